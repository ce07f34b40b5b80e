// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.046665,
  bias: [0.076, -0.368, 0.084, -0.464, -0.646, -0.367, 0.311, 0.033, -0.322, 0.471, -0.294, 0.049, 1.438],
  table: `$ 0	jhckejjedckdd
% a	jcddbjmcdcmec
% after	bccdcpbccaddc
% and	bbcdrdiddcddf
% at	jcdcddndddddc
% below	bccdcdpcdbcca
% cheaper	cccdcdpcdccda
% de	dddemedeedled
% equity	feefkfeffffff
% fee	ccbcddpdbccdc
% from	blcdmladccded
% in	cddnddddecled
% match	dnbeefdeeeeee
% more	bljccdjccakkj
% of	eccdljncdcmdc
% off	ddddcclqdccca
% on	dccdjdoccckdh
% remoto	nceeeeeeeeeed
% the	bbddncjdddgdc
% to	adccccpcddddb
% vesting	cdddndceedded
% with	bcbcndldccddc
0 !	cdccdljccemcj
0 $	cndddlhcddkdc
0 %	cecdmfledckec
0 0	ikddfidhddfjk
0 ?	ldcjdmcceiddi
0 a	kecejjldddhdi
0 after	cccdkdakcbmlf
0 al	jkcccljkccfca
0 all	niddeckcdcddl
0 also	mmcdddccdcddb
0 altogether	dbbmcncbccddb
0 am	cdcjdcblkkccl
0 an	mddfdmjceeddd
0 and	ehdieleeddkdi
0 anni	bmcdccbcnbcdb
0 applications	abacccabpbcca
0 april	jmcddcellccdc
0 are	cdciddhmdckdi
0 as	ccdkdccldjjdl
0 at	cjddddbihcmdl
0 attendees	bdcddlcZdccob
0 august	licddecldccmh
0 b	bldddcjcddfbn
0 back	cdddddbcddmdn
0 base	knceeeceedded
0 because	lcjcddcdciddm
0 bed	bjbcccmcdcccl
0 bis	nedkeeceeeded
0 bring	cddddbclddldj
0 btc	cdddddbcdcpdb
0 business	lccccboadbbcb
0 but	hdcfddbcjmjbj
0 by	cecpcfbbdckjj
0 c	jlccddbdddddl
0 c2	odddeeceeeded
0 cada	nddddccbdcddm
0 cents	jdcddcmcddddl
0 charity	idddddkcdcmdb
0 children	mkddlcbdddjec
0 clients	cdddeelemdeed
0 companies	ckodcdbddcddc
0 countries	acccedoddddld
0 credits	ceddegcdecelm
0 cups	mbabcbmmbbcda
0 customers	edbcodccdccdb
0 d	mdehddlgdcdje
0 daily	nddcedadddldc
0 day	oddddeiieddgc
0 days	llcdddfefddle
0 de	cdddjjcjdcjim
0 december	bckddccodebcl
0 depending	ckbddmkddcddd
0 did	acbdccbcmbddn
0 dolares	cicccdlcccodb
0 dollar	cdcmihnhcbjdc
0 dollars	iccmeljbdcmdc
0 e	dedddkdeecldm
0 each	lccmdoccdcedh
0 employees	lkeceeleedded
0 employers	cbbdddcpdcccb
0 en	clckkcccdckcl
0 engineers	cdccdmnbddded
0 eth	ccbcccaacapba
0 eur	eccndljbccmcb
0 euro	jgciilfedckdi
0 euros	jdcmdljddcjdi
0 evenings	kccddlbmcccdb
0 every	bcbcccabcloca
0 families	cddcidmcdidcl
0 february	cddcekemdicdk
0 files	jmddddbddddbm
0 first	bbbccmabcaoca
0 fixed	mdddddcdccddn
0 flat	pcddebccddddb
0 flats	nccmcbdccacla
0 for	jccmdjdddckek
0 francs	kccccmlkccccZ
0 free	abbcccamcboca
0 freelancers	idcdddmndbcac
0 from	kdcekcccdcill
0 fte	lnddecdedeeed
0 full	cpdddcbdcddec
0 g	bdcccclcdbcdn
0 goes	cccdddbcdcoda
0 grand	ccceddbddkndd
0 gross	bpdddecdddddc
0 guests	acbbcobadbblZ
0 h	medjdifkdcidi
0 has	jdcddiccdddkn
0 heures	dceeemddeeddl
0 horas	ijefekfdedick
0 hour	eecmdjeldcekb
0 hours	jldfdhgdfdhjf
0 hr	ndddeeheieifd
0 hrs	olddddfdddfec
0 i	jdcdfjkdeidek
0 if	ejchdjbddcjeo
0 impressions	ddbdddacdacpa
0 in	iichdjkhecmdd
0 including	kdcddcndddddc
0 instead	bdcdcbdncbcdm
0 into	cdcdcdcddandl
0 is	deddddchdekkn
0 it	cdcdkdhkdekej
0 january	gjfddcdodccdf
0 jobs	dbceedmdkddkc
0 juin	cddcdlblcccce
0 july	ldddeccidddll
0 june	jdddeibjdddjn
0 k	eocdmddeddeed
0 kg	bccccdbcdblcn
0 kids	lccdlabncadda
0 km	ecbcdcbmdbcki
0 lakh	ckddldfdedlec
0 lessons	ddddelihdcddm
0 listeners	cddcdbboecded
0 lpa	dpceeededeied
0 m	djcdodbddcjkf
0 maanden	meeeeeeeeeecl
0 maart	lkddddcndcdda
0 march	lcceidbniccgk
0 may	kfcidicmdddji
0 mei	mddeeecdeddkk
0 members	mdcddcfmdcjcc
0 meses	mjeeeeeeeeedk
0 mesi	leeefeeeeeecl
0 met	mkdeeecdddedj
0 metres	ldddddicdkddl
0 mil	fldimfdkddidb
0 mila	cnccldccdcddb
0 miles	kccdccacclcob
0 million	cidfmeddddned
0 min	cccqdbfdichdb
0 mins	cfbnddlkdcfdd
0 minute	cdenekleecddc
0 minuten	cdcockcldcddb
0 minutes	cdcoekeedcefe
0 minuti	bcbndbdbccbmZ
0 minutos	cdcpdjfdddddb
0 mois	mkdeeededeecj
0 monate	mjeeeedeeedcj
0 month	ogdeehdeeeded
0 monthly	bfcdkdnddcmdc
0 months	nddfheeeeefee
0 more	kbaabaZabZaoZ
0 my	cdcclcbcnbldb
0 nd	leiddccncccdj
0 net	apcddcbdcccdb
0 new	eddeedcddcdom
0 no	edcddlhldcddj
0 november	lcccdkblcccnb
0 now	cccdfccmkcldm
0 october	jccdddioicdch
0 of	ccceddjlddllj
0 off	nlcdeccdddccb
0 on	ihcejjdddcidn
0 once	ababbcmbbboca
0 one	ccbociaccccdb
0 online	dddcelcnddddb
0 or	ldchddnmcbddc
0 ore	ikdeelddedkce
0 others	dccddbcccadqa
0 out	mcbcccocdccdb
0 outside	paceedcedddec
0 p	ncbddkkcccbba
0 page	nccmckalcabda
0 pages	odcdcmcldcddb
0 paginas	nccccmbccbcca
0 paid	blbnembaddddc
0 participants	bddcdoceecccc
0 payable	fdcdcbmadcldk
0 paying	bdccocZccbcdc
0 people	dlcddkjedbhnc
0 per	lddfeljdddfed
0 percent	cccdoiecccddm
0 permanent	dpdeeeccedddc
0 person	jbjlccalchhkb
0 pesos	ndcddbbmdbcdb
0 pieces	bdccdbnbdckca
0 plus	kndddlecddded
0 pm	ddckdibmdcldk
0 por	bcdednkcdcedl
0 posts	mcccdclcdcckc
0 pounds	mccncjlbcbcca
0 pro	pdddecddddcdb
0 procent	dcddkdldddddm
0 prozent	ddeemedeedeel
0 questions	icdpdbcadcccb
0 quid	qdcdddcbdbdda
0 rd	iddkdccjdcido
0 readers	cccdcaapcaccb
0 remote	lmcledbdddddc
0 s	cnccadbddccdn
0 salary	coddfeceddccd
0 schools	cdddddodddded
0 searches	cdcdddccdclma
0 seats	hjbdcbincccca
0 seconds	jdcdddillckdb
0 semanas	kdcddbnldcddb
0 september	mkdddecficddk
0 sessions	Zbclcoaacceba
0 shops	mccdcdmdddded
0 short	ZbbncaZncbbcb
0 so	klcmdcbddbddc
0 square	ndcdcdldccdec
0 st	cdcdddjlnbedj
0 staff	gndicdhkddddc
0 std	oddeeddedddec
0 students	jddddicmdckdb
0 stunden	eidheejjididi
0 tage	mldeedjdddded
0 teams	jbddccepddcdb
0 th	jidedeekhdddm
0 that	ldmcddkdbaddc
0 the	bidljkcedjddj
0 then	ccbddkabccodb
0 they	ddddddmddcddm
0 this	bmbkdcbmkbcck
0 thousand	aobcmcbccccdb
0 till	occclbbccbcdb
0 times	bmbccdaccflnb
0 to	ilcidfdfdckdk
0 today	cdcddcbndcmda
0 uhr	dedeeddkedddn
0 und	eeeeeeddeeddo
0 unread	cdbccdcbcacoa
0 until	dddddcfpdcjdb
0 usd	mddjdikdddkdc
0 usdt	deeeddceeepec
0 users	keddfejdeeild
0 uur	lkdeeddfddhdl
0 van	ancdddldcdddc
0 via	adcmedbdedndd
0 videos	cdcddccncbldb
0 voucher	bcbpcckacbbcb
0 wants	cdccdjacdbdco
0 was	cdcddddcdcdco
0 we	bmdiedlededdj
0 week	jccddkndddddc
0 weeks	licddldlkdddb
0 when	mjkdcdadccldc
0 which	cddddlcdecmek
0 will	deeeeeddecddp
0 with	cmcdhdjjdgkdj
0 words	lccceqbkdcbeb
0 working	ncccddcddcimZ
0 x	lccjdflbcckdd
0 y	kdccdlccdcccn
0 year	aeacccmcnZbna
0 years	ikddiecdnedde
0 yen	olccdcadcbcda
0 you	fkblccdccbocb
0 your	kcdcelcckdbcm
0 yr	bjbdcdbdocbcb
0 yrs	jocdddedlddda
0 £	emcddmkdccddb
0 €	iedkelhedckdf
EMOJI 0	ccbddcancbcmb
EMOJI i	ldieeekdiddec
URL if	ccbjddbcnckbb
a $	bjckkkmcdccec
a 0	kfckeijficdde
a actuary	dldecedeldeed
a alguien	bibkkcbcncccd
a backend	fmcededeleedd
a background	nkedeeceeeced
a bad	bbmlccjcmjccb
a badge	bcccdcbmbcblm
a bakery	fbbcobabmjacZ
a bank	kdlciccdddndc
a battery	dkmdbdkdcbddb
a beautiful	jelddecddclee
a beer	bdbdcdbkcoddf
a bell	ncbekeceddeec
a bench	hdddedneclded
a bicycle	blbcdmbccmddb
a bid	kddkdceddddmb
a big	dkldddcddeedm
a bill	mcbccclbcbmca
a biostatistician	imdeeedeekded
a bit	kejdgicdjedhf
a block	kcdcdklcdhddc
a board	mjmccdccdchdc
a boat	hiccaclmcecdi
a bonus	cmcdcdcdkdmdc
a book	dcccdolldbcdd
a bookkeeper	kZacccncabcna
a bottle	ccbdddiddnddd
a boutique	cdhleenddbded
a box	bdcddlkddhmeb
a branch	cnceeecdedled
a brand	bcbcnchclccdb
a brewery	lmcdccbcdcddc
a bridge	kcccdnlbbccdb
a brief	ddideemdjdeed
a broker	mcccdcddccndb
a budget	nncdcdbcciddb
a building	mdkdddcdcided
a bus	dmlcddkdccded
a business	jhcdmdckdjied
a calculator	ldddebcbdkddm
a call	hdekihmeedded
a candidate	cladcdodccdbc
a car	knclcdbdccdec
a card	ddcdcemddecem
a career	bbocdidckbddc
a casa	albcclbbmblbZ
a case	cddldhkdedldd
a cashier	bdedeeceeeoec
a certificate	biddekbnddddc
a certified	jcccdcocccfdc
a chain	bccocccddddec
a chair	clcdkccddccdl
a chance	idbdddcdpaddi
a change	ccpddcbicjddb
a chapter	acccdnbldccdb
a charity	ofdjcdjdddcec
a chat	dklcjdeddledd
a check	kdddedcdeeoec
a cheese	cnbddeldddeed
a cheque	ddeddcddecndm
a children	obbccbbmbbcca
a circus	lcbccmmbcbbca
a class	Zmbccobbcacda
a clean	ccacccmdccndb
a client	jdkjddffceklb
a cloud	hndiddcekdedd
a co	jccdpdbddcdec
a coach	ecbbcnmccbbdb
a coffee	cjlcidlejeddc
a colleague	dkeldkcmhbdcc
a column	bciddoccdbbdc
a comment	ccbcccblbacna
a company	bjdmodiddbdec
a complete	ddceeelddddme
a confidential	cjocddbddckcc
a consultancy	kkkgdecdicded
a consultant	fjdndcdcecddk
a consultation	cdcoddidddddd
a consulting	acbodcacjccdb
a contract	oidfeddddejed
a contractor	mhddjdlddidec
a conversation	clneddhedddhd
a cook	ilddddbddcdem
a copy	ideddeceedned
a couple	ccocddmcccddc
a course	bdcdcpcldbcdc
a credit	blbdddmcdkkdc
a crypto	jkccddbmcclcb
a cto	dcceoededcded
a cup	deddeejdeceeo
a current	ddeefkeeeleed
a customer	bdboibaldkcdb
a cv	cmldcdbdmbddd
a data	keedflcifedeh
a day	mddedlfdfejdd
a decent	ceddddcmcnddc
a decision	bldmkdbdddbdd
a degree	ecbdddbcpaddc
a demo	cddbddqcdcddc
a dentist	bcaddcbkoaddb
a deposit	hcedeccdddken
a design	mccdhkmddcddc
a desk	cmbdbcfkjjcdj
a developer	bccdnlcclcddc
a development	cddlkkhdddded
a devops	lfeeeedekeeee
a different	ibacccjmclcca
a director	dpcdeedeeeddd
a discount	bcccbdnccccdm
a distance	lddekejedieed
a document	jbbcccaccbmmZ
a dog	kddedecddneed
a door	acbcmlabmbcdb
a dozen	mckdddldccddc
a drink	cdbdddbdcodea
a echeance	ceeeeeddeddeo
a energy	lmcdeededdeed
a ete	djcdedcddccmm
a fair	adcmldabdcddo
a fake	bcjcccabcnkcb
a family	ldkkcmccdcddc
a fan	ccbcdcbbbpdcb
a favour	bcldddbdlbmdb
a fee	nhdldlbcdccdd
a fellow	bccdddoccjcdb
a few	idofedcdgefdc
a film	kcccdakkddmdb
a final	dkceddcenceed
a financial	ckdeeedecmeed
a fintech	kddlecjddeeed
a firm	lkddgdmdccddc
a first	klccidmdkcddc
a fit	jdodddicdceed
a five	bcjcdjnkdbcdc
a fixed	njcdddldddded
a flat	jmcbcmlcecddb
a flight	lcbcdcbccbocZ
a follow	kddnedcdddkcc
a food	mlcccdcdccdel
a form	lcckdlbbcbldc
a former	ccmjijekecddd
a fortnight	ohcddckcddded
a foundation	kjbocbbddcddd
a founder	bdcllckddided
a founding	dcddpdcdeeded
a four	llmcccZcbkcdb
a free	cdcdfcnoddcfb
a freelance	mccddffdmieed
a freelancer	lcddddndkdded
a friday	ldjjddkdddded
a friend	cecdkhhnejedb
a full	kmcddfiddddej
a fund	fcenjdkddcddc
a further	jcdefmddeeeed
a game	jddeeeceeljee
a gap	jamdidjdccddl
a gente	hidkkcbjclkcZ
a gift	ckbjddkcddmdc
a girl	kccddcccdfddm
a gis	cmmdddbcdcddc
a go	bcbddnmcdbddc
a good	jjhedhcdenedc
a grant	mcdkjkjcdcddb
a great	eheedlcjdjdcl
a group	kdcckkbmdbjdb
a guest	bcccdkbpddhdb
a gym	hdcddklddldeb
a half	mdfhhlcdedded
a hand	edcdcdbdpcddc
a handful	fjodddbddceed
a hard	acbnkcaclgbca
a head	bocdlcjdiccdc
a headhunter	edneeededdeee
a health	nddeecddkdeee
a heat	abbcnnbbbacdc
a hole	cdddedkdlcdek
a hora	hdedeldeeeeem
a hospital	lcdkkddddijed
a hotel	aobddibmccddc
a house	jhbikcmcdbjdb
a hr	bnddaddemeeed
a human	clmcdckbccccb
a hundred	cdcddclddkmdb
a ios	hndedededeeed
a job	kckdddbjledkc
a joke	ldddjmcdbidec
a judge	Zbcockaackbca
a junior	cibdddacpcddc
a kind	cncdddbdcbmdc
a kitchen	gdcdodbddjcec
a knowledge	blcoddadcccdc
a l	kiedekchicddk
a la	kfddjdekidddl
a lab	mccdcclcckcdb
a ladder	mdcdddccbeddm
a language	mcdbmkccedddc
a laptop	kdddddddddkdm
a large	ocblcbbccccdb
a las	cddmddcjdcddn
a law	jddnddbkddedc
a lawyer	lcjdjjcedcjed
a leading	cjkdddlidclcb
a legal	cmfeldieddedd
a letter	iccdodcldddec
a level	kccddjccjbmcb
a library	cdlddekdebdbm
a licence	lcickdjccbmdc
a lift	ckcdlddlddddj
a lighthouse	lbbbmcalbbcdb
a line	kkcdjdjcdmddd
a link	bcdedbkndcglc
a list	ddpddidcdcddj
a little	eicdhhlheidji
a live	cldddnbledadb
a living	mcambcnccacdi
a loan	Zcccncnccccal
a locum	knbdbdcdcddec
a long	lkmcdckddaded
a look	kfecicbojbcib
a los	kcbcmcaccbccl
a lot	dckgfiljdfedf
a lovely	cldddhibdldek
a machine	amcmleicdccdc
a maggio	ddldedddbdddo
a maintenance	cmlddeceedeee
a man	bkcdccmldkddb
a manager	bmbccckcbmcdb
a manufacturer	Zcbpccaddcddb
a manufacturing	kkdffeefeffee
a map	ncaddcblcbddb
a market	dcddldkleddec
a marketing	imdeeecejeeee
a mechanical	dccekdcdlmddc
a meeting	bkbcddbmckmda
a member	bambcbZlcbama
a mentor	cdddcockdkddc
a message	cekddiccdebob
a mi	hdcdddcoccfdk
a mid	cmceieddmcded
a million	ddjdkecmidced
a minha	lcjcmnbcbbcca
a minimum	lddcdnaceecdd
a ministry	bckodcccdccdc
a minute	edckddncdccdj
a mock	accncbnccccdc
a modest	dddemldeddeee
a module	ddddencldddec
a moi	adldddcdocddb
a moment	bcimdcbccmddc
a month	jiddlfmddcedd
a monthly	nmcccdbldcddc
a morning	eccocmccdbddc
a mortgage	clcddcbcmldec
a move	comcddbdlbcdc
a mug	bcccdcbpdcddc
a museum	peddecdcedkcc
a must	mkdeeedeeeded
a mystery	bcbbccabmaoca
a network	emcdjekedcidd
a new	eckkedeifcekj
a newsletter	cededebmdcdmc
a nice	fdkddjkbebddm
a night	lcbccailmekca
a no	ecpiddcdecdcb
a normal	lndeddcdgcded
a nossa	kjkdjjidddgdc
a note	cdmddkbcdjccl
a notebook	lcddddcmceldc
a notre	bkbaclakcbmca
a number	deneeiihddeed
a nurse	edcddcejcjmdl
a nursery	mcbdbcbldbddm
a one	bdcmdjnhdbddj
a package	cdedeenceekcc
a page	ldedddnddcdei
a paid	jddndjdefdded
a pair	bdcdddkklbcdk
a panel	ccdldbjndbcdc
a paper	abaccmajhlcck
a parcel	cddddcccecmdm
a paris	cmdddcdddddnc
a parking	ccccmdjddbcan
a part	acddmjccdnjdc
a partir	bfeeedlekddem
a partner	kcdcmdjjdckic
a partnership	bcccnclcdcbdb
a patent	aaanpbZabcbbZ
a payroll	ldckcdbccmcca
a pdf	bdcdcdpdcbddb
a pension	boddddcdedded
a percent	ZbbZpaabcbbcb
a period	mccdelcddeded
a permanent	jnfedhdeddeed
a person	kdclleddcejdc
a personal	lcccdcocdjddc
a pharma	kmceeededdeed
a phone	lddddcgjlbedj
a photo	cdcdddbdjdioj
a photographer	acccclandcccc
a picture	ddddddndddldc
a piece	bbbdndacdmcdb
a pilot	bbbdodkbcccdb
a pipeline	mblddcidcccdc
a pitch	kcmcZcaccnbdb
a place	bkddkddcdcldm
a placement	bdddddldmcded
a plan	ccbddddbcmkdm
a planning	jdjdmdjddcced
a plant	cbncjcldcbddb
a pleasure	fideehdcdoddf
a plumber	mdcdddkddddek
a plus	lmcddkcdddddd
a podcast	cdcdddjodbdec
a pool	cdocbcbcchddb
a portfolio	meeehdjedeeed
a position	ddkdeecdniddd
a post	blhdddcccbdpb
a practice	accoccfdcccdb
a price	ndcccckldbcdb
a primeira	ccccmlccjdcdb
a private	hiemebejddkdc
a problem	ndbccdcdcbmdb
a product	dlkljddddfded
a production	cjldddledceed
a professional	dedeeefdiklee
a profile	dckldcanddddd
a project	jdjjidmeedddc
a proper	klcdkcedicddj
a proposal	mkcdcckcddddd
a prototype	cdcnbdicdcddc
a qa	kdddmdcejdded
a qualified	jmdeekcedeede
a quarter	jcdnmckcdcidb
a question	cdmhdlccdbedm
a quick	iiknhdjddcddc
a quien	dlddddidndddc
a quiet	cddddcildadeo
a quotation	hdeeeenddeeed
a quote	kcccdcmldcckb
a rate	dddmedcedddem
a react	hhdeeedemeeed
a reading	kldddcckdeked
a real	dmdcikdmjccdb
a recommendation	ciccddccebdpZ
a recruiter	jjcddejefldjd
a recruitment	ccjddeledlded
a redesign	mdbcddlcccidc
a reference	cbceddcdpfddc
a referral	icidkecelddkd
a regional	kgkdfdcdddled
a registered	kndeddddedeee
a regular	ancddnbbcdccc
a reminder	djcceekdobddh
a replacement	blcdcdjedcddm
a reply	bldjdnbcdiddc
a report	ncbocaelcbcca
a research	cncoidbcdcdec
a retired	mdccddbncbcdb
a reuniao	ddedecccedddp
a ring	mlcdcibcccddl
a role	cboddkcdjcddj
a room	kccdlmccceddj
a rough	mcjdediddcded
a rush	ncccddkdddeec
a safe	bcccddacckobj
a salary	bdcdqdbddccdc
a salesforce	bndddeikfdddc
a sample	hddddjndedded
a sap	fmdeeedeikedd
a saturday	kibmcmabcacba
a sawmill	mdbndccddbddc
a say	bmbcocacdbcdb
a school	mejdjbkckcddc
a search	kfmdedgjddddd
a season	cmleddcddcddd
a seat	dkjmedhjccddd
a second	ilckdcjccmkcc
a seed	ccncjdcddbddc
a selfie	cdddddcdedocc
a senhora	cjndddcdjcddb
a senior	jmhddkcdddhed
a sensor	bcdcnclcdccdb
a series	ncjddfekcbdec
a session	Zabmboabbbbdb
a set	mdjeddfdddhed
a settembre	kdcdedlcdcdcm
a share	lmcdkkbddcdec
a sheet	occdcdjcbbddb
a ship	kclddjddcdkec
a shop	mclmccacccddc
a short	ldhdejljdidec
a shortlist	ddndceedddeed
a silo	kdddcdncdddec
a single	icdldkecjicdc
a site	bkkdddmdladdi
a six	pdddedccddced
a slot	cdkhdjljeddec
a small	mdejkdfcfffdd
a software	bcclldkdjdded
a solutions	cmceeedekkeed
a sound	lkcddckdddded
a speaker	bdbadpbldabdc
a sponsor	jccccnbZmcddc
a spreadsheet	aledlcmdcbcdc
a staff	dofcdmccddddc
a start	fofdadceeddel
a state	mdeleeceeeeed
a stipend	bcccmnbcddcdc
a story	bccclcbkdnddb
a stranger	ddfeldcednccd
a student	cdddlcekflded
a studio	ndcddejbmcddc
a study	dcbqdbjbcbccb
a su	blbdcckclckdb
a sua	decedidcedjnj
a suitable	jdeeeejeleeee
a summer	cddddkcdncded
a sunday	lmbdccjddaddl
a survey	cdbndcbljbddc
a system	jdccednddjded
a table	kcccjclmdcdca
a talent	deoeddbddcldd
a talk	bckcccnackccj
a tax	bccdkcbnbcamb
a te	clcdlcccckddk
a teacher	bbbbcnbllbcdf
a team	bjeflhjdfeief
a technical	mecjljcdidddc
a tempo	dneeeeieeeeed
a tenth	ccccnnbccccdc
a term	aaabmnkbbcbdb
a test	lccdjdcddcldl
a testa	deeekdddeddeo
a text	ldcdkcccdcmdc
a thank	bjclddjclkcdc
a thing	lmccfclcdkcdb
a third	ddfdpdcecdjdd
a three	nddcdbcddelec
a thursday	kdcdddkkejefd
a ticket	bdccdkbldcddl
a time	cjclddlkdddec
a tool	cdddlendedded
a toy	clccdefmddddd
a training	ecdcdpbcdcacb
a trial	cdckldjcmcidc
a tutor	bdedeldeceeel
a two	ljcddllcfdcdc
a un	belndjccjcedb
a una	llcddccdmccdb
a university	jbcogbbcblbdb
a us	cclcddecccmed
a ux	mkddddcdjlddc
a vacancy	dmkdddbdhcdmc
a vaga	jfceeecddddob
a vendor	abdocbbadcndZ
a verified	cdccedbdddoba
a very	dcmekiefibcde
a video	cdckdjindcddc
a view	bmcjdlckcgddb
a village	mdccbmcdddcec
a virtual	cjbmdclbcjidc
a visit	nkdddcccdddec
a volunteer	lkdddabohcddb
a vote	mdddkccdddddm
a votre	clcjdlbddckjb
a vous	nccdldbccdkdb
a wall	idmdddldceddd
a wallet	ndldddcddbddk
a warehouse	cicddmcclcddc
a way	hdddedbdohdec
a website	kbacaclnbakdb
a wedding	occcdcbldccdZ
a week	kiedejiejdhdd
a weekend	iecdenjcdcddj
a weekly	fdcccbmodcddc
a while	fdldfkbclcddb
a white	ccddddiddcmdl
a whole	cdmddekjdided
a window	bdbdcmcccmclb
a word	dcmifcbcpcccb
a workshop	ikcckllecccdb
a written	iddnddcdddeed
a year	jdclefjeeeedi
a yes	jclkcdmdcbdcb
a young	cmcdnkcdicdec
a £	Ybbqcblaccbdb
a1 0	bocddcbcccdcb
aan de	ccldddndcckdb
aan een	kddkeeledeeed
ab 0	bdekecnddeeel
ab dem	bbbckbbmbbcmZ
ab mai	cdeeeededeeeo
ab sofort	hcdedddkndddb
able to	leijddddkidde
about $	mccdcdmdddddc
about 0	oeceeedldcdee
about ?	cdmdddandbdcc
about a	jcmcidemgcedb
about an	kdcmedcddgdek
about being	lccddbnlcaddc
about burnout	acbbclbmcmbdb
about clients	bdacccamcncdb
about forty	lcmcdclcdcddb
about half	icccfdcndcded
about how	cdbkdcbombddc
about it	kmcjidcjdedjc
about jobs	bbocccblbacbb
about joining	cclcndcddcced
about leaving	cdcdldidlkddb
about lifts	lcambcjccbcdb
about me	bclclcbcceddm
about money	bdbddcjmdbcdj
about my	cdjdmbjcbcddn
about night	ccbddcblbmmdb
about nine	hdcecdcedjden
about ninety	mkkcddcdbcded
about old	lededccgdcddm
about one	cddiepccdddec
about our	eccclcjmdkcdc
about rent	jdddccblmcdec
about something	idcdldcdbdden
about ten	kdckecccdcddm
about that	cdkcdklcdkded
about the	ejhjdgeidkcdi
about them	bkccdcckncded
about thirty	bdjeeenecdeed
about tides	mcbddccacmddl
about to	dcbmibbcclimb
about two	jcklkddddcjdc
about us	jdnjbdiddbded
about what	ffndjdjfccedc
about whether	bcobdckbabddc
about why	iiicdcdmcfddc
about work	cdcdddclcmddk
about you	icndjccdcnddb
about your	cdjjecmjcjhdc
about £	kddddckcdmdcb
about €	jjcddbccdoddb
above the	jmcdkccidkdec
acaba el	clcdddmdjcdda
accept the	ldcmecbddkcdd
acceptance and	jeddekdeedked
accepted your	cdcdeecddhdob
accepteriez vous	eddgelcdndddc
accepting applications	cbddedcmdddnb
accepting my	edieiejefmedd
access and	fdldkdfcddjed
access to	ccldldbjdcidk
accordance with	clddeicddeldj
according to	mgiddjfdddddj
account ?	nccbdbadddndb
account and	jdddddbdedpdd
account executive	cjcddendddclc
account for	iddcdccdedodc
account in	dddeeedeeemjd
account number	cddddccdedmcl
account of	ccdcdclbckncb
account with	cdddeeddddkdm
accounts for	kcddhdadddldm
acquainted with	dclekeckeceee
across the	cfkdddbdcnddi
across three	lcdcelkdddddc
across your	ejihehjdekedd
act as	bcbldjaclcmdb
act for	ldnacccdcbddl
action is	cdidddccdcjlm
actuary 0	dleeedmeeeadd
add a	clcdddcddccmk
add me	bcbdddmdmcmca
add our	acmcdcbcddndc
add the	cdceedcbdcloc
add you	ddphddbickddc
added to	bbbcdcacibkpZ
adding you	dccdddcddoddb
address and	cdcdcdccdcpcb
address for	ldcdedddeljec
advance by	cddddcbddcodb
advance of	bccddpbbcamdb
advert ?	cpceddbecdeed
advice for	ddddldcdmjdec
advice on	ddcdeedeokeed
advise us	dcdmmbbcddcec
advise whether	bdmjcnbcccddc
advisor for	hbbobbabcbbca
advisory board	cccokccdddded
aed 0	lkdfhidfddjec
afraid but	jcmdcmakbbddb
afraid of	clddldcddjeed
after 0	bmcddcehidijl
after ?	ccoddebddcddd
after a	lnmdcdbddeedc
after all	ccbmccadcmbdm
after eleven	amlcldaccbcdb
after four	bcaoccaccncdb
after it	bdddddnddhldc
after my	mckccbanbacca
after nine	ccddnjbddbkdk
after our	mdclddaddmddc
after people	bcolccbcclcdb
after six	ilkedecddcdlc
after that	cjjdhmiddbijc
after the	cjieeekddledi
after three	fndddcacdcddl
after two	bmcccdbckcddo
after which	kccccbcmdckdb
after you	bbaccliccknba
after your	ahbddlpacccdb
afternoon ?	liiccdbccbddn
afternoons a	nccpcccddcddc
again !	akacccijinicZ
again ?	bjjdddickbccn
again about	cbpndkbbbbcdb
again after	bblmcdkcbabcb
again and	ddkdidccdeckn
again for	ncccibmcjccdZ
again from	cddlddcdicdeo
again i	bbjlfjelbbkcb
again in	bdldddiccdcll
again on	jkcddacmccdck
again so	blbdddccclbdn
again the	bmldcdbdcbdek
again we	hcimcdbdcbcdm
again with	ccbdcdllcclal
against the	dddceidddkcdo
agencies and	cdkmeecedeeee
agencies in	ddneeecedceee
agency ?	abmbbcZbmZbck
agency and	knidddedecded
agency for	dcncddmdcccdc
agency has	kjdeddlddbdec
agency in	lkbdedldddded
agency s	ldieeecedkded
agency you	jdkeeejeeeeee
ages ago	ckjdedbddnedc
ago and	clkiddbdimdcc
ago you	cabmcdbdlmcdc
agree on	lcccfcbddjdmb
agree to	cicmdclcccclb
agree with	cdccdelddnded
agreed that	dmceledeedefe
agreed to	llddfddddcddl
agreement for	ndccddccdcddi
ahead of	ddkclddcdcmdb
ai ?	ddoddcjldcddb
ai in	deddelbmddddc
al 0	hdddjdmjddddk
al dia	mdcdddcmdckdb
al giorno	jdddemccedmec
al mes	flddhhjdddlde
al mese	fidcjikcddkdk
alguien que	bjcdndcdcccdl
all 0	ldcdddcddmdjc
all ?	fkndddicdbced
all day	eccddjckdoddf
all i	jmlefdcdcidcc
all in	meddeekddgdek
all is	cdkkeecddkeek
all my	lccccbjmlZcdi
all of	bilkdjddjkedb
all our	dbbcccjmccmcZ
all over	bfpddcaccaccj
all remote	oddedeceddefe
all right	jcbddkecdmddj
all that	emcjkdhddcded
all the	kdclifckejddd
all this	ckceecddemeed
all three	bdolddbddaddc
all week	bcecddccbmddl
all you	accdchmbclmdb
all your	dddeedclkcldd
alle 0	hdddeddkddddn
alles gute	cdcdedccdldcm
allow me	cmadddjdcmcdc
allowed to	dmkjddedjcddc
along ?	ddcdddldljddb
along the	acnbmbZcblddb
along to	cdcddccmglddb
along with	ihbmckcbmcjdc
already have	bccmccobcbcbb
als business	djcdmdcdldddc
als controllerin	dmdeedddcddlc
also be	eedleedeldeee
although i	djcedecejmeed
always have	acjcccamcmccZ
always on	ccokcdbddaddc
always the	bdcdddmddcddm
am 0	dhddhfcidddjo
am a	ddeeediellhed
am allowed	jobdddkdccddd
am available	dddeeekdkleed
am building	dknddecdddded
am cto	lbodcdadcbcdd
am dienstag	deedeeddedeeo
am donnerstag	cddmdccldcdcj
am following	edldeicddmddd
am freitag	deeeeedeeeeeo
am from	idmedecedkced
am having	ndcdddbdlccdc
am i	fkcdddndcjddb
am in	cccdcdmdkkdec
am montag	ddddedlddcdcn
am not	ddkeeededmdee
am now	cckddlkcdlddd
am pleased	eldddjbkdcldc
am reaching	fdldeeeekdeee
am ready	cddekecenddec
am samstag	dedeeeddedddo
am seeking	ddddkedeljeee
am tag	gdddelcdddned
am telefon	bcolcbbccbcba
am the	llbdddddmbkdb
am writing	jcjkddkdkdddc
amira i	mdhdeebddkedd
among our	ccccmdmcedcdc
among the	ccndccamcbdmb
among them	jdldddbdcbddo
among your	baaccbabmodcb
amount of	cjddddcdedldm
amounts to	fddcddmdeeldd
an account	cccdcdndddndc
an actual	alcdjdmdccdec
an actuary	kjcddccdocdec
an advance	ccccdqbbcbcdc
an advisory	cccmndcdddddd
an afternoon	kcaccmambaccj
an agency	mikdfdldddded
an ai	abclccobccbcb
an analyst	kbdodcbdccddb
an angel	cdedndbdddded
an annual	ckmddkddddddd
an answer	djhmdchcclddc
an app	iccjpdecdcddc
an application	blidddkdmdddd
an appointment	bjbccijlccmdc
an approved	cdldddhdddlec
an assistant	dnceedcekdedd
an associate	jkckdlcdddded
an audience	dddedclddleec
an author	idcddnbddjddd
an automated	ldddldcdjdded
an den	baccmcbclbkca
an e	bcdccnamcckda
an editor	bbmdcfmcdbdec
an employee	kkccmcbdcccdc
an employer	bbmcccZbnbbcb
an engagement	ndkdedcedcded
an engineer	cldekdcdedmdc
an entry	dedeedcendled
an envelope	ccccbcbccbmdn
an episode	mccccmkedccdc
an erp	accckcoddccdc
an error	kldddejeddddd
an evaluation	pcddddcdddddc
an evening	bckblojcdcddb
an exclusive	cdddedknddddb
an executive	ccccdlcncbddc
an expert	cdcqdcccdcidc
an exploratory	ddoddecedddee
an external	obedekdeeeeed
an eye	bdmclmbdccddc
an honest	lcndddbecbddd
an honorarium	bddcdoccddldd
an hour	jddlelgfeddde
an idea	cdcdndmicfdec
an in	bldidmbbdccec
an indefinite	bocdddddddcdc
an independent	pddjededddeed
an informal	cdldcdbmdldec
an instructor	cdehemddldeed
an insurer	lddneccddcded
an interim	mfdeedkeeeeed
an internal	okddddceedddc
an international	lkjdeeceddeed
an internship	deeeeedemiefe
an interpreter	ljddedkeeddee
an interview	bkbcddddpbhdc
an introduction	ddddmdfekdedd
an introductory	dkkdeeekdddee
an investment	cddnedjeeeeed
an investor	bcblodacdccdc
an invitation	diddeedddcdob
an invoice	mjcmccadcdcdc
an issue	pddddcaadcmdc
an offer	ckcdjdiijmddf
an office	cpbdldbdciddc
an old	mcbhjcblckcdb
an online	idcjdmlcddccc
an open	mncddccmccddc
an opening	dmjeeeeekcede
an opinion	lccldcbcdmcba
an opportunity	bccccfnldkidc
an outside	mefdddiedddel
an outsider	olbcccbcccccb
an owner	Zbbcobmbbbcdb
an unusual	pcadccbcccddc
an updated	hcndeecededdd
analista dati	kkeefeeeieeed
analista de	jleeeedejeejc
analyst 0	hcdeeemedeeid
analyst at	ccdlddbdddjmc
analyst position	dmceeedejdeee
analyste de	jmeeeedeeeeed
analysts in	achdeoldddded
anchor ?	cdbdddkccoddb
and $	cddemdbddcncc
and 0	didelhcedcflj
and a	jkddljdjddede
and about	mcecldbldcddc
and after	gdkdddlmebcdc
and all	eibknlbcecedb
and also	jjdeddjddlced
and am	ckiddeedlleec
and an	cdkemclgdcgdd
and answer	ccblcclbcbcmc
and are	ckfjljcdjjddc
and as	kbjbcmibclcda
and ask	eefkddemkbcdc
and asked	mejdddcdkcddd
and at	cdknddmddcddc
and attach	ldceeecejcddm
and availability	ncdeeedeeeded
and back	cdideecedened
and be	emccdbkmcikda
and believe	dnkededdeddde
and best	lcndedcedcddd
and book	biddenkdedhec
and bring	cjdddddmdkjed
and build	mkddcdadlckdc
and by	ecjdkddcdllib
and c	lckeeedeeeked
and can	gdfejchdnbkdg
and car	kmcccdbdcdldc
and confirm	kclieeceddldd
and contact	ldneeededccdd
and cost	cdcdddoddcddd
and costs	blcddblncccdc
and could	hecddkmdkbddk
and didn	cdcdcclcmlddc
and do	kcccdkdclckdk
and don	bdldjdekcmldb
and each	blkmccbdccjdc
and earn	cdbjcbocdcbdc
and eat	llclcdccdcdec
and english	clccdlndcccdc
and enter	cddddbcbdcpcb
and every	mkfdidbddcked
and everybody	acncimbkbakdc
and everyone	mclcdbbkcjddc
and expected	dnceeeeeeeeed
and explain	iccbcmbmdcddb
and fill	cccodablddcdb
and find	dcnddekddcded
and food	bclodjcccbddc
and for	gjijdejjejddd
and forward	bdddcdbcecpbc
and found	kiceededdmeed
and four	ancdddcldkdec
and free	amcddcmlcbcdb
and from	bcldodaccbldc
and full	ckcdmdclccddc
and get	iccicklcccocb
and give	jbkclkajcblda
and go	ccljddldclddc
and good	jccdjdjdlkddb
and got	bccdccimfneda
and half	cdcdpjcdddeec
and has	dhclklbccldic
and have	jideeeidjjeid
and haven	jdbdddbcpedca
and he	hiedieidednec
and hold	cccdldldldded
and hotel	cccjcebmdcmec
and how	eekedcbndmcdb
and i	fijfjeiejhedd
and if	ieleedgemchdc
and in	diidkdcjdljhd
and insurance	cdcdddkdmcjed
and is	ddjmfdjkdcjdd
and it	hhedhekidlidc
and java	kcdeedkeleeed
and job	lddedcclddlec
and keep	bcjmlcecccldc
and know	cdbldjjcdmddc
and last	jkckdcbmicddc
and leave	cddddcimdcmdc
and left	cddeddcdmbmdc
and let	hdcdddoddjcdk
and liked	mbceddcddodab
and look	bljkjkegedddb
and looking	clcdljcdkdeed
and lost	cliddcbmcckdc
and make	ljcddchldddec
and many	cccddbjocbcdc
and mark	bddcdkbmdblba
and may	jceddehekkddk
and maybe	mcccmdbcdccck
and me	bhfdmfbbjlcdk
and meet	bkcdjbbndcddd
and members	cdcmdcckeccjc
and mine	bcbcccacbpccZ
and more	cdddldcndcded
and most	cccddbokcbdee
and must	lcccccmclbldb
and my	lgfdedbdljkdc
and need	meckjccceckdi
and needs	flcjdkbciclde
and never	cdcdddcdjjddo
and no	jedimecjiecdc
and nobody	lidldjbcikfdc
and none	lckldcbcdcldb
and not	inckidbdhkedc
and nothing	acakcbnccndda
and now	dkjdmdccjjhdb
and of	mdddccmccdled
and on	jjjcjddlfdded
and once	kdjededeekefe
and one	khjekdefeddkb
and only	ceidddndddked
and open	kcmdedccjcddk
and our	ndcdilddddkdb
and pass	ccccccmcccnba
and passport	jlmeeebddebdd
and password	dddeedddedpZc
and pay	keccjojcccddc
and pays	cddbdkbcdcndb
and people	bclcdcjlldcda
and perhaps	khdleecejdeed
and permanent	dboeeejeddeee
and please	ndcdddbkccddi
and post	cccdcdncccmcc
and power	dkdeemddddded
and present	cjccdpbcdcdda
and price	mdddddjddedeb
and print	nccccbmbdacdb
and put	mdcmcdichccdc
and read	ccbddcbkcnmdc
and receive	ccdkdhcledmdc
and record	ccdddndcednec
and return	kdceeebdddcdn
and run	lkddhecdedlec
and said	ccbdldcdmkded
and saw	ccbddeldllddc
and say	mclefdbjibedj
and says	amjcclcbmbcdb
and see	dmmdjhcddcddk
and send	jdddddddddpib
and several	ddldeehdeleed
and share	lddeeeledeeed
and she	hdhckbdddlfem
and should	fikddkcdceddl
and show	hdcddlmcdckdc
and since	nccdldadkaddk
and sit	pccdcdcddcddc
and so	cmcddcjjckddc
and some	iiddcclmdhdec
and somebody	jdmdcdhkdbdei
and staff	blnddcbbckcdc
and stay	fjcdddcdljldc
and take	echcicehcbode
and takes	cdddldnddcdec
and talk	cdockecncaddc
and talked	jdddddcleleec
and teach	accddpbcdbcdc
and tell	hdclhdcjjclde
and tells	lcbcddmddclec
and ten	idcdddodddccc
and thank	cdjeeecddYiep
and that	ifdedejeikfej
and the	kidfhiheheide
and their	cjcddddkccjeo
and then	egijdeeefhlee
and there	dddkldjlcdfdc
and they	ijiedleddceel
and think	cddnddbkedddd
and this	hdcmddbddclcc
and thought	mkaffkeddkddc
and three	lcceklbcdlddc
and to	ddedjkcdkmjed
and told	jccdddccckddn
and train	kcbkcmdbdbcdb
and transmit	deddeededcned
and travel	acdddpbbcbcdc
and two	mjfdiidfdceee
and up	bdcclclddcddm
and very	cccdmcbjfkddc
and visa	mdceeedfdelee
and want	jffjmjcdddhed
and wanted	jkheeeiefdeee
and wants	fldkjdbddekdc
and was	ekkdddidclddd
and water	cikddemebcdec
and we	kjikjidedcefc
and were	kdmdddcdeakdd
and what	kckjkibldddfc
and when	chmdiedgcemdc
and where	bcmlddamcacdc
and whether	kckjeeeejfeed
and which	hdnddecddlced
and who	ccldkedkmbeed
and whoever	cdcddcodddcda
and will	dcndkdbcdjccm
and wish	dkbdcdldkbddl
and with	dlcdccnjdcddc
and without	clddddidmdcdc
and work	ikccclaccbmdc
and would	ieikifeeleddd
and write	mgclicbmcbcdc
and yes	ocjdccbmccdec
and you	ejekgjiedjhdc
and your	gildeieeeieee
and yours	ccmdddbljmdca
and £	becmmbeiccddh
and €	abccolbddbimb
annual general	ddeeeeeceddeo
annual meeting	deedeodgeedfd
annual report	bdcmdcblddkdb
ano e	bllkclcccccdb
anos e	deneekidededc
another candidate	ddbdedadeadcp
another one	blacbcmmcaddb
answer from	bicnccbccmcdb
answer in	blclddkcddddl
answer s	bcndcdjdkbddc
answer the	dcblkknccbccc
answer to	jdidedcddccnd
answer with	idndddbcdclcc
answers about	accndbebddlcb
answers in	mccclaiddddec
answers the	bicdoebdddded
antes de	eccdmdddecnde
any advice	eedeeedenceed
any chance	nhmhccbcdkccb
any day	jdedmejdedded
any good	eccmldjccbddd
any interest	lkjdldcdccdec
any more	idblbcdcjmcla
any of	fckdidldmccdc
any other	cdcddcbabldcp
any questions	bcccccmlbbddn
any role	cclddecdncddd
any shift	ddceeebdocddd
any thoughts	blmccclcbbcca
any time	decjdfilhcjhi
any vacancy	cbcdcdcdqdddc
anybody s	bkccmbbmbbcda
anyone in	nckckckcbcddc
anyone on	bdcdddcbobdeb
anyone who	cedcjflmddddi
anything about	abloacacbcccb
anything else	jcbdccldnbccc
anything for	dbodeebedcdee
anything i	ccmddjidigjdc
anything in	ckedcdicnbddc
anything on	eilccdacnacca
anything to	bcemcddcncddb
anything you	ddndedfldceed
anyway and	ddjcddblmcded
anywhere in	kkcedccemdedd
apart from	jdcdddamcmddb
apologies for	efkjdedjijjdd
apologise for	cdhekdddedemh
app and	mdcdndddddedd
app for	jcclmdckdbcjb
app that	bdcdnclcdkddc
app where	bdcdodcdddcec
appeared in	cdcddkchdcllb
appears on	cdfdedcddcbob
appel a	kdddddcnddddc
application 0	cccdddbccccmm
application for	idddedcdkcien
application to	incdddcdkcdcc
applications for	dfddeccodcdmb
applied for	eddeeejendeee
applied to	blidddacebbmk
apply by	cpdeebckddddc
apply for	cblcddlcobddb
apply here	bldddndddeded
apply to	cciddclldccik
appoint a	lldeeededdded
appoint an	occdddcdddddc
appointment with	cdddedclddcdo
appreciate that	lcbeddkecleed
appreciate the	dckdeemedddee
appreciate your	bdkmddbckjddb
appreciated your	ddcdddcccoddc
approaching you	cdldkdlddcded
approved the	blcdddcddccbn
approved your	bcbdddbccbjco
apps for	ldddddndedded
apri il	bdccdcccddodb
april 0	mcccdckmddcdb
april ?	mccmdbccddddb
april and	nbcdddcdnccdb
architect who	bimdcdbmccded
architecte cloud	medeeeeeeeejd
architetto cloud	jkeeeeeeheejd
ardent robotics	dlheeekdkiefc
are 0	eebddchoibdhk
are ?	ccqccdgcbaddb
are a	mljdidfddiddd
are about	mkcdddlbbckcc
are always	cdpdedcdecedl
are approved	mbncdcbbcbccY
are as	neddedbdeldjc
are attached	dedeeddcjdedo
are available	jdcdedncdddek
are both	fcldeeledddee
are building	cdlnblcdddddc
are closed	bkddddbbddlcm
are currently	ekkjedbkdeeed
are doing	jhcieeleijded
are due	kdddddcddcdcp
are enclosed	ddddddbcdjcdo
are fine	kdkkdlcdcbddl
are four	bcljdnbddcded
are free	chbmccaocbckb
are going	ecmdddbbclelc
are good	kkcddcbdddcdm
are happy	blcdddcldcdem
are having	hkkddekdddced
are hiring	bjndikbdjdded
are in	dddedfdddcelo
are interested	ccmkekiddeced
are kept	bcbcdcbcbZcnl
are left	bclcZcpccccda
are looking	ehmhlebddddkc
are nice	dmcleddedkeee
are normal	fdddedcdededo
are not	efdjdikjedjdc
are now	jibdidblfdcnb
are on	fccjfcfheiedn
are open	cjldecdoebddb
are or	efmfffeeedffe
are paid	bcmmdcbcdcddb
are pleased	cjdeekdledkdd
are provided	bcdddohbdccdc
are ready	cjcdedldcdcco
are recruiting	bjcddbccddoec
are still	mdcdddjcdlddj
are the	jdcedkcfdlddl
are there	bjbddlbcmlddc
are three	jdlmcdjcdcded
are to	ndkdkdccdccda
are too	odbdddbdldddc
are two	bccdmbnbcccdk
are up	bclddmccclcca
are very	alcddnccdcdec
are we	kkbddcccdbddn
are welcome	cckdecbndjdda
are well	dilekedejdeee
are what	aclmcbamdacca
are with	cnbdkdcddcddl
are you	iengeeidcfede
are your	kdldddlddjgdc
area and	kcldeekedecee
area de	bmkbccbcmbbca
aren t	lejddljddckic
around 0	nkcjdfbddidde
arquitecto cloud	ljeeeedeleeed
arquiteto cloud	dkceeecekddmc
arrange a	fiddijmeeddee
arrive a	ceeeeeddeddeo
art director	blbdccacoaccb
article on	cdgmdlbbdmddc
as 0	eddldccldcecn
as a	eediegjhjihei
as agreed	acdldcjddcccn
as always	bmcddccbcbbdo
as an	kdcllekdfcgdc
as before	nddldcbddbddk
as co	cddepeceddded
as confidential	bddmediedelec
as cto	cbcdocacdccdb
as discussed	ldddedcdjdddm
as embedded	lldeeededeeed
as far	jldddekddjeed
as follows	mddeeedeekfjd
as founding	dceenddeeeeee
as freelance	nddeedldbeded
as good	ccjddlcddmddc
as guest	bddbdlblccmdc
as head	beldldcddlddc
as i	ekldkicdcjjec
as if	bnbmdckdcbdcc
as in	kjbndcbccbcca
as it	occddjbcckidf
as last	nccccpaccaccZ
as lecturer	bcdceobcddddd
as long	ndcddkcfdfded
as many	bcbbmnhcccbjb
as much	jbclkmabcbcdb
as my	ckadnkcdmbcdc
as next	dedddedeedned
as of	bcbchidcpeckf
as one	kdmdddecclddc
as our	cmeckibgdelde
as part	bdccdnccdmddc
as partner	cccdncjcdckdc
as per	cnbeddcdmdddi
as promised	dcldddmecnccc
as senior	cmddeecdddjlc
as someone	acklbckcclccb
as soon	dhjdedcddkndd
as the	ldddidddjcmde
as there	lbaccdcccmdcl
as they	ccndddbcclccb
as third	ccdepdcddcded
as though	cdcddlkddcdel
as to	hdcddddlkcddl
as usual	klddddcdeckdj
as we	idnddddkdcdee
as well	jdfeddeejlkec
as you	jicfdkeekkedc
as your	cljddjkddkjdc
as yours	ddldddmeddded
ask a	edddllcckedkd
ask at	cckddccdclddn
ask because	blbdcdncclddc
ask for	hecedlhhjcbmd
ask how	bcacddecomddb
ask if	ccndddcddkddc
ask me	emldedbeckjdc
ask that	cdcmddcdmckdc
ask the	bcccdkfocfjca
ask what	mcldcballbcdb
ask whether	jcddjdgmjcddd
ask you	idkleidekcedd
ask your	cbbcccbmmjbcb
asked about	bcmoddbceeddh
asked by	bfphddbbcbldc
asked for	decndkckhfcje
asked how	cdcdddlddmged
asked i	cllcdeaddlded
asked if	bclekdallbdec
asked me	emkfdhceccddl
asked the	cdcddkldkbdel
asked to	kdlkdcbjdcdki
asked us	dllkddheeddec
asked what	dcjdmdlccicdb
asked whether	kdddimddcjded
asked who	ddkededddneec
asking for	bclcdeecnldcb
asking you	ndddjdcdedced
asks for	bekmdljddcccc
assignment is	lcddejcdeemec
assistant professor	cocddddcccddc
at $	iidedgndddkde
at 0	edcedfijedifm
at URL	dcceedcpdcmcc
at a	ikfldefiededc
at all	idmdjcejeicde
at an	cjklcddcccdld
at any	bddddmbkdclkb
at ardent	cmkeeekdciedc
at birchline	eneeeeidkfedc
at clearbrook	licddeddmceec
at customs	bcclccacacoca
at eleven	bmcdddbccmddj
at fabrik	cljdddhddjdkc
at first	kccmcmbcccddc
at five	dkjddccldhddk
at four	cidddcbddlddo
at half	cddddjmbdcddn
at harrow	jdbdddmdkjddc
at hollow	dkdeeeldddelc
at home	ikejddccmcedj
at how	kddddecdecnec
at it	jhcdhfbkijdkf
at kite	dldeeeddikelc
at last	ababmcfockcca
at least	jdjgkdcddleeg
at lumenbank	dlcjeeedkjddc
at midnight	jccldbalcbcbl
at mosaic	dlkeeecdjledc
at my	lccdddjknbddd
at night	idfjcdkclkdec
at nimbus	clbdddldliddc
at nine	dcdeeecdkdeeo
at no	bjcdddpdcdddc
at noon	cjkdlchbdcgdl
at novatrek	cjidddcdmjeic
at once	akmdididnalcc
at one	fdbdkdbdmdddm
at orchid	cmiedecdldeed
at our	eledflekddfdb
at ours	cdkddjjddceen
at pathwell	dkceeendddekc
at present	kdmddhkdddeed
at quantile	dnceeeddkkedd
at redwater	cljheefdlcdec
at risk	jcdedeleddldc
at seven	bddddcbmdbddn
at short	bbbdddpcdccdc
at six	cdddedcmdcddn
at solvane	dklkeecddbeed
at stonebridge	cfidddecnedkb
at ten	fdclddicdlded
at the	fieeheejekfdh
at this	bemdjdbddcljj
at three	edddddcmdddem
at tideway	ckkdddidkcdlc
at two	kddldcecdjeek
at usd	lddkecmdddddb
at vantage	chijddccccdnb
at what	bdnnddaddjded
at which	dddkkccleeeee
at you	cdmdddbdcmddc
at your	ccdjeikdndjdb
at yours	cdbdddmdoaddj
at zephyr	ihlddecdfddld
at £	njcedkidddeed
at €	oecidikedcddc
ate a	lcdekdddddedk
atlanta 0	jldeeddledddb
atlanta and	ldmeedfddceed
attach the	kdbdddbcckccm
attached is	bddddeccdcdcp
attached the	jccdbdmcdncdc
attend the	cdcdddbbdkndl
attendance is	bcbcdcbpdbccb
attention to	cgdeejbnedcdk
au 0	iddeedhmddddk
aud 0	mlddddcdcddec
audit of	oedcdcldedcdc
auf dem	cdcdddccdmdcl
auf der	blbddcbbbocca
auf ein	idmejecdekedc
auf ihrem	jddedecdddndc
august 0	bmdcdmbbdbcbi
august ?	kccddcbcdccdo
auriez vous	cmdddlmdddddc
aus dem	lkceieldcdidc
aus der	cldeeedddkddm
authorised to	jedeeeleedjed
autumn ?	bdddeocdkddec
autumn and	ljjdddceccdel
availability ?	pcdbddcdcdddc
availability and	kdjmedceddded
availability for	idcdeeneeeefe
available ?	pcddeecdcdeec
available and	nddeeedeefefe
available at	cdceedkjlcedl
available for	kcfdedlcdiddl
available from	akkddckcncddd
available immediately	ccdeedneleedc
available in	jcldcdaccccmd
available on	bddkjddlndddc
avant la	kkddkddeeeddh
avec le	ddddeddddccdo
avez vous	kdldddndcbdbc
award !	bmmdcdicciccZ
aware of	kdmdddcdiddde
away 0	lccdaammdcddb
away from	knkddccddccdc
b 0	cqddcedddcjcc
b1 0	dedeeekdecddn
b2 b	joddddcdchedd
back ?	bmccccacmacck
back and	ljcddefddlidd
back as	nlbdcdbdcbddc
back at	bcjddccdcmlcb
back for	mccedekdckeec
back from	blbdddjdcmccl
back in	cdeddbdnlicdi
back into	cdkdddcdebmdc
back is	bcddddbccmccl
back on	ididdccjdcmek
back so	fkcdddndccddb
back the	cdcdddbclbmdj
back to	ccldlehdmcedf
back with	kdddddldddmdc
backed out	kaadcdlcnbddb
backend developer	ildededdkdeld
backend engineer	cobedddeddeed
background check	mleeeedeeeied
background in	dmldeecedcddd
badge and	bcccdcnmdbaba
band 0	kobdddccccdcc
band is	ckbddccdccbdo
bank account	ddeddcbdedpdd
bank and	mbddkdhddcncb
bank details	fdcdedmdedkdd
bank has	ceddlcceedndc
bank holiday	cdcdddcddbddo
bank in	bkodddccdbldc
bank is	kkbdddcdlcldb
bank s	mbblkjdcciddb
bank transfer	kccpccabdcjdb
banking app	dedkdecdeemdc
base 0	cpcddeceddddd
base and	cmdebdleeeded
based in	cobddecekdded
based on	ddcddecndddjd
basis for	ljeeeeefefefe
batch of	ecddjdnkdcdec
be 0	djcldicdlcdek
be ?	ccodddbdclddc
be a	fjkeidfkdcidd
be able	mficcdddlidde
be about	ncmdcdbdccddc
be agreeable	kdjledcdddced
be agreed	ncedkeeeeeefd
be all	bedddmjchcded
be among	bbndccabcjdmb
be an	bdcjimbjdckkc
be as	cjlbcobbcbcdc
be asked	cfjpdccddcedc
be at	hcfkdccecnkcd
be available	ddlcdckccccdm
be better	mcclcckddcddc
be brief	ibpdccbcccddc
be charged	cdddddadddcoZ
be closed	cdddddccddncl
be connected	cdbdddccdrdcb
be considered	djldediildddd
be contacted	bbmdddccdddmc
be convenient	ddfdeenddcedd
be delighted	cledidmdddjed
be delivered	bcbbccabcamof
be discussed	mclldcaddcbda
be doing	abhocakccbcdd
be employed	cmkdddcdlcded
be employee	clcdndcdddded
be enough	ndjdeecdeddec
be found	cdldjdlcdcblb
be free	acoecmfbbbcdb
be given	bdcddlcmdccdj
be glad	chmjddcjldddc
be good	cdmdcdecdmddd
be grateful	idekeeddnbeej
be great	ddcdeeiddnddc
be happy	dcfjcmhmdhddc
be held	bdijdcbodccdf
be hiring	cjmdcdnddbddc
be honest	blbdcdidcdmdd
be honoured	ccdclekkcmddc
be in	kjedddeejmddf
be informed	ldcdedckdcckl
be interested	fenidddeieddd
be just	abcnllaacccdb
be kept	bcpdddccdclcb
be looking	bbodccmdcbddb
be lovely	kbbcccambmcca
be made	ldddejcdeeldd
be most	dddeekddmjeed
be moved	ldmcddcdcaddl
be my	ccddocbdldddc
be named	iclddkcdddddm
be nice	edckddcddpddc
be number	aallncicccccb
be obliged	kcejddedmdded
be of	jinddikdddddc
be offered	dkkedlddddded
be on	kfdcekdbmicdi
be one	bklndeecdhcdb
be open	ifmghdfdjdddd
be our	anddncbiddhdd
be paid	mdcddicddcndc
be part	cndedicdecddm
be perfect	abZncmacmbcca
be pleased	iikdeiliceddc
be prepared	ciknddcdddedc
be ready	dcnmccbcbZddk
be really	cdceddjdneeed
be reimbursed	ldccddcddcndb
be renewed	cdddekbdddmam
be short	cdbcddbmdlldb
be so	ihdifecklbedi
be something	lnkdhdcdccded
be submitted	ndbeeedeekeed
be thankful	cdcdcdlcobddc
be the	cikfmeicehddc
be told	iacdddccdddoc
be up	jikmfcbichddc
be used	lcccdclbdcclb
be very	cfcedcklndded
be welcome	icccccbndbddk
be willing	lejkdffdkcded
be working	ojcdddbddceee
be worth	cdinddcdddded
be you	okjjeebdccddc
be your	kmddjekjcccdc
be yours	mlcdlcbcdccdc
because a	lmhddececddee
because i	dkidljjccjdde
because it	fcdjddccdeeoa
because my	jcbcddjcobcdc
because nobody	ldmddbcbdccel
because of	jjceddccdmeil
because somebody	alnccdbdcaddl
because the	kjiiddbkddekd
because there	nbbcmbccdccdc
because they	jccdddicdcodc
because we	miedddbmdcded
because you	bbbkmciidecnb
because your	bdblddacmbcma
become a	bcbcdkjljmkcb
become acquainted	ccmeeecledeee
become one	ccjddmcddlded
become the	bbcdmclcdbldc
been a	cdmddjcccndhb
been ages	ccbddcbklZddn
been approved	hlddddbddclZn
been asked	iinkddcddcjdi
been at	cjcdjdcidneed
been awarded	jkcdddcdddndb
been building	ddddmeddlceed
been chosen	bddddckbdcndc
been given	joedddcdjcddc
been in	dcjleccdjildb
been looking	ldbddemeddded
been made	cjcddmccljcdc
been on	bddlmcjcclddb
been reading	dddkeedejmeee
been received	cdcdeecddlccp
been removed	ddcdddccdbcpa
been retained	ldnaddcddcdcc
been selected	cdddedgmddldc
been shortlisted	ccldedldddkcc
been sold	acbcccbcllbnZ
been thinking	kkacmcicchddc
been through	bdcdddnddidek
been to	bcbcccjcnjcca
been told	ifacbdblmiclb
been transferred	deedkedeeeblm
been up	ccadcdocbndcb
been updated	bcaddcbcdbcpg
beer and	cdbdcdblcnddc
before 0	lfccdjeidjmdb
before a	dddekeeejdled
before and	cfkdjdmkcbcdb
before christmas	cdddbikmediec
before easter	ljdeeejeedeed
before friday	idddddccddmdn
before i	delfliddgbcdk
before it	kmijdccddccjj
before lunch	cdcdddhddbmdl
before me	cdceddckcpddc
before my	bclmccbkcccdc
before our	ecdcedcdeendc
before she	kccdddcddbmdk
before the	iieigdhdiejdj
before then	bdnddddddbdmb
before they	djmfcdkcccddk
before we	kcgglkccdclec
before you	iecddcmldgjdd
before your	ccbdddncdemdj
begin on	bccddepdcbeec
begin tomorrow	lcbccdacobbdb
begin with	dllehdeiedeed
begins at	cdcdddodecdee
behalf of	dkikdhhddijed
behalten sie	ddeeeedeedodc
behind it	acdcjcmddclcb
behind the	mhcdddjdckddk
behind you	bjcdddldcndda
bei der	clldddccccdcl
bei einem	ldljedcdddddc
bei ihnen	dcidddndmcddc
bei uns	nkleedcedddec
being a	cccddbbockcba
being so	dedeeeccekedm
beitrag uber	cddddniddlddb
bel me	jcmddclccbcdb
believe it	anlcmdcbbbcdb
believe that	cfbekemdcjeec
believe you	bliblbjmdccdc
bellen ?	dmccdddddmeec
belong to	bmddddcddcden
below the	dcddddccdccco
ben !	dedeeejdeZdbp
ben ik	jdmdeedekdeec
ben je	jdjmedceddeec
bench and	jmcdddkddcddj
bench of	edddecldcemec
benefit>call-ask	bcbbclobclcdb
benefit>client	cbicdjlmddddc
benefit>cofounder	bdcdmcbcccdec
benefit>connect	bcbccnmlbaccb
benefit>content	abacbbZpaZabZ
benefit>easy-money	dccdliabjcocb
benefit>equity	bclckmiccccdc
benefit>event	bclcccjjfbjle
benefit>expert-call	celmddccedeed
benefit>freelance	lcldkdjcdcedi
benefit>funding	ZbbnlbYbccZba
benefit>i-am	jfbefemdncedb
benefit>interest-q	cdddddacdcdco
benefit>job-word	bljcjciclclcb
benefit>messenger	bdddmcbdddldc
benefit>mule	Zbbkclbclanca
benefit>part-time	lmdedcbeddded
benefit>pay-first	bcccccoccclba
benefit>pay-word	cdcmcflcddkck
benefit>permanent	dnldkkaccdhdc
benefit>recruiter	bbaccbdbacbnb
benefit>requirements	kfldcdmdccded
benefit>role	elchkidkehceb
benefit>run-code	mbcddbnbbcadb
benefit>secret	cbddccacccoba
benefit>seeks	hbdclhacpfcdb
benefit>sell-cta	aabblbfobbkca
benefit>site-notice	mcdcdclcddcbb
benefit>start	lcedmdceddddc
benefit>task-for-you	mdcdcdYcobddc
benefit>teach	ibbmckabnbaca
benefit>thanks	cncdddiddbded
benefit>threat	jcdkdcndddcdb
benefit>unpaid	cccccbojccccb
benefit>wants-job	decedecemcded
benefit>we	ecjkjhkccdmcb
benefit>we-help	cdbccdlmccdec
benefit>workplace	cmccdmbbcdddc
benefit>you	eecgfgodjckdb
berlin ?	acmddocddcdcb
beside me	dddenebkddded
besoin d	jccldlbdddddb
besoin de	cmcdddccdclck
best regards	kddjeekedkeee
best thing	cdbdddbcdpcca
best time	jkkeeedededee
best wishes	jeddejjdeleed
betalen €	kddddobbedddc
beth i	cdcmdekddlddc
beth wir	kddledjddeddd
better than	mjbdnkbccecdb
between 0	hjdddecddceln
between a	dddmedbdelcdd
between now	ndekecddedeec
between the	aobdclcddbddc
between us	kbmcbcacnacdb
bi 0	cccddacocbcba
bi and	illdedddgdeed
bi developer	jjdeeeddheeld
bid for	ldcddcjbdcldk
bij de	ddkdddcdmcddn
bij een	hcnddcbdbblca
bij jullie	ccadccmcnbccZ
bij ons	cmdddkcdddcdl
bij redwater	ddkdddcdmdedc
bij u	hccdddndldkcb
biostatistician at	cideeddddddnc
biostatistician for	lkeeeeeeeeeed
birchline is	dfdeeekdddemc
bis 0	nkdkedcddddec
bis freitag	ldddelccdcddl
bis sonntag	cccddcmlcadck
bis zum	fcddddcldccdn
bit of	iddillicjcdec
bitcoin in	cecdddidcnedb
bitte uberweisen	ddeeeeddedfdn
block with	lcdcddldjcddc
blog ?	bdccdkmjdbccc
blog on	bcbddcbobjccb
boa tarde	lcccdcndccbcb
board and	acccjnbcdcmdb
board as	dddeodcddcddd
board for	jcbmcdcnccddc
board has	cmkdddidddiec
board is	bddldjmdddded
board meeting	cdddddcddckdn
board of	cdcokeccddkdd
board wants	fmcdcdldddded
boiler houses	ldbdddkddmdec
bolsa de	amcddclccdjdb
bom dia	ljddddcdncddb
bonjour haruka	kedeeelejdeed
bonjour lena	mdddeeleddeed
bonjour nous	kbmmccacccbca
book a	fccldllcdccdh
book about	fcbcdmbpbaccd
book and	lclbicamcbcdc
book for	bccdcmamckcdb
book in	cdccdanbcncdb
book on	bdccdpblcbddc
book you	djbmcmacckccb
book your	cdcdddocdcmec
booking for	hdmedekdddced
booking system	jcancclccabcb
books and	ammbccZcbbcbm
books for	bdcddpfclbcdb
bootcamp for	cddddlljddddd
bootcamp is	cefdendceeeee
boss renate	klldddbdcbded
both connected	fcldeeleddded
both in	cdbdddeddpddj
both know	bdbcddmccddmb
both of	acbjkdacjoddi
both on	bkmddeaddided
both sides	jdmdcdbddcncc
both your	cdjdddneddeed
bother you	ldeccddlmbcdb
bought a	llcdbdbdckcdl
bought the	jecddelddkded
bound to	ccmdddbcckddl
box and	cdldddmddjded
box is	ddddddndcacdm
box of	cddddljddidel
branch manager	dnbeeejeedded
brand new	kdcdddbdmcjec
breaks our	ddddedddecjmb
bring 0	cccclcbcccodb
bring a	cddgdccodcdcm
bring an	djdeecdcdcddo
bring in	fcjdijhcdbned
bring it	cdkdgdbcdacdp
bring the	dcddlddidmidh
bring two	cccdcdZbdcpdc
bring water	eeeeecdbededp
bring you	cmdeddlddiced
bring your	ceccdkbodbddj
brings you	mcccddbccnccb
brother in	ldddddbdccndb
brother s	ldcdkdccbkcek
btc to	cdddddcbdcoca
budget $	qcddddbdddccc
budget 0	pddddbcdddidi
budget and	dmbcdndcmcdec
budget for	klddedceeeled
budget is	pdddddcddddib
budget s	mcoccaaccbdcb
build a	mccdmcbnccddb
build it	clcendcddcjdd
build the	mjjekdcdcdded
building a	eemlhiddddeed
building and	ccldkelddceee
built a	cdcdlhmdlcdec
built something	cdcdkdodccded
built the	edddmdldkcdec
bullets	lejhdgcjedjhe
bumping this	cdddedndedddc
buono da	bccodbbbcbbck
bus company	dmdcdcjdddded
buscamos a	cjcmmccdcdcdb
business analyst	jkdeeefeehfkd
business and	dccendcedjdee
business angel	cbbcocbccccca
business in	ecddldbdddmed
business partner	iodedddeieeed
busy again	fcmdddalcbcdb
but a	alhcncbfcbcdb
but can	kcbdmdbddcdmb
but could	ccnbdebdnaded
but for	mccalclddcdeb
but he	cdcddciddoddc
but honestly	kdbdcdlldcddd
but i	jjkedhhdelddc
but if	dlcekedddleee
but it	ddieliekjcddd
but my	cmcdddcdlcjdj
but not	ckdeekcdecdem
but nothing	cjeddnccdcddb
but only	lcidddbdcmdea
but our	bkkmddbddbddc
but please	kdceddddekcem
but the	elcdkkeedbdhj
but there	bcmjmcamcacdb
but this	bladcdbccoddd
but we	lhccleemddcdb
but would	mbldcdkccbddc
but you	decdocckdihdd
but your	ccjidcjbcmmcb
buy a	mcbbncYcccbca
buy an	ZdcqcbZbdbbdb
buy or	fdcbmdibddbdl
buy the	dlccjdacdcpdc
buy you	demcmdaccicdc
buy your	bccdcdaddcpaa
by 0	fdddecliddddo
by a	djlkejfhddidc
by an	kcccdcjccbcmk
by and	cddedeoeeddfd
by any	clnldbbdccdcc
by bank	dbcpccacdlicb
by christmas	cdkdddbcdmlec
by courier	cdddddnkedhec
by e	mdddedkdedidd
by four	kdcddecddddcn
by friday	djcddejldccdm
by gift	cddlddbdccoec
by half	hlddddodecddb
by hand	kdddidmddkddc
by its	cjdddddddcdnb
by june	mcjdcjekcccdh
by law	ahbcdmkbcmfca
by liking	ceeeeddeeened
by mail	bdbndcaacmcca
by may	pcceddldbcddc
by me	blcddmbdclddc
by mistake	cdccddbccbpdZ
by monday	hjdkdcakcccdo
by my	ledejdcjdjied
by name	cmlcdlbccbddb
by noon	lbbdddcdccddp
by our	kcgeddedddnff
by paypal	kbcpcbaacckca
by phone	bekmddcdlcidc
by post	icdkjdhccjcbn
by replying	cccmdbclddbkb
by return	mcdcdbmdddccb
by search	bcjdddZdcnlbc
by searching	ccdddllcdcdld
by sms	cdcdddcdbapbb
by someone	meddddcledeed
by sunday	clddddcjdcmdf
by telephone	jedmeiceeeeed
by text	ddcdddmddllcc
by the	lidefhedddifj
by then	bcodkdedjaddc
by those	bdaddkmmdcddc
by three	kdmdjfcddcded
by thursday	miciedbcdcddn
by transfer	bdbpccabdbcdb
by two	bjcckddidckdl
by us	ammbdcccddldc
by video	cihkdndicecdc
by voucher	cbddddbdddpdb
by way	cldddcbmedddk
by wednesday	cdclddlddccdl
by western	dddeedceeendb
by you	ebbcccjkjmlca
by your	ceididjddflcl
by zelle	ddeeeeceddned
c $	cmcdldcecckec
c and	mdcmddcdfdddd
c e	bbbcibkclcclk
c est	chmddkdlefkca
c requirements	ccdeeeoedeeed
c to	kddcelbddcddm
c w2	nbmddedecdeed
c2 c	mdfeeejejdded
c3:benefit	cddddeodidkdc
c3:cofounder	ecefleeffeeff
c3:connect	cdbdddjccodlc
c3:content	cdkdccbodbddb
c3:cv-ask	mbkefedeeeeee
c3:easy-money	dedeedcdedqdd
c3:equity	fffgifffggfgf
c3:event	cddddjepeddjb
c3:expert-call	kedmeedeeeeee
c3:freelance	mdideekefdhec
c3:funding	cccdqebdeddec
c3:i-am	fejejeieligdc
c3:interest-q	fekffffffffff
c3:job-word	kmfdddfededid
c3:mule	ededddcdedoed
c3:pay-first	ceedeeceeepec
c3:pay-word	nddjfdddeeled
c3:permanent	dpdeeededeeed
c3:recruiter	klceefefefeee
c3:requirements	ehedljdejeeee
c3:role	jleddgfffiffd
c3:run-code	bdddddccddqdb
c3:secret	effffeeffflff
c3:seeks	kjfekedeeddff
c3:sell-cta	deddddodgcjjb
c3:site-notice	dddeeeccedcra
c3:start	pcdeeededeeec
c3:teach	cdddepfghcdec
c3:thanks	jdcdedjdekddl
c3:threat	deeeeedeedqab
c3:wants-job	edefeeeeneeee
c3:we	kjhikfegddeec
c3:workplace	ccdeeenedeeee
c3:you	fiihefjefejfd
c3:your-profile	ddodefdeedeee
c:benefit	eddejhnekcidd
c:call-ask	efkndgjhdcedc
c:client	kikmdcfdccfjc
c:cofounder	cieerddeccddc
c:connect	deijfdehemdjb
c:content	gcedejhocdjdc
c:cv-ask	kmnddecddcedd
c:easy-money	jecfjifhdcocb
c:equity	dkcipedcdcedd
c:event	ddceekenedeed
c:expert-call	dcdrjeechcddb
c:freelance	mjifddidjdedd
c:funding	eiehpceeccidc
c:i-am	ffkeieidkkecd
c:interest-q	lkkfiejeddcdd
c:job-word	emkddcdekdejd
c:messenger	ijhcgcbckepcc
c:mule	gieieffihdlce
c:open-to-new	ddpdfdifhcddb
c:part-time	niddhjcikddcc
c:pay-first	fccheefcccpdk
c:pay-word	lecldliddcidd
c:permanent	dpfejdddechdc
c:recruiter	dindddkdecije
c:requirements	ikjikfedicgib
c:role	jmdehfhdiceid
c:run-code	fjbdecdcdcpid
c:secret	fcbcdmbdccplc
c:seeks	kkfikjdcjcedd
c:sell-cta	iddhhdmjdciee
c:site-notice	eddeddddcehpi
c:speak	bdbjdmeocidcc
c:start	mhcdieiejcedi
c:task-for-you	nfcdjedeicikd
c:teach	dfcddpdkiedde
c:thanks	ddeeddgcfndii
c:third-person	ccdlccgmnbcce
c:threat	jjcfciedeclki
c:unpaid	ccbcklkndccef
c:wants-job	cfcdehddqddhc
c:we	jifiijjicehcd
c:we-help	iiedihocddfcc
c:workplace	mleedjcdedidd
c:you	ffifffidhhhjd
c:your-profile	ijlhdddddfjkb
cabin crew	lcbcmbabccmda
cad 0	mkddedidedjdc
cada una	jccmccmcbcbdb
cada uno	ldddgddcedddn
cadeau de	cccndccddccdn
call 0	fmbocdacdcccj
call ?	djjiggmdjcddc
call a	bcckokdddcdec
call about	acmbmdacclcdb
call and	bcbmidcdcjldd
call at	bccmccZccdcdo
call for	gedjebdneddei
call is	kkclddlcdcddc
call last	bccojcbcdbccb
call me	ekndcdcedchdl
call next	dckddenddceed
call of	jdckccbmedced
call on	kddddgmldcdec
call or	lkcbddmdcdddc
call out	lncdddbedddec
call the	cccdddkbdbmcm
call this	hcinddbddldcc
call to	kdblkdlcdbcdc
call today	iddjdcZddolda
call us	ddcdddmdedcdo
call with	jdhfeilddddek
call you	hmlddhcddcidi
call-ask>benefit	nbaacaZmbbcca
call-ask>client	Zdandcaddddec
call-ask>cofounder	dbddmedeeedee
call-ask>connect	mcbaccacnbbdc
call-ask>content	acbacniZcbocb
call-ask>cv-ask	bbndeebdeedde
call-ask>easy-money	ackbdcbcdcodc
call-ask>equity	aaaaobZbbabca
call-ask>event	kcbfdmnadbcbb
call-ask>expert-call	edepddbdjcddb
call-ask>freelance	bdkkddncddddb
call-ask>funding	ccbbmdcdddddd
call-ask>i-am	dejjcdmeddedj
call-ask>interest-q	ndecdeaeeeded
call-ask>job-word	aokmccabbkcca
call-ask>messenger	mcbabnbcccadb
call-ask>mule	abbncciccjldb
call-ask>open-to-new	cdndcdcddcddd
call-ask>part-time	bbabccobcaccc
call-ask>pay-first	bccncbbcdcaca
call-ask>pay-word	cccnchiljdjdb
call-ask>permanent	cbkgdlbcdbnbb
call-ask>recruiter	clndedcdcdacd
call-ask>role	cdanflgbbblca
call-ask>run-code	bbcbccbadcocb
call-ask>secret	ccbccbbadcoaa
call-ask>seeks	ckcdddmedecdd
call-ask>sell-cta	icibccobcbldb
call-ask>site-notice	bdccddnddcccb
call-ask>speak	ncbbbcmbbbcda
call-ask>start	bdcddenededed
call-ask>teach	bclbcemmcbcda
call-ask>threat	lccjcmbbccbbb
call-ask>unpaid	cccbdbmnbddcc
call-ask>wants-job	cdcbdncddeded
call-ask>we	jkekdejiedicc
call-ask>we-help	bbccednedeeee
call-ask>workplace	acalcnakcaccl
call-ask>you	filmddjhebecc
call-ask>your-profile	ddnkeeceedede
calls a	cdcpdckcdcddj
calls and	akbmcbjccbbcb
calls it	mnbcddbdccdcc
calls on	bdmoddddcacec
came across	ejihegjdekede
came back	ccbcccbmcmcca
came from	bmbldckcdkcdb
came to	idedddmjdjkdc
came up	jimiddcddkddc
camera on	cbckacccccpdb
can ask	hedeecdllceed
can be	ieidfdhelckjc
can begin	Zcbccdhcpcddb
can bring	icbcnllbcbcdb
can call	ilmcdcjcccced
can change	dddeeeddedckm
can come	bddcickdddddo
can do	iegdleidnbcdb
can drive	blbdcccckacdo
can explain	mdjcdcbcjncdb
can find	bcicjceccbbna
can get	lccdcdodccjdb
can give	ldcccjfddcmdk
can go	mdjeeecdddeel
can have	hddddendefeed
can help	bmcdkdmddccdc
can hold	bkcdbdbcdboda
can i	iiiidineddcdc
can join	bcbdddkmlbcdb
can judge	cdcdddpddcdec
can keep	ddleeecdecdem
can let	bdcdddmcdbcnb
can make	bibdljiclcclb
can match	ccncdccbdcmda
can not	icidjdbddjkdm
can offer	kfjjmddddddec
can pay	mkcjhnccbbddc
can put	llcddceddcmdc
can reach	jkledcccclddd
can read	mmfdddfdfcded
can run	mcdcmbbddccec
can say	cdmcddbmchdec
can see	jgbdddlddfdli
can sell	bcccpcaccccdb
can send	dedldiikcdclc
can show	jddeleiekcdee
can sign	bccdddlncbddc
can speak	mcddkdacmcddd
can start	akbdcdbdpaccm
can stay	bdcdnmbbdbddl
can still	ZbabccabnaboZ
can stop	bdckddkmdcddc
can t	idkdiedidhjei
can take	bhcdlcajcbdmk
can talk	bcbdmcjbcbmdc
can tell	ecmicmdcdbddc
can turn	bbbdddlccbcnb
can u	mdbcdcaclbccj
can use	acbcklmcclddc
can we	ikdemdcccbddn
can work	dddeddbdpbked
can write	kcndcbidccded
can you	mdeedjccebhdn
cancelled because	cdeeecddddcdo
candidate your	cclcddbdddncb
capacity and	mdkdeecejceed
cape town	mdbcedlcddidd
car and	bocddcbddckdc
car is	dddeeecdedddp
car park	jdjedddddceen
card and	cfcdddcdedoek
card for	cddbddmbedmdc
card in	bcbcccbbccobi
card number	dedeeecdecpab
card on	bccnddZcddmdb
card that	deeeddkeelied
card your	cdddedlddkkdc
cards at	bdldddlddckdb
cards for	ccdmjcbdddmdc
care ?	ddldddmdbcedc
care about	jeddmeaddkdee
care for	cdmddlbcjcded
care homes	fdcdfmmcdcbcb
care of	ekkjddlddbddd
care to	cdbcddndckddc
career coach	cbbdddolccced
careers page	ddkeeemdjdedd
carried out	lccdddkccccdm
carry it	bdclcdlcdcddm
casa 0	hdededddedjdo
casa ?	bccmcmbiccbcb
casa di	llccclcccccca
case it	cdmjdeddckddc
case study	ckdddkmdeeded
case the	dlceeejeeejee
cash or	ndccccccccZdn
cashier s	bdedeeceeeoec
catalogue and	cmceeeleddeed
catch up	cdbddebddpddb
cdi 0	dodeeeeeeeeed
ce que	ldcddljdcdddb
ce qui	bbodmcbccbcca
ce soir	cdcddcbccckbo
cela vous	kcmcddmdddddc
cent of	cckendjeddeed
cent with	cdddnedeecded
centre and	bbbdcdcckbmcl
centre in	emddddjddmddc
centre two	lkdeeeeeeeeee
cerchiamo un	kidmiccdddddc
cerco un	dcdehcddodddc
certificado de	keeeedddkeled
certificate and	bkmclcibjdbcc
certificate in	bccccaZomcccb
cette semaine	jcjdddkckbcmb
chain of	bbbomcbccccdb
chair left	ccddndlddbdec
chair the	mlddddcdddjed
chairs for	bddddcbldimdb
chance ?	cdmddbadkbcbl
chance to	jccdnclckcddb
chance you	nkcjccbccmcdb
change ?	ccqdddcdbaddc
change to	babbdcacnbcjo
change your	bkbddcbcclhcm
chapter on	kddcdbbodcded
charge 0	adcdddndncddj
charge ?	mdcmdcjcdccdb
charge and	kdddddndddddc
charge for	ddccdjolccccb
charge of	ckcdddncjcldb
charged €	cddcddbdddbnk
chat ?	cnbddejdddldd
chat about	ccpdddeddjddc
chat on	bcbcmbbkblddc
chat with	hjbbdmbmccccb
che ha	cdcdmdcdclcdl
che lei	mlcdkdcddccdb
che ne	bdcccclclbccm
cheaper than	dcdecdldccddo
check and	ncdddlbbddceb
check as	kmeeeedefedfd
check for	edddedcddaloe
check in	cdfjehidddddo
check of	odddedcdedeej
check the	bddledcdddeeo
check you	acddddbddeodc
check your	cddddmccdccdm
checked and	bcbcddncclcdb
checking in	adldddbdnlddb
checks for	cddddecddcncl
cheers for	bccddcbbkoccZ
chef de	mlceeddeheded
cheque for	lddccdddeemeb
cherche un	middhbdekdeek
chez ardent	eedeeejemdeed
chez nimbus	deceeejemdeec
chez nous	lnddddedddddb
chez vous	jcbccckcmbmca
chf 0	kkdldkcdddded
chicago and	cdkdldcddlddc
child s	ddddebdddcddp
children and	fbccccklladdj
children s	obbccbbocbcca
choir of	bjccccaocabcY
choir s	lbbbcmZncZbcZ
choose a	dddieekcedcco
choose between	kdcnddbddccdc
choose the	lealnbabcZbaZ
choose your	ciccenkddeced
ci piacerebbe	bcmkclbbcccca
ci sono	cbbdcdmcmlccb
ciao beth	djdeeemeeeeed
cientifico de	imdeeedeeeejd
cientista de	dldeeededddmc
civil engineering	accddncdmddec
claim is	lccdddmccccdk
claims reporting	jicddkkddbdld
clara !	dedeeeddeZecp
class and	cccddkbmdkddc
class of	ZkabbjaabmamY
clause 0	cdddeeeddcddp
clean up	ccdddbknccddc
clearbrook ?	clcdddjdmcddc
click and	blddddckddldc
click to	cddlccblddmda
client a	jlcfeedeeedld
client an	kedlfedeefeee
client and	hcnaddbdcbkcl
client call	mcbkddcddcmdc
client has	jheiedcdjddmc
client in	cmjdddcmdfddc
client is	ljjmedcddeddc
client of	occiddcdcikdd
client s	mcinccbbdclfb
client wants	bbbpccaccccdb
client who	fllcdeclddddd
client with	edcmddcdddmdc
client would	mccnedcdddddc
client>benefit	ickndejjdcddd
client>call-ask	Zcapbbabcbbba
client>connect	kcbmddcddcddc
client>easy-money	mmbbcdadcckcc
client>event	ddddecbdenceb
client>expert-call	cdkndeceedeed
client>freelance	nhchddcdddjlc
client>funding	ZajoZciccblcb
client>i-am	mekcdfccljecd
client>interest-q	ZcZoccbcccccb
client>job-word	dhnbddbkdccdc
client>mule	Zeapcbaccbmdb
client>part-time	pcddedceddded
client>pay-first	bdccddcddcodc
client>pay-word	ncbkddbdkcdkh
client>permanent	cqcdedddddddh
client>recruiter	mhidddldcddcc
client>requirements	ababbcbcccbna
client>role	nmcheddeddddd
client>run-code	nccdeecedeced
client>seeks	lmklddbdcdddc
client>site-notice	abbpccacdcbab
client>start	pdedeedeeeeec
client>task-for-you	Ybaaccabbbmna
client>teach	meedfeddffdff
client>thanks	ccadddpcdaddc
client>threat	idddbdbceencd
client>wants-job	dpcddeddZdeed
client>we	klbndcjcdfcdd
client>we-help	bbncccaccbcdc
client>workplace	pbdeedceddddc
client>you	dcmmccacdbmna
client>your-profile	lbhabcabbaZnZ
cliente ha	ldddedkeeedlc
clients ?	jbbdccncmadcb
clients are	icmjddbldeddc
clients has	kcamdcacnbcdb
clients in	celdddcdldkdd
clients we	cckdedneeedee
clients who	bcpcbdlccbddb
clinic in	klccbdkdlcddb
clinic s	knccdckcccddb
clinical lead	ildeeeddddekd
clinical trials	cccddmfcdlddd
clinics and	Zcbnlcacmccdc
clinics in	bnmcccbccbccb
close on	blddddcldcdck
closed for	ckddddcbdclmb
closed on	cdcddbbblcccp
closed the	cbccmdbclbccm
closes on	clcndcblkccdb
closing date	coceddcddcddb
cloud architect	injeddcdidedd
cloud e	ekdfeeeeeeeld
club is	addddlccdnddm
co founder	ideeofdhedeed
co op	lkcdlccccjddh
coach for	abbbcoalbbcmZ
cobra 0	deeefddeeeeen
code 0	cddddcccddpaf
code for	ndcddccddlacl
code is	hkcdddcdddcoc
code sent	dddeeedlecmbc
code that	dedeeekeedmed
code with	kdcdeddddchmc
code you	cdcddebbecpcc
codigo de	bccccbbbcbnkZ
coffee ?	clldgdkcckdde
coffee and	clkccdbdmbded
coffee at	lmbdcdbdcmddc
coffee machine	cccdddcdcndcm
coffee on	bkodcdbdbaddb
coffee with	cmbdmcbclZddc
cofounder>benefit	cmcdldbdcdcdc
cofounder>client	lcdcbcbceencc
cofounder>connect	clldldacdbddc
cofounder>easy-money	ddddbecdedmee
cofounder>equity	djeeoedeeeeed
cofounder>event	bbacmcaobabca
cofounder>expert-call	cccpaccdddddd
cofounder>freelance	mdcddededeefe
cofounder>funding	dddepedeedeed
cofounder>i-am	ecddqdbdcbhdh
cofounder>job-word	bkcdodbdccddc
cofounder>part-time	ldeekddeeeefe
cofounder>pay-first	bccdmdccddldc
cofounder>pay-word	bcdcolcddddec
cofounder>permanent	cecmodcdddddc
cofounder>recruiter	ccndbdZdccddc
cofounder>requirements	cccdpdccdcddc
cofounder>role	cchdqdcdddddc
cofounder>seeks	ffddpdddddfec
cofounder>sell-cta	acbcpbabcbcca
cofounder>start	lccdmdbddddec
cofounder>task-for-you	aodeacaccdcdd
cofounder>teach	bccdncccccddc
cofounder>threat	bpeeZcddddddb
cofounder>unpaid	dceeldedeeeec
cofounder>we	jkfcljkcddedc
cofounder>workplace	bpeeZcddeeddc
cofounder>you	bdcdpdlcccjdc
cold chain	cdcoedkddcddc
cold message	cldlddcdkdddd
colleague of	cdnddkckdbedd
colleague s	eecmekcdedefe
colleague who	ldedddcemdded
colleague you	cdbdmdclbkcdc
colleagues have	bcnddcbmcdddb
collect it	cdddddkcdccdo
collection of	ldcddlcdddjdb
column on	Zcbccpaadbaba
com 0	icbcgcbccbomZ
com a	ckcdddjkclech
com e	ddmdedjdbcddl
com o	kddkddcckdedm
com um	mdddlccdddldc
come ?	bmiccdiklbddb
come along	bdckcceeklddm
come and	hmdcdldndccdb
come as	dlccijbndcdec
come back	lnjcdddciadkb
come by	cddiddlidkldd
come for	fjeeidldddddl
come from	cccdddblnjddd
come in	mdkdndbkcbcdd
come on	icccmbhmceddh
come round	bkmdedlcccded
come to	cjcfehjnekddb
come up	lbpkcceccaddb
come with	fchdkclmddddb
comes in	bcodkebdccdec
comes on	cdddeddddcjdp
comes out	bdcddcfndkcdj
comes to	ddcclckddbndb
comes up	ddpddeddkbdec
comes with	mddddebdednbb
coming back	aoadlcfclbcdb
coming in	mmkccdbccccdb
coming off	kccdddndccddc
coming on	cdddkdckddddn
coming up	kdmedecdileec
coming year	kclddccccmdcb
comment on	bccmdclbdgckj
comment under	dccdjdcbdnddc
commented on	dcdledcddcdnj
comments on	fddcddbcdkdbo
commission an	ncdmdbbcdcbdb
commission is	bdddcdndddlcb
committee i	bdccdnccdlddc
committee meeting	ldedeededdeem
committee meets	bddndcccdccdj
community in	cdoddcbkdcccd
community of	bcecmcamdbcdb
como analista	dldeeedemdedd
companies and	bdoccdldcbddb
companies in	cdcjndkddcded
companies like	cdbcnckcdcddd
company ?	ibacpcaceZcca
company and	iddfpdbddcdec
company car	bobdddcdddded
company for	cckkndbddcdec
company has	clclddbddkled
company i	dcdedejdjmded
company in	ikcjkfjdidded
company is	ckheldbimcddd
company needs	iddeddbendlec
company no	kdmdidcddaddd
company of	jmcdkdkdcddec
company or	kdcdddkcnccdc
company s	dkdeeedecmked
company that	bdcmldmdecdec
company van	bqddcccddddeb
company will	lcmdjdbdcddei
company with	bcccocldcbddc
company you	cjcdmdbdccdkb
compare notes	ccjdddeccpdcc
compenso 0	ccdcdobbdcldb
complain about	amamccaccmccb
complete a	ebcdemcdldced
complete the	eddmekddedldd
complete your	cdlcedbmdcjbc
completed my	ccbdddcdmmddc
completed the	cdceeicbhcdpc
compliance officer	akcmddldddbcc
comprises 0	lcddemdcedeed
computer and	lcccdcbccjodb
con 0	bbbcbcbcmboca
con el	cddkddcddcddo
con i	cdddddilddldb
con il	bccchclblcmci
con la	mdjeddidddkdd
con le	cdbdccklclcca
con su	bcbcccacmmkba
con tu	kbbbccacbaolZ
con un	jcddmdddldddj
con una	kdlddddlddhdb
concerning the	ddddedcdbnddl
condition that	deedledddddem
confidential and	ddlkeeceddled
confidential discussion	cmkddecedddee
confirm by	ncccdbbmddcdb
confirm interest	ecddenddeeddc
confirm that	jjcdekjcdeclc
confirm the	cccdddcdedoma
confirm whether	ecmmdccdccddc
confirm your	gidkeiicedkbk
confirmed for	cdccddbcdbccp
congrats on	ciiddidcdpdca
congratulate you	ddcedebdcoded
congratulations !	ccbdddmclZico
congratulations doctor	kkmcbcjcckcca
congratulations on	dfjedckcindcc
congratulations you	cdcdediddaloa
congress in	blbcdbbmclcdb
connect !	idcdddcccodcb
connect ?	ddbcdebddqddc
connect with	ccabcclbcacnb
connect>benefit	bcnmcbkblabcb
connect>call-ask	cihkedekcmddb
connect>client	cdbndcbdcaddd
connect>cofounder	cacdoecddccdd
connect>easy-money	decmeeddeedee
connect>equity	cmdedfdededee
connect>event	fdbidcbncpcca
connect>expert-call	cedpedcdedeed
connect>freelance	jbocddbdcbcdc
connect>funding	ckbdjdbcdoddc
connect>i-am	ddjiieddkmecb
connect>interest-q	ccccddbcdncba
connect>job-word	lklcddedjbckb
connect>mule	bbajccbmgnccc
connect>open-to-new	demdcecdcaddc
connect>pay-first	addcdcncdbicb
connect>pay-word	ncbhdkiclbjdc
connect>permanent	bndledcdedddd
connect>recruiter	bnkccclbbabba
connect>requirements	jcnccdkccacdl
connect>role	kledddjdijdjc
connect>run-code	nddedeceeecee
connect>seeks	ikckcckkcbcik
connect>sell-cta	oiccdcmcdcddc
connect>site-notice	bcblddandbbab
connect>speak	bccbenbaecbbd
connect>start	nbcdddmdckddc
connect>teach	abcckmaobbbcb
connect>thanks	cdfccdbchpjcb
connect>third-person	bcbndcbbbccbb
connect>wants-job	eddeeecenbedd
connect>we	kcljddalcndbb
connect>you	dflhidfgdjjfb
connect>your-profile	maZaobZabZakb
connected to	dckdedlelcddd
connecting !	hdfjjbldlbeed
connecting with	idcdcdecdoddc
connection request	cecededddoddd
connection with	iddkedcedllcd
consider ?	lbdeemdddeded
consider a	dmmmbcaccccdb
consider it	kdeeeldkddeed
consider me	ccbeddcdpaddc
consider moving	cljdddmcbdded
consider my	bddeedbepdded
considered for	bdmdedjdldddc
consulente sap	ljeeeedeeeekc
consultancy agreement	obdcddcdddddk
consultancy that	mdjddecekceed
consultant 0	ljeefeefeeeed
consultant in	djeeeeldkdied
consultant sap	ikdeeedeeeemc
consultants for	mbdcedndeeced
consultation of	cedoedceeeded
consulting ?	blnbcckcaacca
consulting team	bcbodcacjbcdb
consultora sap	jldeeedeheekd
contact centre	lcbddbbbcmcmb
contact form	lddddddkkcddk
contact with	ccodddccclddd
contact you	iilheecdicdjk
contacting you	ckldedidcjeed
content>benefit	abbcamYocbbcb
content>call-ask	ackbcnalcbmca
content>client	bccbddbnedcdd
content>event	mdcddcbndbica
content>expert-call	accZcanmcbcdb
content>freelance	ndbddcbnccadb
content>funding	bdddndacdcbed
content>i-am	bdkcccdpeblcb
content>interest-q	kblccbmdcbbba
content>job-word	ZbaccjapbmabZ
content>mule	kbbbcZbnbblca
content>open-to-new	cdndccbbcbcdb
content>pay-first	acbcoabZcbadb
content>pay-word	occbcmaecbkcb
content>permanent	abbccabndbbcb
content>recruiter	cdcdddcbdbccn
content>role	ZabbboZnbbbba
content>run-code	bddbdcbadcqcb
content>secret	acbbmlZadcnbb
content>seeks	aiacmcmkcabca
content>sell-cta	bdcddbnmdcldb
content>site-notice	bdcddcbZdcapZ
content>speak	dddddcdndcddc
content>start	bccdccbnbcccb
content>teach	bdccdkdncbcda
content>thanks	deeedecmecefd
content>threat	mccdccbmbbaca
content>unpaid	dededdnkedddb
content>wants-job	cdbccccakmccb
content>we	cebekjdndclcb
content>you	jddccfdodfleb
contract $	pbddeddeeeeed
contract 0	lodddeceddded
contract ?	adjddcoddddeb
contract and	ahokddbdccddk
contract at	kcccddbcmcldb
contract basis	mdfefeeeefffe
contract ends	adjdddbdlcddo
contract for	lkddedcdddeem
contract from	mibdmdcccccdc
contract in	pcddedbecdeed
contract is	dobdddbcdclcb
contract of	boeeeeedeeeed
contract opportunity	nddeffdeeeeee
contract or	bZneeecdocedc
contract permanent	bpcdeeceddddc
contract voor	ckdeeddeeddco
contract with	dmddddcdeddeo
contract you	lbcdddadccodb
contract €	boddedcddddec
contractor to	pcddeecedeeed
contractors and	lcmdedcdddcee
contracts and	bcldjmcdddded
contrat avec	ddcdddcddccdo
contrat d	dedeeedeeeeco
contrat de	dmdeeedeeecbl
contrato con	ckcdddcddcccn
contrato de	klddedddedddm
contrato fijo	codeeddeedeec
contrato indefinido	dodeeedeedeed
contratto di	kjeeeedeeeeel
controleuse de	hmdeeedehdekd
controller 0	dneeeedeeeeed
controller financiero	jjeeeeeekeejd
controller for	mjeeeedeeeeed
convenient ?	ddedeenddcedd
conversation ?	cloedddddcdcc
conversation about	cjodddjddcddc
conversation in	dlddedmdddcee
conversation of	bdcndcbkdcdec
conversation on	dckdedjddledd
conversation regarding	cblccmmbcbbdc
conversation the	boccdccddcbcl
copy and	hjcdddkdldiec
copy of	kcccdcbmdckcl
corp to	nccdeelecdded
cost ?	ldbmddjdccddc
cost and	kcckbeblccddm
cost to	kiccddikddcdl
cost what	cclncdcdddded
cost you	bdddddodddded
costs $	ccdcdcmjddddn
costs 0	cccddcnedcmck
costs and	cdcldcjmdccdc
costs nothing	adbcdcondbbca
costs you	amccccocccbdb
costs £	ccdddclidcddo
costs €	bcbcdbnmcbcce
cottage is	cedeeddeekbeo
could be	ekoeddfdjbddc
could begin	ccmdddidccden
could come	lddddifcdbdeo
could do	hdcddknccmddb
could get	bmbdddocdcbbc
could have	ceceedodedeed
could help	cccddcpddccdd
could i	bdmkhdjimbddd
could it	omcdcbZdccddb
could not	ccbcdcccccmlf
could offer	bmkdcmbcdcddc
could pay	ckddblcddcden
could show	acccbmlbcbmdb
could somebody	adccdmbccbccn
could start	cjbdddpdccdec
could use	kdcdmkcdeceee
could we	ljlkdcjciecdb
could you	mdceejcclcedk
couldn t	hdiddccjcjcob
council of	bdcqdcbbdcdda
council s	llcdcbccdcddl
count on	edccdjcndcdda
countries and	bkcmjdacdcmdb
county i	ldcdddccmadel
couple of	ccodddkdbbddc
courier s	cddccdcdedoec
course about	cdbcciamblccb
course for	cdccmkamcbddb
course in	adcdepbbekddc
course is	cjdddbcnjbcdl
course of	fdmdeldiddded
course on	bdcddmjocccdb
course with	cddddqbaedbec
court interpreters	cdkdekldedeed
cover for	pkcddbcccddeb
cover letter	dmceedkdddded
cover the	kjcddgkmdcddc
cover your	bjcdobbkcccdb
create a	chneeeceddeed
credit card	bcddddbdddodc
credit risk	jedeeedejelee
credit union	ikcdddmkjbcdc
crypto exchange	cndeeedekdded
cto and	ddceoededdded
cuando quieras	cddddmjdddbdl
cup of	deddeejdeceeo
curious ?	abpcdckcbacdb
curious how	ccadddcdnncdc
current and	cmndedccddddc
current ctc	kdmeeeeeeeeed
curso de	bccddjkodccca
customer service	lfcddcbcdcncb
customer success	dnkkddbcddded
customers and	acbcpcacdccdb
cv ?	cjlededemcedc
cv and	hjnedecdlcddd
cv attached	dcbdedbdpcddb
cv current	demeeeeeeeeed
cv for	dcleeeddjeldd
cv i	cmmdcdbdcdddc
cv if	ddmededejdeed
cv in	mlmdddcdccddc
cv or	cldeeeceldeee
cv s	ccldddodccddb
cv to	cndeeeedldedd
cv-ask>call-ask	mmadeedecdeee
cv-ask>freelance	lcldeecedceee
cv-ask>i-am	ljodddcdccddc
cv-ask>pay-word	lckdedceddndc
cv-ask>permanent	gmleeeddddddc
cv-ask>start	cddeeeeeeeeeo
cv-ask>we	baodddcddcccc
cv-ask>you	kloddgcdddddd
cv-ask>your-profile	immddjcdddddd
d 0	ncdddccddclkb
d accord	ddckeddleleec
d agree	lcdlidcdeeded
d also	cjdeldkdkdbee
d artist	bfblcdblbbcmb
d ask	kfcifdddkbdem
d asked	bdckcncdkidec
d be	ejikjjfijcddc
d been	bkbdjdfdjmdeb
d both	bcbdpdkddbcdd
d build	aocdlcbdcbdcd
d charge	ocbcdcjccbddb
d come	bccddjnblhddc
d consider	ebleemdeddefe
d cover	alccolbcdcddc
d do	jcfijmecicddh
d enjoy	ecndeecddleed
d ever	bcoccchbbmccb
d expect	blcdndbdccddc
d find	cjodcdbcdcded
d fit	baljcbjmcbccb
d get	ceckoicdeeidc
d give	cjidlkhccbddl
d gladly	bcZoccbcbmccb
d go	lcbkgmZckbcdb
d guess	ockdddcddceed
d hate	bkjcddmcclcdc
d have	kldeijeeiccee
d hire	mlddcdjddebed
d invoice	lcdcdcldeedeb
d just	cdjmcdlccjded
d keep	lmcdhdccdbddm
d know	chmdcdkcdcddc
d leave	cdqdddbdbcddc
d like	kjkhffefidddc
d love	eejijejjigcdd
d make	blhcdkcmcjcdc
d need	ljndddeddcdec
d never	clmdddgdclddc
d offer	ccddlicddcddn
d only	gkdcbcbcndmdc
d own	cddepdcddcded
d pay	odbmencccbcdb
d prefer	bhcnddkddddec
d put	dcfdpccdddcec
d rather	mjmddejfecdec
d really	ccldddbcoaddc
d receive	bdcmdlkcdcded
d report	dndededejdeee
d say	edldddddcndec
d see	bkckbmblcdcdc
d send	mdcnddcddecei
d set	kcdelekeddeed
d share	bcccpkabdbcdc
d sooner	bklcmdcdbbdcb
d split	cdddodcdddded
d start	ocddddbddddec
d still	cocldkcdecddc
d supply	kdcccbndddcdc
d take	jkbjidbclbddm
d talk	bdcadqbclcddb
d tell	bcmdncblbbddd
d un	fhckdledhdddk
d une	kkdkjddddddec
d walk	codddcbcddddc
d want	khmekjcdddded
d work	elididddncddc
d write	kkccfmbbedded
da 0	cbcmhcmicclcc
da casa	ncdddccdddkdk
da due	dklejeddedeed
da empresa	cdcdndcddcldb
da noi	comdddcbdcddb
da un	bcadcdmccncca
da voi	cccdcblcncddb
dabei ?	kddmdccddcddl
dal 0	ddddedclddddn
danke fur	cdddedcddlddn
dans deux	bclbnbabaaclZ
dans la	ffmdidcldjdcc
dans le	jdijecckhmdch
dans mon	ddcddbcmmkddc
dans vos	kkddddndddddc
dans votre	bdcmddnccccba
dared to	ljcddelddceee
darf ich	ekkdedmdidddc
das ist	kdcddccdddoda
dat je	lccdmdjddcddb
dat u	klbcldbdlccdc
data 0	cdddedkmdddcb
data ?	bcbcdjblmjdci
data analist	kleeeeeeieeed
data analyst	cijledcclcddj
data and	ocbdkcidcbddc
data centre	dmdedekddidec
data engineer	kldeeeeeffejd
data engineers	dcnjeeceddeed
data entry	bdddedneeekee
data in	jjccdmaodbbca
data is	mcbndbdbccbdb
data people	icldddmlccdda
data person	lkedkdiddcdec
data protection	kccbdcZmdcccm
data quality	lkdeedcdekeed
data science	cldddkccldddc
data scientist	jkdekeeffdekc
date 0	clcddcbncbcmZ
date and	abjcdcmcdcnca
date is	bfdnjccdediec
dates ?	ldmldcdcdbddc
dati in	lceeeeejjeeed
datos ?	bhmddcbmccddb
daughter is	bcbddjcdmlcdb
daughter s	edccdmbcckcel
day !	bcjcdcbbcohcj
day 0	lkdddkclddidc
day ?	jdbcceaklmjdb
day a	ockdikcddcded
day and	jcjdimhcccddk
day at	ckcddbbndkddb
day before	cdkeddidedden
day by	deeeeedeejned
day each	lcddecldddded
day for	hbbmckacckccj
day four	lcdddmbdecdec
day from	amdddmckddbdc
day home	lmdddddddddec
day i	lddeddcdfklec
day in	occhdnbddcddc
day inside	ocdedebdddeed
day is	lccddajmdaddm
day of	lkdbdldddcjec
day on	acdcdojlddddb
day one	bocdncbdddjed
day outside	nddefedeeeeee
day per	lcccdmdccccdc
day plus	ncdddobddcddb
day rate	ldldedjdideee
day rates	bcjcdcjmblddc
day remote	edddepcddddec
day sir	fcdcdlmdddcdc
day to	hddclcmcclcdc
day two	ledeecclddied
day week	cpldddbdccddc
day with	lcldcdcdckddd
day you	cijdlcbnbdedc
day £	bdccdlocccbdb
days 0	klbkcblkccccb
days ?	hdndddccdkddl
days a	ljdddhddlfeee
days and	lckjdddddcdel
days at	jdcdddlkdbddm
days before	idieledddddem
days between	ofddeeddeeeec
days for	lcccdljcccacl
days from	ldkdddlddddec
days guaranteed	cdcdddadcapdc
days i	kccdkdkdckddc
days in	njcddncedcddh
days leave	bocdddddddddd
days of	oickccfdddedi
days off	epcccdcdddddd
days on	ocddejcdddcdc
days or	ckdddklddckdc
days over	oacbdmbcdcddb
days per	ndddekcdidded
days to	ncddddmbdcddd
days weekly	nddeeddeeeeee
days with	ldcdldlddcded
days £	mmcmcfbccccda
de 0	ejdlheidddjdi
de analista	lleeeedeeeded
de ayer	cmccdccccnccZ
de bank	dcjdddkdjcedm
de bijlage	cdddddbclcdcn
de carreira	dlceedlkddddc
de clientes	ddlddcmcdlddb
de consultant	decdeecddddim
de consultora	endeeeeeeeejd
de controller	dkeeeedekdekc
de dados	imdeedekdddlc
de data	jleeeeeeieeed
de datos	kkdeedjjiddjc
de deux	dedeelddlddek
de donnees	kmeeeedeeeeed
de dos	bodddkccddcdb
de energia	ldcidmbddccdb
de engenheira	jldeeedeeeekd
de engenheiro	jmceedcdddddc
de estatistica	cddddodcdcddb
de fim	llbcdclccbbca
de gerente	jjeeeeeeeeekd
de gestion	eldeekdefdkjc
de graca	acacmcjnfbbbZ
de helft	ccdcldndddcdb
de ingenieure	eidffeeejeeld
de internet	cdeeeddeedkdn
de jefe	cmddeeddkddib
de l	cddifjkkddkdi
de la	eiehfhcjgffdl
de las	ddcddkjkjkkdb
de loodgieter	cdddedddddddo
de los	lkbcccccccmcb
de ma	mcbccnbckaccZ
de maio	cdddeccldddkj
de manana	cncdddccccdci
de mars	lddeeddeleded
de mi	lcblmcbcbkbda
de nos	bdmlkcbdddkbb
de notre	kckccbcndbcca
de piano	eeeeeceeeceeo
de power	bcdddkbnccccb
de projet	kleeeeeeieeed
de projetos	kjeefeeeeeejd
de proyecto	dddeeeddkdenc
de python	cdeeeoddeeeec
de r	edcjjfhjddndb
de saude	eneeeedeeleec
de seleccion	kkleeedeeeedd
de semana	mlcddckcdccdb
de su	lddddcldddcdl
de tecnologia	ddjemedededed
de trois	lldcdlcdddcdf
de um	dcclkjjddcjdi
de uma	kdcjkdcdmcdcb
de un	bclddccddclcl
de una	dddillcdjdddc
de vergadering	cdddddcddldcm
de votre	bkkdddlddcicm
de vous	kkcddcbdjodcb
deadline in	ncccdccccbddn
deadline is	knddedjdddeec
deadline s	licdcdbcmbcdb
deal with	ocddddcdeddel
dealt with	ilccddcdeddcm
dear candidate	fijdeecdddncb
dear captain	idfkdhldkddec
dear colleague	lccddmcldccdj
dear counsel	ckedecmceekdc
dear dr	ejfkfjideefed
dear friend	ccccddbcdcpbb
dear hiring	ccceeekemeede
dear i	akkdbdbdckndc
dear kofi	jkdcemddedeed
dear madam	cdkekeldddcej
dear member	dedeeecdedmgc
dear mr	gijiihdddkeef
dear mrs	lkcdddidkdddc
dear ms	liigeheeegeed
dear professor	jccjdjbcpdddb
dear sir	fcddggmkekddc
debit card	ccbdddcdddobd
decide about	acbmcclcdccdk
decide on	clcpdbcddcddc
decide whether	cdbkmdkdddded
decided to	cmbdddcddhddn
decision makers	ddcmddncccddc
deck ?	bbbcqdecdccdb
deck is	ddddpdddeeeed
degree in	idbddecdlldee
del 0	jcdddljldlcdZ
del mio	mdceddclcckdc
del sector	ldniddcdddddc
del suo	cdcdddmddcddm
del viernes	mmccdccdccccf
delete the	cdckddcdcacmm
delighted to	ckddedemdkidc
delivery in	occcdcecdccdb
delivery of	gdcddcbddlmdb
dem 0	cccddcblccamj
demande 0	deeeeddeeedeo
demande de	acclccbccbcmm
demo ?	bdcjddqddbdcc
den vertrag	cddeeedeedmcm
department of	hliddlcdciied
depending on	aikcdngddcddd
depends on	ciodddaccdcdd
deposit it	deedeedeeeoec
deposit of	hddeedcdedldm
deputy head	cpcdddbddccca
der kollege	llccdccccbdcm
des profils	ccpddcbclccdb
desarrollador java	kjdeeedddddmc
describe it	llbdjdcddjded
description and	ilbdddcdddmdd
desde 0	acccdbqcdcbca
desde casa	mcdddmbcddddb
desde el	cjddldcdddfdm
desenvolvedor java	jldeeedekeehd
deserves it	cccccdalcocca
designer 0	lkeffedeeeeed
designer ?	bbbdddbdokdcb
designer contract	oddeeeceddeed
designer in	fddeeemeideed
designer position	cmdeeedeieeee
designer ux	kkdeeejeieeed
desk ?	bdbcddiddjodb
desk and	lcjdddddcmdec
desk of	hmddddiddddec
details ?	inZccchclaccb
deux ans	bcmdkcacmbccb
deux jours	ijdeekddjddje
developed a	cdcdodbcdcddc
developer 0	fbdemdkedddic
developer and	dkdeleieeeeee
developer at	cbcdddcdlcdpc
developer for	cgdddodddeeed
developer in	cnddddjdhddld
developing a	bcclhmccddcdc
development bank	cddmldcdddded
developpeur java	ljeeeeiedeekc
devis ?	jddeddndddddc
devops 0	kgeeeeleeeeed
devops ?	dneeeedeeeeed
devops a	jideeeeeieekd
devops engineer	kkdedefejeeid
deze week	acaccckbbaboZ
di 0	bddmfhddfdcdm
di due	cmdddldcddcdj
di giovedi	bccndcbccbccj
di mia	lcbccmblbaccZ
di tre	cldeeededdeel
di un	icchjdddldddk
di una	ibbmkcjccclca
dia 0	eldeedckddddn
diary study	ZbbpcaZcbcbca
dias 0	occcdmbbdcacZ
did a	dccccmcddlddb
did for	ojbddddddkddc
did i	cbbdddhdbpddc
did it	ecbcdcmenkcdb
did my	eclnechbcacdg
did not	llcddckdcjddc
did one	ndddddkdedded
did our	pcddddceeceec
did so	lkcddbcccjlec
did the	kdcddckciodcZ
did with	bmcddclccmdcb
did you	dddjdhkckmcci
did your	akbcccZcmlbcl
didn t	efdidiecimfkb
die frage	kedleekedddec
die neue	ldcddccccbmcm
die stelle	dldeeedeldedl
die stunde	ddddekjdmdddk
die woche	ldeeemdddddec
difference of	cdcdcdlcdcbmj
digest 0	dddeedcdecdcp
digo que	deeefddeeeeen
diligence on	bccpccbcdacdb
dinner and	mdccddamddcdd
dinner for	ljdeedcndcddb
dinner in	cdcdddbodmddb
dinner is	bdccdcbkdbcbo
dinner on	cdcdddbldicdm
direct client	ndhefeieeeeee
direct hire	cnkdeededeeed
director of	dojdddcdhdddd
discount for	cdccbcpcbccdc
discuss a	nbickdacedddc
discuss your	cdnceekeedeee
disenador ux	dkeeeedejdeld
disregard this	cddmejccdcdcm
distribution list	cccdeemddcddm
dix jours	lbbcccocdcccb
dkk 0	kmcdelccdcddd
dm me	klcdddmdddddb
do 0	ccbccobbbaccm
do ?	jcmcdcidcbcdm
do a	ijcdjnjidcddc
do again	dcpcddbecbced
do all	ccbkddclcoedb
do and	bcmccmaiblcdc
do any	abmcddaclZcmb
do anything	bcbcdcabcbioe
do cartao	ccccdcbcckmbi
do for	occddcmkdbddc
do hope	cdcddclccjddl
do i	claccjdcpiccb
do interviews	cdeeelcdeemed
do it	kddellededidi
do livro	lddedcjmdcddb
do me	bmldddbdbcmdb
do not	deidhdbfdjlfk
do nothing	accddcblccnjl
do one	jddedelkddeed
do pay	imaddeledcded
do payroll	cdcodclcddcec
do seu	mdkdddeddjlcb
do so	cfbdddlckemcb
do something	alYblbZbboccZ
do that	kdchmkbcdZddn
do the	icdfjifddlkde
do they	bcbdddcccnbbm
do this	ndbddcbbclblb
do we	bcclcbacdcdcq
do with	lbacccmcclcdj
do you	jdjiedkdljdcd
do your	Zdcddcminbddk
doctor !	kklcbckccjcca
does ?	acldccbbobddc
does it	fckdjdfddcddm
does not	cdddedfdkilej
does one	ckbciccdlkcdb
does that	dlcdkdkddkddc
does the	lbbcfkfccbmdl
does this	bcbimcbcmaddc
does your	bcbdcbkcrbddb
doesn t	ceikihickkedc
doing a	ldccdcindcdde
doing it	njcdddcdcfeed
doing my	bcnlcccdjcddc
doing so	bcndddllcaddd
doing the	ndbmcbacbaccb
doing this	cdcececddoeed
doing well	fickeejejjeee
doing what	kcmacmaccbcdb
dollar for	bccmbcbcccndc
dollars a	adcadcpbcccdb
dollars an	fdcldnhcddddc
dollars and	jcclcjaacbmdb
dollars each	mbcmcZabdcmcb
dollars for	cdcbklacdbmdl
don t	ieieeefeijfhh
done !	bcblcdbccmbdl
done ?	kcdmdbkdccbdb
done by	ndddcliidbced
done in	kmddkdcddccec
done it	ciclckjmddcdb
done that	cdkdnecedddee
done the	bbccccdcomdda
done this	dkcmdcbcddldb
door de	edeeecddddkdn
dopo la	bcmccbbbmaccZ
dos anos	bncccakcmccca
dos dias	imdddjjjddddb
dos semanas	jdddedcmdddee
down ?	ecccdmdncacdc
down and	ldcdieckdlded
down by	cdddddmcdiddn
down for	bildcdbcjjddl
down in	kdlddecedjefe
down the	lcddjdjddlddc
down to	acbclchmcbccl
down what	kcbchcmlcaddc
download it	bcccdcapdccbb
download our	bccccccldcmdb
download the	bddcddccedodc
dr amin	blcblbcmcccda
draw your	cdcdddbneccdl
dream of	ddddejkddmdec
drei jahre	llcdkdccccdcb
drinks on	cckdbdcocbddm
drive the	babccbbcccmco
driver is	ccddddcbdcmcn
driver s	ceeeebdcddoed
drop me	bjodddbdcjcdc
drowning in	cdccedpdddded
du 0	dddddcllddddl
du ?	kdddddcddcdco
du den	cedeeedeeddep
du mois	cedeedcdldden
dublin and	jclddddlcjddc
due anni	dndekcdddddec
due diligence	cddoddddddddc
due giorni	lncdddccdcdda
due in	jcccddcddmcdm
due on	kdcleeccdcbdo
due settimane	cdldddkldccdi
due to	cdcddddcdccdo
duration 0	ocdieedieeeed
duration six	ncdefedeefeee
durfte ich	ccmbclacmbcca
during the	dhieidddlldec
duty manager	bndeedcejdddd
e 0	cdddilcjddedm
e a	kdidkkcddiidj
e ancora	hdmcddcdccddm
e andata	demdedkdbddel
e ci	mcdddcjdddkdb
e commerce	hdekldciifedc
e di	dedeeedeededo
e disponibile	cdddddbddccdp
e ho	bdcdddldmckdb
e il	ckddddnddccdi
e io	dmdekedejdeed
e la	iikeejddedkeh
e le	ddckddcddcdco
e learning	jcclccdncbbcZ
e mail	fdgdddejdemkc
e mi	cdldldcdcldbc
e non	mdcdkdjddcddb
e o	iclcdcfllbkca
e que	dedmedkdjddeb
e queria	mcbdccacmbcca
e spostata	deedeeddededn
e stata	dedeeedeedcnk
e stato	jdkddcccciejl
e um	chdjkccddlddk
e uma	iccdllcdldcdb
e un	cjcdmdddcdddn
e una	bbbcocbcbbcma
e vorrei	ocbdccackacca
e1 0	cpdeddcdddddc
each ?	mdcadpbcdcddb
each all	cddkdmcbddkdc
each and	jbciknmbdccdb
each at	bdddepcdcdddc
each day	occdedcddchdb
each for	cdddldceddmec
each month	eecdllhkdeidc
each of	cdkfnjbbdjddi
each one	mddeedkdedefe
each other	cdndccdlcnddb
each per	bcebbocbddddc
each plus	kcdpdbcdddddb
each spring	cldedmibddded
each time	akbjcobecbcca
each week	jicdbcmmdcbdc
each with	mcccckbmeddec
each year	cnjccajbbmbda
each £	bdecdocceedec
early bird	deeeedcpedddb
earn $	cddnelccedjec
earn 0	cdcdcbmbdcndc
earn from	cdcdcdjdcbndc
easter and	jkdeeddddceel
easy-money>benefit	bdccncdbccpcb
easy-money>call-ask	bedcedddeenee
easy-money>connect	cldecemedecee
easy-money>content	accZbnbkccldc
easy-money>equity	bcccpcbbcbadb
easy-money>event	blcmcbcjcclda
easy-money>freelance	nbccbcklccica
easy-money>funding	ncddbcbbdcccc
easy-money>i-am	khdchccjdcodb
easy-money>job-word	lmccbdbdccidc
easy-money>messenger	cdddddcdddndc
easy-money>mule	abccbcabbbpdb
easy-money>part-time	bdddddncddbdc
easy-money>pay-first	bdccdcikdcpca
easy-money>pay-word	jhddddcdddqdc
easy-money>permanent	cnddldcdddlec
easy-money>recruiter	ccmeefdedddfe
easy-money>requirements	deeeeedeeemee
easy-money>role	boccfdmdddbdc
easy-money>secret	cddddcccdcoab
easy-money>seeks	lcccccbcccmdb
easy-money>sell-cta	jccdkdmcddkdc
easy-money>site-notice	cddddcccdcmbb
easy-money>start	ikddcdndddbdc
easy-money>task-for-you	mcdbncadcbadc
easy-money>teach	ZbacbmabbZncb
easy-money>thanks	bcbcccbbnZmca
easy-money>threat	bdddddkdacodb
easy-money>unpaid	bcbdbcnbbcacb
easy-money>wants-job	bbbccbanacabZ
easy-money>we	jdcjldkeddjcb
easy-money>we-help	bccdddnddccdc
easy-money>workplace	mlcddcccdbhdl
easy-money>you	ddedeckjcbpcc
easy-money>your-profile	cbbccdocddacc
echange ?	ddndddcddcddl
edit a	ibbncjbbcccdb
edition of	acccckZocbcca
editor for	pbdddibccddeb
een data	kleeeeeedeeee
een jaar	jcmcjkcddcddk
een paar	lckccbbckcmcb
een uur	cddldfcddcddo
een week	ccccccacccock
eight months	jbmelececbddd
eight of	mjbdmdbddbddc
eight people	aoblckiccccdb
eight weeks	ocdddildgddec
eight years	bjadkdcdncddc
ein jahr	cddlkddddddel
ein kleines	mdeekedeeeeed
eine neue	ldldddbdbccmb
eine stelle	dmdeeedemdedd
einen platz	cccddbclncddb
either side	ndddejceddeed
either way	kdjeedjdjckec
el 0	edddejcldddgn
el ano	clndddcdkcddb
el cliente	meeeedddeeeek
el contacto	mddeddddmdddd
el contrato	cdddddcddcldo
el dia	dneeddcdedddl
el domingo	ccbcccbccbmcl
el equipo	cddddcamdkddj
el fontanero	deeeeddeededn
el lunes	djeeeeddedddn
el martes	cjdmddcjddcdk
el primer	dkdelencddddc
el puesto	cmcdddcdcbjck
el sabado	cmddedcldcddj
el trabajo	cdcdddccclldl
el viernes	dcddddldkcddm
eleven countries	ckcdlccnddcdc
eleven days	lgcdcdcddcden
eleven of	jideeeckdcled
eleven people	niddedkddceed
eleven years	lcfdidjckldcb
else who	bdlccdbmcjddb
em 0	cdccddbcdcjmm
em anexo	cdddedcdddddo
em casa	acccdmbbccnca
em lisboa	kdeeekdeeeeld
em maio	mdddedccdcdcm
embedded engineer	mjcededeeeekd
employed 0	iobdcdaddbddd
employed by	bncddckddbddc
employed position	coceeededeeee
employee number	cjbdpdcdccddc
employers in	bcmdddbmblcca
employment 0	cocdedcdddcdc
employment contract	bqdddcdededed
empresa ?	dcdeddidpdddc
en 0	hccdkdhdicmij
en casa	blcldcbdccndb
en cdi	dodedeeeeeeed
en de	cccdccecmckdk
en een	bcclghflcjccf
en el	gjdihjdcekfdk
en heb	ccmeddcdlcddb
en ik	medeeedeldeed
en je	bcbbcbabcmobZ
en junio	mkdddbcdkcddc
en kite	dideeeldldedc
en la	cdcdjljddjije
en ligne	kdccdlaodccdb
en mai	mcbddcbclbdck
en mars	bcocdckbccccj
en mayo	deeeeddeeddeo
en mi	cdcddaemcmddb
en plantilla	dndeeeeeeeeed
en septembre	dbdeelddcdddn
en su	bckddbjcocidb
en tu	bckddmcdjcdka
en u	acbmcbncccbca
en un	bjkmccabmbcca
en una	bcmjknaccbjca
en wil	mcbdklacibcdj
en zoeken	bkcanccddccdb
encourage you	lldeedddddded
end ?	echcdcfcbncci
end of	jfdfefjhfdedk
end up	cdcddejddldel
ended with	jcbcdcbcmidlb
ends in	cdkdddadhcdmm
ends on	beddedjelcdin
energy ?	cdkmddjdjcddc
engage an	lcdcdmcdddddd
engage you	nddcdncdddeed
engenheira devops	ikdeeeieeeekd
engenheiro de	ejdeeehelddlc
engineer $	djeeleeeeeeee
engineer 0	mfdejedeeeeid
engineer ?	kldeiedeeeeed
engineer a	kkdeeededeekd
engineer at	cmcdddcdccdnb
engineer for	nideededdjded
engineer full	cpdeddddddedd
engineer in	ilceddcdemdhd
engineer on	khdedekedeked
engineer position	emefeeefdeeee
engineer role	dmbejeledddcd
engineer to	lkcdllcdccdec
engineer who	mdcdedccdckdl
engineer with	fldeledeededd
engineers 0	clcmeccdddddc
engineers and	cdldddcmdjded
engineers in	edndcdkddckdc
engineers who	abmbclZmcbbcb
english and	ldeeeekejedfe
english for	kccddcncccddb
english or	jkdledddeeeed
enjoy it	jkcdddlkdcdee
enjoy the	ddldeecddlddi
enjoyed your	ejceeedddnedd
enough to	ccoddecdcfddc
enquire whether	ljcdecmddcced
enter the	dedeeeddkdmdd
enter your	ddddddcddcpcb
entrada livre	bcccccbocbcbZ
entre 0	ddddelddddccn
entre las	jeddeddddcdcn
entry in	ndecdclceeded
entry is	bcbbcbamcaobl
episode 0	cdddddcoedddd
episode is	cecdedcddcddp
equal shares	ddddpecdddded
equity 0	dieemedeeeeee
equity and	dncdeecededee
equity>benefit	ccddonaccdcec
equity>call-ask	eeeddmdcedeec
equity>client	ddcldedeeeeee
equity>content	ddcdmddadddec
equity>easy-money	anbcacccbbbda
equity>event	abbbannabbcca
equity>expert-call	ddcmdeeeeeeee
equity>funding	dcjdoedeedded
equity>i-am	bcclpckcbccdb
equity>job-word	ccnddecedceee
equity>mule	djdcmecddecec
equity>pay-word	alccocjccccdb
equity>permanent	ckcdodcdddkdc
equity>role	accnbbabcbcec
equity>sell-cta	cddebdndeccdc
equity>start	ZlabncZabbaca
equity>we	jgddpdgcccddc
equity>workplace	cocdcecdcdddd
equity>you	blblimccchidb
er bij	ccbdccnbnbcca
er een	inkdddccccccb
er is	ikjdkdcdcdmdb
er ook	ldbdddbdmcddl
erhalten sie	clcdddccddnda
error in	ckjedecddddem
erst nach	dbceheoeddeec
especially the	ldcdcdccdidem
est a	edcbddpdddddb
est en	cdcdlkbmdccma
est il	ecblddcdlcddl
esta a	cdmcdcjcdbccm
estas ?	ddpdddcddcddc
et je	jfkdhdkdlcddc
et la	bccdllmacccca
et le	kddefkciddldi
et un	cddekddljdddl
et vous	hdjdidkddckdj
etes vous	mdddddcdocdcb
eur 0	kjdeflejddedc
eur per	mccldlbbccbcb
euro ?	lbbmcmZbcabbZ
euro a	blcdcnbbdccdb
euro al	bdedjccdedidn
euro and	nbcdcnbccbcdb
euro e	lhddlkdddccdi
euro en	cdcddmhcddmdb
euro for	nccddnccdcidc
euro in	bjcddddcdcodk
euro l	cedcelcdedden
euro per	cdcfjocdcdldj
euros a	bddcdmlddddel
euros al	cddddcmdddcdm
euros an	llchdcbcdcddm
euros and	lbbmclijcbcda
euros each	jbbncnbacbccb
euros for	kccmckbaccjdb
euros per	lidddmidcdded
evaluation of	ncdddccdddldc
even a	jddddejdnceed
even for	cdcdebbbnbddk
even if	idneeedefdeeh
even small	jkdeddccmdded
evening and	dddiddegdkden
evening course	bdddenlaedeec
evening for	bclbmlbkcbddb
evening i	bcbcccmccmcdk
evening is	cdcdccbpdccde
evening on	cdddeacoddedc
evenings 0	bcdddmcnddecb
evenings a	abdddmlbccddl
evenings and	bddddkchccddo
evenings are	nedddlddcdeed
evenings in	kccddoccccddb
event>benefit	bbckcmkmccbck
event>call-ask	becpclbicbjca
event>client	ccbccanbcccca
event>cofounder	cdcdcddcedndc
event>connect	bibmkbembfbka
event>content	kdccdjcldbdjl
event>easy-money	eccccdfocblca
event>equity	abdcdncbddcdb
event>expert-call	ddcnddacdcddd
event>freelance	bdcddkapgchce
event>funding	cmcdlccccbddd
event>i-am	ddbcckljlljcb
event>interest-q	bcbcccbpbbccb
event>job-word	baacmbkpadfeZ
event>mule	bhbjccbqcckcb
event>open-to-new	caaddcnbdcccb
event>part-time	jmcddmbacccdb
event>pay-first	bcccdhbpdcmda
event>pay-word	jedecndlccjcd
event>permanent	ijblcaalibccn
event>requirements	ablhkbjncbccb
event>role	idcdcmjohcjca
event>run-code	dddeddbcddmcc
event>secret	cddddabnedadc
event>seeks	jicbcnbjlbcib
event>sell-cta	eccecddpcbkcd
event>site-notice	cdhdddccdciqb
event>speak	cddbdnbfdkccl
event>start	dmcccZaobckbZ
event>task-for-you	nddddccbeccdc
event>teach	bdccdocochccb
event>thanks	bclcdlcbcbmcb
event>third-person	decmeeddeedee
event>threat	accjdoildcebb
event>unpaid	cddddbcpjdddb
event>wants-job	bbcccmbmabddd
event>we	keehdnekddecc
event>workplace	abcbckbncbbcm
event>you	edeedjjkddlkc
event>your-profile	dcicdbdlcbapb
ever come	boacccacckcca
ever in	ddbdddcdcqdec
ever need	akadcdockbcdb
ever needs	bddeddbdoceed
ever take	nccdccbcmcdec
ever taught	bdcddobcdcded
ever think	ccqdcdadbZddb
ever thought	cdoddnbccaddc
ever want	ccldcdmcclddb
every day	cmdeddiddfled
every friday	bibddcenbdlcb
every month	jdldhdbldgkdd
every other	ckbbcoalcbbdb
every second	dlckdcbodbcdb
every two	bdcddlbmdkddd
every week	jclddcjmcdfcb
every year	ankdccmcccddb
everybody in	bbadcbbloacca
everybody s	iccddlccdaddo
everybody says	acnccmbcbdccb
everyone else	bcklcdimcddda
everyone i	bcndidbmbaddb
everyone in	cjcddcccnikdc
everyone s	bldcdldkcdjdc
everyone who	cdcbdcbodbmdf
everything and	edddkdcdmlcdb
everything in	ncbccdanbbcdb
everything that	cbdepdcdddded
everything you	bmbclcnccYccb
exactly that	bddmdbimdbded
exactly what	fiajddkdmcdee
examiner for	acdddoccdddec
excellent and	almcdcbcclccb
exchange for	mcbbccimcbbcb
exchange with	ckmlddccdccdc
exp 0	kmceeedeeeded
expanding our	jdkdddcdedmed
expected ctc	dnieeeeeeeeed
expected rate	mdkefedeedeee
experience and	cccddcccpbcdc
experience at	dodheedeeedee
experience in	cdkdidhdmdddj
experience needed	jeddeddeeemee
experience of	kddcljdedddee
experience with	cccdddcdkjddo
expert-call>benefit	cedmeckeeeded
expert-call>call-ask	cdlpddcdddddc
expert-call>client	ddcmdeeeeeeee
expert-call>connect	bddoeccddeded
expert-call>easy-money	cccbndbcdcbdc
expert-call>equity	abjnmcaccccdc
expert-call>event	bddndlccdddec
expert-call>freelance	jccpccbdddddb
expert-call>funding	ccjkncbddcddc
expert-call>i-am	ickjbckcndcdb
expert-call>job-word	abkgocbcidcdc
expert-call>mule	adcpdcbccbbcb
expert-call>pay-first	bddkcbnbdcbdb
expert-call>pay-word	idcrdccdfdddc
expert-call>permanent	bccpadcdddddd
expert-call>requirements	Zbcnckbcddcdc
expert-call>role	ccaqdcbcccddc
expert-call>secret	bbcncbbbcbaba
expert-call>seeks	addqccccddddc
expert-call>sell-cta	bccojbaldcbdb
expert-call>site-notice	ddcmeeceddeee
expert-call>start	ncdkddcdddddd
expert-call>teach	bdcZclbmccddc
expert-call>threat	nddaddcddeddc
expert-call>wants-job	bcbmcabcmbccb
expert-call>we	dcconffddccdb
expert-call>you	hddodcgdmeddc
expires in	bcccddbccbiln
expires on	bcbdccmblbbcl
explain it	lcblcodccdcdb
explain the	jcmidabljbcda
express my	ddceddcedoeee
expression of	dldeedideldec
eyes on	ndddddcdekeed
fabrik nord	giedddkhkhdkc
factura de	bdddedcdddcdp
faculty of	bccddmcldcddb
failed on	cddeddcdekcdn
fair ?	bcaccbaanocca
fair in	kdccdcmclcccb
family !	ddcedecdenjdc
family and	ddddhedemdled
family firm	focdccbccbddd
family owned	cobddedeeedee
family s	jifdndbedcded
fan of	kcbcdcbbjncdb
fancy a	cnbdcdcddmeeb
fancy it	aibmjlalccddb
far as	imdddekddjeed
farebbe piacere	dkdeeeldekeec
farms in	ldcdcdlkdcdec
fast and	bclddckcnbcdc
father s	lbkclcbcblcda
favour ?	bccccdldlbmdc
feature you	acbccbZpbabcb
february 0	mdddecclddhdc
february ?	mdddebcmddeed
fee $	dccbdokadcfba
fee 0	lcdccammcccdb
fee ?	odccdmbcddddc
fee and	dkkkdlcddeedb
fee but	ceedmadmedded
fee for	hdlcelcbedjej
fee is	fccjdhnhdcjdc
fee of	hddjdljdedkdg
fee per	hcbbbnlbcbbca
fee s	fcckdoebdcccb
fee you	bcbbcblccbocb
fee £	dcdddjmdedldc
feed you	jldddmccdcded
feedback on	cdcbmdibblhdk
feel free	elmhedcjdccdd
feel like	cknddcbdcjddc
feliz aniversario	cdbdddccclccl
few of	kcocddaddjcdd
few people	ccncddccbnddc
fewer than	bcbmcbZacbbmm
fiche de	jlceedcdddddk
fifteen minutes	cjldddmddcced
fifteen pages	meddedjeedefe
fifteen years	cdeeldbdcmded
figma and	kbldcdcdmddec
file and	cbfdddldlbkcl
fill a	bjjdddcdmjddd
fill in	jbllcdbmdckdb
fill the	jjddddmdddjdc
fill your	bbbddcpcbdcdc
filled in	ikjdlcbcdckdd
filling in	ldkdedcddhdek
fim de	lmccdckcccccb
fin de	mlcdddkddkdda
final interview	ckcddeceddned
final year	cddcdmckmcded
finance manager	cncecececddkd
finance people	ccndddmdcbbdc
finance team	alldcdkdccded
financial controller	jncededefjeed
financial year	idlcdlcdedded
financiero en	dhdeeedeldelc
finch ?	deleeemdccedc
find a	cncjkdiddciec
find an	bbmcmlZcibbdc
find attached	ldddedcbddddn
find below	ccdedekdddddn
find it	bcbcccafcbbpj
find its	cocdddcdddced
find me	ldocddbdcccdb
find my	edcceedepbeed
find one	bcmcldadbmddc
find out	lfmlddedddddc
find people	ccpdddccbbcdb
find someone	obndddccdcddc
find the	dheddhjddcdin
find them	ckodddjcdbddc
find you	fhlddgkncccdb
find your	bbjdddkdcjlck
finds you	djkdeeleddddd
fine i	kcbdcdbdcmmdc
fine with	jkbcdnbdcccdf
finish my	cededddenceed
finish the	lcccdcbcdhmdm
finished the	bcbdccbldbddo
fino a	mlddeddejdedc
firm and	dhcdlkeljcddc
firm for	klcdkcbddcddc
firm has	cdiledldkdedc
firm in	elhlkclddcddc
firm is	bnlmcdcddcddc
firm s	cncddclblccdc
firm that	kcbckdodcbcdb
firm we	nddgddldeddec
firms and	mdbdddldjcdec
firms in	edcedeoeedeed
first 0	bcccmckfcfndc
first and	cmkjeecddcdee
first chapter	dededcaodcdec
first class	cdckdmcbldedd
first container	mccdfdlddcded
first conversation	ckccddndeeeee
first day	bnbdlcaccddlc
first four	jecdddlmccdec
first hour	ddcddboZcdddb
first i	dcpeidcddbddc
first in	akldbdkdmbddc
first invoice	meedeebdedjmb
first job	lbadcbekkbcmb
first monday	cdcdcdjndacdf
first month	cdcdfkndhdifc
first night	mccdccbmckcca
first of	bjcddkjjdfddl
first one	cdcddipcdckdc
first page	clmkeeedddbed
first pay	cdddddbdedobb
first quarter	bmcdddnddcdec
first round	cccdkdbpdbcda
first salary	eceeeedeeeoec
first six	aiccmcbbcacdl
first thing	mcldbdjedcded
first three	ndcdddnccddec
first time	ckkccmdackckb
first to	ecbdccocccldc
first two	dbfcllkkcckda
first week	dddddjmddlkdb
first who	cbndkddcckcdc
first year	bccdoklcdcddc
first you	ocdddcjcddkdc
first:benefit	eedehhmeidfee
first:call-ask	edkmehdfidede
first:client	jjkkeeedddfid
first:cofounder	eeeeoeeeddedd
first:connect	edfifehfhldjd
first:content	edddgfepddhed
first:cv-ask	deoeeededdjdf
first:easy-money	gddiffhidendc
first:equity	fecimejdgcjdf
first:event	dddeejendeegf
first:expert-call	dddqjdddfeddc
first:freelance	kefeedifjeeef
first:funding	eeeiodcfdehec
first:i-am	eejehehekkfde
first:interest-q	ieleidehiedej
first:job-word	ekjeeddejeeje
first:messenger	jjidhccdhemdd
first:mule	fieeeffifdkei
first:open-to-new	deoehedijeddc
first:part-time	leedfjdjihedd
first:pay-first	edddeededenel
first:pay-word	iedkdkieedidj
first:permanent	dngffedfddgef
first:recruiter	efmdddjdddgie
first:requirements	hjfejefeechkd
first:role	ikdeffhehdeie
first:run-code	hjddddicdcpka
first:secret	edcddlbedcnmd
first:seeks	jjeijjedideee
first:sell-cta	edeefdkjddiij
first:site-notice	ddeededddegpe
first:speak	cddielfndiedd
first:start	kedeieihjdedj
first:task-for-you	ldceiddehcili
first:teach	dedddodjeeddf
first:thanks	eeefeefdemeih
first:third-person	cdifddhcncddk
first:threat	eidedhfeedkkj
first:unpaid	edddjleldcdij
first:wants-job	dedeehdeodehd
first:we	ihfhhijidefde
first:we-help	iffeifndeeedd
first:workplace	kjgeejdeeeidf
first:you	eeieefidgiije
first:your-profile	fhkfeeedehjkc
fit for	dofeeebeeddee
five and	ddbcdddmdbmdc
five days	dhcldikledbdg
five minute	cdlcdcbodacdb
five minutes	admncclclbcda
five months	pcdeeededeeed
five or	mckcccicccddd
five stars	eddeedckedkld
five weeks	ljccdhcljcdde
five working	edddedjddcaco
five years	ekcdddijildjd
fix the	cdeedededjmdk
fixed fee	mcddddmeedced
fixed price	odddcekeeeded
fixed sum	mdccddlcedeec
fixed term	bpfeecdedeeed
flat 0	bdcbdncdblddk
flat fee	mcckcjkcdccdb
flat s	cdcddcccdimdk
flight to	diddedddeddko
flights and	mddkdkbdddddc
focus group	ccbpdccccccda
follow the	cbbddbbccnmdb
follow up	hcdndckfhhedc
follow you	dccdddcdcoddc
follow your	edbeeddedodcd
followed by	bccadnbldccdb
following our	mdddedcjejkdb
following the	cdclfjbdjljcc
following up	iijihfddkfddh
following you	bcacccZbbmaqY
food and	dkidcemeedeed
food bank	iibcclbbcmcca
for $	ccchdipcdclic
for 0	kcciiijddchik
for ?	dcpdddcdccddc
for a	kihkfffdjdedd
for about	nckdddjddeidc
for accepting	dhijedlddkjdc
for agencies	dejeefmeedeee
for ai	ncmccabdcbddb
for all	ldiiickjdccdi
for an	iecnkifdgdddc
for and	ccoiddbdclabc
for another	bedeeeedddeep
for any	jdcdeeddqbddc
for anyone	cjcbdclnccddb
for anything	hcmdcdedlbddc
for as	kccdemhddjdee
for asking	ccbdddbclodda
for being	ddfldcbjfmcie
for bi	edeffeeejeeld
for big	lcbcdmbmcaddb
for both	ankdekeccicdb
for business	dcddddkddkcmc
for calling	bclkddcdcbcdm
for carers	abccocadmbccc
for change	aokddebddcded
for children	cmbcdlbmcacca
for cleaning	lccdcdlddccdl
for completing	kdkedecelcdee
for connecting	gfikeeljfcfdc
for contractors	acdckdolddbdb
for data	celfeejlcddkc
for day	pccddcccdcdec
for delivery	bdddddjddcmdl
for details	keodddcddcidc
for each	lcekdnecddfdc
for eight	ecldjdldjcdec
for eleven	ldcdddldjcdek
for every	mccdcdfdmccec
for everything	idcdkdcddmddb
for fifteen	bdhdldmdcbdec
for filling	kdjdedcddfkej
for finding	ldlcmdadcbddb
for firms	jcbcccokdbcda
for first	bcbcmclejbbmb
for five	cdcndekddiddj
for four	icceddjdmdddm
for free	ddddddoidceld
for freelance	abacmcZmcanbb
for freelancers	beddeepdeddeb
for fun	bbalbbbclmccb
for good	bnjdkmclcbddb
for half	cddmkeemdcddb
for her	chbdcibcohccj
for in	dmkdeejedddee
for it	meijeeefeedib
for its	lliddicdddgdj
for itself	bcbcccnccbndb
for joining	kdkjecccdkiec
for letting	bddjddlldcdec
for life	cccdcdbkdbnbm
for lunch	cdcdddjcdccdp
for making	mdkcddcdclceb
for many	ccmdeejeedjee
for march	eddddcdddcceo
for marketing	chddddbdddmlb
for may	bcddedbdddddp
for me	ldddedbcodmdb
for members	dddbdlcoccdcb
for money	blmeeeceddded
for more	dkkdddmddjddc
for most	ldmddclccfbdd
for my	kecdhjbdlikdh
for new	kdjdadbndccdc
for next	cdkdedhddcddo
for nine	dcjdkdidmiddc
for nothing	acbcccmolbbca
for november	cbccddccdcccp
for now	cdcdodbldjddb
for nurses	cclddfcndcdak
for office	ddeeeeddedmdk
for one	kdbnekdijcceb
for our	kiddjldkdchdc
for parents	aabcankmcbcda
for payroll	ccdmedbdednbc
for people	ccliljdnccddb
for product	ddjldkbcdcllc
for python	bdeeenccddddk
for qa	clbeeedddedmc
for reading	lccbddcdmmddc
for real	bcddddlcckcmb
for sale	bcbcocdbcbccm
for salesforce	cidddecddddnc
for school	djddmcfkdcjed
for schools	bdddldicdccem
for senior	ckmdddccdddkc
for seven	cmcddecdhbden
for several	ccndddjdccddd
for six	lgdjdddfiddek
for sixteen	eemejedeedffe
for small	jdcdlmmccccdb
for so	deckddclejife
for some	jhieddfdfleee
for somebody	dchiknbckeddc
for someone	nledccidkcdec
for something	idohcdbcclddc
for speakers	deedeldfededm
for submitting	idldedclecded
for such	akmcdmbdccddc
for taking	idcejeddcneed
for technical	dckddlcddddnc
for ten	ddbjcheekdkkg
for tenants	hdcdcammdccdb
for test	ndbcmcbccbcdc
for that	ljddccdjcmjdc
for the	jedehedeeiidl
for them	kfbkdjldccddk
for this	kcejdededhdlf
for those	ejkicdmddcded
for three	ldiffjeddiddh
for tideway	ldceddcmkdddc
for translators	cdjdcdmddcjdc
for tuesday	cccddkcbdkdcn
for twelve	cdcdddkddndde
for twenty	bjfnclbcdibdc
for two	kjckiicdedddk
for us	mecdendedcdde
for ward	bcdcdnccddndb
for week	cdddedcdddkdo
for what	gcncdjjcdfddb
for when	ddqedecdcaeec
for which	deeldmbfefiec
for women	bcbbaaZpcalca
for work	bcddddbbohlcd
for writing	cfclddegdoedc
for years	ljbdddedbocdb
for you	dekheglefdijc
for your	dehfdfldjbekk
for £	ebcjdcqcccjcg
for €	bcbdclkbcbncj
forgive me	cibmcdlkdbded
form !	elcedecdcdled
form and	lfkdlcjcdcbdc
form for	dcbklikddcblc
form in	jdlemdbddcced
form is	bdmdddcdddmdc
form of	idkjehcckdjde
form on	nddeedclfddeh
form so	ldddedkddbdel
form that	mcmddcblcbddc
form to	bcccddbodcjdi
former colleague	ccnddjbjfadmc
forty minutes	dejeediYedeep
forty per	mdcdldbddcldb
forward ?	ojccddcdcccdc
forward it	cdddddadlcodf
forward my	ccceedcdpceed
forward the	jjdddccddcocc
forward this	cdcdddimdbdcm
forward to	deidedcidpedc
forward your	ijmeeededdded
found a	bdbdndbddecdm
found by	cdadkdmcddmcd
found in	kblcddbddcZoa
found it	dccemccdccidl
found the	ddeedecedoeec
found you	jedkcdcdekcmc
found your	eccgdcbcbojii
foundation s	bbcclmbbccmcb
foundation that	eccnkacddcded
founder ?	lcccokbddccdb
founder and	ddeenedeedefe
founder for	dddeoeceeeded
founder i	ldbccdnccaddb
founder in	cddemededleed
founder of	bfkdmcmccccdc
founder who	ddedneceddeed
founder with	cccdoddeddded
founding engineer	dceemeeefeeee
founding members	cbbdjdcodbddb
founding partner	dddendcddddee
founding team	dbddodcddcded
four ?	bcblcbabcmccl
four afternoons	jccpcjcddcddc
four day	bpldddbdccddc
four days	mlddcdddkddei
four hours	fcclcekdddddk
four languages	hlacdclcldddc
four meetings	lcdncdddeeeed
four minutes	bcmcclandbcbZ
four months	pcdddjedfdded
four of	gckdkkiddjded
four pages	iccdocdddddec
four people	mddlddkdedeed
four times	ccjddlidcmddc
four weeks	kfdddcedjcdco
four years	cfdejlcdmkded
frais de	cccdddcdddoca
frau tim	meeeeedejeeed
free 0	ccdcddllddldb
free ?	qcfdddiccccde
free and	bdideeaojddlc
free for	giichdindckdc
free from	adhdddljocdec
free in	hncddkidddddc
free monday	bcbnccZkmacba
free of	cdddddmoddddc
free on	kbZcccfmbaddm
free online	cccddbapdbddc
free so	edcdddpdccdec
free this	hcbmbcancacbb
free to	bkfldkbmccjee
free trial	cedddendeddmb
free webinar	ddddedcodddec
freelance ?	idfddcodddddc
freelance and	ccoeeecedceee
freelance basis	pbdeeddedeeed
freelance copywriter	kdddddldddeec
freelance illustrator	bdbeedadocded
freelance or	ccneeebdlcded
freelance>benefit	hjheldkjccdde
freelance>call-ask	nccdfedeeeeee
freelance>client	nccdedmdddedc
freelance>cofounder	cdndcdccedeee
freelance>content	kbanbaaZccbcb
freelance>cv-ask	ccmeeeceddddc
freelance>easy-money	occddbdccckdb
freelance>equity	dmcededeeeefe
freelance>event	dbccclhmcbama
freelance>expert-call	mdckddcdccddc
freelance>funding	okddcdccdddec
freelance>i-am	cikdddbcpdfdh
freelance>interest-q	oddeeeddedecc
freelance>job-word	mjjdddddkjddc
freelance>mule	kbgcdjlclcjdb
freelance>open-to-new	ececccapccccb
freelance>part-time	odhdddcdlddec
freelance>pay-first	lcdcddidddncb
freelance>pay-word	ndhjdhigedddc
freelance>permanent	ilpdddcdicddc
freelance>recruiter	mblcdcZmbcccc
freelance>requirements	kcbcdcdcobcdc
freelance>role	ocddddhdlfdfc
freelance>seeks	kdlficlcccddk
freelance>sell-cta	kjciddmcdcidj
freelance>site-notice	lcjdedcdcldam
freelance>start	oiddededieddf
freelance>task-for-you	Zbcbcbancbbbj
freelance>teach	klccdnibcccdc
freelance>thanks	abacccfcoimbZ
freelance>threat	plddddcdedddb
freelance>unpaid	addddbpbdddda
freelance>wants-job	aobcccacjcccb
freelance>we	neclkcehccidb
freelance>workplace	pdfdeddededec
freelance>you	ljkiccmcecjcc
freelance>your-profile	mbmcddbcccddc
freelancer ?	ebdcccpccdbdb
freelancers for	jlddddlddcded
fri 0	bbcccobbcbcck
friday ?	blclidhddccdm
friday and	dibddddjmmfdc
friday at	cdedddcmdmddd
friday s	kddeeededjeek
friday with	cdcddbkambldb
friend from	bkcdodbdddcec
friend i	bcbdbcakbjocb
friend of	ackcmbacleedj
friend we	ekjcddbddcmcc
from $	cdddddrcddcdc
from 0	didfddkieechm
from a	idfjijfdchilb
from abroad	cdcddckilclcc
from all	iccdddcddoddb
from an	bcjdmdbcdcdbn
from anywhere	lkcdddcdncddc
from april	fcdeddccmdddn
from day	docendcdddded
from each	bdcdddaddnmdc
from home	mjeddicddfjei
from it	ajccmcbkccoda
from january	acdddnbdddddn
from june	mbcdoddddddec
from last	lgmiddackiccf
from march	mcccccmbdccdi
from may	adkdddcdocddk
from me	jcldhiidcnddc
from mid	odddedcedeeed
from monday	jcccddnckhdkc
from my	cmdcncejblbdb
from next	hlidjdcdlcddj
from now	ckcdjdecddkkk
from one	kdcdddkddkddm
from other	lcddddcddojdb
from our	cdddldcdklldd
from people	bfakjabmcjclb
from september	blmcdbbblcddb
from somebody	lecddldedjeed
from someone	bmbmddblceddc
from the	hedekeddejjhj
from them	lcbddlmbdccdb
from this	cdccdcbcckmmb
from three	kdcccllcccclb
from thursday	cdldddbccldcj
from two	bdcldammdccdb
from us	mckdkcjcdgddi
from you	jjdddleidjdhd
from your	cgcefeidjillc
from £	bcbcbcrhdbddb
from €	aabbkbnmbbbbZ
front and	bdddeeceeeoec
front desk	ceddelhbdcdem
front of	ldmddikcfcddd
full benefits	codedededeeed
full name	cdldeddeednee
full of	idcdddmldcded
full remote	obeeeeeeeeeed
full stack	jccelejedejee
full time	eohdddddeddfe
fully remote	mkcdekceddjed
fund and	bklnbcbcbbcdc
fund in	bdcohdbddccdc
fund is	bdbodcbddcddd
funding>benefit	bbjcmcnccbcdb
funding>call-ask	cdbnndbdddddc
funding>cofounder	edeeneeeeeeed
funding>connect	deddcddddnbed
funding>content	bcbdcdbcmbccn
funding>easy-money	bcccpdbddcedc
funding>equity	djeeneddeeeed
funding>event	abamkaZmbabca
funding>expert-call	cccbndbcdcbdc
funding>freelance	lnjdbcbccccdb
funding>i-am	kdlcndccdeidb
funding>job-word	bmkdkdcdcdddc
funding>mule	gcckkcbcdbodk
funding>open-to-new	edmeceeeddedd
funding>part-time	bcbcndbcccddd
funding>pay-first	cdcdbdbddcneb
funding>pay-word	nndcjbbcckcdb
funding>permanent	albcocjdcccdb
funding>role	cehkocbjieccb
funding>run-code	bbbcbdbcdcncb
funding>seeks	jcdhpddddiddc
funding>sell-cta	cedecepcedded
funding>speak	acboZacbdccdb
funding>start	aZccobbcdcmda
funding>teach	bbbcbabnmbbca
funding>threat	modcbcbcddcca
funding>unpaid	baccnbbacdccc
funding>wants-job	cdmeefdfddefe
funding>we	jcccojamdcjda
funding>workplace	acdnmabbccbdb
funding>you	kjddkciccimcb
funding>your-profile	naacldbdcccdb
fur 0	cccddlndcclda
fur das	kjckedcdddmcj
fur den	jccdddmdciflc
fur die	kcddhjidkhjde
fur ein	ckcmdifcddddk
fur eine	bdcnmbcccddcb
fur einen	jddlcmddddkdc
fur meine	lcbcccacnbcca
fur sie	cjimjdcddddmb
fur unser	eldcdmcmddddb
fur unsere	bcbbdnbmccccb
further to	khldeedjddhde
gave me	lhcidccdklidc
gave up	ldcdcclccbdel
geehrte frau	jiekeefeeeied
geehrter herr	imeffedeeeeed
general manager	dmcmdcbcdcceb
general meeting	ddeeeeeceddeo
gente como	bcpcdcbccccdb
gerente de	kjeefeeeeeejd
germany with	ecacccmdccmdc
gern in	ldcdddcldlddc
gestion a	cjddemddiddlc
get $	bdeddjbdedpdc
get 0	bdcklehchbodd
get a	ddcijdkjickic
get along	iccckcbcdncdb
get an	cjdnldbddccdd
get back	cdkedecdlbmec
get in	bcecmcbhmamci
get into	bcbddlbdniddj
get it	kcceidhdikmdc
get me	bdbcddbdmacdo
get more	bcbcccmacaboa
get our	ncccbcncddcdc
get paid	ijieccmddckdc
get the	lickdceidjkdc
get their	cdbdldmddcfdd
get this	aacccdjbdcnnj
get to	cjjckkddclgdc
get you	dkldehmdcchdc
get your	bkcdddmcddndc
get £	abbkcohbdccdb
get €	abacbkaccbpcb
gets a	cicdndcjdadel
gets you	bmldccmccccdc
getting a	mmcddcbbdbddb
getting back	deneeededbjed
getting to	ccldddcdcoddb
gezocht voor	kdedemdceeeeb
ghs 0	nncddcadcbkdc
gibt es	ddklgdddkcedk
gift card	ijdnddbddikdc
gift cards	fdckdclcdcmde
gis specialist	cmmdddbcdcddc
give 0	iccknkidcbcdd
give a	ecccdoacmcddc
give her	Zcdddlcddcldn
give it	kbhbccncjbldb
give me	cekkdhccmfddd
give my	bddddocccmdec
give the	cdedenkcddjec
give them	blbldlbkcacdc
give two	cddkdlbldddec
give us	ccdkddncddldi
give you	jdddkkldcdkde
given to	odededcedcddi
given up	bldddlcddjeed
given your	djmjkdccddddd
gives you	acddccodddedc
glad of	bdkcddbdpcdec
glad to	cfmidedkhkddc
glasgow and	bljdkdbdncddc
go ?	ddcdedldckddm
go ahead	ndddeedeeekec
go and	bklddmidcbddd
go back	cckdldcddldec
go for	bdddeklkdbddk
go home	cdddemfcecddm
go on	ibikddiclkddc
go out	cbkdeecceddeo
go through	mdedddhidcjdk
go to	ekfkedblcddkh
go up	ocddhebdcdled
go with	mckcddccmbddb
goes on	ldddediddckem
goes out	jbbcccblnabcb
goes to	decjfeebdbodi
goes up	ckddddhjddddn
goes with	coceddjeddeed
goes wrong	iccocdbcccced
going ?	abncccbamdcca
going by	ciledejedeefe
going for	bbackdabcodda
going on	bjpdcdbcckddb
going out	mjcdddiddkddc
going through	mccdddndcbdec
going to	cfjdkddckfkdk
gold trading	cdcddbcdcaped
gone and	bnbclclccacdb
gone up	bbcldobcdcddc
good ?	kcblmckccbcdc
good afternoon	elmdjclddbddc
good and	cjkldkedcjeed
good as	jlhdcjbcdlddc
good at	kclcddfdlbded
good coffee	cmadcdlcfacdb
good day	kdffdjfiddldc
good english	acbcdcidddodc
good evening	kcbcccjblkkdf
good i	kdlkdcedjbdec
good luck	ccbdddabbqdca
good lunch	bbcmbmbbdlddb
good morning	lddjddkcigidd
good news	ljcdddeccbllb
good one	ccadddbdlpddc
good people	idldmdgdkcddc
good time	ockdeebdckddc
good to	cdddddkccoddi
good with	bccccmacmkcdb
gostavamos de	ccncclbccbcda
gostei muito	mdmddbbddkcba
got $	ndddkecedceed
got 0	megdedkhdbeke
got a	kdffkjdgijddc
got an	accclklcfmcdb
got both	biodddbdbbddc
got from	cdcdddcdkbddo
got into	ddcdedcncmdec
got is	bdklleceddeee
got it	iljdcjjccjddh
got my	accddbjcokddb
got no	bdcdbdldclddm
got one	ddkckdmcibddj
got something	bcmcbcmiabddb
got the	eccdmjccdnddl
got three	idedfdkdlbddl
got time	ccldddbmcjcdb
got two	hdddhdodcbdeh
got you	abmdccbnbldca
got your	klegdcbdkkcjb
gracias por	dddeeddddndcl
grade 0	bqcddkccicddc
grandmother s	odcddcbcabmdb
grant for	pcddacbcddcdb
grant from	bdddjdcddkmdb
grant of	nbccldbdcbkdb
grant writer	eccdcecdmmded
grateful for	idckelcdnbedc
grateful if	ldddededmadel
great to	ddckdejddnkdc
great week	mdceeecddlede
greetings from	mdcdddccepdcc
gross monthly	cneeeedededed
group 0	dkddenccedddb
group and	cmnddccdbkddc
group for	acbbcbbpbkcca
group is	mejeeedeeheed
group of	lccckdjkdfidc
group on	bcbocbcccmddc
growing and	dnndcdcecceec
growing the	cbndddldccddc
grown up	jdcekdcmddded
guarantee of	cddcdkabedndc
guest lecture	dddcepcbddddb
guidance on	lcbccmkcbbcdb
gustaria que	mdlddmbcbcddc
guten tag	kdkheeiejdhed
h 0	nidkdiccdcccd
h week	neeeeddeeeefd
h:benefit	ifcfddojdjedb
h:cofounder	emmdmdbddfddb
h:connect	cijodbalijedb
h:content	mdddddbddmddd
h:easy-money	alccbmbldclcb
h:equity	bdcodcbcddcec
h:event	cceccofqcbccb
h:expert-call	bcbrdbakdicdb
h:freelance	kdjfddmfifedc
h:funding	ccjnocbdcjddc
h:i-am	cjcddknikblcc
h:job-word	ecccdccfobeob
h:mule	jmchcmccccekd
h:open-to-new	caadcdbdobcda
h:part-time	bcbcdckkdlmca
h:pay-word	cmkddjcddkldc
h:permanent	bjjdddocjcddc
h:recruiter	ejpeddfdcehdc
h:requirements	cdcdcmmddcied
h:role	jjijdjehhjedb
h:seeks	edcdddedocndc
h:sell-cta	acccncZcccbdm
h:site-notice	aZacccaababqZ
h:speak	bccqdaladbfcb
h:start	dbbeeedenddec
h:teach	jccgdmdnchfdb
h:unpaid	dcbcklbpccccb
h:wants-job	cckdfcbcqcedb
h:we	dckkididckkdc
h:we-help	ddcdddpjddded
h:workplace	mdddedcdedlec
h:you	bnoccdejbacjb
ha 0	dhldelcddcdlb
ha avuto	cdcdddndcbddl
ha sido	dddeeedddcdlm
ha vinto	bdccdcbcckmck
habe ich	djjdiejdkddej
haben sie	kkdeedjekdedc
had 0	bdbmcdbcleccb
had a	ddjddgjjcmjdc
had four	clcdddkclcded
had her	mccdccccckcdk
had the	jcchlcdcjmidb
had three	fkcdddldmbded
had time	bnbccmbbbalca
had to	cicdddfdimddl
had written	jmdccekcdddec
had you	ccmddlcbclcdb
had your	mdcdddbddikdb
hadn t	kdcdidkcdobcb
half a	jdcdmmecdccdk
half an	bddlddjnkeddc
half and	gdcdpcbdcbedc
half day	cdideockeddec
half days	lcddcmcddecdd
half hour	cdhddmkcdccdk
half is	kdddmdcddckec
half of	idednjehdddec
half on	dcdeleleedjee
half past	dddeeecchfedo
half price	accccdpmcbccZ
half term	ldkddbmdcaddl
half the	dkddncdhecddj
half time	pbddddceddeed
half year	ncddldcddcded
hall 0	kcccdcaodbccd
hall in	bccdcdbnlacbk
hallo tim	jkdeeejeeeeed
hand in	kcccddacmbccn
hand out	jcccccocdbccb
hand over	blbmcbbcccmdc
handful of	giodddbddceed
handle the	idcbdmbcdndda
happen to	cdbdkclccmddb
happens to	mdbdcclcdicdd
happy ?	ccqcdddcbadcb
happy and	ddcedecddoced
happy birthday	ddcdedccdbdkn
happy if	alkibmajcbddc
happy to	iddheeklhkddd
happy where	ejneeedeeceee
happy with	fcbcdllcjbcck
happy work	cdcdddcccpcYa
harbour museum	aabbclalbabnZ
hard and	kldddbcdldded
hard to	bcnldlbddcded
harrow finch	efhdedmdkedic
haruka i	ndbdeecdijeed
has 0	mdcdkdkidecei
has a	jjcdeikdccekl
has agreed	jeddhjcdddedn
has an	bcccmcllickdc
has approved	clddeededdldk
has asked	dmindccdcdidc
has been	dhdddddddjill
has come	icnkcdcjdbddj
has dared	kkcddelddceed
has ever	ehcngcbcelddb
has finally	ddceeeddeoedd
has gone	kblicjbccbcmb
has had	mdcdccbcdkldb
has helped	ccbdddpccbcdc
has just	jocdidddicdec
has left	lbmdldbcifddb
has lost	accceobbclkda
has no	eccccndbdcndb
has now	klcdeecdddclc
has one	ckcmdhbcclddc
has reached	jcdddlbddmddc
has retired	ocdddcbddeded
has sent	Zcccndacdcbml
has taken	kicdkdkdclddc
has the	ihddddkldgjdc
has to	ndfhccckicici
has told	kdmbddieddeed
hasn t	bclcddcdcccob
hasta el	biddddcnddcdl
hasta que	ddcdcdndddkdc
hat den	jeeeeedeedddn
hat die	dlceddddcdddn
hat mir	ldcdddcdjmdcb
hate to	bkjckdecclcdc
hatten sie	dffmddbknccca
hattest du	ibbbmmabccbca
have 0	jccdicehebjoe
have a	jflejddkieddd
have already	ccncddZbcbklb
have an	dldiifjdidjdd
have any	hdcceeidmcdel
have anything	admdeecdocdec
have asked	cefdhdmddmddc
have attached	dccdeelekkedd
have been	cjdhegdddiime
have capacity	nccddclddccdb
have changed	blodcdcdcbccb
have completed	ccbdejgdocedd
have done	dhdddbammbkdb
have eleven	cjbcldbccmcdc
have finished	kcbccbblnbdda
have had	fkmdddbddldec
have half	acabncaclZcdl
have in	cijddkkdcdked
have is	ckkdmdeddcded
have it	klbdfdlicdcdl
have joined	acjcccbcdamma
have lunch	cjlcldbdceddl
have made	lckdndbcccddc
have met	kcjdcdmbckddb
have moved	bkmdddbcckddb
have need	cdleeelefddee
have never	ccdmcjckdlcdb
have no	edkddkiklcddc
have nobody	ldbclcadmbcec
have not	cdjdddkdhnddc
have now	kbbcdcjibacoa
have one	cpddbkeddcdec
have our	nmhdccaccbccc
have read	ddceddcclkddl
have received	jmcdddbcdccmj
have seen	hhcdldcdjcclb
have several	dcoddebddcddd
have since	dcjejededmeed
have something	ndndddceicddc
have stopped	cmcedecddbdem
have that	jddeedkddbeem
have the	chccdileflddk
have three	ehfddeodcddec
have time	ecdcdhadljcdn
have to	ehdedlcfjcjje
have told	ccacdcimdcdem
have two	hljkddldccded
have you	gjgedjikheddd
have your	lhmddddddekdd
haven t	dfkdldhclcdjc
having a	mcmdddcccadel
hay un	ccbdncbccbhma
he d	dledcdbckoddb
he has	bhccmckdddjdg
he is	ljjdldddcckdc
he s	dffjegeddfldj
he said	llbddcbmccdec
he says	hicdcdfcmbldb
he spoke	bdldddkcbmddb
he starts	bdbdddbccnccl
he was	eicddecddmkej
head of	dneeiiddeeddd
heads of	ccllbkelceddc
heads up	bbbccdlbkabmi
health ?	cccmddldddddc
health insurance	cqceddcddeded
hear about	binjcbalbmccb
hear from	blkkdcbnceddd
hear how	bdbmdjabcnced
hear more	hnbedeiddkeed
hear of	ccdddecdqcedc
hear that	bcbddkkcmkddc
hear what	icpdddbddlddb
hear you	bficdobbclddb
hear your	bcocldaccbcdc
heard back	hkcdddldccdcm
heard you	akamcdhcblccm
hearing aid	bjcccncjcbddc
hearing from	ckeeeecedmeed
heat pumps	lcbbcbjnbacca
heb een	bcocldbcacccb
heb ik	ndlddddecddec
heb je	mcaccjjcjkcca
heb jij	cdadddkdmbddl
hedge fund	bcmmdcbdccddc
heeft een	hldkddcdddkdi
heeft je	dedeeeddeddpc
held at	cdcdddjcdcmde
held in	bceccjcmdcbmb
hello !	demedidcekhfb
hello again	dbbnldcbckhdc
hello beth	jdcdeemddkeed
hello dear	bblcccbddbldn
hello do	mmbddbkdcaddc
hello doctor	bccdddbcckmdl
hello dr	mcdmdaeddckdc
hello emil	idceeemddledd
hello friend	kckcbdacbancb
hello from	ebldcjbbcocba
hello i	icdchjcmlcedg
hello marguerite	hlcddejddleed
hello mr	mdchdjeckkcdd
hello mrs	cdgeddkckcdel
hello ms	mcndcdcddccec
hello my	blbdcdmbbncdb
hello sir	cikkdejdlgcdd
hello to	ddbddccccpddb
hello we	gccdndhcdcfcj
help ?	klccdclddcddc
help i	cecdedcdmnedc
help if	lkceeejeeeddd
help me	kdcddmcdibjdl
help people	dcldddmcddded
help us	ncccdcbndccda
help with	ljcdedkddclkb
helped 0	cdbbdcqbcbcdc
helped me	cdbddbbcbqcda
helplines and	ccbcccllclddb
here !	cdbbddbcdnmca
here ?	cdkdddccdneec
here URL	djdjefhkkdkcc
here and	llnccjbccicdb
here are	ccidddcciZclo
here at	cocddkcdckddd
here for	didddkkcdcdel
here from	cdcdddkdkbdcm
here i	fchdkdkcmgddb
here in	jkmcccbcclcdc
here is	bkcdddjlcbkdl
here s	eecddchmljege
here to	bcadcckblmcca
here we	lideleceedeed
here who	lbbbbnabblcca
here with	edkddjeddmidc
herzlichen gluckwunsch	ddcdedcddjcmi
het contract	bddddecddcddp
het u	jcccmlbccccdb
heure de	bcccdoccccccj
hey !	edmdhdgjiceed
hey hey	bdmdddiidbjdk
hey kofi	kjidddmdcjddc
hi !	jfkjdhccdkkdc
hi again	fcmmddjccacdb
hi all	cdddeeckdcddo
hi amira	ddjeeeldekded
hi amrita	lnbdcckccbcca
hi are	dbodddbdbcdkb
hi beth	dkdkeeledjeed
hi chloe	keleeeieddeed
hi dear	ckdedemdddldc
hi deepa	ejcjeefejkdee
hi dr	chbeddnldiddc
hi greta	dkdkdekeeeeed
hi haruka	gedfeehejkeee
hi i	jcdffcdcllkdc
hi ines	lddcecbmddded
hi it	kdccddccckndb
hi ivan	iikfeejeeeeee
hi jonas	jiieeeleddeee
hi karen	ccbdddpdcaddb
hi kofi	kgdieekeeeeed
hi lena	hfcddlhdldeed
hi lucian	kjcdddbddmddb
hi mateo	edfdddlddljdc
hi mr	cedceeldjkeed
hi noor	difdeemdckded
hi owen	keckdkblddded
hi patricia	cdcddmicddkdd
hi paula	dddeeeneheded
hi renata	ccddmdlccbdcb
hi rosa	hjkeeeieheeed
hi sam	kcbdddbccoddb
hi sorry	mdclddbdlccdb
hi stefano	iehkddedleddd
hi sunil	dkcldejdedeed
hi there	hfdckdekckhcd
hi tim	kjceeeleddded
hi we	lcdcldcdelhec
hi wei	ecmdldfdccddd
hi wen	jkkdccbbcmcdc
hi yusuf	dkdeeemeddeed
him ?	bchcdcjdccddp
him about	bkddlebdccmec
him on	edddedlddcidl
him the	bccdccbbcbodj
him you	jdddlecddcldd
hire a	mkcedeheddeek
hire for	ddnceecdmcddd
hire the	kjcdddcdcdedn
hire you	necjcleccdidc
hired without	edcdeedeldnec
hiring ?	cbbdddacnacmb
hiring a	fmcdfcleddfkc
hiring an	Zldcddoddccdc
hiring at	cendddbdamdec
hiring for	dbndcdldhckdb
hiring freeze	bmbcdcbccbdbn
hiring in	aanccdcimbldc
hiring manager	diheeeiekefje
hiring managers	cbddddknccdeb
hiring our	bncdldbddcded
hiring two	bmbdbdndccddc
his own	cccdddbldcmck
history of	edcmdjbldcbdj
hl7 and	kcceeedemeeed
ho un	kcncmcacbbcca
ho una	bcnccclcbbccb
ho visto	lckdldbclbcbb
hoje ?	ccmddccccbccl
hola amira	kddekejeeeeed
hola lena	hmeeeeieeeeed
hola mateo	dneeeedeeeeed
hola zara	kedekejdeeeed
hold 0	ccdeoecedcdee
hold a	dccdkdcokbjdc
hold the	jdddjocdddddb
holds 0	bcccncbcdbldb
holidays and	jbbdmcecccddm
hollow oak	dkiifdidkddkc
home and	bnjddcbcccldb
home carers	bccmcbbndbddc
home is	lnddddccdcced
home office	cdecebdefeoee
home with	kbbbcmbcljcda
home you	bcddecbdddpcb
honest view	cclcmdbdckddc
honorarium $	deeneddeedded
honorarium of	bddjdmccddmdc
honour of	ccccdlbkdamcb
honour to	cjcddccldlkcb
honoured if	bbadmbbmclddc
honoured to	cciclikcbmdcc
hop on	cdddeeodcdeed
hope all	cdmjeedddkdec
hope i	cdbmddbdcnddc
hope it	kcbcbcalnlcdb
hope that	icckdjbclmcdi
hope the	cfedgejjhmddc
hope this	dildeelddided
hope to	ddmeeeceljeed
hope you	fiiegdjjekded
hope your	bibddddcnlcce
hoped for	cdcddadcmcdeo
hora por	cccocjbcdcaca
horas 0	jdedeoddddcdb
horas por	mcddedmdddidc
hospice in	ckldddcdcmcdc
hospital ?	bbbmccbbnbbdb
hospital and	bkkddmcddcded
hospital group	mcliedededeed
hospital in	jfjddcbmlbcdb
hospital s	bmcdddcmddjdb
host a	ceddddjnddded
hotel and	kcccdnccdlddb
hotel in	dlcddkccmbdec
hotel manager	fmdeedcdddldb
hour 0	dkedemddeejec
hour ?	cdiodjidiccdb
hour a	bccknnabdccdb
hour about	bdcodcbccbddm
hour and	kecldfieidddj
hour by	bdbpdcajdcbcb
hour each	acclcnjcdcddk
hour for	ndcacljckcdec
hour from	fncccckdcccec
hour in	klkdddddddded
hour is	kccbdcknbccdb
hour minimum	ndccdcleddded
hour of	cdcrddafccbdc
hour on	iccmdeelgcddi
hour online	bdeddpccdddec
hour or	kdciccmjdcdec
hour over	ldcbdaaodccdc
hour plus	kcdcdnccddded
hour remote	mdddelddeeded
hour to	iccfdbmcmbcdc
hour twice	acccbnkdcckdb
hour we	adcjdoacdckdb
hour with	ckdidkikddkec
hour you	obdddkidddcec
hourly fee	hddnedcdddddc
hourly rate	mcckddldddded
hours $	ldccdmkcdcacb
hours 0	jlcddkbcdcfdm
hours ?	kckbcmaccbcdb
hours a	midejfjdhdidc
hours and	bkjkhcbkdjghc
hours at	occmcbacccbck
hours each	cdddenbdddddn
hours in	ekdmeicddddel
hours of	ncclclceccddd
hours on	bddddncbdcddo
hours or	dddeedcdedocb
hours per	hjddekkdjdded
hours weekly	mkeeeedeeeeed
hours with	bicpccbcdcddb
hours €	cecmdoacdcbca
house and	kkldddfdfbjec
house in	nkcdddkddkcec
house job	boedjdbddcddb
housing !	jcdeeedddnecc
housing ?	cdldddakmbddc
housing and	bljdddclddded
housing in	cccccdlbcacnb
housing is	ddbdddpdbcddc
how ?	bbbdcdmcnbkcb
how a	cdbmdkjllbcdb
how about	lclbcbabbnccZ
how are	cdcdddeceqcca
how did	cdcdddfdnkddl
how do	jcjhbcmkclcca
how does	lbacccacmmcca
how i	jcjddbklhbjdc
how is	abaccdaclmbcm
how it	cdclceddmkjdc
how long	mcemcddcckcdc
how many	bckmecmcdkcdc
how much	mcbcccmccmddb
how often	kcdeeecdcccnc
how people	deddeddnbleed
how s	cdedddcccrdda
how the	lcjdddedbmded
how they	bdcmdcmcdcddc
how to	ccbcjleojccic
how we	ddcdjdncdddlh
how you	cfcecfddlndjc
how your	cccndcbcdccmb
hr 0	mcdeelcddeied
hr at	ckkddecelceee
hr business	knddbdcekeeed
hr can	aclcdcadncidc
hr department	cdkeeddeeemed
hr manager	bkccldbdedmdc
hr on	nddeeedeeeked
hr w2	nddefedeeeeee
hr will	boccddadccldb
hrs week	odeeeddeeeeee
human resources	cljdddddddldc
hunting for	Zdiddcccdpddi
hw:academic	bddeeocdddeed
hw:accidental	cdcdodcdcceed
hw:accra	idbeddcddoddb
hw:acquisitions	cedddobdeeced
hw:adviser	dcddeepdddded
hw:ae	dddeeeoddaecc
hw:agritech	ccccodbdddcdc
hw:alerts	cZcdeecdccdoc
hw:associate	cdipedcddided
hw:automatic	ccceeebdedcob
hw:available	cdadeddepceed
hw:avocat	accpdbbcccbca
hw:awards	dddeedhoedbdc
hw:b	cdkddeodccdec
hw:b2	cdcddeoddccdc
hw:between	bdcedecepjedc
hw:blockchain	dddeeedeedoed
hw:bookkeeper	ceddedceoddec
hw:books	cddedpcddaded
hw:boss	coceddbdblddd
hw:brewery	ddcdedccdoddc
hw:calls	cdcoeejddcddd
hw:capital	cdcqddbdddcec
hw:career	ddceeeodkcded
hw:careers	cdkeedcddcokb
hw:cell	dodededdeddec
hw:ceo	dedjodeddidec
hw:check	ddcmcdbddccoc
hw:cleaning	cdcdedoddddec
hw:clerk	lccdedccdcddo
hw:coach	ddcjddqdhcddc
hw:commissioning	lddddocddcded
hw:conference	ccdcepbidcddb
hw:consumer	cjcoddcdecddd
hw:course	bddddobjddddc
hw:court	eecdedcecoeed
hw:creator	cdcddccpdcddb
hw:development	bddddnoddcddb
hw:directora	cdddedoedddec
hw:editor	ieeddockiecdc
hw:en	ckcdjdclodccb
hw:engagement	cdjpedcdddddc
hw:etudes	ddcoddccdccdb
hw:events	cdmdddbodbddb
hw:expert	cdcoeefdejded
hw:farm	kocdddbdcbddc
hw:festival	lccdddcoccddb
hw:field	odldedcddcdec
hw:founders	ddcdeepddbeed
hw:freedom	ddddddcdedoed
hw:freelancers	adddedodddded
hw:general	eodeddcedieed
hw:guild	dbccdcapdcccb
hw:headhunter	ddoeeecedlddc
hw:helping	decdeeoddbeed
hw:hospitality	djoedehcdceed
hw:host	ddcddckoedeed
hw:idea	cdddodbdcbded
hw:illustrator	aedeedbepeeed
hw:infantil	odcddcccdcdcZ
hw:insights	cdcoeecdecded
hw:intern	deodeedebdeee
hw:inventor	cccdpccdbcdec
hw:investment	ccdocdcdebmeb
hw:job	caceeecdlbdoc
hw:jobs	dddeecdeidjoc
hw:junior	bdceddcdodedd
hw:knowledge	cdcoedcdeddcb
hw:l	bccddpcddcddb
hw:lamp	dddeedcoddddc
hw:lawyers	ddceeeoddcddc
hw:leader	ddcdddadekpcd
hw:learning	cdcddpccdidlb
hw:leave	cdcddebddoded
hw:letter	dedeedboeiddc
hw:liaison	ddddeeceeeodi
hw:librarian	cdddeocbdkddc
hw:linkedin	deceeeckdceoc
hw:logistics	cjbddjidcoddc
hw:market	cdcoecccedddc
hw:marketplace	cdddedkdeccpa
hw:melbourne	cdccddcdoceed
hw:mother	bdbdpccccbddc
hw:new	dccdlecdocded
hw:notifications	dedeeeceeccpb
hw:onderzoeker	ccdodccddcddb
hw:opt	ceceeeoecdeed
hw:organiser	cdcdddcpdjcdb
hw:organizer	ddddedcoedddc
hw:panel	dddqebccedhdc
hw:panels	cdcpdbccdcddc
hw:partners	dddoddbeedjdc
hw:partnerships	keddddocedeed
hw:planning	ddddddkdaoeed
hw:presidente	odddddddddcec
hw:press	cccddbbpdbdda
hw:professor	djddedcddoedc
hw:raising	deedoeadeddee
hw:reception	dedeedddedcdo
hw:render	ddddedocdddee
hw:rep	ddbdddoddjdcb
hw:research	ddeqeddcddedc
hw:researcher	cdlpddccdbddc
hw:reseller	deeeedodedefd
hw:residence	bccdodbddddec
hw:resourcer	cboeeedecdded
hw:retired	jddeeiddcpddc
hw:rival	cdceddbddpddc
hw:sales	dedeeeoddkeed
hw:salesmanager	ddeeeeoeeeeed
hw:scout	cdpdeebcdceed
hw:sdr	cedbddqddcddc
hw:search	dlodddjeddded
hw:seeking	ccbedecdocded
hw:seo	cddeeepedcded
hw:site	hdcdddcdfcdoi
hw:solo	cddeoeccdddec
hw:solutions	bddjeeodddeec
hw:sourcer	dioeeeceddeed
hw:speaker	cddcddodecdeb
hw:strait	debeeedddoddc
hw:strategy	bdcoddcdckeed
hw:talent	ehoddedddeied
hw:teaches	ddddddcoecbec
hw:test	bbjlddcdocddb
hw:training	bcdddpbljcddc
hw:tuinblad	bcccdobdcbcca
hw:two	odfdmdcddcdec
hw:user	cccpdcabdccdc
hw:ux	cddpddcdkddec
hw:vc	bdcpccbddldcc
hw:volunteer	edddjkcoddddc
hw:warehouse	ccbdddbbpbddc
hw:wealth	dcddeeoeeeeee
hw:web	ceddedodddieb
hw:wellness	eeeedeceecocd
hw:who	cccddcaombcdb
hw:with	cdkdoladccdec
hw:work	dddeeeceoeeed
hw:years	ddcedecdlodec
hybrid 0	fndeeededdeed
hybrid in	mldeeeceedeed
i ?	bcndddldcbddc
i add	ddodddbkckddc
i admire	bcaccdbblocca
i advise	cbkdddpccaddc
i agree	bmldddcddjeee
i always	dkadddlccmddc
i am	feiheiedkjfdc
i answer	dlccclmccbddc
i apply	ccaccdacqbcda
i are	cjldmddddcced
i ask	hfkiddjekjddb
i asked	ldlddijddided
i attach	jdcdddlcclddb
i be	jcacccnbnacda
i begin	cdceddkdboded
i believe	cjidedmccmddc
i book	YkaocmZcbabba
i bring	cdcdldodddded
i build	cbldldmccbcdc
i built	bdddldpddcceb
i buy	acmpjbZcdbcdc
i call	dmkdddmckbddb
i called	ccldddcdcnddc
i came	fhiieikeeheef
i can	hiifjhfdkdhde
i cannot	bcmlkcbdcckdc
i charge	adcdddndndddc
i coach	cdcddclddmdec
i collect	ccldcdimdcddd
i come	dcbdecobpacdc
i could	bdkdfdnckgede
i couldn	kdkdecbkclddb
i d	jeififhekedde
i dati	lddddcclddkcb
i did	cdcdedjdindei
i didn	dcbdcmbcmmdcb
i do	cdkeidmeidjdd
i don	edldijedilddc
i draw	cdcdddblmccdl
i drop	idcdddpcccdeb
i edit	kccmcmbjdccdb
i expect	dcnddecdckddc
i felt	cccdddbdcfodc
i fill	ldmdeebedcddd
i find	delddijijkcdc
i finish	cccddbbbojddb
i follow	cccddcjccqdcb
i found	icbjdddccmkdk
i founded	cedkddmdedded
i get	ccmcfdkekbidj
i give	ciamjdehkbkdi
i go	blcdidelclded
i got	jcedddjdklcck
i had	iichdfkddmidc
i hadn	hdcdddlbdobbb
i hate	clcelejdecdee
i have	keiejdddlhfdc
i haven	cjecndeckbddc
i hear	bcjldleccndda
i heard	cccddiidcnddl
i help	cdedddpdcbjec
i hire	ncmkccZcbcccb
i hired	djneddcdchddc
i hold	ddcekekemceed
i hope	dhdjffdijmddc
i imagine	nccdldbdddded
i immediately	clcemdldcbcdd
i inherited	nccdmcbdbbbdc
i introduce	abZmcchcnbccb
i just	cclddcedcpddb
i keep	idolhfcdcbddf
i kept	cdcdddedinbdb
i knew	cjodkdcdcbded
i know	jkldkefdidddc
i lead	lideekedjdeed
i learn	cclddcadoacdc
i left	cfcdidddjnddi
i let	ccnccdkcckdda
i like	dcldkddcdndcc
i liked	ccjdddcdcndbm
i live	ldcdddidkjdee
i ll	fikddejhdekdf
i look	deneggdddkedc
i looked	kjcdddlcdlddb
i lost	cdcdidbdokhdb
i love	cdldcjbccamdl
i loved	jncdcdbdcmcdc
i m	defhiedelkhdd
i made	bfcdkcmmcbidb
i make	cigdjdkledkdc
i may	cmldcdedciddc
i mean	likbjjcbkicdb
i meant	amcddmccddddd
i mentioned	bnbdcdmdccddd
i met	ccldddblbiddl
i might	jlmdddbdibddc
i moved	cdbdddcdlpddb
i must	ckjeidcdjmfcc
i need	lidildbdkdhdd
i never	edidddckdmjed
i noticed	hdhdddodekddc
i now	kkcdddldckddc
i offer	ckcdddpdddddd
i only	cddddddjeoddj
i organise	bcbbcokbcbcdc
i owe	idbdddbccocdn
i own	nncdjdbdcbdec
i pay	ndcndcbdccldb
i pick	hclgccbdklddc
i place	ccpdeejdccded
i placed	ckoddcbdcfddc
i post	cbkdoejdccccb
i promise	chbjddblcndec
i promised	cdjmddkdkbdec
i propose	bcdlkkhdddfei
i put	kdgcelkkibcdc
i read	iiijfecdgldde
i realise	cloccdbdcaddc
i really	dhedeeldcmded
i reckon	ndkdeeceedded
i recruit	ddoddejddeddc
i refer	jccjddeddkmdc
i remain	dddeelckedjed
i remember	dhcdddcdcqddc
i represent	dcmildldccfcc
i request	kldddmbdddcdc
i require	nddddccdddndb
i respect	cckdcdcdmkddc
i right	cccdddqdccded
i ring	cipcddfdjcddc
i run	kkedkjijccddc
i said	enidddidclddb
i saw	kdheiicelkgdc
i say	bdmckdddckddl
i search	jibdldkclbcdc
i searched	iclcccamkjcdb
i see	dijfdcldhledc
i sell	bcbkmcpbcbgdb
i send	ejchhemeieedd
i sent	jcecddodckcca
i set	bdlccdndccddc
i shall	cdmedcbkdkeed
i share	dkdeaepdddded
i should	hdkgeeedjjedi
i show	chddfdpddcded
i sit	ccbddlbbcamdn
i sold	cacdndcccbcdm
i speak	cdndldhdecddc
i specialise	ecoeeededceed
i spent	cdmekdbldbeec
i spoke	fcbnccadcacdn
i start	bckdcaddbjndb
i started	bccdcmilcdldb
i still	cdedddidcoddm
i study	cdddddbdnjdec
i suggest	cdcldcjedcdem
i support	ddleeelddjddd
i swear	cccmccbmcckec
i take	ecldddodfcidc
i talk	bcacccmipadda
i teach	cdcddabbcpmdc
i tell	lljdfiiicdddc
i tempt	Zkbncmbccbcdb
i thank	cdbdddmdbndcb
i therefore	mdddidbkddded
i think	fliddeeehlcdd
i thought	ehiefdijemdec
i told	cmldhhcdddjef
i took	cdlejbccjndeb
i train	cdbcdbpZcbbdb
i trained	ckcddcbdcnddc
i trust	cckdekkcdkhdd
i typed	clcdcdcdcimdb
i understand	jcmdhdkdicded
i used	idbeeemddmeed
i ve	feidjefekkede
i want	hddkmkbclchdc
i wanted	hdcedejdfoeed
i was	ddddeefgmledd
i were	cdndddjccfddc
i will	jdjdedkdmedde
i wish	bjdddnbickddi
i won	lljkcdjdcdded
i wonder	mcickjaclbcdb
i work	djllddjdcdkdc
i worked	ckcddeeekbmed
i would	dekdgieekjeed
i wouldn	fbkkddcdmbded
i write	dciikhdmiiedc
i wrote	bmlfcejkjbddc
i-am>benefit	icdcjdmflefdc
i-am>call-ask	ljljddefjcddd
i-am>client	hlneddiddcfdc
i-am>cofounder	ddheqecfccedc
i-am>connect	celjededinfcc
i-am>content	ccicdcbqcikcc
i-am>cv-ask	dmodcecdccddd
i-am>easy-money	gdfkmdidjbldb
i-am>equity	mbcjncbckccdf
i-am>event	cccfdejnkifdd
i-am>expert-call	kcbmicbeodcdb
i-am>freelance	jedfddhcnggdh
i-am>funding	eiedodjcfdfdd
i-am>interest-q	beicjhcfnledc
i-am>job-word	ejleedcfmeece
i-am>messenger	bciddcbcncndb
i-am>mule	fdjidejekhjdd
i-am>open-to-new	cdodjecdjceed
i-am>part-time	kdcdddbdqeddc
i-am>pay-first	kcbfleccebpda
i-am>pay-word	kcekdjkejcfcd
i-am>permanent	dledjdhjkicdd
i-am>recruiter	dgpdddkdedddc
i-am>requirements	kdkiegedmeddc
i-am>role	djjeifjfldhcc
i-am>run-code	chbllccjcckdd
i-am>secret	bcbdddkjchmcl
i-am>seeks	iiielhcdkgfdd
i-am>sell-cta	ifehjfmdfdfdc
i-am>site-notice	jdkefckcikjai
i-am>speak	ckccdclpcbddd
i-am>start	bcddnclhndedd
i-am>task-for-you	nechkjjdecjcc
i-am>teach	ecccdmeflljdd
i-am>thanks	ddkdeeedmmddd
i-am>third-person	eddeeeeeneeee
i-am>threat	kdccefecmgnca
i-am>unpaid	cdbclcmjlfcdc
i-am>wants-job	cdddeicdrdddc
i-am>we	jejglehddledc
i-am>we-help	idhdddpddbidd
i-am>workplace	kcbdkckcneddj
i-am>you	hikegejdjkfcc
i-am>your-profile	kjliddfdikdcc
ich bin	cclddkednckdb
ich dich	bmcdmcbcmbcdb
ich dir	dedeeeodedded
ich hab	kjieldiddcjdc
ich habe	kddejdcemjedc
ich hatte	cckcddndclddb
ich ihnen	chiekdldkiddc
ich komme	jdcdddbmmccdb
ich mich	ddmdeebdncddc
ich mit	ckcdddcdccldm
ich sie	cdqbdkbdbcddb
ich suche	cbkejdcdndedc
ich weis	blbdlcbccmcda
ich wurde	dedejeiekddem
idea and	bdbdmdbdcmddc
idea de	lcldmcbccbcca
idea for	cdcdmdnkdccdc
idea what	dcbcbmacbncda
iemand die	jddjkjddlddec
if a	ackclclbboccb
if any	bkbdkdjemcded
if anything	ddnddebembced
if he	jclcdcacmbcdk
if i	edqedfjddcddc
if interested	lkcdelcddedeb
if it	jdkieeheichih
if not	idnffdkddbjdb
if now	dcpddefddZddc
if one	bcndddldbcded
if our	dcbndbbbckddc
if so	ddhnddkdidddc
if somebody	kdcddkcdceddm
if something	cddedekdmbdec
if that	lchddihejecii
if the	kdkfddkdfcedl
if there	ddkddeefoceee
if they	dcdkhdmdcchel
if this	kdcdhfnddcdjc
if we	dgckmekcdhcdc
if yes	bdpkddbddbddc
if you	ffieefjjifdee
if your	cdcdddkfpcjdc
ignore this	dedeeeddecbpb
ihnen die	lndeeeddeeeed
ihr paket	deeeeecdedkdm
ihr profil	lelceedeebdmc
ihre bewerbung	dldeedddbdmjh
ik ben	ccjdedhdnhfdb
ik een	fncdldddddddc
ik heb	idkejdldjjddc
ik het	jcbcmcmcbbaca
ik je	kkledegecjdec
ik niet	bcacmbajllcbZ
ik u	claamcbdmccdc
ik wil	dcjeddbdncedb
ik zag	kdcdddmdkddec
il 0	cjddedejdclhl
il bando	dmdemeddeddec
il contratto	dddeeedddddcp
il faut	dedeeededdkdn
il manque	ddddkdddddddo
il me	ndcdlccdjccdg
il mio	bcbdlcblobfca
il nostro	blddkclkddkdb
il nous	lmdddlcdddddb
il nuovo	bjbdddcddndcl
il posto	dmceedcddcddm
il progetto	jdddeefledkdi
il reste	dbbcnbamcbiba
il suo	lilddcicjjccd
il team	bcmddclccckdb
il tuo	ejieededdgjld
im jahr	jjdoedddeeddc
im mai	cccddcbcoccce
im monat	bdddhkndddkdf
im oktober	ancccmbmccbbZ
imagine a	jdddldldddded
immediate joiners	cmleeededdecd
immediately thought	clceldldcbcdd
impressed by	dineeeceeddde
impressed with	cjjcdeceddmee
in !	lcbccckdcmdcb
in 0	heeefdjdeiilc
in ?	nddliccfibgdj
in a	eeejhdfiidkic
in aarhus	ckdddlmbccbdc
in about	mcddebcddcddm
in accordance	clddeicddeldj
in accra	chhcikjddlddb
in advance	cdjddbcdddpdk
in after	abbccnibbncca
in again	ddodddcdcbmac
in all	gklneebdccddc
in allegato	bmcdddccdcccm
in an	ilhcdcfcfcmec
in and	cdcddcnhlbdkh
in anticipation	ddndcecefdded
in any	ccldccldjcddl
in april	ojjdckbdfcddb
in as	mbcdndbddcddk
in asia	jdddcdjdddmed
in atlanta	fdkddjhjelddb
in august	ccckjdddmhdcl
in austin	cjeddmjieidec
in autumn	mcpchhbccacda
in bank	ddjdeecddnddc
in bath	ccjddcmdckddh
in before	cdddceidddmek
in bengaluru	dljeciedmcddc
in berlin	lfjidldddddib
in between	mbcddeleddeed
in biotech	ddjeeehddmeed
in bitcoin	ccddddbddcocb
in boston	clckedddddddl
in both	cdndddelcbddc
in breda	cddddncdlddlc
in bristol	klcdfdcdlcdec
in by	ndcdkdcddcdej
in canada	kjkdedceddmec
in cape	jdceeeleddjee
in care	acccioaldbbca
in case	cjifddcckmddd
in cebu	bdddedpddddec
in charge	clcdddnclbddb
in chicago	chjdjfiedldic
in confidence	bjokddcddcded
in connection	kedkeeceedlce
in contact	dddeedddcpddc
in cork	aebclicbmmdcb
in data	cdfdelcddlddd
in de	jddhdcdkdjeke
in december	ikbcclblcidck
in den	didleddlddiec
in denver	hhjcjmicdjddb
in der	iekdheddmejec
in die	cikdddcdmcddk
in dubai	ilcjjdcdddldd
in dublin	dkdfdejliidec
in een	cdmjddjkcckde
in eleven	jkkekdcdddded
in english	lididkjjdcdec
in europe	ilihliceddded
in euros	njccddcddlbdd
in every	dcmldckidcddc
in exchange	kcbbkcjmcbbcb
in family	coceeededeced
in february	ldcddlgikdedc
in finance	dleedemddcddd
in first	cclececeldked
in five	ildidejldcddb
in for	hkcddkbcldddl
in four	cfcdefkldcgdk
in free	bcacncandabbb
in fresno	lkcddcbddmddc
in from	cdddddeddcjmm
in front	ldlddjkcecddd
in galway	bibmdcccckdlb
in general	mbncddcdccddb
in germany	abacccnccbocb
in ghent	kdkcccacclcma
in gift	bcdcdcbcddpdc
in glasgow	cjddjmeekiddb
in good	cicedebcmbcdm
in gothenburg	cdmdddbdcnddb
in graz	bkccdmcccncdb
in half	bbccldodcddec
in halifax	ckccddcmmadec
in het	mcddddcdjcidm
in hospital	cdjjelccdndec
in house	cpkddjcddcded
in housing	ddmeeehddkedc
in hull	lkccdcmcdcddc
in hyderabad	cmceeeleeeede
in ihrem	dmceddddklddc
in insurance	cdldkmchcjddc
in ireland	kdkcccbmecddd
in it	cccjohdedgdde
in january	kildeelddeddc
in japan	bcmdlcecccddd
in joining	bdbodcbceccdm
in july	dkjdddccldddk
in june	hicddkedmhddj
in kassel	lldceddededee
in krakow	bcmdddndcccdc
in lagos	kbcdddadldmdc
in lahore	ldldeeddedfed
in lausanne	cddkdncbdddec
in law	oddcddcddjcdc
in leeds	bcbicifjmkddk
in leipzig	bjcdlkbmdbddc
in lille	ndcdddlddcedc
in limerick	icbbcdbcmlddc
in line	ddmddebdecmeb
in lisbon	hdkdkkiddjddc
in logistics	ddmdjdeddkedc
in lome	ccddceddddodc
in london	kmleddcdddded
in loondienst	dodeeedeeeeed
in lyon	hdiddhjkdldfc
in madrid	hjcjdjcimeddc
in malmo	bnadcmbclbddc
in manchester	dhcjmdchmbddb
in march	fejdldkkidddd
in may	kddiikcfdjcdl
in mei	mccddcbcccccn
in meinem	dcdedeocddcdk
in mijn	cdldlcfmjbcdb
in milan	illkddfdddded
in mind	bcoddjcdnbddb
in month	dlcdldedddked
in more	bcadcdlccecnb
in munich	kmldedhdecddc
in my	cjfdedcmkkfdd
in nairobi	bckkkdmddccdc
in need	ncdcdlccddcdc
in new	clbdddmcdjddc
in next	icccdbjmdccdc
in nine	kccdjdmcccldb
in no	cdcddekdalddm
in november	lcdddllcdcddc
in nursing	ddleelcekdeed
in october	nclddhbeblddc
in old	kcbmdcjccbccl
in on	imcddjlcdcddi
in one	decidcngcjjhd
in onze	jclcdcbmdckda
in or	bibdbdkcmckdj
in order	kdmdddddeildd
in oslo	kidjhdcecmddf
in our	jjlehfcjdefdd
in part	oddbdclcddbdb
in particular	ddldddbccnbcb
in peace	cledkdmcccddc
in person	cmeeeeehdlhed
in pharma	ecldmdcdcjddb
in phoenix	cfheejdlilddc
in placing	deoeeecddbeed
in porto	kjbddcjdncdcc
in principle	ejodddccdcddc
in public	abcbcbaqbcccb
in pune	ccddddnledded
in q1	jbmdeejecceec
in r	kjdcdpbcZccdc
in real	bdlddmcdcbled
in retail	ddmdddkkeedec
in return	cdndkdbdcmdec
in room	ddddecccebddp
in rotterdam	igjdjkejdeddb
in same	jccnccalcjcdc
in sao	bdcldejddmcdb
in search	anadcdacZlcmb
in seattle	ckcdelcjdmedc
in september	cccddjiklecdk
in settings	cdbdddacdccoa
in sharjah	mdledccddceed
in singapore	cdcldbcldflic
in six	bddidkfcdcldn
in spring	bmocdghcjadcb
in strict	ckncedddddiec
in swindon	bcbbdclmmeddc
in tech	cdbcccokcbldb
in telecom	ddcemekdclddc
in ten	mjkjcbjcdcedb
in that	cdnjedjecjddc
in the	eieffedfekhfk
in their	bcjdccekjkmdc
in them	cdkdldfcdcddl
in this	cdkeddbclmjjb
in three	kcehjekcdckdk
in through	cddeeecjdljek
in to	bccddcacdcknm
in toronto	ihkddibkcmddc
in total	mccodcbcddcdc
in touch	deedndbccoddb
in town	bdadcdbcbncdm
in twenty	bdcbdbfcdjndb
in two	dffeiekfichdk
in un	cccccclmjccca
in unserer	kddddckdddddm
in us	bdkikcmdedced
in utrecht	lddeeedddmejc
in valencia	blbddckkmbcbb
in vietnam	adbmmcfcccccb
in vilnius	lndcddbdddcdd
in week	mmceddeddddec
in what	cdodccadcbldd
in whatever	bbdbccacnkcdb
in which	idmdhddjdfkdd
in with	beccmdbccbobm
in word	cmldddldcccdc
in writing	cfmllkbbdbddc
in year	bbacclbclncdb
in you	cdicccmkdcbmc
in your	fddfedkdlhjjc
in zurich	cmfjkidddhddc
in zwolle	idddelceldeed
includes the	cddddccdddlen
indefinido 0	eodeeedeeeedd
independent contractor	neeeeddeeeeee
independent opinion	eddoddcdedded
independent schools	aclbcnbbcjddc
indicate your	cldjeejdeeded
ines we	idccdclmdcdec
inform you	cdkdedijdccen
informed of	lccdedclddldd
ingegnere devops	kleeeedeeeeid
ingeniera devops	lleeeedeeeekd
ingenieure devops	kkdeeedeieekd
inherited a	eccdmmbccckdc
inside ?	jmccclcddccdc
inside ir3	oddeedbdddeed
inspections and	ndcdddbddjded
install our	ddeeeedeedndc
instead ?	jcbcbcacnaccn
instead of	dcbcmcllhbcje
instructor for	cdeeeoddeeeed
insurance ?	ccndddncbbddb
insurance and	dpcdckeddddec
insurance for	bccdodiddcbdc
insurance is	clcdddeddddcm
insurance of	ccddddfdddpdb
insurer in	kkceldcdddeee
insurers in	bcnbjdbclcddc
intend to	lmkcdiccccddc
intends to	mjkbdibclccdb
interessa ?	kldeekdeeeded
interesse ?	mkdeeedeeeeed
interest ?	ljfkeihdddded
interest and	ncccekcddmded
interest by	hndddddeedcdc
interest i	mcdeldcdeeded
interest in	fljclcbmcdcdb
interest you	knkddciddcddc
interest-q>benefit	eeeeeedfldefe
interest-q>call-ask	kmjjddhddddde
interest-q>cofounder	bccdoccddcddc
interest-q>connect	biknddbcdjdbk
interest-q>cv-ask	cpaebeceddded
interest-q>event	acakcbaobacca
interest-q>expert-call	acbocdcdddddd
interest-q>freelance	kblcccmdbccdb
interest-q>funding	ambclcbccbcca
interest-q>i-am	flcdifniicddb
interest-q>job-word	ciqdddccccdcb
interest-q>messenger	cckdddadobjdc
interest-q>mule	ljncdcbcbccdb
interest-q>open-to-new	cdpeeecddcedc
interest-q>part-time	nddedcddnddec
interest-q>pay-word	ncbncbbcdcddb
interest-q>permanent	bpZcddcdcccdb
interest-q>recruiter	dodeeededeeed
interest-q>role	bbaalcbbbnddc
interest-q>sell-cta	kknbdjjgcbcdb
interest-q>site-notice	nccddlccdddbb
interest-q>speak	ddddeccpdcedc
interest-q>start	bdceddcdpceda
interest-q>task-for-you	dbabnblbcbcba
interest-q>teach	acbccabbobcca
interest-q>third-person	cddnedbddcdcd
interest-q>threat	inddeecdldddc
interest-q>we	mchmdijidbccc
interest-q>workplace	bcndddbddcded
interest-q>you	mjkhhddfceedd
interested ?	imdijcmcdcidb
interested in	egnjficdfddde
interested kindly	jlcledddedddd
interested please	mdgleeddeeeee
interested to	bcmdddicdkddc
interim cfo	bccdddbdpddca
interim finance	mdceeeceddekd
interim head	mcddeeleedeed
interview 0	ddckedmbddked
interview ?	ckcmdcccddkdc
interview and	kicddekdccddm
interview at	acZbccZbqZcca
interview by	bmedeccdedked
interview for	akbcddcclbcnb
interview on	blcodcacdbbdb
interview with	dcbcddbnmaccm
interview you	djccdccpdbkdc
interviews for	cccbdcalcccdn
interviews on	bkdlekdceeded
interviews with	icbncclddccdc
into a	hcdillkcdcffe
into english	pkcddbcdddbdc
into it	clckddelhcded
into our	ckddcdcddlldk
into something	ncddmdcddcded
into the	diccedcdlikel
into your	bcbdddbddmndb
introduce me	ccbdmdbdoaddb
introduce myself	ccldeecdmiged
introduce our	ccbdddodddded
introduce you	emelidkdccddc
introductory call	dkmdfeeedeeee
invest in	cdddodkcdfadc
invested in	cddbodaddccdc
investment in	bcbnddkeddcdd
invitation to	ceciddcmfcdmc
invite you	clfjekhiddedc
invited to	cfciddeodckdb
invites you	dddddndndbdca
invoice 0	bdddedbdedcaq
invoice for	kccldcZccdcmk
invoiced monthly	ocddedceeeded
ios engineer	jmdededddeekd
ir3 0	ncjeeeheddeed
is $	eiciddegddmdj
is 0	fdcjiflfdcgkf
is ?	bcoccdkchbccd
is a	kljdigddeeidc
is about	deeiedcnecdki
is all	jclbkcjcbmcbb
is already	ljcddkiddddeb
is an	kdeccdddcdknd
is and	edmddefedkeed
is anyone	demkkececdeed
is as	ddkedldeedjfe
is asking	jlmdcdcdcccdc
is at	ckddeededcfdo
is attached	dkcddeldkcelc
is available	bccchcjncbcmd
is back	cdddcdmjdbcdk
is bad	ncbdccnccacda
is being	ckjdddbdhcddn
is below	cddkedmcddcdl
is best	kccddmbdcaddl
is blocked	bdcdccbdbbpcb
is broken	occcdcajcbdda
is building	kdldedcejdded
is by	aoclcbblcccdb
is cancelled	ddeeedddddccp
is chf	iddkdlcjedeed
is closed	cjdddbcckbdjo
is coming	middjbbiddjdh
is compensated	eeeneeddeeeed
is complete	ddcdedcddcenb
is conducting	cddoedcdecded
is confirmed	bklcdcacdbncm
is delayed	cdccdcbcdnccl
is done	idddedcdjcddo
is due	ecddddbcdckcq
is empty	bnbcbckcchcdb
is enclosed	ddceedbdkdkcm
is enough	bjkkcdcdddmeb
is exactly	mjacddbdmcded
is fine	cdjdkljdjdddj
is for	ljccjjfcccjje
is free	didddenndcddd
is from	bjckdcfmdbddl
is full	dlcedcedddjdn
is going	cnddcdbccblkl
is good	ihjdddkcdkcej
is held	cdbfdicidckmj
is here	bdelddlmdccdg
is hiring	cncdddideddmc
is ill	lddeecdddcddo
is in	ciidfdfhhcldl
is included	mddcedcledjdc
is it	cfkildickhcde
is left	kcbocbaacbbcb
is letting	bdbdkdodcbddc
is limited	ddddddcodcccb
is live	kbZddcaqdccca
is long	kdmcdekddaeec
is looking	ekcidkedgfkid
is lovely	bcmcclhlcabdb
is me	cjjdidlddkded
is my	bccdhdimafnda
is nearly	bccdnchdccldc
is needed	nccdedcckdddj
is no	bdijdkjdddcnc
is not	efdgkfdedkdjk
is now	chcddhdiccdpc
is of	ilddkjcdckded
is off	jnddedbdedddl
is ok	bmcecdccnbddc
is old	ilcedlcdddked
is on	idcdedijeefgm
is one	jdkmdeiiecded
is online	kcabcZaobacck
is only	bcdidcinmbcdc
is op	cdldddbldcdcm
is open	eikddccniccdk
is our	kidedeldejded
is out	ceedcdbpdbecm
is over	llcdddccdjcdl
is paid	licmdbbcdckdj
is paying	jcdcdncbdcddl
is permanent	codededdddded
is possible	emcdcmbccbbdk
is preparing	ndededbkeeddd
is provided	gjdeddhdedeen
is quiet	cmcdddbcdlleb
is rare	cdpddlbdcbddb
is ready	idddkdcfdcdjn
is recruiting	jocdeeddddeec
is red	cddededddccdp
is refunded	ddececmcedidm
is remunerated	bccndmbcdcddc
is required	ddieddcdfdjkl
is reserved	bcccccmbdcnda
is retiring	bncccklcdcddc
is right	djndcdecccddk
is saying	bcbccdkmcmddc
is short	icclcmbbdccdk
is simple	mdccdcmeedded
is sold	mcbdmdadcdadl
is somebody	pdcclcaddddeb
is something	ldiccdcddmddc
is starting	cdddndckedded
is still	dehfmidccfjjc
is that	lfhgddjhhcidi
is the	cjcefdideihdn
is there	cdkdchkdndddc
is this	lkbcjebjkkcdb
is to	jdkdedcccjmdj
is too	mlcdedceddddc
is treating	bmcdcdbmbiddc
is trying	cddleeceedmbc
is two	ciddmjhcccdcl
is up	hlbdkcbnccddj
is using	cddkldkededed
is very	kdkcmcjccbidb
is waiting	cdddedbmeclka
is well	bjefddcdoeddf
is what	gkcdknicdcddc
is why	blcdkmfddcded
is with	cocdbdcddcddn
is without	adcddlimddcec
is worth	bccndcijdccdb
is written	kccddcndecded
is your	ickddcecnilcb
is yours	cicdkdddblndb
is £	heckddnedcjdd
is €	jfcdddmgdcddm
isn t	ffkefeieehjhd
iso 0	ecclckncdccdb
issue 0	acbcdmanclbca
ist am	dkdeedddededn
ist jetzt	lcbddcbccZcnj
it !	bdddjljmdbcec
it 0	kcccejncdcjdd
it ?	kfcjjijhhdcdi
it a	ecicidmcjeddj
it after	bccedecddnddn
it again	idddddbddbdmn
it all	bgkddlblcjhdc
it and	fcihldidffleb
it as	ejdcncbjcjddc
it at	jdckicfldccdl
it away	mblcmbbccccdc
it back	bddddcemddmdn
it be	llkdcdkdjcddc
it because	dhbddecdmckel
it before	ncclfcajdckjb
it better	jcncckidcadcb
it but	bildjiklcbddb
it by	kdfgddkeeeddl
it can	becdccbcebloc
it closes	bmcncdcbdccdb
it comes	edkdddbjdcndb
it cost	hcckdddmccddm
it costs	bcbikbnndbcdb
it could	icpedebecceed
it d	idjmejclddddd
it didn	dkceddcdjmded
it doesn	cefledmdddded
it down	cdcejdgddnded
it for	eecemjjhheddh
it four	cdcdddcddodec
it free	bdddddllddddl
it from	jecefdjdcmedi
it goes	iffcdkcdddjdl
it has	kdcdiedkinedc
it i	khjdcdldleddc
it if	kjdddlcdcclec
it in	edfijdjdddjik
it into	dcccmnadibcdb
it is	jljhfhhddfdic
it isn	ehlediieidhdh
it it	cddedlddlcdek
it just	bdbdddcchbmdn
it ll	ddkdfhicdkidj
it lol	dcdeeecemdmed
it looks	bcndcdoccZddc
it made	bcbncdccdkcdl
it may	lchbcckbcbcmb
it might	acmccckmcbbdc
it myself	ldceddcdimeed
it needs	pcddddcdddjec
it now	kcdccdlcclldb
it off	bddckdcldkkkb
it on	idcdhjcldcjdm
it only	bcnjidccccddm
it or	klcdmdbkdcdhc
it out	kdcdfdkedlddf
it over	jiedhdpcdbddc
it please	ldcdddcjcclcm
it possible	ecddjcidcmdec
it reads	kjeeeeleedefe
it round	cjdekdleddeed
it runs	ieddeeceefcml
it s	hjfigeekehhed
it says	idcdddccdaacp
it should	mfcdidcjdmdec
it shows	idddcdbcedobc
it since	iccdlcjbclcdi
it so	lcckdlbdclddc
it something	ikjnbdbddcddc
it sounds	lbcdmdbcdmcdc
it starts	ljcdjcljdcddc
it stays	ndededbddccmc
it still	bcbmddbddnccj
it suits	knceeeddddded
it take	bnmcccfccjdca
it takes	cdfejdmldcjdf
it that	boacddldcdddc
it the	bilcddnccbjdi
it then	ldddddcdddmed
it there	kddddcjldcjdc
it through	ccbmmdbddfldc
it to	ijcifeddibmke
it took	ldcddkoddaddc
it true	ccbdcdbdpidbc
it twice	Zbbmcljbbanca
it under	bcbcjjabcabod
it up	kcedckiccmgcf
it was	deigdeeeemdhi
it wasn	ccldcdbcbnckb
it we	ckkkdedddedee
it well	cicmdbclecded
it went	bbmcldaclicca
it were	cdndddldcbddc
it when	mciccdbcdbmdk
it will	cdcdddcddjmfk
it with	fccdocclcefii
it within	bdccddcccclnd
it without	acbcimbmcjccb
it won	cdckldccdddel
it works	idcjkjicccndb
it worth	bmbbcdlckmcdb
it would	lkeejicddlddc
it you	eeedmdcccljfd
it your	bmcccmjcdfccc
its head	cpdeeecdddedc
its next	coecddcdcdddd
its own	ambcmbdlcaddb
its way	cdddddjbdkdll
j ai	ecidldkdmeddd
january ?	lcccdnbcdcddc
january and	nciiddfddkddc
january i	ccodddcdcbddc
java 0	kjdeeejeeeeed
java and	ieleedleddded
java en	dldeeedeeeeld
java entwickler	lkeeeededeeee
java ontwikkelaar	kddeeedeedemd
je 0	cdcodkicddkdb
je cherche	djdekeeeleeed
je cv	mcmeeeddddccc
je fais	ccbdccncmaccb
je het	mccmdcbccclca
je iets	bbacmcbcnacca
je in	cdlcddmdjcldb
je me	cdfdllidkfddc
je mijn	cdbdddocebddb
je ne	kdkeedgdkdddj
je peux	bdcdddldkcddm
je stunde	mdddelcdddddb
je suis	ddmeeecemdidc
je te	cdmcccjkclfca
je vous	cmcdlcmddjfdb
jefe de	cnddddcdjddmb
jemanden der	mlddkmccddddb
jij onze	omdedcdcddddc
jo from	nccdddccdldda
job ?	cliededeljcdc
job alert	dkdeeededddnc
job and	bkkdcdacmkddc
job as	bhlccdbdjemdc
job at	clcdddcdncjdk
job board	kbidddbobbhcb
job description	daldddcdcclcn
job for	djhdndZcdbilc
job i	lnadcibdbmddb
job in	ckjdldcdgjfdk
job is	blneddcdccked
job offer	bbbccdkmccmca
job on	obbdddbcnbccb
job or	ddjeeecmcheee
job s	lncddcjcbbccb
job title	nbeekededeeed
job to	ddhdddldlcdcd
job you	aaabcbabaakpZ
job-word>benefit	dhcdijbdncemc
job-word>call-ask	blmcddkcccjcb
job-word>client	nbjcddedalcdd
job-word>cofounder	kecdndcdcdddd
job-word>connect	lbmdddhddiddl
job-word>content	bccddpakebddd
job-word>cv-ask	mbmdeebeeedee
job-word>easy-money	clcddcaccbobb
job-word>equity	ckbdcdccccnca
job-word>event	chjccldneZcja
job-word>expert-call	anmZccacbkccb
job-word>freelance	mmjdddbdlcedc
job-word>funding	cpbamcicccedb
job-word>i-am	fkjeddggmidcb
job-word>interest-q	bbodcdccabccb
job-word>mule	fibddikjkcdcm
job-word>open-to-new	mmdccblbbZbba
job-word>part-time	anlddccdlcddc
job-word>pay-first	babccmkbbcmcb
job-word>pay-word	lleccedcddlcl
job-word>permanent	cpddgdcdjdfde
job-word>recruiter	ijmdddcdddkdc
job-word>requirements	ikkdddbdnccdc
job-word>role	inceddddhcdmc
job-word>seeks	cndddeedmcedf
job-word>sell-cta	klecekjcifhbb
job-word>site-notice	blkdddiccijmc
job-word>speak	cccqdccaddccb
job-word>start	kobdlcjcccddc
job-word>task-for-you	njbicljbbckcb
job-word>teach	anbcdfhbnbfla
job-word>thanks	bcboccgblacdd
job-word>threat	cpcddccdncedc
job-word>unpaid	aaZbanYZZbanZ
job-word>wants-job	ccbddckcoldcb
job-word>we	dmlbkjedcdlcc
job-word>we-help	bibdcdadocdbb
job-word>workplace	cpcdddjdddhdc
job-word>you	hjkhdddeldekb
job-word>your-profile	bcocccnacbjcc
jobs ?	pbacccabmacca
jobs and	cdceedcmncddc
jobs for	dbceedlddddnb
jobs in	ccmccdbcclmbb
join ?	cckmkccmdccdb
join as	cbcdockcdccdc
join me	cdcdmdbbcccdm
join our	dlddlcdnededc
join the	blcjcbbjcbmma
join us	ckddkjcmedded
joining as	jkddlecedddee
joining date	dlceeeddeemeb
joining our	bdhodcbdeccdl
joining the	mccclbcbemddc
joining us	cmldddiddcdec
joins us	dceeddhceccep
jour en	leeeeceeeelej
jours de	cmceeddddddcl
jours par	meeeedeeleeec
june 0	lbbcicalmccch
june ?	ebbbcmkbbmbbZ
june and	jlcddkcelefde
june i	cdlddekdkidec
june to	lcacabbbnlcca
jusqu a	ckddedldddddm
jusqu au	cdcddcbndcdck
just a	ickcbdlcmjdcf
just checking	kdcmedbclkddb
just closed	bjcdndbddddcd
just finished	cdbldcccllded
just following	hccddkabnbddm
just for	jbccccbcdbndk
just like	cdmdddmcbiddc
just need	cdcdddmdddmed
just opened	bqbcddeddcddd
just read	bcaoccbccmjca
just reply	bcmcddncdbccc
just say	abmnccaclYcca
just seen	cdcdbdcddoddb
just send	cdcddebdlbndb
just someone	mcddcdbdmcded
just that	cdkdddlcbkddc
just the	ccbmkcaccbmdj
just told	olbdcdadbbdec
just want	mclddabcclcdb
just wanted	cddedcjdcnddj
k 0	dncdndbdddidd
k ?	ckcedendddkec
k a	lecdndiddckdc
k and	cmcdodcddcdkd
k base	doeedeeeeeeed
k equity	dpeecededeeed
k eur	cpdeeededdeed
k for	pcccndbcdcddb
k hybrid	boceeededcded
k in	clcdmbmcdccdc
k of	cdddpdceddded
k pension	coceedcededed
k plus	dodededeeeeee
k pro	aodcccbcddccb
k remote	gndedekeedbec
k to	locdcddddcdec
k €	cnddmdcdddddc
kafka ?	mdddddcelddec
kafka engineer	kiceeemecdded
kan ik	bbjcnbZanabbZ
kann ich	cccdncclkcddc
kannst du	kdcdddcddbldn
kassel and	alkdddcdcmddc
keen to	cdljeejdekeed
keep $	bedddebcedodb
keep 0	cdddendcedndc
keep a	cdomdlbcdcddc
keep all	pccddbkcdccdj
keep an	ddnceedejdded
keep in	abcbpcZacZbbb
keep it	bcncccbcbmlba
keep me	acbddckjobddk
keep my	ddoeeececceed
keep the	ddcmdjccdbkfn
keep them	idhdddodcceec
keep this	chceeekedemed
keep you	bbodmdfdcccdc
keep your	cljcidjcdcjlb
keeping well	ccmdccaccmcdb
kept a	dlceldcedided
kes 0	llcffkjbdcddc
key is	cdceedcddlddo
kids and	mdcdccccdhdek
kids are	cdcddkbbepddb
kind as	bcbcdcemjbcdm
kind of	jcldhdidkkddc
kind regards	jiddeeieemeee
kind reminder	cdccdclldccak
kind words	cdddldcddmcdc
kindly advise	eclichncdccdb
kindly call	bclddcmcdcbcl
kindly confirm	kidkelckedddc
kindly consider	ddceeebdodded
kindly give	ccldddkdmcddd
kindly indicate	mddlecccedded
kindly let	lcdkkdceedded
kindly send	ljcdedkdcdkdc
kindly share	ilmdeeceddded
kit for	cbbdddjcdcndb
kitchen table	jdddjendedeed
kite anchor	ekgdeeifiiekc
know !	kcjldblccccdd
know ?	cbndbdjdmacdc
know a	jccfdccmmiddd
know about	cdckdkceecddn
know an	abakbblboabca
know anyone	acbbbcnblbdcl
know each	bbocccaccnccb
know every	icbdpcbccaddb
know everybody	aalcccbcoZcba
know from	fbbdddbdnabmb
know how	cdcnekkcckedc
know i	ccdlcdmdebdda
know if	idkddefdlcdel
know is	ccmedmcdbceed
know it	ljncdjdcccddb
know me	kmbdccbcmkddc
know more	bnkicmcccbddb
know my	bcadccamcocca
know of	bbacccbcqkdcb
know our	Zlccdclddcmdc
know people	cbjclcbijmdcb
know somebody	ecmbccacobcca
know that	dcfkcckckmddc
know the	dkcjmijcckddb
know us	odcdcdacdkddc
know what	jendcikdfcddc
know when	djldcdbdckjck
know where	ccaddklkjlcdb
know whether	dhmdddcdcmddd
know which	hdndddlddbdec
know who	fecelcdcmcdde
know why	ccbncclclicdb
know yet	cdpdddcdcbddd
know you	immdddddfhddd
know your	flmjedddcdedc
knowledge of	llcddcbdldcdd
known to	hbncldbdcbcdb
knows how	kdcjmdcdcldec
knows the	ldccldbddbddm
kofi !	eedeeemeekeed
kofi your	klldcdbdcbded
kommen sie	dkmeeedddcedj
konnten sie	mdcddmbdmcddb
kost 0	cddddboccdjdb
krijgt een	bmbcmciccbcca
kun je	mdcmddcddcccj
kun jij	nddddccbddldl
kw 0	keeeeedeeeeem
l anno	kdokdccdcccdb
l equipe	dccddccjdjdmm
l heure	cddjelidddkdj
l hopital	dldeeedkdedej
l idraulico	ceddecddedddo
l ora	fcckdmccedjdi
la cena	bcbcdcbldmcck
la cuota	dddeddldedddn
la entrevista	blbmccbcblmcZ
la factura	bdddedcdddcdo
la fiche	jmcdedcdddddk
la fin	jmdeddddedddf
la hora	mdddemgdddddf
la idea	mckcmcabcbcca
la luz	bdddddldddddm
la mia	ckldclmccbcca
la nostra	cldddnkcddjcb
la plaquette	mdcdddmdddcdb
la plaza	cncdddccccddm
la region	ccmdkbacbmccb
la respuesta	ccndddcdccccm
la reunion	cdddedcdekddo
la riunione	eeeeeeddedeen
la salle	deeeddddedcep
la sante	kdnehededdedc
la semana	ddleeeddddddm
la sua	kfdjddcdddlcl
la tua	jedeeedeedcni
la visita	deeeeeddedddo
lab and	cckmcbalcabdb
lab in	mbcncdbccbccc
lab is	amcddjbmdbded
labels and	bcccdmabdcocZ
labs is	dneeeeeeeeeee
laid off	dccdjdcdojedc
language school	leeeedkeidefe
languages and	ccldddmckcddc
laptop and	ndddeeedddddm
las 0	cddmedcdddjdn
las noches	ldddddddldked
last 0	bbdmdabmccbma
last day	ddeeeecddbiep
last mail	ccbddcolcbdda
last message	cjmdcnbcieccb
last month	ddekcdecelmdd
last night	bicdddhcckccp
last one	bicfdcjoccddb
last spring	jjkddcbccoddb
last thursday	cdkeledddleee
last time	bclcdpiccacde
last tuesday	ikjkddbccmcdb
last week	ecjkddeflfdje
last year	kejfiijkdcedc
last:benefit	deediflejdiee
last:call-ask	ehjlehifeddee
last:client	iimdedkfdddjc
last:cofounder	dkddodhjedddd
last:connect	cehehddhdndkc
last:content	edieeieoddeed
last:cv-ask	jlleeededddde
last:easy-money	geddijehedndd
last:equity	cgdfoeededfee
last:event	dddeefdneeeif
last:expert-call	dedoiefdidddc
last:freelance	lehieeifgdege
last:funding	dihhodefddedd
last:i-am	eejdfeiekkede
last:interest-q	jkjfifieeddee
last:job-word	dgkeedefkeeke
last:messenger	deedeecdgdpdd
last:mule	dfheeefiielei
last:open-to-new	ddpedefddeeec
last:part-time	kfdejkdikeddd
last:pay-first	eddgeehdddodj
last:pay-word	kedkekheedfde
last:permanent	dneejedeedhde
last:recruiter	eekdedkdhcfkj
last:requirements	djiifeiifdfkc
last:role	ekdegeffieejf
last:run-code	eiciddechemkh
last:secret	edcddlccddpid
last:seeks	diieiheejefej
last:sell-cta	feeffdmjecefe
last:site-notice	ddddeddeddepe
last:speak	dedjdmeldkddd
last:start	kedegeiehdeek
last:task-for-you	ldcdfdjiedhki
last:teach	cddedmdkjiddi
last:thanks	ddddddddhodkj
last:third-person	edckedemkcddj
last:threat	iidhdjeeedjjj
last:unpaid	cdddiklleddhi
last:wants-job	dedeeedepdeid
last:we	heeefijidhieh
last:we-help	diedeinehiddd
last:workplace	lkfeejdeeeede
last:you	efjffegehhgje
last:your-profile	filgeededeelc
late father	ndceddcdckdeb
laugh and	cdcmcdbcchcdm
laugh out	clbcdbbccnddb
lavoro ?	cdndddlccbdcb
law firm	kddoccbddbdcc
law firms	eecedeoeedeee
lawyer for	jmceedeeeeeee
le 0	ffeddlciddfem
le client	oeejeedeeeeed
le code	cdcddmccddoca
le contrat	dddeeeddddddo
le mando	kcccndkcdcddb
le marche	cdlkddcddcdcl
le plombier	deddeddeeedeo
le poste	cmaddccckcldk
le sue	bjcddclcclcck
le va	bcpldciccbcba
le votre	ddodddjdccddb
lead at	cmcdddclcdclc
lead the	dihejmhdedeee
lead to	bemcddmdccdcb
lead with	dldeledeeeeed
leaders in	ddcdedioddddc
learn about	bdgbdmmbdcddc
learn from	icadkmbcbmddc
learn how	acamcbalkZaoa
learn more	ddmheeldededd
learn that	cicddcbdcoddc
learn whether	hcmddccdlcddd
learning engineer	indeeedejdeed
learning ingenieur	kjefeeeeieeee
lease on	bcbcldlbbbcdl
leave and	jobdccbdclddb
leave cover	ndcdddfledddb
leave for	bkodbdbccbddm
leave it	fjcdddlkdcdek
leave the	bkcdddccddmkm
leave you	bjlddmmccbcdc
leave your	bcpcccbccblca
leaves us	cocdddcdcbdck
leaving the	bcncbcjcbjcdb
lecture on	cddcenbkdbddj
lecturer for	bcdceqcdddded
left 0	kddddcmddcldc
left a	jdcdddccdemck
left and	jdjejejedddkd
left at	adclmclcccddc
left behind	mdddccbdcacdn
left for	kccmidikcfcdb
left in	dcbidcdblodcb
left on	ccdnedkbdcfdc
left over	eccdmdbldcjdb
left the	bccmldccdecmk
legal aid	ejjdndccddddc
lei e	lccddcmdccjdb
len:0	ccddddcjdkdnl
len:1	dehfeffhhjefk
len:2	kjhijijehcjdb
len:3	jiffjeiefehed
len:4	iifhffjgeieed
lena le	mieeeddeedeed
length 0	ncdkedclddddg
les 0	bdcbdcncddnda
les loyers	cdcddkbmckkba
less 0	dededdldddddm
less than	kcddddodddddd
lessons and	ddddejjbdcddo
lessons on	cedddockdcdec
let me	kdkiedkdjeedf
let s	ccjencdccndcd
let the	cedeeecdekeeo
let us	dcckeekldciie
let you	cdkddcjcclccn
letter about	ikcdddbmdcded
letter for	dccddckkmbidi
letter of	cidjodecddddh
letting me	cedlmecedceed
letting you	cdddjendlbddd
level 0	acdddnbcjcndb
liberty of	bckccckkmcddc
library card	cbddddbbdmcbm
libre en	odccdbbccccck
licence and	cccdldbdlcndc
licence is	bmccccocdccdb
lift engineer	blcdddimdcddc
lift it	ddcedenddleec
like 0	jcccdcbjdloba
like ?	dcodccadmbcdb
like a	mjekdejcccdje
like and	ldodddcakbded
like before	cdjeececdcddo
like from	bcmddnbccbcdc
like i	jdcddelccmdec
like is	odcdddceddeed
like it	lmbceddncjcdb
like me	jiaeddkcnbddj
like one	mcbdldjcdbcdc
like our	ccbcdmbndbccb
like ours	dclcncabcbddc
like somebody	bncdikcdddeed
like someone	jcddldmcbkcdb
like that	cdndcdlcdiddb
like the	klkfdcijdbddg
like this	iccdkdccdbmdb
like to	jijjiffeieddd
like you	iikdjldddeedd
like your	cclkcdeccllcc
like yours	cdcdldmddcbmc
liked it	ccbdddkdmbdlb
liked the	bckdddcddodbl
liked your	ldclddbddajan
likely to	lcbdddldjddld
limit of	bnccccbccbbnZ
limited to	ddddddcndclcb
line about	cccdddlbcnddc
line and	cdbdmdlcckddc
line is	mccdjdbcddmdc
line to	jkceeecedleee
link ?	ckbmddfccccdm
link and	bdcedblkdcncc
link in	cdiddcbpcabdb
link to	bcccdbmmekclb
list ?	cdcddloddcddc
list and	cjldddjddccek
list for	ddncdfbckcddm
list is	mcccccmcbccmZ
list of	ecmdhelclcddd
listen ?	cdqdddbbdbddc
listen to	dkdedklhedeed
listen wherever	cccddccodcccb
listens to	cldekdkdecdfe
little bit	emdecdcelcdee
live in	kkidddjdifeed
live on	bcjbjmbndbcca
live with	bncmhbbcccddc
living and	mcbncckbbabdb
ll add	icldcdbcdcmck
ll ask	fkmcdklbcbddb
ll be	cemddeekdkfee
ll bring	cdidkdiddndee
ll buy	cnbcccaccamda
ll come	alaccdlbbbana
ll do	kcbclkiccccdl
ll find	bdcddcacdbjmm
ll get	deccddjddhode
ll give	bjcdddicccoeb
ll go	bdddkbbdmbddl
ll have	ceecdjmjckcdi
ll keep	bfckcdhdcckll
ll know	kcodddbedbded
ll leave	cledddndcccdc
ll match	abmkccmbcccca
ll need	bcodcdlccbidj
ll only	cckdddcbnbcdc
ll pay	mdbdddbccbldn
ll receive	cdbcddbcdcojb
ll remember	dnidldcecbded
ll run	bkcdmdldcdidc
ll say	cmkdcdbccbmdc
ll see	cbmdidcccfldk
ll send	decldcdlddmdd
ll set	cmcddekdddkec
ll still	dkkdkededdefe
ll take	ilciddjckakdi
ll talk	jdcdldcldidee
ll tell	ddedkljjiiddc
ll try	bmmdijbdccded
ll want	ccncbdkdcccdc
ll write	cmjdckjccacdk
lo que	iccdhlicclddb
location and	jdkeeedeleeed
location remote	oddeeededddec
log in	bcdddcbcdkpjc
logged in	cdddedcdedocc
login and	cdddddbddcodb
login code	ddceddcddcmjj
logistics ?	cedlecddnceed
logistics and	cdidllicdddec
logo for	ZbbcccnccbYoZ
long as	ndcddkchdfded
long it	ndckddcddcded
long standing	ckdcddledkded
long term	lildedcdddhdd
long that	ddckddcldkefe
long time	egbdddldjmddc
long way	jlmddecddaeed
long you	llldcecdbcced
look ?	njcdbdkdcccdc
look after	jdkedemddjdec
look and	ocbdbcblbbcdb
look at	hicdkdkjmbdid
look for	ehndjlccecdde
look forward	ddidddcicpedc
look it	jkcjddcccmcec
look like	cdndldkdccdec
look on	blbmccaccacmb
look over	cdbdcckcnacdm
looked at	ddcdjdmddiejk
looking after	cckddcmjbjddb
looking at	cdcpcdkddddid
looking for	hjifjfedjdffe
looking forward	jkideecedmedc
looking please	jlheeecedceef
looking to	bkdemlbdciadb
lookout for	ccodldbcdaddc
looks after	idcdddqcdbddb
looks for	cndddkcjldddc
looks good	cdddddccdldbm
looks like	cckdedicdkcdl
los 0	cddlddcdddmci
los ninos	clcdddcddcccn
lose 0	adcdccpcdccdb
loss of	cdcdddlccclck
lost a	kdddjckddcddl
lost its	anccfnbcibddb
lost my	cdddddbdojldb
lot of	dbldheekdhdel
lots of	mcmdddcdccddj
love and	mdldddcddadcl
love it	ldcdddllccceb
love the	ldcdcdlcbaccm
love to	dijjhdkjieddd
love what	ddcdadqddcded
love you	klchllcidcdec
love your	ecdbodjfdcedc
loved the	jncdccbcclcdc
loved your	licddkkcdkfdc
lovely and	mccclmabcbcda
lovely to	ikbdcdjkdmdcb
luck with	abacbcZbnmcca
lumenbank ?	dedeeemddleec
lunch ?	clecidhcciccm
lunch and	ceglncbjbhcdc
m 0	acaclkecpZcca
m a	deeehdjdmijec
m afraid	jckdkkdijacdc
m after	ncpdcdbccbddc
m also	bdbddddcloccb
m an	bcbkdkecnbldb
m around	bdddddbdboddc
m asking	eincddbcnaddb
m at	lccnccbcdncdb
m back	cdbdddeccmdem
m building	edlkfdbdddled
m collecting	bblcccblbncca
m doing	bcknccaljbcdc
m finishing	ddaddcccqacdc
m free	adbdedcdpedec
m from	bcmdddbdcklcb
m going	bcedcdncibndb
m good	bdbdccZbpbcdb
m happy	cdddddodbaeed
m head	bkkcdmbbbbccb
m here	cdkdddbdlmddc
m hiring	dnceeededeefe
m hoping	hbZcccacolccb
m in	dkddedjdemhdi
m just	mcadddidanddc
m looking	jhbhlfbdnbcdk
m making	ldndcdcdcbdec
m new	cdfdddbcbpddc
m not	eheideddlmhdc
m on	dibffdccleldl
m one	bcmcmdacckddc
m only	ccedccbmbmcba
m out	bkddcmcdcckec
m putting	idnkhcbcdcddc
m raising	ddcdodbdaccdc
m reaching	ckcddemdlbddd
m reading	cdcdddjmdldec
m ready	cdcdcdbcobddb
m retiring	ckbdddcbbmddm
m selling	bbbcpdbabalcb
m sending	jcdeeddedlmed
m so	ddkddddldmcec
m sorry	fcbjckichkedk
m starting	hckdodbdchddc
m still	algclcacmccca
m stuck	bdbcddbcblmdl
m the	liedieeejjfdc
m there	ccceddbdleden
m thinking	jcaclcbcmkddc
m told	cfmdddbdjmddb
m trying	ddjdddcdmlddc
m usually	cdbdddcddodec
m w	jkdededdcddmc
m with	cdcqcdjddcced
m working	ddkdldbjcdjdj
m writing	ddceikdellddf
m wrong	kdbcddbmclcdc
m your	bcbcddociacdc
ma am	ljcddcblmbcdb
maanden €	ndeeeedeeeeed
maar ik	kcldddccbmddb
machine learning	gmdekjddideed
mad ?	acbbncacmccdb
madam i	cdcdkdnddcdek
madam we	ncccdclcddbdd
made 0	dddddblceclld
made a	bcbdncmncacde
made for	mcbccdnccadca
made in	edcdddnjdciec
made it	dedeeedkemeee
made me	cemjddcccnddd
made my	idceeecdcpddd
made redundant	ddceddcdpaddd
made the	dhcdjdcdkndec
made us	ddceeehddldel
madrid ?	bcccdnbbnadca
mag ik	ehgbndddlcddc
mail about	occddcjlccddb
mail address	ccccacbndcglb
mail and	fdddedlcdcpZb
mail from	jkkcddbccmcdb
mail password	ddddedcddcpab
make 0	bccclbabccodc
make a	jjeedkeifjded
make it	jdchijecheelk
make one	nbbcbmbbcacca
make or	bdcmddkcddded
make sure	clbdddmccbdci
make the	jhcddiikdneea
make them	ncbdccjlcbcda
make you	cmkeiejddddeh
make your	bcbccdkbccocb
makes them	bdclccnadccdc
makes you	ccndcdbddckdc
making a	dblmlkaccbcdb
man in	bmddddkldcdec
man who	bjcdckljdjhdb
manage your	ddcdeelddcdmb
management at	deeeemdckdefd
manager 0	mjdededemdddc
manager ?	ckidedidllddd
manager a	jccdmdbcdcdlb
manager and	jhmdddkdcbddc
manager at	joddddbdkdded
manager for	lndeeddedeeed
manager full	dodedecdedeed
manager has	cckdeecdcldld
manager i	clbeddkelcded
manager in	hmiddecddddkd
manager leeds	ajbdddcccccob
manager of	cndeddidddded
manager on	dlceeddedened
manager permanent	cocdeededdded
manager position	dmdeeeceldeed
manager s	bmmcdcidcbcdc
manager to	bncdddlcdddec
manager who	blldddjdccded
manager with	emdeeedekeeed
managers in	clkccelcecddd
manda o	mklddccccccdb
manque un	dldedkddjdddk
manufacturer of	adcnddlddcdec
many client	aapccdaccaccb
many of	acacccibcoccb
many people	hdbkdecdcpddc
many thanks	bdcdddbcdnddl
many years	ldddeehddkied
map of	ncaddclcbcddc
mapping the	ddodddbdccddd
march 0	mdddddcbdjcdl
march ?	ddcldcbldcddl
march and	jdjdkclcecddg
march at	cdddedbcddbcp
march for	bddddlbcdddcn
march in	dcccdkbodbcda
market ?	cdmcddhmcbdda
market for	dcokddbdcbddd
market in	clfmdecedceed
market research	dddjddcmdcdld
marketing manager	kmdeeeceieejd
master s	bdcddlccobcdb
match 0	cnceeedededde
match you	caodddccdddoc
matched with	kdkleeceedddd
mateo !	eleeeekeeeeee
maternity cover	mdddeddeldeed
maternity leave	mmcddccdcceed
may 0	lecdkdbmjcddd
may ?	nccccbbccbdcm
may and	nbdccgbmckdcc
may be	ecjiekjeedejj
may have	chlhdjcehjddk
may i	iiliedidlfddb
may in	bcdcbccodccdk
may remember	bdldddoddbdec
may to	pccdddbcddddc
may we	deklldkcdcddh
maybe 0	lccmckcddccec
maybe a	lejkddceecded
maybe you	bibdddedoeddc
me !	mcalcdlddbdec
me 0	dcfjldldccldc
me ?	eccdnjbcqaedc
me a	lekddeddjijed
me about	bcZldlcclnccb
me after	cckdkemedceed
me again	ecolehjcdbddc
me an	mcedddjdcnddc
me and	jjcdgifhdjkee
me as	cdlejdjedkeed
me ask	mabdddmdccddc
me at	llbdccjdcmddb
me before	mdcdeebddmdec
me but	cpckcdcdcbcdc
me buy	jdmccdacbmcdb
me by	edmiedcddcden
me down	lcmdddbchecdb
me for	iehjhjgkicedc
me from	bjbdndecjjddb
me gustaria	kdldddkciiddb
me have	ldhdddjdddled
me honestly	ldbccdbcnbcdc
me how	ddbddciclmldb
me i	djdcldcjlchdb
me if	jenjdicfecddb
me in	bfidikdcmlddc
me know	kdkiddddleedj
me last	bdmcccalblcca
me laugh	ckcmckbccfddk
me more	bblddnbcbccdc
me my	jcbdddcdnhddc
me not	cmcdddcdklddd
me of	fcodcdbdddddc
me on	ceededeekjmdj
me one	ckdddjcdkbden
me or	dddedehdmdled
me out	bccdnmcdcccdc
me permets	cdbdccmbklccb
me she	cdlddlclcbddb
me so	ecldddcmcdded
me take	kecemecedjded
me tell	bdoccclckbcdb
me that	kkcdkdddkcjed
me the	jdjdddhccdmdl
me they	cdmdddlddbded
me think	cdpdedcddfeec
me this	ckiddcnccbddc
me three	cidddmbcdbldc
me through	bcbkkdbdkncdc
me to	ejeehdkdjjedf
me twice	lbjddmcdbcdec
me two	ddddmdledbeee
me use	kcdecdcembked
me what	mdmfjcbjlbddc
me when	egjkddgccmcdj
me whether	cdkdddcdobded
me which	cdmdddicbmddc
me who	dfdddfndmeddc
me why	cmddjdijdcded
me with	gfbccmbcjljcc
me you	keedfjiehmcdb
me your	jflhdjeddeedk
mean a	bccclmaldbcdb
mean it	jmdekddcdceed
mean that	bcbccbncdmddb
meantime i	ddjeeedemjeed
mechanical engineer	kcddmdcdjlddc
medical device	hjcmdciddcddd
mee ?	cccdlcbmccccm
meet at	ccbcdcabdpccl
meet in	cdclcdcmdjddc
meet the	bmkdkccmcccdc
meet you	dlfdddcdcnkdd
meeting 0	bccadmbmdbcde
meeting and	bcjmdcmcdbjdc
meeting in	cldhdlfdeddek
meeting of	cddddjdmebdel
meeting on	dedeeedbeleeo
meeting with	bnddddcdcblec
meeting you	llmcdbbcckcda
meetings a	lcdncdddeeeed
meets on	cddndbccdcddm
melden sie	cdcddcccncjma
member of	bbllcbakjbblb
members and	cddddcbldckmb
members of	ckhdcccnckccj
members receive	bccoccbkdcccb
members voted	ljcccbcadncdb
members who	cdcdlcdmccdje
members with	idbcdcbadbbpa
membership is	bccddankedcdc
mention you	cbpdddbdcbddc
mentioned in	baedmcbbcacnb
mentioned that	mcccibblcmddc
mentioned you	kldeddcedkdde
merci d	ddcdeddcdnedi
merci de	ddddddcddcbco
merry christmas	cccdddbcdoccj
mes a	ldededkdeedek
mes y	kdddjjcdmdjdc
mese a	kddblmbbdccca
meses 0	pcddedcdddedb
mesi 0	odeeeddeeeded
message ?	bkcdcnacjkcdc
message about	kjlccdbccmcbb
message from	dbbmccabkjZoa
message of	eceddeckcjllc
message to	jjiddidididkc
message was	iddeeddcdbclj
messages will	dddeeeddedoac
messenger>benefit	bddcdcadddndd
messenger>call-ask	odmdedbddeced
messenger>connect	nddbdccdddbec
messenger>easy-money	bccdccbcccodc
messenger>i-am	ibldlbbcbbocb
messenger>job-word	cnlddcddcckcb
messenger>pay-first	ddeeeedeedmdc
messenger>pay-word	Zbcddccdbdndc
messenger>secret	eedeeeecddmec
messenger>we	nnbcbbbcccadb
messenger>workplace	ndeeecdececed
messenger>you	bklcdcaccjpdb
messenger>your-profile	ccodddZccdadc
met at	fkkcmddedidcb
met but	lcbdcdbdcoddc
met de	bcccddbbcmjbl
met een	kkcdddcdccddm
met je	ccalccbccokaa
met onze	adcbdcocdckdb
met you	ccbdddmbcnddb
meter is	cdddddkcdcdco
mezz ora	bclnddbjdccdd
mi farebbe	ljcddejddkdec
mi ha	kdoeeefeddecd
mi serve	nccdkdcdlcddb
mid sized	ckbdjecdmbded
middle of	jdkeeiceeielc
might be	cejimdekddddd
might i	fckckcccobcdc
might like	cdldccbjdkcmc
might suit	imieeededdeee
might we	kcddmcjdddded
might you	cdocfkbeibddi
mil e	hjcdndcdddcdc
mil por	dmddkdcdddldc
mill lane	cddcddbmcccdm
million dollars	cdeldekeedjed
min call	ldcmddbdddddb
mind ?	cdoddejdcbeec
mind me	ckldddcdlcded
mind telling	cdkcddbdjmddb
mind the	mkdededeedeee
mine is	jbabocZbmabbZ
mine s	bcacbcabmocca
minha filha	kcbccncccbcdb
minimum ticket	bccdpcabccada
mins on	bccocdhccccdc
minus 0	mdddddkeedded
minute call	cceakjmdlcddd
minuten 0	cddnbncbdcdda
minutes $	bcbpdnbbccddb
minutes 0	bccodoaZdcbcd
minutes ?	bcnmkclccbcdb
minutes a	adcodabjcckdb
minutes about	bcZljaaombcca
minutes and	bckodicjkcddc
minutes at	bccmlclbcbcca
minutes attached	cdcdddcdcbddo
minutes by	cdcldcknccdcb
minutes each	kddaeodcedddc
minutes for	bcihdclmcdcdb
minutes in	bcimdblkddddc
minutes of	hdcjddbcobddk
minutes on	cecoddikdcdec
minutes to	cdmdddlclbdec
minutes with	bcljchlckbcdk
minutes £	bccmdnbbdcddb
minutos por	cdcodccdddcdb
minutos sobre	cddndbcdddcdc
mir die	bdbdddbccakcn
miss the	dcbddcbdcpddb
mit dem	cjcdddcldckcn
mit unserem	bdcddcndddldb
ml engineer	ijcejdcdklded
mochten sie	dldledddedddl
moment ?	mdndddedceddc
mon cv	cddeeddeodeec
mon nom	ddceeedendjed
monday !	ckdeddccdccdo
monday 0	cdddedkdddddn
monday ?	mdejdcncddddb
monday and	cdbdddbncmdeb
monday at	dddeeccddcddq
monday to	mkddedcddjdej
money and	jccdnmbbcbbdj
money back	cdbdddndcdcdl
money comes	bdcdccbcdcnam
money for	klcckcameehdb
money from	jnhdbdbcccmdb
money i	imcddecdclcec
money in	acccqccbcckda
money is	acjblcbccalma
money on	jddddchdeijen
money to	lbbcccabbnkca
month $	kcedemcceeced
month 0	ddgljmabcbmca
month ?	mcccmjlbcbcdb
month about	odccdlbcddddc
month all	Zlcdcdmccdmdb
month and	cdchmcncdjidc
month at	mdcddklcddddc
month contract	nddeeedeeeeee
month end	ficdddkcdmcka
month for	jccemhfjdcjde
month free	amcdddnbccddc
month from	cdddpdbddedel
month i	cdidkekdcblec
month in	mdcdjdlcdcddd
month is	flcdddoddbddc
month of	mcddddeddbbmc
month on	mddcleieddeed
month one	jcddkcmddddec
month out	bdcdodbedcded
month per	bccdcdocdcldc
month plus	blddkdededdem
month s	ikcbkcldecedk
month the	adclkdkcmicdb
month to	bibdldacmbkdc
month until	cccdodbdccddc
month we	jkdddmjceddec
month which	cddenebldcdee
month with	bpcdddhddcjed
month you	jcccfbocdccdj
month €	mcccbcmcddcdc
monthly fee	ncccdcmdbdddc
months $	meeeeldeeeded
months 0	pdededceedded
months and	lcldhdmdcccdb
months at	oddeedceddeek
months eur	neeefedeefdfe
months in	ecacddbdmmddb
months of	obcdiecddcdec
months on	jcddddmekdded
months to	mdcdddcdjilec
months you	bhodddbccbcdc
months £	pdeeecdededed
months €	ocedeedeefeed
more ?	fmefidldddeed
more about	kjljdjdeceddc
more and	ccbcddljcnddb
more from	cdhdedkdedcdn
more in	clmdddlddcded
more than	djejdjkdfdhhd
more when	ccmdkdccdeddl
morning ?	bkbkdbbccodbc
morning and	ligdddidcbddl
morning before	dedeeecddmled
morning i	ccbcjdoddbcdc
morning in	ccccclbjdhmdk
mosaic rent	ilideekdiedic
most grateful	dddeelddmdded
most of	gflddelddcdei
most people	edjdecmjddfed
mostly and	ldlekdcedcdee
mostly from	nddeeeceeddfe
mot de	dldeedddedlkb
mother s	mjciccbddbmdj
move ?	cjmdeedddlddc
move the	cdbddcbdandcm
move to	clceedddnjbdi
moved from	fdadddcdcqddb
moved the	kkcdecdddbddo
moved to	cfjddkccijddm
moves to	ddedcedddcddp
moving to	kmcddicdlcddi
mr fagan	bblmddlcccddc
mr oyelaran	chmcdccdclddb
ms tran	lcdddklcccdeb
msc in	bbdddkcnddcdc
much for	kjfddckccmddb
much more	bdbmddlcciddc
mule>benefit	lccccmcbmcfcc
mule>call-ask	bhkiddjcdfedm
mule>client	eekfffefeefff
mule>cofounder	cccdpcaccbddc
mule>connect	bhecddbccmlcl
mule>content	jbamnaYYbaZba
mule>cv-ask	dbndeedeaeeee
mule>easy-money	cdddcqaZddedb
mule>event	dbfkchkicflbd
mule>freelance	jdcdddmddibem
mule>funding	ikbcZcmmbbbdb
mule>i-am	jdccjdbjifnce
mule>interest-q	cdcddcddddbcn
mule>job-word	dmgkddljbcecb
mule>messenger	eedeeeecddmec
mule>open-to-new	cdmcddmccccdc
mule>pay-first	bcddddbdddqde
mule>pay-word	mcccdachccqcZ
mule>permanent	dpdeeddddeedh
mule>requirements	aakjccbcmmbcb
mule>role	iocecebjdemdb
mule>secret	ccdddcZddcpcc
mule>seeks	kmelchdckcdda
mule>sell-cta	iedledmcdcjdc
mule>site-notice	cdmddklcdchdc
mule>speak	bcbbcbaoccbdb
mule>start	hfccchbcccodh
mule>teach	dcldembckbidk
mule>thanks	ddcdddcclacdn
mule>threat	dnddeccdddlcj
mule>unpaid	lcdccmbbcccdb
mule>wants-job	dccddccdpiddc
mule>we	mjdcjiidccldb
mule>workplace	lcdcedcdddndc
mule>you	ehkfifejhejcd
mule>your-profile	lbcccZbmdbncc
music and	ldcdddcdlbdel
must be	ljccddjdkjjdh
must find	cdmddkacmbded
must have	objdddjdddddc
must pay	dbddedcceeodc
mutual contact	cncedecejddde
mutual friend	clbchdmcchkcb
my agency	odbdddkdccdec
my application	ddcdddcdqbdcc
my assistant	addddbmcccnec
my attention	kideeldededed
my aunt	occdldbcccceb
my best	ckddddlccmcdb
my book	cdcddcbpcaddb
my books	cdcdddqdccdec
my boss	lmddddjcckddc
my brother	dkecljcbkecdi
my business	ccbdmebdcmdec
my calendar	cdkeiemdjdded
my certificates	cdcdddbdobedc
my client	fklkddcdjdded
my clients	cdnddenddcded
my co	ddhenkdhedded
my colleague	hjmddhcdcmddd
my commission	cddddeoddddec
my company	bccdockbjbkdc
my condolences	bcbcccabbpccZ
my contract	bcadddbdocddn
my course	bcbccamlmabcb
my cousin	idddmdddddddm
my cv	dcdeeedeqceed
my daughter	jciddlciildde
my day	bccdedcdlndcc
my dear	bkbccdadbmmdc
my degree	ddceddcenkeed
my desk	dcodddcdkcidi
my diary	cdldcdndcacdc
my door	ddkdddbccnddd
my e	ikjcdddccmcdb
my english	jcbdcmacjlccb
my family	dddeielelceed
my father	eicdliicilcde
my fee	cdcdddndddddn
my first	icfddcblmlcdb
my friend	ccbddjjlbmjdc
my grandfather	ccbdcmbcaoccb
my grandmother	mccddcbcmdcdb
my head	bncedecelcdee
my house	mcddkdddjbddd
my husband	mdceeeddldeed
my idea	emdekdcdddded
my internship	ccodddcdjbddc
my invitation	ddhmieideeddd
my job	bblkndacbbkcj
my kids	ccbdccbccomca
my last	bdmiikkckdgdc
my late	ndcdcccdcdmdb
my list	ccpdddmdbbddc
my mail	occdedldccdec
my manager	bbmdddmdbckdl
my mentor	ddcddbbclbndc
my message	mbcmdeackekcb
my mother	lhcejicecnddd
my mum	acbddcjdmbldc
my name	diedidbdnbmdc
my nephew	kccdcoccccjdc
my network	ccjdcekdklddd
my new	bcbccbapbamcZ
my newsletter	ccbdccaqbacda
my next	Zdcekdcepddec
my niece	cdcdddcjdmldb
my note	clndddmdcbddc
my old	cdbddjhcmocdb
my own	cdkdhfjekkdde
my parents	bdcdldcccaddo
my partner	ccbkockcfbhdc
my partners	cdbmcdbdcmded
my password	cdbddccccmYbn
my phd	abbcilbcojcdb
my phone	bcddddicbeodb
my podcast	dddceclmdcded
my portfolio	bbbcldadqaddb
my previous	dfjhddkdlcddd
my profile	bbcdbdamojlcb
my request	ddceeecddpecb
my resume	ddceeecepceed
my role	dcbddebdmmdec
my savings	cdcdnddccbmec
my search	dccedebeoceed
my second	clbdccbclmbdb
my services	mdceddldacdec
my shop	odddldZdddceb
my show	cdcadbipcbddb
my side	jdaccdmccandb
my sister	iccdmccjckidl
my son	bdddeobclcjdj
my supervisor	bdjdddbdenddc
my survey	cdbnddbacilcb
my team	fkkkdjjccihdc
my thesis	bdcccobccmddc
my two	idcdcdlbmcdec
my uncle	bdcdmcbdcbpec
my visa	ccceddbdqccdc
my week	jdcdddbccpdcb
my whole	djcdddcdcoeec
my wife	ljcdljcdjefec
n a	cdcddmccdcdng
n1 0	liccdcbcdcmdb
na segunda	ccdddklddklcd
na sexta	bmcddccclccck
na sua	cccdddkdnccbl
nach dem	lcmkddbcccccb
nach der	dbceieoeddedc
name ?	bmjcdcacbmccc
name a	lijdddbdlcddd
name and	bcfdccbdckphc
name as	bchdddcdobccc
name came	imkjdecddiddc
name for	dcddlecddllec
name from	kjbdddccmkddc
name in	djdjddbdllcdk
name is	ekkfijfdfdeed
name it	bdniadkccccdb
name of	bjbdddekmjkdc
name on	dckcjkjcclcdi
name s	lllccdbdcbddc
name the	dcccocbcccbdc
name them	mdlddbdddcied
name to	acmmdbbdlacdc
name was	oddkjdcddiddd
name you	cmbdbcacnkcdb
name your	ldcodbZdddbdc
names of	ccldddjddkdjc
nd and	flmccdjcdcddb
ne parliamo	clccncccdcccb
near the	edmeddeeddddm
near you	ibcicajccceoa
nearly always	bdcdddoddbdec
need 0	kcclcbbcnckdb
need ?	llbdcdldicced
need a	ljchkhccjcjdc
need about	pcccdcbcdccdb
need an	fdiddmjdkhddc
need anything	ndddecdddldee
need for	mdlldcbdddcdc
need from	odcdddcdclded
need help	jcccbdldccmdc
need is	pdjdhdadddhec
need it	lkcdddddccldl
need of	lcfddkhckjcdc
need one	fcbclfacpccdc
need people	bcniddbcmcjdc
need somebody	jcckljcdmcdde
need someone	lkddljcdddeei
need the	ebcdmdbdkcldj
need them	ncdddcmdcfcda
need to	chkjheifckddi
need you	cjkclcbdcaldk
need your	dcieicedccndk
needed for	mcdbdnbbddcca
needn t	ecejcmfccdcld
needs a	hlcfdhcdkcehl
needs an	ndekeedeeeeed
needs somebody	jddddmkdddkec
needs someone	oclddbbcccddb
needs the	mbcdldaddccdl
needs to	lcmdddcdbbmdb
neither of	nccdldbddhdeb
nel nostro	dldejekeeeeed
net 0	mcddldjeeedec
network ?	bccomdkcdbddb
network engineer	kmddeejehdedd
network of	hdmckeiddcded
never ask	lccjdbccdbYoa
never been	eccndabclbccc
never do	ccockdbddbced
never had	bdcdclbckdndb
never lost	ccdddcldddnec
never met	eccdeibkcokdb
never said	cdjdddedcoddb
never share	bbabbbaabaZpZ
new account	cccdddbccbnck
new company	abccoclcccbdb
new contract	mckdeeleddded
new course	cddedcbqdcdcb
new episode	ddddeccjecddo
new in	cdadddbcmodkb
new job	cbodddcdcjdnb
new on	bcmbcbaocaccZ
new one	kleldcccckddh
new ones	jjcdddcddcmdl
new opportunities	ddneeedekdeed
new position	caldddccbidob
new request	kdcdddbddcdob
new results	bdcdeeccdcdoa
new role	ccjiedcdcncck
new season	bccddcbpdbcbZ
new year	ccjdddkckndca
new zealand	clkeddcdcmddc
news from	blbdcdbclbcmb
newsletter about	ledddccnddded
newsletter on	bcbdndamcbccb
next ?	chqcddecdbddc
next candidate	ddddedkdeendb
next door	cccdcdnldiddk
next meeting	cdededddddddo
next month	edcjddkdjidel
next of	dedddedeedned
next one	ddedhdkcckddn
next quarter	cnmeedceddeed
next release	cccdddccdaccp
next role	dkleeekddeeee
next season	kclcccmcccddc
next step	ckodddddccddj
next summer	cmjddmcdhbeec
next time	ccfdddcddbddq
next to	ikcdljcbkkcjb
next tuesday	cdcdddnldcddb
next week	iedjddkekjddi
next year	bdoddddcjcddl
nice to	cdgdddcdcridb
nicht mehr	bddeedcdddldn
niet door	dddeecdddcddo
niet meer	ceceddddndeek
night and	jjfdcbfblmcdb
night i	cccdddbclnddc
night of	abmcbkbncbcca
night shift	cmkeddbkdkddc
night shifts	clcbccjlchldb
nimbus care	ikhdedkdldddc
nine countries	klddidacccmdb
nine days	bccdjdldcbkdn
nine minutes	bcaZccknlacdb
nine months	nccdddjickded
nine people	lcjdcciclbckb
nine years	bcjdnkcckidde
ninety minutes	bddcemhlddded
no ?	mmfdccbcceldb
no action	cdidddccdcjmi
no agency	jodedededdded
no agenda	ddbdddcidqedb
no and	jdcddleddjdek
no ask	ddcdcebdcpddc
no boss	mcbcbdbccbndb
no charge	bdfdddmncbcdk
no client	cmclcbalccddc
no cost	didcbcnmddcdh
no employer	bbclddocccddc
no experience	bdeeedddeeped
no fee	edhdkadodeddc
no fees	mcbcdabncbddb
no fixed	cbpdddbdcbdcb
no further	cdcdedccdddin
no hard	ddfdddlccmddc
no hay	cbbcmlbicbcck
no hurry	kdbdddldbbddn
no i	jikdcdbddnddc
no idea	mcjcklhcbbcdb
no interview	cdeeedceeeped
no it	bclcdclccmcca
no job	ccodcdbcbacmb
no lo	bbbclcabclbma
no longer	edidddcddfdnj
no me	lccdmdcdkcbdb
no money	Zbbcnmbacbcca
no more	bmdkddeddlcdk
no names	bdjndccddccdd
no need	dcbddkecbpcdb
no obligation	bdcdddocclccb
no one	jeckikeclbddc
no or	blmlcdcdbbdbc
no other	nkccddcddbckj
no pay	cdcddbnnkcddb
no pitch	cdbdddlccnddd
no preparation	accocbbldccca
no pressure	cdkcddicdmddb
no problem	bcmdeeldddded
no product	bcbimcZbcbocb
no puedo	cdldddcdcckdm
no reply	bdcdddbcdmkbk
no risk	ceeeeebdedoec
no role	ccocddjccbccc
no rush	hlccddbddnddi
no salary	eeeemedeeeefe
no sales	bccpdcdlcbadb
no se	bcacmlkbcbfca
no shows	acacbboblabba
no slides	bcccdmbodcbdb
no strings	ldckddnddcccc
no thanks	jdldeejeedded
no to	gfncddcdcjddj
no vacancy	baldbdbcmkccb
no-question	efdfeeeieiijj
nobody can	mkcdccmddccdc
nobody could	kccccmkbdccdb
nobody deserves	cdcdcdbcdpcca
nobody else	fdccldidclddf
nobody has	jkkcdcfcckkdb
nobody in	mlddddccbgcel
nobody knows	ldjdmddddcdec
nobody s	bhddliflckedd
nobody wants	Zdddddcdocddm
nobody will	klclddbdjkcdc
nok 0	cnceekdedeedd
nom ?	dmkeeedekdded
nominations for	cdbdddbocbdbk
non e	jcbcclbccbbmi
non le	blcddcmccbcbl
non lo	bmddkcjdddddc
non profit	ljddddldddcdd
non si	ldmcddcdddkcc
none of	mlijdlccdcdec
noon on	nbccmdbbdccdZ
noor i	ddiddemdckded
nord is	clceeendddeec
normal employment	apddddbdddddb
nos gustaria	kdmddmccddddb
nossa equipa	cmdddlkdeddec
not ?	kcacdclccmccb
not a	jmhkbdbchlidc
not after	jkbdddbdcoddb
not allowed	lbbmddlcdcded
not an	kiccocbddjcdc
not as	occdddcddcdec
not asking	ccZcfdbdnmddc
not at	jkccdcccbnddc
not be	fikdddbcckkle
not even	bcbcccbbcaZnm
not for	mceklbbciiddb
not going	ccndddbdbaddm
not happy	clcdddlddlcec
not have	bcmdlkaddhced
not i	ccnkdddcbbddb
not in	jchdddcccmmdj
not interested	kdblddlddcdcc
not looking	nimdaebecjddc
not need	hccdddbckbbnl
not now	bbkblbalbZcna
not on	bjlcccjmcjcdb
not one	bjclddhdkcled
not only	alcdmcblcjcdb
not pay	bbccmcmdcckdc
not reply	cdcdddbddfckn
not say	ccnlbeceedded
not see	cdkeedbdddndc
not sell	ddddedkddkled
not sure	ccmdjiicdlcdh
not the	kecjgdlddeddk
not to	dedhjcldhkddh
not who	bcmbccnbabcbZ
not write	cbndddbcamddb
not yet	cknmcdbcdccdc
not you	ncbcmdccdcddc
note about	cmmdddacbkcdb
note from	ddmddemdebedc
note of	bdndmcbddcddc
note on	bcbkcmbccmcda
note that	jddkddbcddcdo
note to	bclcccabclmch
notes and	oddddkcdcbceb
notes on	bclccmbccmdcc
nothing about	lcencmaccbcda
nothing and	bcblcjckkblcb
nothing but	cdddedmcdbdem
nothing else	bcbcdcncccccn
nothing for	adbccdmbmabmb
nothing i	kcbcccblklddb
nothing if	bckdddodcddcc
nothing in	bcbcmcabbkcbm
nothing on	cecmeekdeddee
nothing only	ccbdccamblldc
nothing s	ccmddebdlkeed
nothing to	cdhcldbmdkicl
nothing you	bchodccddcded
notice and	djdeeeeekeeek
notice is	bndeddcejdddm
notice period	cmleeedejdeed
noticed that	bljdjdldclddc
noticed the	cdldcdeddmddb
noticed you	lcfdcdpcccddb
noticed your	ccldddllkcfdc
notre equipe	cmdjddldeeedd
nous a	mlcdlcbddccdb
nous avons	fjcdfdlddiddl
nous cherchons	cddnjcddeedec
nous votre	bddkdbbcddocb
november 0	ckdddcclddddl
november and	mkdddkccdcddc
now !	lcbcddbccpcdb
now 0	cbccnkkccbcjk
now ?	kcqcccacbZdca
now a	jdieedcddnddd
now and	fekjjdddijfde
now at	cncddecmccddb
now but	ccidodcddkdde
now have	bcbcccbcbdlnb
now i	ciiiffhcjhjdi
now in	ekcddialmbjdc
now is	lbdebdmdlcdec
now isn	cdoddecdcaddc
now on	dibdldckddcmj
now open	ckbdddbodcccb
now so	cjcdemcadddcm
now that	lcfkbdbdmcddb
now the	kmcdddccdcddm
now they	ldddddkdcjded
now we	akclpcajdccdc
npm install	cdddedcdedodc
number 0	gecdedecekddo
number ?	alqccbabbZkca
number and	effdddeddcpbb
number below	ddedeejeeemdc
number is	dddkeecekeldc
number of	dflhefhlccdej
number one	cbbdqdcdcbddb
numbers ?	bcbcmdhccnbdb
numbers and	lbbdcmbcckcec
numbers are	fedkdeddecden
numbers to	cecdedlcdcned
numero de	cdccdbcledmcb
nurse and	abbdldldcmddc
nurse in	iicdddcdclmdb
nurse with	cccdkdclmdced
nurses and	cbaldcocccddc
nurses on	aiblcbbmclcca
nurses who	bcmccakmcbbca
nursing informatics	deddemcekeeed
nz $	kncddjbdccedc
o contrato	cddeeeddededo
o nosso	hhdlhcliddfdb
o primeiro	bllcccbmcbcca
o que	ddmddkccccdcl
o senhor	jbbmkbabmbbca
o seu	jiededcddhkjl
oak health	dljifdidjdekc
object to	dideedkddddjl
obliged for	jddkdjjdddded
obliged if	ldjdedceldeed
obliged to	ccblddcdncddc
observe that	dcheeenedeeed
occasion of	dedeedbdemdem
october in	cccdelckdccdl
of $	cddkdidedcnkk
of 0	jidfiihddekih
of ?	kdcbbdncccddb
of a	jeiijeidjefdd
of about	nkddedddeeeed
of agencies	mdcdccildcddc
of all	bbfddjblbnkbe
of an	ddikjjkdfceed
of any	ccbdddgdqcddc
of anything	cccdgecdpdedb
of april	kdcldcbdlcddc
of assignment	mdldddcdcceed
of august	mccddcbidbccn
of both	cdneeeccdcled
of business	cdcdcdmdhdjkc
of cash	acccndaddcldc
of charge	cdddddmoddddc
of chf	bldmdcbcedkdd
of clinical	cnddckddeeded
of course	ndjjdfjccicdc
of credit	leeeecceeelee
of data	cnddjdglccddb
of date	kcddlbccdcmcb
of department	ijccdobccbcdc
of each	bcmcmjbkcjcdc
of eight	lcblclbdkbddc
of eleven	lccmddbkdddec
of engineering	dmkdicclddddc
of every	adcldmbkdcddc
of everything	bkecocaccbidc
of experience	kedeeeiekehee
of eyes	ndddddcddleed
of february	lkddjjceddded
of first	cccdddmdddddm
of five	dkckdkkjdcddc
of four	jidjejjlddddc
of freelance	cdndddkdddddd
of freelancers	jdcddcZcldnec
of fundraising	kcldddldccddd
of growth	cmfdakjlccddd
of hands	idcdddjdncddb
of her	nccdddbdcmddb
of hiring	jZodccbdccked
of his	ccedddkddcndc
of hospital	bcccknbmccbdc
of how	edlleekddcded
of hr	jddeedldlcddd
of interest	kkikhidddeddd
of it	dcjfoddcckedd
of its	ckcclmbcmbddb
of java	cdmiedmecddec
of kin	dedddedeedned
of last	kdkmdcbccjddd
of leave	bnddddcddcddn
of leaving	ccpdcdadbcddb
of march	jdddemccdcdem
of may	mddddebndcdeb
of me	bcbeedfdqjddc
of mine	jdmclkcdcdjdc
of music	lhdeedcdddddm
of my	hcldgfikdlddc
of new	dddeedclmcjdc
of next	klbeidlddbded
of nine	mnddddcddddec
of ninety	bddcenjdccded
of nursing	bilddlbclacdb
of october	kedeekkdedded
of one	cdljkdccjlcdb
of our	lheidkjidfeec
of ours	jccndcbkdkcdf
of paperwork	ikdmedcedceee
of people	cdodddhcldddc
of perhaps	meddeecedkefe
of product	lccdddaekdmdd
of production	cdkkedlcdddee
of quality	hbcdeecdlncdc
of questions	jckmddbdccded
of repairs	dibldclclcddb
of rs	bcdbdmcbddodb
of sales	ccddcoacldddd
of senior	cocdedbdccdec
of service	cdldecjmdcddd
of seven	occdedcdeieed
of six	cldldhfkfdddb
of some	beddbmbmdcedc
of something	cdkddccmdkddb
of tea	cdcdbckmdbdel
of ten	edclhimkccddc
of that	kjmdlddcckddb
of the	hheehefjfiidj
of their	dddeejkkecjid
of them	eimhfijgdedec
of these	jcndddeddlddc
of thing	ncfdldjckbcdb
of this	ififmccccflcc
of those	bdlkddldlcdfc
of three	kcfelkikddddc
of time	kmdbjdckddddd
of twelve	cdcddmlddceed
of twenty	iddccmbjdbdec
of two	kccjnfjcdcddd
of up	ddddbcjnddmdZ
of us	dfdelfcdendde
of usd	ekddjkcdedmed
of use	ccpdddcdebddc
of what	bicdkkmcdjedi
of which	iccdkdmedclib
of whom	dlieeelddjded
of work	ocfdcdbdmifec
of writing	bcendkebcccdc
of year	bdmcdckkcadda
of you	jkkkhciecjddc
of your	eeejfdjejfiid
of yours	jdljddjjceddd
of £	ddddljjddckej
of €	gcdhlidkdcddl
off ?	ikmbcclccbcdb
off a	dccdkdoddcddc
off and	aocdjclcclccb
off for	mddddckkddddj
off from	kdddedccddddo
off in	kccdedccljdjk
off my	ikldcdadlcddc
off on	lckddecddcddl
off the	ikjddidbldddf
off to	cpcededddhdec
off with	kccdicamncccb
off your	heddedneddjed
offer 0	ccdimdjddddem
offer ?	jcmdddldcdddd
offer a	ejdmgjjdddded
offer and	idedddbdcnddm
offer for	cnddddodccddb
offer from	abacmcZlmacck
offer in	cdcdddnddmddb
offer is	indeddedeekdc
offer letter	dddeeecdddmdk
offer my	cdceeeldcncec
offer of	lcbcncbcbiada
offer you	cmidejdgdcidl
office 0	gqddddccdddda
office above	clddldcedkced
office and	bnbdmdbdchddc
office at	ekdeeejedkded
office furniture	bcbdcdnbdckce
office in	epcdeedddiddd
office is	ckcdddkbibhdl
office of	cjdldjcdddldc
office wants	idddedcdddddp
office will	cccdddbcckcdo
office with	bkbdddmddlded
offshore wind	ckldmdajdcddc
often you	kcdeeecdcccnc
ok ?	icblcldcbimdb
ok so	cllddejcddded
ola !	kcleeecddldcc
old and	clcejdcedfndc
old boss	llgcccbcilcdb
old maps	bddddllddbddl
old mill	mbbclcancZcca
old one	kccdddcccckdn
old team	hlcdddkddkcdh
om 0	dedeeeddededo
on 0	idcedfdlecdjl
on ?	jdjdimckdcddd
on a	kfikidfeediec
on about	chjdddccdodcb
on ai	cdckdlblddddc
on air	ccbbccbpcbddc
on an	mdblgdcdkbddc
on and	odcdecckddeed
on any	ckcdkdcdncddc
on anything	cddbkicmecded
on as	kbccocaccjcdb
on average	cdcjddpddddjd
on azure	ceedemcledddb
on behalf	dkhkdhhddjjed
on board	cjccndblcjddc
on bonus	dndeedceeejed
on both	ncmcbcadbbcda
on c2	mccdedidmdddd
on call	lochddjdddddc
on cloud	cecleemdddddd
on contract	mekddjidddded
on damp	adcbcnbjdkccb
on day	ejjddchjdcldd
on each	bbcccboldcbda
on est	ldddldccddddl
on every	lccdddbcdoddb
on everything	bccdnclcdfjcb
on file	ccodcdidddkcc
on fire	iddkdcbmdhddc
on first	llceddjeddded
on for	cdcdddjclccdp
on friday	decfdcekkdhdn
on fridays	clccdbbnddddl
on go	cedeekdmedeed
on going	mccdddicckccb
on google	cdcdeeodccddc
on here	mccdddbccpdcb
on his	fcmddkkddcded
on hl7	ceeeemcjedeed
on hospital	cddndddddbdcl
on housing	nddcdhblddddb
on how	cdjmdkeckicdd
on in	dcnddecddafld
on internet	bcdddlelcldec
on it	jemdejdjddcdh
on its	fccjkcfcdicll
on kafka	cdcddmccdmeed
on maternity	mmcddccdcceed
on may	ckmdddbcccddm
on me	ccfddjnacnddb
on mobile	fdboddbdddddd
on monday	gecdddhdijdhm
on mondays	ddcddlccdcdkm
on my	idjdedjikifde
on our	kdeifjkkdhddc
on page	cdddddkdkjdem
on paper	fblcmdhcbhddc
on parental	obceeeidcdeel
on pension	lZccdlbldcldb
on product	bdcdccapcbbcb
on reading	acccdokjdicdb
on remote	bcccdccndccdl
on rent	acbkdkbmcbcbc
on request	acdcibpclcdca
on saturday	dlcdgdfddjddn
on saturdays	bcccomaccbcdc
on school	lbabdabmnZcca
on se	ccccdckccndck
on site	lcedekeefedek
on small	ncacccancaddb
on stage	blcccblkclcdb
on sunday	ckcedddmdcdin
on sundays	ddcddobccecdb
on tableau	lddddjcmdjddb
on telegram	cdededcdeeped
on terraform	cddddmhledded
on that	agbccmlccmcda
on the	eheieeejfiddk
on their	ccccdckndbkdd
on them	bmcdclmdcbbdd
on this	bdlkccadckncb
on three	icbcbmlalbcdb
on thursday	dddhdfjifjedm
on thursdays	bdcddkmkdaeed
on time	knciahbddmddc
on to	dcddddbkjcndb
on top	ikjeccbddcddo
on tuesday	chcdedjjkdfdm
on tuesdays	kecddhcldiddk
on two	edddljlchddec
on us	cejcbjlodddda
on video	cdcpddadddddc
on vous	kdddedieeemec
on w2	oddefedeeeeee
on wednesday	ifcjdcdkdeihl
on wednesdays	bkcdcnccdedek
on what	jdbdldldjdded
on whatsapp	kjhdhdcdddndc
on which	ljbjddcdlcddd
on you	bckccmaclmkbZ
on your	iddfddkejiikd
on zoom	jdcpdcblddcec
onbepaalde tijd	codeeedeeeeec
once a	nefefjcldbdec
once and	bbgcbcmmcbcdb
once i	ddmeeedddkeed
once in	eekeeedeekjfe
once it	ddjddededdnec
once more	dldiddjdjjjdc
once the	gaacociccacdk
once we	ckcdndbddcddd
once you	bccccdbcdcmnc
one !	bbbckcecblcmb
one 0	iicedllddcdec
one ?	kcmmdehcdbcdh
one about	cdcmddjbeaddn
one and	ekidmcbhmbddf
one are	bcncdladdcddd
one as	dbcdmcZdnbcdb
one at	jcbglcfbmaldb
one big	kdjjddjkddded
one but	bcbcpcacdbded
one call	ccbplcjdcccdc
one can	cccdndbdobddc
one chance	babccckbpbbcb
one click	bcbccblocacca
one costs	deddedikecdel
one day	kdmddjeeckedd
one decision	alaocbacbbcdb
one dog	cdcdddccbnedl
one evening	klcickbjdddec
one for	mcmjhckchbddb
one from	abamcllbkabla
one hour	bcbrcmbecbdec
one i	jcecnlfdcfddc
one in	chdjhijhdjddk
one interview	lmbddececdded
one is	jfeddiindcddd
one job	kmbdddblbkddd
one month	cfedddldmcfkc
one more	elblncaccbcda
one morning	necdddkddhdec
one new	ambcddbccacnb
one of	ffkjeeifikddc
one off	acbnccncdbicb
one office	mmcdcjcdccddb
one on	ejcncmdkcbdda
one page	mdcddikkdcddc
one person	hlcddihljdcdc
one place	bdclccobcdkdb
one question	ddcbdbboalddc
one s	hcddeinccljdc
one small	nddddccdeccek
one thing	cdlddejdhcdem
one time	cdiddddddenkb
one to	ebncncbcdbcdk
one very	ldcdddckdleec
one video	fccmdmbddddec
one visit	ljcddlkcdceed
one week	jidddnccilddc
one weekend	anccbccmdcddb
one who	fjcdmddcjledd
one with	dkceldkcildde
one year	cjcdchbncckdb
one you	kcmkcdbceijdb
ones and	mfkdddcddddel
online 0	acccdobbcccda
online banking	ddeeeedefenee
online for	bdccdcpcdcdec
online or	bddcdnbldcddl
only $	abbbcbaancoca
only 0	dcbkdbhlcbodb
only a	cdihddcleemec
only and	eccdddoddcccc
only because	lddeedjddcdlb
only for	dekdkdikjbjdc
only four	kedeeelejcded
only if	cjedddodcdeec
only me	jdddddkdlcded
only must	bkdddmbddckdc
only need	ddddddcdkcodd
only nine	blcdccldmbded
only one	blcjkfbcliddi
only pay	bcbcccnccbodb
only person	akabnnabaZbca
only ring	cbkdddccnbcdc
only send	ddddddbdelmdc
only take	ccbccdmdmbddc
only the	lccccdbcckndc
only thing	dddeeencedjed
only to	dcddddkdcodec
only two	bccccmbccbmel
only wanted	ccadddbdcpddc
only with	djkeeekeddefe
ons team	bkdddlmlddddb
op 0	cmcddcbkdbcjk
op de	ddcddllcjcdik
op het	ckbccclbbocca
open ?	kdbbcnbbdfdec
open a	bibkmbackcndc
open about	jikcdehddkded
open and	cpddddcdcieed
open data	lcbbbbalcbbma
open day	dlccdabodbccd
open ended	bpcddbbcccddc
open evening	cccddbbpccccb
open for	kckdddejnadkb
open in	bcpdddjccccdc
open it	bbbcccbccbokd
open position	cqcedecdddcdd
open positions	cbaeedndbdddm
open since	cjddddkdddmed
open source	ncbcdcalclcca
open the	cfedhdddddmmi
open to	dileidehifdjc
open with	cbmccccncbdcb
open-to-new>benefit	eemeedcedceed
open-to-new>call-ask	ddmcedcddcddc
open-to-new>event	cdndedcceddbc
open-to-new>freelance	ccoedecdccddd
open-to-new>i-am	ddneeecdcjeec
open-to-new>job-word	ddpedeedciefc
open-to-new>mule	eemdeddedceed
open-to-new>permanent	camddeddcdddc
open-to-new>requirements	ddmdeddceddde
open-to-new>role	bbecccacbbcnb
open-to-new>seeks	abmcncabbbccb
open-to-new>sell-cta	kdodddedddddd
open-to-new>site-notice	dcadddccdocZa
open-to-new>start	bbacmbnbbbcdc
open-to-new>teach	bbaccanbccbca
open-to-new>we	ddmeeeddeeeee
open-to-new>you	depeeededceed
opened a	cfldddkmcdddi
opening a	jkbdlcclddedb
opening for	dnceeedjkdeed
opening hours	cbbddcjcccbco
opening in	kbkdddkdlcddc
openings in	ddoeeededdddd
operations manager	bpbdeecdddced
opinion of	ldcmcdadddded
opinion on	kccodcbcjlbba
opportunities ?	ccndeejdddedd
opportunity for	edldcflldddec
opportunity to	gdhdejmdejdee
opportunity with	mcmdddbddcddc
or $	nddeeeieeeefe
or 0	lecjddkjdcddk
or a	jcpedhbjdcddc
or an	lejeaedemiedd
or are	lcocdccccbddb
or as	ddmleedddceee
or at	mddchkbddcdei
or by	ndleddcdccced
or call	bdcddkbcdccco
or contract	ccneeededdeee
or could	cieddeceobded
or did	bdbdccacbpcca
or do	ldldddlddcded
or don	lckdccblcccck
or for	bbncccjcmbddb
or four	ndcdcdledbdee
or friday	ckbnddfddbdec
or i	bdddjlkdjcded
or in	mkhdebcjddcek
or is	jdlddehdcceel
or it	bccccbaacbpaZ
or just	ijedddbkjbdkl
or let	ocacncacbacdb
or madam	hdjdddlkdddek
or more	cdelddlhdcdjd
or next	cldncdbdddded
or no	ilfikedddided
or not	ikdbkdlgkbddc
or on	ddkdemjiedeed
or pass	dddeeedmkdeee
or perm	aapdedbdcdddc
or permanent	cZoeeecencedd
or remote	bnkdldcdidddc
or reply	cncdddcclccck
or salary	ccpddecedcdee
or so	ndjjddcjdcded
or staff	acmddcacnacdb
or tell	mdcdddkdecddc
or text	lmdeedbddedec
or the	jdfjddkdkfjdc
or three	ockgddcddcdec
or to	bcbnldicficdc
or two	acaclmmcckcdb
or we	bcldcljcdbddl
or wednesday	ccbmddndedded
or with	blbddbbnhcdca
or without	clbdldlccjcdb
or would	cdnddeidlceec
or you	bdciddnckcjdj
or your	dcjjddldlcedh
or £	dccdcbocccddc
orchid systems	cniddefejdeid
order 0	cddddddcddbcq
order to	bdndedbcdindd
orders and	bccjmdkcdcdec
ore al	kdeddcndedcdc
other half	dddeneceedded
other one	lcbcccbcbnddb
other people	cdccclbcdmndc
other side	accndcbcdlcdj
ought to	kcmdcceijfddc
our 0	jiccckfldcidb
our academy	bcedeoddeeeed
our accredited	cdedeeceeenec
our advisory	bbdcnbkbdcddb
our agency	lifdddncddfdc
our agent	cdddddcdedpdb
our ai	bbZcocnbcbccb
our alumni	cccbdcbnjjddd
our annual	cdddcmcmedjec
our app	ndddcalcdcbcc
our bakery	inbcccbmdbddc
our bank	jlcddicddcndb
our bench	kccddcbcdcmdl
our blog	bcccdamneccdd
our board	Zobmcdbddddec
our bootcamp	cdedeodbddeed
our call	fccldckldckdb
our ceo	ndkdjeceedded
our certified	bcbcdcncddmcb
our cfo	jcddbmccddldd
our chat	mccddkbddncda
our client	fjcneddeedgdh
our clients	edjlefjjedeed
our clinic	klddddkcdccdk
our club	mcbccbalcnkca
our coffee	nbbcmckccccdb
our community	acblcckbdalnb
our company	jcldfhbdkdldc
our conference	cddddlcmecddb
our consultants	Zbncddmcddcdc
our contractors	lbcdedjdddldd
our conversation	kicdekjcdifdj
our cost	aoccdlhbcccdc
our course	ccdddmlkdccdc
our cto	cmjdleddcdded
our customers	cdcdheodddjdd
our data	mddldableeded
our database	obmcebcdedcdc
our design	cdjeeldedkeed
our direct	nddeefdfeeeee
our director	bkmdddbddcmdb
our editor	kbdccoZbcccdb
our engineers	cdddddceekned
our evening	bddceolZeddec
our exchange	kdddddccdlldc
our faculty	bgcdddcndjddc
our family	dnddkdcdedcdk
our fee	ccddelnbdddec
our finance	dmkccmabdccec
our firm	ljeldciddcjdc
our first	jdcdmldcdjddc
our form	ammidikddcddc
our fund	fccokcbeddddd
our grant	dddenedeedeed
our group	bkccdbcldcccm
our guest	bebbcbbodlcdb
our head	cpcecdcdddeed
our hospital	eddmdnbcddcdb
our house	bodcdlbbcdcdc
our hr	bcdcedhdedodd
our lab	kacnlbbcdbccb
our lawyer	jbccdmbcddldd
our magazine	ZbbbclZocabba
our meeting	kdbddcbdcikdm
our members	addbdpbZddkdc
our museum	pcacccaccbddc
our mutual	hmccfdkddfjdc
our network	dhinedjdedcdd
our new	cdccjkcndaccl
our next	blccccnkdcccc
our ngo	mcccmcbcdccdc
our office	cnckddcddlcej
our old	nccddcadddccm
our open	kbbbcaapdabcd
our organisation	ccodeecedddee
our own	mlcdeehddefeh
our page	cddddcipdcddb
our panel	cddfdiknecdec
our partner	eddkdejdedmdc
our partners	cbodcdedddddd
our paths	ddcdedcddoddc
our people	idmdddkcceedc
our platform	cmcfhnkcddbdc
our podcast	ceddemciededc
our portal	kbmdddcbddmdb
our previous	jcdcddcdddnca
our price	edcdddobdcddb
our product	bebmdcmcdjcdc
our professor	cccdcdbddmmeb
our programme	ckdddlliddddd
our project	bdcddckmdcjdb
our rate	edddddndedded
our records	ccodedcddcddl
our recruiters	bcjcddndbdkcc
our register	cdjddcpadcdcc
our report	bdcdddflecmdb
our research	bddodcjcdccdc
our rules	bdcdddcddbhob
our sales	fdccdqZcdccdj
our school	jkdcenbldcddb
our search	mckdekbcedhdd
our seed	bbacqcZbcbcdc
our shelf	pcbccdcdccded
our shop	odcccbmcdbcbb
our show	cddcdbboecded
our side	ajbcccdccnlca
our site	ndccccamdckdb
our software	bcdoccmddddec
our staff	accbdpaadccma
our stand	cdmdddblckccc
our start	ccdjodbdddcdd
our students	dddddocbdcdec
our supplier	jdddedieednec
our system	dhmcdcldddfdd
our talent	cdndddcodcdbd
our team	dilcddkcdckgj
our tender	jcddddmcecjdc
our terms	ccbjddlddcdmb
our third	cleekeediedee
our time	cijdddjdmbcdd
our town	ocbbcaljdbcda
our twelve	ldcddbncecded
our vendor	cdldeedeedlee
our volunteer	nkddblbbddcdb
our ward	llldbcbdcacdc
our website	ljleedeeddeed
our work	fmcdddbmccced
ours ?	jbkcmmbcccddb
ours are	mlcdbclcdccdb
ours in	acdddlmdckdec
ours is	ndckddmcdcdca
out 0	blcebdbmjcfdc
out ?	bmcdddcdbdddo
out a	eclmljbcdcddc
out again	blcdddgcdceen
out and	qdbdddddcjddc
out as	cdkccdcdkmddc
out at	cdddddbkdbcdn
out for	dehdieddddddo
out how	ccbnccgcddcdd
out in	cdcdddejjkijl
out loud	clcddcbmcjddb
out of	eeidkejdidfdj
out on	hdddddeljfddm
out the	cdddddfjlfjdl
out there	jcjcdcdbcobca
out this	mdcdedbdibbdm
out to	dcmdddjjjbddl
out today	bccddcbnccbcn
out what	fckmddlddcdec
out whether	limcddkdcbddc
out why	mdbdddcmdccdb
out with	decedecddmdcl
outside ?	bdodidbdcbddb
outside ir3	mckeeejeddeed
over 0	ecimccdidcldl
over ?	chcdddpddcddc
over a	kibfedkdilddb
over and	hcmekejcdbddd
over at	cbncncZccbbdb
over de	cdccdcojcklcZ
over een	abmlcbaccamca
over for	nddkdcmddcddc
over four	jmcdldeddcdec
over from	bobdddikckccb
over his	ckledececjeed
over it	cjmdcdkdcbfdc
over my	ccbdccbdlmcdl
over six	bdcckmlcdcddd
over the	lefiejddecidj
over to	jncdcdjdcchkc
over two	kccankbddcbdb
over video	bccmckanbcbdc
over with	ncbdjdkccbddc
over your	bncddclcdjccb
owe you	cdbdddbchoccn
owen !	keeeeejdekeed
own 0	ldcdndbdcddec
own a	clcdodkfcbcdb
own an	bmbcobbccbcdb
own and	lcccldbccmcdb
own desk	kcoddkcccacdc
own in	kcldjdckccded
own it	ncbdnbaccbddc
own licence	blccdckddclcc
own machine	kcccddcdedndc
own name	cddeealcedmed
own office	babdddndbncdc
own people	ecccddnddcded
own shira	mdcdddjcckccb
own team	ndbdddjddcldd
own the	jfdekdleddjed
owned by	clcdmdcddcded
owner of	kcbccjnccccdk
pack for	klcdddamdbddc
package for	cddddcnaecled
package is	dlddeeneddded
packages start	ddceddocdccec
paga 0	lccmdlacccacb
paga de	accndbmbdcbca
pagamos 0	bdddepcbedidb
page 0	cdddehkddjddn
page ?	Zbbbmblmdccbb
page and	hdfdddlkdmcbc
page for	edcddbboekica
page is	bccdmclbcbccl
page one	cdddddmdmcddc
page or	ledeedmdccded
pages 0	cdddecdkdcddp
pages and	pcccdkkddccdc
pages are	iacddclcnbcdb
pages for	kddeeddeejled
pages long	ndddcdkddddec
pages of	odccfcldcbcdb
pago 0	kccccmbccckcb
pago por	odeeeedeeedec
paid 0	lddndcbdedddj
paid at	jccndkbdddjec
paid by	flcndhfcdcidb
paid consultation	adcoedbdddddd
paid for	bdjdjkcddcien
paid from	acccndlcccbdb
paid in	micjddcdddkdj
paid on	mdcmdmbZdccda
paid out	bddcdmacecldj
paid per	oddiekdcddddc
paid phone	dedneedeeeeee
paid the	adcddcbddcldo
paid through	nccldcbdddddc
paid to	bdcndcbcccmdb
paid weekly	pdcbdbccddddb
paint the	mddddcccedcdm
pair of	mddddddhlieec
panel about	bddbcmlkecceb
panel for	dlcdedcbdcddo
panel of	cddodbcdedced
panel on	ddeddbdoekeed
paper and	ldcdeecddnddc
paper on	becmcdblbmddh
paper s	ldcdddlcdkddb
paper was	cdccddcddoddb
papers and	hdldldbdddcen
par jour	keeeelddeeked
par mois	biddekjdddnde
par semaine	neeeehfejddec
para 0	lcccdmbccccbj
para a	jjcddfcckckmb
para analista	jdeeeedeedenc
para as	iddcdmbcddbcm
para consultora	jdceeedekeeld
para data	lceeeedeeeemc
para desenvolvedor	djceeedemdejd
para el	dciddmcddcdco
para ingeniera	mdeeeedeeeekd
para la	bmcldcjcccmcc
para mi	mlbddlbdbcddc
para nuestro	ccdcckcndcddb
para o	iecidcdldckcl
para os	flcdccldlccdb
para um	lddlijddeeeec
para un	kccmkicdkcddb
parental leave	mkbddddmccddi
parents are	acbccnbcblccl
part in	cdekdlbmalddb
part of	djcdjjbdkldjg
part time	idjdfgcjjkjdc
part-time>benefit	cmddbmbcdddec
part-time>call-ask	cddddbnaddded
part-time>easy-money	nidddcccddked
part-time>equity	deeeledeeeefe
part-time>event	accccmalccccb
part-time>freelance	ocddddcemddec
part-time>i-am	kcbdecbamaddo
part-time>job-word	akbcdccdmcldc
part-time>mule	dedemeddddefe
part-time>pay-first	ndeeedceddeed
part-time>pay-word	ncddemddgkddc
part-time>permanent	cnncdbccjcddj
part-time>role	lblddkccdmidc
part-time>seeks	bbdcddccddndc
part-time>sell-cta	Zcccdllbnccdb
part-time>site-notice	Zccddmbmccdcb
part-time>start	kcdddkaiodddb
part-time>task-for-you	oeeeecceeeeec
part-time>teach	Zbcccmkmccbdb
part-time>unpaid	bddddbancbdda
part-time>we	oeddclbiddddc
part-time>workplace	oiddedcddeded
part-time>you	mjccmiackbedb
part-time>your-profile	pddcdcbdedddc
participants receive	bdcpcbajdccdc
participation in	lldcdccmdccdb
participation is	dddkedhcedmed
partir de	bdeeedmdlddem
partita iva	jdleedkideddc
partner 0	hccdodcddcced
partner ?	ccbcpcmccbcdb
partner and	ijcdidmddkded
partner at	cdlkddbkdcdlc
partner for	mclilcgccbicc
partner in	ediclecdddjmd
partner is	blbmblbcccmcb
partner of	eccdddoddcddd
partner or	cdbdmdaclkddc
partner who	icccodbddccec
partner with	cdfdneldddded
partner you	ddeelcmeedded
partners and	bbkcocZfcacib
pas de	bccdnccmdccca
pass it	ljchedcklcddd
pass my	cdhedccdnkdec
pass on	eccdddjfkfmcb
pass rate	bccbcapbcbbcb
pass the	bkcccblcccnca
passe a	lddeeeheddckk
passed on	ddbecdclcnccd
passed the	cdccdcbckdjpa
passes to	cdddedcmedldb
passport and	bldcddcdddodb
password and	cdddedccecoac
past the	ncdbjdbdedeed
past two	ediekejeideee
paula ha	dedeeeddbbdob
pay $	jddkdndcdcmdc
pay 0	licldocdccldb
pay a	mkcjdcakccldb
pay and	bldidcllddded
pay but	ckddjbbodcddc
pay by	pcdcdcbcdcldk
pay chf	odededddeeded
pay for	kjbneeifdcddc
pay gap	jjbicmjcdcddb
pay grade	cqdeeddddddec
pay guests	bdccdmcldcddc
pay in	kdcdnbcbdkhdc
pay is	ckkdkicdkckdc
pay it	cccdddbbdcodc
pay me	kcbcccicmbldb
pay mentors	bdccdocbccddb
pay of	ckddedmdedjed
pay on	nodcZdbddddec
pay per	odbcdckdcbddb
pay scale	aobcccbbcaccl
pay the	icdcdfkcdcodj
pay too	lccbcboccccdb
pay us	bacencocddcdc
pay what	ncaccmacbbcda
pay you	kecoelaccckdb
pay your	mdcndcaddcldb
pay £	dccodlhddddee
pay €	kdckjmbcdcjec
pay-first>benefit	bccmcbZccbpcb
pay-first>call-ask	bcbmccabdcncb
pay-first>client	ceeddedeedmed
pay-first>connect	kcddddncdafbb
pay-first>content	lcccccbadcncb
pay-first>easy-money	cddcddkdddodc
pay-first>equity	ccedmdcdeeced
pay-first>event	ccdbdckaddpcb
pay-first>freelance	ncdcdejeddded
pay-first>funding	bdcdncbddcaec
pay-first>i-am	edccdjaccbpdl
pay-first>interest-q	bbcccnccdcbda
pay-first>job-word	cbcdecnedebdc
pay-first>messenger	cdddddddedmdb
pay-first>mule	cddcddcdedpdi
pay-first>pay-word	fcdbdegldcoch
pay-first>permanent	cbdddidcdcqdd
pay-first>recruiter	bnbcccbccclcZ
pay-first>requirements	cddaddbcdcnca
pay-first>role	ocddeddeeekdc
pay-first>run-code	bmcdddcdddccm
pay-first>secret	cdeeddddddmdc
pay-first>seeks	obeeedeeeeded
pay-first>sell-cta	cddbcdabddqdc
pay-first>site-notice	mdedddbeeekdc
pay-first>speak	ceebemeceddfe
pay-first>start	bdddcdccdcndn
pay-first>threat	cdddedcdedncm
pay-first>we	ccdihejcddodh
pay-first>you	ccdeididdcpii
pay-first>your-profile	ceddedceedncc
pay-word>benefit	bfcmhhekickdb
pay-word>call-ask	bdhqdhcdccidb
pay-word>client	mcamdcadccddd
pay-word>cofounder	locdadcdkddec
pay-word>connect	jbbmcebikbkbk
pay-word>content	nccboaZZccidc
pay-word>cv-ask	ncldeeceddeee
pay-word>easy-money	leddenccddmdb
pay-word>equity	abccpbbcccbcj
pay-word>event	mdcjcobbccdce
pay-word>expert-call	decpdkdddchdc
pay-word>freelance	ojcldcjdddddc
pay-word>funding	eccclcadcbpdc
pay-word>i-am	jeeefjfjijede
pay-word>interest-q	nbcddcceeeddd
pay-word>job-word	anjcccncickcb
pay-word>messenger	Zabccbbbbcpba
pay-word>mule	dbmjdmabcckca
pay-word>open-to-new	ZcYbcccdpbcdb
pay-word>part-time	pijccjbcdckdb
pay-word>pay-first	kcckflibdckdj
pay-word>permanent	cojkdjdcdcgdc
pay-word>requirements	iabocaaccbldb
pay-word>role	bnejjddelcidb
pay-word>run-code	nccccbmcdcacb
pay-word>seeks	kndcbjdddccel
pay-word>sell-cta	nddkcfkeicddc
pay-word>site-notice	ldcblblbcccha
pay-word>speak	bddmdmbZdccdb
pay-word>start	ljddhjededjdi
pay-word>task-for-you	occccdjicccmh
pay-word>teach	jeclcpbbcccdc
pay-word>thanks	acpbccacadccb
pay-word>third-person	mdedfeddceeee
pay-word>threat	ekdldeccddhdm
pay-word>unpaid	bccccpkkdcccZ
pay-word>wants-job	lbnbdcacbaccb
pay-word>we	ljdmilbhccedc
pay-word>we-help	occbcdacccbdd
pay-word>workplace	odddemcdiddec
pay-word>you	jecnejhdcckec
pay-word>your-profile	hbapbaecbbbbl
payable in	mdcddcncdccec
paying 0	Zcdcdnncdcdeb
paying for	cdcdjdbclbden
paying the	odccdddddbldb
payment in	lcdddcmcddbdc
payment is	ledmddcdeeced
payment of	cccdccacdcoil
payroll ?	cckdddndlbddc
payroll and	bckcdcodcbded
payroll for	cdcnddmdddcec
payroll software	idcoddacdccdc
pays $	cdcmemccddhec
pays for	bcmccmjccfldb
pays you	cdcckcbcdbndc
pensez a	bdkeedcdoccdk
pension 0	bpcdddcddeeed
pension and	doeededeeeeed
pension reform	kaccdlbldcldb
people $	blcbdcodddddc
people and	emfdkdicddiec
people are	biddddmccajob
people at	ecodddjdlceed
people can	ndfdccddddjel
people for	ccnmdcccledec
people from	cccefhdcdodli
people have	bhccdabcbbloa
people i	cdkddemdckeed
people in	delhddkedmdhc
people like	bbicldhkhhcic
people of	ebabbbZpcabba
people on	djgcdhlgkcddj
people s	cdbcccbacomcb
people tell	cdmdcdllcbced
people think	bdcklcmcdcdec
people to	cdjljlccicihc
people two	jmdddkccddddc
people we	bjncjdlddcddc
people when	ccldddcdclldd
people who	ccjkhijmdddec
people with	ddodldcmdcddc
people without	ablcccZbpZcca
people you	bcbddckcobdlc
per 0	hjdhdilddddcl
per annum	cmclddjdddddd
per architetto	jedffedekeekd
per cent	edednieeddkec
per dag	eddddmcdddmdc
per day	odddekddddeec
per diem	dclmdcaclbcca
per direct	bdceddndldddb
per head	acccbbnmcccda
per hire	bccdedpdddccc
per hour	ledjekidedeed
per il	bdckjdfejlccl
per jaar	jkdndccdcdcdc
per keer	bcbmcnccaccca
per l	kkdeeeddedddk
per la	hddddgegkiidl
per lesson	bdddepcccddec
per maand	cddciijdddklk
per month	khddfkkfedhhe
per our	jcddedddecddn
per page	ndbccblccbcdb
per quarter	bbcojdjcdcccc
per session	ccckcoccccddc
per sms	cdcddccddcpbb
per un	hldkiecddildc
per user	addbdcpbdccdb
per uur	kdddemedddkdh
per week	meeddkedhdiec
per word	pddddkcbddbdc
per year	bbckdmhmddcdc
percent and	bbcdodjdcccdb
perhaps you	idcdmbbbmbded
period 0	kmceekdddeeec
period and	kjkdeededdeed
period of	ndcdekcdeeded
permanent $	dpceddddddddd
permanent 0	bpcdcdcddccec
permanent and	dnkdeecdddeed
permanent basis	bocddededeeed
permanent contract	bqcddecdcccec
permanent hire	oZddddledeeec
permanent job	dodeeededeeed
permanent one	lecdddddmcdec
permanent or	bacdccacoaddb
permanent position	coceddceddded
permanent post	cnledcddccddd
permanent £	cpcdddcdddeed
permanent €	cpcededdddded
permanent>benefit	cpcdeddjdcddj
permanent>call-ask	bbacccobcbbdb
permanent>client	Zlmdddadbccdd
permanent>cofounder	bgcdnkkcdddec
permanent>connect	mkbmbbakcadcb
permanent>cv-ask	bmndddcdidddc
permanent>easy-money	clcdcdcddcodc
permanent>equity	dlcdpdcdddddc
permanent>event	imjeccbncccdb
permanent>expert-call	nbcjcbbcddccb
permanent>freelance	dmmiidcccccje
permanent>funding	cmhdndcddddec
permanent>i-am	jljdddcemeddc
permanent>job-word	hqidddddcdddc
permanent>mule	cmcddddnddhdb
permanent>open-to-new	ddneefceddeee
permanent>part-time	hnmddbccccddc
permanent>pay-first	bmbmcbbaccjca
permanent>pay-word	imhkehbcccjde
permanent>recruiter	cabdddbdbcccn
permanent>requirements	Zpabccbcccccd
permanent>role	dphejcddeddgc
permanent>secret	aabbcnaacbmaa
permanent>seeks	anacbcndbcada
permanent>sell-cta	boccfdflfccdc
permanent>site-notice	bmccdcbcdcmab
permanent>start	lpbdddfdcdddc
permanent>task-for-you	nbddccccccddc
permanent>teach	bpcdlacbccddb
permanent>thanks	caaddecdoadcc
permanent>threat	dpdeeedeedicc
permanent>wants-job	cccbdmbdndddc
permanent>we	cmlimejcdccec
permanent>we-help	bocdcdbddddcd
permanent>workplace	fpjddecdddedc
permanent>you	bolicddcidfic
permanent>your-profile	dcldeecdedmcd
permit me	dddeidkdkleed
person ?	ldddddlckcded
person and	bncdkdkddcjdc
person as	cdddndbdddlec
person for	occcmckbdcdcb
person from	acZlbcacbncma
person here	bcbcbnbblkcca
person i	llacncbcaaccb
person in	bcbcccdfljodb
person to	ecckkemcceidc
person who	lccejjddkiidc
person with	blccncbcdfddc
person you	lfededkededed
peux tu	ddceddcdcccco
pharma company	hncdeededdeed
phoenix ?	cieeendddeeed
phone ?	bjfcddbdnbdck
phone and	cdbmddfjdbldk
phone call	cdbnddlkddddc
phone calls	acbncbmccbcdc
phone for	odcldddcddddb
phone in	ljcfddbcccoda
phone number	edhddddckbnhi
phone numbers	ccdkedcdcjdem
phone with	bmclddkddcded
photo and	ckddddbdidncc
photo of	cdcdddbdjkkjm
photos of	kdcdddmdccmbb
piano de	eeeeeceeeceeo
pick a	dkcdeelmedded
pick one	bbnmdckbbabcZ
pick up	dclcccacbacmm
pick your	jdcdddedlmddc
picked you	mcddedbcdcnbb
picks up	bkbccclmccccb
picture of	jddcdcbddclna
piece of	ndkdjdaddcded
piece on	bcclddcddldbn
ping me	ccpddcckbbjcb
pintor cobra	deeefddeeeeeo
pitch deck	lccdmdcdedcdc
piu il	fcbmcmbccccca
pkr 0	ldddemddddded
place ?	jcadccbcolcca
place a	mjcceZcddddnb
place for	blgdddkckccdm
place in	cfbdddfcocldb
place is	cibncchicckdb
place on	cbccdcbndcbdk
place them	ccmbdclddddec
place you	cdndddhdblcbc
placed you	clnddcbdbeddc
places left	bccddckocaccb
plaisir de	dmcdddbddnddb
plan the	mkcckdkcdbddc
planning a	bccbclmldccca
plano de	dneeeekeediec
plans ?	ndlcddceddeee
plant is	jccdddlcdbccm
plants and	oddddbcddbded
platform and	accmbcaccbodc
platform for	cddmldddedded
platform team	aoZcccacmbccb
please accept	cdcdedcdinkdc
please add	bdbcddibmbhcm
please advise	mdccemcddcddc
please answer	lddjedcddccdn
please bring	deeedcebeddep
please call	jcbdddbclacdn
please can	cccdddldobcdc
please check	cdddddcddccdp
please come	jddeedciddddo
please complete	dclhedcdedmdd
please confirm	kjkgelfcddecb
please consider	blcdddbdojddc
please do	cjdedeeddjjcn
please don	ccjkdecddbcdp
please download	cdcccdbadcpcc
please find	iddeeeidjdddn
please forgive	bkcmcccdmcdec
please forward	ckkeeedlddccc
please get	bcbccdacdbocl
please give	acciddmcnhcdk
please i	lcfddlcdckdec
please keep	idddeddddlddl
please kindly	acndeelddcded
please let	jecideedmeeek
please look	cdddddcclccdn
please make	cdcmddccdcicm
please pass	fleeedcldkded
please pay	bddcdbbcddodn
please refer	ecmddecdmcddc
please register	cbnkdcbkccccb
please reply	lkekeebdhcjch
please review	cdddeddddcddp
please say	mccdimccckdec
please send	eijeddfddcndj
please share	hdjdeejmididc
please sign	kddeebdddddeo
please submit	fdldddckdcdam
please take	bccbdbbocclda
please tell	odfjddcciccdi
please think	beceeedepceed
please wire	cdddddcddclcl
pleased if	bccddobdbkddd
pleased to	hjigedkkdifdc
pleasure of	inddddddddced
pleasure to	ehcedfdidnddh
plenty of	cmccddblcmcdc
pls send	ncldeecdddddb
plus 0	bccdndkdddldb
plus a	ohciilebcchcb
plus bonus	endeeeeeeeeee
plus shares	dddeoeddedeed
plus super	cocdbeceeeeee
plus the	bddnddidddled
plus travel	iddldnddedded
plus your	oddldaccdcded
podcast about	bdccdccodcddc
podcast for	bdbbdmlidccdc
pool for	ccpdcdbdccddc
pool of	bdnbcnacdccdb
pop over	cdcdddncdccmc
pop up	ddjeeecmkbedd
por 0	cddeddndddkbm
por ano	blcnccccbccdb
por aqui	cdldddjddmddb
por bizum	cddldccdddmdi
por dia	idddeoccedjdb
por el	jcbcdckccnlaa
por hora	iddnddkdddddb
por la	ehdkdkcddiddl
por mes	ckdcjcldddmdi
por que	mdbdddbmccjdb
por semana	oddeejdjeeeec
por transferencia	oddkddddddcdb
por un	ncncdccbcbccb
por whatsapp	lccdmdcdccheb
port authority	bcbidmcccmdcc
portfolio ?	bcbdcdacpaddc
portfolio and	ecbccdkcnccdb
porto and	lcaddcbcnlddb
position and	dlbdddclldded
position as	jbdddefdkcdnc
position at	cndeeedeheeee
position in	bneddcbdncddg
position is	coddedddddkdd
position of	cncdedcdedkdl
position to	kjleeededdeee
position with	cokeeedeceddd
positions in	dbbeedldbdden
possible ?	lcbccmiclbcdb
post ?	bcadddbcokcci
post about	edbjefklcjiec
post and	kkcdldblbjcdb
post for	bpdedckiddddc
post in	cmddddbbcacni
post is	cncdddccdcdkl
post it	cbadodbdcbmbj
post of	dmfheichkdfdd
post on	djjjilbcjhedc
post regarding	ncideejedccdc
post that	mkbdddbdcbddl
post was	cdcdddfbdalnb
post with	bfldddkbcbcpb
post you	jdddedjednbcc
poste de	dodeeededeekc
poste est	cobdddcddcmdb
posted a	kabdddcdbcdpc
posts a	idddddocdcddc
posts about	ddceeecdioddc
posts in	ddddedccebdcp
posts on	cccddcmccndcc
pour 0	cdddemnddcdbi
pour des	cemeenddddgdc
pour l	jdlkddcdddddk
pour la	ccmdcccdddcdo
pour le	jdddejddddidn
pour notre	jdbdccboccccb
pour un	jdlkeiddjefed
pour vous	cdkcmdmdccddc
pourriez vous	lddeemddkddec
power bi	ifeddmcljddec
pra voce	nedeeckdddded
practice and	bciccdodcccdc
practice in	kbjmdckddbddb
practice is	cddddjccdlddn
practice of	cccldmedddded
pre seed	dcdeoeddedeed
precisa de	cjddejldfdddj
precisamos de	jcdkdkccddkdi
preciso de	jcacncbclbbcb
prefer to	begncdkddddec
prepared to	dckndcccddddc
present employer	clcnccbdddddd
present one	dcmmccbccbckb
present the	kdedkccceddem
present you	ldddedceddmec
presente de	cccodbbcdcccb
press and	cdcldkbddmded
previous message	cjddddcdndddd
price $	cccdddpdddcdd
price ?	jcnccckbcbcba
price and	cedeeeoedceed
price for	mdddddcbdcddo
price is	ddddddokddded
price it	lcbcccmbdbmda
price list	cdcedeqddcdeb
price of	edckmcacdckcl
price per	bdcldodccdcdc
prices and	kddddchdmceed
print it	bddjedmdeckec
printer on	bdcdcdcbcadcp
prior to	cdddedcdedodc
private bank	klddeeceedjed
private equity	bdjobdcdddded
private lessons	cdcbdpccccdeb
pro rata	iobmccbcccccb
pro stunde	mddddldcddlcb
pro woche	meeeekdddeded
problem with	kcambbabbZocZ
processing fee	dddeedleeemcb
producer of	akbkdcbmddldc
product hunt	cdcdccbpcbbcb
product is	lccbmcjcddcdd
product manager	ikecddddkidkc
product managers	ibcmbcbmddcdd
product ops	jcccdlkdlcdec
production and	decleemceedee
professionals in	ddhddelccldcc
profile ?	bmbmdckdccddd
profile and	fkedeidkedjfd
profile has	ccmdedkddcjlc
profile in	jedkfejeeedke
profile is	bcanccacdbbnb
profile says	icdcdlbckmccc
profile that	lmceediedddde
profile views	dedceecddcdoc
profile was	bfmdddbdcbcnb
profile while	kdddeekddleee
profile you	bcbnddjcdbkcc
profiles ?	cdbdddpeddded
programa de	hbccdcjmlckca
programme and	ccjcellddcdee
programme for	bcdacnlbddddc
programme manager	jkbddcllcbddc
project 0	jdckddbcdcdcn
project ?	ndccldfccccdj
project and	edcdmdbccjddl
project at	jcddeemdeddek
project in	kcccddelkmkca
project manager	jmdeeeieiddfd
project on	fdcoddcddkddc
project with	obbjmcZcbbccb
project you	jdcddemdekced
projects and	cbbddcocbkkcb
projektleiter bau	ileeeededeekd
projet a	kjefeeefjeeee
promised here	ccbcddikcncda
promised i	ddndddbdlbddc
proposal by	ndcdcdkdddddc
proposal for	dcbcdcgccacpZ
propose you	alkmccbdcccdc
provider of	cddleklddcded
prue langdale	jiccdcbccbcnb
public health	bkbccbbobbbba
public sector	dlkiedcidjdjc
publish a	iddddnlaedbdc
puis je	fikdldjdidddc
pull request	cdcdddbdbbcbq
purchase order	ndcdddaddcidk
put a	acjcdcocclcda
put aside	mccdddbmcbddk
put in	cdchldbcmdndc
put it	cdlddeldhfkdc
put money	bcckoccccccdm
put my	cdcdddclobdec
put on	bdmcdebdhcmec
put out	pdcdjcbccddec
put the	kdccdcclckddm
put together	cdcdfepddceed
put up	jjadddbocmdbb
put you	lekcelakhbkdc
put your	lbiddclccbdim
putting together	dcmpdbbcdcddc
python 0	cddeekldcddek
python and	diddedmdkeeee
qa lead	hmceeeddgdelc
quality manager	inddddbdddddc
quantile labs	dldeeejekiegc
quantity surveyor	ihbcccbcmbcma
quanto tempo	ddceeeddepecb
quarter and	ccincdlcdcddd
quarter of	ebhaoclcccjdc
quatre mois	pddeedcdddcdc
quatro horas	akddedmdddjdc
quattro mesi	neeeedcedejed
que a	jcmdddcdddddk
que j	bcmdndacblcca
que je	dlceeddejdkek
que la	lekelddeddedc
que le	clkdddcdddndb
que me	nededdidhdied
que no	cdmdjdcdlcddc
que nos	ledemedeedeed
que nous	bcmdcjbccmcaa
que o	cdcdddcdcmddm
que os	ledeedjldddec
que se	blccmclcccccb
que si	keededddeeeem
que su	cccmdckdmccca
que tal	bcccdljcdmcdl
que te	bdlddclddclbj
que usted	ikklddcdcccdb
que voce	ncbdccmccbbcb
que vous	glaccldcmbkca
quello che	ikeeeedeeelee
quelqu un	edcdkmcclccdj
question about	cdbbdcdlikddm
question of	bdbddcjccjcna
question on	bdbddcmkcldcb
question who	ccbcddodccdcb
questions ?	kcmmdbacbbcca
questions about	bdaldclcbiccl
questions and	eckjdcbndcdec
questions are	bcmldcbkcccck
questions i	adbocdkcdccec
questions in	lbbmdcbbddhdc
questions on	bdcnddbccacck
quick call	eklcdelddcded
quick chat	cjkdlejddcddd
quick favour	lbcdddkemdddd
quick one	icglddoccbcdb
quick question	dejhjdlckiddb
quit my	balcbcabbancl
quite a	ldnedecccbded
quoi ?	ddleeddeededn
quotation for	odedecbdddddb
quote ?	kdddbdodddddb
quote for	lddcdclcdddcl
quote you	acalbbknbZcca
r $	jedjijjeddjdi
r ?	jdccdobdbbcdc
r d	jlddddceedled
r1 0	ldchdiildcddc
r9 0	ndddddckdcdec
raise the	ncddbcbddcnda
raising 0	ccbcpdZcdccdc
raising our	cdddnebdedded
raison de	jddddlcdedddk
ral 0	dndededdddedc
ran the	bbclmdbcmacdb
rate $	occeeejedeeee
rate 0	mcdmdcdcddddc
rate ?	jdknedcdedeec
rate and	ndheeegeeeeed
rate as	occndcbddbddb
rate for	ndcbdccdcbdem
rate in	jcldddbdcbddm
rate is	lccdejidkcdek
rate of	dddiedcleemdc
rate or	ccpddededcdee
rate s	cccbdcncldddc
rate to	pbddeddedeeed
rate you	fcknedceddded
rate £	mbcdedcdledec
rates and	jkkbdcamdccdc
rather be	ddmedekdeeeee
rather have	jmddcdmcdbdec
rather not	kenddidddcdec
rather say	alacbcmmcbddc
rather than	igbamcmihhddc
re 0	nfedidbcdcmdb
re a	ldclddmedcide
re after	fmllddbcdbddc
re all	ecjdcljjcbddl
re an	cekeddndddied
re at	cdbdjdbcdqddc
re both	ccbcddbccrddb
re building	ckkfcdncdcddc
re busy	bcZbccmclmdcb
re curious	cdmdddaldkddd
re doing	kcjckcikdiddd
re ever	cdidldbdcoddc
re free	lcnlddbbdcddc
re giving	bccccZaodamca
re going	ccidcdbdnfddk
re growing	cnkdddbddcddd
re happy	mdcddckdcfcdl
re having	ldcdedcddceen
re hired	cdddecllddmdc
re hiring	dlhdhcmdkcedc
re in	eckdjddddnjdc
re interested	hkbfedjlddjed
re invited	dddcddiodckdc
re looking	ejemkededcedi
re losing	ldcdddnddccec
re lucky	cdcedlcddmjdc
re making	abbmobabdbccb
re moving	aobccbZcbcmda
re next	cdmeddcddmddc
re not	dnlicdacddkdg
re on	dcnkddlccbjdd
re one	jckccdafljddk
re open	djpdcdcccbdcl
re opening	ffmclchlcbdcb
re planning	acmacbmkcbccb
re putting	bccpdbbkecdec
re raising	bdccpdaldcdec
re right	bjadddbhllddl
re running	bcbmdcbkdmcdb
re short	occkdabldcbck
re so	edcdcdmdddkeb
re still	jmjdddkdcgddc
re stuck	bdclcllddcdec
re talking	cjcnddadddddd
re the	idicljddemhdc
re three	elccmdbbdccdl
re two	lcldlcbddcdej
re welcome	cedeediddedem
re well	jdgeeeiedmeec
reach out	kdfeeemeceeee
reach you	idmdddmccdjdb
reached the	ecceekbcdccoZ
reaching out	cikddeldkiddc
react and	ccldddddmcedc
react developer	flieeedeidelc
read a	bldddlbkdjdcj
read about	jcbdddmldgdec
read all	bccdddcdkoddc
read by	ccdddmblcjddd
read it	jfddddbmeejfk
read me	cdcdddcddcpcb
read on	ljdddcccdcdcn
read our	acbjccancicca
read out	kddeedclddlec
read that	mdfdddcdllddb
read the	ccdlhickdeccn
read this	lkceeecdlcdde
read with	iccccmlclcdec
read your	cjjldjbddmddc
readers and	cdddmajjedded
reading group	dkbdddcccldcn
reading old	bdcddlmjdbddb
reading this	dcddedcckdndc
reading your	cdcjddcdfodec
reads the	kblkccelcbddc
ready for	ddncdcmbcbddm
ready to	bcckddmdmbejk
ready with	ccccndacmccdb
real estate	bccdddkcchkmc
real salary	cldekedeedeee
really appreciate	dcbeeecemjeed
really enjoyed	ekdeeelddkeed
really like	cokddecdccddd
reason for	ckmeeecdcmddc
receive $	cdcoddbcdbldb
receive 0	bccncceiddmcb
receive a	bdckcdekdcndc
receive the	dccjddekddodc
receive you	jiceldfddjded
received a	ccddddcccknia
received an	cccdddkciccmb
received from	cdcdelccdkddl
received your	cicdddbcdjcjo
recent post	kdmeiecedddee
recommended by	pddcdkbbddddc
recommended you	bcmlddcdedkdd
record a	bddmcnbcddidc
recruit for	fhpeeecdddeed
recruiter here	bbpdddbdbbccb
recruiter in	ckjddececmedd
recruiter>benefit	bbndcdndcccbb
recruiter>call-ask	baabccjccboba
recruiter>client	cnldeeceddeed
recruiter>connect	eddfeeeemeede
recruiter>content	cdcdddcbdbccn
recruiter>cv-ask	ccmeeececdddc
recruiter>easy-money	bbacccanacebZ
recruiter>event	bcdcdcbbddocb
recruiter>expert-call	ccnaccbcbbccb
recruiter>freelance	capeeececdeed
recruiter>funding	edmddeceedffe
recruiter>i-am	ekldddkdgiddh
recruiter>job-word	ddpdddjeccfkb
recruiter>mule	llmdddbccbccb
recruiter>open-to-new	eenfefdedeedd
recruiter>pay-first	bbccdcbbddoca
recruiter>pay-word	cchcdcpdcbjcb
recruiter>permanent	bpadddkdcccdb
recruiter>requirements	ababcclcccoba
recruiter>role	ejkdeefdkddlc
recruiter>secret	ccbcccaccbnba
recruiter>seeks	dcndedcekbedd
recruiter>sell-cta	cdleeeldddddc
recruiter>site-notice	bakdddbdcblna
recruiter>start	jcbeddpdjdddb
recruiter>teach	mmaccbbcbcdcb
recruiter>thanks	ccadddZcdZcbq
recruiter>threat	cdbcedpdcdddc
recruiter>wants-job	cmceeejeldddc
recruiter>we	kbocddccdcibl
recruiter>we-help	bcacddoddddec
recruiter>workplace	bccdedbeeendc
recruiter>you	dfmdddlhcfick
recruiter>your-profile	ckodeecddccdc
recruiting a	dmcdeelededed
redwater energy	cjikddjdmcdec
refer a	jdcneddccdddd
refer me	dcdeeedepdeed
refer to	fcjldddcdhljc
refer you	kdcddllcddded
reference 0	bcbdddccnbbdl
reference to	jlddddblddcdk
references and	fdndddfdccded
referred by	ekddelckddjdc
referred me	ncccdcblccbdl
referred to	alblddbddmccl
refunded with	edeeeedeedoec
regard to	kdcjddmdddcek
regarding a	clcddefeldded
regarding the	ckcddjmbgkcdj
regarding your	dcmddededeldd
regards from	cddededdcmdel
regards to	ddcedecddpdec
region of	oibdcdceddeed
regional sales	dnddcdbeldddd
register at	dbldedcnddcdc
register of	bdncccnadbdcc
registered nurse	lldeeddkidded
registration fee	ceedeedoeddeb
registration for	ddddefcmdcdcm
registration is	cddddccndcclb
regret to	fdcddccmdbdcn
regulator s	ejcldbljdcddc
release 0	deeeeedcecddp
remain in	ddgdedhdcndec
remarks on	kddcdllcdddec
remember ?	cdbdkebedpddb
remember how	clcdkdbdcmcdc
remember me	cljlldecidddb
remember the	lmcdcdbcjmddb
reminder that	jecceeceobedi
reminder the	cddcdcbkdccnZ
remote in	lodddddeddded
remote us	jmceeedeeedee
remote within	jmeeeeeeeeeed
remote work	bcccdccncckck
removed from	dcddddccdbdpa
remunerada de	deenedddeeeec
remunerated at	kidlemccddddc
remuneration is	bccddncdjcded
remuneration of	jdcdmjbldcddd
renate gave	klldcdbdcbddd
rendez vous	kdddddcdddcdo
renew for	aedeedjddeedp
renews on	ceeeeecdeddkn
rent ?	ddleeekddkedc
rent for	ckcdldbclcbdl
repair the	bdddddccedldo
replied to	bcbcdcbbcacpZ
reply 0	jdcdedjeddmdd
reply by	kidhekcbddddm
reply for	acmkldjccbccj
reply here	bnccdcccccmcb
reply stop	hcdledclededd
reply to	kecdeeccdjilk
reply with	leijdejdeckcd
reply yes	iididkmbddcdc
report and	gddlddbddccdl
report for	kdcdedpdcbdeb
report in	mcdbcblbdcick
report is	bccdcdbcbbccp
report on	occjdabodbccZ
report to	jmdejedeceeee
reporting for	hcbcdciccbdna
reporting to	cobddecededde
reports to	mldeeefeddeec
represent a	icnjddkdccidc
represent you	cdqdddadccddc
req 0	dccdddcdocddc
request for	fcddddfcdcclo
request in	cdccldccdccnf
request to	bddddccbdccpZ
request your	kjjdembdddddc
requested a	bcckdceccacpZ
require a	kcdmjbbcccldb
require an	odedeccdeedec
required on	cdddddccdccni
requirement for	nddeeedeeeeee
requirements for	bcneeekedcded
requirements>benefit	ccdddcmcldldc
requirements>call-ask	ZbZoaalaababa
requirements>cofounder	bbcdqcbddcddd
requirements>connect	hlpcccaccadcc
requirements>content	nbcddccbddced
requirements>cv-ask	dcmeeedeeedee
requirements>easy-money	abbclbibcbnba
requirements>event	ljbbnbabecjcb
requirements>expert-call	acbndcbdcccdc
requirements>freelance	ocdddlecddgcc
requirements>funding	lcjcldbddcldc
requirements>i-am	dchfklkcnbcdb
requirements>interest-q	mkldddadbcddc
requirements>job-word	blpdddcdbdcdd
requirements>messenger	anbbdccbcdjdb
requirements>mule	bmdccdcdedndc
requirements>pay-first	ccccddlddcmcc
requirements>pay-word	nccmelcccccjb
requirements>permanent	iodckdicdccdc
requirements>recruiter	aoacbbbcbbcca
requirements>role	ilbcmdeccefmb
requirements>seeks	bfkcckacobccb
requirements>sell-cta	abbkbcbqccbba
requirements>site-notice	aaldmdbcclcbb
requirements>start	ZbmcccZcnaccb
requirements>task-for-you	alcdjccccdcnb
requirements>teach	clbckodcccddc
requirements>thanks	mcccdcbmcbddc
requirements>threat	deeefeeffelef
requirements>wants-job	cccdddkdocddd
requirements>we	emfjkkcccchdc
requirements>we-help	mbmcbcZdbbcdd
requirements>workplace	bbdddmldddddd
requirements>you	djjjdicdecenc
requirements>your-profile	bZZbmbbccbnab
requires a	hddddkddddmdc
research firm	cdcpkdbdddded
research team	bddoddjcdccdc
respected sir	cbldddldldcdc
respectfully yours	cdcdllcdbmeee
responsible for	cfcdejkellddd
rest by	ldddddbdddmdc
rest in	ibddmcccdccdn
rest is	keeedejeedkfd
rest of	kccdkckccfcma
results are	cdcdeccmdcdcp
resume along	klbeeeceideef
resume and	mdleeedejdddd
resume attached	cdcdddadocddb
resume visa	jcndeededcdee
resume was	bcjdedbddckmc
retain you	bedmedceedled
retained by	bcmmddbddbdcc
retained in	kcoaddadddddd
retires in	joccdcjdccddc
retribuita di	dedneddeedeec
return it	cdceeecdddcdo
return the	dckdeecekkddd
returned with	bddddcacedodb
revenue share	cdddkljddddec
revert with	dnheeedeeeeed
review 0	ncbcdcbcccccm
review a	cdcccmbbdcddn
review my	ceceddcddbddp
review of	blcmdbecckkda
review the	jccdeicddcdio
review to	bdcddchcdncdh
review your	cbbdcdpccbcdb
right ?	hcbmckmbcbicj
right about	cdbdddcccqdca
right away	Zlcdmcaccbmcb
right i	ldacddadclddm
right now	idoehededdeee
right person	bdbjkdodcdddc
right that	abbdcdmdmidec
right time	cclddenedcded
right to	ejjdddjelckdd
right with	micdeekdddded
ring ?	ekldchjdlbddb
ring me	kmkdddcccfddj
ring the	bjcddddcdcldn
ring you	ddocddkddddec
risk analyst	mceeeedeeeled
robotics ?	ddceeeoecdeec
robotics and	cojeeecdccedd
role ?	cindddbdbjcdl
role at	eeekfedeldeee
role for	jbjdddiddkddk
role in	ikdbmdddkcddk
role is	ckidclbcckmdc
role yet	ccodddbdcbddc
role>benefit	cmidemeciccdi
role>call-ask	aaapcbZccbjca
role>client	nckdeededeked
role>cofounder	dbkdnddddeked
role>connect	eaecidndkclcc
role>content	dcccdabjcbocj
role>easy-money	idccddeclcodc
role>equity	cobdmdcdddidc
role>event	icccdnkdcekci
role>expert-call	occdedcekdddd
role>freelance	nkddddidjcdec
role>funding	jebcndbcccndb
role>i-am	clddjhkdmcedc
role>interest-q	mbacdcndbcddc
role>job-word	cpddedddkcdkd
role>messenger	bcddecjdddpdc
role>mule	emejdgciidkdc
role>open-to-new	ddkeeedemeedd
role>part-time	nfdddkedddddi
role>pay-first	kjbcddmdcbkcb
role>pay-word	nedifkiddeedb
role>permanent	dqddidddddddc
role>recruiter	jildddhdfjekd
role>requirements	blbdlkidmdcdc
role>secret	nefffdeeffcee
role>seeks	jmcejcjddcjfd
role>sell-cta	jbgcdchcgckjm
role>site-notice	lkcjdiccdccnb
role>speak	bbcccabocbcca
role>start	oeddeiedjdddd
role>task-for-you	ecdbjcldccmdc
role>teach	bidddoddddeil
role>thanks	fccdkdadlkmab
role>threat	indddkjdcddde
role>unpaid	naddjcbbddbcb
role>wants-job	accddlldlccdk
role>we	kmedehjjddedc
role>we-help	klbdddmdcbjdc
role>workplace	mldeefddfdfdf
role>you	ckfiddlehclfc
role>your-profile	hnddddbdjlkcb
roles at	eeoeeeiddbedd
roles in	dcneeecelceed
roles that	ecoeefdeedeee
room 0	blddebcidbddp
room and	jicddodddjdda
room for	hbbhmkallbcca
room with	alcdimbccnddZ
ros 0	llcdccmcccdcb
rosa i	mejdeecegdeed
roughly 0	ocdddcbkdddec
round ?	jlcdldcddddec
round and	knbdkdbdcjddc
round closes	ddeenedeedeee
round for	clmdZdlccbcdc
round in	acemldiccedec
round is	cblcldbcclccb
round of	ccedldbdmbded
round on	ckcdbdipdccda
round the	deeedeldideel
round with	bmccmdbdddded
rs 0	jcdcdkcnddldb
rude to	clcdcdmddjddc
rules mean	ccdcdbmndcdda
run a	ihcjklijdddec
run an	lbddcobccdcdc
run by	chdddjmldccdc
run for	kdddddldeelec
run it	bkcemdcdccjec
run npm	cdddddcdedodc
run one	abcpbbcddccdc
run our	jnccccacdcmdb
run the	jjfdijidecldc
run your	bkcddlncccded
run-code>call-ask	cbdcddccddmdc
run-code>connect	bddcddccecodb
run-code>content	acccccbadcnma
run-code>event	bdcccbmadcmdb
run-code>funding	cdddcecdddmcb
run-code>i-am	bcbclcikcaocc
run-code>pay-word	nddcddccdddec
run-code>recruiter	bnbcccccccaca
run-code>role	bndddclcccmcb
run-code>secret	cddeddddedmdc
run-code>seeks	bodccdccccmca
run-code>sell-cta	nddbcbbcedldb
run-code>site-notice	cdddddbbdcana
run-code>start	bccdddcddcncb
run-code>teach	cdcddbnaddded
run-code>threat	cdddcdcdddnca
run-code>we	lcccccbbdcpdf
run-code>we-help	cdeedcadeendd
run-code>workplace	acccccacddodc
run-code>you	iicccccidcqdb
run-code>your-profile	bcbdcdccdbmcb
running a	ckdmdiamddcdc
runs a	lckmcdbddccdc
runs out	ccddddjdjccko
s $	ieckccllccldc
s 0	eidfjmmjccddb
s a	jkefiifkddedc
s about	kbmbedaobfbcb
s all	lidfdddeclkec
s always	kdoddccddbdek
s an	bmcdclcmdcidc
s any	cbcdkdjkocddc
s around	mcncccacbbcda
s at	bccddieccmmdi
s attached	cdddcdiddbcco
s become	bcmdkdbcclcdb
s been	ddkdedddmldef
s book	mjbcdcbnccjcb
s called	ceidddbpjbdeb
s check	bdededceeeoec
s class	cccddcccdmcdn
s coming	ccoccdbacamdb
s connect	cdbdcdcccodba
s day	akdddlbddddeo
s doing	adbkcnbccbcdk
s done	fekdkljcccddd
s down	dddddcbbddmel
s ever	dcbckkkljdgdb
s fee	adclcmlabbkda
s fine	pddeddkddddec
s first	cbcdmkladccdc
s for	cijndcblibfdd
s four	bhclkcbkdedel
s free	aecjcdlqfbcdb
s friday	bdbdddbdmldcb
s going	iencidbcclcdi
s gone	gndcckhccbcdi
s good	lcljdcdcldddc
s got	bdedjdekijjei
s had	ddmeddcdkbdek
s half	lccdmdjdcccdd
s have	ddhddejddneec
s head	incdddcdcddec
s hiring	cjadddadokddc
s how	edmdidcdddled
s in	cdjekeejfiddk
s insurance	bcddmdbdddmec
s it	ckcddijmdeeeb
s jo	nccddcccdldda
s just	jclkckbcfcldb
s late	cdddedcddndel
s leaving	ckldcdbdcbcdm
s left	eccjkkicdcglb
s letters	ldcldcbdbcddm
s letting	ddkemeceddefd
s life	bblcccabcnbda
s looking	accmcbamlbccb
s lost	mcbcdbbcclccl
s me	bcdkmklbbakda
s money	cdddneceddmec
s moved	bamddobdcbcdb
s my	chedkdjcilckb
s name	jdcmedhddkded
s never	mddddccddcmec
s next	kcmdddldcecdc
s no	edlljbdldeedd
s not	jccdlfddimfdg
s nothing	cdecndbddjjcl
s now	kkmdidcdcaddd
s off	jnceddcddcded
s office	lccdddbcdlcbl
s ok	cdbdddbcnlddd
s on	jdccdcilfmede
s one	mdjiikdedddec
s only	ckcddkkcjjidg
s open	bhnddcbmdfddc
s opened	ccadddkoaiccb
s out	lcccdcaocccdb
s paid	nccbcbcmdcbdb
s pay	bmccnlbccccdc
s pension	leceddcddddeo
s permanent	docedededddfe
s post	bobdfclckaccb
s read	bmbncdadccddc
s real	bcmekebddcled
s report	cedeeedcdcedo
s right	micmccbdcjddb
s run	abcobbalcbccb
s say	ncbnbbbccaccb
s signed	ldjeeedeeeked
s site	lcbdccfcmacda
s so	pclcccabcdddc
s stay	ddkdlecddlddc
s still	cnamlcacciicb
s taken	cdcdcdccdfmbk
s talk	abZbmcZbalccm
s that	bcmccccjbmccZ
s the	ijceddfdjnidd
s there	fncdddcddcded
s this	klddddccdcddm
s three	bchocbabdecdb
s time	lddcdclcdjjec
s tobias	klcdcccbcnccb
s too	hcldcbbccbcml
s two	ajccknjclbcdb
s up	mdcdjdjcjkkdb
s watching	ilccddmcdcddc
s website	dedeeeikkeeff
s well	cdpdedcddedec
s what	edbdecocmbijb
s where	jdbddcbodacdc
s why	cdkdddmdejddc
s with	jmbdddcdcbcdm
s worth	bdkceknddbded
s written	cdddllhkedded
s wrong	mebcddldmcded
s you	ijildcbcclcdj
s your	gdojdhccdkdcc
s yours	dmcdndedcdkdc
s £	lccddincfbddi
s €	cddmldhddcced
s:aanbe	ddceeedendjed
s:aanbi	ndefeedfdeeed
s:aanda	cddedmddddddc
s:aande	dcdeoddedddec
s:aange	cbcccbbkcmncZ
s:aangi	emefeeeeeeeed
s:aanme	ddddeddbdcdmb
s:aanne	hdmdddcdddddm
s:aanpa	cccdddcbdbcmb
s:aansc	bcbccbbnccccb
s:aanst	dmdeeddeddedd
s:aanvr	nddeeecdedddl
s:aanwe	ddedemdceedec
s:aband	keddddmdeedec
s:abbia	lihdhciddhddk
s:abbon	eedeeecdeddmb
s:abbra	cccdddcccjdcm
s:abeil	cddadnbcdccdc
s:aberd	bmlddcccdceed
s:abern	cdlefldeeedee
s:abert	dddeecdmdddcc
s:abful	nddddcddededc
s:abgeb	dedeeedddddco
s:abgel	ddmbeecdddddm
s:abger	meeleedeeeeed
s:abges	mdcdmdcddbcdf
s:abhol	dddeeedddddcm
s:abidj	ddmdeecedcldc
s:abier	keieeejeededk
s:abili	bdcdccmbccmda
s:abiti	cdcdddccdndda
s:ablau	eedededeodeed
s:ableh	dedeeedeedeoc
s:ables	eeeeeeeeeeeem
s:ablos	lfffffefffefe
s:abonn	cdcdddbpcbcmZ
s:abrec	kddledddddddk
s:abrim	djddldblddddi
s:abrir	cdmdddlddcdcc
s:absch	bneeedlddddcc
s:absen	cddeeenekdefe
s:absol	cdddeeldcddem
s:abspr	mceeeddeeeeed
s:abstr	deeeebcleccdn
s:abtei	dndeeedekdeec
s:abtip	ddededdeddnca
s:abund	cccdccccdcncb
s:acaba	cacdnccccdcdb
s:acade	dkdieleffdejc
s:accan	cdcdddcdcnddb
s:acced	ddddddcndcddb
s:accel	acddncbldkdec
s:accep	dedeejeeijfke
s:acces	jbccdijccacnc
s:accet	kddkejddkjdjb
s:accid	cdcdddccdcpda
s:accio	feffkfffffffe
s:accol	dedeedcddddbo
s:accom	njkdddbddhhdc
s:accor	kieeeidddjfjf
s:accou	heddedhhfemig
s:accre	jcdmdcamdckca
s:accue	dcdeekcdlcddl
s:accur	cjcddeneddded
s:aceit	idfdedchdjdnc
s:acele	eeeeledeeeefe
s:acept	jddeedddkjdnb
s:achet	dmceeddeeedec
s:achie	jddcddkdddmed
s:achte	llbdddcdcnddc
s:achtt	dcbeddddncddc
s:ackno	cccdmcbcdkcdi
s:acomp	cdcdcddddmbcl
s:acons	cdceddcdmdddc
s:acous	cmbdjmbdccddc
s:acqua	jekdiecidkjed
s:acqui	dfjdelfiddmdc
s:acteu	cdndcdcdccddc
s:actio	ddeenedeedeed
s:activ	cdkeeibjjcmkc
s:actua	ejjhhkdijdeec
s:actue	kddeeeneededc
s:acuer	nedeeedeedeed
s:adapt	ldddedmeccded
s:addit	ckdkeejdedled
s:addre	ddeedifjhellc
s:adela	ddceeekdediem
s:adian	ddeeeedddeeen
s:adjoi	cmddebdeddedd
s:adjud	dedeedccdcjco
s:adjun	dkeeekedidgek
s:adjus	cilddddkkcedj
s:admin	ikeeedfefglic
s:admir	cldekdccdmced
s:admis	edcdddkmddndb
s:admit	mccdddcedcmdc
s:adoec	mdeeecdeedced
s:adopt	bdcmddbcbmddd
s:adoqu	dedeeedcddedm
s:adora	bddcdmccdmcca
s:adorm	deeeldeeeeefe
s:adres	bcbcccelibjnb
s:advan	hddddndddcndd
s:adver	dlldeefkdcdkc
s:advis	ccdomdjddcdgc
s:advoc	bbcoccbcccbcb
s:advog	bdemecddeddec
s:affia	mddeeeddddedb
s:affic	nddeddddddddb
s:affid	oddddddddcldc
s:affit	mddddfcddikdk
s:affor	cdcddeoeddded
s:afgel	cccnddbddccdb
s:afili	deedcdceeemed
s:aflev	dddddccndcddb
s:afspr	deddeecdedddp
s:afsta	cdeemdcededed
s:after	kiekhieiddded
s:again	ihccehcjdhkhl
s:agenc	dijfddljefdde
s:agend	cdddedneeeeed
s:agenz	cdddddcdddmdm
s:aggio	bcncclbcbacmZ
s:aggiu	cdbddcbccolca
s:agnie	ceddddcddcden
s:agrad	bcclcjbclbcma
s:agree	lfckgdedcdddl
s:agric	bccmjmccdcdda
s:agrit	ndceddbdccdec
s:agron	ljfddccccccmb
s:agrup	leeefeeeeeefd
s:aguar	dldeedmdeddcb
s:aguen	cdbdddcccncdb
s:aider	cdddddcnecddc
s:aille	efdfefmfeefee
s:aimer	jdlddlhdjcddb
s:aircr	ddkeeedekdkee
s:airfl	lidejjeehdeed
s:airli	bcfmldccjjcdc
s:airpo	jfcdddcdhkmdd
s:aiuti	efeeeendeeeed
s:ajuda	eeeeeemeeeeed
s:akade	cddcdmccddddb
s:akkoo	dncdedccdcddb
s:akten	mddeeedeedddc
s:aktio	cdddddnccddea
s:aktua	bcbcccbbcbcna
s:aktue	bkmcdclccccca
s:alaik	ddceedcdnccdd
s:alame	meeeeedeeeedc
s:alast	demeeedfeefff
s:alban	abbbcbocmbcca
s:alber	cdkkdjbcmccda
s:alcan	bcbccbabbZbpZ
s:alegr	cccdddcccnddb
s:alema	cbacccccnbcba
s:alerg	bddcdncbdccdb
s:alfan	cdddddcdddmdc
s:algar	cncdddddddded
s:algeb	bdcdeoccdcddk
s:algor	bckmccbbdcoca
s:algui	idcikdcdmcddk
s:algun	ddmeeedddddcb
s:alime	cmdddemdddcdc
s:alleg	blddddccdcddm
s:allem	cdmdddcddcddn
s:aller	cdddklhcdbddm
s:alloc	lddmdcbcddldc
s:allog	cocddccdddddb
s:allot	mdcdfkckdfdbl
s:allow	dnffejddidjdc
s:almac	dedebdndedded
s:almer	nccddddcdcddb
s:almoc	dedeeddcddddn
s:aloep	deeeeedeeemed
s:aloja	ndddedddddddc
s:alqui	cdedicbdedmcm
s:alrea	dhfeijjidekie
s:alrig	cdecddcdobcdc
s:alsje	dedeedddddddm
s:alter	imedefddkhdjc
s:altes	eeefefefmdffe
s:altho	ggdefeeeimded
s:altog	kccmdmccccfec
s:altri	cdddedcdddmdb
s:alugu	ceedidkeeedem
s:alumi	kibodcbcbccdb
s:alumn	eedeedcemdeed
s:alvar	cdccdmcddlefd
s:alver	deeeeeddededm
s:ambac	bcbcncbdcccdb
s:ambie	dmdeddcmcdddc
s:ambit	cdkcddjcddmec
s:ambul	lfclckbldccdc
s:ameri	cididfhdcjneb
s:amers	mceeeedeeeeed
s:ammal	deeeeeeemeeed
s:ammin	clccdbccddmdb
s:amorc	dddemedeeeded
s:amoun	ecddedldedldl
s:ampli	ndddecceeedeb
s:anadi	cdcdddccdcdob
s:anaes	ijlkhclccccdc
s:anali	kkdeehihhdefd
s:analy	jjejeieihdehd
s:anbie	dmcdleccddddb
s:ancie	clbddbcccmddc
s:ander	bcclccbcdmcmd
s:andia	eeeeeddeeecen
s:andre	kdkdedjkdiedc
s:andro	icddddddldled
s:anerk	ccdddccndccdb
s:anest	dleeeeeeeedee
s:anfah	nddddcddededc
s:anfan	cmdddccdcdddn
s:anfra	meeeeedeeeeed
s:angeb	idkdddlclccdj
s:angef	cdceeenedddec
s:angeh	ddddeccddcdcn
s:angek	cdbdddcbcndca
s:angel	cdddedjcedndb
s:angen	eeeeeeddedmla
s:angep	dedeeeddedddm
s:anges	ddceeedecldoc
s:angez	ddmeeeceeddcd
s:angla	meeeeddeeedee
s:angol	ccceddcdmdddc
s:angul	kccdeemdedeec
s:anima	kkeededklcdhc
s:anive	cdbdddcccmdck
s:anlag	ccbcdccdcccnb
s:anmel	dedeeddndcdlb
s:anneh	cddcdcccccncb
s:anniv	idcddiccckllc
s:annon	cmccddcddcdmb
s:annot	lkdddcnbdiddb
s:annou	fdldccenddcde
s:annoy	cjndddfdccddd
s:annua	abcccoalcccdb
s:annul	eeeeeeddeeeen
s:annus	cdnbdcbdddddc
s:anoni	dddedcdmdceed
s:anony	bcdpdjdddicdc
s:anoth	ddjjdeedglddl
s:anruf	ddkdedndddeec
s:ansch	mlddddddddddb
s:anseh	kddeledddddmc
s:anspr	ddmddddddcddc
s:anste	cneefedeeeeed
s:answe	eejlidfcddiei
s:antec	meeffeeeffefe
s:antei	bcddpdcdddddc
s:anten	ncbdddaccbbdl
s:anter	cdddddmddcdcl
s:antho	cddclabneccdb
s:antic	idkfdlidddjde
s:antig	dddldddeedcdl
s:antiv	cdedddccedodc
s:antwe	bocdddcddlddc
s:antwo	cdkjedkddddbn
s:anual	dneeeedeeeeec
s:anula	ddddddddddmdb
s:anunc	bbacmckbcbbnZ
s:anwal	cdldddcdccmdb
s:anybo	diidfcclflhdk
s:anymo	fdddddmldcdec
s:anyth	deljeeefledhc
s:anyti	bdlcddadnbcdc
s:anywh	jicdldcdniddc
s:anzah	dedeeddeddben
s:apare	bcbclclcdccnZ
s:apart	ljddddcejdhel
s:apell	eeeeeeeeeembd
s:apete	ddoddeceddedc
s:apico	deedemedeeeed
s:aplic	ccbdlccdnldcb
s:apliq	eedeeddendeed
s:apolo	feffedeeelfii
s:apont	deeeldeeeeeee
s:apost	cbcdmdcdddmdb
s:apoth	kcdpdcccddddb
s:appar	bdccddccdndkl
s:appas	efeeffmfeeefe
s:appea	ddddehdfkehnb
s:appel	jnkddccdddddc
s:appet	ccbcccbncbcbZ
s:appla	cdcdddcdcodca
s:appli	ckdeeedklcgkf
s:apply	cmcddckdlcddi
s:appoi	fjhdeehfedjdk
s:appor	cdddeddddddcn
s:appra	iclmdjdcbbcci
s:appre	diejdiddmkedc
s:appro	hhheidddfdjhl
s:appuy	bcdndcccdccdc
s:apren	cjnddnbdccddb
s:apres	kjdekejeeeeed
s:aprob	dddcedcdddodb
s:aprov	kddefedeeemeh
s:apunt	cddldccmddddl
s:aquar	dndejedeedeec
s:aquel	dedeeedeeneed
s:arbei	cldeedhilcedj
s:arbit	bddnddcdddfdn
s:archa	coddcdddddded
s:archi	jkideedeiefjd
s:argui	idjeeedeemeed
s:argum	bccnccabbnbcb
s:armaz	bcbcncaccbbbb
s:arqui	gidkeekejdeic
s:arrab	cdccdncddcddb
s:arran	ehdeejmdedked
s:arras	bcbccbbbbobaZ
s:arrea	ldcdddcdcmdec
s:arreg	mdddddmcddbda
s:arret	eeeeeedeeceen
s:arriv	deddleddekkdl
s:arros	efeeffeefefel
s:artes	dddelekeeeeee
s:artic	cddhdmkidlddd
s:artig	dcdddbcncccca
s:artik	ceeeemdeeeeed
s:artis	bddddckndbcdb
s:arzti	bcccdlcndccdb
s:arztp	deddedndccddc
s:ascen	bkclddcldddde
s:ascol	cdnldcchdccdb
s:asegu	ldddedcdedldc
s:asham	ckdeeddedfeem
s:asist	keeleddedeeed
s:asoci	ddeddededdeen
s:aspet	ccbcccboacbcZ
s:aspir	ccmacecdnbddd
s:assal	ddceedcdnccdd
s:asseg	bmccdbbmbcjcZ
s:assem	dcikkeddedeem
s:asser	mddeeededdedc
s:asses	kechfkjcidkdd
s:assic	ldefffefffffe
s:assig	mcjdehddjdide
s:assin	djdehdcdeddlm
s:assis	ekeheehehdmdd
s:assoc	kjfdikdkdeddd
s:assol	ccccdmccdcccb
s:assum	bmbccckcmbcca
s:assun	dodeeedeedjec
s:assur	fdkdjljdddded
s:asten	dedeeeddedddm
s:astil	lffffeeeffefe
s:asust	dedeeedemeeed
s:ateli	ccdddlcmddcca
s:atenc	ddndedcdccddd
s:atend	kdddemcdddddb
s:atent	ddmddeddcdddb
s:atlan	ikieehehejfjc
s:atras	cdcdddcndccdb
s:atrav	medeeedeeeddd
s:attac	dddeddjdkdiem
s:attem	bcmccdamcigla
s:atten	feiedffleeijd
s:attra	cbdbmmedddded
s:attri	ddddddcddllck
s:attua	cdddddcddcnca
s:atual	cdneeeeeebddd
s:auber	meeeeddeddded
s:auckl	cdeddenddceec
s:aucti	ncicccbbdcmda
s:audie	ddcbdnjfdlddc
s:audio	leeelddeeeeed
s:audit	lfdhedgiedidk
s:aufga	eekfeeeeeelee
s:aufge	cfcdjdldlddlb
s:aufla	deeeeeeeedeen
s:aufma	eeeeeeeeeeeen
s:aufne	ldmdedcdckddd
s:aufsi	cddmddddeeeed
s:auftr	bkbcddbcmccma
s:aufwa	lddmecddeeeec
s:augme	ceeeedceeedeo
s:augus	cddddccceddml
s:aujou	eeleeeleedeed
s:aumen	cbccncbcccbcb
s:ausbi	ccbcdcncdcbba
s:ausdr	bccndcccddddc
s:ausen	nddeeedeeeeed
s:auser	elefffefefefe
s:ausfu	mdddddcdeekec
s:ausge	hkkdgdbddjhdk
s:aushi	ccdeeedeneedc
s:ausla	medeeekeeeeed
s:ausmi	dedeecddcnddc
s:ausre	mddeddddedeec
s:aussc	dmeffedeeeffe
s:ausse	meeeeedeeeded
s:ausst	bccmccbnbccda
s:austa	ddccdecccoddb
s:austr	cklmddbddcded
s:auswa	eeffffeffelfe
s:auswe	mdcdedddddedc
s:ausza	deededcdddnda
s:auszu	elefffffefefe
s:autho	eedldelchffdi
s:autis	bcbcccacpabca
s:autoc	dldeedddjdeei
s:autog	bcdddbbndccca
s:autom	edfjffjdddilg
s:auton	ihjeeelieeeec
s:autor	ccmddlccdcdck
s:autos	ldedeefeeeked
s:auxil	bcbddmcccckmc
s:avail	jdhieejijddfe
s:avali	iccmbcbccccma
s:avanc	ddddddcdddldl
s:avell	mddeeedeeeeec
s:aveni	dddedddbddddn
s:avera	eeceddodgdgjc
s:averg	eeeeeedeeemfd
s:aviat	ccmledcckdded
s:avicu	dddbemdcddddc
s:avisa	ccmdddccmbcba
s:avise	eeeeeedeedeem
s:avoca	cddldccdldddc
s:avond	lbbmcabmcbcba
s:avrem	addndccdcdcda
s:avres	dmddedddddddb
s:avvia	cccdnbbbdccdb
s:avvis	dedeeeddddedm
s:avvol	deeelddeeeefe
s:await	ledeeeleedddd
s:award	iildidccedndc
s:ayuda	deddeeocedddb
s:ayunt	dedeeedddcddn
s:azien	dknddlcdlccdb
s:azule	dmdddecdddddc
s:bache	bdccdlcdncded
s:backe	ildekecdjdekd
s:backg	ijldkdieedeed
s:backi	lmddddcdededd
s:backl	mccdddmdjbdeb
s:backp	bcccdbbnccccl
s:backs	cmdedddddddec
s:badaj	ddddddcmddddb
s:bahnh	cdcdddcnbcdda
s:baill	mdfffeefefffe
s:balan	dhhdejcdedldm
s:baldi	deddeeddemedc
s:balla	incmbdbddcddc
s:bambi	cdcdddccdbdco
s:banca	jddededeedocc
s:bande	beeeeddeeddmc
s:bandi	dodeecddeddec
s:banen	bcbcccanbbbaa
s:bankg	eedeeedeedmdc
s:banki	dfkfeedeeened
s:bankp	dedeeddeedmdc
s:banni	cccddcndccddb
s:banqu	jcnddccdbccdc
s:bapti	ldddddldedded
s:barbe	cedelecdecdel
s:barra	deceelcdemeeb
s:barri	jdkddbcjefnec
s:basic	cdddemldddied
s:basil	cdcdddcccnddb
s:baske	mddddcbbdcccm
s:basta	ndddddcddddec
s:baste	deeeeeeeleeed
s:batch	lccdembdedddd
s:bathr	bdcddmbcdcddn
s:batim	cdndddcddcddj
s:batte	ddkkekekdiddc
s:bauhe	deeeeeeeeeedm
s:baule	cmcdddlddddec
s:bauph	cdcddmcddcddc
s:baust	dedeecddcnddc
s:bausz	ddcededdcmddb
s:beant	bcbldclccmbca
s:bearb	ccccccbccclmg
s:beari	cdfddekkdddkj
s:beatr	kclbddjdcadmc
s:beauc	cdcddbclboccb
s:beaut	idkdjdldcbmec
s:becar	ddddddcdmdddc
s:becau	ifefhddgeihle
s:becom	cekdecldmbidc
s:bedan	dedeeeddemedk
s:bedie	eeefeeefmeffe
s:bedri	cccdmcmccbddb
s:beeke	acccdnbcdmcdb
s:beend	dedeeeddebeeo
s:befor	cdkkccbcdkodZ
s:befra	cdemdbddeedec
s:befri	dneeeededdeec
s:begei	cddddnbbdckcc
s:begel	bdccdpcdaccdb
s:begin	bjcdhkdlnbddd
s:begle	cclmddcdccddc
s:begon	ffffkffffffff
s:begra	meddddddeddec
s:begru	eeffffeffelfe
s:begun	eeeeeeeeeemed
s:behal	kddeeedeeimei
s:behan	ldddedddldddc
s:behie	eeefmfeffeffe
s:beids	eeeeeeedededm
s:beige	ekdeeedeldeed
s:beitr	dddlemeddjddh
s:bekan	llddddcdddddb
s:bekek	eedeeedeedenc
s:bekij	dddeeeddedepc
s:bekom	kbdeeemdddddl
s:belas	cdcbdclmdccdb
s:belat	cdcdedcddoddb
s:belgi	mdddedcdedbmb
s:belie	dkedkdmfdkddc
s:belle	ecmfeedebdeed
s:bellu	dmddedddddddb
s:bellw	bdldedcemcdec
s:belon	dedeeedkededm
s:bemid	ddndddcddbddb
s:bench	kedleddkedded
s:bened	bdddlmcdekdec
s:benef	enddddhfddhei
s:benel	ddedeendeeddd
s:benev	cdcddmcldddcj
s:benga	dmedgeeilddec
s:benve	cddecdndddddb
s:beoor	eeeeeededemed
s:berat	cldmddddddldc
s:berei	ldmeeedecdeed
s:beric	dddejdkdkddlb
s:beroe	bccccnccccccb
s:bertr	cclcdmcacacmb
s:beruc	deeeeeceeeedn
s:beruf	beeefenedeeec
s:besch	ldieeeieilddc
s:beset	dnieeededeeed
s:besic	eeeefeeeeeeem
s:besid	jeeeelddedefe
s:besoi	ccmdddmddcddc
s:bespa	effefelfffeee
s:bespr	dedceecdededm
s:besse	eneeeedeeeeed
s:besta	cdlddccjkckmb
s:beste	kdcjkdbddccbo
s:bests	cdccdbocdcddc
s:bestu	meeeeejeeeeed
s:besuc	meeeeedeeeefd
s:betaa	bdcmdcmdddcdj
s:betal	kdddjlefddldb
s:betei	eceeledeeeeec
s:betra	deeeeedeedbdm
s:betre	mejeeedeideed
s:betri	fmdehdldjdddc
s:betwe	jjgidfedjdejh
s:beves	cdcddcccdblma
s:bewaa	dcdeeedebdeoc
s:bewer	dkdiededcdlme
s:bewil	cnddedcddddec
s:bewor	dddeeedeodeed
s:bezah	accllmbjbblca
s:bezor	ddcdddcddccbn
s:biarr	dncdcdcddcddb
s:bibli	jmddddddddbdk
s:bicic	cddddllddcccj
s:bicyc	clcdcjcddmdej
s:biddi	bccmddamddldb
s:bient	nddeeeeeddedc
s:bienv	edeeeeddedeco
s:bierb	cdddddmddcddb
s:bierd	eeeflfeffeffe
s:bigge	jdkeeicdeleec
s:bigli	cdcmdcbldccca
s:bijba	ndedeccdeddeb
s:bijee	cccmdbcmbcdcb
s:bijga	cndcddbccbcca
s:bijla	cddeddcclcdcn
s:bijvo	ddnddeccddddc
s:bilan	deedeelfeeefe
s:bildu	ccdddccndccdb
s:bilin	jkkdddkdddddd
s:bille	bddcdcbnddcda
s:billi	iccdddkddbkmc
s:binde	klceeejeedeee
s:binne	bbobccbaclcbZ
s:biolo	mdddkbceldeed
s:biosi	bdcoddbacabcc
s:biost	emeddkeddedjd
s:biote	diihkdhkejded
s:birch	gldidejdjhehc
s:biril	eeeeeeeeedeel
s:birri	bccdncddbcddb
s:birth	fdcdddccdmdgm
s:biscu	jbcddlckjdddk
s:bishe	cdcddmcddbdcb
s:bisla	deeeeedeedbdm
s:bisog	ekdleccdkdddi
s:bissc	eedfefmfedefe
s:bitco	jdeeeeeeekmec
s:black	kbbcdcbcnbbcb
s:bladz	emdeeedeeeeed
s:bleib	cdcmddbcccddm
s:blend	mcddcddmdcddc
s:blenh	klcdddbdlcddc
s:bless	ddkedebdccnec
s:blijv	cdndddcddcddd
s:blist	idddndckdcded
s:block	bdcdccbdbbpma
s:bloed	cmddedcdddddl
s:bloem	dmcddedeceeed
s:bloqu	bcbcccmccbmbZ
s:blues	kdbdeecdddcmc
s:blume	elefffefefefe
s:blutz	dddmddcddcddb
s:board	jlddddjcdcddm
s:boekh	acbccbmcnbcca
s:bohrm	bdbdddcdcbcdn
s:bolac	dcdddccncccca
s:bolet	ddcdddcldcddn
s:bolle	cddeddlddcddm
s:bolog	liefffefeffee
s:bonif	cdcdddcdccndb
s:bonjo	ljjjedieidhdc
s:bonso	ccndcdcclbcdb
s:bonus	ckncddbcdcddc
s:boods	deeeedddedeen
s:booki	jddidencdcjdi
s:bookk	jfcddfkkgfclb
s:bookl	lmddeecdddeed
s:books	kdddddcmddcdk
s:bootc	cddddljofdddb
s:boots	cdddeecdddldm
s:borde	kmdddjcdddded
s:bordu	meeeeeeeeeeed
s:borou	nddeeddeeeeee
s:borre	cdndddcbddddc
s:borro	cdcdddmcdccdl
s:botan	lcccdklbckddb
s:bothe	cdcdddcdkmdec
s:botti	bccdncddbcddb
s:bottl	lccbmcbcdccck
s:botto	mededdcedddec
s:boucl	dcdenddcddddc
s:boula	ddcmedcdddccb
s:boule	eeefefmedeeee
s:boute	meeeeedeeeefe
s:bouti	jdhkeemddcded
s:bouwp	cbbdncbcdcbdc
s:bouwv	ceddeeddddedm
s:boven	cdcdddcddcndc
s:brach	bcbdcncdbbcdc
s:bradf	mcddddcldcdkd
s:branc	gijmedddeddec
s:brand	cjfdedmldiddc
s:brasi	efelfeefefefe
s:brauc	lddhjjchkdddj
s:braue	ndcdddcddcddb
s:brazi	bjddemceeeded
s:break	ihihdicmdcddi
s:breat	cdcdddmddlddb
s:brenn	cleeeeldeeeed
s:bresc	dmddeeddddddc
s:breto	deeemedeeeefd
s:breve	cdedmdceeedec
s:brewe	nncdddcedcddc
s:brewi	cmmdddcdbcded
s:brick	cdbddlcdcnddb
s:brico	ecdemededdded
s:bridg	cdcdeblnicddb
s:brief	fccjdlhlcchda
s:brigh	cdldddnddcdec
s:brill	kdcdccbjjncdb
s:brind	cdbddcbcdncca
s:bring	cjedemcjdcidk
s:brist	ikcdfefdlcdkd
s:broad	kijcdkgjdedec
s:broch	idddddoidcddj
s:broke	hdfldihdijedd
s:bronw	mdddbdddlcded
s:brood	bccnccccdccca
s:broth	fhddjichmdjdd
s:broug	liddjcjddldec
s:brows	dddeeeddedmbn
s:bruck	cdemedddeedec
s:bruss	bncddcbjdcmdc
s:bruya	cdcdddbcdndcb
s:buchg	cccnccbcdccdb
s:buchh	deeeeeklkdeed
s:budge	idejclbndbddc
s:build	iejkieheeeeed
s:buite	mdddeededdlec
s:bulga	cmcdddkedeeed
s:bulle	mddeeddedeced
s:bumpi	ceddeeodedddc
s:bunde	bcdddccmdclcb
s:buona	ldddddcelddec
s:buong	kdlddckclcddb
s:burea	kdceecddmdeed
s:burki	ldddeecdddmdd
s:burni	cmkdeeceddeee
s:burno	acccclbmcmbdb
s:bursa	bceckkbncldda
s:busca	ieijkifidddde
s:busin	djddlekeeeffe
s:busqu	bkkcccbccbcnZ
s:buurt	cdddddmdedddb
s:buvet	dddeebcmdddcb
s:cabal	eeeeledfeeefe
s:cabin	fjcjddllhdedc
s:cactu	emdeeedeeeeed
s:cadas	bcccccabccmna
s:cadea	cdcldcmcdccda
s:cadei	deeeldeeeeefe
s:cader	neeeeeeeeeeed
s:caduq	cdcdccbccbcna
s:calce	ceddddcdddddm
s:calcu	pdddicicdfddi
s:calda	deedeelfeeefe
s:calde	clddeddeedcel
s:calen	jdededjekdeke
s:calib	idcdddmcdlddj
s:calli	cfklddhckcddj
s:callo	dedleecddedel
s:camar	cdcdddodddddc
s:cambi	cdpdddiccbbla
s:camer	iddmjdcdddcdl
s:camil	edmeefcfddfff
s:camis	dedeeeddeddem
s:campa	kkhcdcakcbcmb
s:campi	ldeeeekkeeeed
s:campu	mdddddledddec
s:canad	iicdddkdlckdd
s:canal	dddeddcddcdcm
s:cance	fddihdddjdden
s:candi	ehdeeekehdjjj
s:cando	bddmdbbbdlddc
s:canno	ocddedcdddeeb
s:cansa	elefeejeeeeee
s:cante	cmddididdkddj
s:canti	jkdeeededdddl
s:capab	bdddedneddkdc
s:capac	mdfdedkdkeded
s:capar	deeeeedeeeeen
s:capir	cdccdmcdddddc
s:capis	ddneedcddddcc
s:capit	ceddklkdddldb
s:capri	dmeeeddeeedec
s:capta	fdgkkikeeeedc
s:capti	ldbddcnacbddc
s:captu	deeeeedeeeled
s:carac	mdddddddldddc
s:carav	mncccbbcdccda
s:carce	cddddndddddcb
s:carda	ndceddceddded
s:cardi	clckddbdilddi
s:caree	ckjdedemjiddc
s:caref	cdkdhnccdkded
s:caret	cdddddcckeddn
s:carga	ddeecdddededm
s:caric	oddddccdddcdb
s:caris	cedeedmdcdddc
s:carna	bcncccamcbcca
s:carpe	cekddmbbbkkde
s:carre	ckdeednjidddc
s:carri	lkejededddcdk
s:carro	ldddddmddcddc
s:carry	jcclccbbdccnZ
s:carte	bkccdcccdcocb
s:carto	kclcdbanclcca
s:casci	cccmdccddcdcb
s:casei	deeemddeeeeee
s:casem	emdededededed
s:casha	dededededdned
s:cashi	bdeeeecedeoec
s:casta	cdddddcndcdce
s:caste	megdjbcjldedc
s:catal	hhdeeencegdeh
s:catas	dldeececemeee
s:catch	eeheeedbdoeec
s:cated	bcdcdnbcddccb
s:categ	enhedekiddddc
s:cater	dddlddmdecfdl
s:cathe	fmhdddcdkcdec
s:cator	deeemddeeeeee
s:catti	cddddndddddcb
s:cauti	dcddddddddmdc
s:cedia	cccdnbbbdccdb
s:celeb	cbccccbbcZmmb
s:celul	bcccccmdcbmca
s:cente	cdmddccmdcddc
s:centi	dmdeeededeeec
s:centr	kikddelhdeddc
s:ceram	idddllieddeec
s:cerca	cjjdkdldkdedc
s:cerch	eddmjjchddjdc
s:cerem	mdcdddcmdhddc
s:cerra	mdddlckcddjbb
s:certa	eeneeededceee
s:certi	deedeellkdjfc
s:cerve	ccccmcbmdccdb
s:chair	bmbcmkbbclcdb
s:chale	cdcmdcamccdca
s:chall	cdmdlekdccddc
s:chama	cidmdcckdcdci
s:chamb	hdhdddclkdedl
s:chanc	fcbdddcdclcmb
s:chang	idkfdeejdeejj
s:chann	jdiikccldcidc
s:chant	lddeeddddddcl
s:chape	cccidlbcdmcca
s:chapt	idfddjcnciddj
s:chara	nccccdbbccmdb
s:charg	hddidelhdccjl
s:chari	kidfeefkjcjdb
s:charl	iklddecddjded
s:charm	bdmlcdbdbkcdb
s:chart	mlfldccdddded
s:chasi	blcdddocciddb
s:chass	eeneeededdeed
s:chatb	kccdncbbddddc
s:chatt	ccfdldjdccbmb
s:chaus	eeeeeeeeeeeel
s:cheap	dddedendddddm
s:checa	meeeeedefeeee
s:check	kddkddkhijedc
s:cheer	bcmddjcddlddj
s:chees	ambbcnbbcbcca
s:chega	deeeeeddededm
s:chegu	ccbdddbccncca
s:chemi	ckjelihcdcelc
s:chenn	cncdddmddcdda
s:chequ	cndkkdcdddddc
s:cherc	iejikfddfdddi
s:chevr	ddmeddceddddd
s:chiac	cdmddbcmddddb
s:chiam	ccncdcclblccZ
s:chica	kjfeheeeeleec
s:chick	dccemecddeddl
s:chief	dedefldeeeeke
s:chiff	kddeddmdddddc
s:child	jjchdjemicfdc
s:chilo	fleeefeefefff
s:chiru	cmddddmdcdddc
s:chiud	dddddadndcddb
s:chius	ccbdcbbbobccb
s:chlor	cdmdddcdmbdec
s:choco	nkddddcddided
s:chois	dddmedddddddc
s:choos	dcccdlbdmljdc
s:chora	deeeeeddedddm
s:chors	ddcdddcddnddb
s:chris	ikceddfkikedh
s:chuff	bdbdcdnclbddc
s:churr	cdcdddcmdlcca
s:ciasc	cccodcbccccca
s:ciber	dddddcbndcddb
s:cidad	cddddccmdcbdj
s:cient	eldeekdeedelc
s:cijfe	ndbddcccddcdb
s:cimen	deeemedeeeded
s:circl	cccdmebccfmdc
s:circu	cdmdebjlcbidi
s:citiz	cdcdddccdbmdm
s:clari	acddeocdddcdk
s:class	jkckemecdcfdc
s:claus	mkededdeedeec
s:clean	ldcdddidleddk
s:clear	ikdfeeediilec
s:cleve	fcmdddcmcccdc
s:click	cccdhhbcckclk
s:clien	fekheelfideed
s:clima	nededccdekeed
s:climb	jcddddhmkfdcc
s:clini	kjjkjdehfdddc
s:clink	cckdddcddmeed
s:clipp	cdddkdmdeddee
s:close	ejdekekeeeeee
s:closi	hmidkdeckadci
s:closu	cecdedccemlcc
s:cloud	jkdeeejeddemc
s:clubh	dedeeddcecddo
s:clust	lmcddecddcddd
s:coach	djclddmijcdec
s:coati	ddleeededleee
s:cober	dddeedddddddm
s:cobra	bccmdcmcccjcb
s:cocin	dldeedddeddem
s:coffe	ccbmkdbcncddc
s:coffr	cdcddcndddddb
s:cofin	dmddedddddddb
s:cofon	eceemeeeeeeed
s:cofra	eeeeledeeeefe
s:cofun	ecefmeeeffeee
s:cogna	ndddddcddddec
s:cogno	eeeeeeeeeemdd
s:cohor	cdedendceeeed
s:coimb	cdccdbjoccdca
s:coinc	cdcdddiddnflb
s:colab	ldcdddccdclnb
s:colaz	eedeceddedeem
s:coleg	clddenddeeded
s:colla	kiiddckcdjkdc
s:colle	hejeeidkfgdeh
s:colli	dcdelddeddled
s:collo	cjhcdcbnnckca
s:coloc	dddeeemeddeec
s:colom	abccdcpcccdcb
s:colou	ldcdddkdcmddc
s:colpi	deneeejeedebe
s:colum	dicccobccicdb
s:coman	dddeeedeeemed
s:combi	ndcjddbdddkdc
s:combo	bcccdmbmdccck
s:comec	ldddedcdmdkdc
s:comed	bdccdmccdccdl
s:comem	defeeedeeemee
s:comen	ldcdddcmdcccb
s:comer	cmddedjededed
s:comfo	ecodddcdccedd
s:comin	ldceeecedcedn
s:comis	bncdddmddcbdb
s:comit	bccodccccccca
s:comma	cdcdndecdclcl
s:comme	eedjjddiejdlg
s:commi	khdkiiicdefde
s:commu	djkjejdlddefc
s:comod	deceecddcmeec
s:compa	diiildfdjdefc
s:compe	fjelhhjeddhdc
s:compl	dfdkeeihhiiie
s:compo	bccdlljbkbclb
s:compr	heefhikdedgek
s:compt	hddddcimddddj
s:compu	mcfddjcekemdc
s:comun	bmdcdcbmdkela
s:conce	lfdjjecmciddc
s:concl	cdkkmddcdcddc
s:conco	dncddkcndcdca
s:concr	fdniddbldcddc
s:concu	cncdhcmckcbcb
s:condi	kkdehecdeddme
s:condo	jcbcdcjccpccb
s:condu	dkdmdlgdedddd
s:conec	cdcdddcddliob
s:conex	leeeeeeeeeeed
s:confe	eedidldhdkkdi
s:confi	dikjehddddkii
s:confl	kddnedceddeed
s:confr	djdmddidddddc
s:conge	mdeeedeeeeeec
s:congr	dehddfidemikc
s:conhe	cclfddbcmicma
s:conmi	dkdeeedeemedc
s:conna	dlcddedejdjlc
s:conne	dddiddhdemhlc
s:conno	cdededmedcbdm
s:conoc	cfmdldcddkedc
s:conos	clmfddcdimddb
s:conoz	cdddkaccncddc
s:consc	cjjdndbcdbddc
s:conse	igdjidlekdfdd
s:consi	dikfhieejddid
s:conso	kiieeijdehded
s:const	jecjeddmkckdb
s:consu	iieledieedeif
s:conta	fejeeeedijjid
s:conte	dhldhebejefjj
s:conti	fgkddgcchhemc
s:contr	jkeeeehefdfej
s:conva	blbbncccbcccb
s:conve	eijkfeideedlc
s:convi	ceejdkfkdchmb
s:convo	bpdcdbccdccda
s:cookb	kcccckZndccca
s:cooki	ccjddnddccdec
s:coope	jkiliicdeiddc
s:coord	kkdeeedefhked
s:copen	cmbdddcccndec
s:copro	bcdnccddddcdb
s:copyr	ceddekddednba
s:copyw	hdkjddmdddded
s:corag	deeeldeeeeefe
s:cordi	cdddebjockddb
s:cordo	ddneeedddddcb
s:corpo	cdfdenldjdicc
s:corre	ejeddkgedeeke
s:corri	lccdcllbcbcke
s:corte	deedeelfeeefe
s:corva	djdeddcddmeec
s:cosme	bbncddedceldb
s:costa	odbdddadbcddc
s:coste	ndbdcdbdbbddc
s:costi	mcddekldedddc
s:costr	nddddeddedddc
s:costu	kccddlccmccdb
s:cotis	deeeeeededden
s:coton	eeeeeeeedemed
s:cotta	djeeeeddeicen
s:coule	eeefefefmfefe
s:coulo	cdddedccedden
s:counc	kidldddhjdddj
s:couns	bmbmdeedddedl
s:count	fhfjedhlieidd
s:coupo	ddddedddedmdb
s:coura	cdadednekdedd
s:couri	cddddddfedqdb
s:cours	cidddmbldicdk
s:court	gdddddfmdjddb
s:coute	eeeeeeeedemed
s:couvr	ebeeemddeeeec
s:cover	jmckddhdjjddb
s:covoi	eeemddcdeddec
s:cowor	cbcdbdbodcddb
s:cozin	bdcddclcfcdml
s:crack	lccdddnedddec
s:crash	ldddddcdjcddm
s:crava	ddcddenddcdeb
s:creat	likeekieddced
s:crece	cdodddcddddec
s:crede	jccdeimdddkcb
s:credi	cddldilcdfelc
s:crema	mcccmcadddddc
s:cremo	ccddddndddcdb
s:crene	ddcdddkdmcddc
s:cresc	cjocddkddcddc
s:crewi	bdmdcdmddccdc
s:crian	cdddmdcddnccb
s:crimi	dndeeedeeedee
s:crite	leekeddeeeeee
s:criti	bcalccabnlbca
s:crois	ccmdddmddbddc
s:croni	bcbmcmbbcbbcZ
s:croqu	eeeeledeeeefe
s:cross	eiiddefjdleej
s:croyd	lmcdeecedeedd
s:crypt	kccdddcdedodc
s:cryst	jdddeemdeeded
s:cuant	leeeeeeeeeeed
s:cuelg	ddddddddddmdb
s:cuida	cbcdddbdncddc
s:cuisi	cdddelcdedddn
s:cultu	fgkeeelkddddd
s:cumpl	dedeeeddeaedn
s:cuori	eeeeeedeeelee
s:cupbo	klceddcdcmddc
s:curat	jlkdddhkdcddc
s:curie	djmedekcddeed
s:curio	cfndddkefkddc
s:curit	cnledeceddeed
s:curre	helffdjhideed
s:curri	bjjddkfemdkdc
s:curti	ceeeecmdedmdc
s:cusci	cdedmdceeedec
s:custa	ndbddcbdabdcb
s:custo	eedjldjeddjed
s:cutti	ikcddlcddkdec
s:cyber	dddeeddeddmdb
s:daard	dmdeeedeeeeed
s:daarv	bncdddcddcddc
s:dachd	deeeeddeeeeen
s:dachr	cccdddnccddda
s:dagpr	odceeeeeeeeed
s:dagvo	abcccncccccca
s:damig	leefefdfeeefe
s:damlo	bcccccbndbccb
s:danci	nccdkdcddcddc
s:dankb	dbceddcdmcddc
s:danke	cddndcbcdcccc
s:daque	effffelefeffe
s:dares	cdcddmdcccddb
s:darub	ddcdddclcmdcb
s:dashb	ndcfdijdjfddd
s:datab	nggfddefgdede
s:datas	cdkdddkdcmdcb
s:datat	bncdcdcdccddb
s:daten	lkddefckejdfc
s:dauer	dneeeedeeeeed
s:daugh	ehedfjchemede
s:davan	cdlddccbdlddm
s:daven	mmdddccddddcb
s:davve	cckcddbcbmdca
s:dazwi	dmdedddeedeec
s:deadl	kjdldjdehcddi
s:deare	cddddcbmcZmdl
s:deber	dddeeemeddddc
s:debit	cddcdcmdddcdk
s:deblo	dedeeddeedodc
s:debor	dedleeldddded
s:debri	kdedemcdeedee
s:debut	bdcdddbmdcccb
s:decal	ceeeedeeeeden
s:decem	kieddhdldeddk
s:decen	maccmdccdccdb
s:decid	cikjdejdmcdde
s:decis	cjcoidkdddedc
s:decla	cdclddmddcldc
s:decli	eddldjbedccnd
s:decor	cmdddccdddcdj
s:decou	kdcdedmddecec
s:dedic	bfcjdcpkjcdda
s:deeln	bccccbancbccZ
s:defen	ddkeeedeelked
s:defin	bjpiddhddcddc
s:degre	deeeeeikekefd
s:degus	meeeeedeeeefe
s:deich	eeeeeeeeemeed
s:deixa	bcccccccnccca
s:dejar	cdndddbddcddb
s:dejeu	cdkkdcchdlddj
s:delac	dddedldeejdld
s:delay	cdccddccdockj
s:delet	diddeecjedmkb
s:delib	dmdeeededdeec
s:delig	clddedjkdlfdc
s:deliv	kdddehjfddkki
s:deman	fddejdddddemk
s:demar	mdeeeedeeelef
s:demen	iedeeddkeceem
s:demit	ddceddddncdcb
s:demog	bdddddcncccab
s:demon	cdcchcoldbdcb
s:denma	bmcdbdmdccddc
s:dense	eedfefmfedefe
s:denta	deeleedeeeeed
s:denti	jechedjdjiedl
s:depar	hjjeejedjeedi
s:depen	elmddkcdecdkc
s:deplo	deedeledcleed
s:depos	dedhedcdfdodj
s:depou	ndecdcdddddeb
s:depre	cdbdddcdcmddm
s:derma	dedledddedddn
s:derni	bcbddkjkmkccc
s:derri	deemddcdeddec
s:derru	cdcededdedmdc
s:derti	emefeeeeeeeed
s:desab	bbbncbbcccbma
s:desac	dddeedcddckob
s:desaf	eeleeeeeedeee
s:desar	ehddedmddddlc
s:desay	eeeeeeddeeedn
s:desca	cddddcccdcocb
s:desco	cccddckmclcda
s:descr	jkjiedddddfdk
s:descu	eedeneeeeeeed
s:desea	dddeeedddbdcn
s:desej	eedeeedeecddm
s:desen	fkdeeelekeefc
s:deser	cffdjikednddb
s:desfa	mdeeeddddeeec
s:desig	jkeehehejeeed
s:desir	mkeeeecdedeed
s:desis	dncdddcddcddb
s:deskt	cdddeecdedoed
s:desku	bddocccdddddb
s:deslo	mdcddecddeeed
s:desmo	cdlekedeeeeee
s:desno	eeeeeemeeeefc
s:desor	ddcdddcddobdc
s:despa	ndddedddeddec
s:despe	jjddddcdkddem
s:despi	dddeedddmcedb
s:despu	clcdddcccmddb
s:desse	mdddddclddddb
s:dessi	nddeddddddddb
s:desti	iccdlclddcddk
s:destr	cdcddccodccdb
s:detac	ddmefededeeed
s:detai	hilddddeefjkd
s:detal	dmdeeedededee
s:detec	fdddhdemdcmdb
s:deten	cddedmccddddb
s:deter	kllddecdedddc
s:deuts	cdcdddncdccca
s:deuxi	lddcddcddldcj
s:devel	fjdejijehdhid
s:deven	cccdcclmcckdb
s:devic	cdddidmjkcdec
s:devoi	dcndddcbcccdb
s:devol	cdddddldddndb
s:devue	cccdddbdccodb
s:dezel	cddccdndddddc
s:diagn	cddckdnddccdk
s:diagr	nededccddcddd
s:diale	jdcddmcddlcdb
s:dialo	dedelfkeeeeee
s:dialy	cddnedceeddee
s:diamo	cbcdddZdddodc
s:diari	ldcedecedceen
s:dicht	ddddddcmdcddb
s:dicta	bbcnccccbcccb
s:dicte	beceednecdded
s:diens	dmdeejdeedeel
s:diere	meedidddeddeb
s:dieti	oddddcbddddeb
s:diffe	ddieediidjlhc
s:diffi	bddcddlldjkdb
s:difun	eeeeeeeeeelfe
s:digan	ddddddddddmdb
s:digit	jldeiijiddeec
s:dijer	ccbdddccnbccb
s:dijis	cdndcccdcacca
s:dijkg	ddeemddeeeeed
s:dikta	deeeeeneeecdd
s:dilig	bdcpdkcddbddc
s:diman	bcccccandccbd
s:dimos	cdcdddodccdbb
s:dinhe	bdcdlcnccclcb
s:dinsd	ideeeidkeedem
s:dioce	nedddddeeeded
s:dipar	dmddcecdedddc
s:dipen	bncdldkcdccda
s:dipin	dddeddnddcdec
s:diplo	bcjddcclncncb
s:direc	ileegeieididd
s:direk	dldeeeeeeeked
s:diret	hodeedfjddded
s:direz	meeefeeeefded
s:dirgl	decdebddcnddc
s:dirig	cmddddldldeec
s:disag	cccdddcjcoddd
s:disap	bcmdddacmcded
s:disat	cdcdddccdcnca
s:disbu	cddccdccddodb
s:disci	cdddendddddeb
s:discl	jedleeiedkeed
s:disco	eldeddkidfldd
s:discr	ckpdddbdcaldb
s:discu	ldkjfeddfgddj
s:disdi	dedffeeefeefm
s:disea	bddmbmcddeddb
s:diseg	leefefdfeeefe
s:disen	licdddcdmcdjc
s:diskr	keeeffeeeeked
s:dispa	kdjdkjbhkbdla
s:dispe	bbcdndcdclcdc
s:dispi	cmdeeededddeb
s:displ	cedeelcceidem
s:dispo	kdddegkdidddm
s:dispu	bcfmdcbjdnddc
s:disre	cddmejcceddcl
s:disse	gcbldakbbocdb
s:dista	lddejkideeged
s:disti	ddddjdldcmded
s:distr	iecfkdmedfede
s:distu	blbdcdbdmbdcb
s:ditch	dkdeeeleeedee
s:diven	cdddddnbddmdc
s:diver	ddmekejdddeed
s:divid	ieeeeedeedjem
s:divis	kddeeehejceel
s:divor	jccddmcdccled
s:divul	cddddnddedbeb
s:dizai	cdedemdcedddb
s:dizen	bmbcccbccncba
s:docen	ddeeeoedeeeed
s:docht	cccddocccccca
s:docte	cccndcccdccda
s:docto	bkekijmckbcdb
s:docum	kccldcddjdile
s:dokte	ccbcddbbcbcna
s:dolar	ldddjdjdddmdc
s:dolla	iccmeljbdclde
s:domai	meeeeedeeeefe
s:doman	bhcdddbcpccck
s:domat	ddddddcddcdcn
s:domen	ccbcccbncbbbk
s:domic	cdddddcdddmdk
s:domin	dicddkdkdckdl
s:donat	ddclddikdkjdc
s:donde	kedeeededdeem
s:doner	bcccccbndbbcb
s:donne	fjikedcjddddk
s:doorg	odddedcdedddc
s:doors	eeefffeflfffe
s:doppe	mddeeedeeddcc
s:dorma	cdjedecmddkdd
s:dormi	deccedddedddn
s:dossi	iddeedleididk
s:dotat	ccccdbcndccca
s:dotie	dneeeedeeeeed
s:dotto	lddekddekeddc
s:doubl	cdmdchjccbpdb
s:dougl	dededdddddmec
s:douto	llddeedeeeddd
s:dovre	cdccdncdddddc
s:downl	cdcdidilgcmlb
s:downt	clcdeedddcedn
s:dozen	dddbencdddeed
s:drain	cccedemdldeec
s:dranl	deeeeedeeeeem
s:drauf	eeeflfeffeffe
s:drawi	idddjelkhkddc
s:dread	mcccblambbddb
s:dream	meddedddejeec
s:dreht	mddeedddeddeb
s:dreis	dmdeeedddeeed
s:dresd	ddebkbdmeeeee
s:driee	eldeeeeeeeeed
s:drieh	meeeeeeeeeeed
s:dring	eeeefeeeeemeb
s:dritt	ddlejdddkcddk
s:drive	dhejkeiejdcde
s:drivi	ekcedbcceildm
s:drohn	bccdccccncddb
s:dropp	fdckcbefcjmdj
s:drown	bdcceepdddded
s:druck	cdddddmcdcddh
s:drukk	cddeddmdededb
s:drumm	lcccbcbcnbcda
s:drydo	kdckdmccdcccb
s:duerm	deedeedeedmec
s:duide	meeffeefdfefd
s:duize	mededddddddec
s:dumpl	dkdeedcddjddn
s:dupli	jdcdddcbdcljm
s:duran	ikdddkcdldjec
s:durat	nedfeedheeeee
s:durch	ieeeelddeeddk
s:duzen	effffelefeffe
s:dweil	cdddddmdedddb
s:dynam	mcncddacdccdc
s:earli	ifmmddbgdbjcb
s:earni	deeeebcpddidb
s:earth	ekefeeeekdefe
s:easte	iddkelddeeeee
s:echaf	deeeeeddedecm
s:echan	dikieeheegeej
s:echar	cbcdddbdncddc
s:echea	deeeeedeeedeo
s:ecolo	cdmddclddcddc
s:econo	dkdcdldledkdc
s:ecrir	deddeoccdcddb
s:editi	bjdddkklkdcdb
s:edito	hdiehdlekfded
s:editr	cdddemddedceb
s:edizi	cdccdncdddddc
s:educa	cnckdckidcidc
s:efect	ddneeedddddcb
s:efeti	doeeeedeeeeed
s:effec	cidledldddddc
s:egali	dddemedeeeeed
s:egreg	ekeeefjeeefff
s:ehema	cdedddddddmdc
s:ehren	eeeeemddeeeeb
s:ehrli	bccncbbccbmdb
s:eigen	bkldmdiddddeb
s:eight	djceeenedcdee
s:eilan	emdeeedeeeeed
s:einde	cdcddlclcbddl
s:eindh	jmdeeeddkeded
s:eindr	mddeedceeeeeb
s:einei	eeefmfeffeffe
s:einfa	ccoeeedeeeeee
s:einfu	ddeeemdbeeeed
s:einge	kleeedddddlci
s:einhe	cddndbddddddb
s:einho	cddmddddeeeed
s:einka	dddddeoddcdch
s:einla	ddddedcjdcdpc
s:einre	leefffefffefe
s:einri	dedeeeddebdcm
s:einsa	meeefeefefeed
s:einsp	adccdpbcccccb
s:einst	cccjodckkcdcb
s:eintr	djddedcoddddj
s:einza	cdddddcdddoba
s:einze	bccndcccddddc
s:einzi	ddddkdcdemddc
s:eisca	nddeddddddddb
s:eisen	dcedemddeeedc
s:ejecu	cdddedcdedndc
s:ejerc	bddddnbdddbdb
s:elder	bcbcncblcbddb
s:elect	eedhjdcdkgkdl
s:elega	cdmdddbdcncdb
s:elegi	ddceeedddbdcn
s:elekt	ckdeedmddddej
s:eletr	cdcdddcdmdcdl
s:elett	cdcdkmlddddde
s:eleva	cnclckbcccjdb
s:elimi	cdcdddbcjacoZ
s:elsew	bdbddmnccacdk
s:elter	eleeeedeeeeem
s:email	ldeeeedfeekfd
s:embar	bcdcdmbcdbdcm
s:embas	ddcdedbddcpdb
s:embau	dmdeeedekejed
s:embed	lliededeedejd
s:embra	dedeeelddaddn
s:emira	cdledlkdddded
s:emoci	deceddmeddded
s:empez	edddddjldkkdb
s:empfa	cdcdddccdcmcl
s:empfe	eddfeeeendeed
s:empfi	ddcddmcddcddc
s:empie	cdcddcllccdcl
s:emple	dddjkededdenc
s:emplo	cnfiheefidedc
s:empre	ccljjdfeldkdc
s:empti	eeeeeeddededo
s:enabl	eedeffmeeeeee
s:encai	cmddddccedmcb
s:encaj	ekjfffeffffee
s:encam	mddddcddddddc
s:encan	kjcdkkbbdmgcc
s:encar	mjddelddddcdb
s:encer	cdcdddccdmkal
s:enclo	cdddeddfeilcn
s:encom	cdcdhccdlcmcl
s:encon	ddkddkcjckcdj
s:encou	klceedddcleee
s:encue	deelecdleeded
s:endli	lmddddcddddcb
s:endor	ddddieeddcdob
s:energ	lejhejejddhec
s:enfan	cdcddcbllcicl
s:enfer	bfckdcillcice
s:engag	ndkdeedeedeed
s:engen	eldefiididejd
s:engin	jkeeheiggdehd
s:engli	licddjigjehic
s:enhor	ddldddcddkkaj
s:enjoy	dlkeedkbdkddc
s:ennuy	ddoeeededdeed
s:enorm	edeeeldeenedc
s:enote	nddddccdedcec
s:enqua	mdeeeddddedeb
s:enqui	eddddcldldijg
s:enreg	cccddccmdcdoa
s:enrol	jcddekjbddddn
s:ensei	deeeeeddedecm
s:ensem	deeemedeeeded
s:ensen	occdcmcbdccda
s:ensin	cdcdddcddnddb
s:ensui	cdddddmcedddl
s:enten	jcjejdbdnccdb
s:enter	jhflidekdgddc
s:entfe	edddeemdddddc
s:entfl	deeeedddddedn
s:entir	cmcdddjedlhed
s:entit	bdoddededddee
s:entra	bccddccpkfjca
s:entre	djdlefdikekdb
s:entri	cddeedbmdddlc
s:entru	lfeeeddefeife
s:entsc	bcccdmbccaccl
s:entus	deeeedcdeemee
s:entwi	dedkidldjdidc
s:envel	jdddddbddcmdn
s:envia	kdcddcccdbmZm
s:envir	ldknddbcfeddb
s:envoy	fcjdmdbdddndb
s:episo	kdddekindcddf
s:equal	ddcemecdjlded
s:equip	fddjjikdeejed
s:equiv	ijcdeecemcddd
s:erava	cdcdddccdnccb
s:eredi	deeeedededmdc
s:erfah	leeeedeeeeled
s:erfas	mdededcdedddb
s:erfen	eedeeedeedmdc
s:erfol	ddededdeddnca
s:erfpa	dmdeeedeeeeed
s:ergeb	ddleeeddddenc
s:erhal	cjcddcckccnma
s:erhie	deeeeeceeeddn
s:erhoh	acbccbbccbcna
s:erinn	ldceeekekldcc
s:erlau	lleeeceeeeeed
s:erled	dddeeddeeemdd
s:eroff	dddeeddeeemdd
s:errad	leeeeedeeeeee
s:errei	ddneedcddcddc
s:ersat	eeeffeeeeeeel
s:ersch	bcbccbancbcla
s:erstg	eeefeendeeded
s:erstm	cdddndcdddddb
s:ervar	mceeeedeeeeed
s:erwah	eedeeedeedenc
s:erzah	cmbeddkddlddc
s:esami	cedmdddeddddc
s:esbor	deedeelfeeefe
s:escal	cdckdmbcalcca
s:escen	cdddddncddddb
s:escol	cedeeejdjdjdm
s:escre	bdmcinbcdccdb
s:escri	dhlkdjdcgildb
s:escuc	cdmdjdldcccdb
s:escue	bbbcmmaclbcca
s:eserc	bddcdnbcddcdb
s:esgot	effffelefeffe
s:esist	deeeeededemed
s:espac	dleeeeeeeeeec
s:espan	acdddcncddddb
s:espec	iddldjcjdeddj
s:esper	cdcmddkdkckjb
s:esplo	cdcdmdbcddddb
s:espre	lddcddmdedddc
s:esque	mdldeededdeed
s:essen	dmddedddedjdj
s:estab	jmddedldddidd
s:estad	clddemcdddddb
s:estag	dddeedceneedd
s:estam	hjmjmdcddcddb
s:estan	dccdddnddddcb
s:estar	kdmdddbddcddb
s:estat	cmidlldddcddc
s:estee	ddddkkkjhckdc
s:ester	oddeeedeeeeec
s:estim	keifeflddcidj
s:estin	cdddedcdddmdb
s:estre	bcbcccbnbbbmZ
s:estri	deeeeddeededm
s:estro	deceeecddcddn
s:estru	dmdeeedeeedee
s:estud	cdjjecckldddj
s:etich	leefefdfeeefe
s:etike	ndcdddcddcddb
s:etiqu	leceeedembeed
s:etudi	cddcicclkddek
s:europ	kdcdkdebdcmdc
s:euseb	dedeeedemeeed
s:evalu	pcdkddddededc
s:eveni	eedhilelededf
s:event	kdmddedecidec
s:every	dejdjhcjijhde
s:evide	fdccddccdlddm
s:evita	lddcddddedmdb
s:evolu	cdndcdadccdcb
s:exact	jidjddjiljddc
s:exami	dcclhnddjfcgc
s:examp	ddddedndclbed
s:excee	ndcdeedeeedee
s:excel	ekjdeidddmidc
s:excep	cdkdddbcdcmdl
s:excha	hikeeddjeildc
s:excit	eemdeeiefdfee
s:exclu	eicdddojcdkdc
s:execu	ihdeejljddifc
s:exemp	deeeekkdeeeej
s:exerc	kjdddcikkcddi
s:exhib	kclddcdnibddb
s:exist	deedleclddefd
s:expan	ddndddjdehjdc
s:expec	jikdekfheeeed
s:exped	ldcdddcddcdbm
s:expen	iecddkjjdddcm
s:exper	efelefeekdhdf
s:expir	cdcdddkdiclkm
s:expla	idekcneddkddc
s:expli	cddkemldddddc
s:explo	ddmjiejdidded
s:expor	bkcdmdkddkddc
s:expos	hkceedddedddm
s:expre	jjcdededended
s:exten	jeddeeidddhdm
s:exter	odddekeeeeded
s:extra	ddeeeecdedlck
s:fabbr	cccddcccmbccb
s:fabri	icjmcckcckcda
s:facci	cdbdddlddclck
s:faceb	bcdddccmdclcc
s:facen	cdnbdcbdeddec
s:facha	ldddelideddde
s:fachb	dncdeeccdddec
s:fachf	ccdddccmddccb
s:fachi	adcdcnbccccca
s:fachk	ccacddodcbdcb
s:fachl	ddndddcdccdcc
s:fachp	mdedecdefeeed
s:facil	dhcdhdmddhddk
s:facto	fiidhdmejdded
s:factu	medeidieddddl
s:facul	becdhkcodhddc
s:fahrl	ddeeeeddedddn
s:fahrr	dedeeeddddddo
s:fahrs	eeeeeeeeeeeel
s:faili	ddeeemldddidc
s:failu	cddjemfcecmcc
s:faith	dcjeeekeidkek
s:falam	dddeeemdedeed
s:falan	dedeeeddemecb
s:falec	eeeeefeeleeee
s:falta	bcbcccccnbccb
s:famig	cdcddmcbdcddc
s:famil	dljhihfdhjedc
s:farbm	deeeeddeeeedm
s:fareb	jikeieiddjedc
s:farew	dddeeedddkedm
s:farma	jfbiddcddcdng
s:farme	declljjjdeddb
s:farmh	mdcddeldcddec
s:fashi	ccbdkdbmdbmdb
s:fattu	kkdkedkdddddh
s:fatur	bdddddojddddc
s:faudr	ndddedddddeej
s:faute	debeeededmeec
s:favou	kdidjdcddlddc
s:faxge	elefffffefefe
s:fazem	cdddedndedddb
s:fazen	bcbcccbcnbccb
s:featu	kcdddclnccblb
s:febru	ldddekdijhdde
s:fecha	ldddedccdcddm
s:feder	mkdkdcfdddfdc
s:feedb	cccjldcceidnb
s:feeli	cckdddmdckddc
s:feest	ddcdddccdmdca
s:felic	edceeedddndZb
s:feliz	leefeeeeeeeee
s:fello	cccddbbocgdcb
s:fenet	dededemdddddb
s:fenst	cmddedcdddddk
s:ferie	deeeeddeddben
s:ferma	dedeedddecddm
s:ferme	deleecdmdbddc
s:ferna	kedleedeedefe
s:ferng	dcleeecddcdlc
s:fernk	eeefefefmdffe
s:ferra	ldcldcldddddb
s:ferre	ldddeeldddced
s:ferri	ddcelecldkded
s:ferro	meeefeefeffde
s:ferti	cdccdoccddcdc
s:ferve	ccccddbccnccb
s:festa	cmkeeekeedeed
s:festg	leefffefffefe
s:festi	pdlddcjbdcddb
s:festl	ceelfeeeefeee
s:festp	ldcdddmdddcdb
s:fetch	bdcdddmcmbcda
s:feuil	bdccdmcbdcbcl
s:fevri	nddeeddddeced
s:ficam	effffelefeffe
s:ficar	dmdddecdddddc
s:ficas	dncdddcdddddb
s:fiche	cccddccddcndb
s:fidel	ddddedddedccn
s:fiduc	cddddeddedndd
s:fifte	jehdhlldcidec
s:figur	cjdcmdldccddl
s:filia	dddeeedddddcn
s:fille	ceeeeedeeemed
s:filli	ldldddcddejej
s:filmi	iddddnicedded
s:filom	cdcdddccdnddb
s:filte	leeekeceeedee
s:filtr	deeeeeddedddm
s:final	ekcdeddkijedl
s:finan	ikjdhfjdddhed
s:finde	deeeedddddedn
s:findi	keedjdjckkdec
s:fines	fleeefeefefff
s:finge	cdceddbccmddl
s:finis	ieegjccencdjj
s:finke	leefffefffefe
s:finla	dmkeeeddeddee
s:finte	jdimeddjideed
s:firew	cddcdcdcddndk
s:firma	kkdeedddeddem
s:firme	dcddeeddeeddn
s:firmw	nddddciddddec
s:fisca	nddddbdcddddb
s:fishe	kjcclkblcccdb
s:fishi	llcmicbcccddc
s:fisio	mdcddecdddddc
s:fissa	dddeeemeccded
s:fitte	cdleedcddceen
s:fitti	ecklddbcmbcca
s:fixsa	dmddeeeeeeeee
s:fizer	dddeeemdedeed
s:flagg	mbccddcdddmdc
s:flatm	cdldjdcddcden
s:flede	ccccdccncccda
s:flens	cdddddndccddb
s:flexi	lkdhdicdddedl
s:flies	deeeedcededen
s:fligh	mjdddmbccdddl
s:flohm	bcbcccbncacbZ
s:floor	meeeeeeeeeeff
s:flori	bcbdddkcbnmdb
s:flowe	dedeledeeaedm
s:fluss	ddcdedmdddddc
s:flutt	leeedekedeeee
s:foldi	dclekecddcdjl
s:folga	bddcdnddddddb
s:folge	meeeeedeeeded
s:follo	hedfefhefjhke
s:fonct	dmdeeedeeeeed
s:fonda	ldedidddedmdb
s:fonta	deeeejdeedeen
s:foota	mccddcbdcmddc
s:footb	kicckcbcdlddl
s:footp	ldccddlcedeec
s:forbi	kleededeeedee
s:force	ccndddccdccdb
s:forde	cccdlmccccdcb
s:forec	medjjfcdecddk
s:forei	ckdeddddddmdc
s:forem	cpcdcdbdckddb
s:foren	accmcjbcdcmda
s:fores	lddeddcemcded
s:forev	cdbccdbcmhndb
s:forfa	kccndckccddda
s:forge	ldcdeemddcded
s:forgi	bmbkidjikcdec
s:forgo	cjceeekddndec
s:forkl	jcbldclbmbcdb
s:forma	cehdhmmiddddb
s:formi	dedeledledefe
s:formu	mdclddcdieddj
s:forne	eeeeeeeeeeeel
s:forni	cdddddlcccccm
s:fortb	dddbemddddeed
s:forth	kdededcmedcdc
s:fortn	kdfcjkekddede
s:fortr	dkdfeeefkeeee
s:fortu	mcddddcdddlec
s:forwa	heidddchijkei
s:fotog	ldcdddkdmbcdd
s:fotov	cdekemddeddeb
s:found	fddhnfhhddfed
s:fourn	ccclddccdcmck
s:fourt	diiedmfdideic
s:foutl	beceednecdded
s:fract	nfcddckldddec
s:frage	dddpedccddddc
s:frame	ncgdddmcdcddi
s:franc	idieddodidcec
s:frank	ckbmccmccccdb
s:franq	ccmdldcdccdcc
s:frapp	dbmeeedecdeed
s:freed	ekdcljbcdcldc
s:freel	kdfdeekikeged
s:freez	dcccllckdcddl
s:freia	eeeeleefeeefe
s:freib	kedeeelejeeed
s:freig	fjfdeikdkdeic
s:freih	dedeeddeedmec
s:freit	iddeeldjdddem
s:frequ	dekeffdeeeekf
s:fresh	ddeejedendeed
s:freun	cdcddccddcodb
s:frida	bkdddmcldiddf
s:frien	cemdkckddjkdc
s:frigh	ddbddemdmbddc
s:frigo	cedmeeceeedee
s:fritt	eeeeffeefeeem
s:front	bodddcdddcmdb
s:fruhb	cccddcbocccca
s:fruhe	meeeffdfefefd
s:fruhj	jkefffefefefe
s:fuhrp	ddmddddddcddc
s:fuhru	dddeeddoddmca
s:fullt	bcodeededddee
s:funci	cmeeddcdddlec
s:funct	ekmdddddjedde
s:funda	ccmmdccdbccdb
s:funde	bdddddlddcddm
s:fundi	bibdodlcccddc
s:fundr	jjjdidnddcddc
s:funer	kdcdekcccjddl
s:funfs	dedeeddeedmec
s:funfz	deeeeeeeedeem
s:funzi	clmdkdccdcddb
s:furch	dedededeodeec
s:furgo	cccdmcmccccda
s:furni	iekdhjjeddhdd
s:furth	ieldehdjedeei
s:gabri	dcdelecdelked
s:galla	eeefefdfmeefe
s:galpo	ndcdddcdccddc
s:ganas	bccbccbcccnba
s:ganha	deeemddeeeeee
s:garag	dedeedddedlel
s:garan	ceddedldddode
s:garde	idcdljccdfdhm
s:gardi	dddeddcddcddo
s:garib	cdcdddccdnccb
s:gasol	dedeeedemeeed
s:gastd	ceedendeeeeec
s:gaste	eeeeeeeeeeeem
s:gastv	cddcdmccddddb
s:gatea	dedeedddddddm
s:gatek	bdbcccmbcbmcb
s:gathe	dekeeecmedddd
s:geacc	eeeeeedeedenc
s:geach	neeeeedeeeied
s:geand	cdnddccdccamb
s:gearb	dddjdeijmieed
s:geblo	effffeeffelcc
s:gebou	cccdncbccbcdb
s:gebra	cedmeeceeeded
s:gebro	meeeedddeedec
s:gebru	bcbjccbckcocc
s:gebuc	ndddedddedddb
s:gebun	cbldcdbdmcddb
s:gebur	dddeeedcdldck
s:gecon	ddbdddcdcncdb
s:gedac	dmcecedededec
s:gedra	dmdedddeeeded
s:gedre	dcdemddeddeed
s:geehr	ikejeeeeiegef
s:gefal	demceegedkidd
s:gefel	dmbdeecddidbn
s:gefin	dcdemedeeeded
s:gefre	dddeecddcnedb
s:gefun	dedeecddcmddc
s:gegar	ccccccacdcocb
s:gegen	dlddeeleeeeed
s:gegre	ddcdddcdbncbb
s:gehal	cmdeedcdedddm
s:gehei	bccndcbccccca
s:gehol	eecdeedddmedb
s:gehor	emefedeeeeeee
s:gekek	cdddddnddddcb
s:gekip	eeefefefmdffe
s:gekom	ccabddbdocddc
s:gekoz	cnbcdcZcdbccl
s:gekre	mdedcddeeeddd
s:gekun	eddeeeeembeed
s:geldt	eeffffeffelfe
s:geles	deeeeemeeeffd
s:gelez	bdcdedccdcdnc
s:gelos	dedeeecddcdmb
s:gemaa	cmadddcdncddb
s:gemac	dedeelcdldedl
s:gemee	lkdedddddkedk
s:gemei	dmjejedeejedd
s:gemie	ddddmdcddcddc
s:genan	dedeeedeedeoc
s:genea	ddddemdddddeb
s:gener	gikjddhidcfek
s:genit	deeeeeddeddeo
s:genna	ldededdeeedel
s:genos	ccccdbbnccccb
s:genti	mddegjdckdkdd
s:gentl	bcedemjdedded
s:genui	dkdkddicdelec
s:geolo	cchjdlbccccna
s:geome	dbdeemldeedec
s:georg	bmeeeddeejded
s:geote	mlddedcdeeebd
s:gepla	cddmedcddddda
s:gepro	ccbdcdbcdcndb
s:gered	eddeeededceeo
s:geren	jleeeeeeeehid
s:geric	bddmdccdddddc
s:germa	ddldddlddbmdc
s:gesch	cdklddcdddhdm
s:geseh	mdcdddlcbkcca
s:gesel	ddcdndcdcdcbc
s:geslo	eeeffeeefemcc
s:gesol	eddfeedendeee
s:gesor	dedeeeddededn
s:gespa	eedeeedednedc
s:gespe	dcdeeecdbdmnd
s:gespr	cjjlddkdldhdc
s:gesta	eneeeedeeeeed
s:geste	djceedddlledj
s:gesti	efdldijfeckkb
s:gesto	eddkekldddcdk
s:gesuc	eddekjiddddjj
s:getip	cccdddbddnddb
s:getra	deceeecddcedn
s:getre	eddeeededceeo
s:getti	fjmdddkddjedc
s:getto	cdcmdcbmddddb
s:gevan	cddedmdddddec
s:gevon	meeeeeeeeeeed
s:gewee	ddcdddcddlddn
s:gewen	kcbcdcccdncca
s:gewer	eeefefmedeeee
s:gewij	eeeeedeeedbmc
s:gewin	dddcekkmddddc
s:gewoh	eeeeeedeeedem
s:gewon	cdddddcddcnck
s:gewor	meeeeeeeeeeed
s:gezah	ddceeededceeo
s:gezei	cdddoecddcddc
s:gezoc	iddkfndcddddb
s:ghost	lcddddocdcddc
s:giapp	leefefdfeeefe
s:giard	dedeeedddcddm
s:giftc	ddddedcdddmdb
s:ginas	eeeeeeeeeeedm
s:ginev	deeeeedeeemed
s:giorn	lddkemdddiidb
s:giove	fjdleedeededl
s:girar	ddneedcdddccc
s:giria	dedeedcmedddc
s:giste	ccmcddccbldda
s:giust	cdddddnddcdcb
s:glasb	bcbdcdbcnbcca
s:glasg	fjidfkdijhehc
s:glass	cddeedmcddbdm
s:glasv	dddeeecdedddm
s:glaub	dcceddcdncddc
s:gleic	medeeedeedeel
s:gliss	eeefefefmfefe
s:gluck	ddcdedcddmclh
s:goede	ddceddlddcmdb
s:goeie	mecedddddcdec
s:golpi	cdcededdedmdd
s:gonca	efeeeedlekefe
s:goodn	cddedddldmeed
s:gordi	dddeeddeddmdc
s:gorge	cdcdedmddjdec
s:gosta	cdnjdjjddjddb
s:gothe	cdnddebdcmdeb
s:gotti	meeeedddeedeb
s:gover	jkjjddcdkgfec
s:graci	dddeeddkdnddk
s:gradi	kldddlcdddcdd
s:gradu	fldeeedjmidec
s:graff	cdeedmlcddddb
s:grafi	cdcddbcnnccca
s:grana	bddddcccdcdna
s:grand	effddechgkidl
s:grant	idddkdfdddldj
s:grape	ddddeekdecdem
s:grapp	eleeeeeeeeeed
s:grate	jddieiddnbeee
s:grati	cgbldcblclkcb
s:gratu	dfdeehjneddkc
s:great	ddmeeecelcedd
s:green	ehcdllbccmcdb
s:greet	jedfdddddofdd
s:greno	dlffeeeedefee
s:grind	dcjdddbebmddc
s:groce	cdcmldcdedeed
s:groep	blcmccccdccda
s:groet	eeeeeeddemedb
s:grond	ddeemedeeeded
s:groni	cccdddkdbncdb
s:groom	bcbcmdhccbcmb
s:grosa	dddmddcddcddb
s:gross	ddeemedeeeded
s:growe	cdldmdbldcedd
s:growi	dllddjddidded
s:grund	cdndkddbededc
s:grunk	dedeeededceem
s:grupp	ccdddccmdcccb
s:guada	cfddedkdddndc
s:guant	ddceddmdccddb
s:guara	edddifkddcodc
s:guard	cbikddcddddoj
s:guess	bdcddcmddldec
s:guida	lccccmjcbccdc
s:guide	dcbocbcddmjcb
s:guild	ccldddimccddc
s:guima	cdndddcddcddc
s:guita	mddeddcdeleed
s:gujar	ccddddmkddddb
s:gulas	deeeeeeeedeem
s:gulti	eeeeeeeeeeeel
s:gunst	deeeeeceeeddn
s:gusta	jelddjhkfeddb
s:gutac	bddndccdddddb
s:gutsc	cddndbbcdccdc
s:gutve	ddcdddnddcddc
s:haber	ddddeddbemddb
s:habil	dmeffedeeeffd
s:habit	leeeedciedeem
s:habla	ljndddcdddfcc
s:hacer	dmdeedddddddc
s:hacka	cdddlccpdccda
s:halbj	deeeeeeeeceem
s:halif	cmbdddcllbdec
s:halle	cmdeddddedeec
s:hallo	bdmdddbdcdddm
s:halve	eleeeeeeeeeed
s:halvo	jdkccdmddcded
s:hambu	kfddedmeeddec
s:hamil	deiedemeedefd
s:hamst	ndedeccdeddeb
s:handb	ldckdmciddccb
s:hande	dkddddbeddmec
s:handf	hjodddbeddeed
s:handg	meeeedddeedeb
s:handl	bkikddndjcddb
s:hando	jddjhdcddkdel
s:hands	dedejddddleel
s:handw	edddilmddhdeb
s:handy	dmdeeeeedeeed
s:hanne	dldeedcdcledd
s:happe	eeidkjlddeeed
s:happi	ccbmddjcblddc
s:harbo	ckbcdlblcicki
s:hardw	idddmekdkddeh
s:harmo	meeeeedeeeeee
s:harne	ddcdddhbnbdeb
s:harro	mddeecbmdcddc
s:hartf	ndedkddeedeed
s:harti	dddefeleldeee
s:harts	dndfeeeeedeed
s:hartw	ddmddecedeeec
s:harve	eiddikmdiddec
s:hatte	iccbmmacdcccb
s:haush	elefffffefefe
s:hausm	cncdcccdbbdcb
s:hausv	cdemdbddeeeec
s:hauta	eeedffdeeeeem
s:haven	eldeeeeeleeed
s:heada	bcbidmjcdmddb
s:headc	emiedekddceek
s:headh	dfpeeeceddedc
s:headl	cdcdcdjccoddb
s:headm	cnbcdccmcbdba
s:headq	bpcddddeeeedd
s:healt	lidjjejddgded
s:heari	hekfeihddjfdi
s:heati	ldddjdiddedel
s:hebam	cccnccbcdccdb
s:heerl	meeefeefeeefd
s:heide	kddddccccndda
s:heimw	dedeeeddecddm
s:heisk	eeefmfeffeffe
s:heizu	dldeedddddddm
s:helem	ddcdndacaccdb
s:helpd	bbbcbbabnacaa
s:helpe	cdcddclcdcddo
s:helpi	lkbddkbdlcdkc
s:helpl	jcclkcjkbkcdc
s:henri	cccmdcbddmddb
s:heran	eeeeedddedmbc
s:herau	deneeedeeddcd
s:herei	ddneddcdbbddc
s:heren	ddddddcdddobc
s:herha	ndddddbdeddeb
s:herin	cdcdedcddmddl
s:herit	djdeeedejdmdd
s:herko	eeeeeedeeemed
s:herma	dideldddlcddk
s:herse	dedeeeledkeff
s:herst	kedleedeeeeed
s:herun	eeeeeedeeemdd
s:herzl	dddeeeiddjdli
s:hesit	djmeeedecdeed
s:hetze	ccbbdcacdnddb
s:hibri	mheefeeeeeeee
s:hicie	ndbdddadbcddc
s:hicim	dedenedeeeeed
s:hicis	nedeeedeedeed
s:hidra	bcdddnbdddcdb
s:hierb	cmcdddccdccdl
s:hierm	ddcdedcdmcddd
s:hiero	eeeeeeeeeeled
s:hilfs	eeeeeeeeededm
s:himse	eeeekeeefekfe
s:hinge	dccdddbdcnddc
s:hinte	dedeeedddmeek
s:hipot	cdcmdbccddcdb
s:histo	heihdkdldcekf
s:hithe	bdccdnbddmddc
s:hochs	cddddnccdcddb
s:hochz	necdedcedbdec
s:hoeve	ccccddodddcdc
s:hoges	cefeemeefeefd
s:hokka	dkeeeekjedefe
s:holde	dekeeeeeeeeel
s:holdi	bcdlhkhcdkldc
s:holid	dmdfdeiededdl
s:hollo	dedeeeneedeed
s:homeo	jldeeedeeedlc
s:homew	dejeeiddddedo
s:hones	kddffkidjcddh
s:honne	ddcdddcccmldc
s:honor	eddndljeddhec
s:honou	ccddlejlcmddd
s:hoofd	ceddemldeddec
s:hoogh	ddeemddeeeeed
s:hopit	dkleeedjdddei
s:horai	deemeddeeeeed
s:horar	clcddlcblccck
s:horti	mdjddeddddded
s:hospe	dddbendcddddc
s:hospi	iiijhidjhhddd
s:hosti	bclldcelcbccb
s:hotel	cncdddddddjed
s:house	cdljdjlddcdde
s:housi	fkifeegjieeic
s:houst	kdccdcbndadcc
s:hoven	codeddddddddc
s:howev	deiejedejkeee
s:huert	bccdddcndbbdb
s:huidt	mdddeedeedddc
s:huisa	dedeeecdeddcn
s:huitr	dcdendccddddc
s:human	iklddlccddddb
s:hundr	jdcdddlidkldc
s:hunti	adidecdddpdei
s:hupfb	cdcdddndccddb
s:husba	ljeeddcdicled
s:huurd	ffffjffffffff
s:huurp	cccdccbcdncba
s:hyder	cnceeejjddedc
s:hydra	bkdeejcdeeeem
s:hydro	khcdddcdcnddb
s:hypot	ccckncbcdbddc
s:ibero	ddddddcmdcddb
s:ident	edhdededeemke
s:idrau	deddecdeedddo
s:idrog	fleeefeefefff
s:idrom	bccdncddccddb
s:ieder	bjbclcbcbnkca
s:ignor	cdbdldlccacob
s:ijsco	bcccncbcdbcdb
s:iliqu	emeffedefeeed
s:illim	ddddeddmdcddb
s:illne	ddcdddmcdcddm
s:illum	meeeeedeeedec
s:illus	hlcddclcnbddc
s:ilusi	deeeecdleeled
s:ilust	oddddcbcdcdda
s:image	meeeedddeedeb
s:imagi	hfddlekdjided
s:imbia	cdccddddddcmc
s:imedi	dedeeedemdeec
s:immag	cdddedcdddmdb
s:immed	iigehekejdidd
s:immob	cddndckddddec
s:imobi	effkfeefffefe
s:imove	lddmecbdddcdb
s:impag	dddeddmdeddec
s:impai	cdddebmccbmdb
s:impeg	bmmdddccdccda
s:impia	deedeelfeeefe
s:impla	cddldmcjedcdd
s:imple	ldldeedeedeee
s:impor	jdlddejekdkec
s:impos	cdcemdldccdee
s:impre	dfkdeejdecjld
s:impri	deeeeejejeeel
s:impro	cccdddddcfdna
s:impue	bdddddndddddb
s:inaug	mddddacmdcdda
s:incar	oddeeedddledb
s:incas	ldcddcmcccdcb
s:incen	coblddcddeddc
s:incha	deeeeeededden
s:incid	kdddelcdechdl
s:inclu	jfgdfijjeedef
s:incon	acbccncbcmccc
s:incor	eodeiedeeeeed
s:incre	bddddknbedddc
s:incro	fleeefeefefff
s:incub	cccdqdbddddec
s:incum	ekccmdcdddddc
s:incur	mddeeedeeeeec
s:indef	cpdeeedeeeeed
s:indem	clckdckkdcdec
s:indep	mehidgejedehc
s:indet	dpdeeeeeeeeed
s:indic	jkdmefddjdddd
s:indie	bocdddbcdcdcb
s:indiq	bdbnedcdedddc
s:indir	deddedddedmcb
s:indiv	lddkddijdhcdd
s:indus	edkjieidmeddc
s:infer	blcmdbcdcdcdd
s:infir	cdcdekldlcddk
s:infla	meeeeedeeeefd
s:influ	cdckddlcdddek
s:infog	pdcddcacdbcda
s:infor	kfffeieihdffd
s:infra	dkceeeleeeeee
s:ingeg	jkeekedeeeeid
s:ingen	jjdejedgkdeic
s:inges	ddceddcmcdddb
s:ingre	jddddjcmdclda
s:inhab	dmdeedldddeec
s:inher	ldjdkjccbbmdc
s:inhou	blcddlcdccdmb
s:inhur	meeeeddeeeeed
s:inhuu	ndeeeedeeeeec
s:inici	dmddddcddcldb
s:initi	lcmeedcdddkdc
s:inizi	kdeeeeieeelec
s:inlog	abacbbZbcaboZ
s:inmat	ckdnedddeddee
s:inmed	dmeeeedekeeed
s:inmob	dcceednceeddd
s:inner	dedfffnedeeee
s:innov	bckdldhodcacb
s:inolt	dldddecdmdddc
s:inpla	mecedddddddec
s:inque	bcdndbbcdccdb
s:inqui	lededeleddeed
s:insch	eedeedccecdcm
s:inscr	ddddddfpddddc
s:inseg	cddddndddcddl
s:inser	kkdeeeeeeeked
s:insie	cdddmdkddccdk
s:insig	cablcdbddbcnb
s:insis	mdcdddlddkdeb
s:inspe	liddidjihdjec
s:inspi	bcldddoadcccb
s:insta	diefdekeddndd
s:inste	edbdlckklbcik
s:insti	dnihefdejcedb
s:instr	dhdeemfdeeeej
s:insul	ldcldlccdddec
s:insur	gjifjfeefdjdf
s:integ	lldjheieedeed
s:inten	kdfccjaljhcla
s:inter	jihjffeeidied
s:intes	cdddddcddcodc
s:intor	emeeeeeeeeeee
s:intro	dfffiejikghdd
s:intru	ddkefedfeleee
s:inval	deedemdedddec
s:invar	eeeedeeeeeeen
s:inven	mchjejcecicjd
s:inver	bkcfnbbjjecdb
s:inves	clclncjddddec
s:invia	kddeedddedncb
s:invie	kdcdddccdbndb
s:invis	bccccbjbcbnca
s:invit	dddjeidldeimc
s:invoi	keeeedjdedhjk
s:invol	kbbocibccbcdc
s:inzwi	jeeejeeejkeed
s:irela	hdmdcdcmccded
s:irgen	dkmeeededdeed
s:irrig	bddmedieeeeed
s:iscri	iedddjhoddddb
s:isenc	dmdeedddddddc
s:islan	aclccbmcdlcdb
s:itali	bckddlkdeaddl
s:jaarc	dodeeededdedc
s:jaarr	ndddddddeddec
s:jaarv	ndbddcccddcdb
s:jahre	kkdeeeieeeeej
s:janei	ddeeedceedddo
s:janua	ifieeiijddddk
s:janvi	cmcdldcddcddj
s:japan	cldeelkdddeed
s:jeder	ddmeedbdddddl
s:jeman	ljddjmcdiiddb
s:jenki	leeeffefjeefe
s:jeune	dndeddddddbdb
s:joine	cmkddnccccjdc
s:joini	dfikjdecddkdk
s:jonge	deeeelddeeeek
s:jorna	lkccdcaoccbca
s:journ	kkdkehjedcfic
s:jovel	ddcdddcddndcb
s:joven	deeeemdceddec
s:jubil	deeeekddebeob
s:judge	decledledcded
s:jugen	cdcddmdbedddc
s:juill	kddcddkdddddm
s:junio	bckddhhcpbccb
s:juzga	cccdccccncddb
s:kaart	acbccbbmcmcca
s:kaffe	cdddndcddccdc
s:kandi	decdeeoeddeei
s:kanss	ddddedcdddmdb
s:kanti	neeeeedeeeeed
s:kanto	kndeeddddeddd
s:kanzl	ledeedmdedcdc
s:kapaz	medeeekedeeed
s:kapit	dcccmdmdddcdb
s:kapsa	ndbdddcdccddc
s:karac	cdmlddcdecdee
s:karol	keeedeleeeefe
s:karte	deeeedddedmda
s:karth	kjdeffeedfefe
s:karto	deceeecddcedm
s:kaser	acccncbddddcc
s:kassa	neeeeedeeeeed
s:kasse	ldddddddddddm
s:kathm	mccdddmddccdb
s:kaufm	dmddddcddcddb
s:kauti	dceeeddeedkdn
s:keepi	idldddeddllcc
s:kenne	cdqdddbdddhdb
s:kenni	dmcdeddeedeed
s:kerkr	leeeeeeeeeeed
s:kerme	eeeeecdbeeeen
s:kerst	lecddeleedded
s:kestr	cdcidmcddjkdc
s:ketch	deeeeedeedeem
s:keuri	ddeemddeeeeed
s:keyno	ccdcdocedjleb
s:keywo	mddeecjdddcjd
s:kiddi	anccdcbddlcdc
s:kilke	mmccdccddccbc
s:kilom	kdlmdccdeddec
s:kinde	knclddcddcccj
s:kirst	kdifffeffffff
s:kitap	edeeeeeecedbn
s:kitch	eicelejfjdddh
s:klaar	dddeeeoeddeed
s:klant	cdjjlcldjdddc
s:klass	eeeeeeeeeecen
s:klaus	bccccnbccccca
s:klavi	deeeeedeeceeo
s:kledi	ccbmmccccccca
s:klein	neeeicheeeeed
s:kleut	cdcdcnccbccda
s:klick	deeeeedeeemee
s:klima	ccccdbcndcccb
s:klomp	bcbcncacbccdb
s:klost	dcedemddeeedc
s:knitt	blcdndbdcbddc
s:knowi	edmdjdgddlddc
s:knowl	egcojcedhchdc
s:koffi	dkdeddlddddel
s:kolle	kjcddkicdedcl
s:kolum	bcdbdnbcdcbdb
s:komis	eeefmfeffeffd
s:komme	deeeeedeekjlh
s:kompl	bddddmdbddddc
s:kompo	bdcccncbdcccb
s:kondi	deeeeeneeeeed
s:konku	cnceddcddddec
s:konnt	mdddelcdlddde
s:konst	leefffefffefe
s:konta	kdbdddcddnddc
s:konto	dcedeedeeeeem
s:konze	cdcdmdcdccdbl
s:korre	bcccdmbccmcca
s:korri	dbceeeceddddn
s:koste	ddddddnkdcdld
s:kowal	dilldededdded
s:krank	cbcdedmdcdddm
s:kredi	cdddddndedcdc
s:krieg	bdbdddccccoda
s:krijg	dkoedededdddc
s:kruiw	cdcdddcdcbddn
s:kuber	ldheedckkjddc
s:kuche	cccdddbdcnddb
s:kumme	cldcddmdddddb
s:kundi	cdddddcddcdmm
s:kursl	eefdfmeefeeee
s:kurzf	adcddnbdcccdb
s:kwabe	ccbddecdcndlb
s:kwart	cdcoddjdddddi
s:laadp	cdbnddcccccda
s:label	ddceencZcnddc
s:labor	cjdllcdjjcedd
s:labou	dmcededddlddc
s:lacki	ddceeecemddel
s:ladde	dccoccdcdccec
s:lades	eedmededeeeed
s:lager	mddlcccdddddb
s:laiss	cdddddmdddmdb
s:laite	cmeeeedeeeedc
s:laksh	kddeledeeeefe
s:lamen	mdccdkdddcdec
s:lamin	mdededcdeeeec
s:lampa	efffefleefefe
s:lanca	deeeedmmeddeb
s:lanco	cdddddcmecddd
s:lande	lncddccdccdcb
s:landi	lddeedckedkjd
s:landl	bccmkmjdccchh
s:landm	deemeeceeeded
s:lands	cldeeedeedled
s:langd	jicddcbcdccmb
s:langf	dnddddcddcddb
s:langs	deddeecdedddm
s:langu	kigchjjdicdjd
s:lanya	kdeeedcleeefe
s:lapto	cdcddklbdhmdc
s:large	deedleleeddee
s:lasci	dddeeeddldedl
s:lasse	deceeeneddeec
s:laste	deedemdedddec
s:laufe	ddnedecdbcedc
s:laufz	meeeffdfefefd
s:laugh	cjcddjcdcijdn
s:launc	fddcidlnddfdc
s:laund	kcbjldbccbldk
s:laure	cdckedcdmdddc
s:lausa	cdjjdnccddeed
s:lavor	mdcdhccdocddb
s:lawye	bddleelidgddi
s:layof	ccfdcdccnlddc
s:layti	mcddcmadcbcdb
s:leade	cdkdddllecjjc
s:leadi	ikjdedkiddjdc
s:leafl	lkccdcghdcdmc
s:leaki	mdcdcdbdddddm
s:learn	djdhhleiihedc
s:lease	eleefeefffffe
s:leasi	jehhddklibddd
s:leavi	cdneldecidddg
s:leben	ccodddbcmbdca
s:lectu	ceddeocmdeddh
s:leden	ndccdlabdccdb
s:ledge	ndedddjdddded
s:leerw	bcbcccbcncccb
s:lefto	cedeeededleek
s:legal	deededmjeeded
s:legge	deeeeelfeeefe
s:legib	ldcdddmedceee
s:legum	cdcdmddddddec
s:lehra	bccddocbdbcca
s:lehre	cdddeddekdeen
s:leice	boddddbddeded
s:leide	cdddndcdddddb
s:leipz	iicdkicldjdec
s:leist	meeeeedeeeded
s:leite	dmddeeeeeeeee
s:leito	effffelefeffe
s:leitu	klcddccmccdda
s:lekke	bddmddcdeddec
s:lekto	cdbdedcdndddc
s:lembr	dedeeededmdec
s:lendi	cdklddcdcaldm
s:lenin	eeeeeeeeeeled
s:lente	dedeeeddemeei
s:lenti	eeeeedddemeek
s:lenzu	dedddddddddem
s:lernv	cdccdoccddcdc
s:lesau	ddddebncddddb
s:lesbo	ddecemddeeded
s:lesso	ddddenfddceem
s:lesur	ceddemcdddddb
s:lette	ejhjjdfhcfddk
s:letti	cebkldkglcfdc
s:lettu	dedeedddddddm
s:letzt	bcmldclcbbcba
s:levan	bccdmdbcccndb
s:lever	bcbdddbbbmcbl
s:lezio	cdddekdldcddm
s:liabi	dddedjnjedded
s:liber	ihjddijdhdndb
s:libra	jjddeeclijddi
s:libre	lccmccbmcccca
s:licen	jjdejdkdjdjec
s:liche	bcZcdcbcbpcba
s:liefe	dddeeemdedidl
s:lifeb	bcacccbnclcda
s:lifti	cdcdddkbdbndc
s:light	ejcdjdlkddddk
s:likew	cdodddcbddccd
s:limer	icccddcdmlddc
s:limit	cdcddddndcmka
s:limpe	deeeeemdeeedd
s:limpi	dmdeedddddddc
s:lindg	cdbdddbdnbdlc
s:lindh	hcimddbddlddc
s:lindq	leddedeeeljed
s:linke	edbcdckchlocb
s:linoc	mdbccbamclcdb
s:linse	eeeeeeeeedeem
s:linze	eeeeeeeeedeem
s:liqui	cddndccdddcda
s:lisib	nddddccddddec
s:liste	hjcdejfndeded
s:listi	bdcdddobddemb
s:liter	aecddncldclec
s:lithi	kecdecdcdmeee
s:litig	fleledddeeied
s:liuta	ccddddndddcdb
s:livel	cncddcccdccda
s:livra	neeeeedeeeeed
s:llama	ddmeddcddjdlc
s:llega	ldddddcddcdcn
s:lleva	lkcdidmddcddb
s:loadi	cedddemdddcek
s:local	kdccdbkldcldb
s:locat	lfkeeedeedide
s:locke	mcdeeecedddem
s:locks	cedeeeccedden
s:lodgi	nddcembcdhddc
s:logee	decceeddededn
s:logem	dmdeiddjdddck
s:loggi	dcdcdlddddmdc
s:logic	bdcndcjldcccb
s:logis	djijfjckjfedc
s:lohna	cdcddcneccdec
s:longt	cdddldcddmdcc
s:loodg	ceddedddedddp
s:looki	fhkijfedidfed
s:looko	ccndldcddbddc
s:loond	dndeeedeeeeed
s:loons	cccddcbcdcdbn
s:loopt	meeffeefdfefd
s:lorie	deeemedeeeefd
s:lotte	kmeddeddjdiec
s:louds	cddekeddedcem
s:loyal	cdllddcbdkdcb
s:lucht	ddddddcddndcb
s:ludmi	cdddddcdcdndc
s:lugar	eeeeeeeeleeee
s:luist	dedeeddmdcddl
s:luize	cdddddcddcddn
s:lumen	fjefgejeiiejd
s:lunch	miccjdclekddc
s:luxem	mkcdddbddmddc
s:lycee	deeeemdceeecb
s:maalt	dmcdeedeedeed
s:maand	lddkeidddhfdk
s:macch	dklkeeddeeeed
s:machi	djcjiijefejee
s:machu	cddedendddcec
s:madag	bdddddndddddc
s:madne	jdmecedeedefe
s:maest	eeeeeeddeeeem
s:magaz	dffldlfmdcccc
s:magic	hcbbnbkcccbcb
s:maila	ccbcccbbcbcna
s:mailb	ddddedcddcnib
s:maili	cecdedldcljdc
s:mainf	jdcdedcnedcec
s:maint	hjifeedededkj
s:maiso	ddmdddcddcddc
s:maitr	ccbcccccccbnb
s:makel	deeeeedeeecen
s:makeo	ncceeckcdbdeb
s:makke	efeeeeeefeled
s:manag	elfieehfhdefd
s:manan	mdeeeeeefeeee
s:manca	cccdlclcccccl
s:manch	ilhfkddekdddc
s:manda	djngidcddcldf
s:mande	bcccdnlccccca
s:mannh	dneeeedddedcc
s:manpo	ccmddeldcdbdc
s:manqu	eedeeededmced
s:mante	cmddddddddmdi
s:manua	cddddmcdddddb
s:manuf	ejjkidiigcehd
s:manus	mdcddbjcdgddn
s:manut	cdddddlddlcdi
s:mapea	cdmddddddcddc
s:mappi	eekdjijjedeed
s:maque	mdddedcdddedd
s:maqui	deddecoddddec
s:marat	lcjddcfbcnddd
s:marav	cmccdcccdmcca
s:marca	dedmedkdeddeb
s:marce	dekdeedeeemed
s:march	liddemhdedded
s:marga	ldccldccdmdec
s:margi	ldddebbmedded
s:margu	fjcddejldkeec
s:maria	bccdcncdbccda
s:maris	bbbdidbdnlcdc
s:marit	ccdddkkmddedc
s:marke	iieejiihedhfe
s:marki	hdddeoddddeed
s:markt	ldodddcdccddb
s:marmi	nddcddcdddbec
s:marqu	dccdddcdmcddc
s:marri	dcbddmbbcmddc
s:marro	dedeeeededddn
s:marte	eeeeeejfeeedn
s:masch	kmddedcdddddb
s:massi	meeeeedeedddb
s:maste	bcccdnapcjcca
s:match	dclhlecddcdmd
s:matem	cddddmddccddc
s:mater	mjddekcdifeed
s:mathe	klcdcccbccoca
s:matil	kdcddcbddlcck
s:matin	cdmcdncddcddb
s:matos	cmedeeddeeded
s:matri	lcbddclldccca
s:matro	eeefeeefmeffe
s:matte	dckhdcamdhcdl
s:matth	ddbdddmccmddc
s:matti	mcccdlcbibccf
s:mattr	Zccccobbdccdc
s:maxim	ledledbdedded
s:mayor	cbcdbnamccccZ
s:meani	ddcdkbcccoddc
s:meant	hjedddcdmddel
s:measu	hjcdddndddkdc
s:mecan	emeeecdcddeec
s:mecca	cdmdddcdddddc
s:mecha	emcekdcjjjddc
s:meche	ddcdeedddnddb
s:mecke	deeeeeceeemed
s:mecon	dedeeemeeeeee
s:medec	odedeZeeeeked
s:medeo	ffefkffffefff
s:medew	cmcdldcdddddb
s:media	jlcddbkcdlida
s:medic	emdlgeddeeidc
s:medie	biccdkbndcddb
s:medit	odccdcbcddded
s:medro	cdddmdcddddec
s:meede	eeceeedddmedb
s:meedo	deeleeeeeeeed
s:meega	eeeeeemeeeefc
s:meelo	bcbdcdbcnbcdb
s:meerd	eemfffdfdeeee
s:meest	eeeeeemeeeefc
s:meeti	dhdkdfcgdlidk
s:mehre	ddnedededdedd
s:mehrw	cdcdddncdccca
s:meile	deeeeeeeeeeem
s:meinu	cddmddddeeeed
s:meist	djdeekmdedjec
s:melbo	biccddmdlcdec
s:melis	kedfffefjefff
s:membe	eedfdhildfikd
s:membr	icbmcmabcaccZ
s:memor	bcbcnbabcbbba
s:mendr	dmdeeeeeeeded
s:menin	cddddmcbdmddb
s:menor	dmdeeededdeec
s:mensa	ekcdddjdjjjna
s:mensc	ddkdddkldcjdb
s:mensi	ildeeldeddjec
s:mensu	llddeedeeeked
s:menti	jgieedhdhhdld
s:mento	cddddpkdddedb
s:merca	icmleeddddddc
s:merce	cacdcdaddcodb
s:merch	cmddcdcdddndc
s:merco	dedleedkededj
s:mercr	deekejddedeel
s:mered	cdcmeedekdeee
s:merid	dkceeddleekee
s:merie	ddeedcdmeeeed
s:messa	fefededeeifnc
s:mesti	demeeededceed
s:mestr	bcbcdcbcnbcbb
s:metal	cncddcccdccdb
s:metam	ccdddeddedodc
s:metho	idddekmedieed
s:metie	deeeedmdeeded
s:metod	nddcdcccddddb
s:mette	ddddedcdddodc
s:mevro	medejekeeeded
s:mezza	ddddedddedmdb
s:micro	jccddcbhmcmck
s:midde	dldeeededelec
s:middl	clceddmdecdec
s:midla	dhmeeekedbeed
s:midni	kdcldbbkcckck
s:midwe	ndcjddcdddded
s:midwi	cclddncckidjb
s:mient	deedkeieeeled
s:mierc	eeleeedeedeem
s:miete	mdcdedddddedk
s:miets	cmccdmbccccca
s:mietv	dddeedleddaen
s:migli	cccddclnccbci
s:migra	odfdddcdckjed
s:milag	dmdeeeddddeec
s:milea	pddcclcddcddb
s:miles	mcbcadbcdbboa
s:milho	deeeedddedmbc
s:milio	kedeeedeedldd
s:milit	cccdcdcccbndb
s:miljo	eedeeedeedmdc
s:milki	kldidckdgdded
s:milli	djdeleehedled
s:millo	cddeednddalbc
s:minde	eeeefeeeeeeem
s:mines	efeeffeefefel
s:minij	mdededcdedddb
s:minim	ieddlikdddeei
s:minis	lkgkddcddikdc
s:minne	ledeffkfeeeff
s:minor	cddldmbdddddb
s:minst	ndefeedfdeeed
s:minus	cdcddecdcnddc
s:minut	cdfmejhghceef
s:mirei	anldcdcddcddd
s:mirel	leefefdfeeefe
s:misdr	dedeeddeddmdb
s:misle	dedeebdmdcddb
s:missc	ddcdddcdncddb
s:missi	idfjkddhejfdi
s:mista	cecdfdkkdkmdb
s:mitar	bmcddckcccfma
s:mitbr	dedeeedeededo
s:mitch	cdckcnccdcded
s:mitgl	kdcddccmdclca
s:mitgr	eeefleefeeffe
s:mitma	cccnmcclccccb
s:mitta	ddddeeddeddem
s:mitte	ddkeeedeedned
s:mittw	dldeeddkdcddl
s:mobil	fmheedmdddddc
s:mocht	eldledceedidi
s:model	gmdmdckdddddc
s:moder	mdccdcccdcimb
s:modes	cdeddndbdddeb
s:modif	dedeeddeedZob
s:modul	lddmddcdecdec
s:mogel	meeffeefdfefd
s:mogli	dndeeekeeeeec
s:moist	bccddmnccacca
s:molda	mddeeededdedc
s:molen	cncdddcddcddb
s:moles	dccdjdcdndddc
s:momba	cdldddmddddeb
s:momen	bcmdmckccbcca
s:monat	bkccdilkdblca
s:monda	cjdddmcjdddik
s:monfa	lfeeffefffeee
s:moniq	blcmeecedeeed
s:monit	mddkfckdddhjb
s:monsi	cdceddldlckdc
s:monta	fedekekjeddlc
s:monte	oddcdkcbdcded
s:month	kjddjfkeddjec
s:montp	mddeeddedeced
s:montr	kmcdedcdddcdc
s:monum	bcccccbndbcca
s:morad	dleeeedeeeeee
s:morni	ifiidkeedjedi
s:mortg	bfclddjjijjej
s:morti	dkdeledeeiefd
s:mostr	eeedeemeeeefd
s:motiv	bckdckbcnaddb
s:motob	nddddbdcedddc
s:motor	cddendcedclec
s:mount	bjjldkkcdbcdd
s:mouve	deddedddddeem
s:mover	bbmcccacmbccb
s:movim	cccdbdbccbncb
s:mudam	eeeeedeeeceeo
s:mudar	bcmcccbcblcca
s:mujer	cddddlbmdcddb
s:mulhe	bdcdddcdddndb
s:multi	jjncdlcdbcdcc
s:munic	dmcdldhdfcgdf
s:munis	ceeeeddeeecdn
s:muove	deneeededdedc
s:mural	cdddddnddcdec
s:murat	ccbdcdcdnbddc
s:museu	caldmdmkcbddb
s:mushr	deceeedddldcm
s:music	bdakmdcnddcdc
s:musik	cdcddndbedddc
s:mutte	odddebddddddc
s:mutue	dnceefeedefee
s:myste	ccckdcacmbndb
s:nachf	cmccdcmcccdca
s:nachg	deeeedddeemdb
s:nachh	cddddnddcddec
s:nachm	cdcmdkbddlddb
s:nachr	jddeeekdjddmb
s:nachs	cdkdddkdlcddm
s:nacht	mmcdddcdcccca
s:nagek	cddeeddeddddm
s:nairo	bijjkdldddded
s:nakag	dldeedcdeleee
s:nakij	Zddddocdeddeb
s:namli	bcbdcnccbbcdb
s:narek	ndddddddeddec
s:narra	nddddkbcddded
s:nasci	bcccccccbncbZ
s:natac	eeeeecddededo
s:natat	eeeeecddeceeo
s:natio	jnfdddckedddd
s:natur	fmckdkjddhdec
s:natuu	dmdeeddeddedd
s:navid	ddcdddcddndca
s:neare	iddeeededjdmd
s:neben	leeeeeleeeeed
s:neces	jedkjgddlhfeb
s:neder	mddeeeledeeec
s:needf	dcbeeedendeec
s:needi	ncddedcddlcec
s:negat	jdedeejeedmed
s:negoc	ddddmmddddddc
s:negot	fjcddjlldcdei
s:negoz	ddceddcdcbddn
s:neigh	dcfdfkjhikcdk
s:neith	nccdjdbdcmddc
s:nemme	ddeeedddeddem
s:nenhu	ddndddcddcdcb
s:nervo	fdcddjblckhdl
s:nessu	albbckabcblmZ
s:nethe	mddedededledd
s:netto	dededdmddddec
s:netwo	fjeihdihfeekc
s:netza	cddcdoccdcddc
s:netzl	elefffffefefe
s:netzw	ddceedcbdnddd
s:neunz	elefffefefefe
s:never	bdndddlcdcddb
s:newsl	ldddjddnddded
s:newsp	cidlhkcidhedf
s:newsr	bciodbbcdccdc
s:niaga	ljdeeedeeeeed
s:niema	jkddddcjdcbnd
s:nieuw	jbcdknbkckcca
s:night	cccdddkmdkcdi
s:ninet	cmddjdckdgdej
s:ningu	bcccmcbcibama
s:niort	meefffdfeffed
s:niter	ndededcdeedeb
s:noleg	cdcdddncdcdda
s:nombr	dedmedceeecec
s:nomin	bckdjcipcbccf
s:nonpr	iecdemkceedee
s:nonse	mlmdddbcdcddc
s:nordi	cakdndcdddddd
s:norma	djcdddmddlied
s:north	kdjiejceeiejd
s:norwe	klbddckdmbdcb
s:norwi	ddceedildmddc
s:nosot	fdkeedodddddc
s:notai	dedeeedeeemel
s:notar	djeeeedeeeeen
s:noteb	kdhdjedfdlide
s:nothi	cdijheijghfeh
s:notic	fehdednheiefd
s:notif	echdddcddccpb
s:notti	clmddebeccded
s:notul	deeeeedeedeen
s:notur	edfeemedeeeec
s:nouve	ddlddcemfjhja
s:novat	efjededdmjeec
s:noved	ddddddccdcdna
s:novem	lecdekfjdcdik
s:novie	cdddeecddddcm
s:nowhe	decemelddcded
s:nucht	eeddeeddeeeem
s:nuest	ihjejikjfdedb
s:numbe	idceiefjejkdk
s:numer	bccdncclccncZ
s:numme	meeeedceeeeec
s:nurse	kjedckbidcdkl
s:nursi	edjddnejjeddc
s:nutri	leddedjdkedec
s:nutze	cddndcbcdccdc
s:nutzu	ccccccbbcbcna
s:obitu	kdcdddmcdcded
s:objec	cdkiekkdjdddd
s:oblig	ddlidemdjeddc
s:obrad	ddddodcddcddc
s:obrig	dedeeddddndck
s:obser	hedkekjddjhdc
s:obsta	dkdeeedeleeff
s:obvio	ndckcdiccjddf
s:occas	kdejedkkdiddf
s:occor	deeeeedeedcem
s:occup	cdbdddcdmlidc
s:ocean	edeeecddedeem
s:octob	lceddhfleeddj
s:octub	dccdddcmdcccl
s:oculi	deeeeeddedeem
s:ocult	bbcnccccbcccb
s:odive	deeeeeedeeeem
s:odont	ccddddnddcddb
s:ofere	dddeedmdedlec
s:offen	ddididcndlddb
s:offer	ddddjekfdcfkl
s:offic	dkdjhdkfddldd
s:offsh	ejjejdigddjed
s:offsi	cddddcdcdjddn
s:ofici	imdeeikdeddde
s:ofrec	ckmdllbckcdca
s:ofrez	dddedececdeeo
s:ogenb	cdmdedddcddec
s:ogget	leefffefefffe
s:oktob	lifdfkciecdcj
s:ombud	llidiecedcded
s:omele	ffefffeefefel
s:omgev	dncdddccdcddb
s:omgez	dddeeecdddddn
s:omtre	ceedeccdedmdb
s:onbep	dodeeeeeeeeed
s:onbet	eefefleefefec
s:onboa	kdddegjddengc
s:oncol	jldledcddddec
s:onder	klcldccdkdedd
s:ongev	lmcddddecedec
s:ongoi	odddecfedidec
s:onlin	Zcdcmobdddcdb
s:onora	accodccdcccda
s:ontbr	cdddedcddcdco
s:ontsl	dedeeedemcedd
s:ontst	dcnededddbddc
s:ontva	bcckccccccpcf
s:ontwi	dcdeedmefeelc
s:ontwo	ddeemddeeeeed
s:ooste	meeeeddeeeefd
s:opcio	cdddmdcdedded
s:opdra	jdkeemiedddec
s:openi	dlleeedijdedd
s:opera	ejijjfiedfddd
s:opgav	ddecemddeeeed
s:opgee	meeeffefffdfe
s:opgeg	meeeeeeeeeeed
s:opgeh	cbddnccdeedec
s:ophal	ccbcddcccmkcl
s:opini	jccodkcchiddb
s:oplei	cddddaobdcddb
s:oplev	ldcedddddmddc
s:opmak	needeacaeeded
s:opmer	mdddeedeedddc
s:opnem	meeeffefffdfe
s:opnie	bcbccbbbcabna
s:oport	cemdddnhdcdib
s:oppak	meeeeedeeeeed
s:oppor	edldeikeeeghd
s:oppos	dedeeejdemefe
s:opsch	ndcddcacddcdb
s:optic	bmbmccbdbaddb
s:optim	dddddeieedned
s:optio	cmehmibedchec
s:opusc	deedeelfeeefe
s:opzeg	ceeeeedeeeeen
s:opzic	cdddedcdddddm
s:orang	cccdddccdlddm
s:orate	cdcdcccnecddb
s:orato	bcbddnbccccca
s:orcam	bddddceldddlk
s:orche	bjjiddklcefdc
s:orden	llddddcddddec
s:order	jccdhclekjdde
s:ordin	cddlkdcdldkdc
s:ordon	ceeeedddddddm
s:organ	demeelfijdddc
s:orgul	dedeeedeeneed
s:orien	ldjddfcdldhdc
s:origi	ckdibdddddmdk
s:orpha	cdddcdcdddnec
s:orphe	eeeeeeeedemed
s:ortho	akdmdcbdddbdl
s:osbor	clddldddddeed
s:osped	eleffeeeeeeek
s:osteo	neddeecdeeddc
s:ostra	dndecededeeed
s:other	ccidgkddcjlhk
s:ottob	kdcdddcdddddm
s:ottoc	ncddccdddddeb
s:oubli	deeeeeddedddm
s:ouder	deeeeeeeeeeen
s:ourse	ckcdjdkledded
s:outco	cdeeeccneebec
s:outdo	blmdcmccdaddc
s:outgr	idbcdlllccdda
s:outli	jddddmcddkddc
s:outre	ldceeemedceee
s:outsi	mekjddedeedef
s:outso	cdmdcdmdddidc
s:outst	keddddcedjmeb
s:outub	mddeeeddededm
s:ouver	ledefedeeleec
s:ouvri	ccodddbadcddb
s:ouvro	elefffefefeee
s:overb	eeeeeeeeeeled
s:overd	bdccddbclbcco
s:overf	fedeedbdnkeed
s:overh	nddedcfecdced
s:overl	kddledcddjdek
s:overm	ddadcdcdocddc
s:overn	chcdddpdkccdc
s:overp	ccbdcdocdbldb
s:overr	cdcdkdcddlddl
s:overs	bcldcbalmbcca
s:overt	jcdcdbcdddddn
s:overz	meddddddeddec
s:oyela	ckldjdcddkddc
s:pabel	mdddedddedced
s:pacie	ledeecdddcddn
s:pacif	kdeefeekeeefe
s:packa	dkddidmdeehde
s:paedi	dlcejfefeeefe
s:pagam	eddddmdjdcljc
s:pagar	odcddlbbdccdb
s:paghi	bdddencbeddec
s:pagin	ndeeekidddddc
s:paiem	mddeeededdedc
s:paier	ddcdndcdbcddb
s:paine	cddmecddddddb
s:paint	lddddkfcdchdm
s:paket	cdddddndccddb
s:pakke	bddcdcbcddnca
s:palav	bccddcmcdcaoa
s:pales	cdccdljfdmdcc
s:palha	ndccdcbbdccca
s:palle	bdbbdcmbcmcbl
s:palli	ckdddddeddmec
s:pamon	eeeeefeeleeee
s:panie	nddddcldddddb
s:panne	leeeeedeeeeek
s:paper	meclddliccdec
s:paque	cddddcccdcmbn
s:parab	dedeeedddmjdj
s:parag	dedeeendedded
s:paral	biiledjiebdlc
s:param	ecibcmkclbcdb
s:parce	bkcdddbddlncb
s:parci	mddeeddceeded
s:parco	dlkeeedeldddc
s:parec	cccmdmjddcddb
s:paren	hicgfhhjdeddl
s:parfa	deeeeedeeeled
s:parfo	eeefefefmfefe
s:parke	ceddeecdecccn
s:parki	ddchkfeddidco
s:parkp	dmdecedededec
s:parkr	dddmdccbddcdc
s:parla	djidfjcdjkdef
s:parle	jdmdddbccmcdb
s:parli	clccmdcddcccb
s:parro	mldceddeeedec
s:parta	jcleedddkdjdj
s:parte	didjedjjideej
s:parti	ddilejgjdheed
s:partn	ehefmdkeddifc
s:parto	cededdkcndddk
s:pasaj	cmdeeedededee
s:pasar	lcmdddcddcddb
s:paspo	deeeeedefemed
s:passa	cjcdkdccdljcl
s:passe	ednedjdichjdc
s:passi	ddkdkdmcddidi
s:passp	dgedddcdidpde
s:passw	dddeeidddhnji
s:pasti	ncddddcdddddj
s:paten	dcednedeedeee
s:pater	needecdddedej
s:patho	jedmddcddddec
s:pathw	dlhedelhefeic
s:patie	khdjeldddddgi
s:patis	dmcdddcddcddc
s:patri	cicddlmddcjdd
s:patte	mccddccmdccdb
s:pauli	kdddddbddmcdb
s:pausc	nccccbmccbcca
s:payab	hgeddcmcddldi
s:payme	jjdeeeedddmhd
s:payro	djejdfkddhjdi
s:paysa	bcbcccbbcbpcZ
s:paysl	jckdddkddcddm
s:paywa	cccmccccbmddb
s:pazie	jdcmddbldccdb
s:pazze	cdcdmdbcdcddb
s:peace	cdccddccdnmca
s:pedia	cccndcbccbcda
s:pedim	kldeedddddeec
s:pedir	ddcdddcdncddc
s:peint	deeeeddeeeden
s:pelic	iclccbilcldca
s:pelli	deeemddeeeefe
s:penal	dddedendedddc
s:penda	ckmdddjdcckdb
s:pendi	cdddddcjdckob
s:penro	mdddeddeeleed
s:pensa	dldedlcehdjec
s:pensi	enedefgiddefd
s:pente	mccdjdldidcdc
s:peque	deeeekjdeeeel
s:perce	bdecpficdcddl
s:perde	cdcdddlddlmdb
s:perdi	bcbcccblnbcca
s:perdo	cbcdmdbdmccdb
s:perfe	bcilckicmajde
s:perfi	cdmdddcddcddc
s:perfo	fdddeibeeelcm
s:perfu	dccdmdcdclldc
s:pergu	ddoddkcddiddd
s:perha	ldemddhelddec
s:perif	ddeeemdbedeec
s:perio	lddddmcckdddb
s:perit	mdddddddeedec
s:periz	meeceedeeeeed
s:perma	foeeeedehdeed
s:perme	ddcddcmcilldc
s:permi	ckkkddcdkcemc
s:perso	eilfiehedeked
s:persp	ckllddccdhddb
s:pesca	eeeekeeeeeeek
s:pesqu	cddddddddccna
s:pesso	bclcccabbfkmZ
s:peste	cdceeeednbefd
s:petal	leeeeeeeedeed
s:peter	kmcddkcdddded
s:petit	bdccdccndccck
s:petra	dcedeemdddddd
s:petro	cdleddcdddndc
s:peuve	deeemedeeeefd
s:pfarr	ccedendddeedc
s:pfleg	edjhediikiehc
s:pflic	dedeedceedmec
s:pharm	eheldiejfdidd
s:phili	dkdeedddkleee
s:phish	cldddnmdddbdc
s:phoen	fkeeeidjhleec
s:photo	ldddehkfdeldd
s:physi	bnhliddechedc
s:piace	chlidieckkddb
s:piaci	dedeecddcnddc
s:piano	ddcddmccccddl
s:picco	mcbcddmccbccb
s:picki	ndlcdddcdldda
s:pictu	jddhedkdflekc
s:piens	cddmmcbdddbdc
s:pillo	nddeddcdddcdc
s:pinco	dedeeddeedmdc
s:pingu	cmcededeeeeed
s:pintu	ddeeeeddedeem
s:pipel	ldldedkedddei
s:pirae	ccbkcdbmmcddc
s:piram	cccdccccdcncb
s:pisci	lddeddlcddddk
s:pitch	jccmbcfmcbcdb
s:plaat	bdccedcbdcdnb
s:place	cmddfckdmcddd
s:placi	ddpdeccdcbdcc
s:plafo	lddcddcdddmdc
s:plaid	dddeecdemdeed
s:plain	cdclddddcjmdd
s:plair	cdndcdcdccddc
s:plais	ilddddcddnddc
s:plani	ddcemecdddded
s:plann	fjfhiejihedfd
s:plans	cnddedcddddec
s:plant	dmkicdjddiddc
s:plaqu	ldddddmdddddb
s:plast	leddeecdedeel
s:plata	ddcdmdddddkec
s:plate	cdcddcccccoca
s:platf	hkchfiieeeked
s:plati	cdddcdmcedled
s:platt	cddmddddeeeec
s:platz	eeeeedeeeeeem
s:playe	ccmdddaccmcdb
s:playg	ddedidhcdddmd
s:pleas	eieheihjdlfdd
s:plekk	bclccbbnmbcbZ
s:plomb	deeeeddeeeeen
s:plots	cccdddcdncddb
s:plumb	jecdmdfddcddm
s:plusi	ddoedccdclddb
s:podca	edceihinefdde
s:podem	ldoddddddceec
s:poder	bdddddncddcdc
s:podri	nddddkcdmdddb
s:point	dddeeejddmddc
s:poiss	eeeefeeeeeeem
s:polen	deedemedeeeed
s:polic	cdcdeemddkdkc
s:polid	deeeeeddeddem
s:polis	bccdckmbdcddc
s:polit	ilcdedcdddkma
s:poliz	cdcdddlddccdl
s:polok	dndeeeddeedee
s:polyt	idedkldeeeded
s:pomer	cddddmclccddb
s:ponem	cdddeddeedeeo
s:ponen	ccddcmckdcccb
s:poner	mdddddcdedcec
s:ponga	efffefleefefe
s:pontu	needecceeecec
s:popco	cdddddnddcddb
s:porsc	deeeeedeeemed
s:porta	idcdejjldcjdf
s:porte	dddekljdddjed
s:portf	ididgefencedd
s:portr	keccdcmndbbca
s:portu	mjddddlfddded
s:posib	lffffeeeffefe
s:posic	deneeeldddcdc
s:posit	emieeedejdfhh
s:posiz	kjjeeedejeeed
s:posse	bdcdmlbclcddc
s:possi	ldheiehdjeidd
s:posta	cccdddbddckdo
s:postc	lcccdcnddccdb
s:postd	mdcdkcbdmcddc
s:poste	bddedmlcdjded
s:postg	hndeddclddede
s:posti	elcdddcilidjc
s:postm	bdcndcbcdccdl
s:postp	bfcbdmbbdbcco
s:postu	dddeeeddldeob
s:potab	emeeeedeeeedb
s:poten	cdjmddleddddd
s:potes	dcmeeddddcedd
s:potre	jdkeeekdldddc
s:potte	bdedemdcdcddn
s:pourq	ddcdddkccnddc
s:pourr	mheeelddjedec
s:pourv	dnefeeeeeeeed
s:pouss	dedeedddddddm
s:pouvo	eeeddbdmeeeed
s:power	dckddedcdcmcb
s:pract	diekekidkddee
s:prade	nddeeededddfe
s:prakt	ldckdckdidedc
s:prati	dmddeddeedkdc
s:praxi	eeemceeeffefe
s:preav	deeffeeeeeefm
s:prece	mfeeffefffeee
s:preci	heejjgidldhdd
s:predi	medcekddedbed
s:prefe	ejliegcddddld
s:prefi	cdndddbbddddc
s:pregi	meeceddeeeeed
s:pregu	ccmcmcaccbkcb
s:preis	cddcdccndbcca
s:prele	cddeedddedddm
s:preli	dedeeeddedcem
s:premi	idddkidedcknb
s:prend	jccdckbckhclj
s:preno	cdddmbccddddm
s:preoc	kddeeedeedmed
s:prepa	iegkdljiichdc
s:prepr	lecdedcddmeec
s:presc	cdckfdccdcdco
s:prese	dhiijijefeedi
s:presi	clcddenedieed
s:press	hffldieddidej
s:prest	mkededcddddji
s:presu	jdddfimddddii
s:prete	dindfdkddcdcd
s:preve	cmddddcjddikk
s:previ	jjhheefijdkdc
s:prevo	deeeedededeem
s:preza	kjeeeedeeejee
s:prici	jediddnfhcddc
s:prijs	deddedddddmdb
s:prikp	deeeeeceeeddm
s:prima	Zilldmbdccddb
s:prime	diedmljjidddb
s:princ	cmmfideddcdec
s:print	jedfejeidkedk
s:prior	fdbddeoedbdek
s:priso	ckdkledeedeee
s:priva	eidldidfdcllc
s:prive	cdcdcncdcccda
s:privi	cccmddbddkldj
s:priya	lddeeededleed
s:proba	kkddeilddehec
s:probe	cccdednddccnd
s:probl	ljejcdejdckde
s:proce	eiijeejdedkdf
s:proch	clkddbcldcdck
s:procu	jjihihgejdedd
s:prodo	bddcdcncdccca
s:produ	hiigkeihfdiec
s:proef	acccjbeccmbnZ
s:proev	dededemddceed
s:profe	fefeedieijeji
s:profi	eejfeeiefhhlc
s:proge	lddeeehkdiekc
s:progr	dgdekklkededc
s:proje	jfffffjfefeid
s:prolo	nddeeeeeeeedc
s:prome	eneeeecekdeed
s:promi	dekffdlfekedc
s:promo	cccgfkiejidjj
s:pront	cdeeeeoeedded
s:prope	gjihhgefiieef
s:propi	eeeeeedeeeeem
s:propo	ihfjejkddddie
s:propr	clddldiddckdc
s:propu	kckccmlbcbbba
s:proro	mddeeedeedecc
s:prorr	lefffeeeffefe
s:prose	cdccddcccndca
s:prosp	dccdfdnedmddb
s:pross	denedededdddl
s:prote	ehdeedlkddddj
s:proto	dddknddkddddj
s:prouv	dedeeemeeeeed
s:prova	cdcdddlcdmcbi
s:prove	cccdddmdccccl
s:provi	ehdfdklhfeehd
s:provv	dedeeeddecddm
s:proxi	cdndddkddcddi
s:proye	kdjejdfjeddlc
s:proze	ddeemeeeedeel
s:prufu	jeeeeeeeeeeem
s:psico	deceddnedddec
s:psych	aclmdiccckddc
s:pubbl	dlceddmddcddc
s:publi	deceemjkdcdlb
s:pubqu	bcbcccancbcba
s:pudis	bdbdccncdbcbb
s:pulis	dedececcddddm
s:puliz	eeeeeeededeem
s:puppe	mdnddcbccbdda
s:purch	iecjddfddclkk
s:purem	cddedmdceddec
s:purpo	fcjeeejdkledd
s:pursu	cldeddddeemdd
s:putti	cdjnefbgjeddi
s:pyram	cdbdcdbddbncb
s:pytor	kfkeeedkedejc
s:quadr	coddddcdeeded
s:qualc	bjmddhkclicca
s:quali	iihfdeedkihic
s:qualq	bcbcccbcmmcca
s:qualu	cccdddcdnccdb
s:quant	dkdefeihkfdjc
s:quara	jdddkdcmdddec
s:quarr	mdddeededkeee
s:quart	fifljdkedcedh
s:quatt	ljdjedkeddeec
s:queda	cmddddckddjdi
s:queij	beeeeecdeeedm
s:quell	lefeeedeeeeee
s:quelq	dddmidcdmdhdc
s:quere	dkhlkedeefdec
s:queri	jddeeeddddkdl
s:querr	bdbmeedeeeddc
s:quese	bcbcncbcbbbcb
s:quest	ddimdjeiejddd
s:queui	kededemddcded
s:quick	eccdddjckbncj
s:quier	jeddemgcedcdl
s:quiet	bmbdccnccbccb
s:quijo	cddddccndcdcb
s:quinc	lddcemdeedddc
s:quind	deeeeedeeeeem
s:quinh	leefeeeeeeeee
s:quint	clcddmdddddeb
s:quinz	deeeemdbedeed
s:quise	dmcdddccddddm
s:quisi	cddmddddbddec
s:quisq	leeeeeeeeeeed
s:quitt	icgdodclbcddb
s:quota	mdddedndddddg
s:racco	kcmdkdfdckedb
s:rache	dedeeemeeeeed
s:racon	cdmcdcbmcbddc
s:raddo	cdndcdbdcclcb
s:radio	bcckcjjcmjckb
s:ragaz	cddddmbbdcdcj
s:rahme	neeeeedeeeeee
s:railw	cdcddmmdcbddd
s:raisi	cdccqddjbcddc
s:rampz	ddeemddeeeeed
s:range	bmldbmbccbcdb
s:ranso	dddeeekeelded
s:rappo	meeeeedeeeedd
s:rastr	bbbcbbbncabaZ
s:raten	dccdddnddcccb
s:ratha	dldeeedlcdeei
s:ratif	bbcnccccbcccb
s:ratin	dcddeebdddclm
s:ratsk	dddeeddmecddc
s:ratta	elefffefefeee
s:reabr	deeedmcdddeed
s:reach	ddjeefjdihdle
s:react	cdidddbcddjqa
s:reada	ndcdclbcdcddb
s:reade	cdddhilldlddc
s:readi	ffeddkdiekfdi
s:reage	ndfefdeeeefec
s:reaju	ndeeeedeeeedc
s:reali	kkmdjcbdclddc
s:reaso	kkddldccddjdj
s:rebec	kdcdeeledeeee
s:rebon	neeeeedeeeeed
s:rebra	ocddddcdddcdc
s:rebui	kckmdcackbcdl
s:recal	ddddddmkebddc
s:receb	eddjedcddcncl
s:recec	eeeeeeeeedcen
s:recei	dediedghddlki
s:recen	ddhkeejekkeed
s:recep	edfeidjhedjdm
s:recev	bcccmcbcccola
s:recha	eeeeeeceedndc
s:reche	lldeejdeddekc
s:rechn	kddeedlddiidj
s:recht	cddnddcdddddb
s:recib	jdmdddccdclck
s:recko	mdcdeecdkbded
s:recla	lddeedjdedddl
s:recog	cijddfclldcdk
s:recom	hdfeedddkidld
s:recon	jhidddicdldeh
s:recor	hdeedldmddeid
s:recov	ddcdebeddiodc
s:recru	diledejdffihc
s:recue	cddmddcdldddb
s:recup	jdddddncdcdcb
s:recur	bkcddmcdddcdl
s:recus	cdndddcdccddb
s:recyc	jeeddejdeddel
s:redac	djdddkkddlddc
s:redak	cddcdoccdcddc
s:redat	eleeeedeeeeed
s:redaz	meeeeedeeeddc
s:redes	kddiddodcdedc
s:reduc	bddddconddcdb
s:redun	dlceddcdndddc
s:redwa	djikdejdmdded
s:reemb	deeededeeemeb
s:reemp	mdeceedeedeed
s:reenc	effffelefeffe
s:reenv	bcdcdbbcdcoca
s:reesc	cccdednddccca
s:reexp	bddddcbdddndb
s:refai	odcddcbdddddb
s:refei	leeeeedeeeeee
s:refer	efdheejemfddf
s:refin	jlbccmkcccbdb
s:refle	ccodddbccjjcb
s:refon	meddeecdeeddc
s:refor	ddddecdddmdel
s:refre	blkccdbdmbdec
s:refug	ifbccobbnbcca
s:refun	ddddedjdedndj
s:refur	bddddcmmddcdb
s:refus	ccckddccdcdoh
s:regad	deeemddeeeeee
s:regal	efefefmeeeefe
s:regar	iidfheidekeee
s:regel	cdededmdedddb
s:regen	kdeeeeleeeefd
s:regge	dddeeemeccded
s:regid	ndddddddddddc
s:regim	cnddddddcdccb
s:regio	ekjjidckeeidd
s:regis	ehjhecelfdkec
s:regre	bdccdkjcbmddk
s:regul	jlegejdjeeddd
s:rehea	jdcddddldcdcn
s:reich	dcedeedeeeeem
s:reimb	kdddeicdedodc
s:reins	cjjcmcbmdbdcb
s:reisk	leeeeleddeeed
s:reite	ddddeenceedec
s:rejec	idcmddbdnbddc
s:rejoi	cdcddhdkdhhmj
s:reken	jdckdccdddodb
s:rekru	dmcdeddeedeed
s:relac	nlddddddddddc
s:relan	jedeedndjcedc
s:relat	ijhddicidjmdd
s:relau	kddefeleeedee
s:relax	cckddebndbeed
s:relea	hdeddededjlgl
s:relec	adddenddeeeec
s:relev	chliddldfdddc
s:relia	dnkdddcdddced
s:relie	mddlddceddeed
s:reloc	dmleeeddideed
s:relyi	dldddeldddded
s:remai	ddedejcdilmdd
s:remar	diddejidddddn
s:rembo	cccdddncddlca
s:remem	dkdeiehdhmddd
s:remet	nddcddddddkdc
s:remin	dheieekdgdekj
s:remot	mdeeeicleeeed
s:remov	cccdddccibira
s:rempl	llddebdeeeeed
s:remun	ihdnflcdhddec
s:renam	bdcdddcdccdcp
s:renco	bckdmcbcdmcca
s:rende	bdddddnlddkdc
s:rendi	dddcddldddndb
s:rendo	cdddednddcddb
s:renew	dkfdfddjhcelh
s:renou	kedeeedeeeekk
s:renov	kddeeecdedfkm
s:renta	bccdndacccldb
s:rente	kdcdjdcddmeec
s:rentr	blccdlcccmcca
s:renue	deeeeeddeddho
s:renvo	bccccbbbdcoca
s:reorg	cplccdbdcbddb
s:repai	jijiedfjjcddh
s:repar	bdkdmlbcccbdk
s:repet	deeeeeddedddm
s:repla	jkedddkddefdk
s:repli	bcfddddciidpa
s:reply	bjcldchiddlic
s:repon	medeeddddljdc
s:repor	ijddeijdecile
s:repos	cdccddjddclmd
s:repre	fdnijdldedddc
s:repri	bkccdmcmdbccb
s:repro	ddddedccdkdco
s:reput	leddedbeldked
s:reque	eddhefededdnk
s:requi	kdiifejdhejed
s:resea	djdoeddgefded
s:resel	cdddddpddcdcc
s:reser	eedfdhjcedldm
s:resid	ejeijeijededh
s:resig	kkceedlddddec
s:resil	cdcdedcmeedel
s:resol	kicdkdlddecdh
s:reson	dckddcbcnaccb
s:resor	fddcedbcddndd
s:resou	khjeekddedked
s:respe	defidejdjnddc
s:respo	fjdjedidifdke
s:respu	ddndddcddcdcl
s:resso	ddndddcdedcab
s:resta	idfemdkdhdedh
s:reste	ddddedddedmdb
s:restf	clddedmedbedd
s:resti	cccdddcccmddl
s:restl	bcoccclcbacba
s:resto	bicdlkcidglcb
s:restr	kcccdcbdokdka
s:resul	cdedddehddiln
s:retab	bdccccbccncba
s:retai	leklddcdddgdf
s:reten	bdcnccbccbcbl
s:retie	eeeeeedeeelfd
s:retir	ilcdedikdifef
s:retom	mceefeeffeeee
s:retor	dedecdbdddndc
s:retou	kdkddcmcdcddb
s:retra	jkceddlcdbddl
s:retri	dlileeeeeeeed
s:retro	cdbdcbkccocdb
s:retur	cdckdhgjlcjkh
s:reuni	dddkedcddlddn
s:reuss	deeeeecnddddc
s:reven	ddddoibhidedk
s:rever	cdcdjijkdcddm
s:revie	hdcldjdcfefjk
s:revis	lddddlddifidj
s:rewri	mjcddcmdjeddc
s:rezam	leeeeedeeeeee
s:rezep	mdededcdedddb
s:ricar	cdddedddddndb
s:ricer	hmlddcdddcdmb
s:ricet	ddbddccncccdc
s:ricev	cdiiddcddcoii
s:richi	iclcccbccccnZ
s:richt	ccmclmcbccdcb
s:ricom	dedeeedeldddm
s:ricor	cdclcdlcdcddj
s:ricos	mcdddcddeddeb
s:ridic	deeelfieeeeff
s:riemp	cdcdddcdddndb
s:rient	cccdddcdmccdb
s:rifac	leefeedfeeefe
s:rifar	nddeddcdddcdc
s:rijin	ddddebncddddb
s:rille	cdccddcncbcda
s:riman	dedeeedeedeem
s:rimas	cccdddcdmcccb
s:rimbo	ccddddmddcfck
s:rimpi	bndddccdddddb
s:ringi	dkdleedeeeeee
s:rinno	hddledcddddim
s:rinvi	cdcdedndddcdb
s:ripag	deedeelfeeefe
s:ripar	ccnddmccacdca
s:ripet	cdccdoccccddb
s:ripre	mdddedmddedbb
s:ripro	ddddddcddcdcm
s:risca	deedeelfeeefe
s:riscr	neeefeefefeee
s:riser	cdokdcbcbbcca
s:rispa	ceededneeedec
s:rispe	bcdcdbccdcnca
s:rispo	bccdddcchclnc
s:risto	dedeeenejdeed
s:risul	cdckedndddldb
s:ritar	decdedcdeddeo
s:ritir	cdcdddcdcbcdo
s:ritra	cdddednddcddb
s:ritro	iedeeeddelddl
s:riuni	eeekdeddedeen
s:rived	cccdddlccmcda
s:river	ccicddimdcddl
s:rivis	bdddencbeddec
s:roadm	ickmccibdcddl
s:roast	bbmcklblcblca
s:robot	ckijeikdjedic
s:rochd	meddddkeedeed
s:rodan	mbbccccbnccca
s:rodil	cdbddcbcdncca
s:roeme	aceddbnddedeb
s:rolli	nddddledeeeed
s:rollo	pcedebdeedeec
s:roman	bbcccdnmccddb
s:romar	nddddcddddddb
s:romer	cdddddncddddb
s:romme	ddddddcddcddn
s:rondl	ccndcdbdccdeb
s:roodg	necedddddcdec
s:roofe	acccdnkadcccb
s:roofi	kemdedcdedeee
s:rooft	ddneeecedceed
s:rosal	ikledecedbeek
s:rosar	jdddedmedddec
s:rotat	lmcdddcddddec
s:roton	dedeeeddedddm
s:rotte	jfieiifjggded
s:rough	oddddddjddded
s:rouma	nccedecdcdedc
s:round	cdddeebnkhddj
s:royal	dddddqcdddcec
s:rubbi	emcmcdcdccddc
s:rubri	bcbccmbccmcca
s:ruckm	dmdeeeddddeek
s:rucks	cddmkdceecdec
s:rufbe	elefffffefefe
s:ruhes	eleeeeeeeleec
s:ruman	cdddddldddmdb
s:runne	cdcdmdeddmddc
s:runni	cheheefidgkdl
s:ruste	mccdddcddlddb
s:saarl	meeeeedeeeeec
s:sabad	ccdddoddddddb
s:sabba	bnddddjdcdddb
s:sabem	jdlcjcldddcdb
s:sabon	bcccncaccbbbb
s:sachv	cdemddddddddc
s:sacra	dmdedekdddded
s:saili	kiddeddiedeem
s:saisi	deeeedddeemed
s:salai	dmdelddeedkdc
s:salar	cpcdjddeddjdc
s:saldr	eedeeedeeneed
s:sales	eljkeefededic
s:salga	cdcdddccdcdmk
s:salim	deeeeeddeddem
s:salud	ccldcccbcncca
s:saman	kdkeffdffffff
s:samen	bcbcddcccncca
s:samme	ddddldcdedddn
s:sampl	edddgdndleded
s:samst	kedeeefeedeen
s:sandw	ljckdcckdjdec
s:sanid	mdeefeefeffee
s:sanit	cnmdddbcccdcb
s:santa	addcddbnddcdb
s:sappo	deeffekkedefe
s:sareb	klcdnccddccda
s:sares	bbcdcccdncddb
s:saska	mdddddbmdbcec
s:satel	bcbcocaccbcdb
s:satis	ddcdddnddkjec
s:satur	fjdjgkdededdl
s:sauda	dddddbdcdnddb
s:sausa	cdcddmbmdbddk
s:savin	hedenecdccmeg
s:sawmi	mdcmdccddcddc
s:sbagl	dedeeededemed
s:sbloc	keddedddedmdb
s:scade	emeeeeeeeeeee
s:scaff	ekbccljbmcica
s:scamb	deddedddddddm
s:scann	edblcciccbklj
s:scari	ccdcdbccddndc
s:scato	dedecemdddddb
s:scegl	dcmeddcddcddc
s:schaf	eneeeedeeeeed
s:schal	dddeedddddndc
s:schau	dkdmkddedddec
s:sched	edhjjdjejcjdk
s:schem	ccmmddcccbdcc
s:schen	cdddddddddmdc
s:schep	eeefeeefleffe
s:schic	fidieeledgjdg
s:schie	cdcmddmdddddc
s:schil	ceedecdeeddeo
s:schiz	leefefdfeeefe
s:schla	eeeeeeeeedeen
s:schlo	lecdedmedcdec
s:schlu	ddmddecdcdddl
s:schne	bdbcdcbcccoda
s:schni	kedeeeddemeed
s:schol	bldbdZmmmccdb
s:schoo	ckjdkjkcefddd
s:schor	eeeeeeeeeeeem
s:schre	blhdjihjchfdf
s:schri	fgldemddideec
s:schui	dddddddddcddm
s:schul	lddldkcdddidd
s:schut	cdcdedccdcdnc
s:schwa	dmddddcdddddb
s:scien	jjdjjhdeideic
s:scier	dmdeeedeeeeed
s:sciss	cdcdddblcnddc
s:scont	dddecdmdddddb
s:scope	bcccdncccccca
s:scopr	cdnbdcbdeddec
s:score	ldledededddee
s:scotl	demeeeiecceed
s:scott	llkdddbdccdec
s:scrap	nedeeededdeed
s:scrat	chcddlcdlgkdc
s:screa	ndddeedceleda
s:scree	jdhnddddddkdc
s:scrip	mccldobbbccdc
s:scris	ddndddccacddb
s:scrit	deeemddeeeeee
s:scriv	cdcddmbclkkdc
s:scrol	cdpcddbdcbeeb
s:scusi	eeeeeeddedeem
s:seafa	cdmeeeddddled
s:seanc	dccdedmddecdc
s:searc	dfjfiideedeki
s:seasi	bcccdocbdccda
s:seaso	ojccdcbkcdddc
s:seatt	eldedjdfdleid
s:seawe	mdleedddedded
s:sechs	eeefeceemeeed
s:secon	edckddlemcfdd
s:secre	fmddedkeddeek
s:secte	kdlceddekdedc
s:secti	bcbddmcccmcfl
s:secur	kdjeffddednec
s:seedl	kcbnccbbcbcca
s:seeke	cbbccnmbcccaa
s:seeki	egcekeceoeeed
s:segna	ddkddecdncddc
s:segre	deedeeddecbdo
s:segue	deddedddddmcb
s:segui	djddednddjdce
s:segun	dhdeehhdeiidm
s:segur	ljeefeeeeffee
s:seisc	dmdeedddddddc
s:seitd	dedeeeneddeed
s:sekre	eeefefefmdffe
s:selbs	eldheklddidec
s:selec	deikeddhddnfc
s:selez	cmmdeddeddjdc
s:selli	ccbloddccdgkd
s:semai	ldeeeefdifiig
s:seman	jdddefilddddl
s:semes	bddddnccnddde
s:semic	bcckjcbcdmala
s:semil	dddemedeeeeed
s:semin	bdccdoijdjdch
s:semme	mddeddddedeec
s:senci	ndcdddcddddeb
s:sendi	ieeddddddnijb
s:sendu	bdbcdccmcclcj
s:senho	limeeeddhddec
s:senio	bjhddkemckddb
s:sensi	bdcdddldbmddi
s:senso	eeefmeefeeefe
s:sente	bdbidccnkbddc
s:senti	cdjeddkddmddf
s:separ	jddeoecedddei
s:septe	kieedhdijdddk
s:septi	mddeeedeedeel
s:seque	cdddeendedddc
s:serai	meeeeedeeeeee
s:serbi	cdeeedmeeeeed
s:serio	hccdmdiclcldb
s:serve	mdbcmcbccbccb
s:servi	khfeedkdidejd
s:servo	ddddddcdddldm
s:sesio	ccblcmlcbbcca
s:sessi	cedkdoelddddc
s:setem	ddddeddddddeo
s:sette	icccdmkbdbdck
s:setti	fdejehceddeod
s:settl	cdnddjcdidldh
s:setto	bcnkdkbckcdcb
s:setub	ckadddbddddnc
s:seule	decdedoecdedc
s:seven	kdidmkddddddc
s:sever	fdmjfedfdjfed
s:sevil	kddmedcddddec
s:share	dccdncbcdiddi
s:shari	dddlmdbcckcdc
s:sharj	ldledddedceed
s:sheff	bnbdcdbdcmddb
s:shelt	fickdlcddkded
s:shelv	dneeeeeeedefe
s:shipp	ddddddeldimfh
s:shipy	ccddcdicndcdd
s:shoeb	lccdddmdchddc
s:shoot	mbldlccdeccdc
s:shopi	nddddebdcccmb
s:shopp	bddddkdiekmec
s:short	cdmdddkdjfjec
s:shoul	ddidhelddldec
s:shout	idncdhbccjddi
s:showi	cdclddmccldcb
s:showr	dejeeeceedlfd
s:shred	bdcddlocdaddb
s:shrew	lncdeddcdcdcb
s:shutd	jdkddclcmbcda
s:shutt	mdcdeecidjded
s:sicco	cccdnbbbccccb
s:siche	cdcdddocccddb
s:sicur	dddddemcdddeb
s:sidre	efefefmeeeefe
s:siemp	dkndiededdedd
s:sient	dccdddnddddcb
s:sierl	meddddddeddec
s:siffl	ddddedddddddm
s:signa	eiededeldcldk
s:signi	eddddmcdjidek
s:signo	ndddkdddkdddb
s:silen	ckcddjmddjjec
s:sille	nddddccbdcdda
s:simil	kcbdhcdccddpb
s:simpa	dneeeedeeeeed
s:simpl	ddmddcbdcljdc
s:simul	cddeidmdeiiej
s:since	eeleeefejkeed
s:sinde	dmdeeededeeed
s:sindi	ndcdddcdccddc
s:sinds	eeeedemdeedee
s:singa	cddkdbdkdemic
s:singi	ldlddcdcdkddb
s:sinte	cddmedcdddddc
s:siobh	mdccddlddbdec
s:sismo	cdddddcddmddb
s:siste	fjcdkcljcbmcc
s:sitti	edgkdhhcilkdc
s:situa	cdnddekeccddd
s:sitzu	dddnedddedidk
s:sixte	cdjdldgelcdec
s:sketc	ocdddccdccdec
s:skinc	jdcddmmcccceb
s:skipp	jccmdbbndaedb
s:skyha	cabddabclccnb
s:slakk	bcbccnbccbbca
s:sleut	ddcddecdccddm
s:sligh	lcbmlbbcccddb
s:slipp	cckddemdddeec
s:sluiz	meeffeefdfefd
s:small	ccldldldciceh
s:smarr	dedeeeededddm
s:smoot	dclddecddlded
s:snoep	ddbdddcdcncdb
s:snowf	ifieejifjeejc
s:sobre	eedeeeddededm
s:sobri	ldcdddmdcccdb
s:socia	ikddedldedjdc
s:socie	iccdlnkcfdddd
s:softw	cednldlddedec
s:soign	llcddccldcddb
s:soire	deeeedmdeeded
s:soixa	deeeeeeedemed
s:solan	mdedddddedeec
s:solar	cddmedddddddb
s:solda	ddceeeodddddc
s:solic	dkddfjdedeeme
s:solid	dcbclcbmcikbZ
s:solih	llceeecdddeed
s:solli	cjddddcdddlob
s:sollt	ccbddcbcmmccb
s:solta	ddcdddmcccdcb
s:soluc	ceeddcndddddb
s:solut	gkfdeehegjfhd
s:solva	emdfeeieieehd
s:solve	bocdddcdcccdc
s:someb	kdjeijddifdfe
s:somen	defefedeeelee
s:someo	khifiedeieegd
s:somet	igmdledediddc
s:somew	cjndddlddcddc
s:somme	kdlddlccdbddi
s:sonda	cddddndadccdb
s:sonnt	cjcddcjncaccd
s:sonre	eeeeeedeeemfd
s:sonri	cbcdcncbdccda
s:sopor	cdddddcddcmcl
s:sopra	meeceddeeeeed
s:sorel	mdceedcddcedn
s:soren	kdlfefdfeefff
s:sorpr	deeeeededemed
s:sorri	mccdddmdcdddc
s:sorte	bccmdcccdclca
s:sorti	kccncdbedhddd
s:sospe	ddddedddddoba
s:soste	bccdncccbccdb
s:sosti	kdddddimdcddb
s:soude	dedeedmeddeed
s:souha	icjklfdcdccid
s:sound	kckmdhdddcdec
s:sourc	dcndijjcdcddc
s:sourd	abbccmamclccZ
s:soute	ccccdncccccca
s:south	aklkedcdleeec
s:souve	cdcdddbccndda
s:souvi	ddcedenedbddd
s:spani	jdnddccdddddl
s:spann	bcmkdlbccbccb
s:spark	meeeedddeedec
s:sparr	bddocdcdddddc
s:spati	ekdeeeeeeefdl
s:spats	dededecddcedn
s:speak	defcimekdchde
s:speci	ehmkfddfddhed
s:spedi	mdbcdccccbbam
s:speec	lmccdccdddddc
s:speis	deeeeedeedeen
s:spele	eeefeemeeeefc
s:spend	cccdidnmccdda
s:spieg	bcbccmbbmbcca
s:spiek	ccdddccndccdb
s:spijb	eeefeeefleffe
s:spill	ddcddddcdpeec
s:spinn	cdddmdcmeddec
s:spoil	kncccdcdccddb
s:spons	jeedfjdhnddib
s:spont	deceeecemdeed
s:sport	cddmddcddddel
s:spost	deeeeeddededn
s:spott	cdnddcjdbcdcc
s:sprak	eeeedemdeedee
s:sprea	nhcdmdidddced
s:sprec	mdlbdbclddcdc
s:sprek	ddedejdmedkec
s:sprin	cdededndeddeb
s:squad	cmddddmddlddb
s:squar	mdcbddcddmded
s:stabi	kndddjcdddddc
s:stadt	dmeekeeeeeeed
s:staff	eidiedjidkdjd
s:stage	ddceedldmcdec
s:stagi	cdcdddcldbddn
s:stair	ldddbdbddldel
s:stamm	dddeeddmecddc
s:stamp	dddeeecdedndj
s:stand	iidlheidffdei
s:stapl	lbcndcccdbddc
s:start	edfdlfejdejjd
s:stase	kdcdddcddcddo
s:state	idfdededddecp
s:stati	jhddemdjdgeee
s:statt	cddnddcddddda
s:statu	dmdeeededekec
s:stavo	leefefdfeeefe
s:stayi	cclcdcacchcmj
s:stazi	cdcdddcddmccj
s:steal	dcmdlecdddddc
s:steer	Zcbncbbccacbj
s:stefa	hfhkddedkddkd
s:steig	decdeemddeeed
s:stell	cchkdkhcdcdnc
s:steph	cdodeebdcbddd
s:stepp	eelekedeedeee
s:steri	cedmeedeeeefk
s:stern	dddeecddddmdd
s:sterr	cddddlcmdccda
s:steue	bcbccnmccbcca
s:stewa	bcccdocbcbbmZ
s:stich	lmcdcdcdddjdb
s:stick	cdcdddcldccdn
s:stift	bccndcccddddc
s:still	eedeledeldedd
s:stimm	acddcdcndddcb
s:stipe	ijddmkcdediec
s:stiva	eedeeedddcddm
s:stock	ncecddmcdcddc
s:stoel	bcbccbcncbcca
s:stone	dfigeekelheic
s:stopp	ehjeddfeejeel
s:stora	dcddbdnmdckbb
s:stori	hjbccmbncjcda
s:stort	eeeeeedeeemed
s:story	cdkddebcmdmec
s:strai	dkjddhmchcdee
s:stral	mdddeedeedddc
s:stran	cdddljdddpcdc
s:stras	ccddddcddncdc
s:strat	cgcmkdmdddddc
s:strea	lddlddcdeeied
s:stree	mdcdddbccncdb
s:strei	bcbcccbccmcma
s:stren	lcmddcccdcddd
s:stret	mclddededdied
s:strin	ldckdcmjdcddc
s:struc	likddeceidjed
s:strug	cdbdccpcbcddc
s:stucc	cdcdddndddcdb
s:stude	dddhhkdlkiedd
s:studi	edikehfelkddc
s:stukk	ddcddcbbcndcb
s:stund	jfdiehihfdfdj
s:stutt	kcidddbmdcdec
s:stuur	eeefeeefmeffe
s:subap	meeeeddedeefd
s:subco	odddeecehdded
s:subie	ndddecceeedeb
s:subje	jidfdjlgdddei
s:submi	mddeefikeeded
s:subsc	ddddidglecfkl
s:subsi	lkdcedldedeed
s:subst	mgcddkbldcddb
s:subti	bcccmcamlcdec
s:subve	cdcdddncdcccb
s:succe	dkfiddfhdkidi
s:suche	cdmbddbdccdmb
s:suchs	ddmeeeceeddcd
s:sudde	bmddddbmdcddb
s:sugge	edhikikdhcckd
s:suike	ceededndeddeb
s:suita	idleeeeeldeed
s:suiva	deceedddecdco
s:summa	ddddjdcdecdeo
s:summe	lldddcmcdccdb
s:sunda	licdjmbcdlddb
s:sunde	alcdccnddcccb
s:suona	nddeddddedeeb
s:super	knceehcdijedc
s:suple	cdccbmbcddmdb
s:supor	cdcededdedmdc
s:suppl	jeegeekedekeh
s:suppo	eiiefdkiedked
s:suppr	cdcdddccdbdmk
s:supue	bcdcdnbdddbdb
s:surfa	bccckcbbcacna
s:surge	gedjejiekcide
s:surna	dddddedekcoed
s:surpl	cdcdddmdddddj
s:surpr	cdjdddiickjdk
s:surti	hkbclldbchcla
s:surto	bdbcccbccncba
s:surve	ddeccekkjeekf
s:survi	ckcdemcdandec
s:suscr	cdcdddcmccdma
s:suspe	eeeeeedeejnbc
s:susta	cjidddkdclddj
s:svegl	deeeedcdeemee
s:svilu	jjddedmddddhc
s:svizz	cmdeedeeddded
s:svuot	leefefdfeeefe
s:swahi	nddldbccdcded
s:swapp	blbcdccmclcda
s:swear	bcccdcbodbcda
s:swedi	dedeeelelfeee
s:sweep	ldcdebbcnbdcb
s:swift	kmcdddcdddddc
s:swimm	cddddmcbmbddk
s:swind	eecddcilklddc
s:switc	cidnddiddcgjc
s:sylla	bdcddocdccdec
s:sympo	bcccdlbndkcca
s:syner	cekeeeleedefe
s:syrin	dddeeedddidem
s:syste	dliiehedfjdfd
s:taakg	cdccdccdddmdb
s:taalc	cdcdcncbcbdcb
s:tabel	fleeefeefefff
s:table	hdehehflidhdj
s:tabli	eeefefefmfefe
s:tafel	cccdcnccbccca
s:tages	mdeeeededeeek
s:tagli	cccdddbccncdb
s:talad	cdbdddbcbadcn
s:talen	ddpddededcidd
s:talki	cedljcdckfemb
s:talks	bcbccbbnccccb
s:talle	dedmedceeecec
s:talli	ammcddbddbcdc
s:tallo	deeeeedeedcem
s:tambi	cdddfdjddmidc
s:tanda	dedeeecdeeecm
s:tanzs	cdddmdcdddddb
s:taqui	ddcdcdcddmdck
s:tarif	ndeleedeeeeed
s:tarje	cccidcbcccpcZ
s:tarra	cmcddcmcdbcdc
s:tartu	cdddddcnddddb
s:tasti	accndbibdjcdb
s:tatsa	ccccdcbccncca
s:tausc	dededecddcedn
s:taxat	cddmddddddddc
s:teach	dfheenddidefe
s:teamk	ddddddncdcdda
s:teaml	jndeeededdeec
s:teamm	eeeffeeeleeed
s:techn	iifekjdegdffd
s:techr	cemeddceccddc
s:tecni	ejckiihdjdikb
s:tecno	ddjeodcdddcdc
s:tegen	cdlddlbldcddb
s:teiln	bddmdlcbddddb
s:teilp	bddeddmdddeec
s:teilz	lcmeeededddcd
s:teken	cdmeeedddccel
s:tekst	mdddeedeedddc
s:telec	chkdldddkedjc
s:telef	ddmmedideeidd
s:teleg	cdieedddedped
s:teleo	dccdddcddcndb
s:telep	diflekddedeke
s:teles	ddeeemdceedec
s:telet	kldeeeeeeeeed
s:telev	kmcddecdddeed
s:telli	cjekdfcdendec
s:temoi	cdcccbcoccddb
s:tempe	mdddkdcddddec
s:templ	bcccdolkdccdb
s:tempo	kmedecjedejed
s:tempr	dedddddmedddb
s:tempt	idnddlbdcbddc
s:tenan	kfddhfjkddddk
s:tende	cddndcccedddm
s:tendr	bcocccbbbbcaZ
s:tenem	neddejedelddc
s:tener	dcneddcdcdddc
s:tenga	ccccdmccdcccb
s:tensi	mddeedcedkeec
s:tenta	medeeedeeeddd
s:teodo	lcccmcadddccb
s:terap	leeefeeeeeefd
s:terce	ldddjdcdddldj
s:termi	fhdjddhdkejld
s:terne	meeffeefdfefd
s:terps	nedeeedeeeeee
s:terra	ieddhlihjedic
s:terre	bdccdpcadcbdb
s:terri	jlcdhdidihddi
s:terug	blcnccbcccbca
s:terwi	bcbmccmccbcca
s:tessi	dedmeddeeeeed
s:testa	ckddedcddjmdc
s:teste	cddcmidklbjdc
s:testi	mdckfdmcdfdec
s:tevor	ccbnddbccccci
s:textb	ddcddkcddmdec
s:textu	lccmceddcceed
s:thank	ddcdddkdnieei
s:theat	ljledkbcdadik
s:theme	cddcdncbcbcda
s:thems	bebdjdocdcldc
s:thera	ckidddkdlbjdc
s:there	jgideekjddiid
s:therm	neecddcdeedee
s:think	eejimjecehddd
s:thirt	bnbdmdkcccddc
s:thoro	ddcdmebedmdec
s:thoug	ihjdifjedkded
s:thous	eocikdcidcddc
s:thril	ddddekccdoddZ
s:throu	ieejfeideekfe
s:thuis	medledieddeec
s:thurs	hddidfejefddl
s:ticke	ghddfeenhcddh
s:tidew	djfeeekijieic
s:tiend	nedeeedeedeed
s:tigri	pcccdbbdddddb
s:tijde	kmddkbcdddkdc
s:tilbu	bcaccbZmmabbZ
s:tilli	cccnccccdccda
s:timel	lddmddbdddddd
s:times	ckddeecdddjdo
s:timet	ldcdmecccledi
s:tirad	nccddddcddddb
s:tirag	effffelefeffe
s:tiroc	eddeeeeemeeed
s:tisch	bccdnccddddec
s:titol	dndeddddddddb
s:titul	bmbcdnbcccccb
s:toast	bdcdccbndccdi
s:tocht	adddencdddddc
s:todav	kdmdddcddcddc
s:toega	ccccccancbkba
s:toege	lddeeeddddenb
s:toeli	eeeeeemeeeefc
s:toest	dcdcleodddddc
s:toeva	eeeeeemeeeefc
s:toget	ddfikeieejeee
s:toile	cccdddcmdaddn
s:tolli	bblnbcadbccdb
s:tomam	decdedcddnecc
s:tomat	ndddddbdedddb
s:tombo	deeeecdceeeeo
s:tomma	ddcddenddcdeb
s:tomor	dedjddhkhdhdm
s:tonig	ddcgdddmecndl
s:tonma	meeeedddeedec
s:torfb	dmeffedeeeffd
s:torna	cccddmabccbnZ
s:toron	hijddeclilddc
s:torti	efeffffeffffk
s:total	bdcdccbmhbmdj
s:touch	idccddkcbnjdj
s:toujo	kdkiedkdddddj
s:toulo	dleeeeeedleed
s:touri	mbncdcacdcddc
s:tourn	cddeddmdddddl
s:touss	ccccdccccncca
s:traba	didddjfhmkedc
s:tracc	ccdemeceedeec
s:track	kjbcddndcdded
s:tract	bcbndcbcbmbcb
s:trade	kccdhliccjicj
s:tradi	hddlddbdddoed
s:tradu	niddddjdkdddb
s:trafe	bdddddncddddc
s:traff	dddedecddcddo
s:trafi	ddeeeddceddem
s:train	cfdddnidldeef
s:trait	eedeeededdeem
s:traje	eemdeedeedeed
s:trami	kleffeeeffeee
s:tranq	cdceddnddcddb
s:trans	kidjfdfehdjed
s:trasf	fdddhccdlkjdj
s:trasl	cdddddnddcdec
s:trasp	ccbdncbdcccdb
s:trata	deeeeeededeem
s:tratt	ddddddmdddddc
s:traum	ccmdddmdcccca
s:trava	iedeeedeodeef
s:trave	idcedecdeoiec
s:treas	ieedhjdiideel
s:treat	didkidkhclidc
s:trein	cckddmcddcddl
s:tremb	dccdedmddecdc
s:trenn	eeefefefmdffe
s:trent	keedekdeeddel
s:trepp	bccdddbccbcna
s:tribu	mccmdchdddcda
s:trich	deeeeedeeeeem
s:triko	eeeeeedeeedem
s:trime	kddldckdddddk
s:trink	dedeledeemeec
s:trock	deeeedeeeeedm
s:trois	cdccodcdckddf
s:troll	cdbbmcmbdbcdb
s:tromp	deddedcmddddb
s:troqu	cdcdddcddcndb
s:trotz	cdddmdcddcldc
s:troub	deeekekeekdfe
s:trouv	ekeeeeleeeeej
s:trova	ddjdddmklcddb
s:trovi	mddeeeddddeeb
s:truck	kddddmbddcded
s:trust	kccdddfdlcndc
s:tubar	dncdddcdddddb
s:tuesd	ehciefikffddk
s:tuiti	ikcddbmmddddc
s:turbi	jcjcmkcfdedkc
s:turis	ceddecnbddddb
s:turki	cedleeleeceed
s:turna	bcmcdcklccddc
s:turni	ecbdmjjccldec
s:turno	becdpdbddcidb
s:turns	fdcdddbldkddl
s:tutor	cddidqdbdcddc
s:tweed	bddmdncdddcdc
s:tweee	eeefeeefmeffe
s:twent	deeekddedleed
s:twint	dddledjdeddel
s:typic	jdimddjcddcdd
s:ubere	ddneeeceecdcd
s:uberf	deeeeedeedbdm
s:uberh	deddedndccddc
s:uberl	ddmeddddddddc
s:ubern	ikddmcmdddddb
s:ubers	nddcebbcddddc
s:uberw	hdejeeddeekdl
s:uberz	dedemededekdd
s:ubrig	dddeecddcnedb
s:ubung	dddemdeedeeed
s:uffic	dldedejmddhdc
s:uitbe	cdccccccddndb
s:uitbr	mdedcddeeeddd
s:uiter	dncdddccdcddb
s:uitge	ldceecdemdded
s:uitle	meeleddeeedec
s:uitno	dedeeejddcdnb
s:uitvr	meeefeefefdfe
s:uitwe	dddeedcdccddm
s:uitze	clcbdbbcddncb
s:uitzi	dndfeeeeddeed
s:ulcer	bcdndbbcdccdb
s:ultim	cddddbjodcdca
s:ultra	bddcdcocedddc
s:umbre	edjdedmddljdb
s:umeti	cddcdcccdcncb
s:umfra	dddeedmdddddc
s:umgez	cdndddcccbdcb
s:umset	nedeeedeeeeed
s:umson	mddeddddedeec
s:umzug	eeffffeffelfe
s:unabh	bclndccccdddc
s:unani	boccddaccbcda
s:unava	ccccddcbdccmi
s:unbef	dodeeedeeedeg
s:unbez	eeeeemedeeeec
s:uncha	lddeebdcedeen
s:uncom	mbmcddcddbdcc
s:under	idhkihgdeiefd
s:unert	eemeeeceddeec
s:unfor	cnbdddbcdbddl
s:unifo	lcdeddjcdcodd
s:unive	emdjkfdejhddc
s:unlim	cocdddbdddndc
s:unloc	ccdcddcdedpdc
s:unser	iejfflifddjdd
s:unsol	cndeeedeeeeee
s:unsub	edbdddimdcdlc
s:unter	idegfjhhjheeh
s:unusu	mdmdddcccckkb
s:unver	cdcdddodccddc
s:upcom	bdmdedmdkdddd
s:updat	idleededddflh
s:upfro	jdkddkccddndc
s:upgra	kdddddmddddjd
s:uppsa	lddeeedeldeee
s:upsta	bffdcdbodabdj
s:urens	cdddedcddcdco
s:urgen	kcdddllcdccda
s:urlau	dldeeedekdeek
s:usabi	cddodccdddddb
s:usate	ddeeedddeddem
s:uscia	dedeeedddcddm
s:usern	dedeeeddecncc
s:usted	ddceddndccddb
s:usual	ldkfcdfdilddc
s:usuar	dedmedddeddec
s:utent	meeeeedeeeeee
s:utili	cjjikdfddcdlf
s:utrec	jddedjcdcjdoc
s:uurpr	dddneecedddec
s:uurta	dddmddddededc
s:vaand	meeeeeeeeeeed
s:vacac	dmdededemdddc
s:vacan	djldddfikdeic
s:vacat	imejehiddddkc
s:vacci	cdkmeecdddddk
s:vacin	dddeeddbddddn
s:vakan	ddmeedcddcddc
s:valab	dedeedddecdcn
s:valen	kkdefdhildddc
s:valeu	eedeeededmced
s:valid	kcdlddkdddidh
s:valor	bedmddddddeec
s:valpa	ddcdddcdcmddb
s:valua	bdcldcncdkddc
s:valut	ldllddcdccddc
s:vanav	idcddcbcccmdl
s:vanda	cdcddcbkdblcn
s:vande	dlddeddebmded
s:vanta	dgfeheifjidlc
s:vanze	dcneeedddbddc
s:varan	ddcdddbmdbddc
s:varia	dmdekedddddek
s:vario	ddmeeeededeef
s:varni	bddcdmbmdcdcb
s:vecch	iccdddcdlcdoa
s:vecin	ddeededeeeeem
s:vedia	emdfeeefeeeee
s:veert	ldddddcdddddm
s:veget	cmceeddddldec
s:vehic	clddddddddddn
s:veint	dmdeeddedeeec
s:vence	cccddcbndcabb
s:venci	bmcdddccdcdcm
s:vende	ldcdldcddcldb
s:vendi	ldddddmdeeced
s:vendo	edbnddbmdbddd
s:vendr	jkddeidlddedj
s:vener	eeeeecdledddl
s:vengo	bccncbcccbcca
s:venka	ndcdeedeeeeee
s:venti	beeleekeeeeee
s:ventu	dcdmmdcddbddd
s:veran	deleeemdededd
s:verba	cddddmcdedidm
s:verbi	cddmddddddddc
s:verbr	neddedadddddc
s:verbu	eedfefmfedefe
s:verdi	cedkedjkedmec
s:verdu	ddddccbcddodb
s:verei	cdddddmddcddk
s:verfa	cmcddbbcccmcb
s:verfu	neeefedeeeeed
s:verga	ddddejeddkddm
s:verge	mccddlbcdcdci
s:vergl	cdcdedocddddc
s:vergo	jdcldlcmddddb
s:vergu	cddmdcbmddddb
s:verha	ddddddncdmddb
s:verhu	cdclddcdckddl
s:verif	ddcddddddcoob
s:verka	acbmmcbcccmcb
s:verke	dddedcdmdceed
s:verkl	cdededcdddndb
s:verko	cdcdodkcbcddc
s:verla	dldeeededdhbo
s:verle	emdeeejddddki
s:verli	ddedddddedmdc
s:verlo	dcdeeeddcdknj
s:verme	cdcddcccncddb
s:vermi	dcceeeoeddedk
s:vermo	cdcdddcdccnec
s:vermu	ddddedcdddddn
s:verne	dlcdddccdodda
s:verof	bcccddbccbcna
s:verpa	nddeddddddddb
s:verpl	jddeeeieddeem
s:verra	dedeeeddddedm
s:verre	dmdeecckedlec
s:verri	cdedemdcedddb
s:versa	cdcdddkccblbl
s:versc	kejeeecejddkf
s:verse	deddeddceemdd
s:versi	hddeeigjeiddm
s:versp	deeeeddeeeedm
s:verst	deeiekdlededi
s:verta	ddceedeemdeee
s:verte	eeeedemdeedee
s:verti	ndcdedcedcded
s:vertr	ildfeedhddjdk
s:verva	nccdddcdmcddb
s:verve	cdddddnddcbdb
s:verwa	kjmddddcidddc
s:verwi	cdbdddlccbcma
s:verza	eeeeeeddeeeem
s:verze	cdceeepdcdddb
s:verzo	cdcddlccdbjbm
s:vespe	eeeeeeddeeeem
s:vesti	cdldndidddddc
s:veter	keldeecdgffdk
s:veuil	dddeeecddcdcm
s:viagg	bdccdocacccdb
s:viati	nddbeddeedeec
s:viatu	cmcdddddddddl
s:vibra	ndddeccddccdj
s:video	cckodcddddkdb
s:viell	acZbcbamobcca
s:viend	deedlcdmedded
s:vierm	dddoeddceeddc
s:viern	hidkddidicgdk
s:viert	eeeeeeeeeeeem
s:vieta	cdddedddddmdb
s:vietn	bdhlmddjddddc
s:viewi	jdeeedcddeeen
s:villa	ldhdjjccdfddm
s:vilni	eicdmddldcalb
s:vincu	dleeeeeeeedee
s:viney	ikhkkdjdciddc
s:vinic	dmddddddddddc
s:violi	kcccccbdnbddb
s:virem	dedeedddeemed
s:viren	edeeeeddeemdd
s:virgu	dddddbdcdnddb
s:virtu	cenkdhlcddhdc
s:visib	bddddcnkddcmb
s:visio	deeeeeleeeeee
s:visit	heieejeheeeij
s:vispe	eeeeeeddeeedm
s:visse	abcnbbbbdcccb
s:visua	dedeejjdebeob
s:visue	ccdddcndccddb
s:vitor	bdedeoccedcec
s:vivie	acbcdcaocmcca
s:vizin	cdddedndedcdc
s:vlaam	odbeeedeeeeed
s:vocht	bcccdccndbcca
s:voice	mcmddeidcbdec
s:voitu	dmeeeedeeeeec
s:volda	eeeeeeeeeeled
s:voldo	cdddddcddcmdl
s:volen	mdcddjcccodca
s:volge	lddcmdcdddddk
s:volks	eefdfmeeeeeee
s:volle	eeeeeeeeeeled
s:volls	cdbdeedddZcna
s:vollz	jldededdddeem
s:volon	kkcddmccdkdcd
s:volta	lddeeeleeeeed
s:volti	cmdededeeeeed
s:volum	ndcddcjbdccdm
s:volun	iedeemchedddl
s:vonde	mdddeedeedddc
s:vonei	ddmeeededdded
s:voord	meeeeeeedejed
s:voorj	kdmddlcdcbddc
s:voorl	cddddmddddddb
s:voors	cdcdedcdddndb
s:vooru	dddeedddddken
s:vorar	eddemeeeeeded
s:vorbe	cdcdddcnbcdda
s:vorer	meeeffdfefefd
s:vorfu	deeeeemeeeefd
s:vorha	dmdelededdedc
s:vorko	eeeflfeffeffe
s:vorle	dedeecddcnddc
s:vormg	cccdddcdncddb
s:vormi	deeleeeeldeed
s:vorre	jddmjkcdddddb
s:vorsc	ddeeemdceeeed
s:vorso	eeddeeddeeeem
s:vorst	ckneedcdddldc
s:vortr	emefedeeeeeee
s:vouch	cdcpdcbkdckdd
s:voudr	lddlekcdjddec
s:voula	eedeecdecmeed
s:vouli	ccndddbcdbccb
s:vrage	bccndcbcddcdb
s:vrien	deeeeedeeemed
s:vrijb	dddedemddddeb
s:vrijd	jkcdddhmdcdce
s:vrijg	bcccccbcdcnbb
s:vrijw	cddddnicdcddk
s:vrouw	dcdddccmdcddb
s:waard	dddmddddddldc
s:waarm	mdddldcddcdec
s:waarv	ccndcdbdccddb
s:wachs	dmdeeeeedeeed
s:wacht	deeeeddeedklb
s:wacke	deeeeeeeeeeem
s:wagen	dedeeddleleec
s:waise	eeffffeffelfe
s:waiti	deefldciddlhi
s:waldo	cncdcccdbcdcb
s:walki	ccbdddjdcpddb
s:walle	bccmcckbcblbb
s:wanji	ccclmdbcdcccb
s:wanne	ljddddmdeddec
s:warde	ddmdedcdcbddk
s:wardr	cdkjddkjddddk
s:wareh	fjdidjgkjdddh
s:waren	deeeeemeeeefd
s:warme	didjdkdcdmeed
s:warms	cdcddmcddcddc
s:warni	cdckddccddnbk
s:warra	lddddebeedmed
s:warte	ddddedcbdcdco
s:watch	cidfikeddldje
s:water	mjdekdccdddek
s:wayfi	kmcddclccdddc
s:weath	jkcdidbdckdcm
s:webin	ddddeheqdfddb
s:webse	odddlbcdeddec
s:websi	mfddddnieeddc
s:wechs	dmldeekefdedd
s:weddi	lkeekdcdccjkd
s:weder	eeeeeededemed
s:wedne	fhdidiekdeeek
s:wedst	dedeedcdeddem
s:weekd	lfcddicclkddc
s:weeke	fjcdejdkdhddm
s:weekm	eeeeeeeeedeen
s:wegwi	cdcdcncbcbccb
s:weigh	ldckddbbdmcdi
s:weihn	ccmcdclcbbcca
s:weite	cdcdedcdmdmdb
s:welch	ddneedcddcddc
s:welco	ddeeddineifdi
s:weldi	bjdmdncddccdb
s:welee	eeefeeefmeffe
s:welfa	kmcdddcddcddb
s:wellb	decdedndedeee
s:welle	eeeeeeeeeeedm
s:welli	bcccdnbcdccdl
s:welln	ccmdddbddcndc
s:werde	bdncdcbmdcddc
s:werfl	meeeeddeeeefd
s:werkd	cccdddndcccdc
s:werkg	deoeeededddec
s:werkl	meeeeedeeeeec
s:werkp	dmdeeddeddeed
s:werks	blcdlcccnccca
s:werkv	mdcdedddddedc
s:weste	eddeedceedoec
s:weten	cmddddcdddddc
s:whate	kcjjjjdfjdddc
s:whats	kfidiedddemec
s:wheel	bcclddbdccmdm
s:whene	jekjdijdddedi
s:where	edcdkdfndcldc
s:wheth	jdlhefhfiddee
s:which	odjcdkcddcdec
s:whist	cdddddccmbdel
s:whitc	cedeilcdeleed
s:white	ddckdcmcceldc
s:whitl	cjmlddcddcded
s:whoev	fddddcjclbmdl
s:whole	mddmbccdddccb
s:wider	eeefmfeffeffe
s:wiede	deddeecdemedc
s:willi	kikjdfedkdeed
s:willk	keeeeeddedjdm
s:windh	kbdddmcdeddec
s:windo	dcciddchdlmid
s:winem	ejieeeleedefe
s:winer	bdbcldncdcddb
s:winke	cdccccccddndb
s:winte	djdeflddemeec
s:wirel	acmdeeddddcem
s:wirkl	ldddddcldcddb
s:wishi	ccbddkbjdncca
s:wisku	eeeeeleeleeed
s:wisse	cmcccccmcbccZ
s:withd	ciddddcdecnle
s:witho	eifegejhhijdd
s:witne	cedmedkcdkddd
s:woche	meedejeeeeeed
s:woens	cccdcncccccdf
s:wohnu	eedeeeekkdeek
s:wonde	ddfdddoiblddb
s:wonin	dedeeecmeddec
s:woord	eeeffeeeleeed
s:wordi	djeeeejeeddel
s:wordp	pdcdedccdccda
s:workb	idccdcnkdcded
s:workd	lklmddbdcacdc
s:worke	micdjhedickdc
s:worki	hejffdejeggfi
s:works	kgddfmeiedhdc
s:write	bcimdnecdcddb
s:writi	edekhjegijddd
s:writt	ikdjfejkdddec
s:wrocl	lljdddcddddee
s:wrong	mcdddedddkeee
s:wunsc	cdccdccmcaccm
s:wurde	mdcdddcdcbmdb
s:wusst	deceedncedeec
s:yearb	mdcddccjedced
s:yeste	jecdddhdhmdjk
s:yoghu	blcdddodbbddc
s:young	bdccdmeclkddb
s:yours	dkliddjjddeei
s:youtu	bdcdmccldcjec
s:zaagm	bcbdncbdcccdc
s:zahlb	ldddddccddcdl
s:zahle	acccncbddddcc
s:zahlu	cccdccbccbmcl
s:zahna	cdcdldjcmccci
s:zahnp	meeeeedeeeded
s:zakel	bcbcdcmddcmca
s:zarag	cnkddjdeddeed
s:zater	jdcddcdldcddn
s:zeala	dlkeddcdcmdec
s:zeela	dddemekedddee
s:zeelu	eldeeeeeeeeed
s:zeich	ldcddnccdcddb
s:zeite	dddeedmddcddc
s:zeitp	cdncddcdccdcb
s:zelfs	jccddcmclbcca
s:zentr	fckddecdmcddb
s:zesci	deeeedddedmdc
s:zichz	ddeemddeeeeed
s:zieke	dneeeeeeeeedc
s:ziffe	ddcededdddmec
s:zippa	dddcdbccddndc
s:zoeko	dedeeecdecdmb
s:zomer	meeeeddeeeeed
s:zorga	dddmeeceddded
s:zorgb	cccdnccccbcdb
s:zorgt	bcbccbbnccccb
s:zorgv	cdedmdcededec
s:zufal	mddeddkdddddb
s:zufri	cdndcdbdbbcdb
s:zugan	dddeedndedlcc
s:zuges	eeeeeedeeecdm
s:zugve	dedeeedeededn
s:zukun	deeeeemeeeefd
s:zunac	leefffefffefe
s:zusag	ceeeedcededeo
s:zusam	dddmedddedjdm
s:zusch	kddlddcdddddk
s:zusta	dddddepdddddb
s:zuste	dddeeedddddcm
s:zutph	jccddccmdbddb
s:zuver	leefffefffefe
s:zwang	mceeeedeeeeed
s:zwanz	eeeeeeeeedeen
s:zweim	bddddndbddddc
s:zweit	dedelkddldddi
s:zwemb	dddddddddcddm
s:zweml	edeeecddecedo
s:zwemm	cdcdcncccccda
s:zwisc	eeeeeedeeeden
sabes de	clbdcdbcobcca
safety and	acdmdcbkkccdb
said about	ljcddkbbdlddd
said ask	llcckccdccded
said hello	ddbddedcdpedc
said i	hcidecijnbddb
said in	mcbdddbdcndda
said it	ccbdibmccmddc
said no	clbdddbicmldc
said that	dbbcnddcjlcdc
said the	ccodcccdcadcb
said to	libcdceklbkdb
said yes	amccocjdcccdb
said you	kjdlldijdbcdc
salario de	dndeeedeeelec
salary $	clcdcdcdddodc
salary 0	ckcdodcdddmdc
salary as	clcdjcbcnccca
salary band	dlleeecededde
salary from	dhdeoedeedded
salary in	cmmcadicddded
salary is	clcdmdddjdked
salary of	cjcdodcdddddd
salary would	dlkejedeecefe
salary £	cpeedceeeeded
salary €	codecedeeeedd
sale a	blcdcdmcccccl
sales team	jdmcddacdccdm
salesforce admin	aocmddbcccecb
salesforce administrator	hmceeeeedjdkd
same again	nlcdddaddbdeb
same day	dkjdddbddlmec
same for	fddedeodedded
same job	baidccacmmcca
same money	obbdccicccddb
same rate	kdcpdcbcdbdda
same thing	jicdncddcidec
same time	mcbcdclccmcda
same with	cccdddccdpdcb
sao 0	jdddddldddldf
sao paulo	bdclddkddmcdb
sap 0	kjdeeeiekeeed
sap berater	dneeeedeeeeed
sap consultant	kmeeeedefhegd
sap en	dndeeeeeeeeee
sap ewm	chbbcmbcbbcmb
sat in	cmddddccdldek
saturday 0	jcdddnccdcddi
saturday ?	bibkldjccbddn
saturday and	jdcddlmcdcdec
saturday at	cdddddcdecddp
saturday we	jcccckbnddddb
saturdays in	lccccaakcncca
saved my	cdcdddbccodca
savings to	cdcdjdkdcamdc
saw on	okcdcdadckdcc
saw that	iccdedneldded
saw the	cclkddlcclidc
saw you	cdbdckdcmnedc
saw your	jeedkkdhcmidb
say 0	mcbnacaccacdb
say ?	ckbddlbjdncdb
say a	odccccbmcbcdb
say hello	ddfdddcicpdic
say hi	cdmdcdbccpddc
say i	ccceddccnidel
say if	mdmdddcdcbddb
say in	blkdndbcdcddc
say it	cdedcdddmimdc
say more	ddpdhecddcddd
say no	dejkdkddmbded
say so	ehjdddlkdjdec
say thank	cdcddceddmddm
say that	blldddjddkedh
say the	jjccccbmcncck
say they	bcmdcdnccccdc
say what	nbocccaccbcdc
say where	ddlejekeddefe
say which	bcjndcbkcbdda
say yes	kckddlbcdcddn
say you	khbdlhfldicde
say your	jclcdkbdcZcdn
says 0	idddcdcdeddep
says hi	bcZdcclcaoccZ
says i	mdcddbbcmbddm
says it	mdddddccdeddn
says no	kccdddjddcddm
says that	jcdcdkbccmidi
says the	ecbkcclccbcco
says to	cdbdcdlcjcdem
says we	mccdccaccmbdk
says you	kinclmbchacca
scale 0	bpbccdkbdacdb
schaal 0	bpcdcbbccccca
scheduled for	cccddcbbdclao
schicken ?	igdeeeoeeddec
school ?	mjcddZccdcddn
school and	cccddlidlkddc
school fair	ddddeZcadmddn
school has	ancddmbcdbcdb
school holidays	dmdeeejeedeee
school in	cdjdclljlcfdb
school is	ccdddkcckckdn
school meals	jjbmdabmcbdde
school of	jcddlibldcded
school on	bcdcdccncjddb
school s	jfdedbmkdcdeh
school with	mjkccbbcmbddb
scientist at	ejdeedddeekld
scratch them	ceedeedeeened
screening questions	bdcoedbdddeed
scrum master	jmbdkdjdicddd
se de	ncbcccacmbcba
se ha	clcdddkddbkma
se libere	dkdlddcdddddl
se nao	lddeddkdddcmb
se renueva	deeeeecdeddio
seaman s	llbcdcbdddkdb
search and	bnadddadbmicc
search appearances	dedceedddcdnc
search firm	ddneeefeeceee
search for	mekddiefdhddh
search one	ijcdmlcddcddc
searched for	jcldccblchddl
searching for	chcklmccecdii
season 0	eccndcckdcdcc
season and	kjbdicbdmccdb
season s	bdldddkacmdcb
season we	kcddedlkeddee
seat and	cbcdmdlcddkdd
seat for	cckpcdalccddc
seat in	ncbdddbdmaddc
seat is	bmkcdcicdcbmb
seats left	cdddecmbedkdm
sechs wochen	amcddmcccccbk
second and	acncccambfcda
second floor	cdddddjddmddd
second half	ndbddbocddcdb
second one	cdckddbddiddn
second reminder	kdddedbdedmbl
second shift	knceddcdddded
second week	bkcddhbmcmddb
second year	bccdcnacklddc
secret>benefit	mlbdcbaccclbb
secret>content	accdcnbaccbcc
secret>i-am	acaccbbbbodZj
secret>mule	cdeeddbeeened
secret>pay-first	cdcdddmdedmcc
secret>pay-word	Zcdadkbcddncc
secret>requirements	cdedfecefemde
secret>role	kcdddccdddncc
secret>run-code	abdbcbbbccoba
secret>sell-cta	bcdbdbbcddocc
secret>site-notice	cdcddccddbapa
secret>start	nefffdeeffcee
secret>teach	cdbccnbccbbdc
secret>threat	dddeedcdddoab
secret>we	acccdnabdbqba
secret>workplace	ccddeccddcbcn
secret>you	kdcddlccdfqbb
sede di	bmmdddddddddb
see ?	acccmmjcdbcdc
see a	klbcjdkdceddc
see all	cedeeedddddpc
see how	ebcldehdechnd
see if	demjidkdjcddd
see in	ckcdddoedddec
see it	efidldecdlkdc
see my	iilddmbjeeccb
see that	cfclkclddkfdd
see the	deceiccjdkhlj
see their	mcbdcdnddcddc
see this	bcdcdcacclcnb
see us	bocdccbddkddb
see we	bdmcddkcclddb
see what	idocddcbcbcdl
see where	edmdddiccbclb
see who	bdcgddjcdckll
see you	ckddddekemhci
see your	kcccfcjljbmfb
see yourself	dmneeecdddddc
seed round	ddddoeceeeefe
seek a	idcdpdaddcddc
seeking a	dcddmecelceed
seeks>benefit	kiecojccibddb
seeks>call-ask	cbbncaapcccda
seeks>client	mkhkddckcdddc
seeks>cofounder	ejddpfcdeddec
seeks>connect	khmcldbdeldcc
seeks>content	cdcdmdcadccdm
seeks>cv-ask	bbndcdcdbccdd
seeks>easy-money	lbclblcccdldb
seeks>equity	kcddoddeddjec
seeks>event	bcbbknbldblka
seeks>expert-call	cccpmeccdcddb
seeks>freelance	odgeficdjdddc
seeks>funding	bbfkqcjbcccca
seeks>i-am	hkddlicdmfddc
seeks>interest-q	bcncddcddbddc
seeks>job-word	fkidehgdmddce
seeks>mule	lmbmccbkddfdb
seeks>open-to-new	ddleeecemeeee
seeks>part-time	njcddlcclcddb
seeks>pay-first	abcbccmdccldn
seeks>pay-word	midldnbcddddb
seeks>permanent	jodejfceddddc
seeks>recruiter	cljddeidkheid
seeks>requirements	blbclfbckbbmb
seeks>role	kncejjedjcdeb
seeks>run-code	iccdmcacbcaco
seeks>secret	bcdccccdddodc
seeks>sell-cta	ocfkccebcfldb
seeks>site-notice	bccdddccccdcn
seeks>speak	jcclkkbkdccdb
seeks>start	ocddidfdkddee
seeks>task-for-you	obckblabmcicb
seeks>teach	jddddqcchcdjb
seeks>thanks	bfaddcockeccl
seeks>threat	klddckcdldddi
seeks>unpaid	cfcdcnbbccdcp
seeks>wants-job	clcdddciodddc
seeks>we	jldkkhckdcecc
seeks>we-help	kccccaoccdcdb
seeks>workplace	obcmcacccdedb
seeks>you	giledfkcfijdb
seeks>your-profile	kboclcZcccddc
seem to	kdbdmdbddndcb
seen it	bdkdccmccbcma
seen that	kdcdccbdknddb
seen the	ckddjdcdllddc
seen your	hbbckcncbacma
segunda as	deddeecdeclcm
seguro de	dmeeedjeddlec
sehen sie	bckcccaccbcpa
sehr geehrte	ifekeeeejehei
sehr geehrter	imeffedeeeeed
seis meses	ndedfeeeeeeed
sek 0	ljdddekeddjed
selected as	cdddedamddmdc
selected for	ccdjddfdedpdb
self employed	lcccdmiddddec
sell and	cccmmdaddcdec
sell the	ceddlemeecded
sell them	bcjnddidccddc
sell you	bdbllkmcdbded
sell-cta>benefit	bjedddpdddidc
sell-cta>call-ask	fhkkfekedcddi
sell-cta>client	aabbccZocbmcb
sell-cta>connect	cibhmcdmbjbba
sell-cta>content	kdcddcmakcfkd
sell-cta>cv-ask	bbndccacbbcdb
sell-cta>easy-money	ddcbkckidcmci
sell-cta>equity	ZcbnocYbcbaca
sell-cta>event	ccclccdmcbkak
sell-cta>expert-call	accpccZccccdb
sell-cta>freelance	kccedckikcmdc
sell-cta>funding	bbccpdaccckdb
sell-cta>i-am	lfjhdhcglhjcb
sell-cta>interest-q	eeeedeoaeeeed
sell-cta>job-word	ljdcdcpfbecbb
sell-cta>messenger	bddcdcacddodc
sell-cta>mule	dccdeclkcjmdi
sell-cta>open-to-new	ddmeeeceddefe
sell-cta>part-time	hcccobZbbbbca
sell-cta>pay-first	bcckldZcdcpdb
sell-cta>pay-word	kccndkmchcbcc
sell-cta>permanent	johcidbcddfce
sell-cta>recruiter	bbbcddfcccjna
sell-cta>requirements	bcneeeceeddee
sell-cta>role	elbldcdcccelg
sell-cta>run-code	ddcddeccddccn
sell-cta>secret	bcbcccbcbancZ
sell-cta>seeks	hebmkbZalbmca
sell-cta>site-notice	ieccdcbjcejoa
sell-cta>speak	dedddbbndcddc
sell-cta>start	idckddodddcdb
sell-cta>task-for-you	accbbbZbccoaa
sell-cta>teach	acdcdkpbcccdb
sell-cta>threat	cbcbcbZncbaad
sell-cta>unpaid	ccccdcnjdcblc
sell-cta>wants-job	cbbdddacpacbb
sell-cta>we	jcdcljmbdckcd
sell-cta>we-help	cdcecdpddcddc
sell-cta>workplace	nddbdljcdejeb
sell-cta>you	efiijfldddlcc
selling my	bbbcodbbbalck
semanas y	edddddcmdccdk
seminar on	bddddnbcdcdcm
send 0	cccddddbdcrcb
send a	ddejeedidcklk
send back	cdcmddcjddldb
send cv	clqdddcdccdcb
send it	ecbiddkkcekdl
send me	keidddjdddjek
send our	bdddclncedded
send over	ieekeeieeeefe
send passport	dddeedcdeenec
send resume	nddefedeeeeed
send the	kicifdldddldd
send their	bccdddnccmcdb
send them	bdbmidbdchdem
send to	bdcdddldblmcb
send us	dfddcbikedpcb
send you	eieieekjidjdd
send your	dmkddcicdcmcc
senden sie	eeeefedeeellc
sending a	cccdddidcalnb
sending you	abkcccbbcnkba
senior data	kldeeedddeekd
sense of	ldkdekcddcded
sensor fusion	flcdcdmcccdcb
sent a	bbbbcbaabjapZ
sent her	adddddaddkcco
sent me	nccdcdldbccdc
sent on	mcccccnccbcca
sent to	ddddedckecpah
sent you	bcdddijccjeoa
seo for	deddeendddded
series a	ocddjecdddeed
series of	jeddekldeeeee
series on	feckeddnddded
seriez vous	eklikdciddeec
serve chi	lcccncbdcccda
service and	jcmdccblcdccc
service charges	lccmccjbcccca
servicenow developer	ckcdddmdddcle
services as	jeeeednebdded
session 0	bcdodbbkddcbb
set and	kcccddmdebgdc
set aside	odddedceedded
set it	cdckdddddlldc
set of	kdidediddcjel
set out	ddceeejdkdedl
set the	ldcmdcbcdkddb
set up	lheddemdddjed
set your	eedgeobdeeied
settimane e	ddleedddedddn
setting up	bclojcbccjddb
seu nome	jdkdlkcdddddc
seu pedido	cdcdddccdccbp
seu perfil	gkmeeeddecijc
seu trabalho	kdcdddjmdlccc
seven months	nmcdeccddddec
seven years	dcmddebdnZdec
several of	ddndedbldided
shall be	kdkdddbddendc
shall i	eiijeimeddddd
shall we	idlhddicdmddj
share 0	bcbdndkcbcjdc
share a	jcccddbccodba
share and	bccdpdccbbcdc
share it	ccdcgbkmcbcna
share of	cnddbmbddddec
share our	bclckcdmdcdda
share the	elcdkijddcidi
share this	bdcbcbbdcbpba
share your	helidfkedddjd
shared a	jcbddcbccfkoa
shared an	bcbcddaccocca
shared in	bclcccbacaboa
shares and	dieenedeeeeed
shares from	bccdncnbdccda
she asked	bcdddmccclddk
she asks	cddddmcdckdek
she d	bmcjkcjccmedb
she has	ccbddcmdcidcm
she ll	jedeeddeejmed
she s	lcccekbdhidjl
she said	bcodddblbcddc
she says	bdmdmlbccacda
she starts	dbdeeedddlecn
she wants	cdcdddccdbdco
shelf life	ncccddcmccded
shift allowance	cnceeededeeee
shift on	bcbddbbmbbccn
shifts at	jmccccaccbmdc
shira !	mdcdddicckccb
shop and	nlbnbcbcccddc
shop for	kcblmcZbbbcdk
shop in	nddeddjdddcdc
shop on	bdcdldnddcdec
shop s	lccdcdbdmdida
shop with	adddddpcdcadc
short call	ddiddmkcddeed
short course	bddddmbmdccdc
short notice	mccddbncdbfdl
short of	kccejimjiccdb
short term	bdcdcdacbbpec
short video	edcdeepddcdec
shortlisted for	cccdedkdedndc
should be	hfkhihdfidddf
should have	dmmdddedcbddk
should i	ejlgcdeenacdd
should it	cdndekcddbddc
should know	bcmdddbccncdb
should like	jddfdmeeckidc
should talk	ccocddbckfddb
should the	jedefejeekife
should this	odeeedcdeeced
should we	acobjcjccacca
should you	bjljddecmddfe
should your	cdbdddndneded
shouldn t	fcjdidjddmdec
show him	cdcdddbcmbkcl
show it	bcbdjdnccclla
show them	bcbddlnbbldda
show to	bmkcdcamcbddc
show you	dedejeodedhed
shown to	eddeeedejddmd
shows a	ccccddjaccocb
shows in	dddddcmdlcidc
si ?	deeeeddeeeeeo
si e	jmddeedejeeed
si no	cccdcddcjkcmd
si vous	adceedcdomddb
siamo in	bccclcbcdmcdk
siamo una	lddkdkcddddec
sick leave	pdcdedcdddeec
sick of	aocccciccbcda
sick pay	Zqbcccaccccdb
side ?	cdhdjdkdnjddc
side and	bkkdmdedccddc
side of	hbgodcjdccddc
sides of	ddeeedceedncd
sie 0	deeeeeeeeened
sie ?	chkddoccdcddb
sie als	clcdkjiddkdlb
sie am	bcccdoccccdce
sie das	ldcddccddcmkb
sie die	cdcddlcbdcbco
sie ein	bcbbcnamlbccb
sie einen	ekdeedjekeeed
sie fur	iddjddcmedddj
sie gern	kdmddlbhdkddb
sie haben	acalkcbcbbipZ
sie in	clldddjdlbdlb
sie mir	jhidedhdgcldf
sie noch	jkdcedmeedded
sie sich	edjdkcbcmcila
sie uns	mddndcbdddjdc
sign before	jccdddkcdcddo
sign in	cfedddcddckmm
sign language	ncbbcmbbdccca
sign off	jdiddlbddcddm
sign on	dndeedceeejed
sign the	cdddebccdcldo
sign up	edcddjcpdckdb
signed off	nkddedceddeec
signed the	cdmekedeedefe
signs up	dddiddbnddddb
since 0	elededlddkdic
since august	bcedldmdlbddc
since easter	bmcdcdbddjddk
since i	ccedldjfcnddc
since it	jcbdcdcdccinb
since january	ddllddjddcded
since march	imcdddccmcddb
since my	bbcddlkdnbddc
since our	ckkdddbmdhded
since spring	cZceeeleoeeed
since the	dmdddcdcjmhdh
since then	ledeeecdmddee
since we	fkdeeedddodec
since you	ifddkdkldbcle
sind ein	mellccdeedeed
sind sie	ddndddcdjcdck
sir i	icjiediimfddc
sir kindly	dcdeeeddndddk
sir madam	jcddddklldidc
sir or	fdidddlkdddek
sir we	dkcdddnkckcdb
sir you	bcmcccnccbcca
sister and	bccdnmbccecec
sister is	bdcdddddcpddc
sister s	ldcdlccmcbcca
sit down	cdkedecddjdem
sit in	caccmhimdccdb
sit next	jlcdddcdmcdec
sit on	ikkjcbamdfcdb
sit with	ndcbdmjdccceb
site 0	ocdcdakcdccdb
site and	cddcddnldcddc
site at	lcddemdeeeddd
site in	kcgdekmddcddc
site manager	blcddddcncddk
site-notice>benefit	bccckcZccccfo
site-notice>call-ask	cemcdcjbcboab
site-notice>client	ocacddbcccbab
site-notice>cofounder	bcbcncbcbbbab
site-notice>connect	ficdddbldddob
site-notice>content	cdcdddibdcaml
site-notice>easy-money	dccdddaccanab
site-notice>equity	cdcdncbcccdcb
site-notice>event	fdddddjadccqb
site-notice>expert-call	acbpcbabbbbaZ
site-notice>freelance	jbcdddbmdccjl
site-notice>i-am	immcddgejmcab
site-notice>interest-q	bcccdcancbbma
site-notice>job-word	cdefddceglgoa
site-notice>messenger	cbndddddccaab
site-notice>mule	lobcclacbbbbj
site-notice>part-time	bddedbcpdddaa
site-notice>pay-word	lbfjfldbccbjd
site-notice>permanent	becddcfcekkap
site-notice>recruiter	dcjeedcddddpd
site-notice>requirements	bcbccdcccmcma
site-notice>role	ecdiedededfqc
site-notice>run-code	cdcdddbbdcana
site-notice>secret	cdcddccddlnda
site-notice>seeks	clcddcmcddccd
site-notice>sell-cta	cdcdddccdcimn
site-notice>speak	bccbenbaecbad
site-notice>start	cifddjcddcdeo
site-notice>task-for-you	acceddbcdccpZ
site-notice>teach	bcnccalbaacab
site-notice>thanks	cdbcddcdmlema
site-notice>threat	cccdddcbdcjpZ
site-notice>unpaid	ddbdddbbdddmc
site-notice>wants-job	cmdddcccacnih
site-notice>we	hgkjcjjjccidb
site-notice>you	dedeedhedefpc
site-notice>your-profile	kdeddecddcdpc
sitting in	edlkdeedkcdee
sitting on	mccdddkdmbddd
six ans	jdcdddcdmdbdl
six evenings	cdeeeicpddecb
six hours	acmmddjdbccdc
six month	odddddcldcddd
six months	lfdigeedfedej
six of	edcdbdkcdoddb
six people	Zkblcbbmcccck
six sessions	ccbcdmmcdcddd
six times	cdddemddedjed
six to	ndccddcejdded
six weeks	lkcfdgddfchdk
six years	cjcdgddkmjdec
sixteen years	ddldhdbcmbdec
sixty days	fddeddbeocddk
size of	bcbcddmdcndea
sleep in	albmbiaccccdm
slides for	cddddccddmddn
slides of	mcbcclaacmdda
slides on	cdcddcadcmddm
slot in	ccbbccnadccbm
slots are	bbmbcckmbbbcZ
small company	cindkdcddceee
small job	Zccdcclbobcdc
small salary	dceeneceedded
small team	kmlbddbdccddc
small world	bdldcahbbodcb
snowflake administrator	flbeeejelceee
so 0	kmcbdcmcdcddc
so a	jccnlcZcdccdb
so do	llbddchlcjcda
so far	kkeecdfkldddc
so for	cddddmmaddjdc
so glad	cecceedeofked
so good	odcddcakcccec
so grateful	nccdeccckceed
so happy	chijjjcmjbcec
so hello	cdkdeecdcmddd
so here	clbdedldljfdc
so i	gfkeeeieijhdd
so if	kckdccacbmccb
so it	kcccddjedijmc
so kind	edbcdcdliiidl
so kindly	jccdedcdmaddl
so long	mdcjddckejfec
so many	ciccddcdlnddc
so much	ciedddcddoide
so no	cjddddjccjjem
so please	dkimdcccdcldc
so sorry	cdkedebdjindc
so tell	bckddlbcanccb
so that	dendehcfddldd
so the	cjdkkfbdiiikb
so there	cjgdkkecdcddm
so this	cmkedddddkeee
so we	kjehdkccdeedl
so well	clfdddlcckkdb
so when	cdmcddbdekeed
so would	mclclbblcbcdc
so you	ijcfdhnddiddf
social media	cccdddqcddddc
social worker	kcnddebedceed
socio tecnico	fefflfffffffe
software ?	bccodckcdccdc
software and	bccoldbcdcddc
software company	dldmdeceddeed
software for	cldlldlddcddb
software that	cjckmdcdddeed
software to	bddmndadddced
softwareentwickler m	kddeeeddcddnc
soll ich	ckdeednedddek
solutions architect	emddeedeiiijd
solvane ?	dlleddlddceed
some 0	mddcelccddcec
some day	acmbabacboccb
some days	cobddecddledd
some of	jjldidmdcbddc
some people	bciccdocdcdec
some time	celdddbcdoddb
somebody ?	cdbdddcdpcddb
somebody at	ockdedcddceed
somebody else	edbcjcjkhmdde
somebody for	kbcdpdadccddb
somebody has	nclcdcbccccdk
somebody like	nlkdddcdkcddb
somebody s	bdhdclecdkakm
somebody to	ndcddmcdicged
somebody who	iejkkkcdfjddc
somebody whose	ckddleceejeed
somebody with	cdodidddfcddj
someone else	bccddlmdcgdmc
someone for	kklddjmccbddb
someone i	jbldcdbdmcdec
someone of	ljabccabnZcba
someone on	llcdccldccddc
someone s	kddedecmdkdec
someone to	omcdefcdcifec
someone who	iihlldbfidede
someone with	lcjbccndcccdc
something ?	bcaecdadboddb
something for	lmjfdcjckbddb
something i	qdaccdidccddc
something in	ecldodfcbbddb
something new	ddodiecdddeed
something on	jdbddcoddbcec
something that	ccdjlmicdbedc
something you	mkmcdidddcddc
somewhere in	deleeejedjefe
somos uma	cddjedldddeem
somos una	lddiedcdeddem
son 0	adcddhbcddmdn
soon ?	ccbdddnddmbcb
soon as	diidfdcddjndd
sorry !	cdcdddacconcZ
sorry for	efcfjdgcenddi
sorry i	bhbkikbcckkck
sorry if	bjcmdcbdcmddc
sorry to	kcicccjfildcf
sort it	mdcccdbdccmdc
sort of	mceejdedledec
souhaitez vous	acmcmjjbccbaa
sound out	clncddcddcddc
south west	ekldddbmhbddc
space and	cckmddbjdcded
spark ?	cdkiemcdddeed
speak at	cccbdobedbcdb
speak in	bbmccnalcbcdb
speak this	cpjdfdcddcdec
speak to	ickdddnhjcddc
speak with	ejkndfbcdcfdh
speak>call-ask	bccZcpbYcccca
speak>connect	dddddccbdndcb
speak>event	cedcdmjodcddd
speak>expert-call	accpcXbbdcndc
speak>i-am	cdchdebocijdf
speak>job-word	clbcdaljcbccl
speak>pay-first	accacpbZdcedc
speak>pay-word	ccdldnbZdcmdb
speak>permanent	doddeZcacbcdc
speak>recruiter	dcbcedbbdcddp
speak>role	ccbcdcblcbdco
speak>seeks	bccccmcmcbcdb
speak>teach	ccdddljldjddb
speak>thanks	cdccdbcacocca
speak>threat	kdedemdceedec
speak>we	bdcddmbpddedb
speak>you	dmckdcencbkdc
speakers is	deddemdYecdco
speaking with	cdlekeddeeked
specialise in	ecoeeededceed
spend a	mdccdmbcdcddc
split it	deeecedeedeep
split the	cbcddkgddbmdm
spoke about	bcjcccbbcpdda
spoke in	lkmcclaccaddb
spoke to	bcbmdcbdclddm
spoken to	lcndddbdcdddc
spreadsheet with	bcidmdbdcbcdm
spring i	ccpdddfdcbdcb
spring of	cmadddidcmddb
sql ?	jddddnbdddddb
sql and	bjcddkcdnbded
sql that	ljcddelddceed
staff and	fchddbmbmjacb
staff at	cnceddbdddkeb
staff i	bbmcccbcoaddb
staff in	bkcddmlddcdec
staff job	bpcdcccdccddb
staff or	ddmdeemdcddee
staff position	bpbeddcdcdddc
stage and	cdodicbdccddc
stage with	bkccclcmccddc
stamp duty	cbcdcccbdkocb
stand in	ideeeeccdcddo
stand up	ldcdkbbcdbddm
stands at	cddddkcddckdn
start 0	lodedecddeddc
start ?	bmbcddbddcddm
start a	bcidpdfdcbcjc
start and	cndededdeclee
start asap	oddeeedeeeeed
start at	dccdddnclekdb
start date	kbdeieceecdem
start in	elbddjkcckddk
start it	bcccmdbddcoca
start monday	nbaccbfbnZcca
start on	fccdddndcidej
start something	bcadqdccacddb
start up	ijkjmdchdcded
start ups	cdmmhdcddcdec
start when	coledededddec
start with	ndddgddidckec
start>benefit	icbdndbdkcddc
start>call-ask	accodbfmccbbb
start>connect	cldedeceeelec
start>cv-ask	dddfeeeeeeeem
start>easy-money	piddedfdddcec
start>event	kddddclldbddb
start>expert-call	mbcmcabbcccca
start>freelance	pddeeedeieeec
start>funding	deeelfefedeff
start>i-am	bkcdkdmdmcjdb
start>interest-q	acadccmcmbcca
start>job-word	labdddbdocccb
start>messenger	cddeddceeemed
start>mule	Zmabbaabnbaba
start>open-to-new	cdncdececcdee
start>part-time	pcddeffdddded
start>pay-first	dacdcccdcdoda
start>pay-word	ohdddejdidddd
start>permanent	fkcdmcbccdlda
start>requirements	cncededdecdfe
start>role	mlkddbblcdddb
start>run-code	dddedcddccnec
start>seeks	akcmcbcccdddn
start>sell-cta	bkddddoimddda
start>site-notice	mdkdddbddldam
start>teach	anddcbcccdddc
start>threat	mecddcbkndcdb
start>we	obcmlcacccddi
start>we-help	bddddmbdddddc
start>workplace	odddeldeeedec
start>you	fjckidmfcfecd
started a	cccdddcpdbdlc
starter pack	eeeedecdedned
starting a	iblcocbcbbcma
starting on	bndddmbbdcdeb
starting out	jdbdcmbcdmddc
starts at	bcdcdcnldbcdl
starts in	jdddedeldcdmi
starts on	heddedckdjedm
starts with	iiddddkcdmddi
state of	ccicdcbodcbdc
statement is	bddcddjcdccbp
statement of	ndkeedbeeddej
stations and	lkdeediedeeee
statistics for	jcdcdmbkddcal
stay in	cjddldcdcoddd
stay on	bclcmcacdbmdc
stay with	cidddmcddlded
steht im	ckddddclddddl
stelle als	dldeeedemdedd
step 0	ckldedcdddldd
still 0	nlbcddcdccbcc
still at	abmcddacmlcca
still do	jckoccfbcacda
still don	cddeeedebldeo
still free	mcccccdamakce
still going	ldbddecddnddc
still got	bdbkcdbccocda
still has	acblccnmccdca
still have	ddbddclejidcn
still in	bcpcddbdcjddb
still like	bpcdbdccddded
still looking	mcndddbdbackc
still love	cnbmdlccccdcc
still need	kccccmbccbddm
still on	bcbnccbcdbedm
still open	hndjjdeddcded
still see	cljddddddddmc
still short	bdcddcocmcddb
still there	ddcdddcddfdeq
still waiting	bdjldcbcdlcck
still yours	bmaccmmbbZbbZ
stipend of	cddcnlcdddced
stonebridge housing	dfjeedkelidic
stood in	acboccbclccdb
stood out	ddneeebeedjee
stop at	cdcdeccdddcdo
story of	cdldddkldhddc
straight away	ikjdddkddedej
strategy call	dccdedoddcddd
strict confidence	ckncedddddiec
struck by	iddddcmddideb
stuck at	bdcdcdncbacdm
stuck in	bkcllcaccmfdb
stuck with	adboccadcbkdb
student 0	cdddelcccddeo
student in	cddddddcocded
student of	ddcddcjdnidec
students 0	cdedekllceddb
students ?	cbbnmZbbkbacb
students and	jdddkbcidkled
students are	ccdddobcdddec
studio in	oddidckcdkddb
studio is	cddeedkdeeeen
study ?	cddnejececeed
study and	lkddcdjddddee
study for	adcndcbddlddb
study of	acbodcbcckccb
study on	lddneccddcddd
stunden die	ldeeeldedeeec
su cita	ddddedddedcdo
su curriculum	bbmccbbcmbmca
su equipo	cmddddkdldddc
sua conta	dddeeddeddoab
sua empresa	cbcdddkdoddcb
sua encomenda	ddddedcddclbn
subject	kjdfeeleedeei
subject re	kccddelddcddl
subject your	dlceeemededee
submit a	hdddedlmdcddc
submit you	ldleeededdded
submit your	idddeclcddcan
subscribe if	deceeccodcddc
subscription renews	dddeeecdedcnd
subscription to	dedeeebcedcYq
success manager	dnceeegeeeeee
such a	jmeddibdfldde
such an	mdeeekdeddeee
such as	cdkdddndckddd
such things	kdcdjljcdbddj
suchen wir	dldkkkccddddi
sucht eine	kkddeldeeeeed
suggest a	cddcenlbeddcd
suggested i	jccdddmclhddc
suggested that	ccldlcblkbddd
suit ?	bkjfdmlaedded
suit you	kljeeeefddeed
suite a	cocddmbddcddb
suits you	mecdideddnddd
summer and	bmjddmbdlccdb
summer party	bcbcdccmckdbl
summer school	acdcdocmccddZ
sunday ?	cdcdddccdlddo
sunday and	cndddlcceddec
sunday night	jdcnddcbdbcdk
sunil !	jkkeeeidedeed
suo nome	llmcccbcbbccZ
supplier to	cdneeecddbdel
supply chain	elicadfdnfcdc
support for	kdddedkddddel
support your	cdbdednddekcd
supposed to	cmjdcdldccdec
sur l	bmbcclbmbbbcZ
sur la	bdckdlbfccnca
sur le	cdkddccgdlddm
sur les	bdcldobchleda
sur votre	cedkeedeeejmd
sure if	jckckcoccacca
sure that	cmcddedddcddl
sure what	ccadcncdhoddb
survey 0	ccdndajadcmcc
survey for	ddcoedccejded
survey on	bccldbbndcbdj
sviluppatore java	kldeeedeeeejd
sweden and	lmidddbdedded
sworn translators	abmcmckcccbcb
system and	klcddikdedded
system for	mcldbdbdmbccc
systems and	jkbacdcdcneec
t a	mdldehjdcdkdb
t afford	okcdbcbdddddc
t and	ccmdddldcided
t apply	bmncddbdbbddb
t ask	fdekihcelccld
t be	edejdhccdjmmb
t been	bdbdkdcddccob
t believe	lbcamckcccccb
t care	dclddcddncddc
t come	cdddedhbdmddm
t dare	babcmcablncca
t do	fifdlcbcdcelm
t even	ddildeceehled
t find	acbkdkjcccldm
t fit	cjdmdcbcdcddm
t get	bjbclckccncca
t give	mcmcbdbddckdc
t go	cdccjdbdlcocb
t got	kchindbdicded
t have	eengjddkcddjc
t hear	cckdemcdjcddd
t heard	diedddmdoadcg
t i	cdddhdlcnacdb
t know	jeldeddehkeie
t leave	cddeldijdcdel
t let	ikcdldcddcddm
t like	icbddcmhmbcdc
t looking	jcpdddcdcbddc
t lose	ddcdddiddcldm
t make	bcccdkadkpcja
t mean	bdbdlcaddndec
t mind	ljidedddjcdkc
t miss	cdbdddcdclmkb
t name	ccpcadbdccedc
t need	idcejikidkdeh
t offer	bbbcbbbocaccn
t pass	ccckdecddcldl
t pay	cccdkgkofdddc
t pretend	cdcdccndckded
t promise	bnndddbdccddc
t read	adlbdnccdcjdc
t remember	cdcdcdbdllddl
t reply	jcambcacbmbla
t run	jcldocbccbbdb
t say	cdpdddcdijddc
t see	mdikddbdedded
t send	bcjdddbbcbbpb
t share	cdflddbddkhdl
t signed	cdmedeleddedd
t stop	cckidlcdbmeed
t take	jcbcdcbcncndc
t talk	ldbccdlcdbmdc
t tell	bcncdcclkbfkd
t the	kdldddbkdlddc
t think	bcbcdcbccnlcl
t too	cjjdddcdmhdec
t understand	kdaccnbcbkcdc
t use	jckcclbccllcb
t wait	odcbdcbcdcddn
t want	kekdjkedejddc
t work	mdbdddldclddc
t yet	bljdlkcddceed
t you	kdbdedddniikc
t your	bjbmedleddded
table 0	lccdldcccmddc
table ?	jdddddldeddem
table for	cdkdkdhcdbdco
tableau and	ejmddedddceec
take 0	gdccfmdcccndb
take ?	lenccccbbacba
take a	ldddidicjcile
take cards	bdddddldccneb
take care	clkjddjcclbdc
take home	mmddddccddbed
take it	mdcjjjddciiec
take me	Zcbccbocnaddb
take nothing	mccmccadcccdc
take on	ofbccckcnbddb
take one	cdcddmjhdcddl
take over	mlcdfkcddcfdj
take part	cdilicbmkcddc
take the	bddcdkkdiiedn
take them	ldddedeeeeled
take you	dcldkdfdfcmdc
take your	bljbddljdccdk
takes 0	cdcmickkdccdk
takes a	bdcbcdockccdm
takes about	dcbmddbnddded
takes an	bddkdbldddmdc
takes five	bdbnddlddcddc
takes me	deddeeoddddfe
takes over	eddekdcddbdep
takes place	cccidccmddedl
takes two	cddeedjddbken
taking on	qddbdcbdcddec
talent acquisition	dmkdeeceeedee
talent and	bceddmlcddddc
talent community	ddqdddccdbddd
talent pool	bcndddcnddddc
talent team	jnbddecdddldd
talk ?	klmcedjddeddb
talk about	ifceieglcehdj
talk at	lddddjckdjdec
talk for	ZbcaboZlmZbcZ
talk last	cdmcdlbcdcded
talk on	fcabdcelcnddj
talk to	egkmdcjfjbfdd
talk with	achmccmlcccdb
talk you	ibZcncakckccc
talked about	kfddidcedkdel
talking about	ccildbdbcfbna
talking to	bdbkldccmijca
talks one	cddddcdoecddb
taller de	cdddeocbddddc
tanti auguri	cdcdddccdldbl
task-for-you>benefit	bdddldldddkdc
task-for-you>call-ask	ceeeedmedeeff
task-for-you>cofounder	aacdndbdcccbd
task-for-you>event	ibbcbnZZnbbcb
task-for-you>freelance	gkccccjmccbma
task-for-you>funding	bbcdndbddcddb
task-for-you>i-am	lhcddjbdoeddb
task-for-you>interest-q	nccdddbcdcdeb
task-for-you>job-word	cabcbblboalca
task-for-you>messenger	cdddmdbdddced
task-for-you>mule	Zbccjckcbbndb
task-for-you>part-time	pedddcddcddec
task-for-you>pay-first	mdccdcbcdcldb
task-for-you>pay-word	mlcbabacndkdb
task-for-you>permanent	bbcdndbddcddb
task-for-you>requirements	acdcdnbcedded
task-for-you>role	goccjhbceckcc
task-for-you>secret	needeaddeecee
task-for-you>seeks	mdddddceddddb
task-for-you>sell-cta	accdldncdckbb
task-for-you>site-notice	addddcbddccna
task-for-you>speak	ndecdaccddcdc
task-for-you>start	mcedddcedddcc
task-for-you>teach	ecdcdpbbdccdb
task-for-you>thanks	addeeeadqcedc
task-for-you>threat	oddcdacccdccb
task-for-you>unpaid	bdaeddndcccdd
task-for-you>wants-job	bccdddccobdcb
task-for-you>we	jndcnbalcdecb
task-for-you>we-help	nddddabedddec
task-for-you>you	nebiemccdcijb
taught me	bbbccmacbnjcb
tax and	cccdddndaamca
tax people	mdccddldddjec
te paso	bdkdddnddcmcb
te veel	mdabdcndcbcdb
teach a	ceeeepccedced
teach it	cdcdjlbbdmddd
teach our	bdcddpccddded
teach them	adcddpbccccdb
teach you	cdcddbcccapec
teach>benefit	kccccmjbmcbdb
teach>call-ask	bblkcoaacbcca
teach>client	bbakcmmacbcca
teach>cofounder	bcccanaccbcdc
teach>connect	aiccamnbcbccb
teach>content	accccmmkdbbdb
teach>easy-money	bccmcjbnccfca
teach>equity	eedddmdcedeec
teach>event	ceceenelfdcdi
teach>expert-call	bdebdncdddeee
teach>freelance	abklcobjbbcca
teach>funding	hccmbaimcbbcb
teach>i-am	dfhcfpbchjjcb
teach>interest-q	mccdclbcdbddb
teach>job-word	bocdikdmccddc
teach>messenger	cdddebccedodb
teach>mule	lmbbkjalbbacd
teach>part-time	emdcdpcbccddb
teach>pay-first	accncmbacadca
teach>pay-word	ejddepcfecidb
teach>permanent	bobicobicbddb
teach>requirements	bbcdeocdddccc
teach>role	alccdqcjecedd
teach>secret	aeedencdedbdd
teach>seeks	dldddpdckddda
teach>sell-cta	jccbcnefdbcca
teach>site-notice	abdccpcbdccba
teach>speak	ckdbdkccdcndc
teach>start	Zbddipbcjccdc
teach>thanks	ceeeedmedeeff
teach>threat	djedepddddddb
teach>unpaid	cccdcnakbkkba
teach>wants-job	cccackccpbddc
teach>we	eedceqdcddddf
teach>we-help	ccddlmbcdcddd
teach>workplace	Zbdddqccddddb
teach>you	fedddmdkkgfec
teach>your-profile	ZaabbmZnbabba
teacher for	Zbdccqcccccda
teacher who	cjdddbcdmbddl
team !	dedeeedeedlel
team 0	bmccddaddjmck
team ?	dhidclmcjhcdb
team a	acbkdokccjcdb
team and	cimdddldeihdc
team as	jmcmccccdcddc
team at	mlhideceedeed
team ever	ddceddmcmcded
team for	hinbddlddcddc
team from	bicdddocdccdl
team has	Zcbocbaccbmca
team have	ccceedmdanddc
team in	diiddjndfhddc
team is	dlckkdedikcdc
team lead	bobddcelcddkj
team leaders	adbccckamacna
team needs	ikdeddcdmcddl
team of	cmcekflddeidc
team on	cibdddcdmccen
team or	cckddcbnkcdcc
team s	jhjdddedmbded
team that	idcdddmdccddk
team to	ddcedehddneed
team will	bcdmdabkcckcb
team would	coedmdcdcbddc
team you	flidddbdklded
teams and	ccnddlcddcddd
teams in	acmccmmcbccdb
teams of	bckckciocccda
technical co	deeeneeeeeefe
technical partner	cdddodcddcced
technical writer	imeededekdekd
technicians and	bdkadoccedced
tecnico de	clbdddmccccla
tell me	idkfhhdfkedde
tell the	cjiddcbmcdjck
tell them	icdkcndclbcdb
tell us	kccoeccldbide
tell you	ifldfdkicfihc
tell your	kcccccapcbjca
telling me	ccilddbdimddb
telling you	ckdddkdddleed
tells me	iebcjlecckcdj
tells you	cdjdmemedcded
tempo indeterminato	dneeeeeeeeeed
tempo pieno	eneeeedeedeed
temps plein	docdeededdeed
tempt you	chnmdkbddbddc
ten days	ndcmdbckdcddj
ten hours	pcbcdleccbccb
ten minutes	bemgddkfkcjic
ten pages	mccdmdbddcded
ten people	bbambbZblnccc
ten weeks	oicddfcddjddg
ten years	blkcccbglndbd
tend to	ddmeeekeedeff
tengo un	cdmdmdcdjcddb
tenho uma	lclclcbcbcccb
tente ?	lcldkcbdddddb
term 0	ocdefedededed
term and	kccccmccmbddc
term of	lcddemcdeeddc
terms 0	ccclkdnddddcc
terms and	edmddcmddbddc
terms are	ndcdedjdedddd
terraform and	jddcelldddded
test for	bccmhdbdcbcdo
test in	jlcddimcdccda
test it	cccdmdccccden
test lead	nacdedcdcdlec
test manager	aibcdcblcccmb
test of	nccmdccddcddc
test the	ecldddbcdbndb
tests in	kmcdddbdccdcl
text me	gkmddcbdccddc
th ?	lfcjdllccccca
th and	micdddbdnbddi
th at	cicddblkcjcdl
th for	idedeekdeedao
th please	deeeedddededo
th to	ddddddkcddden
th €	jdeeecbdldeel
than 0	kdddeeledddld
than a	fcckldmdddded
than i	bdblddddljdej
than me	ckjdldccckddd
than my	bccdndcdblcdb
than once	dekkdeceekefe
than one	bkmccckcdkcdb
than our	kkcddmbcdcjdd
than that	bcmcdcncckccc
than the	bncdcdaddimdb
than we	clbmccacdicdl
than what	bdcdddoddfddc
than you	blcccmbjccdda
thank you	ddeideeehneei
thankful for	cdddcclcncdec
thanks for	dgdhdehdemdij
thanks regards	kjdieeiekcdee
thanks to	ddcdidcccmldm
thanks>benefit	mbbccmicjccdb
thanks>call-ask	ccflcgccknccb
thanks>cofounder	cdbcacbndbccb
thanks>connect	ifilddljeiecb
thanks>content	ccjddlcabpcdb
thanks>easy-money	cddcdcccdbmco
thanks>equity	obccacadcbcdb
thanks>event	cmlcjeiacncca
thanks>expert-call	diebdecepcddd
thanks>freelance	jhjbccZmblcbZ
thanks>funding	babdndbddbccn
thanks>i-am	eeejfdceioecb
thanks>job-word	gddieiidimfjb
thanks>messenger	cabdedcdcqccc
thanks>mule	bcbcdcbbdcaqY
thanks>open-to-new	nbZcccacbobZZ
thanks>pay-first	dededddddnced
thanks>pay-word	cblmbbacbeccm
thanks>permanent	cmcdddcddmcdd
thanks>recruiter	cdcddcmcdbkca
thanks>requirements	ijidldbdmbdcd
thanks>role	baicdbpcbdlbi
thanks>seeks	ibbccklcfmcci
thanks>sell-cta	cedddebdnbcdp
thanks>site-notice	ccbdddbbckiml
thanks>speak	ccbbdabkcpcca
thanks>start	mccccbnbcacdZ
thanks>teach	kcbccaablolba
thanks>threat	bcbcccbcbnbca
thanks>wants-job	bcbdddldmkcca
thanks>we	jcgdejihdkhid
thanks>workplace	ababdcabbaoaZ
thanks>you	edhfdeeeemffj
thanks>your-profile	bbncdcbcfamla
that ?	dckdcdoccaicf
that a	fddckdidhkdel
that actually	cicdmdbdcmcdc
that after	icbdddbddodcc
that and	jebjdcjjcmddc
that answers	jdddlemeddeed
that are	kccddlcddddmc
that at	cdieelcdnbddd
that be	qcbkcccddccdb
that comes	cdcdmdgddcmdb
that cost	dedeeellddeee
that d	hkbdcdbdoaddc
that does	bicdidoclbdec
that doesn	ddcdodbccecec
that fits	lcidddbddcimc
that for	achclmnbcdcdb
that goes	ckcdddjdcccdn
that happens	cdndkdbedcded
that has	blkcedlcjbkdc
that i	jdmediddjlddc
that in	bfacncaljiddc
that interest	kjcddelddceed
that is	jibdddddinddc
that isn	fcdendfdidded
that it	hkdfjdjddhked
that kind	cdjdddnddcddc
that lends	cddjddndlcdec
that made	cdpdddcjdcddc
that makes	bikmcdncccddc
that might	jdleeekeddeed
that most	bddddlnbddbdd
that my	cckificcjmded
that needs	ncaclcbcccdeb
that nobody	liccljdjdfdec
that on	ndeeedceejeec
that one	bccdndbdkjldc
that only	mdddlceeccded
that our	bdkdddjddkidl
that pays	lcjdckldcbcdc
that people	jdcbdmcddleed
that reads	bcbcncjcdcldb
that s	ihheifldeffdd
that says	mcbccmacclcda
that sells	icclldfcdcddc
that so	ccodddidbbddd
that somebody	mcbdddicljdde
that something	mcbcdbmcdccdb
that suit	mddjeedeeeefe
that takes	fdleecdclcded
that tells	ldddnebddcded
that the	dighegdddmidi
that there	cdcdddkddldel
that they	cikdddfglkdec
that time	ejlcjdbjclddc
that too	lkddelceddefe
that two	jkbccmfbdgcdd
that was	cdddhdddcnbjl
that we	eejeidejfkfdf
that works	kcbmlcabdcccb
that would	hlmekdbddbddc
that you	iigehiedikfic
that your	ddcdddmeilkdd
the $	bccbdcZcddpck
the 0	jfdeddekidfdl
the account	cdddddcddcnme
the accounts	lcddicaldcden
the ad	foccddkdcdcdd
the add	ddcdddkddpdca
the address	bccdddlcdjncc
the ads	cbccmdiclcddc
the advert	bpbdddbdlbddc
the agency	bgmcccaclbcck
the agreement	ldcdddlddbddl
the air	kcimbbZmcbcca
the airport	bhcdddcciknde
the alumni	bcblcbbobacaZ
the amount	cdddddbdedncm
the anchor	ldccddcccmddl
the annual	mcckdbkdddddl
the answer	bcndcdjdkbddj
the answers	bcbkccnadcmdb
the app	ccchlcbicecoe
the application	kdcdedcdldcld
the archive	jmddddcddlddk
the assessment	cccdddcdmcmbk
the assignment	ocddejceeecdd
the attached	bcidedbdecncn
the attachment	jdbdddcdcamcl
the audience	cddcdjckdmded
the audit	jccdddldchddn
the auditor	hdddddcddcldm
the auditors	jdcdddbdcakdn
the author	ckcddhbmdcdmb
the autumn	lejddgcjdhddl
the award	ckkddddddlkde
the baby	ilbddcbcbodda
the back	bccddlblcbddn
the backend	kldeeecekdedd
the background	cedeeeieeenec
the badge	ccbdddabcbZpa
the bakery	ccdedddddgddp
the balance	deeeeedefened
the band	bjcdcdcbmdcdo
the bank	gdcjlddcdfidm
the bar	hddcdccodcddc
the battery	lclddcbdckdec
the beach	ccclmcbbcbddi
the beginning	deednedeedeee
the bell	bjcndbcacbcdl
the below	mkceeeiededee
the bench	alcdddocckdcd
the best	deiddkmedlddc
the bicycle	cdcdddcddndec
the big	jdgfeddndbedj
the biggest	ddkeejcdemfec
the bike	bddddlcldbdel
the billing	cdcdddldcbddn
the biscuits	ibddddcddlddm
the blue	ldcdddbdjikcm
the board	kkddidcdddidm
the boat	ihcdckccdcdeo
the boiler	jedeedcdddddo
the book	bccddkbmcicdn
the booking	hcbmddmccbcdc
the books	bkcdekmcjbcck
the boring	bcccmmhccbdec
the bottom	cdcdddbckbmdm
the box	ddfieeeddcdeo
the boy	lddddecddidel
the boys	flcdcecdlfled
the brand	bidddmiddcded
the bread	cdcldbcmcicdb
the bridge	jddeeecedjdem
the brief	nmbjdcbddcddc
the brochure	ddddddojdccdj
the broken	idddedhckkbdn
the budget	mdgedccckkddk
the build	cdddddcddbmcn
the building	kfblckedjcbdj
the bursar	nkddddceedeee
the bus	hccdcfcccnkdj
the business	ccccdkndceddc
the cabin	accdcdjcccddo
the call	cdcodccienedc
the canal	ambcncbcciddc
the candidate	ccadddcddkncm
the canteen	cccdldccdlddl
the car	cddeeddddcddq
the card	cdcbddjddcoma
the case	cdmddlicccdec
the cat	cededddddedeo
the catalogue	cdcdcljcdlcdc
the cellar	kddeedcddkddl
the centre	fccccbbicapcb
the ceo	blcddeceddned
the certificate	edcdeckeiccoc
the chair	dlikddcddggej
the chat	bblcccablZkmZ
the cheapest	deeeeejeedeen
the cheese	kmbccbalcmcdZ
the children	jkddccbodbccc
the choir	ikccdlbbchddm
the christmas	mmcdddbddbdec
the city	dkdddjjkdbddl
the class	bddddmbbdkddl
the cleaner	deieeddeedeen
the client	lfflddcedcflf
the clients	cdbdmdjcdkddc
the clinic	epccdbablccdb
the cloud	bbldddbmlgccb
the co	lkccbccbclcdk
the coach	ccdmddccdbddo
the coast	ckmdddbdciddl
the code	chcdddekdcokc
the codes	cdddddbdddpec
the coffee	cfedhdjdimddk
the cold	cddnfdcdhkdeh
the collection	ldcddlbbcmdda
the college	bdccdmbmcaccb
the coming	ddnjdeccdmcdc
the commercial	imddlccdecddc
the commission	deeeeedeeclem
the committee	mcdcdjccdiddm
the community	cibcdlblcjckh
the commute	bobcccbccjcca
the company	dhddpdbcdclhb
the concert	lcbclcdccmcda
the conference	chcddjccdoldb
the confirmation	cdcdedccdcmcn
the congress	cdjcdclhcnddb
the consultancy	odddddceeddec
the consultant	bkdddcccdckdo
the consultation	cdcmdckcdlcdc
the contact	idcdddddfnccl
the contract	dfdedeedddldn
the contractor	bjcdddblcdddo
the conversation	cdiecdcccjdpa
the cost	lccccbddcbcdo
the cottage	deeeedddedbeo
the council	miicdcbmecddk
the county	ncckddddjfdej
the courier	bccccdhdddpdb
the course	edjeedeahcdmm
the court	Zfbodaccccbcb
the cover	ckcddknbcbcdj
the credit	bcccdlacdbbln
the crypto	kcacdabcimmca
the cto	ccmdcdbddcndd
the current	lcdckeceeejee
the customer	ibchlebbcbflm
the cv	bkcdedneceded
the daily	dddeeekeedkam
the dairy	albcncbcchcdb
the data	ijidkedfedidj
the date	clcdccbldccdm
the dates	ndcddckcdcclb
the day	djejikkcdidde
the days	ckcdedcdckdem
the deadline	bjcldcfclbddl
the deal	kdccdcbcdbico
the deck	cdcdqdcdefdec
the delay	nccccbabdbkcl
the delivery	cdcddddkdmddl
the dentist	cdddddcddbddp
the department	mcfdemddcjded
the deposit	deddeeceedkdn
the design	mjedldbddcded
the desk	cjcdcdccjlidn
the details	jmjddddddedmb
the developer	kjcdmdbddccdi
the difference	cdjdddbddcodf
the director	cndddededdeee
the dissertation	kcbmcamccacdb
the district	iiddldkddcdee
the dog	cddeidcddmddm
the door	cgekfcbkkbcdl
the doors	cdcddcnidbddl
the draft	hdcdddbccpcdj
the drawings	cdjeeldeejdee
the driver	cddddbkcccmdl
the dry	cdkdddbldjddl
the early	bccmibbmdcddb
the embassy	dccdddacccpdb
the emirates	cdlddlkdddded
the end	hedgefijejddk
the engagement	nddcekceddjed
the entry	abaccaaocalla
the estate	ocddddbddcedl
the eu	ocddddbdedded
the evening	dddddlcjdjdem
the event	cdcdddcidcdne
the exam	bcbcdlkbmbddj
the face	bccdmchcdbkdk
the faculty	ccdddmcmdccdb
the fair	cdkdddmbikcce
the fall	mddbddldedded
the family	mkddmdddddded
the favour	cnbdddcdlccdc
the fee	ccdkdlkedcmdd
the feed	ldcacdlbdbccm
the ferry	aibcmckccmccc
the festival	ncbccbmbcccda
the field	cdabjecdmoddc
the fifth	cdcdlebdemddb
the file	aidmdcccdcldj
the files	ndddddcdddcel
the film	bdccdblmdckdc
the final	kcbdclbblbkdj
the finance	blkdbebdckddl
the financial	kjdddlcdddded
the fire	mcccdkbcjkddk
the firm	cklcjdlcdcdcf
the firms	ccodcdadkaddc
the first	ddedlfkidfjfc
the flat	bmdddcbcdckdo
the flight	ccdddniidcldc
the following	lediiddddhmec
the food	abbccbahmmcba
the form	jddeddejdiejk
the formal	cnkeddcdccded
the former	kcceecdmelddb
the foundation	bedcjnbjdhldb
the founder	ihbcmcmcccldb
the founders	lbckmdbddddec
the founding	dcddjedmedddd
the four	dcccicbccanca
the fourth	cjcdddjdmdddk
the free	kdddddbjdkdel
the freezer	ldddddbddcddn
the front	bckcdlccdbden
the full	ckbcddmmccddc
the fund	aclkccaccncca
the funds	deddkedeeendd
the funeral	ldcdecccckcdm
the garage	ceeeedcdedeeo
the garden	jccdcdbdciido
the gate	ddddedccebddp
the gift	kdddedbddmldb
the good	dlbdddeccncdl
the governors	nmcddbecckddb
the grant	lddeiedddjdel
the green	cdkdddlickcdi
the ground	ldilddcddidej
the group	bdccccbiibdqc
the guest	dddeedmadjeek
the gulf	cdbnkdlcdccdc
the guy	lcbcccbcmbjck
the hall	dfdeedhbdgddp
the harbour	bebcclblckcld
the harvest	llcdbmacdcceb
the head	jncdddidkcddd
the health	lddclcmbdbdca
the healthcare	fccmeebdclced
the hearing	lccbdcbiclcck
the heat	ldlcdccdclddc
the heron	mdbddcbcbncdb
the hiring	dkleeecefdefj
the history	jcccdlbmcbcdc
the holiday	ddddedjkdcddn
the holidays	jkkdkcbcclddi
the honour	cjdddkcmdblcb
the hospice	mlkcdbacclcca
the hospital	jiddijikdcedj
the hotel	jkkccmcccdddj
the hour	nddfdkicdcjdb
the house	cncdkcncdecdb
the housing	mcbclccmcadda
the hr	bmkcdcbcdcncj
the human	cdmdmeceddded
the incumbent	jncdddddedddd
the insurance	ecdddcahkemdm
the insurer	oddcjddeedded
the interim	occdeecddcedc
the internal	mdceeekedeeee
the interview	ccbkddbclcqcc
the interviews	cccckdbbcbmdm
the job	iffddfcdddlkl
the journal	ldcbdcbldclda
the key	dddelecddccdp
the keynote	dcddeodcedded
the keys	bmcdccbddbkdo
the kids	chcddjbcdiedo
the kind	jdldldcddjded
the kitchen	ddddddlcddddo
the kitty	ldddjdccdccdo
the knowledge	acbmlalbbbkca
the lab	bkkdddmjbjfdb
the lake	lidedddddceem
the landlord	fdddddcddkcdo
the laptop	lccdddadddodc
the large	ddeeeejbedhem
the last	jedehiiifdiid
the late	cccdcdcccmlck
the launch	acbcccancnbaY
the law	ldddgeneeddec
the lawyer	kkdeddceediel
the layoffs	ccjdddcckmddc
the lead	ncddcdhdddddc
the leading	deeeeelleeefe
the lease	jcbdlckccbcdm
the legal	ckcdddcdccdjn
the letter	jocidcicccbdk
the letters	jlbccdmcdcdec
the liberty	bcjccckkmcddc
the library	iecddecldlddk
the licence	bccdndkcddldc
the lift	mcddcdmcckddb
the light	albccdbccmddk
the limit	bbcccbabcakml
the line	cjbmcdkdcbddc
the link	cjdlddeeeimce
the list	hgcdhhhdlgddl
the little	kcldkdbcclcdh
the local	jdddddnddcdec
the log	cdddedcddbdco
the login	cdddddfdddpcd
the long	bdddlkjkdcdde
the lookout	ccodldbcdaddc
the lot	obcdddkcdddec
the lottery	kneedddddddec
the machine	cjdekedekdked
the machines	bocccnabcbddb
the maintenance	jkkddlbddddec
the man	cddddlckdlied
the manager	mlblddbdcccdc
the manual	idcdddbcdbcdo
the map	bcidfcklcoccb
the market	idohhfbijcddc
the mayor	mdccddcdddddl
the meantime	ijecddcdldddl
the medical	dcdjedbdcdoec
the meeting	cjdddcbjdmcdn
the members	jjdddlcadmdic
the merger	cmkdddbcbnddb
the message	mddddeddedclc
the middle	ldjeiiceejfee
the midlands	ccndddkdcaddc
the migration	kdcdcdbccmdck
the ministry	knicdccddkkdb
the mobile	cicddmbcccddm
the model	mdddddcdecddm
the module	ccdceocdddddd
the moment	jdldfdmdckddc
the money	ldcdkebddcnje
the month	dicddfmjkfcfh
the months	aboccmbbcbccb
the moon	cdcdddbmclfdc
the morning	bjkddkcmdcddj
the mortgage	bdcmddbdckcen
the most	cdiddmcfdldhd
the move	jifdddfccoccc
the municipality	incdddcdccdec
the museum	hmccdabncbcck
the name	bedcocchkdica
the names	bccdcmlddddkc
the national	cncdcdclccdcc
the neighbours	bccdccbmcbcck
the netherlands	mdddddcddledc
the network	ckccddlcdadmb
the new	deddeeghdlddm
the news	ccdcddbccocna
the next	fekfedjddfjdk
the night	lkfccjbldbcdi
the north	hdldjcbikecdk
the notary	jccdmcbcdcmdj
the notebook	dedededdelden
the notes	cdbddhalcocda
the notice	dlbdddlddcdek
the number	bkidddkdccocb
the numbers	jdcejdjddlidj
the nursery	jiddedcdddddo
the nurses	cmbcddcdcnddd
the occasion	dddeedjddmdel
the offer	bgcdddmcdjkck
the office	klcdddcdedldk
the officer	bbcccdabccpca
the offsite	bdcddcccdkddn
the old	ldcedeeidmddk
the older	cdbdddcdcedlm
the ombudsman	ndddkddeecded
the one	ehegkeedekjdd
the ones	mcckddkddcded
the online	clcldaelddcdc
the only	cidjmkddgfcdc
the open	jmcccdckjbddk
the opening	dhlddlbjieddc
the opportunity	hdhdfeleeleee
the order	bdddjdbbdimdm
the other	cjcjhddddlldj
the others	illkddcdccddc
the owner	jocdcccccbcdl
the owners	bncdcdbddcddm
the package	dnddiecedkddd
the packaging	ocddddcddcddd
the page	jcccmcadcmjda
the panel	hkcdcbdecnicd
the paper	jdbkddjcdoddc
the papers	cccmdcccjccdl
the paperwork	occlddbdccddb
the parents	mfccmbbcdlbda
the parish	kdddeddddcbdn
the parser	mcldddcddcddl
the part	bdcdedcdcmddn
the password	bdcddcicdcmck
the past	fckkkdffdkddc
the patience	ccdddmcdcnddb
the pay	fmkcfceccbmda
the payment	cddledcdedmdd
the payroll	bnjiddldcbkdc
the pension	lncddccddcdec
the people	dildhdiedkdei
the permanent	mncedccdddedc
the person	ledicdhdlgifc
the pharmacy	ckcddcccdkdcn
the phone	dhdlfdedehjdj
the phones	aclcdciddcmdk
the photo	ccbddcbjcoclj
the photos	bdcdddbdcjjkm
the picture	bccddclcbjbmh
the pilot	cdddndcddjedd
the place	eodedddddhded
the plan	jdiekdbldided
the plant	bckdddhcbodce
the platform	dfccdcljdbnkb
the pleasure	imdeddkdedced
the point	lddijdckdjeed
the polytechnic	jdedkldeeeded
the pool	bbbdcdbcccmco
the port	bcbfdlandmccc
the portal	dcdidhccedjdo
the portfolio	bbbdddbdmcddm
the position	cmcdedcddekjl
the post	cmcddhcdkdldi
the poster	cccdddbdcnbna
the practice	cdddedcdddddp
the present	dmcdddbdkldkc
the press	cdddekcjdmded
the price	bdcdldmfdcjdl
the printer	ldccjcecckccl
the processing	jdddedmdeefdd
the procurement	hlkedecddjddd
the producer	accbdcamdcoda
the product	ccldmdjcdikdc
the profile	ckcddddddndcb
the program	cccbdojbdcdec
the programme	cdcdedjpdjddc
the project	ldcgddccdjkki
the proposal	ecccddnccccdk
the prospectus	dbddhdoidccec
the prototype	cdddodcdedded
the public	ckcdedkkdjddj
the publisher	cddddmikdcded
the quarry	blbcccacbkbna
the quarter	lcddddcdddddm
the question	cdcdiceejndde
the questions	bcjmdbbmdcded
the queue	ldcdddnddfded
the quiz	accccmccdbcco
the quote	adccdcmccbddo
the raffle	ddededdceceeo
the rain	cededdjddmdel
the rate	ndceeccddcddm
the reason	cjbeldcddmddc
the receipt	bdddcdbddcmik
the recipe	cdccdkcccidco
the recommendation	cdbdddbccodjZ
the record	cimkedcddcded
the recruiter	cbbdddbcdccod
the reduced	ccdcdboldcbdb
the region	mejdddkeddded
the regional	cdccddbpcccbb
the registrar	dddeiecddmkdc
the regulator	llcjdcejdhddc
the release	mddddccdedndb
the remainder	deeeeccdeenej
the remaining	kclddkcdddded
the remote	bjdddccdedpdc
the repo	ildeddceedked
the report	lkcmccdbdhcdc
the request	bdccddccdccqa
the residents	occcddaddcddj
the rest	gecdkdfddjmde
the result	adcddckhdccoe
the results	bcldddmcccdcl
the review	bccdcdjcdolcZ
the reviews	ljdddkdddkded
the right	didfldmdededc
the ring	iddddebddhden
the risk	clldcmbdcdddc
the river	acccdocbcbccl
the road	kccdddmddicdk
the robot	kcbbmbaldacca
the role	ekfdhldddgkdc
the roof	eddededddcieo
the room	ldcddlcddmddb
the rota	lcbdcdnddaddj
the round	ccbdodbdmbddc
the safe	bcccmcacdcmbl
the salary	cmcdcdfeddndc
the sales	ckldjdbcckddl
the same	edcfididfoiec
the sample	cbcddmZbdcccn
the sap	dmldeecdccedc
the school	jheddbicjiden
the scope	kccndcbccdcdb
the scout	kdcdddccdldcl
the search	jocddccddkddd
the season	lkblccbclecce
the seat	bmacmlbacbjca
the second	defddfidekddn
the sector	bjlmddadibddb
the security	kccdjdcddcobb
the seed	mdddjdcdddjec
the seminar	bdcddqccdaddj
the senior	cocddebcjcded
the series	fdddencdddded
the server	cdddeddddjjdo
the service	bdddddmcdcdml
the shared	bdcddlbdcbcdp
the shares	ccddpdcddddec
the sheet	cdjdeccddcddo
the shop	dhckldbclcedk
the short	lcdmdcccdchdl
the show	dddeddnccbcdm
the sign	ckdeeddedbkem
the signed	dccdcdbddbcdp
the site	kccdldckcdcjj
the six	cdckdkddicncc
the sixth	bddcdnjjdidec
the size	bcbcddldcndda
the slides	cdcdhmbccpddc
the small	cjcddceddhddo
the sofa	cccdddchaadcq
the software	cickmdcddihed
the sort	abfjmdlddccec
the soup	cdcddmdkdkeed
the south	djmdddblfeddc
the spec	kldeeedeeeeee
the spreadsheet	lcbdcccccmcdk
the spring	ljhdedejddddk
the staff	cncdjcbjckdde
the stand	kcdlcbbcdkcdc
the standard	adcncjebcbddb
the start	kkkhldedcccdc
the starter	dddddeceedoec
the state	jnfdddckdicee
the station	cijdddcddmddl
the stock	cjddcmcddlddc
the story	bcjdddindjddc
the strike	cjcddcbdcodda
the students	fcdcdnlcccddc
the studio	hccjdjkcidjdk
the study	lkdldccdddded
the subject	cedddjcmedeel
the summer	lciddmddieddf
the supplier	leeeedcdeciem
the support	ckddmdcdedkcc
the survey	ldcnddbbdjcdl
the system	kdedgcecjcnci
the table	dckjmcffdbddk
the talent	cljddlbcdcldc
the talk	cdbcdcancmdcb
the tax	kdddddbdbcldo
the tea	ldcddkccdbddn
the team	elidhddeehhdj
the tech	cdldllbldccdb
the technical	ejkdcdbcccndc
the ten	mmbdddcddcded
the tenant	dcddmdclciddc
the tenants	kmdddecddddek
the tender	edcdddbedmkdl
the terms	pdddedbdeddhc
the test	lddcdelccccdn
the testing	kdddmedeedeee
the thing	kddenecedceed
the third	bfcekhdgjkjdj
the three	bcjdlcbcljcdk
the time	ldemddcddldee
the timing	alocccbcbacca
the top	fjlfddjcdbmdb
the topic	adcodkabdcddc
the town	ddddddcmdcddl
the trade	cdhlieedclddj
the train	dhccdmckdmddd
the training	bdcddndcdbcdm
the tram	jlcdddjddccdm
the transfer	bcddddccdcmdl
the translation	pdcddcbcddbdc
the travel	lddddcideddcn
the treasurer	deeeeldcedeen
the treatment	ccdmdcbbddmdb
the trust	lncdclbdcbcdc
the truth	dkkcmcbcdccdc
the twins	bcbcccbbkmccl
the two	kkcjdcdcdkhdl
the tyres	bcbmddldcbcdl
the union	ckccdkiddbdcn
the university	emddmbdkiddec
the us	dndeeedeeeked
the user	lddcdcccednec
the usual	bmfdeddddedcn
the ux	lldeeecefdeed
the vacancy	bbobccbbaacbk
the value	cdcddcmcdjlda
the van	acbclbbcdccdn
the vendor	beddeecedejeo
the verification	cdeeedddedjcm
the very	cdcdkdldmcbdc
the vet	kddeedcdecddo
the video	cbbccbbncboca
the village	kdccldccdccbo
the visa	bncddbcdddodc
the voice	acbammaacmcdb
the waiting	mddddaccdjddn
the wall	jdcdddbbdpddc
the wallet	bdddddbbdcpdc
the ward	libdcljcckddc
the warehouse	djccddamjbbcn
the water	kcccmcbcdckdm
the way	dfedfddddokde
the website	kmddddfeebddi
the wedding	lkjdcdicccidk
the week	bkckdcddkndce
the weekend	cdcdddlcdcldn
the west	bkbddecddccdo
the whole	kcfehefclkddi
the wind	cdheddcldmddd
the window	jceddhcidhidm
the wine	cclcclcccmddb
the winner	bcdddclldbmcb
the winter	eddddkkcdicbm
the word	ekcddcljclcdb
the work	mkddddiddekdc
the workday	kllmddbccZccb
the works	eddeledddcddo
the workshop	ledcdkbddicdl
the world	bckdjcjmchddb
the worst	kdddddlkddded
the wrong	mcnddjeddbdec
the yard	fcddldaldbddm
the year	kikcdjmcdiddb
the yearly	mkcedekddcdeb
the £	cdcdclabdmbdn
their first	djddddklcehee
their own	cccddfokcbddj
their work	bccdccblmkcdc
them ?	mcnidkbeecddc
them a	bkcccmcccccdm
them and	ikdkedkdjcjec
them are	kdbddccbcldmk
them as	nccdkdcdccdec
them at	lkcddcbbckncb
them by	lcmckcjccbcdb
them for	dcbeccpbcdmdb
them from	cdcdeljkiided
them has	kdlkdccddcdec
them have	ccbcccbmcnddb
them how	cccddnocbbddc
them i	bdbddclcnbddc
them in	ddfjddmieddel
them is	bbmcldambaclb
them on	mebddckclcjdi
them through	cdcdkemejdeee
them to	ccekdmbdcljdk
them with	njlcdbalcbcdb
them you	ickddcndcbddb
then 0	cddddkiodccda
then ?	ldlcdlbcjbcdb
then a	ldieddlddmbcc
then and	cdmlddbchhcec
then i	chmhddcdejiek
then it	ecclddcdmbmdc
then my	kdceddeddmdec
then send	cdddedkcddned
then the	bcbcjddccjodi
then we	ecdkldbcdbndk
then you	bdkbfdlcdboid
there !	kcbdcdkmcablb
there ?	cdbdddbccpddm
there a	ddjeddmdmcdec
there and	bkbdmdddlcddd
there any	bcbddmbcnlddb
there anything	ccndbdlcladdd
there are	jejijdjkdiddc
there be	bdbdddkckmddc
there d	kbcmlkbaccddc
there for	bhfdddbblndck
there i	ickdkcjcekdde
there in	clbdddcdklddc
there is	djjijhifeckdc
there isn	ddkemeceiceed
there ll	ciiccjcocdddb
there s	jfifkhekidddc
there was	lccddeeddkkdk
there will	bckcdccldbcdm
these days	dcmddcjdcnddb
these things	cdcekedddmded
thesis on	cccdmccdZnddd
they are	fbbdddidlZkkl
they asked	hccmcdcddjeed
they bring	cccccmaaddodc
they can	nccdddmdcdddc
they close	hddeeecdldden
they d	dkdnjdfdhcedc
they do	hcoedefedcded
they don	libddddddbmdc
they get	cdlddkdkdcied
they had	cddedenddjded
they have	cdcdmecddmded
they just	bcnddccccmccb
they know	clcldecekdded
they ll	bckddlbckbdll
they look	bdcddkkcmbcdk
they make	mlbdddlddcded
they need	kcmdldbdkcdec
they pay	kddkkjhddfded
they re	iikfeidefdddk
they said	ddmdekieddefe
they say	iibcdjbcjnddb
they sign	bcckddlcddmed
they ve	klgddjhddideh
they want	cilfjkacccedm
they were	idhddijddnddb
they will	ccmdcmccccddc
they work	kkdeedkedceee
thing and	lmkdcdbdcbddc
thing for	bcbdcdmbmbcdl
thing i	kcklbdkdccded
thing in	jcnemecddaedc
thing on	ccbdcdbccocbe
thing that	bdidhdoddccec
things and	cikeldieddeee
things have	blodcdcdcbdcb
things on	ocacdcaccmdcb
think ?	anbmjkbccbkdb
think about	dpkcejbdcdddc
think and	ldcbddnddcded
think i	cdcdkddcmmdeb
think it	ikcemeeedieed
think of	ccojddbdnhddc
think somebody	bdcdddbddnZmc
think that	bmeccckcndddc
think the	lkcdddacdcdem
think we	jdcmdccedldeh
think you	dmddddelckddd
thinking about	fcicmjdcclddc
thinking of	kcmcccbcldcck
third floor	cdbdcdbclZddp
third founder	ccddpdbdddded
third is	bdkcddcdbcmdn
third of	acccqcceccjdb
third party	mcdeeedleeddd
third person	lcacccbccocda
third s	bccdodbdccddb
third time	blccclnccbcde
third year	dkdeeedemdefd
third-person>connect	kcbmddblgcdcc
third-person>easy-money	decmeeddeedee
third-person>i-am	ababcbmamacca
third-person>mule	edeeeeeeneeee
third-person>permanent	mcedfeddceeee
third-person>seeks	abbbcdcdnbced
third-person>task-for-you	cdccddanbcddc
third-person>wants-job	eddeeedeoeeed
third-person>we	cddmeecceedee
third-person>you	cciecceknbcck
thirty days	kdeedecedcejm
this afternoon	iikcddcdcbddm
this and	ccmececdcnded
this be	oddeedcdeeded
this because	bacddchmdccmb
this before	jeedcekdedcem
this by	jccdmecddcled
this conversation	ccbdddcddbcpa
this for	odcddccddcdec
this i	cdkdgjbkhlded
this in	cileddeddccil
this inbox	icbcddbcdmnbb
this invitation	ddcdedcmdmddd
this is	kiededfddjled
this isn	kccdddmcclldb
this job	iYcdddbcbkcqb
this kind	mccdcdbdljded
this letter	idddddcdiidcn
this link	cddcddbbccodb
this message	ehedeedjddfnd
this minute	bbpcddbddcddc
this moment	ccoddebddcded
this month	cekdcdkncbfdk
this morning	cjkcdcbcdocbj
this one	mlbdkdbdclhdb
this opportunity	cccdkmcddceld
this quarter	cccdedqdbdddc
this saturday	icccdacmddddm
this side	blbmccbdckcdc
this site	bcncccabbllbZ
this something	dkdeemddddeed
this sort	pdbdbdbdcbddb
this sounds	kmceeedddddee
this stage	dckemededdefe
this summer	kckcdmbcccbdb
this sunday	bbbmccaobabca
this time	dfckiddcjfcjl
this to	ckcddclkdcldc
this week	ehjjdddjceeli
this year	djkdeeikjjcdc
this you	ibccmbcbbbncb
those who	bdbkfelmdjdec
though i	cbflcdbdladdm
though we	cccddmbcdldek
thought about	cdodddhbcjkdb
thought i	deledeedemded
thought it	cclddddmcdccl
thought of	llbdljjecdddc
thought that	hdmehkcddceed
thought you	fdcidhdkdoddc
thoughts on	ckndddkccbckb
thread about	cdbdddckdnddc
thread on	acbccmbbcocca
threat>benefit	aoceadbdcdcdd
threat>client	kcndeecdccbcc
threat>connect	lccdddbddcmbb
threat>easy-money	mcecebbdddkdb
threat>event	nccccZbncbacY
threat>expert-call	bdcnddbdddcdc
threat>freelance	qdddeddddddec
threat>funding	ncdcccbddecec
threat>i-am	mcjcdcbcdbncj
threat>job-word	Znbcccacmcmba
threat>messenger	abbddccdbcncc
threat>mule	hccmdcakccmca
threat>part-time	njdddjidjdddc
threat>pay-first	cddeeecdddodb
threat>pay-word	jgccdnlceclfa
threat>permanent	dpcddjcdidddc
threat>recruiter	cbceeenecdndb
threat>requirements	bdceddmdkccdc
threat>role	ljcdddkcddmcb
threat>run-code	cddceebdedmdd
threat>secret	ddddeddddcpde
threat>seeks	mZamcbabbblbZ
threat>sell-cta	YnbmbbkacbabZ
threat>site-notice	cdddecccdcpXi
threat>start	abcccnacccnbZ
threat>teach	bccccmbmkcjda
threat>wants-job	dbdeeecdmdddb
threat>we	ifcjclbjccmdc
threat>we-help	bccdcbZcccodc
threat>workplace	dqdebddddeddc
threat>you	igcgddbddcplc
threat>your-profile	bcadddccbanba
three clients	cdodddldbbcdb
three day	klcddkbcdclec
three days	mdcjddidjeekc
three evenings	Zccccmamcbbca
three for	baecmclcdcbdk
three hours	cdccjoacdlddd
three in	clddldbdekded
three instalments	ldddedmdeeded
three months	ffcdjemdegddk
three more	bddddlibddddn
three nights	bldccncbddcdk
three of	cildkkcideddh
three on	lccddcncccddk
three or	neckddckdddee
three people	cdclcdbidmkjb
three places	bdbcccllmccdc
three questions	bcnmdckbcabca
three short	bccmdcbmdbdcb
three things	cdhddemddkdef
three times	jdcgdklcdcddl
three to	blcccmcckcddd
three weeks	odddeccdddddn
three who	mcmbdcZcccmdZ
three years	jfghefjedmddd
through a	idccidblckldc
through an	ikbmmcaccbcdc
through it	edkdddndcgjdc
through me	bdodddkdcaddc
through our	cjdldbmdddled
through the	kjdeeedfgfiei
through their	acacdnladckcb
through to	bbacccbbmbocb
through us	kdcdddnddddec
through your	cdddddldebndj
throughout the	dcmeeejdkdeee
thursday 0	bcbmdbanbbcca
thursday ?	hdlddfddclddk
thursday and	idbcddelmkdda
thursday at	cddkecijdddem
thursday or	jibmddkddbdec
thursdays and	cdkdekdlddefe
ti va	jjcdkeddecedn
ticket 0	ckddmdbbdcbcn
ticket and	clcedicldcddl
tickets are	cddcdcapdccdb
tickets for	cddeedcpdcgda
tideway is	clceeendddded
tier 0	kicmedcdedeed
tijdens de	jccdldcdddmdc
till 0	jmecccbbnbcda
till the	mbbdcdnjdbcda
time !	hdceededdhjen
time $	dodeeedeeeeed
time 0	hkdkecckdijed
time ?	mbnccbeccnbdc
time and	dnfdcdeklbddd
time at	kjikddedchddj
time code	cddddcccddlmb
time employee	cocddecddcddc
time for	dejddflhcjddi
time i	dicedjjdocded
time in	bncdjdcclcdkc
time is	bhcbdckkdccll
time it	bcmdmdbdcicdc
time lucky	bdcbccocdbddk
time no	bccdddldlkddb
time of	cdmjddckciddc
time on	jldhedkddjeed
time permanent	coceddcddddec
time salaried	dndedecdedded
time the	ndddceceekcee
time to	mkhdeiddfdide
time we	bckkdmbcdlddc
time with	idkmddcdcddcl
time you	lcmcccbbckdcb
time zone	cdddddicdcdeo
time zones	middedeldcddc
times a	lbcccmebdccdm
times more	debeeeddedkmd
times that	gidkembdeedee
tired of	kdcdldncccddb
tjm 0	lddeeedemeeec
to $	jkckdjddddkdj
to 0	ilcddfhjddeel
to ?	bcjgddceqbddc
to a	djjjjefefjfec
to about	chbdddodnbddb
to accept	mddlekbbddcfd
to act	cccdelcdmdded
to add	hljjeddddkded
to advise	dcdkmccddddec
to all	jbhldabokchdb
to an	ieieidikedhjd
to and	ccnbdmabcbccb
to announce	cccddbbpdccca
to answer	ejicdcbijncka
to any	cclcddjdkkddc
to anyone	kdldedjdcddee
to appear	lcaddcbndccdc
to apply	ekbddcijneddc
to appoint	nkcdeededdddk
to arrange	ddiekemedceee
to ask	cgkhfiidkkceb
to attend	ddcdddaldkcdm
to be	iekfegdfhjiec
to become	bgedebndjlddc
to begin	hfiddgckdcndc
to book	hdcmdjacccndh
to bother	kdbcccclnbcdb
to bring	clcdgdkgdbcdn
to build	ndcdnjbjccddb
to buy	kfbhodaeddhdc
to call	lhjcdleddckdb
to change	cdmelidckdded
to check	lccldkbcfclcb
to close	gcbmcdbbbacna
to collect	kdldddaccecdn
to come	mkkhjfceccdec
to commission	pcdkdbbcdccda
to compare	bcbdddadcqddc
to complete	idddediekdldd
to confirm	ceddeiicddpcd
to congratulate	ddcedebddoded
to connect	edchddicdmdmc
to connecting	ddfcdecdcoddd
to contact	dlieeedekciid
to continue	bcbcdcacmklcb
to corp	nccdeelecdeed
to cover	ncdeeelcdddec
to date	mcodedbdccddc
to decide	kldcddbdecdel
to decline	bckodcbccddcc
to describe	ddkekejedkdee
to discuss	mcgchfkdddeek
to do	hdeekidfeifjh
to draw	jdddcdklddbdc
to drive	bcbdccedmbcdm
to e	ddddddcdcpddb
to earn	bdlbldmcdceed
to eat	ddcddecmcldec
to eight	llcceedejdeed
to end	ldcdddbddldel
to engage	kddhdocdddeed
to enquire	ecccedmdlcddd
to enter	cddddkcndbddb
to everyone	cdcddccnedddi
to explain	idcldofdddddc
to express	ddbdddcddoeed
to feature	acbccciobbbcb
to fill	dkifdjkkicddc
to find	ekljjdhdkcddc
to finish	iicdddcdlibmc
to five	jjidddcdhccdn
to fix	jddeeeldddcdm
to follow	cdcdddidcpkcc
to forward	cicdddcdmbddm
to found	cbbdpbcccbcdc
to four	cdkddkelccddl
to friday	bmcdedccdcddn
to get	jicddjedjjjie
to give	mcehjledecedc
to glasgow	lgmeddcdhcddc
to go	jdkdddidhdddm
to grow	cnmdccbdbbddc
to have	ijkeeidjdjdde
to hear	cjlmdcbkcmddc
to hearing	diledeleddddd
to help	jdfleicddddem
to her	ldcdddbdclcma
to him	ddidddbddinek
to hire	khihdjjddcfdi
to hold	ccccmmakcdkdc
to inform	bdldedijdbcdn
to interview	blcldbckjcdlb
to introduce	ckhedendgeedd
to invite	clcldiekdcjdc
to iso	jccbdmkdddcdc
to issue	acdcdlbaedndb
to it	jkcjddkddjhjb
to join	djckldbldijjb
to keep	dclcnddcdbjmc
to know	cdolcfdcdlcdc
to land	cdddddmddjdld
to lead	aocdljbdddddc
to learn	cdkjdmejijddc
to leave	bcmfddmckcjdc
to lend	cdceeedddjjem
to let	ccldddccdmddm
to live	Zocdccccccldb
to look	mikdddjicedde
to make	hkfjkfecfjfec
to me	cjkideheehkdg
to meet	ekldjdddcjifc
to mention	ccndddkdckddc
to message	jcbcccldlkdcc
to milan	cdmeeeddjddej
to mine	blbcmclcbacca
to move	khfcdccclackl
to my	cclldiidifjdc
to name	kclbnabccbccb
to need	abjcbcldnacdb
to new	kjnedecdddeec
to no	abbbkdmcnccdb
to offer	elhdehkciigdc
to one	kdcdddcddbeeo
to open	cicdidmddcncc
to oslo	cjlddmbdccdcj
to our	diiedkclddlcd
to own	lbddndbkdddec
to pass	iddlddbkkjddc
to pay	kccndidddcndb
to people	ccbmjdnclbddc
to phoenix	dlceeededmdec
to place	bcmcdcocbadcb
to prepare	mdcadckmddddd
to present	jdddjeleidfed
to proceed	mddeeejeeeedd
to produce	mdccdlfbdccdc
to propose	clldekccdided
to publish	lddcdbckdcmed
to put	jdcjedjlffcdi
to quote	ZcabcaknaaZnZ
to raise	bcbdbdcdcmndb
to reach	jddeekfddjgkd
to react	hcmmdcacccbdc
to read	ccbedkdncndeb
to reading	kkcddekddceee
to receive	ddefhdjkdendc
to recruit	cbadddmdckmcc
to redo	occcdlbcddddc
to refer	didleeddmdeed
to register	ccoddbakccjcb
to release	cddcdccddcpdb
to relocate	bbmdddmcldddc
to remain	dckdddcdcnmdc
to renew	aedeeekdddeep
to rent	acckcdbcddmdm
to replace	nbldddbddcded
to represent	ecodddmcccddc
to return	jcjdddbdnjddc
to review	cbcmdbjbecccm
to rewrite	pddddbbddddec
to rotterdam	ddledecdjmdec
to run	kjcdllkcdcddd
to say	dfhdefckdmddj
to schedule	kclcddadddmca
to see	dfdfjdkidlijd
to sell	dcclmclbckfdb
to send	jffefiljibddd
to serve	bcdmdjccedddk
to set	nfddedkdedked
to share	kkadidbncidda
to show	diddjemcchcld
to sign	dcljccaccbbln
to sit	nbccldblcciec
to six	bcddbcimdddel
to solvane	cncdddcedlddd
to somebody	ilcdldcfcmddc
to someone	bcbkccdcbnndb
to something	jcndedbddcddd
to sound	clmdldcddcdec
to speak	cfhlddmlccddd
to spend	ncdkcnbddbddc
to sponsor	qccddcbbddcdc
to spot	bdccdclmdaZmb
to start	bfidpdjedcidc
to stay	bjccmkbccmcdj
to stop	kdddebckcbkdn
to submit	hdcdeclldcccl
to supply	ccdddkldedldc
to support	mdcdeeleeeeed
to swap	cdcdddbmmacdj
to take	medlfkbcicddk
to talk	ifemdfhjefdde
to teach	cdedeqddedeec
to tell	efjlefdiiifdb
to test	bdmcddbccamdl
to thank	dddeeecebpdec
to that	cdcddlbjcnddb
to the	ehcedddiihkik
to them	hfbkdckclbdmb
to think	indcimbcbdddb
to thirty	kedledbeeddkd
to this	jefddeccddnij
to those	ccbdldbdmkddc
to three	kdfbdjiddmama
to thursday	nbcdecddddeel
to touch	ljcddelddceed
to train	lmcdddbcccdlb
to translate	bdcddncdccldc
to try	cfceddpcnbddb
to turn	mcbdldbdcmddc
to two	jlcdddmdccddk
to understand	bdhodiidicded
to unlock	cdebedlcecncc
to us	jeclecfhddkdi
to use	bdcdklkcdbbna
to visit	ddcddciccnddc
to wait	bncdddcdcccmc
to walk	jcbkcdmdclcdc
to watch	bdcoccajdccdb
to wednesday	ccjdedcddlddm
to welcome	ccbcbclodakdb
to what	dkjdlddeddeee
to whom	bdbdjcbdocddc
to work	cfidddjdocdkc
to write	dkhhcldeleddc
to you	ghjkfeifdjidc
to your	ddcdddjekehnc
to £	knceddhdddddk
to €	kmdeeeceeddej
tobias from	klcdcccbcmccb
today 0	cccckcZjcZjoa
today ?	cicdddnddcgdm
today but	bcpccdabaZcda
today i	bbkcbdmcalccb
today s	dcddddccdblcp
today the	cddeddkddnkea
today we	bdddddodedkdc
todo el	clddekccdkddi
together 0	mlbbdcanccccb
together a	cdkmddncdcddc
together an	bccocbccecded
together and	cdcdldcddmddb
together at	ehcdeejdeneed
together in	hddddclcmfded
together on	cdcdddkdcccmn
together with	hejfihcjedked
told him	bccdndbdcclel
told me	lekddihieffdc
told my	ckjeddbdcoded
told that	hjbdddbdlmddd
told the	bmbdddbclacdn
told them	cdlddmddcjded
told to	abiccbbomZcca
told us	jkcdmbcjdjded
told you	ieodcddcceddj
tomorrow 0	bbbccbZobabcj
tomorrow ?	fkkncdfdccddb
tomorrow at	cddledccdccco
tonight at	cccccbaocbmdb
too and	bfclilbddbldc
too little	mecdeededleed
too long	clcdkdcddbddm
too much	edhhcimcccilc
too so	cdbdbdlccnddc
took a	ddkedljeeceee
took me	dccddenccalec
took the	jdbdddccaodcc
tool for	lbbcocicdccbb
tool that	cddejeodedeed
top of	dkncdbjdjccdc
top up	ceeeeeceeeoed
tot de	jkdeidcdddddl
touch since	ljcddelddceee
touch with	ebjcodbcdbccc
touched me	ccadddkcblmdb
tour of	abbccclmcmbca
town and	kdbbdchccnfbb
town hall	kcccdcbocaccj
trabalho e	mcbdddcddmjcb
trade fair	cdjdddcbmbddm
train and	jkdeddcjeceel
train to	hccdcdbccmdcm
trained in	acbbdmkbblcca
trainer for	adeeepddeeeec
trainer s	ckddelbddljdc
training budget	acccdnnccbcda
training by	ccdbdblcdcidn
transfer the	bddcdbbcdcpda
transfer to	cdeeeedeeendd
translation company	bdmddkkdccded
translation of	mdcddcncdcbdc
translators and	acbcmklddccdc
transmit the	keddedddecmec
travel and	kccbdnlcdccdb
travel paid	ncedekceeeeed
travel to	ndddkdcdddeed
tre anni	cnddcdcdkdddb
treating you	bkbdddjlbmccb
tres dias	mddeeeleeeedc
tres meses	jmddeeddddddk
trial and	ZlcmkcZccclca
trial ends	cdddddacddcpY
trial would	bdcddclklcddc
tried to	dddekcccdjddm
trip to	jddeedccejden
trois ans	bmbdncacccace
trois jours	mddedjdlgdddc
truck and	bnbcmcbdkacdb
true that	cdbddecdnjdcc
trust you	cbldemmbdccdc
try again	bjmcccjcbZaoZ
try it	cdcdlkncdcddc
try our	bbablbmmcbbba
try to	cellhicdddcld
trying to	cdbjddcdnmjdc
tu en	dekeedcdddddp
tu perfil	dkleeedeedikc
tuesday ?	cjfdddndcbddl
tuesday about	jkcdedlkeddec
tuesday and	kkckmbbbdccdi
tuesday at	ddckddjkdjcdj
tuesday or	cdcledndddded
tuesday s	cdbdddbldnddb
tuo profilo	demeeedeeddlc
turn it	iccdmmedcbcdc
turn off	ccccccbbdbokc
turn the	mcbdddldclcdb
turned me	bcmdccbcekccb
turns out	cdmldeiddcdec
turns up	mbkdddlddcdec
tussen 0	cdcdddcddcccp
tutor for	aceddodccdddk
twee jaar	bpcddabcccdcb
twelve months	fedeedcdedeeo
twelve people	cclddkcmdcddc
twelve years	ddldeecddmeeb
twenty minutes	ecinchbemacci
twenty years	cdnjcdjdcedec
twice a	bcdkcofchcfdh
twice and	cmjdddccdldec
twice in	ccimccacdmddb
twice so	acmccmabblcdb
two ?	cdcdldccdcddo
two a	mdlddclcdbddc
two afternoons	occmdccdccdec
two are	bilcZdodccdda
two calls	accrcbabdcbda
two candidates	cdceeejdecdcn
two children	bjccdclclbcdl
two dates	bdcmdcmdddddc
two day	kcddeobddddec
two days	ledddmecfdedj
two evenings	accmcnjbccddb
two factories	ldddidldddddc
two free	bdddddlmedckb
two hearings	niddeccededed
two hours	bccnjmcedcfdk
two interviews	cndjdddededed
two kilos	dedeeeddjdddn
two minute	ieddddndddded
two minutes	acbbkcnklbkcZ
two months	mdcddjfdicidk
two more	abccnchcdccdm
two new	bdbddcmbdccdn
two nights	fhdcenccedddm
two of	fhjdfijjdhdhe
two or	ocjhddcddcdjc
two pages	akccckhcmbddk
two parts	meeeecjeeeeee
two people	efbdeknjdcfdd
two places	cccdddnbcbmdd
two references	mbledjbdddeed
two sessions	abcmcgandccdb
two things	mdcdkddddcdec
two times	jldeeddddccem
two to	ndccddldedded
two week	micddkcljcddc
two weekends	mmcblcbcdcbda
two weeks	mdcddfkdecddm
two winters	eedejedejleee
two with	mcdclckcddcdb
two year	ancdddcdmcdec
two years	ekddldddkiddi
tx 0	llbeeeceedeee
type of	dineeeddddeee
u een	jccnckbbdccca
u in	occlcckcccada
uber 0	cdddddclddjdn
uber die	kckndcecccddb
uberweisen sie	ddeeeeddedmck
uit het	ccZdccbcmnjba
um 0	djeeeddeeddco
um cafe	bcolccbcdjdcb
um die	blcdmclccbcca
uma entrevista	dedkeddendeed
uma hora	cdcmdiccdcddn
uma ideia	acjcocbccbccb
umas 0	meddecdeeedem
un 0	dddeidddedmel
un an	dkddedcdddddn
un analista	kleeeeeeeeeed
un ano	mcdeidddeddel
un appel	bbmkdclccdcda
un azienda	cnddeddekdedc
un cafe	djmdejhddkdcc
un caffe	ccndddccdldcj
un client	jddeeehekeild
un cliente	lcclejhededjc
un data	dmeeeeeeeeeed
un de	bcblddbdmldcb
un designer	lldeeededeeed
un devis	jdddddoddddcb
un echange	dejkeededdeem
un entretien	cddkddcmnddcc
un idea	bcbdodbccccda
un ora	cddldldcedddm
un perito	bddodbcdddddb
un petit	lckdccglccddb
un poste	dmldedddkdddc
un posto	dmdleeddedeec
un proyecto	mcmdldcddddcb
un puesto	bbmcccbcmabmZ
un qui	cdcdmlcdkdddb
un stage	cddedddeodeec
una hora	cedjekcdedddn
una llamada	ddoieededdedc
una mano	mdcdldcdlcddb
una oportunidad	ccmcccblkcdcb
una persona	mdddmdddddidb
una startup	dddenedeeeded
una telefonata	acbmcckcmbcdb
unable to	cdddednddecdl
uncle s	cdddcbbbccpdb
und 0	ddeekeideeddm
und ab	cdmeledeeeeed
und die	kccdkdddldddj
und ein	dieejjdejeeek
und habe	ccldddcdlcldb
und ich	kddekecejdeel
und mochte	mcbcdcacnbcca
und suche	eedemddekeeed
under 0	cccdedlkdccdl
under a	kickkecekdded
under it	bkadddcbdoccc
under my	ibbcbcZmaaoca
under nda	bkalodbcccbdb
under the	edcdhcccdnldk
under you	cocdddcdkcced
under your	cjcdddcdjmmec
understand how	bdcodbjdkcced
understand that	kddckejeeeefe
understand the	ccjendbdedded
understand what	ddmceebeclcee
understand you	lcndddcddcdec
understand your	ccldddodccddd
une heure	dedkdjdcddedm
union in	lkcdddlddbcdc
unit in	coceeddedddee
university and	cddmkbacmcbec
university s	ccddnbcldcded
unless you	cdddedfdedjmj
unlimited income	ccccccZcdcpca
unpaid>benefit	bbaccaZmacbna
unpaid>client	ddddecbdenceb
unpaid>connect	acbbbnambabbZ
unpaid>content	acbcoZafccbdb
unpaid>equity	ccdeqdccdddec
unpaid>event	cdbdccbbcpcdc
unpaid>freelance	dfeeeddmeeeec
unpaid>funding	dbeendddeeeec
unpaid>i-am	bcbcclakolcdb
unpaid>part-time	bcccccbnbbcbc
unpaid>pay-first	bddcdbabdbabo
unpaid>pay-word	dcdcjlcpddcca
unpaid>permanent	dcdeokddddeec
unpaid>recruiter	cbaccbZaacboa
unpaid>requirements	ibbdoccbddddd
unpaid>role	ncdccccbdddeb
unpaid>run-code	ncdcdccbddcec
unpaid>seeks	ccddclbkdcddk
unpaid>sell-cta	eddddcpkddcda
unpaid>site-notice	bdcdmmbaccdba
unpaid>speak	cdcccabnddddc
unpaid>start	acbccoaalbcca
unpaid>teach	bcddcnblcbdde
unpaid>threat	cdeedbdcedddo
unpaid>wants-job	mccdccccmcddb
unpaid>we	abbckjbqcbcda
unpaid>we-help	abbcbmamdcccb
unpaid>you	bcccpblkibcdb
unpaid>your-profile	bbddcnbaddcdc
until 0	edijdccodjcdc
until friday	akbcdddmcejlc
until i	aclcmcacbbmdb
until it	kccdldjdcbkdk
until june	kccdcklcccddk
until monday	cdddddccddddo
until september	hccmcdcccbdem
until sunday	alcdccblccldk
until the	kdfdidjiddddm
until then	heddelcdcdden
until we	nbdeeekeeeeee
until you	cdcddkkkcbckj
up !	acacncZbbmkaa
up 0	ncddccbbdcndk
up ?	bdldmdjdeeddj
up a	hefkhdjldhfdc
up after	bdcdodbddkcdb
up and	midlccbncdcdc
up as	mchddcbcmcidc
up at	kcbkhcejkiddj
up before	mddddcjlddded
up by	mdddcdblechdm
up for	hfjjiiekhicdc
up from	cddlbdlccbjdm
up front	kccdckeddbldl
up here	kedcdocdehdec
up in	kbkdedicdmekc
up on	ejehfejiijddd
up our	blkdddmcdjddb
up the	fjdddfecdmicj
up to	jfedefjhdeeii
up twice	kcoaccbccbcdj
up when	cbdccdjldnccb
up with	gddledndddddc
up you	lcbdaboccccdc
up your	bcccdcnddbjdl
update the	cdjeeededcden
updated cv	fbodeecddeddc
updated resume	lfleeedeedeee
upon acceptance	idcddncddcded
upon the	dkceekkdclded
urgent requirement	ndkefedeeeded
us !	bcbbclZlcYknd
us $	hbcbclnccccda
us 0	bddclcncddidi
us ?	jjifenefdccdc
us a	mjdifejcdcede
us about	eccodlbhddded
us an	neddedieedefd
us and	kekikdclfcchc
us as	ekddjicdediel
us at	kmejccZckmccb
us both	dcjdoecddhded
us by	njcdedcddhddk
us can	icddkdbddmddc
us for	mceiicblddidj
us has	mdddldceedded
us if	fccndbbbdccdm
us in	kkkidceiceddf
us is	ldcccmbcdjded
us know	jdcdejkcdddkl
us on	edcmdddddmddk
us so	klbkddbddlddc
us that	dancmccedkddc
us the	edcdjidhddocc
us they	bdcdddnkeccec
us through	ajcnbcaccbamb
us to	ekjiddcddmedd
us until	jbcendcddccel
us what	ocbkcddkkccdb
us when	idndddccdkdde
us which	acbmdbamcabcl
us with	dedeeendedfej
us you	kldddbkdedhed
us your	lcdldcbddcncb
usd 0	kjcneeidddfdc
usd h	ocdkekcdddddc
use a	bckccmccdcldc
use for	bdblcckccmddc
use it	cccnnddcdddlc
use our	bdccdkpcdcadc
use the	ldccdcbjcnble
use to	cdpdbdblcdddc
use your	dccdccadciocl
used it	cccocdcdckded
used to	ifcdkdkddldjc
used your	dcceeedemmedd
using it	cccdidkbcncdb
using our	amcacobbdccdb
usual rate	nccldcbddcddb
uur een	ceddedceeddep
uur per	ldedehmdeedeb
ux designer	jldeeeeejiehd
ux designerin	imdeeedejdeec
va di	klkeeeddededc
vacancies in	cbldddbcnbccb
vacancy and	dcbedecdlmded
vacancy for	bmbdddhdocddc
vacancy in	ddceeedeodded
vacancy is	cdmeedcdldddd
vaga efetiva	eoeeeedeeeeed
vale de	dedleeddedcen
valid for	bbbbcbkacbZpa
validating a	lccmedccddbdc
value a	delleedeedeee
value of	cdcdddmddimdb
value your	bcbmbdbckmddc
van 0	dhcekhjddckdk
van a	bbmccckbmcbcZ
van and	bnbdkdnddcddc
van de	jcicjcdlkccck
van een	jkddldcdddjdc
van het	bcccdnmcdcccj
van onze	nddkdcbfddjdb
van €	cddmddccddldl
vanaf 0	kdcddcnddcdda
vantage pay	dhffhdjfjidkc
vast contract	dodeddddeeddc
ve 0	mcccncjddchdb
ve a	idjjlekdkbcdd
ve always	lkldcdcedcded
ve an	mcccljbdccdmb
ve applied	dcceeecdoceed
ve asked	mhidddcdcbden
ve attached	cbbdadoccocda
ve become	ccaddcbcbpddc
ve been	hfididiejkifc
ve bought	ldbdcdlccmdec
ve built	bicdnejcmcddb
ve completed	cdccecjbdckpb
ve done	cjdkeechlkdde
ve ever	bdmdlkkccacdc
ve finally	eocedecddceed
ve finished	cccmddbdjlddc
ve found	jcbdhdbddoddh
ve gone	cdcdkdldkaddm
ve got	ieiekfjeihded
ve had	fkcedddjkkddk
ve helped	cdccccnmdbcda
ve inherited	bcmdcmbbcbkdc
ve just	clcejdlchkhdc
ve kept	deceeeleileed
ve left	bakkkdicckcdi
ve looked	kccdmceccckdb
ve made	cicddcikcnddi
ve met	cdbdcdkdcnddc
ve moved	jicjddcddnddj
ve my	bcndcjbcklcda
ve never	jkjddjcfflddc
ve nine	adccdcpdcddec
ve no	lcihldfjjcddc
ve nothing	cdndddbclcded
ve noticed	blcdddlddldec
ve one	ckcdddklamddc
ve only	bcmdldcdcdldc
ve opened	bkbcccjmdbmaa
ve paid	cddcedbdedldo
ve placed	ddmeeeledceee
ve printed	cdcddcbdcoddb
ve probably	blddddmedddee
ve published	bcbccnamcaddc
ve put	hdcdjdhmdidie
ve raised	bmcdfdleddded
ve read	ejcddfkcdlddl
ve received	becdddbcdcjmn
ve run	jpclcdadccdcc
ve sat	djjeeekeddefe
ve saved	cedemekedddee
ve seen	jigddjjdjjidb
ve sent	bdbdddacllndb
ve sold	bcbdndlccdddb
ve spent	bjcdmdfcklcdb
ve started	cdbdfdbqceddc
ve still	cdblddcdcndec
ve stopped	cdcdddcddmden
ve taken	idldhdclchddc
ve the	bddcllbchlddi
ve three	jikdddidmbddb
ve time	mccecdcdjkdec
ve to	kcjcdcbdbmddc
ve told	ibldjdbccmcdl
ve tried	gdbdddodciddb
ve two	bhcckjnckcckc
ve used	ikcmddcdleddd
ve won	nccdlcbcdccdb
ve worked	fkijdccejkded
ve written	bbicidkmcjddb
verification code	deddedddecklk
verification is	ddcdedccdcaoa
verify your	cdddedbcddjnb
very good	djnckkkccbcdb
very happy	ckcddcbcjlmdd
very much	mebldcblcjccb
very sad	jkcddddddmdec
very small	bbcdpdbdbbcdb
very well	blljcdbcdcddm
vesting over	cdddnddeedeed
vet says	cddeedddecddo
vi que	cdidddndmdddc
via our	mdeddekdeeddd
vice president	clcdddledkded
video 0	ZcbocbZbcbbmZ
video ?	odlddcabdcddb
video and	cddbdekoccdec
video course	cdddckapcbcdb
video on	bbbccmnbbabcb
video with	bmcmdbfcdccec
video you	cddoddcdddced
view and	cldeedjedleee
view as	ccbcldbdjncdc
view of	clkddlcjciddb
view on	cddmdccldkddc
viewed by	dcdeeedddddpb
viewed your	bdbdddcddccpb
village hall	ndcdcdcdecdel
virtual coffee	clbdddnddbddd
visa 0	bcccccacmcndc
visa and	amkcdabcccodb
visa any	ocdefedeeeded
visa is	cjcdddcdmcmdb
visa status	mcjefeefeeeee
visit the	meeddeceeeled
visit to	micddekddcded
visit us	knbdddemcbbdc
visits per	ccccdocccccdc
visto tu	ldkeedcdccdlc
voluntarios para	ddeddldbddddm
volunteers to	ddeedcdcddeep
von 0	iddgedidddndf
von zu	meeefeefeeiee
voor 0	kfddhlmdddddb
voor cloudarchitect	dldeeeddeddnb
voor data	dieeeedeeddnc
voor de	gddcdcfdddmdo
voor een	lcjlkcbcdcddk
voor het	cccddjbldoccb
voor mijn	lmcddkbkdcddc
voor ons	kccbdobcddcdb
voor onze	accmlicfdccdb
voor u	bnccccdccbmca
voor uw	bdccdcpddccdZ
vor dem	leeleddeeeeed
vote for	cdcdddcldbldl
votre colis	dddeedddddbbq
votre compte	bddddccdddpib
votre contrat	dldeeedeedebn
votre nom	cdnlddbddckdb
votre profil	dekeeedeedkmc
votre tarif	medleeceeeedd
vouch for	ccbedeleocddc
voucher for	bdblccnbcccdb
vous ?	micmdcbdcccch
vous a	ccldlcbllbcca
vous avez	ccbflcckocdla
vous aviez	jedldclddddec
vous d	ekcfelckdddec
vous de	idddeeedndhdh
vous en	lkdeddddddmdc
vous est	klcmdccdccccb
vous etes	bckdcclccbmla
vous laisse	acbddcoccckca
vous le	cdbcdcmcckcmb
vous que	bmmlccaccccaa
vous un	kcjdemlddcdcb
w 0	dmedmdbcdcded
w d	jkdeeeddcddmc
w2 or	ndeefeeeeeeed
w:!	deeeedhkdnjdd
w:$	jicldkkddcldc
w:%	ceccnfmeccldc
w:0	jicjfjihdcjfi
w:?	jfkhhijdjddcd
w:EMAIL	bpbdddlbbbdba
w:EMOJI	ehlccccndjjcd
w:URL	bhdjdehmkcnbb
w:a	ihgihhhhgeffd
w:a1	bobcdbkcbbcca
w:aan	cjeedkjijfhjb
w:aanbevelen	dddeeddeodeed
w:aanbeveling	ddeeeededdmec
w:aanbevolen	ccadccccnbccb
w:aanbieden	oddeeededdeed
w:aanbod	dlddddbddcddn
w:aandacht	cccddmccddddb
w:aandelen	cbddpccdddddb
w:aangenaam	bbbbcbabcnbba
w:aangenomen	bbcccbblcbnca
w:aangifte	dneeeedeeeeed
w:aanmelding	dccdddcbdccmb
w:aannam	dedeeeneddeed
w:aanneemt	mddedededdded
w:aannemer	bdddddccddddo
w:aannemers	bbncccbcbbcda
w:aanpassen	bbbcccbacbcma
w:aanschuiven	acbbcaancbbca
w:aanstelling	dmdddccdcdddc
w:aanvraag	ocddddcddcccm
w:aanwezig	cddddncbddddb
w:aarhus	blccdmmbcbbcb
w:ab	icfeecijjcdlj
w:abandonnes	cdcdddncddddb
w:abap	ikdhdlddkdddb
w:abara	ddldeeldcdded
w:abba	mbbbababnabcZ
w:abbia	bdbcddbcnbddb
w:abbiamo	mjjchbjccgcck
w:abbonamento	ddddddcdddcma
w:abbraccio	bcbcccbbbjcbm
w:abeilles	bccadnabccbcb
w:abena	dlbedemecbeee
w:abend	dkdeekdddddem
w:abende	acdcdocldcdda
w:abends	kbbckmbbmbcca
w:aber	akabmlalakbbZ
w:abertas	cccddbcmccdbb
w:aberto	ldmdddcddbdcc
w:abfullanlage	mddddccddcddc
w:abgabe	cdeddmdbeddec
w:abgeben	deeeedddedcco
w:abgebrochen	cdcdeedcccccn
w:abgelegt	dcnaddbdccddc
w:abgelesen	ddddedcddcdcn
w:abgerechnet	nddledcdeddec
w:abgerufen	odddeddeeeeed
w:abgesagt	ndcddccdcbcdb
w:abgeschlossen	cccdmcbccbccb
w:abgestellt	deeeeeddedeem
w:abholung	ddcdddccdcdcm
w:abidjan	cdmdeebdcblcc
w:abierta	ledeeeleeeeed
w:abierto	ddleedcddbcbm
w:abilio	beedeeccddddm
w:abilitante	bddddbnacccdb
w:abitiamo	bcbccccccncca
w:ablaufen	ddcecdcdocddc
w:able	mekjcccclhcdd
w:ablehnen	cdcedecddddoc
w:ableser	eedeeeddddeen
w:ablosung	meeefeefeeded
w:aboard	ddddeeccedoec
w:abona	bcanddcdddccc
w:abonan	mdddedcdeddec
w:abonneer	bdbdcccncacbb
w:abonnement	bcccccamcbboY
w:abonneren	cdcdddbmdccdb
w:abonnez	bcbddcbnbbccb
w:abonnieren	deddddcmdbdcb
w:abord	cccddcbddcnca
w:about	iejkgfdjdkddd
w:above	dmmcjbeedecdb
w:abra	mdeeeedeedeed
w:abraco	bcbcdcbccpcaZ
w:abrazo	kdcdeddddadcn
w:abre	bpcbceaacbbcZ
w:abrechnung	lccldccccdccl
w:abri	bcccdcnddcbdb
w:abril	lmddddcckddcj
w:abrimos	ckcdlcbmdcdch
w:abrir	alobbbabbblba
w:abriram	ddcdedmcddddc
w:abrirem	bcncccbccbccb
w:abriu	aocddcbcmccca
w:abroad	ablhicjcidncb
w:abschluss	aoddddmccdcbb
w:absence	ddcdeekdmdeef
w:absolutely	bdccddmdbdcem
w:absprache	nbdedddddeedc
w:abstract	ddddeaccdcdcp
w:abstracts	cdcddabodbbcb
w:abteilung	cnceedcdlcddc
w:abtippen	cddddccdccnba
w:abu	cdmeddblcceed
w:abuela	cdddeddeeeeem
w:abuelo	medeeeddddeec
w:abundancia	bcbcccbbcbnba
w:acaba	emcccbibebbld
w:acabam	deeeedddebeen
w:acabamos	babcncbbcccca
w:acaban	bdcccdbcccnca
w:acabei	ccbdddbcbnccb
w:acabo	ccbcccbccncdb
w:acabou	bcncccbbcbbbb
w:academia	mdbcdcbcmbcdb
w:academic	bmbnjcbbcbcdc
w:academie	cdcdcdndcccdb
w:academy	bkdddnciddhlb
w:acca	bcbcdcbcobbcb
w:accanto	bcbdccbcbncca
w:acceden	cdccdcbmdccca
w:accedi	bbccccbbbcbma
w:accelerator	Zbccnbalclcdb
w:accept	mcbkckkbckckb
w:acceptance	cicddmmcdhcdc
w:accepte	jdcjedcckkclg
w:accepted	dcbddjbhcldmk
w:accepter	bbbcccbbbbcpZ
w:accepterait	cncdccbccbccb
w:accepteren	ddddddccdodbZ
w:accepteriez	dcchdnbcocccb
w:accepting	cegjddkidkjkb
w:accepts	Zcbcdcacmcmcl
w:acceso	mdddedbdddddb
w:access	gcjjkcbdcclcm
w:accessibility	mbcddmbccbcdb
w:accesso	abbbcbaababoc
w:accetta	nbdeemcddeddc
w:accettato	ddddedcddmdma
w:accetterebbe	mbamccbcbbcba
w:accetterei	bcbcccbcnbcca
w:accident	bcbccbbadcpcZ
w:acciones	edffleeeffffe
w:accolta	cdddddccdccao
w:accommodation	mlbdedcdeekcc
w:accompagne	bcncccacbbccb
w:accord	ldcmddckdlddb
w:accordance	blddejccddldj
w:according	nfjcdjfcddcdj
w:accordo	kcbkccbcbmccZ
w:account	edcddcecddple
w:accountant	hfdkccekkbccm
w:accountants	abbbcbombmbbZ
w:accounting	akbcjhfclbbcm
w:accounts	kjccecdlkcjie
w:accra	kedbhiiiclcca
w:accreditati	abbncabbbabbZ
w:accredited	bcdccdamddnca
w:accueil	deeeeecdebddo
w:accueille	cabcclbbmccca
w:accuracy	bccccdodccddc
w:aceita	ZaaoblabbaabZ
w:aceitar	eccdddcccmcoa
w:aceitaria	lcldicblccddb
w:aceitou	ddceedcddcdoa
w:aceitunas	cdcdddcdcbccn
w:aceleradora	ddeeledeeedee
w:aceptado	dddeeddddcdnb
w:aceptan	dedeecbdmcddc
w:aceptar	cdcdddccckdoZ
w:aceptarian	cccdccbcncdcb
w:aceptarias	oceeedceeecdc
w:acesso	mdcdddccdbcma
w:acha	addcdbbcddcbo
w:achat	eeeleddeeeeed
w:acheteur	cnbddccdddcdb
w:acheve	occeeededdedb
w:achieng	lcdbcdmddddec
w:achou	ccmcccccdccdb
w:acht	ifcmdmccdcjdb
w:achter	kdcddccllcddi
w:achterberg	mmbcccbdccdcb
w:achterhoek	bcbdcccbbncca
w:achttien	ccadcdccnbccb
w:acompanho	bcacdccccncaa
w:acompte	deedbddeeebeo
w:aconselha	bccdcdbcmcddc
w:acores	bccdccbdmbcdc
w:acoustique	bnacccbcbbcca
w:acqua	ccbcbcanbcabm
w:acquaintance	ljdbcdbdddmdd
w:acquainted	ccldkdbkclcdc
w:acquire	bcccdnbbccodb
w:acquiring	bcbcdmlbddccd
w:acquisition	clnddebdcccdd
w:acquisti	bccddclmdckdb
w:acres	ocbccbacbacca
w:across	eiledifhdlddd
w:act	dbjdkkcblblcb
w:acta	eedeeecdedeen
w:acte	cededdddddken
w:actes	nccdddcdcddcb
w:acteurs	ccndccbcbbdcb
w:action	ecebdchcdcimm
w:actions	cddendddecddc
w:activation	bccbdcbccbpbb
w:active	bcidcdbcdcmmb
w:actively	cdocddadaZdcb
w:activeren	deeeeddeedmdc
w:activite	ccbcbbZmmbbba
w:activity	acbjdlbbdckna
w:actor	odccdlbaddcdb
w:actual	alhcidndccddb
w:actualizamos	bcnddcbbdcccb
w:actually	bkkljlcccjcdc
w:actuarial	iZaaboZmaaabY
w:actuaries	cdndbdklcaddc
w:actuary	jmbdjccdmcffc
w:actuelle	ncceeededdedb
w:actuellement	cbddddpdddddc
w:acudir	ddddeeddddddm
w:acuerdas	oedeedceededc
w:ad	glaccjmbbffma
w:adaeze	ncdedddedddee
w:adatto	bcnbcbbcbbcca
w:add	bdlddcfceljli
w:added	cbdccccbebkqZ
w:adding	joccdcbcclbka
w:addition	cmdeeedddcjed
w:additional	bcccedlcedndd
w:address	bcedceckhemmb
w:addresses	lcbbdcndcbacb
w:adelanta	cddcddccdcddm
w:adelantado	deeeeeddedcen
w:adelantaria	dddedededemed
w:adesso	lcmckcbcibbca
w:adiada	beededbcddddn
w:adiantados	ddddddcddddeo
w:adjointe	bncddacdcdddc
w:adjudicada	cdcdeccbdbdbp
w:adjunct	cdedeodddddec
w:adjunta	dpdeddbdddddc
w:adjunto	bdcdddjckcjcn
w:adjuster	bkbccdbcmcicl
w:adjusters	bcmcacimcZcca
w:adler	cdcbdncabldcb
w:admin	ambkjbhccamka
w:administrateur	bacbcbbbccncZ
w:administratiekosten	cbddcdccdbncb
w:administration	kckcdblcfkccb
w:administrative	cddcddldedmdc
w:administrator	jmcdddddffkkc
w:administrators	cdmkddbddcddd
w:admiration	cckdmddedddee
w:admire	bkjcccabkncba
w:admired	cmadcbbbcnbdc
w:admiro	bcbdddcccncba
w:admission	abbcbbaocamba
w:admissional	cdbdedddeepdb
w:admissions	lcbcdcncbccdc
w:admit	ccleedcddljdd
w:admitida	cbbcddbddbnca
w:adoeceu	ncdddbcdddcdc
w:adoquines	cdcdddcbdcdcn
w:adorar	cbbccnbbbabba
w:adoraram	bcccccbccncca
w:adoravamos	bddcenccedcdc
w:adore	cdcdcdddmcddb
w:adormeceram	ddedmddeeeded
w:ados	bcdcdncbddccb
w:adres	bdcdddnddddca
w:adresse	ababbaaaaZknc
w:adresser	bcdddbmdmdddb
w:adresses	bcbccbbnbbbba
w:ads	lcbclcjmebjdb
w:aduana	ccbdcdbdcbndb
w:adult	bkcdcabnccbdb
w:adulti	ceedddddeddeo
w:adults	dddcdnbcdcddn
w:advance	cceccoaccbode
w:advanced	bbbcdjlicanba
w:advert	bpbclcaclbddb
w:advertise	cnmdddbdcbclb
w:advertised	cnndddidcbdcc
w:advertisement	bccdddikcccoa
w:advertising	dckddkljdcidd
w:adverts	abbccckocbbbb
w:advice	ccbbmccemndeb
w:advies	bcbmcbbckbcca
w:advise	ibkjiincjbcdb
w:advised	bccdmdidkcded
w:adviser	iebkccnccdedk
w:advisers	hcahblmkcabca
w:advising	ccaoccbcccddc
w:advisor	ZajooaZababba
w:advisory	abcpmbdbccckb
w:advocacia	aabnbbbbcbaca
w:advocatenkantoor	ccdmcccdddcdb
w:advogados	bcdmdccdddddc
w:aed	llcfgicfddkdb
w:af	khcckbZbcbbmj
w:affiancarci	mccdddcdddddb
w:affiche	ndcdcccddccdb
w:affidavit	bccdcdcdccndc
w:affideremmo	pddcdccddccdb
w:affittarle	ncbdcdbdbbcdb
w:affitti	nccccjbccjlca
w:affitto	bddcdccdedcdp
w:afford	mjbcijkcccccb
w:affut	dcbeddcdmcddc
w:afgelopen	bcbnccbccccca
w:afilias	cddcbcbdeemdd
w:aflevering	cddddccndccdb
w:afraid	ejidljcfijcdb
w:africa	kcjmddadddddd
w:afspraak	cdddddbddddcq
w:afstand	cdddmdcdddddc
w:after	ckjhedifdjief
w:afternoon	kmkceeikcbccf
w:afternoons	nbcoclbccbddb
w:afterwards	jccikcfldkbjc
w:again	hilhffdeeccfk
w:against	ifbbefbkchjil
w:age	kccccnbccbidk
w:aged	acjbcmZcccncb
w:agencia	ceeeeecdedbdn
w:agencies	dikfdcnjdhcdb
w:agency	lkkcdcldjdddc
w:agenda	efbddcjckmdcm
w:agendamos	bcdcdcndddddc
w:agent	aceiccbcjcqjd
w:agente	dbbddcnbddcdc
w:agents	dcbelnlkdbbcb
w:agenzia	bdccccbcccmdm
w:ages	bheddjfdilddk
w:aggiorna	abbbbbabbaana
w:aggiornamento	bccbcnbccccca
w:aggiornato	ccodddcdcbcbb
w:aggiorniamo	ccmcdcccccdcb
w:aggiungerla	bcbcccbccncca
w:aggiungo	bcbcccbcbmmba
w:agile	ccbldaankaccb
w:agli	bmbbcmbbbbcca
w:agm	pccccccccccdb
w:agnieszka	bdccccdccbcdn
w:ago	iijjdcehemdeb
w:agora	alZcmbabllbbZ
w:agosto	blcccbobcbbcd
w:agota	bcbdccnccbbcb
w:agrade	bcncccbcbbcba
w:agradecer	abbbbbaababnZ
w:agradeceran	cdddcmccdcddd
w:agradeceria	bcbcbdbcnbcbc
w:agradecimento	ddcmdccdddccc
w:agradecimiento	cedmdddddecdc
w:agree	gfckccekclcma
w:agreeable	lcjmddcdddcdc
w:agreed	njchiedddcddm
w:agreement	necdiciccccdn
w:agri	dckeleceeeeee
w:agricoltura	bbbmccbccbcba
w:agricultor	ddedmddeeeded
w:agricultural	accbbnebdbcca
w:agriturismo	ncbdcdbdcbcdb
w:agro	ccmdddcdcccbb
w:agronomist	nkbcbbabbacma
w:agrupamento	mddeeededeeec
w:agua	bmccccbccbccn
w:aguardamos	dneeeeceeeeed
w:aguardo	bcbcccnbcbbaa
w:aguas	bbbcccbbcnbba
w:aguentando	ccbcccbcbncca
w:ah	bkaccdbbcnccb
w:ahead	kcocjdccdbmdb
w:ahi	dedeeedddoddc
w:ahora	lbmdcceckbcma
w:ahorra	ceededneeecec
w:ahorro	dmdeeeleedeed
w:ai	dckdldlkicicb
w:aid	bjecmnbdjbcdb
w:aiderait	bcccccbmdbccc
w:aidons	eeedeendeeeed
w:ailleurs	dedeeeneedeee
w:aime	ddcddbccbodcb
w:aimerais	ddccdcndmcdec
w:aimerait	mcbccncbccbca
w:aimeriez	bcncccacbbccb
w:aimez	bcbcccbbnbccb
w:ain	cmddddldeeced
w:ainda	kjcdddmdddkdi
w:air	cbdjbkdpcbcca
w:airbnb	cccdldbcdcnda
w:aircraft	cdldedcdkdled
w:aires	cdndcdbccccdc
w:airflow	mjddjkddgdddc
w:airline	Zbinmccbkbbca
w:airport	jebcccbchlncc
w:aisle	nccccbbccmcdb
w:ait	cdddldddddlec
w:aiutiamo	eeedeendeeedc
w:aiuto	leddecmeedeed
w:ajeno	bccmccccbccdb
w:ajoute	ccbdcdbccnccb
w:ajuda	lcbcnabbbbabb
w:ajudamos	deddeendeeeed
w:ajudei	acccccbccbncb
w:ajudo	dedfeemeeeeee
w:akademie	ccdbdmcbdccdb
w:akkoord	cnccddbcccccb
w:akten	nddddcadddcdb
w:aktenordnern	ndddddcddcccb
w:aktionspreis	bcbcdcnbbccdZ
w:aktiv	dcnaddbdccddc
w:aktualisiert	bbbbbbaababnZ
w:aktuell	almbcbkbbbbba
w:al	efcfieiiddlhf
w:alaikum	cccdddccncbdc
w:alameda	meededcddddcc
w:alarm	cccdddbcmkcdl
w:alastair	ddnddeceedeee
w:alb	cnccdcbccccca
w:albanese	bbbcccbdnbccb
w:albania	ZababapbbbbbZ
w:albergatori	cdcmdcbcddddb
w:alberghiero	bblccbabmbcba
w:albergo	cddddmddeddec
w:albo	odddedceddddc
w:alcanzado	abbccbabbabna
w:alcanzo	bcbccbbbbabna
w:alcun	deedeemedeeed
w:alcune	acnbdbbcccccb
w:aldana	mdedecbdeeldd
w:alegria	cbbcccbbcmccb
w:alemania	bbabbbbbnabaa
w:alergias	bccbdnbbcbcca
w:alert	bgbcddbecbbqc
w:alerts	abbmbcmbcabma
w:alex	mdldebcededee
w:alfandega	bcccccbcccndb
w:algarve	cmcccccdcccdc
w:algebra	acbcdobbcbcck
w:algo	lcmcdcbclkcbZ
w:algorithm	bcclcbabccoca
w:algorithmus	ccddddccddmcb
w:algoritmo	ablmbbZabblca
w:algos	cddeodddecddc
w:alguem	nbbccbbcmbccZ
w:alguien	jdbjlcbcnbcck
w:algum	allbbbabmbbcZ
w:alguma	bccdcdbcnccdb
w:algun	blaccbbbbmbba
w:alguna	bcacbcbcnabbb
w:algunas	ccmdddcdcccbb
w:aligns	bcocddadcccbb
w:alike	dkaccdbcboddb
w:alimentacao	doceeeddddddc
w:alimentacion	bbccbcnbcbaca
w:alinha	ncdddbcdddcdc
w:alive	cmcdndbdcccdc
w:all	fgiiefejdjgee
w:alla	dclddkchckicl
w:alle	fdcdidcmdedgm
w:alleen	bckcnjibaabck
w:allegato	bmccdcccccccm
w:allego	cdcdddcclcccm
w:allein	dcdemddecddec
w:allemaal	bcmcccbccbcdo
w:allergies	bdcddcbcdaddo
w:allergiques	dddddddcddddm
w:alles	chldddedfidil
w:allez	cddddddcedmdc
w:alli	dedeeeneedeed
w:allocation	accnccbcccmdb
w:alloggio	bnbccccccccca
w:allotment	lcbccmbbdbcan
w:allotments	kcbcjcbnbjccZ
w:allow	jlacccdccljck
w:allowance	apbchmabccldb
w:allowed	emkjccedkcddb
w:allows	occbbnabcbcdb
w:almacen	ddcdbdmddddec
w:almeno	cdeemddddeded
w:almeria	nbbccccbcccca
w:almocar	ddcdddccdcdcn
w:almoco	dlleedcdddddl
w:almost	ijbdcdkckbdmd
w:alocar	bcddedpddcddc
w:aloeproducten	cddeddcdddmec
w:alojamiento	ncccdcccccccb
w:alone	ccdbjlcmcnccb
w:along	ccdikdccmldde
w:alors	ccndccbcbbccb
w:aloud	bnblcdbcckcdc
w:alquilanos	acdbdbacdbnba
w:alquiler	cdddidcdedddo
w:already	chfdijjicdlid
w:alright	bcebcdbcoacdc
w:als	cldfiejeleffc
w:alsjeblieft	cdddddcccccdm
w:also	iijefefikkcec
w:alt	ccbdcdcccnccb
w:alta	ccccdcbncbcca
w:alten	neeeeedeeeded
w:alter	dddedababncdb
w:alterada	dedeedddedbmb
w:altered	cdcdelcdeddmc
w:alternados	cmcdddcddcddb
w:alternance	cneededeheedd
w:alternanza	ccacccbbnbccb
w:alternas	mcdcdcdddecec
w:alternate	cmcdelcddddec
w:alternative	bllccbbccmcdc
w:altes	ddcddbcccndcb
w:altester	eedeeeeendeed
w:although	eecdfdddjnddc
w:altijd	ccocddbcckcck
w:altogether	kbbmcnbbbbedb
w:altos	cdcdddccdccco
w:altri	mdddddceddded
w:altrimenti	cdcddcccdcmcb
w:altro	deceeeleeckdl
w:alugo	bcbcacabbanba
w:aluguel	cdedjdbdedden
w:aluguer	cddcdcmddccdb
w:aluminium	kiaocbabaacca
w:alumni	bbbdcabppacbZ
w:alumnos	dedeecbdmdddc
w:alunos	cccclmcccccdb
w:alvarado	cdbbdmbcdmded
w:alvast	ddcdddcddcmdb
w:alverca	cdddddcddcdcn
w:always	ejnddechdlede
w:alzato	ocdeeedeeeedd
w:am	dhffefffkjedj
w:ama	lcadccbcblccm
w:amanha	bdijdcbccbjnm
w:amazon	bccpccdbcckdb
w:ambachten	abacnbacbbbcb
w:ambientato	bbbcbcbnabbca
w:ambiente	dodeeeddddedd
w:ambitious	bdcbcdkbddmdc
w:ambito	cdoedecdddddc
w:ambulance	libmbaamccbcb
w:ambulatorio	ncccddcddccdc
w:ame	bbbcnccccclca
w:amene	dedeeeneddeee
w:america	bmdlddlddcbdc
w:american	bbbccicbbkoda
w:amersfoort	mceeedcdeeeec
w:ami	bdccdcnaccmca
w:amica	cncddcccccdcb
w:amiche	ccbcccbcccncb
w:amici	cdedddbdddmed
w:amico	cededededdmdd
w:amies	ccbcccbbccncb
w:amiga	blbdccldccmcb
w:amigas	cdddddcddcmdc
w:amigos	eeeffdmdeeeee
w:amin	akbbmbbmcbbci
w:amira	kdddediddddob
w:aml	klccdcmdcdbdb
w:ammalato	cddedddemdded
w:amministrativo	cmcccccddcddb
w:amministratore	cccbdbbbccncb
w:ammiro	deedeemedeeed
w:among	cckdhccejkdlk
w:amor	abbcnbbbmbbba
w:amorcage	ccdemddddddec
w:amount	ceddedbdddodn
w:amounts	ebccddmcddldm
w:ampa	mcddddcdddcdb
w:amparo	ddecneceeedee
w:ampliarlo	ncccdbbdddcda
w:amrita	lmaccbkbbZcla
w:an	jgdkijiehdeec
w:ana	kkadlcbccbckj
w:anadido	bcbccdbccbcoa
w:anaesthetist	akmbjclcbbcdb
w:analisaria	ndbccdbccccdb
w:analisi	odddddhddcidh
w:analist	kndeedddgdedc
w:analista	kmdeeedekeeic
w:analistas	acdddnbldcbca
w:analisten	bbbccbmmcbbca
w:analizzato	bcbcccncbbbca
w:analysed	mbbccckmbbbbb
w:analysis	lbbcdofclacda
w:analyst	kjcmddccfiehe
w:analyste	jmdeeeddddedl
w:analysts	bdjddlnldcdcc
w:analytics	kmjdddckkcdjb
w:anand	abncmcacbZbca
w:anbei	cdddeddcdcddo
w:anbieten	dmbcldcccccda
w:ancha	cddeedddedbdm
w:anche	lbbccbjbkmfcb
w:anchor	hkddddfjjkdkc
w:anciennete	cnceddcddcddc
w:anciens	ccadcacccnccb
w:ancora	mckcccjcclccf
w:and	iihhiiffhfidd
w:anda	bbbncabcccacb
w:andas	ccndddccccdbb
w:andata	cdmdddkdacddl
w:andato	ababbbabbaanZ
w:ander	cdmdddcdlcdec
w:andere	kmbdddlcccccj
w:anderen	bbbccbbcbncbl
w:anderhalf	bbbnbbbbcbbca
w:anders	ccbdcdcccmccb
w:anderungen	bbbbbbaababna
w:andiamo	dedeedddedceo
w:ando	abbcbbbbnacba
w:andrea	bdcdkdmddcdec
w:andreas	cccdddmccmddc
w:andrebbe	lclddccmccdcb
w:android	jcdddcddmcmdd
w:anerkannt	bcccdbbmcbbcb
w:anestesista	cmdeeedeeeded
w:anexo	cdddddccdcdco
w:anexos	bcccdcaccnbca
w:anfahrt	ndcddcccdcddb
w:anfang	mbbccblbbbcca
w:anfangen	bmcddbbdbccdo
w:anfrage	ndeeeedeeeddc
w:angabe	cdcedecddddoc
w:angeben	bbacbbabnacba
w:angebot	kckcdclbccccm
w:angebote	bcmcccmccbbcb
w:angefangen	ccbdddndccddb
w:angehangten	cdcddcbcdccbn
w:angekommen	bcbcccbacncba
w:angel	bbccqdacccddd
w:angela	cdbdcejccbndc
w:angeles	bcccddjbdcnda
w:angels	ababqbZaZbbca
w:angenommen	ddddedccddnlZ
w:angepasst	cdddddccdcdcm
w:angesehen	ddceeedebcdpb
w:angestellt	bbbdddbdbncca
w:angezeigt	cdmdddcddcdbc
w:anglais	mddedcdeddded
w:angolano	bccdcdbcmccdc
w:angry	ifbklcdicmbdb
w:angular	lbbcdemddcddc
w:anil	cocdddbddbded
w:anima	ccddmlcbddcdb
w:animado	coedddcdedddc
w:animal	jibkdljccjcdc
w:animale	dedeleeeeeefd
w:animals	amabbbaboabca
w:animaria	ndccdbbbcccdb
w:animas	dddelenaeeedd
w:animateur	bcdcdncbddccb
w:animation	kcclccllccccb
w:animator	akcddcbclbdmb
w:animators	ZcmbcbZncbbca
w:animatrice	ndcdddddddcec
w:animer	ceeeepddeeced
w:aniversario	ccbcccbcblcbk
w:anjo	bbbcncbcccccb
w:anlagenmechanikerin	bbbcccbcbbcna
w:anlass	ddmdddcdccddc
w:anmelden	ddddedcodcdbb
w:anmeldung	cdcddccbdccna
w:anna	bdbcdcbccbbcp
w:annecy	lcccdnccdccca
w:annee	dccaccoldccca
w:annehmen	bcccdbbbcbnba
w:anneke	llkedeceecdee
w:annex	lcddddbccccco
w:anni	cocdeccclccdi
w:annika	cdjdddbccndda
w:anniversaire	ndccdbcccZcbm
w:anniversary	bcbccjbbclmmZ
w:anno	kdnjdcfddccdj
w:annonce	ccbdccbccbcma
w:annoncer	dmccddddddddc
w:annotatie	dmdeeededdeec
w:annotation	kccddcocdccdb
w:annotators	mlcbbalacbbca
w:announce	bbbcdbjocbbch
w:announced	jcncadbcclddd
w:announcement	kcmddbalcbbdc
w:annoyed	baocdcbcbbdcc
w:annoying	cmcdcdlddcded
w:annuaire	cddcccanccccc
w:annual	iiffdkekdcedj
w:annually	Zabbcoabbbbcb
w:annuel	accncbbbccccb
w:annulation	dedeeeccededo
w:annule	dddeebddddddn
w:annum	bmcmccjcdccdc
w:annusarci	bcnacbbcdccdb
w:ano	dimkdjbccmccd
w:anonimiseren	cccdcbcncbddc
w:anonyme	dddedemedeeed
w:anonymous	abcqceabcjaca
w:anos	bnlddchcikcce
w:another	cdjkcdecflccl
w:anruf	cccdddlccmcca
w:anrufen	ddkdednccdddc
w:ans	ckidkcbimfcck
w:ansatz	mdddecdeeeeec
w:anschliest	ncdddccddccda
w:anschreiben	cmcdddddcdddd
w:ansehen	lccdldcccccmb
w:ansprechen	cdmddccdccddb
w:anstellung	bodeeeceedeed
w:answer	djimcdhddjekc
w:answered	bilkdceccljka
w:answering	lcbldbdbckcck
w:answers	edkmkdibdbhck
w:ante	ccdmccccddddb
w:antecedentes	neeeeedeeeeee
w:anteile	bccdoccdcdcdb
w:anteilen	abcdnbcccccdb
w:antenna	nbacccabbabck
w:anterior	bccddcmcdcccl
w:antes	iffcmcccdcncc
w:antichi	mdcdddbdcccdb
w:anticipa	bcbcbcbcbanca
w:anticipare	bcbcddncdcccb
w:anticipate	mcldedbdeedcc
w:anticipation	ccoccdbdedddd
w:anticipiamo	cccccdncdcccb
w:anticipo	bccccoacccbdl
w:antigo	bcbncbbbcbbcZ
w:antiguo	cddeedddedbdm
w:antiguos	dedmceddeeedd
w:antivirus	bcdcdcbcdcocb
w:anton	maaaccbbcacnb
w:antwerp	anacdcbccmccb
w:antwerps	cmbcddcdddddc
w:antwort	bcclddiccccao
w:antworten	ccmdddbdccccb
w:antwortet	cdcdddmddccdb
w:anuais	codldccdddcdc
w:anual	jlcbcbmccbbba
w:anuales	cnddedddddddb
w:anularla	cdccddccdcmcb
w:anuncio	ababnbZabaamZ
w:anuncios	bbaccbmbbbbma
w:anwaltinnen	ddmdddbdccddc
w:anwaltskosten	bcbcccbcbcndb
w:any	edgiddjdodddd
w:anybody	ciicfbblemfck
w:anymore	hdcdccnldbcdc
w:anyone	fcheddfgnccji
w:anything	celkeddfndcfb
w:anytime	acmcccacnabcb
w:anyway	hiiccccdlekdj
w:anywhere	kibcmcbcojddb
w:anzahlung	cddedddddcbeo
w:anzi	cddddmccccddb
w:ao	ckckeckcljdcc
w:aos	bmbccbbbcmcca
w:apago	ddeemedeeedee
w:aparece	cdddccncdccdb
w:apareceu	abbcmcbbcbbmZ
w:aparecido	bcbccccccbbna
w:apart	jcbfcddmcocca
w:apartamento	bcdceccdedcdp
w:apartment	mkbdcdbdkdjdc
w:apellido	dddeedddedmac
w:apenas	ddeeeddeeemed
w:apero	bcbcccbnbbbba
w:aperta	dndeeedeeeeed
w:aperte	cdmeeecdcdedc
w:aperto	bcmdccbmcbcba
w:apetece	ccpdddcddcdcc
w:api	abncbcmbbaddc
w:apicoltori	cddddmddeddec
w:apiece	kbbbclmbccbca
w:apitem	cdddddccdcddm
w:aplicado	dbceeecdpcdcb
w:aplicar	cccdcabbbncca
w:aplicativo	bcacncbbbbbcb
w:aplique	dddedccdodddc
w:apologies	kdhicdeeejick
w:apologise	bcidkccddcemg
w:apologised	cdbccdccdoddb
w:apontamentos	ddedmcdeeeded
w:apostila	cbddddcddcnda
w:apostou	ccccmdbdccddc
w:apotheke	nddddcbcddcca
w:apothekerinnen	cccpdccbdddcc
w:apothekers	bbbnccbcdcccb
w:app	kcbjpcdeccjjb
w:apparently	abaacbaacobZZ
w:apparso	cdcddcccdbcna
w:appartamento	bddcdccdddcdo
w:appartement	ddededddddedo
w:apparu	bdbddcbccbcna
w:appassionato	eedeeeneedeed
w:appeal	bjeledcddckdl
w:appear	jcajdclmcccjb
w:appearances	ddccedccdcdnc
w:appeared	bdbcdkbldblla
w:appears	bcdcdcbcckaoa
w:appel	hckiccinccccd
w:appeler	ddndeecddcddc
w:appelez	mdddeccecddec
w:appelle	bocddbcdccccb
w:appeltaart	cncdcdcdedcdc
w:appena	babcncnccbcca
w:appetito	bbbbcbbnbabaZ
w:applaudit	bccddcbccncba
w:apple	acbcfdacbkpcb
w:appli	bcblmbkbcabbZ
w:applicant	bccmccZbcclma
w:applicants	bmaclchbbbcmb
w:application	dlcdffbfmcejk
w:applications	ajbcccconbcma
w:applied	bliddjccmcgkd
w:applies	Zccacblbccldl
w:appliquee	daeddmddddddb
w:apply	boccccelmccib
w:applying	bmbddblcmbcdj
w:appoint	njccdbdddclck
w:appointment	bldddfihcekcm
w:appointments	ccodddadkbddc
w:apporte	cdccddccccdbn
w:apporter	cdededddededm
w:appraisal	abmbcblbaacbl
w:appraisers	ZcanblYbbbacb
w:appreciate	dclkddicliddc
w:appreciated	cdcddccbipddc
w:appreciation	cdblddkccodcc
w:apprendre	abbcbnbcabbca
w:apprenti	dddeeedeneeee
w:apprentice	abacbbZboibbh
w:apprentices	ZnabbmZbmZabZ
w:apprenticeship	bmacbbacmbcbb
w:apprezzato	bdcdddcddcmcb
w:approach	clkdddlddcded
w:approaching	bcmckcmccccdc
w:approbation	bbacbcabnabca
w:appropriate	ccmccdcdmcddd
w:approval	ikbldcfcdkicb
w:approvato	cddddddcdcdcm
w:approve	aeccddfccblbp
w:approved	kejckcbccbldn
w:approx	nccmdcaccccdb
w:approximately	kmckjdbcdiddd
w:apps	kccocdkcccidc
w:appuyer	abcncbbbccccb
w:apre	cmcdddccddddb
w:aprenda	cmcddddecdddb
w:aprender	acbbcoabaabca
w:aprendeu	ddpdddbddbdcb
w:apres	cbaclkajkkjbY
w:apresentamos	dneeeeceeeeed
w:apresentar	lccdkdmcddddb
w:apri	bcccdcbbcbnoa
w:april	lkfedccllcccj
w:apriva	cnbdcccccccca
w:aprobado	ccdcdcccccoda
w:aprobo	ndccdccdddcdc
w:aprovacao	ddeeeddeeemed
w:aprovada	nceeeedeeeeed
w:aprovado	bdbdedcdedodk
w:aprovou	neeeeedeeeeed
w:apuntados	abbncbbbbbbca
w:apuntas	bdcdddcdddddo
w:apuntate	ccdddbbndcccj
w:apunto	dndeeeddddddc
w:aquario	cnbdccbccccca
w:aquariumbedarf	deeemedeeeeed
w:aquariumhal	cmcdcdddddddc
w:aquela	ddedmcdeeeded
w:aquella	dededddddoddc
w:aqui	eekdddildllba
w:aquila	bccbcnbcccbca
w:ar	lbcddcncbcbdb
w:arable	ZbZmbaZZbZbnZ
w:aragon	cnccccccdbcdb
w:arbeidsvoorwaardenvoorstel	bncbccabcabbZ
w:arbeit	clcddmkddcddb
w:arbeiten	cldeeddlkdjdb
w:arbeitet	acdddcodceddb
w:arbeitgeber	cbbdccccoaccb
w:arbeitseinsatz	ddcdeddcdcddn
w:arbeitsplatz	bcccdccccbdbn
w:arbeitsvertrag	ckacccabmbccl
w:arbitraje	bddmdccdcdddb
w:arbitral	bddndcbdddcdb
w:arbitration	abblccbccbccm
w:arbitrato	cddmdcddddddc
w:arbitre	cccddcdcdcdco
w:arc	abbccmanbbbcb
w:arcgis	fkcdeemdcdded
w:archieven	bbabbbabnbbba
w:architect	inidedciiddfd
w:architecte	meceeededeekd
w:architectes	ndccddbdcdddc
w:architects	mbmdccblccddc
w:architecture	ababcbamcnbba
w:architekt	edeeeeeebddmd
w:architetto	kldeeedeieekc
w:archiv	cdededcdeemdd
w:archive	llccccbcjjkjd
w:archives	ckldcdmcdbcbj
w:archivio	bblbcmlbbbcca
w:archivo	cddddcdcddmcc
w:ardent	clidddkdlidec
w:are	fdlieffideeej
w:area	hmlfcccdlcdja
w:areas	ccndeecdkcdcd
w:aren	ldkdcljccbkib
w:arena	abbncaZmbbcba
w:argent	abbcoaabbalbZ
w:argine	emeeeeeeeeeff
w:argue	llcdjdbdckcec
w:argued	bchacdbccocda
w:arguing	jcjeddcddnded
w:argumentos	bcbcccabbnbba
w:arguments	bbbncbabblbdb
w:arise	cdodeecdcbccd
w:arises	cdkddccccndcd
w:arjun	dccelededleee
w:arm	obddcbccccddb
w:armazem	abbbnbabbaaba
w:arnhem	cmccccbbcbcma
w:around	kfljddiddejdc
w:arquitecto	jgcmddcdkcddb
w:arquiteta	mdeeeedeedeed
w:arquiteto	dkceeekejddlc
w:arquitetos	abcbdbncccbca
w:arrabbiato	bcbbcmbcccccb
w:arrancar	nccdddcbddcdc
w:arrange	cgdcfioddcged
w:arranged	akbccckcccmdb
w:arrangement	dddeedmeedkee
w:arranque	bcdddmccddcda
w:arrasou	ababbaaaaobaZ
w:arrears	mcbdcdbccmddb
w:arregle	ncdccdcdccbdb
w:arreglos	cdeddcnbddcda
w:arret	bddddncbddcdb
w:arreteront	deeeeeddebedo
w:arriba	dedeeedddoddc
w:arriva	bclckcbccbcbo
w:arrival	gbccddZcccodb
w:arrivano	bclclckcbbmba
w:arrivato	dnceeeeeeeeed
w:arrive	dccfdciccbmcn
w:arrived	bcbbcfcbinkck
w:arrivera	bcbcmcbcbbZbn
w:arriveranno	bcbcncbbcbcca
w:arrives	kcddkebddcddo
w:arrosto	eeeeeeedeeeem
w:arroz	deeeeeededeen
w:art	bkcddlgcmbidb
w:arte	abbcncbbbbbbb
w:artesanal	ccccmdbcccddc
w:artesas	dedfeeneeeeee
w:article	bccicmldcmdcc
w:articles	bcccckmmdccbb
w:articolo	bdccdmbbcmcca
w:articulo	cdcddjbacncdb
w:artigo	bddbdnbcdccdb
w:artigos	cccccbcncbcca
w:artikel	beddemcdedddc
w:artisanes	cedddcmcddcdc
w:artist	ieakccambakmb
w:arzte	dddbdmcccdddc
w:arztinnen	bbcbclbmcccca
w:arztpraxen	cdcdddndcbdcb
w:as	hidhjiedihidg
w:asap	pcddeededeeec
w:ascenseur	dddeeeddedddm
w:ascensor	cmdddcddddddb
w:ascensores	acanddcdddccb
w:ascensori	cdccdccmdcccb
w:ascoltare	cdcmdcbcddcdb
w:ascolteresti	bcocccbccbaca
w:ascolto	eefeedelfdeed
w:asegurado	dddcddcdddmdb
w:aseguradora	mdddddbdddddb
w:asesor	bccnccbcablca
w:ashamed	blceddcdceeem
w:ashby	lmcbcaabcblmb
w:ashore	amccccbccnbcb
w:asi	ccbcccbbcnbba
w:asia	icddcdijdcndd
w:aside	pccdcdbldcddj
w:asilo	cdccddkddcccm
w:asistencia	lddmedddcddec
w:ask	efjjdidjkidgc
w:asked	ejkkdfcfdhdej
w:asking	cjncccfcniccb
w:asks	bjhkdjlcdjjcc
w:asleep	bcbadnbadbbcm
w:asociacion	ccddcdcdccddo
w:aspettiamo	ccbcccbnacabZ
w:aspetto	bbbcbcanabbca
w:aspirations	cbocbdccccddd
w:assegni	ccbcccbnbcaba
w:assegno	amcbcabbcclca
w:assembling	cbklmdbdddddd
w:assembly	dbdeeedddcddp
w:assen	cmddedddeedec
w:assermente	nccdddcdcddcb
w:assess	ccbcedndcdldc
w:assessing	bccndkbdccddc
w:assessment	kebciejckbmbf
w:assessments	obbccZmbcbcca
w:assessor	bccdemcdcldec
w:asset	bccbbdmcdblcc
w:assicurativo	ldeefeefeffee
w:assignment	nbkcdhcdkdidf
w:assignments	ocbcdcidedcdd
w:assim	ccmcdcccdcddc
w:assina	bccccbcdddncb
w:assinada	bmcddbcccbcdl
w:assinamos	cdddedcddccdp
w:assinar	ddddmcdeeeded
w:assinatura	cdddddbcdccoa
w:assine	cddeddcmdcddc
w:assist	cbacdclcoacca
w:assistance	bdddedmdddkdc
w:assistant	bmdcdidcjencd
w:assistants	leicdblcdcmca
w:assiste	ccccccbncbcbb
w:assistente	aabnbbabcblca
w:assistentin	deefffdfeemee
w:assisting	mcldeccdddddd
w:assisto	cddddddemddec
w:associacao	ncccbdbcedddc
w:associate	lmehdlbdcccdc
w:associates	mcmcccaccbcdc
w:association	ljbcelbmciccd
w:associations	Zbmcccncbadcb
w:associe	dddeoeddedeec
w:associes	cncdbdddddedc
w:assoluta	bccccmbbcbccb
w:assume	jnidddmdccddb
w:assumere	bncdccbcccccb
w:assumimos	cdcccdncbccdb
w:assumono	bbacbcbcnbcbb
w:assunto	cbcdccccdcmcb
w:assunzione	dpdededdddddc
w:assurance	accddlmbjdcdk
w:assurances	deceddneddeed
w:assure	cdbdcdmcbmcdb
w:assured	bclcmdbdcbcdc
w:assurer	jbccdnbccbcca
w:assureur	ndeefedeeeeed
w:assureurs	bcnccbbcabbca
w:astenuto	cddddddddcdcm
w:astillero	mefefddeffefe
w:astrid	bcbccnbcdlceb
w:asustan	ddcededdmdedd
w:at	fiehfeiijhfeh
w:ata	beededbcddddm
w:ate	ejcdecblclccn
w:atelier	bcccdlbmcccbZ
w:atencao	ccodddbdbcdcc
w:atende	cmeeeedeeeded
w:atender	jcdcdmbccccca
w:atendo	bbmcccmcbbbca
w:atento	lcbddcmddccbb
w:atentos	ccmdcdccccdcb
w:athens	bmkddcccddddc
w:atlanta	jljddhfidkddc
w:atlantic	dbkeeeceddmee
w:atlantique	bbbbbbbbbbana
w:atlas	accccbbbcbcni
w:atras	doceeeddddddc
w:atrasam	bcbdccbncbccb
w:atraso	cdbddccdcbddo
w:atraves	mdcdddceddcdc
w:ats	baabcdadccocb
w:attach	mcbdddkcficcl
w:attached	cdcdddkcldieo
w:attachment	kdbcddbcbZmcl
w:attempt	bbndcdaccalcb
w:attempts	bcbcbcbccmbma
w:attend	bhccdchebkkjm
w:attendais	cdbdbdccbndda
w:attendance	ecbccbapcbjcb
w:attended	hccddkbnlcdbb
w:attendee	lcbccdnacbcba
w:attendees	bccccmbYcbcoa
w:attending	lcbbdbmbdjcaj
w:attendre	bbncccbbcbcba
w:attends	cmcdedceddcec
w:attente	dedeeddbeddnj
w:attention	cekhdfcmddlbe
w:attesa	cdcmdbccdccca
w:attimo	dddeddddddddm
w:attire	dddddccdmcddc
w:attiva	bcccccbccbnba
w:attract	aacanmbccccdc
w:attribue	cdcddccddcmbm
w:attribution	cdcdcdbdcnddc
w:attuali	bcccccbccbnba
w:atualizado	cdneeedeebccd
w:au	iecfdfkiekcej
w:auberge	mddddcdeddddd
w:auch	cjhceiebmdcka
w:auckland	ccdccdncdcddc
w:auction	nbcbcaaacbncZ
w:auctions	mclccdcdeddec
w:aucun	hkbcblbbcmkca
w:aucune	bcdlkbbcdcmda
w:aud	mmccccbdcccdb
w:audience	cccadnkhdlddc
w:audio	lceccknbcbkdb
w:audiofuhrung	oeeeeddeeeded
w:audit	ncdcdcnceebdj
w:audited	bkcdldkcdcldb
w:auditor	nbccccbjjijci
w:auditoria	bcccdcnbcccbm
w:auditorium	cncdddddcdddb
w:auditors	nfdlcbalbadck
w:audits	dbbddkmbfnccc
w:auf	hkicdddehkkcj
w:aufgabe	ddleeededdmdd
w:aufgebaut	cdbdndcdbccbb
w:aufgefallen	cbbddcndbbbcb
w:aufgefrischt	eedeeeeendeed
w:aufgepasst	adedeenddeeec
w:aufgeregt	ddcecdcdocddc
w:aufgerufen	ababcbabbabnZ
w:aufgeschlossen	cnccdddedeedd
w:auflauf	dedeeeddddeen
w:aufmachen	eedeeeddddeen
w:aufnehmen	mdmdddbcbkddc
w:aufs	cccmdcbccbccb
w:aufsichtsrat	bddmdccdddddc
w:auftrag	acbcccbbbbbna
w:auftraggeber	dmcceedeeeeee
w:auftragslage	bcacddbcncccb
w:aufwand	nddledcdeddec
w:aufwandsentschadigung	bcdncaccddddb
w:aufzug	dedeeeddededo
w:augmente	bdedecbdddcdo
w:auguri	ccccdcbbckcam
w:august	mdcefhdjjbcik
w:augustus	bcccdbbcdccml
w:aujourd	demeddmedcddc
w:aula	bcbbdmccmcccl
w:aulas	deeelddddceen
w:aumento	bbbbncbccbbba
w:aun	ddcdbdndddddc
w:aunque	bcbbcnbccbbbb
w:aunt	nbbckcacbicdl
w:aurais	ndcdccbdccdcb
w:auriez	bmcdilmcdcddb
w:aus	kjdjedicfiick
w:ausbildung	bbabcbnbcaaba
w:ausdrucklich	bbbnccbcccccc
w:ausen	bcbmccbccncca
w:ausente	occdddddedeec
w:auser	bbbbcabncbbba
w:ausertariflich	emeeefeedeeed
w:ausfuhren	mcdcdcbdddldb
w:ausgeben	ndddddcddcccb
w:ausgeht	cdcdddbdcmdda
w:ausgelegt	cddedddddcaeo
w:ausgeschrieben	bnmcbcabcbbca
w:ausgestiegen	ecdemededddec
w:ausgetauscht	ccddddcdddcbn
w:ausgewahlt	cdcdddcdccmdb
w:aushilfe	bbceddcdnddcc
w:ausland	ccadddndcbdcb
w:auslastung	neeeeedeeeeed
w:ausmisten	ddcddbcccmddb
w:ausrechnen	mdddddccddddb
w:ausschreibung	dnefeedeeeeed
w:aussehen	mdddedcdedcdc
w:ausstellung	bcbcccbnabcca
w:ausstieg	bbbnccbccccdc
w:austausch	ccbbddbbcocca
w:austin	cndcdlfidfddc
w:australia	cmmdcdadcbddd
w:australian	bdcndccdddcdc
w:auswahlgremiums	deefffdfeemee
w:auswertung	ncbddcccdcddb
w:auszahlung	cddcdcbcdcnca
w:auszuholen	emeeefeedeeed
w:author	iebccoeecccke
w:authorised	idjdddledcjdd
w:authority	ffbldlbcclhcb
w:authors	cccmdanakbcdl
w:autisme	bbbccbabnbbba
w:autistic	acbcccZboabca
w:auto	blijlcgccbbck
w:autocarros	dmdddcdbddddb
w:autografos	abcccbancbbca
w:automated	fcbhldcjeclkb
w:automates	bbcmcblccccdb
w:automatic	bcbccccccbcnm
w:automatically	cdcdddncdcbnb
w:automaticamente	ddeeeeddedddm
w:automatici	abcncbaccbccb
w:automatico	cddddddddcddm
w:automation	bblbccnbcclcc
w:automatisieren	nddddcadddcdb
w:automatizar	cdcccnacbbcdb
w:automne	cbndccbbdcddb
w:automobilzulieferers	mdddeedddddec
w:automovel	bmdcddcdedddc
w:autonoma	cbndddbdccbcb
w:autonomo	lkdeeedkededc
w:autonomos	ceddecocedddb
w:autor	ccdddmcbddddc
w:autorinnen	bbcccncbdccca
w:autorisez	cdnddcbdcbccb
w:autorizacao	dcdddbdcdcddm
w:autosar	ncdcedcededed
w:autoservicio	efefeeleeedfe
w:autoship	ceeddecdeemed
w:autour	bndddbcdddddc
w:autre	ddbdddbddbccn
w:autumn	kcmcjlbedcccj
w:aux	nladmcacbbccb
w:auxiliar	bcbccccccbmma
w:auxilios	abbbcnabbbbba
w:availability	nckmdiedhccdc
w:available	idedecljldcii
w:avait	cccdddldddmdb
w:avaliacao	kccnbbbcdccca
w:avaliou	abbbbbaabbbna
w:avance	cedeedddeedeo
w:avancee	cdddedcddcddm
w:avancez	ccddddcdddmcc
w:avant	cjccmkbccimcj
w:avanza	cccdcdnccccdb
w:avec	bbbdcejmcembj
w:aveiro	cdedemcdeecec
w:avellino	ncceedcedddeb
w:avenca	ncddkddddddec
w:avenida	cdcdddcbdcccm
w:aver	cdccdcbccocaZ
w:average	cebfcdpcicfkb
w:averguenza	dddedededemed
w:averla	cdbmcbccccccb
w:avete	bcbcccocbbcca
w:aveva	cdeemcdddeded
w:avevo	cncdcdccccccb
w:avez	dfcelbfjnbcka
w:aviation	bbnldcbbkcddd
w:avicultura	cccbdmcbdcccb
w:aviez	kddldcldddcdb
w:avion	dddedededemed
w:avis	dbbmcbbbcbama
w:avisame	cccdddccmbdca
w:avisarte	bcncccbccbbbb
w:avise	bcccccbbmbcbl
w:avisenos	deddeeddddddm
w:aviso	cbccddbdddndc
w:avocats	bccmcbbdlcddb
w:avoid	cdcddcccdcoZa
w:avoir	cdkdddcbcodcb
w:avond	bccccbbcccncb
w:avonden	laZmbZambaaaZ
w:avonds	mddeecdededec
w:avons	ejcdeclccleck
w:avos	bccccccncbbca
w:avremmo	accndbbcccbca
w:avresti	cncddcccccccb
w:avril	cccccabncbcba
w:avuto	ccbdddnccbdcl
w:avviatissimo	bcccnabacbccb
w:avvio	bdcdddcddcmdb
w:avvisano	dddedddddcddm
w:avvisi	bbbcccbcbbcna
w:avviso	bkbcccbcbbcma
w:avvolge	cdeemccddeded
w:awaiting	mdcdddlddddcc
w:awake	abaclcmmbZcck
w:award	ejjdddcdckicm
w:awarded	ejlcicbbdcncb
w:awards	kcbccbepcbbba
w:aware	jcldddhdgkddd
w:away	kjfcjceidjedj
w:awful	jmbcjbacckbcm
w:aws	licedekdedked
w:ayer	bmccccbcbmccj
w:ayesha	dedeeecddmjdc
w:ayuda	mdededdedeedc
w:ayudamos	cdcdddpcdcdca
w:ayudo	cdbecdmddcddc
w:ayuntamiento	ddcdddcccbddo
w:azienda	emmccjbcmbcca
w:aziendale	bddcdocaddadb
w:aziende	abncbcaclbcca
w:azubis	Zbdbcoccdddda
w:azulejo	cmcdddbcdcccb
w:azure	hekddncjfbckb
w:b	jmedccccidhcm
w:b1	dddeeejdjcddo
w:b2	iodcdcbkieccc
w:baan	ckadddccfldan
w:baas	cccddanadcccb
w:babies	mccekdceeceee
w:baby	mlbcccebjnccZ
w:bacana	dedfeeneeeeee
w:bachelor	acbbcmbclbddc
w:bachelorarbeit	cdceddcdmdeed
w:back	djfciciifdlfh
w:backed	jZacociclbcdb
w:backend	fmddidcdkcdlc
w:backer	ccbdcdccbncdb
w:backerei	ncddccccddddb
w:background	jkmdkdjddcddc
w:backing	mmccdcbcdcddc
w:backlog	nbaccdmckadda
w:backs	ibcbcbamcbncZ
w:backstube	cncdcccdccddb
w:backup	lcbddcbbcboaa
w:bacon	acbZcnabmbccb
w:bad	cdldfkieiccjh
w:badajoz	cdccdccmdccca
w:badge	acbhccklbajoc
w:badly	ajbmmbaalibdb
w:bag	bcakccibbkabo
w:bagno	cdddddcddddcp
w:bags	ibaobaabcbbck
w:bahnhofe	bcbcccbnabcca
w:bail	cdededcdddbdp
w:bailar	cdceddmddcddc
w:bailleur	mdeeeeeedeeed
w:baixe	cdbdddcbdcccn
w:baja	oddeeddeeedec
w:bajar	dddedededemed
w:bake	kdddhlccdddem
w:baker	bnbcbcbccdcdn
w:bakers	bcbbcbaocbbca
w:bakery	jiecmbajjfbck
w:bal	ddddedddddddm
w:balado	ccbcbbbnbbccb
w:balance	bcjcdkbddcncl
w:bald	bcocdcbacadck
w:baldiges	ddcdddccdnddb
w:balie	lddddcbddcddm
w:ball	lcddmdcddjdeb
w:ballarat	mmccacbddccdc
w:balles	ncccdbccbacca
w:ballot	macbcbbbcbcdm
w:baltic	bcmcbaancbcca
w:bambini	bccccccccbcbn
w:ban	cccdddmddcmcc
w:banca	bcdmdcbccckcl
w:bancaire	kccdddcdddmdc
w:bancaires	deeeedddedmcc
w:bancari	dedeedddedmcc
w:bancarias	bcbcacabbbnba
w:bancario	ndeefeeeeeeed
w:bancarios	cddddcccdcnab
w:banche	cdcdddccdcnda
w:banco	cccdddccdcodn
w:bancos	abbbnbbbbbbba
w:band	hoddccbbikdcl
w:bandeja	bdddddcddddnb
w:bandira	emeeeeeeeeeff
w:bandisce	bobccabbbbbcZ
w:bando	cmddndcddddec
w:banenbeurs	bbbbbbanaabaa
w:bang	ccndcdaldcbdc
w:bank	kfdjfdccehmdg
w:banken	cdleedddddmcc
w:bankgegevens	dddeddcddcmcb
w:banking	cfleddddddodc
w:bankpas	cdcddccddcmcb
w:banks	alneidblddddc
w:banner	ccbdddlcdccdm
w:banniere	cbcccbnccbcca
w:banque	ddcdddlddbddn
w:banques	bcnccbbcabbca
w:bar	kdcddcemdcgcn
w:barco	dddedededemed
w:barema	bncccdbcccccb
w:bari	abmccbbmcabbZ
w:barn	ojcdccaccckki
w:barriere	ddddddbmdddcb
w:barrierefrei	oeeddbcdeddec
w:barrio	eeeeeeleeedfe
w:barrister	ccdccacdddpec
w:barro	dedfeeneeeeee
w:bas	mededecedeeed
w:base	dpddddfdeddjc
w:based	llddddhlicchc
w:bases	cmdcdccdcccdb
w:basic	bobdddbdecddc
w:basically	ccccdmlcdcjec
w:basilico	bcbcccbcbncca
w:basis	ojddfdhdedded
w:basket	bbbcddlcbmccm
w:basketball	mcccccbacbccm
w:bass	bamdcnccccddc
w:basses	bcbbccbnbabca
w:basta	alkbbbanbbdbY
w:bastano	mdcdddcdcccdb
w:basterebbe	cddededemdded
w:batam	ldcddekddlced
w:batata	cdcdddcddcccm
w:batch	jcbcelldcbfdm
w:batches	mbbcdmacdccdc
w:bath	ckjddckcckddj
w:bathroom	cdcdddbddbcdo
w:batiment	bcnddcbccbcdj
w:batir	ndcddcccdcddb
w:batis	ccnddcbccbccb
w:batteries	dcbocbicckcdc
w:battery	eelcfldlcfccb
w:battesimo	cccdddnddbcdb
w:bau	hlmeeecdcddjc
w:baue	ccbdddndccddb
w:bauen	ccodddbcdcddb
w:bauherrin	cdddedddedddm
w:bauleiterin	bmbccclccccdb
w:bauphysik	bcbccnbccbccb
w:baust	ddcdddcdddmdc
w:baustatik	ddcddbccbnddb
w:bauszene	cccdcdcccmcdb
w:baut	deeemedeeeeed
w:baz	jllbcbaamabbc
w:be	hhkiheegiefed
w:bea	mdddecaddceel
w:beach	bbcmmbabcbcci
w:beam	bcbbcmabcmbck
w:beans	bcamccabcZcco
w:beantwortet	abbmcblbbmabZ
w:bear	bdmdddbdcbkdl
w:bearbeiten	bbbcccbcbbcna
w:bearbeitet	ccddddcdddcbn
w:bearbeitungsgebuhr	cddcdcbcdcnca
w:beard	maZbbaZanZabZ
w:bearing	bcedcdklcbdlk
w:beat	lkbcjbkbbkcda
w:beate	bcacbcacambcn
w:beatriz	mcmadccdccddc
w:beau	bncddncccccca
w:beaucoup	bcbccbblaobba
w:beautiful	hclckckcbandb
w:beca	cmcdddcddddck
w:became	jbbbcmckjalcb
w:becaria	cccdccbcncdcb
w:becas	mccbcaamcbbcZ
w:because	jfefhdchdiimd
w:becky	acndccbcbbmdb
w:become	bhechkkihmicb
w:becomes	bancjcjcbbldc
w:becoming	ajZbbameoacca
w:bed	djjjcjcekccck
w:bedankt	ddddddccdmdcl
w:bedarf	bdbcdcococcca
w:bedienen	eedfeeeeneeed
w:bedrag	ddeeeededdmec
w:bedrijf	bbbcnbbbbabca
w:bedrijfsfilm	bcbdccnbbbcca
w:bedrijven	eeeeeeleeeeed
w:beds	eccldcbmdbccj
w:been	dhfeededjkilf
w:beenden	cedeeddddaddo
w:beer	jadclbbmbnbcb
w:bees	nbbccllabjbca
w:beetje	bcacbbbbancba
w:before	ieiheehedekdk
w:beforehand	bckkccabclocZ
w:befragung	bcdncaccddddb
w:befristet	codeddcdddddc
w:beg	abbccmobbbbcb
w:began	bjacicmccmbdb
w:begeistert	bccccnaadclbb
w:begeleiden	bcbccobdZbccb
w:begeleidt	acdbcncdcdcdb
w:begin	jjfcjddikdkdd
w:beginn	bbccdbcncccca
w:beginnen	bmcccblbcbccl
w:beginner	acZcbbZbpZbcZ
w:beginners	ZbabboZllZabY
w:beginning	bcccmbhlmcddc
w:beginnt	dedeeeddededm
w:begins	blckcbnjcccka
w:begint	cccdddccbbddo
w:begleite	ddmdddcdccddc
w:begleiten	bbbnccbcccccc
w:begona	cccdccbccnccb
w:begonnen	ffefkfeffeffe
w:begraafplaatsenstichting	ndcdddcdddddc
w:begrusungsgeld	deefffdfeemee
w:begunstigde	deeeeededemec
w:behalf	fikjdfdcjekdc
w:behalt	dedeeeedededm
w:behalten	mcddddcdddndb
w:behalve	cdcddccddlddn
w:behandelpagina	mccdddcddcdcb
w:behielt	deeemedeeeeed
w:behind	ldeckdhbdijcj
w:bei	iikdehkejddde
w:beide	bdcdmdidkkddh
w:beides	ccmdddbcccddb
w:beidseitig	dddeeeddedddm
w:beigebracht	dlcedddemcddc
w:beijo	ddcdedcddYdco
w:beim	djcdddcldlhdk
w:being	dkdjccjjiiidh
w:beirat	dddoddcdddddc
w:beitrag	cdccdngcckccj
w:beitreten	cddoddcdddddc
w:bekannter	mmccccbcdccda
w:bekeken	ddceeeddeddob
w:bekend	bbbcccbcdcbcn
w:bekijken	dcddedcddcdpb
w:bekommen	lbcdddldcdddm
w:bekommt	cdcdddnddccdb
w:bel	kklccbjcbbmca
w:belasting	cecbedndedcec
w:belastinginspecteur	bcccccbncbcca
w:belated	bcbcdcbdcocca
w:belege	cbdceecdedddn
w:beleza	mdeeeedeeeeed
w:belgium	mcddddbddcbma
w:believe	dleclcnfcjccb
w:believed	bcabbbnbbnbca
w:believes	bccdndbddbded
w:bell	ldblhbkbcaccm
w:bella	deeeddceeeled
w:belle	abmbccabbmkbZ
w:bellen	bjmicckcjjccb
w:belles	eceeleeeeeeed
w:belletje	dbneedcebcddd
w:belli	lededededeeed
w:bello	ddcdeemddmddc
w:belluno	cncddcccccccb
w:belong	allcccaclbcdl
w:beloning	dedeeddddcedn
w:below	decddcmkkbkdk
w:belt	bcbcccbcdcbcn
w:bem	mlcdccbcccjci
w:bemiddel	ccnddcbccacda
w:ben	dclidddelddcl
w:bench	ejcddcocckide
w:bene	lcndcdccblcca
w:beneficiary	cbddcdddddnec
w:beneficios	cmcdddmddcddb
w:benefit	blcbdbdmcbldc
w:benefits	ipcdddedddddk
w:benelux	ddddeendddcdc
w:benevole	acbcbmambbcba
w:benevoles	cddddlcadddcm
w:bengaluru	cneceeejmcdeb
w:bengt	ddddddcddnded
w:benis	dddddddeddmec
w:bent	bbabkbacmbocZ
w:benvenuto	cdddcdncdcccb
w:beoordeeld	ddeeeededdmec
w:bequem	cccdmcbccbccb
w:berater	blcmdcccddlcb
w:beratung	ddcmddddddddc
w:bereich	odeeeedeceeee
w:bereiken	bcndccccbbccb
w:bereit	bcbndckcccccl
w:berge	deceeenedceee
w:bergen	blbdcdcdmcddc
w:bericht	cdcdkdcdlcdma
w:berichtje	bcbcccnbbbcca
w:beriet	dedeeenedeeed
w:berlin	kmdfkjcddidhb
w:bern	blkddcccdmddb
w:beroepsvereniging	abbbbnbbcbbba
w:bertrand	bcbbcnaZbZbna
w:berucksichtigt	ddddddbdddddn
w:berufshaftpflicht	adedednddeeec
w:beschaftigt	dedeeenedeeed
w:bescheid	cdcdddcdcmdda
w:beschikbaar	mddeedkekdeec
w:beschikbaarheid	bcndddccdbbbb
w:beschlage	ccbcccbcbnccb
w:beschlossen	ndddddcddcdcb
w:beschreiben	dedeeenedeeed
w:besetzen	cpdeeededeedc
w:besetzt	dneeeededeeed
w:besetzung	ddmdddcdccddc
w:besichtigung	deedeeddeeeen
w:beside	cdldmdbehbljc
w:besides	kddddmddecdee
w:besoin	kicjdjkdichdc
w:besoins	bcmddcmccbccb
w:bespaart	dfededmefeeed
w:besprechung	ddccedbcddddm
w:besser	cedkeedemdeed
w:besseren	dodeeecdddeec
w:best	hdiddkmedlcec
w:bestaat	bbbccbabnbbba
w:bestand	bbocbcabaabcb
w:bestatigen	cdcdddcdddmnb
w:bestatigungscode	bcbccaabcbjma
w:bestatterin	ccbccbbnbbccb
w:beste	ehbcimcclbccd
w:bestehen	bcdmdccdddddb
w:besteht	mddddcccdcccj
w:bestelling	ccbcccbccbcao
w:bestellt	cccdmccccbccb
w:bestellung	bcbcccabcabao
w:bestellungen	nddddcbcddcda
w:bestellzettel	ndcddccdcccdc
w:bestuur	odddeddeedded
w:bestuursleden	deeedemddddeb
w:besuch	abcdmbccccddb
w:besucher	oeeeeddeeeded
w:bet	bbbccamcbancb
w:beta	acbbobZlcjfca
w:betaal	ZbbbbnZbZaknZ
w:betaald	bdcmdcbcdccco
w:betaalde	abbncbabbbbbZ
w:betaalt	acbacbpccbbca
w:betalen	ldcckmiecccdb
w:betalingen	bcbbbbabbbnba
w:beteiligung	dceemedeeeddc
w:beth	jjciedkddfdmc
w:betim	abaccnabbbbbZ
w:betrag	deefffdfeemee
w:betragt	ddddedcdedbcm
w:betreff	nedefeceeeeed
w:betreft	mdcdddcdddcdc
w:betreue	ednedeeeddedc
w:betreuen	mcbdccbcmbddb
w:betrieb	ncddccccdcddb
w:betriebe	bdcddcndbbcdb
w:betriebsausflug	ccbcdcnccbccb
w:betriebspraktikum	bcbcccbcnccca
w:betriebsrente	bpdeeedeceddc
w:betriebstechnik	cmcdddddcdddd
w:betriebswirt	deeemedeeeeed
w:betriebswohnung	cmcdcccdddddb
w:better	fiidjjmcdhccd
w:between	kjhicfdckdeji
w:bevestig	deeeeddeednbb
w:bevestigen	bbabbbabbabna
w:bevor	cdpdddaccccca
w:bewaarde	dbdeedcdacdpc
w:bewerben	dbcdddcdacdpa
w:bewerberin	cdccddacdcccn
w:bewerberinnen	deefffefeemee
w:bewerbung	cmddddccacnii
w:bewerbungscoaching	ccbddcnccccba
w:bewerbungsgesprach	dddeedcdddmcc
w:bewerbungsschluss	cncddbbccbcca
w:bewerten	dcceecdccdmdc
w:bewertung	acbcccabbbbna
w:bewertungsmodellen	bcdnccccddddb
w:bewilligt	bmcddccdddddb
w:beworben	dcceeddeocedc
w:beyond	mcccddacdbcbn
w:bezahlen	ZbabmmalaambZ
w:bezahltes	cccndbbbccbcb
w:bezahlung	bcbccnbcbbbcb
w:bezorg	ocbeeededdddc
w:bezorgd	cdcddcbccccbn
w:bi	ildddlbljcdjb
w:bianco	bccccbmbcbbci
w:biarritz	cnbdccbccbcca
w:bib	acbbncbbbabcm
w:biblioteca	ldcddcccdcccm
w:bibliothecaire	cncdddcdcdaca
w:bici	bdbcccbacbcbo
w:bicicleta	cdddddbdddccn
w:bicicletas	ccdcdcnddccdb
w:biciclette	ccccdmccccdcb
w:bico	ncdddbcbdccdb
w:bicycle	bkbcclbccocdc
w:bicycles	cmddadcddbddn
w:bid	lcdhcclbddklc
w:bidder	cdcdddbddZlco
w:bidding	abbmccZmcclca
w:bids	ebccccmbjcmcm
w:biedt	cmcdddbddcddn
w:bien	cdbkhmabhlbjb
w:bientot	ndceeededdedb
w:bienvenue	dcdeedcddceco
w:bier	cddelclkededb
w:bierbanke	bcccdcnccbcca
w:bierdeckel	deeemedeeeeed
w:bierdeckels	deeemedeeeeed
w:biete	ccbdddbcnbccc
w:bieten	demelededdeed
w:bieter	ddddddbdddddn
w:bietet	cddedddddcddn
w:big	idhdmddkedddi
w:bigger	bbbccclbccmbl
w:biggest	kclddibddmedc
w:biglietti	cccndbbacccca
w:biglietto	ccccdcbndcccb
w:bij	cemddhkcmceci
w:bijbaan	nddcdbbcdccda
w:bijeenkomst	ccdddbcmdcdcb
w:bijeenkomsten	bccncbccacccb
w:bijgaand	bnccccbccacbZ
w:bijlage	bdcdddbclbdcn
w:bijles	bcdccocbcccda
w:bijna	kbaccbabbabna
w:bijvoorbeeld	cdnccdbbcccdb
w:bike	jdicjialcacdn
w:bikes	cccdjdncccddk
w:bilan	cdddmddeeddec
w:bilancio	deedeemedeeed
w:bilbao	cdccdmccdcdmb
w:bilder	bcccbnbacbbbb
w:bildungsurlaub	bcccdbbncbbcb
w:bilingual	klkdcclccccdc
w:bill	mbbckcljcalci
w:billet	cdcdddccdbdbo
w:billetterie	accbdbanccbca
w:billing	hbbcdclccaknc
w:bills	mcbcdclcdbddn
w:bimbi	ccdddcbmdcccb
w:bin	cclcciecockcc
w:binder	dddekeleecefe
w:bindery	lmcedecddcded
w:binnen	bcldlcmccckcd
w:binnenkort	aboabbaZambaZ
w:binome	dpbeeededdddc
w:bins	cccdjdcccfkdo
w:bio	fccddbbocbcdj
w:biologin	deeemedeeeeed
w:biology	nbbccabcmbccc
w:biosimilars	acboccaabaacb
w:biostatistician	jnceddcdeidlc
w:biostatistics	ambbcnjcabccb
w:biotech	cjjhkccldkddc
w:biotechs	cdddldlcdcdcb
w:birchline	fmcjddkdjhdib
w:bird	kddddcbodclcb
w:birds	ZbaaamZobZbbZ
w:birillo	dedeeeddecddm
w:birra	bcacccabbnbaZ
w:birrifici	bcbcncccbbcca
w:birth	kcccdccddcodb
w:birthday	ecbcdcbccmcfn
w:bis	mjcededldcddm
w:biscuits	kbbcccblldddl
w:bisher	deeemedeeeeed
w:bisherige	ccbccmcccbccb
w:bislang	ddddedcdddbcn
w:bisogna	bmceddcdddddm
w:bisogno	jcbmcaaclbbca
w:bisschen	dedeeeneeceee
w:bist	bclcccacbmmbZ
w:bit	kjidehbckjdfi
w:bitcoin	jcddddeddlndb
w:bite	bcbbnbambbbca
w:bites	ncccccaacacdm
w:bits	lccdkcjdccied
w:bitte	edddedcdeclcp
w:bitten	ldddddddddeel
w:bittet	cdddedddddddn
w:bizum	bccldcbcccmdi
w:bjr	bcmcccbccbmca
w:black	occcdcaacbccm
w:blade	cccdncaldbdec
w:bladzijden	dmdeeededdeec
w:blame	bbbdddbcklccn
w:blanca	ddddddcddcddm
w:blast	abmcbcabZnbca
w:blatt	dddeedddedddm
w:blauwe	cdddddcccdcdm
w:bleiben	bcbmdcabbbccm
w:bleibt	cdcldbbcclcdl
w:blenheim	klbcccacmbccb
w:bless	clcddcccmccdc
w:blij	bcncdccdbbccc
w:blijft	dddeddddedddn
w:blijven	bcndccbdcbccc
w:blind	ldcldldcdcZcm
w:blister	hdcdndblcbdec
w:blocco	cddddccddcmcb
w:block	mcbbcejidbmjb
w:blocked	bccccbacaaomZ
w:blocks	abamfbYmcambZ
w:bloco	ddcdddccdccdm
w:bloedafname	bncdddcdccccb
w:bloedbank	cdddedbdddddm
w:bloemenhandel	cnbcddddbddec
w:blog	kdbhchioceccb
w:blood	idddjcbdfcddp
w:bloods	bcbcdcbccbcco
w:bloqueada	bbacdcnccbbba
w:bloqueado	bcbcccbbbbnba
w:blue	jfbccdajkeicn
w:blume	bcccccccccncb
w:blumenstander	emeeefeedeeed
w:blutzuckersensoren	cdcmdcbccbccb
w:boa	kiccdcmchbkce
w:board	gicjkkceeddfj
w:boarding	klccdbbbccccn
w:boards	mchccjejcbdci
w:boas	bbbbccbbcnbbZ
w:boat	hhbcafimccccn
w:boats	bcicpciZbcbdb
w:bocca	bcccddbccncbZ
w:bodega	lmccdccdcdcdc
w:body	mceddlcddcddd
w:boek	dddddbcmcbddb
w:boekhoudapp	acbbcbncccbca
w:boekhouder	bbacbcabnacca
w:boent	cdddddcccccdm
w:bogota	mddceedeeeeee
w:bohrmaschine	bdbddcbcbaccn
w:boiler	fdbdddekdfddo
w:bois	abbmcbbbcmjca
w:boise	blbddnbcdbcdb
w:boit	ddbdddndcaddc
w:boite	ldndmdcddbdda
w:bolachas	ccccdccmcccca
w:boletim	cdcdddcbdcccn
w:boletin	ccbdccbnbbcbk
w:bolle	dedeeedddcedn
w:bolletta	bdcdddlcccccm
w:bollo	cdddddcddcccm
w:bologna	mjdeeeeeeeeed
w:bolota	dedeeedddcedn
w:bolsa	ambcdblbccici
w:bom	kibcccbcnncbZ
w:bomba	ddcdddcccccdm
w:bon	cdclkdbkdkeck
w:bonbon	ndddddbdddcdb
w:bond	bdcccdbbdmndc
w:bonifico	bcbcccbcbbnca
w:bonjour	mjkkddidjcicb
w:bonn	cjcdddbbaccpa
w:bonne	bkaccbblcnbbd
w:bonnes	bcbcccbnbbbba
w:bonsoir	bcmcccbclacca
w:bonus	cpchddcdedjdd
w:bonuses	blncdcacdbccb
w:boodschappen	ddddedcdecddo
w:book	cecicmhlcieci
w:booked	lhbidcdccbjco
w:booking	mcdjcbnbcbjck
w:bookings	acccdlocdbkda
w:bookkeeper	iibcbblbbmcma
w:bookkeeping	kcbcekkikbbla
w:booklet	lmcdddbddcded
w:books	gidcdmmckbdde
w:bookshop	mdccdcbmdhbda
w:boot	ldceeemeadded
w:bootcamp	bcccdmjpeccda
w:booth	bccbccoblbcba
w:boots	aoaclcaclacdb
w:bootshaus	cdcdddbcdddcm
w:bora	oblbcbZbbabba
w:boras	bmcececdmbded
w:bord	ncccdcbdedeec
w:borde	bcbcccabcnbbZ
w:bordeaux	kmcddjbccccec
w:bordo	mefefddeffefe
w:borduurwerk	mddedededdded
w:bored	aZmbocabaZbba
w:borg	ceddedcdedkdm
w:boring	acbbmlembcccb
w:born	cdcedecdlmdec
w:borough	ncddedceeeeed
w:borremos	bcnddcbbdcccb
w:borrow	abacccambjccn
w:borsa	cdcdddbddcccn
w:bosch	bbcnbbbbcbbca
w:boss	knicdchchjicb
w:boston	cmcjbcccdcdbn
w:bot	jicdccacdbqdb
w:botanical	bcbccnaacncca
w:both	celhjedcdndde
w:bother	lcdcccclmacca
w:bothering	ccbdddbdkncdb
w:bottiglia	abbcnbbbabbca
w:bottle	cbbdldfdboddc
w:bottles	abbcncabcbcal
w:bottom	bcbcccabnamcl
w:bottoni	ndcdddbdcccdb
w:bouche	cdcddccdccddo
w:boucle	ccdemddddddec
w:bouclee	cbcdnccbcccdb
w:bouge	ccndccbcbaccb
w:bouger	bcnccbbcabbca
w:bought	kdbkhclccemcc
w:boulangers	cdcndcccccccb
w:boulevard	dedeeeneddeed
w:bouncy	dddeeecdeddcn
w:bound	ccllddbccjddk
w:bourse	ccdclccdddmda
w:bouteilles	mededecedeeed
w:boutique	kchkddnccbdec
w:bouw	ccbdncbcbccca
w:bouwput	bbbcnbbbcbbcb
w:bouwt	bbbbnbkbabbca
w:bouwverslag	bdddddccdcdcm
w:boven	cccdcdndccaca
w:bovenaan	bcbcccbccbncb
w:box	hcdddflccjkdl
w:boxes	lebmcckccdadi
w:boy	ldcdddbccldel
w:boys	fmbdlbbchijdd
w:bpi	dcddldddedddc
w:brachten	bcbccnbcabbcb
w:bradford	ncccdcbmccckc
w:braga	jillccacclcca
w:brahms	cdbcddbbcmbdm
w:brain	kcbmjbacjladb
w:brake	cmcdddbcdccdm
w:bram	bmlccdbccbcdc
w:branca	bccccbncdccdb
w:branch	bmbcjcfccbedp
w:branche	ledlfedeeeeed
w:branches	aklnccbbcccdb
w:brand	jdchmiecijjdb
w:branded	cdcdeencdeeee
w:brandenburg	ccbcdcncccccb
w:brandon	cmmbddcdddded
w:brands	idhdddndddced
w:brandschutz	bbccdbbmccbcb
w:brandt	jdkcllbcdcdec
w:bras	nddbdcccdccda
w:brasil	cdddddmcdcccb
w:brasileiro	deemeddeeeded
w:braten	dedeeeddddeen
w:brauch	mbabcbbbbancZ
w:brauche	abcbnbbbbabcb
w:brauchen	mcckhjbkdccce
w:braucht	bcccdcccncccn
w:brauchte	lcbbcnbabbbca
w:brauchten	pddddacdeddec
w:brauerei	ncccdccccbcdb
w:brave	hdbclbbmcmccb
w:bravo	ccbcccbbbocbg
w:brazil	bcblcbljblcdc
w:bread	kbgfkjemcbbcb
w:break	acclkcmbibcdm
w:breakfast	bijickancbccj
w:breaking	ndcdjbcccadeb
w:breaks	bclcbcamcdgma
w:breathe	bcbccdmccmcca
w:brebis	dccemdcdcdddc
w:breda	bccddobdlcdlb
w:bremen	bccbcbbncabba
w:brengt	bcbcccbccbncb
w:brennan	bldddemddddec
w:brescia	cmcdddccddddb
w:brest	nbacbbaaaabbZ
w:bretons	cdddmddeeddec
w:breve	dndeeecdedded
w:brevet	cdddmddeeddec
w:brevetto	cdddndcdddddb
w:brewery	onbcccbdccccb
w:brewing	bmmcccbcabcdc
w:bricks	blbcmdadcccdc
w:bricoles	dcdemdcdddded
w:bridge	kddddmlcchddf
w:bridges	bdbddaknjbcca
w:brief	kfmdckjcdcedb
w:briefing	aaajbmYmbajbZ
w:briefkasten	ccccdcnbdbcca
w:briefly	nddeedceeceed
w:brigas	cccddbcbcmcca
w:bright	bbcldmbcdccdm
w:brightleaf	cdcdddncdcddc
w:brilliant	kcbcccaikncca
w:brindamos	bcaccbabcnbba
w:brinde	cdddcdmcccccb
w:bring	cecdihemcdkcm
w:bringen	ancddmbddccdl
w:bringing	cdeccnalcblch
w:brings	kcbcdankcmcca
w:bringt	cdcdddcdcbddn
w:bristol	hlbcedfdlbdmc
w:brno	jmccdcadmccdc
w:broadband	accbdmllcbbdb
w:broadcaster	jbndcccedbdec
w:brochure	cdccccqicbcdj
w:brodo	bccdccbccbccn
w:broer	bocdddcdccdcb
w:broke	qccedcbcmbdda
w:broken	meccfcbiembcm
w:broker	khadbimbjbjjc
w:brokerages	ldcmcdbedddfe
w:brokers	dcfmciicdkedc
w:bronwen	ncccacdcmbdec
w:bronzo	ddcddbcdcnddc
w:brood	mdcdddcdddddc
w:broodje	bbbnbbbbcbbca
w:brother	dfcckjbfmckcd
w:brothers	mlcdccbddcddc
w:brought	miccjbjddmcdb
w:brown	cdcdddccckcco
w:browser	cdddedcddcnbn
w:bruckenbau	bddmdccdddddc
w:bruder	bZcdmcccbcddo
w:bruine	dedeeddddcedn
w:bruna	cccclcbccccma
w:brussels	anbbcbakcbmcb
w:brut	amccdmcccdcda
w:bruto	cpcdddcdddddc
w:brutos	dodeeedeeddec
w:brutto	apbdbcbccbcdb
w:bruyant	bcbcccabcncba
w:bspce	cbcdnccbdccdb
w:btc	cdcdddbadcpca
w:btw	nkeeddddeeedc
w:bucato	ndcdcdcddccdb
w:buch	bdcdcdcnbcccb
w:buchen	bbbbcbaababnZ
w:bucher	ddddedddedbcm
w:buchgutschein	bbcnbbaccbbca
w:buchhaltung	dedeeekendded
w:buchhandlung	bdddddcmcccdb
w:buchhandlungen	dedeeenedeeed
w:buco	cddddddemdded
w:budget	ogecdedceddii
w:budgeted	mdbccmbadcccb
w:budgeting	abamacancbbcb
w:budgets	bckcclbncaccb
w:buen	dmneedddddddc
w:buena	ddddeddddcddm
w:buenas	lckddblcmcccb
w:bueno	cdcddccbdmdcb
w:buenos	mkdeeddeeedec
w:bufete	bcdnccbcddcdb
w:buffer	cdbdcdbdblddm
w:bug	eccccciccbnbm
w:bugs	obkcmbZbbabca
w:build	medenecedbede
w:building	jdllifhdedddc
w:buildings	kaamcckcdcedb
w:builds	indfidddddidf
w:built	jdfcmdmdkccdb
w:buitenland	ddeeeededdmec
w:buitenstaander	mdcdddcdddddb
w:bulletins	mdddddcddecec
w:bumping	cdcdddocddcdb
w:bunch	blaccklbbmcdb
w:bundesbank	ccddddccddmcb
w:bundeslandern	bbccdbbncbbcb
w:bundle	mcddddmcddbcc
w:bunk	mddddbbkdbdec
w:buon	ababbbacananY
w:buonasera	mdcdddbdlccdb
w:buondi	ccndccbcabcca
w:buongiorno	lclccbkclbcca
w:buoni	dodedecdedddc
w:buono	abcpcbbbcbacj
w:bureau	abiccbkmekcbd
w:bureautje	ccbedcdendded
w:bureaux	meeeeddddeeed
w:buren	ddcdddcdccccm
w:burkina	lcccddbdccndc
w:burn	acbcccpccacdb
w:burning	cmkddebddcded
w:burnout	Zbbbclambmaca
w:buro	cbccmcbccblca
w:bursar	mibcdbmdcbddc
w:bursars	ZbealmalblccZ
w:bus	ckickdcedlidk
w:busca	clcdcdcdcdddn
w:buscamos	jdijlkcjdcddd
w:buscan	cmddddddedddb
w:buscando	cdkeddocddddb
w:buscar	ccbcccbccbcco
w:buscas	acccdcncccccb
w:busco	cgcdllbdmcddj
w:buses	bckccbclnabca
w:business	dkcdmdlddehfd
w:businesses	iblcncbabacdb
w:busje	bocdddcdccdcb
w:busqueda	bmabbcbbbbbna
w:busquedas	bcmcccbbcbbmZ
w:bussen	deeeeeeeededm
w:busta	bcbccdbccbccn
w:busy	ecjbccnflkdca
w:but	fjidkfdidkdde
w:buurt	bbbcccaacabnZ
w:buurtfeest	bddddcmddccda
w:buvette	cccddabncccba
w:buy	dedlmccicdncb
w:buyer	ajbmabccbblmd
w:buyers	bcbddcnlcbccc
w:buying	ilbcnibbcccdb
w:buys	acbcclolhbccb
w:buzz	bcmccnaccacdc
w:by	ieeidfhfdekhi
w:c	kihddheikdeed
w:c2	ndfdddldkdddc
w:ca	ofjdkcfccicca
w:caballa	ddeeledeeedee
w:cabeca	ccbcccbbcncca
w:cabin	ibbcklbacblcm
w:cabinet	jkbkdcmdkcdcb
w:cabinets	acbcccmmcbddb
w:cable	bcbmbcbcciccm
w:cables	bcmccdablfccb
w:cabo	bccccbnccccdb
w:cache	bcccbabocbcci
w:cachet	ZbbbblaocabbZ
w:cactussen	dmdeeededdeec
w:cad	nkcddcicddldb
w:cada	mddidddkcbecl
w:cadastrar	cdddddcddcmdc
w:cadastre	abbbcbZabbanZ
w:cadastro	ccddddcdddmdb
w:cadeau	bccnccbcccccn
w:cadeaubon	dddmddccddcdb
w:cadeaux	bcccccncdccda
w:cadeira	ddedmcdeeeded
w:cadela	dddedddcddddm
w:caderno	nedeedddddddc
w:cadets	acbbcocbcacca
w:cadiz	bbbccaaannbbZ
w:cadre	jokbccbcccccb
w:cadres	bcndccacbbccb
w:caduca	babcccbbbbcpZ
w:caduque	bcbcbbabbbbna
w:cae	ncdccdcdccbdb
w:cafe	hdnikddhcjdcb
w:caffe	bcocccbbclcbj
w:cage	cdcdddbdcnddc
w:cages	bmmdddcdccdec
w:caisse	abanbbmbbabbZ
w:caiu	mdeeeedeeeeed
w:caixa	bcccccbcccndb
w:caja	cccdldbddccdo
w:cajas	eeeeeeleeedfe
w:cajon	cmcddddecdddb
w:cake	cccccbdkfncco
w:cakes	ccddcmbbedddl
w:calcetto	bdcdddccdcddn
w:calculate	lbcbmbkbdccdb
w:calculation	mddbdddelceec
w:calculator	nccddakbckccl
w:calculo	pdcccbbadcccb
w:calculs	mededecedeeed
w:caldaie	deedeemedeeed
w:caldera	cdededcdddbem
w:calderas	cmddddddedddb
w:calendar	jcececkekcele
w:calendario	mcccddcddccdc
w:calendrier	dddeeedeneeee
w:caler	dddeeedeneeee
w:calibration	lccddcbcckccm
w:calibre	dccdddndcaddd
w:call	eihlddkeededi
w:calle	cccddccbdcbco
w:called	dckccdjndfeck
w:calling	bglmcchclbccj
w:calloway	cdcleebdddddm
w:calls	bdhqdckddbidc
w:callum	bcmedddembded
w:calm	lcbcclbcmicdc
w:calmer	cdcdddccmmdcb
w:calmly	bcaccbbcboccZ
w:calore	cdcmdccddcddb
w:calves	cddededdkmeed
w:cama	ncdddbcdddbdc
w:camara	bmbckcbccblcb
w:camareros	bdbcccpcdccdb
w:cambia	cdbdddcdccddo
w:cambiado	ccccdcbccbZoa
w:cambiamento	ddneeececcedd
w:cambiar	acocbbaababaa
w:cambiare	cdndddbccbdcb
w:cambiarian	ccbdccncbbcda
w:cambie	ccbdcdbdcbncb
w:cambio	bcbcccabbamck
w:came	ikkhfdhedlecc
w:camera	dbdkbjkfccocb
w:cameras	jccnjcbcdcbcl
w:camere	ncbdcdbdbbcdb
w:camino	bcbcccnccbcca
w:camion	ddcededdmdddc
w:camiseta	ddddddcddcddm
w:camp	acccccbmdbcdo
w:campaign	kaabcbZlaZbnZ
w:campanas	cmddddcdccddb
w:campanile	nddbddceeddec
w:camper	nccdccbcdccce
w:campinas	nceeeedeeeeed
w:camping	cdcdcdlmdcddb
w:campo	cdddeddddcddm
w:campus	accckpbbcmddb
w:campuses	mdccdcldccdeb
w:can	jffeifidhcihj
w:cana	cmcddddeddcdd
w:canada	jkldddbdddndb
w:canadian	iibccclclblcc
w:canal	jhbckbancccna
w:canale	cdbdccbncbcdb
w:canalizador	dccdddbcdbccn
w:canape	cdcdedcdddddo
w:canas	ncbcbcbccbbca
w:cancel	adccdcocdcdkm
w:cancela	dddeebddddedn
w:cancelacion	deeeeeccededn
w:cancelada	dddddbccdcdmm
w:cancelamento	dedeeeccededn
w:cancellation	cdddecbceclbo
w:cancelled	kccdjciclbbco
w:cancer	bmcdddbccdlcb
w:candidata	eedefedeneeed
w:candidate	cidcddkcccnkk
w:candidatei	ddbeeeceodecd
w:candidates	cehdddkdccjin
w:candidati	cdbdddoddccdb
w:candidatiez	cnadddbdcbccc
w:candidato	cdbdddlccblcm
w:candidatos	cdbdddqcddddb
w:candidats	ccbdddncdcdcb
w:candidatura	kddeeedelddmb
w:candidature	cblddcamjbbjh
w:candidatures	mmbbccacmcbbZ
w:candour	accncabaclccb
w:cane	cdcdddcccckco
w:canile	bcccccbncbbba
w:cannoli	nccddcccdcdda
w:cannot	bcllidbiccndc
w:cansado	emeeeedeeeeed
w:cansancio	efefeeleeedfe
w:canteen	bncdicjcclcdk
w:cantiere	neeeeeeeeeded
w:cantina	blbcccaccbcam
w:cantine	cdddddcddcdcm
w:canton	kcndcdbdcbcec
w:cao	dmdeeeddedddl
w:capa	dodedededdedd
w:capability	acccdcodddccb
w:capable	dddddddeddmec
w:capacity	ncgddckdldcdc
w:caparra	cedeeddddddeo
w:capas	abacbbabnbaca
w:cape	nddceckcdcied
w:capela	mdeeeedeeeeed
w:capi	acbbcnbbbbbca
w:capire	ndbdcdbdcbddb
w:capireparto	bcbbcnbcccccb
w:capisce	ccndddcdcccbb
w:capital	ciddcdmcdcndc
w:capitale	bbbcncbccbkba
w:capitoli	cddddmccdcddb
w:capitolo	cdcddnccccddb
w:capitulos	abcbcncccccca
w:capo	jkldcdbdmbidb
w:caprichoso	cmddddddddddb
w:captain	icimcjleeedca
w:captando	bbbbocbcccccb
w:capture	ceeeeddeeemed
w:car	cncdeebjfcfdn
w:cara	nddmdccdddddc
w:caracter	ncccddcdccccb
w:caravan	mnbbcaabcbbcZ
w:carbon	cdbdjdpdcjdda
w:carcere	ccdddmdddddcb
w:card	cickccecdjpdh
w:cardapio	ncbdcdcdcccdd
w:cardiff	cmcdddcclcccb
w:cardigan	bcbcccacbmccl
w:cards	ecdhddlccdocc
w:care	djkeiikejhddc
w:career	cbncdejohbddc
w:careers	bljddcdnkgccb
w:careful	bcldjobbcbcdc
w:carer	bcbccbacmbccm
w:carers	dibimbkniacca
w:caretaker	bccddcbbleddo
w:carga	bcccdcnddccdb
w:cargara	ddddcddcdcddn
w:cargo	albcchlbcmcbh
w:cari	cdddcdcddcddm
w:caricare	ndccdbbddcbdb
w:caricate	ndddedcdddcdb
w:carico	neeeeeeeeeded
w:caristes	cdcdddmdcdddc
w:carlos	cdccccbbmamdc
w:carmen	bmceddcdldddd
w:carnaval	acmcbbZmbabba
w:carne	ddddbcccdcddn
w:caro	ckddjdmdddjdc
w:carona	bcbcncbcbbabb
w:carpas	bcccccnccccca
w:carpenter	jccdcbacdbldm
w:carpentier	dddddddeddmec
w:carpentry	bkbdcccdanccc
w:carpeta	bcnccbbbbbbca
w:carpi	bncdccbcccccb
w:carreira	cmcddclkdcddb
w:carrera	cbbcccnccccbb
w:carretillas	bdddddodddccc
w:carretillero	ddcededdmdddc
w:carried	mlcchbiccebck
w:carrier	bdkdddiddcddm
w:carriers	cbdmddkbedbcd
w:carries	bncddecededed
w:carrito	ncdccdcdccbdb
w:carro	cdddedcddccdm
w:carrousel	cbcccbnccbcca
w:carry	kcbnbbjbcbccm
w:carrying	kbblbbaacbbnZ
w:cars	mdcclcbdjcdec
w:carta	bmaccbabnadmZ
w:cartao	bcckdccccfkmi
w:carte	bcblcclbcclce
w:carteira	ambcccbccbmca
w:cartella	bccbdbbbccocb
w:cartografia	cdcddacndbcca
w:cartographier	cdddddbmdccca
w:cartone	bcbcccbbcnbca
w:casa	jmchcmccecmcc
w:cascina	bbbncbbccbcba
w:case	biglcjicejidd
w:caseifici	cdeemcdddeded
w:casemanagerin	dncdcdcdddcdc
w:cases	bdcddnlbcccdm
w:caseta	bcccdcnccccca
w:cash	kcblncecccmcd
w:cashapp	cddedeceddnec
w:cashier	bdddddceeeodc
w:casi	edeemedeeedee
w:casino	kcccdclcccmbb
w:caso	bccclmbclccdb
w:casos	mdccdcccddddb
w:cassa	ldcdccccccmcl
w:casse	mdcddccccdldb
w:cast	lbjccbZbaanba
w:castagnata	bbbbcbbnbabbZ
w:castanho	dddeeedddcedo
w:castellano	ckdddbbnddddd
w:castellanos	nccdmcaccccdb
w:castellon	mbbccabbnabba
w:castle	cdcddccmdcdcm
w:cat	becddcccdjddq
w:catalan	acccdcncccccb
w:catalogaste	meeeeedeedeec
w:catalogo	dddedepddddec
w:catalogue	hjcddjncckcdc
w:catalogued	mmcbdbbdccddb
w:catastrophe	cldddbdbdmded
w:catch	lcbcdckcdpcca
w:catching	ddiddecbcoedc
w:catedra	accccnbcccbca
w:categoria	dneeeedeeeeed
w:categorie	cnadddbdcbdcc
w:categories	kbmddcZmccbdc
w:category	eobdbdmbcbcbb
w:caterer	jdcdddlccbidn
w:caterers	abbmbcobcbcca
w:catering	bdckdckdkdcdl
w:cathedrales	bnacccbcbbcca
w:catherine	kdldeecedeeee
w:catorze	ddedmcdeeeded
w:cattivo	cccccmccccccb
w:caucao	ceeeeecdddcdn
w:caught	ocgbcclccbadb
w:causa	jlbjcbbccnbcZ
w:cause	lbccmcjbcacck
w:caution	ccddddcdddmcc
w:cbd	bobddebdccddc
w:ccnl	codeeeeeeeedd
w:cdd	andcdcccddcdb
w:cdi	cpkededdddddc
w:cdmx	ndeceeeeeeeed
w:ce	dcldjilhhbfhb
w:cebu	jddddcocddcdc
w:ceci	dddddddeddmec
w:cediamo	bbccnaaacbccb
w:cedo	ccccndbcccddb
w:cedons	abbcncacbbccb
w:cela	mcmcddldjdddc
w:celebrating	baabcbaabZmma
w:cell	cnbcccbbblcbj
w:cellar	iccdkdfdcmcdj
w:celle	ocbccbbbcbmca
w:celui	jcccllbccncca
w:celula	bcbcccbbccnba
w:celular	abbcbbmcbambZ
w:cement	jlkcecacccdcm
w:cena	abalcbakcmbbh
w:cenno	bcbcddbcnbdcb
w:censos	bcbdccbncbccb
w:census	oclbddbcccddc
w:cent	icddofdedcldc
w:center	bikccmbckbbki
w:centers	bcnccbbmcbccb
w:centimo	cmcddddecdddb
w:cento	bcddlcmccccdb
w:central	ncbcddncdcbcb
w:centre	elbcdjdeijlfd
w:centres	ijkdddllcgccc
w:centro	dpddddcdddkdb
w:centros	ccmdccccdccdb
w:cents	jcccdbnbccccl
w:ceo	ifgcmdddddmdc
w:ceramica	ldceeeledeeed
w:ceramiche	acccncbccbcca
w:cerca	bledkhkcibdlc
w:cercando	bkbcmbkcmbcca
w:cercano	abncbcbcbbccb
w:cercate	cdbddcoddccdb
w:cercavamo	emeeeeeeeeeff
w:cercavo	cddedededdmdc
w:cerchi	cdmeeecdcdedc
w:cerchiamo	dccnkjbhccjcc
w:cerco	kbcdekcdocddb
w:ceremony	mcccdcbnciccb
w:cero	bdcdcdnddcddb
w:cerrada	eeeffeeefembc
w:cerrado	ncccdblccccba
w:cerramos	bcccmcbcdccdc
w:cerrar	cacdnccccccdb
w:cert	cdddcdbdmbkdb
w:certain	ddndeedecbeed
w:certifiante	cccccabncbcba
w:certificado	lddeddcdkdlec
w:certificate	bdececdnmcljb
w:certificates	blhcdcmcobcce
w:certification	cciblnjcifcdc
w:certifie	cbbdbbnccccbb
w:certified	ddbbccpmfcicb
w:certify	leddddleedded
w:certo	bmlbccbbbbbba
w:cerveja	cccdmdbdcdddc
w:cervezas	bcccbbcndcccb
w:ces	cdccldcddmccb
w:cest	dedeedddedmec
w:cestas	cccdmdccdccdb
w:cet	kcbaccinbbblZ
w:cette	fclcccibilcla
w:cfa	daedemddeeddb
w:cfi	cdcddblncbccb
w:cfo	elbckifcmcidb
w:cfos	ZbfabbjlaacnZ
w:chacun	dedeejdcedcdo
w:chai	mededecedeeed
w:chain	gjjmeckckccdb
w:chaine	cdccdccmdcddc
w:chains	bbkolbZbcbbca
w:chair	cncjncccccddl
w:chairman	ababnmaacbcdc
w:chairs	ccbcecdncbkcl
w:chairwoman	aobcccbccccdc
w:chaleco	cdcdccancccca
w:chaleur	bdcmdcccccccb
w:challenge	ccodmdbccbddc
w:challenges	bdbcddoccacdc
w:chama	bccdddmckcjcb
w:chamada	bkcncbblcccca
w:chamado	ccccddbcdbbbn
w:chamar	bcncccbbbbbbb
w:chamas	bcccccbcdcnca
w:chamba	bblcbcbcmbcca
w:chamber	balbabanccbda
w:chambers	bdbcccacnbkdb
w:chambery	ndddddcddecdc
w:chambre	cddeeddcddddp
w:chame	ceedecddednec
w:chamou	ccndddbdccdcc
w:chance	kcfdibjdpcccb
w:chancen	bbbccbbcbbbna
w:change	beodjdddhdcgl
w:changed	deniccdhbieje
w:changer	ccccdlcdndddc
w:changers	aaabbmanbZbba
w:changes	lddccckedbcln
w:channel	kccjlbbmcbjcb
w:channels	dcmccejdddded
w:chantier	mddddccccccbm
w:chaos	bbbdocbcabcdb
w:chapeau	bbbbcbbbcncba
w:chapeco	cccbdmcbdcccb
w:chapter	jcicdjanckcdi
w:chapters	ecabckjmbZcdl
w:chaque	acblcbancbmbZ
w:character	nbbbbcabbbnca
w:charge	idcedfolgbiec
w:charged	cdccdcacdcann
w:chargee	ndddddcddecec
w:charges	hccjdenjccccl
w:charities	acbdndkckbcdc
w:charity	mjdfcedljbkda
w:charla	cdccdlbicncca
w:charlamos	bcndccbcdbccb
w:charlotte	lmbddebeddddd
w:charmingly	bcncccacZkbba
w:chart	kbacccZoakbbe
w:charter	nlblcaacccccb
w:chartered	kmcdddceddddd
w:chartering	bdmmcdbddcdec
w:charts	icabcjZkbobba
w:chase	nlcccbbdbbddc
w:chased	acaccdocbbccb
w:chasing	ambcccobcjcca
w:chasseur	ddndeecddcddc
w:chat	ejlcgddjdjekb
w:chatbot	kbbcncbaccccb
w:chatting	bbedmcjcbbama
w:chaussee	deededdeeeeem
w:chave	cdcccdncbccdb
w:che	iffhjceclkcde
w:cheap	ebbmccobbabcb
w:cheaper	cbcdccpcccccm
w:cheapest	cedeeejeddeeo
w:checagem	neeeeedeeeeed
w:check	ledhdedddckjl
w:checked	kcbcccmkckida
w:checker	mcbddcmcdcddb
w:checking	lcklddablkcca
w:checklist	idccccoaccccb
w:checkout	mcblccamcbbcb
w:checks	icbhcclciboce
w:cheeky	amkcccacoZbca
w:cheerful	cddddlcceddem
w:cheers	cciddjjdkncda
w:cheese	kmaibkbkclbcc
w:chef	mlcdcjbcmjjda
w:chefe	cccddcbcdmmca
w:cheffe	cncdccbcccccb
w:chefs	bcocdbimbZcca
w:chega	cdcddcccdlcbo
w:chegada	cddddddddcddm
w:chegam	bcccccbcdcnca
w:chegar	ccbdcdbccblcm
w:chegou	ZccbcbbbccbnZ
w:cheguei	bbbcccbbcnbba
w:cheia	bcdcdanadcbca
w:cheio	bbbcccbbcnbba
w:cheiro	mdeeeedeedeed
w:chemical	bclddncbbdcdd
w:chemin	ccbdccccnbccb
w:chemist	blejldjdjchcb
w:chemistry	bjbdlgbabacoa
w:chemists	akmcmbkbccccb
w:chennai	bobcdcnccbcdZ
w:cheque	eccjkcccdcode
w:cheques	bocljcbcccccb
w:cher	ddcedemeddded
w:cherche	licdlhddjdddk
w:cherchent	edoeeecddcddc
w:chercher	cddddcccddccn
w:cherches	ddoedededcddc
w:cherchez	aanccbmcaccca
w:cherchons	abbnnbacccbda
w:chere	cdedmddeeedec
w:chers	dddeedddededm
w:chess	abacccZmbnbZk
w:chevres	cdndcdcdccccc
w:chez	jijdddedncfcj
w:chf	kmcmdkcdddddc
w:chi	cccklelfjcccj
w:chiacchiera	bcnddccbdccca
w:chiacchiere	dddcdbcmddddc
w:chiado	ccncdcbccbcba
w:chiamarla	bboabbbbbbcbZ
w:chiamata	bccddcbcbnbca
w:chiamate	cdcdddcmdcccb
w:chiami	ncdeedcedddeb
w:chiamo	bblcccabmakbZ
w:chiara	bmcdddccdZcco
w:chiaro	cdddeccbdndcb
w:chiave	bcccccbccbnba
w:chiavi	bcbddcbccbcbn
w:chicago	ljedieddemdeb
w:chicken	cbbdndcdcjddc
w:chicos	ccdcccccccccn
w:chiede	deddecdeeedeo
w:chiedo	bckcnbbbkbccb
w:chief	coejmcacbjccb
w:chiefly	ceddelddeddle
w:chien	dedeeeddddedn
w:chiens	bcbcnbbbcabba
w:chiesa	dedeeeededeem
w:chiffre	mdeeeddeeeddd
w:chiffrer	cdcdcdndcccdb
w:child	bcbkdhdkcbkcn
w:children	kkbfdjdnjbecb
w:chili	dddeeeddededo
w:chilometri	emeeeeeeeeeff
w:chino	nccccccbcbcca
w:chirurgien	bdcddcndbdddb
w:chirurgiens	cnceddcddcddc
w:chiudono	cdcddacndccca
w:chiuso	aabbnbabcbklZ
w:chiusura	bbbccabboabba
w:chloe	ieiegdiddcdoc
w:chlor	cmldddcdbdddc
w:chlorine	bcmccdbdmaddb
w:chocolate	nkcdccbdcjddc
w:choice	mbjndlabcbbca
w:choir	cibcclbndeccl
w:choisissent	cdcmdcccccccb
w:choose	efdmlidbcbdhj
w:choosing	ccabcmabmmccb
w:chorale	cdddedcddccdm
w:chorsanger	ccbdcdbccnccb
w:chose	ldcdkcbdcZcco
w:chosen	acbcccjacbncm
w:choses	cccdlccdcmdcb
w:christchurch	ddieeedeelefd
w:christening	accdddbccbddo
w:christmas	jlbdbcdkjkece
w:chrome	dedeeedddcdmk
w:chuck	acbdddbcnacdm
w:chuffed	acadbcncmacdb
w:church	bncdcbbcccldl
w:churn	jbancbhblZbak
w:churrasco	ddcdddcddmddb
w:churros	ccccdcbncbcca
w:ci	edcdjdjhljccl
w:ciao	jjldddjddijcc
w:ciascuna	bbbocbbbbbcba
w:ciberseguridad	cdddccbmdcccb
w:ciclo	ababcmamcabba
w:cics	occcecddddcdc
w:cidadao	ceeeeecdddbdn
w:cidade	bjccdcccmbcck
w:cidades	bccccbancbbca
w:cider	occbcabcdccdb
w:ciel	acccccbnbbbaa
w:cien	dddcddcdddmdb
w:cientifico	emdddmcddddjb
w:cientista	dmceeddddddmc
w:ciento	bccccnacbccca
w:cierra	dddcddcdddmdb
w:cierto	cdmdddlddbddb
w:cijfers	ncaccbbcdcccb
w:cima	cdddddcddcmdb
w:cimenterie	cdedmddeeddec
w:cinco	dcckclmcbkica
w:cinema	dlcdddcdccddm
w:cinq	clcddcmddccdl
w:cinque	nccddccdcdadl
w:cinta	mddbddceeddec
w:cio	kbccccmlcccda
w:circa	kccncabcccbca
w:circle	bbhbcbbmckpca
w:circles	bcadndbcbjcdc
w:circling	ccddddbbedned
w:circumstances	bcpdddadcbddd
w:circus	ekkbkmjababcZ
w:cis	lmaccbacbbbca
w:ciso	bclcbdmccccdc
w:cita	ddddeddddccdo
w:cite	deceebcdbnddd
w:cited	ccbcdcbcZodcb
w:cities	kclledbddcddc
w:city	hjjcfhciijeci
w:ciudad	bcmccdcdccccb
w:civil	cnbcckjcmbcdb
w:claim	mbccccjccccco
w:claims	jfhjkelbckefb
w:claire	nlcddcccdcddc
w:clara	ddddldcddYdcp
w:clare	cccmdeaddmddd
w:clarinete	accccnbcccaca
w:clase	dddddbccdcddo
w:clases	cccddnbccbddl
w:class	ddbccoacklcih
w:classe	daedemddeeddb
w:classes	dkcbcoaacbbch
w:classified	bcbnlcbccccdc
w:classmate	Znbccbmbbbcdb
w:classroom	nbbkdbbcdblca
w:clause	bdcjddcdcccdq
w:clauses	mldcddcddddeb
w:claves	cdccddccdcnca
w:cle	bcccdcobddkcb
w:clean	djbccbnlkbkcc
w:cleaned	obbcbbabcacdb
w:cleaner	bcccccbcnjcbk
w:cleaning	libdeclccbcdm
w:clear	eccicballmjcc
w:clearance	bjfcddacccpca
w:clearbrook	flcdcdkdkkdjb
w:cleared	mlbmcbaccbica
w:clearing	cdcddlcddlddk
w:clerc	cncdbdddddedc
w:clerk	dbcmdbbcdcmdl
w:cles	ccbdcdbcbbccn
w:cleveland	kcccdcbncdccb
w:clever	bakcmcacaocca
w:clic	bbbcbcbncbaca
w:clicca	cdbdcdcdcbccn
w:click	aebfceiocdncb
w:clicked	aabccjabalbma
w:clicks	bkkcacmclbedc
w:client	lgimdddeddhjc
w:cliente	mjcidedehddke
w:clientes	cdndhcngdjdca
w:clienti	hccccbmcmblca
w:clients	ddmidenhidcdc
w:clima	andccbacbcbca
w:climate	oecdccbddlddc
w:climb	nkbdccalcbcda
w:climbed	cbdddemddldec
w:climbing	kcbcbcZnlacba
w:clinic	gnjmcbjbhcjcb
w:clinica	pcacccjcabbca
w:clinical	dmifjjbjcfcec
w:clinicas	kcldccmccbcca
w:clinici	deeleeeffeffe
w:clinician	bdcldcndddddc
w:clinico	cmdkeedeedded
w:clinics	aimmlbbekbcdb
w:clinique	occcdYbdmdddb
w:clinker	bcldcdbdcmddc
w:clip	bcbdkclacbcdn
w:clips	cdccdbmldccec
w:clock	dddddckndcdda
w:clone	bcccdclcccocb
w:clonez	cddeeddeeemdc
w:close	jebfdcikdcdme
w:closed	becdkcbblbinn
w:closely	dkdeledeeeeee
w:closes	ddbljcbjjbjmd
w:closing	hniclcdbkZcch
w:closure	cdbddcbbdnmbb
w:cloud	jldedhkhjddic
w:cloudarchitect	klceedjdcddmb
w:clt	cojdddddddddc
w:club	lcccccfmfffcl
w:clube	nedeeddddddec
w:clubhouse	cddddccbdbdco
w:clubs	bbamcnaacabla
w:clue	nbbcmcacbbcdb
w:cm	acbbdcacdnbck
w:cmo	mnddcdcdddeec
w:cnc	bmccccmcdbcdb
w:cnrs	bnacccbcbbcca
w:co	jdcdphfeddddd
w:coach	bbbecolcccdhl
w:coaches	ddcdddmdlcded
w:coaching	blamcalkcacca
w:coado	ccbccdbmcbccb
w:coast	ilkfidbccecdk
w:coating	ddkdeecdcmddd
w:coberta	cdcddddcdcdcm
w:cobol	mblccclccbcdb
w:cobra	ceededdeeeeep
w:cobrado	ddeeeddeeemed
w:cobramos	ccbdddocccccb
w:cobrar	cccddcmddccdb
w:cobraria	aabnbbbbbbcba
w:cobras	abbbbmabcbmba
w:cobres	bbacbnbcbbcca
w:cobro	cdceddocddddb
w:coche	mmccccbccbcal
w:cocido	deeeeeededeem
w:cocina	Znbccbacbbbbm
w:cocine	bcbncbcccccca
w:cocinero	clddddccdcddn
w:code	edcdkfcjcdnkd
w:coder	aaabmbaabnaZY
w:coders	bdbcdcmmddbdb
w:codes	bdcdjcbcccqce
w:codice	abaabakabanmY
w:codigo	abackbabbZola
w:coding	jbbhcbjmbklcZ
w:coffee	dklcjckcfjdde
w:coffees	bbamlcabnbbcb
w:coffrets	bcbcccncdccca
w:cofinanciado	cnccdccccccda
w:cofondateur	eceeleeeeeeed
w:cofondatore	ebeemeeeeeeee
w:cofradia	ddeemedeeedee
w:cofundador	ebeemeedeeeed
w:cofundadora	fdffleeeffffe
w:cognata	ndcdddbdcccdb
w:cognome	dedeedededlcc
w:cohort	bcdcbnknddadc
w:cohorts	bcedencbddded
w:coimbra	bcbbcaapbbbbZ
w:coin	baccdcacdcobb
w:coince	acbbdnabcbbcb
w:coincidamos	bbaccbbbbnbba
w:coincide	bbbcbcbbbaana
w:coincidenze	cededededdmdd
w:coincidir	dedeeeneedeed
w:coincido	bcbcccabbnbba
w:coins	bbabbaZkbaqbY
w:coisas	ncbdccbdcccdc
w:col	bbbclcbccimcj
w:cola	ababbbbobabbZ
w:colaboracion	meedecceeebec
w:colaborador	bcbccdbccbcoa
w:colaboradores	mddddcccddddb
w:colaborativa	bcbcccbbcbnba
w:colas	efeeeemeeedfe
w:colazione	ddcdbdccdcddn
w:cold	bkbmdchndecch
w:cole	bddcdmcbdccdl
w:colega	cmcdbclcccccb
w:colegio	blccdnccddcdc
w:coles	ndcdddcdcccdb
w:colgue	cccddcccdndca
w:colin	ecbnccabcbccm
w:colis	bdcddciccchbp
w:collaboration	eckcdbnbclcdd
w:collaboratore	dmdddddddddcc
w:collaborazione	nddcdbcdddbdb
w:colleague	igkfekbkkdcic
w:colleagues	cckdhfeodfceb
w:collect	jcecccjdckcco
w:collected	kccccdcccbdco
w:collecting	bbocecakbnccc
w:collection	lbbccialcjdjd
w:collections	mbkkcclcbbidb
w:collega	jncdedjddehce
w:collegamento	dedeeemeddled
w:collegarci	ccbdddbccndcb
w:collegati	bdddddcdddmdc
w:college	bdcbcqakkaccb
w:colleges	bdccddmmdcded
w:colleghi	bcbddacbbncca
w:collego	bcbcdacbbncca
w:collegue	nccdddcdcddcc
w:colliers	dcdemdcdddded
w:colloque	accbdbanccbca
w:colloqui	cmcdccccdccda
w:colloquio	bbkbcbabpblbZ
w:colloquium	bbaccabocbcba
w:coloc	cddddcccddddo
w:colocado	cccdddmdccddb
w:colombia	bbcbcbnccccba
w:colombo	abccccoccccdb
w:colour	mdcccdgcdcbdl
w:colours	bcacccmcbncdb
w:colpito	ddndeekedcdad
w:columbus	llcdeededdddc
w:column	ZbcbcpZmbeabl
w:columna	bcbbcnbccbbcb
w:com	jijegciiddjgf
w:comando	cccdedceedmdd
w:combien	ndbdddbcbcdcb
w:combina	mddddccdddcdb
w:combo	deeeeedefemee
w:comboio	bcbbcbbmcbccm
w:comboios	bcbbcnbbccbca
w:come	fkhdifemfdddd
w:comeca	ccbddcmcbccdo
w:comecar	ndddedcdeeldc
w:comecaria	bbaccbabnabba
w:comece	cbcdddccdcnca
w:comeco	cccdmdcdcdcdc
w:comedor	bccbcmbbcbbck
w:comemorar	cdededceedmed
w:comentario	lcccccbmcbcba
w:comer	cccddccbdcccn
w:comercial	bnccddcdcdcdc
w:comercios	efefeeleeedfe
w:comes	hckcicijeckcl
w:comfortable	ebpccdbcbbddc
w:comida	mcbmccbcabcca
w:comigo	cncdddccccccb
w:comincia	dcceeecdcbddp
w:cominciare	ndcdddbdcccdb
w:coming	eimdecdiejeci
w:comisiones	cncccccddbcdb
w:comissao	amccccmcccaca
w:comitato	bbbocbbbbbcbZ
w:comite	bnbmccbbbbbbZ
w:command	adccncZbccnca
w:commande	ccbcccbccbcan
w:commandee	dddeeeddedddm
w:commander	cdedmddeeddec
w:commandes	bdcccdncdcddb
w:comme	cmfddkcckedcj
w:commedia	bcccccbmcbbba
w:commence	cbcdddccbbddp
w:commencement	odccdbcbdcdec
w:commencing	kceeelddeeded
w:comment	bbcjccckhmbnc
w:commentaires	dddeeedeneeee
w:commentare	ccccccbncccca
w:commente	bcbccbabbabqY
w:commented	ccclddbccccoj
w:comments	jcbkcccbcjcip
w:commerce	idelldchjhddc
w:commercial	djckocecfdcdb
w:commerciale	cbcdnccbdccdb
w:commerciali	bbbbncbbcbbbb
w:commercialista	ncbdddbdccddb
w:commercialiste	ccccccbmcccca
w:commercio	coddeedeeeedd
w:commessa	cccdddndcbddc
w:commissie	bnccccbccblcZ
w:commission	mechiklbcdjcc
w:commissioned	bbmlccaccjcdc
w:commissioni	eedeeeneedeed
w:commissioning	mcdddlddddded
w:commissions	cbccccmbdcldb
w:commit	aambbbaabmbba
w:commitment	dlkldkbbdccdd
w:committed	bcccpdaddddec
w:committee	ljcmciccchcdk
w:committente	kddmddcdddddb
w:common	bcbcccmcbnccb
w:commun	bcbdmcbcdnccb
w:commune	cdcdddncdcddb
w:communication	kccmebbldcccc
w:communications	ammdcdbcbaddc
w:communiquez	deeeedddedmcc
w:community	cemjeibncbdib
w:commute	aoaccbabbmbcZ
w:como	elkhjddgkcefb
w:comodino	ddcddbcdcnddc
w:comodo	cdnccdccbbcdb
w:companera	ddeeledeeedee
w:companero	bbndcdbdccbcb
w:compania	cccdddndccddb
w:companies	bcokldkdjbcdb
w:companion	bddbdnjbdcccb
w:company	dkeindddlcfdb
w:compara	bbbncbbcccbcb
w:compare	bdceccmccncmb
w:comparer	cdcedemeddded
w:compartas	bbbcbbabbaana
w:compartia	ccbcccbccncca
w:compartir	ddddeddbemddc
w:compas	cdbdbdccbnddb
w:compensacao	bbbncbbcccbca
w:compensated	clcoddbdddddc
w:compensation	hlkmddaccckcb
w:compenso	cechgmkjdcjdb
w:competence	bdddcbcdddndb
w:competences	neeeeedeeeede
w:competencia	cncccccddbcdb
w:competition	nkbmbjZbbabca
w:competitor	aclcccncbkbdb
w:competitors	bcbcccpcchcdb
w:complace	dpdeddbdddddc
w:complain	amdmbbZcimccb
w:complaining	cmbddcbbcicdm
w:complains	kdddcdjddckdl
w:complaint	bbcccbakmanaj
w:complaints	kcbmlbkbccada
w:compleanno	ccccddcccncaZ
w:complet	ddeeeedeeeben
w:completa	cbbcdbncccccb
w:complete	dcfidjckeckmb
w:completed	jccjddickhimd
w:completely	bcacbcmccmccb
w:completer	bbbbcnbbbbbba
w:completi	bbbcncaccccca
w:completing	mdjdddbdlbddd
w:completion	ccdodcifdcbci
w:completo	ddcdddcccbcdm
w:compliance	ajdoecicedlcb
w:complimentary	ccbcdcnnbaccb
w:complimenten	ccbdcdbcbncca
w:complimenti	ccccdclcckbcm
w:compliments	cdbdddbccnbdl
w:compor	cmdeeedeeeced
w:compose	abccdmabmccdb
w:compra	bccmccccdcccm
w:compram	deemeddeeedee
w:comprando	eeeeeeleeedfe
w:comprano	cdeemccddeded
w:comprar	ddddddcddblcm
w:comprare	cededededdmdd
w:comprarla	ncbdddbdccddb
w:compras	cdcdddnddcjdl
w:comprendre	bdcndcbcccccb
w:comprends	cdcedccdmcdcc
w:compreresti	bcccnabacbccb
w:compresa	cddddmccdcddb
w:compreso	clddddcdcdddn
w:compri	cccndbbbcccca
w:compris	cdddemccedddm
w:comprise	mjcbdilcdccdb
w:comprises	jcddelidddddm
w:comprobado	cddcccnccccdb
w:compromiso	eedfeeneedeed
w:compromisso	ddmdddkddcddd
w:comprovante	ddeeedceeemed
w:comptable	bcddddlddcdcn
w:compte	bckckbbcdcofc
w:comptees	accbdbanccbca
w:comptes	mddddcdeddddd
w:computer	kbhcclcecfncb
w:computers	mbacbbZbnabcZ
w:comum	bcabccabcocba
w:comun	cdbdddcccmdcc
w:comune	clbdddbcckdcm
w:comunes	bcccccabcnbcb
w:comunica	dmdddddddddcc
w:comunicamos	ddeeeddeedmed
w:comunicarle	dpdeddbdddddc
w:comunicarlo	aaaabaaabbanZ
w:comunidad	cddedcdmddddb
w:comunitaria	abccccbncbcbZ
w:con	ihdhkcifeildd
w:conceived	ddddddncdeded
w:concept	occdkcbdcddec
w:concerned	mmbdccakcbcdb
w:concerning	cdcjdchcbncdk
w:concert	jbabliaobjbba
w:concerts	mcclccicccbdb
w:conclude	bcbcncibcbccb
w:concluiu	ccmccdbcccccb
w:concordare	mccdddcdddddb
w:concorra	cnbccccbbbbcb
w:concorre	ZbccccbncbcbZ
w:concorrer	endeeeeedeedd
w:concorresse	cncdcdbcdcccb
w:concorso	cmcdcdcddccdb
w:concours	ZbaabmZnbaabZ
w:concretado	mefefdeeffefe
w:concrete	abnkcbZmdaaba
w:concreto	ccndddbcccdcc
w:concurrent	bcbcccoccbaca
w:concurso	bpbcicabkbcba
w:condition	idddlecdjcdel
w:conditions	mncdcdbdccbca
w:condiviso	cdcdddcccbcpb
w:condizioni	ndceddcddddbb
w:condoleances	ccbdccbbbncca
w:condolences	bbaccbabbpbbZ
w:condomini	cdddddccdcdcm
w:condominio	ncbcdcbcbcccb
w:conducido	ddcededdmdddc
w:conduct	bccbdbobbdddm
w:conducteur	mdddeccecddec
w:conducteurs	cncdddccdcbdb
w:conducting	bcbpdcbcdbccc
w:conductores	abbbcnabbbbba
w:conducts	cdebdncdddeee
w:conduzione	cmcccccdddddc
w:conectado	ddeeedceeemed
w:conectar	ccacccbcclcoa
w:conexion	medeeeddddeec
w:conference	ddcccncdcllcj
w:conferencias	acbbcabncbbca
w:conferma	cddddcdddcoaZ
w:confermarle	cnccccccdcbda
w:confermata	ceedddddeddeo
w:confermato	bcbncbbbcabba
w:confermiamo	dedeedddecddn
w:confermo	ocdeeedeeeddd
w:confesseur	dddddddeddmec
w:confession	cclcdnbcccdec
w:confidence	akoidibcbjlcb
w:confidencial	abpbbcababbba
w:confidencialidade	bccmdcccdcccb
w:confidential	bhnnddbddckcc
w:confidentialite	bdcndccccccbb
w:confidentiality	bcllddcdddldc
w:confidentiel	deeeedddeelcc
w:confidentielle	abnbccbcbccca
w:confidenza	cmcccccdddddb
w:confie	bncdcacdcdddc
w:confier	occdccbdccccb
w:confira	bccdccbndbcbb
w:confirm	ifiidkddddlkc
w:confirmada	deeeeeddededp
w:confirmamos	ddddedddddddn
w:confirmar	ndddedcddddcl
w:confirmarme	acbncbbbbbbca
w:confirmation	edcddjccdcmcn
w:confirme	bkccdcbcccnak
w:confirmed	bijgdcadcbjmm
w:confirmee	ccccdcbbcbbni
w:confirmenos	bnccddccbcbca
w:confirmer	dodeddbeeddec
w:confirmes	ccddddpdddddc
w:confirmez	deeeedeeednbb
w:confirmo	ccdmdcccddcdb
w:conflict	nddkdccdddddc
w:conflito	bcdmdccdddcdb
w:confratello	dmeededeeeedd
w:confrere	cdcedemeddded
w:confrontarsi	abcncbbcccccb
w:confronto	mededededdeed
w:conge	meeeeddddeeed
w:congedo	mcededdedeeeb
w:congrats	chhddiiccobma
w:congratulate	babdccabancna
w:congratulations	ddjdcckciklke
w:congratulazioni	acbcccbbbobbZ
w:congres	abaacnZabobbZ
w:congreso	cdccdccmdccca
w:congress	iekccbklclhdb
w:congresso	cccbdncbdcccb
w:conheca	bbZbbbaabaana
w:conhece	bcbkccbcoccdb
w:conhecemos	ccccccbcdnccb
w:conhecer	bbocccbcbbcba
w:conmigo	clddddcddmddb
w:connais	dpbeeededdddc
w:connaissance	abbbabababbnZ
w:connaissez	cdcbdcddddndc
w:connait	dddeeedeneeee
w:connect	ccbfdddcjokkb
w:connecte	cddeeddeeemdc
w:connected	ccdcdcdbfocnb
w:connectez	abbbbcbbbbbnZ
w:connecties	cdcccdbcdncbb
w:connecting	efikddkielecb
w:connection	ddbeddfccolec
w:connections	bbZlccecZcbob
w:connexion	ddddddcddcbmb
w:connosco	cdddddmddbacn
w:conoce	cmcddddecdddb
w:conocemos	deeeeeleeedfe
w:conocer	cmcddddeddcdd
w:conocerla	dddeeededemed
w:conocernos	dcpdddcddcecc
w:conocidos	aaabnaZbbmaba
w:conociendo	bcncccbcccccb
w:conosce	bdclddcdmcddc
w:conoscerci	bcbcccbbbnbba
w:conoscerla	bcnbdbbcccccb
w:conoscerti	cncdcccccccca
w:conosciamo	bcbdccbccnccb
w:conoscitivo	cdncddccbbcdb
w:conosco	cnlddddddcddc
w:conozca	ddeeledeeedee
w:conozco	bccdcabbnbccb
w:conscience	bjkcncaccaccb
w:consegnare	cdcdddccdcdbm
w:consegnato	cdddddcdddcdm
w:consegne	eedeeeneedeed
w:consegno	bccccbnbcbbca
w:consegue	nddddccdddldb
w:conseguimos	mdeeeedeedeed
w:conseguir	deddeeocededb
w:conseguiu	bcbdddncbbcbm
w:conseil	mcbccbabcmcbZ
w:conseils	cdcbdccdpcddc
w:consejeria	mcdddccdddcdb
w:consejo	bbbocbbcjabca
w:conselho	bccncbbbmbbba
w:consent	ldddeeceedled
w:conservation	bbmccbanbaccb
w:conserveira	bndcddcdedddc
w:conserver	dedddcdceemcc
w:conserveries	abaanbabaabba
w:consider	dklijkbdkdcfb
w:consideration	ddldeldcldddd
w:considered	cikdddmildccc
w:considering	ddlmedbddcddd
w:consiglio	ccbcdcbckZcpa
w:consigo	bcmbclabblbbZ
w:consiguio	ddcdddcccbddn
w:consiste	dddeddcdddmeb
w:consolidated	mbccdklccccdb
w:consorzio	emeeeeeeeeeff
w:constituye	cccmcccdbccdc
w:construction	chbcccdodblba
w:constructoras	bbbcccbcnbcca
w:construire	ccdemddddddec
w:consulente	kfddedlddddjk
w:consulenti	odddddceddddc
w:consulenza	lddmeddededec
w:consult	mbbobaYbbbbca
w:consulta	cdcldcjcdcckl
w:consultancies	bciccdocdcddc
w:consultancy	mjfncdbdeccdd
w:consultant	kkcmdccddcejk
w:consultants	dckfdcqgdccdd
w:consultation	cddqdckcdeddc
w:consultations	dcdkedbcedmed
w:consulte	cdbdedcddclob
w:consultee	dbbeeededdeob
w:consulting	eehpdbecdccdc
w:consultivo	abbocbbbcbbbZ
w:consulto	cdcmdbccdccca
w:consultor	bbccddabcbcao
w:consultora	kmfeeeceedekc
w:consultoria	nddcecbddecdb
w:consumables	bccldcmcdcccc
w:consumer	ZaambmZabbbbZ
w:consumo	ncbcdcbcbcdcb
w:consumption	cdcdeelddmdec
w:conta	jedeedjdddnbc
w:contabilidad	cmcddddecdddb
w:contabilista	occdddddedeec
w:contable	cbbcccbcnbccb
w:contact	delddeddhjkjd
w:contactar	cdddedcddbbcn
w:contacted	abndddbbdccmc
w:contacting	cjlcdddcceicm
w:contacto	mckdddccljccb
w:contactos	bbbccbabmlcba
w:contacts	bcbccbiiklnja
w:container	hbbgidmdckkdb
w:contame	ccndddcdcccbb
w:contar	bjpbclbbbabca
w:contarle	dddeeededemed
w:contas	aaabmbZaaZmaZ
w:contato	mbmdddcddcdcc
w:contatori	dddedddddcddm
w:contatos	ccabccbcdncba
w:contatti	cdbdddcddmddb
w:contatto	docedecdclddc
w:conte	eeeeeemeeedfe
w:contemplate	ccodddadbbbdc
w:content	adlcjeaakicmi
w:contente	cncdddbcdcccb
w:contento	ccncccbccbcbb
w:contents	bcbbccanbcbbm
w:contest	cdddjdckdcmcj
w:contesta	dddddccdodddc
w:contestas	neceddddddbec
w:conti	bcccnbbbcbccb
w:contigo	bcncdlbccacna
w:continua	cmdeeddeeeced
w:continuar	abbbcbZabbanZ
w:continuation	cclddcbddblcm
w:continuativo	mceddccdedddc
w:continue	jldccceblheca
w:continued	ccaceccccpdbd
w:continuing	lccbdaaaclcna
w:conto	agncccjccblcj
w:contos	bcccccbncbbca
w:contra	cdcdddcbdcccm
w:contrabbassista	nccddcccdcdda
w:contract	klidddddhcgek
w:contracting	bklcccccapccb
w:contractor	liecfdlececdj
w:contractors	jdidfdmkcdjdc
w:contracts	cmkhdhlclcdcb
w:contractuelle	cncdcccdcdaca
w:contractuels	cnadddbdcbdcc
w:contraire	ccbdcdbcbbccn
w:contrasena	dddeedddeckkb
w:contrat	cnddddcdddcco
w:contrata	dnceeemdeeddc
w:contratacao	lcddndbdddcdc
w:contratacion	bcdcmcbcdccdc
w:contratado	aabcbcabmbnbZ
w:contratam	cdmdddccccddb
w:contratando	dmddeeeeeeced
w:contratar	lcbdccodlccda
w:contratarem	ddcdedmdddddc
w:contrate	ccbdccncbbcda
w:contratista	pbdeddcdedddd
w:contrato	iodddccdddecm
w:contrats	cdcedemeddded
w:contratti	cmddddcdddddb
w:contratto	flcddkcdjcdcm
w:contrazioni	cdddmdcdddddb
w:contre	kccmdbacccmba
w:contributie	deeeedddedddo
w:contribution	bcbldbobckccj
w:contributions	acbccbalcjmcZ
w:contributors	bcdddZmmdcbcl
w:control	jlcmdceddbdcj
w:controle	nddeddddddddk
w:controleurs	bcdcdocddddcb
w:controleuse	imceddddgddlc
w:controller	kmceddedjfdfe
w:controllerin	imdeddcdgcdmb
w:controllo	mldeeeddeeddc
w:controls	ldcdedcedleed
w:convaincre	bbaanbababbba
w:convalide	cmddddddddddc
w:convegno	emeeeeeeeeeff
w:convenience	kcbiekkdmcdde
w:convenient	ddgdeenddcddd
w:convenio	cccdccbcmcdcc
w:convenir	dedlceddeeedd
w:convention	bcbncbbccbcca
w:conventional	lddclebedddee
w:conversa	jccndbabccbba
w:conversamos	cbcbncbcdcccb
w:conversar	bmmlddcddddcc
w:conversation	ckljcdfccdcob
w:conversations	bclmedmddccjc
w:conversazione	dddeedmdeedbc
w:conversion	mdddeekeeedee
w:converso	bcndddcdcbdcc
w:convertible	ccbbndccdcddc
w:convertirias	bcbbcnabcbbba
w:convertirlo	bbbdncbdccbdb
w:convey	ddcedecednded
w:conveyancing	bndldcadddcdc
w:convida	bccndbccccbca
w:convidada	ddddeccndcedc
w:convidados	cdcccacndcccb
w:convidamo	acbbcabncbbba
w:convidamos	cddcdncadbccb
w:convidar	cddmdcccddddc
w:convidou	cccddccccbcpa
w:conviendrait	dcleeemecdeed
w:convinced	bdcbcmmccccdc
w:convite	clccdlccdbcna
w:convoca	ancccabcccbca
w:convocada	dmededdddddeb
w:convocatoria	cmdddccdcccda
w:coo	mbddlecededed
w:cook	cmecckbcciddl
w:cookbook	mcbcclbcdbcdc
w:cooking	bbjdcnccbbddc
w:cooks	jccdmbbmdccec
w:cool	bcdcmdbbdbldd
w:coop	dnceeeeeeeeed
w:cooperation	bjmdddbddcjek
w:cooperativa	bmccclfcjccca
w:cooperativas	abbmbbabcmaba
w:cooperative	ofcclcbbcbcdc
w:cooperativo	bbbncbbccbcba
w:coordination	meeeeeceeeiee
w:coordinator	llcdddcdfdidd
w:coordonnees	deeeedddedmcc
w:copenhagen	bmacccbcbmcdb
w:copia	ccccdcbccbmcl
w:copies	iccccfZndbbcl
w:copre	ccddmdcdddddb
w:copropriete	bbcnbbccddbdb
w:copy	khccdjckhdkdg
w:copyright	bdccdkccdcnaa
w:copywriter	kecdddndcdddc
w:copywriters	acmmccadcbddc
w:cor	beedeebcddddn
w:coragem	ddedmddeeeded
w:corcho	cdcddccmdcccb
w:cordes	ndccddbdccddc
w:cordial	ddceeeceboedd
w:cordially	bcccdalodabca
w:cordoba	ccndddcdcccbb
w:core	lkccekjdddddd
w:cork	Zmbclibblmcca
w:corner	bemdccmcceddc
w:corp	nbccddlecdded
w:corpo	cmdeeedeeeced
w:corporate	bcdddokdkclbc
w:corporativos	bccccbnbdcacb
w:corre	abbccblmbalbZ
w:correct	jncdddjddkddb
w:correctamente	dcdeeededddoc
w:corrected	kjbdddcdcacdn
w:correctly	kddeeecdemeed
w:correcto	ccncccbcbbcca
w:corrector	accccnbcccaca
w:corrects	lbbbdcbddbncc
w:corredor	bdcdcdnccccdb
w:correggere	acdacnabcdbca
w:corregir	acdcdncdcdcdb
w:correo	cbbcccmcbbcck
w:correspond	dneefeeeeeedd
w:correspondence	kcmcelbddccdc
w:correspondent	afacbbabbbboa
w:corretor	cbbddbncccccb
w:correu	mdcdddcdddcdc
w:corridor	nccdddbckbddc
w:corriere	cdcdddccdbdbm
w:corriger	cdccdcndbcbca
w:corrija	bbcbcnbabccca
w:corrisponde	bbbcccbcbbcna
w:corso	bcdcdkknccbcZ
w:cortes	cdddddcbdcddm
w:cortesia	deedeemedeeed
w:corto	nccccccbccccb
w:corvane	ckddddccdmddb
w:cosa	ecpdhdhccbcca
w:cosas	ccndccbcdbccb
w:cose	mccccdcdlccdb
w:cosi	ablcbcicnbcba
w:cosmetics	aaobccfcbflca
w:cost	ffcicdolccecg
w:costa	icddddocddddb
w:costare	ncccddcddccdc
w:costaria	ndadccacabccc
w:costerebbe	ncbdccacaaccb
w:costing	madcdkmcdccdc
w:costruisce	nccccdcddccdc
w:costs	debdjbomcbkcj
w:costuma	abbccmbcmbbca
w:costureira	nccddbccccdcb
w:costureiro	nccddcccccdcb
w:cote	lbmccbabaabbj
w:cotes	baodccacabcca
w:cotisation	dddddddcddddn
w:cotise	cdddddcddcddo
w:cotonou	dddedededdmec
w:cottage	ckdeedcddjbeo
w:coucou	lbbcbnabaabbZ
w:could	keieejiclcddi
w:couldn	fchcdcbjbkboa
w:coulee	cddddddcdddbm
w:couleurs	dddeeedeneeee
w:couloir	bdddddcceccdn
w:council	ljdmdcbikcccj
w:councils	bdcddeodecded
w:counsel	anamdddcccdcm
w:count	ldlbldblcbccf
w:counted	bcbmccmcblddc
w:counter	jmbcccacciccn
w:counties	ablcccanbacba
w:counting	lcabcbbnmabcZ
w:countries	biliicemcclfb
w:country	kiakcceblklca
w:counts	eeccjclkcjccj
w:county	mdefdkfcejddc
w:coup	nlbbccbcccbca
w:couple	biocjcmcbbcdb
w:coupons	ccdddcccddnca
w:cour	ccbcccccccocb
w:courage	cdZdddndlbddd
w:courant	bdcddcndbdddb
w:courier	bccccddedcqda
w:cours	acccdmbcbbbcl
w:course	ccdddnfmedcfe
w:courses	bhcddnaldjbdk
w:court	ikcmcccghfhcd
w:courtier	cdcedemeddded
w:courts	bmnccdhdcccdc
w:cousin	fckdndccdbcdn
w:coute	ncbdcdkcbcccb
w:coutera	dddddddeddmec
w:couvre	adcdddpecdcdc
w:couvreurs	daeddnddddddb
w:cover	necciekkjccdc
w:covered	cobgccdclkcca
w:covering	mkclcckcccccb
w:covers	jdndfcccjbjdj
w:covid	cdccccbadmmcb
w:covoiturage	dddmddbcdccdb
w:cow	cccedkcdjbddn
w:coworking	bbbcacbocbcca
w:cows	cmceddcdkbdec
w:cozido	eeeeeeddededm
w:cozinha	Zcbbcbabjbbmk
w:cozinheiro	ddeeebdeeeeem
w:cozinheiros	cdbdddodccdcb
w:cpd	bnabcbbmbaccZ
w:cpf	bccccbccddocb
w:cpt	ncceeededeced
w:cracha	cbcddcbcdbocZ
w:crack	ocdbcdceccdec
w:cracking	mcccddldddddc
w:crane	jcnglcebcaicb
w:cranes	abanbbabobcba
w:crashes	mcccccbbcbccm
w:crasht	odddddddddcdc
w:cravatta	cdcdddnddbcdb
w:crazy	blZcncfcbaddb
w:cream	bbadcclcmjcdb
w:create	cindddbdddddd
w:created	cnjeeededdeee
w:creation	mcdcdnbcdcacb
w:creative	kcndeecededee
w:crece	codedddedeeec
w:crecera	bcocdccccccdb
w:creche	ccbdkdbccbcbo
w:creda	abbcnbccbbcca
w:credenciado	bbccdcncccbba
w:credenziali	cddddccddcmcb
w:credit	cfbjciedeimkh
w:credited	bckcdcabdmkma
w:crediti	abbbbmmbbabaZ
w:credito	bccndccccccca
w:creditos	bbbncbbcccbcb
w:credits	bdccddnbdbcmj
w:credo	cededededdmed
w:cree	bmaccbmcbbbba
w:cremona	bbccccncccccb
w:creneau	eeddeeneeeeed
w:creneaux	bcbcbcbbnaccb
w:crepes	deeeeddcedeeo
w:crescendo	bcnacbacdccdb
w:crescer	acpbcbabcacca
w:crescere	ccddddodedddc
w:cresceu	dndeeeceeeedd
w:cresciuti	deedeemedeeed
w:crew	ccicikkkjdlca
w:crewe	ddlddcccdcddm
w:crewing	acncbcmccbbcb
w:crews	abcccnmhcbdca
w:criancas	cddeeecdeoecb
w:criando	bcbcncbbbbabb
w:cried	jcacbdabbocca
w:crime	nbbbcaZabbnca
w:criminal	cnddeecededed
w:crio	ddcededdmdddc
w:crisi	mcdeedcedddeb
w:crisis	gdcmdaamdcbdb
w:criteria	mddledcdedddd
w:crm	acbkcbqcdcbcb
w:croises	ddbdddndcaddc
w:croissance	bbndcdbcdcddc
w:cronica	bcbbbnbbcbbca
w:cronico	abbncabbbabbZ
w:croquetas	ddeeledeeedee
w:cross	icjcjjbkcmccb
w:crossed	bkiccdjdcnddb
w:crossing	cdledecedmefe
w:crowd	lclbdlalcbccb
w:crowds	meledecedbddd
w:croydon	lmbdddbdcdddd
w:cruise	aaaabnZbabmba
w:crusca	cdeemccddeded
w:cry	jccdcfiljdcdk
w:crying	aaabcnacanbcb
w:crypto	fkfidbckdlmcb
w:cryptobedrijf	nccdddcdddddb
w:cryptomonnaie	bdddcbcdddmdb
w:cryptowallet	bbcccdbddcndc
w:crystal	kccdeemdddcdc
w:csm	bmZdddndbbcdc
w:cst	mkcddececdded
w:ct	bkbcccccnbbcb
w:ctc	eofeeedededdc
w:cto	dcldpdbdccfdc
w:cual	neeefedeeeeed
w:cuando	ecmcmkcicbibb
w:cuantas	medeeededdeec
w:cuanto	nbbmcbecakbbZ
w:cuarto	deedecdeeeeem
w:cuatro	mdcndkccdcccd
w:cubo	accccnbbcbbca
w:cubrir	ndeeeedeeeeed
w:cucina	ccacccbbnbcca
w:cuelgue	cdccddccdcnca
w:cuenta	bbccdbamdboaZ
w:cuento	abacbmobbabbZ
w:cuesta	cccddcjmccccc
w:cugina	ccddmdcdddddb
w:cugino	cdddddcddcmda
w:cuida	dedeeeodeeeec
w:cuidando	bbbcccbcnbccb
w:cuisine	accbdmbbdccbm
w:cuisinier	cddeecddddden
w:culpa	cccdccbccmcca
w:culture	kjddedcmeeddc
w:cumpleanos	ddcdeddddadcn
w:cunado	bdbdddbdcbccn
w:cuneo	abbbcnbbbbbca
w:cuochi	cecdedmdddddc
w:cuoco	ddddedddedden
w:cuoricini	deeeeddeeemed
w:cuota	cdddcdlddcddn
w:cup	cddcddjldbddn
w:cupboard	lmbdddbdbmccb
w:cupo	dddcddcdddmdb
w:cups	kcbbccklcjddk
w:curator	lnaccckccbdcb
w:curators	acncccbmcbcdc
w:cure	bcbdddpdcccdb
w:curieuse	blocbcbacccca
w:curieux	dedeeeneddeee
w:curiosita	ccmdddcccbdcc
w:curiosite	cndddbcdddddc
w:curiosity	ccacddoccZddc
w:curioso	ddmeddcdccedc
w:curious	adocccieimccb
w:curitiba	comdcdcdccddc
w:current	kdnfhddcddegd
w:currently	cdieecmllcccb
w:curriculo	blidddcdmcmca
w:curriculum	Zikdclhemcjda
w:curry	cdcdedjddcedo
w:cursar	dddddmcbdcddc
w:curso	bcccdojmeccca
w:cursus	bcbbclbmcbcba
w:curte	ddeeeedeeemdc
w:curtida	cdddcdmcccccb
w:curtindo	ceeeecddednec
w:curtos	mdcdddceddcdc
w:curve	bdcddcbbcjcan
w:curves	ldcddabcbnddc
w:cuscino	ccddmdcdddcdb
w:custa	ccddlbcddcddm
w:custam	cdcdddbddbnda
w:custaria	ncaccbacaacba
w:custom	bcdcccdcddana
w:customary	mdcdkcbcccded
w:customer	fecmkccfcdhii
w:customers	bcciododdcddc
w:customs	hiefddabejoca
w:cut	difcdclbljccm
w:cutter	mcccdcbccbbcm
w:cutting	jccccmbbclddb
w:cv	fkndddedmcedc
w:cvs	cbdcdcpjjaicc
w:cyber	jcgdddpcccddc
w:cybercrime	ddddddcddcmdb
w:cyprus	acdbcbacdcodb
w:czk	aodcddcddecdc
w:d	jjjjkjeeidddc
w:d2	dnceeeeeeeeed
w:d3	kmceddcdddddc
w:da	iidfichdkihck
w:daan	ddddeeddebedn
w:daar	ldfdmdbdmccdb
w:daardoor	dmdeeededdeec
w:daarna	alcbcbabkclmZ
w:daarom	bcncdccdbccdb
w:daarvoor	anbcccbccbccb
w:dabei	jccldcbmcbccj
w:dach	ccnddegeccddd
w:dachdecker	cdedeccdddden
w:dachreinigung	cccdddnccddda
w:dacht	cmcdcdcdedcdc
w:dachte	cmbddccccmddb
w:dad	bccddchccbddr
w:dados	flcddcclkckja
w:dads	bcbcmdmccbcdc
w:daeu	bdddcmcbddcdb
w:daft	bckcjcncbadda
w:dafur	gkckkjbidcddi
w:dag	hdlddmidecldb
w:dagen	ncbddicdkcjdj
w:dagprijs	ocbeeededdddc
w:dagvoorzitter	abbbbnbbcbcca
w:daheim	bcbcccbacncba
w:daher	lddmddbdddcdb
w:dai	bcccccmccbmcb
w:daily	ncccdckkcbkeh
w:dairy	hllfmcjbbbbca
w:dal	jjidddcidckcl
w:dale	albmdcbccclcb
w:dall	deededddeddem
w:dalla	emeeeeeeeeeff
w:dallas	Zcbddclcocddb
w:dalle	mccdccbccbcbm
w:dam	bbbbbbbncabba
w:damals	blacccacbncca
w:damen	cccdddbdmcdcc
w:damigiana	mededededdeed
w:damigiane	mededededeeed
w:damit	lccddcbcclkcj
w:damloop	bbbbbbbncabba
w:damp	acbbcnbjdlbca
w:dan	jemdecccidmcb
w:dana	bdkdddcmdcddc
w:danach	cndeedjdjdkdb
w:dance	cdcdbdcccmkdb
w:dancing	obbckcbcdbcdb
w:dando	cddeeddddcnec
w:danish	nlbccabcjlabb
w:dank	bbbnbbabbnbbZ
w:dankbar	cabdccbcnbccb
w:danke	jdddedcddnddl
w:dankeschon	bccncbbbccbcb
w:dann	cjndcckccdlcc
w:danois	mededecededed
w:dans	edkiicijdjckb
w:daqueles	eeeffdmdeeeee
w:dar	kdjddlcdmcddb
w:daran	lcmbcalcbbbba
w:daraus	abbcnmbabbbca
w:dare	daabmbabjncbk
w:dared	lebdcmkcdbddc
w:daresti	bccccnccbbccb
w:darf	dkldddmdicdde
w:daria	accidobcccbdb
w:darias	bcccdoabcccdb
w:dark	bmblccfccaanZ
w:darnos	bccbdnbbcbbca
w:daruber	ccbcccblbmcba
w:das	kieiedjdcdkdj
w:dashboard	pbbcdbcclbccf
w:dashboards	ccbidlmcckcdb
w:dass	cjcdedndjlgdc
w:dat	njdhldedghcdb
w:data	kjffifekeedic
w:database	pfjccccfcdfde
w:databricks	igamccicmaddc
w:datateam	anbcccbccbccb
w:date	clffdecicckjk
w:dated	acccdcoccgbcj
w:daten	bcacccbllmccb
w:datenanalyse	codddcccjccbb
w:datenanalysen	odddeddeeeeed
w:datenanalystin	emcdddcdiddlb
w:datenbank	ncddccdddcddb
w:datenfrauen	bcbcdbbndcccb
w:datenjobs	cdcddccnbcddc
w:datenmigration	oddddccddeddb
w:datenschutz	ccdcdmdcdddcb
w:datenschutzberaterin	meeeedeeeecdd
w:dates	kckecbkocacdc
w:dati	klddejckfdhdc
w:datos	jlidddilideib
w:dauer	bcdncaccddddb
w:dauerhaft	dodeeecddddec
w:dauert	cbcbcbbmbbbZn
w:daughter	efdcekbiemedf
w:davanti	ccmddbbaclccm
w:davao	bcbdddmccmced
w:dave	admdcdbdmbded
w:daventry	mmccdbbccccba
w:davide	ccaccbbbnbcca
w:davon	ccmcccbccblcb
w:davvero	bbkcccacbmcca
w:day	lhedekefdgidd
w:days	mjcedfedfddji
w:dazu	abnbcbabbambZ
w:dazwischen	cncdcccdddddb
w:dba	lblcldbedcded
w:dbs	jcbcdmmaccbcb
w:dbt	ldjdemcchcdkb
w:de	fiehhhffhehej
w:dead	ncacjbacamcci
w:deadline	mkcmdfcefbcdj
w:deadlines	bdccdmlaccccb
w:deal	mdcmccdbcccdm
w:deals	mddddebelddfd
w:dealt	ilbcddbddcccn
w:dean	akbcdoaccbbcj
w:dear	iiffegjfiihdd
w:dearest	bccccbambYmcl
w:debate	bccddbbndlcdc
w:debe	ccdcdcccccoda
w:deberia	cccdddndccddb
w:debia	bcbcccabcnbbZ
w:debit	jnbcedcddcncc
w:debiteuren	bdcbdbnddccdb
w:debito	ccdcdcbcdccdn
w:deblocage	ccdddcccddnca
w:debloquer	decdeddeedncc
w:debordee	cedddcmcddcdc
w:debt	cdddeedddmldd
w:debute	cdbdcdbbbnccb
w:debuttiamo	bcbcccbmcbbba
w:decade	cdldmdbddcded
w:decale	ndeefedeeeeec
w:decalee	bdedecddedddn
w:decede	ddcdedcdddmdc
w:december	lidcchdmceccl
w:decent	bnbcekbkgmcdb
w:decente	lZbbnbbbcbbca
w:decia	ddeeledeeedee
w:decide	ciinhdehcbkcd
w:decided	bkndeibdcdddl
w:decides	aeZmbbmbmabaa
w:decidez	bcbcccncdccca
w:decidido	medeeededdeec
w:deciding	Zkkbbbacnabca
w:decime	ncdccdcdccbdb
w:decimo	bdcdddbcdcddm
w:decina	bcmdddcdccdcb
w:decision	akboickcccecb
w:decisions	bcbmdckcdccdc
w:deciso	cmddddcdddddb
w:deck	ccccrdhcdccdb
w:declan	cmbddemddbded
w:declaracao	acccccnccbbba
w:declare	ccbcccbcdcncb
w:declaree	bbbncbbbcbcca
w:decline	echmdkaeccbmb
w:declined	ebbcccabcbcof
w:decorrenza	cncdccccdccda
w:decouverte	cbbcddncddbdb
w:decouvre	mededecedeeed
w:dedicaces	bcbbccbnbabba
w:dedicada	aacccbobbccbZ
w:dedicado	blcbcbmbcbbba
w:dedicated	cdccddpddbded
w:dedicato	aacbcbncbccba
w:dedicherebbe	ZbambcZbnbbca
w:dedico	ddmeddmddcdeb
w:dedies	cccddcnddcdcb
w:deduct	bddddblcddnec
w:deed	ddddedcdecddo
w:deel	ababbbabcabna
w:deelnemers	bbbbbbanbbbba
w:deep	abZccbaaaomcZ
w:deepa	dibgdcclhiflc
w:defence	dedeeedddneed
w:define	eeemeedeedeee
w:defined	ccmccdmdcccdd
w:definida	ccndddbdbcddc
w:definido	cbnccdbcccccb
w:definir	bddmccbdcdddb
w:definite	abobccacbbccb
w:definitieve	cnbcddbbcccca
w:definito	abnbdbbcccccb
w:degli	bddcdolbddcda
w:degno	deedeemedeeed
w:degree	jbbbckbjpdkdb
w:degrees	deddddjldldec
w:degustation	mededecedeeed
w:dei	ijckkkecccjcd
w:deichen	dedeeedddmedc
w:dein	kikddddcccldk
w:deine	abacbcabcmmba
w:deinem	dldeedleddked
w:deinen	cdmelecddddec
w:deixa	bcbddcbncbccb
w:deixando	abbbbcbbnbbba
w:deixar	abmbbcbbmbbba
w:deixe	bbbncbbcccbcb
w:deixei	eedededdldded
w:deja	cnbdkdiddkcdb
w:dejado	nbbccccbcccca
w:dejar	baacbblababna
w:dejaras	bcncccaccbccb
w:dejeuner	bcklcbbidlccj
w:dejo	cdbdddcncbcdb
w:del	kegdedfjchiek
w:dela	blbcccabcmlca
w:delacroix	cdcdddcddkdmc
w:delai	pccbcbacccccZ
w:delay	lckccbZbcbmbk
w:delayed	bcccdcbcdoclj
w:dele	ddcededdmdddc
w:delen	Zccccnbbdmccj
w:delete	bbkjccabaZmll
w:deleted	cdcdddckdelma
w:deletion	ddcdedcddcoZb
w:delft	aaacbcmbmabaa
w:deliberato	cncdddcdcddda
w:delighted	bmcceckmckfcb
w:deliver	lbbcclnbdbcdj
w:delivered	abbbcbhlcbkoc
w:delivering	cdddkndbdcddc
w:delivers	acccedkddcndb
w:delivery	nccceeiddejdl
w:dell	ndmjddcdddedb
w:della	kcccjedcgjedn
w:delle	beblkbiiljccb
w:dello	cccdcdnccccdb
w:delphi	ndcldccddcddc
w:dem	ihiffcejceejk
w:demain	bcfcccikbbhml
w:demand	blamccnbcabiZ
w:demanda	oeddeedeeedec
w:demande	ddchkcdddcfkn
w:demanderons	abaabbZbcbana
w:demandes	cdcdddccdbcpa
w:demarche	dddeedcdddddm
w:demarrage	oceeeecedekdc
w:demarre	bcbcccbbccncb
w:demenageons	deeeeeddebedo
w:dementia	kccddbbmddeed
w:demi	ncdcdjcddcccj
w:demitida	cccdddccmbdca
w:demo	bccdcfseebdcb
w:demographe	bcccccbnbbbaa
w:demonstration	bcbbjcpccacca
w:demonstrations	cccddabncccba
w:demora	abcncbbbdbbcb
w:den	iecjfdifeejdk
w:denaro	deddddbdddmcc
w:denen	bdacddbcncccb
w:denis	neeeeedeeeede
w:denise	kcddddcdmjdec
w:denk	aaZbobabnZabZ
w:denken	mceeedcdeeeec
w:denkt	bbbnccbcccccc
w:denmark	anbcbcmcbbcdb
w:denselben	deceeenedceee
w:dentaires	cedmedcdedddd
w:dental	dkancblbcbkkZ
w:dentist	idbcdcadmiicn
w:dentista	deddeddddddco
w:dentiste	bccddcmdcdbcm
w:dentistici	efefeemdeeeed
w:dentistico	mdddeccddddcb
w:dentists	jcclccnbckcdb
w:dentro	bmbckbkccbama
w:denver	emhcflebcldce
w:depart	bcbcccaccncba
w:departamento	bambbbZbmbbbZ
w:department	gledelecjehdc
w:departments	bcnccclccacdb
w:departs	ddddedcdedddp
w:departure	mccddcbcdcban
w:depende	bbmdccbccblcb
w:dependencia	olcdddcddcccb
w:depending	Zflbcneccbcdc
w:depends	cgocddacccbdd
w:deployment	cddceldcbmded
w:depois	jbmcmbjbaZabZ
w:depose	ddceeecddccbp
w:deposit	cdddddcdddpdm
w:deposita	abbcbcacbboca
w:depositato	ccddmdcdddddc
w:deposite	cdddddcddcmcb
w:deposited	cddccbccedodb
w:deposito	cdccdcbcdcoca
w:depositos	ncdcdcddddcec
w:deposits	accncZabcblba
w:depot	ikidccdcddclk
w:depouiller	nddbdccddccda
w:depreciation	bcacccbcbmccm
w:dept	aolcccabmbbcZ
w:depuis	bcbdlcccnkcjb
w:deputy	bqacdchbcacck
w:der	iifeijdhheddk
w:deram	ccbcccbncbcbb
w:derde	cccdncbccbcdl
w:derek	bcccddbacbmcm
w:dermatologista	deddeddddddco
w:dermatologo	deddedddedddn
w:dermatologue	cdddedddddccn
w:dermatologues	bcbncbbccccca
w:dernier	abacclklllbbZ
w:derniere	abbcdcbcmbbbm
w:derriere	dddmddbcdccdb
w:derrubar	cdcdcecddcmcc
w:dertiende	dneeeedeeeeed
w:dertig	bcbclnbcbbcca
w:des	cflhjjieedjcd
w:desabamento	aabnbbbbbbaca
w:desabastecimientos	dedmedddeeded
w:desabonner	bbbbbbbcbbana
w:desactiva	cdddecdcddmdc
w:desactive	cdcdddccdbcpa
w:desafios	ddmdedddddedd
w:desarrollador	kkceeddddddmc
w:desarrolladores	abcbcboccbcba
w:desayuno	deeeeecdededn
w:descarga	cddddcccddmcc
w:descarrega	bcccdcbcccnca
w:descobrir	cdbdddbccnccb
w:desconto	bcbccbkncbbca
w:describe	jkdmhcccchcdd
w:described	acmcdjlccacdl
w:description	clkdddbdcckdm
w:descubrimos	ddddoededdddc
w:desde	fdddihncdfccj
w:desea	mdddddbdddddb
w:deseamos	cccdddcdcacbn
w:desejamos	ddceeecddbdcm
w:desenha	bccdccnccccdb
w:desenvolve	bccccbnccccdb
w:desenvolvedor	jmceeeceldehc
w:desenvolvedores	aacccbncbcccZ
w:deserve	acacmlmbbabdb
w:deserved	bbldccaccocbZ
w:deserves	bkbcccljcnbca
w:desfalcado	mcdddcddcdddb
w:design	lchckkkedkcda
w:designated	bcccccbbccoca
w:designed	lbbccbmlbacca
w:designer	jmddfdfdleded
w:designerin	jmdeedcejdeec
w:designers	ccnddehdcjded
w:designs	mccclcacbccdb
w:desire	dddddddeddmec
w:desistiu	cncddccccccca
w:desk	cmkecdccjdkck
w:desks	bmbdccamdbcdb
w:desktop	acccddbcddodc
w:deskundige	accobbbccccca
w:deslocacoes	ndcdddbdcdddc
w:desmond	bcmdlecdddded
w:desnoods	deeedemddddeb
w:desormais	cdcddccccoadb
w:despacho	ndcddcccdcddb
w:despedir	ndbdddbdcdddc
w:desperate	jmbbcbacmbcdb
w:despesas	cdeeeccdddddp
w:despidieron	cccdddccmbdcb
w:despues	blbcccbbbmcca
w:dessa	ndcddcbcdbccc
w:dessert	ncccccblcccda
w:desses	ddedmddeeeded
w:dessine	ndcddccddccdb
w:desta	cdcdddcadcccn
w:deste	ccdcdcbcdcccn
w:destilaria	cccdndbdcdddc
w:destinarsi	dddddddddcddm
w:destinees	mededecedeeed
w:destripo	bdbdcccncbcda
w:detachering	ccmeeededdddd
w:details	iimcddcdfejlc
w:detalles	cmcddddeddcdd
w:detect	abbbmbobcbbca
w:detectado	cdccddccdcnca
w:detectamos	bdcddecddcmcc
w:detects	ceedldldeedcd
w:detenus	bddddmcbddddb
w:determinato	cmddcdccddcdc
w:detto	mmbcccbccbcca
w:deu	eeeffdmdeeeee
w:deus	eedeeeddldded
w:deutschland	bcbcccnbcbbba
w:deux	hehdilhfkceee
w:deuxieme	lccbdcbcdlcck
w:dev	jlbckjdcccmca
w:deve	bcbnlbbbcbbcZ
w:develop	bccccdodeeded
w:developed	cdccpcacccddc
w:developer	ijcdliedhcikd
w:developers	blfddkmdddjdc
w:developing	abklfmcccccdb
w:development	cdbkfdnkidddc
w:developpeur	kiceedhdlddkb
w:developpeurs	cccddcndccdcb
w:devem	cddeeecdeoecb
w:devenez	bbcdbcmccclcb
w:deventer	ccbdccbnbcccb
w:devia	cdcdddcddbdcm
w:device	cfcnccchdebkb
w:devices	bcccjcnjkccdb
w:deviez	ccndccbbbaccb
w:devis	cccdccnccccll
w:devo	abZbbbZamlmaY
w:devoiler	ccncdccbbcbcb
w:devolvemos	cddccdmcccica
w:devolvere	dddedededemed
w:devolvida	ccddddccddmdb
w:devolvo	bcccccbcccmca
w:devops	lldeddhdhddjc
w:devs	abbcocaabbbdb
w:devuelven	ccddcdbdddnda
w:devuelvo	ccbdcdbdcbncb
w:dey	bcccmcmccacda
w:dez	lcdcdbncdcbca
w:deze	kbaccbibbadoY
w:dezelfde	cccbbcncdccdb
w:dezen	abmccbabalbca
w:dhabi	cdmeddblcceed
w:di	efjjhideeeidi
w:dia	ljhddkbihefdi
w:diagnostic	ccccmdmcccbda
w:diagnostico	eeeeeemdeeeed
w:diagramou	ndcddcccdbcdc
w:dial	adccdcbbdacmm
w:dialect	lcbddccddmcdc
w:dialetto	adcccnccbbcca
w:dialogue	ceceleleedeed
w:dialysis	bccndccdddded
w:diamond	cabcccZcdcocb
w:diaria	neeeeedeeeeed
w:diaries	mdbdddbdcbddn
w:diary	cbhocihbibbcZ
w:dias	ljcfdliedcela
w:dica	mcacbcmbbaccZ
w:dicas	ddddedddocdec
w:dice	icblbckcbbicj
w:dich	kmcdlcedkchdb
w:dicho	cmcdcdcdldddb
w:dicht	cccdcckccblcl
w:dichter	cdcddcbmccccb
w:dici	ccdddccddcddo
w:dico	ceddecjeeedeo
w:dictamen	abbnbbbcbbcbb
w:dicteerbanden	bdbdddndbcddc
w:did	jdchchkckndcd
w:didn	dedhcjdcjmelb
w:die	gfdefjeejeidk
w:dieci	ddddddmcedmdc
w:died	bcbccdcjckncm
w:diem	dblmccacmbcca
w:dienst	kocdddcdccdcb
w:dienstag	deedeeddedeeo
w:dienstags	acbccnbcaabcb
w:dienste	ccbdddbcncdcc
w:dienstrad	boeeeeceedeed
w:dienstverband	docddeddadeed
w:dienstwagen	cnccdcbcccccb
w:dient	cdccddccdcmca
w:diera	bdddenccedcdc
w:dieras	deeeebdmedeed
w:dierenartsen	ffefkffffeffe
w:dierenkliniek	nddcdbccdccda
w:dies	amcnccaacbbbb
w:diese	bbbcdciccccnh
w:diesem	cdddedccddoaa
w:diesen	deefffefeemee
w:dietas	nbcccccbcccca
w:dietista	mdededdedeeec
w:dieu	dddddddeddmec
w:diez	nddddmddddddb
w:differ	ZkocccZabmccb
w:difference	bciccdeccbpkb
w:different	jblcccdldlcdb
w:differential	cmdemcbdedced
w:differently	fdcjdemeekeed
w:difficili	cdcdddcmdcccb
w:difficult	accbdcmcclldb
w:difunta	dddedededemed
w:diga	mclccdbcbbccb
w:diganos	cdccddccdcmcb
w:digest	cccdedccdbdip
w:digit	ddddeccdecobc
w:digital	khdddlmccchdc
w:digitale	cnddddclddddb
w:digitales	abcdnbcccccdb
w:digitalisierung	dedeeddmdcddc
w:digits	acbcccacbapaa
w:digo	ceededjeeedeo
w:digs	lmlbcbabaabca
w:digues	dddddccdmddec
w:dijeron	bbacccbbnabba
w:dijiste	bcnccbbcbabca
w:dijkgraaf	ccddmcdeeddec
w:dijo	cdmdcdbccccdc
w:dijon	leeeekddeeded
w:diktatdienst	dddeedodedbcc
w:diligence	accqccbccaccb
w:dimanche	abbbbbancbbac
w:dime	ncccdbbdddcda
w:dimmi	bccccmccbbccb
w:dimostrazione	dcddedncdddab
w:dimostro	cdcdddncbbcdb
w:diner	bcbcbbbndbccb
w:dinero	bcccncjiccmcZ
w:dingen	bbbbcbabcnbba
w:dinheiro	acbclbnbbblba
w:dinner	edcdhdboclccl
w:dinsdag	kdddedclddcdn
w:dinsdagavonden	cddddmcbddddb
w:dio	ccbdccncbbcda
w:diocese	oddcdccdedddc
w:dios	bbbcncbdbcadb
w:dipartimento	cnccbdbcdccdb
w:dipendente	bmbclclbcbbca
w:dipendenti	cmddddcdddddb
w:dipingo	cccdcdnccccdb
w:diploma	aakbcbZlmbmba
w:diplome	acbcdcldmccca
w:dir	cdjdjdmddikdf
w:dira	ccbdcdbcbbccn
w:dirait	bdcadcpcddddb
w:diras	medeedddddeec
w:dire	dmdekcceclddd
w:direcao	bcndcdbccbccb
w:direccion	occbccbcccbda
w:direct	jnldddjdfcddc
w:directed	klacdcacmbcck
w:directement	ndddeccecddec
w:directeur	inbdldcdcdddc
w:direction	cobedecdddddb
w:directiva	ncccdcccdccdc
w:directivos	bcndddcdcbdcc
w:directly	kdedliiceclec
w:director	engddddhkfidb
w:directora	cmcddddeddcdd
w:directores	cccdddndccddb
w:directors	bccmeckkcbldb
w:directory	abacbbpbcamba
w:directrice	kocckabdccccb
w:direktor	deefffdfeemee
w:direktors	deefffdfeemee
w:direktvermittlung	bnbccccccccdb
w:direto	ccdcdcbcdccdn
w:diretor	cdededmddeddc
w:diretora	lnbccbbcccbca
w:diretta	dodedddlddedd
w:direttore	cmcccccddcddb
w:direzione	oeeeeedeeeded
w:dirglielo	ddcddbcccnddb
w:diriez	cncdcdcdddcdb
w:dirige	bdclldbdddldc
w:dirigeants	bdcddcocddddb
w:dirigente	emeeeeeeeeeff
w:diriges	bncddbcdcdddc
w:dirigirme	bbbcccbcnccdb
w:dirigo	deedeemedeeed
w:dirijo	eeeeeeleeedfe
w:dis	cdcdcccdcmddm
w:disagio	deededddeddem
w:disagree	bbacccakbpcbZ
w:disant	ddcdedcdecdbn
w:disattivata	bccccccccbnca
w:disciplina	cdcddocdcdddb
w:disclosed	ldcledcededdd
w:disclosure	ddcdddlecmded
w:disconnected	bbdcdcacddnca
w:discord	lccccbabdcoca
w:discount	bncgcckkcdcdj
w:discovered	bmacdcadcmcdd
w:discovery	idbbdbobcabdb
w:discrecion	bnccdccdcdcdc
w:discreet	bbpcbcZcbaccb
w:discreetly	bcmcdcbccanbZ
w:disculpa	bcbcccabcnbbZ
w:disculpe	bbbcbcbcnbccb
w:discusion	bbcmcbbbcbbca
w:discuss	ocjbedfccbddm
w:discussed	mckldcajiccdj
w:discussing	iboeedddddeed
w:discussion	djhkfdcdckddk
w:discute	deeemeeeeeefd
w:disdire	dddeeeeeeeeen
w:disegnasti	mededededdeed
w:disenador	bjbdcdbdnbcjb
w:disenadora	nbddcccccdccb
w:disk	cbcdddccdacbp
w:diskret	mdddeeddddddc
w:diskretion	deefffdfeemee
w:dispatch	kcccccbccbfnZ
w:dispatcher	eijclcZcmabcb
w:dispatchers	ccmdccbmdbccc
w:dispatching	mcbccnabbbcdb
w:dispiaccia	cncdddcdcdddb
w:display	bddddmcbdicdm
w:dispo	ndmddcddddcdb
w:disponibile	gdcddcbdicddp
w:disponibilidad	occddcbckcbda
w:disponibilidade	abaccnabbbbbZ
w:disponibilita	mdeefeeeeeeed
w:disponible	hccdddeclcddp
w:disponibles	bcbcdcpdccddb
w:disponiveis	cdbdddpdccdca
w:disponivel	mcccdcbclccck
w:disposal	kdcddkkdcjfec
w:disposition	ccnddccdccddb
w:disposizione	bcbcccnccbcca
w:disposto	cmddddddddddc
w:dispute	Zbancbabbnbba
w:disputes	cckdccaldlddc
w:disregard	bddmdkbbdccbm
w:disse	kkndddbdcbddb
w:disser	acccccbccbncb
w:dissertation	ebamcZkaaobca
w:disso	cdcccdncbccdb
w:distance	mdddjljddfddc
w:distancia	mcddddcdddlec
w:distinction	deddedcdbnded
w:distingue	ddeeledeeedee
w:distribuidor	bededenddddcc
w:distributeur	ceeddecdeemec
w:distribution	bjcfddnddcddl
w:district	ndbckcecckddc
w:districts	ibbbkcnccbcba
w:disturbo	bbacbcabnacba
w:dit	ehncechcdcjkd
w:dites	ljkdcclcbbcca
w:ditta	kdcdcdmdcccdb
w:divano	bdbcddccdcddp
w:dive	bcnccckdbaddc
w:diventa	ccddddodedddc
w:diventano	ccccccaadcndb
w:diventare	bddddbnacccda
w:diventati	cededededdmdd
w:divers	kdmdedcdcceed
w:diverse	cdneldcdccddc
w:divide	bcZcncbbbbbcb
w:divided	mdddddceddked
w:dividere	cededededdmdd
w:dividiamo	ddeeeedeecddo
w:dividimos	cdddedcddcddn
w:division	kccdddhdkbddm
w:divorced	bbadcnbcabmdc
w:divulgativo	ccdcdnccdcbdb
w:diwali	dmcdddcddldec
w:dix	fcecccncjcclc
w:diz	ddedmcdeeeded
w:dizaine	bcdcdncbddccb
w:dizendo	amacccabbnbaZ
w:dkk	mmbcdlcbcccdc
w:dm	klcddcmdcckda
w:dmitri	lcclddkdcccdc
w:dni	dddeeccdddadp
w:do	idhfhgidkifde
w:dobre	cdcdccacccmcb
w:doc	lcccddccdcddo
w:doce	mdddecbdedddc
w:docent	ckcddmcbccddl
w:docente	cdedeodddedec
w:doch	jdddddkdndjdb
w:dochter	bcbccobbbbbcZ
w:docks	blccmcccccddb
w:docs	ocmcdbbddccdc
w:docteur	bcbncbbccccca
w:doctor	hldhdbjcjdfcm
w:doctora	bbbncbbbcbbca
w:doctoral	blbccaabnacca
w:doctorat	bnacccbdbbcca
w:doctors	abibklobbbcdb
w:document	gbblccccjaknd
w:documentario	ncdddbcdddbdc
w:documentary	ncbmcaaccccdb
w:documentation	icjmddmcccadc
w:documented	pccccbadbkbca
w:documenti	bbbcccbdnbccb
w:documento	cedeeddddddeo
w:documentos	bcccccbcccncb
w:documents	bbbicccblkfmh
w:dodici	bcblcaaocbbbZ
w:doe	lcbddcckdlddm
w:doen	jccdddldeccdo
w:doente	ddeeebddddedo
w:does	dfcffdlcocech
w:doesn	cdiljhhblkdcb
w:doet	bcbccnabbalbj
w:dog	cibcjcdicmcim
w:dogs	cmbdddccdcdem
w:doha	cmcdedcmdcbed
w:doing	kckleefefiddd
w:dois	hkicklebkbbcZ
w:doit	mdeeeddeeeddd
w:dokter	eedfeeeeneeee
w:doktersassistent	bbbcccbbcbcma
w:dol	bbbccbabnbbba
w:dolares	mdccicjcccncb
w:dolci	deeeecedeedem
w:dollar	ccbmifngbbkcb
w:dollars	jcbndlkbcbmcd
w:dolore	abbncabbbabbZ
w:domain	ecbcmcmbjbbba
w:domaine	mededecedeeed
w:domanda	akbcbbacmbbbn
w:domande	bcbcccabqbcca
w:domani	bcecccbkobcbm
w:domattina	cdcdddccdcdbm
w:domenica	bbabbbanbaabj
w:domicile	cddddccddcddm
w:domicilio	cddddcccdcmcb
w:domingo	ccccdcbkcblcn
w:domingos	alacbnacbabbZ
w:domino	dddeeeddddddm
w:don	idiefeeejjghi
w:dona	clcdddcdmdddb
w:donar	medeedddddeec
w:donateurs	ddeeeededdmec
w:donation	ecbnccbcclidc
w:donations	bcdcdbmmcbcdb
w:donc	bcbdkccccmcda
w:donde	bcncccbmbabba
w:donderdag	ldddddddcdddn
w:done	giekehcdkicdi
w:doneren	abbbbbancabba
w:donna	ldcdddcelddec
w:donne	bcbmcbbcccnca
w:donnee	cnadddbdcbccb
w:donnees	kmdeeededeeed
w:donner	kdcdddcdncddm
w:donnerstag	bcjldcalcbcbm
w:donnez	decddcdbedmcc
w:dono	ccbcccbcccnca
w:donor	nicccdldciddc
w:dont	acndcccblbbcb
w:door	bcdejchikijcl
w:doorgaat	ocddddbddcdcb
w:doors	bcbelbmocfcca
w:doorsturen	eeeeeeeemeeee
w:dopo	illdcbbclbcca
w:doppelt	mdddddcddddcb
w:dormant	bckdddbmcckdc
w:dorme	cddededemdded
w:dormir	ddddjdddedddp
w:dormire	cdcbddccdcddo
w:dorp	mddeeededdded
w:dort	djcedeidmkdec
w:dos	lnceedeijeecb
w:dossier	idddddmdjcidl
w:dost	ccddndbdeddee
w:dotation	bbbccbbncbcba
w:dotiert	dodeeecddddec
w:dott	pddddccddbccb
w:dottor	emeeeeeeeeeff
w:dottorandi	cdeemccddeded
w:dottore	mddddccddddcb
w:dottoressa	cddddedemdded
w:dou	cddddcbcddcco
w:double	ecclcjkbccmcj
w:doubled	abbbakmbbaocZ
w:doublez	bcbccbbbcboaa
w:doubling	bcpcbcZbcanca
w:douglas	cdddccbcccndb
w:doutora	mlcdddcdddcdc
w:douze	ddddddddddedm
w:dov	bcncccbccbcca
w:dove	bimdcckkkbcca
w:dovrei	ncbdddbdccddb
w:dovremmo	bcbbcnbcccccb
w:down	hcdeeiikekici
w:download	bcccccandcola
w:downloaded	ccadddbjdcbnb
w:downloading	cdbcddocdbced
w:downloads	Zabbmblambccb
w:doy	bdccdcaacbcbn
w:dozen	nblccckdcbddc
w:dozentin	ddcbdncccdddc
w:dr	hjhlfhhfddfde
w:dra	ccmccdbccccdb
w:draai	bbbcbcnccbkba
w:draait	odededdeedded
w:draft	bcbhcddbcmjkm
w:drafts	acblbaikcabbo
w:drainage	bcbdddnclcdec
w:drains	ababnaZabmcca
w:dran	bcbdddccmcbbm
w:dranlassen	dddeeecdedddm
w:draufgeschrieben	deeenedeeeeed
w:draw	ncccmccihdjdc
w:drawer	bcbdddjkcdcdn
w:drawing	icbchcmnbkccb
w:drawings	icddkijgkjcdc
w:drawn	ldbddjnccdddb
w:dreadful	mbbbalZmaacda
w:dream	jcdcieccjlmdb
w:dreaming	nddddcccdkdeb
w:drehe	acbbcbnbbbbba
w:drehen	mddddccdddcdb
w:drehtage	mddddccdddcdb
w:drei	kjcdiilcdgedi
w:dreischicht	cmddddddcdddd
w:dresden	cdealacneeded
w:drew	bdmdccbccimdb
w:drie	jcjjdhjklcddb
w:drieen	bbbclbbbcncba
w:drieentwintig	dmdeeededdeec
w:driehonderd	mddedededdddd
w:drill	acaccbambbcbm
w:drin	oddeeeceddded
w:dringend	dedeeededdmdb
w:drink	fbbcccfbbmldm
w:drinks	ccjdbdcocadcn
w:dritte	cdcddcbcdcccn
w:dritten	cccdldcdlccdk
w:dritter	cdmdddccdbdcl
w:drive	amkccjbckakcn
w:driver	debccccblcncm
w:drivers	chejleidkcbce
w:drives	bbbcbnabbbmdb
w:driving	elbdcabbejmdn
w:drohnen	bcbccbbbnbcca
w:droit	cdedmddeeedec
w:droits	bacbcbbbccncZ
w:dron	nccccccbccccb
w:drone	ncbcdkobbbdca
w:drones	mbbbmaabcmcda
w:droni	bccbcnbcccccb
w:droom	abacbcabnabca
w:drop	gdmcccmcbhkca
w:dropped	icbkbadibklck
w:drops	ldcccdajcbcdo
w:drove	bcbdcdbccodda
w:drowning	adccddqddcddd
w:drucken	ccccdcnbcbcca
w:drucker	dedeeeddedddm
w:drug	ancmddbddddec
w:drukke	bdbdddndbcddc
w:drukken	bccdcdncdcdca
w:drum	ndcddacccacdn
w:drummer	mbbbababnabcZ
w:drums	acbccnbcaaccl
w:dry	bchdkkbkcfcdl
w:drydock	lcbkcmbbcbbba
w:drying	lcbcmclddbcdc
w:du	kefdhedjhhick
w:duas	kccdddncdcjcl
w:dubai	fkjiicbkkbjcb
w:dubbo	mmacddbccbcdb
w:dublin	dnefcdjkhiceb
w:dudas	acdcdmclcccca
w:due	iiciejcdcdhdn
w:duermes	dddcddcdedmdc
w:duidelijkheid	neeeeeeeceeed
w:duizend	ndbdcccccccdc
w:dull	fbcblbklbkbbZ
w:dumplings	clcdddccdjccn
w:duplas	ncccdbbcdbcca
w:duplica	deddcdbdddmcc
w:duplicate	bccdccbacccln
w:dura	ddeemddddeded
w:durante	ikccckbclcjdb
w:durata	ndeeeeeeeeeed
w:duration	pechedcheddee
w:durban	ndcbdcaldccdc
w:durch	icldllidccccb
w:durchgefuhrt	meeeffefeeeed
w:durchgeht	addccncacdccb
w:durchgerutscht	cdcddcbcdcccn
w:durcit	cdedmddeeddec
w:dure	bbcnbbcccdbda
w:duree	mndedcddcdddc
w:durf	bcacccbcnacca
w:durfen	ndedeedeedked
w:durft	dcdemcdeeedec
w:durfte	bbmbclabmaccZ
w:durham	bcbclcbcbncca
w:during	cejdjdcdklfdc
w:dus	ddeeeededdmec
w:dutch	kcbddmblbbedb
w:duties	cjkddcedcjmdd
w:duty	akbccckjehnca
w:duur	odeeeeddeeeec
w:duurt	cccddanadcccb
w:duwt	ccddmcdeeddec
w:duzentas	eeeffdmdeeeee
w:dweilorkest	cddddcmddccda
w:e	efheifdfhhjei
w:e1	cqcddcbcccddb
w:each	kddkgnddcdicd
w:ear	bbacccjbnkcdb
w:earlier	abnncbZibZkbZ
w:earliest	mkjdedcdddccc
w:early	dcleocandbcfd
w:earn	bdfkfkmbdcndc
w:earned	kmcmdcaddcddd
w:earns	bdbckkaacbnbb
w:ears	diabbcaollbcZ
w:earthquake	dldeeedelceee
w:easier	bbmmccaccbcdc
w:east	mcjdkdiddcdec
w:easter	kjbdlcbcficdm
w:eastern	jdckelccdeded
w:easy	ajkkccabbnlba
w:eat	dkbeicaelkcdl
w:eating	ccbccbambobcZ
w:eats	kmcdddiddcced
w:eau	cdddmddeeddec
w:eaux	ccbbccbnbbbca
w:ebs	ecadddbdndddb
w:echafaudage	cddedddcdddbm
w:echange	djmjddcdddddl
w:echanger	dedeeemddkeed
w:echar	ddcededdmddec
w:echarle	bbbcccacnbccb
w:echeance	cddeedcdddddo
w:echo	bcacclabcnbba
w:echt	cccdlccdcmdcb
w:echte	bcbcdcnccbbca
w:echten	cdceddcdmceed
w:ecole	cmdddiddlddec
w:ecoles	mbbacanacbbba
w:economia	bcbcccbbccnba
w:economias	bcccccbcccncb
w:economica	odeceedeeeeed
w:economics	ZabablaobabbZ
w:economists	bpbcddcddcddb
w:economiza	defeeemefeeed
w:economizem	dccdddccdccdm
w:ecoute	demfffeeeeece
w:ecrire	bcdcdobcdcdcb
w:ecririez	cdccdobcdbdca
w:ecrit	abcncbbbcbccb
w:ecrite	bccbcnbaccbca
w:ed	ababcbaminkba
w:edit	odbkcmhdcacjb
w:edital	cmcdddbcdcccb
w:editar	nbbccbacccbcb
w:edited	mcdddmcaccdeb
w:editie	nddcdZbZedcdc
w:editing	bccccllZnbbdb
w:edition	albbchinccbba
w:edito	eeefdeoafeeed
w:editor	mbdccniccbccm
w:editora	ndcddcbccbccc
w:editoras	eeeffdndeeeee
w:editore	bbbcbaabnabca
w:editorial	aclcdjmaclbcb
w:editors	ccddkcmldccdc
w:editrice	ccdddmcdddbdb
w:edizioni	bcbbcnbcccccb
w:edtech	bcccbalncbbdb
w:education	bncccbklbbkdb
w:educators	bbancdkcbbcdc
w:educatrice	dnceeeeeeeeed
w:een	ejjjifeedhfde
w:eens	lklacbZbblbcZ
w:eentje	cdcdddbcdccdn
w:eerst	cbddcdccdbncb
w:eerste	baacncjbcklbZ
w:eet	cdddedbddcddm
w:efectivas	ccndddcdcccbb
w:efetiva	dodeeededeedd
w:efetivar	bncdcdcddccdb
w:efetivo	dodeeddcdddcb
w:effect	bccddcabbkcoZ
w:effectif	cdcdddmcccddc
w:effects	ckdldccdddddc
w:effort	ocddeccdddcdc
w:eg	dodeeecdddddc
w:egal	ccceecdccdmdc
w:egales	ddcedemeddded
w:egalite	ccdemddddddec
w:eggs	kdccddbcdbddp
w:egregio	emeeeekeeeefe
w:eh	dedeeeneedeed
w:ehemaliger	ccddddccddmcb
w:eher	ccndccbccbccb
w:ehi	oedededecceec
w:ehre	bcbbcbbncbcba
w:ehrenamtliche	deeeemddeeeeb
w:ehrlichen	abbmbbabbamca
w:eid	cdbdddbmdmcdc
w:eigen	jnckiakbcbcca
w:eigenaar	eceeleeeeeeed
w:eigene	bbbbcbnbcblba
w:eigenen	bccdmcldcdddc
w:eigener	bnccdcccddddb
w:eigenlijk	bbncccbcbbcda
w:eigens	abbbnbabbabca
w:eight	kkeiekjdfbidd
w:eighteen	dkcdedodcbddd
w:eighty	kdbdddmdcZcbm
w:eilanden	dmdeeededdeec
w:ein	jeijijedediee
w:eind	pceeecddededb
w:einde	oceeeeddeeeeb
w:eindelijk	bcbccmblbaccm
w:eindhoven	jmcdddcdldcec
w:eindredacteur	mdddddbdddddb
w:eine	ildkhjcdjehfc
w:eineinhalb	deeemedeeeeed
w:einem	eekjjdcckbdnb
w:einen	ehdkkmcdgiicb
w:einer	lkcjdcjdicldb
w:eines	lddemedeedeec
w:einfach	bboeeeceddedd
w:einfuhrungsbuch	ccedemcbeddec
w:eingeben	ddededccddmda
w:eingegangen	dcddedddbdcZo
w:eingeplant	bodddcbbbcbbb
w:eingesprochen	oeeeeddeeeded
w:eingestellt	dcddddcdddnda
w:einheiten	bcdncaccddddb
w:einholen	bddmdccdddddc
w:einig	bddmdccdddddc
w:einige	mcbcccbccmcbb
w:einkauf	cdcdddpcdcdcf
w:einladung	cdcddcbkdbcpZ
w:einlass	ccdcdcccddcdo
w:einmal	ljcccmbcjcjcd
w:einreichen	meeeffefeeeed
w:einrichten	ddddddccdbdbm
w:einsatz	meeeffefeeeed
w:einsatztage	mdddecdeeeeec
w:einsprechen	bccbcobbccccb
w:einspringen	acbccnacbcbca
w:einsteigen	cdbdncccbccab
w:einsteiger	ddddddcndcdcb
w:einsteigt	abcdnbcccccdb
w:einstellt	cbbdccccnbccb
w:einstieg	cdcdodbcccddb
w:einstundiges	cddmedbdeeddd
w:eintragen	ccdcdcccddcdo
w:eintritt	clcddccpcbcca
w:einzahlen	cddcdccdccnbZ
w:einzahlung	ccddddccddncb
w:einzelaktien	bbbncbbcccccc
w:einzige	cdcdldcddmdcb
w:einzug	dcededcdedZep
w:eiscafe	ncdddcccdccca
w:eisenach	cbdcdndcdddcb
w:either	kcjciejekkedc
w:ejecuta	cccdddceedmdc
w:ejecutalo	cddddcccddmcc
w:ejercicio	accccnbcdcbca
w:el	fieefhdgeehdl
w:ela	bcbcccbbcmccl
w:elderly	abbcnbambbcca
w:ele	bdccdcbdcmcdn
w:election	hcceeeddddddp
w:elections	jcbcccbbcncda
w:electrician	ldecccZbmblcf
w:electricite	deeeeedeeeebn
w:electricity	abccccZbccnbk
w:electronic	bcbmlckckacdb
w:electronicien	dcdemdcdddded
w:elegancia	bcmdccbdccddb
w:eleganza	cdcdddcdcmbdb
w:elegido	cccdddcdcbcbn
w:elektriker	cbcddcmdddddl
w:elektrisch	beededndeedec
w:elektroniker	cmcdddddcdddd
w:elena	bdbcdmbccncbc
w:eletricista	cdddedcdddddo
w:eletrotecnica	abbbbcbbnbbba
w:elettricista	deddebdeedden
w:elettricisti	cdcdddodddddb
w:elettronica	ccddmdcdddcdb
w:elettrotecnica	bbbbcnbccbbbZ
w:elevator	dobbblbccbcdb
w:elevators	acbnbbabbblca
w:eleve	acmbcnabbbbba
w:eleven	kkchkehididdd
w:elf	ckcdmdcddcddl
w:eliminada	ccbcccbbbbcma
w:eliminado	cdcdddccdbdmb
w:eliminato	cdcdddbccbbna
w:elise	dddddddeddmec
w:elk	cdbbddcddcdcp
w:elkaar	bcmcccfkblccZ
w:elke	afabnkbkbambY
w:ella	lccccZacdcldn
w:elle	ccbdddiclkdcl
w:elles	cdcdddncccddc
w:ellie	ocbdbcbccbccl
w:els	cdcdddccedddn
w:else	bchdkdlkejcfj
w:elsewhere	acaccmnbbZbck
w:eltern	Zbbcobacccabk
w:elternabend	ddeeedddedeeo
w:elternzeit	dodeeecddddec
w:em	jhdeehfhfdjhi
w:email	dcccccklhbimb
w:emailed	ldeeeedeedkec
w:emails	kbbcddaccbcjo
w:embarquement	bcccccccdbcbn
w:embassy	ccbcdcaccbqca
w:embauche	dnddddcdldjdc
w:embedded	mmjdddcddcdkc
w:embrasse	ceddedcddadco
w:eme	cdcdcdcdncddb
w:emea	bbkbccabbbbna
w:ementa	eeeeeeedededn
w:emil	jiddddgdicdnc
w:emirates	bcmddmkdccdec
w:emite	neddeedeeeeed
w:emma	cdddedcddaddo
w:emmer	cdddddcccccdm
w:emocion	cdbecdnddcddc
w:empezar	jddeddmdddmdb
w:empezaron	aabbbbanaabbZ
w:empezaste	bcccccabcnbcb
w:empezo	cdecbdbdeemed
w:empfang	cddddddcdccco
w:empfangen	bcbcbcbccbnba
w:empfehlen	dcceeddeocedd
w:empfiehlt	ccbccncccbccb
w:empieza	bcbcccllcbcbk
w:empleado	dccdmdcdddddc
w:empleados	dedlceeeeeeed
w:empleo	cbcdddcmjcdna
w:empleos	dcdeeddddddob
w:emploi	bccddcbnjccba
w:employ	doacfbmdbbddc
w:employed	brjdcgccdbcdc
w:employee	dnhdochccccdb
w:employees	jhekddoddcddc
w:employer	bmcocceclbidc
w:employers	bbmckccocicca
w:employment	cqddddcdkdddc
w:empregador	bcbncbbbcbbcZ
w:emprego	cbldddbkkccbl
w:emprende	cdedbcbdeened
w:empresa	ccmhlcccneeca
w:empresas	aabbbbobcbkba
w:empresta	ababababbaoaZ
w:emptied	ddddeedcdcddo
w:empty	Zmabobalfabbc
w:en	hjfeiffeiejde
w:enables	ddddeeneedeee
w:encaissez	bbbcbbaacbnbZ
w:encaixa	dodeeedeeeccc
w:encaja	dodeeddedddcb
w:encajar	fflfffefeefee
w:encajaria	cmeffeeeeeeee
w:encaje	bcnddcbccbbbb
w:encaminhe	ndcddcccccdcb
w:encanador	ceedecceeddem
w:encanta	ocbccbbbdclcb
w:encantada	bbbbnbabbabca
w:encantado	ccbcccbbcocba
w:encantaria	cncdccbbccccb
w:encanto	bcbccmbbcmbba
w:encarga	bccccnbcbcccb
w:encargado	cmddddddddddb
w:encargarte	mdedecdddeddc
w:encargo	oceeedcedebdb
w:encerrada	eeeefeeefembc
w:encerrado	ccccddbcdbcbn
w:encerramento	ccbccccbcncba
w:enclose	ccdcdkbmdcddd
w:enclosed	bccddcdcejmbo
w:encomenda	cdcdiccccblbn
w:encomendas	ZaabbaabnbmbZ
w:encontrada	dddeedddddddm
w:encontramos	medeeedeedeec
w:encontrarte	cbbcccbbcmccb
w:encontre	bcnccbbbbbbca
w:encontrei	cdbdddcdcbddo
w:encontro	acbbcmbmbbbbZ
w:encore	dcnddckclbjcc
w:encourage	lmcdedcdddded
w:encuentro	deeeebdmedeed
w:encuesta	dedlddddeeded
w:end	jideeeijdkddj
w:ende	mldeedcmcddeb
w:ended	bmbcccablcboZ
w:endet	babcccablabmj
w:ending	cdccdcaccbami
w:endlich	lmccdcbccccca
w:endorsed	cdcdddccdbdpa
w:endorsement	dbddleleeedee
w:ends	adeddcikmcckn
w:energia	kdmjdlbdccddb
w:energie	kcbddccmcclcb
w:energierekening	dddedemcddded
w:energieversorger	nedeffdeeeeed
w:energy	fjjjdckjmbgdb
w:enero	lccddcccdccdn
w:enfants	ccbccballbjbl
w:enfermagem	alabcblbmaabZ
w:enfermeira	accmdcbcccldm
w:enfermera	dceeedddeddem
w:enfermeras	cceddbdmddddc
w:enfermero	bbcccbbncbbcZ
w:enfin	ikcdccldccccl
w:engage	mccedobcdcjdc
w:engagement	pckcdeddededc
w:engaging	nclccdZcdaccb
w:engenharia	cccddmmbdcddb
w:engenheira	jldeeejddddlc
w:engenheiro	dncdidddkddkc
w:engine	bkbdddbccmcdl
w:engineer	kmcdieedideid
w:engineering	ljfdjkcjieddc
w:engineers	cdmkchnlccecb
w:english	mjbcckjhjdiib
w:engr	ddcddebelllec
w:enhorabuena	ccldddbcclkak
w:enjoy	cdnecddkcmddd
w:enjoyed	cmlddclackcdb
w:enkele	bcbbcbbnbbcba
w:enlace	bcaccbbmbambZ
w:ennuyais	ddoedededcddc
w:enorme	deddeedddadcn
w:enormes	cddeeecdeoecb
w:enoteca	ncccdbbcdcbdb
w:enough	dhnddeakicjde
w:enquanto	ncdddcddcdddb
w:enquire	kibcdclckcbdk
w:enquiries	bdcbdcnccccdl
w:enquiry	bbcccbicnclla
w:enregistre	bcbcbbbnbbcba
w:enregistree	cccdddccdcdpZ
w:enrol	bddddckpddbbb
w:enrollment	kaddddkaddcco
w:enseigne	cddeeddcdddbm
w:ensemble	cdddmddeeedec
w:ensenen	bbccbncbcccca
w:ensenes	occccbbadcccb
w:enseno	bcbcncabkabcb
w:ensinou	cdbddcbccmcca
w:ensuite	bdccdcmbdccck
w:entao	ilcdddbcdckdl
w:entenda	cccdmdcdcdcdc
w:entender	lcahccbcmbbca
w:entendez	dcbeddcdmcddc
w:entendre	bcndccbcbbccb
w:enter	cdcdddbjdbqcb
w:entered	mccdcdbdcncdc
w:entering	accolcakcbfcc
w:entero	ccccdcbncbcca
w:enterprise	kckbccimcdcdc
w:entertain	cmlcddccccddc
w:entertainment	lcbcbbmccdcdc
w:entfernt	dccdddncddcdb
w:entflogen	dddddddddddco
w:entire	ldcdccamcmcdc
w:entirely	bmbdcdkdcmidc
w:entity	icccdcncddcdc
w:entra	ccbcccbcccncb
w:entrada	bbbccbbpbabaY
w:entraide	bcbcccbnbbbba
w:entrambi	bcbcccbbcmkba
w:entrance	abcccbaobabcg
w:entrano	bccbbbbcbbncb
w:entrar	blbclcbbmadlZ
w:entrare	cdbcdcccnbcbb
w:entras	abbcbbabcbobZ
w:entrasse	cddemccddeded
w:entrata	bcbcbcbbnbcca
w:entre	idfdigfdkccjl
w:entree	bbbcbbambbmaZ
w:entrega	lbbbclabcalbh
w:entregar	ncddccccddcdb
w:entregas	acdcdncdcdcdb
w:entrego	acccdcncccccb
w:entregou	bmcdcdcddccdb
w:entrepot	cdcmedcddecdd
w:entreprise	ccbdccbbnbbca
w:entreprises	bbccccbncbbba
w:entrer	dedbdbddmcedc
w:entreresti	cbddndccdccdb
w:entretien	bjcmdcbkmclba
w:entrevista	bkcndcbckjmca
w:entrevistas	dndeeeddedddc
w:entries	bccddcamdcclb
w:entro	kccddccldcmck
w:entrou	mddeeededeeec
w:entrust	meeeedddeehed
w:entry	ebbbcbcofaofb
w:entschadigung	accccnacbccca
w:entschieden	cdccdccddaccn
w:entusiasmo	cdedddbdedmed
w:entwickeln	bbcnbbaccbbca
w:entwickelt	ccddddccddmcb
w:entwickler	dgddjdndkdddc
w:enugu	ccccmbbcmlcdb
w:envelope	ccccbcaccbmdo
w:envelopje	cccdddccccccn
w:enveloppe	mcccdcbcdcmca
w:envia	cbbcccbccbnca
w:enviado	bcbddcbccbcZo
w:enviamos	mdddedbdeddec
w:envianos	cccccbcbcbnaa
w:enviar	bclcmdbcdbccb
w:envie	dcmcckkccbmaZ
w:enviei	abbbbbmbbamaZ
w:envies	ccncccbcbbccb
w:envio	ckccdcbcdcnma
w:environ	nbbmcbabbbbba
w:environmental	jccmddbckjcdc
w:envoie	ccmdccmccbccb
w:envois	bbbccabncbcba
w:envoye	ndddddddddcec
w:envoyer	aalbnbZbbbbca
w:envoyez	kcddedddeencb
w:epic	nccefedfeeeee
w:episode	jccchkhndccdj
w:episodes	ncbbcncdcbcdb
w:episodio	cccddclodccca
w:epoux	dddddddeddmec
w:equal	dccdqdbcdcddc
w:equally	ccbdmdbdklcec
w:equipa	cndddlkdddddh
w:equipamento	cdeeedceeemed
w:equipamentos	neeeeedeeeeed
w:equipe	bmcddijecedmi
w:equipes	cddeelodddddc
w:equipment	eccllcfcddldc
w:equipo	fmdddikjifddc
w:equity	dmdjndcgddddc
w:equivalent	kmddeeceeeded
w:er	ddlcedhiibiik
w:era	bcbcccnccbbba
w:eravamo	bcbcccbccnccb
w:erbij	blmclcbdacccb
w:eredita	dededdddedmcc
w:eres	cdddddnddlddb
w:erfahrung	dddeecddddndd
w:erfahrungsgemas	odddeddeeeeed
w:erfassen	nddddcbcddcca
w:erfenis	dededdcddcmcc
w:erfolg	cdbbdcpdccddc
w:erfolgreich	ccdcdccdccnba
w:erfpacht	dmdeeededdeec
w:ergab	dncdcdcdddcdc
w:ergeben	cdmdddcdccddb
w:ergebnisse	dddeeeddeddob
w:ergens	dmdedededdeec
w:erhalten	akacccbkbbnmZ
w:erhielt	dedddebdddddn
w:erhohen	ababbaabbabnZ
w:eri	bcbddacbbncca
w:erin	cncdcdbeddeed
w:erinnern	eedeeeeendeed
w:erinnert	bdcddcncdcbcc
w:erinnerung	mbacddacbnbaa
w:erlauben	emeeefeedeeed
w:erlaubt	ndddeaddddddc
w:erlebt	dedeeenedeeed
w:erledigt	cdddedddedmcc
w:ero	cccdcdmdlbcdb
w:eroffnen	cdddedddedmcd
w:erp	neblickjcbccb
w:erradas	mdeeeedeeeeed
w:errado	ccccccbncbcbb
w:erreiche	ccnddcbcccddb
w:erreur	oddeeededdeed
w:error	kjddccccckmck
w:errori	bcbcccncbbbca
w:errors	bdbddloccbcdc
w:ers	deeefflefeeee
w:ersatz	ndcddcccdcddb
w:ersatzverkehr	deeeeeeeededl
w:erscheinen	ccbcccbccbcna
w:erscheint	dededddmdcddc
w:erschienen	abbbbaancabaa
w:erst	dbkdfdnddcddj
w:erste	ckcdldbddlhdf
w:ersten	bbccccbldbnbZ
w:erster	dceemdcddeddc
w:erstes	ccmdddccccmdb
w:erstgesprach	deeeeeocedced
w:erstmal	bccdncbccccca
w:ervan	ckbcccbccmcba
w:ervaren	mceeedddeeeec
w:ervoor	ndcdcccdcccdc
w:erwahnt	dddeeedddcdnb
w:erzahl	deceeeneeceee
w:erzahlen	cnaddckdcldcb
w:es	hdjijccffjhfj
w:esa	efefeeleeedfe
w:esami	bccccmccbbccb
w:esamini	cddmdcddddddc
w:esborso	deedeemedeeed
w:esca	emeeeeeeeeeff
w:escala	lcddddmdddcdb
w:escalas	ddcmddcddddcc
w:esce	bbbcbcbnabbca
w:escenario	bdccdcncccccb
w:escola	cldddbdckdddm
w:escolares	cdeeedmdeeddc
w:escolas	eedeeeddmdded
w:escolha	beededbcddddn
w:escolhemos	ddceeecddbdcm
w:escolhidos	ddeeeddeeemed
w:escrevemos	ddedmcdeeeded
w:escrevendo	cdncccccdccdc
w:escrever	bddcdmbcddcdb
w:escreveria	bcbbcnbbccbca
w:escrevi	bcndcdbccbccb
w:escribe	cddeeddddcnec
w:escribeme	abmbbbabaZnbZ
w:escribiera	cdndcdbccccdc
w:escribime	cdcdddcdddmdc
w:escribir	cccddnabmcddb
w:escribo	ldcddccdndidc
w:escrito	bbmbcbabbnbbZ
w:escritorio	blcncckcdcbcb
w:escrow	acabcdbcdccmm
w:escuchamos	ddeeledeeedee
w:escucharas	ccmdccbcbbcda
w:escuchaste	bcbcccnccbbba
w:escuela	aaabmlZblabba
w:ese	bbbbbcbbbnbba
w:esegui	bdcdddcdddmdc
w:esercizi	acdbcnbccdbca
w:esgotados	eeeffdmdeeeee
w:esistano	cededededdmdd
w:esito	cnccccccdccda
w:eso	kllcjcbdcccda
w:espacial	dmededdddedeb
w:espanol	acccccncccccb
w:especes	cdcmdcccccccb
w:especialistas	deemeedeedeed
w:especially	kcccclbkdecdl
w:espera	gbbncZZlcbibZ
w:esperaba	efefeeleeedfe
w:esperamos	dddddebcdccna
w:esperas	cbbcdcnccccbb
w:esperienza	aaabbbabnamba
w:espero	cdcddccbdmdcb
w:esperti	cdcndccddcddb
w:esperto	cdcmdccdddddc
w:esplode	bdbdmcbbccccb
w:esposa	dddedededemed
w:espreitar	bccddcnddcdcb
w:espresso	nddbddceeddec
w:esqueci	bcndccbccbdcb
w:esquema	odeceedeeeeed
w:essa	cmdceljdddddc
w:essai	accddclcmcbcb
w:essaie	cdbdccbbbnccb
w:essay	kcbccebbnbkdj
w:essays	bcdcdobcccddc
w:esse	mcbbcbacbbmca
w:essen	lddeeecddddeo
w:essence	eeeeeeededcem
w:essere	ldddeccmdcdcb
w:est	fhidehefedidl
w:esta	fdjcfddeebjkm
w:estabilidade	cnbdcdbccbcbb
w:estabilizar	ndcdddbdcdddc
w:established	dkcdddndcbkcc
w:estadistica	bldcdnbccccda
w:estagio	cccdddbdoddcc
w:estamos	dknjncbccbcca
w:estancado	cbbcdcnccccbb
w:estao	emdeedmdddddc
w:estar	kccddclddmdck
w:estara	mccddcccdccdl
w:estaria	kcncccaccccca
w:estas	cdodddiddckcb
w:estate	mcbbljefccdji
w:estates	bkkcncfdcccdc
w:estatistica	cddddoccdcddb
w:estatutario	cnbdcdbccbcbb
w:este	efbcccjbcmaoa
w:esteem	bcmdddjddlcec
w:esteemed	dcccklkjhbkcb
w:esterna	mdeeeddedeeeb
w:esterni	oeddeddeddddc
w:esterno	mccdddcdddddb
w:estimada	cmddldcdcdddb
w:estimado	jbccblcbcbmbe
w:estimamos	bcdmccbcddcdb
w:estimate	kdddddocdcbdm
w:estimated	ocdcdbbccdcdb
w:estime	abbcncabbbcca
w:estinguere	cddddcccdcmcb
w:esto	ddcdbdmdddddc
w:estos	dedfeeneedeed
w:estou	cccdgcbcnccck
w:estoy	dekeiekddclec
w:estrela	bccccccmcccca
w:estrelas	abbbbbaabbbna
w:estrene	cccddccmccdcb
w:estrich	cdddedddedddm
w:estrogonofe	cdcdddbddbccn
w:estructura	cmcddddeddddd
w:estudante	bcddddcclcdcm
w:estudantes	cddddbcmdcdda
w:estudiante	ccbcdcccmbcdk
w:estudio	ccmldccccccba
w:estudo	bbbncbbccccca
w:estufa	medeedddddeec
w:estuve	bcbcccabcnbbZ
w:et	ifjdjjdffekce
w:eta	cdcdddcdcnbdb
w:etage	cccddcbccmcba
w:etait	bcacccmcblcba
w:etant	ccdmccccdcdcb
w:ete	cihcicdccbbnm
w:eteint	dddeeedeneeee
w:eten	ccbddccbcbcbo
w:etes	kcjdccgcmblja
w:eth	bcbbbcaacZqbZ
w:ethan	dcbleecdmceee
w:ethics	iccmddbndcbec
w:eti	cmcddededdddd
w:etichetta	mededededdeed
w:etiketten	ncbcccbccbcca
w:etions	bbncccbbcbcba
w:etiquettes	mededecedeeed
w:etre	ddjdddmjdcdmb
w:etude	cmclcdddddddc
w:etudiant	bddbjbbmlcddk
w:etwa	kdddebcdddddo
w:etwas	cjldididljddb
w:eu	kecdldidjckdi
w:euch	bbabcbanbmbbZ
w:euer	bcccdcnccbcca
w:eur	inckekeeccjdb
w:euri	ndbdccbccbcca
w:euro	khbiimffcckcj
w:europe	hjljlfddccddc
w:european	acbcmchacancb
w:europeu	ncccadbcddddb
w:euros	kdbmdlkdcbkch
w:eusebio	ddcededdmdedd
w:eux	bbmdldcdcdddc
w:evaluar	ndccdbbccccdb
w:evaluated	jcbmcdbdddded
w:evaluatie	mddcbdcdeedcc
w:evaluating	bccodcccdccdd
w:evaluation	pcckdchcdcica
w:evaluator	oacacccbdcccb
w:even	ejhkccccncfje
w:evening	ddciendmecddf
w:evenings	decfkncmdcccd
w:evenly	cddendceddded
w:event	iighckdeebdnb
w:events	iccdjbikcbclm
w:eventuali	neeeeeeeeeded
w:eventually	ccncbcbcajcca
w:ever	cjmejfjdhlccb
w:every	hjhdifjmdcicc
w:everybody	dbncikajjjcce
w:everyone	chjdcdbmfkkcj
w:everything	diednfcekiidb
w:evidence	kcbdddbbcbcdn
w:evitare	cddddccddcmcb
w:evitato	nddbddceeddec
w:evolution	bcncccacbbccb
w:evora	kbblcbbbbabmZ
w:ewan	oclccbbbcbcdc
w:ewig	cabdccbcnbccb
w:ewm	bfabcmkcabbmb
w:ex	bcehndjdmcddl
w:exactement	cbZdccbcnbbcb
w:exactly	kjdkcckijjdcb
w:exam	abcbeoemfckcf
w:exame	cdbdedccddocl
w:examen	bbbbcobcbbmcZ
w:exames	neeeeedeeeeed
w:examination	acbmdcbchmbcc
w:examinations	lcbcdbacnbccb
w:examine	iabbbnaacbbca
w:examined	accclklddcclb
w:examinees	nccbdcccddddb
w:examiner	acdcdpcccdcdb
w:examples	cdbddcmcbmadc
w:exams	bmcccmacddcdc
w:exceeds	odcceecedddde
w:excel	cccccogljeccb
w:excelentissima	mdeeeedeeeeed
w:excellent	cljcdjcccnidb
w:except	lbbmccbmcbicb
w:excess	bnbcddjdddded
w:exchange	ijjdecdjejmcb
w:excited	deeeefdfkelff
w:exciting	ddodeejedcded
w:excl	pbeeecdddeedc
w:excludes	dddeeeneedcee
w:exclusive	icccccmmcblca
w:exclusively	abbdccpcabccc
w:exclusividade	andccbbcbcbca
w:excuse	kkacccabcocda
w:exe	cdedeecdeencb
w:exeats	mccddblcdcded
w:executez	baccdbbbccnca
w:executive	cjdcdknkcccic
w:executives	cccmcdlkdcccc
w:exemplaar	cddcdnccddddb
w:exemplaires	ddedeedeedeem
w:exemplar	eeeffdndeeeee
w:exercise	alcccbalmbcdl
w:exercises	nccccbjldbcdb
w:exercons	cdcedemeddded
w:exeter	clbdddldlcded
w:exhibition	mcbddcamjbcda
w:exhibitors	bdccbbkncbccb
w:exige	medeeededdeec
w:exist	ickdlmbdicddb
w:existing	ddddldbmddeed
w:exists	mblckkZabjccb
w:exit	abbcnckaccccb
w:exp	jkbdcdbcnbccb
w:expand	aclddclcccddc
w:expanding	ecpdcdaccikdb
w:expansion	cccdddmdlcddc
w:expect	bdmckdbclkccf
w:expectation	ockcdeceddeee
w:expectations	ccodeecedddee
w:expectativa	odeceedeeeeed
w:expected	fkldddfkfeddc
w:expecting	babbcnmacbbcZ
w:expects	ahbccoaaccccb
w:expediee	ccbcccbccbcan
w:expediente	mdddedcddddec
w:expense	bcbcckmccacco
w:expenses	jbccdncbdccam
w:expensive	llbccbbmbbcca
w:experience	ihhhhdceldjdi
w:experienced	cdbeemcdmdeee
w:experiencia	bbaccmabnaibZ
w:experimentar	bcccdcnddccdb
w:expert	dcbrjbcbccldb
w:expertengesprach	bccndcbccdcda
w:expertennetzwerk	dddoadddeeeed
w:expertise	abambbnbcbaba
w:expertos	efeleeeefefee
w:experts	dccqdekcdccdb
w:expira	bccccbbccbana
w:expiration	ddddeddceemdc
w:expire	bcbbdcbbcblqZ
w:expired	cdcdddcdccflm
w:expires	bbbcccibjbljn
w:explain	jchkcocdckcdb
w:explained	bcbddlhcinddc
w:explainer	mcccZdodddded
w:explaining	ambnccacbbcdb
w:explains	jeblclbbbmcda
w:explicacoes	acbccobbbbcca
w:explico	dedfeeneeeeee
w:explique	ccdmcccdddddb
w:expliquer	ccccddnddcddc
w:exploration	mdcbelcededed
w:exploratory	ccodcdbdccddd
w:explore	bdmcddlddddee
w:exploring	bclmkdadkbddc
w:expo	jblcccmlcbbcb
w:export	kcbckchbcbbkl
w:exportacao	bmdcddcdedddc
w:exposure	ilbdedccddcdm
w:express	cdadddbddpddd
w:expression	clddddjddlcdc
w:extend	ncccddZbcbddn
w:extended	dkccccbbcbcbo
w:extension	lccdeiiddcjdl
w:externa	pcddcdcdedddc
w:external	nbccdocdddddc
w:externalisons	bdedddnededeb
w:externalizar	mdddedbddddec
w:externals	odcdddbdddded
w:externe	odddeddeeeded
w:extra	bcbccpbbjbmca
w:eye	ickkjkdebbcdi
w:eyes	mcicccjlcddde
w:fa	dckdjbkchlcda
w:fabbrica	bbbcccbcnbbba
w:fabric	cjcncciccbddb
w:fabrica	lcmccclcbbcca
w:fabricante	cddmdcbdddbdb
w:fabrice	cdbdbdccbncda
w:fabrik	eiddddkhlhdkb
w:fabrikant	bbcmcbbccccca
w:faca	cdbdedddeepdb
w:facci	cccndbbacccca
w:faccia	bdccddbcmcddb
w:facciamo	ccbcccaccbmcl
w:facciata	bdccddmdddccb
w:faccio	cdldddkdlcddb
w:face	acbckcjccnndd
w:facebook	abcccbamcbmba
w:facendo	bdnaccbcddddb
w:faceva	ddbddbcccnddb
w:fach	dabedebdcccdn
w:fachabteilung	oddeedceeddeb
w:fachada	deddedddddddm
w:fachadas	cdeeedmddeddc
w:fachartikel	bcdccncbdcdcb
w:fachbereich	dnbdddcbccddb
w:fachforum	bcccdcbmccccb
w:fachinformatiker	accccnbcbccca
w:fachkrafte	bbacccocbbcba
w:fachlaufbahn	cdndccbccbccb
w:fachperson	mdddebdeeeeec
w:facile	deeeddceedled
w:facilities	kdcdedledlded
w:facility	blbdddlcccccm
w:faco	abcccbmbnbbba
w:facon	ddcdedcdcmdcb
w:fact	ddleeedekcefe
w:factories	kecdldlicdddc
w:factory	fkkdcdkdlccdc
w:factual	mldcdccdddddc
w:factura	ndddddldddbdm
w:facturando	nccdddccddcdc
w:facturar	cddeeddmddddb
w:facturas	cccddcnddccdb
w:facturation	deemedeeeeeed
w:facture	ldddddcdddidn
w:facturemos	bcacnbabbabba
w:factuur	lddcdckcdcccn
w:factuurtje	odddddddddcdc
w:faculty	adbcdlbochccb
w:faden	ddddedcddnddk
w:faenza	mceddddedeeeb
w:fagan	abllcclcbbccb
w:fahren	acccdnkbbccca
w:fahrer	cdbbdcodcdddc
w:fahrlehrer	cdddedddddddn
w:fahrrad	cdcdddcdcccdo
w:fahrschein	deeeeeeeededm
w:fahrt	cdddemccdcddm
w:fai	oecedddeccdec
w:fail	ddddfdlledcdl
w:failed	hccbdkcccddko
w:failing	cddddnmcdcjcb
w:failli	ddcedemeddded
w:fails	bcbccblbbblcm
w:failure	cccbdmiadbnaa
w:failures	bedmeddeeeeed
w:fair	fdifdbflklccj
w:faire	mkjccbbccbicm
w:fais	acjdccoclaccb
w:fait	jicddciccngck
w:faithfully	cdjdddldjchel
w:fake	blecccmbcmhca
w:fala	mdcdddccdlldb
w:falam	dedededdmdded
w:falamos	ddcdedmcddddc
w:falando	cdddddccdndba
w:falar	lclgdccmdcddb
w:faleceu	eedededdldded
w:falha	acccccbcccncb
w:fall	ldcildkddedec
w:falla	bbccccbndbbca
w:fallig	dddedemedeeed
w:falls	mlcdjccdlbidb
w:fallt	kdddddcddcddo
w:falou	bcmcccbbbabcn
w:falta	dclchiijcbdcl
w:faltaba	bbacccbbnabba
w:faltam	bcdddcccccbbn
w:faltan	bccddbbblbbbo
w:faltou	ddcdddccdccdm
w:famiglia	bcbccnbbccccb
w:familia	jmcdddcdjcjcb
w:familiale	bncdcbcdcdddc
w:familiar	ajomccbcalcca
w:familiare	cmcccccddcddb
w:familias	cccdmdlddccdk
w:familie	cdcdddkccmlcZ
w:familiebedrijf	dnbdddddbdded
w:familienbetrieb	bcnccccccaccb
w:familienunternehmen	bnbccccccccdb
w:families	iebdiljclhccd
w:famille	dddddddeddmec
w:family	iocdkedddjedd
w:fammi	jckdddbclbccb
w:famous	bddcccbbdcoca
w:fan	jcbcccabhoccb
w:fancy	ikejkjafcecdj
w:fangen	ccbcdcnccbccb
w:fango	ddcdddccdccdm
w:fangt	ddddddccdbdbn
w:fanno	bcacccabqbccZ
w:far	kkhdcdjekjidb
w:farbmuster	cdddedddedddm
w:fare	akbjcnbalbbca
w:farebbe	kildidhdcjddb
w:farewell	ddcddddcckdcm
w:faria	mcncccabbbcbZ
w:farida	mcdddbccdbcdm
w:farine	cdcmdcccccccb
w:farm	miblbjikbbecZ
w:farma	ffkfffefefffe
w:farmaceutico	mlddedddddddc
w:farmaceuticos	cedmdddddecdc
w:farmacia	baZcbcabbaboi
w:farmer	bdcmdcbdkcded
w:farmers	deblljkjcecca
w:farmhouse	mcbdcdmccccdb
w:farms	kcbkjdnedcddb
w:faro	ocbbcbaackbaZ
w:farouk	ccblddbccbcma
w:fascia	dmeedeceededd
w:fase	bcccdcbcccnca
w:fashion	abaclcamaamba
w:faso	lccdddcdccmdc
w:fast	bbmccemcnedcb
w:faster	cdddddccdbcco
w:father	jicckedcdncce
w:fatou	mcccdcmbddddb
w:fatto	llcdddcdccddm
w:fattura	kcclcdbcdcccl
w:fatturazione	ldeeedleeddec
w:fatture	ambccbmbcbbcZ
w:fatura	bccmccbbcbbbo
w:faturacao	ccddddncddddb
w:faturar	bdddddmlddddb
w:faturas	abdcdcncddbcb
w:faudra	bcndccbccblda
w:faudrait	ndcddccdcdddj
w:fault	kdbdddddcoddh
w:faut	idcdlcccdcjcn
w:faute	cdcedemeddded
w:fauteuil	ddbeddcddmdeb
w:favor	odddedddddddj
w:favore	bccclcmccdccb
w:favour	kjejccddmbjdb
w:favourite	kcickdbdclcdb
w:fax	Zccddclcccbco
w:faxgerat	emeeefefdeeed
w:faz	occccbbbccaca
w:fazem	ccbcdncccccda
w:fazemos	bcccdcncdcccb
w:fazendo	ababbbabnabba
w:fazer	jcbcmcbcbbnca
w:fd	kcbccdbdnaddb
w:fda	mcdcdclddcded
w:fe	efefeemeeedfe
w:fear	cdbccbbZbpcca
w:feature	kbeccbjobaacb
w:features	mbbcdabkcbana
w:feb	ebabbfZmoabbZ
w:februar	mbbccZbbnbcca
w:februari	cddddmcdddddb
w:february	mdccdlcjjhdde
w:fecha	bdccdcmcccccb
w:fechada	cdddeddcddddm
w:fechado	ndcddcccdccca
w:fechamos	cdddedcdddcdm
w:fecho	ceedeccdeddeo
w:fechou	bbcbocbcccbca
w:fed	bcmdjdlcbacdc
w:federacao	bccmdcccccbcb
w:federados	ncccdcccddcdc
w:federal	kcdcdclcddldc
w:federation	nmdddbbcdcccc
w:fee	kcckdlljccjcb
w:feed	fiaachmbcdcmk
w:feedback	bbbjmdbadjcna
w:feel	ckojdcehcccdb
w:feeling	bbmcddmccacdd
w:fees	edbmcamncbccf
w:feest	cdcdddccdcccm
w:feestdagen	cccccccccncba
w:feet	iaacncflcbcda
w:fehlen	ccddedcdedcco
w:fehler	bdddddcmccccb
w:fehlt	akbdmmbckbcca
w:feiert	dedeeedddadpa
w:feira	jddeedllddddb
w:feito	cddcdbcndcddb
w:felicitations	ddbdeedddncZa
w:feliz	cdndddbccmcbk
w:felizmente	mdeeeeddeeeed
w:fell	cmbcddlccbced
w:fellow	bcachcnjcnccb
w:fellowship	bbbccbapbicca
w:felt	lcbcccacbeocb
w:femi	lZacbcabaabnZ
w:femme	dcdemedddddec
w:femmes	ababbnabbambZ
w:fenetres	cdddddmcddddb
w:fenster	bmccdcccdccck
w:ferais	abbccnbbbbbba
w:ferait	cdndddbdbbdcc
w:fergus	dcldeeddclddd
w:feria	mbbccbalblcaZ
w:ferienhaus	cddedddddcaeo
w:feriez	ocbdccbcbcccb
w:ferma	bcbcdcmcccccl
w:fermata	cdcdddcddbdcn
w:ferme	amabnbaabaiaZ
w:fermes	dddeeedeneeee
w:fermo	ddddddcddcddm
w:fernandes	jdcmedcddcdee
w:fernkurs	eedeeeeenceed
w:ferramenta	bccddcnddcdcb
w:ferrante	mccmdbbdccdcb
w:ferreteria	neceddddddbec
w:ferries	cdbdldcldkddc
w:ferrol	meeefddeffefe
w:ferroviaire	neeeeedeeeede
w:ferry	kcbcmbkkckcci
w:fertig	ncddcccddcddb
w:fertige	bccbcobbccbcb
w:fervendo	bbbcccabcncca
w:fest	bolddcabbcbba
w:festa	ddeddbdcddddp
w:festanstellung	bnldddldddddc
w:festas	cbbcccbbcncba
w:feste	bocdddcdccddc
w:festgelegt	meeeffefeeeed
w:festival	qciccajbcbccZ
w:festlegen	bedmeededeeee
w:festpreis	lcccccmcdcbda
w:fetch	bdddddccdkkdm
w:fetches	acbcccmbmbbca
w:fete	nccdbcbddccdl
w:feuille	cccddbcdccbbn
w:feuillet	bccbcnbaccbca
w:fever	cccclcbmdclca
w:fevrier	ndddddcddecdc
w:few	icpfgdddfefdc
w:fewer	hcbjcbleckcjk
w:fez	bjcdccccjbamj
w:ff	bbndddccdbbab
w:fi	blcccabcnbdcb
w:fianza	deeeecdeedado
w:fibra	cdcdddncbccdb
w:fica	accmcbbbcblcl
w:ficamos	eeeffdmdeeeee
w:ficar	cocdcccbcccda
w:ficaria	cmcdddbcdcccb
w:ficas	bcccccbcccmdb
w:ficaste	cncddccccccca
w:ficha	lddddcmbddcca
w:fichar	bncdddcdcdcdc
w:fichas	lcccdcmccccca
w:fiche	klcdddbdccdcl
w:ficheiro	bcccdcbcccnca
w:fiches	oeededcdedeec
w:fico	jabcbcmbbamaZ
w:ficou	Zkccdlbbccbbn
w:fidelite	cccddcccdcbbn
w:fidi	bbbcnaaacbbca
w:fiducia	bdddddcdddmdc
w:fiel	ddmdddcdccddc
w:field	lieckbbcllcjb
w:fields	bccdddcccpckb
w:fiera	abbccbaocabbZ
w:fiesta	ddeeececeeden
w:fiets	cdbcdcbccbccp
w:fifteen	jdicilmcbhcdc
w:fifth	dccdodbddlcdb
w:fifty	jdhkbblbmibaY
w:fight	bckccdlcblcdc
w:figli	deedeemedeeed
w:figlio	bccccobbbbcca
w:figma	mchdjdbcncdjb
w:figure	acjjccncckcdh
w:figurer	bcmaccoccccca
w:figures	agacockbbabcn
w:fija	boccccbbcbcca
w:fijn	acbbccbbcnbba
w:fijne	ccccdccccmcba
w:fijo	cpddddcdddddb
w:fijos	cnccccccdbcdb
w:fil	cmbcccbccnaca
w:filas	abbncaaabbaaZ
w:file	icmfcdjcfbmcj
w:filed	ccbcndaddmccb
w:files	ojccdcdcccccm
w:filha	lcbccobbbbcca
w:filho	bccccnbbccccb
w:filiale	ddddedccdcdcm
w:filing	blabbckmbakbk
w:fill	hilkcdlidcjcb
w:fille	ZbbbbobbaabbZ
w:filled	hcbdlclckcfjh
w:filleul	beedddcdeemec
w:filleuls	ceeddecdeemed
w:filling	mcldddbccdkdj
w:fills	ccliddocdcdcb
w:film	jckeclelcbkcf
w:filmar	mcdddbcdddcdc
w:filming	jccccoibddcdc
w:films	neccnbZadckdb
w:filomena	bcbcccbbdnccb
w:filou	dedeeeddddedn
w:fils	mcbcccbdmcdcb
w:filter	fbbbccncccmcb
w:filters	ldddldbedddee
w:filtros	cdddedcdddcdm
w:fim	llbccbibcklba
w:fin	nicdlcjcchccf
w:final	hkccdjbfnbkdg
w:finale	ababbbanbabba
w:finalist	ccdcdclmddaba
w:finalista	bbacccbbnabba
w:finalists	cdddddamddlcb
w:finally	embdecblclcdl
w:finalmente	clbddcbdccddo
w:finals	ZbbabnabbnbcY
w:financas	fflfffefeeeee
w:finance	clmdcfkccdjdg
w:financed	mbbcccbbcbncb
w:financee	dcdemdddeeded
w:financeira	cndddccdccdcb
w:financeiro	ocdddccccccca
w:financement	cbbdbbnccccbb
w:financia	mcdddccdddcdb
w:financial	jndddicdeijdc
w:financiamento	ncccadbcddddc
w:financiamos	adddddpddcccb
w:financiar	ddeeledeeedee
w:financieel	dmcddedebdeed
w:financiera	nccddcbccdbda
w:financiere	mmcccabccdbcb
w:financiero	jkdeeedekdejc
w:finanziamo	deedeemedeeed
w:finanziario	ccddddodedddc
w:finanziata	cccdndcdddddc
w:finanziert	ddddmddedddec
w:finanzierungsrunde	cdcdodbcccdcb
w:finch	dfhdddmckddhh
w:finche	lccdlccccccdk
w:find	fhmffdieicdie
w:finden	bcodddacmcdcb
w:finderlohn	dddddddddddco
w:findet	cccdddmccbmcb
w:finding	hbfclckbllddb
w:findings	mlccbdbeddced
w:finds	cimdddodcbddc
w:fine	ldeedjfcdedjj
w:finestra	emeeeeeeeeeff
w:fingers	ccbdccabcmccl
w:finisca	cddddddemdded
w:finisce	bcbcbcbbnbcdb
w:finiscono	dddddadcdcddo
w:finish	hjbicbcbndljh
w:finished	kddicbaimeckj
w:finishing	bcjdcchcpZcdb
w:finito	ndceddcddddbb
w:finkenwerder	meeeffefeeeed
w:finland	bmkeeedddcced
w:fino	lkcdfkcdhcdck
w:fintech	kcjmeccjjcddc
w:fiona	bkblddldddded
w:fiquei	dededblcdmddb
w:fire	kbbddmdiijcce
w:fires	bmcdcdmddcced
w:firewall	bbcacaabccoba
w:firm	hjiljdkdkbddc
w:firma	bccdkkidlcbdm
w:firmado	mdcdddccedcdc
w:firmamos	dcceedddddddo
w:firmar	bbabbbbbnabaa
w:firmawagen	cmccddcdddddc
w:firme	cccdddcddccdn
w:firmemos	dddeeeddeddem
w:firmen	cdbdncccbccab
w:firmenwagen	cbddeeddedddm
w:firmi	cmddlcbcddddb
w:firms	hcjhicokebhdb
w:firmware	ocdcdbicccddb
w:first	eeedkgkjdekec
w:fiscais	ncdddbcbdccdb
w:fiscal	cdcddccddcbcn
w:fisch	dedeeeddddeen
w:fish	cdedkdkdcndde
w:fisheries	bbcacmcmcacda
w:fishermen	cmccmdaccdbdc
w:fishing	llbnjbabcbccb
w:fisio	bdcdcdnccccdb
w:fisioterapia	ndbdcdbccccdb
w:fissa	cnbdcccccccca
w:fissare	cccdddndbbddc
w:fisso	cncddccdccdcb
w:fit	jkmjdchicccde
w:fits	ihmccbcmcadkb
w:fitted	cdcdddmldcdec
w:fitter	aoccccacmbcca
w:fitters	bdldddbcdbddn
w:fitting	icmmccbccbcdb
w:five	fjelejjiddded
w:fix	mkdcccifcblek
w:fixe	bjbcmcmbccbcb
w:fixed	mlkdddicfdddd
w:fixen	odddddddddcdc
w:fixes	cdcdddbbdcccp
w:fixez	acbbcnabbbbca
w:fixing	libcccmcbbcca
w:fixo	anbccmbabbbcZ
w:fixsalar	cnccdddeeeeed
w:fixum	cmccdcbccccdb
w:fiz	bbbbccbcnbbba
w:fizer	dedfeeneeeeee
w:fizeram	ddcdedmcddddc
w:flag	bbbcddbcccoba
w:flagge	oedeeededdded
w:flagged	mabbcdbcddmdb
w:flaky	bdcdddcacccdo
w:flat	fmckcehcceecn
w:flatmate	bcmdkcbcccddn
w:flats	occlccjccccla
w:fledermause	bccccbbnbbcca
w:fleet	acjmccncbccci
w:flensburg	bcccdcnccbcca
w:flexible	nkbicjabcbhcb
w:flies	bcccmbacmldcb
w:fliesenleger	cdddeccddddeo
w:flight	decedjccddnem
w:flights	mkcdcnacccccl
w:flohmarkt	bbabbbanbabaZ
w:flood	blccmbbbcnccb
w:floor	cfdjcchdelccn
w:flooring	nedddeddeedfe
w:flor	bcccccbcdcmca
w:flores	dddedededemed
w:floripa	bdcdcdnccccdb
w:florist	abacccabanmca
w:flour	cdccdcbcclcdp
w:flow	occicjbkdccdb
w:flower	kbbbbbabbmmbZ
w:flowers	cdddmdcddaddm
w:flugel	oeeeeddeeeded
w:flur	emeeefeedeeed
w:flusskrebse	ccbcdcnccbccb
w:flutter	mdddddldcdded
w:fly	mlecbbaclabcj
w:flying	hbcddmbcdbkmc
w:fnac	cdbdddbdcbdcn
w:foam	bdcbcmbmdcdec
w:focus	bbipcbbbcbcca
w:fogli	mededededdeed
w:foglio	cddddccddccbo
w:fogo	cdbdddbddcccn
w:foi	ddddeddcjkilm
w:fois	bbbmbbmbcbbba
w:fold	bcccdcbcdcbco
w:folded	abbccbacpaccb
w:folder	ecbddcbbkbcdq
w:folding	cbldldcccbcjm
w:folga	cmcdddcddccdb
w:folgado	bccbdncccccca
w:folge	cccccbbnbbccb
w:folgen	bcbcbnbacbbba
w:folgende	mdddedcdedddc
w:folgt	ddccedbcddddm
w:folha	bcdddcccccabn
w:folien	ccccdbcccmccl
w:folk	bcbcdnbddkded
w:folks	ccmdddnccbldc
w:follow	cdbkccdjcnimb
w:followed	blcacmelcecdb
w:follower	bcbcccnbcbbba
w:followers	bbbcbcllaaalk
w:following	jedieddchkjlb
w:follows	hccjddbcdeikn
w:fomos	cdddmcdeeeded
w:fonction	cmcddededdddd
w:fondando	eefelfefefeee
w:fondation	ccdddccdddnda
w:fondazione	ncecdccdddcdc
w:fondi	bdbdndcdcccdb
w:fondo	fmdndddeddddb
w:fondos	cdddcdcccdmdb
w:fonds	accocbbbccccb
w:font	bcabcbdbbncba
w:fontanero	deededdeedddo
w:food	eijndebledccc
w:fooi	cdcdcdbmccddb
w:foot	obcddcabkmdda
w:footage	mcbcdcaccmccb
w:football	ijablbZacmccm
w:footpath	mdbbdcmbdcdeb
w:for	iefihiihgdfei
w:foram	ddeeeddeeemed
w:force	ZccbcqZcccccb
w:forcement	bcndccbbcbbda
w:forderung	ecdemededddec
w:forderverein	bccbcnbbbbcba
w:forecast	ndccccbcccdcn
w:forecasting	oicdijbdicddc
w:forecasts	abbnmbdbbbadb
w:foreman	bpacbbZcbjcca
w:forensic	abcnclabcbbca
w:forever	bcacbcabmioca
w:forfait	lbcncbbbcbbcZ
w:forfaitaires	bdcddcndcdddb
w:forget	ickcccdjmagck
w:forgets	mdbcddmcdbddc
w:forgive	anakjcjjlbcdb
w:forgot	acbbccambZabo
w:forgotten	cjbdddkdcnddb
w:forklift	kbalcblamabca
w:form	jhhihidjddiee
w:forma	bbmcccmcbbcca
w:formacao	abccdmmcdcbcb
w:formacion	abbbcnabbbbba
w:formador	bcdddnbcddbda
w:formaggi	ccddmdcdddddb
w:formaggio	cdeemddddeded
w:formal	coldddcdcccdc
w:formale	bcnacbbcdccdb
w:formalizar	cmdddccddcdcb
w:formar	cccmdcccbcccb
w:formarias	dmeeeeeeeeeed
w:format	dhjmdmabccccj
w:formate	dbbddcnbddcdc
w:formateur	cacdbmnccccca
w:formation	hddddlcmdddcb
w:formazione	ccddddpcddddb
w:forme	ccccccbbcnccb
w:former	cclmdidlibckb
w:forming	cddelecmdcdee
w:forms	lkbcckZlcdcdk
w:formular	mddeddcecdcec
w:formulario	odcdddbdddccb
w:formulation	dccddedelledd
w:formulier	kcbmdcaccbccj
w:fornecimento	dddeeeddedddm
w:forni	cdcddmccccddb
w:fornitore	cccdddcccbccn
w:fornitura	cdddcdmddcccb
w:forse	cddedededdmdd
w:fort	nadeedddebedm
w:fortbildung	ddcbdncccdddc
w:forte	cccddccccbcpa
w:forthcoming	lddddcbmddcdc
w:fortnight	mdicklgcdcedc
w:fortnightly	abbccbanbbbbj
w:fortuna	cededededdmdd
w:forty	jejhehlahiddf
w:forum	bbcecidlbodbb
w:forward	iegcdcbfjkmdi
w:forwarded	abmccbblacbbl
w:foto	jccdddmccikcl
w:fotografia	iccddcccmbbci
w:fotografin	ndcddccdcbcdb
w:fotografo	cdcdddnccccdb
w:fotos	mcbcccbccbmca
w:fotovoltaica	bcdddnbcddbda
w:fotovoltaico	ceeleedeeeeed
w:found	fcdelceccleki
w:foundation	kfclhmbecdjdb
w:foundations	ddleddbmdceee
w:founded	cdckddndddded
w:founder	fcdeqdfedcfdc
w:founders	ecbfncnkcbccb
w:founding	cbcdqdcldccdc
w:four	khdjdjeiidddi
w:fourni	cmcdccccdcccb
w:fournil	cdcmdcccccccb
w:fournisseur	bbbcccbbcbmbl
w:fourteen	cjiddnfcicdjb
w:fourth	blbcmciclcccj
w:foutloos	adbdddndbcddc
w:fp	dedeecbdmdddc
w:fr	jeddedddddden
w:fra	abbacbabbbkna
w:fraco	bcbcdcnccccba
w:fractional	oibdcdljcddec
w:frage	fcljddkcclcca
w:fragebogen	cccpdccbdcccb
w:fragen	jmcddckcncdda
w:fragt	cccddccmdbccb
w:frais	ckcdddccdcmcm
w:frame	ncbbccmbcbbcZ
w:framed	dedfeedeemefd
w:frames	cdcdcdbdlbden
w:framework	obicdcncccccb
w:francais	adcddcpdcdddb
w:france	bkkndcabdbcdb
w:franchise	ccddcbpdddbdc
w:francisco	ncdddecdeeeed
w:francs	kbbccmllcbcbZ
w:frane	emeeeeeeeeeff
w:frango	eeeeeeddededm
w:frank	ncbbcclaclcda
w:frankly	cccncbbcddcdc
w:franquia	cccdmdcdcdcdc
w:franquias	bcncccbccbcbb
w:frapper	canedecebdddd
w:frase	cmdeeedeeeced
w:frau	kjdmdddjhdedb
w:fraud	klccdcdldccmb
w:frauen	bcccclccccmca
w:free	decdddlpibfdc
w:freedom	fkdbmjabcblcb
w:freela	lmccdclccccca
w:freelance	mdidddghkeefc
w:freelancer	kbccddndncede
w:freelancerin	abacccmcanbba
w:freelancers	fhcdddnlkcibb
w:freeze	blbcccbccbdbp
w:freezer	lccdddaccbcdo
w:freezers	abaanbjmcaccZ
w:frei	jkehdhbmfbjcb
w:freiamos	ddeeledeeedee
w:freiberufler	bdddedpdcdcdc
w:freiberuflich	ndcdeecdldddc
w:freiburg	mdefeeeeeeeed
w:freie	albbcmkabbcbh
w:freier	bcbccbabqbbbZ
w:freight	ekedejkclcdib
w:freiheit	ddcdddcdddmdc
w:freitag	jddddkckdcddn
w:freitagnachmittage	bdbccncadcddb
w:french	nbbccmacnbcca
w:freno	ccddddccdcdcn
w:fresher	dcdeddcdodddc
w:fresno	njbcdbaccmcdc
w:fretta	bcnddcbdccdcb
w:freude	ldeeebdeeemed
w:freue	ababccamklbca
w:freuen	boccdcbblccbb
w:freund	lcccdcbcccmdb
w:freundinnen	bcbcccbcccoca
w:freut	dZcededdccddp
w:fri	acccdobccbccn
w:friday	dibfdcfljegdm
w:fridays	aldccnblcicdf
w:fridge	bcbcckbbcmbdk
w:friend	cdccjddnejleb
w:friendly	blmccdlcckcca
w:friends	abmdlbkdcimca
w:frigorifique	cdcmedcddedde
w:frio	mccddbcdlccdc
w:frist	blcdcdcdddddn
w:frittata	eeeeeeededeem
w:frog	bccdcdbcmbcdm
w:froid	cdccccmcccccl
w:froide	cdedmddeeedec
w:from	efdeieiefkihh
w:front	jhkchkibdcjdk
w:frontaliere	cmddddddddddc
w:frontend	aocccbbccbnca
w:frota	bbbncbbccccca
w:frozen	dcbdddbdmmidc
w:fruhbucherpreis	cccccbbncbcca
w:fruhbuchertarif	bcccdcbmccccb
w:fruher	ddkdcdbdocddb
w:fruhesten	nedefedeeeeed
w:fruhjahr	kleeeeefeeeed
w:fruit	bmbddcbdbncdb
w:fte	kocdebcdddddd
w:ftse	Znacccacnbcca
w:fu	emeeeeeeeeeff
w:fue	ccdcdcccccoda
w:fuego	ddeeledeeedee
w:fuel	bnbdcdbdcccdm
w:fuels	cbldddbdcmddd
w:fuera	ccccdccbcmccl
w:fuese	bcndddcdcbdcc
w:fuhren	cccdmdddcdddc
w:fuhrpark	ccnddccdccddb
w:fuhrungen	cccdddcpcccda
w:fuhrungszeugnis	ddddedcdddobZ
w:fui	cccdddccnbdca
w:fulda	deeeeeeeededl
w:full	enedidieecdeh
w:fulle	bcbcccccccncb
w:fulltime	abocdecddccdd
w:fully	mjbddkbdddmdc
w:fun	bbbjmiceklcdb
w:funcionaria	coedddcdedddc
w:funcionario	cdddcdccccmdb
w:functie	blkcccabmacca
w:functies	cbndddcccbcdb
w:function	dcmddcecckddk
w:functional	llcdeecddcddd
w:fund	dceomficdecdc
w:fundacion	bcmmcbbcbbcca
w:funded	jldjjcdcebblb
w:fundering	bdddddccdcdcm
w:funding	ajacoclbbbccb
w:fundo	cdcodcccdccda
w:fundraiser	mlccddbddccdc
w:fundraisers	amcddcnccacdb
w:fundraising	ebldjdnbcbdcb
w:funds	bdikkibcdcocb
w:funeral	lcbcekbccjccm
w:funf	jhcccbmnccccZ
w:funfstellig	cdcdddcdddmdc
w:funfte	emeeefeedeeed
w:funfzehn	dededddddcddm
w:funghi	eedeeeneedeed
w:funil	cccdcabbbncca
w:funnel	bcadccobcacdb
w:funny	bcbddcamcncdb
w:funziona	bcmdlccbcccdb
w:funzionario	cmcdcdccdcccb
w:fuori	oecedddecceec
w:fur	hfejfkiidciee
w:furada	bbccdcncccbcb
w:furchtbar	ddcecdcdpcddc
w:furgoneta	bbbcnbcccbbcb
w:furgoni	bcbcccnccbcca
w:furniture	jcidijkeccjdc
w:furs	bccclcbclkkbl
w:further	jdnddhdjddddj
w:fuse	adlmkccddcced
w:fusie	ccmdddcccbddb
w:fusion	llbccclcbccca
w:futur	cmceddcddcddc
w:future	bipddcdccbccj
w:futuro	cddddddemdded
w:fwg	bocddccdcdccb
w:fyi	bbbcccabcabbp
w:g	acbbmekbcafcm
w:ga	kccdeemedeeee
w:gaan	dddeddddldeen
w:gaat	bkbcdcmkcgccm
w:gaf	ccbdcdbcbncca
w:gagne	deeeeecdebddo
w:gagner	bdcddclccoadb
w:gagnez	beddebddednec
w:gain	bhbdcbmccandc
w:gains	bdcdccbccbnba
w:gala	mccckcincbbba
w:gale	ldcddddmdcdec
w:galera	ddcddddddcdcm
w:gallagher	eedeeedemdefe
w:galpoes	ncbcdcbcbcccb
w:galway	bhhmccbcckckb
w:game	lcbcmccmdcjcc
w:games	lbcmgccckbdal
w:gana	bdcdccmcdcmdb
w:ganado	ddddddcddckdn
w:ganaste	bcbbcbabcbnba
w:ganha	bcbcmcbccblba
w:ganhamos	ddedmddeeeded
w:ganhar	bcbcncbbbbaba
w:ganhe	ceedecddednec
w:ganhou	ldddcdcddckdm
w:gano	cccdccbcncdcb
w:ganz	abkbmbabanbcZ
w:gap	kfldekjccbdcj
w:gaps	ZaZabakoaZaZY
w:gara	nddddcceddded
w:garage	bkcdmcbccbddo
w:garagem	cddddddcdcddm
w:garagiste	deddeddcddmec
w:garantia	cdededmddeddc
w:garantida	cbddddccdcnda
w:garantido	cdcdbcacccncb
w:garantie	bccddcncccZcm
w:garantierte	deeddcbdedmed
w:garanties	cdcedemeddded
w:garantietermijn	dcddmddeeddec
w:garantis	cdcdccbcccmcb
w:garantiti	dlddddcdddldc
w:garantito	ccccccabccocb
w:garantizada	deddcdbdddmcc
w:garden	kcbcicacbjdlo
w:gardener	addcdbbcdnddn
w:gardeners	kbablldbcabma
w:gardent	ddcdddccccddn
w:garder	cdodddcddcddb
w:gardes	dmccddddddddc
w:gardez	bdddcbcdddndb
w:gardien	ddddddddddedo
w:gardienne	ccbdcdbcbbccn
w:gare	cdddmdbddccdm
w:gareth	mmbcbblccccdc
w:garibaldi	ccccdcbccnccb
w:garnis	ndcddccddccdb
w:gas	cijddkacdcibo
w:gasolinera	ddcededdmdddc
w:gast	bcabcbbqbbcca
w:gastar	ndcdddcdcccdb
w:gastdocent	bddddncdddddb
w:gaste	bccbcnbacbcca
w:gastezimmer	dedeeeddededn
w:gastos	ccddddcdddldo
w:gastvortrag	ccdbdnbbdccca
w:gata	bbbcccabcnbba
w:gate	hcccddbfdjlcp
w:gateaux	cddddccddcddm
w:gatekeeper	acabbbmabanba
w:gates	bclncbabcacdb
w:gather	bbimcabbmacdc
w:gathering	cdleddcmdcddd
w:gato	ledeedddddedl
w:gatos	bbbcccabcnbba
w:gauw	ddddedccdZdco
w:gave	jdceemjcjjddd
w:gb	ndbdccbccbcca
w:gbp	kcdcebmdcdcdc
w:gc	kbcdeemedeeed
w:gcse	Zbbccmacnacca
w:gdansk	nbbbbbkabbbbl
w:gdynia	bmccldcddkbdc
w:geaccepteerd	eedeeedeedenb
w:geachte	odddeedeedied
w:geandert	bcmcccbcbbama
w:gear	icclmcdccbbdb
w:gearbeitet	cdckcdcdocddc
w:gearbox	ccbdddllclddd
w:geb	cdcdddbdcmdda
w:gebe	cdcdddbccbddo
w:geben	ibbccbbckjklj
w:gebens	bcbcccccccncb
w:geblokkeerd	deeeeeeeeemcc
w:gebouwd	bbbcnbbbcbccb
w:gebrauchte	cddmedbddecdc
w:gebrochen	mddddccdddcdb
w:gebruiken	ababbbZbmaobe
w:gebruikersonderzoek	dddmddccddddb
w:gebruikt	ddddddcddcmdb
w:gebucht	mddddccdddcdb
w:gebuhr	ddddedcdedbcm
w:gebunden	baldbcbcmbcca
w:geburtstag	cdcdddcbdldck
w:gecondoleerd	ccbdccbcbncca
w:gedacht	dncdcdcdddcdc
w:gedoe	bpcdddcdccdcb
w:gedraaid	cncdcdcdedcdc
w:gedrag	bddcdbbcdcnda
w:gedreht	dcdemddecddec
w:geduld	lbabcmabambbZ
w:geef	abacbnebaalbm
w:geeft	bcbcccccdbncb
w:geehrte	jhdkeeeejdhei
w:geehrter	jneeeedeeeeed
w:geen	cghdljeeeclde
w:geerbt	bcbcccbcbcndb
w:gefallen	dddeeecedmldc
w:gefallig	beededmdeeeec
w:gefallt	cdpbeecddcdcc
w:gefeliciteerd	cmbdddbcdhcan
w:gefinancierde	cccdmdcdddcdc
w:gefreut	dddddbccbndcb
w:gefunden	ddcddbcccmddb
w:gegarandeerd	bcbcbbZbcboca
w:gegen	lccdjmcdcccdc
w:gegenuber	clcdeemeddeed
w:gegrepen	cdbdddbcbncaa
w:gegund	ddcddcbbdbcbn
w:gehad	bbbcbbabcncaa
w:gehalt	cmcdmdddddldb
w:gehalter	boeeeeceeeeed
w:gehaltsabrechnung	bccddccbccccn
w:geheimhoudingsverklaring	abbncbabbbbbZ
w:gehen	cdddddldddddn
w:geholpen	ddbdddcccmdcb
w:gehorst	dndeeddeddeed
w:geht	hlddjdcddjlde
w:gekeken	bcccdcnccccca
w:gekippt	eedeeeeenceed
w:gekomen	bcabccacnbccb
w:gekommen	ddcceedemdedc
w:gekozen	bnabcbZbcabbk
w:gekregen	mddccdcdeedcc
w:gekundigt	dccededdmbddc
w:gel	bcccdccccbccn
w:gelato	bbbcnaaacbcca
w:geld	bbaapbcbjanbZ
w:geldt	cccdddmcccddn
w:geldtransfer	deefffefeemee
w:geleid	acbocbbccbbca
w:gelesen	dedeeenedeeed
w:gelezen	bcbcdcbbdbcnb
w:gelijk	ccccdcbccncca
w:geloscht	cdcdddccccdma
w:gelten	bbbbbbaacbbna
w:gemaakt	bmacccbcnbcca
w:gemacht	cdcddmbcmcddl
w:gemeenschappelijke	cccccdbcdncbb
w:gemeente	oldddccdddddb
w:gemeentehuis	cccdddccbbdco
w:gemeinde	dodeeecdddeec
w:gemeinden	deefmedeeeeed
w:gemeinsam	cclcccbccmcbb
w:gemeinsamer	cmcdcccdddddb
w:gemietet	cccdmccccbccb
w:gemma	mbZcddbdnbcdd
w:genannt	cdcedecddddpc
w:genau	bnlddcblcbbaa
w:genealogia	ccccdmcccccdb
w:general	illhdccfdccdl
w:generated	kdcdednddcddd
w:generation	ebmcccbbcanca
w:generations	ldcddddmdceee
w:generous	acbncZamcaccd
w:geneva	bcldddbkdkmdc
w:geneve	bncddacdcdddc
w:geniet	cbbcccbbcncba
w:genitori	ddddddcdddddo
w:gennaio	lcdddccdddddl
w:genoeg	lcccdbmbccccb
w:genossenschaft	bbbbcaancbbba
w:genova	bcccccbbcbcnZ
w:gens	abacncZaambba
w:gent	ddddedcddndca
w:gente	dhnfhcdeihfcb
w:gentile	nccdhccdlckce
w:gentle	odbccdbdcbcdc
w:gentleman	acdddnkdddcdc
w:genugt	cmddddddcdddd
w:genuine	ckckcdjcddldc
w:geologi	bccbcnbcccbca
w:geologist	dbalccabbabnZ
w:geologists	cbldddcdcjclb
w:geometres	cdcedemeddded
w:geometrie	daeddnddddddb
w:geplatzt	cccndcbccdcda
w:geprobeerd	bcbcbbaccbnba
w:gerade	ciodkciccefcc
w:gerald	bmbdddcdcajdm
w:gerard	ccbdccbccncca
w:gerat	cdcdddcbdccma
w:gerda	ddcedecddcddm
w:geredet	ddcedecdccddo
w:gereed	ddeeeededdmec
w:gerent	bcbccanadbbca
w:gerente	jmdeeededdiic
w:gerichtsverfahren	accnccccdcddb
w:german	kobcccncicbdb
w:germany	cbmcccmccancb
w:gern	jckdkjekkdccb
w:gerne	bbnbccbbbbbba
w:gers	abbbbbbnbbbba
w:gerust	kbnbcbabcbbba
w:gesagt	bcncccbcbbcba
w:geschatzter	bcdmdccdddddb
w:geschenk	cdddddcdecddp
w:geschenkkarten	dedeeededdmdb
w:geschil	bccmccccdcddb
w:geschrieben	bcncccbcbbcba
w:gesehen	mcbccclcalbbZ
w:gesellschafter	cdbdndccbccbc
w:gesloten	deeeeedeeembb
w:gesolliciteerd	dddeeedeodeed
w:gesorgt	ddddedddddddn
w:gespart	deddeddddnddc
w:gespeicherte	cbcdddcdacdpa
w:gesperrt	cdddedccdcnaj
w:gesprach	bnbfddnccdddb
w:gesprache	ddcecdcdocddc
w:gesprachen	ddmdddcdccddc
w:gesprachspartner	deeoaddeeeeed
w:gesprek	bblmccabnbjcZ
w:gesprochen	dddedemedeeed
w:gesproken	bcbdddncbccca
w:gestaltungsspielraum	dodeeecdddeec
w:gestao	jblbcbmcbbbca
w:gestern	ckbdddcclmddk
w:gestion	dlcddlkdeckjb
w:gestionale	mccccbmccbbca
w:gestionar	ddeeeddeeemec
w:gestione	cbddcccddcmdb
w:gestionnaires	bbcnbbcccdbda
w:gestire	cdcdddcmdcccb
w:gestisce	cddddddemdded
w:gestisci	babcccbcbbcnb
w:gestito	accncbbcccccb
w:gestobert	deceeeneeceee
w:gestor	obcddcbcccmca
w:gestorben	mdddddcddddcb
w:gestores	bbbncbbccccca
w:gestoria	bddddlmcccbdl
w:gestort	bdddddccdcdcm
w:gesucht	eccdlkjdccdkk
w:get	ceeijekffdlgc
w:getippt	bcbdcdbccnccb
w:getranke	ddceddcdcbddm
w:getrennt	ddcedecdccddo
w:gets	jhddkcjiidddk
w:getting	fkndddlcckddb
w:gettone	bcbmcbbmcccca
w:getypt	eedfeeeeneeee
w:gevangenisbibliotheek	cccddmccddddb
w:geven	lcbccoacccccb
w:gevonden	mddedededdded
w:geweest	cdbddcccclcco
w:gewenst	kbbbccbbcmbba
w:gewerkt	dedeeeneddeed
w:gewijzigd	dedeedddedamb
w:gewinnen	cdcbdlkmccddb
w:gewist	eedfeeeeneeed
w:gewohnt	deeeedddedddm
w:gewonnen	cddcccbcdbnbk
w:gewoon	pdcdddcdddcdb
w:geworden	mddedededdddd
w:gezahlt	ddcedecdccddo
w:gezeichnet	cdcdodbcccdcb
w:gezien	bcZcccnbalcbZ
w:gezocht	jcclfncbdcdda
w:ghana	bcdclmccedced
w:ghent	kdibcbabckbni
w:ghostwriter	mbccdcncccccb
w:ghs	nobcccZcbbkcb
w:gia	cccdldndccddc
w:gialla	cccdddnddbcda
w:giappone	mededededdeed
w:giardino	ddddddcddbcdm
w:gib	bcbcccbcdcncb
w:gibt	ccklekchjcdcj
w:gift	hfcmdcecddnhd
w:giftcards	cdddddcddcmdb
w:giften	ddeeeededdmec
w:gig	iecdkcddmckdc
w:gijon	dedfeeneedeed
w:gilt	cccdddmcccdcn
w:gin	mcmdddbccccdc
w:ginasio	dddeeeddddedm
w:ginevra	cededededdmdd
w:ging	lcccdcncbbcca
w:giornaliera	ndeeeeeeeeeed
w:giornata	kcclcmbcchkcZ
w:giornate	ncdcdmbbdcbca
w:giorni	nlccccbcckgce
w:giorno	kcckdkhcgcldc
w:giovedi	fjcldddedcddm
w:gira	bcccbbbccbncb
w:girarti	ccndddbdcccbb
w:giriamo	ddddddbmdddcb
w:girl	jccdccbcccjdo
w:girls	bccdcnlcdcheb
w:giro	dmddmdkdddddc
w:girona	cdcedemdekded
w:gis	bjkkfclbbbclb
w:gisteren	bbmcccbcbmcca
w:gita	dedeeedcecdem
w:gite	deeeedddedbeo
w:github	cbmchdaclbncb
w:giugno	deddebcddcddo
w:giulia	bncddbbdccddm
w:giustizia	bcccdcnccbcca
w:give	iddeimjcjcjcd
w:given	lkldhkbddcche
w:gives	aebciimmcbkcd
w:giving	acbcldimcllca
w:glad	cfleddcjmlddb
w:gladly	bdancclcalcdi
w:glasblazerij	bbacbcabnbcca
w:glasgow	ekhcgkdjjidhb
w:glass	bbbckbmmbbcce
w:glasses	ccdddcmbccadn
w:glasvezel	cccdddcddcccn
w:glauben	cbbdccbcnbccb
w:gleich	cmbdbdbcccmda
w:gleiche	oddeedceeddeb
w:gleicher	ndddedcdedddm
w:gleis	bccccbbnbbcca
w:gli	addkdlbdddcdn
w:glielo	cdcdddncbccdb
w:glisse	cdededddedddm
w:glisser	dddeeedeneeee
w:global	bcelddfcdcmlb
w:gloria	bdckddbmdbbdl
w:glory	abbbcbakcnbcb
w:glove	bbbcmdbbcmcca
w:gloves	bdcdddocdbcdc
w:gluckwunsch	ccbdddbccmblf
w:glue	abbclnbddbccj
w:gluten	abbbnbabaabba
w:gmp	mdmdbebcddded
w:gmt	bcbcccblcbbnZ
w:go	ieifeehejdgek
w:goal	mbccdcbcdbbcm
w:goals	dcoceedddcede
w:god	Zabbcmbcnclca
w:goed	ilgddkcdmcddd
w:goede	ccpdddccckdcb
w:goedemiddag	cdcecenddcdec
w:goedendag	ddcdddcddcmdb
w:goeiemorgen	ndcdcccdcccdc
w:goes	jichiedjhckck
w:goias	cmddeddeedced
w:going	eimcfcdbkkiee
w:gold	kbkcccccbdpba
w:golden	bcbcccmmcbcca
w:golpista	cdcdcecddcmcc
w:gone	ijdddidiicijg
w:good	ijjeheedhlecc
w:goodness	bccdccclcmddc
w:goods	bbccccikcboci
w:google	bccddcpbhcmdb
w:gordijnen	ddcdddcddcmdb
w:gordon	bedcddbeddnec
w:gorgeous	bdbcdcnccicdb
w:gostar	eeeffdmdeeeee
w:gostaria	ccbcccbcdncba
w:gostariamos	bddmdcbcdcddb
w:gostava	cdmdddndddddb
w:gostavamos	bcobcmabbacca
w:goste	cccdmdbdcdddc
w:gostei	mcnddbacckcba
w:gosto	dneeeeceeeeed
w:got	hdidjeiejkdde
w:gothenburg	bcncddaccndda
w:gottingen	mddddccdddcdb
w:gouda	bccdccmmcbcca
w:government	Zjnmcjbccbccb
w:governo	ddeeeddeeemed
w:governors	nmbccaecckdda
w:gp	lbblebdmccddb
w:gpa	ccbddcbcobddb
w:gps	dccemdcddddec
w:graag	fkilcclcldccc
w:grab	bikccdkcdlddb
w:grabo	eeefdeoaeeeed
w:graca	ZbZbmbknfaaaZ
w:grace	acbcdbmmlakdc
w:gracias	cdcddccldnbbl
w:grad	ccpeeebdkcded
w:grade	eqbcdjdcjccdb
w:graded	pjbcdbaccccdb
w:grading	lkccdlbcddbdc
w:gradita	dmdddddddddcc
w:graduacao	cdddendededec
w:graduate	cldeddcdoddec
w:graduated	eedeeeeemcffe
w:graduates	bnbccabmmgcdb
w:graffitis	cdeeedmdeeddc
w:grafico	cdbdddcncbcdb
w:grafieken	dddddbcmcbdda
w:grafiker	bdbccbbcocbba
w:graham	mdcdddbddcdem
w:grain	ankcbbacblbca
w:granada	bcbccbbbcbcnZ
w:grand	ndbcckibbcnca
w:grandad	cdcdddcdkcddp
w:grande	mcdddcbdddlec
w:grandes	ddeeedceeemed
w:grandfather	bbaccmacaocca
w:grandit	bnndccbacccca
w:grandmother	mcbdcchckilca
w:grandmothers	ldcddddmdcdfe
w:grandson	bcacccanblbcZ
w:granny	cdbddccbcacdo
w:grant	lddfleicdejdh
w:granted	bcbcmcgccbmcj
w:grants	kcccclalbnddc
w:grappig	dmdeeededdeec
w:grateful	kddjdjcdoadde
w:gratificacion	bbbncbbbcbbca
w:gratifying	cmbddcbdcmdcb
w:gratin	deeeeeededeem
w:gratis	bccdfcnoccdla
w:gratitude	bbadcbbnblccb
w:gratuit	acccccmoccbbZ
w:gratuita	cddddcljddcld
w:gratuite	deddedblddddm
w:gratuito	cidddkimdcdka
w:gratulieren	dedeeedddadoa
w:grauer	dddeddddddecn
w:graz	amdcclimblcca
w:grazie	cdjddbkccnccj
w:great	cfkickdddmdch
w:greece	clledecdccded
w:greek	klbbbblcccbla
w:green	cckcccdickein
w:greenhouse	ZbabknZaanbbZ
w:greet	dekeedbmddefe
w:greeting	bclkbdbddccbn
w:greetings	keceddccdqicb
w:greffe	dddddddeddmec
w:greg	cdidddndcdcdc
w:gremio	cdcdcaccbncdb
w:grenoble	dmeeeeeedeeed
w:grenze	ddcdddcdddmdc
w:greta	jjdhedgddcdoc
w:grey	bcbcccalbabcp
w:grid	acblmmbccbcdb
w:gripe	cdcdddcadcccn
w:gris	dcdeddcdccedo
w:grocery	bccmldbcdcddc
w:groeit	bcnbcbbabcccb
w:groepsgesprek	bbcnbbbbcbbca
w:groepsverzekering	cmccddcdddddc
w:groet	bladccacbmcdb
w:groeten	ddddeddddmdca
w:gronder	cdedmddeeedec
w:groningen	cbbccckcbnbcb
w:grooming	abbcnckcbbccb
w:groot	cdcdddccdcccm
w:gros	mbbbmaaababcZ
w:grosartig	cccndcbccbccb
w:grosem	dedeeenedeeed
w:groser	mddddeddddddc
w:gross	dqcdddbdcdcdc
w:grossesses	ccdemddddddec
w:ground	jddmcaccdcjlc
w:group	djeidgcjhdimd
w:groupe	bcbbcbbnbblba
w:groups	Zbibcpbbbamca
w:grow	dlocccacbecdb
w:growers	bcmcmcamcbddc
w:growing	dnmdckddjcddc
w:grown	dledlcilbbcdc
w:grows	aojbbbZbbbcba
w:growth	digdmgmjcccdb
w:gruezi	mdedecdeeeeec
w:grunde	eddemeeeeeeed
w:grunderstipendium	deeemedeeeeed
w:grundsatzlich	bcoccbbZccdba
w:grunkohl	ddcedecddcddm
w:grupo	alambaakbanbZ
w:gruppen	bbccdcbmccccb
w:gruppo	bkmccbbljalbZ
w:grus	mbbccbbbbnbbY
w:gruse	ddddeecddmdcb
w:grusen	ccbdcababocca
w:gst	oaccclbccclcb
w:guadagna	cdcdddcddcodb
w:guadagni	cdedddbdedmed
w:guadalajara	bkdcdcndddddc
w:guantes	ccbdccncbbcda
w:guanti	dddecdccdcddo
w:guarantee	lccbdkcbdbmdb
w:guaranteed	bcccjclcccqdc
w:guardando	accncdadddcdc
w:guardar	bcndccbccbbbb
w:guardaste	babdddccbcdoa
w:guarderia	deceeedddddbn
w:guardia	ccdcccccccccn
w:guardo	eeeffdndeeeee
w:guardou	bZadddbdcccqa
w:guelph	cbcdicncdccdb
w:guess	njlddddddbdei
w:guessing	acbccbnccmddb
w:guest	bcdacmiphiicb
w:guests	mcbccnZhcbilh
w:guida	bddddcnacccda
w:guidance	lbbbbmkbabbca
w:guide	ncccbnikccddb
w:guidelines	jcbcbcbcdolbb
w:guides	ZlmcboibbabcZ
w:guido	ccbddcbbbacco
w:guild	babbblZocbbbZ
w:guildford	ccndccldbbddd
w:guimaraes	bcmdcdcccbccb
w:guitars	nccdcdbddldec
w:gujarat	bbcddcmldccca
w:gulasch	dedeeeddddeen
w:gulf	bcjmidgilcbdb
w:gultigkeit	deeeeeeeededl
w:gunstigste	dedddebdddddn
w:gus	bcccdmamcbcbc
w:gusta	bcldccbccmmca
w:gustaria	kelcdkhleecca
w:gusto	bdcdmdkcclcca
w:gut	mcbcccabbocba
w:gutachten	bccnccccdcddb
w:gute	kcccdcbbclccl
w:guten	ldlfddidifedb
w:guter	acaacabncbbca
w:gutes	codbdbcmddddc
w:gutschein	bccncbabcbbcb
w:gutverdiener	cdcdddncccddb
w:guy	kcbcccackancm
w:guys	cbaccckbnbmca
w:gwo	gmbddcbcmbccc
w:gym	cdcldihbcjhcl
w:h	ndcjckekdcfch
w:h1	bbcddeldmbddd
w:h2	ddddedcddcccm
w:h3	cdddedcdddcdm
w:ha	hhfffhededeme
w:haalde	cdcdcbbcccndb
w:haar	mmcdddcdccddm
w:hab	jhfdldkdccjdh
w:habari	anbmbcacbacdb
w:habe	helcijddldedd
w:haben	difefcgdkdfmc
w:haberle	cdcddccbdmdcb
w:habilitation	dnefeedeeeeed
w:habit	bcibccmmcabcb
w:habitacao	eedeeddmedeec
w:habitacion	cdddddccdddeo
w:habitation	dddeedcdddddm
w:habituel	oddeedbdddddb
w:hablamos	mkncdcbcccfbb
w:hablar	dedlceeeeeeed
w:hablo	blccdbadcccdo
w:habra	bbbcncbbbbbbb
w:haccp	mccdcckccccdc
w:hace	idcddcammckca
w:hacer	bcbmccccccccm
w:hacerte	cmddddcddcddb
w:haces	bbaccbbbbnbba
w:hack	mabblbZmdcbca
w:hackathon	bccclbbpdbbcZ
w:hacked	mcbcccabblbbZ
w:had	fjdeedidimedd
w:haddad	fllcddbcdcbcm
w:hadn	lccdhckbcoaba
w:hafiz	mccccdcdclded
w:hago	ddddbdmddddec
w:hague	bmaccbbncbccb
w:haha	mcccccjlcnaca
w:hai	bcbcccecojcke
w:haies	cddddnbcdcdda
w:haifa	bnbdddblcbddd
w:hail	cccdldbdcnded
w:hair	kccbdbamdcbcm
w:haken	cdcdddccddddm
w:hal	ddddddcdcdcdm
w:halbe	eldeeeeedeeel
w:halben	bbbnbbaccbbca
w:halbjahr	dedeedddebeem
w:halden	acmbccbcmabcb
w:hale	acccclbbcmldl
w:halen	cccammbbcccdb
w:half	iddhmjjjdcedd
w:halfte	mccdldcdddadk
w:halifax	bnacdcamlacdb
w:halina	bcaccdccnkcdc
w:hall	kdcdcccodbcfn
w:hallam	mcdcdcmdcdcdc
w:halle	bddeedcdddddo
w:hallenbadern	cmcdcccdddddb
w:hallo	kikjjdfchckdc
w:halloran	acmcccacbccdm
w:halls	adbdcdpbcldca
w:halte	dedeeeddddddm
w:halten	bddcdoccddddb
w:halve	ccbcdcolbbcca
w:halverwege	dmdeeededdeec
w:halves	abbccbmacacao
w:halvorsen	kclbbcmccbddc
w:ham	accbbnZbcacck
w:hamburg	lecdddmdddddb
w:hamilton	cdiedemddddec
w:hamsters	nddcdbbcdccda
w:han	cmccdcccccccm
w:hana	bcbcdbamcncZb
w:hanau	deeeeeeeededm
w:hand	kdbekcjkleicc
w:handball	lbancbabbacba
w:handboek	cddddmccedddc
w:handbook	ecccdobkcibcb
w:handbuch	nccbdabbdcccb
w:hande	bcbccnbcbbbcb
w:handelt	clcdddbdddndc
w:handen	mdcdcccdcccdc
w:handful	hjpdcdadccddc
w:handgelenk	mddddccdddcdb
w:handle	dbbncmZbcmkca
w:handled	bociccbccccdb
w:handles	ccccddqcccddb
w:handling	Zibnccmcbbcca
w:handover	jccjhdbcclddm
w:hands	ahbhckjcllkdb
w:handschriftlichen	cdcddbccbnddb
w:handschuhe	ddddeddcdcddn
w:handwerker	eedemeeeeeeed
w:handwerksbetriebe	acbbcanbbabba
w:handwerksbetrieben	eedeeemeeeeee
w:handwerkstag	bccbcnbacbcca
w:handwriting	leddeeddemdec
w:handy	ackccbabbbocZ
w:handynummer	cmcdddddcdddd
w:hangs	ccmcddacdnddc
w:hangt	dckdccblkbcbl
w:hannah	dncccbcccccdb
w:hanneke	dmdddccdcdddc
w:hanno	bcmdddcddcdcb
w:hanoi	addddmmcddddc
w:happen	bgldjclcclcdc
w:happened	bkcdhleidldec
w:happens	ickclfmccbddc
w:happily	bcancclbaaccb
w:happy	delfdihiekcef
w:haran	ccndccbcdbccb
w:harbor	mcbdddmdcdddd
w:harbour	biabclbmckclj
w:hard	bikmfedcilcdb
w:hardly	bddddcmddldec
w:hardware	kccdodddicdej
w:hardworking	bbcdddndnccdc
w:haria	lbaccabknbbca
w:harias	mdddecbdedddc
w:harmonio	mdeeeedeedeed
w:harold	caddelcdedmdd
w:harrogate	mccddbamcbccb
w:harrow	iehdddmdkefib
w:hart	ddceddcdlmkcb
w:harte	bbbcccbbcnbbZ
w:hartford	odddkccddddec
w:hartigan	dccdeeldldeee
w:harto	ddcdbdmddddec
w:hartstikke	doceeededdedc
w:hartwell	ccmdcdbdceddc
w:haruka	lddfedkddddnb
w:harvest	gjdcjlmccbcdb
w:harvests	cdccccncblcdb
w:has	hifigfdddehki
w:hasn	aclcddbccbcoa
w:hassan	cddeeedelddem
w:hast	kdcdcdcdocddc
w:hasta	ldcdddjmddddl
w:hat	jhdddjcfdieli
w:hate	bifjecoccmcdb
w:hates	ababbbmamabbZ
w:hats	bcbddcbccncbm
w:hatte	bblbcklbbncca
w:hatten	jeklcdbjnbcca
w:hattest	fbbammZbcbbba
w:haugen	bbcddcldmdddd
w:haus	ckndddcblcddb
w:hause	meeefeeeeeieh
w:hauser	ccndccbccbccb
w:haushalte	emeeefeedeeed
w:hausmeister	bnbcccbcabcbb
w:hausverwaltungen	bcdncaccddddb
w:hautarzt	eeddeecdeeedn
w:have	ihieiehhieeid
w:haven	deldldhcmbckc
w:havenbedrijf	cmccddcdddddc
w:havenmeester	eedfeeeeneeed
w:having	mjiddgfcifcde
w:hay	dccjlfddjejij
w:hazte	bdcdddnddcddb
w:he	dehdicfcilkck
w:head	doddihidehddc
w:headache	acaicnjbcmcca
w:headcount	dnjdddkdccddk
w:headhunt	cdodddbccbddc
w:headhunter	ddpeeecddcedc
w:headhunterin	cdodddacbccca
w:headline	acacbcibbpcba
w:headquarters	apcdcccdedddd
w:heads	bejjbkkjecblc
w:health	cmehedkifecjc
w:healthcare	liclddkccjcdc
w:hear	bhlkeebjkmccb
w:heard	bkbjcdmcmkcci
w:hearing	cdleeiicckfcj
w:hearings	njccdcceddded
w:heart	bclbmcebdfccm
w:heat	jedblkkmbcbcb
w:heating	mccckchcddddm
w:heavy	djbedeodeceed
w:heb	lckdfelcldddc
w:hebammen	bbbnbbabcbbca
w:hebben	ccfdmclhjfccj
w:heben	deefffdfeemee
w:hebrew	bccddnfcbbcdc
w:hebt	llclcccddclcb
w:hecho	ddcededdmdddc
w:hedge	bclmccbcbbccn
w:hee	bocdddcdccdcb
w:heeft	dkciihcchcemj
w:heel	ccbdnccccccdb
w:heer	mdcdddcdccldb
w:heerlen	medeeddeeeeed
w:heet	ccdemddeeedec
w:heidelberg	lccccbbccncca
w:heimweg	cddeeedddcdcm
w:hein	bdcdcdnccccdb
w:heiskleber	deeemedeeeeed
w:heist	bcbcccccccncb
w:heizung	clcdddcddcdcm
w:hej	acbnccallecdb
w:held	bechdecndjhke
w:hele	bcccdcoccckda
w:helemaal	ccbdncababbcb
w:helen	kiemdcacccjdb
w:helfe	dedeeeneeceee
w:helfen	dedeeeneeeeed
w:helfer	bcccdcbcccmcn
w:helft	bccclcnccccda
w:hello	jeihhdefilgdc
w:help	kdcdehlejdhhe
w:helpdesk	aaabaaaanZbab
w:helped	febccbnmbmcdb
w:helpen	meeeedleeeeed
w:helper	bbcddcbbncccn
w:helpers	bcbcdbmbcbcco
w:helping	mkacckaclbckb
w:helpline	mbbmbbacbbbdb
w:helplines	abbcmbklalccb
w:helps	bccdnclkccddd
w:helpt	bbbbbbbncabba
w:hem	bcbcdcbccbmcn
w:hemos	ccccdclccbjkm
w:hens	cdjddcbbcZcdo
w:her	jjbcdlccjkidl
w:heranca	ddddedddedmbc
w:herausfinden	cdmdddcddcdbc
w:herausforderungen	eemffeeeedecd
w:herbst	ckckddbckkcck
w:herd	mdbbcamcjbcdb
w:here	ejiddfefimede
w:hereby	hccddmcbdcccl
w:hereinkommt	ccndddbcabccb
w:herencia	cdcdccccccobb
w:herhalen	ncccddbcdcddb
w:herinneringen	cdbdddcddmdcb
w:herinnert	cdddedbdddddm
w:heritage	ckdeedcdldldc
w:heritier	ddcdeecdddmdc
w:herkomst	ddeeeededdmec
w:hermana	cccdndbdmcddc
w:hermanas	cmddddddedddc
w:hermano	ddcdddcccbddn
w:hero	mccdbdbcbjddm
w:heron	jcabcbalbncdj
w:herr	kmddeedeeeieg
w:herren	ccbdddbcnbccc
w:herself	ddceddmecleee
w:hersteld	mddedededdded
w:hersteller	bedmeededeeee
w:herunter	ddeeedcdedmcc
w:herzlich	dedeeenedeeed
w:herzlichen	ccbdddcccjbmj
w:hesitent	cbnedecebdddd
w:het	fjcihhheijdfe
w:hetzelfde	bbaacbabcnccb
w:heure	bcikdlfcdcjdl
w:heures	dcdldmfdddccm
w:heute	hgddddddddmcm
w:hey	kekdehfedhkdc
w:heya	kljccdmccbbdb
w:heyy	cccdcdlcmakdb
w:heyyy	dckedddeddmed
w:hgv	mbaddbmdcccdb
w:hi	ihiheekfhjfdc
w:hibrida	nceeeedeeeeee
w:hibrido	lldeeedeeeeed
w:hice	ccbcccfccbnda
w:hicieras	ndbdccacabccc
w:hicimos	ddddoededdeec
w:hiciste	oedeedceededc
w:hidden	ZbZbccbblmboZ
w:hide	clbdbdcdcbcdn
w:hides	mcccbbaZcbncZ
w:hiding	bbbdcnbdckddc
w:hidraulica	accccnbcccbca
w:hier	kcbddcecllkcj
w:hierbij	bmbcccbbcbccl
w:hiermit	ccbdddbcnbdcc
w:hierover	dddeeededdmec
w:high	fdcdndcdcmhdc
w:higher	jmbdccbckbkdc
w:highly	abpbccabbacba
w:hij	nccddcbccclck
w:hija	bcdcdnbcccccb
w:hijo	ddcededdmdedd
w:hike	bcbcccbccacco
w:hiking	lbbnbZabccbdb
w:hilfsmittel	dddeedddddddn
w:hilft	dddeeeddededo
w:hill	ccndcdbdibddd
w:hills	obbcdcbccbcda
w:hilo	bcbbcnbccbbcb
w:him	ceccdhdcedmjn
w:himself	ddeekedeeeled
w:hin	cdcddcccmcddl
w:hindi	occbcaaacccca
w:hingeschmissen	cbbddcbcbnccb
w:hinter	ddcdddcddcddm
w:hintergedanken	ccbdcdccbncdb
w:hinterhaus	deedeeddeeeen
w:hipotecas	cccmdbbccccdb
w:hire	kfigfdldgcdde
w:hired	ccmcdbjjeblhk
w:hires	bneckibcoacca
w:hiring	ckldddldlcfic
w:his	leeddficchkdk
w:historia	cccddccmccdcc
w:historias	mcdddbbmddddb
w:history	eejjcmcjcadkb
w:hit	mbacccjjcakbk
w:hitherto	accbdnaccmccb
w:hives	mcccklbcccccb
w:hiya	kdcmccccodcdb
w:hizo	cdbdcZbcbncdb
w:hl7	kiddelckkdddc
w:hmo	bobddecdddded
w:ho	kfkckcidmeeca
w:hob	ncbcdccccbccb
w:hochschule	bcccdncbdbcca
w:hochzeitsplanerin	ndcddccdcbcdb
w:hoe	bcjiccdcnecci
w:hoeft	bcacccbccbmcl
w:hoeveel	bcbbdcocccbdb
w:hogar	deeeeedeeddbm
w:hoge	cccdcdocccbdb
w:hogeschool	cdedemdeeeeed
w:hoi	jkhddkkdjcjcb
w:hoja	odcccbbadcccb
w:hojas	cdcccnacbbcdb
w:hoje	ecldccblcclck
w:hokkaido	cldeedkkecdee
w:hola	ikndidhcdjdcb
w:hold	dcedklelgbldb
w:holders	cdkeeededddem
w:holding	abcmikhcdkmcb
w:holds	Zccclahlbjmch
w:hole	ccccccdljncdj
w:holen	kdcdddjdcbcco
w:holiday	cnchcejedcdcn
w:holidays	dnddheeccicdj
w:hollow	clijedidkcdlb
w:holloway	cdcdeeneeceed
w:home	kmdfddbehekdj
w:homeoffice	coeeeeceeeeed
w:homeowners	ncddddjddddeb
w:homes	hcbcilobdcbcb
w:homework	cdkddjccdcddo
w:homme	dddddddeddmec
w:hond	dedeeddddcedn
w:honest	jfklecdchijdc
w:honestly	iccciljdlbccj
w:honesty	mcblccbcdcjdb
w:hong	cededededdmdd
w:honnete	dddedededdmec
w:honnetement	cdbdccbbbnccb
w:honoraires	acbnclncbccca
w:honorar	cdcjdkmlddddc
w:honorarios	mcdndccdddddb
w:honorarium	bddodncbdcldc
w:honorarkraft	ncddeacdddddc
w:honour	biccdjkkcgmca
w:honoured	bbccleklbmccc
w:hoofd	bkbcocebabcca
w:hoofdstuk	cddddmccedddc
w:hoofdveld	deeedemddddeb
w:hoogheemraadschap	dcdemddeeedec
w:hoop	anbcccbccbccb
w:hoor	bckdddodbbcdb
w:hoorde	abbcnbacbbbcb
w:hoort	bdbcccmdlbbca
w:hop	bcbddcncbbdnc
w:hope	ehffedfikmddc
w:hoped	bcbddZdcmbddo
w:hoping	dnYbbbibnibba
w:hopital	ckleedckddcdj
w:hora	jddmdmhcddddj
w:horaire	cedmedcdedddd
w:horario	ambcclaalabbk
w:horas	kideelkdddfcj
w:hore	ddmdddbdccddc
w:horen	ccadcdccnbccb
w:hormis	dddedddeddmec
w:hornos	acbccnlccbbba
w:horses	lbcccjmbcdddc
w:horst	dccededembddd
w:horta	abccccbncbcbZ
w:horticulture	ndjccdccdcddb
w:hospedagem	cccbdncbdcccb
w:hospice	jkkccbbmcmccZ
w:hospices	albcncabbbbca
w:hospitais	cbnccdbcccccb
w:hospital	ijhkhjciigcdd
w:hospitales	dddddccndcdca
w:hospitalier	dmccdcddddddc
w:hospitaliere	deemddeeeeeed
w:hospitality	bcbddmjlccddc
w:hospitals	icincbcnebbdb
w:hospitieren	bbacbcabnabca
w:host	jcbccldkkdcka
w:hostel	bmddccbbdcddn
w:hosting	ablmcbdkbabba
w:hot	kdbcccdbcajme
w:hotel	kkdfdlcjddldb
w:hoteleiro	cnbccccdcccdc
w:hotelero	cmcddddeddddd
w:hotels	kbmkdcdiccjdb
w:houd	ccadcdccnbccb
w:houden	ccndddcccbcdb
w:houdt	bcbcbbaccboca
w:hour	kdcmdlifdcddd
w:hourly	lcdodlhccccdb
w:hours	jkcjekeddcihh
w:house	eofifikdccedb
w:household	ccncddcddacck
w:houses	leicccpbiccda
w:housing	eljgddhkiddjb
w:houston	ldcbdcbndaccb
w:hovenier	bocdddcdccdcb
w:how	ccdldejjjmceb
w:however	cdjdkecdjleee
w:hoy	bcbcccjbcbncl
w:hr	lkiddeedidjde
w:hrs	plcdccfdccedc
w:ht	mdeeeeeedeeed
w:hub	akoccjbccacdl
w:hueco	mccdddcdmcddc
w:huelga	ccdcccccdccdn
w:huerta	cmddddddedddb
w:huertos	bcbcccbncbaca
w:huge	mbbmbbbccccdc
w:hugo	bmcddckddbcdm
w:huhu	bcncccbcbbcba
w:hui	ddmdddlddcddc
w:huidtherapie	mccdddcddcdcc
w:huiles	beedddcdeemec
w:huis	bocdddcdcckcb
w:huisarts	decdedbddddco
w:huisje	ddddedcdecddo
w:huit	bkbmcmbccccca
w:huitres	cbcdmdcbdccdb
w:huizen	dmdeeededdeec
w:hull	mjcckbkccccdb
w:hulp	lcbdccbcmccca
w:human	allchccbeboba
w:humanitarian	kbmcclbbcccda
w:humanos	cmcddddededdd
w:humans	mcpbcaabbacca
w:humeur	cncdbdddddedc
w:humour	ndedekcddeeed
w:hun	cddeddcdddmec
w:hund	deeemedeeeeed
w:hundred	jcccccljdlmcb
w:hungry	abccbmnddccdc
w:hunt	bcbcccbojbccb
w:hunting	Zcjcdbcccpddh
w:hupfburgen	bcccdcnccbcda
w:huren	bbabcckbcncca
w:hurry	lcbcccmlbcccl
w:husband	mkddddbdjblec
w:hut	ackcdkbmcbccl
w:huur	bdedeccdedcdp
w:huurders	ffefkffffeffe
w:huurprijzen	bbbccbbbcncba
w:hybrid	nmcddddifdddc
w:hyderabad	bncdddjkdcdcc
w:hydraulic	blcdekcdddddm
w:hydrology	mbbdddcdcmcdc
w:hypotheken	cedmeddeeeeed
w:i	ffjfieidjkecd
w:ia	cddcdmbmkccca
w:ibadan	mddclccdddcec
w:iban	acbccbaccbpcZ
w:iberoamericano	cdcddccmdccca
w:ice	ccadcdalmjddc
w:ich	dikdiekdkidcd
w:ici	bcbldbbmllkba
w:icu	nbbcdcacmcbdb
w:id	jcccddbcicodm
w:idea	ecdepekebecdb
w:ideal	bdkddZbcdcddo
w:ideas	bcichjcbaoccj
w:idee	bcbcqbbcbbbcZ
w:ideia	abjbnaabalbbZ
w:identified	kdmdeccdcdded
w:identita	ddeeeddeedmec
w:identitat	cdddedccddnbb
w:identite	cdcddcdddcabo
w:identity	cdcdddiddfnma
w:idiot	abanmcbcbbcdc
w:idle	bmacddndcccdc
w:ido	dodeddceddddc
w:idraulico	cdddecddddddo
w:idrogeologica	emeeeeeeeeeff
w:idromele	abbcnbccbbcca
w:iedereen	ajaclbabankbZ
w:ielts	Zcdcclbbddndc
w:iemand	lehijicdlccdd
w:ieri	kdcddccbcmlcb
w:iets	lbkclkbijjcca
w:if	fekfeekhkdded
w:ifrs	mlbcddadddcdc
w:ig	cmddddddcdddd
w:ignora	bbbcbcbbbabna
w:ignorar	cdcdddcccZdpa
w:ignore	bjccdddcfeipa
w:igreja	bcbcncbbbbaba
w:igual	kccdccbccmcca
w:ihk	acbccnacbbcca
w:ihm	dddelededdeem
w:ihn	cccdlcccdcamk
w:ihnen	ceighdldljdec
w:ihr	defcdccejfjll
w:ihre	ejdddejccdjng
w:ihrem	fkceddhdijmdb
w:ihren	edkcdjdlfjidb
w:ihrer	bcbddaobjlcca
w:ihres	dddeeeoecdddd
w:ii	jbbcdnbckjcla
w:iii	mmbdcdcdcdcdc
w:ijscokarrenbedrijf	abbbnbabbabba
w:ik	dglckekdlidcc
w:il	efefjddfidifk
w:iliquidos	dneeeeceeeeed
w:ill	mcdddcccdkddo
w:illimitati	cdcdddcmdcccb
w:illness	cccdccmbccddm
w:illuminazione	mdddedcdddcdb
w:illustrate	bcbccbmbmZcdb
w:illustrator	imbccbicnbcdb
w:iloilo	bmdddcmcddcec
w:ils	bdbdcdjcpbdcb
w:ilse	bcccmdbddccdl
w:ilusion	dddddbclddled
w:ilustraciones	mddddcbdedddb
w:ilustre	ndcddcbcdbcca
w:im	dhehdjijjeicf
w:image	mcbbmcjablcca
w:imagefilm	mddddccdddcdb
w:images	bbbbmbmcbbkcb
w:imagine	jjcdmdlccecdc
w:imaging	bbeccckbmkccb
w:imbiancare	bcbbcccccccmb
w:imediato	cdcedecdmcedb
w:immagini	cddddcccdcmcb
w:immediate	kkkeedkdddddc
w:immediately	eecdjdmdlckcb
w:immediatement	ddceedcdmcddc
w:immediato	mdeefeeeeeeed
w:immer	bcncdccccaccb
w:immobilien	cdcbcdncddcdb
w:immobilier	deemdceeeeeed
w:immobiliere	accncbadccccb
w:imobiliario	eeeledeeeeeed
w:imoveis	lcdmdbbcddbdb
w:impact	ocdccaccdddec
w:impagadas	cccddcmddccdb
w:impaired	bdcddambbamca
w:impegna	bcnddccbdccca
w:impegno	cnccccccdccda
w:impianto	deedeemedeeed
w:implementation	lcmdeeceddded
w:import	bccdcdacbbncn
w:importait	dddddddeddmec
w:important	nccdddldedced
w:importe	abmcccacmblca
w:importers	bdldddlkdcddc
w:importo	mdddedcdddcdb
w:impossible	bdcdmdmdcbded
w:imprenta	cdcdddcdddcdm
w:imprese	bcbcccnbbbcba
w:impressao	eeeffdndeeeee
w:impressed	cjncdecddcldd
w:impressions	ccbddcabcacpZ
w:imprimerie	dddeeedeneeee
w:imprimeur	ddceeddddcddm
w:imprimir	bdddddccddddn
w:imprimo	eeeffdndeeeee
w:improved	cccdddkecnddd
w:impuestos	bdcddcoddccdb
w:in	fhifhffhihhee
w:inaugurazione	nccddcccdddda
w:inbox	kcgbjclcckmba
w:inc	kmcdddcddedee
w:incarico	occdddccdldca
w:incassi	ccccccnbcbcba
w:incastriamo	mddddccedddec
w:incentive	bnbmddbcddccb
w:inchangee	ddddeddcddddn
w:incidencia	ddddedcddbbcn
w:incident	lcdcdmbcdcdec
w:incl	ejbcdmkccclaa
w:include	fckdehlkjdddd
w:included	ljcbiilkcccde
w:includes	bccchlccdfkdm
w:including	jdfedlkiecdkb
w:incluida	cccmcccdbccdc
w:incluido	cdddddjldcdcm
w:incluidos	ncdddbcdddbdc
w:incluindo	bcccdcaccnbca
w:incluir	bcncccbccbccb
w:inclusief	lbbbbbbncbbba
w:inclusive	ldhdeekddlddd
w:income	acbccclbcbqcb
w:incontinentie	abbbbnbbcbbba
w:incontrati	bcbddacbbncca
w:incontro	bcbccnbacbccb
w:incorporacion	codedddedeeec
w:incorporar	cmcddddeddcdd
w:incorporarse	dpdeddbdddddc
w:incorporated	lccdlededeeee
w:incrociate	emeeeeeeeeeff
w:incubadora	ddedmddeeeded
w:incubateur	ccddndcdddceb
w:incubator	abbbobZccbccb
w:incumbent	jnccddcdddcdc
w:incuriosisce	ncdeedcedddeb
w:indefinida	dmeeeeeeeeeed
w:indefinido	dpdeeededdddc
w:indefinite	Zqbcdccccccdb
w:indemnisee	cccnccbcdcccb
w:indemniser	dedcdacmedded
w:indemnity	bmbbddmddccec
w:independant	lcbkcclcccica
w:independants	bccccchncbcca
w:independent	odikcgddccdjc
w:independently	bmccdlcddlded
w:independents	bbmbccancacca
w:independiente	bcbcbdbcnbcbc
w:indeterminado	bobcccbbbbcba
w:indeterminato	dodeeedeeeeec
w:indeterminee	bpdddcddcdddc
w:indetto	dmdddddddddcc
w:index	anclilajcbcdj
w:indicar	cocddlcdddddb
w:indicaria	dcbeeeceodecc
w:indicate	lkcmdcdbidddc
w:indicated	mdddddbdddcdl
w:indicativo	mdddeccddddcb
w:indichera	abcncbacccccb
w:indienen	bncccdbcccccb
w:indiensttreding	cmcdddbcdcdcb
w:indique	bcanddcdddccc
w:indiquez	cedledcdedded
w:indirizzo	cddddcdddcmcb
w:individual	kccldclcdjbdc
w:individuals	mdccdbamcccdb
w:indruk	dmdeeededdeec
w:industrial	mkccccjccdcdc
w:industriel	cdcmdcccccccb
w:industries	abmbnbacbaddc
w:industry	bcmicdjcnecdb
w:ines	ccdeidilcdcin
w:infermiera	cmcddccdccddk
w:infermieri	abcncabcccbca
w:infirmiere	bccddcbcmddcm
w:infirmieres	cdcddcodbcddb
w:inflation	oeeeeddeeeded
w:influence	bcclcclcdccdc
w:influenza	ddddddcddcddm
w:info	ccccdZjncblda
w:infografias	ndbcdcaccbcca
w:infographics	ocbcccaccbcda
w:inform	bclddcgjkbbdn
w:informal	cilcbdbmdkcdc
w:informamos	cddddddcdcddn
w:informatica	naaccmbbccbca
w:informatico	cmcdcdccdcccb
w:informatics	cdccdmkckdded
w:informatiemanager	cmddedeeeedec
w:information	cecfdekmjefcb
w:informe	obbmcaabbbbcZ
w:informed	lclcdcahcblme
w:informele	cdcamdcddddec
w:informes	odeeeddeeecec
w:infrastructure	clcddemddeddd
w:ing	neeeeeeeeeeed
w:inge	ddeeedddecdem
w:ingegnera	cbddmdccdccdb
w:ingegnere	kldeeedeeeejd
w:ingeniera	lldeeededddkc
w:ingenieria	babcnbblbbbba
w:ingeniero	dddeeededemed
w:ingenieur	iiceddddmcddc
w:ingenieure	ilcdddcdmddjb
w:ingestort	ccbdccbnbcccb
w:ingles	acccdcncdcccb
w:ingresa	cddcdcccdcnca
w:ingresamos	ddeeeddeeemdc
w:ingresso	jccddcbodbcca
w:ingrid	acbclcjcbmccb
w:inhabergefuhrtes	cnccdcbccbcca
w:inhaberinnen	dedeeenedeeed
w:inherit	bkcdmdcdddced
w:inherited	mbkckkabbamca
w:inhouse	Zlbccmbcbbcmb
w:inhuren	mdddedddddddc
w:inhuuropdracht	odeeeeddeeeec
w:inicial	cmcdccbccclcb
w:inicio	kcbcccbbcbcnZ
w:initial	ocdeediddeded
w:initiativ	bbnccbabccbba
w:iniziale	mdeeeekeeeeed
w:iniziare	cbccccccdcnca
w:inleg	cdcdcbbcccndb
w:inlogcode	aaabbbZacaanZ
w:inloggen	baabbbaababnZ
w:inmail	jcbcdcbccabpZ
w:inmates	bkcndcccdcddd
w:inmediata	cndeddcdldedc
w:inmobiliario	cbbddcnbddcdc
w:innen	bdcbdbnddccda
w:innerhalb	dddeeeoecdddd
w:innovation	bbnckdbdcbdcc
w:innovationspreis	abccbcbncccca
w:innovative	ccccmclmcbZcb
w:innovazione	bbbcbcbncbaca
w:inoltrare	ccdeddddndddc
w:inoltro	cmddbdccddcdc
w:inplannen	mdcdcccdcccdc
w:input	bcmmbdbcdbcdd
w:inquerito	abcncbbcdbccb
w:inquiry	ldcdddlddcddd
w:ins	cncmdcjcddccb
w:inschrijving	ddcddcbbdbcbn
w:inscreva	cdddddboddbcb
w:inscribete	cdddddcodcdca
w:inscricao	cddddmcbdcddc
w:inscricoes	ccccdacocccba
w:inscripcion	cdccdccmdccca
w:inscription	cdddddbmdccca
w:inscriptions	bcbccbnadbbca
w:inscritos	ddeeeddeeemed
w:inscrivez	cddddcaodccck
w:insegnante	ddddecddddddo
w:insegnare	bcbbcnbcccccb
w:insegni	adcccnccbbcca
w:insegnino	cccccncccccba
w:inserimento	ndeeeeeeeeeed
w:inserire	dnceeeeeeeded
w:inserisca	cddddccddcnca
w:inside	keiejedlibjcb
w:insieme	bdcdmclcdbbdl
w:insights	cdcneecedeeee
w:insist	mdccdccmdcded
w:insister	cededemeddeed
w:insists	ocbccclccbbda
w:inspect	bcbcccmccbnca
w:inspecteur	neeeeeeeceeed
w:inspection	nibckclccccdb
w:inspections	ndbdcdlddiddd
w:inspector	bkbccccmlbjcb
w:inspectors	odbcddkdddcdc
w:inspetor	neeeeedeeeeed
w:inspirants	bbnccdbcdcddb
w:inspiring	bcacccpZcbbba
w:insta	nccdccbcdckca
w:instala	cdcdddjeedmdc
w:instalaciones	meeeedcddeddc
w:instalador	bcccdcbccbnca
w:instale	cbdcdeccddmdc
w:install	bcddddmcdcpdb
w:installatiescript	cbcccdbddcndc
w:installation	cdddeenddbdec
w:installed	imdcdcccdcbdl
w:installer	dibmccalcakda
w:instalment	accbccbcdcmco
w:instalments	kcccckobdcbdc
w:instant	bmmcccbcccica
w:instead	ddaclblklacik
w:instituicao	bccdccbdnbcdc
w:institut	mmbdcbbbbbcca
w:institute	bmbkhjhdlccdb
w:institution	bnbbccamdcccb
w:institutions	bcmddekdddded
w:instituto	kncccbbcccbcZ
w:instituut	bncdddbcccccb
w:instruction	acdcdolcdcddd
w:instructions	anbbcbbcdclaa
w:instructive	ddcdddcdaoddd
w:instructor	cedednccjcdim
w:instructors	bcdddoiidcbdc
w:instruments	acbcmlmbcbcdb
w:insulinpumpen	bedmeedeeeeee
w:insulting	mcbbcmbbbbbda
w:insurance	clgdjidefckdj
w:insured	Zcbbddncdcnca
w:insurer	pickidcddcdec
w:insurers	icmkmcbcibcdb
w:insures	ccddncjddccdc
w:intake	acammaamcbcca
w:integracao	coeeddcdeeded
w:integran	acdcdcndddcdc
w:integrar	mndcedcdddddc
w:integration	ncbmkdcddcddc
w:intend	lmkccibcbbcdb
w:intends	mkjbcjablbbcb
w:intensieve	bbbbbbanbabbZ
w:intent	cbcdpdaccccdb
w:intentado	bbbcbcbbbabna
w:intercontrat	cbdeddpdddddc
w:interesa	lccdmdccddddb
w:interesado	abmmccabccccb
w:interesante	cdodeededcdac
w:interesaria	ncdddccdddcdb
w:interessa	kmdeekdeeeddc
w:interessant	ccodmdacdcdcb
w:interessante	ddpeeebeccdec
w:interessanter	ccbdcdcccnccb
w:interessanti	ccncccbacacba
w:interessato	ccmcdcccccdcb
w:interesse	klcdmdddidddc
w:interessee	kcccdmcccdcdb
w:interesses	bddmdccdddddc
w:interessiert	abkbbcabbaboZ
w:interest	lljjhicecdfdc
w:interested	fkljifjddceec
w:interesting	hnldbdcccmddc
w:interests	obZbamZaaZbba
w:interet	bbccccbccnbcb
w:interface	abcnbbcccdbca
w:interieurbureau	mddeecdededec
w:interim	ocfdddidlddec
w:interims	lbncccacbaddb
w:interimsleiter	mdeeecdeeeced
w:interimsmandat	mdddddcdddddb
w:interina	ocbcccbccdbda
w:interinato	mddbddcdddddc
w:interino	ocdddccccccca
w:interior	lmbcccjkcbcdc
w:intermediaire	abbcncabbbccb
w:intern	blocdcbcdbccl
w:interna	abbbcnabbbbba
w:internacionales	ddodddcdddddc
w:internal	olbcdccclbddb
w:internally	bbaccdbcniccb
w:international	kkfcdclldbcdb
w:interne	cdmeeecdcdedc
w:internet	jdcddldfdegbn
w:interns	accbclmaobbca
w:internship	cdmdddcdndddc
w:internships	bcbdcdacpacdb
w:interprete	pbbbcaaababaY
w:interpreter	omccdccccccdb
w:interpreters	neecdghchjddc
w:interpreting	bbccdobbdbddc
w:interrotto	emeeeeeeeeeff
w:intervals	bbabckbbbnccb
w:intervenante	eefefleeffefe
w:intervenants	dedcdbcnedded
w:intervention	bbbbcnbccabba
w:intervento	cdddeccbdndcb
w:interviendriez	abbnbbabbbbba
w:interview	bicndccjkcmde
w:interviewed	gijkccabnbbbc
w:interviewing	nbamccZbcabck
w:interviews	eicldceiidmdd
w:intervista	dedleddeeeeed
w:intervistare	cdccdccmdccca
w:intestatari	bcccbbbccbncb
w:intestate	cedddededdnec
w:into	jhcejiidjffdf
w:intorno	dnddddddedeed
w:intro	jcbbnjkbbkcca
w:introduce	cheikdlimcddc
w:introduced	lcbkccbmdccdc
w:introduceren	ccbedcdemdded
w:introducing	bcacccacbpcca
w:introduction	ccidljlckcddd
w:introductions	accdcdoddddcc
w:introductory	cjmdedjkddded
w:introduzca	bbbbcbbbbanaa
w:invallen	cddddmcdddddb
w:invariata	deeeceddedddo
w:invece	nddddccddddcb
w:inventario	odcedddddcbeb
w:inventories	mcbccmZkbbbca
w:inventory	lbbkcbibbjckh
w:inverno	mdeeeedeeeeed
w:inversion	dedlcedeeeedd
w:inversores	ccccmdccccddb
w:inverter	bcbccdanclbdc
w:invertir	abbcndbbcccca
w:invertiste	bcbbnbabbabcb
w:invest	dcccobjkccjca
w:invested	cccbodaddccdc
w:investeerder	bcbnbcccddcdc
w:investeerders	ccbZocbcccddc
w:investering	eceeleeefeeed
w:investeringsmaatschappij	bcbncbbccbbcb
w:investi	bbaanbababcba
w:investidor	bcbcncbcdcccb
w:investidores	ccbcndbcdddcb
w:investigacao	aocccbabbbbcZ
w:investigador	cmccdccdcccda
w:investigadora	apbabZabbbabZ
w:investigator	lmbcddbcjdcdb
w:investimento	cbcbncbcdcccb
w:investissement	cdcdcdnddccdb
w:investitore	accncdadddcdc
w:investment	bccojbocdccdb
w:investor	bcdlpdccdccdc
w:investors	bmbkkclccbedb
w:inviaci	cccccbbbcboaa
w:inviare	ndeeeeeeeeeed
w:inviernos	meeeeedeedeec
w:invierte	bcbcccabcanca
w:invio	cbbcncaccccca
w:invista	babbbaaabanaa
w:invita	mdddedcdddddb
w:invitacion	ddddedcddcdob
w:invitamos	dddddncZdbdcb
w:invitano	cdedddcdeemed
w:invitas	bcbcccbbccnba
w:invitation	cdcmedcjdicnb
w:invitations	ababcbaababpY
w:invitato	cdcdddcccbcpb
w:invite	bkdjdjdkdclkb
w:invited	bebfdccpchmca
w:invitee	ddcdeccndcedc
w:invites	cecddlcodbcce
w:invitez	ccbcccccdcncb
w:inviti	cdedddbdedmed
w:invitiamo	deedemdaedcdc
w:inviting	lbbbckanbblcb
w:invito	eedeeeddebeoc
w:invitons	nccbdcccddddc
w:invoice	ldeeccecdckkm
w:invoiced	pbckddadddddc
w:invoices	jjccccmcjbajm
w:invoicing	mcccjcnbdbbdb
w:involved	laaobaZababba
w:invult	bbbnccbccbcca
w:inzwischen	kddekddekleec
w:io	ckedfdjcjjhdk
w:ios	lmccbdckdddmb
w:iphone	bcbclcabcamZl
w:ir	bclcccbcjbccm
w:ir3	ocjeediddcded
w:irait	cccnccbccccca
w:ire	dddedededemed
w:ireland	icmcbcbmcbcdc
w:irgendwem	emeeefefdeeed
w:irgendwo	bcndccbdbbccb
w:irish	cccddmblkbddb
w:irma	bcbdddbcbnccb
w:irmao	ddceeeccccddp
w:irrigation	adcmdcjdddddd
w:is	eieehefiedhhk
w:iscritti	accbcmlbcbbca
w:iscriverla	odddedceddddc
w:iscriversi	ccbcccbncbcca
w:iscriviti	deeeeddnededc
w:iscrizione	ddddddbmdddcb
w:iscrizioni	cdcddacndccca
w:isencao	cmdddccddcdcb
w:ish	bbamcmabcZcdc
w:islands	Zblbcbmbclcca
w:isn	efldfdieeijic
w:iso	dcblkjobcbccb
w:isobel	illccdkdbbdec
w:isso	bcbcccbcdcnca
w:issue	lccccgjlcjlcb
w:issued	cddbdabcdcodc
w:issues	ndcddeandicdb
w:ist	fjdehcgeecjjl
w:isto	cccdmdccdccdb
w:it	igeiiefidiige
w:italia	ccbccccccncca
w:italian	bclccdbchacdm
w:italiano	accbcmmccccda
w:italy	aobdcdbddcded
w:item	bccdcoacdckmd
w:items	cccbcldacblcn
w:its	fleejjdjdcegf
w:itself	dcbcccpcccmdj
w:iva	kclddmifcccdb
w:ivan	ijhdededdcdob
w:ivo	cmaccbbbbacma
w:iyer	ddlmedcdddded
w:j	kckclfhcmjdcb
w:ja	mcedhcjddjkkd
w:jaar	hlflkdbcjeccg
w:jaarcontract	cpceddddccddb
w:jaarrekening	nccdddcdddddb
w:jaarverslag	ncaccbbcdcccb
w:jahr	fhkofcccicddd
w:jahre	jkbdicbckmbci
w:jahren	ikdeiekeiddej
w:jahresabschluss	cbddeeddedddm
w:jahresende	nedeffdeeeeed
w:jahresgehalt	bnbccccccccdb
w:jahresgehalts	dddedemeddeed
w:jai	cdbdccccccndb
w:jail	Zbcnblbccbbdb
w:jails	kcndddadcdced
w:jaja	neceddddddbec
w:jam	acbcccjmkZccl
w:jamais	mbZabbZbbabnZ
w:jambe	ncdddccdddbdc
w:jams	nccccabacbabl
w:jan	ccddbmcbdcddm
w:jana	cblcdccdcmcdd
w:janeiro	cdddedcdddddo
w:jans	cdddedcdedddn
w:jantar	ababcaamcmbbi
w:januar	bbbbbbaacabnd
w:januari	beedeccdedddn
w:january	jejdejjkdcccl
w:janvier	bmcdlcbccccck
w:japan	abnclcecbccdc
w:japanese	bmcddlkcdcdec
w:jar	bccdcdbccbbdo
w:jardim	bccccccmcccca
w:jardin	dddeeeddddddm
w:jars	ccccdcbbcbccp
w:java	kjjedgkdfddjc
w:jcl	lcbdddcccacdn
w:jd	kpcdddcdcddec
w:je	eejeiiedieikd
w:jean	ccbdcdbbckbco
w:jede	dmdeeeeedeldd
w:jeden	ZbbcccapbbkcZ
w:jeder	bdddddcnbcccb
w:jederzeit	cdmdddbcdcdcm
w:jefa	bbabbbaabnbaZ
w:jefe	cncdddcciccma
w:jefes	cddcbcbdeened
w:jemand	cccdddcdmbddn
w:jemanden	mkcckmbcihcca
w:jenkins	ldeefedekeeee
w:jens	blcdcecdcmeed
w:jess	bcbbimbbcncdb
w:jetzt	edcgkcfielelb
w:jeu	ndcdddddddcec
w:jeudi	cccjdcbnciccm
w:jeune	dcddmdddedddc
w:jeunesse	cncdcccdcdaca
w:jezelf	ccccdbnbdcccb
w:jij	ijeckibcmclcd
w:jo	lcbcdcgbdlddm
w:joan	ambccbbacmbdk
w:joana	cmcdddcdccccb
w:job	fkjdedcejfikd
w:jobs	kbkcccbknejla
w:joep	ncccddacdcddb
w:joga	abbcbcacbbncb
w:jogo	bccddcccdcdcp
w:johor	ocddddcdddced
w:join	cjcfmccoddigb
w:joined	bbmcccbbboklb
w:joiners	bmldddccddlcc
w:joinery	ZlbbboaaaZbcZ
w:joining	dfjkkcdccdldk
w:joins	bbbbcbcacaqbl
w:joint	aacbcbabcbnbk
w:jointe	cnddedcdeccdn
w:joke	ecacekekincda
w:jokes	cccccdcmcncdb
w:joking	ljlccclbcZcca
w:jonas	ijddddkdiddme
w:jonge	ddeeeededdmec
w:jongens	ddddedddddddm
w:jongeren	deeeemddeeeeb
w:jordan	bdccdkkldbdlb
w:jornada	ombccbbacbcca
w:jornadas	mbbbcbambbbcZ
w:jornal	bcbbbnbbcbbca
w:jornalismo	bcccdcbnccabb
w:jornalistas	bccccbanccccb
w:jou	eildicbcbmcci
w:joue	abaabaaaanbaZ
w:jouent	cddddccddcddm
w:jouer	beedddcdedmec
w:jour	lijddkcdidjdd
w:journal	kccbdbmkdblca
w:journalier	neeeeedeeeede
w:journalist	blanbaZaaaamZ
w:journalists	blclcbmadcddd
w:journee	pdddkZddddcec
w:journees	bbcbcnbccbcba
w:journey	blddcdmdcbldc
w:jours	licddjiiieehd
w:jouw	abmcbbacbbmcZ
w:jovellanos	cccdcccccmdca
w:jovem	ddeeedceedmed
w:jovenes	deeddmcbedddb
w:jovens	dcdddmdcedddc
w:joy	bckdccbcblcdn
w:joyeux	ceddeddddadcn
w:jubila	boccccbccccca
w:jubilados	cdedemdceddec
w:jubilaum	dedeeddddadpa
w:judge	fbbobinabdccd
w:judgement	cdcmdcldcbddc
w:juega	ddddedccdcddm
w:jueves	idcdddcmdcddn
w:juez	bcdmccccddcdb
w:juf	cddeedcdddddp
w:jugendliche	bdbccncadcddb
w:juicio	abbncbbcbbcbb
w:juillet	lcccdckccdcdm
w:juin	kcccmlbjcbcce
w:juist	bcncdccdcccdb
w:julgo	cnbccccbcbbcb
w:julho	bdedecbdddcen
w:juli	bmcddcbcdcdcn
w:julian	lccdddmedcdee
w:julio	mcccdcbcccccm
w:jullie	cbbdcdocncdca
w:july	jfdccbeknbchj
w:jump	dbbcccmcmbcca
w:jun	nbdccmaccccdb
w:june	ldcdekcjkdcdl
w:junge	ddedemdcdedeb
w:junho	lddeeddddceel
w:juni	lmcdddcddbddn
w:junina	ddddedddedddm
w:junio	mkccdlbakbccb
w:junior	cjbddjbiqbddc
w:juniors	abkcciibpabba
w:junta	deededddedddm
w:junto	dddedededemed
w:juntos	ddeeeeddeddeo
w:jura	bcbcccbcbncca
w:jurel	ddeeledeeedee
w:juri	accccnbcccaca
w:jurist	cnbcddbbccccb
w:jury	ZaapajYkbZjab
w:jus	oddeedbdddddb
w:jusqu	dicddckldcdcm
w:just	fjihedhcilkcc
w:juste	cdcdmdmcdbcdb
w:justo	bcccdcnccccca
w:juzgado	bbbcbcbcnbccb
w:jveg	bcdmdccdddddb
w:k	eocdmddedcedc
w:kaarten	ZbabbaambmbbZ
w:kade	cdcddccccbcpa
w:kaduna	cmceeeceldddd
w:kaffee	cdldddcdmkddb
w:kaffeemaschine	cccdmcbccbccb
w:kafka	kjjddidcgkckb
w:kam	dmdeeeeeldeed
w:kamen	cdcddmcdlbddc
w:kamer	cjddedbdcdddo
w:kan	iidckcblnbcce
w:kanaal	cdnccdcbcccdb
w:kandidaat	clbdcdaddcdcm
w:kandidaten	ddcdedqecdeec
w:kann	cccdmccjfhkdk
w:kannst	ldcddccccblco
w:kans	aknbcamZbablZ
w:kansas	clcdlededcdee
w:kansspelbelasting	cdddddcddcmdb
w:kantine	odddeddeedded
w:kantoor	knddddcdddddc
w:kanzlei	mdddedmdddbcb
w:kapazitat	oddeeedeceeed
w:kapazitaten	bdcdcdnddcddb
w:kapital	ccbdmdcddcddb
w:kapitalanlage	cdcccdncddcdb
w:kapsalons	ndadcdbdcbddb
w:kaputt	acbbcbbcbbncZ
w:karachi	bcmmcdbcdbcdd
w:karen	bcacccqcbZcca
w:karim	ccldddcccidcn
w:karte	deddeecdeeedo
w:kartei	ccnddcbcaaccb
w:kartendaten	ddededccddnca
w:karthik	lkdeeededeeee
w:kartoffelsalat	cdbdddcdcbddn
w:kas	dddeddddedddo
w:kaserei	abbbnbaccccbb
w:kassasysteem	odddeddeedded
w:kassel	ikjcccblclccb
w:kassen	ncccddbcddddb
w:kassenprufer	deedddddddeem
w:kassenstand	dddddccdddddn
w:kassensysteme	ncdddccddccda
w:kater	ddddddddddedn
w:kathmandu	mbbcdcmccbbcb
w:kauf	bddmdccdddddc
w:kaufen	dedeeededdmdb
w:kaufer	abbbnbaccccbb
w:kaufmannischen	cmcddcbccccdb
w:kaunas	ZbZbbbZmaZZnY
w:kaution	ccddddcdddkcn
w:kavya	bobeedcdddddc
w:keek	ccbdcdbcbncca
w:keen	dckidklcdjded
w:keep	ddlhlhebeckhe
w:keeper	Zbbbnbambbbcb
w:keeping	icldccdccmlbb
w:keeps	kcmckcaccocdb
w:keer	eckkelckecjca
w:kein	kjjdkcbccckci
w:keine	kcjdmlhcbbeba
w:keines	cdeadadneeedd
w:keisha	ckmdddbcdcddc
w:kelder	bccmccccdcddc
w:kelly	eedededdmdded
w:ken	jcbdddecmbcdm
w:kennen	bjlccbabjocbZ
w:kennenlernen	ccqdddaccccca
w:kennenlerntest	cdededcdeemdd
w:kennis	ndcdddcdddddb
w:kennismaken	cmbcddcdddddc
w:kennst	lbbbnbabcbcba
w:kent	immccbecbbcca
w:kenya	abdccnamcbcca
w:kept	bdncidecijfkc
w:kerk	ldcdddcdccddl
w:kerkrentmeester	mddedededdded
w:kermesse	dededbdbddedn
w:kerstin	ldbcddmddcded
w:kes	mmcffkjbcbcdb
w:kestrel	acbjcnbbclcca
w:ketchup	ddddddcddcddm
w:ketel	cdcdddcdcdcdm
w:kettle	bmbcccbccmbcn
w:keuken	accdccbccccbo
w:keuringsrapport	dddemddeeedec
w:kev	cdcdcdbcclcdm
w:key	ddidjcccchico
w:keynote	bccbdpbecklda
w:keys	kkbccciccbjco
w:keywords	ndcddbaddcbkc
w:kg	acbcccbbcamcn
w:kia	bcbcdmbccmccb
w:kick	nddeeeceedddd
w:kidding	anbbcbaccmbcb
w:kids	djbchjbgjlecl
w:kiel	nbbbcbaababab
w:kijk	deoeedcekdddc
w:kijken	kkmlbbZababbZ
w:kilkenny	nmbbcbbccbbab
w:killed	mdcdldbdcddec
w:kiln	ilicelbdcjddc
w:kilometers	abcnbabbcbbca
w:kilometraje	mefefddeffefe
w:kilos	bcbdcdbcdamcp
w:kim	cdcdddbccbdco
w:kin	cddddeceddoec
w:kind	iejcfdgijkhdh
w:kinder	clcddmcckbdcb
w:kinderarztinnen	mdddedcdedcdc
w:kinderen	bccccccccabbn
w:kindergarten	kobcccaccccda
w:kindly	hfhjefidkdjdd
w:kinds	odccdkcdecdec
w:kiosk	bcbccbbbcZbcp
w:kip	dedeeeddededn
w:kirsten	ldjfffdfeefff
w:kiste	ncddccccdccca
w:kisumu	mcdbcdmddddec
w:kit	ddehccjhcbpce
w:kitaplatz	eceeedddcdcan
w:kitchen	ijccmckckdcdj
w:kitchens	abbjmkelcbbdb
w:kite	dlfdddiejidkb
w:kits	mcbdddedckcdc
w:kitty	lccdjcbbcbbdo
w:kkk	bdcdcdnccccdb
w:klaar	bmbccclbcbclj
w:klaarstaan	cccedepdcdedc
w:klacht	bbbccbaccbbcn
w:klant	bljkccbjajclh
w:klanten	cclkdcmcjcdcb
w:klantenmens	baacnbabcbbcb
w:klarer	ddcdddcdcmddb
w:klassenfahrt	deeeedddedceo
w:klausuren	bbbbcnabbbbba
w:klavierstunde	ddeeeeddedddn
w:klavierstunden	cedeeddddaddo
w:kleding	bcbmcbcccbbcb
w:kledingruil	ccbdnccccccda
w:klei	cbndddcccbcdb
w:klein	nccdddcdddddb
w:kleine	abbccbmbbmbbZ
w:kleiner	oedddakddddec
w:kleines	ndeekddeeeeec
w:kleuters	bcbcbnbbbbbca
w:klick	abccbcbncccba
w:klicken	cdededcdeemdd
w:klicks	ccceecdccdmdc
w:klient	cddmedbdddcdc
w:klimaquiz	bbbbcaancbbba
w:klinik	nbdeddcddeedc
w:kloane	ncbcdccccbccb
w:klompenatelier	ababnbacbbbcb
w:kloster	ccdcdndcdddcb
w:klus	bcbbdcbbcbcnb
w:klusje	ncbccbabcccca
w:km	ecbcccbncbbjh
w:knapp	ncddccdddcddb
w:knee	ibjcccacmlcch
w:knees	cdcdddbkcpdcb
w:knew	jgndicbcclddh
w:knieen	bcncddbcabccb
w:knitting	amccncacbaccc
w:knock	mcbacbmccbbca
w:know	eflihdfclhcfc
w:knowing	dcmcjcicclccb
w:knowledge	iibnkaecjbicb
w:known	dbockdaccjgcb
w:knows	iiifkceeidddk
w:koch	cbbdccbdnbccb
w:kochin	ceedeccdddden
w:koffie	ccocembccjdca
w:koffieapparaten	cdcecenddcdec
w:koffiedrinken	dmdeeededdeec
w:koffiekraam	dddddcccedddn
w:kofi	jjdddejhdhdld
w:kok	bdddedbdedddo
w:koken	cdbdddbccbccn
w:kollege	mjbccljccicbf
w:kollegin	cdcdddbcdacbo
w:koln	cmdddddddkddk
w:kolumne	accbcnabdcbca
w:kom	eklcdcbmcbcbe
w:komen	bcjckcjbcldcl
w:komisch	deeemedeeeeed
w:komm	bcaccbbmcbmca
w:komme	kcbdccbmmbccb
w:kommen	cmkdddjddcddk
w:kommenden	deefffdfeemee
w:kommentar	cdcdddcccldna
w:kommentieren	deeeedddededm
w:kommst	dddemedddcedl
w:kommt	ejldddcldcdck
w:komplett	addddncbddcdc
w:kompostversuche	bccccnbadbbbb
w:komt	djijjdccicecm
w:konden	bbbbbbabbabna
w:konditionen	dddedemedeeed
w:konditorei	dedeeeneddeed
w:kong	cededededdmdd
w:konkurrenz	cncdcccddcddb
w:konnen	dcbbdmndcccdb
w:konnte	dljdedcdjdddn
w:konnten	nccddmbcmccca
w:konntest	addeeddededeo
w:konstruktionsunterlagen	meeeffefeeeed
w:kontakt	ddcdddccemddb
w:kontaktanfrage	ccadddbccndcc
w:kontaktformular	mdddedcdedcdc
w:konto	cddkddbddcpba
w:kontoauszuge	cbddeecdedddn
w:konzept	cdbdncccbccab
w:konzert	cdcdddcccbdcn
w:koopt	dddeddcdddnec
w:kop	ccpdddcccbddb
w:kopf	bbbclcnccccca
w:kopie	dabdddbdcccdn
w:korrektoren	abbbcnabbbbba
w:korrekturen	ddcddbcccnddb
w:korrigiert	dbbedecdcccdn
w:kort	dcdemddeeedec
w:kost	ncblcanbabfca
w:kosten	mdddddbdcclcl
w:kostenfrei	bdcddcmcdcbcc
w:kostenlos	cdcddcocddddc
w:kostenlose	bdcdddncbbccb
w:kostenlosen	dddddclodcdba
w:kostenloser	bbbbbbaababnZ
w:kostenloses	efeffelefefee
w:kostenrechnung	mdddecdeeeeec
w:kostenvoranschlag	cdcddccdcbdco
w:kostet	cmcdddldddbel
w:kotlin	nccacmaclccdc
w:koud	dedeeeneddeed
w:kowalczyk	cimlcdcddcddd
w:kraft	cddddddcdcccn
w:krakau	bdcdcdmddcddb
w:krakow	abmdcdncbkcdc
w:krank	dddedecddcddp
w:krankenhaus	dadeeeddcddeo
w:krankenversicherung	acbbdcnbcccbb
w:krant	ccbcccbcbncaa
w:kredit	dcddmdddcddec
w:kreditkarte	cdcddcmcdcbcc
w:kreeg	cdcddbbcdcobb
w:kreis	bcccccccccmcb
w:kriegst	bcacccbbbbocZ
w:krijg	lccdccccccncb
w:krijgen	clodddcdccddb
w:krijgt	jlbdmceccckdb
w:kring	bcbcccccdbncb
w:kruiwagen	bcbdcdbcbacdn
w:krypto	ceeddcbdedmed
w:kubernetes	mcidddbllkddb
w:kuche	ncdddccddcdda
w:kuchen	cdcdddencbdcn
w:kuchentisch	bcbdcdaccncca
w:kumasi	loccccbcbbcdb
w:kummern	cdcbcdncddcdb
w:kummert	cmddcccdddddc
w:kun	odcldbcbdcjdk
w:kunde	odcjeededdddd
w:kunden	fckdkdldicjdc
w:kundigen	bdddeddddddcp
w:kundigung	abbbbbZabaanZ
w:kunnen	kccdddpdddddb
w:kunt	kcjmcbabcbbbl
w:kurbis	efeeeedeeddem
w:kurs	bcbcckaibmbbl
w:kursleitung	deecenedeeeed
w:kurz	mcccocbccbdca
w:kurze	cdcdddnddccdb
w:kurzem	cddmedcdeeddd
w:kurzes	accldcnbcccca
w:kurzfristig	accccnacbccca
w:kw	ledeeededdeen
w:kwabena	ccacddbcbncma
w:kwam	lcbdcdbdbmcca
w:kwartier	abapcbabcbbbh
w:kwartiertje	dedeeeoeddeed
w:kwijt	bcndccccbbccb
w:kyiv	acacdcndnbcdc
w:kyoto	cmmdddbdcccdc
w:l	eiihhjeeeceek
w:la	fhefhgieedhek
w:laadpasjes	bcanccbbbbbcZ
w:laadt	cddeddpdcdddb
w:laat	jccdidkkkcjdj
w:lab	deljkemcjecca
w:label	ncccdcbkchmch
w:labelled	dcceedcdcnddd
w:labels	obbgkfkbcbkca
w:laboratoire	amcmcbbccccca
w:laboratories	bccmdcmcdccdc
w:laboratorio	bkbcnZaambcca
w:laboratory	ccccjdbmdckdl
w:labs	ckjdddimkedeb
w:lachte	ccbdccbcbncca
w:lack	ncccmcadccdda
w:lacking	ccbdddcdnccdl
w:lacks	bcmcldbccbmca
w:lad	blbdcchcnZcdb
w:ladder	ldbccdbcalccn
w:ladders	dcbobbdcccbdc
w:laden	ldddddldddkdc
w:ladesaulen	dddmddddddedc
w:lado	cmcddddecdddb
w:lads	bdcdclecdamel
w:ladst	cdededcdeemdd
w:lady	lgbbccjlblcdb
w:lagerrobotik	deenbddeeeeed
w:lagerwechsel	ncbccbbbcbcba
w:lago	dedeeedceddem
w:lagos	ecbljcabklkcb
w:lahore	kcjdddbccnddb
w:laid	dccdkdbcokddc
w:laisse	Zbacccnbbbjlj
w:laissent	cdcdcdmccclda
w:laisser	cdcedemeddded
w:laissez	cdddddcdddncb
w:laiterie	cmddddcdddddb
w:lake	mecdkcccdccdm
w:lakes	mcddddbcdcddl
w:lakh	blcclcedddldc
w:lakhs	bpccmcabcccdZ
w:lakshmi	kdcemeceddeed
w:lameness	mdccclcccbcdc
w:laminas	nddddcbdedddb
w:lamp	blccdcaccmbbn
w:lamparas	eeeeeeleeedfe
w:lancamento	abbbcbmmcbbcZ
w:lancamos	eeeffdndeeeee
w:lance	bbaanbbbbbcba
w:lancei	ccccccbncbccb
w:lancez	cddeeddeeemdc
w:lancons	bcccccbndbccc
w:land	aeblcikbjenib
w:landed	abanbmaaaYabm
w:landen	ccbcdcnccbcba
w:landesamt	cncddbbcbbcca
w:landessportbund	mdddddcddcdcb
w:landing	kcccccbbddmdc
w:landingpage	oddeeededdded
w:landings	cccddbbmcacmc
w:landlord	bcbknkebccckl
w:landlords	Zbanbojebaaba
w:landmaschinen	cddmedbddecdc
w:landscape	blddddcddcmec
w:lane	bcblclalcbbcl
w:lanes	jcbdcdcccndca
w:lang	cbbnfmabkibbb
w:langdale	ijbccbabcbbna
w:lange	ldcdddcdmlddb
w:langfristige	cnccdcbccccdb
w:langs	cccdcdkmbccda
w:langskomen	cdddedbdddddm
w:langst	ndddddcddccbb
w:language	ljcbjjcdjccke
w:languages	efkccjobibccb
w:lanyard	lddeeccmddeed
w:lapses	bdcddcoaddccb
w:laptop	lcccdjbcjcndj
w:laptops	bcbccjmacfndb
w:larga	coedddcdedddc
w:largas	dddedededemed
w:large	occmdccedccdf
w:largest	cdecleldedded
w:lars	nbdldcbcdcddc
w:las	hedjddhhjegek
w:lasci	bdndccbcbbccb
w:lascia	cccbdbbbccncb
w:lasciare	cdddddccdcdcm
w:lasciato	cddddddemddec
w:lassen	ndcdddadabccb
w:lasser	dddemddeeedec
w:lassers	cdbeddnddddec
w:lasst	ccbdcababocca
w:last	ediiehikehhee
w:lastechniek	cddddmcdddddb
w:lasts	bdcmkclcddcdd
w:late	ijdddcbcdlkcn
w:lately	cedeeemealded
w:laten	nbmbmbYbZabaZ
w:later	cjkfogbbdbkeb
w:latest	iblccdamccccl
w:lati	ddeeeddeedmec
w:latte	ccddmdcdddddb
w:laudo	ncbcdcbcbbccb
w:laufend	cdndcdbdabddc
w:lauft	kccdhdjdcccmm
w:laufzeit	nedeeeceeeeed
w:laugh	fkbjclakbnbcb
w:laughed	bcccckbccgjdp
w:laughing	bmbdddbcbldcc
w:launch	dbbcnbklcmbbZ
w:launched	kccccckldbcdb
w:launching	ecbbccmncbacb
w:laundry	abblmcaccbccm
w:laune	nddddccdedcda
w:laureanda	cdbcdcccmbdbb
w:lausanne	ccjkcnbbdcdec
w:laut	dddedemededed
w:lautet	bccccbbbcbZna
w:laval	abkddncdddcdd
w:lavora	lkmdddcdccddc
w:lavorare	ccbccaacnaccb
w:lavorato	bcbcjcacqbcca
w:lavoretti	oecedddecceec
w:lavoretto	ncccdbbcdcbdb
w:lavori	kcccccmddcccl
w:lavoro	eciddcklekjcc
w:law	lebjdllekgcdb
w:lawyer	lddcekecccmdg
w:lawyers	acdmedljcecci
w:lay	bcldcdbcccndc
w:layers	cdddddmccldec
w:layoffs	bbfcbcbbnlccb
w:layout	mccccmecbbcdb
w:laytime	mbccbnacbabca
w:lazy	bdccdnbcccbcl
w:lc	dmdddccdddddc
w:le	fiefiiehedidk
w:lea	deeeeeddebedn
w:lead	hmddkddhhdfjc
w:leader	afmbjmlbdabba
w:leaders	bcddcbnmhbjlb
w:leadership	ccpddkchdcidd
w:leading	ilkdddlidcjdb
w:leads	ddjdddodkdded
w:leaflet	mcbbdcZcdccnb
w:leaflets	mlbccbijcbccb
w:league	acbbccabcbbbp
w:leaking	mcccbcacdccdm
w:leaks	abbbcbnabacbm
w:leap	cdbddcmcbacdm
w:learn	bcjjdlcgkhbjg
w:learned	ccldcdkddkdec
w:learners	bcdbdpcbccddb
w:learning	ekcjjjcjjiedb
w:learnt	ccacjdbcbndda
w:lease	dhbcncigcbbcn
w:leaseauto	dmeeeeeefeeed
w:leasen	dcccdbnbdcdcb
w:leases	kbalmbhacabba
w:leasing	kdiicckmiabca
w:leasingvertrag	ddcdeddddddbn
w:least	jdlfkdbedldde
w:leave	ilkdcddeccjkj
w:leaves	encddcdcciccn
w:leaving	bcodmcdbiccch
w:lebenslauf	bbocccabmacbZ
w:lecce	ocbacaabbabaZ
w:lecon	abbcbnccabcca
w:lecons	deeeeeddebedo
w:lectura	cddedcdmdddcb
w:lecture	bcccdncmddccl
w:lecturer	akdcdqccciddc
w:lecturers	bdcdemclddddc
w:lectures	accacqancbcca
w:led	hlcdidmdhccdc
w:ledendag	cdecemcbeddec
w:ledenlijst	ncbccbabccbca
w:ledger	bcbbcbalcobcZ
w:ledgers	ncdccdkddddec
w:leeds	ddedckdjjeckk
w:leek	ceddedddecebn
w:leemos	ccccdcbncbcca
w:leer	bbbbbbmbanbbZ
w:leere	bcbcccbnabcca
w:leerwerkplek	bbbccbabnbbba
w:lees	ccbccbaabncba
w:left	fddjidfdekgld
w:leg	ibkckbdbcllca
w:legacy	cabbmmakcacca
w:legal	elcdlcjfcbckl
w:legale	accncbbcbcbca
w:legde	cdcdcbbbccndb
w:legen	cddcddccecddo
w:leggen	bdcdddkcdcddo
w:leggere	deedeemedeeed
w:leggo	bcbcccbccncca
w:leghe	ddcddbcccnddb
w:legs	ldcedeclecefd
w:legt	deefffdfeemee
w:legumes	cdcdmdccdccdb
w:lehrauftrag	bcbccobbcacba
w:lehrer	dcdeeeddddddo
w:lehrerin	ccddedcdldddo
w:lei	jjfekicbhflca
w:leicester	aoccddadcdcdc
w:leiden	bodeddcdddddc
w:leidenschaft	bcccncbccccca
w:leider	bfhkclibjbcbk
w:leido	cddcedccdcddn
w:leihen	mdcdddcdcbcdm
w:leila	cbldddbdcbdcn
w:leipzig	hibcljblcjcdb
w:leire	ccmdddbdccdcc
w:leiria	lbbccbacmbcba
w:leistung	mdddedcdedcdc
w:leite	bmbccbacbnbba
w:leiten	bcbcbcbccbnba
w:leiterin	cnccdddeeeeee
w:leitores	eeeffdmdeeeee
w:leitos	cmdeeedeeeced
w:leitung	lmcddcbcccddb
w:leitura	cccccbcmcbcca
w:lekke	bcadccbcancca
w:lekkende	bccmccbcdcddc
w:lektor	cdccdcbcnccbb
w:lektorin	bcacddbcncccb
w:lembra	lcbccbabnabba
w:lembro	bcbncbbbcbbca
w:lembrou	ddcdddcdcmddb
w:lena	ljdddfjdfddld
w:lend	kcccccibccmcl
w:lender	jcbmbcaccbnca
w:lending	bdllcdbdbZldm
w:lends	cdcjcdnclcddb
w:length	ncfjdlejccccd
w:leningen	ddeeeededdmec
w:lentejas	cdcddddddmddh
w:lenti	cdcdddbdcbcdm
w:lenticchie	eeeeffedeeeel
w:lentilhas	eeeeeeededeel
w:lentilles	deeeeeededeem
w:lenzuolo	cdddcdcddcddm
w:leo	ldcddbcccbddo
w:ler	cmdeeedeeeced
w:leren	cclddmcdjcddb
w:lernst	dccdddnccdcdb
w:lernt	abbabmambabbZ
w:lernvideos	bccbcobcdcccb
w:les	fdchdjfjgijjf
w:lesauto	ccccdanbdcccb
w:lesboek	cddbdmccddddc
w:lese	ccbdddbdbodca
w:lesen	icbickbccbbmk
w:leser	bcccbnbacbbbb
w:less	ehccdfnickccj
w:lesson	adccdrbibbcdb
w:lessons	cddddoeccbfdn
w:lesuren	cddddmcdcdddb
w:let	ecjfkckcgkedj
w:lets	lcfceblclbcdl
w:letten	ccZccdbcpbccb
w:letter	ekbdjcdmfddcl
w:lettera	cnccccccdcbca
w:letterlijk	dmdddccdddddc
w:letters	edfkkcfjbecdl
w:letti	cdddddccdcdcm
w:letting	bcclkcmijbidc
w:lettings	alZbmcacmabca
w:letto	blccccmccccca
w:lettre	alabbaapbaaaY
w:letture	cdcddcccdcccm
w:letzten	bcbmcbmbbbbba
w:letztes	bcncccbcbbcba
w:leuk	bkbccccccocnZ
w:leuke	boddddcdddddc
w:leur	bcmmccZbbbbbi
w:leurs	acbbcankcabca
w:leute	jbjcjballicbZ
w:leuten	mcmcccabblbba
w:leuven	bobcddcdddbdd
w:leva	bcbcdcbmcbcbn
w:levanta	abbcbcbcbbncb
w:levantando	abbcndbbcccca
w:levanto	dddedededemed
w:levar	acbcdncccccdb
w:levee	cbddndcbddddb
w:level	eledjmccjcmdb
w:levels	ccodddadcbndb
w:leverancier	bbcdcdcbcacbn
w:levons	aaabnbZccbbcb
w:lezen	ccddmcdeeddec
w:lezing	cdedencbeddec
w:lezione	bdcdcmcbcbccl
w:lezioni	ccdddhbmdbddm
w:lhe	fnkdkdjdddddc
w:li	abbbbbmbblmbZ
w:liability	bccdckokdccdc
w:libera	ncccdbbcccccm
w:liberacao	cdccccccdcnca
w:liberacion	bcccccbcdcnca
w:liberados	bcddedpddcddc
w:liberano	ccncccbacacba
w:liberar	cbddddcddcnca
w:liberato	emeeeedeeeeed
w:libere	clcldcccdcddm
w:liberi	bcbdbcnccbccb
w:libero	llbbclalcbbbb
w:liberou	nedeeeddddddc
w:liberta	bcbccmbbcbcca
w:libertad	cncccccddbcdb
w:libertarmos	bccbcbbcbbnaZ
w:liberte	beedddcdeemed
w:liberty	lcibcckjlcddc
w:librairie	ccbbccbnbbcca
w:librairies	ncbdccbcbbdcb
w:librarian	boddcbeclbjdb
w:libraries	bmkdcdccljbec
w:library	kcccehbnekccj
w:libre	ncbccecnebcbh
w:libreria	bbbmbbalabbbZ
w:libres	bmcddcmcccccb
w:libretas	ncccdcccdccdc
w:libri	cdcddcccdcccm
w:libro	bcbcclbccmbca
w:libros	ndcdddcdccddb
w:lice	bcccdbamcbccl
w:licenca	kcccdbnbcccca
w:licence	hldcmclcfckdb
w:licences	bcddddmcddkdc
w:licencia	mccbbcmcdccdb
w:licenciada	bbbcbcbcnbccb
w:licenciee	dcbeddcdmcddc
w:license	niccdcZkccmdb
w:licensed	ndddddmddcdec
w:licensing	aclnbbaccccdb
w:licenziato	cdbddcccnbccb
w:licheni	bcbcccbccncca
w:licht	nccdccbccccca
w:lid	bcbccdbccadco
w:lider	bbobccababcba
w:lie	anbcbbbmbbcca
w:liebe	ledeeedeldcej
w:lieben	bbbbcaancbbba
w:lieber	cdldddkdcldda
w:liefde	bbbbcbabcnbaZ
w:lieferant	deeeeeddedeem
w:lieferanten	cbccddbcdcmcm
w:liefert	dddeedodedbcc
w:liegt	clcdkdicdcjcm
w:lieti	cncdccccdccda
w:lieu	lbcllcccccccl
w:lieve	mddedededdded
w:liever	cdbdddcdcnccb
w:life	celfehbhcllcc
w:lifeboats	ababbbanbmbca
w:lift	lhbieflecicde
w:lifting	bcbccckacbncb
w:lifts	lcbkiclccccdl
w:liga	bbbcccbbcbmcl
w:ligar	kblabcabmbbba
w:liggen	cdddddbddddcm
w:light	cjbjccalckcdl
w:lighthouse	kcbblcakbhcdm
w:lighting	ambcdcmmcacci
w:lights	blbjacbbdccdo
w:ligne	kcbcclaocbbca
w:ligt	cdcddcelcbcdo
w:lijkt	cddddmcbddddb
w:lijn	cddeddldddmeb
w:lijst	dddddbbbedddo
w:likant	beddebddedoec
w:like	jjkihhgfeeddc
w:liked	hicgccdhemdbm
w:likely	ncbdjdkdfcdlc
w:liken	bdeddcddedoec
w:likes	kccdddlbdkldc
w:likewise	ccocccbaccbbc
w:liking	cdeeeddeedoed
w:lille	mccddchcdccoc
w:lily	ddddddcdeblem
w:lime	bcccddmdecdel
w:limerick	jbabccbcmlcdb
w:limit	blbcciZbcbomf
w:limitati	ccdcccabdcndb
w:limite	abaabbabmakmZ
w:limited	ccbcccdocblkZ
w:limits	bcccdbamdbccl
w:limpeza	cdededmddeddc
w:limpios	cmddddcddcddc
w:limpo	blcccccdddmdb
w:limpos	dmdddccbcdddb
w:lina	bmcdddcddcddm
w:lince	cmccdccdcccda
w:lindgren	ccacccacnaclb
w:lindholm	jbjmdcacdlddc
w:lindqvist	mdccdddddmjed
w:line	kkcdmkfbchkcb
w:linea	acccmcaccblcj
w:linen	cccdndbdbmbdc
w:lines	kllddddebecdk
w:link	becmccjndcldb
w:linke	acbccnbcaabcb
w:linked	bndcccmbkicdb
w:linkedin	ddaccbkcimoba
w:linken	cccccdbcdncba
w:links	bdddcdlcdccbn
w:linocut	mcacccabbmbca
w:linsensuppe	dedeeeddddeem
w:linux	bmcdddcdicbmb
w:linz	bcdddmdcddddk
w:linzensoep	dedeeeddededm
w:liquidan	bddndcbdcccca
w:lire	fcmcbmacajccZ
w:lis	nbbbbaabbmbaZ
w:lisboa	jideekdddddmc
w:lisbon	infchheicidfc
w:lisible	nccddcbcdcddb
w:list	dclfeendjccdj
w:lista	cddddcccddmdl
w:listas	ndcdddcdcccdb
w:liste	bclncbbcccccl
w:listed	mbccccpcdcacb
w:listen	bemjcdenhcedc
w:listened	nlbddccdccddb
w:listener	dcjdddnbccded
w:listeners	abbbclaqcbcdc
w:listening	ambdcdcdcmddb
w:listens	llcdkdiddcded
w:listing	bcccccoaccema
w:listo	cdddddccdcdcm
w:lists	ccjdddpdcccdb
w:literally	kjcdccacdbnec
w:lithium	ldccdbcccmeed
w:litigation	emdmdccdddidc
w:litige	acbncbkbbbbba
w:lits	abbbbbbnbbbba
w:little	ijicjigeeicie
w:liutaio	bcccccncccccb
w:live	dkddgkcqcbddb
w:lived	albmbcjckacdb
w:livello	bnccccbbcbcca
w:lives	lmbcmabbcbccZ
w:living	lkbkkcldcacce
w:livraison	oeededcdedeec
w:livre	kcccdbbnkbcck
w:livro	lddddbjmdccda
w:ll	dikdeehidekfh
w:llamada	cdnhddcddlddd
w:llamadas	bbbccbabbabna
w:llamar	bcnccbbbbbbca
w:llame	bcnbcaabbbbba
w:llamo	bcmcdcmbcccca
w:llave	cmcddddecdddb
w:llega	cccdddcccccbo
w:llegamos	mddddcccddddb
w:llegar	cdccddccdcmcb
w:llegara	cdcdddccdccbn
w:llego	bcnccbbbbbbca
w:llenan	bcbcccnccbbba
w:llenar	cdbdcdnddccdc
w:lleva	bkbdddnclcddb
w:llevado	cmdddddecedeb
w:llevamos	bccdjcoddccda
w:llevar	cdmddccdccadn
w:llevarnos	ncbcbcbccbbca
w:llevas	bccbbnmbcbbca
w:lleve	cmcdldbdcccdl
w:lleves	ddddoededdeec
w:llevo	bcmdcceccbccm
w:lluvia	cdcdddcbdcdcn
w:lng	lcmcbdadbcccc
w:lo	keickkidcigfb
w:load	mkbdcdikcckdb
w:loaded	bdccldndcccdc
w:loading	bdccddnddcbdl
w:loads	acbcmcmccaicb
w:loaf	bcbbcbmlclbcZ
w:loan	Zbbbpbhbcboab
w:loans	lbbnbaZbaabba
w:loca	ndcdddcdcccdb
w:local	jladkelmccdcb
w:localisation	bcbccamncbcca
w:locals	ocbdeecdddcdc
w:locataires	cdddddcdddmdb
w:locate	bdddeemeddled
w:located	acccdcbcdcocb
w:locatif	cdcmdcmdddddb
w:location	ojhdeecdfdddh
w:locations	bbpdedcddcccc
w:locaux	boldccbcdcddb
w:lock	acacccmlbbbmd
w:locked	jcbcccbcbahnZ
w:locker	bcacbcfbbnmca
w:lockers	nbcdddbdcdddm
w:locks	cdcdldcddcdeo
w:locksmith	cdddddbbddddo
w:locum	omlbbbibcaccZ
w:locums	lmkbcbmbbacda
w:lodging	occbdnabdiccb
w:lodz	cldedecddlddc
w:log	abcccfabchojm
w:logeerkamer	ddbbddcddcddo
w:logement	cncdidcjdcdbk
w:logged	bcdddcccddocb
w:loggen	bbacbbabcbnba
w:logging	dcdbdlcccdncb
w:logiciel	bddeedndedbdc
w:logiciels	acbncbalcbbba
w:login	bccddcfcdcqlb
w:logistic	blbcdcbnbccdc
w:logisticiens	cnceddcddcddc
w:logistics	cikkekbkkiddb
w:logistik	ncacddcddcbbc
w:logo	ibkcecoccbcmZ
w:logs	kcccclZccbcdp
w:lohn	bcccncbccccca
w:lohnabrechnungen	bccddbndbbcdb
w:lohnt	cdcdodbcccdcb
w:loin	dddeeedeneeee
w:loire	bbbcbcbccbbnj
w:loja	bcccdcnddccdb
w:lol	jbbccckbmenca
w:lola	deeeeceeeceen
w:lome	cccdcddcddodc
w:london	hkmdddbcjcmdb
w:long	mjfeegihdjcdc
w:longer	dcjddedcckcni
w:longtemps	bdccldbddmccb
w:lonjas	ddeeledeeedee
w:loodgieter	bddddccdddddp
w:look	jfkdhejjheced
w:looked	ddbcicljcjcmf
w:looking	filijeddjdeed
w:lookout	bboclcbccacdb
w:looks	cjeddeleelcck
w:loondienst	dodeedddddedc
w:loonstrook	bbccccbbcbcan
w:loops	ocbcdcbdcccdb
w:loopt	kbbbbaZlcaamk
w:looptijd	neeeeeeeceeed
w:lopen	ncbccbbcdccdb
w:lord	ZbbcbcacaapcZ
w:lordi	cldddnbdccdda
w:lorient	cdedmddeeedec
w:loro	meeeeedeeeled
w:lorry	Zcbmcbaocfbca
w:los	fjcikiicccmch
w:lose	aijjccoccbkdj
w:losing	mlbcbcicbllca
w:loss	bcbckcikcbkbm
w:losse	bddddnddddddd
w:lost	ckbdddddjnmcd
w:losung	cdcdddmddccdb
w:lot	jbkeeilhdeddi
w:lote	cdcdeccbdbdbp
w:lots	lclccdmccicce
w:lotteria	ndcdcdcddcbdb
w:lottery	inddddddkdjdc
w:lotto	cdddddccdccao
w:lou	cdddddmdclced
w:loud	hjccdcbkhjdcm
w:louise	bcmcbcZcbbbdn
w:loupe	dddeeedeneeee
w:love	dijhiekjiecdc
w:loved	kkbcfjkbildcb
w:lovely	ieedhdhfdldid
w:loves	ZaanbaZbmalba
w:low	jhcdnclcdcddi
w:lower	abkcccZioicdb
w:loyalty	bclmccbaclcba
w:loyer	bdedecbdddcdo
w:loyers	bccccjbmbllba
w:lpa	cpbeeeddddidc
w:lsf	nbcbdbbcccbbZ
w:ltd	pbbddcbccbcdb
w:lu	cdbdddbdpbdcb
w:lubina	bbbcncbdbcbdb
w:luc	cdddeccddlddn
w:lucca	bbbbbbanbabbZ
w:luce	cdcdddbdcjddn
w:lucht	bcbdccbcnbcca
w:luchtte	ccccdcbccncca
w:lucia	lcbcmcacbbcma
w:lucian	kicdcbjccmddb
w:luck	bbacicjblocca
w:lucky	bcdcjimcdkhdh
w:ludlow	occcdcbcdcdeb
w:ludmila	bcccccbcccndb
w:luego	akbnbbbcabcba
w:luft	bcbccbabpcbaZ
w:lugar	bmbccbbmcbbba
w:lugares	eedededdmdded
w:luglio	nccbcaabcbbbi
w:lugo	nccbcabbbbcbZ
w:lui	jhcjddcdkdgdm
w:luis	cccdkdcclcddm
w:luister	cddddcbndcccb
w:luistert	dedeeddddcedn
w:luizencontrole	bcccccbccbccn
w:lukas	bjbdmcabcmaca
w:lumenbank	fkefhdjdjjdjc
w:luna	bccccbnbcbbbZ
w:lunch	bedjffjkcgdcn
w:luncheon	bmacdcadcnbdd
w:lunches	mccdlcbcjccdb
w:lunchtime	nbbbcbcmcddda
w:lund	bcbcdckbcgblm
w:lundi	cdcdddkkkcddn
w:lunedi	hdddddkdddjdn
w:lunes	djdeeiddedddo
w:lupo	bcccddbccncbZ
w:lurk	cdbdddbccoddb
w:lust	dcmkclamcbcca
w:luxembourg	nlbdddbdddcdd
w:luxemburg	bcadccbcancca
w:luz	bccdddjcdckco
w:lvs	ccbccncccbccb
w:lwiw	beeeeemeefeed
w:lx	ccmcddcccbbbm
w:lyceennes	ceeddmdceddbb
w:lycees	cdcdddmdccddc
w:lying	mcecccbblfddb
w:lyon	jfkieedicmddb
w:m	dfgfjeddlkgdd
w:ma	lcfcglcjkdccd
w:maak	bcccccoccbnbZ
w:maakt	ddeeeddeedmdc
w:maaltijdcheques	cmbcddcdddddc
w:maam	kcbccbabncbcb
w:maand	jddchhlcdcjki
w:maandag	ccbncbbccbkck
w:maandagen	bcacbbbbancba
w:maandagochtend	ccccddcccbcbm
w:maandelijks	abbbbnabbaabZ
w:maanden	oddeeddedddcl
w:maar	lcddcndcjkccd
w:maart	kjcddchncbcbf
w:macae	neeeeedeeeeed
w:macchina	emeeeeeeeeeff
w:macchine	cdcmdcddddddc
w:macchinetta	bcnddccbdccca
w:maceta	efefeeleeedfe
w:mach	cdbdddcdcbddn
w:machen	lcbcljabbkjcl
w:machine	djciiehfdhldi
w:machines	cmblilmcdbcda
w:machst	lddcdcccdcddn
w:macht	mdddljbcdcbdj
w:machucar	bdcdcdnccccdb
w:mad	aceblckbljecg
w:madagascar	accddcodccccb
w:madam	kdhdjcllgcddh
w:madame	klbdkdbdldcdj
w:made	hdfdihihemeec
w:madness	kdmdbecddddee
w:madre	bbbmbbacmbbcj
w:madrid	klcfhjcekddic
w:mae	cdcdddkddcmdk
w:maestra	deeeeeddedden
w:mag	bllbmccfldccb
w:magazin	abbbblanbabaZ
w:magazine	jbblcmjmcabbd
w:magazzini	abcncbacccccb
w:magazziniere	bncdccbcccccb
w:magazzino	ddddedndeddac
w:maggio	cdkdedcddcdjo
w:magician	lbaanaZbbcbca
w:magico	accccnbbcbbca
w:magna	cccbdncbdcccb
w:magst	nkcdddkdddddc
w:mai	kccddebjmcdel
w:maiden	accccbcccboca
w:maier	ddddddddedddm
w:mail	iidfdcmjcdlib
w:mailadres	bbabbbabbabna
w:mailbox	ccccdccccboja
w:mailing	cdccddmcclkdb
w:mails	faalccabbmbla
w:mailt	ddeeeddeedmdc
w:main	ikcdccjccagco
w:mainframe	kcbcdcbndcbdc
w:mainly	cjldddlcddeec
w:maintain	lbndcdcdccddd
w:maintained	cdddedcdddkdm
w:maintainers	nddcddbdedcdl
w:maintaining	mcbcdjaccmdcb
w:maintenance	bnijcidcdbckj
w:maintenant	cbcdkdkccbcoa
w:maio	ndcddccjdcdhl
w:mairie	cccdddccbcdcp
w:mais	kidcmejjcedcb
w:maison	bknccbbaccccm
w:maisons	cdmddcbdccccb
w:maitre	dddddccdmddec
w:maitrise	bbbbbbbcbbana
w:major	Zcaacaaboabbf
w:make	jkdfkjfeehhec
w:makelaar	cedeeeddeeben
w:maken	mbabllZlaZbbZ
w:makeover	ncbddckbcbcdb
w:maker	jejocccbcbbca
w:makers	bdcmjcnkcccdc
w:makes	afimjhmbceida
w:making	kjimlgbccdcdd
w:makkelijker	eeeeeedeedlec
w:mal	cclcccfcdmclb
w:mala	cdcdddjdcdddn
w:malade	cdbddbdddcddp
w:malaga	cdedemdceddec
w:male	ddddebdcdcddn
w:maler	cdddeccddddeo
w:mall	mbmcccbcbbcca
w:malmo	anacclaclkcca
w:malo	dddeebddddddn
w:mama	abaccbbbbZncn
w:maman	cdbdcbbbnbkca
w:mamie	cdcdddbdccdco
w:mamis	ddddddcddcddm
w:mamma	ccccccbccbnda
w:man	cjdecflkckjci
w:manage	mcccdinbcccnb
w:managed	kcalcclbccblb
w:management	ckkkdjfehdfcc
w:manager	hnddedididehd
w:managers	bjlocjijcbdcb
w:managing	jkbdmdjddbcec
w:manana	bibicfchdbhml
w:mananas	ndeeeedeeeeed
w:manca	bccdldbcdcddo
w:mancano	bbbcmblccbbal
w:manche	ndddddcddcccb
w:manchester	imffkccelcdcb
w:manda	lhnbljabbaaaY
w:mandala	bcbcccbbccoca
w:mandame	dnceeedeedlbc
w:mandami	dedeedddedmcc
w:mandamos	bbamcbaccbmcZ
w:mandant	bnbccccccccdb
w:mandantin	cbddeecdedddn
w:mandar	ncccldcddeddc
w:mandarle	abbcnbccabcca
w:mandarnos	ddddddcdddmda
w:mandat	mclddccdccmcb
w:mandate	ecqcddbccbddc
w:mandated	jnbcddcdddbdd
w:mandates	bbpdccaccacca
w:mandatory	jcbddcbbcacdo
w:mande	bcbcccnccblba
w:mandeme	abbccnlbcbbbZ
w:mandi	ccjdddlccbnca
w:mando	ibacnclcmbdbZ
w:mandou	ddddddcddmddb
w:manejo	ccndddcccccba
w:mange	abacmbabbbbbl
w:mangia	cdeemcdddeded
w:manha	cmcdkbbbccccl
w:manhas	occdddddedeec
w:manila	ablbbbaboZkcZ
w:manish	djcieeedjlddd
w:manja	bcbcncbcbbabb
w:mann	emeeefefdeeed
w:manner	dldeeeledeied
w:mannheim	cndeedcccdccc
w:mano	ocbclcbdlbbca
w:manos	lccddbccncddc
w:manpower	bbmccdmcbcaca
w:manquantes	ddcdddcddmbdc
w:manque	ckcdmjccicccl
w:mantas	bcccccbncbbca
w:mantem	bbncbcacbabba
w:mantenerla	bccccccccbnba
w:mantenimiento	cncdddccdcccl
w:manual	pccddkbjcabcl
w:manuale	cdcddnccccddb
w:manuel	Zcmcdnbccccdb
w:manufacturer	bmdnccickbddb
w:manufacturers	jdlbdclcccddd
w:manufactures	kcbcmdldcbcdc
w:manufacturing	dkmcjdclcbdkb
w:manuscript	ncbcdZkbcbccp
w:manuscripts	cdcddlbcdmddb
w:manutencao	bcccdcmccmcca
w:manutentore	ddddddcdddddm
w:many	fclifiifdmcdc
w:mao	cdccccncbccdb
w:maos	bccdcbncdccdb
w:map	lbhcddmjcldfb
w:mapa	bbbcncbbbbbbb
w:mapeando	bcnccdcccbccb
w:maple	lncdcdbdcbccb
w:mappiamo	ddddddbmdddcb
w:mapping	edldjjkdfcddd
w:maps	hcbcccknekhca
w:maputo	cdcccdncbccdb
w:maquettes	ndccddbdcdddc
w:maquina	cdcddbpcdcddb
w:mar	ddddleceddled
w:marathon	bckcccjcbocca
w:maraton	ddddddcbdcddm
w:maravilhas	bcccccbbdnccb
w:maravilla	cnccdccccccda
w:marca	ZaZboafbmaaaZ
w:marcada	bcbncbbbcbbca
w:marcar	ccpccdcddaddc
w:marcas	ccdmdcbdddkdb
w:marcava	eeeffdmdeeeee
w:marcelo	cdlcdeceddmdc
w:march	lddckdhliccdk
w:marcharon	efefeeleeedfe
w:marche	ldlkdcbcdccck
w:marchetti	bdcbeocbedcbd
w:marchio	mededededdeed
w:marco	lclcddbckbddm
w:marcos	bckdddaddnddb
w:marcus	kcbddecenbdec
w:mardi	cddijkdcjdddm
w:mare	cccdddcbcbdcn
w:margaret	lcbbmcbbcmcdb
w:margin	bdblldkddjddc
w:margins	lcccdabmdccdd
w:marguerite	ekbccdjlclddc
w:mari	mddddcdeddddd
w:maria	bbacccZcoZccm
w:mariage	abbcbnccabcca
w:marine	fbkccccmmbcdb
w:marisol	aaacicZcnmbcb
w:maritime	bbccdkkmdcddb
w:marito	bcbcbcbccbnca
w:mark	kbccdlbkcdedm
w:market	hdnkkdehebcdc
w:marketing	dkfdhkhcecfke
w:marketplace	lebjmbjlcbfab
w:marking	hcccdocddcdec
w:markt	cddmedcddecdc
w:marktconform	ndeeeeddeeeec
w:marktfuhrer	bbmbccbbcbbba
w:marktleider	ccncccacbbccb
w:marlow	cabccambbccnb
w:marmita	ndccccbdccadb
w:marquesinas	cccdccbcmcdcb
w:marre	cdccddncddddb
w:marriage	cbaccnaabmccb
w:marron	dddeddcddcddo
w:marrone	ddddeddddcddn
w:marry	ammcbcbcbbccb
w:mars	dcmccbfnhbccc
w:marsh	mcmcccaccbcdb
w:marta	blbcdbncclcdj
w:martedi	dedeeejeeddco
w:martes	cjdlddcidccdm
w:martin	bnacbcacbfbca
w:mary	abcccbbnbabbc
w:marz	mcbcdckbcbcbm
w:marzo	bbbcccabmaban
w:mas	idkcekikdkdcb
w:maschinenbauer	mdeeecdedeeed
w:maschinenbauunternehmen	cmcddcccccddb
w:massa	eeeeeeedededm
w:massimo	mdddedcdddcdb
w:mast	bcccdnbcckdda
w:master	cnbcdiccnlccb
w:masterclass	acbbcoaockbbZ
w:mastermind	ZabbbZYpbbabZ
w:masters	aacccmbmcbcca
w:masts	nlbcccZcbbcca
w:match	bllhdejcccdmd
w:matched	jcklldcddcccc
w:matches	cbecldbdccdpc
w:matching	bbodldbddbcdd
w:mate	jbafgcekljjca
w:matematica	cccdcmcccbccb
w:mateo	hjeeddiddienb
w:matera	bbbbccabbncca
w:material	nkddecbdddded
w:materiales	ddddeddbdmddc
w:materials	mbcccobcdccdb
w:maternity	nlccdccdkcdec
w:mathe	bddcdncccccdb
w:mathematics	bmccbbbabcncZ
w:mathematique	bcccdbbbcbnba
w:maths	abdcmncbleecc
w:matilda	ldccdcbcdaccm
w:matilde	bcccccbccncca
w:matin	jclmcbbcbbbch
w:matinee	cdncccbcbbccb
w:matinees	bddddocdddddb
w:matosinhos	cmdcddcdeedec
w:matricula	bbbccblmcbbca
w:matrimonio	ndbdccbccbcca
w:matrix	ndbdddbdccddb
w:matron	jmcddbccccdla
w:matroos	eedfeeeeneeed
w:matter	bccedmlchhhjc
w:matters	dblicbZncbbcm
w:matthauspassion	ccbdcdbccnccb
w:mattina	mbabcmaababaf
w:mattino	cddddddemdded
w:mattress	Zbbccobacbbcb
w:mau	bcacddbcncccb
w:max	njcedjccdcddl
w:may	iekiehghjdcef
w:maybe	jjjfmdccjgchc
w:mayo	cdddedccdcdko
w:mayor	mcbcdcbdbmccj
w:mayores	bbbcbnambbbbZ
w:mba	ababbaamancba
w:mbeki	lckmdcacccddc
w:mbo	cddbdmccddddc
w:md	gcddmdcdedced
w:me	igjeifedlifdd
w:meal	olbccbbccccdc
w:meals	cobjbdbmcbccb
w:mean	eedgelcmjkcda
w:meaning	cdbddababoccb
w:means	jchddlnccbddj
w:meant	amkcckabilcdb
w:meantime	hkecddbcmccdl
w:measure	lkccdcncdaccc
w:measured	bdcdddncdbddd
w:measurement	clcdeccdcmded
w:measuring	ababbbmbbanba
w:meat	bdcddcbcdkddo
w:mecanico	dndddccbddddb
w:meccaniche	bcmdddcddcdcb
w:mechanic	anbcccbcchcdb
w:mechanical	ijcdlcbkkkcdc
w:mechelen	cdbdddcdcncca
w:meckert	cdeeedcdeemdd
w:mecontent	cdcedemeddded
w:med	lblcmbabbabcb
w:mede	eceeleeeeeeed
w:medecin	pdeddYdddeeec
w:medecins	dddddddeddmec
w:medeoprichter	ffefkffffeffe
w:medewerker	bmcdldbccccca
w:media	bcckdcojdcddk
w:medianoche	dddcddcdddmdb
w:mediante	mdddddbdddddb
w:mediatheque	cncdccccccaca
w:mediator	cddddanbdccdb
w:medica	mccbmcbccccdb
w:medical	bncmehdcddkdb
w:medicijntekorten	bbbncbbcccbcb
w:medicine	nccbiccdlcccc
w:medico	dldeedcdddndb
w:medicos	mdedecceeebec
w:medics	lddkdcclddbec
w:medieval	ajcbckancbcda
w:medio	ddcededdmdeed
w:meditation	ocbbcbbbcccdc
w:medronho	ccccmdbdcdddc
w:mee	bkbjicbkedjcm
w:meedenken	ddbdddcccndcb
w:meedoen	dedmeddeeeeed
w:meegaat	deeedemddddeb
w:meelopen	bbacbcabnacca
w:meer	ckjddiegmcdde
w:meerdere	edmfeedecdedd
w:meestal	deeeeemedeeec
w:meet	djjdjcdlcmedd
w:meeting	didjdecicmidl
w:meetings	idcnceccdmjdb
w:meets	cccpcebbdcdcm
w:meetup	kdcckbcpdcdka
w:meglio	bcmccmbckccca
w:mehr	hkidddkdhcjdi
w:mehrere	ddoeddcdccddc
w:mehrwertsteuer	bcbcdcnccbbca
w:mei	mccddckccckel
w:meia	abbncakabbbbc
w:meilenstein	deeeedddededm
w:mein	cdbclhbmlcmcc
w:meine	mcfddijjkbedd
w:meinem	dkdeddncddddj
w:meinen	ccmddlcdecldb
w:meiner	mdcdddmdddddc
w:meines	cccccbbnbbccb
w:meinst	cdcddccddbdcp
w:meint	cdddedddddddn
w:meinte	nddeldcddddec
w:meinung	bddndccdddddc
w:meio	almcbbabbambZ
w:meisten	dddeedndddkdc
w:meisterin	cmcdcccdccddb
w:meisterschulern	acdcdncddddeb
w:mejor	ddeemedeeedee
w:melbourne	ajbbddmcmcddb
w:meld	cdcddcaodcbba
w:melden	bcocdcacmbilc
w:meldet	bbcbcbamcbmba
w:melhor	bcncccbcbbcba
w:melissa	lddfffdfkeefe
w:melun	mdddeccecddec
w:member	bdcmkcaedbkoZ
w:members	ddcfdjdmcfjmb
w:membership	hcccbanndbdbk
w:membrane	lbbZcnabcbcca
w:membre	cdcdddbcdbcpa
w:meme	mdddhdddjldde
w:memes	nbmedecdccddb
w:memo	abbmlbdccbcdk
w:memorandum	ababnaaabbaba
w:memory	adcndbbcdmbdb
w:men	cekddlcccfddm
w:mend	lccdccnbccdec
w:mended	mkdddccdddeed
w:mendrisio	cmddddddddddc
w:meneer	bbbccbabnbbba
w:menina	ndcddcbccbccc
w:meninas	cddddmcbdcddc
w:meninos	cccdccbccncca
w:meno	deddeeodedeec
w:menorca	cmcdddcddcddb
w:menos	bdbdddbcdoccl
w:mens	ccddmcdeeddec
w:mensa	lmddddcdddddb
w:mensagem	abbcbbkbmabmZ
w:mensah	bbabccanccmdc
w:mensais	embddcbdddnca
w:mensaje	ababbbabalanZ
w:mensajeria	mdddedcddddec
w:mensal	bcbbcmabcblca
w:mensalidade	bcdcdcndddacb
w:mensch	deeemedeeeeed
w:menschen	bclcdclmcbjca
w:mense	cddededemdded
w:mensen	icqcccckbacca
w:mensile	ldddemcddcddb
w:mensili	bdddddcdddmdc
w:mensilita	dodedecdddddc
w:mensual	oceeedcedebdb
w:mensuales	jnccddcdddkdc
w:mensuel	beedddcdeemec
w:mention	bcndddjclicja
w:mentioned	fkbeiciebicnb
w:mentions	pcbcdbbZibcll
w:mentir	cdndcdbdccccc
w:mentor	bchcbockjdlcb
w:mentoras	dddddmccddddd
w:mentoren	deeeemddeeeeb
w:mentores	ccdcdpbadccda
w:mentori	bccccnbadccba
w:mentoria	cdcddbpcdcddb
w:mentorin	ccceecdccdmdc
w:mentoring	bbbcclobcjbbc
w:mentorinnen	eeeeemddeeeeb
w:mentors	bdccdrbidcddb
w:menu	njdddcdddcddm
w:menus	bbaccbmcnacbb
w:mer	dnccdccdddddc
w:mercado	aanmccbccbccb
w:mercantil	ndeefedeefeed
w:mercedes	cabcbcacccocb
w:merchant	bcccddbdddocc
w:merci	jdcddcccenccn
w:mercoledi	cddlddcldcddk
w:mercredi	cddkekdcddddm
w:meredith	cccmddcdldded
w:merely	dekedehedldee
w:merge	bdcdmdbdcaddp
w:merged	bbnccdabcZckn
w:merger	ilnccbaaamcca
w:merida	aalbcmZmbZbba
w:meridian	clcdedcleekdd
w:merienda	ddeddbdmedded
w:merita	bbccccncccccb
w:merry	bcbcdcbbcocbj
w:mes	dkdcjdlcdflee
w:mesa	lbbbbbabbmmbZ
w:mese	lkcciiicdckck
w:meses	njddedddkdddi
w:mesi	mdieeededdedk
w:mesma	deeeedldeeeel
w:mesmas	ndcddcbccbcdc
w:mesmo	bbobccbbcbcck
w:mess	nlbclcacbaccb
w:message	feeedecdfieoc
w:messages	ibicccebbejpZ
w:messaggio	bcbcccmbcbkmZ
w:messaging	abbbccbblbcnZ
w:messe	cdbddcbacnccc
w:messen	deeemedeeeeed
w:messo	ddcdddcdYZcqa
w:messy	obdcccacdcccc
w:mestiere	ddmeddcdccedc
w:mestrado	abbcccacnabaa
w:met	hjddjdefdmidd
w:meta	bbbdlcjcjlkca
w:metal	amdddmbcddcdb
w:metall	cmcdddddcdddd
w:metalmeccanico	bnbcccbbcbbca
w:metals	lcbcddancacdc
w:metamask	bbcccdcddcpcc
w:meten	ddcdcdnccdddb
w:meteo	bccccmbbccbcj
w:meter	kcbcccmbbbcbn
w:meters	mccdccbcclcda
w:method	lbcmcckdckbcb
w:methode	cddeedoeddded
w:methods	bcccdmcdclddc
w:metier	bbjcibdllkcca
w:metiers	ceddddmcddcdc
w:metodo	dedfeeneeeeee
w:metodologica	ndccdbbbcccdb
w:metre	cedddelddmded
w:metres	ldcdfdkcdjddk
w:metta	ccddmdcdddcdb
w:mette	ncccddcddccdc
w:mettendo	cdcdddcddcodb
w:metti	dededdceedmed
w:mettre	bbaanbababcba
w:metz	blcdccbmcccba
w:meu	cdcddjllkcddj
w:meus	lcacbcacbmmcZ
w:mevrouw	nddekdkeddced
w:mexia	dedfeeneeeeee
w:mexico	kmacddmddcddc
w:mezz	ablnccakcbbcc
w:mezzanotte	cddddcccdcmcb
w:mezze	nddddccddddcb
w:mezzo	mededededdeed
w:mi	ididjddkmjfcb
w:mia	ifkcjkjiccccj
w:miami	cmcdddbdcbmdd
w:mica	cmcddcccccdcb
w:mich	cckdddeinkkdb
w:micro	acbmnbZcdccdb
w:microfono	cceddbdmddddc
w:microphone	labccbafmbmcb
w:mid	lkbjelbjjcddb
w:middag	acdbcncdcdcdb
w:middelburg	dmdeeededdeec
w:middelen	ddeeeededdmec
w:middle	kjjdiebddielc
w:middleman	bmbdcdmddccdb
w:midi	acbcclalcmece
w:midlands	cjndddldcaddc
w:midnight	kcbmcaakbakbk
w:midwest	ocbkdcbccccdc
w:midwife	bbmccbbcbmcla
w:midwives	bccdcpbaccbca
w:mie	cibccclccbmca
w:miei	lcbcmblbbbcca
w:miel	bcccccncdccda
w:mien	cdbdccbcnbcca
w:mientras	ddddkdidddldc
w:miercoles	ddmdedcdddddm
w:miete	cddddcbcdcccp
w:mieten	ccccdcbcclnbb
w:mieter	deeeeeddedeem
w:mieterbefragung	ncbcdcccdcdcb
w:mieterinnen	deeeeeddedeem
w:mietspiegel	bnbbcmabbbbbZ
w:mietvertrag	dbededcdedZep
w:mietvertrage	cdcdddmdccddc
w:might	denejihejccec
w:migliore	bcccccncccccb
w:migliori	ccbcdcanbbabk
w:migrate	nccdddbdcccdb
w:migration	odjdcdccckcdg
w:mij	dcjdidlcfkedf
w:mijn	eicdllikjcecb
w:mikro	ccbccbbnbbccb
w:mil	hlcfmedkddica
w:mila	bncclcbccccca
w:milagros	cmcdddcddcddb
w:milan	llkhddddehddd
w:milano	cldddmccddkdc
w:milch	cdcedddddcdcm
w:mileage	pccbblbccbcda
w:miles	jbbccbZlbkcnZ
w:milestones	mccbZcabcabnZ
w:milhoes	dedeedddedmbc
w:milione	mededededdeed
w:milioni	dedeedddedmcc
w:militare	bcbcbcbcbanca
w:miljoen	dededdcddcmcc
w:milk	kbbcjcicbkccm
w:milking	klcfcblciccdc
w:mill	nbbclcbncbbcg
w:million	cjdemddidcmec
w:millions	ddcdedcdddncb
w:millones	dddeedddedmbc
w:milos	kddedcddecben
w:mim	abbbcbabnanbZ
w:min	dcbqcbfcjcica
w:mina	cccddmccdbddm
w:minas	bcbcbclcmccdb
w:mind	ddnidedelccee
w:minded	bclcmcZcbmccb
w:mindestens	deedeeddeeeen
w:minds	kdmdeecdddeed
w:mine	dcdclebdmnhcc
w:mines	bcccbdmdlcddd
w:minestra	eeeeeeededeem
w:ming	dkjeefdfeeeef
w:minh	abccmmacddcdc
w:minha	lkhdjkeehdcdb
w:minhas	bcccccbcccndb
w:mini	bcbcbcammajca
w:minijob	nddddcccddcda
w:minima	eeeffdndeeeee
w:minimo	acccdbmcdbkck
w:minimum	jddcmilcdcddj
w:mining	ijccmdbcdckdb
w:minis	bcccdcmbccccm
w:ministere	mdeeeddeeeddd
w:ministerio	ndeefedeeeeec
w:ministero	ocdeeedeeeddd
w:ministry	kmildbbccildb
w:minka	cddeeecdddddm
w:minneapolis	mdceeekeeeeee
w:minorile	ccccdmccccdcb
w:mins	bfbnccmkcbidc
w:minstens	oddeeededdeed
w:minuit	cmcdecceddcec
w:minus	ndcdddkdddded
w:minusculo	ccbdddbcbnccb
w:minute	ccindkljebccc
w:minuten	bcbocjlkjcccb
w:minutes	cdfoejhfibeeh
w:minuti	cicmddjcdddld
w:minuto	cededededdmed
w:minutos	cccpdiecdccdd
w:minuut	bdbdddndbcddc
w:mio	fcbcmjbkmclca
w:mir	khlddeiefhjcd
w:mirado	dddedededemed
w:mirar	cccdddcddccdo
w:mireille	anmcccbccbccc
w:mirella	mededededdeed
w:miriam	bclcjckbcmddc
w:mis	kbabblabllbbY
w:misdrijf	ddddddcddcmdb
w:mise	bcbccbbbcboba
w:misleidende	ddcddacncbcca
w:misma	cdddddecdmddk
w:mismo	mdkdddddjckdc
w:miss	bjecffacjokea
w:missao	abbbnbabbblba
w:misschien	ccbdccbcnbccb
w:missed	djccjjnccbccj
w:misses	bcacccabbobaZ
w:missing	bcglmcbjcldck
w:mission	ocjekecdidddc
w:missione	bbbcbcbbbanca
w:missions	addeddoececed
w:mississauga	lcbdedcddmded
w:mistake	bcbcdckkcmobZ
w:mistakes	cjcdkcmmcbddc
w:mister	agkkmlacbfbdb
w:misura	bcccmcmccccca
w:mit	ejedidfkihidh
w:mitad	bbacmcmcbbaca
w:mitarbeiter	abbccalbbbinZ
w:mitarbeiterin	bobcccbbbbcca
w:mitbringen	deddeecdedddp
w:mitglieder	bcbccbbmcbmba
w:mitgliederverwaltung	ndddddcddcccb
w:mitgrunderin	eedemeeeeeeed
w:mitica	ababbbaabnaaZ
w:mitmachen	cbbodbbmcccca
w:mitmacht	abcbnbbbbbbcb
w:mittags	cdddeedcddddn
w:mitte	lcccccbcccmcb
w:mitteilen	deefffefeemee
w:mittelstandische	cdndddcdcccdc
w:mitternacht	bcbcccbcdcncb
w:mittwoch	clcdddckccccm
w:miudo	cdcdddccccddm
w:miudos	bbaccnaababal
w:mixer	ncccdmaabaccZ
w:mkb	eeeeeelefeeee
w:ml	ficdjckcklcdc
w:mn	docdddcdlcdcb
w:mo	nddddclcdcddk
w:moan	acanbcaabmcdc
w:mob	baabbcZapZbcZ
w:mobile	icjkhfmcecicc
w:mobiles	boceeekdddddc
w:mobilisables	ccddddpdddddc
w:mobilita	cmddbdccdccdb
w:mobility	ammdddbccdddc
w:mocht	bbmbccacmabca
w:mochte	lmbjdcbcncccc
w:mochten	dmdmddbddcjcj
w:mock	YabpaZlmbaabY
w:moco	bbbbbcbcnbbba
w:moda	cededededdmdd
w:mode	ncddkbcmddddc
w:model	pccbfjjccicde
w:modelacao	andccbbcbcbca
w:modeles	nccccbbdccbdb
w:modeller	bmbdddmdbdded
w:modelli	bddmdbdddcddc
w:modelling	cmcddcncdcddd
w:modelo	bcdmkcbcddcdb
w:modelos	Zdcocbcdccdcb
w:models	fdclmdlfccdib
w:modena	cnmdddcdccddc
w:moderate	mccacbabcbZna
w:modern	mdcbdaccdcndd
w:modest	cccemjcdmcded
w:modeste	bcdcdncadccdb
w:modificata	dedeedddecanb
w:modifie	eeeeedeeedbmb
w:modo	kbbccbobcbbbZ
w:modul	bccbcobbccccb
w:modular	abbndbbcdbcdb
w:module	bcccdpkjcbich
w:modulistica	oeddeddeddddc
w:modulo	lcdcdmbccccca
w:moeder	ccbdcdbcbncca
w:moet	acbajaabmbmbl
w:mogelijk	neeeeeeedeeed
w:mogen	dcakcmdclblca
w:moglich	bmbdccmccccca
w:moglichkeit	dneeeededeeed
w:moi	khlddcjdmcedb
w:moin	lcccdcmccccca
w:moins	cdcdddlddcdco
w:moira	bnbdcdbbdbcdl
w:mois	licdehifidjcj
w:moisture	abbccmnbbabbZ
w:moitie	hcbdccoccccca
w:mola	ncbcbcbccbbca
w:moldave	nccdddcdcddcb
w:moldes	cdmdddccccddc
w:molenaar	cmbddcccccccb
w:molenhuis	cnbddccccccca
w:molestar	ddeemedeeedee
w:moleste	ddcededdmdded
w:molestia	cbbcccbcnccca
w:moll	ddddedbcdcldn
w:molto	ddceebddbndcb
w:mom	cdbcdcclcbdcm
w:mombasa	bcmccdmcdcdda
w:moment	ecphedlcbkcdb
w:momento	abmcmblbbabbZ
w:mon	iicedjfimiicc
w:monat	bddchlncdcldh
w:monate	mjdeeddddddcm
w:monaten	alabclmacbbba
w:monatlich	bcdcdbbcdbnbb
w:monats	oddeedceeddeb
w:monatsende	bbccdcbmccbcb
w:monday	hfcedckjkecem
w:mondays	cjcccmbjcdcjl
w:monde	almdccbbclbca
w:mondo	bcbcbcbbnbcda
w:money	hkchmfbdccned
w:monfalcone	neeeeeeeeeeed
w:monica	ccjccdccclndb
w:monique	albmddbdcdddd
w:monitoraggio	nddbddceeddec
w:monitoring	mccmjbbcdcbda
w:monsieur	bdbdccldlcldb
w:montag	ccckdcjicjccm
w:montagem	abbbbbaabbbna
w:montaggio	neeeeeeeeeded
w:montagna	ccbcccbncbcca
w:montaje	bdccdcncccccb
w:montamos	ddddoededdddc
w:montando	eedeleleeeeed
w:montar	bcccdnbbccccb
w:monte	ceddlnddeeced
w:monter	oddeeededdeed
w:monterrey	obcbcaabdccdb
w:montes	ncdddbcdddcdc
w:month	jhcdlfmeddhdd
w:monthly	lkcckfmdccjdc
w:months	nddefeedeedei
w:monti	ndbdccbccbcca
w:montpellierain	ndcdddddddcec
w:montre	kdcdddndkdddc
w:montreal	lmbddcbcccbcb
w:monumenten	abbbcbbncabba
w:mooc	cdddddbmdccca
w:mood	ojccdbcccccdb
w:mooi	abbbccbbcobbZ
w:mooie	bbncccacbbbba
w:moon	ccbdcdbmcmfdb
w:moor	lcdddbcddmded
w:moore	dnefeedeeeeed
w:moradia	dmedeedddeddd
w:more	djjieejcdfeke
w:morgen	icccdcjcbcenn
w:morning	ihjjcjdddkdcj
w:mornings	kccedohfdbedb
w:mortgage	bhcmccacjkkdl
w:mortgages	Ybaabboncbcda
w:mortier	cdedmddeeedec
w:mortified	dmcedfdeekefe
w:mos	mccccclcdcccb
w:mosaic	jlidddldiedjb
w:most	efkddkncdfcde
w:mostly	lfhddhckhkdde
w:mostrar	deddeenedeeed
w:mostro	bcccccobcbbca
w:mot	ekcddcbbdcjkm
w:mother	jibdidbdiojdc
w:motion	ldicddbcccclk
w:motive	ccodddbdcbddc
w:motoboy	ncdddacbdccdb
w:motor	bcbnbcecbccdk
w:motorista	cdcdddbddcnda
w:motten	mddedededdddd
w:mould	acbcolackjcdb
w:mountain	akbbdmmbccbcZ
w:mountains	cllddcbccaddm
w:mouvement	ddddddccccddm
w:move	fllcdddcikgdf
w:moved	iihddebcdmecm
w:moverlo	bbbcccbcnbccb
w:moverse	bcncccaccbcca
w:moves	hcddcddkdbidp
w:movil	cdccddccdcmca
w:movimenta	bbacacabbanba
w:moving	cmjccdccijidl
w:mr	ijefffhcdkidi
w:mri	nbbcmcabcbcdb
w:mrs	edcdedickeldm
w:ms	lijeeeiegfdhc
w:msc	bcdddmcmkdddc
w:msg	aaocccacbacaa
w:mt	clccddbdmdccc
w:much	kdckehiddlfed
w:mucha	dccdddcdcadbn
w:muchas	bbccbncbccbca
w:mucho	bambnbbbbbbba
w:muchos	meededcddddcc
w:mudamos	deeeecddeceep
w:mudar	abkcmblbbbbba
w:mudaria	bcncccbcbacca
w:mudarme	ccbcccbcbncda
w:mude	eeeffdmdeeeee
w:mudei	bccdcccdmccdc
w:mudou	cdcddddcdcdcm
w:muevo	dodeddceddddc
w:mug	bdbddcbncpcca
w:muita	cmddeddeeeced
w:muitas	ccccdncccccda
w:muito	ljkclbaccncbZ
w:mujeres	bcccclamcccca
w:mule	dneeidcdedddc
w:mulheres	bcbcccbcdcnca
w:mulino	cdeemccddeded
w:multilevel	blccdnccZcddc
w:multinazionali	abnbdbbccccca
w:multiple	aaodddbccbbab
w:mum	diacccebnZncj
w:mumbai	dddeeeldedleb
w:mundo	abbbbbZbbpbbZ
w:munich	lnkdfcddedddc
w:municipal	bmbcncdbcZbck
w:municipalities	keddedcdecmdc
w:municipality	dnbdddkdkbddc
w:munissez	cdddedcdedccm
w:munro	dldedeleeddfe
w:muoverti	cdoedeceddddc
w:mural	nbbbbbambalbY
w:murales	cccdddndcccdb
w:muratore	bbbcbcbdnaccb
w:murcia	bcbbccmncabaa
w:muro	lccbccmdcccdb
w:muscat	lncbcaabdcbdb
w:museum	ohdccfamcZdlc
w:museums	bZlcmcnlbacca
w:mushroom	ddddeddcebdbo
w:music	nkcgdcbchbcdm
w:musicians	acZlmcbnccbdb
w:musikschule	bdbcdncadcddb
w:muss	bbbccbmbbbncZ
w:mussen	eedeeecdeecdn
w:musst	ncdcddcdeebdb
w:musste	eenedeeeddedd
w:must	kicddfdfffkcl
w:muster	ccccdcnbcbcca
w:mut	addccncbddccb
w:mutter	dedeeenedeeed
w:mutterschutz	ncddeacdddddc
w:muttertag	mdcddccecdcdc
w:mutual	dmbcdchbcblnb
w:mutuelle	dnbeeededeeed
w:mutui	dedleddeeeeed
w:muy	bboccbaicabZa
w:mvp	eeefjfeeeeled
w:mxn	ckdeddcdddmdc
w:my	fdediffiljidd
w:myself	cdjdfdkdmkddc
w:mystery	bcblcbZbmaoca
w:n	dfifdkccfldkd
w:n1	ljbcdbabdcmdb
w:n4	ncccdlcadcddc
w:na	cjedjeiildkci
w:naam	imkddcbccckdk
w:naar	jjkdededekddj
w:naas	aobccccccbcca
w:nach	lihidcedcedlh
w:nachfassen	bcbbdcnccbcbb
w:nachfolge	cnccdcbccccca
w:nachgebuhr	ddededccddmca
w:nachhilfe	bddcdmcccccdb
w:nachmittag	bccncbbccmcca
w:nachmittage	dddbdmcccdddd
w:nachricht	kdcdedkckcdmb
w:nachste	bcbccbkcmbccn
w:nachsten	cdldddbdccccn
w:nachster	dccdddncddcdb
w:nachstes	cdnddccdccddb
w:nacht	mcbdccbccbcbm
w:nachtdiensten	cncdddddcddcb
w:nachten	nccdccbccccca
w:nada	abillbjkbbibZ
w:nadar	ddcededdmdeed
w:nadere	neeeeedeeecee
w:nadia	bncccdbccdldc
w:nadie	jccdiabcoblca
w:nagekeken	bdcdddcdcdcdn
w:nahe	cdcdddcbdccmb
w:nail	bdcdddmacbbdm
w:naira	bbcbmcacccmcb
w:nairobi	aikklcmcdccdc
w:nakagawa	cmceecbddmddd
w:nakijkers	Zccccobcdccdb
w:name	jikjidcdjjkdc
w:named	jckidhhcclcck
w:namen	kddelddeedldc
w:namens	cobcddcdbcddc
w:names	bcomcljdcccdc
w:naming	mcbmccacbbcdc
w:namlich	acbccnbcabbcb
w:nannte	cmcdcccdddddc
w:nanny	Zddbdabcdncdm
w:nantes	hncdddllcbddb
w:nao	jfdjdbcldkbid
w:napoli	cdcdddccdndca
w:narekent	nccdddcdddddb
w:nasce	ccbccbbncbcca
w:nasceu	ddedmcdeeeded
w:nascita	abbcbbbbbnbbZ
w:nase	cddedddddcaeo
w:nashik	amddmdbddddec
w:nasi	dedeeeddededn
w:natacao	dddedbdddcddo
w:natacion	dddeebddecedo
w:natal	eeeffdmdeeeee
w:natation	dddeebddebddo
w:national	eoidccblgccdc
w:nationality	ndddeeceeccfe
w:nationaux	cncdddccdcbdb
w:native	ibmclhibbbccj
w:natte	deeedemddddeb
w:natter	kcmdddbcdbddc
w:natural	bnadccnbcbcdb
w:naturally	bmbcdmbcclddc
w:naturlich	lccmccbbccccZ
w:natuurkunde	dmdddccdddddc
w:navidad	cdbcdccccmcba
w:nazca	bcncccbcbabca
w:nc	jbcdemcdddddc
w:nd	meiccccncbccj
w:nda	nfbmmcbcccccd
w:ne	hemckchdedekc
w:near	khkddcccecdmk
w:nearby	abbcccdbmabna
w:nearer	bcmccdjccjddb
w:nearest	jccdedcdcjdmd
w:nearly	belcneichdeib
w:neben	dccddbccbndca
w:nebenberuflich	mdeffeeeeeeed
w:nebenkosten	cdcdddndcbdcc
w:necesita	jmdlddcdddddc
w:necesitamos	jccndmbcccdcb
w:necesitan	bccdcabbnbccb
w:necesitar	cbbcccbcncbba
w:necesitas	bbcbcbnccbcba
w:necesite	bcbcbdbcnbcbc
w:necesito	mbbcnbabbbkbZ
w:necessary	bcedcdaccnklb
w:nederlands	ncdeeeldcdddb
w:nee	dmdddccdddddc
w:need	leffjgeckcjdd
w:needed	nedjckbidekcc
w:needful	cbbdddcdndddc
w:needing	obcddcbccmcdb
w:needn	dcejcnfbccbld
w:needs	ljdddjcckcghk
w:neem	cdcdddccdcdcp
w:neffe	acbccnbcaabcb
w:negative	kddcdekdddmdc
w:negociar	ddedmddeeeded
w:negocio	ddddnlcdddddc
w:negocios	bccccnbcbcccb
w:negotiate	bdbccdoccccdc
w:negotiating	ZcbccbZnbbccm
w:negozi	deeeddceeemed
w:negozio	cdcdddbdcbcdn
w:nehmen	ibnddmbccbcdb
w:nei	cdoedeceddddc
w:neighbour	dcbccklbklbcl
w:neighbouring	bcZcdbmbbncdb
w:neighbours	acbcklambZccl
w:neil	bdbcddjdckdem
w:nein	mdddedddddddc
w:neither	ocbcjbacbncdb
w:nel	cifiehecmcdld
w:nell	deedeemedeeed
w:nella	bbaccZakojica
w:nem	bcbcocbcbbabb
w:nemen	aaamnaabaabba
w:nemmeno	dddeddddddddm
w:nenhum	bbbccbblcmcba
w:nenhuma	ccncddbccbcba
w:nennen	nedefedeeeeed
w:nephew	kccccpbbcbidb
w:nerd	cdccdeoddbcdc
w:nervous	gcbccjalbkicm
w:nervt	cdcdddnddccdb
w:nessun	kccccaanccmca
w:nessuna	bcccbbbcccncb
w:nessuno	alaablaabbanZ
w:neste	deddddcddcmda
w:net	eljcjhlcccjbe
w:neta	eedeeeddlddee
w:netherlands	mdddddcddmdcc
w:netti	bmbccmabbbbba
w:netto	njbddlccdcjdb
w:nettoyage	cdcdcdndcccdb
w:network	fidjhciehdemb
w:networks	cnkccblkdbddc
w:netzausbau	cdccdobcdcccb
w:netzleitstelle	emeeefeedeeed
w:netzwerk	cdbddcbbcnccc
w:neu	lmkddcbkccjcd
w:neue	jcdcccbccblpf
w:neuen	jcbkdlbcbncbZ
w:neuer	bccbdbbmcccck
w:neuf	dddeeedemdeem
w:neun	dddeeeddlceen
w:neunzehn	emeeefefdeeed
w:neve	ccccccbncbcca
w:never	dikecdcdelild
w:neveras	bededdndddccc
w:new	ddiedddleifkk
w:newly	bchbcmacmaccc
w:news	hdbcccbbenjna
w:newsletter	mdcdkccoccced
w:newspaper	bjckimbccidcf
w:newspapers	cdclebbmedced
w:newsroom	abjncaabcabbb
w:next	dhleedkdgeedk
w:ngo	lbbbnbibccccb
w:ngozi	cdddlacnccddb
w:nhs	bnaocaabcabba
w:ni	abklmbabjbkbZ
w:niagara	mjceeedddddec
w:nice	cjeecfdceohgd
w:nicely	lbacccabbnbba
w:nicer	ddceeecddneed
w:nicht	ididkdkcddejk
w:nichte	mddeddcecdcec
w:nichts	efmjcjdkhcccc
w:nick	cdbcddmdcmdec
w:nie	bcccccmcdclcb
w:niece	acbbcnafbmkca
w:niemand	llcddcbccccmd
w:niemanden	bbbcbaambaZma
w:niente	ebmbmcaccbccj
w:niet	cceciebjlkdij
w:niets	bbnccjbbbbkck
w:nieuw	ababbbambambZ
w:nieuwe	bkicccdjcghoZ
w:nieuwegein	abbcbnbbcbcca
w:nieuwjaar	cccccccbcmcba
w:nieuwkomers	bcbcbnbababba
w:nieuws	cdcdddccccccn
w:nieuwsbrief	mdbccaamcabca
w:nieuwsgierig	baddnccdddcdb
w:night	ikcddchlfjdcj
w:nightly	bdbcddmddcccl
w:nights	llhccmbfjbcci
w:nightshift	cbddccbnclbca
w:nimbus	ilfdddldldddc
w:nimmt	bdcddcidmcddm
w:nina	bbmddlcccbccn
w:nine	jedcjdkjiejdg
w:nineteen	bncdkdbkcecdk
w:ninety	kedcdlnjbdcdc
w:ningbo	bdbdddoccbddc
w:ninguem	bbbbmbbbjaZmZ
w:nino	eedfeeneedeed
w:ninos	blbcccbcccccn
w:niortais	ndeefedeeeeec
w:nique	cdddedddecddm
w:nis	bbbccmalbkbcb
w:niteroi	nddcdcbcddcdb
w:nivel	cmccbcacdcmcb
w:nix	bocdccbddcdcc
w:nj	bbcedeneddeed
w:nl	albcbcacncccb
w:nmc	lcddedcdddmdc
w:no	eiifhdijdiied
w:noah	bccdmdbcdcddn
w:nobody	iidiiiiejjedd
w:noch	eedejbijdckke
w:noche	dededekdddcdm
w:noches	kdddddcckdjdm
w:nodi	bcbccmbbcbcca
w:nodig	fbmhjdjccbjch
w:nodigt	cddeddcdddmec
w:noel	ndcddccddccdb
w:noem	cdodddldccdca
w:noemen	doceeededcedc
w:noemt	cdcnddbdccddc
w:nog	ccmkechmbiccj
w:noi	fnkjddlcdccdb
w:noise	accmdcailbccn
w:noite	lcccjbamjbcca
w:noites	ddddeccldcdcm
w:nok	bobdekcdcdddc
w:noleggio	bcbcccnbcbcca
w:nom	ckmiddcdlcidf
w:nombre	lccccmbbbbkca
w:nombres	cddmdccdddbdb
w:nome	jhldkhcdccjck
w:nomes	bcndcdbccbccb
w:nomina	bamcccbccblck
w:nominaron	bcbcccbncbaca
w:nominate	bbcbcbbocabaa
w:nominated	ccbbdbmmdbbbb
w:nominations	bcbcdcaobbcbl
w:nominativo	cdncddccbbcdb
w:nominiert	abccbcbncccba
w:nommee	cccddcbccmcba
w:non	kehcdgjcecekg
w:none	lfijfgciibhdf
w:nonna	acbcbmalbabbk
w:nonprofit	jdbddmkbddcdd
w:nonsense	mlncccaccbccb
w:nooit	hkbdccbcdkcma
w:noon	hddiiecdcfdco
w:noor	ifddddkdjddmd
w:noord	cdcddccccbcpa
w:nor	mbkcckacdccdc
w:nord	eiddddkikkdkb
w:norden	bcbccbbnccbca
w:nordics	bZkcncbccccdc
w:normal	lncjcdiedbcdk
w:normally	djbcccnccmidc
w:norte	bcmddccmcccca
w:north	fjjefbjejebcl
w:northern	kdmkedbdiceed
w:northgate	cdbdddcddldmb
w:norway	abbccmZmbamcZ
w:norwegian	jlaccblcnacba
w:norwich	cdbddcjlcmccb
w:nos	jijfglddddici
w:nosey	ccmdddmdccdec
w:nosotros	fckdecpcdcccb
w:nossa	ljkcjkiidceca
w:nossas	bjbccmbbbmbbZ
w:nosso	hkhkeckmdcecb
w:nossos	bccddnkbdckcb
w:nostra	lkccdlfjdchbZ
w:nostre	emeeeeeeeeeff
w:nostri	mcckcnbccbcca
w:nostro	cmcjkclkdcidb
w:not	fjjgidddfjhhd
w:nota	mdmcdcbddccdj
w:notaio	dedeedcdedceo
w:notaire	cdcdddcdddmdm
w:notar	deeeeddddddeo
w:notariale	cncdbdddddeec
w:notario	ddeeeeddeddeo
w:notaris	ckddddcdddddo
w:notary	jcbclbakcjmde
w:notas	nccddacbdccdb
w:note	ddmjdhjecidck
w:notebook	kcidccdfcmkcf
w:notebooks	lbccokccddcdb
w:noted	dbmcdcabbmccj
w:notes	ecdjcmedbncce
w:notez	cdcbdccdddndc
w:nothing	ccikgdjkhhfdi
w:notice	emfdddfdjciel
w:noticeboard	nccccbabcbccl
w:noticed	dejcdcohdjedb
w:notices	kbbcccalcccmb
w:notification	ababccabbabpa
w:notifications	bcbcccbccbcoa
w:notified	lbndddbddddcd
w:notig	bcccccmccbmba
w:notre	gehhlhmkcceca
w:notres	bcbncbbccccca
w:notte	deeddmddeddec
w:nottingham	bmmdddbdcbddd
w:notulen	deeeedddedddn
w:noturno	ddeeendceeedb
w:nous	jifhkfgdcijec
w:nouveau	bbnccbakjlkZY
w:nouveaux	deddeendeeeed
w:nouvelle	cccccbbmcbbla
w:nouvelles	cccddcbmdbcoa
w:nova	bccccbancbcca
w:novara	bcbbcnbcccccb
w:novas	dbededcddcdoc
w:novatrek	dekdcdddnkdeb
w:nove	mcbccchccbcdl
w:novedades	ccccdcbccbcma
w:novel	pcbjbajbbabca
w:novels	bbabcaanblcba
w:november	lcccdlhlcbckj
w:novembre	klbcdcbccbcbn
w:novembro	mccccbbbcbcbk
w:noviembre	bdcdddbcccdcm
w:novo	ibbccbambmekY
w:novos	demdeededdedd
w:now	eeidkddjhefkd
w:nowhere	cdcdmdldcbcec
w:npm	bcddddcdedpdc
w:nu	ljjekddddcdlb
w:nuchtern	ddcdedcdddddm
w:nudeln	dedeeeddddeen
w:nudge	bmabcbnbbabbZ
w:nuestra	kbnclbkbjbica
w:nuestro	hlcidjkmdccdb
w:nuestros	bccbblmacbica
w:nueva	cdcdddcbdcdcn
w:nuevas	eemfffeeedece
w:nueve	hbcdddlckcddk
w:nuevo	abbcbbanblbmZ
w:nuevos	cccddcccccmna
w:nuit	dddeeedeneeee
w:nuits	dedeeeccededo
w:nulla	abnbdbbccbcca
w:num	aaobbcabaabaZ
w:numa	cdcdkcoddddec
w:number	feldiddddcmdk
w:numbers	jccdidgkdjkcl
w:numeri	mcbcddkdccddb
w:numerique	bbbcnbcbccbca
w:numero	bclcckhebbocb
w:numeros	acbcmbbmbamcZ
w:nummer	dalbjlabbambf
w:nummers	ndddddbdddddb
w:nun	meeeedkeeeeed
w:nunca	abocbbabbbbbZ
w:nuoto	ddddebdcdcddn
w:nuova	kaabbbababboZ
w:nuove	ccjdedcddcdoa
w:nuovi	ccbcmckccclca
w:nuovo	elbcdbbkcmcjh
w:nur	jcbclbkihkjci
w:nurse	jlcdgebidikej
w:nursery	jkdcbkajcbckm
w:nurses	acklcdjoblccb
w:nursing	edicdodkkdcca
w:nutricao	eedeeeddlddee
w:nutricionista	nddcdcbdddcdb
w:nutzen	abcbnbbmbabca
w:nutzerstudie	bccndbbcccccb
w:nutzungsbedingungen	bbbbbbaacabna
w:nz	kncccjacccfdb
w:nº	cbcbncbcdcccb
w:o	hieheefjdcefl
w:oak	cljjedidkcdlc
w:ob	lineeedddcddc
w:oban	ijbbballcmccY
w:oben	cdcdddcdddmdc
w:object	bdjcckcdcbckn
w:objective	dbmedeaeldcdd
w:objet	mdddddbdddcdb
w:obligation	bcncccocbhccb
w:obligations	bcdkdcndddddc
w:oblige	abnbcmaacbbbZ
w:obliged	kccldgedmcddc
w:obra	hkbcccbblaboc
w:obrador	cdcdpdbdcbcdb
w:obras	cdcdddcbdccdm
w:obrigada	cddddccddlddm
w:obrigado	cdcdddccdncbj
w:observability	bcckdnbbddddd
w:observamos	bcbncccccccca
w:observe	cbieeeneceddd
w:observer	ndcddcbcdcddb
w:obstacle	cldedecelddee
w:obtain	bccbdZlcldndb
w:obviously	ocakbcjbbkcce
w:occasion	gdcdddjddmcdl
w:occasional	icilccamcaccb
w:occasionale	nddcdbcdddbdb
w:occasione	ccddddodedddc
w:occhi	bbbbncbbcbbba
w:occorre	cdddddcdddcdm
w:occupa	dddedeodeedec
w:occuparci	ccbccccccncca
w:occupe	dededeneddeed
w:occur	mdldecdeddeec
w:oceanario	ddddebdddcddm
w:ocho	cdcdddcclcddm
w:october	mcdcdjfmdeccj
w:octobre	lbbcccbccbccl
w:octubre	cbccccbmcbccl
w:oculista	deededddecdem
w:ocultos	abbncbbcbbcbb
w:ocupa	efefeeleeedfe
w:odd	dcamlbabbmccm
w:oder	hjncjcjceccjd
w:odie	bcbncbbcccbca
w:odivelas	dddedddcddddm
w:odontologico	cbccccnccbcda
w:oduya	bcldbcibcmcdl
w:oefent	bcbdcnbbbbbca
w:of	ihihifihhehde
w:oferece	eeeffdmdeeeee
w:oferecer	bbccccnccbcda
w:ofereces	bcccccbcdcncb
w:oferta	dcdeeeddncdcn
w:off	ikddddljjddjd
w:offen	ccmddceaebboj
w:offenbar	ccbccdbbbncdb
w:offenen	cccdddcpcccca
w:offer	ejdejejfjdici
w:offered	bfddjkceebcdo
w:offering	ecbbnbkbbblca
w:offers	bnbdimiibcdcb
w:offert	cddccclndccdb
w:offerta	jcbcccllcbcaj
w:offerte	jccdddmccccml
w:offerteaanvraag	bbabcbaababnZ
w:office	dncdddjcffidk
w:officer	imbkjcbdccoca
w:officers	ajcnddbbdckbb
w:offices	dcheccpidbdcj
w:official	cfcdccjkdlkdd
w:officially	cedededeelkfe
w:officina	cncdcdccccccb
w:officine	bcmddccdccdcb
w:offre	fhiddkdcccdml
w:offres	cccdccccdbcpa
w:offshore	dkkdkdifcckdd
w:offsite	bccdccccdkcco
w:oficial	bdddenccedddc
w:oficina	jndddclcddddd
w:ofrece	cmcdddcddccdn
w:ofrecemos	bncdmlZccccca
w:ofrecer	cdedemdceddec
w:ofrecerte	abobbbabbabaZ
w:ofreciendo	abbcbcbbnbcba
w:ofrezco	dcdeddbdccddo
w:ofsted	lccdcmbdcacdc
w:often	dcidddjjcmclc
w:ogenblik	bcncdccdbccdb
w:oggetto	mdeefeeeeeeed
w:oggi	bcmddcbcccccl
w:ogni	bcblcbakcblcj
w:oh	mcbdcdeccnccd
w:ohio	cncdkdfddcded
w:ohlsen	mdddedcdedcdc
w:ohne	bddccbZjmkmlY
w:oi	kliddjdcldidb
w:oil	mcmcccZcckacj
w:oirla	ddeeledeeedee
w:oito	lcddjkcdddldb
w:ojala	kcbcccbcbncba
w:ojo	bbbcccbcnbccb
w:ojos	dddeeededemed
w:ok	kjchegjbilkda
w:okafor	lbldddbdibddl
w:okay	mccnbcacdibdc
w:okonjo	mcccedjdcmddb
w:okoro	bcbcccabbZbnk
w:oksana	clbcccbccacnb
w:oktober	ljhcelbidbcbk
w:ola	hfkdedmddidck
w:old	kjcedhffhldcf
w:older	bciddbccbkckm
w:oleo	cdddedcddccdm
w:olhada	nedeedddddddc
w:olio	mededededdeed
w:olival	ddedlddeeeded
w:oliver	cbndcbkbbacdb
w:oltre	mdddedcdddcdb
w:om	dbkclekbcchji
w:oma	bcbdccbccbcdo
w:omaha	mmcbdcbcddcdc
w:omas	deddedddedddm
w:ombudsman	mmbcjdcddbddc
w:omdat	bkmdddcdbckcb
w:omelete	eeeeeeededeel
w:omg	bcbdccabbnmcb
w:omgevingsrecht	cnbcddbcccccb
w:omgezet	cccdddcddcccn
w:omhoog	adddlcbdddddo
w:omtrent	bddcdbbcdcmda
w:on	fediehfjfhdej
w:onbepaalde	coddedddddddc
w:onbetaald	deeeemddeeeeb
w:onboarding	lcccdhjcceohb
w:once	eeldkddfhhkdc
w:oncology	lmcdddcdddddc
w:onda	ddmdddddddedc
w:onde	ldkdddmclbccb
w:onder	bbbccbacdcbcn
w:onderhoudsbeurt	ndbdcccccccdc
w:ondernemen	dneeeedeeeeed
w:ondernemers	ddeeeededdmec
w:ondersteunt	ddeeeededdmec
w:ondertekend	abbncbabbbbba
w:ondertekening	ccccddbcccddn
w:onderwijs	blaccbbcnacca
w:onderzoeker	cndddacccdddb
w:onderzoekers	neeeeedeeecee
w:one	hfgkjgfiegddd
w:oneri	mdddedcdddcdb
w:ones	nhigcccdcdkdf
w:ong	mcccdlbbckcdb
w:ongeveer	lmcccdcdbdddb
w:ongoing	ocdcdbedcjcdc
w:online	cdckcmdocchcd
w:onlineangebot	bcccmcbcccccb
w:onlineschool	Zccccobcdccda
w:only	dddfgeihiimdc
w:onorario	accocbbcccbca
w:ons	jjddklekdckcb
w:onsite	ojcdelcddddec
w:ont	cebeeeddecdmc
w:ontbreken	bdcdddbccccbo
w:ontem	cbbcccabcncca
w:onto	blbccknbcfcdb
w:ontslagen	deceddcdmbddc
w:ontstaan	cbndddcccbddb
w:ontvang	abbbbaZbbapbZ
w:ontvangen	abbcbbkbbamam
w:ontvangst	ddeeeededdmec
w:ontvangt	bbbnccbcdcbcb
w:ontwikkelaar	lcceeedefdemc
w:ontwikkelaars	Zbdcdancddcda
w:ontworpen	ccddmcdeeddec
w:onze	mdiihliegcjca
w:ooit	aaZbnbZlambbZ
w:ook	ickccjbclkcci
w:oostende	mddeecdededec
w:op	jjfdieeejiehc
w:opa	neddeedeeeded
w:opciones	bcdcmcbcddcdc
w:opcoes	bcdcmcbcdccdb
w:opdracht	nddeeecdedeec
w:opdrachten	bcbccolccccdb
w:opdrachtgevers	bcncddcdbbccc
w:open	dikdecelfcihd
w:opened	bmhcccklcbijf
w:openen	abaacZabcbpbZ
w:opening	dmmdeedkicdcd
w:openings	bbodcdadnbkcb
w:openly	ccacdccmdmddc
w:opens	jbjckbammZjcd
w:opera	ZnabbnabbkbbZ
w:operacoes	blbbmcbcccccb
w:operador	nbcccccbcccca
w:operadora	neeeeedeeeeed
w:operate	icacmdbccmcdc
w:operating	dbcndlacdcbbb
w:operation	cdcdiddcdmddl
w:operational	ddleeecdlcedd
w:operations	ankelhkcdccdc
w:operative	cccdnccccbccb
w:operator	jcjlcbdmccjca
w:operatoria	aacncabcbcbca
w:operators	dimddjnbcccdd
w:opgaven	cddbdmccddddc
w:opgeeft	neeeeedeeecee
w:opgegeten	mddedededdded
w:opgehaald	bbddnccdddcdb
w:ophalen	bcacccbbbllbl
w:opinion	jccpdkcbhicca
w:opinions	kbbnclabjecda
w:opleiding	bccccZoadbcca
w:opleverde	cdbdddcddnccb
w:oplevering	mddeecdeeedec
w:opmaken	nedddacaedcdc
w:opmerking	mccdedcddcdcc
w:opnemen	neeeeedeeecee
w:opnieuw	bbbbbbabbabna
w:oportunidad	bblcccnkibcba
w:oportunidade	akkbcbobbabaZ
w:oportunidades	cbmdddcdcbdlb
w:oppakken	mdeddddeeedec
w:opportunita	baobccbcbbcla
w:opportunite	aambbbnbbbbbZ
w:opportunites	eemfffeeeeece
w:opportunities	ccoddfedicdjd
w:opportunity	hdkddklediiec
w:opposite	ddcedejddnded
w:ops	jcbcdhdklmdcd
w:opschonen	ncbccbabcccca
w:opt	clbcdemdbdedd
w:optie	oceeeeddeeeeb
w:opties	baacnbabcbaca
w:option	abbbmcZbbkbcl
w:optional	Ymbbbmalccccb
w:options	bmdhncaccbjfb
w:opuscoli	deedeemedeeed
w:opzeggen	bddddededddeo
w:opzichter	bdddddccdcdcm
w:or	idlhiehejcded
w:ora	hcjlemecddecd
w:oracle	miacddjdlcddc
w:orange	cdcdddcddlddm
w:oranges	bbbcccbbclccm
w:orario	lccjclbchclda
w:orateurs	bdcccbbndbccb
w:oratoria	bbbccnbbbbcca
w:orcamento	bcccdbdmcccmk
w:orchestra	akckccancbjcc
w:orchestras	bblkccncbjcda
w:orchid	cnidddfdjcdjc
w:orden	deedeecdedddn
w:ordenado	bmdcddcdedddc
w:ordentliches	ndcddccdcccdc
w:order	idfhdcbfdcmen
w:ordered	jcbclcaielccj
w:ordering	jcccacocmbcdc
w:orders	dcbemcldcckdk
w:ordinary	bccmmcabccadb
w:ordinateur	cccdddcdddmcc
w:ordinateurs	cdcdcdddmcddc
w:ordine	jcbbcmbccbban
w:ordis	cdddddcceccdn
w:ordner	cdddeedcddddm
w:ordonnance	bddddcccddccn
w:ordre	acccdmbccbccl
w:ore	iidjdkhddjich
w:oren	micccdbddccmb
w:orfana	bccccmbbcbccb
w:org	bbnccchccbcbl
w:organ	obbbccbcdccdb
w:organico	dnceeeeeeeeed
w:organigramma	bcnddccbdccdb
w:organisatie	bbmbbaaZnabbZ
w:organisation	dhodddbckdddd
w:organisations	ccmcddlldcddd
w:organise	abbbbpkacabcb
w:organised	bbbccccbmmcdc
w:organiseer	ccbdmccccccda
w:organising	kcbbckancccda
w:organisme	bedddocdeebed
w:organiza	bccldnccddccb
w:orgullo	dedeeedddoddc
w:orientadora	ncdddccdddcdb
w:orientaria	bbbcbcbcnbccb
w:orientation	cdlddkcdddkec
w:orientativo	meededcddddcc
w:original	bbccdcaccdodb
w:origination	bdcladcccccdn
w:orme	mdccddbdcdddc
w:oro	bcbcccbcbboca
w:orphelins	dddddddeddmec
w:ort	mceededeeeeec
w:orthopedische	cdddddbddddcm
w:os	edbiclkdjkkbb
w:osaka	cdcddmcddjkec
w:osborne	clcdlccdccded
w:osei	mcbdddckcdddm
w:oslo	kmeiehcdclddd
w:ospedale	dmeeeedededel
w:ospite	cddddbcndcddc
w:osteopathie	ndcdddbcddcdb
w:ostern	nddddccdddddb
w:ostrava	coddcdcdcdddc
w:ote	alacncaccccdb
w:other	deidefdfcnjhh
w:others	deidcbkmcafnc
w:otherwise	bbicgkdcbjlgl
w:otimo	bbbcccbbcnbba
w:otono	ccccccbcmcccb
w:otp	mcdccabadblca
w:otra	mdcdmdcddcddl
w:otras	ndldddcddcdcb
w:otro	ncccdbcdddcdl
w:otros	ZaambaZnaZabZ
w:otter	ZbabbmZmbabbh
w:otters	ccbdddbbcmccl
w:ottima	cdeddacnedddc
w:otto	nddeedcdddddl
w:ottobre	kdcccdbcccccm
w:ottocento	nbcccbccdccda
w:ou	jkmdccihlbbkb
w:oubliez	cdddedcddcddm
w:oude	bcbdccnbbbcca
w:ouderavond	dedeedddddddo
w:ouders	ccccdcccccccn
w:ought	lcmccbdijfccb
w:oui	ckkdeccdddddo
w:our	kjdhhjjjddjdc
w:ours	mcegjeldcdcch
w:ourselves	bkbckclmdcddc
w:out	jehehdhjheedk
w:outage	cdccccbnamcdc
w:outdoors	acnccmbbcZddc
w:outgrown	jcabcnkcbbcca
w:outil	ocaccbkcbbcca
w:outline	kccccnbcdbddc
w:output	jdddeemeddded
w:outra	bcndccbdccdcb
w:outras	cdmdddccccddc
w:outreach	ldbdedmdcbeed
w:outro	ddceeecddbdcm
w:outside	mclldceddfddh
w:outsider	olbbcbacbbccb
w:outsource	bcccccocdccdb
w:outsourced	ccncacjccbccb
w:outstanding	kdccdcbdcjmda
w:outubro	mccdddcdddddm
w:ouvert	amkccbabmabbZ
w:ouverte	mdceeecedleec
w:ouvir	albmcbabcccca
w:ouvre	ZlblbaanlbbbZ
w:ouvres	ccccccbcdbcbn
w:ouvrir	bccacnabccbcb
w:ouvriront	bbocccbacccca
w:ouvrons	emeeeeeeeeeed
w:oven	ddddldhcedddn
w:ovens	kcbbnchcccbdb
w:over	jghjfigidfhcf
w:overboeking	ddeeeededdmec
w:overdue	acbcccbblacbo
w:overflow	idcdddacnkddc
w:overhead	ncddcbfdcccdc
w:overleg	iddmddcdddddc
w:overmorgen	ccZccdbcpbccb
w:overneemt	dmdeeededdeec
w:overnight	bcbcccpckabca
w:overstap	bcacccbcnacca
w:overstappen	abncbbabbabaa
w:overtime	kbcbcbbcdccco
w:overzetten	mdddddcdddddc
w:owe	hcacccjbfnccn
w:owen	ledidejfdddlc
w:own	kjddldkeefidc
w:owned	bnbcldcddcldc
w:owner	cmcclcjdbajji
w:owners	blbchcnlcbcce
w:owning	bbcbocabcccdc
w:owns	leambcblccddb
w:oxygen	lcccjdmdcbcdc
w:oye	pdcddcbddcddb
w:oyelaran	blmckcbdclcdb
w:p	mjccdkkdcccch
w:p1	amcdcmcccccdb
w:paar	kbncbbacialbZ
w:paard	dmdeeededdeed
w:pabellon	ncccdcccddbdc
w:pablo	ddcddccldaddm
w:pacchi	abcbcbbbcbnba
w:pacco	ddcdddcddccbo
w:pace	dcdcccamdbbcn
w:paciencia	cddeeccddbddo
w:pacientes	ndbdcdbccccdb
w:pacific	lddeeedleeded
w:pack	idccccmmcbldd
w:package	cncdedobdjfch
w:packages	bccddcokdcldb
w:packaging	ijdcmdleibedc
w:packen	cdcdddacdbbdn
w:pacote	cdddddmcccccb
w:padova	cldddmcbddbdc
w:padre	mdcdddcdmdcdc
w:padres	lddddccddcddn
w:paella	bccbdnbbcbcca
w:paese	bcbcccbcbbnca
w:paga	ccbnednccbmcb
w:pagada	abbocaabbbabZ
w:pagam	bbccdcncccbba
w:pagamento	abbccbkbcammc
w:pagamentos	bccdccbdccnba
w:pagamos	jddcdocldcedb
w:pagano	cccccdncdcccb
w:pagar	bcbccblcmbmcb
w:pagare	eedeeeneedeed
w:pagariamos	ocbccbbadcccb
w:pagarles	mddddccdddddb
w:pagarte	cdcccnacbbcdb
w:pagate	neeeeeeeeeeed
w:pagato	abbmcmabbbbba
w:page	kcddedmjdeeee
w:pager	bcbcmcandccdc
w:pages	ndcchkehebeii
w:paghi	bbcccbmbcblba
w:paghiamo	bddcdobbdccdb
w:pagina	edcdcmokccabZ
w:paginas	oddddkicdcdcb
w:pagine	cddmddddddddc
w:pago	occdlkidccddc
w:pagos	odeceedeeeeed
w:pague	bcccccbcbbpbZ
w:pai	cdbddcbccncca
w:paid	meeneibcccide
w:paie	mccddkeccckdi
w:paiement	mccdddcdcddcb
w:paierai	ccbdncccbbcca
w:pain	abbmbcjcbabbn
w:paineis	bccmdcccccccb
w:painel	mdedebdddeddc
w:paint	micccbhcdccdn
w:painter	bdddecabedddp
w:painting	mccccmbbcbjci
w:paintings	mcbdddmccbcba
w:paio	mbmcbcbcabcca
w:pair	icbccejdlkalk
w:paire	ncdbdbccdccda
w:pairs	Zbjmclbaddcdc
w:pais	cccddbiccmccn
w:paixao	dedfeeneeeeee
w:pak	bbcccdbcdcndc
w:paket	ddddedbcdckcn
w:pakete	bccccbbbcbnba
w:paketpreis	cccddcmccccdb
w:pakket	cccddclcdccbn
w:pakketten	bccccbabccnba
w:pal	bdbdddlccccdn
w:palavra	abbccbmbcbZnZ
w:palestra	bccbdmbacnccc
w:palestrantes	cddddacmedddb
w:palestre	cdcdddnccccdb
w:palha	cdcdddcddcccn
w:palhaco	ncbbcbabcbbba
w:pallet	kdddkdkddbddl
w:pallets	bcaaccabcnbcm
w:palliative	bkcccccdcdmdb
w:palm	ldceddcddmddc
w:pam	bcbndcbccbcdm
w:pamonha	eedededdldded
w:pan	nkbdddccccacl
w:panel	eecoccekdjdde
w:panels	ccccccolbdcdb
w:panic	odbddabcdcddm
w:panier	ddcddcccccddm
w:paniers	nccccblccccda
w:panik	ndcddccdcbcdb
w:panne	dddeedddedddm
w:panneaux	mededecedeeed
w:pannenkoek	deeeeeeeededm
w:paolo	ecbdddbdkjccn
w:pap	bdbddcbccbnca
w:papa	bccdlcbbcbcdo
w:papel	eeeffdndeeeee
w:paper	ddcmhjeidmdcc
w:paperback	cdccdckmcbdec
w:papers	hcciegaimblck
w:paperwork	ndbmcclcbbcdb
w:papier	lcbbclmabkbbZ
w:papis	ddddddcddcddm
w:paques	deeeeeddebedn
w:paquete	cdcdddccdccbo
w:paquetes	abcbcbbbccnca
w:par	keeeikidfdkfc
w:para	jheidkdejcijd
w:parabens	cdcdddccdnjcj
w:parada	bbbbbcabbnaba
w:paragens	ddcdedmdddddc
w:parait	bcbbccbnbabca
w:paralegal	ajklbbZjfZbna
w:paralegals	bddbdbocddcdb
w:parallel	cddeleleeddfe
w:paramaribo	bccbbcncdccdb
w:paramedic	ZaabbnabnZbba
w:paramedics	mcmaddcdbcddc
w:parar	cmdeeedeeeded
w:parc	ddleeededdedl
w:parce	lddeddmeddedc
w:parceiro	bcbdddbcbnccb
w:parcel	hcccdcacdmocc
w:parceria	ddeeeddeeemed
w:parcial	ndcdddccddcdc
w:parco	dedeeedceceen
w:parcours	cmkdddcdmcccb
w:pardon	abbcbmbmblbca
w:parecchio	eedeeeneedeed
w:parece	acncdcbdcccZn
w:parecer	abbnbbbbcbbca
w:parecera	bbacbnbcbbcca
w:pareja	cccdcccccmcdb
w:parent	cddeecccdcbco
w:parental	nkbdccdmccddj
w:parents	dhchiiifcgcdn
w:parere	bcncccbccbcca
w:parfait	deeeeedeeemed
w:parfois	dddeeedeneeee
w:paris	blcllbbccccnb
w:parish	kkcbdlbcccacl
w:park	jlccdbicldcdl
w:parkeervergunning	cdcdddcddcccn
w:parking	dcbhkeeccicbp
w:parkplatz	dmcecdcdddddc
w:parkraumbewirtschaftung	cccmdcbbccccb
w:parks	ablbkcaobabcZ
w:parla	mcabcmabbbcba
w:parlait	bcbcccbbbnccZ
w:parlare	bccblmbcccccb
w:parlargliene	emeeeeeeeeeff
w:parlarne	dndeeedeeeeed
w:parlato	bdmdcdbclccdl
w:parle	bnncccbccbcca
w:parlent	ldcdcdbbbmccb
w:parler	bjoccbjakbcca
w:parlerait	bcndccbbccbda
w:parlez	bccacnabcblcb
w:parliamo	blbbncbcccbba
w:parlo	bdndccbcbbccb
w:parmi	cdcbddodmeeec
w:paro	ddcededdmdddc
w:parola	bcccccbccbnba
w:parroco	mmdbdccdddddb
w:parser	mckcdcbcclccl
w:part	fdhdejclikffd
w:partage	cbjdddcclcjdm
w:partant	mcmdddcdcdddb
w:parte	lccmcchccclch
w:parteciperebbe	dedleddeeeeed
w:partecipi	cmcdcdccccccb
w:parted	mlbdjcbcddddd
w:parteien	bddmddcdddddb
w:parteiras	cddddbcndccca
w:partenaires	dddeeedeneeee
w:partendo	mededededdeed
w:partent	cdccdcmddcccm
w:partenza	ceedddddedeeo
w:parti	cmlcccbccbjca
w:participacao	ffffkfefffffe
w:participacion	eeeeleeffeeee
w:participantes	acbncbbbbbbca
w:participants	accnckhmdcbcb
w:participar	ddceeddddbdco
w:participaria	bccncbbbcbcca
w:participarias	ccbndbbcccccb
w:participate	bbbocbaacambb
w:participation	ljckdkcjdcjcb
w:participativo	acccccbncccbZ
w:particular	ccodddkcclcdb
w:particulares	ccdcdnccccddb
w:particularly	cdcddmedhiddd
w:particulars	dcljclkcdccdc
w:particuliere	ddeeeededdmec
w:particuliers	acccdnccbbbca
w:partida	ndccdbbccccdb
w:partido	bccddbccddddo
w:partie	nblcccbcbbccb
w:parties	cdddddcddckcm
w:partilhar	bcbmbbaabmbaZ
w:partilhe	bbccbbbbcbana
w:partir	afdddcmdldddm
w:partire	ZcbbmboccbbcZ
w:partita	jcldddjiddddk
w:partition	abbcbnccabcca
w:partitions	ddddedcddcddm
w:partner	ehdendkddcjec
w:partners	bejinckhcbihb
w:partnership	albcnclcdhcdc
w:partono	cddddcmbdccdm
w:partout	cdbdddbdpbdcb
w:parts	lccdoibccccde
w:party	fcbcdbbnchcco
w:pas	dhlclccicijjd
w:pasa	bcccdcbmdbccm
w:pasada	cdddddjddcbbn
w:pasado	cdldcdbclccdk
w:pasajes	cmcddddeddcdd
w:pasame	ncccddcdccccb
w:pasar	ccdeddddmdedc
w:pasarles	mdcddcccddddb
w:pasarte	bcncccbcccccb
w:pasas	ncccdcccdccdc
w:pasate	cmddddcddcddb
w:pascua	eeeefceeeceem
w:pasen	eeeeeedeebeem
w:paso	acjcccncblmba
w:paspoort	deeeeddeedmdc
w:pasqua	mccdcaccdbddn
w:pass	edcedcljkencb
w:passa	abaccmalbakbk
w:passada	bbccmcbccbabm
w:passado	mdeeeedeedeed
w:passagens	cmdeeedeeeded
w:passaggio	bcbcccbbbnbbZ
w:passar	njcdccbcccmcb
w:passare	cccddccccbcbm
w:passaste	bcccdcbcccncb
w:passe	hcmddcddcccmh
w:passed	ccjjccddjjimf
w:passeggiata	dddeddbmddddb
w:passen	kckddcbdbccmb
w:passende	ddodddjdccddb
w:passendes	cdndddbdabccb
w:passenger	jcbdccabblmdb
w:passent	bdddcmcbddcdb
w:passer	ecbcmcjcnbbbk
w:passes	bccccclndbnca
w:passez	lcbcccbcbmbca
w:passi	bcnddccbdccda
w:passing	ccbcbcbccmbdm
w:passion	bbbcnbmacbcba
w:passionnes	dedeeeneddeee
w:passiv	dcnaddbdccddc
w:passive	ccddccnbddldc
w:passo	bccdddmccbmcb
w:passos	ccncccccdccdc
w:passou	deededcdddddn
w:passport	checcdbcicqcd
w:passt	mmmbddidccccb
w:password	cdcddcccdiokj
w:passwort	cdcdedcdddmlb
w:past	ickhjcijfjcdj
w:pasta	deeeeeededeen
w:paste	bZacccZclcpbb
w:pasticceria	mccdddccdddda
w:pastificio	mcdeedcedddeb
w:pastillas	ccddddccdcccn
w:pasto	dodedecdedddc
w:patat	dedeeeddededn
w:patch	bcbdcdbcbjcco
w:patent	mbbmpbbbbcbcZ
w:patents	ccdcndcdddded
w:paternite	meefeddddeeed
w:pates	deeeeeededeen
w:path	bjbblciclkcdc
w:pathologist	jddndcaccccdb
w:paths	bciccdkccoddb
w:pathwell	cmidcdlhdfdib
w:patience	flgddlccceecl
w:patient	jbclimdbbdckd
w:patients	mdbldlcfcbcdd
w:patio	bcbdmdbccaddm
w:patissiere	cmcdccccdcccb
w:patricia	bdbcdmicddldd
w:patrimoine	cdbdddndcaddc
w:patron	bbacbnbcbbcca
w:pattern	mcbcdbbmcbbcb
w:pau	nkcbdcbccccba
w:paul	cdcdddcddjcjo
w:paula	keddddhdccdob
w:paulo	acljcclbbeccl
w:paura	efefeedmeeeec
w:pausa	bcccdcnccbcca
w:pauschal	jcbbcanbbbbca
w:pauschale	ncbccbbbcbcba
w:pause	bccddccdccmmb
w:pauta	deededcdddddn
w:pawn	aclbbclmbZcca
w:pay	kiclfldeccldc
w:payable	hhdccbnbccmci
w:paye	jmcccjaccclcd
w:payee	kcbccbabbbnba
w:payees	dmccddddddddc
w:paying	lcbdlejeedkdg
w:payment	lccffddcdcoie
w:payments	joedcdhcddjdc
w:payout	bcbaccaacbpcZ
w:paypal	mbbpcbdabbhbZ
w:payroll	djdkdflccikcj
w:pays	dcidllcdjcndc
w:paysafekarten	bcbcccbccbnca
w:payslip	bbmccckcccccm
w:payslips	mbbdddkccbddl
w:paziente	kcbmccaccccdb
w:pazienza	cdcdddcmdcdcb
w:pazzesca	bdbdmcbbccccb
w:pc	ndddddddddcec
w:pdf	ccbcccnmbakcb
w:pdl	dncdcdcdcdcdb
w:pe	abbobaacmbccb
w:peace	ckjdkdnccbcdc
w:peages	cedmecdeeeddc
w:peak	lcadddndcaddc
w:pec	bcccccbccbnba
w:peca	nccddcccccdcb
w:pecas	ddedmddeeeded
w:peco	eeeffdmdeeeee
w:pedaco	mdeeeedeeeeed
w:pede	bccldcbcccmdm
w:pediatras	bbbncbbbcbbca
w:pedido	cdcddcecdcbmn
w:pedimos	lmddddcddcddb
w:pedirte	cdbdddccmcddb
w:pediu	mcmdddcdccdca
w:peeked	ncbcddjccbbcc
w:peers	ccccclmkdcbcb
w:pega	ncccdcbcccddb
w:pego	acccdcnccbccb
w:peine	mededecedeeed
w:peintre	deddecddeedeo
w:peixe	deekedddedddm
w:pela	bcbcjcbccpccZ
w:pelican	kbabcaambmbbZ
w:pelicans	acnccblbbaccb
w:pellicola	cdeemddddeded
w:pelo	kccddclcglcbj
w:pen	ncibdcfbbacdl
w:penalty	cdcdceodddccb
w:pencil	mdcafcccckddm
w:pendant	almdcckcbbkca
w:pende	mddbddceeddec
w:pendiente	bdddddcddddmb
w:pending	cdccddbkcbloa
w:penrose	mdcdddcedldec
w:pensado	bccccnacbccca
w:pensare	cddddddemdded
w:pensato	dndedededdldd
w:pense	cbbcmcbbcbccm
w:pensei	cdcdmckcdcccb
w:penser	cmcddededdddd
w:penses	cddeddcdedddp
w:pensez	adlddccdocbcl
w:pensi	bdddcccdcccbo
w:pensioen	dmdeldddedeec
w:pensioenfondsen	ccnddcbcbacca
w:pension	eqcdediicdddd
w:pensione	nccdddccdcddb
w:pensions	Zdmaclfkbabma
w:penso	abacbbabaobba
w:pensou	bccccbnccccdb
w:people	delfgfjjehdhc
w:pequena	efefeeleeedfe
w:pequenas	eeeffdndeeeee
w:pequeno	cdcddmbcdcddn
w:per	ldcheljdedidd
w:perceel	dddddcbbdbcbn
w:percent	acdcqejccbddm
w:perche	kdcdeddddcmlb
w:percue	cddddcdcedmdc
w:perda	bdbdccbccncca
w:perdendo	bcccccncccccb
w:perdere	cdcdddccccoca
w:perdeu	dddeeedddcedo
w:perdevo	cdcdddcdcncdb
w:perdez	cdcdddpddcddb
w:perdida	ababbbalnabaa
w:perdio	dcdeddbdccddo
w:perdone	cbbcccbcnccba
w:perdu	dddeeeddddddn
w:pere	jbbccnacbbbcZ
w:perfect	ZbZmbkkbmajce
w:perfil	clndddiidbfja
w:perfiles	ccndccbcdbccb
w:perfis	bcddedpddcddc
w:performance	bddcdkbddddbn
w:perfumes	cdddddcddcmdc
w:perfurado	ddcdddcdcncdb
w:pergunta	ddpdddbddbdcb
w:perguntar	ddpdddcddbdcb
w:perguntas	cdccdmcccccdb
w:pergunto	ccmdddccccddb
w:perguntou	cdbdddbccmccl
w:perhaps	lcdnccgelccdb
w:periferia	cddddmcbdcddc
w:period	jkiddjbdmcddi
w:periodistas	cdccdncbdcdcb
w:periodo	mddddccdlddcb
w:peritajes	mddddcccddddb
w:perito	Zccpcbbccccca
w:perizia	mddbddceeddec
w:perks	bmbdddocccddb
w:perm	aopdddbdccddb
w:permanent	hqfdddcdicddc
w:permanently	bnbcccacccmaa
w:permessi	cccbdbbbccncb
w:permets	bcacccmbklcbb
w:permettere	mededededdeed
w:permettez	cdcedendddded
w:permetto	bcbdccbccncca
w:permiso	dddedededemed
w:permisos	bcbccdbccbcoa
w:permission	cckkddcdmcded
w:permit	ecccjblcdfndi
w:permite	bccdcdbcmccdc
w:permites	ccmcddcdbbdcb
w:permitted	dmldddddbcddd
w:permitting	bocdddcdcdddc
w:pero	bjlcmbbkejccc
w:perro	dcceddbdccddp
w:perros	mdededcddddcc
w:perso	ambcbbabbbmcZ
w:person	khcilehdhhjfc
w:persona	kccdndcdckfde
w:personal	jlcldclcdeedc
w:personalabteilung	dbbedecdcccdn
w:personalberaterin	cdncedbdcdddc
w:personale	abnbdbbccccca
w:personally	bcnccdlccbccb
w:personas	bbccanabccmca
w:persone	abmbbbabaamba
w:personeel	ndadcdbdcbddb
w:personen	bcccdcbmccccb
w:personlicher	ccdddcccdcncb
w:personnalisee	bcbcccnccccca
w:personne	cccdmdcdccleb
w:personnel	akoddcjccccdc
w:personnelle	cddeeddeeemdc
w:personnes	bcncccbcbblla
w:persons	blljfdbdcfldb
w:persoon	bcbcccccdbncb
w:persoonlijk	bnbdddbcbcdcc
w:perspective	bdcnddbcdlddc
w:perspektive	blmbccabbabba
w:perth	bobddecdcdcdc
w:perto	bdcdddccdbdml
w:peru	bcdcmcbcdccdc
w:pes	ccccdbcbcncca
w:pesca	deeeecedeeedm
w:pescado	ddeeleddeddek
w:pesce	eeeeffedeeeel
w:peso	ababnbabalbbZ
w:pesos	nbccflblcbcca
w:pesquisas	cdcdddccdccna
w:pessoa	bbbbncmccbbcZ
w:pessoal	ddcdddcddmddb
w:pessoas	ZblbbbZaaZlmZ
w:pestering	bdbddeddoaded
w:petalos	medeeededdeec
w:pete	abbdbdmcmbccl
w:peter	jmacbcacbllca
w:peterborough	kddddmcddcded
w:petit	lcfjdccichdcl
w:petite	abbcncacbbccj
w:petition	bcbccbbncbccl
w:petrakis	cbhcddncccddd
w:petrol	mcccccbccclcm
w:petroleum	bcmdccbcccmcb
w:petrolifera	dddeeededemed
w:peu	bbnccdbcdcddb
w:peut	jdcdddldndddk
w:peuvent	cdedmddeeedec
w:peux	cdjdddicicecp
w:pezzi	cdddbdncdcccb
w:pf	cmddddkddbeed
w:pfarramter	ccdcdndcdddcb
w:pferde	bbacccbcbncca
w:pflege	cdndddbdcdccb
w:pflegedaten	ddeeeddndcecb
w:pflegedienstleitung	kldeeecdfdelc
w:pflegegrade	cccddcbdbncba
w:pflegeheimen	cddmeccddeddc
w:pflegekrafte	dabeeeoeddddc
w:pflegekraften	bboeeecdddedd
w:pflegerin	ababcbabnbcca
w:pflichteinkauf	cdcdddcdddmdc
w:ph	mmccdbacckcca
w:pharma	elldkhcjcedjb
w:pharmacie	cddddcccddccn
w:pharmacist	mjhccbabcinbZ
w:pharmacists	abjncimbdbbda
w:pharmacy	dkbjibaklgcck
w:phase	nbecdcbccbcnb
w:phd	aaachldcpgcca
w:philippa	clcdddcdkmeed
w:phishing	blccdnmcdcaca
w:phoenix	hkeddicjimddc
w:phone	cdcmddifedmee
w:phones	acmccclccclck
w:photo	cccccddhdklne
w:photograph	fcbccclbckncf
w:photographed	occcdcZcdccdc
w:photographer	mbbcckjmcbbcZ
w:photographers	Zcnbmblbcbbcb
w:photographs	mcbbclhbcilcd
w:photography	mbabcbmaaZmca
w:photos	ocbccikbbdidl
w:photovoltaik	cdbdccnccbccb
w:php	bcddndldddced
w:phrase	cdddddcdddncb
w:physician	cmddcdbcdcmed
w:physicians	lcdddcbcddmed
w:physics	blbckjbbbmddb
w:physio	lkdkcccfbeccm
w:physios	Zbkncbjkcabca
w:physiotherapist	Zpcbcbacbbbca
w:piace	ccbdcdccbnccb
w:piacere	dkcddckddmddb
w:piacerebbe	abljbkZamabbZ
w:piacerti	bdndccbcbbccb
w:piaciuto	ddceebddcndcb
w:piano	jccdjabckbdko
w:pianoforte	dedeebddededm
w:pianoles	bcbdbnbbbbbca
w:pianolessen	dddeeeddebedn
w:pianos	nbcccZbldbcca
w:piazza	nbcccbcddccda
w:pic	dcddeecdddnec
w:piccola	ncbdddbdccddb
w:piccole	ccccccnbcbcba
w:pick	hcmidcdedjckj
w:picked	fbdccdknbakjd
w:picking	nclbccdbclccZ
w:picks	akbbccmmcbbca
w:picnic	ccccccbccocda
w:pics	mcdddcmcccdeb
w:picture	iccicckccnhlb
w:pictures	mcbcjckclcclb
w:pidan	ndbddccdcccdb
w:pide	cdddddldedcdn
w:piden	lddeedcdddmed
w:pie	mccdldbbclcdi
w:piece	jecfklaecjbbm
w:pieces	ncbccamabbjbZ
w:pieni	cdcdddncccddc
w:pieno	dodddeddddddc
w:piensan	cddmdcbdddbdb
w:pienses	bcdcmcbcdccdc
w:piet	mdccdcccdacco
w:pieter	mdcddbbldcdec
w:pigeon	cdmeeedeekefe
w:pigs	bccccbanmabca
w:pike	lbdedecddcddo
w:pilar	bmcddmcdccdeb
w:pile	doceZeddmceed
w:pillole	ndcdcccddcbdb
w:pilot	abbbocnjcckdb
w:piloto	bcccdanaccbca
w:pilots	bcZbklocbZbcl
w:pin	ccbcccaccmoZa
w:pincode	ddcdddcddcmdb
w:ping	bbpkccaikaiba
w:pinguins	cncdcdddddddc
w:pint	ccidddbcchddn
w:pintor	ceededdeeedeo
w:pintura	cddddddcddddm
w:pipeline	lcmddckdcccdj
w:pipelines	ncccddlddccec
w:pique	ccbdbccccmcck
w:piraeus	bbakbcammbcdb
w:piramide	bcbcccbbcbnba
w:piscina	ndddddccddddl
w:piscine	bdcdddncdddbb
w:piso	bcdddccdddcdo
w:pitch	hjjdncjbblbcb
w:pitches	abbnabZnbbabb
w:pitching	mcbdddmccbcdb
w:piu	lcjjikdcckcec
w:pix	kdbddcbddcoda
w:pizza	dddddcemddddo
w:pj	nckeeedeeeeec
w:pkr	lcdcdmcddccdc
w:pl	kdbmddidcccdc
w:plaats	bccncbccacccb
w:plaatsen	bcbcdccbdccnb
w:placas	bcbdccnccbbcb
w:place	eekfdcjelfhde
w:placed	cjnffdgcceddk
w:placement	bnbccbmcnacdc
w:placements	eelelebddceee
w:placer	ababnaaabaaaa
w:places	ccjdccjnjfkfa
w:placing	cdpddcbcbadcb
w:plafond	mcdbdcbcddndb
w:plaidoirie	dddedccdmddec
w:plain	mccccnekcbcda
w:plainly	cdcmddbdamddd
w:plairait	bcndccbcbbdcb
w:plaire	cmcddededdddd
w:plaisante	mededecedeeed
w:plaisir	cmcdddbcdndcb
w:plan	nceeeecccddmh
w:planen	bcclcmabccccb
w:planilha	cccdmdcccdcdc
w:planned	kikdccdbccddn
w:plannen	cdcamdcddddec
w:planner	aodijeiicdfeb
w:planners	dbncblhbcacdc
w:planning	kcdjecgklebfd
w:planningssysteem	bcccccnccccba
w:plano	jmedjdkdejedb
w:plans	ockccjlccicdb
w:planstelle	bnccdcbcddddb
w:plant	lekdddkcemccb
w:planta	locceeddddddc
w:plantao	blblccmcbcbba
w:plantas	mdeeeedeeeeed
w:planted	bcbdkcbdcnddc
w:plantilla	doceeededeeed
w:plants	mcbccjlbcjcdk
w:plaquette	mdcdcdmcccccb
w:plataforma	ccbdmcccccldb
w:plateforme	bcbccbbbbbobZ
w:plates	bdcdddkcbkcdm
w:platform	hkbiejjeedkec
w:platforms	cdcledceeendd
w:platinum	bcccbcmcdcmdc
w:plattform	bddmdccdddddc
w:platz	bjbccbjjmbcck
w:platze	abolcaajbbbbZ
w:platzwart	dddddcddddddm
w:play	ddbehckicneci
w:played	bbbcccabbocdZ
w:players	bcmccdZbcmcca
w:playground	jdddkeccdjddl
w:playgrounds	cbecccjbcbcna
w:plays	jcaccmibglbcZ
w:plaza	dodeddcdddddk
w:plazas	bccccbaocbcba
w:plazo	lnddddbddddda
w:please	ieefdecdkcjdn
w:pleased	ekiedijkcijdc
w:pleasure	dkcddjcfcpccd
w:plein	cpbdddddddddc
w:plek	mnbdddbdlcdba
w:plekken	abkbbaZnmabaY
w:plenty	blbccballlccb
w:plesso	mdededdedeeeb
w:pln	bnbdddmccaccb
w:plombier	deddedddddddo
w:plot	cdcdedccdcddo
w:plotseling	bcbdccbcnbcca
w:plr	dmedeedddeedd
w:pls	nckdddcdkdddb
w:plug	bccmccjkccabl
w:plum	ccbdccbcbjdco
w:plumber	jjbcccidcbddo
w:plus	lmcihlccdcfec
w:plusieurs	ccodcbbcclccb
w:plutot	ccndcccmcbdcb
w:pm	ejcjdibmcbmdk
w:pme	eeedeemeeeeed
w:pmes	eeddeemeeeeed
w:pmi	eeddeendeeedc
w:pmp	boceeecddebdd
w:po	lcbccfcikmack
w:poche	ncdddccdddcdc
w:pocos	deddebcnedeed
w:podcast	dccefhdpdhcde
w:podcasts	bfbclcnlcbccb
w:pode	lcicdkkccbcci
w:podem	eemfefdeeeeee
w:podemos	mcpdddcdcbddb
w:poderia	bddcccmcdcccb
w:podes	cdbcdccccbcco
w:podia	ddddedddocdec
w:podium	bcbbcbbbcncba
w:podria	aaanbaaanaaaY
w:podrias	ncccdlbcmccca
w:poem	cddcdcamdbbck
w:poi	blldcckciajca
w:point	jcedecjncicdd
w:points	kdcckcdkcbccm
w:pois	cdeeedceedmed
w:poisson	deeeeeededeem
w:poland	aklnccaclbbdc
w:polder	dedeeeddddddm
w:polenta	cddcdmddeddec
w:police	bkbcccmabanca
w:policies	bdccddncccclb
w:policy	chccdcmdcbekn
w:polideportivo	ddddedccdcddm
w:polish	ljaccaeboZZmZ
w:polite	accddmcccmddc
w:politica	ccccdcbccbcna
w:politie	ddcdddcddcmdb
w:politiek	dmdeeededdeec
w:poliza	deddedcdeddao
w:polizza	ccbccdmccbbcl
w:pollo	eeeeeeededeen
w:polokwane	cocdddccddcec
w:polytechnic	jddcklcdedddd
w:pomeriggio	bccccmbmcbcca
w:pomp	bcadccbcbncda
w:pompe	cdcmdccddcccb
w:pompen	cddbdnccddddc
w:pompes	bdcmdcccccccb
w:ponemos	bdcdddcdddddo
w:ponente	dddddncZdbdcb
w:ponentes	bcccbbbnccccb
w:ponerlo	mdccdccdddcdc
w:pones	efemeedefeeee
w:ponga	bbbcncbdccbdb
w:pongala	eeeeeeleeedfe
w:pontas	ncdddccdcdddb
w:ponte	bccddcblcbcoa
w:ponts	ccbdcccbnbccb
w:pontual	nddcebbddecdb
w:pool	fcnccjbkdcicl
w:poor	lccdcdadcbndb
w:pop	ecddddmjfbekj
w:popcornmaschinen	bccddcnccbcdb
w:popped	anccbccccbmdc
w:pops	aclbccpadbbca
w:por	kffjekjddiicd
w:porfa	mmccdbbdcccca
w:porque	ickdlccccbcdn
w:porsche	cddeddcdddmec
w:port	ccbmceaockbla
w:porta	mccdcccckcddl
w:portada	bccccnbcbcccb
w:portage	acbdddncdcbcb
w:portal	ebhgdfcbebldp
w:portale	mdddedcdddcdb
w:portano	ccbcccbcccncb
w:portant	ddcdedcdddmdb
w:portao	cdddddcddcddm
w:portare	ddcdbdccdcddm
w:portata	cdeemcdddeded
w:portate	cdcdddcmdbcck
w:portatile	ncccdbbddcbdb
w:porte	bcbclcbcclccm
w:portefeuille	cdeeeedeeemed
w:portent	dcdemdcdddded
w:porter	blbdcdmbbaccn
w:porterebbe	eedeeeneedeed
w:portes	ccccdbaocccbZ
w:portfolio	jcicideeobddd
w:porto	hkeddckejecmc
w:portrait	mjbbcbkldbbca
w:portretfoto	bcbcccncbbbca
w:ports	cdddlbmadcdec
w:portugal	mccddclccbcdb
w:portugues	acccdcnccbccb
w:portuguese	olcddcbhdcdec
w:pos	cdddendededdc
w:pose	cdndddbdbcdcc
w:poser	bdcmedcddecdd
w:posible	mefefddeffefe
w:posicao	ccncddcccccca
w:posicionamos	deddddnccdacb
w:posiciones	eemeeededeeed
w:position	doedddcdjdgif
w:positionen	ednedeeeddedc
w:positionne	ndeefedeeeeec
w:positions	bcodcdickbccm
w:positive	ccddmebdddked
w:positivo	cnccccccdccda
w:posizione	mldeeedeeeedd
w:posizioni	cbleddcdmcddc
w:possa	bbbcccbbbnbba
w:possess	bcbcncablbccb
w:possiamo	ccmdddmdcbdbc
w:possibilita	cddddddemdded
w:possibility	hcccdmldccddc
w:possible	mddiidgbjgjcd
w:possibly	ocladcbcmaddc
w:possivel	lcbcmcbcdcbcb
w:posso	fjmcmcbcnbccc
w:post	dlcehefeehhkc
w:postazione	bbdcdccdednec
w:postcode	mbcbdbnccbcca
w:postdocs	ncddlbadcbcdc
w:poste	cojdddccjiicc
w:posted	kafcmbbdbbbqa
w:poster	cbbcdcbacmbok
w:posters	accddmmbckcdc
w:postes	bandcdbdbcccb
w:postgres	incdccamccdcd
w:posti	bbmbcaamcambZ
w:posting	elbdccbkmjccc
w:postman	acbncbbbcbbcl
w:posto	cnckdccdkcddk
w:postponed	akbcdcbccbccn
w:postre	ddddeddddcdcm
w:posts	deecdcmccmiii
w:postule	dedeeedencedd
w:postulez	cccdddccdcdoa
w:pot	nccdldbccnccb
w:potabilizadora	dnddddcddddca
w:pote	ddoeddcedcddc
w:potential	acimccmdccdcc
w:potesse	ccmdddcccbdcc
w:potje	mddedededdded
w:potrebbe	lcmccclbaabcZ
w:potresti	dddeeedeodedd
w:pottery	bddddmcbdcccn
w:pouce	bcccdccmdcddc
w:pouco	mdeeeedeedeed
w:pound	cbddldcbdclcm
w:pounds	ncbmcfjbcbkca
w:poupa	abdcdcncddbcb
w:pour	jdjeikdeeeddk
w:poured	ledekedeedefe
w:pourquoi	ccbccclbboccb
w:pourrais	odeeedbdddddb
w:pourriez	mhdddmcdldddc
w:pourvoir	eneefeeeeeedd
w:pourvu	coeededeceedd
w:pourvue	coeededeceedd
w:pousse	dcddmdddedddc
w:poussins	cddddccddcddm
w:pouvez	lccccnbccccck
w:pouvons	dedcdbcmedded
w:power	idddfmbmjccee
w:poznan	cdcdddcclnded
w:ppl	lbmdcdbdcbddb
w:pq	icbcccccocccb
w:pr	blcdcdkcdblbc
w:pra	meeikjdbfdjcb
w:praat	cccdcmccddddb
w:praca	dddeeeddddedn
w:practical	acbcclbcnakdb
w:practicas	dedeeccdmdddc
w:practice	elcldjkbiccei
w:practices	aambcbnalbcdb
w:practico	bccccnbcbbccb
w:practicos	accccnbcdcaca
w:practise	acbabbZaolcdb
w:practising	bcbodbZmcccdb
w:practitioner	dabmkmaccccdb
w:practitioners	deejenddeeeed
w:pradeep	ndcedecedcced
w:prague	cccdddmbmcbbb
w:praia	cccddccccbcpa
w:praktijk	mcbdcckcZbccb
w:praktijken	eeddeemeeeeed
w:praktiker	dddmddddddedc
w:praktikum	eeeeebdendeed
w:pram	cdcdddbccbcdp
w:pranzo	abbmcbmbbabbc
w:praten	abmlaaaacbmba
w:pratica	ddeeeddeedmec
w:praticien	dmccdcddddddc
w:prato	dddddddcdddcm
w:praxen	cdcddcobdcdda
w:praxis	odcdddhcbbbcb
w:praxissoftware	eeembdeeeeeed
w:prazer	bcacccbbbobbZ
w:prazo	jmcbcmabbbbbZ
w:pre	bbeepjcmcbcca
w:preavis	cddfeeeeeeeen
w:preavviso	dddeeeeeeeeen
w:precedenti	neeeeeeeeeeed
w:precieux	dddddddeddmec
w:precio	nedjddldddddc
w:precios	bccmccbcdccdl
w:precis	ccnddcbdcbccb
w:precisa	kjdddjldedddi
w:precisamente	cmcdddcdcdldb
w:precisamos	jcckckbccclci
w:precisando	abbdcdacnbccb
w:precisar	cdddddcdldled
w:precisava	abbcccabnabaa
w:precise	bbmcbbabnabba
w:precisely	mbjcddmdcbcdd
w:preciso	jbZcnbaclbbca
w:precisou	acccdcncccccb
w:preco	ndbdcdbccccdc
w:precos	nddcecbddecdb
w:preek	mddedededdded
w:prefeito	cmdeeedeeeced
w:prefeitura	cnbdddbccbcbb
w:prefer	kdmlcdcchcddj
w:preferably	bcddlmccedded
w:preferais	dmccdccdddddc
w:preference	bandedddccddc
w:preferences	caedddbcccdqb
w:preferez	cedmecdeeeddc
w:preferirias	bbndddbdccbdb
w:preferred	llmdehcdddddd
w:prefers	acmnccabcabcc
w:prefiere	bcnddcbbdcccb
w:pregiatissima	mddbddceeddec
w:pregunta	dddcddcdedmdc
w:preguntan	bcncccbbbbcbb
w:pregunto	bbbcnbacbbbcb
w:preis	deeeeeddecbdo
w:preisgeld	bccbcbbncabba
w:preleves	bdcdddcddcccn
w:prelievo	cdddeeddddcdm
w:premier	lcbbmlajccica
w:premiere	jcccmcklcbjca
w:premio	chcdddcodcZcn
w:premises	mccccmaccblda
w:premium	chccddcbdclqZ
w:prend	bcnbcbababmca
w:prenda	ccbdcacbobccb
w:prende	bbbbcnbclbbbZ
w:prendere	cdcddccccbdcm
w:prendi	bbbmcmbabbbbZ
w:prendiamo	cdbdddccdndcb
w:prendre	mcccccabbccmi
w:prendriez	ababbnaamabba
w:prenez	cccdcccdmcdcl
w:prenotazione	ceedddddeddeo
w:prenotazioni	bbccnabacbcca
w:prensa	cdbdddcmcbcdb
w:preocupa	mdeeeeddedeed
w:preocupes	cccdedceedmdd
w:prep	abcccnmbcbbcZ
w:prepago	cbbccdbccboda
w:prepaid	bmcdddbdddlcc
w:prepara	cccdddndccddb
w:preparado	cdeddcncdecda
w:preparar	ndcbdbbccccdb
w:preparateurs	bdcdddncccddc
w:preparation	cbcncnakcbcca
w:prepare	eblacnlkbbcca
w:prepared	fhkndcccccedb
w:prepares	ldcdjcmcccdec
w:preparing	lcacdiamnbddb
w:pres	dddeeecddcddn
w:prescription	bcblccbbcbcbo
w:preseed	baccncbbccccb
w:preseleccionamos	ccbdddncddccb
w:presenca	bcdndcccccbcb
w:presence	ilccdbdmdccdc
w:presencial	abaccnabbbbcZ
w:present	dikigkhcdeddk
w:presentare	mdddedcdddcdb
w:presentarias	abbbbbbbnacba
w:presentarle	ddddddpcdcddc
w:presentarsi	ceedddddedeeo
w:presentase	cncdccbbcccca
w:presentate	dndddecddddcb
w:presentation	ababmblbbjbcl
w:presentazione	babbmbZmaabbZ
w:presente	bbaocblcccbba
w:presented	cdcdddcldmkdc
w:presenter	bmcecdmdcddec
w:presenteresti	bcbcbaabnbbca
w:presentimiento	ddodddceddddc
w:presenting	bdcbccnlccddc
w:presently	bcmcdccdcbncc
w:presento	ldmdeccbdcddc
w:presents	cdcddbnbbbddn
w:presenze	cddddccddccbo
w:president	blbccdnddkddc
w:presidente	deedeemedeeed
w:preso	cdcdddccccddm
w:press	iddedkkddjldc
w:pressa	dddeedddddddm
w:pressao	abcncbbbdbbcb
w:pressed	cdbmddmddbddd
w:pressee	mededecedeeed
w:presso	ncmdedcddddcc
w:pressure	hcjcckcbckcdl
w:prestacao	odeeeddeeeeec
w:prestaciones	dodeeeddddddc
w:prestacoes	ndcddcccdccca
w:prestas	bcbcccbcbacbn
w:prestataire	ndccddcddeeec
w:prestataires	bncdcdcddccdb
w:prestation	accbddbccdbnb
w:presto	bcbcccbbbobaa
w:presume	cddcldleeedee
w:presupuesto	ldcddcncdccji
w:prete	cdddddcdddccn
w:pretend	bcidjcnccddcl
w:pretende	bmdcddcdedddc
w:pretendido	mdcdddceddcdc
w:pretensao	abnbbbaabaaaZ
w:pretentions	bcmdddcdccddb
w:pretez	acdbdaaddcnba
w:pretty	blidddbdmkddd
w:preventivo	acccccbcbbbmm
w:previous	clejddhclcmcb
w:previsao	nceeeedeeeeed
w:previsto	nddeeedeeedec
w:prevoir	ddeeedddededm
w:prezada	cmdeeedeeeded
w:prezado	mdeeeeceeeled
w:prezzo	lkbljcjccccca
w:price	jcdjdjnjcbdce
w:priced	bccdmdmcdcded
w:prices	kccccgpcibcdj
w:pricing	jdcjdcoeibddb
w:prijs	ncccccjbcbcci
w:prijswinnaar	cdddddcddcmdb
w:prikpoli	ddddeebdeddcm
w:prima	kjccmijcdcejc
w:primary	Zkbndmadccddc
w:primavera	bcncccbccbcca
w:prime	ldcddccccdmdc
w:primeira	bcccmlkcfceca
w:primeiro	allcccblcakbZ
w:primeiros	dmedeedddeddd
w:primer	cicemdncjdddb
w:primera	aZbbnblllbabZ
w:primeros	jlcddmbcddcdb
w:primo	akbcncabcbnbZ
w:principal	bobcddjdcbcib
w:principe	cedmeccededdc
w:principle	djpcccbccccdc
w:print	kccbeknlcckcb
w:printed	bchcinjiclcdb
w:printer	kfbcecbkcjecm
w:printers	lccnccbbcbidc
w:printing	lcbbcckccaccm
w:prints	bcccddbcdZddo
w:prior	bcddedbdddocb
w:priorities	ddcdeeneedeee
w:priority	icaccdodbacdk
w:pris	lcddmdcddddec
w:prise	mccdcbbcbcccl
w:prison	bklljbbicicdc
w:prisons	bkclldcdddded
w:privacidad	ccccdcbbcbcna
w:privacy	acccdkbjdcioZ
w:privatbank	cmccdedeeeeee
w:private	eidmcgddccnib
w:privee	abbnbbabbbbba
w:priveles	bcbccnccbbcca
w:privilege	bcbndcbdclddb
w:privilegios	bcccdcbcccnca
w:prix	idddddlddbdcn
w:priya	bckdcckcbmccj
w:priyanka	ldcdddcddmeed
w:prize	bccccbaocelcj
w:prizes	bcdcbbapdcbcZ
w:prn	acocdcbccbddc
w:pro	nkcjdkecececd
w:probabilita	ccdcdnccdcbdb
w:probably	lkdchdmccfcdb
w:probas	acbbcnabbbbca
w:probate	cbddcdddddnec
w:probation	bnbdceldddded
w:probe	bddblmkbdccdb
w:probeer	bbbbbbabbabna
w:probefahrt	beededmdeeeec
w:probemonat	bcccdcnbcbanZ
w:proberen	dfededmefeeed
w:probezeit	cabdddncccddn
w:problem	ncekccdjcbmcb
w:problema	ccccddbccblbm
w:problems	coddZbcmdddec
w:procedimento	cddddcccdcmcb
w:procedo	neeeeeeeeeeed
w:procedure	cdddeeccddmdl
w:proceed	kbmdddlddbbcc
w:procent	cccdkdldddddn
w:proceso	cocdddldccccb
w:process	fiilhdedecldc
w:processes	lccdcdabddned
w:processing	dcdddclchdnbj
w:processo	ajlmbbabbbbca
w:prochaine	blccdabmcbcbk
w:prochains	ccmeedcddcddc
w:procura	bllkjcmdcccdb
w:procuramos	liddjlckddddb
w:procurando	bcndddbccabab
w:procurar	bccdccbcnccdb
w:procurement	lkdicficcfjdg
w:procuro	jbcdldbdocdcb
w:prodotto	bccccbnbcbbca
w:produce	kcccbkojcccdc
w:producer	kjbiccdkccmda
w:producers	ccidcdpddcded
w:produciamo	bccdldmccccca
w:product	gjjimdchecjeb
w:production	bilkjdlddcded
w:productions	amnccbabbacca
w:producto	acccdcncccccb
w:products	bcbclcdccboca
w:produit	mncdedcdddddc
w:produkt	cccdmdddcdddc
w:produto	abaaccbcnbcca
w:produzieren	bccbcobbccbcb
w:produzione	mlcccccccccca
w:produzir	cdddmcdeeeded
w:proefperiode	ZcbabaZacbaoZ
w:proefschrift	ccbdccbcbncca
w:proefsloot	ccddmcdedddec
w:proefvel	bdcdddnddddda
w:proeven	cdcecenddcdec
w:prof	bejcdobacbccl
w:profe	abbcclbbmbbbl
w:profesionales	deljdemaeeeed
w:profesor	dddeebdcddddn
w:profesora	ddeeecddedeeo
w:professeur	cdddddcddcddn
w:profession	mkacdcbccljdc
w:professional	jcecdcmffmecc
w:professionals	balcccmdbdcoa
w:professionista	mceddccdedddc
w:professor	diceddbkmjidj
w:professora	cdeeebccddddp
w:proficiat	cdbdddcdcnccb
w:profiel	kdldddcddcdmc
w:profil	jdkcddiihbemb
w:profilbesucher	abZbbcabcbboZ
w:profile	ddjgdedfijjmb
w:profiles	bcjdddpddcjdd
w:profilo	cdmdedkddcdlb
w:profils	ccocdclckbcca
w:profissional	bcdcdanadccca
w:profit	dlcimijcdcedc
w:profitable	dobcmdbbbaccb
w:profitez	bdcdddncdddbb
w:profits	cmcdmccdcdbdc
w:progetto	mdddddhldhdkc
w:program	leclcklbcbedf
w:programa	dbbbcbhojbkcZ
w:programador	abbcncbbbbbbb
w:programar	bcacnbabbabba
w:programe	acbcobbcbcbca
w:programm	clcddjnjccecb
w:programma	ZbbalkmbbbmbZ
w:programmaraad	aabnbabacbbca
w:programmatori	accbdbncdcddb
w:programme	bdccdnnmidccb
w:programmeert	ccbdmdcdbcddb
w:programmer	apbccbbbbmbba
w:programmeren	ccbdncababbcb
w:programmes	ccacdcmlclddc
w:programmi	bdbdmdcdccddc
w:programmierer	abcbnbbbbbbcb
w:programmiert	mcldlcbccbccb
w:programo	ddcdbdmdddddc
w:progress	bmcddclddlcbc
w:progressive	cccddcbcbaccn
w:project	leeiidheeheic
w:projectleider	fldeedkehdejc
w:projector	abbbbnbacacbk
w:projects	ejjcdjnbegdjb
w:projectteam	cdbdddcddnccb
w:projekt	eijdddjkjddlc
w:projektanfrage	nZbcccccccbna
w:projektleiter	jldeeeieceekd
w:projektleitern	cdcdddnddccdb
w:projektordner	eedeeeeenceed
w:projektstatus	cdddedddddddm
w:projekttag	bccccnbbbbcba
w:projet	cfbckbfjlbcmb
w:projeto	cccddcmmckccd
w:projetos	khddddmkdddhb
w:prolonger	occeeededdedb
w:promesse	dodeddbeedddc
w:prometer	eedededdmdded
w:promis	dddmddbcdccdb
w:promise	cjieddmielddc
w:promised	cblfjcldclfcb
w:promises	bcocbcaccbddc
w:promo	ddoedededcddc
w:promocao	ddcdddcddmddb
w:promocion	cbccccncbbcca
w:promote	bbbkblabcabna
w:promoted	bbbidlcjmYcbo
w:promotion	ccbcbdiccocbb
w:prompt	mcbacakkcclbZ
w:pronte	cdcddcbccbcdn
w:pronti	cdbdddoddccdb
w:pronto	bcbcccbbcbbco
w:prontos	bcddedpddcddc
w:proper	lncdjcddibddi
w:properly	kjkddjbcdlddi
w:properties	bmbdeedeeddem
w:property	dffjjdjjkdedc
w:propietaria	dddeeeddedddm
w:propone	bcbbcnbcccbba
w:proponemos	cccnccccbbccb
w:proponiamo	dbddeobddddeb
w:proporle	ccmdddcdccddc
w:proposal	lebccemccdcnb
w:proposals	madmcacbddcdb
w:propose	cjelfmdcccddk
w:proposer	bddmdcbdddcdc
w:proposing	nmcccbbbdccdb
w:proposition	bcbcccocaaccc
w:proposons	bddddmcdeedec
w:proposta	jjkcccobcbcbe
w:propostas	bccddcncdcdcb
w:proposte	ccmcdcccccdcb
w:proposto	cededededdmed
w:propre	cdbdddcddmedb
w:propria	cdddddcddcmdc
w:proprio	blbclcjcccccb
w:props	acnccclbcbccb
w:propuesta	kbZbbmmabaaaZ
w:propuestas	bcnddcbbdcccb
w:prorogare	ndceddcddcdbb
w:prorroga	mefefddeffefe
w:prorrogables	neeefedeeeeed
w:pros	dmedeedddeedd
w:proseguimento	bcbcccbcbncca
w:prospectus	cbccidphccbdb
w:prospero	ccbcdcbccncba
w:prossima	dedecdddedddo
w:prossimi	cdoedeceddddc
w:prossimo	bcocccbccbbca
w:prost	ababbaaaanaaZ
w:protect	bcbmccbcdccbm
w:protection	ccebccnlccccj
w:proteger	eedfeeneedeed
w:protocolo	cdbddccbdcbcn
w:protokoll	dddddccdddddn
w:prototipo	ddeemedeeedee
w:prototyp	ecdemededddec
w:prototype	bcclocbmdccdb
w:proud	eadbbcalknbbZ
w:prouver	cdcedemeddded
w:prova	bbbccabanbanZ
w:provare	cdcdddncdccca
w:provas	ZababnZabamaY
w:provato	cdcdddccdcdbm
w:provavelmente	bcccdcabcnbca
w:prove	jjZbbbZanZmbZ
w:proveedor	bcbcccmcbbcbl
w:provide	dcccddpdddjdd
w:provided	fkcednckdcdde
w:provider	bjckdjnddcfdc
w:providers	bcclddkccbbna
w:provides	accbbcocdbccb
w:providing	clmddeadddbdc
w:provincia	ncdeedceddddb
w:provincie	bcabccicnbcda
w:proviseur	cdcdcdndcccdc
w:provvisoria	cdcdddcddcdcm
w:proxima	bclddclccccck
w:proximo	bcmcccccdccdb
w:proximos	bcncccbcdbccb
w:proxy	cddeeedceddeo
w:proyecto	lcjdjdeieccmc
w:prozent	dddendddddddl
w:prue	febccbdbclbma
w:prueba	cdedeclcedlcc
w:prufen	ababcnkbbabbk
w:prufer	acbccnacbccca
w:pruft	cddmedcdddddc
w:prufung	jddeeeddedddn
w:prune	bcidncbdbbcdc
w:ps	cccdddlbdaden
w:psicologas	cdbecdnddccdc
w:psicologia	cdbecdnddccdc
w:psychologists	cdbcdlbcdnddb
w:pto	bobddeceddcdd
w:pu	cdbddcmccacoa
w:pub	labblbabbnbcZ
w:pubblicita	ddcdddncccddc
w:pubblico	dmdddddddddcc
w:public	cljcdedoddcfc
w:publicacao	bcbccbabbabqY
w:publicacion	ababbbZabianZ
w:publicacoes	abcbcbncccbca
w:publicar	bddcemcdedcdc
w:publicarlo	bbbcnbacbbbcb
w:publication	aibcclbekacpZ
w:publications	cdcdddbmclddd
w:publico	nccdedlddeddc
w:publie	accbdcbcccana
w:publieksprijs	ababbbanbabbZ
w:publikum	cdeadadneeedd
w:publions	cdcddnccdcddb
w:publique	bcbbcnbccbbbb
w:publish	ecbccmmkdcjcb
w:published	cdchcmkncdcdb
w:publisher	bkbcdqcecacdb
w:publishers	cbcdddncddddc
w:publishing	kcccdnbcdccdd
w:pubquiz	ababbbanbabaZ
w:pudiste	acacbbnccbbaa
w:pudo	cbccccncabcca
w:pueblo	ddeddcdmedded
w:pueda	dddddccdodddc
w:puedas	medeeededdeec
w:puede	kdddddccdcfdo
w:pueden	deieeendeeeec
w:puedes	kdcddccddccco
w:puedo	jcmcclbcbbfcj
w:puente	abbcncbbccccb
w:puerta	bmbbccmdccbca
w:puerto	cdcdldkddldec
w:pues	oedeedceededc
w:puesto	ajkbccbbmjdhb
w:puis	khmdlcjdecedb
w:puliscono	ddddcdccdcddm
w:pulizia	dedeeedceceen
w:pull	acbfkcbmbalbo
w:pump	aeflmhabbdclj
w:pumpen	cmcdcccdddddb
w:pumps	bmbkhecmbifca
w:pune	bkbcjkmjckcdb
w:punjab	ldcdddbddmddc
w:punkt	ccbdcdcccmccb
w:punt	dmdddccdcdddc
w:punta	cmcddddeddcdd
w:puo	gcccilbccbmcl
w:puoi	cdbbddcccbdco
w:pupil	acbccnjcbbcca
w:pupils	mcbbcchbnkcda
w:puppets	mcnccbabbacca
w:purchase	lcbidcZccbmkl
w:purchasing	ajciddncdbidf
w:purche	bbbccnbbcbbba
w:pure	bmcccbblcbcca
w:purely	acZbbmbbancca
w:purement	bddddncbddcdb
w:purpose	ccjdddkckmdcc
w:pursuant	clddccccedmcc
w:push	cbcdddbdmlldc
w:pushed	bcbdmcbccacdm
w:put	kdedjehkidkcd
w:puts	bcbccddccimcn
w:putting	bcjoddafjdccj
w:pymes	decddembdcdcb
w:pyramid	bcbcbcaccaoba
w:python	dicdeoejkcddc
w:pytorch	lildddclecdjb
w:q	jblblbckbaicZ
w:q1	jbncddidccddb
w:q2	lblddccccbcbm
w:q3	cdcdddlcdcden
w:qa	fkldhcijjccib
w:qgis	ndccddmcbdcac
w:qms	mcccccmcdcccb
w:qqch	bbncccbbbabba
w:qs	bdkedecembdec
w:qu	clcdldcdddldc
w:quadra	ddcddddcdcdcm
w:quadros	bpccccbdddddc
w:quais	cdcedecddcmdc
w:qual	lcmdddcdccdcb
w:qualche	bcbcccncmbbca
w:qualcosa	acmbclbbmabbZ
w:qualcuna	bcncdcbcccdcb
w:qualcuno	alkcccabllbcZ
w:quali	ccndddcdcccbb
w:qualifications	kjddeldeeeeee
w:qualified	hdfjcjccmcjkc
w:qualify	bcbjcbnblccdc
w:qualita	cmcdddccdcddb
w:qualite	cnddddcdddddb
w:quality	lijdddbdjmihb
w:qualquer	bbacbbabmmbbZ
w:qualunque	bcbcccbcnbccb
w:quand	cckdnccdcbccl
w:quando	kcnclcccdcicf
w:quantile	cldeedkeljdfc
w:quantity	deaccblklacmZ
w:quanto	odbddjkcbmcca
w:quantum	cdldldbcdccdc
w:quaranta	ccddddbmddcdb
w:quarantaine	mededecededed
w:quarante	cdedmddeeddec
w:quarrel	mcccddcddkded
w:quarry	klabbbZbbjbna
w:quart	dddddddeddmec
w:quarta	edeeecddddedo
w:quartal	cdcddcbcdcccn
w:quarter	eihnkcmccbdcd
w:quarterly	hacmckbmccbck
w:quarters	jmjcccicdcbdc
w:quartiere	ddddddbmdddcb
w:quarto	cdddeccdddddp
w:quase	bcdcdbnbdccca
w:quasi	bblcccabbmcba
w:quatre	ljcddcmdjdedc
w:quatro	ldcjhciekcdcc
w:quattordici	kmcdcdbdddddb
w:quattr	bbbbmcbccbbbb
w:quattro	meckedlddcedc
w:quay	bnbcccabbZbcm
w:que	ehkhieidhhfhd
w:queda	abbccbaccmlcj
w:quedadas	dddeecdmddddb
w:quedamos	cccdddccccddn
w:quedan	cccdmdbcddddl
w:quedandose	cdededdeeemdc
w:quedarse	cncddccdccdda
w:quede	alabcbacmbbcm
w:quedo	kbjcmcmccbbba
w:quei	kmeeeedeeeefe
w:queijadas	beededbcddddn
w:queira	dmdddccbddddb
w:quel	ebilhbabnkbbZ
w:quella	dlddddbddmddc
w:quelle	bbmcccbccmcba
w:quelles	mdeeeedeeeddd
w:quello	ljcdddjcckkdb
w:quelqu	dcbclnbcmbccj
w:quelque	cdedmddeeedec
w:quelques	eccmdcbcncicb
w:quels	cccddcndccdcb
w:quem	jcldiikdckccd
w:quer	micgiklcciccb
w:querem	cddddncbdcddc
w:queremos	ckjmmccdcccdb
w:queres	cmcdndbcccccb
w:queretaro	dnceeeceikded
w:queria	mbabbbaboabbZ
w:querida	lddeddddddlec
w:quero	llacmcacbbbca
w:querria	bcanddcdddccc
w:query	bckddmbccmccc
w:queseria	abbbnbabaabca
w:quest	eedeeeneedeed
w:questa	bcbcccbccbkmj
w:queste	nccccdcddccdc
w:questi	bcbdccbcbnccb
w:question	cdiidlieemcdc
w:questionario	abcncabcbcbca
w:questionnaire	ZblqcaYbjbbca
w:questionnaires	lbbocbbbcbbca
w:questions	ddgockclddcce
w:questo	bcbcbcmbbbmmZ
w:queue	mcbdcdmccdcdl
w:queuing	ldcdddnddbcdc
w:qui	eejdkeiddhjcj
w:quick	dfjkhdlcicicd
w:quickly	dbbccclbbancl
w:quid	pbbccmalbaccY
w:quien	blcddklclcfdh
w:quiera	cmcdddcddcddb
w:quieras	bccccmkcdcbdl
w:quiere	embkdcbckacnb
w:quieren	oedeedceededc
w:quieres	bcdcdlbbdccdn
w:quiero	kbacnmZcbbacZ
w:quiet	djccccmecledk
w:quietly	amacbbnbbabba
w:quijote	ccccdcbncbcca
w:quince	lccmcbhccccca
w:quincenal	bcbbcnbccbbcb
w:quincenales	odeceedeeeeed
w:quindi	mededededdeed
w:quindici	cdddddcdddddn
w:quinhentos	mdeeeedeedeed
w:quinta	cdcdhcclkcdcn
w:quintal	cmddeddeeeced
w:quintas	ccccdncccccda
w:quinto	bmcclcbccccda
w:quinze	icklmbabbbcbh
w:quinzena	cddddmcbdcddc
w:quiser	ncdddccdcdddb
w:quiseres	cmbcccbbccccm
w:quisiera	cccnccccbccdb
w:quisquillosa	medeedddddeec
w:quit	aedclibcalnci
w:quite	mcobcdbcbbddc
w:quitte	cdbdddndcaddc
w:quitter	cdndddbdbbdcb
w:quitting	abZcpccmZbcda
w:quittons	ndddddbdddcdb
w:quiz	ebbkakajbmbcm
w:quoi	kdleddidddddm
w:quota	cedjkdddedjdm
w:quotas	lhcmkcbcdcccb
w:quotation	nccddcnccccde
w:quote	kcbdfbnkcdbki
w:quoted	hcbmdkcacmccb
w:quotes	ddccdcckdccnn
w:r	jedkflifdejce
w:r1	mcchdiildccdb
w:r4	mccddbmcdbdec
w:r6	clcemecddddfe
w:r9	mccdldbkdccec
w:raad	bccncbccacccb
w:raccogliendo	cbccmcbcccccb
w:raccolta	mededededdeed
w:raccolto	ndcdcdcddcbdb
w:raccontami	bbbbccabbncca
w:raccontarmi	bcnddcbdccdcb
w:raccontassi	bcocccbccbbca
w:racconti	cededededdmdd
w:racconto	ddcdddncccddc
w:racha	ddcddddcdcdcm
w:rachete	cdcedemeddded
w:rack	cddddbccclcdn
w:racks	lddddemdeedcd
w:racontent	bcccccbmdbccc
w:racontez	cdncccbcbbccb
w:radar	ccmdddbdccddc
w:raddoppia	bcocbcaccbkca
w:radio	iccZelbnljcca
w:radiographer	Zaanbaabmaaba
w:radiographers	cckddcnbccddd
w:radiologo	baabbbababbna
w:radiology	dccbbmbbdncda
w:radius	bcbcdcncddcdb
w:rafa	lcddeddddcedm
w:raffle	jddcdccldccdm
w:ragazzi	bccccmbadccbj
w:rahmen	cdddedddddddm
w:rahmenvertrag	odddeddeeeeed
w:rail	dhnddkcddbldc
w:railway	bcbccmmcbadcc
w:rain	bdcdmcdccjcdn
w:rained	bbccmcbacndda
w:raise	kcbcmcicclkdb
w:raised	hmbcbdndcchdh
w:raises	aobcccabcccbn
w:raising	bcbcrddkabcdb
w:raison	jddddlccdcddm
w:raj	kcbcddccnbddb
w:ral	cpdddeddddedc
w:ramene	dddeeedeneeee
w:ramesh	akncdcbbcbcbl
w:ramo	nccddbccccdcb
w:ramp	cdkeedcmdcddc
w:rampzalig	ccddmcdedddec
w:ran	ibbmkhahkbcdk
w:rancho	nccddcccccdcb
w:rand	cdcddbccbndcb
w:random	bcackcnbbmcbb
w:rang	bkmdddjcddddm
w:range	cnmdddidccedc
w:rangers	anlcamabbabca
w:rank	bcbdbdocbanca
w:ransomware	cccdddlddmdec
w:rapida	ddodddceddddc
w:rapide	ndeefedeeeeec
w:rappel	bdcmdccccccbb
w:rapport	mdeeeddeeeddd
w:rara	cdoedeceddddc
w:rare	blpddkbcbacdb
w:rastrillo	abababanbabaZ
w:rat	ddcceecdmdedc
w:rata	eoambbabbbbba
w:rate	mdikddidecdeh
w:rated	bcbmcclccbcdc
w:raten	dccdddmcddcdb
w:ratenzahlung	ccbcdcnccbcba
w:rates	blcmcbmledccb
w:rathaus	clcdddcmbcddi
w:rather	ljkbldlfeccdc
w:ratifique	abbnbbbcbbcba
w:rating	kccmdbbcccbda
w:ratings	cbcdddacccclm
w:ratskeller	ddddddcmdbcdb
w:rattache	emeeeeeeeeeed
w:raum	deeeedddedeeo
w:raus	dddeeecdddddm
w:ravi	meedeekddkedc
w:ravie	cmadddbccmcbb
w:raw	pbbccbacbacca
w:ray	ocbcccbccbcdl
w:rd	icckdbckcbido
w:re	ifjjidifdifdd
w:reabren	cdddcmccdcddd
w:reach	ddjcddkjfdkjd
w:reached	cbbiejabcebnd
w:reaches	cbmdddkdddddd
w:reaching	chlcddmdkfddc
w:react	hemidkeficeib
w:reacted	ddddedcddbdob
w:reactie	bcaccbabbjbpZ
w:reactivarla	bcbcccbbbbnaa
w:reactivions	ccncdcbcdccZa
w:read	dfdkdhdlekeff
w:readable	ncacclabcacca
w:reader	bjbcccgpbkcca
w:readers	bcccikmlclccb
w:reading	hfecdkdjdlfdj
w:reads	ejjgkcehchgdi
w:ready	ecfehcmcjbeem
w:reageren	oceeecedeeeec
w:reagiu	bcbccbabbabpY
w:reais	ncbbcblababbZ
w:reajuste	nddeeeddddddb
w:real	dldgkkdkfcdeb
w:realise	bmoccdacbZccb
w:realised	ccbcdZbbcocca
w:realistic	occcccadbbccb
w:realizzare	bcddmdcddcddb
w:really	jhdfjdjjldddc
w:reason	blldhdbhclcmb
w:reasons	blcclcbcdckcl
w:rebase	ccbcccbcbacbp
w:rebate	ccbcddodcdddc
w:rebecca	ldbddemdcdddd
w:rebonjour	oddeeededeeed
w:rebuild	nbnbbbZcbacdb
w:rebuilding	ecbncbabbbacn
w:recall	cdbdidfddmcel
w:recalls	cdccddmldaddb
w:receba	aababaZabaoaZ
w:recebe	bccccbcdddncb
w:recebemos	cccdddccdccbo
w:receber	bcccccbdbcnba
w:recebera	ddeeeddeeemed
w:recebes	bcbcccbcdcnca
w:recebeu	lccmdcbcccbca
w:recebido	cdcddcccdbmbm
w:rececao	deeeeeddecbdo
w:receipt	hcdfddbcdbmmi
w:receipts	jaabbbnabZbnb
w:receita	eeeeeeeeedcen
w:receitas	ndcddcccdbcdc
w:receive	bcdlddjjdcodb
w:received	ciccdecbdjjko
w:receiving	cdedidemdcdmb
w:recensioni	cdcmdcbcddddb
w:recent	icodefdcidddd
w:recently	ccidddldllddd
w:recepcao	cdbdddcadcbcn
w:recepcion	deeeeeddecbeo
w:recepcionista	cdbdeddeeendb
w:reception	jccddbmkdcidl
w:receptionist	bccdddcddcmdm
w:receptive	abmcmbbbcbcdb
w:receta	cdcdddccdmcdi
w:recevez	acccdbbccdnca
w:recevoir	ababmbaabbnlZ
w:recevrez	ccbcccbcccncb
w:recherche	nmcedddedeedd
w:recherches	bdbccmbbcbcmZ
w:rechne	cdbdccnccbccb
w:rechnen	accdddoccddda
w:rechner	oddeeededdded
w:rechnung	ldcddcjcdjjdl
w:rechnungssoftware	addcebndddbcb
w:recht	ddmemecedddec
w:rechtbank	ccdmcccdddcdb
w:rechtszaak	cdcmccccdcddb
w:recibe	kbbbbbabbaobZ
w:recibida	mdddedcddddcb
w:recibido	ccbcdcbccbmam
w:recibir	bcnddcbbdcccb
w:recibo	bccdddccccdcn
w:recibos	kdmdddcdccddb
w:recife	cmcdmddddcdjb
w:recipe	bdccdibjckcbp
w:recita	cdddddcddcddm
w:reckon	lcdcdlkccjcdc
w:reckons	ndccddcckbddc
w:reclamam	eeeffdmdeeeee
w:reclamation	ccccccbcdbcbn
w:reclament	nccddbbcccddb
w:recoge	ddddbdccdcddn
w:recoger	ddddeddddcbdo
w:recognised	bcbddjccoiddb
w:recognition	bmncccZbbcaba
w:recomenda	abbdcdacnbccb
w:recomendacao	abbcccabnabaa
w:recomendacion	baabbbbbnabaa
w:recomendamos	abZbbbaaaaana
w:recomendarias	dbdeeeddpcecb
w:recomende	ddddecdbdmddc
w:recommandation	ddcdddccandba
w:recommander	mdceddcdmcddc
w:recommend	acekcbmljkccZ
w:recommendation	bjbcicbbdlcpZ
w:recommendations	kdddeecdeddmc
w:recommended	ncmecgabedilb
w:recompensa	dddedecddcedp
w:recompense	dddeeeddddddn
w:reconciliation	ldddddleeddfe
w:reconduit	dddeedcdddddm
w:record	ddkkcmdkecjdb
w:recordamos	deddeeddddddm
w:recorded	bcckdefndckdc
w:recording	edbbcmbocbcja
w:recordo	dddedededemed
w:records	lcmcdeddecdjj
w:recovered	kdbdddmdcldec
w:recovery	bdddddadddocc
w:recruit	cdoiddjdeekdc
w:recruiter	jikdddhdgjekc
w:recruiters	ackcccocbbdnb
w:recruiting	elnedcdcdjkcb
w:recruitingvideos	acbbcbnbbabba
w:recruitment	cciddjndijhdd
w:recruta	ddpdddbddbdcb
w:recrutadora	eemfefeeeeeee
w:recrutamento	cncddccccccca
w:recrute	cnodddcddccdb
w:recrutement	dnbeeededeeed
w:recrutent	cdbdddbdpbdcb
w:recruteur	cdndddbdbbdcc
w:recruteuse	edoeeecddcedc
w:recrutez	cdbcdcpcccdcb
w:recu	abblbbabbbkml
w:recue	mcccccbccbcZo
w:recuerdo	bddndcbddccca
w:recuerdos	ddcededdmdddc
w:recuperacao	mdeeeeddedeed
w:recuperado	cccdddmddccdb
w:recuperiamo	bcbcccnbcbcba
w:recursos	cmcddddeddddd
w:recusa	bccccbnccccdb
w:recusou	bcndccbccbdcb
w:recycling	ldddcebcdcddn
w:red	mdccfdbccbido
w:redaccion	cdccdmccdnddb
w:redacteur	cmcdbdddddeec
w:redaction	mdeeeddeeeddd
w:redacto	acccdcncccccb
w:redaktion	cdccdobcdcccb
w:redattore	dmeedeceddddd
w:redazione	mdddedcdddcdb
w:rede	clcmcdbljbddb
w:reden	acabcaanblnbZ
w:redes	kbcccbmcccbca
w:redesign	kdccddpcbcedb
w:redet	abbcbbmbmbbcZ
w:redo	nbbccljbccddb
w:reduce	ddccedneeedee
w:reduced	bcccdbomdcbca
w:reducida	acccccanccbca
w:reducing	bcbcccocccbca
w:reduction	ccdddbaoddded
w:reduit	cdcdddmdcdddc
w:redundant	cdbdddccpZddc
w:redwater	cjikddkdncddc
w:reel	ickccdbcoacdc
w:reels	adbdddodddced
w:reembolsamos	dededecdddmeb
w:reemplazo	nddbddcdddddc
w:reencontra	eeeffdmdeeeee
w:reenvia	ddeeeddeeemec
w:reenvialos	abcbcbbbccnca
w:reenvie	abcbcbbbcbnba
w:reescrevo	bcbcdcnccbcba
w:reexpediez	acccdbbccdnda
w:ref	aoccddccddlba
w:refaire	pccccbaccccca
w:refait	mbbccbbbcmbcZ
w:refeitorio	mdeeeeddedeed
w:refer	dcjldedcndkfc
w:referat	cncddbbccbccb
w:referee	bbZccdbdpbbcb
w:referees	jdcddbbcdbccn
w:reference	debcdcdeokcck
w:referencement	cdcdcdncccaba
w:references	lbjcfdmdlcddc
w:referente	accbdbndddddb
w:referentenstelle	cncddbbccbcca
w:referentin	bbccdmccbmdca
w:referenz	bbacbbabnacba
w:referenze	bdddddcdddmdc
w:referenzen	acbcccmcmbccb
w:referenziati	cccdddndcbddc
w:referral	cbenigjcmcceb
w:referrals	iladdemdcbddd
w:referred	kkcfdjakcjdcj
w:referto	cdddddcdddcdm
w:refinery	kmabbmabbbbca
w:reflechir	ccndccbcbaccb
w:reflexion	bbncccabcbcba
w:refonte	ndcdddbdddcdb
w:reform	laaacnakckkca
w:reforma	cdddedddddddm
w:refugee	akZbbmZaoabba
w:refugees	lbbbcoaaccccZ
w:refugie	bcbdbbbbnaccb
w:refund	dcccckkjcbicn
w:refundable	cccdddjdddodc
w:refunded	dddcedkcedldm
w:refus	cdceddcdmcddc
w:refuse	dcleeededdled
w:refused	bcdmcdbcdcccm
w:refuser	bbbcccbbcbcpa
w:regadio	cdddmcdeeeded
w:regalando	eedfeeneedeed
w:regalo	bccmdcbcccmck
w:regar	ddedmcdeeeded
w:regard	lcckdclcdcbdk
w:regarde	cdbdddndcaddc
w:regarder	cededemeedeed
w:regardez	bcbcbcabbnbaa
w:regarding	eldfkijcfhdee
w:regards	kiceeefdemdde
w:regel	mdddddcdddddc
w:regelen	bddddcncdccda
w:regeln	dndeeededddec
w:regenjas	deeeeemddeeec
w:regent	cccddcbccbddn
w:regge	mededededdeed
w:reggere	cccdddndcbddc
w:reggio	bcnddcbdccdcb
w:regiao	ddedmcdeeeded
w:regidora	ncccddcdccccb
w:regie	kccdndadccdcc
w:regime	ocdeeedeeeeed
w:regimen	bnccddccbcbca
w:region	kcmdhcdcijcjb
w:regional	ekfkdcbmedkcc
w:regionale	ccddmdcdddddb
w:regionaux	cncdddccdcbdb
w:regions	bbmdldidccddd
w:register	icnddbkndbdec
w:registered	kledkccefclhb
w:registering	ZbhoccZbbZmbZ
w:registers	nbcccckcccddc
w:registrar	amacecabmjica
w:registrars	bcldddmdcbdec
w:registrati	cccdddncddcdb
w:registration	bdccdcbnhcoed
w:registriamo	cdccdccmdccca
w:registries	jcccdcbndbbca
w:registros	ndbdcdbccccdb
w:registry	ZlbncbbbbmjbZ
w:regler	cdcdddcdcdndb
w:regreso	cdcddccbdndcb
w:regressie	bdcddncdaccdb
w:regret	ckbcbcblccccp
w:regular	apfcdmbbjcccc
w:regulated	njeeeddeeeded
w:regulator	llbkdcdmcecdc
w:rehab	ccclmdaddcddc
w:rehearsal	bccddddlcbcco
w:reichen	cbddeecdedddm
w:reimburse	lddcddadedndc
w:reimbursed	kcccdkbcdcoda
w:reimos	cdcdcaccbnddb
w:rein	cdcdddccccmdb
w:reinschauen	ababbaanbabaa
w:reinsurance	bmlblcaccbcdd
w:reinsurers	ccddndcdddded
w:reir	cdbdcabcbncdb
w:reis	dedeeeddddeem
w:reise	mdddeeddddddc
w:reisen	deefffdfeemee
w:reiskosten	mdedeldcdeeec
w:reitero	ddddddmcddddb
w:rejected	mbanccZbcabda
w:rejections	bcbdcdbcobdcb
w:rejoignez	cdccdcdddemdc
w:rejoindre	bcbcckbbcbcoa
w:rejoins	bcbcccbnbbbba
w:rejoint	dcdeedjddcdco
w:reken	dededemcddded
w:rekenen	ccdmcccdddcdb
w:rekening	acacbbacbbpbZ
w:rekeningnummer	bdbddcccccncb
w:rekenmachine	odddeddeedded
w:rekruteer	cmccddcdddddc
w:relacion	olcdddcddcccb
w:relais	dddeedddddcdn
w:relance	mddeeeldeeeec
w:relancer	bcadcbnclZcbb
w:relances	ceddddmcddcdc
w:relatie	ddeeeededdmec
w:relations	bmbccbalcncca
w:relationship	jmccddcdddldc
w:relationships	ccoccdbdcdddd
w:relative	bcddcdcddbocb
w:relatori	cdeddbcnedddc
w:relatorio	ncbcdcaccacca
w:relatrice	ddecendaedcdb
w:relaunch	lcceeeleeddde
w:relaxed	bbldcdandadec
w:release	ecdcddccclncm
w:released	jclcccbkcbhki
w:relecteur	acdcdncdddddb
w:relevant	bcmiddlcfcccb
w:releve	cddedddcdddbm
w:reliability	aobcccbcccbdb
w:reliable	kdmdcdcddddee
w:relief	kbacjcmcelbcb
w:relieved	ndclccbddcded
w:relire	cdcdddcdlbccn
w:relocate	bbpdddjchdddc
w:relocated	dbceeebendeee
w:relocation	dpidddbdicddc
w:relying	cmdcddldcccec
w:remain	bcejdficclldj
w:remainder	ceedeccdddoej
w:remaining	ickcdjbcmkbdc
w:remains	bcccdmcccnlcb
w:remarcada	bddcddccdccco
w:remarks	icccdkkcdcdcn
w:rembourse	ccbcccobccaba
w:rembourses	cbccccbcccoca
w:remember	dlcejdhcfncdc
w:remembered	bcbdccbbmmcdb
w:remet	cddendddecddc
w:remettre	nccbdccdcdlcb
w:remind	bbalclbbclcmc
w:reminded	kccddccmclddc
w:reminder	diejdekcibelj
w:remis	cdcdddccdbcpa
w:remise	addcdncddeddb
w:remit	cckdddcdddodc
w:remito	cmccdccdcccdb
w:remo	cccdcbancccca
w:remote	ljeffjcfedkdc
w:remoteanteil	neefeedeeeeed
w:remotely	lbdddkamedcdc
w:remoto	oceeeedeeeeed
w:remove	aaababkaaZZnY
w:removed	ccccdcbbiaira
w:remplacant	ndedeadeeeeed
w:remplace	cmcddededdddd
w:remuneracao	dcdddmcbddddb
w:remuneracion	deeddmcbedddb
w:remunerada	cddndlcbdcddb
w:remunerated	eebpdkbccbccb
w:remuneration	mkdeijbfkcddc
w:remunere	cedoeddeeeedc
w:remuneree	cddkdmcbddcdb
w:remunerons	bcdcdobcdcddb
w:renata	bcdcmclcbacca
w:renate	fkkccdicbkcdb
w:renato	bdddeddcddddm
w:rencontre	bcbcmcbbcmbbZ
w:rencontrons	bbnccdbcdcddb
w:renda	abacbbbbnbbca
w:rendas	bddcenccedcdc
w:rendement	cdcdcdlcccmcb
w:render	obbbcblbcbccc
w:renders	Zccbddomccccb
w:rendez	ldcddccdccccp
w:rendimento	ddcdddbdddmcc
w:rendite	cdcbccmcdcldb
w:rendono	bcccdcnccbcca
w:rendu	dddddddcddcdn
w:renew	bdcdddnbdcjcp
w:renewable	kocdddadcdbdc
w:renewal	icbcjcfnebbkh
w:renewals	bcbdldmddbded
w:renewed	akicccabkaimj
w:renews	cdddeecdedcln
w:rennes	bkbdcbbnccccb
w:reno	nccddckddcddc
w:renouvelables	ndeeeedeeeedd
w:renouvele	dddeeecdeddhn
w:renouveler	ccbdccbccbcna
w:renova	deddeecceddmb
w:renovado	bdddedcdddddo
w:renovamos	cddeeeddddddo
w:renovar	mccdccbccbcma
w:renovation	mcdcddbdeeldb
w:renovavel	neeeeedeeeeed
w:rent	didkediihehdj
w:renta	dddeeeddedddm
w:rentabilidad	dedecdbdddmcc
w:rentable	abbcncacbbccb
w:rental	ldcdccndccfcb
w:rente	cdddddcddcddo
w:rented	mbbcnbZbbabba
w:renters	kcbdjcbdcnddb
w:rentre	ndccddbdcdddc
w:rentree	albbclbbbmbbZ
w:rents	abajbkeYbmboZ
w:renueva	cdddedcceddgo
w:renvoyez	abbcbbabcbobZ
w:reopen	acbcdcaccbbjo
w:reorganizando	bcncccaccbcca
w:repair	jdbbkmckcaeck
w:repaired	fcddjdcmdcddm
w:repairs	lkkjccjbkbcca
w:reparacion	ceededcdddbem
w:repart	oeededcdedeec
w:repartimos	bcbcmcbbcbcck
w:reparto	abmbbnbbbbbba
w:repas	bcbccmbamaccj
w:repay	bbccaclcccmbb
w:repeat	bmcbembacbcck
w:repetition	cdddedcddcdcm
w:replace	nbjcddldcckdc
w:replacement	bobdcdhdccddn
w:replied	ZbibcbhbcbcpZ
w:replies	cdbcdcablmcnb
w:reply	jedjdhjcdhjjf
w:replying	ajblcbakdclja
w:repo	cmcccdacdcpcb
w:repond	cdcdedoddcddl
w:repondre	nddddcdeddcdd
w:reponds	dedeeddcddmec
w:reponse	mdcdddcdcmddb
w:report	ldbmdbeldceik
w:reported	bcccdccbcbnne
w:reportee	cddddcccdccco
w:reporter	ambcdcacncbcc
w:reporters	bmcddmbddccdd
w:reporting	fibddjmccacoc
w:reports	mmcddjkddcidc
w:repository	bcccccbccbmme
w:reprends	ccbdccbbnbbca
w:repreneuse	abbcncabbbccb
w:represent	dcokjcmcccdcb
w:representante	adddddpddcccb
w:representarei	ccndddccccccb
w:representative	obccccbdedddc
w:represente	mededecedeeed
w:represented	dcnbdcacddcdd
w:represento	ccncddbccccca
w:reprint	ZcabblcncZbba
w:repris	mededecedeeed
w:reprise	cnceddcddcddc
w:reproduce	cdcddcbacjcbp
w:reps	blcbcnbbcbdcb
w:reputation	mdccdcbddclec
w:req	cmbcddbcnccdb
w:request	ddchdeibehcol
w:requested	bccidceecadol
w:requests	lcifcmahcbkhb
w:require	ncdjfbjccdmdb
w:required	ecckdiicgfmih
w:requirement	ncjhededhhddc
w:requirements	ibldednekdddc
w:requires	jccckdfcdcnde
w:requise	bdddcbcdddndb
w:requisitions	aaocddcbcdccc
w:resale	bcccmbbmdbbcb
w:rescue	bbccmmabcbbca
w:research	clcpdcbhdhceb
w:researcher	cidndcmbcdcdc
w:researching	deekfejefeeff
w:reseau	bcbkbbZmnabba
w:resell	bdbdddocdadcb
w:reseller	bdccdcqccbccb
w:reserva	eeeeeecdededo
w:reservation	cdccedbcddmdm
w:reserve	bjbkcbkbcbldn
w:reserved	bccccbnbdcncf
w:reservierung	cdddedcddcdcn
w:reserving	mbcbcmaacbbcb
w:reset	bccddccccadko
w:residence	bccdmdbcdacdm
w:residencia	ccmcddbdccldc
w:resident	aocddcccicccm
w:residential	cmfddcclcdddb
w:residents	lbckhellcbccc
w:residual	dccdedbcdlmed
w:resigned	klbdddmddccdb
w:resilier	cddeeeeeeeeen
w:resolve	mkbdccldcccdc
w:resolved	jdcdmcaddjcdc
w:resolvo	acccccnccbbba
w:resonated	cbkccbabnZcbb
w:resort	bclcdcnbcbbcb
w:resorts	fdcbdcacdcndc
w:resources	miidddcdddldc
w:respect	abhlckbblmccb
w:respected	khkccbjckkbdb
w:respectfully	bibjiimcjkddc
w:respekt	bbbdcdaccncca
w:respond	midcdcaccckla
w:responda	cdddedcddcldm
w:responded	cddmdlcbdcccc
w:responder	Zbblcbabcbene
w:responderemos	cdddedcddbbcn
w:responsabile	embcbcbcmcccZ
w:responsabilidad	cbccccncabcca
w:responsable	mmdeddcdddddc
w:responsavel	cmdcddcdeedec
w:response	dbabcclccjaoZ
w:responses	bcboccaababcb
w:responsibilities	mccdekdeeeeee
w:responsibility	kmbcddjdddcdd
w:responsible	cebddildlkddi
w:resposta	cnddedcddddcm
w:respuesta	ccndddbccbcbm
w:ressortie	ccncccbcdccaa
w:rest	idedkdgccfmhe
w:resta	bcbccmbbcbccj
w:restare	bcncccbccbcca
w:restarted	cccdddccccdcp
w:restaurant	abacocmckccdZ
w:restaurante	nbddcccccdccb
w:restaurantes	deemeddeeeded
w:restaurants	lcbclbkcebkdb
w:reste	ckbclbblicmca
w:restent	cddddccdddmda
w:rester	bbccobccccbca
w:restful	blbddcndcaddc
w:restiamo	ccbdddccbnccb
w:restless	abobcbmbaZcaZ
w:resto	bjbcccmccblca
w:restons	ddcedddcdmdcc
w:restore	blcccnbbcbkcb
w:restreinte	nccbdcccddccb
w:restricted	ccccdcbccbdnZ
w:restructuring	ccaccdacnlccb
w:restrukturierung	mdddddcdddddb
w:result	ccccdcmdcbklk
w:resultat	bacbcbbbccnca
w:results	bcdddchhddcmo
w:resume	mcldedddkdeic
w:retablissement	bcbcbcbbbnbba
w:retail	chkkhejkhcddc
w:retailer	obdledcdddcdc
w:retain	bedmedceedned
w:retained	dknjdcdccbcck
w:retainer	obboacacdcddb
w:retainers	cdccldbddcmdc
w:retard	cdcdddccccdco
w:rete	cdblddcddmdcc
w:retenu	cdndddbdcbdam
w:retenue	ddcdedddecdbn
w:retida	bbbbcbbbbbnaZ
w:retiene	dddeeededemed
w:retirada	cccdmdcdcdcdc
w:retire	mlkccabbbaccl
w:retired	njccdcklddddb
w:retirem	cdddeddcddddm
w:retirement	ecacdcmcbncdb
w:retires	hpccdcejccddj
w:retirez	bcccdbbbcbnba
w:retiring	ambcceeldlcdi
w:retiro	efefeeleeedfe
w:retomando	nceeeedeeeeed
w:retomo	neeeedddeeded
w:retorno	cdcdbcacccncb
w:retouchee	ccccdcnccbcca
w:retraite	klbdddmdcbddc
w:retrasa	cdcdddcbdddcm
w:retribuita	cddnddcdddddb
w:retribuzione	dndddeddedeed
w:retrouver	bcZcbbbbbocca
w:retrouvez	ceddddmcddcdc
w:retry	cdcdddccdbdZp
w:return	idkcechciijcl
w:returned	bccccihccblni
w:returns	bbbncfemjbecj
w:reune	bcclcbbmcbbca
w:reuniao	cdedecbcddddq
w:reunioes	bccndbccccbcb
w:reunion	cdcjddccdmddo
w:reuniones	ccbmdcccbncbZ
w:reunit	bbbobbZlbbbbZ
w:reussir	ceddedbndddcb
w:rev	kcccncabbcbdb
w:revenir	ccbdcccbnbccb
w:revenons	ccccccbcdbcbn
w:revenue	dcccpjZiccddj
w:revenus	ceedddcdeemec
w:reverse	bccclkllcccca
w:revert	cnmdldbddcdda
w:reviens	bcccccbccnccb
w:review	kdckcdfddjedm
w:reviewed	jibbdcbcmZcnj
w:reviewer	hbcnckZabaccl
w:reviewers	Ybapafabcblca
w:reviews	jdbccljccfhcm
w:revisar	meedecceeebec
w:reviser	abbbbnabbbaba
w:revision	kccddcjcdclfl
w:revisionare	nddcdbcdddbdb
w:revisione	abbcbaabmabbm
w:revisiones	ncddccccddcdb
w:revisor	abcbcmbbcmbbZ
w:revista	bddcemcdedddc
w:revue	cdbcdbcmdcbdb
w:reward	bikldcbcihccm
w:rewi	ccdddbbmdleec
w:rewrite	mkbcdbndcccdc
w:rewriting	dkddddmdddcdc
w:rewritten	cccddcbcmkccb
w:rez	deededdeeeeem
w:rezamos	mdeeeedeeeeed
w:rezeptpflicht	nddddcbcddcda
w:rg	cdeeedceedmed
w:riada	cdddcnbcdcddd
w:rib	dedeeddcedmec
w:ribera	bcbccdbccbcoa
w:ricarica	ddeeeddeedmec
w:ricariche	cddddcccdcmcb
w:rice	mdcddccccjcdj
w:ricerca	jmnddbcddccdb
w:ricercatore	cmddcdccdccdb
w:ricerche	bcacdccccbboa
w:ricette	cdbddcbncbcdb
w:ricevera	bbbcccabbboca
w:ricevere	ccncdcccccdcb
w:riceverli	accbcbbbcbnbZ
w:ricevi	abcbcbbbcbnba
w:ricevuta	ddceeecddddnl
w:ricevuto	bcbldbbccblam
w:riches	bcbcnbbbcabba
w:richiamarla	bcncccbccbcca
w:richiesta	jbbbbbbbbbboZ
w:richtige	bbmclmbbbbcca
w:ricomincio	cddededemdded
w:ricompensa	dddeeddddcddn
w:ricorda	ccbcbdmbcbcdl
w:ricordo	cdcmdccddcccb
w:ricostruisca	nbcccccddccda
w:rider	acclccncccddb
w:ridere	bbbcccacbncca
w:riders	acccncfmbabdb
w:rides	bddddclddcmeb
w:ridiculous	ceedlejeeeefe
w:riding	ncddcaabbbmdn
w:riempiono	ccbcccbcccncb
w:rien	aclccbbbcbnck
w:rientrare	bbbcccbcmbbca
w:riesce	ncbbcbbbcabba
w:riesgo	deddcdbdddmcc
w:rifa	deeddbddddedn
w:rifacessi	mededededdeed
w:rifare	ncbdccacaaccb
w:rifarlo	ndcdccccdcbdb
w:rig	ZbbbbbZmanmca
w:right	jfkhiejcdkedd
w:rights	pbcccjbbdcjdb
w:rigolo	bcbcbbbnbbcca
w:rijd	meeeeddeeeeed
w:rijdt	cccddcbccbldn
w:rijinstructeur	ccccdbnbdcccb
w:rillettes	ccbbccbnbabca
w:rimandata	dddddddddcddm
w:rimasto	bbbcccbcnbbba
w:rimborsate	cbddcccddcmdb
w:rimborsiamo	cdddddndccabb
w:rimborso	cdddddcdddZdn
w:rimos	bdcccacndcccb
w:rimpiazza	bmcdccbccccdb
w:ring	elnccdhcideck
w:ringing	clcmedcdedded
w:rinnova	bccmdcbccccjl
w:rinnovabili	ndeeeedeeeedc
w:rinnovato	cdbdcdcdcbccn
w:rinnovo	cdddddccdcccn
w:rinviato	bcccddnddcccb
w:rio	cjcdddcdclddn
w:rioja	bnccddcdcdcdc
w:ripaghiamo	deedeemedeeed
w:ripara	cdccdccndccca
w:riparare	ccccdmccccdcb
w:riparliamo	ccndccbbZbcca
w:ripetizioni	bccccobbbbcca
w:riposo	cmcddccddcdcb
w:riprendo	dcddedncdddab
w:riprese	ndddeccddddcb
w:ripreso	mdddeccddddcb
w:riprovera	cdcdddbccbcbn
w:riscaldamento	deedeemedeeed
w:riscaldato	deedeemedeeed
w:rischi	ddcdddbdccmcb
w:risco	cdcdbcacccncb
w:riscrivo	oddeeedeeeedd
w:rise	bkbcbdlcckmda
w:riservata	acpbbbabaabba
w:riservatezza	cddmddcdddddb
w:risico	deddcdbdddmcc
w:risiko	deedddbdedmed
w:risk	feidlmdcdcldc
w:risks	ddccddpcdcdeb
w:riso	eeeeeeedeeeem
w:risparmi	bddcdcndedcdb
w:risparmiare	eefeeemeffded
w:risparmio	deedeemedeeed
w:rispediscili	abcbcbbbcbnba
w:risponda	bccccccccbnca
w:risponde	ddddeddddcddn
w:rispondere	abccccbbbbbna
w:risposta	bcbccccckccmb
w:risque	bcbcccbbcboba
w:ristorante	cddededemdded
w:ristoranti	cdbdccocbbccb
w:ristoratori	eedeeeneedeed
w:risultano	cddddcccdcmcb
w:risultati	cdcmdcbcddddb
w:risultato	cdbdddoddccdb
w:rita	ccbdddndbbddm
w:ritardo	cdbcdcbddcddo
w:ritirarle	cdcddcbccbccn
w:ritirarlo	cddddecdddcdm
w:ritmo	mdeeeedeedeed
w:ritratti	bcccdcnccbcca
w:ritrovarti	bcbcccbccnccb
w:ritrovato	mededededdeed
w:ritrovo	dedeeddcecddn
w:riunione	deeededdeddeo
w:riunioni	cdcmdcccccddb
w:rival	bnbccckcbbbcb
w:rivedere	cdcdddnddbcdb
w:rivederti	bbbcccacbnbca
w:river	ZbbblnambZbbd
w:riverside	bbjbdcamcbccm
w:rivier	eedeeeddededm
w:rivista	bddcdnbbdccdb
w:riz	deeeeeeeedeem
w:rn	kbncccacbccdc
w:road	mjcccbicccbmj
w:roadmap	kcblcbjbcbccn
w:roasters	bcccmmbacbcca
w:rob	cbmdcdbdckcdc
w:roba	ndbdccbccbcca
w:robin	bccbdcmddbcmd
w:robot	jbaapbdfbckba
w:roboter	bccccnbbbbcba
w:robotics	bljdddmdkedjb
w:robots	icbnlkhbcbccb
w:rochdale	mdcddcldddded
w:rodada	cbddncccdccdb
w:rodando	maabbbbanbbbZ
w:rode	cdcdddcdccldm
w:rodilla	bcaccbabcnbba
w:roei	bcacccbbcncba
w:roemenie	Zbdcdancddcda
w:role	ikkdhfddjfddd
w:roles	ccoddemdjcddd
w:roll	dhkacmjbiaccj
w:rolling	ncddclecddddc
w:rollout	pbddebcdddddc
w:rolls	bmbddmbcccddd
w:roma	cjdeedcddddob
w:roman	ccccccbnbbcca
w:romanzo	bbbcbcbnabbca
w:romaria	nccddcccccdcb
w:romeria	bdccdcnccccca
w:rommelmarkt	cdcdddccccccm
w:rond	pkbdddcdccdcb
w:ronda	bbbcodbccccca
w:ronde	bbbanaakcbnca
w:rondleiding	bbncbcacbbcdb
w:roodgloeiend	mdcdcccdcccdc
w:roof	mdcccdiccbfdo
w:roofer	lccadcbcdmcdm
w:roofers	abbbcnlZcbbba
w:roofing	ldmddcbcddddd
w:roofs	bcbogcmcchcdZ
w:rooftop	ddneeecdcbddc
w:room	cfbdjldfhjdcl
w:rooms	mncdccbdccidk
w:root	bccdddccdblcm
w:rope	acmcdmabcbcca
w:ros	lkbcccmbbccca
w:rosa	fiiegdfddhdnc
w:rosalind	kcndddbdbadel
w:rosario	kcdddcmddcddb
w:rose	mccbbcacccncZ
w:roses	nmceddbddcdec
w:rossi	cdddendbedeec
w:roster	mjobcaZbcccca
w:rota	kkbdjdjhcZccn
w:rotas	babcmbnbblbca
w:roti	deeeeeededeem
w:rotina	nddcdcbdddcdb
w:rotonda	cddddddddcddm
w:rotterdam	khidijfjfhddc
w:rouen	ddddeddddcbmb
w:rough	mcjcddiddided
w:roughly	pcccdcdkdccdc
w:roumain	mccdddcdcddcb
w:round	clidlddifiidc
w:rounding	bbbdddbbmbcbm
w:rounds	cbbhkmacklcda
w:roundtable	cdccddapdcccb
w:route	bbabmmkbbabbZ
w:router	ccddkdcddddcm
w:routes	lkcdddkddcdee
w:rouvre	cdddddbmdcddb
w:row	acbdccankkcdm
w:rows	jlacccacklcbe
w:royal	cacddcbldlncc
w:royalties	bcccdqccdccdb
w:royalty	fbbccpZbccbcb
w:rs	kcccckbndcmca
w:rsus	cnceeekdedddd
w:rsvp	dddddbbpdccca
w:rtt	dnbeeededeeed
w:ruas	bcccdcnddccdb
w:rubbel	bcbcccbcbbnca
w:rubbish	fmambcbcbbccb
w:rubrica	bbbccmbbcbbba
w:rubriche	bcbdccbccncca
w:ruche	bcbcccbbbncca
w:ruckmeldung	dmcdddccccddk
w:ruckseite	deeemedeeeeed
w:rude	bfbccmjednccb
w:rue	bdcdddncdddbc
w:rufbereitschaft	emeeefefdeeed
w:rufen	bbacbbabnabba
w:rug	ccadbbaanbcba
w:rugs	nbbcZdnddbcdd
w:ruhe	ccbdddndccddb
w:ruhestand	dmdeeededleeb
w:ruhm	abcbnbbbbbbcb
w:ruimte	bdddendddeddd
w:ruined	accbmmbbcbcdb
w:rule	mbabbbaabhboa
w:rules	kebjfbejcflla
w:rumania	cdccddccdcmcb
w:rumanien	bdedecnddeeec
w:run	ikcjlkhiccjdc
w:rund	mncddbbcddddb
w:runde	ckcdldcdncddb
w:rung	ambdcdnddbdec
w:runners	bcbcmceccnddb
w:running	bhdiedeichkcl
w:runs	kccjecmcedchl
w:runway	jZcdodccdccec
w:ruolo	ccmdddcccbdcc
w:rupees	mcbnbbacbbcca
w:rural	kkbaimanccbdb
w:rush	lkbbccdccnddg
w:russia	cdcddbccdboba
w:rust	idddeccmedldc
w:rustenburg	mcbcdcbdclcda
w:rustig	cdncddcbcccdb
w:ruth	iijdccbbjjcdn
w:ruzies	dmdeeededdeec
w:s	ihgiifdjfifde
w:sa	fncdickdddkdc
w:saarland	mdddeeddddddb
w:saas	bcmddlbcccddd
w:sabado	jibcckbmcbcbi
w:sabados	bbcccocbcccca
w:sabati	bcbccnbbcbccb
w:sabato	mkcddbbldbccl
w:sabe	bjbccbnbmbacZ
w:sabemos	kclcjblcccbca
w:saben	ddcededdmdeed
w:saber	cdcljbocdccda
w:sabes	blacccbcoacba
w:sabia	dedeeedddoddc
w:sabonetes	abbbnbabbbbba
w:sacco	ddcdbdcbdcddn
w:sache	cddddccddcddm
w:sachverstandige	bddmdccdddddb
w:sacramento	cmcdcdlcdddec
w:sad	chlclcblcjbdb
w:saddle	cddeddcddccdo
w:sadly	abbccabocbccb
w:safe	bbbihcafgcojl
w:safety	kdbijmamdkbcb
w:sag	kbnddcccccldb
w:sage	ccdemddddddec
w:sagen	lclddcbdlbccb
w:sages	bbbbcnbccacba
w:sagst	oddeedceeddeb
w:sagt	cbbdccncabbca
w:sai	abbcccobbmbcZ
w:said	jjkeldeefkddc
w:sailing	ldcdddcjdcddn
w:saint	kjdddmcddcddb
w:sais	mdceddcemdddc
w:saisie	bdededmeeedec
w:saisissez	cddddddceemdc
w:sait	lccccmbbccbca
w:saiu	bnbcccbmlbcbe
w:sake	cmddeecleeced
w:sala	abcnccbcmcccl
w:salad	ddddedccecdcq
w:salaire	cncdldcdddkdb
w:salarie	dcddldddedddc
w:salaried	asaccdfdcccdc
w:salaries	albcnbakdccca
w:salario	cncdhdddddmdc
w:salaris	cocdedcdbdmdc
w:salary	bmidndcddcled
w:salat	cdcdddcccbdcn
w:saldria	dedeeedddoddc
w:sale	bhbcmemjcbccl
w:salem	bmddcmbcddcdc
w:salen	cdddcccddcddm
w:sales	cdgndmedffcdd
w:salesforce	dmjlddcedfdic
w:salesman	bccckdndccdec
w:salga	bcncccbccbbab
w:salgado	ccbcccbbcbcmk
w:salida	dddedededemed
w:salimos	ddddedccdcddm
w:salio	dmdddecdddddb
w:salle	cdedddddedcdp
w:saloes	cccdmdcccdcdc
w:salon	mcbccbjmbebba
w:salt	ddccecdljbcdn
w:salta	ddddebdcdcddn
w:salud	ffffkfefffffe
w:saludado	cdcddccbdmdcb
w:saludando	ccbcccbccmcdb
w:saludar	bcnccdcdcccdb
w:saludo	ddddddccdndba
w:salut	ldnekdcddkcdb
w:saluto	cdcdddcddndba
w:salva	accccmbcccmcZ
w:salve	dddeddddmdeec
w:sam	kbacccacbocca
w:samantha	kdkeefdeeeeee
w:same	iebjheddeohdb
w:samedi	jcckckbccbcco
w:samen	cccddcccdmccn
w:samenwerken	acbbccbbcnbba
w:samir	ccbddemdmbddd
w:sammeln	cccdldccdcdcn
w:sammle	ccmdddbdcccdb
w:sample	ccccdlockccdj
w:samples	cccdfdncndcdc
w:sampling	ldcaddndddded
w:samstag	dedeeedddcddp
w:samstags	nddddckcdddda
w:samt	ddededccddnca
w:san	ljkeddcdjdded
w:sand	bccmmcakcacca
w:sandwich	ambmccadccbdc
w:sandwiches	nccccablckddc
w:sang	ccbdccbcbpcca
w:sanidad	ncdeeedeeeeee
w:sanita	effffeelfefed
w:sanitaria	dmddddddcddcc
w:sanitarios	bcndccbbdcccb
w:sanitarista	cnbdccbccbcbb
w:sanjay	jddeedcdddcdm
w:sanne	bmkbbbjbbalca
w:sans	fchcdcmihcncb
w:santa	nbeccbbccbcdk
w:santander	acdcccanccccb
w:sante	lcndidcdddddc
w:sao	jdcfcdkkdikch
w:sap	jmiddhddhddkc
w:sapere	bcldddcdnbccb
w:sappia	ccdemdcddddec
w:sapporo	dedeeelleddfe
w:saputo	abbcbbabaobbZ
w:saque	ddcededdmdddc
w:sar	cncedecededdc
w:sara	cccddcccdcnbl
w:sarah	ceccddocccddc
w:sarau	abababZnaaaaZ
w:sarebbe	klbcobaccbbcZ
w:saresti	abbcbbbcnbcca
w:sas	khiddibkkddkc
w:sasen	emeeefefdeeed
w:saskatchewan	mccccdamcabdb
w:sat	dfblccdecocdi
w:satellite	ababpbacbabcb
w:satisfacao	ddeeeddeeemed
w:satisfait	cbbcddncddbcb
w:saturday	elbkdidhcdccn
w:saturdays	kkdbloccbdbca
w:satz	pdckedcdddddc
w:sauce	jaabbbZbbabnZ
w:saudade	cccddbcbcmccb
w:saude	endeedcfelddb
w:sauf	mddeedddddcen
w:saura	ccdemddddddec
w:sausages	bccccdandacdl
w:sauve	bcbcccbcbncca
w:save	lbkcbcmocabcb
w:saved	abbchckbbnbpZ
w:savez	cdcedemeddded
w:saving	jcccbcpcdccdb
w:savings	hdcdodbcbbmdh
w:savoir	cdldddoddcddc
w:saw	jjcdeiidjmecc
w:sawmill	mcancbbccbccb
w:say	ihkeefdidkdie
w:saying	bikcccdibpcca
w:says	kdkcejccfkccl
w:sbagliato	cededededdmdd
w:sbloccato	neeeeeeeeeded
w:sblocco	acbbcbbbcbnbZ
w:sc	njbddcbdlcddc
w:scade	jkaabbalabamd
w:scadenza	eneeeedeedeed
w:scaffold	YlabbmaZmbkbZ
w:scaffolders	naaccbmcbbccZ
w:scale	bpmccccbckecc
w:scales	bcbdccbmbncda
w:scambio	cdcddcccdcccm
w:scams	bdbcdcmndaaca
w:scan	cdccddlcdlmdi
w:scanned	kcbccclcbaamm
w:scanner	ZaanaaZbbanbZ
w:scare	aZccnmacccbca
w:scared	bmbdddbccmddb
w:scarica	cccbdbbbccncb
w:scatole	cdddcdmddcccb
w:scegliere	ccmdddcdccddc
w:scelse	mededededdeed
w:scelta	ceemeedeeeeed
w:scelto	cdcdddbddbldm
w:scendi	bcbcccbccncca
w:scene	ccadcdbccocdk
w:scenes	odccdbcdddcdb
w:schaal	apbccaabbbcca
w:schafft	dodeeecdddedc
w:schalten	ddeeedcdddmcc
w:schaltet	ccceecdccdmdc
w:schau	abpbbbZbaZbaZ
w:schauen	ckdmkcbdcccdb
w:scheck	dcddddddeendb
w:scheda	mdddddceddded
w:schede	mdddddceddded
w:schedule	ddicdcnbcakbk
w:scheduled	cccjdbbbdbkao
w:scheduler	bbbdmdkdcccdm
w:schedules	cbmdmdbdcbcdc
w:scheduling	jbdlebdkmadcb
w:scheme	jobcclkbcbkda
w:schemes	bcmmdcbbbacba
w:schenken	bcccccccccncb
w:schenkst	bcbcccccccncb
w:schepen	eedeeeeeneeed
w:scherz	ccndddbdccccb
w:schicht	dcddddddddddn
w:schichten	bccndbbbccccb
w:schichtleitung	emeeefeedeeed
w:schick	bblcccabbbnca
w:schicke	ccadddbccndcc
w:schicken	iecdddoddclcd
w:schiedssache	bcdmdccdddddb
w:schieflage	cdccddndddddc
w:schilder	bddddccddddeo
w:schizzi	mededededdeed
w:schlafen	dedeeeddededn
w:schloss	mdcdddmdccddb
w:schlosser	ddccedneddeec
w:schlussel	cdcdddccddddm
w:schlusselpositionen	ddmdddcdccddc
w:schnell	acaccbbbbbocZ
w:schnittstellen	meeefeefeedfd
w:scholarship	ambacZaanbcdb
w:scholarships	bcdbcYmocccdb
w:scholen	ddcdcdmcccddb
w:schon	cdkdjdicdldck
w:schone	bcncccbcbbcca
w:school	jjdgdjgkkcdde
w:schooling	Zpbcccacccaca
w:schoolpsycholoog	mdddedddddddc
w:schools	bclcmkkbeicdc
w:schoonmaak	ddcdcdmccdddb
w:schornsteinfeger	eedeeeddddeen
w:schot	ccddmcdedddec
w:schreef	abbbnbabbabba
w:schreib	dncebdcdddcdc
w:schreibburo	dddeedndedbdc
w:schreiben	acbbcljbbkkcl
w:schreibt	cncddbbccbccb
w:schreibtisch	bnccdcccddddb
w:schreibworkshop	cccccbbncccca
w:schreiner	bdeeedcdddden
w:schreinerei	bcncdccccaccb
w:schrift	mdcdddcdddddc
w:schriftlich	ccnddcbcccddb
w:schrijf	dmdeeededdeec
w:schrijven	bccbdpccdccdb
w:schrikt	eedfeeeeneeed
w:schritte	cdncedbdcdddc
w:schuift	cccdddcccbccn
w:schuldhulp	nddcbdcddddcc
w:schule	eedeeeeendeed
w:schulkonto	deeeeeddeeaem
w:schulsozialarbeiterin	ncddeacdddddc
w:schulter	bbbnbbaccbbca
w:schulung	bddcdoccddddb
w:schulungsgebuhr	dcdddeddedmda
w:schutting	bcbcdcbbdccnb
w:schuur	ccbdddbdbbcdn
w:schwabischen	cmccdcbccccdb
w:science	bkckkkaamdidb
w:sciences	ddleelceddeee
w:scientific	ncbniccdccjdc
w:scientifique	cccmccbcdcccb
w:scientist	klcdkddfedekc
w:scienza	dedeeddmedeec
w:scierie	cmcddddeddddd
w:scissors	bcbdcdalbncdb
w:scontata	cdddbdncdccca
w:scope	pcbmdcbccccdc
w:scoperte	bbbbcnbccbbba
w:scopri	ddbdeddddccmc
w:scopriremo	bdnacbbcddddb
w:score	nbbbdckbccldb
w:scores	cbcdcdbdddned
w:scorsa	cddddccddccbo
w:scorso	bcncccbccbcca
w:scotland	cdmdddjdccded
w:scottish	mllcccacbbcdb
w:scout	lcbdddbbclccl
w:scraper	oecedddeccdec
w:scratch	bfbcdmbdmfldb
w:screaming	odccedcbdceda
w:screen	aicklclbcblci
w:screening	kcjpdcaddcedc
w:screens	bdddddnccdidc
w:screenshot	ddddddcdedodb
w:screenshots	lcddbaicddmdb
w:screws	cdddddcnecefd
w:script	nbblciibbbnca
w:scriptie	bdbccobdZbccb
w:scripts	oabmckabbbbca
w:scrisse	ccndccbbZbcca
w:scritto	cdeemcdddeded
w:scrivania	dddeddddddddm
w:scrivanie	bcbcccbccmccb
w:scrivere	bcbcciabnacca
w:scriverebbe	bdddemcbdddec
w:scriveresti	cdcddmccccddb
w:scrivi	ccbddcbcclodb
w:scrivimi	ccccccbcccnda
w:scrivo	cddddddemdded
w:scroll	mcldddcdddddd
w:scrolling	bcpccdacbadda
w:scrum	hmbdjbimiaccc
w:scuola	bcbcdnbbcbcbf
w:scuole	deedeemedeeed
w:scusa	bbacbcacnacba
w:scusi	cddddddemdded
w:scusiamo	deededddeddem
w:sdk	mccccbbcdcmdb
w:se	hfeeidjejfejf
w:sea	aikidnbleccdb
w:seal	cdddcdccdcmdl
w:seaman	llbcdcbcdclda
w:seance	abbmbbanbaabZ
w:seances	cbbcddncddbdb
w:search	kklcfdecfedlb
w:searched	dbncccalieccm
w:searches	bfkcdcfccbkna
w:searching	cibjlmecfbchk
w:seas	bcddmcbldccdc
w:season	memjcbemdeccb
w:seasonal	okbbcbalcccdb
w:seat	ckdmldheebcfe
w:seats	hechienjcbecf
w:seattle	dncddichdldid
w:seaweed	mdlddcccdcced
w:sec	bblbccabcbnca
w:sechs	Zkbkcmalbbibd
w:sechsten	eeeeecdemdeed
w:second	fkcffhdidledk
w:secondary	dcbmcdbamcbdb
w:seconden	cddeddpdcdcdb
w:secondment	mZbdddmddbddd
w:secondo	accncbaccbbcl
w:seconds	ecbcdckjnbkdb
w:secret	abdccdicccpcj
w:secretariat	cmddddbkeccdc
w:secretaries	cdbccbnjbbbca
w:secretaris	ddeeeededdmec
w:secretary	jncddddcdcddm
w:secteur	lcmbdccdlcdcb
w:section	abaccmbcbnbem
w:sector	djmjddjeeidfb
w:secure	clcdddbddcmla
w:securite	dedddcdceemcc
w:security	lckdeeccdcofb
w:sede	ljndddcdddddb
w:seduta	bcbccacbbmcbk
w:sedute	bbbmccbccccca
w:see	dfjeedjfdjhjh
w:seed	kbidqdccdcddc
w:seeing	acklccakcnaca
w:seek	lcbjocaccjcdb
w:seekers	aaabbnmabbbZZ
w:seeking	debdkdbdpdddc
w:seeks	imdklkcdddddb
w:seem	jcbcmdadcnlba
w:seems	kcecdcnddkddb
w:seen	hedcefgcklflc
w:sees	aaaccbaankmbZ
w:segnalarmi	eedefedemeeed
w:segnalato	cdncddccbbcdb
w:segnaleresti	bbacbcacnacba
w:segreteria	dedcddcddbado
w:segue	jcccddjckbccn
w:seguente	cddddccddcmcb
w:seguiamo	ccddddodedddc
w:seguidores	cdcdccnccbcba
w:seguidos	dmdddddddcddb
w:seguimos	ddddeedcdndbb
w:seguir	kcldddbddcmdb
w:seguirlo	ddcdddbddcccm
w:segun	acanddcdddccc
w:segunda	ccdddjjddjkdm
w:segundo	dldddddddcbdn
w:seguo	bcmdddbcbnccb
w:seguranca	dmedeedddeedd
w:segure	ncdddcddcdddb
w:seguro	cnddddiddkkdb
w:seguros	nddeeedeeefee
w:sehe	ccbdddldcndcb
w:sehen	ablbbbaabmboY
w:sehr	jkdjeeeejdhee
w:sei	kemddkccdcjja
w:seid	cdbdddcdcbddn
w:sein	lcbcccbobbcca
w:seine	cnbcddcddccdk
w:seinen	emeeefeedeeed
w:seis	nicckdgddcjch
w:seiscientos	cmddddcddcddc
w:seist	deeemedeeeeed
w:seit	gkcdhdgdijbdm
w:seitdem	cdcdedoddddec
w:seite	lcbdccacbllbl
w:seiten	mccccaambbcca
w:seja	cdddddcddcmdc
w:sejour	abbbbbbnbbbba
w:sek	ljcdddkddcmdc
w:sekretariat	eedeeeeendeed
w:selben	cdcmdcbccbccb
w:selber	ndleddcdccddc
w:selbst	jckiclabbklba
w:selbststandigen	dedeeeneeceee
w:selbststandiger	acbcdcnbcccbb
w:selbststandigkeit	bncdddjddmddb
w:selbstverstandlich	llckdlbdcccdb
w:seldom	bmbcdkjbcmcdc
w:selecao	dmddedeeeeced
w:seleccion	jlmedeceddddc
w:select	bcnddccdcmccc
w:selected	cccfddejdcpjb
w:selection	bccndcacdblcb
w:selezionata	cbeddccdedmec
w:selezione	cdoedeceddddc
w:seleziono	bomcdccdddddb
w:self	jbbidmkkcbcch
w:selfie	bccddckcdcnlb
w:selig	bcccdnbbbcccb
w:sell	ccblndobciddc
w:seller	Zbbmccncbckda
w:selling	bbalpcdbbcfkc
w:sells	bbbmockccbccb
w:selon	dldeeeeeeeled
w:sem	iklddlidhckca
w:semaine	mdeddefcjiejd
w:semaines	mdddddcdddldl
w:semana	needeecjdchjg
w:semanais	mddeeededeeec
w:semanal	ddbddddmcbdcb
w:semanales	jeedemddeedec
w:semanas	kddddcjmdcddm
w:sembra	deedeemedeeed
w:semester	bccddnbcocddb
w:semestre	abccbmablbbbj
w:semiconductor	bbbmlcbccbamb
w:semilla	dccdmdcdddddc
w:seminar	acbccpckckcbj
w:semmeln	mcddddccddddb
w:sempre	ccqccdjccadcb
w:sencillito	ndcdddcdcccdb
w:send	ifehddkfdcmfe
w:senden	deeeeeddedmmc
w:sender	acbacckcdaoaa
w:sending	idddcccccnjka
w:sends	kcccjcjbclldb
w:sendung	acabcbancblbi
w:senha	cddmdccddcmaa
w:senhas	bccccbcdddncb
w:senhor	jaalmbablbbbZ
w:senhora	mimdddcdidddb
w:senior	eokedfecdcefd
w:seniority	albccckcbnccb
w:seniors	ablcckanbacca
w:senor	bbcdbnjbdbcdc
w:senora	cmcddddecdddb
w:sense	icbmccblckccb
w:sensible	acbccbdcbncba
w:sensor	cicjmcmbcdcca
w:sensoren	deeemedeeeeed
w:sensors	dddemedededed
w:sent	dcccicccdikol
w:sentar	cccmccccbccdb
w:sente	ccccccbncccca
w:sentence	acabbbcnkacba
w:senti	cdbdddcdmblcb
w:sentiamo	acccdbndddddb
w:sentido	ddieeekddmddc
w:sentieri	ddcdbdccdcddn
w:sentimentos	bdbdccbccncca
w:sentirci	deneeededcdbd
w:senza	dkdedeljddkdc
w:seo	lccdccpdccbdc
w:sepa	dmededddeedeb
w:separados	ncbdccbdcccdc
w:separarlo	ddddoededdddc
w:separate	bccdodbddccdl
w:sepsis	nbblccaccbccb
w:sept	mbbbababnabcZ
w:september	ljdddfdkkcccl
w:septembre	dlcedkddjdddl
w:septiembre	ndddddcdddddl
w:sequencia	cdddddncddcdb
w:ser	clddlcjidkcde
w:sera	cdddldfddcmjk
w:seraient	mdeeeddeeeddd
w:serais	clbemelddcddc
w:serait	nclcclabbbbca
w:serale	bbccdnbmcbcbZ
w:serali	cncdddcdcddda
w:serbien	bcedecnddeeec
w:sere	odcddacmccddb
w:serem	mdeeeedeeeeed
w:serez	bbbncbbbcbcca
w:seria	dlddmdddedded
w:seriam	acdddobbddbdb
w:serian	ldeeeddeeeeem
w:serie	bccclnbbdcbcb
w:series	lhdlckcndbcdb
w:seriez	dllildbidcddb
w:serio	bdmdddccccddb
w:serious	caccnbaalamba
w:seriously	lccdddmchjcdb
w:seront	nccbdcccddddb
w:serpa	ddddmcdeeeded
w:serre	accncdadddcdc
w:serve	lccimhbckicde
w:served	dceiddbmcncdc
w:server	lccddcccchjco
w:servers	mcabmbabbabca
w:service	diiedcndccjkg
w:servicenow	ddmdccjcjcbjc
w:services	oechddkccccje
w:servicio	lbbcccbcmccca
w:servicios	mbbbcaabnbbbZ
w:servico	lcccdcjbcccma
w:servicos	ndeeeedeeeeed
w:servira	cccdddmdccddc
w:servirebbe	jdccmcbccccda
w:servizio	jmcdcbkcmbcca
w:servono	cdcddcbcccmdm
w:servus	ddneleceddeec
w:ses	ldddddblmdddb
w:sesion	icccdmbbcbcmZ
w:sesiones	bbbmbmlbaabbZ
w:sessao	mcbmccbcccccb
w:session	bbcmcpcmccdcb
w:sessional	acdcdobcdcddb
w:sessions	bibmcoelccccb
w:set	ldckdikcidkdd
w:sete	ambbbaaabanaZ
w:setembro	cdcdedcdcccdp
w:setor	bcncccbcbcccb
w:sets	kbjcdcmcccjcb
w:settembre	kccddclbcbccm
w:settima	dmeedeceddedd
w:settimana	jccccmbcjbkjj
w:settimanali	mcededdedeeeb
w:settimane	jcjddcjkccccl
w:setting	cblojbabckcca
w:settings	ccbcddaccbbsa
w:settle	bbccccbbdcoba
w:settled	bcocckacjcmcc
w:settlement	ldddeecdedbdm
w:settore	acnkckablbcba
w:setubal	cjadddbccddnb
w:setup	bddcdbpcedddc
w:setzen	cdmddcccccamb
w:seu	jdldeejecdjje
w:seule	bcmcccmbcbcca
w:seulement	cdbcdcpdbcddb
w:seus	bcmckcbcdclbb
w:seven	kjhdffcdibedm
w:seventh	jcbanbacbcbca
w:seventy	mbkccmbcccddc
w:several	fcokddchdjfdc
w:sevilla	lbcndcbcdccdb
w:sewing	mabbcmaacbbca
w:sexta	blcddcbmkbcck
w:sfondo	bccccbnbcbbba
w:shade	lddeeeleeceee
w:shaft	bcccbcmdcmcdb
w:shake	cdcdndcccmddb
w:shall	fekjdeldcjede
w:shame	abebcaZmbnbbZ
w:shape	lblckcacdlcdc
w:share	dffdmdfldhiib
w:shared	ddhcceabcleol
w:shareholder	ccbcobabcicdi
w:shares	dfceqdicdchdb
w:sharing	cccmmdabbkbcb
w:sharjah	mcmddcbdcbded
w:sharp	bkclckdacbjcm
w:she	hdedejccijdhm
w:shed	acbbcljmbacdl
w:sheep	lcccjdaldkdda
w:sheet	icekkejccbcdm
w:sheets	clcdddldcjddj
w:sheffield	aobcbcacbmccb
w:shekel	ambccnabaZccb
w:shelf	ncbbjchkcbldb
w:shell	cdddldcdecmdc
w:shelter	llcdeecedeeed
w:shelters	bcbmcbbbbmbdb
w:shelves	cndedddddceed
w:shift	dpddeeciidcdi
w:shifts	kldeceilicedb
w:ship	kimecmaicbkda
w:shipped	eccccdbmdjccj
w:shipper	bccdcdcccblbm
w:shipping	dcccdckbcknja
w:ships	cbkamagbmabbZ
w:shira	mccdccjcclcca
w:shirts	bdbdcdmccacdm
w:shoe	lcjmccacbabdl
w:shoebox	mcccccjccjccb
w:shoes	cdceddbddjddo
w:shoot	ockcdbicdccdb
w:shooting	kamcmbbcdbbdc
w:shop	nfcfldkedcicb
w:shopify	occcddacbbbma
w:shopper	bcddcdbbdnmdb
w:shoppers	acdcddabedodb
w:shopping	bcccdnimdZcdb
w:shops	kkikccmicbcdb
w:short	kcdldjkkddecd
w:shorter	bckdcdkcmZddc
w:shortlist	ccodcdddccddb
w:shortlisted	bblddckcddmcb
w:shot	fnacbcjcbdcdk
w:should	eiledeedkiddf
w:shouldn	gcjchdkcdncdb
w:shout	cbamcbicbpccb
w:shouting	icocdhacbicch
w:shouts	dmdeddcdckeed
w:show	cdcdijnjhchid
w:showed	fccddcaccnmdb
w:showing	bcblccnbblcba
w:shown	bcccdkhcdbkob
w:shows	bbcccioncamba
w:shredder	bcbcdmmbcadcb
w:shrewsbury	mnbcdccccccbb
w:shut	bjbcccejjcccp
w:shutdown	maaccbncbbbcZ
w:shutdowns	ZfmbccaanaccZ
w:shy	cdccdjbnbacdb
w:si	egidggjekeeei
w:sia	cdmeeecdcdedc
w:siamo	jikejedcdfcdl
w:siccome	bbbcnaaacbbca
w:sich	deldkccckchkf
w:sicher	eemeeededdeed
w:sicherheitsprufung	bdcdddncbbccb
w:sichern	dccdddncddcdb
w:sick	lpbcdcdccgfcc
w:sicurezza	cdddddmcddddb
w:side	cddjmdicdmech
w:sides	jcncccadcbncb
w:sido	ccddddcddbdln
w:sidreria	dedfeeneedeed
w:sie	dijhejiejdhjd
w:sieben	bbcccbbncbbcb
w:siege	cccmccbcdcdcb
w:sieger	bbbbcnbbbbbba
w:sieht	cdndcdbdbbddc
w:siempre	ckodjdcddcddc
w:siena	nccccbbbcbcba
w:sientes	cbbcccnccccba
w:sieren	bcncdccdbccdb
w:sierlijk	ndcdddcdddcdc
w:siete	akbmciabbmbcc
w:siffler	cddddccddcddm
w:sigilo	bccccbcdcdncb
w:siglo	bcacnbabbbbba
w:sign	hddeeidlcbjil
w:signaalgroep	cdcdcbbcccndb
w:signage	mcccdeldddddc
w:signal	icbccbaacknbd
w:signalee	bnbcccbdbbcca
w:signalling	clmdddbcdbcdc
w:signals	bccdbbbccaqdb
w:signature	jdddjdjdddjcl
w:signatures	accccbbocbacn
w:signe	clcdddcdccddn
w:signed	ddedncdccdedm
w:signer	bdcmdcccccccb
w:signes	bcccdobmcaccZ
w:signing	iccdclcdlbdel
w:signora	nccdkccckccda
w:signs	ajcnhccmhcfda
w:sigrun	bmbcdcncbZcba
w:sigue	kdldddlbdccdl
w:sigues	bbbcccbbbncca
w:silence	bkbccjncckkdb
w:silenzio	dleededeeeeed
w:sillas	acnccblbbbbbZ
w:silleda	nccccbcacbcca
w:silly	Zncdccbcdmbdm
w:silo	lcccbcncdccdc
w:silva	nbldccbddcddd
w:silver	bcccccobcamaa
w:sim	cddddddddcmdm
w:similar	kbachbcabccpa
w:simone	bmdeldcddcdee
w:simpatica	dodedecdedddc
w:simpel	bcbcccbccbncb
w:simple	mbbbbmfjcblcb
w:simplement	cdmdcbacblccb
w:simples	ddeeedceeemed
w:simply	fddiddlcfkjdb
w:simulateur	cdcdddpddcddc
w:simulator	cdddedcdemmdb
w:sin	iciikkkicckcb
w:since	djcdedjdlldid
w:sincera	ddpdddbddbdcb
w:sincere	dbceddcdnmddc
w:sincerely	eeldeejdelddd
w:sind	jdjijcekfffde
w:sindelfingen	cmddddddcdddd
w:sindico	ncbcdcbcbcccb
w:sinds	ldcdjdkdjlddb
w:sindsdien	dededemdddded
w:sines	clcdddkldjcdb
w:sing	maaabklbbmbbZ
w:singapore	bcclcabkcemjb
w:singh	acdedmddmcded
w:singing	lcmccbcbckcda
w:single	dbbmfibmjcbca
w:sings	bccddcdlcbccl
w:sino	eeeeeeleeedfe
w:sinon	bbccccbccnbcb
w:sintesi	cdcmdcbcdccdb
w:sinto	bbacccabnabba
w:siobhan	mcbcdcmddaddb
w:sir	dcidedmiliicc
w:siria	bcccccbcccndb
w:sismologa	ccccccbccncca
w:sistema	lbbbkaambbbbi
w:sistemas	cncdccbbccccb
w:sistemisti	bbbcbcnccbccb
w:sistemo	bcbcccncbbbca
w:sister	ehbckmbfckeck
w:sisters	ahbckcaabaoba
w:sit	keddeidlebldd
w:site	mdddfekekdedd
w:sites	nmiccbcccccdb
w:sitio	llmcccbcbccda
w:sito	ncaclbnbaaZbY
w:sits	ndbdadbdbkddc
w:sitting	ecelchhbilkdb
w:situation	bcnccdkdcbddd
w:sitze	ddleeddemceec
w:sitzen	cccddZbabocca
w:sitzt	ccccncbccbccb
w:sitzung	ddddddcdddkdn
w:sitzungen	cccodccdddddc
w:six	lhcjdjejeeddi
w:sixteen	bckcmdfembddb
w:sixth	acccdnkkcicdb
w:sixty	fcbelkccmbcdl
w:size	bjcdcdqdckddb
w:sized	cladjdccmbddc
w:skate	mbbbbmambaabY
w:sketch	bdacccnbbamcb
w:sketches	obcccbbcbbcda
w:ski	ndddddcddecec
w:skill	iccckdbccZbqZ
w:skills	fbkdedccickoc
w:skin	acbncanbbZccZ
w:skincare	kcbccmnbbcbda
w:skip	anahbaamcacdn
w:skipping	aaancaZnbZbbZ
w:skript	cdcddbccbndcb
w:skus	kdcdddmdccddc
w:skyhaven	bZaccZablbbna
w:slab	occcddcdccdec
w:slack	abkclbZocabba
w:slag	ccceidodddddc
w:slakken	abbbbnabbaabZ
w:slapen	mdbbdcbcdcccn
w:sleep	bebhldlkdhfck
w:slept	cdbddccbcodec
w:sleutel	ccbdcdbcbbcdn
w:slice	lbcdmdbdddded
w:slide	acacclccbnccm
w:slides	ccbcdpciclccm
w:slightly	lbammaabbbcca
w:slip	cdddekecdcjcn
w:slot	bcekcnkddckce
w:slots	abkncfdkbabcl
w:slow	mbabcnZabnbcd
w:slowly	accbccmcbmccb
w:slt	bcbcnbbbcabba
w:sluis	ddddedddddddm
w:sluizen	neeeeeeeceeed
w:small	medhleedfeddd
w:smaller	bbmdlblcbcbdk
w:smarrito	dddeeddddcddn
w:smart	oeddedkdddddc
w:smeer	mdcdddddccddc
w:smell	ibmclcecbacca
w:smells	blcdcmbldbded
w:smesso	cdeemcdddeded
w:smile	cckdikjfcbmca
w:smonti	cddmddddddddc
w:sms	cdcddccccbrba
w:snacks	bcbccabmcacbm
w:snapt	odddddddddcdc
w:snel	eedfeeeeneeee
w:snoepje	ccbdcdbcbncca
w:snow	bbadcjlcamcck
w:snowflake	hhiddliekedjb
w:so	hijedejeekidd
w:soap	abmlmdaccbcdc
w:sobald	cdcdldmdcccdl
w:sobe	bdeddcadddcdo
w:sobra	cdcdddcbdcdcn
w:sobre	dddncoblebbcZ
w:sobremesa	ddddeddcdcdcm
w:sobrinho	mdcdddceddcdc
w:sobrino	ccbdccnccbcda
w:sobrou	oeddeedeeedec
w:soc	llbccclclbbca
w:soci	ddcdbdccdcddm
w:socia	bccdocbccccdb
w:sociais	abcbcbncccbca
w:social	emkcfcmdfcedc
w:sociale	dedddcdcedmcc
w:sociali	dnceeeeeeeeed
w:sociedad	ddddoededdddc
w:societa	lccdldjdcccdb
w:societe	kbbcmcncbcbca
w:society	abbbcpaZkdbce
w:socio	ddddndhdddjeh
w:socios	cdccdcbmdccca
w:sock	bcccocbcbacdb
w:socks	jbbmkajbcbbcl
w:soep	bbbcmbbmbbbca
w:sofa	cdccddbkbakcq
w:sofia	llcccdjdcldcc
w:sofort	eccdddjlnddcb
w:soften	cddcmmcdeddee
w:software	becomcmdcdcdb
w:softwareentwickler	lcdddecdcddnb
w:softwareschmiede	adcdcdnddcddb
w:sohn	acbccmbbmbcca
w:soignantes	mddddcccdcddb
w:soignants	bmbcccbmcbccb
w:soil	akbbbmjkcjcla
w:soir	bdbcdclcbblbn
w:soiree	cdacddcdccddo
w:soirees	ceddddmcddcdc
w:soit	kedeeemeddeed
w:soixante	dddddddeddmec
w:sola	emeeeeeeeeeff
w:solange	ncddccccdcddb
w:solar	acjemcnblbcda
w:solares	bcdmdcccdccdb
w:sold	ibccphccdcbkj
w:soldadores	cdbdddocddddb
w:soldar	bdbdccbcbncca
w:solde	ddddeddcddddn
w:soldi	ZbbbobZbbbmbZ
w:solicitamos	cmdddccdccdcb
w:solicitar	cabdddccccdoa
w:solicitor	ancbcmbbcblcb
w:solicitors	clcblcildcccc
w:solicitud	iddeedddiddnk
w:solid	bcbcocbdcbddd
w:solidaires	bcbcccbbccncb
w:solidario	aaabmaamaaaaZ
w:solihull	lmbdeebccddec
w:solito	ddbdedcddbcmb
w:soll	dkcdjdndcdddj
w:sollen	bbbncbbcccccc
w:sollicitatie	cccbdbbcdcnna
w:solliciteer	eddeeedeldedd
w:solliciteert	anbcccbccbccb
w:solliciteren	dbdeedcdbcdpb
w:sollten	bbacccabmmcca
w:solo	bcecebmlicmcj
w:solos	abcbcncccccca
w:soltanto	bcbcccnbbbcba
w:soluciono	bddccbnccccca
w:solution	bcbdddlddnccc
w:solutions	ilhdddedfihjc
w:solvane	endfddjdiddic
w:solve	paZabbabbabba
w:solved	ZbZnbbZbalaan
w:som	ncdddbcdddcdc
w:sombra	bbbcncbbbbbbb
w:some	kfleedjejjdeb
w:somebody	ldkejjcdifdfe
w:somem	ndbdcdbccccdc
w:somente	ddeeeddeeemed
w:someone	lijfjeddidehc
w:something	jfndmededhdcb
w:sometime	bbpdbcacbnccb
w:sometimes	bkmdkdbgcjddc
w:somewhere	bjoccdlccbcca
w:somme	dddedededdmec
w:sommer	mccddcccdaddm
w:sommerferien	ndddeaddddddc
w:sommerfest	dcddddddddddn
w:sommersemester	ccbccmbccbccb
w:sommes	bbmccaabbmbba
w:somos	edcldcdddmgck
w:son	ekdddnccfcidl
w:sonda	ddedmddeeeded
w:sondages	bcdccncadccda
w:song	bddddcbcdabdo
w:sonha	bcccdanadcbca
w:sonho	cdddddcddcmdc
w:sonia	eedeeeddldded
w:sonntag	bbbccbkobZbac
w:sonntagsdienst	cncdcccddcddb
w:sono	gdddddfcnkjcb
w:sonreia	dddedededemed
w:sonrisas	bbccbncbcccca
w:sons	flcdmcbccdddl
w:sonst	Zcbccmbccbnbd
w:sont	accldcocccccb
w:soon	ddlhjcjdckkcd
w:sooner	bkncmcbcbbccb
w:sopa	keeeeeddededm
w:sophia	nddeiededeeed
w:sophie	bccdbdacbcodb
w:soporte	bcccdcbccbmcl
w:sopralluogo	mddbdddeeddec
w:sorella	mcbdddcdcbdco
w:sorensen	kcleeeceddeef
w:sorge	cdmdddbdcbcdb
w:sorgen	ddddedcddcdcn
w:sorprendera	cededeceddmdd
w:sorriso	ndcdddcdddccc
w:sorry	hdhjeiddfmich
w:sort	kbichckcjclcj
w:sorte	ddceeecddbdcm
w:sorted	njbcbkjbkabcj
w:sorteercentrum	bcbncbbccbbcb
w:sorteio	cdcccdccdcmcb
w:sorten	ncbcdccccbccb
w:sorteo	cddcdcccdcnca
w:sortie	dddddddddcddm
w:sorting	kbbnbcadcgcdc
w:sortir	ndddddcddecec
w:sorts	mcnbcbbbcacdb
w:sospesa	cddddccddcmcb
w:sospeso	ddeeeddeedmbb
w:sostenuto	abbcnbccbbcca
w:sostiene	bcccccbncbbba
w:sostituisce	deedeemedeeed
w:sostituto	nccdddcdddddb
w:sotto	ccdcddbmddcdb
w:sou	ebkcccdcnbmca
w:souber	abbcccacoacbZ
w:soudee	cmccdccdddddc
w:soudeurs	decdddndccddc
w:souhaite	mdcndcacccbca
w:souhaiterions	mdeeeddeeeddd
w:souhaitez	ZblbnheabbakZ
w:souhaitons	ddbdddbddbdcn
w:soul	kccdccadbaodb
w:sound	memheddeddcdc
w:sounded	bdmcclicbaddd
w:sounding	mbcocbacdcddb
w:sounds	kkbdmdbcckcdc
w:soup	cfcdclclcccdo
w:soupe	deeeeeddedeen
w:sour	mbacmcabbbccn
w:source	mibcccelckbca
w:sourcer	ccoddecedbeed
w:sourcing	ebnckckcbbbca
w:sourdough	ZaZbbmZmblbbZ
w:sous	albcncbccbkbi
w:soutenance	bbcbcnbbbbbba
w:south	ihmddclkddddb
w:southampton	Ynaccbabncbca
w:southern	bdmlddddcehdc
w:souvent	ccbcccbcbncca
w:souviens	cdbdddndcaddc
w:sow	mcddddcdccmeb
w:sowas	mcddccccddddb
w:soy	bildcdldmclcb
w:space	cdijjcanjdccb
w:spaces	acccdnacdcddk
w:spain	ncdeddcdddeec
w:spam	abanbbakbZanZ
w:spanish	kcndcbbdcccdc
w:spannbeton	bcdmdccdddddb
w:spannende	bbnbccbbbabba
w:spare	lcbdkbkaoccde
w:spark	mcjddlchkdddc
w:sparkasse	nddddccdddcdb
w:sparren	cdcnddbddcddc
w:spart	addcdbocddbcb
w:spater	deeeedddededm
w:spatial	dldeedddededm
w:spatschicht	cdceddcdcbddo
w:speak	dilhelkffbedc
w:speaker	cbbakoaldbkcb
w:speakers	cdfcdlkldccdj
w:speaking	djkdklkaccedb
w:speaks	cladddcdcokdc
w:spec	jndeeeceddded
w:special	eccdccamcbncj
w:specialise	dcpeeecddbeed
w:specialised	ccmcddkdeeeed
w:specialist	gmlcddidddddd
w:specialists	hcaodbdcbdccb
w:specialty	kbmbcclcccccb
w:specific	ccqdcdbdccdec
w:specifically	alabncacbbcdb
w:spediamo	ndccdbbddcbdb
w:spedito	bcbddccccaban
w:speech	bnbcdcbmcbcaZ
w:speeches	lnbccbbcccccb
w:speed	dcbcddpccblka
w:speelt	ablcbbnbaZbba
w:speiseplan	dedeeeddddeeo
w:spelertjes	deeedemddddeb
w:spell	nbcbcbaccbmca
w:spend	mdbmclmccbcdc
w:spenden	bbbbcbbnbbbbZ
w:spendere	bcbdcdocbbcda
w:spendiate	deedeemedeeed
w:spends	cdddjmkddcdfe
w:spent	chkcmciijhcdb
w:spero	bocdcccccccca
w:spesa	ddeeddddecddo
w:spese	cccdcccccbock
w:spesso	bbncccmacabbZ
w:spett	cdddbdncdcccb
w:spiega	deeeddceeemed
w:spiegare	ababcnbbbbbca
w:spiegarmi	bcbcbcbbnbcca
w:spiego	cdbddcbmcbcdb
w:spiekeroog	bcccdbbmcbbcb
w:spiel	codeedcdddldc
w:spijbelen	eedfeeeeneeed
w:spilled	cdcdddcbcpddb
w:spin	bbcdnmbcdcddc
w:spinning	bcccmcbmdccdb
w:spl	cncdddccdcbdb
w:split	bccckhccjdldn
w:spoke	idlicdbccocdf
w:spoken	jbodcccckecca
w:sponsor	mdhcclacpbdcb
w:sponsored	bcccdcmcdicna
w:sponsors	acccnblebbbdb
w:sponsorship	bjbcccbncccca
w:spontanee	deceedbdmceec
w:sport	kblcccbbcbcdn
w:sports	mbnbcbbbdbcca
w:sportschool	ceeeeedeeeeem
w:spostata	ddddeddddcddo
w:spot	mbiicbcicncea
w:spots	bcadcbnblbcdc
w:spotted	cdnddbkcbbcbb
w:spouse	dcdeeddeedned
w:spraken	dededemdddded
w:spread	jldddncdccddb
w:spreadsheet	mjccmcjccfbdc
w:spreadsheets	mcbcmcjcebcdc
w:sprechen	ncmcdcbdcdcdb
w:sprecherinnen	cdeadadneeeed
w:spreken	ddeeeededdmec
w:spreker	cdecemdbedded
w:sprekers	ccdddacndcdcb
w:spring	kjmcdeihidcdd
w:springkussens	bddddcnddccda
w:sprint	maabnbZcabbba
w:sps	ndcddcccdcddc
w:spun	bcddncbdddcdc
w:sql	ijcddoddlfddb
w:squadra	bmccccmccmcca
w:square	nccdcdkccjcdb
w:sr	jckdedldddddc
w:sre	clbddeldddded
w:srs	cdddddccdcdcm
w:ssn	ceeeeddeeened
w:st	bcccccimnceij
w:sta	ecllcbdcbjccm
w:staal	neeeeeeedeeed
w:staan	jambbbjmbakbZ
w:staat	eibcciljbacli
w:stabile	cocccdbccccca
w:stabilimento	dmcddddcddddb
w:stability	mccddlceddded
w:stack	flcdkdhdddjdd
w:stadtbaume	deeemedeeeeed
w:stadte	cccddccmdbccb
w:stadtwerke	bpdeeedeceddc
w:staff	coicejhdhdcdd
w:staffing	eedjddljcickd
w:stage	hjlcndceieccb
w:stageplek	cccdddcdncddb
w:stages	cocdddlddcdcb
w:staging	cdcddccccaddo
w:stagione	cdccdccmdcccb
w:stai	lcldddbcclcca
w:stairs	bcacdcbacpccb
w:stairwell	cccdbdbcclddm
w:stall	bdacddlcdbddo
w:stammtisch	cdcddccmdbcdb
w:stamp	bbcdcdbcejpcb
w:stamped	cccdddadddoda
w:stamppot	dedeeeddededn
w:stand	hcdifcehmhcdk
w:standard	mccmckdbdccdb
w:standardabsage	dcceeddemcedd
w:standen	cnbcddcddccdc
w:standing	aeblkdlcdlcdb
w:standplaats	kmddecddeddec
w:stands	dcbclebdnbicn
w:stanza	ddededdddddeo
w:stanze	bcbbccbcccbnb
w:star	Zcbccbimcbldn
w:stars	bccccccldbmkl
w:start	kkeeldfdeckdd
w:started	bcbciidodfflc
w:starten	ccbdddodccdcl
w:starter	cbcccdbcdcpck
w:starterspakket	cddeddcdddmec
w:startest	cdeeedcdeemdd
w:starting	kfkcnjcccdckb
w:startpaket	ddcdddcdddmec
w:starts	iccckcfmcfcjl
w:startseite	cbbddcndabbca
w:startup	ccjdpdddddedc
w:startups	eemedeeeeeeed
w:stasera	kcbdddccdbdco
w:stata	dddeedddddbok
w:state	inhjdcdjdefdc
w:statement	jcfdddecdcdcp
w:states	icmcljfccccdb
w:statik	Zbdbcpccdddda
w:station	bdedjlbccljcm
w:stationen	oeeeeddeeeded
w:stations	njcidckdbkdec
w:statistica	bcbcdmbmcbcca
w:statistiche	oeddedceddddc
w:statistician	ondbdbcdddddb
w:statisticien	idddddkddcdnb
w:statisticienne	bmeddcdddeddc
w:statistico	bbccccbnbbccb
w:statistics	kdcbdpcldbccc
w:statistiek	acccdpccbccdb
w:statistik	abccclbncbbcZ
w:statistiken	bdddddcmccccb
w:statistiker	dldeedddjdelc
w:statistikklausur	acccdnbccccdb
w:statistiques	eefeflfeffefe
w:stato	jckcccbbkfdjk
w:stats	bcbdccabblboZ
w:statt	dddeedcdddmcc
w:stattdessen	bccndcbccdcda
w:status	jjkiddjcdedcl
w:statut	bobddccdcccdb
w:statutaire	cncdddcdcdbca
w:statuten	ddeeeededdmec
w:stau	ddcedecddcddm
w:stavolta	mededededdeed
w:stay	cjejleecdkjee
w:stayed	bjblckkbclcdc
w:staying	abmcccZbbibmj
w:stays	imcececcdcfim
w:stazione	bcbcccbccmbbk
w:stcw	obaddccdcdcdc
w:std	ocdddlcdcccdb
w:steady	mccbcbllcbcca
w:steal	bcbccclbcncba
w:stealth	cbmcmdbcccccb
w:steam	abbcmbalbbnbZ
w:steeds	bcanccbbbbbca
w:steekt	abacnbacbbbcb
w:steel	kibkddnecbcdb
w:steering	Zbanbbabbabbk
w:stefan	cckejecdlcded
w:stefano	fefkcceckdclc
w:steh	ccadcdbccmccl
w:stehe	cdbcddndcdddc
w:stehen	hddkndccdcddl
w:stehst	cncdcccdccddb
w:steht	kjcddcklcccci
w:steigen	cdccddndddddc
w:steigt	cdddecbdddcdp
w:steken	mddedededdded
w:stelle	cnceddedkhdjd
w:stellen	ccjmdcjccccnb
w:stellenanzeige	ababcaabbabnZ
w:stellenbosch	bcibcnbbcbddc
w:stellplatz	dddeeedecdcan
w:stelt	odddeddeedded
w:stem	ZaanaaZnbaaaZ
w:step	ijncckbcccjfd
w:steph	lcbdddbcdmddb
w:steps	bfbkccibcbmbm
w:sterile	bdcmddcddddel
w:sternen	dcceecddcdmdc
w:sterrenkunde	ccdddncbddddb
w:sterretje	ccccdcbncbcca
w:stessa	ccbcdclcclcdi
w:stesse	ndceddcddcdbb
w:steuerberaterkammer	abbbcnabbbbba
w:steuersparmodell	cdbdddnccbccb
w:stewards	abcbdobacbbbZ
w:stia	bcbdccbcbnccb
w:stiamo	bklbncaccccca
w:stichting	lmccccbccckca
w:sticker	bcccccbmdbbdm
w:stiftungsrat	bccmcccccdcdc
w:stijgt	dcdemcdeeedec
w:still	fkjiedecikddi
w:stillen	eedeeeeendeed
w:stiller	cdbcncbcbccab
w:stimme	oeeeeddeeeded
w:stimmen	abccbcbncccba
w:stimmt	cclbddbccmccm
w:stipend	icccnnbcddddc
w:stipendio	clddldcddcmdb
w:stipends	mmccdabccdcdc
w:stivaletti	ddddddcddccdm
w:sto	bccdhbbcnbccb
w:stock	kkckekkccdcdf
w:stocktrue	cdcdddncdcdec
w:stoel	ddpdddcdccddb
w:stoelen	abbbbbbncabba
w:stolen	cdedcdbdcoddb
w:stond	cmdddccdcdddc
w:stone	bdcbcobcclcdc
w:stonebridge	cfjdedkemhdib
w:stood	acjnidacliedc
w:stop	dddfdhkicjjdl
w:stopped	eijdcccefledl
w:stoppen	ddddedddeaedo
w:stops	lbldcclcclcca
w:stora	abbcccabnabaa
w:storage	caccacnmcbkaa
w:store	kndbmcccgckcb
w:stores	nccddcaccccdl
w:storico	bncdccbcccccb
w:stories	jaZbbnZnbkbcZ
w:storm	kcacccabbncca
w:stort	cdcdcbbcccndb
w:storten	deeeeedeedmec
w:story	bcccedlmcmcla
w:storytellers	ddmeeedeedefe
w:strada	bcnacbbcdccdb
w:strade	emeeeeeeeeeff
w:straight	dlkdcinbcccde
w:straks	ddcdddcddcmdb
w:stralend	mcddedcddcdcc
w:strand	ccbcccabcmlcb
w:strange	ccmdcdmdccded
w:stranger	bcbdmlbcbnbcb
w:strangers	cdbdkdbccqbca
w:strasbourg	bbccccbccnbcb
w:strategic	bcbcnckccccdb
w:strategy	ajbobcmccbccb
w:stray	bddmldcdddced
w:stream	bbbhcaipcabcZ
w:streaming	lddlddcdddiec
w:street	hcdccdniclcdi
w:streets	mcbcccabcnbda
w:streichen	bcbcdcbccbcma
w:streiten	ccbdcdccbnccb
w:streng	cccdccccnbcdb
w:stress	bbldddnccccdc
w:stretch	nbldcdcdccjdc
w:strict	ajmcdmbiccfdc
w:strike	cejadcjecmddl
w:strings	mdckdcncdbccb
w:strom	ddcdedmcddeec
w:strong	ceiddihcilcck
w:stroom	bdddmdcddddbm
w:struck	icccdcnccjdda
w:structural	mlhdddbdjcddc
w:structure	ccndcdbdccmcb
w:structured	mdcdedcdldeee
w:struggling	dcaeedodbcddd
w:stuccatori	bcbcddncdcccb
w:stuck	cdbmdkkbbklcb
w:studeerde	bcabccacnbccb
w:student	cdbjikcfmkcdh
w:studente	dcededddcdddn
w:studenten	mcddmcbdddcda
w:students	ccciflcnjeedc
w:studi	efffeeldeeeed
w:studied	bcbccbacnmcca
w:studiedag	cdecendbedded
w:studien	dddbdncccdddc
w:studienkoordination	bcbcccbbnbcca
w:studiere	eedeecdemdeed
w:studierenden	dddedababncdb
w:studies	ckcjdchlkcddc
w:studio	mdcjddkdmdddd
w:studios	icmleckccddcc
w:studium	bcbcccbbnacba
w:study	dkbqdcebidcdb
w:stuff	hceclcnccbcdb
w:stuhl	cmddddddmddeb
w:stuk	aaaabnZabmabZ
w:stukken	ccbccbaabncba
w:stuks	cdddddnddddda
w:stunde	jcdfdmidkdedi
w:stunden	kfdhdjkigdgci
w:stundensatz	lddmddcdddddb
w:stundenzettel	cdcdedbcdccco
w:sturen	ccbanccdccddc
w:stuttgart	lbicddancbcdb
w:stuur	bclcdcnccbobZ
w:stuurman	eedfeeeeneeed
w:style	kkccdlecdcdec
w:su	cfdhdhjclhkck
w:sua	ddcddfgcjekkl
w:sub	obccdcbbdmcdh
w:subappalto	ndddddcedddec
w:subcontract	pcbcddbdcdcdc
w:subcontractor	ncddedcedddec
w:sube	ceddedbdedddo
w:subiendo	ncccdbbdddcda
w:subir	dddeeeddedeem
w:subito	cocdcccdkcmdb
w:subject	kjcedjlfdcddj
w:submission	pccdddijddddc
w:submissions	kcddeblndcbdc
w:submit	lckcddildchak
w:submitted	ncbdelcdhjddf
w:submitting	mckdedblecddc
w:subs	bcjcmcbccaddl
w:subscribe	cdcddcbocackk
w:subscriber	bdcddcbodcdcc
w:subscribers	jddddcmcddced
w:subscription	cdcdkdhchcjim
w:subsidie	nddcbccddddcc
w:subsidio	dneeeeceeeeed
w:subsidy	mccadcmcddcdd
w:substack	nabbcbZnbbcba
w:substitua	occdddddedeec
w:subtitles	bcccdcZnmbddb
w:subvencion	bcbcccnccbbcb
w:succes	bcbccbocccccl
w:success	ckdiddkccndcd
w:successful	cccledcddceco
w:successo	ccbcccbcccnca
w:successor	bolcbcbcccddb
w:such	ljgcdjkdcjchd
w:suche	icieldcdmddkc
w:suchen	blcjellfddddd
w:suchend	dcnaddbdccddc
w:suchergebnissen	ccbdccbccbcna
w:suchst	ccndddbccbddb
w:suchsystem	cdndddcddccbc
w:sucht	dkckdnbjcccca
w:suddenly	amccccbmdccdb
w:sudo	bbcccdbddcndc
w:sue	ajbccblbblbbj
w:sueldo	clcdnlccddddb
w:suelos	ddcededdmdddc
w:suena	ncddcccccdcdb
w:suerte	cccdddcdcbcbn
w:suffit	ndcdcbccbcddb
w:sugar	bdccdcbadbmco
w:suggest	acbllmlbcacci
w:suggested	kblchckekbblb
w:sugli	ddceebddcndcb
w:sui	odcjdkccdccdb
w:suikerspin	bddddcnddccda
w:suis	edleddedmjfdc
w:suit	jkjhdhfihccdh
w:suitable	icmdedfdncddd
w:suite	jmkcdlkdcccca
w:suited	bknddcfdcbbdc
w:suits	kemcefkbcjccb
w:suivant	cdcdddccdbdbo
w:suivi	ccdemddddddec
w:suivre	cdcdcdbbbnccb
w:sujet	deceedbdmceec
w:sul	jcjlcbldckcbd
w:sull	ababbmaoababZ
w:sulla	clcdcclkdcddh
w:sulle	cjcldjjddkddb
w:sum	lccmcblbdcdda
w:sume	bbbcncbbbbbbb
w:sumida	bcncccbbcbbbb
w:summary	cddbkdccdbcbo
w:summer	kdjcelbkjeecd
w:summers	lmcccalbcbcdb
w:summit	mccdcdbndkkda
w:sums	ababbbmaaZnbY
w:sun	nccdcdbddcdej
w:sunday	clbfddbocceem
w:sundays	lhacknabckcda
w:sunderland	Zmbcbcncccbba
w:sunil	ijdjhdfddddmc
w:sunita	bdcdmdjcdccdd
w:suo	kekcdckciidck
w:suonare	nccddcccdddda
w:super	bojdbdbdkckdc
w:superado	dpdeddbdddddc
w:superintendent	ambccclcdccdl
w:superior	cnbdddccccccc
w:superiores	dndeeeddedddc
w:supermarket	mbbcccbcbmcdb
w:supermarkets	bcbcndjcbcbdb
w:supervise	blbccmbckcddc
w:supervised	nncbddabcccdc
w:supervision	phbdccaclbcdc
w:supervisor	doccdfbckljcb
w:supervisora	cncdddcdccccb
w:suplemento	bcbbbnbbcbbca
w:suplementos	cddcbcbdeendd
w:suporte	cdcddecddcmcc
w:supper	akccdnbcccida
w:supplement	nkccdcbcdcded
w:supplied	mdddeecedkjed
w:supplier	kchededhdendi
w:suppliers	jkcddcncdbcdc
w:supplies	bdbkddpcbcjdj
w:supply	kdkcecncjeddb
w:supplying	cddededddnced
w:support	ffjcecjhdcmed
w:supported	bjbckcllddddc
w:supporting	jcblddldkccdc
w:supposed	cmjdcdlcbbcdb
w:supprime	ccbddcbccbcll
w:supuestos	accccnbcdcaca
w:sur	hhcldleddhjdc
w:sure	bhlcjjlcckece
w:surely	ababdcpccbccb
w:surf	bbbcnbacbbbcb
w:surgeon	jjbcklbcccmdd
w:surgeons	ehklchlfcbcdb
w:surgery	cbbjcekbnbbcl
w:surgir	bcmdccbccbdcb
w:surname	cccdcdcdlbodc
w:surplus	bcbcccncccccj
w:surprise	bcbccdkcbkkcl
w:surprised	cdmdddbdblddd
w:surtitle	ababnalababcb
w:surtitles	lbaabnZablbbZ
w:surtout	bcbcbcbbbncba
w:survey	fcdqjbbhcefcb
w:surveyed	bcbddcanlcddd
w:surveyor	kdaccaaflacll
w:surveyors	abjbbkokccbcZ
w:surveys	bccbdbancbmca
w:survival	acccdobbZmcdb
w:survived	cldeefdeekefd
w:sus	bcncccbadcccb
w:suscribete	ddbddddmcbdcb
w:suscribirse	cccddccmccdcb
w:suscripcion	cededdcbeddma
w:suspended	deedeeddedmbc
w:suspendida	eeeffeeefembc
w:suspendu	deeeeeeeeemcc
w:suspensa	eeeefeeefembc
w:sustainability	blkcccacclccl
w:suyo	ddeeeddeeemdc
w:svegliarsi	cdedddbdedmed
w:sven	cdncddlcaZdcb
w:sviluppatore	lldeeeceeedjc
w:sviluppatori	aacbcbncbccba
w:svizzero	cmddddddddddc
w:svp	aancbcabmabbZ
w:svuotando	mededededdeed
w:swahili	ndcmdbbbcccdc
w:swap	bcbcedalikcdo
w:swapping	amabcbamblbcZ
w:swaps	bcddddmceckdb
w:swear	ccblbcalbemdl
w:swearing	abbccbbocacca
w:swears	ccbcddbmclddd
w:sweat	addcmdjcddceb
w:sweden	kmidddbddcddc
w:swedish	cdcddeldmfded
w:swift	kdcfldcdimddb
w:swiftui	kmbcdcbcccccb
w:swim	lcccclkcckcdb
w:swimming	bccddmbalbccl
w:swindon	edbcdcilllcdb
w:swing	acbcccabbdbnd
w:swings	dededekedleed
w:switch	cdccdcmcmbkji
w:switchboard	clkdddcdccldc
w:switched	bbapccjbbbbka
w:sworn	lblblfecebbka
w:sws	bcbccobbcacba
w:syllabus	acbccpbccccdb
w:sympa	cocdddcdddddb
w:symposium	abbbclanckbbZ
w:sync	acbbcabbcambm
w:syndic	bddddcccdddco
w:syria	aaabcbZakZnbZ
w:syrien	bbacccabnabca
w:systeem	deeedemddddeb
w:system	gdejddlehcmci
w:systeme	cnceddcddcddc
w:systems	cmjidhddfkdgc
w:t	hdjeiefeijfjd
w:ta	cipddchddbccj
w:taakgroep	bcbbcbbcccncb
w:taalcoaches	bcbcbnbbcbcba
w:taart	deeeeeceedeen
w:tabelle	emeeeeeeeeeff
w:table	dddemckeckccl
w:tableau	kdhddjjjkdddd
w:tablero	bcbcccbbccnba
w:tables	kcbcccokcbcce
w:tablet	ababblaabZank
w:tablets	bccljcckdcdcn
w:tableur	abbbbbbnbbbba
w:tablier	dddeeedeneeee
w:tache	ncbbcbbcccmcb
w:tafel	mdddddcdddddb
w:tafelrand	bcbdcnbbbbbca
w:tag	kdfefidkkcldc
w:tage	okddedhjddddc
w:tagen	cldeeeldddidk
w:tagesordnung	deeeeeddededm
w:tagessatz	ocddddcdceedc
w:tagliato	bbbcccabbnbca
w:tags	ccbcccbdbZmcn
w:tail	mcbcddlccccdb
w:tais	ccncccbcbbcdb
w:take	kedffiedlcifi
w:taken	iddefcikeikci
w:takes	cddkicljkbfck
w:taking	nibcdlbcikckb
w:tal	abbccmjbcnbcl
w:taladro	bcacccbbbacbn
w:talent	chpddfbkdbjfc
w:talented	cdmdcecddclcc
w:talenti	ccpcddbddbdcb
w:talento	ccqcddcddbddc
w:talentpool	eemeeededdeed
w:talk	eejjiihkeedcd
w:talked	kdccjccdhlddm
w:talking	bdcmjbcblhdma
w:talks	jccccmdpcfccZ
w:talkshow	acabbaanbbbba
w:tall	bbbdccbbnmcca
w:taller	bcbcdnbamlcca
w:talleres	cddmdcbdddbdb
w:tallinn	amnbccZccabcb
w:talloncino	cdddddcdddcdm
w:tally	bbcddmbcncbcb
w:talvez	aalabbaaaZamZ
w:tambem	dddeeeneddded
w:tambien	ccccecjccmjdb
w:tampa	bcjdedcemeeed
w:tan	abacbbajcbock
w:tanaka	ccddmccdldded
w:tand	cdcdddccdcccm
w:tandarts	dedeeecddddcn
w:tandem	Zcaccnlbcbbcb
w:tank	YbbomZZalaabY
w:tanta	bbabcaamnabba
w:tante	ddcedecddcddm
w:tanti	clccccbcckcbk
w:tanto	bcbcmZabbnbcb
w:tantos	bbbcccbbbncca
w:tanzschule	bcccncbccccca
w:tape	bialdbjkckbca
w:taps	cddeeeddedden
w:taquilla	cccdbcbccmcck
w:tarda	dedeeeddedddo
w:tarde	fbklcljbbaabk
w:tardes	kcddddldddcdl
w:tardi	cccccdncdcccb
w:target	bnbccdldjcidc
w:tarief	oddkedcdedddc
w:tarif	nfdjekbkddddb
w:tarifa	jdcmddclddddd
w:tariff	eolcbakbaacca
w:tariffa	ncdmedceddddc
w:tarification	nccccbbdccbcb
w:tariq	ddmddecdlcddd
w:tarjeta	abajbbabbapaY
w:tarjetas	cdddddcdddneb
w:tarte	deeeeecdecddn
w:tartufo	ccdcddbmddcdb
w:tas	cccdddccccccn
w:tasa	bcccccbcdcnca
w:tasca	eedeeeneedeed
w:task	kikmdkbcbcjdb
w:tasks	beddedcdedpdc
w:tassa	bccbcbbbcbnba
w:taste	bbamcajmbacca
w:taster	ccbddcmmdbeed
w:tasting	acbncahackbcb
w:tatsachlich	bbbbcbbbbncba
w:taught	abbhcpbcfnedb
w:tauscht	cdceddbdcbddo
w:taux	bcbncbbbbbbba
w:tavola	ccbcccbcccnca
w:tax	dfeiddljdbldi
w:taxa	bcccccbcccnca
w:taxatiemodel	ccdmdccdddcdb
w:taxes	bcbcdcknbajdc
w:taxi	dcbcmmbccmcdb
w:tazza	cdeemcdddeded
w:te	eijdifkddikdd
w:tea	lhdcclbmbjcci
w:teach	bhcddrcbcihdb
w:teacher	aicccobckddil
w:teachers	eckkenldbbcca
w:teaching	hijcdnedhfdeb
w:team	dliiedjehffde
w:teamkleidung	ccccdcnbcbcca
w:teamleider	lmcdddcdccccb
w:teamleiterin	dodeeecddddec
w:teammanager	eddeeedeldedd
w:teams	cclceinmddddb
w:tears	kdbddacbclddp
w:tech	cjecjflnjceca
w:technator	dmdddccdddddc
w:technical	khfflkddfcfhc
w:technician	ilbdddecldjjc
w:technicians	bchbhmcmlccdc
w:techniek	bmcbcmccddddb
w:technik	blcdnccdcdddb
w:techniker	ccddddcdddcbn
w:technique	jdddkmcdddddi
w:techniques	cddddnccdcddb
w:technische	eeeemeeeeeeed
w:technischer	eddemededddec
w:technology	bcccmiekckddd
w:techrecruiter	cdndcdbdbbccb
w:tecnica	eddmlcccjdjdb
w:tecnici	nddcdbcdddbdb
w:tecnico	bkbjejibjckla
w:tecnologia	cckdodbdccbdb
w:tedx	bcZacaZoaacca
w:teeth	bibcdcmacbccm
w:tegen	mcbldcbccmbca
w:tegenover	bccdcmccddddb
w:tegenspreken	ddcdddbmdccdb
w:tegenwoordig	bcndccbdcbccc
w:teil	cdcdddcdddmdc
w:teilen	bcbcccbcbcndb
w:teilnehmende	bcdncaccddddb
w:teilnehmer	adddcncbddccb
w:teilprojekte	adcdcdnddcddb
w:teilzeit	bboeeecdddedd
w:teilzeitprojekt	ncacddcddcbbb
w:tejado	bcbdccnccbbcb
w:tekenen	bcmdddcddcbdm
w:tekort	cdcddcbcdccdo
w:teksten	mdddedcdddddc
w:tel	abnbbbaabakaZ
w:tela	bcddddccddddn
w:telde	mddedededdddc
w:tele	mccadcmbccccb
w:telecom	cilcndedcfdkc
w:telefon	bcnldblccbcbc
w:telefonat	ccojddbcccdcb
w:telefonata	acboccicmbcdb
w:telefondienst	dedeeemeeecdc
w:telefone	ahmmcbabcbbbf
w:telefonica	bdcncccddccca
w:telefonico	cdncddccbbcdb
w:telefonier	ddpeeebeccdec
w:telefoniert	meeefeefeeded
w:telefono	acbmcckccclal
w:telefoon	lbnccbabaalbZ
w:telefoons	cdccdcmddcbdb
w:telefoontje	ccccdcbccncba
w:telegram	cdjdedcdddqec
w:teleoperadora	cbbcddbddbnca
w:telephone	cjfmdkccdcdkd
w:telephonique	ceendceeeeeec
w:teles	celeeecedleee
w:telescoop	cddddmcbddddb
w:teletrabajo	cmeffeefeefee
w:teletrabalho	ndeefedeeeeed
w:teletravail	lmceeddededec
w:televisao	mdeeeedeedeed
w:tell	idjjehekjdedd
w:telling	bjeldfbceoddb
w:tells	hccekkmcceede
w:telly	nbbcccaccmdca
w:tem	njcgdkbiicica
w:tema	ZkakhbabckbnZ
w:temoigner	dedcdbcmedded
w:temoin	bddmccbdcdddb
w:temoins	bcbcbbbnbbccb
w:temos	cbbciclcdmlba
w:temp	jljdddbdmacdb
w:template	abbabpZlcbaca
w:templates	acccdcpccccdb
w:tempo	dockddeddlddb
w:temporal	mmdbdbcdddcdb
w:temporaria	mldeedddddddc
w:temporary	flfcdamdcfldc
w:temporera	cmddddcddcddc
w:tempos	ddcdddcdcmddb
w:temprana	cdccdccmdccca
w:temps	klkdckjbbbfcd
w:tempt	biomclaccacdb
w:tempted	icocclaccaccb
w:ten	keijdhfiieddi
w:tenancy	bddbembkdddcn
w:tenant	kbbnlcahbccch
w:tenants	njcdjaelcccdi
w:tend	dcmeeekedcdfe
w:tender	kccddclddlkdj
w:tenders	bccmdbbadcdcn
w:tendria	abobbbabaabaZ
w:tends	ddcdddneeddee
w:tenemos	necddkdddmcdb
w:tenere	bbnccnbcccccZ
w:tenerte	ccmdddbdccddc
w:tenga	lbdcdbbcddmdb
w:tengano	bccccmbccbccb
w:tengo	ccndndjclccca
w:tenho	ibockckcjbcba
w:tenors	bcbccccccmccn
w:tens	imbccnabbbbcZ
w:tent	bdbddkbclbddn
w:tentamos	mdcdddceddcdc
w:tentar	bcndccbcbbccb
w:tente	lbmckcbcdccdb
w:tentee	ndcddccddccdb
w:tenth	bbbbonabcdcdb
w:tenu	cdbdddcdcnddb
w:tenure	cockccccccddc
w:teodora	lbbbnbacdcbba
w:ter	cccddkkcnbddi
w:terapeuta	mddeeededeeec
w:terca	cddmddjddcddm
w:tercas	bccccbancbcca
w:terceira	lcbcccaccbmca
w:terceiro	deedldddedcem
w:tercer	deeeeeddecben
w:tercio	ddeeledeeedee
w:terco	bcbcmcbcbbmca
w:teresa	cclddecdjdddm
w:teria	bmdcddcdedddc
w:term	klhdhkicdcidd
w:termijn	dmdeeededdeec
w:termin	jdckedidddddm
w:termina	kabdddbdcccpd
w:terminal	ibccdcncdkmca
w:terminan	deeeeceeeceen
w:terminar	cdcmdcbcldbdb
w:terminata	bccccbZaccanZ
w:termine	ehbmcbbcmbecd
w:terminei	eedededdldded
w:terminer	bcbdddcdnbddb
w:termino	dededcbdmcddc
w:terminos	dpdeddbdddddc
w:termo	bpcldabccccca
w:terms	lkeeekmcdcckb
w:tern	aaabbbaalZbnZ
w:terneuzen	neeeeeeeceeed
w:terpstra	ndcddddeddded
w:terraform	jddcjkiikecjb
w:terrebbe	acbccpbaccaca
w:terrible	lnbdjcaccjddc
w:territory	bcdddcoccccdb
w:terug	jkcdddidcckdk
w:terugkomt	cmddcdddedcdc
w:terugsturen	abbncbbbbbbba
w:terwijl	abamcbmbbabbZ
w:terza	cdccdccmdcccb
w:terzo	deedeeddecbdm
w:tese	bcccdcaccnbca
w:tesi	bbnccbanZaabY
w:tessili	cdcmdccdddddc
w:test	iecledjdccjhl
w:testa	cdddlccdddddo
w:testament	dldedecedleed
w:testarmos	bcccdcbcccnca
w:teste	bcbjcckbibbnZ
w:tested	bcbbkclncbbcf
w:testen	cdddecldedlcc
w:testent	cdedmddeeedec
w:tester	lbclnccddbcdb
w:testers	bccbmickmakcb
w:testi	mbbcbaabnaaca
w:testimony	nddidccdcdcdb
w:testing	ndbljcmccbcdb
w:tests	ejbckcmcbadcn
w:tetes	ddndeecddcddc
w:teto	mdeeeedeeeeed
w:tetto	cdedddcdeemed
w:tetu	abbccnbbbbbba
w:teu	cncdcccccccca
w:teuer	cdddedccddcdn
w:teus	ccccdbcbcmcca
w:tevoren	bcbmccabcbbcj
w:texas	bcneeededceee
w:text	mddedhjcchnca
w:textbook	ccbdckbccncdb
w:texter	cbbddcndbbbca
w:texto	lcccdlbccljcZ
w:texts	pdacdkedcbddc
w:th	jjcddedlicdcm
w:thabo	bdccbcmdclddc
w:than	hidikhjceegee
w:thank	ddeideeegodei
w:thanked	ddbededddneed
w:thankful	ccbdccmcobddc
w:thanks	dfefededdmdhk
w:thanksgiving	cdbcddccckdcm
w:that	ieiejfjdikedc
w:the	egeegeefejiel
w:theatre	mjlcclabcZcil
w:theatres	fkmkdcadccddb
w:their	bedjdgmkdhied
w:theirs	clbjjfjcccmdb
w:them	iejjeilfddedh
w:thema	bccmdmjbcccce
w:theme	lcbcclbldbddb
w:themenwahl	bccbcnbabbcca
w:themselves	aeacjcpbcbmcb
w:then	gdkdeeiiedmdd
w:theo	bccdddcccblcm
w:theory	kcdcdcancddec
w:therapist	blkcccabmaccb
w:there	iejejfejjidcc
w:thereafter	ccbcdclldbllb
w:therefore	jjldeifidceed
w:these	ednededdcmcfb
w:theses	accadoccacddc
w:thesis	ccbbinabmmccb
w:they	ffjjeiidefhdi
w:thin	bcblcdancbbdc
w:thing	kildkcdddjced
w:things	fdldlhhcjkcdb
w:think	dljkedcekjddc
w:thinking	eejjljeceicdd
w:thinks	alilcbZlblbcd
w:third	cedcodgeedhcj
w:thirds	bbbcocbccccdc
w:thirteen	ckcdddmddddec
w:thirteenth	anacmbabbabba
w:thirty	fidejhmdcefee
w:this	hghffdefdikke
w:thorough	cdbdmdbdcmddb
w:those	cdjkfdliijcdb
w:though	djcfcjcghlcem
w:thought	jhidjfjfcmddc
w:thoughts	bknbmcfbbZbjZ
w:thousand	gnbjlcbjcbcdb
w:thread	bcfcckambocbb
w:three	kdhfiiihdeeef
w:threw	bcbdddccclddl
w:thrilled	bdccdlbbcoccY
w:through	jedkfdjcdelfe
w:throughout	ccmeeekdkceee
w:throw	lccdacnbcccdl
w:thrown	amdckmbccccda
w:thu	kccndcbcdcccn
w:thuis	bdcddkbckcmde
w:thuisbatterijen	dededemcddded
w:thuisgestuurd	neeeeeeeceeed
w:thuiswerk	ocbeeededdddc
w:thuiswerken	dleefeeeffffe
w:thuiszorgmedewerkers	bbcnbbbbcbbca
w:thuiszorgorganisatie	meeeeddeeeeed
w:thursday	iddjdedkehdcn
w:thursdays	icfcdllmcaddc
w:thx	bccdddcccmmca
w:ti	igkdlckcekchd
w:tia	ndccccbdccadb
w:tick	ablncbalbbcca
w:ticked	bnbdccblcbccl
w:ticket	fkccmcdchbfcn
w:ticketing	mddecdlddcdfd
w:tickets	ficdhfcoicccj
w:tidal	akbdcdbdncddc
w:tides	lcacdcbZcmccn
w:tideway	dkedddkhkidib
w:tidy	lclccbacmbbdc
w:tie	bcadcdlclaccm
w:tiedes	ccncccbcbbccb
w:tiempo	bcamkcbddmccb
w:tien	eckkdenbccccd
w:tienda	odddddeddccdc
w:tiendas	oedeedcdededc
w:tiene	abbbbbmbbbmca
w:tienes	bdddddcddddmb
w:tiens	ncbddcbcbcdcb
w:tient	lddddccdddddo
w:tienta	bbndddbdccbdb
w:tier	jmblddbddcddc
w:tiers	bccdocjcdccda
w:tig	Znbdccabncbcb
w:tigrinya	pbbbcbaccccca
w:tijd	lnlcdcbcccccb
w:tijdelijk	bocccabcbccca
w:tijdens	lbccldbcccldb
w:tikken	bbbbbbaacnbaZ
w:tiktok	cdbecdnddccdc
w:til	lccdddbdcanel
w:tilburg	ababbbZmnZaaZ
w:tiler	accbdbacdccnm
w:till	ndcehbdmfhdcd
w:tilliften	bbcnbbbbcbbca
w:tills	lbaanaaababca
w:tim	kidfedjdecele
w:timber	bckdddcikmddd
w:timbre	ddcdeecdddmdc
w:time	ilfhdhfdhideg
w:timeline	lcdmccaccdccc
w:timers	cddecdmddkddc
w:times	djddcljcbjfki
w:timesheets	clcdddcddcccp
w:timetable	mcbckdbccmfck
w:timing	apmeccbcbdcca
w:tin	lcccickcdacdn
w:tiny	aablochabZbbi
w:tip	bcbbicaabobbZ
w:tipo	ndbcdcbcccdcb
w:tips	hbaccbaonZbbd
w:tirados	nccccccbccccb
w:tiragem	eeeffdndeeeee
w:tiran	ddeemedeeedee
w:tired	lcdllclcdicda
w:tirocinanti	dddedddemdeec
w:tirocinio	dcdedddemdeec
w:tisane	cdedddcdeemed
w:tisch	dneeeecedeeed
w:tischlerei	abcdnbcccccdb
w:title	megdeicdecflc
w:titles	aciclmjbladdc
w:titolare	cmcdddcccccdb
w:titolo	bdcccnbadccba
w:titre	bcbncbbccccca
w:titulaires	cnadddbdcbccc
w:titular	abcccnbcccbba
w:titulo	eeeffdmdeeeee
w:tive	bcacncbcbbbcb
w:tiver	eedeeeddldded
w:tjm	mcdeeekeldddc
w:to	hfihfffghhhfe
w:toast	ddcdedcddlddm
w:tobias	llbcccbacnccb
w:tocar	mdedebdddeddc
w:toch	bnaccdccocccb
w:tochter	acccdnbccccdb
w:toda	bcbccmamcaccb
w:todas	jcdekddddddnc
w:todavia	kcmdccccdccdb
w:today	cciddchhhdnjh
w:todo	jjccdibbcnfcd
w:todos	ccdddcbcmbcna
w:toe	llddeddedddec
w:toegang	bbbbbcanbabaa
w:toegangspas	deeeeddeedmdc
w:toegestaan	oceeeeddeeeeb
w:toegevoegd	cdcddccccbcpa
w:toelichten	deeedemddddeb
w:toen	dededemdddded
w:toesturen	cccbldodcccdb
w:toetje	dccdddccdcdcn
w:toevallig	deeedemddddeb
w:together	cdejldjeekdee
w:toi	bcbcccbbbocch
w:toilets	bcbcdcbmcZccn
w:toit	bddddcccdddco
w:token	mcclcdbcdcmcb
w:tokyo	cldededecleee
w:told	jhlchdcifjehe
w:tolk	ncbbdabdccbca
w:tolken	ccddmdcdddddc
w:tolto	bcccdcbcbnbca
w:tom	nbjdfcdccaccn
w:tomamos	cdccddbddndcb
w:tomar	bcmbccacclcba
w:tomas	cckdddkddmded
w:tomasz	bnldcdadcbcdc
w:tomaten	ncccddacdcddb
w:tomato	bdcdmdaccbbdm
w:tombola	dddddccbedddp
w:tommaso	cccdddnddbcdb
w:tomorrow	ddckcchlhdicn
w:tomou	ddedmcdeeeded
w:ton	bkmcjcdcbmbcc
w:tone	occcdaabdbddc
w:tonight	ccbhcccndbpcl
w:tonmann	mddddccdddcdb
w:tonne	bdcdjdndddddb
w:tonnes	accclcocdcbda
w:tonton	cdbdcccccbnda
w:too	ledfgecejkffd
w:took	fdfejekccoedb
w:tool	lccdldocdcfdd
w:tools	nlcmdbbbmcbdb
w:tooth	bccddcabcamdo
w:top	dkldccjcdblle
w:topa	lldeeedeeeeec
w:topam	ccmccdbcccccb
w:topic	Zbapcphddbbca
w:topics	cdbndkbcdnddc
w:topper	ababbbaabnaaZ
w:toque	ccbdcdbdcbncb
w:torch	ccldcdbcdaddn
w:torfboden	dneeeededeeed
w:torino	meeeeddeeeced
w:torna	bcmcccbmbbcca
w:tornato	bbcccmZabbanZ
w:torno	bdccddncdccca
w:toronto	gjjcdfamilcdb
w:torque	cdcddccdbdddn
w:tort	acabbmbbbncca
w:tortilla	eeeeffeeeefel
w:tot	jkceddhldfdfh
w:totais	bcccdcbcccncb
w:total	nhbnjcahhcfcb
w:totale	ceeddecdeemec
w:totales	bcbcccbncbaca
w:totally	bcbcbcabiaocl
w:touch	didcodbccoccb
w:touched	bcbdcdjcbklcn
w:touchee	ddddddcdandba
w:touchline	lbaacbkabnbca
w:toujours	lcljdckcccddj
w:toulouse	cmdedededleed
w:tour	fchblbdiljibZ
w:tournent	cdcdddncccddc
w:tours	oddddacddleec
w:tous	acccddbccdbnb
w:toussaint	cbbcccbbcncca
w:tout	cecdkjiccijld
w:toute	bbbclclbcmcca
w:toutes	cdcdddbccmccl
w:toward	mdbdcbbmcbddb
w:towel	clceddcdeedem
w:tower	bobklcablaccb
w:town	lbbcebjmemcch
w:towns	ocbcmbZbdcbdc
w:toy	aejmcchocbccb
w:toys	bdcdddjmdcddb
w:tra	cdldddcccccbo
w:trabaja	mcccdccdddldb
w:trabajada	bdcbccnddcbcb
w:trabajando	bbbcccabcnbba
w:trabajar	bbbccclcmbccb
w:trabajas	dddedccdndddc
w:trabajo	bjbcckgchjick
w:trabalha	abbbcaambmbba
w:trabalhar	dodeeeddddddd
w:trabalharia	mdeeeedeeeeed
w:trabalho	diddckcknicba
w:trabalhos	bbcccnbabbcca
w:trabalhou	ddddedddocddc
w:tracciare	ccddmdcdddddb
w:track	jnhcccbbccjcj
w:tracker	mbbbdcmcddddd
w:tracks	lclddccldcccc
w:tractores	cddmdccdddbdb
w:trade	bchkeilcclhch
w:trader	kbacbbaabnlcZ
w:traders	lccckbbbclcdl
w:trades	hbbdccacckodk
w:tradesmen	kcbccdndbbccc
w:trading	ecdnccaccbpdc
w:traducao	acccdcnccbccb
w:traducirnos	meeddccddddcb
w:traducteur	nccdddcdcddcb
w:traduction	ndcdccbdccdcb
w:traduit	mededecedeeed
w:traduttrice	bdbcddbcmbddb
w:traduzioni	dmeedeceddddd
w:trae	cccddccbdcccn
w:traed	cddcddccdcddn
w:traes	bdcdddnddcddb
w:trafego	bcccccncccccb
w:traffic	cccdddbccbcdp
w:trafico	cdddddcbdccdn
w:tragam	bcccdcbncbbce
w:trager	ndddeacdddddc
w:tragt	meeeffefeeeed
w:traiga	cdddecddddbcn
w:trail	bcldmdbdcbddc
w:train	dfdccmheclddj
w:trained	amdccnlcbkjcb
w:trainee	dnbcccacpacba
w:trainees	ZbabbnaarZbbZ
w:traineeship	ZababmbanbbcZ
w:trainer	cdcddobccfdld
w:trainers	lcdcdmbcdccdb
w:training	bccccplddedck
w:trains	enbcdkbcckccn
w:traiteur	ddceeddedcddm
w:trajes	mdcddcccccdcb
w:trajet	cddcdnbacccda
w:trajetoria	demdeededdedd
w:tram	hkbccdicckbcl
w:tramitamos	mefefdeeffefe
w:tramite	dnceeeeeeeeed
w:trams	mdcddcbbdmcdc
w:tran	mbacbjibmabcZ
w:trani	cddededemdded
w:tranne	cdcdddcccmccl
w:tranquille	bcbddcnccccca
w:transcash	cddddccdddmda
w:transcript	blnddcbidacdb
w:transcripts	ccdeelddmdddc
w:transfer	hdcoccbbdcoci
w:transferencia	ocdjddcddckca
w:transferencias	ddeeeddeeemdc
w:transferred	ddddkeceedalm
w:transfers	cccddcbddcoca
w:transfira	cbddddccdcnda
w:transformar	cccdmdccdccdb
w:transformei	cdccdbpcdcdda
w:transformons	bncdcdcddccdb
w:transicao	bbaccbabnabba
w:transit	bckcccmmcbcdb
w:transition	ncjccclckccdc
w:transito	bbcbmcbcccccl
w:translate	nfbccmabcbdla
w:translated	ocbaclkbbbbcb
w:translation	pcfccdlcccbjb
w:translator	nmacmcZdbbcdb
w:translators	lckckckmcbccb
w:transmets	dpbeeededdddc
w:transmette	bnbcccbdbbcca
w:transmettez	bbZcccbcnbbca
w:transmettre	cdefeeeenefed
w:transmit	kdcdedcddbobc
w:transparence	bcbncbbccbcca
w:transparent	bcdddbmmdcbdb
w:transport	cjbmkbaicbccm
w:transportadora	ccdcccbdccmdb
w:transporte	cocledddddfdc
w:transporteur	mddedddddecec
w:tras	mmdddjcdddcdb
w:trasferiamo	dddddadcdcddp
w:trasferimento	aabcbbbcnbccZ
w:trasferiti	bbbbccbbbncca
w:trasferte	neeeeeeeeeeed
w:trasforma	cdcdddccccnda
w:trasformiamo	cdeemcdddeded
w:trasloco	cccdddndcccdb
w:traspaso	bbacnbacbbbcb
w:trata	kbabbbknaabcZ
w:tratara	deddedddddddm
w:trattenendo	cccdddncddcdb
w:traumjob	bbmcccmccbbba
w:trava	cccdmdcdcdcdc
w:travail	aedeeddendeel
w:travaillais	dddeeedeneeee
w:travaille	cdcdddcdpcddc
w:travailler	mcbcccacpbcca
w:travaux	ndddeccecddec
w:travel	lcdhdnccjcfdj
w:travelling	kcbdddaccocdc
w:travels	dddddecdemlec
w:traves	meededcddeddc
w:trays	ldddddbddmbec
w:traz	cdcdddccdccco
w:tre	kjciifecdlddd
w:treasurer	eddddlfbkcddn
w:treasury	ljjckdjcccedb
w:treat	blbkddcdjdmdb
w:treated	Zccndkbbdccdc
w:treaties	cjcdncdddcded
w:treating	akacccilancca
w:treatment	ibfncblbbclca
w:treats	cdcdddkkdodba
w:tree	mcbcddbcckccn
w:trees	mccchkbndccda
w:treibt	dedeeeneeceee
w:trein	cdbbddcddcdco
w:treinamento	abbccnbbbbcca
w:treinta	ccmdddcdccddn
w:treize	cmdeeedddeddb
w:trembler	ccbcddncddbdb
w:tren	bbbbbcabbnaba
w:trends	bcbpddZkdcddc
w:trenes	dedceccdeddeo
w:trennung	eedeeeeendeed
w:treno	bdbmdcbbccccm
w:trenta	accncbbcccbca
w:trentaine	deedecdeeddeo
w:trente	ccbdbcccbncca
w:trentina	ndddecceddddl
w:trentino	bdcdcnccbbcca
w:treppenhaus	acbcccbbcbbna
w:tres	lhcgdflidkcde
w:tresen	ababbbammabbZ
w:triage	mbdkdcccdccdn
w:trial	jfcjjcmekcdja
w:trials	kbbcclbbmlcdb
w:tribunal	nbbmcbeccccca
w:trichterchen	dddeeecdedddm
w:tried	dcjdecncciddi
w:trifft	deefffdfeemee
w:trikots	ddeeedddddddm
w:trimestre	kcclcblccccck
w:trinken	ddcdmecdemddc
w:trinta	ccddedcddcddn
w:trios	lcbcbbmccdcdc
w:trip	nccddcbcdibdo
w:tripod	cdcdddcddmdbn
w:trocar	mdmdddcddccdc
w:trocken	cdddedddedddm
w:trois	mecejjjieccde
w:troisieme	ccbcocbcckcch
w:trolley	bcZanbnacabba
w:tromper	cdddddbmdccca
w:tromso	llabbbZbanbbZ
w:trop	Zdcdddbdomddb
w:trophy	bcbbccoacblaa
w:troquei	bdccdcbdccmca
w:trotzdem	bccdmcbccblcb
w:trouble	cddekdkdekdfe
w:trouve	dddeeedemeled
w:trouver	deddeemdedddl
w:trouverez	dodeddbeeddec
w:trouvez	dedeeeneddeee
w:trouxe	beededbcddddn
w:trovarci	bcnddccbdccca
w:trovare	decdedndldddc
w:trovarmi	cdbddcbncbcdb
w:trovato	acbcccncbbbca
w:troviamo	mccdddcdddddb
w:trovo	bccddcbccbcbn
w:truck	cpbblbacjcbcd
w:trucks	ncbccbacbbmdb
w:true	kbnbjjZbnbbaa
w:truly	eohjcbcddcdcc
w:trust	ekfdfklddfhdc
w:trusted	abbcccbcmanbZ
w:trustees	obbdcclddcddc
w:trusts	kbmdmdedbccdc
w:truth	dklcmcabcbcdb
w:try	beihjfnflbcla
w:trying	bcemdfbbmmfcb
w:ttc	nccbdcccddddc
w:tu	jfhdefdcedjlj
w:tua	kdcdddcdichoe
w:tuba	ccbdcdbbdoddc
w:tubaroes	cncdcccccccca
w:tudo	jcecmckccijcb
w:tue	jcckdcjcdceco
w:tuesday	ciciddimfeccl
w:tuesdays	jdcddljjcfddk
w:tuition	ilbcdamncccdb
w:tull	ldmdddcddbcdc
w:tulsa	bdcdddmeddled
w:tun	cccdddmcccbcm
w:tunde	cccdclmcdccdd
w:tune	nbbbbaabbbccm
w:tuning	lddddcamccddc
w:tunnel	kddeeedddmded
w:tuo	dijddcccjdknd
w:tuoi	jdcdddcdddmdc
w:tur	cccdddcocccda
w:turba	bbbcccabcnbaa
w:turbine	aclbcmdcckclc
w:turbinen	ncbccbbbcbcba
w:turbines	acbcobakdacdc
w:turin	amccmcbddcced
w:turistica	bddddbnacccda
w:turku	mbcbcaancbcda
w:turma	ababcmklbabbd
w:turmas	aaabbpaaaZbaY
w:turn	ebbcjhmcdjklc
w:turnaround	abmbdckmbbccc
w:turned	abmccdaccnjlY
w:turni	nccccdccdccdc
w:turning	ebacnjibblcdb
w:turno	cncddcccccdcn
w:turnos	ccccdcbncbcca
w:turnover	adbcpcaccbjca
w:turns	lbkejchccbldk
w:turnschuhe	cdcddcbcdcdcn
w:turnstile	kccdddancbcda
w:turnstunde	ddeeeeddededm
w:tus	ldddeddddcmbb
w:tussen	bcbccmbccbbbo
w:tutor	bcdddpcdccjdm
w:tutores	acdcdncdcdcdb
w:tutorial	acclcpaZdccbb
w:tutorials	ldccdoabecddc
w:tutoring	accbcokbbbbca
w:tutors	abcccjobdcbdb
w:tutte	bckdddbcdcloa
w:tutti	ebacbbabmmbbZ
w:tutto	bccldbbcemccl
w:tuya	abbcbcbbnbcba
w:tv	ZlaocaaacblbZ
w:tvod	bncddccdddddc
w:twaalf	mccdlccdddcdb
w:twee	ilcchcndccjdi
w:tweedaagse	addcdobcddcdc
w:tweede	jdddddcdddddo
w:tweedehands	bcbncbbccbbcb
w:tweeentwintig	eedfeeeeneeed
w:tweet	ablcdcacancdb
w:twelve	edfckmkjccddh
w:twente	bcabccacnbccb
w:twentieth	cdeekccddmdec
w:twenty	fdincjedhefcc
w:twice	bcilcmkbdkjcd
w:twins	dbacjjabmlcci
w:twintig	ccdlddidddddm
w:two	kgdijjifededi
w:tx	jkbddemedcded
w:tyler	cdccbdoccbddc
w:type	kleiddhccbldi
w:typed	mkbccdbcbdmda
w:types	kcnccddddcddc
w:typically	ibhndcjcdcbcc
w:typing	dacccclbccncb
w:typo	cdbcdcbccodcb
w:tyre	fccccmlbcbcma
w:tyres	kcanccjcbacci
w:u	kiikehjckckcb
w:uber	cdekdldmffdcc
w:ubereinstimmung	cdmdddcddcdbc
w:uberfallig	ddddedcdedbcm
w:uberhohte	cdcdddndcbdcc
w:uberlege	cdmddccdccddb
w:ubernahme	bodddcbbbcbbb
w:ubernehme	bcbddbndbbcdb
w:ubernehmen	dcccncmcccccb
w:ubernimmt	ncddcccddcddb
w:ubersetzen	nccbdaabccccb
w:uberweisen	dcddddcdddlcn
w:uberweisung	cccmdcbbccccb
w:uberwiegend	meeefeefeeefd
w:uberzeugt	dddemeceddlcc
w:ublich	ledleedeeeded
w:ubrigens	dccddbccbndca
w:ubungsvideos	dcddmddecddec
w:uelzen	ddcedecddcddm
w:uffici	bbbbmbmbbbaba
w:ufficio	cmcdddjncchdb
w:ugly	ldcdmebdddced
w:uhr	ddddedclddddo
w:ui	bbcdnccbddldd
w:uit	dchjceicilkcf
w:uitbetaald	bcbbcbbcccncb
w:uitbrengen	mddcbdcdeedcc
w:uiterlijk	cmccddbcccdcb
w:uitgevallen	mddeeddddddec
w:uitgever	ccbedcdemdded
w:uitlegt	nddlddcdddddc
w:uitnodiging	eedeeeleddemc
w:uitnodigingen	ababbbaababnZ
w:uitvraag	oeeeeedededed
w:uitwedstrijd	cdcddcbccbddn
w:uitzendkracht	cncdcdcdedcdc
w:uitzetten	bccacaabccnba
w:uitzicht	doceeededcedc
w:uk	fdbccbankacma
w:ulceras	bbcncbbcdbccb
w:ulm	dddddcccdcdco
w:ultima	bcbcccbccnccb
w:ultimas	bccccbkocbcba
w:ultimi	cccddacncbcca
w:ultimo	deedeemeeeeee
w:um	hefiifecdhhhk
w:uma	jiffkkcdkchcd
w:umas	mdjddccdlcddj
w:umbrella	ecjcdcmccljda
w:umetikettieren	bcccdbbbccmca
w:umfang	meeeffefeeeed
w:umfeld	bnbcccbcabcbb
w:umfrage	cdcdddnddccdb
w:umgezogen	bcncccbcbbcba
w:umore	ccdddmcccddcb
w:umsatz	dedeeeneeceee
w:umsetzen	odceeeceddded
w:umsonst	ncddccccddddb
w:umzug	ddldddcdkcddl
w:umzugehen	deefffefeemee
w:un	ijjkiidehdedd
w:una	iejijkidhefdc
w:unabhangig	ddmdddcdccddc
w:unabhangige	bcdmdccdddddb
w:unabhangiger	bbcncccccccdc
w:unable	bddddcndddbdm
w:unaniem	bncbccbccacbZ
w:unas	fdddelcdddddl
w:unavailable	bbbbccbacbbme
w:unbefristet	cqddddcdddcdi
w:unbefristete	emeeefeedeeed
w:unbefristeter	cncdcccdccddb
w:unbezahlt	deeeemddeeeeb
w:unchanged	mdddebccdcddn
w:uncle	bcbclbaecapdm
w:und	hejfhedfkejcj
w:under	ijedhddddkkjd
w:underground	bcccdkjdcbndc
w:underneath	kcbdcdbcdkmdc
w:understand	idkmhihchecdc
w:understanding	dcmdeecddkdee
w:understands	fbblmkakcibdi
w:understood	kdbdcdbcdodec
w:underwriter	mddledadeeded
w:underwriting	blbckakbcacmb
w:undo	cccdccbacmlba
w:une	jjdjlmbhdcddd
w:unertraglich	ddmdddbdccddc
w:unfortunately	bnbcccabdaccl
w:unica	cbbddbncccccb
w:unico	dmcdddccddddb
w:uniform	cbccddjbdbpcg
w:uniforme	deddddcddcmda
w:uniforms	ncbjcblcdcbda
w:union	elbcgejekalci
w:unions	acbdcbkcpcccZ
w:unique	bcaacbccccbna
w:unit	jkcdddjckbfdl
w:units	ibclabokdbcdb
w:universidad	kncccabcccbca
w:universidade	bncbcabbcbbca
w:universita	bncccabbbcbca
w:universitario	dmedeeeeeeced
w:universitat	dnefeedeeeeed
w:universite	bcdccncadccda
w:universiteit	cndclZcccccca
w:university	hjcllfcflecdb
w:unless	bdddedecddjml
w:unlimited	bpbcccacccoca
w:unlock	cddbdclbdcnbb
w:unlocked	bbccdcbcdcpcb
w:uno	ncedkcccecddn
w:unos	lccccmabccaca
w:unpaid	bcccnmabjllce
w:unread	abbbcbbbbZbpZ
w:unreal	mjcdedkdccdec
w:uns	kmejdeccdikcd
w:unser	jjijcjlldcfca
w:unsere	hcgcknijccdlb
w:unserem	cjlkddkdddkdb
w:unseren	mcccdnckddddb
w:unserer	jcjcjljbcbkcd
w:unseres	deefffdfeemee
w:unsolicited	bncedededdeed
w:unsubscribe	fcaddcimdccmb
w:unter	jjikdcldddlcb
w:unterhalten	ccaddcbacnccc
w:unterkunft	bcccdbbncbccb
w:unterlagen	mddlddcdeddec
w:unternehmen	cdkedemdkdddc
w:unterrichtsstunde	cddddodbedddc
w:unterschrieben	dbcemeceddddm
w:unterstutzt	deefffdfeemee
w:unterstutzung	ndeddccddeddc
w:unterwegs	acbcdcicmbbcl
w:until	kddejdikcceel
w:unusual	mcncccbbcblka
w:unverbindlich	cdbdccnccbccb
w:unverbindliches	cdccddndddddc
w:up	iejggdiieieee
w:upcoming	acmddcnckccdc
w:update	hckcfdecjaljk
w:updated	kcmdddfccchmd
w:updates	bbbcdcbdclclm
w:updating	aaoldcacbbccb
w:upfront	ickcclbbccndb
w:upgrade	ldccdcncdccjc
w:upi	cbceddbdddodb
w:uplift	bcccdmlcdcddb
w:upline	bccdcdacccpdb
w:upload	acbccaoacbkka
w:upon	jfeidllccefdf
w:upper	lbbddcalnbcca
w:uppsala	mcddedddldddd
w:ups	aiondbbcbbldb
w:upstairs	ahecccaocZbci
w:upto	bobeedcdddddc
w:upwork	cddeddceddndd
w:ur	ljccdcbcccndb
w:urban	ccbccijkdkbmb
w:urbana	cnccbdbcdccdb
w:urbani	ccbccccccncca
w:uren	ocddddcddcdcl
w:urenstaat	bdcdddbccccbo
w:urgencia	acccdcncccccb
w:urgent	ldfdddccdcjdn
w:urgently	lbccdmbccbcca
w:urk	eedeeeeeneeed
w:urla	ccccddcndccca
w:urlaub	cpddddcdddddb
w:urlaubstage	bmcdddcdddddm
w:urlaubsvertretung	eedeeeeendeed
w:urn	ababbnbacacci
w:us	jhfjigejdfgdd
w:usabilidade	dddmddcdddddc
w:usabilita	dddmddccddccb
w:usability	cddndcccddddc
w:usage	lbaabbjacaanZ
w:usata	bcbcccnccbcca
w:usatela	dddeddddddddm
w:usati	cdcddcccdcccm
w:usc	kccdeemedeeee
w:usciamo	ddcdddccdbcdm
w:uscire	bcbcccbcbanca
w:uscito	ccadddcidbdcp
w:usd	mfcneejcdcjcb
w:usdc	obcbdbbcdcbdb
w:usdt	cdddddbdddqdc
w:use	cdijhekickiic
w:used	fecmgcieemeec
w:useful	Ziekbcmmaicca
w:user	ccciiblndclca
w:username	cdcdddccdbnbb
w:users	dcbkodhfdadic
w:uses	mcbccbacbacco
w:usine	cmcddddeddddd
w:using	ajbclldbcmmcb
w:uso	cdcddncccccdb
w:usted	jilhdcjcjckca
w:ustedes	ccbdccncbbcda
w:usual	lkdldcccccfck
w:usually	mclfccecimddc
w:usuarios	dedmedddddcdc
w:utente	bcccccbccbnba
w:utentes	mdeeedddedeed
w:utenza	cddddccddcmcb
w:utilisateur	dddmddcdedddb
w:utilise	ccccddndddddc
w:utilities	bbndldcdccded
w:utility	aleclcabbabmi
w:utrecht	kdcddjbcbkdob
w:uur	khckdkfdccidl
w:uurprijs	cdcmddbdccddc
w:uurtarief	cdcmcdccdcddb
w:uurtje	odddddddddcdc
w:uw	cdcddcmciikcm
w:uwe	dddemddeeedec
w:ux	llcedeeekgdfc
w:v	mdddddccdccal
w:va	jjljfdicicccj
w:vaandel	mddedededdddc
w:vaart	ndddddbdddddb
w:vacaciones	cmcdddcdmcdcb
w:vacances	bbmbcbaaambbZ
w:vacancies	bbncccbnkcbla
w:vacancy	clldcdjcncchc
w:vacant	bokdddcdcclcb
w:vacante	klcdeekdddkdc
w:vacantes	eddeeedeneede
w:vacataire	odedeZeeeeeed
w:vacatiegeld	aabnbabacbbca
w:vacation	mnccdjjccccca
w:vacature	cmcdddkdbddnb
w:vacatures	dckeeededdenc
w:vaccination	cdddedcdddbcm
w:vaccine	cdcndecddddcb
w:vacinacao	cdcdddcbdcccm
w:vacinas	dedeedddedddm
w:vader	deeedemdddeec
w:vaga	hmjdddcdddimc
w:vagas	dbfdddfkmddlb
w:vaglia	cbecdccdedmec
w:vague	abodddaccbcdc
w:vai	hljcmcbcceece
w:vais	cckcddbdocdcb
w:vak	ccbcccjclmcca
w:vakanzen	ccnddcbcccddb
w:vaker	deeedemdddeec
w:val	bdcdcmcccbcda
w:valable	cdcdddccdbdbo
w:vale	djdledcddccdo
w:valencia	jmbdicijlbccb
w:vales	doceeedeeeded
w:valeu	bbbcccabcnbba
w:valeurs	ddcdddcdcnbdc
w:valid	ZkjbcbjabbZol
w:validating	lbcmdcbcdcbdb
w:validation	jbccccnccdcdb
w:valider	ddddedcddcbcn
w:vallee	bbbclcbmbbbca
w:vallen	cddddmcdddddb
w:valley	mckbccacmecdb
w:valor	kccmdccddcccm
w:valoracion	bddmdccdcdddb
w:valparaiso	ccbcccbcbncda
w:valuable	ccckdcmbdmccc
w:valuation	adcndclcckddc
w:value	bcijjckedkkdi
w:valued	jccclbmbdcidb
w:values	dcldeececlded
w:valutando	ddneeececcedc
w:valutare	ncacddbdbbddb
w:valutazione	bddmdcddddddc
w:vamos	fkidldbcdlcck
w:van	dkekhejdfcecl
w:vanaf	ecdddgmdcdddn
w:vanavond	jcbdcbabcbmcl
w:vandaag	bcbcccalcalbm
w:vanno	mdddddcdldcdb
w:vans	kjccmckcdccdb
w:vantage	dhffhdjejjdlb
w:vanuit	dddeedcdddmed
w:vanzelf	cbndddcccbcdb
w:vao	cbbccnbbbabba
w:varanda	ccbccdbmcbccb
w:varen	eedfeeeeneeed
w:variable	cncdldcdddddc
w:varias	dcneeededeeed
w:various	dcneeeddedeee
w:varnish	accccmamcbcba
w:vas	bcbcdcmccmcbb
w:vast	cpmdddcdbcdde
w:vaste	mnbccjacjccca
w:vat	nbbjebkniabca
w:vauban	ndcdddbdddcdb
w:vc	kihkjcabmbaca
w:ve	ffeejdieijfed
w:vecchio	ibbcccbcmbcoZ
w:veces	bbacccbbobbba
w:vecinos	ddddddddddedm
w:vede	emeeeeeeeeeff
w:vedere	cdcmdcnbdcdda
w:vedi	ccddedcddddoa
w:vediamo	dnceeeeeeeeed
w:vedo	cdbdcdcdcbccn
w:veel	kbZblbkbblbbf
w:veertien	lccddccddccdl
w:vehicule	dddeddddddddm
w:vehiculo	cdddddccdcdcm
w:veilig	bbacbbabcbnba
w:veille	cdcdddlcddddm
w:veinte	ddddedddedddn
w:veintidos	cmcddddecdddb
w:veld	deeedemddddeb
w:velha	mdeeeedeeeeed
w:velo	bdcdddbdcddeo
w:velos	ddcdddcdcnbdc
w:vem	ckddddfcdcdcp
w:vence	cdddddcddcccp
w:vencedor	bcccdcbndcabb
w:vencimento	bmbcccbcccccm
w:venda	cdddddbcdccco
w:vende	pdccccbcccadb
w:vendemos	ccbdmccccccdb
w:vendendo	cdddddcddcmdc
w:vender	cccdmdkddcccc
w:vendere	ndcdddbdcccdb
w:vendes	cnccccccdbcdb
w:vendeu	ndcddcbccbccc
w:vendia	eedededdmdded
w:vendimia	ncdcdcddddcec
w:vendo	aabbmcobbbZbZ
w:vendor	dcfmedkcjcldh
w:vendors	ecanccamcbcdc
w:vendra	ddeeecddedeeo
w:vendre	dedeeeneddeee
w:vendredi	ljcdddcdddfdn
w:vendredis	bddddmcbddcdb
w:vendrias	bncdccbmcccca
w:vends	cdbdccccccndb
w:vendu	cddendddecddc
w:venerdi	deddebdmedddl
w:veneto	bbbcccbcbbcnb
w:venez	cccddbbncccba
w:venga	ddcdddcddodca
w:vengo	deedeemedeeed
w:vengono	bbbncbbbbabba
w:venha	bkbccmlbcabba
w:venid	abbbbbbnbabaa
w:venir	jdcddcbnkcddm
w:venire	bcbcclbbmbcck
w:venlo	cccdmdbdcmcdc
w:vent	icbcccbcbmddm
w:ventas	bccccnacbccca
w:vente	dddmddccdccdb
w:venti	mdccddbdddddm
w:ventisei	deedeemedeeed
w:venture	cbcmndbccacdc
w:venu	cdmcccbcccmcb
w:venue	acccllamcbkcb
w:venues	ccbmnbZcbaccb
w:veo	bbbccckbbnbca
w:ver	bcdkkcmccdcoa
w:veranda	bdcdddncdddbb
w:veraneo	eedfeeneedeed
w:verano	mclccmabcbbca
w:verantwortung	ccndccbccbccb
w:verao	bbncccacbabba
w:verba	mdeeeeddedeed
w:verbale	dedeceddedddo
w:verband	ddeeeededdmec
w:verbandsblatt	abcacnabdcbca
w:verbindungen	bcdmdccdddddb
w:verbringen	nddddcadddcdb
w:verbunden	deceeeneeceee
w:verdad	emeeeedeeeeed
w:verde	abbcbannbabbZ
w:verder	llcedddeddddc
w:verdes	mddeeededeeec
w:verdien	bdeddcddedoed
w:verdienen	cedeedcmddldc
w:verdienst	dddedeocddcec
w:verdient	cdcddcbddcndb
w:verdiept	bcbncbbccbbcb
w:verdubbel	dedecdbdddmdc
w:verdubbeling	bccdcbbbccnca
w:vere	ebeemeeeeeeed
w:verein	pddddcbddddcb
w:vereinsfest	bcccdcmcccccl
w:verfahren	cncddbbccbccb
w:verfallen	bcbcccbcdcncb
w:verfugbar	ncbddcccdcddc
w:verfugbarkeit	nedeeeceeeeed
w:verfugung	meeefeefeeded
w:vergadering	cdddddhddldcn
w:vergaderingen	bddcdmcdcccdb
w:vergeben	ncbccmbbcbccZ
w:vergessen	cdcddcccdcdcm
w:vergleich	acbcdcnbcbcbb
w:vergleichen	ddcdddncddddc
w:vergoed	neeeeeeeceeed
w:vergoede	bcbnccbbccbca
w:vergoeden	mdcdddcdddddc
w:vergoeding	acbkbmbnccbca
w:verguenza	cdcdccanccdcb
w:vergutet	cedmeedeeeeee
w:vergutetes	ddcmdcdcddddc
w:verhaal	bbbcbbabcncaa
w:verhandelst	dddeddpcddcdc
w:verhuisd	bcbnccaccbcca
w:verhuizen	ddddedddeaddo
w:verhuizing	ccbcccbcancca
w:verifica	cddddcccdcoZa
w:verificacao	bcccbbbbcblmZ
w:verificacion	cccccbcbcbnaa
w:verificatiecode	cddedccdedmcc
w:verification	cdcdddbcdbmpb
w:verified	ccbbccfbcbooZ
w:verifiziert	bcbcccbcdcncb
w:verify	bbbcdcebdbona
w:verita	bcbcccnbcbcca
w:verite	dddeeedeneeee
w:verkauf	bcccccccccncb
w:verkaufen	Zaamnbabcbbbb
w:verkeerde	cccdcbcncbddc
w:verklaring	bddcdcbcccnda
w:verkoop	ccbdncibabbcb
w:verkooppraatje	dedeeeneddeed
w:verkopen	abbbnbabcbbca
w:verlag	nmdddZbcddddb
w:verlangern	ddcdeddddcdco
w:verlangert	bddeeddddcdZp
w:verlangt	ddeeeededdmec
w:verlasst	cnbcddcddccdc
w:verlaten	dmdddccdddddc
w:verleihe	bccddcnccbcda
w:verlengd	bdddddbcdccml
w:verlenging	kncdddcdcdddb
w:verliert	ccddddccddmcb
w:verlo	abbccbbcbbbnl
w:verloopt	dbdeedcdbcdpb
w:verloren	bcbdccbccbmcl
w:vermessung	bcbcccbcnccca
w:vermist	dedeeddddcedn
w:vermitteln	cbbeeeqdccddc
w:vermogen	bcbcccbcbcndb
w:vermutlich	cdcddcbcdcccn
w:vernemen	cnccddbcccccb
w:vernetze	ccbdcdccbncdb
w:vernetzen	ddcceeccdndca
w:vero	kdcdcmcdccddb
w:veroffentlicht	acbcccbbbbbna
w:verona	meeeeddeeeced
w:verpackt	ncdddccddcddb
w:verplaatst	cdddddccdcdcm
w:verpleegkundige	ccdeedcdcddeo
w:verpleegkundigen	cdceeemedeeed
w:verplicht	neeeeeeeceeed
w:verra	accncbaccbmba
w:verranno	dddeeddddcddm
w:verrat	cdndddcddccbc
w:verremo	cdddddcddcmdb
w:verresti	dndddcclddddc
w:verriez	bcdcdncbddccb
w:vers	ccccccbcdbcbn
w:versa	cbcdccccccnca
w:versando	cddddcccdcmcb
w:versandt	bcbcccbccbcan
w:verscheen	cdcdddccdccmb
w:verschiedene	eenedeeeddedc
w:verschlagworten	nddddcadddcdb
w:verschoben	cddceedcddcdm
w:verschuttet	eedeeeeenceed
w:versee	ccbcccccdcncb
w:versement	cdcddcccddmdc
w:versez	bbcccbbbcboba
w:versi	bccccbbbcbnba
w:versicherer	eemfeeeeddeed
w:versichertenkarte	ddcdedcdddddm
w:versicherung	nddeeecebeeee
w:versicherungsbranche	ddcceedemdeec
w:versicherungsvertrag	dddeeeddddedm
w:versinken	dedeeenedeeed
w:version	fdcddcilcjbcn
w:versions	bcdcdnacdldeb
w:verspatet	cdddedddedddm
w:verstandnis	ddeeeeddedeel
w:verstehen	cddjelcmdcdcb
w:vertaalwerk	ccbddcddmcded
w:verte	dedeeedddoddc
w:vertel	bbncccacaabba
w:vertelde	dededemdddded
w:vertical	ocbcdcbddbddc
w:vertrag	jjddddcdddkbn
w:vertraulichen	cmccdddeeeeee
w:vertrauliches	cddmedcdeeddc
w:vertraulichkeit	cmcddccccccdb
w:vertrek	cdcdccbmbcdcb
w:vertrekt	doceeededcedc
w:vertrieb	bdcmdcmcccccb
w:vertrouwelijk	dmcddedebdded
w:vertrouwen	ndcddccddcmdc
w:vervallen	ccadccccnbccb
w:vervangen	ocdddcbdddddb
w:vervelend	bcccccnccbaca
w:verwacht	dmdeeededdeec
w:verwaltung	cdnddbcblcdcb
w:verwandelt	mddeddcedddec
w:verwiesen	cdcdddndccdcc
w:verwijderd	ccbcccbbcbcma
w:very	dhkekfhiijddc
w:verzamelen	ddddedddddddm
w:verzekeringen	bdcdddpcbcdda
w:verzoek	ddeeeededdmec
w:verzonden	bcbcccbbcaban
w:verzorgen	cdedemcbeddec
w:ves	abmbmbabaZabZ
w:vespera	dedeeeccededn
w:vestiging	aanbbblacabbZ
w:vesting	cccdpdcddddec
w:vet	fijdegbkdacdn
w:veteranos	ddddedccdcddm
w:veterans	cccddcdcdcdco
w:veterinari	eefekfefefffe
w:veterinaria	mdededcddddcc
w:veterinario	mccccdcdccldb
w:veterinarios	bcnccccccbccb
w:veterinary	lccccjbdlkddb
w:vets	bmilfbbkcbcdb
w:vetted	bddcdcocddadd
w:veuillez	cdddddccdcccm
w:veut	cbcdocbbcccdb
w:veux	clcdddcddcdco
w:vez	odkddkcddcddd
w:vezes	acblccabcbmcl
w:vi	icdcccojkjcca
w:via	lchiidficjlcb
w:viagem	cdccdmcacmcca
w:viaggio	bcbbcocacbbca
w:viaje	bddddocZdccdb
w:viajes	cdbdddcddodca
w:viaticos	nddbddcdddddc
w:viatura	cmcccccdcccdc
w:viaturas	cddddddcddddm
w:vibration	ncdcdcccdcbdk
w:vicar	bcbdccoccbdeb
w:vice	blacddldcjcdl
w:vicino	cccddcccdbcmj
w:vicios	abbnbbbbbbbba
w:vida	blbclkhccblda
w:vidas	cbccccnccbcda
w:video	ddcnckjmdcjeb
w:videochamada	bbbncbaccclca
w:videochiamata	bcmlcbebccccb
w:videoident	cdddedddedmcd
w:videollamada	bcbncccccccca
w:videos	jdcccnkkccmdb
w:viel	ekkdidmdddhdb
w:viele	kcjcccnccjcca
w:vielen	cdddedcddndda
w:vieles	cdodddbcdcddc
w:vielleicht	ZbZabaZmoaabZ
w:viendriez	cddclbcmddddc
w:viene	ecmccibcdbccp
w:vienes	cccdddccdcccn
w:vieni	bmbcccaababbo
w:vienna	kblcjcabllcdb
w:viens	abacdcbcnbcbm
w:vient	cccdkdccdcdco
w:vier	kdkkjclddcccf
w:viermal	cccpdccbdddcc
w:viernes	hkckdcjcibfck
w:vierter	dedeeeddededn
w:vietate	cddddcccdcmcb
w:vietnam	acbmmcdkccbcb
w:view	bfdkefbecjcoe
w:viewed	cccdddcddccqa
w:viewer	cbbdddbccbmam
w:viewings	kdddecbcdddeo
w:views	kcblccafcbboa
w:vigile	mcdddcdddeced
w:vignes	mededecededed
w:vigo	cacdddccccdoa
w:vijf	nccddcjlccjda
w:vikram	bcembcacmabca
w:villa	mbcccdadccmcb
w:village	lcdcjkbcdecbo
w:ville	bmanbdbcbbccc
w:vilnius	djbcmcclcbama
w:vimos	cmdddccdccdcb
w:vinculo	cmdeeedeeeced
w:vind	accdccbccccbo
w:vindo	cdededceeemed
w:vindt	bbbcccbbbYbpZ
w:vine	bccdcabbnbccb
w:vineyard	kfbcmcccclbcb
w:vineyards	clkmbclcbacca
w:vingt	ckldjdcdccddl
w:vinho	bccccbamcbbbi
w:vini	ncccdbbcdcbdb
w:vinicola	cmcccccdddddc
w:vino	cmccccbbccccl
w:vinte	ldddeckcdcddl
w:vinto	hcccccjccjlbj
w:violas	ZbbbcnalcabaY
w:violin	jcaccambcmcbi
w:violins	jcbcbbacnacca
w:vip	bdddddcdddnec
w:vir	cdddeccdedddo
w:virar	cdcdmdcdcdddc
w:vire	bdddcbcdddndb
w:virement	dedeeddcddmec
w:virenscanner	ddeeedcdedmcc
w:virgula	ccccdbcbcncca
w:viria	dndeeedeedddd
w:virtual	bemldimbcdicb
w:virtuale	ccpcddcddbdcb
w:virtuel	cdndccbccbccb
w:vis	cdbdddcccbdcn
w:visa	hleddccdmcmdb
w:visage	dddddddeddmec
w:visas	acacccjcpbcbb
w:viseu	cddcdacndccca
w:visibilidad	bccccbnbdbaca
w:visibilita	dddcdbcmddddc
w:visibility	bdcdcdnddckcb
w:visible	acccdcbcdcbnb
w:visio	cddldmcdedddc
w:visioconference	cedeeemeedeed
w:vision	mkbdkdcdddded
w:visit	njbfcdcleeccj
w:visita	cddddcccdlddo
w:visitas	nddeeedeeeeed
w:visitato	deceeedeeddnc
w:visite	cmbcbbbncccca
w:visited	djkeedcmdcdcd
w:visiting	acdcdnbbdkcdm
w:visitor	kcmdcclccccdc
w:visitors	cdcddddjdkdem
w:visits	pccbclaccbcma
w:vispera	deeeeecdededn
w:vissen	cdddddcdcccdm
w:visserij	abbnbabbcbbca
w:vista	lcdlddcddcbna
w:visti	cdbcdclcdbcdn
w:visto	lcldkdbclbcia
w:visual	kedeedcdemdec
w:visualizacion	cdccdnbbdcdcb
w:visualizaciones	bcbccbbbbZbna
w:visualizada	dddeeededdenc
w:visualizou	ddbeeeddeddoc
w:visualizzata	dedeeedeeeenc
w:visuels	cbcccbnccbcca
w:visum	cbbdcdccncccb
w:vitae	ccmdedbdlcded
w:vitale	cdddedcdddbcm
w:vitoria	acdddobbddbdc
w:viu	ncbdccbdcccdc
w:vive	bnacccabbmcba
w:vivere	bddcdbnacccca
w:vivienda	acbccbaobbcca
w:viviendo	cbbcccbbcncca
w:vivre	cbbdbbnccccbb
w:vizinho	ccdcdcmddccdb
w:vlaams	bmcdcdbcccccb
w:vlaamse	ocbeeededdddc
w:vo	eedededdmdded
w:voce	idkejdccjclma
w:voces	bbccdcncccbca
w:vocht	bbbbcbbncabba
w:vochtmeter	bbbccbbncbbba
w:voeren	neeeeedeeecee
w:voeten	deeedemdddeeb
w:vog	neeeeeeeceeed
w:voglia	ambbcmaccbbba
w:voi	bccccblbnccca
w:voice	ncjiekkacehcb
w:voicemail	nccddeldccdec
w:voices	mcmddccdcbded
w:voici	bbbcccmclbcca
w:voie	cncdcccdcdaca
w:voila	cdbdccbbbnccb
w:voir	bcbccckbcocma
w:vois	baldcbccbmccb
w:voisin	ddceeedddccbp
w:voiture	cmddddcdddddb
w:vol	ncddddcdccdcm
w:voldaan	ddeeeededdmec
w:voldoen	bcccdcbcccmck
w:volentieri	mcbcckbbboccZ
w:volgende	lccblcbcdcccl
w:volgens	ccddmcdeeddec
w:volgt	ddeeeededdmec
w:volkshochschule	deecenedeeeed
w:voll	cdcddccacbcbo
w:volle	bdbccclncccdb
w:volledige	ddeeeededdmec
w:vollstandig	ccadddcccZbna
w:vollzeit	klceddcdcdddn
w:volonta	nccddcccdcdda
w:volontari	bcdccobacccbf
w:volontiers	bmbcccbccmcca
w:volta	cjcdddkccklja
w:voltando	ldddddldedddc
w:voltar	ccccddbcdbbbn
w:volte	bdcdcdmdcbldb
w:voltijd	cncdcdddddddc
w:volume	lcmccmfccbccb
w:volumen	medeeededdeec
w:volumes	ncbcdbkabbbcm
w:voluntario	bbbccpaacacba
w:voluntarios	ccddcncbddcdl
w:voluntary	bcbcdnbclcddd
w:volunteer	nicchhblehcdb
w:volunteers	dddddkcidccdp
w:volver	bbbcccbcnbccb
w:vom	kdckddjckbccl
w:von	kdieedkdhdlee
w:vondelpark	mdddedddddddc
w:voneinander	ddmdddcdccddc
w:voor	eheihjidddiij
w:vooraf	cdddddcddcndb
w:vooral	bdbccobdZbccb
w:voordat	lddeddcdddldc
w:voordragen	neeeeeeeceeed
w:voorjaar	lcmccmcccbcdb
w:voorleest	cccddmccddddb
w:voorschieten	bdbddcccccncb
w:voorschrijven	ddeeeededdmec
w:vooruit	cdddddcdddkdo
w:vor	kfdjmdidfdddc
w:vorab	kcddddcdddldl
w:vorarbeit	ecdemededddec
w:vorbei	dkdekecdddeem
w:vorbeischaut	bcbcccbnabcca
w:vorerst	nedeeedeeeeed
w:vorfuhren	dedeeenedeeed
w:vorhanden	cmcdldcdccddb
w:vorig	llmccbacbacca
w:vorige	kdceddldjcdcl
w:vorkommt	deeemedeeeeed
w:vorlesung	ddcddbcccmddb
w:vormgever	bcbdccbcnbcca
w:vormittag	bddmdccdddddc
w:vormittags	eedeeeeendeed
w:vorrebbe	abcmcmabcbbca
w:vorrei	ockcccfjhbcca
w:vorremmo	mdclkccdddddc
w:vorschuss	cdedemdbeddec
w:vorsorge	ddccedcdddddm
w:vorst	dddedddddcddm
w:vorstelle	ccndccbccbccb
w:vorstellen	dodeeecdddedc
w:vorstellst	bboeeecdddddd
w:vorstellungsgesprach	bcccdbbbcbnca
w:vortrag	endeeddeddeed
w:vos	deddjcnhkiecc
w:vosges	cmcddededdddd
w:voss	ckkddemddcded
w:vostra	ccbcdcjcnbddb
w:vostro	deedeemedeeed
w:votate	bbbbbbbncbaba
w:vote	jccdhcbndcfcm
w:voted	njcccbbacmccb
w:votes	hccdccbbcbamm
w:voto	bcbcccbncbaca
w:votre	dgjeddeddejmj
w:vou	cccddcbcnncca
w:vouch	cbbdddldobddc
w:voucher	bcbqccbmccjcc
w:vouchers	dcbocbabcbldj
w:voudrais	mededecededed
w:voudrait	nccndlbbdccda
w:voudriez	dddeeedeneeee
w:voulais	eedeebcdcmedd
w:voulez	bnaccmbbbbcca
w:vouliez	bbncccbbcbcba
w:vous	gijfijidjdegc
w:voy	ccbdccbclmcda
w:voz	ccccdcbncbcca
w:vp	nadecdceldeed
w:vpn	jcbbccmZcbnca
w:vr	dedeeeddededn
w:vraag	bcndddcdbcccc
w:vraagt	bhcdmkbccccdn
w:vragen	dbkbbbabbalnZ
w:vragenlijst	bbbncbacccbca
w:vrai	cnddddcccmdcb
w:vriendinnen	cddeddcdddmec
w:vrij	bmlddcblccccl
w:vrijblijvend	ddcdcdnccdddb
w:vrijdag	klccdcdmcbcbd
w:vrijgave	bbbbbbabcbnba
w:vrijwillig	bcbcbnbacacba
w:vrijwillige	deeeelddeeeeb
w:vrijwilligers	cddddckcddddn
w:vrouwelijke	ccdddbcmdcdcb
w:vu	dddedddedcdem
w:vue	cdcddcmccccdl
w:vuelo	dddedededemed
w:vuelvo	ndcdddcdcccdb
w:vuoi	lcbbcblbccbcm
w:vuole	cmdddklcdccdj
w:vuota	bdbcddbcmbddb
w:vuoto	cccdcdnccccdb
w:vus	bcccccbnbbbaa
w:vvv	bcbnccbccbcca
w:w	jlfdkdcdcclkc
w:w2	pdedeeceidded
w:waar	bbnclcajnabca
w:waarderingsmodellen	cdcmccccdcddb
w:waardig	ddeeeededdmec
w:waarin	cdcdcbbcccndb
w:waarmee	mcccmcbccccdb
w:waarom	ndcdddbldccdb
w:waarop	cdncddcbcccdb
w:waarvoor	bbncbcacbbcdb
w:wachsen	cmcdddddcdddd
w:wachst	bcncdcnkdcbca
w:wacht	bcbbccncbbbca
w:wachtwoord	dddeeddddckla
w:wackelt	deeeedddededm
w:wafer	ibcncbbccccdb
w:wage	bobbmccbcblcb
w:wageningen	cdddddcldlddb
w:wages	bmbcobdbbbbca
w:wahl	deefffdfeemee
w:waisenhaus	deefffdfeemee
w:wait	mibcdcbiccckn
w:waiting	cddemcbicdmfj
w:waits	mbcddacbbmcec
w:waived	bcbcdanllbbdb
w:wake	kbfdddldblcdb
w:wal	eedfeeeeneeee
w:waldorfschule	bnbcccbcbbcbb
w:walk	dnajjcmebmbca
w:walked	mcbcbclcclbca
w:walking	bbacccjcbpcca
w:walks	mbbacnabcjccb
w:wall	nbecccebcocka
w:wallet	kcfcdcbcdcqdd
w:wallets	bbbmbbkabalaa
w:walls	eccbnkbcdccdb
w:walter	ccbddeccboddb
w:wandel	cdcdcdbmccddb
w:wanjiru	bbbmmcaccbbba
w:wann	fcncedjdckddh
w:wanna	ilbdcdnccbddb
w:wanneer	mkcccdnddccdc
w:want	iikfkjideddcc
w:wanted	dkciffdidmddi
w:wants	ljckehbchcdem
w:war	bbhjcjdjjjjbf
w:ward	likccmbkbkhda
w:wardens	ccmcdcbcbadcl
w:wardrobe	bclkcdldcccck
w:wards	dcbcldocaiddb
w:ware	jmkdjdbckccce
w:warehouse	dkchdkeljccch
w:warehouses	mdckdcjdddddd
w:waren	ldkjclbjckbia
w:warenwirtschaftssystem	dedeeenedeeed
w:warm	ddcjkcefdkcdm
w:warmed	anbcbcacamcdc
w:warmepumpen	eeembddeeeeed
w:warmest	cjcddlcbcnddc
w:warmly	cjldddbmhcddb
w:warmstens	ccccdmcccbccb
w:warning	bcbkccbbcdnal
w:warsaw	mddekdcdddded
w:warte	bbacbcabnabba
w:warteliste	cdcddccadbcbo
w:warten	cdccddacdcccn
w:wartet	mbacccnccbbaa
w:warum	cdcdodbcccdcb
w:was	ddhdedddimdki
w:wash	cbccddbcdbcco
w:wasn	bcjcicbchkinZ
w:wasser	deeemedeeeeek
w:waste	cckflcbbbhjdm
w:wat	fdocjkaiblbbb
w:watch	adbpbdZojcica
w:watched	ajckfmbccicda
w:watches	bbbcccbbcncbl
w:watching	dkbckckbceclb
w:water	kcdekcjcdbdkn
w:waterkeringen	dddemcdeeedec
w:waterlaboratorium	bnbdddbcbcdcc
w:waterschap	oddeeededdeed
w:wave	ccodddadcjded
w:way	ckddddddjmffj
w:wayfinding	lmbccbkbbcccb
w:ways	kkaccbabcncca
w:we	jhhiiiiedfeee
w:wealth	bblccdpccZdcb
w:wear	dbanbldacjbcd
w:weather	jlbcicacckcbm
w:web	odcclfmcdbbec
w:web3	acddbcccdcocb
w:webcam	cddcedbdecocc
w:webinaire	ceddedboddccb
w:webinar	cdddddfrdfdcb
w:webseite	odddmabddddda
w:website	ngcdccnjcdddb
w:websites	lcabbbmbmacca
w:wechsel	cdndcdbdabddc
w:wechselbereit	deneeededdecd
w:wechselgedanken	ddmdddcdccddc
w:wechseln	coccedmdjdddc
w:wed	ccdkdndcccdcl
w:wedding	lhefjccdbbklc
w:weddings	lmbbmbabbbjka
w:wederzijdse	dddeeededdmec
w:wednesday	eicjddhlcedel
w:wednesdays	dicbcnalcdcde
w:weds	ncbccbblcbcca
w:wedstrijd	ddcdddccdcddn
w:week	khefdiififefd
w:weekday	nkbcccbcccddb
w:weekdays	jcbddjbbmlcbb
w:weekend	djbcelefbiecn
w:weekends	jjbbehbnkcbch
w:weekly	ncccciegcckmc
w:weekmenu	dedeeeddededn
w:weeks	necddhihhcddl
w:weer	lclcccbcbllca
w:wees	cdcecenddcdec
w:weet	dclccmjckccdb
w:weg	abbccbmbmabca
w:wegens	dddeeddddcddm
w:wegwijs	bcbcbnbbcbcba
w:wei	efifjedddbdoc
w:weighing	mdcldcbccbcdb
w:weight	ncbcacldbcddc
w:weihnachten	bcmcccmbbacba
w:weil	ajldmdldcbccb
w:weird	bciccdlccmjca
w:weis	blbcmcacbmbcZ
w:weiss	acccdbpbccbba
w:weist	ddcecdcdocddc
w:weiter	abbcbaabbalmZ
w:weiterempfehlen	bdacddccncccb
w:weiterleiten	edeffefelefee
w:weiterschicken	bcccdbbbcbnca
w:weken	bccdddmccdkdn
w:wel	bbacmaaoalbcZ
w:welche	bbmcbbabambba
w:welcher	ccnddcbcccddb
w:welcome	ccddccjodjfdi
w:weld	lcbbmaalbabcb
w:welder	lmacbbZmkaabZ
w:welding	ajcmdnbccbbca
w:weleens	eedeeeeeneeed
w:welfare	jnbcccbccbcca
w:welk	ccndcdccbbccb
w:welke	mdodddbdbbddb
w:welkom	mddcdbbcdclda
w:well	djjedceelmedd
w:wellbeing	cdccdcoddddde
w:welle	cccmdcbccbccb
w:wellensittich	dddeddddddedm
w:wellies	abbbcnabcbbcl
w:wellness	bbmcccaccbodb
w:wells	odcdccbcdddec
w:wen	mjlddcbcjjcdb
w:wend	ddeeeededdmec
w:wenig	addcebndddbcb
w:wenn	bcmcjcccnbffa
w:wensen	ccbdddZcdcccn
w:went	bcjfecdjjkecm
w:wer	ecddjdmccccmj
w:werd	ccccccbncbcca
w:werde	ddcdddcdddmdc
w:werdegang	acnbcbamcbccb
w:werden	dccfnckdhckdd
w:were	jdidfeecgmdlb
w:wereld	mdddddbdddddb
w:weren	bcodjdbdceddb
w:werfleider	mddeecdededec
w:werft	bncccdbcccccb
w:werk	kildddfdkcfdi
w:werkdruk	bcbdddncccbdb
w:werken	bbablbZbnabcZ
w:werkgever	ddpdddcdccddb
w:werkleitung	mdddeedddddec
w:werkplaats	dmdddccdddddc
w:werkstatt	ambcmbbbabcba
w:werkstudenten	bccddcccndcca
w:werkstudentin	dbdeeedemdedc
w:werkt	fcdldcmdlddda
w:werkte	ccackcbcocccb
w:werkvertrag	ncbddcccdcddb
w:wert	deefffefeemee
w:west	kklddcbldaccl
w:western	ecddedcdddpdb
w:wet	bccdcmkcdccdb
w:weten	ocbdcdbclbcca
w:wetenschappelijk	bncdcdbcccccb
w:wg	bddddcbcddddp
w:whales	bdbddcmbdbddm
w:what	jemffgieehddc
w:whatever	kbkjkjdhkdccb
w:whatsapp	lfidiecdddodb
w:wheel	bdccdmbcckcdm
w:wheelchair	acdddccdcdoeb
w:wheels	bbccmcnacabcZ
w:when	eemedekdciiee
w:whenever	jdkkdjkcccedi
w:where	demdedckhkdic
w:whereby	bbdcccocddddb
w:wherever	fdacmcapcbccb
w:whether	kcmieehejcdde
w:which	edliehjedhiec
w:whichever	pcjbdkbccbddb
w:while	jcheeigkjeide
w:whistle	bccdccbbmacdm
w:whitcombe	decekeceemeee
w:white	mdbcccbkiekdj
w:whiteboard	idcnddbdcceee
w:whiteboards	cdcdcbnbbkddc
w:whitlock	cknbcdcdccddd
w:who	efiijeijjeedd
w:whoever	fcbccbkbmZmcl
w:whole	fdddeckjlmcdd
w:whom	ckjdediclldic
w:whose	eiddldhdljddd
w:why	cjdkdejlejded
w:widersprochen	deeemedeeeeed
w:wie	edheidlikicce
w:wieder	hcjidchjflccd
w:wiedersehen	ddcdddcdenddb
w:wife	mlbckfbcilidb
w:wifi	mcbcccbcchcdl
w:wij	ffhlhdlecgiha
w:wijk	ccbcmcbbbbbcl
w:wijzen	bnbdddbcbcdcc
w:wiki	nccccbbcccbcl
w:wil	jjeikmbdlcccc
w:wilde	ilbcncabbabba
w:will	fdjdeeeheclhk
w:willen	njjjdlcdccicb
w:willing	mfkkcfdclcddc
w:willkommen	ldddedcdeckdm
w:willst	cdcdddcdddmdc
w:wilt	bdbcckkmcccdb
w:win	accblbnmcejca
w:wind	bjjijjakjicjd
w:windhoek	ladccmbddcddc
w:window	iccdckbdcndhk
w:windows	cbciddcidknjd
w:wine	aclmcnbbckcca
w:winemaker	djjeddleddeee
w:wineries	bcaclcnbcbcdb
w:wing	mcadddldckded
w:winkel	dddddbcmccddb
w:winkels	bcbbcbbcccncb
w:winner	bccccclndbnca
w:wins	dejdeemefeefe
w:wint	cdcdcbbbccndb
w:winter	jibccmldejcci
w:winters	dlceidddikeee
w:wintersemester	bccccncbcbccb
w:winterthur	ddceebdccoddc
w:winzer	ndcddccddcddc
w:wir	jhhiiifediefh
w:wirbst	bcccccccccmcb
w:wird	jlgdedcdddjcm
w:wire	cdckcdbcdcmcm
w:wireless	abmcddccccbdn
w:wirklich	mccdccbldccca
w:wish	demedmbickdce
w:wished	bjcdddldbncdc
w:wishes	kjcddhkdcocca
w:wishing	bbacckajcobbZ
w:wiskunde	dddedlddmddec
w:wissen	eldeeeeeldeed
w:wissenschaft	bbbbcbbnbbccZ
w:wissenschaftliche	cmcdcdccbcccb
w:with	hiehiehfhgied
w:withdraw	cdccdcbccbqca
w:withdrawal	accccbabbacoZ
w:withdrawn	cdcdedbcedmZm
w:withdrew	cncdddbdlccbd
w:within	chdeddkeccklk
w:without	diedgdkihikcd
w:witness	addodcceclddd
w:witwe	bcbcccbcbbndb
w:witz	ndcddcccdcddb
w:wk	obccccaccdcdc
w:wks	labbcmabbbbca
w:wo	ddmdddcddcdcn
w:woche	kdcddkddldhje
w:wochen	kkdddiidicccm
w:wochenende	mcdbdldddcddb
w:wochentlich	meeeffefeeeed
w:woensdag	ccbdcmbbbbccj
w:woensdagmiddag	ccddcmdccdcdb
w:wohl	deceeeneeceee
w:wohnen	ababbbambmbbZ
w:wohnung	dedeeedeldeem
w:wohnungspolitik	cdcdddcnbcddc
w:wollen	jblcmlbccbcba
w:wollte	bbacccabboccb
w:woman	fhbecccljblcj
w:women	bbabdmjobikca
w:womit	cdmdddcddcdbc
w:won	jedikdecdfjek
w:wonder	lbecjkacncccb
w:wondered	bcmccclbcfccb
w:wonderful	kbbbdcmmbbcdb
w:wondering	bcadcdocancca
w:wonen	eedeecdmdcedc
w:woningcijfers	cdcdddbmdccdb
w:wonky	bcbcccZbcqcbZ
w:wood	dicdkmbidaddl
w:woon	bcadcccbbndda
w:woord	mcddedcdddddc
w:woordje	eddeeedeldedd
w:word	jeleeiddneccb
w:worden	bnbcmalbccbcb
w:wording	ckdddekdedcem
w:wordpress	pcbcdcbbcbbcZ
w:words	mcbcfqbjcdaeb
w:wordt	eddjddcdddldn
w:work	kiiddcdfmejfc
w:workbook	lcccdblldbddc
w:workday	lklmccacbZbcb
w:worked	dmfjdcddgkeic
w:worker	mhmdcdbdkcddd
w:workers	mjbcjhccjbldb
w:working	idkffcdkdgffi
w:works	djbikjfdhdkdk
w:worksheets	nccacaamcbcca
w:workshop	jiccfoiefddcc
w:workshops	eclkcnahcacdb
w:world	cblcebhkbncca
w:worn	mdcbdcblecded
w:worry	cdbdhcckbnidc
w:worse	occcccbjcbcdm
w:worst	mccccclmcbcdc
w:worte	mdddeeddddddc
w:worter	bcbcccbcdbncb
w:worth	djikddmbdgddj
w:would	jikjjkdfjccdc
w:wouldn	befkmkicicddc
w:wow	ccbcjckcbocab
w:wrist	pcdddcbdcccda
w:write	kfheeleijjddc
w:writer	llddgdcdledjc
w:writers	abjmcoebcbcca
w:writes	iibclbldcmccd
w:writing	edelikdhjkcdc
w:written	jmckedjlcdddb
w:wroclaw	lmkdcdbccccdd
w:wrong	eckmdchdelecd
w:wrongly	mccccdcdckded
w:wrote	dliheheiikceb
w:wunsch	ccccdcnbcbcca
w:wunsche	ccccccbmcbccb
w:wunschen	cdccdccddaccn
w:wurde	eckdedbcjbboj
w:wurden	ldjdjmbcjcccf
w:wurdest	mcbddcbcbbmca
w:wussten	ddcdddncddddc
w:x	nbblcdlbcbkcf
w:x1	ocddedcddeded
w:xavier	cdcedemdekded
w:xero	ocbccdbcdcccb
w:xii	cddddacndccca
w:xx	cddeeemdddled
w:y	fgigjhfejejdd
w:ya	hcckjcjicjlcc
w:yard	lbbcjclmbadcc
w:yards	bcmbbmabcbccb
w:yay	mdcdedcdddkeb
w:year	fijifhjihiddc
w:yearbook	ndccdbbjdccdc
w:yearly	cmbccchkcabml
w:years	ejgdjeddllcdd
w:yellow	accddceccandn
w:yen	olbcccaccbcca
w:yes	ljkjjgedddcdc
w:yesterday	jfbcddhcfmckk
w:yet	cdqejdccfeddb
w:yeux	dddeeedeneeee
w:yield	kbbcccobcamcb
w:yildiz	ccmdbeldecced
w:yo	kcddmcdbdllcb
w:yoga	kbbbbmdlcabal
w:yoghurt	ambdcdocaaccb
w:york	bkcdddhcdcdkn
w:you	hgihhifefjfgc
w:young	clccnnbceeddc
w:younger	bebddcbcmmccb
w:youngest	acbbcnibchcdb
w:your	eeffdejdjijje
w:yours	chhdifmieehfg
w:yourself	clmjccjkccdde
w:yourselves	cdcdddkbccddn
w:youth	bmddbmbbdccca
w:youtube	adbcmbblcbjdb
w:yr	ailcbcacoabcb
w:yrs	iobcdcfclccca
w:yusuf	jjeeeekddddnb
w:yvonne	bblcccjbancca
w:z	cbbcccbbcncba
w:zaagmachine	abbcnbacbbbcb
w:zaak	cdbdddcdcnccb
w:zaal	bcccccbncbccm
w:zag	kdbdddndlcddc
w:zagreb	anbcbbjblabcb
w:zah	ccbdddndccddb
w:zahlbar	lcccdcbbdcbcm
w:zahle	mddeddcecdcec
w:zahlen	kbbcclnmcbcbb
w:zahlende	abbbncaccccbb
w:zahlt	bcbbcpambbbbY
w:zahlungen	bcbcbcbcbbnba
w:zahlungserinnerung	cdcddcbcdcccn
w:zahnarzt	bcbccckbnbccj
w:zahnarztpraxis	cdbcncbcbccab
w:zahnpastawerbung	mdddedcdedcdc
w:zakelijke	acabcbmccbmcZ
w:zal	klceedcddcddn
w:zanele	pcbdcabbcadda
w:zap	abnbbaaabZaZZ
w:zara	iffdhdjcjcdnb
w:zaragoza	cokddjcddcddc
w:zat	mddeeedekeeed
w:zaten	cdbdddcddnccb
w:zaterdag	ldcddbeccccco
w:zaterdagcursus	abbbbbbncabba
w:ze	bhhcccccnikch
w:zealand	clkdddbcbmddb
w:zee	eedfeeeeneeed
w:zeeland	cdcdmdldccded
w:zeelucht	dmdeeededdeec
w:zeep	cdddddnddddda
w:zeer	ddeeeededdmec
w:zefa	dedededdmdded
w:zeg	kcbdcnbcbbcca
w:zeggen	kdlddcbcccddn
w:zegt	ckceddldldddc
w:zehn	bcbcdckcljccm
w:zei	abobccacaZbca
w:zeichen	cdccdobcdcccb
w:zeichnet	ncccdccccbcdb
w:zeig	dedeeeneeceee
w:zeige	cdcdndmccccdc
w:zeigen	bcbmcljbcbccb
w:zeile	ncccdabbdcccb
w:zeit	lckkdjkccccca
w:zeiterfassung	cdcdddnddccdb
w:zeitpunkt	bcncccbcbbcba
w:zeker	ocbeeededdddc
w:zelf	fbbclmbccjlca
w:zelfde	occdddbcdcdck
w:zelfstandig	bbbdccbcnbcca
w:zelfstandige	mbeeedcdedeec
w:zelfstandigen	bcbcccncbbbca
w:zelle	bcdddeceddpdc
w:zentrix	jcmdeeddddced
w:zentrum	bcbcccbbnbcba
w:zephyr	llkdhccdegdjc
w:zero	akdblbhmcakbf
w:zes	fccmijdccccci
w:zescijferige	cddedccdedmcc
w:zestig	bcbcbnbbbbbca
w:zet	bccccaabccocm
w:zetten	abnbbbZbaanbZ
w:zeven	ldcdddodcccdb
w:zich	bcbmcbbccbbcb
w:zicht	bnbdddbcccdcc
w:zichzelf	dcdemddeeedec
w:ziehe	cccdcddccmddb
w:ziek	cddddbccdcdco
w:ziekenhuis	dodeedddeeddb
w:ziekenhuizen	doeeeedeeeddc
w:zien	albkncecbiccZ
w:ziens	ccbccbaabocbZ
w:ziet	mdcdddcdddcdc
w:ziffern	cdcdddcdccmdb
w:zij	abambaabbaoba
w:zijn	cemcdcbelbckj
w:zimmer	acdddlbcddddo
w:zin	lcpcccbccbcca
w:zio	cededededdmdd
w:zip	bdddddbcddoca
w:zippata	cccbdbbbccncb
w:zit	bclclcclkbecd
w:zitten	bbbcdcnccmccb
w:zitto	bcbcccbcbncca
w:zo	lclkgcbcckjca
w:zoals	ccmccdbdbclcc
w:zodra	bcncbcabaaccb
w:zoe	mbbcccabbbcna
w:zoek	ckmdjdcjkcddc
w:zoeken	bdenljideccdc
w:zoekopdrachten	cdcdddccdbcmb
w:zoekt	ineddmidddddb
w:zoiets	bbbccbabnbbba
w:zolang	eedfeeeeneeee
w:zolen	cdddddbddddcn
w:zoll	ddedddccddnca
w:zomer	bddddededdeen
w:zomers	cmcdcdcdedcdc
w:zomervakantie	mddddcddddddc
w:zona	bbcccblbnacaa
w:zondag	akabbbaobabbk
w:zonder	kdddkdjddckdj
w:zone	kccdddhccccdo
w:zones	nidddcfldcddb
w:zoo	nbcdccbccccdl
w:zoom	dbbnijbmcbmdb
w:zoon	bbbbbmabmbbba
w:zorg	cdddddbndcdba
w:zorgadministratie	cdcmddcddcddc
w:zorgboerderij	bbbcnbbbbabca
w:zorgt	bdcdddcdcdcdn
w:zorgtechniek	acabbaanbbbba
w:zorgverzekeraar	cdddmdcddddec
w:zou	jdnijlbcibfca
w:zover	bccmccccdcddb
w:zowel	ccmeeeceddddc
w:zu	ijdjhjkidhdib
w:zufallig	mccdccldcccdb
w:zufrieden	bcncccacbacca
w:zug	kjddedddddedn
w:zugang	cdcdddkcdbkbn
w:zugangsdaten	cdddecodeclcb
w:zugestellt	deeeeecdedccm
w:zugverbindung	cdddedcddcdcn
w:zukunft	dedeeenedeeed
w:zullen	cmccddbcdmddc
w:zum	ijcidehkeiccl
w:zunachst	meeeffefeeeed
w:zur	kicdddcfkkdbl
w:zurich	fnkhjebdckddb
w:zuruck	jdcdddcddcnkc
w:zus	bbbcmcbbaaccn
w:zusage	bccbcnbacbcca
w:zusagen	cdddecbdddddo
w:zusammen	cddndcccddkdn
w:zuschlag	cddlddbddddcm
w:zuschuss	ndddddcddccbb
w:zustandig	cddcddpdccdca
w:zustellung	cdcdddccdcdbn
w:zutphen	kbbccbbncacca
w:zuverlassigkeitsuberprufung	meeefeefeeeed
w:zwangerschapsverlof	mbdeedcdddddc
w:zwanzig	ddddedddedddn
w:zwei	jedfgmedicedk
w:zweimal	addddncbddcdc
w:zweit	ccedmdddeedec
w:zweitagige	bddcdoccddddb
w:zweite	bccocbbccbcca
w:zweiten	ddcdmdcdnccdk
w:zwembad	cccdddcccbccn
w:zwemles	dddeecddebedo
w:zwemmen	bcbcbnbcbbcca
w:zwischen	dedeeeddedddo
w:zwolf	occcdjabcccbk
w:zwolle	ncbbdkadkccca
w:zzgl	mddeeedddddec
w:zzp	jmkddcljcccca
w:£	klckdmkdccddd
w:º	albccnbbbabbi
w:€	kickelfedcjdf
wait for	cmdeeejedhhed
waiting for	cildddeddcdmj
waiting list	cdccmhbccdddn
wake up	kchdddldclddc
walk you	bdcckdoddbcdb
wall ?	jdcdddbcdnedc
wanna hear	jmbddekddcded
want a	mdddlhkddddde
want an	odddkccddddec
want anything	ccadddcdbpddb
want in	mjbdbdlcdcjdc
want it	ijcifjkckdccd
want me	hiidddpdccdec
want one	ambdmlaccbcdb
want somebody	mdcdlmcddcded
want someone	kcldldbdccddc
want the	mldccdlccbedk
want to	deljlhdeedfdd
want two	accncccbddcdm
want you	inidjkcddchec
want your	acbccnklccfca
wanted !	bpcdccbldbcdj
wanted for	didddlcmdcddk
wanted to	dgcefekdeoded
wanted you	bcbddkcdbqddc
wants 0	jdddmdbbdcddo
wants a	njdlidbdddddf
wants an	mbdmdkccdddec
wants somebody	fcoddecddcded
wants the	mdcddcaddcddo
wants to	dickdicdebjjn
wants you	bnbbbmkccbcdb
wants-job>benefit	dddeeecenjeed
wants-job>call-ask	cccddeccbnddc
wants-job>client	ccbddbddncddd
wants-job>connect	caceeedendedd
wants-job>event	ecdeddccncddc
wants-job>expert-call	abbobbbbZabca
wants-job>freelance	cdmeefdfddefe
wants-job>funding	ccbcocbcYbccb
wants-job>i-am	cdcdfhcdqdedc
wants-job>interest-q	bcbdcckcpbccZ
wants-job>job-word	ddcdddcgrdddc
wants-job>mule	edceeedeodeed
wants-job>open-to-new	demdeecdcbeed
wants-job>pay-first	bddcdcnccdbec
wants-job>pay-word	dceddcpdldcdc
wants-job>permanent	indeddcdkdddc
wants-job>recruiter	ddbeeebdqcedc
wants-job>requirements	dcceeedenkeee
wants-job>role	dddeeeceqeeed
wants-job>seeks	ccceddjdohedi
wants-job>sell-cta	bcccbcacnccdb
wants-job>site-notice	dcbdddcdlkcmb
wants-job>start	bccddddcqcdde
wants-job>teach	ddccddjjpbddc
wants-job>thanks	cccdddccadcqa
wants-job>third-person	kdeeeedemeeee
wants-job>threat	bbceedodndddc
wants-job>unpaid	ddceddmdkdddc
wants-job>we	jelckcicZlcdj
wants-job>workplace	adcdecbdndddc
wants-job>you	dcbddcedpffkc
warehouse manager	kldeeedddekdc
waren sie	jimidkbjdcdcb
warm regards	mkdeiddeddeee
was 0	cdcdccbdladdp
was a	cekddeccknefc
was accepted	dedeebdaecdnn
was always	ccbdflcccoddb
was an	bcaccdacoaldb
was born	ddcededelmeed
was changed	bdbdddbcdbloZ
was closed	bbacccbbnaaob
was found	lbldedcddcclb
was given	odmdedcddcddc
was good	cjbdddbdipddb
was great	cdboddbcdjbdc
was here	cccdddlccddcn
was impressed	djmeeedeedeee
was in	bcdddcllelcdk
was it	idjbddbccpjia
was looking	mcbdlbcdcaddn
was matched	kdkleeceedddd
was me	bdbdccmcbocba
was my	cdckdlcelided
was no	mjbdcdcccbccm
was not	ddkdddcddkcmj
was on	bdlldcjlcaddb
was seen	ccbcedbddblob
was so	cdeeeemkideed
was sorry	bcbdcdobblccb
was struck	fccddcnddjdeb
was that	abaccbabbobmY
was the	ddffedicioddd
was there	ccbdkdkdlfddj
was very	dcceddcddpjce
was with	jccehdlddkded
was working	kcboccadcbcdc
was wrong	ccldjdbccndcb
was you	kededddddcbml
was your	cmbddcbblkcdc
wasn t	ccjdidccikina
wat u	bkndddcdccddc
water company	nbdedededddek
way and	bdckddcdddddp
way into	decceedeoiedd
way of	ejcdddikflddh
way to	aljdddcddiZmk
way you	edjddjcddpdbb
ways with	kkbcccbcdncdb
we ?	nbambckbcaccZ
we all	aljkbmccdcdec
we always	bciccbamcmlcZ
we are	kjjjjedjdcedd
we ask	idcfdclodcdca
we betalen	meedemcceddec
we both	cdbdfdhdjqddc
we bring	eddddkkcdccen
we build	jdjeddmeedded
we built	ieeeeeneedeed
we can	kfhdjhhjdcidh
we collect	bdccddncdccdl
we come	acccdcokdbddj
we commission	mdccdmacdcacc
we compare	cdlcddnddbcdc
we connect	decldebddoddd
we continue	kmjdcckcccadb
we could	edccdmmcdkddk
we count	jiccmifceddec
we d	ljdkjkdhddddc
we deliver	kccecdoddbddb
we did	cicdcdpddkddc
we do	hhffkhjediedd
we don	lcijidbfddfli
we edit	accccolbdabcb
we een	bcmkcmcccccda
we employ	jccckcmeddded
we find	kblckhnddcddc
we fix	kccccbocdclca
we get	fckdkdemddedd
we give	bcccbmpbdccde
we go	ddjdkdjddccem
we got	dicdccacdlcdo
we had	kiidddddkkddg
we have	kjjejdiddeeef
we haven	hccjmjddccddl
we hebben	babcncZcclcbk
we help	djkhedmddeded
we hired	bhddeacddcddp
we hold	bbbccabpdaccj
we hope	cckcdcbncadcl
we install	ddcdddoccbced
we invite	bclcinckddcdc
we just	lccdlabldclcb
we keep	bdocdlebdcdkc
we know	nlbcdckcdbcdb
we ll	dfkhfccddhhjl
we look	hjiedkledfdic
we lost	ambddcldcncdb
we loved	nkddcchcdbjdc
we make	lkedkjicddfdc
we match	bbjddmkcdcddd
we may	bepdddbddcddk
we meet	bcbhkckmclcde
we met	ikfckijcdjdce
we might	bclmicadclcdc
we move	cccddkmclmcda
we must	lchdddbcdjcco
we need	lidhkjbcddkdi
we never	kcccccbbclYof
we noticed	cjcdddemdclcc
we offer	clcjekeeeekdd
we only	ddcdddbddnldc
we pay	kjdmdmdcddedc
we provide	bcddcdoddeced
we publish	dcbddmjmdcccb
we put	mddddcnjdcddb
we raise	ddddodcddddec
we re	iiikjdehdeeee
we read	heddedchecjen
we record	bcbcccapdcddc
we regret	cccdbdbcdbccq
we reimburse	kdddddbdeened
we rent	accccckcccnce
we request	kleeejcdeeded
we require	jcdmjbccdcldc
we run	decklmcddcddf
we sat	ddbdddhddoeec
we saw	iocddlcdccddd
we say	nddccdcjdcdel
we search	igddllbddddec
we see	ickdcdecdcndi
we seek	lccjocacdccdb
we sell	kdcdidnddcddc
we send	cccldcdmdcmdc
we sent	bcbbcbaacahpZ
we set	bddbdkocddddc
we share	bcbckckbcolba
we shared	mdcddccdcmddc
we should	cdmidicddmddg
we show	bccaldndccced
we speak	imncddiedbddc
we split	cbcdajfddbndn
we spoke	ljlcccbccmcdb
we still	lcmddjbccbddm
we supply	hclddcnddcedc
we take	bddjdlieddhdl
we talk	lejkjdicidddf
we talked	kiccjdbckmddb
we think	accodclcdcfdb
we thought	lcccnbbcdcddc
we train	bcdcdllcdcmdb
we use	djccccadcZknj
we ve	jjedjejhdhfid
we want	nkcilkbddcdde
we was	bcbljclccljcb
we were	icckhibhdngdd
we will	kekcdcjldcjdd
we win	bcccnclbdcddc
we wish	idgcdmbcdikdi
we won	lddjefccecdkl
we work	bcodddlcdcddc
we worked	jdclddlddmddc
we would	lidfikefdeddc
we write	ccccdbpkdbcdb
we wrote	kdcelccmedded
we-help>benefit	cdeeikodddddc
we-help>call-ask	lddcddnkccded
we-help>client	mdcdedndedddd
we-help>cofounder	dddenedeeeeed
we-help>connect	bbadddmdmaddc
we-help>content	deededmdeeddd
we-help>easy-money	bclcccocccidc
we-help>equity	ddddcoacedddd
we-help>event	pccccldZcccdc
we-help>freelance	accddkpcccldc
we-help>i-am	ndbdddndccddc
we-help>job-word	idhddcodccjdc
we-help>messenger	nddbdccdddbec
we-help>mule	njbcmkacdccdc
we-help>pay-first	cdcmdckdddced
we-help>pay-word	blceefnedkddb
we-help>permanent	iocdddfdecdec
we-help>recruiter	bbadedpekdcdd
we-help>requirements	dededeodceeed
we-help>role	blidddndceldc
we-help>secret	bdcddcncddbdd
we-help>seeks	babddlpclccdc
we-help>sell-cta	bddddepdedhed
we-help>site-notice	cdededldeeldd
we-help>start	addddcnddedeb
we-help>task-for-you	adededoeeeddc
we-help>teach	jbcccpZcccldb
we-help>threat	ceedecndeecdc
we-help>wants-job	cddeddmcldddc
we-help>we	dnbljcmbcbcdb
we-help>you	kddgdhnddckde
we-help>your-profile	ccbdddodedddd
we>benefit	idhejhndcefdc
we>call-ask	iejkfhkiccced
we>client	hhepddeedcddd
we>cofounder	fdjiocjcdcddc
we>connect	dfiljcfdcnecc
we>content	ldbcklkmdcdcb
we>cv-ask	bdneeebeeddee
we>easy-money	dgdiljciccndb
we>equity	bbbioibbcdmdj
we>event	hcidfmgnccicb
we>expert-call	ccdpkhfdddddc
we>freelance	lideedmjchecb
we>funding	ieckqccgdccdc
we>i-am	djkfifeddmddc
we>interest-q	abnicklacjccj
we>job-word	dnleeddhdcfcd
we>messenger	ekccccbclcodb
we>mule	ijdjjjfjccjcc
we>open-to-new	bckdhdmndcddc
we>part-time	mjdcgdiedmedb
we>pay-first	kcdiddcddfpdc
we>pay-word	kfdlemkcccecc
we>permanent	lncejdejdcedc
we>recruiter	chidddoecbecm
we>requirements	iclceioccehcb
we>role	indehjiddchde
we>run-code	mjccicbcdcmdg
we>secret	lcccfjbfdboja
we>seeks	llgjkkbdccedd
we>sell-cta	kcdkjbniccjdc
we>site-notice	licdccmfcecmc
we>speak	cccjfncpdcddb
we>start	lccddincdeddl
we>task-for-you	pkdcdficcdedb
we>teach	jccdfpdjdfedb
we>thanks	jhhlefedcgjdc
we>third-person	bccmddbmccccc
we>threat	lkcjcdlccddkb
we>unpaid	edccdhjodcidj
we>wants-job	hncceklcaccdl
we>we-help	hjeejhnddefdc
we>workplace	hjljcbancclca
we>you	gjjjeikeddjec
we>your-profile	eogejdbddbmcc
web form	lldddckddcded
webinar gratuito	deeeeedoededc
webinar on	deddedcpecddb
website and	kedeeelejedfe
website is	fdcdddnddlddc
wedding !	lmbdcdacckccb
wednesday ?	lcclddjdecdej
wednesday at	bjdddcemdbdkk
week !	jccdddncckddc
week $	mcddclcikddec
week 0	ljddddjddcdjl
week ?	khijiffedhdde
week and	lfdddikkhdjdc
week at	cmdmieddddded
week be	dejeeemeedeee
week for	kdedecdifdmjd
week free	bdeeegmdnddec
week from	jcddddhlddmed
week i	fddleelkecded
week in	dfcddocljjdda
week of	lhiidiefjcddi
week on	lccddcnddcddc
week or	fkdldejeeedee
week over	bddceoccbddec
week s	cjcdddblckidl
week six	mdcdddcddmdec
week through	nddddlccdddec
week to	lejjfedeehdee
week until	kcdddjjdcdddl
week we	lcccccacdcmcl
week with	lcccdcbocbddc
week would	aladddcdobddc
week £	kldedlcdddded
week €	lccddnbcddddc
weekend !	cccddjcldlccc
weekend ?	cdaddccdabddp
weekend and	ljcdddlddadel
weekend for	bdcddblcdccao
weekend in	ancddmccdbddb
weekly by	bddbdnbcccmdc
weeks $	odedekcddeeec
weeks ?	nccbcbmbdaccZ
weeks and	kjicckcjlccdc
weeks for	cddeddidkccen
weeks from	odcdhccjkddec
weeks in	occccbbbccddm
weeks of	pcccdcbccbcdl
weeks on	jcddelcldcdec
weeks to	mlcdddbdkddec
weeks with	bmcedkdejdeed
weeks £	ncddekcdddddb
weeks €	odddddlcddcdb
wei a	ckdleedeeeekd
welcome the	jcddeemdcmded
welcome to	edcdedemdjgdj
welcome you	ccbcbblodakdb
well !	cjjfddldgkddd
well ?	cilcbcjclkcdb
well and	mccddbbkcnddb
well as	cdjedckcdjmec
well deserved	dcbdddbccodca
well done	ddkedeckdleed
well in	hcccdcandlcdb
well you	cccdddmdleddb
wen it	klcdcccbcmccb
wenn sie	ccbddcbcpcbka
went from	cddedeimdcddm
went out	cdcdddbcdbbcp
went to	bcjclcbckildb
went up	bdddedcedddep
were at	ddlekecedjeee
were both	ccbddmbbcndec
were found	cdcccdaddbjoa
were in	bcbcccecnmddb
were recommended	ndmcdkbcdcddd
were referred	jkcleddeddddc
were right	hdidddccdpddb
were the	dmefldbdcmddc
were to	bboccclcbaccb
were you	bclcdckcclddb
weren t	cdodidcdceddc
western union	cdddedcdddpdb
what a	ccjddkjjjjdfe
what are	edodddcddkdde
what do	lebdekbccpddb
what does	bccjddmddddcl
what else	bcldmdbcckcdc
what happened	bddddmbddldec
what happens	jdbdmdmcdcedc
what i	jhjdieldlcdec
what if	bcbcncocbabdb
what is	lcccjmdchcclc
what it	kejjhfdkfcedc
what kind	bcpdddbdbaddc
what our	clbddlmedcddd
what s	lcmjjdeddhddc
what she	bioddmbdbZddb
what should	ccpdddadcadcb
what that	ndcdddbkdcded
what the	ddlekdckkckdb
what they	felcedmhieddd
what to	kcccdfbdmnddb
what we	kildkddjdcede
what would	hipddhhecbddb
what you	jimjedeicjddd
what your	acbcdmmcccccl
whatever is	ldceldcekcdec
whatever the	bbmcdmkccbbdb
whatever you	kebkdlelcbddc
when a	ccmdhdmldccdc
when can	mclcddnddbddb
when could	mkacddldcbddl
when he	ckdeddjedjked
when i	cdkdcdlekfjdi
when is	bkmdcdjddcded
when it	cdodkeeddeded
when may	ccncddmdcacbb
when one	cdmdddbcdcddo
when our	cddeeemeijeed
when searching	kdddddmdddced
when something	ccpdckadcbddc
when the	heldfdidddeld
when they	ccnddiidccldd
when to	occcccaccbmdb
when we	eijekglddided
when you	djfhcgedcmkdi
when your	cncdeejddmdec
whenever you	kdcldcecddddm
where do	ccldccalmbcdb
where i	dffdedellkddc
where is	cmbdcdcdkkddc
where it	bcccicbcnlddb
where people	jcmclbZmcabca
where small	idddneceddded
where the	kdkddeidddddm
where to	ackdclcnbbccb
where you	cjndeddfcjejc
wherever you	ihcdddbpdcddc
whether i	cimdddbdcidel
whether it	ccndedkdlcded
whether my	cdcnddibjacdc
whether the	cdfddekdcnddd
whether they	ccnjhecdjcded
whether to	bcdlkcbmdccdb
whether we	bindcdbddeddl
whether you	mdleeheedddee
whether your	dchdddjdobddc
which 0	accckcabdcoda
which a	cdddjmckkbded
which day	bkcddemedjded
which has	bccdddlkccmdc
which i	jfgefkkhdhded
which is	fhhdjjledceef
which my	dkdedeckjieee
which of	kdodddedecded
which one	icmddcbcdcddl
which the	eccdjkkbdbmjc
which was	dddeeelckleed
which we	jidleecddlkcc
which would	cdmjlebddidec
which you	icmkdecddfjjc
which your	jdddeecdclcdm
whichever you	odlcddcddcdec
while i	cdedmdfdmbjde
while looking	jdcdddkdcnddc
while searching	edcldebdjceem
while the	edddedndhcddk
while we	mbeifedeeeeel
while you	cdiddkjldbldb
white label	ndceddkeddded
who actually	cdclclbbcmddc
who answers	bicdoebdddded
who are	dcmdjjjkcbddc
who asked	cdddmdbhclddc
who buys	ddbdddpdibddc
who came	jcbccbbockica
who can	kdkdlibceecdk
who come	bledlejddceee
who could	dkfdddncdcdek
who d	cflilclddeded
who decides	bbamccmbmbcba
who did	jccdfdbdlmddi
who do	bbdhcckcpbccb
who does	jccdhcccolddc
who doesn	abmmccbcbbdcc
who don	mdkbdmbcdbddc
who explains	acbmcmbbbmcda
who found	dejdeeddedeme
who handles	ddcdddpdddddb
who has	dlcnflbdccidf
who have	cjcmddlkddddc
who i	hdmdeecelceee
who is	bhkdidifmcdfj
who isn	blldbdcdcmddc
who know	bdklkmedcbddc
who knows	ijjhjddiedddi
who leaves	cmcdeekdddddd
who left	lcddcmbcdcidc
who like	bcmkldbkdccec
who ll	ilcglmbfibcdb
who looks	cccdddpkebddb
who made	cdceddcjdoddc
who may	cdndddckecdcc
who might	dcjenecdlbeed
who need	bcldjcmccccdc
who needs	abbcclbcpbcca
who picks	bkccccenddcdc
who run	bdbmccfmdbddc
who runs	kckdmdbddcdec
who s	eikkjecfidedf
who said	mdckdebcecmed
who share	ccmdddbmdbddc
who should	bcadcjacqaddb
who signs	dddifdenjddeb
who stays	apccccacccddb
who think	ccbcldbcboldb
who told	kcbdddcdmfded
who understands	jbbllkadcjddc
who ve	dcfncdlmccddb
who want	bclclbklcbddb
who wants	clcdddddkcddn
who was	bcbjdilcekddk
who will	ncbldcbdmbcdb
who work	ccccdcbocjdcc
who writes	llccdbbhdnddc
who wrote	kbbccdkcdnddb
who you	ccbccbabcncmh
whole team	celddcblckccl
whom i	ddjehdbdknddc
whom you	cledddkdcjflc
whose work	bkldddcdmcded
why i	eeiddjldilddc
why it	cjdeedkddmeed
why not	bnacccalklcca
why the	bcccdcbkdmkck
why you	ccikdkcddbkem
wie du	lddeeeocedcec
wie gaat	cccdddombcccZ
wife s	ikcdddcdmbcdc
wij hebben	hideidoeddddc
wij zijn	hdndididccddk
wil graag	cdbmcdbdocddb
wil je	cdidengjjdddc
wil jij	jmldddcdhdddb
will answer	ljdeecdkedded
will be	fdiddddhedkhm
will call	ckcdednceeded
will change	bdjdddbcdbdnb
will come	ecmdddbddcden
will do	bjlcdmcccbddj
will get	bbdfkdfcccmlc
will have	blmcccbmcbcda
will make	bccdcmkccbbdl
will mark	mccddcfcdccdm
will need	bdqdcdbjcbjdb
will not	dcedddfcldbni
will pay	mcjmdabbcbkde
will send	dlccddmcdckdb
will tell	bcldddedccmdc
will want	fdlddmbddcddc
will you	cnbcclbnjbcda
willing to	jelkdhedkcddd
window and	dcceeedkeiddm
wir am	cdddddckdlddl
wir brauchen	ndddddcdddddk
wir eine	kcdbdncdddddb
wir haben	cimdfdiccedle
wir sind	mdjkgcckedfec
wir suchen	bmdcdndkddddb
wir uns	bcbkccbcckmck
wir vermitteln	dbceeepeddddc
wir zahlen	kcccdobcdcccb
wish to	fhmfdlbjdcfde
wish you	ccaddmeccoccj
wished to	bdcdedmdcnddc
wishes to	nkddejddddded
with $	ldccddjcccndc
with 0	ehcfkdkijckec
with ?	bccdcdpcdcddc
with a	iidjjiifidefd
with all	ddjdddbndcddc
with an	ifcdeelldhidc
with another	ccmdddacdaddn
with any	ejccddcdlekdi
with anyone	cccccbblebboa
with benefits	enidddceddeed
with best	cdlddkjdejded
with cake	cdcdccimcmcbZ
with code	cdceddcodmcdb
with cv	llceeededeeed
with eleven	mlcdddidcided
with experience	ddmdmicecdded
with former	cdcndcckddded
with four	mbcdhdcimcdec
with great	cdcedldclkeec
with half	ccmcdcamckddc
with health	docddeceeeded
with her	akbccmbcmccdj
with him	ncccdclcddddc
with his	eddddmcdejkec
with it	jidjedidjhfdf
with kind	jldeddcidmeed
with me	keedoddeecfef
with medical	aodccclcdccdc
with mrs	bdddddcddcddp
with my	jdedhjiedhkdj
with names	cdlcddmdcccdc
with no	cedeheneiddfe
with one	edmledjddfded
with or	clledebdckddd
with our	kjeeddldddkdh
with own	ldcdddndddddc
with pension	cocececddddec
with people	cfchmdlcdkddd
with real	cmbcnbbcccddb
with reference	jlddddblddcdk
with regard	mcdeeccdedcem
with regards	jldedecedlced
with resume	ocdeeededeeed
with six	ibkcdccdmcddl
with some	cdbedebellkee
with somebody	abijcbamkmcca
with thanks	fcmdddbcdmccc
with that	anbcccabnacci
with the	ihedededhkjdk
with their	kkcmibhkcadcb
with them	kkclcdkddckec
with this	cddeelkddkdee
with three	djdiedhnddidc
with two	ljcdljbkdccfd
with us	fjiifiejdeckc
with warm	kdcjfdlkdceed
with what	cildiededeled
with which	dedeedckcnded
with whom	cdmddecddcdmc
with you	jeekdcfckielc
with young	bbcccpbadcddc
with your	ediedekdhfndc
with yours	aclccbjnbabca
with €	cbclmccddccdm
within 0	cddeddicddlnk
within a	bkclddlhccjcj
within five	bcdldckcddacn
within six	dccddcmmddedc
within ten	kcddedimdcekd
within the	dkjdedgcdfkkc
within three	clijkddddcddk
within two	ckcdddkdddmdj
without a	bhkddcicocjdb
without an	ckddjkeddiedl
without charge	cdcdedknidded
without interview	eeeeeedeednec
without limit	inbcddbddcmcc
without making	nddcdkccdcceb
without me	jdcedebddiden
without names	bcmobcaccacca
without obligation	dclddendccded
without one	dlddddjcddddl
without the	cdcddcfcaoddc
without you	alddfcmldcddc
woche 0	mddeeddddeldc
women in	bcbccjjpcdjba
won a	mdddkdcdeddel
won t	effjleiededfc
won the	fiddddccdkjcn
wonder if	bcbdljbdmcdec
word ?	ddceddcdpcded
word with	jblcccacnabca
words $	mcbbbnbbcbZaa
words and	kddeebcddkmdb
words in	lccdlclccbbdc
work 0	bhbdddbcocldj
work ?	mfddcdlclacdb
work and	kkdcddbjickdi
work anniversary	ddceedcdcncka
work as	jdeeeedendeed
work at	lebiddbcpcdkc
work for	mdjhccccnbjdb
work from	dicdddfdlkhdj
work i	dckdddcdniddc
work in	cekicdakjdmjb
work is	mmkgddbdddeed
work on	jldhddjjjdddd
work out	adcdddlccndcZ
work permit	bcccdaaccbqda
work since	babeddccrbddb
work to	qcZccdaccbdmb
work we	blldddclccded
work with	ehneddldedded
work your	nbbcddbccllcb
worked for	cemeeedejceed
worked in	hdljddcilceed
worked together	dibdddlddmdlc
worked with	kohgdcbdclddb
working days	kcdgdddddcdll
working in	bclmcdcmcdkdb
working on	cdidndbicbkdj
working with	kcmdddidcmdcc
workplace>benefit	acmdddbdmcked
workplace>client	acbbdcandcbcb
workplace>easy-money	needdhcddhlec
workplace>event	cabddcnbdcccb
workplace>expert-call	bcdmdbccddcdb
workplace>freelance	mcleeededeeed
workplace>i-am	kccddobcmbjdc
workplace>job-word	abbcdcmcddodc
workplace>mule	bccdddmcddldc
workplace>part-time	ccdddbccccddp
workplace>pay-first	acdddcccddndb
workplace>pay-word	occjdccdddmdc
workplace>permanent	bokdddceddddd
workplace>role	akdddccdddodc
workplace>run-code	bncdcdbddcjdb
workplace>seeks	Zlbcccbcbcccn
workplace>sell-cta	lcdddbabddmdb
workplace>speak	adenbadbddcdb
workplace>start	pceeeedeeeeed
workplace>task-for-you	bddddcnccdcdb
workplace>threat	bddeeededdodd
workplace>we	gmdfdkiidcidc
workplace>you	Zniccnbjcbldb
works and	cdcdcnbddhled
works at	ddceedmdmcijd
works for	mdccccbbdcmcd
works in	cdcdlemdddced
workshop and	cccdnjakccddd
workshop for	bjdddmccedleb
workshop on	bdddejcodddec
worth $	cddoidddddeec
worth a	bnbgddocdcded
worth it	ddcbddkZcledo
would 0	kdccdmkcdcceb
would a	emmdjdjedcddc
would appreciate	ddmlededjcddc
would ask	edmeelcdihded
would be	hjfjffdejjddd
would consider	elmkfdddddded
would do	bbcdfkccmcddo
would encourage	lldeedddddeed
would get	bcncjdbdlcddc
would have	jjdddjcddjdel
would help	cacdeecdnoedd
would in	bcodddccccded
would it	cnlddcldicddc
would like	kfelijdchfddd
would look	jdcdddldmcded
would love	dhkeidlkkcddb
would make	cmndddcddcded
would mean	bjbcflbndbcdb
would need	ombdbdbdbdbed
would pay	dccmiobccccdc
would rather	jlddmdbdccddc
would really	cobdeekdddeed
would suit	bkmdddkdcbddc
would take	kbaddmlcbccdc
would tempt	ccpdddcddZddd
would that	pcciddkddcdec
would the	cdlbcncadcddl
would value	ddmlgeceedeee
would ve	lccdkdnccdddb
would welcome	kdjdeemedjded
would you	ifjjjkdhjcddc
would your	aebccemlobcca
wouldn t	cefjmjjdicded
write 0	jbccdmlbdcbdb
write a	ficldkbmibcdb
write about	dcekkibfcncdc
write again	acocccbbbaccl
write and	hcccdqbcdccda
write back	fmndcdedcaddb
write for	bckdckkjckddc
write in	ldcddmbcbkdej
write it	jcbcclajccbmd
write me	kkbdcdkdmbcdc
write on	cdbddkcdmhddd
write the	kiddeclddldec
write to	cihiddchneedi
write us	nccdckbcdbmcc
write you	dchdldjklccdb
write your	bdbbdcpbcbcdb
writes to	kcbcddacbncck
writing about	debdjkfkdeddl
writing because	ijbmddbblkbcb
writing for	ddcjdoccdicdd
writing in	ccldeccmlcbdc
writing it	cdcmddcdcmddc
writing on	jcdcddkddjmec
writing to	cedidjjdlleec
written a	dccdllcddddld
written by	jecmdcamdccdb
written for	dncedeejdlddd
written to	ildccekcdkdec
wrong about	cdcdddcmclded
wrong and	mdddbdckdldec
wrong thing	bbpccdadcacdc
wrong to	bcldddbcckccl
wrong with	bhbdhdkdncdec
wrote a	bbacccjmnacca
wrote about	cpedceiddfded
wrote in	ibjddnbbdcddd
wrote it	kcccidlmcbcdb
wrote that	blbdijbilmcdc
wrote the	mcbmcadkbjcdb
wrote to	bcmfddiejlddb
wurden sie	ldddknddddddc
x 0	nbcnclabccacZ
y 0	dkdllddecdddc
y a	ldceddldlcddc
y buscamos	dmdildcdddddc
y dos	kkcdddcdmdddc
y el	nccddmbcjcdda
y la	mmcdddccccddk
y me	kdldddidkblbb
y no	hccdcamflbgla
y nos	kcmcdlbcdcldb
y se	bbbcmkjcbmbca
y si	dddedeidlddel
y solo	bdccdckdccldn
y te	bcblcmbbcbncZ
y un	djmdedddedddm
y una	lcccdcccdmbdf
year !	bdbncckcckbca
year $	bccnccldcdddc
year 0	ehblclblckcdc
year ?	fejdcclcnbcdb
year a	bcgmdjkcdcdec
year and	ijkekcdcefddl
year at	abccdoccckcdj
year contract	hobcddcbdbcdb
year end	nkccddkdccddb
year for	bbacmljbbllca
year i	cccdedldobded
year in	cccdcjbohcckb
year it	mcjddcjddcdld
year of	cdfededelleee
year on	cbbdjebdnldec
year please	mbcddcocbacda
year round	bqcdcdcddddec
year s	lcbdkflmdbddd
year student	eddeeedekmdee
year that	cejcdmbddcden
year two	lbcmccbdddddc
year we	bljllbcdeceee
year would	cclddccdlnddc
year you	ajacbcjcmbncb
year €	nacldddeedeed
years ?	cdndddbclcded
years ago	kekeddijijddc
years and	hmidecddlkdec
years as	ccbdkdbcckdmc
years at	cdckhdcckncck
years before	clckeejeedeee
years experience	cccdddbdoccdc
years for	cdcbmdcdjkded
years i	mdfdndcddcded
years in	dflekdcdljddc
years it	ckceddlddldec
years of	jecdehkdmeeec
years old	bjcckmccdiddc
years since	djdededddpddb
years the	ccieekheddeen
yes ?	mlccdikccbddj
yes a	acmkmcbcbadbb
yes and	ncbfncaccccdb
yes for	cjdckdncddcdc
yes i	kchkcciclkcdb
yes no	lobcccbcbbcma
yes on	mmbdddbddcded
yes or	gkgillcdddcec
yes the	ndccdcccdmcdk
yes there	ackbcnbjcbcdb
yes to	blnddkbccccdk
yes we	occcdcbcdlded
yesterday and	cmbdddcddodcb
yet ?	bkadnckcccccc
yet but	kcpdddbccacdc
yet i	bblccdbcmjbcb
yet which	cdoddecdcbddd
you !	kebdidccdnldb
you $	bccihjbbdbpdc
you 0	fichljjccbidl
you ?	kikjeeiedgefb
you a	edihdekedjjjc
you about	iimjddkiedddc
you accept	idccdknccbckd
you after	bjqdddhccZcdb
you again	jcdcmjbjdiddg
you agree	dialccZmckbla
you all	cicedkcddlddm
you already	cmckddmcckccb
you also	lblcdcacjnddb
you always	emccclacclddc
you among	jcccmcaldccdb
you an	bmidkckccdldb
you and	eefeefeddljkc
you answer	ccbnbcjcckjdc
you answered	bklcddaccmlbb
you any	ckckdekddkeee
you anything	ddbkddkncaddc
you appeared	cdcdddcjdclmb
you applied	bnbddcbcbbbma
you are	ifkjddhediied
you around	bbpdcdcdbbbcb
you as	bmdkikefdejdc
you ask	ccjddkbkocccf
you asked	cdidddhjdmejj
you at	djkdedkddljdc
you attend	bcccdclbdcncb
you attended	jcddecbodddbb
you available	ndejeededeeed
you back	ckddkdlddbndc
you be	gdmljecijcddd
you because	cddddddmdmdec
you before	bnnchdeccbldb
you begin	nnccccbcdccdb
you bill	kcccmcmdcdbdb
you bring	ccihddbcdmmdl
you build	ocbcncaccbcdb
you but	bcabmmcbclcca
you buy	cdcbddkndcmdb
you by	idhddlfhcimfc
you call	ccceddddojdec
you came	ccnblcdcclddb
you can	efdfeejjdcemh
you cancel	bedeeecdeddmn
you charge	pdcedkicdcedc
you check	cdceeecddcjeo
you choose	lcbcnlbccbjba
you coach	ZcbbbpZbalbca
you come	kjecmlblcdddc
you coming	jeceeecdededp
you consider	elkiklbdhbddc
you could	kijhilkceccdc
you currently	ccddddpccaddc
you d	ekkikjeedcdec
you decide	fikojcccdccdc
you deliver	lcccdnbcddcdc
you did	okbcdibcmiddc
you didn	cdckdjcbckjnb
you directly	idlddlidibidd
you do	odddfjcdckhdd
you doing	bcedddbddlddm
you don	jidfeclkkddic
you down	ccbcdnemlacdb
you draw	pedddcaddlbeb
you dream	jeeeeekeedkee
you drive	blldccadccmdc
you earn	blkddbmccccdd
you edit	qdbcdcbcccddc
you enjoy	fdodddbddbddc
you ever	dkodeijdciddc
you every	bccbdnbbdfcck
you explain	bdbcdnbcclddc
you explained	cccddmcddmddc
you fancy	kikddccccbdcn
you feel	ijocddZccaddb
you fill	mamdddbdcdldc
you filled	bkjdncbcdckdc
you find	kdcdddbmidhjc
you first	ndldddcddbddc
you fix	pcbddcZccdcca
you follow	cdccddccdbcpb
you for	jedkedehgjgfh
you forward	kecddcbdmbndb
you free	phccdiccdcddj
you from	dcddcdldbnjkc
you gave	bcbccpkckjddb
you get	ceekjddjfclje
you give	addkeqadkfedc
you go	mdkdddbddccdm
you got	ccdjccbcmocdg
you had	ckckkjbcendcb
you happy	ccqdddfcdcddb
you hate	cckdbdlmccdec
you have	dddfddjhkdilf
you haven	bcgcccmbbacna
you hear	ccjdedcdqcedc
you help	lccckndcbbldh
you here	debdddidcqddb
you hire	dcadedodnaddc
you hiring	bcaddcodYmccb
you hold	lbkeedddeeled
you how	ccbdccpcmbcdc
you i	llbdddldcjddc
you if	kcidddledhcec
you in	ijjddcekifjfd
you interested	bnjdldcdddddd
you into	ebacncllcbccb
you introduce	bcbdmdddnaccb
you is	Zibccmibcbboa
you join	ckkkecjlddeec
you just	bcldddbccapbd
you keep	jccdfllcddldc
you kindly	cmccdmjdcided
you know	dedjkeiendddc
you last	abbbcclmbjcma
you leave	ddmddcbcbgdko
you left	bkdlecacklflb
you let	lckddcbllcidd
you like	ekjhifjkdcddd
you listen	djneedcldcdec
you live	kmeldbbbcbcck
you ll	cjiciejfcjlhd
you look	jcddldgdiicdl
you looking	cdpkcdddbcdcb
you love	cmmdcdbcccddc
you lunch	jcacndbbckccb
you made	kdceddcdlhele
you make	mdceekdddjddi
you manage	mcccccoccbccb
you may	chfkdjjkeddid
you mentioned	lbbdmcbddldcd
you mentor	bcmcbnacbbcbb
you might	ddndjfjededjc
you mind	bclndcbchkccb
you miss	cladcbbccocdb
you more	llldiiccddded
you move	enjeeeeeddded
you must	dccddcknjclcb
you my	ddbdidndlhddc
you name	bdiodcbdddded
you need	cccdedmdockdc
you needn	eceicnhcccclc
you no	idlddemicbddc
you not	fkflcdkchaclb
you nothing	amccdcocdcbdb
you now	lckdkdcddkdec
you of	bcmldlbdcjccc
you off	hjnbddkcciddc
you on	hjjfhhefflddc
you once	ccmkndbddkcdb
you one	lcimkbjbdccdb
you only	decddikdicodc
you open	dfldddidjejff
you or	cellkdkdbeddc
you order	cddddeiddcnec
you our	eibllcmedccdc
you out	biocddadkkddc
you own	bdcdccodcakdc
you pass	bcbdccacoamca
you pay	acecdcmcibqdb
you pick	kcacccabcmccl
you please	bbkddmbddcddn
you popped	bncdbdcddcmec
you posted	aakcncjcccccc
you prefer	kfmjddcdjcddf
you probably	ccbccdocckddb
you properly	mjnddbcccbdec
you put	bgbddjbcpbmdc
you qualify	bcckdbocccddc
you ran	abbnmcaccccdb
you rather	Zbldmcmdcbccb
you re	eejffejeekidc
you read	hcbmicamlbjcb
you receive	bcccddkidcpfb
you recommend	bdkidclcfmddc
you record	ldddcoabddcec
you refer	dbceeedemddle
you remember	clbjefecjnddd
you requested	bcddecmndeccc
you review	ldccddbcjccdo
you ring	kmadccbccbdcl
you run	bdcdckokhdjdc
you said	kklckdecehddd
you say	hhgfdkmcdkddc
you searched	cdceddccdcddo
you see	jilddjehichdd
you seem	mcbcmdZecbmbb
you sell	djckddlddmbdc
you send	jfhdcdedcdldn
you set	iedmembdedfec
you settled	cdqeddcdcaddc
you share	bbejdbapcaddc
you should	lmbdjkcccjcdc
you show	lccmdlbccbcdb
you sign	ecbdkkmkcbcdi
you sit	acckcldlmbdda
you sleep	cdddhdmijbldc
you so	gdmdehdddmidc
you some	bckcldkdcldec
you something	acmkcdlccbdcb
you spare	jccfmacanbbdb
you speak	dbbcdpedkajdb
you spend	bcbnccnbcbcdb
you spoke	bcidcjcccqddb
you start	mdddkecedclej
you started	ddbeddlclkddd
you still	jgkkdiccjkddc
you stopped	bcojccacclcda
you straight	cncdddkcddded
you take	mcchjlcdjefed
you taking	odcddmbddcddc
you talk	Zimmanakbbcca
you talked	mccdcclcdkdec
you teach	cdddgqccccdec
you tell	ddejdcifoiddd
you than	lkldedceccddd
you that	fddddccedmlji
you the	dkhidiehdhjde
you then	dcmedemddcdee
you there	cecbddjodcdbm
you think	ijcjfdbjmhdhc
you this	jhjcdlhldccdc
you thought	bdbdddjdcnmdb
you three	bcmcbdkcbamcb
you through	dchchdoddckdc
you to	fhkgfmdedefec
you today	kcndddicdbfec
you told	cemdmccchhddb
you too	cbadcdbdnkldc
you trade	bcadbdmdcncdb
you translate	ocdccmbbcddcb
you try	acbbmmkacbcdb
you turned	acncccabbbbmZ
you tutor	cdedepcdddeec
you two	ifddkdldkeddd
you understand	lkbclcaccmcca
you up	jckccdkcemidd
you use	bdbkcbkicpcca
you used	hjchdcjcdpdca
you ve	djciiekedijkc
you want	fklejdjccfedf
you was	ckidhjddcmfdc
you we	jdfcjkgcdbmdf
you well	cjddeehkdnhdc
you were	kfddheccjlekc
you weren	cdodddbdcgddc
you what	dfmckdmfdddec
you when	bcndidkdcjdkc
you which	cdodkeadchddd
you while	cdjlddbejcled
you who	ocbcdbjcdbcmb
you will	dejdjekfddkid
you wish	hdohedccddedd
you with	ecmkdidddfhdi
you within	bmccdclbdcccl
you without	ddldldcejcded
you won	bdedcdjiknedc
you work	jcicdckbkacml
you worked	bcmdddcdcbdmc
you would	kkkjhfcehdddd
you wouldn	bjcljkldddded
you write	nedehldcjidcc
you wrote	jkdjddbdjmdfb
you you	jdcldbbcdjlkc
you your	kddjcdjdelced
you £	bcbnncaccbcdc
you €	accncjlccccdc
you>benefit	ddceeenfmchec
you>call-ask	ihlldeddgcidd
you>client	edlfccncfcdjd
you>cofounder	bdcdrccjdcjdc
you>connect	edjedchhjhenb
you>content	jckijeelckceb
you>cv-ask	ljndeecddcidc
you>easy-money	eddejegedfnce
you>equity	jibfnjdccdcdk
you>event	ddcdgljdeijkd
you>expert-call	fcdpkcdcjcdeb
you>freelance	mhjiddhcecihd
you>funding	cikdnejccdlcd
you>i-am	hejdhhhelkecc
you>interest-q	lkkejfdfccded
you>job-word	djkdhdjdjehjc
you>messenger	flldedccccndc
you>mule	dfeffhecednhi
you>open-to-new	depddeideddcc
you>part-time	obbcmdjcjhcdb
you>pay-first	gddddckcdeqib
you>pay-word	kddmdilcecjdb
you>permanent	elkdiefcecldd
you>recruiter	dfjdddkijcemc
you>requirements	flkjkidddcehc
you>role	clcddhjfkeelc
you>run-code	dcbcccecihnlj
you>secret	dccdddccdepnc
you>seeks	cdidecldnhdic
you>sell-cta	gdfjefkedcjkf
you>site-notice	defeededdejof
you>speak	bccicjdockfdc
you>start	jdhijdkddcddm
you>task-for-you	khcclcfkkcfla
you>teach	cedeepechidec
you>thanks	eedfeieeelfkd
you>third-person	kcbidblnabddc
you>threat	cccdddgddcomj
you>unpaid	bicdccqbddkjb
you>wants-job	cjdfejcdodedc
you>we	kjefikiiddjcc
you>we-help	fkedehmclcfcb
you>workplace	dhjcdckechmdj
you>your-profile	ijlhdedddejkc
young person	cddddncblcdec
your 0	idcddcndddkdk
your acceptance	cdeeekmdeeddd
your account	dddeddcdeimkl
your address	icllccccckidi
your agency	fcbdddddqcddb
your answer	cjcddkkdcldlb
your answers	bccpkdbddbjcb
your app	mdbdcdbdhcncc
your application	djddedcddcjlm
your appointment	dddeedcddfjdo
your area	kalldcabccjmb
your article	cdecdkbldmjdc
your attention	cicjddbodccdk
your availability	lcjoeibddccdc
your background	cjodhdiddccdd
your balance	dddeeeceeclcm
your bank	cccdddddjeokd
your blog	mcclddlbdkccc
your book	ackbdaibcpjca
your boss	bpceddbdjdddd
your brain	ldcmdcacklbdc
your brother	kddddlcdcldec
your business	dddedenledcdc
your c2	ccdeeeoedeeed
your calendar	mdccdcbcckllb
your call	mcecddadmbcdk
your camera	ddddedcddcocb
your car	bcddedcdddldo
your card	bkfcccbcdbpcj
your career	dcodeecekdeee
your child	ddddebccdcldo
your choice	mccmdlbcdcbcb
your client	fcbmcdlckecec
your clients	Zcbddlldocddc
your clinic	bcbldcmbkbmbZ
your code	bcbdmcbcbmamb
your colleague	cdbdddbcqZdcb
your colleagues	edkeddhlhjddc
your comment	ccccfdbbcncna
your comments	icbmccabcjcck
your company	cdcddedeqeehd
your competitor	bcmcccoccbbdb
your competitors	bcbcdcpccbcdb
your computer	bcccdckddcocc
your consulting	lcbmcalccbcdb
your contact	cdndddbckemdb
your contacts	bcabcbalbjoka
your convenience	dddjekldkddee
your course	cddddlaacncdc
your credit	ccbdddlclacma
your current	fdmjeehddchif
your cv	fknddedeedidd
your daily	mdbdeeleddded
your data	ccldddocddblb
your day	ddmcddmdddjec
your department	ccbdkckdocddc
your desk	cdcdddkekcodb
your details	acpcccakclcdb
your disposal	cdddekmdekded
your document	accbccbccbanl
your e	ddddedcdddnkc
your email	ababcbZmbZZoY
your employer	gnckdddccckii
your experience	ckllddcddegdj
your face	bccdddbddmndc
your family	ccbdddkdhoddb
your father	ckkdddbdcnddb
your fee	ediodmbcdcddb
your feedback	bdbbmcccccena
your field	kceecaaflkclb
your file	bcodcdldcakcb
your finance	bcccddpddcbdb
your firm	hkcddfjdodddc
your first	decjdhccdjpib
your form	jcbcdckcbbfni
your former	bdlldhcfcacnb
your free	cdddddddddcoa
your friend	bbhcfdacojkcb
your github	cckdjdbcddodc
your group	acaccbajplcca
your gym	ceeeeecdeelcm
your hiring	ccbdedodldddd
your home	icddddbdddocm
your honest	lcbklcadckcdc
your hospital	bbbmdbabobbca
your hourly	mddmdkcdddeed
your id	kdddedbdddodc
your identity	ddddddcddcnmb
your inbox	kdkckdmddcicb
your industry	cdbdddpdcccdc
your insurance	hdddddedddddo
your interest	kjdcikblddedc
your internet	ceeeefdeeeldk
your invitation	decdeecldednc
your invoice	cdcdddedddjme
your job	ccldndbdibdkb
your kind	edkdedldcldec
your kit	blcmdcZcdbkcb
your lab	bcidcdlcpZcca
your last	bcacccambonbY
your late	cdcdccabdjoda
your list	bcbmccjclbclb
your listing	cccdddaccckoa
your long	lcccdmhceccdc
your mail	cdcddcmbcbnaa
your manager	edlcdcidkccbn
your message	cdcdddccdfcoa
your mobile	cdldedbedcnbc
your money	bcbdkcijccobe
your mother	hdccdbbdcncdk
your name	jijjdeceiiied
your neighbour	Zcbbcmhcnabda
your network	ddcdddiecafpb
your new	ccidddkdlklcb
your newsletter	qddddcjZedded
your next	cildidodccddc
your night	addbdbpcddcdb
your note	bcbccmabcobcZ
your notebook	bbZdcbacbpccb
your notice	bojeeededdded
your number	nfmccdbcdchdk
your nursery	bkkcdnacdbddb
your offer	mccdldbdjahdl
your office	cdcdddpcckbdd
your old	jnkedccckkcdb
your online	ddeeeddeeenee
your open	mcacddicckcmb
your opinion	acblcmbblbicb
your order	ddddeebcdcccp
your organisation	cdmdddccmcddc
your own	lkcdeekddijdc
your page	ldldddddelmab
your paper	leckceblcmddb
your parents	andedckcdjcec
your part	cdddddcdedhnh
your participation	nccbemccdcccb
your partner	blddddcddmddl
your passport	cccdcdbddcqci
your password	cdddeccddkdmk
your patience	cljeebdddaddo
your payment	cdddddbcdaann
your people	idcblbncdbccj
your perspective	cddnedccelddd
your phone	ddceddchdcpkd
your photo	bckccckccjbma
your piece	cdckddcddldbn
your place	ccbddmjdoaecb
your plans	jeneeeeeddeed
your plant	cbbccdbcnmccb
your podcast	cdcddckbcobdc
your portfolio	ijmdeekddcfdd
your post	heeieiieeifkd
your posts	dkcdddkddoddc
your practice	jcbcdcncnbddb
your preferences	cbgddecdcddqc
your preferred	ccoeeecddcddd
your premium	ddcdddbcdcnmZ
your present	benncdjdccddb
your price	ddlldqZccccdb
your private	cddeedcdedncd
your profile	eehhehdddejmc
your project	ccmdddabbmcca
your projects	ccbdddndckcdc
your proposal	kdccddacdehoa
your published	jjdbdllcddded
your question	bcbddlmcckcma
your questions	bccbdkbpdbcca
your quotation	nddddcbcddcdk
your rate	ocfleecedeedd
your recent	kdlehekedddee
your remarks	kdddemcdddded
your rent	bcbcmcmccccak
your reply	keccejecdldmb
your report	cdcdddccdbboa
your request	bcbcccaacabpm
your residents	accbddpcdcccb
your response	ecccdclcdaaoZ
your resume	idndedfddcjkc
your review	bdcmdbbcclcaj
your salary	bamcmcbcccbcn
your school	bbbddaocmbclb
your search	cdleedcddbcfn
your seat	bcdndbljdcbcb
your second	bmbdddcdcoddb
your sector	bdmcddocccddb
your security	bcidddbdkbncb
your services	mcccccbccccma
your settings	ddddedddddcpc
your shop	bdccmcnjcbkdb
your side	Zcdkldlcmiccd
your site	ecbddcpedccdc
your size	cdcdcdqdddded
your skills	bcoccdbdcbmcc
your slides	ccbccmbacabdo
your story	cdaccclmblccb
your street	ccjdddqccbddb
your students	ccbdmbcccndec
your studio	ldcddcdcocdec
your subscription	dddeeebcedcfo
your support	cdcdddboccblb
your surgery	acbkcamcobcca
your surname	ccdddededdoed
your table	cdccddbcdcdcp
your talk	ihddjekcclddi
your tax	ccbdddbcnajbl
your team	cdddddnlliddc
your terms	nccbdclddddcc
your thoughts	dcndddbddcdld
your thread	bcaddcbkcodda
your ticket	cddddcljdckdl
your time	jgfmddcdmbddi
your train	cddddkbedcdco
your updated	lemeeededdeee
your usual	jdcoddcddddec
your vendor	cdceeepecdded
your verification	ddddedcddcZpa
your view	cdbjbdcdcoddb
your voice	jdlccdmccjcdb
your wallet	dddeedddedndc
your way	clbdjdjdbnddc
your website	kdcdddoddddcc
your weekly	cdcjddccdcckm
your whole	bcbcdbnlcmccb
your wife	bmcddcbccmkdc
your work	gmadddckcmdjc
your year	jcmddcbcdamlc
your years	jddlddccdmeed
your-profile>benefit	ijfcdcpccccib
your-profile>client	dnkbddaddjlcc
your-profile>cofounder	bobcbdcbccccb
your-profile>connect	dceiddfddnjbc
your-profile>content	bbacdcoYdcbbc
your-profile>cv-ask	lkldeddddclcc
your-profile>easy-money	bdaccamncbdbb
your-profile>event	ocldedccddddd
your-profile>expert-call	ddcbddccdcdnc
your-profile>freelance	ilZbccZbbbnaa
your-profile>funding	ccicbdbabbnbc
your-profile>i-am	dhpcddjdhkccc
your-profile>interest-q	bblddcnbbadcc
your-profile>job-word	cbkccdfdnbmeb
your-profile>mule	kbbddkbcdkncc
your-profile>open-to-new	ccpdddccdcddc
your-profile>pay-word	bcmddkddddndc
your-profile>permanent	dbpddecdkcldd
your-profile>recruiter	akicdcaccbkmb
your-profile>requirements	jlnbccbdcdjbk
your-profile>role	ejlfidfdkcedd
your-profile>run-code	ddddedceedmdd
your-profile>secret	kccdddccedmdd
your-profile>seeks	jibnccdcdlcjc
your-profile>sell-cta	odmcdcbddbcjc
your-profile>site-notice	cdnddkccddclb
your-profile>speak	bdndddbbccddd
your-profile>start	fbmcckabbabmZ
your-profile>task-for-you	amcdedceddlde
your-profile>teach	amamclbbcbcdd
your-profile>thanks	cdbdeccdbpdbc
your-profile>threat	dedeedeeedmbd
your-profile>unpaid	cmddddbcddmdc
your-profile>wants-job	dbmdeececeeef
your-profile>we	kimeddcccemdc
your-profile>we-help	bcddddadeencd
your-profile>you	jikigeidcjehb
yours ?	bcfccklnlaccf
yours and	cdddmcecdklec
yours by	dccdddbddembm
yours faithfully	cdjdeeldidfel
yours for	bdccddpccccdc
yours if	bbbcomacbbcca
yours is	cdcdddkdkbkdm
yours on	lclcccabbacdm
yours sincerely	ihlefdeeiieee
yours to	imddhdmddcdcc
yours was	ddodhdbcccddc
yours with	ccjdddodchddc
yours would	amcmambcccbdb
yourself and	blcdcdmddckdk
yourself on	mbikdecddeeed
zag dat	ddcdddndlddec
zal ik	jldeeddeddeem
zephyr freight	hlkehdcdghejc
zo n	kcblccbccmbca
zoek ik	dncedddkedeed
zoeken we	bccmkkbcdccdj
zoeken wij	ahbocbbbcccca
zoekt een	indedlddddedc
zoom and	cccmccbmddded
zou je	ckcidocdbdddc
zou jij	mdbddccdkdldb
zou u	kcmmcbbbacccb
zu hause	leeefeefeeiee
zu uns	cpeeeddeedeed
zum 0	bcddddclddcco
zurich ?	ckncdlacbbddb
zwei stunden	acccdobccccci
zwei wochen	iddeedddldddn
zwischen 0	eeeeeeddeeddo
£ 0	kkcjelkddcddd
€ 0	kicjhjefddgef
€ a	jdcdmmcdddcdb
€ al	dkdihehcddndd
€ am	ieeeemdddeked
€ brut	bmdddlddddddb
€ brutos	dneeeedeeeeed
€ cada	mcckdkjccccdi
€ con	cddddccddcndl
€ de	dddkdgjdddndf
€ dia	pdddedcdddddb
€ die	cdddeljdldddk
€ e	fccmdmicdckca
€ en	cddkddcldcidl
€ et	mccdmlacdccdb
€ fur	dddmemccddkcj
€ h	nccddmicccccZ
€ hora	gddmdofcddcda
€ im	bdddedldddmdk
€ ist	ddddedcdddjcn
€ je	kdddenjdddddb
€ l	mcckcodccbbcZ
€ la	kcccdpkccccda
€ ora	jcdcdlnccccda
€ par	cdedfkfdeeneh
€ por	iidkemdcddjdd
€ pour	dedddncddccdn
€ pro	bddddnjcdcidl
€ y	bjcldnkacbcca`,
} as const;
