import type { Tools } from './msg-tools.ts';

/** Tools and methods of games, film, sound, print and translation, and of crafts that are done by hand. */
export const CRAFT: Tools = {
  names: `
Unity DOTS|HLSL|GLSL|shader programming|Shader Graph|Unreal Blueprints|Netcode|Geometry Nodes|Marmoset|SpeedTree|World Machine|Quixel|Megascans|MetaHuman|Cascadeur|MotionBuilder|Xsens|Spine 2D|Aseprite|pixel art|low-poly modelling|hard-surface modelling|matte painting|concept art|lip sync|dialogue editing|audio restoration|foley|texturing|compositing|Zoom F8|Sound Devices|MixPre|Rec.709|Baselight|Frame.io|EDIUS|Cleanfeed|Auphonic|stenography|PDF/X-4|PDF/X-1a|PDF/UA|colour management|Smartling|XLIFF|TMX|transcreation|whispered interpreting|liaison interpreting|sight translation|terminology management|back-translation|linguistic validation|live captioning|botanical illustration|explainer videos|aerial photography|product photography|food styling|drone filming
hedge laying|hedgelaying|dry stone walling|lime pointing|green oak framing|timber framing|stair building|Treppenbau|marquetry|gilding|sign writing|signwriting|letter cutting|stone carving|leadwork|slating|coppicing|sheep shearing|hoof trimming|foot trimming|balayage|skin fades|lash lifts|lash extensions|brow lamination|gel nails|acrylic nails|hair extensions|cornrows|French plaiting|updos|deep buttoning|reupholstery|saddle stitching|leatherwork|corsetry|overlocker|overlock|coverstitch|invisible mending|indigo dyeing|laminated dough|sourdough|viennoiserie|chocolate tempering|charcuterie|piano tuning|blackwork|dotwork|glaze chemistry|lace making|basketry|willow weaving|planting plans|planting design|fruit tree pruning|vine pruning|crane erection|block paving|dry lining|tape and jointing|Venetian plaster|underfloor heating|heat pump installation|solar PV installation|EV charger installation|unvented systems|lengua de señas|audiodescripción|soldadura TIG|saldatura TIG|Estrich|Trockenbau`,
  exact: `
KUDO|LQA|MQM|DeepL|EMu|Gaea|ACES`,
  wary: `
Dante|Hindenburg|Blueprints|Photon|Lilt|rigging|Midas`,
};
