/** Tools and methods as messages write them; names that are also plain words need their capital letter. */
export const SKILL_NAMES: readonly string[] =
  'Python|SQL|VueJS|Pinia|SCSS|LESS CSS|AI engineering|Kaggle|T-SQL|PL/SQL|PostgreSQL|Postgres|PostGIS|MySQL|MariaDB|SQLite|Oracle|SQL Server|MS SQL|MongoDB|Cassandra|DynamoDB|Redis|Elasticsearch|OpenSearch|Neo4j|Snowflake|Databricks|BigQuery|Redshift|Synapse|Azure Data Factory|Data Factory|ADF|dbt|Airflow|Dagster|Prefect|Fivetran|Spark|PySpark|Hadoop|Hive|Kafka|Flink|Beam|Iceberg|Delta Lake|DuckDB|Polars|pandas|NumPy|SciPy|scikit-learn|sklearn|XGBoost|LightGBM|CatBoost|PyTorch|TensorFlow|Keras|JAX|Hugging Face|transformers|LangChain|LangGraph|LlamaIndex|AutoGen|OpenAI|LLM|LLMs|RAG|GPT|NLP|computer vision|OpenCV|YOLO|MLflow|Kubeflow|SageMaker|Vertex AI|MLOps|Ray|Stan|PyMC|brms|R Shiny|Shiny|tidyverse|SAS|SPSS|Stata|MATLAB|Julia|JMP|Excel|VBA|Power Query|Power BI|DAX|Tableau|Looker|LookML|Qlik|QlikView|Qlik Sense|Metabase|Superset|MicroStrategy|Alteryx|Informatica|Talend|SSIS|SSRS|SSAS|Matillion|ETL|ELT|data modelling|data modeling|data warehousing|data vault|AWS|Azure|GCP|Google Cloud|Terraform|Ansible|Pulumi|CloudFormation|Kubernetes|K8s|Docker|Helm|OpenShift|Jenkins|GitLab CI|GitHub Actions|CI/CD|ArgoCD|Prometheus|Grafana|Datadog|Splunk|ELK|Linux|Bash|PowerShell|Windows Server|VMware|Cisco|Palo Alto|Active Directory|Okta|Java|Spring Boot|Spring|Kotlin|Scala|Groovy|Clojure|C#|.NET|.NET Core|ASP.NET|C++|Rust|Golang|Ruby|Ruby on Rails|Rails|PHP|Laravel|Symfony|WordPress|Drupal|Magento|Shopify|Liquid|Elixir|Erlang|Haskell|Perl|COBOL|Fortran|JavaScript|TypeScript|Node.js|Node|NestJS|Express.js|React|React Native|Redux|Next.js|Vue|Vue.js|Nuxt|Angular|AngularJS|Svelte|jQuery|HTML|CSS|Sass|Tailwind|GraphQL|REST|gRPC|WebSockets|Django|Flask|FastAPI|Celery|RabbitMQ|Swift|SwiftUI|Objective-C|CoreData|UIKit|iOS|Android|Jetpack Compose|Flutter|Dart|Xamarin|Firebase|Unity|Unreal|Unreal Engine|WebGL|Three.js|Solidity|Ethereum|Selenium|Cypress|Playwright|JUnit|pytest|Appium|Postman|JMeter|Gherkin|Cucumber|Jira|Confluence|Figma|Sketch|Adobe XD|Photoshop|Illustrator|InDesign|After Effects|Premiere|Blender|AutoCAD|Revit|SolidWorks|CATIA|ArcGIS|QGIS|GIS|GeoPandas|Mapbox|Salesforce|Apex|LWC|Service Cloud|Sales Cloud|Marketing Cloud|HubSpot|Marketo|Zendesk|ServiceNow|Workday|SAP|SAP CPI|SAP BW|SAP-BW|SAP HANA|SAP FICO|SAP MM|SAP SD|SAP PP|SAP EWM|SAP SuccessFactors|SAP Ariba|SAP IBP|S/4HANA|S/4 HANA|ABAP|Fiori|OData|IDoc|BAPI|HANA|NetSuite|Dynamics 365|Power Apps|Power Automate|Power Platform|SharePoint|Oracle EBS|PeopleSoft|JD Edwards|Epic|Epic Clarity|Clarity|Caboodle|Cerner|Meditech|HL7|FHIR|ICD-10|SNOMED|OMOP|CDISC|SDTM|ADaM|HIPAA|GDPR|SOX|ISO 27001|SOC 2|HEDIS|survival analysis|time series|forecasting|causal inference|A/B testing|Bayesian statistics|Bayesian|regression|hedonic regression|clustering|deep learning|machine learning|reinforcement learning|recommender systems|optimization|operations research|statistics|biostatistics|epidemiology|econometrics|bioinformatics|geostatistics|simulation|anomaly detection|data visualization|data visualisation|data storytelling|data governance|Collibra|Git|Scrum|Kanban|SAFe|PRINCE2|PMP|ITIL|Lean|Six Sigma|Agile|UX research|wireframing|prototyping|SEO|SEA|Google Ads|Google Analytics|GA4|copywriting|bookkeeping|IFRS|GAAP|HGB|DATEV|QuickBooks|Xero|IFRS 17|Solvency II|Prophet|Emblem|Radar|AML|KYC|penetration testing|pentesting|SIEM|IAM|Zero Trust|Burp|Verilog|VHDL|FPGA|RTOS|embedded C|CAN|AUTOSAR|PLC|SCADA|Simulink|LabVIEW|ROS|ROS2|Arduino|Xarray|Modelica|WebAssembly|push notifications|microservices|event sourcing|DDD|TDD|Webflow|Framer|Zapier|n8n|Make.com|Airtable|Notion|Retool|Streamlit|Plotly|D3|D3.js|Pinecone|Weaviate|pgvector|Supabase|Vercel|Netlify|Cloudflare|Nginx|Trino|Presto|ClickHouse|Teradata|Vertica|Greenplum|Hugo|LaTeX|Quarto|ggplot2|dplyr|data.table|motion graphics|Cloud security|cloud security|prompt engineering|appraisal models|credit risk|model governance|GLM|GLMs|SystemVerilog|MES|WMS|TMS|Blue Yonder|Kinaxis|UiPath|RPA|Pega|Appian|MuleSoft|Boomi|Camunda|Guidewire|Duck Creek|Murex|Calypso|Bloomberg|kdb+|KQL|Sentinel|Intune|Exchange|Office 365|Microsoft 365|NetApp|Veeam|Citrix|Fortinet|BGP|SD-WAN|5G|RF|Ansys|COMSOL|Abaqus|OpenFOAM|Maximo|Primavera|MS Project|BIM|Navisworks|Rhino|Grasshopper'.split(
    '|',
  );

