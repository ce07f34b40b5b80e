import { GOODS, type HiredLexicon, MONTH } from './hired-shared.ts';

/*
 * Spanish: who hires one ("me encargan el seguimiento"), by what one charges, whose leave one covers, which places are
 * left, what is done for the reader.
 */

const COUNT = '(?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|varios|varias|algun|alguna)';
const UNIT =
  '(?:pieza|plano|palabra|pagina|hora|dia|jornada|sesion|proyecto|encargo|semana|mes|clase|ficha|articulo|capitulo|informe|boda|evento|foto|minuto|bolo|funcion|turno|guardia|noche|servicio|trabajo|visita|taller|expediente|auditoria|metro|obra|ruta|viaje|porte|cabeza|lamina|ilustracion|video|entrega|unidad|texto|diseno|curso|cliente|resultado|tarifa|minuta|objetivo|caso|dictamen|peritaje|comision|folio|toma|pase|partido|tema|kilometro)s?';
const LACK =
  '(?:falta(?:n)?|(?:va|van|vais|anda|andan|andais) (?:cort[oa]s?|justos?|justas?|a tope|pillad\\w+|desbordad\\w+|con el agua)|esta(?:n|is)? de (?:baja|vacaciones|permiso)|se pone(?:n)? malo?s?|enferma(?:n)?|se cae|se queda(?:n)? sin|no da(?:n|is|s)? abasto|no llega(?:n|is|s)?|revienta(?:n)?|desborda\\w*|aprieta|pico de trabajo|apreton|se jubila|se marcha|deja(?:n)? colgad\\w+|a medias)';

