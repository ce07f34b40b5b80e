import { GAP, g, NEAR, type RiskRule } from './risk-grammar.ts';

/** A contract held out for having run it; what the contract is otherwise like says nothing. */
const THEN_CONTRACT =
  '(?:(?:then|get|receive|sign|decide on|prepare|release)[^.!?\\n]{0,20} (?:contract|offer)|(?:dann|danach|anschliessend)[^.!?\\n]{0,24}vertrag|(?:puis|ensuite)[^.!?\\n]{0,20}contrat|(?:luego|despues)[^.!?\\n]{0,20}contrato|(?:poi|dopo)[^.!?\\n]{0,20}contratto|depois[^.!?\\n]{0,20}contrato|daarna[^.!?\\n]{0,20}contract)';
/** Who has cloned it tells of it; who is to clone it is asked. */
const CLONE =
  '(?:(?:clone|download|pull|unzip|fork)(?!e?d)|klon\\w*|kloon|herunterlad\\w*|clon(?!e?d(?![a-z]))\\w+|descarg\\w+|scaric\\w+|baix\\w+|telecharg\\w+)';
const RUN =
  '(?:npm (?:install|ci|i\\b|run|start)|yarn|pip install|docker compose|run it|run (?:the|this) (?:project|app|code|script|game)|run locally|start it|execut\\w+|ausfuhr\\w*|lokal starten|starte\\w*|lanc\\w+|ejecut\\w+|esegu\\w+|rod(?:e|ar)|uitvoer\\w*|draai\\w*|lokaal)';
/** What belongs to being chosen, which comes before the work. */
const CHOOSING =
  '(?:interview|call|meeting|before (?!lunch|noon)|test(?! (?:suite|data|environment))|task|trial|assessment|candidates?|within (?:the|an|one|two|\\d)|today|error|screenshot|wallet|gesprach|entretien|entrevista|colloquio|gesprek|antes|prima|avant|vorher|vor dem|voor het)';
/** Computers that the reader looks after: those of customers, of an office, of a firm. */
const ON_OTHERS =
  " (?:on|onto|at|to|auf|bei|sur|chez|en|sui|sugli|nos|op|bij) (?:(?!(?:your|ihrem|deinem|votre|ton|tu|su|tuo|suo|seu|je|jouw|uw) )[a-z’']+ ){0,3}(?:customers?|clients?|users?|patients?|practice|office|school|company|staff|employees?|colleagues?|kunden|kundin\\w*|mitarbeiter\\w*|buro|clients|postes|clientes|usuarios|clienti|utenti|usuarios|klanten|medewerkers)(?![a-z])|,? auf den rechnern (?:unserer|der) kund";

