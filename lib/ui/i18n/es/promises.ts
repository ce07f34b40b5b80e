import type { promises as source } from '../en/promises.ts';
import type { Translation } from '../types.ts';

export const promises: Translation<typeof source> = {
  'welcome.does.click':
    'Lee una página cuando usted hace clic allí en su icono. Nunca por su cuenta, salvo que usted lo active en los ajustes.',
  'welcome.does.local': 'Guarda lo leído en este equipo. No tiene servidor, y su navegador le impide enviar nada.',
  'welcome.never.change': 'Nunca hace clic, escribe, desplaza ni cambia nada en una página, y nunca envía un mensaje.',
  'welcome.honest.terms':
    'Las condiciones de LinkedIn prohíben los complementos que copian datos de perfiles y no hacen excepción con el propio. Nadie puede prometer que leer no tenga riesgo. La exportación de datos es la vía del propio LinkedIn y no requiere leer nada.',
  'welcome.honest.work': 'No lo use en un equipo del trabajo ni en un perfil de navegador que sincronice su empresa.',
  'welcome.honest.disk':
    'Los datos no están cifrados en el disco. Quien pueda abrir este perfil del navegador puede leerlos. Los mensajes son también de otras personas.',
};