/** Names that are plain words or letters in other places: only with exactly this spelling, and near other skills or a cue. */
export const NEEDS_COMPANY: ReadonlySet<string> = new Set([
  'R',
  'C',
  'Go',
  'D',
  'Make',
  'Express',
  'Ray',
  'Stan',
  'Beam',
  'Epic',
  'Spring',
  'Rails',
  'Node',
  'REST',
  'Sketch',
  'Radar',
  'Prophet',
  'Emblem',
  'Lean',
  'CAN',
  'Exchange',
  'Oracle',
  'Clarity',
  'Liquid',
  'Notion',
  'Dart',
  'Unity',
  'Rust',
  'Swift',
  'Hive',
  'Flask',
  'Express.js',
  'simulation',
  'optimization',
  'Bloomberg',
  'Sentinel',
  'GDPR',
  'Illustrator',
  'Excel',
  'Apex',
  'Helm',
  'Word',
  'Rhino',
  'Ethereum',
  'OpenAI',
  'RF',
  '5G',
  'Linux',
]);

/** Languages whose letters need company. */
export const SHORT_NAMES: readonly string[] = ['R', 'Go', 'C'];

/** Acronyms that are words or word parts of some language unless written in capitals. */
export const EXACT: ReadonlySet<string> = new Set([
  'MES',
  'WMS',
  'TMS',
  'CAN',
  'RF',
  'ROS',
  'ELK',
  'DAX',
  'ADF',
  'SAFe',
  'RAG',
  'JMP',
  'PLC',
  'IAM',
  'KYC',
  'AML',
  'DDD',
  'TDD',
  'BIM',
  'ADaM',
  'SEA',
  'HGB',
  'BI',
  'GLM',
  'SOX',
  'PMP',
  'DPO',
  'SAS',
  'HANA',
  'SAP',
  'Git',
  'Scala',
  'Perl',
  'Pega',
  'Looker',
  'Figma',
  'Hugo',
  'Julia',
  'Ruby',
  'Fiori',
  'Cypress',
  'Prefect',
  'Dagster',
  'Zapier',
  'Quarto',
  'Unreal',
  'Workday',
  'Teradata',
  'Maximo',
  'Calypso',
  'Boomi',
  'Groovy',
  'Elixir',
  'Kotlin',
  'Ansible',
  'Cassandra',
  'Cucumber',
  'Agile',
  'Blender',
  'Premiere',
  'Clojure',
]);