/** Code and programs that the reader is to run. */
export const SOFTWARE_RULES: readonly RiskRule[] = [
  {
    id: 'developer-lure',
    needs: [
      [
        'before',
        'prior',
        'interv',
        'first',
        'vor',
        'avant',
        'antes',
        'prima',
        'voor',
        'setup',
        'install',
        'bootstra',
        'trust',
        'attached',
        'archive',
        'zip',
        'clone',
        'download',
        'pull',
        'unzip',
        'fork',
        'klon',
        'herunter',
        'clon',
        'descarg',
        'scaric',
        'baix',
        'telecharg',
        'paste',
        'run',
        'execute',
        'copy',
        'einfug',
        'ausfuhr',
        'coll',
        'peg',
        'incoll',
        'col',
        'plak',
        'test',
        'coding',
        'take',
        'trial',
        'prueba',
        'prova',
        'teste',
        'assess',
        'open',
        'start',
        'launch',
        'testaufg',
        'testopdr',
      ],
      [
        'workspac',
        'admin',
        'root',
        'sudo',
        'password',
        'npm',
        'yarn',
        'pip',
        'docker',
        'run',
        'locally',
        'start',
        'execut',
        'ausfuhr',
        'lokal',
        'lanc',
        'ejecut',
        'esegu',
        'rod',
        'uitvoer',
        'draai',
        'lokaal',
        'terminal',
        'console',
        'powersh',
        'shell',
        'konsole',
        'zip',
        'archiv',
        'attach',
        'repo',
        'exe',
        'dialog',
        'binary',
        'project',
        'script',
        'game',
        'prototy',
        'build',
      ],
    ],
    hard: true,
    kind: 'lure',
    why: 'A repository or an archive to run before you know anybody is how developers are infected.',
    patterns: [
      g(
        `(?:before|prior to|interview|test|first step|assessment|trial|vor dem|avant|antes|prima|voor)${NEAR}(?:clone|download|unzip|open the (?:project|archive|zip))${NEAR}(?:npm|run|start|execut\\w*|script|exe)`,
      ),
      g(
        `(?:vor(?: d(?:em|er|einem)| unserem| ihrem)? \\w*(?:gesprach|interview)|avant (?:l.|notre |votre |ton )?(?:entretien|appel)|antes (?:de la|de|da) (?:entrevista|llamada|chamada)|prima (?:del|di un) (?:colloquio|nostro)|voor (?:het|ons|je) \\w*gesprek)${NEAR}(?:klon\\w*|kloon|clon\\w+|lad\\w*|telecharg\\w+|descarg\\w+|scaric\\w+|baix\\w+|download)${NEAR}(?:npm|yarn|pip|docker|start\\w*|fuhr\\w*|lanc\\w+|ejecut\\w+|esegu\\w+|execut\\w+|rod\\w+|draai\\w*)`,
      ),
      g(
        `(?:setup|install(?:ation)?|bootstrap) script${GAP}(?:admin|root|sudo)|trust the workspace|open the \\.?exe|attached zip|zip${GAP}password|archive${GAP}password`,
      ),
      g(
        `(?:clone|download|pull)${GAP}(?:repo\\w*|project|game|build|prototype)${NEAR}npm (?:install|i|run|start)${NEAR}(?:today|before|call|laptop|machine|hurry|staging|tell us|improve)`,
      ),
      g(
        `(?:paste|run|execute|copy|einfugen|ausfuhr\\w*|coll\\w+|peg\\w+|incoll\\w+|col(?:e|ar)|plak\\w*)${GAP}(?:command|line|script|befehl|commande|comando|opdracht|this|following)?${GAP}(?:(?:in|into|im|dans|en|nel|no|in je) (?:your |the |a |ihrem |deinem |votre |tu |tuo |seu |je )?(?:terminal|console|powershell|shell|run dialog|konsole))`,
      ),
      g(
        `(?:test (?:task|project|assignment)|coding (?:test|task|challenge|assignment)|take[- ]home|trial task|testaufgabe|test technique|prueba tecnica|prova tecnica|teste tecnico|testopdracht|assessment)${NEAR}(?:zip|archive|attached (?:project|file)|run (?:it|the|our) (?:project|locally)?|npm|repo\\w*|executable|\\.exe|lokal)${NEAR}(?:wallet|within (?:the|an|one|two|\\d) hours?|today|before we|${THEN_CONTRACT}|crypto|web3|blockchain|before the)`,
      ),
      g(
        `(?:run|open|start|launch|execute)${GAP}(?:repo(?:sitory)?|zip|project|script|binary|game|prototype|build|our code)${GAP}(?:on your (?:machine|computer|laptop|own)|locally)${NEAR}(?:before|interview|call|then we|tell us|within|${THEN_CONTRACT})`,
      ),
    ],
    unless: /workshop|course|tutorial|students|sit together|pairing|open source project of mine|our docs|pull request/,
    fires: 'Clone this repository and run npm install before our interview.',
    silent: 'You would review the code in our repository.',
  },
  {
    id: 'developer-lure',
    needs: [],
    hard: true,
    kind: 'lure',
    why: 'Who works somewhere runs its code; who is still being chosen runs a stranger’s.',
    patterns: [g(`${CLONE}${NEAR}${RUN}${NEAR}(?:${CHOOSING}|${THEN_CONTRACT})`)],
    unless:
      /workshop|course|tutorial|students|sit together|pairing|open source project of mine|our docs|pull request|(?:first|1st) (?:day|week|morning)|(?:day|week) one|onboarding|new (?:colleagues?|hires?|users?|starters?)|contributors?|readme|(?:write|wrote) a guide|(?:developers|the team|everybody|everyone) (?:clones?|runs?|pulls?)|ersten? (?:arbeits)?(?:tag|woche)|das team|premier jour|premiere semaine|a ton arrivee|l.equipe (?:clone|lance)|primer dia|primera semana|el equipo (?:clona|ejecuta)|primo giorno|prima settimana|primeir[oa] (?:dia|semana)|eerste (?:werk)?(?:dag|week)|het team/,
    fires: 'Please clone our game, run npm install and send us a screenshot, then you get the contract.',
    silent: 'On your first day you clone the repo and run npm install. The contract is for 6 months, $80 an hour.',
  },
  {
    id: 'unsafe-software',
    needs: [
      [
        'antivir',
        'anti',
        'firewall',
        'defender',
        'virensc',
        'virus',
        'security',
        'meeting',
        'video',
        'interv',
        'confer',
        'chat',
        'trading',
        'driver',
        'camera',
        'audio',
        'anydesk',
        'teamview',
        'ultravi',
        'remote',
        'attach',
        'open',
        'macro',
        'makro',
        'enabl',
      ],
    ],
    hard: true,
    kind: 'lure',
    why: 'No interview needs an unknown program, remote control or a switched-off virus scanner.',
    patterns: [
      g(
        `(?:disable|turn off|switch (?:it |them )?off|deactivate|pause|ignore|abschalt\\w*|ausschalt\\w*|deaktivier\\w*|desactiv\\w*|desativ\\w*|disattiv\\w*|schakel\\w*)${GAP}(?:anti-?virus\\w*|firewall|defender|virenscanner|virus ?scanner|security software)`,
      ),
      g(
        '(?:anti-?virus\\w*|firewall|defender|virenscanner|virusscanner)[^.!?\\n]{0,40}(?:complain\\w*|switch it off|turn it off|off first|warn\\w*[^.!?\\n]{0,60}(?:ignore|allow|anyway|normal|continue|false|skip)|meldet|ignor\\w*|abschalten|uit)',
      ),
      g(
        `(?:install|download|update|installier\\w*|telecharg\\w*|installez|instala\\w*|descarga\\w*|installa\\w*|scaric\\w*|instale|baixe|installeer)${GAP}(?:our |this |the |unsere\\w* |notre |nuestra |nostra |nossa |onze )?(?:own |encrypted |secure |special |custom )?(?:meeting|video|interview|conference|chat|trading|driver|camera)[ -]?(?:app|client|software|tool|program|driver|update)`,
      ),
      g(
        `(?:install|download|open|start|installier\\w*|instal\\w+)${GAP}(?:anydesk|teamviewer|ultraviewer|remote[- ]desktop tool)(?!${ON_OTHERS})`,
      ),
      // A program that poses as a bill: an attachment that starts something, or a page that asks to switch that on.
      g(
        '(?:open|run|start|unzip|click|offnen|starten|ouvr\\w+|abr\\w+|apri\\w*)[^!?\\n]{0,40}\\w\\.(?:iso|exe|scr|vbs|lnk|hta|docm|xlsm)',
      ),
      g(
        '(?:attach\\w*|invoice|document|file|anhang|rechnung|piece jointe|adjunto|allegato|anexo|bijlage)[^!?\\n]{0,60}(?:enable|activate|allow|aktivier\\w*|activ\\w+|habilit\\w+|abilit\\w+|ativ\\w+)[^.!?\\n]{0,12} (?:content|macros?|editing|inhalte?|makros?|contenu|macros|contenido|contenuto|conteudo|inhoud)|(?:macros|makros|inhalte) (?:aktivier\\w*|zulassen|einschalten|inschakelen)',
      ),
      g('(?:camera|audio|video) driver[^.!?\\n]{0,60}(?:out of date|update|run|install)'),
    ],
    unless: /google meet|ms teams|microsoft teams|zoom app|webex|we develop|we build|support engineer|engineer for/,
    fires: 'For the interview install our meeting app from this link.',
    silent: 'The interview is on Zoom.',
  },
];
