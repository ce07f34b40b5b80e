import type { automatic as source } from '../en/automatic.ts';
import type { Translation } from '../types.ts';

export const automatic: Translation<typeof source> = {
  'settings.auto': 'Lectura automática',
  'settings.auto.switch': 'Leer las páginas de LinkedIn cuando las abro',
  'settings.auto.about':
    'Desactivada mientras usted no la active. Su navegador pregunta entonces si Beckon puede acceder a www.linkedin.com.',
  'settings.auto.does':
    'Se leen: su propio perfil y sus secciones, las conversaciones que usted abre, su lista de conversaciones, las invitaciones recibidas y sus propias cifras, cuando la página ha terminado de cargarse y mientras su pestaña está en primer plano.',
  'settings.auto.never':
    'Los perfiles de otras personas no se tocan. Beckon no hace clic, no escribe, no desplaza ni envía nada, no añade nada a la página y no abre ninguna por usted.',
  'settings.auto.terms':
    'El riesgo: las condiciones de LinkedIn prohíben los complementos que copian datos de perfiles y no hacen excepción con el propio, y un programa que está en cada página puede detectarse antes que uno que actúa con un clic. LinkedIn puede restringir cuentas por ello. Nadie puede prometer que no ocurra. La exportación de datos no necesita nada de esto.',
  'settings.auto.back':
    'Puede retirar el permiso en cualquier momento, aquí o en los ajustes de su navegador; la lectura con un clic sigue como antes.',
  'settings.auto.refused':
    'Su navegador no lo ha permitido. Las páginas se leen como antes, cuando hace clic en el icono de Beckon.',
};
