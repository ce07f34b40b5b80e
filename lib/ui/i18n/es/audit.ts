import type { audit as source } from '../en/audit.ts';
import type { Translation } from '../types.ts';

export const audit: Translation<typeof source> = {
  'audit.caption':
    'Parte de esta lista. No es una probabilidad de ser encontrado y nunca se compara con otras personas.',
  'audit.replay.caption':
    'Nuestros ejemplos. LinkedIn también busca por significado y ordena por criterios que nadie ve desde fuera.',
  'audit.told-by-you': 'dicho por usted',
  'audit.because.not-seen': 'Aún sin leer: {sections}. Ábralo en su perfil y lea de nuevo.',
  'audit.because.only-export': 'Solo la exportación de datos lo muestra.',
  'audit.because.no-goal': 'Se comprobará cuando haya confirmado un objetivo.',
  'audit.because.no-vocabulary': 'Se comprobará cuando haya pegado un anuncio o leído mensajes de reclutadores.',
  'audit.because.goal-without-domains': 'Su objetivo no indica ningún campo.',
  'audit.because.goal-without-titles': 'Su objetivo no indica ningún cargo.',
  'audit.because.goal-without-skills': 'Su objetivo no indica aptitudes.',
  'audit.because.goal-without-level': 'Su objetivo no indica ningún nivel.',
  'audit.because.goal-without-languages': 'Su objetivo no indica otro idioma.',
  'audit.because.goal-permanent': 'Su objetivo es un empleo fijo.',
  'audit.because.not-discreet': 'Su búsqueda no es discreta.',
  'audit.because.discreet': 'Su búsqueda es discreta: las señales públicas de búsqueda ni cuentan ni cuestan.',
  'audit.because.ask-discretion': 'Diga primero quién puede saber que busca.',
  'audit.because.language': 'Los textos son demasiado cortos o están en un idioma que no se entiende lo suficiente.',
  'audit.because.ask': 'Ninguna página muestra estos ajustes. Díganoslo una vez.',
  'audit.because.ask-again': 'Lo dijo hace más de 180 días. Dígalo otra vez, por favor.',
  'audit.because.who-sees': '«Abierto a ofertas» está activado, pero nada de lo leído dice quién lo ve. Díganoslo.',
  'audit.because.told': 'En parte dicho por usted.',
  'audit.because.off': 'Usted desactivó esta comprobación.',
  'check.title.title': 'Un cargo que se busca, en el puesto y en el titular',
  'check.title.why': 'Los reclutadores filtran por cargo; también se busca en el titular.',
  'advice.title.headline': 'Su puesto actual dice «{title}» y su titular no. Empiece el titular con ese cargo.',
  'advice.title.position': 'Su titular dice «{title}» y su puesto actual no. Si es lo que hace, llame así al puesto.',
  'advice.title.earlier':
    'Antes fue «{title}». Si todavía es lo que hace, el titular y el puesto actual deberían decirlo.',
  'advice.title.none':
    'Ninguno de los cargos de su objetivo ({titles}) está en su perfil. Si su trabajo se llama de otro modo, añada ese nombre al objetivo como sinónimo.',
  'check.level.title': 'El nivel consta, y es el mismo en ambos sitios',
  'check.level.why':
    'Las búsquedas incluyen o excluyen por palabras de nivel; dos distintas le dejan en el montón equivocado.',
  'advice.level.above': 'Su objetivo empieza en {aim} y su cargo dice {now}. Es información, no un fallo.',
  'advice.level.differ': 'Su puesto dice {position} y su titular {headline}. Use el correcto en ambos.',
  'advice.level.headline': 'Su puesto dice {level}; dígalo también en el titular.',
  'advice.level.position': 'Su titular dice {level} y su puesto actual no. Si es verdad, dígalo también allí.',
  'advice.level.none': 'Ni el titular ni el puesto indican un nivel. Si su trabajo tiene uno, dígalo; si no, déjelo.',
  'check.domain.title': 'Las palabras de su campo en dos sitios',
  'check.domain.why': 'Las palabras clave se buscan, y se resaltan, en titular, Acerca de, experiencia y aptitudes.',
  'advice.domain.say':
    'Escribe «{term}» en un solo sitio. Dígalo en otro: titular, Acerca de, experiencia o aptitudes.',
  'advice.domain.earn':
    'No se encontraron palabras de este campo: {domain}. Primeros pasos, si aún no tiene trabajo que mostrar en él:',
  'check.skills.title': 'Las aptitudes del objetivo en la lista de aptitudes',
  'check.skills.why': 'Las aptitudes son un filtro propio, y se distinguen las grafías.',
  'advice.skills.say': 'Su texto dice «{quote}» y su lista de aptitudes no. Añada: {skill}.',
  'advice.skills.earn':
    'No se encontró prueba de: {skills}. Si lo ha hecho, diga dónde; si no, quítelo del objetivo o apréndalo.',
  'check.vocabulary.title': 'Las palabras de quienes le escriben',
  'check.vocabulary.why':
    'Los términos de sus propios reclutadores y de anuncios pegados son la mejor prueba de lo que pide este mercado.',
  'advice.vocabulary.ask':
    'Sus reclutadores piden palabras que su perfil no tiene (entre paréntesis, cuántos de ellos): {terms}. Use las que sean ciertas.',
  'check.excluded.title': 'Ninguna palabra que las búsquedas excluyan',
  'check.excluded.why':
    'Quien busca excluye palabras de niveles que no quiere: las de quien aprende y, para un puesto técnico, las de mando.',
  'advice.excluded.word':
    '«{word}»: las búsquedas de su objetivo pueden excluirlo. Si ya no es así, quítelo; si es su cargo, déjelo.',
  'check.positions.title': 'Empleos cerrados, fechados y descritos',
  'check.positions.why': 'Un empleo antiguo sin cerrar le hace parecer alguien que ya no es.',
  'advice.positions.empty': 'No figura ningún puesto. Las búsquedas de cargos actuales no pueden encontrarle.',
  'advice.positions.current':
    'Ningún puesto es actual. Las búsquedas de cargos actuales no pueden encontrarle; el trabajo que hace ahora puede figurar, con su inicio verdadero.',
  'advice.positions.stale': '«{title}» está abierto desde {start} junto a un empleo más nuevo. Si terminó, ciérrelo.',
  'advice.positions.months': 'A «{title}» le falta un mes. Los años de experiencia se cuentan por las fechas.',
  'advice.positions.describe': '«{title}» es actual y no tiene descripción. Bastan dos frases.',
  'check.place.title': 'Ubicación y sector indicados',
  'check.place.why': 'Ambos son filtros; a quien le faltan, se le descarta.',
  'advice.place.location': 'Indique su ubicación: basta una región.',
  'advice.place.industry': 'Indique su sector.',
  'check.independent.title': 'Su trabajo por contrato figura como puesto',
  'check.independent.why': 'La búsqueda incluye todos los puestos actuales, no solo el primero.',
  'advice.independent.complete':
    'A «{title}» le falta inicio o descripción. Diga qué hace, para quién y qué parte de la semana.',
  'advice.independent.only-if':
    'Si ya trabaja por contrato, póngalo como puesto con sus fechas reales. Si no, no haga nada aquí.',
  'check.second-language.title': 'Un perfil en el idioma del mercado',
  'check.second-language.why': 'Se busca en el idioma del mercado.',
  'advice.second-language.add':
    'El mercado de su objetivo habla {languages}. Añada un perfil en ese idioma si puede trabajar en él.',
  'check.inference.title': 'El sitio le ve como usted quiere ser visto',
  'check.inference.why':
    'La exportación da lo que deduce el sistema de anuncios de LinkedIn. Un indicio: el índice de los reclutadores es otro.',
  'advice.inference.differs': 'El sitio deduce: {inferred}. Nada de eso está en su objetivo; lee cargos y aptitudes.',
  'check.outcomes.title': 'Resultados con cifras en un puesto actual',
  'check.outcomes.why': 'La preselección, humana o automática, cita frases: un verbo, un número, un objeto.',
  'advice.outcomes.move':
    'Su Acerca de dice «{quote}»; «{title}» no cita ningún resultado. Si corresponde a ese puesto, dígalo también allí.',
  'advice.outcomes.write':
    '«{title}» no menciona ningún resultado con cifras. ¿Qué se volvió más rápido, más barato, más o menos, y en cuánto? Solo lo que pueda probar.',
  'advice.outcomes.none': 'No hay ningún puesto actual en el que poner un resultado.',
  'check.portfolio.title': 'Trabajos que un desconocido puede abrir con un clic',
  'check.portfolio.why':
    'Quienes reciben ofertas por contrato citan primero el trabajo visible. Destacado y los sitios de contacto admiten clic; el texto de Acerca de, no.',
  'advice.portfolio.slot':
    '{url} está donde no se puede hacer clic. Póngalo en Destacado o en los sitios de sus datos de contacto.',
  'advice.portfolio.earn': 'No se encontró ningún enlace a un trabajo. Una pieza pública basta para empezar:',
  'advice.portfolio.hosts': 'Con este objetivo se muestra el trabajo en {hosts} o en un sitio propio.',
  'check.teaching.title': 'Docencia, charlas o escritos',
  'check.teaching.why': 'Lo citan personas que reciben ofertas por contrato; nadie lo ha medido.',
  'advice.teaching.earn':
    'No se encontró nada parecido. Una charla local, un estudio de caso o una hora de mentoría al mes bastarían. No hace falta si no es lo suyo.',
  'check.hygiene.title': 'Nada a medias',
  'check.hygiene.why':
    'Un Acerca de vacío o una dirección generada por el sitio dan impresión de inacabado. La longitud no suma nada.',
  'advice.hygiene.about': 'El Acerca de está vacío. Tres frases: qué hace, para quién, cómo contactarle.',
  'advice.hygiene.vanity': 'Su dirección aún termina en lo que generó el sitio ({vanity}). Elija la suya.',
  'advice.hygiene.long':
    'Más largo de lo que admite el sitio: {headline} caracteres en el titular, {about} en Acerca de. Aquí no resta nada.',
  'check.recommendations.title': 'Otros hablan de su campo',
  'check.recommendations.why': 'Poco peso, nuestro juicio: lo que escriben otros es más difícil de inventar.',
  'advice.recommendations.ask':
    'Recomendaciones que hablan del campo de su objetivo: {count}. Pida a alguien que vio ese trabajo; bastan dos.',
  'check.verification.title': 'Perfil verificado',
  'check.verification.why':
    'LinkedIn dice que a los miembros verificados se les ve más. Una correlación, y su propia afirmación.',
  'advice.verification.set':
    'La verificación es gratis y pide un documento de identidad o un correo de trabajo. Usted decide.',
  'check.availability.title': 'Condiciones de contrato en la primera pantalla',
  'check.availability.why':
    'El titular y las primeras líneas de Acerca de deciden. ¿Se entera allí un desconocido de que acepta contratos, cuánto, dónde y cómo contactarle?',
  'advice.availability.check-first':
    'Antes de publicar su disponibilidad, compruebe tres cosas: las cláusulas de su contrato sobre otros trabajos e invenciones, los conflictos de interés y el ajuste que comparte cambios del perfil.',
  'advice.availability.move-up': 'Lo dice más abajo («{quote}»). Súbalo al titular o a las primeras líneas.',
  'advice.availability.contract': 'Diga que acepta trabajo por contrato.',
  'advice.availability.hours': 'Diga cuántas horas o días por semana.',
  'advice.availability.workplace': 'Diga dónde: a distancia, qué huso horario o qué lugar.',
  'advice.availability.contact': 'Diga cómo contactarle.',
  'check.discreet.title': 'Invitar sin anunciar',
  'check.discreet.why': 'Un sitio propio, dar clases o una mención a la asesoría trae ofertas sin decir que busca.',
  'advice.discreet.loud': '«{quote}» se lo dice a todos, también a su empresa. Quítelo.',
  'advice.discreet.offers':
    '«{quote}» lo puede leer cualquiera, también su empresa. Aquí no cuesta nada; déjelo solo si puede saberlo.',
  'advice.discreet.earn':
    'Nada invita aún a ofertas. Un sitio propio, una clase o una mención a la asesoría lo haría, sin decir que busca.',
  'check.reachable.title': 'Los mensajes le pueden llegar',
  'check.reachable.why':
    'InMail y las solicitudes se pueden desactivar, y solicitudes y no deseados son carpetas aparte.',
  'advice.reachable.path': 'Su perfil no muestra dirección, número, enlace de reserva ni invitación a escribir.',
  'advice.reachable.inmail':
    'Permita InMail y solicitudes de mensajes, para que puedan escribirle personas desconocidas.',
  'advice.reachable.public':
    'Haga visible su perfil público; los buscadores y quienes no han iniciado sesión no ven otra cosa.',
  'advice.reachable.inboxes': 'Mire de vez en cuando en Otros, solicitudes y no deseados: allí también llegan ofertas.',
  'ask.reachable.inmail': '¿Permite InMail y solicitudes de mensajes?',
  'ask.reachable.public': '¿Su perfil público se ve sin iniciar sesión?',
  'ask.reachable.path': '¿Su perfil muestra una vía de contacto: dirección, número o enlace de reserva?',
  'ask.reachable.inboxes': '¿Ha mirado hace poco en Otros, solicitudes y no deseados?',
  'check.open-to-work.title': '«Abierto a ofertas» dice lo mismo que su objetivo',
  'check.open-to-work.why': 'Destaca ante los reclutadores a quienes probablemente respondan.',
  'ask.open-to-work.recruiters-only': '¿Lo ven solo los reclutadores?',
  'advice.open-to-work.public':
    'El marco público está puesto y su búsqueda es discreta. Cámbielo a «solo reclutadores» o quítelo.',
  'advice.open-to-work.off': '«Abierto a ofertas» está desactivado. «Solo reclutadores» no muestra marco.',
  'advice.open-to-work.employer':
    'LinkedIn lo oculta a los reclutadores de su empresa pero, según sus palabras, no puede garantizarlo.',
  'advice.open-to-work.types': 'Los tipos de trabajo elegidos no recogen lo que quiere su objetivo: {engagement}.',
  'advice.open-to-work.titles': 'Los cargos elegidos no incluyen los de su objetivo: {titles}.',
  'check.services.title': 'La página de Servicios también lo ofrece',
  'check.services.why': 'Los clientes miran y filtran páginas de servicios, y escriben gratis.',
  'advice.services.set': 'Añada la página gratuita de Servicios con el trabajo que ya hace.',
  'audit.because.referrals-off': 'No se han contado sus contactos.',
  'check.referrals.title': 'Gente de su campo le conoce',
  'check.referrals.why': 'Lo citan personas que reciben ofertas por contrato; nadie lo ha medido.',
  'advice.referrals.meet':
    'Pocos de sus contactos trabajan en los campos de su objetivo. Conecte con gente con la que de verdad haya trabajado o hablado en ellos.',
  'steps.healthcare':
    'Sanidad: un cuaderno sobre datos públicos (calidad de hospitales, muestras de facturas médicas, historias clínicas sintéticas) con una pregunta resuelta; dos páginas de texto; una charla en un grupo de informática sanitaria.',
  'steps.housing':
    'Vivienda: un mapa o modelo sobre datos públicos (ventas, alquileres, permisos, censo); un texto breve sobre lo que no puede decir; una charla en un grupo de vivienda o datos urbanos.',
  'steps.finance':
    'Finanzas: un análisis de cuentas o tipos públicos con su error; un texto; una charla en un grupo local de datos financieros.',
  'steps.insurance':
    'Seguros: un ejemplo de tarifa o reserva sobre siniestros públicos; un texto sobre sus límites; una charla en un grupo de actuarios o de datos.',
  'steps.retail':
    'Comercio: una previsión de demanda sobre ventas públicas; un texto con el error por producto; una charla.',
  'steps.energy':
    'Energía: una previsión de carga o viento sobre datos públicos de la red; un texto con su error; una charla.',
  'steps.public-sector':
    'Sector público: una herramienta pequeña sobre datos abiertos; un texto; una charla en un grupo de tecnología cívica.',
  'steps.education':
    'Educación: una lección abierta con ejercicios; un texto sobre lo que fallaron los alumnos; una hora de invitado.',
  'steps.manufacturing':
    'Fabricación: una predicción de fallos sobre datos públicos de sensores; un texto sobre falsas alarmas; una charla.',
  'steps.media': 'Medios: un análisis de un archivo público; una pieza publicada con su método; una charla.',
  'steps.logistics':
    'Logística: un ejemplo de rutas u horas de llegada sobre datos públicos de tráfico; un texto; una charla.',
  'steps.climate': 'Clima: un modelo sobre datos públicos de tiempo o inundaciones con su error; un texto; una charla.',
};
