import type { refusals as source } from '../en/refusals.ts';
import type { Translation } from '../types.ts';

export const refusals: Translation<typeof source> = {
  'refusal.not-own-profile': 'Parece el perfil de otra persona',
  'refusal.not-own-profile.do':
    'Beckon solo lee el suyo. No se leyó ni se guardó nada. Abra su perfil desde el menú «Yo» y haga clic otra vez.',
  'refusal.ownership-unknown': 'No podemos saber si este perfil es suyo',
  'refusal.ownership-unknown.do':
    'No se guardó nada. Inicie sesión, abra su perfil desde el menú «Yo», espere a que cargue y haga clic otra vez.',
  'refusal.login-wall': 'El sitio le pide iniciar sesión',
  'refusal.login-wall.do': 'Inicie sesión allí primero, abra su perfil o un mensaje y haga clic de nuevo en Beckon.',
  'refusal.challenge': 'El sitio está comprobando quién es usted',
  'refusal.challenge.do': 'Termine antes su control de seguridad. Beckon se mantiene al margen hasta entonces.',
  'refusal.not-found': 'Esta página no existe',
  'refusal.not-found.do': 'Revise la dirección o abra su perfil desde el menú «Yo».',
  'refusal.still-loading': 'La página aún se está cargando',
  'refusal.still-loading.do': 'Dele un momento y léala de nuevo.',
  'refusal.unsupported-page': 'Aquí no hay nada que leer',
  'refusal.unsupported-page.do':
    'Beckon lee su propio perfil de LinkedIn, sus conversaciones y páginas escritas por usted. También puede pegar un mensaje abajo.',
  'refusal.browser-page': 'Esta es una página del propio navegador',
  'refusal.browser-page.do':
    'Aquí los navegadores no dejan entrar extensiones. Abra su perfil o un mensaje en una pestaña.',
  'refusal.no-permission': 'Ahora mismo no hay acceso a esta página',
  'refusal.no-permission.do':
    'El acceso dura desde su clic hasta que cambia la página. Haga clic otra vez en el icono de Beckon de la barra.',
  'refusal.not-understood': 'No entendemos esta página',
  'refusal.not-understood.do':
    'Quizá sea nueva o esté a prueba. No se guardó nada. El informe de diferencias de abajo no contiene ninguna palabra suya; puede enviárnoslo.',
  'refusal.not-an-export': 'Esto no es una exportación de datos de LinkedIn',
  'refusal.not-an-export.do': 'Elija el archivo ZIP del correo del sitio, sin cambios y sin descomprimir.',
  'refusal.too-large': 'Este archivo es demasiado grande',
  'refusal.too-large.do': 'Pida al sitio la exportación pequeña, solo con las partes que se indican aquí.',
  'refusal.damaged': 'Este archivo está dañado',
  'refusal.damaged.do': 'Descárguelo otra vez. Lo que tenía guardado no ha cambiado.',
  'refusal.empty': 'No hay nada dentro',
  'refusal.empty.do': 'Si esperaba algo, lea la página de nuevo cuando lo muestre o descargue el archivo otra vez.',
  'refusal.other-owner': 'Esto es de otra persona',
  'refusal.other-owner.do':
    'Beckon guarda los datos de una sola persona. Si es usted con otro nombre u otra dirección, dígalo y se añade. Si no, no se guardó nada.',
  'refusal.reader-failed': 'Falló la lectura de esta página',
  'refusal.reader-failed.do':
    'No se perdió nada. Recargue la página e inténtelo de nuevo; si sigue igual, envíe el informe de diferencias.',
  'refusal.confirm': 'Soy yo, añadirlo',
  'refusal.drift': 'Copiar el informe de diferencias',
  'refusal.drift.parts': {
    one: '{count} parte de esta página está construida de un modo que Beckon no conoce. Se dejó fuera, no se adivinó. El informe no contiene ninguna palabra suya.',
    other:
      '{count} partes de esta página están construidas de un modo que Beckon no conoce. Se dejaron fuera, no se adivinaron. El informe no contiene ninguna palabra suya.',
  },
  'refusal.drift.bare':
    'Copiado sin la estructura de la página. Haga clic en el icono de Beckon en esa página y copie de nuevo para tener el informe completo.',
};
