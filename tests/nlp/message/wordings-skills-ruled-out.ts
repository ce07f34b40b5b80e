import type { Wording } from './wording.ts';

/** Tools that are named only to be ruled out, and plain words in a list of tools. */
export const SKILLS_RULED_OUT: readonly Wording<readonly string[]>[] = [
  ['job', "You need Tableau. Excel and SAP aren't needed.", ['Tableau']],
  ['job', 'Experience with Kotlin is not necessary, Swift is.', ['Swift']],
  ['job', 'Excel is not required but welcome, Tableau is a must.', ['Excel', 'Tableau']],
  ['job', "You won't need Java or Scala, only Python.", ['Python']],
  ['job', 'Experience with Python; not required to travel.', ['Python']],
  ['job', "We use Python and you don't need a degree.", ['Python']],
  ['job', 'Not only Java but Python, too.', ['Java', 'Python']],
  ['job', 'Wir suchen einen Entwickler. Kotlin ist nicht erforderlich, Java brauchen wir.', ['Java']],
  ['job', 'Wir suchen jemanden mit Python und Airflow. Scala brauchen Sie nicht.', ['Python', 'Airflow']],
  ['job', 'Wir suchen einen Entwickler ohne Java oder Scala, nur Python.', ['Python']],
  ['job', 'Wir suchen einen Entwickler. Kotlin ist nicht neu für uns.', ['Kotlin']],
  ['job', "Nous cherchons un développeur React. Angular n'est pas nécessaire.", ['React']],
  ['job', 'Nous cherchons un développeur Django, pas Flask.', ['Django']],
  ['job', "Nous cherchons un développeur. Vous n'avez pas besoin de Java, mais de Python.", ['Python']],
  ['job', 'Buscamos un desarrollador de Java. No hace falta Kotlin, y Scala no es necesario.', ['Java']],
  ['job', 'Para este proyecto no necesitas Java, solo Python. Buscamos un desarrollador.', ['Python']],
  ['job', 'Cerchiamo uno sviluppatore Java per il nostro gruppo. Kotlin non è richiesto.', ['Java']],
  ['job', 'Procuramos um programador Java. Kotlin não é necessário.', ['Java']],
  ['job', 'We zoeken een ontwikkelaar met Java. Kotlin is niet vereist.', ['Java']],
  // Terms of the job beside the tools.
  ['job', 'Data Engineer gesucht: Python, Airflow, bundesweit, selbstständig, ab Mai.', ['Python', 'Airflow']],
  ['job', 'Kenntnisse: Python, Airflow, Teilzeit, europaweit.', ['Python', 'Airflow']],
  ['job', 'Buscamos desarrollador: Java, Spring, alemán medio, teletrabajo.', ['Java', 'Spring']],
  ['job', 'Nous cherchons un développeur : Java, Spring, anglais courant, télétravail.', ['Java', 'Spring']],
  ['job', 'Cerchiamo uno sviluppatore: Java, Spring, inglese fluente, telelavoro.', ['Java', 'Spring']],
  ['job', 'Procuramos um programador: Java, Spring, alemão fluente, presencial.', ['Java', 'Spring']],
  ['job', 'We zoeken een ontwikkelaar: Java, Spring, vloeiend Duits, landelijk.', ['Java', 'Spring']],
  ['teaching', 'Cerchiamo un insegnante di italiano per adulti.', ['italiano']],
];
