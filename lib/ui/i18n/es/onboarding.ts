import type { onboarding as source } from '../en/onboarding.ts';
import type { Translation } from '../types.ts';

export const onboarding: Translation<typeof source> = {
  'welcome.title': 'Averigüe si el trabajo adecuado puede encontrarle',
  'welcome.lead':
    'Beckon lee su propio perfil y los mensajes que le envían, aquí en este equipo, y muestra qué falta, qué merece respuesta y si un cambio sirvió de algo.',
  'welcome.step': 'Paso {step} de {total}',
  'welcome.does': 'Lo que hace Beckon',
  'welcome.does.evidence': 'Muestra la prueba de cada afirmación y dice «desconocido» donde no ha mirado.',
  'welcome.never': 'Lo que nunca hace',
  'welcome.never.others': 'Nunca lee el perfil de otra persona.',
  'welcome.never.promise': 'Nunca promete que le encontrarán. Nadie puede.',
  'welcome.honest': 'Lo que debe saber',
  'welcome.honest.lost':
    'Desinstalar Beckon borra sus datos. También mover una carpeta descomprimida o reiniciar Firefox con una instalación temporal. Una copia de seguridad sobrevive a todo eso.',
  'welcome.honest.phone': 'No funciona en teléfonos.',
  'welcome.honest.few':
    'Mucha gente recibe pocas ofertas a tiempo parcial de los reclutadores. Su propio historial mostrará lo que ocurre en su caso.',
  'welcome.next': 'Continuar',
  'welcome.back': 'Atrás',
  'welcome.skip': 'Saltar, primero quiero echar un vistazo',
  'welcome.goal': '¿Qué trabajo quiere?',
  'welcome.goal.about': 'Elija lo más parecido; después puede cambiarlo todo.',
  'welcome.way': '¿Cómo quiere que Beckon le conozca?',
  'welcome.way.export': 'Con la exportación de datos de LinkedIn',
  'welcome.way.export.about':
    'La vía oficial, sin leer ninguna página. Contiene su perfil y todos los mensajes; llega por correo, en minutos si es pequeña.',
  'welcome.way.click': 'Haciendo clic en mis propias páginas',
  'welcome.way.click.about': 'Muestra el perfil como lo ven los demás. Vea la nota sobre las condiciones de LinkedIn.',
  'welcome.way.paste': 'Pegando un mensaje',
  'welcome.way.paste.about': 'Pruebe con un mensaje. No se guarda nada.',
  'welcome.click.title': 'Leer su perfil',
  'welcome.click.1': 'Abra LinkedIn y vaya a su propio perfil: «Yo» y luego «Ver perfil».',
  'welcome.click.2': 'Desplácese una vez hasta el final, para que la página cargue todo.',
  'welcome.click.3': 'Haga clic en el icono de Beckon de la barra o pulse {shortcut}.',
  'welcome.done': 'Abrir Beckon',
  'export.title': 'Obtener su exportación de datos',
  'export.1': 'En LinkedIn, en un ordenador: «Yo», luego «Ajustes y privacidad», luego «Privacidad de datos».',
  'export.2': 'Elija «Obtener una copia de tus datos» y después la segunda opción, para escoger partes.',
  'export.3':
    'Marque Perfil, Cargos, Educación, Aptitudes, Mensajes, Invitaciones, Recomendaciones y Empleos. Estas exportaciones pequeñas suelen llegar en minutos; la completa tarda hasta un día.',
  'export.4': 'Pida el archivo. LinkedIn envía un correo con un enlace válido durante 72 horas.',
  'export.5': 'Descargue el ZIP y suéltelo aquí. Déjelo comprimido.',
  'export.requested': 'Ya la he pedido',
  'export.waiting': 'Esperando su exportación',
  'export.waiting.since': 'Pedida {when}. El enlace del correo vale 72 horas.',
  'export.waiting.late': 'Pedida {when}. Si no llegó ningún correo, mire en el correo no deseado o pídala otra vez.',
  'export.waiting.meanwhile': 'Mientras tanto',
  'export.waiting.goal': 'Diga a Beckon qué trabajo quiere',
  'export.waiting.paste': 'Pegue un mensaje que ya tenga',
  'export.waiting.cancel': 'Ya no espero',
  'export.lacks': 'Lo que la exportación no contiene',
  'export.lacks.list':
    'Cómo ven otros su perfil, quién lo visitó, apariciones en búsquedas, Destacado, Servicios y si se ve su marco de «abierto a ofertas». Queda «desconocido» hasta que lea la página.',
};
