// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.029942,
  bias: [0.064, -0.342, 0.085, -0.49, -0.59, -0.354, 0.318, 0.041, -0.288, 0.5, -0.313, 0.101, 1.268],
  table: `$ 0	jibldkkdcbldc
% a	kbcdajobcbodb
% after	abbcbrabbYcdb
% and	aZbcuchccccdf
% at	lbcaccpccccdc
% below	abacbcracabbZ
% cheaper	bbbcbcrbcbbcZ
% de	ddddndcdddndc
% equity	eeeflfefeffff
% fee	bbZcccrcaaccb
% from	ZmbcomYcbbcdc
% in	bccocddcdcmdd
% match	cpaeeedededde
% more	amkbbckbbZlkl
% of	dcbcmkocccndb
% off	dccccbmscbbcZ
% on	cbbcjcqbcblck
% remoto	pceeeedeeeded
% the	aaccpbmcccidc
% to	Ycbbcbsbdccda
% vesting	bcccpcbdddced
% with	aaabpcmcbbccc
0 !	bcbbcnjbbdnbk
0 $	bpcddmhbccldc
0 %	bebcofnecbldc
0 0	ilcdficidcekl
0 ?	mdbkcncbdjcck
0 a	ldcdjjmcdcgci
0 after	abbclbZmbanmj
0 al	kmbbamjlbbhbZ
0 all	pkccdbmacbcdj
0 also	nnccccbbcbcda
0 altogether	caaobpbabacca
0 am	bcakcbamllbbn
0 an	nccgcnkbddddd
0 and	eicjdlfdcdldj
0 anni	anacbbacpabca
0 applications	ZaZbbbYarZbbZ
0 april	knccdbcmmbbcb
0 are	acbkccencblck
0 as	bbclcbamckkcn
0 at	albbbbZlibobj
0 attendees	acbccmaXcbbqZ
0 august	micccealcbbnj
0 b	amccdbjcccfaq
0 back	bcdcddabdcodo
0 base	lobeeeceddddd
0 because	oclbccbdclcdc
0 bed	ZkZbbbobcbbbn
0 bis	pddkedcdddddc
0 bring	cddddZblccmdo
0 btc	bdccccaadbrca
0 business	mbbbbaqZcZaba
0 but	hcbfccabkojal
0 by	bdbrbhaacbkli
0 c	kmbcccacccccn
0 c2	qcddedbddecdc
0 cents	iccccbobccccm
0 charity	jccccclbcbnca
0 children	olcclbaccckdb
0 clients	cdcddemendded
0 companies	blpcbdadcbddb
0 countries	Zbbcdcqcdccmc
0 credits	bddcdgbbdbdnn
0 cups	maZabannaabcZ
0 customers	fcabqccccbbda
0 d	oddiccmjcbclb
0 daily	odcbdcZcccmdb
0 day	qdccddjjecchb
0 days	mmbccdeeeccme
0 de	bccckkbjcbklm
0 december	bckddcbpdebcn
0 depending	blbccolccbddc
0 did	ZbacbbZboaccq
0 dolares	aibcccmbcbqca
0 dollar	ccaojfohbakcb
0 dollars	hbbodmkacaocc
0 e	cebccmdedbnbn
0 each	mbbndrabcbecc
0 employees	mkdcddmddcddd
0 employers	baaddcbscbbbZ
0 en	blcllcbccblbn
0 engineers	bcbbdnpadcddc
0 eth	abababZZbZraZ
0 eur	dbcpclkacbnbZ
0 euro	kgbjjnhebblcg
0 euros	kcbnclkccbkck
0 evenings	mbccclanbacca
0 every	ababbcZaalqbZ
0 families	cddbhcncckcbm
0 february	accbdkdmcibcm
0 files	knccccaccccan
0 first	aaabboZaaZqbZ
0 flat	rbccdabbccccZ
0 flats	obbnbadbbZbnY
0 for	kbbodkcccbldl
0 francs	lbbbbnlmbbbbY
0 free	ZaabbcZnbapbY
0 freelancers	kcccccnocabYb
0 from	lcbdlbbbcagmn
0 fte	mocdebddddded
0 full	brcdccacbcddb
0 g	ZcbbbbmacZbcq
0 goes	bbbcccZbcbrcY
0 grand	bcbdccacclpdc
0 gross	ascdddbccdcdb
0 guests	ZbaacqaZcaanY
0 h	ndcjcjekcbick
0 has	jcbcciabcbcmq
0 heures	cbdddncdddcco
0 horas	jjdfelfdddhcl
0 hour	ddbockemcbela
0 hours	kmcfchfdfcgje
0 hr	pccddeidjdiec
0 hrs	qmcdccedccedb
0 i	mbbcflmcejjdb
0 if	djbfbjZccbkdq
0 impressions	ccacccZbcZbrY
0 in	ijbgcjlidbocc
0 including	kcbcdbpcccccb
0 instead	acacbZdobacco
0 into	bcbcbdbccZpcn
0 is	ceccccahcdmlp
0 it	bccdkcfkcemdl
0 january	ekfcdbdqcbccf
0 jobs	cabdddnclcclb
0 juin	bccccmambbcbk
0 july	lccddbbedcclp
0 june	lcccecakcddkp
0 k	dpbcncddccedc
0 kg	Zcbbccabcanbp
0 kids	mbbcnZapbZccZ
0 km	ebbbcbaocabli
0 lakh	amccmcddddmdc
0 lessons	bcdbdolmcacdb
0 listeners	bccbcaaqdbced
0 lpa	crbeedddddjdc
0 m	dkbcpcaccbkle
0 maanden	ndeeeededdebm
0 maart	llccdcbpcbccZ
0 march	lbbdidaoicbdn
0 may	kebiciboccckk
0 mei	nccdddbcdddkm
0 members	ocbccbeodbjbb
0 meses	njddededdddcl
0 mesi	mddeeedeeeecm
0 met	nlcdddbcccdcl
0 metres	mcccccjbckccm
0 mil	fmcingdlcchca
0 mila	bobbmcbccbcca
0 miles	kbbcbcZabmcpa
0 million	bjceodcddcodc
0 min	bbascadckbhca
0 mins	beapccmlcbfdc
0 minute	bcdpdlmdebcdb
0 minuten	bcbqblcncbcca
0 minutes	ccbrekdedbefc
0 minuti	abaocabZbbaoY
0 minutos	ccbrdjecccccb
0 mois	omddedcddddbj
0 monate	okdeeddddddbk
0 month	qhddeicddddec
0 monthly	bhcdldodcbndb
0 months	pddehdddededf
0 more	maZZaZYZaYZqX
0 my	bcbbmbZboZmca
0 nd	mdiccbbpcabcl
0 net	Zrbcdbaccbaca
0 new	dccdddbccbcpo
0 no	hbbccmgncabcl
0 november	lbbbclZmbbbpa
0 now	ZaacjcZbnapca
0 october	jbbccciqjbccj
0 of	bbbddckmccmni
0 off	onccdbbcccbba
0 on	jhbdkkbccbicp
0 once	ZaZaZbmaaarba
0 one	bbbqbkZbbbbca
0 online	cccbdnbodccca
0 or	ncbicconbacdb
0 ore	ildddncdddlbd
0 others	cbccdabcbZcsZ
0 out	obaccbqbcbbca
0 outside	rZbdddbdccddb
0 p	obacclmbbbaaY
0 page	obbnblZmbYacZ
0 pages	qcbdbnbmcbdca
0 paginas	pccccnabbabbZ
0 paid	amapdnaZccccb
0 participants	accbdqbedbcba
0 payable	ecbcbaoZcbncl
0 paying	acbbrcXbcZbdb
0 people	cnbccljecafpb
0 per	mcceemkddcfec
0 percent	bcccqjfbcbcco
0 permanent	crcdddcbdcdcb
0 person	jaknbbZnbeela
0 pesos	ocbcdZaocZbca
0 pieces	acbccZpacakbZ
0 plus	moccdmdcdccdc
0 pm	ddckdjbmcbmcm
0 por	Zbbdcqmbbbeck
0 posts	nbcccbnbcbbmb
0 pounds	obbobkmababcZ
0 pro	rcccdbccdcbda
0 questions	ibcrdbbZcccbb
0 quid	scbcccbacaccZ
0 rd	icckcbckcbjcq
0 readers	bbbcbZZrbZabZ
0 remote	mobmdcadccddb
0 s	apbbZcabcabbp
0 salary	cqccedbddccbc
0 schools	bdccccqdccded
0 searches	bcbddcbbcbnoZ
0 seats	hkaccaipbbbbZ
0 seconds	jcbcccjmmblca
0 semanas	kcccdapmcbcca
0 september	olcccebejbccl
0 sessions	YaambqZZbbdaY
0 shops	ncccccodddcec
0 short	XaaobZYobaabb
0 so	lnbodcaccacdb
0 square	ocbcbdmcbbcdb
0 st	bcbcccjnqaece
0 staff	hpcibdfldcdcb
0 std	qcddeccddccdb
0 students	kcddchboccmdZ
0 stunden	eidgedhkjdkck
0 tage	omddddkdddddc
0 teams	kadcbberddcca
0 th	kjcdcddlibdcn
0 that	ncobccjcaYdcb
0 the	aicmllbdckcck
0 then	bbacclZabbqca
0 they	ccbcdcobbbccp
0 this	anakcbaokZbbm
0 thousand	Zqabnbabbabca
0 till	pbbcnbabcabda
0 times	anacbcZbbflqa
0 to	jnbjdecfccldk
0 today	bdbcccaocbocZ
0 uhr	cdddddcldcccq
0 und	dedeeecdedcdq
0 unread	bcaccccbbZbqZ
0 until	dccccbircbjca
0 usd	odckdjkccclcb
0 usdt	cdddcdbdddrdc
0 users	ldcdedjdddimc
0 uur	nlcddccfccfcn
0 van	Zpcddcmcbcccb
0 via	Zcbnddacddpcc
0 videos	bcbccbbpbamcb
0 voucher	abarbbmYbaaba
0 wants	acbbckZbcZccq
0 was	bcccdccbcbcbq
0 we	ancidcmdddcdl
0 week	kcbddkpccccdb
0 weeks	mhbcdmdmlccda
0 when	oklcbcZcbbmda
0 which	bcccdmbcdbndm
0 will	cdddddccddldo
0 with	bobcjckkdhlcc
0 words	lbbbdtalcaZga
0 working	pbbbdcbccbjoY
0 x	mbblcenabblcd
0 y	kcccdmbbcbbaq
0 year	ZeYbbbnbpXaoZ
0 years	jlcdjdbdoddcd
0 yen	pnbccbZcbbccZ
0 you	elambccbbaqba
0 your	mbccdnbcmcbcc
0 yr	akacbcacqbaca
0 yrs	jqbcccecmcccZ
0 £	eobccnlcbbcda
0 €	jecldmidcclce
EMOJI 0	acaccaZpbabna
EMOJI i	mcjdddldicdeb
URL if	bcakccaboblaa
a $	ajcllmobccbdb
a 0	lebmeikgiccdg
a actuary	cncdbdcdndedc
a alguien	ZiamlbabpabbY
a backend	gobdcdcdmddcc
a background	plddddbdeebec
a bad	Zanmbbjankbba
a badge	Zbbccbanabamo
a bakery	faZbqaYZnjZbY
a bank	mdnbicccccpdb
a battery	dkocaclcbacca
a beautiful	kdndddbccbmed
a beer	acacbcalaqccj
a bell	pcadldbdccddb
a bench	iccddcodbmddd
a bicycle	anabcnabbncca
a bid	lbclcbeccccoZ
a big	blmdcdbccdeco
a bill	nbacbclabZnbY
a biostatistician	jocdddcddlddc
a bit	ldkcgjcckddhh
a block	lbcbclmbdiccb
a board	ojobbcbbcbfca
a boat	kjbbZbnobgbcZ
a bonus	bobdbdbdlcodc
a book	cbbbcqlmcacce
a bookkeeper	mYZbbaoaZZboZ
a bottle	bcaccdkccpddc
a boutique	bchmddpccacdc
a box	acbccmlcchndb
a branch	cobdddbddcmdc
a brand	ZbabpbjbnbbcZ
a brewery	nobcbcabcbccb
a bridge	labccpnZabbca
a brief	ccidednckdded
a broker	mbbbcbcccbpca
a budget	pobcccabcicda
a building	odldccbcbjdec
a bus	cnmccclccbcec
a business	kfbdncbkckjdc
a calculator	mcdddabZclddo
a call	icdljhneddcdd
a candidate	bnYcccqccbcab
a car	kpbmbcacbbcdb
a card	ccbdbdndddbdn
a career	aZqbckdblacdb
a casa	ZnaablZanaoaX
a case	acdndilcddmdc
a cashier	acddddbdddqdb
a certificate	aidcdlapdccdc
a certified	kcbbccqbbbicb
a chain	abbqcbbccccdb
a chair	bnbclbbccbbcm
a chance	icZcccbcsZccj
a change	bbrccbafakcca
a chapter	ZbbbdpZncbbca
a charity	qfckcckcdccdb
a chat	clmbkddccmddc
a check	lddcecbdddqec
a cheese	boaccdmddcded
a cheque	bcdbbbcdddqdb
a children	qaabbaZoaabbY
a circus	laabbnoabaaba
a class	YnabbqaabZbcY
a clean	cbZbbcncbcoca
a client	kckkccdfbdlla
a cloud	iociddbdmcddc
a co	laccrcaccbcdb
a coach	ebaabpmbbaada
a coffee	akmbicmdkdcdc
a colleague	cmdmcmbnhacbb
a column	abiccqbbdaacb
a comment	ababbbZmaYbpY
a company	ajcnqcjcdaceb
a complete	cdbdddmccccod
a confidential	akrbcdaccblbb
a consultancy	mllfddbdjbddc
a consultant	gkcocbccdaccl
a consultation	bccqdcicdccdc
a consulting	YbZqccZbkbcca
a contract	pjdeddcdddjdc
a contractor	nhdcjcncciddb
a conversation	bnoecdidcccec
a copy	jcdccdbeddped
a couple	bbqbccocbbcdb
a course	acbccsbncabdb
a credit	anacdcnbclkdc
a crypto	klbbccZnbbmba
a cto	cbbdqecdccddc
a current	cdeeeldddnddc
a customer	adarjaZlckbca
a cv	bomcccacnacdc
a data	ldedembffeddj
a day	occddmecedkdc
a decent	cdccdcboapddb
a decision	ancnlcacddadc
a degree	fbacccacrZccb
a demo	bdcZccsbdbcdb
a dentist	abZccbakqZcca
a deposit	ibdcdbbccckdp
a design	ocbchknccbcdb
a desk	boacabdmkjbck
a developer	bbbcombbnbcdc
a development	bccnlmecdccdc
a devops	mideeddeldeed
a different	jaZbcbjoblabZ
a director	crbcddcdddcdd
a discount	abbbacobbabco
a distance	mddekdkddiddc
a document	jaabcbZbbanoY
a dog	ldcdcdbcdpdec
a door	ZbabnnZanabca
a dozen	obmcccmcbbcdc
a drink	bdadccaccqcda
a echeance	bdddddbddccdq
a energy	nnbddecdcceed
a ete	clbddcbccbboo
a fair	ZbbnmbYZcbccq
a fake	aakbbcZabplbZ
a family	lcllbobbcbcdb
a fan	bbZcccaaZrcca
a favour	ZbncccacmZnca
a fee	ojcmdmabcbadc
a fellow	abbcccpbbkbca
a few	jcqfedbcgdedc
a film	mbbacZllccncZ
a final	clcdddbdocddc
a financial	cmceddcdcnddc
a fintech	lcdndckdcdded
a firm	mldcfdodbbcdc
a first	kmbbjcoclbcdc
a fit	jcqcdcjccbddd
a five	ZbkbckplcZbcb
a fixed	okbcecnccccdc
a flat	jobabomcdbcca
a flight	mbabcbZbbaqbX
a follow	lccpdcbcdclca
a food	pnbbbcbcbbddc
a form	mcblcnaabamdb
a former	bcnkjkdlebddc
a fortnight	oibdccmdcccdc
a foundation	ljaqbaaccccdc
a founder	acbnlclccjcdc
a founding	cbddrdbdddded
a four	nlnbbbXbalbca
a free	ccbchcpqccbfa
a freelance	nbbddeecoiedc
a freelancer	nbcccdpclccdc
a friday	mcjkcclddcdec
a friend	bebclhhpdkdca
a full	mocddfjdccdec
a fund	ebdplclcccccb
a further	jbcdeoddedded
a game	kdceeeceemkee
a gap	kZodickcbbdcn
a gente	iicklaZjammbY
a gift	bkakcclbccncb
a gis	bnocccabcbccb
a go	acZccpobcaccb
a good	kjiedhbcdpddb
a grant	nbclklkbcbcda
a great	dheddnbkckdbl
a group	lcbalmaocajdb
a guest	abbbclZrcceca
a gym	icbcclmccmdda
a half	mcfiinbdddded
a hand	ccccccacrbccb
a handful	fjqcccZdcbddc
a hard	YbaplaZbmfabZ
a head	aqbcmcjcibcdb
a headhunter	ddpeeecddceed
a health	pccdeadckcddd
a heat	YaabppZbaZbcb
a hora	fcddemcdddddo
a hospital	nbcllcddcjjdc
a hotel	Zqaccjanbbcdb
a house	kiailbnbcakca
a hr	apccYccdnddec
a human	bnobcbkZbbbba
a hundred	bcbccclcclncb
a ios	ipddddceddedd
a job	kbldddakldcld
a joke	mccdknbcajcdc
a judge	XabqbmYYblabZ
a junior	biacccZcsbcdb
a kind	bpbccdacbaodb
a kitchen	acbcqcacckbdc
a knowledge	anbpccZcbbbcc
a l	mjdcdmcjjbccd
a la	kgbcjcelibdcn
a lab	occcbbmbblbca
a ladder	ndbcddbbZddco
a language	nccanlcbeccdb
a laptop	ldccddddccldn
a large	rbanbaabbbbda
a las	bccndcbkcbccq
a law	lddoccaldcdcb
a lawyer	mclckkbdcbkdd
a leading	bklccdmjcbmca
a legal	bnidmdjdccddc
a letter	jbccqcbmdccdc
a level	mbbcckbbjaoba
a library	cclcddmcdadan
a licence	lbiclclccanca
a lift	blbcmcdmceccb
a lighthouse	maaanbZnaabca
a line	lladjcjbcncdc
a link	accdcalpcbfmc
a list	ccrccidbdbccj
a little	dibcfhmhdhckk
a live	bmddcpamdcYdZ
a living	nbZnacobbYbcj
a loan	YbbbpbobcbbYo
a locum	kpacacbcccddc
a long	mlnccblccZcdc
a look	leebibaqkacja
a los	maaboaZbbaabm
a lot	cbmhgknjchddb
a lovely	amcdcjhaclcdn
a machine	Znbnmhiccbcdb
a maggio	bdnddccdaccdq
a maintenance	bomdcdbddcded
a man	Zmbccbnmckcca
a manager	aoabbblbaocca
a manufacturer	YbarbbZccbcca
a manufacturing	lkdefedeeeeee
a map	pbZdcbanbacca
a market	cbccmdlmdcddc
a marketing	inddddbekdedd
a mechanical	cbbdlcccmnccc
a meeting	ZkacccanblocZ
a member	aZnabaYmbaYoY
a mentor	bcdcbqblckcdb
a message	bflcdhbbcdaqb
a mi	jcacccbrbaica
a mid	cnadidcdnacdc
a million	cdkdldbnjcbdd
a minha	lakcnnabjacca
a minimum	nccbcoZbddbcd
a ministry	abkqcbbbcbbdc
a minute	hcblccoccbbcj
a mock	Ybbobaobbbbcb
a modest	ccddnlddddded
a module	ccdcdpbmccddb
a moi	Zcmddcbcqcdda
a moment	abiocbZbboccb
a month	kiccnfnccbddd
a monthly	pnbcbcalcbcdc
a morning	ebbqbobacacdb
a mortgage	bmbcccabnmcdb
a move	aqobccacmabcb
a mug	ZcbbcbZrcbccc
a museum	rddddacadclbb
a must	olcdddcedddec
a mystery	ZbaabbYaoYqbZ
a network	docdjdlddbjdc
a new	dbmkdcdiebelk
a newsletter	cdcdddancbcnb
a nice	kcmcclmbeacdb
a night	mbaabZinndmbY
a no	dbriccacdbcba
a normal	npcdcdbdfbcdc
a nossa	mjkckjicdcgdb
a note	bcncclabckbbn
a notebook	mcccdcbncdlcc
a notre	alaZbnZkcaobZ
a number	cepddiihccded
a nurse	fcbccbhlblpcb
a nursery	obacaaancZccl
a one	acbnckoicaccj
a package	bcddddobdembb
a page	mcecccoccbcdj
a paid	jdcocjcefdddd
a pair	acbdccllmabcm
a panel	accmcakpcacdb
a paper	ZaZbbnZkfmcbl
a parcel	bccccbbbdbocn
a paris	cndddbccdcdpb
a parking	bbbbocjccabYo
a part	Zcccnkbbcpkdb
a partir	Zidddcndmcddm
a partner	lbcbocjkcbkib
a partnership	abbbpbmbccbda
a patent	ZZZoraXZaaaaX
a payroll	ncblbcabbobbY
a pdf	bcbcbcqcaacdb
a pension	aqcdccbcdcddc
a percent	XaaXsZYabaaba
a period	ocbcdmccddcdd
a permanent	kpeddhcdddddd
a person	lcbmneccbdkdb
a personal	mbbacbqbcjcdb
a pharma	lobddecedceed
a phone	mdcddchjlafdk
a photo	ccbdccackcjpm
a photographer	YbbbbmZpcbbbb
a picture	ecccdcocdcmdb
a piece	aaacpcZccnbca
a pilot	Zaacqclabbbca
a pipeline	oamccbfdbbccb
a pitch	kbobYbZbboaca
a place	alccmccbcbmco
a placement	acccdcncobcec
a plan	aaZcbcbabomcm
a planning	kcjcndkcdccdc
a plant	bapbjcncbacca
a pleasure	djdddhcbcqcci
a plumber	ndccdcldccddk
a plus	mobcdlbccdddc
a podcast	bcbcccjqdacdc
a pool	bcqbacZbcicca
a portfolio	odddidkdcdedd
a position	ddldddbdpgcdc
a post	alhcccbbbZcsZ
a practice	Ybbrbbfcbbbca
a price	pcacbblncabca
a primeira	abbbonabjbbca
a private	fieodadkccldb
a problem	ocaaccbccanca
a product	clkmldcccfcdc
a production	akmdcdmdcbdec
a professional	ddcdddicilmed
a profile	bclmccZpcccdc
a project	kckjjdneeccdb
a proper	lmbdlcdcjbddk
a proposal	nmccbblbdccdc
a prototype	acbpacibcbccb
a qa	lcccndbdkcdec
a qualified	kncddkbdcdddd
a quarter	jbcpnbkbcbjca
a question	ccnidmbbcZddo
a quick	ijkohckccbccb
a quien	cmcdccjcpcccb
a quiet	bcbccblncXddo
a quotation	iddddepdddddc
a quote	kbbbcbnmcbbmZ
a rate	bccodcbddcden
a react	hicededendedd
a reading	lmccdbblcekec
a real	cnccklcnjbbca
a recommendation	bhbcccbbdZcsY
a recruiter	kjbdddkdfmdkc
a recruitment	bcjccdndcncdd
a redesign	ocabccmbbcjcb
a reference	bZaddcbcredcb
a referral	jbjclebdmccld
a regional	lflchdbddcmdd
a registered	lpcddccdddddd
a regular	Zpbccoaabccbb
a reminder	ckbademdqZdce
a replacement	Zmbcbckdcbcco
a reply	amckcoaccjccb
a report	pbapbYdmbZbbZ
a research	bobpjcaccbcdc
a retired	ncbbccaobZbda
a reuniao	cddddbbbdcdcr
a ring	nmbccjabbacdm
a role	aaqcdlbclacck
a room	lbbcmnbbbccdm
a rough	objcddiddcddc
a rush	pbbbcdldccddb
a safe	ababccZbbkqaj
a salary	acbctcaccbccb
a salesforce	aoccddhlfdcdb
a sample	hcdddkpcddddc
a sap	focdddcdjkddc
a saturday	ljanboZabYbaZ
a sawmill	mcaocbabbaccb
a say	ZnacpbZbcabca
a school	ndkdkalckbcdc
a search	meocdcgjccddc
a season	bnndddbccbcdc
a seat	clkofchjcbccc
a second	jmbmcbjbbmkcb
a seed	bbobkdbccacdb
a selfie	ccccdcbcdcqbb
a senhora	bjpccdbcjcccb
a senior	johddlbdddhdc
a sensor	abcbpbmbcbbca
a series	obkcchelcacdb
a session	YZanaqZabaaca
a set	ndkdddfcccied
a settembre	kcbddcmbcbccp
a share	mnbcllaccbcdc
a sheet	qcacbckbaacda
a ship	lbmdclccbcldb
a shop	nbmnbbZbabccb
a short	mdecdjmjciddc
a shortlist	ccodbdfdcdddc
a silo	mcccbcobcccdb
a single	jbcncldblhbdc
a site	alkcccocmZccj
a six	rcccdcbcdcbdc
a slot	bclhdkmkdccdb
a small	odejlcebeeedc
a software	aabmncldjccdc
a solutions	cnceddcdlmddc
a sound	nladcbmccdddc
a speaker	ZcaZcramcZacb
a sponsor	lbbcbpaYnccdb
a spreadsheet	YndcmcncbZcdb
a staff	cqfbdnbbcccdb
a start	eqecZcbddccdm
a state	ocdledbdeddec
a stipend	ababnpacccbdb
a story	acbcmbalcpcdb
a stranger	ccfdmcbdcpbbc
a student	bccdmbelemddc
a studio	ocacddkaobcdb
a study	dbascajZbabba
a su	amacbblcnblca
a sua	ddbdchcbddkpi
a suitable	jddeeekdndded
a summer	bcccclbdpbded
a sunday	mnacbcjccYccn
a survey	ccbpdbalkacdb
a system	jdbbdcocdkcdc
a table	lbbbkcmncbcbZ
a talent	cfqdddaccbmdc
a talk	bblbbbpYclcbn
a tax	abaclbZoabZna
a te	cnbdnbbbbmccb
a teacher	ZZaabpZmnabca
a team	akdemilceejeb
a technical	ndckmkbcjcddb
a tempo	dpdedejdeddec
a term	ZZZaoplaabaca
a test	nbbckcaccamcm
a testa	acccmbbcccbcp
a text	lcbclcbccbndc
a thank	ajbmccjbmlbcb
a thing	mnabecmbclbdb
a third	dchcrccecdjca
a three	occccabdddndb
a thursday	kdbddclldkded
a ticket	accbcmalcbccn
a time	bkbmddmlcccdb
a tool	bccdndpcdcddc
a towel	dddedacaddddq
a toy	bmbbdddocccdc
a training	ebcccsZbcbYbZ
a trial	bcblmckbnbkcb
a two	mkcccmmcedbdd
a un	adnockbbkbeca
a una	mlbccbacncbca
a university	kabqfbabamZca
a us	bbmbccdbbbodc
a ux	nkccccbdjmccb
a vacancy	domcccachbcnb
a vaga	jebdddbdcccrZ
a vendor	YacpbaZYccpcY
a verified	bcbbdcacdcqaZ
a very	dboelidfjabch
a video	bcbmcjipcccdb
a view	anbkcmblbecdb
a village	ocbbanbcdcbdb
a virtual	blancbnabkicb
a visit	pkcccbbbdcddc
a volunteer	nlcccYbpjbcda
a vote	pcccnZabcbcdb
a votre	bmckcnaccbkka
a vous	pbbcmcabbckca
a wall	icncccmcbeddd
a wallet	ocmcccaccaccl
a warehouse	bkbcdncbnccdb
a way	icccddadqhddb
a website	kZZbYamoaYmcZ
a wedding	pbbbcbancbbcY
a week	lidddkjdkchdd
a weekend	jeccdpjbcbcdk
a weekly	dcbbbanqcbccb
a while	fcmcflacncdca
a white	bbbccdiccbncn
a whole	bcndddlkcicdc
a window	acaccobbbobmZ
a word	dbnjgbabrbbca
a workshop	jlbblnmdcbcca
a written	nccnccbdccddc
a year	kdbmdekddeecj
a yes	kbnlbcncbacba
a young	bnbcplbcibcdc
a £	XaZsbamZbbbca
a1 0	bqbccbabbbcca
aan de	bbmdccpcbbmca
aan een	kddledmeddded
ab 0	Zcdldcpdddddl
ab dem	aaablaZnaaboX
ab sofort	fbcdddcmodcca
able to	ndikccccmiccd
about $	nbbdbcocccccb
about 0	pebdeecmcccdf
about ?	acncccZobacbb
about a	kbobjcenhadca
about an	mcbodbbcckcdc
about being	nbbccaombZccb
about burnout	ZbaabmZnbnaca
about clients	bcZccbZncpbcb
about forty	mbobcbmbcbcdb
about half	jbbchcbodcddd
about how	bcalcbaqnaccb
about it	knbkjdbjcdckc
about jobs	aaqbcbanaYbaZ
about joining	bbmbpdbddbbdc
about leaving	bccclckcmkccb
about lifts	mbZoabkbbabcZ
about me	abnbnbabakccb
about my	bbkcobmbZecca
about night	bbacccZnbomca
about ninety	oklcccbcZbcec
about one	bccjdrbbcccdc
about our	dcbbnbjnclbcb
about rent	kdcdcbamnbddb
about ten	lcbldabbdbcco
about that	bckbclnbcmcdc
about the	ejhkdhdjdlccj
about them	albbdcblobded
about thirty	adkeddodccded
about tides	ncZcdbbYcnccn
about to	dbaoiaabblhnZ
about two	iblmlccccbjcb
about us	icpjacgccaddc
about what	fepcjckhbbedc
about whether	ZcqacblaYacdb
about why	jhjbcbdobeccb
about work	bcbcccbnbocdc
about you	ibpckcbdbocca
about your	bcjkebokckicb
about £	lccccblbdocba
about €	kkbccaabcqcca
above the	jobclabjckcdb
acaba el	cmccccnckbccZ
accept the	ncbndbacclcdc
acceptance and	jeddelcdedled
accepted your	bdcdddbcdjcqa
accepteriez vous	ddcidmbdpcddc
accepting applications	cbdddcbnccdpb
accepting my	ddjdjejdfndcc
access and	ecmcmcfbdckdc
access to	cbmdmcakcbicl
accordance with	bmddejbcddmdk
according to	nejcdkeccccdk
account ?	obcacaYcdcpca
account and	kcddccZcdcrcc
account executive	bkbdcdpddccmb
account for	iddbdbbcdcqcb
account in	ccceddcdedokd
account number	bccddbbcdcocm
account of	abcccbmablpca
account with	bccdddcddclcn
accounts for	lbccicYcccmcp
acquainted with	cbmdldbmdbded
across the	beldddacbocdk
across three	lbcbdnlcdccdb
across your	dkiidfkddlecc
act as	bbamckZbmboca
act for	mcpYbbbcbaccm
action is	bcidddbcdbkln
actuary 0	dnddedndddZdd
add a	cmbccdbccabnl
add me	acZcdcncobncZ
add our	YbobcbZbdcpcb
add the	bcbddcbacbnqb
add you	ccreccaiblccc
added to	aaabccZbjalrX
adding you	cbbcdcbccqccZ
address and	bcbcbcbbcbrcZ
address for	mcbcecccdmkdb
advance by	bccccbacccqda
advance of	abbccraabZnca
advert ?	bsbdccadbcddc
advice for	cccdmcccnlddb
advice on	dcadddcdqlddc
advise us	dbcnnaabccbdc
advise whether	Zcnkboabcbccb
advisor for	jZaqaZZabaabZ
advisory board	bbcqmbbcdcddc
aed 0	mlcfgicfdckdb
afraid but	kbncbnZlaZcda
afraid of	bmcdmdbdckdec
after 0	apbcccekidjkj
after ?	bbqdcdadcbcdc
after a	mpncccaccdddb
after all	acZnbbZccoacn
after eleven	ZnncncZbbabca
after four	abZqbbZbbpbcZ
after it	accdcdoccindb
after my	nblbbaZpaZbbZ
after nine	bbccolaccaldk
after our	ncbmccYcdocdc
after people	acqmccabbncca
after six	imkdddcdcbdmc
after that	bljcinicdajkc
after the	bljeddmccndcd
after three	ipcccbZccccda
after two	ZobbbcZbmaccp
after which	lbbbbabodblca
after you	aaZcbmkbbjoaZ
after your	ZiaccnrZbbbca
afternoon ?	mjibbcabbZccp
afternoons a	qbbpbbbcbbcdb
again !	ZlZbbbjkipibY
again ?	akkcbcfbkZbbp
again about	aZroclaaaacca
again after	aanobcmcaYZca
again and	cbmcjccccdcln
again for	pbbbianbjaccY
again from	bccmccacibcdq
again i	ZZkmekemaZlcZ
again in	Zbnbcbkabdanj
again on	llbcdZbnbbcbn
again the	aomcbcacbZcdm
again we	ebjobcZcbZbcn
again with	bbacbcnmbamYn
against the	kdbadmbddmeed
agencies and	bcmnddcecdeee
agencies in	ccpdddbddcded
agency ?	ZaoaZaXanXZam
agency and	lpjdccccdbcdc
agency for	dbpbccnccbbdb
agency has	mkcdddncdaddb
agency in	mmacddmcccddc
agency s	mcjeddbecmddd
agency you	ldkeeejeddded
ages ago	bkkcddadcpddc
ago and	bmliccacjncbb
ago you	bYZnccacmoccb
agree on	nbbbebaccjcoZ
agree to	bjbocbmbbbbna
agree with	bcbbcdmcdoddc
agreed that	cncemecddcded
agreed to	mmcdfccccbcdn
agreement for	pcbbccbbcbccj
ahead of	cdlblddccboda
ai ?	ccqddcjndadcb
ai in	cdccdmaoccccb
al 0	ncddmdbmddccb
al dia	ocbcccbncblda
al giorno	jdccdnbbdcndb
al mes	emccfikcccmch
al mese	eiccjikbcclcm
alguien que	alacqbacabaca
all 0	nccddcbccnclb
all ?	dlpccdjbcabdc
all day	ecbddkbkcqcch
all i	kondecacahcba
all in	ofccdemdcicdc
all is	bclkddccckddm
all my	mbbbbaknmXcck
all of	ajlkdjcdkleca
all our	daabbbiobbnbY
all over	afrccbZbbZbck
all remote	pddecdbedcded
all right	kbaccmdbcoccj
all that	dnblldhccbced
all the	lcbnjfclejccd
all this	bmbddbcddoeec
all three	bdpmdcaddZcdc
all you	Zbbcajoabmnca
all your	cccedcbmmbmcc
alle 0	icccdccmccccq
alles gute	bcbcdcbbcmcbo
allow me	boZccckcbnbca
allowed to	dnlkccddlbcdb
along ?	dcbcccncmjccb
along the	ZboaoaYbamcca
along to	bcbccbbofmccZ
along with	ihanblbanbjdb
already have	abbnccpababaZ
also be	decmeecdmcdee
although i	ckcdddbdkoddc
always have	ZbkbbbZobobaX
always on	bcplccaccZddb
always the	acaccbnbbacco
am 0	bjcchibjcbckp
am a	cdeddcjdlnhdd
am allowed	kqaccclcabdcc
am available	ccceeeldlmddc
am building	clocedbdccddd
am cto	maqcbcYdbabdc
am dienstag	ddddedcdddddq
am donnerstag	bccncbancbcbl
am following	dcmdejbccoccc
am freitag	cdddedccddddp
am from	icoddebddlbed
am having	pcbcdcacnbcdb
am i	fmbcccpcckcdb
am in	bbbdbcnclmcdc
am montag	ccccdcnbcacbo
am not	dcmedececoddd
am now	bblccmkbdmccc
am pleased	fmccdkakcbmdb
am reaching	ecncdecelceee
am ready	bccdldcdoccec
am samstag	cdcdddbccbdcr
am seeking	cccclecenkded
am tag	fddddmccddodc
am telefon	abpmcaabbabaZ
am the	lmacccdcnalda
am writing	kbkldclclccdc
amira i	ncicddaccmddc
among our	bbbbocnbdccdb
among the	abpcabZnbZcoa
among them	icmcccacbZccq
among your	aZZccbZanpcba
amount of	bjccddbcdclco
amounts to	gccbdcncddndc
an account	bbbcacodccpdb
an actual	Zncckcoccbcdb
an actuary	kkbccbbcqbcdc
an advance	abbccsaacabcc
an advisory	bbbnqdbcdcddc
an afternoon	mbZbaoYnZZbbk
an agency	nilcecmccccdc
an ai	YaanbaqabbabZ
an analyst	macpdbacbbccb
an angel	bcddpdbddcddc
an annual	akocdmccccccb
an answer	cjeocbhbcncdb
an app	jbbkrcdbcbcdb
an application	amjcdcldncddc
an appointment	Zkabbiknbbncb
an approved	cdncdcfddcmdc
an assistant	cobdddcdldddd
an associate	klbkcmaccccdc
an audience	ddcddcmdcmddc
an author	kccccoacdkcdc
an automated	ncccmdbdkdcdd
an den	aZbbobabnalbZ
an e	abcbcoYnbbkcZ
an editor	aancbeobcacdb
an employee	llbbnbacbbcdb
an employer	aZnbbbYbpaaba
an engagement	oclddcbddcddc
an engineer	bncdldbcdcocb
an entry	cdcdddbdocmdd
an envelope	bbbbabZbbaocp
an episode	YaaZbpngbaaba
an erp	Zbbblcqccabcb
an error	lnccddjdcdccc
an evaluation	rcccccbccccdb
an evening	Zbnbnbnabacdb
an exclusive	cddddclpdcccb
an executive	abbbcmbpbaccc
an expert	ccbsdbcbcbjdb
an exploratory	ccqdcdbdcccdd
an external	paddelcdddddc
an eye	acobmnacbbcdc
an honest	mbpdccadaZddc
an honorarium	bcdadqbadcmdc
an hour	kccndlhhdccdd
an idea	bcbcocojchcdb
an in	amcicoaadbcdb
an indefinite	aqcdddcccdbdb
an independent	sccdddeddcddc
an informal	bcncbcamcmcdb
an instructor	bcdhdoccmdedc
an insurer	mdcodbbcdbddc
an interim	oeddedleddded
an internal	qlccdcbdddddb
an international	mmjdedbddcddd
an internship	cededdcdojeed
an interpreter	mkdddckdddded
an interview	alZbccccraicb
an introduction	dcddncgdmdddd
an introductory	cllcedemddddd
an investment	bccpdckdddddd
an investor	abalqcZccbcdb
an invitation	cjcddeccdbcqb
an invoice	nlbobbZcbcbcb
an issue	rdccdbZZcbndb
an offer	blbckcihkncci
an office	cracmcacciddb
an old	nbbgkbamblcdb
an online	jccjconbcccbb
an open	npbcccbmcccdc
an opening	cnleddedlbddd
an opinion	nbcncbabcncaZ
an opportunity	abbbaeplcljdb
an outside	ndecdcjddcddm
an outsider	qmabbbabbbbba
an owner	Yaabqaoaaabca
an unusual	raYcbbababcca
an updated	fbpcddbddddcc
analista dati	mldeeedejeedd
analista de	kmdeedddkddjc
analyst 0	fbdeeeoedddjd
analyst at	bbcmcdacdckoc
analyst position	dobedecekcded
analyste de	lndeeecedeeec
analysts in	Zbhcdqmdccddc
anchor ?	bcaccckbbqcca
and $	bccencaccbobb
and 0	djdemibecbenj
and a	jldcmjckddedd
and about	nbebncZncbccc
and after	fdlcccnneabdb
and all	ejalpmabdaeca
and also	jkcdddkdcmced
and am	clidddedmmddc
and an	bcldobmhcbicd
and answer	bbZmbbmacacob
and are	clfimlbckjcdb
and as	kakabnjabmacZ
and ask	eeelccdnlabcb
and asked	melccdbdlbddd
and at	bclpccnccbcdb
and attach	mcbdddbdjbcco
and availability	pbddedcdddddc
and back	bcicddbdddpdc
and be	dnabdalnbglcZ
and believe	coldcdcddcccd
and best	mcocddbdccccc
and book	bidddolddcidb
and bring	bkcddccndmkdc
and build	nkccccZcmbldb
and by	dbkblcbbcmmka
and c	mckdedceddlec
and can	fcfdjbjcoakcj
and car	lnbcbcacbcmdb
and confirm	lcmjddbdccmdc
and contact	mcpdedcddcbcc
and cost	bcccdcqccccdd
and costs	ambccampbbbdb
and could	idbcclnclacdl
and didn	bcbdccmbnmcdc
and do	labbcmcbmblcl
and don	acmckcdkanmca
and each	anlnabZcbbkcb
and earn	bcakbaqbcbZcb
and eat	mmbmbcbccbcdb
and english	bnbcclpccbbcb
and enter	bccccaaacbrca
and every	nlfcjcaccbldc
and everybody	YbobjnZkbZmcb
and everyone	nbnbcZambjccb
and expected	cpbeeedddeddd
and explain	ibbabnZocbccb
and fill	bbbpcZandcbdb
and find	cbodcdlddcddc
and food	ablqckbbbaccb
and for	ekjjcdjjdkccd
and forward	Zcccccacdarbb
and found	licdddeddoeed
and four	Zpbddcbmclddc
and free	Znbcccnnbabca
and from	abmcpcZbbamdb
and full	bmbcocbmbbccb
and get	jbbicllbcbqca
and give	kalcmlYkbamcZ
and go	bclkddmcbmcdb
and good	kbbckckcnldcb
and got	acbccbiniodcZ
and half	bcbdrkbcccedc
and has	dhbmlmabblcib
and have	kicefejckkdic
and haven	jcacccacrdcca
and he	ihddidicdcodb
and hold	bbadmcldnccdc
and hotel	bbbkbhancandc
and how	delecbZocncca
and i	ejjfjeidkiddc
and if	idnddcfenbhca
and in	cjickcalcmlic
and insurance	bcbccdldobjdc
and is	bdknecklcbkcc
and it	hidcidljcmidb
and java	lbddddlemdedc
and job	mcdddbbmdcmdc
and keep	Zbknmbebbbmcc
and know	bcamcjkbcnccb
and last	kkbldbZnjbddb
and leave	bccccbinccocb
and left	bccdddbcoancb
and let	fcbcdcqccjbdl
and liked	oabdddbdcqcZa
and look	amjlkleedccca
and looking	bmbdmlbdmcddc
and lost	bmjcdbZnbblcb
and make	nkbdccilccddb
and many	bccccajrbabdb
and mark	ZccbclaocamaY
and may	lceccejemlcdb
and maybe	oaabocabcbbbl
and me	aihcnfaainbck
and meet	albckaapcaccc
and members	acbocaamdabka
and mine	abZbbbZbarbbY
and more	bccdmdbpdbded
and most	cbbccarkcZded
and must	nbbbccnbmalca
and my	mffcdcbdlkldc
and need	ofbmkbbcebmcd
and needs	jnakcbZbkbnci
and no	kddioebkiebcb
and nobody	nicmckabilecb
and none	lclncbaccclda
and not	ioblicaceledb
and nothing	ZbYlbbobboccZ
and now	clkcncbbjkfcb
and of	occcbanbccndc
and on	kkjbjcdmfdcdc
and once	ldjedecddldee
and one	mekclcdfedcla
and only	behcccpdccldc
and open	lbocdcbbkcccl
and our	pdbcimcccclcb
and pass	bbcbbbnbbapaZ
and passport	kmndeeadcdZdc
and password	dccdedccdcrXb
and pay	lebckqjbcbcdb
and pays	bccaclabcbpca
and people	acnbcbkmmcccZ
and perhaps	kicnddcdjcdec
and permanent	caqeeejeddeed
and please	pcbcccalbbcck
and post	babcbcpbbbnab
and power	dlcddncdddcdc
and present	bjbbcsabcbccZ
and price	occcddkdddcda
and print	pbbbcanZcZbca
and put	ncanbcjbjabdc
and read	bbaccbalbooca
and receive	bbclcfbmdcndb
and record	bcdcdocbedodc
and return	kcbdddacccbdq
and run	mldchdacddmdb
and said	cbadmdadnmcdc
and saw	bcadcdmdmmccc
and say	nbmefcakiaedk
and says	YnlbbmcZnZcca
and see	cnnckibccaccl
and send	jcccdcddccrjb
and several	cdmdddhddmded
and share	nccdeemeddddd
and she	ecibkadccmedo
and should	fjmccmbcbdcdm
and show	hccccnnbcblcb
and since	pcbcmcZclZccl
and sit	rbbcbcbccbcdb
and so	bobccakkblccb
and some	hicdbbnncfcdb
and somebody	jcocbcflcabdk
and staff	ampcdbabbkcdc
and stay	ekbccdbcmkncb
and take	dbfbjbdhbaqci
and takes	bcccmcoccadeb
and talk	cdpblhaobZcdb
and talked	jccddcbmdnddb
and teach	Zbbccsabcbcdc
and tell	hcbnicbllbmcb
and tells	mbaccdnccbmdc
and ten	icacccpccccbb
and thank	acldddbccWidr
and that	jgcecdkdikfdk
and the	ljcffjhdfdide
and their	bkacccdlcbkdo
and then	eeikcedeeimde
and there	cdclmckmbcfdb
and they	jkiedmfccbddl
and think	bddpddakddcdc
and this	hcbodcaccbmbb
and thought	okZeeldcclcdc
and three	mbbdlmabcncdb
and to	ccdcjkbclnldc
and told	kbbdccbcalcdo
and train	lbbmcocadabca
and transmit	cdcdeddedcpdc
and travel	Zbcccraababcb
and two	okhchjdeccdde
and up	acbbmbmccbcdo
and very	bbbcobakilcdb
and visa	occdeecedemed
and want	kehknkbdccgdc
and wanted	jkideeiehddee
and wants	enclldacceldb
and was	dllcddidbmdcc
and water	bjkcceodabddc
and we	lkjljecdcbdec
and were	mcncccaddakdc
and what	lblkljalcccfb
and when	bhnchecgbdndb
and where	acnmccYobZbcb
and whether	lblkddddkedec
and which	hcpdddbdcmcdc
and who	ccmdkddlnaedc
and whoever	acbccaqccccdZ
and will	cbpclcaacjbcn
and wish	cladbclclZccn
and with	cmbcbbpkcbccb
and without	blcdddjcncbcb
and work	jlbcbmZcbancb
and would	ieiljeedmeccc
and write	nfbnjaaobZbcb
and yes	qbkccaancbcdc
and you	dkelejjecjhcc
and your	finddjddeiedd
and yours	bbncdcZmkncbZ
and £	aeconaejbbccj
and €	Zabcpmaccajoa
annual meeting	cdddepchedded
annual report	acbocbamdclca
ano e	Zmllcmabbbbca
anos e	cdpddljcdbddb
another candidate	ccadddZcdYcbr
another one	alZbaboobYcca
answer from	Zjbpbbabbnbca
answer in	ambmdckbccccn
answer s	abpcbckcmZccb
answer the	cbamllpababcb
answer to	jdjcddacdbcpd
answer with	kcocccaccblbb
answers about	Ybbocahaccmba
answers in	obbbnYiccccdc
answers the	akbcpdadcccdc
antes de	dcccocccdcocf
any advice	ddceedcdpcedd
any chance	ofoibbabekbca
any day	kddcodjcdccdc
any good	ecanmcjbbacdc
any interest	nlkcmcbcccddb
any more	gcZmaacakobmZ
any of	eblcjcmcnbcdb
any questions	abbbbbnlaaccp
any role	bamdcdacpbccc
any shift	dcbdddadqbcdc
any thoughts	amobbcmbaZbbY
any time	cdbjcejmebkhh
any vacancy	bZbdcdbdtccdb
anybody s	alabnaaoaZbcZ
anyone in	pbkbkblbabcdb
anyone on	bdbdcdbaqacdb
anyone who	bdcbjhlodcccj
anything about	ZanqZbYbZaaba
anything else	kbacbbncoabcb
anything for	caqcddadcbcdd
anything i	bbncckjcjijdb
anything in	blfcbcecpaccb
anything on	fjmcccZboYbbZ
anything to	abenbcecobcca
anything you	ccpcecdndbddc
anyway and	cckbcdamnccdc
anywhere in	llcddbbdncddc
apart from	lcbcdcZncncca
apologies for	eekkcdckijkcc
apologise for	bcidlccddcenh
app and	ocbcocccccecc
app for	lbbnncblcbbka
app that	acbcpcmbclccb
app where	adcdqcbddcbdc
appeared in	bcbcdlbicbmnZ
appears on	ccdcddbccbZqa
appel a	ldcdccbpccdcb
application 0	bbbcdcabcabno
application for	jccdddbdlbibq
application to	jpbddcbclccbb
applications for	cgcddbbqccdna
applied for	dcceedjdpdded
applied to	amkcccZcdaaml
apply by	brcddablccddb
apply for	bambccmbqacca
apply here	ancddocddeddd
apply to	abiccbmmbbbkl
appoint a	mncdddcdddded
appoint an	qbbcddacccccb
appointment with	bcccdcbmdcbcq
appreciate that	lbadddmebnded
appreciate the	bbmdedoddcded
appreciate your	acloccabklcca
appreciated your	ccbcddbccqddb
approaching you	bcnckclccccdc
approved the	ambcccaccaaaq
approved your	abZcccabbZkaq
apps for	mccccdocdccec
apri il	acbbcbbbccqca
april 0	nbbcdbknccbcb
april ?	obbncabccccda
april and	pabcccbcobccb
architect who	ajocccancbcdc
architecte cloud	niceeededeekc
architetto cloud	kldeeedeheekc
ardent robotics	cnidddkckideb
are 0	hdaccbgqjadic
are ?	abscbcebaZcca
are a	nmkcicfccicdc
are about	nkbcccmaabmbc
are always	bcqcddbcdbdcm
are approved	oapccaaabZabX
are as	odccddZcelckb
are attached	cdcddcbbicdcr
are available	jcbcdcobccddl
are both	fbncddmdcccdd
are building	bcnoambccccdb
are closed	akccccaacbmbo
are currently	elkldcalddddc
are doing	kebiddmdikddd
are due	mcccdcbcdbcbq
are enclosed	bccddcabcjbcq
are fine	lcllcmacbaccm
are four	aamkcpacdbddc
are free	bhZobbYqcabma
are going	dcocccaablenb
are good	nnbccbaddcbcc
are happy	ambcdcbmcccdo
are having	elldddlddccdc
are hiring	akodilackcddc
are in	dccdcecccbdmr
are interested	bcnldkkdcdbdc
are kept	ababcbabaYbpn
are left	abmbXbrbcabcZ
are looking	egnhneaccccmc
are nice	cnbmddcddkddd
are not	eeclcilldckdb
are now	kjacicamhccpa
are on	ebbkebeheiecp
are open	cjmcdccqdacca
are or	eeneeedeeceee
are paid	Zboodbabcbcca
are pleased	bjddelcmeckdd
are provided	Zbbcdqfadbcdb
are ready	bjbddcncbcbaq
are recruiting	akbccbbbddpdb
are still	ndbccckbcmcck
are the	jccddlaecnccm
are there	akaccmabomccb
are three	icmnccjbdccdc
are to	pclcmcbcccbdZ
are too	pcadddacmdddc
are two	abbdoaoabacdm
are up	abmccnbbbnbbZ
are very	Zmbccpbbcbcdc
are we	mmaccbabcacco
are welcome	bckcdbapcjccZ
are well	cjldkecdkcdee
are what	ZbmocaZncZbcZ
are with	aoackdaccbccn
are you	jdphddicbedce
are your	lclcdclcckfcb
area and	lclcddldddcee
area de	ZnlabbaboaabZ
aren t	ldkccmjccblib
around 0	plbkceaccjcde
arquitecto cloud	kkddeedemdedc
arquiteto cloud	cmcdedjdddcnb
arrange a	ehccjkndddded
arrive a	bdddddcdddcdq
art director	ZnacbbZbqZbca
article on	bchndmaadocdb
as 0	dccmcbbmcbdbq
as a	ddciefkikifdi
as agreed	Zbbmcbibcbbap
as always	ambccbbacaZcq
as an	ldbmmdlcfbhcb
as before	mcbncbYbcZbbn
as co	cccdrdbdddded
as confidential	adcnddjdddmdb
as cto	aZbcqcZbcbbca
as discussed	ncccdcbclccdn
as embedded	mncdddcdcdddc
as far	jncdcdkcdkdec
as follows	ndcdedcdelejc
as founding	dbddpddedddee
as freelance	pbcddclcadcdd
as good	cckdcmbccnddb
as guest	accaclancbndb
as head	aflcncaccncda
as i	elmcljbcbjjdb
as if	apanccmccbccb
as in	llaocbabbZbbY
as it	pcbcdlabbljdi
as last	obbbbrZbbYbcY
as lecturer	Zbcbdqacddddc
as long	pdbcdlcgdfcec
as many	acaZnpiabbala
as much	kacnlnZZbabca
as my	bkZcplacnabcb
as next	cdddddcedcpec
as of	ababjicbrdblh
as one	lcocccdbbmcdb
as our	bnecmhahcfncc
as part	acabcobbcoccb
as partner	bbbdpblbcbkcb
as per	bobddcbcnccck
as promised	cbmcccndbobcc
as senior	bncdddccddkmb
as someone	Yalnabkbbnbba
as soon	dijcfdbcckodd
as the	mcccjcccjbode
as there	maZbbcabbocbn
as they	ccpdddacbmbbb
as third	bbcdrdbddcded
as though	bcbddmlcdbden
as to	icbccccnkbddn
as usual	lmddcdacdblcl
as we	icpccccmdbded
as well	jcedccdelnkdb
as you	kjbhckedmldcc
as your	bmjccklcckkdb
as yours	cdmcddodcccdc
ask a	dcccmmbbldclc
ask because	alacbcpcbmccb
ask for	iebddnjikaZob
ask how	abZbccebqncca
ask if	bbpdddbcclddc
ask me	domcdcadblkcb
ask that	bcaodcbcnblcb
ask the	abbbckeqbejbZ
ask what	nbmcbaYmnZcca
ask whether	jbdckcenlbcdc
ask you	kckmdjcdlbddd
ask your	aaZbbbaonjaba
asked about	aanpccaceeccj
asked by	afqhccaabZncb
asked for	ceboclakfeake
asked how	bcbcccmccofdc
asked i	anmbcdZccmddc
asked if	acmdlcZnmacdb
asked me	eolicibfbccdh
asked the	bdbddkmcladem
asked to	ldmlcbalcbclj
asked us	cmmlddheddddb
asked what	cckcncmbbjcca
asked whether	lbddindcbkcdc
asked who	cdldddcccoddb
asking for	abnbcddcpmcba
asking you	pccdjcbddcbec
asks for	aelncnjccbbbb
assignment is	lbdcdkbcddndb
assistant professor	brbcbcccccccb
at $	jjcddeoccckde
at 0	edbeceikecieo
at URL	cbcdddbqdbnba
at a	jlfncefjecddb
at all	idnckbdkdjcdd
at an	bjlnbccbcbcnc
at any	accccnZmcbmia
at ardent	cokdddkcbjddc
at birchline	doedddiclfdcb
at clearbrook	mkbdddcdncddb
at customs	acbmbcZbZbqbY
at eleven	anbcccabcmccm
at fabrik	bmkccdicckdmb
at first	lbbnbnabbbcdb
at five	cmlccbanckcdb
at four	bjcccaaccmccq
at half	accccloZcbcco
at harrow	kcaddcncmjddb
at hollow	clcdddlcccdnb
at home	jldkccbbpbddi
at how	lccdddbcdbpdc
at it	kibcifakkiclj
at kite	cmddddccjldmb
at last	ZZYanbdqbmbbZ
at least	kclilcadcnddc
at lumenbank	cmbkddfdllddc
at midnight	kbancZZlaZaan
at mosaic	cmldddbdklddc
at my	ncbcccklobccb
at night	jcfjbclblkcdb
at nimbus	cmaddcncnicdb
at no	akbcccrcccccb
at noon	bklcmcjacbhcm
at novatrek	cijdcdbcoldib
at once	ZlncichcoZlba
at one	icaclcacmbccn
at orchid	cojdcdbdmbddc
at our	emdcfndlcdgca
at ours	acldckjcdbddp
at pathwell	clbdddocccdlb
at present	mcncdildccddc
at quantile	cobdddcdlldcc
at redwater	bmkfddecnbddb
at risk	lcddddmddcmdb
at seven	accccbamcaccr
at short	baZcccrbcbccb
at six	bcccdcancccco
at solvane	dmmleebdcbddd
at stonebridge	behcccecpeclb
at ten	dcbndchcdlcdk
at the	fjedhddjeleci
at this	bdnckcaccbmkl
at three	dbccccancccdo
at tideway	bkkcddjcmbcmb
at two	lccnbbdbdjddl
at usd	ncckdcncddcda
at vantage	bjjjddbcbbcpa
at what	acopcdYccjddc
at which	cddllbbmddddd
at you	bcndccacbocdb
at your	cbckefmcpckda
at yours	bcaccdncqYccl
at zephyr	jhmdddbdfddnc
at £	pjcdcljcccddc
at €	pebjcjlecbccb
atlanta 0	jmddedcmddddb
atlanta and	mcodddeccbddc
attach the	lcacdcacclbcn
attached is	accccdbbcacbr
attached the	kbbcacobcpbcb
attend the	bcbcccZZclpcm
attendance is	ababcaZrcZbba
attention to	bfcddkapdcbdl
au 0	kccddcjoccccc
aud 0	omccccbdbccda
audit of	pdcbcbmcddbdb
auf der	amZccbaaaqbbZ
auf ein	jdodkdbcdkddc
auf ihrem	kdddddcdddocb
august 0	ancbcoaacabZk
august ?	mbbccbabccacp
auriez vous	bncdclocccdcb
aus dem	mkbdjdmdccidc
aus der	bmcdddccckdcp
authorised to	kdcdddnddckdc
autumn ?	adccdqbclcddb
autumn and	mkkdccbdabcdn
availability ?	rbcadcbdcccdb
availability and	mcknddadddddc
availability for	jcbdddoeddded
available ?	rccdddbdcdddb
available and	ocdeeedeeeeed
available at	bcbddckkmbdcm
available for	lcfcecmbcjcdm
available from	Zllccbmbpbcce
available immediately	bbcdedpdndddc
available in	kcmcccZcbccnc
available on	Zccmjcbmoccdb
avant la	lmcckccdddccc
avec le	ccbdddbbcbbbq
avez vous	lcmcccocbacZb
award !	anncbcjbbibcY
aware of	mcndddbdicddd
away 0	mbbcZZnncbcdb
away from	lolccbbccbcdb
b 0	bscdbdcdccjbb
b2 b	kqdccdbcbidcc
back ?	aocbabYbnYabm
back and	mjbccdedcnjdc
back as	pmacbcacbZccb
back at	abkcccccbonca
back for	nbbdddlcbldec
back from	Zmacccjcbocbn
back in	bcfcccdcniddm
back into	bcldcdbdgZodb
back on	icjdcbbjcbodl
back so	elbccdpdbbccb
back the	bcbcccabnandk
back to	bbmcmeecnbedg
back with	lcccddmddcodb
backed out	mYZcbcmcoacdZ
backend developer	imcdddcdlddmc
backend engineer	bqadddcddcedd
background check	nmddddcdediec
background in	comcddbddbccc
badge and	abbbcbpocaYaY
band 0	mqaddcbbabcba
bank account	ccdcdbaddcrdc
bank and	nadclchccboba
bank details	hdccddncdcldc
bank has	bddcmbbddcpdb
bank holiday	bccdddbccaccq
bank in	alqcccbbcamcb
bank is	llacccbcnbmda
bank s	oaallkcbbjdda
bank transfer	lbbrbbZacbkca
banking app	cdclddbcddodb
base 0	bsbdddbdcdcdc
base and	bocdadmdddddc
based in	bqadcdbdlccdd
based on	ccccddboccclc
basis for	nkeedddededed
batch of	eccckcokdbcdc
be 0	ckanckbcmbcdb
be ?	bcqcccZcbmdcb
be a	ekldjdgldbjcc
be able	nfjcccdcmhcci
be about	pbncccbccbcdb
be agreeable	lckndcbdddbdc
be agreed	padclddedeeed
be all	adcdcokbibced
be among	abpccbZabkcoa
be an	acbjioakcbllb
be as	akmabqZZbabcb
be asked	chjrccbccbddb
be at	fbekccbdbolbd
be available	dcmcdbmbcbccn
be better	oaalbbkcdbccb
be brief	jarcbbabbaccb
be charged	bdccdcZcddbqY
be closed	bdccdcabccobo
be connected	bcacdcbbctcbb
be considered	ckmdddkjncccc
be contacted	aaoccdbbcccnb
be convenient	ccededpcdbddc
be delighted	bmedidncdckdc
be delivered	ZbZabbYabYnqe
be discussed	obmmcaZccbacZ
be doing	ZaiqbZlbbacdc
be employed	boldccbclbddd
be employee	cmcdpdbdccddd
be enough	pckcddbddcddc
be found	bdmckcmbdcanb
be free	Zapebohaaabca
be given	acbccmbncbbck
be glad	bfnjddblmccdb
be good	bcocbcebcnddc
be grateful	iceldecdoZddk
be great	dcccddjddpdcb
be happy	cbhjcnfochccb
be held	acikdbaqcbbcj
be hiring	bkocbdpccaccb
be honest	Zmacbcidbcodc
be honoured	bbccmdllanccc
be in	lkdcccddkncci
be informed	mcbcdcblcbblm
be interested	fepjdcdeidddc
be just	ZbbomnYZbabca
be kept	abrcccabcbnca
be looking	aaqccbncbacda
be lovely	maZbbbZnbobbZ
be made	mcdcdkbdddmcc
be most	cccddmccojddd
be moved	mcnbccacbZcdm
be my	bcdcrbZcmcccb
be named	ibmcclaccbcco
be nice	ecblccbccrddc
be number	ZZlnoajbbbbba
be obliged	lcckccidocddc
be of	jjocdikcdccdb
be offered	clkddndcdcddc
be on	cecceldbojbck
be one	akmpcdebeibcb
be open	ifoiideckdccc
be our	Ypccpcbjcchcc
be paid	ocbbcjbcccpca
be part	cocdcjbcdbccn
be perfect	YaXobnZboabcZ
be pleased	jjlcdinjbecdb
be prepared	cjlpcbbcccecb
be ready	bbopbaZbaYccl
be really	bcbdcdjdohddd
be reimbursed	lcccdcbccbocb
be renewed	bccddkacccoYn
be short	bcacccancmnca
be so	ifdifeblmaddj
be something	molchcbcbbcdc
be submitted	pcaeedcddlddc
be thankful	bcbcacmcqaddb
be the	bilfnficeidcb
be told	iZbccdbbcccqb
be up	kjlofcahbhcdc
be used	mbbbcbnacbbna
be very	bfbddblmoccdc
be welcome	ibbbbbapcaccm
be willing	meklceeclcddc
be working	qkbccdaddcddd
be worth	acjpccacdccec
be you	qlkjddacbbcdb
be your	mnccjilkcbbcb
be yours	nmbcmbabcbbcb
because a	mneccdbebcddd
because i	ckicmkkcbkcde
because it	ecckccabcdera
because my	lbaccckcpabcb
because nobody	mcnccabacbadn
because of	kkbeccbccndjm
because somebody	ZlobbcacbZcdn
because the	lkiiccamcccmc
because there	qZacnabbcbbdc
because they	kabccciccbqcb
because we	niedccandadec
because you	aaalnbijcdbpZ
because your	acamccYboZaoY
become a	ababclkmjpkbZ
become acquainted	cboeeebmddeee
become one	bclccnbccmddc
become the	aabcnbmbcamcb
been a	bcncckbbcpcha
been accepted	cdcdddbccmcbp
been ages	bbaccbalmXccp
been approved	jmccccacdbmYo
been asked	kipkccaccbjcj
been at	bkbdkdbjcoddc
been awarded	klccccbcdcpca
been building	cccdndcdmbddc
been chosen	accccbkZdcpca
been given	kpdcccacjbcdc
been in	cbkndbackimda
been looking	mdaccdodccded
been made	albccnbbllccb
been on	Zdcmncjbbncca
been reading	cdclddcdkneed
been received	bcbdddbcdlaZs
been removed	ccbdddbbcacsZ
been retained	ncpZddcdcacbc
been selected	ccdcddinddmcb
been shortlisted	bbmcdcmcddmba
been sold	ZbabbbZbmmapX
been thinking	kmYcoajabfcdb
been through	acbdccocdjddk
been to	ababbakapkbbZ
been told	ieZcacZmoiala
been transferred	cddcldcdddZmn
been up	bbZcccpbaocaa
been updated	ZcYccbaacabrk
beer and	bcZcbcanapccb
before 0	mebbckcjckncc
before a	cdcdledekdmed
before and	belckcnmbabca
before christmas	bcccZilodciec
before easter	nkddddkdddded
before friday	kcbbccZacbpbm
before i	cfnenjdcfabcj
before it	koilcbadcbbjk
before lunch	bdbcdcfccZodn
before me	bdbdccblbrdcb
before my	abmobcalbbccb
before our	dcdbddbcddpcb
before she	labcbcbccandm
before the	jkdifchdjdkch
before then	acpcdcddcacna
before they	cknecclbcbcdm
before we	kcfimlbbccmdb
before you	jcbcccnncfkcd
before your	bbaccdobcencl
begin on	abbccdrdbaddb
begin tomorrow	mbabbcYbqaacZ
begin with	cmmdhcdjeceed
begins at	ccccddqddcced
behalf of	dljkdigccjkdc
behalten sie	ccddddcddcqcb
behind it	Zbcckcocdcnba
behind the	nhbcccjcbkcdm
behind you	ajbcccmcboccZ
bei der	bmmcccabbbcbm
bei einem	mdnjddbdccdcb
bei ihnen	ccedcdpdobdcb
bei uns	olmdddbddcddb
being a	bcbccaapblbaZ
being so	cdbdddbadlddo
beitrag uber	ccccdpjccmcca
bel me	jboccbnbbabca
believe it	ZpmcncbaaZcca
believe that	bhadldodcjddc
believe you	bniamblncaccb
bellen ?	cnbcddiddnddc
belong to	ancdccccdbcdo
below the	cbdddcbbdcbcq
ben !	ddcdedkcdYdar
ben ik	kdndddcdlcddc
ben je	lcknddbdccddb
bench and	kobddclccbccl
bench of	fcdddcmcbdndc
benefit>call-ask	Zaaabmqabnbca
benefit>client	bbhbcknndcccc
benefit>cofounder	acbdocabbbcdb
benefit>connect	aaabaoomaZbba
benefit>content	YaYbaaYrZXYaX
benefit>easy-money	ccbcmiZakbrba
benefit>equity	Zbnbmnjbbbbdb
benefit>event	abmbbbkjfajme
benefit>expert-call	bdnoccbbdcddd
benefit>freelance	mbmclclcdbedc
benefit>funding	YZapmZXZbaYaZ
benefit>i-am	khaeeeocobecb
benefit>interest-q	bcccccZbcbcbq
benefit>job-word	amjbkbjclbncb
benefit>messenger	acccncacccmdc
benefit>mule	YaakbnbbmZpbZ
benefit>part-time	locdcbbdcdddc
benefit>pay-first	bbbcbcqbbblaZ
benefit>pay-word	cccnchmbcckcm
benefit>permanent	concllZbbchcb
benefit>recruiter	aZYbbadZYbZpZ
benefit>requirements	kfmcbcncbbcdc
benefit>role	enbikhdlefbea
benefit>run-code	nabccaoaabZca
benefit>secret	baccbbZbbcqaZ
benefit>seeks	facclhZbsebca
benefit>sell-cta	ZZaamaipZamaZ
benefit>site-notice	obcbdcnbddcaa
benefit>start	mbdcocbdccddc
benefit>task-for-you	ncbdccXbqaccb
benefit>teach	jaanbkZapaZbZ
benefit>thanks	bobcddjdcaddc
benefit>threat	kbclcbpcccbca
benefit>unpaid	abbbbaqkbbaba
benefit>wants-job	ddbeddbeobded
benefit>we	ebjlkflcbdnba
benefit>we-help	bcacccnnbbcdb
benefit>workplace	bnbbcoaabccda
benefit>you	ddcefhpckblca
berlin ?	ZbncdqbccbcbZ
beside me	cdcdpdblccded
besoin d	fbcmcnaccccca
besoin de	bnbccbbbcblcl
best regards	lccjddlddlded
best thing	bcacccabcrbbZ
best time	jmldeecdddddd
best wishes	jdccdkjcdnded
betalen €	mcccdpaZdccdb
beth i	ccamddlccmddc
beth wir	kdcnedkcddddc
better than	nkacolaabfbca
between 0	ejdcddbccbdmp
between a	cccodcacdmbdc
between now	pcdldbcddcddc
between the	Zqbcbmbccacdb
between us	lanbZbYboYcca
bi 0	bbbccYbqbacaZ
bi and	gmmdddcchcddc
bi developer	kkcdedcdhddnc
bid for	mccccckacbmcm
bij de	bclcccacpbcco
bij een	ibpcccacaalcZ
bij jullie	bbZcbcobpabbY
bij ons	cncdclbccccdn
bij u	ibbcccocnckca
biostatistician at	bhcddcccccdpb
biostatistician for	mlededddeeeed
birchline is	cedddelcdddnb
bis 0	olclddcdddddc
bis freitag	nccddnbbdcccg
bis sonntag	bcbcccnnbYccl
bis zum	dbccccbmdcacq
bit of	iccjmmickbcdc
bitcoin in	bdbcccjccocca
bitte uberweisen	cdddddcddddcp
block with	mbcbccmckcccb
blog ?	bcbbciolcabbb
blog on	bbaccaapakcba
boa tarde	nccbcbocbcaba
board and	Zbbbkoabcboca
board as	cccdqdbcdcddc
board for	ibanacbqbbcca
board has	bnlcccidccjdb
board is	accmckncdccdc
board meeting	bdccdcbcdbldo
board of	cdbpmeacdcldc
board wants	jnbdbdlccccdc
boiler houses	mcZccckccncdb
bolsa de	Zobccbmbbckca
bom dia	njcdccbcoccdb
bonjour haruka	ldddddmdkdddc
bonjour lena	nccdedmdddddc
bonjour nous	laonbbZabaabY
book a	ecbmcmmbcbbcj
book about	fbaacnaraZbbc
book and	nbmaiaZobabcb
book for	abccboYnblbca
book in	bcabcZpabocca
book on	acbbcranbacdb
book you	djaobnZbblbbZ
book your	bcbcdcpbcbndc
booking for	icndddldcccdc
booking system	kaZpcclabZaba
books and	ZnnabbXbaabao
books for	Zcbccqicmacdb
bootcamp for	bccddmmkdccdd
bootcamp is	bdecepdbdeeed
boss renate	lmmcbcacbacdc
both connected	fbncddmdcccdd
both in	ccaccdfccrdck
both know	acabbcobbbboa
both of	ZaajlcZbkpccl
both on	amndcdZccjcdc
both sides	lcncccadcbocb
both your	bckdddpddcded
bother you	mcdcbcdmnZbca
bought a	mmbcacadakbcn
bought the	kdcdcdmdcldec
bound to	cbnccdacblcdm
box and	bcnccdndckced
box is	cdcccdocbZbdo
box of	bccdcmkcdjcdm
branch manager	cpadeejdddcec
brand new	lcbcccacockdb
breaks our	cdcdddccdbkoa
bring 0	bbbbnbZbbbqcZ
bring a	bccgcacqcbcco
bring in	fcjcikibdaodc
bring it	aclcfcabcYbcr
bring the	ccccmcchcnfcm
bring two	bcbcbcYaccrcb
bring you	bocdcdnccjbdc
bring your	cebcckaqcadcn
brings you	ncbcdcacbpbba
brother in	mcccccacbaoda
brother s	ocbdmcbbZmbdb
btc to	bdcdddbbdbqcZ
budget $	scdcccacdccba
budget 0	rcccdabcddjdk
budget and	cnZacocbnbcdb
budget for	lmccddbdddmdc
budget is	scccccbccccia
budget s	naqbbZYbbacca
build a	obccnbaobbcca
build it	blbdpdbccbkdc
build the	okjdlcbdbcddc
building a	deomhiccccedc
building and	bcmdmdmccbded
built a	bcbcmiocmbcdb
built something	bcbcldpdbbddd
built the	eccdodlclbcdb
bullets	mdkicgbjdcjhe
bumping this	bdccddpcddcdb
bus company	docbccjccccec
buscamos a	bjbmobacccccb
business analyst	klcdddgdehemc
business and	cbcdpdbdckced
business angel	aaabrbZbbbbbY
business in	fcccmcacdcndc
business partner	iqcdcdcdjedec
busy again	ebocccZnbZcca
but a	Zmhcpbafbabdb
but can	kbacncaccccna
but could	bboZddadoZddd
but for	ocbZnbmccbcda
but he	bcbdccfdcqcdc
but honestly	lcadcdnmcbdcc
but i	kjldchfcdmcdc
but if	cmbdlecdclded
but it	ccgdmidlkbccd
but my	bobdcdbcmbkcl
but not	bkcddlbddbcdn
but nothing	bkdccobbcbccZ
but only	ncidccacbncda
but our	almnccaccacdb
but please	lccdccccdlbdn
but the	hnbcmmedcbcid
but there	abnkobYnbYbca
but this	alZcbcabbqccc
but we	mhbcneenccccb
but would	oamcbdlbbacdb
but you	cebdqcblcjhdd
but your	bbkicckbbonba
buy a	obabpcXbbbZcZ
buy an	XcbsbaXacbaca
buy or	hcbanciadcadn
buy the	cmcbjdZbcbsdb
buy you	cdococYbbkbcb
buy your	abbcbcZccbsYZ
by 0	edccdbmhdcccq
by a	cjmldkficchdb
by an	labacbjbbabol
by and	bdcdddqddcded
by any	bmoldaacbbcbb
by bank	cabsbbYbcmica
by christmas	bclccdacdnmdb
by courier	bdccddoldcfec
by e	occcdcmddcidc
by four	mcbccdbccccao
by friday	ckccdejmcbbcp
by gift	bccnccaccbpdb
by half	imcdccqcdbcca
by hand	lccdfcoccmcdb
by its	ckcdcdcccacoa
by june	nbkcbkelbbcch
by law	ZfabcolabndbY
by liking	cdddedddedped
by mail	acapcbZZbobcZ
by me	ambccoacbnccb
by mistake	acbbccabbascY
by monday	ikclcbYmbabcp
by my	mdcdkcbkdkiec
by name	boncclZbbaccb
by noon	maZcccacabccr
by our	lbedccdcdcofh
by paypal	laarbaYYbalbZ
by phone	adkodcbcnbicb
by post	fbbkjcgbcibap
by replying	bbcodabmdcala
by return	obcbdancddbba
by search	aakcccYcbpnab
by searching	abcccnmacbdnd
by sms	bcbccdbcaZraa
by someone	odddcdbmdcddd
by sunday	blcddcbedbnco
by telephone	kdcoejbdddded
by text	cdcdddncdmmbb
by the	mjcdehedcdjfj
by then	abpclceclZcdb
by those	acYcdlnncbccb
by three	mdnckebdcbddc
by thursday	niaidcaccbccq
by transfer	acarbbYacabca
by two	akbbmccjcbldm
by us	Znnacbccccmdb
by video	bjhmcpcibdbca
by voucher	baccddZcccqcZ
by way	amdcdbandccdl
by wednesday	acbmccmcdabcn
by western	ccddedbddepda
by you	eaabbbkmjnmbZ
by your	bdjcjckcdfmbm
by zelle	ccddddbddcpdc
c $	bobdmdbdcbleb
c and	ocbncdbdfccdd
c e	aaackZmbnabna
c est	benccmcleflbZ
c requirements	bbceeeqecdddd
c to	lccbdnZccbcco
c w2	pZnddecdcdddd
c2 c	ocfdddkdkdddc
c3:benefit	bccccdqcjcldc
c3:cofounder	ebefnedfeeeff
c3:connect	ccaccdjcbqcmb
c3:content	bckcbbaqdacda
c3:cv-ask	oaleeeceedeed
c3:easy-money	cddddccdddsdc
c3:equity	ffffjffffffff
c3:event	bdcddkdreccjb
c3:expert-call	ldcnddcedeeed
c3:freelance	ndjcddldfchdb
c3:funding	bcbctdaddcddc
c3:i-am	edjdjeidmjgcb
c3:interest-q	edlfffeffffff
c3:job-word	lnedddfdcecjc
c3:mule	ecdcddcdddqec
c3:pay-first	cdddddcdddrdb
c3:pay-word	pcdjedccddmdc
c3:permanent	crcdddceddddd
c3:recruiter	lmbeeededeeee
c3:requirements	eiddmjcdkdddd
c3:role	kmdddgfffieec
c3:run-code	acdcccbbdcsca
c3:secret	deeefedefemef
c3:seeks	lkeelecedddee
c3:sell-cta	cdcccdqcfbkla
c3:site-notice	cdcddebcdcbuY
c3:start	rbddeeddddedc
c3:teach	bdcderhhhcddc
c3:thanks	kcbddcjcekccn
c3:threat	dddeedddedsYa
c3:wants-job	eddeeedepdeed
c3:we	ljiilfdfcdddc
c3:workplace	bbceddoeceedd
c3:you	fijheekdfdkec
c3:your-profile	dcqceecedddde
c:benefit	ddcekfodkbidc
c:call-ask	fflodejicbdcb
c:client	ljmnccfccbejb
c:cofounder	biddtccdcbdcc
c:connect	cdjkfceieodka
c:content	ebdcekhrbckcc
c:cv-ask	mnpccdbccbecb
c:easy-money	jdbfljfhdbqba
c:equity	clbjsedccbfcc
c:event	dccedldpddeec
c:expert-call	cbctjedbibcca
c:freelance	ojieccjdjcdcd
c:funding	ejdirbddcbjca
c:i-am	efldidjdlldac
c:interest-q	mllfjdjddcccd
c:job-word	dnlcdcddlcejc
c:messenger	ijibfcabkdrbb
c:mule	gieideeihcnbe
c:open-to-new	cdschcieibdcb
c:part-time	pjcchkbjlcdca
c:pay-first	fbbhdehccbrdj
c:pay-word	ndcmdmiccbicd
c:permanent	crgdkdccdbicc
c:recruiter	dipbcclcdbijf
c:requirements	jljilfediahia
c:role	jncdhfidjbeic
c:run-code	fladebdbcbsia
c:secret	dbabcoacbbsmb
c:seeks	klejlkcckbdcc
c:sell-cta	jdcigcokcbjde
c:site-notice	ddcdccddbdfrj
c:speak	adajcoeqbidbb
c:start	ohcdiejejbdci
c:task-for-you	oeackecdjailc
c:teach	cfbccrclidccd
c:thanks	cdeecdfcgpdjh
c:third-person	bbcmbbfnpabbf
c:threat	kkbfbjdcdbmlk
c:unpaid	bbablmlpdccej
c:wants-job	bfcddhdcscchb
c:we	jjejikkjbdhcc
c:we-help	jjedjhqbccfcb
c:workplace	omdddkbddcjcc
c:you	fejfefidiiikd
c:your-profile	jknhcccccfjla
cabin crew	mbabnbZacbncZ
cad 0	olccdcjcddjcb
cada una	jbbncbobabaca
cada uno	ncccibbadccco
cadeau de	bcbocbaccbbcp
call 0	enaqbcZbcabbk
call ?	ckkjfhocjbcdb
call a	abbmpmcccbcdc
call about	ZbnancZbbmbca
call and	abaoidbcblncc
call at	acbnbcYcccccr
call for	idckdacpdccdk
call is	klbmdcmccbccb
call last	bbbqkbaccacca
call me	dlocccbddbhcm
call next	cbkcdepdcbdec
call of	kcblbbaoddcdc
call on	lcccchnndbcdb
call or	mlbZccocbcddb
call out	mocddcadcccdb
call the	abbccckacZoco
call this	ebipdcaccmcba
call to	mcamlcmbcbcdb
call today	kccjcbXcdpmdZ
call us	ccbcccncdcbcq
call with	lchfdjmccccdl
call you	fnncdibccbjcj
call-ask>benefit	paZZbZYoaabbZ
call-ask>client	YcZpdcZcccceb
call-ask>cofounder	cZccoeddeedde
call-ask>connect	nbZYbbZbpZacb
call-ask>content	ZbZYbpfXbapbZ
call-ask>cv-ask	aZpcddZcddddd
call-ask>easy-money	ZblacbZbcbpcc
call-ask>equity	YZZZpaYaaZabZ
call-ask>event	kbaecnqZcabaZ
call-ask>expert-call	ecdsccaclbccb
call-ask>freelance	acllcdpcccdda
call-ask>funding	bbaaodbcdccdc
call-ask>i-am	cdlkbdoecdech
call-ask>interest-q	pcdbcdYdddcec
call-ask>job-word	ZqlobbYaajabY
call-ask>messenger	naaZaoZabbZca
call-ask>mule	Yaapbbibbjmca
call-ask>open-to-new	bcpbbcbccbdcc
call-ask>part-time	aaYabbpbbZbbb
call-ask>pay-first	acbpcaacccZcZ
call-ask>pay-word	cbbpbijmjcjca
call-ask>permanent	bamecmabcapaa
call-ask>recruiter	amocddbcccZcc
call-ask>role	bcZofliaaambZ
call-ask>run-code	aababbaZcbqba
call-ask>secret	baaabZZZcbqZZ
call-ask>seeks	blbcdcodcdbcd
call-ask>sell-cta	kbhabbqabamca
call-ask>site-notice	acbbdcpccbcca
call-ask>speak	obaaabnZaabca
call-ask>start	Zccccdodddded
call-ask>teach	ZbnabdnnbabcZ
call-ask>threat	nbbjcoaZcbaaa
call-ask>unpaid	bbbacZnoZccbb
call-ask>wants-job	ccbZcobccdcdc
call-ask>we	llekddkidcibb
call-ask>we-help	aZbbedpdcdddd
call-ask>workplace	ZaZlbpYlaYabn
call-ask>you	hjmndckidadbc
call-ask>your-profile	ccplddbdddddd
calls a	bccrcblbdbcdk
calls and	YlaobakabaabZ
calls it	ooabccacbacbb
calls on	acoqccccbZbdc
came across	dkjidfkdelece
came back	bbZbbcaoaobbZ
came from	anamcblbcmbca
came to	icdcdcnkckkdb
came up	kjojcccccmccb
camera on	babkZcbccbrca
can ask	jdcddbcmmcedc
can be	jejcddidmblkb
can begin	Ybbcbchcsbcca
can bring	ibabonmababcZ
can call	kmnbcbkbcbbdc
can change	dcdeeecdedcko
can come	addbjblcdcccq
can do	kdgcmdjcpabca
can drive	anZbbbabmYbcp
can explain	ncjbcbZbkobda
can find	abjbkcdbbaaoY
can get	nbbcbcqcbbkca
can give	mcbbbkeccbndl
can go	ockdedbcccddn
can have	idcdddpcdhdec
can help	anbcldoccbbdb
can hold	ambcacabcaqdZ
can i	jhjjcipdcdbcb
can join	abacccmolabca
can judge	bcaccdsccbddb
can keep	ccmdddbddbcdn
can let	acbccdoccaboa
can make	Zjaclljbmbbma
can match	bbpadcbZcbncZ
can not	hbhclcaccklcn
can offer	lijkncdccccdc
can pay	nlbkipcbZadcb
can put	nmbccceccandb
can reach	jllddbbcbnccd
can read	onecdcecfbcec
can run	occbnaaccbbdb
can say	bcocccancicdc
can see	khacdcmccfcmk
can sell	abbbsbYbbbbca
can send	cdclchilbcbnc
can show	kccdmehdmbcdd
can sign	acbcccmpbZcdb
can speak	nbcclcZbnbcdc
can start	ZlZbbcZcrYaba
can stay	accdonZacacdm
can still	XaZZbbZapYaqX
can stop	acbldclncccdc
can t	icldjdbjdikeh
can take	ZebcmbZlbadnm
can talk	abacobjabaocb
can tell	dbojbncacacdb
can turn	aaaccclbbabpa
can u	ocabcbZblZbbl
can use	Ybablmnbbncca
can we	jlcdncbbcaccp
can work	cdcdddadraldc
can write	mbpcbajcbbcdc
can you	ncddckbbdagcp
cancelled because	bddddbbbccbcr
candidate your	bbmcddadddpca
capacity and	oclcedbdkcddc
cape town	ncbbdclbdcjdc
car and	Zpbccbacccmcb
car park	mckdddcecbddm
card and	bgbdcdbdddpdm
card for	bccaccoadcndb
card in	ababbcZacbqak
card number	ddcdddbddbrYa
card on	abcpccYbccncb
card that	cddddclddnjdc
card your	ccdddcmccmkdb
cards at	acncdcmccbldb
cards for	bbcnjbZcccocb
care ?	ccmdddodabddb
care about	jdcdndZcdmced
care for	bcnccnabkbcdc
care homes	icachnobcbaca
care of	ellkddmdcacdc
care to	bcacdcpcblccb
career coach	cbacccqmbbcdc
careers page	cckedeodjcddc
carried out	mbbccckbcbacn
carry it	acamaclccbcco
casa ?	ZbbobnZjbbaba
casa di	nmbbbnbbbbcbZ
case it	bdnlcdddblddc
case study	blccdmncddded
case the	cmcedekdedjed
cash or	pcbacbabbbYcp
cashier s	acddddbddeqdb
catalogue and	cnbdddmddddec
catch up	bcadcdaccsccZ
cdi 0	dqceeededdddc
ce que	mccdcllccccdb
ce qui	aaqcnbabaabbZ
ce soir	bcaccbaabamap
cela vous	mbnbdcncdcddb
cent of	bbldodkdccddd
cent with	bccdpdbddacdd
centre and	aaacbcabmZobn
centre in	hncddcjcdnddb
centre two	mlceeddeddeee
cerchiamo un	kicojbbdcccdb
cerco un	cccdhaccpcddc
certificado de	ldddddcdkdmed
certificate and	akncnbiZkcabb
certificate in	acbcbZXqoaaba
cette semaine	kbkccclckabna
chain of	Zaaqobabbabca
chair left	bbccocmccacdc
chair the	nmccccbdcckec
chairs for	ZcccccZndjoda
chance ?	bcnccaZckZban
chance to	kbbdocncmbccb
chance you	okbkcbabbnbca
change ?	bbsdccbcbZdcb
change to	aZZZcbZapZbjq
change your	alacccacbmjbn
chapter on	kcccdaaqcbcdc
charge 0	Ycacccpcobcck
charge ?	ncbncbkbccbda
charge and	kdcddcpccccdc
charge for	bcbccjqmcbcba
charge of	bkbcccqbkblca
charged €	bccbcbZbcbapi
chat ?	bpaccdkcccmdc
chat about	bbrccdecckddb
chat on	ababoaZmblccb
chat with	hkaacnZocbbba
che lei	pmbclcbccbcca
che ne	Zbabbbnbmaaan
cheaper than	babdbcncbbccp
check and	pccccnaadcbda
check as	lneddeceeeced
check for	fccddcbccZmqe
check in	bcfldikccbccq
check of	pcdcdcbcdcfdk
check the	Zccmddbcccddq
check you	ZcccddZdddqdb
check your	bccccoabcbbco
checked and	acabccpbbnbca
checking in	Ycmcddacpmcca
checks for	bcddddbcdbobm
cheers for	ZcbcccaalqabY
chef de	nlceddcdidddc
cheque for	ncdcbdcdddndb
cherche un	ojddjaddldeec
chez ardent	ddcdddkdocddc
chez nimbus	cdceddjdocddc
chez nous	npccdceccccca
chez vous	ibabbblbnanbZ
chf 0	llcmdlbddcddd
chicago and	bclcncbccmdcb
child s	ccccdacbcbcbs
children and	eaaacalnmZccl
children s	paabcaaqbabbZ
choir of	akbcbbZqbZabX
choir s	lZaZaoYobYaaX
choose a	ccciddlbdcbaq
choose between	mcboccacdbbcb
choose the	mfZmpaZabYaZY
choose your	bicbdomcddbdc
ci piacerebbe	abnmbnZabbbbZ
ci sono	baacbcncomcca
ciao beth	dkdeedneedddd
cientifico de	lmdeddcddddkc
cientista de	dmceedcddddnb
civil engineering	Zbbdcobcoccdb
claim is	lbacccnbbabcm
claims reporting	jjbcdlkccZdnc
clara !	cdcdddccdXdbs
class and	bbbcdlanclccb
class of	YlZZalYZaoZoW
clause 0	bcbbddfcccbcq
clean up	abcccalobaccc
clearbrook ?	ambdccidobddb
click and	ancddcbmdcncb
click to	abcmbbanccncZ
client a	kmbfddcddddmc
client an	mddmeedeeeeed
client and	iboZddaccambm
client call	nbamdcbcccncb
client has	lheiddbckccnb
client in	bnjcddbnchcdc
client is	nkjnddbddecdb
client of	qbcjddbccildc
client s	objoccaacbnea
client wants	aaZscbYbbbbca
client who	emmbddamcccdd
client with	dcbodcbcdcndc
client would	nabpdcbdccdcb
client>benefit	jbkocekkcccdc
client>call-ask	YbZrZaZabaaaZ
client>connect	laaodcacccccb
client>easy-money	nnZabcZcbblcc
client>event	cdcddbaddocea
client>expert-call	bclpddbddcddd
client>freelance	oibiddbccckmc
client>funding	XZjqXakbaanbZ
client>i-am	ndkachbbnkebd
client>interest-q	YbYqcbZcbbbba
client>job-word	dhpaccalcbbcb
client>mule	XfZrbaYbbanca
client>part-time	rbccdccdccddd
client>pay-first	accbccbccbqcb
client>pay-word	obamdcaclbcmf
client>permanent	bsbcddcdccccj
client>recruiter	aljbccocbbcbc
client>requirements	ZaZaababaaapZ
client>role	oobfddddcdddc
client>run-code	pbbdeebdcdbdc
client>seeks	mnmnccacbcccb
client>site-notice	YaarcbZbcbaZa
client>start	rcdcddcdddddb
client>task-for-you	XZYYbbZaaaopY
client>teach	oddcedccfecee
client>thanks	baYcccsbcZccb
client>threat	jcdcacabddocc
client>wants-job	crbccdcdXcddc
client>we	kmapcbjbcebcd
client>we-help	aapaccYbbabcb
client>workplace	racdedcdcccdb
client>you	bbonbcZbcZnpZ
client>your-profile	nZjZabZaaZXpY
cliente ha	nccdddlddddmc
clients ?	lZZcbbpboYcba
clients are	hcokddanceddb
clients has	mbZocbZbnacca
clients in	cdnccdccmcldc
clients we	bblcddpdedddd
clients who	acrbZcmbbacda
clinic in	lmbbaclcmbcdb
clinic s	mobccblcbbcdb
clinical lead	jmcddecddddmc
clinical trials	abacdoibcnccc
clinics and	YaapmbZbnbbdb
clinics in	apnbbcabbacba
close on	anccccbmcbcbm
closed for	blcddcbacbmoa
closed on	bbbccaaanbbbr
closed the	aaabocZbnZbbn
closes on	bmbocbammbcca
closing date	bqbdccbcccdda
cloud architect	ipjecdbcjddcc
cloud e	dldeeededdemc
cloud en	ckdededdodedc
club is	Yccccmbacpcdo
co founder	hcddqebhdcded
co op	nmbcnbbbbkcci
coach for	YZaabpZmaabnY
cobra 0	ceededdeeedep
code 0	bcccdbbbdcrZg
code for	ocbcccaccmZbn
code is	hkccdcbddcbqb
code sent	dcddedcnecoZb
code that	ceddeelddcned
code with	kcbcdccccbhnb
code you	bdcdddaadcrbb
codigo de	abbbbaaabapmX
coffee ?	bmmcfclbblcce
coffee and	bmmbbdacnacdc
coffee at	nnadbcacbocdb
coffee machine	bbbcccbcbpbbo
coffee on	alqcbcacaYcca
coffee with	boZcnbbbmYcdb
cofounder>benefit	bobcncacacbcb
cofounder>client	mbcbZbabddpbb
cofounder>connect	bnmcmcZcbacdc
cofounder>easy-money	ddccadbdddoed
cofounder>equity	cjddpdcdddded
cofounder>event	ZZZbnbZqaZabZ
cofounder>expert-call	bbbsZbbccdddc
cofounder>freelance	ocbddecedeeed
cofounder>funding	cccdsdcdddddc
cofounder>i-am	ebcctcacbafdh
cofounder>job-word	akbcqcaccbccb
cofounder>part-time	mdedldcdddeed
cofounder>pay-first	abccncbbdcndb
cofounder>pay-word	abdbqmbcdccdb
cofounder>permanent	becnpcbcdccdc
cofounder>recruiter	bbpcZcYcbbbca
cofounder>requirements	bbbdrcbbcbcdc
cofounder>role	bbicsdbcdcccc
cofounder>seeks	deccrccdccedb
cofounder>sell-cta	ZbabqaZbbabca
cofounder>start	nbbcocadcdcec
cofounder>task-for-you	YpcdZbacbcbcc
cofounder>teach	abbdobbbbbcdc
cofounder>threat	asddXbccddcca
cofounder>unpaid	dbdendddddddc
cofounder>we	klebmjlcccddb
cofounder>workplace	asddYbccddcca
cofounder>you	acacrcnbbbkcb
cold chain	bdbpdcmcdbccb
cold message	bncmddbckccdc
colleague of	bcpcdlbmcaddc
colleague s	ddbodmbddcdee
colleague who	nceddcbdncddd
colleague you	bcacncbnZmcca
colleagues have	abpcccanbccca
collection of	ncbcdmbccckdb
column on	YbabbsZYcZYaZ
com 0	ibabhbZbbaqnY
com a	akbcccklcldbk
com o	kccldcbclcdco
com um	odcdlcccccmdb
come ?	aoiccdflmZcca
come along	Zbambadkmmbcj
come and	hocbcmcodbcca
come as	cmbbijapcbcdb
come back	npkcccdchZcla
come by	bcciccmjclmdd
come for	fjddjcldccccn
come from	bcbdcdamokcdc
come in	mckcpcZlcacdj
come on	jbbbnaeobdccj
come round	alndedmcbbcdc
come to	bjbfeikodlcca
come up	nZrlbbcbbZcca
come with	ibiclbmncccda
comes in	abqdldacbbddb
comes on	bdccdccccbjcr
comes out	acbcccepcmbcl
comes to	dcccmclccapca
comes up	cdrdddcdkZddc
comes with	oddcddacddoZa
coming back	ZpZcmcebnabca
coming in	nnlbacabbabda
coming off	lbbccdpcbbcdb
coming on	bccdlcbldccdo
coming up	lcndddbcimddc
coming year	kbmccbabbocba
comment on	abbocbmacebll
comment under	cbbdkdbacpccb
commented on	cbcmddbbcccpj
comments on	dcbbdcabclcaq
commission an	pbcncaZccbaca
commission is	acccccpcccnbZ
committee i	acbbcobbdncdc
committee meeting	lddcddccdcddo
committee meets	accpccbbcbbcj
community in	bcqccbZkdbbbc
community of	abebocYocabca
como analista	cmdeddcdndddc
companies and	ZcrbbcmcbZcdb
companies in	bcbkoclccbcdd
companies like	bcabocmbcbddc
company ?	jaZbsbYbcYbcZ
company and	jdddrcZccbcdb
company car	Zqbcddcccdddc
company for	abkmpcaccacdc
company has	ambnccZcclmdb
company i	cbbeddjckocdc
company in	jlbjlfkdibddc
company is	blhdmcainbcdc
company needs	hccdccZdpcmdb
company no	lcocicbcdZccc
company of	koaclclcbccdc
company or	lbbccclbobadb
company s	ckcdddcdbnldc
company that	acbomcocdbcdc
company van	asccbcbccccda
company will	mbndkcacbcddj
company with	Zbbcqbmcbacdc
company you	bkacodacbbcla
compare notes	abjcccdcbrccb
compenso 0	bbcbdqaaccmca
complain about	ZnYobbYbbobca
complete a	cabcdobdncbdd
complete the	dccneldcddmcc
complete your	ccmcdcandbkab
completed my	bcacddbcnoccb
completed the	cdbddjbaibcrb
compliance officer	Zlbnccmcccacb
comprises 0	mbcdeocbdcddc
computer and	mbbbccacbkpca
con 0	aaZbabZbnZqbZ
con el	ccclddbcdccbq
con i	bdccdcjndcncb
con il	abbbfbmambnbk
con la	ndkdddiddcldf
con le	bcaccbmnbmbbZ
con su	ababbbZbnnlaZ
con tu	laaaaaZaaZpnX
con un	jccdncccmcccl
con una	lcmddcdmcchdb
concerning the	cccdddbcapccm
condition that	cddcndcddccdn
confidential and	ccllddbdddndc
confidential discussion	bolcdecdccddd
confirm by	occbdaaoccbca
confirm interest	dbdcdpccddccb
confirm that	kkbddljbcebnb
confirm the	bbbcdcacdcqnZ
confirm whether	ebnndbbcbbccb
confirm your	hjdkeiicddlak
confirmed for	bcbbccabcabar
congrats on	bjjdcicbcscbZ
congratulate you	dcbdddaccqddc
congratulations !	baZcccobnWlao
congratulations doctor	llnbaclbbjbbZ
congratulations on	dhjdcclbipdbb
congratulations you	bcbcdciccYnqZ
congress in	amabcaanbmbca
connect !	jcbcccbbbqcba
connect ?	cdabddaccscdb
connect with	abZabbmaaZbpZ
connect>benefit	aboobalamZaba
connect>call-ask	bjfmecdlbncca
connect>client	bcapccZccZcdd
connect>cofounder	bZccqdbcdbccc
connect>easy-money	cdboedccdddee
connect>equity	bnddcecedecee
connect>event	dcajcbapbrbbZ
connect>expert-call	bdcrddbcdcddc
connect>freelance	kZqcddZcbaccc
connect>funding	blacjcabdqccb
connect>i-am	ddkjiecclndba
connect>interest-q	bbbbccabcpcaZ
connect>job-word	mlmbcceckZbma
connect>mule	aaZjcbZoiobca
connect>open-to-new	cdocbdccbYdcb
connect>pay-first	Zccbcbpbdafba
connect>pay-word	obZicljcmakcb
connect>permanent	aocndcbcdccdc
connect>recruiter	aolbbblaaZZaZ
connect>requirements	kbpbbclbbZbcm
connect>role	lmdcdckcikcjb
connect>run-code	occdcdbdddbed
connect>seeks	ikblbblkbacim
connect>sell-cta	qibbccobcbcdb
connect>site-notice	ZbanccZpcZaZZ
connect>speak	ZbbadpaZdbaZc
connect>start	oaacccncbkccb
connect>teach	ZbbbloZpaZaba
connect>thanks	acecccabiskaa
connect>third-person	abapcbaaabbaa
connect>wants-job	dccdddbdpadcc
connect>we	lbmjdcZmcpdab
connect>you	cfmijdfhdkkea
connect>your-profile	nYXYpZYZaYYla
connected to	dblcddmdnbcdd
connecting !	idekkancmZddc
connecting with	icbdadebdrcdc
connection request	cdbdcdcccqddc
connection with	jcckedcdcmmbd
consider ?	macddncdceded
consider a	dnmoacYbbbbcb
consider it	lcdddmclccddd
consider me	bbZdccacrYccb
consider moving	bnjcccncabddc
consider my	adcdecadrdddc
considered for	acncdcjcmcccc
consulente sap	njdeeeceedelc
consultancy agreement	qacbccbcccdcl
consultancy that	ncjccdbdmbddc
consultant in	cjddddmcmcicd
consultant sap	jlcdeeddedenb
consultants for	nadbdcoddecdc
consultation of	bdcqdcbdddcdc
consulting ?	ampabblbZYcbZ
consulting team	abaqcbZbjacca
consultora sap	jlceeefedddnc
contact centre	mbaccaaabnboa
contact form	lcccdcclmbccm
contact with	bbqdccbcblccc
contact you	himhddbdjbdjl
contacting you	blmcddjcbkddd
content>benefit	ZZZbYoWraZabZ
content>call-ask	ZbkabpYmbanbY
content>client	abcaddaoddbcc
content>event	icbccbaqcbkcZ
content>expert-call	ZcbYbZpnbZbcZ
content>freelance	pcaccaZpaaZca
content>funding	adccpcYadbaed
content>i-am	adlbbbcscambZ
content>interest-q	mambbandbaaaZ
content>job-word	YZZabkYraoZZY
content>mule	laaabYZpaamcZ
content>open-to-new	bcpcbcZababca
content>pay-first	YcaaqZaXbaZca
content>pay-word	pbbacoYdbakcZ
content>permanent	ZaabbZapdbaca
content>recruiter	bcbcccbadabbp
content>role	YZaaaqXpaaZaY
content>run-code	abcacbaYcbtba
content>secret	ZbaannYYcboaa
content>seeks	ZjZbobnmbYabZ
content>sell-cta	acbccapocbmcZ
content>site-notice	acccccaYdbZqY
content>speak	ccccdbcqcccdb
content>start	ZcbcccaoabbbZ
content>teach	ZcbbclcpbabcZ
content>thanks	ceddcdaodcded
content>threat	nbacbbaoaaYbZ
content>unpaid	cdddccplddcca
content>wants-job	bcabbbaYlobba
content>we	bdaeljdocbnba
content>you	idcbchcqcfmda
contract $	raccedcddeded
contract 0	mqbcddbdcdddc
contract ?	Yckcccqccccdb
contract and	Zeqlddaccbcdl
contract at	lbbcdcabncmdb
contract basis	ndfefeeeeeeee
contract ends	YblccbZcnaccq
contract for	nldddcccddedm
contract from	njacocbbbbbcb
contract in	sbcddcadbcddc
contract is	dqacccZbcbmca
contract of	aqdededddeddd
contract opportunity	pdcdeecededed
contract or	aXpdddbdqbdcb
contract permanent	Zqbdddbddccdb
contract voor	amccdccddccbq
contract with	cnbdccbcdccdq
contract you	nabcccZcbbpdb
contract €	bqcdddbdddddc
contractor to	rbcdedcdcddec
contractors and	mcodddbcccbed
contracts and	abmcknbcdcddd
contrat avec	ccbdddcccbbcq
contrato con	blbcccbccbbbp
contrato de	lmdddccddcccp
contrato fijo	cqddddddddddc
contrato indefinido	cqddddcdddddc
contratto di	ljddeddeddddn
controleuse de	dndeddcdhddlc
controller 0	kneeeedededdc
controller financiero	ljdeeedelddkc
controller for	nkdddddeddeec
convenient ?	dcfdedpcdbdcc
conversation ?	bmqdbccccbcbb
conversation about	ckqcddkccbdcb
conversation in	cncddcndddbed
conversation of	acbpcbalcbddc
conversation on	cckcddkcdnddc
conversation regarding	banbbnnacaacb
conversation the	Zpbccbaccbabn
copy and	hkbddclcmcidb
copy of	lbbbcbZocbjbm
corp to	obbcddmdbdddd
cost ?	ncanbckcbbcdb
cost and	nbamZiamcbcdb
cost to	ljbcccikcdccm
cost what	bcmobcbddcced
cost you	accdcdqcddcdd
costs $	bacbcanlccbdo
costs 0	bbbccbpdcbocl
costs and	bcbncbjncbcdb
costs nothing	ZcabcbppcaacZ
costs you	Yobccbqbcbaca
costs £	bbbccaokcbcco
costs €	ababcaqoaabba
could be	dlqdcdeckacdb
could begin	abndccjbbbddp
could come	ncbcbkibbZcdp
could do	fcbccloccncda
could get	anacccpbcbaab
could have	cdbdddqcdcddc
could help	bbadccrccbbdc
could i	acnkhdkinaccd
could it	poacbaYcabcca
could not	bbabccabbbomi
could offer	anmccnabcbccb
could pay	blccZnaccbcdp
could show	Zbbbbonabanca
could somebody	Zcbccnabbabbq
could start	bkadccscbbddb
could use	lcbdnlbddbded
could we	lkmlccjciebda
could you	ocbdelbcnbeck
couldn t	fcicdcbjbkbpb
council s	nnbccZbbcbccl
count on	fccbckbocbccZ
countries and	albnjcZbdbnca
county i	ncbcddabmZcdm
couple of	bbrccclcaacdb
courier s	bcccccbddcqdb
course about	bcabcjZoambca
course for	acbbokZobacca
course in	Zcbcdraadmcdc
course is	bkcccZbpkaaco
course of	fcnddldjddcdd
course on	accccokqbbbda
course with	acdccsaZddadc
court interpreters	bclddlmdddded
cover for	slcccabcbcdda
cover letter	cocedckcddddd
cover the	kjcccilndbcdb
cover your	akbcqaZlcbbda
create a	cipdddbddcddd
credit card	abddcdZdcdqcc
credit risk	kcdddecekdmed
credit union	ikadddnllacdc
crypto exchange	bpcdddcdldcdd
cto and	cccdpecdccddd
curious ?	YasbcblbaZcca
curious how	cbYdddbcoobdb
current and	bnocddbacccdb
current ctc	lcneeededdddc
curso de	acbccllpcbbbZ
customer service	lgbccbabcbpba
customer success	colmdcabccddc
customers and	ZbabrbYbcbbca
cv ?	blmdcdcdocdcb
cv and	hkpdddadmbcdc
cv attached	ccadddacrbcca
cv current	cdneeedededdd
cv for	dbmeeeccjdmdd
cv i	bnodbdadaccdc
cv if	ccoedecdkdded
cv in	nmodddaccccdb
cv or	cmcddecdndddd
cv s	bbmcddqccbccb
cv to	bpddddfdmcdcc
cv-ask>call-ask	nnZceececddee
cv-ask>freelance	mbnceececbdde
cv-ask>i-am	mkqdcdbdbbccc
cv-ask>pay-word	mbmcddbddcodb
cv-ask>permanent	gondddcdccccb
cv-ask>we	aYqddcbccbbbb
cv-ask>you	kmpdchbdccccc
cv-ask>your-profile	hoodcjbdccccc
d 0	pccccbbccbmla
d accord	cdblddcmdmddc
d agree	nbcmjcbdddded
d also	bkddnckclcadd
d artist	aiambcamaZboa
d ask	neajfddcmZcdl
d asked	Zbbmbpbckjddb
d be	dkikkjgjjbccb
d been	alZckceckocda
d both	abacqcmccabdc
d build	Yqacncaccacac
d charge	pbaccbkbbacca
d come	abbccloalicdc
d consider	ealddncdccded
d cover	ZmbcpmZbcbcdb
d do	lbhikodcjbcdb
d enjoy	gbpdddbccmddc
d ever	Zbpbcchaaocca
d expect	ambcpcadbbccb
d find	bkqccdacdbddd
d fit	aZnjbbinbabba
d get	beblpicddfhcc
d give	bkjbmlibbacdn
d gladly	abYpbbabaobba
d go	naalhoYbmabca
d guess	qblddcbdccdec
d hate	akkbccocbnccb
d have	lncdjkedjbbec
d hire	nmcdbcjdddadd
d invoice	mbcbdcncddcda
d just	bcknbcmbbjcdc
d keep	noackcbccaccc
d know	bjocbclbcaccb
d leave	bcscccacaacdb
d like	ljlifedeidddc
d love	dfjilekjjebdc
d make	amhbckcnblccb
d need	nkpcdcdccbcdb
d never	bmndccecbncdb
d offer	bccdolbdcbbdc
d only	hlcbacabocndb
d own	bccdsccccbcdc
d pay	qcanepbbbabca
d prefer	aebpbcmccccdb
d put	cbhcrcbccdcdb
d rather	njnccejfdaddc
d really	bbmccdacpZccb
d receive	acbocmlbdbcdc
d report	bpcdcdcdkceed
d say	dcmdddccbpddc
d see	Zlblanambcbcb
d send	ocboccacddbdj
d set	kccdmdkdcdded
d share	abbbrlYacabcb
d sooner	alnbncacaacca
d split	bcccqcbccccdc
d still	bqbmckbcdcccb
d supply	lcbbbbpcccbdb
d take	lmakkdabnaccm
d talk	Zccacoacoacdb
d tell	abocpbalbacdc
d un	djclcmecfcccm
d une	llcmjbccddddc
d walk	bqcdccaccccdb
d want	lindlkbdcccdc
d work	dmicicccpbccb
d write	lmbaeoZadccdd
da 0	baaofaojbbnbZ
da casa	obcccbacccncb
da due	clndkdccdddec
da empresa	bcbcpcaccbmca
da noi	bqndccbbdbcca
da un	abZcbcnbbpbbZ
da voi	bbbccamapbcca
dabei ?	kccndbbccbccn
dados em	lkdeeededeekd
dados na	dkceeeclldedc
danke fur	bcbcccZbcobcm
dans deux	ZanaoaYaZZanY
dans la	fhndjcbmclccb
dans le	kbjjdbalencbk
dans mon	ccbdcabnnldcb
dans vos	lmccccoccccca
dans votre	acbnccpbcbbaZ
dared to	mkadcdmcdbddd
darf ich	dlmcddmdjcddb
das ist	ldccdbbcccpdZ
dat je	mcccndkccbdcb
dat u	lmabncZcmbbcb
data 0	ccccddmocccbb
data ?	abaaciamojcbk
data analist	lkceeedeedeld
data analyst	biimddbbmbdcl
data and	qbaclbecbZccb
data centre	coddddlcdiddc
data engineer	lnceddedfedjc
data engineers	cbojddbddceed
data entry	acccedoddelee
data in	kkbbcnZpcaabZ
data is	nbapcacabbacZ
data people	ibmcccnnbbcdZ
data person	nleclcjcccddc
data protection	lbbabbXpcbbbk
data quality	mlcdddbcdldec
data science	bmccclcbmccdc
data scientist	klcdlddgdddkc
date 0	anbcdbaobZboX
date and	YalbcbnbcbobZ
date is	Zddokbbcdcjdb
dates ?	mdolcccbcacdb
dati in	ncdeeddkjeedd
datos ?	ajncccanbbcca
daughter is	abbcclbcmnbcb
daughter s	dbabboZbbnbda
day !	ZbiccbZabqfbl
day 0	mlcddlbnccicb
day ?	kcabceYmmnkca
day a	pblcjlbdccddc
day and	ibkcjoicbcdck
day at	bkbccaapckdda
day by	cdededceejoed
day each	nbdcdbmdcccdc
day for	iaanakZbbkbbl
day four	mbcccoacdbcdb
day from	Yocccnblccadb
day home	mocdcccddbcdc
day i	mccdddbdgmmdb
day in	rbbbcqaccbcca
day inside	qccdddaddcdec
day is	obabcXmocabcb
day of	nlcacmcddckdc
day on	Zccbdqjmcccca
day one	aqbdpcacccjdc
day outside	pcceeeddddeed
day per	nbbbcocbcbbcb
day plus	pbccdpaccbcdb
day rate	mcmcdckdjcede
day rates	ZckbcbioZmcdb
day remote	dccddrbccccdc
day sir	ebcbcnncccccb
day to	iccbmcocbnbdb
day two	mdddecbndcjec
day week	arndccacbbddb
day with	mbmcbcbcclccc
day you	bjjcncaoadddb
day £	acbbcmqcbcadb
days 0	mmZlcalkbbbba
days ?	icpcdcbbckccm
days a	mkcddiccmeddd
days and	obmkccddcbcfc
days at	kdbcccmlcbcdm
days before	kckdndbdccdec
days between	qfdcedcdddddb
days for	mbabcniabaZbm
days from	mckcccmccccdc
days guaranteed	bcbccdZcbZrdc
days i	lbbdlcldblcdb
days in	ojbccpbccbccj
days leave	aqcdddcdcdcdd
days of	qjblbbhcdddcb
days off	erbcccbcdcddc
days on	pbccdkbccdcdb
days or	clccdmmdcclcb
days over	pZbacnabdccca
days per	pcdcdlbdhdcdc
days to	paccccnadbddc
days weekly	pccdedcdddddd
days with	lcbcmdmddbddc
days £	onbnciabbbbcZ
dbt ?	iddddmbdncddb
de 0	dkdmiejddcldd
de analista	lmdeeedededjc
de ayer	bobccbbabpbbY
de bank	bbkdccnclbfck
de bijlage	bccdccabmbcbp
de carreira	cmcddcnlddddc
de cientista	dodeeededdedd
de clientes	ccmcdbnccncca
de controller	dmdeedcdlddlb
de dados	jmcddddkidclc
de data	jneeeedeieddd
de datos	llddddjkiddjb
de desarrollador	dmdeeedeeddlc
de desenvolvedor	dodeeededeeed
de deux	bdcddmbcnccdm
de donnees	lndeeeceddeec
de dos	aqdcdkbbcccca
de energia	ncchdnacccccZ
de engenheiro	cpbdddbdccdcc
de estatistica	bcccdqcbcbcca
de fim	nmbbcbmbbaabZ
de gestion	cmcddmcdedlkb
de graca	YbZbnbloeZaaY
de helft	bbcblcpccccda
de ingenieure	dkceeedekeelc
de internet	bcddedcdddlbo
de jefe	bocdddcdlccka
de l	bccihkllcckck
de la	didhfgbkieebn
de las	ccccclkkkllca
de loodgieter	bdccdbbcdcccr
de los	mmaccbabbbnba
de ma	nbabboZblZbbY
de maio	bdccdabncccll
de mars	mcdeddcdndcdc
de mi	mbamnbabalaca
de nos	acomlcacdckZb
de notre	mblbcZcpcabcZ
de power	abcccmapbbbaZ
de projet	kmdeeddejdddd
de projetos	dmceeekdldddc
de proyecto	ccceddcdlddob
de python	bcddepddddddc
de r	ddckkegkdcocb
de saude	doddedcddmddb
de seleccion	kmleeecedddcc
de semana	nnbccblbcbbba
de su	ncccdcobdcbcZ
de tecnologia	cdkdndcdcdddc
de trois	nncbcnbcccaca
de um	dcbmljkcccjck
de uma	kcbllcbcnbcca
de un	Zbnccbabbbmbn
de una	cdcjmmcckcddc
de vergadering	bcccdcbbcmcbo
de votre	allccblbcbjbo
de vous	lmadcbacjpcca
deadline in	pbbbcbaabZccp
deadline is	loddecjddddec
deadline s	mibcbcacoZbca
deal with	qbccdcbddccdm
dealt with	jmbcddbddccco
dear candidate	fjkdddbccdoba
dear captain	icfkchmcmccdb
dear colleague	mcbcdnancabcj
dear counsel	bmdcdcnbddkcb
dear dr	dkemfkicdefdc
dear friend	bbbcccabcbrab
dear hiring	cbbedeleodddd
dear i	ZllcacZcblpcb
dear kofi	klbbdmddddddd
dear madam	bcldldmcdcbdl
dear member	ddcdedcddcohb
dear mr	hjkjigccclddf
dear mrs	mlbcccjclccdc
dear ms	mijfehfededec
dear professor	jcbjckZbrccca
dear sir	ecccgiokdlccb
debit card	bbacccbddcqac
decide about	Ybancbmbcbbcl
decide on	bmbrdaaccbcdb
decide whether	ccamndlddcddd
decided to	bnadddbcciccp
decision makers	cdcncdpccccdb
deck ?	aaabsccbcbbcZ
deck is	ccbcrcccddddc
degree in	jcadcdbdnmddd
del 0	kbcccmjmcmbcY
del mio	ndbdccbmbbldb
del sector	ncoiddbcccdcc
delete the	acblcdbcbYbno
delighted to	blccfcdncljcb
delivery in	qcbbccebdbbca
delivery of	gcbcccacdmocb
dem 0	abbbbaambaYoj
demande de	Zbbmababaabno
demo ?	acblcctccacba
department of	imiddmbdbijdc
depending on	Zimbcpfccbccc
depends on	ciqcccZbbcbdc
deposit it	ceecedceedqec
deposit of	idcdddbcdcmco
deputy head	brbcccaccbcbZ
der kollege	mnabcbbbbacbn
des profils	bbrcccabmbcca
desarrollador java	klcdedcddddnb
describe it	mmacjdbcckcdc
description and	jladcdacdcncc
desde 0	ZbcbcasbcbZbZ
desde casa	nbcccnabdccca
desde el	blbcocacbcjcb
desenvolvedor java	eodeeedejeedd
deserves it	bcbcbcZmbqbbZ
designer ?	aaacccacqlcba
designer contract	qcddeebdcdded
designer in	ehceeendjdeed
designer position	bodeeedeidede
designer ux	mlceedieidddc
desk ?	ZcabccjcckqcZ
desk and	nbjdcddcbocdb
desk of	hocdccjccccdc
details ?	hpYbbbeboZbba
deux ans	abockbYbnacba
deux jours	ijcddlcdkdcld
developed a	bcbcqcabcbcdb
developer 0	faddnckdddcjc
developer and	clcdmejddddee
developer at	babdcdbcmbcra
developer for	cfcccqcdddddc
developer in	boccddkdhccmc
developing a	Zbcnfnbbccbcb
development bank	bccomcbcdccdc
developpeur java	mjdeediddddlc
devis ?	lccdccpdcdccb
devops 0	mcdeeemedeedd
devops ?	cpdeddddddddc
devops a	kiceeedekdelc
devops engineer	mkddddddkddjc
deze week	ZaZbbbmaaZaqX
di 0	accoefccecbcp
di mia	ncacbnanaZbbY
di un	eccikccdmccdn
di una	iaanlbkbbbmbY
dia 0	hocdcbbmccccm
diary study	XaarbYXaaaabY
dias 0	qbbbcnaacbZcY
did a	cbbbboaccnbca
did for	qkacdcccclccb
did i	baadcdjcarcdb
did it	ebabcbodplcca
did my	dbmpdbgabZbci
did not	mmbdcblcbjcdc
did one	occccdmddcced
did so	nlbccabbbkmdb
did the	lcbcdclbjqccY
did with	anbbcbmbbobbZ
did you	dcckcilblobbe
did your	ZlabbcYbnnaam
didn t	dedicjccjnemb
die frage	ldcmddldddddc
die neue	mcbccbabcambp
die stelle	cmceddcdmcddm
die stunde	ccccdlkcmdcdm
die woche	ncdddncdcdddb
difference of	acbccdmbcbank
digest 0	cdcdedccdbdas
digo que	ceededdeeedep
diligence on	ZbbrbbabcZcca
dinner and	ocbbccZoccccc
dinner for	lkddddbpdccca
dinner in	bcbcccaqcocca
dinner is	Zcbbcbakcabaq
dinner on	bcbcccZlcfbcp
direct client	ochdeeieddded
direct hire	bplddececdddc
director of	dqkcddbdhccdc
discount for	bccbbcrbabccb
discuss a	pbhblcYbdcccc
discuss your	acobedmddcddd
disenador ux	klddddcdiddlc
disregard this	bdcndkbbdccbn
distribution list	bbbdddocccdcn
dix jours	maacbaqbcbcbZ
dkk 0	lobcdnbbcbcdc
dm me	lmbcccnccccda
do 0	baZbcpZaaZbbo
do ?	kbobcbecbZbcn
do a	ijbdjokjcbcdb
do again	cbrbcdadcacdd
do all	bbaldcbmcqeca
do and	acobbnYiambcc
do any	ZaobccYbmYboZ
do anything	ababcbYaaafqi
do cartao	bcbbcbacbloal
do for	pbbccbokcaccb
do hope	bcaccbmcbjccn
do i	cmZcbkcarhbba
do interviews	cddddmbcedodc
do it	mccdmmdcdcjdd
do livro	mdcddbkncbcca
do me	anmcccacabnca
do not	ddichdafcknel
do nothing	Zbbcccamcboin
do one	kcddcdnlccdec
do pay	jnZccdnddcddc
do payroll	bdbqccmbccbdb
do seu	mcmccciccjmba
do so	bhadccmclenba
do something	YmWanaYaaqbbY
do that	lcbimmZbcXcco
do the	jbcfkhfcclldi
do they	abacccabbpaZo
do this	pcaccbaabmana
do we	ZbbmbaYbcbcbt
do with	maZbbbncbnccn
do you	kckjdckcmkcbd
do your	YcaccboipZccm
doctor !	mlmbaclbbkbbZ
does ?	ZbmcbaaaqZcdc
does it	kbncldjccbddc
does not	acdddchdmjmdj
does one	blacicdcmmbca
does that	embdmdkcclddb
does the	maabelebbancn
does this	abajobabnZcdb
does your	abacbbmbtZcca
doesn t	cdimjhiblkdcb
doing a	nccbcbhpcbcde
doing it	pkbcdbbcbedec
doing my	Zbpmcbbckbcdb
doing so	acocccnmbYccc
doing the	pcaobaZbaZbca
doing this	bdbdcdbccqded
doing well	fiblddkdjkddd
doing what	laoZboYbbabca
dollar for	abbnabZbbbpcb
dollars a	ZccZcasabbbca
dollars an	ebamcnkacbbdb
dollars and	kcbmclYZcaoca
dollars each	nZbnbYYZcbobZ
dollars for	bcbalmZacZocn
don t	ididfdfejkhhe
done !	abambcaabnZbn
done ?	lbcocalcbbada
done by	occcbmjjcabdc
done in	kocclcbccccdb
done it	cjbmclknccbda
done that	ccldodbdccced
done the	ZabbbbdbpnccZ
done this	flbnccacccmda
door de	dcdddbcccckcp
dopo la	aaobbZZanZbaZ
dos anos	aoabbZlboabcZ
dos dias	jnccdkkjcccca
down ?	fbbbcncpcZacb
down and	mcbdjdblcndec
down by	bcccccnbdiccp
down for	Zimcbcabkjccn
down in	ldndddaddjeed
down the	nbcdkdkdcmcdb
down to	ZbZblaeobabbm
down what	lcabibnnbZcdb
download it	abbbcbZrcbbaZ
download our	abcbbbbmdcoca
download the	bcdbdcbbdcqcb
dr amin	ambanabocbbcZ
draw your	bcbcccZpdbbcm
dream of	cdccdklcdnddb
drei jahre	mnbcmcbbbbcca
drinks on	bakcacbpbZccp
drive the	ZZZbaaZbbbobq
driver is	bbccccbbcbnao
driver s	bdddeacbccqec
drop me	akqcccZcbjccb
drowning in	bdbbddsccccdc
du 0	cccbcammdcccl
du mois	adcddcbcmccdq
dublin and	kcncccdmbjccb
due anni	cpddkaccddcdc
due diligence	accqccbcdccdb
due giorni	mobcccbbcbccZ
due in	kbbacbbccnbco
due on	kccmdebbdbacq
due settimane	ZbnbcbmnbbbbZ
due to	bcbcccbbcabcq
duration 0	qbciedcjddddd
duration six	pbceeedededdd
durfte ich	bbnacmZboabbZ
during the	dijdiccdmmcdc
duty manager	apcdddbdkccdc
e 0	Zbbbkoambbdbh
e a	mcjcklbcckjcd
e ancora	icobcbbcbacco
e ci	nbcccckddcldb
e commerce	idelmcchjhddc
e disponibile	bcbcccacccbcr
e ho	acbcccncobkca
e il	blccccoccbbck
e io	coceldcdjdddc
e la	ijlddjccdckdj
e le	cdbldcbccbcbq
e learning	lbbnbbbobaabY
e mail	edfcccdkceolb
e mi	bcodmdbcbmcab
e non	ocbclcjccbcca
e o	ibmbcbemlakbZ
e que	cdcodclbkccda
e queria	obacbbZboabbZ
e spostata	cdddddccdcdcp
e stata	ddceedcdddbpl
e stato	jclccbabbidlm
e um	bialmbabbobbZ
e uma	kcbcmlbcnccca
e un	Zmbcpbbcabbca
e una	ZZabqbabaaboa
e vorrei	qcZcbbZbmZbaZ
e1 0	bscdccbcccdcb
each ?	qbabblZbbabda
each all	bcckcncZdckdc
each and	kabjlonacbbca
each day	qcbcdcbccbidb
each for	bddcndbdddndc
each month	febcmlilcdhcb
each of	cclepjaacjccj
each one	odcddclddcdfe
each other	bcodbbdmbpcca
each per	abdaarbadccdb
each spring	bmcddnjadccdc
each time	YmalbpZebbbca
each week	kibcaboncbadc
each with	nbbbblandccdb
each year	bplbbZkaanacZ
each £	acebcrbbddddb
early bird	cddddccrdccca
earn $	bddpdmbbddjdc
earn 0	bcbcbaoacbpcb
earn from	ccbcbdjccapdc
easter and	jlddddccdaden
easy-money>benefit	acbbpbdabbrba
easy-money>call-ask	addbdcccddped
easy-money>connect	bmcdbendcdbed
easy-money>content	YbbYaoamcalcb
easy-money>equity	ZbbarbZabZZca
easy-money>event	ambnbZblbbmca
easy-money>freelance	pbcbablncbeba
easy-money>funding	pbccabaZcbbca
easy-money>i-am	khdbhbbkcbqca
easy-money>job-word	noabacacbbicb
easy-money>messenger	cdcdccbcdcodb
easy-money>mule	YabbbbZaaaqcZ
easy-money>part-time	ZcdddcocddZcc
easy-money>pay-first	abbbcbjmcbrbZ
easy-money>pay-word	kgcccdbcdcsdb
easy-money>permanent	boccmdacccndb
easy-money>recruiter	bbodeececdcee
easy-money>requirements	dddeeddeeened
easy-money>role	aqbbfcnccdadc
easy-money>secret	bccccbbbcbqZa
easy-money>seeks	nbbbbbabbbocb
easy-money>sell-cta	lbbckcobcbkcb
easy-money>site-notice	cdcddcccdboab
easy-money>start	jlccccpcccadb
easy-money>task-for-you	nbcaobZcbaZcc
easy-money>teach	YaZaaoZaaYoba
easy-money>thanks	ababbbaaoYoba
easy-money>threat	accdccmcZbqca
easy-money>unpaid	abacabpaabZca
easy-money>wants-job	aaZbbaZpZbYaY
easy-money>we	ccblncmecckba
easy-money>we-help	abbcccpccbbcb
easy-money>workplace	nmbccbabcaecn
easy-money>you	cdedebljbasbb
easy-money>your-profile	baabccpbdcYbc
edit a	jaaoblZacabca
edition of	ZbbbclYqbabbZ
editor for	rZccciabbccdb
een controller	llceddmdbdedc
een data	kndeeedebeeed
een jaar	kbnbjlbccbccl
een paar	mblbbaackbnba
een uur	accmdfbcdccdp
een week	bbbbbbYbbapbm
eight months	kaodldbdbaddc
eight of	nkacncaccacdc
eight people	Zqanbkhbbbbcb
eight weeks	pbccdimdhcddc
eight years	bkZclcbcpbcdb
ein jahr	bccnkcccccddo
ein kleines	ndeelddddeeed
eine neue	nclcccacZaaoZ
eine stelle	coceddcdndddc
einen platz	bbbccabnpbcca
either side	ocdddlcdddded
either way	kckdddkckbldb
el 0	hbbcclaocbakf
el ano	bmocccbclbcdb
el cliente	odddedccedddl
el contacto	occdcccdncccc
el contrato	bbccccbccbmbq
el dia	coddccbcdcdco
el domingo	bcbcccbbcanbo
el equipo	bccccbZnclcbl
el fontanero	cdddecddedddp
el lunes	cldddccddcdco
el martes	amcocbalbbbbb
el primer	ckcdmdoadccdc
el puesto	bobcccbcbakam
el sabado	cncddcbncbcck
el trabajo	ccbdccbcbllco
el viernes	bbbbcbmbmabbn
eleven countries	blcdlcbodcbdb
eleven days	pjcdbccdccced
eleven of	licdedbkdbmed
eleven people	picddclcdbddc
eleven years	mbhcjckblmcbb
else who	acnbbcZobkccb
em 0	acccdcZbcbkoo
em anexo	bdddddbcdcdcq
em casa	ZbcbcnabbbobZ
em lisboa	kcdeekdddddnc
em maio	nbbbdbaabbbbn
embedded engineer	nkcdddcdeddlc
employed 0	kpacccZdcacdc
employed by	apbccblccaccb
employed position	aqbdddcdddded
employee number	bkacrcbcbbccb
employers in	abocccanambbZ
employment 0	bqbcdcbcdcbdb
employment contract	Zsddcccdcdddd
empresa ?	cbbdcckdrcdcb
en 0	ibcclcecibmhl
en casa	bnbmcbacbbpca
en cdi	cqdededeedddd
en de	bbbcbbdbnalcl
en een	ZbbmiiknclbbY
en el	hjcihjccdlecl
en heb	baodccacnbcca
en ik	ndcedddemdded
en je	abaZbZZabnqaY
en junio	ombbcZabmbbbY
en kite	cgdeeemdmcecc
en la	acacknkdclkjc
en ligne	jcbccmZqcbbca
en mai	obaccbaalacbn
en mars	abqbcbkZbabbk
en mi	bcbccZdnbngca
en plantilla	cpceeddededdd
en septembre	cacddmccbbcdq
en su	ablccZlbpbjca
en tu	abmccnbckbcla
en u	ZbanbapbcbacZ
en un	akmnbaZamabbZ
en una	abnlloZbbakbZ
en wil	pbZcmnYbjZbbZ
en zoeken	akbZpbbcccccb
encourage you	nmcdedcddcddd
end ?	dakbbbfaaqbaX
end of	kecfefkffcddl
end up	bcbdcdkcdmddn
ended with	kbabccZbojcma
ends in	acmdcbYckacol
ends on	adcddciencdjp
energy ?	cclnddlcjbddb
engage an	nbcbdobcccccc
engage you	occbdpacccddc
engenheira devops	dndeedddkddkc
engenheiro de	djcdddedncdmb
engineer $	djdeneddeeeed
engineer 0	nhdejdcedddic
engineer ?	lncejdcdddddd
engineer a	lldeeeddddelc
engineer at	cnbdcdbccccpa
engineer for	pjcddceddkddc
engineer full	brcdcdcbdcdcc
engineer in	jmbdddbddndjc
engineer on	licdddmdddkdd
engineer position	dodeeeeedeede
engineer role	coadkdmdccdbc
engineer to	mlbcmmbcbbcdc
engineer who	ncbchcbccblcn
engineer with	emddndcddddcc
engineers 0	bnbodcbcdcccb
engineers and	bcmcdcbndkdec
engineers in	ddocbclccbldc
engineers who	ZZnabmXoaaaba
english and	mddeedldjdced
english for	mbbccbpbbbcca
english or	kmcmddccdddec
enjoy it	jmbdddmlcbded
enjoy the	cdmdddbcdlddk
enjoyed your	dkbdddcccpdcc
enough to	bbqccdbcbfcdb
enquire whether	mkbcdcnccbbdc
enter the	ddceedcclcncd
enter your	cdccddbccbrcZ
entrada livre	abbbcaaqaabaY
entre 0	bcbccnbbcbZap
entre las	jdcdddccdccbq
entry in	ocdbdamcdecdc
entry is	ZbZabZYobYqZm
episode 0	bcccdcbqdccdc
episode is	cdbcdcbccbddr
equal shares	cdddrdbcdccdc
equity 0	djeeoedeeeded
equity and	cpbcddbdddded
equity>benefit	bcccqpYbbcbdb
equity>call-ask	dddddocbeddec
equity>client	ccbncdddedddd
equity>content	ccbdoccZdccec
equity>easy-money	ZpabYbbbaZaca
equity>event	YaaZYpoYZabca
equity>expert-call	ccbncdddddddd
equity>funding	cckdqdcdddded
equity>i-am	abblrbkbaabdb
equity>job-word	bbodcecedbded
equity>mule	ckdbndcdddbdc
equity>pay-word	Zmbbqbjcbabcb
equity>permanent	blccqcbcccmdb
equity>role	ZbbpaaZabbbdc
equity>sell-cta	bccdadpcdacca
equity>start	YmYapbYZaZZbY
equity>we	jfbcrcfbbbcdb
equity>workplace	bqbdbdcdbdcdd
equity>you	Znaliobbbfjcb
er bij	abZcbbpZqabbY
er een	ipmcccabbbbba
er is	jljdldcdcdmdb
er ook	ncZcccZcnaccn
erhalten sie	bnbcdcbbccocZ
error in	clkdddbcccddn
erst nach	cZbdidqddcddc
especially the	mcccbcbbcfddo
est a	edbadcrcccdda
est en	bcccmlandbbnZ
est il	dcZmccacnbccn
esta a	bcncccjbcacbp
estas ?	ccrccdbccbccb
et je	kfkdidkcmbdcb
et la	abbcmmoZcabbZ
et le	mccdilbjdcncb
et un	cdddmdcmlcdcc
et vous	hdkdiclccbkck
etes vous	nccdccbdpbdca
eur 0	lkdegmdjddddb
eur per	nbbncmZZcbaba
euro ?	maZnboYabZZaY
euro a	ambcbpaacbbca
euro al	bddckbbcddjdp
euro and	oabcbpZbbabca
euro e	niccmlcccccda
euro en	bcbccohbccoca
euro for	pcbccobbcbidb
euro in	akbccccccbqcm
euro l	bddcdmcdddcdp
euro per	acbfkqbcacmcl
euros a	accbdomccccdm
euros al	bddcdcmcdcccp
euros an	mncfcZaccbcdp
euros and	maanbmikcabcb
euros each	jaapbpaYbabbZ
euros for	lcboblaYbbkca
euros per	nidcdnjcbdcdc
evaluation of	pbccdcbccdmdb
even a	jccccdlcpbdec
even for	bcbddaaapZccl
even if	idoedecdfceei
even small	jmddccbbncded
evening and	cccidcdeclcdp
evening course	acdddpnZdcdec
evening for	ZblZnmamcacca
evening i	Zbababnabnbcn
evening is	bcccccarcbbch
evening on	bcccdZbrccdcb
evenings 0	Zcccdpbpccdaa
evenings a	acdccpmabcddb
evenings are	pedddmcdbcddc
evenings in	lbbccqcbbbdda
event>benefit	aablcomocbaca
event>call-ask	adbrcmaicajba
event>client	bbbbcZpabbbbZ
event>cofounder	bcccbdcbdcocb
event>connect	aiZnladnaialZ
event>content	mcbccjbmcackm
event>easy-money	dbbbbcdqbamba
event>equity	Yacbcpbaccbca
event>expert-call	cdboccZbcbdcd
event>freelance	accdckZrjcfba
event>funding	boacnababacdc
event>i-am	ccabblnkmmjca
event>interest-q	abZbbaZrZZbaZ
event>job-word	ZZYbnakrZceeY
event>mule	aiajbbascakbZ
event>open-to-new	bZZccbpZcbaba
event>part-time	jnbccnaZacbca
event>pay-first	abbbdiarccnca
event>pay-word	kdcebpclbbkbd
event>permanent	hjambZZljbbap
event>requirements	YZmflakpaZbaa
event>role	jdbcbnjpjbkbZ
event>run-code	cccddcacdcobb
event>secret	bddcdYapdcZca
event>seeks	ljbaboajmabia
event>sell-cta	dbbfbccrbalbe
event>site-notice	bcfcccbbcbhrd
event>speak	bccacoaeclbbn
event>start	cobbbXZqaamaX
event>task-for-you	pcccdabadcacb
event>teach	accbcqbqbhbba
event>thanks	abnccmbacanbb
event>third-person	cdbnedccdddee
event>threat	ZbckcqincbdaZ
event>unpaid	bdcddZbrkccca
event>wants-job	aabbbnanZaccc
event>we	mdeicpclccdbc
event>workplace	YaaablZpaaZbo
event>you	dceecjjlccmkc
event>your-profile	dbiccacmbaZra
ever come	aqYbbbZbbmbcZ
ever in	cdadddbcbsddb
ever need	YlZcbcqblZbca
ever needs	accdddacqbdec
ever take	pbbcbbabnbcdb
ever taught	acbcdqabcbded
ever think	ccscccZcaYdca
ever thought	ccqccpZbbZcdb
ever want	bbncbcnabncca
every day	boddcdicdendc
every friday	aiaccbdpacmca
every month	kcnchcZmcimdc
every other	blaZbqYmaaaca
every second	dmbmcbZqcabca
every two	acbccnZnclcdc
every week	jbmccblnbcicb
every year	Zomcbbnbabccb
everybody in	ZZYcbaZmqYbaZ
everybody says	ZbpbcoZbacbba
everyone else	aclmbcjnbccdZ
everyone i	acocicanaZcca
everyone in	bkaccbbboilcb
everyone s	amcacnckcckcb
everyone who	bccacbapcbnci
everything and	dccclcbcnmbda
everything in	obacbcZpaabca
everything that	bacdrcbdcccec
everything you	ZoabmbpbbXbbZ
exactly that	bccncaincaddc
exactly what	hjZjcdldnbded
examiner for	Ybccdqbbcccdb
excellent and	ZmobcbabbmbbZ
exchange for	nbaabbkobaaba
exchange with	amnmccbbcbbcb
exp 0	mnbeedddddddc
expanding our	kckcddbcdcndd
expected ctc	coieeededeedd
expected rate	ockdeeceeddee
experience and	abbccbbbrabcb
experience at	cpcieecdddddd
experience in	bclchdfdncccl
experience needed	kdcdedcdddnee
experience of	ldcbmlcddddee
expert-call>benefit	cddndbldddced
expert-call>call-ask	bdlrdcbcccddc
expert-call>client	ccbncdddddddd
expert-call>connect	addqdbbccdddd
expert-call>easy-money	cbcaocZccbadb
expert-call>equity	ZajpobYbbbbcb
expert-call>event	acbpdnabbccdc
expert-call>freelance	lbbrbbaccccca
expert-call>funding	acklpcaccbcdb
expert-call>i-am	jblkabkbpbbca
expert-call>job-word	ZalhrcZbjcccb
expert-call>mule	Zcbrcbaabaaca
expert-call>pay-first	accmbZoacbZca
expert-call>pay-word	icbtcbbcecccb
expert-call>permanent	abbsZcbcdcddc
expert-call>requirements	Yabpblabccbcb
expert-call>role	abZtcbabbbccb
expert-call>secret	aabpbaaabaZaZ
expert-call>seeks	Zcctabbbdccdb
expert-call>sell-cta	ZbbqkZZmcbaca
expert-call>site-notice	cdboedadcddde
expert-call>start	pbcmdcbccdddc
expert-call>teach	accYbnaobbccc
expert-call>threat	pccYccbdcecdb
expert-call>wants-job	abZnbZaanabbZ
expert-call>we	cbbqohdccbbca
expert-call>you	fccqcchdndccb
expires in	ababccZbaagmq
expires on	abacbcnanaabm
explain it	lbalbqdbbcbcb
explain the	jbnjcZamkaccZ
express my	cdbddcbddqddd
expression of	cmddddjddmcdc
eyes on	pddcddbddmddc
fabrik nord	fjedddlijidlb
factura de	adddddbcdcbcq
faculty of	accccobmcbdda
failed on	bccdccbcdkbbp
fair ?	abZbbZYZoqbbZ
fair in	ldbbdboambbba
family !	ccbdddbcdpjcb
family and	cccdhdcencned
family firm	iqbcbbaccaccc
family owned	bqadddcedddee
family s	hjfcpdadccced
fan of	lbaccbaakpcca
fancy a	bpbcbcbcdndda
fancy it	ZiankmYmcacca
far as	jncdcdkcdkdec
farebbe piacere	dlcdddmddlddc
farms in	ncbcbcmkcbcdb
fast and	ablccblbpZccb
father s	nZkbnbZbambcZ
favour ?	abbcccmcnamcb
feature you	YbabbaYraZaba
february 0	occcdbcnccicb
february ?	occcdabnccddd
fee $	dbcacqlYcafaY
fee 0	mbcabZonbbcca
fee ?	qcbbcnabdccdb
fee and	blllcmbccdeca
fee but	bdddnZcoeddec
fee for	edmcdmbadcjdl
fee is	fbbkchphcbkcb
fee of	icdkdmkcdcldi
fee per	kbaZaolababbY
fee s	dbalcqdZcabca
fee you	ZcaabZlbbaqba
fee £	cbccckocdcmdb
feed you	kncccnbacbded
feedback on	bcbaociZamhcl
feel free	dnnfddbkcbbdc
feel like	bkpccbZcbjcdc
feliz aniversario	abZbbbabanbak
few of	lbqcccZccjbcc
few people	bbpccdbbZoddb
fewer than	ZbaobaXZaZanm
fiche de	knbdddbdccdcm
fifteen minutes	akncccndccbdc
fifteen pages	necdedkdddefe
fifteen years	bcedmcadbnddc
figma and	landbdbdnbcdb
file and	bafcccmbmZlam
fill a	akkccdbdnjddc
fill in	kamnbcancbkca
fill the	kkccddoddcjdb
fill your	aaaccbrcacccb
filled in	jlkcmbZbcbldc
filling in	mckdddbccicdm
fim de	nnbccbmbcbbbZ
fin de	olbdcckcclcca
final interview	blbccdbdcdodd
final year	bccbcnblnbddc
finance manager	bpbdbdbdbcdlc
finance people	bbpccdncbZadb
finance team	Znmcbdlcbccdc
financial controller	jpbdddcdekddc
financial year	jcnbcmbcdcddd
financiero en	chdeedcdmcdmb
finch ?	cdndddndaaddb
find a	bpcklcjccbidb
find an	aaobolYbjaacb
find attached	mcccdcbadcdco
find below	bccdddmcccccp
find it	abZbbbYfbaark
find its	arbcccbdbcbdd
find me	lcpccdacbabda
find my	ddcbeeceraedc
find one	aancmcYcanccb
find out	mgomccecdccdb
find people	bbrcccbbaZbca
find someone	qZpcdcbbcbccb
find the	dedccfkccbcjp
find them	bmpcccjccaccc
find you	fgmccfkobabca
find your	aZkccckcbknbl
finds you	ckkddendcccdc
fine i	lbacbcacanocb
fine with	klabcoacbbbck
finish my	bdceddcdpbddc
finish the	nbbbcbabchnco
finished the	abacbbZmcZccr
fino a	nncddccdkddcb
firm and	cibcmldmkbcdb
firm for	lnbclcaccbcdc
firm has	bcimdcmdldddc
firm in	fmglkcmccbccb
firm is	aomnbcbddbcdb
firm s	bpbcccmamcbcb
firm that	mbabkcpcaZbdb
firm we	pccgccmcddddb
firms and	ncacccmcjbddb
firms in	ddbdderddcded
first 0	abbbnblhceocb
first and	bolkddbdcbced
first chapter	cddddaZqcbddb
first class	bcblcobamcddc
first container	nbbcccmdcbcdc
first conversation	ckbbddpcddddd
first day	boacncZccdcnc
first four	kdadccmnbbcdc
first hour	cdbccaqYbcdda
first i	cbsdicaccacdb
first in	Zlmcaclcnacdb
first invoice	oddcddadedkma
first job	maZcbadllaboa
first month	bdccempcicieb
first night	mbbcccaoblccY
first of	akccdmkjcfccm
first one	bcbccirbcblcb
first page	bmnldedccdadc
first pay	bccdcdbddcrZb
first quarter	anbccdpccbcdc
first round	bbbckcarcabcY
first salary	dcddeecdedqdc
first six	YjbcocaacZbcm
first thing	nbmcadkdcccec
first three	ocbcccobbccdb
first time	cllcbndZblbla
first to	daacbbqbcamcb
first two	cafbmmkmbblcZ
first week	cccddkncdnkdb
first who	bapclccbclbcb
first year	abbcqlnbcbcdb
first you	qbcccbkbdclcb
first:benefit	eddehhndjcfee
first:call-ask	dclodfceicedd
first:client	kjlldddddcejc
first:cofounder	dddereddccedd
first:connect	ddejfdfhhmdkb
first:content	dccdffdrcdhdd
first:cv-ask	derdddcdcckcb
first:easy-money	fdcjffijcdpcb
first:equity	gebjndjcfcldd
first:event	dcdeekdodddge
first:expert-call	ccdsjcccedcdb
first:freelance	ldfeddjfkddef
first:funding	dddiqccedeidc
first:i-am	edkdiehelkecd
first:interest-q	hdmeicehjdcdk
first:job-word	elkdedddjdeke
first:messenger	kkidhcbcheocd
first:mule	fieedfeifcldk
first:open-to-new	ceqdidcijdddb
first:part-time	meecekckjfedb
first:pay-first	dcccedddcdpdl
first:pay-word	iddldlhddcidl
first:permanent	dpfefededdhde
first:recruiter	dendddkdddgjh
first:requirements	ikfekeheebfmb
first:role	jldefghdidejd
first:run-code	ikcccchbcbrla
first:secret	ccbcdmadcbpnc
first:seeks	jkejkkddicedd
first:sell-cta	dceeedlkdciik
first:site-notice	cdddddcccdhqh
first:speak	cccjdmeocjdcc
first:start	lddeiejhjdedj
first:task-for-you	mdceidbdhbjmj
first:teach	cecddqcjefdde
first:thanks	dddfddfdeoeig
first:third-person	bcjfddhcobdcl
first:threat	ejcedheddclll
first:unpaid	dcccjmdmdbdjl
first:wants-job	cdceehddqcehc
first:we	jieihjjjcefdd
first:we-help	jfeejhocdddcc
first:workplace	kkgedkceedici
first:you	ddieefidgjikf
first:your-profile	fhmfdddddhjlb
fit for	cqedddadedddd
five and	ccbccccocZndb
five days	djcncklnecZca
five minute	bcmbcbaqbZbca
five minutes	ZcoobbmbmabcZ
five months	rbcdedcdddddc
five or	oblbbbfbcbcdc
five stars	dddddcbldcmmd
five weeks	mjbbcebnlbcch
five working	fcccdckcdcYbq
five years	dlbdccjjimckb
fix the	bdddddcddkmdl
fixed fee	obccccnddcadc
fixed price	pccdbdnddddec
fixed sum	odbbdcmbdcdeb
fixed term	areedbcdddddc
flat 0	accadobcalcdm
flat fee	nbbmbjlbcbbcZ
flat s	bccccbabcindn
flight to	biccdcbcdbckr
flights and	occlclacdcccb
focus group	bbascbbbbbcca
follow the	baaccaabbpoca
follow up	iccpdckhghecb
follow you	cbbdddbcbqdcc
follow your	ddadddcdcrcbc
followed by	abbYcpamcbacZ
following our	ocdcdcbkdjlca
following the	bbbmhkackmkcb
following up	ijkjhfddkecci
following you	abZbbbXZaoZsW
food and	clicbdnddcddd
food bank	iiabbnZabpbaZ
for $	bbbicirbcbmjc
for 0	lbbjjekdcbijl
for ?	ccsdddbcbbdcb
for a	lhhkfefckdecd
for about	pblccdiccejdb
for accepting	ciikddmcdlkcb
for agencies	cdjeeeneedded
for ai	pbocbYacbacca
for all	mckhjblkcbbdi
for an	jecokjechccdc
for and	bbrjddZcblZbc
for another	adddddccccddr
for any	jcbdddccsacdb
for anyone	bjaZcbmpbacca
for anything	hbncbcdcnacdb
for as	labcenhddkced
for asking	bbZcdcbcmqccZ
for being	ccemcbajencji
for bi	ecdeeeddkdenc
for big	lbabcnaobZccb
for both	Zplcdlebbjbca
for business	cbcccclcclcoc
for calling	abmmccbccabcn
for carers	ZaabqbYcnacbc
for change	Zpldddadcccdc
for children	bnabcmanbZbbZ
for completing	mcldddbdmbddd
for connecting	ehjlddmkebfcb
for contractors	Ybcblcqlddaca
for data	cdleddkmcdcla
for day	rbbddbaccbcdc
for delivery	accccckccbncm
for details	ldpdddbdcbidb
for each	mbfldpdbccfdb
for eight	dbmdkdmdkbcdb
for eleven	ncbcccnckbddc
for every	nbbcccicnbcdc
for everything	idbdldbccocda
for fifteen	acidmcodcaddc
for filling	kckdddbcchldl
for finding	mclbocZcbaccZ
for firms	kbabbapkcabcZ
for first	ababnbmekZana
for five	bcapcdmcdjccd
for four	ibbeccjcodcco
for free	cdcdccqiccemc
for freelance	YZZbnbYnbZoaZ
for freelancers	adddddrcdcdda
for fun	ZaYnabZbnobca
for good	aokclnbmbZcca
for half	accnldencccdb
for her	biacbjabpjcbl
for in	cnldeekddcddd
for it	oeikdedfddcja
for its	mmjccibccchck
for itself	abZbbbobbapca
for joining	lclldbbbdlidc
for letting	adckdcmndbcdb
for life	bbabcbZocZpZa
for lunch	bcbccdmbcdbcp
for making	oclcccacblbda
for many	bcndedkddcjed
for march	dccbcabccbbdq
for marketing	biccdcacccoma
for may	aaccdcacdcbcr
for me	mcccddZbqenca
for members	bccacmapbbcbZ
for money	amndedcdccded
for more	cllcccncckccb
for most	mcnccbmbceZdc
for my	leccflZdnjldb
for new	mckcZcaocbbcb
for next	bcldddhcdbcdq
for nine	cbkclcjcojccb
for nothing	ZbZbbbnpmbacZ
for november	babbccbbdbbbr
for now	bcbcqcancjcca
for nurses	bbmdcebocbcZm
for office	ddeeeedeedodc
for one	kcapeldhlbbea
for our	ljdbkmbmcbicb
for parents	ZZacZomnbbbcZ
for payroll	bccndcacddoab
for people	bbljmjcpcbcca
for product	ccklclZcccmmb
for python	acdddpbbcccdl
for qa	cmadddcddddob
for reading	mcbZccccnnddc
for real	abcccclbclboa
for sale	ababqbdZbabbn
for salesforce	cicdddbccccpb
for school	ckccnbfldbkdc
for schools	accdncibdbcdn
for senior	bmocddcbdcdlc
for seven	apbdcdbckacdb
for several	bbpcccjdbbccc
for six	nickcdcfjdddi
for sixteen	ddnejeceecefe
for small	kcbclonbbbbcb
for so	cdclddbldljee
for some	jfjddcecfnded
for somebody	ebihlpabldcdb
for someone	pndcbbjclacdb
for something	jcqgbcacbmdcb
for speakers	cddcdmceecddn
for submitting	icmdddbndbcdc
for such	Zloccnacbbcdb
for taking	jccdkdcdboedc
for technical	bblddmbcccdoc
for ten	ddZkbjdemcllZ
for tenants	icbccYmocbcca
for test	pcabnbabcbbcb
for that	mkccccblcnkcb
for the	kecdheceejidm
for them	nealclmccaccc
for this	mbckcecdcicmj
for those	dkkibcoccacdd
for three	ncjfekecckcch
for tideway	mcbdddbnkcdcb
for translators	bckdbcocccjdc
for tuesday	aabcdlaZbmcbo
for twelve	adbddclccpdde
for twenty	akeobmabciadb
for two	mkbliibceccdl
for us	odccdocdcccci
for ward	aacccobbdcoca
for week	abccccbccbncp
for what	ibqcckjccecca
for when	ccsdddbdcZddc
for which	dddmcnbfefiec
for women	abaaYZXrbZmbZ
for work	acccccZbrimcd
for writing	bebmccehcpdcb
for years	mkacccdcarbcb
for you	celhefmdhchjb
for your	ceeecfmdkadll
for £	fabjcbsbbbibj
for €	abaccllabZoam
forgive me	bjZnbcnlcacdc
form !	inbdddbdccmec
form and	mflcnbkccbadb
form for	dballklccbamb
form in	kcmdndaddbbed
form is	acocccbccdodc
form of	iclkdiablckcj
form on	pccddcbmfccei
form so	mccdddkccacdn
form that	ncnccbZmbaccb
form to	Zbbccdaqcbkcj
former colleague	bbocdjakeYcoc
forty minutes	cdkdddjWdcddr
forty per	ncbcncaccblcZ
forward ?	qkbbdcbdbbcdc
forward it	bcccccZcnbqci
forward my	bbbddcbcrbddc
forward the	jkccdcbccaqba
forward this	bcbcccincZcbo
forward to	cejcdcbicrecb
forward your	jkneeeddcdcdc
found a	acacocacccbco
found by	bcZckcnbdcnbb
found in	lalbccZccaXqZ
found it	cbbdobbcabidm
found the	cdedddbdcqddc
found you	idcmccbcdmcob
found your	dbafbcZbaqljj
foundation s	ZabbmoZacbnba
foundation that	ecbolZbcdbcdc
founder ?	mbbbqlZccbbda
founder and	ccdepddeddeee
founder for	ccddqdbdddded
founder i	mcabbcpbbZcca
founder in	bccdndcdcmddc
founder of	aflcnbobcbbdb
founder who	cdddpecedceed
founder with	bbbdqccdccddc
founding engineer	dbdeoedeeeeed
founding members	bbackcbpcacca
founding partner	cdddpcbcddced
founding team	caccqdbdccddc
four ?	ZbZncaZZanabn
four afternoons	mabpalbbbaccb
four day	arndccacbbddb
four days	omcdbdddlcddh
four hours	ebbnbdmbccbck
four languages	hmZccbnbnccdb
four meetings	mbcpadcdddeed
four minutes	abnabmZpcabaY
four months	rbcccjedecddc
four of	iblckljcckcdc
four pages	jbbcrbccdcddc
four people	ndcmcclcdcded
four times	bbkccnhcboddb
four weeks	lecccbdcjbdbr
four years	becejmbdnlddc
frais de	bbbcccbcccqca
frau tim	neddeddekdeed
free 0	bbcbccmnccmdb
free ?	sbfccchbcbbce
free and	acjcddYqibcnb
free for	fiibiciocblcb
free from	Zchdcdmjqbcdb
free in	ipbcclhcccdcc
free monday	ZbZocbYloZaaY
free of	bdcddcoqccccb
free on	laYbbcinaZccn
free online	bbbccaZrcZccb
free so	fcccddrccbddc
free this	gbZoabZpbZaaZ
free to	akdmckaobbkde
free trial	bdddddocddcoa
free webinar	ccccdcbrcccdb
freelance ?	icfcdbqcccccb
freelance and	bbqedebdbbded
freelance basis	sacdddcdddddd
freelance copywriter	lcdcddmcddddb
freelance illustrator	acaddcZdrbddc
freelance or	bbpdddacnbcdc
freelance>benefit	hkfdmclkbbcci
freelance>call-ask	ocbdeeceeedee
freelance>client	pbbcddndddddc
freelance>cofounder	bcpcacabdcdee
freelance>content	mZZpaZYYbbaca
freelance>cv-ask	bbodddbdccccc
freelance>easy-money	qcbccadcbblcb
freelance>equity	cobdddcedddee
freelance>event	dbbbcliobaZnY
freelance>expert-call	ncblccbcbaddc
freelance>funding	qkccbcbbdcddc
freelance>i-am	bilcccabrdfce
freelance>interest-q	qccdddcddddba
freelance>job-word	okkccccclkccb
freelance>mule	lafbcjmbnbkca
freelance>open-to-new	eacbbbYrbbbbZ
freelance>part-time	qcfddcbdncddc
freelance>pay-first	mbcbdcicccpca
freelance>pay-word	pcfjcijfecdcb
freelance>permanent	jmrcccbcibccb
freelance>recruiter	nZmbcbYoabbba
freelance>requirements	laZbcbcbqabdb
freelance>role	qbccdchcleceb
freelance>seeks	mcnekbmbbbccf
freelance>sell-cta	lkbhccnbcbjcl
freelance>site-notice	mbkddcacbnbYo
freelance>start	pjcdddddieccg
freelance>task-for-you	XababaYpaaaZl
freelance>teach	kmbbcpjbbbbcb
freelance>thanks	YaYbcbebpjoaZ
freelance>threat	rmccdcbceccdb
freelance>unpaid	ZccccaraccccZ
freelance>wants-job	ZqabbbZbjbcba
freelance>we	ofbmlbdicbjca
freelance>workplace	rchdddcdddddc
freelance>you	mjljbcnbdbjcb
freelance>your-profile	naobccZbbbcdc
freelancer ?	gaccabrcbcaca
freelancers for	knccccmcdbcdc
fri 0	ZabbbqZZbZbbn
friday ?	anamicjbcbbcn
friday and	djadddcknnedb
friday at	bbdcdcaobocce
friday with	bcbccalZoamda
friend from	alcdqcacdcadc
friend i	abacabZlakqba
friend of	ZblbnaZbnedcj
friend we	eljcddacdbobc
from $	bcccdcubccbdb
from 0	cjceddmjeebhn
from a	jcfkjjecbhima
from abroad	bbbcccljnbmbb
from all	jcbdcdcccqcda
from an	ZalbocZbbbcan
from anywhere	mkbdccbcpacdb
from april	ebcdddbbncddp
from day	cqbdpcadccddc
from each	acbdccZccpndb
from home	nkdcdhbcdfkdj
from it	ZkbcnbakbbpcZ
from january	ZbcccpZcdccdq
from june	nacdpdccccddb
from last	mhniccZbkjbcf
from march	nbcccblacccdn
from may	Ycmdcdbcqbdci
from me	kbmchhhcbpccb
from mid	pccdddcdddded
from monday	kbbbdcpbliclb
from my	bndcocdkamaca
from next	enhcjcacmbddl
from now	albcicdbccllm
from one	mcacccmccncda
from other	macdddbccqkca
from our	ccdcmdbclmncd
from people	aeZljZanbkbna
from september	anoccZaambccb
from somebody	mdbcdncdckded
from someone	aoZnccZmbeccb
from the	iecdleccdkkik
from them	mbaccmoacbcdb
from this	bcbccbacblnna
from three	kcbbcnmbcbbma
from thursday	bcncccabbmcbl
from two	accmcYnncbcda
from us	nblcjbkbcedck
from you	kjcccmdjdkcfd
from your	bfbeedjcjjmmb
from £	ZbZbabuicacca
from €	ZZaakapoaaaaY
front and	acccddbdddqdb
front desk	bddddmhbdbcdo
front of	mcnccjlbebcdd
full benefits	bqcecdddddddd
full name	cclddbceddoed
full of	jccdddnncbddd
full remote	qaeeeddedeedc
full stack	jbbdndidcdkdd
full time	dqidddccecdff
fully remote	okbcdlbdddjdc
fund and	ZlmpabZbaZbcb
fund in	Zcbqhcaccbbcb
fund is	Zcaqcbadcbcdc
funding>benefit	Zakbobobbacca
funding>call-ask	bcapocacdccdb
funding>cofounder	dcdeqededdded
funding>connect	cdcdcdcdcobdd
funding>content	abacbdaboZbbo
funding>easy-money	abbbscaccbddb
funding>equity	cjddodddedddc
funding>event	ZZZomYXnbZZbZ
funding>expert-call	bbcaocZccbadb
funding>freelance	mplcacabbbccb
funding>i-am	lcnbpcbbcdjcb
funding>job-word	Zomckcbcbcccb
funding>mule	eablnbabcbrca
funding>open-to-new	ddoebeddccdcc
funding>part-time	acacocaccbcdc
funding>pay-first	bdccacbdcbqdb
funding>pay-word	opcbkbacclbca
funding>permanent	Zmabqbkccbbca
funding>role	bdhlqbakiebca
funding>run-code	aZabacabcbpbb
funding>seeks	kbchrcccdiddc
funding>sell-cta	cdcdbdrbdcded
funding>speak	YbaqXZbacbcca
funding>start	YXbbraabcbncZ
funding>teach	aaabaZapnZabY
funding>threat	nqcbababccbcZ
funding>unpaid	ZZbbpaaZbcbbb
funding>wants-job	bcodefcfcdeee
funding>we	kbbbqkZocbjcZ
funding>workplace	YbconYaabbaca
funding>you	kkcdlbjbbjnbb
funding>your-profile	pZZbncaccbbda
fur 0	bcbcdnoccbmcZ
fur das	lkckdcbcccmcl
fur den	jbccccocchhmc
fur die	lbcchljclejcd
fur ein	akbocjfbcbccm
fur eine	acbpoabcbbcba
fur einen	kdcmbnccccldb
fur meine	nbabcbYbpabba
fur sie	bjjnkcbccccoa
fur unser	dmcbcnbndccdb
fur unsere	abaZcpaobbbba
further to	lfmcdecjddfdh
gave me	mfcidbccmmidc
gave up	mcbcbcmbbacdn
geehrte frau	kidleeheeejed
geehrter herr	joeeeededeeed
general manager	dnboccabccbda
gente como	abrcccabbbcca
gerente de	dmceeeldldddc
germany with	dbZbbcncbbocb
gern in	ncbcdcbmdmcdb
gestion a	bjdddocdhcdlb
get $	acdcdkadddrdc
get 0	acbkmdibgaqcd
get a	dcbijdkjibljc
get along	kbbcmbaccobcb
get an	cjcqmcaccbbcc
get back	bcldddbdmandc
get in	abdbnbZinYnbk
get into	abZcbbZbpkbbm
get it	lbaejchchlndb
get me	ZcabccacnYbcq
get more	ababbboZbYaqY
get our	pbbbabpbccbcb
get paid	ijjdbbnccbmcc
get the	mhbkccejckmcb
get their	bcacmdncdbhdc
get this	ZZbbccjacbopk
get to	ckkcllccbmfdb
get you	cmncdhocbbgca
get your	ambcccnbdcodc
get £	YaakbqkZcbbcZ
get €	ZaZbalZbbarba
gets a	bjbdocbkcYddn
gets you	anmcbbnbbbbdb
getting a	ooacccaacacdb
getting back	ddoedecedajed
getting to	ccmccdbcbqcda
gezocht voor	lcecdocbdddda
ghs 0	opbcccZcbakcb
gibt es	bcmmiccblbfcl
gift card	jjcpdcbcdildb
gift cards	fcclcbmcccnci
gis specialist	bnocccabcbccb
give 0	ibbkomjcbZbcd
give a	dbcbcrYcnbccb
give her	Xbcbcmbccbncp
give it	lajabbpbjamca
give me	cekldiccnhdcc
give my	adcddqabbocdc
give the	bddcdplbdcjdb
give them	anamcmZlaZcdc
give us	bbclccpbccmck
give you	jcccmkmcbckdh
given to	qcddddbddbcdj
given up	ancccnbdckddc
given your	dkokldbccdcdc
gives you	Ybccacqccccdc
glad of	bdkcddadrbcdc
glad to	benjdddlilccb
glasgow and	alkcmcacobcdb
go ?	abZcccpcancba
go ahead	pddcedceeeldc
go and	alnccnjcbaddc
go back	bbjdndbdcncdc
go for	acccdllmdacbm
go home	accbdogbdbcdo
go on	iailcdibmkcdb
go through	nddcccejcbkcm
go to	dlelecamccclj
go up	qbcdidadccmdc
go with	nblcccaboacca
goes on	mccdddfccbldo
goes out	laZbbbZnoZaca
goes to	ddbkfdeacapck
goes up	blcdccekdcccq
goes with	bpbdccjdccdec
goes wrong	icbqbcabcbbdc
going ?	ZapccbaZoccbY
going by	cjnecdjecddee
going for	aaZblcZaaqccZ
going on	alrcbcabblcca
going out	okbdccecckccb
going through	nbbcccpcbacdc
going to	bekckcdbkelcm
gold trading	bdbdcabcbZrdc
gone and	aoacnbmbbZbca
gone up	aabmcpaacbbcb
good ?	kbZmnbmbaZbcb
good afternoon	dnnckbmccaccb
good and	bkklcldcckddc
good as	lnfcbkZccmcdb
good at	lbmccdhdmacdc
good coffee	bpZcbcmbdZbca
good day	ldfecjhicdmcc
good english	Zbaccbkcccqcc
good evening	kbZbaakZnkkcj
good i	lcnlcbeckacdb
good luck	bbacccZaatcbZ
good lunch	aaanaoaacmcca
good morning	ndcjcclbjgicc
good news	nkbccceacamma
good one	bcYdcdacmrcdb
good people	jcmdndhckbddc
good time	qbkcddadblcdb
good to	cccccckbbqccl
good with	abacbnZbolbca
gostavamos de	bbpbbnZbbZbcZ
gostei muito	ncpcdaacclcba
got $	occcldbdcbded
got 0	ndfdddkhcaele
got a	lcefljcfikdcc
got an	Zbbcmlmcencca
got both	aiqccdadaaccb
got from	acbbccaclabcq
got into	cccdddcobnddc
got is	aclnmdbddcded
got it	jlkbbkjcbkcci
got my	Zbbccalbqlccb
got no	acbcacmcbmccn
got one	cclbkcnbjacdk
got something	abobabojZZcca
got the	ebbcnkbbcoccn
got three	icechckcmZcdn
got time	bbmdddanckbca
got two	icccgcrccacdj
got you	ZancbbaoamcbZ
got your	lnehcbacllcjb
gracias por	ccbcdcbbcqcam
grade 0	atbddlbcjccdb
grandmother s	pcbccbabYaoca
grant for	raccZbabdcbca
grant from	acdckcbddloda
grant of	paabmcaccalca
grant writer	ecccbdbcnnddc
grateful for	icbldmbcpaddb
grateful if	mcdddcdcnZddm
great to	ccbkddkccplcb
great week	ndbdeeccdmece
greetings from	nccdddbadrdbb
gross monthly	bpddddcdcdcdc
group 0	dldcdpbcdccca
group and	boocdbccakddb
group for	ZaZabaarajbaZ
group is	ndkdedddeided
group of	mbablckmcejcb
group on	ZbZpbZabbocca
growing and	copdbdcdbbddc
growing the	bapdcdmcbbcdb
grown up	kcbdlcbnccddc
guarantee of	addadlZadcpdb
guest lecture	cccbdrbZcccda
guidance on	maabbolbZabca
gustaria que	nclccoZbabccb
guten tag	ldlhddjdkdidc
h 0	piclcjabcbbbe
h week	pdedeccededed
h:benefit	jfbfccqjckdcb
h:cofounder	enncocacchccb
h:connect	bikqcaZmjjeca
h:content	ndccdcaccnccc
h:easy-money	Zmbbanamcbmca
h:equity	acbqcbabccadb
h:event	bbdbcqfscabca
h:expert-call	abatcaZlcjbca
h:freelance	kckeccofiedcb
h:funding	bbkopcZcbkdcb
h:i-am	bjacckoilZlcb
h:job-word	dbbbcbafpaeqa
h:mule	kobgbnabbbdlc
h:open-to-new	bZYcccacqabca
h:part-time	ZbabcbmlcmobZ
h:pay-word	bnlcdkbcclncb
h:permanent	akkcccqbjbccb
h:recruiter	dkrdcdfcbehcb
h:requirements	bcbdbnoccajdc
h:role	jkjkdjeiijdcb
h:seeks	dcbdccdcpcocb
h:sell-cta	ZbbbpbXbbaacn
h:site-notice	ZXZbbbZZaZasX
h:speak	abbtcZmZcaiba
h:start	cZZdddcdpcddb
h:teach	jcbhcocpcgeca
h:unpaid	caabkmZrbbbba
h:wants-job	bbkchcabtbfca
h:we	cbkmhcidbkkdc
h:we-help	dccdddrjcccdc
h:workplace	ncccdccdddndc
h:you	aopcccelaZcja
ha 0	chnddnbcdbdla
ha avuto	bbacdcpcbacbm
ha sido	cccdddcccacmo
habe ich	dkkbkdkdmcddc
haben sie	lldeddjdldddc
had 0	acaobbZbmcbba
had a	cdjccfkkbnkcc
had four	bnbdcclbmbded
had her	ncbcbbbbclccm
had the	kcbfmbcckojca
had three	flbdddmcnacdc
had time	ZoZbboZaaYmaZ
had to	bibdcceciocdm
had written	jncbcdmbcccdb
had you	banccmaabmaca
had your	odcdddacdjmca
hadn t	mcbcickbcqaba
half a	jbbdopdacbbcl
half an	accndcjoldcdb
half and	ecacrbacbagcb
half day	bbjcdqbkdccdc
half days	mbccbnbccdbdc
half hour	bcidcolbcccdb
half is	lcccodacdbldc
half of	kdfdpkdicdcdb
half on	cbcendmddcjdd
half past	cccddcbbifdcq
half price	ZcbbbcrncaabY
half term	nbmccaocbZdcc
half the	clccqbdjibccb
half time	sadcdcbdcddec
half year	obcdncbccbcdc
hall 0	kcbccaZpcabcl
hall in	abadbcaomYbal
hallo tim	kldeddkeedeec
hand in	kbabccYbnabbp
hand out	kbbbbbqbcabbZ
hand over	anambaZcbbnca
handful of	fjqcccadccddc
handle the	icbacoZbcpccZ
happen to	bcacmcncbncca
happens to	ncacbbmbckcdc
happy ?	bbsbcccbaYcba
happy and	ccbdcdbddqcdc
happy birthday	ccbcdcbbcaclp
happy if	ZmljaoYkbaccb
happy to	jccidflmilccb
happy where	dkpedecddbeed
happy with	ecZbcnnbkabbl
happy work	bcbcdcbbbsbWY
harbour museum	ZZZabnZmaYapX
hard and	mncccaacmccdd
hard to	abpmcmaccbcdc
harrow finch	dfjdddnckddjb
haruka i	pdacddbdjkddc
has 0	ncbclclicebei
has a	kkbceilcbadlm
has agreed	kdcdhkbcccecp
has an	bbbcnbmljblcb
has approved	blcdddcdddndl
has asked	cnipcbbcbchdb
has been	diccdcccdkimn
has come	kbpkccbkcZcdk
has dared	llaccdmcdbddd
has ever	diapibabemcdb
has finally	cdbdddcddqddc
has gone	lamjckZbbaboa
has had	ncbcbbabcmmdb
has helped	bbZcccrababcb
has just	jqbcjcddicddb
has left	mancmcacjecdb
has lost	ZabbepaabmkcZ
has no	ebbbbpcacboca
has now	lnbdddbddcbnb
has one	blbnceabbmcdb
has reached	jcccdnaccncdb
has retired	qbccccadddcdc
has sent	YbbbocYccbZnm
has taken	lfbdlclcbmbcb
has the	jicddckncfkdb
has to	pcehbbbljajbj
has told	ldnacdjdcbddd
hasn t	ZcmbcdacbbbqZ
hasta el	ZlbbcbZqbaZcZ
hasta que	ccbdbcpccckcb
hat den	kccdddcddddco
hat die	bnbdccbcbccco
hat mir	mcbddcbckocca
hate to	alkbldgcbmbcb
hatten sie	cefncdalpbcbZ
hattest du	jaaanoYacaabZ
have 0	kbbcjbehdakph
have a	kemejccliddcc
have already	abpbccYabamna
have an	cmdjjfjcicjdc
have any	fcccddidnbddn
have anything	Ycodddbcpaddb
have asked	bdfchcnccoccb
have attached	cbbdedldlmddd
have been	bjdjdhcccjjne
have capacity	pbbccbnccbbcb
have changed	amqcbcbcbacba
have completed	abaddkecqbdcb
have done	chcccaZonakca
have eleven	blacmcZbbobcb
have finished	kaabbZZnoZccZ
have had	elncccaccmcdb
have half	ZbZapaZbmYabn
have in	bijddlldbcmdc
have is	bllcodfccbcdc
have it	mmacfcnhbccck
have joined	ZbkbbbZacZonZ
have lunch	bjmcmdacccccn
have made	mclcocabcbcdb
have met	lbkcbcnablccb
have moved	alncccabbmccb
have need	bdmdddmdfcced
have never	cbdncjblcmbcb
have no	dclcclilmbcdb
have nobody	mcaanbZcnabdb
have not	bcjdddlcfpcdb
have now	lZaccbljaZbqZ
have one	brcdZmeccbcdc
have our	pojcbbYbbZbba
have read	cccddccbmlddm
have received	lnbcccZbcbbnk
have seen	fibcmcbckbbna
have several	cbqdcdadcbddd
have since	cbldjdcdcnddc
have something	ococccaejbddb
have stopped	bobdddcccZddn
have that	jdcdddmdcZden
have the	cfabdimefmccm
have three	ghfdddqdccddb
have time	gbcbchZcmkbcp
have to	eidfcnbekbkjc
have told	bbZbcahncbcdo
have two	gmjldcmcbcddc
have you	fkhdckjlhddcd
have your	mhndddcccfldc
haven t	delcmdfcmbckb
having a	nbncddbbbZddn
hay un	bbZcpbZbbainZ
he d	cnecbcabkpcca
he has	agbbobmccckch
he is	ljjcmchccbkdb
he s	cefjdfeccfndl
he said	mmacdbaobbddb
he says	hhbcbceboamdb
he spoke	acncccmaamcda
he starts	acacccabcobco
he was	eibdddaddnldl
head of	cpddjidceeddc
heads of	bcmmamdmbdccc
heads up	aaZbbcnalZanj
health ?	bcbnddnccdddc
health insurance	bsbdcdbdddddc
hear about	ajpkbZYmanbba
hear from	amllcbapbdccd
hear how	acanckYacocdc
hear more	hoadddjddlddd
hear of	bbcdddbdtbddb
hear that	abZccllcnkcdb
hear what	ibrcccacclccb
hear you	Zejccqaabmcda
hear your	ZbpbncZbbabcb
heard back	elbcccmcbacbn
heard you	YlYoabjbapbba
hearing aid	Zkbcbpbkbaccb
hearing from	blcdedbedndec
heat pumps	mbZabZjpaZbbZ
heb een	abpbncabZbbca
heb ik	pcmdddcdccddb
heb je	obZcbklbjlbbZ
heb jij	ccZdcdlcnaddm
hedge fund	abnoccacbbccb
heeft een	fmclccbcccmcj
heeft je	cdcdedcddcdrb
held at	bcbccckbcboci
held in	ZbfbbkbocbaoZ
hello !	ddoecicbdlfga
hello again	caapmcbablhcc
hello beth	kcbddenddlddc
hello dear	ZanbbbZccamcp
hello do	nnaccalcbZcdc
hello doctor	abbcccZbblndn
hello dr	obcocZdccblcb
hello emil	kcbddenddlddc
hello friend	lbkbacZbaZoba
hello from	eancckaabqbaY
hello i	jacbikbnmbdci
hello marguerite	hlbccdkdcndec
hello mr	ncbfcldbllcdc
hello mrs	bcedcckbmacdn
hello ms	nbpdcdbccbcdb
hello my	anacbcoaaobcb
hello sir	biklddkcneccc
hello to	ccadcbbbbrccb
hello we	ibbcociccbgck
help ?	mmbbcbnccbcdb
help i	bdbdddbcopddc
help if	mlbdedkedddcc
help me	mcaccoackZlcj
help people	cbmdccnbcccdc
help us	pbbbcbaqcaccZ
help with	mjccddlccbmlb
helped 0	bcaacbsababcb
helped me	bcaccaabasbcZ
helplines and	bbabbbmnbncca
here !	bcaaccabcpnbZ
here ?	bdkcccabcpddb
here URL	ckdjdfillckcc
here and	lmpbakZbakbca
here are	bbhcccabiYbmq
here at	aqbddlbccmdcc
here for	cicddlmbcbcdn
here from	bcbcddlclacbo
here i	dbhcmcmbnecca
here in	jmocbbabbmbcb
here is	albccckmcakcn
here s	debcccfnnjdhf
here to	abYccbmanobcZ
here we	njcdmdbddddec
here who	maaaapYZambbY
here with	eclddjeccoicc
het u	hbabonZabbbca
hey !	ecodhcikjbedc
hey hey	acndccijcbkdl
hey kofi	kkkcccncbjccb
hi !	kelkcfbbclldc
hi again	ebonccjbbZbcb
hi all	bdcdddalcbccq
hi amira	cdkdddnddlddc
hi amrita	moacbblbbabcZ
hi are	darcccacZbcka
hi beth	clclddmdckddc
hi chloe	ldleeejddceed
hi dear	clcdddncdcmcb
hi deepa	ckcidefdklddd
hi dr	bdZeddomcjccb
hi greta	clcldeldedded
hi haruka	fedheeiekleed
hi i	kbcfeccbnmlcc
hi ines	mcccdcbodddec
hi it	lcbbdcbcclpcZ
hi ivan	jhlfedkeddddd
hi jonas	kijdeemdddded
hi karen	bbZcccrcbYccZ
hi kofi	lhdieeleedeed
hi lena	ihadcmhcmcddc
hi lucian	lkbdccaccodca
hi mateo	dchddcnccmkdb
hi mr	cdcbddncklddd
hi noor	cihdddodbkcdc
hi owen	leblclamdbcdc
hi patricia	bdbcdnjbddmcd
hi paula	cdcdddodhddec
hi renata	acccocncbacbZ
hi rosa	hkleeejdhdedc
hi sam	lbacccacbqcca
hi sorry	ncbmccZcmaccb
hi stefano	ifimccecmdcdc
hi sunil	cmcmddkddcddd
hi there	ifcblcflbkfbe
hi tim	lkcdeenddddec
hi we	mbcbmdbcdnidc
hi wei	ebodmcfccbddc
hi wen	kmmcbbaabnbcb
hi yusuf	clddddodddded
him ?	Zbhbcbkcbbccs
him about	alccmdaccbndb
him on	eccddcmcdcjdm
him the	acbcbbZacarck
him you	lccdndbddbmdc
hire a	nlbdddhdccddm
hire for	ccobddbdncddc
hire you	pdbkclebbcjcb
hired without	dcbcedcdncodc
hiring ?	caadccZboZcob
hiring a	dobdecmdccelc
hiring an	Ymcbccqccccdb
hiring at	bfoccdZcZnddc
hiring for	cZpcbcnchblca
hiring freeze	Znabcbabbacap
hiring in	ZZpbccbjnamcb
hiring manager	djeeeejeldfkd
hiring managers	babccckpbbcdb
hiring our	Zpacncaccbcdc
hiring two	aoZcZcpcbbccb
his own	bbbcccamcbnam
history of	ecbnckZncaack
hl7 and	lccdddcdodedc
ho un	lbococZbaabbZ
ho una	abpbbcmbaabba
ho visto	mblcmcacmacZa
hoje ?	bcoccbbbbaban
hola amira	lddelekeededd
hola lena	indeeejeddded
hola mateo	dodeeededdddd
hola zara	lddelekcededd
hold 0	bbcdrdbdcbddd
hold a	cbbclcbqkakcb
hold the	kccdkqbccccda
holds 0	abbbpbacdanca
holidays and	kZadncebbacdo
hollow oak	cmjjfdickcdlc
home and	aplccbabbbmdb
home carers	abbobaapcaccb
home is	npccccbbcbbdc
home office	bddceacdeeqed
home with	lZabcoabmkbcZ
home you	abccdcZcccrba
honest view	bbmcncZcblcdb
honorarium $	cddpeccdecddc
honorarium of	acdjcocadcodc
honour of	bccccmalcZoca
honour to	bkbdcbbncmlba
honoured if	aaZcnaaobmccb
honoured to	bbjbmjkbZnccc
hop on	bdcdddqcbcded
hope all	bcokddcccmddb
hope i	bcanccadboccc
hope it	lbababZmombca
hope that	jbblcjZbmnbcj
hope the	bfddgdjkjodcb
hope this	cjmdddmdcjcdc
hope to	ccnddebdmkddd
hope you	fijdgdjkelddc
hope your	aiaccccbpmbbf
hora por	bbbpclabccZca
horas 0	jcdddqccddbda
horas por	ncdddcndcdicb
hospice in	bkmdccbcbncdb
hospital ?	abaocbaapaaca
hospital and	allddobdccddc
hospital group	obmidcdddddec
hospital in	khjccbannabda
hospital s	anbcccbncclda
host a	cdccdckodccdc
hotel and	mbbbcobbcmcca
hotel in	clbcdmbcoacdb
hotel manager	eocddcadccmca
hour 0	cldddocdddkec
hour ?	bciqcjicjabdb
hour a	abblppZacbbca
hour about	Zcbrcbaccacco
hour and	ldbnchiehccdk
hour by	acbrcbZkdbZba
hour each	Zcbnbplbcbcdh
hour for	pcbZbmjblbcdc
hour from	eocacblcbbbdb
hour in	lnldddcddccec
hour is	labacbmoabbca
hour minimum	ocbcdbmdcdcdc
hour of	bcbuddYebbacb
hour on	jbbnceemfbccj
hour online	acdccrbbddddb
hour or	lcbibbnkcbcdb
hour over	ncbZcZYqcbbdb
hour plus	lbcbdpabcbcdc
hour remote	ncddencddddec
hour to	jbbhcZnboabdb
hour twice	Zbcbaplcbblda
hour we	YbambnYacanca
hour with	blcjclildcldb
hour you	qacccliccdbdc
hourly fee	hcdodcbdddcdb
hourly rate	ocblccmdddddc
hours $	mdcbcokbcbZbZ
hours 0	jncccmabcceco
hours ?	kcmaboZbbabcb
hours a	nicdkfjdhcjdb
hours and	ajklgcalcjihb
hours at	qbancaYbbbZbl
hours each	bcccdoacdcccq
hours in	dlcndibcdcbdn
hours of	obbmbnbebbcbc
hours on	accccobacbccq
hours or	cdddedbddcqaa
hours per	giddelkcldddc
hours weekly	nmededcddedec
hours with	Zicrbbaccbcca
hours €	bcbocqYbcbabY
house and	mlncccedfajdc
house in	olbccclcckbdb
house job	apidkcaccbcca
housing !	kccdeecdcpdcc
housing ?	ccmcccZlnadcb
housing and	amjccdbncccdc
housing in	bbabccmabZbpZ
housing is	ccadddrcabddb
how ?	aZacbcoboamca
how a	bcandkkmmabca
how about	mbmbbaYaZoccY
how are	bcbcccgbesbcZ
how did	bcbcdcfcpmcck
how do	lbkiacolbmbbZ
how does	maZbbbZbnnbbZ
how i	kbkdcblniakdb
how is	ZaZbbcZbmnZbo
how it	bcblbdccolkdb
how long	ocfncccbblbcb
how many	Zblndbobckbdb
how much	obabbbnbancca
how often	lbcdddbcbbbpb
how people	ddcdedcpZmdec
how s	bddccccbbucca
how the	mbjdcdedZnddc
how they	acandbpbcbccb
how to	bbbbjndqkbbjb
how we	dcbckcpbdccmh
how you	cfcececcnpcjb
how your	abbpdbZaccbma
hr 0	nccdembcddjec
hr at	bllcddbdnbddd
hr business	lpcdadcdkddec
hr can	ZbmbcbZcobkca
hr department	bcldddcdddodb
hr manager	albamcacdcocb
hr on	ocddedcdeeled
hr w2	pccdeecedeeee
hr will	aqbcdcZcbbmda
hrs week	qcddedcdddded
human resources	cljdccccccoca
hunting for	Yckcdbbbcrddj
hw:0	jdcdedjfnkfdb
hw:EMOJI	fdodddekcbjdc
hw:a	kdghjekgdjddc
hw:aber	ccadddcccpdba
hw:academia	mcdcdobcdcada
hw:academic	accddqbcccddc
hw:academico	acdcdpbcdccca
hw:academy	bedceocmeddec
hw:accidental	bcbcqcbccbddc
hw:account	edddddmldcjif
hw:accountancy	ddldeemecddee
hw:accountant	bcbdddndnbddb
hw:accountmanager	odefeededeeed
hw:accounts	beddddbdecnen
hw:accra	idZdddbdcqdda
hw:acquisition	dhpddjbdccldc
hw:acquisitions	cddddqacedced
hw:acquisti	oeddeedeeeeec
hw:acting	lmcdddcddlddc
hw:active	ddbdccbcpcccb
hw:actuarial	aclacboodbcda
hw:actuary	mmbbdcbccodcb
hw:adjoint	bdcccpbadcbda
hw:adjointe	dpadddcdccddc
hw:admin	baaccbobpZbcc
hw:administracao	cdddeddcdcddo
hw:administrador	dndeeddeeedec
hw:administrativa	cabccdbdpcccb
hw:adviser	cccdddrdccdec
hw:adviseur	cmdeddddedmec
hw:ae	cccdedqddZdbb
hw:afdeling	bddcdccdddoda
hw:affaires	neeeeedeeeeee
hw:afgestudeerd	bcZbdcadpbcdb
hw:afinador	ddcedYcccpddc
hw:after	mcccocadjccdd
hw:agence	mdddedndcdddc
hw:agency	nedddcnddckdb
hw:agenda	efdfefmfeefee
hw:agents	odcdddZnebcdc
hw:agenturinhaberin	oedeeedeeeeed
hw:agenzia	lcoddccdcdddb
hw:agri	bchodcbbdcdcc
hw:agritech	bbbcqcacccccb
hw:agroalimentaire	cdodddcdcccdb
hw:agronomia	deeemdeeeeeee
hw:agrupamento	meeefeeeeeeed
hw:ai	cbldcnjccdldc
hw:aid	lccdpcbadccdc
hw:aide	dedeeelemdeed
hw:aides	ddddeddceeodc
hw:aldermoor	bcmdcmancbcdb
hw:alertas	dbZdddcddddoc
hw:alerte	ccbcbcbccbbpb
hw:alerts	bYbdddbcbbcrb
hw:aljustrel	bcddeocdddcda
hw:all	mnddddcdeceed
hw:aloe	ddeeeedeedned
hw:alpes	oddeedcddeced
hw:alta	odddddddccdcc
hw:alunos	deeenddeeeeee
hw:am	deeeeecdedden
hw:amateure	bdbdddcccpdcb
hw:ambassadrice	ceeeeeceeened
hw:amico	efeeffmfeeefe
hw:amministratore	cbbbpcbccbbba
hw:amministratrice	dcdddeoeccded
hw:amministrazione	dddeeddddcedo
hw:an	kdncnkbdcaddc
hw:analista	icmndccddcddc
hw:analyst	ccbpedbcnlddc
hw:analytics	iijdfdndddddc
hw:and	jfmdellcccddc
hw:angel	ddddodcddlded
hw:anger	deeeeecdedddn
hw:animal	cclcdccodbddb
hw:apicultrice	cdbdddcccpdcb
hw:aposentado	dedeeddedoddc
hw:app	lcbpcbabcmbcb
hw:approche	dnceeedededed
hw:aquaculture	bdmddcbocbddb
hw:architect	bdbcddkcpbded
hw:area	bccdccbcpbccb
hw:arena	bbpbdpbbcZbbX
hw:art	pdcdcdbddamdb
hw:artesas	eeefffmfeeefe
hw:artigianale	bcdddcpdcdcdb
hw:arts	bbodddnccjcdc
hw:asd	oddeddcddccdc
hw:asesor	efefefmeeeefe
hw:ashgrove	ccccdnobdbadc
hw:asistente	deeedeceedneb
hw:ask	dcdddekddbobd
hw:asl	dndededededdc
hw:assicurativo	ddcdddoddbdec
hw:assistant	mcdeedcdidndd
hw:assistante	ccodddbddccak
hw:assistente	cccddccdoccdc
hw:associacao	dddddadodcdda
hw:associate	cdirddccdicdc
hw:association	mddddabndaddk
hw:assunzioni	ddeeeedeeened
hw:at	kjhjddifdjede
hw:atelier	cccdcacbpcddc
hw:atracao	cdocccccdccdc
hw:au	acbpcbabbbcba
hw:audio	lcbccbjocccec
hw:aus	cdpdddbcbbcca
hw:author	Zbbccnbobcccb
hw:automatic	bccdddaddcbqa
hw:autrice	ccccdcbpcbcca
hw:available	bcZcddcdrbddc
hw:aviation	ckcdedkdddndc
hw:avisos	cbbcbcccbbbpa
hw:avocat	YbbrcaabcbabZ
hw:avocate	dddeecdendeed
hw:awards	cddddcjqddadc
hw:ayudando	efefefmeeeefe
hw:b	bckdddqcbbcdc
hw:b2	bccdddqccbbdc
hw:back	eeedfeleldeff
hw:bairro	odceddceddddd
hw:bakkerij	dodddddeeeced
hw:bald	dcdenddeddded
hw:balonmano	odcdddcdedced
hw:banca	ccodddccdcdca
hw:bandi	oeeeeeddedddb
hw:banker	dccdddndcbndd
hw:banque	ddodddcdccddd
hw:bar	pdcdccbcdccca
hw:barreau	acbpcbbbcbcba
hw:bass	cnceedcdcncdb
hw:before	bobdddacapccc
hw:beleidsmedewerker	ddcdddbdbpcaa
hw:bellevue	dddeeeddedddn
hw:benachrichtigungen	bcbcccbcbccpa
hw:bench	ldceeeoedhddd
hw:beraterin	dedeedcdedned
hw:bereichsleiterin	emefefefeeefe
hw:bestuurskunde	bcZbdcadpbcdb
hw:bestuurssecretaris	abcccpbbcccca
hw:between	adbdddbdrkddb
hw:biblioteca	bdbcdocadccdb
hw:bibliotecaria	eeeeeddcenedc
hw:bien	ceeeeeceeened
hw:bientot	ecdenededdeed
hw:big	bcnddnbdecked
hw:bij	cdcedddddoddc
hw:bikes	ndceddcdddcdm
hw:bilingue	eepdeedeededc
hw:billing	bdbcfdhcclcqZ
hw:biotech	lcocddbcclddc
hw:blockchain	ccdddeceedqdd
hw:bluestone	ekdeeehedmeee
hw:blumen	oedeeddedddec
hw:board	amnmcccadcddc
hw:book	dddcdepdddded
hw:booked	dccdddmnccded
hw:bookkeeper	bdcdddbdqdddb
hw:books	bccdcqaccZcdc
hw:boomhut	cddddddddccco
hw:boring	ddmddececmded
hw:boss	bqbdddacamcdc
hw:bottoni	odddddcddcdec
hw:bouwtech	cbbcpcbccbbcb
hw:brackwater	klbcdcbcdoddb
hw:branch	mcbeeemeddeed
hw:brand	ndbcdcocccccc
hw:break	deceeeceoceee
hw:brewery	cdbcddbccqdcb
hw:brightwater	aocobcaccccdc
hw:brink	cdcdddddddddo
hw:broker	lededendddded
hw:broking	comdddbddbdec
hw:bso	cddddddddccco
hw:btp	neeeeddededec
hw:buffet	pcbccbabcbcbY
hw:builder	bcccicaodcmdd
hw:building	mcidodbcdiddc
hw:built	cdodfdldcadec
hw:bureau	eddcddpdddddc
hw:burgermeister	eoeeeedeeeeed
hw:bus	cdbdddacokcdc
hw:busco	ddedbdbdeeoed
hw:business	dkcdkdoicdidc
hw:busqueda	ckbdddmdncccb
hw:buyer	ndcdddmdddcec
hw:by	ncccdcaobajdb
hw:c	ddpeeededcdee
hw:c2	ddpeeededcdee
hw:cabin	cbkdddbdnmddc
hw:cabinet	lkmdddcdcdddd
hw:cacciatrice	dcodddcdccddc
hw:cadena	cdodddccdccdc
hw:cadres	cpdddacddeedd
hw:caffe	cdpadcbcddddc
hw:calder	dcaeeendbnded
hw:calls	bcbqedlddbddd
hw:camareros	bdccdcpdddcdc
hw:campanaro	decdebddcoeec
hw:campo	bbcpcbbbcbbca
hw:can	bcccccmodZcca
hw:candidate	cdidddcdmmddc
hw:canil	dedeeeddedddn
hw:cantieristica	meeeffefffeee
hw:cantine	dddddddcdcddo
hw:canton	cndeedeeddded
hw:capital	acbsdcacccbdc
hw:capo	bcccdobccbcca
hw:carabinieri	cdddddcdddodb
hw:care	ccklejicchldc
hw:career	cdbdddqdlbddc
hw:careers	bdldddbcdbqla
hw:caribe	coddeedededee
hw:carreiras	bcbddcpccccca
hw:casa	dledemddedeec
hw:castellan	mdjdddaddmjdd
hw:casting	ncoddcbdcbcdb
hw:category	mdddedbddmdec
hw:catena	bdccdobcccddb
hw:cazatalentos	deoeddccdcdec
hw:cell	dpcddeccddddc
hw:centre	leeddncceddec
hw:ceo	ddckqdecdicdb
hw:certified	dddedepddcced
hw:cfo	nddccdmdddced
hw:chain	mcbdbcbcobmdb
hw:chair	jljddbcnddddc
hw:chargee	cccodcbccncba
hw:charity	mkcddlkddcddc
hw:chartered	mdcdddbdncddd
hw:chasse	cpdddacddeedd
hw:chasseuse	cdodddcdcccdb
hw:check	ccbnbdZcdcapc
hw:chef	mmjccmblccbca
hw:chemicals	clddeedeeemed
hw:chemistry	mdbeedcdnbedd
hw:chercheuse	eedeebcdcoedd
hw:chief	mmcgddfdclddc
hw:choir	odcddcccdbddm
hw:ciclo	cdcddccccocca
hw:circus	cccccnbodacdZ
hw:city	mmddeccdclcec
hw:civil	abcdcdmdncded
hw:claims	cdkdkcjcdmidc
hw:cleaning	bccdddqdcdcdb
hw:clerk	mbbcddbbcbdcq
hw:client	bdcndemeddied
hw:clienti	bcbdbdpddcccb
hw:clients	ccaddcnpbZcdb
hw:climate	cdbdddcncndcc
hw:clinic	ndccdckcdccel
hw:clinical	kenmdccddcddd
hw:clinicos	bccodbbcdccdc
hw:clinics	dnldiedddbdec
hw:clock	bbabccbocnddc
hw:cloud	ekcdddndddjed
hw:club	ocddbdbcedndb
hw:clube	neeeeeeeeeeed
hw:cmo	ddcdcdmdcnddc
hw:co	ccocmdjddicdc
hw:coach	ccckdcschbcdc
hw:coaches	eedeeeneddeee
hw:code	acddblcpddcdc
hw:codewright	deddelcndddec
hw:coffee	bbpmcclbbbcce
hw:cofondateur	dcddodcbddddc
hw:cofundadora	bYcdpccccdcdb
hw:coiffure	pddedccdcddec
hw:coldharbour	mlccddmdddcdc
hw:colecao	pdcddcccdccda
hw:collectif	ddddcdZpdcccc
hw:collega	bcbdccccbpcca
hw:college	oddddlccddeec
hw:comercial	clddedpdedddc
hw:comite	oddddccdddddb
hw:commerce	ddeeenddeeded
hw:commercial	iccdddpdddddc
hw:commissioning	mdccdqcccbcdc
hw:communaute	cdccddddeeodd
hw:community	ddlccdbpccclc
hw:companies	dkdemedeeeeed
hw:company	cdidhnbddmddc
hw:compliance	kccncdcdcmddc
hw:compras	deeedeceddoeb
hw:comptable	oddeedcddeced
hw:comunale	bcbcdpcaccccb
hw:comuni	oeeeeeddedddb
hw:comunicazione	ndeeedcedeefe
hw:comunidad	deededddedddn
hw:comunidade	ccccddbodadcc
hw:con	cccdodcdddjed
hw:concorsi	dndedededdddc
hw:condominio	dddeeddddcedo
hw:conference	bbcbdrajdbcda
hw:congresbureau	bccccbbpcbccZ
hw:congress	cdccenllddccc
hw:conseil	bcccdpbccacca
hw:conservatorio	ZcccdpccdcZda
hw:conservatrice	cpcdddcdddadb
hw:construction	comedecddcedc
hw:consulente	ddcdddoddbdec
hw:consulenti	addpcdaddeddc
hw:consultancy	boeoddZddaccc
hw:consultant	dklgddkdjdidc
hw:consultante	cboeeedecdeed
hw:consulting	ocbpdcacdbddc
hw:consultor	coedeedeeeeed
hw:consultora	klejeddeeeeee
hw:consumer	bibqddbddacdc
hw:contadora	bcccdccpccccZ
hw:content	pcdcdnacddcdc
hw:contenus	bdedepcdedddc
hw:continuing	cccdenbmdcddc
hw:contract	mcmdeecdcmddc
hw:contracts	kckeeemeddded
hw:contratacao	dedeeecdecoeb
hw:contratacion	ddeeeddeeened
hw:contratacoes	dbddddcdddodb
hw:control	cdbdddcbdpdda
hw:controleuse	abcccbbpbbbbZ
hw:controller	acbdddbdclddp
hw:convento	cnddeddeeedec
hw:coo	nmcdbdcdddded
hw:cooperativa	endfeeefeeeee
hw:coordenacao	cdeeeoeeeeeed
hw:coordenadora	abaccpbcbbccZ
hw:coordinador	acdcdpbccccca
hw:coordinadora	adapedcdddddc
hw:coordination	odcdeddddcidb
hw:coordinator	kcejdoaldcidc
hw:coordinatrice	ndeeedeedeeec
hw:corporate	ccpdccadcccdc
hw:corso	dddeeeeendeed
hw:cosmetic	dddddedelleee
hw:council	mlcdedccdccdn
hw:county	kccbcobadcodZ
hw:courier	cmjdddbocacdd
hw:cours	bdcdedadpddcc
hw:course	accddqakdcddb
hw:court	ddaddcbdcqddc
hw:cover	dddedepddcdec
hw:creative	jnndddbdccded
hw:creator	bcbcdbbrcbcca
hw:crew	ccmdddkdlkddc
hw:crewing	aoccccacdcmdb
hw:crisi	oddeeedededec
hw:cruises	koddcbacddbec
hw:crypto	accdccbobbmcb
hw:cto	ococddcddcfed
hw:cualitativo	bbcodcbbcbcda
hw:cuentas	oddeeddcedded
hw:cuidadores	cbcdddpdcdbcb
hw:cultura	ddedeodcedeec
hw:culture	comcddedddded
hw:cultuursector	ccocddcdccddc
hw:curriculum	abccdpabdocdb
hw:customer	ckanddidcmddc
hw:d	keckdkkdjiddc
hw:da	pdceddceddded
hw:daf	meeffedeeeefe
hw:dairies	cobcddccdnddb
hw:dairy	mmndccaccccdc
hw:danse	bdccdbpadbcca
hw:data	kdcdddmfneddc
hw:datos	bbcccdpcccacb
hw:daughters	jcdeldcedmded
hw:day	bccdddbpbcldb
hw:days	cddeencneccec
hw:de	jhhjejijgdddc
hw:dean	nccadobbccddb
hw:defi	odddddceeeced
hw:dei	leeeeeleedeed
hw:del	lmnbdcbdddddc
hw:delegado	cocdddcddcddc
hw:delivery	mkcdddnddbddc
hw:dell	ddddddcddbcdo
hw:delle	oddeeededeeec
hw:delta	ndekedcdeddee
hw:demoscopico	cdcodcbcddddc
hw:dental	lcbcmlandbccc
hw:department	jlddddcdddiem
hw:depto	dedeeecdecoeb
hw:deputy	cblddncddmddb
hw:derecho	ccccccbcpcddc
hw:des	oddddlccddkdb
hw:desafio	cccddccdoccdc
hw:desde	pdcdccbcdcccb
hw:desempregado	bccdccbcpaccb
hw:design	bknmdcbjdccdd
hw:designer	bdbmddncndddc
hw:desk	lddmdcacdkocb
hw:detacheerder	cccdddpdcccdb
hw:deutschland	dddeecddddodd
hw:dev	bdcdocmlbccdZ
hw:developer	cddeedndedkdk
hw:development	accccpqcdbcca
hw:di	ccmndndcccddd
hw:diensten	neeeefeffecfe
hw:dienstleistungen	needeedeeeeee
hw:dierentuin	cocdddddeeeed
hw:digital	eifdddkddcndc
hw:digitale	cdddddcdddpdb
hw:direcao	meeefeeeeeeed
hw:direccion	ndeeeedeeeeee
hw:directe	dnceeedededee
hw:directeur	blbdddpdcdccb
hw:direction	ddeeeeeeedeen
hw:directivos	dcdeedodcdddc
hw:director	kmkddidfecedc
hw:directora	bcddddqdccddc
hw:directrice	ncdcdncbdccdb
hw:diretor	oedeeecdeeeed
hw:diretora	nddeeedeeeled
hw:direttrice	bmbddocbccccb
hw:direzione	dddeedddddden
hw:disenadora	cccdddmcocccb
hw:diseno	ccbodccdddcdc
hw:disfruto	efefefmeeeefe
hw:display	ccbddcZodbcco
hw:district	codddddddddel
hw:division	lmacddbccocdb
hw:do	mdcdddckdndde
hw:docent	acbccbbpcabbZ
hw:docente	bbbccbapbbbbY
hw:documentation	pcddddbdeeded
hw:dona	odceddceddddd
hw:dono	odedeccdeedeb
hw:dottorandi	ddeenddeeeeee
hw:dottorando	ccbcccbcpbcdb
hw:doventolk	cdedndcededed
hw:dozent	eedeeabacpddc
hw:dpto	ddeeeddeeened
hw:driver	cdbdddacpkcdc
hw:drogisterijketen	ccpdccadcccdc
hw:drome	ddddcdZpdcccc
hw:du	oddddccdddddb
hw:duena	odcdddcddcdeb
hw:duvallet	docddddcddbdb
hw:e	jdkemkdddedec
hw:early	bdonbdacblddc
hw:ecoles	bdccdbpadbcca
hw:editeur	bdddepcdedddc
hw:editor	jddddqbkieccb
hw:editora	pdcddcccdccda
hw:editorial	bccdcpZcbccdb
hw:editrice	dmeeeedeeeeed
hw:edtech	ccdonabbccbda
hw:education	jceddoliciddb
hw:ehemalige	ccbdddbdbpccb
hw:ehpad	oddddcccddddc
hw:eigenaar	odcddddddcdec
hw:einkauf	neeeeedeeeeee
hw:eisdiele	oddddccdddddb
hw:ejecutiva	cmcdddodddccb
hw:el	odcdddcddddec
hw:electric	ndnddcccdceed
hw:eletrotecnica	bbbcccbcpbbba
hw:eleve	dddedcdendded
hw:eleveuse	dcdenededdded
hw:em	bbbcccbcpbcba
hw:empleo	cabccdcdocccb
hw:emploi	bbbcbcbccbapb
hw:en	bkbcjcbmqcbba
hw:energia	cdodeeddcbddd
hw:energy	ddoeeededdeee
hw:enfermeira	coddedcdddddc
hw:engagement	bcjrdcadccdcb
hw:engenheiro	dedeeddddoddc
hw:engineer	cibccdcbpoedd
hw:engineering	dlkddleiddfed
hw:engineers	ncdbddnddbddc
hw:entrepreneur	cdcdodcdddned
hw:entrepreneurs	ddeenedeeeded
hw:environment	ccpdidbdbaddc
hw:equipa	bccpcabcdcbdc
hw:equipment	nbcndcaddccdc
hw:equipo	cdodcdcddccdc
hw:equity	bdcpdcbdddcec
hw:erfahrung	ccbdddbcpacca
hw:ervaringspanel	bbcpcbbcdccca
hw:escola	bcddepcdddcda
hw:esn	dcdeedpeededd
hw:especializado	meefffefffefe
hw:estate	lddddecedkmed
hw:estudiantes	eeeemedeeeefe
hw:estudios	lcboddcdddcdb
hw:estudos	bccpdbbcdccdc
hw:et	ecdenededdeed
hw:etiketten	cdddddodddddb
hw:etre	ceeeeecdeened
hw:etudes	ccbqdcbbcbbca
hw:etudiants	ddeenedeeeded
hw:evaluation	dmdeedddmceee
hw:evenings	cdbdddcndndcc
hw:event	ndccdbknccddb
hw:eventi	dedeedboedddc
hw:events	bdncdcaqdacca
hw:evergreen	llldcdaccmccb
hw:ex	cdfdmccknkedb
hw:exchange	llccddmdddcdc
hw:executive	dkmdddmkcdcdc
hw:exits	ddjeodbddcded
hw:expert	bdbqddgddkddd
hw:expertenvermittlung	cednedceeeded
hw:expo	bdccdnbodZcbb
hw:export	dddeeeoddlded
hw:extra	eeeeeeeeeemed
hw:eye	ndddecbcedbdn
hw:fachangestellte	bcbdddbcpacca
hw:facil	cdcdeeddedned
hw:facilities	idbcdcodckddi
hw:facteur	cccddcbddpccb
hw:faculty	bcccdncoccddc
hw:fahrradlogistik	ccddodcddccdb
hw:family	pjddddceddded
hw:farm	lqbcdcaccaddb
hw:farmer	albcpbabbobbZ
hw:features	aclcdpbbcbZZZ
hw:feed	mkcdccabobddc
hw:ferngully	dmddddmddedee
hw:fernweh	bdcdcdcoabdda
hw:ferries	ndbddbccdnddc
hw:festival	mcbdccbqcbcca
hw:fetes	oddddccdddddb
hw:field	qcmcddaccaddb
hw:fietsenzaak	odcddddddcdec
hw:fili	odddddcdccdec
hw:filiale	ccocdcccccddb
hw:film	odlcddbdedddd
hw:final	cccdmclboccec
hw:finance	ccnddklcmbhdc
hw:financeira	oddeeedeeeeed
hw:financial	bcncddmcfbmdb
hw:finanzplatz	dncdeedeeeeee
hw:finch	cnadddmdbmddc
hw:fintech	dcdekeneeddee
hw:firm	bcnoccabbmddc
hw:firma	ddcdeeodddddc
hw:first	bcbnjdadnbcdd
hw:fisica	ccbcccbcpbcdb
hw:flex	odefeededeeed
hw:flor	odceddceddddd
hw:florestal	ccdcddacdoccb
hw:fondation	ocdbddcdddddd
hw:fondatrice	mdddddmdddded
hw:food	ccpdddcddceed
hw:foods	nmmdcdadcjdcb
hw:for	cekdieoidcedc
hw:formazione	bdccdoccccddb
hw:former	cdcendledceee
hw:formerly	dcldeedelkedd
hw:fortbildungsbeauftragte	dddbeocdddedd
hw:fotografin	bccdccbpabcdZ
hw:foundation	mcddddcdddndb
hw:founded	eeeeneddeeefe
hw:founder	icidndjediddc
hw:founders	cdbdedrdcZddd
hw:fractional	cdbdddpdcdeed
hw:fraud	ddddedndkcded
hw:freedom	ccdcdcbcdcqdd
hw:freelance	adidddoimifdc
hw:freelancer	ccddddodcdded
hw:freelancers	Zdccddqccdcdc
hw:freelances	deddcdaodccdc
hw:freelas	ccccddbpdaccc
hw:freiberuflern	lffefeefffefe
hw:freie	denedecdccedc
hw:freight	dlleeedeedeff
hw:from	bdadddmkobced
hw:fulle	deddedcdddnec
hw:fund	bdlncdadddodc
hw:fundacion	deeednccddded
hw:fundador	ccddodcdddddb
hw:fundadora	cdceodcdcdddd
hw:fur	ddceeendmcddc
hw:future	cdcdldcdocdec
hw:gamefi	cccdcdcdedodd
hw:games	mcodeebdddded
hw:gaming	deeeedceeened
hw:gardening	ccbddnccbnddc
hw:gartenzeitschrift	bdcccpbadcbcb
hw:gemeente	bcbodcbccccdb
hw:general	dpcdddbddjddc
hw:generalist	ccbcccabomcca
hw:generation	jncdndbddcddc
hw:gerante	oddedccdcddec
hw:gerente	cndeddndddddc
hw:geriatrie	docecededdded
hw:geschaftsfuhrer	cndeddldddddc
hw:geschaftsreisen	cdcddcpdccddb
hw:gestione	nddeeededeeec
hw:gestora	oddeeddcedcdd
hw:gestoria	cdceddodedddc
hw:get	cdbdddnncaded
hw:gimnasios	cdodddcddccdc
hw:girasole	dddddddddbcdo
hw:gita	ddeenddeeeeee
hw:global	ddmdddbdddoed
hw:graduate	cccdddcdokdec
hw:graphic	cededdmcmddec
hw:graphiste	ccbdccbcpadcb
hw:grid	mdccdemeedefd
hw:ground	cjjdddcmdmded
hw:group	ejnddlcddeddc
hw:grovepark	mlcddeaddmeed
hw:growth	bdcoccoddccdc
hw:grunau	oddddddddddcc
hw:grunder	dcdenddeddded
hw:grunderin	eddenedeeeded
hw:grunderteam	eeefmfeffeffe
hw:grupo	bdpdddcddbdcb
hw:guadalajara	eodeeeeeedeed
hw:guarda	ccdcddbcdoccb
hw:guild	cabbccZrcbcca
hw:gulf	dcmeedcdddmed
hw:halcyon	mdccdemeedefd
hw:hallam	bocaddcdcndec
hw:harbour	cmcdddddcneec
hw:hardloper	ccpcddbdabddc
hw:hausverwaltung	deeeeeeeedeem
hw:head	ljfddliddjddc
hw:headhunter	ccqdddbdcmddc
hw:health	kimcediddlddc
hw:healthcare	cccmddodddbdb
hw:healthtech	dbddoecdedddd
hw:helianthe	ocdbddcdddddd
hw:help	cdcddbllcaodc
hw:helping	ddaddeqddZded
hw:herd	cdcdddodkdeec
hw:heritage	mkbdddmdddeed
hw:heute	ccbdddccdpdba
hw:hire	ccbdcdmcoadcb
hw:hiring	dedeeejddeoed
hw:historias	bcccdccoccccZ
hw:hobby	bcbcccbocncba
hw:home	kccoddbddadec
hw:homologado	cdcddZcbpbddc
hw:hoofdredacteur	acbbcpaccabbZ
hw:hospice	kcldddbdcnddc
hw:hospital	dmcddnbcdccdk
hw:hospitality	cjqdddhbcbddc
hw:host	ccccdblqdcded
hw:hotel	jmddedcddlded
hw:hotels	cocdndcddcced
hw:house	mmmccdddcacdc
hw:housing	jkdddlcjdlddc
hw:how	dcdddelddbobd
hw:hr	dlldejcddjldc
hw:hufschmiedin	ccbddcbccpcdb
hw:humanos	cdndddcddmcca
hw:hunting	ddddeeoeccded
hw:i	cdcdkdolcbddc
hw:ict	odeefedeeeedd
hw:idea	bdcdqdadbacec
hw:ideas	cbbdpdbdccbdc
hw:idraulico	pdbddcbccbdca
hw:ii	ildeeebedmeee
hw:il	cdnddccccbccm
hw:illustrator	Zdcdddadrdddd
hw:ilustrador	abacccbcpcbca
hw:imediata	dedeeecdecoeb
hw:imker	bcbdccccbpcca
hw:imprenditrice	deeeedcdeenee
hw:in	fihdkedcniddc
hw:incentives	cdcdddodccddb
hw:inde	ccbdccbcpadcb
hw:independants	efdfefmfeefee
hw:independent	ncbcddocclddb
hw:independente	dddeedcdedndc
hw:industrial	kckdjdcdmcddc
hw:infantil	qccccbabcbcbY
hw:infanzia	ddddddcddbcdo
hw:infra	meeffeefdfffd
hw:infrastructure	deimedcmecddc
hw:ingenieure	mddeeeleeeeed
hw:inhaber	ocdddccdddddb
hw:inhaberin	oedeeddedddec
hw:inhuur	meeffeefdfffd
hw:inkoper	neeeefeffecfe
hw:inmediata	dccdddbddcpdb
hw:insight	ekcqdcabdccdb
hw:insights	bcbqddbddbded
hw:inspector	bcaddcbobnccb
hw:instandhaltung	pccccbbccccca
hw:institutsleiterin	dneffedeeeffd
hw:insurance	eniddkcickddd
hw:interim	nckcddkdicidc
hw:intern	cdrdedcdacded
hw:interna	bdccdobcccddb
hw:internal	bmndddbddaeec
hw:international	lcdddcccedpdb
hw:inventor	bbbcsbbcabddb
hw:inventrice	cdedodcdeedec
hw:investigadora	dddodccdedbdb
hw:investment	bbcqbcbcdandb
hw:investmentpartner	cdddddcdddocc
hw:investor	cdcnjdadcnkdd
hw:istituto	cdcoddbcddddc
hw:it	mefeeejedjded
hw:italiaans	bbbccbapbabbY
hw:its	dddeeeeendeed
hw:j	efdfefmfeefee
hw:jahre	ccbdddbcoacca
hw:jefa	odddeddddddeb
hw:job	bYbdddbcmbcqb
hw:jobs	dccedbcdjdjqb
hw:jubilada	dedeeededoeed
hw:judge	ndbddccdbnddc
hw:junior	Zcbdccbcqcdcc
hw:kanzleien	deneeecddcedc
hw:karachi	cdccdcbkdodcb
hw:karrierecoach	ddcdeeocddddc
hw:kennisnetwerk	bccodccddccdb
hw:kestrel	lmmidcbcdbkcb
hw:ketting	odcddddddcdec
hw:key	dddeeeleddddn
hw:kids	accccplbnabdb
hw:kind	ddmddececndec
hw:klinikum	dddbeocdddedd
hw:klokkenmaker	bcbbcbabcpbbZ
hw:knowledge	bdcqdcbddddca
hw:kochi	odddebjdedded
hw:kraamverzorgende	ccZdccaZpbdca
hw:kursleiterin	cccddbbpccccZ
hw:l	abbcdrbccbccb
hw:la	odcdddcddcdeb
hw:lab	bdccbnodcbddd
hw:laborante	coceeeddddddc
hw:laboratoria	cccdddpdcccdb
hw:lago	oddeddcddccdb
hw:lagos	occdcdbdnbddd
hw:lakeside	nddddccdddcen
hw:lamp	dccddcbqddccb
hw:landeskirche	ccdddodddeedc
hw:landwirt	bccdccccpccdb
hw:lane	ccnnddcdcbhec
hw:language	lldeeedeeedee
hw:latam	bcddocbcddcdc
hw:lavora	eeeeeddeeemee
hw:lavoro	ccocdccdccddb
hw:law	ddiedcckdnddd
hw:lawyers	ccbdddqccbdcb
hw:lead	mddjdldifhedc
hw:leader	cdbdddZcdlqbc
hw:leadership	djjddelcclded
hw:learning	bcbcdsbbcjcma
hw:leave	bcbdcdaccqddc
hw:leben	dedeedcdedned
hw:lecturer	kdcddccdcpeed
hw:legal	ckmmmcbbchcdc
hw:legaltech	bdddodcdedcdd
hw:leidenschaft	cdpdddbcbbcca
hw:leiterin	ccdddoddddecc
hw:les	dedeeeoeeeeee
hw:letter	cdcddcapdjccb
hw:leur	efdeefmfeefee
hw:liaison	ccccddbdddqdk
hw:liberi	ddddddocddcdc
hw:librarian	cdcddpbacmddb
hw:libraries	cnmddecddbdec
hw:library	dldeeedddmeed
hw:libre	cdcdddcdccodb
hw:librera	cdcddcbodccca
hw:lider	ddedbdbdeeoed
hw:life	cmjdddnddcjdb
hw:lift	cdndmdiZcmddb
hw:lille	acbpcbabcbcba
hw:lindenhof	deeeeeeeedeem
hw:lindqvist	coacdcbcdnddb
hw:line	akbccmbbnjcdb
hw:linkedin	ddbdddbldcgqb
hw:litigation	jcboddbdcdddc
hw:little	kdceedddeceen
hw:loans	odeeedceeeefc
hw:local	cdddnlabdmded
hw:loco	cdddddcoddcdb
hw:locum	ncmcccaacoccZ
hw:lodge	anbcdobacccca
hw:logiciel	bdccdbpadbcca
hw:logistica	bccdccbcpbccb
hw:logistics	bkaddlhccpcdb
hw:logistiek	dncdeddeedeed
hw:loja	cocdddcddcddb
hw:london	ddldeecdncjdd
hw:looking	mcbdddbdpbddd
hw:loomcraft	nccdYdoddcded
hw:los	dedeeeddddddn
hw:loterij	ddddedcdddodb
hw:ltd	kmddkdkddcdec
hw:luftfahrt	leefffefefefe
hw:lyle	lbddedbdddodd
hw:made	bcacccncobbca
hw:maestra	dedeeededoeed
hw:magazziniere	dddededendeed
hw:mains	ceeeedodddded
hw:maire	dpadddbdccddc
hw:make	dedddenddkddc
hw:maker	mdddcdbodcbdc
hw:mamma	deeeedcdeenee
hw:management	ndmfddblcecdc
hw:managementassistent	cccddebcccddp
hw:manager	jkdjeifhghedd
hw:managerin	cdpcddbdbbdcb
hw:managers	ccncddndccded
hw:managing	okmcddddccddc
hw:manicure	cdcdodcdcdddc
hw:manolo	pdcdccbcdccca
hw:marea	odddddddccdcc
hw:maree	dcddodcbddddc
hw:marine	cccdddbddoncc
hw:maritime	ocdddlacddddc
hw:market	bcbqdcbadcdcb
hw:marketing	fcbdddmmkjddc
hw:marketplace	adccddlcdbbsZ
hw:marktforschung	cddodaccddddc
hw:master	dcdeeocddldec
hw:masterandin	ddceeedeocedd
hw:matron	acbconabcacdc
hw:me	cebddmecnamcc
hw:meche	oddedccdcddec
hw:medellin	acdcdpbccccca
hw:media	cdmdddmddcjdb
hw:medical	dmccdnkcdcddc
hw:medicales	bccodcbcdccda
hw:medizinische	ccbdddbcpacca
hw:mehrerer	deneeecddcedc
hw:melbourne	bdbcddbcqbded
hw:member	cdblddbcecoec
hw:mensuel	bdcccpcaddbda
hw:mentor	cdcddajmceodc
hw:mentora	ddceedpeddddc
hw:mentorat	ceeddnceeeded
hw:mentoring	cedddpdbdddec
hw:mercados	dedodccdedbeb
hw:mercato	Zccpdcbcdcccb
hw:mercer	mbcdddbdddndd
hw:merceria	odddddcdccdec
hw:meridian	doceeeceeeeee
hw:metaverse	deeeeedeeened
hw:midwife	odbdhdcdcndec
hw:misericordia	meeeeedeeeeee
hw:mission	mcddeddeeclee
hw:mit	bccdcdbpabdda
hw:mjc	cdedeodcedcdb
hw:mobilidade	cccbodcdddcdc
hw:moda	dcodddcdccddc
hw:moderator	bbbncbbpcbccY
hw:mohrle	ddodddcddcddc
hw:monastero	emeeeedeeeeed
hw:montagna	bccccpbbcbcca
hw:morvan	coceeedededed
hw:mostly	cdldcebdclden
hw:mother	acacrbbbbacdb
hw:motion	clbcddkdncded
hw:motorista	pddcddbdcdadc
hw:mulhouse	caoeeedecdeed
hw:mum	bccdmdbdpbcdc
hw:municipal	ndddddbcddddm
hw:museums	bbndddmdcbddc
hw:music	pblbclabcbcda
hw:mutual	cnnbjdbcclddc
hw:my	dndececdecmfe
hw:naar	ccddddodcdded
hw:narrante	cdddddcoddddb
hw:nautique	bdcccpcadcbda
hw:naval	lffffeeeffefe
hw:nearshore	ccddeeoeedded
hw:nederland	bdcccbccddpcb
hw:net	bcZbdcadpccdc
hw:network	ccepdbblkjddb
hw:networks	bcndeebdcnddc
hw:netze	emefefefeeefe
hw:netzwerk	cdcdeeodddded
hw:neues	cbbdddcdpbcdb
hw:new	cbbcmdccqbddd
hw:nft	bcccdcbcdcpca
hw:nieuwe	ccadddcdpbcdb
hw:night	acdccnbpccidc
hw:noi	eeeeeedeeemee
hw:nordic	cdddendlecdeb
hw:notaio	ddcdddcdcocdc
hw:notifications	ddddedcddbbra
hw:notifiche	bcbccdcdcccpb
hw:novo	cccddccdoccdc
hw:now	bmbdodblkbhdc
hw:nu	bcbdccccbpcca
hw:nucleo	cdddedcdddodb
hw:nurse	bcicmcbnbofda
hw:nursing	dlgdecclkjcdc
hw:o	clcdldcddlddc
hw:oberarztin	docecedddddec
hw:of	kkedeldieheec
hw:off	cbacccbnbpddc
hw:offen	cbbdddcdpbcdb
hw:office	edccdecpjbldc
hw:officer	jhccdmbcdmldb
hw:offshore	iddeeepdedded
hw:old	ndcdncbbdcdec
hw:olmos	dddeeeddddddo
hw:on	jcbcljaoclcdb
hw:onboarding	dddeedceedpdd
hw:ondernemer	bcddmcndcdcec
hw:onderzoeker	bccqccbccccca
hw:ondine	enbcccacndldb
hw:online	acccdojkddkdc
hw:open	ccbdddbkpkddc
hw:operaciones	ndeeeedeeeeee
hw:operacoes	abbccpbcbbccZ
hw:operations	mkckddcddmddc
hw:opleidingscoordinator	cdeeeodeeeeed
hw:oposiciones	acdcdpbcdcZdb
hw:oprichter	caddoccdedddc
hw:ops	nicldcbkdncdb
hw:opt	cdaeeeqdbcded
hw:oranje	neeeeedeeeeed
hw:orateurs	dccdedodddcdc
hw:orchestra	codeeddecdddc
hw:ordre	bcccdpbccbcca
hw:organiser	bcbcccbrcibca
hw:organizadora	addcdcbpddcdb
hw:organizer	ccdddcbpddcdb
hw:organizzatrice	dedeedboedddc
hw:orgues	bccddcbcdpccb
hw:orrery	jcdncddeedeed
hw:ostetrica	cdedndceeedec
hw:other	dededeceeoefe
hw:oud	bcbdccccbpcca
hw:ouders	bbbccbacpbbba
hw:ouest	meefffdfeffed
hw:outreach	bddddabpdcmdb
hw:owner	omedecjdccddc
hw:p	dodddddeeeded
hw:packaging	ekcddelddmddc
hw:padaria	odceddceddded
hw:pallavolo	oddeddcddccdb
hw:panel	cccseabbdcicb
hw:panelbetreuung	cddodcbcccccb
hw:panels	bcbrdabadbcdb
hw:papeleria	odcdddcddcdeb
hw:par	dnceeededeeed
hw:pardo	dneeeeddeeeee
hw:parent	cedoefbbdbdec
hw:parish	jccccnbbdakcn
hw:parking	cdbdddbbcoddm
hw:parteiras	dddddadodcdda
hw:partner	llleddkdcefdc
hw:partnerin	deoedecdccddc
hw:partners	cdcqddadddjdb
hw:partnerships	ldddddpbedddd
hw:parts	Znbdacapcbbdb
hw:pasante	ccccccbcocddc
hw:pasticcera	odddddddeddea
hw:patrimonial	efefefmeeeefe
hw:patronne	ecdenededdded
hw:pawn	bbmccdbbcpcbZ
hw:payments	occcddmdcdcdc
hw:payroll	djleeeeeddedl
hw:pebble	kcmbjdbddnddb
hw:pedagogica	cdedeodeeeeed
hw:pedagogiques	bdddepcdedddc
hw:pendolari	cdcpdcbaccccb
hw:pendragon	idkdddkdcmdec
hw:penningmeester	neeeeedeeeeed
hw:pensione	cdcdddcdcocdb
hw:people	lnnccdcdchddc
hw:per	bcmmdckmcccca
hw:periodista	cccddccoccdcb
hw:perm	ccpdeebcckdec
hw:permanent	cmbdeenedddee
hw:person	odmdkcadcbdda
hw:personalabteilung	bncdedcdddlcb
hw:personalberatung	bmmddeddddeee
hw:personaldienstleistung	leefffefefefe
hw:personaldirektorin	bcpcccZccccca
hw:personale	dndeedeeeeded
hw:personalvermittlung	dedeeenedeeee
hw:personas	cdodddcddccdc
hw:personeelsblad	odddddceeeeec
hw:pescadera	cbbdpdbdccbdc
hw:pesquisadora	eddnddceddddd
hw:petites	deeeednddeded
hw:pflege	eddeneeeeeded
hw:pharmacist	bcacpcabbmcdc
hw:pharmacy	bmbdedddeneed
hw:phd	ddaddecdlodec
hw:photographer	bdbcddndcodbc
hw:physio	mcadpdbcbaddc
hw:physiotherapeut	dcdenddeddded
hw:pianos	ddcedYcccpddc
hw:piattaforma	cdddddocddcdb
hw:pilot	cdcdmdcdcneed
hw:placement	dceeeddeeeoed
hw:planning	cccdddkcZqddc
hw:plataforma	cbcdddpdcdbcb
hw:plateforme	ceeednceeeeed
hw:platform	lcfddnjddcdec
hw:play	cdjdddiodcddd
hw:pledge	lddcddodecdeb
hw:podcast	acbccomncccdc
hw:policy	cddndeddmcded
hw:pool	ldmdddccnbddc
hw:porteuse	dddenedeeeded
hw:post	cdiceecodeddd
hw:pour	bdccdbpadbcca
hw:practice	oilcdckcdcdde
hw:praktikantin	ccbdddbdcpcdb
hw:pre	cmbcpeaddddee
hw:predio	cdddeddcddddo
hw:presidente	rdcddccddccdb
hw:press	bbbccaarcaccY
hw:prijzenafdeling	deddedddddodb
hw:primary	lbcodccdedddd
hw:principal	kmjkdicddcidc
hw:print	cdceddlddodec
hw:printing	lmeededdeceee
hw:priore	dmeeeedeeeeed
hw:prisa	eeeemedeeeefe
hw:privat	ccadddcccpdba
hw:private	pcbcddaccanca
hw:pro	cnddddbnddcdb
hw:process	bnacddcddnded
hw:procura	cccddccdoccdc
hw:procurement	pddddcbaddoda
hw:produccion	odddddddcddcc
hw:producer	nbjbdpbkddcdc
hw:product	ddblmcjdlcddd
hw:production	lkldeeddeeded
hw:producto	ccbpdccdddcdc
hw:productrice	nddeeddddeced
hw:produktionsleitung	odddedddedddb
hw:professeure	abcccbbpbbbbZ
hw:professional	cdddenjccmced
hw:professionals	cddmdcncdedec
hw:professionisti	ddddddocddcdb
hw:professor	ckccdccccqddb
hw:professora	bcccccaocncca
hw:profissional	bcddepcdddcda
hw:program	cdddddbnddmdd
hw:programme	kdddemejdcjec
hw:programmes	kcdddmcmddddc
hw:project	ccapdcZcceddm
hw:projektleiterin	cddodaccddddc
hw:projet	dcdenedeedded
hw:property	bbbdcdodmcdcc
hw:propietario	ocdddccdddddc
hw:propietarios	deedeeddedden
hw:protokoll	odddddcdeecec
hw:provedor	meeeeedeeeeee
hw:public	dhmjedcdleddc
hw:publisher	jjbncmancbbcb
hw:pumps	cmcdcdbdcbdeo
hw:pvt	bmdddeleeeeed
hw:quereinsteiger	cbbdddcdpbcdb
hw:quimica	dneededdddedc
hw:r	jdddeeneddeee
hw:radio	bndekededeeee
hw:raising	cddcqeZdedded
hw:reads	ddbdddcmdncdc
hw:rebelle	oddedccdcddec
hw:reception	cdcdecccddbcp
hw:recetas	ccbodccdddcdc
hw:recherche	ddbdccbcpcccb
hw:recife	cdcdddbodadcc
hw:reclutadora	dlmeeedeeeedd
hw:recouvrement	deddeddceendc
hw:recruiter	eioeeddecjidc
hw:recruiterin	cdodddbcccmcb
hw:recruiting	clleddhdddmdc
hw:recruitment	ckoidekdccedc
hw:recrutadora	bcpcccbcbacca
hw:recrutamento	ljeeeejeeeeed
hw:recrutement	cmcdddcddodcb
hw:rector	dndeeddeddedd
hw:recursos	cdndddcddmcca
hw:red	deedbdbdeeoed
hw:redac	bdcccpcadcbda
hw:redactie	odddddcedddeb
hw:redactrice	bcddccbpcccab
hw:redaktion	bdcccpbadcbcb
hw:redazione	bccccpbbcbcca
hw:redundant	cdbddecdpccdb
hw:regatas	neeeeeeeeeeed
hw:region	meefffdfeffed
hw:regional	bobcccdmcjkdb
hw:reitora	dodddecdddddc
hw:rekruteringspartner	docdedcdedded
hw:rektorin	odedeadddeddc
hw:relations	bccodllcdkddb
hw:remote	mdddeddeeeled
hw:remplir	efdfefmfeefee
hw:renda	eeeeeeeeeemed
hw:render	cdccdcqbddced
hw:renewables	lekeefdfeeefe
hw:rentner	bcbdcpbcbbcdb
hw:rep	cdadcdqdckdca
hw:research	dcdtdcccdcddc
hw:researcher	bdmrccbbcaddc
hw:reseller	cdddddpdecdec
hw:residence	abccqcacccdec
hw:residencia	dddeeeddddddo
hw:residents	deeeeeededddo
hw:resource	ddpcddcdddded
hw:resourcer	baqdddcdccddb
hw:resourcing	lapcddccdbdcc
hw:responsabile	bmcdcdocdcccb
hw:responsable	bmclddcddemdc
hw:response	ddcedebenlded
hw:restrukturierungsberatung	neeeeedeedeec
hw:retail	ncocddccibddb
hw:retained	cbndddodaaccc
hw:rete	addpcdadeeddc
hw:retired	kccddhcccrdcb
hw:returns	acccdncodcadc
hw:rh	cmodddcdddkbb
hw:ribera	deeednccddeed
hw:ricerca	mfeeffefffeee
hw:ricercatrice	cedoedbdedddc
hw:ricerche	Zccodcbcdcccb
hw:richterin	cddnddddddddc
hw:rio	dneeeeddeeeee
hw:risk	cdeeenkcedded
hw:risorse	cmddddcdddndc
hw:ristoratori	efeeffmfeeefe
hw:rival	ccbdcdaddqcdb
hw:riverkeepers	kbbbcnaocbccZ
hw:riverside	ockdddcddcdec
hw:rivista	bcccdobccbcca
hw:robotics	jlldjdadclddc
hw:roc	ceddeocdddddc
hw:roles	ldkddeadncddc
hw:row	mcdddddddcddn
hw:ruckle	ndccccmcecbdc
hw:rural	jedededddneed
hw:s	nlddecccfeedk
hw:saas	clccddbdcodda
hw:safety	dedeeeldedmed
hw:sales	cdcdddqdcldec
hw:salesforce	cbbdddbdpbkdc
hw:salesmanager	dcdeeepeddddd
hw:salon	oddedccdcddec
hw:saltmarsh	cnocddcdbadec
hw:sarta	cccddacbpcddc
hw:scale	ccoccdlcdbddc
hw:scheme	bddcdkbadcodb
hw:school	mdcjdndkdcddd
hw:science	eedeeedeboeed
hw:sciences	dmldeeceddeed
hw:scolaire	dddddddcddddo
hw:scolastici	ndeeedeedeeec
hw:scout	cdrdddabcbddc
hw:scuola	dedddddddcddn
hw:sdr	bdcacdtccbdda
hw:sea	nlddddbldbddc
hw:search	cmpccdkdcccdc
hw:searcher	ccocddcdccddb
hw:second	bkcdnibjdfddj
hw:secretaire	ndeeeedeeeddd
hw:secretaresse	beceddoecdded
hw:secretaria	bcdcddcmdcddo
hw:secretary	nccccmaodblcb
hw:sector	kemeeedeedeee
hw:security	ldcddcbckdepb
hw:seed	lcclodadddded
hw:seeking	cbadddbdqbddc
hw:segreteria	dcddencddddel
hw:seguradora	bccpcbbcdcadc
hw:seguros	ccodddccdcdcb
hw:selbststandige	dedfefnfedeee
hw:seleccion	kdneedcddclec
hw:selectie	cccdddpdcdccb
hw:selezionatrice	cdpdddccYbdca
hw:selezione	lkeeeeeeeeeed
hw:senior	kiejeheddkjdc
hw:seo	bccdddrdcbddc
hw:serial	bcndndcdccced
hw:service	akbmdmccdjkkb
hw:services	fijkddmddcdjd
hw:servizi	ndeeedeedeeec
hw:shift	Zcbbcpancbccb
hw:shop	imbcccccmmica
hw:since	cdcddemdimddc
hw:sindaca	dodddddddcddc
hw:sindelfingen	dndeeededeeed
hw:singapore	cdbocccdckled
hw:siniestros	nddeeeceeedec
hw:site	hccdddbcfbcpj
hw:sixth	obdcdnbddcbdc
hw:skyhaven	bldddoaddddec
hw:small	ofcddbckdmddc
hw:soaps	bccdodbcdacdo
hw:socia	dcdeedodcdddc
hw:social	edkddemcliddc
hw:sociale	endfeeefeeeee
hw:societa	dcddddodccddd
hw:society	bdcddbbocmccZ
hw:socio	ndcbddmdddddc
hw:software	ddcmbdpcdkddc
hw:sognatrice	deeeedcdeenee
hw:soignante	cdcdedbdodddc
hw:sold	cdeekeneddeed
hw:soldador	cdcddZcbpbddc
hw:solo	bdcdqdabcccdc
hw:solutions	bdckddqddcdec
hw:something	ccddpeccebdee
hw:sonadores	deedbdbdeeoed
hw:sourcer	ciqdeebddcddd
hw:sourcing	jdfjdemedkedc
hw:spare	Znbdbcapcbbca
hw:speaker	bccbccqcdbddb
hw:specialist	ckojddeddcddc
hw:spedition	ddodddcddcddb
hw:sql	ecbeefdeoceee
hw:sr	kebeeeneddeed
hw:st	mndddkcddcddc
hw:stadsgids	ddcdddboccddb
hw:stadtbader	coddddddddddc
hw:stadtbucherei	ddeeedddedado
hw:staff	idcodakceckdd
hw:staffing	jgkdedndceded
hw:stage	oclmcdbdddded
hw:stagemanager	pdcdccbcdccca
hw:start	cdbollcccdcdc
hw:startup	cdpadcbcddddc
hw:stealth	mcddmdddddeee
hw:steuerberater	cdcdddodccddb
hw:still	bcbcdcobcnbcZ
hw:stocktrue	ddcdddoddceec
hw:store	cpddddcdddeec
hw:strait	ddadddcdcqcdb
hw:strategist	cdZdddpdcbndc
hw:strategy	acbqdcbcblddc
hw:street	mccmdmbcccccj
hw:structural	cdbcddbdjpdec
hw:structures	ccjdecdodddcc
hw:student	cdcdjibcmpddc
hw:studente	ccadccbbpbcca
hw:studententeam	ddeenddeeeeed
hw:studentisches	eeefmfeffeffe
hw:students	mdcadlbodbcda
hw:studiendekan	cdcddoccdbdcb
hw:studies	ddddekdddneee
hw:studio	cdojcldcddkdc
hw:summit	deeeeeemfeefe
hw:supermercati	bdccdoccccddb
hw:supplier	cdccddmadpcca
hw:supply	mcbcbcbcomddb
hw:support	fckdddbdecmoa
hw:surveyor	nccccabbcpdca
hw:sustainability	ldadeecccpdcd
hw:sviluppo	bcbdbdpcdcccb
hw:sworn	cdddelcoebddc
hw:syndic	dddeeeddededn
hw:systems	bcbkcclpdbcdc
hw:ta	cjpdddbddcded
hw:tableau	ecbeefdeoceee
hw:tage	eedfefnfedefe
hw:talent	dhqddecccdjdc
hw:talentmanager	dcoddddddbddc
hw:talentos	cdocdcccdccdc
hw:tankers	mpbccbacdcccb
hw:tanneurs	cdedeodcedddb
hw:tax	biimccammiccb
hw:teacher	occdkbbnkbfda
hw:teaches	cddcdcbqdcadc
hw:team	jdckdchkdchmc
hw:teamassistenz	cdddeedcedddo
hw:teambouwer	ddeeeedeedned
hw:teamleider	ceddeocdddddc
hw:teamleiter	occccbbccccca
hw:teatrante	bccddcbodccca
hw:tech	deodedhddhkdc
hw:technical	jjddekcedljed
hw:technology	cbadddcdoncdd
hw:tecnica	bcoccnZmbacca
hw:tecnico	bbbcccbcpbcca
hw:tern	ilccdnbcdlddc
hw:terni	ccocdccdccddb
hw:tessier	dnceeedededed
hw:test	aaklccbcqbcca
hw:teste	dcodddcdccddc
hw:tetes	cdodddcdcccdc
hw:textil	bdodddcddcdcb
hw:the	dfededcocldib
hw:theatre	nboddcaccbddb
hw:third	mmcdmdaddcddd
hw:three	lhjdncbdjbded
hw:thuiswerk	bdcccbccdcpcb
hw:ticino	cndeedeeddded
hw:tierarztpraxis	dedeeecdedddn
hw:timber	mdmcdnbbcbddc
hw:time	cdddndbcdbnda
hw:tintero	odcdddcddddeb
hw:tiny	odddecdcdjeed
hw:titolare	odddddcdccdec
hw:to	cccdhjjcpcddh
hw:tokyo	bpbdcdkdcccdb
hw:tomatenteler	odddddadddddb
hw:tool	bccdodmdcccdc
hw:trabajo	ddceeeddedned
hw:trade	lncccnabcbcdb
hw:trader	odccdcbcdnceb
hw:trades	bnmeeebeddded
hw:trainer	bdccdcmccnkdb
hw:training	abccdramkccdb
hw:transformation	mmcdedcdddded
hw:transition	mcmdedceddeed
hw:translation	lcbcdcmdncccb
hw:transport	nccddncddcded
hw:transports	docddddcddbdb
hw:trust	ncddddccddncd
hw:tsv	odddddddeddcc
hw:tuinblad	acbbcpaccabbZ
hw:turned	cbboocbccZcdb
hw:two	pcgdocaccbcdb
hw:ufficio	njddeddeddldc
hw:uitdaging	ccadddcdpbcdb
hw:umane	dndeeeddddddc
hw:umwelttechnik	ddceeedeocedd
hw:unabhangige	dedeedceedned
hw:unidad	nddeeeceeedec
hw:union	mlbccbabobcdc
hw:unione	neeeeedeedddb
hw:unit	bledendceeded
hw:universidade	cdcddocddcddb
hw:university	cbnddbbnlecdb
hw:up	ccmojcaccccdc
hw:urbanista	deddecdcdoddb
hw:urgences	docceddededdd
hw:urgentes	dbddddcdddodb
hw:us	edmddeldcdlec
hw:user	bcbrcbZbccbdb
hw:usina	dneeeeddeeeee
hw:utilities	kdneeeceddeed
hw:ux	bccrccbclcddc
hw:vacaturealert	ccbcccbacbcoZ
hw:vae	cdcdedbdodddc
hw:van	ccdddcodcdced
hw:vc	acarcbadcmccb
hw:vendas	dddeedcdedodc
hw:venezia	ocdddccddddda
hw:veranstaltungsburo	ccdddccocccca
hw:vereadora	cobdddccccccb
hw:verlagslektorat	ddedendbeeeed
hw:vermittlung	lffefeefffefe
hw:vermolen	dndddddeeeded
hw:verpakking	cdddddodddddb
hw:versand	dddeeddeeendd
hw:verte	dcddodcbddddc
hw:vet	bcndcdbocZddc
hw:vicepreside	bbbcdpbcccbbY
hw:vier	eedfefnfedefe
hw:vigneronne	neeeeedeeeeee
hw:virtual	cdddddndedled
hw:viva	deeedoccddddd
hw:voce	cdddddcodddda
hw:volksuniversiteit	cdddeodbedddb
hw:volle	eeefefmfdeefe
hw:volunteer	dcccklbqdccdc
hw:von	lffefeefffefe
hw:voor	eeefefmfdeefe
hw:voorkeur	cdcedddddodcc
hw:vorstand	pcddddcdeddcc
hw:vp	ldemcdldddded
hw:vv	neeeeedeeeeed
hw:w2	ccpeeededddee
hw:wachstum	bdbddcpcdccca
hw:wants	bcbccoaboZcdb
hw:ward	abcccobbbacdo
hw:warehouse	cbaddcaaqaccb
hw:water	bklccmbclkddb
hw:waterschap	dcoddddddbddc
hw:we	cdcnjdbedmded
hw:wealth	cbcceeqddeded
hw:web	bedcddqdcdjda
hw:web3	cdkddecddlned
hw:week	decdddnmdbeec
hw:weekly	bcbcccancecoZ
hw:weiterbildung	ccdddodddeecc
hw:wellness	ddddcebdebpbd
hw:werk	dndeeededeeed
hw:werving	bccddcncccnca
hw:wethouder	bocdcdcdccddb
hw:who	bcbccaZqnZbca
hw:wieland	oedeeddeddded
hw:wind	bncddcblnccdc
hw:wine	ndddddkdedded
hw:with	bclcqmZccbddc
hw:without	ddddmecemceee
hw:woche	eedfefnfedefe
hw:woningcorporatie	cdcdddcdddddo
hw:work	cccdddbdqddec
hw:works	oddedccccmddd
hw:writer	cdcbdcnlkkddc
hw:x	cckcndbocacdb
hw:y	ocdddccdddddc
hw:year	jchdlccdpcddb
hw:years	cdadddbcnqddb
hw:yoga	abcccbbpcbbcZ
hw:you	aoodcdadaaddc
hw:your	dmkdddldcbdlc
hw:zaakvoerder	neeeeddeeeefd
hw:zelfstandig	bdceddndcdmec
hw:ziekenhuis	cneeedeeeedec
hw:zoekt	ccadddcdpbcdb
hw:zorg	meeeeeefeeefd
hw:zorgcoordinator	neeeeddedeeed
hw:zurich	dnddeeeeeeeee
hw:zwart	neeeeedeeeeed
hw:zwijgend	cdcdddcddodcc
hw:º	cddddccdcodca
hybrid 0	fpcdedcdcdded
hybrid in	mncdddbddcded
i ?	abpdddncbacdc
i add	ccqcccakblccb
i admire	abYbbcZanqbbZ
i advise	bamccdrbbZccb
i agree	anmccdbdckded
i always	clZddcmcbndcb
i am	feiheiedlkedc
i answer	dmbbbmobbaccb
i apply	bbZbbcZbtZbcZ
i are	bjmdndcddcced
i ask	ieljcdjelkccb
i asked	mdmcdjjcchddd
i attach	kcbcdcncbmcca
i be	kbZbbboapYbcZ
i begin	ccbdddldZpcdd
i believe	bkfcecnbboccb
i book	XmZqbnYbaYaaZ
i bring	bcbdmdqdcccdc
i build	aamcncobbabcb
i built	acccmdrccbbdb
i buy	ZbnrkaXacaadb
i call	cnlcccnbkacca
i called	bbmdccacbpcdb
i came	dfjjeilddhddh
i can	iijfkieclchcd
i cannot	abomkcacbbldb
i charge	Ycacccpcpcccc
i coach	bcadcbmccoddc
i collect	bbmdbdkncccdc
i come	cbacdbqarZbcb
i could	aclcfcpcleedf
i couldn	mclcdbambncca
i d	kejeigidleccc
i dati	mcccdbbndclba
i did	bcbdedkdjpddj
i didn	cbacbnacnncba
i do	bcmdjcndjdjdc
i don	ecmcjkdcincdb
i draw	bcbcccamnbbcm
i drop	hcbcccrbcacda
i edit	kbbnbnakcbbda
i expect	cbpdddbcbmcdb
i felt	bcbdccbdbfqdb
i fill	ncodddadcbdcd
i find	celccjkjklbcb
i finish	bbbdcaZarjcca
i follow	bbaccbkcasccb
i found	jbakccdccolcm
i founded	bddlcdoddddec
i get	bbobfclelajck
i give	biZnjcdflZkcj
i go	ambcjcdmblcdc
i got	kbddccjcknbcm
i had	ijbfcelcdojdb
i hadn	fcbddcmbcqZaa
i hate	bmadnejddbced
i have	lejekddcmhecc
i haven	bjebpcfclaccb
i hear	ZbklcnebbpccZ
i heard	bbbcbklcbqddb
i help	ccdcddsccakdc
i hire	obombbYbabbba
i hired	cjpdcdbcbhcdb
i hold	cccdldldocddd
i hope	cidkeecikncdb
i imagine	occcmdadccded
i immediately	amcdndmdbabdd
i inherited	qbbcnbacaaadc
i introduce	ZZXobbfbpabba
i just	bbncccdcbrccb
i keep	icqmihbcbacce
i kept	ccbddddcjpZdb
i knew	bkqclcacbaddc
i know	kmmcldechccdb
i lead	nicedkdclcded
i learn	bcnccbZcqZccb
i left	bebchcdckpccj
i let	bbpcbdlbblccZ
i like	dbnclccbcpcbb
i liked	bbjcccacbpcao
i live	mdbdccicljddd
i ll	filddekhcdkdg
i look	cdpeiecccldcb
i looked	lkbcccnccmcca
i lost	bcbdhcacqlica
i love	bcmcbkZbbYncn
i loved	kobdbcaccnbdc
i m	deffjeddmlhcc
i made	ahbckboobajca
i make	aifckcknfclcb
i may	bomcbcddagcdb
i mean	lhkajkbamibda
i meant	Zobccnabccccc
i mentioned	apadbdocbbccc
i met	bbncbcZnalbba
i might	kmocccacjadca
i moved	bcadccbcmrcda
i must	blkdjcbcknebb
i need	midincaclcidd
i never	dcjcddblcokdc
i noticed	hchcdcqcdkdcb
i now	llbcddmcclcdc
i offer	alccccrccccdc
i only	bcdcccdkercdb
i organise	ZbaabqlabZccb
i owe	kcZcbbZbaqbbn
i own	ppbcjcacbbcdb
i pay	pcbpdbZcbbmcb
i pick	fbmcccaclnccb
i place	bbsdddkdbbcdb
i placed	bmqccbacaccdc
i post	bakcqdjcbbbba
i promise	bfakcdamboddc
i promised	bckndclclZddc
i propose	abcmkmidccedj
i put	lchbdnlliabcc
i read	kjjjeeccimcdc
i realise	anqbcdacbZccb
i really	ciddddndcndec
i reckon	odldddbddcdec
i recruit	ddqdddjdceddc
i refer	jbblccecckncb
i remain	cdddemclddked
i remember	chbdcdbcbscdb
i represent	dbnimcmcccecb
i request	lmcccoacccbca
i require	pccccbadbcoda
i respect	balcbcacnkccb
i right	bcbccdsdbbcdc
i ring	chrccceckacdb
i run	mleckkjkbbcdc
i said	gofcccicbmcda
i saw	lcfdijbemlgcb
i say	acobkcccblccn
i search	kfacmcmbmabcb
i searched	jbmbbbZnljccZ
i see	cikhdcmcgndcc
i sell	abalnbrabZhca
i send	djciffoeidddc
i sent	kcecccqcblcba
i set	acmbbdpcbbccb
i shall	bcndccalclddd
i share	clcdadrcdcddc
i should	hcmfefeckkddd
i show	bicdfcrccbddc
i sold	bZbcpcbbbaccn
i speak	bcpdmciceacdc
i specialise	dcqeeecddbded
i spent	bdndldZncaddc
i spoke	hbZocbZcbZbcp
i start	bblcbYccajpca
i started	Zbbcbninbclca
i still	bbhcccjebrccf
i study	bcccccacpkcdb
i suggest	bcbmdbkdcbddn
i support	cclddemddjddc
i swear	bcbnbcanbbldb
i take	ebmcccqcfbidb
i talk	abYbcbohrZccZ
i teach	ccbccYaabrndc
i tell	nljcfjjjbccdb
i tempt	YlapbnZbbabca
i thank	acacccncaocba
i therefore	nccdjcamdcded
i think	enjddddefmcdd
i thought	eijdfcjkdncdb
i told	bnmdfibccdjdi
i took	bcmdjabbkodda
i train	bcabcasXbaZca
i trained	bmbdcbacbpdcc
i trust	cckcdlmcdkidc
i typed	bmbcccbcbjoda
i understand	jbodfcldibddc
i used	jcbdddndcnddc
i ve	fdidkdfdkldcf
i want	icdkolabmchcb
i wanted	idbdcdkdgqddc
i was	dccceeefomecd
i were	bcpddclbbjccb
i will	jdjdedlcnecdd
i wish	aicccpaiblccj
i won	mmklbckcbdcdc
i wonder	nbjcljZbmacca
i work	ckmmccjcbdlcb
i worked	clbdddddmbndc
i would	celdhjedljddd
i wouldn	gallcdbcnaced
i write	cbikkfdnijddb
i wrote	bnngceklkZccb
i-am>benefit	jcccjcoendfcb
i-am>call-ask	mkmkddefkbccb
i-am>client	impdccjdcbfcb
i-am>cofounder	cdhdsebecbddb
i-am>connect	bdmkdcecipfbb
i-am>content	bbibdbascilcb
i-am>cv-ask	coqdbdbdbcccc
i-am>easy-money	icelnchcjamcb
i-am>equity	nabjobZbmbbcj
i-am>event	bbbfcekpljfca
i-am>expert-call	mbaojbZepcbcb
i-am>freelance	kecfccibpehce
i-am>funding	diedqckcecfcc
i-am>interest-q	adibjhceomecc
i-am>job-word	dkmddcbeneebe
i-am>messenger	abjccbabpbpca
i-am>mule	edkjddjdlgkcd
i-am>open-to-new	cdrdkdbdkcddc
i-am>part-time	lcbcddactdcdb
i-am>pay-first	lbaemebbearcZ
i-am>pay-word	kbelckmdkcgbb
i-am>permanent	cmdckcikljcce
i-am>recruiter	cfrccclcedccc
i-am>requirements	kcljegecodccb
i-am>role	dkjdifkemchcb
i-am>run-code	Ziannbblaalch
i-am>secret	abacccekbhobo
i-am>seeks	jjidmhbclffcc
i-am>sell-cta	hfdhjfncfdfdc
i-am>site-notice	kclefblbilkZh
i-am>speak	bkbbcbmsbaccd
i-am>start	abccobmiocdcd
i-am>task-for-you	odailjkcdbjbb
i-am>teach	dcbbdnefnmjca
i-am>thanks	cckcdddconccc
i-am>third-person	dcdeeddepdeed
i-am>threat	lcbcdhebohobZ
i-am>unpaid	bcabnaoknfbcc
i-am>wants-job	bccddjbctdccb
i-am>we	jekfmdhccmdcb
i-am>we-help	ibhcccscdajcd
i-am>workplace	kaackblbodccl
i-am>you	hildfdkcklfbb
i-am>your-profile	ljmiccfcikcbc
ich bin	bcmcclecpbkca
ich dich	anbcnbabnacca
ich dir	ddceddrcdccec
ich hab	kjjdmdjccbkdb
ich habe	mccejdcdnjddc
ich hatte	bblbccocbncca
ich ihnen	chidldmdkidcb
ich komme	kcbdccannbccb
ich mich	ccndddadpbddc
ich sie	bcsZclacaacca
ich suche	bbldkdcdpcdcc
ich weis	anacnbZbbnbcZ
ich wurde	cdcdjdidkccdo
idea and	acZcocacanccb
idea de	nbmcmbZbbaabZ
idea for	bcbcncomcbcdb
idea what	dbZbanZbapbcZ
iemand die	kdcklkcdncddb
if a	Zblbmbmaaqbba
if any	ZlZdmcldncddc
if anything	ccodcdadnabdc
if he	kbmbccZbnZbcm
if i	dcsdcgiccaccb
if interested	mlacdnbcddcdb
if it	lcljddidjbiie
if not	idoigclccakca
if now	ccrdcdeccYccc
if one	abpccdmcabddc
if our	dbapcaaablccc
if so	ccfpddmdicccb
if somebody	mcbddlbcbdcco
if something	cdcdddlcoaddb
if that	mcjcdiedkdbjk
if the	ldkecckcebecn
if there	cckdcdeeqbdde
if they	cbdmicobcbjdb
if this	mdbdiepccbclb
if we	cjblodkbchcdb
if yes	acrmcdadcaddc
if you	fejeeekjifcee
if your	bcbccclfsbkdb
ignore this	ddcdedcddcara
ihnen die	moddedcdddeec
ihr paket	ddddedbcddlcn
ihr profil	ldmcedcddadob
ihre bewerbung	cmdddcccacoji
ik ben	bcjdecfcpieca
ik een	fpbcnccccccdb
ik heb	ickdkdmckkddb
ik het	ibabobnbaaZbZ
ik je	lkmdddidcjddc
ik niet	abYcnaYkmmbaY
ik u	amZYnbZcnbbcb
ik wil	cckdccadpbdda
ik zag	mcaccdodlcddb
il 0	bkbcecelbbnhl
il bando	cnddodcdddddc
il contratto	bdcdddccccdar
il me	pbbbnaackbbcZ
il mio	abbclbamqahcZ
il nostro	ancclbmmcckca
il nous	mncdcmbccccca
il nuovo	akacccbdcpcbm
il posto	bobdddbccbcco
il progetto	idcdddemdckdj
il reste	caaboaZobagaY
il suo	mfmccbickkccf
il team	abncccmcbbmca
il tuo	djiddcdcchkme
im jahr	kkcpdcccddddc
im mai	bbbccbbcqcccm
im monat	acdcilocccldj
im oktober	ZobbbnZnabaaY
imagine a	jccdndmccccdc
immediate joiners	bnmdddcddddcc
immediately thought	ambdndmdbabdc
impressed by	cipdeecddcddd
impressed with	bljbdebddcndd
in !	mbabbbkcbocca
in 0	ideehckcdiinc
in ?	oddmjbahjahcj
in a	deekideijclkc
in aarhus	blccdnnabbaca
in about	nccddabcdbcco
in accordance	bmddeibcddmdk
in accra	bhfbfkkccncca
in advance	bckbcZacccscd
in after	YaabbpjZaobbZ
in again	ccqdcdbcbZoYb
in all	immpedaccbcdb
in allegato	anbcccbbcbbbo
in an	imgbcbhbebodc
in and	bcbcdbofnadli
in anticipation	ccpcbdbddcddd
in any	abmcbbmcjbbbn
in april	qjjcclacfbcca
in as	oabcpcaccbcdl
in asia	kcccccjddcndc
in atlanta	gckddkikdmddb
in august	bbcmkcccngcbl
in austin	bjeccokieiddb
in autumn	nbrbhiZbbYbcZ
in bank	cdjdddcddpddb
in bath	bbkccbncbmccj
in before	bdcdcdjddcodl
in bengaluru	cmkdcjecnbdcb
in berlin	mekjdmdccccja
in between	oabccdmdcedec
in biotech	dcjddefddoddc
in bitcoin	ccccddbcdbqca
in boston	bmbldcccccdcn
in both	bcpcdcdmcaccb
in breda	abcccoacncckb
in bristol	knbchdbdmccdc
in by	pcbcldbccbcdk
in canada	ljlcddbdcdndb
in cape	kdaeednddckdd
in care	ZbbbipZncaabZ
in case	bkjfcdbblndcd
in cebu	accdddrcdcddb
in charge	bmbcccpbnacca
in chicago	chjdkeidcndib
in confidence	ajqmccaccbcdc
in connection	kdcleecdebnbd
in contact	cdddddcdbsdcc
in cork	Ydbbmjaanncba
in data	bceddmbccncdc
in de	kcchdbcmcjeld
in december	hkabbnZlcicbn
in den	cjcmdccmdcidd
in denver	kjldkdjcckddb
in der	idldgddcndjed
in die	cikcdcbcnbcdm
in dubai	imckkcbdccmcc
in dublin	dlcfcdkmjjceb
in een	bcnkccklcbkch
in eleven	kkldldbcdcced
in english	njcidmjjcbbdb
in europe	jmjimibdcccdc
in euros	pkbbdcbccladc
in every	cbnmcbmjccccb
in exchange	mbaalbinbaaba
in family	bqbeeecddebdd
in february	ncbcdmeildddb
in finance	cnhdcdnddbcdc
in first	bcmdbdbdmdldc
in five	incichkmcbccb
in for	elbcclacmccdn
in four	cfccejlmcbgdl
in free	abZbpaZocZaaZ
in fresno	mlbccbacbocdb
in from	bccdccdcdalol
in front	mcnccjlcebcdd
in galway	ajZocbbbblcma
in general	naocccbcbbcdb
in germany	ZaZbbbobbaqba
in ghent	lelbbbZbbmboZ
in gift	accbdaacdcrdb
in glasgow	bjccjnfdljddb
in good	cjbdcdZbnabcn
in gothenburg	bcmdddZcbpddZ
in graz	albccobbbocca
in half	aabclcqdcccdc
in halifax	blbcccbnnZcdb
in het	nbcddcbcjbico
in hospital	bckjdmbbcocdb
in house	brlcdkcccbcdc
in housing	ddnddefdclddc
in hull	mlcbcbnccbcdb
in hyderabad	bnceeeldddddd
in ihrem	cnbdcccclldcb
in insurance	bcncmnchajccb
in ireland	kckbbcaodbcdc
in it	bbbkqicfdhcce
in january	ljmcdemcdeccc
in japan	abocmcdcbccdc
in joining	acaqcbabdbccn
in july	emkccdbbndcck
in june	hjbccmdcoiccj
in kassel	nncbddcdcdcdd
in krakow	abocccpcbbcdb
in lagos	mabcccZcndncb
in lahore	mcndedcddchdd
in lausanne	bcblcpbaccddb
in law	qdcbdcbddkcdc
in leeds	Zbajbbikomccl
in leipzig	akbcmlancaddb
in lille	ocbcdcmccbdcb
in limerick	jbaabcaboncdb
in line	ccodcdacdcnda
in lisbon	hdldlmjccjcdb
in logistics	ccndldecclddc
in lome	bbcdcddcdcqdc
in london	lnmdccbddccdc
in loondienst	dpdeedddddedc
in lyon	idjcdiklcmchb
in madrid	ijckdjbinedcb
in malmo	apZccnacmZccb
in manchester	dibkncbhoaccb
in march	gekcnckljcccc
in may	lccjjlbecjbcm
in mei	oaaccbabbbban
in meinem	dbcdddqbcccdm
in mijn	bclcmcdnjabca
in milan	imlkddfcdcddc
in mind	abqdckbcoadcb
in month	dmbcmdfcccldc
in more	abYcbcmbbebpa
in munich	lnmcdcgcecddb
in my	bjfcddbolkecc
in nairobi	ablllcncdbcdb
in need	obcbcmbbccbdb
in new	cmZcdcobckccb
in next	jbbbcafocbbcb
in nine	kbbcjcobbamca
in no	acbdcdmcYmcco
in november	nbcccnmbcbcdb
in nursing	cdmddmbdlcddd
in october	oblccgaeamccb
in old	nbanbalbaabca
in on	fncdcjmbcccdl
in one	ddbicbogbkkhd
in onze	jbnbbbancalbZ
in or	ajacadmcnalck
in order	bcncdddcckncd
in oslo	lkdlicbdbodca
in our	kkmeiebjcdfcd
in part	pccacbmbccZca
in particular	ccmccdabcpaba
in peace	bldclcocbbccb
in person	bncedeehcmgdc
in pharma	ecmdndbcbkccb
in phoenix	beiddlbmimcdb
in placing	ddqdedbdcZddc
in porto	lkadcclcpbcbb
in principle	djrcccbbccccc
in public	ZababZZsaabba
in pune	bcdddcpmdccdc
in q1	kaocddjdbbddb
in r	lkcbcracXacdb
in real	acmcdnbcbamdc
in retail	ccnccclldeddc
in return	bcpclcacbncdb
in room	ddcdeccbdadcr
in rotterdam	jhkckldkdecca
in same	kbbobcZmbjbcb
in sao	acbmcdkcdnccb
in search	ZoYcccZbYmaoa
in seattle	ckbddmbkcnddb
in september	abbcckimndbci
in settings	bcZcdcZacbarY
in sharjah	ocnddbbdcbded
in singapore	accmcablddmjb
in six	acciclhacbmco
in spring	anqbchhbkZcba
in strict	clocddcddcjec
in swindon	abaacblnnhccb
in tech	bcZbbcqlbamca
in telecom	ccbdndlcblddb
in ten	okmkbbkbcbddb
in that	acpkdcjdbldcb
in the	eieeeecgekhek
in their	abkcbcdkjkodc
in them	bcldndcbcbcdm
in this	bdkdccabmojka
in three	lbdhkekbcbldk
in through	bdcdddakdmkdl
in to	ZabccaZabbmqk
in toronto	ihlccialbnccb
in total	nbbqcbabccbcb
in touch	cdecpcabbqccb
in town	acZcccabapbcn
in twenty	acbacagbckpca
in two	cegejfldibjck
in un	bbbbbcnnkbbcZ
in us	Zcmilcnddccdc
in utrecht	lccdddcdcndlc
in valencia	amZccblloZbaZ
in vietnam	Zcanobdbbbbba
in vilnius	mocccdacdccdc
in week	oobdcdfccbcdb
in what	bcqcccZcbandc
in whatever	ZaeabcZbomcca
in which	icocgdckceldc
in with	aebcocabbZrZj
in word	cnmcccmcbbcdb
in writing	bfonmlaacacdc
in year	aaZbbmZbmpbca
in you	bchbbbnlcbanb
in your	dddhdckcmhkkb
in zurich	cnfkkjccciddb
in zwolle	edccdobdldddc
includes the	bdcccbbcccmdp
indefinido 0	dpdeeedededdc
independent contractor	pdededcddeded
independent opinion	lccnccbdddcec
independent schools	Zbnaboaabjccb
indicate your	cnckddkcddcdb
ines we	icbbcbmndbcdb
inform you	bckcdcjkcabdp
informed of	mbbcdcbmdcmcc
ingegnere devops	kndeeededdejc
ingeniera devops	mmdeedcddddlc
ingenieure devops	kmdeeedeidekc
inherited a	ecccnnabcbldc
inside ?	lobbbmaccbbca
inside ir3	qccdddaddcdec
inspections and	pdbcccadckddc
install our	cdedeecdddodb
instead ?	lbZbacYbpZabo
instead of	cbacnanmhacji
instructor for	bcedeqdceeeed
insurance ?	bbpcccobaacca
insurance and	crbccleccccdb
insurance for	abbcqchcccadb
insurance is	bmbdcciccccco
insurance of	bbccccecccrca
insurer in	llcdmdcdddded
insurers in	abpajcabmbccb
intend to	lolccibcbbcdb
intends to	nklackaambbcb
interessa ?	lmddeldeddddd
interesse ?	oldeeddedeedc
interest ?	mkeldjicccddc
interest and	obbbdlbccncdc
interest by	fpccddcddcbca
interest i	obcdmcbdddded
interest in	emkbmbZobdbca
interest you	mplccciccbdcb
interest-q>benefit	eedeeedemceee
interest-q>call-ask	knjkcchcccccf
interest-q>cofounder	abbcqbaccbccb
interest-q>connect	aimpccZbclcaj
interest-q>cv-ask	bsZdbdcdcdddc
interest-q>event	ZbYlbaZrZZcbZ
interest-q>expert-call	ZbZpbcbcccddc
interest-q>freelance	lamccbncabcca
interest-q>funding	ZoZanbaababbZ
interest-q>i-am	embckeojibcca
interest-q>job-word	bjtccdbbbbcba
interest-q>messenger	bblcccYcqajca
interest-q>mule	mkpbccababbcZ
interest-q>open-to-new	bcrdddbcccdcb
interest-q>part-time	occdcbccoccdb
interest-q>pay-word	obapbaZbcbcca
interest-q>permanent	arYbccbccbcca
interest-q>recruiter	cqcedecdcdddc
interest-q>role	aaZZmbaaapccb
interest-q>sell-cta	mkpacljhbabca
interest-q>site-notice	obbcdmbccccaZ
interest-q>speak	cccddbbrcbddb
interest-q>start	accdddbcrcddZ
interest-q>task-for-you	baZaoZnaaabaY
interest-q>teach	YaZabYZaqabcZ
interest-q>third-person	bccodcaccbdbc
interest-q>threat	kocdddbdmccca
interest-q>we	oaencjkfcabcc
interest-q>workplace	aapdcdaccbcdc
interest-q>you	njlhicdecedce
interested ?	encikcobcbica
interested in	dhpkhiccfccce
interested kindly	kmbmedcdedddc
interested please	nchmedcddedee
interested to	Zbocdcjcclcdc
interim cfo	acbddcadrcdca
interim finance	occdeecedcdlc
interim head	occdedmdddddd
interview 0	ccckdcnaccldc
interview ?	bmcndbbbccmcb
interview and	jebdddkcbbcdq
interview at	ZbYZaaXZtYbbY
interview by	aodcebcdedmec
interview for	Zlabccbcnaboa
interview on	ambqdbZbcaaba
interview with	cbabccaonYbbo
interview you	ckcbdbbrcaldc
interviews for	bbbacbZmbbbcp
interviews on	aldmdmccddddc
interviews with	jaapbcmccbccc
into a	jbcjnnlbcbhhb
into it	bmblccfmfccdc
into our	bkcdbcbccmmbn
into something	pbddncbdcbcdc
into the	cibaedbcnimdm
into your	abacccacdnoca
introduce me	abZcncadqZccb
introduce myself	cbncddbdnifdc
introduce our	bbacdcqddcced
introduce you	dodmjclcbbccc
introductory call	clncfededdded
invest in	bcccqckbcfZdb
invested in	bccaqdZcdbcdb
investment in	abapccldcccdc
invitation to	bebjddaneccob
invite you	bmfldlfjdcfcb
invited to	cicjccdqcbkca
invites you	dcccdpcocacbZ
invoice 0	addcddZcdccZt
invoice for	mbbncbXcbcbnm
invoiced monthly	qbcdddbdddded
ios engineer	knddddcddddlc
ir3 0	pbjdddidccded
is $	djbiddehdcocj
is 0	ecbkjemfcbild
is ?	abqbbclbhabbd
is a	lnjdjhccdeidb
is about	ddfidcaoebclk
is all	jbmalbkcanbaa
is already	mkcdcmicdcddb
is an	lcebbcdccclpe
is and	dcodddedckded
is anyone	cdnlldbdbcdec
is as	cdledmcddcjee
is asking	lmmcbcbccbbdb
is at	blcccdcdcbebr
is attached	clbccdnclbemc
is available	abbbhajobabnf
is back	acccbcokcabcm
is bad	pcacbbobbYbcZ
is being	blkdddacgbccq
is below	ccdlddocdcbdm
is best	lbbccoZcbZcdn
is blocked	acbcbcacZasba
is broken	qbaccbYkbaccZ
is building	ldncdcbdkcddd
is by	Zpblbaambabca
is cancelled	cddddcbcccbbs
is chf	idcldmbkdddec
is closed	bkcddabblackr
is coming	ojcckbajccjdi
is compensated	dddpedddedded
is complete	ccbcddbcdcfoa
is conducting	bccqdcbcdbcdc
is confirmed	allaccZbcZoao
is delayed	acbbdbabcpbbn
is done	jcccdcbbkbcdq
is due	dbbbcbZacblbs
is empty	aoacablbbibca
is enclosed	ccbddcZckcmbn
is enough	ajllacbcccodb
is exactly	ojZbccacnbcec
is fine	bcjckljcjccdn
is for	nkbbkkdbcalkd
is free	chdccdpocbccd
is from	ajbldaencZccm
is full	cnbddafccclco
is going	bodcbcabbamln
is good	jhkdcclbclcdk
is held	bbahcjakcblnk
is here	acdndcmncbbcd
is hiring	bobdccjddccob
is ill	obccdaaacbbcq
is in	chicedehebmco
is included	nddbdcbmdcjdc
is it	bflincjblfbdf
is left	lbaqbaZZbaaba
is letting	acacldqccaccc
is limited	ccccdccpccbaa
is live	kaXccbYscbbbZ
is long	lcnbcdlddZddc
is looking	dlbiclddeflhe
is lovely	abobbnilbZaca
is me	bkkdidmcckdec
is my	abbchcknZiocZ
is nearly	abbcpbicbbmcb
is needed	obbcdcbbkcccl
is no	acikclkdccbpb
is not	efdfkececkckl
is now	chbcchcicbcrc
is of	jmcdljccblcdd
is off	koccdbZcdcccn
is ok	anbdccbcoacdb
is old	hmcddmbcccmdd
is on	jcbddcijdefeo
is one	jcmncdiidbcdc
is online	lbZZbYZqaZbbl
is only	abdicbiooabcb
is op	bbmccbambbcan
is open	dilccbbpibbcm
is our	mjddddmcdkcdd
is out	cfdccbarcacbn
is over	nmbcdbbbckbcm
is paid	ljbncaabcblcl
is paying	jbcbcobacbccm
is permanent	brddddcdcccdc
is possible	enccboabbaadl
is preparing	pcdddcalddddc
is provided	fkcdcbibdcddo
is quiet	bnbccdabcmmdb
is rare	bcsccmacbacda
is ready	jcbcmdbhcbdko
is recruiting	kqcceddddcddb
is red	bccccdbbdbabr
is refunded	bddbdbnbdceco
is remunerated	abbpdoabcbccb
is required	cdidddbcfcjmm
is reserved	abbbbbnacbpcZ
is retiring	aocbblmbcbcdb
is right	cjpcccebbaccm
is saying	ababbclncnccb
is short	hbcmcnZacaacm
is simple	ncbbdandddcdc
is sold	ncacocYcccYcn
is somebody	pcabncYccbcda
is something	mcjcbcbccncdb
is starting	bccdodbldcced
is still	cdhhnjcbbejkb
is that	nffecckieajcj
is the	bjbdfcicejicq
is there	cdlcchlcpdcdb
is this	mmabkdZklkbca
is to	jdlcecccbknck
is too	omcdddcddcddc
is treating	aobcbcaoafccb
is trying	bccnedbddcoab
is two	bjcdojhccccan
is up	hmaclcZpbacdk
is using	bdclldldddced
is very	lblbobkbbajca
is waiting	bdccddandbnlZ
is well	akdgddbdqdddh
is what	hlbcmpgbcbccc
is why	ambclnfccbcdc
is with	bqbcacaccbccp
is without	Zcccdnhndccdc
is worth	abbpcbkjcbbca
is written	lbccccpcdacdc
is your	ibmcccdcojmca
is yours	aibclcccanpcZ
is £	iebkcdoecbkdd
is €	jfccccnfcbcco
isn t	ffldfdjdehjid
iso 0	dbbnclpacbbca
issue 0	ZbabcnYpbnabZ
ist am	clcdddbcdcdcq
ist jetzt	mbZccbabbYbom
it !	accdjmkocacdb
it 0	lbbbdkpbcbicd
it ?	lfbjjijifcbck
it a	ecibjcobjecdk
it again	kbdcbcZbcZboo
it all	Zhlccmanbkhcb
it and	ebiinchceimeb
it as	ekdbpbakbjcdb
it at	jcblibemcabco
it away	nanbobabbabcb
it back	Zcbcbcdcbcpcq
it be	mnlccclcibcdb
it because	diadcdbcnbkdm
it before	pbbnhbZjcbkja
it better	kbobbljccZcca
it but	ajmckjlmbZcca
it by	lcdhccldedcco
it can	afbccbZbdamqc
it closes	anbpbcbacbccb
it comes	edlcddajcbpca
it cost	kcbmccdocbcdc
it costs	abbjkapocacca
it could	jardddadcaddc
it d	jdjngkbmcbccc
it didn	clbdddbdkoded
it doesn	bfgmecocdcddc
it down	bcbdjdhdcocec
it for	ddaenkkefdccj
it four	bcacccbccqddb
it free	acccccmmdcccn
it from	ldbeddkdcoedc
it goes	hfebclcccckdn
it has	ldccidclioddb
it i	khkcbcmcmecdb
it if	ljccdmbccbmdb
it in	ecfjkdkdcckii
it into	dbbbopZceZbca
it is	kmjheihccecjc
it isn	dhmecjiefcfcj
it it	bccedmcdmbdel
it just	acacccabhZoco
it ll	dcmcfhjbcljdd
it lol	cbcdddbdndned
it looks	ZbpcbcqbbXccb
it made	acaobcabclbdm
it may	mbeabbmacaboa
it might	Zbnbablobaacb
it myself	mccdcdbcjnded
it needs	rbcdccbcccjdb
it now	lbcbbclbbmlca
it off	accbmcamcklla
it on	iccdijblcbjco
it only	abojicbbcbccn
it or	llbcncalcbcib
it out	lcbdfclfdmddf
it over	kjcchcrbcacdb
it please	lbbcccbkbbmbo
it possible	fccckbecbocdb
it reads	ljdeddmeddded
it round	bkcdldndccded
it runs	jdcdddbddeaom
it s	ijfihedkefidc
it says	icbcdcbabZYbs
it should	nhbcicbkcncdc
it shows	jcccbdabdcqaa
it since	jbbcmbkablbck
it so	ncblcmacbmcdc
it something	imjoacaccbcdb
it sounds	labcncZbcncdb
it starts	mjbcibnkcbcdc
it stays	pcecdcacdbbnb
it still	acanccaccobbl
it suits	kobdddcdddddd
it take	ZoobbbfbbkcbZ
it takes	bceekcnlcbkch
it that	apZbccmcbeccb
it the	ajmbccobbakcj
it then	mcddddbddcodc
it there	ldcccbkmdbkdc
it through	bbanncaccfmdb
it to	ikbjeecchanlh
it took	ncbdckpccZcdb
it true	bcZcccZcricaa
it twice	XaZobmiZaYpbY
it under	abZbkkZabZbqd
it up	kbedcljbbngbh
it was	cehgddfddochi
it wasn	bbmcccabaoblZ
it we	blmmcdccddded
it well	bibocZbldbcdc
it went	aaobmcZblhbbZ
it were	bcpcccmcbadcb
it when	obicbcabcZndm
it will	bcccddbcckoem
it with	hbbcqbbmbdejj
it within	ZbbbcbbbcaoqX
it without	Zcabjnanbkbca
it won	bcclncabcccdn
it works	hcbkljhccboca
it worth	anaZccmcmnbca
it would	mlddjjbccmcdc
it you	eedcocbcbmkec
it your	anabbokbcdabb
its head	brcdddbcccdca
its next	bpdccdbdbccdc
its own	ZnaboacmcYcca
its way	bccccckaclcmo
ivan !	kdmedddddlddc
j ai	ecidlclcnedcd
january ?	lbbbcpabcbcdb
january and	pbijccecclcdb
january i	cbqcddbdbadcb
java 0	mmdeedheddddd
java ?	lndedddddddec
java and	kdndddnddcddc
java en	dnceeededddlc
java entwickler	lndeedcdceedd
java ontwikkelaar	imdeedcdjdekc
je 0	bccqclibcclcb
je cherche	ckcelddemdeed
je cv	obndedcddcccc
je fais	acacbbpboZbba
je het	nbancbabbbmbZ
je iets	aaZbobaboZbbZ
je in	bdmbccnckbmcb
je me	bchcmmiclhccb
je mijn	bcadccqckacca
je ne	ldmdddidmcddc
je peux	acacccmclbbco
je stunde	nddddncdcdcdb
je suis	cdndddbdocjdb
je te	bcnbcbjmbmeba
je vous	anbcncncdkeca
jefe de	bocdddcciccna
jemanden der	nlcclobccccca
jij onze	pncddbcbdccdc
jo from	pbbcccbbcnccZ
job ?	cmjdddcdmkbdc
job alert	clcdedcdccdpb
job and	allcbcZbnlccb
job as	afnbbcacldncb
job at	cmbdddbdobkcm
job board	mZjcccaqaaibZ
job description	dZmcccbdbbmco
job for	ckhcpcXbdainb
job i	mpZcaiacZocca
job in	clkdmcbcgmece
job is	anodddbcbbldc
job offer	ZaabaclnbaobZ
job on	qaacccaboacba
job or	ccjdddboceddd
job s	mpbccblbaZbaa
job title	padeleddceddc
job to	cchccdmcnbcbc
job you	ZYZabaZZZYlsX
job-word>benefit	cibcjjacobdnb
job-word>call-ask	anobccmbcbkba
job-word>client	pakcdcdcZmccc
job-word>cofounder	ldbcpcbdcdcdc
job-word>connect	mZoccchccjcck
job-word>content	abcccrZldbccc
job-word>cv-ask	nZncddadddddd
job-word>easy-money	ambccbZbbaqab
job-word>equity	blacacacbapba
job-word>event	bilbbncodXbkZ
job-word>expert-call	ZonXbbZbZlbba
job-word>freelance	nojcccacmbdcb
job-word>funding	bsaYnbicbbeca
job-word>i-am	flkddchenjcbb
job-word>interest-q	aaqcbcabZacbZ
job-word>mule	ejaccikjkbcbp
job-word>open-to-new	nncbbanaZYaaZ
job-word>part-time	Zpndcbbcmbccb
job-word>pay-first	ZZZabnmaZbnba
job-word>pay-word	mmdbbdcbccmbn
job-word>permanent	crcdfdcckcecd
job-word>recruiter	jeocddbdcdmcc
job-word>requirements	ilkdcdacobccc
job-word>role	jpbddcccibdnb
job-word>seeks	bpdcdddcobecf
job-word>sell-cta	mmebdllbiefZZ
job-word>site-notice	amlcccjbbjkoZ
job-word>speak	babsdbbZccbba
job-word>start	lqacmbkcbbdcc
job-word>task-for-you	pkakamkaaalba
job-word>teach	ZoabchhapZhmZ
job-word>thanks	abZqbciamZbcc
job-word>threat	brbcccbcpbdcb
job-word>unpaid	ZYXaZpWYXZZpX
job-word>wants-job	bbaccclcqlcca
job-word>we	cnmalkdcbdmbb
job-word>we-help	akZcbcYcqbcaa
job-word>workplace	crbddcjccchdb
job-word>you	iklhdccdmcela
job-word>your-profile	abqbcbpYbakbb
jobs ?	raYbbbZanZbaZ
jobs and	ccbdddbnpbdcb
jobs for	cabdddnccccpa
jobs in	bbnbccabbmnab
join ?	ablnmbbncbbca
join as	babcqblbccccb
join me	ccbcmcaabbbco
join our	cmdcmbcodcdcb
join the	ambkaaZkbaonY
join us	blcckkcodccdc
joining as	klcdndbddcced
joining date	cmbdddccedndb
joining our	achqcbacdbccm
joining the	ncbbmabadncdb
joining us	bnmccdjcdbddc
joins us	baddcceadbbcr
jour en	mdddebddddmdl
jours de	aobddcccdccbm
jours par	nddeeddemedec
june 0	naabjbYlnbbbk
june ?	eaaabomZaoaaY
june and	kmbcdlbdmdecd
june i	bcmdcdldkkcdc
june to	nbZbZaaaombbY
jusqu a	albccbobcbbbn
just a	jblbacmbnjcbe
just checking	lcbndcZbnmcca
just closed	akcdpdaccccbc
just finished	bcamdbbbmnddd
just following	ibacclZaoZcco
just for	kabbcbZbcapcm
just like	bcocccobbiddc
just need	bcbdddocccndc
just opened	asabdcddcbddc
just read	ZbZqbbacbnkbY
just reply	ZbocccpacZbbb
just say	ZanobbYbmXccY
just seen	ccbdadbdcqcda
just send	bcbdcdacnZpda
just someone	obcdbcacnbddc
just that	bcmcdcnbaldcc
just the	baanlbYcbancl
just told	qmacbcZcaacdc
just want	obmccYabbnccb
just wanted	bccdcckcbpdcl
k 0	cobcpcacccjcb
k ?	blbdddocccldc
k a	mdccocicccldc
k and	bobcrcbccbckb
k base	cqdecedededed
k equity	csddadcdddddc
k eur	cscdedcdcdddc
k for	rbbbocabcbcca
k hybrid	aqbdddcddcddc
k in	blbcnaoccbbcb
k of	cccdrdbdccced
k pension	cqceddbdddddc
k plus	cqcedecedeeed
k pro	Zqdbbbbbccbca
k remote	jocdddlddcadb
k to	mqbcccddcbcdb
k €	bpcdocbdddddc
kafka engineer	mhbdddmdbdddc
kan ik	aaibpbYZpZbbY
kann ich	bcccobbmkbccb
kannst du	kcbcccbcbancp
kassel and	Zmlcccbcboccb
keen to	bcnkddjcdlddc
keep $	bddcddabedqda
keep 0	bcccdpcbdcpdb
keep a	bbroccabcbccb
keep all	rbbccZlbcbbcl
keep an	ccobddcdkcddd
keep in	ZacasbXYbXaaa
keep it	abpbbbZbannaZ
keep me	YbaccamkrZcbZ
keep my	cdpedebdbbeed
keep the	cbbnclabcalfo
keep them	hdidddqcbcddb
keep this	bjbddeldddndd
keep you	Zaqcocecbbccb
keep your	bmjbjckccakna
keeping well	bbncccZbbobca
kept a	cmbdndadcjcdc
kes 0	mnbgfkjbcbcdb
key is	bcbdddbccmccq
kids and	ocbdcbbbcicdl
kids are	bcbcclZadrccY
kind as	Zbabcbdnjabco
kind of	kbncicjcllccb
kind regards	kjcdedjdenddf
kind reminder	acbbcbmncbbYm
kind words	cdcdncbccobdb
kindly advise	hbmibjobcbbcZ
kindly call	aamcdbobcbabm
kindly confirm	lhcldmbldccdb
kindly consider	ccbdddadqccdc
kindly give	bbmccclcobcdc
kindly indicate	occmdbcbdcddc
kindly let	mcclldceddded
kindly send	nkbdddkcbclcb
kindly share	jmndddbddcddc
kit for	baaccckbcbpda
kitchen table	jccdkdoddcdec
kite anchor	dlhdddiekidlb
know !	lbjncanbcbbdc
know ?	aapcZckcnYcdb
know a	kbbfdbcnnhddc
know about	bcblclaeeaccp
know an	ZaYlaamapYabZ
know anyone	Zbaaabpamacbn
know each	aaqbbbZabobba
know every	kbacsbacbZcca
know everybody	ZZlbbbZbqYbaa
know from	haacccZcoZaoa
know how	bdbpdlkbbkdcb
know i	bccnbcocdacdZ
know if	jcldcdfcncddl
know is	bcodcncdabddc
know it	njpcckcbbccca
know me	lnadcbbbnlcdb
know more	Zomicnbcbacca
know my	acZcbbZndpcbZ
know of	ZaZcbcZbtkcba
know our	Ymbbcbmccbocb
know people	bakcnbZikmcca
know somebody	hbnabbYbpabbZ
know that	dbekbclblnccb
know the	dlcjnjicclcca
know us	qcbcbcZbclccb
know what	kepccjlcebcdb
know when	ckncbcacbjjcl
know where	bbYcclmlkmccb
know whether	dhoccdbdbncdc
know which	icocccmccaddb
know who	eeadnbdbnbcch
know why	bcaobbmbnibca
know yet	bcrcccbdbadcc
know you	honccccciecdc
know your	emoldccdbcecb
knowledge of	mmbccbadncccc
known to	iapbmcacbabca
knows how	lcbkncbccmcdc
knows the	mcabmdaccacco
kofi !	eddeeeoeddeed
kofi your	lmncccacbacdc
kommen sie	clndddcddcddl
konnten sie	ocbcdoacnbcca
kost 0	bccdcZqbcckdb
krijgt een	anacobjbbabcZ
kun je	ocanccbccabbl
kun jij	qcbccZbZcbnca
l anno	lcqlcbbccbbca
l equipe	cbbccbakckcom
l heure	accjdnjccclcl
l hopital	dmdeeedlddddk
l idraulico	bdcddbcddcccp
l ora	dcckcnbcecjcl
la entrevista	amancbabamobX
la factura	adcdddbcccbcr
la fiche	knbdddbdccdcm
la hora	mcccdnfccccck
la idea	nblboaYabZaaY
la mia	blmccmocbbbcZ
la nostra	blccdokbdcjba
la plaquette	mdbccdoccccca
la plaza	bpbcbcabbbcbm
la region	bboclaZbancba
la respuesta	bcodccbccbbbo
la reunion	bdccdcbbdmccr
la riunione	ddddddccdcddq
la sante	lcodidcdccddc
la semana	bcncccdccbbbo
la sua	khckdcbcccmbo
la tua	kddeeedeedbpb
la visita	cdddddccdcccq
lab and	bblobaZncZaca
lab in	nacobdabbabcb
lab is	Zncdckancbddc
labels and	ZabbcnYacbqbY
labs is	dodededeeeeed
laid off	cbbdkdbcqkdcb
language school	lddeeckejcefe
languages and	bbncccncmbccb
laptop and	ocdcdddccdcco
las 0	bccndcbccckcq
las noches	mccdcdcdmdldc
last mail	bbaccbqmcaccZ
last message	aloccoabjdcba
last month	dddkbcdbemocd
last night	Zjacbciabnbbq
last one	ajbfcbkqbbccb
last spring	jklccbabbpcca
last thursday	bdmemdcddlddd
last time	abmbcribbYbcj
last tuesday	jljlccZbbnbca
last week	dbklcddemecke
last year	lekeijjmcbecb
last:benefit	cdddifndkciee
last:call-ask	eikneejedcddc
last:client	jincecledcdkb
last:cofounder	clcdpdhjdcddc
last:connect	cehegdchdpdlb
last:content	dcjedidpcddde
last:cv-ask	lmnddfcddcddc
last:easy-money	idddikeeecpcb
last:equity	bhchqddcddfdd
last:event	ddcddfdpeedie
last:expert-call	cddriefdjcddb
last:freelance	mdhiediegdefe
last:funding	difhqcefcdecc
last:i-am	dekdfdidlldce
last:interest-q	kljeieidddddf
last:job-word	chlddcdeledlf
last:messenger	cddcddbchdrdd
last:mule	cefeedfijdmdk
last:open-to-new	ccrdddfccdedc
last:part-time	mgcdjlcjkeccb
last:pay-first	ecchedicdcqci
last:pay-word	ldcldlhedcfdf
last:permanent	cpeejdcdecicd
last:recruiter	ddmdddkcibflk
last:requirements	djjifdkjhcelb
last:role	dldefeeejddkf
last:run-code	cjbjbbgahepma
last:secret	dccddmbcccrjc
last:seeks	cijdjiddldedi
last:sell-cta	eeeffdokdbdee
last:site-notice	dccdddcdcddrf
last:speak	ddckcncmckccd
last:start	ldddhejeicedk
last:task-for-you	mcbcfdjjdchmi
last:teach	bdcedockjiddj
last:thanks	cccdcccchqclj
last:third-person	dcbldcenlbdck
last:threat	iicgdjddeckkk
last:unpaid	bcccilmmdcdhj
last:wants-job	cdceedcdrcdjc
last:we	heeefjkjchidg
last:we-help	cjdcdjpdhjdcb
last:workplace	mledekcddddde
last:you	eejefefdhifke
last:your-profile	fjmhddcecdenc
late father	ocbdccbcblcea
laugh and	bcaobcaachadn
laugh out	bmabcaabbpcca
lavoro ?	bcodccmcbacba
law firm	lccqbbadcaccb
law firms	ddbedeqddceed
lawyer for	lnceeddeddeee
le 0	ehdccnbjcbedn
le client	qddjedcdddddc
le code	bcbccobbccpbZ
le contrat	cccdddcccbccq
le mando	lbacpclbcbccZ
le marche	bcmlccbccbcbn
le poste	aoZcccbclbmcm
le sue	akbccbmbbnbbk
le va	abrncbjacabaZ
le votre	ccqccclcbbccb
lead at	bobcccambcbmb
lead the	cihdkngcdceed
lead to	adobccncbbcbZ
lead with	dnceleddddedc
leaders in	cdccddiqdcccb
learn about	bdiadnnacbcdb
learn from	jbZclnabaoccb
learn how	ZbZnbaYmmYYpZ
learn more	ccohddmcdcddd
learn that	cibdcbacbqccb
learn whether	hbocccbcnbdcc
learning engineer	iocdddcdkdddd
learning ingenieur	kkeeedeeieeee
lease on	abZblcmaaabcn
leave and	jqacbbacblcdb
leave cover	ocbcdcfmdcddb
leave for	alqcacabbacco
leave it	fjbcccnlcbcdl
leave the	albcccbbcbnlo
leave you	aknccnnbbabcb
leave your	abqbcbabaamcZ
leaves us	bpbcdcbcbacbl
leaving the	abpbabjbakbcZ
lecture on	bccbdoalcacck
lecturer for	Zbcbdsbcccddc
left 0	lcdcdboccbmdc
left a	lcbcccabcdncm
left and	jdldkdkdcccld
left at	Zcbmmbnbbccdb
left behind	nccccbZcbYbcq
left for	laanjbflbebca
left in	dbajcbdblqcbb
left on	bbcpdcmZbaeca
left over	ebbcocamcblca
left the	acbnmccccecoi
legal aid	djkdpdbbcccdb
lei e	mbbccbncbbkca
len:0	bbdcccbjclcpn
len:1	ddieefeihkeek
len:2	lkhjjijdhbjca
len:3	jjffjeidfeied
len:4	jiehffjhejeed
lena le	ojddedcdecddc
length 0	pbcmdcblddcce
les 0	ZcbZcbpcccpcZ
les loyers	acbcclaobllaZ
less 0	bccdbcncccdbo
less than	kbccdcqccccdc
lessons on	bddccqblcbcdb
let me	lclidckckdedh
let s	bbkepbcbbpdbf
let the	bdcdddbcdmddq
let us	ccbkeekmcbjjh
let you	bblccbkbbmbbp
letter about	imbdccaocbcdc
letter for	dcbccbllnahdk
letter of	bicjpcebdccdj
letting me	bdcmndbddbdec
letting you	acdckdocmaccc
level 0	ZbcccoZbkbqcZ
liberty of	ackbcblknbddc
library card	aaccccaZbobZm
libre en	raZabZZZZZaac
licence and	bbccmcacmbodc
licence is	anbbcbqbccbda
lift engineer	anbdcdhncbccb
lift it	cdbdcdpddlddc
like 0	kccccbajcmqbZ
like ?	ccpcccZcoabca
like a	njdkcdkcbbdji
like and	ldqcccbZlacdc
like from	Zbmcdoabbabcb
like i	jcbdcdnbbnddb
like is	qcbdddbdccdec
like it	mnabccdobkbcb
like me	keZdccmbpaccl
like one	obacmckccZcdb
like our	bbaccnapcabca
like ours	ebnbobZabacdb
like somebody	bpccjlacccded
like someone	kacbncnbZlbba
like that	bdpccclccjcdb
like the	mnmfcbjkcacdb
like this	jbcclcbbcaoca
like to	jjkkjhedidddc
like you	jimdkmcccdedc
like your	bbnlbcebcmmcb
like yours	bcbcndocdbZob
liked it	abaccckcobcna
liked the	aclddcbcdpcZn
liked your	mbbnccZccZkYp
likely to	mbZcccmckccnc
limit of	aobbcbZbbaapY
limited to	ccccccapcbnaZ
line about	bcbcccmabpccc
line and	bcacodmbblcdb
line is	nbbckcabccocb
line to	jmbddecddmded
link ?	alanccebcbbco
link and	bcbhcamlcbpcb
link in	bcjcccZrbZaca
link to	abbbcanoekbla
list ?	bcaccmqccccdb
list and	bkmdddjccbcdm
list for	ccobcgZbmcccn
list is	nbbbcbnbabbnY
list of	ebncienbmbccd
listen ?	actcccbacaccb
listen to	ckddclnidcded
listen wherever	bbbdccarcabba
listens to	cmcdldlddbded
little bit	gocdbdbdmacdd
live in	mlidccjcjeddc
live on	abkaknapcacbZ
live with	aoboeZaacbccb
living and	nbZobblaaYaca
ll add	ibmcbcabcanbn
ll ask	hlnbclnZcacca
ll be	cenccdelcmede
ll bring	bcjdkdiccpcdh
ll buy	bpZbbcYbaZocZ
ll come	ZnZbbcnaaaYpZ
ll do	lbabmljbbbbcn
ll find	acaccbZacZjoo
ll get	cdbcddjcchqde
ll give	akbcccfcbbqda
ll go	accdlaacoZccn
ll have	aeebcjniclbcj
ll keep	aidmbcjccalnb
ll know	lbqccdadcacdc
ll leave	bmdcccpcbaccb
ll match	ZaombbnabbccZ
ll need	abqcbcmbbahck
ll only	aakcccabpabcb
ll pay	pcbcccacbancn
ll receive	bcabccabcbqkZ
ll remember	cpjdlcbdbaced
ll run	akccncmcbcjdc
ll say	anlcbcabbZocb
ll see	bancicbbcimcm
ll send	ddbldccmccodd
ll set	bobcddlcccldc
ll still	cllclecdccdee
ll take	hmajcclblZlcj
ll talk	jcbdmcbncided
ll tell	ccdclmkjiicdb
ll try	anndikadccddc
ll want	bbpbZclccbbdb
ll write	bnjcblkbbYcdm
lo que	jcbdhnhbbncca
location and	kcldddceldded
location remote	qccdedcdddddb
log in	abcccbZbclrka
logged in	bccddcbcdcqbb
login and	cdccdcaddcqca
login code	cdcdddccdbolb
logistics ?	cdcmdbcbpbddc
logistics and	ccjcmnjbccddc
logo for	YaabbbobbZWqX
long as	pdbcdlcfdecec
long it	pcblddbccbcdc
long standing	blcccdmddlced
long term	mjncdcbcdcidc
long that	cdblcdbmdleee
long time	ciaccdmcloccb
long way	kmndcdbdcZddd
long you	nmlcbdbdabbdc
look ?	pkbcackcbbbdb
look after	kdmecfoccjcdc
look and	qbacabZnaabca
look at	hjcckckknacie
look for	djpcknccdbcdb
look forward	ccjcdcbjbrecb
look it	jlbkccbbbncdb
look like	bcpcmclccbcdc
look on	ZmZoabYbbYaoa
look over	bcacbbkbpZbcn
looked at	cbbckcnbcjdjn
looking after	bblccbmlalcca
looking at	bcbrbclccccic
looking for	ijjekfdcjcheh
looking forward	kljcdebdcndcb
looking please	knedeebedcdee
looking to	alcdomacbiZcb
lookout for	bbpcmcaccZccb
looks after	icbcccscdaddb
looks for	bpcdclbjlcddb
looks good	bcccdcbccncZp
looks like	bblbecjbcnbcj
los 0	bccnccacccmbl
los ninos	ambbbbabbbbbp
lose 0	Ycbcbbrbcbccb
loss of	bcbcccmbbbmam
lost a	lccckalccccdm
lost its	Ypbbepaajacca
lost my	bccdccacqkmca
lot of	cancikemcjcdc
lots of	nbndddbcbbcbm
love and	ncmddcbccZcao
love it	ncbccclnbbbda
love the	mcacbcmbaYbco
love to	chkjicljjecdc
love what	ccbdYdsccbddc
love you	llcfmmbicbcdb
love your	gbdbqckhcbfcb
loved the	jpbcbbabbnbcb
loved your	mibccmlbclfdc
lovely and	nbbbnnZZbabcZ
lovely to	hlacbckmcncbZ
luck with	ZaZbabXboobbZ
lumenbank ?	cdcdddndcmddc
lunch ?	anibkcjbambba
lunch and	bdimpbZkbdbcb
m 0	ZaYbmldbrXbbZ
m a	ddddickcnjkdb
m afraid	jblclmcjlZcdb
m after	pbrcbcabbacdb
m also	acZcccdbnpccb
m an	abalcldbpZmca
m around	accccdacaqddb
m asking	dhocccabpYcca
m at	mbbobbZbcpbca
m back	bcZcccdcbncdn
m building	ecnledadccmdc
m collecting	abmbbbZmapbbZ
m doing	acmpcbZnjabcb
m finishing	ccZdccbcsZcdb
m free	Zcacddbcsecdb
m from	abncccacbknba
m going	abhcbcpbiapda
m good	acacbbYarZbca
m happy	bcdcccqdaZddc
m head	almccoaaaabcb
m here	bcmcccacmnccb
m hiring	cpaddececdeee
m hoping	iaXbbbZbqncba
m in	clcdddkcdnidj
m just	obYcccjcYpcca
m looking	kfaimeZdoabdm
m making	mcocbcbcbaddc
m new	bcfccdbbasccb
m not	ehdjcecclnhcc
m on	djahecbbnendk
m one	ZbncocZcbkcdc
m only	abecbbZoanbaY
m out	Zlccbobcbbmdb
m putting	icomfbabcbccb
m raising	ccbcqdacYbbdb
m reaching	blbccdocladdc
m reading	bcbddckncmcda
m ready	bcacbcacracca
m retiring	bkacccaaaoccp
m selling	ZZabrcZZaZmcZ
m sending	kbcdedcdcmndc
m so	ccldcccmcobdc
m sorry	fcakclichledm
m starting	fblcqcacbhccb
m still	ZndbnbYaocabY
m stuck	acabccabamocm
m the	ljedjdddjjfdc
m thinking	jbZbmbabnmcdb
m told	bemcccaclncca
m trying	cdkcccbcomdcb
m usually	bcadccbccrddb
m w	cmcdddccbccpb
m with	bcbsccjccbbdc
m working	cclcncajbckdl
m writing	cdaeimdenncca
m wrong	lcabcdanclcdc
m your	acabccqakYccb
ma am	llbccbamoabca
maanden €	pddeeddeddeec
maar ik	lbmdccbbaocca
machine learning	gncdmjcdjcddc
mad ?	ZbaapbYbobbca
madam i	bcbdldoccbcdm
madam we	pbcbcbnbcdadc
made 0	cccdcamcdbmmd
made a	abacpaoobYbce
made for	obZabcpcbZcbZ
made in	edbcdcokdcjdc
made it	cdcedecldneed
made me	benjcdbcbpcdd
made my	jcbdddbcbrdcc
made redundant	ccbdcdbcrYcdc
made the	dhbckcbclpcdb
made us	cccdddiddlddn
madrid ?	abbbcpaaoZcbZ
mag ik	fifaocdcmbcdb
mail about	qcbcdbkmbbcda
mail address	bcbbZcaocbfna
mail and	eccdddmbdbrXa
mail from	kmkbccabbobcZ
mail password	cccddcbcdcrZa
make 0	ZbbboaZabaqca
make a	kkeedldifjcdc
make it	jcahijeciddml
make one	qZabaoZaaZbbY
make or	acbocclbdccdc
make sure	bmacccobbacbk
make the	jibccjhlcoddZ
make them	pbZcbcknbabcZ
make you	cnldidkccccdi
make your	ababbcjacbqbZ
makes them	acbnbcpZcbbcb
makes you	bbpccdaccbmdb
making a	damnnlZabZbca
man in	ancccclmdbdeb
man who	akbcblmlcjfca
manage your	cdbdddlcccdoa
management at	ddedendbldeed
manager 0	njcdddddndddb
manager ?	bljcdchcmmdcc
manager a	iabcocabcbcma
manager and	kincccmcbacdb
manager at	kpccdcadldcdc
manager for	mocdddcdcdded
manager full	cqcdcdbdddddc
manager has	cbkdddbdbndmc
manager i	bmadddldnbcdc
manager in	hohdddbdcddlc
manager leeds	Zkacdcacbbcqa
manager of	bqcddcjdddddc
manager on	dmcdddcdcdodj
manager permanent	bqbdddcdddcdc
manager position	cncedeadmcddd
manager s	Znobcbjcbabcb
manager to	apbcdcmbcccdb
manager who	amndcdkdbbddc
manager with	dndeeecdldeed
managers in	bmkbbdnbdbccd
manda o	nlmccabbcbcca
manque un	cocdclcclcccb
manufacturer of	Zcbpdcmcccddb
many client	ZZrcccZbbZbca
many of	ZbZcbbiabqbca
many people	idZkddccbrcdc
many thanks	acbcccabcpccn
many years	nccdddhdcljdc
map of	pbZccbmbaaccb
mapping the	ccqdddacbbddc
march 0	pcdcdcabdkcdb
march ?	fccndbandccdb
march and	lclcmbnbfbcda
march at	acccdcabccabr
march for	addddmbcddcZr
march in	cbbbclaqcaccY
market ?	bcnbcchobacba
market for	ccqmcdaccadcc
market in	bnhnddbddbded
market research	cdcjdcbncbdnc
marketing manager	lndeddbdjddkc
master s	acbccmabqabcb
match 0	bpbedeceddcdd
match you	bYqcccbacccqb
matched with	kclnddcddcccd
mateo !	dldedekdemddc
maternity cover	nddddcdemdeed
maternity leave	nobcdcbccbddc
may 0	nebclcaojbcbc
may and	oaccbfZobmcbc
may be	dbkidkjddcekk
may have	binjckafilddc
may i	ijmiddjcmfccb
may in	Zbcbabbqcbbcl
may remember	acmcddqddacdb
may to	rbbdddabcccdb
may we	ddlnmdlbcbbcc
maybe 0	mcbobkbcccbdc
maybe a	mdklddbddbddc
maybe you	ajacccdcqecdc
me !	nbZmcclccZcdc
me 0	cbhkmcmcbbndb
me ?	ebacojZbtZecb
me a	ldmccedckikdd
me about	abYmcmbbmobca
me after	bcldldndcbdec
me again	daqmdhkbcZccb
me an	obedcdkcbocdb
me and	kjbdiidhdkldd
me as	ccmdkcjdclded
me ask	nZacccpcbacdb
me at	mmaccbkcbocca
me before	odcdddacdncdb
me but	bralcdbcbacdc
me buy	kcocbcYbanbca
me by	dcnidcbccbddp
me down	mbncccacggbca
me for	jehkikfkjbedb
me from	akacpceckjcca
me gustaria	lcmdccmcfkccb
me have	ncgcddkcccmdc
me honestly	ncZbbcabpabcb
me how	dcacccibmnmdb
me i	cjdcmcbknbjcb
me if	kdpkcjbffbccb
me in	aficilccnmccb
me know	lckjddcdldddk
me last	adocbbZnambbZ
me laugh	bmbnclabcdccm
me more	aanccpZbabbcb
me my	jcadcdbdnkddc
me not	bnbcccacmmcdc
me of	gcqcbdaccccdb
me on	addcecddlknck
me one	bnccbmbcmbcdb
me or	dccdddfdndmdd
me out	abbcpnbcbbcdc
me permets	bcacbbnalmcba
me she	acnccnbmbadca
me so	ebmdddbnbdddc
me take	ldcdndbdckded
me tell	acpbccnblZbdb
me that	llbdldcdkbjdc
me the	kdkcccicbcncn
me they	bcodcdnccaced
me think	bcrcddbcdeddb
me this	blkccbpcbaccb
me three	bjcccoabcandb
me through	aaalkcaclobcb
me to	elddhcldkkdcd
me twice	nakcdnbcZbcdc
me two	cccdocmdcbded
me use	mccdbdadnaldc
me what	ncnfkcZkmacdb
me when	eellcchbanbck
me whether	bcmcddbcpZcdc
me which	bcocccjbancdb
me who	cecdcepcndcdb
me why	bncckcikcccec
me with	heaccoabjlkcc
me you	dddbglkiinbca
me your	kfmicjdcceedh
mean a	ZbbbmnZncabcb
mean it	kncdlccbdbdec
mean that	ababbapbcncca
meantime i	cckdddcdnkddd
mechanical engineer	kbcdncbclmccb
medical device	hjbocbiccbccc
mee ?	ababmbZobabbn
meet at	bbabccZacqccn
meet in	bcbmbdbndkcdc
meet the	aokclbancbbcb
meet you	dnecccbccolcd
meeting 0	ZbbZcoanbabbi
meeting and	Zbkncbnbcajdb
meeting in	amchcnfcdccdl
meeting of	bcccdjcndZcdo
meeting on	cdcddcbZdnddp
meeting with	apdcddbdbamdc
meeting you	mnmbcaZablbcZ
meetings a	mbcpadcdddded
meets on	accpdabacbcco
melden sie	bcbccbbbpbknZ
member of	aammbZYlkaama
members and	bccccbZmdblna
members of	alicbbbocmbbk
members receive	abbqbaakcbbba
members voted	llbbcabZcobcb
members who	bcbcnbcnbbckd
members with	icabcbaZcaaqZ
membership is	abcccZpmdcbdb
mention you	barcddadbaddb
mentioned in	aZhcnbaabZboZ
mentioned that	nbabjaZmbncca
mentioned you	lncdddbddlddd
merci d	cdbcddcbcpdck
merci de	bcbcccbbcaZbq
merry christmas	bcbcccabcpbal
mes a	mdddecldddddm
mes y	lcccljbcmckcb
mese a	mccamoaaccccZ
meses 0	qccdddbdcddcb
mesi 0	pcddedcedeced
message ?	alcccpZbkkbcb
message about	mkmbccabbobaa
message from	caZnbbZZmlYqY
message of	dbecdeblcjmnb
message to	kkjcciciciclb
message was	iccdddcbcbcml
messages will	ddceedcddcqZb
messenger>benefit	acdbdcYccdpdc
messenger>call-ask	qdncddZdddbdc
messenger>connect	pccZcbacccadc
messenger>easy-money	abccbaabbaqcb
messenger>i-am	iancmaabaaqba
messenger>job-word	bpndccccbblab
messenger>pay-first	ccddddcdddncb
messenger>pay-word	Yabcdbbcacpcb
messenger>secret	dedeedecdcned
messenger>we	pobaaZaabbZcZ
messenger>workplace	ocdedbcebdbec
messenger>you	almccbZbbjrca
messenger>your-profile	bbpdcdXcbcYca
met at	hklbncdcckcca
met but	mbadbcacbqccb
met de	aabbccaabnjZo
met een	llbdccbdbbcdn
met je	baZnbcabbqlZZ
met onze	Zcbacbqccclca
met you	bcacccnbbpcca
mezz ora	ZbnpbbalbbbbZ
mi farebbe	mkcdddkdclddb
mi ha	ldpdddfdccdbc
mi serve	obbdlcbdnbccb
mid sized	cmacjdccoaddc
middle of	kckddibddidnb
might be	bdiiodeldccdc
might i	fblckbbbqaccb
might like	bcndbbZlckcnb
might suit	koiedecdcceed
might we	lbccnblcddddc
might you	acqbfmaeiZccj
mil e	hkbcocbcdcbcb
mil por	docclcbddcldb
mill lane	bccbccanbbbcn
million dollars	bcdnceldddked
min call	mccocdaccccda
mind ?	bdqdddjdbaddc
mind me	blndcdbcmaddd
mind telling	bclbccaclmcca
mind the	oldeddcddceed
mine is	kaZapbXaoYaaY
mine s	abYcabZaopbcY
minha filha	lbabcpbbbabca
minimum ticket	abbcqbYabbZca
mins on	abbqbcfbbbbcb
minus 0	occccdmdddcdd
minute call	ccdYlkncmbddc
minuten 0	bccpaoaacbcca
minutes $	abaqcpZZbaccZ
minutes 0	abbqcqZXcbacd
minutes ?	abpnlbmbaZbca
minutes a	ZccpdZZkcclca
minutes about	ZbYmkZYqnZbbZ
minutes and	ablqchcklbbca
minutes at	abbnnbmacZbbZ
minutes attached	acbcccabbZccr
minutes by	bccmcblobbcba
minutes for	bbjjcbmnbcbca
minutes in	abjncamlcccdb
minutes of	jcbkccacqadck
minutes on	bebqddilcccdc
minutes to	ccncccmcmbcdc
minutes with	Zbnjbjmamabcl
minutes £	abbocpaacacca
minutos por	bcbqcbbcccbcb
minutos sobre	bdcpdbccddcdb
mir die	acacccabaZlbq
miss the	baZccaacbsccb
mit dem	bkbcccblcbjbp
mit unserem	acccccocccmca
ml engineer	ijbdkdbcmlcdc
moment ?	ncpcdcfcbdccb
mon cv	ccceddceqcddc
mon nom	ccadddcdpdkdc
monday !	bkcdccaacabcr
monday 0	bcccdclccbccp
monday ?	oddkccpbcccca
monday and	bcacccapbncda
monday at	bcbcdcaccbcbs
monday to	nlddddbcclddk
money and	labbpoZabbacb
money back	bcadcdpcbcbcn
money comes	ZcbcbcabcbpZo
money for	lnbbkcZnedicb
money from	kpfcacabbaoca
money i	inbdcdbcbnbdb
money in	Zbbbsbaacblca
money is	ZbkalbZbbZmoZ
money on	kccccbicdhkdo
money to	maabbbYaaolbZ
month $	mbdcdobbddbdc
month 0	ccemknYacaobZ
month ?	obbbnjmacacca
month all	Ynbcbcnbbcnda
month and	acbinbpbdkidb
month at	occcdmlbccccb
month contract	pdcdedcedeeee
month end	eibcccmbcnbmZ
month for	kbceoiijcckdb
month free	Znbcccpabcccb
month from	bccdqdZcdecdn
month i	bcjdldkccandc
month in	ocbckdmbcbcdc
month is	fmbdcdqdcZcdb
month of	obccccdccaZnb
month on	ncccmdiddcdec
month one	jbcclcncdccdb
month out	acbdqdadcbddd
month per	acbcbcqbcbmdb
month plus	amcclcecdccdo
month s	kkbalblddbfdl
month the	Zcbmlclcnibcb
month to	aiacncZboamdb
month until	bbbcqdacbbcdb
month we	kkdcdojbdccdb
month which	bccdpdamcaced
month with	Zrbdccfdcbkdc
month you	jbbbearbcabck
month €	obbbacncdcbdb
monthly fee	pbbbcbncaccdb
months $	odedemceeecec
months 0	rcdcddcdddcdd
months and	mbmcicoccbbca
months at	qccdddbdddddl
months eur	odededceeeded
months in	ebZbccaconccb
months of	qabcidbddcddb
months on	kbcdddndldcec
months to	ncbdcdbckimdb
months you	ajqcccabcaccc
months £	rcdddbcddddec
months €	qbecdddeeeded
more ?	fnefjdmcccddc
more about	mkmjclcdbdccb
more and	bbacdcllcpcca
more from	bcidddlcdcbcp
more in	bmocdcmccbddc
more than	ckekckldhdfic
more when	bboclcbbcdcdn
morning ?	alalcaabcqcad
morning and	mjicccjcbaccn
morning before	cdceddbdcnndc
morning i	bcabkcpdcabdb
morning in	bbbbalajcendm
mosaic rent	jlddddldkedjb
most grateful	cccddmccocdec
most of	gendddmdcbddj
most people	edjcdbokdcfed
mostly and	mdldldbdcbced
mostly from	pdddddbddcded
mot de	cmcdddcddcmlZ
mother s	mkbjbbaccaock
move ?	bkodddcccmcdb
move the	bcaccbZcYpcbo
move to	bncdedcdpjaci
moved from	gcZdcdbcbscda
moved the	kkbcdbdbcaccq
moved to	cekcclabikcco
moves to	bcddadcccaccs
moving to	lnbdciacmbcdk
mr fagan	aannccmbbbccc
mr oyelaran	bfoccbbcbmcdb
ms tran	nbbccmnabbcda
msc in	aadcdmbpccbcb
much for	ljfccalbbocca
much more	acaoccmbcjcdb
mule>benefit	lbabancaobfbb
mule>call-ask	aimlccmccjecc
mule>client	eelfffefeeefe
mule>cofounder	bbbcrcZbbacdc
mule>connect	afhbccaabonbm
mule>content	laYooYWXaZYbY
mule>cv-ask	capddddeZddde
mule>easy-money	bcccbsYYdcdca
mule>event	cailakleblmaY
mule>freelance	jcbcdcocciado
mule>funding	ilbbXbnoaaacZ
mule>i-am	kdbbkdakjepbe
mule>interest-q	bcbddbccccabp
mule>job-word	cohmbcnkaadba
mule>messenger	dededddbdcnec
mule>open-to-new	bcnbcdnbbbbca
mule>pay-first	acccccadccsde
mule>pay-word	nbbbcYbibbtbX
mule>permanent	cqcdddcdddeck
mule>requirements	YZmkbbZconacb
mule>role	iqbebdakcdnca
mule>secret	bccccbYcdbrcb
mule>seeks	mnenbdcblbccZ
mule>sell-cta	jedmfcoccbkcb
mule>site-notice	bcocdlnccbhcc
mule>speak	abaabaZqcbaca
mule>start	fhbbbhabbcqch
mule>teach	dbnceoaalajdd
mule>thanks	bcbcccbamYbcp
mule>threat	cpcddbbdddmbk
mule>unpaid	nccbcoaZcbbca
mule>wants-job	ccbdcbbcrkcdb
mule>we	okcbkjidbbmca
mule>workplace	mbdbddbcddodb
mule>you	dhlfjfdjidkcd
mule>your-profile	macbbYaocapca
music and	mcbcddbcmacdn
must be	mkbbccjckjkck
must find	bcncclZcnacdc
must have	qajdcckccccdb
must pay	cadddcbcddqdb
mutual contact	bpbdcdadkcdcd
mutual friend	bmachcnbbjlbb
my agency	pcacccmcbbcdc
my application	ccbdddbdsZcbb
my assistant	Zccddaobbbpdb
my attention	ljcdemcdddced
my aunt	rbbcmcabbbcdb
my best	bldcccmccnbda
my book	bcbccbarbZccZ
my books	bcbcccscabddb
my boss	mncccckcbmddb
my brother	dkecmjbbkdbck
my business	bbacodacboddc
my calendar	bcldidodkccec
my certificates	ccacccadqaddb
my client	glnlddbdkcddc
my clients	bcpcddodcbcdd
my co	ccidolcfdcded
my colleague	ijnddibdbncdc
my commission	bccdcdqccccdb
my company	aaacqblakZlcb
my condolences	abZbbbZaarbbY
my contract	ZaZcccZcraccn
my course	abbbcYnmoYaba
my cousin	jcbcoccccbcco
my cv	dcceddcdsbddd
my daughter	kbiccmakjncda
my day	acbdddbclpdbb
my dear	ZlacacZcaoocb
my degree	cdbdddcdolddd
my desk	ccqcccbcmbicj
my diary	bcnccdpcbZcdc
my door	ccmcdcacbpcdc
my e	jljbdccbbobca
my english	lcacbnZbkmbca
my family	cccdjdmdnbddc
my father	diacmhjbjmbcd
my fee	acbcccoccccdp
my first	ibeccbamolbca
my friend	bbacckkmZokcb
my grandfather	bbZcbnZbZpbba
my grandmother	naaccbabocbca
my head	aocedebdmbded
my house	occdlccckacdc
my husband	occdddcdmceed
my idea	encdldbdcccdd
my internship	bcqcccbckadca
my invitation	ccfoidhcefddc
my job	aallpcZbaZmbl
my kids	bcacbaabbqmcY
my last	Zcojjllblcfca
my late	pcbcbbbcbcnda
my list	bbrdcdocaacdb
my mail	qbbddcncbbcdb
my manager	aancccncZbldm
my mentor	ccbdcaacnapcb
my message	nacnceZbldlba
my mother	mibekibdcocdd
my mum	Zbaccbicoancb
my name	ciecjcacpandb
my nephew	nbbcboabcbkdb
my network	bcjccdmckmdcc
my new	ababcaYrZZobY
my newsletter	bbacbbYsaZbcZ
my next	Ycbdldbdrcddc
my niece	acbddcbjcolda
my note	blocdcocbadcb
my old	bdacckgcnqbca
my own	ccmcifkfllcdb
my parents	ZcbcmcbbbZcdq
my partner	bbalqckbfahcb
my partners	ccZobcacbncdc
my password	bcaccbbbanWap
my phd	ZaZbjnZbqjbca
my phone	abdccdjcafqda
my podcast	cdcbdbmndbcdc
my portfolio	aaZcmcZctZcca
my previous	cekgccmdnbcdc
my profile	aabcacZoqjmba
my request	cdbdddbccrdba
my resume	cdcdddcdqbddc
my role	cbaccdacnocdc
my savings	acbdpdcbaandb
my search	bbbdddadqbddc
my second	bladbbabnoZca
my services	nccdddmdZcddb
my shop	qcccmcYdccbda
my show	bcbZcahscZdda
my side	kcZcbcncbYoca
my sister	ibbdncbkbkicn
my son	acccdqablbkdf
my supervisor	aclcdcacepcdb
my survey	bcaoccaYbhmba
my team	hlllckkbbiidb
my thesis	acbbbqZccncdb
my two	jdbccdmanccdc
my uncle	acbcoaacbardb
my visa	bcbdccacsbccb
my week	kcbcccabarcba
my whole	cjadcdbcbqddc
my wife	mkbcmjcckdedb
n a	bcbcdnbbdbcpk
n1 0	mjbbcbabdcoda
na segunda	bbcdckmcclmch
na sexta	Zobbcbaanabbk
na sua	babccckcpbbbn
nach dem	mcolccacbbbca
nach der	dZcdhdqdddddc
name ?	ankbcbZcanbbb
name a	mjldcdadmbddc
name and	abecccacakrfb
name as	abdccdbdqabbb
name came	jolkddbdcicdb
name for	cbccmdbdcmndc
name from	lkacccbbolbdb
name in	djckccacmlbcm
name is	elmehkedfcedc
name it	acpiZckbcbbca
name of	ajacccdloildb
name on	cckbjkkbcncck
name s	mmmcbcacbacdc
name the	cbbaqbabbbaca
name them	ncnccacccbjdc
name to	ZboncaacmZbcb
name was	pcdlkcbcchccc
name you	anZcabZbplbca
name your	mcbqcbYcccacc
names of	bbnccdkcdlckc
nd and	enobbckbcbcca
ne parliamo	bmbbocbccbbba
near the	dcodcdeddeddl
near you	iackbZjbbceqZ
nearly always	adbcccrccacdb
need 0	lbbncbZbpbmca
need ?	mnacaclcibbdd
need a	njchlgbbkbkcc
need about	rcbbcaabcbbca
need an	fciccnkckiddc
need anything	odcddbcddmdee
need for	ncmmcbacccbdb
need from	qcbcccacbmddc
need help	kabbacncbbocb
need is	obldjdZdcbkdb
need it	omacbcccbamcb
need of	mbecckhclkbdb
need one	ebacmeYbsbbcb
need people	abpjccabnbldb
need somebody	jbbmljbcnbcci
need someone	nlccnkbcdcddc
need the	dabcmcbckbndm
need them	pbccccncbebcZ
need to	biljidheblcck
need you	bjlbnbacbZncm
need your	bbjejbdcbapcn
needed for	obcZdpaZccbbZ
needn t	dbdkboibbcamd
needs a	imbfcebclbdhn
needs an	pddldecdddddc
needs somebody	lccccllcccmdc
needs someone	pbnccaabcbcca
needs the	nabcmcZccbbcm
needs to	lcocccbcaZncZ
neither of	pbbcmcacchcda
nel nostro	dndekdkdddddd
net 0	oadcmcjdddcdb
network ?	abbqnclbcacca
network engineer	lnddddkdhcddd
network of	hcncldiddcddd
never ask	mcbkcabbcaWqa
never been	dabpcYabmabbb
never do	bbrcldadcabdd
never had	acbccnabldpca
never lost	bcddcbmdccodc
never met	dbbcejZkbqlca
never said	bckdcdecbqccb
never share	ZaZaaaYYaYXsX
new account	abbcccabcaobm
new company	Yabaqbmbbbaca
new contract	nckcddmdddcdc
new course	bcdddbascccba
new episode	cdcddcbfdbccq
new in	bcZdcdaboqcma
new job	baqdcdbcbjcoa
new on	bboabaYqbZbbX
new one	lmcncbabbkccj
new ones	jkbcccbccbndn
new opportunities	ccpddecdkdddc
new position	aZnccdbbajcqZ
new request	ldbcddacdccqa
new results	bcbdddbccacrZ
new role	bbijdcbcbpabm
new season	abbccbarcabaY
new year	bbkccclblpcbZ
new zealand	bmldcdbcaocdb
news from	amacbcZbnaboa
newsletter about	mddddbbpccddc
newsletter on	abacocZnbabba
next ?	bhsbcdebcacdb
next candidate	ccdcddmdddocZ
next door	bcbcbcolcidcm
next month	ecbkddldkjddl
next of	cdddddcdddpec
next one	ccfcicmbbmbcn
next quarter	bondedbddcddc
next release	bbbcccabcZbbr
next role	clmdddkdcdeed
next season	lcmbbbobbbccb
next step	blqccdccbbcck
next summer	cnjdcnbdiadec
next time	bbjcccacbabcq
next to	jlbcljcalmcja
next tuesday	bbbcccpndbcca
next week	kdcjccmdkjccj
next year	acqcdcdcjbccn
nice to	bchcccacbtjca
niet door	cccddbbccbccr
night and	jkgcbaeamocca
night i	bcbcdcabnocdb
night of	ZZncakaobabbZ
night shift	boldccamblcdb
night shifts	cnaacallbimca
nimbus care	iljdddldmcddb
nine countries	lnbcjcZbabncZ
nine days	abbcmcocbandb
nine minutes	abYXbbnolZcca
nine months	pbbcdckjblddc
nine people	lajcbbhbnabkk
nine years	abjcokbcmjcdd
ninety minutes	bccbdohmcccdc
no ?	ooecbbZbbilca
no action	bcjdddbcdcknj
no agency	iqcdddbdccddc
no agenda	ccacddbicsdcb
no and	kdbdcmedcjcdl
no ask	ccbdadaccqdcb
no boss	obacZcabbZoca
no charge	acecccoobabcm
no client	bobmcaYncbcdb
no cost	chccabpnccbci
no employer	aabmccqbbbccb
no experience	acdddcccddrdc
no fee	echclZcrddcdb
no fees	oaabcYapbacca
no fixed	bardcdacbadba
no further	bcbcdcbbcccip
no hard	cdedcdmbbndcb
no hay	aaabnmZibabbm
no hurry	lcacccmcZaccp
no i	kjlcacaccocdb
no idea	obkbmmgbaabca
no interview	bcddecbdddrec
no it	abnbcbmbbnbbZ
no job	bbqcbcZbaZbna
no lo	ZaabmbZabmaoY
no longer	dcjdddbdcfcpl
no me	mbbdncbclcadb
no money	YaabpoaYbabcZ
no more	anckccfccmbck
no names	ackpdcbccccdc
no need	ccacclebarbcb
no obligation	acbcccqbbmcca
no one	kdcljkdbmacdb
no or	amomccbcaacab
no other	olabccaccabll
no pay	bcaccaoolacca
no pitch	bcacccmabpdcc
no preparation	ZbbqbaancbbbZ
no pressure	bcmcccjbcnccZ
no problem	aboddemddcddc
no product	abajnbXabarca
no reply	acbcccabcnmam
no risk	cdddddZcddqdc
no role	abqbcckbbabbb
no rush	imbbccaccpcdk
no salary	dddeoededdeed
no sales	abbrcbdmbaZca
no se	abZbonlabZeaY
no shows	ZbZbaaramZaaY
no slides	acbbcoaqcaaca
no strings	ncbldcocdbcbb
no thanks	lcmdddkdddddd
no to	feobccbcbiccl
no vacancy	aZmcacabolcba
no-question	dedeeedjdjikk
nobody can	nlbcbcoccbcdb
nobody could	mbbcbnlacbbca
nobody deserves	bcbcbcaccrbbZ
nobody else	hcbbmcjccncdj
nobody has	jllbcbebbmlcb
nobody in	nlcdccabajbdm
nobody knows	mcjcnccccbcda
nobody s	ahccmjembkedc
nobody wants	Ybbcddbcqbcdp
nobody will	mmcmccbcklbdb
nok 0	apbddlcdcddcc
nom ?	dnleddcekcddc
nominations for	bcacccaqbacam
non e	kbabclaabaanj
non le	ZmaccbnbaZbam
non lo	ancclckccccdb
non profit	mjccddndddcdc
non si	mcnbccbdcclbb
none of	mmijcmbbcbcdb
noon on	pabbocZacbbcY
noor !	icidddfdoZcdb
noor heeft	cdcdddcddccmn
noor i	cchdddncblcdc
nord is	cmbdddodcdddc
normal employment	Zrccccaccccdb
nos gustaria	kcocdobbdccdb
nossa equipa	anddcnlcddcdc
not ?	kaZbcbnbbobbZ
not a	jnimacacgmjcc
not after	jlZcccacaqccb
not allowed	maanccmbcbcdc
not an	libcpbaccjcdb
not as	rbccdcbdcbddc
not asking	cbXbfdacpnccc
not at	jlbccbbcZocdb
not be	eikcccaccllmi
not even	ababbbaabZYoo
not for	nbemmZabijccb
not going	abpccdacaYccn
not happy	bnbcccmddlbdb
not have	abocmmZccicdc
not i	acpjcccbaacca
not in	kbfcccbbanncj
not interested	mcamcdmccbccc
not looking	ojocYdadbkddb
not need	jcbcddablZaon
not now	ZalalaZnaXboZ
not on	akmbbbknbkbca
not one	akbmddhdkcmdc
not only	Zmbcnbanblbca
not pay	aabcncnccbmcb
not reply	bcbcdcacchblp
not say	bbonbdbddccdd
not see	bdldddacccpdb
not sell	cccddckcblndc
not sure	bbnclikccmccf
not the	mebjicmccdccl
not to	dechkcmdglcci
not who	abnabbpaZabaY
not write	baodccabZnccb
not yet	bkpncdabcbccc
not you	pbbcncbbcaccc
note about	bnoccdZcblcca
note from	cdodddodeaddc
note of	Zcpcncaccbcdb
note on	abalbnZbcobcZ
note that	kdcldcZbccbcp
note to	abmcbbZacmnbi
notes and	qcccclbccabda
notes on	abmbcoacbnccb
nothing about	lbeobnZbbabcZ
nothing and	ZbanbkbllZmba
nothing but	cdcddcocdZdeo
nothing else	ZbZabaqbbbabn
nothing for	ZcabccoanZZnZ
nothing i	lbabcbZnmmcca
nothing if	ablccdpcbcccb
nothing in	abZboaYZakaao
nothing on	bdcoddkcdddee
nothing only	bbacbcZoammdb
nothing s	bbndddadmlddc
nothing to	bcfbmcanblibm
nothing you	abjqdbbccccdd
notice and	cjcdeedckdcdn
notice is	bpcdddbdkcccm
notice period	bnmededdkdddd
noticed that	aljckdmccmcdc
noticed the	bcmdbddcbocca
noticed you	mbfcbcrbcbcca
noticed your	bbmcccmmkchdb
notre equipe	bncjddnddddcc
nous a	nmbclbaccbbca
nous avons	ejbcfcnccjccn
nous cherchons	bcdpkbcdddcdb
nous votre	Zccldaabdcpba
november and	nlccclbbdccdb
now !	lcabccZbbscca
now 0	caaboklbaabkl
now ?	lbsbbbYbaXcbZ
now a	kcjdddbccodcd
now and	fdkjlcccjkedf
now at	aobdcdbncbcca
now but	bbjdqcacclcdf
now have	ababbbZaacnpa
now i	bjfjgffbjikck
now in	dlbcchZmoajcb
now is	mZcdacncnbcdb
now isn	bcrdcdbdbYccb
now on	cjacmcblccbnl
now open	bmacccaqcbbba
now so	akbbdobYdccbo
now that	nbhlacacobccb
now the	oobddcbcdbcdb
now they	mccccdmdclcdc
now we	YmblrbZkcbcdc
npm install	acccdcbcddqcb
number 0	hebcdcebembcr
number ?	ZlsbbaZaaYlcZ
number and	dhfddcfddbrab
number below	cdddddkdddndb
number is	cdcleebdldncb
number of	cenhdfembbcdk
number one	baacscbcbaccb
numbers ?	abacocibbobca
numbers and	naaccnbbblcdc
numbers are	hdcmcdbcdbcdo
numbers to	bdbcdcmbcbodc
numero de	ccbccabndcoca
nurse and	Zaacmcmcaoccb
nurse in	ijcccdbccmndb
nurse with	bcccldblnccdc
nurses and	aaZncbqbcbccb
nurses on	ZjanbaZobmbaY
nurses who	abnbcYmobZabZ
nursing informatics	ddccdocdldded
nz $	locccjacccecb
o nosso	jhcmhbmidcicb
o primeiro	anmcbbanbabbY
o que	ccncclbbbccan
o senhor	laaolaZanaabY
o seu	kidddcbcchkjn
oak health	cmjifdickcdlb
object to	cjcddckcdcckn
obliged for	kccmckkddddec
obliged if	mckddcbdmdddc
obliged to	bbamccbcpbdcc
observe that	cbieedoeceddd
occasion of	cdcddcacdncdn
october in	bbbcdmblcbbbm
of $	acckdjcecbokk
of 0	jiceiihccdlji
of ?	mcbaacpccbcda
of a	jdjjkeickdhdc
of about	olccdcccddddd
of agencies	ncbccbgmcbccb
of all	aaecckamaplae
of an	ddhlkklbfcddc
of any	cbaccchcsbdcb
of anything	bbbdhdccrcdca
of april	mcbmcbacnbcdb
of assignment	ndncddbdbbddd
of august	obbccbZicabbp
of both	cdodddccdbmdc
of business	bcccbcocicklb
of cash	ZbcapcZcccndb
of charge	bdcddcoqccccb
of chf	amdncbabdcldb
of clinical	bpddakdcdecdc
of course	pckjcfkbcjbdb
of credit	mddddbbdddndd
of data	bpdckdgmcbcda
of date	lbccmabcccoca
of department	jkabcqabbabcb
of each	ZcnbolZkbjccb
of eight	laambnaclaccb
of eleven	mbbnccalcccdb
of engineering	cnlcjbcmdccdb
of every	Zcbncnaldbccc
of everything	amdbpbZbbaicb
of experience	lededeiemdhdd
of eyes	pddcddbddmedc
of february	nkcckkbdddcdc
of first	bbbcccndcccdo
of five	dlclclljccccb
of four	kjckdkkmcdcdb
of freelance	bcpccclccccdc
of freelancers	kcbcdcXbncodc
of fundraising	lbmcdcmcbbddc
of growth	anecYljnbbcdc
of hands	jcbcdckcobcdb
of her	obbcccaccocda
of hiring	lYqcbbacbaldc
of his	bbeccclccbocb
of hospital	Zbcbkoancbadb
of how	gcmldemcdbcec
of hr	jccdddmdnbcdc
of interest	kljmficdcdcdc
of it	cbkhqcdbblddc
of its	bkabmnabnacda
of java	bcojdcodbccdc
of kin	cdddddcddcpec
of last	kcmodbabbiccc
of leaving	bcrcbcZcaccca
of march	jcccdnacdbbdn
of may	ncccdeapdbddb
of me	abadddecskddb
of mine	kcnbnlbcbckdb
of my	fcmcfgkkcmcdc
of new	bccdddbmnbjcc
of next	mmbdjdmdcbdec
of nine	oocdcdcdddddc
of ninety	bccbdpkccccdd
of nursing	ajlccnabnZbca
of october	mddeekldddced
of one	bdnkldbbjmcca
of our	mfdidkjjdfedb
of ours	jbbpcbaldlbde
of paperwork	jlcnddbddbded
of people	ccqcccicndcdc
of perhaps	neddddcddleed
of product	mbcdcdYdlcocc
of production	bdlmddmcdccdd
of quality	iabdddbdnpbcc
of questions	kclnccadbbddd
of repairs	ckamcbmbmbccb
of rs	accZcnbaccpca
of sales	bbccbqZbmccdd
of senior	brbcdcacbccdb
of service	bcmcdbkncbccc
of seven	qbbddcaddjddc
of six	bncmdffmfccda
of some	adcdZmaocbecc
of something	bcldcbboclccZ
of tea	bcbcZakocZcdn
of ten	dcbmiinlbbccc
of that	ljncmcdbblcdb
of the	giddhefjeijck
of their	cdcddllkdbkjc
of them	dhnfeijfcfcec
of these	kbpcccdccmccb
of thing	ocicmcickabca
of this	jhieocbbcemba
of those	admmccmclbcfb
of three	lbedmljlccccb
of time	lncajcblddcdc
of twelve	bdbcdomdccdec
of twenty	jccbcoakcacdc
of two	lbbjpekbcbccd
of up	ccccbbkoccocY
of us	cedenfbcepddc
of usd	elccjlacddndc
of use	bbrccdbceadcb
of what	akacklnbcjdcj
of which	icbclcndccmja
of whom	cmhdddmcdjded
of work	pbfcbcacoifdb
of writing	Zbfocleacbbcc
of year	acobcclmbZccZ
of you	kkllicjdcjccb
of your	eddlhckejgjhc
of yours	kcnkcckkcdcdc
of £	dccdmlkcdckij
of €	gbchnjblcbdcm
off ?	imnZbbmbbabca
off a	cbbcldpccbddb
off and	Zpbckbmbbmbba
off for	nccccbllcbccl
off in	lbbcddbbmkckl
off my	ilnccdZcnacdb
off on	mbldddaccbccm
off the	ilkccjcamcccj
off to	brbdddcddiddb
off with	lbbckbZnpbbca
off your	iddcddpdddkdc
offer 0	acckpcldddcdb
offer ?	jbncccmcbccdc
offer a	dkcnijjdddddc
offer and	icdcdcacboccn
offer for	boccccpccbcca
offer from	YaZbnbXmoZabm
offer in	bccccdpccmcdb
offer is	ipddcddcddlcb
offer letter	cccdddbddcocm
offer my	bcbdddmcapcdb
offer of	nbacobabaiZcZ
offer you	bojcekdfcbidk
office 0	hsccdcabccccZ
office above	bnddmdbddlbdd
office and	aoacocZcbicda
office at	dldedekdclded
office in	drbcedcdcjddc
office is	blccdcmajahdn
office manager	Zpadccbbcccdm
office of	bjcmcjccddncb
office wants	hcddddbddccdr
office will	bbbcdcabblbcq
office with	aladcdnccmcdc
offshore wind	alncncYkcbcdc
often you	lbcdddbcbbbpb
ok ?	kbambmcbainca
ok so	bnmdddlbcccdc
ola !	kbodddbcdmcbb
old and	bmbdkcbdcfodb
old boss	nnibcbacilbca
old maps	accccmnbcacdm
old mill	naabmbZobXacZ
old one	mabcccabbambn
old team	jmbdcdlcclbcj
om 0	cdcdddbcdcdcr
on 0	jccedfcmecdkn
on ?	lckcjnbkdbccd
on a	leiljdfeddidc
on about	bikcccbccqcba
on ai	bcbmdmZncccdb
on air	bbZZbaZscaccb
on an	ocanhcbclaccb
on and	qdcddbbldcddc
on any	ckcdmdbdobcdb
on anything	bdcaljbodbcdc
on as	labbqbZbbkbca
on average	bcbjcdqddcckc
on azure	bddcdncneccca
on behalf	dlildiecckkdc
on board	bkbbpcamckcdb
on bonus	cpcdedbdeekec
on both	pbocabYcaabcZ
on c2	ocbdddjdncddc
on call	npbfccjccdccb
on cloud	cdbmddodccddd
on contract	oelcckgddccdc
on damp	Zcbacqajclaba
on day	ejkcccfkdbndc
on each	aabbbapncbaca
on est	ncccncabcccck
on every	nbacccaccqddb
on everything	abbcobmbcdlca
on file	bbpccciccclbb
on fire	lccccbaocicca
on first	mmbdddkdccded
on for	acbcdcjbmabcr
on friday	bdaecbelkdicp
on fridays	anbbcaapcfccj
on go	cecddmcndcdec
on going	ocbcccibblbba
on google	bcbcddqccbcdb
on here	obacccZbbscbZ
on his	fanccllccbbdc
on hl7	cdddeocjedded
on hospital	bccodccccacbo
on housing	occbchaocccca
on how	bcknclebmibdc
on in	bcpdddaccZhmc
on internet	abcdcmembmcdc
on it	keocdkdkddccc
on its	ebbklceacfcln
on kafka	bcbdcoabdoddb
on maternity	nobccbbcbbddc
on may	bmnccdabbaccm
on me	bbecckpYbocca
on mobile	gcaqccadcccdc
on monday	febdcdidikcfo
on mondays	cebcdobccbcmb
on my	jdkceckilihcd
on our	lcdihklkchccb
on page	bcbcdckckkcdo
on paper	hamcncicaicdb
on parental	qabdddhcbcddm
on pension	mYbbcmancbmca
on product	acbcbbZscaaca
on reading	Zbcacqlkcjbca
on remote	abbbcabpcbacm
on rent	YbalcmZnbbbbY
on request	ZbcbharamacbZ
on saturday	cmbchcfccjccq
on saturdays	ababqnYabZbcb
on school	maZZcZZooYbbZ
on se	bbabcckbbocbn
on site	mbdcdlededddl
on small	pbZabbZpbZccb
on stage	Znbacalmbmcca
on sunday	blbdccbocabkp
on sundays	ccbccqabbeccZ
on tableau	lccddkcocjcca
on telegram	acddecbdddrdc
on terraform	bccccngndccdc
on that	ZhabbomabnccZ
on the	dhdjedejejddm
on their	bbbccbmocalch
on them	ambcbmncbaadc
on this	acmlccZdblpba
on three	kbabannZmabca
on thursday	cccicekiekecn
on thursdays	accddlomcYddd
on time	lociZiaccocdb
on to	ecccccblkbpcb
on top	jlkebcaddbcdq
on tuesday	bfbcebjklcfco
on tuesdays	lebcdfbmcjddm
on two	edcdmkmbiccdb
on us	bekcajmqcccdZ
on video	bccscdZccccdb
on vous	lddcddjdddodb
on w2	qccdedcededed
on wednesday	iibjcbcmcdign
on wednesdays	albcbobbcdcdm
on what	kdacmcmckcddc
on whatsapp	kkecicbcccpdb
on which	mkakdcbcmcddd
on you	abmbcoZbmomaY
on your	ecdgccldjjjmd
on zoom	kcbrccZmdcbdb
onbepaalde tijd	cqcdedddddddc
once a	pdgdfjbncacdb
once and	aafbaanobabca
once i	dcndddcdcmddc
once in	ddledecedmjfe
once it	ccjdbdcdddpdb
once more	cmdicdkcjjjcc
once the	iZZbrbfbbZcdl
once we	bkbcpcaccbcdc
once you	abbcbcabcbnob
one !	aaablbdbamboa
one 0	jibfcmmdcbddc
one ?	lbnocehbcZbcj
one about	bcbocclZfYcco
one and	dlicnbahnacch
one are	abpbdmZccbcdc
one as	cabcocXcoabca
one at	kbahnbdZnYmca
one big	lckkcckkdcdec
one but	aaZbrbZbcacdc
one call	abarmbkcbabca
one can	bbbdocacqaccb
one chance	aZZbbbkaraabZ
one click	ZbabbalrcZabZ
one costs	cdcdddjldccdn
one day	lcncckddblecc
one decision	ZnZqbaYbaabca
one evening	mlbjblakccddc
one for	obnkhbkbeZcca
one from	YaZnammamZamZ
one hour	ZbaubnaebZcea
one i	kbdaomfcbfcdb
one in	cjcliiliclcdc
one interview	mpadddbdcccdc
one is	kfdccijpcbccf
one job	lnacccanalccc
one month	beecccncncdlc
one more	flbmobYbbabcZ
one new	Yobccdabbacob
one of	ffljeejejkcdb
one off	ZbapbbpbcajbZ
one office	nnbcbkbcccddb
one on	ejbocockcaccZ
one page	nccccjllcbcdc
one person	gnbccihmlccdb
one place	acbmbbqabdlda
one question	ccbacaaqYndcb
one s	hbccekobbmkdb
one small	pcdccbbcdbbdm
one thing	bcndcdldjdddc
one time	bcicdcdcddpma
one to	daobobZbcZbcn
one very	nccdccblcmddc
one video	ebbncoacccbdb
one visit	mjbccnlbcbddc
one week	jjcccoabimccb
one weekend	Zpbbacbncacdb
one who	ejccodcbjmedc
one with	cladmclcjmcdh
one year	akbcbiapbblca
one you	kbolbcaceilcb
ones and	nhkdccbdcccdm
online 0	ZbcbcqaZbbbca
online banking	cdededceeeped
online for	acbacbrbcbcdb
online or	accbdoZmcbbcn
only $	YaaaaaYZobqbZ
only 0	cbalcaimbaqca
only a	cdiiccbmddodc
only and	dbccccqccbbbb
only because	mccddcjcdbcna
only for	bfkclcjljakdb
only four	mdcdddmdkbded
only if	bkddddqcbcdec
only me	kccdddlcnbded
only must	alcdcoaccbldb
only need	cccddcbdlbqdc
only nine	ambcbcmcnacdc
only one	Znbklgabmhcdi
only pay	ababbcobbaqca
only person	YkYapoYZYXabY
only ring	abkcccaapabcb
only send	ccccdcacdnocb
only take	bbabbcncobcdb
only the	mbabccZcblpdb
only thing	ccddddpbecidc
only to	ccddcclcbqcdb
only two	ZbaabnacbZndn
only wanted	bbZccdacbrcdb
only with	ckldeelecceee
ons team	amcccmmmdccdb
op 0	bnbccbZlcabjn
op de	dcbdcnnbkbcjj
op het	blacbblaaqbbZ
open ?	lcaacoaachddc
open a	ZjalnaZblboca
open about	kjkccdjcclddd
open and	brdccdbcbjddc
open data	nbaaaaYnbZanY
open day	dmbbcZZqcZbbi
open ended	ZrbccZaabbcdb
open evening	bbbccaarcbcba
open for	lblcccfkpZcka
open in	Zbrccckbbbbca
open it	aaabccZbbZqkd
open position	bscdddbdcccdc
open positions	baZdddpcaccdo
open since	bkccdclcdcndc
open source	pbabcbZnbmbbZ
open the	ahddidcccconf
open to	cjmejdeiiecjc
open with	bancbccobacba
open-to-new>benefit	ddodddadccddc
open-to-new>call-ask	cdncddcdcbdcc
open-to-new>event	bcpdddbbdccab
open-to-new>freelance	bbqdddbdbbdcc
open-to-new>i-am	bcpdddbdbkddb
open-to-new>job-word	cdqdddddbjdfb
open-to-new>mule	deodddcddcdec
open-to-new>permanent	bZodcdccbddcb
open-to-new>requirements	ccodedcbddccd
open-to-new>role	aZcbbbZbaabpa
open-to-new>seeks	ZaobobZaaabba
open-to-new>sell-cta	kcqccdgcccddc
open-to-new>site-notice	cbYcddbccqbXY
open-to-new>start	aaYboboaaabcb
open-to-new>teach	aZZbbZpaaaaaZ
open-to-new>we	ccndddccedddd
open-to-new>you	cesdddbdcbddd
opened a	bemccclnbdcck
opening a	jlacnbbmccdca
opening for	cpbeddcjkdddc
opening hours	aaaccbjabaabq
opening in	lblcdckcnbddb
openings in	cdqedecdccddc
operations manager	aracddbdcccdc
opinion of	ndbobcZdccded
opinion on	mbbobaZblmZZY
opportunities ?	bbpdddlcdcddc
opportunity for	dcmcbgmmdccdc
opportunity to	gcfcekocdkcdd
opportunity with	nbocddaccbccb
or $	odcdedjeddded
or 0	oeakdcmkcbddb
or a	kbrdchakdbccb
or an	mfjdZdcdniddd
or are	mbpbccabbacdZ
or as	ddnmdecdccded
or at	nccbhlacdcddk
or by	pdnddcbcbbbdc
or call	Zccccmabcabbq
or contract	bbpeeeceddded
or could	bidccdbdqaddc
or did	acaccbZcarbbY
or do	mcmdcdmccbddd
or don	nblcbcalbbcbm
or for	aZpbbblbnacca
or four	pdbdbcldcadee
or friday	blaodcgcdacdc
or i	adcckmlckccec
or in	nmhcdabjdcbdl
or is	kdncddicbcddm
or it	ZbbbbaZZcasZX
or just	jjecccallaclm
or let	qbZbobZbaYcca
or madam	fcjcdcmlcccdl
or more	ccemcdnicbckc
or next	bmcobdadcdcdc
or no	imfjldcdcjcdd
or not	ilcalcnilaccb
or on	cclcdnkjdddec
or pass	cdcdddcnlcddd
or perm	ZYrcddacbcccb
or permanent	bXpddebdpbddc
or remote	aplcncbcjccdb
or reply	bobcdcbbnbbbl
or salary	aasccdbdcbddd
or so	ockkccbkcbdec
or staff	YbncccZcpZcca
or tell	ocbccclcebcdc
or text	modddcacddcdb
or the	jcijddkcmekcb
or three	qblhcccdcbcdc
or to	Zbapnchaijbcb
or two	YbZbnnnbambca
or we	abmcbnkacaccm
or wednesday	bcanddocdccdc
or with	amaccaapibccY
or without	blacncmbbkbca
or would	bdpdddjcmbddc
or you	acbjccpclbkck
or your	dbjkccncmbdci
or £	dbccbbqbbbccb
orchid systems	coedddkdjcdjc
order 0	acccccdbccbbq
order to	acocddabdhocg
orders and	Zbbkockbcbcdb
ore al	lcdcdbocddbda
other half	ccddpdbddcced
other one	mbZccbabZpccb
other people	bcbcamabcoocb
other side	Zbbpcbabcmbcl
ought to	mbocbbdikeccb
our 0	kibbcldncbkca
our academy	acdcdqccddddc
our accredited	cdddeeadeepdb
our advisory	Zaccoamacbccb
our agency	miecccpccchdb
our agent	bcccdcbcdcrdb
our ai	aaYcqbpabacba
our alumni	bcbZcbaplkccc
our annual	bcdccoboddjdb
our app	pcccbYnbcbabb
our bakery	joabbbaodaccb
our bank	kmbddibcdbpca
our bench	lbbcdcabdbocm
our blog	abbbcYnpdcbcc
our board	Xqanbcaccccdc
our bootcamp	bddcdqcadcdec
our call	ebbncbkmcblcZ
our ceo	pclcjdbdedcec
our certified	ababcbocdcnba
our cfo	lbcdanbbddndc
our chat	obbcdlaccocdZ
our client	ekbpddddddhdi
our clients	ecjndfkjdcddd
our clinic	lmcccclbdbbcl
our club	nbZbcaZmbplcY
our coffee	oaabnblbbbbca
our community	ZaanbbkacYmoa
our company	kbmcfiaclcndc
our conference	bccccmbndbcca
our consultants	Yapbdcocccbcb
our contractors	mabcdclccdncc
our conversation	libcdlkbdjeck
our cost	Yqbbcnhacbbca
our course	bbbccnmlcabcb
our cto	bnldmdcdcdddd
our customers	bcbdidrddcjdc
our data	ncdmdZamddddc
our database	qanbdaadddbcb
our design	ccldemcddledd
our direct	pcceeedeeddee
our director	alncccadccnca
our editor	nacbbpYZbbbca
our engineers	bcdccccddlodc
our evening	acdbdrmYdccdb
our exchange	mccddcbbdlndb
our faculty	aebcdcbpckccb
our family	cpcdlcbcdccdl
our fee	bbccdnpadccdb
our finance	enlbbnZaccbdc
our firm	mkenccjccbkcb
our first	kdbcomdbckcdb
our form	Znnicjlcdbccc
our fund	ibbplcadcccdc
our grant	ccddpdcddcded
our group	alccdablcbcco
our guest	ZeaabaaqcnbcZ
our head	brbdccbcccddc
our hospital	cdcncpabccbda
our house	ZpcbcnZabcbcb
our hr	abdcdcjcddqcc
our lab	lZbonaabcabba
our lawyer	kabccoabdcmdc
our magazine	YaZabmYqcYaaY
our meeting	mbZccbZcbilco
our members	ZccacrZYdclcb
our museum	qcZccbZbcacdb
our mutual	hobceckcdfkcb
our network	chjpdckcdcbcc
our new	bdabllbocYbbm
our next	Znbabbplcbbbb
our ngo	nbbbobaacbbca
our office	boblccaccncdk
our old	pbbcccYcdbbbn
our open	kaaacZYrcZabd
our organisation	bcqdddbdccddd
our own	onbcddiccegdc
our page	bccdcairdbcca
our panel	bdcidjkpdbcdb
our partner	ecclcdjdddocc
our partners	bapdbdecdcccd
our paths	ccbdddbccrdcb
our people	jcncccmbbddcb
our platform	bnbfhplbdcacb
our podcast	cddcdnbkdcddb
our portal	lancdcaaccoca
our previous	kccbdcbcdcpca
our price	icbcccqadcccZ
our product	adanccobckbdb
our professor	cbcdbcaccooda
our programme	bkccdlmjdccdc
our project	acbccbmodakca
our rate	cdccdcpcdccec
our records	bbpddcbcccccm
our recruiters	abjbccpcaclcb
our register	bckccbrZcbcbb
our report	acbcdchndaoca
our research	accqcckbcbbcb
our rules	acbcdcbcdajpa
our sales	hccbcsYbcbbck
our school	llccdoamcbcda
our search	oblcdmabdcicc
our second	ebbbbpYZcacbm
our seed	aaYbscXbcaacb
our shelf	rbacccbccbcdc
our show	bccbcaZqdbced
our side	ZlabbbaabpnbZ
our site	pcbcbbZncalda
our software	accbbcqcccddc
our staff	ZabacrZZcbbnY
our stand	bcncccamcmcbb
our start	bbckqcacddcdc
our students	dcccdqbaccddb
our supplier	jdcdddkddcpdb
our system	dhobdcmcdcgdc
our talent	bcpcddbqdbcZc
our team	cinbcclbcblel
our tender	kbccccncdbjcc
our terms	abajccnccbcoa
our third	bmdemdddjdced
our time	bjkcddjcoabcc
our town	pbaabZmkcabcZ
our twelve	ncbccaobdccdc
our vendor	ccnceeceddmee
our volunteer	pkccamaacccca
our ward	nmncabacbYbcb
our website	kkmdddedccded
our work	hobdccaocbbdc
ours ?	mZmbobYbbabba
ours are	nmbcacnbcbbcb
ours in	Zccccnncblcdb
ours is	pcblccobcbcbZ
out 0	bmcdacaokchdb
out ?	aobdddbcacccq
out a	cbnnmkabcbcdb
out and	tcZcccccbkccb
out as	bclbbdbclnddc
out for	bcicjdcbccccq
out how	bcapbchcccbcc
out in	adbbccdjkkjjn
out loud	ambccbZocjcca
out of	ddicleldjdedj
out on	idccccdmkfccn
out the	bcccccekmejdn
out there	kbkccbcabpZbZ
out this	ncccdcacjaacn
out to	ccnccclkjaccm
out today	acbccbaobaZbp
out what	hblnccmccaddc
out whether	njobcclcbaddb
out why	ocabccaocabca
out with	ddcedebcdndbn
outside ?	adqcidadbZcdb
outside ir3	obkddekdccded
over 0	dajoabdicbmcl
over ?	bhbcdcsccbcdc
over a	ljbhdcmcjmcdb
over and	jbndldkbdacdc
over at	bapbpbYbbaaca
over de	ababcbqlakmbY
over een	ZanmbaYabZobZ
over for	bbbncdpccacdb
over four	knbdndedcccdc
over from	bqaccchlclbba
over his	blndddbdbkded
over it	bjoccclccaicb
over my	bcZdbcaclobcn
over six	acbclnmbcbcdd
over the	meejekddecidh
over to	jpbcbciccailb
over two	lbcZplacccaca
over video	acboclYoabadb
over with	obacjclbbaccb
over your	aobdcbmccjbba
owe you	acZccbZbjqbbo
own 0	mcbcpcadcccdb
own a	cmbcpclhbabca
own an	anabqaabaabca
own and	mbbbmcabbobca
own desk	lbqdclbbbZcdb
own in	lcndjcbmbbddd
own it	pbacpaZbbZcca
own licence	ambbcclccbnbb
own machine	lbcbcdbcdcpcb
own name	bbdddZnbdcndb
own office	aZaccdpcaobdb
own people	ecbcdcpdcccdc
own shira	ocbcccibblbba
own team	pcacdcjccbmdc
own the	kecdldmdccjdd
owned by	bmccodbdcbddc
owner of	kaabbjpaaabcn
pack for	mlbccdZncacdb
package for	cccddbpYdcmdc
package is	cmcdddpddcddc
packages start	ccbdddqccbbdb
paga 0	mbbnclZbcbZca
paga de	ZccpcanbcbZbZ
pagamos 0	acdcdrbadcjdb
page 0	adcddhlcckccq
page ?	YaaaoanncbbZa
page and	hdecddnldocab
page for	eccccaaqdljaZ
page is	ZbbcobmZbZbcn
page one	bcccccncobccb
page or	mdcddcodbbded
pages and	rbbbcllccbbdb
pages are	kZbccbnboabca
pages for	ldcddccddjndc
pages long	odccbcmdcddeb
pages of	qccbgbmbbacca
pago 0	mbbbbnabbblca
pago por	qdddedcedecdc
paid 0	mccodbacdccdk
paid at	jcbodmZcccldb
paid by	enbocfdbcbjca
paid consultation	Ycbqdcaddcddc
paid for	aclcmnbdcbldb
paid from	Zbbbpcmcbbacb
paid in	oibkdcbccclch
paid on	nccmcoZYcbbcY
paid per	qccidlcbcccdb
paid phone	cecoeecddddee
paid the	YcaccbZccbmcr
paid through	pbbndbacdcccc
paid to	acbpcbZbbbnca
paid weekly	scbZdabbcccca
paint the	ocbbbaaacbaco
pair of	ncccccdinjddc
panel about	accabnmldbbda
panel for	dlcdedcadcddq
panel of	bccrcabcdcbdc
panel on	cddddacqelddc
paper and	mdbdddbccpcdc
paper on	adboccamanccj
paper s	mcbcccmaclcda
paper was	bdbbdcbccqdda
papers and	lcobncZbbbbdc
par jour	mddddmcdddldc
par mois	aicceljcccocf
par semaine	odddegedkdcdb
para 0	mbbbcnabbbbal
para a	kkbcceablaloa
para analista	licdddcdkddmb
para as	eccccnabccaco
para consultora	lkddeedeeeelc
para controller	oceeeedeeeeed
para data	kcdeeedddddnb
para desenvolvedor	jkceeedemdedd
para el	cbiccoacbabbq
para ingeniera	ocddeddedddlc
para la	aobmcbkbbbnba
para mi	nnacdnacbcdcb
para nuestro	bbccbkbpcccca
para o	jebkdbdndclbl
para os	embcbbmcnbbcb
para um	mcdmjkddddddc
para un	lbbnmhbclbccb
parental leave	nladccdncbcdk
parents are	YbabboZaalbbn
parking space	bcccocabcbccl
part in	bceldnaoZmcca
part of	ckcckkacllcki
part time	jbjcehbkklkdb
part-time>benefit	bodcanabcdcdc
part-time>call-ask	bdcdcapZcdced
part-time>easy-money	piccdbbbdcldc
part-time>equity	cdeemedeeeeee
part-time>event	ZcbccoZnbbbcb
part-time>freelance	qbccdcbdncddc
part-time>i-am	nbacjbaboZcda
part-time>job-word	Zmaccbbcobmcb
part-time>mule	cdceoedcccded
part-time>pay-first	pcdeddbdbcdec
part-time>pay-word	pbccdnccelcdb
part-time>permanent	cppccabbjbccb
part-time>role	mamcclbccnjcb
part-time>seeks	abccdcccccodc
part-time>sell-cta	XbbccnmZpbbca
part-time>site-notice	Ybbccnaobbcba
part-time>start	kbcddkZkqccda
part-time>task-for-you	qeeedbbdedddc
part-time>teach	Xbcccolnbbaca
part-time>unpaid	acddcaZpcaccZ
part-time>we	qdccbnajcccdb
part-time>workplace	qjdddcbcddced
part-time>you	njbbojZbladca
part-time>your-profile	rccbcbacddccc
participants receive	acbqbaZkcbbcb
participation in	nmcadbbnccbca
participation is	cccmdcibdcndc
partir de	Zcdddcndmcddn
partita iva	lcndddkjddddc
partner 0	hbbcpdbddbbdc
partner ?	bbabrbnbbZbcb
partner and	ijbchcoddlddc
partner at	ccmlddamcbcmb
partner for	nbmjmbhccbicb
partner in	ecibmdbcdcjoc
partner is	ZmanalZbbbnba
partner of	fbbcccqcdbdcc
partner or	bcacocZbmkccb
partner who	ibbbrcZccbbdb
partner with	ccfdpdmdccced
partner you	ddddnbndddddd
partners and	aalbqbXdbYbja
pas de	abbcobbncbbbZ
pass it	njbiddblmbddc
pass my	acfddbbcplddc
pass on	dcbccckfkfoba
pass rate	accabZsZbaabb
pass the	alcbbambcbpcY
passe a	mdcdddiddccmk
passed on	cdadbcbnbpbcc
passed the	bcabcbabldkrY
passes to	bcdcddbodcnca
passport and	bmccccbcdcpcb
password and	cdcdedbcdbqZa
past the	pccakcadddddd
past two	dcjeldkeideee
paula ha	ddddedddbbdpb
pay $	jcblcpcbcbncb
pay 0	mjbmcpacbamca
pay a	nlblcbZmbanca
pay and	ancicbmncccdc
pay but	cmcclaaqcbcdb
pay by	rbcbdbaacbldm
pay chf	pcdcdccdddded
pay for	lkapdeifdbdcb
pay gap	kkaibnlbcbcca
pay grade	bscddccdcdcdb
pay guests	Zcbccnandbccb
pay in	mcccpacackidb
pay is	allcljbclblcb
pay it	bbbcdcaacbqdb
pay me	laacbbkboamca
pay mentors	acbbcrbacbcda
pay of	bldddcnddckdc
pay on	oqcbYcZddccdb
pay per	qcZbcakcbacca
pay scale	ZrabbbZZbZbbn
pay the	ibcbcelccbqcl
pay too	mcbabaqbbbbca
pay us	aZbepcqcccccb
pay what	pbZaboZbaZbcZ
pay you	lebqdnZbbblca
pay your	ncbocbZccbmcb
pay £	dbbqcliccccdd
pay €	lcbnlnabcbkdc
pay-first>benefit	abbobZXbbarba
pay-first>call-ask	abZobbZacapba
pay-first>client	bddcddcdddndc
pay-first>connect	lbccdcobcZhaa
pay-first>content	mbbbbbaZcbpba
pay-first>easy-money	bdccdclcddqdc
pay-first>equity	abdcocccddbec
pay-first>event	bccZcblZccrca
pay-first>freelance	obdbcdkddddec
pay-first>funding	ZcbcpbZccbZdb
pay-first>i-am	ibbbckZbbatcZ
pay-first>interest-q	abbbcobbcbZcZ
pay-first>job-word	aaccdbpdddZcb
pay-first>messenger	cdddddcdddndb
pay-first>mule	bdcbdcbddcrdj
pay-first>pay-word	hccaceimccrca
pay-first>permanent	bacccidcdctcZ
pay-first>recruiter	aoabbaZbbblbY
pay-first>requirements	bcdZdcacccoba
pay-first>role	qbddddcdddldc
pay-first>run-code	ZpacbbabbbjbZ
pay-first>secret	bcdddccddcodc
pay-first>seeks	qaeddcdedecec
pay-first>sell-cta	bccaccZadcsdb
pay-first>site-notice	nddddcadedlcb
pay-first>speak	bddaeodbeddee
pay-first>start	ZccbZbabbarca
pay-first>threat	bcccdcbcdcpbn
pay-first>we	cccihekbccrca
pay-first>you	bbbdjdjccbrik
pay-first>your-profile	bddddccdecpbb
pay-word>benefit	aebniieljblca
pay-word>call-ask	Zdiscjbdbbjca
pay-word>client	ncZocbZcbbcdc
pay-word>cofounder	mqbcYcadmccdb
pay-word>connect	laaobdallblZZ
pay-word>content	qcbapZYXbbfdb
pay-word>cv-ask	pbmcdebedcded
pay-word>easy-money	meccdpbbccncb
pay-word>equity	ZZbbsaZbbbbbZ
pay-word>event	ocbjbqaabbcbh
pay-word>expert-call	cdbrcmcccchcb
pay-word>freelance	qkbmdckccccdb
pay-word>funding	dbbbmbZccarcb
pay-word>i-am	jddeekhkjkdca
pay-word>interest-q	pabcdbbdddcdc
pay-word>job-word	Zojbbbobjbmba
pay-word>messenger	XZabbaZaabqaZ
pay-word>mule	canjcoZbbblcZ
pay-word>open-to-new	YcWacbbcrabca
pay-word>part-time	rjkbbiaccbkdb
pay-word>pay-first	lbbkfniacblcl
pay-word>permanent	bpkldkcbcbfcc
pay-word>requirements	hZZqbYZacamca
pay-word>role	aoekkcddmbjca
pay-word>run-code	nababboabbYba
pay-word>seeks	lqcbajccccbdm
pay-word>sell-cta	ncdlcgldjbccc
pay-word>site-notice	ncaamanZbbaiY
pay-word>speak	accncoaYdcccb
pay-word>start	mjccikeddclcj
pay-word>task-for-you	qbbbbcajbbbnk
pay-word>teach	jebmcsaababcb
pay-word>thanks	ZbrabbZbYcbba
pay-word>third-person	ocdceecdbeded
pay-word>threat	flcmcdbcccico
pay-word>unpaid	accbcrllcbbbY
pay-word>wants-job	mZpacbZbZZbba
pay-word>we	ljcoinaicbeca
pay-word>we-help	pcbabcZcbbacc
pay-word>workplace	qcccdobciccdb
pay-word>you	lebpdkicbbkdb
pay-word>your-profile	iaYraZdbaZZZn
payable in	ncbcdbpbcbcdc
paying 0	Ybcbcopbcbcdb
paying the	qcbbccdccamca
payment in	mbcccbobcdacb
payment is	ndcmddbdddced
payment of	abbbabYacaqik
payroll ?	bblddcpcmaccb
payroll and	abmbccqcbacdc
payroll for	bdbpccncdcbdb
payroll software	icbqccZbdbbca
pays $	bccndocbdcidb
pays for	acobbnjbbfmcZ
pays you	bcbbmbZbcapcb
pensez a	Zcmddcbcpbbcm
pension 0	arbdccbdddddd
pension and	cqddddcdedddc
pension reform	mYbbcmamcbmca
people $	anbacbqcdccdb
people and	fnfdmcibccidc
people are	ajdcccnbcZjpa
people at	dbqcccjcmbddc
people can	qchccbebdcldb
people for	bbqcccabnecdb
people from	bcbdfidbcqcmi
people have	aebbcYZbaZmqZ
people i	bcldcdndbmdec
people in	cdmhccmdcndib
people like	abjcmcjlhhbkb
people of	dZZaaaXrbYaaY
people on	clibcemflbccl
people s	bcabbbaYbqnba
people tell	bcncccmlbZcdc
people think	acbmmcnbcbcdb
people to	cbkmkmbbjbigb
people two	jnccclbbdcddc
people we	bkocjcmccbccb
people when	bbmcccbcbmncc
people who	ccklijknccceb
people with	ccqcmcbncbccb
people without	ZanbbbXarXbcZ
people you	abZccclbrZcna
per 0	hjcgdjnccccbm
per annum	bncmcckcdccdc
per architetto	kddeeedekeekc
per cent	ecedpidddcldc
per consulente	kddeeecdedenb
per dag	dcccdobcdcodb
per data	kddeeedekeelc
per day	qccddlddddddc
per diem	cbmocbZcnabbZ
per direct	acbdccpdmcdda
per head	YbbaZapobbccZ
per hire	abbcdcrdddbbb
per hour	ndckdmidddddc
per il	Zcblkbhdklban
per jaar	jlcpccccbdbdb
per keer	abanbpabZbbbZ
per l	llddddcdddddl
per la	ibcccifjkkkck
per lesson	addcdrbbbdcdb
per maand	accbjijcccmml
per month	khcchlledcihe
per our	kbdddcccdbccp
per page	pcabbambbabca
per quarter	aZbrkckbcbbbb
per session	bbbmbqbbbbccb
per sms	bcbddbbccbraZ
per un	gmclidcccimdb
per user	Zccacbracbaca
per uur	mcdcdodccckdk
per week	oddcdlecidjdc
per year	aabkcofncccdb
percent and	aabcqckcbbbca
perhaps you	jcbcnaaaoacdc
period 0	lncdelccddddc
period and	mkldeececcddc
period of	pcbcdlbcddcdc
permanent $	crcdcdcdcdddc
permanent 0	arbcccbdcbbdc
permanent and	cplcddbcddddc
permanent basis	aqbccdcdddded
permanent contract	asbdcdbccccdc
permanent hire	qYcdccmdcdddb
permanent job	cqcddecdcdddc
permanent one	ndcdcccdnbddb
permanent or	aZacbcZbrZcca
permanent position	bqcddcbddcded
permanent post	bpnddbccccdcc
permanent £	bsbdcdbdccddd
permanent €	crbdcdcdccddc
permanent>benefit	bsbcecckcccck
permanent>call-ask	aZYabcqabaaca
permanent>client	XnnccdZcabbcc
permanent>cofounder	agbcpllbcccdc
permanent>connect	olanaaZlbZcca
permanent>cv-ask	aooccdbdjccdc
permanent>easy-money	bmadcdbcccqdb
permanent>equity	cmbcrdccccddc
permanent>event	iokecbapbbbca
permanent>expert-call	oablbaabccbcb
permanent>freelance	cooijccbbbbkd
permanent>funding	cnhdpdcccccdb
permanent>i-am	jnkcccbdoeccb
permanent>job-word	isjcccccccccb
permanent>mule	cobdcdcodcjca
permanent>open-to-new	ccodeebeddede
permanent>part-time	fpoccaabbbccb
permanent>pay-first	ZnaobaZZbbjbY
permanent>pay-word	jnhmdfabbcjcf
permanent>recruiter	bYZcccZcabbbp
permanent>requirements	XrYaabacbbbbc
permanent>role	crhejccddccgb
permanent>secret	ZZaaboZZbZoZY
permanent>seeks	ZpZbacocabZcZ
permanent>sell-cta	arbbecdmebbcb
permanent>site-notice	aobbcbabcbnYa
permanent>start	mqaccchcbccdb
permanent>task-for-you	paccbbbbbcccb
permanent>teach	arbcmZaacbcca
permanent>thanks	cZZdcdbcqYccb
permanent>threat	crcdedcdddjbb
permanent>wants-job	babacnacpcccb
permanent>we	cnmindjbcbbdb
permanent>we-help	aqbcbcaccccbc
permanent>workplace	erkddebcccedc
permanent>you	apmjcdcbicgjb
permanent>your-profile	cbmdedbddcnbc
permit me	cccdjdldknedc
person ?	mccdddmclbddc
person and	Zpbclclccbkdc
person as	bdcdodadccmdb
person for	pbbbmblacbcba
person from	ZbYmacZbapbnZ
person here	ZbabaoZZnlbbZ
person i	mmYbpbZbYYbba
person in	abZbbbchnjqca
person to	ibckkeobbfjcb
person who	nbbejjccmiicc
person with	ambcpbabchcdb
person you	nhdcddldcdcdd
peux tu	ccbddcbcbbbbr
pharma company	hobdddceccddd
phoenix ?	bidddpbdddddc
phone ?	aiiaccZcpZbbb
phone and	bcZnccekcandm
phone call	bcapdcmlcccdb
phone calls	Zbapbanabbbcb
phone for	pcbmccdccccda
phone in	lkafccZbbbpcZ
phone number	cchccccblaoek
phone numbers	bbcldcbbbjcdo
phone with	anbmcclccbcdc
photo and	bmccddacjcpbb
photo of	bccdcdacjllko
photos of	lcbcccncbbnaa
pick a	ckbcddmndccdc
pick one	aaoncblaaZabY
pick up	cbmbbcZbaZbno
pick your	jcacccdclnddb
picked you	nbccdcabcbpaa
picks up	akabbbnobbbba
picture of	kccbccZccbmoY
piece of	ocmdlcZccbcdc
piece on	acbmccbccncap
ping me	bbsccbalaajba
pintor cobra	ceedecceeddeq
pitch deck	mbbcocaddcbca
piu il	ebanbnabbbbbZ
pkr 0	mcdcdncdcccdc
place ?	kbZcbbZbqmbba
place a	ojcadYbccccoZ
place at	ZaabnaZobZbcm
place for	alhccckblbbco
place in	bfacccdbqbncZ
place is	ciapbbjibblca
place on	babbcbapcbacm
place them	bboaccmcdccdb
place you	bcpdcdhcancab
placed you	cmpccbacadcdb
places left	abbccbmqbZbca
plaisir de	cocdccaccocca
plan the	nlbblckccacdb
planning a	ZbbacmnncaabZ
plano de	coddddldddjdc
plans ?	ocmbcdbddcddd
plant is	jbbccclbcacbo
plants and	qcccdaaccacdc
platform and	ZbboacYbbapdb
platform for	bccomdcddccec
platform team	ZqXbbbZbnabba
please accept	bcbddcbcipmcb
please add	acZccciaoZgao
please advise	ncccdnbcccdcc
please answer	ncckddacdbbcn
please bring	cdddcacZdcbds
please call	kbZcccaanZbcp
please can	bcbccdlcpacdb
please check	bdccddbccbbcr
please come	kbcddcbicbcdq
please complete	cbneddbdddodc
please confirm	ljlhdmebdchba
please consider	ambcdcacpkddb
please do	ckcddddcdkjbp
please don	bclmdcbbcaZbp
please download	bcbcbcaYcbrbb
please find	iccdddjckccdp
please forgive	Zlbnbcbcnbcdb
please forward	clldddcncdbcc
please get	ababacZbcZqcn
please give	Yabhccobphbcl
please i	mcfddmccclcdb
please keep	icccddccdlccn
please kindly	Zbpcddnccbcdc
please let	jdaicdedndddm
please look	acbcccaambacp
please make	acboccaacajbo
please pass	hmddddbmckddd
please pay	ZccbcaZbcbqcp
please refer	dbodddbdncccb
please register	caplccZlbcbbb
please reply	mldldeacgclbe
please review	bdccdcbccaccr
please say	nbbdjobbblcda
please send	ekkdcchccbpcd
please share	fckddfknicjcb
please sign	mccddacccccdp
please submit	ecmddcblcccZo
please take	ZbbacaaqcbmcY
please tell	qcejccbbhabdl
please think	adbdddcdsbddc
please wire	bcccdcacdbnbm
pleased if	abbcdpacalddc
pleased to	hkjfdcllciecc
pleasure of	jocdddcdddcdc
pleasure to	eibddedjcpcci
plenty of	bnbbccZmcnbca
pls send	obmdddcdddcdb
plus 0	abbcoclcccmdb
plus a	qgakimdabbgba
plus bonus	dpdedededeeed
plus shares	cdddqddddddec
plus super	bqbdadbdddded
plus the	accoccjcccmec
plus travel	lcdcdqddddddc
plus your	qcclcZbcdbded
podcast about	acbbcbbqcbcdb
podcast for	acaacomjcbbcb
pool for	bbrcbcacbbccb
pop over	bcbdcdobdbbnb
pop up	ccjdddcokaddd
por 0	acceccpccclan
por ano	anbpcbababbca
por aqui	ccmddckccncca
por bizum	bccmdbbcccndk
por dia	jcdcdqbbdckdb
por el	kbaccclccpmYZ
por hora	edcpdcldccccZ
por la	ehbmclbbcjccn
por mes	blccjcmcccnck
por que	ncacbcanbbkca
por semana	qccddkckddddb
por transferencia	qcdldccddcadb
por un	obpbcbbababbb
por whatsapp	mbbcocbcbbedb
port authority	abZhdoabbncbb
portfolio ?	abZcccZbqZccb
portfolio and	dbabbclbobbca
porto and	mbZccbZbpmcca
position and	cmadccbmmcddc
position as	kacdddeckcdpb
position at	cpdededeidedd
position in	apedccacpbcdi
position is	bpcddccdcclcc
position of	bpccddbddcmcm
position to	lkmdedcddcddd
position with	bqldddcdbddcc
positions in	caadddncaccdo
possible ?	lbaabnkbnZbca
post ?	abYcccabqlbbm
post about	hcbjeelmcjjeb
post and	lkbcmcamalcca
post for	arcddbljccddc
post in	boccccaabYbpk
post is	bpbddcbbcccln
post it	bZZcqcacbanak
post of	coffdibgldfdc
post on	ckkjjnackfdcc
post regarding	obhcddkdcbbcc
post that	nlacccacbZccn
post was	ccbddcfacYnpa
post with	agmccckabZbrZ
post you	kcccdckdcpabb
poste de	cpdeeddedddkc
poste est	bqZcdcbccbnca
posted a	lZZdcdacabcrb
posts a	jcccccqccbccb
posts about	cdbdddbdiqccb
posts in	cdcdedccdadcr
posts on	bcbcdcnbcoccb
pour 0	bcccdopbbbbaj
pour des	cdnddpcdddgdb
pour l	maolcbabbbbbZ
pour la	aanccbabbbcbq
pour le	lcccdkbbdcjcp
pour notre	jcacbaaqbbbba
pour un	kcmldjbcjdedd
pour vous	bckbocncbbccb
pourriez vous	mddddnccmccdc
power bi	jeecdnbmkcceb
pra voce	pccddblccbcdc
practice and	abjcbcqcbbbdb
practice in	kakncblbcZcda
practice is	bcccdjbbcldcq
practice of	abcmdneccccdc
pre seed	cbddrdcdddddc
precisa de	bldddlndfdddb
precisamos de	kcclckbbcclcl
preciso de	kbYbpbabmaaca
prefer to	adepbclccccdc
prepared to	cbmpccbcccdcb
present employer	bmbpbcacdccdc
present one	cbnobbZcbZblZ
present the	kcdcmbbaddcdo
present you	ncccddbdccndc
presente de	bbbqcaacccacb
press and	bdcnckaddndec
previous message	bkccdcbdpcdcc
price $	bbbcccrccccdc
price ?	kcpbbblabZbaY
price and	bdddddqddbdec
price for	ocbcbcbacbccp
price is	dcccccqlcccdc
price it	mbababoacancZ
price list	ccbdddscdbcda
price of	dcckncYbcblco
price per	adbmcqcbbcbdb
prices and	lccdcchdncdec
print it	acckddncealdb
printer on	abacbcaabYcbr
prior to	bcddddbddcqcb
private bank	kncdedbddckdd
private equity	ackqacbdccddc
private lessons	bdcadrabbbcdb
pro rata	ipanbbZbbbbba
pro stunde	ncdcdmccccmca
pro woche	oddeemdddeded
problem with	lbZoaaYaaYpbY
processing fee	ccddedmddenca
producer of	ZlalccZnccmdb
product hunt	bcbcbbZrbaaca
product is	mbbZoalbcdbdc
product manager	jlecddddljdlc
product managers	jaaoabanccbcc
product ops	jbbbcmlcnbcdc
production and	cdclddocddddd
professionals in	ccfcddnccncbb
profile ?	anancblcbbcdd
profile and	flecdjdlecjfd
profile has	bbncddkccbkmb
profile in	kddkedjdeddkd
profile is	abYpbbZacaapZ
profile says	jbdbcmablnbbb
profile that	mnbdddjdccddd
profile views	cdcbddccdccpb
profile was	ahnccdacbZbpa
profile while	mcbcddldcmddd
profile you	ZbZodckbcalbb
profiles ?	bcbdddsdccddd
programa de	ibcbcbknmckba
programme and	bbkcdmndcbcde
programme for	ZbcZapladdcdb
programme manager	klacdcmmbaccb
project 0	jcckccabdbccq
project ?	ocbbmcfbcbcdl
project and	dcbcocabbkccm
project at	jbccddnddccdl
project in	lbbbccemlnlbZ
project manager	kncdddjdjddfc
project on	icaqccccdlddc
project with	qaZkobYaaabba
project you	kcbdcdoddlbdd
projects and	baaccbqballbb
projektleiter bau	kmdeeedeceekd
projet a	kkeeeedekeedd
promised here	bbabccelbpbcZ
promised i	ccodddacnaddb
proposal by	occdcclcddcdc
proposal for	bbaacbjbaZbrY
propose you	Zlkobbacbbcdb
provider of	cccmdlndcbddd
prue langdale	kjbbcbabbaboZ
public health	ZlabbaZpaabaa
public sector	cmljddajcjckb
publish a	jcccdpmadcacb
puis je	hildmcjdiccdb
pull request	bcbccdacaacas
purchase order	pcbcccYccbicl
put a	YbkbcbrbcmbcZ
put aside	obbcccbobadda
put in	bdbhncabocpdc
put it	bcmdcdmcielcb
put money	Zabnrbabcbbca
put my	bcbdccbnqZcdb
put on	Zdobcdacdbndb
put the	kcaccbambkcco
put together	bdbcfdrccbddc
put up	kjYcccaqcncaa
put you	nelbdmZlhakcb
put your	mbjcdbmcbacjo
putting together	dbopbaZacbbcb
python 0	bdcddmncbccdm
python and	cjcddcoclddde
qa lead	inbdddcdeddmc
quality manager	kpccccacccccb
quantile labs	cmcfddkeljdec
quantity surveyor	jfZbbbabnaboZ
quanto tempo	ccbdddccdrdba
quarter and	bcioccmbcbcdc
quarter of	faeYqbmbbbjca
quatre mois	rccddccdcdbdb
quatro horas	Zldcdcocddkcb
quattro mesi	oddddccdddldc
que a	kbncccbbcbccm
que j	abncocZcambba
que je	cmbdddcdkcldm
que la	mdldmdcddcddb
que le	bllcccbcccpda
que me	odcdccfchcidc
que no	ccnckccclbccb
que nos	ndddodcdddddc
que nous	abncbkabcnbZZ
que o	bcbcccbcbncco
que os	mdcddckncbcdb
que se	Zmbcnbnbbbbba
que si	ldddeccdddddo
que su	bbbncbmcnbbbY
que tal	ZaabbnmabpabZ
que te	Zclccbmccbmbm
que usted	illnccbcbbccb
que voce	pcacbbncbaaba
que vous	emZbbmdboalbZ
quello che	jldedecdddmed
quelqu un	dcbclobbnbbcf
question about	bcaacbcnjlcco
question of	acacccicckboZ
question on	bcaccbnkbmcba
question who	abacccrcbaccb
questions ?	lbnocaZbaabbZ
questions about	acYncbmbahbbn
questions and	dbmkcbaocbddb
questions are	abnmcbakcbbbl
questions i	Zcapbclbcbbdb
questions in	maaocbaadchcb
questions on	acaqccZbbZbbl
quick call	dmnccdmdccddc
quick chat	bklcmdkddbcdd
quick favour	mabdccldoccdc
quick one	hbfnccpbaabca
quick question	cdjijcnblicca
quit my	ZZmbabZaZYpan
quite a	ndodcdbcbZddc
quotation for	qcdcdbacdccca
quote ?	lcccZcqccccca
quote for	mccbcckbcccbp
quote you	YbZnaakoaYbbZ
r $	kdckikkddcjcj
r ?	kcbbcqacZacdb
r d	kmcdcdbdddled
r1 0	nccidihncbcdb
r9 0	occcddbmdbcdc
raise the	pbccabaccbodZ
raising 0	bcabrcYbcbbdc
raising our	bccdqdacdccec
raison de	kccccmbcdcccm
ral 0	cpcdddcdddddb
ran the	ZaamocZboZbca
rate $	qbbdeejeddddd
rate 0	nbcodbebdccdb
rate ?	kcloddbddcddc
rate and	pcheddhdddded
rate as	nbaqcbZabZbbY
rate for	ocbZcabcbacdo
rate in	kcmcccaccaccn
rate is	mbbcdkidlbcdm
rate of	ccciecbmddndc
rate or	bbrcdecedcded
rate s	cbcacbqblccdb
rate to	raccddcddddec
rate you	gbloddbddcddd
rate £	oabdedbdndddb
rates and	jmkbcbYocabcb
rather be	ccodcdlddddee
rather have	kocdcdmbcaddb
rather not	lcpccjcccbddc
rather say	ZmZbabnocacdb
rather than	hhaZocnjiecdb
re 0	ohecfcZcccnca
re a	ndbmccodcbhcc
re after	eomnccZbcaccb
re all	dbkcbmkkbZccn
re an	beleddpcddjdc
re at	bcackdabcsdcb
re both	bbZcccZbbtcca
re building	amlebcpbcbccb
re busy	abXabbobnocba
re curious	bcoccdZmclcdc
re doing	lbkcmcjkcjcdd
re ever	bcicncacbqcdb
re free	ncpmccaacbccb
re giving	abbbcXZpcZnbZ
re going	abjcccacpedcm
re growing	bpldddaccbcdc
re happy	ncbccckcbebbn
re having	ncbcddbbdbddq
re hired	cccddbmmddnda
re hiring	cnhcibockbedb
re in	dcmckccdcokcb
re interested	hlaeddkmcckdc
re invited	cccbccjqcblca
re looking	dkdoleddcbecj
re losing	mcbccdoccabdb
re lucky	ccbddmbcdnjdb
re making	YaaopaYacabcZ
re moving	YqabbaYbabncZ
re next	ccndccbdcndcb
re not	cpmjbcZbcdldi
re on	dbomcclbbakdc
re one	lambbbYjnlccZ
re open	clrcbcabaZccj
re opening	gimblbjmbacca
re planning	ZbnZbZnmcabca
re putting	aabpbZZocZccb
re raising	acbbrcYmdbcdb
re right	ajYcccaimmcdn
re running	abancbZmcobdZ
re short	jbambYYncZabm
re so	ecbcccocdcldb
re still	jnkccclcbgcdb
re stuck	Zcbmbmnccbcdb
re talking	bjbpcdZdcccdd
re the	ichbnkccdnfcb
re three	jnbbocabcbbdc
re two	lbmcmbaccccdm
re welcome	bdbddcfbdccco
re well	kcfdeejdcnddc
reach out	kdhddendceedd
reach you	jcocdcncccjca
reached the	cbbhhlabcbbqY
reaching out	celccdndliddc
react and	cbndddcdnbddb
react developer	fljdddcdjcdmc
read a	amcccmalcjcbl
read about	kbacccnncfcda
read all	abbcccbclqccb
read by	bbcdcnambkccc
read it	keccccZnddkel
read me	bcbccdbccbrba
read on	ljcccabbcbcbq
read our	ZbalbbZpcjbbZ
read out	mcdddcbmdcmdb
read that	nchcccbcmncca
read the	abdnfjclbebbo
read this	mlcddebdmccdd
read with	jcbbbnmblbddc
read your	bklmckaccoccb
readers and	bdddnZkkdcced
reading group	bmabccbbbocbl
reading old	Zcbccmnjcacda
reading this	ccddecbclcpdb
reading your	ccbkdcbcfqddb
reads the	kanlbaencacdb
ready for	dcpbcboaaaccl
ready to	abblccncnaejl
ready with	acbcocZbobbdb
real estate	abcccclbbilnb
real salary	cmdelededddee
really appreciate	dbZddebdokddc
really enjoyed	dkcdddmcdkdec
really like	bqmccdbcbaddc
reason for	blodddbcbndcb
receive $	acbqccZbcamca
receive 0	abbpbbdhccnba
receive a	acclccdlccpcb
receive the	dbciccgldcqdb
receive you	jjbdndeddkcdc
received a	cbcccdbcbmoiZ
received an	bcbccdlbjbboa
received from	bcbddnbaclccm
received your	akbcccZbckbkp
recent post	mcndjdcddcded
recommended by	rcccclaadcccb
recommended you	acnndcbcddldc
record a	accnboZbdcidb
recruit for	ffrdddbdccddc
recruiter here	aZrcccZcaZbba
recruiter in	blidcdbdboddd
recruiter>benefit	aapcbcpcabbaa
recruiter>call-ask	aZYZbbkbbaqaZ
recruiter>client	bpmcdebdcdddc
recruiter>connect	ecdeeedenddcd
recruiter>content	bcbcccbadabbp
recruiter>cv-ask	bbodddbdccccc
recruiter>easy-money	aaZbbbZpZbeaY
recruiter>event	abccdcaadcqcZ
recruiter>expert-call	bapYbcabaacba
recruiter>freelance	bZsddebdbcddc
recruiter>funding	ddoddebedceee
recruiter>i-am	elmccclchjcce
recruiter>job-word	ccrcddjebbfla
recruiter>mule	mnocdcabbZbba
recruiter>open-to-new	edoeeececdedd
recruiter>pay-first	aabcdbaaccqcZ
recruiter>pay-word	cbibccscbakbZ
recruiter>permanent	asYbcckcbbbca
recruiter>requirements	YaZabbmbbbqaZ
recruiter>role	dkldddedlccmb
recruiter>secret	bbaccbZbbaoaY
recruiter>seeks	cbpdddadladdc
recruiter>sell-cta	bdndddmcccccb
recruiter>site-notice	aZmcddacbampZ
recruiter>start	cbadcdsckccda
recruiter>teach	noYbbZababccZ
recruiter>thanks	bbZcccXbcXbat
recruiter>threat	bcZbdcrcbcccb
recruiter>wants-job	bobdddkdlddcc
recruiter>we	maqcccabcbiam
recruiter>we-help	bcZbdcqccccdc
recruiter>workplace	abbdddadddpcb
recruiter>you	cencccniaeibl
recruiter>your-profile	blqdddbccbbcb
recruiting a	cobdddledeced
redwater energy	bkflddkcnbddb
refer a	kccpedccbddcc
refer me	dcceeecercddc
refer to	gbjmcccbcimkb
refer you	mdbccmmbcccdc
reference 0	abacccabpaacn
reference to	kmccdcamccbcl
references and	gcocccicbbddc
referred by	dldddmblddjdb
referred me	ocbccbambaadm
referred to	YmalccZccnbam
refunded with	ddddeecdedpdb
regard to	lcckccncdcbdl
regarding a	bmbcdegdmcddd
regarding the	bmbcdknadkbck
regarding your	ccodcecdddmcc
regards from	bccdcdccbnddn
regards to	cccdddbccrddb
region of	qgacbdbdccddc
regional sales	cocdbdadmcddc
register at	camddcbpddbca
register of	acobbbpZcacbb
registered nurse	mncdddcjjdddc
registration fee	bddcedcqdddda
registration for	cdccdgbndbcbo
registration is	bcccdbbpcbbna
regret to	hcbcdbaocZcbo
regulator s	dkbmcamkcbccb
release 0	dddeedcbdbcdr
remain in	cchdddidbpddc
remarks on	lccbdmmbddcdc
remember ?	ccacldadcrddb
remember how	bmbcmbacbmbcb
remember me	bmkmmceciccca
remember the	nnbcccZbjncda
reminder that	ldbbeecdqZdcj
reminder the	bccbcbalcbboY
remote in	mpcdddcdcdcec
remote us	kobddeceddddd
remote within	kndeeeddeeddd
remote work	Zbbbcabpbbkbl
removed from	ccccccbbcZcrY
remunerada de	cddodcddddddb
remunerated at	ljcmdnbbcccdc
remuneration is	abbddpbclbcdc
remuneration of	jcbcnlaldbccc
renate gave	lnmcccacbacdc
rendez vous	lccddcbcccbbq
renew for	Ydcdddkbcddcr
renews on	bdddedbdddclp
rent ?	cdmdddlcclddb
rent for	albcmcacmbacm
repair the	acccccbbdbmcq
replied to	ababccZabZbrY
reply 0	kcccdckdccndc
reply by	nkckdmabdcccb
reply for	Zbnlmckbbabak
reply here	apbbdcccbboca
reply stop	iccmecbnddddd
reply to	ldccddabckjml
reply with	mehkdekcfblbc
reply yes	jjcicloaccccb
report and	hccnccaccbcdn
report for	lcbdddrdbacda
report in	obcacambcbjcm
report is	abacbcabaacbr
report on	qbblcZbpcabbY
report to	koddjdcecdded
reporting for	gcZbcbkbbacpZ
reporting to	bqaccdbdcdcdd
reports to	oncdddedddddb
represent a	ibplcdkdbbjdb
represent you	bctcccZcbacdb
req 0	cbbcddbcpbdcb
request for	ebccdchbbbbmq
request in	bcbcmdbbcbboj
request to	accdccbacbbsY
request your	mjkddnacddccb
requested a	abblcbeabZbrY
require a	lbcnlZabcbmca
require an	qcdcdbbdddddb
required on	cccdcdbcdcboj
requirement for	pdddeeceeeeee
requirements for	abpdedlddcddd
requirements>benefit	bbccdbnbmcmcb
requirements>call-ask	XaYqYYnZZaZaY
requirements>cofounder	aabcsbaccbcdc
requirements>connect	inrbbbZbbZcbb
requirements>content	pabccbbaccbdc
requirements>cv-ask	cboeeeceeedee
requirements>easy-money	ZaaalaiabapaZ
requirements>event	mlaapaYZdckbb
requirements>expert-call	Zbapccaccbccc
requirements>freelance	qacdcmebccfcb
requirements>funding	mbkbmcZccbmcb
requirements>i-am	dbifkmlbpabca
requirements>interest-q	olncccZdacccb
requirements>job-word	bmrcccbcacbcc
requirements>messenger	Ypaacbbabckca
requirements>mule	ancbccbcdcpcb
requirements>pay-first	bbbcccnccbncb
requirements>pay-word	obbnembcbbbka
requirements>permanent	iqcbmbibcbbdc
requirements>recruiter	ZpZbaaababccZ
requirements>role	jmabncebbehna
requirements>seeks	ahmbblZbqabba
requirements>sell-cta	ZaalabbsbaaaZ
requirements>site-notice	ZZmcocabbnbaa
requirements>start	YaobbbYboYaca
requirements>task-for-you	Zncdkcbccccna
requirements>teach	alabkqcbcbccb
requirements>thanks	ncbbcaZobZccb
requirements>threat	deeeeddeeemee
requirements>wants-job	cbbdccmcqcddc
requirements>we	dohkllbbbbicc
requirements>we-help	oaobacXcaacdc
requirements>workplace	Zadddoncccccc
requirements>you	ckkkdjbcdadpb
requirements>your-profile	ZYYaoaZbbapYZ
requires a	hcccdlccdcocc
research firm	bcbrkdZdccddc
research team	accqcckbcbbcb
respected sir	bamcccmcmcbcb
respectfully yours	cdccllcdanddd
responsible for	bfbcdjldmmdcd
rest by	nccddcaddcodb
rest is	ldddddkdddlec
rest of	mbbclblbbebnZ
results are	bcaccZancacar
resume along	knadeebejddee
resume and	ndmdddcdkccdc
resume attached	bccdccZdqbcca
resume visa	jbodeecedcded
resume was	abjcdcaccblob
retain you	adcodcadddmdd
retained by	Zbooccaccacbb
retained in	lbpZddZcccccc
retires in	lqbbcbjccbcdb
retribuita di	cddpddcdddddb
return it	bcbdddaccbbdq
return the	cbldddbdmldcc
returned with	addddcYbdcqca
revenue share	bccdmnkcddcdc
revert with	cphededdddddc
review 0	pbaccbabbabbo
review a	bccbboaacbddp
review my	bdbddcbcdaccr
review of	anbncadbcllcZ
review the	kabcdibccbciq
review to	Zcaccbfbcqbch
review your	baZcbcrbbZbca
right ?	ibanckoabZjck
right about	bcacddbbcscca
right away	YmbcobZcbZnbZ
right i	mcYbccZcbmcdo
right now	icpdhdcddceed
right person	acblldqcbccdb
right that	ZaZcbcocnjcdb
right time	bbmcddodcbddc
right to	eklcccjdmakcc
right with	ofaddekdcccdc
ring ?	elmccfjcmacca
ring me	lomcccabbfcck
ring the	ambcccdbcancm
ring you	cdqbcdlccdddc
risk analyst	obededcedemed
robotics and	bqkdddbdbbddd
role ?	bhpcddacajbcm
role at	dddleedemdeee
role for	jakcddkcclcdm
role in	jkcaodeclbcck
role is	bkiccmacblncb
role yet	bbqcddbcbaccb
role>benefit	bnjcdodcgbbck
role>call-ask	ZZZsbaYaaakaZ
role>client	palcddcdddldc
role>cofounder	caldodccddldc
role>connect	dZebhcoclbncb
role>content	cbbbcYalbapbk
role>easy-money	kcbbccccmcqcb
role>equity	bqacocbcccicb
role>event	ibbbcomcbekbj
role>expert-call	qbccdcbdldddc
role>freelance	pldcddjckccdc
role>funding	keacocacbboca
role>i-am	cncckglcnbeca
role>interest-q	oaZccbocaccdc
role>job-word	brdcdccckbckc
role>messenger	Zbccdbjcccsdb
role>mule	dodlcfaijckcb
role>open-to-new	ddjedecepdedd
role>part-time	pecddldcccddj
role>pay-first	lkabccncbamba
role>pay-word	pecjeliccdecb
role>permanent	cscdjdccccdcb
role>recruiter	kjmccchcejdlc
role>requirements	amZcmlicncbcb
role>secret	odfeedeeeebed
role>seeks	jobekbkccckfd
role>sell-cta	kahbcbfbfblko
role>site-notice	mkbkcibccbcpa
role>speak	aacbbZaqbabbZ
role>start	qdcddjedkdddb
role>task-for-you	cbcalbncbcncb
role>teach	ajcccrccccdjm
role>thanks	gbbclcZcmlnZa
role>threat	jpcccljcbcdcd
role>unpaid	pZccjaaacbaaZ
role>wants-job	Zbaccnncobbcb
role>we	knddeikjccdcc
role>we-help	mmacccncbajcb
role>workplace	omcedhcdecedf
role>you	bleiccmdicmeb
role>your-profile	epccccZcknmba
roles at	ddqdeekdcaddd
roles in	ccodddcdmcddc
roles that	dbqeeeceddeed
room 0	alcddbcidaccr
room and	jjcccqccclccZ
room for	jbafokYmmabcY
room with	YmbcjnabapccY
ros 0	mlbcbbnbbbcca
rosa i	ndkdeecdhcedd
roughly 0	qbcccbamdccdb
round ?	kmbcmdbcddddc
round and	moZckcacbkbdb
round closes	ccddpecddcded
round for	bnncYcnbbaaca
round in	Zbenmcjbcdcdb
round is	bambncabbnbba
round of	bbecmdacobddc
round on	bkbcacjrdbccY
round the	dddecemcicden
round with	anccodbdccced
rs 0	kbcbclbodcnca
rude to	bmbcbcoccjccb
rules mean	bbcacanpcbccZ
run a	jgbkmmijcccdb
run an	mZccaqZbbcbdb
run by	ciccckomcbccb
run for	lcdcdcmcddmdb
run it	albdocbccbjdc
run npm	acccccbcdcqcb
run one	Yabraabccbbdb
run our	kobcbbYbcbnca
run the	kkecikjcdcndb
run your	albcclpbbbcdc
run-code>call-ask	bacacdbbccocb
run-code>connect	Zcdbdcabdbpca
run-code>content	ZbcbbbaacbonZ
run-code>event	acbbbZnXcbpca
run-code>funding	bccdbdbddcobZ
run-code>i-am	aaabmbjkaZqbd
run-code>pay-word	pccbccbacccdc
run-code>recruiter	apacbbbbbbZbZ
run-code>role	apccccmbbbnba
run-code>secret	ccddddcdddpcb
run-code>seeks	aqccccbbbbnbZ
run-code>sell-cta	bcdacaabddocc
run-code>site-notice	ccccccaacbYpZ
run-code>start	Zbccccaccbqca
run-code>teach	bdcdcapZcdced
run-code>threat	bccdbdbddcpbZ
run-code>we	mbcbcbZacbrci
run-code>we-help	bcdddcZcedocd
run-code>workplace	ZbbbbcZbccqcb
run-code>you	ijbbcbbjcbscb
run-code>your-profile	abacbdbbcaoba
running a	alcncjZocccdb
runs a	nbkobcacccbdb
runs out	abcccdkckcbkq
s $	idblbbnmcbmcd
s 0	eichknnjbbccb
s a	klefiiekccdcb
s about	laoaecZqaeabZ
s all	mjdfcccdbnldb
s always	lcpdcbaccZddm
s an	aobcbnbocbjcb
s any	aabclcklqbddb
s around	obobcbZbaaccZ
s at	acbccjdbbnncm
s attached	bbccbcjccabbq
s become	abnclcZbbmbca
s been	cdkcecdcnmcei
s book	okabcbapbbjbZ
s called	afjccdarkacdb
s check	acddddbdddpdc
s class	bbbccbbbcnccq
s coming	bbpbbcZZaZoca
s connect	bdaccdbbbqcaZ
s day	XlcccmZccbcdq
s doing	Zbalboabbabcm
s done	feldlmjccbddd
s down	cccccbaZdcodn
s ever	dbablllmjcica
s fee	ZcbnbmmYaalcZ
s fine	rccecckccccdb
s first	babcolmZcbbcb
s for	bjjpcbamiaecd
s four	akcmlcamceddc
s free	Zdakbcmsfabca
s friday	adZcccacomcca
s going	idpbkcabamcci
s gone	ipdcblhbbZbci
s good	nbnkccccmccdb
s got	acddjdekilkdk
s had	bbndccbckZcdm
s half	mbacpcicabbdc
s have	cchdcdkccodec
s head	ipcdccbcbdddb
s hiring	blYccdZcqlcdb
s how	dcocjcbcccmed
s in	cckdldekejddk
s insurance	abccncacccndc
s it	blbccjlnceedb
s jo	pbbcccbbcmccZ
s just	kbmlblabecmdb
s leaving	blncbdacbabdn
s left	ebblmkibcbima
s letting	cdldodbddcded
s life	aanbcbYabpacZ
s looking	ZbbobaZnnabbb
s lost	nbabcaZabmbbn
s me	ZbelnlmaaZlcY
s money	bbccodbdccndb
s moved	aZoccpacbZbda
s my	aidclckbinbmZ
s name	kcbndcicclded
s never	odcdcaccdbndb
s next	lbnccdmcbdcdb
s no	fcmmjadndddcb
s not	jbbcmfdcinfci
s nothing	bcdcpcadckjbn
s now	klocjcbccZccc
s off	kpbdcdbccbddc
s office	mbbcccabcmban
s ok	bcadccabpmcdc
s on	kcabcbhnhnece
s one	ndkiilddcdcdb
s only	bkbccllbkjjcj
s open	ahpcccanchcdb
s opened	bbZccclqZkbba
s out	mbabcbZqbbbca
s paid	pbcacZbncbaca
s pay	anbbonabbbbcb
s permanent	cqcececdccded
s post	aqacfbmblZbca
s read	ZoaobcZcbbccb
s real	abndldaccbndc
s report	cdcdedcbcbddr
s right	oicnbbZcbkcca
s run	YabqaaYnbZbba
s say	obZpaaabaYbcZ
s signed	mckdeeceeekec
s site	mbaccceboZbcZ
s so	qbmbbbZabdcdb
s stay	ccldmdbdcmccb
s still	boZnmcZabjjbb
s taken	acbcbcbbcgoZl
s talk	YaXaobXaZmbao
s that	abnbbbckaobbX
s the	ijbeccedkoice
s there	epbdccbddacdd
s this	lmbcccbbcacco
s three	abjqbaZZcdbcb
s time	mdcbcbmbckkdb
s tobias	lmbcbbbZcobca
s too	ebmcbaZbbabnn
s two	Zlbblojbmacca
s up	ncbcjcjbjlkca
s watching	jmcbccnbcbccb
s website	cddeedimldeee
s well	bcrcddbcccddb
s what	ecacebqcoahja
s where	jcacccaqcZccb
s why	bcldccocekcdb
s with	jnacccbcbaaco
s worth	aclcdmoccaddc
s written	cccdmmildccdd
s wrong	neacccncnbcdc
s you	kjjmcbZbblbck
s your	icqkchbbclccb
s yours	dnbcocdcbelcb
s £	mbbcdjqbeacdi
s €	bdcnncddcbced
s:aanbe	ddbeddcdpcjdc
s:aanbi	pddeeededdeed
s:aanda	cccdcoccddddb
s:aande	cbddqccdddcdb
s:aange	aabbbaalcnpbY
s:aangi	dneeeedeeeeed
s:aanme	ccccdcbadbcoa
s:aanne	lbocccbcbbcdb
s:aanpa	bbbcccaacaboZ
s:aansc	acabbaapcbbbZ
s:aanst	dodddccdddddc
s:aanvr	ocddddcddcccn
s:aanwe	cddddocbddddb
s:aband	mdccccncddcdb
s:abbia	njhchbicchccm
s:abbon	ddddeebdedcoZ
s:abbra	bcbcccbbbhcap
s:abeil	bccZcpabccbcb
s:aberd	aoncdbabcbddc
s:abern	bcmeemcdedded
s:abert	cccddbcoccdbb
s:abful	pdcddbccdcddb
s:abgeb	cdcdeddcdcccq
s:abgel	ccnaddbccccco
s:abger	nddmedcdedddc
s:abges	mcccncbccabcj
s:abhol	cccdddcccccbo
s:abidj	cdncdebdcbmcc
s:abier	jejeeeleedddl
s:abili	acbcbbnZcbocZ
s:abiti	bcbcccbccocca
s:ablau	ddcecdcdqcddc
s:ableh	cdcedecddddqc
s:ablos	meeefeefeeefd
s:abonn	bcbdccarcaboY
s:abrec	ldcmdccccdccl
s:abrim	cjcdmcamccdck
s:abrir	bcocccmccbccb
s:absch	apddddnccdcbb
s:absen	cdcdedodkddee
s:absol	bdccddndbcceo
s:abspr	nbeeeddddeeed
s:abstr	cddddabmdbccp
s:abtei	doceeecdldddc
s:abtip	cdedeccdccoba
s:abund	bbbccbbbcbpba
s:acaba	bYbcpbbbcccca
s:acade	clcjdmdefcekb
s:accan	bcbdccacboccb
s:acced	cdccdcbodccca
s:accel	Zbccpbanclcdb
s:accep	decedkeeikeld
s:acces	kabacjkbbZbpb
s:accet	lccldkcclkdka
s:accid	bcccccbadbrbY
s:accio	fdffleeeffffe
s:accol	cddddcbcdccaq
s:accom	pjmcdcaccihcb
s:accor	ljdedidcdjfji
s:accou	fdcddcihednjg
s:accre	jccncbZmcbmcZ
s:accue	cZbccnabobbca
s:accur	bkcdddpdccddc
s:aceit	icfdecbickcpc
s:acele	eeeemedeeedee
s:acept	kccdddccljdpa
s:achet	cobddccdddcec
s:achie	kcdccdlcdcndc
s:achte	mnacccbcbodcb
s:achtt	ccZdcdccobccb
s:ackno	bbbcobabcmccj
s:acomp	bcadddcccpcZZ
s:acons	bcbdcdbcoccdb
s:acous	boacjnacbbccb
s:acqua	jdkcidbidkldc
s:acqui	chjcdmejdcndc
s:acteu	ccodccbcbbdcb
s:actio	cdddpdddecddd
s:activ	bcledjajjbolb
s:actua	eliihlcjjdddb
s:actue	mcdeddpdddddc
s:acuer	pedeedceededd
s:adapt	mccdedodbbddc
s:addit	blclddjcddmed
s:addre	ccddcjfkeemmb
s:adela	cbZcddncccldm
s:adjoi	bodddacdcdddc
s:adjud	cdccdcabcalaq
s:adjun	cldddmechcfdl
s:adjus	bilcdddllbeck
s:admin	ikddddidefmic
s:admir	cmcdlcbbcobdd
s:admis	dcbcdclnccpca
s:admit	nbbdddbddbodb
s:adoec	ocdddbcdddbdc
s:adopt	acbodcacaodcc
s:adoqu	cdcdddcadcdco
s:adora	accbcnbbcocca
s:adorm	ddedncdeeeded
s:adres	ababcadmiZkob
s:advan	hcdccpcccbpcb
s:adver	cmmddeekcbdlb
s:advis	bbcqncjcccchb
s:advoc	Zabqbbabcbaca
s:advog	acdodbcdddcdc
s:affia	occdddcddddda
s:affic	pdcdcccccccda
s:affid	qdccdccddbmdb
s:affit	occccebccjkcl
s:affor	bdbdcdpdcccdc
s:afgel	bbboccaccccca
s:afili	ddedbdbdeeoed
s:aflev	cddddcbpdccca
s:afspr	bdccddaccccbr
s:afsta	cdedndcddddec
s:after	ljejhjejcdced
s:again	jgbbdjblcilii
s:agenc	dikedcnjdhddc
s:agend	acdcdcpdddddc
s:agenz	bcccbbbccbocb
s:aggio	abpbcmabaZanY
s:aggiu	acacccabbqnbZ
s:agnie	bdcccccccbcdp
s:agrad	abbmblabmabnZ
s:agree	ndcmgcdcbccdn
s:agric	Zbcnjocbcbcca
s:agrit	odbdcdadbbddb
s:agron	nlfccbbbbbcnb
s:agrup	nddeeededeeec
s:aguar	cmcdddocdccba
s:aguen	ccaccdbcbocca
s:aider	bcccccbodbcdc
s:aille	dedeeeneedeee
s:aimer	jdmccmicjccdb
s:aircr	ddleedcdldked
s:airfl	mjddjkddhdddc
s:airli	Zbhomccbjjccb
s:airpo	khbcccbcilpda
s:aiuti	eeedeeodeeedc
s:ajuda	deddeeodededc
s:akade	bcdbdobbdcccb
s:akkoo	cobcddbbcccca
s:akten	odddddcddcdcb
s:aktio	bcccdcpbbccdZ
s:aktua	ababbbaZbabpY
s:aktue	alobcblbbbbbZ
s:alaik	cccdddbcpcadc
s:alame	neededdddddcc
s:alast	ddneeedeedefe
s:alban	YZaabaqbnabbZ
s:alber	bclmckabnbccZ
s:alcan	ZbabbaZaaXarX
s:alegr	bbacccbbbocca
s:alema	baZbbbbbpabaZ
s:alerg	accbdobacbbca
s:alfan	bcccccbcccodb
s:algar	cobccccdcdddc
s:algeb	acbcdqbacbcdl
s:algor	ackncbZacbqca
s:algui	kdbjmcbcpbbce
s:algun	ccodddcdccdbb
s:alime	cocdddnccccdb
s:alleg	anccccbccbcco
s:allem	abncccbccbccp
s:aller	bccclmibcacdo
s:alloc	mccncbabccmdb
s:allog	bpbcccbccccca
s:allot	kcbcembkcfcao
s:allow	cohfejccjckdb
s:almac	ddddadoddddec
s:almer	pbcccccbcbccb
s:almoc	cdcdddcbdcdcp
s:aloep	cddeddcdddoed
s:aloja	occcddcdccccb
s:alqui	bddcgcbddcnco
s:alrea	chgeijkicdlic
s:alrig	bcdbcdbcqabdc
s:alsje	cdcdddcccccdn
s:alter	ioeddecdlfckb
s:altes	eedeeeeendeee
s:altho	gfcdgdddioddd
s:altog	lbbncobbbbfda
s:altri	cdddddccdcoca
s:alugu	bdddfcldddcdp
s:alumi	ljapcbababcca
s:alumn	dedeebbdncddc
s:alvar	cdbadobcdmded
s:alver	cdddddccdcddn
s:ambac	abacpbZcbbbcb
s:ambie	coddddcnccddb
s:ambit	bdmbcdkcdcndb
s:ambul	nfbmbkamcbbcb
s:ameri	bjbicgicbjpdb
s:amers	nbeeedddeeeec
s:ammal	cddededendded
s:ammin	bnbbcabbccnca
s:amorc	dcdenededdded
s:amoun	ecccddocddmdd
s:ampli	occcdbbdddcdb
s:anadi	bcbcccabcbcqa
s:anaes	jjmkgcmbcbcdb
s:anali	lldddfiihddfc
s:analy	jkejdieiiddfd
s:anbie	dobcmdbbcccdb
s:ancie	bnZdcabcboccb
s:ander	abbncbabcmbne
s:andre	lcldddklcjdcb
s:andro	jcdddccdmcmdd
s:anerk	bcccdbbocbbca
s:anest	cneeeedeeeded
s:anfah	odcddbccdcddb
s:anfan	bnccdbbcbcccp
s:anfra	ndeeeedeeeeed
s:angeb	jclcccmbmbbcl
s:angef	cdbddeoddcdec
s:angeh	cdcddbbcdbcbo
s:angek	bcacccbabpcbZ
s:angel	bcccddjbdcpda
s:angen	dddeedccddoma
s:angep	cdddddccdbdbo
s:anges	dcbeeecdbmdqa
s:angez	cdodddcddcdbc
s:angla	oddddcdeddddd
s:angol	bccdcdbcoccdb
s:angul	lbbddendddddc
s:anima	kldedeclmbcib
s:anive	bcacccabbmbam
s:anlag	bbaccbbcabbpZ
s:anmel	dddddccpdcdla
s:anneh	bccbdbabcbobZ
s:anniv	icbccibbcknnc
s:annon	bmbcccbccbcoZ
s:annot	nkcccboacicda
s:annou	ecmccbdpcdbcd
s:annoy	bloccdhdccddc
s:annua	YabbcqZnbbbca
s:annus	bdoZcbacddddb
s:anoni	cdcddccocbddc
s:anony	abcrdjcccjbcb
s:anoth	cdjkcdecfmccm
s:anruf	ddldedoccdddc
s:ansch	nmcddccccccca
s:anseh	lccdmdcccccna
s:anspr	cdodddcdccddb
s:anste	bpdeeeceeeeed
s:answe	eeknidgccdiec
s:antec	neeeeedeeeeee
s:antei	abcdqccdcccdc
s:anten	obacccZbbaacm
s:anter	bcccccnccbcbn
s:antho	accbnYZpdbbca
s:antic	jcmhcmjccckdb
s:antig	cddmccddddbcn
s:antiv	ccdcdcbcddqcb
s:antwe	apacdcbccnccb
s:antwo	bckldckccccap
s:anual	dodeedddddddb
s:anula	bdccddbcdcoca
s:anunc	aaYbnbmabZapY
s:anwal	bcmcccacbboda
s:anybo	chjcfbbmemecm
s:anymo	hdcdccnmdacdc
s:anyth	cemkdddhndchc
s:anyti	acmcccZcoaccb
s:anywh	kjbcmcbdojddb
s:apare	ababmbmbcbapX
s:apart	ljcddcbdjdhdn
s:apell	dddeedddednac
s:apete	ccqdddcddcdcc
s:apico	ceedenddeddec
s:aplic	bbadnbbcomcca
s:apliq	dddedccdpdddc
s:apolo	hdefddeednfjc
s:apont	ddedncdeeeded
s:apost	baccncbcccnca
s:apoth	lbcrdcbbdccca
s:appar	acbcdcbcdockn
s:appas	eedeeeneedeee
s:appea	cdccdichkdhpa
s:appel	jplddbcdcccdb
s:appet	ababbbaobabZY
s:appla	bcbdcdbcbpcba
s:appli	bkddeeckmcfki
s:apply	cnbddblcmbcdk
s:appoi	fkhcddieddkcm
s:appor	cdcdddccdcdcq
s:appra	hbnnckcbaZbbk
s:appre	cjejciccolddc
s:appro	hiheicdceckim
s:appuy	abcocbbbcbccb
s:apren	bkocdoaccbccb
s:apres	ljddkdldddddc
s:aprob	cddcdccdccpda
s:aprov	kddeeedeeendj
s:apunt	accncbbncbbcm
s:aquar	cpcdkdcdddddc
s:aquel	dededddddpddc
s:arbei	bmcdddfjmbeck
s:arbit	Zcbpccaccchcm
s:archa	bpcdcdcdccddc
s:archi	jliddddeiffjc
s:argui	idjeedcddoded
s:argum	abbobbZbapaba
s:armaz	abbcobZbbaaaa
s:arqui	ejdlddmdiddkc
s:arrab	bcbccobcccddb
s:arran	dhddeknddckdc
s:arras	ababbZZZaqaYX
s:arrea	mcbdcdbcboddb
s:arreg	ncdcccncccada
s:arriv	cdccmdccdklcm
s:artes	cddememeddded
s:artic	bcchcnlicmdcc
s:artig	cccccbcobbcca
s:artik	beedencdeddec
s:artis	accccblocacca
s:arzti	abcacmbocccca
s:arztp	cdcdddodcbdcc
s:ascen	alandcbmdcccj
s:ascol	bcpncbajcbbca
s:asegu	ncdcddbdddndb
s:asham	bmcedddddeeen
s:asist	lddnedddcddec
s:aspet	baabbbZqZbZbY
s:aspir	cboZbdbcoaddd
s:assal	cccdddbcpbadc
s:asseg	anbbcZaoacjbZ
s:assem	cbklndccdccdk
s:asser	occdddcdcddcb
s:asses	ldbfelkcjclcd
s:assic	mdeefeefeffee
s:assig	ockcdfddjdide
s:assin	cmcdkcbcdbcoi
s:assis	dkehdeiehdndc
s:assoc	lkedjkckcecdd
s:assol	bbbbcoabcbbba
s:assum	aoacbclbnacba
s:assun	dqdeddddddjdc
s:assur	ecldjmkcdcddd
s:asten	cdcdddccdbcco
s:astil	mefefddeffefe
s:asust	ddcededdndddc
s:ateli	bcccdmboccbbZ
s:atenc	ccpdddbdbcddc
s:atend	lcdcdobcccbcZ
s:atent	ccodcdccccddb
s:atlan	iliddhehdjejc
s:atras	bcbdccbocbbca
s:atrav	odcdedceedcdc
s:attac	cdcddckckcieo
s:attem	abncbcZnbjhmZ
s:atten	eeiddffmddijd
s:attra	badanodccdcdc
s:attri	cdcddcbddmmcm
s:attua	bcccccbccbobZ
s:atual	cdoeeeeeebddd
s:auber	oddddcdeddddd
s:auckl	bcedcdocdcddc
s:aucti	pbibbbaadbocY
s:audie	cdcadpkedmddc
s:audio	ndddmccdeeded
s:audit	mecedchjecjcl
s:aufga	ddmeeedeedmdd
s:aufge	becdkdmdnccma
s:aufne	mdndddccblddc
s:aufsi	bddodccdddddc
s:auftr	alZbccacnbbnZ
s:aufwa	mddodbcdddddc
s:augme	acdcdbaccdbdq
s:augus	bbcccbabdbbol
s:aujou	ddndddlddcddc
s:aumen	babbocabcbbba
s:ausbi	bbabcbpbcaabZ
s:ausdr	abbocbbcccccb
s:ausen	pddeddddedeec
s:auser	eneeefeedeeee
s:ausfu	ncdcdcbdddmdc
s:ausge	imlcicaccjkbh
s:aushi	baceddcdoddcc
s:ausla	mdceeeleddeed
s:ausmi	ddcddbccboddb
s:ausre	ocddccccddddb
s:aussc	doeeeededeeed
s:ausse	odddedcdedcdc
s:ausst	ZbaobbaoabccZ
s:austa	ccabddbbcpdcb
s:austr	bmmoccadcbddd
s:auswa	deefffdfeemee
s:auswe	ocbddcccdcddb
s:ausza	cddcdcbcdcoca
s:auszu	eneeefefdeeee
s:autho	edcmdelbhfedj
s:autis	ZbabbbYarZabZ
s:autoc	dncedccckcdej
s:autog	accccaaocbbcZ
s:autom	ddejeejcdcimi
s:auton	jikdedmiddddc
s:autor	bbnccmbbcbccl
s:autos	mdddddhdddled
s:auxil	abaccoabbblnc
s:avail	kdfhddkikddff
s:avali	hbboababbbboY
s:avanc	ccccdcbcdcncm
s:avell	ocdeedcedddeb
s:aveni	cdcdddcZdccco
s:avera	debdcdqchcflb
s:averg	dddeeededenee
s:aviat	bbomdccblcddd
s:avicu	cccadocbdcccc
s:avisa	bbocccbbnabaZ
s:avise	ddddeeddddddn
s:avoca	bccncbbdmccdb
s:avond	laZoaZZnbaaaY
s:avrem	ZccpcbbcbcacZ
s:avres	cocddccdccdcb
s:avvia	bbbcpZaacbccb
s:avvis	cdddddccdcdco
s:avvol	cdeenccddeded
s:await	mdddedmdddddc
s:award	ejmchcbbdcpcb
s:ayuda	cdcdddqbdcdca
s:ayunt	dddeddddcbddo
s:azien	dloccmbcnbbca
s:azule	cocdddbcdcccb
s:bache	acabcnbcobddc
s:backe	imddldcdjddkc
s:backg	jkmdkdjddcddc
s:backi	mnccdcbcdcddc
s:backl	nbbcccocladdb
s:backp	ababcaapbbabm
s:backs	cocdcccdccddb
s:badaj	cdccdcbodccca
s:bahnh	bcbcccboabccZ
s:baill	mdfffeeeefffe
s:balan	cfiddkbddcmcn
s:baldi	ddcdddbcdoddb
s:balla	jobnacaccccdb
s:bambi	bcbccbbbcacap
s:banca	kddeddcdddqcc
s:bande	addddccddddoa
s:bandi	cqdddbdcdccdb
s:banen	bbbbbcZpaabZZ
s:bankg	ddceddcddcocb
s:banki	cflfedddddodd
s:bankp	ddcdddcddcndb
s:banni	cbccdboccbcca
s:banqu	kbocdbbcacbdb
s:bapti	mccdddnddccdc
s:barbe	bdcdmdbddbddn
s:barra	cdcddmbddndeb
s:barri	kclcdZbkdeodc
s:basic	cdcddnlddcjed
s:basil	bcbcccbbbocca
s:baske	nccccbaacbcbo
s:basta	odcdddbdcccdb
s:baste	cddddddendded
s:batch	nbbcdnacddcdc
s:bathr	acbccoZbcaccp
s:batim	bcpddcbccbcck
s:batte	ddklelelcicdb
s:bauhe	cdddedddddddn
s:baule	bobcccmccccdb
s:bauph	bcbccobccbcca
s:baust	ddcddbccboddb
s:bausz	ccbdcdccbocdb
s:beant	abancblbbnaaZ
s:bearb	abbccbacbbmnl
s:beari	bdedddlldcdll
s:beatr	lbmacckcbZcoc
s:beauc	bcbccabmZqbbZ
s:beaut	hcldkcmcbandb
s:becar	cccdccacocdcb
s:becau	jfefhddhdiime
s:becom	bdlcebmcoajdb
s:bedan	ddddddccdpdbZ
s:bedie	eedfeeeeneeee
s:bedri	abacoboababbZ
s:beeke	Zbcccpabcnccb
s:befor	bclkccabclpdY
s:befra	bcdocZccddddb
s:befri	cpdeddcdddddc
s:begei	bccccobadclbb
s:begel	acbbcrbcYbbca
s:begin	ajbcimdmpacca
s:begle	abnoccbcbcccb
s:begon	eeefmeeeeeeee
s:begra	odcdddcddccdc
s:begru	deefffdfeemee
s:begun	deeeeededened
s:behal	ldcdddcddkodb
s:behan	mdcdddccnccdb
s:behie	deeenedeeeeed
s:beids	cdddeddddcdco
s:beige	dlcedddencddc
s:beitr	cdcmdnfddkddb
s:bekan	nncdccbcdcddb
s:bekek	dddeeeddeddpb
s:bekij	cccdddcddcdrb
s:bekom	lacdddoccccdm
s:belas	bcbadcnncbbca
s:belat	acbcdcbccqcca
s:belgi	ncddddbddcana
s:belie	dldclcnfckccb
s:belle	dboeedceacedd
s:bellu	cocddccdccdcb
s:bellw	acndddbdoacdb
s:bemid	ccpddcacbacda
s:bench	kddmdcckeccdc
s:bened	abccmnbcdlcdc
s:benef	epddddhfdcgdi
s:benel	ddddeepddecdc
s:benev	bcbdcnbmcccbl
s:benga	cneceeejmcdec
s:benve	cdddbdocdccca
s:beoor	ddeeeededdnec
s:berat	blcodcccddlcb
s:berei	ndndddcdbdddc
s:beric	cdcdjdmckcdna
s:beroe	ZabbbpbbcbbbZ
s:bertr	acmbcnaYbZboa
s:beruc	ddddddbdddddp
s:beruf	adedeepddeeec
s:besch	mckdddjdjmdcb
s:beset	cpjeeededeeec
s:besic	ceededddddddp
s:besid	kddddncdecdee
s:besoi	bbnddcnccbccb
s:bespa	dfedednefeeed
s:bespr	cdccddbcdcdco
s:besse	dpdeeecdddedc
s:besta	bcmccbaklbloa
s:beste	lcbjkcaccabaq
s:bests	bccacaqbdbccb
s:bestu	odddedkeeddec
s:besuc	oeeeeddeeeded
s:betaa	acbocboccbbcl
s:betal	lcccknfecclda
s:betei	eceemedeeeeed
s:betra	ddddedcdddaco
s:betre	odkeddcdkdddc
s:betri	encdidmdkcddb
s:betwe	kjfidedckdejj
s:beves	bcbccbabcannZ
s:bewaa	dbceedcdacdqb
s:bewer	clcjdcdcbcmnf
s:bewil	boccdcbcdddda
s:bewor	dcceeddeqcedd
s:bezah	ZbammoakaambY
s:bezor	ccbcdcbccbbap
s:biarr	cocdcccccbccb
s:bibli	kncddcccccacm
s:bicic	bcccdnlccccbm
s:bicyc	bmbcbkbccocdk
s:biddi	abbnccZnccmca
s:bient	pdceeededdedb
s:bienv	dcdeddccdcdbq
s:bierb	bcccdcoccbcca
s:bierd	deeenedeeeeed
s:bigge	kdlddjcddnedc
s:bigli	bcbocbamcbbca
s:bijba	oddcdbbcdccda
s:bijee	bbcocabnZbcca
s:bijga	bpcbccaccabbZ
s:bijla	bccddcabnbdbo
s:bijvo	cdocddcbcccdb
s:bilan	deedeenedeeee
s:bildu	bcccdbbocbbcb
s:bilin	llldcckccccdc
s:bille	accbdaZpccccZ
s:billi	jcbcddlccaloc
s:binde	lmcedekddcdee
s:binne	aaqabbaZbmbaZ
s:biolo	nccdlacdmcddc
s:biosi	acbqccZZbZaca
s:biost	endddlddcedkc
s:biote	cijglcfldkddc
s:birch	fldjddlckgdgb
s:birri	abbcobccabcca
s:birth	ecbcdcbccnceo
s:biscu	kbbccnalkcddb
s:bishe	bcbccobccacca
s:bisla	cdddddcddcZco
s:bisog	enbncaabmbbcZ
s:bissc	deceeeoeeceee
s:bitco	jcdddddddmndc
s:black	laabcbabpaabZ
s:bladz	dndeeededdeed
s:bleib	bccodcbccdcdZ
s:blend	mbcdbccnccdcc
s:blenh	lnbdcdadmbccb
s:bless	cdlddebdcboec
s:blijv	bcodcdbdcbcdc
s:blist	gccdocblcaddc
s:block	acbccbacaarnZ
s:bloed	bnccddbcccccn
s:bloem	dobcdeddbdded
s:bloqu	ababcbobaaoZY
s:blues	lcacddbcccbob
s:blume	eneeefefdeeee
s:blutz	cccodcbccbcca
s:board	jmccccjbcbcco
s:boekh	YaZbbanbpaabY
s:bohrm	adaddcbcbacbp
s:bolac	cccccacobbcca
s:bolet	ccbdccbnbbcbp
s:bolle	bdcdddmccccco
s:bolog	mjdeeeeeeeeed
s:bonif	bcccccbcbboca
s:bonjo	mjkjddhdjchcc
s:bonso	bcocccacmacca
s:bonus	alpbdcabdbcca
s:booki	kcdicepccbkcd
s:bookk	jebcdemlfhcna
s:bookl	mncdddbddcded
s:books	mcccdcanccbcm
s:bootc	bcccdnkpeccda
s:boots	bcccddabccmco
s:borde	lncddjbcddcec
s:bordu	nddedededdded
s:borou	ocddedceeeeed
s:borre	bcpdccaadcccb
s:borro	bcbcccobcbbcn
s:botan	mbbbcmmZblcca
s:bothe	ccbdddbdlocdc
s:botti	abbcpbbcabcca
s:bottl	mabaobabcbbam
s:botto	odcdddbdcccdb
s:boucl	dbcdoccbddcdb
s:boula	cdcodcccccccb
s:boule	eedeeeneddeee
s:boute	nededecedeeee
s:bouti	kchlddnccbdec
s:bouwp	baacpbabcbaca
s:bouwv	adccddbcccdco
s:boven	bcbcccbccbocb
s:brach	acbccobcabbcb
s:bradf	obccdcbnccdkc
s:branc	fijoddcdddddc
s:brand	ckfcdcnlcjccb
s:brasi	deemeddeeeded
s:brauc	ncchklbilbccc
s:braue	ocbcccbccbcca
s:brazi	akdddobdddddc
s:break	kiiidkbocbccc
s:breat	bcacddnccncca
s:brenn	bmdddencdedec
s:bresc	cocdddccddddb
s:breto	cdednddeeeded
s:breve	bcddodcdddcdb
s:brewe	pobcccbdccccb
s:brewi	bnoccdbbabcdb
s:brick	bcabdnacbocca
s:brico	dcdenddeddded
s:bridg	bdbddalpjbdda
s:brief	ebbicminbahbZ
s:brigh	bcmdddpccbddb
s:brill	kcbcccakkpcca
s:brind	bcZccbabcpbba
s:bring	bkdcdoakccjcl
s:brist	imbdededmbdlc
s:broad	lhlcclikcdcdb
s:broch	idccccqicbcdj
s:broke	icemcihdjjedc
s:bronw	occcacdcmbded
s:brood	aabpbabbcbbcZ
s:broth	ficckjbfndkcc
s:broug	ijcdkckccocdb
s:brows	cdddedcddcnao
s:bruck	bddndcddddddb
s:bruss	aobccbakcbncb
s:bruya	acbcccabcpbba
s:buchg	abbpbaZbcabca
s:buchh	dedeeelllddec
s:budge	jcejbmaocaccb
s:build	idkmjfidddddc
s:buite	nccdddcdddmdb
s:bulga	aobdccldcdddc
s:bulle	ocddddcdddbdc
s:bumpi	cdcdddpcddcdb
s:bunde	bbcccbaocbnba
s:buona	ndcdddbdmccdb
s:buong	mcmccblcmbcca
s:burea	lccedcddndded
s:burki	mcccddbdccndc
s:burni	cnlddebedcded
s:burno	Zbbacmanbnacb
s:bursa	abebllaobmcca
s:busca	jejjljfjddddc
s:busin	djcdndlddeffc
s:busqu	allcbcabbaapY
s:buurt	bdddddodecdda
s:buvet	cccddabocccba
s:cabal	deeemedeeedee
s:cabin	gjbkdcnmicddb
s:cactu	dndeeededdeed
s:cadas	abbbcbYacbooY
s:cadea	bcbncbnbccbca
s:cadei	cdedncdeeeded
s:cader	oedeeededeeed
s:caduq	bcbcccabcacoZ
s:calce	adccccbbcbcco
s:calcu	rccchbibdfcdj
s:calda	deedeenedeeed
s:calde	bndddccdddbdm
s:calen	jcedeckeldelf
s:calib	jcbcccnbcmccl
s:calli	bflmcciclbcck
s:callo	cdcmeebdddddn
s:camar	bdbcccqcdccdb
s:cambi	bcqcccibbaanY
s:camer	kccokcacddbdc
s:camil	ecodefbeddeef
s:camis	cdddddcddcddn
s:campa	lmhbccYlbaboZ
s:campi	mcddddlmddddc
s:campu	ndccdcmdcddec
s:canad	jibcccmcmblcc
s:canal	cccdccbbcabbo
s:cance	hccjhcdckbcep
s:candi	dgddddldickjk
s:cando	adcocZaacmccb
s:canno	pccddcccdcdda
s:cansa	dmeeeejeeeded
s:cante	bocdidjccnddc
s:canti	klcdddcddcdco
s:capab	acccdcpdddlcb
s:capac	ncidddkdldcdc
s:capir	bcbbcobcccddb
s:capis	ccodddbdcccbb
s:capit	bdcclnkcccndb
s:capri	cnddddddedddc
s:capta	ecflkjlddeecb
s:captu	cddeeedeeened
s:carac	nccdddcdmcdcb
s:carav	nobbcaabcbbcZ
s:carce	bccccocccccba
s:carda	ocbdcdbecccdd
s:cardi	blbkccacjmcck
s:caree	bljddcdnlfccb
s:caref	bckdgobcclcdc
s:caret	bccddcccledco
s:carga	ccddbcccdccco
s:caric	pcccdcbcdcbda
s:caris	bdcdddocccddc
s:carna	abocbbZobabbZ
s:carpe	bdlccnaaakkck
s:carre	clcddcokjddcb
s:carri	mldjececddbcl
s:carro	mcccdcoccbccb
s:carry	kbbmbbaacbbpY
s:carte	ambbcbabcbqcZ
s:carto	mbnccZZoclbbZ
s:casci	abbocbbccbcba
s:casei	cdeenccddeded
s:casem	dobdbdcdcdcdc
s:casha	cddedededdoec
s:cashi	acddddcedeqdc
s:casta	ababbbaobZbZY
s:caste	ndhdkaakmcfdb
s:catal	ihceddpbeeddi
s:catas	cldddadbeoded
s:catch	ddiddecacqedc
s:cated	accccoaccccca
s:categ	fpidcdkjdcccb
s:cater	cccmccncdbfcn
s:cathe	fnicddbdlbddb
s:cator	cdedncdeeeded
s:catti	bccccocccccca
s:cauti	cccdddbcdcocb
s:cedia	bbccoaaacbccb
s:celeb	baabbbZZbYooa
s:celul	acbcbcocbanbZ
s:cente	bcoccabncbccb
s:centi	cocddddecdddc
s:centr	lkldcdmhdeccc
s:ceram	icccnmidccddb
s:cerca	bkkdlcnclcedb
s:cerch	ecdnkkbiccjdc
s:cerem	ncccdcbodicdb
s:cerra	ncccmclcdckaa
s:certa	ddoeeedecbeed
s:certi	cddcedmmlcjec
s:cerve	bbbcnaaocccca
s:chair	anZbnlZabnbca
s:chale	acbocbZocbcbZ
s:chall	ccocndlccbcdc
s:chama	bjcocbblcbcbk
s:chamb	kbkcbbannbdda
s:chanc	ebacccbcbmboa
s:chang	idleceekcddkk
s:chann	bcijlbbocbkcb
s:chant	nddddccccdcbm
s:chape	bbbjcmabcocba
s:chapt	icecdkbocicdl
s:chara	pbbbbcaabboca
s:charg	icbjddnfcbbjn
s:chari	mideddgljbkdb
s:charl	jlmdddbddkddc
s:charm	acolccacalbca
s:chart	olhmccbcdccdc
s:chasi	ambcccpbcicca
s:chass	ddpdeecddcddc
s:chatb	lbbcocaaccccb
s:chatt	bbcdnckcbaaoZ
s:chaus	cdddedcdddddo
s:cheap	cccdddpcccdco
s:checa	neeeeedeeeeee
s:check	lcdlccliijddb
s:cheer	abnddkacbnccb
s:chees	ZnaabpZababcZ
s:chega	cdddddccdcdco
s:chegu	bbacccabcpbbZ
s:chemi	bkkemjicdcdmb
s:chenn	bpbcdcoccbcdZ
s:chequ	bpcmkdbccdccb
s:cherc	jekjmecdhcdde
s:chevr	cdodcdbdccccd
s:chiac	bcnccabnccccb
s:chiam	abpbcbamambbY
s:chica	kjfdieddemdec
s:chick	cbbdndbcccdcn
s:chief	ceddemddeddle
s:chiff	lccdccodccccb
s:child	kjbhdkdnibecc
s:chilo	emeeeeeeeeeff
s:chiru	bncddcndbccdb
s:chiud	cddddZcodccca
s:chius	bbacbZaaqabbZ
s:chlor	bcnccdbdoaddb
s:choco	olcdcdbdcjddc
s:chois	cdbodccccccba
s:choos	bbabcmacnnkcb
s:chora	cdddedcddccco
s:chors	ccacccbccpcca
s:chris	jlceccekikdci
s:chuff	acadbcobmacdb
s:churr	ccbcccbncmcbZ
s:ciasc	abbpcaabbbbbZ
s:ciber	cdddcbaodccca
s:cidad	abcccaapcbbcY
s:cient	hmcddlcddddmb
s:cijfe	pcaccbbcdcccb
s:cimen	cdednddeeeded
s:circl	bbacodabbendc
s:circu	bcoddakmcbjdj
s:citiz	bcbcccabcZodn
s:clari	Zbbbdqbcccacm
s:class	jkbleodbcbgcd
s:claus	nldddddddddeb
s:clean	ndbcdcjbneccj
s:clear	jlcfedechimeb
s:cleve	ebocccbnbbbcb
s:click	bbcchjabblbnl
s:clien	fdlidemgiddec
s:clima	pecdccbddlddc
s:climb	jccdcdhnldcbb
s:clini	ljkkjcehhccdb
s:clink	ccldcdbdcnddd
s:clipp	bcccmcodddced
s:close	djcdkeleedeed
s:closi	iojclccblZcci
s:closu	cdbddcbbdomcb
s:cloud	cpcdddcdcddlb
s:clust	nncdcdcccccdc
s:coach	cjbmdcoikbcdc
s:coati	ddmdeecdcmedd
s:cober	dccddcdcdccco
s:cobra	abbnccocbbkca
s:cocin	dndddddddcddb
s:coffe	bbZnldacpbccb
s:coffr	bcbcccpcdccca
s:cofin	coccdccdcccda
s:cofon	dbeeneeeeeeed
s:cofra	ddeenedeeedee
s:cofun	ebeeneedeeeed
s:cogna	odcdddbdcccdb
s:cogno	dedeedddedncc
s:cohor	acedepcbddded
s:coimb	acbbcZjqcbcbZ
s:coinc	ccbdcdiccpfma
s:colab	mcbcccbbcbmpa
s:colaz	ddcdbdbbdcddo
s:coleg	bmcddoccddcdc
s:colla	liicdblbckldc
s:colle	iejdejdlfideh
s:colli	cbdemdcdddmdc
s:collo	bjibcbaopbkbZ
s:coloc	cccdddodccddb
s:colom	Zacbcbrbcbcca
s:colou	mcbdccmcbocdc
s:colpi	ddodeekeddead
s:colum	cjbcbqabcjbca
s:coman	cccdedceedndd
s:combi	pdbkddbdcclcb
s:combo	ZbaabnZobabbZ
s:comec	mcccddbcnclcb
s:comed	abbbcoaacbbcm
s:comem	ddeeeddeeened
s:comen	mccddcbncbbba
s:comer	bncdddjdddcdd
s:comfo	dbqccdbcbbdcc
s:comin	ncbdddbdcbccp
s:comis	apbcccnccbaca
s:comit	bbbqcbabbbcbZ
s:comma	acbcocdbcbmam
s:comme	ddckjcchekcmi
s:commi	lidlijicceedd
s:commu	ckljejcmccdfb
s:comod	ddbddaccboddc
s:compa	djjjmdfdkcefb
s:compe	fjdnhikdcdhdb
s:compl	cecleeihfiiie
s:compo	abbcnmjalacma
s:compr	ieegijldecide
s:compt	icccdbjnccccl
s:compu	nbecckbdmdncb
s:comun	anccccancmdmZ
s:conce	mecjkebobjbca
s:concl	abllocdbcbcdb
s:conco	cpbccmbocbccZ
s:concr	ecpjdcandbccb
s:concu	bpbcfcnblbaba
s:condi	mlcdidccdccnd
s:condo	kcabcbjbbqbbb
s:condu	clcndmgceccde
s:conec	ccbcdcbccmjpa
s:conex	meeeeedeedeed
s:confe	eecidmcgcllcj
s:confi	diljdicdccljh
s:confl	ldcpdcbdddddc
s:confr	dkcnccidccccb
s:conge	ncededdedeeeb
s:congr	ddhccfjdenilb
s:conhe	abmfccabnhbnZ
s:conmi	cmddddcddnddb
s:conna	cmcdddcdjdknb
s:conne	dddiddhdenhmb
s:conno	bcdcdcpddcZcc
s:conoc	chocmcbdclecb
s:conos	bmnfdcbcincca
s:conoz	bccdlZbbobccc
s:consc	bkkcocaccacdb
s:conse	iedkicmdkcecd
s:consi	cjlefjddldcjc
s:conso	ljiddijddided
s:const	kdbjfccolbkcb
s:consu	jhdnddjddcdii
s:conta	edkdddddikkjd
s:conte	cemcidaekdgki
s:conti	fhlcdhbciheob
s:contr	klededhdfdedk
s:conva	amZapbababbba
s:conve	diklgehdddcmb
s:convi	bedjdlflcbhna
s:convo	arcccZbccbbcZ
s:cookb	lbbbblYocbbcZ
s:cooki	bbkdcoccbbddc
s:coope	jlimihbcdjdcc
s:coord	lldddecdeikdd
s:copen	bnZcccbcbocdb
s:copro	abcpbbcccdbda
s:copyr	bdccelccdcpaZ
s:copyw	jdkkdcndccddc
s:corag	ddedncdeeeded
s:cordi	bcccdakqckcca
s:cordo	ccodddcdcccbb
s:corpo	bcecdonckckab
s:corre	dkeddlhdddele
s:corri	mbbcbmmacabme
s:corte	deedeenedeeed
s:corva	dkddddccdnddc
s:cosme	aapcccecbhnca
s:costa	qcbcccZcabccb
s:coste	pdadccacaaccb
s:costi	naccdlncdccdc
s:costr	occccdcddccdc
s:costu	lbbccnbcmbcca
s:coton	dddedededdned
s:cotta	clddedccdjdeo
s:coule	dddeeedeneeee
s:coulo	bcccdcbbdccdp
s:counc	ljcmdcbhkccdk
s:couns	aobndddcccecm
s:count	ehekdchmjeidd
s:coupo	cdddddcdddodb
s:coura	bcZddcqdkcddc
s:couri	bccccddfecsda
s:cours	ajcccoZnckcdb
s:court	idccddeodjddb
s:coute	dddddddeddned
s:couvr	dZedeodddeddb
s:cover	kobkccickjcca
s:covoi	cddoccbcdccda
s:cowor	babcZcaqcacca
s:cozin	Zcbcccmbfbcnl
s:crack	mbbdddpdccddc
s:crash	mccdccbcjbccn
s:crava	ccbdcdoddbcdb
s:creat	ljlddlidcdbdd
s:crece	bcpcdccccccdc
s:crede	jbccdjncccmba
s:credi	bccmcjmbcednb
s:crema	obbbncZccccdb
s:cremo	bbccccoccccca
s:crene	cdbccclcobddb
s:cresc	cjqcdckddcddc
s:crewi	acocbcncccbcb
s:crian	cdcdndcdcobba
s:crimi	coddeecededed
s:crite	mddledcdedddd
s:criti	abZnbbZaomabZ
s:crois	bbnccdnccZccc
s:croni	ZbaobnZabZabY
s:croqu	ddeemedeeedee
s:cross	dijccdfkclddk
s:croyd	mnbdddbdcdddd
s:crypt	kbccccbcdcqdb
s:cryst	lccdeenddecdc
s:cuant	neeeeededdeec
s:cuelg	cdccddccdcoca
s:cuida	babcccacobccc
s:cuisi	accbdnbbdcbbp
s:cultu	eeldddmldcddb
s:cumpl	cdcdddccdYdcp
s:cuori	deeeedceeemed
s:cupbo	lnbdddbdbndcb
s:curat	jmlcccimcbcdb
s:curie	ckodcdkbdcddc
s:curio	ahpcccldelccb
s:curit	comdcdcdccddc
s:curre	idmeedkiiddec
s:curri	akjddleenckdb
s:curti	cddddcnddcndb
s:cusci	bcddndcdddcdc
s:custa	pcadccacZacca
s:custo	edckmckdddked
s:cutti	jlbdcnbcckddc
s:cyber	ddcdddcddcoca
s:daard	dndeeededeeed
s:daarv	aobcccbcbbcca
s:dachd	bdddeccddddep
s:dachr	bccdddpbbcddZ
s:dagpr	pcbeeededdded
s:dagvo	ZabbbpbbcbbbZ
s:damig	nededededdeed
s:damlo	abbbbbaocabba
s:danci	pbbckcbcdbcdb
s:dankb	cabdccbcobccb
s:danke	cccodbabccccb
s:daque	deefedndeeeee
s:dares	bccccoccbbccb
s:darub	ccbcccbncncba
s:dashb	occedijckecdd
s:datab	pfieccdehchdd
s:datas	bdlcdcldbodba
s:datat	apbcbcbcbbcca
s:daten	mlcddfclejdfb
s:dauer	dpdeeecddddec
s:daugh	ehdcfkaieodcc
s:davan	ccmcdbbacmccn
s:daven	nnccdbbccccba
s:davve	bcmcccacancca
s:dazwi	cocdcccdddddb
s:deadl	mkcmdjcegbccj
s:deare	bccccbanbYncm
s:deber	cccdddodccddb
s:debit	adcbdbocdcbcm
s:deblo	ddcdddcdddpcc
s:debor	cdcmddncddcdd
s:debri	kdddenccedded
s:debut	acccccaocbbba
s:decal	bdedecddedddp
s:decem	khecdgcmdeccm
s:decen	nYbbobbbcbbca
s:decid	bjlkcdkcnbcce
s:decis	bkbqiclcccdcc
s:decla	acbnccnccbmcc
s:decli	dccmdkadcbcpi
s:decor	bocccbbcdccdl
s:decou	lcbcddnccdbdc
s:dedic	aebicbrkkbccZ
s:deeln	abbbbaZpbabbY
s:defen	dclddecddmldc
s:defin	akqjccicccccb
s:degre	deddddjldldec
s:degus	nededecedeeee
s:deich	eedeeedednedc
s:deixa	ababbbbbpbbbZ
s:dejar	bcpcccaccbcca
s:dejeu	abmnbaakcncca
s:delac	cdcddmcddkdmc
s:delay	bcbcdcbbcpcmk
s:delet	cjcdddcjddoka
s:delib	boceddddcdddb
s:delig	bmcdeckmclicb
s:deliv	lcccdijedcllj
s:deman	gdcdjcccccfom
s:demar	ocdeedcdddmdh
s:demen	lccddbboddeed
s:demit	dccdddccobdca
s:demog	acccccbpbbbaa
s:demon	bcbcibqmcacca
s:denma	aobcacncbbcdb
s:dense	deceeeoeeceed
s:denta	cednedcdedddd
s:denti	jdchdckckidcn
s:depar	hkjddkeckdeci
s:depen	emncdlbcecblb
s:deplo	cedcemdcbnded
s:depos	dddiecbdgcrdj
s:depou	ocdbdbcddccda
s:depre	bcacccacbncco
s:derma	cdcmddccdcccq
s:derni	abaccljlnlbbi
s:derri	dddnddbcdccdb
s:derru	bdbdcecddcocc
s:derti	enefeeeeeeeed
s:desab	ZaapaaabbbZoZ
s:desac	cdcddcbcdblqa
s:desaf	ddndeddddcedd
s:desar	ejcddcoddddlb
s:desca	bcccdbbbccpca
s:desco	bcbccblnbnbcZ
s:descr	jlkidddcccfdl
s:descu	ddddpededdddc
s:desea	ccbdddcdcacbp
s:desej	ddcdedbddacbo
s:desen	cmddddndhdddb
s:deser	bieckjlecpcca
s:desfa	ocdddcddcdddb
s:desig	jlddhdfdkeeed
s:desir	nleeedbdddddc
s:desis	cocddcbccccca
s:deskt	acccddbcddqdc
s:desku	accqbbbccccca
s:deslo	odbcddbdcdddc
s:desmo	bdnelecdddded
s:desno	deeedenddddec
s:desor	cdcddcbccpadc
s:despa	oddddccdddddb
s:despe	nmbbcbacnbddb
s:despi	ccbdddccobdca
s:despu	bmbcccbbbocca
s:desse	occcccbmcccda
s:dessi	odcddccddccda
s:desti	jcbcmcmccbcdl
s:destr	bcbccbbpcbbca
s:detac	cdneeededeedd
s:detai	iimcddddhekkc
s:detal	cocddddededdd
s:detec	fccchcencbnca
s:deten	bdddcocbddcdb
s:deter	lmmccdccddccc
s:deuts	bcbcdcoccbbbZ
s:deuxi	nbbaccabcocba
s:devel	ejcekijehchjc
s:deven	bbbdbbnnbblca
s:devic	bcccjcoklccdb
s:devoi	ccpcdcbabbbca
s:devol	bccccdlcccpca
s:devue	bbbcccacbbqca
s:dezel	bbbbbcpcdccdb
s:diagn	bdcblcoccbccl
s:diagr	odcddcbcdbcdc
s:diale	kcbccnbcbmbca
s:dialo	cecemeleedeed
s:dialy	bccpdcbddcded
s:diamo	cabcccYcdcqcb
s:dicht	ccccccbocbcca
s:dicta	Zabpbbababbba
s:dicte	adbdddodbcddc
s:diens	cocddlcdecddm
s:diere	oddckcccdcdda
s:dieti	rbcccbaccdddb
s:diffe	ddjdddijdjnhb
s:diffi	acccdcmmcjlda
s:difun	dddeeededenee
s:digan	cdccddccdcoca
s:digit	jmddjjkjdcddc
s:dijer	abacccabpabba
s:dijis	bcpcbbbcbZbca
s:dijkg	ccdencdeedded
s:dilig	accrclbccaccb
s:diman	acbcccZocbbak
s:dimos	cccdddqcbccab
s:dinhe	ZcbcmbpbabmaZ
s:dinsd	kcdddkblddcdm
s:dioce	pddcdcceedddc
s:dipar	coccbdbcdccdb
s:dipen	bobcmclbcbccZ
s:dipin	cccdddodcccdb
s:diplo	abjccbbmoboca
s:direc	jmedfdjdjdidc
s:direk	cnddedddddlec
s:diret	gqcddcfkddddc
s:direz	oeeeeedeeeded
s:dirgl	ddcddacdcoddc
s:dirig	bncddcmcmdddc
s:disag	bcacccajbqccd
s:disap	acndcdZcnccdc
s:disat	bcccccbccbobZ
s:disbu	bccbbcbbccqca
s:disci	bcccdpcdcdddb
s:discl	jdcnddjdckddc
s:disco	dmcdccljcemcd
s:discr	bjrcccZcbZmca
s:discu	mdkjedcdegcdj
s:diseg	nededededdeee
s:disen	mjcdcccdncdjb
s:diskr	keeeeedeeemed
s:dispa	ldjckjahlacnZ
s:dispe	aabcodcdbmcdb
s:dispi	bocdddcdcdddb
s:displ	bddddmcadicdn
s:dispo	kdcddflcjcddo
s:dispu	abenccZlcocca
s:disre	bddndkbbdccbn
s:disse	ibamcZlaapbca
s:dista	ndddjkiddefdc
s:disti	cdcdkdmcbncdc
s:distr	kebflcmedfede
s:distu	amZcbcacoacca
s:ditch	cmcddeneddcee
s:diven	bccddcpadcndb
s:diver	ccodkdkdccddc
s:divid	mdddddceddned
s:divis	lccdddfdjcddn
s:divor	kbbdcnbdbbmed
s:divul	bcdcdoccddbdb
s:dizai	bddcdocbddcda
s:dizen	anZcccZbbobaZ
s:docen	ccedepdddedec
s:docht	acbccqbbbbbcZ
s:docte	abbpcbabcbbcZ
s:docto	amdkijoblacca
s:docum	lbbmccdckcjne
s:dokte	bbbcccbacaboZ
s:dolar	ndccjckcccocb
s:dolla	jcbndlkacbmch
s:domai	nededecededed
s:doman	ahbcccacrbbbm
s:domat	bcccccbbcbcao
s:domen	abababaqbZZai
s:domic	bcccccbccbncm
s:domin	cjbcclckcblcn
s:donat	dcbnccilcljdb
s:donde	kdddedcmccddn
s:doner	aabbbaapcaabZ
s:donne	fkjlddbkccdcm
s:doorg	qccdddbddcdcb
s:doors	dddeeedeneeee
s:doppe	odddddcddcdbb
s:dorma	bcjdddbnccldc
s:dossi	kdcddcndjckdc
s:dotat	bbbbcaaocbbbZ
s:dotie	dpdeeecedddec
s:dotto	lcddmccdmdddc
s:doubl	bcncbhjabarca
s:dougl	cdddddcccdodc
s:douto	mmcdddcdddcdc
s:dovre	bcbbcobcccccb
s:downl	bcbcjcimfboma
s:downt	bnbdddbccbdco
s:dozen	dddadocccdddc
s:drain	bcbdddodmcdec
s:dranl	cddeeecdddddo
s:drauf	deeenedeeeeed
s:drawi	jccdjdmlhkccc
s:dread	ocbbamZoaacda
s:dream	oddddcccejdea
s:dreht	oddddccdddcdb
s:dreis	cndeddddcdddd
s:dresd	cdeZmacoeeded
s:driee	dndeeededeeed
s:drieh	nddedededdded
s:dring	dedeeededdnda
s:dritt	bbnclcccmaccb
s:drive	chdklfiekcbci
s:drivi	imbdccbbiknch
s:drohn	bcbcccbbobcda
s:dropp	jbalbadkbmobY
s:drown	adccddsddcddc
s:druck	bcccdcobcbcck
s:drukk	bccdcdoddcdca
s:drumm	nbbbZbaboabcZ
s:drydo	lcbkcobbcacbZ
s:duerm	dddcddcdddndb
s:duide	neeefeeedeeed
s:duize	odcdcccdcccdc
s:dumpl	cncdddbdcncdc
s:dupli	lcbcccaZcbmkn
s:duran	ilccdlbcmcjdb
s:durat	pechedcheddde
s:durch	jddddmccddddm
s:duzen	eeefedndeeeee
s:dweil	bddddcoddccda
s:dynam	ncobccZbcbaca
s:earli	jfondcZicakba
s:earth	dldeeedelceee
s:easte	iddlemdceeeed
s:echaf	cddddddcdddbo
s:echan	djljeejedfedd
s:echar	babcccacobccc
s:echea	cdddddcdddddq
s:ecolo	bcoddbnccbccc
s:econo	clcbdmcndclcc
s:ecrir	cdccdqbbdbcca
s:editi	akcccllnmcbca
s:edito	fcidhdnelfcdc
s:editr	bcdcdoccddadb
s:edizi	bcbbcobcccccb
s:educa	bpbldckjccidc
s:efect	ccodddcdccdbb
s:efeti	dqdeeddddeddc
s:effec	bjcndcmdcdddb
s:egali	dcdenededdded
s:egreg	eleeeekeeeefe
s:ehema	cdddddcdddocb
s:ehren	deeeendcdeeeb
s:ehrli	abaobaZbbanca
s:eigen	almcncjcccddb
s:eight	dkcdedodccded
s:eilan	dndeeededdeed
s:einde	bcbcbnbnaabbZ
s:eindh	jncdddcdlddec
s:eindr	odddddbdddddb
s:einei	deeenedeeeeed
s:einfa	bbpeeeceddedd
s:einfu	cceddocaeddec
s:einge	kmddddcccdmak
s:einhe	bcdodZccddddb
s:einho	addodccdddddc
s:einka	cdccddpccbcbm
s:einla	cdcddcbkdccrb
s:einre	meeeffefeeeee
s:einri	cdddddccdacbo
s:einsa	neeeedeeeeeed
s:einsp	Zcbbcrabbbbca
s:einst	bbbjqcbllbcbb
s:eintr	ckcddccpdccdl
s:einza	bcdcdcbcccqbZ
s:einze	abbocbbcccccb
s:einzi	ccccmcbcdodca
s:eisca	ocdddccddcdda
s:eisen	bbdcdodcdddcb
s:ejecu	cccddcccddpcc
s:ejerc	accccoacdcZca
s:elder	abacobZnbbcca
s:elect	dddgkcbckflcn
s:elega	bcndccacboccb
s:elegi	ccbdddcdcacbo
s:elekt	bkcddcndcdddn
s:eletr	bcccdcbcnccco
s:elett	bcbclnmcccccd
s:eleva	cobmblabcbjdb
s:elimi	bcbcccabkZbqY
s:elsew	ZcaccnobbZbcm
s:elter	dmdeedddddddo
s:email	mdeeeedeeekec
s:embar	abcbcoZbcacbo
s:embas	ccccddacccrca
s:embau	doddddcdkdkdc
s:embed	mmjdddcddcdkc
s:embra	cdcdddmcdZdbp
s:emira	bcmddmldccdec
s:emoci	cdbeddoddcddc
s:empez	eccdccjmcllda
s:empfa	bcbcbcbbcaoal
s:empfe	dcceeddepcedd
s:empfi	bcbccobccacba
s:empie	ccccccmmbbcbn
s:emple	ccdkkdcddddob
s:emplo	cpfjiddehcddc
s:empre	bbmjjchdmdlcb
s:enabl	ddddeeoeedeee
s:encai	bobddcbbdcobZ
s:encaj	dljfffefeefee
s:encam	nbcddccdncdcb
s:encan	lkbcmkaacnebb
s:encar	okdddmcdcdccb
s:encer	bcbcccbbcnkZm
s:enclo	bccdddcedhmcp
s:encom	Zbabhaabnaoal
s:encon	dcmcclalblbcc
s:encou	llbdedcdanddd
s:encue	cedmdadmedddd
s:endli	moccdcbcdccca
s:endor	cccdjdeddbdqa
s:energ	mdkfdkdkddidb
s:enfan	bcbccaammbibn
s:enfer	ZiblcakomajbY
s:engag	pclcddcdecedc
s:engen	dncdeiidlddkc
s:engin	jleeieiffdehc
s:engli	ljbcckjhkdijb
s:enhor	bbnccbabbnnYY
s:enjoy	cmldddlaclddb
s:ennuy	ddpedededcddc
s:enorm	edddemcddodcb
s:enote	odccdbbdddbdc
s:enqua	ocdddccdcdddb
s:enqui	ddccdbncmciki
s:enreg	bbbdccbmcbcqZ
s:enrol	jaccdlkacccco
s:ensei	cddddddcdddbo
s:ensem	ddeemddeeeded
s:ensen	pabcboaZcbbbZ
s:ensin	bdbdccbcbocca
s:ensui	bcccccnbdcccm
s:enten	kbkekcacobcca
s:enter	kifmicekcfcdc
s:entfe	dccdddocddcdb
s:entir	bnbdddkddmhdc
s:entit	acpccecddcded
s:entra	abbcdbbrlhjbZ
s:entre	ckcmeicikelcb
s:entri	cccddcbndccmb
s:entru	neeeedddeefed
s:entsc	ZcbbcoabbZbbn
s:entus	cdedddbdeened
s:entwi	cidlhcldjdjdc
s:envel	jccdcdbccbncp
s:envia	kcbccbbbcanXo
s:envir	mcloccacheccb
s:envoy	gbkdncaddcocb
s:episo	jcccelipdbcci
s:equal	cccdodbdkmcec
s:equip	eddkkjldddjdc
s:equiv	hlbdddcdocddc
s:erava	bcbcccbbcobca
s:eredi	dedeedddedncc
s:erfah	mdddedddddned
s:erfas	oddddcccedcda
s:erfen	dededdcddcncc
s:erfol	cddddccdccoba
s:erfpa	dmdeeededeeed
s:ergeb	ccmddddddcdoa
s:erhal	akabcbblbbonZ
s:erhie	ddddddbddddcp
s:erhoh	ZbaacaZbbabpY
s:erinn	lcbdddldlmccb
s:erlau	mmeeebeedeeed
s:erled	cdddedddedocd
s:eroff	cdddedddedocd
s:errad	ndeeeedeeeeee
s:errei	ccoddcbdccddb
s:ersat	dedeeeedddedn
s:ersch	ababbaZpbZbnY
s:erstg	deeeeepcedced
s:erstm	bccdocbdccccb
s:ervar	obeeedcddddec
s:erwah	ddcdedcddbdpa
s:erzah	coaddcldcmddb
s:esami	bdcodccddcddb
s:esbor	deedeemedeeee
s:escal	bccldoabYnbbZ
s:escen	bdcdddocdcccb
s:escol	bdddddkcjcjco
s:escre	acobjoabcbbca
s:escri	chmlckcchimca
s:escuc	bcnckcnccbbca
s:escue	aaabonZbmabbZ
s:eserc	acdacpaccdbcZ
s:esgot	eeeffdndeeeee
s:esist	cededededdndd
s:espac	dnededddeedeb
s:espan	Zcccdcocccccb
s:espec	iccmclbkddcdk
s:esper	bcbncclclblka
s:esplo	bdbdocabcccca
s:espre	mccbccnddcddb
s:esque	ncncddcdddddc
s:essen	bocbdcccdcldb
s:estab	kncdddmdccjcc
s:estad	bmdcdobccccda
s:estag	ccdddcbdodddb
s:estam	ekojncbccbccb
s:estan	cbbcdcpccccba
s:estar	lcodccaccccca
s:estat	bnicmmdcccddb
s:estee	ccccklljiblcb
s:ester	qdddddcdddddb
s:estim	ldifdimbcbidl
s:estin	cdcddcccdcoca
s:estre	ZaabbbZpaaaoX
s:estri	cdddedddddddn
s:estro	cdbdddbcdbcco
s:estru	cocddddeddcdd
s:estud	bclkcabmobbbZ
s:etich	nededededdeed
s:etike	ocbcdccccbcda
s:etiqu	mdbeddcdnaded
s:etudi	bdcbkbbomcddb
s:europ	mcbclcdacbocb
s:euseb	ddcededdndeed
s:evalu	rccldcdcecedb
s:eveni	eeciimdmecddd
s:event	ldndcdcdbiddb
s:every	cekdkgbkjkicd
s:evide	icabccaacnccn
s:evita	ndcbdccddcnca
s:evolu	bcpdbcZcbbcbb
s:exact	kickccjimidcb
s:exami	cbblhpdckechb
s:examp	cdcdddodbmadd
s:excee	pdcceecedddde
s:excel	dlkddicccnidb
s:excep	ccmdddbccbndl
s:excha	iildecckdimdb
s:excit	ddodeejeeceed
s:exclu	ejbddcpkcclcb
s:execu	ihdedkmkccifb
s:exemp	cdedelldedddl
s:exerc	lkccdbimlbcdj
s:exhib	lcmccccpiacca
s:exist	deddmdbmddeed
s:expan	ccpdddkcdhjdb
s:expec	jilddlhfddddc
s:exped	ncbcccaccbcZn
s:expen	hebccljkcccao
s:exper	efdmeeedlcidd
s:expir	bcbccckchbmko
s:expla	jcdlcoecclcdb
s:expli	bccldomcccddb
s:explo	dcokhekdicddc
s:expor	akccndmcclcdb
s:expos	ilbdedccddddn
s:expre	jkbddddddpddc
s:exten	kdcddeicdchdo
s:exter	qcdddldddddec
s:extra	cdddddbddcnbl
s:fabbr	bbbcccbboabba
s:fabri	iclobblbbkbcZ
s:facci	bcacccmccbnbl
s:faceb	accccbancbncb
s:facen	bdpZcbacdccdb
s:facha	mcdddmkcdddde
s:fachb	dpbcddbbcccdb
s:fachf	bbcccbbocbbbZ
s:fachi	Zcbccpacbbbca
s:fachk	bbZcccqcbacba
s:fachl	ccodccaccaccc
s:fachp	ndedebdeeeeec
s:facil	djbdidndciddl
s:facto	fjjdednejdcdc
s:factu	ndcdjcjddccdn
s:facul	adcdglbqcfcdb
s:fahrr	cdcdddcdcccdo
s:fahrs	dddeeeddddddn
s:faili	cddddnncdbjcb
s:failu	cccddnfbdboba
s:faith	ccjdddldidlel
s:falam	ddcdedocddddc
s:falan	cdcdddccdodba
s:falec	eeeeeeedmddee
s:falta	abacccabpabba
s:famig	bcbccobacbccb
s:famil	dmkfhghchkedc
s:farbm	cdddedddddddn
s:fareb	kimdidjccjddb
s:farew	dccdddcbckdco
s:farma	jiajcccccbcoj
s:farme	ddbmmkkkceccb
s:farmh	ncbdcdncccdeb
s:fashi	bbacmcaodanca
s:fattu	klckdcmcdcccj
s:fatur	Zcccccriccbca
s:faudr	qccbcbbcbccda
s:faute	cdadddcdcoddb
s:favou	lchckdbdcnccb
s:faxge	eneeefeedeeee
s:fazem	bcccdcpcdccca
s:fazen	abacbbabpabba
s:featu	lccccbmpcbZma
s:febru	ndccdlcikiddd
s:fecha	ncccdbbbcbbco
s:feder	nkdmdbgcdcedb
s:feedb	cbbkmdbadjcpb
s:feeli	bblcdcncbmccb
s:feest	ccccccbbcocbZ
s:felic	dcbdeecdcpcXZ
s:feliz	ndeeeeddedeed
s:fello	bbbccaarbfcba
s:fenet	cdddddocdddda
s:fenst	anccdcbcdcccm
s:ferma	cdcdddcddbcco
s:ferme	cdmddacocacdb
s:ferna	jdcnedceecdee
s:ferng	cbmdddcddccnb
s:fernk	eedeeeeendeee
s:ferra	lccncbmcccdca
s:ferre	ndccddmdddbec
s:ferri	cdbdmdcmdlddc
s:ferro	neeeeedeeeede
s:ferti	bccbcqbcccccb
s:ferve	bbbcccabcobba
s:festa	bnldddldddddc
s:festg	meefffefeeeee
s:festi	rcmccaiacbcca
s:festl	beenfedeeeeee
s:festp	lcccccncdcbdb
s:fetch	bcbcccoboabcZ
s:feuil	acbbcobaccabo
s:fevri	odddddcdddbdc
s:ficam	eeeffdndeeeee
s:ficar	cocdddbcdcccb
s:ficas	cocddccccccca
s:fiche	bcccdbbccbpca
s:fidel	ccccdcccdcabo
s:fiduc	bdddddcdddodc
s:fifte	jdhcimmccicdc
s:figur	bjcbocmcbaccn
s:filia	cccdddcccccbo
s:fille	beeeeecdeened
s:filli	mcmdddbccdkdk
s:filmi	jccccpjbddcdc
s:filom	bcbcccbbcoccb
s:filte	mdddldbedddee
s:filtr	cdddddcddccco
s:final	dlcddccmjlgcf
s:finan	jljdhejcddidd
s:findi	kdeckdkclkddc
s:fines	emeeeeeeeeeff
s:finge	ccadccabbnccn
s:finis	jddfkbbepbcki
s:finke	meefffefeeeee
s:finla	cnkeeedddcced
s:finte	lcjneccjjcddc
s:firew	bccbdbcbdcpcl
s:firma	nnbcdcbbdccdc
s:firme	bbdcddccddcdp
s:firmw	pcdcdbicccddb
s:fisca	ocdddacbdccdb
s:fishe	lkbbmlZmcbcdb
s:fishi	nmboibaccbccb
s:fisio	odbdcdbccccdc
s:fissa	cccdddodcbddc
s:fitte	bcmdddbcdbddp
s:fitti	cblmccZcoZbcY
s:fixsa	cnccdedeeeeee
s:fizer	ddcdedocddddc
s:flagg	nabbcdbcddndb
s:flatm	bcocmcbdcccdb
s:flede	bbbbcabpbbbcY
s:flens	bcccdcoccbcda
s:flexi	nlcgcjacccdcm
s:flies	cdddeccddddep
s:fligh	olcfcnZcccbcj
s:flohm	aaabbbZpbZaZX
s:floor	oedddeddeedfe
s:flori	acaccclbaonca
s:flowe	bdcdmdbddZdco
s:fluss	bcbcdcpccbccb
s:flutt	mdddddmdcdded
s:foldi	cbmdldccdbcjn
s:folga	abcbdpcccccca
s:folge	ndddeeceeecdc
s:follo	iedfeffeejike
s:fonct	cncddededdddd
s:fonda	mcddjccdddmdb
s:fonta	cdddejddddddp
s:foota	ocacdcaccnccb
s:footb	mjabmbZacnccn
s:footp	ndbbddnbdcdeb
s:forbi	lnddcecdddced
s:force	bbpdccbbcbbda
s:forde	bbbcmobcbbcca
s:forec	oeckjfbcdccdl
s:forei	bmcddccddcndc
s:forem	brbcbcZcblcda
s:foren	YacobkZbcbncZ
s:fores	mccdddbdnbcec
s:forev	bcabbcabnipca
s:forfa	lcbpcblbbbcca
s:forge	ndbdddncdbddc
s:forgi	anakjckilbcdc
s:forgo	cjbdddkdcpddb
s:forkl	kcamcbmanabca
s:forma	beicinoiccccb
s:formi	cddelebndcdee
s:formu	ocbldcbdidccl
s:forne	ddddeeddedddn
s:forni	bcccccmbcbcbo
s:fortb	dddbdoccddddd
s:forth	lddddcbnddcdc
s:fortn	kcfbklelccddh
s:fortr	dldeeeeeldeee
s:fortu	nbcddcbdddmdc
s:forwa	idicdcbhjkldj
s:fotog	ncbccclcnaccZ
s:fotov	bcdldobdddcda
s:found	hcchpfhidcedc
s:fourn	bbbmcbaacbnbm
s:fourt	cjiddofdicdib
s:foutl	adbdddodbcddc
s:fract	pfbccckmccddb
s:frage	cccrdccbdcccb
s:frame	obfcdcnccbcdk
s:franc	icjddcpdjccdc
s:frank	blanbbnbbbbca
s:franq	acncncbcbbccb
s:frapp	caoeeecebdddd
s:freed	eldcmkabcbmdc
s:freel	ldedddkileedc
s:freez	dbabmmblcaccn
s:freia	ddeemedeeedee
s:freib	kdddednejdddc
s:freig	ekfdejldldeib
s:freih	ddcdddcdddnec
s:freit	kcccdnclcccck
s:frequ	ddleeeceeeele
s:fresh	dddekdcdodded
s:freun	bcbcccbcccpcb
s:frida	amccdobmcicdc
s:frien	bdnclclccklcb
s:frigh	ccadddncoZcdb
s:frigo	becoedbddedde
s:front	aqcccbcccbnca
s:fruhb	bbbccaaqbbbbY
s:fruhe	nedeffdeeeeed
s:fruhj	kleeeeefeeeed
s:fuhrp	cdodddcdccddb
s:fuhru	ccddddcpccnbZ
s:fullt	Zbqcdecddccdd
s:funci	boddddcdddmdc
s:funct	elndddcckdccf
s:funda	bcnnccbcbbcca
s:funde	accdddmcccccn
s:fundi	ajacqcmbbbcdb
s:fundr	jkkdidoccbcdb
s:funer	ncbcgmbcblcda
s:funfs	ddcdddcdddnec
s:funzi	bmnclcbbcbcca
s:furch	ddcecdcdqcddc
s:furgo	abacobnbbbbcZ
s:furni	idldjkkeccgdb
s:furth	idnddhdjddddk
s:gabri	cbcdmdcddmmdc
s:galla	eedeeedendefe
s:galpo	ocbcdcacbcdcb
s:ganas	abbabbZbbbpaY
s:ganha	ddedncdeeeded
s:garag	cdcddccbdcmdm
s:garan	bdcdecmcccqca
s:garde	icbcmkcbcfceo
s:gardi	ccbdccacbbccp
s:garib	bcbcccbccocca
s:gasol	ddcededdndedc
s:gastd	bddcdpbdddddb
s:gastv	ccdbdobadccdb
s:gatea	cccccccccccco
s:gatek	acabbcoabaoba
s:gathe	cdleddcndcddd
s:geacc	dedeeedeeddob
s:geach	odddeeceddjed
s:geand	bcocccbcbbZna
s:gearb	cdcjddijojddc
s:geblo	eeeeeeeeeenbb
s:gebou	bbbcobbbcacca
s:gebra	cddnedbdeeddd
s:gebro	oddddccdddcdb
s:gebru	abalbbZblaqbc
s:gebuc	oddddccdddcdb
s:gebun	bandccacnbcca
s:gebur	cdcdddcbdmdbm
s:gecon	ccacccbcbpbca
s:gedac	docecddddddec
s:gedra	cocdcdcdedcdc
s:gedre	dcdenddecdded
s:geehr	ikdjeeeeidgeh
s:gefal	cdoceeiedkjdc
s:gefel	bnZcdcbbcecZo
s:gefin	ccceneddedddc
s:gefre	dccddbccbodca
s:gefun	ddcddbcccoddb
s:gegar	bcbcbbYbcbqca
s:gegen	cmcdeemeddeed
s:gegre	cdbdddbcapcaa
s:gehal	boddedccdcddn
s:gehei	ZbapcbabbbabY
s:gehol	ddbdddcccodca
s:gehor	eodeeddeddeed
s:gekek	bcccccpccccba
s:gekip	eedeeeeeodeee
s:gekom	bcZaccacqbccb
s:gekoz	boabccYbcabbm
s:gekre	oddcbdcdeedcc
s:gekun	dccededdnaddc
s:geldt	deefffefeemee
s:geles	dedeeenedeeed
s:gelez	acbcdccbdccob
s:gelos	cdcdddbccbcoZ
s:gemaa	bnZcccbcoacca
s:gemac	cdcddnbcmcddm
s:gemee	nlcdccbccldci
s:gemei	dnkejdcddlddc
s:gemie	cccdocbccbccb
s:genan	cdcedecddddqc
s:genea	ccbcdocccccda
s:gener	hjkkdbijdbfdl
s:genit	cdddddccdcddp
s:genna	lcdddccdddcdo
s:genos	bbbacaapcbbba
s:genti	nccdgkcblcjci
s:gentl	acdddoldddcdc
s:genui	cldkddjcddmdc
s:geolo	bbhjcmabbbbpY
s:geome	cZdddomdddddb
s:georg	aodeddcddkcdd
s:geote	omddddbcdddac
s:gepla	bccodcbccdcdZ
s:gepro	bcacccacccpcZ
s:geren	doceeeidididc
s:geric	accocbbcdcccb
s:germa	ccncccnccaocb
s:gesch	bclnccbccbico
s:geseh	ncbcccmcZmbbZ
s:gesel	cdbdocbcbccab
s:geslo	deeeeeeeeenbb
s:gesol	dddeedceodedd
s:gesor	cdcdddccdcddo
s:gespa	dedeeedddoddc
s:gespe	cccdddcdacnpc
s:gespr	bjkmcdlcmcedb
s:gesta	dpdeeecdddeec
s:geste	clcddcccnnddb
s:gesti	dgcmcikheblla
s:gesto	fccmdkncccccj
s:gesuc	eccdmmkdccclb
s:getip	bbbdcdacbpccb
s:getra	cdbdddbdcbddo
s:getti	fkndddlcckddb
s:getto	bcbnccancccca
s:gevan	cccddoccddddb
s:gevon	nddedededdded
s:gewee	cdbdddcdcoccb
s:gewen	mbbcccbccocba
s:gewer	eedeeeneddeee
s:gewij	dedeedddecZob
s:gewin	cccbdllnccdcb
s:gewoh	dddeedcdddddn
s:gewon	abbbbbabcbqaZ
s:gewor	nddedededdded
s:gezei	cdcdqdbccbdcc
s:gezoc	iccmepbbdcdca
s:ghost	lcccccqccbccb
s:giapp	nededededdeee
s:giard	cdcdddcccbcco
s:giftc	ddddddcddcoda
s:ginev	cededededdned
s:giorn	mcckdoccdhjda
s:giove	ikcmdccedcdcm
s:girar	ccodddbdcccbb
s:giria	ddddddbodddcb
s:giste	bbocccbcanccZ
s:giust	bcccdcoccaccZ
s:glasb	abacbcabpabcZ
s:glasg	ekhcekdjjidhb
s:glass	bccddcnbccado
s:glasv	cccdddbddccco
s:glaub	cbadccbcobccb
s:gleic	ndddedcdddddn
s:gliss	dddeeedeneeee
s:gluck	bbZcccabbnbnY
s:goede	ccbdcdnccbnca
s:goeie	odcdddcdccddc
s:golpi	cdcddecddcncc
s:gonca	dededecmeleee
s:goodn	bccdcccmcnddd
s:gordi	ddcdddcddcodb
s:gorge	bdbcdcoccjcdb
s:gosta	ccojdkjcckcca
s:gothe	bcocddZccodda
s:gotti	oddddccdddcdb
s:gover	jlkkcdbclfedb
s:graci	bcbcdcbmcobbl
s:gradi	mnccdlbdddcdc
s:gradu	fmcdddcjniddb
s:graff	bddddnnbdcdca
s:grafi	bdbccabopbcbZ
s:grana	acbccbbbcacpY
s:grand	fhhccecifljcl
s:grant	icccldedccmdk
s:grape	cbccddlcdbddo
s:grapp	dndeeededdeed
s:grate	kddjdjcdpaddf
s:grati	bhancbanbmkca
s:gratu	cfcddilpdccmZ
s:great	ddndddbdmbdcd
s:green	dhacnnZbbncca
s:greet	kddeddccdqfcd
s:greno	dneeeeeedeeed
s:grill	Zbcocbabcbbcm
s:grind	cbjcccadaoccb
s:groce	bdcnmdbcddddd
s:groep	ambobbabcbbcZ
s:groet	ddddedcddodca
s:grond	cdednddeeeded
s:groni	cbbccclcaobdb
s:groom	Zaabochbbacoa
s:grosa	cdcodcbccbcca
s:gross	ccdenddddddec
s:growe	bcndncZmcbddc
s:growi	dnndcdddjcddc
s:grund	cdpdlccadcddb
s:grunk	cdcdddcddbddn
s:grupp	bbccdbboccbca
s:guada	bhdddcldddpdb
s:guant	ccbdccocbbcda
s:guara	eccciekccbqdc
s:guard	bajlcdbccccrj
s:guess	acbccbnccnddc
s:guida	mbbbbokcabbdb
s:guide	ccaqbabccnkba
s:guild	bcncdciobbcdc
s:guima	bcodcdbccbcca
s:guita	nccdcdbddmded
s:gujar	bbcddcoldccca
s:gulti	dedeeeedddedm
s:gunst	ddddddbdddddp
s:gusta	kdlcdkileeccb
s:gutac	accocbbcdccdb
s:gutsc	bccocaabcbbcb
s:gutve	cdbdcdoccbccb
s:haber	cdcddccadodca
s:habil	doefeedeeeeed
s:habit	odddddbkddddk
s:habla	mkpcdcbcccfbb
s:hacer	cnddddcddcddb
s:hacka	bcccmbbrdbbcZ
s:halif	boacdcbmnZddb
s:halle	cncddccdddddc
s:hallo	Zcncccacbccco
s:halve	dndeeededeeed
s:halvo	kclcbcnccbddd
s:hambu	mfcdddndddcdb
s:hamil	cdiedeneedeec
s:hamst	pcdcdbbcdccda
s:handb	ncbmdobicdbca
s:hande	dlddddbdddodc
s:handf	hjqccdadccddc
s:handg	oddddccdddcdb
s:handl	amhlccpcjbccb
s:hando	jccjgdbcclddn
s:hands	cdcdjccccmddn
s:handw	ddccjmncdhddb
s:handy	cndeedddcdddd
s:hanne	cncddcccbnddc
s:happe	dejclkmdceddc
s:happi	bbaoccjcaocdb
s:harbo	blabclambjbmj
s:hardw	iccdndldlcddi
s:harmo	ndeeeedeeeeed
s:harne	cdbdcdiapacda
s:harro	nccddbancbcdb
s:hartf	odddkccddddec
s:harti	dccdeemdmdeee
s:harts	dpceeededcedc
s:hartw	dcodddbdcdddc
s:harve	eicciknckccdb
s:hatte	kbbanoZbcbbbZ
s:haush	eneeefeedeeed
s:hausm	bobcccbcabcba
s:hausv	bcdocaccddddb
s:hauta	dedceecdedddo
s:haven	dmdeeedemdeed
s:heada	acajcokbcncca
s:headc	cnidddjdcbddm
s:headh	derdddbdccddc
s:headl	bcbdccjbbqccb
s:headm	boabcbaobacaZ
s:headq	asbdcccdddddc
s:healt	mickkdjdciddd
s:heari	geleeiicckicj
s:heati	mccclciccdddm
s:hebam	bbcpbbaccbbca
s:heerl	nedeeddeeeeed
s:heide	mccccabcboccZ
s:heimw	cdcdddccdbcco
s:heisk	deeenedeeeeed
s:heizu	cmcddcccdccco
s:helem	ccbdocZbZbbcb
s:helpd	ZaZbaaZapZbZb
s:helpe	bcbcdbmcdcccq
s:helpi	mkbcclacmbcma
s:helpl	kbbmlbjlalbca
s:henri	bbaodbaccoccb
s:heran	dddddddddcoab
s:herau	cdodddcddcdbc
s:herei	ccoddcbcZaccb
s:heren	cddddcccccpac
s:herha	occcddacdcddb
s:herin	bcbcdcbccnccn
s:herit	dlceedcdkdndc
s:herko	deeeeededemed
s:herma	cjcdmdccmccdn
s:herse	ddceddmedleee
s:herst	lddmeddeddddd
s:herun	dddeedcdedncc
s:herzl	bcadddkcckcnZ
s:hesit	cjneeecdbdddc
s:hetze	bbaacbZbcpcca
s:hibri	nideeedeeeeed
s:hicie	pdadccZcZbccc
s:hicim	ddddpededdedc
s:hicis	pedeedceededd
s:hidra	accccoacccbca
s:hierb	bnbcccabcbbcn
s:hierm	ccbdddbcobdcc
s:hiero	ddeeeededdnec
s:hilfs	cddddddcdcdco
s:himse	ddeeledeeelfe
s:hinge	cbbdccacbpcca
s:hinte	cdcdddcccnddm
s:hipot	ccbodabccccdb
s:histo	hdihclbmcbdlh
s:hithe	Zccbdoaccocca
s:hochs	bccccobadbcca
s:hochz	odcddccdcbcdb
s:hoeve	bcbbdcqcccbdb
s:hoges	cdedendeeeeed
s:hokka	cldeedlkeddee
s:holde	cdleeededddem
s:holdi	abcmhlicclmcb
s:holid	doceddhdcdccn
s:hollo	ddcdeeoeeceed
s:homeo	jnddddcddddmb
s:homew	bdnddmccccddc
s:hones	lccegmidlbcch
s:honne	cdbdccbbbomcb
s:honor	dccodmjddcidc
s:honou	bbdcmdkmbnccc
s:hoofd	cddddnlcddddb
s:hoogh	dcdencdeeeded
s:hopit	ckmeedckddcdj
s:horai	cedmedcdedddd
s:horar	anbccmaZmabbm
s:horti	odjcceccdcddc
s:hospe	cccadocbdcccb
s:hospi	iiikiickihcdd
s:hosti	abnnccdlbabcZ
s:hotel	cpbcdccdcdkdc
s:house	ccmkdkmcdbcce
s:housi	fliiddfkiddjb
s:houst	ldbcdcapdZcbb
s:hoven	bqdddddddcddb
s:howev	cdidlecdkleee
s:huert	acbcccbocaZca
s:huidt	ndddedddddddb
s:huisa	cdcdedbcdddbo
s:huitr	cbcdoccadccdb
s:human	jlncdmbbcccda
s:hundr	jcbddcniclmcb
s:hunti	Zcicdbcccrddj
s:hupfb	bcbcdcoccbcca
s:husba	mkddcdbdjcmed
s:huurd	ffeflfefeeffe
s:huurp	bbabbbaacpbaZ
s:hyder	bpcdddjkdcdcb
s:hydra	alcddkbdddddn
s:hydro	lhacddbdcpcca
s:hypot	bbblpbabcaccb
s:ibero	cdccdcbodbcca
s:ident	edhdddedddnlf
s:idrau	bdcddbcddddcp
s:idrog	emeeeeeeeeeff
s:idrom	abacpbbcabbca
s:ieder	ajacmbZbaombZ
s:ignor	bcacmcnbbYbqa
s:ijsco	aabbpbabbabca
s:iliqu	doeeeeceeeeed
s:illim	ccccddcocccca
s:illne	cccdccnbccddn
s:illum	ndddedcdddcdb
s:illus	jmbccbmcoacdb
s:ilusi	dddedbcnddled
s:ilust	qcccdbabdbccZ
s:image	oddddccdddcdb
s:imagi	hfcdmdlckicdc
s:imbia	bcbbdbcddccnn
s:imedi	cddeddcdndedb
s:immag	cdcddcccdcoca
s:immed	jjfehdldkdidc
s:immob	bdcpcbmdddcdb
s:imobi	eeeledeeeeeee
s:imove	mcdndbacddbdb
s:impag	bccddcoddccdb
s:impai	bdcddaobbZocb
s:impeg	aoncccbbcbbcZ
s:impia	deedeenedeeee
s:impla	bdcmdnbjdcbcd
s:imple	mcmdeeceddded
s:impor	kcmdddjekckdb
s:impos	bdcdndndbbded
s:impre	cfldddkddbjnd
s:impri	cddeedjdldeen
s:impro	bcbcccdcbecpZ
s:impue	adccdcpddccdb
s:inaug	nccddZcndcdcZ
s:incar	pccdddccdmdca
s:incas	mcccccocbbcba
s:incen	bpamddbdddcdc
s:incid	lddddlbcdbhdm
s:inclu	kefcfjklddded
s:incon	Zbabbpaabnbbc
s:incor	fpddidcdddddd
s:incre	bcdcdloadccdb
s:incro	emeeeeeeeeeff
s:incub	abbcscaccccdc
s:incum	hlbbocbcdccdc
s:incur	ocdeedcedddeb
s:indef	brddddddddddc
s:indem	bnclcbkldbcdb
s:indep	odhicfejecdib
s:indet	crdeddddddddc
s:indic	klcndecckdddd
s:indie	aqbcccabcbcba
s:indiq	acapdcbcddccb
s:indir	cddddccddcoba
s:indiv	nccldcildibdc
s:indus	ddmkjdicndcdb
s:infer	ZmbpbZabbbbbZ
s:infir	acbcdmncmbdcb
s:infla	oeeeeddeeeded
s:influ	bcbmccmbcccdm
s:infog	rcbcccYbcabcZ
s:infor	lfehdjeiidfhd
s:infra	clcddemddeddd
s:ingeg	jldeledeedeic
s:ingen	jkcdkdchldejc
s:inges	cdcdcdbobcdda
s:ingre	kcccdkbodcmca
s:inhab	cncdddmddcddb
s:inher	mcjcmkbbaaocb
s:inhou	Znbccnbcbbcnb
s:inhur	nddddcddddddc
s:inhuu	odeeeeddeeeec
s:inici	cncddcbcdcncb
s:initi	mbmdddccddldc
s:inizi	lcdddejeedmec
s:inlog	ZZYaaaYZaYZrX
s:inmat	bkcodcccdcded
s:inmed	codeddddldedc
s:inmob	cbbddcobddcdc
s:inner	dddeeepecdddd
s:innov	ZblcmchqcbYba
s:inolt	cmcdcdccocdcb
s:inpla	odcdddddcccdc
s:inque	abcocbabdbbcb
s:inqui	mdcdddlddcddd
s:insch	ddcddcbadbcaq
s:inscr	cdcdddhsdcccc
s:inseg	bccccpcbcbccm
s:inser	kldeeedeedmdc
s:insie	acbcocnccabcZ
s:insig	aZambcZccabpa
s:insis	ocbcdcmccjcdb
s:inspe	micdjdkjicjdc
s:inspi	abmcccqZcabca
s:insta	cidedelddcocd
s:inste	ddacmblllacim
s:insti	dpjidecdjcedb
s:instr	diddeohdeddeh
s:insul	mcbncmbccccdc
s:insur	ekihkhdehckde
s:integ	mmckhdiddcddc
s:inten	mcfbbkZlkgbmZ
s:inter	kjikffdeididc
s:intes	bcccccbcccqdb
s:intor	doddddddedeed
s:intro	cegfjdkilfidc
s:intru	cdleeecedmeee
s:inval	bddddobdddddb
s:inven	nchkejcebebke
s:inver	blbepaakkdbca
s:inves	bmcnpbkcdccdb
s:invia	ldddddcddcpba
s:invie	lcbcccbccaocZ
s:invis	bbbbcbkabapba
s:invit	cdckdicncdinb
s:invoi	mddddcjcecijl
s:invol	laapbkabbabcb
s:inzwi	jddekddekleed
s:irela	jcncbcbncbddc
s:irgen	dloededecdddc
s:irrig	adcodcjdddddd
s:iscri	kdcddkepdcdda
s:isenc	codddcccccdca
s:islan	Zblbcbobcncca
s:itali	aclccllcdZccn
s:jaarc	cqceddcdccddb
s:jaarr	occdddcdddddb
s:jaarv	pcaccbacdcccb
s:jahre	klcdddjdddddk
s:janei	bdeddcadddcdp
s:janua	jejdeiijdcccm
s:janvi	bmcclbacccbco
s:japan	bmcddmkcdcded
s:jeder	bbpcccZbccbba
s:jeman	nkccknbcihcda
s:jenki	mdeefedejeeee
s:jeune	bocdcccdcdZca
s:joine	bnlccobbcbkcb
s:joini	cejlkcdcdcldl
s:jonge	dddddmccddddm
s:jorna	mlbccbZqcbabZ
s:journ	lkcldfkecbhjb
s:jovel	cccdccbccodca
s:joven	deedencbedddb
s:jubil	ddddelccdadpa
s:judge	cdbnddmdcbddd
s:jugen	bdbcdocadcddb
s:juill	nccbccncccccb
s:junio	ablcciebrabba
s:juzga	bbbcbcbcobcdb
s:kaart	ZbZbbaaobnbbZ
s:kaffe	cccdocbccbbcb
s:kandi	cdbdddqdcdddk
s:kanss	cdddddcddcoda
s:kanti	pdededdeedded
s:kanto	kpddddcdddddc
s:kanzl	oddddcadddcdb
s:kapaz	oddedekecdeed
s:kapit	ccbbncncdcbca
s:kapsa	pcadcdbdbbddb
s:karac	bcnncdbcdbddd
s:karol	ldeecdmeeddfe
s:karte	ddeeedccedodZ
s:karth	lkdeeededeeee
s:karto	cdbdddbdbaddo
s:kaser	Zbbbpbaccccbb
s:kassa	pdededdeedded
s:kasse	ocdddccddccda
s:kathm	nbbcdcoccbbca
s:kaufm	cocddcbccccda
s:kauti	cddddccdccoba
s:keepi	icmdccdccnmcb
s:kenne	ccsdddZccchcb
s:kenni	cobcddcdddddc
s:kerkr	nddedededdded
s:kerme	dddddacaddddp
s:kerst	mdbcddmddcded
s:kestr	acbjcobcckkcb
s:ketch	cdcdddbccccdo
s:keuri	ccddncdeddded
s:keyno	bbcbdobiclmdb
s:keywo	odcddbidddbkd
s:kiddi	Zpbbcbaccnbbb
s:kilke	onbcccbccbbab
s:kilom	lcmncbbcdcddb
s:kinde	koblccbccbbbl
s:kirst	ldjfffdfeefff
s:kitap	eddeeedecdcZo
s:kitch	djbdnekejdcde
s:klaar	cbcdddqdcdddc
s:klant	bckkncmcjcccb
s:klass	ddededddedbep
s:klaus	abbbbpabbbbbZ
s:klavi	dcdeeddddcdco
s:kledi	abaonbbbbbbca
s:klein	pdeejbhdeeeed
s:kleut	bcbcbobbabbca
s:klick	cdededbdeendd
s:klima	bcbbcaapcbcba
s:klomp	ababpbZcabbca
s:klost	bbdcdodcdddcb
s:knitt	anccocacbadcc
s:knowi	ecmcjciccmccb
s:knowl	fibpjbdcicicb
s:koffi	clcdccmcdcddm
s:kolle	mjbcckfccccbo
s:kolum	abcacpabdcaca
s:komis	deeenedeeeeed
s:komme	ddceeecddlknb
s:kompl	Zddccocaddcdc
s:kompo	bcccbpbadbbba
s:kondi	dddedeoeddeed
s:konku	cocdcccdccddb
s:konnt	occddnbcmcccb
s:konst	meefffefeeeee
s:konta	lcacddbccpccb
s:konto	cadceecdedddo
s:konze	ccbdocbcbbcam
s:korre	ababcoaaanbbZ
s:korri	cabdddbdccccp
s:koste	ddcddcolcbcli
s:kowal	cimmcdcdddddd
s:krank	babcdcobbbcbm
s:kredi	cdcddcoddcbcc
s:krieg	acacccbbbbqcZ
s:krijg	cmpdddbdccddb
s:kruiw	bcbccdbcbacdp
s:kuber	mcjdddblljddc
s:kuche	bcbdcdacbpcca
s:kumme	bnccccncdccda
s:kundi	ababbaZaaaapY
s:kursl	deeceoedeeeed
s:kurzf	Zcbccpacbcbca
s:kwabe	bcacddbcbocma
s:kwart	bcbqddlccccdb
s:laadp	bcaoccbbbbbcZ
s:label	ccbddobYcodcc
s:labor	bkcmmbcjkcecj
s:labou	cocdcdccdmddb
s:lacki	cdbeddcdnccdm
s:ladde	dcbpbcdcccbdc
s:lades	ddcndcdcddddc
s:lager	occmbbbcdccca
s:laiss	cdcdddndccodb
s:laite	cndededddeddb
s:laksh	ldcemecedeeed
s:lamen	ndcbclcccbcdc
s:lamin	oddddcbdddddb
s:lampa	efefeemeeedfe
s:lanca	bddddcnndccda
s:lanco	cdccccbodbddc
s:lande	nocccbbccbcbZ
s:landi	nccddcbldclkc
s:landl	acbnlnjccbbhj
s:landm	cddoedbdddcdc
s:lands	bmdeddcdddmed
s:langd	jibccbabcbboZ
s:langf	cocddcbccccda
s:langs	cdddedbddddco
s:langu	liibhjjdjccje
s:lanya	lddeeccmddeee
s:lapto	bcbcclmZchodb
s:large	cdecmemdedded
s:lasci	cdcdddccmcdcn
s:lasse	cdbeedpdcddec
s:laste	bddcdobdcccdb
s:laufe	ccpdcdbdabddc
s:laufz	nedeffdeeeeed
s:laugh	blbdcmacblldl
s:launc	iccbiclpccedb
s:laund	lballcacbamcm
s:laure	bcbmdcbcncdbb
s:lausa	cckkcpbbccdec
s:lavor	ncbcfbacrbccb
s:lawye	acdmedmjcecdj
s:layof	bbfcbdabpmccb
s:layti	nbccboZcbabca
s:leade	bcldcdmmebjkb
s:leadi	hmkdddljdckdb
s:leafl	nlbbcbehcbcnb
s:leaki	ndccbcacdccdn
s:learn	djdihmdjjiedb
s:lease	emeeeeeefeefe
s:leasi	kdijcclnhacca
s:leavi	bcpdmcdbjcccj
s:leben	bbpdccacnZcbZ
s:lectu	bdccdqbncdccj
s:leden	occbcmZacbbca
s:ledge	pcdcddkddddec
s:leerw	ababbbabpbbba
s:legal	cddcecnjeecdd
s:legge	deedeemeeeeee
s:legib	mcbdcdndcbddd
s:legum	ccbdodcccccdc
s:lehra	bcbccqbacacbZ
s:lehre	dccdddcdmdddn
s:leice	aqccddaccdcdc
s:leide	bccdocacccccb
s:leipz	iibcmjblckddb
s:leist	ndddedcdedcdc
s:leite	cnccdedeeeeee
s:leito	deefedndeeeee
s:leitu	lmcccbbnbbccZ
s:lekke	accoccbcdccdb
s:lekto	bdacddbcocccb
s:lembr	ddcdddcdcoddb
s:lendi	bdlmcdbdbYmdn
s:lenin	deeeeededdned
s:lente	ccccdcccdoccZ
s:lenzu	bdcdcccccccdo
s:lernv	accbcqbbccbcb
s:lesau	ccccdaobdcccb
s:lesbo	cddbdoccddddc
s:lesso	cdccdrebcbgdi
s:lesur	bddddocdddddb
s:lette	fljllchkbgcda
s:letti	bealmckfmbgcb
s:lettu	cdcddcccdccbo
s:letzt	abnmcbnbaabaZ
s:levan	Zbbcncabbbpca
s:lever	abZcbcaaaobZn
s:lezio	bccddmbmcbccm
s:liabi	cccdckpkdccdc
s:liber	jikcdijcicoca
s:libra	kkcceecnhjccj
s:libre	mbbnbbZnababZ
s:licen	kjddjcldjckdb
s:liche	abXbcbbbaqbaZ
s:liefe	bbccdcbbdbmcn
s:lifeb	ZbZbbbapbnbcZ
s:lifti	cccccclacbodb
s:light	djbckcmmccccl
s:likew	ccqcccbacccbd
s:limer	jbabccacnmddb
s:limit	bcbccccpcbnlZ
s:limpe	cdeeedodeeddc
s:limpi	coddddcddcddc
s:lindg	bbacccacpacma
s:lindh	jajnccacdmccb
s:lindq	mdcdddeddmjec
s:linke	ddaccblchnpba
s:linoc	ncabcaZnbnbdZ
s:liqui	bddodcbddcccZ
s:lisib	oddddcccdcddb
s:liste	hkbcdjfpcccdc
s:listi	acbcccqaccdnZ
s:liter	Zdcccpamccndc
s:lithi	meccdbcccneed
s:litig	lncaddcdcdkdb
s:liuta	abccccpccccca
s:livel	boccccbbcbccZ
s:livra	peededcdedeec
s:llama	ccoeddbcckcnb
s:llega	mcccccbccbcbo
s:lleva	mlbcicnccccca
s:loadi	bdccddoddcadl
s:local	lcbbcalmcbmca
s:locat	nfleddddfdjdc
s:locke	nbcdddbdcdddo
s:locks	bdcdddabddcdq
s:lodgi	pcccdoabdhccb
s:logem	cocdidcjdcdbm
s:loggi	dbdbdmccddocb
s:logic	acbpcbklcbbca
s:logis	dkjkejbljedcb
s:lohna	bdcddcodbbcdc
s:longt	cdcdmdcddndcb
s:loodg	bdccdccddcccr
s:looki	filijeedjdeed
s:looko	bbpcmdbccZddb
s:loond	dpdeedddedeec
s:loons	bbcccbabcbcZp
s:loopt	neeeeeeedeeed
s:lorie	cdednddeeeded
s:lotte	lnddddcdkdidc
s:louds	cdceldcddcbeo
s:loyal	bcnmdcbbcmcba
s:lucht	ccccdcbccoccZ
s:ludmi	bcccccbcccodb
s:lugar	eeeeeeedmdeee
s:luist	cddddcbpdccca
s:luize	bcccccbccbcco
s:lumen	ejgfhdhdlhdjc
s:lunch	njbckcbmdkcdb
s:luxem	nladddadcnccb
s:lycee	ceeddodbeddba
s:maalt	cnbcddcdddddc
s:maand	mccldjcccgfcl
s:macch	ckmldddddddec
s:machi	dkbjiikdedkdc
s:machu	bdcdcdoccccdb
s:madag	accddcqdccccb
s:madne	kdndbecddddee
s:maest	ddddddccedddp
s:magaz	ddemcmfocabbc
s:magic	jbaaoalbbcbba
s:maila	ababbbZabZapZ
s:mailb	cccddccccbpjZ
s:maili	cdccddnccmkdb
s:mainf	kcbcecbodcbdc
s:maint	ikhhdecdcddmk
s:maiso	ccoddcbccbccb
s:maitr	bbabbbabbbapa
s:makeo	ocbddclbcacdb
s:makke	eeeeeedeeemec
s:manag	emfjeefehdeed
s:manan	odeeeedeeeeed
s:manca	bbbcnbmbcbban
s:manch	infhkccdlcdcb
s:manda	ckoficbccbmci
s:mande	ZbbbcomabbbbZ
s:mannh	codeedcccdccc
s:manpo	bbocddmcccaca
s:manqu	ddcdddcddobdd
s:mante	boccccccccmcl
s:manua	cdcddobcccddb
s:manuf	dkkljdijfbdhc
s:manus	ncbcdakbceccq
s:manut	bcccdcmcdmbck
s:mapea	bcocccbccbccb
s:mappi	edmdjiikecddd
s:maque	odccddbdcdddc
s:maqui	cdcddbqcdcdeb
s:marat	nbkccbeabocce
s:marav	bnbcccbbcocca
s:marca	cddodclcdcdda
s:marce	cdlcdeceddndc
s:march	mjdcdnicdcddc
s:marga	mcbcncbbcncdb
s:margi	mcccdaaodccdc
s:margu	hkbccdjmdlddc
s:maria	abbcapbcabbca
s:maris	baacicZconcdb
s:marit	bbdcdkkndcddb
s:marke	ijdfkjiidcefd
s:marki	hcccdqcddcdec
s:markt	mcpcddbccbcca
s:marmi	pdccccadccZdb
s:marqu	cccdccbcocdcb
s:marri	dbZccoaaaoccb
s:marte	cdddddmidcdbn
s:masch	mocddcbccccdb
s:massi	odddedcdddcdb
s:maste	ZbbbcpZscibbZ
s:match	dbmhmdbdccdoc
s:matem	bccccoccbbccb
s:mater	ojcddlbcieddc
s:mathe	lmbcbbbabbqbY
s:matil	lcbccbaccmccm
s:matin	bcnccobcccccb
s:matos	bodcddcdeedec
s:matri	nbaccbmncabbZ
s:matro	eedfeeeeneeee
s:matte	dblicbZnchbcn
s:matth	ccadccnbbnccb
s:matti	nbabcmaajabaj
s:mattr	Ybbccqbacbbcb
s:maxim	mddndcadddced
s:mayor	babcaoZobbbbY
s:meani	cccdlababpddc
s:meant	fkdcddbdncddm
s:measu	jjbcdcpcdckcb
s:mecan	dodddbcbcdddb
s:mecca	bcoddcbdccdcb
s:mecha	dncdlcbjikcdb
s:meche	cdbdddcdcoccb
s:mecke	cdededcdeendd
s:mecon	cdcedeneddded
s:medec	qddddYddddled
s:medeo	eeefmeeeeeffe
s:medew	ancdmdbccccca
s:media	kmcccambcljca
s:medic	encmhedcddjdb
s:medie	aicbclaocbcda
s:medit	qcbbcbabccddc
s:medro	cccdndbdcdddc
s:meede	ddbdddcccodca
s:meedo	cedneddeeeeed
s:meega	deeedenddeeec
s:meelo	abacbcabpacca
s:meerd	edmfffdeceedd
s:meest	deeedendddeec
s:meeti	diclcecfcmicl
s:mehre	ddpeddcdccddc
s:mehrw	acbcccpbcbbbZ
s:meinu	adcoccccddddb
s:meist	ckdddlndddjec
s:melbo	akbbddmcncddc
s:melis	lddfffdfkeeff
s:membe	ddcfdhimcejlc
s:membr	jbZnboZabZbbY
s:memor	ababpaZabaaaZ
s:mendr	coddddddddddc
s:menin	bccccnbacncca
s:menor	dndddddddcddb
s:mensa	dkbccckcjjioY
s:mensc	cclcdcmnccjca
s:mensi	indddmcdddkdb
s:mensu	mmddedcdddldc
s:menti	dijdfdidiicnc
s:mento	bcccdrmccddda
s:merca	ibnmddcddcddc
s:merce	cZbcccZcccqca
s:merch	bnccccbcdcpcb
s:merco	cdcmdbcmcbccl
s:mercr	bccldlccdcccm
s:mered	bccnddcdmdded
s:merid	clcdeccmedled
s:merie	dceddbdoedddd
s:messa	edeededdeiepb
s:mesti	deneddcdccedc
s:mestr	abacccabpabaZ
s:metal	boccccbbcbccZ
s:metam	bbcccdcddcqcc
s:metho	iccddkndcjddd
s:metie	ceddddocddcdc
s:metod	pdcbdbbbcccdb
s:mette	ccccdccddcqdb
s:mevro	ndddkdleddced
s:mezza	cdcddcccdcoca
s:micro	kbbccbahnbocl
s:midde	dmdeeededdmec
s:middl	bmbdcdnddbcdb
s:midla	cjodddldcaddc
s:midni	lcbmcaZlbalbl
s:midwe	pcbldcbccdcec
s:midwi	abneclabllcka
s:mient	ddddkdidddmdc
s:mierc	ddoddccddcdcn
s:miete	nccdddccdcddl
s:miets	bncbcnaacbccZ
s:mietv	cdcdddodcbddc
s:migli	bbaccbmobaZbl
s:migra	qchcccbcbljdb
s:milag	cncdddcddcddb
s:milea	rccbbmbccbcda
s:miles	mbabYcabcaZqY
s:milho	dddddddddcnac
s:milio	lddeddddddmcc
s:milit	bcbcbcbcbapca
s:miljo	ddceddcddcocb
s:milki	lmcicblcfccdc
s:milli	cjdemddiddmdd
s:millo	bccdddoccYmbc
s:minde	ceededddddddp
s:minij	oddddcccedcda
s:minim	jddcmilcdcddk
s:minis	mlfldcbcdhldb
s:minne	mdceeekeeeeee
s:minor	bccncnaccccca
s:minst	pddeeededdeed
s:minus	bcbdddbcboccb
s:minut	bceodjifhbeee
s:mirei	Zoncbcbccbccc
s:mirel	mededededeeee
s:misdr	ddcdddcddcodb
s:misle	ddcddacocbdda
s:missc	cccddcbdobcdb
s:missi	icgjlddhdkgdj
s:mista	bdbcecllcmnca
s:mitar	aobccblbbbfnZ
s:mitbr	cdcdddccdcdcq
s:mitch	bcblbobcdcddd
s:mitgl	lcbccbbocbmbZ
s:mitgr	eeeemeeeeeeed
s:mitma	bbbpnbbmbbcca
s:mitta	cdccdeccdccdo
s:mitte	cdldddcdddodc
s:mittw	cmcdddclccccn
s:mobil	eoidddnddcddb
s:mocht	dndodcbddckdc
s:model	fncncbmccccdb
s:moder	ncbbcbbbcbkna
s:modes	bcdccpcZdccda
s:modif	dddddcdddcYpZ
s:modul	mccodcbddcddc
s:mogel	neeefeeedeefd
s:mogli	codeddmdddddb
s:moist	abbccnpbbZbbZ
s:molda	occdddcdcddcb
s:molen	cobddcccccccb
s:moles	cbbdkdbcpcccb
s:momba	bdmccdncdcdda
s:momen	abocnblababbZ
s:monat	akbcckmlcblbc
s:monda	blcccoblcdckb
s:monfa	neeeeeeeeeeed
s:moniq	ambnddbdcdded
s:monit	ncclfclccchjb
s:monsi	bdbdccndmblcb
s:monta	fdddldkkdddmb
s:monte	qcdbdlaadbcdc
s:month	mkcckeldccjdc
s:montp	oddddddddecec
s:montr	lobcdcbcccbdb
s:monum	abbbcbaocabbZ
s:morad	dnedeedddeedd
s:morni	ffijcldedjeck
s:mortg	Zfbmcckljkkdc
s:morti	clcemeddeided
s:mostr	eeddeeneddeed
s:motiv	bclcbkaboZcda
s:motob	pccddacbdccdb
s:motor	bdddodbddbmdb
s:mount	Zkkncklbcabcd
s:mouve	cdccdcccccddo
s:mover	aaocbbZboabba
s:movim	bcacacacbapba
s:mudam	cdddedcddccdo
s:mudar	abobbbZbambbZ
s:mujer	bccccmaocbcca
s:mulhe	acccccbcdcoca
s:multi	kkpbdmbcZbcbb
s:munic	cobcnchceafdi
s:munis	cdddedcdddbco
s:muove	cdpedecdcdddc
s:mural	cccdcdodcccdb
s:murat	bbacccbdoaccc
s:museu	bYmcncolbZcca
s:mushr	ddbdedcddndan
s:music	acZlndbpccbdc
s:musik	bcbccpcZdbdda
s:mutte	qccddZcdcdcdb
s:mutue	dobeeededeeed
s:myste	bcblccZbnapca
s:nachf	bnbbccncbbcbZ
s:nachg	ddeeeddcedodZ
s:nachh	bddcdocdccddb
s:nachm	bccnclaccmccb
s:nachr	kdcdedldkcdnb
s:nachs	bbmcccmbmbcbm
s:nacht	onbcccbcbbcba
s:nagek	bccdddcdcccdo
s:nairo	ajkkmcmcdccdc
s:nakag	cnceecbddmded
s:nakij	Xccccqbcdccdb
s:namli	acaccpbcaabcb
s:narek	occdddcdddddb
s:narra	ocdccmaccccdc
s:nasci	ababbbaaapbaY
s:natac	cccddaccccdcq
s:natio	kpedccbleccdc
s:natur	eoakclkccecdb
s:natuu	dodddccdddddc
s:navid	ccacccbbcpcaY
s:neare	jccdedcddjdnd
s:neben	mddeeemeddeed
s:neces	jdclkgdcmhfdb
s:neder	ncdeeemdddddb
s:needf	cbbddecdpddec
s:needi	pccddcbccmbdb
s:negat	kddcdeleddmdc
s:negoc	cdddooccdcddc
s:negot	ejacckmmcbcdk
s:negoz	ccbddcbcbacco
s:neigh	dcecfkkielccm
s:neith	pcbdjcacboddb
s:nemme	cdddddcddcddn
s:nenhu	ccodddbccbcba
s:nervo	hcaccmaobljdb
s:nessu	ZmaablZabanoY
s:nethe	ndddddcddmddc
s:netto	bdcdcdodcccdb
s:netwo	fjejhdjhedelc
s:netza	cdccdqbcdcccb
s:netzl	eneeefefdeeee
s:netzw	cdbddcbacpccc
s:neunz	eneeefeedeeee
s:newsl	ldcdkccpccced
s:newsp	bjcmgmbidfddi
s:newsr	Zbiqcaabcabcb
s:niaga	njceeedddedec
s:niema	kkbdccbkcbapd
s:nieuw	jabcloalbkbbZ
s:night	bcbcdclnclbck
s:ninet	bocdldclcicec
s:ningu	abbbocbbjaYoZ
s:niort	ndeefedeeeeec
s:niter	oddcdccdddcda
s:noleg	bcbcccpbcbccZ
s:nombr	cddodcbdddbdb
s:nomin	ablckbirbabbj
s:nonpr	jdbddnkbddcdd
s:nonse	nnocdcaccbccb
s:nordi	bZkcocbccccdc
s:norma	djbdccoccmidc
s:north	lcjidkcdeiekc
s:norwe	lmaccblcoZcba
s:norwi	cdbddcjmcnccb
s:nosot	fckdecqcdcccb
s:notai	cdccdcccccpcb
s:notar	cpcdcdddddddc
s:noteb	lcidjddecmjde
s:nothi	bcjkhdjkhhfdj
s:notic	feiddcohdieec
s:notif	dbjcccaccbbra
s:notti	bmndddbdbbddd
s:notur	ddeeeodceeedc
s:nouve	ccmcdbdofjhkZ
s:novat	dffdcdedokdgc
s:noved	ccccddbcdbcoZ
s:novem	mdccdkekcbckm
s:novie	adcdddbccbdbo
s:nowhe	cdcdndldcbced
s:nucht	ddccedcdddddo
s:nuest	ihkejilkececb
s:numbe	jccdidgjdjkdl
s:numer	abbcobbmbaobY
s:numme	odddddbdddddb
s:nurse	lkdcclaicbckm
s:nursi	edjcdodkjdccb
s:nutri	mddcdckdldcdc
s:nutze	bccocaabcbbbb
s:nutzu	ababbbaababoZ
s:obitu	ldcdcdobccddc
s:objec	bckjdlldkccdc
s:oblig	dcmjddnckeddc
s:obrad	ccccqcbccbcdb
s:obrig	bccddcbccrcaZ
s:obser	hecldlkccjfdc
s:obsta	dldeeecdmddee
s:obvio	pcblccibbkcci
s:occas	lcdjddlkdicdh
s:occor	cdddddcdddbdo
s:occup	bcacccbconjdb
s:ocean	dcdddaccdbddo
s:octob	mbeccihnddccl
s:octub	cbbcccbncbbbm
s:oculi	dddddddcecddn
s:ocult	Zabpbbbbabbba
s:odive	cddedddcdddco
s:odont	bbccccpccbcda
s:ofere	bccddcocdcndb
s:offen	ccididcpcmcdb
s:offer	dccckelhcbgmk
s:offic	dkdkhckhcdmcc
s:offsh	dkkdkdihddjdd
s:offsi	acbccbbbcjccp
s:ofici	jndddjlcddcdd
s:ofrec	alncmmZblbcbZ
s:ogenb	bcocddcdbccdb
s:ogget	ndeeffeeeeeed
s:oktob	miecflbiebcbl
s:ombud	nmicidcddbddc
s:omgev	coccddbcccccb
s:omgez	cccdddbddcbco
s:omtre	bddcdbbcdcoda
s:onbep	cpddeddedddec
s:onbet	deeeenddeeeeb
s:onboa	lcccdhjcceoib
s:oncol	kmcnddbdddcdc
s:onder	knbmdbcdlcdde
s:ongev	mncdddddbdddc
s:ongoi	pcdddbedcjddc
s:onlin	Ybccnpacccbca
s:onora	ZcbqcbbcbcbcZ
s:ontbr	acbcccabcbcap
s:ontsl	decedecdnbddc
s:ontst	cbodddcccacdb
s:ontva	abalbbcbbaraj
s:ontwi	cldddcmdiddkc
s:ontwo	dcdencdeeeded
s:ooste	nddeeddeeeefd
s:opcio	bcdcocbcdcbdc
s:opdra	kclcdojdcccdb
s:openi	cmmdeedjkcddd
s:opera	dkjkkeiedhcdd
s:opgav	cddadoccddddc
s:opgee	odeeeedeeebee
s:opgeg	nddeeededdded
s:opgeh	bZddobbdddcdb
s:ophal	ababccabbmman
s:opini	kbcqdmbbhicca
s:oplei	bccccYqadbcca
s:oplev	mccddccddnccb
s:opmak	pddcdYbYedcdc
s:opmer	ndddedddddddc
s:opnem	odeeeedeeebee
s:opnie	ababbaZabZapZ
s:oport	bemcccoikbcjb
s:oppak	ndeddddeeeded
s:oppor	edmddildeehic
s:oppos	ddcedekddoded
s:opsch	pcbccbYbccbca
s:optic	anaobcabbZccm
s:optim	cccdddjdddpdc
s:optio	aodjnjadccieb
s:opusc	deedeenedeeed
s:opzic	adccddbcccdco
s:orang	bbbcccbbcmcbo
s:orate	bdcccbbodbccb
s:orato	abaccpacbbccZ
s:orcam	acccdcemcccnl
s:orche	ajkhcclmbefch
s:orden	mnccdccdcdcdb
s:order	jcccecmelkcch
s:ordin	bccnlcaclcmcb
s:ordon	bdddddbcddcco
s:organ	cdndelfjkdcdc
s:orgul	dedeeddddpddc
s:orien	nckcdgbcmchdb
s:origi	blcjacccccndm
s:orpha	bdcdbccdccpec
s:orphe	dddedededdned
s:ortho	Zlcocbaccbacl
s:osbor	cncdldcdccded
s:osped	dmdeeedededem
s:osteo	odddddbdddcdb
s:ostra	cpcdcdcdcdddc
s:other	bbhcfkdcbjlhm
s:ottob	kcbccdbccbcco
s:ottoc	obcccbcddccdb
s:oubli	cdddedcddccco
s:ouder	cdcdddcddcddp
s:ourse	bkbckdlndcddc
s:outco	bcedeccpdeadb
s:outdo	amncbnbbcZccb
s:outgr	jcabclmncbccZ
s:outli	jccdcobccmdcb
s:outre	ldbdedodcaeed
s:outsi	nekkdcdcdeddh
s:outso	bcncacocdcicb
s:outst	ldccdcbdcjoda
s:outub	nccdddcdddddn
s:ouver	ndceeecedmeec
s:ouvri	bbqcccaZcccca
s:ouvro	eneeeeeeeeeed
s:overb	ddeeeededdned
s:overd	Zbbbccablabaq
s:overf	jdcdddadokddc
s:overh	ocddcbedcccdc
s:overl	kbbmdcbcckddl
s:overm	ccZccdbcrbccb
s:overn	bhbcccrckbcdb
s:overp	bcacccrccamcZ
s:overr	bcadlcbccmcdn
s:overs	abmcbaZnnabbZ
s:overt	lbcbcabcdcccp
s:overz	odcdddcdddddc
s:oyela	blnckcbcclccb
s:pabel	occcdcccdcbdc
s:pacie	ncacccacbaccn
s:pacif	ldeeeedleeded
s:packa	clcdjdoddeicd
s:paedi	dmbekedeeeefe
s:pagam	ecccdockccmka
s:pagar	qcbccmaacbcca
s:paghi	bddcdpbadccdc
s:pagin	pddddmicccdcb
s:paiem	occdddcdcddcb
s:paier	ccbdocccabcca
s:paine	bcdodcccdccca
s:paint	mcccdliccbfcn
s:paket	bcccdcoccbcda
s:pakke	accbcbabcbpbY
s:palav	abcccbnbcaYpZ
s:pales	bcbbcnkecobbZ
s:palha	pcbbcbaacbbbY
s:palle	acaZcbnacnbam
s:palli	bkcbcccdcdodb
s:pamon	eedeeeddmddee
s:panie	occccbmccccda
s:panne	nededecededed
s:paper	odbmccmjcbddb
s:paque	bcccdcbccbnao
s:parab	ccbcdcabcpmaZ
s:parag	cdcdedodddddc
s:paral	ajjleckieacnb
s:param	fajZbnlbnabca
s:parce	alacccaccmoca
s:parci	odcdddcbedcdc
s:parco	cmldddcdncccb
s:parec	bbbncnkccbccb
s:paren	iibggifkcecdn
s:parfa	ceeeeedeeened
s:parfo	dddeeedeneeee
s:parke	cdcdddbddbbbo
s:parki	dccilfdcchcbq
s:parkp	docecddddddec
s:parkr	cccodbbaccbcb
s:parla	ckkdhkcdklddb
s:parle	jcndccabbncca
s:parli	bmbbocbcccbca
s:parro	mndbdccdddcdb
s:parta	kbndddbdmcldb
s:parte	dkcldbllkcddb
s:parti	dcjnekhjcfddc
s:partn	dheeodkddcjec
s:parto	bdbddclbqbdcb
s:pasaj	cocddddededdd
s:pasar	mcocccbccccca
s:paspo	ddeeeddeedndc
s:passa	cjbclcbcclkbn
s:passe	dcoddkcibhkcb
s:passi	cckcmcnbcdidj
s:passp	cfdccdbcicrcf
s:passw	cccddjccdhpki
s:pasti	obccdcbcccccm
s:paten	ccdcpdcdddded
s:pater	pdddebcdddcdl
s:patho	kddodcaccccdb
s:pathw	cmjdcdmfdfdhb
s:patie	lidlendccddge
s:patis	cpbdbcbccbcca
s:patri	bkacdmncdbkdd
s:patte	ocbcdabncabca
s:pauli	ldccddacdoccb
s:pausc	obbbcanbbabbY
s:payab	fidcccobccmci
s:payme	kjceedecdcnge
s:payro	djdkdflcdjkci
s:paysa	ababbaaabarbY
s:paysl	lalcccmccbcdn
s:paywa	bbbnbabbZocca
s:pazie	lcbnccancbccZ
s:pazze	bdbdocabcccca
s:peace	bcbbccabconbZ
s:pedia	bbbocbbbcbbca
s:pedim	lnddddcddcddc
s:pedir	ddbdddcdocddc
s:peint	cddcebcdddcdq
s:pelic	jbmbcaimbmcbY
s:pelli	cdeencdddeded
s:penal	cdcdcepdddccb
s:penda	alndcclcbbkcb
s:pendi	bdccddbkdblqZ
s:penro	ndcdddcedmdec
s:pensa	cmcddnbdicjdc
s:pensi	epdcefhiccdfb
s:pente	nbbckclcjcccb
s:peque	cddddnlcddddc
s:perce	acdcrejbcbccn
s:perde	acbcccmccmnca
s:perdi	aaabbbZnoabaZ
s:perdo	aabcncacobcca
s:perfe	abjmblibnZjch
s:perfi	bcodccbcdbccb
s:perfo	ecdcdiadddmbn
s:perfu	cbbdncbcbmmcb
s:pergu	ccpddlbcchccf
s:perha	mcdmcciemccdb
s:perif	cddddocadcddc
s:perio	mdccdncblcccb
s:perit	odcddcccddddb
s:periz	oddaddceeddec
s:perma	fqedddcdicddc
s:perme	dcbcccnbinlcb
s:permi	bllkddbclbenb
s:perso	eimfjdfdcdldc
s:persp	bmnndcabcicca
s:pesca	ddeemedeeedee
s:pesqu	cdcdddccdbcoZ
s:pesso	abmbbbZaadmoY
s:peste	cdbddeddpaeed
s:petal	nedeedddddeec
s:peter	lnbcdlccccddd
s:petit	ababcbaobabbm
s:petra	dcecddocccddd
s:petro	ccmdccbdccodb
s:peuve	cdednddeeeded
s:pfarr	bbdcdodcdddcb
s:pfleg	dcjjddjjljdib
s:pflic	deddddcdddnec
s:pharm	hgdndedkedicd
s:phili	cmcdddcdkmeed
s:phish	bmdcdoncdcaca
s:phoen	fkeddickimdeb
s:photo	mcdddilecemcc
s:physi	aoimidddciedb
s:piace	bhmicidbllccb
s:piaci	ddceeaddbpccb
s:piano	cccdcnbbbbcco
s:picco	obacccncbacba
s:picki	ocnbccdbclccZ
s:pictu	kccfeckcfmelb
s:piens	accnobacdcacb
s:pillo	odcdcdcddcbdb
s:pinco	ddddddcddcndb
s:pingu	cocdcdddddddc
s:pintu	bcddddccccddo
s:pipel	ncmcddkdcccdj
s:pirae	bbambcZnnbcdb
s:piram	bcccccbbccoba
s:pisci	mdddddlcdddcl
s:pitch	lbbnacfnbabcb
s:plaat	acbcdccbdbcob
s:place	bnddecldnbcdc
s:placi	cdrddcbcbZdcc
s:plafo	nccbdcbcddodc
s:plaid	dddddbcdocded
s:plain	ccbmcddcblocd
s:plair	bcodccbcbbdcb
s:plais	imcdddbcdodcb
s:plani	bcbdodbccdcdc
s:plann	fkfiiejiidcee
s:plans	bocddcccdddda
s:plant	dnlicdjdcjcdc
s:plaqu	mdcdcdocccccb
s:plast	mdddddcdddddm
s:plata	cccdndcdccldc
s:plate	bcbccbbbbbqbZ
s:platf	hkbiejjeedlec
s:plati	bcccbcnbdcndd
s:platt	addodccdddddb
s:playe	bcoccdZbcncca
s:playg	dcdcjdibcdcnj
s:pleas	djeidihjcmfcc
s:plekk	abmabaZonabaY
s:plomb	bdccccccccccq
s:plots	bbbdbcacobcca
s:plumb	jdbcocedbbcdo
s:plusi	ccqdcbbcclccb
s:podca	ddcdjhjpdecdd
s:podem	lcqdddcddbddc
s:poder	bccdccncncdcb
s:podri	occcdmbcnccca
s:point	cdcdddkdcnddb
s:polen	cddcdndceddec
s:polic	adcdddncdlcmb
s:polid	cdddddccdccdo
s:polis	aabcbmoZcbccb
s:polit	incdddbdcclmZ
s:poliz	bcbcccnccbbcn
s:polok	cpcddddcddcec
s:polyt	jddclmcdddddd
s:pomer	bccccnbmcbcca
s:ponem	acbcdcccdcccq
s:ponen	bcccboblcbcba
s:poner	odccdccdddcec
s:ponga	efefeemeeedfe
s:pontu	oddcecaddeceb
s:popco	bcccdcoccbcda
s:porsc	cddeddcdddnec
s:porta	jcbcejkmcblbd
s:porte	cdddkmkddcjed
s:portf	jcichdeepbddd
s:portr	lebbcbnocaabZ
s:portu	nkcddcnedcddc
s:posib	mefefddeffefe
s:posic	ddodddmddcacb
s:posit	dnjdddcdjdehi
s:posiz	lkjeeedejeedd
s:posse	acbcomabmbcdb
s:possi	ndfdjeickeicd
s:posta	bbccdcbcccndn
s:postc	mccbdbpcccbda
s:postd	ncbdkbacnbcdb
s:poste	accddnnbckcdc
s:postg	hocdddblddddd
s:posti	dlbddcbjnickc
s:postm	acbpcbabcabcm
s:postp	Zebacnaacabbq
s:postu	ccddddcdmcdpb
s:potab	dndddecdddddb
s:poten	bcjnccmdccdcc
s:potes	cbodddbccbdcb
s:potre	kcldddkdmcddb
s:pourq	ccbccclbbpccb
s:pourr	ngdddmcdldddc
s:pourv	doeeeeeedeedd
s:pouss	cccccccccccco
s:pouvo	eeecdacoedeed
s:power	cblcddcccboca
s:pract	djdldljclccde
s:prade	pdcedededcced
s:prakt	mdckdcldjdddc
s:prati	cnccdccdddmdc
s:praxi	eeenbdeeeeeee
s:prece	neeeeeeeeeeed
s:preci	iddkkfjcncfcd
s:predi	oddbdldcddaec
s:prefe	dknjefcdccdmc
s:prefi	bcoddcbadcccb
s:pregi	oddbddceeddec
s:pregu	bbnbobZbbalbZ
s:preis	bccbcbbpcabbZ
s:prele	adcdddcddccco
s:preli	cdddddcdddbdn
s:premi	idcclicdcclpb
s:prend	icbcbmablebmm
s:preno	bbbcpZaacbbca
s:preoc	lccdddcdedndd
s:prepa	idhldmjijbfcb
s:prepr	ndccdcbcdnddb
s:presc	bdckfdbbcbcbq
s:prese	cgijjhkdfdddj
s:presi	blbcddoddidec
s:press	iheldiecdjddl
s:prest	nlfdddcddcckj
s:presu	lcdcikccddckm
s:prete	cipceclccbcbe
s:preve	bncdccbkcbjll
s:previ	jjihddfjkclcb
s:prevo	cddddcccdcddo
s:preza	lkeeeedeeeked
s:prici	jecjdcpeibddb
s:prijs	ddddddcddcoda
s:prikp	cdddddbddddco
s:prima	Yjnmcnaccbcda
s:prime	cedcnljkkcdca
s:princ	conhicdcccdec
s:print	kdcedjdjckdcl
s:prior	fcacddqdcacdk
s:priso	bkclmdcdddded
s:priva	djcmcideccnlb
s:prive	bcbcbobbabbca
s:privi	acbodcacckmck
s:priya	mdcdddcddmeed
s:proba	klddeimcddfdc
s:probe	aabcebobcbbqZ
s:probl	njdkbcdkcblcf
s:proce	eijkeekdeclcd
s:proch	ammccZaocbbba
s:procu	jjiiiifekdecc
s:prodo	accccbpbcbbbZ
s:produ	hjihleiffcjdc
s:proef	ZbbbkahbbnaoX
s:proev	cdcedeoddcdec
s:profe	ededddjeikekj
s:profi	dejeeeieghhmb
s:proge	mdddddhldedlc
s:progr	cfcdllmleddcb
s:proje	kfeffejfefeid
s:prolo	pdceeededdedb
s:prome	dodeddbdkdded
s:promi	cdlffdmedlddc
s:promo	bbbhflfdkibkl
s:pront	ccdeedqddcddc
s:prope	gjjggheeiiddh
s:propi	dddedecdddddn
s:propo	jhfkdkmcccdkc
s:propr	bmccmcicccmcb
s:propu	kblbbnnZbaaaY
s:proro	odceddcddddba
s:prorr	neeefedeeeeee
s:prose	bcbcccbcbocca
s:prosp	cbccfdpecncca
s:pross	bdqdddcdcccck
s:prote	dideecnldccdj
s:proto	dcclpccldccdh
s:prouv	cdcedeneddded
s:prova	acbbccmbcnbal
s:prove	bbbcccobbaban
s:provi	dhcedlmffeeic
s:provv	cdcdddcddbcco
s:proxi	abqbcbmbbbbba
s:proye	lckdjdfjdccmc
s:proze	dddeoededdeed
s:prufu	ledeeedeededm
s:psico	cdbeddoddcddc
s:psych	Zblocjbbbmcdb
s:pubbl	cmcdcdncccdcb
s:publi	cdbdeokldcdna
s:pubqu	ababbcYpbZbZY
s:pudis	acZcbbpbcabZZ
s:pulis	ddcdbdcbdcddo
s:puliz	dedeeddcecddp
s:puppe	ncoccbabbaccZ
s:purch	jdcjdcfccbmkl
s:purem	bdcdcocbddcda
s:purpo	fcjdddkdlmddc
s:pursu	cmddccccedndd
s:putti	cckndeafkecck
s:pyram	bcacbcZcbaqbZ
s:pytor	lfldddckeddjb
s:quadr	bqccccbdddddc
s:qualc	ajocchlbmicbZ
s:quali	jiheddedlihic
s:qualq	abacbbaboobbZ
s:qualu	bbbcccbcpbbca
s:quant	ckcdfekhledkb
s:quara	kcddldbnddcdb
s:quarr	nccdddcddlded
s:quart	eiemjcleccdci
s:quatt	njckedlddcedb
s:queda	cncddcclcckck
s:queij	aeddedbcddddo
s:quell	ndeeeddeeeddd
s:quelq	dccnicbcochcc
s:quere	cmimldcddeddc
s:queri	kdddddcdcdldn
s:querr	acaoddcdddccb
s:quese	ababpbabaZbcb
s:quest	cdindjdjdkcdd
s:queui	ldcdddodcbcdb
s:quick	dbabcbjblaqbk
s:quier	ldcddojbdcbdk
s:quiet	anacbbpbbabbZ
s:quijo	ccccdcaocbcba
s:quinc	ncdcdncdddddc
s:quinh	ndeeeedeeeeed
s:quint	blccdocccccdb
s:quinz	cddddocadcddc
s:quise	cpbcccbccccca
s:quisi	bccoccccaccdc
s:quisq	neeeeededdeec
s:quitt	ibdcqcbmZbcca
s:quota	nccddcoccccdf
s:racco	kcockcecbldca
s:rache	cdcedeneddded
s:racon	bcobccanbbccb
s:raddo	bcpcccaccblca
s:radio	abclbkkbnjbla
s:ragaz	bccccoaZcbcbk
s:rahme	odddeddeeeeed
s:railw	bcbccomcbadcc
s:raisi	bcbbtdckabcdb
s:rampz	dcdencdeeeded
s:range	aoncanZbaabca
s:ranso	cccddelddndec
s:rappo	ndeeeddeeeddd
s:rastr	aaaaaaapaZaZY
s:raten	ccbddcoccccba
s:ratha	clcdddcnbcddk
s:ratif	Zabpbbababbba
s:ratin	cbcdddacccbno
s:ratsk	cccddccodbccb
s:ratta	eneeeeeeeeeed
s:reabr	cdddcnbcddddd
s:reach	ddkedekcifcmd
s:react	bcicccabcdksZ
s:reada	pcaccmZccaccb
s:reade	bcccikmmcmccb
s:readi	gfeddldjdlfdi
s:reage	pceeecddeeeec
s:reaju	ocdeeedededdb
s:reali	lkocjbacbmccb
s:reaso	klccmcbbdckck
s:rebec	lcbddendcdddd
s:rebon	oddeeededdeed
s:rebra	qbcddcbcddcdb
s:rebui	ncmocbYcmabdb
s:recal	cdccddoldaddb
s:receb	dccldcbcccpbl
s:recei	ddcjddffdcnlh
s:recen	ccflddkdlkddc
s:recep	dcedjckgdcldn
s:recev	ZbabnbZbbbqmZ
s:recha	ddddedbdedpcb
s:reche	mmcddkcddddlb
s:rechn	ldcddcmcdijdk
s:recht	bccpccbcdcccb
s:recib	kcnddcbbcbmbl
s:recko	ndcdddcdmbded
s:recla	mddddckcdcddn
s:recog	akkcceamncbbj
s:recom	jcheddcdmjdna
s:recon	khjccdjbcnddi
s:recor	hceddmcodceid
s:recov	ddbddadccjqcb
s:recru	dineddkcfeiib
s:recue	bccoccbcmcccZ
s:recup	jcccccpccbcba
s:recur	akcccnabccccn
s:recus	bcodccbcbbdcb
s:recyc	kdddcdjcdcddn
s:redac	dkcdclmcdnddb
s:redak	cdccdqbbdbccb
s:redat	dmeededeeeeed
s:redaz	odddedcdddcdb
s:redes	ldciddpcccedc
s:reduc	acccdbppccbca
s:redun	cnbdccbcpccdc
s:redwa	cjelddkdncddc
s:reemb	ddddddcdddneb
s:reemp	oddaddcdddddc
s:reenc	deeffdndeeeee
s:reenv	abcbcaabcbqbY
s:reesc	bbacdcpccbbbZ
s:reexp	acdcdbbccdodZ
s:refai	qcbccbaccbcca
s:refei	ndeeeedeeeeed
s:refer	efchdekenecdh
s:refin	jnabcnlbbbaca
s:refle	bcpcccZbbkkbZ
s:refon	odcdddadddcdb
s:refor	cddddbcccnddn
s:refre	anlbbcacoacdb
s:refug	ieabbqaapaccZ
s:refun	cdddddkdedpdi
s:refur	acccdbondcbcZ
s:refus	bcbkccbbcbcqi
s:regad	ddedncdeeeded
s:regal	eedfeeneedeed
s:regar	jjdefeidelddh
s:regel	bddddcoddccda
s:regen	lcdeddmededec
s:regge	cccdddodcbddc
s:regid	pcccddcdbcccb
s:regim	boccddcdccbca
s:regio	eljjjdblddjdc
s:regis	egjhecdmgcldc
s:regre	adbbcmkbaoccl
s:regul	knefejcjedcdc
s:rehea	jbbccccmbabbq
s:reich	cadceecdedddo
s:reimb	lcccdjccdcpdb
s:reins	bkjcobancbccb
s:reisk	mdedemecdeeed
s:reite	cdddddocddddb
s:rejec	jcanccacpacdb
s:rejoi	bcccchclcfinl
s:reken	kcckccbddcqca
s:rekru	cnccddcdddddc
s:relac	pmcdddcdccccb
s:relan	kdcdddpckbddb
s:relat	jkiccibjdjndc
s:relau	mdceeeleeedde
s:relax	bcldddaodadec
s:relea	icecddcdckmhn
s:relec	Zcdcdocddeddb
s:relev	chniddmcecccb
s:relia	dplccdbcdcbdc
s:relie	nccmccbddcded
s:reloc	cnndddddjdddc
s:relyi	cnddddlddcdec
s:remai	ccfddkccimodd
s:remar	diccdjgcccccq
s:rembo	bbbcccpbccnbZ
s:remem	dkcejefchocdd
s:remet	ocdbdccdddldc
s:remin	dfdjdekcicell
s:remot	nddeeibmeeddd
s:remov	ccccdcbbiaktZ
s:rempl	mncddbddddddd
s:remun	jhcoemcdfcddb
s:renam	acbcccbcbbcbr
s:renco	ablcocabcnbbZ
s:rende	accccdpmcclcb
s:rendi	cdcccclcdcocb
s:rendo	bcccdcoccbccZ
s:renew	dlececcjibemi
s:renou	ldcdddcddddmk
s:renov	mdddddcdddfll
s:renta	ZbacpcYbbanba
s:rente	lcbdidcdcoddb
s:rentr	anbbclbbcobcZ
s:renue	bdddddbbdcclo
s:renvo	abbcbbaacbqbZ
s:reorg	brmcbcacbaccb
s:repai	khjidcekjbddj
s:repar	abkbnnZbbaabh
s:repet	cdddedcddccco
s:repla	klddddkdcdfdl
s:repli	abgcccdbjjcrZ
s:reply	akbmcbhkdcljb
s:repon	ndcddccdcmjdc
s:repor	jkcddikcebjnd
s:repos	bcccddkccbmne
s:repre	hcojkclcecdcb
s:repri	albbcnbocZbba
s:repro	cdcdddbaclcbq
s:reput	mdccdcadmdldc
s:reque	edchdfecdddol
s:requi	lciiedjdhekdd
s:resea	ckcqecdedecec
s:resel	bcccdcrccbccb
s:reser	ddcgchlbcbocn
s:resid	ekdikdikdcedj
s:resig	llbdddnddccdc
s:resol	kjbclcnccdbci
s:reson	cblccbacpZcbb
s:resor	hccbdcacdcodc
s:resou	lhkddlccdcldc
s:respe	cdejdekckoccb
s:respo	ekckddidjhdlf
s:respu	bcpdddbccbcbn
s:resso	ccpcccacdccZa
s:resta	jcddnclcicecj
s:reste	cddddccdddodb
s:restf	bmcddcodcaddd
s:resti	bbbdccbbbnccn
s:restl	abqbcbmbaZcaZ
s:resto	ajbcnkahcinba
s:restr	kcaccbacqkcmZ
s:resul	bcdcdcihcdjnn
s:retab	acbcbcabbpbaZ
s:retai	ndlnddbcdcfdh
s:reten	ZcapbaZbbaban
s:retie	dddeeededenee
s:retir	jnbcdcjkcjede
s:retom	obeeeedeeeeed
s:retor	cdcdbcZcccocb
s:retou	bblcdcoccbccb
s:retra	jlbdcdmbcaccm
s:retri	dmimedddddddc
s:retro	bcadbambbpcca
s:retur	acbmcghlmbklc
s:reuni	bdcmdcbcdnccp
s:reuss	ceddedbpdddcb
s:reven	dcccpiaijcedm
s:rever	bcbclkkkcbccm
s:revie	fdbnckcbedfjm
s:revis	lcccdmdcjficl
s:rewri	nkccdbnckdccb
s:rezam	ndeeeedeeeeee
s:rezep	oddddccdedcda
s:ricar	ccdddcccdcpda
s:ricer	fnmcdbcccbcna
s:ricet	cdbdcbbocbcdb
s:ricev	bciiccbccbqil
s:richi	hbmbbbbbbbbpY
s:richt	bbncmnbabbcca
s:ricom	cddedddendded
s:ricor	bcbmbcmbcbccm
s:ricos	obcccbccdccdb
s:ridic	ceedmeieedefe
s:riemp	bcbcccbcccoca
s:rient	bbbccbbboabba
s:rifac	nededededdeee
s:rifar	odcdccbdccbdb
s:rijin	ccccdaoadcccb
s:rille	bcbbccbobabcZ
s:riman	ddddddcddcddo
s:rimas	bbbcccbcoabba
s:rimbo	bbccccnccbdbm
s:rimpi	aocdccbcccccb
s:ringi	dlcmeecdeddee
s:rinno	hdclddcddccio
s:rinvi	bcbcddocdcccb
s:ripag	deedeenedeeee
s:ripar	bbpccnbbYacbZ
s:ripet	acbbcpbababca
s:ripre	ncdddcncddcaa
s:ripro	ccccccbbcbcao
s:risca	deedeemeeeeee
s:riscr	odeeeedeeeedd
s:riser	bcqlccabaabbZ
s:rispa	bdddddpdddcdc
s:rispe	abcbcaabcbpbZ
s:rispo	ZbabbbbbjbmpY
s:risto	ddcdddpdjcded
s:risul	bdbmdcocdcmca
s:ritir	bccdccbccabcp
s:ritra	bcccdcoccaccZ
s:ritro	jdcdddccdmddn
s:riuni	cddlddccdcddp
s:rived	bbbcccmcbobcZ
s:river	bbibdckmcbccn
s:rivis	bddcdpbadccdb
s:roadm	jblnbbeacbccn
s:roast	aanblnZlbambY
s:robot	blkkdjlciddja
s:rochd	ndcddcldddded
s:rodan	naabbbbaoabbZ
s:rodil	bbZccbZbcpbaZ
s:roeme	Ybdcdapdddcda
s:rolli	ocddcmdcddddc
s:rollo	rbddeacdddddc
s:roman	aabbbcoobbcca
s:romar	occddcccccdcb
s:romer	bdccdcobccccb
s:romme	ccccccbccbbco
s:rondl	bcpcbcaccbcdb
s:roodg	odbdddcdcccdc
s:roofe	ZbbbcpmZcbbba
s:roofi	ldnddcbcddddd
s:rooft	dcoedecdcbddc
s:rosal	jlndcdbdcZdel
s:rosar	kcdcdcoddcddb
s:rotat	mnbdddbdddcdc
s:roton	bdcdddccdbcco
s:rotte	khidijhjgfddc
s:rough	qcccdcdkdccdc
s:rouma	obbdddcdcddcb
s:round	cccdddapmgcck
s:royal	ccccctbccccdc
s:rubbi	eobnbcbcbbccc
s:rubri	ababbnabbobbZ
s:ruckm	dncdddccccddm
s:rucks	bdcomcbddcddc
s:rufbe	eneeefeedeeee
s:ruhes	dmdeeededmeec
s:ruman	acccdcmcccoca
s:runne	bcbcnddccoddb
s:runni	biefedeicglcm
s:ruste	ncbcdcbdcncca
s:saarl	ndddeedddddec
s:sabad	bbcccqccccccZ
s:sabba	Zpcccckcbccca
s:sabem	kcmckbmcccbcb
s:sabon	ababpbZbbaaaa
s:sachv	bcdndccdddddb
s:sacra	cncdcdmddddec
s:saili	ljcdddcidcddo
s:saisi	cddddddceendc
s:salai	dndemdddddkdc
s:salar	brbdkddecckdb
s:saldr	dedeeedddpddc
s:sales	dmjlededcedjc
s:salga	ccbcccbbcbcnm
s:salim	cdddddccdccdo
s:salud	bbncccaabpccZ
s:saman	ldkeffdeeeeef
s:samen	ababccbbcpbbZ
s:samme	bbbcncbcdbcco
s:sampl	ddccfdodndcdc
s:samst	mdcdddfddcddp
s:sandw	mkcmcbalcjcdc
s:sanid	nddeeedeeefee
s:sanit	bpncccabbbcba
s:santa	Zcdcdcapcccca
s:sappo	dedeeelleddfe
s:sareb	llccpaaccccca
s:sares	Zabcbbbcpbcca
s:saska	nccccdZocZbdb
s:satel	ZbabrbZcbabcb
s:satis	ccbcddocckjdb
s:satur	hkbjflcecdccn
s:sauda	ccccdacbcocca
s:sausa	bcbdcnZocacdl
s:savin	jdcdpdbcbbndc
s:sawmi	ocbocbbccbcdb
s:sbagl	cededededdned
s:sbloc	lddddccddcncb
s:scade	eoeeeeeeeeeee
s:scaff	elabbmkanaicY
s:scamb	bcccdccccbcbo
s:scann	kbZnaakbbZlnY
s:scari	cccbdabbccpcb
s:scato	cdddbdocdccca
s:scegl	ccodddcdcbdcc
s:schaf	dpdeeecdddeec
s:schal	cccddcccddpcc
s:schau	ckdnkdcddcddc
s:sched	fcikjckekajcm
s:schem	bcnndcbbbacbb
s:schen	bdccdccddcocb
s:schep	eedfeeeeneeee
s:schic	ficjddmddhlcj
s:schie	bccndcnccccdb
s:schil	addcdbcddccdr
s:schiz	nededededdeed
s:schlo	ndccddodccddb
s:schlu	bcnccdabbbcco
s:schne	ZcabcbababqcY
s:schni	lecdeeccdndec
s:schol	amcacXnnnbcda
s:schoo	blkcljkcdhcdc
s:schre	anhblkcjbiicf
s:schri	ffmcdocdicddb
s:schui	ccccccbccbbco
s:schul	mccnclbcccice
s:schut	acbbdcbacbcob
s:schwa	cocddccccccda
s:scien	kkckjfddidfhc
s:scier	cocddededdddd
s:sciss	bcbdcdambocdb
s:scont	cdddbdocdccca
s:scope	bbbbcpbccbbbY
s:scopr	bcpZcbacdccdb
s:score	mcnecdcddcded
s:scotl	cdndddjdccded
s:scott	nmlcccaccbddb
s:scrap	pecedddecceed
s:scrat	bgccdnbdmeldc
s:screa	pdccddcbdmecZ
s:scree	kchpccdcdcldb
s:scrip	nbbmcqaaZbbcb
s:scris	ccpdccbbYacca
s:scrit	cdeencdddeded
s:scriv	bcbccnZbmllcd
s:scrol	bcrccdZcbaddb
s:scusi	ddddddccdcddn
s:seafa	bcndddccccmdc
s:seanc	cbbcddoccdbcb
s:searc	cejfijddecelk
s:seasi	ZbbbcqbacbbcY
s:seaso	qjbbcbalcccdb
s:seatt	encddjcedldid
s:seawe	ndldddccdcced
s:sechs	eeeeebeendeed
s:secon	ecbmddmeobfdb
s:secre	jocddclhccddi
s:secte	ldncdccdldddc
s:secti	abaccnbbboben
s:secur	ldkdeeccdcpeb
s:seedl	lbapbbaacaacY
s:seeke	bZacbooabbbYZ
s:seeki	dhbdldbdpeddc
s:segna	cdkdddcdpbdcb
s:segue	cddddccddcoba
s:segui	ckcdddocdkcci
s:segun	bicddjkccjkcn
s:segur	mkdeeedeeeeee
s:seisc	coddddcddcddb
s:seitd	cdcdedpdccdec
s:sekre	eedeeeeenceee
s:selbs	emchdlmdcjddc
s:selec	deildddfdcogb
s:selez	boncddcdddkdb
s:selli	bbamqccbbbfld
s:semai	ndeddeedjfjid
s:seman	kdcddhkndcdcl
s:semes	accddpbcpccde
s:semic	abblkcabcoZmZ
s:semil	dddeneceeeded
s:semin	acbccqjkckcbi
s:semme	ocddccccddddb
s:senci	odcdddcdccddb
s:sendi	jddddccccojla
s:sendu	bcabcbancbnbk
s:senho	mindddcdhdddc
s:senio	ajhcckdnblcca
s:sensi	acacccmcaoccj
s:senso	ddeeoedeeeeed
s:sente	acbjcbdolaccb
s:senti	bdjdcdmccocci
s:separ	jccdqdbddccdj
s:septe	ljdddidjkcccl
s:septi	ndcdddcddcddo
s:seque	cdddddpcdddcb
s:serai	ndeeeedeeeddd
s:serbi	bcededoddeeec
s:serio	hbbcncjbmbmca
s:serve	ncabobZbbabca
s:servi	lffdedldicekd
s:servo	bcbcccbcbboda
s:sesio	bbbnbnmbaabba
s:sessi	beclcqdmccdcb
s:setem	ccccdcbccccdq
s:sette	icbbdnlacbcbn
s:setti	eceldgbddcdqb
s:settl	bdpcckbcicmcj
s:setto	Zcomclablbcba
s:setub	blZdddadcddoc
s:seule	cdbddcqdbcddb
s:seven	lcjbnkcccccdb
s:sever	fcokedcfdjfdd
s:sevil	lccodcccdccdb
s:share	bcbcpbabciccl
s:shari	cccnndabbkbcb
s:sharj	ncnddccdccded
s:sheff	apbcbcacbncdb
s:shelt	hibmdmbcclcdc
s:shelv	codeddddddeed
s:shipp	ccccdcemcjnek
s:shipy	bbcccdicocbdc
s:shoeb	nbacccocbeccb
s:shoot	oancmbbcdbbdb
s:shopi	qccdddadcccnb
s:shopp	accddmcidkodb
s:short	ccndcdldkekdc
s:shoul	dcjdfdmcdncdb
s:shout	icpcdiacbjcdk
s:showi	bcbmccobcmcba
s:showr	cdkedebeedned
s:shred	acbccnpbcZcca
s:shrew	nobddcccccdbb
s:shutd	kckccbnanabcZ
s:shutt	ndcdddbjckdec
s:sicco	bbccpZaacbccb
s:siche	acbcccqbbbcca
s:sicur	cdddddocddddb
s:sidre	eedfeeneedeed
s:siemp	ckpdjdcddcddc
s:sient	cbccdcoccccba
s:sierl	odcdddcdddddc
s:siffl	ccccdccccccco
s:signa	djdcdcdncboce
s:signi	dcccdnbcjhcdm
s:signo	pcddlccckcdda
s:silen	blbcckncdkkdb
s:sille	pccccbbZcbccZ
s:simil	kbacfbcabccrZ
s:simpa	dpdedecdedddc
s:simpl	ccndcbacbmlcb
s:simul	cdddjdocdijdk
s:since	ddmdededjlddc
s:sinde	cndeedddddddd
s:sindi	odbcdcbcbcdcb
s:sinds	dededendddded
s:singa	bdcmdacldenic
s:singi	mcnccbcbckcdb
s:sinte	cdcodcbcddcdb
s:siobh	ncbcdcmddaddb
s:sismo	cccdccbccocca
s:siste	fkbclbmjbanbc
s:sitti	ecelcihbjlkdc
s:situa	bcodddldcbddd
s:sitzu	cddpddcdddjdj
s:sixte	cdjcmdienbddb
s:sketc	qbcccbbcbbcda
s:skinc	kccccnnbbcbda
s:skipp	lbbncaaocZeca
s:skyha	bZaccYacnbcoa
s:slakk	ZbaabpZbbaabY
s:sleut	bcbccdbcbaccp
s:sligh	mbannaabbbcdb
s:slipp	bcldddnddcdec
s:sluiz	neeefeeedeefd
s:small	bcmdlcncbibdj
s:smoot	cbncddbdcnddc
s:snoep	ccadccbcbpcca
s:snowf	jejddkhejedjb
s:sobre	ddddeddcdcdco
s:sobri	ncbcccocbbbcZ
s:socia	ilcddcncddkcb
s:socie	ibbcmokbfdccc
s:softw	becomcmdcdcdb
s:soign	mmbccbbmcbccb
s:soire	ceddddocddcdc
s:soixa	dddedededdned
s:solan	ocddccccdcddb
s:solar	bcdodcccdccca
s:solda	cdbdddqcccddb
s:solic	dlcdfjceddend
s:solid	dbabmbanbjlaY
s:solih	mnbdeebccddec
s:solli	ckccdcbcdcmpa
s:sollt	bbacccabnocca
s:solta	bcbcccobcacaZ
s:soluc	bddccboccccda
s:solut	hledddhdhleic
s:solva	enjeddjdhddhc
s:solve	aqbcccbcbcbcc
s:someb	kdkejjcdiedff
s:somen	cdeeedceedned
s:someo	lhjhjeddidegc
s:somet	ifodlededidcb
s:somew	bkpccdmccbcdb
s:somme	lcmcdlbccbccm
s:sonda	bcdccpcZdbcda
s:sonnt	bkbccbjpbYcae
s:sonre	dddeeededened
s:sonri	babcbobbcbbcZ
s:sopor	ccccdcbccambn
s:sopra	oddbddceeddec
s:sorel	ncbdddbccbdco
s:soren	lcleeeceddeef
s:sorpr	cededededdned
s:sorri	nbbcdcodbcccb
s:sorte	acbocbbccbmca
s:sorti	kbbobdadcicdc
s:sospe	cddddccddcpbZ
s:soste	abbcobccabcca
s:sosti	lcccccincccca
s:soude	debdddodcddec
s:souha	ibklmecbcbbkd
s:sound	ncncckddbaddd
s:sourc	dbpcjjkccbccb
s:sourd	YaZbboZoambbY
s:soute	bbbacpaabbbbZ
s:south	Zlmlecccmdddb
s:souve	bcbcccabboccZ
s:souvi	ddbdddodcZddc
s:spani	abocccaccccdn
s:spann	abnmcnbbcZcbZ
s:spark	oddddccdddcdb
s:sparr	accpbcbdcccdb
s:spati	dkdeecdcddeco
s:speak	cdfbjoeldbice
s:speci	dholhddfcchdc
s:spedi	ncaccbabcaaZo
s:speec	mobcccbccccdb
s:spele	deeedendddeec
s:spend	bbbcjcpobbccZ
s:spieg	abZbboaanabbZ
s:spiek	bcccdbbocbbca
s:spijb	eedfeeeeneeee
s:spill	cdbdcdcbcrddb
s:spinn	bcddndcndccec
s:spoil	lpabbcacbbccZ
s:spons	kddcekceoccjb
s:spont	cebeedadpbddc
s:spost	dddddddcdcddp
s:spott	cdoddbkcbbcbb
s:sprak	dddedeocddded
s:sprea	ofccncjccdcdd
s:sprec	ncmadabncdcdb
s:sprek	ccdcdkcndckdb
s:sprin	bddddcoddccda
s:squad	anccccnccncdb
s:squar	occaddbccnddc
s:stabi	kocddkbdddddb
s:stadt	codelededeedc
s:staff	didjddkicmcjd
s:stage	ccbdccncnaccb
s:stagi	bcbcccbmcaccp
s:stair	ncccadabclcdm
s:stamm	cccddccodbccb
s:stamp	cccdddacddqca
s:stand	kjclheiceecdj
s:stapl	labocbbccaccb
s:start	dcedmfekddjjd
s:stase	jcaccdbccadcq
s:state	jcedddfcdcebq
s:stati	jiccdnckcgded
s:statt	bccpdcbccccdZ
s:statu	coddddddddkdc
s:stavo	nededededdeed
s:stayi	abnbcbZbaibol
s:stazi	bcacccabbpbaZ
s:steal	cbocndbcccccb
s:steer	YbapbaaabZaak
s:stefa	idilcddclcdmc
s:steig	cdbcddoddddec
s:stell	bcilckebcbcpb
s:steph	bcqdddadbaddc
s:stepp	ddnekecddcddd
s:steri	bdcnedcddddel
s:stern	dcceecdccdodc
s:sterr	bccccnancbbcZ
s:steue	ababbpnaaabbZ
s:stewa	abbbdqaabaanY
s:stich	mncccccccckcb
s:stick	bcbcccbmcbbdp
s:stift	abbocbbcccccb
s:still	ddcenedemcdcd
s:stimm	Ybccbcbpcccba
s:stipe	ijddnlcdddjdc
s:stiva	cdcdddcccbcco
s:stock	pbecccnccbccb
s:stoel	ZbabbbbpcabbZ
s:stone	cgigddkemidib
s:stopp	eijdcdgefledk
s:stora	cbccacondbjZk
s:stori	jjabbnZpbkbcZ
s:stort	eeeeeedeeemec
s:story	bclcddabncndb
s:strai	cljdcincicddf
s:stral	ocddedcdddddc
s:stran	bccdmjcccrccb
s:stras	bbccccbccpbca
s:strat	bhbokcoccdcdc
s:strea	mddlddcdddiec
s:stree	ncbcccabcobda
s:strei	abacccabbnboY
s:stren	mbncccbbcbddc
s:stret	nbmdceceddjdc
s:strin	mcbldcokcbccb
s:struc	mildddbdjcldc
s:strug	bcacbbrbabcdc
s:stucc	bcbcddocdcbcb
s:stude	dcciilclliddd
s:studi	ddjkdhfdmkdcb
s:stukk	ccbdcbaabpcba
s:stund	kedjdihgfdhdk
s:stutt	mbidddaodbcdb
s:stuur	eedfeeeeneeee
s:subap	ndddddceddded
s:subco	qdcdedbdidddc
s:subie	occcdbbdddcdb
s:subje	kidfdjlhdcddj
s:submi	ocddefileecdd
s:subsc	cdcdidemebelm
s:subsi	nldcdcmdddddd
s:subst	niccdlamdcddb
s:subti	abbcncYombcdb
s:subve	bcbdccpccbbba
s:succe	clijdchhcljcd
s:suche	ccnZccacbbcoa
s:suchs	cdodddcddcdbc
s:sudde	Zoccccaodbcda
s:sugge	dcgjkjlchbcmd
s:suike	bdddddoddcdda
s:suita	icndeeedncddd
s:suiva	cdbdddccdbcbp
s:summa	cddckdbcdbccq
s:summe	mmcdcbnbcbcdb
s:sunda	mhbcknabcmcda
s:sunde	Znbcbcpcccbba
s:suona	occddcccdcddZ
s:super	locdeibcijedc
s:suple	bcbbaoZbccncb
s:supor	bdbdcecddcocc
s:suppl	jddedekeceldj
s:suppo	eiideclidcmed
s:suppr	bcbcccbbcacnl
s:supue	accccoacdcZca
s:surfa	bbbblbaacZboZ
s:surge	fddjekjdlbhci
s:surna	cccdcdcdlbqdc
s:surpr	bcjccdijblicl
s:surti	glZamndaahbmY
s:surto	bcbcbcabbpbaa
s:surve	ececbbmlldelb
s:survi	bkbddobcZoddb
s:suscr	ccbdccbobbcmZ
s:suspe	deeeeedeekpab
s:susta	bijccclcbmccl
s:svegl	cdedddbdeened
s:svilu	jjcddcnddddib
s:svizz	cnddddddddddc
s:svuot	nededededdeee
s:swahi	odcldaabcbcdc
s:swapp	amabcbbnbmbcZ
s:swear	abbccbaqcaccZ
s:swedi	cdcddemdnfded
s:sweep	ncbcdaaaoacba
s:swift	kobcddcdcccdc
s:swimm	acbccobaoaccm
s:swind	edbcdcjlmmddb
s:switc	bjcpcciccbijb
s:sylla	acbcdqbccccdb
s:sympo	abbbcmapckbbZ
s:syner	bdlddemedddee
s:syrin	cccdddcdcfddo
s:syste	cngidghdekdhc
s:taakg	bcbbcbbcccocb
s:taalc	bcbcbobabacba
s:tabel	emeeeeeeeeeff
s:table	iddhdfemjcidh
s:tabli	dddeeedeneeee
s:tafel	bcbdboababbca
s:tages	ncddedcdcdddm
s:tagli	bbbcccZbbpbca
s:talad	bcacccabaZcbp
s:talen	ccsdddcddbidc
s:talki	bdcnkbcblidna
s:talks	acabbaapbbbbZ
s:talle	cddndcbdddbdb
s:talli	ZnobccZccabcb
s:tallo	cdddddcdddbdo
s:tambi	cccdhckccnjdb
s:tanda	cdcdddbcdddbo
s:tanzs	bccdocbcccccb
s:taqui	bcbcbcbbcncbm
s:tarif	ocdnedcdddddc
s:tarje	bbbjccabcbrbY
s:tarra	cobccbnbcabcb
s:tartu	ccddddbnddcdb
s:tasti	ZcbpcZhaclbcb
s:tatsa	bcbbcbabcocba
s:taxat	bcdncccdddcdb
s:teach	cegddpddiddej
s:teamk	ccccdcobcbccZ
s:teaml	kpdeedcdddddc
s:teamm	eddeeedemdedc
s:techn	jjeelkcdhcffc
s:techr	cdoeddbdbbcdb
s:tecni	dkclihhcjcjlb
s:tecno	ccldpdbdcccdc
s:tegen	bcndcmamcbcca
s:teiln	Zccncmbaccccb
s:teilp	accdccodccddb
s:teilz	mbodddcddcccc
s:teken	cbodddcccbcdb
s:tekst	ocddedcdddddc
s:telec	cilcmdddlddjb
s:telef	cdondcicedhcd
s:teleg	bdjdeccdddrdc
s:teleo	cbbcddbddbpca
s:telep	cjfndkccdcdld
s:teles	ccdddocbddcda
s:telet	lmdeeedeeeeed
s:telev	kobdcdcddcded
s:telli	bjeldebcepddb
s:temoi	ccbbbaaqcbcca
s:tempe	occclcbdcccdb
s:templ	abbacqnkccbca
s:tempo	lodcdbjddekdc
s:tempr	cdccdccodccca
s:tempt	jcpccmaccadcc
s:tenan	mgcdhallccccm
s:tende	bccodcbbdcdco
s:tendr	abqbbbaaaabZY
s:tenem	odcddkdcdmcdb
s:tener	ccodddbcccccb
s:tenga	bbbccobbcbcca
s:tensi	odcdddcddldeb
s:tenta	odcdddceddcdc
s:teodo	nabbobZcdcbba
s:terap	nddeeededeeec
s:terce	mcbckcbcccnca
s:termi	fhcjddickejmc
s:terne	neeefeeedeefd
s:terps	odcddededdeed
s:terra	jdccjnihkdcjb
s:terre	acbbcrbZcbaca
s:terri	kmbdhcjcifddk
s:terug	amapbbabbbabY
s:terwi	abancbobbabbZ
s:tessi	cdcndccdddddb
s:testa	bkcdddbddkocb
s:teste	bcdbnjckmakcb
s:testi	odblhcnccecdb
s:tevor	abaoccabbbbbl
s:textb	ccbdckbccoddc
s:textu	mbboadccbbded
s:thank	ccbdcdmcoiddk
s:theat	lkndclabcZcim
s:theme	abcbcpaZbabcZ
s:thems	aeackcqbcbmcb
s:thera	bmjccclcmajcb
s:there	kfjcddlkdcjic
s:therm	pedbdcbceedee
s:think	dejjnjdceicde
s:thirt	aoacnckbcbccb
s:thoro	ccbdodaddmddc
s:thoug	iijdjejeclddc
s:thous	dpbjmcbicbcdb
s:thril	cdcddlbcdqddY
s:throu	ieekfejddelhd
s:thuis	ndcmddiddddec
s:thurs	iddideekeeddn
s:ticke	ficdffdpfbcch
s:tidew	dkjdddjhlhdjb
s:tiend	pedeedceededd
s:tigri	rbbbcaaccccca
s:tijde	locdkabcccmcb
s:tilbu	abZbbaYooZaZY
s:tilli	bbcobbbbcbbcZ
s:timel	mddoddadddccc
s:times	bkccddccdckcr
s:timet	mcbcodbabmecj
s:tirad	occdcccbccdcb
s:tirag	eeefedndeeeee
s:tiroc	dcdeddddodeec
s:tisch	abcdobccccddc
s:titol	cocdcdcccccca
s:titul	aoZccoacbbbba
s:tocht	Ycccdpbccccdb
s:todav	lcndccbcdbcdb
s:toega	bcbcccZobalaZ
s:toege	mcddddcddcdpa
s:toeli	deeedendddeec
s:toest	cccbmdpdccddc
s:toeva	deeedenddddeb
s:toget	cdfgmejedkded
s:tolli	aampacZcZbbca
s:tomam	cdbcddbddodcc
s:tomat	occcddacdcddb
s:tombo	cddddbcbddddq
s:tomma	cdcdddoddbddb
s:tomor	ceckccimhdhcn
s:tonig	ccbicccndapcm
s:tonma	oddddccdddcdb
s:torfb	doefeedeeeeed
s:torna	bbcccnYZbbZpX
s:toron	gjkccfbmjmcdb
s:total	acbcbcZniZocl
s:touch	ibabcclbapjck
s:toujo	ldljddkcccddk
s:toulo	cmdedededmeed
s:touri	naoccbZbcbccb
s:tourn	bdcdddnccccdn
s:touss	bbbcccbbcoccZ
s:traba	djccclfhnlecc
s:tracc	bcddndcdddddb
s:track	mkaccdodccddd
s:tract	ZbaqcaZbanabZ
s:trade	kbbcjmjbbjjbk
s:tradi	gcdnccacccqdc
s:tradu	phcdcclclccca
s:trafe	adccccocccccb
s:traff	cccdddaccbccq
s:trafi	ccdddccadccdo
s:train	bfcccpjdmdddi
s:trait	ddceddcdccddn
s:traje	dendeddeddedd
s:trami	lldeedeeeeeee
s:tranq	bcbddcpcccccb
s:trans	lidkhdfdgckdd
s:trasf	fbbcicbcnmlca
s:trasl	cccdccoccbcdb
s:trasp	bbacpbZcbbbca
s:trata	cdddeddcddddn
s:tratt	cccccdocdcccb
s:traum	bbncccncbbbba
s:trava	jdcdddcdrcddc
s:trave	idbdddbddpjdc
s:treas	jedcgkcjkbddl
s:treat	ciclidkhbljdb
s:trein	ZbmccpabaacbZ
s:tremb	cbbcddocddbdb
s:trenn	eedeeeeeodeee
s:trent	kddcdlcddcddn
s:trepp	acbcccabbabpZ
s:tribu	obcocbhcccbcZ
s:trich	cddeeecdddddn
s:triko	ddeeedcdddddn
s:trime	lccncbmbdccca
s:trink	cdcdmecddnddc
s:trock	bdddedddddddn
s:trois	bcabqcbcbmccb
s:troll	bcZaocoacabca
s:tromp	cdddddbndccca
s:troqu	bdcddcbdccoca
s:trotz	bcccocbccbmcb
s:troub	cddeldleeldfe
s:trouv	dlddeemdddedk
s:trova	cdjdddollcddb
s:trovi	occdddcddddda
s:truck	mcccdoaccccec
s:trust	lbbcccfcmboca
s:tubar	cocddcbccccca
s:tuesd	dicidfjleedcl
s:tuiti	ilbcdanoccccb
s:turbi	lcjbnkbdcdclb
s:turis	bddddboZcccdb
s:turki	bddnddmddbded
s:turna	acnbdcknbbcdc
s:turni	ecacojkbblcdb
s:turno	adbcrcaccbkcb
s:turns	hcbddcanckccm
s:tutor	cccjdscaccccb
s:tweed	accndpacccbcb
s:tweee	eedfeeeeneeee
s:twent	cdeelccednded
s:twint	bcdnccmcdccdb
s:typic	kbjoccjcccbcc
s:ubere	cdodddcddcdbc
s:uberf	ddddedcdedaco
s:uberh	cdcdddodcbdcc
s:uberl	cdodddcdccddb
s:ubern	ilccobncccccb
s:ubers	pccbdZabccccb
s:uberw	iddlddccddmcl
s:uberz	dddeneceddlcd
s:ubrig	dccddbccbodca
s:ubung	dcdenddecdded
s:uffic	cmcdddkoccfdb
s:uitbe	bcbbbbbbccpcb
s:uitbr	oddcbdddeedcc
s:uiter	cobcddbbcccca
s:uitge	mcbddbcdncddc
s:uitle	nddmddcdddddc
s:uitno	cdcdddjdccdpa
s:uitvr	oeeeeeeededed
s:uitwe	cccddcaccbddo
s:uitze	bnbacaabdcoca
s:uitzi	dpceeededcedc
s:ulcer	abcocabbdbbcb
s:ultim	bccccakqcbcbZ
s:ultra	acdccbqbdccdb
s:umbre	hckcdcnccnjda
s:umeti	bcccdbbbcbocZ
s:umfra	cdcdddoddbcdc
s:umgez	bcoccdbcbacba
s:umset	pedeeededdded
s:umson	ocddccccddddb
s:umzug	deefffefeemee
s:unabh	abmpccbcccccb
s:unani	aqbbccZcbabcY
s:unava	bbbbccbacbboi
s:unbef	crddddcdddddc
s:unbez	ddedendcdedeb
s:uncha	mdddeacbdcddo
s:uncom	oanbcdbdcadcb
s:under	jdilighdehefc
s:unert	ddndddcdccddc
s:unfor	boacccabcZccn
s:unifo	mccddcjbdbqcc
s:unive	endkldcejicdb
s:unlim	bqcccdacdcpdb
s:unloc	bbccdcbcdcrcb
s:unser	kejghmjedckdb
s:unsol	aodddededeeed
s:unsub	ddadddiodcdnb
s:unter	iddffjiijeedj
s:unusu	ncocccbbbblma
s:unver	bcbcccqccbccb
s:upcom	acnddcoclccdc
s:updat	icnddddccceni
s:upfro	jckcclbcdcodb
s:upgra	ldccddoddccjc
s:uppsa	mcddedddmdddd
s:upsta	ahjcbcZqcZacc
s:urens	bcbcccabcbcap
s:urgen	lbccdmnbcbbcZ
s:urlau	cmcededeldedl
s:usabi	bdcqdcbcdcccb
s:usate	cddddccddcddo
s:uscia	cdcdddcccbcdo
s:usern	cdddedcddbpbb
s:usted	ccbdccocbbcda
s:usual	nclhbcecimddc
s:usuar	dddnedcdddcdc
s:utent	ndeeeedeeeeed
s:utili	bkkjlcdccacmi
s:utrec	jdcddkbdbjdpb
s:uurpr	bccoddbdccddb
s:uurta	bdcncdccdcddb
s:vaand	nddedededdded
s:vacac	cncdddcdndddb
s:vacan	cjmdddejmddic
s:vacat	jndkdhkcccclb
s:vacci	bdknddcdccccm
s:vacin	cdcddccadcccp
s:vakan	ccodddcdccddb
s:valab	cdbdddccdbdbp
s:valen	llcdedihmbccb
s:valeu	ddcdddcdcobdc
s:valid	lccmdcmcdcddl
s:valor	addodbcdcdddb
s:valpa	ccbdccbccocdb
s:valua	bccndcpcclcdc
s:valut	mcmmdcbdcbddc
s:vanav	jcbccbabbbncn
s:vanda	bcbcccblcambo
s:vande	cncdddcdbmced
s:vanta	didfidjfhjdlc
s:vanze	cbodddcccacdb
s:varan	ccbccdaocaccb
s:varia	cocdldcccccdl
s:vario	dcoeeeddedeee
s:varni	Zccccoancccca
s:vecch	kbbdccbcnbcpa
s:vedia	doceeeeeeeeed
s:veert	mcccdcbcccccn
s:veget	bobdddcddmcdb
s:vehic	bmcdcdcccccco
s:veint	cocddddecdddc
s:vence	bbccccapccZbb
s:venci	anbcccbccbcbn
s:vende	mcbcmcbccblcb
s:vendi	mddddcndddbdc
s:vendo	edaoccancacdc
s:vendr	kmccckbncbecc
s:vener	cdcddZcodbcca
s:vengo	abbocabbbabbZ
s:venka	occdeeceeddee
s:venti	deedeenedeeee
s:ventu	cbcoodaccacdc
s:veran	cdmeddoddcdcc
s:verba	accbcoabcbjcl
s:verbi	bcdodccdddddb
s:verbr	pddddcZdddcdb
s:verbu	dedeeeoeeceee
s:verdi	cddkdckmdcndc
s:verdu	cdcdcbabccpcb
s:verei	bcccdcoccccck
s:verfa	bobccaabcbnbZ
s:verfu	oedeeedeeeeed
s:verga	bcccdlgcclccn
s:verge	ocbccmabcbcbk
s:vergl	bcbcdcqbccdcb
s:vergo	jcbncmbncccda
s:vergu	bccncbZocccca
s:verha	cccdccpbdncca
s:verhu	abaocbZbaobcZ
s:verif	ccccdccccbqpa
s:verka	YaanoaZbcbnba
s:verke	cccdcbcocbddc
s:verkl	bddcdcbcdcpda
s:verko	ccbdpdlcbbcdb
s:verla	bncdddcddciap
s:verle	emcdddjcccdlj
s:verli	ccddddccddocb
s:verlo	cbcdddcdbclpk
s:verme	bcbcccbcoccda
s:vermi	cbbeeerdccddc
s:vermo	bcbcccbcbcodb
s:vermu	cdcddcaccbcco
s:verne	cnbcddbbcpcca
s:verof	acbcccabbaboZ
s:verpa	occdccccdccca
s:verpl	lddeedjdddedm
s:verra	cdcdddccdcdco
s:verre	cndddbbmddmdb
s:verri	cdeddodbddcdb
s:versa	bcbccclccanZn
s:versc	kdleddcdkcdli
s:verse	cddddddceeodc
s:versi	iddddhhjejccn
s:versp	bdddeddddddco
s:verst	cddidmcmdcdcj
s:verta	ccbedcddocded
s:verte	dededendddded
s:verti	pcccecbddcddc
s:vertr	jmcfdddidckcl
s:verva	obbdccbcnccca
s:verve	bcccccpccbZca
s:verwa	lknddccbjcddb
s:verwi	bcacccmbbaboY
s:verza	ddddddcdddddn
s:verze	bcbdddrcabcca
s:verzo	bcbccmbbcakan
s:vesti	bcncpdjcdbddb
s:veter	mdmcddbchgfdh
s:veuil	bccdddbccbcbo
s:viagg	acbbcqbZcbbca
s:viati	oddaddcdddddc
s:viatu	bnbccccbccccn
s:vibra	ocdcdcbcdcadm
s:video	bblqcbcccclcb
s:viell	ZbYabaZopabbZ
s:viend	cddcmbcneddec
s:vierm	cccrdccbdddcc
s:viern	jkblcbjbkahbj
s:vieta	cdcddcccdcoca
s:vietn	acimncdjccccb
s:viewi	lddddcbcddddp
s:villa	mcicjkbcdecco
s:vilni	ekbcnccmcbZna
s:vincu	cndeeedeeeded
s:viney	jlfllckcciccb
s:vinic	cocccccdddddc
s:violi	jbbcbbacpacca
s:virem	dedeeddcednec
s:viren	ddeeeecdedncc
s:virgu	cccddacbcocca
s:virtu	bdplcgmcccfcb
s:visib	accccbolccboa
s:visio	dedeeeneedeed
s:visit	fdiddkeidddjl
s:visse	Zabpaaaacbbba
s:visua	cdcdekkddadqa
s:visue	cbcccbpcbbcca
s:vitor	acdcdpbadcbdc
s:vivie	ZbabcbZpbnbbZ
s:vizin	bcccdcoddcbdb
s:vlaam	pcbeeededdded
s:vocht	abbbcbbocabbZ
s:voice	nbndddidcaddb
s:voitu	cneeeedddeddb
s:volda	deeeeededened
s:voldo	bcccdcbcccncn
s:volen	ncbcclbbbpcbZ
s:volge	nccapcbcccccb
s:volks	deeceoedeeeed
s:volle	ddeeeededdnec
s:volls	bcacddbccYbpZ
s:vollz	kmcdddccccddn
s:volon	klbccoaaclcbb
s:volta	mddeeemeedddc
s:volti	bocdcdddddddc
s:volum	pcbcdbkacbbdn
s:volun	idcddobjdcccn
s:vonde	occdedcddcdcb
s:vonei	ddodddcdccddc
s:voord	ndeeeededekec
s:voorj	lcnccnbccacdb
s:voorl	cccddnccddddb
s:voors	bdcddccdccpcb
s:vooru	ddeeeededdned
s:vorar	ecdenededdddc
s:vorbe	bcbdccboabccZ
s:vorer	nedeffdeeeeed
s:vorfu	dedeeenedeeed
s:vorha	cndemdcdccddc
s:vorko	deeenedeeeeed
s:vorle	cdcddbccboddb
s:vormg	bbbdccacpbcca
s:vormi	cddmeddenceed
s:vorre	kccojlbcdccdb
s:vorsc	ccdddocaddddc
s:vorso	ddccedcdddddo
s:vorst	blodddcddcmcb
s:vortr	eodeeddeddeed
s:vouch	bcbrccalcclce
s:voudr	nddmdkccjdddc
s:voula	deceebcdboddd
s:vouli	bbpcccabcbcba
s:vrage	abbpcbacccbcb
s:vrien	dddeddcdddned
s:vrijb	ddcdcdoccdddb
s:vrijd	kmccccencbcbj
s:vrijg	abbbbbabcbpaa
s:vrijw	bccdcohbdbccm
s:vrouw	ccdddbcodcdca
s:waard	cddncdcddcmdb
s:waarm	nccdmccdcccdb
s:waarv	bbpcbcacbbcdb
s:wachs	cndeedddcdddd
s:wacht	dedeedddeclma
s:wagen	cdddddcndmddb
s:waise	deefffdfeemee
s:waiti	dddembbicdmhl
s:waldo	bpbcccbcabcba
s:walki	bcZccdkcbqcca
s:walle	acbnbblabanaZ
s:wanji	abbnocaccbbbZ
s:wanne	mkccccoddccdc
s:warde	ccoddcbccadcm
s:wardr	bclkddkjdcccl
s:wareh	glcidkfmjcdcb
s:waren	dedeeenedeeed
s:warme	cjckclcccodec
s:warms	bcbccobccbcca
s:warni	bcckdcbbdcoan
s:warra	mddcdeadddnec
s:warte	cccddcbZcbcbq
s:watch	bicfileccmdke
s:water	okcdlccdcdddb
s:wayfi	mncccblbbcccb
s:weath	klbchcacckcco
s:webin	cdcddiesdedca
s:webse	pdddmZbdddddb
s:websi	nfccccoieddcc
s:wechs	cnmcddldfcddc
s:weddi	mldelcbdbbklc
s:weder	ddeeeededdnec
s:wedne	eicicjemcdddl
s:weekd	nebcdibbmlccb
s:weeke	hjbcekdlchdcn
s:wegwi	bcbcbpbabacba
s:weigh	mcbkdcaacnbcj
s:weihn	bcncccnbaacbZ
s:weite	bcbcdcbcocnca
s:welch	ccoddcbccbddb
s:welco	ccdeccjpdifdj
s:weldi	akcndobccbbdb
s:welee	eedfeeeeneeee
s:welfa	kobcccbccccda
s:wellb	cdccddpddddde
s:welli	abbbcoaacbbcn
s:welln	bbndccaccbpdb
s:werde	bcoccbaoccccb
s:werfl	nddeecdeeeded
s:werkd	bbbdddpcccbdb
s:werkg	cdqdddbdcbddb
s:werkl	ndddeeddddddc
s:werkp	dndddccdddddd
s:werks	ambcnbbcnbcbZ
s:werkv	ocbdddccdcddb
s:weste	ecddedcdddqdb
s:weten	aocdcdbcccccb
s:whate	lbkjkjcekdcdb
s:whats	lgididcdcdodc
s:wheel	aabmccacbanco
s:whene	kdlldjlcccedb
s:where	dcbclchoccmcb
s:wheth	kdmhdeheicddf
s:which	qcjbdlbccbddc
s:whist	bccdccbboZddn
s:whitc	bdddjnbddmded
s:white	ccblccncbdndb
s:whitl	bknmcdbdcccdc
s:whoev	ebbccbkbmZobm
s:whole	ncdoabbcdcbba
s:wider	deeenedeeeeed
s:wiede	ddcdddbcdoddb
s:willi	lilkcfdclcddc
s:willk	ldddedcddcjdo
s:windh	macccobddcddc
s:windo	cbbiddcfdmoii
s:winem	dkjeddmeddeee
s:winer	acabmcobcbcdb
s:winke	bcbbcbbcccocb
s:winte	ckcdemccenddb
s:wirel	Zbncddcccbbdo
s:wirkl	nccdccbndbcca
s:wishi	bcacclakcqbaZ
s:wisku	dddedmddmdded
s:wisse	anbbbaaoaabbY
s:withd	biccdcacebonf
s:witho	eifdedkiiikdd
s:witne	bddodclbclddc
s:woche	odecekdeedeec
s:woens	bbbcbqbbabbca
s:wohnu	ddddeddlkceem
s:wonde	dchcccqiancca
s:wonin	cdcdddbodccdb
s:woord	eddeeedemdeed
s:wordi	ckdddekdedben
s:wordp	rcbbdcbbcbbcY
s:workb	jcbbdbpmdbddc
s:workd	mllnccacbYccb
s:worke	nkbcjgccjbldb
s:worki	idkffcdkdfefj
s:works	khddeoeiechcc
s:write	abjncpdbcbccb
s:writi	edelildhjkcdb
s:writt	jmcjfdklcdcec
s:wrocl	nmkdcdacccded
s:wrong	occccdcdclded
s:wunsc	bcbbcbaobYbbo
s:wurde	ocbddcbcbanca
s:wusst	ddcdddpcdddec
s:yearb	odccdbbkdcbdc
s:yeste	jebcddhchncjl
s:yoghu	Znbdcdpcaacdb
s:young	adbccodbmlcca
s:yours	clmicdjkccddf
s:youtu	adbcobbmcbjdb
s:zaagm	ababpbZcabbca
s:zahlb	mcccdcbbdcbcn
s:zahle	ZbbbpbZccccbb
s:zahlu	abbcbbZbbaoan
s:zahna	acacnclbnabad
s:zahnp	ndddedcdedcdc
s:zakel	acabcbnccbocZ
s:zarag	cplddjcddcddc
s:zater	jcccdbcmcbccp
s:zeala	cmldddbcbnddc
s:zeela	ddcdnemeddded
s:zeelu	dndeeededdeed
s:zeich	mcbcdpbbcbcca
s:zeite	cdcdddoddbcdc
s:zeitp	bcpcccbcaacba
s:zelfs	labccbnbnabcZ
s:zentr	eblcddbcoaccb
s:zesci	cddedccdedocc
s:zichz	ccddncdeedded
s:zieke	coddddddcdddm
s:ziffe	cdbdddccccodb
s:zippa	cccbdabbccocb
s:zoeko	cdcdddbcdbcoa
s:zomer	nddddcddddddc
s:zorga	cdcoddbdccddc
s:zorgb	bbbcpbabbabca
s:zorgt	acabbaapcbbbZ
s:zorgv	cdedndcddddec
s:zufal	nccdccmdcccda
s:zufri	bcocccacaacca
s:zugan	bcdcdbbcdbpbb
s:zuges	dedeeecdedbco
s:zugve	bccdddbcdbcbo
s:zukun	dedeeeneddeed
s:zunac	meeeffefeeeee
s:zusag	cdddeccddddeq
s:zusam	cccodccbdclcn
s:zusch	ldcmddbddcccm
s:zusta	cdddddrdccdca
s:zuste	cccdddcccccbo
s:zutph	kbbccbbocacca
s:zuver	meeeffefeeeee
s:zwang	nbeeedcddddec
s:zweim	Zddccocacdcdc
s:zweit	cdcdnmbdncddc
s:zwemb	ccccccbccbbco
s:zweml	edeeebddddedo
s:zwemm	bcacbpbbabbcZ
s:zwisc	dedeeecdedcdp
sabes de	amacbcabpZbbZ
safety and	Zccodbalmbbca
said about	mkbcclaadmddc
said ask	nnbblbbdcbddc
said hello	ccZdddcccrdcb
said i	jcjcecijpacca
said in	ncacccacboccZ
said it	bbacianbboccb
said no	bnZcccZjbnmcb
said that	cZZbpccbknbcb
said the	abqcbbacbYcba
said to	ngabcbelnalca
said yes	Zmbbpckccbbda
said you	ljcmmcijdaccc
salario de	coddddcdddldc
salary $	bnbdbdbcdcqcb
salary 0	bkcdqdbcccncb
salary as	blbckbaboabcZ
salary band	cmmddecedecdd
salary from	cfcdqeceddded
salary in	cmncZdkbdcded
salary is	bnbcodcdjcldc
salary of	bkcdqdcdcccdc
salary would	cmldkecedbded
salary £	brddcbdddeddd
salary €	bqddbdcdddddc
sale a	anacbcnbbabbn
sales team	kcnbccYacbbdn
salesforce admin	Zpbnccabbadba
salesforce administrator	incddddddjdmc
same again	pmbccdZccacda
same day	ckjcccaccmodb
same for	iccdceqdecddc
same job	ZZfcbcZboobbZ
same money	qaacbbibbacda
same rate	YbZscaZabZbbY
same thing	ljbcpbccbicdb
same time	nbabcbmbboccZ
same with	cbbdddbccrdca
sao 0	kcccccmcdcncj
sao paulo	alblcdjddnccb
sap 0	edceedlemdddc
sap berater	cpdeeddeddddd
sap consultant	lnedddcdehdec
sap en	cpceeedeeeedd
sap ewm	ciZacoZbaaboa
sat in	bndcccbbcmcdm
saturday 0	kbccdpbacccdj
saturday ?	ajalmblbbZcco
saturday and	kcbdcmnbcbddb
saturday at	bcccdcbcdbccr
saturday we	jbbbcmaoccccZ
saturdays in	nbbbbZYmbobbZ
saved my	ccbcccbbbrcbZ
savings to	bcbckdkdcZocc
saw on	qlacccZcblccb
saw that	ibbcdcpdnccdc
saw the	bclkccmbbnjcb
saw you	bdZcckccnpdcb
saw your	kedckldfbnica
say 0	obapZbZcbZcca
say ?	blbccmakcpbca
say a	qcbbbbZobZbca
say hello	ccfddcbibrdib
say hi	bcncccacbrccb
say i	bbbdccbboicdm
say if	ncocccbcbacdb
say in	amlcpcabcbcdb
say it	bcgcbcccngodc
say more	ccscidbdcbddc
say no	ceklclccnacdc
say so	ehkcccmmckddb
say thank	bcbccbdccocco
say that	amndcdjcclddi
say the	kjbccbambobcm
say they	abncacpbbbbdb
say what	oapbbbZbbabcb
say where	cdmdkdkdccdee
say which	ZbkocbakbaccZ
say yes	kblcdlabcbcdq
say you	liacmgfmciade
say your	kbmbclZcbYbcp
says 0	kcccabbbdcccq
says hi	abYcbblbZrbbY
says i	pcacccacoacdb
says it	ocbdbbbbciccm
says no	mbbcccjbcbcco
says that	lbdbclZcbnjdj
says the	daambbmbbZbbq
says to	bcadccmbkbcdo
says we	nbbccbYacnacl
says you	liobmoaceZbba
scale 0	ZrabbcmacZbca
schaal 0	asacbZabbbbbZ
scheduled for	bbbcdaaacalZq
schicken ?	jicdddpdddddc
school and	bbbdcbkcnndcb
school fair	cdccdXbZcndcq
school has	ZpcccoabcZbda
school holidays	cnceddkeedeee
school in	bcjdbnlklbeda
school is	abccclbblblco
school meals	kkancYanbaccZ
school of	jbcdmjanccddc
school on	Zccbcabpbjcca
school s	kgcddaolcbddi
school with	nklbbZaboacca
scientist at	elddedcdddlmc
scientist en	dndedeeeeeeee
scratch them	beddddceedpec
screening questions	adbqddacdcddd
scrum master	jnadkdkdjbccc
se de	obabcbZboabaZ
se ha	bmbccclbbalnZ
se libere	blcmdcbcccccn
se nao	mccdcblbcbaoa
seaman s	mnbbcbacdcmda
search and	ZoZcccZcaokbb
search appearances	cdccddccdcdpb
search firm	ddpdeeeddbedd
search for	odlcdidecicci
search one	ijbcnmbccbcdb
searched for	jcmcccambhccm
searching for	bfblnnbbdbcij
season 0	ecbodbblcbcbb
season and	lkacjbacobcdb
season s	acmcccmYcocbZ
season we	mbccdcmlddced
seat and	babcncnbddldc
seat for	bblrbcZmbbccb
seat in	obZcccacoZccb
seat is	anlbcbibcbanZ
seats left	bddddanZdckcp
sechs wochen	Ynbcdoabbcbal
second and	ZbocbbZnahccZ
second floor	accddciccoccc
second half	ocaccaqcccbda
second one	bcamccadcicdp
second reminder	kddcdcacddnam
second shift	kobdddbdddddc
second week	albcciaobncca
second year	abbcbpZalnccb
secret>benefit	omaccaZbbcmaa
secret>content	YbacbpZZbbabb
secret>i-am	ZbZbbaZaZqbXl
secret>mule	bcddccZdddodc
secret>pay-first	bcbcdcncdcnbb
secret>pay-word	YccZclabccobb
secret>requirements	bcededbeeeocd
secret>role	lbdddbbcdcpbb
secret>run-code	ZacabaaabbqaZ
secret>sell-cta	acdacbabdcqbb
secret>site-notice	bcbcdbbccaZrY
secret>start	odfeedeeeeced
secret>teach	bcacboabcaacb
secret>threat	cdcddcbcdcqZa
secret>we	ZcbbcpZacasaZ
secret>workplace	abccdbbccbZbp
secret>you	ccbcdmbbcisZa
sede di	annddcccccccb
see ?	Zbbbnokbcabcb
see a	lmZclcmcbeccb
see all	bdbdddcccccrb
see how	dabmcdicdbeob
see if	cenjjclckbcdc
see in	albcccqdcccdb
see it	ehicmcdccmlcc
see my	ijmccnakfcbca
see that	bebmlbmcckedc
see the	cdbejcbkclfml
see their	nbacbcpccbcdc
see this	abdbcbZbbmboa
see us	apbcbcacclccb
see we	acnccclabncca
see what	kbrccccabacca
see where	dcnddcibcabna
see who	acbecckbcbmln
see you	clccccflenibf
see your	labcebkmkaoha
see yourself	cnpdddbcccddb
seed round	cccdqebdedded
seek a	jcbcrcZccbcdb
seeking a	cccdodbencded
seeks>benefit	kjebqkbbhacca
seeks>call-ask	caapbYZsbbbcZ
seeks>client	olhkccblbcdcc
seeks>cofounder	ekcdrebdecddc
seeks>connect	khnbmcaddmccc
seeks>content	bcbcnbbZcbbcn
seeks>cv-ask	Zapcccbcabccc
seeks>easy-money	mabnambbbcmcb
seeks>equity	kbcdqccdcckdc
seeks>event	bbaZlpandanlZ
seeks>expert-call	cbbroeabccbca
seeks>freelance	qcgdejbdkccdb
seeks>funding	aafmsbkabbbcZ
seeks>i-am	ilcdmjbdofccb
seeks>interest-q	abpbccbccaccb
seeks>job-word	gljddifcocccc
seeks>mule	nnanbbamcchca
seeks>open-to-new	dcmedebendedd
seeks>part-time	pkbccnbbmbcca
seeks>pay-first	YZaabancbbmcp
seeks>pay-word	ojcmcpabcdccb
seeks>permanent	kqdejfbdcccdb
seeks>recruiter	cmkdddidlidic
seeks>requirements	amablebblaaob
seeks>role	locdjjdcjbceb
seeks>run-code	mabbpaYbabYcb
seeks>secret	abbbcbacccqcb
seeks>sell-cta	qbembbdabfmda
seeks>speak	kbbmlmZkcbbca
seeks>start	qbcdjcfcldddb
seeks>task-for-you	rabkalZaobiba
seeks>teach	kcccctbbhbcjb
seeks>thanks	aiYccbqckecbm
seeks>threat	kmccblbcmccck
seeks>unpaid	aebcbpaZbbcbs
seeks>wants-job	cmbddccjqdddc
seeks>we	kmdlliblcbdcb
seeks>we-help	mbbbbZqbbccca
seeks>workplace	qaanbZbbbcdca
seeks>you	ejmecembfjjcb
seeks>your-profile	kaqbmbYbbbcdc
seem to	lcacndadcpcba
seen it	ackcbcnbbaboY
seen that	mcbdbbacmpcdb
seen the	blddkdbdmmcdb
seen your	haZbmbobaYboZ
segunda as	cdccddbcdbmbo
seguro de	coddddldccmdb
sehen sie	abkbbbZbbZbrY
sehr geehrte	jgdlededjdidj
sehr geehrter	jodeeededeeed
seis meses	pdddeedeeeeec
sek 0	mkcdddlddckdc
selected as	ccddddZnddndb
selected for	bbckdchcdcrca
self employed	mbbcdojdccddc
sell and	bcconcZccbcdc
sell the	bdccmdoddbcec
sell them	abjocckcbbccc
sell you	acamnlnbcacdc
sell-cta>benefit	akdcccrcccicb
sell-cta>call-ask	fhklhelccbcck
sell-cta>client	ZZaZbbXqbaoaa
sell-cta>connect	bjajnbcoakaaZ
sell-cta>content	mccccbnYlbfle
sell-cta>cv-ask	aapcccZbaabca
sell-cta>easy-money	ddbamblkcbocZ
sell-cta>equity	XbZpqbXZbaZbZ
sell-cta>event	bbblcbdobalYl
sell-cta>expert-call	ZbbrbbXbbabca
sell-cta>freelance	lcbecclhmbncb
sell-cta>funding	aabbqcYbbblca
sell-cta>i-am	mfjhcicimhkcZ
sell-cta>interest-q	dededdqYeeddc
sell-cta>job-word	mjdbccreaebaa
sell-cta>messenger	accbccYbccqcb
sell-cta>mule	dbbcdcmkcjnck
sell-cta>open-to-new	ccoedebecceee
sell-cta>part-time	jbbbpaYZaaabZ
sell-cta>pay-first	ZcbmncXbcbrca
sell-cta>pay-word	lbbpciobibabc
sell-cta>permanent	krhbjcabcdibe
sell-cta>recruiter	aaacddfbcckoY
sell-cta>requirements	acodedbedcddd
sell-cta>role	fmamcbcbbbdmh
sell-cta>run-code	cccccdabccabp
sell-cta>secret	acabcbabbZpbY
sell-cta>seeks	hdaomZXYmanbY
sell-cta>site-notice	jdbbcbaibdkqZ
sell-cta>speak	cdcccaZpdbcbb
sell-cta>start	jcblccqcccbca
sell-cta>task-for-you	YbbaZaXabbqZY
sell-cta>teach	Zbcbclraabbca
sell-cta>threat	aZbabaXpbaZYd
sell-cta>unpaid	abcbcbojccanb
sell-cta>wants-job	baacccYbsZbZa
sell-cta>we	kbccmhoacblce
sell-cta>we-help	bcbdcdrccbcdb
sell-cta>workplace	pbcZdmibddkdZ
sell-cta>you	deijkencccmbb
selling my	ZaabqcZZaZmbm
seminar on	accccpaadbcao
send 0	bbbccccacbtbZ
send a	cddkdedjccmme
send back	bcbnccbkdcnca
send cv	bmsdcdbcbbcca
send it	ecajccllcdlcn
send me	mejdddkccckek
send our	acccbmpbdccec
send over	kddleejdeeeee
send passport	ccddecbcddpdb
send resume	pddeeeceddddd
send the	kjcihdmcccmcd
send their	abbcccoacobcZ
send them	acanjdacbhcdo
send to	acacdcmcZmnba
send us	ceccbajmdcrba
send you	didjddlkjdjdc
send your	enlcccibcbobb
senden sie	deeeeeddedmmc
sending a	bbbcccjcbZmob
sending you	ZalbbbaabplZZ
senior data	kncdddddddelc
sense of	mclcdlbdcbded
sensor fusion	imbcbcobbbcbZ
sent a	ZaZabaYZalYrY
sent her	YcccdcZccmbbq
sent me	pbbcbcncabadb
sent on	nbbbbbpbaabbZ
sent to	ccccdcbkdbqZi
sent you	ZbcccjjbcleqZ
seo for	cdcddepddcced
series a	qccdkdbdcdded
series of	jdcdelmcddded
series on	hdblddcpccddc
seriez vous	dmmilcbjdcddc
serve chi	mbbcpbbcbbbca
service and	kbocbbamccbbb
service charges	mbbobbkabbbbZ
servicenow developer	blbdccnccccmd
services as	kdddddpdZdddc
session 0	abdpdaZmddbbb
set and	lcccdcocdagdb
set aside	qdccddbdddcdd
set it	bcclddcccmncb
set of	mchcdcjccbjdm
set out	ccbdedkdkcdcn
set the	mcbocbabclcca
set up	mgdcddnccdkde
set your	gddjepZdddkdc
setting up	ZbnqkbZbblccZ
seu nome	kcldmlcdddddc
seu pedido	bcbddcbbcbcar
seu perfil	elodddcddajkb
seu trabalho	lcbddcjncnabb
seven months	pnbddbbcdcddb
seven years	cbnccdacoYcdc
several of	ccocddamdjcdc
shall be	lcmcccaccepcb
shall i	ehjkdjndccdde
shall we	jcmidcjccocdf
share 0	abacoclbabkcb
share a	kbccccabbpcaa
share and	abbcrcbbaabdb
share it	bbcbhblocacpa
share of	bpcdanaccccdc
share our	bbmckceocbccZ
share the	embdljkccbjcj
share this	acaacaZcbZrZZ
share your	fdmjdhldccdjc
shared a	kbZcccacbelrZ
shared an	acacccZbbrccZ
shared in	abnbbbZZbYaqZ
shares and	ciddpeceddeed
shares from	abbcpbpacbccZ
she asked	abcccobcbocdb
she asks	abcccobcbkcdk
she d	ambkmbjbbnddb
she has	bbZddbncbicbn
she ll	jdcdddcedjnec
she s	mbbcdlaciickn
she said	abqcccamaccdb
she says	acncnnaccYbcZ
she starts	cacdddcccmdcq
she wants	ccacdcbacacbq
shelf life	obcbccbncbddd
shift allowance	bpbdeeceddded
shift on	aaacbaanaZbap
shifts at	knbbcbZbbZndb
shira !	ncbccckbblbba
shop and	pmaoabZcbbcdb
shop for	lbanobYaaZbcl
shop in	pdcdddkddccdb
shop on	acbcmdpccbcda
shop s	mcbcbcacodjcZ
shop with	YdccccrbccZdb
short call	dciccnlcdcded
short course	accccoandcbdb
short notice	nabccaobcafcm
short of	abaelkpljabcZ
short term	acbdbcZcaardc
short video	edbcddrccbddc
shortlisted for	bccddcmcddncb
should be	ielhjiceiecch
should have	dnnccdecbaddm
should i	ekmiccedpZbcd
should it	bcpcdlaccadcb
should know	abncccabbpbcZ
should like	jcdecndfbmgcc
should talk	bbqcccabmecca
should the	kdceedjedljee
should this	qddddcbcddbec
should we	ZbqakblabYbbY
should you	akmkccdbnccfd
should your	bcaccdpcodcdc
shouldn t	gbjchdkccocdb
show him	bcbcccZboalbl
show it	acackcpcbamma
show them	bbaccmpbanccZ
show to	aolbcbZnbacdb
show you	decdjepcddidc
shown to	ddddeeddkccod
shows a	bbbbcckZcbpca
shows in	cdcccbncmcidb
si ?	ceedecdeeedeq
si e	knddeedekeeed
si no	bcbcbcdbjkboe
si vous	Zdbdddccpnddb
siamo in	ababmbabcnbcm
siamo una	mcckcmbcdccdb
sick leave	scbcedbcdcddb
sick of	ZqbbbbicbabcZ
sick pay	YsabbaZbabbca
side ?	bcfcjclcokccb
side and	amkcoceccbcdb
side of	iafqcbkcbbcdb
sides of	cdddedbdedpbb
sie 0	dddeeddeeepdd
sie ?	bikccqbbcbcca
sie als	blbclkjcclcma
sie am	abbbcpbbbbcbj
sie das	mcbcccbccbnmZ
sie die	bcbccnbacbacp
sie ein	ZbZaboZomabba
sie einen	eldeedkeleeed
sie fur	jcckdcbnddccl
sie gern	kcncdnafckcca
sie haben	ZbZmlbabaairY
sie in	bmmccckclacmZ
sie mir	kijddcidebndi
sie noch	klbcedoedddec
sie sich	fciclbabobjmZ
sie uns	nccodbacdckcb
sign before	lcbbcbnacbbbo
sign in	beddccbccalom
sign language	pbaacnaacbbbZ
sign off	kbjccnaccbcco
sign on	cpddedbdeejec
sign the	bcbcdZabcbmcq
sign up	fcbccbbscblca
signed off	plddddbdccddb
signed the	bdnemecedcefe
signs up	cccjccapdccca
since 0	endcecmcclcic
since august	abfcmcncmacdb
since easter	aobcbcabckcdm
since i	bcddmdleboccb
since it	jbbcbcbccbkob
since january	ccmmddkdcbddd
since march	jnbdcdbcnbcca
since my	aabdcmmcpaddb
since our	bkldcdancfddc
since spring	bXbedendqdddc
since the	dndccccbjohcj
since then	mdcdeebdncced
since we	elcddddccqcdb
since you	idcclclmcabmd
sind ein	odlmbbcdddddc
sind sie	cdodddbcjbdcm
sir i	iblidcjiodccb
sir kindly	dbcdddccpcddl
sir madam	jbccdclnlcicc
sir or	ecjcdcmlcccdl
sir we	clbcccpkblccb
sir you	ZbobbbqbbZabZ
sister and	abbcpnacbdbdc
sister is	acbcdcccbrdca
sister s	mcbcmbaobacba
sit down	bcldddbcdjcdo
sit in	bZbcnfkocccdb
sit next	lmbdcdadnbcdb
sit on	jllkbaZncebca
sit with	pcbbcnkcbbcdb
site 0	qccbcZlbcbbdb
site and	bccbdconcbddc
site at	mccdencdddcdc
site in	lbfcdloccbccb
site manager	Znbccccboaccl
site-notice>benefit	abbblbYbbaber
site-notice>call-ask	bdnbcbiacaqZa
site-notice>client	qbZbdcbccbaZa
site-notice>cofounder	abZbpbabZaaYa
site-notice>connect	gibcdcancccqa
site-notice>content	bccccciZcbYom
site-notice>easy-money	cbbcccYbcYpYb
site-notice>equity	bcbcobaabbdbb
site-notice>event	gcccdckZcbbta
site-notice>expert-call	ZbarbaZaaZaYX
site-notice>freelance	labccdaocbckn
site-notice>i-am	ionbccfeknbZZ
site-notice>interest-q	aabbcbZpbaaoY
site-notice>job-word	ccdhcccdfmfpZ
site-notice>messenger	bapccdccbaZZa
site-notice>mule	lpabcnZbaZaZo
site-notice>part-time	accdcabsccdZZ
site-notice>pay-word	maekfmbabaake
site-notice>permanent	adbccbebdlkZr
site-notice>recruiter	cbkdddbccccrc
site-notice>requirements	abZbbcabbnboY
site-notice>role	dbcidddcdcfsb
site-notice>run-code	bcccccaZcbYpZ
site-notice>secret	bccddbbccmpbY
site-notice>seeks	bmbccbobccbbc
site-notice>sell-cta	bcccdcbbcbhnp
site-notice>speak	abbadpaZdbaZc
site-notice>start	bhecdkbbcbcbr
site-notice>task-for-you	ZcbdccbbcbcsY
site-notice>teach	abpbbZnaZZbZZ
site-notice>thanks	bcabdcbcomdoY
site-notice>threat	bbbcdcaacbkrX
site-notice>unpaid	cdacccaacccoa
site-notice>wants-job	boccccbbYbpik
site-notice>we	egkkbjkkbbjca
site-notice>you	cddeechddderb
site-notice>your-profile	lccdddbcdbcrb
sitting in	dcmlcdedladed
sitting on	mbbcdclcnaccc
six evenings	addddkbrdcdaa
six hours	Zbnoccicabcdb
six month	qcccdcamcbccc
six months	necjfdddfedek
six of	ecbcacmbcqccb
six people	Ylamcaaobbbbk
six sessions	abZbcnobcbccc
six times	bcdddocceckdc
six to	pcbbcdbdkcddc
six weeks	nmbhdicdfbgch
six years	bkbdicclokddc
sixteen years	cdmdgdaboadeb
size of	ababccncbocdZ
sleep in	YnZoalZbbbbca
slides for	bcbccbbccnccp
slides of	obabcmYZbnccZ
slides on	bcaccbZcbncco
slot in	bbaabbpYcbbao
slots are	aaoabbknaZabY
small company	biodldacccded
small job	Xbbcbbnaqbbcb
small salary	cbddpecdddded
small team	lnnaccacbbccb
small world	acmccZhaaqcba
snowflake ?	hdcddnacmcddc
snowflake administrator	imaddekembddd
so 0	lobZccnaccccc
so a	kbbplbYbcbbcZ
so do	mnaccbfmbkbcZ
so far	lledccekmccca
so for	bcccdomYdcldc
so glad	bdbbddcdqekdc
so good	qcbcdcZlcbcdb
so grateful	pcbcdbbckbdec
so happy	bhjjkkcojabdb
so hello	bclcddbdbocdc
so here	bnacdcmcmjecb
so i	fglfeeidikidb
so if	mblcbaZbZobaa
so it	lcbccckecjjob
so kind	dbZbcbcnjiicn
so kindly	kbbcdcbcoZccn
so long	ndckddbkdkedb
so many	cibbccbcnoddc
so much	biddccacdphcf
so no	bkedddlbbmkdc
so please	dmincbbbcbmcb
so sorry	bcldcdackjodb
so tell	aakccnabZpcaa
so that	depdeebhccmcc
so the	bkclmeacijjma
so there	bmjbmndbcaccb
so this	bnkdddccdlded
so we	lkdhclbbcedcn
so well	bmgcccmcblkcb
so when	bcocddaddmddc
so would	nbnclaZmcacdb
so you	ijbfcjodciccf
social media	bbbcddsbcccca
social worker	lbpdcdZdcbddd
socio tecnico	eeeemfefeeeee
software ?	acbqcblbcbbcb
software and	abbqncabcbcdb
software company	cncoddbdccddc
software for	aldnmcmccbcca
software that	bkckodbdccded
software to	accnocYdccbdd
soll ich	blcdddodcdddm
solutions architect	encdddcdjjikc
solvane ?	cmldddnddbddc
some 0	occbdmbbdcbdc
some day	ZboaYaYbarbba
some days	bqadddbccnddc
some of	ikmcjcncbadcb
some people	abkbbcqbcbcdb
some time	bemcccabcpcda
somebody ?	ccacccbcrbcca
somebody at	qclcdcbdcbddc
somebody else	dcackcjlincce
somebody for	laccrcZcbbcca
somebody has	obmacbZbbbbcm
somebody like	omlcccaclbccb
somebody s	acicclebclZmo
somebody to	pdcccobcichdd
somebody who	edklmlabgkcdc
somebody whose	clcdmecddkded
somebody with	bcqcjccceacdk
someone else	abaccnncbecnb
someone for	llmccjnbcbcca
someone i	lamdbdZdnbddb
someone of	llYabbZapYbaZ
someone on	mmbcccnccbcdb
someone s	kccdcdaockcdb
someone to	pnbcedbcbjfdb
someone who	jiimmcahiddcb
someone with	nbjabbpcbbbcb
something ?	abZibcZcaqcca
something for	mnjfcbkblacca
something i	scYbbcjcbaddc
something in	dbmcrcdbZacdb
something new	ccqcjdbcccddc
something on	jcacccpccacdb
something that	cbcklnjbcaecb
something you	nkoccicccbcdb
somewhere in	cemddekedjeee
son 0	Zcccdfbbccncp
soon ?	ccacdcpccobbZ
soon as	dfkcedacckocd
sorry !	bcbdccZcbqocY
sorry for	efbgjcfbdoccj
sorry i	ZhalimZbbklcl
sorry if	akboccacbnccb
sorry to	mbjbbbkejmcbf
sort it	ocabbcadbbodb
sort of	nbedlcdcmecdb
souhaitez vous	ZanbokjabaaZY
sound out	bmpbccbccbddb
south west	ellccbZoiZcca
space and	bbloccakcccdc
spark ?	bcmidoccccdec
speak at	bbbZcrZdcabca
speak in	aZobcoZmbabca
speak this	brjcedbddbddc
speak to	jbmcccphjaccb
speak with	cjkpcfabcbedj
speak>call-ask	ZaaXbsZXbaabY
speak>connect	dcdcdbcadocca
speak>event	bdcbcnjqcbccd
speak>expert-call	ZbbrbVaacapcb
speak>i-am	bcbhcdaqbijci
speak>job-word	bmabcZnjcabbn
speak>pay-first	ZbcYcraXcbddb
speak>pay-word	bbcmcpaXcaoca
speak>permanent	cpcddYcZbbccc
speak>recruiter	dcbcedcbdcdcr
speak>role	ccbcdcbmcbccq
speak>seeks	Zaaabnbnbabca
speak>teach	bbccdmkmckccb
speak>thanks	bcbbcabZcqbbZ
speak>threat	lcecdoccddcdc
speak>we	adcccnarccdca
speak>you	dnblcbepbakcc
speakers is	cddcdobWdbccq
speaking with	ccmdldccddldc
specialise in	dcqdeecdcbded
spend a	ocbccnaccbddb
split the	bZbcilkccbodb
spoke about	abkbbbaabscca
spoke in	mlocbmYbbYcca
spoke to	ZbZocbZcbmcco
spoken to	mcodcdacbddcb
spreadsheet with	abicocacbabcn
spring i	abrdccecbZcca
spring of	bnZdcdjcbocdb
sql ?	iccccpZcbccca
sql and	akbdcmbdpacdc
sql that	mkaccdmccaddd
staff and	gciccanankYba
staff at	bpbdccacccldb
staff i	ZambbcZcpZcca
staff in	Zmbccnmccbcdb
staff job	Zracbbbcbbcda
staff or	ccndddndbcded
staff position	Zradccbcccccb
stage and	bcqdibadbbddc
stage with	albbbmbocbcdb
stamp duty	babcbcbbclqba
stand up	mcbclaaccacco
stands at	abcccmbbbZmdp
start 0	nqcdcdbccdddb
start ?	aoabccaccbcco
start a	abicsdecbacjb
start and	cocdcdcddbmed
start asap	qdcdeededeeed
start at	cbbcccpbndlca
start date	lacejdbddbcdo
start in	hmadclmbbmcca
start it	abbbncaccbqba
start monday	oaZbcaiZpYbbZ
start on	ebbcccocbjcdl
start something	abZdsdbcZbcda
start up	jkljncbicccdc
start ups	bcoofcbdcccdc
start when	bpmdcdcddccdb
start with	occcgddhcbldb
start>benefit	jbadocackbcdb
start>call-ask	Zbbpcaeobbaaa
start>connect	bmddcdbdddndb
start>easy-money	ricddcfdddbdb
start>event	kcccdbnmcacda
start>expert-call	nabnbYZabbbbZ
start>freelance	qccdedddjdddc
start>funding	deeemeeedcefe
start>i-am	Zlbclcncnbldb
start>interest-q	YbZcbboboabbZ
start>job-word	mZacccbcpbcba
start>messenger	acddccbdddoec
start>mule	XoYaZZYZpaZaY
start>open-to-new	bcoccdbdcbdee
start>part-time	rcdddfgccdcdd
start>pay-first	dZbcbbacbcqcZ
start>pay-word	qiccddkciccdc
start>permanent	dlbcocabbclcZ
start>requirements	cobdceccdbded
start>role	nlkcdbbmcccdb
start>run-code	cccdcbccbbodc
start>seeks	ZnaobZabbbcca
start>sell-cta	alccccpjoccca
start>site-notice	nblcdcaccmcZn
start>teach	Ypccbabbbcccb
start>threat	ndcccbblpccca
start>we	rabonbZbbadca
start>we-help	accccoacddcdc
start>workplace	pcdcemcdedddc
start>you	gkblicnfbedbe
started a	cbacccbscadmb
starter pack	ddddcdbcedpec
starting a	fZnbpbabZZboZ
starting on	apcddnbacccda
starting out	kcZccnabcnccc
starts at	Zbcbcboncabcn
starts in	kcddecdmccdnk
starts on	hdcdecbldkdco
starts with	ijbcccmbcncch
state of	cbjbcbaqccbdb
statement is	accbcbmbcbbYq
statement of	ocldedaddccek
stations and	nmcedcidddded
statistics for	kbdbcnamdcbZl
stay in	bkdcncbccpccd
stay on	abmcncZbcancb
stay with	bjcccnbcdmcdc
steht im	clcddccmccccm
stelle als	cndeddddodddc
step 0	blmcdcccddmcc
still 0	pmZcccbcbaabb
still at	ZaobccZbnlbbY
still do	kampbbgabZbcZ
still free	nbabbbcZoZlbj
still going	mcadddbccpdca
still got	acalbcabbpbcZ
still has	ZbambboobbcbZ
still have	ccbccbmdjjccp
still in	abrbccacbkccb
still like	arbcadbcdcddc
still looking	nbocccacaZbmb
still love	apaocmbbbbcba
still need	kbabbnabbacco
still on	ZbZpbbZabZdbn
still open	ipcklcdccbddc
still see	bmkcddcccccnb
still short	acbccbqbnbcca
still there	bcbcdcbccdcdt
still waiting	ackncbabcmbbm
still yours	aoYbbnnaZYaaY
stipend of	bccconbcddbdc
stonebridge housing	chjdedkenhdib
stood in	YaaqbbZbnbcca
stood out	cdoddeadedkee
story of	bcmdddlmciddb
straight away	jlkdcdlcccddj
strategy call	cbbcdcqccbcdc
strict confidence	blocddcddcidc
struck by	jcccdboccidda
stuck at	acbcbcpbbZbcn
stuck in	akbmmbZbbnica
stuck with	ZcaqbbYcbalca
student in	bccdcccbpbcdc
student of	cdbddckcphcdb
students 0	bcecdlnmbdcda
students ?	aaapoXaajZZbZ
students and	kcddkabkdlmdd
students are	bcdcdqabdcddb
studio in	qccjdblbclccZ
studio is	bdcdddnddddem
study ?	bcbpdldbdbddc
study and	nmccbdidccded
study for	Zcbpcbaccmcca
study of	Zbarcbabbkbca
study on	mccpdbbccbcdc
stunden die	ncddemcdddddb
su cita	cdddddcddcbcq
su curriculum	banbcaZbnaobZ
su equipo	bnccccldncccb
sua conta	cdddddcddcqZa
sua empresa	babccckcqccba
sua encomenda	abbbbaabaZoYn
subject	kjceddndddddj
subject re	kabdcdnccbccm
subject your	cmbdddndddced
submit a	iccdddmncbccb
submit you	mcmdeecddcdec
submit your	jccddbnbdcbZo
subscribe if	cebddbbqcbddb
subscription renews	cdddddbcdcbpb
subscription to	cdddddabdcbVs
success manager	cpbddeeddeded
such a	iodccjacemccf
such an	ocddelcdddded
such as	cckcccocbmccc
such things	lcbckmkccZcdl
suchen wir	clckllbcccccl
sucht eine	kkdcdndddeedd
suggest a	bccbdpmZdccbc
suggested i	kcbcddobmiccc
suggested that	cbmdmbamladcc
suit ?	alkgcnmZdcddc
suit you	mmkddddhccddc
suite a	bpccdnadcbcca
suits you	nebcjcdddoccc
summer and	amkccnacmbbdb
summer party	ababcabmalcan
summer school	ZbcbcpapaaccX
sunday ?	bbZcbbbacnccp
sunday and	bpdddmbbdccdb
sunday night	kcboccaacabcl
sunil !	clldddiddkddc
suo nome	nnmbbbacabbcZ
supplier to	bcpdddaccacdn
supply chain	emjcZcgcoebcb
support for	mdccdckccccdn
support your	ccacddpdddlbc
supposed to	bojccdmcbacdb
sur l	aoZbbmZnaaabY
sur la	acbkcnahbbpbZ
sur le	bcmccabebmccm
sur les	acblcqabgndca
sur votre	bdcledcdddknc
sure if	kbkblbpabYbbZ
sure that	cobdddcdccddm
sure what	abZccobchqcca
survey 0	bbcpdYkZdcocb
survey for	cdbqdcbbdjcdd
survey on	abbncaaobaabl
sviluppatore java	lmdeeecddddjc
sweden and	lnidddaddcddc
sworn translators	Zaobnbkbbaaba
system and	lncddjkdddcdc
system for	nbmcacacnabbb
systems and	kmaZbcadboddb
t a	ncmcdhkcbclca
t afford	qmbcabZcccccb
t and	bbodcdmcbjddc
t apply	aoobccacaacca
t ask	fddkhhbembbmc
t be	ecejdibbcjnnb
t been	acadlcbccbbpa
t believe	mabYobmbbbcca
t care	cbmccadcpbccb
t come	bcccdcjacocco
t dare	ZZZaoaZamobbZ
t do	hjfcnbZccbenf
t even	ccimcdbddimed
t find	Zaalcljbbbmco
t fit	bjcncbZbcbccn
t get	alabmblbaobaZ
t give	nbmbacadcblcc
t go	bdbbkcZcmbqca
t got	lbfjpcZciacdc
t have	edofkcdlcccjb
t hear	bblcdobckcddc
t heard	ciecccmcpYcbj
t i	bccchcnboZbca
t know	jemcecbdjlejc
t leave	cdcdmdhjcbddm
t let	knbdndaccbddc
t like	jbacccngoaccb
t looking	icrcccacbZdcb
t lose	ccbdddjbcbmdn
t make	acbbcmZclrbkZ
t mean	acadnbZccpddc
t mind	mlideccckbdlc
t miss	bcaccdbcbnnka
t name	abrbZcacbadca
t need	kdbejjliclcdc
t offer	aaabaaZpbZbcq
t pass	bbblcdbccbmcn
t pay	bcbclglqfccdb
t pretend	bcbcccpcblcdd
t promise	aoodccacbbcdc
t read	Zcmacpabcbicb
t remember	ccbcbdacmmbdn
t reply	kaZnabZbananY
t run	kblcqbZabaaca
t say	bcrccdbcjkcdb
t see	odjkdcacdccdd
t send	abicccaaaaarZ
t share	bcenccZcckjcm
t signed	bcnddemeccdcd
t stop	bbmicmbcanedc
t take	lbabcbZbobpcb
t talk	ncacbclccandb
t tell	Zbpbcccmkaflc
t the	lcndcdakclccb
t think	ZaZbcbabbombn
t too	bkjdccbcogcdb
t understand	mcZbcoabalbdb
t use	jblbbmZbbmmba
t wait	pbaZcbZacacbp
t want	kemckldcckcdb
t work	ocaccdmcbmccb
t yet	amkdmkbdcbded
t you	lcacdcccpihlc
t your	akanddndccddd
table 0	nbbcmcbbcnccc
table ?	jdccdcmcdccdo
table for	abnbmciabZbap
tableau and	ekodddccccddc
take 0	fcbbeocbbbpda
take ?	meobbbcbbZbaZ
take a	mcccicibkbjme
take cards	accccdncccoda
take care	bmljccjbbmacb
take home	oncbdcabddadc
take it	ocbjjlcdbjjdZ
take me	XbabbapbpYcca
take nothing	obbocbYcbbbcb
take on	qeabbalbpZcca
take one	bcbccolicbcdZ
take over	lnbcfmbccaicm
take part	bchmjbaolbccb
take the	accccllcikeco
take them	ncccddddddmdc
take you	cbmcmchcibndb
take your	amkaccmkcabcl
takes 0	bcbnibkmccbdm
takes a	acbaccqblabcn
takes about	cbandcaodccdd
takes an	acclcZmcdcoda
takes five	acapccmccbcdb
takes me	cdcdddqdcdced
takes over	dccdmcabccccp
takes place	bbbjcbaoccdcn
taking on	sdcacbadbccdc
talent acquisition	cnmdeebedecde
talent and	abcccombcccdb
talent community	cctdddbbcZccd
talent pool	abpcddapccccb
talent team	kpadddaddcmcb
talk ?	lmobecjccecca
talk about	jecdifincehde
talk at	ncccckakcjddb
talk for	XabYaqYnoYabY
talk last	bcobcnabcccdc
talk on	hcZacbenbpcck
talk to	dhlocbjhkafcc
talk with	Ybjnbbnnbbbcb
talk you	jbYbobZmblbcb
talked about	miccjcahdncdb
talking about	bbhncZcabhZpZ
talking to	acammcbbnjkbZ
talks one	bdccdbcqdbccZ
taller de	bcccdrbadcddb
tanti auguri	bbbcccbbcmcZm
task-for-you>benefit	Zcccncmccclcb
task-for-you>call-ask	bedeedndceeff
task-for-you>cofounder	ZYbdpcacbbbZc
task-for-you>event	jaabapXYpZaba
task-for-you>freelance	elbbbaknbbamZ
task-for-you>funding	aabcpcaccbcca
task-for-you>i-am	mhbcciacqdccb
task-for-you>interest-q	pbbcccabcbcdb
task-for-you>job-word	cYabaamZqZmbZ
task-for-you>messenger	bdccocbdcdbdc
task-for-you>mule	Yabblbmbaaoca
task-for-you>part-time	rddddbcdbdddc
task-for-you>pay-first	occbcbabcbnca
task-for-you>pay-word	omcZZaZbockca
task-for-you>permanent	aabcocaccbcca
task-for-you>requirements	Zbdbdpabddcdc
task-for-you>role	eqcckiZbcblcc
task-for-you>secret	pddcdYccedbed
task-for-you>seeks	ocdccccdddcdb
task-for-you>sell-cta	Zbbcmcpbcblaa
task-for-you>site-notice	ZccccbbcccboZ
task-for-you>speak	ocdbdZcbcdbcb
task-for-you>start	ocdddcbdddccc
task-for-you>teach	ebcbcraacbaca
task-for-you>thanks	ZccdddYcsbdcc
task-for-you>threat	qcdbcZbbbcbba
task-for-you>unpaid	ZcYddcpcbbccc
task-for-you>wants-job	abbcccbcqacbb
task-for-you>we	kocbpaZlacdba
task-for-you>we-help	pcdccYadcdddb
task-for-you>you	oeajdncccbjkb
taught me	aaabbnZbapjcZ
tax and	bbccccpcZZobZ
tax people	ocbbcclccckdb
te paso	abmcbbabbapbZ
te veel	ncZaccpcbabcZ
teach a	cddddsbbddadc
teach it	bcbdknaacnccc
teach our	Zcbccrabccddc
teach them	Ycbccraccbcdb
teach you	ccbdcZbbbZrdc
teach>benefit	lbcbcnkaobaca
teach>call-ask	aankcqYYbabcZ
teach>client	ZaZkbnnZaaaaZ
teach>cofounder	ZbcbYpZccacdc
teach>connect	YhbcYnpacabca
teach>content	Zbbbbonlcaaca
teach>easy-money	abbobnZbbblca
teach>equity	edddcncbeddec
teach>event	cdbddqdmfdccd
teach>expert-call	acdadobcdcded
teach>freelance	YamnbpakaabbZ
teach>funding	ibbnaYkocaaba
teach>i-am	ceicerabhjkcZ
teach>interest-q	obbccmabcadda
teach>job-word	aqacjldnbbcca
teach>messenger	bcccdZacdcqda
teach>mule	mnaalkZmaZZbh
teach>part-time	dncccrbabcccb
teach>pay-first	ZbbpbnaYbZcbZ
teach>pay-word	djcddsbfdcica
teach>permanent	apaicqajbaccb
teach>requirements	Zabcdqbcccbbc
teach>role	Ymbbcsbkdbecb
teach>secret	Zddcdpccddadd
teach>seeks	dmcccrcalcdcZ
teach>sell-cta	lbbZbpedcabbZ
teach>site-notice	YacbcrbacbbaY
teach>speak	bldadmbccbpcb
teach>start	Xaccisabkcbca
teach>thanks	beddedodceeff
teach>threat	ckdcdrcccdcca
teach>unpaid	bbbcbpYlalmaY
teach>wants-job	bbbZckbbraccb
teach>we	edcbetcbcdccd
teach>we-help	bbccmoabcbccc
teach>workplace	Yaccdsbbdccca
teach>you	eecccnckkeffc
teach>your-profile	YZYaanYpaYaaY
teacher for	YZcbcsabbbbcZ
teacher who	bjcdcZbboaccn
team !	dddeedddecndm
team 0	anbcccYcckmam
team ?	cfjcbmnckhcca
team a	Zcalcqlaajbca
team and	bjncdcmcejhdb
team as	knbnbbaccbcdb
team at	nmhicdcdddddc
team ever	ccaddcobnbddc
team for	ijpbccmccbcdb
team from	ajacccqbcabcm
team has	YbaqbaYabZnbZ
team have	bbadddocYpdcb
team in	cjicdkocehcdb
team is	dnallcfcilccb
team lead	aqaccbembccli
team leaders	ZcabbbkZnZboZ
team needs	ilcdcdbcnbdcn
team of	bnbdkfmcddkdc
team on	cibdddbcnbcdp
team or	bclccbZpmbcbb
team s	jhkccchcoacdc
team that	hcbdccncbaccm
team to	ddbedeidcoded
team will	abcocYakbbkbZ
team would	bqecndbcbZcbc
team you	emicccZclmcdc
teams and	bcodcnbddbcdc
teams in	Zbnbbnnbabbcb
teams of	abkblbjqbbbcZ
technical co	dddeoededdeed
technical partner	bcccqdbddbbdd
technical writer	jnddddcdlcdkc
technicians and	bcmZcpbbddbdc
tecnico de	bmZcccncbcbna
tell me	jdleihdfmecdd
tell the	akjccbaobckbk
tell them	jbdlbpdbmabca
tell us	kbbpebbncaicf
tell you	ihmcecljbejib
tell your	lcbbbbZrcakcZ
telling me	bbinccZcjoccb
telling you	blccdldccnded
tells me	ieabkmebckbcl
tells you	bckcndodcbddd
tempo indeterminato	dpeeeedeeeeec
tempo pieno	dpdddddddcddc
temps plein	cqbdddcdcdddc
tempt you	bipncmaccZcdb
ten days	pcbndZbmcbdee
ten hours	rbabcmfbcabca
ten minutes	Zdoecdlelbkib
ten pages	ocbcncaccccdc
ten people	aaYoaZYZmobbb
ten weeks	qibcceaccjddj
ten years	bmlcccahnocaa
tend to	ccneeekedcdfe
tengo un	bcocndbckcccb
tenho uma	mbnbnbZbabbbZ
tente ?	mbnclcbcdccdb
term 0	qbdeedceddded
term and	lbbbanabnacdb
term of	madcdnbcddcdc
terms 0	bbblldpdcccab
terms and	hcncdbnccaccb
terms are	odbcddlddddcc
terraform and	jcccdnnbddddd
test for	Zbbojcacbabbn
test in	kmbccinbcbccZ
test it	abbcocbabbcdp
test lead	pYbdddbdbcmdb
test manager	Yhabcbanbbboa
test of	pbbocbaccbccb
test the	ecmcccabcZpca
tests in	lmbcccacbbcbm
text me	floccbacbccdc
th ?	mfbkdmmbbbbcZ
th and	oibcdcacpacdk
th at	bhccdZllbibdp
th for	lcccddmcddcZo
th please	cdddecdcdddcq
th to	bdcbcclbdccdp
th €	kddddbacmdddn
than 0	lcddddmddddmc
than a	ebblmcocdcddd
than i	acanccccmkcdk
than me	blkdmcbcblcdc
than my	bbbcocbcamcdb
than once	cdkmddbddleed
than one	alnbbblbcmccb
than our	kmbccnabdbkcc
than that	abobcbpbblbbb
than the	apacbcZccioca
than we	bnaocbYbcicdm
than what	acbccdqcchccb
than you	ambbboZjcaccZ
thank you	ccdideedgodeg
thankful for	ccccccncpbddc
thanks for	chdiddgcdndjk
thanks regards	lkcjeefelcddd
thanks to	ccbdidbbbnlco
thanks>benefit	naabcoibjbbca
thanks>call-ask	bbembgbbkobca
thanks>cofounder	bcabYbapcabba
thanks>connect	ieilddnjdidba
thanks>content	bbjccmaZasbca
thanks>easy-money	ZbbaaaZacZqaZ
thanks>equity	qabbYbYccabca
thanks>event	bnmbjgjYbpbbZ
thanks>expert-call	cjdaddbdrcdcc
thanks>freelance	lijabbYnalbaX
thanks>funding	ZYacocaccZbco
thanks>i-am	deekgdbdjqdbb
thanks>job-word	fcdidiicineka
thanks>messenger	bZadddbdbsbbb
thanks>mule	abZbcbaadbYsX
thanks>open-to-new	oaXbbbZbaqaYY
thanks>pay-first	cdddcdcdcobdd
thanks>pay-word	calnZaYbaebbn
thanks>permanent	bnbdddbdcncdd
thanks>recruiter	acbccbobcalbZ
thanks>requirements	iijcncbcoacbc
thanks>role	aZhbcaraaclZk
thanks>seeks	jaabblmbenbbk
thanks>sell-cta	acZccdXbrYcca
thanks>site-notice	bbacccaackhoo
thanks>speak	bbZbcYalbrbbY
thanks>start	nbbabapabYccY
thanks>teach	lbZbcZZanqmaY
thanks>threat	ababbbabZpabY
thanks>wants-job	bbaccclcomcaZ
thanks>we	jbgcekifclhif
thanks>workplace	YaZacaYaaYqYY
thanks>you	edifcddddnfej
thanks>your-profile	aapbccabeZnma
that ?	cblcbcpbaZibj
that a	eccclcichlcdn
that actually	bjbdncaccnbcb
that after	gbZcccaccqcbc
that and	keakbbkjaocdb
that answers	jcccmdoddcddc
that are	kcbccmbcdccnb
that at	bciddnbcpacdc
that be	sbalbbbccbbca
that comes	bdccmciccbodb
that cost	cdcddemmdcded
that d	elacbcacqZcdb
that does	ajbcjcpcmbddc
that doesn	dcbcqcabbecdb
that fits	nbjcccZccbinb
that for	Zbgbnooabdbca
that goes	bmbdccjcbbbdo
that happens	bcodldadcbddd
that has	allcecmbjamcb
that i	kcnddiccjnccb
that in	aeZbobZnjjccb
that interest	mkbccdmcdbddd
that is	kjadccccjpccb
that isn	ebcdpcidhccec
that it	hkdekcjcchled
that kind	bckccdpccbcda
that lends	bdckcdpcmcddb
that made	bcscdcajcbddb
that makes	ajlobcobbbcdb
that might	jcmeeelecceed
that most	accccnpZccacc
that my	bblihibcknddc
that needs	pbZcmcacbbdda
that nobody	mjbbmjcjcfcdc
that on	odddddcddldec
that one	abbcpcaclkldb
that only	occcmbedbbcdc
that our	aclccckcdljdm
that pays	mbjcblncbabdb
that people	kdbacnacdmdec
that reads	ababpckbcbmca
that s	ihgejfmdeefdd
that says	ncabboZbblbcZ
that sells	jcanmcfbcbcdb
that so	bbqdcdjdaZccc
that somebody	obadcchbmkcce
that something	obaacaoccbbcZ
that suit	occkedcedeeed
that takes	hcnddbdbnbddd
that tells	mccdodaddbddc
that the	ciehdfddcoidk
that there	bcbddckcdmcdn
that they	bjlccdfimlddc
that time	ekmbkcZkbmcca
that too	nkccdmadccded
that two	hlaccoibcibce
that was	bccchcccbpain
that we	edkdicdjhleci
that works	lcbombZaccbca
that would	hmofkcaccaccb
that you	jjfdghdcjkfjb
that your	dcbcccoeimlcd
the $	acbadcXbccrbm
the 0	kececddljcecm
the account	bcccccaccbpod
the accounts	mbccibYmcccdp
the ad	eqbbcclcacccc
the add	cdbcddlccscbZ
the address	abbcccmbckobb
the ads	aabbnckbmbcdc
the advert	aradccacnaccb
the agency	ainbbbYbmabbm
the agreement	ncbcccmccaccm
the air	kbjoZaYnbabbZ
the airport	ahacccbbjmpcZ
the alumni	ZbambZZqaYbYX
the amount	accccdacdcpbo
the anchor	mbabccbbbnccn
the annual	nbbkcakcdccdo
the answer	abocbcjcmaccj
the answers	abalcboZcbncb
the app	bbbhmbajcdbqe
the application	mcbdddadmdbmc
the archive	loccccbccneba
the assessment	abbcccacnboam
the assignment	qbddejcdddcdc
the attached	abicdcZcebpbp
the attachment	kcacdcacbZobm
the audience	bdcbcibmdncdc
the audit	mabccbncbjccn
the auditor	fbccccbbcbncn
the auditors	jcbcccacbZlco
the author	blaccgancbcnZ
the autumn	lfkcckblbjcbk
the award	blldcdccclkbj
the baby	imaccbabapccZ
the back	abaccmZmcZccp
the backend	mmcdddbdlcdcc
the background	cdddeejeedodc
the badge	bcacccZacaYrZ
the bakery	cacdddccciccr
the balance	cddeeedeeeodd
the band	ajbcbcbamcccr
the bank	fcbjncbbcejco
the bar	iccbcbbqdbccb
the battery	mcndccacbmcdb
the beach	abbmobZabacck
the beginning	cdddpecdddded
the bell	akbocZaZbabcn
the below	ojbdeejeddddd
the bench	Zmbcccqbblccd
the best	cejccknddnccb
the bicycle	ccbddcbddpddb
the big	kdfeeccodaddk
the biggest	ddmddjbddofdc
the billing	bcacddlccaccp
the blue	ncbcccackhkco
the board	mkccicbcccjco
the boat	hibcajbcdbcdr
the boiler	jdcddcbccccdq
the book	acbccjanbebcq
the booking	ibaoccobcabcb
the books	albcdkobkacbl
the boring	Zbbbonibbacdc
the bottom	acbcccZalaocn
the box	cdfidddcdbcdq
the boys	embdbdbdlfmec
the brand	aicddojccbcdc
the bread	bcbncabnbjbca
the bridge	kdcdddbdckddn
the brief	pnakcbaccbcdc
the brochure	cccdccqkcbcdk
the broken	icccdciallZcp
the budget	nchecbbbklcdm
the build	abccccbbcaobo
the building	liamckecjcadl
the bursar	oldcdcbdddddd
the bus	ibbcbebbbokcl
the business	bbbacmpccdcdb
the cabin	Ybbbbbjabbbcq
the call	bcbpccbjeoecb
the canal	Zmacobabbjddb
the candidate	bcZcdcbcckobn
the canteen	cbbcnbabcoccb
the car	bbccdcbcccacs
the card	bcbaccicdbqnY
the case	acnccnjbcbcdc
the cat	bdcdcccccdcdq
the catalogue	ccbcbnlbcnbcb
the cellar	mccdddbcckcdn
the centre	ibbbbaajbZrbZ
the ceo	ambccdbdcdpdd
the certificate	edbddbkdibbqb
the chair	bmjlccadcegdm
the chat	ZambabZamYloY
the cheese	mmabbZYnboacY
the children	klcccbapcabcc
the choir	jmbbcnaZbdccn
the christmas	oncccdacdaceb
the city	clccdjklcaccn
the class	accbcnaaclbco
the cleaner	cdkeeddddcheo
the client	mefmdcbdccfmf
the clients	bcacncjcckccb
the clinic	drbbcaZanbbca
the cloud	aancccaomfbbZ
the club	ZcdccaZcobYcr
the co	nlbaabbabnbcm
the coast	bkncccacbiccn
the code	bhbcccdlcbqlb
the codes	bdccddaddcrdb
the coffee	bgfcicjbincdl
the cold	bccoecbbflcdk
the collection	mcaccnaaboccZ
the college	acbbcoaobZcba
the coming	dcpkcebbcobca
the commercial	joccmcbcdbcda
the commission	cdddddbddbmdn
the committee	occbdkbbdjccm
the community	bjaccmambkblj
the commute	ZqZbbbabbjbbZ
the company	ciccrcZbcbnib
the concert	mbablbcaboacZ
the conference	bhbcckbbcqlca
the confirmation	bcbcdcbbcanao
the congress	bckbcbmicocca
the consultancy	qcccdcbddccdb
the consultant	alcccbabcblcp
the consultation	bdbocblbclcdb
the contact	jcaccddceobbm
the contract	eecededcccndo
the contractor	Zkbccdalbcccr
the conversation	bcjdbcbcblcrY
the cost	mbacbZccbZbcr
the council	njibcbandbccm
the county	obbldcccjfcdk
the courier	abcbcchcccrca
the course	eclddbeYfbcoo
the court	YearcYbabbabZ
the cover	clbccmoababck
the credit	abaacmZbcZamq
the crypto	maZbcYabjnobZ
the cto	bbncbdaddbodc
the current	nacbldbdedked
the customer	habgndZabZemn
the cv	albdddpdcdcdd
the daily	cdcdddldddlZn
the dairy	Znabpbabbjcca
the data	ijjckdcidcjdk
the date	ambcbbancaaco
the dates	ocbccbmbcbcma
the day	dldjjmlbcjccc
the deadline	Zkbncadbmacco
the deal	lcbbcbabcagbr
the deck	ccbcsdbcdfddc
the delay	obbbbbYacalbn
the delivery	acbcccdmcocck
the dentist	bcbcccacbZbcr
the department	nbeddoccbkcdc
the deposit	bdddddbcdcmco
the design	njecncaccccdc
the desk	bkbcadaclokdj
the details	knkccccccdcna
the developer	ljbcncacccbdi
the difference	bcldddbcccqcg
the director	cpdcddcddddde
the dissertation	lbaobYnbbZbca
the district	ijcdmclddbded
the dog	bccdicbcdocco
the door	ahdlibalmZbcn
the doors	bcbccboicacdn
the draft	icacccaabrbck
the drawings	bdkeendddlced
the driver	bdcccalabbodn
the dry	ackdccalcjccn
the early	abbojaancbcdZ
the embassy	cbbcccZbcbrca
the emirates	bcnddmldccdec
the end	iedfdeikekddl
the engagement	occbdladddldd
the entry	ZaZbbZZpbYmoY
the estate	rcccccadcbhca
the eu	qcccccadddcec
the evening	cccbdnbjdjcdn
the event	bcccdcbfdbcpd
the exam	ababcnlbnZbcZ
the face	abbcobibcalcl
the faculty	bbcccnbnccbda
the fair	bcmcccoajmcba
the fall	odcaddndddced
the family	olccocbdcdcdc
the favour	bpadddbdmbcdb
the fee	bbclcmkecbncc
the feed	mcbYccmacabbo
the ferry	ZiZbnblbbobcc
the festival	pbabbZnabbbcY
the field	cdYakdbcnqdcb
the fifth	bcbdmdaddocca
the file	Zjcndcbbcbmcl
the files	pcccccbccccdm
the film	acbbcanncamcb
the final	lbacclaanaldk
the finance	bmkcadacblccm
the financial	lldcdnbcddddc
the fire	nbbaclaaklccn
the firm	blnbkcmccbcci
the firms	bcpcccZcmZcdb
the first	cddcmfljcfkeb
the flat	Zncccbaccblcq
the flight	bbccdpiidbmdb
the following	mecjjcccchnfb
the food	ZaZabaZhoobaZ
the form	kdcdcddkdjdjl
the formal	cpldddbdcbcdc
the former	kcbddbcndlcda
the foundation	aecbjoakchmca
the founder	ihabnbnbbalcb
the founders	mbcmndZccccdc
the founding	dbcdldcndcddc
the four	cbbbkcabbZpbZ
the fourth	bkbccckcndccm
the free	kccdcdaickcdn
the freezer	mccdccZccbcdq
the front	Zbmcclcbcacdp
the full	blacccnncbcdb
the fund	YbmkbbYacpbbY
the funds	cddclecdddocd
the funeral	ocacibbbbmcda
the garage	bdddddbcdcddq
the garden	kcbcbcbcaiicq
the gate	cdccddbbdadcs
the gift	lcccddacdonda
the good	claccccbaobcn
the governors	onbccadbbkcda
the grant	mccdidcddkddn
the green	bclccdmjblbck
the ground	mcjmdcbccjcdj
the group	acbbbbafjacsc
the guest	cccddcnZdjdem
the gulf	acaolcmccbcdb
the guy	mbabbbZbnZlbm
the hall	dicddckZchccq
the harbour	adZbcmanblbnd
the harvest	mmbcaoZbcbbdb
the head	lobdccjdlbccc
the health	lccbmcoacacbZ
the healthcare	hbbnddacbnbdc
the hearing	mbaacbaibnbbl
the heat	ncnccbacbmccb
the heron	ocacccabaobcZ
the hiring	clmdddbdhcefk
the history	kcbbcmaocaccb
the holiday	ccccdcllcaccp
the holidays	kmlclbZbbmcca
the honour	bjccdkaocancZ
the hospice	nmlccaYbcnccZ
the hospital	kjccijjlcbddj
the hotel	kkmbbnabbccdk
the hour	pdcecljbcbkda
the house	bobclcobcecda
the housing	ncacmbaobZccY
the hr	Znlbdcabccobl
the human	bcndndbddccdc
the incumbent	koccddcdddcdc
the insurance	ebcccbZfkdncp
the insurer	occblciddcdec
the interim	rbbcddbdcbddb
the internal	ncceedkeddeed
the interview	bbalccaclbsbc
the interviews	bbbblcaabaodn
the job	jffccfcccemll
the journal	mccacbancbncZ
the key	cccdldbccbbcr
the keynote	ccdceqccddcec
the keys	anbcbbaccakcq
the kids	bibcckabcgccr
the kind	lcmcncbdcjcdc
the kiosk	acaccbbacZabr
the kitchen	dccdddnbccddo
the kitty	ncbdjcabcbbdp
the knowledge	YbannZlaaamcZ
the lab	allccdojakeca
the landlord	fccdddbcckcdq
the laptop	nbbcdcZcccqcb
the large	ddddedkadchdo
the last	jdcdiijjfdiie
the late	abbcbcabbnnbk
the launch	ZbabbbZobpaZX
the law	mdccfdpdeccdb
the lawyer	mlcdcccdddked
the layoffs	abkcccbblnccb
the lead	pbdcbcjcddcdb
the leading	cdddddmmddeed
the lease	kbabmbmbbabcn
the legal	bmbccdbcbbcjp
the letter	kpbicbicbbZcl
the letters	jnabbdnbcbddc
the liberty	ackbcblknbcdb
the library	jdbccdbncmccm
the licence	acbcpclcdcmdb
the lift	occcccmcckccc
the light	Zmabccabboccl
the limit	aaabbaZabZlnn
the line	bkaobdmdcZccc
the link	bkcmdcdddjncf
the list	iebchiicnecdm
the little	lbmclcabclbcj
the local	kcccddpcdccdb
the log	bcbcdcaccacbq
the login	bcccdcfcccsba
the long	adccmkkmcbcce
the lookout	bbqcmcaccZccb
the lot	qZbdcclbcdddb
the lottery	lpddddccddcdc
the machine	bkddkdcdldldc
the machines	aqbbboZabacca
the maintenance	kmlccnaccccdb
the man	bccddnbkcmiec
the manager	nmamcdacbbccc
the manual	jcbdddabdZbdq
the map	abiceckmbpbba
the market	icqiifajjbccb
the mayor	ocbbdcbccbcdm
the meantime	flecccbcnccdn
the medical	ccckddacbdqdc
the meeting	akcccbakcnccp
the members	kjccclaZdocjb
the merger	bnlcccabaocca
the message	ndddcdcddcbnb
the middle	mdjdjhcddjfed
the midlands	bbpdddmdbZddc
the migration	lbZbbbYaanbai
the ministry	lpibdbbccklda
the mobile	bhccdoabbaccn
the model	ocbcccbcbaccp
the module	bbcbdqccddddc
the moment	kcncfcncbkcdb
the money	ndbcldaccbokf
the month	cjbcchnjkfcej
the months	ZaqbboZababba
the moon	ccbccdbncnfdb
the morning	aklcclbncbcck
the mortgage	ZcapdbZccoadc
the most	cdjcdobecmdhc
the move	jiecdcfccqbcb
the municipality	jpbdddbdccddc
the museum	knabbZZpbZaal
the name	aecbpcbgmdhbZ
the names	Zcbccomcdcclb
the national	bpadbcbmbbccb
the netherlands	nccdcdbdcndcc
the network	ckbbccmccacna
the new	cdcdddhicnccn
the news	bcdbccabbpbpZ
the next	edledcjccekcm
the night	nmfbbkancabcc
the north	gcmckbajlebcl
the notary	labbobZacbocb
the notebook	bdcdcdbcdncdo
the notes	bcacciYnbqccY
the notice	bmacdcnbcbcdm
the number	alhccclcbbqba
the numbers	kcbdkckdbmicl
the nursery	kiccdcbcdcdcq
the nurses	bnabccbcbpcdc
the occasion	cccddclcdncdm
the offer	afbcccnbcklbm
the office	lnbcccbcdbmcm
the officer	aabbbcZabbrbZ
the offsite	abbccbbbckbcq
the old	mcbdcedicodcl
the older	bcacccbcbdbmo
the ombudsman	odcckdcddbddc
the one	deeeldddfmkcd
the ones	obblddlcdbddc
the online	bmcncZemccbcb
the only	bidknlcdficcd
the open	lobcbcamkacca
the opening	chocdmakidccb
the opportunity	hcidfdmdemded
the order	acccjcZZdhnco
the other	bkckicdccmmcl
the others	jnmlccbcbbdcb
the owner	jqbcabbbbabco
the owners	aobcbcaccacco
the package	cpccjdbddlccc
the packaging	qbccccbdccccc
the page	kbbcobZcbnkcZ
the panel	hmbdcadccoicd
the paper	jcbkccjbcqcce
the papers	daapbabblbacZ
the paperwork	qbbnccacbbcdZ
the parents	ohbbnaabcmacZ
the parish	lccbdcccdbZcp
the parking	bccdddbccaddr
the parser	ncmcdcbcdcccm
the part	acbchbabaqcdb
the password	acbccbiccaobl
the past	dblllcefckddc
the patience	bccddnbcbpcda
the pay	fnlbebcbaaocZ
the payment	bdcnddcdedndc
the payroll	aokiccmcbalcb
the pension	mpbcccbccbddc
the people	cjndicjdclddd
the permanent	npbddabcccddb
the person	lediccfcnfjfc
the pharmacy	blbcccbbckccp
the phone	dhcmedecdikck
the phones	Zbmbcbjccancm
the photo	bcadccajaqblk
the photos	acbcccacbijmp
the picture	abacccmbalaoj
the pilot	cccdpdbcckddc
the place	dpcddccccecdl
the plan	lcidlcamcjddd
the plant	ablbcchbapccj
the platform	cfbbcbmlcZpka
the pleasure	iocdddkddccdc
the point	mccjjdbldjded
the polytechnic	kddclmcdddcdc
the port	abadcmZodnccb
the portal	cbcidhbbecjcr
the portfolio	aZadccacnbcco
the position	bnbcdcbccdljn
the post	bncddibclbmcl
the poster	bbbcccZcboapY
the present	cnbdcdaclmclb
the press	bccddlblcncdc
the price	acbclcoecbjcn
the printer	mcbbkbdbblccn
the processing	kcddddndddedd
the procurement	inldcdacckdcc
the producer	ZbaacbZnccqcZ
the product	bbmcnckbchldc
the profile	blbddcdccpcba
the program	abbadqkacbcdc
the programme	bcbcdcjrciccb
the project	mcbiccbbckllk
the proposal	dbbbccpcbabcl
the prospectus	caccidqicbbda
the prototype	bcddpdacecdec
the public	cmbdddkkckcck
the publisher	bccdcnilccddc
the quarry	ZmabbbYbalaoZ
the quarter	mbcccccccccco
the question	bcbcicdekpcce
the questions	bckocaZndbcdc
the queue	ncbdcdodcdcdc
the quote	Ycbbcbnbbaccq
the rain	bdcdcckccncdm
the rate	pcbddbbccbccn
the reason	bkadncbccnddc
the receipt	acccbcaccbojl
the recipe	bcbbclabbibbr
the recommendation	bcacccabbqckY
the record	cjolddbccbddc
the recruiter	baacddZbcbbrc
the reduced	bbcccZqmdbaca
the region	ndldcdldccddc
the regional	bcbcccarcbbaa
the registrar	cccdkdbcdnmcb
the regulator	mnbkdcejchcdc
the release	ndccdbbcdcoda
the remainder	cdddebccddpek
the remaining	lbncdlcdddcdd
the remote	Zkccdcbcddrdb
the repo	incddcbddcldd
the report	mmbncbcacjcdb
the request	acbbddbcccbtY
the residents	pbcbccZcdbcdl
the rest	idbdldeccjode
the result	Zcbcccmfcaaqi
the results	abnbccobbabbm
the review	abbccckbcqmbX
the reviews	mjcddkcddkdec
the right	dicfmdocddddb
the ring	jccdcdacchcdp
the risk	bmmcbnacbccdc
the road	lbbcccnccibcm
the robot	mbaaoaZmcZabZ
the role	dmecimccchldc
the roof	edcdcdbcdajcq
the room	lcbccnbbcocca
the rota	mbacbdoccZcdl
the round	bbacqcbcnacdb
the safe	abbbnbYbcanZo
the salary	bnbdbdfdddpdc
the sales	almcjcZbbmccm
the same	ecbfichcfpjdb
the sample	babccoXacbbcp
the sap	condddcdbbdcb
the school	kidcdZibkkcdo
the scope	kbbpcbabbcbca
the scout	mcbdcdbbcmccn
the search	kqbdcbbcclcdc
the season	mkambbZbmebci
the seat	anZbomZZbZkbZ
the second	ceeccijceldco
the sector	aknnccZcjacca
the security	kbbckcbccbqaa
the seed	nccdkdbcdckdb
the seminar	abbccsaacZccl
the senior	bqbdddackbcdc
the series	gcccdpbcdccdc
the server	bcbcdcbbcjjbr
the service	acccccnbcbcno
the shared	acbcdmacbabcr
the shares	bccdrcbddccec
the sheet	bdkddbccccdcr
the shop	bibkmcZbmbdcn
the short	nccndcbbdagcm
the sign	bmcddccdcaldn
the signed	cbbcbcZccabcr
the site	kbbcncblbcakk
the six	bcbldlccjaobb
the sixth	accbdpkkcjcdb
the size	acaccdncboddZ
the slides	acbcfnZbcrccb
the small	blcddcjddjddn
the sofa	bbbcccbiYYbbs
the software	bibmodbddjied
the sort	Zaejocmccbbdb
the soup	bccccnckcmded
the south	dkncccZndfcda
the spec	lmdeedceddded
the spreadsheet	mbacbbabbnbcl
the spring	lkicecflcccdk
the staff	apcckcajblcce
the stand	lbcnbbacclbdb
the standard	Zcboclhabacda
the start	lllhmddccbbdc
the starter	ddddcebdddpec
the state	kofcccbldjbde
the station	bhkdccbbcoccn
the stock	ajccboabcmccc
the story	aclcccipcjccb
the strike	bkbcccacbqccZ
the students	fbcbcpnbbbccb
the studio	ibbkcllbjckdd
the study	mlcncbbccccdc
the subject	adcddlbndcdem
the summer	nbhccoddjeccb
the supplier	mdddecbcdbjdo
the support	bkcdncacdclbc
the survey	mcboccaackbcm
the system	kcdchbdcjbpbj
the table	cbljobfedacdm
the talent	bnjccnaccbmcb
the talk	bcaccbZpbocba
the tax	kcccdcacbcmcq
the tea	mcbcclbbcaccp
the team	emjdidcedhhcl
the tech	bcmcmmancbcca
the technical	eklcccabcbpcb
the ten	onacccbccccdc
the tenant	cbccncbmciccb
the tenants	mnbccdbcdccdk
the tender	ecbcccZfcpmck
the terms	rcccddadddcib
the test	ocbZclobbbbcZ
the testing	lcccodbddcded
the thing	lcddodbdccded
the third	aebdljcfkkkck
the three	abkcmbabmjbcl
the time	mcencccccmcde
the timing	ZnpbbbabaYbbZ
the top	fjnfcclbcanca
the topic	ZcaqclYacbccb
the town	ccccccaocbccl
the trade	bcfmjeedbmcdl
the train	dibcclbldnccf
the training	acbccpcbcabdo
the tram	kmbccdjccbbdn
the transfer	abccdcbbcbnco
the translation	rccdcbabccZdb
the travel	ncccdcicdccap
the treatment	bbcocbaadcoca
the trust	mobcbnacbZcdb
the truth	clmbobZacbccb
the twins	acacccabkncco
the two	llbjcbcbcmicm
the union	ambccljcbacbo
the university	encdoacljccdc
the us	codddddddeldd
the user	mcdbdbbbddoeb
the usual	aofcdccccddbp
the ux	nlcdedbdfcddd
the vacancy	aaqabbZaZZbZm
the value	bcacccobckmcZ
the van	Zaabmaabbbbcq
the vendor	addcddadcdkeq
the verification	cdddddcddcjbo
the very	bcbcmcncnaZdb
the vet	nbbccbabcZccp
the video	baaccaapcaqbZ
the village	lcbbncabcabaq
the visa	Zpbccabcccqcb
the voice	ZaZZnoYZcnbca
the waiting	nccddYbbcjccq
the wall	kcbcccZacrccb
the wallet	bccccdaadbscb
the ward	mjZccmkcblcdb
the warehouse	dlaabcYomZacj
the water	lbbbnbZbbbkco
the way	chddedcdbqkce
the website	lncccccedacdn
the wedding	mmjcbchbbbicl
the week	amalcbcclpdba
the weekend	bdbdcclbcbmdq
the west	akZcddbccbbcq
the whole	lbedidecmlccj
the wind	ccidddbmcocdc
the window	jcfdchbjdfjdo
the wine	bcnccnbbbncca
the winner	abccccmndaoba
the winter	fbbbcmnacmbca
the word	elbcccnkbncca
the work	olccdckcceldc
the workday	llnoccZbaXbba
the works	dccdmdbddcccp
the workshop	mecbcmacchbcn
the world	ablcjcknbiccZ
the worst	lccddcmlccdec
the wrong	nboccjdccacdb
the yard	ebccmcZncabdo
the year	milccjobcfcca
the yearly	nlcdcdkcdccdb
their first	ckcccblnbdhdd
their own	bbbcchplcacck
their work	abbcbaanolbcb
them ?	nbpjclaedbccb
them a	albbbnbbbabco
them and	hkcldcmckbkdb
them are	kcacccaZbmcnm
them as	pcbdlcbdccddb
them at	mlbccbaackoca
them by	nbnblbkbbabcZ
them for	dbaebbrabcoca
them from	bccddnjljiddc
them has	lcnlcbbccbcdb
them have	bbZbbbaobpccb
them how	bbbccopbaacdb
them i	acaccbmbqaccb
them in	ccikdcojecddc
them is	aaobmcYnaZbma
them on	ndaccbkbmbjcl
them through	bcbdldmdkdded
them to	bbdlcnacbljcm
them with	pjnbcaYnbZbca
them you	jblcccpcbacca
then 0	bccddkhqcbbcZ
then ?	mcmbcmabkZbca
then a	mchdddmccnZbb
then and	bcomccabhhcdb
then i	bipicdbcflkdb
then it	dcbmdcbcnancc
then my	kcbdccedcocec
then send	bcccdcmbdcpdc
then the	ababkcdbbjqcj
then we	ebdlmcabcaocl
then you	ackbecnbcaqid
there !	lbZcbclobYana
there ?	bcZcccabarcco
there a	dckddcocnbddc
there and	bmacncccmbcdc
there any	abaccnaboncca
there anything	bbpcacmclZcdc
there are	kdjjkdjlcicdb
there be	acaccclbkoccb
there d	labomlaZbbccb
there for	ahfcccaamocbl
there i	ibmclbjbdlcch
there in	bmadcdacmncdb
there is	ckkilijfdbkcb
there isn	ccldodcdjbded
there ll	bjibbkbrbccca
there s	kfiflidljcdcb
there was	mbbbdddcclmcl
there will	ablbcbbncabcn
these days	cboccbjcbpcca
these things	cdbdkdcdcpdec
thesis on	bcbcnbbcYpcdc
they are	eaacdcicmYlln
they asked	fbbobbbcckddb
they bring	abbbbnZZccpcb
they can	obbcdcodbccdb
they close	iccdddbcmbcdp
they d	dkdpkcecgcedc
they do	hbqdcdddcbcdc
they don	mjaccccccaocb
they get	bcncclekcbjdc
they had	bdcdddoddkdec
they have	bcbdndaccocdd
they just	abpcccbbancbb
they know	bmbmdebdlcded
they ll	abmccmabmZdmk
they look	acaccklbnZbdm
they make	nladdcndcaddd
they need	lbncmcbclccdb
they pay	lcdllkiccecdc
they re	jjleejcdfcddk
they said	ccnddmhdccdee
they say	jjabcjabkpccb
they sign	acblcdmbccndd
they ve	knfcclidcjcdc
they want	cjmhlmZbbahcm
they were	jchccikcbpcda
they will	bbocboabbbccb
they work	mmcddclddceed
thing and	molcbdZdbacdc
thing for	abacacnaoZbcm
thing i	malnZckcbbcdc
thing in	jbpdndbdcZddc
thing on	bbZcbcZbbqbae
thing that	Zcjcicqccbbdb
things and	cildmdiddcdee
things have	amqcbcbcbacba
things on	qbYccbZbbocba
think ?	YpaojkZbbZlba
think about	crlbekacbccdb
think and	mccZccpccccec
think i	bcbckccboocda
think it	ilcdndeddided
think of	ccqkccacofcdb
think somebody	acbccdaccpYna
think that	andbbckcpcccb
think the	mlbcccZbcbcdo
think we	jcbocbbdcmcdj
think you	coddccdmclddc
thinking about	ebjcnkdbbncdb
thinking of	lbnbcbabldbcm
third floor	bcacbcablXccr
third founder	bbcdrdacdcdec
third is	ZclaccbcZboco
third of	Ybabsbbdcbkca
third party	nbcdddcnddcdc
third person	mcZbccabbqccZ
third s	abbcqcacbbcda
third time	ambabmobbabci
third year	cmceddcdncded
third-person>connect	mbaoccamfbcbb
third-person>easy-money	cdbnedccdddee
third-person>i-am	ZaZabZoZnYbbZ
third-person>mule	dcceddddpdeed
third-person>permanent	obdceecdbeded
third-person>seeks	YaaZbdbcpabdc
third-person>task-for-you	acbccdZoabdca
third-person>wants-job	dcceedcdqdedc
third-person>we	accoddccddced
third-person>you	bbjdbbdmoZbbm
this afternoon	jkkbcdbccacco
this and	bbndcdbcbpddc
this be	qcddecbceeced
this because	aYbccbiocbbnZ
this by	jbbcndbccbmdc
this conversation	caacddcccbbrY
this for	rcbcccbccbcda
this i	bcldgkalimcdc
this in	cjmdddfddccen
this inbox	hbacccabcnpaZ
this invitation	ccbdddbocnccc
this is	ljddecfcckmdd
this isn	lbbcccobbmmcZ
this job	fWbcccabalcsZ
this kind	ocbccdacmjcdc
this letter	iccdddbcijcbp
this link	bccbccaabbqca
this message	ehddddckdcfod
this minute	ZarcccZccbcdb
this moment	bbrccdaccbddb
this month	aelcbclpbZebm
this morning	bklbccabcqbal
this one	olaclcacblicb
this opportunity	bbbclobcdcdmd
this quarter	bcbcddscZccdb
this saturday	ebbacXaocbcco
this side	amboccacclbdb
this site	abpbccZaamlaY
this something	dlcddncccdded
this sort	rcZcacaccacdb
this sounds	lncddddcccced
this stage	cbleodcddddee
this summer	mambcoZabbacZ
this sunday	aaaobbYpaZabZ
this time	deblhbcbjebkn
this to	blbcccmlcbmdb
this week	eijkdcckbddmj
this year	cllcddilkkccb
this you	haabnaaaaZpbZ
those who	acaleennckcdb
though i	baembcacmZcdn
though we	bbbccoabcmcdl
thought about	acqcccfabjlca
thought i	cdmddddddoddc
thought it	abmccccnacbbn
thought of	mmacmkkfbdcdc
thought that	hcndjkbddcddd
thought you	ecbichclcqcdb
thoughts on	blpccckbbabkZ
thread about	ccacddblcpddb
thread on	ZbabbnZabqbcY
threat>benefit	ZqcdZcacbccdd
threat>client	lbocddbdbbabb
threat>connect	mcbcdcacdboaa
threat>easy-money	obdcdaacdclcb
threat>event	qaaabZaZbaZaX
threat>expert-call	acbodcacccbcb
threat>freelance	sccddccdcdcdb
threat>funding	pccbbbaccdbdc
threat>i-am	objbccabbaobk
threat>job-word	YpabbbZbobnaZ
threat>messenger	Ybacdbbcabpbb
threat>mule	ebbncaZmcbobZ
threat>part-time	pkccckjcjcdcb
threat>pay-first	cccdddbddcqca
threat>pay-word	jhbbcombebmhZ
threat>permanent	crcddjbdidcdb
threat>recruiter	bacdddpdbcoca
threat>requirements	acbddcodlcbcb
threat>role	mjbccclbccobZ
threat>run-code	bccbddadddocc
threat>secret	ccccdcccdbref
threat>seeks	nYZobaZaaZnZX
threat>sell-cta	XoaoaakYbZZaY
threat>site-notice	bcccdcbbdbsVj
threat>start	ZababpYbbboaY
threat>teach	Zbbbbpabmbmca
threat>wants-job	daceddbdoccda
threat>we	iebkbmakcbodb
threat>we-help	abbdbaYcbcqcc
threat>workplace	cscdaccdcddcb
threat>you	ifbedcbccbrld
threat>your-profile	abZcccbbbZpZZ
three clients	bcqcccmcaaccb
three day	lmbcclabcbmdb
three days	odbjdcicjdelb
three evenings	YbbaboZnbaabZ
three for	ZZecoboccbaca
three hours	bccbkqZcdmccj
three in	cmcdmdZddlded
three instalments	lccdedodddded
three months	ghbckdocdhcdl
three nights	amdbbpbadcbdb
three of	bjncllbjcfcdb
three on	mbbcccpbbbccl
three or	odblccbldcdee
three people	bcbnbcajcnkka
three places	acabcbmmnbbca
three questions	ZbpocblabYaaZ
three short	Zcaocbaocacca
three things	bciccdodclddh
three times	lcbhcmmbcbccm
three to	anbccnbclbccc
three weeks	rcccebcbdecdl
three who	nbnacbYbbancY
three years	jhhidfkebnccb
through a	jcbbjcamclmcb
through an	jkannbZbbabcb
through it	ecmcccpccdjcb
through me	acqccclcbZcdb
through our	ckdmcamcdcmdc
through the	mkcdeedegfjed
through their	ZbZacplYcblca
through to	aaZbbcaanaqba
through us	lcacdcpccccdb
through your	bcccccnceaock
throughout the	ccneeeldkcdee
thursday 0	abancaZpaabcY
thursday ?	hcmcceccbncdl
thursday and	jcZcccdmolccZ
thursday at	cdckdbjjddddp
thursday or	jjancdlcdaddc
thursdays and	bclddmcmcdded
ti va	jkadldccdbdco
ticket 0	blcdocaacbabp
ticket and	bnbdciamcbccn
tickets are	bccbccZrdbcca
tickets for	cccddcbsdcicZ
tideway is	cmadddpdccddc
tier 0	ljbndcbdddddc
tijdens de	lbccmdbcccndb
till 0	koebbbZaoabcZ
till the	naacccnlcabcZ
time !	kcbdddjdclled
time $	cqcddedddddec
time 0	elcldbbkdficm
time ?	naobcZdbaoacd
time and	dofcccelmacdf
time at	kkjlccdcbecck
time code	bcccdbbbdcmnb
time employee	bqbdcdbccbccb
time for	dekccgnibkdcj
time i	cjbdckkdpbcdd
time in	aobckcbbmbclb
time is	ahbZcclkcbbmn
time it	abodndadbibdc
time lucky	acbabbqbcacdl
time no	abbccdncmmcda
time of	bcokdcckbiccb
time on	kmchdcldcjdec
time permanent	cqbddcbdccddc
time salaried	cpcdbdbcdccdc
time the	occdbdbddlbed
time to	nkfcdiccfcjcf
time we	aclkdnabdmcdc
time with	ickocdbccccbn
time you	mbocbaaablcca
time zone	bccddcnbccceo
time zones	oicddcemdbcdb
times a	mabbcndacbbco
times more	ddbdddccdclnd
times that	ehcldnacdecee
tired of	kcbcncpbbbcda
tjm 0	ncdeeeddndedb
to $	imblckccccldi
to 0	jmbddeikdcddm
to ?	ableccbdtZccb
to a	dkjkjdeefjedc
to about	bgZcccrcoadca
to accept	occmdlaaccbdb
to act	bbbddmbcoccdc
to add	hmjkdcccclcdc
to advise	bcclobbdccddc
to all	kbhmcYapkbica
to an	jejdidjldcikc
to and	cboacoZababbZ
to announce	baaccZarcbbbZ
to answer	cjjbcbajlobmY
to any	bbmccckdllcdb
to anyone	lcndddkcbccdd
to appear	ncZccbaocbbcc
to apply	dlaccbejpfccb
to appoint	olbcddbddbccm
to arrange	dcjdlendcbddd
to ask	bhliejidllcda
to attend	ccccdcZmclacp
to be	feledhdeikjec
to become	aidcdaodjncdc
to begin	ihjcdgbkdbocb
to book	hcbockYbbbocj
to bother	mcabbbbnoabca
to bring	bnbcfclhcZbcp
to build	occcokakbbcdb
to buy	leaiqcYeccicb
to call	mikbclfccblca
to change	cdndmhcclcddd
to check	mbbmdmabgblca
to close	hbZnbcaaaZboY
to collect	mclcccYabcbcp
to come	nllfjhbdcccdc
to commission	rbcmcaZbcbbcZ
to compare	abZccdZcbsccb
to complete	jcccddjdmcmdc
to confirm	beccdjjbdcqbc
to congratulate	dcbdddaccqddc
to connect	dcbiccibdncnb
to connecting	dcebcdbcarddc
to contact	cnjdddcdkcjjc
to continue	ababcbZbolmba
to corp	pabcddmdbdddd
to cover	pbcdddmbcdcdc
to date	nbqcdcacbbcdc
to decide	lmdbddacdbddm
to decline	ablpdcaccccbc
to describe	ccldlejdclded
to discuss	ochbfelcccddl
to do	fcdelgdedjfjj
to draw	ldcdcclmccacb
to drive	abZcbbdboabcn
to e	cccccdbccrcca
to earn	acmamcnbcbddd
to eat	cdbdcdbobmddb
to eight	mmbbddcdjcded
to end	ncacccacdmcdm
to engage	kccfdqbcccddc
to enquire	dbabdcodmbcdc
to enter	bcccclbpdadca
to everyone	cdccdbbpeecdj
to explain	jcamcpiccccdb
to express	ccacdcbcdrddc
to feature	ZbZbbbfqaZaba
to fill	dljeckklibcdb
to find	dlmjjchckbcdb
to finish	hjbcddbdmjaoc
to five	kkjcdcbcibaco
to fix	jdcdddmcccado
to follow	bcccccjcbrkcb
to forward	bibcddbcoZcco
to found	baacraabaabdb
to four	ddmbclemcbcbd
to friday	anaddcbbcbccq
to get	kjcccdeckklif
to give	obefjmedfbecb
to glasgow	mfoddcbcibcdb
to go	jdlcccjbicdcn
to grow	bpncbcacaacdb
to have	ijlddjdkckcch
to hear	bjnndcZlboccb
to hearing	cimdcdndccddc
to help	lcjndjcddcdec
to her	mcbdccacbmbnZ
to him	ccidcdaccipdk
to hire	mijicjldcbfde
to hold	bbabnoZlbclca
to inform	acncdcjkcabcp
to interview	ambmcabmlbcmb
to introduce	bmfdddodfeddc
to invite	cnbmcidldbkcb
to iso	kbcacnmcccccb
to issue	ZcdccnaYdcpda
to it	jmcjdclcckila
to join	cjalmbamcjkka
to keep	cbmboccbcajmb
to know	bcqmcecccmccc
to land	cccddcnccjcmc
to lead	Zqbcmjacdccdb
to learn	bckjcoekijccb
to leave	abofccnbkakdb
to lend	bdbdddccdjkdn
to let	bbncccabcqcdb
to live	Yqbcbbbbbbnda
to look	nilcccjibecch
to make	jlejkfdbfjeeb
to me	bjlicdiddilcj
to meet	dlncjccccjjhc
to mention	bbpccdldblccb
to message	kbaabbncnlcbb
to milan	ccodddcckcddl
to mine	alZbobmaaYbaZ
to move	lhibdbbbmYbln
to my	bbnmciicjhkcb
to name	kbmaoZabbabca
to need	ZajbabmcoZbca
to new	kkodddbdccddb
to no	Zaaalcnboabca
to offer	emhceelbjifdb
to one	lcbcccbccaddq
to open	bibcicoccbobb
to oslo	aknccoacabccb
to our	diihdlamdcncc
to own	naccocalcdddb
to pass	jccmdcalmjccb
to pay	lbbpdicdbboca
to people	bcZojcobmacdb
to phoenix	dmceddcdcnddb
to place	abnbcbpbaZdba
to prepare	ncbZcalncccdc
to present	kccdldmdjcfed
to proceed	occdeekeddddd
to produce	ocbbcneacbbdc
to propose	bmlddlbbcjcdc
to publish	nccbdabkdbndc
to put	kdckeclniibda
to quote	YaZabYloZZYoY
to raise	abacadbcbnocb
to reach	jddddkhcdkhlc
to react	hbnocbZbbbacb
to read	bcaecmdobpcda
to reading	kmbdcdlddbded
to receive	ddefgckkddocb
to recruit	baYcccncbloba
to redo	qbbbcmZbcccdb
to refer	cicmeeddocddd
to register	bcqccaZlcbjba
to release	bdcbccaccbrca
to relocate	Zandddnbmcccb
to remain	cblddcbcbondb
to renew	Ydccddmccbcdr
to rent	Zbblbcabccnco
to replace	pamcccacccddd
to represent	ebqcccobbbcda
to return	kbkcdcZdokccb
to review	cabocakadbbbo
to rewrite	rcccdaaccdcdc
to rotterdam	ccmdddbcjnddb
to run	kkbcmnlbcccdb
to say	ceicdeblcocdl
to schedule	mcmbddZcdcocZ
to see	chcfjcljcmijb
to sell	dbbmobnabkhca
to send	keedffmkjacdd
to serve	abcnckbadbcdm
to set	ofccddlddcldc
to share	llZcjcapbjccZ
to show	cicckeobbfbne
to sign	dbmkbbZbbaZnn
to sit	pabbmcanbbjdb
to six	abccachocccdo
to solvane	bpbdccbdcmccc
to somebody	jmbcncaebncdb
to someone	abalbcdbapoca
to something	lcpcddadccddc
to sound	bmocncbdcbcdc
to speak	cegmcdnmcbcdd
to spend	pbckboaccbcdb
to sponsor	tbbccbZaccccb
to spot	acbbdbmocZYoa
to start	aejcrckecbidc
to stay	akbcmkabbncck
to stop	ncbccabnbcmcb
to submit	ecbcdbmmcbbbm
to supply	bbccdlncdcmdb
to support	ncbcddndddded
to swap	bcbcccannZccl
to take	neclflabjbccm
to talk	ifencegkdfcde
to teach	bdeddsccdddeb
to tell	dfkmeecjijfca
to test	ZcnbccZabZocn
to thank	cdcdddbdasddc
to that	acbccmZkbpcba
to the	dhbedcdiihkim
to them	healcblbmacna
to think	ipcbjoabadccZ
to thirty	lddmddadeccld
to this	kdfcddbcccpfk
to those	acacncZcnlcdb
to three	lchbcjiccnZnY
to thursday	pZcddbccccddn
to touch	mjaccdmcdbddd
to train	nnbcccabbbcna
to translate	accccpbccbncc
to try	bfbdccrboacca
to turn	nbacncadbncdc
to two	knbcccncbbdcl
to understand	acgqcjjcibcdc
to unlock	bddadcmadbpbb
to us	kecnebffcdlcj
to use	acbcmmkbcaZoZ
to visit	ccbccbibbqcdb
to wait	aobdcdbdcbbnb
to walk	jbZlbcocbmccb
to watch	ZcbrbbYjcabca
to wednesday	bcjcdcbccmddo
to welcome	bbZbaampcYlca
to what	clkcndcdccdee
to whom	acackcacpbcdb
to work	bfjccckcqbclb
to write	dlhfcmcfmdddc
to you	fgjkfeiecjidc
to your	ddcccckeleioc
to £	kpbdcbhdccccl
to €	locdddbdddddi
tobias from	lmbcbbbZcobca
today 0	bbaambXkcYkqY
today ?	bjbcddodcbeco
today but	bbscbcZaZXbcZ
today i	aambacnbZmbca
today the	bccddclcdpldZ
today we	acdccdqcdcmdb
todo el	bmccdlbbckccl
together 0	omaacbYobbbbZ
together a	dcmkccpbcbcdb
together and	bcbcmcbccocda
together at	dibdddkddpddc
together in	hcccccmbnhcdc
together with	idkfjhckddked
told him	ZbbcodZcbandm
told me	kdmcdjjjdfedb
told my	bmkdcdacbpddc
told that	hkadcdacmnddc
told the	anacccZbmZbcp
told them	acmdcnccckdec
told to	ZaibbaZqnYabZ
told us	lmbcmabkckddc
told you	jdqcbccbbdcdk
tomorrow 0	ZaZbbZXqaZabl
tomorrow ?	emkobcgcbbcda
tomorrow at	bccndcbbdbcbo
tonight at	bbbbbaZqbaocZ
too and	agbnjmaccbmdb
too little	odbdddcddmded
too long	ambdlcaccZcdo
too much	ecehcinbbcjmb
too so	ccZcacnbbpccb
took a	cdkdcmkddcdee
took me	cbbdcdpbbZndc
took the	lcadccbcZpccb
tool for	naabqbjbcbbaa
tool that	cdddkdqddcdec
top of	dmobcakclbcdb
top up	bdddedbdedpdc
tot de	lncdkcbcccccb
tot zondag	amabbcZobXbam
touch since	mkaccdmcdbddd
touch with	eZkbqcabcZbbb
touched me	bbZccclcannca
tour of	ZaabbbmobnZbZ
town and	lcaaccibcpfaa
town hall	kbbbcbZqcYbck
trabalho e	nbacccbccokaa
trade fair	cckdccaanacdn
train and	jkdddcbjdbddo
train to	hbbcccaacncbn
trained in	YaZacolaanbbZ
trainer for	Zcederdcddddb
trainer s	bmcddlacclkdc
training budget	ZbbbcopababcY
training by	bccadamacbjcq
training is	accbboZZcbbbq
transfer the	accbcZabcbsca
transfer to	ccededcdedpcc
translation company	acnccmlccccdd
translation of	ncbccbpbcbZca
translators and	Zbacolmccbbcb
transmit the	ldcdedcddcodc
travel and	mcbZcnnbdbbda
travel paid	obdcembdddddc
travel to	pcccmcaccdded
tre anni	bpcccdbclcccb
treating you	alZccckmaocba
tres dias	nccdedmdddddc
tres meses	kocdddcdcddcb
trial and	YnbomaYbbbmcZ
trial ends	bcccdcYbccbrX
trial would	bccccbmlnbccb
tried to	cdddkbbbclcdn
trip to	kccddcbbdjcdq
trois jours	occddkcmhccdb
truck and	ZoabobaclZbca
true that	ccZdcdbdpkcbb
trust you	bbmcdnnacbacb
try again	ZjobbbibaXZqY
try it	bcccmlpbcbccb
try our	aaYanaonbaaaZ
try to	belmiibcccbmc
trying to	ccakdcbcpnkcb
tu en	bcmcdcbccbcbr
tu perfil	ckndedcddcjkb
tuesday ?	bkicddqcbacdk
tuesday about	klbcddnldccdc
tuesday and	llblnZZacbcdi
tuesday at	dcclccjkcjccl
tuesday or	bcbmddpcdcddc
tuesday s	ccZcccancpccb
tuo profilo	cdodedcddcdnb
turn it	gbbconfcaabdb
turn off	bcbbcbaacapmc
turn the	nbacccmcbnccb
turned me	acocccabikbba
turns out	bcnmcdiccacec
turns up	oalccdlccbcdb
tussen 0	bcccdcbccbcbr
tutor for	Ybdcdqcabccdk
twee jaar	arbccZabbbcba
twelve months	eddddcacddddq
twelve people	bbmdclbncbccb
twelve years	cdldddbccnddl
twenty minutes	hbkpbjaenZbca
twenty years	bcokcdkcbdcdc
twice a	Zbckbqebfbedj
twice and	bnkcdcbbcmcdb
twice in	bbiobbZbcncca
twice so	ZbnbboZaanbcZ
two afternoons	qbbncbbdbccdb
two are	ainbYcqbcbccZ
two calls	ZbbubaZacbacZ
two candidates	bcadddkcdbcbp
two children	ZkaacbnanZbcn
two dates	accodbncdccdc
two day	lbccdqaccccdc
two days	ndccdndbfcddl
two evenings	YbbocokZbbccb
two factories	nccdjclccdcdc
two free	acdcddmnddblb
two hearings	pjccdcbddddec
two hour	ZcbbcombbZccl
two hours	abcpjoadcbfcm
two interviews	bpclcdcdcdddc
two minute	idbcddpcdcdec
two minutes	ZbaambpmlalbY
two months	ndacclecibjdl
two more	Yabbpbebcbaco
two nights	ijcadpbadccck
two of	ffkcfjkkcicid
two or	qbkfccbccbckb
two pages	Zmbcbkhbnacdm
two parts	ndddebjddeeee
two people	dfbcdlpkcbedc
two places	cbbcdcoabZocc
two references	nanddiadccddc
two sessions	ZabnbiYodbbca
two things	ocackccccbcdb
two times	klcddccbdbcen
two to	pcccdcldddcdc
two week	njbcclamkbccb
two weekends	nnbanbabcbacZ
two weeks	odbcdimbebccn
two winters	decejeddkmeee
two with	nbcbmclbcccda
two year	Zpbddcbcobddb
two years	dmdcncccljccd
tx 0	mnadeebedcdee
type of	dkodeecdddddd
u een	kbbpblaacbaba
u in	qbbnbalbbbZcZ
uber 0	bcccdcbmdcicp
uber die	lblocbfccbcca
uberweisen sie	ccddddcdddncn
uit het	bbYcbbZbnpjaY
um 0	ckddedcddcdbr
um cafe	bbqmbbaccjcca
um die	ZmbcnbnbbabbZ
uma entrevista	dddlddcdocddc
uma hora	bccocjbbccbcn
uma ideia	Zblbqbabbaaba
umas 0	nddcdbcdddcdn
un 0	ccddldbdddoda
un an	clcddcbddcddq
un analista	mmdeeddedeedc
un ano	obcdicccdccdn
un appel	aaolcbmbbcbcZ
un azienda	cpcdddddldddc
un cafe	ckocejhccldcb
un caffe	bbqcccbbcmcbj
un client	kccdddhdkdjmc
un cliente	mccmdkhddddkc
un data	codeeedeeedec
un de	acamccacnncba
un designer	nmcddddeddedc
un devis	jccdccqccccbb
un entretien	bcclccbnoccbb
un idea	abacqcabbbbca
un ora	bdcocndadccca
un perito	Zccqbabccccca
un petit	mbmcccfmbbccb
un poste	cnmdddcclcccb
un posto	dodmddcdddddc
un proyecto	obncmcbccccba
un puesto	aanabbabnYanY
un qui	bccdnncclccdb
un stage	bccdcccdqcddc
una llamada	ddqiddcdccddc
una mano	ncbdmcbcnbccb
una oportunidad	bbnbccanlbcba
una persona	nccdnccdcdkdb
una startup	dcdepeceedddc
una telefonata	Zbanbbkboabca
unable to	bdcddcocddadm
uncle s	bccdcaZabbrdZ
und 0	dddejeidddcdo
und ab	ccneneceddddc
und die	lccdldcdmdcdk
und ein	djdelldekdedd
und habe	bbmdccbcmbncb
und ich	mdcemdcdlcddd
und mochte	nbZbcbYbpZbbZ
und suche	dddencdeldeed
under 0	bbbcdcnncbbcl
under a	mibkldbdlccdc
under it	alZcccbbcqbcb
under my	jaZbabXoYZqbY
under nda	ZlZnqcZcbbbcZ
under the	dcbdebbbcomcm
under you	bqbdddbclbbdc
under your	bjbcccbdknodb
understand how	acaqdakclbbdc
understand that	mcdbldkddddee
understand the	bcjdpcadddcdd
understand what	cdocddadcmbed
understand you	mcpdccbccbddb
understand your	bblcccqdbbcdc
une heure	cddmdlcbdddcm
union in	mkcddcnccacdb
unit in	cqbdddcdddded
university and	accolaZanbZdb
university s	bbcdpabmccddc
unless you	acccddecdckol
unlimited income	bbbbcbYbcbrbZ
unpaid>benefit	aaZabYXnYaZpZ
unpaid>client	cdcddbaddobea
unpaid>connect	ZaaaZpYnaYaZY
unpaid>content	ZbabqYZccbaca
unpaid>equity	cccdscbbccddb
unpaid>event	bcadbbaZbsbcb
unpaid>freelance	dedeedcnededb
unpaid>funding	dadeoddcddddc
unpaid>i-am	ZbZbanYlqmbcZ
unpaid>part-time	Zbbbbbapaabab
unpaid>pay-first	accbcaZZcaYap
unpaid>pay-word	cbcbknbscbbbZ
unpaid>permanent	dbddplccddddb
unpaid>recruiter	baZcbaYZYbZpZ
unpaid>requirements	haacqbbaccccc
unpaid>role	pacbbabacccda
unpaid>run-code	pbcbcbaaccbdb
unpaid>seeks	bbccbmakcbccn
unpaid>sell-cta	dccccbrkdcbcZ
unpaid>site-notice	acbconaZbbcaY
unpaid>speak	bcaabZZpcccdb
unpaid>start	YbabbqZZnZbcZ
unpaid>teach	abccbpZmbacce
unpaid>threat	bcddcZcaccccq
unpaid>wants-job	nbbdbbbbnbcda
unpaid>we	ZbablkasbabcZ
unpaid>we-help	YaabanYocaaba
unpaid>you	abbbramljabca
unpaid>your-profile	abccbpZYdcbdb
until 0	ecjjcabqckccb
until friday	Zlbbccdobdjmd
until i	ZbnbnbZbaZncb
until it	mbbbnblcbblcb
until june	kbbcbmnbabcck
until september	ebbnbcbabacdo
until sunday	Ymbcbbambbncm
until the	mcgckckjcccdn
until then	eccccnababcco
until we	paceeekdddded
until you	bcbcclllcabll
up !	ZbZaobYZanmZY
up 0	occcbcaadcodn
up ?	acncockcdfccd
up a	ieemgcjmcgdcb
up after	adbcqcacclbca
up and	nidlbbaobcbcd
up as	obhccbabnbjcb
up at	lbalfbdklhcck
up before	nccccblmddcdc
up by	ndcdccamdbico
up for	jfjjjhcleiccc
up from	bccnacnccclcd
up front	nbbbcmjccanca
up in	lamcecjccnekb
up on	ejeieekjikccd
up our	amlccdnbcjcca
up the	fkccdidccojbk
up to	kfeddekiceejj
up twice	lbqZbbZbbZbcl
up when	badcbckncpbca
up with	fddmddodcdccb
up you	maacZZqbbabcb
up your	acccdboccakcn
update the	acjdedcddbbdp
updated cv	hZqcddbdcdccb
updated resume	nemdeeceddddd
upon acceptance	jcbcdpbcdbddc
upon the	dkcddlldbmcec
urgent requirement	ocldeededdcdc
us !	ZbaabmXmbWloc
us $	jZbabnpabbbcZ
us 0	accbncpbccidi
us ?	jkhfdpdeccbcc
us a	mkbkfflbcbdch
us about	ecbqcmZidccdc
us an	odcdddjdecdec
us and	mdljlcbnfabib
us as	fldckjbcdcjdn
us at	lodjbbYblnbbZ
us both	cbjdqdcddiddc
us by	pkbcdcadcicck
us can	jcccldacdnccc
us for	nbdjibamcdicl
us has	nccdmdbdddded
us if	fbbocaaacabco
us in	lllidbdjcddch
us is	mcbbboabckcdc
us know	kcbcdjkbdcclm
us on	fbbocbcccnbck
us so	kmbkccaccmddb
us that	cZpbnbadclcdb
us the	dcbckicidcrbb
us they	acccdcpldbcdc
us through	ZkbpZbZbcaZoa
us to	emlicccddmddc
us until	kabdocabcbbdn
us what	qbalbcckmabca
us when	jcodcdbcdlcdd
us which	ZbZmcaZocYabn
us with	cdddddpdecedj
us you	lncccaldddhec
us your	mccmdbacdboba
usd 0	kkbpddjcccecb
usd h	pbcldlbcccccb
use a	ablbcoabcbmcb
use for	acalbblbbocdb
use it	bcboocdbcbcmc
use our	acbbclrbcbZcb
use the	mcbccbajbpamf
use to	bcrcacambcccb
use your	cbaccbZcbjqbm
used it	bcbqcdbdclddd
used to	jgbclclccmckb
used your	ccbdddcdonddc
using it	bbbcjckabqbca
using our	YnbZbqZZdcaca
usual rate	pbbmdbaccbcca
uur per	mcdcdiocddcda
ux 0	lmededddddddc
ux designer	jmceddfdkidhc
ux designerin	jodeedcdjdddc
va di	lmldddcdddddb
vacancies in	bamcccacpabba
vacancy and	cbadddbdnnddc
vacancy for	anadcchdqbddb
vacancy in	ddbeddcdqccdd
vacancy is	bcoddcbdmcccd
vaga efetiva	dpdeeededeedd
valid for	aaaacalZbaXrZ
validating a	nbcndcbcdcbdb
value a	ddnmeecedceed
value of	bdbcccnccjodZ
value your	acanacacloccb
van 0	chbemjlcbbmch
van a	aanbbblbobbbY
van and	aobclcoccbcdb
van de	kbibjccmlabbm
van een	klcdmcbddckdb
van het	abaabpoabaabc
van onze	pccldbafccjda
van €	acbocbabcbmbn
vanaf 0	lcbcccpccbccZ
vantage pay	djdfidkefjcmb
vast contract	cqcdddcdddddc
ve 0	obbbpbkbcaica
ve a	jckjmdldlZbcd
ve always	mlndccbdcbdec
ve an	obbbmkaccbcna
ve applied	cbbdddbdqcddd
ve asked	nfkcdcbcbacdp
ve attached	baacZcpcbpbcY
ve become	bbZccbabarccb
ve been	ifidididkljeb
ve bought	mcacccnbbncdb
ve built	ajacpdkcnbcda
ve completed	bcbbdbkZcbkra
ve done	bkclddchnmcdb
ve ever	acocmklcbZccb
ve finally	dqbdcdbddbded
ve finished	bbaocdZckmcdb
ve found	kbadhdacdqcci
ve gone	acbcmcmclZcdo
ve got	jeidlfkdihcdd
ve had	flbdcccjllccm
ve helped	bcbacbqncabdZ
ve inherited	abncbnaabZmcb
ve just	bnbekcmcikicb
ve kept	cdcddemdimdec
ve left	aZkmlcibalbck
ve looked	lbbcobebbblda
ve made	bibcdcikbpddj
ve met	bcacbdlccpcdb
ve moved	kjcjccacbocdk
ve my	abpcbkZalmbcZ
ve never	klkcdkbeemcdb
ve nine	Zcbbcbrcbccdc
ve no	nbjelcfkjbcda
ve nothing	bcpccdacnbcec
ve noticed	ambdcdnccmcdc
ve one	blccdclmZnddb
ve only	abncmcbcbcndb
ve opened	alabbbjocanZY
ve paid	bcbbdcZcdcpbm
ve placed	ccnddemdcbded
ve printed	bccdcbacbrcca
ve probably	ancdcdodcdced
ve published	ZbabbpZobZccb
ve put	ecbdkdjocjcjc
ve raised	anbcddndcccdc
ve read	ejbccflacmccn
ve received	acbbccZbcaloo
ve run	irbnacZcbbccb
ve sat	ckkddeleddefe
ve saved	bdcdodkddcded
ve seen	jjhcdkjckkjca
ve sent	acZcccYcnmpca
ve sold	abacpclbbdccZ
ve spent	akbcncdblmcda
ve started	bcacecascdccb
ve still	bcalddbcbpcdb
ve stopped	cdbdddbdcqded
ve taken	hdlcicbnchcdc
ve the	acdbmnabfmccl
ve three	ljlcccjcnacda
ve time	ocbdbcbcklcdc
ve to	lbkbcbacaocdb
ve told	jamcicabbncdn
ve tried	icadccqcbgcda
ve two	Zjbcljoclbclb
ve used	jlanccbcmecdc
ve won	pcbcmcabcbcdb
ve worked	ikhkccbejmddc
ve written	bahbickobkcca
verification code	cdccdcdcdblml
verification is	ccbcdcbccbZqZ
verify your	ccccdcacdckpa
very good	ckpclllbbZbcb
very happy	bmbcccackmndc
very much	odamcbZmcjbbZ
very sad	jlbddcccdncdc
very small	aabcrcZcaabdb
very well	ZmmkbcZbcbcdn
vesting over	bcccpdcdddded
vi que	ccjddcpcnccdb
via our	ocdcdelcdddcc
vice president	bmacddmddkddc
video 0	YbaqbaYZbaaoX
video and	bccZcekqbccdc
video course	bcccckZrbabcb
video on	aZabbopaaZaca
video with	Zobncaibccbdb
video you	cccqdcbccccdd
view and	bmceeckedlded
view as	bbZcncZclobcb
view of	amlccnbkbicca
view on	bccndabnclcdb
viewed by	cccdddccdccra
viewed your	acacdcbccbbrZ
village hall	ocbcbcbcdbddm
virtual coffee	cmZccdpccaddd
visa 0	abbcbbZbnbpcb
visa and	YnlbcZabcaqcb
visa any	qcdeeededdddc
visa is	bjbdcdacnbnca
visa status	ockeeededddee
visit the	nddcddbeeemdc
visit to	njbdddlcdbcdd
visit us	lpbcdddnbZacb
visits per	cabbcqbbbbbcb
visto tu	ndldddbdbcdmb
voluntarios para	ccdddmcaddddp
volunteers to	bccccabaccdcr
von 0	jccidcjdccqcb
von zu	neeefdeeeeied
voor 0	lecdimoccccca
voor controller	dkdeeddddcdob
voor data	djdeeedddcdob
voor de	jbbbcajbcbobo
voor een	nbknmbacccccm
voor het	bbbcckamcpbbb
voor mijn	mnbdclalcbddb
voor ons	lbbacqabccbca
voor onze	Zbcnmibfccccb
voor u	apbbbbbbbaobZ
voor uw	acbbcbrccbbcY
vor dem	nddmdddddddec
vote for	bdcddbbncanca
votre colis	cdcdddcdccZas
votre compte	acccdbbcdcrkZ
votre contrat	bncdccbccccZp
votre nom	bdpmdcbdcckcb
votre profil	cdldedcddclnb
votre tarif	odcnddbdddddc
vouch for	cbbdddldqbddc
voucher for	acambboabbbca
vous ?	okaocbabbbbaZ
vous a	bbmcmbammabbZ
vous avez	bcafmcbkpbcma
vous aviez	kdcmdcmccdcdc
vous d	elbfdnbldcddc
vous de	jdcdddddpcidg
vous en	nlcdcccdcdndc
vous est	lmbncbbcccbca
vous etes	ZblccblbbannZ
vous laisse	ZbacccqccbmbZ
vous le	bcabcbocblboa
vous que	aoomcbZcbbbZY
vous un	kckcdonccbcba
w 0	dodcncabcbcdc
w d	cmcdddccbccob
w2 or	pcdeeedededed
w:!	ceeddchlcpjcc
w:$	kjbmdllccbmcc
w:%	bdbbpfnebbmdb
w:0	jjbjfkihcbjfj
w:?	keliiikckdcbd
w:EMAIL	aracccnaaacaZ
w:EMOJI	ehmbcbcmcklce
w:URL	afdjcdiolboaa
w:a	jhfjiihggdefd
w:a1	aqabcalbaZbbZ
w:aan	bjddcmjjkeika
w:aanbevelen	dcceddcdpcedd
w:aanbeveling	cdddddcdcdndc
w:aanbevolen	bbZcbcbcoabca
w:aanbieden	qcceddcecdddc
w:aanbod	bobbccabbbcba
w:aandacht	bbbccobbcccca
w:aandelen	bZbcrbacccbca
w:aangenaam	aaaabZZZboaZZ
w:aangenomen	aaabbZZnbZqbY
w:aangifte	dodeeeddededc
w:aanmelding	bbbccbaZcaboZ
w:aannam	deceeepecceed
w:aanneemt	occdddcdccddc
w:aannemers	ZapbbbabaabcZ
w:aanpassen	aaZbbbZZaZaoY
w:aanschuiven	ZaZZaZZpaZaaY
w:aanstelling	coccdbbdccccb
w:aanvraag	pbccddbccbbbn
w:aanwezig	bccccobacccca
w:aarhus	ambbcnnZbaZba
w:ab	ibedfbjlkbcnh
w:abandonnes	acbbbcoadccca
w:abap	jkcfdnccmcccb
w:abara	ccncddmcbcddd
w:abba	nZZaYZZapZabX
w:abbia	bcbccdacobccb
w:abbiamo	ojhbiajbbgabm
w:abbonamento	cdcdddbcdccoZ
w:abbraccio	ZaabbbaaajbZo
w:abeilles	abbYbpZabbaba
w:abena	cmadcdoecZeed
w:abend	dndedmdddddeb
w:abende	ZbcbcrbnccccZ
w:abends	kZablnaamabbZ
w:aber	YlZanmYmYkZaY
w:abertas	ccbcdabnbbcbb
w:aberto	ncocddbdcacbb
w:abfullanlage	ocbccbbccbccb
w:abgabe	bbdcdobZdccdb
w:abgeben	cdddedccdcbbq
w:abgebrochen	bbbdddcbbbbap
w:abgelegt	ccpYddZcbcccb
w:abgelesen	cccddcbccbcbp
w:abgerechnet	occmdccdddddb
w:abgerufen	pddcedcdedddc
w:abgesagt	pcbcdbbcbZbca
w:abgeschlossen	bbbcobabbaaca
w:abgestellt	cddddddddcddn
w:abholung	bcbcccbbbbcao
w:abidjan	bcncddacbanbb
w:abierta	lddeeendddeed
w:abierto	ccmddcbccabao
w:abilio	Zddcddabcccco
w:abilitante	accccapZbbbca
w:abitiamo	ababbbbbbobbZ
w:ablaufen	ccbdbdbcqbcdb
w:able	oclkbbbbmhbcd
w:ablehnen	bcbdddbccccqb
w:ablosung	oeeeeedeeeded
w:aboard	cdddddbcddpdb
w:abona	ZbZodcbcccbca
w:abonan	occddcacddcdb
w:abonneer	acaccbbobZbaa
w:abonnement	abbbbbZnbaaqX
w:abonneren	cdbdccaocbcca
w:abonnez	bcaccbaoaabbZ
w:abonnieren	cdcddccocbccb
w:abord	cbccccbcccoba
w:about	ieklffckdkccb
w:above	donbkafdddbca
w:abra	ncdeddcdddddd
w:abraco	abZccbabbrbZY
w:abrazo	ldbcdcbccYcbp
w:abre	ZraabdZZbaabY
w:abrechnung	mcbmcbbbbcbbm
w:abri	acccdboccbbca
w:abril	mncdddbclcddb
w:abrimos	bkccmbZncbcbk
w:abrir	ZmqaaaZaaamaZ
w:abriram	ccbcdcocccccb
w:abrirem	abpbbbabbabaa
w:abriu	ZpbcccacnbbbZ
w:abroad	Zanhjbkbedpba
w:abschluss	Zpccdcnbbcbba
w:absence	ccbcedmdncdee
w:absolutely	acbbccncabbdo
w:absprache	obdddcccddddb
w:abstract	cdccdYbacbcbr
w:abstracts	bccccZaqcaZbZ
w:abteilung	cpbdddbdmbdcb
w:abtippen	bcdcdbbdbcoaZ
w:abu	bcndccanbbded
w:abuela	acbcdcccdccco
w:abuelo	ndddeddddcddc
w:abundancia	ZaababaabapaZ
w:acaba	ioaabaiZeaZoX
w:acabamos	ZYabpaaabbbbZ
w:acaban	bcbbccbbcbobZ
w:acabei	abaccdabaocba
w:acabo	bbacbbabbobca
w:acabou	abobbbaaaZaaa
w:academia	ocabcbaboabca
w:academic	aoaojbaababcb
w:academie	bdbdccocbbccb
w:academy	Zlcccpajcchma
w:acca	aaabcbZbqaZbb
w:accanto	abacbcacaocca
w:acceden	bcbccbbocbcca
w:accedi	ZaabaaaaaaaoZ
w:accelerator	YabbpaYncmbca
w:accept	nbalclkabmclZ
w:acceptance	bkbccoobcfbcb
w:accepte	lcckdcbbllcna
w:accepted	dbacckaibmcom
w:accepter	aaabbbaZaabrY
w:accepterait	bpabababbabbZ
w:accepteren	ccccdcbbcpcaY
w:accepteriez	ccbecpabqbbca
w:accepting	bdhkdcljckjla
w:accepts	XbZacbYbobobm
w:acceso	occddcacddcdb
w:access	fbkklbadbbnbn
w:accessibility	oabccnabbabca
w:accesso	ZZZZbZYZaYZqd
w:accetta	oacddobdddccb
w:accettato	cdcdddbccocnZ
w:accetterebbe	naZobaZbaZbaZ
w:accetterei	aaabbbabpaabZ
w:accident	ababbaZZcarbX
w:acciones	eceemeedeeeed
w:accolta	bcccccabcbbZq
w:accommodation	omacdcbdddlbb
w:accompagne	abpcbbYbaacba
w:accord	mcandcblcmdcb
w:accordance	amccdjbcccncl
w:according	ohkbclebccbck
w:accordo	mbambbabanbbY
w:account	ecbccbebcdrme
w:accountant	jfclbbclkabbn
w:accountants	ZaaabapoanabY
w:accounting	ZlZbkeeanZabo
w:accounts	lkbbebcmkbkhi
w:accra	lddaejjjbnbbZ
w:accreditati	ZaZpaZZZaYZaY
w:accredited	acccccYoccobZ
w:accueille	bZabbnaaoaabY
w:accuracy	Zbabccqcbacda
w:aceita	XZZqamZZaZZaY
w:aceitar	ebbcccbbbnbqZ
w:aceitaria	mbmcjbambbcca
w:aceitou	cdcdddccdbcqY
w:aceitunas	acaccbacbabbo
w:aceleradora	ddddndceedded
w:aceptado	cdcdddccdbcpa
w:aceptan	cdcddbbdocddb
w:aceptar	bcbcccbbbkcqY
w:aceptarian	bbbcbbabobcba
w:aceptarias	qbddedcdddacb
w:acesso	occcccbbcacnZ
w:acha	YccbcaabccbZq
w:achat	ddenecddeeded
w:acheteur	boaddcbdccbdb
w:acheve	pcbdddcdccdca
w:achieng	mbcbbdndcccdc
w:achou	acobbbabcabcb
w:acht	jfbncobbcblcZ
w:achter	lccccbbmmbcck
w:achterberg	noabcbacbccca
w:achterhoek	abacbbbabocca
w:achttien	bbZcbcbboabba
w:acompanho	abZcccbbcobZZ
w:aconselha	abbdbcacobccb
w:acores	abbcbbbcoabcb
w:acoustique	apZbbbacaabbZ
w:acqua	bbababZoaaZan
w:acquaintance	njbabcacdcncc
w:acquainted	bancldalbmcdb
w:acquire	ZbbbcpZabbqca
w:acquiring	acabcomadcbcc
w:acquisition	bnpccdadbbccd
w:acquisti	acccccmncblca
w:acres	qbaabaYaaZabZ
w:across	dhneciefcndcc
w:act	cajcllbamZnab
w:acte	cdcdcdddccndc
w:actes	obbcccbcbcdba
w:acteurs	abpcababaacba
w:action	cbdaccebcafnp
w:actions	bccdpdccebddc
w:activation	Zcaacbabbaraa
w:active	aajcbcabcbona
w:actively	bcqbccZcZYcca
w:activeren	cdddedcdecndc
w:activite	abZbaaYooaZaZ
w:activity	ZbakdmZacbkoZ
w:actor	qccbcmZZcccca
w:actual	Yljcjcocbbcdb
w:actualizamos	abpccbZZcbbba
w:actually	allnimbbbjbcb
w:actuarial	jXYZZqYnYYZZX
w:actuaries	bcocaclnbYccb
w:actuary	jnacjbbcobihb
w:actuelle	pcbdddcdccdca
w:actuellement	bacddcrcccdcb
w:acudir	cdddddccccccn
w:acuerdas	qecddcbddcddc
w:ad	hnZbbknaafgnZ
w:adaeze	pbddcdceccdee
w:adatto	aboabbabaabbZ
w:add	acmccbebelknj
w:added	bacbbbaadZktX
w:adding	krbbcbZbbmalZ
w:addition	aocdddcdcckdc
w:additional	acbcdcmbdcodd
w:address	abdcbeblifnoa
w:addresses	nbaacbocbaZba
w:adelanta	bcccdcbcdccco
w:adelantaria	cddddecdcdned
w:adesso	nbnblbabjaacZ
w:adiada	addcddabcccco
w:adjointe	aocccZbcbcccb
w:adjudicada	bcbccbaZbZbYr
w:adjunct	bcdcdqccdcddb
w:adjunta	crcddcacccccb
w:adjunto	Zbbbcbjblbjbp
w:adjuster	alabbcZbnbibn
w:adjusters	abobZbgobYbbZ
w:adler	bcbbcobZancba
w:admin	ZoaljbhcbZolY
w:administrateur	ZZbacZaabbpbY
w:administratiekosten	baccbbbbcaobZ
w:administration	lblccambflcba
w:administrative	bdcbdclcdcncb
w:administrator	iobcdddcfflkb
w:administrators	bcnmddadcbddc
w:admiration	baldoccdccdde
w:admire	ZkhbabZalpbaY
w:admired	bnZccaaabpZcc
w:admiro	abZcccbbbpbZZ
w:admission	ZaabaaYpaZnaY
w:admissional	bcadedcdddrca
w:admissions	maZbcbpbabccb
w:admit	bbmdddbdcnjdd
w:admitida	baacccaccapcZ
w:adoeceu	obdccabcdcadc
w:adoquines	bcbcccbZcbcbo
w:adorar	baZbbpaaaZaaY
w:adoraram	abbcbbabbobbZ
w:adoravamos	addbdobcdcccb
w:adore	bcbcbccdobccb
w:adormeceram	cdddnccdddded
w:ados	acdbdobadcbca
w:adres	acbcccpccbcbZ
w:adresse	YZYZaZYZZYkpd
w:adresser	accccancnccdb
w:adresses	ababbbaoaaaaZ
w:ads	maabmbjndakca
w:aduana	bbacbcacbaoca
w:adult	akccbYapbbaca
w:adults	dbbccpaabbccm
w:advance	cbdbcrZabarcb
w:advanced	ZaabclnjbZoaZ
w:advert	ZrZbmbZbnZcca
w:advertise	boncccacbZcma
w:advertised	bopcccjcbacbb
w:advertisement	abbcdcklbacqZ
w:advertising	cbkcdmmkcbidc
w:adverts	ZaZbcbmqbaaZZ
w:advice	bbaanbbdopcda
w:advies	abaobaabkabbZ
w:advise	jalkjjpakabca
w:advised	abbdocjclbcdd
w:adviser	kfalabpbbehca
w:advisers	hbZhannlbZabZ
w:advising	caZqbbabbbccc
w:advisor	YZjqqYXZaZZaY
w:advisory	ZZbsoacacbala
w:advocacia	ZZapaaZaaaZaZ
w:advocatenkantoor	abcobbbcccbca
w:advogados	accodabcdcccb
w:aed	nmbefhbfcclda
w:af	lfbakaYabZanl
w:affiancarci	obbcccbccccca
w:affiche	ocbccbbccbbcZ
w:affidavit	acccbcbcbbpdb
w:affideremmo	rccbdbbcdbcca
w:affittarle	ocacccacbacca
w:affitti	pcbbckabbknbZ
w:affitto	Zcdbcabcdcbcr
w:afford	ojabjklbbabba
w:affut	cbadccbcobccb
w:afgelopen	ZaaobbZbbabbZ
w:afilias	ccdcacZcddodc
w:aflevering	bccccbaocbbca
w:afraid	ekicmkbfjkbca
w:africa	lckndcYccdcdc
w:afspraak	bcbcccZbcbbas
w:afstand	bcdcncbdcdcdb
w:after	clkhddjfcjjdc
w:afternoon	lnkcdfikbabch
w:afternoons	paaoboabbacca
w:afterwards	kabilbemcmakc
w:again	fknieecedbbdl
w:against	kiZadjambimii
w:age	labbboabbagbm
w:aged	ZbkacoYbbbobZ
w:agencies	cjldcbokdfcca
w:agency	mlkcccmdkcccc
w:agenda	deaccbkblocbm
w:agendamos	abcbdbpddccdb
w:agent	ZbdibbZbjbtkZ
w:agente	baadcbpaccbcb
w:agents	cbadmomlcZaba
w:agenzia	Zbbaaaabaapba
w:ages	ahdccjecjnccl
w:aggiorna	ZZZaaZZZZYZpY
w:aggiornamento	ZbaabpZbbbaaZ
w:aggiornato	bapdccacaZbZa
w:aggiorniamo	bbobcbababcbZ
w:aggiungerla	abacbaZbapbbZ
w:aggiungo	acZbcbabaonaZ
w:agile	bbamcZZomYbbb
w:agli	anabbnbbaabba
w:agm	rbcbccabcbcca
w:agnieszka	ZcbbbabbbZbcp
w:ago	djjkcceidocea
w:agora	ZmYboaZammZaY
w:agosto	Zmabbapabaabh
w:agota	ababbbpabaaaZ
w:agrade	ZapabbZaaZaaZ
w:agradecer	ZaaaaaZZaZaoY
w:agradeceran	bccdcobbccccc
w:agradeceria	abZbacabpZaab
w:agradecimento	dccnccbdccccc
w:agradecimiento	cddndcccddbdc
w:agree	igakbbelbmboZ
w:agreeable	lbknccbcccbdb
w:agreed	ojbiifbccbcco
w:agreement	pdacibebabbcp
w:agri	cbmdnebedddde
w:agricoltura	aaaobaabbabaZ
w:agricultor	cdddnccdddddd
w:agricultural	ZbbaapeacabcZ
w:agriturismo	ocacbcZcaacca
w:agro	bbocdcbcbbcaa
w:agronomist	omaabaZaaZboZ
w:agrupamento	nddeeddedeeec
w:agua	anabbbZabaabp
w:aguardamos	dpdeedbeedddc
w:aguardo	abZabbpabZaZY
w:aguas	aaZbbbZabpaaZ
w:aguentando	bbZbbcabapbbZ
w:ah	amZcbcaacobba
w:ahead	mcpbkcbbcbnca
w:ahi	cdcdddcdcqddb
w:ahora	lancbbeblZboZ
w:ahorra	bddcdcpdddbdb
w:ahorro	coceeemdddddc
w:ai	dbldmcnljbjba
w:aid	ajdbnpZckabca
w:aiderait	bcbbcbbodaccb
w:aidons	dedcedpdedeec
w:ailleurs	decedepeddeed
w:aime	ccbccabbaqcba
w:aimerais	cdbbcbocnbddc
w:aimerait	nbabbobabbabZ
w:aimeriez	abpcabYbaabaa
w:aimez	aaZbaaZapZbaa
w:ain	bncdcdmcddbec
w:ainda	ljbcdcoccclck
w:air	cabkamdraZabZ
w:airbnb	babcmcabcbocY
w:aircraft	ccmdddbclcldd
w:aires	bcodbcabbbbca
w:airflow	nkccklccgcddb
w:airline	YZjonbbZlaaba
w:airport	kfacbbabilpbY
w:aisle	obbbcaabbnbca
w:ait	bcccmccdccndc
w:aiutiamo	dedcddpcddddb
w:aiuto	mddddbnedcdec
w:ajeno	abbpbbbbZbbca
w:ajoute	cbacbcabbocba
w:ajuda	mbaaoZaaaaZaZ
w:ajudamos	ddcdddpcddddc
w:ajudei	ZbbbbbZbaapba
w:ajudo	ddceeeoedddee
w:akademie	bbcacoaacbbca
w:akkoord	bobbccabcbcba
w:akten	occccbZcccbca
w:aktenordnern	occcccbccbcba
w:aktionspreis	abbccbpaabccY
w:aktiv	ccpYddZcbbccb
w:aktualisiert	ZaZaaZZZaZapY
w:aktuell	ZmnabamaaaaaY
w:al	ficeieejcdmif
w:alaikum	bbbddcbbpbacb
w:alameda	oddddcccddcbb
w:alarm	bbbccdabnkccn
w:alastair	ccodddcedceee
w:alb	bobccbbcbbcca
w:albanese	aaZbabacpZbbb
w:albania	XZaZaZqaaaaaY
w:albergatori	bcbocbabcccca
w:alberghiero	aanabaZZoZaaY
w:albergo	bddcdoccdccdb
w:albo	qdccddbdddddb
w:alcanzado	ZaZbbaZaaYZpY
w:alcanzo	ababbaZabYapY
w:alcun	cddcdeneddded
w:alcune	ZaoacaabbbbbZ
w:aldana	ncdcdcacddmdc
w:alegria	baabbbaabobba
w:alemania	aZYaaaaapZaZZ
w:alergias	ZbbacpaZbaabZ
w:alert	agacccZdbZasc
w:alerts	YaanaboabZaoZ
w:alex	ocmceZbdddcee
w:alfandega	abbbbbabbboca
w:algarve	boabbbbcbbbcb
w:algebra	ZbbbcqZZcabcm
w:algo	mbobcbabnlbaY
w:algorithm	abbmbZZZbbqbZ
w:algorithmus	bcccccbcccoba
w:algoritmo	YanoaZYZaambY
w:algos	bccdpdccdbcdc
w:alguem	pZabbaZbnabbY
w:alguien	kcaknaZbpaabe
w:algum	ZlnaaaZZoaabY
w:alguma	abbdbcabobccb
w:algun	ZmZbbaZaZpaaY
w:alguna	abZbacaboabab
w:algunas	bbocdcbcbbbaa
w:aligns	ZaqbccZcccaba
w:alike	clZcbcabarcca
w:alimentacao	cqcdddcdccdcc
w:alimentacion	ZZaaacpabaZbZ
w:alinha	obdcdabcdcbdc
w:alive	bnbcpcZcbbbdb
w:all	ifjjdfdkdkhdd
w:alla	dbmcclaebljbm
w:alle	fbbbkbaobdbho
w:alleen	ZamapljaYZabY
w:allegato	anbbccabcabbo
w:allego	bcbcccabnbbbn
w:allein	cbcdnccdbccdc
w:allemaal	Zanbbbabbabbq
w:allergies	acbccbZacZbcq
w:allergiques	ccbcccbbbbcco
w:alles	bincccebfjcjk
w:allez	bcccdccbddocb
w:alli	dedeeeodecded
w:allocation	Zbbobbabbbnca
w:alloggio	aqabbbabbbbbZ
w:allotment	ZbabboaabaaYq
w:allotments	kbacjcanbkbZl
w:allow	knZabbcbbljbm
w:allowance	ZrabinZacbnca
w:allowed	doljbbdclbccb
w:allows	qbaaaoYababca
w:almacen	cccdacoccccdc
w:almeno	ccddnccdddded
w:almeria	obbccbbabbcca
w:almocar	bcbcccbacbcbq
w:almoco	cnndddbcdccca
w:almost	jjZccckblacnc
w:alocar	bbcdddrddcccb
w:aloeproducten	ccddddbddcodc
w:alojamiento	pbbcccbcbbbba
w:alone	bbcakmbobobca
w:along	bcckldbbonccb
w:alors	bboccbaaaZbbZ
w:aloud	aoanbcZbcmbcb
w:alquilanos	ZbcacZYbbapZY
w:alquiler	bddcicbddcccq
w:already	bfhdjklibcmjb
w:alright	abeabcabqZbcb
w:als	cldeidjemdeib
w:alsjeblieft	bcccccbbbbbco
w:also	iijeedfjklceb
w:alt	bbZcccabbobbZ
w:alta	bbbbcbaobabaZ
w:alten	pdededdeeedec
w:alter	cdcddYaYapbca
w:alterada	deddeddddcana
w:altered	bdbcdnccdccnb
w:alternados	aobcccbccbbca
w:alternance	bpdeddddhdddc
w:alternanza	bbZbbbaaoabbZ
w:alternas	occccbcdcdbdc
w:alternate	bobddmbdccddb
w:alternative	amlbcZacbnccb
w:altes	ccbdcabbaocca
w:altester	ddcededepceed
w:although	febcfdddipccc
w:altijd	aarbbbZbakbbZ
w:altogether	maanboaaaafcZ
w:altri	ocddccbdcdcec
w:altrimenti	bccccbbbcbobZ
w:altro	cdcdddmddbldm
w:alugo	ZaZaZbZaaZpZZ
w:aluguel	addcicadddcdq
w:aluguer	abbbcboccbaca
w:aluminium	mjZpbZYaZZabZ
w:alumni	aaZdbZasrYbZY
w:alumnos	cdcddbadoccdb
w:alunos	bbbbmnbcbbbca
w:alvarado	bcaacoabcndec
w:alvast	cccddcbccboca
w:alverca	bcccdcbbcbcco
w:always	djoccdcfcmdcf
w:alzato	qbdeedcededcc
w:am	diefdfeelkdcj
w:ama	mbYcbbaaambbn
w:amanha	ZcikcbZbaajpm
w:amazon	aabrbbcabblca
w:ambachten	ZaabobZbaaaba
w:ambientato	aabbabaoZaabZ
w:ambiente	cqdeddcddddcc
w:ambitious	Zcbabcladcoca
w:ambito	bdqdcdbdccdcb
w:ambulance	nfanZZYnbaabZ
w:ambulatorio	obbbccbccbbcb
w:ame	ababoabbbbmbZ
w:amene	decedepeddeed
w:america	amcmccmccbadc
w:american	ZaabbjbaZlqcY
w:amersfoort	oaddddccddddc
w:ami	acbbcboZbbmbZ
w:amica	bobccbbccbcca
w:amiche	ababbbabbapbZ
w:amici	bcdcccacddodc
w:amico	bdcdddcdcdndc
w:amies	ababbbaacboba
w:amiga	anacccmcbbnca
w:amigas	bccdccbcdbocb
w:amigos	deeeedodedeee
w:amin	ZlaZmZaobaaal
w:amira	lcccfckccbcqa
w:aml	mncbdcmcbcaca
w:ammalato	bdcdddcdndddc
w:amministrativo	bobbbbbcccccb
w:amministratore	bbbacaaabcoba
w:ammiro	cddcdeneddded
w:among	ablcfaaijmcmk
w:amor	ZaaboaZaoaaba
w:amorcage	cbcdndcdddcdc
w:amount	adccedacdcpcp
w:amounts	dbbaccobdcncc
w:ampa	occcccbcccbca
w:amparo	ccdcpdbdddced
w:ampliarlo	pbbbcaacccbcZ
w:amrita	noZbbakaaYbmY
w:an	jgclikjdhceec
w:ana	kkZcmcabcabkn
w:anadido	abacbcabbabqZ
w:anaesthetist	YmnakbnbaZbca
w:analisaria	ocacbcacbbbcb
w:analisi	qdcddchcdchci
w:analist	kobdddcdccdkb
w:analista	lncdddcdkddjc
w:analistas	ZacccoamcbabZ
w:analisten	aaabbaooaaabY
w:analizzato	ZbabbbpbaaabZ
w:analysed	oaaabblnaaaaa
w:analysis	maabcphbmZbcZ
w:analyst	lkboccbcfhdhi
w:analyste	kncdddbcccdcn
w:analysts	bckccnpnbbcbb
w:analytics	knjdccblkacla
w:anand	ZapbobZaZYabY
w:anbei	adcddccbdbdcq
w:anbieten	coacncbbbbbca
w:ancha	bccddbbcdcabo
w:anche	naabbZjaloebb
w:anchor	ildcccejjkcld
w:anciennete	bobdccbccbccb
w:anciens	bcYcbZbbbpcba
w:ancora	oblbbbkbbnbbj
w:and	jihgjiefhejdc
w:anda	ZaapbZZbbbZba
w:andas	bbpcccbcbbcaZ
w:andata	cdodddncZbdcb
w:andato	ZZZaaZZZZYZpY
w:ander	bcocccbdmcddb
w:andere	lnacccmbbabbl
w:anderen	aaabbaZbZpbam
w:anderhalf	ZaapaZaabaabY
w:anders	bbacbcabaobaa
w:anderungen	ZaZaaaZZaZaoY
w:ando	ZaababaaoZbbZ
w:andrea	acbckcocdbcdc
w:andreas	bbabccobbncca
w:andrebbe	nbmcccancacaZ
w:android	jbcccbdcncncc
w:anerkannt	abbbcaaobaabZ
w:anestesista	bnddddddddced
w:anexo	bcccdcbbcbcbq
w:anexos	abbbcbZaboabZ
w:anfahrt	ocbccbbccbcca
w:anfang	oaZbbanaaabbZ
w:anfangen	anbccaacabbcq
w:anfrage	pdeeeecddeddc
w:angabe	bdbdddbccccqb
w:angeben	aaZbaaZapZaaZ
w:angebot	lblbbbmababbo
w:angebote	acncbbnbaaaba
w:angefangen	bcacddocbbcdb
w:angehangten	bcbccbabcbbao
w:angekommen	abZbbbaZbobaZ
w:angel	aabbtcZbbbccc
w:angela	bcaccdlbbaoca
w:angeles	abbbdckacbpcZ
w:angels	ZZZZsaXZXZabZ
w:angenommen	ccdddcbcdcpnY
w:angepasst	bcccccbbcbcbo
w:angesehen	dcbdedddaccra
w:angestellt	aaadcdacZpbaY
w:angezeigt	bcocccaccabab
w:anglais	oddddbcdcccdd
w:angolano	abbcbcabobccb
w:angry	jhZlmbchbnaca
w:angular	maaccdoccccdb
w:anil	aqbcccaccaddc
w:anima	bcccnnbaccbca
w:animado	bqdddcbddccdb
w:animal	khalcmkbckcdb
w:animale	dedemeeeeeeed
w:animals	YnZaaaZZqYabZ
w:animaria	occbcaabcbbca
w:animas	ddcdmdpZedddc
w:animateur	acdbdocadcbca
w:animation	lbbmbbnmbbbcb
w:animator	YmbccbZbmacoa
w:animators	YboZbbXpbZabZ
w:animatrice	occddccccdbdb
w:animer	bddddrccddbed
w:aniversario	abZbbbZaamaZm
w:anjo	aaabpbZbbbbbZ
w:anlagenmechanikerin	aaabbbabaaaoZ
w:anlass	ccoccdbcbbccb
w:anmelden	cddddcbqcbdaa
w:anmeldung	bcbcccbacbcoZ
w:anna	bcabccabcZbbq
w:annecy	nabbcobbccbcZ
w:annee	dbbZbbqmcbbbZ
w:annehmen	abbbcaaabaoaZ
w:anneke	llldcebddbdee
w:annex	mbbccbabbabbq
w:anni	crbceaccmbbca
w:annika	bcjcddacbpddZ
w:anniversaire	ocabcaabbXbao
w:anniversary	ababckaabmooY
w:anno	lcojcbeccbbcl
w:annonce	bcaccbabbaboZ
w:annoncer	cobbcccdccccb
w:annotatie	cnceddcddddec
w:annotation	lbbccbqbcbbda
w:annotators	ombZaZmZbaabY
w:announce	aaabcZjqbaaai
w:announced	lbobZdbcbmcdc
w:announcement	lcoccaZnbaacb
w:annoyed	aZqacbZbaacbb
w:annoying	bobdbdmdcbddc
w:annuaire	bcccbbZobbaba
w:annual	jkfhcmdlcbdci
w:annually	XZaabrZaaaabZ
w:annuel	Zabobaaabbbba
w:annule	cccccYcbcbccq
w:annum	aobnbbkbcbccb
w:annusarci	acpYbaZbcccca
w:ano	cinmckabbnbbd
w:anonimiseren	bbbccabobaccb
w:anonyme	cdcdddnecdddd
w:anonymous	ZabtbfYablZbZ
w:anos	aqmbcbjbjlbbZ
w:another	bcklbcfbhnbbn
w:anruf	bbacccnbbnbbZ
w:anrufen	cclcdcpbbcdcb
w:ans	bmfcmbYkoicbZ
w:ansatz	ocdcdacdedddb
w:anschliest	obcccbbccbccZ
w:anschreiben	bocdddccbdccc
w:ansehen	lbbcncbcbbcoZ
w:ansprechen	bcocccbcbbcca
w:anstellung	aqddedbdddddc
w:answer	cjincchdckelc
w:answered	ajmlccdbblklZ
w:answering	mbancadablabm
w:answers	ddloldjacZicb
w:ante	abcobbabccbca
w:antecedentes	oeeeedceeeded
w:anteile	abccqbbcccccb
w:anteilen	Zabcoabbbbccb
w:antenna	oaZbbbYaaZZbm
w:anterior	abbcccnbcabbn
w:antes	iefbnbbbcbobd
w:antichi	ocbcccacbbbda
w:anticipa	ababababaZpbZ
w:anticipare	acabccocccbba
w:anticipate	obmcdcadddcbb
w:anticipation	bbpcbdaceccdc
w:anticipiamo	bcbcccobccbca
w:anticipo	ZaabbqYaaaZbZ
w:antigo	abaobaaabaabY
w:antiguo	bbcddbbcdcZbo
w:antiguos	cdcnbdddddddc
w:antivirus	bbcbcbabccrba
w:anton	nYZZbbZZaYbpZ
w:antwerp	ZpZccbabbobba
w:antwerps	cobbdcbcdccdb
w:antwort	abbmcbebabbZq
w:antworten	bbocccZcbbbca
w:antwortet	bcbcccoccbccb
w:anuais	bpcnccbcdcbcb
w:anual	knbabanbbaabZ
w:anuales	cpddddcddcdda
w:anularla	bcbbccbbcboba
w:anuncio	YZZaoZXZZYZoY
w:anuncios	aZYbaaoaaZaoY
w:anwaltinnen	cdndcdacbbccb
w:anwaltskosten	ababbbabaapca
w:any	ecfjdcjcqccdc
w:anybody	aijbfaZmdnebn
w:anymore	icbcbbomcZbdb
w:anyone	hciddchhqbbkd
w:anything	bdnldcceodbha
w:anytime	ZbnbcbYboZbba
w:anyway	fiibbbccmeldk
w:anywhere	ljabnbacqicca
w:anzi	bccccobbcbcca
w:ao	blbleakbmjdbc
w:aos	anabbaaabnbbZ
w:apago	ddddndcdddced
w:aparece	bcccbboccbbcZ
w:apareceu	ZbZbnbabbaanY
w:aparecido	ababbbaabaapY
w:apart	kbafbcdobpbca
w:apartamento	Zbcbdbbcdcbcr
w:apartment	nmacccaclckdb
w:apellido	cdcddcccdcoZb
w:apenas	ccedeccdddndc
w:apero	ababbbaoaaaaZ
w:aperta	cpcdeedeeeedd
w:aperte	bcndddbcbcddc
w:aperto	aboccbaobabaZ
w:apetece	bbrcccbccbcbb
w:api	YapcabmaaYccb
w:apicoltori	bddcdocbdccdb
w:apiece	laaabmoabbabZ
w:apitem	bcccccbbcbcbo
w:aplicado	cacdddccrbdba
w:aplicar	bcbcbZaaaobbZ
w:aplicativo	abZbobaaaaaba
w:aplique	cccddbbcpcccc
w:apologies	ldhjbcjjelicb
w:apologise	acjclcbccbdni
w:apologised	acacbcabcqcda
w:apontamentos	ccddnbcdddcdd
w:apostila	caccccbccboca
w:apostou	bbbcocacbbcca
w:apotheke	ocdccbbbdcbcZ
w:apothekerinnen	cbbrdbbacccbb
w:apothekers	ZaaobaZbcbaba
w:app	lbajrbcebbjkb
w:apparently	YaYZaaYYbqaYX
w:apparso	ababcbbbbaaoY
w:appartamento	acccdbbddccdr
w:appartement	bcdcdcbcccdcq
w:apparu	acaccbabbabpZ
w:appassionato	deddeeoeeceed
w:appeal	akfndcbccbndh
w:appear	jbYkcalobaala
w:appearances	cdbbddbcdbcpb
w:appeared	acaccmZmcamnZ
w:appears	abcbcbabblZqY
w:appel	ebmhbbiobbbbh
w:appeler	cdpcddbdcbccb
w:appelez	occdebbdbdcdb
w:appelle	ZqbccZacbbbba
w:appeltaart	bobcbcbdddbdb
w:appena	ZZabobpbaZbbZ
w:appetito	aaZaaaZoaZaZY
w:applaudit	abaccbabbobaZ
w:apple	ZaabecYbalrba
w:appli	ZaamoamZbYaaY
w:applicant	abbnbaYZbcmnZ
w:applicants	aoZbmbfaaabna
w:application	cnbceeafnadjm
w:applications	ZkabbbbqoabnZ
w:applied	alicckcboahke
w:applies	YbcZbZnabblcn
w:appliquee	cZdddoccddcca
w:apply	apbcbbdnobbja
w:applying	aoaccambnacck
w:appoint	pkbbdacbcbmck
w:appointment	Zmcbcfjgbdlbo
w:appointments	bbpcdcZclacdc
w:apporte	bcbcccbbcbcaq
w:apporter	bcdddddddcddn
w:appraisal	YaoabalaZYaZm
w:appraisers	YbZpamXZZaZba
w:appreciate	dbmmccicnjccb
w:appreciated	bcacdabajrccb
w:appreciation	bcamcclbbpcbb
w:apprendre	YaabZpabZZabZ
w:apprenti	dcceeecepeeee
w:apprentice	YaZbZaXZqiaak
w:apprentices	XoYaZnXaoXZaY
w:apprenticeship	aoZcaaZbnZaaa
w:apprezzato	acccdcbcdcocb
w:approach	bmmcccmccbcdc
w:approaching	abnbkbocccbdc
w:approbation	aaZbabYapZabZ
w:appropriate	bbncbdbdnacdc
w:approval	ilancaebcmhca
w:approvato	bcbccccbcbbbo
w:approve	Zdbcccebbamar
w:approved	ldjblbabbamfo
w:approx	obbncbZbccbca
w:approximately	lnblkcabcjccc
w:apps	lbaqbclbbbicb
w:appuyer	Zaapbaaababba
w:apre	bobcccbbcccca
w:aprenda	bocccccdbdddb
w:aprender	ZbaabqYaZZabZ
w:aprendeu	ccrddcaccadba
w:apres	baZbmlYkmlkaX
w:apresentamos	dpdeedceeeddc
w:apresentar	ncbclcnccccda
w:apri	acbbcbabbbpqZ
w:april	nlfdcbammbbbk
w:apriva	bobcbcbbbbbcZ
w:aprobado	bccbdbbcbbpcZ
w:aprobo	ocbbcbbcdcbdb
w:aprovacao	ccededcdddned
w:aprovada	paddedceedddc
w:aprovado	Zcacdcbcddqcl
w:aprovou	oddeeeceeeded
w:apuntados	ZaapbaaaaaZbY
w:apuntas	Zbabcbaccbccq
w:apuntate	abcccaapcbbbl
w:apunto	cpcdedcddccdb
w:aquario	bobccbbbbbbbZ
w:aquariumbedarf	dddeoedeedeed
w:aquariumhal	bobcbcccddddb
w:aquela	cdddnccdddded
w:aquella	cdcdddcdcqddb
w:aqui	edlcccjlcmmaZ
w:aquila	ZbaaboabbbaaZ
w:ar	mabddcobacZca
w:arable	YZYoaZYXaYZoY
w:aragon	boabcbbccabca
w:arbeidsvoorwaardenvoorstel	apbabbZaaZaaY
w:arbeit	bmcddnkccccda
w:arbeiten	cncdddcmlckdb
w:arbeitet	Zbdcdbqcbddda
w:arbeitgeber	baacbcacqZbba
w:arbeitseinsatz	bcbcdcbbcbccp
w:arbeitsplatz	aabbbbbbbZcap
w:arbeitsvertrag	bkYbbbZanaabn
w:arbitraje	accocbbcbccca
w:arbitral	adcodbadddbcb
w:arbitration	YaZmbbabbaaao
w:arbitrato	bccocbccccccb
w:arc	YaabboYpaaaba
w:arcgis	flbdddndbccdc
w:archieven	aaZabaZaoaaaZ
w:architect	joiddcbiidded
w:architecte	ojcdddcddddlc
w:architectes	occbccacccccb
w:architects	nanccbanbbcdb
w:architecture	ZaYabaZoboaaZ
w:architekt	dceeeedeaddoc
w:architetto	lmdeeecdidekc
w:archiv	bcdddcbcddodc
w:archive	kmbbbbZallmkY
w:archives	bmmcbcnbcabZl
w:archivio	ZanabomZZZaaY
w:archivo	cddddccbddncc
w:ardent	bniccclclkceb
w:are	gdmieeejcddek
w:area	iolicbbcmbdja
w:areas	bapdddbclbdcd
w:aren	mclccmjbbalja
w:arena	ZaZpbZXnaaaaZ
w:argent	ZaZaqZZaZYmaX
w:argine	eoeeeeddedeee
w:argue	nmbchcacbkbdb
w:argued	abjabcabbqbcZ
w:arguing	jckdddbcdpddc
w:argumentos	ababbbZaapaZZ
w:arguments	ZaapbaZaamZca
w:arise	bcqdddacbabbc
w:arises	bclddbbbbocbc
w:arjun	cbbdmededmded
w:arm	qacccabbbbcda
w:armazem	ZaZapaYaaZZZZ
w:arnhem	anbbbbaZbaboZ
w:around	lgnkcdjcddjca
w:arquitecto	iicndcbdmcdcb
w:arquiteta	ncdeddcdddddd
w:arquiteto	cmcdddmddccnb
w:arquitetos	YabacapbbbabZ
w:arrabbiato	abaaboabbbcca
w:arrancar	ocbddcbadcbcb
w:arrange	bhdbfjqccbidc
w:arranged	Ylabbbkbcboca
w:arrangement	cccdddneddkee
w:arranque	abccdoabccbcZ
w:arrasou	ZaZaaZYZZqZZX
w:arrears	ncacbcabbocca
w:arregle	obcbbcbcbbada
w:arreglos	bddccbobddbcZ
w:arret	accdcobacccca
w:arriba	cdcdddcdcqddb
w:arriva	abmblbabbabaq
w:arrival	gabbccYcbbrca
w:arrivano	ZambmbmaaZnaY
w:arrivato	cpbeeddeddddc
w:arrive	cbbecbhbbambq
w:arrived	abZabebaipjbl
w:arrivera	ababnbabaaXaq
w:arriveranno	acacobaabbbba
w:arrives	kccdldaccbbcq
w:art	albdccicpakcb
w:arte	ZaZbpbaaaaaaa
w:artesanal	bbbcocacbcccb
w:artesas	ddceeeoedddee
w:article	abbjbomdbndbd
w:articles	abbbblnocbbaZ
w:articolo	acbccpaZbnbba
w:articulo	bcbccjaZbobca
w:artigo	Zccacpabcbbca
w:artigos	bbbbcabobabbZ
w:artikel	addcdocdddddc
w:artisanes	bddddbobccbdb
w:artist	edZlbcZoaZlnZ
w:arzte	cccadobbccdcc
w:arztinnen	aabZbnaobbbbZ
w:arztpraxen	bcbcdcocbaccb
w:as	fjchkjddjgjdh
w:asap	rbcdedcdddddc
w:ascenseur	cccddcccdbccn
w:ascensor	bnccdccdddcdb
w:ascensores	ZbZoccacccbba
w:ascensori	bcccccbocbbca
w:ascoltare	bcbocbabcccca
w:ascolteresti	abqbbbabbaZbZ
w:ascolto	eeeeecdmedeec
w:asegurado	cddbddbddcnca
w:aseguradora	occddcadddcdb
w:asesor	abapbaabZambY
w:ashamed	ambdcccdcddeo
w:ashby	mmbaaYYabaloa
w:ashore	YobcbaaaboZba
w:asi	ababbbZaapaaZ
w:asia	jbccbcjkccodc
w:aside	rbbcbcbmcbcdb
w:asilo	acbbcclccbbbo
w:asistencia	mddodcccbccdb
w:ask	ffkkcjdkljcha
w:asked	ejlldfchciddi
w:asking	bkpbccebpibba
w:asks	akhlckmbckkcb
w:asleep	aaaZcoZYcZabo
w:aspettiamo	bbabbbZpZbZaZ
w:aspetto	aaababZpZaabZ
w:aspirations	baqbadbcbacdc
w:assegni	bbabbbZpZbYaY
w:assegno	ZobabYaabbnbZ
w:assembling	balnocacccccc
w:assen	bodddcddedcea
w:assermente	obbcccbcbcdba
w:assess	bbacddpcbcmcb
w:assessing	abboclacbbddb
w:assessment	lhZbiekbkaoae
w:assessments	qaabbYoababbZ
w:assessor	Zbccdobccmddb
w:asset	acbaacobcancc
w:assicurativo	nceeeedeeeeee
w:assignment	oalbdhcclcich
w:assignments	pbbbcbicdcbcd
w:assim	abobcbbbcbccb
w:assina	abbbbabcccoba
w:assinada	anbccabbbabbn
w:assinar	cdddnccdddddd
w:assinatura	bcccccZbcabqY
w:assine	cdcddcbocbccb
w:assist	baZbcbnbqZbbZ
w:assistance	addddcncccldc
w:assistant	aocccicbjdpcd
w:assistants	meibcanbcbncZ
w:assiste	bbbbcbaocabba
w:assistente	YYapaZZaaambZ
w:assistentin	ddeeeedeeeoed
w:assisting	nbncdbbcccccc
w:assisto	bdcdddcdndddc
w:associacao	pbbbZcabdcccb
w:associate	modicnacbbbcb
w:associates	obocbbYababcb
w:association	njabemZobjbbd
w:associations	YaobbcobbZcba
w:associe	cccdqdcddcddc
w:associes	bobdacdcccddc
w:assoluta	aaabboZabaaaZ
w:assume	kpjcccncbbccZ
w:assumere	apbcbbabbbbba
w:assumimos	bcbbbcpbabbcb
w:assumono	ZaYbabZapZbaZ
w:assunto	baccbbbbcbobZ
w:assunzione	crcdddcdddddb
w:assurance	Zbbccnnakcbcl
w:assurances	cdceddpddcddc
w:assure	abacbcnbanbca
w:assured	abmbocaccabdb
w:assurer	kabbcoabbabbZ
w:assureur	pdeeeecedeedb
w:assureurs	abpbbaZbYaabZ
w:astenuto	bccccccbcbbbo
w:astillero	oeeeecddeeded
w:astrid	Zbabcoabcmcdb
w:asustan	ccbdcdccocddc
w:at	eidiediijieei
w:ata	addcddabcccco
w:ate	dlabdaZnbnban
w:atelier	abbbcmaobbaaY
w:atencao	bbpcccacabccb
w:atende	bnddddddddced
w:atender	lbcacoabbbabZ
w:atendo	aanbbcnbaaaba
w:atento	lbaccboccbbaa
w:atentos	abocbcbbabccZ
w:athens	Zolccbbbccccb
w:atlanta	kmjccifidkccb
w:atlantic	cZlddebdddodd
w:atlantique	aaabaaabaaZoZ
w:atras	cqcdddcdccdcc
w:atrasam	abaccbaobaaba
w:atraves	ocbcdcbdddccb
w:ats	ZYYZccZcbarba
w:attach	nbaccclcejccm
w:attached	ccbdcclbmcidq
w:attachment	lcZbccabaYoam
w:attempt	aZpcbcYbbYnbZ
w:attempts	ababacZbboZoZ
w:attend	ajabbbjdammll
w:attendais	bcacacbbaocca
w:attendance	dbZbbaZrcZkba
w:attended	ibbccjZpmbcaa
w:attendee	mbabccoZcabaZ
w:attendees	ZbbbbnZXbaaqY
w:attending	nbaacanacjbZk
w:attendre	aapbbbZababaZ
w:attends	boaddcbdccbdb
w:attente	cdcddccadbcpl
w:attention	celecebnccmae
w:attesa	bcbocabbcbcba
w:attimo	cccddccccccco
w:attire	cccdcabdoccdc
w:attiva	abbbbbbbbaoaY
w:attract	ZZbZonabbcbcc
w:attribue	bcbccbabcbnao
w:attribution	bcbcbcacbpccb
w:attuali	abbbbbabbapaY
w:atualizado	bdoeeededaccc
w:au	jebeceljelbdk
w:auberge	oddddbcdcccdc
w:auch	biebdkdaocala
w:auckland	bbeccdoccbcdb
w:auction	oabaaZYYbZobX
w:auctions	obmbbdbcdcddb
w:aucun	ilaaamaabnlbZ
w:aucune	abcnlbabcbmcZ
w:aud	onbbccacbcbca
w:audience	bbbYcpkjcmcca
w:audio	mbebbkoabamca
w:audiofuhrung	pdddeccddedec
w:audit	pbcbcbpbdfaci
w:audited	akbcmckbcbncZ
w:auditor	paabbbakljkbf
w:auditoria	aabbcbpZbabZo
w:auditorium	aobdcccdbccca
w:auditors	ohclbaYmaZbbm
w:audits	daaccloafobbb
w:auf	fljcdccegllbj
w:aufgabe	cdneddcdddocc
w:aufgebaut	bcacobacabbZa
w:aufgefallen	baaccbpcZaabZ
w:aufgefrischt	ddcededepceed
w:aufgepasst	Zcddedpdcddeb
w:aufgeregt	ccbdbdbcqbcdb
w:aufgerufen	YaZabZZaaZapY
w:aufgeschlossen	cobbddcdddddd
w:aufnehmen	ncocccabalccb
w:aufs	bcbocbabbabbZ
w:aufsichtsrat	accocbbcdcdda
w:auftrag	ZaabbbZaaZaoY
w:auftraggeber	cobbddcddeddd
w:auftragslage	acZbccabobbba
w:aufwand	occmdcccddddb
w:aufwandsentschadigung	abcocZbbccccb
w:augmente	ZbcbcaZcbcacq
w:auguri	bbabccZablbZo
w:august	mdbffhcjkabim
w:augustus	aabbcaZacbaol
w:aujourd	cdndcdndcbccc
w:aula	Zbaacoabnbbbn
w:aulas	cdddncceddded
w:aumento	aZaaobZabaZaZ
w:aun	cccdacoccccdc
w:aunque	ZbaabpZabaaaZ
w:aunt	paabmbZaaibcn
w:aurais	pcbcbbacbbcba
w:auriez	anbcimnbcbcca
w:aus	ljckdcjbehhbm
w:ausbildung	aaZabapabZZaY
w:ausdrucklich	aaaobaabbcbca
w:ausen	abZnbbZbboabZ
w:ausente	qccdddcdddddb
w:auser	abaZbZZpbabaZ
w:ausertariflich	dodeeeeededed
w:ausfuhren	nbcbcbacddmcb
w:ausgeben	occcccccdccba
w:ausgeht	cccccdacbocca
w:ausgeschrieben	apnaabYabaabZ
w:ausgestiegen	dbcdndcdcccdb
w:ausgetauscht	bbcdccbcbbbao
w:ausgewahlt	bcadccbcbboca
w:aushilfe	ZZbdccbcpccba
w:ausland	bbZccdocbacba
w:auslastung	pddeeecedeeec
w:ausmisten	ccbddacbbocca
w:ausrechnen	obccccbbcccca
w:ausschreibung	cpdeedcdddeec
w:aussehen	ncccddcdddcdc
w:ausstellung	abacbbaoZabcZ
w:ausstieg	Zaaobaabbbbca
w:austausch	bbZaccaabqcba
w:austin	cpdccmfidfccc
w:australia	bnocbcYdbaddc
w:australian	adbpcbbcdccdc
w:auswahlgremiums	ddeeeedeeeoed
w:auswertung	obacccbbcbdca
w:auszahlung	bccbccaccboba
w:auszuholen	dodeeeeedeeed
w:author	idabcpdgcbblf
w:authorised	jckdddmdcckdc
w:authority	eeamcnabbmhba
w:authors	bbbmcYoYlabcn
w:autisme	aaabbaZaoaaaZ
w:autistic	ZaZbabYarYZaZ
w:auto	ZnjlnbiaaZZaZ
w:autocarros	cocdcbcaccdda
w:autografos	ZabbbZZpbaaaY
w:automated	fbahlcakdbmla
w:automates	aabobanbbbbcZ
w:automatic	ZbabbbbabZbpn
w:automatically	bcbcddobcbaob
w:automaticamente	ccddddccdcccn
w:automatici	YabpbaZbbabba
w:automatico	bcccccbbcbcbo
w:automation	aamabbpabbmbc
w:automatisieren	pccccbZcccbca
w:automatizar	ababbpZbZZbca
w:automne	bapcbbaZcbcca
w:automobilzulieferers	odcdddcccccdb
w:automovel	aocbcdbcddcdc
w:autonoma	aapcccbcbbaca
w:autonomo	nlcdddclddddc
w:autonomos	bdccdcqbdddcb
w:autor	bbdcdocadcddb
w:autorinnen	abcbcobacccca
w:autorisez	bcocccacbabba
w:autorizacao	cbccdacbcbcco
w:autosar	pbcbddbdddddc
w:autoservicio	deeedenddeded
w:autoship	bdddddbcddndc
w:autour	aocccZbccdccb
w:autre	ccZddcZcdZcap
w:autumn	kbobknZdcbbbj
w:aux	pmZcnbZbaabba
w:auxiliar	abZbbbbbbanoZ
w:auxilios	ZaZabpYZaaaaY
w:availability	pblndjdchbbcb
w:available	jcdddcmklccij
w:avait	bbbcccmcccoca
w:avaliacao	labpZaZbcbbbZ
w:avaliou	ZaaaaaZZaZaoY
w:avancee	bcccdcbccbbbo
w:avancez	cbccccbcccocb
w:avant	akabokZaajnbe
w:avanza	bcbcccocbbbca
w:avec	aaacbdioafoam
w:aveiro	bcdddoccddbdc
w:avellino	obcdddcdcdcdb
w:avenca	pccdlccdddddc
w:avenida	bcbcccbZcbbbo
w:aver	bcbcccabcqcaY
w:average	beaebcscibela
w:averguenza	cccdddcdcdned
w:averla	bcaocaabbbcba
w:avete	ababccqbaabba
w:aveva	ccddncccddded
w:avevo	bpbcbcbbbbbbZ
w:avez	cfbdlbikpabkZ
w:aviation	aaoncbaZlbcdc
w:avicultura	cccZdobacbbcb
w:aviez	kdcmcbmcccbcb
w:avion	dddddecdcdned
w:avis	caaobaZaaaZoZ
w:avisame	ccbcdcbcoacca
w:avisarte	aboccbabbaaZa
w:avise	aaababaanaaan
w:avisenos	cddcddcccccco
w:aviso	babbccacccpcb
w:avocats	abbnbaacnbcca
w:avoid	ccbcdbbccbpYZ
w:avoir	cclcccbabqcba
w:avond	abaaaaabbboba
w:avonden	mZYoZYYnaZZZX
w:avonds	oddddbcddddec
w:avons	djbcebmccmdbm
w:avos	abbbbbaobaaaY
w:avremmo	YbbpcaababZbY
w:avresti	bobccbbccbcca
w:avril	bbbbbZapbabZZ
w:avuto	abZcccpbbZbbm
w:avviatissimo	aabbpZZZbabbZ
w:avvio	acccdcbcdcocb
w:avvisano	bccdccbbcbcbo
w:avvisi	aZabbbZaZaboZ
w:avviso	akZbbaZbZaaoZ
w:avvolge	bcddnbccddced
w:awaiting	mccdddnddcccb
w:awake	ZZZbmannaXbbm
w:award	djkcccbcbkjbo
w:awarded	fknbibaacbpba
w:awards	kbabcafrbaaZZ
w:aware	lbncccecekccc
w:away	ljdcjbdjcjecm
w:awful	loablaYbbkZbn
w:aws	mjbdcdmcdckdd
w:ayer	aoabcbaaapaaY
w:ayesha	cdcdddbddnkdb
w:ayuda	ocdcdbcccdccb
w:ayudamos	bcbcccracbcbZ
w:ayudo	bcadbcodcbcdb
w:ayuntamiento	cdcdddcccbdco
w:azienda	enocbjabnabbZ
w:aziendale	accbcqbZccZca
w:aziende	ZapbbbZbnZbbZ
w:azubis	YacabqbbccccZ
w:azulejo	bobcccabcbbba
w:azure	ickcdobjhacla
w:b	kodccbbcjcibo
w:b1	cccdddlbkbbcq
w:b2	jpcbccalkhbbb
w:baan	bkYcccbbencYp
w:baas	bbcccYpZdbbcb
w:babies	obcdldbddbded
w:baby	nnabbacakobbY
w:bacana	ddceeeoedddee
w:bachelor	ZbZZboZbnZccb
w:bachelorarbeit	bcbdccbcocddc
w:back	ckecicjffdnej
w:backed	iYZcqbibnaaca
w:backend	focdicbclcdmb
w:backer	bbacbcbbaobca
w:backerei	occcccbbcccda
w:background	klnclckccbccb
w:backing	mnbbcbabcbccb
w:backlog	oaZbbcnblZccZ
w:backs	kabbcaZobaobY
w:backstube	bobcbcbccbcdb
w:backup	mcbccbZacarZZ
w:bacon	ZaZYbpZZoabbZ
w:bad	bcmdeljdiabkk
w:badajoz	bcbbcbaocbbbZ
w:badge	ZbaibblmaZjrb
w:badly	ZkZnnaYZmiaca
w:bag	ZaZmbafZZkZaq
w:bagno	ZbbbbbababaZp
w:bags	daZqZZYZbaabm
w:bahnhofe	ababbbapZabbY
w:bail	bcdcdcbcccdcq
w:bailar	bcadccodcbccb
w:bailleur	oceeeededeeed
w:baixe	bcacccaZcbabo
w:baja	qcddddcdddddb
w:bajar	dddddecdcdned
w:bake	nbbcjnaacccdc
w:baker	ZqZbZbZbadbcm
w:bakers	abaabZYqbaZaY
w:bakery	kidbnbYkjiabl
w:bal	ccccdcbcccccn
w:balado	abZbaZZpaabaZ
w:balance	abkcclaccbobo
w:bald	acqbcbaZbZcbl
w:baldiges	ccbccdabdocca
w:balie	occbcaabdbbcZ
w:ball	mbccocbccjcdb
w:ballarat	nobcZbZccbbdb
w:balles	pbabcZaaaZbbY
w:baltic	abobaZZpbabbZ
w:bambini	ababbbaabZbZq
w:ban	aaadccoccbnbc
w:banca	dbdncbbccbnbZ
w:bancaire	lbcddcbdcdocb
w:bancaires	deeeedddedncc
w:bancari	cdcddcccdcnbb
w:bancarias	ZaZaZbZaaZpZZ
w:bancario	pcdeeedeeeeed
w:bancarios	cccddcccdbpZa
w:banche	bcccccbccboca
w:banco	abbbbaabbbsbe
w:bancos	Zaabobaaaaaaa
w:band	eqdbbbZZjldbn
w:bandeja	ZdccccbccccoZ
w:bandira	eodeeeddedeee
w:bandisce	ZqaaaYaaaaZbY
w:bando	bncdodbcdccdb
w:banenbeurs	aaaaaaYpZZaZY
w:bang	bcocbcYmcbacc
w:bank	ledkecbbehodf
w:banken	ccmddccdccnbb
w:bankgegevens	ddcddcccdbnbb
w:banking	bfmeddccdcqcc
w:bankpas	cccddcbccboca
w:banks	Zmoeicamcccdc
w:banner	bbacccmacabco
w:banniere	babbcaobaabbZ
w:banque	ccadccpcbZccb
w:banques	abpabaZbZaabZ
w:bar	lbbbcadocajbo
w:barco	cccdddcdcdned
w:barema	aobcccabbbbba
w:bari	ZanbbaZobZaaY
w:barn	okabbbZbbamma
w:barriere	cdcddcbndcccb
w:barrierefrei	qdddcZbcddddb
w:barrio	deeedemdeeded
w:barrister	abcacYbcccrdb
w:barro	cdceeeoedddee
w:bas	odddddbdcdded
w:base	crcdddfcedcjb
w:based	mndcccfmibbfb
w:bases	bobbcbbcbbbcZ
w:basic	aradddaceccdb
w:basically	acbccombcbkeb
w:basilico	ababbcabaobbZ
w:basis	qkccecfdddddc
w:basket	ZaZbccmbambbo
w:basketball	obbbbaZYbaaan
w:bass	aZncbobcbbcdc
w:basses	bbaabbaoaZabZ
w:basta	ZmmaaaYpaZcaX
w:bastano	ocbcccacbbbda
w:basterebbe	bdcdddcdndddc
w:batam	mcccddlddmbed
w:batata	bcacccaccabbo
w:batch	kbabemmcbZeco
w:batches	naabcoZbccbcb
w:bath	bljccblbblccl
w:bathroom	abbcccZbcZbcq
w:batiment	abpccbaabaabk
w:batir	occccbbbcbccb
w:batis	bcoccbacbabba
w:batteries	cbZpcaibbmbcb
w:battery	ddnbencnbfbba
w:battesimo	bcacccpccabda
w:bau	jmndedbdcddkb
w:baue	bcacddocbbcdb
w:bauen	bcqcccabcbccb
w:bauherrin	bcccdcccdccco
w:bauleiterin	aoabbbmcbbbca
w:bauphysik	bbabcoabbabbZ
w:baust	cdcddcbcccodb
w:baustatik	ccbdcacbaocca
w:bauszene	bbacbcbbaobca
w:baut	cddeoedeedeec
w:baz	kmmaaZYYnYaac
w:be	filiiedfidfec
w:bea	ndccdaZbcaddp
w:beach	ZabnoaYZbZbbk
w:beam	ZaZZbnYabnabm
w:beans	ZaZocbZZbXabq
w:beantwortet	ZaZnbZmaaoZZY
w:bear	acncccZcaZkcn
w:bearbeiten	aaZbbbabaaaoZ
w:bearbeitet	bbcdccbcccbao
w:bearbeitungsgebuhr	bcccccaccboba
w:beard	nZYZZZXZpYZZX
w:bearing	abeccclmcbcml
w:beat	mlabjZlaalbcZ
w:beate	abYbZbYbZnabo
w:beatriz	nboYcbacbbccb
w:beau	apbccobbabbbZ
w:beaucoup	ababbZZmYraaY
w:beautiful	ibnclbkbaZoca
w:beca	bmbcdcbccccbo
w:became	kaaabocliYmbZ
w:becaria	cbbcbbacobcba
w:becas	nbbabZZobaabZ
w:because	jfdeicchciind
w:becky	ZbocccZcaaoca
w:become	Zhdbgkljinjba
w:becomes	aZpbjckbaamcb
w:becoming	ZlYaaZobqYbbZ
w:bed	clkjajbelbbbk
w:bedankt	ccccdcbbcpcaZ
w:bedarf	acaccbqcpbbbZ
w:bedienen	dedeeddeodeed
w:bedrag	cdddddcdcdndc
w:bedrijf	aaabpaZaaZabZ
w:bedrijfsfilm	abacbcoaaacbZ
w:beds	dbbmcbancZban
w:been	cheddcdcjlimi
w:beer	kZcbmaaoapaba
w:bees	naZbanmZakabZ
w:beetje	abZbaaaaZpbaZ
w:before	jeiifeifddlcj
w:beforehand	ZbllbbZabmqcX
w:befragung	abcocZbbccccb
w:befristet	bqddddbcccdcb
w:beg	YaabbnqaaaabZ
w:began	ajZcjbobboaca
w:begeistert	abbbboZZcbmba
w:begeleiden	acabbqacXabbZ
w:begeleidt	ZbcZbpbcbcbcZ
w:begin	kkfcjcchmclcd
w:beginn	aabbcZaobbbbZ
w:beginnen	aoaabZnZaZaaX
w:beginner	ZbYbaZXarXaaY
w:beginners	XZZaaqXnmXZaW
w:beginning	abbbnajmnbcdb
w:beginnt	cdddddccdcdco
w:begins	amblcapkcbbkZ
w:begint	bbbddcbcaaccr
w:begleite	ccoccdbcbbccb
w:begleiten	aaaobbbbccbcb
w:begona	bbacbbabbobbZ
w:begonnen	eedeneeeedeed
w:begraafplaatsenstichting	ocbcccbcccccb
w:begrusungsgeld	ddeeeedeeeoed
w:begunstigde	cdddddcdcdndc
w:behalf	ejlkcecckdlcb
w:behalt	cddddddddcdcn
w:behalten	nccdddbddcpca
w:behalve	bcacccbccocbb
w:behandelpagina	ncccdccddcccb
w:behielt	dddeoedeedeed
w:behind	mbdbldiadikcl
w:bei	jjlcdhmekcdcd
w:beide	acacncjcllcci
w:beides	bbodccZbbacca
w:beidseitig	cccddcccdbcbo
w:beigebracht	cmbdddcdnccdb
w:beijo	ccacccbbcXcap
w:beim	ckbccbbncnjcj
w:being	ckckbbkkhjick
w:beirat	cccqdcbdddcdb
w:beitrag	bcbccpjbbmcba
w:beitreten	cccqdcbddcccb
w:bekannter	nnbcbbabcbcca
w:bekeken	cccdedcddccqb
w:bekend	aaabbaZbcaabp
w:bekijken	bbcddcbccbcsa
w:bekommen	mZbcccnbbbbco
w:bekommt	bcbcccoccaccb
w:bel	kkmbbakbaZnbY
w:belasting	bdbZdcocdcbdb
w:belastinginspecteur	abbbbaZobaabZ
w:belated	ZbabcbacbqcbZ
w:belege	bacbddbcdccco
w:beleza	ncdeddcdddddd
w:belgium	nbccdcacdbZoZ
w:believe	cmebnboeajbba
w:believed	abZaaboaboacZ
w:believes	acbdpcadcacdc
w:bell	mdamhalabZbbo
w:bella	cddddcbdddndc
w:belle	ZaobbbZaanlaY
w:bellen	aknicblckkcca
w:belles	dbeendddeeeec
w:belletje	caoeddbdZbdcc
w:belli	nddececeddded
w:bello	cdbcddncdnccb
w:belluno	bobccbbcbbcba
w:belong	ZmnbbbYbmZbcn
w:below	ceaccboklakcm
w:belt	aaabbaZbcaabp
w:bem	omacbbacbbjbk
w:bemiddel	bbpcccZbaZbcZ
w:ben	dbmidccendcbm
w:bench	djbccbqbbljce
w:bene	mbpcbcabambbZ
w:beneficiary	badcbdcddcpdb
w:beneficios	cncdccocccccb
w:benefit	ambacacobamcb
w:benefits	jrbcccdccccdl
w:benelux	ccccddpcddbcb
w:benevole	ZbZbanZoaaaaY
w:benevoles	bccccmbYcccbo
w:bengaluru	boebeddjnbcda
w:bengt	cdcdddaccpcdc
w:benis	cdcdddddccnec
w:bent	ZaZakaYboZqbY
w:benvenuto	bcccbcoccbbca
w:beoordeeld	cdddddcdcdndc
w:bequem	bbbcobabbabca
w:berater	anbncbabccmba
w:beratung	cccnccccccdcb
w:bereich	qcddedceaeedd
w:bereiken	abpcbcbbaabbZ
w:bereit	Zbaocblbbbbbm
w:berge	cdcedepedbded
w:bergen	amaccdacobccb
w:bericht	bcbdlcbcmbcoZ
w:berichtje	abacbcoaaacba
w:beriet	cdddedodddeec
w:berlin	lnceljbdcjcha
w:bern	allccbbbcoccZ
w:beroepsvereniging	ZaabapaababbZ
w:bertrand	ZbaaboZXaYapZ
w:berucksichtigt	cdccddacdcccp
w:berufshaftpflicht	Zcddedpdcddeb
w:beschaftigt	cdddedodcdeec
w:bescheid	bcbccdacbocca
w:beschikbaar	occddcldlcdda
w:beschikbaarheid	ZapcccbbcaaZa
w:beschlage	bbZcbbabapbcZ
w:beschlossen	occcccbccccba
w:beschreiben	cdddddodcdeec
w:besetzen	brdeedddcdddc
w:besetzt	cpeeedcdddeec
w:besetzung	ccoccdbcbbccb
w:besichtigung	bddcddcccdddq
w:beside	bdmcncZehamkc
w:besides	lccccnccdcced
w:besoin	libjcjlckbhcd
w:besoins	Zanccbobbabba
w:bespaart	ceededneeeddc
w:besprechung	bcbadcabcbcbo
w:besser	cdcleddeocddd
w:besseren	cqcddecdddddb
w:best	icjccknecmbdb
w:bestaat	ZaZaaaZapaaaZ
w:bestand	ZaqaabZaZZaba
w:bestatigen	bcbdddbcccopZ
w:bestatigungscode	ababbZZabajoZ
w:bestatterin	bbabbaaoaabba
w:beste	ehabinbblabbi
w:bestehen	accncccccccca
w:besteht	occccbbbcbbbl
w:bestelling	abZbbaZaaZaZq
w:bestellt	bbbcobabbabca
w:bestellung	ababbbYabYZYq
w:bestellungen	occccbabdcbcZ
w:bestellzettel	odcdccbdbcbdb
w:bestuur	qdddddcdddddc
w:bestuursleden	cddeddodcddeb
w:besuch	Zabcoaabbbccb
w:besucher	pdddeccddedec
w:bet	ZaabcYobaZpcb
w:beta	ZbZaqaYmbkeaZ
w:betaal	YaaaapXaXZmoX
w:betaald	Zbbncbabbbbbp
w:betaalde	ZaZpbaZaaaaaY
w:betaalt	ZcaZbarbbaabZ
w:betalen	mcbblojebbbca
w:betalingen	abaaaZYaaapaY
w:beteiligung	dbeendcddeddc
w:beth	kkbiddkcdfcnc
w:betim	ZZZbbpZaZZaaY
w:betrag	ddeeeedeeeoed
w:betragt	ccccdcbcdcZbo
w:betreff	pddeeecededec
w:betreft	ocbcccbcccccb
w:betreue	ddpeceddccdcc
w:betreuen	obacbaabnacca
w:betrieb	obccbbccdbdda
w:betriebe	acaccapcaabca
w:betriebsausflug	ababcbpbbabba
w:betriebspraktikum	ZbabbaaapabcZ
w:betriebsrente	aqcdedcdcddcb
w:betriebstechnik	bocdddccbdccc
w:betriebswirt	cddeoedeedeec
w:betriebswohnung	bobccbbccccca
w:better	fhiclkobcibbd
w:between	kkfibecblcdkk
w:bevestig	dedeedddedpZa
w:bevestigen	ZaZaaaZZaZapY
w:bevor	bcqddcZbbbbbZ
w:bewaarde	cacdddbdZbcra
w:bewerben	cabdddbcYbcrZ
w:bewerberin	ababcbYacbbbp
w:bewerberinnen	ddeeeedeeeoed
w:bewerbung	boccdcbcZbojk
w:bewerbungscoaching	bbaccbpbbabaZ
w:bewerbungsgesprach	dcddddbcddobb
w:bewerbungsschluss	bobccaabbabbZ
w:bewerten	cbbddbcbbcocb
w:bewertung	ZaabbbZaaZapY
w:bewertungsmodellen	Zbbobaabcbcca
w:bewilligt	aobccbbbcccca
w:beworben	cbbeddcdqbdcc
w:beyond	nbbbccZbbZbap
w:bezahlen	XaZZnoYmZYnaX
w:bezahltes	bbbpcaaabbaba
w:bezahlung	ZaZbapabZZabZ
w:bezorg	qbadeddeddddc
w:bezorgd	bcaccbabbaaZq
w:bi	jmcccnamkbdja
w:bianco	Zbaaaaoabaaal
w:biarritz	boacbbabbabbZ
w:bib	ZbaaobaaaZabn
w:biblioteca	mcbccbbbcbbbn
w:bibliothecaire	bobcccbcbcZba
w:bici	acaccbaZcabbq
w:bicicleta	bcccdbaccbbbp
w:bicicletas	abbbcboccbaca
w:biciclette	bbbbcobbbbcbZ
w:bico	pbcccZbacbbca
w:bicycle	alaccmabbpccc
w:bicycles	boccYcbccabcp
w:bid	mbcfbcmbcclle
w:bidder	acbcccabcXmbq
w:bidding	YaaobbYobbmbZ
w:bids	haaaabpalaobk
w:biedt	boaccbbbbbbba
w:bien	bdalinYahmZjb
w:bientot	pcbdddcdccdca
w:bienvenue	cbcddcbbcbdar
w:bier	bdddmbnlddddb
w:bierbanke	abbcccobbbbcZ
w:bierdeckel	dddeoedeedeec
w:bierdeckels	dddeoedeedeed
w:biete	bbacccacoacbc
w:bieten	ddnemededdddc
w:bieter	cdcccdacdcccp
w:big	jcednccmeccck
w:bigger	Zaabbbmabbnam
w:biggest	lcmcdjaccoecb
w:biglietti	bbbocaaZbbbba
w:biglietto	bbcbcbaocbbca
w:bij	bdncdilbobebf
w:bijbaan	occbcaabdbbcZ
w:bijeenkomst	bacccaaocabbZ
w:bijeenkomsten	abbpbabcZcbba
w:bijgaand	apbabaZaaZaaY
w:bijlage	acbcccZanacap
w:bijles	abcbbpaababcZ
w:bijna	kaZbbaZaZZaoY
w:bijvoorbeeld	bcobccaabbbca
w:bike	kekbkkYncYbbn
w:bikes	bcbckcobbbccm
w:bilan	bcddnccdddcec
w:bilancio	cddcdeneddded
w:bilbao	cbcbdnbbcbcoa
w:bilder	abbbapaZcaaaZ
w:bildungsurlaub	aabbcaaobaabZ
w:bilingual	lmlcbbmbbbbcc
w:bill	naablbnkbZnbd
w:billet	bcacccbbcacZq
w:billetterie	ZbbacZZpbbabY
w:billing	jaabccmbbZkoc
w:bills	pcaaicocbaccb
w:bimbi	bbcbccaoccbca
w:bin	bbnbbiebpblbe
w:binder	ddcelemddcdfe
w:bindery	mnadcdbddbddd
w:binnen	abnbmbocbalae
w:binnenkort	ZZqZaaYYZmaZY
w:binome	cqadddcdcccdb
w:bins	abbcjcbabdlcr
w:bio	ebbccZZqbabcl
w:biologin	dddeoedeedeec
w:biology	paaabYZbnabcb
w:biosimilars	ZbaqbbYYaYZaZ
w:biostatistician	kpbdccccdicmb
w:biostatistics	YnaabpkbYZbba
w:biotech	bjkhmbbmclccb
w:biotechs	acccncnbdbcca
w:birchline	fnbjcclcmfcha
w:bird	lccccbapcbmba
w:birds	XaYZYoXqaYZaX
w:birra	abZbbbZaapaZY
w:birrifici	ZaabpaabZabbZ
w:birth	lbbbcbaccbqca
w:birthday	ebabcbZbbobdp
w:bis	nkbdcfcnbabcn
w:biscuits	nbbcbbZnmdccb
w:bisher	dddeoedeedeec
w:bisherige	bbabcoabbabba
w:bislang	ccccdcbcdcZbo
w:bisogna	Zpbcbbabbbbba
w:bisogno	iaaobZZbnaabY
w:bisschen	cdcedepedcded
w:bist	ZbnbbbZbannaY
w:bit	lkjcdhabkkbfk
w:bitcoin	kbccccdccmoca
w:bite	abaaoaYoaZabY
w:bites	obbabbYZcZaco
w:bits	mbbclblcbcjdc
w:bitte	dcccdcbcebmbr
w:bitten	mcccdccdccddn
w:bittet	bbdddcccccccp
w:bizum	accmcaacbbnck
w:bjr	ZbnbbbabaaobZ
w:black	qbbbcbZYbabbp
w:blade	abbcpbYldacdb
w:bladzijden	cncdddcdddddc
w:blame	abacccZcnobca
w:blanca	bcccccaccbcco
w:blast	YanbabZaYoabZ
w:blatt	cccddcccdbcbp
w:blauwe	bcbcccbbbbbco
w:bleiben	acbpcbabbcccY
w:bleibt	acbncaabbobba
w:blenheim	mmacbcZcnZbbZ
w:bless	anbccbbbnbbdb
w:blij	abocccbcaabbb
w:blijven	abocccacbabcb
w:blind	mbambncabaXbn
w:blister	hcbcpcZlbZcdb
w:blocco	bccccbbccboaZ
w:block	oaaabdijcZokb
w:blocked	ZbabbaZbZZqoY
w:blocks	YaZodaWoaYmZX
w:bloco	ccbcccabcbbco
w:bloedafname	bobdddccbccba
w:bloedbank	bcccdcabcbbco
w:bloemenhandel	coabcdcdacddc
w:blog	bcZjbhlrbebba
w:blood	iabbibabeabcs
w:bloods	ZaabbbZabZbaq
w:bloqueada	aaZbcbpbbabaZ
w:bloqueado	aaabbaZaaZpZY
w:blue	kdabbcZklfibq
w:blume	ababbbbbbbpba
w:blumenstander	dodeeeeedeeed
w:blutzuckersensoren	bcbocbabbabbZ
w:boa	khbbcbnbeakbk
w:board	ihbkllbedcdek
w:boarding	knbbcaaababbo
w:boards	obhbbkckbabbj
w:boas	aZaabbaabpaZY
w:boat	giabYhkobbbbo
w:boats	abjbrbiXZaZcZ
w:bocca	abccccabbpbaY
w:bodega	nnbbcbbcbcacb
w:body	obdccnbccbccc
w:boek	ccbccZbobacca
w:boekhoudapp	YbaacapbcbabZ
w:boekhouder	ZaZbabZapZbbZ
w:boent	bcbcccbbbbbco
w:bogota	ocdceededeedd
w:bohrmaschine	ZcaccbabaZbbo
w:boiler	fcZbcbdlbhccq
w:bois	ZaanaaZabnlaZ
w:boise	ZmZccpZbcabca
w:boit	ccadccpcbZccb
w:boite	ncocncbccacca
w:bolachas	bbbbbaboaabbZ
w:boletim	bcbccbbZcbbbp
w:boletin	aaacbaapaZbam
w:bolletta	acbcccmbbbbbo
w:bollo	bcbcccbbcbabo
w:bologna	nkdeeededeeec
w:bolsa	Ynbbcamabbkbj
w:bom	lfbcbbaboobbX
w:bomba	cbbcccabbbbco
w:bon	abanmbZlbmhbZ
w:bonbon	odccccacccbca
w:bond	acbbbcaacnpdb
w:bonifico	bbbbbbabbboca
w:bonjour	nkllccickbhba
w:bonn	blbcccaaZbbrZ
w:bonne	alYbbaZlbpaai
w:bonnes	ababbaaoaZaaZ
w:bonsoir	aaobbbZanZabZ
w:bonus	bsbhcdbddckdc
w:bonuses	ZmobcbZacabba
w:book	ceajcnimbjebl
w:booked	kjakbbebbZkbq
w:booking	nbdkbapbbalbe
w:bookings	ZbbbcmqbcalcZ
w:bookkeeper	ckZbaanaZnbnZ
w:bookkeeping	lbabdkljlbamZ
w:booklet	mobccdaccbddc
w:books	cjcbcooalaccj
w:bookshop	occbcbancjZcY
w:boot	mcbeedndZdddd
w:bootcamp	ZbbbcolqdbbcZ
w:booth	acbabbqZmabaZ
w:boots	ZqZbmbZbmZbca
w:bootshaus	abacccZabbbbp
w:bora	qanabaYaaZaaZ
w:boras	anbdbdbcnacdd
w:bord	obcbcbbdddddb
w:borde	abZabaZabpaaY
w:bordeaux	lobcckabcccdb
w:bordo	oeeeecddeeded
w:borduurwerk	odcdddcdccddc
w:bored	ZYmaqbYaZYabZ
w:borg	cddddccdecncc
w:boring	ZbaaomcnabbbZ
w:born	bcbdcdbdnnddc
w:borough	pbcddcbdddddd
w:borremos	abocccaZcbbca
w:borrow	ZaZbbbZnZibbp
w:borsa	acbbccacbbabp
w:bosch	aaboaaaabaabZ
w:boss	lpibcbibhkkba
w:boston	aoblabbbcbcap
w:bot	khbbcbYacasdb
w:botanical	ababboZYbobcZ
w:both	admhkecccpdde
w:bother	mbdbbbbnoZbbZ
w:bothering	bbacccaclpbca
w:bottiglia	ZaabpaabZaabZ
w:bottle	baZcncecapccb
w:bottles	ZZabobZababZn
w:bottom	ZbabbbYaoYnbn
w:bottoni	ocbcccacbbbda
w:boucle	cbcdndcddccdc
w:bouclee	babcobbZcbbca
w:bouge	bbocccabaZbba
w:bouger	abpabaZbZaabZ
w:bought	ldamhbmbbdnbc
w:boulangers	bcboccbbcbbba
w:boulevard	deceeepecceed
w:bouncy	bdcdddbcdccbp
w:bound	bbmmccZcblccl
w:bourse	bbccmcbcccnca
w:bouteilles	odddddbdcdded
w:boutique	kbhlddpcbacdb
w:bouw	bbacobababbcZ
w:bouwput	aZZboaZabaaba
w:bouwt	aaaapalaZaabZ
w:bouwverslag	Zcbcccabbbcbo
w:boven	bbbcbcpcbaYbZ
w:bovenaan	ababbbbbcaoba
w:box	hbcccenbbimcn
w:boxes	mdaobblbbdYcj
w:boy	ocbcbcZbbocdb
w:boys	fnaclaZbjjkdh
w:bpi	cbddndddddcdc
w:brachten	ZaZbbpabZZaba
w:bradford	oabbcbZnbbcmb
w:braga	adnmaaYaanbaZ
w:brahms	bcabbcaabnaco
w:brain	lbaokaYblmZca
w:brake	bnccccZbcbbcn
w:bram	ZonbbcZbcacdb
w:branca	abbcbaobccbca
w:branch	aoabkbfbbadcq
w:branche	mddmeedededdd
w:branches	Zlmobbaabbbca
w:brand	jcainjebikjca
w:branded	bdbcddpbddddd
w:brandenburg	bbabcbobbabba
w:brandon	bnnaccacdccdc
w:brands	jchcccpccccec
w:brandschutz	aabbcaaobaabZ
w:brandt	lckcmnabcbcdc
w:bras	occacabccbbcZ
w:brasil	bcccccobbbbbZ
w:brasileiro	cddmecceddcdd
w:brauch	naZabaaaaZoaY
w:brauche	ZabapaaaZZaba
w:brauchen	oablelambbbbZ
w:braucht	YaZaaaZZpZaZm
w:brauchte	mbaaboZZaZabY
w:brauchten	rdddcYbcddddb
w:brauerei	pbabbbabbabcZ
w:brave	jcabmaanbnbbb
w:bravo	aZZaaaYZZqZZY
w:brazil	abambanjambdc
w:bread	laiflkdnbaaba
w:break	ZbbmlaoZiabcp
w:breakfast	ajkkblZqbabbc
w:breaking	pccdjabbbZddb
w:breaks	ZbmbabZnbcinZ
w:breathe	abacccobbmbbZ
w:brebis	cbcdndcdcccdc
w:breda	ZbbccpZbnbcla
w:bremen	abbabaaobZaaZ
w:brengt	ababbbabcaoba
w:brennan	ancccdnccdcdb
w:brescia	cobccdcccccca
w:brest	paZbaaZZYYaaX
w:bretons	bcddndcdddcec
w:breve	dpddddccdcddc
w:brevet	bcdcnccdddcec
w:brevetto	acdcocbcddcdb
w:brewery	qpabbbadbabba
w:brewing	anobbcabZabca
w:bricks	amabocZccbbcc
w:bricoles	dbcdodcdcccdc
w:bridge	ldcccombbicdh
w:bridges	acaccZmpiaccZ
w:brief	lhodblkbcbeca
w:briefing	YZZiaoWoaZkaY
w:briefkasten	bbbbcbpababbY
w:briefly	pdddddbddbded
w:brigas	bbbccZbabocbZ
w:bright	Zcancoabcbbdb
w:brightleaf	ccacccpbcbddb
w:brilliant	lbabaaZklpabZ
w:brindamos	aaYbbaYaapaZZ
w:brinde	bcbcbcobbabaZ
w:bring	bebcihdobclbn
w:bringen	Zoccdnacccacn
w:bringing	bcdbboYmbZmbj
w:brings	kbabcZolbobbZ
w:bringt	bcacccacbabbp
w:bristol	imacecfcnacmb
w:brno	lmbbccZcobbdb
w:broadband	ZbbZcnmmbaada
w:broadcaster	kaocbcbddbdec
w:brochure	bcbbbcsjcabck
w:brodo	abbbbbabbabbo
w:broer	arcdcccccbcca
w:broke	rbaecbZaoZbcZ
w:broken	ndbbeaajenZbo
w:broker	kfZcajoakZkkc
w:brokerages	mcbnbcaddcdee
w:brokers	dbfnbijbcledb
w:bronwen	ocbbZbccmacdc
w:bronzo	cdbcdabcboccb
w:brood	occcccbcccccb
w:broodje	ZaapaaaabaabY
w:brother	cebbljZjoblbb
w:brothers	ombcbcbdcbcdc
w:brought	ikbclalbbobca
w:browser	bcccdcbcdboZp
w:bruckenbau	accocbbccccca
w:bruder	ZXacobaaaabbp
w:bruna	ababnbZababoZ
w:brussels	ZpaabaZkbZobZ
w:brut	ZobbcnbbbcbcZ
w:bruto	bradcdcccbdca
w:brutos	crddddcdddddc
w:brutto	YracababbZbca
w:bruyant	abbbbbZbcobba
w:bspce	babcpbbacbbca
w:btc	bcccccaZcbsbZ
w:btw	pldddccdddddb
w:bucato	pcbcbcaccbaca
w:buch	accdccbobbbca
w:buchen	ZaZaaZYZZZZpY
w:bucher	ccccdcbcdcZbo
w:buchgutschein	aaapaZZabZabZ
w:buchhaltung	ddddddldocddc
w:buchhandlung	accdccboabbca
w:buchhandlungen	cdcddeodcdeec
w:buco	bdcdddcdndddc
w:budget	qeebcebbddcjk
w:budgeted	ncabboZZcbbcb
w:budgeting	ZaZnZaZpbaabZ
w:budgets	abkbbmZobYbba
w:buen	coodddcddcdcb
w:buena	ccccdcbccbbco
w:buenas	mblccambobaba
w:bueno	bccccbbacocba
w:buenos	omddddcdddddc
w:bufete	abcobbabccbca
w:buffer	bcacbdacamcco
w:bug	fbbabbiaaZpZn
w:bugs	qZkboaYaaZabZ
w:build	necdpdbedaece
w:building	jdmmifgcdcdcc
w:buildings	lZZnbbmbcbdca
w:builds	ioceidccdcidk
w:built	kdfcococlabcb
w:buitenland	cdddddcdcdndc
w:buitenstaander	ocbcccbccccda
w:bulletins	occdccbccdbdb
w:bumping	acbcdcqbccbca
w:bunch	amZbcmlZancca
w:bundesbank	bcccccbbccoba
w:bundeslandern	aabbcaaobaabZ
w:bundle	nbccccnbccabb
w:bunk	occccaalcbddb
w:buon	ZaZabaZbZpZoW
w:buonasera	ncbcccbcmbbda
w:buondi	bbpcbbaaYZbbZ
w:buongiorno	mbmbbZmanabbZ
w:buoni	cqddddbcdcddb
w:buono	YZaraYZZaaZaY
w:bureau	ZZjbbalmcmaaj
w:bureautje	bbadcacdobcdc
w:bureaux	neeeedcdddeed
w:buren	ccbcccbcbbbbo
w:burkina	mbbcccacbbocb
w:burn	YbabbbrbbZbcZ
w:burning	aomccdadcbddd
w:burnout	YaZZamYoanZbZ
w:buro	babbobabbanbZ
w:bursar	ohaccancbaccc
w:bursars	YahZmnYmambbY
w:bus	bljclcbecmjcl
w:busca	anbccccbbcccn
w:buscamos	kdjkmlbkccccb
w:buscan	boccdbccdccdb
w:buscando	bcldccpbcccca
w:buscar	abZbbbaaaabap
w:buscas	YbbbcbpbbbbbZ
w:busco	biacnmacobccb
w:buses	ZbmbbacnoZabZ
w:business	clbcocmcddffb
w:businesses	kambobZZaZbca
w:busje	arcdddcdcccca
w:busqueda	ZnZaabaaZZZoZ
w:busquedas	ZanbbbZaaZaoX
w:bussen	cddddddddcdcn
w:busta	ababccabbabao
w:busy	fblabcpemkcca
w:but	ekjcmedjdkcce
w:buurt	aaaabaZYaZapY
w:buurtfeest	acccccocdbccZ
w:buvette	cbcccZaobbcbZ
w:buy	ddcmnbbibcpbb
w:buyer	YkanZabaaamnc
w:buyers	acaccbpmcacbb
w:buying	inabojZabbbcZ
w:buys	ZbZbbmqndZbca
w:buzz	ZbobboYbbYbcb
w:by	jddjdfhecdlhk
w:c	mihddidilcddc
w:c2	pcfcddmdlccdb
w:ca	qejclbdbbhbba
w:caballa	ddddndceddded
w:cabeca	bbabbbZabobbZ
w:cabin	kZZbkmaZbanbo
w:cabinet	jmamcbncjbcba
w:cabinets	Zbabbanobacca
w:cable	ZbZoabZbbibbo
w:cables	abobbcYamebba
w:cabo	abbcbapbccbca
w:cache	abbbaYaqcbbbZ
w:cachet	YaZZamZpbZaaY
w:cactussen	cncdddcdddddc
w:cad	olbcdcjbccmca
w:cada	pcckbdblaadbl
w:cadastrar	cccddcbcdcncb
w:cadastre	ZaaabaYZaaZpY
w:cadastro	bbcdccbcccoca
w:cadeau	abaobbabbaabq
w:cadeaubon	cdcodcbbcccca
w:cadeaux	ababbbpbcbbca
w:cadeira	cdddnccdddded
w:cadela	bccddccbcccco
w:caderno	pddeddcdddddc
w:cadets	ZbaabqbabZbbZ
w:cadiz	ZaZbbYZZopaZY
w:cadre	lqlabbabbbbca
w:cadres	abpcbbYbaabba
w:caduca	aZacbbaaaabrY
w:caduque	ababbbZababoZ
w:cae	obccbcbcbbada
w:cafe	fcphlddhcjcba
w:caffe	aarbbbaZbnbad
w:cage	bcbccdaccpcdb
w:cages	anndccbcbbcda
w:caisse	YaZoaanaaZaZY
w:caiu	ncdeddcdddddd
w:caixa	abbbbbacbboca
w:caja	aaabpbacabZca
w:cajas	deeedemdeeded
w:cajon	bocccccdbdcdb
w:cake	bbabbaclhobbr
w:cakes	abccboaadccdn
w:calcetto	Zcbbbbaabacbo
w:calculate	nabanalacbbcb
w:calculation	odcacccdmbdec
w:calculator	obbccZlZbkbbn
w:calculo	rcbccaaZcbbca
w:calculs	odddddbdddded
w:caldaie	cddcdeneddeed
w:caldera	bcdcdcbdccZdo
w:calderas	boccdccddccdb
w:calendar	jbecdbkdmcdmf
w:calendario	obbbccbccbbcb
w:calendrier	dccedecepeeee
w:caler	dccedecepeeee
w:calibration	mbbccbabbkbbo
w:calibre	dbccccoccZdcd
w:call	ejimddkdfcecj
w:calle	abbccbbacbZaq
w:called	dblbccjoceebl
w:calling	Zemnbbgbmabck
w:calloway	bccmddaccccco
w:calls	acitcblccajcb
w:callum	abndddcdnacdc
w:calm	mbabbnabojbcb
w:calmer	bcbdddbcnodca
w:calmly	abZbbaZbaqbbZ
w:calore	bdcodcbccccca
w:calves	bccdcdccloded
w:cama	obdcdabcdcbdb
w:camara	anabkbabbamba
w:camareros	acabbcqbccbca
w:cambiado	bcbbcbabcaYqY
w:cambiamento	ccoeddbdbbdcc
w:cambiar	ZaqaaaZZaZaZY
w:cambiare	bcpcccabaZcaa
w:cambiarian	bbacbbpbaabcZ
w:cambie	bbacbcacbaoca
w:cambio	abZbbbZaaYobm
w:came	ilkheciecmdcc
w:camera	dadlaklfbbpca
w:cameras	kbbpkbZaccaca
w:camere	ocacbcZcaacca
w:camino	ababbbobbacbZ
w:camion	cccdcdcdncddc
w:camiseta	bcccccaccbcco
w:camp	ZaabbbZobZaco
w:campaign	mZZabaXmZYZoY
w:campanas	boccccbccbccb
w:campanile	odcaccbdddcdb
w:camper	pbbcbbabbabbZ
w:campinas	oadeeddeedddc
w:camping	bcccbcmncbcda
w:campo	bcccccbbcbcbo
w:campus	Ybbblraabocca
w:campuses	ocbccbmcbccda
w:can	kefdifjdibhik
w:cana	bobccccdcdccc
w:canada	lkmcccacdcocb
w:canadian	jiabccnbmalbb
w:canal	kfablaZpaaboY
w:canale	bcaccbaobabca
w:canalizador	cbbcccabcabbo
w:canape	acbcdcacbccdq
w:canas	pbabaaabcaabZ
w:cancel	Ycbbcbqbcbcmm
w:cancela	ccdddaccccdcq
w:cancelada	cbcccZabbabno
w:cancelled	kbbcjbebmaabq
w:cancer	aobcccabbcnbZ
w:candidata	edceeedeodedd
w:candidate	cicccckbbbolm
w:candidatei	cbadddbdqcdbb
w:candidates	befcdclcbbjjp
w:candidati	bcacdcqccbbca
w:candidatiez	bpZcccacbacba
w:candidato	bcZcccmbbZman
w:candidatos	bcadddsccccca
w:candidats	abZcccpbcbcaa
w:candidatura	mccdedcdmddob
w:candidature	balccbYnkaalj
w:candidatures	moZabaZbnbYaZ
w:candour	ZcbobZZZbmbba
w:cane	abbcbbabbambo
w:canile	abbbbbaobaabZ
w:cannoli	occcccbbdcccZ
w:cannot	abmljcaibbpdb
w:cansado	dodeeecededed
w:cansancio	deeedemeeeded
w:canteen	apbcjckbbobcb
w:cantiere	oedeeedeeedec
w:cantina	anabbbZbaZbZo
w:cantine	bcccccbbcbcbo
w:canton	lbodccbccacdc
w:cao	cqddddcdddcba
w:capa	dqcecdcdccdcd
w:capability	Zbbbcbqcccbba
w:capable	cccdcdcdccodc
w:capacity	pbhccclcmdbcb
w:capas	ZaZbaaZapaZbZ
w:cape	pccbdclbccidc
w:capela	ncdeddcdddddd
w:capi	ZaZabpaaaaabZ
w:capire	pcacbcZcaabca
w:capireparto	abaaboabbbcba
w:capisce	bbodccbcbbbaa
w:capital	bjccbcnccbocb
w:capitale	aaaaobZbbalaZ
w:capitoli	bccccoabcbcca
w:capitolo	bccccobccbcca
w:capitulos	ZbcacobbbbbbZ
w:capo	jlmcbcacnajba
w:caprichoso	boccdcccdccdb
w:captain	hbinbkmeeedcZ
w:captando	ZaZapbZacbbbZ
w:capture	bdddddcdddndc
w:car	bpbddeajfbfco
w:cara	occndbbcdcccb
w:caracter	obbcccccbbcba
w:caravan	noaaaZYZbaabY
w:carbon	bcackcscckccZ
w:carcere	bbcbcobbbbcaZ
w:card	ciblbbebcjrcj
w:cardapio	ocadbcbdcbbcc
w:cardiff	bobccdbbnabca
w:cardigan	abacbbZbaobbn
w:cards	cbchcdnabcqbc
w:care	cjldjilejgdcb
w:career	bZpbcejqiaccb
w:careers	amjccbcomfbba
w:careful	acmcjpabbabdb
w:carer	ZaZbbaZboabbo
w:carers	ciZjnamojYbbZ
w:caretaker	abbccbbbmecbo
w:carga	abbbcboccbaca
w:cargara	cccdbcbbcbcco
w:cargo	YnabcknbanaZY
w:cari	acbcbbbbbbbco
w:caricare	ocbbcaacdcacb
w:caricate	oddcddbcdccca
w:carico	oedeeedeeedec
w:caristes	bcbdccocbcccb
w:carlos	bcbbbbaaoZocb
w:carmen	anbdcdbcnccdc
w:carnaval	ZaobaaYoaZaaY
w:carne	bbccabbbcbbbp
w:caro	bmcdjcocccjdb
w:carona	ababobabaaYaZ
w:carpas	acbcccobccbca
w:carpenter	kcbccaZbcaldp
w:carpentier	cccdcdddccndc
w:carpentry	alZcbcbcYpccb
w:carpeta	abpbbZZaaaabZ
w:carpi	Zpbcbbabbbbba
w:carreira	bnbddbnlccccb
w:carrera	baabcbpbbbbaZ
w:carretillero	cccecdcdncddc
w:carried	nlbbibibbdabl
w:carrier	aclccciccbcco
w:carriers	cacodcmadcabc
w:carries	apabcdbdcdcdc
w:carrito	obcbbcbcbbada
w:carro	bcccdcbccbbco
w:carrousel	baabbapbaabbZ
w:carry	mbZoaajababbo
w:carrying	kaamaaZZbaapX
w:cars	ocbbmaackbcdb
w:carta	ZnZbbaYapZcnX
w:cartao	abambaaabhmnf
w:carte	abblbbmbcbnbi
w:carteira	ZnabbbZbbaobY
w:cartella	Zbbacaaabbpba
w:cartografia	bccccZbocabba
w:cartographier	bcccdcaocbcca
w:cartone	ababbbabbobbZ
w:casa	koajboabdbobY
w:cascina	aaaobbabbabaZ
w:case	bjfnbjjbekicc
w:caseifici	bcddnbccddced
w:casemanagerin	cobdbdcccccdb
w:cases	ZcbccpmZcbbcp
w:caseta	acbbccoabbbba
w:cash	lbamobebbaocd
w:cashapp	bccdcdcdccpeb
w:cashier	Zbdcdcadddqdb
w:casi	ddddndcdddced
w:casino	lcbccbncccnab
w:caso	abbbmoablbbba
w:casos	occccbbcdccca
w:cassa	naabbaZaaZoaY
w:casse	ocbccbbbccmcb
w:cast	nakbbaXaZYpbY
w:castagnata	aaaaaaZoaZaZY
w:castellano	clccdaaoccccc
w:castellanos	obbcncZbbbcca
w:castellon	naabbYaaoZaaZ
w:castle	bcbccbbncbcbo
w:cat	aibccbbcbkbcs
w:catalan	Zbbbcbobbbbba
w:catalogaste	ndddddcddcddb
w:catalogo	cdcdddscdcddb
w:catalogue	hkbccjpbclbcb
w:catalogued	oncacaacbbcda
w:catastrophe	bmcccacadoddc
w:catch	nbabbblbcqbbY
w:catching	ccidddbZcrdcb
w:catedra	ZababpZbbbabZ
w:categoria	dpdeedbeedddc
w:categorie	bpYcccacaabba
w:categories	laocdbYobbZca
w:category	dpacacoacabaZ
w:caterer	jbbcccnabZibp
w:caterers	YaZoabqaaabbZ
w:catering	Zcclcclclcbdm
w:cathedrales	apZbbbacaabbZ
w:catherine	mcncedbdcdded
w:catorze	cdddnbcdddded
w:cattivo	bbcbcobbbbcaZ
w:caught	pbibbbmbbaZcb
w:causa	jnalbZaabpabY
w:cause	naabnbkabYbbm
w:caution	cbccccbcccobb
w:cbd	bpaccdbdccccb
w:ccnl	bqcdedddddddc
w:cdd	Zodccbcccdcda
w:cdi	bskdcdcdcccdb
w:cdmx	pcebeddedeedc
w:ce	cbmckjmfiaehb
w:cebu	jcccdcrbccccb
w:ceci	cccdcdcdccndc
w:cediamo	aabboZZZbabba
w:cedo	bbbcocacbcccb
w:cedons	ZaZbpbYaaZbba
w:cela	nbnbccmcjccdb
w:celebrating	aZZaaaYYaXooZ
w:cell	boZabbZaamaal
w:cellar	ibaclcebbobck
w:celle	pbZbbaZabZnbY
w:celui	jbbcmnabbobbZ
w:celula	ababbaaabapaZ
w:celular	YaZaaaobaZnaY
w:cement	jmkbebZabbbbo
w:cena	ZZYoaZYmanZZX
w:cenno	acaccdaboaccb
w:censos	acaccbaobabba
w:census	pbmaccZbbbccb
w:cent	jbdcqicdcblcb
w:center	ZijbcoablZalk
w:centers	abpbcaanbabca
w:centimo	bocccccdbdcdb
w:cento	abccmbobbbbcZ
w:central	pbacccpbccaba
w:centre	cmabckdeijmed
w:centres	ellcbcmlbgbcb
w:centro	crcdddbccclcb
w:centros	bbocbbabcabcb
w:cents	jbbbcapabbbcm
w:ceo	jefbncccccodb
w:ceramica	ncbdddndcdddc
w:ceramiche	ZcabpbZbbabbZ
w:cerca	ZmhclilbkablY
w:cercando	alabmambnabbZ
w:cercano	ZapbababZabbZ
w:cercate	bcacdcqcccbca
w:cercavamo	eodeeeddedeee
w:cercavo	bdcdddcdccodc
w:cerchi	acodddbcbcdcc
w:cerchiamo	dbboklahbbkcb
w:cerco	labddlbcpbdca
w:ceremony	nbabcbZocgbca
w:cero	acbcccoccbcca
w:cerrada	eeeeeeeeeenZb
w:cerrado	obbbcanabbbaY
w:cerramos	abcbobabcbacb
w:cerrar	aYbcpbbbbcbca
w:cert	bcccccacoalda
w:certain	ccpdddcdbaddc
w:certifiante	bbbbbZaobabaZ
w:certificado	mddddcccldmdc
w:certificate	acdbdbcoobmla
w:certificates	Zlibcbnbpabbe
w:certification	cbjalokbjebcc
w:certifie	baacaapbbbbaa
w:certified	ccaabasoebiba
w:certify	mdccccmddcddd
w:certo	anoabbZaaaaaZ
w:cerveja	bbbcocacbcccb
w:cervezas	abbbaZapcbbaa
w:ces	bcbcncbccocba
w:cest	cdcddccbdcndb
w:cestas	bcbcocbccbbcb
w:cet	kbZZbbipaZamY
w:cette	ebmbbbfajmamY
w:cfa	cZdddoccddcda
w:cfi	acbcdamocabba
w:cfo	dnacljebnbjca
w:cfos	YadZaajmZYbpY
w:chacun	bcccclbZccccp
w:chai	ndddddbdcdded
w:chain	ekkoeblblbaca
w:chaine	bcbccbbodbccb
w:chains	aalpmaXacaabZ
w:chair	bpckpbabbbccl
w:chairman	ZaZapnYYbZbcb
w:chairs	bbabebdpbalan
w:chairwoman	Zqabcbabcbbdb
w:chaleco	bcbcbaYobbbbZ
w:chaleur	accocbcbcbcba
w:challenge	bbqcodabaaccb
w:challenges	acabccqbbZbcb
w:chama	Zbccccoblbkba
w:chamada	albpcaambbbbY
w:chamado	abbbccaabZaZp
w:chamar	abpbbbZaaZaaa
w:chamas	abbcbbabcbobZ
w:chamba	aambababoacba
w:chamber	ZYnaZaZpbaacZ
w:chambers	acabbbZbpalca
w:chambery	occcccbccdbdb
w:chame	bdddebddedpdc
w:chamou	bbpcccacabccb
w:chance	lbfcjbkasbbba
w:chancen	aaZbbaabZaaoZ
w:change	adqcjcccfcbfn
w:changed	cdpibbciaigkc
w:changer	bbcbdnbcoccdb
w:changers	YZYaanYpZYaaY
w:changes	lccbbcldcabmp
w:channel	Zbakmaaobalbb
w:channels	cbobadjcccddc
w:chantier	nccccbbbbbban
w:chaos	ZaacqbZbZZbcZ
w:chapeau	aaZabaZaapaZZ
w:chapeco	cccZdobacbbcb
w:chapter	kbibcjZpblbck
w:chapters	dbZabmknZXbcn
w:chaque	ZbalbaYpbanaY
w:character	paaaabYZaaobZ
w:charge	idbdcfpmiahdb
w:charged	acbbcbYbcaZop
w:chargee	pcccccbccdadb
w:charges	ibalcepjbbbbk
w:charities	ZbacocmclZcdb
w:charity	nkchbdcnkalcZ
w:charla	acbbcnaicobbZ
w:charlamos	abocbbabcabca
w:charlotte	mnZccdadddddd
w:charmingly	ZbpbabZaYkaaZ
w:chart	laZbaaXrYkaZf
w:charter	pmanbZZbbbbba
w:chartered	mnbcccbdcccdc
w:chartering	acnobcacdbdec
w:charts	ibZabkYlapaaY
w:chase	pmabbaZcaZcdb
w:chased	YbYbacrbaZbba
w:chasing	ZnabbbqaaibbZ
w:chasseur	cdpcddbdcccdb
w:chat	djmbhdckckdma
w:chatbot	laacobZZbbbba
w:chatting	ZadcnbjbaZZoZ
w:chaussee	bcdcdcbcccdcp
w:chave	bcbbbcobabbcb
w:che	ihfikbfbmlbcc
w:cheap	eaanbbqaaZaba
w:cheaper	baacbbrbbabbo
w:cheapest	bdcdddkdccddq
w:checagem	oddeeeceeeded
w:check	mecicebccbmkm
w:checked	lbabbbolbmicZ
w:checker	obaccbnbcccda
w:checking	lblmccZanlbbZ
w:checklist	jcbbbbqYbbbba
w:checkout	nbanbbYobaaba
w:checks	jbaibbmaiaqbi
w:cheeky	YnkbbbYbqYabZ
w:cheers	bchcckkdlpccY
w:cheese	mnZiZlakalabd
w:chef	nlbccjabnjkcZ
w:chefe	bcbcccbbcnnba
w:cheffe	boacababbabbZ
w:chefs	abqbcajnaYbbZ
w:chega	ZbabbZaZbmZZq
w:chegada	bcbcccbbcbcbo
w:chegam	abbcbbabcbobZ
w:chegar	abacbcabbanbn
w:chegou	YbbZbZaabaapX
w:cheguei	aaZbbbZaapaaZ
w:cheia	abcbcZpZcbabZ
w:cheio	aaaabbaaboaaY
w:cheiro	ncdeddcdddddd
w:chemical	Zbmccoaaabbcc
w:chemin	bbacbbbaoacba
w:chemist	amhjmckckbibb
w:chemistry	akacmiaZZZbpZ
w:chemists	Ylobnalabbbba
w:chennai	aqabcbpbbZbcY
w:cheque	ibcllbabcbqcZ
w:cheques	aqbmlcabbcbba
w:cher	bdbdddodddcdc
w:cherche	mkbcmgcckccdf
w:cherchent	ddqdddadcbddb
w:chercher	accccbabccbap
w:cherches	ccqdcdcdcbdcb
w:cherchez	ZYpbbambZbbbZ
w:cherchons	ZaappaYbcbaca
w:chere	bcddndcdddcec
w:chers	bccddccbdbdco
w:chess	ZZZbbbYoanaXm
w:chevres	bcocbcacbbcbc
w:chez	jjjcccdcobfcl
w:chf	lnbmcmbccccdc
w:chi	bbbmmhmhkabbc
w:chiacchiera	Zbpcccbacbbca
w:chiacchiere	cccbcZaoccccb
w:chiado	bbocccabbabaZ
w:chiamarla	ZaqZbaZaZabaY
w:chiamata	acbccbabapacZ
w:chiamate	bcbcccbocbcbZ
w:chiami	obcdddcdcccdb
w:chiamo	aambbbZanZlaY
w:chiara	ZnbcccabcYbbq
w:chiaro	bdbcdbbacocbZ
w:chiave	abbbbbabbaoaY
w:chiavi	abaccbabbabZo
w:chicago	mkeciddddncda
w:chicken	baadodbcbkccb
w:chicos	abbbabaaabbap
w:chiede	cddcebcdddcdr
w:chiedo	abmcoZaalabba
w:chief	bpfjobYbakbba
w:chiefly	bdccenccdcdmd
w:chiens	aaaapaZabYZaY
w:chiesa	cdcddddbdbddo
w:chiffre	ncedddcdddccc
w:chiffrer	acbcbcpcbbbca
w:child	Zbamchclaambp
w:children	lkahclcojaebb
w:chilometri	eodeeeddedeee
w:chino	pbbbbaaZbabbY
w:chirurgien	accccbodadcda
w:chirurgiens	bobdccbccbccb
w:chiudono	bccccZbocabba
w:chiuso	ZZZapaZabalmY
w:chiusura	aaZbaYZZqZaaZ
w:chloe	hedehckccdcpb
w:chlor	bnncccbdaccdb
w:chlorine	ZbocbcZcoZcda
w:chocolate	plbcbcZcbjccb
w:choice	oajocmZabaZbZ
w:choir	ckZabnYpceabc
w:choisissent	bcbocbbbbbbba
w:choose	efbomicabZcfk
w:choosing	bbZabnYaonbbZ
w:chorale	bcccdcbcdbbco
w:chorsanger	bbZcbcabbpbbZ
w:chose	mbbclbabbXbbp
w:chosen	ZbabbajZbZpbn
w:choses	bcbcncbcbocca
w:christchurch	cdjdddddeneed
w:christmas	kmadabclkldbe
w:chrome	cdcdddcbdacmo
w:chuck	ZbacccaboZcco
w:chuffed	ZbZcZbpanZbca
w:church	apcccaabcbmcm
w:churn	kaYpbZianYZZk
w:churrasco	cdcdddbccocca
w:churros	bbbbcbaobabaZ
w:ci	gcbckdkenkbbj
w:ciao	kkmdddkdchkbb
w:ciascuna	ZaapbaaaaabaY
w:ciberseguridad	bcccbaZocbbbZ
w:ciclo	YaZZaoZoaZaaZ
w:cics	pccbdbccccbcb
w:cidade	ZlaabbaboaabZ
w:cidades	ZbbbbZZobaabY
w:cider	qbbabZZacbbca
w:ciel	ZbbbbbapaaaZZ
w:cien	cddbddbddcoca
w:cientifico	kmccdnbccccka
w:cientista	cmbdddbdcccoa
w:ciento	abbcboZbabbba
w:cierra	cddbccbddcoca
w:cierto	cdodccnccacdb
w:cijfers	pbZbbaabcbbca
w:cima	bccddcbcdcocb
w:cimenterie	bcddnccdddcec
w:cinco	dbblbnobaljbZ
w:cinema	cmbdcdbbbaccp
w:cinq	ambccboccbbcn
w:cinque	obbcccbcccYcn
w:cinta	odcaccbdddcdb
w:cio	labbcbnnccbcY
w:circa	lbbocYZbbbabZ
w:circle	aajabaanakrbZ
w:circles	aaZcocabajbcb
w:circling	bccccdZadcqdc
w:circumstances	abqccdacbacdc
w:circus	ellZlnlYaZaaY
w:cis	noZabZZbaaabZ
w:ciso	abmbacobbbacc
w:cita	ccccdccccbbbr
w:cite	ddbddabcaodcc
w:cited	bbaccbabXqcca
w:cities	lbmnecZcdbcdb
w:city	fjjbfhbjjjdck
w:ciudad	abocbcacbbbca
w:civil	cpacbkkbnabca
w:claim	nabbcbkbbbbbr
w:claims	kffjkemabldea
w:claire	ombcdbbbcbccb
w:clara	cccdmcbbcXcar
w:clare	bcbncdZcdncdd
w:clarinete	YbbabpabbbYbZ
w:clase	cccddabcccccr
w:clases	ZaaabqYaZZbbZ
w:class	ccabbpZclmbhm
w:classe	cYdddoccdddda
w:classes	dlaabrZYbaabj
w:classified	ZbZoncacbbbcb
w:classmate	YpabbZoZaabca
w:classroom	paamcaZbcanbZ
w:clause	Zbblccccbbbcr
w:clauses	nmccdcccdcdda
w:claves	bcbbccabcbobZ
w:cle	abbbcbqacclca
w:clean	cjabbaqmlalbc
w:cleaned	qaabaaZabZbcZ
w:cleaner	ZaababZapkbaf
w:cleaning	njZcebnbbZbcn
w:clear	ebbjbZZlmnkcb
w:clearance	ZkdaccZbcbrbZ
w:clearbrook	fmbcbcmcllcka
w:cleared	onanbaZabajbZ
w:clearing	bcbdcnbccmccl
w:clerc	bobdacdcccddb
w:clerk	eZaobZaabbpbZ
w:cles	abacabZaaZaap
w:cleveland	lbbbdcbobcbba
w:clever	aZkbobYbZqbbZ
w:clic	aaababapbaYbZ
w:clicca	bcadbcbcbacbp
w:click	Zcafbdjpbcoab
w:clicked	ZZabbiZaZmaoY
w:clicks	ZklbZbnbmadcb
w:client	mhinccdedchjc
w:cliente	njbidecdicclf
w:clientes	bcpchbpecjcbZ
w:clienti	ibbbbanbnambZ
w:clients	ccnjddoiibccb
w:clima	YpcbbaZbababZ
w:climate	qdbdbbaccmddc
w:climb	placbbYmbZbcZ
w:climbed	bacdddnccmcdb
w:climbing	lbacacYomZbaZ
w:clinic	hplkbalahakba
w:clinica	sbZbbakaYZaaZ
w:clinical	cnjhkkbkbfcdb
w:clinicas	lbmcbbobbabbZ
w:clinici	ceemeedeeeeee
w:clinician	acbmdbocdccda
w:clinico	bnddddcdddced
w:clinics	Zjoomaahlabca
w:clinique	qbbcdXacncccb
w:clinker	ablcbcacboccb
w:clip	abacmbnYbZbco
w:clips	bcbacaomdbbdb
w:clock	cccdcbmpdbccZ
w:clone	Zbbcccmbbbrba
w:clonez	bcddddcdddndc
w:close	kdaedbjlcbcoi
w:closed	aeabmbZamaiop
w:closely	dlcemdcddeded
w:closes	ccamkbakjakoe
w:closing	iojbnbdZlXbbk
w:closure	acaccbaadonaa
w:cloud	jnddcikhjccib
w:cloudarchitect	bqbddccccccma
w:clt	brkdddcdccdcb
w:club	mabbbbdoeiebm
w:clube	pddeddcdddddc
w:clubs	aaZobpYZbYamZ
w:clue	oaabnbZaaZbca
w:cm	ZbaacbZbcoZbm
w:cmo	nocdcdbcccddc
w:cnc	anbbbbobcabca
w:cnrs	apZbbbacaabbZ
w:co	jdccrhedcdccc
w:coach	aaZfbqnbabddm
w:coaches	ccbdddocnccdd
w:coaching	amZobZnlbZbca
w:coado	bbabbcaobZbba
w:coast	jnlfgcacbeccl
w:coating	cckcddbcboccc
w:coberta	ccbccccbcbcbo
w:cobol	oambbbncbabcb
w:cobra	bdddeccdedddr
w:cobrado	ccededcdddned
w:cobramos	bbZcccqbbbbba
w:cobrar	bbcccboccbbca
w:cobraria	ZZaoaaaaZaaaZ
w:cobras	YaZaaoYZaZnZY
w:cobres	ZZZbapZbZZabY
w:cobro	bcbdcdqbcccdb
w:coche	onabbaaZbZbbZ
w:cocina	XoabcaabaaZZp
w:cocine	aaZpbaabbbaba
w:cocinero	coccdcbccbcca
w:code	dcbdlebkbcpld
w:coder	ZZYanaZZaqZYW
w:coders	acabcbonccaca
w:codes	acbcjcZbbbsbf
w:codice	ZaZZaZlZaZpnW
w:codigo	ZaZalZYZaYqnY
w:coding	jaajbZkoammbY
w:coffee	dmnbiblbfkccf
w:coffees	aaYnmbZapabbZ
w:coffrets	ababbbpbcbbcZ
w:cofinanciado	bocbcbbccbbcZ
w:cofondateur	dbeemdddeeddc
w:cofondatore	ebeemeeeeeeed
w:cofradia	ddddndceedded
w:cofundador	dadendddeeddc
w:cofundadora	eceemeedeeeed
w:cognata	ocbcccacbbbda
w:cognome	cdcddcccdcnbb
w:cohort	abcbaploccZdb
w:cohorts	acdcdpbaddddc
w:coimbra	ZbaabYZraaaaX
w:coin	aZabcbZbcbqaa
w:coince	YbaZbpZaaaabZ
w:coincidamos	ZaZbbaZaapaaZ
w:coincide	aaZbabaaaZZpY
w:coincidenze	cdcdddcdcdndc
w:coincidir	dedeeeodecded
w:coincido	aaabbbZaapaZZ
w:coins	aZZaaZXmaZsZX
w:coisas	pbacbcadbbbcc
w:col	aaabmbZbbjnbl
w:cola	ZaZaaaaqaYZZY
w:colaboracion	odecebbdddadb
w:colaborador	abacbcabbabqZ
w:colaboradores	occccbbcdcccb
w:colaborativa	ababbbaabapaZ
w:colas	deeedeneeeded
w:colazione	ccbcacbacbcco
w:cold	alaocbjocfbbb
w:cole	accbcnbZcbbcm
w:colega	bobcacmbcbbca
w:colegio	Zmbcdpbbccbcb
w:coles	ocbcccbcbbcda
w:colgue	bbbcccbbcoccZ
w:colin	ebaobbZababbo
w:colis	acbccbjbcbiar
w:collaboration	ealccaoabmbdc
w:collaboratore	cocdcccdcccbb
w:collaborazione	occbdabcccZca
w:colleague	jfleelalkcbjb
w:colleagues	bclchedqddbda
w:collect	jbebbbjcblbbr
w:collected	lbabbcabbabbr
w:collecting	ZaqbdbZlZobbc
w:collection	naZbbkZnaldkX
w:collections	naklbbnbaakca
w:collega	kpbcecjccdhbi
w:collegamento	cecddenedcmdd
w:collegarci	bcaccdabcocba
w:collegati	acccdcbcdcocb
w:college	abaabsZmmZbbZ
w:colleges	acbcccnncbcdc
w:colleghi	aaaccZbaapbaY
w:collego	abaccZbaapbbZ
w:collegue	obbcccbcbcdba
w:colliers	cbcdodbdcccdc
w:colloque	ZbbacZZpbbabY
w:colloqui	bobcbbbbcbacZ
w:colloquio	aalabbZaralaY
w:colloquium	aaZbbZaqbabaZ
w:colocado	bbbcccocbbcca
w:colombia	aabacapbbabaZ
w:colombo	Yabbbbqbbbbca
w:colour	ncbbbcibcbacm
w:colours	abZcbbobapbca
w:colpito	cdpddeldccdZc
w:columbus	mnadddbdccbcb
w:column	YababsXoadZae
w:columna	abaaboabbaaba
w:com	kjjehbjicdkhd
w:comando	bbbcdcbddcocc
w:combien	ocZcccacaacba
w:combina	occcdbbcccbca
w:combo	dedeeedeednee
w:comboio	ZaZZbZZpbZaaZ
w:comboios	abaaaoZabaabZ
w:come	gledifdnfcccd
w:comeca	aaZccanaZabbp
w:comecar	occcddbdddndb
w:comecaria	ZaZaaaZZpZaaZ
w:comece	caccccbccboca
w:comeco	bbbcocbcbcbcb
w:comedor	ZaaZboZZaZabm
w:comemorar	ccededcdddned
w:comentario	mbabbbZobaaaZ
w:comer	ccccdccbcbcbq
w:comercial	aobcccbcbcbdc
w:comercios	deeedemdeeded
w:comes	cblcjbikeblbn
w:comfortable	darbccacaZcca
w:comida	nbanbbabZabba
w:comigo	bobcccbcbbbca
w:comincia	cbadddbcbaccq
w:cominciare	ocbcccacbbbda
w:coming	diocebciekdbj
w:comisiones	bobbcbaccabca
w:comissao	ZnbbbbobbbZba
w:comitato	ZaZqbZZaaaaaY
w:comite	ZoaobbZaaaaaY
w:command	ZdbapaXabaoaY
w:commande	bbabbbabbabZo
w:commandee	cccddcccdbcco
w:commander	bcddnccdddcec
w:commandes	bcccccoadccca
w:comme	bofcclbbkdcbl
w:commedia	ZbabbbZobaaaZ
w:commence	baadccbbZaccr
w:commencement	qcbccabacbcdb
w:commencing	kbedencdeecdd
w:comment	aabkcbclhnapb
w:commentaires	dcceeecepeeee
w:commentare	bbabbbaobabbZ
w:commente	aaZbbaZZaYasW
w:commented	babndcabbbbpk
w:comments	ibZlcababkbhr
w:commerce	icdmncbfjiccb
w:commercial	ckbkpbdbfbbca
w:commerciale	babcobbacbbca
w:commerciali	aZaaobZabaaaZ
w:commercialista	obZcccacbbccb
w:commercialiste	bbabbbaobabbZ
w:commercio	bpcdedddddddc
w:commessa	bbbcccocaaccb
w:commissie	apbbbbZbaZlbY
w:commission	oeaihknabdjbb
w:commissioned	aaomcbZbbjbcb
w:commissioni	deddeepeeceed
w:commissioning	nccdcmcccccdc
w:commissions	bZbbbboZcbnca
w:commit	ZZoaaaYZanaZY
w:commitment	cmlmclabcbccc
w:committed	abbbrcZccccdb
w:committee	mkbocjbachbck
w:committente	lccodcbcdcccb
w:common	abZbbbobaobba
w:commun	abacocabcpbba
w:commune	bdcccdobccccZ
w:communication	kbbndaamcbbcb
w:communications	ZnocbcabaZcdc
w:communiquez	dddeedddddnbb
w:community	bdokejaocacja
w:commute	YqYbbaZaaoabX
w:como	emlhjcdfmcdfa
w:comodino	ccaccZbbapccb
w:comodo	acpbccbbZabca
w:companera	ddddndceedded
w:companero	abocccbcbbbca
w:compania	bbbcccocbbcca
w:companies	abqlncldjabca
w:companion	Zcdacokadbbba
w:company	dldjpcccmbedb
w:compara	aaaobZZbbbZba
w:compare	acbdbbnbboboa
w:comparer	cdcdddodddddc
w:compartas	aaabaaZaaYZpZ
w:compartia	bbbcbbabbocbZ
w:compartir	dddddccadodcb
w:compas	bcacacbbaobca
w:compensacao	aaaobaZbcbbbZ
w:compensated	bmbqccaccccdb
w:compensation	enloccZbbblba
w:compenso	bebifnllcckca
w:competence	acdcbabccdoda
w:competences	pdddeecedeecd
w:competencia	bobccbbccacca
w:competition	pkZnakYbaZabZ
w:competitor	Zbmbbbpbalaca
w:competitors	abbbbbsbbjbcb
w:complace	crcddcacccccb
w:complain	YncnabXbknbba
w:complaining	bnacccaabjccn
w:complains	jcccbchbcakbp
w:complaint	aaabcaZlnYoZm
w:complaints	lbannZlabbZca
w:compleanno	bbbcccbbbobZY
w:completa	baaccaobbbbba
w:complete	dbejckcleblna
w:completed	lbbkcdialhinc
w:completely	ZbYbZbobbobbZ
w:completer	aaaabpaaaaaaY
w:completi	aaabobZbbabbZ
w:completing	ncldcdadmacdc
w:completion	bbcqcbifcbabj
w:completo	ccbcccbbbabco
w:compliance	Zkcqdcibdcncb
w:complimentary	bcabcbopaZbba
w:complimenten	bbacbcZbaoabZ
w:complimenti	abbbcboabnbbZ
w:compliments	bcacccabbpacn
w:compor	bnddddcdddced
w:compose	ZabbcoYbobbca
w:compra	abaobbabbbbca
w:compram	cddnecceddcdd
w:comprando	deeedendeeded
w:comprano	bcddocccddced
w:comprar	cdddcdbcccodZ
w:comprare	bdcdddcdcdndc
w:comprarla	pbZcccacbbccb
w:compras	bcbcccqccbldl
w:comprendre	bcbpcbabcbbba
w:comprends	acadcbacoacbb
w:compreresti	aabbpZZZbabba
w:compresa	bccccobbcbcca
w:compreso	bobccbbccbcca
w:compri	bbbocaaZbbbba
w:compris	acccdpbcccccb
w:comprise	nkbacinbcbbca
w:comprises	lbccdnieccccm
w:comprobado	acccbbocbbbcZ
w:compromiso	dedeeeodecded
w:compromisso	ccoccclccaccc
w:comprovante	ccededcdddndc
w:comptable	abcddcmbcbcbp
w:compte	ZbmbmaabcaqhY
w:comptees	ZbbacZZpbbabY
w:comptes	oddddbcdcccdd
w:computer	laibbmaecepba
w:computers	naZbaaYapZabY
w:comum	abZabbZabqaZY
w:comun	bcacccabbocbb
w:comune	anZcbcabbmcbl
w:comunes	abbbabZabpabZ
w:comunica	cocdcdcdcdcbb
w:comunicamos	ccedeccdddodd
w:comunicarle	crdddcadccccb
w:comunicarlo	ZZZZaZYZaZZpY
w:comunidad	ccdddccodccca
w:comunitaria	YabbbbapbabaY
w:con	jichkbjfeimcc
w:conceived	ccdccdpbddcec
w:concept	pccckcZcbccdc
w:concerned	nnacbbZlbabda
w:concerning	bcckdcfbaoccm
w:concert	kZZZniYqakZaW
w:concerts	nbbnbbkbcbbca
w:conclude	ababobjababca
w:concluiu	bbobccacbbbca
w:concordare	obbcccbcccccZ
w:concorra	boacbbbbaabba
w:concorre	YabbbbapbabaY
w:concorrer	dpdededdbdedd
w:concorresse	cobcccaccbbca
w:concorso	bobcccbccbcca
w:concours	YZZZaoYoaZZZY
w:concretado	oeeeecddeedee
w:concrete	YaplaaYocYZaY
w:concreto	bbocccacbbcba
w:concurrent	ababbbqbbaZbZ
w:concurso	arZbjaZalabaZ
w:condition	idccmdbcjbcdn
w:conditions	oobcccacbbabZ
w:condiviso	acbcccbbbabrZ
w:condizioni	ocbddcbcdccaZ
w:condoleances	ababbbZaapbbY
w:condolences	ZaZbbaYZZraaX
w:condomini	bccddcbbcbcbo
w:condominio	pbabcbZbaacba
w:conducido	cccdcdcdncddc
w:conduct	Zbbacapaacccn
w:conducteur	occdebbdbdcdb
w:conducteurs	bobccccbcbZca
w:conducting	Zbarcbabcaccb
w:conductores	ZaaaboZaaaaaZ
w:conducts	bcdadpbcddddd
w:conduzione	bobbbbbcccccb
w:conectado	ccededcdddned
w:conectar	bbZbcbabbmcqZ
w:conexion	ndddddcddcddb
w:conference	ccaccobdbnlbl
w:conferencias	ZaaZbZZpbaaaZ
w:conferma	ccdddbccdcqZY
w:confermarle	bobcbbbbcbacZ
w:confermato	ZaaobZaaaZaaZ
w:confermiamo	cdddddccdcccp
w:confermo	qbdeedcededcc
w:confesseur	cccdcdcdccodc
w:confession	abmccoZbbbcdb
w:confidence	ZlqjcgZbaklca
w:confidencial	ZarZabYaZZaZY
w:confidencialidade	abcocbbbcbbcZ
w:confidential	afpoccaccblbb
w:confidentialite	acbocbcbbbbba
w:confidentiality	aammcdbcccmdc
w:confidentiel	dddeedddddnbb
w:confidentielle	ZapacbababbbZ
w:confidenza	bobbcbbcccccb
w:confie	bocccZbccddcb
w:confier	qbccbbacbbbba
w:confira	abbcbbaocabaZ
w:confirm	jeijcmccccmkb
w:confirmada	cdccddccdccaq
w:confirmamos	ddcdddccdccbp
w:confirmar	obcddcbcccbbm
w:confirmarme	ZbapbaaaaaabY
w:confirmation	ebbcdkbacbmbp
w:confirme	albcdbbccboZn
w:confirmed	ajjecbYcbZkon
w:confirmee	ZaZaaaYZaYYpX
w:confirmenos	apbbccbcaaaaZ
w:confirmer	cqddddaddccdc
w:confirmes	bacddcrdccdcb
w:confirmez	ddddddddddoaa
w:confirmo	accodbcbccbca
w:conflict	occmcbbdcccdb
w:conflito	Zbcodabcdcccb
w:confratello	cnddcdbdddddc
w:confrere	cdcdddnddddec
w:confrontarsi	YabobaZbbbbba
w:confronto	nddedeceddded
w:conge	neeeedddddeed
w:congedo	obdddcddcddda
w:congrats	bhiccijbbpaoY
w:congratulate	aZZcbcZaZpboZ
w:congratulations	ccjcbblbjlmlb
w:congratulazioni	ZbabcbaaaqaaY
w:congres	ZaZYboYYZqaaY
w:congreso	bcbbcbaocbbbZ
w:congress	hdkbcalmbmhca
w:congresso	bbbZcpbacbbca
w:conheca	ZaYaaaZZZYZpY
w:conhece	abalccabpbbca
w:conhecemos	ababbbaabpbbZ
w:conhecer	aaqcbbZbaabaZ
w:conmigo	bmcdddcddndca
w:connais	cradddcdcccdb
w:connaissance	YaaaZaZaZaapX
w:connaissez	bcbaccccddocc
w:connait	dccedecepeeee
w:connect	cbagcccbjqlla
w:connecte	bdddddcdddodc
w:connected	abcbcbcaepbpZ
w:connectez	YaaaZaZaZaapY
w:connecties	bcbbbcabcocZZ
w:connecting	eejkcdlidmdba
w:connection	ccafccecbqmeb
w:connections	aaYnbbcaYaarZ
w:connexion	cdcdddcccbaoa
w:connosco	abcbccoccbZbb
w:conoce	bncccccdbdddb
w:conocemos	deeedemeeeded
w:conocer	bobccccdcdcdc
w:conocerla	dddddecdcdned
w:conocernos	cbrcddbdcbdcc
w:conocidos	ZZZaoZXZaoZaY
w:conociendo	abocbcacbbbca
w:conosce	acbndcacobccb
w:conoscerci	aaZbbbaZapaZZ
w:conoscerla	Zboacaabbbbba
w:conoscerti	bobcccbbcbbca
w:conosciamo	abacbbZbbobbZ
w:conoscitivo	acobccbbaabca
w:conosco	cpndddcccbccb
w:conozca	ddddndcdddced
w:conozco	abbcbYaapZbba
w:conscience	allbobZbbZbca
w:consegnare	bcbccbabbabao
w:consegnato	bccccdbcccaco
w:consegne	deddeeoeeceed
w:consegno	ZbbbbapabaaaY
w:consegue	pdccdcbdddmca
w:conseguimos	nddeddcdedddd
w:conseguir	cdcdddrbdcdca
w:conseguiu	aaZbbbpaaZaan
w:conseil	nbabbaZabobaZ
w:conseils	ccbbcbbcrbdcb
w:consejeria	occccbbcccbca
w:consejo	aaZpbaabkZabZ
w:conselho	ZaapbaaanaZaZ
w:consent	ndccddbedcmed
w:conservation	aanbbaZoZZbba
w:conserveira	aocbcdbcddcdb
w:conserver	cdccdbcbedobb
w:conserveries	ZaYZpaZaZZaaZ
w:consider	clnjjlaclbbgb
w:consideration	bcmcdmcbmcccb
w:considered	bjlccdninccbb
w:considering	ccmodcZddbccc
w:consiglio	ababcbabmXbrY
w:consigo	abnaanYZanaZX
w:consiguio	ccbdccbbbabcr
w:consiste	cdddcdbcccnda
w:consolidated	nabcclmbbbbca
w:consorzio	eoddeeddedeee
w:constituye	bcbobbbcabbcb
w:construction	ciabbbdqdanaZ
w:constructoras	YaZaaaZapZbaY
w:construire	bbcdndcdcccdb
w:consulente	lecddcmcccckl
w:consulenti	qdccddbdddddb
w:consulenza	mccndccdddcdb
w:consult	oaZqaYWaZaZbZ
w:consulta	bcbncciccbblm
w:consultancies	abjbccqbcbcdb
w:consultancy	nkhpbcacdbcdd
w:consultant	llbncbbccbdkl
w:consultants	bblecbsicbbcd
w:consultation	bccscblbceccb
w:consultations	cbcmdcabdcodd
w:consulte	bcacddbccbmpa
w:consultee	daaeeecddddqa
w:consulting	dciscadbcabcd
w:consultivo	ZaaqbaZabaZaY
w:consulto	bcbocabbcbcba
w:consultor	aabbbbYababZq
w:consultora	kmhddddddddmb
w:consultoria	pcdbdbZcddbda
w:consumables	abbmccobcbccb
w:consumer	XYZoapYYaZZaX
w:consumo	ocabcbababcca
w:consumption	bcbdddncdncdb
w:conta	kdddddjdddpbb
w:contabilidad	bocccccdbdddb
w:contabilista	qccdddcdddddb
w:contable	aZabbbZbpabba
w:contact	cdnccdcciklkc
w:contactar	bccddcbccaabo
w:contacted	Zaocccaacbboa
w:contacting	akmcccdbbdjbn
w:contacto	nclcccbcmjcba
w:contactos	ZaZbbaZaonbaZ
w:contacts	ababbbjilmpiZ
w:container	gaaeicocbllca
w:contame	bbocdcbcbbcaa
w:contar	ZkrabmZaaZabZ
w:contarle	cccdddcdcdned
w:contas	YZYaoZXZZYoYY
w:contato	naocccbccbccb
w:contatori	cccddcbccbdbo
w:contatos	bbZacbabcobaZ
w:contatti	bcaccdaccodca
w:contatto	cpbdcdbcbnccb
w:conte	deeedenddeced
w:contemplate	cbqccdZcaaacb
w:content	ZcmbkdYYkjbok
w:contente	cobccdaccbbca
w:contento	bbobbbZbbabaa
w:contents	abaabbYoaaaZo
w:contest	bccdlcbmdbpab
w:contesta	cccddbbcpcccc
w:contestas	odcdddccccadb
w:conti	aabbpZZZbabba
w:contigo	aboccmabcZcpZ
w:continua	bnddddcdddcdd
w:continuar	ZaaabaYZaaZpZ
w:continuation	abmcdbZccZmbn
w:continuativo	obdcdbbcddcdb
w:continue	incbbbdanhebZ
w:continued	ccZcdbbccqcac
w:continuing	mbbacZYZcmbpY
w:conto	Ygpbbbjbbajal
w:contos	abbbbbaobaaaY
w:contra	bcbcccbZcbbbo
w:contrabbassista	obbcccbbdcccZ
w:contract	mmicdcccibhdl
w:contracting	ZlmcccbcZrbba
w:contractor	niebfcnecdbcl
w:contractors	kcjchcnlcckcb
w:contracts	anlfcgnbmadca
w:contractuelle	aobccbbcbcZba
w:contractuels	coZcccacbacbb
w:contraire	abacabZbaZbbp
w:contrasena	cdcddcccdbllZ
w:contrat	apbccbbcbbaar
w:contrata	cqbdddncddccb
w:contratacao	mcccocbcdccdb
w:contratacion	abcbobabcbacb
w:contratado	ZZabbbZaoapaY
w:contratam	bcodccbbbbccb
w:contratando	dnddeddddebec
w:contratar	mbacacqcmbbcZ
w:contratarem	ccbcdcocccccb
w:contrate	bcacbcocaabcZ
w:contratista	racdccccddccc
w:contrato	jqdcdbbcccdbo
w:contrats	cdbdddodddcdc
w:contratti	bocccdaccccca
w:contratto	enbcckbcjccbo
w:contrazioni	acdcncbcdccdb
w:contre	lbbocaZbbbnaZ
w:contribution	abalcaqZckacl
w:contributions	ZbaabaYnbkoaY
w:contributors	abcccXnncbabn
w:control	jnbocbebcbbcZ
w:controle	pdcdddcddcdcl
w:controleurs	acccdpbcccccb
w:controleuse	cocdddcdicdmb
w:controller	lnbdddddkfdjc
w:controllerin	hncddccdiccoa
w:controllo	nmcdddddddcdb
w:controls	mcbdddbddnddd
w:convaincre	ZaYZpaZaZZaaZ
w:convalide	bocddcddcccdb
w:convegno	eoddeeddedeee
w:convenience	kbaidklcnbccd
w:convenient	ccecddpccadcc
w:convenio	cbbcbbacobcba
w:convenir	cdcnbdddddddc
w:convention	abaocaabbbbbZ
w:conventional	mddcndaeddded
w:conversa	lccocaZbcbbbZ
w:conversamos	aabaobabcbbba
w:conversar	anomccbccacbb
w:conversation	bknkbdebbdbpa
w:conversations	abmndcnccbcjb
w:conversazione	cccddcobddcZb
w:conversion	occdddldddcdd
w:converso	acocddbcbacbc
w:convertible	bbaapcbbcbccb
w:convertirias	abaaboabbaaba
w:convertirlo	aZabpbacabZca
w:convey	dcceddbdcpdec
w:conveyancing	aocmcbZccdbdc
w:convida	abcocbbbcbZba
w:convidada	ddcddbbpcbddb
w:convidados	bccbcZbocbcca
w:convidamo	ZbaabZZpbaaba
w:convidamos	bcdbdpbYdabba
w:convidar	bccndcbbdccdb
w:convidou	bbbcccbbbabrZ
w:conviendrait	cbnddeodbcddd
w:convinced	acbabnobbbccb
w:convite	bmbbdmbbcacpY
w:convoca	ZpbabZaabaabZ
w:convocada	cndddccdddcda
w:convocatoria	bocccbbccbccZ
w:coo	naccmdcededed
w:cook	cofcbnacbkcda
w:cookbook	obaccmabcabdc
w:cooking	aakcbpbbaZccb
w:cooks	kbccnaancbadb
w:cool	abcbncaacamdc
w:coop	cpbeeddeddddc
w:cooperation	Zloddcaccbkdm
w:cooperativa	aobbbnibkabbZ
w:cooperativas	ZaaoaaYaboZaY
w:cooperative	qebbnbaababcb
w:cooperativo	ZaaobaabbabaZ
w:coordination	ndddedbdedjee
w:coordinator	mnbccdbdgcidc
w:coordonnees	dddeedddddnbb
w:copenhagen	anYbbbaaaobca
w:copia	abbbbbabbanam
w:copies	jbbbbhXocabbm
w:copre	acdcncbcdccdb
w:copropriete	ZaapaaabbcacZ
w:copy	lebbclaliclci
w:copyright	accbdlbbcbpZY
w:copywriter	meccccocbccdb
w:copywriters	ZbonbbZcbaccc
w:cor	Zddcddabcccco
w:coragem	cdddnccdddded
w:corcho	bcbccbbocbbbZ
w:cordes	ocbbccacbcccb
w:cordial	ccbedeadaqdcc
w:cordially	abbbcYmqcZabY
w:cordoba	bbocdcbcbbbaZ
w:core	mlbbdljdddccc
w:cork	YnZbliaannbbZ
w:corner	afncbcobbdccb
w:corp	paacddmdbccdc
w:corpo	bnddddcdddcdd
w:corporate	abccdqlclbmZb
w:corporativos	accbbapacbZba
w:corre	YaZbaamnaZnaY
w:correct	kobccckcclccb
w:correctamente	ccdeedcddccqa
w:corrected	ljacccacbZbdo
w:correctly	ldcdddccdnded
w:correcto	bbocbbabaabcZ
w:corrector	ZbbbbpZbcbZba
w:corrects	mZZacaZccapbb
w:corredor	acbcbcocbbbda
w:correggere	ZbcZbpZabcabY
w:corregir	Ybcbcpbcbcbca
w:correo	aaabbbobZZaam
w:correspond	dodeeeeeeeddc
w:correspondence	lcnbdmaccbbda
w:correspondent	YfYaaaZZZZZqY
w:corretor	baabcZpbbbbba
w:correu	ocbcdcbdddccb
w:corridor	pbbcccabmZdca
w:corriere	bcbbcbabbabao
w:corriger	bcbbcbpcZaabY
w:corrija	aababpZZaaabZ
w:corrisponde	aZZbbbZaZaboZ
w:corso	abcbclmobaabY
w:cortes	bbcccbbacbcco
w:cortesia	cddcdeneddded
w:corto	pabbbbbababba
w:corvane	ckcdccabcocca
w:cosa	dcrchchcaacba
w:cosas	abocbbabcabba
w:cose	obbbbcbcmbbcb
w:cosi	YZnbabiboabaZ
w:cosmetics	ZZqabbdbahnbZ
w:cost	febibcqmbbebf
w:costa	ibccdcqcccccb
w:costare	obbbccbccbbcb
w:costaria	pcacbbYcZabcb
w:costerebbe	pcZcbcZbZZbba
w:costing	oZbbclobcbbca
w:costruisce	obbbccbccbbcb
w:costs	cdadjapobakbk
w:costuma	YaabboabnaabZ
w:costureira	ocbccbbbbbcba
w:costureiro	pbbccabbbbcbZ
w:cote	maobbaZaZZaak
w:cotes	aYpcbcZcZbcba
w:cotise	bcbbcbbccbcbr
w:cotonou	cccdcdddccndc
w:cottage	blcddcbbdkddp
w:coucou	oaZbaoZaZZZaY
w:could	lejfekjbmbcci
w:couldn	fbibcbajakaqa
w:coulee	bccddccbcccao
w:couleurs	dcceeecepeeee
w:couloir	acbbcbaadbbcp
w:council	nkcncaailbbcl
w:councils	adbccdpcdbdec
w:counsel	YpZoccdbbbdbn
w:count	mckamdambabci
w:counted	abaobbnbanccb
w:counter	lnZbbbYabjabp
w:counties	ZanabbZoaZaaZ
w:counting	mbZaaaapnZabX
w:countries	ajmjjbenbalea
w:country	liYlbbdamlmbZ
w:counts	eebckbmlbjbcl
w:county	ocffclebejccc
w:coup	pnaacbabbbacZ
w:couple	akqbkbnbaabca
w:coupons	bccccbbbccoca
w:cour	abacbbbbbbqca
w:courage	bcYccdocmaccc
w:courant	accccbpdadcda
w:courier	abbbbcdecbtcZ
w:cours	Zbbbcmaaaaabo
w:course	cbdccpfoecbgc
w:courses	ZjabbpXnclbca
w:court	kmbmbabghdibi
w:courtier	cdbdddodddcdc
w:courts	anobccjcbbbcb
w:cousin	hbkcpcbbcZbcp
w:coute	ocZccclcabcca
w:coutera	cccdcdcdccodc
w:couvre	Zcbdccrdbdbdb
w:couvreurs	cZdddoccdddda
w:cover	oebbjhkkkcbcc
w:covered	cpafbabbmmbcZ
w:covering	nkbmablbcbbba
w:covers	jcocebbbjakcm
w:covid	bcbbbcaacooca
w:covoiturage	cccnccbcdbbca
w:cow	bbbdclbcjacco
w:coworking	aZabZbZqbZbbZ
w:cows	aobdccbckacdb
w:cozinha	XbaabaZZjaaon
w:cozinheiros	bcaccdpccbcca
w:cpd	aoZabaZoaYbbY
w:cpf	acbbbabaccpba
w:cpt	pbbdeecdddbdc
w:cracha	babcccabcaqbY
w:crack	qbcabcbdcbceb
w:cracking	nabcccndcccdb
w:crane	kapanbeZaYjba
w:cranes	ZaZpaaZapabbY
w:crashes	nbbbbbaababan
w:crasht	qdcddccdccccb
w:cravatta	bcbcccoccabda
w:crazy	ZmYbpbcbaYcca
w:cream	aaZcbbmbojbca
w:create	bipcddaccccdc
w:created	bokdddceddddd
w:creation	nbcbcpabcbYba
w:creative	kbpdeebecdcdd
w:crece	bpddddcdddddc
w:crecera	abqbcbabbbbcb
w:creche	bbbclcabcabZr
w:creda	ZaabpabbZabbZ
w:credenciado	aabbcbpbbbaaZ
w:credenziali	bccccbbccboaZ
w:credit	aeajbjfcdinkj
w:credited	abkccbZZcnlnY
w:crediti	ZaaZaonaaZaZY
w:credito	bbbocbbcbbbba
w:creditos	aaapbZZbbbZba
w:credits	acbaccpababoj
w:credo	bdcdddcdccodc
w:cree	anYbbaoaaZaaZ
w:cremona	aabcbbpbbbbbZ
w:creneau	dedcedodeeeec
w:creneaux	aaZbaaZapZbaa
w:crepes	cdcdcacadcdco
w:crescendo	acpZbaZbcbcca
w:crescer	ZaraaaYabYabZ
w:crescere	bbccdcqcdcccb
w:cresceu	cpdeddcddeedd
w:cresciuti	cddcdeneddded
w:crew	bbjaiklmjcmbY
w:crewe	cclccbaacbcbp
w:crewing	Zbpbabmbbbaca
w:crews	YabbbpoibadcY
w:criancas	cdddddcddqdba
w:criando	ZbabpbabaaYaZ
w:cried	kbZbZcZaaqbbZ
w:crime	oZaabYYYaaobZ
w:criminal	bpcdddbdcdced
w:crio	ccbdcdccocddc
w:crisi	obcddcbdcccda
w:crisis	iccocZZnccaca
w:criteria	ndcmdcbcddddc
w:crm	ZcalbasccbZba
w:croises	ccadccocbZccb
w:croissance	aaocbcabcbccb
w:cronica	abaaboaabaaba
w:cronico	ZaapaZZaaZZaY
w:croquetas	ddddndcdddded
w:cross	ibkckkakbocba
w:crossed	aljbbdlcbocca
w:crossing	bdmdcebdcndee
w:crowd	lamacnZmbabbZ
w:crowds	ndldddbdcacdc
w:croydon	mnacccZdbcccc
w:cruise	YZZZapXZYanaY
w:crusca	bcddocccddced
w:cry	kbaccfimlbbcm
w:crying	YZYabpYbYpaaa
w:crypto	gleicabmcmnbZ
w:cryptobedrijf	obbcccbccccda
w:cryptomonnaie	acccbabcccoca
w:cryptowallet	babbbcacdcocb
w:crystal	lbbcddoccdbcb
w:csm	aoYcccocaabcc
w:cst	olbdddbdbdcdc
w:ct	alabbcbcoaaba
w:ctc	dredddcdddddc
w:cto	cbncscacbbgcb
w:cual	odeeeededeedd
w:cuando	ebobnmakbZkaY
w:cuantas	nddddddddcddc
w:cuanto	paZnaaebZkaaY
w:cuatro	ocboclbbcbbcb
w:cubo	Zbbbcoaabbbba
w:cubrir	pcddddceeedec
w:cucina	bbZbbaZaoZabZ
w:cuelgue	bcbbccbbcbobZ
w:cuenta	abcbcaZncaqYX
w:cuento	YaZaaopaaZaaY
w:cuesta	bbbccbkobbbbb
w:cugina	abcdocbccccda
w:cugino	bcbcccbbbbocZ
w:cuida	cddddeqcddddb
w:cuidando	aaacbbaboabbb
w:cuisine	YbbacnZacaaZp
w:culpa	abbcbbabbobbZ
w:culture	lkcdeccnddccb
w:cumpleanos	ccbcdcbbcYcbq
w:cunado	abaccbabbabbp
w:cuneo	ZaZaboaaaaabZ
w:cuochi	bdbcdcocccccb
w:cuoricini	ddddddcdddned
w:cuota	abbcabobbabbo
w:cup	abbbbblobYbcm
w:cupboard	mmacccacaocba
w:cupo	cddbccbddcoca
w:cups	laZabamnakabj
w:curator	noZbbblbbacba
w:curators	ZapbbbaobZbca
w:cure	abZdccrcbccca
w:curieuse	amqcabaYbbbbZ
w:curieux	decedepeddeed
w:curiosita	bbocccbbbacbb
w:curiosite	apbcbZacbcccb
w:curiosity	bbYbcdqbbYccb
w:curioso	cdodccbcbaddb
w:curious	ZcqbbbjdinbcZ
w:curitiba	bpncbcbcbbccb
w:current	lcpehdccccdfd
w:currently	bcjddbommbcba
w:curriculo	aldcccbcpbnca
w:curriculum	Yjlccnieobkca
w:cursar	cccdcobZdbcdb
w:curso	abbbcqjndbbbY
w:cursus	ZaaabnaoaZaZY
w:curte	dddeeededdndc
w:curtida	bcccccobbbbbZ
w:curtindo	bdddebddedpdc
w:curtos	ocbcddbdddccb
w:curve	acbccbZabkbZp
w:curves	lcbdcZabaocdb
w:cuscino	bcdcocbcddcdb
w:custa	bbccmabccbccn
w:custam	cdccdcaccbocZ
w:custaria	pbZcbbZbYZbbZ
w:custom	ZbcbbbcbccYpY
w:customary	ocbclcacbbcdc
w:customer	eebolbbfbcijk
w:customers	abaiqcqcdbccb
w:customs	jidfdcYaekqbY
w:cut	bfhbcbnankbbo
w:cutter	ocbccbZcbaabn
w:cutting	kbbbboaabmcca
w:cv	elocccddnbdcb
w:cvs	cacbccrkkZibd
w:cyber	jchcccrcbbcdb
w:cybercrime	cccddcbccboca
w:cyprus	ZbcabbZbccqca
w:czk	Zpccdcbdddbdb
w:d	kjjkkjedicccb
w:d2	dpbeeddeddddd
w:d3	lncdddcddcddc
w:da	jjcejbhcljhbk
w:daar	mdfcncbcpbbca
w:daardoor	cncdddcdcdddc
w:daarna	ZmaacZYalbnoY
w:daarom	abobccbcabcca
w:daarvoor	Zoabababaabba
w:dabei	kbamcbaoaacbl
w:dach	bapcddfdbbccc
w:dachdecker	acdcdbbccccdq
w:dachreinigung	abbcccpaabccY
w:dacht	bobcbcbdddbcb
w:dachte	cobdcbbcboccb
w:dad	ZbabbakbbYbbs
w:dados	imbddccklclka
w:dads	abacncobbabcb
w:daeu	accdcobacccca
w:daft	ablbkbobaZccZ
w:dafur	jmbmlkZjbabcZ
w:dag	hcmccokcdblca
w:dagen	pbbccicclbjck
w:dagprijs	rbadeddeddddc
w:dagvoorzitter	ZaabaoaababbZ
w:daheim	abZbbbaZapbaZ
w:daher	mccnccacccbca
w:dai	ZbacbbobbanbZ
w:daily	pbbbcbllbaldi
w:dairy	jmmeoakaaabcZ
w:dal	lljcccbjcbmbl
w:dale	YnZocbabbbmbZ
w:dall	cddcdccbdbddo
w:dalla	eoddeeddedeee
w:dallas	XbZccbmbqbcca
w:dalle	nbacbbaabZbap
w:dam	aZaaaaZpbZZaZ
w:damals	anZabbZbaobbZ
w:damen	bbacccacoacbc
w:damigiana	nddecececdded
w:damigiane	nddecececdded
w:damit	nbacbbZbanlbZ
w:damloop	ZZaaaaZpbZZaZ
w:damp	ZbaabpakcmabZ
w:dan	kdocdbabjcoba
w:dana	acldccbocacdb
w:danach	bpcddckckclca
w:dance	ccbdacbbbolca
w:dancing	qaablbabcabca
w:dando	bdcddcccdcpdc
w:danish	pmacbZZbknZaZ
w:dank	aaZoaaYaapZaX
w:dankbar	bZacbbabpabba
w:danke	kdbcddaccqccj
w:dankeschon	abbpbZZabaaba
w:dann	akpbbbmbbdnaY
w:danois	odddddbdddded
w:dans	dcljibikdkblb
w:daqueles	deeeedocedeee
w:dar	lcjcdmbcnbcda
w:daran	nboabYnbaaaaZ
w:daraus	YZabpoaZaaabZ
w:dare	cZZamaZajpban
w:dared	meacbnlbcacdc
w:daresti	abbbbobaaabba
w:darf	dmncdcmcjbccc
w:daria	Zbbkcqabbbaca
w:darias	abbbcqZaaacca
w:dark	ZnambbfbbYZpY
w:darnos	acbacoaabaabZ
w:daruber	bbacbbanaobaZ
w:das	liejdcjcbclck
w:dashboard	raabcaabmZbbh
w:dashboards	bbakcmobbmbca
w:dass	bkbdddpckmgcb
w:dat	okcimcdchhbca
w:data	kkffifdldddib
w:database	rekbbbbfbbecd
w:databricks	khZnbckbnYccb
w:datateam	Zoabbbacbabba
w:date	bmeedebibalkl
w:dated	Zbbbcbpbbiabk
w:daten	abZbbbammnbbZ
w:datenanalyse	bqcddbbakcbaa
w:datenanalysen	pddcedcdedddc
w:datenanalystin	encdddbcjccma
w:datenbank	obccbbccdacda
w:datenfrauen	ababcaaobaabZ
w:datenjobs	bcbcccbobbdcb
w:datenmigration	pcdccbbdcdccb
w:datenschutz	aacccocbcddbb
w:datenschutzberaterin	ndedecdeedbdc
w:dates	lbmdbZlqbZbcc
w:dati	mmccdkblfcjcb
w:datos	llicccilfcdia
w:dauer	abcobZbbccccb
w:dauerhaft	cqceddcdcdddb
w:dauert	baaabaaoZaaXp
w:daughter	dhcbflZjepecb
w:davanti	abmccZaZbmbbo
w:davao	Zbacccocbnbed
w:dave	Zcocbdadnaddd
w:daventry	oncbcaZbbbbaZ
w:davide	bbZbbbaaoZbbZ
w:davon	baocbbabbamba
w:davvero	aambbbZaZobbZ
w:day	nieceldfcgidc
w:days	nkbdcffdfccke
w:dazu	ZZpaaaYaaZnZY
w:dazwischen	bocdcbbcccccb
w:dba	mamcmdadcbddd
w:dbs	jbabbnoZbbaca
w:dbt	ncjcdnbcibcla
w:de	fidhihehhdhej
w:dead	qbYbkaYbYobbZ
w:deadline	nlbnceadhabck
w:deadlines	acbbcomZbbbbb
w:deal	ocaobbcacabco
w:deals	nddccdZdmdced
w:dealt	inabccaccbbbo
w:dean	YlabcrYabaabk
w:dear	jiefehjeijhcd
w:dearest	abbbbaZoaXobm
w:debate	abbccaaodmbcb
w:debe	bccadbbcbbpcZ
w:deberia	cbbcccocbbccb
w:debia	abZbbbZabpaaY
w:debit	koacecaccbobb
w:debiteuren	acbacapccbbcZ
w:debito	abbbcbabbabbo
w:deblocage	bccccbbcccoca
w:debloquer	cdcdddcdddpbc
w:debordee	bddddcobccbdb
w:debt	bccdddcccnmdb
w:debute	bcacbcaaaobba
w:debuttiamo	ZbbbbbaobaaaZ
w:decade	bdmcncadcbcdc
w:decale	pdeeeecedeedc
w:decalee	addcdbcddccdp
w:decede	cdbcddbcccncb
w:december	ljdbchcncdbbn
w:decent	Zpacdmalgmcca
w:decente	nYaapaZabaabZ
w:decia	ddddndceedded
w:decide	ciiphcdebalah
w:decided	alocdjZcbcccn
w:decides	YdYoaananZaZY
w:decidez	ababbbpbcbbca
w:decidido	nddddddddcddc
w:deciding	YljZaaYbpYabZ
w:decime	obccbcbcbbada
w:decimo	Zcbcbbabcacco
w:decina	abocccacbbcca
w:decision	Zlarkblbbbdba
w:decisions	abaocblbcbbdb
w:deciso	cocccdaccccca
w:deck	bbbbucfbcbbca
w:declan	bnaccdncdZcdd
w:declaracao	ZbbbbbpbbaZaZ
w:declare	abacbbbbcboba
w:declaree	aaaobaabbbbbZ
w:decline	dbeoclZebbana
w:declined	daabcbZbbZbpm
w:decorrenza	boabbbbbcbacY
w:decouverte	caabdcocccacb
w:decouvre	ndddddbdddded
w:dedicaces	abaabbaoaZabZ
w:dedicada	YZbbbapaZbbaY
w:dedicado	anbabanabaaaY
w:dedicated	acbbdcrccacdc
w:dedicato	ZZaZbZpaaaaaZ
w:dedicherebbe	YaZnabYaoaabZ
w:dedico	cdndcdnccbddb
w:dedies	abbccboccbcca
w:deduct	acdcdZmaccpdb
w:deel	YZZaaaYZaYZpY
w:deelnemers	ZaZaaZYpaZZaY
w:deep	ZaYabaYZZpobY
w:deepa	ciafdbbmikemb
w:defence	ddcedecddodec
w:define	dednedddedeed
w:defined	bbnbbcncccbcc
w:definida	bbodccacabccb
w:definido	baobccabbbbca
w:definir	accobbbcbccca
w:definite	YarabaZbaZbba
w:definitieve	boabccabbbcba
w:definito	ZapacaabbbbbZ
w:degli	accbcqmaccbcZ
w:degno	cddcdeneddeed
w:degree	kaaabkZjrclca
w:degrees	cdcdcdjmcmdeb
w:degustation	ndddddbdddded
w:dei	jjblklebcbicf
w:deichen	ddcdedcdcoddb
w:dein	ljmcccebbbnce
w:deine	ZaZbaaYaaooaZ
w:deinem	cncdddmddcldc
w:deinen	ccndndbdccddb
w:deixa	abaccbaobaaba
w:deixando	ZaaaaaaapaaaZ
w:deixar	YZnaaaZaoZaaY
w:deixe	ZaapbZZbbbZba
w:deixei	dedddeddndddd
w:deja	bpaclcjccmbca
w:dejado	oabbbbbabbbba
w:dejar	aZZbbanZbaaoZ
w:dejaras	abpbbbZbbabbZ
w:dejeuner	ZZmmaZZkbnabY
w:dejo	bcacccbobabca
w:del	ldidddhkbhiek
w:dela	ZmZbbbZabnmbZ
w:delacroix	cccdddbddmcoa
w:delai	rbbabaZbbbbbZ
w:delay	nblbbaYabanZk
w:delayed	abaacbZacqbml
w:dele	ccbdcdccocddc
w:delen	XaaabpYaboaaY
w:delete	ZaljbbZaZYnmn
w:deleted	bcccccblcfmnZ
w:deletion	ccbcdcbcdbpYa
w:delft	ZYYbaaoaoYZZY
w:deliberato	bocdddcdbcccb
w:delighted	anbbdblnbliba
w:deliver	maabbmpacabck
w:delivered	Zaaabafmbalqc
w:delivering	bccdlpcadbcdb
w:delivers	Zcabdcmcccpda
w:delivery	pbbbddiccdkcm
w:dell	pcokccbccceca
w:della	kbabkebbfkdcp
w:delle	Zeamlafjmkbbb
w:dello	bcbcccocbbbda
w:delphi	ocbmdbbdcccdc
w:dem	iigffcdkbedjl
w:demain	Zajbbailaaiol
w:demand	alZocbpabYaiX
w:demanda	pedcedceddddc
w:demande	ccbhlbdbbbhlp
w:demanderons	ZaYYaaYabaZpY
w:demandes	bcbcccabcabrZ
w:demarche	cccddcaccccco
w:demarrage	qbddedcdddkdb
w:demarre	abacbbabcboba
w:dementia	lbbcdaaocdddc
w:demi	qbcbclbccacba
w:demitida	ccbdccbboacbZ
w:demo	abbdbhudeadba
w:demographe	ZbbbbbapaaaZZ
w:demonstration	ZbaakbrbbYbaZ
w:demonstrations	bbbccZapbbbaZ
w:demora	ZabobaZacaaba
w:den	kdbkfcheedldl
w:denaro	cdbdccacccoaa
w:denen	acZbccacobbba
w:denis	pdddeecedeecd
w:denise	lcddddbcnkddb
w:denk	YZYaqZYZpXZaY
w:denken	obddedccddddc
w:denkt	Zaaobaabbbbca
w:denmark	ZoabZbnbaabca
w:denselben	cdcedepedbded
w:dentaires	bdcodcbcdcddc
w:dental	clYpbamaballY
w:dentist	hcZbcbZdnhhbp
w:dentista	cdcdddccdccbr
w:dentiste	acbcdbncbcbbp
w:dentistici	eeeeeenceeedc
w:dentistico	ocdcdbcccdcba
w:dentists	kbbmbbpabmbcZ
w:dentro	anbblalbbbYnY
w:denver	doicicdbbmcbk
w:depart	ababbbZbbobba
w:departamento	ZZnaaaYaoaaaY
w:department	imeddmeckehcb
w:departments	abpccbmbbZbca
w:departure	nbbccbabcaaZo
w:depende	aaocbbacbanbZ
w:dependencia	qmbcccbccbbba
w:depending	Yimacpebbabcb
w:depends	bhqcccZbbcacc
w:deployment	bdcbdncbanddc
w:depois	kaoanaiZZYZaY
w:depose	ccbdddcccbbar
w:deposit	bcccdcbcdcrcm
w:deposita	ZaababZbaZqbZ
w:depositato	abccocbcccbda
w:deposite	bcccccbccboba
w:deposited	bccbcabbdcqca
w:deposito	bcbbccaccbpbZ
w:depositos	occcdccdddbdc
w:deposits	ZbbpbYZabamaZ
w:depot	kmhbabdbbddnZ
w:depouiller	pbcacaabcbbcZ
w:depreciation	abZbbbZbZnbbo
w:dept	ZrmbcbYanaabX
w:depuis	abacnbcbplbka
w:deputy	atZbbbhZbZbbj
w:der	ijedkjchidcck
w:deram	bbabbbaobabaZ
w:derde	aZabpaZaaZabZ
w:derek	abbbccZZbZnbo
w:dermatologista	cdccdccccbbaq
w:dermatologo	cdddddccdccbp
w:dermatologue	bdddedccddbbo
w:dermatologues	aaapbaZababbZ
w:dernier	ZaZbbmlmlmaaY
w:derniere	Zaaccaaboaaap
w:derriere	cccnccacdcbca
w:derrubar	bcadcdbccbobb
w:dertiende	dodeeeddededc
w:dertig	ababmoabaabbZ
w:des	bgnikkifeckba
w:desabamento	ZZaoaaaabaabZ
w:desabastecimientos	bddndcccddbdc
w:desabonner	aaZaaaZaaaZpZ
w:desactiva	bcdcdbcbdcocb
w:desactive	bcacccabcabrZ
w:desafios	ddncedcddcdcc
w:desarrollador	klcdddccccdoa
w:desarrolladores	YZbabZqbbaaaY
w:descarga	ccdddbcbddncb
w:descarrega	abbbcbabcbobZ
w:descobrir	acaccdabaocca
w:desconto	abbbbamobabbY
w:describe	kldnibabbhbcb
w:described	ZbobckmbbYadm
w:description	bnlcccacbblcn
w:descubrimos	cdcdqdcddcddb
w:desde	hdccjjpbcfbbj
w:desea	occddcadddcdb
w:deseamos	bbbcccbcbZbao
w:desejamos	ccbdddaccacao
w:desenha	abccbaobcccca
w:desenvolve	bbccbaobccccb
w:desenvolvedor	epceddcdkdddc
w:desenvolvedores	YZcbbapbabbbY
w:deserve	ZbYbomnaaZacb
w:deserved	aamcbbZbaqbaY
w:deserves	alabbbnkbpabZ
w:desfalcado	obccdbccbccca
w:design	nbiblkledkbdZ
w:designated	abbcbcaacbqbZ
w:designed	naZcbannaYbbZ
w:designer	jncdecgcmdcdd
w:designerin	kocdddbdjcddb
w:designers	bbpdddidbjddd
w:designs	obbbmbZcaccca
w:desire	cdcdddddccnec
w:desistiu	bobccbbbbbbbZ
w:desk	coldbccckclbk
w:desks	aoacbbZncZaca
w:desktop	Zbbbccabccqcb
w:deskundige	ZbaqbaabcbbbZ
w:deslocacoes	pcacccacbdcdb
w:desmond	acndmdbddccdc
w:desnoods	cddeddoccddea
w:desormais	ccbccbabbqZcb
w:despacho	pccccbbccccca
w:despedir	ocbccdbccdddc
w:desperate	koaabaZboacca
w:despidieron	bbbcccbcoacbZ
w:despues	anabbbZaaobbZ
w:dessa	odbdcbaccabcc
w:dessert	obbbbbancbbcZ
w:desses	cdddnccdddded
w:dessine	ocbccbbcccbcZ
w:desta	bcbcccbZcbbbo
w:deste	abbbcbabbabbo
w:destilaria	bbbcocacbccdb
w:destinarsi	cccddccccbcdo
w:destinees	ndddddbdddded
w:destripo	acacccbobabcZ
w:detachering	bbodedcdcddcc
w:details	jiobccbdeeklc
w:detalles	bobccccdcdbcc
w:detect	ZaaanapabaabY
w:detectado	bcbbccbbcboba
w:detectamos	acadbdbccbobb
w:detects	cddcmdncdddcc
w:detenus	accdcobacccca
w:determinato	bobcacabcbbca
w:detto	noabbbabbaabZ
w:deu	deeeecocedeee
w:deus	dddddedcncddd
w:deutschland	ababcbobbaaaZ
w:deux	jdicjmjembdeb
w:deuxieme	oaaZbaZabobaZ
w:dev	klZbmlcbbbocZ
w:deve	ZbapmaaabaabY
w:develop	acccbdpdedced
w:developed	bcbbqcZbcbccb
w:developer	jkbcmjdcibilc
w:developers	anfcclnccckcb
w:developing	Zakmeoaabbbca
w:development	bdakecplkdcdc
w:developpeur	mibdddgcmccla
w:developpeurs	abbccbocbbcba
w:devem	cdddddcddqdba
w:devenez	aabcaaobbbmba
w:deventer	bcbcccaoabcca
w:devia	bcbcccbccacbo
w:device	cdbpbbbhcdalZ
w:devices	abbbjcollabca
w:deviez	abpcbbZaaZbbZ
w:devis	bbbcabqbabbnl
w:devo	ZaXaZaYZnnoZX
w:devoiler	bapbcbaZZaabZ
w:devolvemos	bccbbcobcbkbZ
w:devolvere	dddedecdddned
w:devolvida	baccccbcccoca
w:devolvo	abbbbbabbbpbZ
w:devops	mmcdddedjddkb
w:devs	ZbbbqbYZaabca
w:devuelven	bbccccbcccoca
w:devuelvo	bbacbcacbaoca
w:dey	abbcobobbZbcZ
w:dez	nbcbcaobccabZ
w:deze	kaZabajaaYcqX
w:dezelfde	aaaaabpbcbbca
w:dezen	ZanbaaYaYnabY
w:dhabi	bcodccanbbded
w:di	fekkijddedide
w:dia	nkgcclajidfcd
w:diagnostic	abbbncnbbbacZ
w:diagnostico	dededeocededc
w:diagramou	ocbdcbabcabcb
w:dial	ZcbbcbaacZbon
w:dialect	mcacdcbccobca
w:dialetto	ZcccbocbaabcZ
w:dialogue	bdbdmemddcddc
w:dialysis	abbpcbbdcccdc
w:diamond	bZabbbXbccqba
w:diaria	oddeeeceeeded
w:diary	cahqbigajZabY
w:dias	mkbecmidcbdmZ
w:dica	obZbaboaaZbbY
w:dicas	cccdddcdqbddb
w:dice	jbanabmbaaibk
w:dich	lnbcmcdclbeca
w:dicho	bnbcccbcmcccb
w:dicht	bbbcbblbbanbm
w:dichter	bbbccbaobabbZ
w:dico	cddcdbidddddq
w:dictamen	ZZaoaaabaabaZ
w:dicteerbanden	Zcadccocabcdb
w:did	kdbibhlbmpcbc
w:didn	dechbkdbjodma
w:die	ffceekdejejcl
w:dieci	cdcccdnbdcndc
w:died	abacccdlcmqca
w:diem	canobbYbnZabY
w:dienst	lqccdcbccbcca
w:dienstag	ccdcdcbcdcddq
w:dienstags	ZbabboabZZaba
w:dienste	bbacccacobcbc
w:dienstrad	aqddedbdddddc
w:dienstverband	crbcddcdYdddc
w:dienstwagen	bobccbabbbbca
w:dient	ccccdcbccbnca
w:diera	acccdpbadcccb
w:dieras	dedddZcoedded
w:dierenartsen	eedemeeeedeed
w:dierenkliniek	occbcaabcbbcZ
w:dies	ZnbobbZZbaabZ
w:diese	aaabccjbbabpk
w:diesem	ccccdcbcccpYZ
w:diesen	ddeeeedeeeoed
w:dietas	obbccbbacbcca
w:dietista	obdddcddcddda
w:dieu	cdcdcdddccndc
w:diez	pcccdncccccca
w:differ	YkqabbXZaoaba
w:difference	Zbibbbcbbarla
w:different	kambbbdncmbca
w:differential	bncdmcacdccec
w:differently	idbjcdnddlddc
w:difficili	bcbcccbocbcbZ
w:difficult	Zbbacbncblnca
w:difunta	cccdddcdcdned
w:diga	nbncbcZbaabba
w:diganos	bcbbccbbcbobZ
w:digest	ccbdddbbdacfr
w:digit	ccccdcccdbpab
w:digital	kfdccmobcbfdb
w:digitale	cpccddbncccca
w:digitales	Zabcoabbbbccb
w:digitalisierung	cdcddccncbccb
w:digits	ZbabbbZbaYrZY
w:digo	bdddeckdddddq
w:digs	mmnabaYaZZabY
w:digues	cccdcabdobcdc
w:dijeron	ZaZbbbZapZaaZ
w:dijiste	abpbaaabaYabZ
w:dijkgraaf	cbcdobcdddcdc
w:dijo	bcodbcabbbbda
w:dijon	mdedeldcddded
w:diligence	ZbbsbbZbbZbca
w:dimanche	ZbabbaYpbZaYi
w:dime	pbbbcaacccbcZ
w:dimmi	abbbbobbaabba
w:dimostrazione	cccdddocddcZb
w:dimostro	acacbcpbaabca
w:diner	acabaaapcabba
w:dinero	ZbaboakkabnbY
w:dingen	aaaaaZZZbpZZY
w:dinheiro	YbZbmapaZZmZY
w:dinner	edabhcapbnbbm
w:dinsdag	mcccdcanccccn
w:dinsdagavonden	bcccdobacccca
w:dio	bbacbbobaabcZ
w:diocese	qccbcbbddccdb
w:dios	aZabpbacabZca
w:dipartimento	boccbdbbdcccb
w:dipendente	ZnabnblabaabY
w:dipendenti	cocccdbccccca
w:dipingo	bbbcccocbbbca
w:diploma	ZZmaaZXnoZoaY
w:diplome	ZbabcancobbbZ
w:dir	bckdkdnccilcj
w:dira	abacabZaaZbap
w:dirait	ZcbZcbrbcccca
w:diras	ndddeddddcddc
w:dire	cncdlbbdcmddc
w:direcao	abpcbcabbabbZ
w:direccion	qababbabbbacZ
w:direct	kplccckchbdcb
w:directed	lmZbcaZbnabbl
w:directement	occdebbdbdcdb
w:directeur	joacmcbdaccdb
w:direction	cqbdddcdccdcb
w:directiva	ocbbcbbcdcadb
w:directivos	acocddbcbacbc
w:directly	mcecmijbebldb
w:director	fpfcdcchmeica
w:directora	bobcdccdcdcdc
w:directores	bbbcccocbbcca
w:directors	abaofbmlcamca
w:directory	ZaZbaZraaYoaY
w:directrice	lpbbmYacbcaca
w:direktor	ddeeeedeeeoed
w:direktors	ddeeeedeeeoed
w:direktvermittlung	apabbbbbbbbca
w:direto	abbbcbabbabbo
w:diretor	bcdddcocddccb
w:diretora	mpabbaabbbabZ
w:diretta	cqcddccmcdddc
w:direttore	bobbbbbccbcca
w:direzione	peddeddeeecec
w:dirglielo	ccbccabcboccb
w:diriez	apacbcbccbbcZ
w:dirige	acbmmcacccmcc
w:dirigeants	acbccbqbdccca
w:dirigente	eoddeeddedeee
w:diriges	ZpbccZbcbcccb
w:dirigirme	aaabababoacca
w:dirigo	cddcdeneddded
w:dirijo	deeedemeeeded
w:dis	bcbbbabcbobco
w:disagio	cddcdcccdbddn
w:disagree	ZaZbbbZkZrbaY
w:disant	bcbcdcbcdbcaq
w:disattivata	ZbabbaaabapaY
w:disciplina	acbccqbccccca
w:disclosed	ncbndcbdcddcc
w:disclosure	cdcdcdmdbnddc
w:disconnected	aaccccZbccpbZ
w:discord	mbbbbaYZcbqaZ
w:discount	apbebcllbcbck
w:discovered	aoYbccZcbobcc
w:discovery	lcaacaqbbZacZ
w:discrecion	aobcccbdcdbdc
w:discreet	ZZrbabYbaYaba
w:discreetly	abnbcbZbbYoaY
w:disculpa	abZbbbZabpaaY
w:disculpe	aaabaaaapabba
w:discusion	aaaobaaaaaabZ
w:discuss	qbkaddebbaccn
w:discussed	nblmcbZkjaacl
w:discussing	iaqdddcdccddc
w:discussion	dkflhcccclccl
w:discute	dddeoeeedeeed
w:disegnasti	nddedeceddded
w:disenador	jkbcccbcobclb
w:disenadora	oaccbbbccccca
w:diskret	ndcdddccdccdb
w:diskretion	ddeeeedeeeoed
w:dispatch	lbabaaZabaepX
w:dispatcher	fjkbnbYbnYabZ
w:dispatchers	abncbaaocabbb
w:dispatching	nbabboZaaZbcb
w:dispiaccia	bobdcccdbccca
w:display	ZcccdnaZcjbco
w:dispo	pcndcbccccbda
w:disponibile	fcbccaackbbbr
w:disponibilidad	qbbccbZalbacZ
w:disponibilidade	ZZZbbpZaaZaaY
w:disponibilita	ocdeeedeeeeed
w:disponible	hbbcdcdbmcccr
w:disponibles	ababcbrcbbcca
w:disponiveis	bcZcccrcbbccZ
w:disponivel	nbbccbablbbbm
w:disposal	mcbcclmcbkedc
w:disposition	bcocccbcbbcca
w:disposizione	aaZbbapbaabbY
w:disposto	bocddcddcccdb
w:dispute	YaZobaZZaoaaZ
w:disputes	bblcbbZncncdb
w:disregard	accndkaacbban
w:disse	klpcccacbacca
w:disser	ZbababZbaapba
w:dissertation	iaZnbYlYZpabZ
w:disso	bcbbccobabbcb
w:distance	nccckmkcceccb
w:distancia	nbccccbccdldc
w:distinction	cdcddcbdapddc
w:distingue	ddddndcdddced
w:distributeur	adddddbcddodc
w:distribution	akaiccpccbccm
w:district	odZcmbhcbmccc
w:districts	iaaambpaaZbaY
w:disturbo	ZaYbabZapZaaZ
w:dit	ehpbdaibcakkd
w:dites	mklcbbmbaabbZ
w:ditta	lcccbcnccbbca
w:divano	Zcacbcbbbacbq
w:dive	abpbbblcaZcdb
w:diventa	bbccdcqcdcccb
w:diventano	bccbbbYZccpcb
w:diventare	accccapZbbbca
w:diventati	bdcdddcdccodc
w:divers	mcnddcbdbbded
w:diverse	bcpdmcbcbbdcb
w:divide	ZbYbpbaaaaaba
w:divided	occcdcbdddled
w:dividere	bdcdddcdccodc
w:division	lbbcccfckacco
w:divorced	aaZbboabZancb
w:divulgativo	abcbcobcdbaca
w:diwali	cnbdccbccmddb
w:dix	eaeabbpbkbbnZ
w:diz	cdddnccdddded
w:dizaine	acdbdobaccbcZ
w:dizendo	ZoYbbbYaaoaZY
w:dkk	ooabcmbabbbcb
w:dm	lmbcccnbbbkca
w:dmitri	mbbmcclcbbbcc
w:dni	bbccdbbccbZbp
w:do	jcihhfjdkjfcd
w:dobre	bcbcabZbbboba
w:doc	ncbcdcbbdcccp
w:doce	ocdcdbacdccca
w:docent	bmcccnbabbcbn
w:docente	bcedeqccddddb
w:doch	jdcdcdldockdb
w:dochter	ZbabbqZZaaabY
w:docks	Znbbobbbbacda
w:docs	qaobcaZccabcb
w:docteur	abaocaabbbbbZ
w:doctor	imcidakajcebm
w:doctora	aaaobaaabaabZ
w:doctoral	ZmabaZZZpYbbZ
w:doctorat	apZbbbabaabbZ
w:doctors	ZakZlmqaaZbca
w:document	eaZnbbaajYlpe
w:documentario	obdcdaccdcbdc
w:documentary	pbaobZZabbbcZ
w:documentation	ibjoccmcbbZcb
w:documented	rbcbbaZcalacZ
w:documenti	aaZbbbacpZbbb
w:documentos	abcbcbacbboca
w:documents	aaaibabamkfnk
w:dodici	abanbZZpbaabZ
w:doe	nbaccbbkcmccn
w:doen	jbbccbmbfbbcp
w:doente	cbcddZcbbbcbq
w:does	cebefdmbqbebe
w:doesn	bdhnjgiamkcba
w:doet	ZaZaaoYaaZnaX
w:dog	akabkbcjbpbjl
w:dogs	bnaccdaacbcdo
w:doha	anbcdcbncbadc
w:doing	lblmddefejccc
w:dois	imiblmeamaabY
w:doit	ncedddcdddccc
w:dokter	dedeeedeodeed
w:doktersassistent	aaabbbaZbZboZ
w:dol	aaZbbaZaoaaaZ
w:dolares	ncbbjbkbbbpca
w:dolci	ccdccacccccco
w:dollar	bbaojfohaakba
w:dollars	kaapcmlZbZnbf
w:dolore	ZaaobZaaaZaaY
w:domain	fbZbocoajaZaZ
w:domaine	ndddddbdddded
w:domanda	YkabaaZboZaap
w:domande	aaZabbZasabaY
w:domani	aacbbbZmqZbao
w:domattina	bcbcccabcacao
w:domenica	ZaZaZaZpaYYZj
w:domicile	bcbccbbbbbbco
w:domicilio	bccccbbbcbobZ
w:domingo	bbaccbalbambp
w:domingos	ZnZbapZaZZaaY
w:domino	cccdddcccbcco
w:don	jcjdedfdjlfhe
w:dona	bnbcccccoccdb
w:donar	ndddeddddcddc
w:donateurs	ddddddcdcdndc
w:donation	dbZobbZbbnjcb
w:donations	abcbcZnoaabcZ
w:donc	abacmbbbbobca
w:donde	abpbbbZnaZaaZ
w:donderdag	lccddcbnccccn
w:done	fifleicdljbde
w:doneren	ZZaaaZZpbZZaY
w:donna	mcccdcbdmdcdc
w:donne	ZaaoaaaabbobZ
w:donnee	bpZcccacbacba
w:donnees	loceddcdddddc
w:donner	lcbcccbcpbccn
w:donnerstag	ablncbZmaZban
w:donnez	cdccdbcbedobb
w:dono	ababababbapbZ
w:donor	okbbcclcciccb
w:dont	Zboccbbamabca
w:door	abddjcfhlhkcn
w:doorgaat	qbccccaccbcba
w:doors	ababnaoqbebba
w:doorsturen	dcceddddpdeed
w:dopo	imnccaabnacbZ
w:doppelt	occcccbccbcba
w:dormant	abkcccaobblcb
w:dorme	bdcdddcdndddc
w:dormir	cdddnccdddded
w:dorp	odcdddcdccddc
w:dort	ckcdcdjdolddb
w:dos	mobdecekkedba
w:dossier	lbbccbockbmbb
w:dost	bbccpdaddcded
w:dotation	aaabbZZobabaZ
w:dotiert	cqceddcdcdddb
w:dott	rcccdbbcdabba
w:dottor	eoddeeddedeee
w:dottorandi	bcddocccddded
w:dottore	occcdbcccccba
w:dottoressa	bdcdddcdndddc
w:dou	bcccdcaccbbbq
w:double	fbanbkmbbboba
w:doubled	ZaZaZkoZaYqbY
w:doublez	ZbabbaZabZqZY
w:doubling	abrbabYZaZobZ
w:douglas	bcccbbbbbcocb
w:doutora	nmbcdcbddcbcb
w:dov	abobbbabbabbZ
w:dove	afocbbklmabbZ
w:dovrei	obZcccacbbccb
w:dovremmo	abaaboabbbcca
w:down	ibcdeiilelibj
w:download	ZbbbbbZocbqmZ
w:downloaded	bbZcdcalcbaoa
w:downloading	bcZbccqbcZbdb
w:downloads	YZaaoamZnZbba
w:doy	acbbcbZYcabaq
w:dozen	oancbblcbaccb
w:dozentin	cccZcobbbcccc
w:dr	ijfneiheccece
w:dra	baobccabbbbca
w:draai	ZaababobbalaZ
w:draait	qdddddcdddddc
w:draft	abZhbddaboklm
w:drafts	YaanZZikaZaap
w:drainage	abacccpcnbcdb
w:drains	ZaYaoYYZZobbY
w:dran	abacccbbnbaao
w:dranlassen	cdddddbcdccdn
w:draufgeschrieben	dddeoedeedeec
w:draw	nbbbobbigekcc
w:drawer	abacccjkacbcp
w:drawing	jbabibooalbba
w:drawings	kbccljjelkbcb
w:drawn	ndacckocbbcca
w:dreadful	oaaaZmYoZZbcZ
w:dream	kbdbidcbjmnda
w:dreaming	occcdbcbdkddZ
w:drehe	YbZabZpaaZaaY
w:drehen	occcdbbcdcbca
w:drehtage	occcdbbcdccca
w:drei	mlbcijmbcedck
w:dreischicht	bocdddcdcdcdc
w:dresden	bcdYmZboddcdc
w:drew	acncbcabbfoca
w:drie	kbklchjlmaccZ
w:drieen	aaabmaZabpaZY
w:drieentwintig	cncdddcdddddc
w:driehonderd	odcdddcdccddc
w:drill	ZbZbbaYoZaaao
w:drin	qdcdddcdddcdc
w:dringend	ddceedcdccnda
w:drink	kaZbbbjaaplcj
w:drinks	calcZcarbZbbn
w:dritte	bcbccbabcbbao
w:dritten	babcncccnbccb
w:dritter	abpbcbabbZbba
w:drive	ZolbbkZblZlbp
w:driver	ddabbaaambqbn
w:drivers	bidkmdhdlcabe
w:drives	ZaabaoZaaZoca
w:driving	fnZdbbZahlobi
w:drohnen	ZbabbaaapabcZ
w:droit	bcddnccdddcec
w:droits	ZZbabZaabbpbY
w:dron	pabbbbbababba
w:drone	oaZbclpaaacbZ
w:drones	naaanYZacobcZ
w:droni	ZbaaboabbbaaZ
w:droom	ZaZbabZapZbbZ
w:drop	fdncbcobaflcZ
w:dropped	jaZmaYemZmnaX
w:drops	mcbbbcZjbZbcq
w:drove	abacbcacbqccZ
w:drowning	Zcbbdctccccdc
w:drucken	bbbbcboababbZ
w:drucker	bdcdddccdccco
w:drug	Ypbnccacddcdb
w:drukke	Zcadccocabcdb
w:drukken	acccccocccccZ
w:drummer	nZZaYZZapYaaX
w:drums	ZbZbaoZaZZbbn
w:dry	abicllZlbhbcm
w:drydock	mbalboZabZaaY
w:drying	nbabnbmccacdb
w:du	ldecidcjhijbm
w:duas	mbaccbpbcbkbh
w:dubai	dllijballajba
w:dubbo	ooZbccabbabca
w:dublin	cpeebdjlgicda
w:dudas	YbcbcnbnbbbbZ
w:due	jjbjdkbcbcfcp
w:duermes	cddbddbddcncb
w:duidelijkheid	odeeeeeeceeec
w:duizend	ocbccccccbcdb
w:dull	eZbZmajnZlaaX
w:dumplings	bobcccacbobcb
w:duplas	ocbccbabcabbZ
w:duplica	cdcdbcacccocb
w:duplicate	abacbbaYbaamp
w:dura	bcddobccddced
w:durante	jlbbclabnbkca
w:durata	ocdeeedeeeeec
w:duration	rebhddbhddcde
w:durban	occacbYmcbbcb
w:durch	kbncmmkcbbbba
w:durchgefuhrt	oddeeeeeeeded
w:durchgeht	ZccbcobZccbcb
w:durchgerutscht	bcbccbZbcabbo
w:durcit	bcddnccdddcec
w:dure	ZabpaabbccacZ
w:duree	oodddccdbddcb
w:durf	aaYbbbabpZbbZ
w:durfen	pdddedcdddldc
w:durft	cbddnccdddcdc
w:durfte	aaoabmYanZbbY
w:durham	ababncZcaobcZ
w:during	cdkdkcbclnedb
w:dus	ddddddcdcdndc
w:dutch	maaccnamaaeca
w:duties	bjmddbecbjndc
w:duty	ZlabbbkkdhpbZ
w:duur	pcddedcdddddb
w:duurt	bbcccYpZdbbca
w:duwt	bbcdobcdddcdc
w:duzentas	deeeedodedeee
w:dweilorkest	acccccocdbccZ
w:e	ffidifdfhhkee
w:e1	bsbdcbabbbcca
w:each	kcdlhocdbdjbb
w:ear	aaZcbbkapmbca
w:earlier	ZaoobZXjaYmZX
w:earliest	olkcddbcccbbb
w:early	cbmeqaYpcaagb
w:earn	acelglnacbocb
w:earned	lncndbZccbccc
w:earns	acabmlZZbZpaa
w:ears	ciYaabYpnlabY
w:earthquake	cmceddddmbdee
w:easier	aaoobbZbbabca
w:east	objclciccbcdb
w:easter	mlacmbabejbcm
w:eastern	iccldncbddddd
w:easy	ZjlkbbZaapmaY
w:eat	clafibZcmlbco
w:eating	bbZbbaZnZqabY
w:eats	lnccccjccccdc
w:eau	bcddndcdddcec
w:eaux	abaabbaoaZabZ
w:ebs	eaZcddacpccca
w:echafaudage	bccdccbbcccao
w:echange	clolddbdcccdb
w:echanger	decddeoddledd
w:echar	cccdcdcdocddc
w:echarle	aZZbbbZbpabba
w:echeance	bccddcbcccccr
w:echo	aaZbbmZZbpaaZ
w:echt	bbacnbbcbnccZ
w:echte	ababcbpabaaaY
w:echten	bcbdccbcocddc
w:ecole	bnccdiccmccdc
w:ecoles	naaZbZoZbaaaZ
w:economia	ababbaaabapaZ
w:economias	abbbbbabbboca
w:economica	qcdbeddededdc
w:economics	XZaZanYpZYaZX
w:economists	asaccdbccbcda
w:economiza	ceededndeeddc
w:economizem	ccccccabcbbco
w:ecoute	ddneeededdebd
w:ecrire	Zbbbcraacbcca
w:ecririez	bcbbdqaacabbZ
w:ecrit	Zabobaaababba
w:ecrite	acbbboaZcbacZ
w:ed	YZYaaaYoiokaY
w:edit	qcZkbofdaZaja
w:edital	cobcccaccbbca
w:editar	pZabcaYabaabZ
w:edited	nbcccobZbbcdb
w:editie	pdcccYaYdccdb
w:editing	ZbbbbnmXoaaca
w:edition	YlabbihpbbaaY
w:edito	dededepZeeedd
w:editor	madbbpicbabbo
w:editora	ocbdcbaccabcb
w:editoras	deeeedocedeee
w:editore	aaabaZZapZabZ
w:editorial	ZcmbcknYbmaca
w:editors	bbcdlbomcbbdb
w:editrice	abcbcobbdbZca
w:edizioni	abaaboabbbbba
w:edtech	abbbaZnobaaca
w:education	aobbcalnaakca
w:educators	aZYobcmbaabcb
w:educatrice	cpbeeddeddddc
w:een	dkkkjeddchfcd
w:eens	mllZbaYaanabY
w:eerst	baccbcbccaoba
w:eerste	aZZbpbjabllaY
w:eet	bcccdcabcbbco
w:efectivas	bbocdcbcbbbaa
w:efetiva	dqddddcdcdddc
w:efetivar	aobcccbccbcca
w:efetivo	cqcddccbdcbba
w:effect	abaccbYaalbqX
w:effectif	acbdccocbcccb
w:effects	akcodbbccccca
w:effort	qbccdbbcccbca
w:eg	cqcdddcdcdddb
w:egal	cbbddbcbbcocc
w:egales	cdbdddodddddc
w:egalite	bbcdodcccccdb
w:eggs	mbaabaYaaYbbq
w:egregio	dndddeldddeee
w:eh	dededepdecded
w:ehemaliger	bcccccbbccoba
w:eher	bcpccbabbabbb
w:ehi	qdbdcdcdbbddc
w:ehre	aaaZbZZpaaaaZ
w:ehrenamtliche	dddddnccdddda
w:ehrlichen	ZaZoaZYaaZnbY
w:eid	bcacccancnccb
w:eigen	joamjYmababbZ
w:eigenaar	ebeemeedeeeed
w:eigene	aaZabapabalZY
w:eigenen	Zbbcobncbccdb
w:eigener	apbbcbabccccZ
w:eigenlijk	aapbbcabaacca
w:eigens	ZZaapaZaaZaaZ
w:eight	llejemkceajca
w:eighteen	clacddpcbacdc
w:eighty	kcacccmcbXbap
w:eilanden	cnceddcddddec
w:ein	jfikjkddecidd
w:eind	rbdddbbcdcdca
w:einde	qbddeecddddda
w:eindelijk	ababaoanZZaaY
w:eindhoven	kobccdbcmccdb
w:eindredacteur	occcccadcccda
w:eine	imblikbdjdfhb
w:eineinhalb	cddeoedeedeec
w:einem	ddmjkcablacoa
w:einen	dfcllnbceijbb
w:einer	mlbjcckcibmca
w:eines	mdddndcdddddb
w:einfach	Zaqdddbdccddc
w:einfuhrungsbuch	bcdcdocaddddb
w:eingeben	cddddcbbdcocY
w:eingegangen	cbccdcccacbXq
w:eingeplant	aqcdcbaaabaZZ
w:eingesprochen	pdddeccddedec
w:eingestellt	cbddddccdcncZ
w:einheiten	abcobZbbcccca
w:einholen	Zccocbbcdccda
w:einig	Zccocbbcdccdb
w:einige	obZbbcabbobaZ
w:einkauf	bcbcccqbcacbm
w:einladung	ccccdbalcacsX
w:einlass	bbdcdcccdcccq
w:einmal	mjbbboabkbkbe
w:einreichen	oddefeeeeeded
w:einrichten	ccccccbbcacao
w:einsatz	oddeeeeeeeded
w:einsatztage	ocdcdacdedddb
w:einsprechen	Zbbabqaacbbba
w:einspringen	YbabbpZbaaabZ
w:einsteigen	bcacobacabbZa
w:einsteiger	dddcdcbpcbdba
w:einsteigt	Zaacpaabbbcca
w:einstellt	bZacbcaboacba
w:einstieg	bcbcqcabbacca
w:einstundiges	bccodcacddccc
w:eintragen	bbccdcccdcccr
w:eintritt	bnacccarbabbZ
w:einzahlen	bcdcdccdcboaZ
w:einzahlung	bcccccbbccoba
w:einzelaktien	aaaobaabbbbca
w:einzige	bbbbnbabcocbZ
w:eiscafe	obcccbbccbccZ
w:eisenach	aacbcocbcccba
w:either	lbjbidkdllecb
w:ejecuta	bcbcdcbddcocc
w:ejecutalo	bcdcdbcbdcocb
w:ejercicio	ZbbbbpZbcbYba
w:el	eidefhchedicn
w:ela	bbbbcbabcobba
w:elderly	YaZapZYnaZbbZ
w:ele	acbbcbaccnbcp
w:election	iabdddbccbcbr
w:elections	jbaccbZabobcZ
w:electrician	lcdbbbXanambm
w:electricite	bddeddcddddZo
w:electricity	YabbcbYabboan
w:electronic	ZaZnmbmblZaca
w:electronicien	cbcdndcdcccdc
w:elegancia	abocbbacbacca
w:eleganza	bcbcccacboaca
w:elegido	bbbcccbcbZbao
w:elektriker	aabcdbncccccp
w:elektrisch	adddedocdeddb
w:elektroniker	bocdddccbdccc
w:elena	acZbcnZbbobab
w:eletricista	bcccdcbcccccp
w:eletrotecnica	ZaaaababoaaaZ
w:elettricista	cdccdacdddcdp
w:elettricisti	bcacdcqccccca
w:elettronica	acdcocbcddcdb
w:elettrotecnica	ZZaabpabbaaaY
w:elevator	dqaZanZbbabca
w:elevators	ZaZpaaYaaZmbZ
w:eleve	YanabpYaaZaaZ
w:eleven	llbhleiicjccb
w:elf	blbcocacbaccl
w:eliminada	bcbcccabbaboY
w:eliminado	bcccccbbcacoZ
w:eliminato	bcbcccabbaaoZ
w:elise	cccdcdddccndc
w:elkaar	abmcbbelanbbY
w:elke	ZdZaolamZZnaX
w:ella	mbbabXZacbncp
w:elle	bbacccjbmlcbn
w:elles	acbdccobbcccb
w:ellie	qbacabaababbn
w:els	acacccabdbccq
w:else	aaicmcmlekbff
w:elsewhere	YaZbbnpaaYabm
w:eltern	XaaaqaZabbZal
w:elternabend	ccdddcccdcddq
w:elternzeit	cqceddcdccddb
w:em	khcdeieifckfj
w:email	dbbbbblniajoa
w:emailed	ncddeeceddmeb
w:emails	laabccZbbZajq
w:embarquement	abbbbbaacZbao
w:embassy	cbbcccYbbasbZ
w:embauche	cpcdddbdmckdb
w:embedded	nnkccdbcdbdkb
w:embrasse	bdccdcbbcYcap
w:eme	bcbcbccdobccb
w:emea	aalabbZaaaaoZ
w:emil	jkeddckchbcpb
w:emirates	abnccnlcbbcdb
w:emite	pedcedceddddc
w:emmer	bcbcccbbbbbco
w:emocion	bcadbcodcbcdb
w:empezar	kccdccncddnda
w:empezaron	YZZaaaYpZZaaY
w:empezaste	aaaaaaYabpabZ
w:empezo	bcdbZbZcddodc
w:empfang	cdcdddcbdbcco
w:empfangen	abababZaaaoaZ
w:empfehlen	cbbeddcdqbdcc
w:empfiehlt	ababcoabbabbZ
w:empieza	ababbbmnaZbao
w:empleado	cccdndbdddcdb
w:empleados	cdcnbdddddddc
w:empleo	baacccbokacoZ
w:empleos	cbddddcccccqa
w:emploi	aabccbaojabaZ
w:employ	cqZbeaocaacdb
w:employed	aukcbebcdaccb
w:employee	cohcqcicbbbcb
w:employees	kffjccqccbcdb
w:employer	anbqbbebmajca
w:employers	aanbmbbqbjbbZ
w:employment	btccccbclcdcb
w:empregador	abapbaaabaabY
w:emprego	aancbcZmlabal
w:emprende	bcdcacacddodc
w:empresa	baofmbbbpdebZ
w:empresas	YZaaaaqaaamaY
w:empresta	ZaZaZaYaZZqZY
w:empty	XnYaqaZmfYZab
w:en	ijeeiheejejde
w:enables	cccdeeoddcddd
w:encaissez	aaabbaZabaoaZ
w:encaixa	cqcdedcdddbba
w:encaja	cqcdedcdddcca
w:encajar	femfefdeeeeee
w:encajaria	codeeedeeeedd
w:encaje	abpccbabbaaZa
w:encaminhar	dbdeddcdodedd
w:encaminhe	obbccabbbbcba
w:encanador	bddcdbbddccdo
w:encanta	qbabbaZZcbmba
w:encantada	ZaaapaZaZZaba
w:encantado	bbabbbaZbpbaY
w:encantaria	bobcbbaabbcbZ
w:encanto	abaaboZZbnaaZ
w:encarga	abbbboaaabbbZ
w:encargado	boccdccdddcdb
w:encargarte	ocdcdccdcdccb
w:encargo	qbddedcdddbcb
w:encerrada	eeeeeeeeedoZb
w:encerrado	abbbccaabZaZp
w:encerramento	bbabbbbabobZZ
w:enclose	bbccdkZocccdc
w:enclosed	abbccbbadjnaq
w:encomenda	abaakaaaaZnYn
w:encomendas	YZZZaZYZpZnaX
w:encontrada	cdcddccbdccco
w:encontramos	ndddeddddcddc
w:encontrarte	aaZbbbaaaobbZ
w:encontre	abpbbZZaaaabZ
w:encontro	ZbaabnZnaaaaY
w:encore	cboccblbmaibd
w:encourage	nnbcdccccccdc
w:encuentro	dedddacoedeed
w:encuesta	bddndcdcddbdc
w:end	kiceedjkdlccj
w:ende	mmcddcbnbcdda
w:ended	bnZbbbYanbaqY
w:endet	ZYZaaZYZnYZpX
w:ending	acabcbZabZYpk
w:endlich	nobbcbabcbbbZ
w:endorsed	bcbcccbbcacrY
w:endorsement	caccmendedcee
w:ends	Ycdccbjlnablp
w:energia	lcnkcnacbbccZ
w:energie	lbaccbbobambZ
w:energierekening	ddddcdocddcdd
w:energieversorger	pddeeecededec
w:energy	hkjkcbmjmagca
w:enero	mccccbabdcbcp
w:enfants	ababbZZmnajZn
w:enfermagem	YmZabanZoZZZY
w:enfermeira	ZaaobZZaaanbZ
w:enfermeras	ccddcacnddddc
w:enfermero	aaabbaZpbaabY
w:enfin	lmbcabobbbbbZ
w:engage	obbdcqabcbjcb
w:engagement	rblbddccdcedb
w:engaging	pcnbbcYacZbba
w:engenharia	bbbccnnZcbcca
w:engenheira	cocdddcdkcckb
w:engenheiro	cobdhcccmcclb
w:engine	alacccZbbobcm
w:engineer	lnccjdddiceic
w:engineering	mkecjlbijecdb
w:engineers	acnlbgpmbbdca
w:english	mkabblkgkciia
w:engr	ccbdceadlmmdc
w:enhorabuena	aanbbaZaannXX
w:enjoy	bcodbcclbnccc
w:enjoyed	bnnccbmYbkbca
w:enkele	abaabZaoaZbZZ
w:enlace	ZaZaaaZnaYoZY
w:ennuyais	ccqdcdcdcbdcb
w:enorme	ccbcdcbbcYcbp
w:enormes	cdddddcddqdba
w:enoteca	pbbbcaaccbaca
w:enough	djpcceZljbkca
w:enquanto	obccdbccbccca
w:enquire	ljabdbmblbacl
w:enquiries	acabccpbbbbcm
w:enquiry	ZabbbZiboannY
w:enregistre	ababaaapaabbZ
w:enregistree	bbbcccabcbcrY
w:enrol	accdcblrccaaa
w:enrollment	lZcbcclZccbbp
w:enseigne	bccddccbcccao
w:ensemble	bcddoccdddcec
w:ensenen	aZabapaZbaabY
w:ensenes	qcbbbaaZcbaba
w:enseno	ZaZbpaZamZabZ
w:ensinou	acacbbabaobbZ
w:ensuite	acbbcbnacbbbm
w:entao	jnbcccabcbkcm
w:entenda	bcbdocbcbcccb
w:entender	maZhabZboaabZ
w:entendez	cbadccbcobccb
w:entendre	abocbbabaacba
w:enter	bcbcccakdatbZ
w:entered	obbdbcacbobca
w:entering	ZbbqmbYlbaecb
w:entero	abbbcbZobabaZ
w:enterprise	lclacbjnbcbcb
w:entertain	bombccbcbbccb
w:entertainment	mbaaaaobbcbcb
w:entfernt	cbbcccobccbca
w:entire	ncbccaZnbnccb
w:entirely	aoaccclccnhcb
w:entity	kabbcbpbccbcb
w:entra	ababbbabbbpcZ
w:entrada	ZaabbaZraZaZX
w:entraide	ababbbaoaaaaZ
w:entrambi	aaabbbaabolaZ
w:entrance	YabaaZYqaYZaj
w:entrano	Zbbaaaabaapba
w:entrar	ZmZbmaZanZcnY
w:entrare	bcaccbbboacaa
w:entras	ZaabaaZabaqaY
w:entrasse	bcddnbccddced
w:entrata	bbabbbaaoabca
w:entre	jcecjhhclbbjn
w:entree	ZaZbaaZoaZnZY
w:entrega	maZaanZZbZlal
w:entregar	oaccbbbbcccca
w:entregas	Ybcbdobcccbca
w:entrego	YabbcapabbbbZ
w:entregou	aobcccbccbbca
w:entrepot	adbodcbddeccd
w:entreprise	bbacbaaaoaabZ
w:entreprises	abbbbbaobaaaZ
w:entrer	cdcacaccobddc
w:entreresti	baccocbcdbccb
w:entretien	ajbocbalnbnbZ
w:entrevista	albpcbabkknbZ
w:entrevistas	cpcdeddddccdb
w:entries	abbcdbZocbbna
w:entro	mbbbbbanbanaj
w:entrou	nddeeddddddeb
w:entrust	nedeecccedfed
w:entry	daaababqhZpfa
w:entschadigung	ZbbbboZbabbbZ
w:entschieden	bbbbcbbbcYbbp
w:entusiasmo	bddddcacddodd
w:entwickeln	aabpaaZbbaabZ
w:entwickelt	bcccccbcccoba
w:entwickler	ckcdjcodlddcb
w:enugu	bbbbnbacnmbcb
w:envelope	bbbcbcabcamcq
w:envelopje	bbbcccbbcbbbo
w:enveloppe	ncbcccZcccnbZ
w:envia	baabccZccapbZ
w:enviado	ababcbaabZaXq
w:enviamos	occddcacddcdb
w:envianos	bcbccabbcaoZZ
w:enviar	abmcncbbcabba
w:envie	dbobblmbaanZZ
w:enviei	ZaZaaaoaaZnZY
w:envies	bbpabbZbaabba
w:envio	blbcccaccbonY
w:environ	paZobZYaaaaaY
w:environmental	kbbnccablkbdb
w:envoie	abocbbnbaaaba
w:envois	aaaabZZobaaaY
w:envoye	occddccccdbdb
w:envoyer	YZnapaXaaZabY
w:envoyez	lbccdcbdddpba
w:epic	ocbeeedeeeeee
w:episode	bbabjmjpcabcl
w:episodes	pbaabpbcbabca
w:episodio	bbbccbmqcbbbZ
w:epoux	cccdcdcdccodc
w:equal	cbbctcaccbcdc
w:equally	bbacocaclmbdb
w:equipa	bocdcmkccccck
w:equipamento	ccededcdddned
w:equipamentos	oddeeeceeeded
w:equipe	anbdcikebdcpd
w:equipes	bcdddmqccccdc
w:equipment	dbbnnbibccmcb
w:equipo	hncccikkjeccc
w:equity	cnckpcbfcccdc
w:equivalent	lncddebdddcdd
w:er	ddmbecijiajjk
w:era	abacbbpbbaaaZ
w:eravamo	ababccabbobbZ
w:erbij	amnbmbacZbbcb
w:eredita	cddddcdcdcnbb
w:eres	bdcddcpddmcda
w:erfahrung	cccdebcccdpcc
w:erfahrungsgemas	pddcedcdedddc
w:erfassen	occccbbbdcbcZ
w:erfenis	ddcddcbcdbobb
w:erfolg	bcaZdbrdbbcdb
w:erfolgreich	bcdcdbbcbbpaZ
w:erfpacht	cncdddcddddec
w:ergab	cobdbdcccccdb
w:ergeben	bcocccbcbbcca
w:ergebnisse	cccdddccdcdqa
w:ergens	cncedecddddec
w:erhalten	ZjZabaamaapnX
w:erhielt	cdcccdacdcccp
w:erhohen	YaZZbZYaaZapY
w:eri	abaccZbaapbbZ
w:erin	bpbdbdadccddc
w:erinnern	ddcededepceed
w:erinnert	acbccbobcbabb
w:erinnerung	oZYbccZbaoaZY
w:erlauben	dodeeeeedeeed
w:erlaubt	pcdcdYcccdccb
w:erlebt	cdcdedodcdeec
w:erledigt	cccddccdddobc
w:ero	bcacccocmabca
w:eroffnen	bccddccdddncc
w:erp	odamicmkcabca
w:erradas	ncdeddcdddddd
w:errado	bbbbcbbocabba
w:erreiche	bbocccacbbcca
w:erreur	pddeddceddddc
w:error	lkbbbbabblnbm
w:errori	ZbabbbpbaaabZ
w:errors	acaccmpcbaccb
w:ers	deddeeneeeeee
w:ersatz	ocbccbbccbccb
w:ersatzverkehr	cdddddddccdcn
w:erscheinen	bcaccbacbaboa
w:erscheint	cdcddccncbccb
w:erschienen	ZaZaaZYpaZaZY
w:erst	cZldecpccbccl
w:erste	blbdmcaccmecj
w:ersten	aabccbancapaY
w:erster	dbeendcddeddc
w:erstes	caocccbbbbnca
w:erstgesprach	dddeddqbdcbdc
w:erstmal	abbcobacbbbba
w:ervan	alabbbabbobaY
w:ervaren	obddddccddddc
w:ervoor	ocbcccccbbcdb
w:erwahnt	cdcdddcddbdpa
w:erzahl	cdcedepedbded
w:erzahlen	apZccblcbncca
w:es	hdkjkbbefjifk
w:esa	deeedemeeeded
w:esami	abbbbobbaabba
w:esamini	acbocbbccccca
w:esborso	cddcddneddded
w:esca	eoeeeeddedeee
w:escala	nbcdddodcdbcb
w:escalas	cccnccbdccccc
w:esce	aabbbbaoZabbZ
w:escenario	acbbccoabbbba
w:escola	blcccacbkccdo
w:escolares	bddddcocddccb
w:escolas	dddddedcncddd
w:escolha	Zddcddabcccco
w:escolhemos	cdbdddbccacbn
w:escolhidos	ccededcdddned
w:escrevemos	cdddnccdddded
w:escrevendo	bcobbbbbcbbcb
w:escrever	accbcoabccbca
w:escreveria	abaaaoZabaabZ
w:escrevi	abocbcabbabba
w:escribe	bdcddcccdbpdc
w:escribeme	ZanaaaZaZYoaY
w:escribiera	bcodbcabbbbda
w:escribime	bcbcccccccocb
w:escribir	abbccpYZobcca
w:escribo	mccdccbcocjdb
w:escrito	ZaoabaZaaoaaX
w:escritorio	Znbpcblbcbaca
w:escrow	ZbZaacabcabon
w:escuchamos	ddddndcdddced
w:escucharas	bbocbbabaabcZ
w:escuchaste	abacbbpbbaaaZ
w:escuela	ZZZaonYamZZaY
w:ese	aaZaabaaZpZaZ
w:esegui	acccdcbcdcocb
w:esercizi	ZbcZbpZabcabY
w:esgotados	deeeedocedeee
w:esistano	bdcdddcdcdndc
w:esito	bobcbbbbcbacZ
w:eso	mlnbjbacabbca
w:espacial	cndddccdddcda
w:espanol	YabbcapabbbbZ
w:especes	bcbocbbbbbbba
w:especialistas	dedneeddedeed
w:especially	lbabbmZlcdbcn
w:espera	iabobYYmbajaY
w:esperaba	deeedenddeded
w:esperamos	cdccddacdbboZ
w:esperas	baabcbpbbbbaZ
w:esperienza	ZZZaZaYanZoaZ
w:espero	bcccccbacocba
w:esperti	bcbpcbbccbccb
w:esperto	acbocbbccccca
w:esplode	acacobZabbbba
w:esposa	dddddecdcdned
w:espreitar	abbcccoccbcca
w:espresso	odcaccbdddddb
w:esqueci	abocbbacbacca
w:esquema	qcdbeddededdc
w:essa	bpcbdmjcdccdb
w:essai	ZbaccbmbobZba
w:essaie	bcacbbaaaobba
w:essay	kbabbeZaoZmck
w:essays	abcbcpabcccdb
w:esse	nbaabaZbaaoaY
w:essen	ndcdedcdddddn
w:essere	ncccdbbocccca
w:est	fikcdfefdcjcn
w:esta	gckbecbdeaklo
w:estabilidade	boacccabaacaa
w:estabilizar	ocacccacbdddb
w:established	dmbcccpccalab
w:estadistica	amcbcobbbbbcZ
w:estagio	bbcdcbacpcccb
w:estamos	dlqkobabcabbZ
w:estancado	baabcbpbbbbaZ
w:estao	docddcoccccdc
w:estar	mccddblcdnccm
w:estara	nbbccbbbbbbcn
w:estaria	lbocbbZbbbbbZ
w:estas	bcrccciccbkba
w:estate	nbaamkiibbela
w:estates	amlbobdccbbcb
w:estatistica	bbcbcqbacbccZ
w:estatutario	bpacccZbaacaa
w:este	ieZbaaZaaoZqZ
w:esteem	acncdcjccnbdb
w:esteemed	bbbblmljhamba
w:esterna	obdddcddcdddb
w:esterni	qdccddbdddddb
w:esterno	obbcddbccccca
w:estimada	bncclcbdbccdb
w:estimado	jaaaambZbZoaj
w:estimamos	abcobbabcccca
w:estimate	lcccccqacbacn
w:estimated	qbcbdaabbcbca
w:estime	YaZbpbYaaZbba
w:estinguere	bcccccbbcboba
w:esto	cdcdacocdccdc
w:estos	dedeeepdecded
w:estou	bbachcabpabbl
w:estoy	cdldhdlcccmdb
w:estrela	abbbbbaobaaaY
w:estrelas	ZaaaaaZZaZZoY
w:estrene	babcbbaobbbaa
w:estrich	bcccdcccdccco
w:estrogonofe	bcacccbccbbbo
w:estructura	bobccccdcdbdc
w:estudante	bcbcccbbobbaa
w:estudantes	bccccZbocbbbZ
w:estudiante	ccacccbcobcca
w:estudio	bbnncbbbbbaaZ
w:estudo	aaaobaZbbbabZ
w:estufa	ndddddcddcddc
w:estuve	abZbbbZabpaaY
w:et	kfjckjcheembc
w:eta	bcbcccbcboaca
w:etage	bcbcccabcobaZ
w:etait	ZaZbbbnaanbaZ
w:etant	bbcobbabcbcbZ
w:ete	biecjbcbbaaoo
w:eteint	dcdeeeceoeeee
w:eten	ccbcdcbbcbcar
w:etes	kbicbbiboamlZ
w:eth	ZbZaabYZbYsZY
w:ethan	caamedbcoaddd
w:ethics	jcbocdaodbadb
w:eti	bnbdddcdcdcdd
w:etichetta	nddecececdded
w:etiketten	obabcbbbbabca
w:etions	aapbbbZabZbaZ
w:etiquettes	odddddbdddded
w:etre	dclcccnkcbcoa
w:etude	bnbmbbccccddb
w:etudiant	accakaaonbcca
w:etwa	kcdcdbbdcccdq
w:etwas	bkncjcicmlcca
w:eu	ldbcnchcjbkck
w:euch	ZaZaaZZpanZZX
w:euer	abbccbobbabcZ
w:eur	jobldmedbbjca
w:euri	pcacbbabbabbZ
w:euro	liajjnffbambg
w:europe	fknkmfdccbccb
w:european	ZbabnbiZbZoca
w:europeu	pbbbZcabddcdb
w:euros	lcaodmlcbajbk
w:eusebio	cccdcdcdncddc
w:eux	aZocncbdbccdb
w:evaluar	pcbacaaabbbca
w:evaluated	lbaoccZccccdc
w:evaluatie	ocdcbcccddccb
w:evaluating	abbpdbbcdcccc
w:evaluation	sbblcbibcbhcZ
w:evaluator	qZbabbaacbbba
w:even	dkikcbbaobfkg
w:evening	ddbjeodnhbdcf
w:evenings	dfahlpcocbbbZ
w:evenly	bcddpcbdcdced
w:event	ijfhckddeacpa
w:events	jbbclZjmbZbmk
w:eventuali	oedeeedeeedec
w:eventually	aaobabZbYkbbZ
w:ever	bjndkejdhnbca
w:every	jjhcjfjocbjba
w:everybody	capbjlZljlbbb
w:everyone	bfjcbcanellbl
w:everything	cjdcohcdljica
w:evidence	lbacccaababbp
w:evitare	bccccbbccboaZ
w:evitato	occaccbddccdb
w:evolution	abpcbbYbaacba
w:evora	maanbaZZaZZnX
w:ewan	qbmbbZZabZbdb
w:ewig	bZacbcaboabba
w:ewm	aeZZbombZZana
w:ex	Zaijpcmcobcca
w:exactement	baYcbcaboaaba
w:exactly	ljclcbljjkcba
w:exam	Yabadqdnebkbh
w:exame	bcaddcbbdcqcm
w:examen	aaaabqZaZZobY
w:exames	oddeeeceeeded
w:examination	YaapcaabfnZba
w:examinations	nbZbcaZboabba
w:examine	iZaaapZZbaabZ
w:examined	Zbbcnlmccbbma
w:examinees	obcacbbbccccb
w:examiner	Ybcbcrbbbccca
w:examples	bcaccbobanZcb
w:exams	anbbboYbccbcb
w:exceeds	pcabedbdcdcdd
w:excel	bbbbcqemkecca
w:excelentissima	ncdeddcdddddd
w:excellent	bmlbcjbbbojca
w:except	maancbanbajba
w:excess	aoabcckccccdc
w:exchange	ikkcdbckdinca
w:excited	cddeeecelemfe
w:exciting	cdqcddkdcbcdc
w:excl	rZddebcccdddb
w:excludes	cccddepddcced
w:exclusive	iabbbboncanaZ
w:exclusively	ZZZcbbrbYabcb
w:exclusividade	YpcbbaZbababZ
w:excuse	lkZbbaZabqbcZ
w:exe	bcddddbcddpba
w:exeats	nccccanbcbddd
w:executez	ZZbabZaabbpbY
w:executive	bkdbdmolbbbib
w:executives	bbbnbcmmcbbcb
w:exemplaar	bcccdobbdccdb
w:exemplaires	bcddddcddcddn
w:exemplar	deeeecocedeee
w:exercise	ZmabbaYmnZbcn
w:exercises	pbbabakncabca
w:exercons	bdbdddodddcdc
w:exeter	bmadccmcmbded
w:exhibition	obaccbZpkZbcY
w:exhibitors	Zcbaaanobabca
w:exige	ndddddcddcddc
w:exist	jbkcmoacjbcca
w:existing	cddcndanccdec
w:exists	nZmblmYZakaaZ
w:exit	ZaabobmZbbbba
w:exp	klZcbcacoabba
w:expand	Zbnccbncbbcdb
w:expanding	ebrcccZbbklca
w:expansion	bbbddcocmbccb
w:expect	bdnbkdZbnlbcf
w:expectation	qbkbdebdccded
w:expectations	bbqdddbdccddd
w:expectativa	qcdbeddededdc
w:expected	flmcddflfeccb
w:expecting	aZabbooZbaabY
w:expects	ZiabbqZZbbbba
w:expediee	bbabbbaabZbYp
w:expediente	occddcbdddcdb
w:expense	ZbZbbknbaYbbq
w:expenses	jabbdpbacbbZo
w:expensive	nmacbaZoaabbY
w:experience	iihiidbdnckcd
w:experienced	bcaddnccocddd
w:experiencia	aaZbboZapZiaY
w:experimentar	abbbcboccbaca
w:expert	bbaujababamca
w:expertengesprach	acbocbabbcccZ
w:expertennetzwerk	cddqZccddddec
w:expertise	YZZoaapabaZaZ
w:expertos	dedneedeeeeed
w:experts	dbascdlbcbbca
w:expira	abbbbZZbbaYpY
w:expiration	ccccdccbddocb
w:expire	abaacbZabamsY
w:expired	acbcccbbbbemo
w:expires	ZaZbbbfajZnkp
w:explain	kbflbqbdclbca
w:explained	abaccmfbhpcdb
w:explainer	nbbcYcrccccdc
w:explaining	ZnZpcbZbaabca
w:explains	meanbZZZaobcZ
w:explicacoes	ZbaabpaaaZbbZ
w:explico	ddceeeoedddee
w:explique	abcobbabccbca
w:expliquer	bbbbccocdcdcc
w:exploration	ncbadnbdcdcdd
w:exploratory	cbqcbdaccccdc
w:explore	acnbccmddccdd
w:exploring	abnnlcZclaccb
w:expo	kZmbbbonaZabZ
w:export	mbablbhZbaZln
w:exportacao	aocbcdbcddcdc
w:exposure	jmaddcbbdcbco
w:express	bcZcccaccrccc
w:expression	bncddckcdmbdb
w:extend	obbbccYabacco
w:extended	bkbabaZababaq
w:extension	mbcddijccbkdm
w:externa	rbccbcbcddcdb
w:external	pZbbcqaccccdb
w:externalisons	acdddcodddcdb
w:externalizar	occddcacddcda
w:externals	pcbcccaccccdc
w:externe	rdddedcdedcec
w:extra	aaabbraZlZobZ
w:eye	kbllkmdhaZbca
w:eyes	ocjbbbinbdcch
w:fa	dblciambimbcZ
w:fabbrica	aaabbbaboaaaZ
w:fabric	alaoccibcZcda
w:fabrica	lbnbbbnaaabbZ
w:fabricante	bccocbacccaca
w:fabrice	bcacacbbbocca
w:fabrik	gjecccmikicla
w:fabrikant	ZaapaaaabaabY
w:faca	bcadedcdddrca
w:facci	bbbocaaZbbbba
w:faccia	acaccdacoaccb
w:facciamo	abZbbbYbbZobm
w:facciata	acabccoccbbba
w:faccio	bcndcdkcnbccb
w:face	ZbZblbjabpocc
w:facebook	ZabbbaZobanba
w:facendo	abpYbaZacbbca
w:faceva	cdbcdabcboccb
w:fach	cZadcdacbbbco
w:fachabteilung	qccdddcdddceb
w:fachada	bddcddccdccco
w:fachadas	bcdddcocddccb
w:fachartikel	aacbcpbZcbcba
w:fachbereich	cpacdcaabbcca
w:fachforum	abbbcbaobbbba
w:fachinformatiker	YbabbpZbababZ
w:fachkrafte	aaYbbbqbaZbaZ
w:fachlaufbahn	bcocbbabbabbb
w:fachperson	ocdcdacdeedeb
w:facile	ddddddcdddned
w:facilities	ldbdddmdcmddc
w:facility	Zmacccmcbbcbo
w:faco	YabbbaoapZaaY
w:facon	cdbddcbdbodba
w:fact	ddnedecelcdee
w:factories	kebcmcmjcccdb
w:factory	hllcbcldmcbcb
w:factual	nncbdcccccccb
w:factura	occddclcdcaco
w:facturando	ocbddcbbdcbdc
w:facturar	bdcddccodcdca
w:facturas	bbcccboccbbca
w:facturation	cdendbdeeedec
w:facture	lcccccacccjcp
w:facturemos	aaYbpaYZaZaaY
w:factuur	ncbbcblbcbbbp
w:factuurtje	qdcddccdccccb
w:faculty	Zcbcclaqbfbca
w:faden	bccdddbccoccm
w:faenza	ocdddcddcdddb
w:fagan	ZZnnbcmbaabbb
w:fahren	ZbbbcomaabbbZ
w:fahrer	bcaadbqdbccdb
w:fahrrad	bcbdcdbcbbbcp
w:fahrschein	cddddddddcdcn
w:fahrt	abcacoaacbbbl
w:fai	qdcdcdcdbbddc
w:fail	cdbchcnndcddc
w:failed	ibbackbbbcclq
w:failing	bcccdonbcakba
w:failli	bcbdddodcdcdc
w:fails	abbbcZoZbanbY
w:failure	bbbacoiZcaoZZ
w:fair	fcjddafmkmbbl
w:faire	ollbbaZbaajbk
w:fais	ZbkcbbqbnZbba
w:fait	kkacbbibapkbZ
w:faithfully	bckcddmcjbfdm
w:fake	amdbbbnabojbZ
w:fala	ocbdccbccmmca
w:falam	dddddedcncddd
w:falamos	ccbcddocccccb
w:falando	ccccdcbbcocaZ
w:falar	nblicbbncbccb
w:faleceu	dddddeddncddd
w:falha	Zbbcbbabbboba
w:fall	mcbknckccecdc
w:falla	aaabbaZpbaabY
w:fallig	cdcdddndcdddd
w:falls	nlbdkcbcmajcb
w:fallt	kbccdcbccbcbr
w:falou	ZbpbabZaaZaaa
w:falta	hanajllkaacaX
w:faltaba	ZaZaaaZapZaaZ
w:faltam	bcccccbccbZZq
w:faltan	abbccbaambaaq
w:faltou	ccbcccabbbbco
w:famiglia	ababboaababba
w:familia	jobcccbckbkba
w:familiale	aqacbZacbcccb
w:familiar	ZjqnbbabZmbcZ
w:familiare	bobbbbbccbcca
w:familias	bbbcncmccbbdm
w:familie	acbccclcbombX
w:familiebedrijf	coaccdcdacddc
w:familienbetrieb	abpbcbabbZbba
w:familienunternehmen	apabcbbbbbcca
w:families	iebdimjbmicce
w:famille	cccdcdcdccodc
w:family	jpcdkdcccjecc
w:fammi	kcmcccabnacbZ
w:famous	accbcbaaccpca
w:fan	kaZbbbZZhrbba
w:fancy	klikmkZhbfbcb
w:fangen	bbaccbobbbbba
w:fango	ccbcccbccabco
w:fangt	ccccdcbbcacao
w:fanno	aaZabbZasabaY
w:far	klicbcjekjjca
w:farbmuster	bcccdcccdccco
w:fare	ZlZjbpZYnaabZ
w:farebbe	ljmcjcicbkcca
w:farewell	cbbcdcbablcbo
w:faria	obobbbYaaZbaY
w:farine	bcboccbbbbbba
w:farm	ojamajjmaZdbY
w:farma	felfffefeefee
w:farmaceutico	omccdccdcdccc
w:farmaceuticos	cddndcdcddcdc
w:farmacia	aZYbaaZaaZZql
w:farmer	abbocbaclbcdc
w:farmers	ccZnmklkbdbbZ
w:farmhouse	obacbcnbabcdZ
w:farms	kbalkcoecbcda
w:faro	qbaabaZZbmaZX
w:farouk	abZlbbZabaapY
w:fascia	cnddcdbdddddc
w:fase	abbbcbabbapbZ
w:fashion	ZaYbmbYoZYoaY
w:faso	mbbcccacbbocb
w:fast	Zancbdoboecca
w:faster	bccddcbbdacbq
w:father	kjbcldcbeobcd
w:fatou	obbbcbnacccca
w:fatto	onZcbbacaabba
w:fattura	lbanbbZbbbbbn
w:fatturazione	mcdddcndddcda
w:fatture	ZoabaanZbaabY
w:fatura	abbmcbabbaaar
w:faturacao	ccccccoacccca
w:faturar	acccbcolcbbba
w:faturas	YacbdbpbccZba
w:faudra	abocbbabbbmcZ
w:faudrait	qbbabZababbcZ
w:fault	lcaccdccbpcci
w:faut	jaZanaZZaZlan
w:faute	cdbdddodddcdc
w:fauteuil	cdaddccccodda
w:favor	qcdcdccdcdddk
w:favore	abbbnbobccbba
w:favour	mkdkbbdcoajca
w:favourite	mbiblcacbnbca
w:fax	Ybaccbnbbaaaq
w:faxgerat	dodeeeeedeeed
w:faz	qbbabZZabaYbZ
w:fazem	bcabcobbbbccZ
w:fazemos	accccbqbcbbba
w:fazendo	ZaZaaaZZpZaaZ
w:fazer	kbabnaZbaapbZ
w:fd	kaacbcacoZcca
w:fda	obcbcbmcdbcdc
w:fe	deeedemdeeded
w:fear	bcZbcaaYarbbZ
w:feature	ladabalqaZYba
w:features	naabcYZlbaYpY
w:feb	daZaaeXoqYaaY
w:februar	nbabbYaaobbbZ
w:februari	bdccdobccccca
w:february	ocbbdmckkicce
w:fecha	acbbccoabbbba
w:fechada	bcccdccbcbccn
w:fechado	ocbccaabcabbZ
w:fechamos	bcccdcbcdbbco
w:fecho	addbdbbcdccdq
w:fechou	aabapbabbbabZ
w:fed	abocjcnbaYbcb
w:federacao	abcocabbcbZbZ
w:federados	ocbbcbbcccbdb
w:federal	kbcbccmbcdndb
w:federation	oocccaabcbbba
w:fee	lbclemmkbbjcb
w:feed	dhYZbjnabcbnl
w:feedback	baZlmcaZcjbpa
w:feel	blqjdbejbbbca
w:feeling	aanbcbobbYbcc
w:fees	ecZobYopbaabY
w:feest	bbbcccbbbbbbo
w:feestdagen	bcbbcbbabobaZ
w:feet	jZZbpbembabcZ
w:fehlen	bbdcddbcdcbbq
w:fehler	accdccbobbbca
w:fehlt	Zlbconackacca
w:feiert	cdcdddccdYcrZ
w:feira	kccddcmncccba
w:feito	accbbZbpcbbba
w:felicitations	ccadddcccpbXZ
w:feliz	bbpcccabbnbZm
w:felizmente	ncdeddcdddddd
w:fell	boaccdmcbabdc
w:fellow	abZbfbpjbpbba
w:fellowship	aaabbZZraibaZ
w:felt	mbZbbbZcaeqca
w:femi	nXYbabZZYZapY
w:femme	bbcdodcdcccdb
w:femmes	ZaZaaoZaaZnaY
w:fenetres	bccccdobccccZ
w:fenster	Zobbcbabcbbbm
w:ferais	ZaZabpZaaZZaY
w:ferait	bcodcdadabcbb
w:fergus	cbmcddcdcnddd
w:feria	naabaaZmamaYX
w:feriez	qcaccaacaabba
w:ferma	ababcbobcbabm
w:fermata	bcbcccbbcabbo
w:ferme	ZnZboaZZaZjZY
w:fermes	dccedecepeeee
w:fermo	cccddccccccdo
w:fernandes	lcbndcbddbcee
w:fernkurs	ddcededepceed
w:ferramenta	abccccoccbcca
w:ferrante	nbbocaZbbbcbZ
w:ferreteria	odcdddccccadb
w:ferries	bcacncbmcmccb
w:ferrol	oeeeecddeeded
w:ferroviaire	pdddeecedeecd
w:ferry	mcabnallblbbc
w:fertig	obccbbccdbcda
w:fertige	abbabqaacbbba
w:fervendo	bbbbbbZabobbZ
w:fest	ZqnccbZaabaaZ
w:festa	bccccZbbccccq
w:festanstellung	aolcccmcccccb
w:festas	aaaabaaabpaZY
w:feste	arcddcbcbbccb
w:festgelegt	oddefeeeeeded
w:festival	saibbZkZbabbY
w:festlegen	bddneddddeddd
w:festpreis	mbabbbobcbacZ
w:fetch	accccdbbcmlcn
w:fetches	ZbabbboZoZabY
w:fete	obbcabaccbbcn
w:feuille	abbccabcbbZaq
w:feuillet	ZcaabpaZbbZbZ
w:fever	bbbambZocalbZ
w:fevrier	occdccbccdbdb
w:few	ibrffccchdecb
w:fewer	ebZlbandalajm
w:fez	albcbbbblaZoZ
w:ff	aaocccbbcaaZa
w:fi	anbccZZboadcb
w:fibra	acacccpbaabca
w:fica	Yabnbaaabaman
w:ficamos	deeeecocedeee
w:ficar	apbccbbabbbcZ
w:ficaria	cobcccaccbbca
w:ficas	abcbbbacbbocb
w:ficaste	bobccbabbbbbZ
w:ficha	nccbcboaccabY
w:fichar	aobcccbcbcbcb
w:fichas	nbabcbobbbabZ
w:fiche	lnbcccacbbcbm
w:ficheiro	aabbcaZbbapbZ
w:fiches	qdddddbddcddc
w:fico	kZZaaaoaaZoZY
w:ficou	YmabcmZZbbaZq
w:fidelite	bcbccbbbcbaap
w:fidi	aabbpZZZbabbZ
w:fiducia	acccccbcccoca
w:fiel	ccoccdbcbbccb
w:field	mifakaabnmbka
w:fields	abbcccbbcrblZ
w:fiera	ZaabbaZqbZaZY
w:fiesta	bdeddadbddddp
w:fiets	abZbbaZaaZbbr
w:fifteen	kdibjmobaibcb
w:fifth	cbbcqcZccncca
w:fifty	kbimaamZneaZX
w:fight	aclbbcmcanbcb
w:figli	cddcdeneddded
w:figlio	ZbaabpaaaZbbZ
w:figma	nbhckcabpacjZ
w:figure	Zbkkcbpbblbck
w:figurer	ZcmZcbqbcbbcZ
w:figures	ZiYbqblaaYabp
w:fija	aqbcbbaababbZ
w:fijn	ZaZabbaaboaaZ
w:fijne	ccbcccbbcocaZ
w:fijo	arcddccccccdb
w:fijos	bobccbbccacca
w:fil	boacbbaabpYcZ
w:filas	YaapaYYZaZZZY
w:file	ibnibdkbeZnbl
w:filed	bbabocYccobca
w:files	qjbbcbcbbbbao
w:filha	mbZbbpaaaZbbZ
w:filho	ZbbbboZaaaaba
w:filiale	bbbcccbbbbbap
w:filing	ZmZaablnaZlal
w:fill	ejmlbcmjcbkca
w:fille	XaaaaqZaYZZaY
w:filled	ibacmanblbeki
w:filleul	adddddbcddodc
w:filleuls	bdddddbcddnec
w:filling	nbncccabbcldl
w:fills	abnidcqbcbcca
w:film	kblebmdmbZlbj
w:filmar	obcccabcdcadb
w:filming	jcbbbqjaccbcb
w:films	odbbpaXZcbmda
w:filomena	ababbbaacobba
w:fils	nbabbbacnacba
w:filter	eaaabbobbbobZ
w:filters	ndcdmdbdcccdd
w:filtros	bcccdcbccbbco
w:fim	mmabbajabllaY
w:fin	pibcmblbbibbZ
w:final	hlbbcjaeobmci
w:finale	ZZZZaaYpaZaaY
w:finalist	bbcbcbmoccZZZ
w:finalista	ZaZbbaZapZaaZ
w:finalists	bbccccYoccmba
w:finally	hnacdbambnbck
w:finalmente	aocdcccdbcccb
w:finals	XaZZapYZZoZbX
w:finance	bmocbflbbcjcj
w:financed	nZabbbaabapbZ
w:financee	ccddndddddddc
w:financeira	boccdbbcbbcba
w:financeiro	oacccbabbbbaZ
w:financement	baacaapbbbbaa
w:financia	occcccbcccbca
w:financial	kpdccjbcejkcb
w:financiamento	pbbbZcabdcccb
w:financiar	ddddndcdddced
w:financieel	coaccdcdacddc
w:financiera	obcccbabbcada
w:financiere	nocbcZacbcaca
w:financiero	mjcdddcdmddkb
w:finanziamo	cddcdeneddded
w:finanziario	bbccdcqcdcccb
w:finanziata	babcocacdccca
w:finanziert	cccdoccdcccdc
w:finanzierungsrunde	bcbcqcabbacca
w:finch	djecccpckdcib
w:finche	nbbcmbabbbbcm
w:find	ehnfecidjbcje
w:finden	abpcccZbnbcba
w:findet	bcbcccobbanba
w:finding	haebmbmammcca
w:findings	nmbbadadcccdc
w:finds	bimccdqcbaccb
w:fine	nceddjebddcjl
w:finestra	eoddeeddedeee
w:fingers	abZcbbZaaobbn
w:finisca	bdcdddcdndddc
w:finisce	abZbabZapabca
w:finish	hjaicabaodmkj
w:finished	mccjbZYindbll
w:finishing	abjccbhbsXbca
w:finito	pcbddcbccccZZ
w:finkenwerder	oddeeeeeeeded
w:finland	bomdddcccbbdc
w:fino	nmbchmbcjccca
w:fintech	lbjoebckkbccb
w:fiona	Zmanccmdcccdd
w:fiquei	cdcddambcocda
w:fire	laaadociikbck
w:fires	aobcacmdcbadc
w:firewall	ZaaZbZYabbqaZ
w:firm	hkjlkclclaccc
w:firma	ZZZbmlmbnabbZ
w:firmado	ocbddcbadcbdc
w:firmar	aZYaaaaapZaZZ
w:firmawagen	boabccbcccccb
w:firme	bbbcccbccbbcp
w:firmemos	cccdddbcdccco
w:firmen	bcacocbcabbZb
w:firmenwagen	baccddccddcco
w:firmi	boccmbaccccca
w:firms	gbkiibpldafca
w:firmware	qbcbcaicbbcca
w:first	edeclhljdeldb
w:fiscais	pbcccZbacbbca
w:fiscal	bcbccbbbcbaao
w:fish	bcecmdmcbpcdb
w:fisheries	aabZcnbobZbcZ
w:fishermen	anbbocZbbcacb
w:fishing	nmapkaYabaaba
w:fisio	acbcbcocbbbda
w:fisioterapia	pcacbcabbbbca
w:fissa	bobcbcbbbbbbZ
w:fissare	bbbcccocbaccb
w:fisso	bobccbbccbcca
w:fit	jlokcbijbbbce
w:fits	igobbabnbZcma
w:fitted	bcbccconcacdb
w:fitter	ZqbbbbZcoabcZ
w:fitters	abmcccabcaccp
w:fitting	ibnnbcabbZcca
w:five	fkemdjkjdccdc
w:fix	olcbbbiebamdm
w:fixe	alZbnbnabbaba
w:fixed	nnmccdkcfcccb
w:fixen	qdcddccdccccb
w:fixes	bbacccaabaabq
w:fixez	ZbaacpZaaaabZ
w:fixing	nkabbbnbaZabZ
w:fixo	ZpabboZZaaaaY
w:fixsalar	bobbddcdddddd
w:fixum	bobccbbcbbcca
w:fiz	ZaZaaaaapaaaZ
w:fizer	ddceeeoedddee
w:fizeram	ccbcdcocccccb
w:flag	aaabccZbbbqaY
w:flagge	qdcdddcdddddc
w:flagged	oZaabcabccoca
w:flaky	ZbbbcbaZbaacq
w:flat	eoakbdiabedbp
w:flatmate	abocnbacbcbca
w:flats	qbblbajbbbclZ
w:fledermause	aaaabZapaaaaY
w:fleet	YalnabpaacbbZ
w:flensburg	abbccbobbabcZ
w:flexible	plajbjZabaiba
w:flies	abbcnZZboncca
w:fliesenleger	bddcebbdcccdp
w:flight	cdbeckbbcdoen
w:flights	pmbebnXaababk
w:flohmarkt	aaZaaaZpaZaZY
w:flood	ambcoZZabpcba
w:floor	afcjbbhcembbp
w:flooring	pdccddcddddee
w:flor	abbcbbabcbobZ
w:flores	ccdddecdcdned
w:floripa	acbcbcobbbbda
w:florist	ZaYbbbZZZpobZ
w:flour	ZbaabaYZanabp
w:flow	pabjclakcbbca
w:flower	laaaZaZZanoaY
w:flowers	acbcncaccYcbo
w:flugel	qdddeccddedec
w:flur	dodeeeeededed
w:flusskrebse	bbabcbobbabba
w:flutter	nccccdndcdddd
w:fly	omhaaaYanYZbl
w:flying	iabccnaccalnc
w:fnac	bcacbcabaabbp
w:foam	acbZboancacdb
w:focus	aagrcaaababbZ
w:fogli	ndcecececdded
w:foglio	bccccbbccbbap
w:fogo	bcacccaccabbo
w:foi	cbdcdbbbikimn
w:fois	aZaoZZoaaaaaY
w:fold	ZbbbbbZbbaZbq
w:folded	YaabbZZbrZbba
w:folder	dbabcbZalZbcr
w:folding	banclcbbcabjn
w:folga	aobcccbcbbbca
w:folgado	ZbcacobbbbbbZ
w:folge	bbabbaaoaabba
w:folgen	abbbapaZcaZaZ
w:folgende	occcddbdddcdc
w:folgt	bcbbddabcccco
w:folha	bcccccbccbZZq
w:folien	abbbcaaaaobbn
w:folk	ababcoaccmcdc
w:folks	bbncccobbamdc
w:follow	bcalcbcjbpjob
w:followed	ambYbocmbdbcZ
w:follower	ababcbpabaaaY
w:followers	ZaZaabmnYYYnl
w:following	keciedcbflkma
w:follows	ibbkdcaccdjlq
w:fomos	cdddnccdddded
w:fonction	bobdddcdcdccc
w:fondando	edeeleeeefeee
w:fondation	bccccbbcccoca
w:fondazione	obdcdbbcddcdb
w:fondi	acacocbcbbccb
w:fondo	encoddcdddcda
w:fondos	bcccccbbbcodb
w:fonds	Zbbpbaaacbbba
w:font	abZabbeaapbaZ
w:fontanero	cdddeccddcdcp
w:food	fkjpddanddabZ
w:fooi	bcbcccaobbcca
w:foot	qabccbZalnccZ
w:footage	obZbcbZbaobba
w:football	ikYamaXZaobbn
w:footpath	ncaaccnacbcda
w:for	jdejgiihhdeei
w:foram	ccedeccdddoed
w:force	XbbZbtXbcbbca
w:forcement	aapcbaaabaacZ
w:forderung	dbcdodcdcccdb
w:forderverein	abaabpaaaabaZ
w:forecast	obbbbbabbbcbp
w:forecasting	qibckkZcjbcdb
w:forecasts	ZaZpnacaaZZca
w:foreman	arZbaaYbakbcZ
w:forensic	YacobmZabaacZ
w:forever	acZaabYanjqcZ
w:forfait	maapbaaabaabZ
w:forfaitaires	accccbpdadcda
w:forget	jalbbbeknYfbl
w:forgets	ncacccnccacdb
w:forgive	ZoZlkbkjmacdb
w:forgot	ZbZaaaZnZXYZr
w:forgotten	bkZccdlcbpcda
w:forklift	kaZnbamZoYabZ
w:form	jiiihjckccjfe
w:forma	aancbbnbaabba
w:formacao	Zaaccoobcbaca
w:formacion	ZaZabpYZaaaaY
w:formador	ZbcccpabccacZ
w:formaggi	abcdocaccccda
w:formaggio	bcddnccdddded
w:formal	bqldccbcbbbdc
w:formale	acpZbaZbcbcca
w:formalizar	boccdccccbcba
w:formar	bbbocbbbaabba
w:formarias	coeeeededeedc
w:format	chkocoZababbl
w:formate	bZadcbpaccbcb
w:formateur	bYbcanobbbbaZ
w:formation	hcdcdmbndcccb
w:formazione	bbccccqbcccca
w:forme	babbbbaabpbaZ
w:former	abmodjcmjabla
w:forming	bccdmdbnccdee
w:forms	nlZabmWnbebbZ
w:formular	odcdccbdbccdb
w:formulario	qcbcdcbcccbba
w:formulation	ccbccdcdmnddc
w:formulier	maancbZbbabal
w:fornecimento	ccddddccdcccn
w:forni	acbccoabcbbca
w:fornitore	bbbccbaababap
w:fornitura	bcccacoccbbca
w:forse	bdcdddcdcdodc
w:fort	pZcddccddZdco
w:fortbildung	cccadobbccdcc
w:forte	abbccbbbbabrZ
w:forthcoming	mccccbaodcbca
w:fortnight	lcjamnhccbddc
w:fortnightly	YaabbaYoaZaal
w:fortuna	bdcdddcdccodc
w:forty	lekhdimZiicci
w:forum	aabdbicnapcaa
w:forward	jdfccbaeklndk
w:forwarded	ZanbbaZmYcaan
w:foto	laabbbpbbjmbe
w:fotografia	kbabbbaboZbbZ
w:fotografin	ocbcdbbcbabca
w:fotografo	ccbdccocbbbcb
w:fotos	obabbbabbaoaY
w:fotovoltaica	abccdoabccacZ
w:fotovoltaico	ceemeddeedeed
w:found	fbcenbdbbndmi
w:foundation	kebmioZecdkca
w:foundations	ccmdcdandcded
w:founded	bccmccpcdccec
w:founder	gccdsdedcbedb
w:founders	dbaepbpmbabca
w:founding	babctcblcbccb
w:four	lgckdkeijcddf
w:fourni	bpacababbabbZ
w:fournil	bcaocbbbbbbaa
w:fournisseur	aaabbaZZbZoZn
w:fourteen	bjjccpecjbcka
w:fourth	amabncfbnbbbl
w:foutloos	Zdadccodabcdb
w:fp	cdcddbadoccdb
w:fra	ZZZZbaZZaalpY
w:fraco	aaabcbpbbabaZ
w:fractional	pjacbcmkbbcdc
w:frage	ecmjccmcbmcbZ
w:fragebogen	bbbrcbaZcbbba
w:fragen	knbccbkcobccZ
w:fragt	bcbcccbocabca
w:frais	amabbbabbaoal
w:frame	pbaabaoabaacY
w:framed	dddedecedoeed
w:frames	bcbcadZcmZcdo
w:framework	qajbcboabbaca
w:francais	Zcbccbqcbccda
w:france	allocbZacabca
w:franchise	bbdccarcccZcb
w:francisco	pacdcebcdddec
w:francs	maabbnlmbabaX
w:frane	eoddeeddedeee
w:frank	pbaabamYbmccZ
w:frankly	cbaocaabccbdc
w:franquia	bbacocbcbcbcb
w:franquias	abobbcabbabba
w:frapper	baodddbdaccdc
w:frase	bnddddcdddced
w:frau	lkcndcdkhdedb
w:fraud	lnbbdbcnccbna
w:frauen	acbbcmbbcbobZ
w:free	cebdccnrjafdb
w:freedom	fkcanlZZbamca
w:freela	mobccbmbbbbbZ
w:freelance	ncjcddfhmdeeb
w:freelancer	kabcccpcobdch
w:freelancerin	ZaZcbaobZoaaY
w:freelancers	hibcccommbjbb
w:freeze	YnZabaZaaZbZr
w:freezer	mbbcccZbbabcq
w:freezers	YaYZoajobZabY
w:frei	klciciZphakbZ
w:freiamos	ddddndceddded
w:freiberufler	accddcrdccccb
w:freiberuflich	ocbdddbdnddcc
w:freiburg	odeeeddedeeed
w:freie	YnaabnlZaZaaj
w:freier	ZbZbbaZasaaZY
w:freight	dkdcdkmbmbdja
w:freiheit	cdbcdcbcccodb
w:freitag	lcccdmblcbbcl
w:freitagnachmittage	acabbpbZcaccZ
w:french	oZabboZboabbZ
w:freno	bbcccbbbcbbbo
w:fresher	cbcddcbcqccdb
w:fresno	pkaccaZbbnbcb
w:fretta	abocccaccbcca
w:freude	ndddeacdddndc
w:freue	ZaYaabYnlnabY
w:freuen	aqbbccaambbaa
w:freund	mbabbbabaaocZ
w:freundinnen	ababbbabbbqbZ
w:freut	cYbdcdbbabccq
w:fri	YZabbqZZbZbbl
w:friday	ciaeccgmkdfco
w:fridays	Zncacoanajbcb
w:fridge	Zbacbmaaboacl
w:friend	bdbbjdcoelnda
w:friendly	amnbbcmbblbbZ
w:friends	ZanbmalccjobZ
w:frigorifique	adbodcaddeccd
w:frio	nbbccabcnbbcb
w:frist	cobdbdcccccdb
w:frog	abbcbcZboabcn
w:froid	acbbbbnabbbbm
w:froide	bcddndcdddcec
w:from	efcdjeidfkhii
w:front	khlbiljacbkcj
w:frontaliere	boccdccdccccb
w:frontend	ZqabbaabbaoaY
w:frota	aaaobaZbcbbbZ
w:frozen	cbZdccacnohba
w:fruhbucherpreis	abbbbaZoaabbY
w:fruhbuchertarif	aabbcbaobbabZ
w:fruher	ccldbdacqbcca
w:fruhesten	pedeeecededec
w:fruhjahr	lmeeeeeededed
w:fruit	anacccacapbca
w:fte	lqbcdacccccdc
w:ftse	YoYcbcZboacbZ
w:fu	eoddeeddedeee
w:fue	bccadbbcbbpcZ
w:fuego	ddddndcdddced
w:fuel	Zpacbcabbbbco
w:fuels	balcccacboccc
w:fuera	bcbccbbZbnbbm
w:fuese	abocddbcbacbb
w:fuhren	cbcdoccdbccdc
w:fuhrpark	bcocccbcbbcca
w:fuhrungen	cccddcbrcbccZ
w:fuhrungszeugnis	ccdcdcbdcdqZX
w:fui	ccbcccbboacbZ
w:fulda	cddddddddcdcn
w:full	eqeciciddbddf
w:fulle	acabbbbbbboba
w:fulltime	Yaqcddbccbbdc
w:fully	ojacdlacccncb
w:fun	Zaalnibemlbca
w:funcionaria	bqdddcbddccdb
w:funcionario	bcccccbbbbocb
w:functie	anlbbbZanZbaZ
w:functies	bapcccbbbZbca
w:function	dbmcccibblccm
w:functional	nmbdeecdcccdc
w:fund	cbdqnfibcebcb
w:fundacion	aanobaabZabbZ
w:funded	kmdkfbdbebana
w:fundering	Zcbcccabbbcbo
w:funding	ZjZbqbmaaabca
w:fundo	acbpcbaabbbbZ
w:fundraiser	onccccaccbbca
w:fundraisers	ZnaccbobbZcca
w:fundraising	damckcpbbacca
w:funds	Zdilmjabdapba
w:funeral	nbabhmabambcZ
w:funf	jhbbcanqbbbbY
w:funfstellig	cdbddcbcccodb
w:funfte	dodeeeeedeeed
w:funghi	deddeeoeeceed
w:funil	bcbcbZaaaobbZ
w:funnel	abZcbbraaYbca
w:funny	abaccbZobpbcZ
w:funziona	abocnbaacbbca
w:funzionario	bobcbcbbcabba
w:fuori	qdbdcdcdbbddc
w:fur	ifdjeljjcbjee
w:furada	aabbcbpbbbZaZ
w:furchtbar	ccbdbdbcrbcdb
w:furgoneta	bbacobdbbbaca
w:furgoni	ababbbpbbacbZ
w:furniture	kbicjkmebcjcZ
w:furs	ababmaZamllam
w:further	jcocdhckccccl
w:fuse	Zcnnlcbccbbdc
w:fusie	baocccbbbZbca
w:fusion	mnabbbnbabbbZ
w:futur	bobdccbccbccb
w:future	ajscdbdababbk
w:futuro	bccdddcdndcdc
w:fwg	aqbcccccccbca
w:fyi	ZaZaaaYZaYZZr
w:g	YbaandkabYfbn
w:ga	lbbdddndcdddd
w:gaan	dededddeodeed
w:gaat	akabcanmaebbo
w:gaf	bbacccabaobbZ
w:gagner	acbccbmbbpYcb
w:gagnez	addddacdddpdb
w:gain	ahacbanbbZpcb
w:gains	acbccbabcaoaa
w:gala	obbblbiobaaaZ
w:gale	mcbcdccndbdec
w:galera	ccbddccccbcbn
w:gallagher	ddcedeceodeee
w:galpoes	ocbbcbacbbccb
w:galway	ZeeobaaaalbmZ
w:game	nbabnbbncbkbf
w:games	laanibaclacZm
w:gana	acccaanbcboca
w:ganado	abbbbbabbaobl
w:ganaste	ZaaZaaYaaapZY
w:ganha	ababobabbanaZ
w:ganhamos	ccddnbcdddcdd
w:ganhar	ababobabaaZaa
w:ganhe	bdddebddedpdb
w:ganhou	obbbZbZbcbnba
w:gano	bbbcbbabobcba
w:ganz	ZalaoaZaZoabY
w:gap	mdncdljbbaccl
w:gaps	XZXZZZlrYXZYW
w:gara	ocddccbdcdcec
w:garage	Zmbcnbabbaccp
w:garagem	bbcccccbcbcco
w:garagiste	cecddcccddodc
w:garantia	bdddddncdddcb
w:garantida	cZccccbccbocZ
w:garantido	bcbcabZbbboba
w:garantie	ZcbbbaqbabZaZ
w:garantierte	cddcccadednec
w:garanties	cdbdddodddcec
w:garantietermijn	cbddnccdddcdc
w:garantis	bcbcbbabcaoaa
w:garantiti	cnddccbddcmdc
w:garantito	bcbbabYZbbqba
w:garantizada	cdcdbcacccobb
w:garden	kbabjbZaajclq
w:gardener	YccbcZabcocdn
w:gardeners	maZammcabYanZ
w:gardent	ccbcccbbbbcco
w:garder	bcqcddbccbccb
w:gardes	cobbcccdccccb
w:gardez	acccbabcccoca
w:gardienne	abacabZaaZbbp
w:gareth	onabaZmbbbbcb
w:garibaldi	ababcbabbobbZ
w:garnis	ocbccbbcccbca
w:gas	bjkcclZbcbjZr
w:gasolinera	ccbdcdccncddc
w:gast	acZbcaasaZbbZ
w:gastar	ocbcccbcbbcda
w:gastdocent	acccdpbccccca
w:gaste	abbaboaZaabbZ
w:gastos	bbccccacccoca
w:gastvortrag	abcacoaacbbca
w:gata	ZaaabbZabpaZZ
w:gate	ibbbcbaebklcr
w:gateaux	bcbccbbbbbbco
w:gatekeeper	ZbZaaaoZaYoZZ
w:gates	abmobaZabYbca
w:gather	aZjobZZanZbcb
w:gathering	ccmdccbocbccc
w:gato	nddddddddcddb
w:gatos	ZZaabbZZbpaZY
w:gauw	cccdddccdZcbo
w:gave	kcbddojbjkdcd
w:gb	pcacbbabbabbZ
w:gbp	lcdbdaocbcccb
w:gc	lbbdddndcdddd
w:gcse	YaZbbnZbpYbbZ
w:gdansk	paaaaamZaZaam
w:gdynia	anbbncbccladb
w:geaccepteerd	ddddedcddcdpa
w:geachte	pccdddcdddjdc
w:geandert	abobbbabaaYnZ
w:gear	hbanobcbbaaca
w:gearbeitet	bcblbdbcqccdb
w:gearbox	bbacccnmcmccc
w:geb	bcbcccabbocca
w:geben	jaZbbaZaljlmm
w:gebens	ababbbbcbboba
w:geblokkeerd	deeeeddeednaa
w:gebouwd	aZabpaZaaZabZ
w:gebrauchte	bdcodcadddcdc
w:gebrochen	occcdbccdccca
w:gebruiken	YaYaaZYamZqah
w:gebruikersonderzoek	cccndcbbcccca
w:gebruikt	ccbcdcbccboca
w:gebucht	occcdbbcdccca
w:gebuhr	ccccdcbcdcZbo
w:gebunden	aZncabZboZbbZ
w:geburtstag	bcbcccaaclcam
w:gecondoleerd	bbZcbcabaobbZ
w:gedacht	cobdbdcccccdb
w:gedoe	arcddccccccca
w:gedraaid	boccccbdddbdb
w:gedrag	accbcaabcbpcZ
w:gedreht	cbcdnccdbccdc
w:geduld	naZabnYaZnaaY
w:geef	ZaYaapdZZYmao
w:geeft	ababbbbbcaoba
w:geehrte	jiclddedjdidj
w:geehrter	jpdeeecdddddc
w:geen	beicmkdddbmch
w:geerbt	ababcbababpca
w:gefallen	cddeedcdcnncb
w:gefallig	adddedoddedeb
w:gefallt	cdraddbdcbcbb
w:gefeliciteerd	aoYbcbaabfbYo
w:gefinancierde	bbcdndcddccdb
w:gefreut	ccccdabbapcbZ
w:gefunden	ccbddacbbocca
w:gegarandeerd	abaaaaYabaqbZ
w:gegen	nbccknbcbccdb
w:gegenuber	bnbcddndcdddc
w:gegrepen	bcacccabapbZZ
w:gegund	cccccbaZcabZq
w:gehad	ZaZaaaZZapaZY
w:gehalt	bnbcncccccmca
w:gehalter	aqddedbdddddc
w:gehaltsabrechnung	abbccbaababao
w:geheimhoudingsverklaring	ZaZpbaZaaaaaY
w:gehen	cbbcccobccbca
w:geholpen	ccacccbcbocbZ
w:gehorst	dpdedcdddcddd
w:geht	hncckcbccjmch
w:gekeken	abbbcbpbcbbbZ
w:gekippt	ddcededepceed
w:gekomen	ZbYZbbZbpabba
w:gekommen	ccbbddcdocddc
w:gekozen	ZoZabaXabZaan
w:gekregen	ocdbbcccddcbb
w:gekundigt	cbbdddcdoZccb
w:gel	abbbcbbbbabbo
w:gelato	aabbpZZZbabba
w:geld	ZaYZraaajZpaY
w:geldt	abacbcpaaacbZ
w:geldtransfer	ddeeeedeeeoed
w:geleid	ZbaqbaZbbaabZ
w:gelesen	cdddedodcdeec
w:gelezen	ababcbbacbboa
w:gelijk	bbbbcbabbobbZ
w:geloscht	bcbcccabbacoZ
w:gelten	ZaZaaZZZaZapY
w:gemaakt	aoYcbbaboZbbZ
w:gemacht	bcbccnaanbccn
w:gemeenschappelijke	bcbbbcabdocaZ
w:gemeente	pmcccbbccccca
w:gemeentehuis	cbbdddccabdco
w:gemeinde	cqcddebdddddb
w:gemeinden	dddeoedeedeec
w:gemeinsam	bbmcccabbobaa
w:gemeinsamer	bocccbbcccccb
w:gemietet	bbbcobabbabca
w:gemma	oZXaccacoacdc
w:genannt	bcbdcdbccccqb
w:genau	apmccbambaaZZ
w:genealogia	bcbccobbcbcca
w:general	kmmjcbbhcbbcl
w:generated	kcbcddpccbcdc
w:generation	daobbbaabZobZ
w:generations	ncbcdccncbded
w:generous	YaaobXZnbZbbe
w:geneva	abmccdalclncb
w:geneve	aocccZbdbcccb
w:geniet	baabbbaabobaY
w:genitori	bcccccbbccccq
w:gennaio	lbdccbbcccbcp
w:genoeg	mbbccaoabbbba
w:genossenschaft	abaZbZZpbabaZ
w:genova	bbbcccbacZboY
w:gens	YaYbpaYZZnaaZ
w:gent	cdccdcbccocbZ
w:gente	ehpefbcdifeba
w:gentile	occcicbcmbkcf
w:gentle	qcabbcZcbacdc
w:gentleman	Zbccdolcdcbdb
w:genugt	bocdddcccdddc
w:genuine	cmclccjbcdmdb
w:geologi	ZbaaboabbbaaZ
w:geologist	caYmbbYZaYapY
w:geologists	bancccbcbjbna
w:geometres	bdbdddodddddc
w:geometrie	cZdddoccddcda
w:geplatzt	acbocbabbcccZ
w:geprobeerd	aaZaaaYabapaY
w:gerade	biqckcibbcebc
w:gerald	anacdcbcbZkdn
w:gerard	ababbbZaaobbZ
w:gerat	bcbcccbacbboZ
w:gerda	bcbccdbccacco
w:gereed	ddddddcdcdndc
w:gerent	ZbabcZpZcaabZ
w:gerente	cpcdddidjcjcb
w:gerichtsverfahren	Zbbpaaabcbbba
w:german	jqabcboaiabca
w:germany	banbbbnbbZoca
w:gern	lblclkellcbbZ
w:gerne	aaoabbaaaZaZZ
w:gers	ZaaaaaZpaaaaY
w:gerust	kZpabaZZbZaaY
w:gesagt	abpbbcabZZbaZ
w:geschatzter	accocbbccccca
w:geschenk	bcbbcbbbcbbcr
w:geschenkkarten	ddcdddcdccocZ
w:geschil	abbobbabcbccb
w:geschrieben	abpabbabZZbaZ
w:gesehen	obZbbbmaYnaaY
w:gesellschafter	bcacocacabbZa
w:gesloten	deeeeddeedoaa
w:gesolliciteerd	dcceddcdpcedc
w:gesorgt	bcbcdccbcbccp
w:gespart	cdcdddcccpdcb
w:gespeicherte	cabdcdbcYbcsZ
w:gesperrt	bcccdcbbcbpZj
w:gesprach	Zpafccpbbccca
w:gesprache	ccbdbdbcqbcdb
w:gesprachen	ccodddbcbbccb
w:gesprachspartner	cddpZccdedded
w:gesprek	ZamnbbZZpakbY
w:gesprochen	cccdcdndcdddd
w:gesproken	abacccpbabbaa
w:gestaltungsspielraum	dqdddecdddddb
w:gestao	kanabaobaaabZ
w:gestern	bmacdbbboocca
w:gestion	bmbccmlcdalka
w:gestionale	obaabanbcaaaY
w:gestionar	ccdddccdddndb
w:gestione	babcbbbbcbobZ
w:gestionnaires	ZabpaaabbcacZ
w:gestire	bcbcccbocbcbZ
w:gestisce	bdcdddcdndddc
w:gestisci	aZabbbZbZaboa
w:gestito	YbbpbaZbbbbba
w:gestobert	cdcedepedbded
w:gestor	pabcbbZbabnaY
w:gestorben	occcccbccbcba
w:gestores	aZaobaZbbbabZ
w:gestoria	Zcbbcnpbbbbca
w:gestort	Zcbcccabcbcbo
w:gesucht	ebbcnmkcbbbmZ
w:get	cddikclegcneb
w:getippt	abacbcZbapbca
w:getranke	bcacccacaZcco
w:gets	ciecmbkkjcccl
w:getting	elpcccmbblcca
w:gettone	abancbZnbbbbZ
w:getypt	dededddeodeed
w:gevangenisbibliotheek	abbccobbcccca
w:geven	mbabcqZbcbbba
w:gevonden	ndcdddcdccddc
w:geweest	bcacccbcbobba
w:gewenst	maZabbaaboaaZ
w:gewerkt	dedeeepecceed
w:gewijzigd	cdcddccddcZoa
w:gewinnen	bbbZcmlobbcca
w:gewist	dedeeedeodeed
w:gewohnt	cddddcccdccco
w:gewonnen	ZbbaaaZabaqZZ
w:gewoon	rcbcccbccccca
w:geworden	ndcdddcdccddc
w:gezeichnet	bcbcqcabbacca
w:gezien	abYbbboaZnbZY
w:gezocht	kbbmepbacbccZ
w:ghana	aacbnobadcbdc
w:ghent	kdibbaZablaom
w:ghostwriter	nacbcbpbbbcba
w:ghs	ppabcbYbaZlca
w:gia	bbccmcpcbbcdb
w:gialla	bcbcccoccabda
w:giappone	nddedececdded
w:giardino	bcbcccbbbabbo
w:gib	ababbbabcaoba
w:gibt	bblmembgkadbi
w:gift	ifbocbdbccpja
w:giftcards	ccccccbccbocZ
w:giften	cdddddcdcdndc
w:gig	iebcmbccobkdb
w:gijon	dedeeepdecded
w:gilt	Zaabcboaaabam
w:gin	nbncccabbbbcb
w:ginevra	bdcdddcdccodc
w:ging	mbbbccobaabbZ
w:giornaliera	ocdeeedeeeeed
w:giornata	lbblcoabbjlbY
w:giornate	obcbcoaZccZcZ
w:giorni	pmbcccabblecf
w:giorno	lbblcmiaebmcc
w:giovedi	flbncbbecabbm
w:gira	Zbbaaaabaapba
w:girarti	bbodccbcbbbaa
w:giriamo	cdcddcaodccba
w:girl	mcccbbaccdldo
w:girls	Zbbcbpnacbidb
w:giro	cncdndkdccdcb
w:girona	bdbdcdncdldec
w:gis	ZjmmhamZaZbmZ
w:gisteren	aaobbbabZnbbY
w:github	bancicZbmapca
w:giustizia	abbbcbpbbabbZ
w:give	hccejnkckbkbd
w:given	mkmdhmZdcbbhd
w:gives	YdabghonbZlbd
w:giving	ZbabmbinbmnbZ
w:glad	bemgccbjnmdca
w:gladly	acYpcbnbZmbcj
w:glasblazerij	aaZbabZaoZbbZ
w:glasgow	elicelckkjcfa
w:glass	aaZblannaaabf
w:glasses	abccdbnabbZcp
w:glasvezel	bbbcdcbccbbbo
w:glauben	baZcbbacpabba
w:gleich	bnacbcbbbbnca
w:gleiche	qccdddcdddceb
w:gleicher	occdddccdccdn
w:gleis	aaabbaaoaabbY
w:gli	acclclacdcbcp
w:glielo	bcadccobaabca
w:glisse	bcdcddccdcdcn
w:glisser	dccedecepeeee
w:global	bbdmccfbcbnna
w:gloria	acblccancaacm
w:glory	YaaabaZmboaba
w:glove	aaabocaacnbbZ
w:gloves	acbcccqbcaccb
w:gluckwunsch	ZaYbbbZaananX
w:glue	Yaabmoadcacca
w:gluten	abaapaZaZZaba
w:gmp	ncmcbdbcdcddc
w:gmt	abbccbancbboY
w:go	jdjeddiekciek
w:goal	nabbccabcaabo
w:goals	ccqbdecccbdde
w:god	XZZZboZboancZ
w:goed	jmdcclbcobccd
w:goede	aaqbbbabblcba
w:goedemiddag	bcbdbdoccacdb
w:goedendag	cccddcbccboca
w:goeiemorgen	ocacccbcbbcdb
w:goes	kibijdbjeblcm
w:goias	bnddddddedced
w:going	einbebcakmjef
w:gold	lakbbbcbacsbZ
w:golden	ababbbmobaabZ
w:golpista	bcbdcdbccbocb
w:gone	ijccdicjjbhki
w:good	jkjdhedcindcb
w:goodness	abbdbaanboddc
w:goods	aabcabjlbapbi
w:google	abbccbraiboca
w:gordijnen	ccbcccbccboca
w:gordon	adcbddaedcpdc
w:gorgeous	acaccbobbjbca
w:gostar	deeeecocedeee
w:gostaria	bbZabbabcpbaZ
w:gostariamos	bccndbbbdccdb
w:gostava	bcnccdoccccca
w:gostavamos	abpabnZaaZbbZ
w:goste	bbbcocacbcccb
w:gostei	ncpccaZbbkbaZ
w:gosto	dodeedceedddc
w:got	icidkfiekkcdh
w:gothenburg	acocccYbboccZ
w:gottingen	occcdbbcdcbca
w:gouda	abbcbbnnbabbZ
w:government	YloobkZbbabca
w:governo	cceddccdddndc
w:governors	poabbZdbblccZ
w:gp	maamfadnbbcda
w:gpa	cbaccbacqacca
w:gps	cbcdndcdcccdc
w:graag	eljnbblamcbbc
w:grab	aikbcclbcnccb
w:grabo	dededeqZeeedd
w:graca	YaYanaloeYZZX
w:grace	ZbabcamnmZlcb
w:gracias	ababcbanbpZal
w:grad	bbrdddadlbddc
w:grade	etacckcbkbbca
w:graded	rlabcaZbcbbca
w:grading	mlbbcnabccacb
w:gradita	cocdcccdcccbb
w:graduacao	bcdcdocdcdddb
w:graduate	clceccbdqccdb
w:graduated	eddeeddeobeee
w:graduates	aoacbYannfbca
w:graffitis	acdddcocddcca
w:grafico	bcacccbobabca
w:grafieken	cccdcZbobacca
w:grafiker	acabcaaaqbbaY
w:graham	ncbcccaccbcdo
w:grain	ZolbaaZaanabZ
w:granada	ZbabbaaaaZbpX
w:grand	pdZbbliZacobZ
w:grandad	abadccbboacdn
w:grande	nbdccbadccmdc
w:grandes	ccedeccdddned
w:grandfather	aaZbbnZbZqbbZ
w:grandit	appcbbaZcbccZ
w:grandmother	oaacbbibkimcZ
w:grandmothers	mccdcccodbdee
w:grandson	ZaZabbZoZmabY
w:granny	bcaccbbabZbcq
w:grant	mcchneibcdkci
w:granted	Zbabmcjcbancl
w:grants	lbbbbmZnaoccb
w:grappig	cncdddcdcdddc
w:grateful	lccjdkbcrYcdh
w:gratificacion	aabobaaabaabZ
w:gratifying	bnaccbacbocca
w:gratis	acbceborbacmY
w:gratitude	aaZcbaZpZnbbZ
w:gratuit	YbbbbboqcaaZX
w:gratuita	bccccbojccanY
w:gratuite	bcccccaocbbbZ
w:gratuito	biccdljncbclZ
w:gratulieren	ddcdddccdZdqZ
w:graz	YndbbljnambbZ
w:grazie	ablccclbaqbab
w:great	bemiblcccocbf
w:greece	bnndcdccbaded
w:greek	knZaaalbbbZnY
w:green	cblbbccfblejo
w:greenhouse	XZYamoXYZoaaY
w:greet	ddleddbndceee
w:greeting	Zbmmbcaccbbao
w:greetings	ldbdccbbcsiba
w:greffe	cdcdcdddccndc
w:greg	bciccdqcacacc
w:gremio	bcaccYabapbca
w:grenoble	cneededeceedd
w:grenze	cdbcdcbcccodb
w:greta	hkeidddccbcqb
w:grey	ZbZabaZmaYabr
w:grid	Ybamnnabbabca
w:grill	bbdcdcccddcdp
w:grillen	cdbdddcccbdbo
w:gripe	bcbcccbZcbbbo
w:grocery	acbnncabdccdc
w:groeit	acpacbaZabbca
w:groepsgesprek	aaboaaaabaabZ
w:groepsverzekering	boabccbcccccb
w:groet	anZcbcZcaobca
w:groeten	ddcdddccdocba
w:gronder	bcddnccdddcec
w:groningen	baacbbmcZoaca
w:grooming	ZZabobmbaabba
w:groot	bbbcccbbcbbbo
w:gros	naaapYYZZYaaY
w:grosartig	bbbocbabbaabZ
w:grosem	cdcdddodcdeec
w:groser	odcdddcccccdb
w:gross	ctbcccacbcbdb
w:grossesses	cbcdndcddccdc
w:ground	kccobZbbccknb
w:group	ckdjdhbkecjnd
w:groupe	ZbaabaaobanaZ
w:groups	YafZbraabZnbZ
w:grow	bmrcbbZcaebcb
w:growers	abncnbYnbZccb
w:growing	cpocbccckbccb
w:grown	dldcnbjmbabcb
w:grows	ZqlabaYaaabaZ
w:growth	dhicndokaabca
w:gruezi	ocdcdacdeedeb
w:grunde	dddenededdeed
w:grunderstipendium	cddeoedeedeec
w:grundsatzlich	abqbbaaYbbcaZ
w:grunkohl	bcbcccbccacco
w:grupo	ZmZnaZYlaZpaX
w:gruppen	abbbcbaobbbba
w:gruppo	aknbbbZljZmbY
w:grus	oaZbbaZaaoaaX
w:gruse	cdcdddbcdodba
w:grusen	bcbcbZaYZqbbZ
w:gst	qYbbcmabbcmca
w:guadagna	bcbcdcbccbqca
w:guadagni	bddcccacddndc
w:guadalajara	aldcdbodcdccb
w:guantes	bbacbbpbaabcZ
w:guanti	cccdbcbacbccp
w:guarantee	nbbaclbacaoca
w:guaranteed	abbckcmbbbscb
w:guardando	ZcbpbcZccdbcb
w:guardar	aboccbbbbaaZa
w:guardaste	bZbcccbbbbcqZ
w:guarderia	cdcdddccdccbo
w:guardia	bbbbbbabbbbao
w:guardo	deeeedocedeee
w:guardou	aYZcccZcbbbsY
w:guelph	aacchbobcbcdb
w:guess	olmccccccacdk
w:guessing	ZbZbbaobbncda
w:guest	abbZcoeqhijca
w:guests	naabboYhbahmk
w:guida	accccapZbbbca
w:guidance	naZaaokaYZaca
w:guide	pbbbaoikbbcca
w:guidelines	kcabababcplaa
w:guides	XmoaarjZaZZbY
w:guido	bbacccaabZcbr
w:guild	aZaZanXrbZaaX
w:guildford	bbodcbmcZaccc
w:guimaraes	ZbocbcabbabbZ
w:guitars	obbcbcacdmddc
w:gujarat	aabccbomcbbbZ
w:gulf	abjojchjmbaca
w:gultigkeit	cddddddddcdcn
w:gunstigste	cdccddacdcccp
w:gus	abbbcpZnbZbab
w:gusta	abmcbbabbnnbZ
w:gustaria	ldnbclimddbba
w:gusto	acbcnclbbnbbZ
w:gut	obZbbbYZaqbaY
w:gutachten	Zbbobaabcbcca
w:gute	mcbccbaaclban
w:guten	mcnedcicjehcb
w:guter	ZbZZbZZpbaaba
w:gutes	bpcZcaandcccb
w:gutschein	abbocaZabbbba
w:gutverdiener	bcacbcobbabba
w:guy	kbabbbZamZpbo
w:guys	aZZabalapZnbZ
w:gwo	enZccbaanabbb
w:gym	bcancifabkjcl
w:h	pcbkckfkcbgbj
w:h1	aabdddndnaddc
w:h2	ccccdcbccbbbo
w:h3	bcccdcbcdbbco
w:ha	ihhffheddceob
w:haag	odddedcedeedc
w:haalde	bcbccaaabboca
w:haar	nobcccbccbccn
w:hab	kffcmclcbbjcj
w:habari	ZpZnacZcaZbca
w:habe	hembikccncica
w:haben	djeefbfcmcdob
w:haberle	bcbcccbacocba
w:habilitation	cpdeedcdddeec
w:habit	acjabbonaYaba
w:habitacao	dddeeccndcedb
w:habitation	cccddcaccccco
w:habituel	qddddcaccddda
w:hablamos	nlpbcbabbbeaa
w:hablar	cddncdddedddc
w:hablo	boccdcccdccdb
w:habra	Zaabobaaaaaaa
w:haccp	obbccbmbbbbcb
w:hace	jcbccbZnoblca
w:hacer	abaobbbccbbcb
w:hacerte	boccccbccbccb
w:haces	ZaZbbaZaapaaZ
w:hack	oZaamaXocbabZ
w:hackathon	abcbmaascaabY
w:hacked	obZbbbZaZnaaY
w:had	hkcdddicioecc
w:haddad	ilmbccaccbacn
w:hadn	nbachbkabqZaZ
w:hafiz	oabbbcbcbmcdc
w:hago	ccbdZcoccccdb
w:hague	anZbbaZobZaba
w:haha	nbabbbkmaoZcY
w:hai	ababccdbqkblg
w:haies	bcccdqabcacca
w:haifa	aoacccambacdc
w:hail	bbbdldacbpcdc
w:hair	mbbacaYncbacn
w:haken	acbcccaabbcbo
w:hal	bcbcccbbbbbco
w:halbe	dodeeeeededed
w:halben	aaapaZZbbZabZ
w:halden	ZboabbZbnZaba
w:hale	Zbbccmaabnmcn
w:halen	abbYonaababca
w:half	jcchokkkdbdcc
w:halfte	nbbcmcbcccYcm
w:halifax	aoZbcbZnoYbda
w:halina	ZcYcccbbplbcb
w:hall	lcbcbacqcabfo
w:hallam	occbcbncbcadc
w:halle	cddddcccdcccn
w:hallenbadern	bobccbbcccccb
w:hallo	liljkcfcgclcb
w:halloran	YbobbbZaabbbo
w:halls	ZcacbcrZbmcbZ
w:halte	cdcdddcccbccn
w:halten	accbdpbbccccb
w:halve	bbabcbqnZZbbZ
w:halverwege	cnceddcddddec
w:halves	ZaZbbapZaYaYm
w:halvorsen	lbmaabnbbacdc
w:ham	YbaaapYZbYbbm
w:hamburg	mebcccnccccca
w:hamilton	bcjdcdoddcdeb
w:hamsters	pccbcaabcbbcZ
w:han	anbbcbbbbbbbn
w:hana	abaccaZnbpcYa
w:hanau	cddddddddcdcn
w:hand	ldadlbjkldjcc
w:handball	maZobaZaaZaaZ
w:handboek	bcccdobbdcccb
w:handbook	hbbbcpalbiaba
w:handbuch	pbbacZZacbbba
w:hande	ZbZbbpabZZaba
w:handelt	bmbcccZcccocb
w:handen	ocacbbbcbabcb
w:handful	ijrcccZcbbddb
w:handgelenk	occcdbbcccbca
w:handle	caaobnYabnmbZ
w:handled	aqbjbcabbacca
w:handles	bcbcccsbbbcca
w:handling	XkZobbobaabba
w:handover	kbbjfcabbmcco
w:hands	Zhafbmkbnmlca
w:handschriftlichen	ccbdcabbaocca
w:handschuhe	ccbcdccbcbccp
w:handwerker	dddeoededdeed
w:handwerksbetriebe	ZbaabZpaaZaaY
w:handwerksbetrieben	decdedodedeed
w:handwerkstag	ZbbabpZZaZabZ
w:handwriting	mdcdddccdoddc
w:handy	YbkabaZaaaqbX
w:handynummer	bocdddcccdccc
w:hangs	bbnbccYbcpccb
w:hangt	cblcbbZmkaaan
w:hannah	dpbbbabbbbccb
w:hanneke	coccdbbdccdcc
w:hanno	abocccbccbcca
w:hanoi	Ycccdonbccccb
w:happen	ailcjbnbblbcc
w:happened	akbcindhcmcdb
w:happens	jblbneobbaccb
w:happily	abZpbblaZZaba
w:happy	ddmecihjdlcdf
w:haran	abocbbabcabba
w:harbor	nbZccdncbcccc
w:harbour	ZfZabmZnakaml
w:hard	aklnedbbimbca
w:hardly	acccdboccmcdb
w:hardware	lbacqcccibcdl
w:hardworking	aabcccpcpbbcb
w:haria	maZbbZZloZabZ
w:harias	ocdcdbbcdddcb
w:harmonio	ncdeddcdddddd
w:harold	bZccdnbcdcodc
w:harrogate	nbbcdaZobabcZ
w:harrow	jejcccncldfja
w:hart	ccbddcbcmnlbb
w:harte	baabbbaabobaY
w:hartford	pccclbbccccdb
w:hartigan	cbbdedmcncddd
w:harto	cccdacocdccdc
w:hartstikke	cqbeddcdccddb
w:hartwell	cboccdacbdccb
w:haruka	mfcfddkcdccob
w:harvest	jkbbkmnbbabca
w:harvests	bcbcccobambca
w:has	iieigfddcdilk
w:hasn	YbmbccabbabqZ
w:hassan	cdcdddbdnccdn
w:hast	lcbdbcbcqccdb
w:hasta	ndbccbkocbccd
w:hat	kicccjcedidni
w:hate	aifkebqaanbca
w:hates	YaYaZZoYoYaaY
w:hats	abacbbabbpbZn
w:hatte	aamacmnaaobbY
w:hatten	kdlnbcakpabbZ
w:hattest	eaZZooYZbaZaY
w:haugen	aabcdamcoccdc
w:haus	blpcccbambcca
w:hause	nddeeddeedidj
w:hauser	bcoccbabbabbb
w:haushalte	dodeeeeededed
w:hausmeister	apabbaabZZbaZ
w:hausverwaltungen	abcobZbbcccca
w:hautarzt	ddcceebcdddcp
w:have	ihjeidihjdejd
w:haven	cfmcmchbnabkb
w:havenbedrijf	boabccbcccccb
w:havenmeester	dedededeodeed
w:having	okicdfebihbce
w:hay	caajmiccjdljc
w:hazte	acbcccoccbcca
w:he	ddhdichbjmlck
w:head	dqcdjhjcdhccb
w:headache	YaZjbokabobbZ
w:headcount	cojccclcbaccn
w:headhunt	cdpccdZcbaccb
w:headhunter	ccsdddbdcbdcb
w:headhunterin	bcqcccZbabbbZ
w:headline	ZbYbablaZrbaZ
w:headquarters	Zrbdbcccdcdcc
w:heads	ZejlZklkdaamc
w:health	codidcljdecjb
w:healthcare	mjcmcclcbkbdc
w:hear	ainldeakknbca
w:heard	Zlakbcnbombbb
w:hearing	bdmeejibakibk
w:hearings	pjbccbbdcdcdc
w:heart	ZanZobhackbbZ
w:heat	kfcalmknababZ
w:heating	mbbblbjbcdcco
w:heavy	ckadcdqddbddc
w:heb	nbkcedmcndccb
w:hebammen	aaapaZZabZabZ
w:hebben	bbgcobniejbbh
w:heben	ddeeeedeeeoed
w:hebrew	accccpfbaZcdb
w:hebt	mnbmbbaccblba
w:hecho	ccbdcdcdocddc
w:hedge	ZannbbZaaabbm
w:hee	arcddccdcccca
w:heeft	clbjjicbiadoj
w:heel	bbacobabababZ
w:heer	ncccccbcccmcb
w:heerlen	odddeccedddec
w:heet	cbcdnbcdddcdc
w:heidelberg	mbbbbaabbobcZ
w:heimweg	bdbdddcccbcbn
w:hein	bcbcbcocbbbda
w:heiskleber	dddeoedeedeec
w:heist	acbbcbbccboba
w:heizung	bnbccbbbcbcbo
w:hej	ZbaobbZmlhcca
w:held	adbicdbockili
w:hele	abcccbpbbbmcZ
w:helemaal	bbacpbYaYZabZ
w:helen	mjdncbZcbbkda
w:helfe	cdcedepedbded
w:helfen	ddcdedpdddedd
w:helfer	bbbccbbcccmcq
w:helft	abbbmbpbbbbcZ
w:hello	kdjhgddeimhcc
w:help	ldbddimdjcihd
w:helpdesk	YZYZZZYYpYZYa
w:helped	heabbapnaobca
w:helpen	odddecmdedddc
w:helper	aZZcbcacqaabb
w:helpers	abbbcambcbbbr
w:helping	nlZbblZbnabmZ
w:helpline	naaoZaZbaaaca
w:helplines	ZaZbnamnZnbbZ
w:helps	abccobmkabcdc
w:helpt	ZaaaaaZpbZZaZ
w:hem	abZbbbabbbobn
w:hemos	bbbcccmbbZjlo
w:hens	bckccbaabXbcq
w:her	jjabcmbbkljcm
w:heranca	cddddcccdboZa
w:herausfinden	bcocccbccbcab
w:herausforderungen	deneeededdecd
w:herbst	bjbmccablkbbm
w:herd	ocabbZnbjacca
w:here	djicceefinecf
w:hereby	fbbcbobZcbbbn
w:hereinkommt	bcodccacZZbbb
w:herencia	bccccbbbbbpab
w:herhalen	pbbbccZbcbcca
w:herinneringen	bcacccbccocbb
w:herinnert	bccbdcaccbbco
w:heritage	cmcdddbclcmcb
w:heritier	cdbcddcdccocb
w:herkomst	cdddddcdcdndb
w:hermana	bbbcpcacnbccb
w:hermanas	boccdcccdccdb
w:hermano	ccbcccbbaZbcr
w:hero	nbbcacabalcdo
w:heron	kbZabaYmapbcl
w:herr	lnddedcdddjdj
w:herren	bbacccacoacbc
w:herself	ccbddcndcndee
w:hersteld	odcdddcdccddc
w:hersteller	addnedcddeddd
w:herunter	dcddddbcddncb
w:herzlich	cdddedodcdeec
w:herzlichen	aaYbbbZaakaoX
w:hesitent	bZodddbdacddc
w:het	hkbiiiidikced
w:hetzelfde	aZZZbaYacpbba
w:heure	abhmcnfbcckcm
w:heures	cacmcoeccbbbo
w:heute	hecddcccccobo
w:hey	lelddhhdchlcc
w:heya	lmkbbcnbbaaca
w:heyy	abbcbcmboZlca
w:heyyy	cbmeddcddcned
w:hgv	naZccaocbbbca
w:hi	iiihedlffkgcb
w:hibrida	paddeddeedddd
w:hibrido	mmcdeecedeedc
w:hice	bbabbbjbbaocZ
w:hicieras	pcZcbbYbZabbb
w:hicimos	cdcdqdcddcddb
w:hiciste	qecddcbddcddc
w:hidden	XaYZbbaamnaqY
w:hide	bmacacbcbaadp
w:hides	obabaaZYbaobX
w:hiding	aaacboacbkccc
w:hidraulica	ZabbbpZbbbabZ
w:hier	mbZccbfcnmlbj
w:hierbij	anabcbaabbbbn
w:hiermit	bbacccacoacbc
w:hierover	cdddddcdcdodb
w:high	fcbcocbcbojcb
w:higher	joZcbcablZlcb
w:highly	ZarabbZZZYbZZ
w:hij	pcbccbabbbmcl
w:hija	aacbcpaaabbca
w:hijo	ccbdcdccocddc
w:hike	ZaZbbaZaaYbar
w:hiking	laapaYYacbaca
w:hilfsmittel	cccddcccdbcbp
w:hill	abpdbcacjaccc
w:hills	qbabcbabbaccZ
w:hilo	ZbaabpZbbaaaZ
w:him	cebbchdbednko
w:himself	ddddmdceedmed
w:hin	abZbbbaapZbaZ
w:hindi	qbbabZYZbbbbY
w:hingeschmissen	baaccbZbapbbZ
w:hinter	bcbcccbccacco
w:hintergedanken	bbacbcbbaobca
w:hinterhaus	cddcddcccdddp
w:hip	ncccdcbbcbcco
w:hipotecas	bcbocaabcbbca
w:hire	mhjfhdmdhbcdd
w:hired	bbnbcaijdamin
w:hires	aodckjabqZbbZ
w:hiring	blmcccldmbijc
w:his	mefccejcbflcm
w:historia	bbbccbaobbbaa
w:historias	nbcccaancccca
w:history	ddkjbnbjbZdmb
w:hit	maZbbbkkbYmam
w:hitherto	YbaacpZbbobbZ
w:hives	nbbclmabbbbba
w:hiya	lccnbbbbqcbca
w:hizo	ccbdcYbbapcdb
w:hl7	licddmamkdcdb
w:hmo	aqadddbccdcdc
w:ho	lflblbicoedbZ
w:hob	obabcbbbbabca
w:hochschule	abbbboaZbabbZ
w:hochzeitsplanerin	ocbcdbbcbabca
w:hoe	abljbbdbpibbZ
w:hoeft	ZaZbbaZbbaoan
w:hoeveel	abaacbqbbbaca
w:hoge	aabcbcqbbbaca
w:hogeschool	bcedenddeedec
w:hoi	jledcmmcjbjca
w:hoja	qcbbbZaYcbaba
w:hojas	acabboZbaabca
w:hoje	dbnccbambamal
w:hokkaido	bmcdddmldcced
w:hola	ilodjcibcjcba
w:hold	cbeclndmfanca
w:holders	bcmdddcdccddn
w:holding	ZabmhmiablnbZ
w:holds	XbbbnZimajnbj
w:hole	cbaccbcnkobci
w:holen	lbaccckbbaabq
w:holiday	bobhbdjfcacbq
w:holidays	dpccjedbbjbch
w:hollow	bmjjfdjclcdlb
w:holloway	cdbddepddcddc
w:home	lncfccadgelcj
w:homeoffice	bqddedbdedddc
w:homeowners	obcccdjcdccda
w:homes	ibabhmracbaba
w:homework	acmccnbbbbcdb
w:homme	cccdcdcdccodc
w:honest	jfkmebcbiilcb
w:honestly	kbbbjnkcmZbbj
w:honesty	obanbbZbcbkcb
w:hong	bdcdddcdcdodc
w:honnete	cdcdcdddccndc
w:honnetement	bcacbcaaaobbb
w:honoraires	ZbaobmobabbbZ
w:honorar	acblclolccccb
w:honorarios	nbcocbbccccca
w:honorarium	accpcoaacblcb
w:honorarkraft	pcccdYbccdccb
w:honour	aibbcjkmbhnbZ
w:honoured	aabbndlmZobbb
w:hoofd	amacpbeaZabba
w:hoofdstuk	bcccdobbdccdb
w:hoofdveld	cddeddoddddeb
w:hoogheemraadschap	cbcdnbcdddcdc
w:hoop	Zoabbbacbabba
w:hoor	acmcccqcaaccb
w:hoorde	ZaZbpaZbaaaba
w:hoort	acabbbocnaabZ
w:hop	abacccobbacob
w:hope	dhhfddgjloccc
w:hoped	ZaZbabbbpZccb
w:hoping	coWaaaiapiabZ
w:hopital	blnddcbkccbcj
w:hora	jbcpcoibcccch
w:horaire	bdcndcbcdcccc
w:horario	ZnabbmZYmZaam
w:horas	ljcddmkcccebl
w:hore	cdodcdacbbccb
w:horen	bbZcbcbboabba
w:hormis	cccdcdcdccodc
w:hornos	ZbaaboZbbaaaa
w:horses	nabbbknaccccb
w:horst	dbbeddcdoZdcb
w:horta	YabbbbapbabaY
w:horticulture	ocjbbdbbcbccb
w:hospedagem	bbbZcobacbbba
w:hospice	kllbbabnanabY
w:hospices	ZnZapbZZaZacZ
w:hospitais	baobccacbbbca
w:hospital	jjflhkbiifccd
w:hospitales	ccccdccpcbcba
w:hospitalier	cobbcccdcdccb
w:hospitaliere	cdendceeeeeec
w:hospitality	aaaccoknbbccb
w:hospitals	jbjobabpeaaca
w:hospitieren	aaZbabYapZabZ
w:host	jbabbmclldbmZ
w:hostel	anccbbaacbcbq
w:hosting	ZannbaclaYaaY
w:hot	leabbbdZbZkoi
w:hotel	llcddmajccmcb
w:hoteleiro	boabbbbcbbbcb
w:hotelero	bobccccdcdcdc
w:hotels	lanlcbdjbakcb
w:houd	baZcbcbbpabba
w:houden	caocccbbbZbca
w:houdt	ababaaYbbaqaY
w:hour	lcbocniecbddc
w:hourly	mbcpcmhbbbcca
w:hours	klbkdldddbgfj
w:house	eqejeildcbdca
w:household	bbpbccbccZbam
w:houses	mdjbbbrajbbcZ
w:housing	dmjhdcfljccka
w:houston	mcaacaZpcZbaa
w:hovenier	arcddccccbcca
w:how	bccmcejkkocea
w:however	bcjcldbdkmddd
w:hoy	ababbbkabapbo
w:hr	mlicddecjckdf
w:hrs	rnbcccecccecb
w:ht	nceeeeeedeeed
w:hub	ZlqbbjabbZbcn
w:hueco	nbbdcdbdobccc
w:huelga	bbbbbbabbbbco
w:huerta	bnccdccddccdb
w:huertos	ZaabbbapbZZbZ
w:huge	oaaoaaZbabadb
w:hugo	Zoacbcnbcbbca
w:huhu	abpbbcabaZbaZ
w:hui	cdodccmdcbccb
w:huidtherapie	occcdccccccca
w:huiles	adddddbcddnec
w:huis	aqcdccbccblcb
w:huisarts	bdbdddabcccap
w:huit	ZmancoabbbbbZ
w:huitres	babcobbacbbca
w:huizen	cncdddcdcdddc
w:hull	okbblalbccbca
w:hulp	lbacbbabobbcZ
w:human	ZnmbibbadZqaY
w:humanitarian	laobbnaZbaccZ
w:humanos	bobccccdcdbdc
w:humans	nbsabZZaZYbbY
w:humeur	bobdacdcccddc
w:humour	pdddelbddddec
w:hun	ccddddbddcodc
w:hund	dddeoedeedeec
w:hundred	kbabbbmjbmnbZ
w:hungry	Yabbaooccbbdb
w:hunt	acabbbZqlZcca
w:hunting	Xcjccaabbsccj
w:hupfburgen	abbccbobbabcZ
w:huren	ZaZabamabobbZ
w:hurry	nbZbbbnlZbbbn
w:husband	nkccccackandc
w:hut	YambblZnaZabk
w:huur	ZcdccaZcdccbr
w:huurders	eedemeeeedeed
w:huurprijzen	aaZbaaZZboaZZ
w:hybrid	pobdcdchedddc
w:hyderabad	apbccckkcbcbb
w:hydraulic	Znbddkaccccco
w:hydrology	naZcccbcbobca
w:hypotheken	cdcndccdddddc
w:i	fekeididklebc
w:ia	bccccnbnkbcbZ
w:ibadan	nccbmbbccdbdb
w:iban	ZbabcaZbbasaX
w:iberoamericano	bcbbcbbocbbbZ
w:ice	bbZdbcZmokcdb
w:ich	cilcjdlcljdcb
w:ici	acamcaanmmlaZ
w:icu	pZabcbZbobaca
w:id	kbbcccabibqcm
w:idea	hccdsdldadbcb
w:ideal	ZckccXabcbccq
w:ideas	ZbjbfkaaZpbbl
w:idee	ababsaabZZabY
w:ideia	YakapZYaZnZaY
w:identified	lcncdbadbccdc
w:identita	ccddddcdddndc
w:identitat	bcccdcbcccoZZ
w:identite	ccbddbccccYaq
w:identity	bcbcccjccdpnZ
w:idiot	ZaZonbbbaabcb
w:idle	aoZccdocbbbcb
w:ido	cqcdccadccccc
w:idraulico	bdccdbccdcccq
w:idrogeologica	eodeeeddedeee
w:idromele	ZaabpabbZabbZ
w:iedereen	ZkYbnaYaZpmaY
w:ielts	Ybccbnbaccocb
w:iemand	ndijkhbclbccd
w:ieri	lcbcccbbcnmca
w:iets	malbmlZikkbbY
w:if	fdlfddkhlcddd
w:ifrs	nnZbdcYcccbcb
w:ig	bocdddcdcdddc
w:ignora	ZaabaaZaaYZoZ
w:ignorar	bcbcccbbcYcrZ
w:ignore	ajabcccbedjrY
w:igreja	ababobabaaZaa
w:igual	mcbcccaccocbZ
w:ihk	YbabbpZbababZ
w:ihm	cddeoedeedeec
w:ihn	bbbcmbabcbZok
w:ihnen	bdihidndlkcdb
w:ihr	cdfbcbbekfknl
w:ihre	dkccceibabkqj
w:ihrem	flbdcchcjknca
w:ihren	dcmcckclgkica
w:ihrer	abaccZqZkmbbZ
w:ihres	cdceeeqebdcdc
w:ii	laZbcoabljbmZ
w:iii	noacbcbcccbca
w:ijscokarrenbedrijf	ZZaapaZaaZaaZ
w:ik	cflbkdlcmjcbc
w:il	ehdekdcfjcjhl
w:iliquidos	dodeedceeeddc
w:ill	obbccaZacnbco
w:illimitati	bcbcccbocbcbZ
w:illness	bbacbbnabacco
w:illuminazione	odccdcbcdcbca
w:illustrate	ZcZbbaoanYbcb
w:illustrator	koZbbajbpZbca
w:iloilo	Zncccbobccbdc
w:ils	acaccclcqacba
w:ilse	abbcocZccbcdn
w:ilusion	cdcddabndcmdc
w:ilustraciones	ocdcdbacdccca
w:ilustre	ocbccaabcabbZ
w:im	dfdidjjkkdibj
w:image	nbaanakZambbZ
w:imagefilm	occcdbbcdccca
w:images	ZaZaoaobaZlbZ
w:imagine	kjbcodmbcdcdb
w:imaging	ZaebbbmaolbbZ
w:imbiancare	abaabbabbbboa
w:imbianchino	bddcdacdddcdp
w:imediato	cdceddcdncedb
w:immagini	bcccdcbcccoca
w:immediate	lmkdddldccccc
w:immediately	ddbckcocnblca
w:immediatement	bcbddcbdobcca
w:immediato	ocdeeedeeeeec
w:immer	abpbccbbcZbba
w:immobilien	bcbbbcpbccbca
w:immobilier	cddodbddeedec
w:immobiliere	ZcbpcaZcbcbca
w:imobiliario	eeemeddeeeeed
w:imoveis	nbcncaZbccacZ
w:impact	qbccbZbccccdb
w:impagadas	abcccboccbbca
w:impaired	ZcbccZoaaYobZ
w:impegna	abocccbacbbca
w:impegno	bobbbbbbcbacZ
w:impianto	cddcdeneddded
w:implementation	nbncddbdccddd
w:import	abacbcZbaaobo
w:importait	cdcdcdddccodc
w:important	obbdcdncdcbdd
w:importe	ZanbbbYboambZ
w:importers	acncccmlcacdb
w:importo	occcdcbcccbcZ
w:impossible	acacocncaacdc
w:imprenta	bbbdcdbccbbco
w:imprese	ababbboabZbZZ
w:impressao	deeeedodedeee
w:impressed	bkpbddbdccmcc
w:impressions	bbZccbYabZbrX
w:imprimerie	dcceeecepeeee
w:imprimeur	ccbddccdbbcco
w:imprimir	Zbccccbbcccco
w:imprimo	deeeecodedeee
w:improved	bbccccldapdcc
w:impuestos	Zcbccbqccbbca
w:in	ehifhefiiihed
w:inaugurazione	occcccbbdcccZ
w:inbox	kbfakcnbblnaZ
w:inc	loacccbdddcdd
w:incarico	qbbcdcbbcncbY
w:incassi	ababbbpabZbZZ
w:incastriamo	ocddccbdcddec
w:incentive	aoZoccZcccbba
w:incidencia	bccddcbccaabp
w:incident	nbcccnabdbcdb
w:incl	dkaacolbbbmZZ
w:include	fbmddfmkkcccc
w:included	nkaajinmcbbdc
w:includes	abbbimbbchldo
w:including	kbedcmljdbcla
w:incluida	abbobbbcZbbcb
w:incluido	ababbalobaaaZ
w:incluidos	obdccabcdcadb
w:incluindo	abbbcbZaboabZ
w:incluir	abobbcabbabba
w:inclusief	maaaaaZobaaaY
w:inclusive	nchcddkccmccc
w:income	Zbaabbmacasba
w:incontinentie	YZaaapaZaaaaY
w:incontrati	aaaccYbaapbaY
w:incontro	ababboaZbabba
w:incorporacion	bqddddcdddddc
w:incorporar	bobccccdcdcdc
w:incorporarse	crcddcacccccb
w:incorporated	nbbdmdcdcdded
w:incrociate	eoddeeddedeee
w:incubadora	cdddnccdddded
w:incubateur	bbcdpccdcccdb
w:incubator	ZaZaqaYbbabbb
w:incumbent	kpbbccbcccccb
w:incuriosisce	obcdddcdcccdb
w:indefinida	coeeeedddeedc
w:indefinido	crcdddcddddcb
w:indefinite	Ytabcbabbbbca
w:indemnisee	bbcocbbbcbcca
w:indemniser	dddbcZboecddc
w:indemnity	Zoaaccoccbcdc
w:independant	nbalcbmbbbjba
w:independants	abbbcbfobabbZ
w:independent	rcijciddcbckb
w:independently	anbcdmbcdmcdd
w:independents	ZanabbYobYbbZ
w:independiente	abZcacaboabab
w:indeterminado	aqabbbaaaaaaZ
w:indeterminato	crdeddddddddc
w:indeterminee	arcdcacdbcdcb
w:indetto	cncdcdcdcdcbb
w:index	ZoamjmYjbabcl
w:indicar	bqcddmbdccccb
w:indicaria	cbadddbdqcdbb
w:indicate	nkbncbdajcccb
w:indicated	ncccccacdcbcn
w:indicativo	occcdbbccccba
w:indichera	ZbbobaZbbbbba
w:indienen	aobcbcabbbbba
w:indiensttreding	boabccaabbbbZ
w:indique	abZodcbcccbcb
w:indiquez	bdcndcbcddddc
w:indirizzo	bdccdccccboba
w:individual	mbbmcbmbckacc
w:individuals	ocbbcaZobcaca
w:indruk	cncdddcdcdddc
w:industrial	olbbbbkbbcbca
w:industriel	bcboccbbbbbba
w:industries	YanZoaZbaYcca
w:industry	abnibdjbpdbca
w:ines	bacckbinbcbin
w:infermiera	bobccbbcbbcba
w:infermieri	ZZapaZaaababZ
w:infirmiere	ababdcZcpbbba
w:infirmieres	bcaccbqcabccb
w:inflation	pdddeccddedec
w:influence	abbmcbnbcbbcb
w:influenza	cccddccccccdo
w:info	bbbbcXjpbamcZ
w:infografias	pcabcbYbbZbbZ
w:infographics	qcaccbZbbabcZ
w:inform	Zbmccbfjlaadp
w:informal	bkmcacamcmcdb
w:informamos	bbcccccbcbccp
w:informatica	pYZbboaaaaabZ
w:informatico	boccccbccbccb
w:informatics	ccbbdolckcddc
w:informatiemanager	bodddcddedcda
w:information	bdchchmnkdecb
w:informe	paanbZZaaaabY
w:informed	malbcbZibalne
w:informele	bccZocbcccddc
w:informes	qcdddccdedbdc
w:infrastructure	bmbcddndcdddc
w:ing	oedeeedeeedec
w:ingegnera	baccocbccbbcb
w:ingegnere	kncedecddddkc
w:ingeniera	nmddddcddddmb
w:ingenieria	ZYaboaZnaaaaY
w:ingeniero	dddddecdcdned
w:ingenieur	jibdcbccobccb
w:ingenieure	hnbddcccncdja
w:ingestort	bcacbcaoabccZ
w:ingles	Zbbbcbobcabba
w:ingresa	accbcbabcbpbZ
w:ingresamos	ccdddccdddndb
w:ingresso	kcbcccbpcbbbZ
w:ingrid	ZbabmckbaobbZ
w:inhabergefuhrtes	bobccbabbbbcZ
w:inhaberinnen	cdddeeodddeec
w:inherit	albcocbdccbdc
w:inherited	nakbkmZaZYnba
w:inhouse	YnabboabaaboZ
w:inhuren	oddddccdcdddc
w:inhuuropdracht	qcddedcdddddb
w:inicial	bnbccbabcbnba
w:inicio	mbabbaZabaaoY
w:initial	qbcdddiccdcdc
w:initiativ	ZapbbaYabaaaZ
w:iniziale	ncddeekedeeec
w:iniziare	baccbbbcdboca
w:inleg	bcbccaaabboca
w:inlogcode	YZZaaaYZaYZpY
w:inloggen	aZZaaaYZaYZpY
w:inmail	kbabccZbbZarX
w:inmates	albpcbbbcbcdd
w:inmediata	bpcdddcdldddb
w:inmobiliario	caaddboadcbcb
w:innen	acbacapccbbcZ
w:innerhalb	cdceeeqebdcdc
w:innovation	aapblcZcbacbb
w:innovationspreis	YabbbbapbbbbZ
w:innovative	bbbbobnnbaXbZ
w:innovazione	ZaabaaZpbaYbZ
w:inoltrare	cbcdddccpcdcc
w:inoltro	boccadabccccb
w:inplannen	ocbcccbcbbcdb
w:input	abonadabcaccc
w:inquerito	ZabpbZZacaaba
w:inquiry	ndbccdnccbccc
w:ins	bpbndbkbccbba
w:inschrijving	cdcccbbZcabap
w:inscreva	bbccccaqcbZba
w:inscribete	bcccdcbqcbcbZ
w:inscricao	cccdcobadcddb
w:inscricoes	bbbccZbpbbbaZ
w:inscripcion	bcbbcbaocbbbZ
w:inscription	bcccdcaocbcca
w:inscriptions	ZbabbZpZcaabZ
w:inscritos	cceddccdddodc
w:inscrivez	bccccaZqcbbbm
w:insegnante	ddcddZcbdbdcq
w:insegnare	abaaboabbbcba
w:insegni	ZcbcbobbaabcZ
w:insegnino	bbcccobbbbcbZ
w:inserimento	ocdeeedeeeeed
w:inserire	cpbeeddeddddd
w:inserisca	bccccbbbcboaZ
w:inside	lejdjddmiakbZ
w:insieme	ZbaboanbaZabY
w:insights	bcbpedadcddee
w:insist	ncbbcbbncbcdc
w:insister	cdceddoddcddc
w:insists	qbabbbmbbaacZ
w:inspect	ababbbmabapbZ
w:inspecteur	odeeeeeeceeec
w:inspection	oiabmbmbbabca
w:inspections	ocacccmccicdc
w:inspector	ZmabbbbnmZkbZ
w:inspectors	pcabccmcccbcb
w:inspetor	oddeeeceeeded
w:inspirants	aapcbcabcbccb
w:inspiring	aaZbbbrYbZaaZ
w:insta	obbcbbabcblbZ
w:instala	bccdddlddcndc
w:instalaciones	oddddcccddcbb
w:instalador	abbbcbabbapbZ
w:instale	cacbcdbcddocb
w:install	abccccnbcbsca
w:installatiescript	babbbcacdcocb
w:installation	bccdddpdcaceb
w:installed	jncbcbbbdbacm
w:installer	biZoabYnaZlcZ
w:instalment	YbaZbbZbcanbp
w:instalments	kbbbbmqacbaca
w:instant	ZoobccZbbbicZ
w:instead	ccZbnamlnYaim
w:instituicao	abbcbbbcobbcb
w:institut	noacaaZaZaaaZ
w:institute	aoaliiielbbca
w:institution	ZoabbbZncbbca
w:institutions	abocddmccccdd
w:instituto	kpbbbaZbababY
w:instituut	aoccccabbbcba
w:instruction	Ybcbdrmccbccc
w:instructions	ZpaacaabcbnZZ
w:instructive	cdbdddccZpdcc
w:instructor	becdcpbbkbcil
w:instructors	accddqikccacb
w:instruments	ZbabmmnabZbcb
w:insulinpumpen	addoedcddeddd
w:insulting	nbaaboZZaaaca
w:insurance	bmecjjcefclck
w:insured	XbaaccpbcbpbZ
w:insurer	pjbljbcccbcdc
w:insurers	jbomnbabjabca
w:insures	bbccpblccbbdc
w:intake	ZbZonZYobabbZ
w:integracao	bqddccbcddddc
w:integran	Zbcbdbodccccb
w:integrar	noccdcbcdcccb
w:integration	pbanlcbccbccb
w:intend	molbbjabaabca
w:intends	oklZbkZamaabZ
w:intensieve	ZaaaaaZpaZaaY
w:intent	bZbcscZcbbbcb
w:intentado	aaabaaZaaZZpZ
w:intercontrat	bacddcrcccdcb
w:interesa	nbbcndbcccdcb
w:interesado	ZanocbZabbbbZ
w:interesante	ccpdddcdcbcYb
w:interesaria	occccccccccca
w:interessa	kodddlcdddddc
w:interessant	bbpcncZbcbcca
w:interessante	ccrdddadccddb
w:interessanter	bbacbcbbbobba
w:interessanti	bbpbbbZZbZbaZ
w:interessato	bbobcbbbbbcba
w:interesse	lnbcoccdjcdcb
w:interessee	kbbbcoabbcbca
w:interesses	Zbcocabcdcbcb
w:interessiert	YalaaaYaaYaqY
w:interest	nmkjhibdbcecb
w:interested	emmkiekccbddb
w:interesting	hpncZcbbbncdb
w:interests	qaYaZoXZYXZaY
w:interet	aabbbbabboaba
w:interface	ZaboaabbccacZ
w:interieurbureau	oddddccddddec
w:interim	qbecdcjcmccdb
w:interims	mapbbbZbaZcca
w:interimsleiter	odedebdeeebec
w:interimsmandat	ndcdddccdccdb
w:interina	qbabbbabbcaca
w:interinato	occaccbccccdb
w:interino	pacccbabbbbaZ
w:interior	moabcbklbabcb
w:intermediaire	YaZbpbYaaZbbZ
w:intern	anqbcbZababbn
w:interna	ZaaaboZaaaaaZ
w:internacionales	ccqcddbddcdcb
w:internal	pnaccbbcmacca
w:internally	ZZZbbcZbphbba
w:international	llfcdammcabca
w:interne	bcodddbcbcdcc
w:internet	lcbccnchceian
w:interns	YbbacmoZpaabZ
w:internship	bcodccbcocddb
w:internships	abacbcYbrZbca
w:interprete	rZaZaZZYaYZZW
w:interpreter	qnbccbbbbbcca
w:interpreters	oddbchhbijcdb
w:interpreting	babcdqaZcaccc
w:interrotto	eodeeeddedeee
w:intervals	aaZbcmaaaobbZ
w:intervenante	defeeneeefeed
w:intervenants	dddbcZboecddc
w:intervention	ZaaabpabbZbaZ
w:intervento	bdbcdbbacocbZ
w:interviendriez	ZaZpaaZaaZaaZ
w:interview	aibocbbklboch
w:interviewed	ehlmbbZapaaac
w:interviewing	paZobbXabZaam
w:interviews	dibmcbefjbocd
w:intervista	cdcneccdddddc
w:intervistare	bcbcccbocbbbZ
w:intestatari	abbbaaabbboba
w:intestate	bdccddbddbpdb
w:into	jhbdlfjcleidf
w:intorno	dpccddcdddddd
w:intro	kaZapjkaalbbZ
w:introduce	bhfikcminbccb
w:introduced	nbalbaaocbbca
w:introduceren	cbadcbcdocddd
w:introducing	abYbbcYbZrbaZ
w:introduction	bbicljnblccdc
w:introductions	Zbbcbcqccccbb
w:introductory	cjncedklcccdd
w:introduzca	aaaabaZaaZpZY
w:invallen	adccdoaccccca
w:invece	ocdcdbcccdcba
w:inventario	pdcdccccccadb
w:inventories	nbabboXlaZZbZ
w:inventory	laZmaafaalalj
w:inverno	ncdeddcdddddd
w:inversion	cdcnbdddedddc
w:inversores	bbbbocbbbbcca
w:inverter	abZbbcZobmadb
w:invertir	ZaabpbaabbbbZ
w:invertiste	ZaZapaZaZZaba
w:invest	cbbcqZkkbbkcZ
w:invested	abbZrcYccabca
w:investeerder	abaoZbbbccacb
w:investeerders	abaXqbabbbccb
w:investering	ebeemeedeeeed
w:investeringsmaatschappij	abaocaabbaaba
w:investi	ZaYZpaZaZZaaZ
w:investidor	ababobabccbbb
w:investidores	bbabocabcccca
w:investigacao	YqbabaYaaaaaY
w:investigador	bocbcbbccbccZ
w:investigadora	YraZaXYZaZZaX
w:investigator	nnabddackcbca
w:investimento	aabapbabcbaba
w:investissement	bcbccdoccbbca
w:investitore	ZcbpbcZccdbcb
w:investment	abbqjaqbcbbca
w:investor	abcnqcbccbcdb
w:investors	aoamlcmccadca
w:inviaci	bcbbcaaabaqYY
w:inviare	ocdeeedeeeeed
w:inviernos	ndddeddddcddc
w:invierte	abababZaaZpbY
w:invio	aaabobZbbabbZ
w:invista	ZZaaaZYZbZpZY
w:invita	oddcddbcdccca
w:invitacion	cdcdddccdbcqZ
w:invitamos	ccdcdpbYcacca
w:invitano	bcdcccacddodc
w:invitas	ababbbaabboaZ
w:invitation	bcbodcbkcicpa
w:invitations	ZaZabaZZaYZsW
w:invitato	acbcccbbbabrZ
w:invite	amdjckclcbmla
w:invited	adahcbbrcinbZ
w:invitee	cdccdbcpcbddc
w:invites	bdbccnaqcabbf
w:invitez	abacbbaacboba
w:inviti	bcdcccacddodc
w:invitiamo	ddeceodZdccdb
w:inviting	mZaZblZpaamba
w:invito	ddcdeedcdadpb
w:invitons	pbbZcbbbccccb
w:invoice	mcddcbdbdbllo
w:invoiced	rablccZccccdc
w:invoices	kkaabbobkaZkl
w:invoicing	obbbjbpacaaca
w:involved	nYYqZZYZZYZaZ
w:invult	abaocbZbbbbba
w:inzwischen	kccdkccdlmddb
w:io	blececjcjkibm
w:ios	mnbcacblcccna
w:iphone	ZbZanaYabZoYk
w:ir	abmbbbaajabbp
w:ir3	qbldddidcbddc
w:irait	bbcobbabcbcbZ
w:ire	cccdddcdcdned
w:ireland	jbobabZoaaccb
w:irgendwem	dodeeeeedeeed
w:irgendwo	abqcbbabaabbZ
w:irish	bcbccnankacda
w:irma	acaccdabaocca
w:irmao	bbacdcaaZabcq
w:irrigation	Zcbodbkccdddc
w:is	eieeideieciim
w:iscritti	ZbaabonaaaabY
w:iscriverla	pdccddcdddddb
w:iscriversi	bbabbbaobbbba
w:iscriviti	cedeedcodcddb
w:iscrizione	cdcddcandcccb
w:iscrizioni	bccccYbocbbba
w:isencao	boccdccccbcba
w:ish	aaZoboZabYacb
w:islands	YanaaZoabmbbZ
w:isn	femcecjddikic
w:iso	caamlkqababcZ
w:isobel	jmmbbclcaaddb
w:isso	abbcbbabcboba
w:issue	mbbbcjkmbknbZ
w:issued	bcdadYabdbqdb
w:issues	pcacceYocjbcZ
w:ist	ejcdibhddbkkn
w:isto	bcbcocbccbbcb
w:it	iheijeeidiigd
w:italia	ababbbabbobbZ
w:italian	aambbcZafYbbp
w:italiano	YbbabnobbbbcZ
w:italy	ZqacbcZccbcdc
w:item	ZabbbqXabamoY
w:items	bbbZbmdZbZmap
w:its	fmdfjjckdbdfi
w:itself	cbabccqbcbnck
w:iva	mbmccnifcbbcZ
w:ivan	liideddddddpb
w:ivo	boZbbZZaaYboZ
w:iyer	ccmndcbcddcdb
w:j	lbkclfhbnkcba
w:ja	nbechbjcckkld
w:jaar	hmhnldabkdbcc
w:jaarcontract	brbdddcccbcca
w:jaarrekening	ocbcccbcdccda
w:jaarverslag	pbZbbaabcbbba
w:jahr	eflpfcbbjccch
w:jahre	klabkbZalobbY
w:jahren	ilcdidldjcddk
w:jahresabschluss	baccddbcdccco
w:jahresende	pedeeecededec
w:jahresgehalt	apabcbbbbbbca
w:jahresgehalts	cccdcdodcdddc
w:jai	bcacbbbbbapca
w:jail	YabpamZabaaca
w:jails	lbodcdZcccbdc
w:jaja	odbdcdccccadb
w:jam	YaZbbainlYabo
w:jamais	oaXZaaXZaZZpY
w:jambe	occdccbccdbdb
w:jams	pbbabZZZbaZan
w:jan	bbcbZnbZdbccp
w:jana	banccbbcbobcc
w:janeiro	acdcdbaccccdp
w:jans	bccbdcbbdbbcq
w:jantar	ZaZZbZZoaoZZY
w:januar	abaabZYabaaol
w:januari	addddbacddcco
w:january	kekcdjjkcabbn
w:janvier	ZnbblaZbbaabo
w:japan	Zaobmbdbabbcb
w:japanese	aobdcmlbdbcdc
w:jar	abbcbcaabZZbq
w:jardim	abbbbbaobaabZ
w:jardin	cccdddcccbbco
w:java	lklddfkceccjb
w:jcl	lbacccbbbYbbp
w:jd	krbdddbdbccdc
w:je	eejeijeciejlc
w:jean	bbabacZZblabq
w:jede	cnddddddddmdc
w:jeden	YaabbbZraZlbY
w:jeder	accdccboabbca
w:jederzeit	aapbbaYabaaaZ
w:jefa	ZaZaaaZZapaYY
w:jefe	bpbcccbbjbbnZ
w:jefes	bcdcabacddodc
w:jemand	aaZbbbZboXaao
w:jemanden	olbbknabiibcZ
w:jenkins	ncddeecekdded
w:jens	anbcbdbcbnddc
w:jess	abaajnZabobca
w:jetzt	edbhkcejdmdmb
w:jeu	occddccccdbdb
w:jeudi	abakbbZpajaam
w:jeune	ccddndddddddc
w:jeunesse	apbccbbcbcZbZ
w:jezelf	cbbbcZoacbcba
w:jij	jkdbmiabnbmbc
w:jo	nbabcbeabmcco
w:joan	YpaabZZaboacZ
w:joana	bobcccbccbbba
w:job	fkkcdcbdkfjlc
w:jobs	lZlccbbloekmZ
w:joep	obbcccZbcccca
w:joga	ZbbbabZbaapba
w:jogo	bcccccbbcbcbo
w:johor	qaccccacccbdd
w:join	ajbeobbpccjfa
w:joined	ZanbbbZaaqmna
w:joiners	aondddabccmbb
w:joinery	YnZaaqYZYXaaY
w:joining	cdkmlbcbcbmcm
w:joins	ZZaaaabZbYsZn
w:joint	ZZbabaZabaoam
w:jointe	boccdcacdbacp
w:joke	dbZbelelhobca
w:jokes	bbbcccbobocca
w:joking	njmbbcmaaYbbZ
w:jonas	ikdcddkciccni
w:jonge	ddddedcdcdnec
w:jongens	ccccdcbccccco
w:jongeren	cddddnccdddda
w:jordan	acbbclmmcacna
w:jornada	qnabbaaZbabbZ
w:jornadas	naaabaZoaaaaY
w:jornal	abaaaoaabbaba
w:jornalismo	aabbbaZpbaZZa
w:jornalistas	acbbcaZobabbZ
w:jou	ikmbjbZbapbaY
w:joue	ZaZZaZZYZpZYY
w:jouent	bcbccbbbbbbco
w:jouer	adddddbcddndc
w:jour	mikcdlbcickcd
w:journal	mbbacanmcamcZ
w:journalier	pdddeecedeecd
w:journalist	aoYoaYXZZYZoY
w:journalists	anbnbbnZcbcdd
w:journee	rccclXcccdcdb
w:journees	ZaaabpZbbZaaZ
w:journey	Zmccbdncbaldb
w:jours	mibccjijhddie
w:jouw	ZaobaaYbaZobZ
w:jovellanos	bbbcbcabcocbZ
w:jovem	ccededcdddned
w:jovenes	cddcdobadccca
w:jovens	cbdccocadccca
w:joy	ZbkcbbZbambcp
w:joyeux	bdcdddbccYcap
w:jubila	aqbcbbaaabbbZ
w:jubilados	bcdcdocadccdb
w:jubilaum	cdcdddccdZcrZ
w:judge	eaZqajoZabbae
w:judgement	bcanccmcbaccc
w:juega	ccccdcbbcbcco
w:jueves	lcabcbapbabbm
w:juez	abcobbabccbca
w:juf	bcbddcbcdbccr
w:jugendliche	ababbpbZcaccZ
w:juicio	YZapaaZaZaaaZ
w:juillet	nbbacbnbbbbbb
w:juin	lbbbonZkbaabb
w:juist	abobccbcabcca
w:julgo	boabbbbbaabba
w:julho	bddcdcbdddcdo
w:juli	Znbccbabcbbbq
w:julian	nbbddcnddbced
w:julio	nbcbcbacbbbbo
w:jullie	aaZcbcqboacbZ
w:july	kedccaejoabhm
w:jump	caabbcobnZbbZ
w:jun	oaccbnYbbbbca
w:june	mdbcdkbkmcbdm
w:junge	dddddnccdddda
w:junho	nddeedddddeec
w:juni	oobddcbccbbcl
w:junina	bcccccbbcbcbo
w:junio	omaabmZYlabaX
w:junior	bjacckZisaccb
w:juniors	ZalbbiharZaaY
w:junta	cddcddccdccco
w:junto	ccdddecdcdned
w:jura	acaccbabaobbZ
w:jurel	ddddndceedded
w:juri	YbbabpaabbYbY
w:jurist	boabccaabbbbZ
w:jury	XZZrZjXmZXkZZ
w:jus	qddddcaccddda
w:jusqu	bjabbamobaaaj
w:just	ejjidcebimmbc
w:juste	bcbcocnccacca
w:justo	acbbccobbbbba
w:juzgado	aaabaaaapabca
w:jveg	abcocbbccccca
w:k	erbcoccdcbedb
w:kaarten	YaYaaZZoaoaaY
w:kade	bcbcccabcacrZ
w:kaduna	bobdddbdmcccc
w:kaffee	bcncccbcnlccb
w:kaffeemaschine	bbbcobabbabca
w:kafka	lkjccjccikcla
w:kam	dnceddddmcddc
w:kamen	bcbdcobcnacdb
w:kamer	cncdddcdcdddc
w:kan	iidbmaZnpabbd
w:kanaal	bcobccaabbbca
w:kandidaat	bmZcccYccbcbo
w:kandidaten	ccacddtdccddb
w:kann	ababobamjjmbZ
w:kannst	ncaccbabbZmbq
w:kans	ZlpaaYoYaZamX
w:kansas	cnbdmecdcbcdd
w:kansspelbelasting	ccccccbccbocZ
w:kantine	qdddddcdddddc
w:kantoor	lpcdccbcccccb
w:kanzlei	occccbZcccbca
w:kapazitat	rdcddecebdddd
w:kapazitaten	Zcbcbcoccbcca
w:kapital	bbacocaccbcca
w:kapitalanlage	bcbabcpbccbca
w:kapsalons	pcZcbcacaacca
w:kaputt	ZbaabaabaapbY
w:karachi	aconbcabcaccd
w:karen	ZbYbbbtbaYbcZ
w:karim	bbncccacbjcbo
w:karte	cdcbddacdcccq
w:kartei	bbocccacZZbbb
w:kartendaten	cddddcbbdcocY
w:karthik	mlcdeecdceded
w:kartoffelsalat	bcacccacbacco
w:kaserei	YaaapaZbbbbaa
w:kassasysteem	qdddddcdddddc
w:kassel	jliacbanbmbca
w:kassen	obbcccZbcccca
w:kassensysteme	obcccbbccbccZ
w:kathmandu	naabcbobbaabZ
w:kauf	accocbbcdcddb
w:kaufen	ddcdddcdccoca
w:kaufer	YaaapbZbbbbaa
w:kaufmannischen	bobccbabbbbca
w:kaunas	YZYaZZXoYXYpW
w:kaution	bcdcdbbcbbpaZ
w:kavya	apadddccddccc
w:keek	bbacbcZbapabZ
w:keen	dblicmmbckcdb
w:keep	dcmgmfdaealid
w:keeper	YZaZoaYoaaaca
w:keeping	ibmccbdbbnmba
w:keeps	lboblcYbaqbca
w:keer	cblkdnamdajbZ
w:kein	mllbmaZbbambZ
w:keine	kbicomibaaeba
w:keines	ccdZcZcoedddc
w:keisha	alocccabdaccb
w:kelder	Zbbobbabcbbca
w:kelly	dddddedcncddd
w:ken	lbacccibnabck
w:kennen	almbaaZajqbaY
w:kennenlernen	bbtcccYbbbbbZ
w:kennenlerntest	bcdddcbcddodc
w:kennis	pbbcccbccccda
w:kennismaken	boabccbcccccb
w:kennst	maaaoaZababaY
w:kent	jmocbadbaabba
w:kenya	YabbbpZnbabbZ
w:kept	adobicdbjkelc
w:kerk	mcbdccbcbbccn
w:kerkrentmeester	odcdddcdccddc
w:kermesse	cdcccZcZccccq
w:kerstin	ncabccncdbcdc
w:kes	nnbeflkababca
w:kestrel	ZbZkboaablbbZ
w:ketchup	bcccccaccbcco
w:ketel	acbcccbcbcbco
w:kettle	anabbbZabobcn
w:keuken	YbacbaZbbaaZp
w:keuringsrapport	cbddnccdddcdc
w:kev	bcacbcabbnbdn
w:key	ccjckbbbbhjbq
w:keynote	aabacpajblnca
w:keys	kmabbahbbZjbr
w:keywords	pcbccaZcccZlb
w:kg	YbabbbZabZmaq
w:kia	Zbaccnabcocca
w:kick	pcddddbdecbdd
w:kidding	YoaabaZbboaba
w:kids	cjabhkaejmebn
w:kiel	paZabaYYaZZYc
w:kijk	cdpdddbdlcddb
w:kijken	mknmaaYZaYaaY
w:kilkenny	ooabbbabbaaZa
w:killed	ocbdmcacbbcdb
w:kiln	emkbenZcbjccb
w:kilometers	YZapZZZZbaabZ
w:kilometraje	oeeeecddeeded
w:kilos	ZbZbZcZbeYpba
w:kim	acacbbZbbZbbr
w:kin	bccccdcdccpdc
w:kind	jejbfcijklgce
w:kinder	bnbccnbblacba
w:kinderarztinnen	ncccddcdddcdc
w:kinderen	ZbaabbaabZZZp
w:kindergarten	lqabbbZbbbacZ
w:kindly	fehkdeidlckcd
w:kiosk	abZbbaaabYaar
w:kirsten	mcjeeedfeeeef
w:kiste	obcccbbccbccZ
w:kisumu	mbcabdnccccdb
w:kit	ccehbbkibarbe
w:kitaplatz	dcddddcdacbZo
w:kitchen	fkabobmalcbcj
w:kitchens	Yaakombmcaaca
w:kite	cmfcccjdkidma
w:kits	obacccgcbkbcb
w:kitty	nbackbaabaacp
w:kkk	bcbcbcocbbbda
w:klaar	aoaccbmbbabml
w:klaarstaan	bbbdcdqcbcddb
w:klacht	aaabbaZabaZbp
w:klant	amjlabakYjbmj
w:klanten	abmlcbobkbccb
w:klantenmens	aaabpaZabaaba
w:klarer	bcbcccacbocca
w:klassenfahrt	cddddcccdcadq
w:klausuren	ZaZaapZaaaaaY
w:klavierstunde	cbddddcccbcbp
w:kleding	abaobaabbaaba
w:kledingruil	bbacobbbabbca
w:klei	capcccbbbZbca
w:klein	pbbcccbccccca
w:kleine	ZaZaaanaZoaZY
w:kleiner	qddddZkcddddb
w:kleines	ocddldcdddddc
w:kleuters	ababapaaZaabZ
w:klick	YabbabapbbbaZ
w:klicken	bcdddcbcddodc
w:klicks	cbbddbccccocc
w:klient	bdcnddbdddcdc
w:klimaquiz	aaaZbZZpbabaZ
w:klinik	oadddccccdddb
w:kloane	obabcbbbbabcZ
w:klompenatelier	YaZapaYbZaabZ
w:kloster	aacbcocbcccba
w:klus	ababcbaacbboa
w:klusje	pbabbaYabaabZ
w:km	dbabbaZobZalf
w:knapp	obcccbccdbdda
w:knee	fZjbbbYannbbc
w:knees	bcbdccalbrcba
w:knew	kfocjbabbncdi
w:knieen	abpaccabZZbca
w:knitting	ZnbbobZbaZcba
w:knock	obZZbaoaaaaaY
w:know	efmiidebmhceb
w:knowing	cbnbkbibbmbba
w:knowledge	ifapkZeajahbZ
w:known	cZqblcZbcjica
w:knows	jjihlbfeidccj
w:koch	baacbbacoabca
w:koffie	bbpcinaabkcbZ
w:koffieapparaten	bcbdcdoccacdb
w:koffiedrinken	cncdddcdddddc
w:koffiekraam	ccddcbabdccdo
w:kofi	jifcddkgcecob
w:koken	bcZcccaabZbbo
w:kollege	njabbmjabfbak
w:kollegin	bcbcccabcZbaq
w:koln	bpcdcdcddmdcb
w:kolumne	ZabZbpZacbZbZ
w:kom	fllcccbncacbk
w:komen	Zbkblalabmdbm
w:komisch	dddeoedeedeed
w:komm	abZbbaaobanbY
w:komme	lcacccZnoabca
w:kommen	bnlcddkccbccm
w:kommenden	ddeeeedeeeoed
w:kommentar	ccbcccbbbncoZ
w:kommst	cccdndcddbdco
w:kommt	dkmddcanbacbk
w:komplett	ZccbbpbZbcbcb
w:kompostversuche	abbbboaZcaaaZ
w:komt	ckjklbcbfadbo
w:konden	ZaZaaaZZaYZpY
w:konditionen	cccdcdndcdddc
w:konditorei	cdddedodcdeec
w:kong	bdcdddcdcdndc
w:konkurrenz	bobdbcbccbcdb
w:konnen	cbaacnpcbbbca
w:konnte	clkddcbdkcddo
w:konnten	pbbccoacobcca
w:konstruktionsunterlagen	oddeeeeeeeded
w:kontakt	cdbccdbcdoccb
w:kontaktanfrage	bcZcccacbocbb
w:kontaktformular	occcddbdddbcb
w:konto	bccmccaccbraZ
w:kontoauszuge	baccddbcdccco
w:konzept	bcacobababbZa
w:konzert	ccbdcdcccbdbo
w:koopt	ccddcdbddcpdb
w:kop	aarbbbabbZcba
w:kopf	aaabmbobbbbba
w:kopie	cZadcdacbbbcp
w:korrektoren	ZaaaapZaaaaaY
w:korrekturen	ccbdcabbaocca
w:korrigiert	cZadcdacbbbco
w:kort	bbcdobcdddcdc
w:kost	obambZoaZafbZ
w:kosten	pcccccZcabnba
w:kostenfrei	acbccbobcbabb
w:kostenlos	cdbcdcqbdccdb
w:kostenlose	ZcbcccpbaabbZ
w:kostenlosen	ccccdcmqcbcaa
w:kostenloser	ZaZaaZYZZZZpY
w:kostenloses	eeeeeemefeeed
w:kostenrechnung	ocdcdacdeedeb
w:kostenvoranschlag	acbccbabbZbaq
w:kostet	bncdccmcccZdm
w:kotlin	pbcZcmZbnbbdb
w:koud	deceeepecceed
w:kowalczyk	bkmnbcbccccdc
w:kraft	cdcdddccdbcco
w:krakau	Zcbcbcpcbbcca
w:krakow	Zancbcpcalbcb
w:krank	cbddddcccbdbq
w:krankenhaus	dZcdddccbccdp
w:krankenversicherung	ZbaacbpababaZ
w:krant	bcacccZbZpaZZ
w:kredit	cbcdnccdbcddc
w:kreditkarte	acbccboccbacb
w:kreeg	bccdcabbdbpaa
w:kreis	ababbbbbbboba
w:kriegst	ZbZbbbaaaZqbY
w:krijg	mbccccbcbcpca
w:krijgen	bmqcccacbbcca
w:krijgt	jmacnbdcbamcZ
w:kring	ababbbbbcapba
w:kruiwagen	abacbcabaZbbp
w:krypto	cddccbacddodc
w:kubernetes	nbicccammkcca
w:kuche	obcccbbccbccZ
w:kuchen	bcccdcipcaccn
w:kuchentisch	aaacbcZbapbbZ
w:kumasi	npcbbbZcaabca
w:kummern	ccbabcobdcbca
w:kummert	bobccbbccccca
w:kun	qcamcaaabakbk
w:kunde	qdbkddcdddccc
w:kunden	fblclcncjbkcc
w:kundigung	aaaabaZZaZaoY
w:kunnen	lbbdddrccccca
w:kunt	mamnbZYZaZZad
w:kurs	ZbabblZjanaan
w:kursleitung	cdebepddedddc
w:kurz	mbbcqcabbacca
w:kurze	bcbcccoccabcb
w:kurzem	bccodcacddbcb
w:kurzes	YbbncbpabbbbZ
w:kurzfristig	YbabbpZbaaabZ
w:kw	ndcdedbdddddm
w:kwabena	aaZbccZbapbnZ
w:kwam	mbZcbcacaobbZ
w:kwartier	YZYraaYZaZZaX
w:kwartiertje	decdeeqdcdeed
w:kwijt	abpcbcbbaabbZ
w:kyiv	ZbZccbpcoabcb
w:kyoto	boncccacbbccb
w:l	djjhhldddbdel
w:la	fhdfhhieecidl
w:laadpasjes	abZobbaaaaabY
w:laadt	bccddcrcbccca
w:laat	kcbcjcmllbjca
w:lab	cdmkldnbkebbZ
w:label	pbbbcbalbenaj
w:labelled	cbbdddcdbpdcc
w:labels	paaililZbalbY
w:laboratoire	YnaobaaabbabY
w:laboratories	Zbaocbnbcbbcb
w:laboratorio	alabpXZZnabaZ
w:laboratory	bbcbkcancbkcn
w:labs	bliddcjnldcea
w:lachte	bbacbcZbaoabZ
w:lack	pbbbobZcbbcca
w:lacking	bcaddcacobbcm
w:lacks	ZbobmcZcbanbZ
w:lad	ZmacbbibpYbcZ
w:ladder	mcabbcabZmcbp
w:ladders	baaqaacabaacb
w:laden	mccddcmcccmcb
w:ladesaulen	cccnccccccdcb
w:lado	bobccccdbdcdb
w:lads	acbcbmfbcZnem
w:ladst	bcdddcbcddodc
w:lady	njaabbfnanbcZ
w:lagerrobotik	dddoadddeeded
w:lagerwechsel	obabbaZababaZ
w:lagos	fbankbYalnlca
w:lahore	kbkcccabbpcca
w:laid	caackcacqlccb
w:laisse	XaZbbboaaakml
w:laissent	bcbcbcobbbmcZ
w:laisser	cdcdddoddddec
w:laissez	bccdccbcccoca
w:laiterie	boddddcddddcb
w:lake	pdccmcbbcbbdj
w:lakh	Zmbbmcfcccmdb
w:lakhs	arbbnbZabbbcX
w:lakshmi	mcbdndbdddded
w:lameness	ocaablbbbabcb
w:laminas	ocdcdbacdccca
w:lamp	ZnabbbYbaoaak
w:lamparas	deeedemeeeded
w:lancamento	ZaaabZnobaabY
w:lancamos	deeeedocedeee
w:lance	ZaZZpaZaZabaZ
w:lancei	bbbbbbaobabaZ
w:lancez	bdddddcdddndc
w:lancons	bcbbcbbodbccb
w:land	YeZlajlakeoja
w:landed	ZaYpanYYZWYZo
w:landen	aaabcbpaaaaaZ
w:landesamt	bpbccaabaabbZ
w:landessportbund	occcccbccccba
w:landing	kbccbbaadcodc
w:landingpage	qdcdddcdddddc
w:landings	bbbccZZobZbob
w:landlord	abakoldabbaln
w:landlords	YaZpapkeaZZaY
w:landmaschinen	bdcndcacddccc
w:landscape	ancdddbcccndc
w:lane	ZbZmbmYmbaabn
w:lanes	kbacbcbbboccZ
w:lang	caZofoZakiaab
w:langdale	kjabbaZabaaoZ
w:lange	mcbdccbcnmccb
w:langfristige	bobccbabbbbca
w:langs	bcbccclobbccZ
w:langskomen	bcccddaccccbo
w:langst	occcccccdccba
w:language	mkbakkadkbcli
w:languages	efmbbkpaiabca
w:lanyard	mcdddbbndcded
w:lapses	acbcccqZdcbaZ
w:laptop	mbbcckackbpck
w:laptops	ZbabblnYbfoca
w:larga	bqdddcbddccdb
w:largas	ccdddecdcdned
w:large	qbbnccbdcbcci
w:largest	bcdcndmddccdc
w:lars	pacmccacccccb
w:las	fdcjcdfhjehdm
w:lasci	acocbbZbZabba
w:lascia	bbbacaaabcoba
w:lasciare	cccddcbccbdcn
w:lasciato	bdcdddcdndddc
w:lassen	pcbdccZcZabba
w:lasser	cbddnbcdddcdc
w:lassers	ccadddpdccddb
w:lasst	bbacbZZYaqbbZ
w:last	ecjheijkeiidc
w:lastechniek	bdccdobccccca
w:lasts	acbnlbmbcccdc
w:late	jjcdcbabcnlbp
w:lately	beddddodZmddd
w:laten	oananZWaYZaZY
w:later	bjlfphbadalda
w:latest	jalbbcZoaabbn
w:lati	ccedddcdddndc
w:latte	abcdocbccccda
w:laudo	ocabcbababcca
w:laufend	bcocbcacZaccb
w:lauft	kbbdfclcabcom
w:laufzeit	pedeeecededec
w:laugh	hkakbnZlapaba
w:laughed	ZbabbnZbajmcm
w:laughing	aoacccabamccb
w:launch	caaboalnbmaaX
w:launched	lcbbbalncabca
w:launching	dbaZbbnpbaZba
w:laundry	ZaZnnbZbbZbbo
w:laune	occccbbbdcbcZ
w:laureanda	bcabcbbboabaa
w:lausanne	abllbpaZcbcdb
w:laut	cccdcdodcdddc
w:lautet	ababbaaabaYpZ
w:laval	Zalccobcccacc
w:lavora	mlnccdbcccddb
w:lavorare	bcZbbYZbpZbbZ
w:lavorato	ababkbZasabbZ
w:lavoretti	qdbdcdcdbbddc
w:lavoretto	ocbbcaacdcacb
w:lavori	jbbbbbnbbaabn
w:lavoro	eckccckndlkbZ
w:law	ldalcmmdlibcZ
w:lawyer	ncdbdliccbpcb
w:lawyers	Zbcmddnkbebbj
w:lay	ablcbcaabbpca
w:layers	bcccccnbbncdb
w:layoffs	ZZdbabZapmbba
w:layout	nbbbbodbaabca
w:laytime	oZbbapYaaZabY
w:lazy	acbbcoaacbabn
w:lc	coccdbbdccccb
w:le	hjeejididcjcl
w:lead	hocckdcgicekb
w:leader	YfnakonadZaaZ
w:leaders	abdcbapnhakma
w:leadership	bbrcclbfcbjcc
w:leading	inkcccljcbkca
w:leads	cckcdcqcldcdc
w:leaflet	obaacbYbcbbpa
w:leaflets	nnabbZlkbZbba
w:league	ZbZZbbYZbaaar
w:leaking	ncababZbcbbco
w:leaks	ZaaaaZpZaZban
w:learn	abkkcnbimiala
w:learned	bbndcdlccmcdb
w:learners	ZbcacraZbbcca
w:learning	dlbkjlbkkjdca
w:learnt	bbZbkcabZpcca
w:lease	chZapajjaZabp
w:leaseauto	dnddedddedeed
w:leasen	bbbbcZpacbcba
w:leases	kbZmnaeZbZaan
w:leasing	lcikablnhYabY
w:least	lcmfmcZecndcb
w:leave	inldcccecakkj
w:leaves	epbccbbbbjbbp
w:leaving	abpcnbdajbbbi
w:lebenslauf	ZaqcbbZanYbaY
w:lecce	pbZZbZZZaZaZX
w:lecon	ZaabZpabZZabZ
w:lectura	ccdddccodccca
w:lecture	abbbdpbobdbbn
w:lecturer	Zlcbcsbbcfcdb
w:lecturers	acccdncndcddb
w:lectures	YabbbrYpbZaaY
w:led	hmbckcncibccb
w:ledendag	bcdbdoaadccdb
w:ledenlijst	pbabbaYabbabZ
w:ledger	abaabaYnbpabX
w:ledgers	qbdbcckccccdb
w:leeds	dcedbjdjkdbkm
w:leemos	bbbbcbZobabaZ
w:leer	aZaaaaoaYoaZX
w:leere	ababbbaoZabcZ
w:leerwerkplek	aaZabaZapaaaZ
w:lees	bbacbaZZapbaZ
w:left	fcclicfcelemd
w:leg	YalalafZamnbY
w:legacy	bYaaooYkbZabZ
w:legal	enbclbjebabkn
w:legale	YbbpcaababZbZ
w:legde	bcbcbaaabbpca
w:legen	bcbbdcbbdbbcr
w:leggen	acbccckbcbccq
w:leggere	cddcdeneddded
w:leggo	abacbbZbbpbbZ
w:leghe	ccbcdabcboccb
w:legs	ndcdcdbmdbded
w:legt	ddeeeedeeeoed
w:legumes	bcbcocbccbbdb
w:lehrauftrag	ZbabbqaZbZbaY
w:lehrer	cbddddccdcdcp
w:lehrerin	cbccddccncdcn
w:lei	kkdfkhbaiimbZ
w:leicester	ZqbbccZcbcbcb
w:leiden	aqcdccbcccccb
w:leidenschaft	abbcobabbbbba
w:leider	affkbngakZbam
w:leido	bcccdcbcdccco
w:leihen	ncbddcbcbacco
w:leila	bamcccZbbZcap
w:leipzig	hiacmkambkcca
w:leire	bbpcccacbbcba
w:leiria	maabaaZboZbaZ
w:leistung	occcddbdddbdc
w:leite	aoZbbZZbZoaaY
w:leiten	abababZbaaoaZ
w:leiterin	cobcddcddeddd
w:leitores	deeeedodedeee
w:leitos	bnddddddedced
w:leitung	nnbccbabbbccZ
w:leitura	bbbbcaboaabbZ
w:lekke	abZcbcZbZpbcZ
w:lekkende	Zbbobbabcbcca
w:lektor	acabcaabpbbaZ
w:lektorin	acZbccacobbba
w:lembra	nbabbbZbpZaaZ
w:lembro	abapbaZZbaaaY
w:lembrou	cdbddcbcboccb
w:lena	micddglcfccnc
w:lend	lbbccbhabcnbn
w:lender	kbanabYbbaobZ
w:lending	ablnbcacaXmco
w:lends	bcbjbcpbnbcda
w:length	pbekcldkcbbbc
w:leningen	cdddddcdcdndb
w:lentejas	bbbcccbbcoccZ
w:lenti	bcbcccabbZbco
w:lenzuolo	abbcbbabbbbco
w:leo	nbacccbbbacbp
w:ler	bnddddddddced
w:leren	bbmdcnbclbcca
w:lernst	cbbcdcobccbcb
w:lernt	ZaZZanYoZZaZY
w:lernvideos	Zbaabqaabbbba
w:les	fcchbjhkijljc
w:lesauto	cbbccZoacbcba
w:lesboek	bcdZcobbcccdb
w:lese	baacccacaqcbY
w:lesen	ebakbkaaaaZom
w:leser	abbbapaZcaaaZ
w:less	gebbcfoiblbbl
w:lesson	Zdbbctaiaabca
w:lessons	bccbcsgbbafcj
w:lesuren	bdccdobccccca
w:let	ebkfkblchlddj
w:lets	najbeZnanaaca
w:letten	baXabcabrabba
w:letter	eladkbcoeccbn
w:lettera	bobcbbbbcbbcZ
w:letterlijk	coccdbbcccccb
w:letters	fdjmmaikZibcZ
w:letti	bccdccbbcbcbo
w:letting	abbmlcnjjajcb
w:lettings	ZmXaobYaoYabY
w:letto	amabbbobbabbZ
w:lettre	YmZaaZZrZYYYX
w:letture	bcbccbbbcbbbo
w:letzten	aaZnbanaaZaaY
w:letztes	abpbbbabaabaZ
w:leuk	bkZbcbcbbqbpY
w:leuke	aqbdccbcccccb
w:leur	abonbaYaZZaal
w:leurs	ZbaabZomcZaaZ
w:leute	kalbjaYmmlbaY
w:leuten	nbobbbYaamaaY
w:leuven	aqabccbcccadc
w:leva	bbbcccancbbap
w:levanta	ZbbcbbZbbbpba
w:levantando	ZaabobaabbbbZ
w:levanto	cddddecdddned
w:levar	Zbabcobbbbcca
w:levee	caccpcbacccca
w:level	eldcjnbbkaoca
w:levels	abpcccZcbapbZ
w:leverancier	ZabbbbbabZbZp
w:levons	YZYapaXabZabZ
w:lezen	cbcdnbcdddcdc
w:lezing	bcdbdoaadccdb
w:lezione	accccmcabacco
w:lezioni	bacccmaocbbcZ
w:lhe	folclckcccccb
w:li	YaZaaZmaZnnaX
w:liability	bbbcclplcbbdb
w:libera	pbbacaabcbbbm
w:liberacao	bcbbbcbbcboba
w:liberacion	bccbcbabcbocZ
w:liberados	bbddddrddcccb
w:liberano	bbpbbbZZbZbaZ
w:liberar	caccccbccbpca
w:liberato	dodeeeddeeedd
w:libere	bmbncbabcbcbo
w:liberi	abacabpbbabba
w:libero	nlaabmZmbZaaa
w:liberou	pddeddcdddddc
w:liberta	aaabboaabaaaZ
w:libertad	bobbcbbccacca
w:libertarmos	aaaabaaaaZpZX
w:liberte	adddddbcddndc
w:liberty	mbkabakkmbccb
w:librairie	abaabbaoaZabZ
w:librairies	pcZcccabaacba
w:librarian	aqdccaeblZlcb
w:libraries	ankcbcabnjadc
w:library	lbbbdfapdlbbl
w:libre	qZZaadbqcYZYY
w:libreria	ZZaoaZYmZZaaY
w:libres	anbcccnbbbcca
w:libretas	ocbbcbbcdcadb
w:libri	acbccbbbcbbao
w:libro	ababcmabboacZ
w:libros	pcbcccbcbbcda
w:lice	ZbbbcZYocZbbm
w:licenca	lbcccaoaccbcZ
w:licence	fmcbnbnbfblca
w:licences	abdccdobcclca
w:licencia	ncbaacnccbcca
w:licenciada	aaabaaZapabba
w:licenciee	cbadccbcobccb
w:license	okbbcbXmbbnca
w:licensed	occcccoccbcdb
w:licensing	ZbnoaaYbbbbcb
w:licenziato	bcacccbboacba
w:licheni	acabbbbbbobbZ
w:licht	pbbcbbZbbabbZ
w:lid	ababbbZbbYcbq
w:lider	aaqZbbYaZabZZ
w:lie	ZoZbZZaoaabbZ
w:liebe	ndddddcdmcbdl
w:lieben	abaabZZpbabaZ
w:lieber	bcmddcmcbmccZ
w:liefde	aaaaaZZZbpaZY
w:lieferanten	aabcccaacbnbn
w:liegt	bmbckbibcbjbo
w:lieti	bobcbcbbcbbcZ
w:lieu	mabmmbabbaban
w:lieve	odcdddcdccddc
w:liever	bcacccbcbobba
w:life	binfdhagbmmba
w:lifeboats	YaYaaaZpZnabY
w:lift	nfajdjmdbibch
w:lifting	bbabbblZbZoba
w:lifts	mbamjbmbbbbcn
w:liga	aaabcbZabaoam
w:ligar	mamZabZaoaaaY
w:liggen	bccbdcZccccbo
w:light	cjajbbZmblabn
w:lighthouse	laaanbZkajbbn
w:lighting	YnabcbnnbZbbk
w:lights	ZmakYbZacbbbq
w:ligne	lbabbmYqbaabZ
w:ligt	ababbaimaZbbp
w:lijkt	bcccdobacccca
w:lijn	bccdccmcccnda
w:lijst	cbcccaaadcccq
w:likant	addddacdddpdb
w:like	kkljhhgeeeccb
w:liked	jjbibbcjfocal
w:likely	obackdkchcclc
w:liken	addcdaccdcpdc
w:likes	lbbcccmaclncb
w:likewise	bbqbabaZbbaac
w:liking	bcddeccdedqdc
w:lille	nbbccbfbcbbqc
w:lily	cccccdbcdamdo
w:lime	Zbbbccocdbcdn
w:limerick	iaZabbZbomcca
w:limit	amabbeYabZqoj
w:limitati	bccbbbZZccocb
w:limite	YZYZaaZZoYloX
w:limited	bbabbbdqbanlY
w:limits	abcbcaZocabbm
w:limpeza	bddddcocdddcb
w:limpios	bnccccbccbccb
w:limpo	ambbbbbcccncb
w:limpos	cocddbcaccdda
w:lina	ambcccabcbcbp
w:lince	bocccbbccbccZ
w:lindgren	aaZbbbZbpZbnZ
w:lindholm	kZjncbZbcmcca
w:lindqvist	ncbcdccdcnkdb
w:line	mlbcnleabilba
w:linea	ZbaboaZbbalbk
w:linen	bbbcocacanadc
w:lines	lmlcdcceadbcl
w:link	Zebobbkpdcnba
w:linke	ZaZbapZaZZabZ
w:linked	aodccboaliccZ
w:linkedin	ccZbcambhoqaY
w:linken	bcbbbcabcocaZ
w:links	acbcbcnbcaaZo
w:linocut	obZbbbYaZoacY
w:linux	anbdddccibZoa
w:liquidan	accocbaccbbbZ
w:lire	ebmbaoZbZlbbZ
w:lis	oZZaaZZZaoZZX
w:lisboa	lcddelcddddnb
w:lisbon	jogbjidjbicea
w:lisible	occccbabcbcca
w:list	cbmiddobkbccl
w:lista	bccddbcbdcodn
w:listas	ocacccbcbbbda
w:liste	abmocaabcbbbo
w:listed	nabbbarbcbYba
w:listen	aenjcddpibdca
w:listened	omacccacbbcca
w:listener	ccjdccoacbcdc
w:listeners	YaaablZscabcb
w:listening	Zoacbcbcbmccb
w:listens	mmbclciccacdc
w:listing	abbbbbqZcbfoY
w:listo	bcccccbbcbcbo
w:lists	bbicccrccbbcb
w:literally	lkaccbZbcapdb
w:lithium	mdabcababoddd
w:litigation	mobZccacbclca
w:litige	ZaZobalaaaaaZ
w:lits	ZZaaaZZpaaaaY
w:little	hjhckihddkbig
w:liutaio	ZabcbapbbbabZ
w:live	clcdelbsbacca
w:lived	YnZoabjbkZbba
w:livello	aobbbbaabaabZ
w:lives	mnaboYZZbabbY
w:living	mkZmlbldbZbce
w:livraison	qddcdcbcdcddb
w:livre	naaabZZolZaZi
w:livro	mcbccakncabcZ
w:ll	cilceeiicelei
w:llamada	bcpfccbcclcch
w:llamadas	ZaZbbaZaaYZpY
w:llamar	abpbbZZaaaabZ
w:llame	abpbbZZaaaabZ
w:llamo	acobcboabcbba
w:llave	bocccccdbdcdb
w:llega	bbbcccbccbbar
w:llegamos	occccbbcdcccb
w:llegar	bcbcccbbcboba
w:llegara	bcbcccabbaaap
w:llego	abpbbZZaaaabZ
w:llenan	ababbapbbZaaZ
w:llenar	bcadccodcbcdb
w:lleva	alacccobnbcca
w:llevado	bocccccdcdddb
w:llevamos	abbclbpccbbca
w:llevar	bbocbbabaabcZ
w:llevarnos	pbacababcbabZ
w:llevas	ZbaaaonabaabZ
w:lleve	bobcncacbbacb
w:lleves	cdcdqdcddcddb
w:llevo	abncbbdbaabbo
w:lluvia	bcbcccbacbcbo
w:lng	nbobacZcabbba
w:lo	ldibllkdbkeea
w:load	nmaccdjlbblcb
w:loaded	bcbcmdodbbcdb
w:loading	acbbccoccbZcm
w:loads	ZbZbnbocbZkba
w:loaf	abaZbannanabY
w:loan	XaaaraiabaqYe
w:loans	nZapaYYaZZaaY
w:loca	ocbcccbcbbcda
w:local	kmZdkdnnbacba
w:localisation	ababbZoobabaY
w:locals	qbacddbccccda
w:locataires	bccddcbddcncb
w:locate	accdddndccmdc
w:located	ZbbbcaZccbrba
w:locatif	bccncbndcccdb
w:location	qkicddbdfcccc
w:locations	aardddbdcccbc
w:locaux	aqmcbcabcbcca
w:lock	ZbZbabolaaanj
w:locked	kbabbbabaZjoY
w:locker	abZbabdZaoobY
w:lockers	oZbdccacbccco
w:locksmith	adbcdcZaccbcq
w:locum	qnmaaaiabZbbZ
w:locums	mnlabaoaaZbcZ
w:lodging	qbbacoZacibba
w:lodz	bncdddcccnccb
w:log	ZabbbeZabiqjn
w:logement	bobcicbkcacam
w:logged	abcccbabccqba
w:loggen	aaZbaaYabapaY
w:logging	cbcacmbcccoba
w:logiciel	addddcocddadc
w:logiciels	ZbapbaZmbaaaZ
w:login	acbccbfbcbtlZ
w:logistic	anZbcbZoaabcb
w:logistica	deemeeeeedeee
w:logisticiens	bobdccbccbccb
w:logistics	bjlldkallhdca
w:logistik	pbZbccbccbaZa
w:logo	jambdbpabaaoY
w:logs	kbbbcmYbaZbcs
w:lohn	abbcobabbbbba
w:lohnabrechnungen	acbccaocaabca
w:lohnt	bcbcqcabbacca
w:loin	dccedecepeeee
w:loire	aaabababbaaol
w:loja	acccdboccbbca
w:lol	laabbblancpbZ
w:lome	baccbdccccqcb
w:london	imncccackbncb
w:long	nkeeeeihckccb
w:longer	bbkccddbblbpk
w:longtemps	bcbcmcbccocba
w:lonjas	ddddndcdddded
w:loodgieter	accccbbccbccr
w:look	jflcgekkhdcdd
w:looked	ccabhbmkbkboj
w:looking	ejmjkedcjcddd
w:lookout	aaqbmcabbYcca
w:looks	akeccemeembbl
w:loondienst	cqcdddcdddddc
w:loonstrook	aabbbaZababZo
w:loops	qbabcbZcbabcZ
w:loopt	kZaaaZXmaYZnn
w:looptijd	odeeeeeeceeec
w:lopen	pbZbbaZacbbbZ
w:lord	YaababZbZZrcY
w:lordi	bmccdpacbccca
w:lorient	bcddnccdddcec
w:loro	ndddddcdddmdc
w:lorry	YaanbaYqbdaaa
w:los	hkbjljibbcnbh
w:lose	Yikkbbqbbalce
w:losing	olZbabjbammcZ
w:loss	abablbjlbakao
w:losse	acdcdpcccdddc
w:lost	blaccccckpobb
w:losung	bcbcccoccbccb
w:lot	kamddjmicdcch
w:lote	bcbccbaZbZbYr
w:lots	mbmbccnbbfabk
w:lotteria	ocbcbcbccbaca
w:lottery	ipdccdcclcjdb
w:lotto	bcccccabcbbZq
w:lou	bccdcdnccmcdc
w:loud	jkabcZZmjmccj
w:louise	ZbncabYbaZaco
w:loupe	dccedecepeeee
w:love	djjijdlkjdbcc
w:loved	lkabfkmajncca
w:lovely	kedcidfibncjb
w:loves	XZZoZZYaoZnaY
w:low	khbcpbmccbccj
w:lower	ZalabbYiqiccb
w:loyalty	abnncbZZbnbaZ
w:loyer	Zbcbcaacccacq
w:loyers	abbbbkZnamlZZ
w:lpa	bradddcccdjcb
w:lsf	pabZcaaabaaaY
w:ltd	raZccbacbabca
w:lu	bcacccZcracca
w:lubina	aaabpbacabZca
w:luc	bcccdbaccnbcn
w:lucca	ZaaaaZZpaZaaY
w:luce	bcbdccZcbjccq
w:lucht	abacbbaboabbZ
w:luchtte	bbbbcbabbobaZ
w:lucia	mbabnbZbaabnY
w:lucian	ljacbakacoccZ
w:luck	aaYbjbjZnqbbY
w:lucky	abcbkjnbckhdj
w:ludlow	qbbbdbaccbddb
w:ludmila	abcbbbacaboca
w:luego	YmaoaaabZaaaZ
w:luft	ababbZZarbaZX
w:lugar	aoabbaaobZaaY
w:lugares	dedededdndded
w:luglio	paaZbYZabZaZc
w:lugo	pababZZZaabaY
w:lui	jhbjccbclcfco
w:luis	baackcbbmbccn
w:luister	bccccbapcbbbZ
w:luizencontrole	aababbabbabbp
w:lukas	akacnbZaboZbZ
w:lumenbank	ekeeedicnickb
w:luna	ZbbbbapabaaaY
w:lunch	afckgfkmaicbn
w:luncheon	aoZbccZcbobcc
w:lunches	mbccncZckbcdb
w:lunchtime	paaZcaaobcccY
w:lund	ababcblabhZmo
w:lundi	abbcccmmmbcbp
w:lunedi	iccccclccblbo
w:lunes	blccdkcbdccco
w:lupo	abccccabbpbaY
w:lurk	bcacccabbqcca
w:lust	canlbmZnbabbZ
w:luxembourg	pmacdcaddcbcc
w:luxemburg	abZcbcabZpbcZ
w:luz	Zcbcccjbcbmbq
w:lvs	bcaccobbbabba
w:lwiw	Zdededoeeeddc
w:lx	bbobccbbbaaan
w:lyceennes	bdddcocadccaZ
w:lycees	bcbdccocbbcca
w:lying	obebbbaanfcdZ
w:lyon	kemjddcibncda
w:m	cffekecdmlfcc
w:ma	nbhbemblmcbbc
w:maak	ZbbbbaqbbapaY
w:maakt	cddddccdecocc
w:maaltijdcheques	boabccbcccccb
w:maam	lbabcaZbpbaba
w:maand	jdcbffmccbklk
w:maandag	aaapbaZaaakam
w:maandagen	ababaaaaaobbZ
w:maandagochtend	bbbbccbbbabao
w:maandelijks	ZaZaapYaaZZaY
w:maanden	qdddedcddddck
w:maar	mbcccpdbllccZ
w:maart	kkbccbeobZbai
w:macae	oddeeeceeeded
w:macchina	eodeeeddedeee
w:macchine	acbocbbccccca
w:macchinetta	abocccbbcbcca
w:maceta	deeedeneeeded
w:mach	bcacccacaacco
w:machen	mbabllYaalibm
w:machine	ckbijehfdhnce
w:machines	bnZmjmnacZbcZ
w:machst	mccbcbabcbbcp
w:macht	pcccmkaacccca
w:machucar	acbcbcpbbbbda
w:mad	Yceanbmalfebj
w:madagascar	Zbbccbpccccca
w:madam	kchckbmmhbcci
w:madame	llaclcZcmcbck
w:made	hdecjfjfenddb
w:madness	lcocadbdccced
w:madre	aZZnaaZanZabm
w:madrid	mmbghkbdkdcib
w:mae	bcbdcclccbmcm
w:maestra	cddddcbcdccdp
w:mag	bmmancbgmcbca
w:magazin	YZZaanYoaZaZY
w:magazine	kaZmbnhnbZZai
w:magazzini	ZabpbaZbbbbba
w:magazziniere	Zpbcbbabbbbba
w:magazzino	cccdddocddcZb
w:maggio	bcncdbbccbclp
w:magician	maZYpYWaabZaY
w:magico	ZbbbbpaaaaabZ
w:magna	bbbZcobacbbba
w:magst	pmbdddkddccdb
w:mai	lbabcdaloacdm
w:maiden	ZbbbcabbcbqbZ
w:maier	bbccccbbcbcco
w:mail	jhcfcbokbcmja
w:mailadres	ZaZaaaZZaZZpY
w:mailbox	bbbccbabbaqkY
w:mailing	acabdcnabnkca
w:mails	eZZnbbZaanamY
w:mailt	cdddddcdecndc
w:main	ilacbbjbbYdbq
w:mainframe	lbabdcaodbacb
w:mainly	bkmcccmcdcdec
w:maintain	naocbcaccbcdc
w:maintained	cdddddbcccldn
w:maintainers	pccbccacddbcm
w:maintaining	nbabckYbbocca
w:maintenance	aojkbicbcabll
w:maintenant	baackcmbbZcqZ
w:maio	obbbcaakcbbim
w:mairie	abbdccbbaacbr
w:mais	ljcboejjbdcbb
w:maison	amocbaaZbbbap
w:maisons	bcocccbcbabca
w:maitre	cccddbcdocddc
w:maitrise	aaZaaaZaaaZpZ
w:major	YbYZbZYapYaak
w:make	jlcfkieeeihdb
w:maken	oZYanmXmYYZaX
w:makeover	paZccbmZbZbca
w:maker	kdirbbbabaabZ
w:makers	acbnjbombbaca
w:makes	ZhiokeoabefcZ
w:making	ljjnmfZbbcbch
w:makkelijker	dededdcdedndb
w:mal	cbmbbbhadnbmc
w:mala	deeedemdeeded
w:malade	cccccYcbcbccq
w:malaga	bcddeocbddddc
w:male	ddcddZcbdcdcq
w:maler	bcdcdbbdcccdq
w:mall	oanbbbabaabbZ
w:malmo	ZpYbbnZbmkbca
w:malo	ccdddaccccdcq
w:mama	YaYaaZZZZYoao
w:maman	bcacbaaaoambZ
w:mamie	bcabcbacbabbr
w:mamis	bcccccaccbcco
w:mamma	abbbbbabbaoca
w:man	ckcdbflkbkkbj
w:manage	nbabckoababpa
w:managed	lbZmbbnZbbama
w:management	bkmldkfehcebc
w:manager	hpdddcicjdefc
w:managers	Zjmqbkikbadba
w:managing	jlacncjccabdb
w:manana	aiahbfcicafon
w:mananas	pcdeddceeedec
w:manca	abcdocbccccda
w:mancano	ZaabnamabaaZn
w:manche	occcccbccccba
w:manchester	iofgmbadmacba
w:manda	meoamlYZaZZZX
w:mandala	ZbZbaaZabaqaZ
w:mandame	cpbdddcdddmbb
w:mandami	cdcddcccdcobb
w:mandamos	aaZnbaZbbaobZ
w:mandant	apabcbbbbbbca
w:mandantin	baccddbcdccco
w:mandar	obcbncbdddccb
w:mandarle	ZaabpaaaZaabZ
w:mandarnos	cdddcdbdccoda
w:mandat	nbmccbbcbbnca
w:mandate	casbccabbaccb
w:mandated	kpacccbccdadc
w:mandates	ZarcbcYbbYbbZ
w:mandatory	jbaccaZabZbcq
w:mande	ababbboabanZZ
w:mandeme	YaaabpmZaaaaY
w:mandi	abjcccnbbaobZ
w:mando	jaZbobmboadaY
w:mandou	cdcdddbccncca
w:manejo	bbpcccbcbbcaa
w:mange	ZaZboaZZaZZan
w:mangia	ccddnccdddded
w:manha	bnbclaaababbm
w:manhas	qccdddcdddddb
w:manila	ZalaaaZaqYlaY
w:manish	dkbkddddllcdd
w:manja	ZbZbpbabaZYaZ
w:mann	dodeeeeedeeed
w:manner	dmcdddmdddjed
w:mannheim	bocddcbbbcbbb
w:mano	qbabmbZcmaabZ
w:manos	mbcddZbbobccb
w:manpower	aaobccnbabZbZ
w:manquantes	cdbdccbccoadb
w:manque	ambcnkabjbbbm
w:mantas	abbbbbaobaabZ
w:mantem	ZapbaaZaaYaaZ
w:mantenerla	abbbbbbbbaoaZ
w:mantenimiento	bpccccbccbbcn
w:manual	rbacclZkbZabn
w:manuale	bccccobbcbcca
w:manuel	Ycnbcoacccbdb
w:manufacturer	ancpbcickaccb
w:manufacturers	jcnacbnbcccdc
w:manufactures	lbacnclccabcb
w:manufacturing	dknbkcbmbaclb
w:manuscript	obaacYmabZbbr
w:manuscripts	bcbcdmabcocca
w:manutencao	abbbcbnbcmabZ
w:manutentore	bccddccccccco
w:many	ebmjfijgdnbdb
w:mao	bcabbcpbabbca
w:maos	abccbaoccccca
w:map	maibccnkamceZ
w:mapa	Zaabobaaaaaaa
w:mapeando	abobbcabbabbb
w:maple	nobcbcacaabba
w:mappiamo	cdcddcaodccca
w:mapping	ddnckjlcebcdc
w:maps	ebZbbckoeliba
w:maputo	bcabbcpbaabca
w:maquettes	occbdcacccccb
w:maquina	bcbccarbcbcda
w:mar	cccdmdbdcdmed
w:marathon	abkbbbkbaqbbY
w:maraton	bcccccbacbcco
w:maravilhas	ababbbaacobba
w:maravilla	bocccbbccbcca
w:marca	YZYaqZfZnYZZY
w:marcada	abapbaZZbaabY
w:marcar	bbrbbcbccadcb
w:marcas	bccncbaccclca
w:marcava	deeeedocedeee
w:marcelo	bcmbddbdccndb
w:march	mcdckcimibbcm
w:marcharon	deeedemeeeded
w:marche	nclkcbabcbbbm
w:marchetti	accbdpbZdcbac
w:marchio	nddececeddded
w:marco	mbnaccZbkabcl
w:marcos	ablccdZccpcca
w:marcus	lbadddcdoZcdc
w:mardi	abckmmbamccci
w:mare	bcbdccbbbacco
w:margaret	nbaanbZZbnbcZ
w:margin	Zcanmdmccjcdb
w:margins	mbbbcYZpcbbdb
w:marguerite	elabbclnclcdb
w:mari	oddddbcdcccdc
w:maria	ZaYbbbYbpXbbo
w:mariage	ZaabZpabZZabZ
w:marine	eakbbbbooabca
w:marisol	ZZZbjbYbonaca
w:maritime	aacbclkocbcca
w:marito	bbabbbabbboca
w:mark	labbcmalbcdco
w:market	idpkmcdgeabcb
w:marketing	dkechlhbfbgle
w:marketplace	mfajnZknbaeYa
w:marking	fbbcdrbccccdb
w:markt	bdcodcbdddcdc
w:marktconform	pcdeedcdddedb
w:marktfuhrer	aaoabbaaaZaaZ
w:marktleider	aapbbbYbZZaaZ
w:marlow	aYabbYnaZbapZ
w:marmita	pcbbcbZcbbZca
w:marquesinas	bbabbbZboacba
w:marre	bcccccoadccca
w:marriage	cZZbboZZZnbba
w:marry	YoobaaZaaabbZ
w:mars	daobcbdoiabbc
w:marsh	nbobbbZbbabca
w:marta	anabbapbbmbch
w:martedi	cccddcmicccan
w:martes	albocaakbaaaj
w:martin	apZbaaYbadabZ
w:mary	ZabbbaaoaYaam
w:marz	oaaacblZbaban
w:marzo	aaZbabZZnZaZp
w:mas	jdlbeljkcldba
w:maschinenbauer	ocddebcdcdddc
w:maschinenbauunternehmen	bobccbabbbbca
w:massimo	odddddccdccca
w:mast	abbccoabclcca
w:master	boZbdibbombba
w:masterclass	YaaabpYpblaaY
w:mastermind	YYZZaYWraaZaX
w:masters	ZYabboaobZbbZ
w:masts	pmZbbbYbaZbbY
w:match	Zmnicdjbbbdnd
w:matched	kblmndbcccbcb
w:matches	bZdbmdacbbcrb
w:matching	Zbqcmcaccacdc
w:mate	jaYfgbdlnljbY
w:matematica	bbbbcobbbabba
w:mateo	hihdddicckeoa
w:matera	aaZabbZaaobaZ
w:material	omcddcaccdcdc
w:materiales	dddcdccadodca
w:materials	oabcbqZacbbca
w:maternity	ombcdbbdlcddc
w:mathe	accbcobcbbcca
w:mathematics	aobbaaaZabpaX
w:mathematique	abbbcaaabapaZ
w:maths	Yacbnpaameeba
w:matilda	nbabcbZbcZbbo
w:matilde	abbcbbabbobbZ
w:matin	kamobaZaaaaal
w:matinee	bbpabbZbaabba
w:matinees	acccdqbcdcccb
w:matosinhos	aocbccbcddcdb
w:matricula	aaZbbannbaabZ
w:matrimonio	pcacbbabbabbZ
w:matrix	pcacccacbbcda
w:matron	kobccaabbbcmZ
w:matroos	dedeeddeodeed
w:matter	Zccfcombjhgkb
w:matters	calkbaXpbZabo
w:matthauspassion	bbZcbcabbpbbZ
w:mattina	oaZaanZYaZaZi
w:mattino	bdcdddcdndddc
w:mattress	XaabaqZZbaaba
w:mau	acZbccacobbba
w:max	plbddlbbcdccb
w:may	ieljdgiikcbee
w:maybe	kkjendabkhbhb
w:mayo	cdcddcbbcbcmp
w:mayor	nbaacbZbanbbl
w:mayores	ZZabZoYnaaaaX
w:mba	YaZaaYYoZobaZ
w:mbeki	mblncbZcbcccb
w:mbo	bccacobbccccb
w:md	hbccodbddcced
w:me	igkdieecmjfcc
w:meal	pmabcaabbbbca
w:meals	aqZlacZoaZbcY
w:mean	eecfembokkbcZ
w:meaning	bcaccZaZaqbca
w:means	kbiccmocbZcdk
w:meant	ZmlcbmZajmcca
w:meantime	eldbccacobccn
w:measure	nlbccbpbcYbbb
w:measured	acadccpbcaddc
w:measurement	cnbddbbccnddd
w:measuring	YaZaZaoZaZpaY
w:meat	acaccbabckccq
w:mecanico	cocddbcaccdda
w:meccaniche	abocccaccbcca
w:mechanic	ZpabbcabbhccZ
w:mechanical	hjbcmbakllccb
w:mechelen	bcacccbcbobba
w:meckert	bcdddcbcddodc
w:mecontent	cdcdddodddddc
w:med	namboaYaaZaba
w:mede	ebeeneedeeeed
w:medecin	rcdcdXddddddc
w:medecins	cdcdcdddccnec
w:medeoprichter	eedeneeeedeed
w:medewerker	ZobcncabbabbZ
w:media	abblccqlcbccj
w:medianoche	cddbccbddcoca
w:mediante	occddcadddcdb
w:mediatheque	bobccbbcbcZba
w:mediator	bccccZpadbbcb
w:medica	nbcancaccccca
w:medical	apcnefcbcclca
w:medicijntekorten	ZaapbaZbbbabZ
w:medicine	pbbajabcmbbcb
w:medico	cmdfdccdccoda
w:medicos	odecebbdedadc
w:medics	mcclcbandcadb
w:medieval	ZjaablZocabcZ
w:medio	ccbdcdcdncddc
w:meditation	qbZabaZabbccb
w:medronho	bbbcocacbcccb
w:mee	alajibamddjbo
w:meedenken	ccacccbbbocbZ
w:meedoen	cdcndccdddddc
w:meegaat	cdddcdoccddea
w:meelopen	ZaZbabZapZbbZ
w:meer	blkddkeinccca
w:meerdere	edneeececdecd
w:meestal	cddeddoddddeb
w:meet	ckkcibcmbnedd
w:meeting	cjckbeaibnicn
w:meetings	jcbpbebbcokcZ
w:meets	cbbrbdZZcacbn
w:meetup	lcbbkZcrcbclZ
w:meglio	ZbnbbmaalbbcZ
w:mehr	jljccclciblce
w:mehrere	ccqdccbcbbccb
w:mehrwertsteuer	ababcbpabaaaY
w:mei	oabccblbbbldm
w:meia	YaZpaYlZaZZZX
w:mein	bdZbliaombnbb
w:meine	nceccjkkmadca
w:meinem	clcdddpccccdl
w:meinen	abnccmacebmca
w:meiner	odbcddodccdcb
w:meines	bbabbaaoaabba
w:meinst	acabcaabbZbZq
w:meinte	occdmcbdcccdb
w:meinung	accocbbcdccda
w:meio	YmoaaaZaaYnaY
w:meisten	cdcdddpcdcldc
w:meisterin	bobcbcbccbcdb
w:meisterschulern	Zbdbcobcddcda
w:mejor	ddddndceedded
w:melbourne	Zkaaccnbnbccb
w:meld	bdcddcZrdcabZ
w:melden	abqbcbZbnaimc
w:meldet	ZababaZobZnaY
w:melhor	aapbbbZaaZbaZ
w:melissa	mcceeedeldeee
w:melun	occdebbdbdcdb
w:member	adcnlaZecZlqY
w:members	ddbhckcobfjna
w:membership	jbbbaZpobZdbi
w:membrane	maaXbpZabZbbZ
w:membre	bcacccabcabrZ
w:meme	occchcdcjmcci
w:memes	oandddbdacccb
w:memo	Zaaolacbbabbm
w:memorandum	YZZapZYZaZYZY
w:memory	ZcbocaabcnZca
w:men	bdmccnbbafccn
w:mend	mbbcbboabbcdb
w:mended	omcccbacccddd
w:mendrisio	bocddccdccccb
w:meneer	ZaZaaaZapaaaZ
w:menina	ocbdcbaccabcb
w:meninas	bccdcobZcbccb
w:meninos	bbbcbbabbobbZ
w:meno	cdcddepcdcddc
w:menorca	coccccbccbcca
w:menos	bbZbcbZbbrbaY
w:mens	ccddnccdddddc
w:mensa	moccccbccccca
w:mensagem	ZaabaamaoYanX
w:mensah	ZaZabbZpbbncb
w:mensais	enacdbacccpbZ
w:mensaje	ZZZaZaYZZnYpX
w:mensajeria	occddcacddcdb
w:mensal	abaaboZabambZ
w:mensalidade	abcbcbpccbYbb
w:mensch	dddeoedeedeec
w:menschen	abmbcbmnbakbZ
w:mense	bdcdddcdndddc
w:mensen	karcbbalaZbba
w:mensile	mbccdnbccbcca
w:mensili	acccdcbcdcocb
w:mensilita	cqcdcdbdccdcb
w:mensual	qbddedcdddacb
w:mensuales	lpbbdcccddlcb
w:mensuel	adddddbcddndc
w:mention	abpccckbmjbkZ
w:mentioned	hkadibidakboZ
w:mentions	abZcccaYlYcno
w:mentir	bcocbcacbbbbc
w:mentor	abiaarblkcmca
w:mentoras	bcccboabcbccc
w:mentoren	ddedendcededa
w:mentores	abcccraZcbbcZ
w:mentori	acbbbpZZcbbaZ
w:mentoria	bcbccZracbcdZ
w:mentorin	cbbddbccbcocc
w:mentoring	ZaacbnpabkZbb
w:mentorinnen	dddddnccdddda
w:mentors	ZcbbctakcbccZ
w:menu	rmabbacbbabcZ
w:menus	ZaZbbZnapYbaZ
w:mer	cobbdccdcdccc
w:mercado	YZpobbabbabaZ
w:mercantil	ocdeeeceeeeed
w:mercedes	bYababYbbaqbZ
w:merchant	acbbcdacdcqbb
w:merci	lbaccbaahqZbo
w:mercoledi	bcbmcabncabbm
w:mercredi	abbmcmbacbbbm
w:meredith	acbocdbcmccdd
w:merely	ddkddejddnded
w:merge	ZbZapaXbZYaan
w:merged	ZapbbcYaaXblp
w:merger	jmobbaYZZnbbZ
w:merida	YZmaboYoaXaaZ
w:meridian	clbddbbnddldd
w:merienda	ccdccacoddcdc
w:merita	aabcbbpbbbbbZ
w:merry	ababcbZabqbak
w:mes	clcbjclbdenei
w:mesa	maZaaZZaaonZY
w:mese	llbbihjbcblbl
w:meses	pkccddcdkdccj
w:mesi	ockdddcdddeck
w:mesma	cdddecmcddddn
w:mesmas	ocbdcbabcabcb
w:mesmo	aapabbZabaabm
w:mess	pmabnbYbaZbba
w:message	eeedcecdejeqb
w:messages	kajbbbfaackrX
w:messaggio	ZbabbbnabZlnX
w:messaging	YaaabbaZnZapX
w:messe	bcaccbaZbpbbb
w:messen	cddeoedeedeec
w:messo	ccbcccbcXYcsZ
w:messy	qacbbaZbcbbbb
w:mestiere	cdodcdbdbbddb
w:mestrado	ZaZbbbZapZaZZ
w:met	hkcckcdecoidc
w:meta	ZaacmbkbjnkbY
w:metal	Znccdoabccbdb
w:metall	bncdddcdcdddc
w:metalmeccanico	aobbbbaababbZ
w:metals	lbabbcZpcZbdb
w:metamask	aabbbcbcdbrbb
w:meten	ccbcbcobbccca
w:meteo	ZbaaboaZbaabl
w:meter	maabbapaaYaZn
w:meters	obbcbcZbanccZ
w:method	mabnbblccmaba
w:methode	bdcdddqdcccdd
w:methods	abbbdobcbmccb
w:metier	ZakbiacmmlbbZ
w:metiers	bddddcobccbdb
w:metodo	cdceeeoedddee
w:metodologica	pcbbcaaabbbca
w:metre	bdcdcdmccncec
w:metres	ncbceclbciccm
w:metta	bcdcocbcddcdb
w:mette	obbbccbccbbcb
w:mettendo	bcbcccbccbqca
w:metti	cddddccdddndc
w:mettre	ZaYYpZZaZZaZZ
w:metz	anbccbaoabbaZ
w:meu	abbcckmmmbccj
w:meus	mbZaaaZaannbY
w:mevrouw	occdldmdccbdc
w:mexia	ddceeeoedddee
w:mexico	lnZbccmccbcdb
w:mezz	YanpacZlaaaaY
w:mezzanotte	bccccbbbcbobZ
w:mezze	occcdbcccccba
w:mezzo	nddedeceddded
w:mi	icickcdlojdba
w:mia	ielbkljjabbbl
w:miami	aobcccacaaodc
w:mica	bobccbbccccca
w:mich	bblcccdjpklcZ
w:micro	ZaaopaXbcbbca
w:microfono	ccdccacoddddc
w:microphone	mZZbbaZfnaocZ
w:mid	nmamdcalkbccb
w:middag	ZacZbpabbcbcZ
w:middelburg	cncdddcdddddc
w:middelen	cdddddcdcdndc
w:middle	mkjcidaccjdmb
w:middleman	anacbcoccabca
w:midi	ZbaabmZmbndbk
w:midlands	bhocccmcaYccb
w:midnight	mbambYYlaZkam
w:midwest	qbalcbabbcbdb
w:midwife	aZocbaZaambmZ
w:midwives	ZcbjapaZbbacb
w:mie	ajacbbmbbaobZ
w:miei	lbaboZnZaabbZ
w:miel	ababbapbbbbbZ
w:mien	bbacbaaapaabZ
w:mientras	ccdcmdjddcmdb
w:miercoles	ccpcdcbccccco
w:miete	bcccdbZbcbbbr
w:mieten	abbbcbabcmoaZ
w:mieter	cdddddddddddn
w:mieterbefragung	obacccbbcbdca
w:mieterinnen	cddddddcdcddn
w:mietspiegel	aoaabnZaaaaaY
w:mietvertrage	bcbcdcpcaacbb
w:might	cdpdkihdjbbdc
w:migliore	abbccbpbbbbbZ
w:migliori	bbabcbZoaaZam
w:migrate	pccddcacbbbda
w:migration	rbjbbcabalbcd
w:mij	cbjcjcmceldci
w:mijn	dibcmmjllbdbb
w:mikro	bbabbaaoaabba
w:mil	hmbinedlccfba
w:mila	apabmbabbbbbZ
w:milagros	cncddccccbccb
w:milan	mlliddccdhccd
w:milano	bmccdocbcckdb
w:milch	bcbdddcccbbbo
w:mileage	rbbaamabbabcY
w:miles	kZabaZYnZlapY
w:milestones	obbaXbZabZapY
w:milhoes	cddddcccdcoab
w:milione	nddecececdded
w:milioni	cdcddcccdcnbb
w:militare	ababababaZobZ
w:miljoen	ddcddcbcdbobb
w:milk	laZbkbiaalbbo
w:milking	mmbhbambfbbcb
w:mill	oaabmbaobZabj
w:million	bkcdndcidcndc
w:millions	cdbcdcccccobb
w:millones	cddddccddcoZb
w:milos	lccdcbbbdbadp
w:mim	ZaaabaZapZpZY
w:min	cbasbaibkajbZ
w:mina	bbbccoabcaccn
w:minas	Zaababnbobbca
w:mind	ccpicebdnbceb
w:minded	ZambobXbZnbba
w:mindestens	cddcddcccdddq
w:minds	lcncddacdcddd
w:mine	dbcbmdadnpgba
w:mines	abbbacodnaccc
w:ming	dmkeeeceddeee
w:minh	ZabbooZbccbcb
w:minha	lkecklcdkdbca
w:minhas	abbbbbababpca
w:mini	abaaaaYonYkbZ
w:minijob	ocdccbbcdcbcZ
w:minima	deeeedodedeee
w:minimo	YababZnabalal
w:minimum	jccbnjmbcbccl
w:mining	jjbbncabcblca
w:minis	abbbcanabaabo
w:ministere	ocedddcdddccc
w:ministerio	odeeeededeeed
w:ministero	qbdeedcededcc
w:ministry	mnincaZbbincZ
w:minka	cdddddbcdcddn
w:minneapolis	ncbdeelededee
w:minorile	bbcbcobbbbcbZ
w:mins	afZpcbolbafdb
w:minstens	qcceddcecdddc
w:minuit	apaddcbdccbda
w:minus	pcbcccldcccdc
w:minusculo	abacccabaobba
w:minute	bbipclmkdabbc
w:minuten	ZbapbkmmkbbbZ
w:minutes	bbhqdjjhiadee
w:minuti	bhbncckbcbbna
w:minuto	bdcdddcdccodc
w:minutos	bbbrcjebcbbca
w:minuut	Zcadccpcabcdb
w:mio	hbabnkZlobmbY
w:mir	khmcceidffjcd
w:mirado	ccdddecdcdned
w:mirar	bbbcccbccbbcp
w:mireille	Yonbababbabbb
w:mirella	nededeceddded
w:miriam	bbmckblbbmccb
w:mis	laYaZmYZmnaaX
w:misdrijf	ccbcccbccboca
w:mise	ZbabbaZabZqZY
w:misleidende	ccbccZbobacca
w:misma	bcbcccfbcnbbl
w:mismo	ncldcccckckcb
w:miss	akdceiYakqkdZ
w:missao	ZaZaoaZaZZmaZ
w:misschien	bbaccbacoabca
w:missed	djabkjpbbabbl
w:misses	abZbbbZaaraZX
w:missing	Zbhmnbajbmcbm
w:mission	pbidmdcdjcddb
w:missione	aaababZaaZpbZ
w:missions	Yccdccqdbdbdc
w:mississauga	mbZdddbdcocdc
w:mistake	ababcbkkbnqaX
w:mistakes	bjbclbnnbacdb
w:mister	YhmlnlZbadaca
w:misura	abcbnbnbbbabZ
w:mit	ejdcichmjhjch
w:mitad	aZZbobobZZZbY
w:mitarbeiter	ZaabbZmaaZjoY
w:mitarbeiterin	ZqabbbaaaabaY
w:mitbringen	cdccddbcdcccr
w:mitglieder	ZbabbaaobanaY
w:mitgliederverwaltung	occcccbccccba
w:mitgrunderin	dddeoededdeed
w:mitica	ZZZZaZYYZpZYY
w:mitmachen	baaqcaamcbbbZ
w:mitmacht	ZabapZaaZZaba
w:mittags	bcccddcbdccco
w:mitte	mbabcbabcboba
w:mitteilen	ddeeeedeeeoed
w:mittelstandische	ccoccdbcbbccb
w:mitternacht	ababbbabcaoba
w:mittwoch	bmbcccbmcabbo
w:miudo	bcbcccbbbbcbo
w:miudos	aaYabpZZZYZZn
w:mixer	pbbbcnZZaZbcZ
w:ml	eibcjclblmbcb
w:mn	cqbcccbcmbcca
w:mo	obbbbcpbcabba
w:moan	ZbZpZbYZanbcb
w:mob	ZZZaabYZsYabY
w:mobile	icklfgnbebkbc
w:mobiles	aqcdddldccdcb
w:mobilisables	bacddcrcccdcb
w:mobilita	boccadbbdcccb
w:mobility	Znncccabbcccb
w:mocht	aanabbZbnZbbZ
w:mochte	nnakccaboaccd
w:mochten	cpcpccaccbkcb
w:mock	XZZrZYmnaYZaX
w:moco	ZaaaabaaoaaaZ
w:moda	bdcdddcdcdndc
w:mode	pbcdmZbocdccb
w:model	rbbaelkbbfbcj
w:modelacao	YpcabaZaababY
w:modeles	pbbbbaZcbbaca
w:modeller	aoacccncacddd
w:modelli	accocaccccccb
w:modelling	bnbccbpbcaccc
w:modelo	abcombabccbca
w:modelos	YccpcabcbccbZ
w:models	ecamodmebbcia
w:modena	bondccbcbbccb
w:moderate	nbbZbaZabaYoZ
w:modern	ocbacYabdaodc
w:modest	bbbdojcdnbddc
w:modeste	abcbcpbYcbbcZ
w:modificata	cdcddcdcdbYoa
w:modifie	ddcddcdddcaoZ
w:modo	maZabaqabaaaX
w:modul	Zbaabqaabbaba
w:modular	Zaapdaabcabcb
w:module	Zabbcsljbajbj
w:modulistica	qdccddbdddddb
w:modulo	mbcbcoabbcabY
w:moeder	bbZcbcabapbbZ
w:moet	YaZYkZXZoZnam
w:mogelijk	odeeeeeeceeec
w:mogen	dbZlbocbmambZ
w:moglich	aoacbbobbbbbZ
w:moglichkeit	cpdeedcdddeec
w:moi	kendccjcobdca
w:moin	mbbccbobbbbbZ
w:moins	bcacccmccbcap
w:moira	aoacbcaacZbcn
w:mois	miccdhjehclbj
w:moisture	ZaZbbopaaYaaY
w:moitie	ebacbbqbbbabZ
w:mola	pbabaaaabaabZ
w:moldave	obbcccbcbccba
w:moldes	acocccbbbbcca
w:molenaar	boaccbbbbbbba
w:molenhuis	boaccbbbbbbba
w:molestar	ddddndcedddee
w:moleste	ccbdcdccncddc
w:molestia	bZabbbabobaaZ
w:molto	cdbddaccbocba
w:mom	bcabcbambZbbo
w:mombasa	ZcnbbcobcbccZ
w:moment	fbqidcmbamcba
w:momento	ZaobnalZZZaaY
w:mon	jjbdcjhioiiba
w:monat	Zccbimobcbmcj
w:monate	pkddddccddcan
w:monaten	ZnZabloZbaaaY
w:monatlich	abcbcaabcapaa
w:monats	qccdedcdddceb
w:monatsende	abbccbaobbbal
w:monday	igadcblkldben
w:mondays	ambbbpalbcbla
w:monde	ZmnbbbZabnabY
w:mondo	abZbabZapZbcZ
w:money	ilbfneadabpeb
w:monfalcone	oedeeedeeedec
w:monica	bbkbccabcmoca
w:monique	Znaocdadcdcdc
w:monitoraggio	occaccbddccdb
w:monitoring	nbbojaabcbaca
w:monsieur	acacbbncmamca
w:montag	abamcbkibkban
w:montagem	ZaaaaaZZaZaoY
w:montaggio	oeddeedeeedec
w:montagna	bbabbaaobabbZ
w:montaje	acbbcboabbbba
w:montamos	cdcdqdcddcddb
w:montando	dedeldmeddded
w:montar	ZbabbpZaaaabZ
w:monte	bdddmpcdddbec
w:monter	pddeddceddddc
w:monterrey	rabZbYZZcbbca
w:montes	obdccabcdcadb
w:month	khbcmfndccidd
w:monthly	mlbblencbbkdb
w:months	pdcdheecddddj
w:monti	pcacbbabbabbZ
w:montpellierain	occddccccdbdb
w:montre	lccddcpdlccdb
w:montreal	loaccbabbbaca
w:monumenten	ZaaabaZobZaaZ
w:mooc	bdccdcaocccca
w:mood	qkbbcbbbbbbca
w:mooi	ZaZabaaaaqaZY
w:mooie	aapbbbZbZZaaZ
w:moon	bcacccanbnhca
w:moor	mccccabccnddc
w:moore	cpdeedcdddeec
w:moradia	cndcddccdddcd
w:more	ckkjeekbceelc
w:morgen	iabbcbkbaadqo
w:morning	fijkbkcccldbl
w:mornings	mbbdcqifcaeca
w:mortgage	ajapcbYbkmmdb
w:mortgages	WZZZaaqobabcZ
w:mortier	bcddoccdddcec
w:mortified	cnbedecddkded
w:mos	obbbbbnbcbbba
w:mosaic	kmdcccmclecjb
w:most	efmcckobcfccf
w:mostly	nehcciblikbcg
w:mostrar	deccddneddeed
w:mostro	ZcbbbbqabaabZ
w:mot	elbccbaacbljo
w:mother	khacidZcipkcf
w:motion	ldhbccabbabnm
w:motive	bbqdcdacbZdcc
w:motoboy	pbcccZbacbbca
w:motor	abaoZbdbabbco
w:motorista	cdcdddacdboca
w:motten	ndcdddcdcdddc
w:mould	YbabpnYblkbca
w:mountain	ZkaacnoabbaaY
w:mountains	bmnccbabbYccn
w:mouvement	ccbccbbbbbcco
w:move	fmmbcccbjkedj
w:moved	ijjcceabdoebn
w:moverlo	aZabbbZbpabba
w:moverse	abpbbbZbbabbZ
w:moves	hbbcbcckcafcr
w:movil	bcbbccbbcboba
w:movimenta	aaZbZbZaaZpaZ
w:moving	cokbcdbbilhck
w:mr	ikffheibdlici
w:mri	oabaobZababca
w:mrs	edbcdbhbmdncn
w:ms	mjjddejdghcib
w:msc	abccdobolcccb
w:msg	ZZqbcbZaaZbZY
w:mt	bmcbccacocccb
w:much	lcbkdiicdmedd
w:mucha	bbacccbcbZbap
w:muchas	aaabapaabaabY
w:mucho	ZYoaoaaaZZaaZ
w:muchos	oddddccccdcbb
w:mudamos	bcccdcbccbbbo
w:mudar	ZamboamaaZaaY
w:mudaria	aapbaaZaaYaaZ
w:mudarme	bbacbbabbobca
w:mude	deeeedodedeee
w:mudei	abbcbbbcoabcb
w:mudou	ccbccccbcbcbo
w:muevo	cqcdccbdccccc
w:mug	adacccZpbrcca
w:muita	bnddddcdddced
w:muitas	bcbbcobbbbccZ
w:muito	mkmblaZbbobaY
w:mujeres	abbcbnZnbabbZ
w:mule	cqddicbcddddc
w:mulheres	abbbbbabcbobZ
w:mulino	bcddobccddced
w:multilevel	ancccpabYbcdb
w:multinazionali	ZapacaZbbabbZ
w:multiple	ZYrcccabbaaZa
w:mum	cjZbbbeapXobk
w:mumbai	cccddemdddmdb
w:mundo	ZaZabaYaarZaY
w:munich	momcfcdcccccc
w:municipal	ZnZbpacZaYabl
w:municipalities	kddddcbcdcocb
w:municipality	cpaccclckacdb
w:munissez	bcccdcbdddabo
w:munro	cmdedemeddcee
w:muoverti	bdqdcdbdccccb
w:mural	paZaaaYoaZmaW
w:murales	bcbcccocbbbda
w:muratore	aaZbbbacpZbba
w:murcia	ZbaaaaoobZbZY
w:muro	nbbabbocbbbca
w:muscat	nobabZZacbZca
w:museum	qhcbbeZocYcnb
w:museums	ZYnanbomaYabZ
w:music	pnaibYZaiabcm
w:musicians	YbYmncZpbbZca
w:musikschule	acbccobZcbcca
w:muss	ZaZaaaoZaaoaX
w:mussen	dedeeebcddbdp
w:musst	occbccbcddadb
w:musste	ddpeceddccdcc
w:must	mibccecgfdmbn
w:muster	bbbbcbpababbZ
w:mut	ZccbbobZccbcb
w:mutter	cdddedodcdeec
w:mutterschutz	ocdcdZcccdccb
w:muttertag	odcddccdbccdb
w:mutual	doZacbjabZnoZ
w:mutuelle	cpaeeedecdedd
w:mutui	cdcneccdddddc
w:muy	aaqbbaZjbZaYY
w:mvp	ddeejedeeemec
w:mxn	blddddbdccncb
w:my	fdedjfeimkicb
w:myself	bckdhclcolcdb
w:mystery	abambaYaoZpbZ
w:n	cejfclbbendld
w:n1	mkabcaZacbocZ
w:n4	obbbcmbZcbccb
w:na	akdckdjimclbj
w:naam	inlccbabbbmcm
w:naar	kllcececdmbcj
w:naas	ZqabbbbbbabcZ
w:nach	mjhjcbeccddmj
w:nachfassen	abaacbpbbabaZ
w:nachfolge	bobccbacbbcca
w:nachgebuhr	cddddcbbdcobY
w:nachhilfe	accbcobcbbbca
w:nachmittag	abbobaZbbobbZ
w:nachmittage	cccZdobbccdcc
w:nachricht	lcbcdclclbcoZ
w:nachste	ZaZbbamaoZaai
w:nachsten	acnbcbZbbbbbo
w:nachster	cbbcccobccbca
w:nachstes	bcocccbcbbcca
w:nacht	nbacccabbabao
w:nachtdiensten	bobcddbcbbbba
w:nachten	pbbcbbZbbabbZ
w:nada	ZajnnajlZZiZX
w:nadar	ccbdcdccocddc
w:nadere	pdddeeceeeaee
w:nadia	aqbcccZcacldb
w:nadie	kbbcjZabqalba
w:nagekeken	acacccbcbcbco
w:nahe	bcbcdcbacbcoZ
w:nail	acbccbnZbZaco
w:naira	aabanbZbcboba
w:nairobi	Zillmbnccbbcb
w:nakagawa	bnbddcacdnddd
w:nakijkers	Xbbbbqaccbbca
w:name	jjkkjcbckjkcb
w:named	kalichibbmbbm
w:namen	mccdncbddclcb
w:namens	bpZbccbcacccb
w:names	abqncmkdbbbda
w:naming	obanbbZbZabdb
w:namlich	ZbZbbpabZZaba
w:nannte	bocdccbcccccb
w:nanny	XccacZabcobcp
w:nantes	jpbdccmmbZccZ
w:nao	kedjcaambkaij
w:napoli	bcbcdcbccocaZ
w:narekent	pbbcccbccccda
w:nasce	bcbbbbaobbbbZ
w:nasceu	ccddnbcdddcdd
w:nascita	ZaZaaaZZZpaZX
w:nashik	Znccncaccccdc
w:natacao	bbbccZbbbbcbq
w:natacion	dddeebdcddddn
w:natal	deeeedocedeee
w:national	eqhcbbZnebbcb
w:nationality	pdddddbdebaee
w:nationaux	bobccccbccZca
w:native	iananhjZaabck
w:natte	cddeddoddddeb
w:natter	lbocccacdacdb
w:natural	apZcbbpabZbca
w:naturally	Znabcoacbmccb
w:naturlich	nbaobaZabbbbY
w:natuurkunde	coccdbbdccdcc
w:navidad	bcZbcbabbobaY
w:nazca	abpbbaabaZabZ
w:nc	kabcdobcccccb
w:nd	ndjbbbapbZbcl
w:nda	oeanobabbbbcd
w:ne	ienbmbicecfla
w:near	ljmccbabebcnl
w:nearby	ZaZbbbdaoZaoZ
w:nearer	Zbobcckbbkcda
w:nearest	jbbcdcbcbkcoc
w:nearly	admbpeiafddja
w:neben	cccddabbaocca
w:nebenberuflich	odeeeededeeed
w:nebenkosten	bcbcdcocaacbb
w:necesita	jocmccbccdcdb
w:necesitamos	kabpcnabbbcba
w:necesitan	abacbYaapZbba
w:necesitar	bZabbbabobbbZ
w:necesitas	ZZbacZpbbabaY
w:necesite	abZbacabpZbab
w:necesito	naaapaZaZakaZ
w:necessary	abecbcZbbplmb
w:nederlands	obcdddncbcddZ
w:nee	coccdbbdccccb
w:need	nefekhdbkbkcc
w:needed	oecjckafddmcc
w:needful	baadcdbdpccdb
w:needing	pabccbabbnbca
w:needn	dadkaoeaabamc
w:needs	nkcdckablbgem
w:neem	ccbcdcbbcbcbs
w:neffe	ZbabbpabZZaba
w:negative	kccccdlddcocb
w:negociar	ccddnccdddded
w:negocio	cccdpmbcccddb
w:negocios	abbbboabbbbba
w:negotiate	acabbcqbbabcb
w:negotiating	YbZbbaYoaaabo
w:negozi	cddddccdddndc
w:negozio	bcbccbabaZbbo
w:nehmen	iaoccoacbabca
w:nei	bdqdcdbdbcccb
w:neighbour	cbaabklalmabo
w:neighbouring	abYccanaZpbca
w:neighbours	ZaZamnYnZXabk
w:neil	acaacdkcblcdp
w:nein	odcdddcccccdb
w:neither	qaackaYbapbcZ
w:nel	bjejdiebnbcme
w:nell	cddcdeneddded
w:nella	aaZbbYYlqljbY
w:nem	ZbabqaabaaZaa
w:nemen	ZZZooZZaYZaaZ
w:nemmeno	cccddcccccccn
w:nenhum	aaabbZaobnaaY
w:nenhuma	bbobccabbabaZ
w:nennen	pedeeecededec
w:nephew	maabaqZZbakca
w:nerd	bcabcdqccZbdc
w:nervous	ibZbbmYoamjca
w:nervt	bcbcccoccabcb
w:nessun	kbbabZZpbbobZ
w:nessuna	abbbaaabbboba
w:nessuno	YmZZamYZZZZoX
w:neste	cdcdddbcdboca
w:net	dmkbkimbbajae
w:neta	dddddedcncddd
w:netherlands	occcccbccndcb
w:netti	ZnaaaoZaaZaaY
w:netto	okaddnbbcbjda
w:nettoyage	bcbcbcocbbbca
w:network	fjdkhcjeecdna
w:networks	bokbcanldaccb
w:netzausbau	bcbbcqabcbbba
w:netzleitstelle	dodeeeeedeeed
w:netzwerk	bcaccbaZbpcbc
w:neu	mnlccbalbblbd
w:neue	lbcbbbabaalrj
w:neuen	kbalcnabapbZZ
w:neuer	ZaaabZZobabbm
w:neuf	dccedecepeeee
w:neun	cccdcdccnbccp
w:neunzehn	dodeeeeedeeed
w:neve	bbabbbaobabbZ
w:never	cjlebcbddnkna
w:new	ccidcccmdielm
w:newly	ZbhaboZanYbbb
w:news	idabbbaadpjpZ
w:newsletter	ncbckbbrbbbdd
w:newspaper	akbljnaabicbj
w:newspapers	bdbndaandcbdc
w:newsroom	YZkpbYZabZaaZ
w:next	chmdeclcedddl
w:ngo	maaapaiabbbca
w:ngozi	ccccmZbobbcca
w:nhs	aoZqbZYabZaaZ
w:ni	ZammnaZakalaY
w:niagara	okbdddcdcdcdc
w:nice	bkeebfcbdrfia
w:nicely	naZbbbYaapaaY
w:nicer	ccbdddbdcpddc
w:nicht	kdiclbibccfll
w:nichte	odcdccbdbccdb
w:nichts	denkckblibbbe
w:nick	bcabcdncbncdb
w:nie	abbbbbnbcamaa
w:niece	ZbabcoZiamlbZ
w:niemand	mmbcccabcbbnf
w:niemanden	ZaZaaZYoZZYoY
w:niente	eamaobZbbabbk
w:niet	bbdbjdZkmlcik
w:niets	abpbbkaaaalbn
w:nieuw	ZaZaaZYoaZnZX
w:nieuwe	ZmjbbacjbhipX
w:nieuwegein	YZabapaababaZ
w:nieuwjaar	bcbbcbbabobaZ
w:nieuwkomers	ababaoaZbZbaZ
w:nieuws	bbbcccabbaabo
w:nieuwsbrief	ocabbYZobZaaZ
w:nieuwsgierig	aZccobacdcbca
w:night	jlbccbhnhjdbj
w:nightly	acabccocbbbbn
w:nights	nnibcoZekabbc
w:nightshift	bacccbZocnabZ
w:nimbus	imkcdclcmcccb
w:nimmt	acbccbicnbccp
w:nina	ZZocbnabbZbbm
w:nine	kecbkdkjjdjde
w:nineteen	Zobcmcambibda
w:ninety	ldcbcmojacccb
w:ningbo	acaccdqbcacdb
w:ninguem	ZaaaoaZaiZXoY
w:nino	dedeeeodedded
w:ninos	ZlabbaZbbaaap
w:niortais	pdeeeeceeeeec
w:nique	bccddbcbdbcco
w:nis	ZaZbboYmamZbZ
w:niteroi	occcdbbcccbca
w:nivel	bobbZbZbcboca
w:nix	aqbcbcaccbcbb
w:nj	aabdddqdccddd
w:nl	ZnababZbpbbcZ
w:nmc	nacddcbcddncb
w:no	dijhicjkdijdc
w:noah	abbcncaccbcco
w:nobody	jhcjjiiekkdcc
w:noch	dddejaijdclmj
w:noche	cdcdddlcccbdn
w:noches	mbbcccbcmcldb
w:nodi	aaabboaabaaaZ
w:nodig	jaoilclaaZlaX
w:nodigt	bccddcbcdcodc
w:noel	ocbccbbccbbcZ
w:noem	acqcccmcbabbZ
w:noemen	cqbeddcdcbdda
w:noemt	bcboccaccbccb
w:nog	bbnldbfnaibbl
w:noi	folkccnbcbbca
w:noise	ZbbncaZjmabbp
w:noite	mbbbkZZnlabbZ
w:noites	bbbcdabobbcab
w:nok	Zqbddmbccdccc
w:noleggio	ababbbpababbZ
w:nom	blnjccbcnbkca
w:nombre	mbbbboaaaambZ
w:nombres	bccocbacccaca
w:nome	limckjacbblbd
w:nomes	abocbcacbabba
w:nomina	aZnbbbabbambm
w:nominaron	ZaabbbapbZZbZ
w:nominate	aababZZqbYaZZ
w:nominated	bbaacaoocaaZa
w:nominations	ababcbZqaaban
w:nominativo	acobccbbaabca
w:nominiert	YabbabapbbbaZ
w:nommee	abbcccabcobaZ
w:non	lehbcgkadbdlk
w:none	ngikejbjjaicb
w:nonna	YbZbanZnZYaam
w:nonprofit	jcaccolaccbcc
w:nonsense	onpbcbYababbZ
w:nooit	elacccabclboZ
w:noon	fcchjdbcbecbr
w:noor	iiccddkckccpc
w:noord	bcbcccabcacrZ
w:nor	nalbbmZbcbbcb
w:nord	eicccclikmcla
w:norden	ababcaaocaabZ
w:nordics	ZYkapbaabbbca
w:normal	nobkbckedabcj
w:normally	ckaccbpbbnjcb
w:norte	abocccbnbacbZ
w:north	hjkdeakdjeabn
w:northern	lcnlddacibddc
w:northgate	bcadcdbccncnZ
w:norway	ZaabbnYoaZncY
w:norwegian	knYbbamboYbaZ
w:norwich	bcaccbkmbnbca
w:nos	lkkhhmdccdjba
w:nosey	bbndcdncbbcdb
w:nosotros	hbkcdbrbcbbca
w:nossa	mjkcklhicbeca
w:nossas	akZbbnZZamaaY
w:nosso	ilgldblncbdca
w:nossos	ZabbcolZbbmba
w:nostra	nkbbcmhkcbiaZ
w:nostre	eoddeeddedeee
w:nostri	obamboZbbabbZ
w:nostro	bnbjlbmlcbjca
w:not	ekkhicdcfjihe
w:nota	ncnbcbaccbbcl
w:notaire	bcbcccbcccpca
w:notariale	bobdacdcccddc
w:notaris	cncdddcdddddc
w:notary	laabnbZabkpca
w:notas	pbcccZbacbbca
w:note	ccnjdgjdbjdbl
w:notebook	lbjcbbchbolcg
w:notebooks	mabbplbbcdbdb
w:noted	canbcbZaaobal
w:notes	ebdkcodcaobce
w:notez	bdbbccccddocc
w:nothing	abjlfcjliiecj
w:notice	enfcccickajdm
w:noticeboard	obaacZYZbabbn
w:noticed	cekcccqhckeca
w:notices	kZZbbbYnbbboa
w:notification	ZaYabbZaaZZrY
w:notifications	ababbbaabaaqZ
w:notified	mapcccaccccbc
w:notig	acbbbbnbbanaZ
w:notre	heifmhnlbbebZ
w:notres	ZaapbaZabaabZ
w:notte	bdcbdocbdccdb
w:nottingham	annccdacaacdc
w:noturno	cceddpcbddddb
w:nous	kkeikefcckjdb
w:nouveau	ZapbbaYmkmlXX
w:nouveaux	dedcedpdedeec
w:nouvelle	bbabbZaobZZlY
w:nouvelles	babccaancabpY
w:nova	abbbbaZpbabbZ
w:novara	abaaboabbbcca
w:novas	cacdddbccbcqa
w:novatrek	dfecbcdcpldfb
w:nove	nbabbbfbaabcn
w:novedades	bbbbccabcaboY
w:novel	rbajaYkZZZabY
w:novels	aaZabZZpamaaZ
w:november	mcbacnfmbablk
w:novembre	jmaabaZababap
w:novembro	nbbbbaaababan
w:noviembre	acbcccabbacao
w:novo	iaabbZZnanelX
w:novos	ddncddcdccdcc
w:now	eeidlccjiegmb
w:nowhere	bcbcnclcbabdc
w:npm	Zaccccbcdcrcb
w:nu	ljjdmccddcdmb
w:nuchtern	ccbbddbcdccco
w:nudge	anZabaoaaYaaY
w:nuestra	laobnakakajbZ
w:nuestro	imbjcklncbbca
w:nuestros	abbaZmnZcakbZ
w:nueva	bcbcccbZcbcbo
w:nuevas	deneeededdebd
w:nueve	iaacccmclbccn
w:nuevo	ZZZaaZZoamZoZ
w:nuevos	abbcccbbbbnpZ
w:nuit	ddceeecepeeee
w:nulla	ZboacaabbbbbZ
w:num	ZZqabbZaYZaZX
w:numa	bcbcmbqccccdb
w:number	edmdjcdccbock
w:numbers	kbacjcfkcklbm
w:numeri	obabcclcbbccb
w:numerique	ZaaboababaabY
w:numero	Zbnbbkfeaaqbb
w:numeros	ZbaboaanaZnbY
w:nummer	cZmallYaZZoaj
w:nummers	occcccadcccda
w:nun	odddedlddddec
w:nunca	ZaqbaZYaaZaaY
w:nuoto	ddcddbdbdcdco
w:nuova	kZZaaaZaZZaqY
w:nuove	bckdddbccccqa
w:nuovi	bbabnblbbbnbZ
w:nuovo	dnabcaalbnbki
w:nur	kbabmamjjllbb
w:nurse	kmacheajdkldi
w:nursery	kldbamZjbZbln
w:nurses	ZblmbckqamacZ
w:nursing	dcjbcqclkebbZ
w:nutricao	dddddeddncddd
w:nutricionista	occcdbacccbca
w:nutzen	YaaapZZnZYabZ
w:nutzerstudie	abbocaZabbbba
w:nutzungsbedingungen	ZaZaaaZZaZapY
w:nz	lpbbbkZbbbeca
w:nº	babaobabcbbba
w:o	hiehedekdbefm
w:oak	bnjjediclccmb
w:ob	mjpdddcddcddb
w:oban	jiZZaYmmbnaaX
w:oben	cdbddcbcccodb
w:object	ackbckccbabmp
w:objective	candcdZdmdbcc
w:objet	odcccdacccbca
w:obligation	Zbpbbbpbaibca
w:obligations	abcldbodddccb
w:oblige	YaoZboZZbaaaY
w:obliged	kbbmcfdcobcdb
w:obra	ilabbbaamZape
w:obrador	bcbcrcacbabca
w:obras	bcbcccbacbbco
w:obrigada	bbbcbbabbobbZ
w:obrigado	bcbcccbbbqbaZ
w:observability	abalcqZaccccc
w:observamos	abaobbbccbbca
w:observe	caidddodbeccc
w:observer	occccbabcbcca
w:obstacle	cmcdddcdnddee
w:obtain	abbacYmbmcpcb
w:obviously	qbZlbbiaalbbi
w:occasion	fccddcjccocdm
w:occasional	jajnbcZocZbba
w:occasionale	pccbdaacccZca
w:occasione	bbccdcqcdcccb
w:occhi	aZaaobZabaaaZ
w:occorre	bcccddbcccaco
w:occupa	cdddddpcddddb
w:occuparci	bcabbbbbbobcZ
w:occupe	cdceddpddcddc
w:occur	ocmcdbcdccdec
w:oceanario	cbccdZcbcbcco
w:ocho	bcbcccbbnbccn
w:october	nadbcjfocdbbk
w:octobre	maabbaaababan
w:octubre	aaabbbaobaaam
w:oculista	cdddddccdcddn
w:ocultos	ZZaoaaabaabaZ
w:ocupa	deeedemdeeded
w:odd	caZnmaZZanabo
w:oder	ikpbkckcebblZ
w:odie	abaobaabbbaba
w:odivelas	cdcddccbcccco
w:odontologico	babbbbpcbabcZ
w:oduya	abmcabgabnbcn
w:oefent	aaacapZaZaabZ
w:of	iiihieiiiehdd
w:oferece	deeeedocedeee
w:oferecer	babbbbpccabcZ
w:ofereces	ZbabbbabcbobZ
w:oferta	cabddcbcqacam
w:off	kkcdccmkjccjd
w:offen	aboccbcYfaZqm
w:offenbar	bbZbbcaaapbca
w:offenen	cccddcbrcbccZ
w:offer	dkcdkdkfjcjch
w:offered	aecckmcdiabco
w:offering	haaapakaaambZ
w:offers	apacjnjkabccb
w:offert	bdcccbmpcbcca
w:offerta	jbabbbmmbaaZl
w:offerte	lbbcbcobbbbnk
w:offerteaanvraag	aZZaaaYZaZapY
w:office	cobddckbeficm
w:officer	jnalkbadbaqbZ
w:officers	Zlbpccaacclaa
w:offices	dbhecbrjcacbj
w:official	bebcbajlcnlcd
w:officially	cdcedecednmed
w:officina	bobcccbbcbbca
w:officine	abocccbccbccb
w:offre	hkkbcldbbbcoe
w:offres	bbbcbbabcaarZ
w:offshore	clkckcjgccldc
w:offsite	Zbabbaaabkbbq
w:oficial	acccdpbbdcccb
w:oficina	jpcddbnbccbcf
w:ofrece	aobbccbcababZ
w:ofrecemos	aobconYbbbbba
w:ofrecer	bddddncbdcddb
w:ofrecerte	YaqaZZZZZZaYY
w:ofreciendo	ZaaaaaaapZbaZ
w:ofsted	nabcboaccZcdb
w:often	cbiccckjbncmb
w:ogenblik	abobccbcabcca
w:oggetto	ocdeeedeeeeec
w:oggi	abncccaccbbbo
w:ogni	ZaZobZYmaZmaY
w:oh	nbacbcdbbpbbc
w:ohio	bocclcfcdccdc
w:ohlsen	occcddbdddbcb
w:ohne	accbbaYiolnmX
w:oi	mmicckcbmdhca
w:oil	nbnbbaYbblZbk
w:oirla	ddddndceedded
w:oito	nbccklbddcmca
w:ojala	lbacbbabbobbZ
w:ojo	aZabbbZbpabba
w:ojos	cddddecdcdned
w:ok	kkbidfkajmkcZ
w:okafor	nbnccbZbjaccb
w:okay	nbaqabZbceaca
w:okonjo	ncbcdckcbnccZ
w:oksana	amabcbZabYbpa
w:oktober	njecemaidabam
w:ola	femcdcnccicbl
w:old	lkbecfeggndce
w:older	abkccaabamblo
w:oleo	bcccdcbccbbco
w:olhada	qdddddcdddddc
w:olio	nddedeceddded
w:olival	ccddnccdddcdd
w:oliver	bapcbblaaYbcb
w:oltre	odccdcbcdcbca
w:om	calamelZacfjk
w:oma	ababbbabaZbbq
w:omaha	nobacbabccbcb
w:omas	cdccdcccdccdo
w:ombudsman	onabkcaccacdb
w:omdat	alocccacablba
w:omg	aaacbbYaZpoca
w:omgevingsrecht	bobbccaabbbba
w:omgezet	bbbcdcbccbbbo
w:omhoog	ZcccmaZcdcccq
w:omtrent	accbcaabcbocZ
w:on	eecjeiekeiddk
w:onbepaalde	bqcddccdddddb
w:onbetaald	deedendcededa
w:onboarding	mbbbchkbbdqeZ
w:once	eemclccggflcb
w:oncology	mobcdcbdccccb
w:onda	dcndcdccccdcb
w:onde	nclccbnbmZbaa
w:onder	aaabbaZbbaabp
w:onderhoudsbeurt	ocacccccbbcdb
w:ondernemen	dodeeeddededc
w:ondernemers	cdddddcdcdndc
w:ondersteunt	cdddddcdcdndc
w:ondertekend	ZaZpbaZaaaaaY
w:ondertekening	bbbbccabbabcp
w:onderwijs	anYbbaaboZbbZ
w:onderzoeker	bpcccYbbbccca
w:onderzoekers	pdddeeceeeaee
w:one	gfflkhhifhcdb
w:oneri	oddcdcbcdcbca
w:ones	pfkicbbdbdldf
w:ong	nbbbcmaZblbca
w:ongeveer	mobbccbdaccdb
w:ongoing	qbccdafcbkcdb
w:online	bcblbndqbbhbd
w:onlineangebot	abbcobacbbbba
w:onlineschool	Xbcbcqaccbbca
w:only	dddhfdjijjndb
w:onorario	YbaqbaabababY
w:ons	jkcckmdlcblca
w:onsite	qjbcdmbdcccdc
w:ont	bdadddcddccnb
w:ontbreken	ababcbZababZp
w:ontem	aaabbbZaboaaZ
w:onto	anacblpabfbdb
w:ontslagen	cdcdddcdnbdcb
w:ontstaan	cbodcccccacca
w:ontvang	YaZZaZYZaZraX
w:ontvangen	ZaZaaakaaZoZn
w:ontvangst	cdddddcdcdndc
w:ontvangt	ZaapbaZbcbaba
w:ontwikkelaar	jncdddcdjddlc
w:ontwikkelaars	YacbcZpcccbcZ
w:ontworpen	cbddobcdddcdc
w:onze	ndijimicibjbZ
w:ooit	YZYaoZYnZnaaY
w:ook	jbkbbkabmlbbk
w:oostende	occddbcdddcec
w:op	kkeciedekidhc
w:opa	pedcedcededdc
w:opciones	abccobabdcbcb
w:opcoes	bbccobbcccbca
w:opdracht	pccdddaddddda
w:opdrachten	Zbabcqmcbbbca
w:opdrachtgevers	abocccbcaabbb
w:open	cjmcebdnfbiic
w:opened	anibcblmbajki
w:openen	ZaZZbZYabaqaY
w:opening	conceeckibccd
w:openings	aaqcccZcoalca
w:openly	bbZcdbbncocdb
w:opens	kajakaYonXlbc
w:opera	XqYaaoZZalaaX
w:operacoes	anaaobabbbaba
w:operador	pabbbbbabbbba
w:operadora	oddeeeceeeded
w:operate	icZcocacbnbcb
w:operating	cabocnZbcbaaa
w:operation	abbdkccbcoccn
w:operational	ccndddbcmbddc
w:operations	Zpldlflbcbbcb
w:operative	bbbcobabbabca
w:operator	jbkmbacocbkbZ
w:operatoria	YZapaZaaaaZbZ
w:operators	cincckpZbbbcc
w:opgaven	bcdZcobbccccb
w:opgeeft	pdddeeceeeaee
w:opgegeten	ndcdddcdcdddc
w:opgehaald	aZccobacdcbca
w:ophalen	ZaZabbZaanmZm
w:opinion	laaqdmbafjbaZ
w:opinions	laZobnYakdacZ
w:opleiding	abbbbYqZcabbZ
w:opleverde	bcacccbccobba
w:oplevering	odddeccddddec
w:opmaken	pdcccYaYdcbdb
w:opmerking	occcdcccdcccb
w:opnemen	pdddeeceeeaee
w:opnieuw	ZaZaaaZZaYZpY
w:oportunidad	aZlabaomjabaZ
w:oportunidade	ZlmbbaoalabZY
w:oportunidades	bZnccdbcbacna
w:oppakken	nddddccdddddc
w:opportunita	aZpabbZbZabnZ
w:opportunite	ZYnaaapaaaaaY
w:opportunites	ddneeededdebd
w:opportunities	bcqddedcjbdkc
w:opportunity	fdkcckmedjkdb
w:opposite	ccbdcdkccpcec
w:ops	jbabciblmocbf
w:opschonen	pbabbaYabbabZ
w:opt	bnaccdodacddd
w:optician	apacbbZbaYbco
w:optie	qbdeeecddddda
w:opties	aZZbpaZabaZbZ
w:option	ZZZaobYaakaan
w:optional	XoaaaoYnababZ
w:options	aodkobYbbakfb
w:opuscoli	cddcddneddded
w:opzichter	acccccbbcbcbo
w:or	jdmijdiekbded
w:ora	iblnenebccdba
w:oracle	oiZbccicmbcdb
w:orange	bcbcddbccmcdo
w:oranges	aaZbbbaabnbao
w:orario	nbbkbmabhbmcZ
w:orateurs	acbcbbaocbcba
w:oratoria	ZaZbbpZaaabbY
w:orcamento	accbcbemcbbnm
w:orchestra	ZmblbbZnbajbk
w:orchestras	Zamlbcobakbca
w:orchid	bpdccdkdkcdkb
w:orden	cddcddbbdbddo
w:ordenado	aocbccbcddcdb
w:ordentliches	odcdccbdbcbdb
w:order	edeidbaibboeo
w:ordered	kbacmbZjfmbbk
w:ordering	ibbbYbqboabcb
w:orders	cbZdoblcbblcm
w:ordinary	abbonbYabbZba
w:ordinateur	bbccccbcccoba
w:ordinateurs	bcbdbccdobccb
w:ordine	kbaacnabbaaZp
w:ordis	acbbcbaadbbcp
w:ordner	bccbddbbccbco
w:ordonnance	acccdcabccbao
w:ordre	ZabacoabbZbbn
w:ore	jjckclfccijbj
w:oren	nkbbbcZccbaoa
w:orfana	aaabboaabaaaZ
w:org	aapbbbibbZban
w:organ	qaaabbabcbcca
w:organico	cpbeeddeddddd
w:organigramma	abocccbacbbca
w:organisatie	ZaoZaZYXoZaaY
w:organisation	circccZblcccb
w:organisations	bbobdcmmcbccc
w:organise	YaZZarlYbYaba
w:organised	aaZbbbaaoncca
w:organiseer	bbacobababbcZ
w:organising	lbaaclZpbabcZ
w:organisme	addcdrbcddadc
w:organiza	acbmcobbccbcb
w:orgullo	cdcdddcdcqddb
w:orientadora	occccccccccca
w:orientaria	aaabababoabca
w:orientation	bcncdlbdcdldb
w:orientativo	oddddccccdcbb
w:original	aabccbZcccqca
w:origination	acbmZcabbaacp
w:orme	ocbbccacbcccb
w:oro	abacbbabaaqbZ
w:orphelins	cccdcdcdccndc
w:ort	obdeddcddeedc
w:orthopedische	bccbdcZbccbbo
w:os	dcajbmkcjmlab
w:osaka	bcbcdnbcckldb
w:osborne	bnbcmcbccbcdc
w:osei	obacccalcccdn
w:oslo	loejeiacbncca
w:ospedale	dndeedcdddddn
w:ospite	ccccdabpcbccb
w:osteopathie	pcccccZcccbca
w:ostern	pcccdabcddddb
w:ostrava	bpccbcbdbdccb
w:ote	ZlYbpbZbbbbca
w:other	cdjcefchbojhf
w:others	cdkccamnbZeob
w:otherwise	Zahbelcbajmgn
w:otimo	aaZabaaabpaZY
w:otono	bbbcbbabobcba
w:otp	obcbbZaZcambZ
w:otra	ncbdocbcdbccn
w:otras	pdnddcbccbcba
w:otro	qbbacaacccbca
w:otros	YYZnZZXpYYZaX
w:otter	YaYZaoYoaZaaj
w:otters	bbZcccaabobbn
w:ottima	bddccZboddcdb
w:otto	occddcbcccccn
w:ottobre	lcacbcabbbbbo
w:ottocento	oabbbabccbcca
w:ou	klndbbkhmaala
w:oubliez	bcccdcbccbbbo
w:oude	abacbcpaaabbZ
w:ouderavond	bdcddcccccccq
w:ouders	abbbbbabbabbo
w:ought	nbobaacjkfbba
w:oui	almcdbacbcbcq
w:our	kkdggljkccjcb
w:ours	ocffkbndbdbcd
w:ourselves	amZblcmncbccb
w:out	ididhdikheddl
w:outage	bcabccaoZnbbb
w:outdoors	YapbboZabYccb
w:outgrown	jaZabolbaZbbY
w:outil	qbZbbalaaabbZ
w:outline	lccccpaccacdc
w:output	jcccddoddcddd
w:outra	abocbbabaacba
w:outras	bcodccbbbbccb
w:outreach	nbadddncbaddc
w:outro	ccbdddaccacbo
w:outside	obmmcbdcceccj
w:outsider	qmZaaaZbaabbZ
w:outsource	Zbbcbbqbccbca
w:outsourced	abpbZbjbbabba
w:outstanding	lcbbcbacbkocZ
w:outubro	obbcccbccccco
w:ouvert	ZnkbaaYaoZZaY
w:ouverte	ocbdedcddneda
w:ouvir	ZmaobaZabbabZ
w:ouvre	YnambYYpnZaaX
w:ouvres	bbbbbbabcabao
w:ouvrir	ZbbYbpZabaaba
w:ouvriront	aaqcbbZYbbbbZ
w:ouvrons	dodeeededeedd
w:oven	cdcdodladccec
w:ovens	lbaaobebbaZca
w:over	jhikfigideicd
w:overboeking	ddddedcdcdndc
w:overdue	YbaabbZamZaaq
w:overflow	hcbdccYcplddb
w:overhead	obccbaecbbbdb
w:overleg	dbbocbaccbcca
w:overmorgen	baYbbcabrabba
w:overneemt	cncdddcdddddc
w:overnight	abZbbbsblZabZ
w:overstap	aaYbbbabpZbbZ
w:overstappen	ZapbZaZaaZaZY
w:overtime	lababZabcbabp
w:overzetten	ocbcccbcccccb
w:owe	jbZbbakaipbbn
w:owen	nccjdekgcbcmc
w:own	kkccmcldfejcb
w:owned	aqZbmcbccbldb
w:owner	cnbbmbjdaZjki
w:owners	anabibombabbh
w:owning	ZZaaqbZZbabcb
w:owns	mcZoaaZmbbcca
w:oxygen	mbbbkcocbacdb
w:oye	rdbdccbcdbcca
w:oyelaran	Zmnblbacbmbca
w:p	okbccklcbbbbh
w:p1	Znbcbobbbbcca
w:paar	maoaaZYbjZmaY
w:paard	cncdddcdddddc
w:pabellon	ocbbcbbcdcbdb
w:pablo	ccbcdbbmcZcbo
w:pacchi	ZababZaabapaY
w:pacco	ccacccbbcbbar
w:pace	dbcbbbZmcaabq
w:paciencia	abaccbabbabbp
w:pacientes	ocacbcacbbbcb
w:pacific	mcddedcmddced
w:pack	jcbbbbnobancc
w:package	aobbecpackfbi
w:packages	acbcccqmcbmca
w:packaging	jkdcncldiadcb
w:packen	bcbcccZbcZabp
w:pacote	bcccccobbabbZ
w:padova	bmcccobaccaca
w:padre	ocbdccbcncadb
w:padres	ncccdbbbcbcdo
w:paella	acbacoaabaabZ
w:paese	aaababZbaZpbZ
w:paga	bbaodcobbaoba
w:pagada	ZaaqbZZaaaZaY
w:pagam	aZbbcbpbbbZaZ
w:pagamento	YZZaaZkZaYonX
w:pagamentos	bcbcccacbboaZ
w:pagamos	jccbcqbmcceca
w:pagano	bbbbccobccbba
w:pagar	Zaabbambnaobc
w:pagare	deddeeoeeceed
w:pagariamos	qcbbbaaZdbbba
w:pagarles	occccbbcdcccb
w:pagarte	acbbboZbaabca
w:pagate	oedeeedeeedec
w:pagato	YaaobnZaaaaaY
w:page	lbdcddojcddeh
w:pager	abaaocYocbbdb
w:pages	pcabimeieaeid
w:paghi	ZabbbaoabanaZ
w:paghiamo	acccdpaZdccdb
w:pagina	ebbbbnqkbaYaY
w:paginas	qccccmibbbcba
w:pagine	bccoccccccccb
w:pago	qbbcnljcbbcca
w:pagos	pcdbeddededdc
w:pague	abbbbbabaasaX
w:pai	acaccbabbobbZ
w:paid	oedpdjabcbjcc
w:paie	nbbccmdbbbmcj
w:paiement	obbcccbcbcdba
w:paierai	bbacobbbaabbZ
w:pain	ZbaoabkbbZbbp
w:paineis	abcocbbbcbbcZ
w:painel	odecdaccddcdb
w:paint	oibabafacbabq
w:painting	nbbbbnZabajbk
w:paintings	obacccnababaZ
w:paio	naoaabZbZZabZ
w:pair	jbabbejcnlZmc
w:paire	occacbbcccbca
w:pairs	YajpbmZZccbca
w:pais	aabccZjabnbbp
w:paixao	ddceeeoedddee
w:pak	babbbcacdcocb
w:paket	cdcdddabdblcp
w:pakete	abbbcaaabaoaZ
w:paketpreis	abbccbobbabcZ
w:pakket	bcccccmccbbap
w:pakketten	ZbbacaZabapaY
w:pal	Zcacccmbbaaco
w:palavra	ZbbbcZnabZXpY
w:palestra	abaZbnZYapaaX
w:palestrantes	bddddacoddddb
w:palestre	bcbcccobbabca
w:palha	bcacccaccabbo
w:palhaco	pbaabaZZbaaaY
w:pallet	lcccldlccaccn
w:pallets	ZbZYbbZaaoabo
w:palliative	Zlbbbbacbcoca
w:palm	mdbdddcdcnddc
w:pam	abaocbZbbaadn
w:pamonha	dddddedcncddd
w:pan	placbbabbaYbn
w:panel	debpbbelckcde
w:panels	cbbbbbqnadacZ
w:panic	qcaccZabcbcco
w:panier	ccbccbbbbbcco
w:paniers	pbbbbanabbbcY
w:panik	ocbcdbbcbabca
w:panne	ccbddcccdbcco
w:panneaux	ndddddbdddded
w:paolo	dbacccZcmjbbo
w:pap	acaccbbccboba
w:papa	ZbbcnbaabZbcp
w:papel	deeeedocedeee
w:paper	ccangjejcocbd
w:paperback	bdbbccmocadec
w:papers	jbbiffYkpYmai
w:paperwork	qdanbblbaacca
w:papier	lbaabmoYalZaX
w:papis	cccccdbccbcco
w:paquete	bdccdcbccbbaq
w:paquetes	ZababaaabapaY
w:par	ledeiliceclhb
w:para	jiejdlcdjbjjd
w:parabens	abacccZabpnZY
w:parada	aaZaabaaZpZaZ
w:paragens	ccbcddocccccb
w:parait	abaabbapaZabY
w:paralegal	YkknaaXldXaoZ
w:paralegals	Zccadaqbccbca
w:parallel	bccdndmdecded
w:paramaribo	bbbabbpbcbbca
w:paramedic	XZYaaoYZoYaaZ
w:paramedics	nboZccbcabcdb
w:parar	bnddddcdddced
w:parce	nccdccndccddc
w:parceiro	abaccdabaocba
w:parcel	fbbccbZbcnqbd
w:parceria	ccededcdddned
w:parcial	pbbdccbadcbcb
w:parco	cdcdddcbdbddq
w:parcours	bnlcccacnbbca
w:pardon	ZaabanaoamacZ
w:parecchio	deddeeoeeceed
w:parece	YcoccbbccbbYq
w:parecer	ZZapaaaaaaZaZ
w:parecera	ZZZbapZbZZabZ
w:pareja	bbacbbabaobca
w:parent	bccddbbbdbabq
w:parental	olZccccnbbcck
w:parents	chaiijjjbgbbp
w:parere	abobbbabbabbZ
w:parfait	bdddddcdddndc
w:parfois	dccedecepeeee
w:paris	ambmmaZbbaboa
w:parish	mlbacmabbbZbn
w:park	lmbbcakbmcbck
w:parkeervergunning	bcbcccbccabao
w:parking	cbahledbbibar
w:parkplatz	cobdbdcccccdb
w:parkraumbewirtschaftung	bcbocaaabbaba
w:parks	YamakbZqaZaaY
w:parla	obZaboZaaZbaY
w:parlait	bbacbbaaaobbZ
w:parlare	ZbbamoZbbbaba
w:parlargliene	eoddeeddedeee
w:parlarne	cpcdeedeeeedd
w:parlato	acocbcabnabca
w:parle	aqocbbabbabbZ
w:parlent	mcacbcaaaobca
w:parler	akqbbZkZlabbZ
w:parlerait	aapccaaabaacZ
w:parlez	abaYbpZabamba
w:parliamo	amaapbZbbaaaZ
w:parlo	acpcbbZaZabba
w:parmi	bcbaddqcndddb
w:paro	cccdcdccncddc
w:parola	abbbbbabbaoaY
w:parroco	nncacbbccccca
w:parser	nblbcbabbmbbl
w:part	edhdekbmilefb
w:partage	aZkbbbZbnanbZ
w:partant	nbocdcaccccca
w:parte	mbbncbfbbbmbl
w:parteciperebbe	cdcnecddddddc
w:partecipi	bobcccbccacca
w:parted	nnadkbabcccdc
w:parteien	accocbcccccca
w:parteiras	bccccabocbccZ
w:partenaires	dccedecepeeee
w:partendo	nddecececdded
w:partent	ababbapbcbbbZ
w:parti	bnncccabbbjca
w:participacao	eeeeleeeeeeee
w:participacion	eeeemeeeeeeee
w:participantes	ZaapbaZaaaZaY
w:participants	Zbbpbkhncbaba
w:participar	ccbcdcbcbZcbo
w:participaria	aabpcaaababcZ
w:participarias	bbbocZabcbbca
w:participate	ZaZqbaZYbYoaa
w:participation	mkblclbkcakba
w:participativo	YabbbbapbabaY
w:particular	abqccckbbmbca
w:particulares	abcbcoabbbcca
w:particularly	ccbccnechkddc
w:particulars	dbnkbmkbcbccb
w:particuliere	cdddddcdcdndc
w:particuliers	ZcbccpabaaabZ
w:partida	occbcaabcbbca
w:partie	oanccbZcaabba
w:parties	bcccccbccalbo
w:partilhar	ZaZoaaZZanaZX
w:partilhe	aabbaaaaaaYpY
w:partir	Yicccbocncccn
w:partire	XbaanapaaaabY
w:partita	lbocdcljccccb
w:partition	ZaabZpabZZabZ
w:partitions	bcccdcbccbbbo
w:partner	fhcepclccbkeb
w:partners	Zdjipbmibahia
w:partnership	Znabpbnbchbcb
w:partono	accccapZbbbca
w:partout	bcacccZcracca
w:parts	nbbcqjabbbbca
w:party	ebabcZaobebbq
w:pas	cfmcmbbebjkkb
w:pasa	ZababbZobZaao
w:pasada	bcccdcjcccaap
w:pasado	bcncbcabmabcl
w:pasajes	bobcddcdcdcdc
w:pasame	pbbbccbcabbba
w:pasar	cacedcddocdcc
w:pasarles	occccbbcdcccb
w:pasarte	abocbcacbbbca
w:pasas	ocbbcbbcdcbdb
w:pasate	boccccbccbccb
w:paso	ZZlaaaZaZnoaX
w:paspoort	cddddccdecocb
w:pasqua	oabbbabccbcca
w:pass	ddbecbmkleobb
w:passa	ZaZbbnZmaZlam
w:passada	abccnbabbbZap
w:passado	ncdeddcdddddd
w:passagens	bnddddcdddcdd
w:passaggio	abZbbbZaapaZY
w:passar	pjbcbbabcbnba
w:passare	bbabbbabbabao
w:passaste	abbbcbabcbobZ
w:passe	hcnccbbcbbbok
w:passed	bbjkbbddjlkoa
w:passeggiata	cdcddcaodccba
w:passen	majbbbabaaboZ
w:passende	ccpddckcbbcca
w:passendes	bcpdccacZZcca
w:passenger	lbZccbZaannca
w:passent	accdcobacccca
w:passer	hbabnbkbpaaal
w:passes	abbbbblocapbZ
w:passez	mbabbbaaaoabZ
w:passi	abocccbacbcca
w:passing	bbZbababamacp
w:passion	ZaZcoanZbabba
w:passionnes	decedepeddeed
w:passiv	ccpYddZcbbccb
w:passive	bbccbapZccmcc
w:passo	abbcccnbaanba
w:passos	abobbbabcabca
w:passou	cddcdcbccccco
w:passport	bedbbcZbjbtbe
w:passt	onnadcicccbba
w:password	bcbccbbbchqll
w:passwort	bcbcdcbcccoma
w:past	iblfkbhkekbcj
w:paste	aXYbbbYbnbsbZ
w:pasticceria	pbbcccbbccccY
w:pastificio	obcddcbdcccdb
w:pastillas	bbcccbbbcbbbo
w:pasto	cqddddbcddddc
w:patch	ababbbabZibbq
w:patent	eZZnsaaZaaaaX
w:patents	bbccpcbdccded
w:paternite	nddeedcdcdeed
w:path	akbambicmlccb
w:pathologist	lccocbZbbbcca
w:paths	abkbbclbbqcca
w:pathwell	bnkcccnfcecia
w:patience	fmiccobbbjecd
w:patient	jaamincaabbmd
w:patients	odancmbgbZbcd
w:patio	ZcacncabbZcdo
w:patissiere	boacababbabbZ
w:patricia	acabcokbccmcc
w:patrimoine	ccadccpcbZccb
w:patron	aaZbapZbZZabZ
w:pattern	oaabcZaobZabZ
w:pau	olbacbabbbaaZ
w:paul	bcacccabcjbkq
w:paula	mdddddiccbdqa
w:paulo	Zjmjbbmaabbbn
w:paura	deeeedcneeedc
w:pausa	abbbcbpbbabbZ
w:pauschal	jbaabZpaaZaaY
w:pauschale	obabbaZababaZ
w:pause	aabcccbcbbnna
w:pauta	cddcddbcdccco
w:pawn	ZbmaaanoaYbbY
w:pay	ljbmfldebamcb
w:payable	iicbbapZbbnbk
w:paye	lnbablYabanbX
w:payee	kaaaaaYZZZpaY
w:payees	cobbdccdcdccb
w:paying	mbacnejdeekcc
w:payment	mbbfeccbcaqjg
w:payments	jqdcbcjbcckcb
w:payout	ZbaYabYZbZsbY
w:paypal	maarbZeYaaiaY
w:payroll	ckclcembcjlbj
w:pays	ccidmlbckbocc
w:paysafekarten	ZbZbbbaaaapbZ
w:payslip	Zanbbblbbbbbo
w:payslips	oZaccclbbaccl
w:paziente	mbaobbYcbbbcZ
w:pazienza	bcbcccbocbcbZ
w:pazzesca	acacobZabbbbZ
w:pc	occddccccdbdb
w:pdf	bbabcbpnaZlcZ
w:pdl	cobdbdbccccdb
w:pe	ZZZqaYYboabba
w:peace	blkclcpcbaccb
w:peages	bdcoebcdddddb
w:peak	lcZcddpdbZcdb
w:pec	abbbbbabbaoaY
w:peca	pbbccabbbbcba
w:pecas	ccddnccdddddd
w:peco	deeeecocedeee
w:pedaco	ncdeddcdddddd
w:pede	Zbbnbaabbboba
w:pediatras	aaapbaZaaaabZ
w:pedido	abbccbcbcaaop
w:pedimos	mncdccbccbcca
w:pedirte	bcacccbboabca
w:pediu	nbocccbcbbcbZ
w:peeked	pbabccjcbaabb
w:peers	abbbbnnlcbaca
w:pega	ocabcbabbbcca
w:pego	Zbcbcbobcbbba
w:peine	ndddddbdddded
w:peintre	bccbdabcccbcq
w:peixe	cddnecceddced
w:pela	abackbabbrbbY
w:pelican	laZabZZnaoaaX
w:pelicans	ZbobbamaaZcba
w:pellicola	bcddobbccdcec
w:pelo	maabbZnZjnZZY
w:pen	objacbdaaYbcm
w:penalty	bcbcbdqcccbba
w:pencil	ocbZjbacbncdb
w:pendant	ZlnccblbaakbZ
w:pende	oddadccdddddb
w:pendiente	ZdccccbccccoZ
w:pending	bcbcccakcZnpZ
w:penrose	ncbcccbdcnddb
w:pensado	ZaabbpYaaabbZ
w:pensare	bdcdddcdndddd
w:pensato	cpcecdcdcclcc
w:pense	aaabnbZZaabbo
w:pensei	abbcpbkbbabba
w:penser	bobdddcdcdccc
w:penses	Zcbccbaccbbaq
w:pensez	Ycmccbbcqbacm
w:pensi	ZbbbaaabaaaZp
w:pensioen	codeldcdddddc
w:pensioenfondsen	bbpcccZbaZbcZ
w:pension	esbcddijbcdcb
w:pensione	obcdddbcccdca
w:pensions	YcnZbmhlaZanY
w:penso	ZaZbaaZZZqaZY
w:pensou	abbcbaobccccb
w:people	cdnegekkdidib
w:pequena	deeedenddeced
w:pequenas	deeeedocedeee
w:pequeno	abaaaoZaaaabZ
w:per	mccienkcdcjdd
w:perceel	cccccbaZcabaq
w:percent	Zbcasekabaccn
w:perche	ldbdddcdccoma
w:percue	bcccdccbddocb
w:perda	acaccbabbobbZ
w:perdendo	Zccbbbobbbbba
w:perdere	bcbcccbcbbpcZ
w:perdevo	bcbcccbcboaca
w:perdez	bcbcdcrccbccb
w:perdida	ZaZaaaYnoZaZY
w:perdone	bZZbababpbaaZ
w:pere	laabbpZbaaabY
w:perfect	YZXnaljaoYkbi
w:perfil	cmpccciicaijZ
w:perfiles	bbocbcbbcbbcb
w:perfis	bbddddrddcccb
w:performance	accbdlaccccao
w:perfumes	bccdccbcdcocb
w:perfurado	cdbddcbdcoccb
w:pergunta	ccrddcaccadba
w:perguntar	ccrddcaccadba
w:perguntas	bcbccobbbbcca
w:pergunto	bcoccdbbbbcca
w:perguntou	bcacccabbmabn
w:perhaps	nbcnbbfdnbbca
w:periferia	cccdcobZdbcdb
w:period	llicdjacnbcdj
w:periodistas	bcbbcobacbcca
w:periodo	occccbbcmccba
w:peritajes	occccbbbdccca
w:perito	XbbrbZabbbbbZ
w:perizia	odcadccdddcdb
w:perks	amaccdpccbcca
w:perm	Zprcccacbbcca
w:permanent	gseccdbcjbdcb
w:permanently	apabbbYbabnZZ
w:permessi	bbbacZaabbpba
w:permets	abZcbanallbaa
w:permettere	nddedeceddded
w:permettez	bcbdcdpdcccdc
w:permetto	abacbbZbbpbbZ
w:permiso	dddedecdddned
w:permisos	abacbcabbabqZ
w:permission	bbmldcbcnbcdc
w:permit	cbbbjambchpck
w:permite	abbdccacocccb
w:permites	bbobccbcaacba
w:permitted	cnncdcccabddd
w:permitting	aqbcccbcbccca
w:pero	akmbnaaldlbac
w:perros	oddcdcbccccba
w:perso	ZoaaaaZaaaobY
w:person	lfbimdgcifkgb
w:persona	lbbcocbcblfci
w:personal	kmbmccmbceecb
w:personalabteilung	cZadcdacabbbp
w:personalberaterin	bcobdcacbcccb
w:personale	Zboacaabbbbba
w:personally	abpbbcmababba
w:personas	aZbaYoZabbnbY
w:persone	YZoaZaZaZZoaY
w:personeel	pcZcbcacaacca
w:personen	aabbcaaobbabZ
w:personlicher	bcccccbcccoba
w:personnalisee	ababbbpbcbbca
w:personne	bbcdncccccmdb
w:personnel	Zlqccbjcbbcdb
w:personnelle	bdddddcdddndc
w:personnes	abocbbZbaZmmZ
w:persons	anmjecacbemca
w:persoon	ababbbbbcaoba
w:persoonlijk	apadcdacabcbb
w:perspective	acboccaacmccb
w:perspektive	anoabaZaaZaaY
w:perth	aqaccdbcccccb
w:perto	abbbbbaabZboZ
w:peru	abcbobabccbcb
w:pes	bbbccababocbZ
w:pescado	ddddndceedded
w:peso	ZaYaoaYZZnZaY
w:pesos	oabbemZnbZabZ
w:pesquisas	bcbcbcbbcabpY
w:pessoa	ZZZapanbbaabZ
w:pessoal	cdbdddbccncca
w:pessoas	YZmaaZYZZXnnY
w:pestering	bcadcdccpZdec
w:petalos	nddeeddddcddc
w:pete	Zaacbcmbnabco
w:peter	knZbabZcammbZ
w:peterborough	lccdcobddbded
w:petit	oaklbackbjbaZ
w:petite	YaZbpbYaaZbba
w:petition	ZbZabaZoaZaam
w:petrakis	cafbdcpbbbccc
w:petrol	obbbbbaabbnbo
w:petroleum	abocbbZbaboba
w:petrolifera	dddddecdddned
w:peu	aaocccabcbccb
w:peut	jcbcdcmcobccl
w:peuvent	bcddnccdddcec
w:peux	abkccbjbjadbq
w:pezzi	bcccacoccbbbZ
w:pf	cocdddlcdadec
w:pfarramter	aacccoccccdbb
w:pferde	aaZbbbZbapbbZ
w:pflege	ccodddacbccca
w:pflegedaten	dcdddccpdcdba
w:pflegedienstleitung	ljcdddbdicdnb
w:pflegegrade	ccbddcacaocaa
w:pflegeheimen	cddndbbccdccc
w:pflegekrafte	cZadddpdccdcc
w:pflegekraften	Zaqdddcdccddc
w:pflegerin	ZaZabaZapZbbZ
w:pflichteinkauf	cdbddcbcccndb
w:ph	onbccbZbbmbbZ
w:pharma	emmdkhbkbdcja
w:pharmacie	acccdcabccbao
w:pharmacist	okibcaYabjpaY
w:pharmacists	XakqbZpacaZcZ
w:pharmacy	ckakjaZlmebbm
w:phase	pagbcbZbbZboa
w:phd	YZZahncbribbZ
w:philippa	bmbddcbclnddd
w:phishing	ancbcpoacbYbZ
w:phoenix	fldddjbkjncdb
w:phone	bdboccieecnde
w:phones	Ybobbbmbbbmcm
w:photo	bbcbbcciclmog
w:photograph	ebabbbmaampbc
w:photographed	qcbbcbYcccccb
w:photographer	oZabbkjobaabY
w:photographers	XbpZnamabaZca
w:photographs	nbaacmiabjmbd
w:photography	oaYaaaoYYXnbY
w:photos	paZbbjmaacicn
w:photovoltaik	bcacccpbbabba
w:php	Zbccocldccbdc
w:phrase	cdcddcbcccpcb
w:physician	anccbcabccndc
w:physicians	nbcccbaaccodc
w:physics	Znablkaaancca
w:physio	mkbmbbbeadbbo
w:physios	XampbZjkbZaaY
w:physiotherapist	YrbabaZaaaZaY
w:piace	bcacccbbaocca
w:piacere	clbccblccocdb
w:piacerebbe	ZamlalXYoZaaY
w:piacerti	acocbbZbZabba
w:piaciuto	cdbddaccbocba
w:piano	kabblYZZmbbmp
w:pianoforte	ddcddacbdcdcp
w:pianoles	baacboaaZabal
w:pianos	paabbYZncacbZ
w:piazza	oabbbabccbcca
w:pic	cbddddbccdoec
w:piccola	obZcccacbbccb
w:piccole	bbabbboabZbZZ
w:pick	ebnicbcdcjbll
w:picked	hacbcckpaZljd
w:picking	obnabadaalbbX
w:picks	ZlZaaanobaaaZ
w:picnic	bbbbcbabbqbcZ
w:pics	nbccdcnbbbdda
w:picture	jbbjbblbbphmb
w:pictures	nbablbkbnbbla
w:pidan	ocbcccbcbbcda
w:pide	ababbbobcbabm
w:piden	mdcddcbdccndc
w:pie	obacncaabnacb
w:piece	kebelmZdbkaao
w:pieces	paabbZpZaaiaY
w:pieni	cdbdcdobbbcdb
w:pieno	cqcdddccdcddc
w:piensan	bdcncbbcdcaca
w:pienses	abcbobabcbbcb
w:piet	obbacaaacYbbo
w:pieter	ocbdcaamcbddb
w:pigeon	bdnedecedleed
w:pigs	ZbabbZZooYacZ
w:pilar	aobccnadbbddb
w:pile	cqbdYdccobddc
w:pillole	ocbcbbaccbaca
w:pilot	Zaaaqbokbblca
w:piloto	abcbcZpacbbbZ
w:pilots	abXalmqbaXabm
w:pin	bbacbbZbboqXY
w:pincode	ccbcccbccboca
w:ping	aaqlbbZklZfaZ
w:pinguins	bobcbcccddddc
w:pint	bbhcccabbfbco
w:pintor	ceddeccdedddq
w:pintura	bcccdccbcbcco
w:pipeline	nboccbkcbbacl
w:pipelines	obaaccmccbcdb
w:pique	abacabaaanbbm
w:piraeus	ZZZmabYooabcZ
w:piramide	ababbaaabapaZ
w:piscina	occddccbcccdn
w:piscine	acccccobcccab
w:piso	Zbcbcaabcbacp
w:pitch	ejlcoakaalabb
w:pitches	ZZapYaXoaaZaZ
w:pitching	oaacccnbbZbda
w:piu	mbkkhlcbbkaec
w:pix	lcacccaccbrcZ
w:pizza	bcbccZeqcbbco
w:pj	pbleeecddeddc
w:pkr	nbcbdobcbbcdb
w:pl	lcaoccicbbbca
w:plaats	acbobabcZcbba
w:plaatsen	ababcbbacbboa
w:placas	acacbbobbaaba
w:place	edlhcbkemffch
w:placed	bjpfechcbdccm
w:placement	ZpacbanboZbcb
w:placements	ddmdmeacdbded
w:placer	ZaZapZYZaZZZZ
w:places	aakcbbkpkeleZ
w:placing	bcrccaZcaYcaa
w:plafond	nbcacbabccocb
w:plaidoirie	cccdcabdoccdc
w:plain	nbbbbpelbabcZ
w:plainly	bcbodcacZmccc
w:plairait	bbocbbacaacba
w:plaire	bobdddcdcdcdc
w:plaisante	ndddddbdddded
w:plaisir	cobcccabcpcba
w:plan	obdeedbbbdcoi
w:planen	abbnbnZababba
w:planilha	abacocacbcbcb
w:planned	lilccbcacbcbo
w:plannen	bcbZocbcccddc
w:planner	Zqchkdjjbdeda
w:planners	bZpbaniaaZbcb
w:planning	mbckdbelmeahe
w:planningssysteem	abbbbbpbbbbaZ
w:plano	ineckclcdidcb
w:plans	pblbclnbbibca
w:planstelle	aobcdbbccccda
w:plant	mdlccdlbdnbbb
w:planta	lqccddcddccdb
w:plantao	amambbobaaZaZ
w:plantas	ncdeddcdddddd
w:planted	acaclbadboccb
w:plantilla	cqbdddcdddddc
w:plants	nbabbkmabkbcm
w:plaquette	ncbcbcobbbbbZ
w:plataforma	bbbcncbcbbldb
w:plateforme	ababbaaabaqaY
w:plates	acbccclbalbcn
w:platform	hlahekkdddleb
w:platforms	bcbmdcbdddodd
w:platinum	abbbabnacbndc
w:plattform	accncbccddddb
w:platz	akabbajloabbm
w:platze	YapmbZZlaaaaX
w:play	edaeiblibpdbZ
w:played	aaabbbYaaqccY
w:players	abpbbcYabnabY
w:playground	icccldbbckcco
w:playgrounds	baebbbkabZboY
w:plays	kbZaboiaemabY
w:plaza	cqcdddbccccck
w:plazas	abbbbZZpbabaY
w:plazo	moccccacccbcZ
w:please	hddfcdbclbkcp
w:pleased	dkieciklbjjcb
w:pleasure	clbcckbebrbbd
w:plein	bracdccdccccb
w:plek	nqacccbckbcbZ
w:plekken	ZamZaZYooYaZX
w:plenty	amabbZZmnmbba
w:plesso	obdddcddcdddb
w:pln	ZpZcccocaZbba
w:plombier	acbbcbbbbcbbq
w:plot	bcbcdcbcdacZr
w:plotseling	abacbbaboabbZ
w:plr	cnddedccddddd
w:pls	pclcddbclccca
w:plug	abbnbbklbbZam
w:plum	abacbbabZfcbq
w:plumber	ljabcbjcbZccq
w:plus	mnbhgmcbccfdb
w:plusieurs	bcqccaabbmcba
w:plutot	bbpcbbaobacba
w:pm	djbkciancanbm
w:pme	dedceeodeeeec
w:pmes	deccddoddddec
w:pmi	dedcddocddddc
w:pmp	apbdddbccdacc
w:po	maabbebjloZbm
w:poche	obdcdbbcddcdb
w:pocos	dedddZcoedded
w:podcast	dcadeidrcibce
w:podcasts	aiabmbpmbabbZ
w:pode	mbhbcmkbbabbl
w:podem	eemeeededdddd
w:podemos	nbrcccbccadcb
w:poderia	aaccccncocccb
w:podes	abZbbaaaaZbap
w:podia	cccdddcdqbddb
w:podium	abaabaaabobaZ
w:podria	YZYpaZYZoYZZX
w:podrias	pbbcclabobcbZ
w:poi	ZmmcbbmbiZkbZ
w:point	kbeceblpbibcd
w:points	kcbblbblbabbp
w:pois	ccededcdddned
w:poland	ZkmobcYcnZacb
w:polder	cdcdddcccbccn
w:polenta	cddcdndcddcdc
w:police	ZlabbboZaZpbZ
w:policies	Zcbcdcpbcbbma
w:policy	cibbcbocbadlo
w:polideportivo	ccccdcbbcbcco
w:polish	hlYbaZdaqXYoY
w:polite	Zbbccnbbbocdb
w:politica	bcbbccabcaboY
w:politie	ccbcccbccboca
w:politiek	cncdddcdcdddc
w:polizza	ababbbobbZabn
w:polokwane	bqbcdcbbdcbdb
w:polytechnic	jcdbmnbdddcdc
w:pomeriggio	ababboamaabbZ
w:pomp	abZcbcZbZpbcZ
w:pompe	bdcndcbccccca
w:pompen	bcdZcobbcccdb
w:pompes	acbocbbbbbbaa
w:ponemos	Zbabcbabcbccq
w:ponente	ccdcdpbYcacca
w:ponentes	ababaZapcbbaa
w:ponerlo	pcbbcbbcdcbdb
w:pones	dedneedeeeeed
w:ponga	aaabobacabZca
w:pongala	deeedemddeded
w:pontas	obccdbccbccca
w:ponte	abbccbanbabqZ
w:ponts	bbacaabaoZbba
w:pontual	pcdbdbZcddbda
w:pool	hapbbcZlbbjcn
w:poor	mbccbcZcbaoda
w:pop	hcccccnleadmb
w:popcornmaschinen	abbccbobbabcZ
w:popped	Zpbcacbbbaodb
w:pops	ZbnabbrYcZabZ
w:por	khdkelkccjibc
w:porfa	onbbcaabbbbbZ
w:porque	jalbobZaaaZal
w:porsche	ccdddcbcdcodc
w:port	bbZobdYpalamY
w:porta	obbcbbabkbccm
w:portada	abcbboabbbbba
w:portage	Ybacccpbcbaba
w:portal	daffceaadamcs
w:portale	oddcddbcdccca
w:portano	ababbbabbbocZ
w:portant	cdbcddcdccncb
w:portao	bcccccbbcbcbo
w:portare	ccbcacaacbcco
w:portata	ccddnccdddded
w:portate	ababcbaobZbai
w:portatile	pbbbcaabcbaca
w:porte	Zbablbabbmbbn
w:portefeuille	bdddddcdddndc
w:portent	cbcdodcdcccdc
w:porter	amacbcmZaYbbq
w:porterebbe	deddeeoeeceed
w:portes	bbbccZZpbabaY
w:portfolio	kbibicedqadcd
w:porto	ildccbldjdbnc
w:portrait	nkaabammcaZbY
w:portretfoto	aaaabapaaZaaZ
w:ports	bcccnaoYdbcdc
w:portugal	obbccbmbbbcca
w:portugues	Zbbccbobcbbba
w:portuguese	qmbccbahcbcdc
w:pos	bcdcdocdcdddb
w:pose	ccodcdadabcbb
w:poser	bdboecbddeccd
w:posible	oeeeecddeeded
w:posicao	bbocccabbabaZ
w:posicionamos	cdcdccpcccZba
w:posiciones	ddoededdddedc
w:position	dpdcccbckchif
w:positionen	ddpeceddccdcc
w:positionne	pdeeeecedeedc
w:positions	aaqcccjclaccn
w:positive	bcccodadccldc
w:positivo	apabbbbbcaabY
w:posizione	nmcdedcededdc
w:posizioni	abndcdbcmbdcc
w:possa	aaZbbbaZaoaZZ
w:possess	ZbZbpaYanZbca
w:possiamo	bbncccocbacab
w:possibilita	bdcdddcdndddc
w:possibility	jbbccnmcbbcdb
w:possible	ncdhjcgakhkbc
w:possibly	qbnYcbabnZccb
w:possivel	nbabnbacccbba
w:posso	gjnbncaboabbd
w:post	dmcdhdeeehhlc
w:postazione	aadccbbcddodc
w:postcode	nabZcaobbaabY
w:postdocs	obcclaZcaabcb
w:poste	bqjcccbcjjicd
w:posted	lZebnabcaaZsZ
w:poster	baaccbZZboaqi
w:posters	Zbbccnnablbcb
w:postes	aZpcccZcZbcba
w:postgres	jpbcbbZncbccc
w:posti	aaoaaYYobZmaX
w:posting	enacbbakokcbb
w:postman	ZbaobaZabZabn
w:posto	bpbmcbbckbccl
w:postponed	Zlaacbabbabap
w:postre	cdcdddccdcccn
w:posts	dddccbnbcniik
w:postule	ddceddcdpbddc
w:postulez	bbccccbbcbcrZ
w:pot	obbcmcabbobbZ
w:potabilizadora	dnddcdcdccdcb
w:pote	ccqdcdcdcbdcb
w:potential	Zbjobcncbbccb
w:potesse	bbocccbcbaccb
w:potje	ndceddcdcdddc
w:potrebbe	mbnbbbmaZZabY
w:potresti	dcceddcdqdddc
w:pouce	acbbbbaocaccb
w:pouco	ncdeddcdddddd
w:pound	aacdmcbZdbnbn
w:pounds	paaoahjabZlbZ
w:poupa	YacbdbpcccZba
w:pour	lckejmddddddf
w:poured	ndcdkecedddee
w:pourquoi	bbabbblaapbba
w:pourrais	qddddcaccddda
w:pourriez	nicddnbcmccdb
w:pourvoir	dodeeeeeeeddc
w:pourvu	bqdeddddbdddc
w:pourvue	bqdeddddbdddc
w:pousse	cbddndddddddc
w:poussins	bccccbbccbcco
w:pouvez	mbbbboabbbbam
w:pouvons	dddacZboecddc
w:power	jdcchoankbcdc
w:poznan	bcbdcdbbnoddc
w:ppl	naocbcacbacca
w:pq	fbaabbacrbbca
w:pr	ambcbcmbcalab
w:pra	oddiljcaeckba
w:praat	bbbccocbcccca
w:practical	YaabbnZboZlcZ
w:practicas	cdcddbacocccb
w:practice	fmbmcklaibbej
w:practices	ZZnabaoZmabca
w:practico	abbbbpaaaaabZ
w:practicos	ZbbabpZbcbYba
w:practise	ZaaZaaXYqmbca
w:practising	abapcaXobabca
w:practitioner	dZaolnZbbcbda
w:practitioners	cddldoccddddd
w:pradeep	pcbdddcdcbbec
w:prague	aabcccoaobaaZ
w:praia	bbbccbbbbabrZ
w:praktijk	ncacbbmbYabca
w:praktijken	decdedodededd
w:praktiker	cccnccccccdcb
w:praktikum	eddeebddodeed
w:pram	abbbcbZbbZbcq
w:pranzo	ZaanbbnabZaad
w:praten	ZannZZYZbaoaY
w:pratica	ccddddcdddndc
w:praticien	cobbcccdccccb
w:prato	bcccccbbcbcbo
w:praxen	ccbcccracbccZ
w:praxis	qcbcccZcZabba
w:praxissoftware	dddnacddeeded
w:prazer	abZbbbaaaqaZY
w:prazo	koaZbnZZZaZaX
w:pre	ZadgrkbnbZbbZ
w:precedenti	oedeeedeeedec
w:precieux	cccdcdcdccodc
w:precio	odckdcmcdcdcb
w:precios	abbobbabcbbbm
w:precis	bcocccbcbbbca
w:precisa	mkccckmceccca
w:precisamente	bnbccccdbcmdb
w:precisamos	kbblblabbbmbk
w:precisando	ZZacbcZbpabba
w:precisar	ccddddcdmcndc
w:precisava	ZaZbbbZapZaZZ
w:precise	ZambaaYapZZaZ
w:precisely	nakcccncbabcc
w:preciso	jaYbpaZbmZZbZ
w:precisou	Zabbcbobbabba
w:preco	pcacbcabbbbca
w:precos	pcdbdbZcddbda
w:preek	ndcdddcdccddc
w:prefeito	bnddddcdddced
w:prefeitura	boacccabaacaa
w:prefer	lcombcabibccl
w:preferably	abccmobbdccdc
w:preferais	cobbcbcdccccb
w:preference	aZpddccdcbccb
w:preferences	bZfccdacbbcsa
w:preferez	bdcoebcddeddc
w:preferirias	aapcccbcbbaca
w:preferred	mmncdhbdccddc
w:prefers	YbnobbZabZZbb
w:prefiere	abpcccaZcbbba
w:pregiatissima	odcacccdddcdb
w:pregunta	cddbdcbddcnca
w:preguntan	bbobbbZbaabaa
w:pregunto	aaZbpaZbaaabZ
w:preisgeld	abbbbaaobZabZ
w:preleves	Zcbcdcbccbbbp
w:prelievo	bccccdbcccaco
w:premier	mbaaomZkbbjbZ
w:premiere	kbbbobincalba
w:premio	ZlZaaaYraaXZY
w:premises	nbbbbnYbbamcZ
w:premium	bibcccbbcbnsX
w:prend	ZboabaZaYZnbY
w:prenda	baacbZaaqacba
w:prende	aaaaboabmaaaY
w:prendere	ababbbabbZbao
w:prendi	ZaaobnZYaZaaZ
w:prendiamo	bcacdcbbcodba
w:prendre	nbbbabZaabbok
w:prendriez	YaZZapYZoZaaY
w:prenez	bcacbcbcnbcbm
w:prenotazioni	aaabpZZZbaabZ
w:prensa	acacccbobabcZ
w:preocupa	ncdeddcdddddd
w:preocupes	bbbddcbddcocc
w:prep	YabbbpnaaaabX
w:prepago	babcccaccapca
w:prepaid	anbcddacdcnbb
w:prepara	bbbcccocbbcca
w:preparado	bddcdbobddbcZ
w:preparar	ocbbcaabcbbca
w:preparateurs	acbdccocbcccb
w:preparation	baaobpZlbabbZ
w:prepare	eanZbpmkaaabZ
w:prepared	eilpcbbbccecb
w:prepares	ncbckbnbbcddb
w:preparing	mbZbcjYmpZcca
w:prescription	acalccaababar
w:preseed	aYbbpbaabbbba
w:preseleccionamos	bcacccobccbba
w:presenca	abcocabbcbZba
w:presence	jnbbcZcnccbca
w:presencial	ZaZbbpZaaabbY
w:present	chkjglfbdeccl
w:presentare	oddcddbcdccca
w:presentarias	ZaababaaoZbbZ
w:presentarle	cccdddrcccddb
w:presentase	bobcbbaabbcbZ
w:presentate	coddcdbcccdca
w:presentation	ZaYaoanZakZbm
w:presentazione	ZZaaoaYoZZaaX
w:presente	abZpbambbbaaZ
w:presented	bcbcccbncnlcb
w:presenter	ancdcdpdccddc
w:presenteresti	aaacaZZapZbbZ
w:presentimiento	ccqcddbddcdcb
w:presenting	acbabbpmbbcdb
w:presently	abobcbacbapbb
w:presento	mcocdcbadbccb
w:presents	bcbccapaaaccp
w:presenze	bccccbbccbbap
w:president	amZbccpcckcdb
w:presidente	cddcdeneddded
w:preso	bcbcccbbbbcbo
w:press	jdcedlkcckmcb
w:pressa	bccdccbccccco
w:pressao	ZabocaZacaaba
w:pressed	bcanddndcaddc
w:pressee	odddddbdddded
w:presso	pbncdcbccccbb
w:pressure	ibibbjcabmbcn
w:prestacao	pcddedcdddddc
w:prestaciones	cpcdddcddccdb
w:prestacoes	ocbccaabcabbZ
w:prestas	aaZbbbZaZYbap
w:prestataire	pcbbcbbcddddb
w:prestataires	apbcbcbccbcca
w:prestation	ZbbaccabbbZpZ
w:presto	abZbbbZZaqaZY
w:presume	bccbndnddeddd
w:presupuesto	ncbbcaabcbbln
w:prete	acccdcabccbbp
w:pretend	abickbobbccbn
w:pretende	aocbccbcddcdb
w:pretendido	ocbcdcbdddbcb
w:pretensao	YZpaZZYZZYZYX
w:pretentions	abocbcbcbbccZ
w:pretez	YbcacZZccbpZZ
w:pretty	amiccdZcnlcdc
w:preventivo	YaaaaaZZZZZon
w:previous	blejccfcmbnba
w:previsao	paddeddeedddc
w:previsto	qdcdddcdddddb
w:prevoir	bccddbcbdbcco
w:prezada	bnddddddddced
w:prezado	ndddedceedled
w:prezzo	mmamjbibbbbbZ
w:price	jbdkdjpkbadcf
w:priced	aabcncnbcccdd
w:prices	lbabbhrajZbbk
w:pricing	kdbjcbqeiacca
w:prijs	qaZaaakZaZaaY
w:prijswinnaar	ccccccbccbocZ
w:prikpoli	bcccddacdccbo
w:prima	ljbcojkbcbdjZ
w:primary	XlZocoYcbbccb
w:primavera	ZbobbbabbZbbZ
w:prime	ncccdcbbccncb
w:primeira	aabbomkbmbdba
w:primeiro	ZnmbabZmaZlaY
w:primeiros	cnddddccddddd
w:primer	cjcdncpbkcccb
w:primera	ZYaapZnmmaYaX
w:primeros	lmbcdnacccccb
w:primo	ZkZbobZabZpaY
w:principal	arZbcckccZcja
w:principe	bdcoebcdddcdb
w:principle	cjrbbbaabbccb
w:print	lbbadlolbbmcZ
w:printed	abebiokjbnbca
w:printer	ldabeaakbkdbp
w:printers	mbaobbZabajcb
w:printing	mbaabbmabZbco
w:prints	ZbabccabcXbcr
w:prior	abccdcacdcqba
w:priorities	ccbcedpddcddd
w:priority	jbYcbcqcaYbcm
w:pris	mccdndbccccdc
w:prise	obbcbaabaabbn
w:prison	Zmmnkaajbjbcb
w:prisons	albmncbccccdc
w:privacidad	bcbbccabcbboZ
w:privacy	ZbbbcmZkcahqX
w:privatbank	cobcddcddeddd
w:private	ejcobhdcbapja
w:privee	ZaZpaaZaaaaaZ
w:priveles	ababaoaaZaabZ
w:privilege	abapcbZcbncca
w:privilegios	abbbcbabbbobZ
w:prix	mcbdccncbbcca
w:priya	ZblbbblaZoabk
w:priyanka	ncbcddbdcnddc
w:prize	ZaabbZZrbjoaY
w:prizes	ZbcbaaYscbabY
w:prn	Yaqbcbabaaccc
w:pro	ombjclfbfbdcb
w:probabilita	abcbcobbdbZca
w:probably	nlcbhcobbdcca
w:probas	YbaZbpZaaaabZ
w:probate	cbdcbdcddcodc
w:probation	Zpadbdndcccdc
w:probe	accalolacbbca
w:probeer	ZaZaaZYZaYZpY
w:probefahrt	adddedoddeddb
w:probemonat	ZaZaaaYZZZZpY
w:proberen	ceededneeeddc
w:probezeit	bYadccrccbccb
w:problem	pccmbbcibZnba
w:problema	abbbccabbalao
w:problems	cqcdXabndcddb
w:procedimento	abbccbabcbobZ
w:procedo	oedeeedeeedec
w:procedure	bcccddbcdcncm
w:proceed	lancccnccaabb
w:procent	aaacmbobababZ
w:proceso	bqbcccmccccba
w:process	djjnfcccdbmcb
w:processes	mbbcccZaccodc
w:processing	cbccccncfcpal
w:processo	ZkmoaaZaaaZaZ
w:prochaine	ZoaabYZoaabZZ
w:prochains	bcodddbddbccc
w:procura	ammljbnccbbca
w:procuramos	mjcclmblcccca
w:procurando	abpcccacbZaYa
w:procurar	abbdbcabobccb
w:procurement	nlcjbghbbejci
w:procuro	kabdmcacqbcba
w:prodotto	ZbbbbapabaaaY
w:produce	kbbbZlqkcbbcb
w:producer	ljZibadlbbocZ
w:producers	bbhccdrccbcdc
w:produciamo	abbcncobbbbbZ
w:product	fkjjocbhebkda
w:production	ajmlkcmccbcdc
w:productions	YnpbbaZaaZbbZ
w:producto	YbbbcbpbbbbbZ
w:products	ZbaambbabZpba
w:produit	opbdddbdccddb
w:produkt	cbcdoccdbccdc
w:produto	ZaZZababpaabZ
w:produzieren	ZbaabqZabbaba
w:produzione	onbbbaacbbbca
w:produzir	cdddnccdddded
w:proefperiode	YbaZaZXZbaYpX
w:proefschrift	bbacbcabaoabZ
w:proefsloot	ccddnccdddcdc
w:proefvel	acccccocccccZ
w:proeven	bcbdcdoccacdb
w:prof	ZdkbbqZYbZabn
w:profe	YZYZaoYZpZZZY
w:profesionales	cdnkddnZddddc
w:profesor	ccdddaccccdcq
w:profesora	ccddebcbdcddq
w:professeur	accbcbbbcbbbq
w:profession	nlZbccacbnjcb
w:professional	kbdbcboefnebb
w:professionals	aZmbbbocacbqZ
w:professionista	obdcdbbcdcbdb
w:professor	cjaeddakokicl
w:professora	bcdddZbbdbccr
w:proficiat	bcacccacbpbba
w:profiel	lcmdddbccbcnb
w:profil	kclcddjjhaenb
w:profilbesucher	ZaXaabZaaaaqY
w:profile	dckfcecghjkna
w:profiles	abkcdcscccjcc
w:profilo	bcodddmccbcna
w:profils	bbqccbmbkabcZ
w:profissional	abcbcZpZcbabZ
w:profit	cmbinjiccbdcb
w:profitable	dracocaaaZcba
w:profitez	acbcccobcccab
w:profits	bnbcnbbcccbdc
w:progetto	ncccccimcidlb
w:program	meblblmabadci
w:programa	cZaabaepkalaY
w:programador	Zaaboaaaaaaaa
w:programar	abZboaZaaZaaZ
w:programe	YbZbpaZbaaaaZ
w:programm	bnbcckokbbeba
w:programma	YaaZmlnZaanaY
w:programmaraad	YZapZZZZbaaba
w:programmatori	Ybbacapccccda
w:programme	Zccbcopojcbca
w:programmeert	abacpbbbabcca
w:programmer	ZrabaaZaanaaY
w:programmeren	bbacpbYaYaabZ
w:programmes	bbYccbnmbmccb
w:programmi	acacocbcbabca
w:programmierer	ZabapZaaZZaba
w:programmiert	nbncmaabaabbZ
w:programo	cdcdacocdccdc
w:progress	bnbccbmcdmbac
w:progressive	bcbccbabaZbco
w:project	neejicgedhfic
w:projectleider	nicdddmdcdddb
w:projector	aaaabnZYbZbam
w:projects	eijbckoaehcka
w:projectteam	bcacccbccocbb
w:projekt	dijdddjljcdmb
w:projektanfrage	pYbccbbbbbboZ
w:projektleiter	kmceedjdcddlc
w:projektleitern	bcbcdcoccbccb
w:projektordner	ddcededepceed
w:projektstatus	bcccdcccdccco
w:projekttag	abbbboaaaabaZ
w:projet	bfaclahkmaboa
w:projeto	abbccbonblbbg
w:projetos	ejbccbomibcca
w:prolonger	pcbdddcdccdcb
w:promesse	cqddddaddccdc
w:prometer	dddddedcncddd
w:promis	cccoccabcbbca
w:promise	bjieccoiemcdb
w:promised	balgkbmccnebb
w:promises	abqbacZbbZbba
w:promo	ccqdcdcdcbdcb
w:promocao	cdbcdcbccocca
w:promocion	babbcbpbZabcZ
w:promote	ZaalamZabZaoZ
w:promoted	ZZZjbmakoXbap
w:promotion	bbacacfbbqbaa
w:prompt	nbaYbZllbbnaY
w:pronte	bbaccbabaZbbp
w:pronti	bcacdcqccbbca
w:pronto	ababbbZZbaaar
w:prontos	bbcdddrddcccb
w:proper	npbckbcciaccj
w:properly	ljlcckabdmccj
w:properties	anacddbddcceo
w:property	ceekkdkklbdcb
w:propietaria	cccdddbcdccdn
w:propone	ZbbaboabbbaaZ
w:proponemos	bbbocbbcaabba
w:proponiamo	cadcdpacdccda
w:proporle	bbocccbcbaccb
w:proposal	ndabbdoabccpa
w:proposals	oYcnbYbaccbca
w:propose	bkenhocbbbccb
w:proposer	adcodbadddbcb
w:proposing	onbbbaaZcbbca
w:proposition	abacbbqbaZbbb
w:proposons	accccoacddcdc
w:proposta	ijkbbbpababak
w:propostas	abbcccoccbcba
w:proposte	bbobcbbbbbcba
w:proposto	bdcdddcdcdodc
w:propre	cdaddcbccodda
w:propria	cccddcbcdcocb
w:proprio	anabnckbbbbca
w:props	ZbpbbbmabZcba
w:propuesta	maYZaonZZYZYX
w:propuestas	abpccbZZcbbba
w:prorogare	ocbdddbcdccaa
w:prorroga	oeeeecddeeded
w:prorrogables	odeeeededeedd
w:pros	cndcddbccddcc
w:proseguimento	ababbbabaobbZ
w:prospectus	babbicribbaca
w:prospero	bcacccbbbocaZ
w:prossima	bcbcccbbcabbo
w:prossimi	bdqdddbdccdcb
w:prossimo	abqbbbabbaZbZ
w:prost	ZZZZaZYYZpZYY
w:protect	acanbcZbcbbao
w:protection	bbdabbonbbabd
w:proteger	dedeeeodecded
w:protocolo	bcacccaZcbabo
w:prototipo	ddddndceddded
w:prototyp	dbcdodcdcccdb
w:prototype	Zbbmqbancbbca
w:proud	hZcaabZmkpaaY
w:prouver	bcbdddodcdcdc
w:prova	aaabbYbYoaZoY
w:provare	acbcccobcbbbZ
w:provas	XZZZaoYZaZoZX
w:provato	bbbbcbabbabao
w:provavelmente	abbbcbZabpaaZ
w:prove	klYaaaXZpXoaX
w:proveedor	aaabbbobaZaZm
w:provide	cbbbccrcdcldc
w:provided	elbdcpblcbccd
w:provider	ajbldkoccbhdb
w:providers	abbmcclbcaapZ
w:provides	Zbbaabrbcabba
w:providing	bmocddZdcdadb
w:provincia	obcddcbdcccda
w:provincie	abZabblboabcZ
w:proviseur	bcbdccocbbccb
w:provvisoria	bcbcccbccacbo
w:proxima	ZanbbaoaZZaaY
w:proximo	abobcbbbcbccb
w:proximos	acobbbbbcbbcb
w:proyecto	mbkckcejdbbnb
w:prozent	ccdepdceddddc
w:prue	eeabbaeabmaoY
w:prueba	bcdcdbmbdcnbb
w:prufen	ZaZabolZZZaZl
w:prufer	YbabbpZaaaaaZ
w:pruft	bdcoddbdddcdc
w:prufung	mddeedddddddn
w:prune	abicocacaacdb
w:ps	bbbcccnacZcdo
w:psicologas	bcadccodcbcdb
w:psicologia	bcadbcodcbcdb
w:psychologists	bcacdmabcocca
w:pto	aqZdddbdccbcc
w:pu	bcaccbobbYbqZ
w:pub	mZaanaYZZpZbY
w:pubblicita	ccbdcdobbbcdb
w:pubblico	cncdcdcdcdccb
w:public	bmkccdcpccbhc
w:publicacao	ababbaZaaYasX
w:publicacion	ZaZaaZYZZkZoX
w:publicacoes	YabacapbbbabZ
w:publicar	adcadobcdcccb
w:publicarlo	aaZbpaZbaaabZ
w:publication	YjabbmZdmZbrX
w:publications	bdbdccaobmccc
w:publico	pbbcdcnccdccb
w:publie	YbbaccabbcZpZ
w:publieksprijs	ZZZZaaYpaZaaX
w:publikum	bcdZcZcoedddc
w:publions	bccccobbcbcca
w:publique	ZbaaboZbbaaaa
w:publish	ebabbnomcajba
w:published	bdbjcokobcbca
w:publisher	alaccsbdbZbcb
w:publishers	babcccpbccccb
w:publishing	kbcbdpZbcbbcc
w:pubquiz	ZZZaaaYpaZZYY
w:pudiste	ZbYbaapabZaZZ
w:pudo	babbcbpbZabbZ
w:pueblo	cbdccacoddcdc
w:pueda	cccddbbcqcccc
w:puedas	ndddeddddcddc
w:puede	mcccdcbbcbicq
w:pueden	cdjedepcddddc
w:puedes	maabbbabbaaaq
w:puedo	lbpbbmZbZZiaZ
w:puente	ZaabocaabbbbZ
w:puerta	Znaabbocbbaba
w:puerto	bcbdmdldcmcdb
w:pues	qdcddcbddcddc
w:puesto	Zklabbaankcib
w:puis	lhncmbjcebeca
w:puliscono	ccccacbbcbcco
w:pulizia	cdcdddcbdbddp
w:pull	ZbZekbZoaZlZq
w:pump	YddnniYaZebll
w:pumpen	bocccbbcccccb
w:pumps	anakidcoakfbY
w:pune	alacklnjclbca
w:punjab	mcbcdcaccocca
w:punkt	bbacbcbbbobba
w:punt	coccdbbcccccb
w:punta	bobcddcdcdcdd
w:puo	gcbbhlabbaocn
w:puoi	bbabbbabbZbao
w:pupil	YbaabpkbaabbY
w:pupils	obaabajaokbcZ
w:puppets	nbobbaZaaZcbY
w:purchase	mbakcbXbbaolm
w:purchasing	Zjbjccpbcajcj
w:purche	aaabboZabaaaZ
w:pure	ZoabbbanbaabY
w:purely	YbYZaoaaZobba
w:purement	accdcobacccca
w:purpose	bbkccckclndcb
w:pursuant	anccbbbbddocc
w:push	baacccZcnmmcb
w:pushed	abacnbZbaZbco
w:put	kceckdiljclcc
w:puts	ababbbcbbjnbq
w:putting	bbloceYelcbbk
w:pymes	cdcdddoadcdba
w:pyramid	aaZbabZbaZpaY
w:python	cjbceqhkkcccb
w:pytorch	mgmddcblebcja
w:q	kananaclaZhaX
w:q1	kapbccjcaacca
w:q2	lanccbabbabao
w:q3	bcbdddmbcbddp
w:qa	elmcichjkccjb
w:qgis	pcbbdcmbacbZa
w:qms	obbbbbnacbbba
w:qqch	aZpbbbZaZZaZY
w:qs	ZcldcdbdoZcdb
w:qu	bmbcmcbdccmdb
w:quadra	bcbccccbcbbbo
w:quadros	arcccbaccccdb
w:quais	bcbdcdbccbocb
w:qual	mbocccbcbbcba
w:qualche	ZbZbbbpbnaabZ
w:qualcosa	ZbnabmZZnZaaY
w:qualcuna	abocccbccbcca
w:qualcuno	ZmlbbbYalnbbY
w:quali	bbodccacbbbaa
w:qualifications	lkcdelcddeddd
w:qualified	jcgkcjbboajka
w:qualify	abakbapanabcb
w:qualita	cobcddcccccca
w:qualite	boddddcddddcb
w:quality	mjjcccadknjga
w:qualquer	ZaZaaaZaooaaY
w:qualunque	aaabbbabpaabZ
w:quand	aancpbabaabbZ
w:quando	lbqbnbcbcbjbZ
w:quantile	bnbeddlemjdfb
w:quantity	cdYbaallmZanY
w:quanto	qcaccklcaobbZ
w:quantum	ccncncaccbccb
w:quaranta	bbcbcbaocbbca
w:quarantaine	odddddbdddded
w:quarante	bcddnccdddcec
w:quarrel	obbcccbcclcdc
w:quarry	mmZaaaYaZkZoZ
w:quart	cccdcdcdccodc
w:quarta	cbccdZcbcbcbp
w:quartal	bcbccbabcbbao
w:quarter	djeplbnbbadcd
w:quarterly	iabnbjancbabn
w:quarters	kojbbbjbcbacb
w:quartiere	cdcdccaodccba
w:quase	abcbcZpZcbabZ
w:quasi	aanbbbZaanbaZ
w:quatre	njcddbocjcedb
w:quatro	mcbkhbjdlbcbb
w:quattordici	lncccdaccccca
w:quattr	aZaaobZabaZaZ
w:quattro	ofclecmccceca
w:quay	aoabbaYaaXabo
w:que	ehlhificiifhb
w:queda	YZZabaYabonaj
w:quedadas	ccdddccodccca
w:quedamos	baacbbabbbcbp
w:quedan	ZaabocaabbbbZ
w:quedandose	ccdddccdddodb
w:quedarse	bpbcccbcbbcca
w:quede	ZmZabaZaoZaaZ
w:quedo	lakbobmbaZaaZ
w:quei	lndddeddddeee
w:queijadas	addcddabcccco
w:queira	cocdcbcaccdda
w:quel	dainiaYaomaaY
w:quella	cmcdddaccocdb
w:quelle	aanbbbZbaobaZ
w:quelles	ncedddcdddccc
w:quello	njbcccicalmca
w:quelqu	dbabmoaanaabe
w:quelque	bcddndcdddcec
w:quelques	dbbocbabpbjcb
w:quels	abbccbocbbcba
w:quem	lbmdjjmeclcbZ
w:quer	oibeilnbbibca
w:querem	bccdcobZcbccb
w:queremos	alknocbccbbca
w:queres	bnbcocacbbbba
w:queretaro	cpbdddcdilddc
w:queria	naYZaaYaqYaZX
w:querida	mdcdddcdccmdc
w:quero	mnZbmbZbaaabZ
w:querria	ZbZodcbcccbcb
w:query	aalccnabcnbbb
w:queseria	ZaZapaZaZYaba
w:quest	deddeeoeeceed
w:questa	Zbabbbaabalnl
w:queste	obbbccbccbbcb
w:questi	abacbbabapbbZ
w:question	bdjjdmjecobdb
w:questionario	YZapaZaaabZbZ
w:questionnaire	YansbZWZlZZbZ
w:questionnaires	laZqbZZabZaaZ
w:questions	cchqcicmcdbbh
w:questo	ZaZbaboaaZnnY
w:queue	nbacbcocbcbcm
w:queuing	mcbccdoccabdb
w:qui	dflcmeiccilbi
w:quick	dgklicmbjbjcc
w:quickly	caZabbmZZYpam
w:quid	qaaabnZmaYabW
w:quien	bnbcclncnbfca
w:quiera	cocddcbccbcca
w:quieras	ZbabbombbaZbZ
w:quiere	enaldbablZbpa
w:quieren	qecddcbddcddc
w:quieres	ZbcbcnaZcbaco
w:quiero	laZapnYbZZZbZ
w:quiet	dkacbboebndcd
w:quietly	ZnZbaapaaZZaY
w:quijote	bbbbcbZobabaZ
w:quince	nbcnbaibbbbbZ
w:quincenal	abaaboabcaaba
w:quincenales	qcdbeddededdc
w:quindi	nddecececdded
w:quinhentos	ncdeddcdddddd
w:quinta	ZbabjaZnnaaam
w:quintal	bnddddddddced
w:quintas	bbabcobbbbbcZ
w:quinto	ZobbmaZababbY
w:quinze	lZlnoZYZYZaZX
w:quinzena	cccdcobadbccb
w:quiser	obccdbccbccca
w:quiseres	bpaccbabbbbbZ
w:quisiera	abbobbbcZbbcb
w:quisquillosa	ndddeddddcddc
w:quit	ZccbnjZbZmpbk
w:quite	nbraccababcdb
w:quitte	ccadccpcbZccb
w:quitter	bcodcdadaacba
w:quitting	ZZXarbcnYZbcZ
w:quittons	occcccacccbca
w:quiz	faZlZmXkanZam
w:quoi	kcndcckdcbccn
w:quota	aebmncbcdcldc
w:quotas	mjbnlbabcbaba
w:quotation	pbbccbpbbbccf
w:quote	jbacfaolbdamm
w:quoted	iaaoclbZbobba
w:quotes	ccbacbakcbbop
w:r	kdckflifcckbg
w:r1	nbbicjjncabca
w:r4	ocbccanbcaddb
w:r6	bnbdndbcdcced
w:r9	obbcmcalcbcdc
w:raad	abbobabcZcbba
w:raccogliendo	babbocaccbbba
w:raccolta	nddececeddded
w:raccolto	ocbcbcbccbaca
w:raccontami	aaZabbZaaobaZ
w:raccontarmi	abocccaccbcba
w:raccontassi	abqbbbabbaZbZ
w:racconti	bdcdddcdccodc
w:racconto	ccbccdobbbcdb
w:racha	ccbccccbcbbbo
w:rachete	cdbdddodddcdc
w:rack	acccdabaambco
w:racks	ndcccdmddddcc
w:racontent	bcbbcbbodbccb
w:racontez	bbpabbZbaabba
w:radar	bbocccacbbcbb
w:raddoppia	abqbbbZbbamaZ
w:radio	ibbYemapmkccZ
w:radiographer	XZZpaZYapYZaY
w:radiographers	bbmdcboabbccd
w:radiologo	aZZbbaZaZaapZ
w:radiology	dbbaZoaacpbca
w:radius	ababccpbccbca
w:rafa	mbccddcccaddn
w:raffle	kcbacbbncbbck
w:ragazzi	abbbboZYbabal
w:rahmen	bcccdcccdccbo
w:rahmenvertrag	qddcddcdddddc
w:rail	chpccmbccamdb
w:railway	ababbonbaZcbb
w:rain	acbcnccbbibZq
w:rained	aabbnbaZbpccZ
w:raise	mbabnbibbmmca
w:raised	joabacocbbicd
w:raises	YqabbaYZaaaZp
w:raising	abaatcckZabca
w:raison	jbccclabcbcbo
w:raj	lbacccbcpZcca
w:ral	brcdddcddddcb
w:ramene	dccedecepeeee
w:ramesh	ZlobccZababan
w:ramo	pbbccabbbbcba
w:ramp	bcmddcbocbddc
w:rampzalig	cbcdobcdddcdc
w:ran	haaomiYflZbcm
w:rancho	ocbccbbbbbcba
w:rand	ccbdcabbaocca
w:random	abZblbobanbaZ
w:rang	bloccdlbcdcdc
w:range	bonccdjdcbddc
w:rangers	ZonbZnYaZZabZ
w:rank	aaacacqbaZoba
w:ransomware	bbbdddlccocdb
w:rapida	cdqcddbddcdcb
w:rapide	pdeeeecedeedb
w:rappel	acbocbcbbbbaa
w:rapport	ncedddcdddccc
w:rara	bdqdddbdccccb
w:rare	anrcclZbaZbca
w:rastrillo	ZZZaZZZpZYZYY
w:rat	ccbbddbdocddc
w:rata	jpZnaaZaaaaaZ
w:rate	ocilcdjcdbcdi
w:rated	Zbaobbmbbabca
w:raten	cbbcdcobccbcb
w:ratenzahlung	baabcbpbbaaaZ
w:rates	bmalbaonedaba
w:rathaus	bnbcccbnabcck
w:rather	mjlamcmeebccb
w:ratifique	ZZaoaaaaZaaaZ
w:rating	lbbocaZbbbZcZ
w:ratings	babcccZbbbano
w:ratskeller	ccccccbocabca
w:rattache	dodeeeeeeeedd
w:raum	cddddccddcddp
w:raus	bdcdddbcdcccn
w:ravi	ndedddlcdlddb
w:ravie	coZcccabbnbaa
w:raw	saabbaZbaZbbY
w:ray	rbacccaccccda
w:rd	ibbkcaalbajbr
w:re	ifjkjdifcjfcc
w:reabren	bccdcobbccccc
w:reach	dcjbcdmkfcmla
w:reached	caajdkZabeapi
w:reaches	baoccdlccdccc
w:reaching	bhmcccncliccb
w:react	idnjcledibdka
w:reacted	cdcdddccdacqZ
w:reactie	abZbbbZaaiasX
w:reactivarla	ababbbaaaZoZY
w:reactivions	bbpbbbZbcbbYZ
w:read	declcibnekdff
w:readable	pbZbbmYbbZbba
w:reader	ZjZbbberalabZ
w:readers	Zbbbjjnmcnbba
w:reading	gfdccmckdmeci
w:reads	ekkhmbficiicb
w:ready	dbfdfbobkaddo
w:reageren	qbedebddddedb
w:reagiu	ababbaZaaYasW
w:reais	oaaaaanZaZaZX
w:reajuste	pcceddcdcddca
w:real	cmchlldlfaceZ
w:realise	aoqbbcZcaYbbb
w:realised	bbabcYZaarbcY
w:realistic	qbbbacZcaabbb
w:realizzare	abcdocbccccda
w:really	kicfkdkjmcccb
w:reason	ammcicZfbnbna
w:reasons	ambbnbaacblcm
w:rebase	bbabbbZbaYbas
w:rebate	bbacccqdbccdb
w:rebecca	mcaccdocbdcdd
w:rebonjour	qcdeddceddddc
w:rebuild	papaaaXbaZbcZ
w:rebuilding	kcbqbaYbbbZcb
w:recall	bcZcideccobdn
w:recalls	bcbbccomdZcca
w:receba	YZaZaYYYaZqZX
w:recebe	abbbbabcccoba
w:recebemos	bbbcddbbcccbq
w:receber	bcbcccacbboaZ
w:recebera	cceddcbdddodc
w:recebes	ZbabbbabcbobZ
w:recebeu	mbbocbabcbabZ
w:recebido	bcbccabbdboaZ
w:receipt	jbcibcZbcaopa
w:receipts	kZYaaaoZZXZoa
w:receitas	odbdcbaccabcc
w:receive	abcmdcjkcbqda
w:received	bjbccdbacjkkq
w:receiving	bcecicdocbcoa
w:recensioni	bcbocbabcccca
w:recent	jcpdeedcjccdc
w:recently	cbiddcmdmmdcc
w:recepcao	bcacccaZcbabp
w:recepcionista	bdadedcdddpca
w:reception	jccdcbnkcbicn
w:receptionist	abbcccbccbocn
w:receptive	ZaoboaZabZbcb
w:receta	bbbbcbbbcocbZ
w:recevez	YbbbcaZbbbpbY
w:recevoir	YZZaoZYZaZomY
w:recevrez	abacbbaacboba
w:recherche	onbddccdcddcc
w:recherches	acaccoaababoY
w:rechne	bcacccobbacca
w:rechnen	ZbccdcrbbccdY
w:rechner	qdceddcdddddc
w:rechnung	mcbccbjccjjcn
w:rechnungssoftware	Zccbdapcccaba
w:recht	ccndndbdccddb
w:rechtbank	abbobbabccbca
w:rechtszaak	acbobcbccccca
w:recibe	laZaaZZaaZqaX
w:recibida	oddddcccddcbb
w:recibido	bcaccbabbanZo
w:recibir	abpccbZZcbbba
w:recibo	Zbacccbbcbcao
w:recibos	lcndccbcbbdda
w:recife	albboccbbbclZ
w:recipe	ababbjZkambZr
w:recita	acbcbbabbbbco
w:reckon	mbdccmlbbibcb
w:reckons	ocacccbbmZcdc
w:reclamam	deeeecocedeee
w:reclamation	aabbbbZbcaaap
w:reclament	occccbabcbcca
w:recoge	bbccabbbcabbp
w:recoger	abbbbbaabaaao
w:recognised	abZcckbbpicca
w:recognition	ZopbbaYaabYaZ
w:recomenda	YZacbcZbpabba
w:recomendacao	ZaZabaZapZZZY
w:recomendacion	aZZaaaaapZaZZ
w:recomendamos	aaYaaaZZZYZoY
w:recomendarias	cacdddcdqbdbb
w:recomende	dddddccbdodcb
w:recommandation	ccccdcbcYpcaZ
w:recommander	ndbddcbdobdcb
w:recommend	YbdlbaomjlbbY
w:recommendation	akabjbaacmbrX
w:recommendations	mdccddbcddcob
w:recommended	obodciZadckla
w:reconciliation	mcdccdmeddcee
w:reconduit	cccddcaccccco
w:record	cdkkboclebjca
w:recordamos	cdccddcccccco
w:recorded	abblcfepcbkcb
w:recording	dcaacoaqbabkZ
w:recordo	ccdddecdcdned
w:records	nbnbddccdbckk
w:recovered	lcZcdcncbnddb
w:recovery	acccdcZcccqba
w:recruit	bcqhcckcdelcb
w:recruiter	kjlcccecgkelb
w:recruiters	Zbkbbbqbaacpa
w:recruiting	dmpdcccbdklca
w:recruitingvideos	ZbaabZpaaZaaY
w:recruitment	abjcckocjkicc
w:recruta	ccrddcaccadba
w:recrutadora	eeneeededdedd
w:recrutamento	bobccbbbbbbbZ
w:recrute	bopdccbdcbbcb
w:recrutement	cpaeeedecdedd
w:recrutent	bcacccacracca
w:recruteur	ccodcdbdbbcbb
w:recruteuse	ddqdddadcbddb
w:recrutez	acZbcbrcabcbZ
w:recu	ZaalaaZaaakno
w:recue	nbabbbabbabYp
w:recuerdo	accocbaccbbbZ
w:recuerdos	ccbdcdccncddc
w:recuperacao	ncdeddcdddddd
w:recuperado	abcccboccbbca
w:recuperiamo	bbabbboabZbZZ
w:recursos	bobccccdcdbcc
w:recusa	abbbbapbbbbca
w:recusou	abocbbabbacba
w:recycling	mcccbdabdbcco
w:red	ocabhbabbakcp
w:redaccion	bcbccnbbcpcca
w:redacteur	bobdaddcccddc
w:redaction	ocedddcdddccc
w:redacto	ZbbbcbpbbbbbZ
w:redaktion	bcbbcqabcbbba
w:redattore	cnddcdcdddddc
w:redazione	oddcddbcdccca
w:rede	blbobcamjaccb
w:reden	ZbZabYYpamoaY
w:redes	laaabaobbbaaY
w:redesign	mcbcccqbabdca
w:redet	ZaZaaaoaoZabY
w:redo	paabbmkabbcca
w:reduce	cdcbedpdedcee
w:reduced	ZabbcZrncbabZ
w:reducida	YbcbcbZpbbabZ
w:reducing	ababbbqabbabZ
w:reduction	cbcccZYqcccdc
w:reduit	acbdccobbcccb
w:redundant	bcadccbbrYccc
w:redwater	bkfmcclcobccb
w:reel	jbmbbcZbpZbcb
w:reels	Ycacccqccdced
w:reembolsamos	cdddcdbcccodZ
w:reemplazo	occZccbccccdb
w:reencontra	deeeecocddeee
w:reenvia	ccdddccdddndb
w:reenvialos	ZababaaabapaZ
w:reenvie	ZbbacZaabbpbY
w:reescrevo	ZaZbcbpbaaaaZ
w:reexpediez	ZbbbcaZbbcpbY
w:ref	ZpbcccbbccmaZ
w:refaire	rbabbZZbbaccZ
w:refait	naZbbaaaaoaaY
w:refeitorio	ncddddcdddddd
w:refer	cbkmceccockeb
w:referat	bobccaabbabbZ
w:referee	aaXcccZcrZbba
w:referees	kbbcdZaacabap
w:reference	ceabcbbdqlabm
w:referencement	bcccccobbbZaZ
w:references	lakbedncmbccb
w:referente	Zcbacapccccda
w:referentenstelle	bpbccaabaabbZ
w:referentin	aabbcmbbaocbZ
w:referenz	aaZbaaZapZaaZ
w:referenze	acccdcbcdcocb
w:referenzen	ZaZcbbnboabba
w:referenziati	bbbcccocbaccb
w:referral	baephijbnabfa
w:referrals	jnYcddodbacdd
w:referred	llbeckZlbkcbl
w:referto	bcccddbcccbco
w:refinery	mnZaanYZZaZaY
w:reflechir	bbpccbaaaZbbZ
w:reflexion	ZapbbbZabZaaZ
w:refonte	odccccaccccca
w:reform	nYZYbpZkbklbZ
w:reforma	bdccdcccdccco
w:refugee	ZlYaanYZqYaaY
w:refugees	maaabrZZbabbX
w:refugie	abacaabaoZbba
w:refund	cbabblkkbaibp
w:refundable	bbbccdkcdcqcb
w:refunded	ccdbdblbdcocm
w:refus	bcbddbbdobccb
w:refuse	cbmdddcdcdmdc
w:refused	accnccabcbbbo
w:refuser	aaabbbaZaabrY
w:regadio	cdddnccdddded
w:regalando	dedeeeodecded
w:regalo	ZbanbbZbbbobm
w:regar	ccddnbcdddcdd
w:regard	nbbkcbmbcbadm
w:regarde	ccadcdocbZccb
w:regarder	cdceddndddddd
w:regardez	ZbZaabZaapaZY
w:regarding	dmchkjkbficdd
w:regards	ljbdddfcdocdi
w:regel	occcccbcccccb
w:regelen	acccccocdbccZ
w:regeln	cpcdddcdccddb
w:regenjas	cddeddnddddeb
w:regent	bcbccbabbacco
w:regge	nddecececdded
w:reggere	bbbcccocaaccb
w:reggio	abocccacbbcca
w:regiao	cdddnccdddded
w:regidora	pbbcccbcbbbba
w:regie	lcbcpcZcbbcbb
w:regime	qcddddddddedc
w:regimen	aobbccbcababZ
w:region	lbocfbccjkbka
w:regional	elglccanddlbb
w:regionale	acccncbcdccdb
w:regionaux	bobccccbcbZca
w:regions	aaocncicbaccc
w:register	japccakpcabdc
w:registered	lmeckcbdfbmib
w:registering	YaeqbbYaaYnaY
w:registers	pabbbcmbbaccb
w:registrar	ZoYbebZaojjbZ
w:registrars	abncccncbacdb
w:registrati	bbbcccobccbca
w:registration	acbbcbapgbqed
w:registriamo	bcbcccbocbbbZ
w:registries	jbbbcbZpcaabZ
w:registros	ocacbcabbbbcb
w:registry	YmaobaaaaokaY
w:regler	ccbcccccccocb
w:regreso	bcccccbacocba
w:regressie	acbccpacYbbca
w:regret	clabaaZmbbbbr
w:regular	Zrebcoaajbbbb
w:regulated	okeddddededec
w:regulator	mnalcbcnbebcb
w:rehab	acbnodZcccccb
w:rehearsal	abaccbcnbZaap
w:reichen	baccddbcdccco
w:reimburse	mcccccZcddodc
w:reimbursed	mbabclabcbqbZ
w:reimos	bcaccYabapbcb
w:rein	bcadccbcbboca
w:reinschauen	ZaZaaZYpbZaZY
w:reinsurance	aonalbZcbabcc
w:reinsurers	bacdpcbcccced
w:reir	bcaccYabapbca
w:reise	odcdddcccccdb
w:reisen	ddeeeedeeeoed
w:reiskosten	ndddemdbcddec
w:reitero	cccccdobdccca
w:rejected	naZpabYabYacZ
w:rejections	ZbZcbcabqZcba
w:rejoignez	bdcbccccddocc
w:rejoindre	aaabblZababrY
w:rejoins	ababbbaoaaaaZ
w:rejoint	cbcddckbcbcaq
w:reken	ddddcdocdccdd
w:rekenen	abbobbabccbca
w:rekening	ZbZbaaYbaaraY
w:rekeningnummer	acaccbbccboba
w:rekenmachine	qdddddcdddddc
w:rekruteer	boabccbcccccb
w:relacion	qmbcccbccbbba
w:relais	cdcddcccccaco
w:relance	ncddddmcddddb
w:relancer	abZcbbobmYbaa
w:relances	bddddcobccbdb
w:relatie	cdddddcdcdodb
w:relations	anZbbaYlbpbbZ
w:relationship	lnbccdbdccmdb
w:relationships	cbqbadacbccdc
w:relative	acccbcbccaqba
w:relatori	bddccacoddcdb
w:relatorio	pcabcbYbbZbcZ
w:relatrice	cddcdpcZdcbda
w:relaunch	ncbdedmdedccd
w:relaxed	ZamcccZpcYcdb
w:release	ebcbcdbbbmobo
w:released	jbmbbbZkbaenk
w:relecteur	Zccbdobcddddb
w:relevant	abokccncebbca
w:releve	bccddccbcccao
w:reliability	Zqabccabcbaca
w:reliable	lcoccdbccdcdd
w:relief	laZbkbobelaca
w:relieved	obbnbbadcbddc
w:relire	bbaccbacmabbp
w:relocate	Zarccckbjcccb
w:relocated	cbbddeaepdddd
w:relocation	crkcccadibcdb
w:relying	bocbccmccbcdb
w:remain	bbdkciibbmnck
w:remainder	bddddabcddqdl
w:remaining	hamcckabnlacb
w:remains	abbbcobbbomba
w:remarcada	abcbccbbcbbbp
w:remarks	ibcbdlkacbcbp
w:rembourse	baabbbqabbYaZ
w:rembourses	babcbbabcbpbZ
w:remember	cmbekdibgpbcc
w:remembered	abacbbaannbca
w:remet	bccdpdccdbcdc
w:remettre	pbbacbbcccmcb
w:remind	ZaYnbmaZbmbnb
w:reminded	lcccdbbncmddb
w:reminder	cjdjcdlciadml
w:remis	bcbcccabcabrZ
w:remise	Yccbcobccdcda
w:remit	balcccbcccqcb
w:remito	bocccbbccbccZ
w:remo	bcbcbaZobbbbZ
w:remote	mkeeejbedclcb
w:remoteanteil	ndefeedeeeeed
w:remotely	nbccckZndcbcb
w:remoto	qbdeedddeeddc
w:remove	ZZYaZZlYZXYpW
w:removed	abaccbZaiZhuY
w:remplacant	ocdcdZddddddc
w:remplace	bobdddcdcdcdc
w:remuneracao	dbdccocadccda
w:remuneracion	cddddocadccca
w:remunerada	bccodnbZcbcca
w:remunerated	edasclZbcZbca
w:remuneration	nkcfjjaflbccb
w:remunere	bdcqdbddddddc
w:remuneree	bcdlcoaZcccca
w:remunerons	abccdqabcccca
w:renata	abcbocmbaZbbZ
w:renate	emlcbcjcalcca
w:renato	Zbccccbbcccco
w:rencontre	abZboaZZbnaaY
w:rencontrons	aapcbcabcbccb
w:renda	ZaZbaaZapaZbZ
w:rendas	accadobcdcbcb
w:rendement	bcbcbcmbbbnbZ
w:render	qaaabamababbb
w:renders	Ybbaccqobcbba
w:rendez	lcbccbbcbbabr
w:rendimento	ddcdccacccnbb
w:rendite	bcbabbnbccmca
w:rendono	abbbcbobbabbZ
w:renew	acbcccoacajar
w:renewable	lqbcdcZccdacb
w:renewal	ibabkbepdaakj
w:renewals	acacndoccacdc
w:renewed	YmibbbYalYjok
w:renews	bccdddbcdcbmp
w:rennes	alacbaaobbcba
w:reno	obbcdcmccbccb
w:renouvelables	pcddeecedeecd
w:renouvele	bcccdcbbcbbkn
w:renouveler	abacbbabbaboZ
w:renova	cdddddbcdccoZ
w:renovado	Zcccddbcdccbr
w:renovar	nbbcbbaababoY
w:renovation	obdbccZcddnca
w:renovavel	oddeeeceeeded
w:rent	ciblecijjdhcl
w:renta	cccdddbcdccdn
w:rentabilidad	cdcdbcacccobb
w:rentable	ZaZbpbYaaZbba
w:rental	ndbccbocbcicb
w:rente	abbbbbabcabbq
w:rented	oaaapZXaaZZaY
w:renters	lcackcbcboddb
w:rentre	ocbbccacbcccb
w:rentree	ZnaabmaZanaaY
w:rents	ZaZjaldXaoZpX
w:renueva	accdddaadcclp
w:renvoyez	ZaabaZZZbaqaY
w:reopen	ZaabcbZbbZalq
w:reorganizando	abobbbZbbabbZ
w:repair	kcaaloblaZcbm
w:repaired	fbccjcbncbcco
w:repairs	lkllbbkZlZbbZ
w:reparacion	bddcdcbdccZdo
w:repart	qddcdcbcdcddb
w:repartimos	aaYapaYZaZaaZ
w:reparto	ZanaaoZaaZZaY
w:repas	ZaZbanaYnZabl
w:repay	ZZbbZcmbbboaa
w:repeat	ZnbadoZZbabcl
w:repetition	bcccdcbcdbbco
w:replace	oalbcclcbblca
w:replacement	Zpacbcicbbccp
w:replied	YakabahababrX
w:replies	bcabcbZamnbpa
w:reply	kecjdhkccikje
w:replying	ZkancaZlcbmkZ
w:repo	bnbbbcZbcbrcb
w:repond	bcbcdcscccccb
w:repondre	oddddbcdcccdc
w:reponds	cdcddcccdcndb
w:reponse	ocbddcbccnccb
w:report	mdancafkcbejm
w:reported	ZbabcbbZbZppY
w:reportee	accbcbbacabbp
w:reporter	ZnabcbYbpaaba
w:reporters	aobccnaccbbcc
w:reporting	ejaccjoabZbqb
w:reports	nnbcdkkccbjcb
w:repository	ZbbabbZbbanof
w:reprends	bbabbaaaoaabZ
w:repreneuse	ZaZbpbZaaZbba
w:represent	cbqlkcobbbcba
w:representarei	bbocccabbabaZ
w:representative	qabbbbacdccdb
w:represente	ndddddbdddded
w:represented	cbpZcbZccdbdc
w:represento	bbobccabbabaZ
w:reprint	YbZaambobYaaZ
w:repris	ndddddbdddded
w:reprise	bobdccbccbccb
w:reproduce	acbccbaZbjbar
w:reps	Zmbaboaabacba
w:reputation	ncbbcbaddcndc
w:req	bnabccabpbcca
w:request	dcbfdeiadebpn
w:requested	abbicbdebZdqn
w:requests	nbjfbnYjbalhZ
w:require	obcleajbbcnca
w:required	eablchjbgfnij
w:requirement	pbkeddddiicdc
w:requirements	jamddcodkcccc
w:requires	jbbbmcdbcbpch
w:requise	acccbabcccoda
w:requisitions	ZZqbccbabccba
w:resale	ababoaancaabZ
w:rescue	aabbnoaababbZ
w:research	bmbrcbajdgbdb
w:researcher	bjcpdbnbbcbdb
w:researching	dedmeekeeeeee
w:reseau	abalaaYnoZaaZ
w:resell	acacccqbcYcba
w:reseller	acbbcbsbbabaZ
w:reserve	ZkalbZlabamcp
w:reserved	aabbbapacapbi
w:reservierung	acbcccaccbbbo
w:reserving	oababoZYcaaba
w:reset	acaccbbabZckq
w:residence	abbbocZbcYbco
w:residencia	baobccacbbmca
w:resident	Zqbcdbbbjcbco
w:residential	cnfddbbmcdccZ
w:residents	maakfemmbabbc
w:residual	cbcddcabcmndd
w:resigned	lmacccnccbbca
w:resolve	nmZcbbmcbbccc
w:resolved	lcbcncZcdkbcc
w:resolvo	ZbbbbbpbbaZaZ
w:resonated	balbbaYapXaaa
w:resort	abmbcapZbaaba
w:resorts	jccadbZbccocb
w:resources	njjcccbccdncb
w:respect	ZZemblaZmobbZ
w:respected	melcbalbklaca
w:respectfully	Zjakiincilcdb
w:respekt	abacbcZbapbca
w:respond	nicbcbZbbcknY
w:responda	bcccdcbccbmbn
w:responded	bccodmbacbcbb
w:responder	XabmbZZabZfph
w:responderemos	bcccdcbccaabo
w:responsabile	doabababobbbY
w:responsabilidad	babbcbpbZabcZ
w:responsable	oncdddcdddddb
w:responsavel	aocbcdbcddcdc
w:response	daZabbmbbkYpX
w:responses	abaqbaZYaYabZ
w:responsibilities	ncbdelcedeede
w:responsibility	lnbcdckcddcdd
w:responsible	beacdjmcnlccj
w:resposta	bocddcbccccbo
w:respuesta	abpcccabbabao
w:ressortie	bbpccbZbcbbYZ
w:rest	iceclceccfohe
w:resta	aaabboaababbl
w:restare	abpbbbabbZbbZ
w:restarted	bbadccabbacbr
w:restaurant	ZaZbpbobmbbcY
w:restaurante	oaccbbbccccca
w:restaurantes	dedmecceddced
w:restaurants	lbaambmbealca
w:reste	alabmaZmibnbZ
w:restent	ccccccbcdcoca
w:rester	ZaabpabbbbabY
w:restful	anbcccocbZdcb
w:restiamo	bcacccbbaocca
w:restless	ZaqaaamZZYaZY
w:resto	ZkabbbobbanbY
w:restons	ddcdddcbdodbb
w:restore	ambcboZacalba
w:restreinte	pbbZcbbbccccb
w:restricted	bbbbcbabbacoY
w:restructuring	baYbbcZapnbba
w:restrukturierung	odcdddcccccdb
w:result	babccbocbalmn
w:resultat	ZZbacaaacbpbY
w:results	abdccbjhbdbop
w:resume	ncmcdddcmceib
w:retablissement	abababaaaoaaZ
w:retail	bhlljdlkfbcdb
w:retailer	pacndcbcccbdb
w:retain	adcndcaddcodc
w:retained	bkpiccdbbabbl
w:retainer	qZaqZbYabbdca
w:retainers	bcbbndaccbodb
w:retard	bccddccbcccao
w:rete	bcanccbccocbb
w:retenu	bcocdcacbZcYo
w:retenue	bcbcdcbcdbcap
w:retida	abaabaabaapZY
w:retiene	ccdddecdcdned
w:retirada	bbacocbcbcbcb
w:retire	nmlbbZZaaZbbn
w:retired	pjbccbkmcccca
w:retirem	bcccdccbcbcco
w:retirement	eaYbcbnbapbca
w:retires	jsabcbdlbbcca
w:retirez	abbbcaaabapaZ
w:retiring	Znabbddmblbcm
w:retiro	deeedenddeded
w:retomando	padeeddeedddc
w:retomo	pdddecccedded
w:retorno	bcbcabZbbboba
w:retouchee	bbbccaobbabbZ
w:retraite	lnacccncbZccb
w:retrasa	bcbcccbacbcbo
w:retribuita	bdcpdcbddcdcb
w:retribuzione	dpccddcdddddd
w:retrouver	abYbaZaaaqbbZ
w:retrouvez	bddddcobccbdb
w:retry	bcccddbbdacYr
w:return	jclbebibijjan
w:returned	ababbidbbZnoj
w:returns	ZaZpaeeokZfbZ
w:reune	abbnbaaobabbZ
w:reuniao	acdcdbabcbccs
w:reunioes	abcocbbbcbaba
w:reunion	acakcbabcobbq
w:reuniones	bbaocbbbapbaY
w:reunit	ZaapaZYnbaaaY
w:reussir	bdcdddapcccba
w:rev	mbbbpbZaabaca
w:revenir	abacaaaapZbba
w:revenons	aabbbbZbcabap
w:revenue	dbbbrkYicbdcl
w:revenus	adddddbcddnec
w:reverse	abbbmlmmbbbbZ
w:revert	aoncmcaccbbcZ
w:reviens	ZbabbbZabpbaZ
w:review	lcblccfddiddo
w:reviewed	kiaacbabnYbol
w:reviewer	dabobkYZaYabo
w:reviewers	XaZsYdZabambY
w:reviews	lcabbmjbbfico
w:revisar	odecebbdddZdb
w:reviser	ZaZaapZaaZZaY
w:revision	lbbccbkccbmen
w:revisionare	occbdabcccZca
w:revisione	ZZZbaZYZoYaZn
w:revisiones	oaccbbbbcccca
w:revisor	ZababnaZboaaY
w:revista	accadobcdcbcb
w:revue	ccabcabodbaca
w:reward	Zlmocbaaklbba
w:rewi	bbcccaaocnddb
w:rewrite	olabcapcbbbbb
w:rewriting	clcdddocddbcb
w:rewritten	abaccbZbombbZ
w:rez	bcdcdcbcccddp
w:rezamos	ncdeddcdddddd
w:rezeptpflicht	ocdccbbcdcbcZ
w:rg	ccededcdddned
w:riada	bccccobbccccc
w:rib	cdcddccbdcodb
w:ribera	abacbcabbabqZ
w:ricarica	ccddddcdddndc
w:ricariche	bcccccbbcbobZ
w:rice	pcacccabbkada
w:ricerca	knpccabccbcca
w:ricercatore	boccbdbbdcccb
w:ricerche	abZbcbbbbZaqY
w:ricette	bcaccbaobabca
w:ricevera	ZZabbaZaaZqbZ
w:ricevere	bbobcbabbbcba
w:riceverli	ZbaabZZabZpZY
w:ricevi	ZababZaabapaY
w:ricevuta	cccdddbccccom
w:ricevuto	abamcbZbbamZo
w:riches	aaaapaZabYZaY
w:richiamarla	abobbbabbabbZ
w:richiesta	kaZaaaZaaaapY
w:richtige	ZanbmnaZaZbbZ
w:ricomincio	bdcdddcdndddc
w:ricorda	bbabacoabZbcn
w:ricordo	bcbodcbccccca
w:ricostruisca	oabbbabccbcca
w:rider	Zbbnbcocbbcda
w:ridere	aaabbbZbapabZ
w:riders	ZbbbpbfoaZbca
w:rides	addbcbnccbnda
w:ridiculous	bdddnejdedefe
w:riding	pbbcaZYZabocm
w:riempiono	bbacbbabbboca
w:rien	Zbmcbbaabaobn
w:rientrare	aaabbbaboaaaZ
w:riesce	obbbbaaababaY
w:riesgo	cdcdbcacccobb
w:rifa	cddccacccddco
w:rifacessi	nddecececdded
w:rifare	pcZcbbZbZZbba
w:rifarlo	ocbcbcbccbaca
w:rig	YaaaaZYnYpnbY
w:right	jekijdkbclecd
w:rights	rabbblZacbjca
w:rigolo	abZbaaZpaabbZ
w:rijd	ndddeddedddec
w:rijdt	bbbccbabbamco
w:rijinstructeur	bbbbcZpacbcba
w:rillettes	bbaabbaoaZabZ
w:rimandata	cccddcbcccccn
w:rimasto	aaabbbaboZaaZ
w:rimborsate	baccbbbbcboba
w:rimborsiamo	bdcdccocccZaa
w:rimborso	adccdcbcccYcp
w:rimos	acbbbZbocbcba
w:rimpiazza	Zpbcbaabbbbba
w:ring	dmpbbchbicdcl
w:ringing	cmcnddcdddddd
w:rinnova	accnccbccbchn
w:rinnovabili	ocdeeededeedc
w:rinnovato	bbadbcacaabbp
w:rinnovo	bcbcccbbcbabo
w:rinviato	acbbccocccbba
w:rio	bmbcccbccobdb
w:rioja	aobcccbdcdbdc
w:ripaghiamo	cddcdeneddded
w:ripara	bcccccbocbbbZ
w:riparare	bbcccobbbbcbZ
w:riparliamo	bbpcbbaaYabbZ
w:ripetizioni	ZbbabqaaaZbbZ
w:riposo	bobccbbccbcca
w:riprendo	cbcddcpbddcZa
w:riprese	pcccdbbccccba
w:ripreso	occcdbbccccba
w:riprovera	bcbcccabbabao
w:riscaldamento	cddcdeneddded
w:riscaldato	cddcdeneddded
w:rischi	cdcdccacccobb
w:risco	bcbcabZbbboba
w:riscrivo	qcdeeedededdc
w:rise	alacacmbbknca
w:riservata	ZbraabZaYZaaY
w:riservatezza	bcboccbccccca
w:risico	cdcdbcacccobb
w:risiko	cddcccacddodc
w:risk	edicmncbccmcb
w:risks	cdbbcdrccbcda
w:risparmi	Zccccbpcddaca
w:risparmiare	deededndeeddc
w:risparmio	cddcddneddded
w:rispediscili	ZababaaabapaY
w:risponda	ababbbabbaoaY
w:rispondere	ZaabaaaaaaapY
w:risposta	Zbabbbacmbboa
w:risque	ababbbaaaZqaZ
w:ristorante	bdcdddcdndddc
w:ristoranti	bcacbcqbaabca
w:ristoratori	deddeeoeeceed
w:risultano	bcccdcbccbocZ
w:risultati	bcbocbabcccca
w:risultato	bcacdcqccccca
w:ritirarle	bcbccbabaZbbo
w:ritirarlo	bdcdddbcccaco
w:ritmo	ncdeddcdddddd
w:ritratti	abbbcbpbbabbZ
w:ritrovarti	ababcbabbobbZ
w:ritrovato	nddecececdded
w:ritrovo	cdcdddcbdbddp
w:riunione	cdddddccdcccq
w:riunioni	bcbocabbbbcca
w:rival	apabbblbaZabZ
w:rivedere	bcbcccoccabda
w:rivederti	aaabbbZbaoabZ
w:river	XZZamqYoZXZaX
w:riverside	ZZiacbZobabbo
w:rivista	accbdpaZcbcdb
w:rn	laobbbZbabbcb
w:road	nkabbajbbbanl
w:roadmap	laamaakababbp
w:roasters	ZbabooZZbabbZ
w:rob	baocbcacbkadb
w:roba	ocaccbabbacbZ
w:robin	abbacbnccaboc
w:robot	kaZYrachbblaZ
w:roboter	abaabpaaaaaaZ
w:robotics	anlcccnckdcka
w:robots	jbapmkeababca
w:rochdale	ocbccbldcccdc
w:rodada	baccpbbbcccca
w:rodando	oZZaaaaZoZaaY
w:rode	bcbcccbbbbmcn
w:rodilla	abZbbaZabpaaZ
w:roei	ZbYbabZaapaZY
w:roemenie	YacbcZpcccbcZ
w:role	jllciecdkedcd
w:roles	bbqdcdockaccc
w:roll	cikZbnkakZbbk
w:rolling	pcccbnebcccdb
w:rollout	radcdZbcdccdb
w:rolls	bnaccoabbbddc
w:roma	bkcdddbcdcdqa
w:roman	abaabbapaZabZ
w:romanzo	aaababZoZaabZ
w:romaria	pbbccabbbbcbZ
w:romeria	acbbccoabbbba
w:rommelmarkt	bbbcccabbabbo
w:rond	rlacddbdcccca
w:ronda	aaabqcabcbbcZ
w:ronde	aZZYpZZkbapbZ
w:rondleiding	aapbabZbbabca
w:roodgloeiend	ocbccccccbcdb
w:roof	nbabbbkbbZdbr
w:roofer	obaYbaacbobca
w:roofers	YaaabpnXbaaaZ
w:roofing	mdoccbabcccdc
w:roofs	abZpgbobbfbcY
w:rooftop	ccpdddadbaccb
w:room	cfadknchikcbm
w:rooms	opbcbbacbafcm
w:root	abbcccabcanao
w:rope	YbobcoZababbZ
w:ros	mlababoaabbbZ
w:rosa	hieegceccecqa
w:rosalind	lbpcccZcaYcdn
w:rosario	kbcbdboccbcca
w:rose	nbbaabYbcbobY
w:roses	onadccadcbddb
w:rossi	bcddepcadcdec
w:roster	olpabZXabbbbZ
w:rota	llZckbljaXbbp
w:rotas	ZZaboaoaamabZ
w:rotina	occcdbacccbcZ
w:rotonda	bcbcccbbcabbo
w:rotterdam	lhjcjjfkefccb
w:rouen	ddcdddcccbaoa
w:rough	nbicdchccjcdc
w:roughly	rbbbcbclcbbdb
w:roumain	obbcccbcbccba
w:round	cnjdmccieiicc
w:rounding	ZaaccbaapZaZo
w:rounds	baahlnZblnbcZ
w:roundtable	ccbcccZrcbcca
w:route	aaZanolaaZaaY
w:router	bbcdlcbccccbn
w:routes	nlcdcclddbced
w:rouvre	bcccccaocbbbZ
w:row	ZbacbbZpllbco
w:rows	kmZbbbYblnaah
w:royal	bZbccbalcmpbb
w:royalties	acbcctbbcbbdb
w:royalty	faabbrYabbacb
w:rs	lbbacmapccncZ
w:rsus	bpbdddlcddcdc
w:rsvp	ccccdaZscbccZ
w:rtt	cpaeeedecdedd
w:ruas	bcccdboccbbca
w:rubbel	ababbbabaaobZ
w:rubbish	hoZoabZbaabbb
w:rubrica	aaabboaabaaaZ
w:rubriche	abacbbZbbobbZ
w:ruche	acabbbabapbbZ
w:ruckmeldung	cnbcdcbbbbccn
w:ruckseite	cddeoedeedeec
w:rude	afaabojecobba
w:rue	Zcbcccpbcccaa
w:rufbereitschaft	dodeeeeedeeed
w:rufen	aaZbaaYapZaaY
w:rug	bbYcaaZYpZbaY
w:rugs	oaabXcoccacdc
w:ruhe	bcacddocbbcda
w:ruhestand	dndddedddmddb
w:ruhm	ZabapZaaZZaba
w:ruimte	acdcdpcdcdddc
w:ruined	ZbbaooZZbacca
w:rule	oaYaaaYZafaqY
w:rules	meakeadkbdmmY
w:rumania	bcbbccbbcbobZ
w:rumanien	acdcdcodcdddb
w:run	jkbjmkiibbkcb
w:rund	npccdaaccccca
w:runde	blbcmcacpbbca
w:rung	Znacbdpccadec
w:runners	acZcncdbbpcca
w:running	ahdiddejbelbn
w:runs	lbbkebnbecbfn
w:runway	jYbcqcbbcbcdc
w:ruolo	bbocccbcbaccb
w:rupees	obaoaZYbaabbZ
w:rural	llaZjoZobbaca
w:rush	nlaabbcbboccj
w:russia	bcbccaabcaqaZ
w:rust	hcdcdbbndcmda
w:rustenburg	obabcbacbnbcZ
w:rustig	bcobcdbabbcca
w:ruth	ihicbcaajkbcp
w:ruzies	cncdddcdddddc
w:s	jhhijedjgiece
w:sa	eobdjblccckcb
w:saarland	odddddccdccdb
w:saas	acocdnZbbbcdc
w:sabado	kjabblZobZaZj
w:sabados	aabbbqbbbbbbZ
w:sabati	ababboaZbabba
w:sabato	okaccbambZbbn
w:sabe	ZkabbapanaZaY
w:sabemos	kbnbkanbcbaba
w:saben	ccbdcdccocddc
w:saber	bcbmkZqbcbbca
w:sabes	ZmZbbbZbqZaaY
w:sabia	cdcdddcdcqddb
w:sabonetes	ZaZapaYaaZZZZ
w:sacco	ccbcacbacbcco
w:sache	bcbbcbbbbbbco
w:sachverstandige	abcocbbccccca
w:sacramento	bpacacmbcccdb
w:sad	cjmbmbalbkaca
w:saddle	bccdccbccbccq
w:sadly	ZaabbZZqbabcZ
w:safe	ZaZiebYefbqjn
w:safety	lcaiknZmclZbc
w:sag	kapccbbccbmcb
w:sage	bbcdodcdcccdb
w:sagen	mbnccbacmabba
w:sages	ZaaabpZbbZaaZ
w:sagst	qccdddcdddceb
w:sagt	baaccbpcZaabZ
w:sai	ZZabbbqaanabY
w:said	jkkemcddflccb
w:sailing	mbbbccbjcbccp
w:saint	lkcccobdcbcca
w:sais	ncbdddbdncddc
w:saisie	acdddcodddddb
w:saisissez	cdccdccbddncb
w:sait	mcbbboaabbZbZ
w:saiu	ZpZabbZomabae
w:sake	aoccddbmddbdc
w:sala	Zaapbaabnabbn
w:salad	bccddcbcdacbp
w:salaire	cocdnccccclcb
w:salarie	ccddndddddddc
w:salaried	ZvZcbcecbacca
w:salaries	ZmabpaZkcabbZ
w:salario	bpbchcbcccocb
w:salaris	bqbcecbcacncb
w:salary	aoicocbcdbmdc
w:salat	bcbcccbccacbp
w:saldria	cdcdddcdcqddb
w:sale	aiabodnkbaabn
w:salem	ancccnaccdbcb
w:salen	bbcbbaabbbbco
w:sales	bcfododcfebcc
w:salesforce	colmccbdceckb
w:salesman	abbclcpcbbcdb
w:salga	aboccbabbaaZa
w:salgado	ababbbZababom
w:salida	cddddecdcdned
w:salimos	ccccdcbbcbcco
w:salio	cnddcdbcccdca
w:salle	acccdbbbdbbcr
w:saloes	bbbcocbcbcbcb
w:salon	nbabbaknaiaaY
w:salt	ccbcdbdnjabco
w:salta	ddcddZcbdbdcq
w:salud	ffffkfeffefff
w:saludado	bcbccbbZcocbZ
w:saludando	bbacbbabbobca
w:saludar	abobbcacbbbca
w:saludo	ccccdcbbcocaZ
w:salut	mcodlcccckcdb
w:saluto	bcccdcbccocaZ
w:salva	ZabbboZbbbnbY
w:salve	cccdddcdncddb
w:sam	jbZcccZbZpcbo
w:samantha	lcleeeceeeeee
w:same	ifajhedcdqica
w:samedi	maZmblZaaZaan
w:samen	bcacccbccocbb
w:samenwerken	ZaZabbaabpaaZ
w:samir	bcadcdncnadcc
w:sammeln	aaabnbabcabbp
w:sammle	bbocccZcbbbca
w:sample	bbbccmqalabck
w:samples	bcbcgcpcodbcb
w:sampling	mcbZccpdcccdc
w:samstag	bcbcddbccbccr
w:samstags	pccccblcccccZ
w:samt	ccdddcbbdcobY
w:san	mkkdcdbdkcdec
w:sand	aabonaYlbZbcZ
w:sandwich	ZoaobbZcbcadb
w:sandwiches	obbbcZanclcdb
w:sang	bbZccbabarbbY
w:sanidad	ocdeeedeeeede
w:sanita	eeeeeddmeeedc
w:sanitaria	cncdcdcdcdccb
w:sanitarios	ZbpccbZZcbbba
w:sanitarista	bpacccZbaabaa
w:sanjay	kccdddbcdcbco
w:sanne	ZnlaaajaaZnbZ
w:sans	fbebcbnhjapba
w:santa	pbbbbaabbabco
w:santander	YbcbcbZpbbbba
w:sante	mbpdidbdccdcb
w:sao	kibebbllcjlbc
w:sap	knjcdfdcfdclb
w:sapere	acmcccbcoacba
w:sappia	abcdodbddccdb
w:sapporo	cdceedmmecced
w:saputo	ZaZaaaZaZqZZX
w:saque	ccbdcdccocddc
w:sar	cobdddcdddddc
w:sara	bbbccbbbcapan
w:sarah	bdcbdcqbbcccb
w:sarau	YaZZZZXpZYZYX
w:sarebbe	mmabpZZbbbbbZ
w:saresti	YZZbaaabpabbZ
w:sas	kijcdjallbcla
w:sasen	dodeeeeededed
w:saskatchewan	obbbbcYobYaca
w:sat	deancbcfbpbck
w:satellite	YaZaraYbaYaba
w:satisfacao	ccedeccdddndc
w:satisfait	caabdcobccaca
w:saturday	dmamdichbcbbp
w:saturdays	klcamqcbadabY
w:satz	rcckdccdddccb
w:sauce	jZZaaaXaZZZpY
w:saudade	bbbbcZbabobbZ
w:saude	cpddedbfdmdcb
w:sauf	qddeddceddddc
w:saura	cbcdndcdddcdc
w:sausages	abacbcZpcZbcn
w:sauve	acaccbabaobbZ
w:save	malbabnqbZaba
w:saved	ZaZbibmaaparY
w:savez	cdbdddodddddc
w:saving	kbbbZbrbcbbca
w:savings	idbcqcbbaaodb
w:savoir	cdmdddqdcbccb
w:saw	kkbceijckndcb
w:sawmill	obZobaabbZbca
w:say	iilddfciclcih
w:saying	ZjlbbbciarbbZ
w:says	ldlcdkbbekbbn
w:sbagliato	bdcdddcdcdodc
w:sbloccato	oedeeedeeedec
w:sblocco	ZbaabaZabZpZZ
w:sc	okacccacmcccb
w:scade	klZZaaYmZZYnf
w:scadenza	dpdddeddddddd
w:scaffold	WmZaanYYoZkaY
w:scaffolders	oYZbbaobaaabY
w:scale	arnbbbbaakdbc
w:scales	abacbbaoaocca
w:scambio	bcbccbbbcbbao
w:scams	acabcbnpcZZaZ
w:scan	ccbcdcmbcmnck
w:scanned	nbZaZanaaYXoY
w:scanner	YZYoZYXaZZoaY
w:scare	YXbbooYbbbaca
w:scared	aoZdccZbboccb
w:scarica	bbbacaaabcoba
w:scatole	bcccacoccbbbZ
w:scegliere	bbocccbcbaccb
w:scelse	nddecececdded
w:scelta	bddoddceddddd
w:scelto	bcbddcacdambo
w:scendi	ababbbabbpbbZ
w:scene	bbZcbcZbbqbcm
w:scenes	qcbbcaacdcbdb
w:schaal	ZsabbZZaaabbY
w:schafft	cqcdddbdcdddb
w:schalten	dcddddbcddncb
w:schaltet	cbbddbccbcocb
w:schau	ZarbaaXaZXaZY
w:schauen	bmcolcbccbcdb
w:scheck	dbdcddccddodb
w:scheda	ocddccbdcddec
w:schede	ocddccbdcdcec
w:schedule	dcibccoabZlam
w:scheduled	bbbjcaaZbamYq
w:scheduler	aaacnclcbbbco
w:schedules	cancncaccZbdb
w:scheduling	jaendacknZdcZ
w:scheme	jpabbmkabalcZ
w:schemes	abnncbaaaZbaa
w:schenken	ababbbbbbboba
w:schenkst	ababbbbbbboba
w:schepen	dedeeddeodeed
w:scherz	bbocccZcbbbca
w:schicht	cbccccccdccdq
w:schichten	abbobZZabbaba
w:schichtleitung	dodeeeeedeeed
w:schick	ZambbbZaaZqbY
w:schicke	bcZcccabbpcbb
w:schicken	igbcdcoccbnbh
w:schiedssache	accncbbccccca
w:schieflage	bcbbddoccccdc
w:schilder	Zccccabccccdr
w:schizzi	nddecececdded
w:schloss	ncbcdcncbacda
w:schlosser	cdabdcpdccddb
w:schlussel	acacccaabbcbo
w:schlusselpositionen	ccoccdbcbbccb
w:schnell	YbZaaaZaZZqbX
w:schnittstellen	oeeeeedeeeded
w:scholarship	ZoaZaYYYpZbca
w:scholarships	ZbcacXnqbbacZ
w:scholen	ccbdcdocbccdb
w:schon	bckcjcibcncbm
w:schone	abpbbbZbZZabZ
w:school	lkcfcjillbcdd
w:schooling	XsZbbbYbaaZcZ
w:schoolpsycholoog	nccddbcdcccdb
w:schools	Zbmcolmadibcc
w:schoonmaak	ccbcbcpbbbcca
w:schot	cbcdobcdddcdc
w:schreef	ZZaapaZaaZabZ
w:schreib	cobdbdcccccdb
w:schreiben	Yaaabniaamlbn
w:schreibt	bobccaabbacbZ
w:schreibtisch	aobccbabccccZ
w:schreibworkshop	abbbbaapaabbY
w:schreinerei	abpbcbabcZbba
w:schrift	occcccbcccccb
w:schriftlich	bbpccbabbacca
w:schrijf	cnceddcddddec
w:schrijven	accacqbbcccca
w:schrikt	dededddeodeed
w:schritte	bcobdcacbcccb
w:schuift	bbbbbbabbaabo
w:schuldhulp	occbacbcddcbb
w:schule	ddcededepceed
w:schulkonto	cdddddcdddZdo
w:schulsozialarbeiterin	pcdcdYcccdccb
w:schulter	aaboaaZbbZabZ
w:schulung	accbdpbbccccb
w:schulungsgebuhr	cbcdddccdcocZ
w:schutting	Zbabcbbacbboa
w:schuur	abacbcabaZbcp
w:schwabischen	bobccbabbbcca
w:science	akblllZandica
w:sciences	cdmeembddcede
w:scientific	pbZpibacbbjcb
w:scientifique	bbcobbabcbcbZ
w:scientist	lmcdlcdfdcdkb
w:scienza	cdcdddcndcddb
w:scierie	bobdddcdcdcdc
w:scissors	abacbcZnaobca
w:scontata	bcccbcocccbca
w:scope	rbbocbacccbcb
w:scoperte	ZZZabpZaaaZZX
w:scopri	ccZdddccdbcoa
w:scopriremo	acpYbaZacbcca
w:score	paaacblabbnca
w:scores	aaacbcadccqdc
w:scorsa	bccccbbccbbZp
w:scorso	abobcbabbabbZ
w:scotland	bdoccchcbbddc
w:scottish	nnmbbcZbbZcca
w:scout	mbacccaabmbbn
w:scraper	qdcdcdcdbbddc
w:scratch	Ziabcnacnflcb
w:screaming	rdbbddbadcfcZ
w:screen	ZiblmbmabZmbj
w:screening	lbkrccZccbdcb
w:screens	accdddobccjcb
w:screenshot	ccccddbddcqca
w:screenshots	mbccaZjbdcoda
w:screws	cdccccbpebded
w:script	oaalbjjaaapbZ
w:scriptie	acabbracXabbZ
w:scripts	pZZnblYZaaabZ
w:scrisse	bbpcbbaaYZbbZ
w:scritto	bcddnbcdddded
w:scrivania	cccdccbccbcco
w:scrivanie	ababbbabbobbZ
w:scrivere	ababbjYZpZbbZ
w:scriverebbe	adccdobadccdc
w:scriveresti	bccccobbcbcca
w:scrivi	bcacccabbmqca
w:scrivimi	abbbbbabaaocZ
w:scrivo	bdcdddcdndddc
w:scroll	nblcdcbccccdc
w:scrolling	absabcYbaYccZ
w:scrum	jnZckahniZbcb
w:scuola	aaaaboaabaaad
w:scuole	cddcddneddded
w:scusa	aaZbabZbpZbaZ
w:scusi	bdcdddcdndddc
w:scusiamo	cddddcccdbddn
w:sdk	ocabbZZbcboca
w:se	heddjckdkeeld
w:sea	ZjmecoZnebbca
w:seal	bcccbcbbcbncn
w:seaman	mnabcbZbcbmcZ
w:seance	ZZaoaZZoaZZaY
w:seances	caabccobccaca
w:search	klmbecdbeecna
w:searched	daobbbZliebbo
w:searches	aflbcbebbampZ
w:searching	bjakmndbfabil
w:seas	abccobZmcbbcb
w:season	nenicaendebba
w:seasonal	qlaabaZmbbbca
w:seat	blcnndhddacee
w:seats	jdbhidojbadbj
w:seattle	cobcckbecmcjc
w:seaweed	ncmddcbcdcbdc
w:sec	ZanabbYabZpbZ
w:sechs	YlalboZmaakZc
w:sechsten	eddeeaddodedc
w:second	dlbffhcicmdck
w:secondary	dbanbdZZobaca
w:seconden	bccddcrdbccca
w:secondment	nXaccdoccaddd
w:secondo	YabpbaZbbbbba
w:seconds	dcabcclkpalca
w:secret	Zacbccjbbbrcm
w:secretariat	bocdcdaldbbdb
w:secretaries	bcabbapkaZabZ
w:secretaris	cdddddcdcdndc
w:secretary	lpacccdcbbccl
w:secteur	mcnbdbbcmcccb
w:section	YZZbbnaaaoaeo
w:sector	ckokccjddiceb
w:secure	bmbcccaccbnmY
w:securite	cdccdbcaedobb
w:security	mcldddbbcbphZ
w:sede	mkodccbccccca
w:seduta	aaabbZaaaoaam
w:sedute	ZaaobaabbabaZ
w:see	cfkdeckfckikh
w:seed	lajcscbbcbccb
w:seeing	ZblnbbZlapZbZ
w:seek	mbajqbYbbibca
w:seekers	ZYYaapoZaaaXY
w:seeking	ciacmcadrddcb
w:seeks	jnclmlbccccca
w:seem	mbabmcYdbpmaZ
w:seems	lbdbcbpcclcca
w:seen	idcbdehblmenb
w:sees	YZZbbaYYomoaY
w:segnalarmi	ddceeecdodedd
w:segnalato	acobccbbaabca
w:segnaleresti	ZaYbabZapZaaZ
w:segue	kbbbbbkalabbo
w:seguente	bccccbbccboaZ
w:seguiamo	bbccdcqcdcccb
w:seguidores	bcccccobbabaZ
w:seguidos	cocddccccbcca
w:seguimos	cdcdddcccodaa
w:seguir	lbncccbcccmca
w:seguirlo	cdbccdaccbbbo
w:segun	ZbZpccacccbba
w:segunda	abcccilbcklbo
w:segundo	aoababaabaaan
w:seguo	abocccabapcbZ
w:seguranca	cnddedccddddd
w:segure	obccdbccbccca
w:seguro	bocccchccmmca
w:seguros	ocdeeddedeedd
w:sehe	cbZcccmcbpcba
w:sehen	ZamaaaYZanaqX
w:sehr	jldkddddkdfdh
w:sei	ldncclbbcbklZ
w:seid	ccadccbcbacco
w:sein	nbabbbaqaacbZ
w:seine	boabccbccbccm
w:seinen	dodeeeeededed
w:seis	ofbclcgccbibl
w:seiscientos	boccccbccbcca
w:seist	dddeoedeedeec
w:seit	elbdgcecjkaco
w:seitdem	bcbdddqdccddb
w:seite	maacbbYbZmnan
w:seiten	obabbZZnaaaaZ
w:seja	bccdccbcdbocb
w:sejour	ZZaaaZZpaZZaY
w:sek	mkcccclccbncb
w:sekretariat	ddcededepceed
w:selben	bcbocbabbabbZ
w:selber	pdmdcdbdccccb
w:selbst	kakibmZaammaY
w:selbststandigen	cdcedepedbded
w:selbststandiger	Zbabcbpabbbaa
w:selbststandigkeit	aobcddlccncca
w:selbstverstandlich	mmblcnacbbbca
w:seldom	anabclkabnbcb
w:selecao	dnddeddddebec
w:seleccion	kmodddbdccdcb
w:select	abpcccbcbnbbc
w:selected	babhccejcbska
w:selection	acbpdcZcdalbb
w:selezionata	aadcccbcddodb
w:selezione	bdqdddbdccdcb
w:seleziono	Zqnbcbbccccca
w:self	jaajbollbaabj
w:selfie	abbccclccbpma
w:selig	abbbboaaaabaZ
w:sell	bbampcpabjdca
w:seller	YaaobbpbablcY
w:selling	aZYmrbbZaaflc
w:sells	aaZopblbbabba
w:selon	dndededdddldc
w:sem	ikmccmhcialbZ
w:semaine	ocdccdfckhejd
w:semaines	pcbccbacbcocZ
w:semana	odecedbjcbhki
w:semanais	nddeedddddeec
w:semanal	ccadddcnbacba
w:semanales	jdddencdddddc
w:semanas	mcbccblncbcbn
w:sembra	cddcdeneddded
w:semester	Zbbccpbbqbcca
w:semestre	ZaabaoYanaaal
w:semiconductor	aaammbZbcaYoa
w:semilla	cccdndbdddcdc
w:seminar	Zbabbsalbkbal
w:semmeln	occcccbbcccda
w:sempre	bbsbbcjccZccb
w:sencillito	ocbcccbcbbcda
w:send	ifeidclfdbned
w:senden	dddeedcdddnnb
w:sender	ZbaZcblbcZqZZ
w:sending	jdcccbbbbpkkZ
w:sends	lcbbkbkacmmda
w:sendung	ZbZabZZoaZmZl
w:senha	bccodbbccbmYZ
w:senhas	abbbbabcccobb
w:senhor	kZZnnaYanaZaY
w:senhora	njoccdbchcccb
w:senior	dqleceeccadfc
w:seniority	ZmZbbblcaobca
w:seniors	ZbmbbmZoaZbcY
w:senor	abbcapjacabdb
w:senora	bocccccdbdcdb
w:sense	gbaoccZmambba
w:sensible	ZbabbacbZpbaY
w:sensor	bjakobnabdbcZ
w:sensoren	dddeoedeedeed
w:sensors	ccddodcdddded
w:sent	cbabjccbbjlqm
w:sentar	bbbobbbcabbcb
w:sente	bbabbaaobabbZ
w:sentence	YaZaaZcplYbaZ
w:senti	bcacccbcnamba
w:sentiamo	Ybbacapccccda
w:sentido	cchdddlccnccb
w:sentieri	ccbcacbacbcco
w:sentimentos	acacbbabaobbZ
w:sentirci	cdoddecdccdZc
w:senza	clcdddmjccmcc
w:seo	mbbccbrcbbacb
w:sepa	cndddccdddcda
w:separados	pbacbcadbbbcc
w:separarlo	cdcdqdcddcddb
w:separate	aabcqcZccbacm
w:sepsis	paanabZbbabba
w:sept	nZZaYZZapYaaX
w:september	njddcfcklbbbm
w:septembre	bmbddlccjccdn
w:septiembre	occcdcbccbcdp
w:sequencia	cccccdobdccca
w:ser	bncclbkjckccj
w:sera	acccncebcbmkm
w:seraient	ncedddcdddccc
w:serais	cnadndmdcbddc
w:serait	pbmbbmZaaabbZ
w:serale	aabbcoanbaaaY
w:serali	aobdccbdbccca
w:serbien	abdcdcpdcdddb
w:sere	pcbccZbobacba
w:serem	ncdeddcdddddd
w:serez	abaocaabbbbbZ
w:seria	cmccndccdcddc
w:seriam	ZacbcoaZccacb
w:serian	mdddecceedddn
w:serie	ZbbbloaZcaaba
w:series	midmblbodabca
w:seriez	dmmjmcajcbccb
w:serio	bcodcdbcbbccb
w:serious	bZbbpaZZmYobY
w:seriously	lcbcccobikbca
w:seront	pbbZcbbbccccb
w:serpa	cdddnccdddddd
w:serre	YbbpbcZccdbcb
w:serve	mbajneabkibck
w:served	dbdjccZnbpbcb
w:server	nbaccbabbhjbq
w:servers	obYaoaYZaYaaY
w:service	chidcbpdbbjlj
w:servicenow	ddncccjbjbbjb
w:services	qdbhcdlcabbkd
w:servicio	maabbbabobbbZ
w:servicios	naaaaZZaoZaaY
w:servico	mbbbcbjababoZ
w:servicos	pceeeededeeed
w:servira	cbccccodbacdb
w:servirebbe	kcbbobZbbabcZ
w:servizio	jobccalbnabbZ
w:servono	bbbbbbabbboca
w:servus	cdpdmdadccddc
w:ses	mcccddamncddb
w:sesion	kbbbcnaababoY
w:sesiones	ZaZnanmaYZaaZ
w:sessao	nbanbbZbbbbbZ
w:session	Zabobrbnbbcba
w:sessional	Zbcbdqabcbcda
w:sessions	akaobpembabba
w:set	mcblcflbjclcd
w:sete	ZnZaaZYZaZoZY
w:setembro	bbbbdcabbbbcq
w:setor	aapabbabZbbaZ
w:sets	lakbdbnbbajba
w:settembre	kbbcdbmabacbp
w:settima	cnddddbdddddc
w:settimana	jbabbnabjalkk
w:settimanali	obdddcddcddda
w:settimane	lamabamnaaaaY
w:setting	bamrkaYaalbbZ
w:settings	bbacccZbbaavY
w:settle	aabbccaacbqaY
w:settled	ZbqbblZbibnbd
w:settlement	mcdcddbcdcacn
w:settore	YaomblZamabaY
w:setubal	alYcccZcbccob
w:setup	ZccacZradcccb
w:setzen	bcnccbbbbaZoZ
w:seu	kcmcddkebcjki
w:seule	abobbbnababba
w:seulement	bcaccbrcabcca
w:seus	abnblbabcbmaa
w:seven	mlicfibdkagcl
w:seventh	lbaZpaZbababZ
w:seventy	nambbnabbbccb
w:several	fbqlccbfckecc
w:sevilla	mbcodcbccbcca
w:sewing	oZaaaoZZbaZbZ
w:sexta	ZmabbaZpmZaab
w:sfondo	ZbbbbapabaaaY
w:shade	mdcdddmddbded
w:shaft	abbbacncbnbca
w:shake	bcacocabbodcb
w:shall	feljcemcbjecd
w:shame	ZZcaaZXoaoZaY
w:shape	namclbZbcnbcb
w:share	ceedncdncjhja
w:shared	dcgbbdZaamdpm
w:shareholder	aaabpaZabibcl
w:shares	cfbeschcccedb
w:sharing	bbbnncZaalaba
w:sharjah	obnccbbcbaddc
w:sharp	ZmbnaldYbZlba
w:she	hcecelbbikcfo
w:shed	ZbZabmjobYacm
w:sheep	ncbclcYmckcdZ
w:sheet	jcelldjbbabco
w:sheets	bmccccmcbjcdm
w:sheffield	ZpZbabZbaobcZ
w:shekel	ZoabbpYaYYbca
w:shelf	oaaajbilbamca
w:shell	bcdcmdccdbndc
w:shelter	nnbcddbdcdded
w:shelters	aaZobaaaanaca
w:shelves	bpdddcdddcded
w:shift	crdcedbijcbbh
w:shifts	lmcecdhmibdca
w:ship	kgndbnZhaalcc
w:shipped	dbbbbcaockbbk
w:shipper	Zbbcbcabbanao
w:shipping	cbabcblabkpkZ
w:ships	balZoZianZZaY
w:shira	obacbbibalbaZ
w:shirts	acacbcnbcZbco
w:shoe	mbknbbZbaZacm
w:shoebox	obbbbcjbbjbba
w:shoes	bcbdccaccjccp
w:shoot	rblbcajbcbbca
w:shooting	kZobnaZbcaacb
w:shop	ofbfnclddbjbb
w:shopify	qabbccZcaaaoZ
w:shopper	acccbcaZdoncb
w:shoppers	ZbcbdcZadcqcZ
w:shopping	abbbcojncXbca
w:shops	mmilbbmjcbbcZ
w:short	kbdndjmlccdcc
w:shorter	abmcbclbnYccb
w:shortlist	bbqcbcdcbbcca
w:shortlisted	aamcdclcccnba
w:shot	eoYbabkcaebck
w:should	dinededdljcce
w:shouldn	hakciclccobca
w:shout	baZnbaibZsbbZ
w:shouting	fbpacjYaaibcl
w:shouts	cocdccbcblded
w:show	bdbcijpkhbhic
w:showed	hbbccbZbbpnca
w:showing	abZnbboaambaZ
w:shown	abbcdkicdakqa
w:shows	ZababjppcZoaZ
w:shredder	abaccooabYcba
w:shrewsbury	noaccbbbbbbaZ
w:shut	akZbbbfkjabbq
w:shutdown	oZZbbapbaaabY
w:shutdowns	XenabbZYoYbbY
w:shy	bcbcckZoaZbca
w:si	dejdhgkdkeddk
w:sia	bcndddbcbcdcc
w:siamo	ljmdkgdbbhbbd
w:siccome	aaabpZZZbaabZ
w:sich	cdmclcbblbhmi
w:sicher	ddmeddcdccddc
w:sicherheitsprufung	Zcbcccpbaabba
w:sichern	cbbcdcobccbca
w:sick	mrabcbcbbffcb
w:sicurezza	bccccdoacccda
w:side	cccjncibdneci
w:sides	kcpcbbZcbaoba
w:sido	bbbcccbbcacmp
w:sidreria	dedeeeodecded
w:sie	dijidkidjcikc
w:sieben	aabbcaaobaabZ
w:siege	bbcobbabcbcbZ
w:sieger	aaaabpaZaaaaY
w:sieht	bcpcbcacZaccb
w:siempre	clqcjdbdcbdcb
w:siena	paaabZZZaZaZY
w:sientes	baabcbpbbbbaZ
w:sieren	abobccbcabcca
w:sierlijk	occcccbcccccb
w:siete	ZkZnbkZZamabh
w:siffler	bcbccbbbbbbbo
w:sigilo	abbbbabcccobb
w:siglo	aaYbpaYZaZaaZ
w:sign	idcdeedmbalim
w:signaalgroep	bccccaaabboca
w:signage	ncbbddmcccccb
w:signal	jbabaaYYbloZd
w:signalee	apZbbbacaabbZ
w:signalling	bmocccabcabdb
w:signals	abbcaaabbZscZ
w:signature	mccckclccbnba
w:signatures	YaaabbZqbYYan
w:signe	bmbcccbcbbccp
w:signed	ccddocdbbbdep
w:signer	acbocbcbbbbba
w:signes	aaabbpZobZbaY
w:signing	jbbcbmacmZcdn
w:signora	pbcclbbblcccZ
w:signs	ZjbpibbngbecZ
w:sigrun	aoabcbobaYbZZ
w:sigue	mcmdccmZcbbcn
w:sigues	baabbbaabobba
w:silence	alabclpbcllca
w:silenzio	dnddddcdddddc
w:sillas	ZbobbanaaaaaY
w:silleda	obbccbbZcbcbZ
w:silly	Yobcbcabcnadn
w:silo	mbbbabpbcbbcb
w:silva	oancbcadcbcdc
w:silver	abbccbqabZnYZ
w:sim	bcccdccccbnco
w:similar	lZZbeZbZabbsY
w:simone	ancdncbddbced
w:simpatica	cqddddbcdcddc
w:simpel	ababbbbbcaoba
w:simple	maaaaoelaamba
w:simplement	bcocbZZbanbba
w:simples	ccedeccdddned
w:simply	iccjccmbfmkca
w:simulateur	bcbcdcrccbccb
w:simulator	bcccdcacdnnda
w:sin	hbjhkllibakbb
w:since	ckccecjcnmcic
w:sincera	ccrddcaccadba
w:sincere	cabdccacpoccb
w:sincerely	demcedkcemddd
w:sind	kdkjlbekeeecd
w:sindelfingen	bocdddccbdccc
w:sindico	ocbbcbababcca
w:sinds	ncbdjclcjmccb
w:sindsdien	ddddcdocdccdc
w:sines	ambccclmckbca
w:sing	nYYYallZZoaZX
w:singapore	abbmcZambcoja
w:singh	Zccddncdnccec
w:singing	nbnbbabablcca
w:single	caanfkaojbaaY
w:sings	abbccbcnbabbn
w:sino	deeedendeeded
w:sinon	aabbbbabbpaba
w:sintesi	bcbocbabcccca
w:sinto	ZaZbbaZapZaaZ
w:siobhan	obabcbnccZcda
w:sir	cbjcedojmjibb
w:siria	abbbbbababoca
w:sismologa	abbcbbabbobbZ
w:sistema	nZZalZYnaZZal
w:sistemas	bobcbbaabbcbZ
w:sistemisti	ZbacabpbbabbZ
w:sistemo	ZbabbbpbaaabY
w:sister	dfacloZfbmdbm
w:sisters	ZiabmbYZaYqaY
w:sit	ldcceicndanca
w:site	ncdcedlelcecc
w:sites	pojbbabbbbbca
w:sitio	lmnbbbababbcZ
w:sito	obZbnapaZYYaX
w:sits	pcacZcacamcdb
w:sitting	ebilbiiajmkca
w:situation	abpccdmcaZccc
w:sitze	cdndddcdobddb
w:sitzen	bcbccYZYZqbbZ
w:sitzt	bbbcobabbaaba
w:sitzung	cdcdddccccmcm
w:sitzungen	abbrcbbcccccb
w:six	mhbjckdleedce
w:sixteen	bckcncjdnZcda
w:sixth	Zbbacpklbjcda
w:sixty	hbaenlbbnZbck
w:size	ajccbcscblcca
w:sized	bmZckdbcoZcdb
w:skate	nZaaamYoaZZaW
w:sketch	ZcZbabpZaYoba
w:sketches	qabbbaabaabcZ
w:ski	occcccbccdadb
w:skill	ibbbmcZbbXatY
w:skills	eZmcecbbjblqb
w:skin	ZbaobZpaaXabY
w:skincare	kbabbnoaabacZ
w:skip	ZoZfaYYnaZbcp
w:skipping	ZZYobYXpaXaaY
w:skript	ccbddacbbocca
w:skus	lcbdcdncabcdc
w:skyhaven	aYZbbYZamaapZ
w:slab	pbbbcccdbccdb
w:slack	ZalbnaYqbYaaZ
w:slag	cbcdidqdccccb
w:slakken	YaZZapYaaZZaY
w:slapen	pbbcbbabbabbZ
w:sleep	Zeakmcmkckhbc
w:slept	bcacccbabqddb
w:sleutel	abacbcabaZbcp
w:slice	mZbcocZccccdc
w:slide	YbZbamabZpban
w:slides	ababcrbhbmbbo
w:slightly	maZonZYaaabcZ
w:slip	bcccdkdbdcjbp
w:slot	abdlcolccblbe
w:slots	YalpbeclaYabn
w:slow	oaYaboYYZoabd
w:slowly	ZbaZbbobanbba
w:slt	ababoaaabYaaZ
w:sluis	ccccdcbcccccn
w:sluizen	odeeeeeeceeec
w:small	odcindddedccc
w:smaller	Zaobnambabacl
w:smart	pecdddldddccb
w:smeer	ocbcccccbbcdb
w:smell	jaobnbdbaYbcZ
w:smells	ambdcnamcaded
w:smesso	bcddnbccddced
w:smile	bbmcjlkgaZnbZ
w:smonti	bccnccccccccb
w:sms	bcbccbbcbataZ
w:snacks	abacbYZocZban
w:snapt	qdcddccdccccb
w:snel	dedeeddeodeed
w:snoepje	bbZcccacaobba
w:snow	aaZcbjmaZmbbn
w:snowflake	jfjcclhekddka
w:so	ijkedejddljcc
w:soap	ZZomncZbaabcb
w:sobald	bcbdldncbbbcn
w:sobe	acdcdbZcccbcq
w:sobra	bcbcccbacbcbo
w:sobre	ccdpbpamdaabZ
w:sobremesa	ccccdcbbcbcbo
w:sobrinho	ocbcdcbdddccb
w:sobrino	bcacbbocaabcZ
w:sobrou	pedcedceddddc
w:soc	mnZbbblbmaabZ
w:soci	ccbcacbacbcco
w:socia	abacqbabbbbcb
w:sociais	YabacapbbbabZ
w:social	enkcgbndhbecc
w:sociale	cdccdbcbedobb
w:sociali	cpbeeddeddddc
w:sociedad	cdcdqdcddcddb
w:societa	mbbcnckccbbca
w:societe	laabnbpbababZ
w:society	ZZZaarZXkdabe
w:socio	cccdpchddckdj
w:socios	bccccbbocbcca
w:sock	ZabbpbabaZbdb
w:socks	kaZnkZkabZabm
w:soep	aaabnaaoaaabY
w:sofa	ababcbZlYYlbt
w:sofia	mmbbbckcbmcab
w:sofort	ibbcccjmoccca
w:soften	bddbnnbcddded
w:software	adbqnboccdbca
w:softwareentwickler	cbbccdccabcpa
w:softwareschmiede	Zcbcbcoccbcca
w:sohn	ZbaaboaaoaabZ
w:soignantes	ocbccbabcbcca
w:soignants	anabbbancabca
w:soil	ZlZaanklbkbnZ
w:soir	acZbbamaaanZo
w:soirees	bddddcobccbdb
w:soit	lecedeoeddddd
w:soixante	cdcdcdddccndc
w:sola	eoddeeddedeee
w:solange	obccbbccdbdda
w:solar	ZakdoaoanZbcZ
w:solares	abcocbcbcbbcZ
w:sold	fabbqhbbdbZlm
w:soldadores	bcaccdqccccca
w:soldar	acaccbabbobbZ
w:soldi	YaZapaYZaZnaY
w:solicitamos	boccdbbcbbcbZ
w:solicitar	bZbcccbbbbcrZ
w:solicitor	ZobZcoZabamcZ
w:solicitors	bmaamcimcbbab
w:solicitud	iccdddccjccpl
w:solid	Zaacqbacbacdc
w:solidaires	ababbbaacbpba
w:solidario	YZYZnZYoZYZYY
w:solihull	nnadddabbcddb
w:solito	ccZcddbcdaboa
w:soll	clccjcoccccdl
w:sollen	Zaaobaabbbbba
w:sollicitatie	abbZcaZacbpoZ
w:solliciteer	dcceedcencddc
w:solliciteert	Zoabbbabbabba
w:solliciteren	cacdddbdZbcra
w:sollten	aaZbbaZaoobbZ
w:solo	abebdaonjbnba
w:solos	ZbcacobbbbbbZ
w:soltanto	bbbbbbobbabaZ
w:soluciono	acccbboccbbca
w:solution	abZcccmccocbc
w:solutions	jmicdcfchifjb
w:solvane	cpjeccjciccib
w:solve	rZXZaZYaaYaaZ
w:solved	XZXpaZXZYkZYp
w:som	pbcccabcdcadb
w:sombra	ZaZbpbaaaaaaa
w:some	kfmddcjdkkcea
w:somebody	lckdkkbciechg
w:somem	ocacbcabbbbcb
w:somente	ccedeccdddodd
w:someone	njkgkdccicehb
w:something	kgpcneddcgcca
w:sometime	ZarcabYbaobba
w:sometimes	aloclcahbkddc
w:somewhere	akqbbcmbbabca
w:somme	cdcdcdddccndc
w:sommer	obcccbccdbdda
w:sommerferien	pcdcdYcccdccb
w:sommerfest	bbccdcccdccdq
w:sommersemester	bcbbcobbbacba
w:sommes	ZaobaZZZaoaaY
w:somos	hcbnbadcboibZ
w:son	dldbcpbbibjck
w:sonda	cdddnccdddded
w:sondages	abcbcpbYcbbcZ
w:song	acbbcbabbYZbr
w:sonha	abcbcZpZcbabZ
w:sonho	cccddcbcdcocb
w:sonia	dddddeddncddd
w:sonntag	ZaZbbakpaXaZd
w:sonntagsdienst	bobcbcbccbcda
w:sono	ecdccbdbplkbb
w:sonreia	dddedecdcdned
w:sonrisas	aZabapaabaabY
w:sons	dlacncZbacccn
w:sonst	YbbccnabcbpZk
w:sont	Zbbncbpbbbbba
w:soon	ccmfkckcblkbe
w:sooner	alpbnbZbZZbba
w:sopa	ncddddcdddddd
w:sophia	pcdejdceddddd
w:sophie	abbcacYbabqdb
w:soporte	acbbcbabbanan
w:sopralluogo	odcacccdddcdb
w:sorella	obaccbabbZcbp
w:sorensen	lbmedebeddeee
w:sorge	bcodccacbbbca
w:sorgen	cccddcbccbcbp
w:sorprendera	bdcdddcdccodc
w:sorriso	ocbcdcbdddccb
w:sorry	fcgjdgcceojbk
w:sort	maiceblbkbnbk
w:sorte	ccbdddaccacao
w:sorted	okabZlialZZbl
w:sorteercentrum	abaocaabbaaba
w:sorteio	bcccccbccboba
w:sorten	obabcbbbbabca
w:sorteo	bccbcbabcbocZ
w:sortie	bccddccbdbdco
w:sorting	laaoacZcbfbcb
w:sortir	occddcbccdbdc
w:sorts	nbqabaZaaZbca
w:sospesa	bccccbbccboaZ
w:sospeso	cdddecdddcoaZ
w:sostenuto	ZaabpaabZabbZ
w:sostiene	abbbbbaobaabZ
w:sostituisce	cddcdeneddeed
w:sostituto	obbcccbccccca
w:sotto	bbcbccaoccbca
w:sou	eakbbbdbpanbZ
w:souber	ZZacbbZaqZbaY
w:soudee	cobbcccdcdccb
w:soudeurs	cdbcdcodccddb
w:souhaite	mcapcbZbbbbbZ
w:souhaiterions	ncedddcdddccc
w:souhaitez	YZnaohfZZZYlX
w:souhaitons	ccaddcacdacbo
w:soul	mbbcbbZcaZqca
w:sound	oenheddfccccc
w:sounded	acoccmjbaZccc
w:sounding	qbbbccYccbcdc
w:sounds	lkacocZbbmbcb
w:soup	Ziabbnaoadccl
w:sour	naZbnbYaZaabp
w:source	oiabbbhmbmbbZ
w:sourcer	bcqdcdbdcaddc
w:sourcing	dZpalblaaaaaZ
w:sourdough	XYYaZoYnZmaaX
w:sous	Zmacobabbalal
w:soutenance	aaaabpaaaaaaY
w:south	jimcccmldccca
w:southampton	XoZbbaZaobZcZ
w:southern	Zcnnccccbeicb
w:souvent	bbacbbaaaobbZ
w:souviens	ccadccpcbYccb
w:sow	nbccdcadbboda
w:sowas	obccbbbbcccca
w:soy	aincbcacoaoba
w:space	bdhkkcZpjdcbb
w:spaces	YbbbcpZbdbccl
w:spain	pbcdccbdcddec
w:spam	YZZoaaYlZXZpX
w:spanish	Zbqcccadbbccb
w:spannbeton	accocbbccccca
w:spannende	aaoabbaaaZaaZ
w:spare	mbacmZlZqaacc
w:spark	obkdcmbikcddb
w:sparkasse	occccbbcccbca
w:sparren	acboccacbbccb
w:spart	ZccbdaqcccabZ
w:spatial	cmcddccbdcdbp
w:speak	cjngdmlhfadcb
w:speaker	bbaYkrZmcamca
w:speakers	bcebcnmlcbbck
w:speaking	ckmblnlYbaeca
w:speaks	bmZccdbdbqldc
w:spec	kocdddcdddded
w:special	eabbabYobapbZ
w:specialise	dbrddebdcaddc
w:specialised	bbnbddmceeddd
w:specialist	fnncccjccccdc
w:specialists	iaZqcbcbacbba
w:specialty	lanabbmbababa
w:specific	bbscbdacbbcdc
w:specifically	ZmZaobYbaZbca
w:spediamo	obbbcaaccbacb
w:spedito	abZbbbabaZaYp
w:speech	aoabcbZobaaYY
w:speeches	noabbaabbbbba
w:speed	cbabccsbbZmlZ
w:speelt	ZambaapaYYaaY
w:spelertjes	cddeddnddddeb
w:spell	oabacaZcbanca
w:spend	ncaobnnbbabcb
w:spenden	aaabbaaoaabbY
w:spendere	acacbcqbaabca
w:spendiate	cddcddneddded
w:spends	bccdjnlddbced
w:spent	bhlbncjfkicda
w:spero	apbcbcbcbabba
w:spese	aZabaaZaaZqaY
w:spesso	aaoabbnZbYaaY
w:spett	bcccacobcbbbZ
w:spiega	ddddddcdddned
w:spiegare	ZaZabpaaaaaaZ
w:spiegarmi	abZbabaapabcZ
w:spiego	bcaccaapbabcZ
w:spiekeroog	aabbcaaobaabZ
w:spiel	bpcdddbdccmdb
w:spijbelen	dedeeddeodeed
w:spilled	ccbcccbacrcda
w:spin	aabcpnZbcbccb
w:spinning	abbbocaocbbda
w:spl	bobccccbcbZca
w:split	Zabblhbblfncm
w:spoke	idnibdaaaqbci
w:spoken	jaqcbbbaldbcZ
w:sponsor	ndhbbmYbsacba
w:sponsored	abbbcbobcjcpZ
w:sponsors	ZbaboZmeaZaca
w:sponsorship	alacccZpcbbba
w:spontanee	cdaedcZcpbddb
w:sport	oaocbbabbabca
w:sports	mbnbcbaacabbm
w:spostata	ccccdccbdbccp
w:spot	nbjibabfbpchY
w:spots	abZcbapanZbcb
w:spotted	acpccZkbZabaa
w:spouse	cbddddcddcpdc
w:spraken	ddcdcdoccccdc
w:spread	kmccdpbccccda
w:spreadsheet	okbbnaibbhacc
w:spreadsheets	obacoblbdabdb
w:sprechen	pbnbcbacbcaca
w:sprecherinnen	bcdZcZcoedddc
w:spreken	cdddddcdcdndc
w:spreker	bcdbdocaddddc
w:sprekers	bcdccZbpdbcca
w:spring	kjnbddjijdbcc
w:springkussens	acccccocdccca
w:sprint	oYZZoaYaZZaaY
w:sps	ocbccbbccbcca
w:spun	abccqbacccbdb
w:sql	ijbccqccmfcca
w:squadra	ZobbcbobbmbcZ
w:square	obbcbcmbblcca
w:sr	jckcddndddddc
w:sre	bnaccdnccccdc
w:srs	bcccccbbcbcbo
w:ssn	bdddeccdedodc
w:st	abbbbajopadjk
w:sta	ebmlbacbajbco
w:staal	odeeeedeceeec
w:staan	kZoaaajnZZkaX
w:staat	ceZbbjllaZamk
w:stabile	bpbcccabcbcbZ
w:stabilimento	cobccccccccca
w:stability	mcbccmbdcdddd
w:stack	ilacmdfccckcc
w:stadtbaume	dddeoedeedeec
w:stadte	bcbccbbocabca
w:stadtwerke	arcdddcdcddcb
w:staff	bqjbfkhcicbdc
w:staffing	ddckcclkbjble
w:stage	fknbpcbcjebca
w:stageplek	bbbccbbcoabca
w:stages	bqbcccmccbcba
w:staging	abaccbabbZcbq
w:stagione	bcccccbocbbca
w:stai	nbmcccabbnbbZ
w:stairs	abZccaaZbrbca
w:stairwell	bbbcZcabbmcco
w:stall	acZcdbnbcaccq
w:stammtisch	bcccccbocabca
w:stamp	aabcccabelsba
w:stamped	bbbcccZbccqcZ
w:stand	hbcjfadfnfbbn
w:standard	obbnblcbcbbca
w:standardabsage	cbadddcdoadcb
w:standen	bpabcdbccbcdb
w:standing	Zdanlcmbclbcb
w:standplaats	lnccdbcdddcda
w:stands	caabnfZcpZjbn
w:stanze	ZbaabbabbbaoZ
w:star	ZbacbZlpbZncZ
w:stars	abbbbbbncankn
w:start	kleemchceblcc
w:started	abackicqcefnb
w:starten	bbadccpcbccbm
w:starter	aabbccZacarbl
w:starterspakket	ccdddcbcdcndc
w:startest	bcdddcbcddodc
w:starting	kdmbojcbbcbla
w:startpaket	cdcddcbcccodb
w:starts	jbbblbgnbebkm
w:startseite	baacbbpcZaaaZ
w:startup	bbkdrdccdcedc
w:startups	ednecededdddd
w:stasera	kbZbbcaabZcaq
w:stata	cdcdddcddcaqm
w:state	ioikcbdkcdecb
w:statement	kbhccciccbdar
w:states	iboblkebbbcca
w:statik	XacabrabccccZ
w:station	ZceblmZbbnkbm
w:stationen	pdddeccddedec
w:stations	olbicblbalcdb
w:statistica	acabcoanbabcZ
w:statistiche	qdccddbdddddb
w:statistician	qocadabccccda
w:statisticien	fecddckcdcdpa
w:statisticienne	Zodcdbcccdcda
w:statistico	aaaaaaZpZZaaY
w:statistics	kdbacrbmcabbc
w:statistiek	YbbbcrabZbbcZ
w:statistik	ZabbbnZpbaabY
w:statistiken	acccccboabbbZ
w:statistiker	imdeddcdjdelc
w:statistikklausur	YbbbcpabbbbcZ
w:statistiques	eefefleeffefe
w:stato	kbkbbbZakeckm
w:stats	abaccbZZanaqX
w:statt	dcddddbcddocc
w:stattdessen	acbocbabbcbcZ
w:status	kkljdcjbdecbl
w:statut	apaccbbccbbca
w:statutaire	bobcccbcbcZba
w:statuten	ddddddcdcdndc
w:stau	bcbdcdbccacco
w:stavolta	nededeceddded
w:stay	bjdkmedackkeh
w:stayed	akambllabmcdb
w:staying	ZanabaXZZiaol
w:stays	inbebdbbcbejp
w:stazione	abZbbbZaapaZY
w:stcw	qaZcdcacbcbcb
w:std	pbccdmbccbbca
w:steady	obbabamnbabcZ
w:steal	ababbblacobaZ
w:stealth	bZncocabbbcca
w:steam	ZaabnaYmaaoaY
w:steeds	ZaZpbbaaaaabY
w:steekt	ZaZapaZbZaaba
w:steel	kjamccpebabcZ
w:steering	XZZpaZYZZYZZl
w:stefan	bbldjdbdnaddc
w:stefano	hehmbccbmacmb
w:steh	abZcbbabbobbm
w:stehe	bcabccpcbccdc
w:stehen	icclocbacbccn
w:stehst	bpbcbbbcbbcda
w:steht	kkbccblmbbbbl
w:steigen	bcabcdoccccdc
w:steigt	bcccdbacdcbcq
w:steken	odcdddcdcdddc
w:stelle	bpcdddeclgcjd
w:stellen	bbjncckbbbcpZ
w:stellenanzeige	ZaZabZZaaZapY
w:stellenbosch	ZbgabpaZcaccc
w:stellplatz	dbddddcdacbYp
w:stelt	qdddddcdddddc
w:stem	YYZoZYYoaYZZX
w:step	ikpbblabbakec
w:steph	mbadccaccocca
w:steps	aealcckZbanao
w:sterile	adbnddbddcden
w:sternen	cbbddbcbbcocb
w:sterrenkunde	bcccdobacccca
w:sterretje	bcbccbaocabbZ
w:stessa	bbabccnbcnbck
w:stesse	ocbdddbcdccaZ
w:steuerberaterkammer	ZZZaapZZaaaaY
w:steuersparmodell	bcacccpbbacba
w:stewards	YabacqZZbZaaX
w:stia	abacbbabapbba
w:stiamo	almZpbZbbbbbZ
w:stichting	mnbbbbbbbblba
w:sticker	abbbbbaocaaco
w:stiftungsrat	aaaobbabbcbcb
w:stijgt	cbcdnbcdddcdc
w:still	ekkieddbjlcch
w:stillen	ddcededepceed
w:stiller	bcacpbababbZa
w:stimme	pdddeccddedec
w:stimmen	YabbabapbbbaZ
w:stimmt	bcmZccabbnbbo
w:stipend	ibccpoaccccdb
w:stipendio	bmcdmcbcdcnca
w:stipends	nobbcZabbdbdb
w:stivaletti	bcbcccbbbabco
w:sto	abbciZabpabba
w:stock	llalellbbcbcc
w:stocktrue	ccacccpbcbddb
w:stoel	bcrcccacaacca
w:stoelen	ZaaaaaapbZaaZ
w:stolen	bchcbcacbpccb
w:stond	coccdbbcbcccb
w:stone	bcacboabbnbdb
w:stonebridge	bhkddclenicja
w:stood	ZbkpjcYcmiddb
w:stop	ccdhcjljbljcl
w:stopped	hjkdcccdgndck
w:stops	mamcbcnbbmabZ
w:stora	ZaabbbZapZaZZ
w:storage	babbYbpncajYk
w:store	mpcanbbagblba
w:stores	pbbccbZbbaacm
w:storico	ZpbbbaabbbbbZ
w:stories	kZYaaoYpZlabX
w:storm	kbYabbYaapaaY
w:stort	bcbccaaabboca
w:storten	deeedecdedneb
w:story	abbbecmnbobnZ
w:storytellers	ccoeddcddcdee
w:strada	acpYbaZbcccca
w:strade	eoddeeddedeee
w:straight	cmkcbjpabbcce
w:straks	cccddcbccboca
w:stralend	occcdcccdcccb
w:strand	bbacbbYaaonbZ
w:strange	bcncbcncbbcdc
w:stranger	abacomZbapaaa
w:strangers	bcaclcacbsacZ
w:strasbourg	aabcbbabboaba
w:strategic	acabobmbbbcca
w:strategy	Ykaqabnbbabbb
w:stray	accomdbcdccec
w:stream	aaaibZirbYabX
w:streaming	mccnccacdcjdb
w:street	iaccbcpiambcj
w:streets	obabbbZaaoacZ
w:streichen	ZbabbbZaaaaoZ
w:streiten	bbacbcbbbobba
w:streng	bbbccbacoabca
w:stress	aZncccpbbbbcb
w:stretch	oamcbdbdcbkcb
w:strict	Zjobcnahbbedb
w:strike	bekZcckdbnccn
w:strings	ncblcbpbcabba
w:strom	bcbddcnbcccZn
w:strong	bejccihbjmbbm
w:stroom	ZcccmcbcdbcYp
w:struck	hbbbcbobcjcca
w:structural	omecccacjbcdb
w:structure	caocbcacbboba
w:structured	ncccdcbcncddd
w:struggling	cbZdddqcabccc
w:stuccatori	acabccocccbba
w:stuck	bcZodllaakmbb
w:studeerde	abYZbbYbpabca
w:student	bcajjlbholbcc
w:studenten	obccnaacccbcZ
w:students	cbbifnbokchcb
w:studi	eeefeenceeedc
w:studied	abbbbaZbonbbZ
w:studiedag	bcdbdodaddddc
w:studien	cccZdobbccdcc
w:studienkoordination	ababbbaaoZbaZ
w:studiere	eddeeaddodedc
w:studierenden	cdcddZZYapbca
w:studies	blbkdbjmlbccb
w:studio	ocbkcclcncccc
w:studios	ianmdckbbccba
w:studium	ababbbaaoZbaZ
w:study	clatcbeajcbca
w:stuff	ibdbmbpbcabca
w:stuhl	cncdcdccnccdb
w:stuk	YZYYapXZaoZZX
w:stukken	bbaccaZZapbaZ
w:stuks	acbcccocccccZ
w:stunde	kccgcnhcmcdcj
w:stunden	lfchdkijhcibj
w:stundensatz	mccnccbcddddb
w:stundenzettel	bcbcdcabbabar
w:sturen	cbbYocbcbbcdb
w:stuttgart	nZhcccZocabca
w:stuur	ZblbcapbaaqaX
w:stuurman	ddcedddeodeed
w:style	lmbbcndacbcdb
w:su	becicikbmimbj
w:sua	dcbdceebkelmm
w:sub	qabbcbaZcnbcj
w:subappalto	ocddccbecddec
w:subcontract	rcabdcZcccbcb
w:subcontractor	pbcddcadccdec
w:sube	addcdbacdcbcr
w:subiendo	pbbbdaacccbca
w:subir	cccdddbcdccco
w:subito	apbcccbclbnca
w:subject	ljbecknfcccdk
w:submission	rbbcdckkccccb
w:submissions	lbccdZmocbaca
w:submit	mbkcdcjmcbiZm
w:submitted	ocaddmbchkcdi
w:submitting	oalcddamdbcdc
w:subs	aakbnbZbbZccn
w:subscribe	acaccaaqbZbll
w:subscriber	adbdcbaqcbccb
w:subscribers	kcccdcocccbec
w:subscription	bcbclcibfbjko
w:subsidie	occbacccddcbb
w:subsidio	dodeedceeeddc
w:subsidy	obbZcbnbdccdc
w:substack	oZZZaZXpaZbaY
w:substitua	qccdddcdddddb
w:subtitles	abbbcaYpnacca
w:subvencion	abacbbpbbaaaZ
w:succes	abZbbaqbbabbn
w:success	blcjcclbbodbd
w:successful	abbndcbdccmbm
w:successo	ababababbbpbZ
w:successor	aqmbacacbbcda
w:such	mjgbdjldbjbhc
w:suche	ibjdmcbdocdlb
w:suchen	ambkemmfcccce
w:suchend	ccpYddZcbbccb
w:suchergebnissen	bbacbbZbbabpZ
w:suchst	bbodccZbbacca
w:suchsystem	ccocccbccbcab
w:sucht	clalcpalbbbbZ
w:suddenly	ZobbbbancbbcZ
w:sudo	babbbcacdcocb
w:sue	Zkabbbmbamaak
w:sueldo	bmbcombcccdca
w:suelos	ccbdcdccncddc
w:suena	oaccbbbccccca
w:suerte	bbbcccbcbZbao
w:suffit	ocbcbabbabcca
w:sugar	YaaaaZYYaYpZp
w:suggest	ZbanmnnZbZbbk
w:suggested	lambfakdkaana
w:sugli	cdbddaccbpcba
w:sui	qcbjdlbbcbbca
w:suikerspin	acccccocdbccZ
w:suis	dcmdddddokedb
w:suit	lmkhcifihbcdb
w:suitable	jbndddedobccc
w:suite	jnlbcmlcbbbcZ
w:suited	amocccfcbaacc
w:suits	ldnbeflbbkbba
w:suivant	bcacccbbcacaq
w:suivi	bbcdndcddccdb
w:suivre	bcacbbaaaobba
w:sujet	cdbeddacobddb
w:sul	kblnbancalbaa
w:sull	ZaZaanYqZZYZX
w:sulla	bmbcbclmcbccl
w:sulle	cjbndkkcclcca
w:sum	labobamacbddZ
w:sume	Zaabobaaaaaaa
w:sumida	abpbbbZaaaaaa
w:summary	bdcbkdbbcacYr
w:summer	lckbdmaljeebc
w:summers	mnbcbZnabaaca
w:summit	nbbcccapcllcZ
w:sums	YaYaZZoYZYoZX
w:sun	pcbcbcaccbcdj
w:sunday	amaeccaqbbedo
w:sundays	mjZbkoZabmbcZ
w:sunderland	YnZbabpbbbaaZ
w:sunil	emdkhdiccddnb
w:sunita	adbcncjbcbbdc
w:suo	ldlbcblbiicbk
w:suonare	obccccbbdcccZ
w:super	ZqkcacZclbldc
w:superado	crcddcacccccb
w:superintendent	Zoabbbmbcabcl
w:superior	bpacccbbbbbbb
w:superiores	cpcdedcddccdb
w:supermarket	naabbbabaobca
w:supermarkets	abZbockbabaca
w:supervise	amaccnaclbcdc
w:supervised	opbaccZabbbcb
w:supervision	rfbcbbZbmabcc
w:supervisor	cqbbceZblmjbZ
w:supervisora	bobcccbcbbbca
w:suplemento	abaaaoZaaaabZ
w:suplementos	bcdcabacddodc
w:suporte	acadbdbccbobb
w:supper	Ylbacpaccbida
w:supplement	qkbbcbZbcccdc
w:supplied	nccdddbddlkdc
w:supplier	lbhdcechcdocj
w:suppliers	kmbcccobcaccb
w:supplies	Zcalccrcabjcm
w:supply	ldlbdbpblddca
w:supplying	bdcdcdcdcpbdd
w:support	ehkbebkicboed
w:supported	akablcnmcccdb
w:supporting	kbamccmclbccb
w:supposed	bnkcbcncaabdb
w:supprime	bcaccbabcZbnl
w:supuestos	ZbbbboZbcbZca
w:sur	hibmcmeccikdb
w:sure	ahlbkjnbbldbd
w:surely	ZaZacbrbbabba
w:surf	aaZboaZbaaabZ
w:surgeon	kjablmabbanci
w:surgeons	ehlnbfmjbabcZ
w:surgery	baZjbekapaaam
w:surgir	abocbbabaacba
w:surname	bbbccdbcmaqcb
w:surprise	abZbbclbZklbn
w:surprised	bcoccdZcamccc
w:surtitle	YaZaoZnZaZabZ
w:surtitles	mZYZaoXZZmZaY
w:surtout	ZbZaabZaapaZZ
w:survey	hbdskaafbdfbb
w:surveyed	abacdbZonbcdc
w:surveyor	meZbbZZhmZanj
w:surveyors	YalaZaqlacabX
w:surveys	abbacaZpaZnbY
w:survival	ZbbccpaaXnbca
w:survived	ancedededlded
w:sus	abpcccaZcbbba
w:suscribete	ccaddccobacba
w:suscribirse	bbbcbbaobbbaa
w:suscripcion	cdcddcbadccoZ
w:suspended	deededddedobb
w:suspendida	deeeedeeedoZb
w:suspendu	dddeedddednbb
w:suspensa	eeeeeeeeednZb
w:sustainability	amlbbcZbbmbbm
w:suyo	ccdddccdddodb
w:svegliarsi	bcddccacddodc
w:sven	bcobccnbYXcba
w:sviluppatore	mmcdddcddddkb
w:sviluppatori	ZZbabZpbabbaZ
w:svizzero	bocddcddcccdb
w:svp	ZZpbabZanYZZX
w:svuotando	nddecececdded
w:swahili	ocbmcZZababdb
w:swap	ZbZbdbYokmbbo
w:swapping	ZnZabaZoanabY
w:swaps	abccccobdcmca
w:swear	bbalaaYmadndn
w:swearing	ZbabbaZqbZbcZ
w:swears	bcacccaobncdc
w:sweat	Zccaocjbccbda
w:sweden	lohcccaccccdc
w:swedish	bcbcddncngcdd
w:swift	lcbhldbcjndda
w:swiftui	loabccacccbcb
w:swim	mbbbbmlbblbcb
w:swimming	ZbabbpZZnZabm
w:swindon	edabcbjmmmcca
w:swing	ZbZaaaYZadaoe
w:swings	cdddddldcnded
w:switch	bccbcbnbnakkk
w:switchboard	amlcccbccbncc
w:switched	ZaZqabjaaaalZ
w:sworn	mZlamedbeaamZ
w:sws	ababbqaZbZbaY
w:syllabus	Zbbbcqabbbcca
w:sympa	bqbdccbccccca
w:symposium	ZaZabnZoblaaY
w:sync	ZaaabZZabZoao
w:syria	ZZZabaYZmXpaY
w:syrien	aaZbabYapZaaZ
w:systeem	cddeddnddddeb
w:system	fcdkcdmdhanbj
w:systeme	bobdccbccbccb
w:systems	boijchfcdlcib
w:t	idkdieedjkfjc
w:ta	birccchcdabbm
w:taakgroep	abaaaaabbboba
w:taalcoaches	ababapaZaZbaZ
w:tabelle	eodeeeddedeee
w:table	cbccobldblbbn
w:tableau	lchdcjjjkcccf
w:tablero	ZaabaaaabapaZ
w:tables	kbabbbqkbZbbi
w:tablet	YaZaalYZaXZpn
w:tablets	abbnlbancbbac
w:tableur	ZZaaaZZpaaaaY
w:tablier	dccedecepeeee
w:tache	obaabaZbbbnba
w:tafel	occcccadcccda
w:tafelrand	aaZcapZaZaaaZ
w:tag	kcfdejckkbmcc
w:tage	qkccdchjcccdb
w:tagen	blcdddndccjcm
w:tagesordnung	cdddddccdcdco
w:tagessatz	qbcddcbdbdddc
w:tagliato	aaabbbYaapabZ
w:tags	bbZbbbZcaXobp
w:tail	obabccmbcbcda
w:tais	bcpabbZbaabba
w:take	kecefjecmbjfh
w:taken	iccdebildilbk
w:takes	bccljbmklaibj
w:taking	piabdmZbilbla
w:tal	ZZaabnmZapabY
w:taladro	abZbbbZaZYbap
w:talent	birccealcakfb
w:talented	bcndcdbcccnbb
w:talenti	barcccaccZcbb
w:talento	cbsccdbdcadcb
w:talentpool	ddneddcdccddc
w:talk	ddkkihikdedbd
w:talked	mdabkbbcincck
w:talking	ZcbnkabamidnY
w:talks	kbbbbocrbfbbY
w:talkshow	ZaZZaZYpaZaaY
w:tall	aaZccbaapnbcZ
w:taller	ababcoZZnmbbZ
w:talleres	cdcncbbcdcaca
w:tallinn	YooabbYbbZaba
w:talloncino	bdcdddbcccbdo
w:tally	ZabccnabocZba
w:talvez	YZmZZZYZZYZoY
w:tambem	bdcdddpdcccdc
w:tambien	bbbbfbjbbokca
w:tampa	ackdecbdodddd
w:tan	ZaZbbaZkbaqbk
w:tanaka	bbcdoabbmccdc
w:tand	bbbcccbbbbbbo
w:tandarts	cdcdddabcccao
w:tandem	YbZbbomabZZba
w:tank	WaZqoXXZmYYaW
w:tanta	aaZabZZnoZaaZ
w:tante	bcbdcdbccacco
w:tanti	ambbbbaabmbZl
w:tanto	ababnYZaaoaca
w:tantos	baZbbbaabobba
w:tanzschule	abbcobZbbbbba
w:tape	ZjZldaimbmabZ
w:taps	cdddddcddccdp
w:taquilla	abababaabobam
w:tarda	cdbdddbccbcaq
w:tarde	iZlmamlaZZYae
w:tardes	mcccccocdcbdb
w:tardi	bbbbccobccbca
w:target	apabbcmckbjcb
w:tarief	qccmddbdddcdb
w:tarif	pfcjdkalcccca
w:tarifa	icbodcbmcccce
w:tariff	eqnaZakZZZabZ
w:tariffa	pccoddcddddcb
w:tarification	pbbbbaZcbbaca
w:tariq	cdndddbdmbddc
w:tarjeta	ZZZkaaYaaZrZX
w:tarjetas	bccdcdbcccpda
w:tartufo	bbcbcbaoccbca
w:tas	bbbcccbbbbbao
w:tasa	bccbcbabcbocZ
w:tasca	deddeeoeeceed
w:task	ljlnclZaaalca
w:tasks	addcdcbcddrcb
w:tassa	ZbbabaZabaoaZ
w:taste	aaZncZlnbZbbY
w:taster	bbaccboncaddd
w:tasting	YaapbYiZblabZ
w:tatsachlich	aaaabaZabpbaZ
w:taught	ZaZicrZaipeca
w:taux	ZaZpaaZaaaaaZ
w:tavola	ababbbabbbpbZ
w:tax	dfdiccnkcamcj
w:taxa	abbbbbabcbqbZ
w:taxatiemodel	abcobbbcccbcb
w:taxes	ababcbmoaZkcb
w:taxi	cbZbnnabbnbca
w:tazza	bcddncccddded
w:te	djkcjhkcdilcc
w:tea	micbblanajbbl
w:teach	afcccubabjhca
w:teacher	Zhbbbqablccio
w:teachers	dalkdpndaabcZ
w:teaching	ejkcdoechecea
w:team	cmiiddkeiefde
w:teamkleidung	bcbbcboacabbZ
w:teamleider	nnbcdcbcbccca
w:teamleiterin	cqceddcdcdddb
w:teammanager	dcceedddmcddc
w:teams	bbnbdhoocccca
w:tears	ncYdcbacaobcb
w:tech	bkebkelojbdbZ
w:technator	coccdbbcccccb
w:technical	lhfenlbcebfhb
w:technician	hnacccebnckkb
w:technicians	abiahocmmbbdc
w:techniek	anbabnbbcccca
w:technik	ambcobbcbccca
w:techniker	bbcdccbccbbao
w:technique	kccclnbcccccj
w:techniques	bccccobbcbcca
w:technische	eddeoededdeed
w:technischer	dbcdodcdcccdb
w:technology	abbcojdlckccc
w:techrecruiter	bcodccacbbbca
w:tecnica	eccnmbbcjcjca
w:tecnici	pccbdaacccZca
w:tecnico	alakekjakbknZ
w:tecnologia	bblcqcacbbaca
w:tedx	abYYbZYqZZbbZ
w:teeth	aiabcboZbZbbn
w:tegen	nbZncbabcnabZ
w:tegenover	bbbccocbcccca
w:tegenspreken	cdbdccaocbcca
w:tegenwoordig	abpcbcacbabcb
w:teil	cdbcdcbcccodb
w:teilen	ababcbababoca
w:teilnehmende	abcocZbbccccb
w:teilnehmer	Zccccobaccbcb
w:teilprojekte	Zcbcbcoccbcca
w:teilzeit	Zaqdddbdccdcc
w:teilzeitprojekt	pbZbccbccbaZa
w:tejado	acacbbpbbaaaZ
w:tekenen	baocccbbbZbca
w:teksten	obccdcccdccca
w:tel	ZZpabaYZaYlZY
w:tela	Zbccccbbcccco
w:telde	ndcdddcdcdddc
w:tele	nbaZcboabbbba
w:telecom	bjmboddcbeckb
w:telefon	aaonbZjababaZ
w:telefonat	bcqkccZcbbcba
w:telefonata	ZbapbbjbnabcZ
w:telefone	YhmnbbZbbaaam
w:telefonica	accpbbaccbbbZ
w:telefonico	acobccbbaabca
w:telefonier	ccrdddZdbcddb
w:telefoniert	oeeeeedeeeded
w:telefono	ZbaocblbbbmZn
w:telefoon	manbbaYaZZnaY
w:telefoons	acbbcboccbacZ
w:telefoontje	bbbbcbabbobaZ
w:telegram	bckddcbcdcsdb
w:teleoperadora	baabccZccapbZ
w:telephone	bkfncmbbcbclc
w:telephonique	bddpcbdddddec
w:teles	bdmddecedmeee
w:telescoop	bbcccobacccca
w:teletrabajo	cndfeeeeeeeee
w:teletrabalho	odeeeededeeec
w:teletravail	mnbdddcdddddc
w:televisao	ncdeddcdddddd
w:tell	jdkkeheljdddc
w:telling	akelcfZbdpcca
w:tells	ibcdmlnbbeece
w:telly	paabbbZbcncbZ
w:tem	pjbfdlaiibjba
w:tema	YlZkiaYZblaoY
w:temoigner	dddbcaboecddc
w:temoin	abcobbacbccca
w:temoins	ababaaaoaabbZ
w:temos	caabibnbconbZ
w:temp	lmkcbdZcnZbdb
w:template	ZZaYarXlbaZba
w:templates	ZbbbcbrbbbccZ
w:tempo	cqblcceccncca
w:temporal	oocadZbcccbca
w:temporaria	nmcddcbcccccb
w:temporary	dmebcZnccgmdb
w:temporera	boccccbccbccb
w:tempos	cdbddcbdboccb
w:temprana	bcbccbbocbcbZ
w:temps	kmlccljaaaebk
w:tempt	ahqnbmZbbYbca
w:tempted	jbqcbmZbbYcbb
w:ten	mdijcjhjjeccd
w:tenancy	acccdcamcccbq
w:tenant	laapmbZiabbbi
w:tenants	okadjZfmbabci
w:tend	ccoeeelddbdee
w:tender	mbbbcbnccnlcd
w:tenders	abbncbaacbcbp
w:tendria	ZaqaaaZZZZaZY
w:tends	ccbcddpddccee
w:tenemos	pdbcckdccncca
w:tenere	aaobboZbbbbcZ
w:tenerte	bbocccbcbbccb
w:tenga	nacbcaabccnca
w:tengano	aaabboZabaaaZ
w:tengo	abocockbmbbbZ
w:tenho	iaqbmblbjZaaY
w:tens	jmabboYaaaabY
w:tent	Zcaccmabnacco
w:tentamos	ocbcdcbdddbcb
w:tentar	abocbbabaacba
w:tente	manblbabcbcca
w:tentee	ocbccbbccbbcZ
w:tenth	aZZbqaaaZebcb
w:tenu	cdaddcbccodda
w:tenure	bpblbcbbcbccb
w:teodora	nZaaoaYbcbaaY
w:ter	bcbccmkboaccj
w:terapeuta	oddeedddddeec
w:terca	abbocakfcbbbj
w:tercas	acbbcbZobabbZ
w:terceira	nbZbabZbbaobZ
w:terceiro	cdddncdededed
w:tercio	ddddndcdddced
w:terco	ababnbabaaoba
w:teresa	bbndcdbdjcccn
w:teria	aocbcdbcddcdc
w:term	mmiciljbcbjcb
w:termijn	cncdddcdddddc
w:termin	kcblddfccccco
w:termina	lYacccacbbbrj
w:terminal	jaabccobclobZ
w:terminar	bccncbbcmcaca
w:terminata	bbbcbaYZbaZpY
w:termine	djanbZZanadbh
w:terminei	dddddeddncddd
w:terminer	ZbZdddacpacca
w:termino	cdcddbacoccdb
w:terminos	crcddcacccccb
w:termo	arbmcYabcbccZ
w:terms	mldddlnbcbbka
w:tern	YYYaaaYZnYapY
w:terneuzen	pdeeeedeceeec
w:terpstra	pdbcddcdccddc
w:terraform	kdbbjlijkdcka
w:terrebbe	ZbabbraYbaZbZ
w:terrible	mpackbZabkccb
w:territory	abcccbqccccda
w:terug	lkbcccfcbbmcl
w:terugkomt	bobcbcbcddbcb
w:terugsturen	ZaZpbaZaaZZaY
w:terwijl	ZaZobanaaZZaY
w:terza	bcccccbocbbba
w:tese	abbbcbZaboabZ
w:tesi	aaobaaZoXZZaY
w:tessili	bccoccccccccb
w:test	jebnedkcbbjgl
w:testa	abcbmaabbbbcp
w:testament	cncdddbddmddc
w:testarmos	abbbcbabcbobZ
w:teste	abajbalafaZoX
w:tested	abaakbmpbZabi
w:testen	bcccdbmcdcnbb
w:testent	bcddndcdddcec
w:tester	mabmocbccabcb
w:testers	abbaniblnYlbZ
w:testi	oaaaaYYapZZbY
w:testimony	occjcbbcbcbca
w:testing	ocamjbnababca
w:tests	djZbmbnaaYdao
w:tetes	cdpcddbdcccdb
w:teto	ncdeddcdddddd
w:tetto	cddddcbcddoed
w:tetu	ZaZaapZaZZZaY
w:teu	bobcccbbbbbbZ
w:teus	bbbbcZbabobbZ
w:tevoren	ZbZobbZaaaaal
w:texas	acpddebecbdee
w:text	occdcfkbbfpbZ
w:textbook	bbacbkabbocca
w:texter	baaccbpcZaabZ
w:texto	mbbbcmabbmkbZ
w:texts	rcYacldcbaccc
w:th	kjbdcddnibcbo
w:thabo	acbbacodcmcdc
w:than	iicimijbddfee
w:thank	ccdjcdddiqdeh
w:thanked	ccadcecdcpddd
w:thankful	bbacbcocqacdb
w:thanks	dfdhdcdccochl
w:thanksgiving	bcabccbbblcao
w:that	jejdjekcikedc
w:the	ehdefededkidm
w:theatre	njmbbmZaaXajn
w:theatres	fmnlccZcbacca
w:their	adckcfnlcijdd
w:theirs	bmajkgkbbanba
w:them	jejjeimhccedf
w:thema	Zbbocokabaabe
w:theme	nbabbmZncacca
w:themenwahl	ZbbabpZYaZabZ
w:themselves	ZdZbkbrabZnca
w:then	fcldecjjebodc
w:theo	abbcccacbancn
w:theory	lbcbcbZobccdb
w:therapist	anlbbbZaoYbaZ
w:there	iekekfdkkidcb
w:thereafter	bcaacammcbmmZ
w:therefore	kjmcdificbddc
w:these	ecpecdccbobea
w:theses	ZbbZcqbbZbccc
w:thesis	bbZaioZannbca
w:they	fgjkeijceehch
w:thin	ZbanccZobbacc
w:thing	limclbdcclbdc
w:things	fdmcmihbklbcb
w:think	cmklecbelkccb
w:thinking	eekjnjcbejbcd
w:thinks	ZmklbaYmanaad
w:third	bddbrcgdddfcj
w:thirds	ZZabqbZbbbbcb
w:thirteen	bladccoccbcdb
w:thirteenth	ZpYboaZaaZaaZ
w:thirty	ekcekioccheda
w:this	hhhefcdedikkh
w:thorough	bcacodZdcncdb
w:those	bckmfcmiikcda
w:though	cjbfbjbehlbdo
w:thought	jhicjekecnccc
w:thoughts	ZlobobhaaYajY
w:thousand	hpajmaZkbabca
w:thread	ZagbblZnaqbaa
w:three	lchijjkiceddd
w:threw	acacccbbbmcdn
w:thrilled	acbbcmZacqcbW
w:through	jddledjbcdmhd
w:throughout	bbndedlclbdde
w:throw	nbbcZboacbccm
w:thrown	ZncbloZbcbbcZ
w:thu	nbbpbbYbbaZaj
w:thuis	acbcclbclcncg
w:thuisbatterijen	ddcdcdocdccdc
w:thuisgestuurd	odeeeedeceeec
w:thuiswerk	qbadeddeddddc
w:thuiswerken	dmeeeeeefeffe
w:thuiszorgmedewerkers	ZaapaaaabaabZ
w:thuiszorgorganisatie	odddedcedddec
w:thursday	iccjcdcldhcbp
w:thursdays	ibibcmlncZcdb
w:thx	ZbbcccbcbonbZ
w:ti	ifkcmblbdkbhc
w:tia	pccbcbacbcZca
w:tick	ZanobaZnaabcZ
w:ticked	ZpZcbbambZbbm
w:ticket	imabobcbiaebp
w:ticketing	ndcdbcmdcbcec
w:tickets	ejcchebqiabbi
w:tidal	Zladacacpbcdb
w:tides	nbZbcbaXbnbbp
w:tideway	cljccckhnhcja
w:tidy	mbmbbZZcoaacb
w:tie	aaZccclbmYbbo
w:tiedes	bcpbbbZbaabca
w:tiempo	abZnlcaccnbba
w:tien	dbllcjoabbbbZ
w:tienda	qdcdccedccbdb
w:tiendas	qecddcbddcddc
w:tiene	ZaaZaZoaaaoaZ
w:tienes	ZdccdccccccoZ
w:tiens	ocZcccacaacba
w:tient	oddddbcdcccdc
w:tienta	aaocccbcbbbca
w:tier	joanccZcccccb
w:tiers	abbcqbkbcbbca
w:tig	XoZcabYapbZbZ
w:tigrinya	raZZbZZbbbbbZ
w:tijd	mpmccbaccbcca
w:tijdelijk	aqacbZababcbZ
w:tijdens	nabcmcacccnca
w:tikken	aaaabZZZbpaZZ
w:tiktok	bcadccodcbcdb
w:til	lbbcccaccYpdm
w:tilburg	ZZYaaZYooYZZY
w:tiler	ZbcacaZbccboq
w:till	pcbdiadnefbbe
w:tilliften	ZaaoaaaabaabZ
w:tills	mbZZpZZZaZabZ
w:tim	liceedkcdbdnf
w:timber	ablcccbilncdc
w:timbre	cdbcddcdccocb
w:time	imfhciedhiddh
w:timeline	nccoccZccccbb
w:timers	cdddbcncdmcdb
w:times	ckcccmjbajflj
w:timesheets	blbcccbccbbbs
w:timetable	nbabldaaanfbl
w:timing	ZroebbZaacbbZ
w:tin	mbabjbkacYbcp
w:tiny	ZZZmqaeZZYZaj
w:tip	ZbZakbZZaqaaY
w:tipo	ocabcbababcca
w:tips	iaZbbaYqpYaac
w:tirados	pabbbbbababba
w:tiragem	deeeedodedeee
w:tiran	ddddndceddced
w:tired	lbcmlbnbcjbcZ
w:tirocinanti	cccdddddncddc
w:tirocinio	cbcdddcdocddb
w:tisane	bcdcccacddodc
w:tisch	cpdeedcdddeec
w:tischlerei	Zabcoabbbbccb
w:title	odfceiccdbfmb
w:titles	ZbjclolamZccb
w:titolare	bobcbcbbcbbbZ
w:titolo	acbbboZZcbbaZ
w:titre	aaaobaabbabbZ
w:titulaires	bpZcccacaabba
w:titular	ZabbbpZbbbabZ
w:titulo	deeeecodedeee
w:tive	ZbYbobaaaaaba
w:tiver	dddddeddncddd
w:tjm	nbcdddldmcdcb
w:tobias	mmabbaaZbobba
w:tocar	ndeceaccddcdb
w:toch	apZcccbcqbcca
w:tochter	YbbbcpabbbbcZ
w:toda	bbbbbnZnbZbba
w:todas	kbddldcdccdpb
w:todavia	lbocbbabcabca
w:today	bbjccbihhdpki
w:todo	jkbbcjaabpebd
w:todos	aacccbabnacpZ
w:toe	mmcddccdcdddb
w:toegang	aaaaabYpZZaZY
w:toegangspas	cddddccdecncc
w:toegestaan	qbddeecddddda
w:toegevoegd	bcbcccbbcacrZ
w:toelichten	cddeddoddddeb
w:toen	ddddcdocdccdd
w:toesturen	bbbancqcccccb
w:toetje	ccbcccbbcbcbq
w:toevallig	cddeddnddddeb
w:together	ccegndkedlcec
w:toi	aaZabaZZaqaaY
w:token	nbcmbcabcboca
w:tokyo	cmceddcecmdee
w:told	jhmbhdbjekdhe
w:tolk	pbaZcZacbbabZ
w:tolken	bcdcncbdcdcdb
w:tolto	acbccbabapabZ
w:tom	pakbibcbbZbbm
w:tomamos	ccabccaccocba
w:tomar	aboaabZbbmbaZ
w:tomas	bblccclccncdc
w:tomasz	aolcbcZcaabcb
w:tomaten	obbbccZbcccca
w:tomato	acbcncYbbaaco
w:tombola	cccccabadcccr
w:tommaso	bcacccpccabca
w:tomorrow	bdblbbhnhcibo
w:tomou	ccddnccdddddd
w:ton	ampclbcbaoabZ
w:tone	rbbbcZYacZcdb
w:tonight	bbaibbapcZrbn
w:tonmann	occccbbcccbcZ
w:tonne	acbckcocdccda
w:tonnes	ZbabmbqbccZcZ
w:tonton	bcacbcbbbaoca
w:too	mecefdcdkmfhb
w:took	fcddkekbbqdca
w:tool	ncbcmcqbcbecc
w:tools	lnaocbaapbaca
w:tooth	ZbbccbZabZncq
w:top	dlmcbbkbcZlmi
w:topa	mmddddcdddddb
w:topam	bbobccacbbbcb
w:topic	YaZrbrfbdZabZ
w:topics	acZqclabcpcca
w:topper	ZaZaaaZYZpZYY
w:toque	bbacbcacbaoca
w:torch	bbncbcaacZcdo
w:torfboden	cpeeedcdddeec
w:torino	oeededceeebec
w:torna	abobbbanaaabZ
w:tornato	aaabbnYYaaZpX
w:torno	acbcccobcbbbZ
w:toronto	hkkacdZninbca
w:torque	ccbccbbcabccp
w:tort	YaYZaoZaapbbY
w:tot	llbhccilcecdi
w:totais	abbbcbabbapbZ
w:total	phaojbZhibfca
w:totale	bdddddbcddnec
w:totales	ZaabbbapbZZbZ
w:totally	ZbababYajYqcm
w:touch	cjdcqcaabqbba
w:touched	aaZbbcjaammbo
w:touchee	ccccdcbcYpcaZ
w:touchline	naYZbamYaoabY
w:toujours	mcmjdclbbbccl
w:toulouse	bncdcdcdcmddc
w:tour	fbianacjlihaY
w:tournent	acbdccocbcccb
w:tours	qcccdYcccmddc
w:tous	ZbbaccabbcZpZ
w:toussaint	baabbbaabobbZ
w:tout	bfablkiabkkma
w:toute	aaabmbmabnbaY
w:toutes	bbacbbaaaobbZ
w:toward	ncacbaaobacca
w:towel	blcdcacZddddq
w:tower	ZrallbZanZbba
w:town	naZaeakodnbbi
w:towns	pbabnaYacbacb
w:toy	Zeknbbgpbabca
w:toys	adbccbjocacdb
w:tra	bcmcccbbbabaq
w:trabaja	nbcbcbbcccnca
w:trabajada	acaabbpccbaba
w:trabajando	ZaaabbZabpaZY
w:trabajar	aZZbbbnboabba
w:trabajas	cccddbbcpcccc
w:trabajo	akacbmeaekibm
w:trabalha	ZaZaaZZnaoaaY
w:trabalhar	cpddddddddddc
w:trabalharia	ncdeddcdddddd
w:trabalho	bjdbblblojbaZ
w:trabalhos	aababoaZaaabZ
w:trabalhou	cccdddcdqbddb
w:tracciare	abcdocaccbcda
w:track	kpibbbaabbkbl
w:tracker	oZaacbncccccd
w:tracks	mbmcdbbncbccb
w:tractores	bccocbacccaca
w:trade	Zbimdjmbcmfbj
w:trader	kaZbaaYZZomaY
w:traders	mbbbmaZabmbcm
w:trades	faacbaZbblqcl
w:tradesmen	maZbbcpcaaacc
w:trading	eccobbZbbZrdb
w:traducao	Zabbcbpbbabba
w:traducirnos	oddcdbbccdcaZ
w:traducteur	obbcccbcbcdba
w:traduction	ocbdbbacbbcba
w:traduit	odddddbdddded
w:traduttrice	acabccZboacca
w:traduzioni	cnddddbdddddc
w:trae	bcbcdcbbcbcbq
w:traed	bcccdcbbcbcco
w:traes	acbdccocdbcca
w:trafego	Zcbbbboabbbba
w:traffic	bbbcccZbbZbcr
w:trafico	bbcccbbacbcco
w:tragam	ZaaabZaqaZaaX
w:trager	pcdcdYcccdccb
w:tragt	oddeeeeeeeded
w:traiga	bccddbbcdcZbo
w:trail	abncndacbaddc
w:train	cedbbnfebmccm
w:trained	Yndbbombakkba
w:trainee	coabbbYbqZbaZ
w:trainees	XaZZapYZtXaaY
w:traineeship	YZZYZoZZpZabX
w:trainer	ccbccpabbedmd
w:trainers	nbcbcnZbcccca
w:training	acbbcrmccdcbm
w:trains	epabclabbmacl
w:traiteur	dcbdddcdcbcdo
w:trajes	ocbccbbbbbcba
w:trajet	bccbcpaZbbbcZ
w:trajetoria	ddncedcddcddc
w:tram	imabbcibbmabn
w:tramitamos	oeeeecddeeded
w:tramite	cpbeeddeddddd
w:tran	oaZbbljZoZacY
w:trani	bdcdddcdndddc
w:tranne	ababccabaobba
w:tranquille	abadccpbbbbba
w:transcash	bcccccbcccoca
w:transcript	amocccZkcZbca
w:transcripts	cccddmccncddc
w:transfer	fcbqcbaacbqcj
w:transferencia	qbckccbccclcZ
w:transferencias	ccdddccdddodb
w:transferred	bcccmdbcdcYmn
w:transfers	bcbddaaccbqbZ
w:transfira	cZccccbccbocZ
w:transformar	bcbcocbccbbcb
w:transformei	bcbccZracbcda
w:transformons	apbcbcbccbbca
w:transicao	ZaZbbbZapZaaZ
w:transit	abmbbbonbZaca
w:transition	pajbbbnblbbcb
w:transito	aaaanbaababbn
w:translate	pdaabnZabacmZ
w:translated	qaZZanlaaaaba
w:translation	sbebbcnabaakZ
w:translator	pnZbmbXcaabcb
w:translators	YamaldnobZbba
w:transmets	cradddcdccccb
w:transmette	apZbbbacaabbZ
w:transmettez	baYcbcabpaaba
w:transmettre	ccdeeddepeeed
w:transmit	ldbcdcbcdapab
w:transparence	aaapbaZababbZ
w:transparent	abcccZnoccacZ
w:transport	bkanmaZjbaabo
w:transportadora	abcbbbacbboca
w:transporte	bpcmdccddcfcb
w:transporteur	occddccccdbdb
w:tras	nnccclbcccbcb
w:trasferimento	YZabaaabpabbZ
w:trasferiti	aaZabbZaapbaZ
w:trasferte	oeddeedeeedec
w:trasforma	bcbcccbccbocZ
w:trasformiamo	bcddobbccdcdc
w:trasloco	bbbcbcocbbbca
w:traspaso	aaZbpaZbaaabZ
w:trata	kZZaaaloYZabY
w:tratara	cddcddccdcccn
w:trattenendo	bbbbccpbcbbba
w:traumjob	aanbbbobaaaaZ
w:trava	bbacocbcbcbcb
w:travail	Yedeeecdqdeeb
w:travaillais	dccedecepeeee
w:travaille	ccbcccbcrbccb
w:travailler	nbacbbZcrabbZ
w:travaux	occdebbdbdcdb
w:travel	nbcbdpcbkbeck
w:travelling	lbZcccZbcqbdb
w:travels	cdcccdbddomdb
w:traves	oddddcccddcbb
w:trays	mcbdddacdoadb
w:traz	bcbcccbbcbcbr
w:tre	nkbjjhibcldbZ
w:treasurer	ecbccnialbcco
w:treasury	mkkcmckbbbeca
w:treat	Zmalccbckdoca
w:treated	Ybboclaaccbcb
w:treaties	bkccpbcdcbced
w:treating	ZlZbbbkmZpbba
w:treatment	iadpbamaaambY
w:treats	bcbcdclmcqcaZ
w:tree	paabbcZcbnbci
w:trees	nbbbilZocbbcZ
w:treibt	cdcedepedcded
w:treinamento	ZZZbbpZaZZaaY
w:treinta	abocdcbcbacbb
w:treize	boddddcdcdcca
w:trembler	caabccobccaca
w:tren	aaaabbabaoZaZ
w:trends	abarccYlcbcdc
w:trennung	ddcededepceed
w:treno	abbocaaZbbbba
w:trenta	YbbocaabbbabZ
w:trentaine	bccbdacddcccp
w:trente	bcacacbbaocca
w:trentina	ndccdbcdddcdo
w:trentino	ZcbcbpbbaabcZ
w:treppenhaus	ZbabbbZaaZapY
w:tres	njbhcinicmbbZ
w:tresen	ZaZaaZZooYaZX
w:triage	pZdldbcdddbdc
w:trial	kfbkkbneladkZ
w:trials	laZbcnaanmbca
w:tribunal	oabocaibbbabY
w:trichterchen	bccdddbccccco
w:tried	ccjcebpbbiccj
w:trifft	ddeeeedeeeoed
w:trikots	cddddcccdccco
w:trimestre	lbbncZnacbbbZ
w:trinken	bdbdndbddodcb
w:trios	nbaaaZncbcbcb
w:trip	obbcdbabceacr
w:tripod	bdbdddcbcndap
w:trocar	ocncccbcccccb
w:trocken	bcccdcccdccco
w:trois	odafkjljebbdb
w:troisieme	abZaqbaaambbZ
w:trolley	abYZpaoYaZabZ
w:tromper	bcccdcaocbcca
w:tromso	nmZbaaYaZpaaY
w:trop	Ycbdccacpncca
w:trophy	ababcbqYcalZZ
w:troquei	acbccbacbbpbZ
w:trotzdem	abbcnbabbamba
w:trouble	bdcdlcmddlced
w:trouve	ccceddceodmed
w:trouver	cdccddncdcdcm
w:trouverez	cqddddaddccdc
w:trouvez	decedepeddedd
w:trouxe	Zddcddabcccco
w:trovarci	abocccbacbbca
w:trovare	ddbdddocncddb
w:trovarmi	bcZcbaaobabcZ
w:trovato	ZbabbbpbaaabZ
w:troviamo	obbcccbccccca
w:trovo	abaccbabbabZo
w:truck	craamaZbkbabZ
w:trucks	obabcaZcaaoca
w:true	laoakjXapaaZY
w:truly	fqijcabcdbccb
w:trust	elecelncceicb
w:trusted	ZaZbbbZboZpaY
w:trustees	paacbbmccbccb
w:trusts	laocmcecabccb
w:truth	dlmbobZababca
w:try	ZdihkgpfnZbmZ
w:trying	abdnceaboniba
w:ttc	obcZcbbbccccc
w:tu	jffcdfccdcknj
w:tua	lcbddccdicjqa
w:tuba	baacbcaacqccb
w:tubaroes	bobccbbbbbbbZ
w:tudo	lbcbobkacklaY
w:tue	laamcblabaebp
w:tuesday	cjbjcdknhecbm
w:tuesdays	kdbccmjkchccl
w:tuition	jnZacZoobbbca
w:tull	mcocccbccacdb
w:tulsa	bdbcdcndddled
w:tun	ccbddcncbbbco
w:tunde	bbbcbnobcbccc
w:tune	pZaaZYZZaZbbo
w:tuning	ncccdbZobbcdb
w:tunnel	mddeddcdcndec
w:tuo	cijcccccjckoe
w:tuoi	kcbcccbcccocb
w:tur	cccddcbrcbccZ
w:turba	ZaaabbZabpaZY
w:turbine	ZamZcncbbkbna
w:turbinen	obabbaZababaZ
w:turbines	ZbabqaZlcZbdb
w:turin	Zobbnbacccbdc
w:turistica	accccapZbbbca
w:turku	oababZZobabcY
w:turma	YZZabolmaZaae
w:turmas	YZYaarYZZYZZX
w:turn	faabkfnbckknb
w:turnaround	Yaoacalnaabca
w:turned	ZZnbbcYcbojnX
w:turni	obbbbcbccbbcb
w:turning	eaZbokkaambca
w:turno	bpacbbaabbbbo
w:turnos	abbbcaZpbabaZ
w:turnover	ZdZbsbYbbajbZ
w:turns	mZldkchbbalcm
w:turnschuhe	bcbccbabcacao
w:turnstile	mbbcccZpbZbcZ
w:turnstunde	ccddddccdcdco
w:tus	mdcddcccdcnab
w:tussen	acbccnabbabaq
w:tutor	Zbcbcracbbkcn
w:tutores	Yccbdobcccbca
w:tutorial	YbanbrZXcbaaZ
w:tutorials	mcbbcqZadbccb
w:tutoring	YababqmaaaacZ
w:tutors	YZbbbkqacbaca
w:tutte	abmcccabcbnpZ
w:tutti	eZZbaaZanoaaX
w:tutto	YaZnaZYZfpZaX
w:tuya	ZaZaaaZapZbaY
w:tv	XmZqbZYZbamaY
w:tvod	apbcccbcccccb
w:twaalf	nbbcnbbccccca
w:twee	jmbchbpccbkcd
w:tweedaagse	Zccbcrabccbcb
w:tweede	odcdddcdcccdc
w:tweedehands	abaobaabbaaba
w:tweeentwintig	dedeeddeodeed
w:tweet	YamacbYbZpbbZ
w:twelve	dcfblomkbbcce
w:twente	abYZbbZbpabca
w:twentieth	bdddmbbdcocdc
w:twenty	gcipbkecjcfca
w:twice	abjmbnlaclkcc
w:twins	daZbijZanmbbm
w:twintig	accncbmcccbca
w:two	lgcjjkjeecdci
w:tx	kmZdddndcccdd
w:tyler	bcbbacqcbacca
w:type	lndjccjccanca
w:typed	olabbcabacncZ
w:types	maoabcbccbccb
w:typically	kaipcbjacbabb
w:typing	dZbbbbmabbpbZ
w:typo	bcZccbabbqcaZ
w:tyre	ibbbcmmacabnZ
w:tyres	laZqabibZZbbZ
w:u	ljjldhkbkbkaa
w:uber	ccflcmcofecbc
w:ubereinstimmung	bcocccbccbcab
w:uberfallig	ccccdcbcdcabo
w:uberhohte	bcbcdcpcbbccb
w:uberlege	bcocccbcbbcca
w:ubernahme	aqcdccaaabaZa
w:ubernehme	acaccapcaabca
w:ubernehmen	cabbpanbbccba
w:ubernimmt	obccbbccdbdda
w:ubersetzen	pbbacZZacbbba
w:uberweisen	cbccdcbcccnbn
w:uberweisung	bbbocbaabbbba
w:uberwiegend	neeeeedeeeded
w:uberzeugt	cdcdndcdccmbc
w:ublich	mddmedcdddddc
w:ubrigens	cccddabbaocca
w:ubungsvideos	cbcdoccdbccdc
w:uelzen	bcbdcdbccacco
w:uffici	ZZZaoanaaZZaZ
w:ufficio	bobdccjpbbica
w:ugly	mcbcndaddcbdc
w:uhr	cccddcbmdcccq
w:ui	aabcobbacdmcc
w:uit	bbflcekbjmmbb
w:uitbetaald	abbbbaabcboba
w:uitbrengen	occbacccddcbb
w:uiterlijk	boabccaabbbba
w:uitgevallen	nddddccdcdddc
w:uitgever	bbadcbcdocddd
w:uitlegt	pccmccbddccdb
w:uitnodiging	dedeeemddcdnb
w:uitnodigingen	ZaZaaaYZZYZpY
w:uitvraag	pdddeededeced
w:uitwedstrijd	bcbccbabbacco
w:uitzendkracht	bobcbcbcddbdb
w:uitzetten	abbZcZZacbpba
w:uitzicht	cqbeddcdccddb
w:uk	fdZbbaZplZbnY
w:ulceras	ZabpbZZacaaba
w:ultima	ababbbaaboabZ
w:ultimas	ababbZjqbabaY
w:ultimi	bbbccYbpbabaZ
w:ultimo	cddcdeneddded
w:um	idfjjfdcchhhl
w:uma	kjhhllbcmbibb
w:umas	ockcdbbcnbcck
w:umbrella	ibkbcbobbnkcZ
w:umetikettieren	abbacaZabapaZ
w:umfang	oddefeeeeeded
w:umfeld	aoacbbbbZabaZ
w:umfrage	bcbcccoccbccb
w:umgezogen	abobccabaabaZ
w:umore	bbcbcobbbbcaZ
w:umsatz	cdcedepedbded
w:umsetzen	qdcdddcdddddc
w:umsonst	occccbbbcccda
w:umzug	cdndddbcnadcb
w:umzugehen	ddeeeedeeeoed
w:un	ikjljjcdicedb
w:una	jdkijljchdfdb
w:unabhangig	ccocddbcbbccb
w:unabhangige	accocbbccccca
w:unabhangiger	Zaaobaaabbbba
w:unable	acccdcocccZcn
w:unaniem	apbabbZaaZaaY
w:unas	ecdcdmbcccccn
w:unavailable	ZaaabbZZbaZoj
w:unbefristet	btcddccdccddb
w:unbefristete	dodeeeeededed
w:unbefristeter	bobcbbbccbcda
w:unbezahlt	dddddnccdddda
w:unchanged	ncccdZbacaccp
w:uncle	abacnaYebYscn
w:und	hdkeifcelekbi
w:under	ijecicccdkljd
w:underground	acbaclkcbaocc
w:underneath	lbacbcabclodc
w:understand	jclogjfbidbcb
w:understanding	cbodddbcclddd
w:understands	eaalolZlbiacj
w:understood	lcacccaccqddb
w:underwriter	nccmdcZdddcdb
w:underwriting	amabkZmabZboa
w:undo	bcbcbbaZbomaZ
w:une	jkckmnaidbddb
w:unertraglich	cdodcdbcbbccb
w:unfortunately	aoZbbbZacYcbo
w:unica	baaccZpbbbbba
w:unico	cobccdcccccca
w:uniform	babbccjacarbj
w:uniforme	cdcdddacdbocZ
w:uniforms	pbakcalbcbacZ
w:union	dmabhekfmZmbg
w:unions	ZbaccalbrbbbY
w:unique	ZaZZbbbabaapZ
w:unit	jlbccdibladco
w:units	jabmZaqlcabca
w:universidad	kpbbbZaabaabZ
w:universidade	apbabYaabaabZ
w:universita	apbbbYbaabZbY
w:universitario	dnddedeedecec
w:universitat	cpeeedcdddeec
w:universite	abcbcobZcabcZ
w:universiteit	boccmYbcbccca
w:university	hkbmnibilebca
w:unless	Zcccdcdacckon
w:unlimited	ZrabbcYbcbpcZ
w:unlock	bcdadcnadbpba
w:unlocked	aabbcbabdbrba
w:uno	qbfcmbabdbccl
w:unos	mababoZabbZbZ
w:unpaid	abbbonZajmlbj
w:unread	YaZaaaaZaYarX
w:unreal	ojadddmcbbcdb
w:uns	lndkddbbcilcd
w:unser	jkjjbkjnbbfbZ
w:unsere	hbhbkojkbbcma
w:unserem	bknldclccclca
w:unseren	nbbbcpbmcccca
w:unserer	laiblnlabambY
w:unseres	ddeeeedeeeoed
w:unsolicited	Zpcdcdcdcdded
w:unsubscribe	ebYccbjncabna
w:unter	kijkdcmcccmcb
w:unterhalten	bcaccbaZbpcbb
w:unterkunft	aabbcaaobaabZ
w:unterlagen	occndcbcddddb
w:unternehmen	bcldddodlcccb
w:unterrichtsstunde	bcccdqcadcddb
w:unterschrieben	cabdndbdccddn
w:unterstutzt	ddeeeedeeeoed
w:unterstutzung	pcdccbbdcdccb
w:unterwegs	ZbZbcbiaoZabo
w:until	lccekcilbbddm
w:unusual	obpbbbZaaZlmZ
w:unverbindlich	bcacccobbbcca
w:unverbindliches	bcbbddoccccdc
w:up	jekhhcijdidde
w:upcoming	Zbnccbobmbbcb
w:update	hblbecdbjYmkm
w:updated	lbnccceccbhod
w:updates	aaaccbabbnbmo
w:updating	YZqmcbYbZZbbZ
w:upfront	jblbbmabcbpca
w:upgrade	lcbbccpccbbkb
w:upi	cabdddacdcqdb
w:uplift	ZbbccombcbccZ
w:upline	aabcbcYbbbrca
w:upload	ababbZpYbZlmY
w:upon	kedjcmmcbdece
w:upper	laaccbZnoabbZ
w:uppsala	nbcddccdncdcc
w:ups	Ziqpcaabaamcb
w:upstairs	ZgjbabYqbXZbc
w:upto	apZdddccddccb
w:upwork	bcddcdadccpcb
w:ur	mkcccbabbbpcZ
w:urban	bbabbillclana
w:urbana	boccadabccccb
w:urbani	bcabcbbbbobbZ
w:uren	rbccdcaccbcbl
w:urenstaat	ababcbaababZp
w:urgencia	Zbcbcbobcbbba
w:urgent	ndecdcbbcbjcp
w:urgently	nabbcnZbbabbY
w:urk	ddcedddeodeed
w:urla	bcbcccbocbcbZ
w:urlaub	arbcccabcccca
w:urlaubstage	anbdccbdccccn
w:urlaubsvertretung	ddcededepceed
w:urn	ZaZaapZZaYbbk
w:us	kidjjhdkcfhdd
w:usabilidade	cddndcbcdccdb
w:usabilita	cccnccbcccbca
w:usability	bccpcbbcccccb
w:usage	maZZaZjZbZZpY
w:usata	ababbbpababbZ
w:usatela	cccddccccccco
w:usati	bcbccbbbcbbao
w:usc	lbbdddndcdddd
w:usciamo	ccbcccbbbabco
w:uscire	ababababaZpbZ
w:uscito	abZcccbjcZcbr
w:usd	nebpeekbcbjca
w:usdc	qabacaabcbZca
w:usdt	bdddccbdddsdb
w:use	bcjjidljbliic
w:used	hdbnfbhddnedc
w:useful	XjdlabnoZjbbY
w:user	cbbijampcbmbZ
w:username	bdcddcbccbpaa
w:users	dbZlqcgdcZcib
w:usine	bobdddcdcdccc
w:using	Zjacmncabonba
w:uso	bccccobccccca
w:usted	kinhdbkbkblca
w:ustedes	bbacbbpbaabcZ
w:usual	nmckdbbbbbebn
w:usually	obmhbbdbknccb
w:usuarios	cdcodcccccbdb
w:utente	ababbbaabaoaY
w:utentes	ncddddcdddddd
w:utenza	bccccbbccboaZ
w:utilisateur	cccnccbcdcbca
w:utilise	bbbbccocdcccb
w:utilities	aaodndbdbccdc
w:utility	ZmdalbYaaYaok
w:utrecht	lcbcckacalcqa
w:uur	kiblclecbbjcn
w:uurprijs	bcboccaccbccb
w:uurtarief	bccnbcbcdcdcb
w:uurtje	qdcddccdccccb
w:uw	acbdcbobhilbo
w:uwe	cbddnccdddcdc
w:ux	mmcdddddledfb
w:v	ncccdcbbcbbYn
w:va	kjnkfcjbjabbj
w:vaandel	ndcdddcdcdddc
w:vaart	occcccadcccda
w:vacaciones	bnbcccbcnbcba
w:vacances	aaoabaZZZoaaY
w:vacancies	aapbbbZplaamZ
w:vacancy	bmmcccjcobcic
w:vacant	aqkcccbcbbnca
w:vacante	lnccddkddcldb
w:vacantes	dcdedecepdecd
w:vacataire	qcdcdXddddddc
w:vacatiegeld	YZapZZZZbaabZ
w:vacation	npbbcjjabbbbZ
w:vacature	bnbdddlcaccpa
w:vacatures	cbkdedcdccdpb
w:vaccination	acccdcbcdcabo
w:vaccine	acbpcdbccbcba
w:vacinacao	bcbcccbZcbbbo
w:vacinas	cdcddccbdccco
w:vader	cddeddodcddeb
w:vaga	fnjdddbccchnd
w:vagas	baddcchmoccma
w:vaglia	aadbcbacdcodb
w:vague	YaqccdZbbabca
w:vai	hmjboaaabfdbi
w:vais	bclcccacqbcbb
w:vak	bbabbbkbmnbbZ
w:vakanzen	bboccbacbacca
w:vaker	cddeddoddddeb
w:val	ZcbbbpbaaabcZ
w:valable	bcacccbbcacaq
w:vale	cobpccbcccccb
w:valencia	knacibjknabbZ
w:vales	cqbeeddeddddc
w:valeu	aaabbbZaboaaZ
w:valeurs	cdcdccbccoadc
w:valid	XlkabZlYaaXqm
w:validating	nabodbabccZca
w:validation	kabbcbpcccbca
w:valider	bcccccabcaZbp
w:vallee	aaabmbaoaaabZ
w:vallen	acccdoaccccca
w:valley	oblabbYanebca
w:valor	lbcoccbccbbbo
w:valoracion	accocbbcccccb
w:valparaiso	bbacbbabbobca
w:valuable	bbbkcbnacnbbb
w:valuation	Zcapcbnbblcca
w:value	abijkblfdllcj
w:valued	kbbbmanacaicb
w:values	cbmcddbdbnddd
w:valutando	ccoeddbdbbdcc
w:valutare	pbZcccacbbccb
w:valutazione	accocaccccccb
w:vamos	imkbnbZbbnbaZ
w:van	clelhekcebdbl
w:vanaf	ebcbcipbcbbbm
w:vanavond	kbZcbaZaaanbn
w:vandaag	ababcbalbZlap
w:vanno	ncccdcbcmcbca
w:vans	lkacnblccbbca
w:vantage	cjdfjckhgkcma
w:vanuit	cccddcbcdcodc
w:vanzelf	caocccbcbacca
w:vao	baZbbpaaaZaaY
w:varanda	bbabbcZobZbba
w:varen	ddcedddeodeed
w:variable	bpccmcbccccdc
w:varias	cbpeddcdcdddc
w:various	cbpdddccdbdde
w:varnish	YbbbcoZnbbbbZ
w:vas	aaabcbnbcnbaa
w:vast	bsocccbcabcca
w:vaste	npbbcjZcjbcca
w:vat	oaZkealpjZabZ
w:vauban	occcccacccbca
w:vc	lkfllbYanaZbZ
w:ve	efedkdjejkeed
w:vecchio	kaacbbabnabqY
w:veces	ZaZbbbaaqZaaZ
w:vede	eoddeeddedeee
w:vedere	bcancbpacbccZ
w:vedi	bbcddcbcdccqZ
w:vediamo	dpbeeddeddddd
w:vedo	bbadbcacaabbp
w:veel	laYZmamaamaaj
w:veertien	mbbccbabbbbcn
w:vehicule	cdcdddcddcdcn
w:vehiculo	bbcbcbbbcbbbo
w:veilig	abZbbbZbbapbZ
w:veille	bbbbccocdcdcb
w:veintidos	bocccccdbdcdb
w:veld	cddeddoddddeb
w:velha	ncdeddcdddddd
w:velo	bdbdddbdbcddo
w:velos	ccbdccbccoadc
w:vem	bmcddcfbcbcbq
w:vence	bccbdcbccbbbr
w:vencedor	aabbbbZpbaZZa
w:vencimento	ZnZbbbabbaban
w:venda	bcccdcaccbbbq
w:vende	qcbbbbacbbZca
w:vendemos	bbacocbccbbcb
w:vendendo	bccdccbcdcocb
w:vender	abbcockbbabba
w:vendere	ocbcccacbbbda
w:vendes	bobccbbccacca
w:vendeu	odbdcbaccabcc
w:vendia	dddddedcncddd
w:vendimia	occcdccdddbdc
w:vendo	ZZZanbpaaZYaY
w:vendor	cbfodclbjblci
w:vendors	ecZpbbZobZbcb
w:vendra	ccddebccdcddq
w:vendre	decedepeddeed
w:vendredi	nmabcaabbbjbj
w:vendredis	accdcobacccca
w:vendrias	ZobcbcZobabbZ
w:vends	bcacccbbbboca
w:vendu	bccdpdccdbcdc
w:venerdi	bccccZbocabbZ
w:veneto	aZabbbabaaboa
w:venez	cbbccZaobbcbZ
w:venga	ccacdcbccqcbZ
w:vengo	cddcdeneddded
w:vengono	ZaaobZaaaZaaZ
w:venha	akZbbonabZaaY
w:venid	ZZZaZZZoaYZYY
w:venir	icbccbaolbcco
w:venire	acabcmabnbbcn
w:venlo	bbbcncZcbnbcb
w:vent	mcZcbcabZpcca
w:ventas	abbcboZbabbba
w:vente	cccoccacdcbca
w:venti	ocddccbdcddec
w:ventisei	cddcdeneddded
w:venture	babopcZbbZbcc
w:venu	bcocccabcbnca
w:venue	YbbbmmYobalba
w:venues	baanqaYbaZbca
w:veo	aaabaamaaoabY
w:ver	aacllbobbcbqY
w:veranda	ZbbcbcpbcccZa
w:veraneo	dedeeeodecded
w:verano	nbnbboZabaabZ
w:verantwortung	bcocbbabbabbb
w:verao	aapbabZbaYaaZ
w:verba	ncdeddcdddddd
w:verbale	bcbcccbbcabbo
w:verband	cdddddcdcdndb
w:verbandsblatt	ZabZbpZacbZbZ
w:verbindungen	accocbbccccca
w:verbringen	pccccbZcccbca
w:verbunden	cdcedepedcded
w:verdad	dodedecededdd
w:verde	ZaaaaZpoaZZaX
w:verder	nmbdcdcdcccdb
w:verdes	nddeeddedeeec
w:verdien	addcdaccdcpdc
w:verdienen	cdddddboddlcc
w:verdienst	dddeddqbdcbdc
w:verdient	bcbcccacccpdb
w:verdiept	abaocaabbaaba
w:verdubbel	ddcdbdacccocb
w:verdubbeling	bcbccaaabboca
w:vere	ebeeneeeeeeed
w:verein	rccccbacdccba
w:vereinsfest	abbbcbobbbbbl
w:verfahren	bobccaabbabbZ
w:verfallen	aaabbaabcapba
w:verfugbar	obacccbbcbdca
w:verfugbarkeit	pedeeecededec
w:verfugung	oeeeeedeeeded
w:vergadering	bcbccchbbmbbo
w:vergaderingen	adccdoaccccca
w:vergeben	pbabbnaababbY
w:vergessen	bcbccbabcacao
w:vergleich	ZbabcbpabbbaZ
w:vergleichen	ccbcdcpbdcddb
w:vergoed	odeeeeeeceeec
w:vergoede	abZpbbaaaaabY
w:vergoeden	occcccbcccccb
w:vergoeding	ZbalaoZobaabZ
w:verguenza	bcbcbaYobbcbZ
w:vergutet	bddnedcddeddd
w:vergutetes	dccnccccccdcb
w:verhaal	aaZbaaZabobZY
w:verhandelst	dccdddrbccbdb
w:verhuisd	aaaobbZbbabba
w:verhuizing	bbacbbabZobba
w:verifica	ccccdbbbcbqYZ
w:verificacao	ZaabaZaZbZmnY
w:verificacion	bcbcbababaoYZ
w:verificatiecode	cdcddbbcdcobb
w:verification	bcbcdcaccanra
w:verified	bbaacbiabZqqY
w:verifiziert	ababbbabcaoba
w:verify	aZZbcbeacaqpY
w:verita	ababbbpabacbZ
w:verite	dcceeecepeeee
w:verkauf	ababbbbbbbpba
w:verkaufen	YZZnoaYabaaaZ
w:verkeerde	bbbcbabobaccb
w:verklaring	accbcbabcbpcZ
w:verkoop	bbacobjaZaabZ
w:verkooppraatje	deceeepecceed
w:verkopen	ZZaapaZaaZaaZ
w:verlag	pocccXaccccda
w:verlangert	accdddccdccYr
w:verlangt	ddddddcdcdndc
w:verlasst	boabddbccccdb
w:verlaten	coccdbbcccccb
w:verleihe	abbcccobbabcZ
w:verlengd	Zcbcccabcabnm
w:verlenging	lpcdddbcbcdcb
w:verliert	bbccccbbccoba
w:verlo	YZZaaaZaaZZon
w:verloopt	cacdddbdZccra
w:verloren	abacbbabbanan
w:vermessung	ZbabaaaapabbZ
w:vermitteln	cZadddsdbbccb
w:vermogen	ababbbabaapca
w:vermutlich	bcbccbZbcabbo
w:vernemen	bobcccabcbcca
w:vernetze	bbadbcbbaobca
w:vernetzen	cdbbddbccpcba
w:vero	lcccbnaccbcca
w:veroffentlicht	ZbabbbZabaaoZ
w:verona	neededceeebec
w:verpackt	obcccbbccbccZ
w:verplaatst	bcccccbbcacbo
w:verpleegkundigen	ccbeddoecddec
w:verplicht	odeeeedeceeec
w:verra	ZbbobaZbbanaZ
w:verranno	bccddcbbcbcbo
w:verrat	bcocccbccbcab
w:verremo	bccccbbbcbobZ
w:verresti	cpcdcbbmdcccb
w:verriez	abdbdpbaccbcZ
w:vers	abbbbbZbcabap
w:versa	bbbcbcbccbpca
w:versando	bcbccbbbcbobZ
w:versandt	ababbbaabZaYp
w:verscheen	bcbcccabcaboZ
w:verschiedene	ddpeceddccdcc
w:verschlagworten	pccccbZcccbca
w:verschoben	bcccddcbdccco
w:verschuttet	ddcededepceed
w:versee	bbacbbbbcboba
w:versement	ccccdccbddocb
w:versez	aabbbaaabaqaY
w:versi	ZbbabaZabaqaY
w:versicherer	ddneeeddcdddc
w:versichertenkarte	ccbbdcbcdccco
w:versicherung	pdddddceaeedd
w:versicherungsbranche	dcbbddcdocddc
w:versinken	cdddedodcdeec
w:version	hcbccchmbjbbp
w:versions	abcbcpZbcmcda
w:verspatet	bcccdcccdcccn
w:verstandnis	cddddddddcddn
w:verstehen	bccidnboccdbb
w:vertaalwerk	bbadcbcdocddd
w:verte	cdcdddcdcqddb
w:vertel	aapbbbZbZZaaZ
w:vertelde	ddddcdocdccdc
w:vertical	qbabdbaccaccb
w:vertrag	kkcddcbccblZq
w:vertraulichen	cobcddcddeddd
w:vertrauliches	bdcnddbdddcdc
w:vertraulichkeit	bobccbabbbbcZ
w:vertrek	bcbcbcaoabcca
w:vertrekt	cqbeddcdccddb
w:vertrieb	acbnccncbbbba
w:vertrouwelijk	coaccdcdacddc
w:vertrouwen	ocbcccbccbncb
w:vervallen	bbZcbcbboabba
w:vervangen	paccccaccccca
w:vervelend	bbbcbcpcbaZbZ
w:verwacht	cncedecedddec
w:verwaltung	bcoccabZlcdca
w:verwandelt	odcdccbdbccdb
w:verwiesen	bcbcccpcbacbb
w:verwijderd	bbabbbaababoZ
w:very	dgldlgiijkccb
w:verzamelen	cccddcbcccccn
w:verzekeringen	abacccrbZabbZ
w:verzoek	ddddddcdcdndc
w:verzonden	ababbbaabZaZp
w:verzorgen	bcdbdoaadbcdb
w:ves	ZZoaoZYaZYZaY
w:vestiging	ZZoaaamZaZaaY
w:vesting	bcbcrcbdccddc
w:vet	eimbdfZmbYbbn
w:veteranos	ccccdcbbcbcco
w:veterinari	edeeleeeeeeee
w:veterinaria	oddddcccddcbb
w:veterinario	obbbbcacbbmcb
w:veterinarios	abobbcabbabba
w:veterinary	mbbccjacmmdcb
w:vets	ankmeaalbacdb
w:vetted	accbcbqbcdZdc
w:veuillez	bcccccabbabao
w:veut	babcpbaabbbca
w:veux	anacccacbabbo
w:vez	qckcclaccacce
w:vezes	ZbambaZabanal
w:vi	jbdbbbpklkbbZ
w:via	mahjjdeibjnba
w:viagem	bcbbcoaZbnbbZ
w:viaggio	ZbaabqaYbaabZ
w:viaje	acccdqbYcbbca
w:viajes	ccbcdccccqcbZ
w:viaticos	occZccbccccda
w:viatura	boabbbbcbbbcb
w:viaturas	bbccdccbcbcco
w:vibration	occbcbabcaZcl
w:vicar	abZcccqcbacdZ
w:vice	amZbccmcckbcm
w:vicino	bbbcccbacaboY
w:vicios	ZZapaaaaZaaaZ
w:vida	anaclljbbamcZ
w:vidas	babbbbpccabcZ
w:video	cdbpblkncbjeZ
w:videochamada	aaapbaZbbblba
w:videochiamata	acolbadacbbca
w:videoident	bccddccddcobc
w:videollamada	abaobbbccbbcb
w:videos	jcbcbollcbnca
w:viel	elkdicocccidb
w:viele	lbkbbbpbbkbbZ
w:vielen	cccdddbccoccZ
w:vieles	bcqcccabcbcca
w:vielleicht	YaXZaZYoqYZZX
w:viendriez	bccbnZbndccdb
w:viene	iaobbjZacabap
w:vienes	ccccdcbbcbcbq
w:vieni	anabbbZaaZbar
w:vienna	kZmbkcZamnbca
w:viens	abacccabnacaq
w:vient	ZabbmbZababao
w:vier	lcllkbmccbbbe
w:viermal	cbbrdbbZcccbb
w:viernes	jlambajajZfak
w:vietate	bcccccbbcbobZ
w:vietnam	ZcannbdlababZ
w:view	aedkdeaebjbqe
w:viewed	bbbcdcbccbbtZ
w:viewer	bZacccabbaoZo
w:viewings	mcccdbabcccdq
w:views	lbamcbZhbZapZ
w:vigile	obcccbcdcdbdc
w:vignes	ndddddbdddded
w:vigo	bZbcccbbbbcrZ
w:vijf	pbbccbjncbjcZ
w:vikram	ZbdoaaYboZabY
w:villa	nabbccZcbboba
w:village	mbcbklZabdaaq
w:ville	ZoYoacZbZabbb
w:vilnius	dkabmbbnbaYnZ
w:vimos	boccdccccbcba
w:vinculo	bnddddcdddced
w:vind	YbabbaZabaaZp
w:vindo	ccedeccdddndc
w:vindt	bbabcbabbXbrY
w:vine	abbcbYaapZbba
w:vineyard	mfabobbbbnaba
w:vineyards	cmknabnbaYbbZ
w:vingt	amnclbacbbbcb
w:vinho	abbbbaZobaaam
w:vini	pcbbcaaccbaca
w:vinicola	bobbbbbcccccb
w:vino	bnbcccabcbcbo
w:vinte	ndcddbmbdbcda
w:vinto	iaabbalaamoaY
w:violas	XZaZaoYnbZaZW
w:violin	jbZbbanZbnbak
w:violins	kaZaaZZbpZbbZ
w:vip	adccdcacdcpdb
w:vir	adccdbbcdcccr
w:virar	bbacocacbcbcb
w:vire	acdcbbbcddoda
w:virement	cdcddcccdcndb
w:virenscanner	ccddddbcddobb
w:virgula	abbbcZbabobbZ
w:viria	cqcdddcddccdc
w:virtual	adonchnabcica
w:virtuale	barcccbccZcbb
w:virtuel	bcocbbZbbZbba
w:vis	bbZcccaababbo
w:visa	inecccccnbocb
w:visage	cccdcdcdccndc
w:visas	ZbZbbblcsZcaa
w:viseu	bccccZbocbcbZ
w:visibilidad	abbbbapacaYbZ
w:visibilita	ccccdZbocccdc
w:visibility	acbcbcoccclba
w:visible	ZbbbccbbccapZ
w:visio	accmcnacddcdb
w:visioconference	cddeddndddddd
w:vision	nmackcbcccddc
w:visit	pkafcdbmeebcd
w:visita	bccccbbbclcbq
w:visitas	pcdeedcdeeded
w:visitato	ddbdeecddcdpb
w:visite	bnacaZaobbbaZ
w:visited	clkdddbncccac
w:visiting	Zbcbcpaaclbco
w:visitor	kaocbblbbbbcb
w:visitors	ccbcccdkckcdn
w:visits	rbbacmZcbabnZ
w:vissen	bcbcccbbbbbco
w:visserij	YZapaZaZbaabZ
w:vista	nbcmccbcccapZ
w:visti	bcbcccoccacda
w:visto	nblclcZbnabia
w:visual	mdddecbddncec
w:visualizacion	bcbbcobacbcca
w:visualizaciones	ababbaZaaYapY
w:visualizada	ddceeecddddpa
w:visualizou	cdadeecdecdpb
w:visualizzata	ddceeecedddpb
w:visuels	babbcaobaabbZ
w:visum	bZacbcaboabba
w:vitae	bbocdcacnbcdc
w:vitale	bcccdcbcdcabo
w:vitoria	ZacbcpZZcbacb
w:viu	obacbcadbbbcc
w:vive	aoZbbbZbaobaZ
w:vivere	accccapYbbbcZ
w:vivienda	YbabbaYqaabbZ
w:viviendo	aaabbbaaaobba
w:vivre	bZacaapbbbbaa
w:vizinho	acccdboccbbca
w:vlaams	aobcccabbbcba
w:vlaamse	qbadeddeddddc
w:vo	dddddeddndddd
w:voce	jcldkdbbjamnY
w:voces	aabbcbpbbbZaZ
w:vocht	ZaaabaaobZaaZ
w:vochtmeter	ZaaabaZobZaaZ
w:voeren	pdddeeceeeaee
w:voeten	cddeddoddddeb
w:vog	odeeeedeceeec
w:voglia	ZnaaboZbbaaaZ
w:voi	abbcbZmapbbca
w:voice	objjellZbficZ
w:voicemail	pbbcddmcbbcdb
w:voices	nboccbbcbZcdc
w:voici	aaaccaobmaabZ
w:voie	bobcccbcbcZba
w:voila	bcacbbaZapbba
w:voir	ababbblaaqbnY
w:vois	aZmcbaabZobba
w:voisin	ccbdddcccbbar
w:voiture	boddddcddddcb
w:vol	obccccbcbbcbo
w:voldaan	ddddedcdcdnec
w:voldoen	abbbcbabbbnbn
w:volentieri	obacbkabbqbbY
w:volgende	obaZnbZbbabbZ
w:volgens	cbcdnbcdddcdc
w:volgt	ddddddcdcdndc
w:volkshochschule	cdebepddeeeed
w:voll	bcbccbaYbabaq
w:volle	bcaccbnobbcca
w:volledige	cdddddcdcdndc
w:vollstandig	abZcccabbYapZ
w:vollzeit	lmbdccabbbcco
w:volonta	obbccbbbdcccZ
w:volontari	abbbbpaZbbbah
w:volontiers	aoZbabZbbobbZ
w:volta	bkbccclbbmmlZ
w:voltando	ndcdddmdddddb
w:voltar	abbbccaabZaZp
w:volte	bcbcccncbanca
w:voltijd	bobcbcccddddc
w:volume	nbmbbnfbbabba
w:volumen	ndddeddddcddc
w:volumes	pbabcZlYaaabo
w:voluntario	ababbrZYaZbaZ
w:voluntarios	baccbpbZccbcn
w:voluntary	abacdoabnbddd
w:volunteer	ojbcgdaneibca
w:volunteers	cbcbbmaibabcr
w:volver	aZabbbZboabbb
w:vom	mcbmcckbmabbi
w:von	ldjedclchemdb
w:vondelpark	obbcdcbccbcca
w:voneinander	ccoccdbcbbccb
w:voor	eidjgkicbdjij
w:vooraf	ccccdcbccbnca
w:vooral	ZcabbracXabbZ
w:voordat	mccddcbdccncb
w:voordragen	odeeeeeeceeec
w:voorjaar	lbnbcnabbZbca
w:voorleest	bbbcbobbcbcca
w:voorschieten	acaccbbbbboba
w:voorschrijven	cdddddcdcdndc
w:vooruit	cdddddcdcdndc
w:vor	lfckncidfccdb
w:vorab	oabbcbabccncY
w:vorarbeit	dbcdndcdcccdb
w:vorbei	dmdemededeeed
w:vorbeischaut	ZbabbbapZZbbY
w:vorerst	pedeeecededec
w:vorfuhren	cdddedodddeec
w:vorhanden	bncdnccdbbccb
w:vorig	mmnbbbZbaZbbZ
w:vorige	mcadccmcjbccm
w:vorkommt	dddeoedeedeed
w:vorlesung	ccbdcacbaocca
w:vormgever	abacbbaboabbZ
w:vormittag	accocbbcdcddb
w:vormittags	ddcededepceed
w:vorrebbe	YaaobnZabaZbZ
w:vorrei	pbkbbbijjabbZ
w:vorremmo	ocbmlbaccccca
w:vorschuss	bbdcdobZdcddb
w:vorsorge	ccbbdcbcdccco
w:vorst	ccbdccccbbcco
w:vorstelle	bcocccabbabbb
w:vorstellen	cqcddebdddddb
w:vorstellst	aaqdddcdccddc
w:vorstellungsgesprach	abbacaZabapaY
w:vortrag	dpdedcdddcddd
w:vos	dedbkbohljebb
w:vosges	bobdddcdcdcdc
w:voss	ckldddndccddd
w:vostra	bbabbbkbpabcZ
w:vostro	cddcdeneddded
w:votate	aaababaocaZbZ
w:vote	mbbbkaZqbaiab
w:voted	pjbbbaaZbnbca
w:votes	hbbcbbaabZZnn
w:voto	ZaabbbaobZZbZ
w:votre	chjdccecceknk
w:vou	bcbccbabppbcZ
w:vouch	baadcdmdqaccb
w:voucher	Zaasbbanbalbb
w:vouchers	dbapbaYabancl
w:voudrais	nddeddbdddded
w:voudrait	obbocmaacbbca
w:voudriez	dccedecepeeee
w:voulais	ddcedabcaoddc
w:voulez	ZoZbboZaaZaaY
w:vouliez	aapbbbZababaZ
w:vous	hikejkidkcehb
w:voy	bbacbbabmobca
w:voz	bbbbcbZobabaZ
w:vp	pZcdcdcdmdddd
w:vpn	kbabbbnXbaobZ
w:vraag	abpbccacaabbb
w:vraagt	Zibcnkabbbbcq
w:vragen	dZmaaaYaZYmoY
w:vragenlijst	ZaapbaZbcbaba
w:vrai	bpccccbbbocca
w:vriendinnen	cccddcbcdcodc
w:vrij	Zpmbcbbmcabbk
w:vrijblijvend	ccbcbcobcccca
w:vrijdag	lmabbbfnbabae
w:vrijgave	aaaaaaZabapaZ
w:vrijwillig	ababaoaZaZbaZ
w:vrijwillige	cdeddoccdddda
w:vrijwilligers	bccccalaccccp
w:vrouwelijke	bbcccabocbcbZ
w:vue	bddddcobccbdb
w:vuelo	cddddecdcdned
w:vuelvo	ocbcccbcbbcda
w:vuoi	obbabZoZbaZbZ
w:vuole	aobcclnacbbbZ
w:vuota	acabccZboacca
w:vuoto	bcbcccocbbbda
w:vus	ZbbbbbapaaaZZ
w:vvv	aaaobbZbbabbZ
w:w	jmeclcbcbbnlb
w:w2	rdedddbdicddc
w:waar	ZaobmbZloZaaY
w:waarderingsmodellen	bccobcbcdcdcb
w:waardig	cdddddcdcdndc
w:waarin	bcbcbaaabboca
w:waarmee	nbbcnbacbbbca
w:waarom	qdcdccbmcccca
w:waarop	bcobcdbacbbca
w:waarvoor	aapbabZbaabca
w:wachsen	bocdddccccccc
w:wachst	ZaqabZZmbaaaY
w:wacht	aaaabapbaZabZ
w:wachtwoord	cdcddcccdcmmZ
w:wafer	haapbaZababcZ
w:wage	ZqZaobbabamba
w:wageningen	bdcddcbncmcca
w:wages	Znabracaaaaca
w:wahl	ddeeeedeeeoed
w:waisenhaus	ddeeeedeeeoed
w:wait	ojaabbZibablq
w:waiting	cccdnaZibbnhl
w:waits	oabccZbaaobdb
w:waived	ababcZpmmaaca
w:wake	lbfcccncamccb
w:wal	dededddeodeed
w:waldorfschule	apabbbabZabaZ
w:walk	cpZkjbndanacZ
w:walked	nbababmbbmacZ
w:walking	aaYbbckbarbbZ
w:walks	naaZbpYabkbca
w:wall	oafbbbdaaqbmZ
w:wallet	lcfccbabcbtcc
w:wallets	ZaanaZlZaZnZY
w:walls	hbbbpabbcbbdb
w:walter	bcadddbbaqcca
w:wandel	bcacbcaoabccZ
w:wanjiru	ZaZmobZabaaaY
w:wann	ebpbdclcclcci
w:wanna	jmacbcobcbcca
w:wanneer	nlbbbcoccbbcb
w:want	jjlglkjcecccc
w:wanted	claigedkcocci
w:wants	mkbledabhbdeo
w:war	ZakkbkckkkjZa
w:ward	ljlbbnalalhdZ
w:wardens	bcoccbabbZccl
w:wardrobe	abmlcclccbbbm
w:wards	dbacmcpbZkccb
w:ware	knkckcablabbk
w:warehouse	cmbiclgnlbcbb
w:warehouses	ncbldblcccccc
w:waren	mdlkbmajbkahZ
w:warenwirtschaftssystem	cdddeeodddeec
w:warm	ecbllcdhcmbcm
w:warmed	ZoZbabYbZobcb
w:warmepumpen	dddnacddeeeed
w:warmest	bkbdcnaabpcdb
w:warmly	ckmcccanhcccZ
w:warmstens	bbabcobbbabba
w:warning	abalcbaacbpZn
w:warsaw	nccdlcbdccced
w:warte	aaZcabYapZabZ
w:warteliste	bcbccbaYbabaq
w:warten	acabccYacbbbp
w:wartet	oaYbcbobbaaZZ
w:warum	bcbcqcabbacca
w:was	ccfddddcjncmi
w:wash	aabbccabcZbbq
w:wasn	ablbjcabhlhpY
w:wasser	cddendcdedddl
w:waste	baldmbaaaijco
w:wat	ecqbklZiZmaaa
w:watch	ZcaracYqibkcZ
w:watched	ZjbmgoacbjbdZ
w:watches	ZaabbbZabobZn
w:watching	dkablblabebna
w:water	lbcdlbkbcZclo
w:waterkeringen	cbddobcdddcdc
w:waterlaboratorium	aoadcdacabcbb
w:waterschap	qcceddcecdddc
w:wave	bcqccdZcbjcdc
w:way	bldcdcdckoefj
w:wayfinding	mnabbamaabbba
w:ways	lmZbbaYabobcZ
w:we	jhhjjijeceede
w:wealth	aalbbcrbbYcba
w:wear	caZpameZbjabd
w:weather	kmabibZbbkbbp
w:web	qcbbmenbcaaeb
w:web3	Zbccbbcccbpba
w:webcam	bccbdcacdbpbb
w:webinaire	cdcddcaqccbbZ
w:webinar	ccccdchtcfcba
w:webseite	qcccnYaccccca
w:website	phbcbbpkbcccc
w:websites	nbZaaanaoZabZ
w:wechsel	bcpcbcacZaccb
w:wechselbereit	ddoeeecddcdcc
w:wechselgedanken	cdndcdacbbcca
w:wechseln	bqbbdcndkcccb
w:wed	bbbmcpebbbbbZ
w:wedding	nhdhkbbdaallc
w:weddings	noaanaYaZZjlZ
w:wederzijdse	ddddddcdcdndc
w:wednesday	ejbkcdimbeddn
w:wednesdays	ceaabpZnbbbcf
w:weds	oaabbZanbabbZ
w:week	lhdecjjhiedee
w:weekday	olabcbabcbccb
w:weekdays	kbacclZanmbaa
w:weekend	djabdmdeajdbq
w:weekends	lkZadiaplcaba
w:weekly	pcbbbidibblnc
w:weeks	pebccijiicccl
w:weer	mbmbcbabamnbZ
w:wees	bcbdcdoccacdb
w:weet	cbmbbnjblbcca
w:weg	ZaabbananZabZ
w:wegens	cdcdddcccbcco
w:wegwijs	ababapaZaZbaZ
w:wei	djiekddccacqb
w:weighing	ncbnccabbaaca
w:weight	obacZcldabcdb
w:weihnachten	abobbbnaZZbaY
w:weil	Zlmcmcmcbbcca
w:weird	abjcbcmbbnkcZ
w:weis	ZmabnbYbanabY
w:weiss	ZbbbcasabbaaY
w:weist	ccbdbdbcqbcdb
w:weiter	ZaZaaZYZaZmoX
w:weiterempfehlen	acZbccacobbba
w:weiterleiten	eddeeeeemeeee
w:weiterschicken	abbacaZabapaZ
w:weken	ZaabbbpabbnbZ
w:wel	ZaZboZYpYmabY
w:welche	aanbbaZaZoaaZ
w:welcher	bbpccbabbacca
w:welcome	bbcdbbkqdkhck
w:weld	nbZaoYYlaZZba
w:welder	mnYaZaXnmZZaX
w:welding	YkbocpZbbaabZ
w:weleens	dedeeedeodeed
w:welfare	loabcbabbabcZ
w:welk	bbocbcbbaabca
w:welke	ncpcccacaabca
w:welkom	occbcaabdbmcZ
w:well	djkecbdemnecc
w:wellbeing	bdbcdcpcdcccd
w:welle	bcbocbabbabba
w:wellies	YaaaboZZbaabn
w:wellness	aancbbZbbaqca
w:wells	qcbcbbabcccdb
w:wen	ojmccbaakkbca
w:wend	ddddddcdcdndc
w:wenig	Zccbdapcccaba
w:wenn	abobkbbbpaegY
w:wensen	bbZcbcYbdabbp
w:went	abjfdbdkkldco
w:wer	dbdbkbobbabob
w:werd	bbbbcbaobabbZ
w:werde	cdbcdcbcccodb
w:werdegang	ZbpabaZobabbZ
w:werden	dbbhoblciblcd
w:were	kcidgeebindma
w:wereld	occcccadcccda
w:weren	abqcjcacbecca
w:werfleider	oddddbcddddec
w:werft	aoccccabbbcba
w:werk	ljncccjckbhcb
w:werkdruk	aaacccpbbbaca
w:werken	ZaYamaYapZaaY
w:werkgever	bcqdccacbacca
w:werkleitung	odcdddcccccdb
w:werkplaats	coccdbbdccccb
w:werkstatt	YoZboZaaZZbaZ
w:werkstudenten	ZbbcccbbpcbbZ
w:werkstudentin	cacdddcdoddcb
w:werkt	ebcmcbncmccca
w:werkte	baYblbabrabca
w:werkvertrag	obacccbbcbdca
w:wert	ddeeeedeeeoed
w:west	kkmdcbZmcZbbm
w:western	ecccdcacdcrda
w:wet	Zbbcbpjbcabca
w:weten	qbacccaclacbZ
w:wetenschappelijk	aobcbcabbbbba
w:whales	acaccboacZcco
w:what	jdofffieeiccb
w:whatever	mallkkcelcbca
w:whatsapp	mejcidbccdpcb
w:wheel	ZcbbcnZbblbbo
w:wheelchair	Zbcccccdacqda
w:wheels	ZabbncoZbZabY
w:when	eendcdlccjide
w:whenever	ldmmckmbbbeca
w:where	cencecclikcjc
w:whereby	aaccccqbcccca
w:wherever	idZbnbYrbabba
w:whether	lcoidehejccce
w:which	edniefjechidc
w:whichever	rbjaclZbbZcca
w:while	jchdeielkdkcd
w:whistle	abbcbbaaoYcco
w:whitcombe	cdbdlebddnddd
w:white	odabbbakiemcl
w:whiteboard	jcboccadccddd
w:whiteboards	bcbcbaoaamcdb
w:whitlock	blpaccbcbbccc
w:who	deijkdjjkddcc
w:whoever	eaabbakanXoan
w:whole	fbdcecmjmnbcd
w:whom	bkjcecjcnmcjb
w:whose	eidcmcicmjcdc
w:why	bkclcejmdkcdd
w:widersprochen	dddeoedeedeec
w:wie	echeidnjljbbb
w:wieder	fbjkcbikfmbbe
w:wiedersehen	ccbccdabdocca
w:wife	nmableabjmhca
w:wifi	nbabcbabbibcn
w:wij	fiemfcnebhjfY
w:wijk	ababobaaaZabn
w:wijzen	aoaccdacabcbb
w:wiki	pbabbZZaaaaam
w:wil	jjdimnadmabca
w:wilde	jmZbobZaaZaaZ
w:will	ecjcdddidcmhm
w:willen	ojklcmbccbfca
w:willing	nellbdccmbccb
w:willkommen	mdcdddbcdbkco
w:willst	cdbcdcbcccndb
w:wilt	bcbbclmobbbca
w:win	ZbbbnapnbdjbZ
w:wind	ajjjkjZkkjbjd
w:windhoek	mZcbboacdbccb
w:window	ibbcbmacbpchm
w:windows	baajccbickpjk
w:wine	ZbmnboZZblbcZ
w:winemaker	ckkdddmddcded
w:wineries	ZbZanboababca
w:wing	obZdccmdbmcdc
w:winkel	cccdcZbobacca
w:winkels	abaaaaaabbpba
w:winner	ZbbbbbmpcZobZ
w:wins	cdkdeeneeddee
w:wint	bcbccaaabboca
w:winter	kjabboncdlbcZ
w:winters	cnbdicccjlddd
w:wintersemester	abbbcobacabbZ
w:winterthur	ccaddacbbqccb
w:winzer	ocbccbbbcbcca
w:wir	jiijijedcieed
w:wirbst	ababbbbbbbpba
w:wird	kmicddbccckbn
w:wire	bcbmbcZbcbnbo
w:wireless	Yaocccbbcaado
w:wirklich	nbbcbbancabcZ
w:wish	cdnecnaibldbe
w:wished	ajbcccmcapcdb
w:wishes	ljbccemccqcbZ
w:wishing	aaZbblZjbqaZY
w:wiskunde	cccddncdndddc
w:wissen	dmdeeedenceed
w:wissenschaft	aaaabZapaaabY
w:wissenschaftliche	apbcbcaaaabaZ
w:with	gjdijdhfihjdd
w:withdraw	bcbbcbabcasbZ
w:withdrawal	ZbbbbaYaaZbpX
w:withdrawn	bcbcdcZbdcnYo
w:withdrew	bobdcdacmbcac
w:within	bidfcdlecbmmj
w:without	djedfclifjlcc
w:witness	Zccpcbadbmcdc
w:witwe	ababbbababpca
w:witz	ocbccabbcbcca
w:wk	qaabcbZbccbcb
w:wks	mYZaboYaaaabY
w:wo	bcpcbbabbZbab
w:woche	mdccdmccmcijc
w:wochen	llccckjbjbabo
w:wochenende	obcacmccdbdda
w:wochentlich	oddeeeeeeeded
w:woensdag	abacboaaZaabZ
w:woensdagmiddag	bbccbobbabbca
w:wohl	cdcedepedcded
w:wohnen	ZaYZaZYoZnaZY
w:wohnung	cdddddcdmcddo
w:wohnungspolitik	bcbcccbobbdcb
w:wollen	kambnmZabZbZZ
w:wollte	aaZcbbZaaqbbZ
w:woman	ehadbbbnjanbk
w:women	ZaZacnkqajlaZ
w:womit	ccodccbcdbcab
w:won	kedjmdeccijch
w:wonder	macbklYbobbca
w:wondered	abobabnabebba
w:wonderful	kaaacanoaabcZ
w:wondering	abYcccqcYpbbZ
w:wonen	eecedbcocbddc
w:woningcijfers	cdbdccaocbcca
w:wonky	acabbcYabsbaX
w:wood	dibclnaicYcdm
w:woon	abZcbbaaapccZ
w:woord	occcdcccdcccb
w:woordje	dcceedcdncddc
w:word	ddneekccpdbba
w:worden	ZoaboZmabaaba
w:wording	blcdcdlcdcadn
w:wordpress	scaacbaababbX
w:words	mbabitalbdZdZ
w:wordt	ecckddbcccmcp
w:work	ljiccbcenejhb
w:workbook	mbabcamncaccc
w:workday	nmnnbcYbaXabZ
w:worked	dofkcbcceldjc
w:worker	ogocccZclaccc
w:workers	okabkfbajamcZ
w:working	iclegbcldfeek
w:works	bjajljgdibkcl
w:worksheets	obbZbZYobabbZ
w:workshop	ljabfpiefdbbc
w:workshops	dbmmbpZhbZbca
w:world	bambdZjlapbbZ
w:worn	obaabaZmdbbdc
w:worry	bcZcibalapjcb
w:worse	rbabZbZmbZacZ
w:worst	obbbcbmnbabdb
w:worte	occdddcccccdb
w:worter	aaabbaabcapaZ
w:worth	cjimddnZcidck
w:would	jikkjldekcbcb
w:wouldn	aeeloljbjbcdb
w:wow	bbaciclbarcZa
w:wrist	qbbccbZbbbbcZ
w:write	lfiedmdikiccb
w:writer	nmccecbcmdckb
w:writers	Zajobqdababba
w:writes	ijabmambbobbd
w:writing	ecdmimchklbca
w:written	knbkeckmbccdb
w:wroclaw	mokcbcZbbbcdc
w:wrong	dbkncchdemfce
w:wrongly	oabcbdbccmddc
w:wrote	dmiididijlbdb
w:wunsch	bbbbcbpababbY
w:wunsche	bbabbaaoaabba
w:wunschen	bcbbcbbbcYbbp
w:wurde	dblcecacjabpl
w:wurden	nclbkoabkbbba
w:wurdest	obaccbabaZnbZ
w:wussten	ccbcdcpbdcddb
w:x	paambcmZbakbi
w:x1	qccdddbdddded
w:xavier	bdbdcdncdldec
w:xero	qbaabcabccbca
w:xii	bccccZbocbcbZ
w:xx	bccdddndccled
w:y	ffjfkifejdkcc
w:ya	gbbljbkibkmcc
w:yard	maabkbmobZdbc
w:yards	aboaZoYZbZbba
w:yay	nccddcbcccmda
w:year	eikhfikihiccc
w:yearbook	pcabcaakcbacb
w:yearly	bnZbbbjlbZZoi
w:years	ekfdkeccnmbcb
w:yellow	ZbbccbdbbYocp
w:yen	rmabcbYbbabbY
w:yes	mkljkedccdbed
w:yesterday	keabccgbhockm
w:yet	bbtekcbbhdcda
w:yeux	dccedecepeeee
w:yield	laabbbpZaZnba
w:yildiz	abodadmcdbcdc
w:yo	lbdcocdacmmbb
w:yoga	jZaaanenaYZZn
w:yoghurt	YnZcbcqbZYbca
w:york	bnbdcdlccbdmc
w:you	ifjihifeejfhb
w:young	bnbcopabddcdb
w:younger	ZeaccbabonbbZ
w:youngest	Zaaabojabebca
w:your	ddffddkcjijkf
w:yours	bhicifniediee
w:yourself	bmnkbcklbbdde
w:youth	aoccanZacbccZ
w:youtube	Zcaboaanbajca
w:yr	ZjmbabYbqZZbZ
w:yrs	krabcbdbmbbbY
w:yusuf	leedddkcccdpa
w:yvonne	aambbbkaYpbba
w:z	aaabbbaaboaZY
w:zaagmachine	ZaZapaZbaaaba
w:zaak	bcacccbcbobba
w:zaal	ababbaZobZbbm
w:zag	lcacccpcnbccb
w:zagreb	YoabbbianZaba
w:zah	bcadddocbbcda
w:zahlbar	nbbbcbaacbabn
w:zahle	odcdccbdbccdb
w:zahlen	laabbmpobabaa
w:zahlende	YaZapaYbbbbaa
w:zahlt	ZbaabqZnaZaaX
w:zahlungen	abababZaaZpZZ
w:zahlungserinnerung	bcbccbZbbabbp
w:zahnarzt	ZaZbbbmaoZaah
w:zahnarztpraxis	bcacpcacabbZa
w:zahnpastawerbung	occcddbdddbcc
w:zakelijke	ZbZabaobbanbY
w:zal	lmbddcbdcbcdp
w:zanele	rbbcbZaabYccZ
w:zap	YapaZZYZZYZYX
w:zara	kjddidkcibdoa
w:zaragoza	bplcclbccbddc
w:zat	odceddcemdeed
w:zaten	bcacccbccobba
w:zaterdag	lcbccadbbbcbq
w:zaterdagcursus	ZaaaaaaobZaaZ
w:ze	afecccbbojlck
w:zealand	bmmcccabanccb
w:zee	dededddeodeed
w:zeeland	cccdndmdcccdd
w:zeelucht	cncdddcdddddc
w:zeep	acbcccpcccccZ
w:zeer	cdddddcdcdndc
w:zefa	dddddeddncddd
w:zeg	lbacbpaaZaabZ
w:zeggen	lclbcbabbabcp
w:zegt	cmcddcmdmccdb
w:zehn	ZaZbbamanlaam
w:zei	ZaqabbZaYYabZ
w:zeichen	bcbbcqabcabba
w:zeichnet	obabcbbbbabcZ
w:zeig	cdcedepedcded
w:zeige	ccbdpcobcbbcb
w:zeigen	abanbojaaaaaZ
w:zeile	pbbacZZacbbba
w:zeit	mblkckmbbbbbZ
w:zeiterfassung	bcbcccoccaccb
w:zeitpunkt	abpbbbabaabaZ
w:zeker	qbadeddeddddc
w:zelf	eaabmoZbbjnbZ
w:zelfde	qcbcccabcacbm
w:zelfstandig	aaacbbZbpaabZ
w:zelfstandige	oaddddccddddc
w:zelfstandigen	aaaabapaaZabZ
w:zelle	abddddbdccrcb
w:zentrix	lbnddecddcbdc
w:zentrum	abZbbbaaoZbaZ
w:zephyr	mmkchbecdeckb
w:zero	ZldanafnaZlai
w:zes	kabokjeabbbbZ
w:zescijferige	cdcddbbcdcobb
w:zestig	ababaoaaZabbZ
w:zet	ababbZZZbbpbo
w:zetten	ZaoaZaYZZZoaY
w:zeven	mccddcqcbccca
w:zich	abaocaabbaaba
w:zicht	aoadcdacabcbb
w:zichzelf	cbddnccdddcdc
w:ziehe	bbacbcbbaobca
w:ziek	bbcccZbbcbcbq
w:ziekenhuis	bpcddcccbcccn
w:ziekenhuizen	dpddddcdddcba
w:zien	ZmalobfbbjbbZ
w:ziens	ababcaZZaqbZY
w:ziet	occcccbcccccb
w:ziffern	bcadccbcbboca
w:zij	YaZnaZZaaZqaY
w:zijn	beoacaadoZblc
w:zimmer	bacccocbccdbb
w:zin	naqbbaZabZbbZ
w:zio	bdcdddcdccodc
w:zip	acccccabdcqbZ
w:zippata	bbbacZaabbpba
w:zit	abnbmbbmladbd
w:zitten	aaabcbpbcobba
w:zitto	abacbbZbapbba
w:zo	mbnlhbabblkbZ
w:zoals	abobccacZbmcb
w:zodra	abpbabZaZZbba
w:zoe	oaacbbZZaaboZ
w:zoek	bloclcbjkbccb
w:zoeken	Zceonjfcdbbcd
w:zoekopdrachten	bcbcccabcaboZ
w:zoekt	gpeccofccccca
w:zoiets	ZaZaaaZapaaaZ
w:zolang	dededddeodeed
w:zolen	bcccdcaccccbo
w:zoll	cddddcccdcocY
w:zomers	bocccccdddbdb
w:zomervakantie	occddbcdcccdb
w:zona	aabbbamaoZbYZ
w:zondag	akZbbbZpaYbao
w:zonder	kccckdkccclcl
w:zone	lbccdclacccdn
w:zones	pjccdcemcbcca
w:zoo	oabcbbZbabbcn
w:zoom	caapkkZnbanca
w:zoon	ZaZaanZaoaaaY
w:zorg	cdcddcapdbcbZ
w:zorgadministratie	bcboccacbbccb
w:zorgboerderij	ZZZbpaZaaZabZ
w:zorgt	acbcccbcbcbco
w:zorgtechniek	ZbZaaZZpaaaaZ
w:zorgverzekeraar	bcdcncbdcccdb
w:zou	kdojimabjaebZ
w:zover	Zbbobbabcbcca
w:zowel	bbodedcdcddcc
w:zu	jjcjhkljcgcja
w:zufallig	obbccbmcbbcca
w:zufrieden	abobbbZbaZbbZ
w:zug	nlccdcbdccccn
w:zugang	bcbccclbcalap
w:zugangsdaten	abcbcabbcaoaa
w:zugestellt	dddddebcddbbn
w:zugverbindung	abbcccabcabao
w:zukunft	cdddedodcdeec
w:zullen	bobbdcacdoddb
w:zum	hkbjcdhldibbm
w:zunachst	oddeeeeeeeded
w:zur	lkbcdcbflncak
w:zurich	eolhkeacblcca
w:zuruck	jcbcdcbccbolc
w:zus	aZacobaaZZbbq
w:zusage	ZbbabpZYaZabZ
w:zusagen	bcdcdbbdcccdr
w:zusammen	bbbpcbbacbmbn
w:zuschlag	accnccaccccbo
w:zuschuss	occcccbccccaa
w:zustandig	cccccdrccccbZ
w:zustellung	bbbcccbbbbbao
w:zutphen	laabbaaobZbbZ
w:zuverlassigkeitsuberprufung	oddeeeeeeeded
w:zwangerschapsverlof	obddedcdddddc
w:zwei	ldchiofcibcci
w:zweimal	ZccbbpbZccbcb
w:zweit	bbdcncddddddc
w:zweitagige	accbdqbbccccb
w:zweite	ZbbqbaaababbZ
w:zweiten	bcbcpcacpbccb
w:zwembad	bbbbbbabbaabo
w:zwemles	dcdedbccdcdco
w:zwemmen	ababaoaaaaabZ
w:zwischen	cdddddbcddccq
w:zwolf	obccclaaccban
w:zwolle	ocaacnZckbbca
w:zzgl	ndcdddcccccdb
w:zzp	jnlcccmlcbbcZ
w:£	lmaldnmcbbccb
w:º	ZmZbbpaaaZaaj
w:€	liblemgdcbkce
wait for	bocedejdcigdd
waiting for	bjlccddccbcok
waiting list	bcbbnhabccccp
wake up	lbidddmdbmcdb
walk you	acbbldqccZbcb
wall ?	jcacccaccpddb
wanna hear	knadcdmccbddc
want a	ndcdnhlccccdb
want an	qccclcbcccddc
want anything	bcYdddbcardca
want in	njacacmccbjdb
want it	ijbiejlbmdbbe
want me	hiicccrccbcdc
want one	ZoaconZbbZbca
want somebody	ndcdmnbdccddc
want someone	lblcndadbcddc
want the	nmccbcmbbaecl
want to	cemjmhdddcecd
want two	Zbbqbbaaccbdo
want you	cpjclmbcccidc
want your	ZbabbolmcbibZ
wanted !	ZrbcabamcZbcl
wanted for	ejcdcmboccccf
wanted to	cfbdhdkddpddd
wanted you	aaacclbcatcdb
wants 0	jcccncaacbccr
wants a	okcnicaccccdj
wants an	pZbkcmabcccda
wants somebody	fbqdcdadcbcdc
wants the	occcdcZcdbccp
wants to	cjbmddbbeajkp
wants you	ZpaaaolababcZ
wants-job>benefit	cccdddbdpjddc
wants-job>call-ask	bbadcdabZpccb
wants-job>client	bbZccaccpbcdc
wants-job>connect	bYbeeecdpdecd
wants-job>event	dacdccbbpbccb
wants-job>expert-call	ZaaqaaZaYZabY
wants-job>freelance	bdndefcfcdeee
wants-job>funding	bbacpcabXZbca
wants-job>i-am	cdbcegbctcecc
wants-job>interest-q	ZbaccblbrbcbX
wants-job>job-word	ccbdddbhtbdcb
wants-job>mule	dcbeedcdrcddc
wants-job>open-to-new	ddodddbdbbddd
wants-job>pay-first	Zccbcbpbbcadb
wants-job>pay-word	dbdccbrcncccb
wants-job>permanent	jocdddbcmcddb
wants-job>recruiter	ccadddadscdcb
wants-job>requirements	dbaedecepledd
wants-job>role	cccdddbdsddfc
wants-job>seeks	bbbddckdqjddj
wants-job>sell-cta	abbbabZcpbcca
wants-job>site-notice	cbadddbdnlcoa
wants-job>start	acbdccdcsbccZ
wants-job>teach	ccbccdjjraccb
wants-job>thanks	bbbcccabYbbsZ
wants-job>third-person	lccdedcdodddd
wants-job>threat	aabddcqdpcccb
wants-job>unpaid	ccbddcncmcdcb
wants-job>we	kenbkbjbXmcck
wants-job>workplace	Zdbcdbacpcddc
wants-job>you	cbaccbecseelc
warehouse manager	lncdddcdddlcc
waren sie	khnjckalcbccZ
warm regards	nmcdjccdcceed
was 0	ZbabcbZcoZdcq
was a	bekccebblpeec
was accepted	cddddabZdbcpp
was always	bbbcfnbcbqcca
was an	abZbacZbqZlca
was born	cdbddecdmndec
was changed	acacccZbcamqX
was closed	aaZbbbZapYZqc
was found	mamcddbccbbnb
was given	pcncdcbdcbccc
was good	bjacccachrcca
was great	acaqccZcdjZcb
was here	baaccclbbccbp
was impressed	dkodeeceeddde
was in	abbcccmndnbcl
was it	iciaccabbrkkZ
was looking	nbacmZbcbYcdo
was matched	lclmddcddcccd
was me	acaccbnbaqbaZ
was my	bcbldmbdmiddc
was no	nkacbcabbabbn
was not	ccmdcdbcclbnd
was on	acmncblmbZcca
was seen	bbabdcaccZmpa
was so	cceeddnlicded
was sorry	abacbcpaanbbZ
was struck	icccdboccjddb
was that	ZaYabaZaaqaoW
was the	ccegfcibjqcce
was there	bbaclclcnecck
was very	cbbdddbccrjch
was with	kbbdicncckcdc
was working	mbaqacZcbZbcb
was wrong	bbncjcacbpccZ
was you	ldcdcdccdbaon
was your	boaccbZamlbcb
wasn t	bbkcicbcilipZ
wat u	akqcccacbbccb
water company	pacdcdcdccdel
way and	cdcmddbcdecdo
way into	ddbbedcdqiedd
way of	dkbddcilfmcdi
way to	ZmkcccbccjXol
way you	dckddkbddrcaa
ways with	llabcbZbcocca
we ?	paZobblabYabY
we all	Zmjmaoabcacdc
we always	abicbaZncnmbY
we are	ljkkkecjccddc
we ask	fcbicbnpcbcbZ
we betalen	nddddobbddcdb
we both	bcacfcfckscdb
we bring	iccdclnadcbdm
we build	kcldcdodddded
we built	jddedeodeceed
we can	jffckijkcbjcj
we collect	bcbcccpcdbcdo
we come	Zbbccbrkcacdk
we commission	pcbbcnZbcbZbb
we compare	bcncccpbcaccc
we connect	cdbnddaccqddc
we continue	mnkccclcbbZca
we could	idbbcoobclcce
we count	jjcbokdbdccdb
we d	lkclkmciccccb
we deliver	lbbdbdqcdadda
we did	bibcbdrcdlcdb
we do	iheglgkddjedd
we don	nbjkicaeccemd
we edit	YcbbbqmadZZba
we een	ZbnmbobbbaccZ
we employ	lbcblcndcccdd
we find	lamclioccbcdc
we fix	lbbbbaqbcambZ
we get	fclclchmdcddd
we give	abbcZoracbcdd
we go	fclbncmccbbdc
we got	cjbccbZbcmbcr
we had	lhjcccdcklcdj
we have	ljkdkcjdcdede
we haven	ibbkojccbbccm
we hebben	aZabpbYbcmbal
we help	cklhddocddcdd
we hired	afccdZacdbccs
we hold	ZaabbYarcYbbk
we hope	aclbccapcYcbo
we install	ccbccdqbbabdc
we invite	abnbjoaldcbcb
we just	nbbcmZamcbnba
we keep	acrbcciacacnb
we know	pmZccbkccabca
we ll	delfebbcchgkn
we look	hkjdclmdcedjb
we lost	Yoaccblcbpbca
we loved	plccbbfbdakcb
we make	mlddljjcdcedb
we match	aalcdnmcccddd
we may	afrcccZccbcdl
we meet	Zaaflblocmbch
we met	jleclikbckcbi
we might	acnnjcZccmccc
we move	bcacckncmobcY
we must	mbhccbZbckbbq
we need	nicikkabcckcj
we never	lbbbbaZacmWpj
we noticed	bkbcdchndcmbb
we offer	bmckdlhdddkdc
we only	ccbccdaccpmdc
we pay	kjcocncbdcedb
we provide	acccbcqdddbed
we publish	cbaccnjocbbba
we put	bcccdcrlcbcda
we raise	ccccpdbccccdb
we re	iiimkddicdddd
we read	idccdcbidbkdo
we record	aaabbbZrcaccb
we regret	bcbcababdabbt
we reimburse	mcdcddZdddodc
we rent	Yccccclbcbocm
we request	llddekbcddddc
we require	kbcnkaabdcmdb
we run	cdcmlnbddbcdj
we sat	ccadcdiccqddb
we saw	jqbdcnbcbbccc
we say	occbacajdbcdn
we search	iicdnmacdccdb
we see	jalcbceccbocj
we seek	nbbjqcZbcbbca
we sell	jcacjcpbcbcba
we send	bbbmcbcncbocb
we sent	ZbaabZYZbZfrY
we set	adcacmqbddccb
we share	ZbZblbkabqmZY
we shared	occddcbccncdb
we should	bcojcjbdcnccj
we show	abbZmcpcbccdc
we speak	jopbcchdcacdb
we split	babcYjebcbpco
we spoke	llmbcbabbnbcZ
we still	mbnbclZbbZccn
we supply	hcmddbpdcbddb
we take	adckdmjddcidn
we talk	mekljcibicdcc
we talked	mjcbkcablncda
we think	Ybbqcbmbcbhca
we thought	mbbbpaabcbcdb
we train	abcbcmmbcbncb
we use	clabbbZcbXlpk
we ve	jjddkejhdieid
we want	olbimlZccbcci
we was	abamkbmbbmjbZ
we were	jbblhhafcoecc
we will	mdlccaklcbkcd
we win	abcbpbmadbccb
we wish	jcfbdnabdilci
we won	occldiacdccmc
we work	abpccdncdbcdb
we worked	jcamddmccncdb
we would	nidejldfddcdc
we write	bbbbcZrlcbbca
we wrote	ldcdmcbndccdd
we-help>benefit	bcedikqcdcddc
we-help>call-ask	mdccdcpkcbcec
we-help>client	ncbcdcocdcdcc
we-help>cofounder	cdddpdceeddec
we-help>connect	aZYcccocoZccb
we-help>content	cedcddocedddc
we-help>easy-money	abmbbcpbcbicc
we-help>equity	ccdcaqZbddcdc
we-help>event	rbabbmcYbbacb
we-help>freelance	Ybbcclrbabmcb
we-help>i-am	pcadccocaaccb
we-help>job-word	jcjcccpcbbkcb
we-help>messenger	pccacbbcccadc
we-help>mule	okabolYbcbbcb
we-help>pay-first	bcbncbkdddbdd
we-help>pay-word	amcddfpdclcda
we-help>permanent	krbddceddbcdb
we-help>recruiter	aaZcddrdlccdc
we-help>requirements	dddecdqcbdddc
we-help>role	anicccpcbdncb
we-help>secret	acbdcbpbccacc
we-help>seeks	aZZccnscmbccb
we-help>sell-cta	adccddrdddhdc
we-help>site-notice	bcdcdcmcedncc
we-help>start	Zcddcbodddcda
we-help>task-for-you	Ycdcddqddeddb
we-help>teach	kabbbrYbbbmca
we-help>threat	bddcdbpcddbcb
we-help>wants-job	cccdccncndccb
we-help>we	doamkcnabbbca
we-help>you	lccfchpccckcd
we-help>your-profile	bbacddqcdccdc
we>benefit	jdiejipcbcecb
we>call-ask	idklghlibbbde
we>client	hidrccddcbdcd
we>cofounder	edkjqckbcbccb
we>connect	cfjnkbecbodbb
we>content	jcaclnmpcbcbZ
we>cv-ask	acpdedaedcddd
we>easy-money	cfchmjbibbpca
we>equity	aaajqjaabdncj
we>event	hbicenhpbbiba
we>expert-call	bccslhgcccccb
we>freelance	middddnkchebb
we>funding	jeblsbbhcbbcb
we>i-am	dklejeecdnccc
we>interest-q	ZaphblmZbjbbl
we>job-word	cpndecdicbfcc
we>messenger	elbcbbabmbrcZ
we>mule	ikckkkfkbbkcc
we>open-to-new	ablchcnocbccb
we>part-time	ojcbhcgdcndca
we>pay-first	lbcjecbcdfrcb
we>pay-word	lecmdnlcbbecb
we>permanent	mpceicdkcbddb
we>recruiter	bhicccqebaebo
we>requirements	jcnbejqbbdfbb
we>role	jpddikiccbhcc
we>run-code	kkbbjcZbcbock
we>secret	nbbbfkafcaqlZ
we>seeks	nmhjlmacbbecc
we>sell-cta	lbcljapjbbkcc
we>site-notice	ljbcbboibebnb
we>speak	bbbjeobrcbcca
we>start	obbccjpccecch
we>task-for-you	rldcdeibccdca
we>teach	kbbdfrckcedda
we>thanks	kigndfddbekdc
we>third-person	Zbbnccaobbbbb
we>threat	mmbjbdlbbddmb
we>unpaid	ecbbcikqcbick
we>wants-job	jqaaflnaZabcj
we>we-help	ijeejgoccdfcb
we>workplace	iinkbaZpcbnbZ
we>you	fjjjdjldcckeb
we>your-profile	dphelcaccaobb
web form	mmcdcblcdcddc
webinar gratuito	dedeedcqededb
webinar on	cddddcbrdbdca
website and	ledeedmdjdced
website is	icbcddoccmccb
wedding !	noacbcZbclccZ
wednesday ?	lccncckcdbddk
wednesday at	alcccbdncaclm
week !	kbbcddpbblccc
week $	nbcccmbjlcddc
week 0	nkcddckccbckl
week ?	lhijjheddecdi
week and	kibdckmlhbkdb
week at	andnidcdccddc
week be	ddjdddoeedded
week for	lceddacjfcokc
week free	Zddddhncpcddb
week from	jbcccchmccndc
week i	ecclddmldbddd
week in	cfbccqbljkcca
week of	lfiicjeekbccj
week on	nbcccbpccbccb
week or	hlcmddkddddee
week over	accbdqbcaccdc
week s	bkbddcamckjcm
week six	ocbddcbccnddc
week through	occccnbbccddc
week to	nekkedcddhddd
week until	mbcccklbbcccn
week with	mcbccbapbacca
week would	YmZcccbcqacdb
week £	lmdddncdddcdc
week €	nccccpabdccdb
weekend !	bbbccjbncnccb
weekend ?	acZccbacYZbcs
weekend and	mjbdccmccYcdm
weekend for	accccambcbbZq
weekend in	Zpbccnbbcacda
weekly by	accacpacbbncb
weeks $	qcdcdjbdddddc
weeks and	kkibclbknbcdb
weeks from	qcccjcckldcdb
weeks in	qbbbbaZabbccn
weeks of	sbbbbbZbcabdZ
weeks on	jacddnbncccdb
weeks to	olbcddaclcddc
weeks with	anbddmcdkcded
weeks £	qbdcdkbbdcccZ
weeks €	qdccdcmcccbcZ
welcome the	jcccddndcnddc
welcome to	ecbcdcenckeck
welcome you	bbZbaampcYlca
well !	bkjeddmcflddc
well ?	cimcabjbnkccZ
well and	nbaccaZlbpcca
well as	bdkddakccknec
well deserved	cbacdcabbrcbZ
well done	cdmdddblcmddc
well in	hbbbcbZocmbca
well you	bbacccncmeddb
wen it	lmbcbbbZcobca
wenn sie	bbaccbabsbalY
went from	abbdbcjobabcn
went out	bcbcccabcZZbr
went to	abjcncZbljncZ
went up	acbcdcadcccdr
were at	ccndmdbddieed
were both	bcaccnaabocdb
were found	bcbbbcYccajpZ
were in	abaccaeboncca
were recommended	pcobclaacbccb
were referred	klcmdccdcdcdb
were right	hcjccdbccrcca
were the	bodemcZcancdb
were to	ZaqbcbmbaZbba
were you	abmccblcbnccb
weren t	bcqdkcbccecdb
western union	bccdddbddcrda
what a	bbkcckkjkkcec
what are	ecpcddcccldcf
what do	mdacdlabbrcca
what else	abmcocabbkbca
what happened	adcccoacdmddb
what happens	lcacncnbcbddc
what i	hijdifmcnbcdb
what if	abZcobqbaZaca
what is	nbbbjndbhbbna
what it	lfjjhfclhcedb
what kind	absccdacaZccc
what our	bnacdmoddccdc
what s	mcojjddcdgcca
what she	ajpccnacaYcca
what should	bbscccZcbZccb
what that	pcbccdalcbdec
what the	ccmdlcbllbldb
what they	gdmcecnihdcdc
what to	lcccceacnpcda
what we	ljmclcdjcbedg
what would	ijsdcfhecaccb
what you	jfnkdceibjdcc
what your	YbZbbopbbabcb
whatever is	ncbdmdbdlbcdc
whatever the	aancdnmbcaacb
whatever you	ldalcmdnbacdb
when a	bbncecnncbccb
when can	nbmbccpccacca
when could	nlZbccmccacdm
when he	bkcdddkddkmec
when i	bclcbcmfkekdk
when is	amndbdjccccdc
when it	bcqcldddcdded
when may	bbpcdcoccYbaZ
when one	bcocccabcbccq
when our	cdcddeneikeed
when searching	mdcdddocddbdd
when something	bbrcclZccaccb
when the	fencecjdddeld
when they	bcpccjjcbblcc
when to	qcacbbYbbancZ
when we	djkdlgmccicdc
when you	djghbhecbnkcj
when your	bobcddjdcocdb
whenever you	mccocbebddddc
where do	abmccbZmoZbca
where i	cfhcdddnmlccb
where is	bnadbdbclkcdb
where it	ababibaaomccZ
where people	jbnbmaYnbZacZ
where small	jccdodbddcced
where the	mclccdiccdddn
where to	Zbmcbmboaabca
where you	bjpddccebjfjc
wherever you	jhbcccardbccb
whether i	bjocccacagcdn
whether it	bbodddlcmaddd
whether my	bcbpccjZkZbcb
whether the	bcicddkdbpdcc
whether they	acpkhdbckbcdc
whether to	abdmmcbncccdb
whether we	ZjocbcZbcdcdn
whether you	ncnedhddcdddf
whether your	cbhccckcqaccb
which 0	ZcbblbZacbqcZ
which a	bcccknbmlbcdc
which day	alccddodckcdd
which has	Zbbcccmlbbocb
which i	ihfdglliciddc
which is	giickjnecbddg
which my	cmcecdblkided
which of	lcqcccdcebcdc
which one	ibnccbabcbccn
which the	cbbckklacaokb
which was	cdcdddmblmddc
which we	lecmddbcdmkcc
which would	bcojmdaccjcdc
which you	icolddcccekkb
which your	ldcdddbdblbdn
whichever you	qclcccbccbcdb
while i	bcdcncecnakdf
while looking	kcbcdcmcbpccb
while searching	ecbnbdadkaddn
while the	iccdddqcjbdda
while we	oaejedcddddem
while you	bcicclkncamcb
white label	odbdddldcccdc
who actually	bcbnbmaZbncdb
who answers	ajbcqdadcccdc
who are	ccockljlbbcdc
who asked	acccocZibncdc
who buys	ccadccrcjacdb
who came	kbaabaZqbkjcZ
who can	lclcmiabeebdm
who come	amedmdjdccded
who could	fmhccdpcbbcdb
who d	bfmjmcmdcdcdc
who decides	ZaZobboanaaaZ
who did	jbbcicacmncck
who do	abdibblbrabba
who does	kcbcibbbpmcdc
who doesn	ZaoobbZcaacbb
who don	nclacoZbcaccb
who found	cdkbeecddcdod
who handles	ccccdcrccccdb
who has	cmbohmadabich
who have	bkboccmldccdb
who i	jcndddcdmbeed
who is	Zimcicienbcek
who isn	amncacbcbnccb
who know	aclmlnddcbdda
who knows	jlkilcdjddddb
who leaves	cobdddlddcdcd
who left	nbccbnabdbidc
who like	abnlmcZlcbbdb
who ll	jmbfmoZeiabcb
who looks	bcbcccsleZcca
who made	cdbdcdbkcqcca
who may	bcocddbkdbccc
who might	cbkdpdccmaddc
who need	abmcjcnbcbadb
who needs	ZZZbbmabrZbbZ
who picks	ambbbchoccbcb
who run	acanbchocaccc
who runs	lblcndadcbceb
who s	eimljeafjcecd
who said	ncblddabdcndc
who share	bbncddaocaccb
who should	abYcbkYbtZccZ
who signs	cdcjfceokcddb
who stays	YrbbbbYcbbcca
who think	bbZbncZbaqmca
who told	lcacddbdofcdc
who understands	kaammmZccjcdb
who ve	cbgobcmobbccZ
who want	abmbnalmbZcca
who wants	bmbbccecnbcbn
who was	abakcimbelccm
who will	obamcbacoabda
who work	bbaccbaqckcbb
who writes	mnbbcaahcoccb
who wrote	maZbbcmbcpcca
who you	abZbbaZZbobok
whole team	bemccbZmbkbbm
whom i	ccjdhcadloddb
whom you	bmdcddlcbkemb
whose work	alndccbcnbddc
why i	ddjcckmcimddb
why it	bkcdddmddoded
why not	ZpZbbbZmlmbbZ
why the	Zcbbccalcnlbm
why you	bbjkckbccaldn
wie du	lccdddqbdcbdc
wie gaat	abacbbqoaabbY
wife s	ilbcccbcoacdb
wij hebben	fhcdjdqdcdddc
wij zijn	lbpcjckccbcca
wil graag	bcaobcacqbcca
wil je	bcjcdpfkkcddb
wil jij	koncccbcibcca
will answer	njcddbcmddddc
will be	fcjddccidcmfn
will call	clbcdcpbdecdd
will change	bckcdcabcbcpa
will come	ebocdcaccbcdp
will do	ajmbcnbcbaccl
will get	aacflcfbbbona
will have	ZnnbbaanbaacZ
will make	Zcbcbombbaacm
will mark	nbbccchbdbbcn
will need	actcccZjbakca
will not	cbdcccfbmcaok
will pay	nbincZaabalbi
will send	bmbcdcnccblda
will tell	abmcccdcbaocb
will want	fcmccoaccbcdb
will you	boabbmZpjabcZ
willing to	kemlcfdcmbddb
window and	cbbdddckdicco
wir brauchen	rcccccbcdccdb
wir eine	lbcadpbcccdcb
wir haben	bincfcjbcdcme
wir sind	ndkkibblddfdc
wir suchen	Zocbcoclddddb
wir uns	abalcbabblmbn
wir vermitteln	cabdddrdccdcc
wir zahlen	kccbcqabcbbca
wish to	einednakdbecd
wish you	bbZcdnfbbpbbl
wished to	adccdcncapcdb
wishes to	omcddkccddddc
with $	mcbcdcjbbbpcb
with 0	dibhlclikbldb
with ?	acbcbcrbcbccb
with a	ijckjjieideec
with all	ccjcccapcbcdb
with an	jfbcdemmciidb
with another	bbncccYbcYccq
with any	ejcbddbcndlcj
with anyone	bbabbaaneaapZ
with benefits	epidcdbdddddd
with best	bcmcclkcdkced
with cake	acbcbciobnbaX
with code	bdbdccapcnbca
with cv	nmbeeedddeedc
with eleven	ombccdicbicdc
with experience	ccncnjbdbdcdd
with former	bccpccbldccdc
with four	oabcicbjobddc
with great	ccbdcmcbmlddc
with half	bbobcbZnbkccb
with health	cqbdcdbdddded
with her	YlabcoZbnccck
with him	pbbbcbmbcccdb
with his	ecccdobddjldc
with it	kidkecjckfeci
with kind	kmcdcdbicnddc
with me	lddcqccfeaedh
with medical	Ypcbbbnbcbbca
with mrs	acccdcbccbccr
with my	kcechljdchkcj
with names	bcnbcdoccccdc
with no	bdcdhdodjdded
with one	ednnedjccecdc
with or	bmndcdacbmccc
with our	ljedccncdclci
with own	ncbcccoccccdb
with pension	brbdcdbdcccdb
with people	cfbindmbclccc
with real	cnabpaabbbcda
with reference	kmccdcamccbcl
with regard	nbcddbbcdcbdo
with regards	kncdcdbddmbed
with resume	qbcdedcdcdddd
with six	kalcccccobcdm
with some	bcadcdadmmldd
with somebody	YahkbaZomnbbY
with thanks	hbncccaccobcd
with that	YpabbbYaoZcck
with the	jhdcddddilkcl
with their	lmanjbilbZcbb
with them	mkbmbckccckdb
with this	acdddnlddlded
with three	cjcjedhoddicb
with two	mjacnkalcbbfd
with us	ekiigjdkceblc
with warm	lcbkhcmkdbded
with what	bimdjdddcemdd
with which	ddddddblbpdec
with whom	ccndddbccbcnc
with you	keemdbfbljdma
with young	aabbbraZcbcdc
with your	dcjfcdkdiepcb
with yours	ZambbakpaYabY
with €	babmncbccacdn
within 0	bccddcjccdnok
within a	ambncbnjcblaZ
within six	cbccdbnndcddb
within ten	mbbcdcincbila
within the	cljddcfccgllb
within three	bmhjlccccbccm
within two	bkcccdlddcock
without a	ajjcccjbqajca
without an	blcclmjccjidb
without charge	bcccddlojccdc
without interview	dddeeeceedpdc
without limit	jpacccaccbmbb
without making	pcccclbbcbada
without me	kcbdcdaccgcdp
without names	ZbnqabZbaYbbZ
without obligation	cbldcdodcccdd
without one	cncdcdibccccn
without the	bcbccbebZqccb
without you	Ymcceboncbcdb
woche 0	ocdddccdddncb
women in	abZbbkjrbcjaZ
won a	pcdcmcbdddcdc
won t	feekmejeddded
won the	jkbbdcabcmlbl
wonder if	acadmlacobddb
word ?	ccbddcbcrbddc
word with	kanbbbYboZabZ
words $	nbaaapZZbaXZZ
words and	ldcddabcdlncb
words in	mbacmbnbbaacb
work 0	afbcccabqbmcl
work ?	oidccclbnYbca
work and	mldbcbaljcmcc
work anniversary	cccddccccocmZ
work as	kdddedcdpcddd
work at	neajccZcqcclb
work for	ndlicbbbpajca
work from	djbdddgcmlfcl
work i	dblccdccoicdc
work in	beljbcZlkcoja
work is	nnlfddadccddc
work on	kmdicdkjkccdc
work out	ZcbcdcmbbocbZ
work permit	ZbaacYYbbascZ
work since	aYadcdabuZcca
work to	sbYbbcYbbacna
work we	ammcccbnbbddd
work with	ehpdcdmcdccdc
work your	pZaaccabbmlbZ
worked for	bfndddcdkbddd
worked in	fcmkddbjmbddc
worked together	diacddmccncmb
worked with	lpiecbacbmcca
working days	mbcedccccbcmo
working in	abnnbcbnbckca
working on	bcjcpcakbaldl
working with	kboccciccndbb
workplace>benefit	Zbodccacnbldc
workplace>client	ZbZZcaYpcaabZ
workplace>easy-money	pedcdhbcdimdc
workplace>event	bZZccbpZccabb
workplace>expert-call	Zbbocaabcbbca
workplace>freelance	obmdeeceddddc
workplace>i-am	lbbccqZbnajcb
workplace>job-word	Zaabdambcdqcb
workplace>mule	abbcdcobccmcb
workplace>part-time	babbcZabbbbcr
workplace>pay-first	Zcdcdbbbdcpca
workplace>pay-word	qbbjdbbcdcodb
workplace>permanent	aqlcddbdccddc
workplace>role	Ylccccbdccqcb
workplace>run-code	apbcbcacbalca
workplace>seeks	XmZbbbZbaaabp
workplace>sell-cta	nbdcdZYaccoca
workplace>speak	ZcdoaZcbccbda
workplace>start	rbddedceddddc
workplace>task-for-you	accccbpabbaca
workplace>threat	accdedcdccqdc
workplace>we	iocecljicbicb
workplace>you	YpibcoakbamcZ
works and	bcbccoaccfnec
works at	cccddcndnbjkc
works for	ocbbbcaacbobc
works in	cdbcldoddccec
workshop and	bbbcolZlbbcdb
workshop for	bkdccobbdcmdb
workshop on	addcdkbqdccdb
worth $	bccqjdecccedb
worth a	aoagcdqccbcdc
worth it	ccbadclYbmdcq
would 0	mccccnkbcbbda
would a	ennckckdcbccb
would appreciate	dcomddeckbddc
would ask	ecnddmbcihcdc
would be	hjhkffcekjcdd
would consider	emnleccccccdc
would do	Zabcekbbobcdr
would encourage	mncdedcddcddd
would get	abpbkcacmbcdc
would have	jkcddkbccjddn
would help	bYbdddbdppdcc
would in	abqdccbccbddd
would it	boncccmchbcca
would like	lfenilcbiiccb
would look	jdbdccmcobdec
would love	cildjcmlmbcca
would make	bnpccdadcbddd
would mean	akabfmaocacca
would need	qnacacacacadc
would pay	cbbniqacbbccb
would rather	kmccncacbbddc
would really	bqadddlcccddc
would suit	Zlndcdmdbaccc
would take	laZcconbaabcb
would tempt	bcscddbdcYddc
would that	rbcjcclcdccdb
would the	bcmabpcYcbcdm
would value	cconfdbddbddc
would ve	mbbckcpcbccca
would welcome	kcjdednddjddd
would you	jhkjklchkbccb
would your	YdabadomqabbZ
wouldn t	beeknkjciccdc
write 0	labbcolacbaca
write a	ejbmclaoiabcb
write about	dbellfaebpbcb
write again	ZaqbaaZZZYbam
write and	jbbbcsabcbbcZ
write back	gnocbcecbZcda
write for	abkcbllkbmcdb
write in	mccccnaaakcdl
write it	jbabbmZkbbaod
write me	lmbcbckcnacdb
write on	bcacdlbcoeddc
write the	liccdbmccmcdc
write to	bjhhccbhoeedk
write us	pbbcbmabcancb
write you	cbicmcjknabda
write your	acaacbrabaaca
writes to	kbZbccZbaobam
writing about	ceZbknimbkbca
writing because	ikanccZalmbca
writing for	cccjcrabdhadc
writing in	bcncdbbnnbZdb
writing it	ccbndcbdbodcb
writing on	jbcbccldckndb
writing to	bdcickjcmmddb
written a	cbbcmmbcdccmc
written by	kecocbZocbcca
written for	cobddddkcmdcc
written to	jmcbcdlbclcdc
wrong about	ccbcdcboclcdc
wrong and	ncccacblclddc
wrong thing	aascbdYcbZcdb
wrong to	abmcccacblbbn
wrong with	aiacidkcpbcdc
wrote a	ZaYbbbjooZbbZ
wrote about	brddbdjcceddc
wrote in	kajccoaaccccc
wrote it	lbbbjcmncacda
wrote that	amacikaimnccb
wrote the	nbanbZclakbca
wrote to	aboeccfejnccb
wurden sie	mdccloccddccc
x 0	pabpblZabbZbY
y 0	clcnmdcdcccdb
y a	mdbddcmcmbcdb
y buscamos	cncjmdbdddddc
y dos	llbdddbcncccb
y el	pbbccmZbjbcca
y la	nnbcccabbbccl
y me	lcncccjclamaa
y no	gbacbZoemaenZ
y nos	kbnbdmabccmca
y se	aaabnllbanabZ
y si	cdcdddicmccdn
y te	abambnaabapbY
y una	mbbccbbccnacl
year !	acaobclbblabZ
year 0	dhambmZnblbcc
year ?	fdicbbmcpZcca
year a	abeocllbcbcdb
year and	klldlbcbdecdl
year at	ZZabcqbbblccl
year contract	hpabccbacaccb
year end	plbbcclcbbcda
year for	ZZZanmkaammbZ
year i	bbcdddmcpaddc
year in	abbcbjaqibbla
year it	nckccbjccacmc
year of	bchdcdcdmmded
year on	baadkdadpmddc
year please	nabcccpbaZbcZ
year round	btbcbcbdcccdb
year s	lbaclenncaccc
year student	ddceddcdkoddd
year that	adkccnacbbddp
year two	mabobbacccddc
year we	anlmmabddbddd
year would	bblccbbcnodcb
year you	ZjZbabjbnZpbZ
year €	oZcncccdddddc
years ?	bcodcdabmbcdc
years ago	edlddckkilccb
years and	injceccclkcdc
years as	bbacmcabblcob
years at	bcbkhdablpbbm
years before	cmclddkedcded
years experience	abbcdcacqbbdb
years for	bcbZocadkkded
years i	ncfcpdbdcbcdc
years in	cemelcbdmkcdb
years it	albdccmdcncdb
years of	kecddikdndedc
years old	akbblnbbcjcdb
years since	cjcdddcccrdca
years the	bclddnkddcded
yes ?	nmcbcilcbacck
yes a	ZbnlobabZZcaa
yes and	pbafobYbbbbca
yes for	bjcblcpbccbca
yes i	lbglbbibmlbca
yes no	lqacbbabaZboZ
yes on	noaccdadcbcdc
yes or	ilijmladcccdb
yes the	pcbbcaabcnacl
yes there	YalacoalbabcZ
yes to	Znocclabbabcl
yes we	qbbbcbacdmcdc
yesterday and	bnadddbccpdba
yet ?	akZcockbbbbcb
yet but	lbrcccabbZccb
yet i	aamcacaboiaca
yet which	bcqcddbcbaddd
you !	ldacjcbbcpmcb
you $	abbjfkaacarcb
you 0	eibimkkcbajcm
you ?	likkdejddhdea
you a	ddihcemeckkkb
you about	jjnjcdkjddccb
you accept	jcbaclpbbablc
you after	akscccibbYbca
you again	aadbplZlbkbbZ
you agree	cjZmcbYnblbmZ
you all	bjbddlbdcmddn
you already	bnbmccnbblbba
you also	mamccbZakocca
you always	dobbcnYbblccb
you among	lbabncYndbbca
you an	anjclblcbdmca
you and	deeeefdccmjmc
you answer	bbZpacjbclkcb
you answered	ammbccZbbomaa
you any	clblcdmcclddd
you anything	ccakcclobZccb
you appeared	ccbddcbkcbmoZ
you applied	ZpZccbabaaaoZ
you are	ielkddhddjjed
you around	aarcbcbcaaaca
you as	anckjldhcekcb
you ask	cbkbcmZlqbbbZ
you asked	ccjcccfkdndjk
you at	cjldddlccmjcb
you attend	abbbbbmZcbpcb
you attended	kcccdbapcccab
you available	pcdkeecdddeec
you back	blccmcnccancb
you be	idnmjdbhjbccd
you because	bcddcddncnddb
you before	apocfcfbaamca
you begin	opbccbacccbca
you bill	lbbbnbocbcaca
you bring	bbjjccabcopcj
you build	pcabpbZbbabda
you but	ZaZanocabmbbY
you buy	acbacclpcboca
you by	jdiccmfgbinfb
you call	bcbdddccqkcdb
you came	bboanbdbbmccb
you can	dedeedkkdbdnh
you cancel	adccddacddcon
you charge	rcbecmfccbdcb
you check	acbcddbccaldr
you choose	mbaapmabcZjbZ
you coach	XbZaarYaYnacZ
you come	lkdbnmZnbcccc
you coming	idbdddbcdbddr
you consider	dmljmlaciaccb
you could	likijmkcebcdc
you currently	badcddsbbYccb
you d	elljljdeccddb
you decide	eikqkbcccbccb
you deliver	nbbbdoabdcbda
you did	qlabcjabnjccb
you didn	bdblckbacmkpa
you directly	fcmcdmicjaidc
you do	pdcdfkbdbkidc
you doing	abdcccaccmcco
you don	kicedbmkkccjc
you down	bbaacpdomZbca
you dream	kedddeldecled
you drive	ammcbbZcbbncb
you earn	ZnmccZobbbbdd
you enjoy	icqccdaccacdb
you ever	clqcdijcbiccb
you every	abbadoaachbbm
you explain	Zcaccpacbmccc
you explained	bbbccnbccocdb
you fancy	olnccbaababba
you feel	jkqbccYbbYcca
you fill	oZncccacccmdb
you filled	alkcobZbcalcb
you find	kccccdaojdikb
you first	pcmcccbccZcdc
you fix	rbaccbYbbdcbZ
you follow	acbbccabcZcra
you for	jdcldddfhkhgf
you forward	ldbcccacoapca
you free	siacdfbbcbcck
you from	cbdcccmcaojlb
you gave	ababbrlblkccZ
you get	cedlkcckfamke
you give	ZdcmdsYcledcb
you go	odkcdcacdbcdn
you got	bbcibbabnqccj
you had	blblljabepcba
you happy	bcscdcfccbcca
you hate	bbldaclobacdb
you have	dcceddkfkbjnh
you haven	ZbhbbbnbZZbpY
you hear	bbkdddbcsbddb
you help	lbbblpcbaamcj
you here	cdZcdchcbscca
you hire	ccZdddqcpZccb
you hiring	abZccbqcXobba
you hold	namddccdddmdc
you how	bbaccbrbnZcdb
you i	mmaccdmcbkcdc
you if	lcjdcdnddjbdb
you in	hjkccbdliekfd
you interested	Zokcmcacccccc
you into	faYbobmmbZbca
you introduce	acZcncccoZcba
you is	YiabanjabaaqZ
you join	blkldbjmdcddc
you just	abmcccabbZrae
you keep	kcbcemnbdcmdb
you kindly	bncbcnkcbjcdc
you know	cddkldjdodccc
you last	ZZaabbmoakbnZ
you leave	ccncccabadclq
you left	akcmecZblmglZ
you let	mckbcbZnmajcd
you like	eljfjhkldcccc
you listen	cjpdddbmdbddb
you live	koemcaaababcl
you ll	bkicidjecjmhd
you look	lbdcmcicjjccl
you looking	acrlbcccabcbZ
you love	boocccabbbcdb
you lunch	kbYcpcZablbba
you made	mcbdddbdmhdmd
you make	odbdelcccjcck
you manage	obaacbrababca
you may	bjhlckkleccjb
you mentioned	maacncaccmcbc
you mentor	abobZpZbaabaa
you might	ccodkejfceckb
you mind	abmocbabfmbba
you miss	blZcbZZbaqbca
you more	nmmciibbcdddc
you move	dojeeededdced
you must	dbbccclpkbnca
you my	dcacjcocmhcdb
you name	achqcbaccccdc
you need	bbacecocqblcb
you needn	ebdjbofbbcamc
you no	jcmdddmkcaccc
you not	elembckbfZbna
you nothing	Yobccbpccbaca
you now	mcldlcbcckddc
you of	abnncmacbjbbb
you off	hkoZcclbbjccb
you on	ijjeiideemdca
you once	cbnkocacclbca
you one	mbjnmbkacbccb
you only	ddbccjkcibrcb
you open	cfmdddhcjdkei
you or	bdnmmclcaeccb
you order	cccdcdiddbpdb
you our	djamlboecbbdb
you out	ajpbccYclmccb
you own	acbcbcpcbZmcb
you pass	ZbacbbZbqZobZ
you pay	Ybebcbnbjasca
you pick	lbYbbbZaaobbn
you please	aalccmaccbcdp
you popped	apbcacbccbndc
you posted	ZZmcpckbbbbcb
you prefer	leokccbcjbcdh
you probably	abacbcqbblcca
you properly	njoccabbcacdb
you put	aiaccjbbrandb
you qualify	abblcaqbbbcdb
you ran	ZaapobZbcbbca
you rather	Yancobncbabca
you re	eekfedkeeljdc
you read	ibaojaZnnZjba
you receive	abbccclhcbrgb
you recommend	ackkcambenccb
you record	mddcbqYaccadc
you refer	cacdddcdnccmd
you remember	amakdhcbkocce
you requested	acccdbnoddcbb
you review	mcbbcdabkbbcq
you ring	lnZcbbaaaZcbn
you run	adbcblqkfdkdb
you said	lkmclcebdiccd
you say	ifhecknbdldca
you searched	bdbdddabcbccr
you see	khmcckdijbhce
you seem	nbabocYdbZnaa
you sell	ckblccmccoadb
you send	jegcbcddbcmcp
you set	kdcndnZdddhdc
you settled	ccsdcdbcbZcdb
you share	ZahkcaZrbZcca
you should	moZcklabbkccb
you show	ncbncnabbbbca
you sign	fbaclmnlbabcj
you sit	ZbbkbmcmnaccZ
you sleep	bcdchcnjkamcb
you so	hcoddhcccohcb
you some	abkbmclcbmcdb
you something	Zbnlbcncbacca
you spare	lcbhnZbZpaaca
you speak	caaacreclZkca
you spend	ZbZpbapababcb
you spoke	abicbkbbbscca
you start	nccdldbddbmdk
you started	ccadccmcmlddd
you still	kfllcibbklccc
you stopped	ZbpkccZbamcca
you straight	bobdddlbdcddd
you take	nbbiknbckdfec
you taking	qcbdcnZccbddb
you talk	YinoZpYlaabbZ
you talked	nbbcbcmcdmdec
you teach	bcccetbcbbcdb
you tell	cddkccjepjccd
you than	nkndddbdbbdcd
you that	ecccccbddnmlk
you the	dlijdiehcikde
you then	cbndddndcbded
you there	bdcaccjqcbcZo
you think	jkbkfcaknidhb
you this	khiccmimcbbcb
you thought	acZcbcjcaonca
you three	abnbaclcaYoba
you through	dbfcicqccblcb
you to	ghlhfncddefdb
you today	lcpcddjccaedc
you told	bfocobbbhfcca
you too	baYcbcZcplncb
you trade	aaZcacocaobca
you translate	pbcbcnZabccba
you try	ZaaaonlZbabca
you turned	ZbpbbaYaZZapY
you tutor	bcdddrcdcdddb
you two	idccmdndldccc
you understand	nkacmbZbbnbbZ
you up	kbmccclbfmicc
you use	ZcZmbajjarbbY
you used	fjbicbkccrcbY
you ve	cjbjielecijlc
you want	elndkckbbfdcj
you was	bljdhkccboedc
you we	jcebkkfbdaocj
you well	bkdcddhlcoicb
you were	lhdcidbbknela
you weren	bcqcccacbhdcb
you what	chobldnfcccdb
you when	abpciclcbjclb
you which	ccqdldZdcgcdc
you while	bdkmcdadkcndd
you who	rbabcakbcZbna
you will	cejckelgddkic
you wish	hcqhdccbccedc
you with	dbokdjcccehdj
you within	anbbcbmacbbbn
you without	cdndmcbdkbced
you won	bcecbckikoddb
you work	jbibcblalZcnm
you worked	Zanccdbcbacob
you would	llkjifbegdcdc
you wouldn	akbmjlmcccddc
you write	pdcdimdbjhccb
you wrote	klckcdadjocfb
you you	jcbncbZbckmlb
you your	mcckbckcdmbdc
you £	abaopcYcbabdc
you €	Zbbpbimbcbbcb
you>benefit	dccddeofnbffc
you>call-ask	kimmdbddibjcc
you>client	ecmfbbobfbdjc
you>cofounder	acbctbckcbjcb
you>connect	dckedcgikfdpa
you>content	lblikedmbkcda
you>cv-ask	mkodddbdccjcc
you>easy-money	dcdeldiecjqbb
you>equity	ljahqkdbbcbce
you>event	dcbcgmjcdikld
you>expert-call	hccslbcbjbcda
you>freelance	nikiddhbdbihc
you>funding	bilcodkabcmbc
you>i-am	idkchgidmldbb
you>interest-q	mmkekececbced
you>job-word	cjlchdkcjeikb
you>messenger	gnmcdcbcbbpcb
you>mule	ceefefdbecofk
you>open-to-new	cdsdcdicecdcb
you>part-time	qaabnclbkhbca
you>pay-first	fccccbkbcesja
you>pay-word	lccocjmbdckda
you>permanent	dmlcjdebebndc
you>recruiter	cekccclikafnc
you>requirements	fmlkmicccbdfb
you>role	cmbddikeleemb
you>run-code	daabbbgajgpnc
you>secret	ccbccdbbcdrob
you>seeks	bcjddbncphdjb
you>sell-cta	hcfkdfmdcbjlf
you>site-notice	cdedddeccdkpi
you>speak	abbiclcqclecb
you>start	lcijlckccbcbo
you>task-for-you	mhbbnbbllahmZ
you>teach	bddedrebiiddb
you>thanks	ddcfeidedmele
you>third-person	lbajcampZaccb
you>threat	bbbccchccbqoj
you>unpaid	aibccbtZcclka
you>wants-job	bkcfekcdqcdcb
you>we	lkdgjkjhcckcb
you>we-help	eldcdhocmbfca
you>workplace	eikbcbmebhncf
you>your-profile	ikmhcdcdddjlb
young person	bdcccpaanbcdb
your 0	kbbccbpccdnca
your acceptance	adddemodedccd
your account	cdceddbcdjnll
your address	jbmmcbbbblhck
your agency	fcacccccsbccb
your answer	bjccdllcbmcma
your answers	acbrlcZccakba
your app	ncabbcZcfbpbb
your application	ckcdddbccbjmo
your appointment	cccdddbcdfkcq
your area	jZmmcbZabbkoa
your article	bcecclZmcnjcb
your attention	bjbkccapdbbcl
your availability	mcjqdiZccbccb
your background	blqchchddbccc
your balance	cdcdddbddbmbn
your bank	ccbcdccckdqld
your blog	abancdnZcnbcb
your book	YbmacZjabrkbY
your boss	arbdcdadkcddc
your brain	mcbocbZclmadb
your brother	lcccdnbccmcdb
your business	cdddcdpmdcbdb
your c2	bcceeeqecdddd
your calendar	ncbbcbaabkmmZ
your call	obebccZcoZbcl
your camera	ccddddccccqca
your car	Zaccdcacccmbr
your card	alebcbabcaqan
your career	dcpceecdlcdee
your child	bcccdZbbcbnbp
your choice	obbocmabcbaca
your client	dbZnbcmbmecdb
your clients	Ybbccmmcqcccb
your clinic	abancbmZlanaY
your code	ZbZcnbZbanZna
your colleague	bcacccacsYcba
your colleagues	dclddchnhkcdb
your comment	bbbbfcaabpcpZ
your comments	jbaobbZabjbbm
your company	bcbdcddesedhc
your competitor	abnbbcqbaabca
your competitors	ababcbsbbabca
your computer	abbbccjccaqbb
your consulting	mbZncYnbbabca
your contact	bcpdccabldoca
your contacts	abZabZYmaipmZ
your convenience	ccckelmclddde
your course	bdcccmZZcpbdc
your credit	abacccnamZboZ
your current	hcokddfcccfji
your cv	fmodddcdecjdc
your daily	ocacedndcdddc
your data	bbmdddqbdcama
your day	dcobccnccckdc
your department	bcadkbkcqbcdb
your desk	bdbcddldlbpda
your details	ZbrbbbYkbnaca
your disposal	bcccdmnddldec
your document	ZbbabbZbbZZpm
your e	ccccddbcdcplb
your email	ZaYabaYoaYYqX
your employer	hpbmccdbbblib
your experience	blmmddbdcehcl
your face	abacccaccooca
your family	abaccckcfqcca
your father	bllcccacbocca
your fee	ecjqcnabcbcca
your feedback	acaaobcabbfoZ
your field	kbdebZYfnlbla
your file	abpcbcmcbZkbZ
your finance	abbcdcsccbacb
your firm	ikbcdekdqcdcb
your first	cebkcibbckqib
your form	kbabcblbaahoj
your former	aclncibibZboa
your free	bddcdcccddcpY
your friend	ZaichcZbpjmca
your github	bblckdacdcpcb
your group	ZbYbcaZkrmbba
your hiring	bbadddqcncddc
your home	iaccccacccrcn
your honest	nbalmbYcblbdb
your hospital	ZaZocaZaqaZbZ
your hourly	nccnclbddcddc
your id	mcccddaddcqdb
your identity	cccddcbcdbpna
your inbox	kckalcoccbiba
your industry	bdZcdcrcbbcdb
your insurance	hccdccccccccq
your interest	ljcbimandcecb
your internet	bedddeceednbm
your invitation	cdbdddbmdecob
your invoice	bcbccdecccjoe
your job	bbmdpdackZcla
your kind	dcldddmccmcdb
your kit	anboccYcdblcb
your lab	acjcccmbrYbcZ
your last	ZbZbbbYnZppaW
your late	bcbccbZackqcZ
your list	ZaZnbbkbnabna
your listing	acbcccZbbcmqZ
your long	mbcbcnibdccdb
your mail	bcbcccoZbapYZ
your manager	ddmbdciclbbao
your message	cdbcdcbccdbrZ
your mobile	bdndddadcbpab
your money	abaclbjjbbqaf
your mother	dbbccaZcaobco
your name	kikkdebeiiidd
your neighbour	YbaaboiboZacZ
your network	dcbccciebZhra
your new	baiccdlcmmmba
your newsletter	rddcdbkYddcdc
your next	cimdicqccbddb
your night	ZccZcasbccaca
your note	ababcoZabpabY
your notebook	aaYccaZbasbbZ
your notice	arjdddcdcdddc
your number	peoabcZbcbjda
your nursery	almccoZacZcca
your offer	obbcncacjYgcm
your office	bcbcccrbbmacb
your old	jolddbbblkcca
your online	cdededceeeped
your open	obYbccjbblbna
your opinion	ZbanbnZanaeaZ
your order	cdccddabdbbar
your organisation	ccoddcbancccc
your own	klbdeeledildc
your page	mcncddccdmnZa
your paper	mdalceZnbocca
your parcel	abbbcbabcaqbb
your parents	Zpcdcblbckbdc
your part	bccdddccdcioi
your participation	pbbZdnbbcbbba
your partner	amcdcdbdcnddl
your passport	bbbcbcaccbtbj
your password	bdcddcbcclcom
your patience	anmccdbccYcbn
your payment	abbbcbZbcYYpo
your people	jcbamapbcabbl
your perspective	bccoddbbdmcdc
your phone	ccbcccbicbrld
your photo	aalbbbkbakaoY
your piece	abamccaccncap
your place	bbZccclbrXiba
your plans	kdodddhdddddd
your plant	baZcccZcoocca
your podcast	bcbcdblabqacb
your portfolio	jkndddldcbfcc
your post	hddifjieeihlc
your posts	clbdddkddqccb
your practice	kaZbcbpcpZcca
your preferences	baedddbcbcdsb
your preferred	bbqdedbdccdcc
your premium	ccbcddabdbpnX
your present	afpobckcbbcca
your price	dcmocrXbbbbca
your private	bcdddccdddpbc
your profile	eehhehccdekob
your project	bbncccZbanbbZ
your projects	bbaccdqcblccb
your proposal	kcabccYccdiqZ
your published	kkdacmnbcdcdc
your question	abaccmnbbkbnZ
your questions	abbacmarcaabZ
your quotation	pcccdbZbccbcm
your rate	qbflddbdddddc
your recent	lcmdhdleccded
your remarks	ldcceobcddcdc
your rent	ZbabnbobbbbZl
your reply	ldcbdjdbcncna
your report	bcccdcbcdaZqY
your request	ZbabbbYZbYaqo
your residents	ZbbaccsbcbbbZ
your response	hbbbcblccZYqY
your resume	fcocddfccbkkb
your review	acbocZZabncZk
your salary	ZYnbncabcbabp
your school	aaaccYqboZbnb
your search	acndddbccacep
your seat	accpcallccaba
your second	anacdcaccqcca
your sector	acnaccqbbbccb
your security	abjdddacmaobb
your services	obbbbbZbbbboZ
your settings	ccccddccdccrb
your shop	acbcnbpjbalca
your side	Ybcmmcmbnjcbd
your site	dbacdbrdcbccb
your size	bcbccdsdccddc
your skills	Zaqbbcacbanbb
your slides	ababbnZZbYacq
your story	bcZbbalnanbba
your street	bckcccsbbacca
your students	bbacoabcaocdb
your studio	ncbccbdcqbcdc
your subscription	cdddddacdcbeq
your support	bcbcccapcbamZ
your surgery	YaalbZnbqabcZ
your surname	cccdcdcddcqdc
your table	bcbbccZbcbcar
your talk	jhcckdkbbmcck
your tax	bbZcccaboZlZm
your team	bccccconmjdcc
your terms	obbacbncddcbb
your thoughts	dbocdcaccbcnc
your thread	abZccbakaqccZ
your ticket	accbcaomccmcb
your time	kfdndcacoacdj
your train	bcccclafcbcbq
your updated	mendeeceddddd
your usual	mbapcbaccbcca
your vendor	bcbdddrdbccdc
your verification	ccccdcbccbYrY
your view	bcakacbcbqcca
your voice	kcmbbcobbjbca
your wallet	cdddddcdddpcb
your way	bmadlckcaoccb
your website	ldbcddqdccccb
your weekly	bdbkccbccbckp
your whole	ZcZbcapnbobba
your wife	aobcccabbolcb
your work	fnZcccbmcndkb
your year	kbnccbZbcZnmb
your years	kdcnddbccmded
your-profile>benefit	jjhbccrcbabia
your-profile>client	dokadcZccknbb
your-profile>cofounder	apacacbaccbba
your-profile>connect	cbdidcecbpjab
your-profile>content	aaZbdbqXdcabb
your-profile>cv-ask	nlmdddcddcmbb
your-profile>easy-money	acYbbZoobacaa
your-profile>event	qbmddcabccddc
your-profile>expert-call	cdcaddcbcbcoc
your-profile>freelance	imYabaXaaZpZZ
your-profile>funding	bbkbacaZaapab
your-profile>i-am	chrbccjcimcab
your-profile>interest-q	aancdbobZZccc
your-profile>job-word	bZkbbcecpaoca
your-profile>mule	mZZcclabcmoba
your-profile>open-to-new	bcqcddbccbccb
your-profile>pay-word	Zbncdldcdcpcb
your-profile>permanent	carcddbclbmcc
your-profile>recruiter	ZljbccYbbaloa
your-profile>requirements	kmpabcZcbckal
your-profile>role	ekmehcecmbdcc
your-profile>run-code	cccdddbdddocc
your-profile>secret	laacccacdcocc
your-profile>seeks	jjbobbcbdmbkc
your-profile>sell-cta	qcnbccaccabkb
your-profile>site-notice	bcpcdlbbcdbma
your-profile>speak	acpdccZabbcdc
your-profile>start	daobblYaaZaoX
your-profile>task-for-you	Zobdddbdccmdd
your-profile>teach	YoZnbnZabaccc
your-profile>thanks	ccacdbacarcZb
your-profile>threat	ddceedddednad
your-profile>unpaid	bnccccZbccocb
your-profile>wants-job	daocdebebdeee
your-profile>we	miodccbbceoca
your-profile>we-help	accdddYdddpbd
your-profile>you	kiljhejcbjdga
yours ?	abebbkmplZbbj
yours and	bccdobebdlmec
yours by	bcbdccaccenan
yours faithfully	bckdddldjcfdm
yours for	acbbccrbcbbdb
yours if	ZZabqoZbaabcZ
yours is	bcbcdckclaldo
yours on	nbmbbbYaaYbco
yours sincerely	jimdgdedihded
yours to	jndchcnccbcbb
yours was	ccqcicabbbccb
yours with	bckccdqcbiccb
yours would	YnanZoZbbbZca
yourself and	amacccncdbkdl
yourself on	nailddbccdddc
yusuf !	jnceddkddddec
zag dat	ccbdddpdmcddc
zal ik	kmcddccdccddp
zara !	jcoeddcdddddc
zephyr freight	hmjdfdedeidkc
zo n	lbanbbabbnabZ
zoek ik	cpbdcccmecddc
zoeken we	abbnlmabcbbcl
zoeken wij	ZeaqaaZabbabZ
zoekt een	ipdddmcdddddb
zoom and	bbbobbaocccdc
zou je	blbjdpbdcccdb
zou jij	ocbddccdlcmcb
zou u	lconbaaaZbbba
zu hause	neeefeeeeejed
zu uns	crddedcdddddc
zum 0	Zbccccbmdcbbq
zurich ?	blpbclYcaacca
zwei stunden	Zbcccpabbbbcl
zwei wochen	kccccbbcnbZcp
zwischen 0	dedeeecdedcdq
£ 0	llbkdmldcbdcc
€ 0	ljbkhkeeccfeh
€ a	kcbcnobcccbca
€ al	clcihdibccpce
€ am	jdddencdddldc
€ brut	aoccdnbccccda
€ brutos	cpddddcdeeddc
€ cada	nbblclkbbbbcl
€ de	dccldekcccocj
€ dia	rbccdcbccccca
€ die	bcccdmkcndcdm
€ e	ebcodojbcblbZ
€ en	abanbaaobamaY
€ et	obbcomZbcbcca
€ fur	cccndnbbdckcl
€ h	pbccdojbcbbcY
€ hora	icdndphbcccca
€ im	bddddcmcddndm
€ ist	cdccdcaccckbq
€ je	kcccdqkccccca
€ l	nbblcqcbbaabY
€ la	lbcbcqkabbbcZ
€ ora	kbcbcmpbccacZ
€ par	bcddelecddodj
€ por	jicldncbccjck
€ pro	accbcpkbcblbj
€ y	ajbncplXbabbZ`,
} as const;
