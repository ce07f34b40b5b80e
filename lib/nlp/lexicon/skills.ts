/*
 * Skills by family: one skill a line, the canonical name first, then the ways it is written (folded when matched).
 * Both an abbreviation and its long form belong here: recruiters' filters match strings literally, people write either.
 */
export const SKILL_FAMILIES = {
  languages: `
Python|Python 3|Python3
R|R language|R programming|RStudio|R Shiny|Rstats
SQL|T-SQL|TSQL|PL/SQL|PLSQL|ANSI SQL
Java|Java 8|Java 11|Java 17|Java 21|J2EE|Java EE|Jakarta EE
JavaScript|Javascript ES6|ECMAScript|ES6|Java Script
TypeScript|Type Script
Go|Golang|Go lang
C|C language|Embedded C
C++|C plus plus|CPP|Modern C++
C#|C Sharp|CSharp
Rust
Swift
Kotlin
Scala
Julia
Ruby
PHP
Perl
Elixir
Erlang
Haskell
Clojure
F#
OCaml
Lua
Dart
Objective-C|Objective C
MATLAB|Simulink
SAS|SAS programming|Base SAS|SAS Enterprise Guide
Stata
SPSS
VBA|Visual Basic
COBOL
Fortran
Groovy
Bash|Shell scripting|Shell script|Unix shell
PowerShell
Solidity
Assembly language
ABAP
Apex
GraphQL
HTML|HTML5
CSS|CSS3|Sass|SCSS|Less CSS
Verilog|SystemVerilog
VHDL
WebAssembly|WASM`,
  engineering: `
Software Engineering|Software Development|Softwareentwicklung|Ingenieria de software|Genie logiciel|Engenharia de software
Backend Development|Back-end Development|Backend|Back-end
Frontend Development|Front-end Development|Frontend|Front-end
Full-Stack Development|Full Stack|Full-Stack|Fullstack
Web Development|Webentwicklung|Desarrollo web|Developpement web|Desenvolvimento web
Mobile Development|Mobile App Development
React|React.js|ReactJS
React Native
Redux
Next.js|NextJS
Vue.js|Vue|VueJS|Vue 3
Nuxt|Nuxt.js
Angular|AngularJS
Svelte|SvelteKit
Preact
jQuery
Node.js|NodeJS|Node JS
Express.js|ExpressJS
NestJS
Deno
Django|Django REST Framework
Flask
FastAPI
Ruby on Rails|Rails|RoR
Laravel
Symfony
WordPress
Drupal
Spring Boot|Spring Framework|Spring MVC
Hibernate
Quarkus
.NET|.NET Core|Dot Net|dotnet|ASP.NET
Blazor
Qt
Electron
Flutter
SwiftUI
UIKit
Jetpack Compose
Android|Android SDK|Android Development
iOS|iOS Development
Unity|Unity3D
Unreal Engine|UE5
WebGL
Three.js
REST APIs|RESTful|REST API|RESTful APIs|Restful services
gRPC
WebSockets|WebSocket
Microservices|Microservice architecture|Micro-services
Event-Driven Architecture|Event-driven|Event Sourcing|CQRS
Domain-Driven Design|DDD
Distributed Systems|Distributed Computing|Verteilte Systeme
System Design|Systems Design
Software Architecture|Softwarearchitektur|Solution Architecture
API Design|API Development
Test Automation|Automated Testing|Testautomatisierung
Test-Driven Development|TDD
Unit Testing
Selenium
Cypress
Playwright
Jest
pytest
JUnit
Appium
Performance Tuning|Performance Engineering
Embedded Systems|Embedded Software|Firmware
RTOS|FreeRTOS
FPGA
ROS|ROS2|Robot Operating System
PLC|PLC Programming|SPS-Programmierung
Linux|Ubuntu|Debian|RHEL
Git|GitHub|GitLab|Bitbucket
Agile|Agile Methodologies|Agile Development
Scrum
Kanban
Jira
Confluence
Blockchain
Smart Contracts
Compilers|LLVM
Game Development
Computer Graphics
CAD|AutoCAD
SolidWorks
CATIA
Finite Element Analysis|FEA|ANSYS|Abaqus
BIM|Revit|Building Information Modeling`,
  data: `
Data Engineering|Dateningenieurwesen|Ingenieria de datos|Ingenierie des donnees|Engenharia de dados
ETL|ELT|ETL Pipelines|Extract Transform Load
Data Pipelines|Data Pipeline|Datenpipelines|Datenstrecken|Pipelines de datos|Pipelines de donnees
Data Modeling|Data Modelling|Datenmodellierung|Dimensional Modeling|Data Vault|Star Schema
Data Warehousing|Data Warehouse|DWH
Data Lakes|Data Lake|Data Lakehouse|Lakehouse
Data Architecture|Datenarchitektur
Data Governance|Data Stewardship
Data Quality|Datenqualitat|Data Validation|Great Expectations
Data Migration
Data Integration
Master Data Management|MDM
Apache Spark|Spark|PySpark|Spark SQL|Spark Streaming
Apache Kafka|Kafka|Kafka Streams
Apache Airflow|Airflow
Dagster
Prefect
dbt|data build tool|dbt Core|dbt Cloud
Apache Flink|Flink
Apache Beam|Dataflow
Apache Iceberg|Iceberg
Delta Lake
Apache Hadoop|Hadoop|HDFS|MapReduce
Apache Hive|Hive
Databricks
Snowflake|SnowPro
BigQuery|Google BigQuery
Amazon Redshift|Redshift
Azure Data Factory|ADF
Azure Synapse|Synapse Analytics
Microsoft Fabric
AWS Glue
Fivetran
Airbyte
Informatica|PowerCenter
Talend
SSIS
Matillion
Alteryx
PostgreSQL|Postgres|PostGIS
MySQL|MariaDB
SQL Server|Microsoft SQL Server|MS SQL|MSSQL
Oracle Database|Oracle DB|Oracle SQL
SQLite
DuckDB
ClickHouse
Trino|PrestoDB
Teradata
MongoDB
Cassandra
DynamoDB
Redis
Elasticsearch|Elastic Search|OpenSearch
Neo4j|Graph Databases|Graph Database
NoSQL
Vector Databases|Vector Database|Pinecone|Weaviate|Qdrant|pgvector|Milvus|Chroma DB
Web Scraping|Scrapy
Database Administration|DBA`,
  ml: `
Machine Learning|ML|Maschinelles Lernen|Aprendizaje automatico|Apprentissage automatique|Machine Learning Engineering|Aprendizado de maquina
Deep Learning|Neural Networks|Deep Neural Networks
Artificial Intelligence|AI|KI|Kunstliche Intelligenz|Inteligencia artificial|Intelligence artificielle|A.I.
Generative AI|GenAI|Gen AI
Large Language Models|LLM|LLMs|Large Language Model|Language Models
Retrieval-Augmented Generation|RAG|Retrieval Augmented Generation
AI Agents|LLM Agents|Agentic AI|Agentic Workflows|Multi-agent Systems
Prompt Engineering
Fine-Tuning|LoRA|PEFT|RLHF
LangChain|LangGraph
LlamaIndex
OpenAI API|OpenAI|GPT-4|Azure OpenAI
Hugging Face|HuggingFace
vLLM
Natural Language Processing|NLP|Sprachverarbeitung|Procesamiento del lenguaje natural|Traitement du langage naturel|spaCy|NLTK
Computer Vision|OpenCV|Image Recognition|Bildverarbeitung|Vision par ordinateur|Vision artificial
Speech Recognition|ASR
Reinforcement Learning
Recommender Systems|Recommendation Systems|Recommendation Engines
Time Series|Time Series Analysis|Time Series Forecasting|Zeitreihen
Forecasting|Demand Forecasting|Prognosemodelle
Anomaly Detection
Feature Engineering|Feature Store|Feature Stores
Predictive Modeling|Predictive Modelling|Predictive Analytics|Predictive Models
Causal Inference|Uplift Modeling
Survival Analysis
Bayesian Statistics|Bayesian|Bayesian Modeling|PyMC|Stan
Statistics|Statistical Modeling|Statistical Analysis|Statistik|Estadistica|Statistiques|Estatistica|Statistical Modelling
Biostatistics|Biostatistik
Econometrics|Okonometrie
Experimental Design|Design of Experiments|A/B Testing|AB Testing|A-B Testing|Experimentation
Optimization|Operations Research|Linear Programming|Mathematical Optimization
Hedonic Regression|Hedonic Models
Regression Analysis|Linear Regression|Logistic Regression|GLM|Mixed Models
Clustering
Data Science|Data Scientist
Data Mining
PyTorch
TensorFlow
Keras
JAX
scikit-learn|sklearn|scikit learn
XGBoost
LightGBM
CatBoost
pandas
NumPy
SciPy
Polars
Dask
Ray
MLOps|Machine Learning Operations|ML Ops|LLMOps
MLflow
Kubeflow
Amazon SageMaker|SageMaker
Vertex AI
Azure Machine Learning|Azure ML
Model Deployment|Model Serving|Model Monitoring
Explainable AI|SHAP|Interpretability|XAI
Responsible AI|AI Ethics
Edge AI|TinyML
Geospatial Analysis|GIS|ArcGIS|QGIS|GeoPandas|Geostatistics
Simulation|Monte Carlo
Jupyter|Jupyter Notebooks
tidyverse|dplyr|ggplot2`,
  cloud: `
AWS|Amazon Web Services
Azure|Microsoft Azure
Google Cloud|GCP|Google Cloud Platform
Terraform|OpenTofu
Ansible
Pulumi
CloudFormation|AWS CDK
Kubernetes|K8s|EKS|GKE|AKS
Docker|Containers|Containerization
Helm
OpenShift
Jenkins
CI/CD|CI-CD|Continuous Integration|Continuous Delivery|Continuous Deployment|GitHub Actions|GitLab CI
ArgoCD|GitOps
DevOps
Site Reliability Engineering|SRE
Platform Engineering
Prometheus
Grafana
Datadog
Splunk
OpenTelemetry
Observability|Monitoring
Serverless|AWS Lambda|Cloud Functions
Infrastructure as Code|IaC
Cloud Architecture|Cloud Migration|Cloud Computing
VMware
Networking|TCP/IP|BGP
Nginx
Windows Server|Active Directory`,
  security: `
Cybersecurity|Cyber Security|Information Security|IT-Sicherheit|Ciberseguridad|Cybersecurite|Infosec
Penetration Testing|Pentesting|Ethical Hacking
Application Security|AppSec|OWASP
Cloud Security
Threat Modeling|Threat Intelligence
Incident Response
SIEM
Identity and Access Management|IAM
Zero Trust
ISO 27001
SOC 2
Cryptography|Kryptographie
Data Privacy|Privacy Engineering|GDPR|DSGVO|RGPD|Differential Privacy`,
  analytics: `
Data Analysis|Data Analytics|Datenanalyse|Analisis de datos|Analyse de donnees|Analise de dados|Data-analyse
Business Intelligence|BI
Business Analysis|Business Analytics
Analytics Engineering
Product Analytics|Amplitude|Mixpanel
Web Analytics|Google Analytics|GA4|Adobe Analytics
Marketing Analytics|Marketing Mix Modeling|Attribution Modeling
Data Visualization|Data Visualisation|Datenvisualisierung|Dataviz|Visualizacion de datos
Dashboards|Dashboarding
Tableau
Power BI|PowerBI
DAX
Power Query
Looker|LookML|Looker Studio
Qlik|Qlik Sense|QlikView
Metabase
Apache Superset|Superset
Microsoft Excel|Excel|MS Excel|Advanced Excel
Google Sheets
Plotly|Dash
D3.js|D3
Streamlit
KPI Reporting|KPIs|Reporting
Customer Segmentation|Cohort Analysis
Financial Modeling|Financial Modelling|Financial Analysis
Survey Design|Survey Research
Data Storytelling`,
  product: `
Product Management|Produktmanagement|Gestion de producto|Gestion de produit|Product Owner
Product Strategy
Product Discovery
Roadmapping|Product Roadmap|Roadmaps
User Stories|Backlog Management
Go-to-Market Strategy|Go-to-Market|GTM
Product Marketing
Growth|Growth Strategy|Growth Hacking
Pricing Strategy
OKRs|OKR
Stakeholder Management
Market Research|Marktforschung
Project Management|Projektmanagement|Gestion de projet|Gestion de proyectos|Gestao de projetos|Projectmanagement
Program Management
PMP
PRINCE2
Change Management
Requirements Engineering|Requirements Gathering|Anforderungsanalyse
Monetization
Customer Success
B2B SaaS`,
  design: `
UX Design|User Experience|User Experience Design|UX|UX/UI|UI/UX
UI Design|User Interface Design|Interface Design
UX Research|User Research|Usability Testing|User Interviews
Product Design
Interaction Design
Service Design
Design Systems|Design System
Design Thinking
Information Architecture
Wireframing|Wireframes
Prototyping|Rapid Prototyping
Figma
Sketch App
Adobe XD
InVision
Framer
Webflow
Adobe Photoshop|Photoshop
Adobe Illustrator|Illustrator
Adobe InDesign|InDesign
After Effects
Adobe Creative Suite|Creative Cloud
Graphic Design|Grafikdesign|Diseno grafico|Design graphique
Motion Graphics|Motion Design
Illustration
Typography
Branding|Brand Identity
Accessibility|WCAG|a11y|Barrierefreiheit
3D Modeling|Blender
Video Editing|Premiere Pro
UX Writing|Content Design`,
  teaching: `
Teaching|Lehre|Unterricht|Ensenanza|Enseignement|Docencia|Onderwijs geven|Ensino
Mentoring|Mentorship|Mentor
Coaching
Curriculum Development|Curriculum Design|Course Design|Course Development
Instructional Design|E-Learning|eLearning
Technical Writing|Documentation
Technical Training|Corporate Training|Workshop Facilitation|Workshops
Public Speaking|Conference Speaking
Lecturing|Guest Lectures
Code Review|Code Reviews
Scientific Writing|Academic Writing`,
  health: `
HL7|HL7 v2
FHIR|HL7 FHIR|SMART on FHIR
EHR|Electronic Health Records|EMR|Electronic Medical Records|Electronic Health Record
Epic Systems|Epic Clarity|Epic Caboodle|Epic EHR|Epic Cogito
Cerner|Oracle Health
Meditech
HIPAA
ICD-10|ICD 10|ICD-10-CM
CPT Codes|CPT Coding
SNOMED CT|SNOMED
LOINC
OMOP|OMOP CDM|OHDSI
Claims Data|Claims Analytics|Medical Claims|Claims Analysis
HEDIS
Risk Adjustment|HCC Coding|HCC
Clinical Trials|Clinical Research|Klinische Studien|Ensayos clinicos|Essais cliniques
CDISC|SDTM|ADaM
Real-World Evidence|RWE|Real World Data|Real-World Data
Pharmacovigilance
Pharmacoepidemiology
Epidemiology|Epidemiologie|Epidemiologia
Health Informatics|Clinical Informatics|Healthcare Informatics|Medical Informatics|Medizininformatik
Medical Imaging|DICOM|PACS
Bioinformatics|Genomics|NGS|Bioinformatik
Population Health|Population Health Management
Value-Based Care
Revenue Cycle Management|Medical Billing|Medical Coding
GxP|GCP Guidelines|Good Clinical Practice`,
  business: `
Accounting|Buchhaltung|Contabilidad|Comptabilite|Bookkeeping
IFRS
US GAAP|GAAP
QuickBooks
Auditing|Internal Audit
Financial Planning|FP&A
Credit Risk|Risk Modeling|Risk Management|Credit Scoring
Anti-Money Laundering|AML|KYC
Actuarial Science|Actuarial Modeling
Underwriting
Mortgage Lending|Mortgage Servicing
Property Valuation|Automated Valuation Models|AVM|Appraisal
Property Management
Quantitative Finance|Quantitative Analysis
Salesforce|Salesforce.com|Salesforce CRM
HubSpot
SAP|SAP S/4HANA|S/4HANA|SAP HANA|SAP FICO
ServiceNow
Workday
Microsoft Dynamics|Dynamics 365
CRM
ERP
SEO|Search Engine Optimization
SEM|Google Ads|Paid Search
Content Marketing|Content Strategy
Social Media Marketing
Email Marketing
Copywriting
Sales Operations|RevOps|Revenue Operations
Business Development
Account Management
Negotiation
Procurement|Strategic Sourcing
Supply Chain Management|Supply Chain
Logistics|Logistik
Lean Manufacturing|Lean Six Sigma|Six Sigma
Recruiting|Talent Acquisition|Technical Recruiting
Human Resources
Leadership|Team Leadership|People Management
Customer Service
Contract Negotiation
Grant Writing
Public Policy|Policy Analysis
Event Management`,
} as const;

