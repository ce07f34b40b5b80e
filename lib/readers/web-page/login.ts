/*
 * How sites say that a page is for members only, as title or first heading, folded, in the six languages. The first table
 * says it for certain; the second could greet anybody, so that something to sign in with has to stand beside it.
 */
export const LOGIN =
  /^(?:sign[ -]?in|log[ -]?in|login|anmelden|anmeldung|einloggen|(?:se )?connecter|connexion|iniciar sesion|iniciar sessao|acceder|entrar|fazer login|inloggen|aanmelden)(?: (?:required|erforderlich|requise|requerido|necessario|vereist)|(?: (?:to|or|with|bei|oder|mit|in|a|ou|avec|en|o|con|na|com|op|bij|of|met) .{1,60}))?[.!]?$/;

const VERBS = [
  /(?:please )?(?:sign|log)[ -]?in (?:to|before|first|with|using|or) .*/,
  /(?:join|register|sign up|create an account|registrieren sie sich|registriere dich|rejoignez|inscrivez-vous|unete|registrate|registrese|junte-se|cadastre-se|inscreva-se|word lid|registreer)\b.{0,40} (?:to|or|oder|um|pour|ou|para|o|om|of) .*/,
  /you (?:need|have|must|are required) (?:to )?(?:be |to )?(?:first )?(?:log|sign|register).*/,
  /(?:this|the) (?:page|content|profile|account|site|post) is (?:private|restricted|protected|(?:only )?for members|for members only|only available to members).*/,
  /(?:members?|subscribers?)(?:'s?)?[ -]only.*|members?(?:'s?)? area|private (?:site|area|page)|restricted (?:access|area|content)|password[ -]protected.*|protected:? .*|(?:please )?enter (?:your |the |a )?password.*|authentication (?:is )?required|(?:your )?session (?:has )?(?:expired|timed out).*|welcome back|single sign-on.*/,
  /(?:bitte )?(?:melden sie sich|melde dich|loggen sie sich|logge? dich) .*|sie mussen (?:sich|angemeldet) .*|du musst (?:dich|angemeldet) .*|nur fur mitglieder|mitgliederbereich|geschutzte[rs]? (?:bereich|seite|inhalt)|passwortgeschutzt.*|(?:diese[rs]? )?(?:seite|profil|inhalt|bereich) ist (?:privat|geschutzt|nur fur mitglieder).*|willkommen zuruck|passwort eingeben/,
  /(?:veuillez )?(?:vous )?(?:connectez|identifiez)-vous.*|veuillez vous (?:connecter|identifier).*|vous devez (?:etre connecte|vous connecter|vous identifier).*|(?:contenu |page |acces )?reserve(?:e)? aux (?:membres|abonnes).*|espace (?:membres?|prive|personnel)|(?:cette page|ce (?:profil|contenu|compte)) est (?:privee?|protegee?|reservee?).*|(?:page|contenu|acces) (?:protegee?|restreint|prive)|authentification(?: requise)?|(?:bon retour|ravi de vous revoir|content de vous revoir).*|mot de passe requis/,
  /(?:por favor )?(?:inicia|inicie) sesion.*|(?:accede|acceda|ingresa|ingrese|identificate|identifiquese) .*|debes? (?:iniciar sesion|estar registrado|identificarte).*|debe iniciar sesion.*|(?:solo|exclusivo) para (?:miembros|socios|suscriptores).*|acceso (?:restringido|privado)|(?:area|zona) (?:privada|de (?:socios|miembros))|(?:esta pagina|este (?:perfil|contenido)|contenido) (?:es |esta )?(?:privad[oa]|protegid[oa]).*|bienvenid[oa] de (?:nuevo|vuelta)/,
  /(?:por favor )?(?:faca login|inicie sessao|entre (?:na sua conta|com sua conta|para)).*|(?:e )?(?:preciso|necessario) (?:entrar|fazer login|estar|iniciar).*|voce precisa (?:entrar|fazer login|estar).*|(?:somente|apenas|exclusivo) para (?:membros|assinantes).*|acesso (?:restrito|privado)|area (?:restrita|do membro|de membros)|(?:esta pagina|este (?:perfil|conteudo)|conteudo) (?:e )?(?:privad[oa]|protegid[oa]).*|bem[ -]vind[oa] de volta/,
  /(?:meld (?:je|u)|log) (?:eerst )?(?:aan|in).*|(?:je|u) (?:moet|dient) (?:ingelogd|inloggen|aangemeld|zich aan|eerst).*|alleen voor leden.*|ledengedeelte|afgeschermd.*|(?:deze pagina|dit profiel|deze inhoud) is (?:prive|beveiligd|afgeschermd|alleen voor leden).*|beveiligde (?:pagina|inhoud)|welkom terug/,
];
export const WALL = new RegExp(`^(?:${VERBS.map((v) => v.source).join('|')})[.!]?$`);

const DOOR_ADDRESS =
  /(?:^|[/._-])(?:log-?in|log-?on|sign-?in|sessions?|sso|auth|authwall|wp-login|anmelden|connexion|inloggen|entrar)(?:[/._?-]|$)/i;
const FIELDS = 'input[type="password"],input[autocomplete="username"],input[autocomplete="current-password"]';

/** A form that leads in: it asks for a password or an account's name, or is sent to where one signs in. */
const isDoor = (form: Element): boolean =>
  form.querySelector(FIELDS) !== null ||
  (DOOR_ADDRESS.test(form.getAttribute('action') ?? '') && form.querySelector('input:not([type="hidden"])') !== null);

/** Whether a page has a form to sign in. */
export const hasForm = (doc: Document): boolean =>
  doc.querySelector(FIELDS) !== null || [...doc.querySelectorAll('form')].some(isDoor);

/** Whether a page has a form, link or button to sign in. */
export const hasDoor = (doc: Document, said: (text: string) => string): boolean =>
  hasForm(doc) ||
  [...doc.querySelectorAll('a[href],button,[role="button"]')].some(
    (el) => LOGIN.test(said(el.textContent ?? '')) || DOOR_ADDRESS.test(el.getAttribute('href') ?? ''),
  );
