import type { Wording } from './wording.ts';

/** Tools of many trades, and what looks like one beside the work. */
export const ASKED_FOR: readonly Wording<readonly string[]>[] = [
  // Lines below a label.
  ['job', 'Machinist, Hull\nMust have\n- Hypermill, Renishaw', ['Hypermill', 'Renishaw']],
  ['job', 'Machinist, Hull\nMust have\n- Punctual\n- Driving licence', []],
  ['job', 'Somebody to write the music. Premiere on 4 October.', []],
  ['job', 'Remote (CST), six months.', []],
  ['job', 'Guten Tag, wir suchen jemanden für Auswertungen. Erfahrung mit R wäre uns wichtig.', ['R']],
  // Clinics, offices, sites, studios.
  ['job', 'You must hold CPC and know EncoderPro.', ['CPC', 'EncoderPro']],
  ['job', 'Drivers, nights. Your CPC in date.', []],
  ['job', 'Pharmacy technician, nights. You will be using Pyxis and Omnicell.', ['Pyxis', 'Omnicell']],
  ['job', 'Our records are on paper, our PMR is Titan.', ['Titan']],
  ['job', 'Titan Recruitment here, forklift drivers wanted.', []],
  ['job', 'Epic Cadence analyst, remote, $75/hr', ['Epic Cadence']],
  ['job', 'The Lean Kitchen seeks a chef. Epic location, epic team!', []],
  ['job', 'Estimator wanted, must be good with PlanSwift or On-Screen Takeoff.', ['PlanSwift', 'On-Screen Takeoff']],
  ['job', 'Structural engineer (Tekla Tedds, Robot), three months', ['Tekla Tedds', 'Robot']],
  ['job', 'Freelance interpreter, BSL, £35 an hour, Bristol.', ['BSL']],
  ['job', 'Wir suchen eine Lohnbuchhalterin, die mit Addison oder DATEV arbeitet.', ['Addison', 'DATEV']],
  ['job', 'On cherche quelqu’un qui maîtrise Silae, deux jours par semaine.', ['Silae']],
  ['job', 'Maîtrise de R demandée.', ['R']],
  ['job', 'Necesitamos alguien que controle A3Nom y Excel.', ['A3Nom', 'Excel']],
  ['job', 'Precisamos de quem monte um painel no Metabase.', ['Metabase']],
  ['job', 'Wij zoeken een administrateur met ervaring in Nmbrs en Loket.', ['Nmbrs', 'Loket']],
  // Given up or not asked for.
  ['job', "We're leaving Asana for Wrike and need a planner.", ['Wrike']],
  ['job', 'No Java needed, Kotlin is enough.', ['Kotlin']],
  ['job', 'Pas de Photoshop, mais du Figma.', ['Figma']],
  // The exact product is asked for.
  ['job', 'Salesforce Administrator. Our fund runs on Salesforce NPSP.', ['Salesforce NPSP']],
  ['job', 'Needed: React, React Native, Jest', ['React', 'React Native', 'Jest']],
  // Who sells, signs, has spoken; what a file is saved as.
  ['job', 'We sell SAP licences and look for an account executive.', []],
  ['job', 'Our client, a Salesforce consulting partner, seeks an office manager.', []],
  ['job', 'Send your CV in Word or PDF.', []],
  ['job', 'You gave a talk on forecasting in Oslo. We need a treasurer.', []],
  ['job', 'We need help with\nour trees.\nCould you come?\nBest wishes,\nBeverly Stroud\nGIS Coordinator', []],
  // Fields in titles, departments and products.
  ['job', 'The Department of Epidemiology needs a secretary.', []],
  ['job', 'Director, Revenue Cycle, Nashville', []],
  ['job', 'Agile working, flexible hours. HR partner, three days.', []],
  ['venture', 'I left my bank to build forecasting for small dairies.', []],
  ['venture', 'We lack somebody who knows forecasting and Rust.', ['forecasting', 'Rust']],
  ['job', 'Focus: Computer Vision\nSkills: Halide, OpenCV, ONNX', ['Halide', 'OpenCV', 'ONNX']],
  ['job', 'Must have: Kubeflow, Terraform, 10+ yrs', ['Kubeflow', 'Terraform']],
  // A pretended job.
  ['lure', 'Junior Analyst position ($72,000, SQL and Tableau). Pay $50 for the check.', ['SQL', 'Tableau']],
  ['lure', 'Clone the repo, start Docker and connect your wallet.', []],
  // What is taught.
  ['teaching', 'Two girls, year 8, chemistry and maths, £40 an hour.', ['chemistry', 'maths']],
  ['teaching', 'We speak English here. Somebody from our finance team will call you.', []],
  ['teaching', 'Der Lehrauftrag „Hydraulik II“ ist zu vergeben.', ['Hydraulik II']],
  ['teaching', 'A guest lecture "Cox models with Stata", April.', ['Cox models', 'Stata']],
  ['teaching', 'Module 3 (wound healing) has no author yet.', ['wound healing']],
  ['teaching', 'Adjunct Lecturer, Port Logistics. Two evenings.', ['Port Logistics']],
  ['teaching', 'Adjunct Lecturer, Leicester. Two evenings.', []],
  ['teaching', 'Intervenant en droit du travail, 24 h, 55 €/h', ['droit du travail']],
  ['teaching', 'Une conférence de 40 minutes sur la taille douce', ['taille douce']],
  ['teaching', 'Wil jij de hoofdstukken Anatomie en Farmacologie herzien?', ['Anatomie', 'Farmacologie']],
  ['teaching', 'Nos falta el profe de cerámica.', ['cerámica']],
  ['teaching', 'Speak at our AGM in Cork on soil health?', ['soil health']],
  ['job', 'Our school in Kisumu appoints a Head of Geography.', ['Geography']],
  ['job', 'Our brewery appoints a Head of Science.', []],
];