export type SkillFamily = keyof typeof SKILL_FAMILIES;

/**
 * Written forms that are plain words, letters or other things elsewhere. They count only as written here (capitals
 * matter) and in company: another sure skill nearby, a word such as "programming", or a list of skills.
 */
export const NEEDS_COMPANY: readonly string[] = [
  'R',
  'C',
  'Go',
  'Rust',
  'Swift',
  'Spark',
  'Ray',
  'Stan',
  'Dash',
  'Hive',
  'Flask',
  'Julia',
  'Ruby',
  'Dart',
  'Perl',
  'Lua',
  'Apex',
  'Unity',
  'Electron',
  'Rails',
  'Prefect',
  'Iceberg',
  'Helm',
  'Excel',
  'Illustrator',
  'Looker',
  'Framer',
  'Workday',
  'Assembly',
  'Redux',
  'Jest',
  'Cypress',
  'Selenium',
  'Angular',
  'React',
  'Vue',
  'Polars',
  'Simulation',
  'Express',
  'SAS',
  'BI',
  'Growth',
  'Containers',
  'Monitoring',
  'Networking',
  'Reporting',
  'ROS',
  'Fabric',
  'Cassandra',
  'Blender',
  'Clustering',
  'D3',
  'MDM',
  'HCC',
  'RAG',
  'SRE',
  'ASR',
  'DDD',
  'GLM',
  'CAD',
  'SEM',
  'ML',
];
/** The ones that are safe with other words around, as long as the capitals are right. */
export const CAPITALS_ONLY: readonly string[] = [
  'ML',
  'AI',
  'RAG',
  'SAS',
  'BI',
  'React',
  'Angular',
  'Vue',
  'Excel',
  'Simulation',
  'D3',
  'SRE',
  'GLM',
  'CAD',
  'KI',
  'UX',
  'CRM',
  'ERP',
  'SAP',
  'R Shiny',
  'Growth',
];