/** Parts of a list that are no skills: places, pay, time, persons, verbs. */
export const NOT_ITEM =
  /(?:^|[^a-z])(?:remote|hybrid|onsite|office|home|hours?|hrs|week\w*|month\w*|years?|days?|rate|salary|pay|paid|start|asap|contract|freelance|permanent|full|part|time|please|kindly|interested|regards|thanks|hello|hi|dear|send|call|cv|resume|team|role|position|job|client|company|we|you|your|our|my|i|it|is|are|be|to|of|for|at|on|from|with|in|by|the|a|an|this|that|some|no|not|more|all|any|senior|junior|lead|engineer\w*|developer\w*|analyst\w*|scientist\w*|manager|experience\w*|knowledge|skills?|etc|usa?|uk|eu|london|berlin|paris|w2|c2c|c2h|bonus|benefits|english|german|french|spanish|dutch|speaking|location|duration|und|wir|sie|ihr\w*|der|die|das|mit|bei|nous|vous|para|con|por|una?|los|las|het|een|voor|days|monate|meses|mois|mesi|maanden|jahre|remoto|hibrido|ibrido|client\w*|mandatory|required|plus|must|nice|degree|pension|holiday|visa|citizen\w*|monday|tuesday|wednesday|thursday|friday)(?:[^a-z]|$)/;

/** Subject of teaching, writing or speaking (folded). */
export const SUBJECT =
  /(?:teach(?:ing)?(?! (?:an? |the |our )?(?:course|class|module|workshop|session|seminar|lesson))|(?:ten|something|anything|piece|guides?|videos?|column|rant|etwas|quelque chose|algo|qualcosa|iets|mezz.ora|minuten?) (?:on|about|uber|sur|sobre|su|sui|sulla|over)|scriptie,? (?:vooral|over)|thesis (?:on|about)|(?:write|do|give|run) (?:the |a )?(?:one|piece|talk|session|module) (?:on|about)|das fach|module (?:on|in|for)|lecturer (?:for|in)|seminario de|modulo (?:di|de|sobre)|course (?:on|in|about|called)|training (?:on|in|about|zu)|workshop (?:on|about|zu|sur|su|sobre|over)|instructor (?:for|in|of)|tutor(?:ing)? (?:for|in)|lectur\w+ (?:on|in|about)|talk (?:on|about)|module (?:on|in)|book (?:on|about)|tutorials? (?:on|about)|manuscript on|lessons? (?:in|on)|seminar (?:on|in|zu|uber)|article\w* (?:on|about|sur|sobre|su)|session on|minutes on|chapter on|column on|item writers? for|reviewer for [^.]{0,30} on|schulung (?:zu|in|uber)|kurs(?:leitung)? (?:fur|in|zu|uber)|lehrauftrag (?:fur|in)?|vortrag (?:uber|zu)|nachhilfe in|dozent\w* fur|cours (?:de|sur|d.)|formation (?:de [^ ]{2,10} jours )?(?:sur|en)|intervenant\w* en|clases? (?:particulares )?de|curso (?:de|sobre)|docente (?:de|di|en|in)|formador\w* (?:de|en)|taller (?:de|sobre)|corso (?:di|su)|formatric?\w* (?:su|di|in)|ripetizioni di|aulas de|professor\w* de|formacao (?:de|em|sobre)|cursus|gastdocent|gastcollege over|training (?:over|in)|bijles|les(?:sen)? in) (?:a |an |the |our |two-day |der |die |das |la |el |il |le )?(?<v>[a-z][a-z0-9+#&/-]{1,24}(?: (?!(?:heeft|hebben|zijn|wordt|geen|niet|hat|haben|sucht|cherche|busca|cerca|needs|has|have|ist|nodig|gesucht|del|dal|della|du|des|dans|rund|for|to|at|in|on|with|as|and|or|is|are|we|you|next|this|from|by|who|that|fur|bei|an|im|am|und|pour|a|para|en|per|presso|em|no|na|voor|bij|aan|op|een|your|our|the|paid|from|starting|tuesdays?|mondays?|thursdays?|wednesdays?|fridays?|twice|once|one|two|three|online|halten|geben)(?![a-z]))[a-z][a-z0-9+#&/-]{1,24}){0,3})/;

/** Entries of the profile's dictionary that messages use for whole fields; they call for no tool. */
export const FIELDS_OF_WORK =
  /^(?:a\.?i\.?|ki|ml|eda|ehr|emr|cad|asr|qa|sre|mdm|hcc|ngs|etl|elt|mlops|devops|.*(?:develop|desarrollo|entwicklung|d[eé]veloppement|desenvolvimento|engineer|ingenier|engenharia|ing[eé]nierie|g[eé]nie).*|back.?end|front.?end|full.?stack|software.*|networking|monitoring|containers?|forecasting|.*claims.*|language models?|neural networks|artificial intelligence|inteligencia artificial|intelligence artificielle|k[uü]nstliche intelligenz|machine learning|maschinelles lernen|.*scientist.*|data (?:quality|science|migration|integration|architecture|pipelines?|privacy)|public health|testing|automation|documentation|monolith|electron|lambda|clinical trials|clinical research|computing|research|agents?|dash|dataflow|assembly.*|electron|qt|containers|genomics|health.*|medical.*|backend.*|frontend.*|unit tests?|code reviews?|debugging|architecture|apis?)$/i;
