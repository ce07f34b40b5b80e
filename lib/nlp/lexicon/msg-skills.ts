/** Tools and methods as messages write them; names that are also plain words need their capital letter. */
export const SKILL_NAMES: readonly string[] =
  'Python|SQL|T-SQL|PL/SQL|PostgreSQL|Postgres|PostGIS|MySQL|MariaDB|SQLite|Oracle|SQL Server|MS SQL|MongoDB|Cassandra|DynamoDB|Redis|Elasticsearch|OpenSearch|Neo4j|Snowflake|Databricks|BigQuery|Redshift|Synapse|Azure Data Factory|Data Factory|ADF|dbt|Airflow|Dagster|Prefect|Fivetran|Spark|PySpark|Hadoop|Hive|Kafka|Flink|Beam|Iceberg|Delta Lake|DuckDB|Polars|pandas|NumPy|SciPy|scikit-learn|sklearn|XGBoost|LightGBM|CatBoost|PyTorch|TensorFlow|Keras|JAX|Hugging Face|transformers|LangChain|LangGraph|LlamaIndex|AutoGen|OpenAI|LLM|LLMs|RAG|GPT|NLP|computer vision|OpenCV|YOLO|MLflow|Kubeflow|SageMaker|Vertex AI|MLOps|Ray|Stan|PyMC|brms|R Shiny|Shiny|tidyverse|SAS|SPSS|Stata|MATLAB|Julia|JMP|Excel|VBA|Power Query|Power BI|DAX|Tableau|Looker|LookML|Qlik|QlikView|Qlik Sense|Metabase|Superset|MicroStrategy|Alteryx|Informatica|Talend|SSIS|SSRS|SSAS|Matillion|ETL|ELT|data modelling|data modeling|data warehousing|data vault|AWS|Azure|GCP|Google Cloud|Terraform|Ansible|Pulumi|CloudFormation|Kubernetes|K8s|Docker|Helm|OpenShift|Jenkins|GitLab CI|GitHub Actions|CI/CD|ArgoCD|Prometheus|Grafana|Datadog|Splunk|ELK|Linux|Bash|PowerShell|Windows Server|VMware|Cisco|Palo Alto|Active Directory|Okta|Java|Spring Boot|Spring|Kotlin|Scala|Groovy|Clojure|C#|.NET|.NET Core|ASP.NET|C++|Rust|Golang|Ruby|Ruby on Rails|Rails|PHP|Laravel|Symfony|WordPress|Drupal|Magento|Shopify|Liquid|Elixir|Erlang|Haskell|Perl|COBOL|Fortran|JavaScript|TypeScript|Node.js|Node|NestJS|Express.js|React|React Native|Redux|Next.js|Vue|Vue.js|Nuxt|Angular|AngularJS|Svelte|jQuery|HTML|CSS|Sass|Tailwind|GraphQL|REST|gRPC|WebSockets|Django|Flask|FastAPI|Celery|RabbitMQ|Swift|SwiftUI|Objective-C|CoreData|UIKit|iOS|Android|Jetpack Compose|Flutter|Dart|Xamarin|Firebase|Unity|Unreal|Unreal Engine|WebGL|Three.js|Solidity|Ethereum|Selenium|Cypress|Playwright|JUnit|pytest|Appium|Postman|JMeter|Gherkin|Cucumber|Jira|Confluence|Figma|Sketch|Adobe XD|Photoshop|Illustrator|InDesign|After Effects|Premiere|Blender|AutoCAD|Revit|SolidWorks|CATIA|ArcGIS|QGIS|GIS|GeoPandas|Mapbox|Salesforce|Apex|LWC|Service Cloud|Sales Cloud|Marketing Cloud|HubSpot|Marketo|Zendesk|ServiceNow|Workday|SAP|SAP CPI|SAP BW|SAP HANA|SAP FICO|SAP MM|SAP SD|SAP PP|SAP EWM|SAP SuccessFactors|SAP Ariba|SAP IBP|S/4HANA|S/4 HANA|ABAP|Fiori|OData|IDoc|BAPI|HANA|NetSuite|Dynamics 365|Power Apps|Power Automate|Power Platform|SharePoint|Oracle EBS|PeopleSoft|JD Edwards|Epic|Epic Clarity|Clarity|Caboodle|Cerner|Meditech|HL7|FHIR|ICD-10|SNOMED|OMOP|CDISC|SDTM|ADaM|HIPAA|GDPR|SOX|ISO 27001|SOC 2|HEDIS|survival analysis|time series|forecasting|causal inference|A/B testing|Bayesian statistics|Bayesian|regression|hedonic regression|clustering|deep learning|machine learning|reinforcement learning|recommender systems|optimization|operations research|statistics|biostatistics|epidemiology|econometrics|bioinformatics|geostatistics|simulation|anomaly detection|data visualization|data visualisation|data storytelling|data governance|Collibra|Git|Scrum|Kanban|SAFe|PRINCE2|PMP|ITIL|Lean|Six Sigma|Agile|UX research|wireframing|prototyping|SEO|SEA|Google Ads|Google Analytics|GA4|copywriting|bookkeeping|IFRS|GAAP|HGB|DATEV|QuickBooks|Xero|IFRS 17|Solvency II|Prophet|Emblem|Radar|AML|KYC|penetration testing|pentesting|SIEM|IAM|Zero Trust|Burp|Verilog|VHDL|FPGA|RTOS|embedded C|CAN|AUTOSAR|PLC|SCADA|Simulink|LabVIEW|ROS|ROS2|Arduino|Xarray|Modelica|WebAssembly|push notifications|microservices|event sourcing|DDD|TDD|Webflow|Framer|Zapier|n8n|Make.com|Airtable|Notion|Retool|Streamlit|Plotly|D3|D3.js|Pinecone|Weaviate|pgvector|Supabase|Vercel|Netlify|Cloudflare|Nginx|Trino|Presto|ClickHouse|Teradata|Vertica|Greenplum|Hugo|LaTeX|Quarto|ggplot2|dplyr|data.table|motion graphics|Cloud security|cloud security|prompt engineering|appraisal models|credit risk|model governance|GLM|GLMs|SystemVerilog|MES|WMS|TMS|Blue Yonder|Kinaxis|UiPath|RPA|Pega|Appian|MuleSoft|Boomi|Camunda|Guidewire|Duck Creek|Murex|Calypso|Bloomberg|kdb+|KQL|Sentinel|Intune|Exchange|Office 365|Microsoft 365|NetApp|Veeam|Citrix|Fortinet|BGP|SD-WAN|5G|RF|Ansys|COMSOL|Abaqus|OpenFOAM|Maximo|Primavera|MS Project|BIM|Navisworks|Rhino|Grasshopper'.split(
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

/** Before a list of what the work calls for (folded). */
export const SKILL_CUE =
  /(?:skills?(?: needed| required| set)?|(?:tech )?stack(?: is)?|technolog\w+|tools?|requirements?|must[- ]haves?|must (?:have|know|be (?:strong|good|proficient) (?:in|with))|nice to have|experience (?:with|in|of|using)|experienced (?:in|with)|expertise in|proficien\w+ (?:in|with)|strong (?:in|with|on)?|knowledge of|knows?|fluent in|familiar with|background in|at home in|good at|kenntnisse(?: in| von| mit)?|erfahrung (?:mit|in)|anforderungen|voraussetzung\w*|technologien|competences?|maitrise de|experience (?:en|sur|avec)|connaissances? (?:en|de)|conocimientos? (?:de|en)|experiencia (?:en|con|de|em|com)|requisitos|dominio de|tecnologias|competenze|conoscenza di|esperienza (?:in|con|su|di)|requisiti|conhecimentos? (?:de|em)|ervaring met|kennis van|vaardigheden|eisen|wants? (?:someone|somebody) (?:who is )?(?:strong|good) (?:in|with|at)|who knows?|with|in|mit|avec|con|com|met|using|you(?:'d| will|'ll) (?:use|work with)|work with)\s{0,2}[:=]?\s{0,2}$/;