/** What comes right after (or before) an ambiguous form when it is something else. */
export const NOT_A_SKILL: Readonly<Record<string, { readonly after?: RegExp; readonly before?: RegExp }>> = {
  R: { after: /^\s?(?:&|and)\s?D\b|^\s?&|^[.'’]/, before: /(?:&|\b[A-Z]\.|[A-Z]\s)$/ },
  C: {
    after: /^[- ]?(?:level|suite|corp|section|suites|levels|2C\b|-?section)|^[.'’&]/i,
    before: /(?:series|vitamin|hepatitis|class|plan|grade|round|schedule|Type|C\s?&|°|option|[A-Z]\.)\s?$/i,
  },
  Go: {
    after: /^[ -](?:to|live|lives|from|for|ahead|getter|beyond|the|back|green|and see)\b|^-/i,
    before: /(?:\b(?:to|you|we|I|let['’]?s|always|ready|say|your|on the|good to)\s)$/i,
  },
  Rust: { after: /^[ -](?:belt|proof|removal|free)/i },
  Swift: {
    after: /^[ -](?:payment|code|message|transfer|network|response|action|delivery|turn)/i,
    before: /(?:taylor|a|be|and)\s$/i,
  },
  Spark: {
    after: /^\s(?:joy|of|an?|the|interest|plug|innovation|change|curiosity|new|conversation|ideas)\b/i,
    before: /\b(?:a|the|that|to)\s$/i,
  },
  Ray: { after: /^\s(?:of|Ban|[A-Z][a-z]+)/ },
  Excel: { after: /^\s(?:at|in|when|under|as)\b/i, before: /\b(?:I|to|we|who|and)\s$/i },
  React: { after: /^\s(?:to|quickly|fast)\b/i, before: /\b(?:to|I|we)\s$/i },
  Growth: { after: /^\s(?:in|of|rate|stage|mindset)\b/i },
  ML: { before: /\d\s?$/ },
};

/** Near an ambiguous form, these make it a skill. */
export const SKILL_CUE =
  /\b(?:programming|programmer|language|languages|developer|developers|engineer|engineers|code|coding|codebase|stack|tech|technologies|skills?|tools?|framework|frameworks|sdk|services? in|backend|scripts?|pipelines?|written in|packages?|entwickler\w*|programmier\w*|desarrollador\w*|developpeu\w+|desenvolvedor\w*|ontwikkelaar|programad\w+|kenntnisse|lenguajes?|langages?)\b/;
