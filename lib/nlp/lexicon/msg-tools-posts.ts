import type { Tools } from './msg-tools.ts';

/** Systems and methods of stages, print works, customs, homes, surgeries, workshops and shops, beyond the older lists. */
export const POSTS: Tools = {
  names: `
Oracle Apps|Flow Designer|IntegrationHub|Service Mapping|Markdown|AsciiDoc|reStructuredText|MkDocs|GitBook|Paligo|RoboHelp|Author-it|draw.io|Lucidchart
ETC Eos|Eos desk|Eos console|Yamaha QL5|Soundcraft|Vectorworks Spotlight|Shure Wireless Workbench|FL Studio|Guitar Pro|Max/MSP|SuperCollider|SolidEdge|D5 Render|Octane Render|Redshift renderer|Plastic SCM|PlayFab|Movie Magic Scheduling|Movie Magic Budgeting|Final Draft|StudioBinder|Yamdu|rights clearance|music clearance|clip clearance|script clearance|archive research
Esko ArtPro|Esko Automation Engine|ArtPro+|Caldera RIP|Onyx RIP|Roland VersaWorks|Heidelberg Prinect|Prinect|Kodak Prinergy|PitStop Pro|Enfocus Switch|ICC profiles|Tukatech|NedGraphics|lino printing|silver service|wood turning|glass blowing|blacksmithing
AGS/DMS|Descartes e-Customs|ASM Sequoia|AEB Assist4|MIC CUST|BlueYonder|Manhattan SCALE|Hardis Reflex|PSIwms|Transics|Idox Uniform|Acolaid|Northgate M3
Tobii Pro|Tobii Pro Lab|Tobii Studio|OriginPro|SigmaPlot|Forsta|Talkwalker|Circana|Dunnhumby|AnaCredit|FINREP|COREP
IQ/OQ/PQ|IQ/OQ|DQ/IQ/OQ/PQ|Sphera|Enablon|Intelex|Cority|VelocityEHS|One Click LCA|PCSWMM|MineSched|HoleBASE|OpenGround|PREEvision|Aras Innovator|Bizagi|ARIS Express
PandaDoc|Dropbox Sign|OnBase|Hyland OnBase|Kofax|ABBYY|ABBYY FlexiCapture|Recruit CRM|IRIS Payroll|Outreach.io|LivePerson|NICE inContact|Talkdesk|Aircall|Cisco Finesse|HappyFox|Help Scout|Housecall Pro|FieldEdge|Commusoft|Joblogic|Eque2|SSP Broking|Encompass360|Propertyware|Re-Leased|Northgate Housing|Little Hotelier|Micros Simphony|Aloha POS|Clover POS|Quinyx|PracticeEvolve|LEAP Legal|VTEX|Nuvemshop|Oracle Retail|SAP IS-Retail|SAP EHS|ManageEngine|SendGrid
Nourish Care|Person Centred Software|Log my Care|iPlanit|CarePlanner|Radar Healthcare|Datix|BadgerNet|NerveCentre|BD Rowa|Planmeca|Romexis|Carestream Dental|Dentrix Ascend|OrthoTrac|Dolphin Imaging|Ocuco|slit lamp|phacoemulsification|dermoscopy|ear syringing|insulin administration|haemofiltration|BiPAP|NIPPV|Positive Behaviour Support|PBS plans|Theraplay|Triple P|psychodynamic therapy|systemic therapy
fibre splicing|fusion splicing|cable jointing|OTDR|Kentec|Paxton Net2|Texecom|Hikvision|Milestone XProtect|Genetec|Lenel OnGuard|C-CURE|variable speed drives|HV switching|Rockwell PLCs|Rockwell PLC|Siemens PLC|Siemens PLCs|Mitsubishi PLCs|Omron PLCs|Schneider PLCs|ABB robots|KUKA robots|Fanuc robots|Fanuc controls|pipe welding|coded welding|plasma cutting|laser cutting|spark erosion|topographic surveys|measured surveys|quantity take-offs|structural calculations|final accounts preparation
Blumatica|Edilus|Termus|Sage Batigest|BatiPrix|ArchiWIZARD|Tricalc|BMW Icom|EPLAN Electric|penetration tests`,
  exact: `
C4D|AE|EOS|MA2|MA3|NCTS|VSDs|VFD drives|SFTR|EMIR|FATCA|GCP|ePMA|EPMA|SACT|CPAP|Esko`,
  wordlike: `
DaVinci|Soundcraft|Jobber|Documentum|Topcon|Sokkia|Mathematica|Encompass|Zonal|Fiery|Notch`,
  wary: `
Leap|Uniform|Enterprise|Flow|Compose|Willow|Erwin|ERwin|Deputy|Maple|Ulysses|Lorenzo|Merlin|Pleiades|Flame|Mari|Arnold|Fusion|Argo|Talentia|Qualio|Fiji|Prisma|Paxton|Aptos`,
};