export const HIRED_SPANISH: HiredLexicon = {
  said: [
    {
      id: 'booked-spanish',
      words: [
        '(?<!no )me (?:contratan|contrata|alquilan|alquila|subcontratan|subcontrata|reservan|fichan (?:por|para|a)|encargan|contrateis|contrates)\\b(?! (?:de|a mi) )',
        'me encarga (?:el|la|los|las|un|una|sus|cada)\\b',
        'me (?:llaman|llama|avisan|buscan|reclaman|requieren|convocan) (?:\\S+ ){0,3}?(?:cuando|si|para que|para (?:un|una|los|las|el|la|cubrir|apagar|sustituir)|en cuanto|antes de que)\\b',
        'me (?:pagan|paga|pagais) (?:por|a (?:tanto|la|el|los)|al|segun|cada)\\b(?! (?:hacer nada))',
        `(?:podeis|puedes|pueden|puede) (?:contratarme|alquilarme|reservarme|llamarme para|ficharme|encargarme|tenerme)|(?:alquilame|contratame|reservame|encargame|encargadme|contratadme|ficheme|contrateme|alquilenme|llamadme cuando|llamame cuando|avisadme con|aviseme con|avisame con)\\b`,
        '(?:alquilo|vendo|presto|ofrezco|pongo) (?:mis?|el|la) (?:manos|voz|pluma|cabeza|horas|tiempo|servicios|furgoneta|gancho|camara|camion|cerebro|oido|espalda)\\b',
        '(?:echo|doy) una mano a (?:otr[oa]s?|vari[oa]s|cuadrillas|equipos|estudios|despachos|talleres)\\b',
        '(?:trabajo|curro|escribo|diseno|traduzco|ruedo|cocino|programo) para (?:vari[oa]s|divers[oa]s|distint[oa]s|quien (?:me|pague|quiera|lo)|terceros|otr[oa]s|pequen[oa]s|editoriales|agencias|estudios|productoras)\\b',
      ],
    },
    {
      id: 'billed-spanish',
      words: [
        `(?:cobro|facturo|factura|tarifas?|trabajo|presupuesto|honorarios|pago|minuta|voy|curro|me alquilo) (?:siempre |solo |cerrad[oa] |fij[oa] |plana |unica )?(?:por|a|al|segun|por cada) (?:la |el |cada )?${UNIT}\\b(?! (?:a la semana|como empleado))`,
        '(?:a tanto (?:el|la|por)|a tanto alzado|iguala(?:s)?\\b(?! (?:de|derechos))|tarifa plana (?:semanal|mensual|por)|bono(?:s)? de (?:\\w+|\\d+) (?:sesiones|clases|horas)|a destajo|por bolos?|a jornal|a porcentaje|precio (?:cerrado|por|segun|antes)|presupuesto (?:cerrado|previo|antes|sin)|provision de fondos|minutas?\\b(?= (?:por|segun|cerrada)))',
        '(?:cuota de autonomos?|alta de autonomos?|nadie me da de alta|me doy (?:yo )?de alta|(?:mi|mis) (?:propias? )?facturas?\\b(?! de la luz)|emito factura|con factura\\b|facturo (?:yo|como|desde|a)|recibos? por honorarios|monotribut\\w+|boletas? de honorarios|autonoma?,? (?:desde|por|y|con|de los)|mi propi[oa] jef[ea]|sin jefes?\\b|por libre\\b)',
        '\\d+ ?(?:€|euros?) (?:la|el|por|al) (?:hora|dia|sesion|clase|pieza|pagina|palabra|jornada|visita|boda|servicio|foto)\\b',
      ],
    },
    {
      id: 'stand-in-spanish',
      words: [
        '(?:cubro|hago|tapo|suplo|relevo) (?:\\S+ ){0,2}?(?:vacaciones|bajas|puentes|suplencias|ausencias|guardias (?:sueltas|de)|turnos sueltos|sustituciones|excedencias|permisos|huecos)\\b',
        `(?:cuando|si|donde|mientras|en cuanto) [^.!?]{0,60}${LACK}[^.!?]{0,40}?,? (?:yo )?(?:llego|entro|voy|aparezco|acudo|cubro|subo|me (?:siento|pongo|meto|incorporo|presento|subo)|tiro|conduzco|cocino|opero|sustituyo)\\b`,
        `(?:llego|entro|voy|aparezco|acudo|me (?:siento|pongo|meto|incorporo|presento)|echo (?:una|un) \\w+|llamad?me|avisad?me)\\b[^.!?]{0,60}\\b(?:cuando|si|donde|mientras|en cuanto) [^.!?]{0,60}${LACK}`,
        'entre (?:un|una|el|la) \\w+ (?:que se (?:va|marcha)|saliente) y (?:el|la) (?:siguiente|nuev\\w+|que)|hasta que (?:llega|encuentr|contrat|fich)\\w+ (?:\\S+ ){0,2}?(?:titular|nuev[oa]|definitiv[oa]|sustitut[oa]|al|a la|el|la)\\b',
        'mientras dura (?:el|la|vuestr[oa]) \\w+',
      ],
    },
    {
      id: 'diary-spanish',
      words: [
        '(?:abro|acepto|admito|cojo|tomo|recibo|cierro) (?:\\S+ )?(?:encargos|pedidos|reservas|comisiones|trabajos|proyectos|bodas)\\b(?! (?:de clientes|de los clientes|en la tienda))',
        `(?:(?:quedan|queda|me caben|me cabe|caben|tengo|sobran|me quedan|me queda) (?:todavia |aun |solo |libres? )?${COUNT}(?: \\S+)? (?:sillas?|plazas?|huecos?|sitios?|fechas?|dias|semanas?|familias?|alumn[oa]s?|clientes?|tardes?|mananas?|sabados?|proyectos?|bodas?|obras?|turnos?))\\b(?! (?:de (?:parking|garaje)|por cubrir|vacantes))`,
        `sobra sitio para|(?:y|aun) (?:hay|queda|me queda) (?:sitio|hueco|espacio) para (?:un|una|otr|mas|alg)\\w*`,
        `agenda (?:llena|completa|cerrada|tomada|ocupada) hasta [^.!?]{2,30}|(?:a partir de (?:ahi|entonces|${MONTH}|\\w+)),? (?:vuestr[oa]|tuy[oa]|libre|disponible|todo (?:vuestro|tuyo))`,
        `${MONTH} (?:esta |sigue |queda |todavia |aun |lo tengo |casi )+(?:libre|vacio|abierto|disponible)|${MONTH} libre\\b`,
        `(?:como mucho|como maximo|no mas de|hasta|solo|nunca mas de) ${COUNT} (?:\\S+ ){0,2}(?:a la vez|al (?:mes|ano|trimestre|semestre)|por (?:temporada|semana|ano|mes|trimestre))`,
        `(?:cojo|llevo|hago|acepto|atiendo|acompano|ruedo|escribo|dirijo|me caben) (?:solo |unicamente |hasta )?${COUNT} (?:\\S+ ){1,3}(?:al|por|cada) (?:ano|mes|trimestre|temporada|semestre)\\b`,
        'apunto (?:tu|vuestra|su) fecha|(?:cuando|si) llego a \\w+ cierro|los cierro cuando',
      ],
    },
    {
      id: 'for-you-spanish',
      words: [
        '(?:arreglo|monto|pinto|instalo|reparo|diseno|escribo|traduzco|corrijo|maqueto|programo|ilustro|fotografio|grabo|edito|construyo|coso|tapizo|cocino|limpio|podo|riego|mudo|porto|transporto|afino|restauro|ordeno|decoro|organizo|subo a|llevo|redacto|narro|locuto|modelo|imprimo|soldo|sueldo|fabrico|reformo|cuido|paseo|peino|maquillo|hago) (?:\\S+ )?(?:tus?|vuestr[oa]s?) (?!alegri\\w+)\\w+',
        'te (?:lo |la |los |las )?(?:devuelvo|entrego|monto|dejo|hago|preparo|escribo|arreglo|diseno|pinto|instalo|cocino|corrijo|llevo|reparo|edito|grabo|afino|limpio|ordeno|traduzco)\\b(?! (?:saber|claro|mi|aqui|un saludo|en paz))',
        '(?:dime|dame|pasame|mandame|enviame|traeme|cuentame|contadme|decidme|pasadme|mandadme|digame|paseme|mandeme) (?:\\S+ ){1,12}?y (?:te|os|le|les|yo|lo|llego|me|ya)\\b',
        'me (?:mandas|traes|pasas|dejas|envias|cuentas) [^.!?]{2,40} y (?:en|te|yo|lo|la|a los)\\b|(?:fechas|plazas|agenda) (?:abiertas?|libres?) (?:para|en|a partir)',
        '(?:^|[.!?:;–|] ?)tu (?:pones|traes|mandas|hablas|decides|eliges|cantas|dictas|sonries|cuentas)(?: [^.!?,;]{0,40})?[,;] ?(?:y )?yo [a-z]+\\b',
        '(?:las redes|la web|los papeles|las cuentas|el menu|los textos|las fotos|la contabilidad|la limpieza|los impuestos|las nominas) de (?:tu|vuestr[oa]) ',
        '(?:un|algun) (?:dia|lunes|martes|miercoles|jueves|viernes) (?:contigo|con (?:una|otra|tu) empresa)',
      ],
    },
  ],
  no: [
    '(?:no (?:hacemos|fabricamos|aceptamos|trabajamos|hago)) [^.!?]{0,40}',
    '(?:mi|nuestr[oa]|el|la) (?:jef[ea]|patron|empresa|director[a]?|madre|padre|mujer|marido|hij[oa]s?|familia|alcalde|decan[oa]) [^.!?]{0,20}\\bme \\w+',
    '(?:companer[oa]s|alumn[oa]s|estudiantes|ninos|padres|lectores|pacientes|vecinos|usuarios) [^.!?]{0,20}\\bme \\w+',
    `(?:precio|coste|margen)s? por ${GOODS}`,
    '(?:yo contrato)[^.!?]{0,30}|(?:estuve|pase|anos|antes|fui|era|trabaje) (?:\\S+ ){0,4}?por libre\\b',
    'me llaman (?:la|el|asi|de)\\b',
  ],
  employed: [
    '(?:funcionari[oa] (?:de carrera|desde|en)|en plantilla|personal laboral|contratad[oa] (?:en exclusiva|indefinid[oa]|por la)|contrato (?:fijo|indefinido)|solo indefinido|jubilad[oa])\\b(?! (?:y|que))',
  ],
  cues: {
    given: [
      'me (?:pasan|mandan|envian|traen|confian|dejan|ceden|sueltan|derivan|remiten|entregan|adjudican) (?:\\S+ )?(?:sus?|el (?:plano|guion|texto|encargo|caso|material|manuscrito|expediente|proyecto|bruto)|la (?:obra|carga|faena)|los (?:planos|textos|encargos|archivos|brutos|casos)|las (?:fotos|llaves|piezas)|trabajos?|encargos?|faena|curro|manuscritos|expedientes|cargas?|textos|planos|archivos|piezas)\\b',
    ],
    price: [
      '(?:pedidme|pideme|pidame|pidanme|te doy|te paso|os paso|sin) (?:el |un |presupuesto|precio|compromiso)+|informe en \\w+|permanencia (?:de )?(?:cero|ninguna)|sin permanencia|no paso por mutuas|primera (?:sesion|clase|consulta|llamada) gratis|repaso gratis|lista de espera|(?:cobro|facturo)\\b',
    ],
    piece: [
      '(?:luego|despues) (?:desaparezco|me (?:voy|marcho|largo|despido))|y me (?:voy|largo|despido)\\b|(?:auditorias|proyectos|encargos|estancias|misiones|obras|trabajos) de (?:una|dos|tres|pocas|pocos) (?:semanas?|dias|meses)|(?:una|dos) semanas? (?:aqui|alli)',
      `(?:un|una|dos|tres) \\w+ (?:de cada vez|a la vez)|(?:cada trimestre|por temporadas?|por campanas?|a dias|dias sueltos|horas sueltas|ruta suelta)\\b`,
    ],
    capacity: ['(?:lista de espera|las citas (?:de|para)|citas (?:salen|abren)|todavia (?:hay|queda))\\b'],
    'for-you': [
      '(?:tus?|vuestr[oa]s?) (?:\\w+ )?(?:textos?|webs?|tiendas?|jardin|tejado|cocina|boda|fiesta|pelicula|video|logo|marca|contabilidad|servidor|app|maquina|catalogo|escaparate|local|bar|gimnasio|negocio|empresa|oficina|comunidad|casa|salon|muebles|piano|caballo|perro|libro|tesis|manuscrito|equipo|fecha)\\b',
      '(?:para|a) (?:pymes|pequenas (?:empresas|clinicas|editoriales)|clinicas pequenas|ayuntamientos pequenos|marcas pequenas|comercios|despachos|quien (?:no|quiera|busque))\\b',
    ],
    kit: [
      '(?:camilla plegable|(?:con|mi) (?:maleta|furgoneta|camara|camilla|equipo|caja de herramientas)|(?:furgoneta|equipo|material|detector|herramienta|maquinaria|tractora|estudio|vehiculo) (?:\\S+ ){0,5}?(?:propi[oa]s?|pagad[oa]|mi[oa]))\\b',
    ],
    reach: [
      '(?:me desplazo|a domicilio|por toda (?:la|espana)|en toda la (?:provincia|comarca|region)|y alrededores|por la (?:comarca|provincia)|en tu (?:casa|salon|local|oficina)|voy a (?:tu|vuestra|su))\\b',
    ],
  },
};
