import type { Tools } from './msg-tools.ts';

/** Tools, methods and papers of clinics, surgeries, pharmacies, laboratories and trials. */
export const CARE: Tools = {
  names: `
Laerdal|SimMan|OPCS-4|Dentally|Open Dental|Dentrix|Eaglesoft|Software of Excellence|SOE Exact|Curve Dental|Denticon|CareStack|iTero|Invisalign|CEREC|Exocad|3Shape|Dampsoft|Gesden|Exquise
Docman|AccuRx|Cliniko|Jane App|SimplePractice|TherapyNotes|Pabau|WriteUpp|Kareo|Tebra|AdvancedMD|DrChrono|NextGen Office|Practice Fusion|ModMed|PointClickCare|MatrixCare|WellSky|Netsmart|myAvatar|CentralReach|Meditech Expanse|PowerChart|Cerner Millennium|Oracle Health|Carenotes|CarePlus|CPOMS
Epic Willow|Epic Beacon|Epic Radiant|Epic Cadence|Epic Prelude|Epic Resolute|Epic Cupid|Epic Stork|Epic OpTime|Epic Beaker|Epic Hyperspace|Epic Hyperdrive|Epic ASAP|Epic Cogito|Epic Caboodle|Epic Bridges|Epic Tapestry|Epic MyChart|Epic Healthy Planet|Epic ClinDoc|EpicCare|EpicCare Ambulatory|Epic Ambulatory|Epic Kaleidoscope|Epic Phoenix|Epic Bugsy|Epic Anesthesia|Epic Grand Central|Epic Inpatient|Epic Orders|Epic HIM|Epic Rover|Epic Haiku|Epic Lumens|Epic Wisdom|Epic Slicer Dicer|SlicerDicer|MyChart|OpTime|Epic Home Health|Epic Compass Rose|Epic Payer Platform
Sectra|Visage PACS|Mosaiq|RayStation|Varian Aria|Eclipse TPS|Brainlab|Omnicell|Pyxis
TurboMed|Medistar|tomedo|CGM Albis|x.isynet|iMedOne|i.s.h.med|SAP IS-H|MediFox|Medifox DAN|Connext Vivendi|Vivendi PD|myneva
Doctolib|DxCare|NetSoins|HelloDoc|Weda|LGPI|WinPharma|Nixfarma|Farmatic|Unycop|Sifarma|Millewin|SClínico|Glintt|Tasy|MV Soul|Feegow|iClinic
ChipSoft|ChipSoft HiX|Nedap ONS|Medicom|Promedico|Pharmacom|Intramed|MijnCaress|PlanCare|Fysiomanager
PioneerRx|QS/1|ProScript|ProScript Connect|EnterpriseRx|BestRx|PrimeRx|ScriptPro|RxWorks|PharmOutcomes
ezyVet|Provet Cloud|AVImark|IDEXX|VetSpace|Digitail|Animana|easyVET
HL7 v2|HL7 v3|HL7 FHIR|SMART on FHIR|C-CDA|DICOM|LOINC|RxNorm|SNOMED CT|Corepoint|InterSystems|InterSystems IRIS|HealthShare|Rhapsody|Mirth|openEHR|OMOP CDM|i2b2|MarketScan|CPRD|UK Biobank|NHANES|TriNetX
ICD-10-CM|ICD-10-PCS|ICD-11|HCPCS|MS-DRG|APR-DRG|G-DRG|EncoderPro|CPC-A|CPC certification|CPC certified|3M 360|3M Encoder|TruCode|CIM-10|CCAM|PMSI
Medidata|Medrio|Viedoc|Castor EDC|Oracle InForm|eTMF|CTMS|IWRS|ICH E6|Pinnacle 21|CDASH|define.xml|nlmixr|Simcyp|PK-Sim|nQuery|SAS Viya|ArisGlobal|EudraVigilance|VigiBase|WHODrug|PSUR|PBRER|DSUR|eCTD|docuBridge|PMCF|MDSAP|21 CFR 820|EU GMP|Annex 11|TrackWise|MasterControl|Greenlight Guru|Qualio|QMSR
FDA submission|FDA submissions|validation protocol|validation protocols|clinical evaluation reports|software validation|process validation|cleaning validation|aseptic technique|aseptic processing
LIMS|LabWare|LabVantage|STARLIMS|Benchling|SampleManager|Labguru|Chromeleon|ChemStation|OpenLab CDS|MassHunter|MaxQuant|Proteome Discoverer
LC-MS/MS|ICP-MS|ICP-OES|FTIR|FT-IR|MALDI-TOF|MALDI|Orbitrap|Karl Fischer|RT-PCR|RT-qPCR|Western blotting|western blots|immunohistochemistry|patch clamp|confocal microscopy|electron microscopy|light-sheet microscopy|ImageJ|CellProfiler|Imaris|QuPath|GraphPad|BioRender|SnapGene|Geneious|edgeR|limma|Cell Ranger|10x Genomics|NovaSeq|Oxford Nanopore|PacBio|ChIP-seq|ATAC-seq|Hi-C|GWAS|QIIME 2|QIIME|nf-core|RDKit|cryoSPARC|RELION|chromatography|gel electrophoresis|electrophysiology|titration|FACSDiva|FACS sorting|lentiviral transduction|tangential flow filtration|Tecan|Opentrons|Sysmex|stereotaxic surgery|optogenetics|metabolomics|proteomics
EMDR|DBT-A|VB-MAPP|ADOS-2|WISC-V|WAIS-IV|Bobath|Maitland|McKenzie method|kinesio taping|dry needling|lymphatic drainage|manual lymph drainage|Lymphdrainage|manuelle Lymphdrainage|manuelle Therapie|LSVT BIG|LSVT LOUD|Lidcombe|Hanen|videofluoroscopy|tracheostomy care|haemodialysis|hemodialysis|wound care|Wundmanagement|wondverzorging|motivational interviewing|trauma-informed care|Team Teach|PECS|TEACCH|Orton-Gillingham
venipuncture|intubation|suturing|spirometry|audiometry|echocardiography|ultrasonography|mammography|laparoscopy|catheterisation|catheterization|dermal fillers|microblading|ecografías|ecografía|ecografie|échographie|Sonographie`,
  exact: `
EMIS|Botox|APLS|ATLS|CCRN|CCS|CPMA|CRC|EPALS|MAPA|NIHSS|NLS|PHTLS|PMVA|RHIA|RHIT|PICC|PACS|IRT|TLFs|CAPA|ELN|ICSR|LSMV|IHC|IHE|PBPK|FACS|WGS|WES|XRD|XRF|XPS|DSC|TGA|DLS|AFM|TFF|ENPC|DEXA|HiX|DRG|GOÄ|ISO 17025|ICSI|BCLS|ADOS|WISC|WAIS|MMPI|RiO|Albis`,
  wordlike: `
Vojta|CPC|Vivendi|McLeod|Semble|Crossway|Titan|Iguana|Cloverleaf|Orbis|Carestream|Kroll|Beaker|Cogito|Fiji|Kipu`,
};
