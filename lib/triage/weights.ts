// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.029866,
  bias: [0.076, -0.368, 0.084, -0.464, -0.646, -0.367, 0.311, 0.033, -0.322, 0.471, -0.294, 0.049, 1.438],
  table: `$ 0	jibldkkdcbldc
% a	kbcdajobcbodb
% after	abbcbrZbbYcdb
% and	aZbcuciccccde
% at	kbcbccpccccdb
% below	abbcbcracabbY
% cheaper	bbbcbcrbcbbcZ
% de	ddddndcdddndc
% equity	eeeflfefeffff
% fee	bbZcccscaaccb
% from	ZmbdomYcbbcdc
% in	bccocdccdcmdd
% match	cpaeeecededde
% more	amjbbckbbZllk
% of	dbbcmkoccbncb
% off	cccccbmtcbbcZ
% on	cbbckcqbcblci
% remoto	pbeeeedeeeeed
% the	aaccpakcccgdb
% to	YcbbcbsbdccdZ
% vesting	bcccpccdddded
% with	ababocmcbbccb
0 !	bcbbcmjbbdnbk
0 $	bpcddnhbcckcc
0 %	cebcofnecbldb
0 0	ilcdfididcejl
0 ?	mdbkcocbdjcci
0 a	ldcdjjmcdchci
0 after	abbclcZlbaome
0 al	klbbamklbbfbY
0 all	ojccdbladbcdm
0 also	onccccbbcccda
0 altogether	caaobpbabacca
0 am	bcbkcbanlmbbn
0 an	nccecnjbddcdc
0 and	eicjdmedcdldj
0 anni	anacbbacpabca
0 applications	ZaZbbbZarabbZ
0 april	knccdbdmmcbcb
0 are	acbjcchocblcj
0 as	bcckccbmckkcn
0 at	bkccccajhbncn
0 attendees	acbccmaXcbbqZ
0 august	mibcdeamcbbnh
0 b	amccdbkbccfap
0 back	bcddddabdcodo
0 base	lobddecddccdd
0 because	mbkbdcbccjcco
0 bed	ajabbboccbbbn
0 bis	pddledcdddddc
0 bring	bcccdabmccndk
0 btc	bdcdccabdbrca
0 business	mbbbbaqYcZabZ
0 but	hcbfccabkojak
0 by	bdbrbfaacakkk
0 c	knbcccacccccm
0 c2	qcddedbddecdc
0 cada	pccccbbacbccn
0 cents	jcccdbobccccm
0 charity	jccccclbcboca
0 children	olccmbaccckdb
0 clients	bdcdddmdncded
0 companies	blpcadaccaddb
0 countries	Ybbcdcqcdccmc
0 credits	bddcdgbcdbdmn
0 cups	naZabannaabcY
0 customers	dcabrcbccbbda
0 d	nddhccmgdbcke
0 daily	occbdcYcccmdb
0 day	qdccddjieccgb
0 days	mmbccdedfccmd
0 de	cccckkbkdbjjn
0 december	ablcdbbqdeabm
0 depending	blaccnlccbddc
0 did	ZbacbbZboaccp
0 dolares	aibcccmbbbqca
0 dollar	ccbnjiohbakcb
0 dollars	ibbodnkacancc
0 e	cdcddlddecmco
0 each	mbbndqbbcbdch
0 employees	mkdbddmddcddd
0 employers	baaddcbscbbbZ
0 en	amblmcbbcblbm
0 engineers	bccbdnpadcddc
0 eth	abababZZbZraZ
0 eur	dbcpcmkacbnbZ
0 euro	khbiimfecblcj
0 euros	kcbncmkdcbkci
0 evenings	lbcccmanbaccZ
0 every	ababbcZaamqbZ
0 families	bdcbicnbcjcbm
0 february	bccbdldndibcl
0 files	knccccaccccan
0 first	aaabboZaaZqbZ
0 fixed	occcccacbbcdp
0 flat	rbccdZbbccccZ
0 flats	obbnbadbbZbnY
0 for	jcbodkcccbldl
0 francs	lbbbbnmlbbbbY
0 free	ZZabbcYnbaqbZ
0 freelancers	icbcccoocabYb
0 from	lcbdmbbbcbimm
0 fte	mpcdebdddddec
0 full	arcdccacbcddb
0 g	acbbcbmbcabcp
0 goes	bbbcccZbcbqcY
0 grand	bcbdccacclpdc
0 gross	arcdddbccccdb
0 guests	YbaabqaZcaamY
0 h	ndcjcjfldbici
0 has	kcbcciacccdlp
0 heures	cbdddncdddccm
0 horas	jkdfelfdddibl
0 hour	ddbockemcbela
0 hours	kmcfcigdfchje
0 hr	pccddehdjdiec
0 hrs	qncdccedccedb
0 i	kcccfklcejcdl
0 if	djcicjZccbkdq
0 impressions	ccacccZbcZcrY
0 in	ijbhcklheaocd
0 including	lcbccbpcccccb
0 instead	acacbadobacco
0 into	bcbcbdbccZpcn
0 is	ceccccbhcdmlp
0 it	bccdlchkcdmdk
0 january	gkfcdbdpccbcf
0 jobs	cabdddockcclb
0 juin	bccccmanbbbbe
0 july	mccddbbjcccmn
0 june	kccceiakccdko
0 k	dpbcncddccedc
0 kg	Zcbbccabcanbp
0 kids	nbbcnZapbZccY
0 km	ebabcbaocablj
0 lakh	alccmcfdddmdb
0 lessons	ccdcdmjhdbcdo
0 listeners	bccbcaaqdbced
0 lpa	crbeddcdddjdc
0 m	ckbcpcaccbklf
0 maanden	ndeeeededdebm
0 maart	mlccdcbocbccZ
0 march	mbbdidaojbbhl
0 may	lfcicibocccki
0 mei	ocddedbcdddkl
0 members	ocbccbeocbjbb
0 meses	njddededdddck
0 mesi	nddeeedeeedcm
0 met	olcdddbcdcddj
0 metres	mcccccjbclccm
0 mil	fmcinedlccica
0 mila	bpbcmcbccbccZ
0 miles	lbbcbcZbbmbpa
0 million	bjceodcddcodc
0 min	bbbscaecjbhca
0 mins	beapccmkcbfdc
0 minute	bcepdlmdebcdb
0 minuten	bcbrblcncbccZ
0 minutes	ccbqeldedbeed
0 minuti	abaocacZbbaoY
0 minutos	ccbrdjfccccca
0 mois	nmddedcddddbk
0 monate	okdeeddddddbj
0 month	qgddeiddddddc
0 monthly	aecclcpccbocb
0 months	pccfidddedfee
0 more	laZZaZYZaYZqX
0 my	bcbcmbZcpZmca
0 nd	mdiccbbpcbcck
0 net	Zrbccbacbbaca
0 new	dccdddbccbcpo
0 no	ecbcdmincacck
0 november	mbbbclZmbbboa
0 now	bbbcfbankbmcn
0 october	kbccdciqjbcci
0 of	bbbddcjmcdmmk
0 off	pmccdbbcccbba
0 on	jhbejjcccbicp
0 once	ZaZaZbnaaZrbZ
0 one	baaqbjZbbabca
0 online	cdcbdmbodccca
0 or	mdbicconbaccb
0 ore	ildddncdddlbd
0 others	cbccdabbbZcsZ
0 out	nbaccbqbcbbca
0 outside	rYbdddbdccddb
0 p	oaacclmbbbaaY
0 page	obbnblZmbYacZ
0 pages	qcbdbnbmcbdca
0 paginas	pcbccnabbabbZ
0 paid	amapdnaYccccb
0 participants	accbdqbedbbba
0 payable	ecbcbaoZcbncl
0 paying	acbcrcYbcZbdb
0 people	cnbccljdcahpa
0 per	mccfemjdccfec
0 percent	bbccqjebbbcco
0 permanent	crcdddcbdcdcb
0 person	jakmbbZmbhila
0 pesos	pcccdZaocacca
0 pieces	acbbcZpZcalbZ
0 plus	lpccdmebdccdc
0 pm	cdcldjancbmcl
0 por	accddplcccdcm
0 posts	nacccbnccbblb
0 pounds	obaobjmababcY
0 pro	rcccdbccdcbda
0 procent	cbcdkdmdcccco
0 prozent	cddendddddddm
0 questions	jbcrdabZcbcba
0 quid	scbcccbacaccZ
0 rd	icckdbbkcbjcq
0 readers	bbbcbZZrbZbbZ
0 remote	mobmdcadccddb
0 s	bpbbZcaccbbcp
0 salary	cpccfdbddccbc
0 schools	bdccccqdccded
0 searches	ccbddcbbcbnoZ
0 seats	hkacbajpbbbbZ
0 seconds	jcbcccjmmblca
0 semanas	lcccdapmcbccZ
0 september	olccdebejbccl
0 sessions	YabmbqZZbbdaY
0 shops	occcccnddccdc
0 short	XaaobZXobaaba
0 so	knbodbaccacdb
0 square	ocbcbdmcbbcdb
0 st	bcbcccjmpaeck
0 staff	fpcibdhldcccb
0 std	qcddeccddccdb
0 students	kcdddjbocbldZ
0 stunden	eidhedkjjdjci
0 tage	omddddkdddddc
0 teams	kadcbberddbcZ
0 th	jjcdcddlhcdcn
0 that	ncobcclcaYdcb
0 the	aicmklbeckcdj
0 then	bbacclZabbqca
0 they	cdccddocccddo
0 this	analcbanlZbbl
0 thousand	YqabnbabbabcZ
0 till	qbbcnaabbabdZ
0 times	aoabbcZbbempa
0 to	jmbjdfcfdbkdl
0 today	bdbcccaocbocZ
0 uhr	ddddedcldcddp
0 und	dedeeecdedcdp
0 unread	acabccbabZbqZ
0 until	dccccaercbkcZ
0 usd	odckdjlccclcb
0 usdt	cdddcdbdddrdb
0 users	ldcdfdkdddimc
0 uur	nlddddcfdchcm
0 van	Zpcddcmcbcccb
0 via	Zcaoddacddpcc
0 videos	bcbccbbpbamca
0 voucher	abasbbmYbaabZ
0 wants	acbbckZbcZccq
0 was	bdcdddcccbcbq
0 we	anciecmddecdk
0 week	kcbddlpccccdb
0 weeks	mibcdmcmlccda
0 when	oklcbcZcbbnda
0 which	bcdcdmbcdbndl
0 will	cdddddccdcccr
0 with	bnbcicjkdglck
0 words	mbbbdsalcbZdZ
0 working	pbcbdcbccbjoY
0 x	nbbkcfnacblcc
0 y	lcccdnbbcbbbp
0 year	ZdYbbbnbpXaoY
0 years	jlcdjdbdoddce
0 yen	qmbccbZcbabcZ
0 you	elambcdbbaqba
0 your	lcccdnbblcabo
0 yr	akZcbcZcqbaba
0 yrs	kqbcccecmcccZ
0 £	enbcdnlcbbdda
0 €	jecldmiedckce
EMOJI 0	bcaccbZpbaboa
EMOJI i	mcjdddldicdeb
URL if	bcakccabobmaa
a $	akcllmnbccbdb
a 0	lfcleikficcde
a actuary	cmcdbdcdndedc
a alguien	aiallbabobbbd
a backend	fobdcdcdmddcc
a background	plddedbeeebed
a bad	ZanmbbkanjbbZ
a badge	Zcbbcbaoabamn
a bakery	faZbqaYZnjZbY
a bank	ldnbicbcccpcb
a battery	dlocaclcbacca
a beautiful	kdndddbccbmed
a beer	acacbcZlarccf
a bell	pbadldbdccddb
a bench	hccddcpdbmcdc
a bicycle	amabcnabbnccZ
a bid	mcclcbeccccnZ
a big	clmdddbcceedn
a bill	nbacacmaaZnbY
a biostatistician	jocdddcddlddc
a bit	ldkchjcdkddif
a block	lbcbclmcdiccb
a board	njobccbbcbhdb
a boat	hjbbZbmnbebcj
a bonus	anbdbdbdlcodb
a book	cbbbcqmmcabcd
a bookkeeper	lXZbbbobZZboZ
a bottle	bbaccdjccpddc
a boutique	bcinddoccacdc
a box	acbccmlccinda
a branch	cobdddbddcmdc
a brand	ZbabpbhbnbbcZ
a brewery	nobcbcabcbccb
a bridge	laabcpnaabbca
a brief	cdjdedndkdded
a broker	nbbbcbdcbbpcZ
a budget	ppbcbcabcjcda
a building	ocldccbcbjdec
a bus	cnmccclcbbcec
a business	khbdncblckjdc
a calculator	mcdddabacmddo
a call	iddlihneddcdc
a candidate	anYcccqcbbcab
a car	kpbmbcacbbcdb
a card	ccbdbdndddben
a career	aaqbcjdblacda
a casa	ZmaabmZananaX
a case	acdmdilcdcmdc
a cashier	acddddbdddqdb
a certificate	aidcdlapddcdc
a certified	kbbbccrbbbfcb
a chain	abbqcbbccccdb
a chair	bmbclcbcccbcm
a chance	jcZcccbcsZccj
a change	bbrccbaiakcca
a chapter	ZbcbdpZmcbbca
a charity	qeckbckcccbdb
a chat	cmnckddccmddc
a check	ldddecbdddqeb
a cheese	boaccdnddcdec
a cheque	cddccbccdbpdo
a children	qaabbaZnaabbZ
a circus	maabbnnabaabZ
a class	YnabbqZabZbcY
a clean	bbZbbbncbbpca
a client	kclkccffbdlma
a cloud	iociddbdldddc
a co	kabcrcaccbcdb
a coach	dbaabpnbbaacZ
a coffee	akmbicmdkdcdc
a colleague	cmdmcmbnhZcbb
a column	Zbjccqbbcaacb
a comment	ababbbamaYbpY
a company	ajcnqcjcdaceb
a complete	cdadddmccccod
a confidential	bkqbcdaccblbb
a consultancy	lllgddbdjbddc
a consultant	ekcocbccdbccl
a consultation	bcbqdciccccdc
a consulting	ZbZqccZbjbcca
a contract	pjdeddcdddjec
a contractor	nidcjcmccjddb
a conversation	bnoecdidccchc
a cook	jnccccacdbcdo
a copy	icdccdceddpdd
a couple	bbqbccocbbcdb
a course	acbcbsbncabdb
a credit	anacdcnbclldb
a crypto	kkbbccZnbbmba
a cto	cbbdqecdccddc
a cup	cdccddkcdbddq
a current	cdeeeldddnedc
a customer	adaqjaZmclbca
a cv	bomcbcacnacdc
a data	leedembifeddh
a day	occddmecedkdc
a decent	cdccdcbnapddb
a decision	amcnlcacddacc
a degree	dbZcccacrZccb
a demo	accZccsbdbcdb
a dentist	abZccbalqZcca
a deposit	hcdcdbbcddldp
a design	ocbchknccbcdb
a desk	bnacabelkjbcj
a developer	abbcpmbbmbcdc
a development	bccnllhcdccdc
a devops	mfdeeddeldeed
a different	iaZbcbkobmabY
a director	crbcddcdddcdd
a discount	abbbacpbcbbcn
a distance	mddeldkddiddc
a document	kaabbbZabZnoY
a dog	ldcdcdbcdodec
a door	ZbabomZanabca
a dozen	oblcccmcbbcdc
a drink	bcacccacbqcdZ
a echeance	bdddddcdddddq
a energy	mnbddecdccded
a ete	ckbdddbccbboo
a fair	ZcbnmcZZcbccq
a fake	aakbbcZabolbZ
a family	mdllbnabcbcdb
a fan	bbZccbaaZrcba
a favour	Zbmcccacnanca
a fee	oicmdnabcbbdc
a fellow	abacccqbbjbca
a few	jcqfddbcgdfdb
a film	lbbacZllccocZ
a final	clcdddbdocddc
a financial	clceddcdboddc
a fintech	lcdndbkdcdded
a firm	nldcgcodbbcdb
a first	kmbbicoclbcdb
a fit	kcqcdcjbcbddd
a five	Zbkbckplcabcb
a fixed	pkbcdcmccccdc
a flat	kobabomcdbcca
a flight	mbabcbZbbZqbX
a follow	lccodcbcdclca
a food	ombbbcbcbacdm
a form	mbblcnaabamdb
a former	bcnkjkelebddc
a fortnight	qhbdcckcdcddc
a foundation	ljaqcaaccccdc
a founder	acbnmclccjcdc
a founding	cbddrdcdddced
a four	nmobabXbalbcZ
a free	ccbcecpqcccfa
a freelance	nbbddeecoiedc
a freelancer	nbcccdoclccdc
a friday	mcjkccldccdec
a friend	bebclhipdkdcZ
a full	mnbddejdccddk
a fund	fbdpkclccbccb
a further	jbcdeoddedded
a game	kdceeecedmjed
a gap	kZodickccbdcn
a gente	hjcklbZkanlbY
a gift	blakcclbccncb
a girl	lbccccbbcfcdo
a gis	bnocccabcbccb
a go	acaccpobcaccb
a good	kjidchbcepddb
a grant	obclklkbcbcda
a great	dheddmbkcjdbm
a group	lcballaocakda
a guest	abbbcmZrcchca
a gym	icbcclmccmdda
a half	ocfhhmbddddec
a hand	ecccccacrbccb
a handful	fjrcccZdcbddc
a hard	YbaolaZbmfacZ
a head	aqbcmckcjbbdb
a headhunter	ddpeeecddceed
a health	occdebdclcddd
a heat	YaabppZaaYbcb
a hole	bdccdclcnbddl
a hora	hdddemcdddddn
a hospital	mbcllcddcikdc
a hotel	ZqZccjanbbcdb
a house	khailbobcajca
a hr	apccYccdoddec
a human	bnnbcblabbbba
a hundred	acbccbmccloca
a ios	ipcdddceddedd
a job	kbmdddakmddlc
a joke	mccdknbcaicdb
a judge	XacqblYYblabZ
a junior	bjaccdZcsbcdb
a kind	bpbccdacbandb
a kitchen	gcccqcacckbdb
a knowledge	anbqccZcbbbcc
a l	lidddlcijbccl
a la	lfccjcdlicdcm
a lab	ncccbbmbblbca
a ladder	ndbcddbbaddco
a language	nccanmbbdccdb
a laptop	lcccddddccldn
a large	rbanbaabbbbda
a las	bccndcbkcbccp
a law	kddoccaldcdcb
a lawyer	mbkckkbdcbkdc
a leading	bklcccmicbmca
a legal	anfdmdidccddc
a letter	jbccqcbmcccdc
a level	lcccckbbkaoaa
a library	bcmccdlcdadao
a licence	mbiblckbcancb
a lift	blbcmccmcccck
a lighthouse	maaaobZnaabca
a line	lkadkcjbcncdc
a link	abcedampcbgmc
a list	ccrccidcdbcdj
a little	dibchhmhdickj
a live	bmddcpamdcZda
a living	nbZnabobbZbci
a loan	XbbbpbobbbbZm
a locum	lpacacbcbcddb
a long	mlnccblccZcdc
a look	leecjbaqkacia
a los	maabnbZbbaabm
a lot	cblgejmjcfddf
a lovely	bmddcijacmddl
a machine	Znbnmeibcbbdb
a maggio	cdnddccdacddq
a maintenance	bomdcebddcded
a man	Zlbccbnndlcda
a manager	aoabbblbaocca
a manufacturer	YbarbbZccbcca
a manufacturing	llcefedeeeeed
a map	pbZdcbanbacca
a market	cbccmdlmdcddc
a marketing	inddedcekdedd
a mechanical	cbbdlcbcmnccb
a meeting	ZkZbccaoblncY
a member	aZnabaYnbaYoY
a mentor	bddcbpblclcdb
a message	bdlcdjbacdara
a mi	icadccbqbafcl
a mid	cnadidcdnbcdc
a million	cdkdkdbnjcbdc
a minha	mbkbooZbZabbY
a minimum	nccbcpZbddbdc
a ministry	ablqcbbacbbdc
a minute	ecblccobcbbck
a mock	Ybbobaobbbbca
a modest	cccdnmdddcded
a module	ccdcdpbmccddb
a moi	Zcnddcbcqbcda
a moment	aajocbZbboccb
a month	kiccnendcbddd
a monthly	pnacbcamcbcdc
a morning	dbbqbobbcacdb
a mortgage	bmbccbabnmcda
a move	aqobccacmabcb
a mug	ZbbbcbZrcbccb
a museum	rddddacbdclbb
a must	olcdeddededec
a mystery	ZbaZbbYaoYqbY
a network	docdkdlddbidc
a new	dbmkdddjebemj
a newsletter	bdcdddancbcnb
a nice	fclcckladaccn
a night	maabbZinndlbY
a no	dbriccbcdbcba
a normal	npcdcdbdgbcdc
a nossa	lklcjkjcdcgcb
a note	bcncclabckbbn
a notebook	mbccdcancdmcb
a notre	alaZbnZlbaobY
a number	cepddiihccdec
a nurse	dcbcdbekbkocm
a nursery	obacabancaccn
a one	acbnckoicaccj
a package	bcddddobddlbb
a page	ncecccoccbcdi
a paid	jdcocjdefddec
a pair	accdccllnabcl
a panel	abcmcakpcabdb
a paper	ZaZbboZkhmbbl
a parcel	bccccbbbdbocn
a paris	cncddbccdcdpb
a parking	bbbbncjccabYo
a part	Zcccnkbbcpkdb
a partir	aedddcndmdddn
a partner	lbcbocjkcbljb
a partnership	abbbpbmbcbaca
a patent	YZZoraXZabaaX
a payroll	ncblbcabbobbY
a pdf	acbcbcrcaacca
a pension	aqcdccbcdcddc
a percent	XaaXsZYabaaba
a period	ocbcdmccddced
a permanent	kpfddhcdddddd
a person	lcbmneccbdkdb
a personal	mbbacbqbcjccb
a pharma	lobdddcedceed
a phone	mccdccgkmaedk
a photo	ccbdccackcjpk
a photographer	YbabbnYpcabbb
a picture	dcccdcocdcmdb
a piece	aaacpcZccnbca
a pilot	Zaacrckabbbca
a pipeline	oamccbjdbbccb
a pitch	kbnbYbZbbpaca
a place	aldcmccbcbmcn
a placement	acccdcmcoccdc
a plan	aaaccccabolcn
a planning	jcjcnckcdcbdc
a plant	bapbjcmcbacca
a pleasure	eidddicbcqcce
a plumber	ndccdcldccddk
a plus	mobcdlbccdddc
a podcast	bcbcccjqdacdc
a pool	acqbabZbcicca
a portfolio	odddhdkdcdddd
a position	cdmdddbdpiccc
a post	amicccbbbZcsZ
a practice	Ybbrbbecbbbca
a price	pcbcbbkncabca
a primeira	bccconabkcbca
a private	ijendaekccldb
a problem	pcaabcbccanca
a product	cmlmkdcccecdc
a production	akmdcdmdcbdec
a professional	ddcdddfcilmed
a profile	cclmccZpcccdc
a project	kckjjdnedccdb
a proper	lnbdlbecjbddk
a proposal	nmccbblbcccdc
a prototype	bcbpacjbdbdcb
a qa	lcccndbdkcdec
a qualified	jncddlbdcddcd
a quarter	kbcpnbkbcbjca
a question	bcnhdmbbcaddo
a quick	ijlohckccbccb
a quien	cmcdccjcpcdcb
a quiet	bccccbimdZddq
a quotation	hddddepdddddc
a quote	kccbcbomcbblZ
a rate	cccodcbdddden
a react	iicededendedc
a reading	lmcccbbmcdldc
a real	cncbjmcojabca
a recommendation	bibcccbbeZcsY
a recruiter	kjbdcdkdemdkc
a recruitment	bckccdndcncdd
a redesign	ocabccmbbcjca
a reference	bZadddbcredcb
a referral	jbiclebdnccld
a regional	mflcfdbddcmdd
a registered	lpcedccdddddd
a regular	Yobccoaabccbb
a reminder	ckbadeldqZdch
a replacement	ambdbdkdccdcn
a reply	amckcoaccjccb
a report	obaqbYdmbZbbY
a research	boapicabcbcdc
a retired	ocbbccaobZbda
a reuniao	cddddbbbdcdcr
a ring	nmacbjabbacdm
a role	aaqcdkbckaccj
a room	lbbcmnbbbdcdk
a rough	obkcddjddbdec
a rush	pbbbccldccddb
a safe	abacccZbblpak
a salary	acbcscaccbbcb
a salesforce	aoccddjmfdcca
a sample	idcddkpcddddc
a sap	focdddcdikddc
a saturday	lianboZabYbaZ
a sawmill	ncaocbbccacca
a say	ZnacpbZbcabca
a school	ndkdkamclbcdb
a search	lfocdcgjccddc
a season	bonddcbccbcdc
a seat	cmjoecijcbccc
a second	jmblcbjbbnkca
a seed	bbocjdbccacdb
a selfie	bccddcbddcqbb
a senhora	bjpccdbcjccca
a senior	knhddlbdcdhdc
a sensor	abcbpbmbcbbca
a series	obkccfdlcacdb
a session	YZanaqYaaaacZ
a set	ndkdddfdccied
a settembre	lcbddcnbcbcbo
a share	mnbcllaccbcdc
a sheet	qcbcbcjbaacdZ
a ship	lbmdckccbcldb
a shop	obmnbcZbbbccb
a short	mchcdkmjciddb
a shortlist	ccpdbdedcdddc
a silo	mcccbcpbcccdb
a single	jbcncldbkibdb
a site	allcccncmZcci
a six	rcccdcbcddbdc
a slot	bclidknkdccdb
a small	ocejlcfbfeedc
a software	abbnmcldjccdc
a solutions	cnbdddcdllddc
a sound	nlbdcbmccdddc
a speaker	ZcaZcramcZacb
a sponsor	kbbcbpaYnccda
a spreadsheet	YndcmcncbZcdb
a staff	dqfbdnbbcccdb
a start	eqfcZcbddccdm
a state	ocdmddbddddec
a stipend	ababopacccbdb
a story	abbbmbalcpcda
a stranger	ccfdmcbdcpabc
a student	bccdmbelemcdc
a studio	ocacddjaobcdb
a study	caascakZbabba
a su	anacbblcnblcZ
a sua	cdbdcicbeckpk
a suitable	jddeeekenddee
a summer	bccccladpbdec
a sunday	mnacbcjccYcdn
a survey	bcapdbamkacdb
a system	jdbbdcocdkcdc
a table	lbbbkcmncbcbZ
a talent	ceqdddaccbndc
a talk	ablbbbpZblbbk
a tax	abacmbZoabZna
a te	bnbdmbacclccl
a teacher	ZZaaboanmabce
a team	akdemhkcfejde
a technical	odckmkbcjcddb
a tempo	dpdedeideddec
a tenth	bbbbppabbbccb
a term	ZZZaoplaaaaca
a test	mbcckcbdcbmcm
a testa	cdddlccddcddp
a text	mcbclcbccbndb
a thank	akcmccjcmlccb
a thing	mnabfbmbclbca
a third	ccfcrcbdcdjcc
a three	occbcabdddndb
a thursday	lcbddclldjded
a ticket	accbcmamcbccn
a time	bkbmddmlcccdc
a tool	bccdndpcdcddc
a toy	bmbbddeoccccc
a training	dbcccsZbcbYbZ
a trial	bcblmckbobjca
a tutor	acdddmcdbdden
a two	njbccmmbfdbdb
a un	aenockbbjbeca
a una	mmbccbbcncbca
a university	kabqgaabamZca
a us	bbmbcceccbodc
a ux	nlccccbdkmccb
a vacancy	doldccachbcnb
a vaga	jebdddbdcccra
a vendor	YacpbaaZccocY
a verified	bcbbdcacccqZZ
a very	dboelieejabde
a video	bcblcjjpcccdb
a view	anbkcmblcfcda
a village	ocbbanacdcbdb
a virtual	bkancanabkicb
a visit	plccccbbdcddb
a volunteer	mlcccYapibcda
a vote	occdlbbcccddn
a votre	bmckdnaccbkkZ
a vous	obbcmcabbclca
a wall	icncccmcbdddc
a wallet	pcmcccaccaccl
a warehouse	bjbcdnbbnccdb
a way	icccddadqiddc
a website	lZZbYanoaYkcZ
a wedding	qbbbcbamcbbcX
a week	lidddkjdkchdc
a weekend	jeccdpkbcbcdk
a weekly	ecbbbanqcbccb
a while	ecmcelabnbdca
a white	bbcdcdjcccndm
a whole	bcndddlkcjcdc
a window	acaccoabaobmZ
a word	cbnjfbabrbbca
a workshop	jkbblnmdbbbca
a written	jddpdccdddddc
a year	kdbndfjeeeeci
a yes	kbnkbcocbacba
a young	bnbcplbcibcdb
a £	XaZsbamZbbacZ
a1 0	arbccaabbbcbZ
aan de	bbncccpcbbmca
aan een	lcdledmddddec
ab 0	acdldbodddddn
ab dem	aaablaZnaaboX
ab mai	bcddeedddddeq
ab sofort	hbcdddcmpdcca
able to	ndjkccccljccd
about $	obbdbcncccccb
about 0	qecdedcmcccde
about ?	acocccZocaccb
about a	kbobjceogbdca
about an	lcbndcbccgcdl
about being	nbbccaombZccb
about burnout	YbaabmZnbnaca
about clients	acZbcbYocpbca
about forty	mbnbcbmbcbcca
about half	ibabfcbodbddc
about how	bcalcbaqoacdb
about it	lnakjdbkcdckc
about jobs	aaqbbbamaYbaZ
about joining	bcmcodbddbbdc
about leaving	bcbcmcicnkcca
about lifts	mbZoabjbbabcZ
about me	abnbmbabbdcco
about money	acaccbkocZcck
about my	cckdnakbabcdo
about night	bbacccZmaonca
about nine	hccdbdbdckddp
about ninety	ollcccbcZbcec
about old	mdcdcbagdbddn
about one	bccjdrbbcccdc
about our	dcbbnbknclbcb
about rent	kdcdcbamobddb
about something	icacncbcacdep
about ten	lcbldbbcdbccn
about that	bdlbclnbclcdc
about the	ejhkdgdjclcci
about them	albacbblobdec
about thirty	adkeddodbcded
about tides	obacdbbZcnccm
about to	cbaoiaaabmjna
about two	jblmlccccbjcb
about us	kcpjaciccaddd
about what	fepcjckfbbddb
about whether	ZbqacblaYacdb
about why	jijbcbdobfcca
about work	bcbcccbmbncdl
about you	icockcbdbocca
about your	bckkebokckicb
about £	lccccblbdocba
about €	kkbccaabcqcca
above the	kobckbbjclcdb
acaba el	bmbcccockbccZ
accept the	ncbndbacdlcdc
acceptance and	jdddelcdedled
accepted your	bdbdddbcdicqa
accepteriez vous	edchdmbdpccdb
accepting applications	cacddcbnccdpa
accepting my	ddjdjejdfndcc
access and	fcmdmcebdckdc
access to	bbmdmcakccjck
accordance with	bmddejccddmck
according to	nfjcdkecccccj
account ?	obcacaZcccpca
account and	kccdccacdcrcc
account executive	bkbdcdpcdccmb
account for	jddbdabcdcqcb
account in	cccdddcdedokd
account number	bccddbbcdcocm
account of	abcccbmablpca
account with	bdcdddcddclco
accounts for	lbccicYcccmco
acquainted with	cbmdldbldbded
across the	beldddacbpcdi
across three	mbcbdnlcdcccb
across your	dkjidhkdeldcc
act as	abanckZbmboca
act for	mcpYcbbcbaccm
action is	bcidddbcdbkmn
actuary 0	dmddedodedZdd
add a	cmbccdbccabol
add me	ZbZcccncobncZ
add our	YbobcbZbdcpcb
add the	bcbddcbaccnqb
add you	ccrhccaiblccb
added to	aaabcbZajZlrX
adding you	cbbcddbccqccZ
address and	bcbcbcbacbrcZ
address for	mccdedcddmkdc
advance by	bccccbacccqdZ
advance of	abbccraabZnca
advert ?	bsbdccadbdddc
advice for	cccdncccokddb
advice on	dcbdddcdplddc
advise us	dbcnnaabcccdc
advise whether	Zcnkboabcbccb
advisor for	iZaqaZZabaabZ
advisory board	bbcqlcbcdcddc
aed 0	mlcfhjcecckdb
afraid but	kbncbnZlaacda
afraid of	bmcdmcbdckdec
after 0	aobccbehidjkm
after ?	bbqdcdadcbcdc
after a	npncccaccdddb
after all	acZnbcZccoadn
after eleven	ZombncZbbabca
after four	abZqbbZbbpbcZ
after it	accdcdoccimdb
after my	nblabaZoaZbcZ
after nine	bbccpkaccalcl
after our	ncbmccYcdoccb
after people	acqmccabanccZ
after six	imldddcdcbcmb
after that	bkjcinicdajkb
after the	bkieddlccndci
after three	fpcccbZbcbccm
after two	anbcbcablbccq
after which	lbbbbabodblca
after you	ZaZcbmibbkoaY
after your	ZhaccmrZbbbca
afternoon ?	mjibbcabbZccp
afternoons a	pbbrbbbccbcdb
again !	ZlZbbbjkjpjbY
again ?	akkccciclZbbp
again about	aZroclaaaZbcZ
again after	aamobclbaYacZ
again and	ccmcicbbcdclp
again for	pbbbjanbkabcY
again from	bdcnccbcibddp
again i	ZZknfkemaZlbZ
again in	acmcccibcdbmm
again on	klbddZbncbdbl
again so	amacccbbbnacp
again the	aomcbcaccZcdl
again we	hbjobcZccabdn
again with	ccacccnmbamYm
against the	ddcbdicddlbdq
agencies and	bcmnddbeddeee
agencies in	ccpdddbddcded
agency ?	ZaoaabXanYabl
agency and	lpjcccdcdbcdc
agency for	dbpbccncbbbdb
agency has	mkcdddncdaddb
agency in	mladddmcccddc
agency s	ncjdddbeclddd
agency you	kdleeekeddded
ages ago	bljcddadcpddb
ago and	bmljccacincbb
ago you	aYZnccacmoccb
agree on	nbbbfbacckcoa
agree to	bjbocbmbbbbna
agree with	bcbbcdmcdpddc
agreed that	cncemecddcded
agreed to	nmcdfcccdbddm
agreement for	pcbbccbbcbcci
ahead of	cdlbmddbcboda
ai ?	ccqdcbkncacca
ai in	cdccdmaocccdb
al 0	hccdkdnkdcccl
al dia	ocbcccbncblda
al giorno	kddcdncbdcndb
al mes	fmcchikcdcmcd
al mese	eiccjjkbcclcl
alguien que	akbcpcbcbbbcm
all 0	mcccdcbccnckb
all ?	flpccdibcabdc
all day	ecbddkblcqccf
all i	komdfcacbjcba
all in	necdddlccgcdl
all is	bclkddccckddl
all my	mbbbbaknmXccj
all of	ajmkdjcdkleda
all our	daabbbjobbnbX
all over	afrccbZbbZccj
all remote	pdddcebedcded
all right	jbaccldbcocck
all that	enbkldidcbced
all the	lcbnjeblejccd
all this	bmbddccddodec
all three	adpmdcadcZcdb
all week	abdbccbbaoccn
all you	Zbbcbioabmnca
all your	cccddcbmlbmcc
alle 0	idddddcmdcddp
alles gute	bcccdcbbcmcbn
allow me	boZccckcbnbca
allowed to	cnlkccedkbcdb
along ?	ccbcccmcnjcca
along the	ZaoanaYbamcca
along to	bcbccbbogmccZ
along with	jhanblbanbjdb
already have	abbncbqaaaaaZ
als business	ckbdndbdmcdcb
als controllerin	doddddcdbccnb
also be	decmeeddmcdee
although i	ckbdddbdkoddc
always have	ZbkbbaZoboabX
always on	bbqlccaccZddb
always the	acbcccnccbcco
am 0	chcdhebiccdjp
am a	cdeddcjdmnidd
am allowed	kqaccclcabdcc
am available	cccedeldlmddc
am building	clpcddbcccddd
am cto	mZqcbcYdbabdc
am dienstag	ddddedcdddddq
am donnerstag	cccndbbncbcbj
am following	dcmdejbccoccc
am freitag	dedeedddddddq
am from	jcnddebddlbdd
am having	pcbcdcacnbbdb
am i	elbcccpcbkcda
am in	bbadbcncllcdc
am montag	cdccddmcdbcbp
am not	dcledececocdd
am now	bblccmlbdmccc
am pleased	emccdkakcbmdb
am reaching	fcncdedelceee
am ready	bccdldcdpccdb
am samstag	ddddddcddcddr
am seeking	dccdledenkeed
am tag	gddddmbdddodc
am telefon	abqnbaaababaY
am the	mmacccccnalca
am writing	kbkldclcldcdb
amira i	ncicddacclddc
among our	bbbbocnbdccdb
among the	abpcbbZnbZcoa
among them	jcmcccacbaccq
among your	ZZZbbaZZoqcbZ
amount of	bkccddbcdcmco
amounts to	eccbdcocddncc
an account	bbbcbcpdccodb
an actual	Znbckcocbbcdb
an actuary	mjbccbbcpbcdb
an advance	abbccsaacabcb
an advisory	bbcnpcbcdcddc
an afternoon	lbZbaoYnZZbbk
an agency	nilcfcmccccdc
an ai	YaanbaqabbabZ
an analyst	lacqcbacbbcca
an angel	bcddpdaddcddc
an annual	blncdmdccccdc
an answer	cjhodbibcncca
an app	jbbkrcebcbcdb
an application	amjcdcldncddc
an appointment	Zkabbiknbancb
an approved	bcncdchddcmdb
an assistant	cobdddcdldddd
an associate	klbkcmbccccdc
an audience	ddcddbnccmddc
an author	iccccpacdkcdc
an automated	ncccncbcjdcdc
an den	aZbboaabnalbZ
an e	abcbcoYnbblcZ
an editor	Zaocbeobcacdb
an employee	llbbnbacbbbdb
an employer	aZnbbbXapaabZ
an engagement	oclddcbdccddc
an engineer	bmcdldbcdcocb
an entry	cdcdddadocmdd
an envelope	bcbbacZbcaoco
an episode	nbaaboldcbbca
an erp	Ybbblcqccbbcb
an error	lnccddkdcdcdc
an evaluation	scccccbccccdb
an evening	ZclZmpkbcbcda
an exclusive	bdcddclpdccca
an executive	abbbcmbpbaccc
an expert	bcbtdabbcbjcb
an exploratory	ccqdcdbdccddd
an external	paddelcdddddc
an eye	acoamoacabcdb
an honest	mbpdccadaZddc
an honorarium	acdbdqbbdcmdc
an hour	kccndmhfdcddd
an idea	bcbcpcojcfcdb
an in	amcjcoaadccdb
an indefinite	Zqcddccccdbdb
an independent	rccjdceddcddc
an informal	bcmcbcancmcdb
an instructor	bcdhdoccndedc
an insurer	mdcodbbcdbddc
an interim	oecdedleddddd
an internal	qkccdcbdddddb
an international	mljdedbddcddd
an internship	cededddeojeed
an interpreter	mkdddcldddded
an interview	alZbccccraica
an introduction	dccdncfdmcdcd
an introductory	cllcedelddddd
an investment	bccpddkdddddd
an investor	abamqcZbcbbcb
an invitation	cjcddeccdbcqa
an invoice	okbobbZcbcbca
an issue	rdcccbZZcbndb
an offer	blbckciiknccf
an office	cracmcacbicdb
an old	nbaikbanclcca
an online	jcckcnmbcccbb
an open	npbccbbnbccdb
an opening	cnkeddedlbddd
an opinion	nbbmcbabcobZZ
an opportunity	abbbaepmclidb
an outside	nefcdciddcddm
an outsider	qmabbbacbbbca
an owner	YaabqaoaaZbca
an unusual	rbZcbbabbbcca
an updated	hbpcddaddddcc
analista dati	lmdeeedejeedd
analista de	kmdeedddkddkb
analyst 0	hbceeeoedddjd
analyst at	bbcncdacccknb
analyst position	dnbeeecekceed
analyste de	kndeeededeeec
analysts in	Zbicdqmdccddc
anchor ?	bcaccclbbpcca
and $	bcceocaccbocb
and 0	djdemibecbemk
and a	kkccmjckddddd
and about	nbebncZncbccb
and after	gdldcdmneacdb
and all	djalpmabdaeca
and also	jkcddcjdcncec
and am	clidcdedmmddc
and an	bckdobmgcbgcd
and answer	bbZmbbmacacob
and are	blfjmkbckkcdb
and as	kakabnjabmacZ
and ask	edflccdnlabcb
and asked	nekccdbdmbcdc
and at	bclpccnccbcdb
and attach	mcbdddcdjbccn
and availability	pbddedcddeddc
and back	bdidddbdddpdc
and be	dnabcalnbilcZ
and believe	cpldcdcddcccd
and best	mcpcddbdcbccc
and book	aicddplddcidb
and bring	bkcddccndmjdc
and build	nlccccZcmbldb
and by	ecjclccbcmmja
and c	mckdedceddlec
and can	gdedkbicoalcg
and car	mobbccacbcmdb
and confirm	lbmjddbdccmdc
and contact	mcodedcddcbcc
and cost	bcccdcqccbcdc
and costs	ambccampbbbcb
and could	idbccmnclacdk
and didn	bcacbbmbnmcdb
and do	lbbbclccmblcl
and don	acmckcekanmca
and each	anlnabZcbbkcb
and earn	bcakbaqbcbZcb
and eat	nmbmbcbbcbddb
and english	bnbccmoccbbcb
and enter	bccccabacbrba
and every	nlfdjcaccbldc
and everybody	ZbobinZlaZlcb
and everyone	obnbcZalbkccb
and expected	cpbeeedddeded
and explain	jbbabnZncbcca
and fill	bbbpcZamdcbda
and find	cboccdlddcddd
and food	abmqckbbbaccb
and for	gkjjcdjjdkccc
and forward	Zcccbcacdbrab
and found	licdddeddoeec
and four	Zpbddcamclddb
and free	Yobccbnnbaaca
and from	abmcpcZbbamdb
and full	blacocbmbbccb
and get	jbbjblmbcbqba
and give	jalbmlYjbamcZ
and go	bbmkddmcamcdb
and good	kbbckcjcnldca
and got	abbccbjnfodcZ
and half	bcbdrjbcccddb
and has	dhbmlmabbmcib
and have	kjceedjckkdjc
and haven	kcacccZcrdccZ
and he	hiddidicddodb
and hold	bbadmcmdndcdc
and hotel	bbbjcdancandc
and how	eelecbZocnccZ
and i	fjjfjeidkhddd
and if	idnddcfenbidb
and in	cjjckcakcmkic
and insurance	bcbccdldnbjdc
and is	cdjnecklcbkcc
and it	ihdchdljcmjcb
and java	lbcdddlemdddc
and job	mcdddbbmdcmdc
and keep	Zbkomaebbbncb
and know	bcamckkbcnccb
and last	klbldbZnjbddb
and leave	bccccbinccocb
and left	bccdddbdnancb
and let	hcacdcqccjbdl
and liked	oabdddbdcqcZa
and look	amjkklehddcca
and looking	bmbdmkbcmcddc
and lost	bnjccbZnbblcb
and make	nkbdccimccddb
and many	bbcccakrbZbdb
and mark	ZcccclaodamaY
and may	jbdcddieklcdl
and maybe	oaacocabcbbbl
and me	ahecnfaajnbcl
and meet	alcckaapcbccc
and members	acbocbbmdabkb
and mine	abZbbbZbarbbY
and more	bccdmdbodbddd
and most	cbbccarkcZded
and must	nbbbccnbmamca
and my	nffcdcacmkldb
and need	oebmjbbcebmci
and needs	fmbjclacibmcd
and never	bcbcdcbckjdcq
and no	kedjoebkieccb
and nobody	njcmckabilecb
and none	mclmcbZccbmda
and not	joblicachledb
and nothing	ZbYlbaobboccZ
and now	cljcncbbjkhca
and of	occcbanbccndc
and on	kkjbjcdmfdcdc
and once	ldjedecddldee
and one	mhkdlcdfedcla
and only	beidccpdccldc
and open	lbocdcbbkccck
and our	pdbcincdcclda
and pass	bbcbbbobbapaZ
and passport	kmnddeZdcdZdc
and password	dccdedccdcrXb
and pay	mdbckqkbbbcda
and pays	accaclabcbpcZ
and people	acmbcbjnmcbcY
and perhaps	lhcmddcdjcdec
and permanent	caqeeejecceed
and please	pcbcccalbbccj
and post	bbbcccpabbnbb
and power	clcddncdddcdc
and present	bkbbcsZbcbccZ
and price	occcddkdddcda
and print	pbbbcanZcZbcZ
and put	ncanbcibibbcb
and read	bbaccbalbonca
and receive	bbclchamdcndb
and record	bbccdocbedodb
and return	kdbdddadccbdp
and run	nldchdacddmdb
and said	cbadmdadnlcdc
and saw	bcadcdmdmmccb
and say	nbmefcajiaddk
and says	YnkbbmbZnZbca
and see	cnnckibccbccl
and send	jccddccdccrja
and several	ccncddiddmded
and share	mccdeemeddded
and she	icibladccmfdo
and should	ejlccmbcbdcdm
and show	hccccnnbcbkcb
and since	ocbcmcZclYccl
and sit	rcbcccbccbcdb
and so	bobccbkkblcdb
and some	jicdbbmncicdb
and somebody	kcocbcilcacdi
and staff	ampcdbaablcdc
and stay	ekbcccbcmkmcb
and take	ebhbjbdhbaqce
and takes	bcccncoccaddb
and talk	cdpblebobZcca
and talked	kccddcbmdmddb
and teach	Zbbccrabcacdc
and tell	hdbnhcbkkbmce
and tells	naabcdnccbmdb
and ten	jcbcccpcccccb
and thank	bckdddcdcWjdr
and that	jfcecekdilfdj
and the	ljcfhjhdhejde
and their	bjbcccclbbjdp
and then	egijceddfhmdd
and there	cdclmdkmbdeda
and they	jkjddmeccbddm
and think	bcdpdcakddccc
and this	icbodcaccbmbb
and thought	olZeeldcclcdc
and three	nbbdlmZbcncdb
and to	ccdcjkbclnkdc
and told	kbbdccbcalcdo
and train	lbamcocacabcZ
and transmit	cdcdedcddbpdc
and travel	Zbccdraababcb
and two	okfciiceccdde
and up	acbbmcnccbcdo
and very	bbbcobakflcdb
and visa	occdeeceddmdd
and want	jffknjbdccidc
and wanted	jlhdeejefddee
and wants	fnclkcacceldb
and was	dllcddjcbmdcc
and water	bjkcceodabddb
and we	lkjljicdccdeb
and were	mcocccaddZldc
and what	lblkljamccceb
and when	biociecgbdndb
and where	ZcnmccYoaZbca
and whether	lbmkddddjfdec
and which	icpdddbdcmcdc
and who	bbmdkddlnaedc
and whoever	bcbccbqccccdZ
and will	cbpclcaackccn
and wish	cladccmclZccm
and with	cmbcbbokcbccb
and without	bmcdcdjcncbcb
and work	jlbbbnZbbaocb
and would	jeiljeedmeccc
and write	nfamiaZobZbcb
and yes	qbkcbaancbcdb
and you	dkdlhjjeckhcb
and your	ginddjedeiedd
and yours	bbncdcZmkocbZ
and £	adconaeibacch
and €	Zabcqmaccajna
annual general	cdddeddcedddq
annual meeting	cddcepcgeddec
annual report	acbncbamdclca
ano e	ZmmmcmabbbbcZ
anos e	ddpdeljddcddb
another candidate	ccadddZcdYcbr
another one	ZmZbaboobYcca
answer from	ZiapbbZbbobcZ
answer in	amcmdckbccccm
answer s	abpcbckcmZccb
answer the	dbamllpabaaca
answer to	jdjdddbcdbcpd
answer with	jcocccaccbmbb
answers about	Ybbocaeaccmba
answers in	obcbnYjccccdc
answers the	aibcpdadcccdc
antes de	dcbcocdcdbocd
any advice	ddceedcdpceed
any chance	ohohbaabckbba
any day	kddcodjcdccdc
any good	ecanmckbbacdc
any interest	mlkcmcbcbcddb
any more	jdZmaacaknbmZ
any of	fblcjcncnbcdb
any other	bcbcccaZamcbr
any questions	abbcbbnmaacco
any role	bamdddbdobccc
any shift	ccbdddadqbccc
any thoughts	annbbcmbaZbbY
any time	cdbkcfjmhajii
any vacancy	bZadccbctccca
anybody s	albboaaoaZbcZ
anyone in	pblclbkbabcdb
anyone on	adbdccbaqacda
anyone who	bdcbjfmodccci
anything about	ZanqYbYbZaaba
anything else	jbacbancoabcb
anything for	caqcddadccddd
anything i	bbncckjcjgkdb
anything in	bldcbcjbpZccb
anything on	dimbccZbpYbbY
anything to	abdnbcdboacca
anything you	ccocecendcddc
anyway and	cckbccamnbcdc
anywhere in	llbddbbdocddc
apart from	kcbcccZocncca
apologies for	eelkcdckijkcc
apologise for	bcidlccddcenh
app and	ocbcocccccecc
app for	kbbnocbmcabka
app that	acbcpcmbclccb
app where	adcdqcacdcbdc
appeared in	bcbcdmbidbmna
appears on	ccecddbccbaqa
appel a	ldcdccbpccdcb
application 0	bbbcdcabcabno
application for	jccdddbclbjdp
application to	jpbdccaclccbb
applications for	cfccdabqccdna
applied for	dcceedjdpdded
applied to	amicccZcdaanl
apply by	brcddabkccddb
apply for	bamcccmbqacca
apply here	ancddoccdeddc
apply to	bbiccbmmcbbjl
appoint a	mncdddcdddddd
appoint an	qbbcddacccccb
appointment with	bcccdcbmdcbcq
appreciate that	mbadddlebmded
appreciate the	cbldedoddcdee
appreciate your	acloccablkcca
appreciated your	ccbcddbcbqddb
approaching you	bcnclcmccccdc
approved the	ambcccbccbaap
approved your	abacccacbZjaq
apps for	mccccdocdccec
apri il	acbbcbbbccqca
april 0	nbbbdblnccbca
april ?	obbncabbcccda
april and	pabcccbcobcca
architect who	aiocccancacdc
architecte cloud	neceeededeekc
architetto cloud	kldeeedeheekc
ardent robotics	cmidddldlideb
are 0	ddaccbhqiachk
are ?	abscbcgbaZccZ
are a	nmkcjcfccicdc
are about	nlbcccmaabmbb
are always	bcrcddbcdbdcm
are approved	oapbcaaZbZbbX
are as	odccddZcdmckb
are attached	ddcddccbkcddq
are available	kcccdcocccddl
are both	ebncedmdcccdd
are building	bcmoambccdcdc
are closed	alccccaaccmbn
are currently	elkkdcamddddc
are doing	jhbiddmdijddd
are due	lcccdcbcdbcbr
are enclosed	cccddcabckccq
are fine	lclkcmbcbadcm
are four	abmkcoacdbddc
are free	bhZobbYqbablZ
are going	dcocccaabmemb
are good	mlbccbacccbcn
are happy	anbcdcbmcccdn
are having	illdddldcccdc
are hiring	akodilackccdd
are in	dccdcfcdcbemq
are interested	bcnldkidcdbdc
are kept	ababcbabaXbpm
are left	abmbXbrbcabcY
are looking	dinineacccclc
are nice	cnbmddcddlddd
are normal	fdcdddbcdcdcq
are not	eeckcjlkeckdb
are now	kiacicamfcbpa
are on	fbbkfbfieidco
are open	bjncdccqdacca
are or	eeneefdeecfee
are paid	ZboodbZbcbcca
are pleased	bjddelcmecldc
are provided	Zbccdqhadbcdb
are ready	bjbdddmcbcbbp
are recruiting	akbccabbddqdb
are still	ncbccckbcmccj
are the	jccddlaecnccm
are there	akaccmabomccb
are three	jcmncckbdccdc
are to	pclclcbcccbdZ
are too	pcacdcacndddc
are two	abbdoapabbcdl
are up	abnccnbbbnbbY
are very	Zmbccpbbcbcdc
are we	lmaccbbccacdp
are welcome	bclcdbapckccZ
are well	cimdlecdjcded
are what	ZbmocaZncZbbZ
are with	apacldbccbccn
are you	idpgdeicbedcd
are your	kcmcdcmcckgcb
area and	lbmcddldddcee
area de	ZnlabbaboaabZ
aren t	mdkccmjccblib
around 0	plbkceaccjcde
arquitecto cloud	mjddeeddmdedc
arquiteto cloud	clbdddbdlddnb
arrange a	eiccjkndddded
arrive a	bdddddcdddddq
art director	ZmZcbbZbqZbba
article on	bcgndmaZdocdb
as 0	eccmdbbmcbebp
as a	ddciegkhjihdj
as agreed	Zbcmcbkccbbbp
as always	anbcccbabaacq
as an	ldbmmdlcfbgcb
as before	pccmdbZcdaccl
as co	bccdrdbdddded
as confidential	adcnddidddmda
as cto	aZbcqcZbccbca
as discussed	ncccdcbckccdn
as embedded	mnceddcdcdddc
as far	kncdcdlcckdec
as follows	odcdedcdelejc
as founding	dbddpccedddee
as freelance	occddcmcadcdd
as good	bckdcmbccncdb
as guest	accacmanbcodb
as head	aemcmcaccmcda
as i	elmcljbcbjjdb
as if	apaocclcbaccb
as in	lkapcbZbbacbY
as it	pbbcdkacbljdf
as last	obbbbrZbbYbcY
as lecturer	Zbcbdqacdccdc
as long	pcbcdlbedfcdc
as many	acaZopiabbaka
as much	kacmloZZbabca
as my	bkZcplacnabcb
as next	cdddddceddpdc
as of	ababiidbrdblf
as one	lcocccdbbmcdb
as our	bnecliafcdncd
as part	Zcabcobbcoccb
as partner	bbbcpbkbcblcb
as per	boaddcbcnccci
as promised	dbmcccndaobbb
as senior	bncdddccddkmb
as someone	Yalnablbbnbba
as soon	dijcedbcckodc
as the	mccciccckbode
as there	maZbbcbbbocbn
as they	cbpdccabbmbba
as third	bbcdrdbddcded
as though	bcbddmlcdaden
as to	icbccccnlbddn
as usual	lmddcdacdblck
as we	icocdccldbded
as well	kcedcceeknldb
as you	kjbfcledlldcb
as your	bmjccjkcclkdb
as yours	cdmcddndcccdc
ask a	dcccmmbbldclc
ask at	bclddabcbmdcp
ask because	amacbcpcbmccb
ask for	hdbedniikaZoc
ask how	abZbccdbqoccZ
ask if	bbpdddacclddc
ask me	doncecadblkcb
ask that	bcbodcacnblcb
ask the	abbcclfqbekbY
ask what	nbncbaYmnZbcZ
ask whether	jbdckcgnkbcdc
ask you	jdlndjcdlbdcc
ask your	aZZbbbaonkabZ
asked about	aanqccZbdecci
asked by	aericcaabZncb
asked for	cdboclalheajd
asked how	cdbcccmccogdc
asked i	anmbcdZccmddc
asked if	acmdlcZmmacdb
asked me	dolechbebbcdm
asked the	bcbddlmcmadem
asked to	ldmlcbakcbclj
asked us	cmnlddieddddb
asked what	cbkcncmbbjcca
asked whether	lccdinddckddc
asked who	cdldddcccoddb
asking for	abnbceecpmcca
asking you	pccdjcbddcbec
asks for	aelncmjccbbbb
assignment is	mbdcdkbcddndb
assistant professor	brbcccccbcccb
at $	ijcddgoccclde
at 0	edcdceikecifo
at URL	cbbdddbrdbnbb
at a	jlfncefiecddb
at all	idnckbdkeicdd
at an	bjlnbcdbcbcnc
at any	accccoZlcbmka
at ardent	coldddlcbjddc
at birchline	doedddiclfdcb
at clearbrook	mjbdddcdnbddb
at customs	acbmbbZbZaqbY
at eleven	aobcccabbncck
at fabrik	bmkccdicckdlb
at first	lbbobnabbbccb
at five	clkccbbnciddl
at four	bjccdbadcmccq
at half	bcccckoacbccp
at harrow	kcacdcncmjddb
at hollow	clcdddmcdcdnb
at home	jldjccbbobddk
at how	lccdddbcdbpdb
at it	kibcheakjjclf
at kite	cmcdddccjldmb
at last	ZZZanbeqblbbY
at least	kckgkcbdcmddg
at lumenbank	cmbkddedlkdcc
at midnight	jbamcZZnbabam
at mosaic	cmldddbdjmddc
at my	ncbccckloaccc
at night	jcejbclcmlcdb
at nimbus	cmadddndmicdb
at nine	cbddddbclcddq
at no	akbcccrccccdb
at noon	bklcmbhacbgcm
at novatrek	bjjdcdbcokdjb
at once	ZlncicjcpZmba
at one	fcacldacncccn
at orchid	bojdcdcdmcddc
at our	emecendlcdeca
at ours	bcldckkcdbddo
at pathwell	clbdddocccdlb
at present	lcncdildccddc
at quantile	cobdddcdlldcc
at redwater	bnkhddfcnbddb
at risk	kbddddmddcmdb
at seven	accccbancaccp
at short	aaZcccrbcbccb
at six	bccdddbndcccp
at solvane	dmmleebdcaddd
at stonebridge	bficcceboecma
at ten	ecbndciccncdd
at the	ejedhdejelfch
at this	adnckcaccbmkk
at three	dccdddbnddcdo
at tideway	bllcddjcmbcmb
at two	lccmcbdbdkddk
at usd	ncckdbocdccca
at vantage	bijjddbcbbcpa
at what	acopcdYccjddc
at which	cddllbbmeddee
at you	bcodccacbncdb
at your	cbckejmcockda
at yours	bcaccdocqZccj
at zephyr	jhmdddbdecdnc
at £	pjbdclicccddc
at €	qebjcildcbccb
ate a	ncddlcccdcddm
atlanta 0	kndddccnddcca
atlanta and	mcodddeccbddc
attach the	lcacdcacclbco
attached is	adcdddbbcbcbr
attached the	kabcacnbcpbcb
attend the	bcccccZaclpcm
attendance is	ababcaZrcabba
attention to	bgcddkapdcbdl
au 0	jccddchodcdck
aud 0	nmcccdbdcccdb
audit of	qdcbcbmcddbdb
auf dem	bcbcccbbcncbm
auf der	amZccbZaaqbbZ
auf ein	jdodkdbcdlddb
auf ihrem	kdddddcddcpcb
august 0	ancbcoaacabai
august ?	lbcccbabccbdq
auriez vous	bncdcmocccdcb
aus dem	mkbdjdmdbcidb
aus der	bmcdddcccldco
authorised to	jdcdddnddckdd
autumn ?	adccdqbclcddb
autumn and	mkkdccbdbbcdm
availability ?	rbcadcbccccdb
availability and	lcjnddadddddc
availability for	icbcddoeddded
available ?	rccdddbdbdddb
available and	pcddeedeeeeed
available at	bcbddclkmbdcm
available for	lcfcdcmbcjcdm
available from	Zllccblbpbccc
available immediately	bbcdedpdnddcb
available in	kbncbcZcbcbnc
available on	Zccljccmpccdb
avant la	llcdldcdddddi
avec le	cccdddcccbbcq
avez vous	mcmcccocaZcaa
award !	aoncbcibbjbcY
aware of	lcndcdbdicdcd
away 0	mbbcZZnocbcca
away from	lolccbbccbcdb
b 0	bscdbdcdcbjbc
b1 0	dddeedlcdccdp
b2 b	kqdcddbcbidcc
back ?	ZobbabYboYbbl
back and	mkbccdfdcnjdc
back as	pmZcbcacbZccb
back at	abkcccccbonba
back for	obbdddlcbldec
back from	Zmaccckccoccn
back in	bcdccacpmjbcj
back into	bcldcdbdeZodb
back is	acccccaabobbm
back on	icjdccbjcbodl
back so	elbccdpdbbcca
back the	bcbcccabmaock
back to	bbmdmehcobede
back with	lcccddmcdcodb
backed out	lYYcbcmboaccZ
backend developer	incdddcdlcdmc
backend engineer	bqadddcddcedd
background check	nmddddcdedjec
background in	comcddbddbccc
badge and	abbbcbpocaYaY
band 0	lqaddcbbabcba
band is	bkacccbcbbadq
bank account	cddcdbadddrdc
bank and	nadclciccboba
bank details	fdbcddncdcmdc
bank has	bddcmbbddcodb
bank holiday	bcbdddbccaccq
bank in	alqcccbbcamcb
bank is	mlacccbcnbmda
bank s	oaamlkdbbjcca
bank transfer	mbbrbbZacbkca
banking app	cdclddbcddodb
base 0	bsbcddbdcdcdc
base and	bocdadmdddddc
based in	bqadddadmcddd
based on	ccbcddboccckc
basis for	nkeedddededed
batch of	eccckcokdbcdc
be 0	cjbncjbcmbcdl
be ?	bcqcccZcbmdcb
be a	fkldjdfldbjcc
be able	ofjbccdcmicce
be about	pbncccaccacdb
be agreeable	lckndcbdcdcdc
be agreed	obddlddedeeed
be all	adcdcokchbcec
be among	aapccbZabkcoa
be an	acbkioajcbllb
be as	akmabqZZbabcb
be asked	bfkrccbccbdcb
be at	ibfkccbdbolbc
be available	dcmcdbmbcbccn
be better	naambclcdbcdb
be brief	jarcbbabbaccb
be charged	bdccdcZcddbrY
be closed	bcccdcabccobn
be connected	bcacdcbbctcba
be considered	cjmdddjjncccc
be contacted	aaoccdbbcccnb
be convenient	dcfdedpddbddc
be delighted	bmedicncdcjdc
be delivered	ZbZabbYabYnqf
be discussed	obmmcaZccbacZ
be doing	ZaiqbZmbbabdc
be employed	bokdcdbcmbddd
be employee	bmcdpcbcccddc
be enough	pckcddbddcddc
be found	bcmckcmbdcama
be free	Zbqeboeaaabca
be given	acbcdnbncbbck
be glad	binjcdbkmdcdb
be good	bcocbdebcnddc
be grateful	iceldecdoZddj
be great	dcbdddidcpdcb
be happy	cbfjcnhochccb
be held	acikdbaqdbcce
be hiring	bkncbdpccZccb
be honest	Zmacbcidbcodc
be honoured	abcbmdllaoccc
be in	ljdcccddknccf
be informed	ncbcdcblccblm
be interested	fdpjdcdeidddc
be just	ZaaonnYZbabca
be kept	abrcccabcbnba
be looking	aaqcbbncbacda
be lovely	mZZbbbZnaobbY
be made	mcdcdkbdddmcc
be most	cdcddlccnkddd
be moved	mcnbdcbccYddm
be my	bbdcqbZcmcccb
be named	jbmcdlacccdcn
be nice	dcblccbccrddb
be number	ZZmnoajbbbbba
be obliged	lcdkccedncddc
be of	jiocdjkcdccdb
be offered	clkddndcdcddc
be on	leccelcaojbcj
be one	almpcedbdibca
be open	ifogideckdccc
be our	Ypccpbajcchcc
be paid	ocbccibccbpcb
be part	bocdcjbcdbccn
be perfect	YaXobnZboabcZ
be pleased	jilcdjnjbeccb
be prepared	bjkpccbcccecb
be ready	cboobbZbaYccm
be really	bcbdcdjdoeddd
be reimbursed	ncccdcbccboca
be renewed	bccddkacdcoYn
be short	bcabccancmnca
be so	jhdifeblnaddi
be something	molchcbcbbddc
be submitted	pcaeedcddlddc
be thankful	bcbcbcmcqaddb
be the	bilfnejbehdcb
be told	iZbcddbbcccqb
be up	kjloecZibhcdc
be used	mbbbcbnacbbna
be very	bebddclmoccdc
be welcome	jcbbcbapcacdl
be willing	meklcefclcddc
be working	qkbccdZddbded
be worth	bcjpccacdccec
be you	qlkjddacbbcdb
be your	mnccjelkbbbca
be yours	nmbcmbabcbbca
because a	mnhdcdcebcded
because i	ckjcmkkcbkcdd
because it	fbckccabceeqZ
because my	kbZccckcqaacb
because nobody	mcnccabacbadn
because of	kjbddcbccnein
because somebody	ZmobbcacbZcdm
because the	ljjjccalccdmc
because there	pZacoabbcbbdb
because they	kabcccjccbqcb
because we	ojecccandadec
because you	aaalnbijcdbpZ
because your	acanccYboZaoY
become a	ababclkmkolbZ
become acquainted	cbodddbmdceee
become one	bbkccnaccmddc
become the	aabcnbmbcancb
been a	bcncckbbbpcha
been ages	bbaccbalmYccp
been approved	hmccccaccbnXp
been asked	jiplccaccbjci
been at	bkbdkdbicoddc
been awarded	jlccccbcdcpca
been building	cccdndcdnbddc
been chosen	Zccccbladbpca
been given	kpdcccackbcdc
been in	dbkndbbckjmda
been looking	mdaccdodccded
been made	bkbccnbbmkccb
been on	Zdcmnbjbbncca
been reading	cdclddcejneed
been received	bcbdddbcdmbar
been removed	ccbcddbbcabsZ
been retained	mcpZddbccacbb
been selected	bcdcddgnddmcb
been shortlisted	bbmcdcmcddlba
been sold	ZbabbbZbmmapX
been thinking	llYcoajabhcdb
been through	acbdccpcdiddl
been to	ababbbkapjbcZ
been told	ieZcacZmojama
been transferred	cdddldcdedZmn
been up	bbYcbcpbaocba
been updated	ZcYcccaacabrg
beer and	acZcbcambpccb
before 0	mebbcjdjcknca
before a	cdcdleeekdmec
before and	bflckcolbabcZ
before christmas	bcccailodcieb
before easter	nkddddkddddec
before friday	jdccccbbdcncp
before i	cdnemjccgabcl
before it	lojkccadcbbkj
before lunch	bdbcddiccZodm
before me	cdbdccblbrdcb
before my	abmobbalbbbcb
before our	dccbddbcddpcb
before she	mbbcccbccandl
before the	jjejgchcidkck
before then	acocdccdcacna
before they	ckoecclbcbcdl
before we	lcggnlbbcbmdb
before you	jdbcccnncgkcc
before your	bbadcdoccenck
begin on	acbccdrdbaddb
begin tomorrow	mbabacYbqaZcZ
begin with	cmmdiddjeceed
begins at	bcbccdqddbced
behalf of	dlildihccjkdc
behalten sie	ccddddcdddpdb
behind it	Zbcckcoccbnba
behind the	nibccckcbkcdl
behind you	ajacccmcboccZ
bei der	bnmcccacbbcbm
bei einem	ndnjddbdccdcb
bei ihnen	ccidcdpcobcca
bei uns	olmdddbddcddb
being a	acbccZaqblbaZ
being so	ddcdddbbdlddn
beitrag uber	bcccdpjccmcca
bel me	kboccbmbbabca
believe it	ZpmcncbaaZcca
believe that	bfadldodcjddb
believe you	anjamakncaccb
bellen ?	cnbbdcdccoddb
belong to	ancdccbcdbcdo
below the	cbdddcbbdcbcq
ben !	ddcdedkcdXdas
ben ik	kdndddcdlcddc
ben je	kcknddcdddddb
bench and	kobdddlccbcck
bench of	ecdcdbncbdndc
benefit>call-ask	Zaaabmqabnbca
benefit>client	baibckmoccccb
benefit>cofounder	acbcocabbbcdb
benefit>connect	aaabbpomZZbba
benefit>content	YaYbaaYrZXZaY
benefit>easy-money	ccbcmiZakbrba
benefit>equity	Zbnblnjbbbbdb
benefit>event	abmbbbkkfZjme
benefit>expert-call	bdnocdbcdcddd
benefit>freelance	mbmclckccbeci
benefit>funding	YZapmZXZbaYaZ
benefit>i-am	kfaefeocpbeca
benefit>interest-q	bcccccZccccbq
benefit>job-word	amkbjbjbmanba
benefit>messenger	acccobacccmdb
benefit>mule	YaalbnabmZpbZ
benefit>part-time	mncdccadcdddc
benefit>pay-first	abbcbcqbbbmaY
benefit>pay-word	bcbnbfnbcclcl
benefit>permanent	comcllZbbchcb
benefit>recruiter	aZZbbadZYbapZ
benefit>requirements	lemcbcncbbcdc
benefit>role	enbhlidlehcda
benefit>run-code	nabccaoaabZcZ
benefit>secret	baccbbZbbcqaZ
benefit>seeks	haccmhZbsebca
benefit>sell-cta	ZZZamafpZalaZ
benefit>site-notice	obcbdcmbddcaa
benefit>start	mbdcocadccddb
benefit>task-for-you	ncbdccWbqaccb
benefit>teach	iaanbkZapaZbZ
benefit>thanks	bobccdjdcacdc
benefit>threat	kbclcbpcccbca
benefit>unpaid	bbbbbaqkababa
benefit>wants-job	ddbeddbeocded
benefit>we	dbklkhlcbdoba
benefit>we-help	bcacccnnbbcdb
benefit>workplace	bnbbdoaabccdb
benefit>you	ddcgffpckblca
berlin ?	Zbncdpbccbcba
beside me	cdcdpdalccded
besoin d	kbcmcmaccccca
besoin de	bnbcccbbcbmcl
best regards	lcckddldclded
best thing	bcacccZbcrbbY
best time	kmldeeceddddd
best wishes	jdccdkjcdnded
betalen €	ldccdpaadccdb
beth i	ccanddlccmddc
beth wir	ldcnedkcddddc
better than	nkacolaabdbca
between 0	ijdcdebccbemo
between a	cdcodcacdmbdc
between now	pcdldbcddcddb
between the	Zqacbmbccacdb
between us	lanbZbYboYbca
bi 0	bbbccYbrbacaY
bi and	inmddccchcddc
bi developer	kkcdedcdhddnc
bid for	mcbccckacbncl
bij de	cdkdddbcncccp
bij een	hbpcccacaambZ
bij jullie	bbZcbboboabbY
bij ons	bocdclbccccdm
bij redwater	cclcddcdocddc
bij u	ibbdccocnclcZ
biostatistician at	bicddcccccdpb
biostatistician for	mlededdeeeeed
birchline is	ceddddlcdddob
bis 0	olclddcdddddb
bis freitag	mcccdnbcdccdm
bis sonntag	bcbcccnnbYccl
bis zum	fbccccbndcbcp
bit of	jccjmmjbjbcdc
bitcoin in	bdbcccjccoeca
bitte uberweisen	cdddddcddcecp
block with	nbcbccmckcccb
blog ?	acbbclokcabbb
blog on	abaccaaqajcba
boa tarde	mccbcbpccbZba
board and	Zbbbkoabcboca
board as	cccdqdbcdbddc
board for	jcaoacbpbbdca
board has	bnlcccidccjdb
board is	accnckncdccdc
board meeting	bdccdcbddaldp
board of	bcbqldacdcldc
board wants	fobcbdmccccec
boiler houses	mcZccclccnddb
bolsa de	ZobccbmbcckcZ
bom dia	mjcdccbcpbcca
bonjour haruka	ldddddmdkdddc
bonjour lena	occdddmdddddc
bonjour nous	maonbbZbbaabY
book a	ecbmcmmbcbbci
book about	fbaacnaraYbbc
book and	nbmajbZnbabca
book for	ZbbcboYnblbcZ
book in	bcabcYpabobca
book on	acbbcranbacdb
book you	cjaobnZbblbbZ
book your	bcbcdcpbcbndc
booking for	icndcdldcccdc
booking system	kaZpccmabZaba
books and	ZnnacbXbaabao
books for	Zcbccrebmacca
bootcamp for	bccddmmkdcddc
bootcamp is	bdeceodbdeeed
boss renate	lnmcccacbacdc
both connected	fbncddndcccdd
both in	ccaccdeccrdcj
both know	acacccobcccoa
both of	ZaaklcYcjqccj
both on	alodcdZccicdc
both sides	kcncccadcbpcb
both your	bckdddoddcded
bother you	mcdcbccnnZbca
bought a	mmbcacadblbcm
bought the	jdcdcdndcldec
bound to	bbnccdabblcdm
box and	bcncddndckced
box is	cdccddocbZbdo
box of	bccdcnkcdicdm
branch manager	coadeejddddec
brand new	lcbcccacocjdb
breaks our	cdcdddccdbjoa
bring 0	bbbbncZcbbqcZ
bring a	bccfcbbqcbccn
bring an	ckdddbcbdbccq
bring in	fcjcikibdaodc
bring it	aclcgcabcZbcs
bring the	ccccmccjcoidi
bring two	bcacbcYaccrcb
bring water	dddeebcadddcr
bring you	bocdcdnccjbec
bring your	cebccmZqcadck
brings you	ncbcccZcbpbba
brother in	mcccccacbbodZ
brother s	ncbdlcbbalbdm
btc to	bdcddcbadbqcZ
budget $	scdcccacdcbba
budget 0	rcccdabdddjdi
budget and	cnaacpcbnbcdb
budget for	lmccddbdddmdc
budget is	scccccbccccia
budget s	oaqbbZYbbacba
build a	obbcnbaobbcca
build it	bmbdpdbdcbkdc
build the	okjdlcbdbcddc
building a	ddomhjccccddc
building and	bbmdldmccbded
built a	bcccmhocmbcdb
built something	bcbclcqdbbddc
built the	ecccodmclbcdb
bullets	mdkicgbjdcjhd
bumping this	bdccddpcdccdb
buono da	ZbbqcaaabaZbl
bus company	docbcckccccec
buscamos a	bjbnnbacccbcZ
business analyst	klcdddfdehflc
business and	cbbdpdbdckced
business angel	baabrbZbbbbbY
business in	ecccncacdcndc
business partner	jpcdcdcdjeddc
busy again	fcocccZmbZcca
but a	Zmicpaafbabda
but can	kbacncaccbcna
but could	bboZddadoZddd
but for	ocbZnbmccbcda
but he	bcbdcbiccqcdb
but honestly	lcadbdnmcbdcc
but i	kjmdchhcemcdb
but if	cmbdkecdcmded
but it	ccidmjdkkbccc
but my	bobdcdbcmbkck
but not	blcddlccdbcdo
but nothing	bkeccobbcbdcZ
but only	mcjcccacbocdZ
but our	alloccaccacdb
but please	lccdccccdlbdn
but the	dmbclledcachk
but there	abnknbYnbYbca
but this	amYcbcabbqccc
but we	mhbcneenccbca
but would	oamcbdlbbacdb
but you	cebdqcblcjhdc
but your	bbkjcbjabonba
buy a	obaapbWbbaacZ
buy an	XcbsbZXacaaca
buy or	ecbaociaccacn
buy the	cmccjdZbcbrdb
buy you	ceococYbbjbcb
buy your	abbcbcZccbrZZ
by 0	edccdbmidcdcq
by a	cjmlekfhccidb
by an	kbbacbjbbabok
by and	bdcdcdqddcded
by any	bmomcaacbbcbb
by bank	cabsbbYbcnicZ
by christmas	bclccdabcnnda
by courier	bdccddoldchdb
by e	occcdcldddjdc
by four	mdbccdbccccbo
by friday	ckccdekmcbbco
by gift	bccnccaccbpdb
by half	hmcdccqcdbcca
by hand	lcccidocclcdb
by its	ckcdcccccacpa
by june	obkcbkelbbbch
by law	ZiabcnlabnecY
by liking	cdddeddeedped
by mail	acapcbZZbobbZ
by may	rbbdccmcabcca
by me	anbccoZcbmccb
by mistake	acbbccacbascY
by monday	hjclcbZlbbbcp
by my	mdcdkcbkckjec
by name	anmbcmabbacca
by noon	naacccbcbbccr
by our	lbfdccecdcoef
by paypal	kaarbaYZbalbY
by phone	adlodcbcmbicb
by post	ibclkchbckbao
by replying	accodabmdcala
by return	obcbdancddbba
by search	aakcccYcbpmab
by searching	bbcccnmacbdnc
by sms	bcbccdbcaZraa
by someone	odddcdbmdcddd
by sunday	bmccdcbjcboce
by telephone	kdcodjadddded
by text	cdccddncdmmab
by the	mjcdehddddjfk
by then	abqclceckZcdb
by those	acZcdlnncbccb
by three	lcnckfbccbcdc
by thursday	njbidcabcbccp
by transfer	acarbbYacabca
by two	akbblcdicbkdm
by us	Znnacbccccndb
by video	bihmcpcibdbca
by voucher	baccddZcccrcZ
by way	amccdbandccdl
by wednesday	adbmccmcdaccn
by western	ccddedbddepda
by you	eaabbbjmknmbZ
by your	bdjcjckddembm
by zelle	ccddddbddcpdc
c $	bobdmdadcbleb
c and	ocbncdbdeccdc
c e	aaabialbmbbnm
c est	bincclcmefmbZ
c requirements	bbceeeqecdddd
c to	lccbdnZccbcco
c w2	pZndcecdcdddd
c2 c	ocfdddkdkdddc
c3:benefit	cccccdqcjcldb
c3:cofounder	ebefnedfeeeff
c3:connect	ccaccdkcbrcnb
c3:content	bckcbbaqcacca
c3:cv-ask	oaleeeceddddd
c3:easy-money	cddddccdddsdc
c3:equity	ffffjffffffff
c3:event	bdcddjdrdccka
c3:expert-call	lddndeceeeeee
c3:freelance	ndjdddldfdhdc
c3:funding	bcbdtdacdcddb
c3:i-am	edjdjeidmigcb
c3:interest-q	fdkfffeffffff
c3:job-word	loedddfdcecjc
c3:mule	dcdcddbdddqec
c3:pay-first	bdddddcdddrdb
c3:pay-word	pcdjedccddmdc
c3:permanent	crcdddcdddddc
c3:recruiter	lmbeeededeeee
c3:requirements	dhddmkcdjdddd
c3:role	jmdddgffeieec
c3:run-code	acdcdcbbdcsca
c3:secret	deeefedefemef
c3:seeks	lkfekecedddee
c3:sell-cta	cdcccdqchbkka
c3:site-notice	cdcddebbdcbuY
c3:start	rbddeecdddedc
c3:teach	bdcderfficddb
c3:thanks	kcbddcjcekdcn
c3:threat	ddddedddedsYa
c3:wants-job	eddeeedepdeed
c3:we	ljiiledgcdddc
c3:workplace	bbceddoecdedd
c3:you	eijheekdfdkec
c3:your-profile	dcpceecedddde
c:benefit	ddcekhoekbjcc
c:call-ask	eflodgjidbdcb
c:client	ljmncceccbejb
c:cofounder	biddtdcdcbdcb
c:connect	cdjkfceheodka
c:content	fbdcekhrbcjcb
c:cv-ask	lnpccdbccbecc
c:easy-money	jdcfkieidbqba
c:equity	claisdcccbecd
c:event	dcbedlepdceec
c:expert-call	cbctjedchbcca
c:freelance	ojifccjdjcddc
c:funding	ejdirbddbbjca
c:i-am	feldididlldac
c:interest-q	mllejdjddcccc
c:job-word	dnlcdcddlcejc
c:messenger	ikibgbabkdrcb
c:mule	gieieeeihcncd
c:open-to-new	cdscfciehbdca
c:part-time	pjccikbjlcccb
c:pay-first	ebbiddfccbrdl
c:pay-word	ndbmdniccbicc
c:permanent	crfekdccdbicc
c:recruiter	dipccclcdbije
c:requirements	iljilfedibfia
c:role	jncdhfidjceic
c:run-code	fkadebdbccsic
c:secret	ebabcoacbbrmb
c:seeks	klfilkcckbdcc
c:sell-cta	jdcihcokcbidd
c:site-notice	ddcdccddcdhri
c:speak	adajcoeqbidbb
c:start	ohcdiejejbdcj
c:task-for-you	oeacjeddiailc
c:teach	cfbccrclidccd
c:thanks	cdeeccfbfpdjj
c:third-person	bbdnbbgnpabbd
c:threat	kkaebjdcdbmlj
c:unpaid	bbablnlpdcbdf
c:wants-job	bfbddhdcscchb
c:we	kjejikkjbdhcc
c:we-help	jjedjiqbccfcb
c:workplace	omdddkbddcjcc
c:you	fejfeficiiikc
c:your-profile	jkmicccccfjma
cabin crew	nbabnaZabbncZ
cad 0	olccdcjcddkdb
cada una	kbbncbnbabacZ
cada uno	nccdgccbdcddp
cadeau de	bcbpcbbccbbcp
call 0	enaqbcZbcabbk
call ?	ckkiggockbcdb
call a	abbkqmdccbcdb
call about	YbnaocYbbmbca
call and	Zbaojdbcckncc
call at	ZbbobbYbbcbcq
call for	fddkdadpdccdj
call is	llbmccmccbccc
call last	abbqkbabcacba
call me	dlocccbddbhcm
call next	cblcdepdcbdec
call of	kcblbbaoddcdc
call on	lccccgomdbcdb
call or	mlbZccocbcddb
call out	mpcddcadcccdb
call the	abcccclacaoco
call this	hbiodcaccmcba
call to	lcanlcmbcacda
call today	jcckcbXcdqmcY
call us	ccbcddncdcbcq
call with	kciedjmccccdl
call you	inncdhbccbjcj
call-ask>benefit	paZZbZYoaabbZ
call-ask>client	YcZpcbZccccdb
call-ask>cofounder	cZccoeddeedde
call-ask>connect	obaYbbZboaadb
call-ask>content	YbZYbpiXbapbZ
call-ask>cv-ask	aZpcddZcddddd
call-ask>easy-money	ZblacbZbcbqcc
call-ask>equity	YZYZqaYaaZabZ
call-ask>event	lbafcnpZcabaZ
call-ask>expert-call	ecesccackbcca
call-ask>freelance	acllcdpbccdda
call-ask>funding	bbaaocbcdccdc
call-ask>i-am	cdkkbdoecdeck
call-ask>interest-q	ocdbcdZddecec
call-ask>job-word	ZplobbYaalabY
call-ask>messenger	naaZapZabbZca
call-ask>mule	YaapbbjbbkmcZ
call-ask>open-to-new	ccpcbdbccbdcc
call-ask>part-time	aaYabbqabZbab
call-ask>pay-first	acbpbaZbcbZbZ
call-ask>pay-word	bbbpbhjmjcjca
call-ask>permanent	balhcmabcapaa
call-ask>recruiter	anocddbcccZbc
call-ask>role	acZofmgaaZmbY
call-ask>run-code	aababbaYcbqbZ
call-ask>secret	baabbZaZcbqZZ
call-ask>seeks	blbcdcodcdbcc
call-ask>sell-cta	jbjabbqabanca
call-ask>site-notice	acbbccpccbcbZ
call-ask>speak	obaaaboZaabcZ
call-ask>start	Zccccdodddded
call-ask>teach	ZbmabdnnbabcZ
call-ask>threat	mbakcoaZbbaaa
call-ask>unpaid	bbbacZnoZccab
call-ask>wants-job	ccbZcobccdcdc
call-ask>we	klelddkidcibc
call-ask>we-help	aZbcedpdcdddd
call-ask>workplace	ZaZmbpYlaYabm
call-ask>you	fjmndckieadbb
call-ask>your-profile	ccplddbdddddd
calls a	bccrcblbdbcdk
calls and	YlaobakacaabZ
calls it	noabccacbacbb
calls on	acoqccccbZbdb
came across	dkjhdfkdelece
came back	bbabbcaoaobcZ
came from	anamccmbcmbca
came to	icdcdcnkckkdb
came up	kjoiccbccmccb
camera on	bZblZbaccarca
can ask	idcddbcnmcddc
can be	idjcedidmbmjb
can begin	Ybacbcibsbcca
can bring	ibabommababcZ
can call	jmnbcbkbcbbdc
can change	dcdeedcdddblo
can come	addcjblcdcccp
can do	jdgcmdjdpabca
can drive	amacbbbblZccq
can explain	ncjbcbZbkobdZ
can find	abjbkcdbbaaoY
can get	nbbcbcqcbbkda
can give	mcbbbkfccbndl
can go	nckdedbcccddn
can have	hccdddpcdfddc
can help	anbcldnccbbdb
can hold	albcacabcaqcZ
can i	jijjcipdccbdb
can join	abaccclomabca
can judge	bcbccdsccbcdb
can keep	ccmdddbddbddo
can let	acbccdobcaboa
can make	Zjacmkjbmbcma
can match	bbpadcbacbncZ
can not	jbickcaccklcn
can offer	lfkkoccccccdc
can pay	olbkipcbaadcb
can put	nmbccbeccandb
can reach	klmddbbcbmccc
can read	onfcccfcfbcec
can run	occbnaaccbbdb
can say	bcobccanbicdb
can see	kgaddcmccfcmj
can sell	abbbsbYbbbbca
can send	cecmcijlbdbnb
can show	kccdmeidmbcdd
can sign	acbcccnpbaccb
can speak	nbccmcZbnbcdc
can start	ZlacbcZcrZbbn
can stay	accdonaacacdm
can still	XaZZbbZaoYaqX
can stop	acbldclncccdb
can t	idldjdcjdhkej
can take	ZhbcmbZkbadol
can talk	abacobjabaocb
can tell	dbnjbocacacdb
can turn	aaacccmbbabpa
can u	ocacccZbmZbbk
can use	Ybabkmncbnccb
can we	jlcencbbcaccp
can work	cdcdddadraldc
can write	lbpcbajcbbcdc
can you	ncedckbbdahcp
cancelled because	cddddbccdcbcr
candidate your	abmbdcacdcpbZ
capacity and	oclcedbdkcddc
cape town	ncabdcmcccjdc
car and	Zpaccbaccclcb
car is	cccdddccdcdcr
car park	kcjddccdccddp
card and	bebdcdbddcqdl
card for	bccaccoadcncb
card in	aaZbbbZacbqZj
card number	ddcdddbddbrYa
card on	abbpccYbccnca
card that	cddddclddnjec
card your	bcdddcncclldb
cards at	adncdcmccblda
cards for	bccokbZcccodb
care ?	ccnddcodabddb
care about	kdcdndZcdlced
care for	bcnccnabkbcdc
care homes	ecacfoobcbaba
care of	dmmkcdmdcacdc
care to	bcabccpcblccb
career coach	caacccqnbbcdc
careers page	ccledendjddcc
carried out	mbbccckbcbacn
carry it	acambcmccbccn
casa 0	icdddccddcjdq
casa ?	ZbbocnZjbbabZ
casa di	nmbbbnbbbbbbY
case it	bdnkcdddblddc
case study	clccdlncddded
case the	cmcedekdedjed
cash or	pcbbcbabbbYcp
cashier s	acddddbdddqdb
catalogue and	cnbdddmdcddec
catch up	bcadcdaccsccZ
cdi 0	dqceeededdddc
ce que	ncbdcmkcbccda
ce qui	aaqcnbabaabbY
ce soir	bcaccbabbbmaq
cela vous	mbobdcocdccdb
cent of	bbkdodkdccddd
cent with	bccdpdcddbcdc
centre and	aaacacbblZobm
centre in	encddckcdncdb
centre two	mlceeddeddeed
cerchiamo un	ljcoibcddccdb
cerco un	cccdhbccpcddb
certificado de	lddeddcdkdmec
certificate and	alocnbiZjcZbb
certificate in	acbcbZXqobaba
cette semaine	kckccclblabnZ
chain of	Zaaqnbabbbbda
chair left	bbccocmccacdc
chair the	nmccccbdcckec
chairs for	ZccccbZndioda
chance ?	bcoccaZclZcan
chance to	kbbcobmclacca
chance you	olbjbbaaanbca
change ?	bbtdccbcaZdca
change to	aZZaccZboabjq
change your	alaccbacbnhbn
chapter on	lcccdaZqcbcdc
charge 0	Ycacccpcobccj
charge ?	ncbncbkbcbbda
charge and	ldccccpccccdb
charge for	ccbbckqmcacba
charge of	blbcccpbkbmca
charged €	bdccdcZcdcapl
chat ?	bpaccdkdccmdc
chat about	bbrccdecckddb
chat on	ababoaZlamccb
chat with	hjZacnZocbbba
che ha	bcbdncccbmbcm
che lei	ombclcbccbbca
che ne	Zcbcccnbmabbn
cheaper than	cbcdcdmcbbcdq
check and	pccccnaadcbda
check as	lneddeceeeced
check for	dccddcbccZmqe
check in	bdejdijcdccdq
check of	qcdcdcbcdceek
check the	Zccnddbdccddq
check you	Zcccddadcdqdb
check your	bccccobbcbbco
checked and	acabccpbbnbca
checking in	YcmcddacpmccZ
checks for	bcddddbcdcocm
cheers for	ZbbcccaalqabY
chef de	omcdddcdhdddc
cheque for	ncdbbdcdddnda
cherche un	nicdhaddldddl
chez ardent	ddcdddkdocddc
chez nimbus	cdbeddkdocddc
chez nous	npccdceccccda
chez vous	kbabbbkbnanbZ
chf 0	llcndlbddcddc
chicago and	bclcncbccmccb
child s	cdcddaccdbccs
children and	fabacbmmnZcck
children s	paabcaaqbabbZ
choir of	akbbbbZrbZabX
choir s	mZaZanYobYaaX
choose a	cccjddlbdcbbq
choose between	lcbpccacdcbcb
choose the	meYmpaZabYaZY
choose your	bicbdplcddbdc
ci piacerebbe	abnlbnZabbbbZ
ci sono	aaacbcnbombca
ciao beth	dkcdedneedddc
cientifico de	jndeedcddddkc
cientista de	cncdddcddddnb
civil engineering	Zbbdcobcoccdb
claim is	mbbcccncbbbcl
claims reporting	jibcdllccadnc
clara !	dddeeddcdXdbr
class and	bbbcdlanclccc
class of	YmZZakYZaoZoW
clause 0	bcccddddcccdr
clean up	abcccalobaccb
clearbrook ?	ambccckcnbddb
click and	ancddcbmdcncb
click to	accmbcamccncZ
client a	knbfedcddddmd
client an	mddmeddeeeeed
client and	ibpZcdaccalbm
client call	nbZldcbccbncb
client has	khejddbckccob
client in	bnjcdcbncecdb
client is	nkjnddbddeccb
client of	qbbjddbccildc
client s	objobbaacbnea
client wants	aaZscbYbcbbca
client who	emmbddamcccdd
client with	dcbodcbcdcndc
client would	nabpdcbdccdcb
client>benefit	ibkocekjcbcdc
client>call-ask	YaZrZaZabaZZZ
client>connect	laaodcacccccb
client>easy-money	nnZabcZcbblcc
client>event	cdcddbacdpbda
client>expert-call	bclpcdcddcded
client>freelance	oibhdcbccckmb
client>funding	XZkqXajbaanbZ
client>i-am	ndlacfbbmkebc
client>interest-q	XaYqcbZbbbbba
client>job-word	chpaccamcbbcb
client>mule	XdYrbaZbbanca
client>part-time	rbccdcbdccddc
client>pay-first	acbbccbdcbqcb
client>pay-word	ocamdcaclbcmh
client>permanent	bsbcddcdcdddi
client>recruiter	nhjcdcmdbccbb
client>requirements	ZaZaababaaapZ
client>role	oobhddcdcdddc
client>run-code	pbbdeebdcdbdc
client>seeks	molnccacbccdb
client>site-notice	ZaZrcbZbcbaZa
client>start	rcdcddcdddddb
client>task-for-you	XZYYbbZaaaopY
client>teach	nedceddcfecee
client>thanks	baYcccsbcZccb
client>threat	jcdcacabddobc
client>wants-job	crbccdddXdddc
client>we	lmapcbkbceccc
client>we-help	aapaccYcbabcb
client>workplace	racdedbdcccdb
client>you	cbonbcZbcZnpZ
client>your-profile	nZiZabZaaZYpY
cliente ha	nccdddlddddmb
clients ?	kaZcbbpboYcbZ
clients are	ibokdcZncedda
clients has	kbZncbZboacca
clients in	cdmccdccncldc
clients we	bbmcddpdedddd
clients who	abrbZcmbbacda
clinic in	lmbbaclcmbcda
clinic s	lobbcblbbbcca
clinical lead	jmcddecddddmc
clinical trials	bbacdofbcnccc
clinics and	YaapmbZbnbbdb
clinics in	apobbcabbacba
close on	amccccbmcccbm
closed for	clcddcbZcbmoa
closed on	bcbccaaanbbbr
closed the	aaabncZbnZbbn
closes on	bmbpcbamlbbca
closing date	bqbdccbcccdda
cloud architect	ipkeccbdjddcc
cloud e	dldeeededdemc
club is	Zcccdmbbcocdo
co founder	icddqfchdcded
co op	nlbcnbbbckcci
coach for	YZaabqYmaZanY
cobra 0	ceedecdeeedep
code 0	bcccdbbbdcrZe
code for	pcbcccaccmZbm
code is	hkccdcbcccbqb
code sent	dcddedcnecoZb
code that	ceddddlddcnec
code with	kcbcdccccbinb
code you	bdbcddaadbrbb
codigo de	abbbbaaabaplX
coffee ?	bmmcfdlbclcce
coffee and	bmlbbdacnacdc
coffee at	nnadbcacbocdb
coffee machine	bbbcccbccpccn
coffee on	amqcbcacaYcca
coffee with	bnZcobabnYcdb
cofounder>benefit	bobcmcacbcbcb
cofounder>client	mbdbZbabddocb
cofounder>connect	bnmcmcZccacdc
cofounder>easy-money	ddccadbdddoed
cofounder>equity	cjddqdcddddec
cofounder>event	ZZZbnbZqaZabZ
cofounder>expert-call	bbbsZbbcccddc
cofounder>freelance	ocbddecedeeed
cofounder>funding	cccdsdcdddddc
cofounder>i-am	dbccscacbahdi
cofounder>job-word	albcqcaccbccb
cofounder>part-time	mdedldcddeeed
cofounder>pay-first	abccncbbdcncb
cofounder>pay-word	abdbqmbcdccdb
cofounder>permanent	becnqcbccccdb
cofounder>recruiter	bbpcZcYcbbccb
cofounder>requirements	bbbdrcbbcbcdb
cofounder>role	bcicscbcdcccb
cofounder>seeks	eeccrdcdccfdb
cofounder>sell-cta	ZbabraYabaabZ
cofounder>start	nbbcocadcccec
cofounder>task-for-you	YpcdYbZcacbcc
cofounder>teach	abbdpbabbbcdc
cofounder>threat	asddYbccddcca
cofounder>unpaid	dbdendddddddb
cofounder>we	jlebmjlcccddb
cofounder>workplace	asddYbccddcca
cofounder>you	acacrcnbbbkca
cold chain	bdbqdclccbccb
cold message	bmcmddcdlccdc
colleague of	bcpcdlblcaddc
colleague s	ddbodmbddcdee
colleague who	ncdcdcbdncddd
colleague you	bcacocanZlcca
colleagues have	acpcccanbdcca
collect it	bdcddclbdbcdr
collection of	ncbcdnbccckda
column on	XbabbsYYcZYaZ
com 0	jbabgbZabaqnY
com a	blbcccklcmdbh
com e	cdndddkcacddm
com o	kccldcbblcdcn
com um	occcmbbcccmdb
come ?	aoibbdimmZccZ
come along	acblbbdelmcco
come and	hocbcmdodbcca
come as	cmbbikapcbcdb
come back	npkcccccjZcla
come by	bccjccmjclndc
come for	ejddjcmdcccdm
come from	bbbdcdanokcdc
come in	nclcpcZlcaccc
come on	jbbbnahobdcch
come round	alndddmcbbcdc
come to	ckbfehkodmccZ
come up	nZrlbbdcbZccZ
come with	fbiclbmocccca
comes in	abqdldacbbddb
comes on	bdcddcccdbkcr
comes out	acbccbfpcmbck
comes to	ccbcmclccapca
comes up	cdrdddcdlZddb
comes with	oddcddacddpZa
coming back	ZpZcmcfbnZbcZ
coming in	nnlcacabbabdZ
coming off	lbbccdpcbbcdb
coming on	bccdlcbldccco
coming up	lcndddbcimddc
coming year	kbmccbabbocba
comment on	acbocbmacfbmk
comment under	cbbdkdbacpccb
commented on	cbcmddbccbcpk
comments on	eccbdcabdmcaq
commission an	pbcncaZbcbaca
commission is	acccccpcccnbZ
committee i	acabcpbbdncdb
committee meeting	mdddddcddceen
committee meets	Zccpccbbcbbcj
community in	bcqccbZldbbbc
community of	abdbobYocabca
como analista	cmdeddcdnddcc
companies and	Zcrbacmcbacda
companies in	bcbkoclccbcdd
companies like	acZbpblacbcdc
company ?	jaZbsbYbdYbcZ
company and	jdcercaccbcdb
company car	Zqacddbccdddc
company for	abllpcadcbcdc
company has	bnbnccZcclmdc
company i	cbceddkckncdc
company in	jlbjlfkdicddc
company is	alhdmcajnbcdc
company needs	iccdcdZdpcmdb
company no	mcocjcbcdZdcc
company of	koaclclccccdb
company or	lcbccclbobadb
company s	clcdddcdanldc
company that	acbomcocebcdc
company van	asccbcbccccda
company will	mbnckcacbcddj
company with	Zbbcqbmcbacdb
company you	bkacodacbbcla
compare notes	abjcccdbbrccb
compenso 0	bbcbcqaaccncZ
complain about	ZoYobbYbbobca
complete a	dabcdobdmcbdc
complete the	dccneldcddmcc
complete your	ccmbdcaodbkac
completed my	bbZcdcbcooccb
completed the	cdbddjbaibcrb
compliance officer	Zlbnccmcccacb
comprises 0	mbcdeocbdcddc
computer and	mbbbccZcbkqca
con 0	aaZbabZbnZqbY
con el	cccldcbccbccr
con i	bcccdcindcnca
con il	abbbhbmambnbi
con la	ndkdcdjcdcmdd
con le	bcaccblnbnabZ
con su	abababZbonlaY
con tu	maZaabZbaZpnX
con un	jccdncccmcccj
con una	lcmddcdmcchda
concerning the	cccdddbcapccm
condition that	cddcndcddccdn
confidential and	ccmlddbddcmdc
confidential discussion	bolcdecdcccdd
confirm by	occbdaaoccbca
confirm interest	dbdcdpccddccb
confirm that	kkbddljacdbnb
confirm the	babcdcacdcqnZ
confirm whether	ebnndcbcbbccb
confirm your	hjdleiibddlak
confirmed for	bccbdcabdacbr
congrats on	bijdcjcbcscbZ
congratulate you	ccbdcdaccqcdc
congratulations !	cbaddcnbmXibq
congratulations doctor	llnbackbalbbZ
congratulations on	dfkdcclbjpcbb
congratulations you	bccddcjccYnqY
congress in	amabcaanbnbca
connect !	jcbcccbbbqcba
connect ?	cdabddaccscdb
connect with	bbZabbmaaZbpZ
connect>benefit	abooaalZmZZba
connect>call-ask	bjimecdlbncca
connect>client	acapcbZcbZccd
connect>cofounder	bZccqdbccbbcc
connect>easy-money	cdbnedccdddee
connect>equity	boddcecedecee
connect>event	fcajcbapbrbbZ
connect>expert-call	bdcrddbcdcddc
connect>freelance	kZqbddacbaccb
connect>funding	blacjcabdqccb
connect>i-am	ddkjieccmodba
connect>interest-q	bbbbccabcpcaZ
connect>job-word	mlnccceckZbla
connect>mule	aaZjbbZofobba
connect>open-to-new	cdocbdcccZdcb
connect>pay-first	Zccbcbpbcajba
connect>pay-word	obZhcljcmZkcb
connect>permanent	aocnddbcdccdc
connect>recruiter	aolbbbmaaZZaZ
connect>requirements	kbpbbclbaZbcm
connect>role	mmdcdckcjkcjb
connect>run-code	pccdcdbdddbed
connect>seeks	ilblbbmlbabjl
connect>sell-cta	qibbcbobcbcdb
connect>site-notice	ZbanccZpcZaYZ
connect>speak	abbadpaZdbaZc
connect>start	oabcccncblccb
connect>teach	ZabbmnZpaZaba
connect>thanks	acecccacirkbZ
connect>third-person	abapcbaaabbaa
connect>wants-job	dccddebdoadcc
connect>we	lbmjdcZmcpdZa
connect>you	cenhidfgdkkfa
connect>your-profile	nYXYpZXYaXYla
connected to	cblcddndmbcdc
connecting !	idekkancmZddc
connecting with	icbcadebdrddb
connection request	cdbdcdcccqddc
connection with	jcckedcddmmbd
consider ?	madddncdceded
consider a	cnnoZbYbbbbca
consider it	lcdddmclccddd
consider me	bbadccbdrYccb
consider moving	bmkcdcncacddc
consider my	adcdecadrdddc
considered for	Zcocdcjcmcccc
consulente sap	mjdeeeceeddlc
consultancy agreement	qacbdcbcccddl
consultancy that	ncjccdbdmbdec
consultant 0	mkeeeededeeec
consultant in	ckddddmdlcidd
consultant sap	ildeeeddddenb
consultants for	oacbdcoddebdc
consultation of	bdcqdcbdddcdc
consulting ?	anpZbblbZZcbZ
consulting team	abaqcbZbkacca
consultora sap	knceeecehddlc
contact centre	nbaccaaabnbna
contact form	mcccdcdlmbccl
contact with	abqdccbbbmccc
contact you	iimhddbdjbdkl
contacting you	bkncddjcbkddd
content>benefit	ZaZbYoWqaZabZ
content>call-ask	ZblabpYnbaobY
content>client	abcadcaoddbcc
content>event	ncbccaZpcajbZ
content>expert-call	ZcbYbZpnbZbcZ
content>freelance	pcaccaZpbbZca
content>funding	adccpcYadbaed
content>i-am	aclbbbcsdambZ
content>interest-q	lanbbancbaaaZ
content>job-word	YaZabjYraoZaY
content>mule	lZaabYZpaamcY
content>open-to-new	bcocbcZababca
content>pay-first	YcaaqZaXbaZca
content>pay-word	pbbaboYdbalbZ
content>permanent	ZZabbZZpcaabZ
content>recruiter	bcbccdbadabbp
content>role	XZaaaqXpaaZaY
content>run-code	accacbaYdbtba
content>secret	ZbaaonYYcboaa
content>seeks	ZjZboanlbYabY
content>sell-cta	acbccapocbmcZ
content>site-notice	acbcccaYcbZrX
content>speak	ccccdbcpdcccb
content>start	ZcbcbbaoaabbZ
content>teach	ZcbcckcpbabcZ
content>thanks	ceddddbodcded
content>threat	ncacbbaoaaZbZ
content>unpaid	cdddccpledcca
content>wants-job	ccabbcbYlobba
content>we	bdaelkdocbmba
content>you	kccbcfcqcemda
contract $	raccedcededed
contract 0	mqcdddbdddddc
contract ?	Ycjccbqccccda
contract and	Zhqlddaccbcdl
contract at	lbbcdcabnbmca
contract basis	ndfefeeedeeee
contract ends	Zckddcacmbddq
contract for	mlcddcbcddddo
contract from	njacocbbabbcb
contract in	sbcddcadccddc
contract is	dqacccZbcbmca
contract of	aqdedddddeddd
contract opportunity	pccdeecededed
contract or	aXpdddbdqbdcb
contract permanent	Zrbdddbdcccdb
contract voor	bldddccddddbr
contract with	cncddcbcdccdq
contract you	nabcccZcbbqda
contract €	aqcdddbdddcdb
contractor to	rccdedcdcddec
contractors and	mbodddbcccbed
contracts and	abmckobcdcddc
contrat avec	ccbdddbccbbcq
contrat d	cddeedcddddbq
contrat de	cndeddddddban
contrato con	blbcccbccbbbp
contrato de	kmdddccdddcco
contrato fijo	cqddddddddddb
contrato indefinido	cqdeddceddddc
contratto di	lkddeddeddddm
controleuse de	hnceddcdhddlc
controller 0	coeeeeceeddec
controller financiero	jkdeeedeldekc
controller for	okddddddddeec
convenient ?	ccededpcdbdcc
conversation ?	bnqdcdcccbdbb
conversation about	ckqccdjccbccb
conversation in	cmcddcndddced
conversation of	acbpcbamcbddc
conversation on	cclcddkcdnddc
conversation regarding	bambbnnacaacb
conversation the	Zpbccbaccbabn
copy and	hkbdddlcmcidb
copy of	lbbbccZncblcm
corp to	obbcddmdbdddd
cost ?	ncanccjcbbcdb
cost and	lbbladambbccn
cost to	libcccjlcdbcm
cost what	bbmobcbddcced
cost you	accdccqccdcdc
costs $	bbdbcbnkcccdo
costs 0	bcbccbpdcbock
costs and	bcbncbkncbcdb
costs nothing	ZcabcbqocaacY
costs you	Yobbcbqccbaca
costs £	bbcddbmjcbcdq
costs €	abaccapobacce
cottage is	bdddedcddlaep
could be	dlqecdfckacdb
could begin	abnddcjcbcddo
could come	mccccjfbcacdq
could do	hcaccloccncdZ
could get	anacccpbcbaab
could have	cdcdddrcdcddc
could help	bbbdcbrccbadc
could i	acnkhdkinaccd
could it	qoacbZYcabccZ
could not	ababcbabbbomf
could offer	anmccnabcbccc
could pay	blccZmbccbcdp
could show	Zbabaonabanca
could somebody	Zcbccoabbabbp
could start	bkadccscbbddb
could use	lcbdnlbddbded
could we	mkmlccjbjebca
could you	odbdekbcnbecl
couldn t	hcicdcbjbkbpa
council of	acbtcaaadbccZ
council s	nnbcbZbbcbccm
count on	ecbackaocbccZ
countries and	albnkcZbcbnca
county i	ncbdddbbnZddm
couple of	bbrccclcaacdb
courier s	bccbbcbddcqdb
course about	bcabcjZoambca
course for	acbbnlZobacca
course in	Zcccdraadlcdb
course is	bkcddZbpkaacn
course of	ecoddmcjddcdc
course on	acbccojqbbbda
course with	acdccsaZddadb
court interpreters	aclcdlmdddded
cover for	slcccabcbcdda
cover letter	cobedclddcddc
cover the	ljbccglndbcdb
cover your	ZkbcqaZlbbbca
create a	cipdddbddcddd
credit card	abddcdZdcdqcb
credit risk	kdcddecdkdmed
credit union	ikbdddolkacdb
crypto exchange	bpcdddcdlccdc
cto and	ccbdqecdcccdc
cuando quieras	bccccnkcdcadn
cup of	cddcddjcdbddq
curious ?	YasbcblbaZbcZ
curious how	cbYcddbcoobcb
current and	bnodddbbcccdb
current ctc	lcneeededdddc
curso de	abbccklpcbbbY
customer service	mebccbabcbpba
customer success	colldcabccddc
customers and	ZbabrbYbcbbcZ
cv ?	bkndcdcdocdcb
cv and	ikpdddadmbcdc
cv attached	cbadddacrbcca
cv current	ceoeeedededdd
cv for	dbmeeecckdmdd
cv i	bnodbcadbccdc
cv if	ccoedecdkdded
cv in	nmodddacbccdb
cv or	cmcddecdndddd
cv s	bbmdddqdcbcca
cv to	cpddddedmcdcc
cv-ask>call-ask	nnZcddcecdded
cv-ask>freelance	mbnceececbdde
cv-ask>i-am	mkqdcdbdbbccb
cv-ask>pay-word	mblcddbddcpcb
cv-ask>permanent	gondddcdcccdb
cv-ask>start	bcceeddddddeq
cv-ask>we	aYqddcbccbbbb
cv-ask>you	kmpdcfbdccccc
cv-ask>your-profile	iooccjbdccccc
d 0	pccccbbcccmka
d accord	ddclddcmdmddc
d agree	mbcmjcbcddcdc
d also	bkcdnclclcadd
d artist	afambcanaZboa
d ask	lebiedcdladdo
d asked	Zcblbpacljddb
d be	dkilkkfijbccb
d been	alZckcfckocda
d both	abacrclccZbdc
d build	Yqacncaccacac
d charge	qbaccbjbbacca
d come	abbcckoamhcdc
d consider	eamddncdccded
d cover	ZmbbpmZbcbcda
d do	kbeikndbjbcdi
d enjoy	ebpdddbccmddc
d ever	ZbqbcchaaobcZ
d expect	anbcpcadbbccb
d find	bkqcbcacdbddc
d fit	ZZmjbakobabba
d get	beblqibceeicc
d give	bkjcmlhbbacdm
d gladly	abYqbbabaobbZ
d go	naalgoYblZbcZ
d guess	qblddcadccdec
d hate	alkbccnbbmbcb
d have	lmcdikedjbbee
d hire	nmcdbckdcdadc
d invoice	nbcbdbncddcda
d just	bcknbcmbbkcdc
d keep	mnbchdbccacdn
d know	bhocbclbcaccb
d leave	bcscccacaacdb
d like	ljlifeefidddc
d love	dejikdkjjgbdc
d make	amhbclbnbkccb
d need	nkoddcdccbcdb
d never	amndccgcbncdb
d offer	bbcdnjbcdbcdp
d only	glcbacabocndb
d own	bccdsccccbddc
d pay	qcanepcbbabca
d prefer	ahbpcclcccddb
d put	cbfcrcbccdcdb
d rather	njnccejfdbddb
d really	bbmccdacpZccb
d receive	acbocmmbdbcdc
d report	cpcdddcdkceed
d say	dcndddccbpddc
d see	Zlblanambcbcb
d send	occoccacddbdi
d set	lbcdmdkdcdded
d share	abbbrlYacabcb
d sooner	alnbncacaacca
d split	bcdcpcbdcccec
d start	qbcdddadcdddc
d still	bqbnclbcebccb
d supply	lcbbbapcccbdb
d take	klakjdabmaccn
d talk	ZcbZcsabmbccZ
d tell	abocobamaacdc
d un	eiclcmecicccl
d une	llcmkcccddddb
d walk	bqcdcbaccccdb
d want	lhndlkbccccdc
d work	dmicicccpbccb
d write	lmbbfoZadccdd
da 0	babohaoibbmba
da casa	obccdbbcdclcl
da due	clndkdccdddec
da empresa	bcbcpcaccbmcZ
da noi	bpncccaacbccZ
da un	abZcbcnbapbbZ
da voi	bbbccambpbcca
dabei ?	kccndbbccbccm
dal 0	ccdddcbmccccp
danke fur	bdcddcaccnccp
dans deux	ZamaoaYaZZanX
dans la	ffndjcbmckccb
dans le	kcjjdbbkhncch
dans mon	ccbdcabnnlccb
dans vos	llccccpcccdca
dans votre	acbnccpbcbbaZ
dared to	mkbdcdmcdbddd
darf ich	dlmcddndjcddb
das ist	ldcccbbcccqcZ
dat je	nbbcnckccbcca
dat u	lmabncacmbbcb
data 0	ccccdclocccba
data ?	ababckamokcbi
data analist	lmdeedddideec
data analyst	aikmddbbmbddk
data and	qbaclbicbZccb
data centre	cocdddlcdiddb
data engineer	lmceddedffdjc
data engineers	cbpjddbddcedd
data entry	acccedoddelee
data in	kkbbcnYqcaabY
data is	nbaocadabbacZ
data people	ibmcccnnbbcdZ
data person	nleclcicccddc
data protection	lbcacbYoccbbn
data quality	mlcdddbcdlddc
data science	bmcccmcbnccdc
data scientist	jlddldefeddlc
date 0	anbcdbaobZboX
date and	YakbcanbcbobZ
date is	Zedojcbcdcjdb
dates ?	mcnmcccbcacdb
dati in	ncdeeddkkeedc
datos ?	aincccanbbcca
daughter is	abacckbcnnbca
daughter s	ecbccnacblcdm
day !	ZakccbZabqhbk
day 0	mlcddlbnccidb
day ?	kcabbdYmnnkca
day a	qbkcjlbccccdc
day and	jbkcjohccbdck
day at	blbccaapcldca
day before	bdkddcjcddddo
day by	cdddedceejoec
day each	ncdcdbmdcccdc
day for	iaanalZbbkbbk
day four	mccccoacdbcdb
day from	Yncccnbkccadb
day home	mnccdccddccdb
day i	nccdddbdemmeb
day in	qbbhcpadcbcca
day inside	qbcdddaddcdec
day is	mbbccYkncZcco
day of	nlcacmcddckdc
day on	ZbcbdqkmccccZ
day one	aqbdpcacccjdc
day outside	pcceeeddddeed
day per	nbbbcocbcbbcb
day plus	pbccdqaccbcda
day rate	mcmcdckcjcede
day rates	ZbkbcbknZmcdb
day remote	dccddrbccccdc
day sir	ebcbcmocccccb
day to	hccbmcocbnbda
day two	mdddecbndcjec
day week	arndccacbbddb
day with	mbmcbcbcblccc
day you	bjkcncaoadddb
day £	acbbcnqccbada
days 0	lnZkbamlbbbcZ
days ?	hcpddcbbclccm
days a	mkcddiccmfddd
days and	nblkcccccccdm
days at	kcbcccmlcacdn
days before	jcidmdccdcddn
days between	qedcedcdddddb
days for	nbbbcmkbbaZbm
days from	mclcccnccccdc
days guaranteed	bcbccdZcbZrcb
days i	lbbdmcldblcdb
days in	okbccpadcbcch
days leave	Zqcddccdcdcdc
days of	qjbkbbfccddcj
days off	erbcccbcdcddc
days on	pbccdkbcddcdb
days or	clccdlmdcclcb
days over	qZbacnabdbcca
days per	pcdcdlbdidcdc
days to	paccccnZdbddc
days weekly	pccdedcdddddd
days with	mcbcmdmcdbddc
days £	onbncfabbbbcY
de 0	djdmieiddckcj
de analista	mmdeeeddddddc
de ayer	bobccbbbbpbbX
de bank	ccjcddmckbeco
de bijlage	bccddcabnbdbp
de carreira	cmcddcmlccdcb
de clientes	ccmcdboccnccZ
de consultant	ceccddccccdin
de consultora	dodeeededdejc
de controller	dldeedcdlddlb
de dados	incddddlddcmb
de data	kneeeedejeddc
de datos	llddddjkidcjb
de deux	cdcddmccndcdm
de donnees	kndeeecedeeec
de dos	aqccdlbbccccZ
de energia	ncbjdnacccbcZ
de engenheira	jmdeedcddddlc
de engenheiro	kocdddbdccdcc
de estatistica	bcccdqcbcbcca
de fim	nmabcbmbbaabZ
de gerente	kkdeeededdeld
de gestion	dmcddlcdeclkb
de graca	ZbYbnbjofZaaY
de helft	bbcbmcpccccda
de ingenieure	diceeedekeemc
de internet	bcddddcdddlcp
de jefe	bncdddcdlccja
de l	cccjfkllcclci
de la	didhfhbkfeecn
de las	ccccclkkkllcZ
de loodgieter	bdccdccddcccr
de los	mmabbbabbbobZ
de ma	nbabboZblZbbX
de maio	cdccdbbndcclk
de manana	bpbcccbbbbccj
de mars	mddeddcdndcdc
de mi	mbannbabZlacZ
de nos	acomlcacdclZa
de notre	mbmbcZbpcabbY
de piano	deeeecdddbedq
de power	abccclapcbbbZ
de projet	lmdedddeidddc
de projetos	lkeeeedeeeekd
de proyecto	cccdddcdlcdob
de python	bcddepdcddddb
de r	dcckkfhkdcoca
de saude	eodeedcddmddb
de seleccion	klmeeecedddcc
de semana	onbccblccbbca
de su	mcccdbncccbcm
de tecnologia	cdjendcdcdddc
de trois	mmccdnbcccbcf
de um	cbbmljkccbkcj
de uma	lcbklcbcobcba
de un	acnccbbccbmbn
de una	cdcjmmbckdddb
de vergadering	bcccdcbccncbn
de votre	allcccmccbjbo
de vous	llaccbacjqcca
deadline in	pbbbcbaabZdco
deadline is	lpcdeckdddddb
deadline s	nibcbcacoZbca
deal with	qbdcdcbdddcdm
dealt with	jmbbddacdccbo
dear candidate	eikdddbccdoba
dear captain	icfkchmclccdb
dear colleague	mcbcdnancabcj
dear counsel	bldcdcnbdekcb
dear dr	dkflfkiceeedc
dear friend	bbacccabcbraa
dear hiring	cbcedeleodddd
dear i	ZllcacZcblpcb
dear kofi	klcbdnddddddd
dear madam	bcldldmcdcbdk
dear member	ddcdedcddcogb
dear mr	gjkjihdcclddf
dear mrs	nlbcccjclccdb
dear ms	mjigeheedgddc
dear professor	jcajdjacrccca
dear sir	eccchgokdldcb
debit card	bbacccbddcqac
decide about	Ybanbbmbcbbcl
decide on	bnbrdaacdbcdb
decide whether	bcamndldcccdd
decided to	bnadddbccicco
decision makers	cdbncdpcbcccb
deck ?	aaabscdbcbccZ
deck is	cccdrdcddddec
degree in	jcadcdbdnmddd
del 0	kbcccmjmcmbcY
del mio	ncbdccambalcb
del sector	mcojddbcccdcb
del suo	bcbcccoccbcdo
del viernes	nnbbcbbcbbbcf
delete the	bcblcdbcbYbno
delighted to	blccecdncljca
delivery in	qccbccdbdbbca
delivery of	gcbcccacdmoca
dem 0	bcbccbamcaYok
demande 0	ceddedddedddq
demande de	Zbbmbbabbabnn
demo ?	acbkcctccacbb
den vertrag	bdddddcdddnbo
department of	hmiddmbcbiidc
depending on	Zilbcpgccbccc
depends on	ciqcccZbbcbdc
deposit it	cdecddceedqec
deposit of	hdddddcddcmco
deputy head	brbcccaccbcbZ
der kollege	mmabcbbbbacbn
des profils	bcrcccacmbccZ
desarrollador java	lkcdddcddddnb
describe it	mmacjdbcckcdc
description and	jmadcdacdcncc
desde 0	ZbcbcasbcbZbZ
desde casa	nbcccoabdcccZ
desde el	bkcdmcbcccfdn
desenvolvedor java	jmceeecemdehc
deserves it	bcbbbcZmbqbbY
designer 0	mleeeecedeeed
designer ?	aaacccacqlcba
designer contract	qcddeebdcdded
designer in	fcceeendjdeec
designer position	boceeedeiddde
designer ux	lldeeekeidedc
desk ?	ZcabdcicckqcZ
desk and	mbkdccdcbocdb
desk of	hocccciccccdc
details ?	ipYbbbibnZbba
deux ans	abockbYbnacbZ
deux jours	jkcddlcdkdckd
developed a	bcbcqcaccbcdb
developer 0	faddnclddddjb
developer and	ckcdmeidddded
developer at	babdcdbcmbcra
developer for	bgcccqccddddc
developer in	boccddjdhccmc
developing a	Zacmhobbccbca
development bank	bccomcbccccdc
developpeur java	mkdeediddddlb
devis ?	kccdccpdcdcda
devops 0	lfdeeemedeedc
devops ?	dpdededdedddc
devops a	kideeedejeelc
devops engineer	mlddddfdkddic
deze week	ZaZbbbmaaZaqX
di 0	accoficcecbco
di due	bnccdncbccadk
di giovedi	acbocaaacabbk
di mia	mcacboanaZbbY
di tre	bmceddddcdddn
di un	jbbhkccdncccl
di una	iaaolbkbbbmbY
dia 0	dndddcbldccco
diary study	YaarcYXaababY
dias 0	qbbbcnaacbZbX
did a	cbcbboaccmccZ
did for	qkacdcccclccb
did i	baadcdhcarcdb
did it	dbabcboeplbca
did my	ebmpdbhabZbcf
did not	mmbccblcbkcdc
did one	occccdlddccec
did our	scccccbddbddc
did so	nlbccabcbkmdb
did the	lcbcccmbjqccY
did with	anbccbmbbncbZ
did you	dcckchlblobbj
did your	YlabbbXbnmaam
didn t	dfdicjdbjnela
die frage	ldcmddldddddb
die neue	mcbccbbbcanbn
die stelle	cmceddcdmcddm
die stunde	dcccdlkcndcdl
die woche	ncdddocdcdddb
difference of	acbccdmbdbank
digest 0	cccdedccdbdbr
digo que	ceedecdeeedep
diligence on	ZbbrbbabcZcca
dinner and	ncbbccZoccccc
dinner for	mkddddbpdccdZ
dinner in	bcbcccapcocda
dinner is	acbbcbalcacaq
dinner on	bcbcccZmcjbcn
direct client	ocideeieddded
direct hire	bplddecdcdddc
director of	dqkcddbdhccdc
discount for	bcbbacrbabccb
discuss a	oaiblcYbdccdb
discuss your	bcpaedldddddd
disenador ux	dldeddcdkddmc
disregard this	bdcndkbbdccbn
distribution list	bbbdddoccbdcn
dix jours	maacbaqbcbbbZ
dkk 0	lobcdmbbcbcdc
dm me	mmbcccnccccda
do 0	bbZbcpZaaZbbo
do ?	kbobcajcbZbcn
do a	jjbdjokjcbcdb
do again	cbrbcdadcabdd
do all	bbaldcbmcqdca
do and	acnbbnZiambcb
do any	ZanbccYbmYboZ
do anything	ababcbYabaiqd
do cartao	abbbcbabbloaj
do for	qbbccbokcaccb
do hope	bcaccbmbbkccn
do i	bmZcbkcaribbZ
do interviews	cddddmccedndc
do it	lccdmmecdcidi
do livro	mdcddbkndbcda
do me	anmcccacabnca
do not	deicidafcknel
do nothing	Zbbcccamcbpjm
do one	kccdcdnlccdec
do pay	jnZccdnddbddc
do payroll	bdbqdbmbccbdb
do seu	nclcccdcckmbZ
do so	bfadccmblenba
do something	YmWamaXaZrbbY
do that	lcbinlZbcXcco
do the	jbcfkifccmlde
do they	abacccbbbpaZn
do this	pcaccbaabnama
do we	ZbbmbaYbcbccs
do with	naZbbbnbancck
do you	kckjdckcmkccc
do your	YcacccoipZccl
doctor !	llmbablbbkbbZ
does ?	ZbncbaaaqZcdb
does it	fbmckdfccbddo
does not	bcdddcfdmjmdj
does one	blZcjcccnmbca
does that	dmbdlclcclcdb
does the	maacelfbbancm
does this	abajobZbnZcdb
does your	abacbalbtZccZ
doesn t	cdimjhiblldcb
doing a	mccbcbjpcbcde
doing it	pkbcdcbccfdec
doing my	Zbpmbbbckacdb
doing so	abocccnmbYccc
doing the	pcaobaZbaZbba
doing this	bdbdbdbccqdec
doing well	ejbldekdkkddd
doing what	laoZboZbbabca
dollar for	abboabZbbbpcb
dollars a	YccYcasabbbcZ
dollars an	ecbmcphacccdb
dollars and	kbbnbkYZbaoca
dollars each	nZbncYZZcbobZ
dollars for	bcbalmZacaocn
don t	ididedfejkfhh
done !	acambcaabnacm
done ?	mbcocalcbbada
done by	occcbnjjcabdc
done in	lncclcaccbcdb
done it	bibmclkoccbca
done that	cclcodbdccced
done the	ZabbbbcbpnccZ
done this	clbocbabccmda
door de	dddddbccccldp
dopo la	aaobbZZaoZbbY
dos anos	aobbcZlbnbbcZ
dos dias	inccdkkkcccca
dos semanas	jcdddcbocccdd
down ?	dbbbcncpcZaca
down and	mcbdidbkcndec
down by	bccddcnbcjcdo
down for	Zjmcbcabkjccn
down in	ldmdddbddjeed
down the	mbcdkckccmcdb
down to	ZbZbmbhobabbm
down what	kcZbhbonbZccb
download it	abbccbZrcbbaZ
download our	abbbbbbmdboca
download the	acdbdcbbdcrcb
dr amin	ambanabocbbcZ
draw your	bcbdccZpdbacn
dream of	cdccdklcdoddb
drei jahre	mmbcmcbbbbccZ
drinks on	bblcZdbqcZccn
drive the	ZZabbaabbbobq
driver is	bbcccdbacbnbo
driver s	bdddeacbcdqec
drop me	akqcccZcbkccb
drowning in	bdbbddrccccdc
du 0	ccccdbmmdccdm
du ?	mdcddcbccbccp
du den	bdddddcddcddr
du mois	bdcdddbdmcddp
dublin and	kcmccccmbkccb
due anni	cpddkbccddcdb
due diligence	accqccccdccdb
due giorni	mpbcccbbcbccZ
due in	jbbbccbccnbco
due on	lccmdebbcbacq
due settimane	bcmccclmccbcj
due to	bcbddccccbbcr
duration 0	qbciedcjddddd
duration six	pcceeedededdd
durfte ich	bboacmZboabbZ
during the	dhjdidccmmcdc
duty manager	apcdddbdkccdc
e 0	bdcdinckdcdcn
e a	lcjcklbccjick
e ancora	hcobccbcbbcco
e andata	cdndddldacddm
e ci	nbcccckcccmda
e commerce	iddlmccijfddb
e di	cdddddddddddq
e disponibile	bcccdcacccccr
e ho	acbcccncobkcZ
e il	blccccpcccbci
e io	cndemdcdkcddc
e la	jjlddjccddldh
e le	cdblddbccbcbq
e learning	kbbnbbcobaabY
e mail	fdgcccdkceolb
e mi	bcndmdbcbncab
e non	ocbclcjccbcca
e o	ibmbcbemmakbY
e que	cddodclcjcdda
e queria	obacbbZboabbZ
e spostata	ddddddccdcddp
e stata	ddceedcdddbpk
e stato	kclcccabbiekm
e um	bhcklcbccnccl
e uma	jcbcmmbcnccca
e un	bkccncccbccdo
e una	aZabqbabaaboZ
e vorrei	qcZcbbZblZbbZ
e1 0	bscdccbcccdca
each ?	ocbZcraccbcda
each all	bcdkcnbZdcldb
each and	kabjlpnacbbca
each at	acdcdrccbcddb
each day	qbbcdcbccbida
each for	bdccndbddcndc
each month	eebcmmhlcdica
each of	bclepkZacjccj
each one	ndcddclddcdfe
each other	bcodbbcmbpccZ
each per	abdaaqbadccdb
each plus	lbcrcabccdcda
each spring	bmcddnjadccdc
each time	YlakbqZebabcZ
each week	jibcaboncbadc
each with	nbbbbkZndccdc
each year	bpkbbZkaanacZ
each £	acdbcqbbddddb
early bird	cddddcbrdccca
earn $	bcdpdmbbddkdc
earn 0	bcacbanacbpcb
earn from	bcbcbcjcbapcb
easter and	kldeddccdbden
easy-money>benefit	acbcpbcabbrbZ
easy-money>call-ask	addcdcccddped
easy-money>connect	cncdbendcdbed
easy-money>content	YbbYaoambamcb
easy-money>equity	abbasbZabaZcZ
easy-money>event	ambobZakbbncZ
easy-money>freelance	oabbZalmcbibZ
easy-money>funding	pbccabaZcbbcb
easy-money>i-am	khdbhbckdbqca
easy-money>job-word	nnacacacbbicb
easy-money>messenger	cdcdccbddcpdb
easy-money>mule	YabbabZaaarcZ
easy-money>part-time	ZcccdcpcdcZcb
easy-money>pay-first	acbccbjlcbrcZ
easy-money>pay-word	jhdccdbcdcsdb
easy-money>permanent	boccmdacccnda
easy-money>recruiter	bbodeececddee
easy-money>requirements	dddeedcdeened
easy-money>role	Zqcbecncccacb
easy-money>secret	bccccbbbcbqZZ
easy-money>seeks	nbbcbbabbboca
easy-money>sell-cta	kbbclcobdckdb
easy-money>site-notice	bccccbbbcboZa
easy-money>start	ilccbcpcccadb
easy-money>task-for-you	nbcapbYcbZZcb
easy-money>teach	YaZaaoZaaYobZ
easy-money>thanks	ababbbaaoYnbZ
easy-money>threat	accdccmcZbqca
easy-money>unpaid	abacabpZabZca
easy-money>wants-job	aaZbbaZpZaYaY
easy-money>we	kcbkncldcckba
easy-money>we-help	abbcccpccbbcb
easy-money>workplace	nmbccbbccahcm
easy-money>you	cdddebljbasbb
easy-money>your-profile	baabccpbdcYbb
echange ?	cdpdddbdccdcm
edit a	jaapbkZababcZ
edition of	ZbbbclYqbabbZ
editor for	rZcccjabbccda
een data	lndeeedeceeed
een jaar	kbnbjlbccbccm
een paar	mblbbaablbnbZ
een uur	bdcmdfcddbcdq
een week	abbbbbYbbaqbl
eight months	kaodmdbdbaddc
eight of	nkacncaccacdb
eight people	Zqanbkjbbbbca
eight weeks	pbccdimdgcddb
eight years	akZcmcbcpbcdb
ein jahr	cccnldccddddm
ein kleines	oddelddddeeec
eine neue	ncmcccacabbna
eine stelle	coceddcdndddc
einen platz	bccccabmpbccZ
either side	pcdddkcddddec
either way	lckdddkckbldb
el 0	eccddkbmdccgo
el ano	bmocccbclbcda
el cliente	odddedcceddel
el contacto	odcddccdncccc
el contrato	bccdddbcdcmcq
el dia	codddcbdddddn
el domingo	bcaccbabbaobm
el equipo	cccccbZnclcck
el fontanero	cdddeccdedddp
el lunes	dkddedcdddcdp
el martes	bkdndcbjccbcl
el primer	clcdmdobdccdb
el puesto	aobcccbcbakbm
el sabado	cncddcbncbcck
el trabajo	ccbdccbcbmmcm
el viernes	cbccccnclbccn
eleven countries	blccmcaodcbdb
eleven days	mgbdccbccbcdp
eleven of	kjcdddbkdbned
eleven people	pjcddclcdbddc
eleven years	mbfcjckblmcba
else who	acnbbcZobkcca
em 0	accbccZbcbkon
em anexo	bdddddbcdcdcq
em casa	ZbbbcnaabbobY
em lisboa	kcdeelcddddnc
em maio	ncccdcbbcbccn
embedded engineer	nkcdcdcdeddlc
employed 0	jqacbcZdcaccc
employed by	apbccblccaccb
employed position	aqbdddcdddded
employee number	bkacrcbcbbccb
employers in	abocccaoambbZ
employment 0	bqbcdcbcccbcb
employment contract	Zsddcccdcdddc
empresa ?	cbcdddjdrcdcb
en 0	hccclchcjbnik
en casa	anbmcbacbbpcZ
en cdi	cqdededdddddc
en de	bbbcbbdboblcl
en een	abbmghfmbkbbf
en el	fjcjhjccelfcl
en heb	bbodccbcnbcca
en ik	ndceddddmddec
en je	abZZbZZabnqaX
en junio	olccdabclbccb
en kite	ciceddmdncecc
en la	bcbcknkdckije
en ligne	lcbccmZqcbbcZ
en mai	obaccbabmacbl
en mars	abpbcblababbk
en mayo	cdddeccddcddq
en mi	bcbccZdobndca
en plantilla	dpceeededeedd
en septembre	cZcddnccbcddp
en su	abkccZkbqbica
en tu	ablccoackbclZ
en u	ZbanbapbcbabY
en un	aklnbaZanabbY
en una	abnkloZbaakbY
en wil	ocaclmZbjabck
en zoeken	alaZpbbccccca
encourage you	mncdecccdcddd
end ?	dbhbccebapbbj
end of	kecfefkhfdddk
end up	bcbdcdjcdmddm
ended with	kbabcbZbojcma
ends in	bclddcZchacno
ends on	Zdcddcjencdjp
energy ?	bclndckcjbddb
engage an	mccbdobcccccc
engage you	pccbdoacdcddc
engenheira devops	jldeedjddddlc
engenheiro de	djcdddhdmddmb
engineer $	dkdemeddeeeed
engineer 0	ofdejdcedddjc
engineer ?	lndejdcdddddd
engineer a	lmcdeeddddelc
engineer at	cobdccbcbccpa
engineer for	picddceddkddc
engineer full	brddcdccdcddc
engineer in	jmbdddbcdodic
engineer on	mhcdddmdddldd
engineer position	dodeeeeedeede
engineer role	coadkdmdccdbc
engineer to	mkbcnmbcbbcdb
engineer who	ncbcecbccblcn
engineer with	emddndcddddcc
engineers 0	bmbodcbcdcccb
engineers and	bcmcdcbndkdec
engineers in	ddocbcmccbldc
engineers who	ZZoabmXoaaabZ
english and	mddeedldkeced
english for	lbbccbpbbbcca
english or	kmcmddccdddec
enjoy it	jmbdddmlcbded
enjoy the	cdmcddbcdmccj
enjoyed your	dkbdddcccoddc
enough to	bbqccdbcbfcdb
enquire whether	mkbcdcncccbdc
enter the	ddceedcclcocc
enter your	cdccddbccbrbZ
entrada livre	abbbcaaqbabaX
entre 0	cdcddmccdcbbp
entre las	jdcddccccbcbp
entry in	ocdbdamcdecdc
entry is	ZbZabaYnbYqZm
episode 0	bcccdcbqdccdc
episode is	bdbddcbdcbddr
equal shares	cdddrdbddccdc
equity 0	djdeoedeeeded
equity and	cpbcedbdcdded
equity>benefit	bcccqpYbbcbdb
equity>call-ask	dddccocbeddeb
equity>client	ccbncdddeeedd
equity>content	ccbdoccZccceb
equity>easy-money	ZpabYbabaZacZ
equity>event	YaaZYppYZabcZ
equity>expert-call	cdbocddeeeedd
equity>funding	cckcqdcddcdec
equity>i-am	abbmrblbaabda
equity>job-word	cbodcecedbded
equity>mule	cjdbndbdcdbdc
equity>pay-word	Zmbbqbkcbabca
equity>permanent	blccqcbcccldb
equity>role	ZbbpaaZababdb
equity>sell-cta	bccdadpcdacca
equity>start	YmYapbYZaZZbY
equity>we	jgccrcgbbbcdb
equity>workplace	bqbdbdcdcccdc
equity>you	Zmamioabbhjca
er bij	abZccbpapabbY
er een	jpmcccbbbbcbZ
er is	jlkcmcbcbcncZ
er ook	ncZdccZcnbccm
erhalten sie	bnbcdcbbccpcY
error in	clkdddbcdcddn
erst nach	cZcdidqdddddb
especially the	ncccbcbbciddn
est a	ecbadcrccccca
est en	bcbcmkancbbnZ
est il	ecZmccacmbccn
esta a	bcnbcckbcabbo
estas ?	ccrccdbccbcca
et je	kfldhdkdmbddb
et la	abbcmmoZcbbbZ
et le	ldcdfkbjdcmci
et un	cdddldcmkddcm
et vous	ickdjclccblck
etes vous	ocddccbcpbcca
eur 0	lkdefmdkddddb
eur per	nbbncmZacbZbZ
euro ?	naZnboYaaZZaX
euro a	ambcbpaacbbca
euro al	addckbbcddjdp
euro and	oabcbpabbabca
euro e	niccmlcccbbdi
euro en	bcbcdohbccoca
euro for	pcbccobacbidb
euro in	akbcccdccbqcl
euro l	bddbdmbdddcdp
euro per	bcbekqbcacnck
euros a	accbdomccccdm
euros al	bddccbncccbco
euros an	nmchcbaccbcdn
euros and	maaobmjkcabcZ
euros each	kaaobpaYbabbZ
euros for	mcboblaZbbkca
euros per	midcdnicbdcdc
evaluation of	pbccccaccdmdb
even a	jccccdkcpbdec
even for	bcbddaaapZdcl
even if	icoedecdfceeh
even small	jmddccbbncded
evening and	cccjdcdfdlddo
evening course	acdddpnZdcdeb
evening for	ZbmZnmalbacca
evening i	Zbabbbnbbnbdm
evening is	bcbccbascabcd
evening on	bcccdZbrccdcb
evenings 0	acdcdocpccdaa
evenings a	Zacccomabcddn
evenings and	acccclbhcbcdq
evenings are	pddddmcdbcddc
evenings in	mbbccqcbbbdda
event>benefit	aablbnlnbbacl
event>call-ask	adbrcnaicZjbZ
event>client	bbabcZpZbabbZ
event>cofounder	bcccbdcadcocb
event>connect	ajZnladoafalY
event>content	lcbcckbmcackm
event>easy-money	dbbbbcfqbambZ
event>equity	Zacbcpbacccca
event>expert-call	cdboccZbcbdcc
event>freelance	acccckZrhbhbd
event>funding	bobcnbbabacdc
event>i-am	ccabblnkmmjba
event>interest-q	abZbbaZrZZbaZ
event>job-word	ZZYbnalrZcedY
event>mule	aiakbbascalbZ
event>open-to-new	bZZccbpZcbaba
event>part-time	jnbccnaZabbca
event>pay-first	abbbdiZrcbncZ
event>pay-word	kdcecpcmbbkbc
event>permanent	ijambZZmjabbp
event>requirements	YZmhlakpaZbaa
event>role	icbccnjphbjbZ
event>run-code	cccddcacccobb
event>secret	bddcdYapdcZcb
event>seeks	kjbabpajmabia
event>sell-cta	dbbebccrbalbc
event>site-notice	bchcccbccbjsZ
event>speak	bccacpaeclbbm
event>start	dobbbYZqaamaX
event>task-for-you	pcccdabadcadb
event>teach	adbbcqcqbibbZ
event>thanks	abnccmbabanba
event>third-person	cdboedccdddee
event>threat	ZbckcqincbdaZ
event>unpaid	cdcddZbrkccca
event>wants-job	aabbbnanZaccc
event>we	ldeicpdlccebb
event>workplace	YaaablZpbaabo
event>you	dceecjklccmkb
event>your-profile	cbibcacmbaZra
ever come	aqYbbbZbblbbZ
ever in	cdadddbcbsddb
ever need	YlZcccqblabca
ever needs	accdddacqbdec
ever take	pbbcbbabnbcda
ever taught	acbccqabcbdec
ever think	cbtcbcZcaYcca
ever thought	bcqccpZbbZcdb
ever want	bbncbcnaancca
every day	boddcdjcdendc
every friday	ajaccbepacmca
every month	kcncicZmcfldc
every other	alaZbqYmaZacZ
every second	dmblcbZqcabcZ
every two	acbccnZnclcdc
every week	jbmccbkobceca
every year	Yolccbnbbbcca
everybody in	ZZZcbaZmqYcaZ
everybody s	jbbccnbbcZcdq
everybody says	ZbpbboZbacbba
everyone else	ZblmbcinbccdZ
everyone i	acocjcanaYcca
everyone in	bkaccbbbpjlcb
everyone s	amcacndlbcjcb
everyone who	bcbacaaqcancf
everything and	dccclcacnnbda
everything in	obabbcZoaabca
everything that	bacdrcbddccec
everything you	ZnabmbpbbWbbZ
exactly that	accncaincaddc
exactly what	fjZjcdldnbded
examiner for	Zcccdqbbcccdb
excellent and	YmobcbabbmbbZ
exchange for	nbaabbjnbaaba
exchange with	bmnmccbbcbbcb
exp 0	lnbeedcddeddc
expanding our	kclcddbcdcndd
expected ctc	coieeedddeddc
expected rate	ncldeecedddee
experience and	abbccbbbrabcb
experience at	cqcieecdddddd
experience in	bdmcidhdnccck
experience needed	kdcdedcdddnee
experience of	lcccmkcddcddd
experience with	cbbdddbckkdcq
expert-call>benefit	bddndbldddced
expert-call>call-ask	bdmrdcbcccddb
expert-call>client	ccbocdddeeedd
expert-call>connect	addqdbbdddddd
expert-call>easy-money	bbbaocZccbacb
expert-call>equity	ZajpobZbbbbca
expert-call>event	Zccpdmbbccddb
expert-call>freelance	kbarbbaccccca
expert-call>funding	bbjlpbaccbccb
expert-call>i-am	jbljablbpcbca
expert-call>job-word	ZalgrcZbicbca
expert-call>mule	Zcbrcbabbaaba
expert-call>pay-first	accmbZoacbacZ
expert-call>pay-word	icbtcbbcfcccb
expert-call>permanent	abbsZcbcdcddc
expert-call>requirements	Yabpblabccbcb
expert-call>role	bbZtcbabbbcca
expert-call>secret	ZabpbaaabaZaZ
expert-call>seeks	Zcctabbbdccdb
expert-call>sell-cta	ZbbqkZZmcbaca
expert-call>site-notice	cdboedaddddde
expert-call>start	pbcldcbdcdddc
expert-call>teach	acbYbnaobbccb
expert-call>threat	pccYccbccdcdb
expert-call>wants-job	abZnbZabnabbZ
expert-call>we	cbbqofecccbca
expert-call>you	hccpccgdndccb
expires in	acbbccZbbajnp
expires on	abacbcnanaacm
explain it	mbambqcbbcbca
explain the	kbojcZamjabcZ
express my	cdadddbddqddd
expression of	cnddddjddmcdb
eyes on	pddcddbddmdec
fabrik nord	hjddddlilidkb
factura de	adccddbcccbcr
faculty of	abcccobmcbcda
failed on	bccddcbcdlbco
fair ?	ZbZbbZYYopabY
fair in	ldbbdboambbba
family !	cdbdddbddojdb
family and	cccdhdcencnec
family firm	eqbcbbacbaccc
family owned	bqacddcedddee
family s	jifcpdadcbcec
fan of	lbabcbaakpcca
fancy a	bpacbcbccodda
fancy it	ZiankmYmbacca
far as	jncdcdkcdkdec
farebbe piacere	clcdddmddlddb
farms in	ncbcbdmlcbddb
fast and	abmccblbpabcb
father s	nalcmbabanbcZ
favour ?	abbcccmcmancb
feature you	ZbZbbaYraZabZ
february 0	occcdbbnccicb
february ?	occcdabnccddd
fee $	cbcacqlZcbeaY
fee 0	mbcabZoobbccZ
fee ?	qcbbcnabdccdb
fee and	clllcmaccdeda
fee but	bdddnYcoeccec
fee for	idmbdmbadckdk
fee is	ecckchphcbkcb
fee of	hcckdmkcdcldg
fee per	ibaZapmabaabY
fee s	ebalcqdZcabbZ
fee you	ZcaZbZmbbaqba
fee £	dbccckocdcmdb
feed you	kncccnbacbded
feedback on	acbaociaamhcl
feel free	enniddbjcbbdc
feel like	blpccbZcbjcdb
feliz aniversario	bcacccbbbncam
few of	lbqcccZccjbcc
few people	bbpccdbbZpcdb
fewer than	ZbaobaXZbZann
fiche de	knbdddbdccdcm
fifteen minutes	akmcccodcccdc
fifteen pages	necdddkdddefe
fifteen years	bcedmcadbnddc
figma and	landbdbdnccdb
file and	bafcccmcmZkbm
fill a	akkdcdbdnjddc
fill in	kammbdaocblcZ
fill the	kkccddoddcjdb
fill your	aaaccbrbacccb
filled in	jlkcnbZbcbldc
filling in	mcldddbcchcdl
fim de	nnbccblbbbbbZ
fin de	omcdcclcclccZ
final interview	blbccdbdcdodc
final year	bccacoblnbddc
finance manager	bpbdbdbdccdlc
finance people	bbpdcdncbZadb
finance team	Znmcbdlcbbcdc
financial controller	kpbeddcdfkddc
financial year	jcnccnbcdcded
financiero en	dideeeddmddmb
finch ?	cdndddodabddb
find a	bpbklcjccbjdb
find an	aanbomYbjaacb
find attached	mcccdcbadcdco
find below	bccdddmcdcccp
find it	abZbcbYfbaark
find its	bqbcccbdccbdd
find me	mcpcccacbabca
find my	ddcbeeceraddc
find one	abncmcYcanccb
find out	meomccecdccdb
find people	bbrcccabaZbca
find someone	qZocdcbccbccb
find the	dhdccikccbcjp
find them	alpcccjbcaccc
find you	ehmccgkobabca
find your	aZkccclcbkmbl
finds you	ckkddendcccdc
fine i	mbacbcacbnocb
fine with	jmabcoacbabcf
finish my	bdceddcdpcddc
finish the	nbbbcbabchncn
finished the	abacbbZmdZccr
fino a	nncddccdkddcb
firm and	cibcmldmkbcdb
firm for	lnbcmbaccbcdc
firm has	acimdcmdlcddb
firm in	dmhmlcmccbcca
firm is	aomnbcbddbcdb
firm s	apbcccmambbcb
firm that	lbablcpcaabda
firm we	pccgccmcddddb
firms and	ncadccmckbddb
firms in	ddbedeqddcded
first 0	abbbnblecepca
first and	aomkddbdccced
first chapter	cdcddaZqcbddb
first class	bcblcnbamcddc
first container	nbbcecmccbcdc
first conversation	ckbbddpcddddd
first day	aoacncZcbdcnb
first four	jdbdccmnbbcdb
first hour	cdbccarYbcdda
first i	cbsdicaccacdb
first in	Zlmcaclcnacdb
first invoice	oddcddadedkna
first job	maZcbadllaboa
first monday	bcbccckpcZbcf
first month	bdcdelpcicieb
first night	nbbcbbaobkbcY
first of	akccdlkkcfccm
first one	bcbccirbcclcb
first page	bmnlddeccdadc
first pay	bccccdacdcrZa
first quarter	anbccdpccbcdb
first round	bbbclcarcaccY
first salary	dbddeecdedrdb
first six	YiacocaabZbcn
first thing	nbncZdjdcbcec
first three	ocbcccobbccdb
first time	bmlbbocYblblZ
first to	ebacbbqbcbmca
first two	cafbmmllbblcZ
first week	cccddkncdnlda
first who	bapclccbblbcb
first year	abbcqlnbcbcdb
first you	qbcccbkbdcldb
first:benefit	eddehhnejcfee
first:call-ask	dckndhceidede
first:client	kjllddddccejc
first:cofounder	ddeeredddcedc
first:connect	ddeifdhfhmdkc
first:content	dccdffercdhdc
first:cv-ask	ddqdddcdccjce
first:easy-money	hdcjfehjcdpcc
first:equity	febjndjcgbkdf
first:event	dcdeekdodddfe
first:expert-call	ccdtjcccedcdb
first:freelance	ldeeddjfkeeef
first:funding	dddiqcbfcehdb
first:i-am	edkeiehelkecd
first:interest-q	idmejcehjdcdk
first:job-word	elkdeddejdekd
first:messenger	jkjchbbcheocc
first:mule	fieedfeifdmdi
first:open-to-new	ceqdidcijdddb
first:part-time	meecekckjhddc
first:pay-first	ddcdedddcdpdm
first:pay-word	iddlcliddcidk
first:permanent	dpgefdceccgde
first:recruiter	dendddkdddhje
first:requirements	hjeekefeebhmc
first:role	ildeffheidejd
first:run-code	hkccccibcbrlZ
first:secret	ecbcdmadcbpnc
first:seeks	jjejkjddicedd
first:sell-cta	dcdeedlkdciik
first:site-notice	cdddddcccdgre
first:speak	bccjdmepcjecc
first:start	lddeidihjdedk
first:task-for-you	mdceidcdibjmi
first:teach	cecddqckeeddf
first:thanks	dedfddeddoeii
first:third-person	bcifddicobdcl
first:threat	ejcedhfedcllk
first:unpaid	dcccjmemdcdik
first:wants-job	cdceeiddqcehc
first:we	jifihjjjcefdd
first:we-help	ifeejfocddecc
first:workplace	lkgedjceedidf
first:you	edieefidhjike
first:your-profile	fhmfdddddhjlb
fit for	cqfdddadddddd
five and	ccaccccocZodb
five days	cicncjkmecZch
five minute	bcmbcbapcZbda
five minutes	ZcoobanbmabcZ
five months	raddedcedddec
five or	oblbbbibcbcdc
five stars	dddddcbleclmd
five weeks	mkbbchbnkbccd
five working	edccdckcdcYbq
five years	dlbdccjjimdkc
fix the	bdddddcddkndl
fixed fee	obccccndddbdc
fixed price	qdddbdlddddec
fixed sum	odbbdcmbdcdec
fixed term	areedbcdddddc
flat 0	accadpbcamcdl
flat fee	nbbmbklbcbbcZ
flat s	bccccbbbcjndl
flight to	ciddecccdcckq
flights and	occlclacdcccb
focus group	bbascbbbbbccZ
follow the	baaccaaaapoca
follow up	hbcpcclfhheca
follow you	cbbdddbcbqdcb
follow your	ddadddcdcqcbc
followed by	abbYcpancbacZ
following our	occcdcbkdkmda
following the	bcbnfjackmkcb
following up	ijkjieddlecch
following you	ZbZbbbXZaoZsW
food and	cljcbdnddcddc
food bank	ijabbnZabobbZ
for $	bbbhcirbcbmjc
for 0	kcbjjjkdcbijk
for ?	ccsdddbcbbdcb
for a	lihlfefckdecc
for about	oblccdjdcdjdb
for accepting	ciikddmcclkcb
for agencies	cdkeeeneedded
for ai	pbocbZacbacca
for all	mcjjjblkcbbdi
for an	jecoljecgcccb
for and	bbridcZcbmZac
for another	adddeddddcddr
for any	jcbdddccsaddb
for anyone	bjbacbmpcacca
for anything	ibocbcecmacdb
for as	labceniddkced
for asking	baZcdcabmqccZ
for being	ccemcbajfnbje
for bi	ecdeeeddkdenc
for big	mbabcnanbZcca
for both	Zplcdlebbjaca
for business	cbcccclcclcoc
for calling	acnmccbccabcn
for carers	ZaabqbYcnacbc
for change	Zqldcdadcbcdc
for children	bnabcnanbZbbZ
for cleaning	mbbcbcnccbbdn
for completing	lcldddbdmbddd
for connecting	hfjledmkfbecb
for contractors	Ybcblcqmdcaca
for data	cdmeddkmcdcla
for day	rbacdbabcbcdb
for delivery	accccckcdbncm
for details	ldpdddbccbjdb
for each	mbeldpdbccfdb
for eight	ebmdkdmdkbcdb
for eleven	mcbcccnckaddl
for every	nbbcccfcnbcdb
for everything	idbdldbccocda
for fifteen	acidncodcaddb
for filling	lckdddbccfldk
for finding	mcmbocZcaaccZ
for firms	kbabbaplcabcY
for first	abZbnbmdkZana
for five	bcapcdlcdicdj
for four	ibbeccjcoccco
for free	cdcdccqjccdmc
for freelance	YZZbnbYnbZoaZ
for freelancers	adddddrcdcdda
for fun	ZaYnaaZbnobca
for good	aokclnambaccZ
for half	accnleencbcda
for her	bhacbjabqicbk
for in	cnldeekddcddd
for it	oeikeedfdddja
for its	mmjcdibcccgck
for itself	abZbbbobbapca
for joining	mclkdbbbdljdc
for letting	adckccnmdccdb
for life	bbbcccZmcapao
for lunch	bcbccckbcabcr
for making	nclcccacbmcda
for many	bcndedkdddked
for march	dccccbcccbbdq
for marketing	bhccdcacccona
for may	abccdcacdcccr
for me	mcccddZbqcnca
for members	cccacmbpbbcbZ
for money	amndddcdccded
for more	cllcccnccjccb
for most	mcnccbmcceZcc
for my	lecchkZdmikdh
for new	lckcZcapcbbcb
for next	bcldddiddbddq
for nine	cbkclcjcojccb
for nothing	ZbZbbboqmaacY
for november	babbccbcdcbbr
for now	bcbcrcamcjccZ
for nurses	bbndcfaocbcZl
for office	ddddedccedndl
for one	kcapeldikbbea
for our	ljdckmcmcbicb
for parents	ZZacYolnbabcZ
for payroll	bccndcacdcoab
for people	bbmjmjcpcbcca
for product	cckmckZbccmmb
for python	acdddpcbdcddk
for qa	bmadddcddddob
for reading	mbbZccccnnddb
for real	abccccmbblbna
for sale	ababqbdZbabbn
for salesforce	cicdddbccccpb
for school	ckccnbfldbjdc
for schools	accdncjbcbbdn
for senior	bmocccbbccclb
for seven	bobdddbchaddp
for several	bcpdcckdbbccc
for six	nfdkccceiddel
for sixteen	ddnejeceecefe
for small	jcbcmonbbbbca
for so	cdclddcmdkjee
for some	khjdddecfnded
for somebody	dbiilpabldcda
for someone	pndcbbiclbddb
for something	jcqibcacbmddb
for speakers	cddcdmceecddo
for submitting	jcmdddbndbcdc
for such	ZlobcoZcbbccb
for taking	jccdkdcdboddc
for technical	cblddmbcccdoc
for ten	ddakbheelcllf
for tenants	hcbccYnocbcca
for test	pcabnbabcabcb
for that	nkccbcckbojcb
for the	jeddieceejidm
for them	lfalckmccbccl
for this	mcekcecdchcmf
for those	ekljbcoccacdd
for three	ndjfekeccjcdi
for tideway	mcbdddbnlcdca
for translators	ackdbcocccjdb
for tuesday	abcddlbacmcbp
for twelve	adbddclccpcde
for twenty	akfpbmabcjadb
for two	mkbliibcddcdl
for us	odccdpcdccdce
for ward	aacbcobbdcpca
for week	bcdddcccdcldq
for what	gbpccjkccfcca
for when	cdsdddbdbZddb
for which	ddemcnafdfieb
for women	abaaZZXrbZmbZ
for work	acccccZaqimcd
for writing	bebmccegcpdcb
for years	mkacccdcarbca
for you	celhdgndfcijb
for your	cehfcemdkadkl
for £	eabkcbsbbbkbf
for €	abZccmlZbZoak
forgive me	bjZnbcnlcacdc
form !	enbdddbdccndc
form and	mflcnbkbcaadb
form for	cbalmjlccbanb
form in	kcmdndaddbbdd
form is	acocccbccdndb
form of	jclkdibblckde
form on	pdcddcbmfcceh
form so	mdcdddkccacen
form that	nbnccbZmaaccb
form to	ZbbbcdZqcbkcj
former colleague	bboccjakeYcob
forty minutes	cdkdddjWdcddr
forty per	ncbcncaccbmcZ
forward ?	qkbbccbdbbcdb
forward it	bccccdZcnbqcf
forward my	bbbddcbcrbddc
forward the	kkccdbbccbqba
forward this	ccbcdcjocacbo
forward to	cdjcdcbicrecc
forward your	jkneeeddcdcdc
found a	acacodaccdbcn
found by	ccZckcnbdcnbc
found in	lambccZccaXqZ
found it	cbbdoabcbbjdm
found the	cdedddbdcrddb
found you	jdcmccbcdlcob
found your	dbbgccabaqkji
foundation s	ZabbmnZacbnba
foundation that	dcbplZbccbcdc
founder ?	mbbcqlaccbbda
founder and	ccdepddeddeed
founder for	ccddrdbdddded
founder i	mcacbcpbbZcca
founder in	bccdndcdcmddc
founder of	aflcnbobcbbdb
founder who	cdddpecedcdec
founder with	bbbdqccdccdec
founding engineer	dbdeoedeeeeed
founding members	baackcbqcacca
founding partner	cdddpcbcddced
founding team	caccqcbdcbddc
four ?	ZbZncaZZboabn
four afternoons	jbbrbkbccbcda
four day	arndccacbbcdb
four days	omccbccdlcddi
four hours	ebbnbdmcccccl
four languages	imZccbmbnccdb
four meetings	mbcpbdcdddeed
four minutes	abnabmZpcZbaY
four months	rbcccjddfcddc
four of	gblckljcckddc
four pages	jbccqbccdcddb
four people	ndcmdclcdcded
four times	bbkccnicboddb
four weeks	lfcdcbecjbdbq
four years	bfcejmbdnlddc
frais de	bbbcccbcccqcZ
frau tim	ndddeddekdded
free 0	bbcbccmnccmda
free ?	sbfcccibbbbcd
free and	acjcddYqjccnb
free for	gjjbhciocblcb
free from	Zchdcdnjqbcdb
free in	hpbccljcccccb
free monday	ZbZocbYloZaaY
free of	bdcddcoqccccb
free on	laYbbcfnaZcco
free online	bbbccaZrcZccb
free so	edbccdrcbbddb
free this	hbZoabZpbZaaZ
free to	akemclaobbkdd
free trial	bdddddocdddna
free webinar	dccddcbrcccdb
freelance ?	jcfcdcqdcccdb
freelance and	bbqddebdcbded
freelance basis	sacdddcdddddc
freelance copywriter	lcdcddncddddb
freelance illustrator	acadddZdqbddc
freelance or	bbpdddacmbcdc
freelance>benefit	hkhdmclkbbcce
freelance>call-ask	obbcedceeedee
freelance>client	pbbcddnddddcc
freelance>cofounder	bcpdbdbbdcdee
freelance>content	lZZpaZYYbbZba
freelance>cv-ask	bbodddbdccccb
freelance>easy-money	qbbccadbbblca
freelance>equity	cobdcdcedddee
freelance>event	cabbbmhobaZnY
freelance>expert-call	ncblccacbaddc
freelance>funding	qlccbcbbdcddb
freelance>i-am	cilcccabrdfci
freelance>interest-q	qccdddcddddba
freelance>job-word	okkccccclkccb
freelance>mule	kahbcknbnbjca
freelance>open-to-new	ebdbbbZrbbbbZ
freelance>part-time	qchdccbcncddb
freelance>pay-first	mbcbdcicccpcZ
freelance>pay-word	pchjcijfecccb
freelance>permanent	jmrcccbcibccb
freelance>recruiter	nZmbcbYoabbca
freelance>requirements	laZbcbdcqabdb
freelance>role	qbccdchcmfceb
freelance>seeks	lcmfjbmbbbccl
freelance>sell-cta	lkbiccobcbjck
freelance>site-notice	mbjdddbdbmcYo
freelance>start	qjcdddddiecce
freelance>task-for-you	XababaYpbaaZk
freelance>teach	lnbbcpjabbbcb
freelance>thanks	YaYbbbfaqioaY
freelance>threat	rmccdcbcdccca
freelance>unpaid	ZccccaraccccZ
freelance>wants-job	ZqabbbZakbbba
freelance>we	oebmlbeicbjca
freelance>workplace	scfdedcdddddc
freelance>you	mjljbbnbdbkbb
freelance>your-profile	naobccZbbaccc
freelancer ?	dacbabrbbcaca
freelancers for	knccccmcdbcdc
fri 0	Zabbbqaababbl
friday ?	ambmichcccbco
friday and	djadddcknnecb
friday at	bcdcdcbococcd
friday s	ldceddddckeem
friday with	bcbccalZoamda
friend from	albdpcZcccbdb
friend i	abacabZlakqba
friend of	ZblbnaZbnedcj
friend we	dljbdcaccbobb
from $	bcccdcubccbdb
from 0	ciceddmjddbhn
from a	jcfkjjecbiima
from abroad	bcbcccljmbncb
from all	ibbdcdbccqcdZ
from an	abkcocZccbcZp
from anywhere	mlbdccbcpacdb
from april	ebcdddbcncddp
from day	cqcdpcadccddc
from each	acadccZccooda
from home	nkdcdibcdfkdi
from it	ZkbbnbalbbpcZ
from january	Zbcccpacdcccp
from june	nacdpdccccddb
from last	mgniccZblibce
from march	nbbbcbnacccci
from may	Ycmdcdbcqbccl
from me	jbmchiicbpccb
from mid	qcccdccddddec
from monday	kbbcdcpbkhclb
from my	bndcpbdjamaca
from next	hnickcacmbddk
from now	blbcjcebccllk
from one	lcbccclcclcdn
from other	macdddbccqkca
from our	ccdcmdbcmmncc
from people	aeZljZanbkbna
from september	anoccZZambcca
from somebody	mdcccmcdckded
from someone	ZoZnccZmbecca
from the	iecdleccdkjhk
from them	mbaccmoacbcca
from this	bcbccbabblona
from three	lcbbcmmbbbbma
from thursday	bcncccabbmcbk
from two	accmcYoocbcdZ
from us	nblckbkbcgdci
from you	kkcccmdjdkchd
from your	bgbeedjcjimmb
from £	ZbZbabuicaccZ
from €	ZZaalapnaaaaX
front and	acccedbdddqdc
front desk	bdcddmhadbcdo
front of	mcnccjlcfccdc
full benefits	bqcdcdcdddddc
full name	ccmddccddcodd
full of	jccdddnncbddc
full remote	qaeeeddedeedc
full stack	jbbdndkdcdkdd
full time	dqidddccecdee
fully remote	okbddkbdddjdc
fund and	ZlmpabZcaZbca
fund in	Zcbrhcaccbbcb
fund is	acaqcbadcccdc
funding>benefit	Zakbnbpbbacca
funding>call-ask	bcaoocacdccdb
funding>cofounder	dcdepedeeddec
funding>connect	cdcdcdcdcoadc
funding>content	abZcbdaboZbbo
funding>easy-money	abbbscaccbedb
funding>equity	cjddodddedddc
funding>event	YZZolYXnaZZbY
funding>expert-call	bbbapcZccbacb
funding>freelance	npkcabaabbbca
funding>i-am	lcnbpcbbcdjca
funding>job-word	Znlcldbcbcccb
funding>mule	gbbllbabcaqcl
funding>open-to-new	ddoebeddddddc
funding>part-time	Zbacocabbbcdc
funding>pay-first	bcccacadcbpda
funding>pay-word	opcbkaacclcca
funding>permanent	Zmacqbkcbbaca
funding>role	bdilqbakiebba
funding>run-code	aZabacabcbpba
funding>seeks	kbchrcccciddb
funding>sell-cta	bdcdbdrbdcddd
funding>speak	YbaqYZaacbcca
funding>start	YXbbqaabcbncZ
funding>teach	aaabaZapoZabY
funding>threat	oqcbZbabccbcZ
funding>unpaid	ZZbbpaaZbcbbb
funding>wants-job	bdndeececdeee
funding>we	kbabpjZoccjcZ
funding>workplace	YbconYaabbacZ
funding>you	kkcdlbjbbioca
funding>your-profile	pZZbmcacbbbda
fur 0	bcbccnocbbmcZ
fur das	lkcldcbcccnbk
fur den	jbbcccocbifmb
fur die	lccdhkickhkcd
fur ein	alcocjfbccccl
fur eine	acbpoabcbccba
fur einen	kdcmbncdccldb
fur meine	nbZbbbYbpabbZ
fur sie	bkjojcbccccna
fur unser	dmcbcnbndccda
fur unsere	abaZcpaobbbba
further to	limcdecjdcidd
gave me	mhbjdbccmmidb
gave up	mcbcbcnbbacdm
geehrte frau	kidmeefeediec
geehrter herr	joeeeedeeeeed
general manager	dnbocbabccbda
general meeting	cdddeddcddddq
gente como	abrccbabbbbcZ
gerente de	lkdeeedeeeekd
germany with	dbZbbcocbbncb
gern in	ncbcdcbmcnccb
gestion a	cjdddncdicdmb
get $	acdcdkadddrdc
get 0	acblmdibiaqcc
get a	dcbikdlkibljc
get along	jbbbmbabcobca
get an	cjcpmcaccbbcc
get back	bcldddbdmaodb
get in	abdbnbZinYnaj
get into	abaccnacpjcck
get it	lbbejcicilndb
get me	acabccacnZbcq
get more	ababbboZbYaqY
get our	pbbbabpbccbcb
get paid	ijjdbbnccblcc
get the	miblcbdicklcb
get their	bcacndncdbfdc
get this	YZabbckacbopk
get to	bkjcllccbmgdb
get you	cmncehoccbhca
get your	albcccnbdcpdc
get £	YaalbqhacbbcZ
get €	ZaZbalZbbarba
gets a	bjbdocbkcYddn
gets you	anmcbbnbbbbda
getting a	ooaccbaacacda
getting back	ddoddecddZjed
getting to	cbmcccbcbqcda
gezocht voor	lcecdocbdddda
ghs 0	opbcccZcbalcb
gibt es	cclmgccclbecl
gift card	jjcpdcaccjmca
gift cards	fcclcbmbcbnce
gis specialist	bnocccabcbccb
give 0	jbakpljcbabcd
give a	dbcbcrYcnbccb
give her	Xbcccmbcccndo
give it	laiabcobkamca
give me	celldicbofdcc
give my	adcddqacbocdb
give the	bcdcdplbdckdb
give them	anamcmZmaZcdb
give two	bcclcmancccdb
give us	bcclccpcccmci
give you	kcccmkmcbclde
given to	qcddddbddbcdj
given up	ancccnbdckddc
given your	ckokldbbcccdc
gives you	Ybccabqcccddc
glad of	adlcddadrcddb
glad to	benjdddkilcdb
glasgow and	amkclcacoacdb
go ?	ccacdcmcbldco
go ahead	pddcedceeeldb
go and	alnccnjcbaddc
go back	bbldmdbdcncdc
go for	acccdlmldaccl
go home	bcccdofbdbddo
go on	iailcdibnlcdb
go out	calcddbbdcddq
go through	odeccchjcbjdl
go to	dlflecambcclh
go up	qbcdidadccmdc
go with	nblcccabnacca
goes on	mccddcjccbldo
goes out	kZZbbcZnpZaca
goes to	cdbkeddacaqci
goes up	blcccchkdcccp
goes with	bpbdcckdccdec
goes wrong	icbqbcabcbbdc
going ?	ZapbcbaZocbbY
going by	cjnecdkecddee
going for	aaZblcZaaqccZ
going on	akrcbcabblcca
going out	nkbdccicckccb
going through	nbbcccpcbacdb
going to	bfkckcdblelcl
gold trading	bdbdcabcbZrdc
gone and	aoacmbmbaZbca
gone up	aabmdpabcbcdb
good ?	lbamnblbbZbdb
good afternoon	dnockbmcdaccb
good and	bkkmcldcbjddc
good as	knhcbkZccmcdb
good at	kbmccdecmacdc
good coffee	boZcbcmbfZbca
good day	mdeeckficcmcb
good english	Ybabcbjcccqcb
good evening	lbZbbbkanklcf
good i	lcnlccdcjacdb
good luck	bbacccZaascbZ
good lunch	aabnaoaacmcca
good morning	mdckcclbjhjcc
good news	nkbcccebcamma
good one	bcYdcdacmrccb
good people	jcmcndgclbddc
good time	pblcddacblcdb
good to	ccdccclbbqccj
good with	abaccnZbnlbca
gostavamos de	abpbbnabbZbcZ
gostei muito	ococdaacclbaZ
got $	occcldbdcbded
got 0	ndgdddlhcaele
got a	lceflkcgjkdcb
got an	Zbbbnlmbencca
got both	ajqccdZdaaccb
got from	acccccbclacdp
got into	ccbcddbpbnddb
got is	aclmmdbddcded
got it	imkcbkkcbjcch
got my	Zbbccakbqlcca
got no	acbcacmcbmcdn
got one	ccmblcnbiacdk
got something	ZbobaanjZZcca
got the	dbbcnjbbcoccm
got three	icdcfclcmacdm
got time	bbndddanbkbca
got two	icccicrccacdi
got you	ZancbaaoamcbZ
got your	lnegcbacllbka
gracias por	cdcddcccdpcbn
grade 0	asbdclbbjbcdb
grandmother s	qcbccbabYaoca
grant for	raccZbabdcbca
grant from	accckcbcdloda
grant of	oaabmcaccamca
grant writer	dbbcbdbcnnddc
grateful for	icbldnbcpaddb
grateful if	mccddcdcoZddm
great to	ccbkddkccplcb
great week	ncbdeebcdnece
greetings from	ocbdcdbbdrdbb
gross monthly	bpddddcdddcdc
group 0	dldcdpbcdccca
group and	bopcdbccakddb
group for	ZaZabaarZlbbY
group is	odkdeddddided
group of	mbablcjmceicb
group on	ZbZqbabbcocca
growing and	coodbdcdbbddc
growing the	bapdccmcbbcdb
grown up	kcbdlcanccddc
guarantee of	addaclZadcpcb
guest lecture	cccbdrbZccdda
guidance on	maabbolbZabca
gustaria que	ncmccoZbaaccb
guten tag	ldlhddjdkdidc
h 0	pjclciabcbbbc
h week	pdededcededed
h:benefit	jebfccqkckdca
h:cofounder	enncocaccfcca
h:connect	bjkqcaZmjkeca
h:content	ndccdcaccnccd
h:easy-money	ZmbbanZmcbmca
h:equity	acbqdbacdcbdb
h:event	bbdbcqfscacbZ
h:expert-call	abatcaZlcjbca
h:freelance	kckeccoeiedcb
h:funding	bbkoqcZcbkccb
h:i-am	bjbcckoilZmcb
h:job-word	ebbbcbaepaeqa
h:mule	koaibnabbbdlc
h:open-to-new	bZYcccacqabcZ
h:part-time	ZbabcbllcmnbZ
h:pay-word	comcdkbcclnca
h:permanent	akjcccrbkbccb
h:recruiter	dkrdccfcbeica
h:requirements	bcbdcnoccbidc
h:role	jkjkdkehijdca
h:seeks	dcbdcddcpcpdb
h:sell-cta	ZbbbpbYbabacn
h:site-notice	ZXZbbbYZaYasX
h:speak	abbtcYmZcafbZ
h:start	caZdddcdpcddb
h:teach	jcbgcocpbieca
h:unpaid	caablmZrbbbba
h:wants-job	bbkcfcabtbeca
h:we	cblmicidblkdb
h:we-help	dcbdddrjcccdc
h:workplace	ncccdcbcddndb
h:you	aopbbcdkaZbja
ha 0	chnddnbcdbdmZ
ha avuto	bcbdddpccaccn
ha sido	cccdddcddbdmo
ha vinto	acbbcbabclnbl
habe ich	ckkcjdjdlccdj
haben sie	lkddddkdldddc
had 0	acaobcZbndcbZ
had a	ddjcchkjcnkdc
had four	bncdcclbmbded
had her	ncbcbbabclccl
had the	kcbhmbcckojca
had three	elbdddmcnacdc
had time	ZoZbboZaaYmbZ
had to	biacccecjocdm
had written	kncbcdlbcccdc
had you	banccmbabmbca
had your	odcdcdacdjlca
hadn t	mcbdiclbcqaba
half a	kccdnodbcccdl
half an	accndcjoldcdb
half and	gcadrbacbaedb
half day	bcjddqbkdccdb
half days	mbccbobccdbdc
half hour	bchccolbcccdl
half is	lcccndacdbmdb
half of	jdedpkdhcdcdb
half on	cbcemdmddcjdd
half past	cdddddbbhfddq
half price	ZbbbbcrnbaabY
half term	mcldcancbZddm
half the	clccpbdhebccj
half time	sadcdcbddddec
half year	pbcdmcbccbcdc
hall 0	lbbccaZqcaacc
hall in	abadbcaomYbal
hallo tim	kldeddkeedeec
hand in	kbabccYcoabco
hand out	kbbbbbqbcaabZ
hand over	ZmanbaZbbbnca
handful of	gjrcccZdcbddc
handle the	jcbacnZbcpccZ
happen to	bcacmbmcbncca
happens to	ocacbbnbcjbdc
happy ?	bbsbcccbaYcbZ
happy and	ccbdcdbddqcdc
happy birthday	ccbcdcbbcaclp
happy if	YmliaoYjaaccb
happy to	jccidelmilccc
happy where	djpedecddbeed
happy with	fcZbcnnbkabbl
happy work	bcbcdcbbbsbWY
harbour museum	ZZZabnZnaYaoX
hard and	mnccdabcmdcdd
hard to	abpmcnaccacdc
harrow finch	dfhdddoclddib
haruka i	pdacddbdjkddc
has 0	ncbclclicebei
has a	kkbceilccbdlm
has agreed	kecdhkbcccedo
has an	abbcnbmmiblcb
has approved	bmcdddcdddndl
has asked	cnjpdbbcbcidb
has been	dhccdcccdkinm
has come	jbplccckcZcdk
has dared	lkbdcdmcdbddd
has ever	diapgbabdmcca
has finally	cdbdddcddqddc
has gone	lamjckZbbaboZ
has had	ncbcbbabclnda
has helped	bcZcccrbbabcb
has just	jqbcjcddjcddb
has left	maocmcZbjfcca
has lost	ZbbbdqaaanlcY
has no	ebbbbpcacboca
has now	lmbdddbddcbnb
has one	blbnchabbncda
has reached	kcccdmaccocdb
has retired	qbcccbadddcdc
has sent	YbbbocYccbanm
has taken	licdlclcbmccb
has the	iicddclnchkdb
has to	pcfhcbbljajbi
has told	ldnacdjdccddd
hasn t	ZcmbcdacbbbqZ
hasta el	aiccdcbpccbcm
hasta que	ccadbcpccclcb
hat den	kddeeecdddccp
hat die	cmcdcdccbccdp
hat mir	mcbddcbckocca
hate to	alkblcebbnbcb
hatten sie	ceencdalpabbZ
hattest du	iaaZooYacaabZ
have 0	jbbcjbeidakqd
have a	kfmejccliddcc
have already	abpbcdYabalna
have an	cmdjifjcicjdc
have any	icbbddjdobddn
have anything	Ycodddbcqaddb
have asked	bdfchcnccoccb
have attached	cbbcedmdllddd
have been	bjchdgdccjjod
have capacity	pbbccbnccbbca
have changed	amqdbcbcbacba
have completed	abaddkfdqbddc
have done	dicccaZonalca
have eleven	bkabncZbbobca
have finished	kaabbZamoaccZ
have had	elncccaccncdb
have half	ZbZapbZbmYacm
have in	bijcdlmdbcmdc
have is	bllcodeccbcdc
have it	mmacecmibccdm
have joined	ZbkbbbZacZonZ
have lunch	bkmcmdaccdccm
have made	mblcpcaccbcdb
have met	lbkcbcnablcda
have moved	akncccabbmcca
have need	bdmdddmdfcced
have never	bbdnbkblcmbca
have no	dclcclilmbcdb
have nobody	ncabnbZcnZcda
have not	bcjdddlchpcdb
have now	kZaccbkjaZbqY
have one	brddZmeccbddb
have our	poicbbYbbZbba
have read	cccddcccmlddm
have received	kobcccabcbbnk
have seen	hhbcmccckbcna
have several	cbrdcdZccbddc
have since	cckdjdcdcnddc
have something	ocpcccaejbddb
have stopped	bobdddcccZddn
have that	jdcdddmddZden
have the	bhbbdineemccl
have three	ehedcdqdccddb
have time	ebcbciZcmkccp
have to	eidecnbfkbkjd
have told	bcZccbjncbddo
have two	hmjkdcncbccdc
have you	fkgddkjmhdccc
have your	mhncddccceldc
haven t	cfldmdicmbckb
having a	obncddbbbZcdm
hay un	bbZcobabbainY
he d	cmdcbcablqcca
he has	ahbbobmccckcg
he is	mjjcmcdcbbkcb
he s	defjegdccfndk
he said	mmaccbZobbddb
he says	hibcbcfbnanda
he spoke	acnccclaancda
he starts	acacccabcpbcn
he was	djbdddaddoldk
head of	cpedjidceeddd
heads of	bcmmaldmbdccb
heads up	aaZbbcnalZaoi
health ?	bcbodcnccccdb
health insurance	bsbdddbdddddc
hear about	aipkbZYmanbba
hear from	amllcbapbeccd
hear how	acanckZabobdc
hear more	hoadddiddlddd
hear of	abcdddbdtbddb
hear that	abZcclmcnlcdb
hear what	jbrcccaccmcca
hear you	Zfibcqaabmcda
hear your	abqbncZcbabcb
heard back	ilbcccmcbbcbn
heard you	ZkZnbcibambbn
hearing aid	akbcbobkbaccb
hearing from	blddedcedndec
heat pumps	mbZabZjpaZbbZ
heb een	abpbncaaZbbba
heb ik	pcmddccdccddb
heb je	obZcbkkbklbbY
heb jij	bcZdcclcnacdm
hedge fund	abnocbacbbccb
heeft een	imcldcbccclci
heeft je	cdcdedcddcdrb
held at	bcbcdckbdbocd
held in	ZbebbkbocbaoZ
hello !	ddoecicbdlhfa
hello again	caapmcbabkhcb
hello beth	jcbdddnddlddc
hello dear	ZanbbcZccamcp
hello do	noaccalcbZccb
hello doctor	abbcccZbblodm
hello dr	obcocZeccblcb
hello emil	jcbdddndcmddc
hello friend	lblbacZbaZoba
hello from	eamcckaabrbaY
hello i	iacbhjbnnbdcg
hello marguerite	hmbccdkdcndec
hello mr	ncbhckdbllbdc
hello mrs	bdgdcdlblbcdn
hello ms	nbpcccbccbcdb
hello my	anacbcnaapbca
hello sir	bilkddkcngccc
hello to	ccaddbbbbrcca
hello we	gbbcpcibcbfbk
help ?	mmbbcbmccbcdb
help i	adacddbcopdcc
help if	mlbdedkddddcc
help me	lcbccnacjakcm
help people	cbmddcnccccdc
help us	pbbbcbapcaccY
help with	mjccddlccbmla
helped 0	bcaacbsababcb
helped me	bcaccaabZsbcZ
helplines and	bbabbbnnbncca
here !	bcaaccabcpnbY
here ?	bdlcccbbcpddb
here URL	ckdkdfhllckcb
here and	mmpbbjZbbjbca
here are	bcjcccabiXbmq
here at	bqaddlbcbmdcc
here for	cicddlmbcbcdn
here from	bcbcddmclacbo
here i	ebhclcmbngcca
here in	kmocbaabbmbcb
here is	ambccckmcalcm
here s	debccchnnkdfe
here to	abYccbmanobbZ
here we	njcdmdbddddec
here who	maaaaoZaambbY
here with	eclddkdccoicb
herzlichen gluckwunsch	ccbdddbcckbnj
het contract	acccddcccbccr
het u	kbaconabbbbcZ
heure de	abbccqabbabck
hey !	ecodidhkjbedc
hey hey	acocccijcajdl
hey kofi	lkjcccncbjccb
hi !	kemkchbbckldc
hi again	fbooccjbbZbca
hi all	bdcdddalcbcdq
hi amira	cdjdddnddlddd
hi amrita	moacbblbaabbZ
hi are	carcccacZbcla
hi beth	clclddmdckdec
hi chloe	ldmdeejdcceec
hi dear	bmcdddncccmcb
hi deepa	dkbjddedklddd
hi dr	bhadddpmciccb
hi greta	clcmdeldedded
hi haruka	gedfeehekleed
hi i	jbcfecdbnnmcb
hi ines	ncccdcaodcdec
hi it	lcbcdcbbclpcZ
hi ivan	jileedjeddddd
hi jonas	kiideemeddded
hi karen	bbZcccrcbYcca
hi kofi	lgdieeleedeec
hi lena	ifadcmicmcddc
hi lucian	lkbdccaccodca
hi mateo	dcfddcnccmkdb
hi mr	cdcbddnckmddd
hi noor	cifdddodbkcdc
hi owen	kebldlandcddc
hi patricia	bdbcdnjbddlcd
hi paula	cdddddpdhddec
hi renata	acccocncbacca
hi rosa	hkleeejdhdddc
hi sam	lbacccacbqcca
hi sorry	ncbmccZcmbcca
hi stefano	iehmccdcmdcdc
hi sunil	clcmddkcdcddd
hi there	ifcblcdlbkhbd
hi tim	lkcddenddddec
hi we	mbccmdbcdmidb
hi wei	ebodmcfcbbddc
hi wen	kllcbbaabnbca
hi yusuf	clddddodddded
him ?	Zbibdbkcbbcdr
him about	alccndaccbndb
him on	dccddcmcdcjcm
him the	acbcbbaacarck
him you	kccdndbddbmdc
hire a	nlbdddidccddl
hire for	ccobddbdncddc
hire the	ljacccbcbcdcp
hire you	pdbkcmdbbcjcb
hired without	dcbceecdncodb
hiring ?	baZdccYbpZboa
hiring a	eobdfbndccelb
hiring an	Ymcbccqccbcdb
hiring at	bepccdZcZnddb
hiring for	cZpcbcnchblca
hiring freeze	anabcbabbacap
hiring in	ZZpbbcbioamcb
hiring manager	djhedejekdfkd
hiring managers	bacccclpbbcda
hiring our	Zpbcncaccccdc
hiring two	aoZcZcpcbbccb
his own	babcccamcboal
history of	dcbncjZncaacj
hl7 and	lbcdddcdodedc
ho un	lbpcobZbaabbZ
ho una	abpbbcnbaabbZ
ho visto	mblcmcabnZbZZ
hoje ?	bcoccbbbbabbm
hola amira	lddelejdddedd
hola lena	indeddieddddc
hola mateo	dodeeddeddddc
hola zara	lddelekceeedd
hold 0	bbcdqdbdcbddd
hold a	cbbclcbqlakcb
hold the	kdccjqbccccda
holds 0	Zbabpbacdanca
holidays and	kaadncebbbcdn
hollow oak	cljjfdickcdlb
home and	apkccbabbbmda
home carers	abbnbaapcaccb
home is	npccccbbcbadc
home office	bddceZcdeeqed
home with	lZaaboZbmkbcZ
home you	abccdcZcccrba
honest view	bbnbncZcblcdb
honorarium $	cddpeccdecddd
honorarium of	acdjcncadcodc
honour of	bccccmalcZoca
honour to	bkbdcbbncmlba
honoured if	aaZcnaanbmccb
honoured to	bbibmilbZoccc
hop on	bdcdddqcbcded
hope all	bcokddcccmddb
hope i	bcaoccZdboccb
hope it	lbababZmombca
hope that	jbblcjZbnnbci
hope the	cfddgdjkiodcb
hope this	cjmddemdcjcdc
hope to	ccnddebdmkddd
hope you	fjjdgdjkelddc
hope your	ajacccccpmbbd
hoped for	bcbdcYdbnbddq
hora por	abbqbkZbcbZcZ
horas 0	kcdddqccddbda
horas por	ncdcdcnccdica
hospice in	bkmdccbcbncdb
hospital ?	aaaocaaapaaca
hospital and	allddobdcbcdc
hospital group	obmidceddddec
hospital in	kejccbannaada
hospital s	aobcccbncckda
host a	cdccdckpdccdc
hotel and	lbbadobbcmcda
hotel in	cmbcdmbcnacdb
hotel manager	fncdddbdddmca
hour 0	cldddocdddkdc
hour ?	aciqckicjabda
hour a	abblopZacbbca
hour about	Zcbrcbaccaccn
hour and	mdbncejeiccdk
hour by	acarcbZkdbaba
hour each	Zcbmbpkbcbcdl
hour for	pcbZbmjclbcdb
hour from	epcabblcbbbdb
hour in	lnlddccddccec
hour is	labacamoabbca
hour minimum	ocbcdbmdcdcdc
hour of	acbucdYebbacb
hour on	jbbocdemgbcci
hour online	acdccrbbddddb
hour or	lcbjbbnkcbcdb
hour over	ncbZcZYqcbbdb
hour plus	lbcbdpbbcccdc
hour remote	ncdcencdddddc
hour to	ibbfcZobnacdb
hour twice	Zbcbaplcbalda
hour we	ZcbkcqZbdclca
hour with	blcicljkdcldb
hour you	pacccljccdcdc
hourly fee	hcdodcbdddcdb
hourly rate	obblccmddcddc
hours $	mccbcolbcbZbZ
hours 0	knbcdlacccfcn
hours ?	lbmaboZbbabca
hours a	nicdkfkdhcjdb
hours and	akklhcalcjghb
hours at	qbancaYbbbabk
hours each	bcccdpacdccdo
hours in	dlcndibcddcdm
hours of	obbmcnbdbbdcc
hours on	accccobacbccq
hours or	cdddedbddcqaZ
hours per	hkddelkdkdddc
hours weekly	nmededcddeded
hours with	Zjcrbbabcbcca
hours €	bdcncqYbcbZbY
house and	mlncccfceajdb
house in	olbccclcclbdb
house job	aqeckcaccbcca
housing !	kbcdeecdcpdcb
housing ?	ccmcccZlnadcb
housing and	ankccdbnccddc
housing in	babbccmabZbpa
housing is	ccadddrcabddb
how ?	ZZZcbcnboZlba
how a	bcanckkmmabca
how about	mbmabaYaZoccY
how are	bcbcdcebdsbcZ
how did	bcbcdcfcolddm
how do	kbkiabolambbZ
how does	maZbbbZbnnbbZ
how i	jbkccalnhajdb
how is	ZaZbbcZbmoZbn
how it	bcbmbeccolkdb
how long	ocencccbbmbcb
how many	Zblndbobclbdb
how much	obabbbnbanccZ
how often	lbcdddbcbbbob
how people	ddcdedcpZnddc
how s	bddcccbbbuccZ
how the	mbjccdedanddc
how they	acbndbobcbccb
how to	bbacjmeqkbbjb
how we	ccbckcpbcccmh
how you	bfcecfccnpcja
how your	abbpdbZbcccna
hr 0	nbcdembdddjec
hr at	bllcddbdmcddd
hr business	lpcdZdcdlddec
hr can	YbnbcbZcobjca
hr department	bdldddcdddodc
hr manager	albbmcacdcocb
hr on	pccdedcddeled
hr w2	pccdeecedeeee
hr will	aqbbdcZcbbmda
hrs week	qcddedcdddded
human resources	cmkddcccccncb
hunting for	Ycjcdabbcrddj
hw:academic	accddqbcccddc
hw:accidental	acccqcccbbddc
hw:accra	icZdddbdcqddZ
hw:acquisitions	bddddqacddcdd
hw:adviser	cccdddrdccdec
hw:ae	dccdedqddZdbb
hw:agritech	bbbcqcaccccca
hw:alerts	bYbdddbcbbcrb
hw:associate	cdirddbcdicdc
hw:automatic	bbcdddacdcbqa
hw:available	bdYcddcdrbdec
hw:avocat	YbbrcaabcbabZ
hw:awards	cddddchqddadb
hw:b	bcldcdqccbcdb
hw:b2	bcbdddqccbbdb
hw:between	Zdbdddbdskddb
hw:blockchain	ccdddeceedqdd
hw:bookkeeper	bdcddcbdrdddb
hw:books	bccdcradcZcdc
hw:boss	bqbdddacamcdc
hw:brewery	cdbcddbbcqdcb
hw:calls	bcbqddkddbcdd
hw:capital	bcbsdcacccadb
hw:career	cdbdddrclbddc
hw:careers	bdkdddbcdbqla
hw:ceo	ddckqcdcdicdb
hw:check	ccbnbdZcdbaqc
hw:cleaning	acbdddqccdcdb
hw:coach	ccckdcscibcdc
hw:commissioning	mcccdqcccbcdc
hw:conference	bbcbdrajdbcda
hw:consumer	bjbqddbddbcdc
hw:course	Zcccdqakdcddb
hw:creator	bcbcdbbrcacca
hw:development	accccpqcdbcca
hw:directora	bcddddqdccddb
hw:editor	jddcdqbkjeccb
hw:en	bkbdjcbmqcbbZ
hw:engagement	bcjrdcacccddb
hw:etudes	cdbqdcbbcbcca
hw:events	adncdcaqdacca
hw:expert	bdbqddfddjddd
hw:farm	lqbcdcaccaddb
hw:festival	mbbdccbqcaccZ
hw:field	qcmcddaccbddb
hw:founders	cdbdedrdcZddd
hw:freedom	ccdcdcbcdcqdd
hw:freelancers	Zdccddqccdcdc
hw:guild	cabbccZrcbbca
hw:headhunter	ccqdddbdcmddb
hw:helping	ddaddeqddaded
hw:hospitality	ckqdddhbcbddc
hw:host	ccccdclqdcded
hw:idea	bdcdqcacbacdc
hw:illustrator	Ydcdddadrdddc
hw:infantil	qcccdbabcbcbY
hw:insights	bdbqddbddbded
hw:intern	cdqdedcdacded
hw:inventor	bbbcsbbcabcdb
hw:job	bYbdddbcmacqb
hw:jobs	dccedbcdjdjqb
hw:junior	Zcbdccbcqcdcc
hw:knowledge	bdcqdcbddddca
hw:l	abccdrbccbcca
hw:lamp	cccddcbqddccb
hw:lawyers	dcbdddqccbdcb
hw:leader	ccbdddZcdlrbc
hw:learning	bcbccsbbcjcma
hw:leave	bcbdcdaccqddc
hw:letter	cdcddcaqdjccb
hw:liaison	ccccddbdddqdj
hw:linkedin	ddcdddbldceqb
hw:logistics	bkZddkiccqcda
hw:market	bdbqdcbbdddcb
hw:marketplace	bdccddlcdbbsZ
hw:melbourne	bdbcccacqbded
hw:mother	acacrbbbaacdb
hw:new	cbbcmdbcqbddc
hw:notifications	cdddedcddbbra
hw:onderzoeker	bbcqcbbcccccZ
hw:opt	cdbeeeqdbcdec
hw:organiser	bcbcccbrcjcca
hw:organizer	ccdddcbqddcdb
hw:panel	cccseabbdcicb
hw:panels	bcbrdabadbcda
hw:partners	cdcqddadddjdb
hw:planning	cccdddlcYqddc
hw:presidente	rdcddccddccda
hw:press	bbbccaarcaccY
hw:professor	ckccdccccqddb
hw:raising	cddcqeZdedded
hw:reception	cdcdecccddbcq
hw:render	cdccdcqbddded
hw:rep	cdadcdqdckdca
hw:research	dcdtdccbdcddb
hw:researcher	bdmrccbbcaddb
hw:reseller	ceddddqdecdec
hw:residence	abccqcacccdeb
hw:resourcer	baqdddcdccddc
hw:retired	kccddicccrdcb
hw:rival	ccbdccaddrcca
hw:sales	cdcdddqdcldec
hw:salesmanager	dcdeeeqeddddc
hw:scout	cdrdddaadbddc
hw:sdr	cdcaddtcccdda
hw:seeking	cbadddbdqbddc
hw:seo	bccdddrdcbddc
hw:site	iccdddbcebcqi
hw:solo	bdcdqdabcccdb
hw:solutions	adckddqdccddb
hw:sourcer	cirdeebddcddc
hw:speaker	bccbccqcdbdda
hw:strait	ddadddcdcqcdb
hw:strategy	acbqdcbcblddc
hw:talent	dhqddecccejdc
hw:teaches	cddcdcbqdcadc
hw:test	aZkmccbcqbcca
hw:training	abccdrZmkbcdb
hw:user	bcbrcaZaccbdb
hw:ux	bccrccbclcddc
hw:vc	acarcbadcmccb
hw:volunteer	dcccklbqddcdb
hw:warehouse	cbadccaaraccb
hw:wealth	cbccedqddeded
hw:web	bedcddqdcdida
hw:who	bbbccaZqoZbca
hw:with	bclcqmZccbddc
hw:work	ccceddcdqddec
hw:years	cdadddbcnqddb
hybrid 0	fpcdddcecdded
hybrid in	nmcdddbddcded
i ?	abpdcdncbZcdc
i add	ccqcccalbldcb
i admire	abYbbcZamqbbZ
i advise	balccdrbbZccb
i agree	anmccdbdcjded
i always	clZddcmbbndca
i am	feiheiedlkfdc
i answer	cmbbbmobbaccb
i apply	bbZbbcZbsZbcZ
i are	bkmdndcdcbbdd
i ask	ifljcdjelkcca
i asked	mcmcdjjcciddd
i attach	kcbcdcnbbncca
i be	kbZbbboapYbcZ
i begin	bcadddldZpcdd
i believe	bkicecncboccb
i book	XlZqbnYbaYaaY
i bring	bcbdndqdcccdc
i build	aamcncobbabcb
i built	acccmcrccbbda
i buy	ZbnrkaXacabdb
i call	colcccoclacca
i called	bbmdccacbpcda
i came	ehjieildehddf
i can	iijfkieclcicd
i cannot	abonlbacbbldb
i charge	Ycacccpcocccc
i coach	bcbdcbnccoddc
i collect	bbmdbdjoccccc
i come	caacdbqasYbca
i could	aclcfcpclhdde
i couldn	lclcebambncca
i d	kejfifidldccd
i dati	mcccdbbmdcmba
i did	bcbdedkdipddj
i didn	cbacbnabnncba
i do	bcldjcndjdkdc
i don	ecmcjkdcincdb
i draw	bcbcccZmobbcn
i drop	icbcccrbcacda
i edit	lbanbnakcbbda
i expect	cbpdcdacblcdb
i felt	bcbdccacbfqcb
i fill	mcodddadcbdcc
i find	cdmccikjklbcb
i finish	bbbdcaZaqkcca
i follow	bbbccckcascba
i found	ibakcccccolcl
i founded	bddmcdoddddec
i get	bbobecldlajck
i give	biZnkcdilZkcj
i go	ambcjcdmbmcdc
i got	kbdccckclnbbl
i had	ijbhcflcdnjdb
i hadn	hcbddcmacqZaa
i hate	bmadnejddbded
i have	ldjekddcmiecb
i haven	bkdbpceclaccb
i hear	ZbjmcndbbpccZ
i heard	bbaccjjcapccn
i help	ccdcdcrccakdb
i hire	obolbbYbabcca
i hired	ckpdcdbcbicdb
i hold	cccdldldnbddd
i hope	cidjeecjkncdb
i imagine	pcbcmdadccded
i immediately	bmbdndmdbZbdc
i inherited	pbbcnbacaaadb
i introduce	ZZXnabibpabba
i just	bbncccdcbrcca
i keep	icqmhfacbacce
i kept	bcbddddcipZda
i knew	bkqclcbcbaddc
i know	klmdldecicccb
i lead	njdedldckcded
i learn	bcmccbZcqZcca
i left	bebdicdckpddj
i let	bbpcbclbblccY
i like	cbnclccbcpcba
i liked	bcjcccbcbpcao
i live	ncbdccjcljddd
i ll	ejldddkhcekdf
i look	cdpehgccdldcb
i looked	lkbcccnbcmcca
i lost	bcbdicacqlhca
i love	bcmcbkZbbZncn
i loved	jobcbcacbnbdb
i m	defhjeddmlhcc
i made	afbclboobajca
i make	aigckcknedlcb
i may	boncbcddaicdb
i mean	milajjbalibda
i meant	Zobccnabccccc
i mentioned	aoadbdocbbccc
i met	bbmcccZnaiccm
i might	jmocccacjadcb
i moved	bcadccacmrcca
i must	blkdjcbcknfbb
i need	njdincaclcidc
i never	dcjcddblcokdc
i noticed	hcicdcqcdkdcb
i now	llbcddmcclcdb
i offer	alccccrccccdc
i only	bccccccjeqcdj
i organise	ZbaabqmabZccb
i owe	icacccabbqbcp
i own	ppbckcacbacdb
i pay	pcbpdbZcbbmda
i pick	ibmgccaclmccb
i place	bbrdddkdbbcdc
i placed	bmqcccacaecdb
i post	baldqdkcbbbba
i promise	bhakcdanboddb
i promised	bcjncclclZddb
i propose	abcmllhdccedi
i put	lcgbenlljabcb
i read	jijjeebdhmcde
i realise	anqbcdacbZccb
i really	ciddddnccndec
i reckon	odkdddbddcdec
i recruit	ddqdddkcceddc
i refer	kbbkccecckncb
i remain	cdddembmddked
i remember	chbdcdacbscda
i represent	dbnjmcmcbcecb
i request	mmcccnacccbcb
i require	pccccbbdccoda
i respect	balcbcbcnlccb
i right	bcbccdsdbbcdc
i ring	cirbccfckbcda
i run	mleckkjkbbcdb
i said	eoicccicbmcda
i saw	lcidijaemlgcb
i say	acoblccdclcdn
i search	kiacmckbmabcb
i searched	jambbbZnljccZ
i see	cjkfccmcindcc
i sell	abZlnbrabZhca
i send	djbiheoeidddc
i sent	kbdcccqcblbbZ
i set	acnbbcpcbbccb
i shall	bcndccalclddd
i share	clcdZdrcdcddc
i should	hclgedecjkddj
i show	bhcdfcrccbddc
i sit	bbaccnaabZncp
i sold	bZbcpcbbbaccn
i speak	bcpdmcicdacdc
i specialise	dcqeeecddaded
i spent	bdodldZncaddc
i spoke	fbZocbZcbZbcp
i start	ablcbZdcakoca
i started	abbcbnimbcmca
i still	bcdcccicbqcdn
i study	bcccccacpkcdb
i suggest	bcbmdbkddbddn
i support	ccmddemddkccc
i swear	bcbnbbanbbldb
i take	ebmcccqcebidb
i talk	abYbbboirZccZ
i teach	bcbccYaabrndb
i tell	nmjcfijibccdb
i tempt	YlZpbnZbbabcZ
i thank	acacccncaocba
i therefore	nccdjcamdccec
i think	enjcdedehmccd
i thought	dijdfcjkdncdb
i told	bnmdhhbccdkdf
i took	ccmdjabbkodda
i train	bcabcasYbZZca
i trained	bmbdcbacbpccc
i trust	cblddllcdkidc
i typed	bmbcbdbcbioca
i understand	jbochclcibddc
i used	jcadddndcnddc
i ve	edidkdedklece
i want	iddlnlacnbhca
i wanted	idbdcdkdfqddc
i was	dccceefgomedd
i were	bcpddckbbeccb
i will	kdjdedlcnecdd
i wish	ajccdpajblccj
i won	mmklackcbdcdc
i wonder	nbjbljZbmabca
i work	ckmmccjcbclcb
i worked	blbdddddlandc
i would	celdgjedljddd
i wouldn	faklcdbcnaced
i write	cbijkidnijddb
i wrote	aonfbeklkZcca
i-am>benefit	jcccjcoendecb
i-am>call-ask	mkmkcdeejbccc
i-am>client	impdccjddbfcb
i-am>cofounder	cdiesdbebbddb
i-am>connect	bemjdcecipfbb
i-am>content	bbibdbascjkbb
i-am>cv-ask	coqdbdbdbcccc
i-am>easy-money	hcflncjcjZmca
i-am>equity	nabkobZblbbce
i-am>event	bbbeddkpljfcc
i-am>expert-call	lbaoibZepdbca
i-am>freelance	jdcfcchbpgfci
i-am>funding	djedqckbfcfcc
i-am>interest-q	adibkhceomecb
i-am>job-word	dkmddcbeneebe
i-am>messenger	abiccbabpbpca
i-am>mule	edkjddjdlhkcc
i-am>open-to-new	bdrdkdbdkbddc
i-am>part-time	lcbcddactdcda
i-am>pay-first	lbafmecbearcZ
i-am>pay-word	lbelckmekcebc
i-am>permanent	cmdckcikljccd
i-am>recruiter	cgrccclcedccc
i-am>requirements	lcljdhecodccb
i-am>role	dkjdiekemchcb
i-am>run-code	bhanmbbkaalcd
i-am>secret	acaccdlkbhobn
i-am>seeks	jjidmibclgecc
i-am>sell-cta	jfdhjeocedfcb
i-am>site-notice	kcldfblbilkZi
i-am>speak	blabcbmsbaccc
i-am>start	abccobmhocdcc
i-am>task-for-you	odaikkkcdbkbb
i-am>teach	dccbdnefmmjcc
i-am>thanks	cdlcdddcooccc
i-am>third-person	dcdeeddeoeeed
i-am>threat	mcbbdedbogoaZ
i-am>unpaid	bcacnaoknfbcb
i-am>wants-job	bccddjbctdccb
i-am>we	kdkfmehccmdcb
i-am>we-help	jcicccscdajcc
i-am>workplace	kbaclblbodcck
i-am>you	hildgdkcklfbb
i-am>your-profile	ljniccecilcbc
ich bin	bcmcclecpblcZ
ich dich	anbcnbabnaccZ
ich dir	ddcedercdccec
ich hab	lkjdmdidcckdb
ich habe	lccejdbdokddb
ich hatte	bblbdcpcbnccZ
ich ihnen	chidmdmclidcb
ich komme	kcbdccanobbca
ich mich	ccocddadpbdcb
ich mit	cmbdcdbcbbndo
ich sie	bcsZdkacaacca
ich suche	bamdkdbdpcdcb
ich weis	amacnbZbbnbcZ
ich wurde	cdcdkdjdkcddn
idea and	acZcocacbnccb
idea de	nbmcnbZbbabbZ
idea for	bcbdncolccbdb
idea what	cbZbanZbapbcZ
iemand die	kccklkcdncddb
if a	ZblbmbnaaqbbZ
if any	Zladlckdocddc
if anything	ccodcdZdnabdc
if he	jbmbccZboZbcl
if i	dcsdcejccbccb
if interested	mlacdnbcddcda
if it	kcljddhdibhii
if not	idpffclccakca
if now	ccrdcdfccYccb
if one	abpcccmcabddc
if our	cbapcZaabkccb
if so	cchpddmdicccc
if somebody	lcbdclbcbdcco
if something	cdcdddlcoaddb
if that	mbicdjhdkdbjj
if the	ldlecclcfbedm
if there	ccldcdefqbddd
if they	cbclhcncbbidm
if this	ldbdiepccbcka
if we	cgblodkbchbdb
if yes	acrmcdadcaddc
if you	fejeeekkifced
if your	bcbcccmfsakdb
ignore this	ddcdedcddcZra
ihnen die	moddedcddddec
ihr paket	ddddedbcddlcn
ihr profil	mdmbedcddadob
ihre bewerbung	cmddddccacokh
ik ben	bbkddchcphecZ
ik een	epbdncccdcddb
ik heb	ickdkdmckkddb
ik het	jbabobnbaaZbZ
ik je	llmdddfdbjddb
ik niet	abYbnaYjnmbaX
ik u	amZZncacnbccb
ik wil	cckdcdadpbdda
ik zag	mcaccdodmcddb
il 0	bkccdcekccmin
il bando	cnddodcdddddb
il contratto	cdcdddcddcdbr
il faut	cdcdddcdddldp
il manque	cccdlccdccccq
il me	ocbcmabckbbcf
il mio	abacmbamqafbY
il nostro	ancclbmmcckcZ
il nous	mncdcmbcccccZ
il nuovo	akacccbdcocbm
il posto	cobdddbdcbdco
il progetto	jdcdddemdckdi
il reste	caaboaZnbaiaY
il suo	mimccbjbkkccc
il team	abncccncbbmcZ
il tuo	djjddddccfknd
im jahr	kjcqdcccddddb
im mai	babccbabrbbbe
im monat	accchlocccldf
im oktober	ZobbcnZnabaaY
imagine a	kcccndmccccdc
immediate joiners	bnndddcddddbc
immediately thought	bmbdndmcbZbdc
impressed by	cipdedcddcddd
impressed with	bkkbdebedcndd
in !	nbabbblcbocba
in 0	ideefckcdiinb
in ?	oddmjbafiagck
in a	deekicfjjdljb
in aarhus	bmccdnoabbacb
in about	nccddabcdbcco
in accordance	bmddejbcddmck
in accra	ahhbikkccncca
in advance	bckccaacccrdm
in after	YaZbbpiZaobbZ
in again	ccqdcdbcbZoYb
in all	flmpedacbbcdb
in allegato	anbcccbbcbcbo
in an	jmhccbfcebodc
in and	bcbddbohnadlh
in anticipation	ccpcbdbdedddd
in any	abmcbcmckbccm
in april	qjjcblacfbcca
in as	oZbcpcaccbcdl
in asia	kcccbckcdcndc
in atlanta	fclddkikdmdda
in august	bbcljcccnhcbm
in austin	bjecdokjeiddb
in autumn	nbrbhiabbYbcZ
in bank	cdjdddcddpccb
in bath	bbkccbncbmcci
in before	bdcdbdjcdcodl
in bengaluru	cmkdcjecnbdcb
in berlin	nejjdmcccccja
in between	nabccdndcddec
in biotech	dcjddeidcoddc
in bitcoin	bcccdcaccbqca
in boston	bmbldcccccdcn
in both	bcpcdcemcaccb
in breda	bccddpbcmcdmb
in bristol	lmbcfdbcnbcdc
in by	pcbcldbccbcdk
in canada	ljkcddbdcdndb
in cape	kdaeednddckdd
in care	ZbbbjpZmcaabZ
in case	bkjfccbbloccc
in cebu	accdddrcdcddb
in charge	bmbcccpbnacca
in chicago	chkdkfjdcndib
in confidence	akqmddaccbcdc
in connection	kdcleeceecmbd
in contact	cdcdddcdbsdcc
in cork	YdabmjaaoncbZ
in data	bcfddmcccncdc
in de	kdchdbcldjeld
in december	ilabbmZmcicbl
in den	cjdmddcmdcjdb
in denver	iikbkoibcjdca
in der	jdldhdccndjec
in die	bjlcdcbcobccl
in dubai	jmckkcbdccmcc
in dublin	cmcfcdkmjjceb
in een	bcnjccklcblcd
in eleven	klldldbcdccec
in english	njcidmjkcbcdb
in europe	jmiimibdcccdc
in euros	pkbcdcbccmadc
in every	cbnmcbljcbccb
in exchange	mbaambknbaaca
in family	bqaeedcddebdd
in february	mcbccmgildddb
in finance	cnedcdnddbcdc
in first	bcmdbdbdmcmdc
in five	incjcekncbcca
in for	hlbcclacnccdn
in four	bfcceflncbfdm
in free	abZbpaZocYaaZ
in fresno	mlbccbaccncdb
in from	bccddcdcdbkno
in front	mcnccklbebcdc
in galway	aiZocbbbbmcma
in general	oaocccacbbcca
in germany	ZaZbbboabaqba
in ghent	ldlbbbZabmboZ
in gift	accbcaacdcrcb
in glasgow	bjccjnedljdda
in good	cjcdddacnabdn
in gothenburg	bcncddZcbocdZ
in graz	albbcobbbocca
in half	aabcmcqdcccdc
in halifax	bkbcccbnoZcdb
in het	obcddcccjbicn
in hospital	bckjdmbbcocdb
in house	brmcdkcccbcdc
in housing	ddndddhdclddb
in hull	mlbbcbnccbcdb
in hyderabad	bnceedmdddddd
in ihrem	cnbdcdcclmdcb
in insurance	bcncmnbibjccb
in ireland	lckbbcandbcdc
in it	bbcjqicecgdce
in january	ljmcdemcddccb
in japan	aaocmcdbbccdc
in joining	acaqdcabdcccn
in july	dmjcccbbncccm
in june	hjbcdmddnhccj
in kassel	nmcbddcdcdcdd
in krakow	abocccpcbbcdb
in lagos	laccccZcndocb
in lahore	mcndedcddcedd
in lausanne	bcclcpbaccddb
in law	qdcbdcbdckccb
in leeds	Zbaibieknlccm
in leipzig	ajbcmlancaddb
in lille	ocbcdcmccbdcc
in limerick	ibaabcacnncca
in line	ccodddacdcnda
in lisbon	idkclljcckcda
in logistics	ccodkddcclddb
in lome	bbccbdccdcqdc
in london	lnmdcdbddccdc
in loondienst	cpddddddddddc
in lyon	hdicdiklcmcfa
in madrid	hjckdkbjnedcb
in malmo	apZccnacmZcca
in manchester	dhbkncbhoacca
in march	fdkcmckljcccd
in may	lccijlcfcjccm
in mei	obbccbabbbbao
in meinem	dbcdddqbcccdm
in mijn	bcmcmbenkabcZ
in milan	jmmkdcfcdcddc
in mind	abrdckbcoadca
in month	cmbcncecccldc
in more	abZcbcmbbeboa
in munich	lnmcdcicecddb
in my	bjecddbollfcc
in nairobi	ablllcnccbcdb
in need	pbcbcmbbccbcb
in new	cmZcccobckccb
in next	jbabcakocbccb
in nine	kbbcjcobbancZ
in no	bcbdddlcYncco
in november	nbcccmmbcbcdb
in nursing	cdmddmbdlcddd
in october	obmcciadamccb
in old	lbancbkbaabbm
in on	inbdcjnbcccdi
in one	ddbicbohbkkhd
in onze	jbnbcbancblcZ
in or	ajacadlbnalck
in order	lcncdcdcdimdc
in oslo	ljdkhcbdbndcf
in our	kkmehfbjcdfcc
in part	qccacbmcccaca
in particular	ccncddabcpabZ
in peace	bmdclcocbbccb
in person	bndedeeicmhdc
in pharma	dbndodbcbkcca
in phoenix	cfiddkcmimddb
in placing	ddpdedbdcZddc
in porto	ljadcckcpbcbb
in principle	djqcccbbccccc
in public	ZababZZsaabba
in pune	bcccccpmdccdc
in q1	kancddkdbcddc
in r	lkcbcracXacdb
in real	acmcdnbcbamdc
in retail	ccoccckldeddc
in return	bcpclcacbocdb
in room	cdcddbcbdZccr
in rotterdam	jgkcklekcecca
in same	kbaobcZmajbcb
in sao	acbmcdkcdobca
in search	ZpYcbcZbYmaoa
in seattle	bkbddmbkcnddb
in september	bbbcckjlndccl
in settings	bcacdcZbcbbqZ
in sharjah	ncndcbbdcbdec
in singapore	acbmcabmdemib
in six	acciclfbdbmcp
in spring	ZnqbcgibkZcbZ
in strict	bmocdccdccidc
in swindon	abaacamnnecca
in tech	bcZbbcrlbamca
in telecom	ccadndlcbmddb
in ten	okmkbakbcbdda
in that	bcpkdckdbkdcb
in the	eieeeecfeliel
in their	abkcbbdljlndb
in them	bcldncebcbcdm
in this	bdledcabmokkZ
in three	lbdhkdlbcbldl
in through	bdcdddbkdmkdl
in to	ZbbccbZbcclpo
in toronto	jhlccjalbnccb
in total	nbbqcbabccbcb
in touch	cdecpcabbqcca
in town	acYcccacapbco
in twenty	acbacaebckpca
in two	cfeeieleicicl
in un	abbbbbmojbbbZ
in unserer	kccccblccccco
in us	Zcmjlcocdccdc
in utrecht	mdcdddcdcodkb
in valencia	amaccblloZbaZ
in vietnam	Zcaoobfbbbbba
in vilnius	mocccdacdccdc
in week	oobdcdeccccdb
in what	bcqcccZcbamdc
in whatever	ZadabbZbpmcca
in which	icnchdckcfldc
in with	aebbncabbZqZn
in word	bnmcccmcbbbdb
in writing	bfonmlaacaccb
in year	aaZbbmZbmpbca
in you	bcjbbbnlcbanb
in your	fccfdclcmhjkb
in zurich	cnfkkjdcchddb
in zwolle	jdccdnbdmdded
includes the	bdddcbbcccmdp
indefinido 0	dqdeeddededdc
independent contractor	pdededcddeded
independent opinion	dddqdccddddec
independent schools	Zbmabpaabjccb
indicate your	cnckddkcddcdc
ines we	icbbcbmodbcdb
inform you	bclcdcjkcabdp
informed of	mbbcdcbnddmcc
ingegnere devops	lmdeeedeedeic
ingeniera devops	mmddedcddddlc
ingenieure devops	klceeeceiddkc
inherited a	dcbcnnabbblca
inside ?	kobbbmbccbbca
inside ir3	qccdddadccdec
inspections and	pdbcccadcjddc
install our	cdededcdddpcb
instead ?	jbZbabYbpZabo
instead of	dbacnanmhabke
instructor for	bcedeqdceeeec
insurance ?	bbpcccobaaccZ
insurance and	crbcbleccccdb
insurance for	aabcqcicccadb
insurance is	bmbddceccccco
insurance of	bbccccecccrca
insurer in	kmcdmdcddcded
insurers in	abpajcabmbccb
intend to	mnlccjbbbbccb
intends to	okkacjabmbbca
interessa ?	lmddelddddddc
interesse ?	oldeeddedeedc
interest ?	mkeldjicccddc
interest and	ocbcdlbccncdc
interest by	ipccddcddcbcb
interest i	obcdmcbdddded
interest in	fmkbmbZnbcbcZ
interest you	lplcccjccbdcb
interest-q>benefit	eedeeedenceee
interest-q>call-ask	kojkcchcccccd
interest-q>cofounder	abbcqbaccbccb
interest-q>connect	ailpccZbckcal
interest-q>cv-ask	bsZdadcdcdddc
interest-q>event	ZbYlbaZrZZbbZ
interest-q>expert-call	ZcZpccbdccddc
interest-q>freelance	lamccbncabbca
interest-q>funding	ZoZambaababbZ
interest-q>i-am	embcjeojjbcca
interest-q>job-word	bjtccdbccbcba
interest-q>messenger	bakcccZcqakca
interest-q>mule	mkpbccababbcZ
interest-q>open-to-new	bcrdddbccbdcb
interest-q>part-time	pccdcbccoccda
interest-q>pay-word	pbaobaZccbccZ
interest-q>permanent	arYbccaccbbcZ
interest-q>recruiter	cqcedecdcdddc
interest-q>role	aaZZmbaaapccb
interest-q>sell-cta	llpackkgbabca
interest-q>site-notice	obbcdmbccccaZ
interest-q>speak	cccddbbrcbdda
interest-q>start	accdddbcrcddZ
interest-q>task-for-you	caZaoamaaabaY
interest-q>teach	YbZbbYZapabcZ
interest-q>third-person	bccodcaccbdbc
interest-q>threat	jocdddbdmcccb
interest-q>we	oahocjkicabcc
interest-q>workplace	abodcdaccbcdd
interest-q>you	nklhhccfcedcd
interested ?	incikcobccica
interested in	dgpkfjccfcccd
interested kindly	kmbmecccddddc
interested please	ncgmedcddedee
interested to	Zbocccicclcdc
interim cfo	ZbbddcadrcdcZ
interim finance	ocbdedcedddmc
interim head	nccdedmdddddd
interview 0	ccbldcnaccldc
interview ?	ambodbbbccmcb
interview and	libcddlcbbcco
interview at	ZbYZaaXZtYbbY
interview by	aodcdbbcddldc
interview for	ZlabccacnaboZ
interview on	ambqdbZbcaaca
interview with	cbabccaonZbbn
interview you	ckbbdbbrcaldb
interviews for	bbbadbZmbbbcp
interviews on	aldmdlccdddec
interviews with	jaapbcmccbbcc
into a	ibcinnlbcbfee
into english	rlbccabcccacb
into it	anblccdmhbcdc
into our	blcdbcbccmmcl
into something	pbdcocbdcbcdc
into the	cibbedbcmjmdm
into your	abacccaccnpcZ
introduce me	abZcncacpZcca
introduce myself	bbncddadnigdc
introduce our	bbacdcqdcccec
introduce you	dodmiclcbbccc
introductory call	clnceededdded
invest in	bcccqckbceZda
invested in	bccaqdZcdbcdb
investment in	abapccldcccdc
invitation to	bdbjdcanfccoa
invite you	bmfkelhjdcecb
invited to	bfcjcceqcblca
invites you	dcccdocpcacbZ
invoice 0	addcddZcdccZt
invoice for	mbbncbXcbcbnl
invoiced monthly	qbcdddbdddded
ios engineer	kncdddcdcddmc
ir3 0	pbkdddhddcded
is $	dicidddgdcock
is 0	fcbkjfmfcbgle
is ?	abqbbclbiacbc
is a	lnjdjgccddidb
is about	ddejecaodbcli
is all	kbmZlbkcaobaa
is already	mkcdcmjddcdda
is an	lcdbbcdccclpd
is and	dcodddedclddd
is anyone	cdnlmebdbcdec
is as	cdledmdddcjee
is asking	kmncbcacbbbcb
is at	bkdcddcddbfcq
is attached	clbccdnclbemb
is available	abbbhbkobabnd
is back	bcccbcokcabcl
is bad	pcacbbobbYbcZ
is being	blkdddachcccp
is below	bcdlddocccbdm
is best	lbbccoacbZcdn
is blocked	acbcbcZcZasca
is broken	qbaccbYkbaccZ
is building	ldncdcbdkccdd
is by	Zpbmbaambabca
is cancelled	cddddcccdccbr
is chf	idcldmbjdddec
is closed	bkcddabalackr
is coming	ojccjaajcckdh
is compensated	dddpedddedded
is complete	ccbcddbcdbdpa
is conducting	bccqdcbcdcddc
is confirmed	almbcbZbcaobo
is delayed	bcbbdbabcpbbm
is done	jccdddbckbddq
is due	ecccccabcbmcs
is empty	apababmbahbca
is enclosed	ccbdddackclbn
is enough	ajllbcbcccnda
is exactly	ojZbccacobcec
is fine	bcjdlmjcjccdk
is for	nkbbkkebbakkd
is free	cidccdpocbccd
is from	ajbldafncaccm
is full	cmcddbdcdcjcp
is going	boccbcabbanlm
is good	jikdcclbclcdk
is held	bcafcjbjcclnk
is here	acdmdcmncbbcg
is hiring	bpbdccidecdob
is ill	ncdddbccdbcdr
is in	ciicfceihbmcn
is included	ocdbdcbmdcjdb
is it	bfljnciblhbdd
is left	lbaqbaZZbaaba
is letting	acZcmdqccaccc
is limited	ccccdccpccbaZ
is live	kaXccbYscbbbZ
is long	lcnbcdlddZddc
is looking	elbiclddffkid
is lovely	abobbnimbZZca
is me	bkkdidmccldec
is my	abbcicjnZeocZ
is nearly	abbcpchccbmcb
is needed	pcccdcbclccck
is no	acikclkdccbob
is not	efcfkecdclckl
is now	bhbcchcibbcrb
is of	imcdljccblcdd
is off	joccdcacdccdn
is ok	anbdccbcoacdb
is old	inbddmbcccldc
is on	jcbcdcijdeffo
is one	jclncdiidbcdc
is online	kbZZbYZqaZbbl
is only	abdicbipoabcb
is op	bcmcdcamcbcbo
is open	dikddbbpibbcl
is our	mjddddmcdkcdd
is out	bedcbcarcadcn
is over	mmccdcbcckccm
is paid	mjbocaZbcbmck
is paying	kbcbcobacbccm
is permanent	brddddddcccdc
is possible	dnbcboabbaadl
is preparing	pcdddcalddddc
is provided	fkdddchcededo
is quiet	bnbccdabcnmda
is rare	bcsccmacbacda
is ready	icccldbfccckp
is recruiting	kqbcedcddcddb
is red	cdcdddccdbbcs
is refunded	cddbdbnbdcicn
is remunerated	abbpdoaacbccb
is required	cdjdddbcfcklm
is reserved	abbbbanacbpcZ
is retiring	aocbblmbcbcdb
is right	ckpcbcebbbccl
is saying	ababbclncnccb
is short	ibcmcoZacabcl
is simple	ncbbdaoddccdc
is sold	ncacncYcccYcn
is somebody	rdcbmbYcdccda
is something	ncjcbcaccncda
is starting	bccdodbldccdc
is still	cehfnjcbbfjkb
is that	nfhhcckihbjci
is the	bkbefcicejicp
is there	cdmccilcpdcdb
is this	mlabkeZkllbcZ
is to	kclcecbcbknck
is too	omcdddbddcddc
is treating	anbcbcZoajccb
is trying	bccnedcddcoab
is two	ajcdokicbbcan
is up	hnaclcZobacdk
is using	bdclmdkdddcdd
is very	lckbnbkbbajca
is waiting	bdccddandbnlZ
is well	akdfcdbcqecde
is what	glbclpibcbccb
is why	ambclneccbcdc
is with	bqbcacaccbccp
is without	Zcccdnincccdb
is worth	abbpcbjjcbbca
is written	labcccpcdacdc
is your	jbmcccdcojmca
is yours	ajbclcccanpcZ
is £	heblccodcbkdc
is €	kfbdccngcbcco
isn t	feldfdjdeijic
iso 0	ebbnblpacbbca
issue 0	ZbabcnZpbnabZ
ist am	dlddedcddcdcp
ist jetzt	nbZccbabcXbok
it !	accckmkocacdb
it 0	lbbbdkpbcbjcc
it ?	lfbjkikhhcccj
it a	dbibjcobkdcck
it after	Zcbdddaccoddp
it again	jcdcccaccacop
it all	Zflccmanckicb
it and	ebiimcicffnea
it as	dkdbpbakcjcdb
it at	kcbljbemcbbcn
it away	nambnaabbbbcb
it back	accccbdnccnco
it be	mnlccclcjacdb
it because	chadcdbcnbldm
it before	pbbmfbZjcblja
it better	kbobbkicbZcca
it but	aimckjlmbZcca
it by	lcegccldeddcm
it can	aeacccZbeanqb
it closes	anbpbcbacbcca
it comes	dclcddakcbpca
it cost	ibblcccncbcdn
it costs	abailapocabca
it could	jardddadbaddc
it d	jdknekbmcccdc
it didn	clbdddbcjoddd
it doesn	befmecocdcddc
it down	bcbdjdgdcocec
it for	ddbenkkhhecch
it four	bcbcccbccqddb
it free	acccdcmmccccn
it from	kdbdedkccoedj
it goes	jffbclbccckdn
it has	kdccidckioddb
it i	lijcbcmcmecdb
it if	ljccdmbcbbmdb
it in	dcejjckdcckjl
it into	dbbbopZciZbca
it is	kmkiehhccfcjb
it isn	dhmdcjidichci
it it	bccddncdmbdel
it just	ZcacccabiZnco
it ll	ccmcfhicclidk
it lol	cacdddbdncndc
it looks	ZbpcbcpbbYccb
it made	acaobcabclbdm
it may	mbhabbmacaboa
it might	Zbnbaalobaacb
it myself	mcbdcdbcjndec
it needs	rbcdccbcccjdb
it now	lbcbbcmbbmmca
it off	accblcamclkla
it on	jcccijbmcbkco
it only	abojicbcbbccn
it or	lmbcncalcbchb
it out	lcbcfcledmdcf
it over	jjdcicrbcacdb
it please	mcbcccbkbbmbo
it possible	eccckbicbocdb
it reads	ljdeddmeddded
it round	bkcdldndccded
it runs	jdcdddbddeaom
it s	ijfigedldhidc
it says	jcbddcbbcZYbs
it should	nfbcjcbjcocdb
it shows	jcccbdacdcqab
it since	jbbcmbkabmbcj
it so	mbblcmacamcdb
it something	jmkoacaccbcdb
it sounds	mabcncZbcnbdb
it starts	mjbcjbnkcbcdb
it stays	ocecdcacdbbnb
it still	acanccaccobbk
it suits	lobdddcdcdcdd
it take	ZpocbbebbkcbZ
it takes	bceekcnmcbkce
it that	apZbccncbcccb
it the	ajmbccobbajcj
it then	mccdddbddcodc
it there	ldcccbkmdbkdc
it through	abanncZccemdb
it to	jkbjeeccianle
it took	ncbdckpccZcda
it true	bbZcbcZcrjcaa
it twice	XaZobmjZaYpbY
it under	abZbkkZabZarc
it up	lbedbkjbbngbe
it was	ceigcdeddochj
it wasn	bbncccabaoblZ
it we	blmmcdccddded
it well	bjcocZbmdbcdc
it went	aaobncZbmjbcZ
it were	bcpcccncbadcb
it when	objbbcabcZndm
it will	bcccddbcckoem
it with	fbbcqbbmbdeji
it within	acbcccbccbnpd
it without	Zcabjoanakbca
it won	bccmncabcccdm
it works	icbkljiccboca
it worth	anaZccmclnbca
it would	mlddjibccmcdb
it you	eedcocbcbnkec
it your	anabbojbcebba
its head	brcdddbcdcdcb
its next	bpdccdbdbccdc
its own	ZoabnadmcZccZ
its way	bcccccjaclcnn
j ai	dbidmclcnedcc
january ?	mbabcpabcbccb
january and	pbijccfcclcdb
january i	cbrcddbcbadcb
java 0	lkceeekeddddd
java and	jdndddndddcdc
java en	dmceeededddmc
java entwickler	mldeeedeceeed
java ontwikkelaar	lcceeedddddnc
je 0	bccqclibcclca
je cherche	ckcemddemdeec
je cv	obndddcdcccbb
je fais	acacbbpboZbba
je het	nbaocbabbbmbY
je iets	aaZbobZbpZbbZ
je in	bcmbccncjbmca
je me	bcfcmnjclfccb
je mijn	acacccqbeaccZ
je ne	ldmdddgdlcddj
je peux	acbcdcmcmbcco
je stunde	nccddnbdcdcda
je suis	cdodddbdocjdb
je te	bcnbcbklbmfbZ
je vous	bnbcmcocdkfca
jefe de	bocdddcckccna
jemanden der	omcclnbccccca
jij onze	pocddbcadcccb
jo from	pbbcccbbcnccZ
job ?	cmidddcdnkbdc
job alert	clcdedcdccdpb
job and	allcbcZanlccb
job as	ahnbbcackencb
job at	bmbdddbcobkcl
job board	lZicccaqaaibZ
job description	dZmcccbdbbmco
job for	ckhcpcXbcZinb
job i	mpZcaiacaocca
job in	cljdmdbcgkecl
job is	amodddbdbcldc
job offer	ZaabaclobaobZ
job on	qaacccaboacba
job or	ccjdddbnchddd
job s	mpcccckcaabaa
job title	padekeddceedc
job to	cciccdmcnbcac
job you	ZYZabaZZZYlsY
job-word>benefit	cibcjkacobenb
job-word>call-ask	anobcclbcbkba
job-word>client	pakcccdcZmccc
job-word>cofounder	lebcpcbdbdcdc
job-word>connect	mZoccciccjccm
job-word>content	abbccrZkdaccc
job-word>cv-ask	nZncddadddddd
job-word>easy-money	ambccbZbbZqZa
job-word>equity	blacbcacbbpbZ
job-word>event	bikbbmcodXbkZ
job-word>expert-call	ZonXbbZbZmbba
job-word>freelance	nojcccacmbdcb
job-word>funding	csaYnbicbbeca
job-word>i-am	emkddcggnjcba
job-word>interest-q	aaqcbcbbZacba
job-word>mule	fjacciljkbcco
job-word>open-to-new	nncbbanaZYaaY
job-word>part-time	Zpnccbbcmbccb
job-word>pay-first	aZaabnmaZbnbZ
job-word>pay-word	mmebcdcbccmbm
job-word>permanent	brcdgccckcfcd
job-word>recruiter	ijocddbdcclcc
job-word>requirements	ilkdcdacobbcb
job-word>role	jpbddcccibdob
job-word>seeks	bpdccddcobdcf
job-word>sell-cta	mmdbdlkbjfiaZ
job-word>site-notice	amlcccjbbjjnb
job-word>speak	babscbbZccbba
job-word>start	lqacnbkcbbdcb
job-word>task-for-you	pkajamkaablba
job-word>teach	ZpabcfhapZfmZ
job-word>thanks	abZqbcgamZbcc
job-word>threat	brbcccacpbdcb
job-word>unpaid	ZYYZZpWXXZZpX
job-word>wants-job	bbaccclcqmcca
job-word>we	cnmalkdcbcmaa
job-word>we-help	ajacccZcrccaa
job-word>workplace	brbddckcccidb
job-word>you	iklhdccdmcela
job-word>your-profile	abqbcboYbZkab
jobs ?	raYbbbZaoZbaZ
jobs and	bcbdddbnpbdcb
jobs for	cabdddnccccpa
jobs in	bbncccabannaa
join ?	ablnlbbncbbca
join as	babcqblbccbcb
join me	bcbcncaabbbco
join our	cmdcmbcodcdcb
join the	ambjbaZkbaonY
join us	blcckkcodccdc
joining as	klcdndbddcced
joining date	cmbdddccedoda
joining our	achqdcacdbccm
joining the	nbbbmaaadncdb
joining us	bnmccdjcdbddc
joins us	cbddddhbdccdr
jour en	mdddebddddmdk
jours de	bobddcccdcccm
jours par	nddeecddmddec
june 0	naZbjbYmoabbi
june ?	daaabolZZoaaX
june and	kmaccladmdecd
june i	bcmccdldljcdc
june to	maZbZZaaombbY
jusqu a	bkcddcncdccco
jusqu au	bccccbapcbccl
just a	jblbacmbnkcbe
just checking	lcbndcZbnlcca
just closed	akbdpdaccccbc
just finished	bcamdbbbmmddc
just following	ibbcclZapZcco
just for	kabbcbZbcapcm
just like	bcocccobaiddc
just need	bcbdddocccndc
just opened	asabdcddcbddc
just read	ZbZqbbabbnkbY
just reply	Zbocccobcabbb
just say	ZanpbbYbmXccY
just seen	ccbdadbccqcda
just send	bcbdcdacmZpda
just someone	obcdbcacnbddc
just that	bcmcdcnbaldcb
just the	baaolbYcbanck
just told	qmacccZcaacdb
just want	obmccYabbncca
just wanted	bccdcckcbpdck
k 0	cobdpcacccjcc
k ?	blbdddocccldb
k a	mdbcocjcccldb
k and	bnbcrcbccbcld
k base	cqdededededed
k equity	csddbeddddddc
k eur	csceedcdcdddc
k for	rbbbpcZbcbcca
k hybrid	aqbdddcdccddc
k in	ambcnaobcbacb
k of	cccdrdadcccec
k pension	cqceddbdddddc
k plus	cqcedeceddeed
k pro	ZrcbbbabccbcZ
k remote	gocdddldddadc
k to	mqbccccdcbcdb
k €	bpcdocbdddddb
kafka ?	odcddcbdmcddc
kafka engineer	ljbdddndbdddc
kan ik	ZajbpaYZpYaaX
kann ich	bcccpcbmlbcdb
kannst du	lcbcccbccamcp
kassel and	Zmlcccbcboccb
keen to	bcnkddjddlddc
keep $	adccddZbddqda
keep 0	bcccdpcbdcpdb
keep a	bcqncmabcbccb
keep all	rbbccZlbcbbck
keep an	ccobddcdkcddd
keep in	ZabasbXYbXaaa
keep it	abpbbbZbaonaZ
keep me	Ybadcbljraccl
keep my	cdqedebdbaded
keep the	ccbnckbbcaleo
keep them	ididddqcbcddb
keep this	bhbddeldddndd
keep you	ZZqcocfcbbccb
keep your	bmkbjckccakna
keeping well	abncccZbbobca
kept a	cnbdndadcicdc
kes 0	mncfflkacbcdb
key is	bcbdddcccmcdq
kids and	ocbdcbbbchcdl
kids are	bcbcclZadrcca
kind as	Zbaccbenkabco
kind of	kbncicjcllccb
kind regards	kjcdedjdendde
kind reminder	bcbbcbmnccbYl
kind words	cdcdndbccocdb
kindly advise	ecmjbiobcbbcZ
kindly call	abmcdbnbcbacm
kindly confirm	licldmbldcccb
kindly consider	ccbdddadqccdc
kindly give	abmcdclcnbcdc
kindly indicate	occmdbcadcddc
kindly let	mbckmdbdddded
kindly send	nkcdddkcbclcb
kindly share	inndddbddccdc
kit for	baaccckbcbpda
kitchen table	jccdjdocdcdec
kite anchor	dlgdddjejidlb
know !	lbkmcanbcbbdc
know ?	aapcZckcnYcdb
know a	kbbfdbcnoiddc
know about	bcblclbdeaccp
know an	ZaYlaamaqYaaZ
know anyone	Zbaaabpamacbn
know each	aaqbbbYbbpbba
know every	jbacsbacbZcca
know everybody	ZYmbbaZbqYbaZ
know from	faacccZcoZZoa
know how	bdbpdklbbkdcb
know i	bcdnbcoceacdZ
know if	icldcdfdmcddm
know is	bbodcncdabddc
know it	nkpbckcbbccca
know me	lnadbbabnlccb
know more	Zolibnbcbacca
know my	abYcbbZnbpbbY
know of	ZaZcbbZbtlcba
know our	Ymbbcbmccbocb
know people	bakcnbZjjncca
know somebody	dbnabaYbpZbbZ
know that	dbfkbclbloccb
know the	dlbjnjjbblcca
know us	qcbcbcZbcmccb
know what	kepccjlcebcdb
know when	cjmcbcacbljbk
know where	bbZccmmlkmcca
know whether	diocddbdbocdc
know which	icocccnccaddb
know who	febdnbcboccdd
know why	bcaobbmbnibca
know yet	bcscccbcbadcc
know you	ioncccccfhccc
know your	fmokdccdbcecc
knowledge of	mnbccbadmcbcc
known to	iapbncacbabca
knows how	lcbkncbccmcdb
knows the	mcabmdacdacco
kofi !	edceddnddkedc
kofi your	lmncbcacbacdc
kommen sie	clndddcddbddj
konnten sie	occcdnacnccca
kost 0	bccccZqbcckda
krijgt een	ZnacobjbbabcZ
kun je	ocanccbccbbck
kun jij	occccabaccmdm
kw 0	ledeeecdddeeo
l anno	lcqlcbbccbbcZ
l equipe	cbbccbbkcjcon
l heure	bcdkdnjcdcldk
l hopital	dmdeeedlddddk
l idraulico	bddcdbcddcccp
l ora	ecclcnaceckci
la cena	ababcbamcnbbl
la cuota	cdcdcdmcdcddo
la entrevista	ZmanbbabannbX
la factura	adccdcbcccbcq
la fiche	knbddcbdccdcm
la fin	kncdcdcddccdf
la hora	ncccdngcccccf
la idea	nblboaYabaabY
la luz	accddcncdccdn
la mia	alncbnocbabcY
la nostra	bmcccokbccjaZ
la plaquette	ncbccdoccccca
la plaza	cobdccbbbcccn
la region	bbncmaZbancba
la respuesta	bcpcccbccbbbn
la reunion	bddddcbcdlccq
la riunione	ddddedddedddp
la salle	cdddcdcdedbdr
la sante	lcodidcdccddb
la semana	cdnddddcdcccn
la sua	lfckdcbcccnbn
la tua	jddeeeddddbpj
la visita	ddddddccdcdcq
lab and	bblobaZmbZaca
lab in	nacobdabbabbb
lab is	ZnbcckZocacdc
labels and	ZabbcoYacbqbY
labs is	dodddedeeeded
laid off	cbbdkdbcqkdcb
language school	mddedckejcefe
languages and	abmcccoblbccb
laptop and	ocdcddedcdcdn
las 0	cccndcbccckcp
las noches	mccdcdcdmdldc
last 0	aacncYZobbaoY
last day	cdddedccdZidr
last mail	bbaccbqncaccY
last message	akoccoZbidcba
last month	cddlbcebemocc
last night	aibccciabmcbr
last one	Zjbecbkqbbcca
last spring	jkkccbabbpccZ
last thursday	bdlemdcdcmddd
last time	ZcmbcrjbbYbce
last tuesday	jlklccZbbnbca
last week	ebklcddemfckd
last year	lekejijmccecb
last:benefit	cdddjfndkcjee
last:call-ask	ehkmehjedcddd
last:client	jincecleccdkb
last:cofounder	clcdpchjdccdc
last:connect	cehehdchdodkc
last:content	eciedidpcdded
last:cv-ask	kmmddecddcddd
last:easy-money	geddikehdcpcc
last:equity	bhcfqddcededd
last:event	ddcddfdpeedif
last:expert-call	cddrjefdjcddb
last:freelance	mdiiediefdefd
last:funding	dihiqceeccecc
last:i-am	dekdfdidlldce
last:interest-q	kljeieiddddde
last:job-word	cflddcdeledle
last:messenger	ceddddbcgdrdc
last:mule	cfhdedfiiemdj
last:open-to-new	dcrdddfdcdedc
last:part-time	mecdjkcjkeccc
last:pay-first	dcchedicdcqcj
last:pay-word	ldcldliddcfde
last:permanent	cpeejdcdecicd
last:recruiter	ddmdddkcicelj
last:requirements	cjjifdjjfcflc
last:role	dldefeeejddkf
last:run-code	dibjccdbheolh
last:secret	dccddmbcccrjc
last:seeks	diidjhddkdeek
last:sell-cta	feeffdnkdcdee
last:site-notice	ddcdddddcddre
last:speak	ddckcndmckccd
last:start	leddgejehdedk
last:task-for-you	mdbcedjidchlj
last:teach	cdcedockjiddj
last:thanks	cccdcccchqclj
last:third-person	dcbldceolcdcj
last:threat	iichcjedeckkk
last:unpaid	bcccilmndcdhi
last:wants-job	cdcdedcdrcdjc
last:we	heeefjkjchidh
last:we-help	didcdipdhjddc
last:workplace	mledekcddddde
last:you	eejfeegdhigkd
last:your-profile	fjmhddceceenb
late father	ocbdccbcbmcea
laugh and	bcbobcaaciadn
laugh out	bmabcaabapcca
lavoro ?	bcodccmcbacba
law firm	lccrbbZccacbb
law firms	ddbedeqddceed
lawyer for	kncedcdeddeed
le 0	fedcdmbjccedo
le client	qddkedcdddedc
le code	bcbccobbccpbZ
le contrat	cdcdddcddccdr
le mando	mbacpclccbccZ
le marche	bcmldcbcdbcbn
le plombier	cddddccdddddp
le poste	aoZcccacmbmcl
le sue	ajbccbmbbmbbl
le va	abrncbiacabaY
le votre	cdqccckcbbcca
lead at	bobcccambcbnb
lead the	cjhdjnhcdceed
lead to	adobccncbbccZ
lead with	cncemeddddddc
leaders in	ccccddirdcccb
learn about	acfadonacbcdb
learn from	ibZclnabaoccb
learn how	ZbYnbaYmmXZpY
learn more	ccoiddmcdcddd
learn that	bibdccacbqccb
learn whether	ibocccbcmbdcc
learning engineer	jpceddcdkcddc
learning ingenieur	kkeeeeeeieeee
lease on	abZbmcmaaabcm
leave and	jqacbbacbmcda
leave cover	pcbcdcfmdcdda
leave for	alqcacacbacco
leave it	fjbcccmlcbcdl
leave the	albcdcbcdcnlo
leave you	aknccnnbbabcb
leave your	abrbcbabaambZ
leaves us	bqbcdcbcbacbl
leaving the	abpbabkbakbcZ
lecture on	bccbdpalcaccj
lecturer for	Zbcbdsbccdddc
left 0	lcccdboccbmdc
left a	kcbcccabcdncl
left and	jdkdkdjdccclc
left at	Zcbnnbmbbbcdb
left behind	occccbZcbYbcp
left for	labnicilbeaca
left in	cbajccdamrcba
left on	bccodcmacbfcb
left over	ebbcocZmcbkca
left the	acbnmcbbcebol
legal aid	djkdodbbccccb
lei e	mbbccbncbbkcZ
len:0	bbdcccbjclcpn
len:1	ddieefeihkefl
len:2	lkhjjijdhbjca
len:3	jjffjejdeeidd
len:4	jiehfejgejeed
lena le	ojddedcdecddc
length 0	obcmdcbmcdccg
les 0	ZcbacbpcccpcZ
les loyers	acbcclaobmlaZ
less 0	cdcdcdncdccco
less than	lbccdcqccccdc
lessons and	ccccdjjadbcdq
lessons on	bddccrblcbcda
let me	kclidckckddde
let s	bbkepbcbbpdbc
let the	bdddddbddlddq
let us	cbbledlmcbjjd
let you	bcldcckccmbbp
letter about	jlbcccaocbcdc
letter for	cbbccbklnaidj
letter of	bickpcebdccdh
letting me	bdcmodbdcbdec
letting you	bcdckdocmaccc
level 0	ZbcccpabkbpcZ
liberty of	ackbcblknbcdb
library card	baccccaacnban
libre en	qcbccaabbbbbl
licence and	abbcmcacmbodc
licence is	anbbcbqbccbda
lift engineer	anbdccincbccb
lift it	cdbdcdpddmddb
like 0	kbbccbakcmpaY
like ?	ccqccbYcoabca
like a	njdlcdkbbbdjd
like and	mdqcccbZlacdc
like before	bckddbebcbdcq
like from	Zbncdoabbabcb
like i	kcbdcdmbbnddb
like is	qcbdddbdccdec
like it	mnabdcdpbjbca
like me	kiZdccmboacck
like one	obacmckccZcdb
like our	ababcnZpcabca
like ours	dbmaobZabZccb
like somebody	apccjlacccded
like someone	kbccncnbalbca
like that	bdpcbcmccjcca
like the	lnlecbjjcacdg
like this	jbbclcbccaoca
like to	jjkjiffdjdcdc
like you	jjldkmcccdedc
like your	bamlbcdbbmmba
like yours	bcbcmcoccbaob
liked it	abaccclcoacma
liked the	aclddcbcdpcZn
liked your	mcbmccaccZkYp
likely to	mbZcccmcjccnc
limit of	aobbbbZbbaaoY
limited to	ccccccbpcbnaZ
line about	bbacccmabpccc
line and	bcacodmbblcdc
line is	oabckcabccndb
line to	kmbddecddmded
link ?	amanccfbcbbcn
link and	acbecanlcaobb
link in	bcjccbZsbZacZ
link to	abbbcanoelbma
list ?	bcaccmqccccdb
list and	bkndddjccbbdl
list for	ccocceZbmbccn
list is	nbbbcbnbabbnY
list of	ebocienbmbccd
listen ?	actcccaacaccb
listen to	ckddclnidcded
listen wherever	bcbdccbrcbcba
listens to	bmcdldlddbded
little bit	eocdbdbdmaddd
live in	lljdcdjcifddc
live on	abjaknapcacbY
live with	apbnhaabbbccb
living and	nbZobblaaYaca
ll add	jbmcbcabcanbm
ll ask	flobclmZbacca
ll be	benccdelcmfde
ll bring	bcjdkdjccpcdd
ll buy	bpZbbcYbbZocZ
ll come	ZnZbbcmaaaYpZ
ll do	lbabmljbbabcm
ll find	acaccbZacZkoo
ll get	cdbcddkcciqde
ll give	ajbcccibbbqdZ
ll go	accdlaacoZccn
ll have	aedbcjnjclcci
ll keep	afblbchcbblmm
ll know	kbqdcdadcaddd
ll leave	bmdcccpcbabcb
ll match	ZaombaoababcZ
ll need	abpcbcmbbaicj
ll only	ablcccbaoabcb
ll pay	ocacccacbamcp
ll receive	bcabccabcbqkZ
ll remember	dojdmcbdbaced
ll run	alccncmcbcidb
ll say	bnlcbcabbZocb
ll see	baocjcbbbfmcl
ll send	cdbmcbdnccndc
ll set	bnbcddkcccldb
ll still	cmkdmecdccdee
ll take	imbjcckckZlcj
ll talk	jcbcmcbndided
ll tell	ccecknkjijcdb
ll try	anndikadcbddc
ll want	abpbaclccbbcb
ll write	bokcbmkbbYbdl
lo que	jcbdhnibbnccZ
location and	kcldddcemddec
location remote	qccdedcdddddb
log in	abcccbZbclrkb
logged in	bcdddcbcddqcb
login and	bcccdcaccbqca
login code	cdcdddccdbnkk
logistics ?	cdcmdbccobddc
logistics and	bcjcmnjbccddb
logo for	YaabbbobbaWqX
long as	pdbcdlbhdfcec
long it	pcblddbccbcdc
long standing	blcccdnddkcec
long term	mjmdddbcddidc
long that	cdbmcdbmdleee
long time	dgacddmckocca
long way	jmndcdbdcZddd
long you	nmmcbdbdabbdc
look ?	pkbcaclcbbbdb
look after	kcmeceoccjcdb
look and	qbacabZnaabca
look at	hjbckckknacid
look for	ehpckmbcdbccd
look forward	ccjcdcbjcrecb
look it	klbkccbbanbdb
look like	bcpcmclccbcdb
look on	ZmaoabYbbYaoa
look over	bcadbblboZbcn
looked at	ccbdkcnccjekm
looking after	bblcccnkakcca
looking at	bcbrbclccccic
looking for	ijjekfdcjdfee
looking forward	kkjcdebdcndcb
looking please	kmideebedcdee
looking to	alcdomacbjZca
lookout for	bbqcmcabcZccb
looks after	icbcccscdadda
looks for	bpcdclbjmcddb
looks good	bcccdcbbcncZo
looks like	cblcdcibclbcm
los 0	bccndcacccnbi
los ninos	bmbcccbccbbcp
lose 0	Zcbcbbrbcbcca
loss of	bcbcccmbbbmal
lost a	lccckblccccdm
lost its	Zobbfpabiacda
lost my	bccdccacqkmca
lot of	canchedlchcdm
lots of	nbodddbcbbcck
love and	ncncdcaccZcbm
love it	ncbcccmnbbbda
love the	mcbcbcmbaYbco
love to	cikjhclkjecdc
love what	ccbdYdscccddc
love you	mmbhmmbicbcdb
love your	ebdaqckfcbecb
loved the	jpccbbabbnbdb
loved your	mibccllbclfdb
lovely and	nbbbnnZZbabcZ
lovely to	jkacbckmcncbZ
luck with	ZZZbabXaoobbY
lumenbank ?	cdcdddoddmddc
lunch ?	bmecjchbbjccn
lunch and	bdgmobZkahbcb
m 0	ZaZbmldbrXbbZ
m a	cddehckcnjkdb
m afraid	jblcllcjkZbdb
m after	pbrcbcabbacdb
m also	acZccccbmqbba
m an	ZbalcldbpZnca
m around	accccdacaqddb
m asking	djocdcacpYcca
m at	nbbobbZbdpcca
m back	bcZccddcbncdn
m building	ecmlfdadccmdc
m collecting	aanbbaZmZpbbY
m doing	acmpbbZnjabcb
m finishing	ccZccbabsZcdb
m free	Zcacddbcsecda
m from	abncccacbkmba
m going	abecbcpbjZpca
m good	acacbbYarZbca
m happy	ccccccqdaZddc
m head	almccoZaaabca
m here	bclcdcacmncca
m hiring	cpbddececdeee
m hoping	iaXbbbZbpnbba
m in	clcdedkcdnidi
m just	obYcccicYpcca
m looking	khaimeadoabdm
m making	mcpcbcbcbaddb
m new	bcfccdabasccb
m not	ehdjcdccmnicb
m on	cjaeecbbndndm
m one	ZbncocZcbkccb
m only	abdcbbZoaobaY
m out	Zlccbobcabldb
m putting	jcolhbabcbccb
m raising	ccbcqdacYbbdb
m reaching	blbccdocmaddc
m reading	bcbddckncmcdb
m ready	bcacbcacracda
m retiring	blacccbaaocdo
m selling	ZZabrcZZaZncZ
m sending	kbcdedcdcmndc
m so	ccldcccmcobdb
m sorry	ebakbljchledl
m starting	iblcqcacbhccb
m still	ZnfbmbYancbbY
m stuck	acabccabamocn
m the	mjedjeddjjfdb
m there	cbbdcdacndcdp
m thinking	kbZbmbabnmcdb
m told	bfncccackncca
m trying	cdkcdcbcomdcb
m usually	bcadccaccrddb
m w	klcdddcdbcdob
m with	acbscckccbbdc
m working	cclcndakbdkdk
m writing	cdbdjlddmmcde
m wrong	kcabccancmcdb
m your	acabccqaiYccb
ma am	mkbccbamnabca
maanden €	pddeeddeddeec
maar ik	lbmdccbbancca
machine learning	gncdljcdjcddc
mad ?	ZaaapbZcobbca
madam i	bcbdldoccbcdl
madam we	obcbcbnbccadc
made 0	cccdcamcdbmmc
made a	abacpanpbYbcd
made for	obabbcpcbZcbZ
made in	edbcddokdbidc
made it	cdcedecldneed
made me	bdnjcdbcbpcdc
made my	jcbdddbcbrdcc
made redundant	ccbdcdbcrYcdc
made the	chbckdaclpcdb
made us	ccceddhddmddn
madrid ?	abbbcpaaoZcaZ
mag ik	eigZpcdcnbccb
mail about	qcbcdckmbbcda
mail address	abbbZcaocbhna
mail and	eccdddmadbrXa
mail from	kllbccZbbobcZ
mail password	cccddcbcdcrZa
make 0	abbbnaZabbqda
make a	jkeedldiejcdc
make it	jcaijkebhddml
make one	pZabaoZaaZbbY
make or	acboccmbcccdc
make sure	bmacccobbacbj
make the	kibcciilcpddZ
make them	pbZcbcknbabcZ
make you	cnldidkdcccdh
make your	ababbclacbqbZ
makes them	ZcbnbcpZcbbca
makes you	bbpccdaccbldb
making a	damnnlZabZbca
man in	ancccclmdbdeb
man who	akbcblmkckhca
manage your	cdbdddmccbcoa
management at	deedendaldeed
manager 0	njddcdddndddb
manager ?	bliddcidmmddc
manager a	jbccocaccbcma
manager and	kioccclccacdb
manager at	kpccccadldcdc
manager for	nocdddcdddded
manager full	cqcdcdbdddddc
manager has	bbldddbdbndmc
manager i	bmadddldmbcdc
manager in	hoidddcdcddlc
manager leeds	Zjacccabbbbqa
manager of	bpcddcjdddddc
manager on	cmcdedcdcdodc
manager permanent	bqbdddcdcdcdc
manager position	cncedebdmcddd
manager s	anobcbjcbabcb
manager to	apbcdcmbcccdb
manager who	Znmdcdkdbbddc
manager with	dnceeecdldeed
managers in	bmlbbdnbdbccc
manda o	nlmccabbcbbca
manque un	cmcddlcckcddl
manufacturer of	Zcbpdcmccbcdb
many client	ZZscccZbbYbca
many of	ZbZcbbjabqbca
many people	idZlcdbcbrcdb
many thanks	acbcccabcpccm
many years	nccdddhdcljdc
map of	pbZccbmbaaccb
mapping the	ccqcddacbbddc
march 0	occcdcaackbdm
march ?	ccbmcbancbcdm
march and	kckclbnbdbcdg
march at	bcccdcabdcacr
march for	addddnacddcap
march in	cbbbclaqcaccY
market ?	bcnbdchocaccZ
market for	cbqmcdacbadcc
market in	anenddbddbded
market research	cdcjdcbncbdmc
marketing manager	lndeddbdjddkc
master s	acbccmbbqabca
match 0	bpaddeceddcdd
match you	bYqcccbbcccqb
matched with	kclnddbddcccd
mateo !	dmdeeeldedded
maternity cover	ncccdccdmddec
maternity leave	nobcdbbccbddc
may 0	nebclcankbccc
may ?	pbabcaabbacbo
may and	oadcbgZobmccb
may be	dbkidljdecdkj
may have	bhmicjadhkddm
may i	jjmiddicmfcca
may in	Zbcbaaaqcbbcl
may remember	acmcddqddacdb
may to	rbbddcabcccdb
may we	ddlmmdlbcbcci
maybe 0	mcbobkaccbbdc
maybe a	mdklddbddbddc
maybe you	aiacccecqeccb
me !	nbZmccmccZcdc
me 0	cbfkmcmcbbndb
me ?	ebbcojZbtZdcb
me a	mdlcddccjjkdc
me about	abYmcnbbmobca
me after	bbldldndcbdec
me again	daqndikbcZccb
me an	obedcdkcbocdb
me and	jjbdgifhdjldd
me as	ccmdkcjdcldec
me ask	nZaccdodbbcdb
me at	mmaccbkcbocca
me before	ndbdddacdncdb
me but	bralbdbcbacdb
me buy	kcocbcYbanbca
me by	dcnjddbccbddo
me down	mbncccabiecca
me for	jehkhkgkjbddb
me from	akacpcebkkcca
me gustaria	mcmcccmbjjcca
me have	nchcddkdccmdc
me honestly	ncZbbcabpabcb
me how	dcacccibmnmca
me i	cjdcmcbjnbica
me if	kdpjcjbfebcca
me in	aeicjlccomccb
me know	lcljddccmddcj
me last	acobbbZnambbY
me laugh	blbnblabcfccm
me more	aanccpZbabbca
me my	jbadcdbcoicdb
me not	bnbcccaclmcdc
me of	fcqcbdaccccdb
me on	bddcecddlkncj
me one	blccckbclZddp
me or	cccdddhdncndd
me out	Zbbcpnbcbbbdb
me permets	bcacbbnalmbba
me she	acmccnbmbadda
me so	ebmcddbnbdddc
me take	ldcdndbdckdec
me tell	acqbccmblZcda
me that	llbdldcdlbjdc
me the	kdkccchcbdocm
me they	bcodcdnccacdc
me think	bcrcddbcdeddb
me this	bljccbpcbaccb
me three	bjcccoabcandb
me through	aaallcaclobcb
me to	ekedicldkjdde
me twice	nakddoacZbcdb
me two	cccdncmdcaded
me use	mccdcdbdnaldc
me what	ncnfkcZkmacdb
me when	dgjlccgbaobcj
me whether	bclcddbcqZcdc
me which	bcocccjbancdb
me who	cecdcepcnecdb
me why	aocckcikcbcec
me with	gfaccnZbkmkcc
me you	lddcekieincca
me your	kemhcjdcceddk
mean a	ZbbbmnZncabca
mean it	kncdlccbdbdec
mean that	ababbapbcocca
meantime i	cckdddcdnkddd
mechanical engineer	kbcdncbckmccb
medical device	hjbocbiccbccc
mee ?	abacmbancabbo
meet at	bbabcbZZcrbbm
meet in	bcbmcdbnckcdc
meet the	aokclbancbbca
meet you	dnfcccbccolcc
meeting 0	ZcbZcoancabce
meeting and	abkncbnbcakcb
meeting in	bmdhcnfcdccel
meeting of	bcccdkcodacdn
meeting on	cdddedcadmddq
meeting with	apdcddbdbamdb
meeting you	mnnbcaZablbcZ
meetings a	mbcpadcdddeed
meets on	bccpdabbcbcco
melden sie	bcaccbabpbknZ
member of	aZmmbZYmkaama
members and	bcccccZmdblna
members of	alicbbapclbbk
members receive	abbqcbalcbbba
members voted	mkbbbaaZcobca
members who	bcccnbcnbcckd
members with	jcZbcbZZcaarZ
membership is	abbccYpmdcbdb
mention you	barcddadbaddb
mentioned in	aZecnbaabZbpZ
mentioned that	nbabjaambncca
mentioned you	lmcdddbddlddd
merci d	cdbcddcbcpdci
merci de	ccccdcbccbabq
merry christmas	bcbcccabcpbbk
mes a	mcdddcldddcdl
mes y	lccckkbcnckcb
mese a	lccamoaacbbbY
meses 0	rccdddbdcddca
mesi 0	pcddedcedecec
message ?	albccpZbklbcb
message about	lknbbcabanbaa
message from	daZnbbZZlkYqY
message of	dbdcdebkbjmnb
message to	kkjccjcicicla
message was	iccdddcbcabmk
messages will	ddceedcddcqZa
messenger>benefit	ZccbdcYccdpdc
messenger>call-ask	pcncddZcddbdc
messenger>connect	pccZcbbcccadb
messenger>easy-money	abcccaabbbqcb
messenger>i-am	iamcmaabaaqba
messenger>job-word	bpndccccbblba
messenger>pay-first	ccddddcdddncb
messenger>pay-word	Yabccbbcacpcb
messenger>secret	dddedddbdcnec
messenger>we	ooabaZabbbZcZ
messenger>workplace	ocdedbdebebec
messenger>you	ZlmccbZbbjrca
messenger>your-profile	bbpccdYbbcYca
met at	flkbnccdcjcba
met but	mbadbcacbqccb
met de	abbbccaabnjan
met een	llbcccbdbbcdn
met je	bbYnbcabbrlZY
met onze	Zcbacbqbcbmca
met you	bcacccnabpcca
meter is	bccddclbcccbq
mezz ora	Zbmoccakcbbcc
mi farebbe	mkbdddkcclddb
mi ha	ldqdddedccdbc
mi serve	obbdkcbdnbcda
mid sized	cmackdccoaddc
middle of	kdkddibddjdmb
might be	bdjiodelddcdc
might i	fblblbbbqabcb
might like	bcmdbbZkclcnb
might suit	joiedececdeed
might we	lbccnbkcddddc
might you	acqbfmaejZcci
mil e	ikbcocbcdcccb
mil por	cocclcbddcmdb
mill lane	bccbccancbbcn
million dollars	bcdncdkdddkec
min call	mcboccaccccca
mind ?	bcqdcdkcbaddb
mind me	blndcdbcmaddd
mind telling	bclbccackncca
mind the	nldeddcddceed
mine is	kaZaqbXaoYaaX
mine s	ZbYbabZaoqbcY
minha filha	mbabcpabbabcZ
minimum ticket	abbcrbYabbZcZ
mins on	abbpbchbbbbcb
minus 0	occcddldddcdc
minute call	ccdYlkncmbcdc
minuten 0	bccpapaacbccZ
minutes $	abarcoaabbccZ
minutes 0	abbqcqZXcbacc
minutes ?	abpnlbmbaZbca
minutes a	ZcbqdZZkccmca
minutes about	ZbYmjYYqoZbbZ
minutes and	ablqcibklbcca
minutes at	abannbnacZbbY
minutes attached	bcbcccbcbaccr
minutes by	bccmcblpbbcba
minutes each	ldcYdqcbddcdb
minutes for	abihcamobcbca
minutes in	abjncammcccda
minutes of	icbkccacqaddl
minutes on	bebqddjlcccdb
minutes to	ccncccmcmacdb
minutes with	Zbmjcimblabcm
minutes £	abbocpZacacca
minutos por	bcbpcbbcccbcZ
minutos sobre	bccpdabcccbdb
mir die	acacccabaZlbp
miss the	cbZccbacbscca
mit dem	bkbcccbmcblco
mit unserem	acccccpcccmca
ml engineer	ijbdkdbcmmcdc
mochten sie	cndmddcddddcm
moment ?	ocpcdcecbdccb
mon cv	ccceddceqcddc
mon nom	ccbdddcdpdkdc
monday !	clcdddbbdbbdq
monday 0	bccddclcccccp
monday ?	oddkccpbcccca
monday and	bcacccZpbocda
monday at	cccddcbccbdcs
monday to	nlddddbcckddk
money and	jbbcpnZabaacj
money back	bcadcdpcbcbcn
money comes	ZcbcbcabcbpZo
money for	lnbblcZnedica
money from	kphcacabbaoca
money i	inbdcdbcbnbdb
money in	ZbbbsbaacblcZ
money is	ZbjambabbZmoZ
money on	jccccchcdjkdo
money to	maabbbYZaolbZ
month $	lbdddobbddbdc
month 0	ccgmjnYabanbZ
month ?	obbbnkmabacca
month about	qcbbcmabdccdb
month all	Ynbcbcnbbcnda
month and	acbhobpbdkjda
month at	ocbcdlmcccccb
month contract	pdcdedcedeeee
month end	fjbcccmbcnbmZ
month for	kbcenifjcbkde
month free	Znbcccpabcccb
month from	bccdrdacdecdm
month i	bcjdldlcbandb
month in	ocbckdmbcbcdc
month is	fmbdcdqdcZcdb
month of	obccccdccaZna
month on	nccbmdjddcdec
month one	kbcclcncdccdb
month out	acbdqdadcbddd
month per	acbcbcrbcbndb
month plus	anccmcdcdccdn
month s	jkbalbmddbedl
month the	Zcamlclcnjbca
month to	ajacncZboamdb
month until	bbbcqdacbbcdb
month we	kkdcdokbddcdb
month which	bccdpdamdbced
month with	Zrbdccidcbkdc
month you	kbbbfaqbcabck
month €	obbbabnbccbcb
monthly fee	pbbbcbncZcccb
months $	odddemceeecec
months 0	rcddddcdddcdd
months and	mbmchcocbbbca
months at	qccdddbddddel
months eur	odededceeeced
months in	ebZbccacnocca
months of	qabcidbdccddb
months on	kbcdddodldcec
months to	ncbdcdbckjmdb
months you	ahqcccaababcb
months £	rceddbcddddec
months €	qbecdddeeeded
more ?	fndfjdmcdcddc
more about	mkmkckcdbdccb
more and	bbZcdcmkbpcca
more from	cchdddmddcbcp
more in	bmocddmccbddc
more than	ckdkcklcfdhic
more when	bboclcbbcdcdn
morning ?	alalcZaabqcZb
morning and	njhcccicbaccm
morning before	cdceddbdcnnec
morning i	bcackcqdcaacb
morning in	bbbbbmajcindl
mosaic rent	jmidddlciedjb
most grateful	cdcddmccocdec
most of	genddendcbddj
most people	ecjcdbokdcfec
mostly and	mdmdldbdcbced
mostly from	pcdeddcedcded
mot de	cmcdddcddcmlZ
mother s	nkbibbaccaocj
move ?	bkodddcccncdb
move the	bcadccacYpcbo
move to	bmbdedcdpkaci
moved from	fcZcccbcbtccZ
moved the	lkbcdbdccaccq
moved to	cfkcclabjkcco
moves to	cdddbdccdbddr
moving to	lnbdcjbcmbcdj
mr fagan	aannccmbbbccb
mr oyelaran	bhoccbacbmcca
ms tran	nbccclmacbcda
msc in	aaccdlbpccbcb
much for	lkfccalbbncca
much more	acaoccmbbicdb
mule>benefit	mbabanbaoafbb
mule>call-ask	ahljcckccfdco
mule>client	eemeffeeeeefe
mule>cofounder	bbbcrcZbbacdc
mule>connect	aiebccaabonbm
mule>content	kaYopYWXZZYaY
mule>cv-ask	capddddeZddde
mule>easy-money	bcccbsYYdcdca
mule>event	caflaikibfmac
mule>freelance	jcbcdcodciadn
mule>funding	imabYbonZaZcZ
mule>i-am	kcbbkcakjfpbe
mule>interest-q	bcbddcccccabp
mule>job-word	cohlccnkaadca
mule>messenger	dddedddbccndb
mule>open-to-new	bcnbcdnbbbbcb
mule>pay-first	acccccadccsde
mule>pay-word	nbbbcYbibbtbY
mule>permanent	crcdddcddddch
mule>requirements	YZlkbbZconaca
mule>role	jqbebdakcdnca
mule>secret	abcccbYcdbrcb
mule>seeks	lnenbhcblbccZ
mule>sell-cta	iecmecobcbkdb
mule>site-notice	bcocdlmbcbicb
mule>speak	ZbaabaZqbbaca
mule>start	hfbbbiabbbqci
mule>teach	dbnceoaalZidl
mule>thanks	ccbcccbamYbcp
mule>threat	cpcddbbcddmbk
mule>unpaid	nccbboaacbbca
mule>wants-job	ccbdcbbcrjcdb
mule>we	okcakjjdbcmca
mule>workplace	mbdbddbcddodb
mule>you	dhlfjfejhdkbc
mule>your-profile	mZcbbXaocaocb
music and	mcbcdcbcmacdm
must be	mkbbccjclkjci
must find	bcncclZcnacdc
must have	qakdcdkcccddb
must pay	caddecbcddqdb
mutual contact	bpbdcdbdkcddd
mutual friend	bmachcnbbilba
my agency	pcaccclcbbcdb
my application	ccbdddbdsZcbb
my assistant	Zccddaobbbpdb
my attention	micdemcdddced
my aunt	rbbcmcabbacda
my best	blccccmbbnbda
my book	bcbccbarbZcca
my books	acacccscabddb
my boss	mncccckcalcdb
my brother	clebnkbakdbci
my business	bbacodacbnddb
my calendar	bcldidodkccdc
my certificates	bcaccdadqaddb
my client	flnlddbdkcddc
my clients	bcpcddpdcbcdc
my co	cchdolchdcded
my colleague	hjnddibdbnddc
my commission	bccccdqcdccda
my company	aabcqblakaldb
my condolences	abZbbbZaarbbX
my contract	abZccdacqaddp
my course	ababbYnmoYabZ
my cousin	jccdoddccccdo
my cv	ccceddcdsbddc
my daughter	jciccmbjjmcdd
my day	acbddcbcmpdbb
my dear	ZlacacZcanncb
my degree	cdbeddcdolddd
my desk	cbqcccbcmbici
my diary	acncbdpcbZcdb
my door	cclddcacbpcdc
my e	jlkbdccbbnbca
my english	kbacbnZbkmbba
my family	cccdjdmdnbddc
my father	djacniibimbcd
my fee	bcbcccpccccdo
my first	ibfccbamombca
my friend	bbacckkmZojcb
my grandfather	abZcboZbZqbba
my grandmother	obaccbabncbca
my head	Zpcdcdbdmbded
my house	occclcccjacdc
my husband	occdddcdmceed
my idea	dncdkdbdcccdd
my internship	bcqcccbckacca
my invitation	cchoidjceedcc
my job	aZmlpcZbaZlbk
my kids	bbacaaabbqncY
my last	acnjjllbkcgcb
my late	pcbcbbbcbcndZ
my list	bbsdcdocaZcdb
my mail	qbbddcncbbcdb
my manager	aZncccncZbmdm
my mentor	ccbdcaacnapcb
my message	nZbncdZbldlba
my mother	mibekjadcocdc
my mum	Zbacccjcoamcb
my name	cjecidacpandb
my nephew	lbbcbqbbbbkda
my network	cckcbdlclmdcc
my new	ababcaYsaZobY
my newsletter	bbaccbYsaZbcZ
my next	Ycbdldbdrcddb
my niece	bcbddcakcnmda
my note	bmocccocbaccb
my old	acaccjhbnqbca
my own	bcmchfjellcde
my parents	acbcmcbbbZcdp
my partner	bbalqckbfahcb
my partners	ccaobcaccncdc
my password	bcaccbbbboXap
my phd	ZZZbinZbqkbcZ
my phone	abdccdjcaeqca
my podcast	cdccdbmndbddc
my portfolio	aaZcmcZctZcca
my previous	cfkidcldnbcdc
my profile	aabcacZoqjmba
my request	cdbdddbccrdba
my resume	cdbdddcdrbddc
my role	cbaccdacnocdb
my savings	acbdpdcbbandb
my search	cbbdddadqbddc
my second	amadbbabnoZca
my services	ncbdcdmdZbddb
my shop	qcccmcXdccbda
my show	bcbZcaiscZdda
my side	kcZcbcnbbYoca
my sister	ibbdncbkbkjcm
my son	acccdqabmbkdj
my supervisor	ackcdcacepcdb
my survey	bcaoccaYbjnbZ
my team	flllckkbbjidb
my thesis	acbccqZcbncdb
my two	jcacccmaobcdc
my uncle	acbcobacbardb
my visa	bcbdccacsbbcb
my week	jcbcccabarcbZ
my whole	cjadcdbcbqddc
my wife	mkbcmjcckdfdb
n a	bccddnbbdbcpf
n1 0	mjbccbabdcoda
na segunda	bbccclmcclncc
na sexta	Zocccbabmbbcl
na sua	babccclcpcbam
nach dem	mcokccacbbbbZ
nach der	dZcdidqdddddb
name ?	ankbcbZcZnbbb
name a	njkccdadmbcdc
name and	abecccacalrha
name as	aaiccdbdqabbb
name came	jolkddbdcicdb
name for	cbccmdbccmndc
name from	lkacccbbnkcdb
name in	ckckccacmmbcl
name is	dlleikedfcedc
name it	acpjZckbcbbca
name of	akacccdlokkdb
name on	cblbjkkbcnbcj
name s	mnmcbcacbacdb
name the	dbbaqbZbbbacb
name them	ncnccacccaidc
name to	YboocaacnZbca
name was	pcclkcbcciccc
name you	anZcabZbplbca
name your	mcbqcaYcccacb
names of	bbmccdkcdlckb
nd and	ennbbckbcbcda
ne parliamo	bmbbobaccbbba
near the	dcndcdeddcddo
near you	iacjcZjbbceqZ
nearly always	adbcccqccacdb
need 0	mbbncaZbpblca
need ?	mmacacmcjbbdc
need a	njchlhbbkbjdb
need about	rccbcbabccbca
need an	fcjccokckiddb
need anything	occddbcddmded
need for	ncmmcbacccbdb
need from	qcbcccacbnddc
need help	kabbacncabocb
need is	rckchcZdcchdb
need it	mlbdcccccamcn
need of	mbecclhbmkbdb
need one	fbacneYbrabcb
need people	abpjccabnbkdb
need somebody	jbblmjbcnbcdd
need someone	nlccmjbcdcddj
need the	dabcncaclbndk
need them	pbccccncbfbcZ
need to	biljhdjeblcci
need you	bkmbmbacbZmcm
need your	cbjdjbdccbpcl
needed for	obcadpaaccbbZ
needn t	dbdkbofbbcbmc
needs a	imbfchbclbdhm
needs an	pddldecdddddc
needs somebody	kccccokcccldb
needs someone	pbnccaabbbccZ
needs the	nabcmcZccbbcm
needs to	mbocccbcaZncZ
neither of	pbbcmcaccicda
nel nostro	dndekeldddedd
net 0	obdcmcjdddddb
network ?	abbpnclbcacca
network engineer	lnddddkdhcddc
network of	hcncmdicdccdd
never ask	mcbkcabbcaWqZ
never been	dabpcYabmabba
never do	bbqcldadcabdc
never had	acbccnablcpca
never lost	bcddcbmcccodb
never met	dbbcdjZlcqlcZ
never said	bckdcddcbqcca
never share	aaZaaaYZaZXsX
new account	abbcccabbaobm
new company	Yabaqbmbbbaca
new contract	nclcddmdddcdc
new course	bddddbascccba
new episode	cdcddcbjdbccp
new in	bcZdcdaboqcma
new job	baqdcdbcbkcoa
new on	abnabaYqbZbbX
new one	lmdmccabbkcch
new ones	jkbcccaccbncm
new opportunities	ccpeeecdkdddc
new position	aZmccdbbajcqZ
new request	lcbcddacdccqa
new results	acbcddbbcacrY
new role	bbkjdcacbpbbl
new season	abbccbarcabaY
new year	bbjccclbmpcbZ
new zealand	bmldcdbcbncdb
news from	amacbcZbnZbna
newsletter about	mddcdbbodcddc
newsletter on	abacocZnbabca
next ?	bhsbccebcacdb
next candidate	ccdcddldddpcZ
next door	bbbcbcpmcjccl
next meeting	bddcdcccdcddq
next month	dcbkddkckjddm
next of	cdcdddcddcpdc
next one	ccecicmbbkccp
next quarter	bpodedbdccddc
next release	bbbdccbcdZbbr
next role	clmdddldcdeed
next season	lcmbbbobbbccb
next step	blqccdccbbcck
next summer	cojdcnbdhadeb
next time	bbedccbccacds
next to	ilacmjcalmbjZ
next tuesday	bcbcccpmdccca
next week	jddjccldkkccj
next year	acqcdccbjbccm
nice to	bcgcccacbtica
nicht mehr	adcdddbccdmdp
niet door	cccddbccccdcq
niet meer	cdbdddccpcddl
night and	kkfcbafamocca
night i	bcacdcabmpcca
night of	ZZnbalaobZbbY
night shift	boldccalclcdb
night shifts	bnaabakmbimca
nimbus care	imidddldmdddb
nine countries	lnccicZbbbncZ
nine days	abbdjcmccaldp
nine minutes	abYYbblpmZccZ
nine months	pbccdckjblddc
nine people	mbkccbibnabla
nine years	abjcokbbljcde
ninety minutes	accbdohmcccdc
no ?	ooecbbZbbemca
no action	bcjddcbbdbkoi
no agency	jqcdddcdccdec
no agenda	ccacddbicsdca
no and	kcbdcneccjcdl
no ask	ccbdadaccrdcb
no boss	obacacabbZoca
no charge	acecccopbabcl
no client	bobmbaYncbcdb
no cost	ciccabonccbch
no employer	aabmccqbbbccb
no experience	acdddccdddrdc
no fee	echclZcrdecdb
no fees	naabcYapcaccZ
no fixed	bardcdacaacbZ
no further	bcbcdcbccccjp
no hard	cdfdcdmbbndcb
no hay	aaabomaibabbl
no hurry	lcacccmcZacco
no i	kildacaccpccb
no idea	nbkbmmhbaabca
no interview	bcdddcbdddrec
no it	abnbcbmbanbbZ
no job	baqcbcZbaZboa
no lo	ZaabmbZabmaoY
no longer	dcjdddbccfcpk
no me	mbbcocbclbZda
no money	YZabpoaYbabbZ
no more	aockdceccmccl
no names	Zckpdbbcccbdc
no need	ccacclebarbca
no obligation	acbcccqbbmbba
no one	kdcljldbmacdb
no or	amnmccbcaacab
no other	olabccaccablk
no pay	bcbccaoplaccZ
no pitch	cdacccmbbpdcc
no preparation	ZbbqbaancbbbZ
no pressure	bcmcccibcndcZ
no problem	abndddnddcddc
no product	abajobXabarca
no puedo	bcncccccbbkcn
no reply	acbcccabcnlam
no risk	cdddddZcddqdb
no role	abqbcckbbabbb
no rush	hmbbccaccpcdj
no salary	dddeoededdeed
no sales	abarcbcmbaZca
no se	abZbonlabZfaY
no shows	ZbZbaaqamZaaY
no slides	acbbcoaqcaaca
no strings	ncblccpccbcbb
no thanks	kcmdddkdddddd
no to	heobccbcbjcck
no vacancy	aZncacabolcba
no-question	dedfeedjdjikk
nobody can	olacbboccbbdb
nobody could	mbbcbnlacbbca
nobody deserves	ccbcbcaccrbbZ
nobody else	fcbbmcjcbncdf
nobody has	kllbcbebbmkca
nobody in	nmccccabagbdm
nobody knows	mcjcnccccccda
nobody s	ahccmjenblecc
nobody wants	Yccdddbcqcddo
nobody will	mmbnccackkbdb
nok 0	apbddlcdcdddc
nom ?	dnleddcdlcddc
nominations for	bcacccaqbacal
non e	kbabcmaabZani
non le	ambccbnbbabam
non lo	aocclbjccccdb
non profit	mjccddndddccc
non si	mcnbccbdcclbb
none of	nmikcmbbcbcdb
noon on	paabocZacbbcY
noor i	ccjdddncblcdc
nord is	cmbdddodccddc
normal employment	Zrccccaccccda
nos gustaria	kcocdobbdccda
nossa equipa	bnddcnlcddcdb
not ?	laZbcbnbbobbZ
not a	knimacachmicb
not after	jlZcccacaqcca
not allowed	maanccmbcbcdc
not an	ljbbqbaccjbdb
not as	rbbcdcbdcbcdb
not asking	bbXbfcaconccb
not at	jlbccbbcaocdb
not be	ejlcccZbcllme
not even	ababbbZabZYpn
not for	obdmmZabjjcca
not going	bbpccdacaYccn
not happy	bnbcccmddmbdc
not have	abocmlZccicdc
not i	acokcccbaaccZ
not in	kbhcccbbanncj
not interested	lcamcdnccbccb
not looking	ojocYdadbkddb
not need	hcbcddablZaom
not now	ZalamaYnaXboY
not on	akmbbbknbkbca
not one	akbmddiclbmdc
not only	Znbcnbambkbca
not pay	aZacncnccblcb
not reply	bcbdddaccfblp
not say	bbonadbddccdd
not see	adldddacccpdb
not sell	cccdddlcclndd
not sure	cbnckijccmcch
not the	mebjgcmccdccl
not to	ddcikbmdhlcch
not who	aboabbpaZZbaY
not write	aaocccabZncca
not yet	bloobdabcabcb
not you	pbabncbbcaccc
note about	anocccZbalbca
note from	cdocddodeaddb
note of	Zcpcncaccbcdb
note on	abalboZbcnacZ
note that	kddldcZbccccp
note to	abmbbbZacmnbh
notes and	qcccclbccabdZ
notes on	abmbcoZbbnccb
nothing about	mbeobnZbbaccZ
nothing and	ZbanbkblmZnba
nothing but	cdcddcoccZdeo
nothing else	abZbcbpbbbabp
nothing for	ZcabccoaoZanZ
nothing i	mbabcbZnlmcca
nothing if	ablccdqcbcccb
nothing in	abZbobYZakaao
nothing on	bdcoddlcdddee
nothing only	bbacbcZoanmcb
nothing s	abocddadmmddc
nothing to	bchbmcanckibm
nothing you	abhqdbbccccdc
notice and	dkceeeddldddl
notice is	aocdddbdkccdo
notice period	bnmdddcdkdddc
noticed that	amkcjcmcbmcdc
noticed the	bcmdbdeccncca
noticed you	mbfcbcrbbbcca
noticed your	bbmcccmmkbecb
notre equipe	bnckddmddddcc
nous a	nmbcmbaccbbcZ
nous avons	fkbdfcnddjccm
nous cherchons	bcdpkbcdddcdb
nous votre	Zccldaabdcpba
november 0	blcdcbbmccccm
november and	nlccclbbdbcda
now !	mcZbccZbbrbca
now 0	babbolkbbabkl
now ?	lbsbbbYaaXcbZ
now a	kcjddcbccodcd
now and	feljkcccjkfdd
now at	bobdcdbocbcca
now but	bbjdqcacclcde
now have	ababbbZbacnpa
now i	bjijffhbkhkcj
now in	dlbcciZmoajcb
now is	mZcdZcncmbcdb
now isn	bcrdcdbdbYccb
now on	ciacndblccbnk
now open	blacccaqcbbba
now so	bkbcdobYddcbn
now that	mbelacacoacca
now the	locdccbbcbcco
now they	mccccdmcbkcdc
now we	YlbmrbZkcbcdb
npm install	acdcdcbddcqcb
number 0	hdbcdcebdlccq
number ?	ZmsbaaZaaYlcY
number and	effddcdccbraa
number below	cdddddkdddndb
number is	cdcleebdldncb
number of	cfnhdfimbccdk
number one	baacscbcbacca
numbers ?	ababochbboaca
numbers and	maacboabblbdb
numbers are	fddlddcdebdeo
numbers to	bdbcdcmbcbodc
numero de	bcbccabndcoba
nurse and	Zaacmcmcaoccb
nurse in	jiccccbccnnda
nurse with	bbcckdbmnccdc
nurses and	aaZmcbqbcbccb
nurses on	ZjanbaZnbnbbY
nurses who	abobcYmobaabZ
nursing informatics	ddccdobdlddec
nz $	loccckaccceca
o contrato	bcddddccdcdcq
o nosso	hhcnibmidcfca
o primeiro	annbbbanbabaY
o que	ccnccmbcbccan
o senhor	kZZnlaZaoaaaY
o seu	kidddcbcchljm
oak health	cmjjedickcdlb
object to	cjcddclcdcckm
obliged for	kccmckkddddec
obliged if	mckddcbdmcddc
obliged to	bbamccbcpbdcb
observe that	cbheedoeceddd
occasion of	cdcddcacdncdn
october in	bbbddmbldbbcm
of $	bcckcjcecbokl
of 0	jiceiihdcdlji
of ?	lcbaacpbcbcca
of a	kdjjjdickdfdc
of about	okccdcccddddc
of agencies	ncbccbjmcbccb
of all	aaecckamaplae
of an	ddilkklcecddc
of any	bbacccgctbdcb
of anything	bbbdgdccrcdca
of april	mcbncbacnbcdb
of assignment	odncddbdbbddd
of august	obbccbZjcaccp
of both	bcodddbbdbndc
of business	bcccbcochckmb
of cash	ZbbapcZccbnda
of charge	bdcddcoqccccb
of chf	amdncbabdcldc
of clinical	bpddbldcdecdd
of course	pckkcfkbbjbdb
of credit	mddddcbdddndd
of data	bpdckdfmcbdda
of date	lbccmabcccoca
of department	ikabcqabbabcb
of each	ZcnbokZlbjccb
of eight	maambnaclaccb
of eleven	mbbndcamcccdb
of engineering	colcibcmdccdb
of every	Zcbmcnamdbccc
of everything	aldbqbZbbaicb
of experience	lededeieldhdd
of eyes	pdccccaddmedc
of february	nkcckkcdddced
of first	bbbcccodcccdn
of five	dlblcllkcbccb
of four	kjckdkkmcdcdb
of freelance	bcpcdclccccdc
of freelancers	jcbcdbXbmcodc
of fundraising	lbmcdcmcbbdcc
of growth	anfcYlknbbcdc
of hands	jcbccckcpbcda
of her	obbcccaccocda
of hiring	kYpcbbacbaldc
of his	bbdcccmccbocb
of hospital	Zbcblpancbadb
of how	ecmmddlccbcdc
of hr	kccdddmdnbcdc
of interest	kljlhiddcdddc
of it	cbkeqcdcblddc
of its	blbbmnabnacca
of java	bcojdcodbccdc
of kin	cdcdddcedcpdc
of last	lcmodbabbjccc
of leave	apcdccbdcbdcp
of leaving	bbrcbcZcZbcca
of march	jccddnbbcbcdo
of may	ncccdeapdbdda
of me	abadddfcsjddb
of mine	kcnbnlbcbckca
of music	micdddbcdcddo
of my	hcmcffjkcmcdb
of new	cccdddbmnbkcb
of next	lmadidmdcadec
of nine	oocdccccccddb
of ninety	accbdpkccccdd
of nursing	ajnccnZbmZbca
of october	mddeekldddced
of one	bdnkldbbjmcca
of our	mhdidljjceddb
of ours	jabpcbakdlbde
of paperwork	jlcnddbddbded
of people	ccqcddhbmdcdc
of perhaps	necdddbdcleed
of product	mabdcdZdmcodc
of production	bdlmdcmbdccdd
of quality	iZbdddbdnpbcb
of questions	kcknccadbbddd
of repairs	djamcbmbmbcca
of rs	accZcnaaccpca
of sales	bbccbqZcmccdc
of senior	bqbcdcaccccdb
of service	bcmcdbkncbccc
of seven	qbbddcacdiddc
of six	bncndiflfccda
of some	adcdanaocbedc
of something	bcldcbboclccZ
of tea	bcccZbkocZcdm
of ten	dcbmijolbbccb
of that	ljncmccbblcca
of the	hiddheejeijcj
of their	cccddklldbkjc
of them	dinheijhceceb
of these	kbpcccdccmccb
of thing	obfcmcjblabca
of this	ifjeocbbcfmbb
of those	acmlccmcmacfb
of three	lbfdmljlcdccb
of time	lncakcbldcccc
of twelve	bdccdomdcceec
of twenty	jccbcoakcaddc
of two	lbbjpfkbcbccc
of up	ccccabkoccncY
of us	cecdnfbceodde
of usd	elcckkbcddndc
of use	bbsccdbceaccb
of what	ajbclmnackdcj
of which	icbclcndcbmja
of whom	cmidddmcdkdec
of work	qbfcbcacoifdb
of writing	Zbeocldacbbcb
of year	acobcbllbZccZ
of you	klllhcjdcjccb
of your	eddkfckejfjic
of yours	kcmkcckkcdcdc
of £	cccdmkkcdclek
of €	gcchnjcldcccm
off ?	iloZbbmbbabcZ
off a	cbbcldqccbddb
off and	YpbckbmbbmbbZ
off for	nccccbllcccdk
off from	mccdddabccccp
off in	lbbcddbcmkckl
off my	ilnccdZcmacdb
off on	nbldddaccbccm
off the	ilkccjcamcccf
off to	brbdddcddhddb
off with	lbbcjbZopbbcZ
off your	iddcdcpdddkec
offer 0	abcjocjcdccdn
offer ?	jbncccmcbccdc
offer a	djcnfjjdddddc
offer and	icdcdcacboccn
offer for	boccccqccbcca
offer from	YaZbnbXmoZabl
offer in	bcbccdpccncca
offer is	jpdddddcddldb
offer letter	cccdddbcdcocm
offer my	bcbdddmdapcdb
offer of	nbZcobZbaiZcZ
offer you	bnicdkcgcbicm
office 0	gsccdcbcccccZ
office above	bnddmdbdckbdc
office and	ZoacocZcbicdb
office at	dldedekdcmdec
office furniture	aaacbcpacbkce
office in	drbcedcdcicdc
office is	blccdcmajahcn
office of	bjcmckcccdncb
office wants	jcddddbcdcccr
office will	bbccdcabblbcq
office with	aladccnccmcdc
offshore wind	alncncYkcbcdc
often you	lbcdddbcbbbob
ok ?	jbambmdbainca
ok so	bnmdddkbcccdc
ola !	lbndddccdncba
old and	bmbdkcbdceocb
old boss	mngccbabjmbca
old maps	accccmmccacdm
old mill	naabmbZpbXacZ
old one	lbbccdbbbalcp
old team	imbdcdlcclbch
om 0	ddddedcdddddr
on 0	jcbedecnecdkm
on ?	kckcjoblccccc
on a	lfiljdfedcjdb
on about	ahkcccbbcqcbZ
on ai	bdbldmZncccdb
on air	bbZabaZscaccb
on an	ocanhcbclaccb
on and	qdcddbbldcddc
on any	blbcmcbcobcdb
on anything	bdcaljbndbcdc
on as	labbqaZcbkcca
on average	bcbkcdrccccjc
on azure	bddcdobndccca
on behalf	dlildihccjkdc
on board	bkbbpcamckccb
on bonus	cpddedbdeejec
on both	pbocabYcaabcZ
on c2	ocbdddjdncddc
on call	mqbhcckccdccb
on cloud	cdbmddodccddc
on contract	oelcckiddccdc
on damp	Zcaacpakclaba
on day	djkcccikdbndc
on each	ZabbbaqncbZcZ
on est	mccdncbcccccn
on every	nbacccabcpdda
on everything	abbcpbmbcekca
on file	bbqcccicdclbb
on fire	jccmcbandhcca
on first	mmbdddkdccded
on for	acbcdckbmbccr
on friday	cebfcbelldhco
on fridays	anbccaapccccm
on go	ceddelcndddec
on going	ocbcccjbblbba
on google	bcbcddqccbcdb
on here	ocacccabbsccZ
on his	ebnccllccbcdc
on hl7	bdddeockedded
on hospital	bdcpdccccacbm
on housing	pccbchancccca
on how	bcknclebmjbdc
on in	ccpdddaccZfmc
on internet	abcdcmdnbmcdc
on it	jeocdjckddcch
on its	fbbklcfacibmm
on kafka	bcbddobbdoddc
on maternity	nnbcdbbccbddc
on may	bmncdcabcbcdn
on me	bbecckoYboccZ
on mobile	ecaqccacccccc
on monday	gebdcdidikcio
on mondays	ccccdnbccbdlo
on my	jckcdcjimiecd
on our	lceifkllchccb
on page	bdcdddkclkcdn
on paper	fancncicahcdb
on parental	qabdddicccddm
on pension	mYbbcmancbncZ
on product	acbcbbZsbaaca
on reading	ZbbacqlkcjbcZ
on remote	abcbcbbpccacm
on rent	Zbalclanbabab
on request	ZbcbiaramacbZ
on saturday	cmbcgceccjddp
on saturdays	abbbqnYababcb
on school	maZZcZZooYbbY
on se	bbabcblbbpcbl
on site	mcdcdledfdddl
on small	pbZabbZpbZcca
on stage	ambbcamlbmccZ
on sunday	bkbdcdcocbcjo
on sundays	ccbccqabbdbcZ
on tableau	mcccdkbocjccZ
on telegram	bcddecbdddrdc
on terraform	bccccnindccdc
on that	ZhabbnmabnbcY
on the	didjedejejddl
on their	bbbccbmpcalcd
on them	anbcbmncbaadc
on this	acnlcbYcblpba
on three	ibabaonZmabcZ
on thursday	ccchcejjejdco
on thursdays	accddlolcYddc
on time	lobjYiaccocdb
on to	dcccccalkbpca
on top	jkkebcacdccdq
on tuesday	bhbcecjkldeco
on tuesdays	ldbddhbmcjddl
on two	edcdmkmbhccdb
on us	bekcajmqccccZ
on video	bccsccZccccdb
on vous	lddcdcjdddodb
on w2	qccdeddeeeded
on wednesday	iebjcbclceihn
on wednesdays	albccobbcecdl
on what	kdacmcmcjccdc
on whatsapp	lkichcbcccpdb
on which	mkakdcbcmbddc
on you	ablbbnZbmolaY
on your	icdfccldjijmd
on zoom	jcbrccZndcbda
onbepaalde tijd	cpcdddddddddc
once a	pdedfkbncacdb
once and	aagbaanobabcZ
once i	ccndddcdcmddc
once in	ddledecedljfe
once it	cckdcdceddpdb
once more	cmcjcdjcjkjcb
once the	gZZbrbibbZbck
once we	blbcpcaccbcdc
once you	abbbbcabcbnob
one !	aaabmbdbamboa
one 0	ijbdcnmdcbcdb
one ?	lbnocdibcZbci
one about	bcbocckZeYcco
one and	eljcnbahnaccf
one are	abpbdmZccbcdc
one as	cabcocXcoZbca
one at	kbahnbfZnYmca
one big	kckkcdkkdcdec
one but	aaZbrcZbcacdc
one call	bbarnbkcbbbca
one can	bbbcocacqaccb
one chance	ZYZbbalaraabZ
one click	ZbZbbamrcYabZ
one costs	cdcdddjldcddm
one day	ldncckedbldcc
one decision	ZmZqbaYbaZbca
one dog	bcbdcccbapdcm
one evening	lmbibmakccddb
one for	nbnkhbkchacca
one from	YaZnammalZamZ
one hour	ZbatbnaebZcdb
one i	jbdaomecbecdb
one in	bickiikhckccl
one interview	moadddbdbccdc
one is	jfdccjjpccccc
one job	loacccanalccc
one month	aedcccmcnbflb
one more	dmampbYbbabcZ
one morning	pdcccclcdhceb
one new	YoacccabbZbpa
one of	eeljeejfilcdb
one off	ZbapbbpacajbZ
one office	nnacbkbcbbdca
one on	djbocockcaccZ
one page	occccjllcbcdb
one person	hmbccjhmkccdb
one place	acbmbbqacdlca
one question	ccbacaaqZmddb
one s	ibccejobbmkdb
one small	pcdccbbcdccdm
one thing	bdmdddjdibddo
one time	bcjcdcdccepla
one to	dapbobZbcZbcm
one very	nccdccblcmddc
one video	fbbncnaccccdb
one visit	mkbccmkbdbddc
one week	jicccobbimcdb
one weekend	Zpababbocacda
one who	ejbcoccbkmedc
one with	cladmckbimcdd
one year	akbcbiapbblca
one you	lbolbcZcdikca
ones and	ofldccbdcccdm
online 0	ZbcbcraZbbbcZ
online banking	cdededceeepdd
online for	Zcbacbrbcbcdb
online or	accbdoZmcbccm
only $	YaZaaaYZobqbZ
only 0	cbalcahmbaqca
only a	bdjiccbmddodb
only and	dbccccqccbbbb
only because	nccddckcdbcna
only for	celclcilkZkdb
only four	ldcdddmdkbded
only if	bkddddqcbcdeb
only me	kccdddmcnbdec
only must	alcdcoaccbldb
only need	cccddcaclbqdc
only nine	ambcbcmcnaddc
only one	Zmbklfabmicdi
only pay	ababbbobaarca
only person	YkYaopYZYXabY
only ring	aakcccaboabca
only send	ccccdcacdnocb
only take	bbabbcocoacdb
only the	mbbcccabblodb
only thing	ccddddoceckdc
only to	cbcdcclcbrcdb
only two	ZbabbnacbZndn
only wanted	bbZccdacbscda
only with	ckkdeemdcceee
ons team	Zlcccnnmdccca
op 0	bnbccbalcabkl
op de	dcbdcmnbkbcjk
op het	alacbbmaapaaY
open ?	lcaabpaacecdb
open a	ZjalnaZblboca
open about	kjkccdiccmddd
open and	brdccdbcbjddc
open data	nbaaaaYnaZanY
open day	cnbbcZZqcZbcd
open ended	ZrbccZZabbcdb
open evening	bbbccaarcbcba
open for	lblcccejpZckZ
open in	Zbrccckbbbbca
open it	aaabccZbbZqlc
open position	bscdddbdcccdc
open positions	baZdddpcacddo
open since	bkccdclcdcndc
open source	pbabcbZnbmbbY
open the	aedchdccdcnnj
open to	dimejdehiecjb
open with	bancbccobacbZ
open-to-new>benefit	ddodddadccddc
open-to-new>call-ask	ccobdccccbdcb
open-to-new>event	bcodddbcdccac
open-to-new>freelance	bbqdddbdcbdcc
open-to-new>i-am	ccpdddbdckddb
open-to-new>job-word	cdrddddcbidfb
open-to-new>mule	ddodddcddbddc
open-to-new>permanent	bZodcdccbddcb
open-to-new>requirements	ccodedcbddccd
open-to-new>role	aZdbbbZbaabpa
open-to-new>seeks	ZZnbobZaZabbZ
open-to-new>sell-cta	kcqcddecccdcc
open-to-new>site-notice	cbYdddbccpbYZ
open-to-new>start	ZaYboaoZZabcb
open-to-new>teach	aZZbbZpabaaaZ
open-to-new>we	ccndeddcededd
open-to-new>you	cesddecdcbddd
opened a	bfmccclnbdcci
opening a	jlacmcamccdca
opening for	cpbeddcjkdddc
opening hours	baacccjbcbabq
opening in	malcdclcnbdcb
openings in	cdredecdccddc
operations manager	aracddbcccbdc
opinion of	mdbobcZdccddc
opinion on	lbbqcaabkmaaZ
opportunities ?	bbpdddkcdcddc
opportunity for	ecmcafmmdccdb
opportunity to	gchdekocdkcdd
opportunity with	nbndddacdbccb
or $	odcdedjeddded
or 0	ndbjccljcbcdl
or a	kbrdchajdbccb
or an	nejdZdcdniddd
or are	mbqbcbbbbacdZ
or as	cdnmddcdccded
or at	nccbiladccddj
or by	odmddcbcbbbdc
or call	Zccccmabdbbbq
or contract	bcoeeeceddded
or could	bieccdbdqaddc
or did	acaccbZbarbbY
or do	mcmdcdmccaddc
or don	nblcbcambbccm
or for	aZpbbbkbnZcca
or four	pdbcbcmdcaced
or friday	blaodcfccacdb
or i	acccknlcjccec
or in	nmhcdabkdcbdk
or is	kdndddicccddm
or it	ZbbbbaYZbasZX
or just	ikdcccalkaclm
or let	qbZbobZbaZcca
or madam	hcjcdcmlcccdl
or more	ccemddnicbckc
or next	bmcobcaccccdc
or no	jmejldcdcicdc
or not	ilcalcmglaccb
or on	cclcdnkidcdec
or pass	cdddddcnlcddd
or perm	YYrcddacbcccb
or permanent	aXpddebdpbddc
or remote	aplcncbcjccdb
or reply	cobcdcbcnbcbl
or salary	basccdbdcbddd
or so	ockkccakcbdec
or staff	YbncccZcpZcca
or tell	ocbccclcebcdc
or text	modddcacddcdb
or the	jcfjcdlclekcb
or three	qblhcccccbcdb
or to	Zbapncjafjbcb
or two	YbZbnnnbalbda
or we	abmccnkbcaccm
or wednesday	bcandcocdccdc
or with	amaccaapibccY
or without	bmacncmbbkbca
or would	bdpdddjcmbddc
or you	acbiccpclbkck
or your	dbjkccncmbdch
or £	cbbcbaqabbccb
orchid systems	coidcdedkcdjc
order 0	bccccccbccabs
order to	acocddZbdipcd
orders and	abbkoclbcbcdb
ore al	lcdcdbocddbda
other half	ccddpdbddccec
other one	nbaccbabZpcca
other people	bcbcamabcoocb
other side	Zbbpcbabcnbck
ought to	mbocbbdjkfccb
our 0	kibbclfmcbjca
our academy	acdcdqccddddc
our accredited	cddddebdeepdc
our advisory	Zacapamacbcca
our agency	miecccpcccfcb
our agent	bcccccbcdcrda
our ai	ZaYbqbpabZcba
our alumni	bcbZcbapkkccc
our annual	bcdcboboedjdb
our app	occcbYnbcbaab
our bakery	joabbbaodacca
our bank	kmbddjbcdbpca
our bench	lbbcdcacdbocm
our blog	abbccYnpdbbcc
our board	Xqanbcaccccdb
our bootcamp	bddcdqcadcdec
our call	fbbmcblmcblcZ
our ceo	pclcjdbdedcec
our certified	aaabcbobdcoba
our cfo	kbccanbaddncc
our chat	obbcclaccpcdY
our client	ekbpddddddgdi
our clients	ecjndejkdcddd
our clinic	lmcccclbdbbck
our club	nbZbbZZmbplcY
our coffee	oaabnblbcbbca
our community	ZbamcakacYmoa
our company	kbmcehaclcndc
our conference	bcdccnbndccca
our consultants	Yapbdcocccbcb
our contractors	mZbcdckccdncc
our conversation	libcdlkbdjecj
our cost	Yqbbcmhacbbca
our course	bbcccnmlcbbcb
our cto	bnkdmdcdcdddd
our customers	bcbdhdrddcjdc
our data	ncdmdZamddddc
our database	qanbdaadddbcb
our design	bckddncddlddc
our direct	pcceeedeeddee
our director	alncccacccnca
our editor	macbbqYabbbca
our engineers	bcdcccbddlpdc
our evening	acdbdrmYdcddb
our exchange	mccddcbbdmndb
our faculty	agacdcbpckccb
our family	cpcdlcbcdccdl
our fee	bbccdmpadccdb
our finance	dolbbnZacbbdb
our firm	mkdnccjccbjcb
our first	kdbcomdbckcdb
our form	Znnjcilccbccb
our fund	fbbqlbadcccdc
our grant	ccddpdcddcded
our group	Zlbbcabmcbbco
our guest	ZdaabaaqcnacZ
our head	brbdccbdccddc
our hospital	dccncpabccbda
our house	Zpcbcnaabcbca
our hr	abdcdchcddqcc
our lab	lZbomaabcabbZ
our lawyer	jabccoabdcndc
our magazine	YaZabmYqcYaaY
our meeting	mcacccZcbjlcn
our members	ZccacraXdclcb
our museum	rbYbbbZbcaccb
our mutual	hoabeckcdekcb
our network	chipddkcdcbdc
our new	bdbbklbocZbbm
our next	Znbbbbolcbbbb
our ngo	nbbbobaacbbca
our office	bpbkccaccncdk
our old	pbccccYcdcbbn
our open	laaacZYrcZaad
our organisation	bbrdddbdccddd
our own	onbcddhccdfdh
our page	adcdcbirdbcca
our panel	bccedjlpdbcdb
our partner	dcclcdkddcocb
our partners	bapdbdecccccc
our paths	ccbdddbccrdca
our people	jcnccclbbedcb
our platform	bnbehplbdcacb
our podcast	bddcdobjdcddb
our portal	lancdcaadcoca
our previous	kbcbdcacccpcZ
our price	ecbcccqaccccZ
our product	adanccnbckbdb
our professor	cbcdbcaccooda
our programme	alccdmmidcccc
our project	acbccblodbkca
our rate	ddccdcpcdccec
our records	bbpddcbcccccm
our recruiters	abkbccpcZclbb
our register	bckccbrZcbcbb
our report	acbcdcfmdaoca
our research	accqcckbcbbcb
our rules	acbcdcbcdahpa
our sales	fccbcsYbcbbcj
our school	klccdoamcbcda
our search	oblcdmabdchcc
our seed	aaYbscXababcb
our shelf	rbacccbcbbcdc
our shop	qcbbcanbcabaa
our show	accbcaZrdbcec
our side	ZkabbbcabpmbZ
our site	pcbcbbZncalda
our software	abcpcbocdcddb
our staff	ZabacrZZcbbnY
our stand	bcncccamcmcbb
our start	bbcjqcacddcdc
our students	dccccrbacbcdb
our supplier	kdcdddjddcodb
our system	dhobdbmcdcfcc
our talent	bcpcddbqdbcZc
our team	cimbccmccblgk
our tender	jbccccocdbkcb
our terms	bcakccnccbcoa
our third	bmdemdddjdded
our time	bikcddkdnabcc
our town	pbaabZnjcZbcY
our twelve	nccccaobdccdc
our vendor	ccnceecdddmed
our volunteer	plccamaacccca
our ward	nnncabacbYbcb
our website	mjmdddedccded
our work	fobdccZobbbdc
ours ?	kalbnoZcbbcca
ours are	nmbcacnbcabca
ours in	Zccccnncclcdb
ours is	ocbmccobcbcbZ
out 0	amcdacaokbfcb
out ?	aobdddbcacccp
out a	dbnnmkaacbcda
out again	anbdddgbcaddp
out and	tcZcccccbkccb
out as	aclbbdacmnddb
out at	bcccccaldabcp
out for	cdhdjddcdccdq
out how	bcapbcgbccbcc
out in	acbcccejklijm
out loud	bmbcccZockccZ
out of	deiclekdjdfdk
out on	hdccccemkeccn
out the	bcccccekmejdm
out there	kbkccbcabqZbZ
out this	ncbcdcacjaacn
out to	dbnccckkjacdm
out today	abbccbaoaaZbo
out what	fblnccmccbcdc
out whether	njobcclcaaddb
out why	ocacccbncbbca
out with	cdbedebcdodbn
outside ?	adqcjdadbZcda
outside ir3	obkdeekdccded
over 0	dbjobbdicbmcm
over ?	bibcdcsccbcdb
over a	ljaedcmcjmcda
over and	ibodldkbdacdc
over at	bapbpbYbbZaca
over de	acbbcbqkblmbY
over een	ZannbaYabZobZ
over for	occkcbnccbcdb
over four	jobdndddcccdb
over from	aqacccilckbba
over his	bmndddbdbkded
over it	bkoccclccafcb
over my	bcZdbbacmoccn
over six	acbclnmbcbcdd
over the	mefiekcdebjck
over to	kpbcbcjccailb
over two	lbbZplacccaca
over video	acboclYoabada
over with	pbacjclbbaccb
over your	aobccbmcckbba
owe you	acacccabipbcp
owen !	lededejdelddc
own 0	mcccpcadcccdb
own a	bmbcqclfbabcZ
own an	anabpaZbaabca
own and	mbbbmcabbobcZ
own desk	lbqdclbbbZbda
own in	lcndkcbmbbddc
own it	pbacpaZbbZccb
own licence	anbbcblccbnbb
own machine	lbcbcdbcdcpcb
own name	bcdddZmbdcodc
own office	aZaccdpcapbdb
own people	dcbbdcpccccdc
own shira	ocbcccjcblbba
own team	pcacdckccbmdc
own the	kfcdldmdcckdc
owned by	bnbcocbdcbcdc
owner of	laabbjpaaabcl
pack for	lmbccdZncacdb
package for	bccdcbpYdcndc
package is	cncdddpddcddc
packages start	ccbdddqccbbdb
paga 0	mbbncmZbbaZcZ
paga de	ZbbpcanacbZbY
pagamos 0	acdcdsbadcjda
page 0	adcddhlcckcdp
page ?	YaaaoanncbbZa
page and	hdfcddnldobab
page for	dccccaaqdljbY
page is	ZbbcnbmZbZbcm
page one	cdcdccncnbccb
page or	mdcdddodbbded
pages 0	bdccdbcldbccr
pages and	rbbbcklccbbdb
pages are	jYbccbnboabca
pages for	ldcddccddjndc
pages long	odccbclcdcdeb
pages of	rccbfbmcbacca
pago 0	lbbbboaabblbZ
pago por	qdddedcedecdb
paid 0	mccpdbacdccdk
paid at	jbbodmZccckdb
paid by	embocifbcbjca
paid consultation	Zcbqdcaddcddc
paid for	acjcklbccajdp
paid from	Zbbbpcmcbaaca
paid in	nickdcbccclck
paid on	nccncnZYcbbcY
paid out	adcadoZbdbnck
paid per	qccjdlcbdccdb
paid phone	cdcpedcdddded
paid the	Zcbcdbacdbncq
paid through	pbbndbacdcccb
paid to	acbpcbZbbbnca
paid weekly	scbZdabbcccca
paint the	odcccabbdcbco
pair of	nccccccinjddb
panel about	accabnmldbbda
panel for	dmbcddbacbccq
panel of	cccqdabddcbdc
panel on	cddcdacqelddc
paper and	mdbdddbccpcdb
paper on	adboccamancci
paper s	mcbcccmaclcda
paper was	bdbbccaccqdda
papers and	icmcmcZcccbdo
par jour	lddddmcdddldc
par mois	aicdeljcddoce
par semaine	pddddhfdkdcdb
para 0	mbbccoabbbbak
para a	kjbccfaclbmna
para analista	kcddeddddddob
para as	iccccoabccacn
para consultora	kccdeedelddmc
para data	mcdeedcddddnb
para desenvolvedor	dkbeeecenddkc
para el	cciccnbccbcbq
para ingeniera	ocddeddeeddlc
para la	anbmcbkbbbnbb
para mi	nnacdnacacdcb
para nuestro	abccblaocccca
para o	jdbjdbcmdckbn
para os	fmbcbbmcmbbca
para um	mcdmjkcdddddb
para un	lbbnljbclccca
parental leave	nladcccncbcdj
parents are	YbabboZaambbn
part in	bcdldnaoZmcca
part of	ckbckkaclmckf
part time	jckcehbkklkdb
part-time>benefit	bodcanaccdcdb
part-time>call-ask	bdcdcapZcdced
part-time>easy-money	piccdbbcdcldc
part-time>equity	cdedmdddddeee
part-time>event	ZbbbcoZmbbbba
part-time>freelance	qbccdcbdncddb
part-time>i-am	lbacdaaZnYccq
part-time>job-word	Zmaccbbcobmcb
part-time>mule	cdceneddcdeed
part-time>pay-first	ocdeddbdccdec
part-time>pay-word	pbccdnccgmcda
part-time>permanent	bpobcaabjbccj
part-time>role	mZncclbccnjcb
part-time>seeks	aacbdcbbccodc
part-time>sell-cta	XbbccnnZpbbca
part-time>site-notice	Ybbccnaobbcca
part-time>start	kbcddlZjrccca
part-time>task-for-you	qeeedcbeedddb
part-time>teach	XacbcolnbbacZ
part-time>unpaid	accccaZpcaccY
part-time>we	qdccbnajcccdb
part-time>workplace	qjdddcbcddced
part-time>you	njabnjZbladcZ
part-time>your-profile	rccbcbacddccb
participants receive	acbrcaZkcbbcb
participation in	nmcacbbnccbca
participation is	cdcmdchbdcndc
partir de	acdddcndmdddn
partita iva	kcndddljddddb
partner 0	hbbcpdbddbbdc
partner ?	bbabrbobbZbca
partner and	jjbcicocclddc
partner at	bcmkcdamcbcnb
partner for	nbmjnbhbbajba
partner in	ecibmdbcdckoc
partner is	ZmanamZbbbnba
partner of	ebbcccqcdbdcc
partner or	bcacocZbmlccb
partner who	ibbbrcZccbcdb
partner with	ccecpdmdcccdc
partner you	cdddnbndddddd
partners and	aalbqbXfcYaia
pas de	abbcpabncbbbY
pass it	mkbiddblmbcdc
pass my	aciddbbdpmddb
pass on	ecbccckfleoba
pass rate	accabZrabaaba
pass the	alcbbambcbpcY
passe a	mdcdddiddccll
passed on	ccadbcbnbpbbc
passed the	bcabcbablcjrY
passes to	bcdcddbodcnca
passport and	amccccbcdcpca
password and	cdcddcbcdbqZa
past the	pbcakcadddddc
past two	dcjeldkeideee
paula ha	ddddedcdaadqa
pay $	kccldpcbcbncb
pay 0	mjbmcqacbamca
pay a	nlbkcbZlbbnca
pay and	anciccmncccdc
pay but	blcckaaqcbcdb
pay by	rbcbdbabcbmdl
pay chf	qcdcdccdddded
pay for	lkapddiecbdcb
pay gap	kkaibnkbcbcca
pay grade	bscddccdcdcdb
pay guests	acbccnandbcdb
pay in	lcccpacaclidb
pay is	bllcljbclbkca
pay it	bbbcccaacbrca
pay me	laacbbiboZmca
pay mentors	acbbcrbabbcda
pay of	bldddcnddckdc
pay on	pqcbXcaddccdb
pay per	qcZbcblcbacca
pay scale	ZrabbbaZbZbbn
pay the	ibcbdelccbqck
pay too	mbbabaqbbabca
pay us	aZbdpbqcccccb
pay what	pbZaboZbaZbcZ
pay you	mebqdnZbbblca
pay your	ncbpcbZccbmca
pay £	dcbqcmhccccdd
pay €	mcblkoabcbjdb
pay-first>benefit	abbobZXbbarbZ
pay-first>call-ask	abZobbZacbpbZ
pay-first>client	bddcddcdddndc
pay-first>connect	lbccdcpbcZfaa
pay-first>content	mbbbbbaZcbpbZ
pay-first>easy-money	bdccdclcddqdb
pay-first>equity	bbdcocccddbec
pay-first>event	accZcblZccrbZ
pay-first>freelance	obdbcdkdcdcec
pay-first>funding	ZcacpbZccbZdb
pay-first>i-am	ecbbcjZbbascm
pay-first>interest-q	aabbcpabcbZcZ
pay-first>job-word	aabcdbpdddZcb
pay-first>messenger	cddddccddcoda
pay-first>mule	bdcbdcbddcsdi
pay-first>pay-word	eccacefmcbqbi
pay-first>permanent	bacccidccbscc
pay-first>recruiter	aoabbbZbbbmbX
pay-first>requirements	accZdcaccbobZ
pay-first>role	qbddddcdddldb
pay-first>run-code	aobcccacccbbo
pay-first>secret	bcdddcccdcoda
pay-first>seeks	qaeddddedecec
pay-first>sell-cta	bccaccYZdctdb
pay-first>site-notice	nddddcadeelcb
pay-first>speak	cddaeodbedcee
pay-first>start	acccbcabcbpcp
pay-first>threat	bcdcddbddcpbn
pay-first>we	bbcihejbdcqch
pay-first>you	bbcdjdjccbrij
pay-first>your-profile	bdcddccddcpbb
pay-word>benefit	aebniidljblca
pay-word>call-ask	adhtcibdcbica
pay-word>client	ncZocbZcbbcdc
pay-word>cofounder	mrbcYcadlccdb
pay-word>connect	kaZobdZikalal
pay-word>content	pcbaqZYXbbicb
pay-word>cv-ask	pbmcdebedcddd
pay-word>easy-money	meccdpbbccoca
pay-word>equity	ZZbbraZbbback
pay-word>event	ncbjbqaabbcbe
pay-word>expert-call	ddbrclccccicb
pay-word>freelance	qkbmdbjccccdb
pay-word>funding	dbbambZccarcb
pay-word>i-am	kdddekekjjdce
pay-word>interest-q	pabcdbbdddcdc
pay-word>job-word	Yokbbbobjblaa
pay-word>messenger	XYZabaZaaaraZ
pay-word>mule	daojcoZabblcZ
pay-word>open-to-new	XbWacbbcrabca
pay-word>part-time	rjkbbjabcbkca
pay-word>pay-first	lbbkfnjacblck
pay-word>permanent	bqkldkcbcbfcb
pay-word>requirements	jZZqbYZacamca
pay-word>role	aodkkcddmbjca
pay-word>run-code	pbbabaobcbYba
pay-word>seeks	lpcbajcdccbdm
pay-word>sell-cta	ocdlbfmdjcccb
pay-word>site-notice	ncaananabbbhZ
pay-word>speak	ZccocoaXdbbca
pay-word>start	njcchkdcdckci
pay-word>task-for-you	pbbbbcjjbbbnh
pay-word>teach	kebmcsaabaccb
pay-word>thanks	ZbrabbZbYcbbZ
pay-word>third-person	ocdceecdbeded
pay-word>threat	elcmcdbccchco
pay-word>unpaid	abbbbrllcbbbX
pay-word>wants-job	mZpacbZbZZbba
pay-word>we	mjcninahcbecb
pay-word>we-help	pcbabcZcbbacc
pay-word>workplace	qccddnbcidcdb
pay-word>you	kebpdkhcbbkdb
pay-word>your-profile	iaYraZebaZZZm
payable in	ncbcdbpbcbcdb
paying 0	Ybcccppbcccda
paying for	bcbcjcabnZcdp
paying the	qcbacccccamca
payment in	mbcccbobcdacb
payment is	mdcnddbdddbed
payment of	bcccbcZbcbpim
payroll ?	bblcdcpcmacca
payroll and	ablbccqcbacdc
payroll for	bdbpdcnccccdb
payroll software	icbrccZbdcacb
pays $	bccndocbdcidb
pays for	acobbnkbbfmcZ
pays you	bcbblbaccapcb
pensez a	Zcmddcbcqbbcl
pension 0	arcdcdbdddddd
pension and	cpddcdcdedddc
pension reform	lYbbcmancbmcZ
people $	Zmbacbqcdccca
people and	eofdlcjbccidb
people are	ZjdcccnbcZkpa
people at	dbqcccjcmbddc
people can	ocfcbbdcdcjdn
people for	abpoccabndcda
people from	bbadfidbcqcmj
people have	ahbccYZbaanqZ
people i	bcldcdndblddc
people in	cdmhccmdcndib
people like	aajbnchlhibib
people of	eZZaaaXrbYaaY
people on	dkgbchmhkbcck
people s	bcabbbaZbqnba
people tell	bcncbcmmbZbdc
people think	Zcblmbnbcbcdb
people to	bckmkmbbjbiib
people two	koccclabdccdb
people we	ajocjcmccbccb
people when	abmcccbcbmncc
people who	cckkijjocccdb
people with	ccqcmcancbcca
people without	ZambbbYarXbbZ
people you	abZccclbqacna
per 0	ikcidinccccbm
per annum	bncncckcdccdc
per architetto	kddeeedeldelc
per cent	ecddpidedcldb
per dag	dcccdobcddodb
per day	qcccdlddddddb
per diem	cbmocbZbnabbZ
per direct	acadccpcmcdda
per head	YbbaZapobbccZ
per hire	abbcdcrcdcbbb
per hour	ndckdlidddddc
per il	acckkcfdkmcbm
per jaar	jkcpcbccbcbcb
per keer	abanbpbbYbbbY
per l	llddddcdddddl
per la	hccccfehkjjcn
per lesson	acdcdrbabdcdb
per maand	bccbjikcccmml
per month	lhccflledcihd
per our	kcdddccddbcdp
per page	pcabbamcbabca
per quarter	aabqjckbcbbbb
per session	bbbmbqbbbbcda
per sms	bcbddbbccbraZ
per un	hmclidcccjmda
per user	Zccacbracbbca
per uur	lcdcdodccdkdh
per week	oddcdmechdjdc
per word	rdccclbadcacb
per year	aabkcohnccbda
percent and	aabcqckcbbbca
perhaps you	icbcnaaaoacdc
period 0	lncdelccddddb
period and	lkldeececcddc
period of	pcbcdlbcddcdc
permanent $	crcdddcdcdddc
permanent 0	arbcccbdcbbdb
permanent and	colcddbcddddc
permanent basis	aqbccdcdddded
permanent contract	asadcdbccccdb
permanent hire	qYcdccmdcdddb
permanent job	dqcddecdcdddc
permanent one	nebdccccobddb
permanent or	ZZbcbcZbrZcca
permanent position	bqcddcbddcded
permanent post	bpnddbccccdcc
permanent £	bsbdcdbdccddc
permanent €	crbdcdcddcddc
permanent>benefit	bsbcecckcbcdk
permanent>call-ask	aZYabcqabZaca
permanent>client	XnnccdZcabbcc
permanent>cofounder	agccpllccccdb
permanent>connect	olZnaaZlbZcca
permanent>cv-ask	aopccdbdjccdb
permanent>easy-money	bmbdbdbcccqcb
permanent>equity	cmbcrccccccdb
permanent>event	jojebbapbbbca
permanent>expert-call	pabkbaabccbca
permanent>freelance	cooijcbbbbbkd
permanent>funding	boicpdcccccdb
permanent>i-am	jnkcdcbeoeccb
permanent>job-word	isjcccccccccb
permanent>mule	cobccdcoccica
permanent>open-to-new	ccpdeebeccdde
permanent>part-time	ipoccaabbbccb
permanent>pay-first	ZnaobZZYbakbY
permanent>pay-word	jnhlehabbbkcd
permanent>recruiter	bYZcccacabbbp
permanent>requirements	XrYaaaacbbbbc
permanent>role	crhejccddcchb
permanent>secret	ZZaaboZZbZoZY
permanent>seeks	ZpZbabpcabYcZ
permanent>sell-cta	arbbfcfmebbcb
permanent>site-notice	aobbcbabcbnZZ
permanent>start	mracccfcbccdb
permanent>task-for-you	paccbbbbbbccb
permanent>teach	asbcmYaabbcca
permanent>thanks	cZZdcdbcqYcbb
permanent>threat	crcdedcdddibb
permanent>wants-job	babacnacpccdb
permanent>we	cnmindjbcbbdb
permanent>we-help	aqbcbcaccccbc
permanent>workplace	frkdcebcccedb
permanent>you	aqmjcccbjcfjb
permanent>your-profile	cbmdedbdecnbc
permit me	cccdidldlnedc
person ?	mccdddmclbddc
person and	Zpbckcmccbkdc
person as	bdcdodacccmdb
person for	pbbbnblacbcba
person from	ZaYmabZaapboY
person here	ZbabaoZZnlbbZ
person i	mmYbpbZbYYbba
person in	abZbbbcemkqca
person to	ebblleobbejcb
person who	ncbekkccmiidc
person with	ambcpbabcfccb
person you	nfdcddldcdcdc
peux tu	cdcdddbccbcbq
pharma company	hpbdddceccddd
phoenix ?	bjddeocdddddd
phone ?	ajfbccZcoaccl
phone and	bcanccfkcamdm
phone call	acapdcmlcccdb
phone calls	Zbapbanbbabcb
phone for	qcbmccdbcccca
phone in	mkaeccZbbbqcZ
phone number	dchccccblaohi
phone numbers	bcdlddbcbkcdo
phone with	aobmcclccbddc
photo and	blccddZcjcpbb
photo of	bccdddackllko
photos of	lcbcccncbbnaa
piano de	deeeebddebedq
pick a	clbcddmndccdc
pick one	aapocblZaZZbY
pick up	cbnbbbZaaYbon
pick your	kcacccecmnddb
picked you	nbccddabcbpaa
picks up	alabbbnobbbba
picture of	jccbccZccbmoY
piece of	ocldkcZccbcdc
piece on	acbmccbccmcap
ping me	bbsccbalaZjbZ
pintor cobra	ceedecceeedeq
pitch deck	mbccocaddcbdb
piu il	ebanbnabbbbbZ
pkr 0	mcdcdncdcccdc
place ?	kbZcbbZbqmbbZ
place a	ojcadXbccccoa
place for	amhccclblbbco
place in	bfacccfbqamcZ
place is	ciapbbijbblca
place on	babbcbapccack
place them	bboaccmcdccdb
place you	bcpdcdhcambab
placed you	bmpccbacaecdb
places left	abbccbmqbZbca
plaisir de	cnccccaccpcca
plan the	nlbblclccacdb
planning a	ZbbacmnncabbZ
plano de	cpddddldddidc
plans ?	ocmbcdbddcddd
plant is	kbbcccmbcacbn
plants and	rcccdabccacdc
platform and	ZbboacYbbapdb
platform for	bccomddddccdc
platform team	ZqYbbbZbnabbZ
please accept	bcbddcbcjplcb
please add	acZccciaoahao
please advise	nccbdobcccccc
please answer	mcckddbcdbbdo
please bring	dddddadaddcdr
please call	kbacccaanZcco
please can	bbbccdmcpabdb
please check	bdccddbccbbcr
please come	kccddcbjcccdq
please complete	dbnhddbdddodd
please confirm	mklfdmebdceba
please consider	Zmbcdcacpkddb
please do	bkcddddcdjjbo
please don	ccklddbccaacr
please download	bcbcbcaZcbrbb
please find	iccdddjckccdp
please forgive	Zlanbcacnbcdb
please forward	bmldddcncdbbc
please get	ababacZbcZqcn
please give	Ybbiccobphccl
please i	mbeddmbcblcdb
please keep	idccddccdmcdn
please kindly	Zbpcddnccbcdc
please let	jdaicdedneddm
please look	bdcddcabmbbcp
please make	acboccbacajbo
please pass	fmdddcbmclddd
please pay	ZccbcaZbdcqco
please refer	dbodddadnbccb
please register	baplcbZmbcbba
please reply	mldlddachbkbh
please review	cdcddccccaddr
please say	obbdjobbbkcda
please send	ejkdccfccbock
please share	hckddeknicjcb
please sign	lccdeaccdccdq
please submit	ecmddcblcccZo
please take	ZbbacaaqcbmcY
please tell	qcekccbbibccj
please think	adbdedcdsbddc
please wire	bcccdcacdbnbm
pleased if	abaccqacalddc
pleased to	hkjgdcllciecb
pleasure of	jpcdddcddccdc
pleasure to	dhbddfdjcpcch
plenty of	bnabccZmbnbca
pls send	obndddcdddcca
plus 0	abbcoclcccmca
plus a	qiajjmdabbiba
plus bonus	dpdedededeeed
plus shares	cdddqddddddec
plus super	bqbdadbdddded
plus the	accoccjcccmec
plus travel	jcdndoccddddc
plus your	pccmcZbcdbded
podcast about	acbbcbbqdbcdb
podcast for	acaacomicbbcb
pool for	bbrcbcZcbbccb
pool of	acpabpZbcbcca
pop over	bcbdcdpbdbbnb
pop up	ccjdddcoladdd
por 0	acceccpccclan
por ano	ambpcbbbabbca
por aqui	ccmdcckccncca
por bizum	bccmdbacccnci
por dia	icdcdqbbdckda
por el	kbaccclccpmYY
por hora	idcpdcldcccca
por la	eiclclbccjccm
por mes	blcckbmcccncj
por que	ncacccanbakca
por semana	qcdddjcjddddb
por transferencia	qcdldccddcada
por un	pbpbcbaababba
por whatsapp	mbbdocbcbbida
port authority	abZidoabbncbb
portfolio ?	abZcccYbrZccb
portfolio and	dbabbclbpbbca
porto and	mbZccbZbpmcca
position and	cmadccbmncddc
position as	kacdddfckcdpb
position at	cpdededeidddd
position in	apdcccacpbcch
position is	bpcddccdcclcc
position of	bpccddbddclcm
position to	lkmdedcdddddd
position with	bqldddcdbddcc
positions in	caadddmcaccdo
possible ?	mbaabnjanZbcZ
post ?	aaYcccabqmbbj
post about	ecakeemmcjidb
post and	llbcmcZnakbca
post for	arcdcbljccddc
post in	boccccaabYbpj
post is	cpbddcbbcccln
post it	bZZcqcacbanaj
post of	cofhdibhldecc
post on	ckkjjnackhdcc
post regarding	obicddjdcbbcc
post that	olacccacbaccn
post was	ccbdddfacYnpa
post with	aemccclZbZbrZ
post you	kccddckdcpZbc
poste de	cqcdeddddddkc
poste est	bqZcdcbccbnca
posted a	lZZdcdacabcsb
posts a	jcccccrccbccb
posts about	cdbdddbdiqcca
posts in	cdcdddbcdadbr
posts on	bcbcdbobcocbb
pour 0	bccddnpccbcaj
pour des	cdnddpccdchcb
pour l	kcmldcbcccccl
pour la	bbndbcbcccbcq
pour le	kdcddkccdcjcp
pour notre	kcacbaapbbcbZ
pour un	kcmldjcdjdfdc
pour vous	bclbocncbbcca
pourriez vous	mddddncclccdb
power bi	ieeddobnkccea
pra voce	pdcedblcdcddc
practice and	abicbcqcbbbdb
practice in	lakncblccacda
practice is	bcccdjbacmccp
practice of	abbmdneccccdc
pre seed	cbddrdcdddddc
precisa de	bkdddkmcfdddk
precisamos de	kccmclbbcclci
preciso de	kbYbpbabmaaba
prefer to	Zegpbclccccdb
prepared to	cbmpccbcccddb
present employer	bmbpbcaccccdc
present one	cbnnbbZcbablZ
present the	kcdclbbbddcdo
present you	nccdddbdccndc
presente de	bbbqcaaccbaba
press and	bdcmckaddndec
previous message	bkccdcbdpcdcc
price $	bbbcccrccccdc
price ?	jcobbblZbZbaZ
price and	bdddddqddbdec
price for	odccccbacbcdp
price is	ccdcccqlcccdc
price it	mbababnacaocZ
price list	ccbdddsccbcda
price of	dcblnbYbcblbn
price per	adcncqccbcbdb
prices and	lccdcbhdncdec
print it	acckdcocealdb
printer on	acbcbcbabZcbr
prior to	bcddddbcdcqcb
private bank	lncdedbedcjdd
private equity	ackqacbccccdc
private lessons	adbadrabbbcda
pro rata	ipanbbZbbbbba
pro stunde	ncdcdmcbccmbZ
pro woche	odddemcddeddc
problem with	lbZoaaYaaYpbX
processing fee	ccddecnddenba
producer of	ZlalcbZnccmdb
product hunt	bcbcbbZrbaaca
product is	mbbZoakbcdcdc
product manager	jlebdddcljdlb
product managers	jaanabandcbcc
product ops	kbbbcmlcmbcdb
production and	cdbmddobddddd
professionals in	cchcddnccmcbb
profile ?	anaocbkcbbccd
profile and	fldcdjcmddkfd
profile has	abncddlccbjmb
profile in	jddledjdeddkd
profile is	abYpbbZbcaapZ
profile says	jbdbcmablobab
profile that	mnbdddidccddd
profile views	cdcbddccdbcqb
profile was	afncccacbZbpa
profile while	mcccddlccmddd
profile you	ZbZodckbcalbb
profiles ?	bcadddsdcccdc
programa de	iabbcbknmbkbZ
programme and	bbkcdnmdcbcde
programme for	abdZbpmaddcdb
programme manager	jlacdcmnbaccb
project 0	kccldcabcbccp
project ?	ocabmcfbbbcdk
project and	dcbcocabbkcdm
project at	kbccddnddccdk
project in	lbbbccdmlnlbY
project manager	knceddjdjddfc
project on	fcaqccccclccc
project with	paZkoaYbaabba
project you	jcbdcdoddlbdc
projects and	baaccbqballba
projektleiter bau	jndeeedeceekc
projet a	ljdeeedekeeed
promised here	bbabccilbpbcY
promised i	ccodddacmadcb
proposal by	occcbclcddcdc
proposal for	cbaacbgbbZbrY
propose you	Zmlocbacbbcdb
provider of	bccmdlndcbddd
prue langdale	kibbcbZbbaboZ
public health	ZmabbaZqZaaaZ
public sector	cmljddbjcjdkb
publish a	icccdpmZdcacb
puis je	eildncjdicccb
pull request	bcbcccacaabZs
purchase order	pcbcdcZccbicl
put a	YbjbcbqbcmbcZ
put aside	nbbcccancaccl
put in	bcbhncabocpdb
put it	bcmdcdmcheldb
put money	Zbblqbbbcbbdo
put my	bcbdccbnpacdb
put on	Zdnbcdachbndb
put out	sdcdkbabbccdb
put the	lcbccbambkcco
put together	bdbcfdsccbddc
put up	kjYcccaqcncaa
put you	ndlbdmZlhaldb
put your	najcdbmcbZcjn
putting together	cbnrcaabdbcdb
python 0	bdcdelmccccdl
python and	cjcdddnclddde
qa lead	hnbdddcdfddmc
quality manager	jpccccacdcccc
quantile labs	cmceedkeljdfb
quantity surveyor	iiZbbbabnaboY
quanto tempo	cdbdddcddrdba
quarter and	bcioccmbcbcdc
quarter of	eahYrbmbcbjca
quatre mois	rccddcbdcdbdb
quatro horas	Zldcdcocddkcb
quattro mesi	oddddccdddkdc
que a	kbncccbcccccl
que j	abncpcZbambbZ
que je	cmbdddcdkcldl
que la	ndldndcddcddb
que le	bmlcccbcccpda
que me	odcdddidicidc
que no	ccnckcccmbccb
que nos	ndcdodcdddddc
que nous	abncbkabcobZZ
que o	bcbcddbccnccn
que os	mdcdddkmcccdc
que se	ZmbcnbnbbbbbZ
que si	mdddeccdddddo
que su	bbbncblcnbbbY
que tal	abbbcnkbcnbcm
que te	acmccbmccbmak
que usted	jmmnccbcbbcca
que voce	pbacbbnbbaabZ
que vous	gmZbbmdboalbZ
quello che	jldedecdddmed
quelqu un	ecbclobbnbcck
question about	bcaacbcnjlccn
question of	acaccbkbcjboZ
question on	acaccbnlbmcba
question who	bbacccqcbacca
questions ?	lbnocaZbaabbZ
questions about	acZmcbnbaibbm
questions and	eblkcbapcbddb
questions are	abomcbZlbabbl
questions i	Zcaqbclbcbcdb
questions in	nZaocbaadcicb
questions on	acbpccZbbZbbl
quick call	dmnccdmdcccdc
quick chat	bklcmdkddbcdd
quick favour	mabdddldoccdc
quick one	ibgmccpbbabca
quick question	cdkikcnbljcca
quit my	aZnbabZaZYpbm
quite a	mdodcdcbbZddc
quoi ?	cdndddcddcdcp
quotation for	qcdddbacdccca
quote ?	lcccZcqccccca
quote for	mccbccmbcccan
quote you	YbZnaalpaYbbZ
r $	kdckikkdccjcj
r ?	jccbcqacZacda
r d	kmcccdbdddmec
r1 0	ncbhdiincbcdb
r9 0	occcddbmcbcdc
raise the	pbccabaccbodZ
raising 0	ababrcYbcbbdc
raising our	bccdpdacecced
raison de	kcdddmbcdcccm
ral 0	cpcdddcddddda
ran the	ZaamocZboZbda
rate $	qbbdeejecdded
rate 0	nbcndbdbdccdb
rate ?	kclodcbddcddb
rate and	pcieddhdddded
rate as	qbbpdbaccaccZ
rate for	ocbZcabcbacdn
rate in	kbmcccaccacco
rate is	mbbcdkjdlbddm
rate of	ccciecbmddndc
rate or	bbrcdecedcdee
rate s	bbcacbpbmccdb
rate to	radcddcddddec
rate you	fcloddbddcddc
rate £	oabdedbdndddb
rates and	kllacbYocabdb
rather be	ccodcdlddddee
rather have	kocdcdnbcaddb
rather not	ldpccjcccaddc
rather say	ZmZbabnnbacdb
rather than	ifaZocnjhhcdb
re 0	ofdcicZbdcnca
re a	ndbmccodcbidd
re after	fommccZbcacca
re all	dbkccmkkbZccn
re an	beleddpccdjdc
re at	bcackdabcscca
re both	bbZcccZbbucca
re building	allfbcpccbccb
re busy	abXabbobmncba
re curious	bcocccZmclcdc
re doing	lbkclbikcicdd
re ever	bcicncacbrcdb
re free	ncpmccZacbccb
re giving	abbbcYZpcZnbZ
re going	abjccdacpedcm
re growing	apmcddaccbcdc
re happy	ocbccclcbebcm
re having	ndbcddbcdbddp
re hired	bccddbmmcdnca
re hiring	cnhchbocladdb
re in	ebmckccdcokdb
re interested	hlaeddjmcckdc
re invited	cccbcciqcclca
re looking	ekdnleddcbddi
re losing	mcbccdoccacdb
re lucky	bcbddmbcdnjdb
re making	YaaoqaYacaacZ
re moving	YqabbaYbabncZ
re next	ccndcdadcoddb
re not	cpmjbcZbccldg
re on	dbplccmbbakdc
re one	kblcbcZfmkcck
re open	ckrcccabbaccn
re opening	fenbmbhmbaccZ
re planning	ZbnZbZnmbabba
re putting	abbscaamdbcdb
re raising	acbbrcYmdccdb
re right	akYcccaimncdm
re running	abaocbZlcobdZ
re short	qbblcZZncbabk
re so	dcbcbcocdcmda
re still	jnkccclcbgcdb
re stuck	Zcbmbmnccbcdb
re talking	bjbpccZdcccdd
re the	icibmkccdnhca
re three	dmbbocaacbbcm
re two	mamcmbacccddk
re welcome	bdcdddicddddo
re well	jcgddejdcoddb
reach out	kdfddendcdedd
reach you	jcocccncccjca
reached the	dbbeelabcbbqY
reaching out	cimccdmdliddb
react and	bandddccobddb
react developer	emidddcdjcdmb
read a	amcccmalckcck
read about	kbacccnmcgcda
read all	abbcccbckqccb
read by	abcdcnambkcdc
read it	jeccccZoddkek
read me	bcbccdbccbrba
read on	mjccdabbcbcbp
read our	ZbakbbZpcibbZ
read out	lcdddcbmdcmdb
read that	ncfcccbcnncca
read the	bcdmhiclcdcco
read this	mlcddebdmccdd
read with	jcbbcnmbmbddb
read your	bkknckaccocdb
readers and	bdddnZjkdccdd
reading group	cmaccccbcncbp
reading old	ZcbccmnkcacdZ
reading this	cbccdcbblcpdb
reading your	bcbkdcbcfqcdb
reads the	lanlbaemcZccb
ready for	dcpbcboabaccn
ready to	abblccncnaekk
ready with	bcbcpcZbnbbda
real estate	abcccclbbilnb
real salary	cmddlededcded
really appreciate	dbZddecdokedc
really enjoyed	dlcdddmcdldec
really like	brlccdbcbaddc
reason for	blndddbcbodcb
receive $	acbqccZbcamca
receive 0	abbpbbeiccnba
receive a	acblccelccpca
receive the	cbbjccelccqcb
receive you	jjbdndfddkcdc
received a	bbcccdbcamojZ
received an	bcbccdlbjbboa
received from	bcbddnbaclccn
received your	bjccccabckbkp
recent post	mcndjdbddcded
recommended by	rccbcmaadcccb
recommended you	acnndcbcddmdc
record a	accoboZbdcjdb
recruit for	fhrdddbdccddc
recruiter here	aZrcccZcaZbba
recruiter in	bmjdcdbdcnddd
recruiter>benefit	aapcbcpcabbaa
recruiter>call-ask	aYYZbbkbbaraY
recruiter>client	bpmcddbdccddc
recruiter>connect	dcdeeedenddcd
recruiter>content	bcbdcdbadabbp
recruiter>cv-ask	bbodddbdbcccb
recruiter>easy-money	aaZbbbZpZbdaY
recruiter>event	abccdbaadcqbZ
recruiter>expert-call	bapYbcabaabba
recruiter>freelance	bZsddebdbcddc
recruiter>funding	ddncdebedceee
recruiter>i-am	dlmccclcfjcch
recruiter>job-word	ccrcddjebbfla
recruiter>mule	nmocdcabbZbba
recruiter>open-to-new	edpeeececdedd
recruiter>pay-first	aabcdbaaccqbY
recruiter>pay-word	cbibcbscbakbZ
recruiter>permanent	asYccckccbbca
recruiter>requirements	YaZabbmbbbqaZ
recruiter>role	ekldddfdlccmb
recruiter>secret	abZccbZbbapZY
recruiter>seeks	cbpdddadladdc
recruiter>sell-cta	bdmdddmdccccb
recruiter>site-notice	aZlcddacbamoZ
recruiter>start	jbadcdsckccca
recruiter>teach	onYbbZababccZ
recruiter>thanks	bbZcccYbcYbat
recruiter>threat	ccabdcrcbcccb
recruiter>wants-job	boadddkdmddcc
recruiter>we	laqcccabcbjZm
recruiter>we-help	acZbdcqccccdb
recruiter>workplace	abbdddadddpcc
recruiter>you	cencccnhafibl
recruiter>your-profile	blqdddbccbbcb
recruiting a	cobdddmededed
redwater energy	bjilcdkcobddb
refer a	kcboddcbbddcc
refer me	dcceeecercedc
refer to	ebkncccbchmjb
refer you	ldbccmmbcccdc
reference 0	abacccacpaacn
reference to	kmccdcamccbcl
references and	fcocccfcbbddc
referred by	dkdcdmblcdjdb
referred me	ocbbcbambbadm
referred to	Ymamccaccnbbm
refunded with	ddeeeecdedqdb
regard to	lcckccncdcbdl
regarding a	bnbcddfdmcddd
regarding the	bmbcdknaglbck
regarding your	cboccecdddmcc
regards from	bccdcdccbnddn
regards to	ccbdddaccrddb
region of	piaccdbdccddc
regional sales	cocdbdadmcddc
register at	canddcbpddbda
register of	acobbbpZcacbb
registered nurse	mncdddckjdddc
registration fee	bddcedcqddcda
registration for	cddcdebndbcbo
registration is	bcccdbbpcbbna
regret to	ecbcdbancZcbo
regulator s	dkbmcamkcbccb
release 0	dddeedcadbcdr
remain in	ccgdddidbpddc
remarks on	lccbdmmbddcdb
remember ?	ccacmdaddrdda
remember how	bmbclcacanbdb
remember me	bmjmmcecjccca
remember the	nnbcccabkocda
reminder that	kdbbeecdqZdcj
reminder the	bccbcbalcbbpY
remote in	mpcdddcdcdcdc
remote us	kobddecdddddd
remote within	kndeedddeeded
remote work	Zbbbcbbpbclcl
removed from	ccddccbbcacrY
remunerada de	cddodcddddddb
remunerated at	ljcmdnbbcccdb
remuneration is	abbddpbckbcdc
remuneration of	jcbdnkamdccdc
renate gave	lnmcbcacbacdc
rendez vous	lccddcbcccbcr
renew for	Zdddedkcddddr
renews on	cdddedbdddclo
rent ?	cdmdddlcclddb
rent for	blbcmcacmbacm
repair the	acccdcbcdcmcp
replied to	ababcbZabYbrY
reply 0	kcbcdckdccncc
reply by	ljdhdlbadccdo
reply for	Zbnlmckbbabaj
reply here	apbbdbbcbboca
reply stop	iccmecbndddcc
reply to	ldbcddabckinl
reply with	mdikdekceblbc
reply yes	jjcjcloaccccb
report and	gccnccaccbccn
report for	lcbdddrdbacda
report in	obcabanacbjbl
report is	abacbcabaacbr
report on	qbbjcZaqcabbX
report to	kocdjdcecdded
reporting for	icZbcbjbbacpZ
reporting to	bqaccdbdcdcdd
reports to	omcdddedddddb
represent a	jbpkcdlcbaidb
represent you	bctcccZcbacdb
req 0	cbbcddacqbdcb
request for	ebccdcfbcbcmq
request in	acbbncabcbbpe
request to	accdccbacbbsY
request your	ljkddnacddccb
requested a	abblcbeabZbrY
require a	lbcnkZabbbmca
require an	qcdcdbbdddddb
required on	bccdccbbdbbpi
requirement for	pdcdeeceeeeed
requirements for	abpdedldccddd
requirements>benefit	bcccdboamcmcb
requirements>call-ask	XZYqYYmZZaZaY
requirements>cofounder	aabcsbaccbcdc
requirements>connect	hnrbbbZbbZcbb
requirements>content	pabccabaccbdc
requirements>cv-ask	caoedecedddee
requirements>easy-money	ZZaamajabapaY
requirements>event	mkaapaYZdbjba
requirements>expert-call	Zbapcbaccbbcc
requirements>freelance	qacdcmebccgcb
requirements>funding	mbkbmcZccbmcb
requirements>i-am	dbiflmlbpabca
requirements>interest-q	olncccZdabccb
requirements>job-word	amrcccbcacbcc
requirements>messenger	YpaacbbabckcZ
requirements>mule	ancbccbcdcpcb
requirements>pay-first	bbbcccnccboba
requirements>pay-word	obbnembbbbbka
requirements>permanent	iqcblcibcbcdb
requirements>recruiter	ZqZbaZabaabbZ
requirements>role	jmZbncdbbefoa
requirements>seeks	aelbblYbqabba
requirements>sell-cta	ZaalabatbaaaY
requirements>site-notice	ZZmcocacbnbaa
requirements>start	YaobbbYboZacZ
requirements>task-for-you	Znbckbbbbcboa
requirements>teach	amablqcbcbccb
requirements>thanks	nbbbcbZobZccb
requirements>threat	deeeeddeeemee
requirements>wants-job	cbbdcclcrbddc
requirements>we	dofkllbbbbhcc
requirements>we-help	oaobabXcaaccc
requirements>workplace	Zacddoncccccc
requirements>you	ckkkcjbcdadpb
requirements>your-profile	ZYYanaZbbapYZ
requires a	hcccdmccdcodb
research firm	bcbrkdZdccddc
research team	accqcckbcbbcb
respected sir	bamcccmcmcbcb
respectfully yours	bdbcmmcdanddd
responsible for	bfbcdjldmmdcd
rest by	nccddcaddcodb
rest in	iaccnbbbcbccp
rest is	ldddddkdddlec
rest of	lbbclblcbfbnZ
results are	bdbcdbbndbdbr
resume along	lnadeebejddee
resume and	ndmdddcdkccdc
resume attached	bccdccZcqbccZ
resume visa	jbodeecedcdee
resume was	abjcdcaccblnb
retain you	adcodcbdddmdd
retained by	Zboodcaccacbb
retained in	lbqZddZcccccc
retires in	kqbbcbkccbcdb
retribuita di	cdcpdccdddddb
return it	bdbdddbcccbdq
return the	cbmdddbdllddc
returned with	addddcYbdcrca
revenue share	bccdlnkcdccdb
revert with	cphededededdc
review 0	pbaccbabbabbo
review a	cccbboaacbcdo
review my	bdbddcbcdaddr
review of	ambncaebbllcZ
review the	kbbcdjbcccciq
review to	Zcbcdbibcpbch
review your	baZcbcrcbabca
right ?	hbanclnabZjcj
right about	bcacddbbctccZ
right away	YmbcobZbbanbZ
right i	mcYbccZcbmcdo
right now	icqdhdcdcceed
right person	acakldqcbccdb
right that	ZaZcbcncnjcdb
right time	bbmcddpdcbddc
right to	ekkccdjdmblcc
right with	niaddekdccddc
ring ?	elncchkcmacca
ring me	lolcccabbfcck
ring the	akbcccdbcbncp
ring you	ddqbcdmccdddc
risk analyst	nbededcedemed
robotics ?	ddbdddqdbcddb
robotics and	bqkdddbdbbddd
role ?	bipcddacakbcm
role at	dddleedemdeee
role for	kakcddjccmcdl
role in	ilcaocdclbcck
role is	bkjccmabblocb
role yet	bbqcddacbaccb
role>benefit	bnjcdoecibbci
role>call-ask	ZZZsbaYaaakbZ
role>client	pblcddcdddldc
role>cofounder	caldpdccddldc
role>connect	dZdbjcpclbmcb
role>content	cbbbcYZkbaqbk
role>easy-money	jcbbccdcmcqca
role>equity	bqacocbdccidb
role>event	ibbbcpmcbdkbj
role>expert-call	qbbcdcbdldddc
role>freelance	pldccdjckbcdb
role>funding	kdabpcacbapca
role>i-am	cndckhldnbecb
role>interest-q	naYccbocabccc
role>job-word	brccdccclbckc
role>messenger	Zbccdbjcccsdb
role>mule	dodkcfaijdkcb
role>open-to-new	ddledeceodecd
role>part-time	pfcdclecccddi
role>pay-first	kkabccnccalba
role>pay-word	pecjfkjccddca
role>permanent	cscdjcccccdcb
role>recruiter	kjmccchcejdlc
role>requirements	amZcmlicncbcb
role>secret	odfeedeeeebed
role>seeks	jobejbkccckfd
role>sell-cta	kagbcbibgblko
role>site-notice	nlbkcibcdbbpa
role>speak	aabbbZaqbabbZ
role>start	qdcddjedjdddc
role>task-for-you	ebcakbmcbcncb
role>teach	ajcccrcccddjm
role>thanks	ebbcmcZcmlnZa
role>threat	jpcccljcbcdcd
role>unpaid	pZcckaaaccabZ
role>wants-job	Zbbccnncmcccl
role>we	lnddeikkccdcb
role>we-help	lnacccncbakcb
role>workplace	omcedfcdecedf
role>you	blficcndibmfb
role>your-profile	hpccccZckmlba
roles at	ddqdeejdcaddd
roles in	ccodddcdmcddc
roles that	dbqeeededdeed
room 0	amcddabjcaccr
room and	jjcccqccckccZ
room for	iaahnkYmnabbY
room with	YmbcjnabbpccY
ros 0	mmbcbbnbbbcca
rosa i	ndkdedbdgcedc
roughly 0	qbcccbaldccdb
round ?	knbcmdbcddddc
round and	loZclcacbkcdb
round closes	ccddpecddcded
round for	bnocYcnbbabca
round in	Zbdomcjbbdcdb
round is	bambncabbnbbZ
round of	bbdcndacoaddc
round on	bkbcacjrdbbcY
round the	dddecemcicden
round with	anbbocadcccec
rs 0	kbcbclbodcnca
rude to	amacbdncckccb
rules mean	bbcbcanpcbccZ
run a	jhbklmjjcccdb
run an	maccaqZbbcbdb
run by	bicccknncbbcb
run for	lcdcdcmcddmdb
run it	amcdocbcbbkdb
run npm	bccccccdddqdb
run one	Yabraabccbbdb
run our	kobcbbYbcbocZ
run the	kjfcjkjcdbmdb
run your	albccmobbbcdc
run-code>call-ask	bacacdbbccocb
run-code>connect	Zcdbdcabdbqca
run-code>content	ZbbbbbaZcbooZ
run-code>event	acbbbZnYcboca
run-code>funding	bcddbdbddcobZ
run-code>i-am	aaabmbilaZqbb
run-code>pay-word	pccbccbacccdb
run-code>recruiter	apacbbbbbbYbY
run-code>role	apcccbmbbbnbZ
run-code>secret	ccddddcdddocb
run-code>seeks	aqccccbbbbnbY
run-code>sell-cta	pccabaabdcnca
run-code>site-notice	cccdddaacbYpZ
run-code>start	abccccaccbpca
run-code>teach	bdcdcapZccced
run-code>threat	bccdbdbcdcpbZ
run-code>we	mbbbcbaacbscf
run-code>we-help	bcdddcZcedocc
run-code>workplace	ZbbbbcZbccqca
run-code>you	jjbbcbbicbtca
run-code>your-profile	abacbdbbcaoba
running a	alcncjZoccbdb
runs a	nblnbcaccbbcb
runs out	abcccdkckbbkq
s $	idblbbnmcbmcb
s 0	ejcfknnjbbcca
s a	klefiifkdddcc
s about	lanaedZqafabZ
s all	mjdfcccdbnldb
s always	lcqdcbacdZddl
s an	aobcbnbocbicb
s any	babclcklqbddb
s around	obpbbbZbaaccZ
s at	abbccidbbnocj
s attached	bcccbcjccabcq
s become	aboclcZbbmbca
s been	cdlcecccnmcdf
s book	nkabcbapbbkbZ
s called	aejcccarkacda
s check	Zcdcddbdddqdb
s class	bbbccbabcocco
s coming	bbqcccZZbZoca
s connect	bcacccabbrcaZ
s day	Ylccdmaccccdq
s doing	Zcalcpabbabcl
s done	fdldlmkbbbcdd
s down	cccccbaZdcodm
s ever	dbablllmjdgca
s fee	ZcbnbnmYaalcZ
s fine	rccecclccccdb
s first	babcolmZcbbcb
s for	bjjpdbamjaecc
s four	Zicmlbalceddm
s free	ZebkbcmtfabcZ
s friday	adZcccacomcca
s going	idpbjcabambci
s gone	gpdbalhbbZbcj
s good	mbnkcccbmccda
s got	acedjdeljkkdi
s had	ccndddbcladdl
s half	mbacockcabbdc
s have	cchdcdkccpdec
s head	jpcdccbcbcddb
s hiring	bkYccdZcqlcdb
s how	dcocjcbcccmed
s in	bckdlddkfjdcl
s insurance	abccncacccndb
s it	blbccjkndddda
s jo	pbbcccbbcmccZ
s just	jbmlblZbebnca
s late	bdcddcbccoddm
s leaving	bkncbdacbabdn
s left	ebbklkibcbhma
s letters	ncbncbacabcdo
s letting	cdldoebddcded
s life	aambcbYabpacY
s looking	ZbbobaZnnabba
s lost	nbabcaZbbmbbm
s me	ZbdlnlnaZYlcY
s money	bcccodbdccndb
s moved	aZoccqacbZbca
s my	bhdclcjbjnblZ
s name	jcbndcicclded
s never	odcdcaccdbndb
s next	lbnccdmcbecdb
s no	ecmmjadmddddc
s not	kbbcmfddinfdg
s nothing	bcdbpcadckjbm
s now	llocjcaccZccc
s off	kpbdcdbccbddc
s office	mbbcccabcmban
s ok	bcadccabomcdc
s on	kcbccbinfnede
s one	ndjjikddcdcdb
s only	albccllbjjjch
s open	ahpccbZncecdb
s opened	bbZccclqZjbba
s out	mbabcbZqbbbca
s paid	pbbacZaocbacZ
s pay	anbbomabbbbcb
s pension	mdcdcdbccccdp
s permanent	cqcececdccded
s post	aqacfbmblYbca
s read	ZoaobcZcbbccb
s real	abndkdaccbndc
s report	cdcdedcbdcddq
s right	niboabZcbjcca
s run	YZbqZaYnbZbbZ
s say	pbZpaaZbaYbbZ
s signed	mcjdeeceeekec
s site	mbacccfboZbcZ
s so	rbmbbbZabccda
s stay	ccldmdbccmcca
s still	boZnnbZabjjba
s taken	acccbcbbcfoal
s talk	YaXaobXaZnbbn
s that	abnbcbbkaocbY
s the	jjbdccedkoicd
s there	fpcdccbddbcdd
s this	mmccccbbcbddo
s three	abirbZZZcdbca
s time	mdcbcbmbcjkdb
s tobias	lmbcbbbZcobca
s too	hbmccaZbcabnm
s two	ZkbblokamaccZ
s up	ncbckcjbjllca
s watching	imcbccnbcbccb
s website	cddeedimldeee
s well	bcrcddbccdddb
s what	dcacebqcoaika
s where	jcaccbaqcZccb
s why	bckcccocekccb
s with	knaccdbcbaacn
s worth	acmbdloccaddc
s written	bccdmmhldccdd
s wrong	ndacccmcoacdc
s you	jkjmcbZbbmbcj
s your	gcqkcibbclccb
s yours	dnbcocdcbdlcb
s £	nbbcdipbeacdj
s €	adcomchccbcdc
s:aanbe	dcbeddcdpckdc
s:aanbi	pddeeededdeed
s:aanda	bccddoccddddb
s:aande	cbddrccdddcdb
s:aange	aabbbaalcnpbY
s:aangi	doeeeedeeeeed
s:aanme	cccddccadbcoa
s:aanne	icndddbcccdcn
s:aanpa	bbbcccaacaboZ
s:aansc	acaabaapbbbbZ
s:aanst	codddccdcdddc
s:aanvr	ocddddcddcccn
s:aanwe	ccdddocbddddb
s:aband	ldccccncddcdb
s:abbia	njicibjcciccl
s:abbon	ddddeecdddcoZ
s:abbra	bcbcccbbbkcan
s:abeil	bccZcpabccbcb
s:aberd	aoncdbbbcbddc
s:abern	bcmdemcdedded
s:abert	cccddbcoccdbb
s:abful	odcddbccdcddb
s:abgeb	dddeeddddcccq
s:abgel	ddnaddbdccdcn
s:abger	nddmedcdedddc
s:abges	ncccncbccabcf
s:abhol	cccdddccccdbo
s:abidj	cdncedbdcbncc
s:abier	keieeekeedddl
s:abili	acbcbbnacbocZ
s:abiti	bcbcccbccpccZ
s:ablau	ddcecdcdqcddc
s:ableh	cdcedecddddqb
s:ables	dedeeeddddeeo
s:ablos	meeefeefeedfd
s:abonn	bcbcccarbaboX
s:abrec	lccmdccccdccm
s:abrim	ckddmcandcdcj
s:abrir	bcncccnccbcca
s:absch	apddddnccdcbb
s:absen	cdcdedodlddee
s:absol	bdccddndbccen
s:abspr	obeedddddeedc
s:abstr	cdddeacmdbccp
s:abtei	coceedcdlcddc
s:abtip	cddddccdccobZ
s:abund	bcbcccbbcbpba
s:acaba	bYbcpcbbcccca
s:acade	cldjemdefcekb
s:accan	bcbdccbcbocca
s:acced	cdccdcbodbccZ
s:accel	Zbccpcamclcdb
s:accep	ddcedkdeikele
s:acces	kabbcjkbbZbpb
s:accet	lccldkcdlkdka
s:accid	bcccccbbdbrcY
s:accio	fdfflefeffffe
s:accol	cdddddccdccaq
s:accom	ojmcdcacdhicb
s:accor	ljdedjdcckeje
s:accou	hecddchhfdnjf
s:accre	jccncbZncbmcZ
s:accue	dbcddlbcnbccn
s:accur	bkcdcdpdccddc
s:aceit	jcfdecbickcpb
s:acele	ddeemedeeedee
s:acept	kdcdddccljcpZ
s:achet	cobdeccdddceb
s:achie	kcdbcdlcdcndc
s:achte	mmacccbcbodcb
s:achtt	ccadcdccobcca
s:ackno	bbbcobabcmcci
s:acomp	bcbdbcccdoabm
s:acons	bccdcdbcoccdb
s:acous	boacknacbcccb
s:acqua	jdlcidbidkkdc
s:acqui	cejcdmejdcndc
s:acteu	bcodccbcbbdcb
s:actio	cddepdddecddc
s:activ	bclediajjbola
s:actua	ekjiilcijddeb
s:actue	lcdeddpdddddb
s:acuer	pedeedceededc
s:adapt	mcccedodbbddc
s:addit	blclddjcdcmed
s:addre	ccddcjekhdmmb
s:adela	ddbdeemdddido
s:adian	ddddddcddddep
s:adjoi	bodddacdcdddc
s:adjud	cdcdddbbdbkbq
s:adjun	cldddledidgdl
s:adjus	bimccddllbeck
s:admin	ilddddfdefmic
s:admir	cmcdlcbbcobdd
s:admis	dcbcdclnccpca
s:admit	nbbdddbddbodb
s:adoec	ocdddbcdddcdc
s:adopt	acaodcabaodcc
s:adoqu	cdcdddcadddco
s:adora	accbcnbbcoccZ
s:adorm	ddeenddeeeded
s:adres	ababcadmjZjoa
s:advan	hcdccpcccbpcd
s:adver	cmmdddekcbdlb
s:advis	bccqncjccccgc
s:advoc	ZabqbaabbbacZ
s:advog	acdodbcdddcdb
s:affia	occdddcddddda
s:affic	odcddccddccda
s:affid	qddcdccddcmdb
s:affit	odccdfbccjlcl
s:affor	bcbdcdpdcccdc
s:afgel	bbboccaccbccZ
s:afili	cdedbcbdeeoed
s:aflev	cddddcbpdbcca
s:afspr	cdcdddacdcdcr
s:afsta	cdddndbddddec
s:after	liekiiejcdcdc
s:again	jhbbehbkcikhm
s:agenc	dikfddnjefcdd
s:agend	bcdcdcpdddddc
s:agenz	bdcdccbcccndn
s:aggio	aapbcmabaZaoX
s:aggiu	acacccabbpmbZ
s:agnie	bdccccccdbcdp
s:agrad	abambkabnabnZ
s:agree	nfbmgcecbccdn
s:agric	ZbcnjobbcbccZ
s:agrit	odbdcdadbbdda
s:agron	nkeccbbbbbcoa
s:agrup	nddeeededeeec
s:aguar	cmcdddoddccba
s:aguen	ccacccbcbpccZ
s:aider	bcccccbodbcdb
s:aille	dedeeeneddeee
s:aimer	kdmccmickccca
s:aircr	ddleedcdldled
s:airfl	mjddjkddhdddc
s:airli	Zbeomccbkkccb
s:airpo	kebcccbchlocc
s:aiuti	eeedeeodeeedc
s:ajuda	deddeeodeeeed
s:akade	ccdbdobbdccda
s:akkoo	cobcddbbcccca
s:akten	odddddcddcdcb
s:aktio	cccdddobbcddZ
s:aktua	ababbbaZbabpY
s:aktue	alnbcbmbbbbbZ
s:alaik	cccdddccpbbdc
s:alame	neededcddddcc
s:alast	ddneeedeedefe
s:alban	ZaaabaqbnabbZ
s:alber	bclmckabnbccZ
s:alcan	ZbabbaZaaXarX
s:alegr	bbacccbbbocca
s:alema	aaZbbbbbpabaZ
s:alerg	accbdobacbbcZ
s:alfan	bcccccbdccodb
s:algar	cobccccdcccdc
s:algeb	acbcdqabcbccl
s:algor	aclocbZacbqcZ
s:algui	jdbjmcbcobccl
s:algun	ccodddcdcccba
s:alime	cocdcdncccbcb
s:alleg	anccdcbccbcco
s:allem	bcncccbccbcdp
s:aller	bccclnibcacdo
s:alloc	mccncbabccmdb
s:allog	bpbccbbccccca
s:allot	ncbdelblcfcam
s:allow	coefekccjckdb
s:almac	ddcdadoddcddc
s:almer	pccccccbcccca
s:almoc	cdcdddccdcdcp
s:aloep	cddeddcdddnec
s:aloja	occdddcdccccb
s:alqui	bddcibacdcncn
s:alrea	cifdijkicdlid
s:alrig	bcebcdbcqacdb
s:alsje	cdcdddcccccdo
s:alter	jndddfcdlhckb
s:altes	eedeeeeeodeed
s:altho	gfcdedddioddc
s:altog	lbbncobbbbfdb
s:altri	bccddcbcdcoca
s:alugu	bdddicldddcdn
s:alumi	ljapcbZbaacca
s:alumn	dedeecbdndddc
s:alvar	cdbbdobcdmded
s:alver	cdddeddddcddn
s:ambac	abacpbZcabbca
s:ambie	cncdddcoccdcb
s:ambit	bclbcdkcdcndb
s:ambul	nfbmblamcbbca
s:ameri	bjcjcficbjpda
s:amers	nbeeedcdeeeec
s:ammal	cddddddendded
s:ammin	bnbacabbccoca
s:amorc	ccdenddddddec
s:amoun	dbccddmcddmdm
s:ampli	pcccdbbdddcda
s:anadi	bcbccdbccbcqa
s:anaes	jjmkhcmbcbbdb
s:anali	mldddhjhhddec
s:analy	jjejdieiiddhc
s:anbie	dnbcndcbcccda
s:ancie	bnadcacccoccb
s:ander	abbmcaabcnbnc
s:andia	dedeedcdedcep
s:andre	lcldddklcjdcb
s:andro	jcdddcddmcndd
s:anerk	bbccdbbocbbca
s:anest	cneeeedeeeded
s:anfah	odcddcccdcddb
s:anfan	bncddbbdbccdp
s:anfra	odeeeedeeeddc
s:angeb	iclcccnbmbbcj
s:angef	ccbdddodccddb
s:angeh	cdccdcbcdbcbo
s:angek	bcacccaabpcbZ
s:angel	bcccddjbdcpda
s:angen	dddeedccddomZ
s:angep	cdddddccdcdcn
s:anges	ccbeeecdamdqa
s:angez	cdodddbddcdbc
s:angla	nddddcdeddddd
s:angol	bcbdcdbcoccdb
s:angul	lbbcddoddcddc
s:anima	lldedeclmbcia
s:anive	bcacccbbbncbl
s:anlag	bbaccbbcbbboZ
s:anmel	cddddccpdcdmZ
s:anneh	bccbdbabcbobZ
s:anniv	jcbccjbbclnnb
s:annon	bnbbccbccbcna
s:annot	nlcccboacicda
s:annou	ecmccbdpcdbcd
s:annoy	bkpccdfcbbddc
s:annua	YabbcqZnbbbca
s:annul	dedeeeccededp
s:annus	bcpZcbacdccdb
s:anoni	cccddbcoccddc
s:anony	abcscjcccjbcb
s:anoth	cdjkcdecgmccm
s:anruf	cdmdddocccddb
s:ansch	omcdcccccccca
s:anseh	lccdmdcdccdnb
s:anspr	ccoddccdccddb
s:anste	bpeeeeceeeeed
s:answe	deknjdeccdidi
s:antec	neeeeedeeeeee
s:antei	abcdrccdcccda
s:anten	obacccZbbaacm
s:anter	bcccccnccbccm
s:antho	accbnYZpdcbca
s:antic	jclecmjcdcjdd
s:antig	cddmcdddddbdn
s:antiv	bcdcdcbcddqcb
s:antwe	apacdcbccnccb
s:antwo	cclkddldcccao
s:anual	dpdeedddddddb
s:anula	cdccddccdcoca
s:anunc	aaYboblabZapY
s:anwal	bcmcccbcbboda
s:anybo	cjicebbmfmidk
s:anymo	edcdccomdacdb
s:anyth	cemkeddfndchb
s:anyti	ZcncccZcpabca
s:anywh	kjbcmcbdojddb
s:anzah	cddeddcddcaep
s:apare	abacmbmbcbapX
s:apart	mkcddcbdjdidm
s:apell	dddeedddedoac
s:apete	ccrdddcddcdcc
s:apico	cdeddnddeddec
s:aplic	cbadnbbcomcca
s:apliq	dddddccdpdddc
s:apolo	fdeeedddemfjj
s:apont	ddednddeeeded
s:apost	baccncbcccoca
s:apoth	lccrdbbbdccca
s:appar	acbcdcbcdocln
s:appas	eedeeeneedeed
s:appea	cdcddhcflehpa
s:appel	jplddbbdcccdb
s:appet	ababbbapbZbZY
s:appla	bcadccacbpcbZ
s:appli	clcdedclmcgke
s:apply	bnbddbmcnbcdj
s:appoi	fkhcddheddkcl
s:appor	cdcdddccdcdbp
s:appra	ibmncjcbaZbbi
s:appre	cjejcjccoldcb
s:appro	hhhejcdcecjhm
s:appuy	abcocbbbcbcca
s:apren	bkocdpaccbcca
s:apres	lkddkdkdddddc
s:aprob	ccdbdcccccpda
s:aprov	kddeeddeeendi
s:apunt	bccndbbnccccm
s:aquar	cpcdkdcdddddb
s:aquel	deceddcddpddc
s:arbei	cmcdddhjncecj
s:arbit	accpccbcccfco
s:archa	bqcdbccdccddc
s:archi	kliddddeieekc
s:argui	jcjeddcddoeed
s:argum	abaobbZaapabZ
s:armaz	ababpbZbbaaaZ
s:arqui	giclddldkddjb
s:arrab	bcbbcobccccca
s:arran	dhddeknddcldc
s:arras	ababbZZZaqaZX
s:arrea	mdadcdbccoddb
s:arreg	ocdcccnbccadZ
s:arret	dedeedddebedp
s:arriv	cddcmdccdllcm
s:arros	eeeeeeedeeeem
s:artes	dddemeleddded
s:artic	bcchcnljcmdcc
s:artig	cccccacobbccZ
s:artik	beedencdeddec
s:artis	accccblocabcZ
s:arzti	abbacmbocbccZ
s:arztp	cdcdddodbbdcb
s:ascen	albndcbmdccce
s:ascol	bcpmcbbhcbbca
s:asegu	ncdcddbdddndb
s:asham	bmcedddedeeen
s:asist	lddnedddcddec
s:asoci	ccddcdcdccddp
s:aspet	baabbbZqZbZbY
s:aspir	cboZbdbcoZddd
s:assal	cccdddbcpcbdc
s:asseg	anbbcZaoackbY
s:assem	cbjlmdcdddddn
s:asser	occdddcdcddcb
s:asses	ldbhekkciclcc
s:assic	mdeefeefeffee
s:assig	obkcdhddjdjde
s:assin	ckddidccdccmo
s:assis	dleidehdhdndc
s:assoc	lkedjlckcdccc
s:assol	bbbbcoabcbbbZ
s:assum	aoacbblboabbZ
s:assun	dqdeddddddkdb
s:assur	fcldknkcdccdc
s:asten	cddddddddcddn
s:astil	mefefddeffefe
s:asust	ddcededdndeed
s:ateli	bcccdmboccbbZ
s:atenc	ccpdddbdbbdcc
s:atend	lcdcdnbccccda
s:atent	ccodddccbcdca
s:atlan	iliddhehdjekc
s:atras	bcbdccbocabca
s:atrav	odcdddceddcdc
s:attac	ddceddkclcido
s:attem	abncbcZnbjgmY
s:atten	eeiddffmddijd
s:attra	badanodccdcdc
s:attri	cdcddcbccnmcl
s:attua	bccccccccbobZ
s:atual	bdoeeedddaccc
s:auber	oddddcdeddcdd
s:auckl	bcdccdpcdcddb
s:aucti	pbibbbZadbocY
s:audie	cccadokfdmddb
s:audio	ndddmdcdeedec
s:audit	mechdcfjecjcl
s:aufga	ddmeeededdmdd
s:aufge	bfcdkdmdncdma
s:aufla	dedeeeddddeeo
s:aufma	dedeeeddddeeo
s:aufne	mdndddbcblddc
s:aufsi	bddodccddddec
s:auftr	ZlZbccacnbboZ
s:aufwa	mddodbcdddddb
s:augme	adedecbdddcdq
s:augus	bcccdbbbdccom
s:aujou	demedemedcddc
s:aumen	babbpbabcbabZ
s:ausbi	ababcapbcaaaZ
s:ausdr	abbocbbbccccb
s:ausen	pccdddddedeec
s:auser	eneeefeedeeed
s:ausfu	ncdcdcbdddldb
s:ausge	illcfcaccjhcl
s:aushi	badeddcdodddc
s:ausla	ndceeeleddedc
s:ausmi	ddcddbccboddb
s:ausre	ocdddcccddddb
s:aussc	doefeedeeeeed
s:ausse	odddedcdedcdc
s:ausst	ZbanbbaoaabcZ
s:austa	ccabddbbcqcca
s:austr	blmoccadcbcdc
s:auswa	deefffdfeemee
s:auswe	ocbddcccdcddb
s:ausza	cddcdcbcdcocZ
s:auszu	eneeefefeeeed
s:autho	edcmdembhfedj
s:autis	ZbabbbYasZabY
s:autoc	dndedccckcdej
s:autog	accccaapcbbcZ
s:autom	edfjfejddcimh
s:auton	jikdedmjddddc
s:autor	bbnccmbbcbcck
s:autos	mcddddfdddlec
s:auxil	abaccnbbbblnb
s:avail	kchiddkikdcfe
s:avali	ibboababbbboY
s:avanc	cccdddbcdcncm
s:avell	ocdeedcedddeb
s:aveni	cdcdddcZdccco
s:avera	debecdqcgcfkb
s:averg	dddedededened
s:aviat	bbomdccblcddd
s:avicu	cccadocbdcccb
s:avisa	bbocccbcnabaZ
s:avise	deddeeddddddn
s:avoca	bccncbbdncddb
s:avond	maZobZZobaaaY
s:avrem	ZccpdbbcccacZ
s:avres	cocddccdccdca
s:avvia	bbbcpZaacbcca
s:avvis	cdddddcddcdcn
s:avvol	cdeencdddeded
s:await	mdcdddmddddcc
s:award	ijmcjcbbdcocb
s:ayuda	cdcdddqcdcdca
s:ayunt	ddcdddcccbddp
s:azien	dloccmbcnbcca
s:azule	cocdddbcdcccb
s:bache	acbbcnbcobddc
s:backe	jmcdldbdjcdkc
s:backg	jkmdkdjddcddc
s:backi	mnccdcbcdcddc
s:backl	nbbcccockadda
s:backp	abbbcaaobbacm
s:backs	cocdcccdccddb
s:badaj	cdcddccodccca
s:bahnh	acbcccbpaaccZ
s:baill	ndeeeeeedeeed
s:balan	chicdjbddcmcn
s:baldi	ddcdddcceoddb
s:balla	jpbnacZccbcdb
s:bambi	bcbcccbbcacbq
s:banca	kcddddcdddqbb
s:bande	adddddcddddna
s:bandi	cqdddbddddcdb
s:banen	ababbbYpaaaZY
s:bankg	dededdcddcocc
s:banki	cflfddddddodc
s:bankp	ddddddcddcndb
s:banni	bbcccbpcbbcca
s:banqu	jbpcdbbcacbda
s:bapti	mccdddnddccdc
s:barbe	bdcdmdbddbddn
s:barra	cdbddnbddndea
s:barri	kclcdZbkdepdc
s:basic	bcccdnmcdcjec
s:basil	bcbcccbcboccZ
s:baske	occccbaZcbccn
s:basta	odcdddbdcccdb
s:baste	cddedddendded
s:batch	nbbcdnacddcdc
s:bathr	acbccoZbcbccp
s:batim	bcpddcbccbcdk
s:batte	ddklelelciccb
s:bauhe	cdddedddedddn
s:baule	bobcccmccccdb
s:bauph	bcbccobccbcca
s:baust	ddcddbccbodda
s:bausz	ccbdcdccbocda
s:beant	abancbmbbnaaZ
s:bearb	bbbccbabbbnng
s:beari	bcfdddkldcdlk
s:beatr	kbmacckcbYcob
s:beauc	bcbccaamZqcbZ
s:beaut	icldkcmcbandc
s:becar	cccdccbcocdcb
s:becau	jfefhdcgdiimd
s:becom	belcdbmcoajcb
s:bedan	ddddedccdndcl
s:bedie	eedfeeeeneeed
s:bedri	abbcobobbaccZ
s:beeke	Zbcccpabcnbca
s:beend	cedeeddddaddq
s:befor	bclkccabclqcY
s:befra	bcdodaccddddb
s:befri	cpdeddcdddddb
s:begei	accccoaadblbb
s:begel	acbbcrbcYbbca
s:begin	ajbchlcmpaccc
s:begle	bbnoccbcbcccb
s:begon	ffeflfeffeffe
s:begra	odcdddcdddddb
s:begru	deefffefeemee
s:begun	ddeeeededdnec
s:behal	ldddddcddjndj
s:behan	ndcdddccmcddb
s:behie	deeenedeeeeed
s:beids	dddeeddddddco
s:beige	dlcedddencddc
s:beitr	cdcmdndddkddh
s:bekan	nncdccbcdcdda
s:bekek	ddceeeddecdpb
s:bekij	dcddedcddcdrb
s:bekom	lacdddocccddm
s:belas	bcbadcnocbbca
s:belat	bcbcdcbdcpdca
s:belgi	ncddddbddcana
s:belie	dldclcnfclccb
s:belle	dboeedceacddd
s:bellu	cocddccddcdca
s:bellw	acndddbdobcdc
s:belon	ddddddcldcddo
s:bemid	ccodddbccacda
s:bench	lddmdcclecced
s:bened	accdmnbcdlddb
s:benef	epddddhfdchdi
s:benel	ddddeepdddcdc
s:benev	bcbdcobmcccbk
s:benga	cnecheejmcddb
s:benve	cdddbdocdccca
s:beoor	ddeeeededdnec
s:berat	bmcodcccdcmcb
s:berei	ndndddcdbdddc
s:beric	cdcdkdmclcdna
s:beroe	ZabbbpbbcbccZ
s:bertr	acmbcnaYbZboa
s:beruc	ddddddbdddddp
s:beruf	adededpddeeec
s:besch	mdjdddjdjmddb
s:beset	cpjeeededdedc
s:besic	deedeedddeeeo
s:besid	kddddnddeddee
s:besoi	bbnddcnccbccb
s:bespa	dfedeemefeeed
s:bespr	cdccedbcddddo
s:besse	dpdeeecdddeec
s:besta	bcmcccajlbloa
s:beste	lcbklcaccabaq
s:bests	bccacaqbdbcdb
s:bestu	odddedkeeddec
s:besuc	oeeeeddeeeded
s:betaa	acbodbocccbck
s:betal	lcccjndfccmda
s:betei	dceenedeeeddc
s:betra	ddddedcdedaco
s:betre	odkeddcdjdddc
s:betri	eocdicmdkcdda
s:betwe	jjgicfdckdejh
s:beves	bcbccbabcanoY
s:bewaa	dbceedcdacdrb
s:bewer	clcjdcdcbcnne
s:bewil	boccdcbcdddda
s:bewor	dcceeddeqcedc
s:bezah	ZbbmmoakaambZ
s:bezor	cdbddcbccbcap
s:biarr	cobdccbccbcca
s:bibli	kncddcccccacl
s:bicic	bccccnmcccbbk
s:bicyc	bnbcbkbccoddk
s:biddi	abbnccZnccmca
s:bient	pdceeededdedb
s:bienv	dcdeedccdcdbq
s:bierb	bccddcoccbcda
s:bierd	deeenedeeeeed
s:bigge	kdlddicddnedb
s:bigli	bcbncbamcbbcZ
s:bijba	oddcdbbcdccdZ
s:bijee	bbcocabnZbcca
s:bijga	bpcbccabcabbY
s:bijla	bdcdddbcmbdbo
s:bijvo	cdocddcbcccdb
s:bilan	deedeenedeeed
s:bildu	bbccdbbocbbca
s:bilin	klldcclccccdc
s:bille	accbdaZpccbcZ
s:billi	jcbcdclccalob
s:binde	kmbedekddcded
s:binne	aaqabaZYambaY
s:biolo	nccdlacdmcddc
s:biosi	acbqccZZbZaba
s:biost	endddlddcedkc
s:biote	cjjhlchldkddc
s:birch	fmdjddkdjidhb
s:biril	eedeeeddedddn
s:birri	abbcobccabcca
s:birth	fcbcdcbccncfo
s:biscu	kabccnblkcddl
s:bishe	bcbccobccacba
s:bisla	ddddedcdedaco
s:bisog	dmcmdbbdlccdi
s:bissc	dedeeeoeeceee
s:bitco	jcddddeddlndb
s:black	laabcbZbpaabZ
s:bladz	dndeeededdeec
s:bleib	bcbndcabbbcco
s:blend	nbcdbccnccddc
s:blenh	lmbccdacnbcca
s:bless	ccldceadbaodb
s:blijv	bcodcdbdcbccc
s:blist	idcdodblcbdec
s:block	acbccbacaarnZ
s:bloed	boccddbcccccm
s:bloem	dobdddddadded
s:bloqu	aaabcbobbaoZX
s:blues	lcacddbcccbob
s:blume	eneeefeedeeed
s:blutz	cccodcbccbcca
s:board	jmccdckbccccn
s:boekh	YbZabaoboaabY
s:bohrm	adaddcbcbaccp
s:bolac	cccccabobbccZ
s:bolet	ccbddcbncbcco
s:bolle	bdcdddncccccn
s:bolog	mjdeeeeeeeeed
s:bonif	bcbcccbcbboda
s:bonjo	mjkjddidjcicb
s:bonso	bcocccacmacca
s:bonus	blocdcabdbccb
s:boods	ddddedcdecddp
s:booki	kccicepccbkcj
s:bookk	kfbcdfllfecna
s:bookl	mncdddbddcded
s:books	mcccdcbnccbdl
s:bootc	bcccdmjqeccda
s:boots	cdcdddbcddmcn
s:borde	mncddkbccdcec
s:bordu	nddedededdded
s:borou	ocddedceeeeed
s:borre	bcoddcbadcccb
s:borro	bcbdccobcbbcn
s:botan	mbbbclnZblccZ
s:bothe	ccbdddbdkocdb
s:botti	abbcobccabccZ
s:bottl	mbbaobabcbbam
s:botto	odcdddbdcccdb
s:boucl	cbcdoccadccdb
s:boula	cdbodccccccba
s:boule	dedeeeoeddeed
s:boute	nededecedeeed
s:bouti	kchkddoccbdec
s:bouwp	baacpbabcbaca
s:bouwv	bdddddccdcdco
s:boven	bcbcccbcdbocb
s:brach	acacbpbcaabca
s:bradf	ncccdcbnccdkc
s:branc	gijoddccddddc
s:brand	bjfcdcnmcjccb
s:brasi	deemeddeeedee
s:brauc	mccikkbhlcccj
s:braue	ocbcdccccbcda
s:brazi	akdddobdddcdd
s:break	jhjhdjbocbcdj
s:breat	acbcddnccncca
s:brenn	bmdddemddedec
s:bresc	cocdddccdcddb
s:breto	cdednddeeedec
s:breve	bcddodcdddcdb
s:brewe	ppbcccbdccccb
s:brewi	bnocccbcabcdc
s:brick	bcacdnacbocca
s:brico	dbceodcdcdddc
s:bridg	bdbddampibdda
s:brief	ebbjcminbaicZ
s:brigh	bcmdddpccbddb
s:brill	lcbcccakkoccZ
s:brind	bcZccbabcpbbZ
s:bring	bkdddobkccick
s:brist	ilbcedfdmbdmc
s:broad	likcdlgjcdcdb
s:broch	icccccqjcbcdj
s:broke	hcemciicjkedc
s:bronw	odccacdcmbdec
s:brood	aabpbabbcbbcZ
s:broth	ehdckjbinckcd
s:broug	micckcjddmcdb
s:brows	cdddedccdcnao
s:bruck	bcdndccdddddb
s:bruss	aobccbakcbncb
s:bruya	bcbcccabcocba
s:buchg	bbcpbbaccbbca
s:buchh	cedeedlmldddc
s:budge	jcdkbmaocaccb
s:build	jdkmjehdddedc
s:buite	nccdddcdddmdb
s:bulga	aobddcldddddc
s:bulle	odddddcddebdc
s:bumpi	bdccddqcddcdb
s:bunde	abcccbaocbnba
s:buona	ndcdddbdmccdb
s:buong	lcmccbkcmbcca
s:burea	lcbedccdndded
s:burki	mccdddcdccodc
s:burni	cnlddebddcded
s:burno	Zbaabmanbnaca
s:bursa	abebmkaobmccZ
s:busca	jdjjljfiddddd
s:busin	dkcdndlddeffd
s:busqu	allcbcabbaapY
s:buurt	bddddcoddccdZ
s:buvet	dccddaboccdca
s:cabal	eeeemedeeedee
s:cabin	ekbkdcnmicddb
s:cactu	dndeeededdeec
s:cadas	abbbcbYabbooY
s:cadea	bcbncbobccbcZ
s:cadei	ddeenddeeeeed
s:cader	oedeeedddddec
s:caduq	bcbcbbabbaboZ
s:calce	bdcdcdbcdcddo
s:calcu	rcccibibdfcdj
s:calda	deedeenedeeed
s:calde	bndddccdddbdm
s:calen	jcedeckeldele
s:calib	icbcccobcmcck
s:calli	bflmcchclbccj
s:callo	cddmeecdddddn
s:camar	bdbcccqcdccdb
s:cambi	bcrcccjbbaanY
s:camer	jddokdbcdcccm
s:camil	ecodeecedceef
s:camis	ddddddcddcddo
s:campa	llibccYlbaboZ
s:campi	mcddddkleddec
s:campu	ndccdcmdcddeb
s:canad	iibccclcmblcc
s:canal	dccdddbcdbcbo
s:cance	fddjhcdckcdep
s:candi	dhddddldickjk
s:cando	adcocZaacnccb
s:canno	pbcddcccdcdda
s:cansa	emeeeejeeeeed
s:cante	bncdjdiccmcdk
s:canti	klcdddcddcdcn
s:capab	acccdcpdddlcb
s:capac	ncfdddkdleddc
s:capar	cedeeddddddep
s:capir	bcbbcobcccccb
s:capis	ccodddbdcccbb
s:capit	bdccmnkcccnca
s:capri	coddddddedddb
s:capta	fcglljleeedca
s:capti	ncadcapZbZccb
s:captu	ceeeeddeeenec
s:carac	nccdddcdmcccb
s:carav	nobbcaabcbbcZ
s:carce	bccccocccccbZ
s:carda	ocbdccbdcccdc
s:cardi	bmblccacjmccj
s:caree	bljddcdnkiccb
s:caref	bckdhobbclcdc
s:caret	bccddcbcldddp
s:carga	dddebddcdcddo
s:caric	qcccdbbcdcbca
s:caris	bdcdddocbcddb
s:carna	abocbbZnbabbZ
s:carpe	bdmccnaaallce
s:carre	bkcddcpkicdcb
s:carri	mmdkececddbcl
s:carro	mccddcnccbccb
s:carry	kbbmcbaacbbpX
s:carte	albbcbabcbqcZ
s:carto	lbnbcZZocmbbY
s:casci	bbboccbccbcbZ
s:casei	cdeenccddeded
s:casem	docecedddddec
s:casha	cddececeddoec
s:cashi	Zcddddbdddqdb
s:casta	bcccdcbocbcbd
s:caste	ndgdkaakmcecb
s:catal	ihceddpbegddh
s:catas	cmdddadbdnded
s:catch	ddhddecacqedc
s:cated	ZbcbcpabccbcZ
s:categ	ephdcdljdcccb
s:cater	cccmdcncebedm
s:cathe	fnidddbdlbddb
s:cator	ddedncdeeeded
s:catti	bccccocccccbZ
s:cauti	cccdddcdddocb
s:cedia	bbbcpZaacbcca
s:celeb	baabbbZZbYooZ
s:celul	abbcbcocbanbZ
s:cente	bcoccbbncbccb
s:centi	cocddddecdddb
s:centr	mjldddnhddccc
s:ceram	icccmmjdccddb
s:cerca	bkkdlcmdlcedb
s:cerch	ecdokkbhccjdc
s:cerem	ncbcdcanchccb
s:cerra	ncccmblcdcjaZ
s:certa	ddodeeddcbeed
s:certi	cedcddmmlcjeb
s:cerve	abbcnaaocbcca
s:chair	aoZbnlZabnbcZ
s:chale	bccocbZocbcbY
s:chall	ccocndlcbbcdc
s:chama	bjcocbbmcbcbj
s:chamb	hcicccbmlcddm
s:chanc	ebacccbcbmboa
s:chang	idlecdekcdekj
s:chann	kcijlbcmcbjcc
s:chant	nddddccccccbm
s:chape	bbbjcnabcocbZ
s:chapt	icfcdkbocjcdk
s:chara	pbbbbcaabboca
s:charg	hccjddnhcbbkn
s:chari	lidfeefmkbjda
s:charl	jlmdddbddkddc
s:charm	acnmccacZlbca
s:chart	omfmcbbcdccdc
s:chasi	anbcccpbcicca
s:chass	ddodeecedcddc
s:chatb	lbbcocaaccccb
s:chatt	bbednckcbbaoa
s:chaus	deededdeeeeen
s:cheap	cccdddocccddo
s:checa	neeeeedeeeeed
s:check	lcdldcliikddb
s:cheer	abnddkbccnddk
s:chees	YnaabpZZbabcZ
s:chega	cdddeddddcddo
s:chegu	bbacccabbpbbZ
s:chemi	blkemjhbdbdmb
s:chenn	bpbcdcoccbcdZ
s:chequ	bpcllcbccdccb
s:cherc	jekjmeddfcddi
s:chevr	cdodcdbdccccc
s:chiac	bcncdabncccca
s:chiam	abpbcbbmanbbY
s:chica	ljediedeemdeb
s:chick	cbbdndbccdddm
s:chief	ceddemddeddle
s:chiff	mdcdcdndcdccb
s:child	kkbhdkdnibfcb
s:chilo	emeeeeeeeeeff
s:chiru	bncddcndbccda
s:chiud	cdcddZcodbccZ
s:chius	bbacbZaaqabbZ
s:chlor	bcnccdbdoaddb
s:choco	olcdcdbdcjcdc
s:chois	cdcoddcccccca
s:choos	cbbacmacnmkcb
s:chora	cdddedcddcddo
s:chors	ccadddbccocca
s:chris	ilcdccfljkdci
s:chuff	acacacpbmacdb
s:churr	ccbcccaocncbY
s:ciasc	abaqcbabbbbbY
s:ciber	cdcdcbaodcccZ
s:cidad	bcccdbaocback
s:cient	dndddlcddddmb
s:cijfe	pcaccbacdcbca
s:cimen	cdddnddeeddec
s:circl	bcbdodabcfndc
s:circu	bcoddakmcajdi
s:citiz	bcbcccabcZodn
s:clari	Zcccdqbcdcbdl
s:class	jlblenebccfdc
s:claus	nldddddddddeb
s:clean	mdbcdcicneccl
s:clear	jlcfedeciimeb
s:cleve	fbncccbnbbbcb
s:click	bbcciiabblbnl
s:clien	fdlhdemfiddec
s:clima	pecdcbbddlddc
s:climb	kbcdcdinlfcbb
s:clini	lkkkjcehfccdb
s:clink	bcldcdbdcnddc
s:clipp	bccdlcnddcced
s:close	dkcdleleedeed
s:closi	iojcmcdblZccj
s:closu	cdbddcbbdombb
s:cloud	jlceedjdccdnb
s:clubh	cddddccbdbdcq
s:clust	mobdcdcccbcdc
s:coach	cjbmdcojkbcdc
s:coati	ddmdeecdcmddd
s:cober	cdcddcccdccco
s:cobra	abaocbocbbjca
s:cocin	cmddddccdcddo
s:coffe	bbZnldabpbccb
s:coffr	bcbccbpcccccZ
s:cofin	coccdccdcccda
s:cofon	ebeeneeeeeeed
s:cofra	ddeemedeeedee
s:cofun	ebeeneedeeeed
s:cogna	odcdddbdcccdb
s:cogno	dedeedddedncc
s:cohor	acedepcbddded
s:coimb	bcbbcZjrbbcbY
s:coinc	ccbdcdjccpema
s:colab	mcbcccbccbmpa
s:colaz	ddddbdccdcddo
s:coleg	bmcddoccddcdc
s:colla	liicdbmbckldb
s:colle	iejdejdlfgdeh
s:colli	cbcdndcdddmdc
s:collo	bkhbcbappblbY
s:coloc	cccdddodccddb
s:colom	ZabbcbrbcbccZ
s:colou	mcadccmcbocdb
s:colpi	ddodeekedddad
s:colum	cjbbbqabcibcZ
s:coman	cccdedceedndd
s:combi	pdbkdcaccclca
s:combo	acbacnancbbbl
s:comec	mcccddbcnclca
s:comed	accbcoaacbbcm
s:comem	ddeeedceeened
s:comen	mccddcaocbcba
s:comer	bncdddkdddcdc
s:comfo	ebqccdbcbbdcc
s:comin	mccdddcdcbddp
s:comis	apbcccnccbZca
s:comit	abaqcbabbbbbY
s:comma	bcccocdbcbmbm
s:comme	ddcjkcciekcmg
s:commi	kidlijjccdfdd
s:commu	ckmjejcmccdfb
s:comod	ddcddacdcoddb
s:compa	djjjmdfdkcdfb
s:compe	fjenhikdcdidb
s:compl	cecleeihhijjd
s:compo	abbcnmkalabmZ
s:compr	heefhjldecgdk
s:compt	icdcdbjocccck
s:compu	nbecckbdldnca
s:comun	ancbccancldmZ
s:conce	mecjkebncjccb
s:concl	acllocdccbcdb
s:conco	cpbcclbocbccZ
s:concr	ecpjdcandbcdb
s:concu	bpbchcnblbabZ
s:condi	mlcdidccdccnd
s:condo	kcabcbjbbrbba
s:condu	clcndmgceccdd
s:conec	ccbcdcbccmiqa
s:conex	neeeeedeedeec
s:confe	decidmchcllci
s:confi	diljdicdcclji
s:confl	lccpdcbdddddc
s:confr	dkcoccjdcccdb
s:conge	ndeeeddedeeeb
s:congr	ddhccejdenilc
s:conhe	bbmeccabnjbnY
s:conmi	cmdeddcddnddb
s:conna	cncdddcdjdkmb
s:conne	dddiddhdenimb
s:conno	bdddddnddbZcn
s:conoc	bfocmcaccmecb
s:conos	bmnedcbcincca
s:conoz	bccdlZbbobccb
s:consc	bkkcocaccacdb
s:conse	igdkicmdlcfcd
s:consi	cjlfhjdekddjc
s:conso	ljiddjkddidec
s:const	keckeccnlbkca
s:consu	jidndcjddcdie
s:conta	edkdddddikkjd
s:conte	chmcidaekdfkj
s:conti	fhlcdgbciieob
s:contr	jlededhdfdedk
s:conva	amZapbababbbZ
s:conve	djklfeicddcmb
s:convi	bedjdlflcbina
s:convo	arcccZbccbbcY
s:cookb	lbbbblYpcbbcY
s:cooki	bbkdcoccbbddc
s:coope	klimiibcdjdcb
s:coord	llddddcdehldd
s:copen	bnZcccbbbocdb
s:copro	abcpbbccddbda
s:copyr	bdccekccdcpaZ
s:copyw	iclkdcndccddc
s:corag	ddeenddeeeded
s:cordi	bcccdakqbkcca
s:cordo	ccodddcdcccaa
s:corpo	bcecdonckcjbb
s:corre	dkeddmgdcdeld
s:corri	mbbcbmnacable
s:corte	deedeenedeeed
s:corva	ckddddccdnddb
s:cosme	aapbccdcbdmca
s:costa	qcacccZcabccb
s:coste	pcadccacaaccb
s:costi	nadcdlncdccdc
s:costr	occccdccdccdc
s:costu	mbbccmbcnbcca
s:cotis	dddddddcdcddo
s:coton	dddddddeddnec
s:cotta	ckdeedcddibep
s:coule	dddeeedeneeee
s:coulo	bddddccbdccdp
s:counc	ljdmdccikccdj
s:couns	aoanddecccdcm
s:count	eiekdchmieidc
s:coupo	cddddccdddoca
s:coura	bdZddcpdlcddc
s:couri	bccccdceecsda
s:cours	bicddnandjbdk
s:court	gdccdceodjdda
s:coute	dddddddeddnec
s:couvr	dZeddodddeddb
s:cover	jockcchckkcca
s:covoi	dddnddbdddcdb
s:cowor	baacZcaqcacca
s:cozin	acbccbmbeccnm
s:crack	mbbcddpdcccdc
s:crash	mccdccbcjbccn
s:crava	ccbdddoddbcda
s:creat	mjkddlidcdbdc
s:crece	bcpcdccccccdb
s:crede	jbccdjnccclba
s:credi	bcdmcjnbcednb
s:crema	obbbnbZccccdb
s:cremo	bcccccoccccca
s:crene	cdbccclcobdcb
s:cresc	bkqcdclcdcddb
s:crewi	acocbcnccbbcb
s:crian	bdcdodbccobba
s:crimi	coddeecededed
s:crite	mddledcdedded
s:criti	aaZnbbZaomaaY
s:crois	bbncccnccZccb
s:croni	ZbaoboZabaabY
s:croqu	ddeemedeeedee
s:cross	diiccdfkcmddj
s:croyd	mnbdddaecdddd
s:crypt	lbccccbcdcqca
s:cryst	kccdeeoddecdc
s:cuant	neeeeededdeec
s:cuelg	cdccddccdcoca
s:cuida	babcccacobccb
s:cuisi	bddcdmccdcccp
s:cultu	ffldddmldcddc
s:cumpl	ddcdeddddYdcp
s:cuori	deeeddceeened
s:cupbo	lmbdddbdbndcb
s:curat	kmlccchmcbccb
s:curie	ckodcdlbdcddc
s:curio	bfpcccldflccb
s:curit	cpndcdcdccddc
s:curre	hemffdkiiddec
s:curri	akkddkfenclda
s:curti	bddddcncdcnca
s:cusci	bcddodcdddddb
s:custa	pcadcbacZacba
s:custo	ddckmckdddked
s:cutti	jlcdcnbcclddb
s:cyber	ddcdddcddcoda
s:daard	dndeeededdeec
s:daarv	aobcccbccbccb
s:dachd	cdddeccddddep
s:dachr	bccddcpbbccdZ
s:dagpr	qcaeeededdddc
s:dagvo	ZabbbpbbcbcbZ
s:damig	nededededeeed
s:damlo	abbbbbapcaabZ
s:danci	pbbclcbcdbcdb
s:dankb	cabdcdbcobccb
s:danke	bccocaabccbcb
s:daque	eeeffendeeeee
s:dares	bccccocbbbcca
s:darub	ccbdccbncncba
s:dashb	ocbedjjckeccc
s:datab	pfhfccefgcedd
s:datas	bclcdcldbodba
s:datat	apbcbcbcbbcca
s:daten	mmcddfclejdeb
s:dauer	dpdeeecddddec
s:daugh	dhdcfkbheoedd
s:davan	ccncdbbacmccn
s:daven	nnccdbbccccaa
s:davve	bblbccabaoccZ
s:dazwi	codddccdddddb
s:deadl	mkcmdjcdibccj
s:deare	bccccbaobYncm
s:deber	cccdddodccddb
s:debit	bdccdbocdcbcl
s:deblo	cdcdddcdddqca
s:debor	cdcmddmdddcdd
s:debri	lddcenccedded
s:debut	acccccaocbbba
s:decal	bdedecddedddp
s:decem	liecchdnceccl
s:decen	nZbbocbbcbbca
s:decid	bjlkddjcnbccd
s:decis	bkbqiclcccdcb
s:decla	bcbmccnccbmcb
s:decli	dccmdkadcbbpc
s:decor	boccccbcdccdk
s:decou	mcbdddnccdbdb
s:dedic	aebjcbrlkbccZ
s:deeln	aaabbaZpbaabY
s:defen	ddldeecddmldc
s:defin	ajricchccbccb
s:degre	dededdjldmdec
s:degus	nededecedeeed
s:deich	dedeeedednedc
s:deixa	ababbbbbpbbbZ
s:dejar	bcpcccZccbcca
s:dejeu	bclmcbbidmcck
s:delac	cdcddmcddkdmc
s:delay	bcbcdcbbcqclj
s:delet	cicdddcjddola
s:delib	cocedddecddda
s:delig	bmcceckmcmfcb
s:deliv	lcccdijfccllj
s:deman	fdcekccddceol
s:demar	ncddddcdddmde
s:demen	jddddccmdbedo
s:demit	ccbdddccoaccZ
s:demog	acccccbpbbbZZ
s:demon	bcbbibrmcaccZ
s:denma	aobcacncbbcdb
s:dense	deceeeoeeceee
s:denta	cednedcdedddd
s:denti	jdchdcjckjdcn
s:depar	hkjddkdcjdecj
s:depen	emncdlbcdcclb
s:deplo	dedcemdcbnded
s:depos	dddhecbdfcqdk
s:depou	oddbdbcdddcda
s:depre	bcacccbcbncco
s:derma	cddmedccdcccp
s:derni	abaccmkmnlbbb
s:derri	dddoddbcdccdb
s:derru	bdbdcecddcocc
s:derti	doeeeedeeeeed
s:desab	ZaapaaabbbZnZ
s:desac	cdcddcccdblqa
s:desaf	dendeededdedd
s:desar	eicddcoddcdma
s:desay	deeeeeccededo
s:desca	bcccdbbbccpca
s:desco	bcbccclnbmbcZ
s:descr	jlkjdddcccfdl
s:descu	ddddpededdeec
s:desea	cccdddcdcacbo
s:desej	ddceeecddbdco
s:desen	elcdddndkddeb
s:deser	bfeckjlecpcca
s:desfa	ocdddcddcddda
s:desig	jledhdhdkdeec
s:desir	nleeedbdddddc
s:desis	cocdccbccccca
s:deskt	acccddbcddqdc
s:desku	accqcbbccccca
s:deslo	odbcddbdcdddc
s:desmo	bcnelecdddded
s:desno	deeedenddddeb
s:desor	cdbddcbccqadb
s:despa	pddddcccddddb
s:despe	kkccdcbdlcddo
s:despi	cccdddccobdca
s:despu	bmbcccbbbocca
s:desse	occcccbmcccda
s:dessi	odcddccddccda
s:desti	jcbcmcmccbcdk
s:destr	bcbccbbpcbbcZ
s:detac	ccneeedededdd
s:detai	himcddddefjkc
s:detal	cocddddeddcdd
s:detec	fccchcdncbocZ
s:deten	bdcdcocbdccda
s:deter	lmmccdbcddccb
s:deuts	bcbcccpbcbbbZ
s:deuxi	mccbdcbcdncck
s:devel	ejcekijeidhic
s:deven	bbbdbbnnbblca
s:devic	bcccjdoklccdb
s:devoi	cbpcdcbabbbca
s:devol	bcccccmcccpcZ
s:devue	bbbcccacbbqcZ
s:dezel	cccbbcocdccdb
s:diagn	bdcblcpcdbccl
s:diagr	odcddcbccbccc
s:diale	jcbccnbccmbca
s:dialo	cecemeleedeed
s:dialy	bccpdccdddded
s:diamo	cabcccXcdcqcb
s:diari	mdbdddbdcbddo
s:dicht	ccccdcbocbcca
s:dicta	Zabpbbababbba
s:dicte	adbdddodbcddc
s:diens	cocddkcdedddm
s:diere	odddjccddddda
s:dieti	qccccbaccddda
s:diffe	ddjeddijdknhb
s:diffi	acccdcnmcjlca
s:difun	dddeeededened
s:digan	cdccddccdcoca
s:digit	kmddjjkjdcddc
s:dijer	abacccbboabba
s:dijis	bcpccbbcbZbcZ
s:dijkg	dcdencdeeddec
s:dikta	dddeedpdedbcc
s:dilig	accsclbccaccb
s:diman	ZbbbcbZpcbbad
s:dimos	ccbdddqcbccaa
s:dinhe	acbcmbobbbmbZ
s:dinsd	jddddiclddcdo
s:dioce	pddcdcceedddc
s:dipar	coddbdbcddcdb
s:dipen	aobcmclbcbbcY
s:dipin	cccdcdoccccdb
s:diplo	abkccbbmobobZ
s:direc	jmedgdidjcidc
s:direk	cnddedddedlec
s:diret	iqcddcfjddddc
s:direz	oeeeeedeeeded
s:dirgl	ddbddaccbpddb
s:dirig	bncddcmcmdddc
s:disag	bcbcccbjbqccc
s:disap	acodcdZboccdc
s:disat	bcccccbbcbpbY
s:disbu	bccbbcbbccqca
s:disci	bcccdpcdccdda
s:discl	jdcnddiddlddc
s:disco	dmcdccljcemcd
s:discr	bkrcccZcbZmcZ
s:discu	mdljedcdefcdj
s:disdi	dddeeeeeedeeo
s:disea	Zccnaobccdcda
s:diseg	nededededeeed
s:disen	micdccbcncckb
s:diskr	leeeeedeeemed
s:dispa	ldjcljailacmZ
s:dispe	aabcodcdbmcdb
s:dispi	cocdddddcddda
s:displ	bddddmcbdjcdn
s:dispo	ldcddglcjcdcn
s:dispu	abfnccakcocca
s:disre	bddndkbbdccbm
s:disse	hbancZlaapbca
s:dista	mdddjliddegdc
s:disti	cdcdkdmcbncdc
s:distr	iebflcnedeedd
s:distu	amZcbcacoacba
s:ditch	clcddeneddcee
s:diven	bccdccpadcoda
s:diver	ccodldjdccddc
s:divid	jdddddcddckdo
s:divis	lccdddhdkbddn
s:divor	jbbdcnbdbbnec
s:divul	bcccdoccdcada
s:dizai	bcdcdocbddcca
s:dizen	aoZcbcZabobaZ
s:docen	ccedeqdddedec
s:docht	acbccqabbbbcZ
s:docte	abbpcbabcbccZ
s:docto	aldlijobmaccZ
s:docum	lbbmcccckcjne
s:dokte	bbacccaacaboZ
s:dolar	mdccjckcccocb
s:dolla	icbndmjacbmce
s:domai	nededecedeeed
s:doman	ahbcccacrbcbk
s:domat	cdcddcbccbcbo
s:domen	bbabbbapbZZal
s:domic	bcccdcbcccncl
s:domin	cjbcclckcblcn
s:donat	dcbnccilclkdb
s:donde	ldddedddccddo
s:doner	abbbbaapcaabZ
s:donne	ekilddbkccdcl
s:doorg	pccdddbddcdca
s:doors	eeeeeeeemeeee
s:doppe	odddddcddcdcb
s:dorma	bcjdddboccldc
s:dormi	cdcbddccdcddp
s:dossi	jdddddmdjcjdl
s:dotat	bbbbcaapcbbbY
s:dotie	dpdeeecedddec
s:dotto	mdddmccdldddb
s:doubl	bcncbhjbcarcZ
s:dougl	cdddccccccodb
s:douto	nmcdddcdddcdc
s:dovre	bcbbcobccccca
s:downl	bcbcjcimgbona
s:downt	bnbdddcccbddo
s:dozen	dddadocccdddc
s:drain	bcbdddocmcdec
s:dranl	cddeeecdddddn
s:drauf	deeenedeeeeed
s:drawi	jccdjemlhlccb
s:dread	obbbamZoaacda
s:dream	nddddcccekdeb
s:dreht	oddddccdddcda
s:dreis	cocdddddcdddc
s:dresd	cdeZlacoeeded
s:driee	dndeeededdeec
s:drieh	nddedededdded
s:dring	dedeeededdnda
s:dritt	ccmdkdcdlbccl
s:drive	chekmejdkcbce
s:drivi	elbedabbejmdo
s:drohn	acbccbbbpbccZ
s:dropp	fcblbaefbkock
s:drown	adccddsddcddc
s:druck	ccccdcobdbcch
s:drukk	bdddddodddddZ
s:drumm	nbbbZbabpabcY
s:drydo	lcblcobbcacbZ
s:duerm	dddcddcdddodb
s:duide	neeeeeeedeeed
s:duize	odcdcdcdccddc
s:dumpl	cmcdddbcckcco
s:dupli	kcbcccaZcbmkn
s:duran	ilccclbcmcjdb
s:durat	pecfedcheeded
s:durch	iddddnccddddl
s:duzen	eeeffdndeeeee
s:dweil	bddddcocdccdZ
s:dynam	ncobccZbcbbcb
s:earli	jfonccZhcakbZ
s:earni	cddddZbrddida
s:earth	dldeeedelcefe
s:easte	iddlemcceeeed
s:echaf	cddeeddcdddbn
s:echan	diliddiddgddj
s:echar	babcccacobccb
s:echea	cddeedcdddddq
s:ecolo	bcnddbnccbccb
s:econo	clcbdmcmdcmcb
s:ecrir	cdccdqbcdbcca
s:editi	ajcccllmlcbca
s:edito	hdidhdnelfcdc
s:editr	ccdcdocdddbda
s:edizi	bcbbcobcccccb
s:educa	bpbkdbljccidb
s:efect	ccodddcdcccba
s:efeti	dqdeedddddddc
s:effec	bicmdcmdcdcdb
s:egali	ccdenddddddec
s:egreg	emeeeekeeeefe
s:ehema	ccddddccddocb
s:ehren	ddeddnccdedea
s:ehrli	abbobaZbbancZ
s:eigen	almcncjcccdda
s:eight	dkcdedpdcbded
s:eilan	dndeeededdeec
s:einde	ccbccnbmbaccm
s:eindh	jncdddcdldcec
s:eindr	oddddcbddddda
s:einei	deeenedeeeeed
s:einfa	bbqeeecdddedd
s:einfu	cceddocaeddec
s:einge	kmddddcccdnaj
s:einhe	bcdocZccdddda
s:einho	addodccdddddc
s:einka	cdccddqccbdci
s:einla	cdcddcbkdbcrb
s:einre	meefffefeeeed
s:einri	ddddddccdadbo
s:einsa	odeeedeeeeeed
s:einsp	ZcbbcrabbbbcZ
s:einst	bbbjqcbllbcba
s:eintr	ckcddccqcccck
s:einza	bcdcdcbcccqaY
s:einze	abbocbbcccccc
s:einzi	ccccmdcddodca
s:eisca	ocdddccddcdda
s:eisen	ccdddodcdddcb
s:ejecu	bccddcccddpcc
s:ejerc	accccpacdcZca
s:elder	ZbabobZnbacca
s:elect	eddikcbckhkcm
s:elega	bcndccacbobca
s:elegi	cccdddcdcacbo
s:elekt	bkcddcodcdddk
s:eletr	bcbcccbcocccn
s:elett	bccclnmcdcccd
s:eleva	boanblabbbkda
s:elimi	bcbcccabkZbqY
s:elsew	ZcaccnpbcZbcl
s:elter	dmdeedddddeen
s:email	mdeeeedeeelec
s:embar	abcbcnZbcacbo
s:embas	ccbcddacccsca
s:embau	dodeddcdldkdc
s:embed	mmjdddcddcdkc
s:embra	cdcdddmddZdcp
s:emira	bcmddmldccdec
s:emoci	cdbecdoddccdc
s:empez	eccdcckmclldZ
s:empfa	bcbcccbbcbobm
s:empfe	dcceeddepcedc
s:empfi	ccbcdobccbccb
s:empie	ccbcccmncacbm
s:emple	ccdjldcddddpb
s:emplo	cpfjhdeeicddb
s:empre	ccmjjcfdmdmcb
s:empti	ddddeedcdcddq
s:enabl	ddddeeoeedeee
s:encai	bncddcbcdcobZ
s:encaj	dljfffefeefee
s:encam	occddbccccdca
s:encan	lkbcmlaacngba
s:encar	ojdddmcdcdcca
s:encer	bcbcccbbcnlZm
s:enclo	bccdddcfdimcp
s:encom	bccchbbcmbobn
s:encon	cclcckbkblcck
s:encou	mmbdedcdbmddd
s:encue	cddmdbdmddcdc
s:endli	noccdcbccccca
s:endor	cccdjddcdbcqa
s:energ	mdkhdkdkddidb
s:enfan	ccbccbamnbjbm
s:enfer	aeblcbinmbjce
s:engag	pclcdecdededc
s:engen	emdefijdjddkc
s:engin	jldeieifgdehc
s:engli	mibcckjgjdhjb
s:enhor	ccnddcbccmlZk
s:enjoy	cmlddclaclddb
s:ennuy	ddqedededcddc
s:enorm	ddddemcddodcb
s:enote	occcdbbcdcbda
s:enqua	ocdddcddcddda
s:enqui	ddccdbncmcikg
s:enreg	bbbccbbncbcqY
s:enrol	jadcdlkaddccp
s:ensei	cddddddcdddbo
s:ensem	cdddnddeeddec
s:ensen	pbbcbnbZcbbcZ
s:ensin	bdbddcbccocca
s:ensui	bdccdcnbdcccm
s:enten	kbkekcacobcca
s:enter	khfmicekcgddc
s:entfe	dccdddocddcdb
s:entfl	dddddddddcdcp
s:entir	bnbdcdkddmidc
s:entit	acpccecddcded
s:entra	abbcdbbslfjbY
s:entre	ckcndecjkdmca
s:entri	bccddcaodccmb
s:entru	neeeedddeeied
s:entsc	ZcbbcoabbZbbm
s:entus	cdedddbdeened
s:entwi	cedmicmdkdjdb
s:envel	kcccccaccbncp
s:envia	kcbccbabcanXo
s:envir	mcloccZcfdcca
s:envoy	ebkcncaddcoca
s:episo	kccceliodbcdf
s:equal	ccbdndbdkmcec
s:equip	fddkkjldddkdc
s:equiv	ikbcddbdoccdc
s:erava	bcbcccbbcobca
s:eredi	deddddddedncb
s:erfah	mdddeddddened
s:erfas	oddddcbcedcda
s:erfen	dededdcddcncb
s:erfol	cdeddccdccobZ
s:erfpa	dndeeededdeec
s:ergeb	ccmddddddcdob
s:erhal	akaccbblbbpnY
s:erhie	ddddddbdddddo
s:erhoh	ZbaacaZbbZbpY
s:erinn	mcbdddldlmccb
s:erlau	nmeeebdedeeed
s:erled	cdddedddedncd
s:eroff	cdddedddedncd
s:errad	ndeeeedeeeeed
s:errei	ccoddcbdccddb
s:ersat	deeeeeeeededn
s:ersch	abacbaZpbZbnY
s:erstg	deeeeepcedced
s:erstm	bcccocbccccca
s:ervar	nbeeedddeeeec
s:erwah	ddceeddddcdpb
s:erzah	coaddcldcmdcb
s:esami	bdcndccdddddb
s:esbor	deedeenedeeed
s:escal	bccldoabZnbbZ
s:escen	bcccdcobcccca
s:escol	bdddddjcjckcn
s:escre	acobjoabcbbcZ
s:escri	chmmckcbgimca
s:escuc	bcnckcncbbbcZ
s:escue	aaabnnZbmabbZ
s:eserc	acdbcoaccdbcZ
s:esgot	eeeffdndeeeee
s:esist	cededededdned
s:espac	dnededdeeedeb
s:espan	Zbccdcpccccca
s:espec	jccmdkbkdecdk
s:esper	bcbncclclblka
s:esplo	bdbdocabcccca
s:espre	mccbdcnddcddb
s:esque	ncncddcdddddc
s:essen	cnccddccdckdk
s:estab	kncdddmdccjcc
s:estad	bmdcdobccccdZ
s:estag	ccdeddbdpddcc
s:estam	ikokncbccbcca
s:estan	cbbcdcpccccba
s:estar	lcodccaccccca
s:estat	bnicmmccccccb
s:estee	ccccklljiclcb
s:ester	qdddddcdddddb
s:estim	ldifdfmccbjdj
s:estin	cdcddcccdcoca
s:estre	ZaabbbZpaaaoX
s:estri	cdddedddddddn
s:estro	cdbdddbddccco
s:estru	cncddddededdd
s:estud	bckkdbblncccj
s:etich	nededededdeed
s:etike	pcbcccbccbcca
s:etiqu	mdbdddcdoaded
s:etudi	bddbjbbnlcddl
s:europ	lcbclceacaocb
s:euseb	ddcededdndeec
s:evalu	rccmdcdceceda
s:eveni	eeciindmecdde
s:event	ldndcdcdbiddb
s:every	cekdkhckjkicd
s:evide	fcbcdcabcnccn
s:evita	nddbdccddcnca
s:evolu	bcpcccZcbbcba
s:exact	kicjcckimjdcb
s:exami	cbbmhpccjfcgb
s:examp	cdcdddpdbmadd
s:excee	pdcceecedddde
s:excel	dkkddjcccnjdb
s:excep	bcldddabcbodm
s:excha	iildecdjdimdb
s:excit	ddodeejeedfed
s:exclu	eibddcpkcclcb
s:execu	iidedjnkccieb
s:exemp	deeeelldedeek
s:exerc	lkcccbillbcdj
s:exhib	lbmccccpiaccZ
s:exist	ddddmdbmddeed
s:expan	dcpdddkcdhkdb
s:expec	jilddmfheeddc
s:exped	ncbcccaccbcan
s:expen	jdbccljkcccbo
s:exper	eedmefedlchde
s:expir	bcbccclcibmko
s:expla	jcdlboedclcdb
s:expli	bccldomcccddb
s:explo	ccnkiekdicddc
s:expor	akbcndmcclcdb
s:expos	ilbdedccddccn
s:expre	kjbddddddpddc
s:exten	kdcddejcdcido
s:exter	qccddmdddddec
s:extra	cddeddcdddncl
s:fabbr	bbbcccbboabba
s:fabri	ickobclbblbcZ
s:facci	bcacccmccbnbl
s:faceb	abcccbancbnca
s:facen	bdpZcbacdccdb
s:facha	mccddmjcdddde
s:fachb	dpbcddbbcccda
s:fachf	bbccdcboccbca
s:fachi	ZcbccpabbbbbZ
s:fachk	bbZbccqcbacba
s:fachl	ccpdccaccaccb
s:fachp	ndedebdeeeeec
s:facil	cibdhdodciddl
s:facto	ejjdhdnekccdc
s:factu	ndcdjcjddccdm
s:facul	adcchlbqchccb
s:fahrl	cdddedddddcdp
s:fahrr	cdcdddcdcccdq
s:fahrs	deeeeeddededn
s:faili	cddddnmcdcjcb
s:failu	bcckdnfbdcnbb
s:faith	cbjdddldidlel
s:falam	ddcdedndddddc
s:falan	cdddddccdodbZ
s:falec	eedeeeddmdded
s:falta	abacccabpabbZ
s:famig	bcbccobaccccb
s:famil	cmkhihfchkecb
s:farbm	cdddedddedddn
s:fareb	kjmdjdjdcjddb
s:farew	dccddddcckdcn
s:farma	kfajcccccccpg
s:farme	ddbmmkkkcecca
s:farmh	ncbdcdmcccdeb
s:fashi	abacmcZodanca
s:fattu	klclddlcdccdh
s:fatur	acdcdcqkddcca
s:faudr	oddddccdcdddk
s:faute	cdadddcddoddb
s:favou	lcickdbdcnccb
s:faxge	eneeefefdeeed
s:fazem	bcdcdcpcdccca
s:fazen	ababbbaapabbZ
s:featu	lbcccbmpbaZma
s:febru	ndccdlcjkhddd
s:fecha	nccddcbccbccn
s:feder	nlcldbfcdcfcb
s:feedb	bbbkmdbaeicpa
s:feeli	bblcdcncblccb
s:feest	ccccccbbcocbZ
s:felic	ddbeeedddpcYa
s:feliz	ndeeeedeeeeed
s:fello	bbbccaarbfcba
s:fenet	cdcdddocdcdda
s:fenst	anccdcccdcccm
s:ferie	cddedddddcaep
s:ferma	cdcdddcddbdco
s:ferme	cdmddbcocacda
s:ferna	kdcnedceecdee
s:ferng	cbmdddcddccnb
s:fernk	eedeeeeeodeed
s:ferra	mccncbmcccdca
s:ferre	ndcdddmddcbdc
s:ferri	cdbdmdcmdlddc
s:ferro	neeeeedeeeede
s:ferti	acbbcqbbccbca
s:ferve	bbbcccabcobbZ
s:festa	bnldddldddddc
s:festg	meefffefeeeed
s:festi	rcmccbjacbccZ
s:festl	cedneedeeeeee
s:festp	mcbcccncccbda
s:fetch	acbcccnboabcZ
s:feuil	acbbcobacbabm
s:fevri	odddddcdddbdc
s:ficam	eeeffdndeeeee
s:ficar	cocdddbcdcccb
s:ficas	cocddcbccccca
s:fiche	bcccdcbccboca
s:fidel	cdcddcccdcbbo
s:fiduc	bdddddcdddodc
s:fifte	jdicimmccicdc
s:figur	bkccocnccacdm
s:filia	cccdddcccccbo
s:fille	beeddecdeenec
s:filli	mcmdddbccdkdj
s:filmi	iccccpjbddcdc
s:filom	bcbcccbbdocca
s:filte	mdddldbedddee
s:filtr	cdddedcddccdo
s:final	dlbddccljjecm
s:finan	jlkdhekcddidc
s:finde	dddddddddddcp
s:findi	kdeckckbklddc
s:fines	emeeeeeeeeeff
s:finge	ccadccabcnccn
s:finis	iedfkbbeobckj
s:finke	meefffefeeeed
s:finla	cnleeedddcced
s:finte	kcjnecckjcddc
s:firew	bccbdbcbdcpcl
s:firma	llcdddccddddo
s:firme	cbddddcdddddp
s:firmw	pcccdbicccddb
s:fisca	pccddacbdccda
s:fishe	lkbbmlZncbbca
s:fishi	mmbojbabcbccb
s:fisio	odbdcdbccccdb
s:fissa	cccdddodcbddc
s:fitte	bdmdddbcdbddo
s:fitti	dblmccZcoZbcY
s:fixsa	cnccdedeeeeee
s:fizer	ddcdedncddddc
s:flagg	oabbcdbcddndb
s:flatm	bcmckcbcdcddo
s:flede	bccccbbpbbccY
s:flens	bcccdcoccbcda
s:flexi	nlchcjacccdcm
s:flies	cdddeccddddep
s:fligh	nkcdcoabccccm
s:flohm	aaabbbZpbZbZY
s:floor	nedddeddeedfe
s:flori	acaccclbaonca
s:flowe	cdddmdcddZddo
s:fluss	cdcddcocccccb
s:flutt	ndddddldceeed
s:foldi	cbmdkdccdbcjn
s:folga	acdbdocccccca
s:folge	odddedcdedcdc
s:follo	iecfefhefjhke
s:fonct	cocddededdddd
s:fonda	mcdciccdddnda
s:fonta	cdddejddedddo
s:foota	ocacdcacbnccb
s:footb	ljbblbabcnccn
s:footp	ndbbddnbdcdec
s:forbi	lnddcecdddced
s:force	bcpddcbbcbbda
s:forde	bbbcmobcbccca
s:forec	oeckkfbcdccdl
s:forei	blcdddcddcodc
s:forem	brbcbcZcblcda
s:foren	YacobkZbcbocZ
s:fores	mccdddcdnbcec
s:forev	bcacbcaboipca
s:forfa	lccocbmcbcccZ
s:forge	mdbcddncdbddc
s:forgi	analjckilbcdb
s:forgo	cjbdddldcpddb
s:forkl	kbamcbmanabca
s:forma	cehciooicccca
s:formi	cddemecmdddee
s:formu	occmddbdiecck
s:forne	ddeeeeededeen
s:forni	bcccccnbcbcbo
s:fortb	dddadocccdddd
s:forth	lddddcboddbdb
s:fortn	mcebkldlccdde
s:fortr	dlcedeeeldeee
s:fortu	obcdccaccdmdb
s:forwa	iejcddbhjkldj
s:fotog	mcbccclcnabcd
s:fotov	bcdldncdddcda
s:found	fcchpfihccedc
s:fourn	bbbmccaacbnbl
s:fourt	cjiddofcicdjb
s:foutl	adbdddodbcddc
s:fract	pebcccknccddb
s:frage	cccrdccbdcccb
s:frame	obfcdcnccbcdi
s:franc	icjddcqdjccdb
s:frank	blaobbnbbbbda
s:franq	bcocncbccbcba
s:frapp	caoeeecebdddd
s:freed	eldbnkabcbmdb
s:freel	ldfdddkilegec
s:freez	dcbbmmblcaccm
s:freia	eeeemedeeedee
s:freib	ldcdednekdddc
s:freig	fkfddjlclcdib
s:freih	ddcdddcdddndb
s:freit	idcddmckdcddn
s:frequ	ddleeeceeeele
s:fresh	dcdekdcdocddc
s:freun	bcbccbbcccpca
s:frida	amcccncmcjcdf
s:frien	bdnclblccklca
s:frigh	ccZdddncoZcdb
s:frigo	cecnedcddedde
s:fritt	eeeeeeedededn
s:front	aqccccccccnca
s:fruhb	bbcccbapbbbbY
s:fruhe	oedefedeeeeed
s:fruhj	kleeeeefeeeed
s:fuhrp	ccoddccdccddb
s:fuhru	cccdddcqccnbY
s:fullt	Zbpcdecddcced
s:funci	boddddbcdcndb
s:funct	elndddcckdccd
s:funda	bbnocbbcabcca
s:funde	accdddmccbccn
s:fundi	ajacqcmbbbcdb
s:fundr	jkkdicoccbcdb
s:funer	mcbcelbcckccn
s:funfs	cdcdddcdddndb
s:funfz	dedeeeddecedn
s:funzi	bmnclcbbcccca
s:furch	ddcecdcdqcddc
s:furgo	abacobnbbbbcZ
s:furni	jeldijkddchdc
s:furth	jdnddhdjddddj
s:gabri	cbcdmdbddmldc
s:galla	eedeeedendefe
s:galpo	ocbcdcbcbcdcb
s:ganas	abbabbabcbpaY
s:ganha	cdddncdeeeded
s:garag	cdcddcccdcndm
s:garan	cdcdecmcccqcd
s:garde	icbcmjbccecio
s:gardi	cdcdcdbcccddq
s:garib	bcbcccbbcobca
s:gasol	ddcededdnddec
s:gastd	bdddepcdddddb
s:gaste	dedeeeddddedo
s:gastv	ccdbdobbdccda
s:gatea	cddddccddcddn
s:gatek	acabbcoabZoaa
s:gathe	cdleddbndcddd
s:geacc	eedeeedeeddob
s:geach	odddeedeeeied
s:geand	bcocccbcbbZnZ
s:gearb	cdcjcdijoiddc
s:geblo	eeeefeeeeenbb
s:gebou	aabcpbabbabca
s:gebra	cddoedbddecdc
s:gebro	oddddccdddcdb
s:gebru	abakbbZblbqbb
s:gebuc	oddddcccddcda
s:gebun	bandbcacobcca
s:gebur	cdcdddcbdmdbl
s:gecon	ccadccbcbobca
s:gedac	docebdcdddcdb
s:gedra	cocdcdcdedcdc
s:gedre	cbcdodddcdddc
s:geehr	jkdjeedeidgef
s:gefal	cdoceegddkjdc
s:gefel	cnadddbcdicao
s:gefin	cccenecdedddc
s:gefre	dddddbccbodca
s:gefun	ddcddbccboddb
s:gegar	bcbbbbYbcbqca
s:gegen	cmcdeemeddeed
s:gegre	ccbcccacapbaZ
s:gehal	boddedccdcdcn
s:gehei	abapcbabbbabY
s:gehol	ddbdddcccodca
s:gehor	eodeeddeddeed
s:gekek	bcccdcpccccca
s:gekip	eedeeeeeodeed
s:gekom	bbZaccacqbccb
s:gekoz	boabccYbcabbm
s:gekre	oddcbdcdeeddc
s:gekun	dccededdoaddc
s:geldt	deefffdfeemee
s:geles	dedeeenedeeed
s:gelez	acbcdccbdccob
s:gelos	cdcdddccccdoZ
s:gemaa	boZcccbcoacca
s:gemac	cdcddmbcmcddm
s:gemee	nlcddccdckdcl
s:gemei	dnjejdcddkddc
s:gemie	cccdoccdcbcdb
s:genan	cdcedecddddqb
s:genea	cdccdoccccdda
s:gener	gjlkdcijdbedl
s:genit	cdddddcdddddp
s:genna	mcdddccdddddm
s:genos	bbbbcaapcbbba
s:genti	nccdfkcblckdd
s:gentl	acdddokdddcdc
s:genui	clclddibddmdb
s:geolo	bbikcmabbbbpY
s:geome	cadddomdddddb
s:georg	aodeddcddkcdd
s:geote	omddddbcdddad
s:gepla	cccodcbccdddZ
s:gepro	bcacbcaccbpcZ
s:gered	ddcedecdccddp
s:geren	jndeeededdhic
s:geric	accocbbcdcddb
s:germa	ccmcccmccaocb
s:gesch	bdlmdcccdcico
s:geseh	ncbcccmcZmbbZ
s:gesel	cdbdodbcbccab
s:geslo	deeeeeeeeenbb
s:gesol	dddeedceodeed
s:gesor	ddddeddddcddo
s:gespa	deddeddddpddb
s:gespe	cbcdddccacnpc
s:gespr	bjkmcdlcmchdb
s:gesta	dpdeeecdddeec
s:geste	dkbdddcdmmddk
s:gesti	decmcikfeclla
s:gesto	edcldlmdcccdm
s:gesuc	ecddlkidccdkk
s:getip	bbbdcdaccpcca
s:getra	cdbdddbdcbddo
s:getre	ddcedecdccddq
s:getti	fjodddlcckddb
s:getto	bcbncbanccccZ
s:gevan	bccddnccddddb
s:gevon	nddedededdded
s:gewee	cdbddcbccmccp
s:gewen	lbabccbbcobbZ
s:gewer	dedeeeoeddeed
s:gewij	dedeedddecZob
s:gewin	cdcbdllndcddb
s:gewoh	deeeedddddddn
s:gewon	cddcccbcdbpbl
s:gewor	nddedededdded
s:gezah	ddcedecdcbddq
s:gezei	cdcdqdbcccddb
s:gezoc	jcclfpcbdcdda
s:ghost	mcccccqccbccb
s:giapp	nededededdeed
s:giard	ddcdddccdbcdn
s:giftc	cdcdddcddcoca
s:ginas	dddeeeddddecn
s:ginev	cededededdned
s:giorn	mdcldnccdiica
s:giove	fjcmddcedcddn
s:girar	ccodddbdcccab
s:giria	ddddddbodddcb
s:giste	bbocccbcanccZ
s:giust	bcccdcoccaccZ
s:glasb	abZcbcZbpabcZ
s:glasg	fkidfkdjjidhb
s:glass	bcdddcncccado
s:glasv	cccdddcddccco
s:glaub	cbbdccbdobcca
s:gleic	ndddedcdddddm
s:gliss	dddeeedeneeee
s:gluck	ccbdddcccnbmh
s:goede	cdbdcdnccbnda
s:goeie	odbdcccdcccdc
s:golpi	bdbdcecddcocc
s:gonca	dededecmeleed
s:goodn	cccecccmdneed
s:gordi	ddcdddcddcnda
s:gorge	bdbddcoccjcdb
s:gosta	bcpjckjccjcca
s:gothe	ccocddaccodda
s:gotti	oddddccdddcda
s:gover	jlkkcdbclheda
s:graci	cdcddccldoccl
s:gradi	lnccdmbcddbdc
s:gradu	emcddeckniddb
s:graff	bddddnmbdcdca
s:grafi	bcbccabppabbY
s:grana	acccccbbcbcoY
s:grand	eefdcechgljcm
s:grant	icccmdfdccmdj
s:grape	ccccddlcdbddo
s:grapp	dndeeededdeec
s:grate	kcdidjcdpadde
s:grati	bgancbanamlcZ
s:gratu	cfdddhkodccmb
s:great	ddndddbdmbdcd
s:green	eiacnnabbnbca
s:greet	jddfddccdqfcc
s:greno	dneeeeeedeeed
s:grind	cbkcccadaodcb
s:groce	bdcnmdbcddddd
s:groep	ambobbbbcbbcZ
s:groet	deddeddddndca
s:grond	cdddnddeeddec
s:groni	cbbccclcaobca
s:groom	ZaabocicbacoZ
s:grosa	cccodcbccbcca
s:gross	ccdenddddddec
s:growe	bcmdncZmcbddc
s:growi	cnmdckddjcddc
s:grund	cdpdlccadcddb
s:grunk	ddcedecddcddo
s:grupp	bbccdbboccbca
s:guada	bfccdclddcpdb
s:guant	ccbdccocbbcda
s:guara	dccciflcccqdc
s:guard	bajkddbccccrk
s:guess	acaccboccnddb
s:guida	nbbbbokbabbca
s:guide	ccaqbaaccokba
s:guild	bcncccjobbcdb
s:guima	bcodcdbccbcca
s:guita	nccdcdbddmdec
s:gujar	bbcddcomdccca
s:gulas	dedeeeddddeeo
s:gulti	deeeeeeeededn
s:gunst	ddddddbdddddo
s:gusta	kdmcdkiledcca
s:gutac	accpcbbcdccca
s:gutsc	bccocaabcbbcb
s:gutve	cdbdccoccbccb
s:haber	cdcddccadodca
s:habil	doeeeecedeeed
s:habit	mdddddbiddddo
s:habla	mkpcdcbcccfbb
s:hacer	coddddcddcddb
s:hacka	bcccmbbsdbbcZ
s:halbj	dedeedddebedo
s:halif	boacdcbmnZddb
s:halle	cocdcccdddddb
s:hallo	Zcncdcaccccdn
s:halve	dndeeededdeec
s:halvo	kclbbcnccbddc
s:hambu	lfcdddndddcdb
s:hamil	cdiedeneedeec
s:hamst	oddcdbbcdccdZ
s:handb	ncbldoajccbca
s:hande	clcdddadddodb
s:handf	hjqdcdadccddc
s:handg	oddddccdddcda
s:handl	alimccpckbcca
s:hando	jcckhdbcdlddn
s:hands	cdcdjccccmddm
s:handw	ddccjmncdidda
s:handy	cndeddddcdddd
s:hanne	cncddcccbnddc
s:happe	dejclkmdceddc
s:happi	bbZocckcancdb
s:harbo	blabcmamcjcli
s:hardw	iccdndldlccdi
s:harmo	ndeeeedeedeed
s:harne	cdbdcdiapacda
s:harro	nccddbaocbccb
s:hartf	odddlccddddec
s:harti	ddcdeemdmdeee
s:harts	dpceeededdedc
s:hartw	ccodddbdcdddc
s:harve	ejccilncjdcdb
s:hatte	jbbaooZbcbbbZ
s:haush	eneeefefdeeed
s:hausm	bpbccbbcaacba
s:hausv	bddodaccddddb
s:hauta	eeddeecdeeedo
s:haven	dmceeedemdeed
s:heada	acajcnkbcncca
s:headc	dnidddldcbddl
s:headh	dfsedebddcddc
s:headl	accdccjbbqcca
s:headm	boabcbbobacaZ
s:headq	arbdcccdddddc
s:healt	mickkdjcchddd
s:heari	helfejhcckfcj
s:heati	mccckcjccdddm
s:hebam	bbbpbbZccabca
s:heerl	nedeeddeeeeed
s:heide	lccccabbboccZ
s:heimw	cdcddddddcccn
s:heisk	deeenedeeeeed
s:heizu	cncddcccdcccn
s:helem	ccbdpcZbZabca
s:helpd	ZaZaaaZZpZaZZ
s:helpe	bcbcdbmbcbccq
s:helpi	mkacclacmbclb
s:helpl	jbbmlbklalbca
s:henri	bbandbaccocca
s:heran	deddedddecnac
s:herau	cdodddcddcdbc
s:herei	ccodddbcaaccb
s:heren	cdcdccbcccpab
s:herha	occcddacdcdda
s:herin	ccbcddbcdnccm
s:herit	ckcdedcdkdndc
s:herko	ddeeeededdnec
s:herma	cjcdndcdmcddl
s:herse	ddceddmedleee
s:herst	lddmddcdddddd
s:herun	ddeeeecdedncc
s:herzl	cdcdddiddkcmi
s:hesit	cjneeecdbdddc
s:hetze	baaacbZbcpcca
s:hibri	nideeedeeeeed
s:hicie	pdadccZcZbccc
s:hicim	ddddpededdddc
s:hicis	pedeedceededc
s:hidra	abcccoacccbcZ
s:hierb	bobcccabcbccm
s:hierm	ccbdddbcobdcc
s:hiero	deeeeededdnec
s:hilfs	dddeedddedddo
s:himse	ddeeledeeelfe
s:hinge	cbbddcadbocca
s:hinte	cdcddddccnddm
s:hipot	bcbodabcccbca
s:histo	hdjhclcmcbeke
s:hithe	accbdoaccocca
s:hochs	bcccdocadbcca
s:hochz	odcddccdcacdb
s:hoeve	bcbadcqcccbdb
s:hoges	cdedendeeeeec
s:hokka	cldeedlkeddee
s:holde	cdleeededddem
s:holdi	abcmhlibclmcb
s:holid	codfdeidcddcm
s:hollo	ddceeeoeedeed
s:homeo	jnddddcddddnb
s:homew	cdkddjccdcdcp
s:hones	lccfflidkbdci
s:honne	cdbdccbbbomcb
s:honor	dccodmjddcidb
s:honou	bcdcmdjnbnccc
s:hoofd	cddddnmcddddb
s:hoogh	ccdencdeeedec
s:hopit	ckmeedckddcdj
s:horai	cednedcdedddd
s:horar	ancccnbambbbl
s:horti	odjcceccdcddc
s:hospe	cccadocadcccb
s:hospi	iiikhidkihcdc
s:hosti	abmnccdmbabca
s:hotel	cpccdccdcdkdc
s:house	ccnjdkmcdbcce
s:housi	elifedgkiddjb
s:houst	ldbbdcapdZcba
s:hoven	bqcdddcdccdcb
s:howev	cdjdkecdkleee
s:huert	acbcccbpcaZcZ
s:huidt	occdedcddddcc
s:huisa	decdedbddddbp
s:huitr	cbcdoccadccdb
s:human	jlmccmbbcccca
s:hundr	jcbcdcniclmcb
s:hunti	Ycjcdbcccrddi
s:hupfb	bcccdcoccbcda
s:husba	mkddddcdjcmec
s:huurd	ffefkffffeffe
s:huurp	bbacbbabcpcaZ
s:hyder	bocdddjkdcdcc
s:hydra	amcddkbdddddn
s:hydro	lhacddbdcpcca
s:hypot	bcblpbabcaccb
s:ibero	cdccdcbodbcca
s:ident	ecidddddddold
s:idrau	cdddebcdddddq
s:idrog	emeeeeeeeeeff
s:idrom	acbcocccabcca
s:ieder	akacmbZbaplbZ
s:ignor	bcacncmbbYbqa
s:ijsco	abbbobabcacca
s:iliqu	dneeeeceeeeed
s:illim	cdcdddcodccca
s:illne	cccdccnbccddn
s:illum	ndddedcdddddb
s:illus	hmbccbmcpacdb
s:ilusi	dddddbcnddmed
s:ilust	qcccdbacdbccY
s:image	oddddccdddcda
s:imagi	hfddmdlckjddc
s:imbia	bcbbcccdcccoa
s:imedi	cddeeecdndeda
s:immag	bccddcbcdcoca
s:immed	jigdidldkcidc
s:immob	bdcpcbmdddcdb
s:imobi	eeelfdeeeeefe
s:imove	mcdndbacddbda
s:impag	ccddddodddcdb
s:impai	bdcddaobbZoca
s:impeg	aoocccbbcbbcY
s:impia	deedeenedeeed
s:impla	accmdnbkdcbcd
s:imple	mcmdeeceddded
s:impor	kcmdddjelcldb
s:impos	bdcdndndbbded
s:impre	cfldddkddbjnd
s:impri	dddeeejdkdeem
s:impro	bbbcccccbfcpZ
s:impue	adcddcpddccda
s:inaug	nccddZbocbccY
s:incar	pccdddccdmdca
s:incas	mccccbocbbcba
s:incen	bpamddadddcdc
s:incha	dddddddcdccdo
s:incid	lcdddmbcdbhdm
s:inclu	kegcfikkdddee
s:incon	Zbaccpbabnbbb
s:incor	eqdeidcdddddc
s:incre	acdcdloadccdb
s:incro	emeeeeeeeeeff
s:incub	abccscadcccdc
s:incum	elbbocbccccdb
s:incur	ocdeedcedddeb
s:indef	brddedddddddc
s:indem	bncmcbkldccdb
s:indep	odhjcgejecdhb
s:indet	crdeddddddddc
s:indic	klcndecckcdcc
s:indie	aqbcccabcbccZ
s:indiq	acapdcbcddccb
s:indir	cddddccddcoba
s:indiv	nccldcjkdhbdc
s:indus	ddmjjdicndcdb
s:infer	Zmcocabcbcbcc
s:infir	bcccdlmcmbddl
s:infla	oeeeeddeeeded
s:influ	bcblccmcdccdl
s:infog	rcbcccZbcabcZ
s:infor	lfefejejhdffc
s:infra	clcdeemddeddd
s:ingeg	kldeledddddic
s:ingen	jkcdkdcgldejb
s:inges	cdbdcdbobcdda
s:ingre	kcccdkbodcmcZ
s:inhab	cncdddmdccddb
s:inher	mdjcmkbcaaocb
s:inhou	Zmbccnbcbbcoa
s:inhur	ndddecddddddc
s:inhuu	pdeeeeddeeeeb
s:inici	cncddcbcdcnca
s:initi	mbndddbcddlcb
s:inizi	lcddddjdedmec
s:inlog	ZZZaaaYZbYZrX
s:inmat	bkcodcccdcded
s:inmed	codeddddldedc
s:inmob	cabddcobddcdc
s:inner	dddeeepecdddd
s:innov	ablcmciqcaYbZ
s:inolt	cncdcdccncdcb
s:inpla	odcdcdcdcccdc
s:inque	abcocaabdbbca
s:inqui	mdcdcdmddcddd
s:insch	dddddccadbcbo
s:inscr	cdcdddfsdcccb
s:inseg	bcccdpcccbdcm
s:inser	lldeeedeeeldc
s:insie	bdcdnclcdbbdl
s:insig	bZambcaccabpa
s:insis	ocbcdcmcclcda
s:inspe	mjcdjdkiicjdb
s:inspi	abmcccqZcabba
s:insta	cjefcelddcodd
s:inste	ddacmbllmacil
s:insti	dpjhdecdkbeca
s:instr	dhddeofdeddek
s:insul	ncbncmbbcccdb
s:insur	gkifkfddfckdf
s:integ	mmckhdiddcddc
s:inten	mdebbkZmkhbmZ
s:inter	kjikffddididc
s:intes	bcccccbcccqdb
s:intor	doddddddedeed
s:intro	cffejdkjlfidc
s:intru	cdleeecedmeee
s:inval	cddddocdddddb
s:invar	deeecddeedddp
s:inven	nchkejbdbibkc
s:inver	albfpaakkdbca
s:inves	bmbnpbkccccdb
s:invia	ldddddcddcpaa
s:invie	lcbcccaccaocZ
s:invis	aaabbajabapaZ
s:invit	ddckdicncdina
s:invoi	lddddcjcecikl
s:invol	laaqbjaababcb
s:inzwi	jddekddekleec
s:irela	icncbcbncbddc
s:irgen	dloededecdddc
s:irrig	adcodcjdddddd
s:iscri	jdccdkiqdcccZ
s:isenc	codddccddcdcb
s:islan	YbmbcaobcnccZ
s:itali	aclccmlcdZccn
s:jaarc	cqcdddcdccddb
s:jaarr	occdddcdddddb
s:jaarv	pcaccbbbdccca
s:jahre	llcdddidddddk
s:janei	cdddedbddddcp
s:janua	jejdejjjdcccl
s:janvi	bncdmcbccccck
s:japan	bmcddmlcdcdec
s:jeder	cdodddacdcdcm
s:jeman	nkccknbciicca
s:jenki	mdeefedekeeee
s:jeune	cocddccdcdacZ
s:joine	anlccobbcbkca
s:joini	dfjlkcdbccldk
s:jonge	dddddmccddddl
s:jorna	nmbccbZqbbabZ
s:journ	lkcldhkecbfjb
s:jovel	ccbcccbccocba
s:joven	deeddocbedddb
s:jubil	ddddelccdadqa
s:judge	cdbnddmdcbddd
s:jugen	bdbcdocadcddb
s:juill	lccbdclccdcdn
s:junio	ablcchhbrabbZ
s:juzga	bbbcbbbcobcca
s:kaart	ZbZbbaaobnbbY
s:kaffe	cccdocbccbbca
s:kandi	cebdddqdcdddj
s:kanss	cdccddcddcoca
s:kanti	pdddeddeedded
s:kanto	loddddcdddddc
s:kanzl	ndddedndddbcb
s:kapaz	oddedelecdeed
s:kapit	cbbbncncdcbcZ
s:kapsa	pcZdcdbdbbddb
s:karac	bcnncdbcdbcdd
s:karol	lddecdmeeddfe
s:karte	ddededccddocZ
s:karth	lkdeeededeeee
s:karto	cdbdddbdcbddo
s:kaser	ZbbbpbZccccbb
s:kassa	pdddeddeedded
s:kasse	ncdddccddcddn
s:kathm	nbbcdcoccbbca
s:kaufm	coccdcbccbcda
s:kauti	ccddddcdddlco
s:keepi	icmddcdccnmbb
s:kenne	ccsddcZcccica
s:kenni	cobcddcdddddc
s:kerkr	nddeeededdded
s:kerme	dedddbdaddddp
s:kerst	mdbcddmddcded
s:kestr	acbjdobccklca
s:ketch	dddddecdddddn
s:keuri	dcdenddeeedec
s:keyno	bccbdqbeckmda
s:keywo	ndcddbjdddbkc
s:kiddi	Zpbbcbaccnbcb
s:kilke	onbbccbccbbab
s:kilom	lcmncbbcdcddb
s:kinde	lobmccbccbbck
s:kirst	ldjfffdfeefff
s:kitap	eceeedddbdcZo
s:kitch	ejcdndjfkdcdh
s:klaar	cccedeqdcdedc
s:klant	bckkmbncjcccb
s:klass	deeeedddedbep
s:klaus	aaabbpaabbbbZ
s:klavi	dddeeddddbddq
s:kledi	abaonbbbbaacZ
s:klein	pdeejchdeeeec
s:kleut	bcbcbpbbabbcZ
s:klick	cdededcdeendd
s:klima	bcbbcaapcbbba
s:klomp	ababpbZcabbca
s:klost	ccdddodcdddcb
s:knitt	ambcocacbaccb
s:knowi	dcncjcgccmccb
s:knowl	egbpkaecibicb
s:koffi	clcdccmcdcddm
s:kolle	mjbccliccecbm
s:kolum	ZbcacpZbdcacZ
s:komis	deeenedeeeeed
s:komme	dddeeedddljmh
s:kompl	adddcocaddccb
s:kompo	acbcbpaZcbaba
s:kondi	dddeeeoeddeed
s:konku	bocdccbdcccdb
s:konnt	nccddmbdmcdce
s:konst	meefffefeeeed
s:konta	lcacddbccpccb
s:konto	cbddeeddedddo
s:konze	bcbcocbcbbcan
s:korre	abbbcoabanbbZ
s:korri	dabeddbdcccdo
s:koste	dcccdcolcbcmc
s:kowal	cjmmcdcdddddd
s:krank	bZccddocbccco
s:kredi	bdccdcocdcbcc
s:krieg	acacccbbbbqcZ
s:krijg	clqdddcdccddb
s:kruiw	bcbdcdbcbacdp
s:kuber	mcidddbllkddb
s:kuche	bcbdcdaccpcca
s:kumme	bncbccocdccda
s:kundi	bcccdcbccbcon
s:kursl	deeceoedeeeed
s:kurzf	ZcbccoacbcccZ
s:kwabe	bbacddbcbpcmZ
s:kwart	bcbpdckcccccj
s:laadp	bcapccbbcbbcY
s:label	ccbddpbYcodcc
s:labor	bkcmmbckkbecd
s:labou	cobdcdcccmddb
s:lacki	ccbdddbdoccdm
s:ladde	ccbqbbccccbdc
s:lades	dddnddddddedc
s:lager	occmbbbccccca
s:laiss	cdcdcdocccnda
s:laite	bodedecddeddb
s:laksh	ldcemecedeeed
s:lamen	odcbclcccbcdb
s:lamin	odddecbdedddb
s:lampa	eeeeeemeeedfe
s:lanca	cddddcnndccda
s:lanco	bcccccbodbcdc
s:lande	nobccbbcbbcbZ
s:landi	nccddcbldclkc
s:landl	acbnlokcbbbhi
s:landm	cddnedbdeecdd
s:lands	bmdeddcdddmec
s:langd	kjbcccaccbboa
s:langf	coccdcbccccda
s:langs	cdddedaddddco
s:langu	ljgbhkkdjcckc
s:lanya	lddeeccmddeed
s:lapto	bcbcclmZciodb
s:large	cdecmemdedded
s:lasci	cdcdddcdmcddm
s:lasse	cdaeddpdcddec
s:laste	cddddncdddddb
s:laufe	cdodcdbdabddb
s:laufz	oedeeeceeeeed
s:laugh	bkbcckbccjjdp
s:launc	fccbicmoccedb
s:laund	lbakmcabbamcm
s:laure	bcbmdcccncdcb
s:lausa	bckkcpbbccdec
s:lavor	ocbchbbcrbcca
s:lawye	acdmedmjcgccj
s:layof	bbecbdabpmccb
s:layti	obccboZcbabca
s:leade	bckdcdnmebjkb
s:leadi	ilkdddkidckdb
s:leafl	mlbbdbghcbcnb
s:leaki	ncccacacdccdn
s:learn	djdiimdiiiedb
s:lease	dmeeeeeefeefd
s:leasi	kdhhcckniaccd
s:leavi	bcpencdbicccg
s:leben	abpcccabnZcbZ
s:lectu	bdccdqbncdcch
s:leden	occbcnZacbbca
s:ledge	pcdccdkddddec
s:leerw	ababbbabpbbaZ
s:lefto	cecdddcddnddl
s:legal	cddcecnjeecdc
s:legge	deedeenedeeed
s:legib	mcbdccndcbddd
s:legum	ccbdoccccccdb
s:lehra	acbccqbacacbZ
s:lehre	bcddddcdldddp
s:leice	aqccddadcdcdc
s:leide	bcccocaccccca
s:leipz	iibcljbmckddb
s:leist	ndddedcdedcdc
s:leite	dncceedeeeeee
s:leito	eeeffdndeeeee
s:leitu	lncccbbnbbccZ
s:lekke	accoccbcdcddb
s:lekto	bdacddbcocccb
s:lembr	ddcdddcdcoddb
s:lendi	bdlmcdbdbYmdn
s:lenin	deeeeededenec
s:lente	ddcdeddddnddi
s:lenti	dddeecdcdnddl
s:lenzu	cdddcdcddcddo
s:lernv	accbcqbbccbcb
s:lesau	ccccdaobdccca
s:lesbo	cddbdoccddddc
s:lesso	cddcdpeccbedn
s:lesur	bddcdobdccdda
s:lette	ekhkkcfhbfcdl
s:letti	bealnclgmbfcb
s:lettu	cdcddcccdccco
s:letzt	abnmcbnbaabaZ
s:levan	Zbbcncabbbpca
s:lever	abZcccaaaobZn
s:lezio	ccdddlcmdbddn
s:liabi	cccdckpkdccdc
s:liber	iikcdikdicoca
s:libra	jkcceebnijcci
s:libre	mbbnbbZnababZ
s:licen	kkddkcldkckdb
s:liche	abXbcbabarbaZ
s:liefe	cdddednddcicm
s:lifeb	ZbZbbbapanbcZ
s:lifti	bcbccclacaocb
s:light	ekbckcmlccccl
s:likew	bcqcccbaccbbc
s:limer	jbabccacnmddb
s:limit	ccbcccdpcbnlZ
s:limpe	cdeeedndeeddc
s:limpi	coddddcddcddb
s:lindg	ccacccacoacma
s:lindh	hbindcacdmccc
s:lindq	ndccdddddmjed
s:linke	ddaccblcinpbZ
s:linoc	ncabbaZnbmbdZ
s:linse	dedeeeddddeen
s:linze	dedeeeddededo
s:liqui	bcdodcbdccccZ
s:lisib	occddbbcdcddb
s:liste	hjbcdjfpcdddc
s:listi	acbcccqaccdna
s:liter	Zecccpamcbndc
s:lithi	ldbcdbcbcoeed
s:litig	fmdmdccdddjdc
s:liuta	bbcdccoccccca
s:livel	aobcccbbcbbcZ
s:livra	peededcdedeec
s:llama	ccoeddbcckcmb
s:llega	mdccdcbccccbo
s:lleva	mkbcicncccccZ
s:loadi	bdccddoddcadm
s:local	lcbbcalncbmca
s:locat	nfkeddddedjdd
s:locke	nbcdddbdcdddn
s:locks	ceddedbbddddp
s:lodgi	pccbdoabdhccb
s:logee	ddbbedcddcddp
s:logem	cocdidcjdcdbl
s:loggi	dcdbdmcccdoca
s:logic	acbpcbjmcbbba
s:logis	dkjkejblkfddb
s:lohna	bdcddbpdbbcdb
s:longt	bdcdmdcddodcb
s:loodg	bddddccddcddr
s:looki	filikeddjdeed
s:looko	bbpcmdaccZcdb
s:loond	dpdeedddddedc
s:loons	bbcccbabcbcap
s:loopt	oeeeeeeeceeed
s:lorie	cdednddeeedec
s:lotte	lnddddcdkdjdc
s:louds	bddeldcddcbeo
s:loyal	bcnndcbaclcba
s:lucht	ccccdcbccoccZ
s:ludmi	bcccccbcccodb
s:lugar	eedeeeddmdded
s:luist	cddddccndbdcm
s:luize	bcccdccccbcco
s:lumen	fkdfgejdjjdkc
s:lunch	oibcjcbmdlcda
s:luxem	nladddadcnccb
s:lycee	ceeedodbeddba
s:maalt	cnccddcdddddc
s:maand	mdcmdjcdchfcl
s:macch	clmlddddddddc
s:machi	dkbjiijeedkdd
s:machu	bdcdcdoccccdb
s:madag	accddcpdcccca
s:madne	kdndbecedddee
s:maest	deeeedddeddeo
s:magaz	dffmcmfncabab
s:magic	ibaaoalbbcaba
s:maila	ababbbaabZapZ
s:mailb	cccddcbccbpjZ
s:maili	bdccddnccmkdb
s:mainf	kcbcecbodcbdc
s:maint	ikifdecddddlk
s:maiso	cdoddcbdcbccb
s:maitr	bbacbbbcbbaoa
s:makel	cedeeeddedbep
s:makeo	pbbddclacacda
s:makke	eeeeeedeeemec
s:manag	dmfjeehehdeed
s:manan	odeeeedeeeeed
s:manca	bbbcnbnccbbam
s:manch	inhflccelcddb
s:manda	ckogicbccbmcf
s:mande	abbccomacbbbZ
s:mannh	codeedcccdcbc
s:manpo	bbocddmcccaca
s:manqu	ddcdddcddobdc
s:mante	boccdcccccnci
s:manua	cdcddoccccdda
s:manuf	ekkkjdjjgbdhc
s:manus	ncbcdakbcgccp
s:manut	bcccdcncdmccj
s:mapea	bcoccdcccbccb
s:mappi	ddldjjjkecddc
s:maque	odccddbdcdddc
s:maqui	cdcddbrcdcddb
s:marat	nckccbeabpccc
s:marav	bnbbcbabcobbZ
s:marca	cddodclcdcdda
s:marce	cdlcdeceddndc
s:march	mjdcdnicdcddd
s:marga	mcbcmcbbcocdb
s:margi	mcccdZaodccdd
s:margu	ekbccdjmcldec
s:maria	abbcbpccabccZ
s:maris	aaacjcZconbdb
s:marit	bbdcdllndcdda
s:marke	ijdekjihdched
s:marki	hccddqcddcdec
s:markt	mcpcddbcbbcca
s:marmi	pdccccbdccadb
s:marqu	ccccccacobccb
s:marri	cbZccoaaaoccb
s:marro	dddddddddcddo
s:marte	dedeedjeedddo
s:masch	mocddcbccccda
s:massi	odddedcdddcda
s:maste	ZbbbcpZscjbbY
s:match	cbmhmdbdccdoc
s:matem	cccccoccbbccb
s:mater	okcddlccifddc
s:mathe	lmbcbababbqbY
s:matil	lcbccbaccnccl
s:matin	bcncdobccccca
s:matos	bodcddcdeedec
s:matri	nbaccbmncbbbZ
s:matro	eedfeeeeneeed
s:matte	dblicbZochbcm
s:matth	ccadccnbbnccb
s:matti	nbabcnaajabaf
s:mattr	Ybbbbqaacbbcb
s:maxim	nddndcadddced
s:mayor	babcaoZnbbbbY
s:meani	cccdlababqcdb
s:meant	hkecddbdncddm
s:measu	hkbcccpcdcldb
s:mecan	dodddcdbddddb
s:mecca	bcodddbdccdcb
s:mecha	dncdkcbjjkcdb
s:meche	cdbdddcdcocca
s:mecke	cdededcdedndd
s:mecon	dedeeenededed
s:medec	qddddYddddlec
s:medeo	ffeflfeffeffe
s:medew	ancdndbccccca
s:media	kmcccalbcmjcZ
s:medic	encmfedcedjdb
s:medie	ajcbclaodbcda
s:medit	qcbbcbabcccdc
s:medro	bcccodbccccdb
s:meede	ddbdddcccodca
s:meedo	cedneddeeeeed
s:meega	deeedendddeeb
s:meelo	abacbcabpabcZ
s:meerd	ednfeedecdedd
s:meest	deeedendddeeb
s:meeti	didlcfbhcmidl
s:mehre	ddpeddcdccddc
s:mehrw	bcbcdcpbcbbbZ
s:meile	deeeedddededn
s:meinu	bddodccddddec
s:meist	ckcddlndddjdb
s:melbo	ajbbddncncddb
s:melis	lddfffdfkeefe
s:membe	edcediincejlc
s:membr	ibZnboZabZbbY
s:memor	ZaabpaZabaaaZ
s:mendr	coddddddddddc
s:menin	bccccnbacoccZ
s:menor	dndddddddcddb
s:mensa	dlbccckcjjjoY
s:mensc	cdmcdclnccjca
s:mensi	jndddmcdddkdb
s:mensu	nmddedcdddldc
s:menti	kgidecichicnc
s:mento	bcccdslcdddca
s:merca	ibnmddcddcddc
s:merce	cZacbcZccbqca
s:merch	anccccbddcpcb
s:merco	cddmedcldcddk
s:mercr	cddlekdcddddn
s:mered	ccbnddcdldded
s:merid	clcdeccmddked
s:merie	cceddbdoddddc
s:messa	edfddeddeifpb
s:mesti	cdoeddcdcbddc
s:mestr	ababcbabpabaZ
s:metal	bobcccbbcbccZ
s:metam	bbcccdcddcqcc
s:metho	iccddlndcjddc
s:metie	ceddddocddcdc
s:metod	odcbdbbbcccda
s:mette	cccddcccdcqcb
s:mevro	nddekeleddced
s:mezza	cddddcccdcoca
s:micro	kbbdcbahnbncl
s:midde	dmdeeeceddmec
s:middl	bnbdcdnddccdb
s:midla	ciodddmdcaddc
s:midni	mcbmcaalbakbl
s:midwe	pcbkdcbccccdc
s:midwi	abmccobbljcka
s:mient	ddddldjdddmec
s:mierc	ddndedcdddddn
s:miete	ocbcdcccdcddk
s:miets	bobbcnaabbbcZ
s:mietv	ccddddmddcZdp
s:migli	bbaccbmoabZbj
s:migra	qcfccdbccljdd
s:milag	cocdddcddcddb
s:milea	rccbbmbccbcda
s:miles	nbabYcabcaZqY
s:milho	dddddddddcoab
s:milio	mddeddddddmdc
s:milit	bcbcbcacbapcZ
s:miljo	dededdcddcocb
s:milki	lmcicblchccdc
s:milli	cjdemddidcmec
s:millo	bccdddoccYnac
s:minde	deedeeddeeeeo
s:mines	eeeeeeededeen
s:minij	oddddcbcddcda
s:minim	jddcmilcdcddj
s:minis	mlgldcbcdildb
s:minne	mdceeeleeeeee
s:minor	bccndnaccdcca
s:minst	pddeeededdeed
s:minus	bcbdddbcboccb
s:minut	cceodjigibdef
s:mirei	Zoncbcbccbccc
s:mirel	nededededdeed
s:misdr	ddcdddcddcnda
s:misle	dddddacocbdca
s:missc	ccbdccbcobcca
s:missi	iceklddhekfdi
s:mista	bebdecllcmoca
s:mitar	aobccalbbaenY
s:mitbr	deddeecdddddq
s:mitch	bcblbobbcbddd
s:mitgl	lcbccbbocbmbZ
s:mitgr	eedeneeeeeeed
s:mitma	abbpnbbmcbcca
s:mitta	cdddeedcddcdo
s:mitte	cdldddcdddodc
s:mittw	cmcdddcmccccn
s:mobil	eohdddnddcddb
s:mocht	dmdnddbddcjcj
s:model	hocncbmccccdb
s:moder	ncbbcbbbcbjoa
s:modes	bcdcdocadccda
s:modif	dddeecdddcYqZ
s:modul	mccoccbddcddb
s:mogel	neeeeeeeceeed
s:mogli	codeddmdddddc
s:moist	abaccnpbbZbbZ
s:molda	occdddcdcddcb
s:molen	bpbcccbccbcca
s:moles	cbbdkdbcpcccb
s:momba	bcmccdocdcdda
s:momen	abncoblababbZ
s:monat	albbcjmmcambZ
s:monda	bkcccnbjccdjm
s:monfa	neeeeeeeeeeed
s:moniq	ambnddbdddddd
s:monit	ncclfblcccija
s:monsi	bcbdccndmbmcb
s:monta	fdcdldkjdddma
s:monte	qcdbdlaadccdc
s:month	lkcckfmdccjdb
s:montp	odcdddddddbec
s:montr	lobddcccccbdb
s:monum	abbbcaaocabbZ
s:morad	dnedeedddeedd
s:morni	ifjicldedjeci
s:mortg	afbmccjkikkdj
s:morti	cldemedeejded
s:mostr	deddeeoedeeed
s:motiv	abmcblabpZcca
s:motob	ocdddacbdccda
s:motor	bdddodbddbmdb
s:mount	Zkkncllbcaccc
s:mouve	ddddddccccddo
s:mover	aaocbbZboabbZ
s:movim	bcacacabbapba
s:mudam	deeeecddebeeq
s:mudar	abobbbabambbZ
s:mujer	bccdcmancccca
s:mulhe	acbcccbcdcoca
s:multi	kkpbdmbcZbccb
s:munic	cobdnchcfagdf
s:munis	bdddedcdddbco
s:muove	cdpedececdddc
s:mural	cccdcdoccccdb
s:murat	bbacbcbdpaccb
s:museu	bYmcocolbZcca
s:mushr	ddcdddccdmdbo
s:music	acYlndapccbdb
s:musik	bdbcdocadcddb
s:mutte	qcdddZcdcdcdb
s:mutue	dobeeededeeed
s:myste	bcblcbZbnapca
s:nachf	bnabccocbbcbZ
s:nachg	ddeeedccedndZ
s:nachh	addcdoccbccdb
s:nachm	bccncmaccmcca
s:nachr	kdcdddlckcdna
s:nachs	bclcdclcmbccn
s:nacht	onbdccbccbcbY
s:nagek	bdcdddcdcdcdo
s:nairo	ajkklcmcdccdc
s:nakag	cmceecbddmeed
s:nakij	Xccccqbcdccda
s:namli	abacbpacaabca
s:narek	occdddcddddda
s:narra	pddcclaccccdc
s:nasci	abbbbbaaapbaY
s:natac	dddeebdddcddq
s:natat	dddeebddebddq
s:natio	kpeddcbleccdc
s:natur	foakclkcchdda
s:natuu	dodddccdcdddc
s:navid	cdbcdcbccocbZ
s:neare	jccdedcdcjdnc
s:neben	mddeeemeddeec
s:neces	jeclkgdcmheda
s:neder	ocdeedmdcdddb
s:needf	cbadddcdpcddb
s:needi	pbcddcbccmcdb
s:negat	kddddekdedndc
s:negoc	cdcdooccccddb
s:negot	ejaccjmmcbcdj
s:negoz	cdcddcbcbacco
s:neigh	ccfceljiilccl
s:neith	pcbdkcZccocdb
s:nemme	ddddddcdddddn
s:nenhu	ccocddbccbcba
s:nervo	fcbcckambkicm
s:nessu	ZmaablZabamoY
s:nethe	ndddddcddmdcc
s:netto	cdcdcdodcccdb
s:netwo	ejejhdjhfddlb
s:netza	cdccdqbbdbcca
s:netzl	eneeefefdeeed
s:netzw	cdbddcbacoccc
s:neunz	eneeefefdeeed
s:never	acocccmccbcca
s:newsl	mdcdkccpccced
s:newsp	bjcmhmbidhddf
s:newsr	Zbjqcaabcbbcb
s:niaga	nkceeedddedec
s:niema	klcdccbkcbapc
s:nieuw	kabcloalbkbbY
s:night	bcbcdcmnclbci
s:ninet	bncdkdclcgcdk
s:ningu	abbbobabiaYoZ
s:niort	ndeefeceeeeec
s:niter	oddcdcbcddcda
s:noleg	bcbcccpbcbccZ
s:nombr	cddodcbdddbdb
s:nomin	ablckbjrbabbf
s:nonpr	jdbddnlbddcdd
s:nonse	nmocdcaccbccb
s:nordi	bYkcocbcdccdc
s:norma	dkbdccoccmidc
s:north	lcjidkcdeiekc
s:norwe	lmaccblcoacca
s:norwi	cdbddcjmcnccb
s:nosot	fcldecqcdccca
s:notai	cdcdddcdddndm
s:notar	dkdeddcddddep
s:noteb	lcidjdcecmjde
s:nothi	bcikhdjkghfdh
s:notic	feicdcoidjeec
s:notif	echcccbccbbra
s:notti	bmndddadbbddd
s:notul	ddddddddecddp
s:notur	ddeeeodceeedc
s:nouve	ccmcdbdofkhkZ
s:novat	dfkdcdddokdeb
s:noved	ccccdcbccbcoZ
s:novem	mdccdlekcbcjm
s:novie	adcdddbcccdco
s:nowhe	cdcdndmdcbcec
s:nucht	ddddedcdddddo
s:nuest	jhkejilkfceca
s:numbe	iccdidfjdkkcl
s:numer	abbcpbbmbapbY
s:numme	odddddbddddda
s:nurse	lkdcclaicbclm
s:nursi	edjcdpdkkdccb
s:nutri	nddcdckdldcdb
s:nutze	bccocaabccbcb
s:nutzu	abbbbbaababoZ
s:obitu	lccdcdobcbcdc
s:objec	bcljdmlckccdc
s:oblig	dcmjddnckdddc
s:obrad	cdcdqdbdcbcdb
s:obrig	cdddddcddpcbl
s:obser	iecldljcckhdb
s:obsta	dldeeecemddee
s:obvio	pcbkccjbbkccf
s:occas	lcdjdclldicdf
s:occor	cdddddcdddbdo
s:occup	bcacccbcomjda
s:ocean	dcddebdddcddo
s:octob	mbeccifmddcck
s:octub	cbccccbncbccm
s:oculi	ddddddddecddn
s:ocult	Zabobbbbabbba
s:odive	dedeeddcddddn
s:odont	bbccccpdcbcdZ
s:ofere	ccddddoddcmdb
s:offen	ccididcpcmcca
s:offer	ddcckelfcbelm
s:offic	dldkhckfcdmcc
s:offsh	dkkdkdjgcdked
s:offsi	bccddcccdkccp
s:ofici	iocddjlcddddd
s:ofrec	amncmmZblbcbZ
s:ofrez	dcceddbdccddq
s:ogenb	bcocddcdccddb
s:ogget	ndeefeeeeeeed
s:oktob	mjfdfmbidccck
s:ombud	nmicidcddbdec
s:omele	eeeeeeededeem
s:omgev	cobcddbbcbcca
s:omgez	cccdddcddccco
s:omtre	bddcdbbcdcodZ
s:onbep	cpddedddddddc
s:onbet	deeeenddeeeeb
s:onboa	lcccdgjcceogb
s:oncol	kmcmddbdddcdc
s:onder	knbmdbcdlcddc
s:ongev	mncccdcdbdddb
s:ongoi	pcdddbfdcjddc
s:onlin	XbccnqacccbcZ
s:onora	ZcbqcbbcbcbcZ
s:ontbr	bdcdddbccbcbq
s:ontsl	deceddcdobddc
s:ontst	cbodddcccaddb
s:ontva	abblbbbbbarbf
s:ontwi	dccddcndeddmb
s:ontwo	dcdencdeeedec
s:ooste	nddeecdeeedec
s:opcio	bcdcocbcdccdc
s:opdra	kdlddnjdccddb
s:openi	cmmdeedjkcddc
s:opera	dkjkkeiedfddc
s:opgav	cddbdoccddddc
s:opgee	oeeeeedeeecee
s:opgeg	nddedededdded
s:opgeh	baddobbdddcdb
s:ophal	abacccabbnlbm
s:opini	kbbqdlbbhicca
s:oplei	bccccYqadbcca
s:oplev	mcbddccddocca
s:opmak	pedddZbZedcdc
s:opmer	occdedcddcdcb
s:opnem	oeeeeedeeecee
s:opnie	ababbaZabZapY
s:oport	bencccphdbcia
s:oppak	ndeddddeeedec
s:oppor	ddnddildeeghc
s:oppos	ddcedejddoded
s:opsch	pcbccbZbcccca
s:optic	aoZobbacaYcca
s:optim	ccccddjdddpdc
s:optio	aodhniaecbieb
s:opusc	deedeenedeeed
s:opzeg	bddddddedddep
s:opzic	adcdddbcccdco
s:orang	bbbcccbbcnccn
s:orate	bcbcbbbpdbcca
s:orato	abaccpabbabcZ
s:orcam	acccdcemcccnl
s:orche	ajkicclmbefcb
s:orden	nnccdccdcdcdb
s:order	kcbcicmelkcce
s:ordin	cccmlcacmclcb
s:ordon	bdddddccddcco
s:organ	cdndemejkccdb
s:orgul	dedeeddddpddc
s:orien	mckddfbcncidb
s:origi	blcjacccccndl
s:orpha	bdcdccbdccpec
s:orphe	dddddddeddnec
s:ortho	Zlcocbacdcacm
s:osbor	cmcdmccdccded
s:osped	dmeeeedeeedel
s:osteo	odddddbdddcdb
s:ostra	cpddcdcdceddc
s:other	bcicgldcckmhl
s:ottob	ldcccdbccccco
s:ottoc	obccbbccdccda
s:oubli	cdddedcddccco
s:ouder	dedeedddddddp
s:ourse	blbckclmdcddd
s:outco	bcedebcpdeadb
s:outdo	amoccnbbcZccb
s:outgr	icaccmmncbccZ
s:outli	kccccobcdldcb
s:outre	mdbeedndcaeed
s:outsi	nelkdcdddeddf
s:outso	bcncacocdcicb
s:outst	ldccdcbdcjnda
s:outub	nccdddcdddddn
s:ouver	ndceeecedmeec
s:ouvri	bbqcccaZcccca
s:ouvro	eneeeeeeeeeed
s:overb	ddeeeededdnec
s:overd	acbcccabmacbq
s:overf	fdcdddZdolddc
s:overh	ocddcbedcccdc
s:overl	lccmddbcdkddl
s:overm	ccZccdbcrbccb
s:overn	bhbcccrclacca
s:overp	bcacccqbcamcZ
s:overr	bdbdlcbccmcdn
s:overs	abncbaZnoZbaY
s:overt	kbcbcabcdcccp
s:overz	odcdddcdddddb
s:oyela	blmckcbdcmcdb
s:pabel	odccdccdddcdc
s:pacie	mdcddccddbddp
s:pacif	ldeeeedleedee
s:packa	clcdjdoddehcd
s:paedi	dmcekedeeeefe
s:pagam	ecccdodkcbmka
s:pagar	qcbccmaacbcca
s:paghi	addcdpbadccdb
s:pagin	pddddlicdcddb
s:paiem	occdddcdcddcb
s:paier	ccbdocbcabccZ
s:paine	bccodccccccca
s:paint	mcccdlebdchcn
s:paket	bcccdcoccbcda
s:pakke	accbdbabccobZ
s:palav	abcccbnbcbYpZ
s:pales	bccbcmjfcoccb
s:palha	ocbbcbaacbbbZ
s:palle	acaZcbnacnbam
s:palli	blcccccdcdodb
s:pamon	eedeeeddmdded
s:panie	occccbmccccdZ
s:panne	mededdcdddddl
s:paper	oebmccmjbbddb
s:paque	bcccdcbccbnao
s:parab	ddddedcddnkck
s:parag	ddcdedodddddc
s:paral	aijmeckieacmb
s:param	ebjZbnlbnabca
s:parce	amacccaccmpca
s:parci	odceddcbedcdc
s:parco	cmldddcdmcddb
s:parec	bcbncnkccbcda
s:paren	hibgfihkcecdn
s:parfa	cddeeddeeendc
s:parfo	dddeeedeneeee
s:parke	cdcdddbddbbbp
s:parki	dcchleeccicaq
s:parkp	docecdcdddcdb
s:parkr	cccocbbaccbca
s:parla	ckjdfkcdklddf
s:parle	kcncccabbnbca
s:parli	bmbbocbcccbba
s:parro	nmdbdccdddddb
s:parta	jbmdddcdlcjdk
s:parte	djdkdckkjdddk
s:parti	dcimekgjchddc
s:partn	dheeodkddcjeb
s:parto	cdcddclbpcdcl
s:pasaj	cocddddeddcdd
s:pasar	mbocccbccccca
s:paspo	deeeeddeedndc
s:passa	ckbclcaccmkbm
s:passe	dcoddkcjbhkcb
s:passi	ccldlcnbccidj
s:passp	cgeccdacicscd
s:passw	cdcddiccdhpki
s:pasti	pccddcbccccck
s:paten	ccdcpdcdddded
s:pater	pdddebcdddcdk
s:patho	kddodcacccddb
s:pathw	cmhdddmhdfdjb
s:patie	lickemccccdgi
s:patis	cocdccbcccccb
s:patri	cjacdnnccbkdc
s:patte	ocbcdabncabca
s:pauli	lcccddacdocca
s:pausc	obbbcaobbabbY
s:payab	ihdcccobccnci
s:payme	kkdeededdcnid
s:payro	cjdkdflcdikcj
s:paysa	ababbaaabarbY
s:paysl	kblccclccbcdn
s:paywa	bbbnbaabZocca
s:pazie	kcbnccancbcca
s:pazze	bdbdocabcccca
s:peace	bcbbccbbconbZ
s:pedia	abbpcbaababcZ
s:pedim	lnddddcddcddb
s:pedir	ccbddcbcobcda
s:peint	ceddecdddeddp
s:pelic	jbmbcaimbncbY
s:pelli	cdeencdddeded
s:penal	cdcdcepdddccb
s:penda	alndcckcbblca
s:pendi	bdccddbjdalqa
s:penro	ndcdddcedmdec
s:pensa	cncddnbdicjdc
s:pensi	dpeddfgiccdfc
s:pente	nbbckcmcjcbcb
s:peque	deddeljdedddm
s:perce	acdcrfjbcbccn
s:perde	acccccmccmncZ
s:perdi	abacbbZmoabaZ
s:perdo	baacncacobcca
s:perfe	ZbjnbkjbnZjcd
s:perfi	bcodccbcdbccb
s:perfo	fcdddjadddmbn
s:perfu	cbbdncbcbmmca
s:pergu	ccpddlbcciccd
s:perha	mcdncchemccdb
s:perif	cddddocadcddc
s:perio	mdccdnbblccca
s:perit	oddddcccddddb
s:periz	oddbdddeeddec
s:perma	fqedddcdhcedc
s:perme	dcbccbnbinmca
s:permi	blklddbclbenb
s:perso	eimfjdhdcdldc
s:persp	blnndcabcicca
s:pesca	ddeeledeeddel
s:pesqu	bdcdcdccdbboZ
s:pesso	ZbmbbbZaaflnX
s:peste	cdbddeddpaeed
s:petal	nedeeeddddeec
s:peter	lnbcdlccccddd
s:petit	acbccbbocbcbm
s:petra	dbecddocccddd
s:petro	bcndccbdccodb
s:peuve	cdednddeeedec
s:pfarr	bbdcdodcdddcb
s:pfleg	ddjiddijljdib
s:pflic	cdcdddcdddodb
s:pharm	ehdndiekedjcc
s:phili	clcdddcdkmeed
s:phish	bmdcconcdcacb
s:phoen	fleddickimdeb
s:photo	mcddehlfcemcc
s:physi	aohmicddbhdcb
s:piace	bimjcjdbllcca
s:piaci	ddceebddbodcb
s:piano	cccdcnbccaccn
s:picco	nbacccnbbacbZ
s:picki	ocmbccdbcmccY
s:pictu	kccheclcfmelb
s:piens	bccnnbacdcaca
s:pillo	odcdcdcddcbdb
s:pinco	ddddddcddcnda
s:pingu	bocdcdddedddc
s:pintu	cdddeddcddddo
s:pipel	ncmdddldcccdj
s:pirae	bbalbcZonbcdb
s:piram	bcbccbbbcbpba
s:pisci	mdcdddmbdcdcl
s:pitch	kbboZbfnbaaca
s:plaat	acbbdcbacbcoa
s:place	boddeclcnbcdc
s:placi	cdrddbbcbZdbb
s:plafo	nccbdcbcddodb
s:plaid	cddddbcdocdec
s:plain	ccbmccdcbkncc
s:plair	bcodccbcbbdcb
s:plais	imcdddbccodcb
s:plani	cccdndcdcdcdc
s:plann	fkfhjejiidced
s:plans	boccdcbcdddda
s:plant	cnljcdkdcicdb
s:plaqu	ndcdcdoccccca
s:plast	mdddddcddddem
s:plata	cccdndcdccmdb
s:plate	bcbccbbbbbqbZ
s:platf	hkbifjjdedlec
s:plati	bcccbcnbdcndc
s:platt	addodccdddddc
s:platz	deedddddddedn
s:playe	bcoccdZbcnccZ
s:playg	ccdcicibcdcoc
s:pleas	djeidjhjcmecc
s:plekk	abmabaZonabaY
s:plomb	deddedddddddp
s:plots	bcbdccbcobcca
s:plumb	jebcncfdcbcdo
s:plusi	ccqdcbbccmcca
s:podca	ddcdiijpdecdd
s:podem	mcqcddcdcbddb
s:poder	acccccobcccca
s:podri	occcdlbcnccca
s:point	cdcdddkdcndcb
s:poiss	deeeeeededeen
s:polen	cddddodceddec
s:polic	adccddncdlclb
s:polid	ddddedccdcddn
s:polis	abccbmoacbcdb
s:polit	inccddbccclnZ
s:poliz	ccccddnccbbcm
s:polok	cocdddddddced
s:polyt	ideclmcdedddd
s:pomer	bccccnbmcbcca
s:ponem	bdcdddcdddddq
s:ponen	bcccboblcbcbZ
s:poner	occcdcccddbdc
s:ponga	efefeemeeedfe
s:pontu	oddcebbddecdb
s:popco	bcccdcoccbcda
s:porsc	cddeddcdddned
s:porta	jcccekkmcbkce
s:porte	cdcdlmkddcjec
s:portf	jcicgdeepbddd
s:portr	lebbcboocaabZ
s:portu	nkcddcnfccddc
s:posib	mefefddeffefe
s:posic	ddoeddmdddacb
s:posit	dnjdddcdjdehi
s:posiz	lkjeeecejeedd
s:posse	acbcomabmbcdb
s:possi	ndidjehckdicc
s:posta	bbbcdcaccblcq
s:postc	mbcbdbpcccbda
s:postd	ncbdkbacnbcda
s:poste	accddnnbckcdc
s:postg	iocdddbmddddd
s:posti	dmbddcbjnjckb
s:postm	acbocbabcbbcm
s:postp	Zebacnaacabbq
s:postu	ccddddcdmcdpa
s:potab	dodddecddddda
s:poten	bcknccmdccddc
s:potes	ccodddcccbddc
s:potre	kcmdddkcmcddb
s:potte	addddncbdccco
s:pourq	ccbccclbbpccb
s:pourr	nhdddmcdkdddc
s:pourv	dpeeeeeedeedd
s:pouss	cddddccddcddo
s:pouvo	dedcdacoedded
s:power	cblccdcccboba
s:pract	cjdldmjclccdd
s:prade	pdcedecedcced
s:prakt	mdbldblcjcddb
s:prati	cnccdccdddldb
s:praxi	eeenbdeeeeeed
s:preav	cddeeeeeeeeeo
s:prece	neeeeeeeeeeed
s:preci	iddjjhjcnchcd
s:predi	oddbdldcddaec
s:prefe	ekmjehcdccdmc
s:prefi	acodccaadcccb
s:pregi	oddaddceeddec
s:pregu	bbnbobZbbalbZ
s:preis	bccbcbapcabbZ
s:prele	bdcdddcdddcdo
s:preli	cdddddcdddbdo
s:premi	idcclicedbloa
s:prend	jcbcblablhcmk
s:preno	bcccoabbdcccn
s:preoc	lccdddcdedndc
s:prepa	idgldmjjichca
s:prepr	ndccdcbcdnddb
s:presc	bdblfdbbcbcbq
s:prese	chiijikefdddi
s:presi	bmbcddoddidec
s:press	ifemdiecdjddk
s:prest	oledddcdcccki
s:presu	kcdcfjndddcji
s:prete	cjpcfclccbcbc
s:preve	bncdccbkccill
s:previ	kjhiddeikclcb
s:prevo	dddeedddecedn
s:preza	lkeeeeceeeked
s:prici	kecidcpehbddb
s:prijs	cdddddcddcoda
s:prikp	deddeebdeddcn
s:prima	Yjmncnaccbcda
s:prime	ciecnmkkjccca
s:princ	bonficdccbdec
s:print	kddfdkdickdcl
s:prior	fcacddqdcacdl
s:priso	bkclmdcdddded
s:priva	djdmcideccmma
s:prive	bcbcbobcbbccZ
s:privi	acbndcacckmck
s:priya	mdcdddcddmeed
s:proba	klddeimcdehdb
s:probe	bbccecoccbcpd
s:probl	nkdkbcdkcblce
s:proce	eiikeekcdclcf
s:proch	bmlcdabmcbcbl
s:procu	jjjiiigekdecc
s:prodo	accccbpbcbbbY
s:produ	hjigleihfcjdb
s:proef	ZbbbkaebbnaoX
s:proev	cdceceoddcdec
s:profe	edededjejkekj
s:profi	dekeediefhimb
s:proge	mdddddhldidlb
s:progr	chcellmleddcb
s:proje	kfeffejeefejc
s:prolo	pdceeededdedb
s:prome	dodeddbdkdddd
s:promi	cdlffdmfdlddc
s:promo	bbbgfliekjckk
s:pront	bcddedqddcddc
s:prope	gjihhgefiiddf
s:propi	dddeeeddedden
s:propo	jhekdkmcccdjd
s:propr	bmccmciccclcb
s:propu	lblbbnnZbaaaY
s:proro	odceedcddddbb
s:prorr	neeefedeeeeed
s:prose	bcbbccbbbpcbZ
s:prosp	cbccfdpecncca
s:pross	cdpdcdcddccdm
s:prote	dideecnldccck
s:proto	dcclpcckdccdj
s:prouv	ddcedeneddded
s:prova	bcbcccmbcnbaj
s:prove	bbbcccncbbcbm
s:provi	dicedkmifdeic
s:provv	cdcdddcddbdco
s:proxi	bcpcccmccccci
s:proye	lcjdkdejeccmb
s:proze	dddenddeddddm
s:prufu	jddeeeddedddo
s:psico	cdbecdoddccdc
s:psych	Zbmocjabblcda
s:pubbl	cncdcdncccdcb
s:publi	cebdeokldcdna
s:pubqu	aaabbcYpbZbZY
s:pudis	acZcbbpbcabaZ
s:pulis	ddcdbdccdcddo
s:puliz	dedeeedceceeo
s:puppe	ncoccbabbZccZ
s:purch	jdckdceccbmlk
s:purem	bddedocbdddda
s:purpo	ecjdddkdlmdcc
s:pursu	bmddccccedncc
s:putti	bckpdeagkdccj
s:pyram	bcacbcaccapbZ
s:pytor	lfldddclecdjb
s:quadr	bqcddcbdddddc
s:qualc	akoccilbmjbcZ
s:quali	jihfdedcljhic
s:qualq	ababbbaboobbY
s:qualu	bbbcccbcpbcca
s:quant	clcdeejiledkb
s:quara	kcddldbnddcda
s:quarr	nccdddcddlded
s:quart	eiemjclecbdch
s:quatt	njckedlddcedc
s:queda	bncddcblcckcj
s:queij	aeedeebcddddo
s:quell	ndeeeddeeeddd
s:quelq	dccnicbcochcb
s:quere	cmimldcddecdc
s:queri	kdddddcdcdldm
s:querr	acaoddcdddcdb
s:quese	ababpbZbaZaba
s:quest	cdjndkdjekcdc
s:queui	ldcdddoddbcec
s:quick	dbbcccjblapck
s:quier	kdcddngcdccdm
s:quiet	anacbbpbbaabZ
s:quijo	ccccdcaocbcbZ
s:quinc	nccbdncddccdc
s:quind	cdddedcdddddo
s:quinh	ndeeeedeeeeed
s:quint	bmccdocccccda
s:quinz	cddddocadcddc
s:quise	cnbcccbbccccn
s:quisi	bccoccccaccdb
s:quisq	nedeeeddddeec
s:quitt	jbhcqcbmZbcca
s:quota	nccddcoccccdg
s:racco	kbockcecbldcZ
s:rache	ddcedeneddded
s:racon	bcobcbanbacca
s:raddo	bcpcccaccbmba
s:radio	abblbkkbokbla
s:ragaz	bccccoaZcbcbj
s:rahme	odddeddeeeeed
s:railw	bcbcconcbadcc
s:raisi	bcbbtcckabcdb
s:rampz	ccdencdeeedec
s:range	aomcanabbabca
s:ranso	cccddelddndec
s:rappo	ndeeeddeeeddd
s:rastr	aaabaaapaZaZY
s:raten	cbbcdcpccbbba
s:ratha	cncdddcnbcddi
s:ratif	Zabpbbbbabbba
s:ratin	cbcdddaccccmn
s:ratsk	ddddddcodbccb
s:ratta	emeeeeeeeeeed
s:reabr	cdddcobcdcddd
s:reach	ddjddfkcjhcmd
s:react	bcicccabcdksZ
s:reada	pcaccmZccacca
s:reade	bcccijmmcmccb
s:readi	ffecdldjdlfdj
s:reage	pceeecedeeeeb
s:reaju	oddeeedededdb
s:reali	llncjbacbmcca
s:reaso	llccmcbbdckck
s:rebec	ldbddendcdddd
s:rebon	oddeeededdeed
s:rebra	qbccdcbcddcda
s:rebui	mblnccZclabcm
s:recal	cdccddoldaccb
s:receb	ecckdcbccbpbm
s:recec	deeeeeddecbdp
s:recei	cdcjddgidcmli
s:recen	cchlddkdllddc
s:recep	dcfdickhdckdn
s:recev	ZbabnbabbbqmY
s:recha	ddddedbdedocb
s:reche	mmcddkcddddlb
s:rechn	ldcdddnddiidk
s:recht	bccpccbcdccca
s:recib	kcnddcbbcbmbl
s:recko	odccddbcmaddc
s:recla	mddddckcdcddm
s:recog	bjjcdfbmmcbcm
s:recom	icfeddcdljdnd
s:recon	khjccdjbcnddh
s:recor	iceddmdodceic
s:recov	dcbddaeccjqcb
s:recru	dindddkcfeihb
s:recue	bccoccbcmcccZ
s:recup	jcccccpccbcbZ
s:recur	alcccnacccccm
s:recus	acodccbcbbdca
s:recyc	kdddcdkcdcddn
s:redac	dkccdlmccndcb
s:redak	cdccdqbbdbcca
s:redat	dneedeceededd
s:redaz	odddedcdddcda
s:redes	ldciddpcbcedb
s:reduc	acccdbppccbca
s:redun	cmbdccbcpcddc
s:redwa	cjikddjdocddc
s:reemb	dededecdddnea
s:reemp	oddaddcdddddc
s:reenc	eeeffdndeeeee
s:reenv	ZbcbcaabcbqbY
s:reesc	bbacdcpccbcbZ
s:reexp	ZcccdbaccdpcZ
s:refai	qccccbacccdda
s:refei	ndeeeedeeeeed
s:refer	dfcidekdnfccf
s:refin	kmabcnlbbbaca
s:refle	bbqcccZbbkkba
s:refon	odddddbdddcdb
s:refor	cddddbcccncdm
s:refre	amkbbcacoacdb
s:refug	jeabbqaapaccY
s:refun	ccdcddkcddodk
s:refur	acccdboodcbca
s:refus	bcblccbbcbcqh
s:regad	ddedncdeeeded
s:regal	eedfeeneedeed
s:regar	jjceieidemdde
s:regel	bddddcoddccdZ
s:regen	lcdeddnedddec
s:regge	cccdddodcbddc
s:regid	occcddcdccccb
s:regim	boccddcdbcbca
s:regio	eljkjdblddidc
s:regis	ehjiecdnfcldc
s:regre	adbbdmkbaoccl
s:regul	knegejdjedcdc
s:rehea	kccccccmcbccp
s:reich	cbddeecdedddo
s:reimb	lcccdibcdcqdb
s:reins	akjcobZocacca
s:reisk	mdedemdcdeeec
s:reite	cdddddocddddb
s:rejec	jcbnccacpacdb
s:rejoi	bcccchclchhok
s:reken	kcbkccacccqcZ
s:rekru	cobcddcdddddc
s:relac	pmcdddcddcccb
s:relan	kdcdddpckbddb
s:relat	jjiccjbidjocc
s:relau	mdceeemeeddde
s:relax	bcldddaodZdec
s:relea	hcecddcdcknfm
s:relec	Zcdcdocdddddb
s:relev	binidcmcecccb
s:relia	cplccdbcdcbdc
s:relie	occmccbddcded
s:reloc	cnndddddjcddc
s:relyi	cnddddmddddec
s:remai	cceddjccjmodc
s:remar	djccdjicdcccp
s:rembo	bbbcccpbccmbZ
s:remem	dlcejdhciocdc
s:remet	pccbdccccdlcb
s:remin	dhejddlchcdlk
s:remot	ncdddjbmedddc
s:remov	bcbcdcbbiajtZ
s:rempl	nncddaddddddc
s:remun	jhcoemcchcddb
s:renam	acbcccbccbccr
s:renco	ablcocabcnbbZ
s:rende	accccdpmcclca
s:rendi	cdccccmcccoca
s:rendo	bcccdcoccbccZ
s:renew	clecfccjhbdmh
s:renou	kddeedcddddml
s:renov	lccdddcddcfln
s:renta	abacocZbbbnca
s:rente	lcbdjccdcnddb
s:rentr	anbbcmbabobbY
s:renue	cdddedccdddhp
s:renvo	abbbbaaacbqbY
s:reorg	brmcbcacbacca
s:repai	kijiecejjbcdh
s:repar	aclcnnabbbacl
s:repet	cdddedcddcdco
s:repla	klddddldcefdl
s:repli	acfccccbjjcrZ
s:reply	akbmcbhjdcmib
s:repon	ndcddccdcmkdb
s:repor	ikcddjkcebjnd
s:repos	bcccddkccbmnd
s:repre	fcojkcmcecdcb
s:repri	albbcnbocZbca
s:repro	cdcdddbbclcbq
s:reput	mdccdcadmdmdc
s:reque	ecchdfecddcol
s:requi	lciiedjdhekdd
s:resea	ckcqdcdfdecec
s:resel	bdccdcsccbccb
s:reser	decedhkbdcmdn
s:resid	ekeijdikdcedh
s:resig	llbdddnddccdb
s:resil	bcbcddboddden
s:resol	libdlcndcebch
s:reson	cblccbabpZcba
s:resor	eccbdcabdcpdc
s:resou	lhkddlccdcldc
s:respe	cdfjdekckoccb
s:respo	ekckddidjfdld
s:respu	ccpdddbccbcbn
s:resso	ccpddcacdccYa
s:resta	jcfdoclcicdch
s:reste	cddddccdddoda
s:restf	bmcddcodcaddc
s:resti	bbbdccbbboccn
s:restl	abqbcbnbaZcaZ
s:resto	aibcnlaicgnba
s:restr	lbbcccacqldlZ
s:resul	bcdcdcehcdimo
s:retab	acacbcabbpbaZ
s:retai	mdlmdcccdcgdf
s:reten	ZcapbaZcbZban
s:retie	dddedededened
s:retir	jmbcddjlcjfdf
s:retom	oceeeedeeeeed
s:retor	cdcdbcacccocb
s:retou	mckddbnbcbcca
s:retra	jlbdcdnccaccm
s:retri	dminedddeddec
s:retro	bcacbalbbqcca
s:retur	acblchfkmbjlh
s:reuni	cdcldcccdmccp
s:reuss	ceddedbpdddcb
s:reven	ccccqjZijcedk
s:rever	bccdkjklcbccn
s:revie	idbncjccfdfjl
s:revis	mccccmdcjejdk
s:rewri	nkccdbnckdccb
s:rezam	ndeeeedeeeeed
s:rezep	oddddcbcddcdZ
s:ricar	bcdddcccdcpca
s:ricer	inmddbccdbcna
s:ricet	ccadcbbobabca
s:ricev	bcijdcbccbqji
s:richi	ibmbbbabbabpY
s:richt	bbncmnbabbccZ
s:ricom	cdddddddmcddn
s:ricor	bcbmbcnccbcck
s:ricos	obcccccddcdda
s:ridic	ceeemejeeeefe
s:riemp	ccbcccbcccoca
s:rient	bcbcccbcobcca
s:rifac	nededededdeed
s:rifar	odcdccbcdcbdb
s:rijin	ccccdaobdcdca
s:rille	bcbbccbobabcZ
s:riman	ddddddcddcddn
s:rimas	bbbcccbcoabba
s:rimbo	bbccccnccbebl
s:rimpi	aocdccbccccca
s:ringi	clcmeecdeddee
s:rinno	hccmddcddccio
s:rinvi	bcbcddocdcbca
s:ripag	deedeenedeeed
s:ripar	bboccobbYbcbY
s:ripet	bccccpbbbbcca
s:ripre	ncdddcncddcaa
s:ripro	cdcddcbccbcbo
s:risca	deedeenedeeed
s:riscr	odeeeedeeeedd
s:riser	acrlcbabaabbZ
s:rispa	bddcddpdddcdc
s:rispe	ZbcbcaabcbpbZ
s:rispo	acbcccbcibnpb
s:risto	ddcdddpdjcddc
s:risul	bdbmdcocdcmca
s:ritar	cdbcdcbddcddq
s:ritir	bccddcbcbabcp
s:ritra	bcccdcoccbccZ
s:ritro	jdcdddccdmddm
s:riuni	dddkddddddddp
s:rived	bbbcccmbbobcZ
s:river	bbicdcjncbccm
s:rivis	addcdpbadccdb
s:roadm	jblobbiacbccm
s:roast	aanblmZmbZmbY
s:robot	bljkdjlckddjb
s:rochd	ndcddcldddded
s:rodan	naabbbaaoabbY
s:rodil	bcZccbabcpbbZ
s:roeme	YbdcdapdddcdZ
s:rolli	odddcmecddddc
s:rollo	rbddeacdddddc
s:roman	aabbbcpobbcca
s:romar	occddbccccdca
s:romer	bdccdcobcccca
s:romme	cccdddcccbcco
s:rondl	bbpcbcacbbcda
s:roodg	odbdcccccccdb
s:roofe	ZbabcpmZcbbba
s:roofi	ldnddcbcddddd
s:rooft	ddoeeebdcbddc
s:rosal	jlndcdbdcadel
s:rosar	kcdcdcnddcddb
s:rotat	mnbddcbdddcdc
s:roton	cddddddddcddn
s:rotte	kfidjifkggddc
s:rough	qcccdcckdccdc
s:rouma	obbdddcdcddcb
s:round	cccdddaplicck
s:royal	ccccctaccccdb
s:rubbi	enanbcbcbbccb
s:rubri	ababbnZbbnbbZ
s:ruckm	dncdddccddddm
s:rucks	bdcomcbddcddc
s:rufbe	eneeefefdeeed
s:ruhes	dmdeeededmeeb
s:ruman	acccdcncccoca
s:runne	bcbcnceccoddb
s:runni	bhehedfjcglcm
s:ruste	ocbcdcbdcmcca
s:saarl	ndddeedddddeb
s:sabad	bbcccqccccccZ
s:sabba	ZpccccjcbcccZ
s:sabem	kcmckbmcccbca
s:sabon	ababpbZbbaaaZ
s:sachv	bcdodccdddddb
s:sacra	cncdcdlddddec
s:saili	ljcdddcjdcddn
s:saisi	ddddeddceendc
s:salai	cncdmdcdddldb
s:salar	brbdkdddcckdb
s:saldr	dedeeedddpddc
s:sales	dmjlededdedjc
s:salga	bcbcccbbcbcol
s:salim	ddddedccdcddo
s:salud	bbncbcaabpccZ
s:saman	ldkeffdeeeeef
s:samen	ababccbbcpbbZ
s:samme	cccdmdbcdcccp
s:sampl	edcchdodndcdc
s:samst	ldddddeddcddp
s:sandw	mkclcablcjcdb
s:sanid	ncdeeedeeeeee
s:sanit	bpncccabbbcba
s:santa	ZcdcccZpccbca
s:sappo	dedeeelleddfe
s:sareb	lmccpaacccccZ
s:sares	ZabcbbbcpbccZ
s:saska	nccccdZocZbdb
s:satel	ZbZbrbZbbZbca
s:satis	ccbcddpcckjdb
s:satur	fkckgldecdccm
s:sauda	ccccdacbcocca
s:sausa	bcbccnZncacdl
s:savin	hdcdodbcbbndh
s:sawmi	ocbocbbccbcdb
s:sbagl	cededededdndd
s:sbloc	ldddddcddcoca
s:scade	eodeeeddddeed
s:scaff	dlacbmkaoaicY
s:scamb	cdcddcccdccco
s:scann	ecambbjcbalnk
s:scari	cccbcabbccpca
s:scato	cdddbdoddccca
s:scegl	ccodddcccbdcc
s:schaf	dpdeeecdddeec
s:schal	cccddccccdpcb
s:schau	cldnkdcddcddc
s:sched	ecijjckekbjcl
s:schem	bcnndcbbbacbb
s:schen	bdccdccddcocb
s:schep	eedfeeeeneeee
s:schic	eicjddnddgkcg
s:schie	acbnccnccccdb
s:schil	bddddbcddddeq
s:schiz	nededededdeed
s:schla	dedeeeddededo
s:schlo	ndccddodcbddb
s:schlu	ccndddbcccccn
s:schne	ZcabcbabbbqcY
s:schni	ldcdedccdndec
s:schol	amcacXnnnbbca
s:schoo	blkclkkbdfcdc
s:schor	eedeeeddddeen
s:schre	amhckjhkcifcf
s:schri	fgmcdocdjdddb
s:schui	cdcdddcccbcco
s:schul	nccmckbcccjcc
s:schut	acbcdccbdccob
s:schwa	cocddcbccccda
s:scien	kkckkhddideic
s:scier	cocddededdddd
s:sciss	bcbdcdambocdb
s:scont	cdddbdocdccca
s:scope	aabbcpbbbbbbY
s:scopr	bdoZcbacdcddb
s:score	mcnecdcddcded
s:scotl	cdodddidbcded
s:scott	mmlcccaccbddb
s:scrap	pedededecceec
s:scrat	bhccdnbdmhldb
s:screa	pdccddccdnecZ
s:scree	kcipccdcdcldb
s:scrip	nbbmcqaaZbbca
s:scris	ccpdccbbYbccZ
s:scrit	cdeencdddeded
s:scriv	acbccnZamllcb
s:scrol	bcrccdZcbZdda
s:scusi	deededddecden
s:seafa	bcndddcccdmdc
s:seanc	cbbcddocddbdb
s:searc	cfjfjjdeecelj
s:seasi	ZbbbcqbacbbcY
s:seaso	qkbbcbalcccdb
s:seatt	dncddjcedmdid
s:seawe	ndmddcccdcced
s:sechs	eddeebdeodeed
s:secon	ecblddmeobedc
s:secre	fncddcledcddl
s:secte	lcnbdccdldddb
s:secti	abaccnbccoben
s:secur	ldkdfeccdcpeb
s:seedl	lbapbbZacaacY
s:seeke	aZabbpoabbbYZ
s:seeki	dgbdkdbdqeddc
s:segna	ccldcdbcpbdcb
s:segre	deddddcddbadq
s:segue	cddddccddcoba
s:segui	ckcdddocdkcbd
s:segun	chdddhicdijco
s:segur	mkeeeedeeeeee
s:seisc	coddddcddcddb
s:seitd	cdcdeepddddec
s:sekre	eedeeeeeoceed
s:selbs	emcidlmdcjddb
s:selec	ceilddchdcofb
s:selez	boodddcdddkdb
s:selli	baamqccbbcglc
s:semai	mdeddeedifiig
s:seman	jdcddejndcddm
s:semes	accddpbbpccdd
s:semic	ZbblkbabcoZmZ
s:semil	ddcenecdedddc
s:semin	acbccqjkckcbi
s:semme	odddddccddddb
s:senci	odbddccdcccda
s:sendi	jdedcccccpjka
s:sendu	acabcbaocbmbk
s:senho	mindddcdidddb
s:senio	akicckdnblcca
s:sensi	acbcccmcaocci
s:senso	ddeeoedeeeeed
s:sente	Zcaicbbplacca
s:senti	cdkdddlccodcf
s:separ	kccdpdbddccdj
s:septe	ljeedidjjcccl
s:septi	odddddcddcddm
s:seque	ccddddpcddccb
s:serai	ndeeeddeeeddd
s:serbi	bdedecoedeeec
s:serio	hbbcociambmca
s:serve	ncacobZbbabcZ
s:servi	lhfeedldicekd
s:servo	cdcddcbcccndn
s:sesio	bbanbombZabbZ
s:sessi	bdclcqdmccdcb
s:setem	cdcdedcdcccdq
s:sette	ibbbcomacacbk
s:setti	fcekehbddcdqc
s:settl	bcpcdkbcicmch
s:setto	Zcolclablbcba
s:setub	bkZdcdaccddob
s:seule	cdbddcqdbcddb
s:seven	mcjcnlcccccdb
s:sever	ecokedcfdjfdc
s:sevil	lccndcccdccdb
s:share	ccbcpcabcjcdj
s:shari	cccnndabblbcb
s:sharj	ncnddccdcceed
s:sheff	apacbcacbncca
s:shelt	fjbldmbcckcdc
s:shelv	codedddddceed
s:shipp	ccccccemcjnfh
s:shipy	bbcccdicpcbdc
s:shoeb	nbacccocbiccb
s:shoot	oamcnbbcdbbda
s:shopi	pcccddadbbcna
s:shopp	accddlcjdkodb
s:short	bcndcdldjekdb
s:shoul	dcjdhdmddncdb
s:shout	icpbchabbkccj
s:showi	bcbmccobcmcba
s:showr	ddkeeebeedned
s:shred	acbccnqbcZcca
s:shrew	mobcdccccccba
s:shutd	kclccbnanabcZ
s:shutt	occdddbjckcec
s:sicco	bbbcpZaacbbba
s:siche	acbcccqbbbcca
s:sicur	ccddcdocdddda
s:sidre	eeefeeneedeed
s:siemp	dlpdjdcddcddc
s:sient	cbbcdcpccccba
s:sierl	odcdddcdddddb
s:siffl	cdcddccddcddo
s:signa	djecdcdmcbncl
s:signi	ecccdncckicdl
s:signo	occdlccclcdda
s:silen	bmbddkndckkdb
s:sille	pccccbbZcbccY
s:simil	lbachbcbbccra
s:simpa	dpdedecdedddc
s:simpl	ccndcbacbmkcb
s:simul	cccdjdocdiidk
s:since	ddmdededklddc
s:sinde	cncdddddcdddd
s:sindi	ocbcdcbcbcdcb
s:sinds	dededencddded
s:singa	bccldacmcdojb
s:singi	ncmccbdbcldda
s:sinte	cdcodcbcdccdb
s:siobh	ocbcdcnddaddb
s:sismo	bccdccbccoccZ
s:siste	fkbclbmkbanbb
s:sitti	dcglchibimldc
s:situa	bcodddldcbddd
s:sitzu	cddodccdddjdl
s:sixte	cckcmdgenbddb
s:sketc	qbcccbbcbbcdb
s:skinc	kcbccnobbcbda
s:skipp	kbbncaZocZdca
s:skyha	bYaccYabmbbpa
s:slakk	ababbpabbaabY
s:sleut	cdbdddbdbbddo
s:sligh	nbaomaabbbcca
s:slipp	bckcddoddcdec
s:sluiz	neeeeeeeceeed
s:small	bcmdmcncbjbdi
s:smarr	dddddddddcddo
s:smoot	cbnccdbdcnddc
s:snoep	ccadcdbcbocca
s:snowf	ieiddkifkedkb
s:sobre	ddddeddcdcdcn
s:sobri	mcbcccocbbbcZ
s:socia	jlcddcncddkdb
s:socie	ibbcmolbfcccc
s:softw	becpmcmdcdcdb
s:soign	nmbccbbmcbcca
s:soire	cededdocddcdc
s:soixa	dddddddeddnec
s:solan	ocddccdddcdeb
s:solar	bcdodcccdccda
s:solda	cdbdddqcccddb
s:solic	clccfkcdddend
s:solid	cbabmbanbjlaY
s:solih	mnbdeebccddec
s:solli	ckccdcbcccmqa
s:sollt	bbaccbabnobca
s:solta	ccccccobcacba
s:soluc	bddccboccccda
s:solut	hledddidgkfic
s:solva	dodfddjdiedic
s:solve	aqccccbcbcbcc
s:someb	ldkejjcdiedfe
s:somen	ddeeeddeeened
s:someo	lijfjeddidegc
s:somet	igodmedeciccb
s:somew	bjpccdmccbcdb
s:somme	lcmccmbbcacci
s:sonda	bcdccpcZdbbdZ
s:sonnt	bkbccbkpbYcac
s:sonre	dddedededened
s:sonri	babcapbacbbcY
s:sopor	bcccdcbccbnbm
s:sopra	oddaddceeddec
s:sorel	ncbdddbccbdcp
s:soren	lcmeeeceddeef
s:sorpr	cededededdned
s:sorri	nbacdcodbcccb
s:sorte	acbocbbbcbnbZ
s:sorti	kbbobdadchcdc
s:sospe	cddddccddcqaZ
s:soste	abbcpbccabccZ
s:sosti	lcccccjncbccZ
s:soude	decdedodcddec
s:souha	jcklnecbcbbjc
s:sound	lclochcccbddc
s:sourc	dbpcjjkbcbccb
s:sourd	YaZbboZnbmbbY
s:soute	bbbbcpaabbbbZ
s:south	Zlmlecbcmdddb
s:souve	bcbcccabbpccY
s:souvi	cdbdddpdcZddc
s:spani	jcoccbbccccdm
s:spann	abomcnabcZcbZ
s:spark	oddddccdddcda
s:sparr	accpbcbcccccb
s:spati	eldeedddededm
s:spats	cdceddbdcbddp
s:speak	cefbjoeldchdd
s:speci	eholfddecchdd
s:spedi	ncaccbabcaaZo
s:speec	nobccbbcccccb
s:speis	dedeeeddddeep
s:spele	deeeeenddeeec
s:spend	bbbcjcpobbccY
s:spieg	ZbZbboaaoabbZ
s:spiek	bbccdbbocbbca
s:spijb	eedfeeeeneeee
s:spill	cdbdcdcbcrddb
s:spinn	bcccndbndccdb
s:spoil	lobbbcbcbbccZ
s:spons	kddcekchpccja
s:spont	cebeedbdocdec
s:sport	accoccbcdcdem
s:spost	ddddeddcdcddp
s:spott	cdoddbkcabcbb
s:sprak	dededencddded
s:sprea	phccncjccdcdc
s:sprec	ocmadabncdcdb
s:sprek	ccdcdkcndcldb
s:sprin	bddddcoddccdZ
s:squad	anccccnccmcca
s:squar	occaddbccnddc
s:stabi	locddkbdddddb
s:stadt	codelededeedc
s:staff	dicjddkicmckd
s:stage	dccdddmdocddb
s:stagi	bcbcccbmcaccp
s:stair	ncccadaccmcdm
s:stamm	dccdddcodbccb
s:stamp	cdcdddbdddpdk
s:stand	jicmheicefcdj
s:stapl	mabocbbbcaccb
s:start	dcfdmfdkddjkc
s:stase	lcbdddbcdbdcq
s:state	icedddeddcdbr
s:stati	jhccendkcfddd
s:statt	bccodcbccdcdZ
s:statu	coddddddddldb
s:stavo	nededededeeed
s:stayi	abmcccZbbhbok
s:stazi	bcbcccbccobbj
s:steal	cbodndccccddb
s:steer	YbapbaabbZaak
s:stefa	hfhlcddclcdlc
s:steig	cdccddoddddec
s:stell	bchlckibcbcpb
s:steph	bcqdddacbaddc
s:stepp	ddnekecdddded
s:steri	bdcoedcddddel
s:stern	cccdecdccdodc
s:sterr	bccccnbncbccZ
s:steue	ababbonbbabbZ
s:stewa	abbbdqaabaanY
s:stich	mnbcccbccckca
s:stick	bdbcdcbmcbbdp
s:stift	abbocbbcccccb
s:still	ddcenedemcdcd
s:stimm	Zbccbcbpcccca
s:stipe	jkddnlbdddjdb
s:stiva	ddddddcddbcdn
s:stock	pbdcccoccbcca
s:stoel	ZbabbaapcabbZ
s:stone	cfjgddlemhdib
s:stopp	eijdcdeeekedm
s:stora	caccZcpndblZZ
s:stori	hkZbbnZpbkbcZ
s:stort	eeeeeedeednec
s:story	bclcddabncndb
s:strai	dlkdcinchbcde
s:stral	ocddedcddcdcb
s:stran	bccdmjcccrbcb
s:stras	bbccccbccobcb
s:strat	ahbokcoccdccc
s:strea	mddmddcdddjec
s:stree	ncbcccabcobdZ
s:strei	ababccabanboY
s:stren	nboccbbbcbddc
s:stret	nbmdcdcdccjdc
s:strin	mcbldcokcbccb
s:struc	mjldddcdjckdc
s:strug	bcacbbrbabcdb
s:stucc	bcbcddpcdcbca
s:stude	dcchilcmliddd
s:studi	ddjkdhfdmkdcb
s:stukk	ccbddbaabpcba
s:stund	kfdjdijifdfdj
s:stutt	lbicddaodbcdb
s:stuur	eedfeeeeneeed
s:subap	ndddddceddded
s:subco	rdcdddbdhdddc
s:subie	occcdbbdddcda
s:subje	jjcfdjmgdcddj
s:submi	ocddeeiledcdd
s:subsc	cdcdidgmdbelm
s:subsi	mldcdcmdedddc
s:subst	ogbcclancbdca
s:subti	abbbocYombcdb
s:subve	bcbcccpccbbba
s:succe	clfjdcfhclici
s:suche	ccnZccZcbbcoZ
s:suchs	cdodddcddcdbc
s:sudde	anccccaodbcda
s:sugge	dcijkjlciacmc
s:suike	bddddcoddccdZ
s:suita	jcmdeeedncddd
s:suiva	cdcdddccdbdbq
s:summa	cdccjdbcdbcdq
s:summe	mmcdcanbcbcda
s:sunda	mibcknabcmcda
s:sunde	Zmbcbcpcccbba
s:suona	occddcccddddZ
s:super	lobdeibcikedb
s:suple	bccbaoabccnca
s:supor	bcbdcecddcocb
s:suppl	jddfdekeceldh
s:suppo	eijdeclidcmec
s:suppr	ccbcdcbbcacnl
s:supue	accccpacccZca
s:surfa	abablbaabZboY
s:surge	gedkejjelbice
s:surna	cccdddcdmbqdc
s:surpl	bcbcccoccccck
s:surpr	bcjccdijbljcl
s:surti	ilZbmmdaahbmY
s:surto	acacbcabbpbaZ
s:surve	dddccdllkdeke
s:survi	akbddobcZpddb
s:suscr	ccbdccbocbcnY
s:suspe	dedeeedeekpab
s:susta	bjjccclcbmcck
s:svegl	cdedddbdedned
s:svilu	jkccdcnddddhb
s:svizz	cocdddddddcdc
s:svuot	nededededeeed
s:swahi	odcmdaabcbcdc
s:swapp	anabcbaobmbcZ
s:swear	abbbcbaqcaccZ
s:swedi	cdcddemdneded
s:sweep	ncbcdaaboacca
s:swift	lnbcddcdcccdb
s:swimm	bccddnbaoaccl
s:swind	eebcdcjmlmcdb
s:switc	bjcpccjccbgjb
s:sylla	acbccqbcbbcdb
s:sympo	acabcmaoclbbZ
s:syner	bdlddemeddeee
s:syrin	cccdedcdciddo
s:syste	cnjididdekdfc
s:taakg	bcbbcbbcccoca
s:taalc	bcbcbpbabacba
s:tabel	emeeeeeeeeeff
s:table	hcdhdhemjchcj
s:tabli	dddeeedeneeee
s:tafel	bbbcbpbbabbcZ
s:tages	ncddedcdcdedm
s:tagli	bbbcccZbbpbcZ
s:talad	bcacccabaZcbp
s:talen	ccsdddcddbjcc
s:talki	bdcnkbcblfdna
s:talks	acaabaapbbbbZ
s:talle	cddndccdddbdb
s:talli	ZoobccZccabcb
s:tallo	cdddddcdddbdo
s:tambi	ccccfckccnjdb
s:tanda	dedeeebddddco
s:tanzs	bcccocbccccca
s:taqui	cccdbcbccoccl
s:tarif	ocdmedceddddc
s:tarje	bbbjcbabcbsbX
s:tarra	bobccbnbcabcb
s:tartu	ccccdcbodccca
s:tasti	ZcbpcZiackbca
s:tatsa	bbabcbabbpbaZ
s:tausc	cdceddbdcbddp
s:taxat	bcdocccdddcdb
s:teach	cfhddpdcidefe
s:teamk	ccccdcobcbccZ
s:teaml	kpdeedcdddddb
s:teamm	eddeeedemdedd
s:techn	jjfdlkdegcffc
s:techr	cdodcdbdbbcdb
s:tecni	dkcliiickcjla
s:tecno	cckdpdbdccbdb
s:tegen	bcndcmamcbcca
s:teiln	Zccncnbacccca
s:teilp	adcdcdoddcddb
s:teilz	mbodddcddccbc
s:teken	ccndddcddbbdm
s:tekst	ndddedcdddddc
s:telec	cilcmdddlddjb
s:telef	ccnndcicedicc
s:teleg	bdjdeccddcrdc
s:teleo	cbbcddaddbpca
s:telep	cjfndkcddddld
s:teles	cdddeocbddddb
s:telet	lmdeeedeeeeed
s:telev	lobdcdbddcddc
s:telli	bjdldfbcepddb
s:temoi	ccbbbZaqbbcca
s:tempe	occclcbdcccdb
s:templ	abbacqmkccbca
s:tempo	kodcdbjddekdc
s:tempr	cdcddccndcdca
s:tempt	icpccmaccZccb
s:tenan	lfcchfklcccdl
s:tende	bccodbbbdcdco
s:tendr	ZbqbaaaaaZbZY
s:tenem	oecddjdddmddb
s:tener	ccodcdbcbcccb
s:tenga	bbbccobbcbbbZ
s:tensi	occdddbddldeb
s:tenta	odcdddceddcdc
s:teodo	nabbobZcdcbba
s:terap	nddeeededeeec
s:terce	mdcdkcbddcmdj
s:termi	fhckdcickdjmc
s:terne	oeeeeeeeceeed
s:terps	odcddddeddded
s:terra	jddciniikdcjb
s:terre	acbccrbZcbaca
s:terri	kmbdhcjcjhddj
s:terug	amapbbabbbabY
s:terwi	abaocbnbbabbY
s:tessi	cddnddddddddc
s:testa	clcdddbddkodb
s:teste	bcdbnjckmakcb
s:testi	ndblfcnccfcdb
s:tevor	acaoccabbbbbj
s:textb	ccbdclbccoddb
s:textu	mbbobdccbcdec
s:thank	ccbdcdlcpiddj
s:theat	mkndckabcZcil
s:theme	bccbcoaZbabcZ
s:thems	adackcqbcbmcb
s:thera	bmiccclcmajcb
s:there	kfjcddlkdcjic
s:therm	pedcdcbceeded
s:think	edjjnjdcdicdd
s:thirt	aoacnckbcbcca
s:thoro	cdbdndadcnddb
s:thoug	iijdjfjeclddc
s:thous	dpbimcbjcbcdb
s:thril	cdcddlbcdqdcX
s:throu	jeekfdjddelfd
s:thuis	odcmddidddddb
s:thurs	iddidfekefddn
s:ticke	hhddfedphbcdh
s:tidew	dkfdddlikidjb
s:tiend	pedeedceededc
s:tigri	rbbadaaccccca
s:tijde	locclabcccmcb
s:tilbu	abZbbaYooZaZY
s:tilli	bbcobbbbcbbcZ
s:timel	nddnccZccdccc
s:times	bkccddbddckcq
s:timet	mcbcndbbbmecj
s:tirad	occccccbcccca
s:tirag	eeeffendeeeee
s:tiroc	dcdedddendeec
s:tisch	abbdobcccccdb
s:titol	cocdcdcccccca
s:titul	aoZccoacbbbbZ
s:toast	acbccbapcabcj
s:tocht	Ycccdpbccccdb
s:todav	lcodccbcdbcda
s:toega	abbbcbZpbalZY
s:toege	mcddddcddcdpa
s:toeli	deeedendddeeb
s:toest	cccbmdqdcccdb
s:toeva	deeedenddddeb
s:toget	cdfjmejeekdee
s:toile	bcbcccbocZcco
s:tolli	aampabZcZbbca
s:tomam	ddbcddbddodbb
s:tomat	occcddacdcdda
s:tombo	dddddccbedddq
s:tomma	cdcdddoddbcda
s:tomor	cdckccilhdhcn
s:tonig	ccbhcccndapcm
s:tonma	oddddccdddcdb
s:torfb	doeeeecedeeed
s:torna	bbcccoZabbaoX
s:toron	hjkcdebmimcdc
s:torti	eeeeffeefefel
s:total	acbcbcZnhZocj
s:touch	icabcclbapjck
s:toujo	ldljddlcccddk
s:toulo	cmdedededmeed
s:touri	naoccbZbcbccb
s:tourn	bdcdcdnccccdm
s:touss	bbbccbbbcpcbY
s:traba	diccckfinlecb
s:tracc	bcddodcddcddb
s:track	mkaccdodbcddd
s:tract	ZbapcbZbZoabZ
s:trade	lbbcimjbbjjbk
s:tradi	hcdmccacccqdc
s:tradu	picdcckclccca
s:trafe	adccccocdcccb
s:traff	cdcdddbccbcdq
s:trafi	cdddddcadccdo
s:train	bfcccpjdmdddf
s:trait	ddceeddddcddn
s:traje	ddndeddddcedd
s:trami	kmdeedeeeeeed
s:tranq	bcbddcpccccca
s:trans	midkfdfehckdc
s:trasf	fccdhbccmmkdj
s:trasl	cccdccoccccdb
s:trasp	bbacobZcbbbca
s:trata	ceddedddddddn
s:tratt	cccdddocddcdb
s:traum	bbncccocbbbbZ
s:trava	idcdddcdqcddf
s:trave	idbdddbddpjdc
s:treas	jeedhkdjjcddm
s:treat	cjcljdlibmicb
s:trein	bblddobccbccm
s:tremb	cbbcddocddbdb
s:trenn	eedeeeeeoceed
s:trent	lddddlcddcddm
s:trepp	acbcccabbaboZ
s:tribu	occocbicccccZ
s:trich	dddeeecdedddn
s:triko	ddeeedddddddn
s:trime	kccmcblcccccl
s:trink	cdcdmecddnddb
s:trock	cdddedddedddn
s:trois	bcbcqcbcclccf
s:troll	bcZaoboZcabca
s:tromp	cdddddaodcccZ
s:troqu	acccccbcccocZ
s:trotz	bccdocbccbmcb
s:troub	cddekdleeldfe
s:trouv	dldeeemdedeek
s:trova	cdjdddolmccda
s:trovi	occdddcddddda
s:truck	lccccoaccccec
s:trust	mbbcccfcnbocb
s:tubar	cocdcccccccca
s:tuesd	dhcidejlffdcl
s:tuiti	jlbcdanocccdb
s:turbi	jcjbnkbecdclb
s:turis	bddddbpZcccda
s:turki	bddnddmddbded
s:turna	abobdclnbbcdc
s:turni	ebacojjbbmcdb
s:turno	adbcrcaccbjca
s:turns	fcbddcamclccm
s:tutor	bccjdsdadcccb
s:tweed	accndpacccbcb
s:tweee	eedfeeeeneeee
s:twent	cdeelccednded
s:twint	ccdmddjdddddm
s:typic	kcjodckcdcbcc
s:ubere	cdodddbddcdbc
s:uberf	ddddedcdedaco
s:uberh	cdcdddodbbdcb
s:uberl	cdoddccdccddb
s:ubern	ilccocnccccca
s:ubers	occcdaabdcccb
s:uberw	hddkedcdddlcn
s:uberz	dddenededdlcd
s:ubrig	ddcddbccbodca
s:ubung	dcddnddecddec
s:uffic	cmcdddkocchdb
s:uitbe	bcbbcbbcccoca
s:uitbr	oddcbdcdeedcc
s:uiter	cobcddbbcccca
s:uitge	mcbddbcdncddc
s:uitle	nddmddcdddddb
s:uitno	cdcdddkdcbdpa
s:uitvr	oeeeeedededed
s:uitwe	cccddcbccbddo
s:uitze	bncacaabdcoba
s:uitzi	dpceeededcedc
s:ulcer	abcpcaabdbbca
s:ultim	bcccdakqcbcbZ
s:ultra	acdccbqbdccdb
s:umbre	eckcdcnccnjda
s:umeti	bcccdbbbcbobZ
s:umfra	cdcdddoddccdb
s:umgez	bcpcccabbacba
s:umset	pdceeeceddded
s:umson	ocdddcccddddb
s:umzug	deefffefeemee
s:unabh	abmpccbccccca
s:unani	aqbbccZbbabcY
s:unava	abbbccbacbboi
s:unbef	cqddddcdddddg
s:unbez	eeeeenddeeeeb
s:uncha	mddeeaccdcddp
s:uncom	oanbcdbdcadcb
s:under	jdiljhgdeiefc
s:unert	ddndddbdccddb
s:unfor	boacccacdZccm
s:unifo	mccedckbdbqcc
s:unive	encklecdjicdb
s:unlim	bqbcccacccpca
s:unloc	bbccdcbcdcrcb
s:unser	jdkffmjfcckcc
s:unsol	bodedededeeed
s:unsub	ddaddciocbcmb
s:unter	jddgejhhjhedi
s:unusu	ncocccbbcblla
s:unver	bcacccqcbbccb
s:upcom	acnddcnclccdc
s:updat	icndddddccenh
s:upfro	jckcclacccodb
s:upgra	ldcccdocdcckc
s:uppsa	mccdedcdmdddd
s:upsta	affcccZqcZacj
s:urens	bdcdddbccbcbq
s:urgen	lbccdmnbcbbcZ
s:urlau	cmcedddeldedl
s:usabi	cdcqdcbcdccca
s:usate	ddddddcdddddo
s:uscia	ddcdddccdbcdn
s:usern	cdddedcddbpbb
s:usted	ccbdccocbbcda
s:usual	nclfccecimddb
s:usuar	ddcnddccddcdb
s:utent	ndeeeedeeeeed
s:utili	bjkjlceccacme
s:utrec	kdcddkbcbjdpb
s:uurpr	cdcoddbdccddb
s:uurta	cdcncdccdcddb
s:vaand	nddedededdded
s:vacac	cncdddcdncddb
s:vacan	cjmdddejmddjb
s:vacat	jndjdhjcccdlb
s:vacci	bdknddcdccccl
s:vacin	cdcdddcadcccp
s:vakan	ccoddcbdccddb
s:valab	cdcdddccdbdbp
s:valen	llcdfdhimcccb
s:valeu	ddcdddcddobdc
s:valid	lccmdcmcdcidh
s:valor	addodccdddddb
s:valpa	ccbdccbccocda
s:valua	acbndbpbcmccc
s:valut	mcmmdcbdcbdcb
s:vanav	jcbdcbabcbncm
s:vanda	acbcccalcamao
s:vande	cncdddcdanced
s:vanta	dffehdjejjcmb
s:vanze	cbodddcccaddb
s:varan	ccbcccaocaccb
s:varia	cocdldccccddl
s:vario	dcoeeeddedeee
s:varni	Zccccoancbcba
s:vecch	jbbdccbcnbcpZ
s:vecin	ddddddddddedo
s:vedia	doceeeeeeeeed
s:veert	mccddcbccccdn
s:veget	bnbdddcddmcdb
s:vehic	bmcdcdcccccco
s:veint	cocddddecdddb
s:vence	bbcccbapcbZaa
s:venci	anacccbccbcbo
s:vende	mcbcmcbccbmca
s:vendi	mcdddcndddbdc
s:vendo	ecaoccancacdc
s:vendr	jlcddjcmdcedk
s:vener	ddddebdndcddm
s:vengo	abbpcaabbaabY
s:venka	pcbdeecedddee
s:venti	ademedmeddeed
s:ventu	cacoodbccacdc
s:veran	cdmeddoddcdcc
s:verba	bddccnccdcidn
s:verbi	bcdodccdddddb
s:verbr	pddddcZdddcdb
s:verbu	deceeeoeeceee
s:verdi	cddldckldcndb
s:verdu	cdcdcbZbccpca
s:verei	bcccdcocccccl
s:verfa	boaccaabbbobZ
s:verfu	oedeeedeeeeec
s:verga	cddddkecdlccn
s:verge	ocbccnabcbcbj
s:vergl	bcbcdcqbcccca
s:vergo	jcbncmbncccca
s:vergu	bccnccanccdca
s:verha	cccdccpbdncca
s:verhu	ccbndcacbmccm
s:verif	ccccdccccbqqZ
s:verka	Ybannaabcbnba
s:verke	cccdcbcocbddc
s:verkl	bddcdcbcdcpdZ
s:verko	bcbcqclbabccb
s:verla	cmcdddcddciaq
s:verle	dncdddjcccdlj
s:verli	ccddddccddocb
s:verlo	cbcdddcdaclpk
s:verme	acbccbbbpbccZ
s:vermi	dbbeedqdccddl
s:vermo	bcbcccbcbcodb
s:vermu	cdcddcacdccco
s:verne	cnbcddbbcpccZ
s:verof	abbbccabbaboZ
s:verpa	ocddccccdcccZ
s:verpl	kcdeedidcdddo
s:verra	cdddddccdcdco
s:verre	codddbbmdcmdb
s:verri	bcdcdocbddcca
s:versa	bcbccclccanZm
s:versc	ldkdddbdkcdlf
s:verse	cddddcccedodc
s:versi	iddddigkejccn
s:versp	cdddedddedddn
s:verst	cddjemcmdddci
s:verta	ccbedcdeocded
s:verte	dededencddded
s:verti	pcccecbddbddc
s:vertr	jmcedddhdckcl
s:verva	obadccbcnbcca
s:verve	cccdcdpdcbZca
s:verwa	lknddccbjcddb
s:verwi	bcacccnbbaboY
s:verza	ddddedddddddn
s:verze	bdbdddrcbcdda
s:verzo	bcbccmbbcakao
s:vespe	dedeeeccededo
s:vesti	bcncpcicdccdb
s:veter	ldmcddbcgefcl
s:veuil	cdddddbcdbcco
s:viagg	acbbcqbZbbbca
s:viati	oddaddcdddddb
s:viatu	bnbccccccccdm
s:vibra	ocdcdbbcdbbdk
s:video	bblqcbcccclca
s:viell	ZbYabaZoqZaaY
s:viend	cddcmacneddec
s:vierm	cccrdccbdddcc
s:viern	ijcldcjcjchdl
s:viert	dedeeeddededo
s:vieta	cddddcccdcoca
s:vietn	adhmncdjccccb
s:viewi	kdddecbcddddp
s:villa	mchcjkbbdecco
s:vilni	djbcnccmcbZma
s:vincu	cndeeedeeeded
s:viney	jkhllckcciccb
s:vinic	cocccccdddddb
s:violi	lcbbbbacoacca
s:virem	dedeeddcddnec
s:viren	dddeedcdddocc
s:virgu	ccccdacbcocca
s:virtu	bdplchmbcchcb
s:visib	accccbokccboa
s:visio	dedeeeneedeed
s:visit	hdiddkehdedjk
s:vispe	deeeeeccededo
s:visse	ZabpaaaacbbcZ
s:visua	cdcdekjddadqa
s:visue	bbcccbpcbbcca
s:vitor	acdddqbbddbdb
s:vivie	ZbabcbZqanbbZ
s:vizin	bcccdcoddcbdb
s:vlaam	qcaeeededdddc
s:vocht	abbbcaaocabbZ
s:voice	nbndddidcaddb
s:voitu	cndededddeddb
s:volda	ddeeeededdnec
s:voldo	bcccdcbccbncm
s:volen	ocbccjbbcpccZ
s:volge	mccbncbcdccdl
s:volks	deeceoedeeeed
s:volle	ddeeeededdnec
s:volls	ccadddcccYbpZ
s:vollz	jmceddcdcdddn
s:volon	llbccobaclccc
s:volta	mdddddmdddddc
s:volti	bocdcdddedddc
s:volum	pcbcdbkacbbdn
s:volun	jdcddobieccdm
s:vonde	occdedcddcdcc
s:vonei	ddnddecdccddc
s:voord	nddeeddeddkec
s:voorj	lcnccnbccaccb
s:voorl	bccdcoccdcdda
s:voors	bdcddcbcccpca
s:vooru	cdddddcdddldp
s:vorar	ecddnededdddc
s:vorbe	bcbcccbpabccZ
s:vorer	nedeffdeeeeed
s:vorfu	dedeeeoedeeed
s:vorha	cncdmdcdccddb
s:vorko	deeenedeeeeed
s:vorle	cdcddbccbodca
s:vormg	bbbdccbcobcca
s:vormi	cddmeddendeed
s:vorre	kccoklbcdccca
s:vorsc	ccedeocaeddec
s:vorso	ddccedcdddddo
s:vorst	blodddbcccmcb
s:vortr	eodeeddeddeed
s:vouch	bcbrccalcblcd
s:voudr	mddmdkccjdddb
s:voula	eeceebcdboddd
s:vouli	bbpcccabcabbZ
s:vrage	abbpcbacccbca
s:vrien	cddeddcdddnec
s:vrijb	ddcdcdoccddda
s:vrijd	klcccchncbcbe
s:vrijg	abbbbbabcbpaZ
s:vrijw	cccdcoibcbccl
s:vrouw	ccdddbbodbcca
s:waard	cddncdcddcmdb
s:waarm	nccdmcbccccdb
s:waarv	bbpcbcacbbcda
s:wachs	cncdddddcdddd
s:wacht	dedeedddeclma
s:wacke	deeeedddedeen
s:wagen	cdddddcndmddb
s:waise	deefffefeemee
s:waiti	cddemcbjccnhj
s:waldo	bpbcccbcabcba
s:walki	bcZcccjcbrcca
s:walle	abbnbbmabamaZ
s:wanji	abbnocaccbbbZ
s:wanne	mkcccdnddccdc
s:warde	ccoddcbccadcl
s:wardr	ccmkddljdccck
s:wareh	ekcidjfljccci
s:waren	dedeeenedeeed
s:warme	cickclcbcoddc
s:warms	bcbccobccbcca
s:warni	bcblccbbccoam
s:warra	ndccddadddnec
s:warte	cdcddccZcbcbq
s:watch	bicfjldccmckd
s:water	okcdkccbccddl
s:wayfi	lncccbmbbcccb
s:weath	klbcicacclcco
s:webin	cdcddhesdedca
s:webse	pdddnZbddddda
s:websi	oeccccoieddcb
s:wechs	cnmcddldecddc
s:weddi	mldelcbdbbklc
s:weder	ddeeeededdnec
s:wedne	eicjcjelcedel
s:wedst	ddcdddbcdcddo
s:weekd	nebccjabnlccb
s:weeke	fjbcekdldhdcn
s:weekm	dedeeeddededo
s:wegwi	bcbcbobabacba
s:weigh	mcbkdcaacnbcj
s:weihn	bcocccnbaabbZ
s:weite	bcbcdcbcocnca
s:welch	ccoddcbdccddb
s:welco	ccddccjpdjfdi
s:weldi	ajcndobccbbca
s:welee	eedfeeeeneeed
s:welfa	kobcccbccbcca
s:wellb	cdccddpddddde
s:welle	dddeddddddedn
s:welli	Zbbbcoaacbbcm
s:welln	bbndccaccbpdb
s:werde	acpbcbaocbcca
s:werfl	oddeecdededec
s:werkd	bbbdccpcbbbcb
s:werkg	cdqdddcdccddb
s:werkl	ndddeeddddddb
s:werkp	dndddccdddddc
s:werks	ZmbcmbbbobbbZ
s:werkv	ocbddcccdcddb
s:weste	ecddedbdddqda
s:weten	bocdcdbccccca
s:whate	lckkkjdfkdccb
s:whats	lfididcdcdodc
s:wheel	abbnccacbbnco
s:whene	jdlkdikcccecj
s:where	dcbclcfpcbmcb
s:wheth	kcmieehficdde
s:which	qcjbclbccbddb
s:whist	bccdccbbnZddn
s:whitc	bdcdjnbddmded
s:white	ccblccncbdmdb
s:whitl	bkomcdbdcbcdc
s:whoev	eccccckbmZncm
s:whole	ncdoabbcdcbba
s:wider	deeenedeeeeed
s:wiede	ddcdddbcdoddb
s:willi	likkcfdclcddc
s:willk	ldddedcdeckdn
s:windh	lacccobddcddb
s:windo	cbbiddbhdnojc
s:winem	djjeedmeddeee
s:winer	acabmcobcbcda
s:winke	bcbbcbbcccoca
s:winte	ckcdemccdnddb
s:wirel	Zbncddccdcbdo
s:wirkl	nccdccbndbcca
s:wishi	bcacckakcpbaZ
s:wisku	dddedmddmddec
s:wisse	bnbbbbaoaabbY
s:withd	bjccdcacebome
s:witho	diedgdkihikdd
s:witne	bddodcmbclddc
s:woche	odedekdeedeec
s:woens	bbbccpbbbbbcf
s:wohnu	deddeedlldeel
s:wonde	dcfcccqjancca
s:wonin	ddcdddbndccdb
s:woord	eddeeedemdedd
s:wordi	ckdedekdedcem
s:wordp	rdbcdcbbcbccZ
s:workb	jcbbdbpmdbcdc
s:workd	mlmnccacbYccb
s:worke	njbcjidcjbldb
s:worki	idkefcdkegffi
s:works	lgdceodiechcb
s:write	abjncpebcbcca
s:writi	edelikdgjkcdc
s:writt	jlckedklcdddb
s:wrocl	mmkdcdbcccded
s:wrong	obcccdcdcleed
s:wunsc	bcbccbbobYbbo
s:wurde	ncbddcbcbanca
s:wusst	ddcddcpbddddb
s:yearb	odccdbbkdcbdc
s:yeste	kebcddichnckk
s:yoghu	Znbdcdqcaacdb
s:young	acbccodbmlcca
s:yours	clmicdjkccdej
s:youtu	adbcobbmcbjdb
s:zaagm	abacpbZcabbca
s:zahlb	ncccdcbbdcbcn
s:zahle	Zbbbpbaccccbb
s:zahlu	bcbcbbZbbaoam
s:zahna	bcacnckcnbbai
s:zahnp	odddedcdedcdc
s:zakel	acabcboccbncZ
s:zarag	colddkcddcddc
s:zater	kcbccbdmcbcco
s:zeala	cmldddbcbnddb
s:zeela	cdcdnelddcded
s:zeelu	dndeeededdeec
s:zeich	mcbcdpbbcbcca
s:zeite	cdcdddoddccdb
s:zeitp	bcpcccbcbbcba
s:zelfs	kbacccobnabcZ
s:zentr	eblcddbcobcca
s:zesci	cddedccdedncc
s:zichz	dcdenddeeedec
s:zieke	dpeeeedeeeddb
s:ziffe	cdcdddcdccodb
s:zippa	cccbdabbccocb
s:zoeko	cdcdddccdbcoa
s:zomer	nddeedddddddc
s:zorga	cdcnddcddcddc
s:zorgb	bbbcpbabbabca
s:zorgt	acabbaapbbbbZ
s:zorgv	cdddndbdddddc
s:zufal	occdccldcccda
s:zufri	bcpcccacaacca
s:zugan	cddddcpcdcmcb
s:zuges	dedeeecdedccn
s:zugve	cdddedcddcdco
s:zukun	dedeeeoeddeed
s:zunac	meeeffefeeeed
s:zusag	cdddecbdddddq
s:zusam	cddndcccddkdn
s:zusch	lccmdcbcdcccm
s:zusta	cddcddrdccdcZ
s:zuste	ddcdddccdcdbo
s:zutph	kbbccbbocaccZ
s:zuver	meeeffefeeeed
s:zwang	nbeeedddeeeec
s:zwanz	ddddedddedddp
s:zweim	Zdddcocaddccb
s:zweit	cdcdmlcdmccdj
s:zwemb	cdcdddcccccco
s:zweml	dddeebdddbddq
s:zwemm	bcbcbpbbabbcZ
s:zwisc	dedeeeddedddp
sabes de	amacbcabqZbbZ
safety and	Zbcodaalmbbca
said about	mkbcclaadmddc
said ask	nnbblbbdcbddc
said hello	ccZdddcccrdcb
said i	icicebjkpacda
said in	ncacccacbpccZ
said it	bcacianbboccb
said no	bnacccaibnmcb
said that	cZZbpcdbkmbcb
said the	bbqcbbbcbZcba
said to	niabcbelmalda
said yes	Ynabpcjcbbada
said you	lkcmmcjjdaccc
salario de	coddddcdddmdb
salary $	bnbcbdbcdcqcb
salary 0	blbcqdbcccnca
salary as	bmbcjbaboabcZ
salary band	cmmdddceddcdd
salary from	chcdqdceddded
salary in	bnnbZcjbdccdc
salary is	bnbdodcdjcmdc
salary of	bkcdqdbdcccdc
salary would	cmldkdcedbded
salary £	brddcbdddeddc
salary €	bqddbecdddddc
sale a	anacbcobbbcbm
sales team	kcobccYacbbdn
salesforce admin	ZpbnccabbbebZ
salesforce administrator	hnbddddddjdlc
same again	pmbccdZccacda
same day	clkcddacdmodb
same for	fccdceqddcddc
same job	aZjcbcZbonbbZ
same money	qaacbbjbbbcda
same rate	mcbrcbaccaccZ
same thing	kjbcpbccbjcdb
same time	nbabcbmbbobcZ
same with	bbbddcbbcrcca
sao 0	kccdccnddcnce
sao paulo	acbmcdkcdobca
sap 0	kkdeedjeldddc
sap berater	codeeddeddddd
sap consultant	lnedddcdfhdgc
sap en	cpceeeeeeeedd
sap ewm	bhZacoabaaboa
sat in	bnccccbbcmcdl
saturday 0	kcccdpbbcccdj
saturday ?	ajalmckbbaccp
saturday and	kcbdcmnbcbddb
saturday at	bcccddbcdbdcr
saturday we	jbbbcmaoccccZ
saturdays in	nbbbbZYlcobbY
saved my	bcbcccabbrcbZ
savings to	bcbckdldbZocc
saw on	qlacccZcblcbb
saw that	jbbcdcpdndddc
saw the	bcmkccmbbnjcb
saw you	bdZcclccnpdca
saw your	kedcklchbnjca
say 0	obapZbZcbZbca
say ?	bkaccnakcpbca
say a	qcbbbbZnbabcZ
say hello	ccfcccbibrcjb
say hi	bcncccZcbrcca
say i	bbbdccbbojcdm
say if	ococccbcbacda
say in	amlcpcaccbcdb
say it	bcecbcccniodc
say more	ccscidbdcbddc
say no	cdkkclccnacdc
say so	eikcccmlckddb
say thank	bcbccbeccocdn
say that	amndcdjcclddh
say the	kjaccbanboacl
say they	abncacpbbcbdb
say what	oapbbbZbcabcb
say where	cdmdkdkdccdee
say which	ZbkocbalcaccZ
say yes	kblcdmabcacdp
say you	lhacmhemciadd
say your	kbnbclZcbXbcp
says 0	iccdbcbcdcddr
says hi	abYcbbmbZqbbX
says i	ocbdcZacnacdo
says it	nccdccbbdecdo
says no	mccdcdkcdbcdn
says that	kbcbclZbbojdj
says the	ebalbbmbbZbbq
says to	bcadccmbjbcdo
says we	nbbccbYacnacl
says you	lipbmnabhZbbZ
scale 0	arabbcmacZbcZ
schaal 0	asacbZabbbcbZ
scheduled for	cbccdaaacamZq
schicken ?	jgcdddqdddddb
school ?	ojbccYbbcbddo
school and	bbbddmjcnlddb
school fair	cdccdXbZcndcp
school has	ZpcccoabcZbda
school holidays	cnceddkeedeee
school in	bckcbnmjmbeda
school is	bbccclbblblco
school meals	kkancYanbaccd
school of	kbcdmjanccddc
school on	Zccbcbbpbkcca
school s	kfcddaolcaddh
school with	oklbbZabnacca
scientist at	ekdeedcdddlmc
scratch them	bddcddceddpdc
screening questions	adbqddZcccddd
scrum master	jnadkdkdjbccc
se de	pbabcbZboabaZ
se ha	cmbccclccalnZ
se libere	clcmdcbcdcdcn
se nao	mddddclcccana
se renueva	cdddedbcdcciq
seaman s	nnabcbacccmda
search and	ZoZcccZcanjbb
search appearances	cdcbddccdccpb
search firm	ddpeeeeddbeed
search for	odlcdidfcicci
search one	ikbcnnbccbcdb
searched for	jcmcccambhccm
searching for	bhblnnbcdbcji
season 0	dbbodbalcbcba
season and	lkZcibacobbda
season s	acmcccmYcocbZ
season we	mbccdcmlddced
seat and	babcncnbddmcc
seat for	bbkrbcZmbbccb
seat in	obZcccacoZccb
seat is	anlbcbjbcbanZ
seats left	bddddbnZdcldo
sechs wochen	Ynccdoacbcbam
second and	ZbpbbbZnaebcY
second floor	accddcjcdodcc
second half	ocaccZqbccbda
second one	bcalccadcicdp
second reminder	lddcdcZcddnam
second shift	kobdddbdddcdc
second week	Zlbcciaobncca
second year	abbccpZblncdb
secret>benefit	omacbaYbbbnaa
secret>content	YbbcbpZZcbabb
secret>i-am	ZbZbbaZaZqcXk
secret>mule	bcddccZdddodc
secret>pay-first	bcbcdcocdcnbb
secret>pay-word	YccZclabccoba
secret>requirements	bcecedbeeeocd
secret>role	lbdddbbcdcpbb
secret>run-code	YacaaaaabbqaY
secret>sell-cta	ZcdacaZbdcqbb
secret>site-notice	bcbcdbbccZZsY
secret>start	odfeedeeeebed
secret>teach	bcacboabcaacb
secret>threat	cccddcbcdcqYZ
secret>we	YcbbcpZacataZ
secret>workplace	bbcddbbcccZbo
secret>you	kcbccmabcfsZa
sede di	annddccccccda
see ?	Ybbbonkbcabcb
see a	lmZbkcmcbeccb
see all	cdcdddcccccrb
see how	dabmcdhcdbhoc
see if	cenkjclcjbcdc
see in	blbdccqdcccdc
see it	eficmcdccmldb
see my	jjmccnZkedbba
see that	bfbmlcmcckfdc
see the	cdbejcbkclhmk
see their	nbacbcoccbcdc
see this	abcbcbZbbnapa
see us	aqbcbcacclcca
see we	acnccclabmcca
see what	jcrbccaababcm
see where	dcnddciccabna
see who	acbgcckbcblmn
see you	blccccelenhcj
see your	labcebkmkanea
see yourself	cnpdddbcccddb
seed round	ccddqebdedded
seek a	icbcrcZccbcdb
seeking a	cbcdodbdnbded
seeks>benefit	ljebqkbbiacca
seeks>call-ask	caapbYZsbbbcZ
seeks>client	okikccblbcdcb
seeks>cofounder	ekccrfbcecddb
seeks>connect	kinbmcaddmccb
seeks>content	bcbcncbZcbbcn
seeks>cv-ask	Zapdccbcabccc
seeks>easy-money	mabnambbbcmca
seeks>equity	lbcdqccdcckdb
seeks>event	abaalpamdankZ
seeks>expert-call	bbcroeabcccca
seeks>freelance	rcgdfjbdkccdb
seeks>funding	aafmsakabbbbZ
seeks>i-am	ilcdmjbdnfccb
seeks>interest-q	abpbccbccaccc
seeks>job-word	fliddigcocdbd
seeks>mule	nnanbbamcceca
seeks>open-to-new	dcmedebendedd
seeks>part-time	pjcccmbbmccda
seeks>pay-first	Yababancbbmcp
seeks>pay-word	ojcmcpabcccca
seeks>permanent	kqdejfbdccddb
seeks>recruiter	cmkdddjdlidic
seeks>requirements	amaameablaaoa
seeks>role	locdjjdcjccda
seeks>run-code	ibbcobYcabYbq
seeks>secret	accbcbacccpcb
seeks>sell-cta	qbflbbeabfmda
seeks>site-notice	abbdccabbbdbp
seeks>speak	jbbmlmalcbbca
seeks>start	qbccicecldddd
seeks>task-for-you	qabkZmZaobjba
seeks>teach	kccdctbbhbcka
seeks>thanks	ZfYccbqclecbm
seeks>threat	lmcdblccmcccj
seeks>unpaid	beccbpaZcbcbr
seeks>wants-job	bmbdccbjqdddb
seeks>we	kmclliblcbdcc
seeks>we-help	mbbbbYqbbcccZ
seeks>workplace	qaanbZabcceca
seeks>you	gjmdcembfjkca
seeks>your-profile	laqambYbbaccb
seem to	lcacndadcpcba
seen it	aclcbbnbbZboY
seen that	lcbdbbaclpcca
seen the	blddkdbdmmcdb
seen your	haZblbobaYboZ
segunda as	cdcdddcddcmcn
seguro de	coddddkdddmdb
sehen sie	abkbbbZbbZbrY
sehr geehrte	jfdlededjdidi
sehr geehrter	jodeeededeeed
seis meses	pdddeededeeed
sek 0	mkcdddldcckdc
selected as	bcddddYnddocb
selected for	bbcjdcfcdcrca
self employed	mbbbdnjdccddb
sell and	bbboocZccbcdb
sell the	bdcdmdoddbcec
sell them	abjoccjcbbccb
sell you	acannkobcacdc
sell-cta>benefit	akdcccscccicb
sell-cta>call-ask	fhllfdldcbccj
sell-cta>client	ZZZZbbXqbZoaa
sell-cta>connect	bjahnbcnakaaZ
sell-cta>content	lccccboYmbfld
sell-cta>cv-ask	aapcccZbaabca
sell-cta>easy-money	cdbamblicbnci
sell-cta>equity	XbZpqbXZbaZbY
sell-cta>event	bbbmcadobZlYk
sell-cta>expert-call	ZbbrbbYbbabca
sell-cta>freelance	lbbecblimbncb
sell-cta>funding	aabbrcYbbclca
sell-cta>i-am	mfjhcibgmikbZ
sell-cta>interest-q	dededdqYeeedd
sell-cta>job-word	mjdbccreaebZa
sell-cta>messenger	accbccYbccqcb
sell-cta>mule	cbbcdbnkbjncj
sell-cta>open-to-new	ccoedebecceee
sell-cta>part-time	hbbbqaXZaaabY
sell-cta>pay-first	ZcblmcXbcbscZ
sell-cta>pay-word	kbbpclobhbabb
sell-cta>permanent	kribjcZbcdfbd
sell-cta>recruiter	aaabccebbckoY
sell-cta>requirements	acpdedaedcddd
sell-cta>role	emamcbcbbbdmg
sell-cta>run-code	cccccdbbdcbbp
sell-cta>secret	ZbabcbZbaYpbY
sell-cta>seeks	heaolZXYmanbY
sell-cta>site-notice	idbbcbZkbdkqZ
sell-cta>speak	cdcccaZodbccb
sell-cta>start	jcblccqcccbca
sell-cta>task-for-you	YabaZaXabbqZY
sell-cta>teach	Zbcbclraabbca
sell-cta>threat	bZbabaXpbaZYd
sell-cta>unpaid	abbbcbpjcbamb
sell-cta>wants-job	baacccZbrZbZa
sell-cta>we	kbccmkoacblbd
sell-cta>we-help	bcbdbdrccbcdb
sell-cta>workplace	pccZdmkbddkdZ
sell-cta>you	deiikendccmbb
selling my	ZaabqcZZaZmbl
semanas y	eccccdaocbbdl
seminar on	acdccpabdbdbo
send 0	bbbccccacbtbZ
send a	cddjddcicclml
send back	bcbnccbkdcnca
send cv	bmsdcdbcbbcba
send it	ecajccllbelcm
send me	lejdcdkccckel
send our	acccbmpbdccec
send over	jddleejdeeeee
send passport	ccddecbcddpdb
send resume	pddeeeceddddd
send the	ljbifdncccmcc
send their	abbcccoabobcZ
send them	acanjdadbicdn
send to	acacdcmcZmoba
send us	cfccbajldcrba
send you	diejddlkidkdc
send your	dnlccbibcbobb
senden sie	deeeeeddednmc
sending a	bbbcccjcbZmoa
sending you	ZalbbbaabolZZ
senior data	lncdddddddelc
sense of	mclddlcdcbded
sensor fusion	embcbcobbbcbZ
sent a	ZaZabaYZakYsY
sent her	YcccddZcclbbq
sent me	pbbcbcncabbdb
sent on	nbbbbbpbbabbZ
sent to	ccccdcbkdbrZh
sent you	ZbcccjkbckeqZ
seo for	cdcddepdccced
series a	qccdkdbdcddec
series of	jdcdelmcddded
series on	fdblddcpccddc
seriez vous	dlmimcbidcddb
serve chi	nbbcobacbbbcZ
service and	kbocbbanccbbb
service charges	mbbobbkacbbbZ
servicenow developer	bladccncccbmd
services as	kdddddpdZddec
session 0	abcqdaZmcdbaa
set and	lccbdcocdagdb
set aside	qdccddbdddcdc
set it	bcbldddccmmcb
set of	mcicddjccbkdm
set out	ccbdedkdlcdcn
set the	mcbocbabclcca
set up	mhdcddnccdkdd
set your	dddfeqZcedjdc
settimane e	cdmddcccdccdp
setting up	abnqkbZbbkccZ
seu nome	jcldmlbdcccdb
seu pedido	bcbcdcbbcbbar
seu perfil	glndddcddbjkb
seu trabalho	lcbddcjncmbbb
seven months	pobddbbcdcddb
seven years	cbnccdacpYcdb
several of	ccpcddamdjcdc
shall be	lclcccaccepcb
shall i	eijkdjndccddd
shall we	icmhdciccncdj
share 0	abacocmbabkcb
share a	kbbbccabbqcaZ
share and	abbcrcbbaabdb
share it	bbcbgalocacpZ
share of	bpcdanaccccdb
share our	abmclbdocbccZ
share the	embdmikccbici
share this	acbacaZdbZrZZ
share your	hdmjdfldccdjc
shared a	kbZcccacbflrZ
shared an	ZbabccZabrbcZ
shared in	abmbbbZYbYaqY
shares and	ciddpdceddeed
shares from	abbcobpacbbcY
she asked	abcccobcbncdl
she asks	accccnbdclddk
she d	anbklbjbbneda
she has	bbZddbncbjcbn
she ll	jdcdddcedknec
she s	mbbcdlacijckm
she said	abqcccamaccdb
she says	acocomacbYacY
she starts	cadedddcdmdbp
she wants	ccacdccbcacbq
shelf life	pbcbccanbbddc
shift allowance	bpbdeeceddded
shift on	abaccaanaZbbp
shifts at	jnbbcbZbbZnca
shira !	ocbcccibblbba
shop and	pnaoabZcbbcdb
shop for	lbanobYaaZbcl
shop in	pdcdddkcdccdb
shop on	acbcndpccbcda
shop s	mcbcbcacodjcZ
shop with	YdccccrbcbZdb
short call	dcjccnlcdcded
short course	accccoancbcca
short notice	nabccapbcaecm
short of	lbbekjokjbbcZ
short term	acbdbcZcaardb
short video	ddbcddrccbddc
shortlisted for	bcbddcmcddoca
should be	iflhjidejdcde
should have	doncccecbaddl
should i	djmgcceepZccc
should it	bcpcdmbccadcb
should know	abocccabbpbca
should like	jcdfcodeblidb
should talk	bbqcccablfccZ
should the	kdceedjedljee
should this	qddddcbcdebec
should we	ZbqakbkbbYbbY
should you	aknkccdcndcfd
should your	bcaccdpcoecdc
shouldn t	fbjcidkcdocdb
show him	bcbcccaboalcm
show it	abackcpbbamnZ
show them	abaccnpaanccZ
show to	ZolbcbZobacdb
show you	cecdkdqcddidc
shown to	ddddeeddkccod
shows a	bbbbcckZcbpca
shows in	cdcccbncmbidb
si ?	ceddecdeeedeq
si e	knddeedejeeed
si no	bbbcbccbklbnd
si vous	Zdbdddbcpndca
siamo in	abbbmcabcnbcm
siamo una	ncclcmccdcdda
sick leave	scbcedbcddddb
sick of	ZqbbbbjcbabcZ
sick pay	XsabbaYbabbca
side ?	bcicjckcpkdcb
side and	allcocecbbcdb
side of	iahqcbkcbbcdb
sides of	cdddedbdedpbc
sie 0	dddeeddeeepdd
sie ?	bilccqbbcbcca
sie als	bmbckkjcclcma
sie am	abbbcqbbbbcbe
sie das	ncbcccacccolZ
sie die	bcbccnbacbabp
sie ein	ZbZabpZnmaaba
sie einen	elceeckeldeed
sie fur	jcdkdcbndccck
sie gern	lcncdmaickcca
sie haben	ZbYmlbZbaairX
sie in	bmmccckcmacmZ
sie mir	kijdddidgbndf
sie noch	klcbedoedddec
sie sich	ecjclbabobjmZ
sie uns	occodbacdckcb
sign before	kcbcccmbccccq
sign in	beddccbccbmon
sign language	pbaacnZacbbbZ
sign off	kcjccnaccbccn
sign on	cpddedbdeekec
sign the	bcccdZbbccmcq
sign up	dcbcckbrdblca
signed off	plddddbdccddb
signed the	bdnelecedcefe
signs up	cccjccapdccca
since 0	dmdcecmccmcib
since august	abdcmcncmacda
since easter	aobcbcacckcdl
since i	bcedmdkeboccb
since it	jaacbcbcbbioa
since january	ccmnddkdcbddd
since march	jnbcccbcnbcca
since my	aZbccmlcpaddb
since our	bllccdaociddc
since spring	bXbedendqdddd
since the	cndccbcbkohch
since then	mdcddebdocced
since we	fkcdddcdcqcdb
since you	iecckckmcacmd
sind ein	odmmbbcddcddc
sind sie	ccpcddbckbccl
sir i	ibkiddjioeccb
sir kindly	dbcdddcdpcddl
sir madam	kbccdclmmcidc
sir or	ecjcdcmlcccdl
sir we	clbcccolblbca
sir you	ZaobbbpbbZabZ
sister and	abbcpnabbebdb
sister is	acbcdcccbrdcb
sister s	ncbcmbaobacbZ
sit down	bcldddbddkcdo
sit in	bZbbnijocccda
sit next	knbdcdbdobcdb
sit on	jllkbaZocfbcZ
sit with	pcbacnkcbbcda
site 0	qccbcZlbcbbda
site and	bdcbdcomccdcc
site at	mbcdencdddcdc
site in	lbgcdloccbcdb
site manager	Znbccccbpaccl
site-notice>benefit	abbblbYbbbber
site-notice>call-ask	bdnbcbkacapZa
site-notice>client	qbZbccabbaaZa
site-notice>cofounder	abZbpbabZaaYZ
site-notice>connect	ejbcdcancccrZ
site-notice>content	bcccccjZcbYnm
site-notice>easy-money	cbbcccYbcYpYa
site-notice>equity	bcccobabbbdba
site-notice>event	ecccdckZcbbta
site-notice>expert-call	YbarbaYaaZaYX
site-notice>freelance	kabccdaocbckn
site-notice>i-am	jnnbccgekobYZ
site-notice>interest-q	aabbcbZpbaaoY
site-notice>job-word	bcdfcccdgngpZ
site-notice>messenger	bapccdccabZZa
site-notice>mule	mqabcmZbaaaZk
site-notice>part-time	acdddabsccdZZ
site-notice>pay-word	maekfmcabaakc
site-notice>permanent	adbccbebdllYr
site-notice>recruiter	cbkdddbccccrc
site-notice>requirements	ababbcabbnboZ
site-notice>role	dbciddecdcfsb
site-notice>run-code	bccdccaZcbYpY
site-notice>secret	bcbcdbbccmpcY
site-notice>seeks	bmbcccocccbbd
site-notice>sell-cta	bcbcccbbcbinp
site-notice>speak	ZbbadpaYdbaZc
site-notice>start	bifcdjbccbcdq
site-notice>task-for-you	ZcbdccabcbbsY
site-notice>teach	abpbbYmaYZbZZ
site-notice>thanks	bcabdcbcomdoY
site-notice>threat	bbbcdcaacbkrX
site-notice>unpaid	ddacdcaacccob
site-notice>wants-job	boccccabYbpjh
site-notice>we	hhlkbjkkbbjca
site-notice>you	cddeechddderb
site-notice>your-profile	lcddddbcdbcra
sitting in	dcnkcdedlbded
sitting on	nbbcdclcnaccc
six ans	kcbdccacocacm
six evenings	bddddjbrdcdaa
six hours	Zbnnccjcaacdb
six month	qcccdcamcbcdc
six months	necjgedcfedek
six of	dcbcaclbcrcca
six people	XlamcaZobabbl
six sessions	abZbcoobcbccc
six times	bcdddocceckdc
six to	pccbcdbdkcddc
six weeks	nlbfdgcdebhdl
six years	bkbdfcclokddc
sixteen years	cdmdhdaboacdb
sixty days	edcdddadpbddl
size of	acaccdncboddZ
sleep in	YnaoaiZbbabco
slides for	bdccdcbccoddo
slides of	obabcmZZbnccZ
slides on	bcadcbZccoccn
slot in	bbaabbpYcbban
slots are	aaoabblnZZabY
small company	biodldbcccded
small job	Xbbcbbnaqabcb
small salary	cbddpecdddddc
small team	lnmaccacccccb
small world	acmccZhaaqcba
snowflake administrator	fmaddejdmbddd
so 0	lnbZccnbcccdb
so a	kbbpmbYbcbbcZ
so do	mmaccbhmbjbcZ
so far	lledccflmcccb
so for	bccccnnZdckdc
so glad	bdbbddcdqeldc
so good	qcbccbZlcbbdb
so grateful	pcbcdbbckbdec
so happy	bhjkkkbojabdb
so hello	bclcddbdboddc
so here	bnaddcmcmkfda
so i	gfleeeidijidc
so if	mblcbbZbZobbZ
so it	lcbccckdcjjob
so kind	dcZbcbcnjjjcm
so kindly	kbbcdcacoZcdn
so long	ndbkddbkdjfdb
so many	bibbccbcmpddc
so much	ajddddacdpicd
so no	bjddddjbbkkdo
so please	clincbbbcbmca
so sorry	bckdcdackjodb
so tell	aalccnacZpcaa
so that	depddhbfcdmdc
so the	bjdlmfacijjla
so there	bkhclldbcaddn
so this	bnldddccdlded
so we	lkdiclbbceecm
so well	amecccmbbllca
so when	bcocddacdlddc
so would	nbmcmaZmcabdb
so you	ijbfciodciccf
social media	bcbcddsbcccca
social worker	kbpdcdadcbddd
socio tecnico	eeeemfefeeeee
software ?	acbqcbmbcbbcb
software and	abbpmcabcbcdb
software company	cncoddbdccddc
software for	amdnmcmccbcca
software that	bkblodbdccdec
software to	accopcYcccbdd
softwareentwickler m	lccdddcdbcdob
soll ich	bmcdddpdccddk
solutions architect	encdddcdijjkc
solvane ?	cmmdcdncdbddc
some 0	occbdmbbdcbdc
some day	ZaoaZaYbaqbbZ
some days	bqadddbdcmddc
some of	kjmcicncbadcb
some people	abjbccqbcbcdb
some time	bemcccabcqcda
somebody ?	bcacccccrbcda
somebody at	qblcdcbdcbddc
somebody else	dcackcjlhnccd
somebody for	labcscZcbbcca
somebody has	obmbcbZbbcbck
somebody like	omlcccaclbcca
somebody s	achccmebclZln
somebody to	pdcccnbcjcfdc
somebody who	jdjkmmacfkccb
somebody whose	blcdnecddkded
somebody with	bcrcjcccfacdk
someone else	abaccmncbgcnb
someone for	llmccknbbacca
someone i	kamdbcZdobddb
someone of	mkYaabZapYbaZ
someone on	mmbcbcnccbcdb
someone s	lccdcdbndkcdb
someone to	qnbcdfacbjfdb
someone who	ijhmmcaeiddce
someone with	nbkabbpcbcbcb
something ?	abZebcZcaqcca
something for	mnkfcbkbkacca
something i	scZbbcjcbaddb
something in	dbmcqcebZacca
something new	ccqcjdbcccddc
something on	jcacccqccabdb
something that	bbckmojbcadcb
something you	oknccicccbcdb
somewhere in	cemddekedjeee
somos uma	bddjdcmdccddo
somos una	mddidcccdcddo
son 0	Zcccdiabccoco
soon ?	ccacccpccoabZ
soon as	cijcfdbcckocc
sorry !	acbcccZbbqocX
sorry for	efbfjcgbdoccj
sorry i	ZiZljlZbbllbl
sorry if	akbocbacbnccb
sorry to	lbjbbbkfjmcbe
sort it	ocbbbcadbbodb
sort of	nbedkcdcmecdb
souhaitez vous	ZbnbokjabbaZY
sound out	bmpbccbccbddb
south west	elmcdcanhacdb
space and	bbloccakcccdc
spark ?	bcljdoccccddc
speak at	babZcqZecabca
speak in	aZobboZmbabcZ
speak this	brjcfdbdcbddb
speak to	jblcccphkadcb
speak with	dklocfaccbedi
speak>call-ask	ZabXcsZWbaabY
speak>connect	ccccdbbZcocca
speak>event	bdcbcnkqcbccd
speak>expert-call	ZbbrbVaacapcb
speak>i-am	bcbhceaqbjkcf
speak>job-word	amabcZnkcaabn
speak>pay-first	ZbcYcraXcbddb
speak>pay-word	bbcmcoaYcboca
speak>permanent	cpcddYbZbabcc
speak>recruiter	cbacdcaacbccr
speak>role	cbabccambacbq
speak>seeks	aababnbnbabca
speak>teach	bbccdnkmckcca
speak>thanks	bcbbcabZcqbbY
speak>threat	lcecdoccddcdc
speak>we	adbccnarcceca
speak>you	cnalcbepcalcb
speakers is	cddcdocWdbccq
speaking with	ccndkdcdedldc
specialise in	dcqeeecddaded
spend a	ncbccnaccbcdb
split it	cdddcdcdddder
split the	babcclhccandn
spoke about	abkbbbaabrccZ
spoke in	mlnbbmYbbZcca
spoke to	ZbaocbZcbmcco
spoken to	nbodccacbddcb
spreadsheet with	Zbjcocacbabco
spring i	abrdccecaZcca
spring of	bnZdcdjcbocda
sql ?	kccccpaccccca
sql and	akcdcmbdpaddc
sql that	mkbccdmcdbddd
staff and	fbhccanaokZba
staff at	bpbdccaccclda
staff i	ZanbbbZcpZccZ
staff in	alcccnmccbcdb
staff job	Zradbbbcbccda
staff or	ccndddndbcced
staff position	Zradccbcccccb
stage and	bcqdibadbbddb
stage with	albbbmaobbcdb
stamp duty	babcbcbacmqbZ
stand in	jdddddcbdbcdq
stand up	mcbcmaaccacdo
stands at	ccccdkbccaldp
start 0	nqcdddbccddda
start ?	aoabccaccbcco
start a	abicrcfcbackb
start and	bocdcdcddbmed
start asap	qdcdeecedeedd
start at	cbbcccpbndlca
start date	lacejdcddbcdn
start in	dmadcklbblcdl
start it	abbbocaccbqcZ
start monday	oZZbcafZpYbbY
start on	ebbcccpcbjddk
start something	abYdsdabZbcda
start up	jjljncbhcccdc
start ups	aconhcbdcbddb
start when	bpmdcdcddccdb
start with	pcccfdcidbldb
start>benefit	jbadocaclbcda
start>call-ask	ZbbpcafobbZaZ
start>connect	bmdddecdddmdc
start>cv-ask	cddeeeedeeeen
start>easy-money	ridddcfdddbdb
start>event	lccccbnncacda
start>expert-call	oabnbZZabbbbY
start>freelance	rccdedddidddc
start>funding	cedenfeedcefe
start>i-am	Zlbclcncnbkda
start>interest-q	YbZcbbobnabbY
start>job-word	mZacccacpbcba
start>messenger	bcddccbdddoec
start>mule	XnYaZYYZpaZaY
start>open-to-new	bcpccdbdcbdee
start>part-time	sbccdffccccdc
start>pay-first	dZbcbbacbcqcZ
start>pay-word	qiccddkcidcdc
start>permanent	flbcocabbcmcY
start>requirements	cobdceccdbded
start>role	nmlccaambccda
start>run-code	cccdcbccbbodb
start>seeks	ZlbnbZbccccdo
start>sell-cta	ZlccccqiocccZ
start>site-notice	nckddcaccmcZn
start>teach	Ypccbabbbcccb
start>threat	ndcccbampcbcZ
start>we	qabnmbZbbbccj
start>we-help	accccoacddcdb
start>workplace	pccdemcdedddb
start>you	fkblicofbedbd
started a	cbacdcbscadmb
starter pack	ddddcdbcedpec
starting a	iZmcpbabaZbnZ
starting on	Zpccdnaacbcda
starting out	jcaccoabcnccb
starts at	Zccbcboncabcn
starts in	kcddecdmcbcni
starts on	idcdecbldjdco
starts with	iiccdclccnccj
state of	bbjbcbaqcbada
statement is	accbccjccbbZr
statement of	ocmdedaddccdk
stations and	nmcedcjdddded
statistics for	kbdbcoaldcbYm
stay in	bjccncbccqccc
stay on	abmcnbZbcanca
stay with	bicccnbcdmcdc
steht im	blcddccmccccm
stelle als	cndeddddodddc
step 0	almcdcbcddmcc
still 0	pmZbccbcbaabb
still at	ZaobccYbnmbbY
still do	jalqbbeabZbcZ
still don	cccddecdamcep
still free	obabbbcZoZlbe
still going	mcadddbccodcb
still got	acalbcabbqbcZ
still has	ZbamcboobbcbZ
still have	dcaccbndjjccp
still in	abrbccZcbkcca
still like	Zrbcadbbdccdc
still looking	obocccacaZbla
still love	bpaocmbbbbcbb
still need	lbbbanabbaccn
still on	abaoccabcaeco
still open	ipckkcdcccddc
still see	bmkcddcccccnb
still short	acbccbqbnbcda
still there	cccddcbccfcds
still waiting	ackncbabcmcbl
still yours	aoYabnnaZXaaY
stipend of	bcccpnbcdcbdc
stonebridge housing	cfjeddlemidjb
stood in	YaarbbZbmabcZ
stood out	ccodddZdedkee
stop at	ccbddabccccdq
story of	bcmddclmciddb
straight away	jlkdcdlccdddk
strategy call	cbbcdcqccbcdc
strict confidence	clobddcddcjdc
struck by	icccdboccjdda
stuck at	acbcbcpcaYaco
stuck in	albmmbZbbneca
stuck with	ZcaqbbYcbalca
student 0	bcdddmbbbcddq
student in	bccdcccbpbcdc
student of	cdbddckdpjcdb
students 0	bcecdlnmbdcda
students ?	aaaonXaalZZbZ
students and	kcddlabjclmdc
students are	bccccqabdccdb
studio in	qccjdblbdlccZ
studio is	adcddcmdddddp
study ?	bdcpdkdadbddc
study and	nlccbdkdccded
study for	Zcbpcbaccmcca
study of	ZbarcbZbblbca
study on	mdcpdbbccbcdc
stunden die	ncddemcdddddb
su cita	cdddddcddcccq
su curriculum	aanbbaZbnaobY
su equipo	boccccldmcccb
sua conta	cdddddcddcqZa
sua empresa	babccckcqccba
sua encomenda	cdcddccccbnap
subject	ljceddndddddj
subject re	lbbdcdnccbccm
subject your	cmbdddndddced
submit a	hccddcmncbccb
submit you	mcmddecddcdec
submit your	icccdbnadcbZp
subscribe if	cecddbbqcbddb
subscription renews	cdddedbcddbpc
subscription to	cdddddabdcbWs
success manager	cobddegddeded
such a	jodcciacemcce
such an	nceddlcdddded
such as	bclcccocblccc
such things	lcbckmkccZcdk
suchen wir	cmckllbbcccci
sucht eine	kkdcdndddeedc
suggest a	bccbdpmZdcccc
suggested i	kbacccobmiccb
suggested that	bbncmbamladcc
suit ?	alkfcnmZdcddc
suit you	mnkddddfccddc
suite a	bpccdnaccbcca
suits you	ndbcjcdddpccc
summer and	ankccnacmbbda
summer party	ababcabnblcam
summer school	ZbcbcqaobbccX
sunday ?	bcadcccbcmddq
sunday and	bpdddmbbdccdb
sunday night	kcboccaacabcl
sunil !	jmldddiddcddc
suo nome	nmnbbbabaabbY
supplier to	bcpdddadcacdn
supply chain	emicZcecofbcb
support for	ldccdclccccdn
support your	bcacddpdcdlcc
supposed to	bnkcbdmcbacdb
sur l	aoZbbnZnaaabY
sur la	acblcnaebbpbY
sur le	bclcdbbgcmccn
sur les	acbmcqabhndcZ
sur votre	adcledcdddknc
sure if	kbkblbpabYbbZ
sure that	bobdddcdccddm
sure what	abZccobchqccZ
survey 0	bbcpdYkZdcoba
survey for	cdbqdcbbdjcdc
survey on	abbncaaocback
sviluppatore java	lmdeeecedddkc
sweden and	mnidddacdcddc
sworn translators	Yanboblbbaaba
system and	lncddjkdddcdc
system for	nbmcZcZcnabbb
systems and	klaZbcbdbpddb
t a	ncmcdikcbclca
t afford	qlbcabZcccccb
t and	bbodcdmcbjdec
t apply	anobccacaacca
t ask	fddlihbembbmc
t be	ecdkcibbcjnna
t been	ZcadkcbccbbpZ
t believe	mabZobmbbbbba
t care	dbmccadcpbccb
t come	cdcdddiacoddn
t dare	ZYZboaZamobbY
t do	eiedmbabcbenn
t even	cdimcdbddhmed
t find	Zaalclkbbbmcn
t fit	bkcndbabdbcdn
t get	akabmblbaobaZ
t give	nbnbacadcblcb
t go	bdabkcZcmarca
t got	lbhipcZcjbcdc
t have	ddofkcdlbccjb
t hear	bblcdobdkcddc
t heard	cidcccncpYcbh
t i	bcdcicnboZbca
t know	jemcdccdhlejd
t leave	bccdmdjkcbddm
t let	jkbdmdaccbcdo
t like	jbacccnhoabcb
t looking	jbrcccacbZdcb
t lose	ccbdddjcdbmdn
t make	abbbcmZclrbkZ
t mean	acadmbZccpddc
t mind	nkjdecdckbclb
t miss	bcaccdbcbnola
t name	bbrbZcacbbecb
t need	jccdjiljclcdi
t offer	aaZbZaZqbZbbp
t pass	bbblcdbcdcmcn
t pay	bbbclflqfccdb
t pretend	bcbcbcpcblcdc
t promise	aoocccacbbcdc
t read	Zcmacpbbcbjcb
t remember	ccbccdacmmcdm
t reply	jaZnacZbaoanY
t run	kamcqcZabaaca
t say	bcrccdbcjkcdb
t see	odjldcacdccdd
t send	abjcccaabaarZ
t share	bcfmcdacckicn
t signed	bcodddmdccdcd
t stop	bbmicmbcanedc
t take	kbabcbabobpcb
t talk	ncacbcmccancb
t tell	ZbpbccbnlZflc
t the	lcmdcdalcmccb
t think	ZbZbcbabbonbm
t too	bkjdccbcohcdb
t understand	lcZbcoabambdb
t use	jblbbmZbbnmba
t wait	pcbacbZbcbcco
t want	lelckkdcdkcdb
t work	ncaccdmcbmccb
t yet	ankdmkbdcbdec
t you	lcacecccpiilb
t your	ajanddndccddc
table 0	nbbcmcbbcnccb
table ?	kdccdcmcdccdo
table for	bcmclchbcacbq
tableau and	ekodddccccddc
take 0	gcbceocbbbpda
take ?	mdpbbbbaaZbaY
take a	mcccjcjbkbjmd
take cards	accccdncccoda
take care	bmlkcckbbmaca
take home	onccdcbbddadc
take it	ndbjjkcdbijeb
take me	YbabbaqbpZccZ
take nothing	obbocaYccbccb
take on	qeabbblbpaccZ
take one	bccccnkhcbddm
take over	nmbcelbccbfdk
take part	bcinjbanlccca
take the	accccllcijeco
take them	mcccddedddnec
take you	dbmcmcfcfandb
take your	amkaccmkcbcdl
takes 0	acbnjblmccbdl
takes a	acbaccqblbccn
takes about	cbaodcapdccdc
takes an	accmcZmcdcndb
takes five	acapccnccbcdb
takes me	cdcdddqdccced
takes over	dccdldbcdaddr
takes place	bbbjdbboccdcn
takes two	bdddddkcdakdo
taking on	sdcacbadbccdb
talent acquisition	cnmddebedecde
talent and	abdccombcccdc
talent community	cctdddbbcZccc
talent pool	abpdddapccccc
talent team	kpadddbddcmcc
talk ?	lmocecjccecca
talk about	iebeiegnbdidj
talk at	mcccckblckddb
talk for	XabYaqYnoYabY
talk last	bcobcnabcbcdc
talk on	fbZacbdnbpcck
talk to	dgloccjfkafcc
talk with	Ybinbbonbbbca
talk you	iaYbobZlblbca
talked about	lfccicaeclddm
talking about	bbincZcabfapZ
talking to	acalmcbbojkbZ
talks one	bdccdbcqdbccZ
taller de	bcccdqbadcddb
tanti auguri	bcccccbbcmcam
task-for-you>benefit	Zcccncmccclcb
task-for-you>call-ask	aeddedodceeff
task-for-you>cofounder	ZZbdpcacbbbac
task-for-you>event	jaabapXYpZabZ
task-for-you>freelance	glbabajnbbanY
task-for-you>funding	aabcocaccbccZ
task-for-you>i-am	mhbccjacqdcca
task-for-you>interest-q	pbbcccabcbcda
task-for-you>job-word	bYabaanZqZnbZ
task-for-you>messenger	acccocacccbdc
task-for-you>mule	Yabbkbmbaaoca
task-for-you>part-time	rddddbcdbdddb
task-for-you>pay-first	nccbcbabcbnca
task-for-you>pay-word	ombZZaZbockca
task-for-you>permanent	aabcocaccbccZ
task-for-you>requirements	ZbcbdpZbddcdc
task-for-you>role	gqcbkhZbdblcb
task-for-you>secret	pddcdYccedbed
task-for-you>seeks	ocdcccbdcdcca
task-for-you>sell-cta	Zbbcmcpbcblaa
task-for-you>site-notice	ZccccbacccbpZ
task-for-you>speak	pcdbdZcbcdbcb
task-for-you>start	ocdddcbdddcbb
task-for-you>teach	ebcbcraacbbca
task-for-you>thanks	ZccdddYcsbdcb
task-for-you>threat	qcdbdZbbbcbba
task-for-you>unpaid	ZcYddcpcbbccc
task-for-you>wants-job	abbcccbbqacaa
task-for-you>we	kocbpaZmacdba
task-for-you>we-help	pcdccYadcdddb
task-for-you>you	oeajdnbccbjka
taught me	aaabbnZbapjbZ
tax and	bbccccpcZZobZ
tax people	ncbbccmcccjdb
te paso	aclcccpccbobZ
te veel	ncZacbpcbabcZ
teach a	cddddsbbedadc
teach it	bcbdkmaZcnccc
teach our	Zcbcdrbbccddc
teach them	Ycbccrabcbbda
teach you	bcbdcZbbbZrdc
teach>benefit	lbbbbnkZobacZ
teach>call-ask	aanlbqYYbabcZ
teach>client	ZaZlbnnZaaaaY
teach>cofounder	ZbbbYpZcbabdb
teach>connect	YjbbYnoababca
teach>content	Zbbbboolcaaca
teach>easy-money	abbnbkZpbbfbY
teach>equity	dddccocbdcdeb
teach>event	bdbddpdnfccci
teach>expert-call	acdadobcddded
teach>freelance	YalnbqakaabbZ
teach>funding	ibbnaYjocaabZ
teach>i-am	cehcerabhkjca
teach>interest-q	obaccmabcadda
teach>job-word	aqacjldnbbcca
teach>messenger	bcccdZacdcqda
teach>mule	mnaaljZmaZZbd
teach>part-time	encccrbabccca
teach>pay-first	ZbboboaYbZdbY
teach>pay-word	djccdsbfdcica
teach>permanent	Zqajcpajbacca
teach>requirements	Zabcdqbcccbbc
teach>role	Ymbbcsbkdbecc
teach>secret	Zddddoccddadd
teach>seeks	cmcdcscalcdcZ
teach>sell-cta	kbbZbpefcabbZ
teach>site-notice	YacbcrbacbcaY
teach>speak	blcadlbbcbpcb
teach>start	Xaccisabkcbcb
teach>thanks	aeddedodceeff
teach>threat	ckdcdrcccdcca
teach>unpaid	bbbcbpYlalmaY
teach>wants-job	bbbZblbbraccb
teach>we	edcbetcbcdcce
teach>we-help	bbccnoabccccc
teach>workplace	Yaccdsbbdccca
teach>you	fecccncklffeb
teach>your-profile	YZYaanYpaYaaY
teacher for	YZcbcsabbbbcZ
teacher who	bkcdcZbcoacdn
team !	dddeedddecndm
team 0	anbcccYccknbl
team ?	cijcbmockhcca
team a	Zcamcrlbbkbca
team and	bjncdcmcejhdb
team as	knbobcaccbccb
team at	nmhicdbdddedc
team ever	ccaddcobnbddc
team for	hjpaccmccbcdb
team from	ajbcccqbcabcm
team has	YbaqbaYbbZnbZ
team have	bbbdddncYpddb
team in	cjicdkoceicdb
team is	dmbllcdcimccb
team lead	apacccdmbcclk
team leaders	ZcabbblZnZboZ
team needs	jlcdddacobdcm
team of	bnbdlemcddjdb
team on	bjacdcbcnbbdo
team or	bcmccbZplacbb
team s	jhkccdecoacdc
team that	icbddcoccaccl
team to	cdbdddidcpddc
team will	accocYalcblbZ
team would	bqecndbcbZccb
team you	emicccZclmcdc
teams and	bcodcnbccbcdc
teams in	Ybnbbnnaabbca
teams of	ablblbiqbbbcZ
technical co	dddeoededdeed
technical partner	bcccqdbddbcdd
technical writer	jnddcdcdlcdkc
technicians and	aclZcpbbddbdc
tecnico de	bmZcccncbcbnZ
tell me	jdleiicfmdccd
tell the	ajjccbaocckcm
tell them	jbdlbpcbmZbca
tell us	kbbqebbncajcd
tell you	ifmcecljbfjhb
tell your	lcbbbbZrcakbZ
telling me	abjnccZcjocca
telling you	bmccdldccmded
tells me	idabkmdbblbck
tells you	bcjcndodcbddc
tempo indeterminato	dpeeeedeeeedc
tempo pieno	dpddddddddddc
temps plein	cqbdddcdcdddc
tempt you	bhpnclaccZcdb
ten days	ocbndZblcbcdk
ten hours	rbabcmebbabba
ten minutes	Zeogcdlflbkjb
ten pages	obbcncaccbcdc
ten people	aaYnaZXZnpbba
ten weeks	ribccebcdkddg
ten years	amlcccagmocac
tend to	ccneeekedcdee
tengo un	bcocncbckccca
tenho uma	mbnbnbZbabbbZ
tente ?	manclbacdccca
term 0	qaddedceddddd
term and	lbbcanbbnacdb
term of	nadcdnbcddcdb
terms 0	bbbmldodcccbb
terms and	ecocdbnccaccb
terms are	pdbcddkdddddc
terraform and	jcccdmncddddc
test for	abbnicacbabcq
test in	knbccjnbcbbcZ
test it	bbbdocbbbbcdp
test lead	pYbdddbdbcmdb
test manager	YjabcbanbbboZ
test of	pcbocbbccbcdb
test the	dcncccabcZpcZ
tests in	lnbcccZcbbcbm
text me	gloccbacbccdb
th ?	nfbkcnmbbbbcY
th and	ojbcdcacpacci
th at	bjbcdZmlbkbdn
th for	icdcedmdddcZp
th please	dddeeddceddcq
th to	cddcdckbdccdp
th €	kdeddcacndddn
than 0	lccdddmddddmc
than a	eablncocdcddc
than i	acanccccmkcdk
than me	bljcncbbbmcdc
than my	abacpcbcamcca
than once	cdkmddbddleed
than one	alnbbbmbclcca
than our	lmbcdnabdbkcc
than that	Zbnacbpbblbbb
than the	apbcbcYccjoca
than we	bmZobbYbcicdm
than what	acbccdrccfcca
than you	anbbboZjcaccZ
thank you	dddiddedhodei
thankful for	bcccbbncpbddb
thanks for	cfdhddicdndjk
thanks regards	lkcjeeielbddd
thanks to	ccbcidbbbnmcn
thanks>benefit	naabcojbjbbca
thanks>call-ask	bbembgbbkobca
thanks>cofounder	bcabYbapcabba
thanks>connect	iejmccnjdidbZ
thanks>content	bbjccmaZasbca
thanks>easy-money	bcccccbbcZnbq
thanks>equity	pabbYcYccabcZ
thanks>event	bnnajejYbpaaY
thanks>expert-call	cidaddbdrbdcc
thanks>freelance	khkabbYnambaX
thanks>funding	ZYacocaccabco
thanks>i-am	eeekfdbejqdba
thanks>job-word	gcdjdiicineka
thanks>messenger	bYadddbcbsbbb
thanks>mule	abZbcbaacbYsW
thanks>open-to-new	oaXbbbZbaqaYY
thanks>pay-first	cdddcdcdcoadc
thanks>pay-word	bamnZZYbadbbn
thanks>permanent	bnbdcdbccncdd
thanks>recruiter	acbccbobcalbZ
thanks>requirements	ikjcmcacoacbc
thanks>role	aZiccZraadmZj
thanks>seeks	jaabblmbenbbj
thanks>sell-cta	bdcdddZcpabcr
thanks>site-notice	bbacccaabmion
thanks>speak	abZacYZlbrbaY
thanks>start	nbbabapZbYccX
thanks>teach	lbZbcYZanqmaY
thanks>threat	ababcbabZpabY
thanks>wants-job	abacccmcnlbaZ
thanks>we	jbgcekjiclhid
thanks>workplace	YaZacbYaaYqZY
thanks>you	ddifcddddnfek
thanks>your-profile	aapbccZbeZonZ
that ?	cblcccpbbZibf
that a	eccclcjchlddm
that actually	bibcncaccnbcb
that after	ibZcccaccqcbc
that and	keakccjkaoddb
that answers	jcccmdoddcddc
that are	kcbccmbcdccnb
that at	bciddnbcpacdc
that be	saalbbbccbbca
that comes	bdbcncgccboda
that cost	cdcddemmdcded
that d	ilacbcacqZcda
that does	ajacjcpcmacdb
that doesn	dcbcqcabbecdb
that fits	majcccZccbiob
that for	ZbibnopabdbcZ
that goes	blcdccjcbcbdo
that happens	bcpdmdadcbddd
that has	amlcdcnbjalcb
that i	kcoddiccjmccb
that in	afZcpbZmjiccb
that interest	lkaccdmcdaddd
that is	kjZdccccipccb
that isn	fbcdpcfdiccec
that it	hkdekcjcchmed
that kind	bcjccdpccbcdb
that lends	bccjcdpcmcdda
that made	bcscdcakcbddb
that makes	ailobcobabccb
that might	jcmedelecceed
that most	accccnpZdcacc
that my	bblifjbbkoddc
that needs	pbZcmbabbbdda
that nobody	mjbbmkcjcfcdb
that on	odedddcddkdec
that one	abbcpcaclkmdb
that only	occcmbddbbcdc
that our	aclccckcclidm
that pays	mbjcblncbabdb
that people	kdbacnbcdmdec
that reads	abZbpckbcbmca
that s	ihhejfmdeefdd
that says	ncabboZbbmbcZ
that sells	icanncfbcbcdb
that so	bbqdcdidaZccc
that somebody	obadccibnkcdd
that something	obabcaoccbbcZ
that suit	ncckedcedeeed
that takes	ecnddbdbnbddd
that tells	mccdodaddcddc
that the	cighdgddcnidj
that there	cdbdddlcdmcdn
that they	bjlccdegmmddb
that time	ekmbkcZkcmccb
that too	nkccdmbdccded
that two	klacbofacfbcd
that was	bcccicccbpakm
that we	ddkdicdkflfde
that works	lcaombZacbbca
that would	imoekcaccaccb
that you	jifdhidcjlfjb
that your	ddbcccodjmlcd
the $	acbadbXbccrbl
the 0	jfcecddljcecm
the account	bcccccbccbpod
the accounts	mcccjbYmcccdo
the ad	fqbbcclcbcccc
the add	cdbcddmccscbZ
the address	acacccmbckobb
the ads	aabbocjbmbccb
the advert	aradccacnaccb
the agency	agobbbYbmabbm
the agreement	mcccccmccaccm
the air	lajoaaYnbabbZ
the airport	ahbcccbbjlpce
the alumni	ZbanbZZqaYbYX
the amount	bcdccdacdcpcn
the anchor	mcbaccbbcnccn
the annual	ocblcalcdccdm
the answer	abocbcjclacck
the answers	abalbbpZcbnca
the app	bbbhmbajcebqd
the application	lcbdddbdmdbnc
the archive	jncdccbccmdck
the assessment	abbcccacoboal
the assignment	qbddejbdddcdc
the attached	abicdcacdbpcp
the attachment	kcacdcbcbYobm
the audience	bdcbckbldncdc
the audit	jbbcccmcbiccp
the auditor	iccccdbccbnco
the auditors	kcbcccacbZlco
the author	blacchancbcnZ
the autumn	mejccfbjchccn
the award	bmlccccccmlce
the baby	imZccbabaqccZ
the back	abaccmZmbZcco
the backend	mmcdedcdlcdcd
the background	cdddeejeedodc
the badge	bbZcccZabaYrZ
the bakery	cbcdddccchccr
the balance	cddeeedeeepdc
the band	ajbcbcbancbdq
the bank	gcbkmccccejco
the bar	hccccbbqdbccb
the battery	mbndcbacbmcdb
the beach	bbbnobZabaccj
the beginning	cdddpecdddded
the bell	akbocZaZbabcm
the below	okbdeejeddddd
the bench	Zmbcdcqcblccc
the best	ddjcckndcnccb
the bicycle	bcbddcbddpddb
the big	kdhfeccodaedj
the biggest	cdmddjbddofdc
the bike	accccmbmcacdm
the billing	bcbcddmccaccp
the biscuits	iacdccbccmddo
the blue	ncbcccackilcn
the board	mlccicccccido
the boat	ihccblbbcbcdq
the boiler	jdcdddbcdcddq
the book	acbcckaobibcp
the booking	hbaoccobcabcb
the books	albcdkobjacbk
the boring	Zbbbonibbacdc
the bottom	bcbcccZalaocn
the box	cdfiddecdbcdq
the boy	ndcdcdbcciden
the boys	embdbdbdmemec
the brand	aiccdojccbcdd
the bread	bcbncabobibcZ
the bridge	jdcdddbdckddn
the brief	pnakcaZccbcdc
the brochure	cccdccqkcbbdk
the broken	idddddhbkladp
the budget	nchedbbckmcdl
the build	bccdcdcccaobp
the building	leambkeckback
the bursar	olccdcbdddddd
the bus	ibbcbebbcplck
the business	bbcaclpccecdb
the cabin	Ybbcbckbcbccq
the call	bcbqccaieodcb
the canal	Znacobacbjddb
the candidate	bcZcdcbcckobn
the canteen	cbbcncabcnccn
the car	cccddccccbcdt
the card	bcbaccjcdbqnY
the case	acoccnibbbcdc
the cat	bdcddccddeddq
the catalogue	ccbcbnkbcnbca
the cellar	lccdddbcclcdn
the centre	fbabbaZjbZrbZ
the ceo	ambdcdcdcdodd
the certificate	dcbcdbldibbqb
the chair	cnjlcdbddggdj
the chat	ZambabZamYloY
the cheapest	cddddejddddep
the cheese	lnabbZYmbobcY
the children	klcccbaqcabcb
the choir	jlbbcmaabicco
the christmas	ooccccacdaceb
the city	cldcdkklcaccm
the class	acccdoaaclccm
the cleaner	cdjddcddededp
the client	meemdcbdccfmf
the clients	bcacockcclccb
the clinic	erbbcaZambbca
the cloud	Zancccanmfbba
the co	nlbaabbacnbcl
the coach	bccnccabcaccq
the coast	blocccacbiccm
the code	bibcccdlcbqlb
the codes	acccddadccrdb
the coffee	beecicjcjncdl
the cold	bccofcbchlddi
the collection	ncaccmaabnccZ
the college	acbbcnaobZbba
the coming	dcpkcebbcobcb
the commercial	inccnbacdbcda
the commission	cdddedcddbmdn
the committee	obcbdkbbcjccn
the community	bjaccmambkblh
the commute	ZqZccbabbkbcZ
the company	chccrcZbcbnia
the concert	mbabmbcbboacY
the conference	bhbcckbbcqmca
the confirmation	cdccdcbbcbnbo
the congress	bckbcbmicocca
the consultancy	qcccdcbddccdb
the consultant	alcccbabcblcp
the consultation	bcbncblbcmcdb
the contact	jcbcdddceobbm
the contract	decededcccmdp
the contractor	Zkbccdamccccq
the conversation	bcjdbcbcbkcrY
the cost	mbbcbZcccabcq
the cottage	cdddedccdcZer
the council	njjccbanebccl
the county	pbbkdcccjfcdj
the courier	abcbccicccrca
the course	eckddcdZhbcoo
the court	YeaqcYbabbabZ
the cover	clbcclpababck
the credit	abaacmZbcZamp
the crypto	lbZbcZabjonbZ
the cto	bancbdaccbodc
the current	nacbldceedked
the customer	iabineaacaemn
the cv	albdddpdbdcdd
the daily	cdcdddldddlYo
the dairy	ZnZbpbZbahbca
the data	ikjcldcfdcjdk
the date	bncccbancabco
the dates	ocbccblbcbcma
the day	dkdjillbcjcce
the days	blbcdcbcblddn
the deadline	akbncbebmaccn
the deal	lcbbcbabcaibr
the deck	ccbcsdbcdeddb
the delay	obbbbaYZcalbm
the delivery	acbcccdmcoccm
the dentist	bccdddbccaccr
the department	nbeddoccbkddc
the deposit	cdddddcddcldp
the design	ojecncaccbcdc
the desk	cjcdbdbbjmido
the details	knjcccdccdcna
the developer	mjbcncaccbbdj
the difference	ackdddaccbqcf
the director	cpddddcddddde
the dissertation	lbaobYnbbYbca
the district	jjcdnclddbded
the dog	cccdjdbccodcn
the door	bgelfballZbcn
the doors	bcbccbojcacdm
the draft	icacccabbrbck
the drawings	bdkeemdddkced
the driver	bdccdalbbbodm
the dry	bclcccamcjccm
the early	abbojaancbcdZ
the embassy	cbbcccZbcarca
the emirates	bcnddnlcccdec
the end	idcgdeikdjddl
the engagement	occbdlbdddkdd
the entry	ZZZaaZZqbYmnY
the estate	qbccccaccbecm
the eu	qbccccadddcec
the evening	dccccmbkdkcdn
the event	bcccdcbidacpd
the exam	abaccmkanaccj
the face	abbcobhbcalcl
the faculty	bbcccnbncbbca
the fair	bcmcccoajlbbd
the fall	odcaddmdddced
the family	nlccoccdcdcdc
the favour	bpaddcbdmbcdb
the fee	bbclcmkdcbncc
the feed	mcbZccmacabbo
the ferry	ZiZbnblabobcb
the festival	pbabbZnabbbcY
the field	bcYZkdacnqccb
the fifth	bcbdmdacdocca
the file	Zicocbbbcbmcj
the files	pcccccbccccdm
the film	acbbcanocalca
the final	lbaccmaanaldj
the finance	amldadacblccn
the financial	lkdddnbcddddc
the fire	nbabclaaklccl
the firm	blnbkcmbcbccf
the firms	bbqcccZcmZccb
the first	cddcneljdfkeb
the flat	Zncccbabcblcq
the flight	bbccdpjidbmdb
the following	mecjjcccchneb
the food	ZaZbbaZioobaY
the form	kdcddddkdjejl
the formal	cpldddbdcbcdc
the former	lcbddbcndmcda
the foundation	aecbjoakchmca
the founder	jhabnbnbbamca
the founders	nablndZccccdb
the founding	dbcdkdcodcddc
the four	caabjcabbZpbY
the fourth	bkbccckcndccm
the free	lccdcdakclcdn
the freezer	mccdccZccbcdp
the front	Zblbdmcbcacdp
the full	blabcconbbcdb
the fund	YbnlbbYbbobbZ
the funds	cddcldcdddocd
the funeral	mcacebbbblbco
the garage	bdddddbcdcddr
the garden	kccdbdacbjidq
the gate	cdccddbbdaccs
the gift	lcccddaccnnda
the good	cmacccdbbpbcm
the governors	onbccaebblcca
the grant	mccdjdcddkddm
the green	bclcccmjblbcj
the ground	mcjmccbccjcdk
the group	adbcbbajiacsb
the guest	cccddcnZdkdem
the gulf	acapkcmbcbbdb
the guy	nbabbbZbnZkbl
the hall	cfddddiadgddr
the harbour	adZbbnanblbmc
the harvest	mmbcanZbcbcda
the head	kobdccjdlbccc
the health	mccbmcoacacbZ
the healthcare	ebboddacbnbdc
the hearing	mbaacbajbmcbl
the heat	ncmccbacbnccb
the heron	ncacccabaobca
the hiring	clmdddcdfcefk
the history	kcbbcmZocacca
the holiday	ccdddckldbddp
the holidays	jllclaZbbmccj
the honour	bkccdkancamcZ
the hospice	nmlbcaYbbmcbZ
the hospital	kjcdijikdcddk
the hotel	kllbbnbbbccdj
the hour	pdcecljbcbkca
the house	bobclbobcecda
the housing	ncacmaaobZccY
the hr	Znkbdcabcbobk
the human	bcndndbddccdc
the incumbent	koccddcdddcdc
the insurance	ebcccbZhlenco
the insurer	rdcckdcddccec
the interim	qbbcddbdcbddc
the internal	ncceedleddeed
the interview	bbalccabmbsbb
the interviews	bbbblcaabaodn
the job	ieeccfbccdmlm
the journal	ncbacbancbncZ
the key	cccdmdcccbbcr
the keynote	ccdceqccddcec
the keys	anbcccaccalcq
the kids	bibdckabcjdcr
the kind	kcmcncbdcjcdc
the kitchen	cccdcdmbccddp
the kitty	mccdjcbbcbbdp
the knowledge	YbaomYmaaalbZ
the lab	allccdnkakfca
the lake	micddccccbddo
the landlord	fcccccbcclccq
the laptop	nbbcdcZcccqcb
the large	ddddedkaecidn
the last	jdceijjjfdjjd
the late	abbcbcbbbnnbl
the launch	ZaabbbZobpaZW
the law	mdccgdpdecddb
the lawyer	kkcddccdddidn
the layoffs	bbjcccbblnccb
the lead	padcbchcddccb
the leading	cdddddmmddeee
the lease	jbacmblbbabco
the legal	bmcccdbcbbcjo
the letter	kqbjcbicbbZcl
the letters	kmabccnbcbcdb
the liberty	ackbcblknbcdb
the library	jdbccebncmccl
the licence	acbcpclcdcmdb
the lift	occcccncblcca
the light	Zmabccabbocck
the limit	aaabbaZabZlon
the line	bkaobdlccaccb
the link	bkcmdddddjnce
the list	hhbchhhcngcdm
the little	lbmcmcaccmcci
the local	jcccddpcdbcdb
the log	bdcdddbcdacbq
the login	bcccdcecdcsbd
the long	acccnlklcbcce
the lookout	bbpcmcabcZccb
the lot	qZbdcclbccddb
the lottery	lpddcdccddcdc
the machine	bkddkdcdldldc
the machines	aqbbbpZabacca
the maintenance	kllccnaccccdb
the man	bccdcnbkcmjec
the manager	nmamcdacbbbcb
the manual	jcbdddabdZcdq
the map	abiceblmbpbba
the market	icqhifaijbccb
the mayor	occbdcbccccdm
the meantime	ikebdcacnccdn
the medical	ccckddacbdqdb
the meeting	bkccccakcncco
the members	kkcccmaZdocjb
the merger	bnlcccabZpccZ
the message	ndddcdcddcbnb
the middle	mdjdiicddjfed
the midlands	bbpdddmdbYcdc
the migration	lcbcbcabcncbm
the ministry	lojbcbbccllda
the mobile	biccdoabbbccn
the model	ocddddbcdbcdn
the module	bbcbdrbcddddc
the moment	kcndfdncblcdb
the money	mdbcldaccboke
the month	cjbccfnjkfceh
the months	ZaqbboZababba
the moon	ccbccdancnfda
the morning	aklcclbncbccj
the mortgage	acboccacbmbdp
the most	cdjcdobecmdic
the move	kjecdceccpbca
the municipality	ipbddcbcbccdb
the museum	iobbcZaobabbl
the name	adcbpcbhldibY
the names	Zbbccomcccckb
the national	bpbdbcbmbbcbb
the neighbours	abbcbbaobZcbl
the netherlands	nccdcdbdcndcc
the network	bkbbccmccZcoa
the new	cdcdeeficndcn
the news	bcdbccabbqbpZ
the next	edledckccfkcl
the night	mlfbbkancabcj
the north	icmdkbajlebcl
the notary	kbbcncabcbndk
the notebook	cdceddcddmddo
the notes	bcacciYnbqccY
the notice	cmadddnccbcdl
the number	aliccclcbbqba
the numbers	kcbdkckdcnicj
the nursery	jjdddcbcdcddq
the nurses	bnabccbcbpcdc
the occasion	cdcdddjcdncdm
the offer	ahbcdcnbcklbl
the office	mmbcccbcdcmcl
the officer	aabbbcZabbrbZ
the offsite	acbccbbbclccp
the old	mcbdcddjcndcl
the older	bdaddcbcbdcmo
the ombudsman	pccckdcddbddc
the one	diefkedcelkcc
the ones	obblcdlccbddc
the online	amcncZemccbcb
the only	bjdknlddgfccb
the open	knbcbcbljaccl
the opening	chncdmakjdccb
the opportunity	ichcfdmdemddd
the order	acccjcZadindo
the other	bkbjicdccmmdk
the others	jnmlccbcbbccb
the owner	kqacabbbbabcm
the owners	apbcbcaccbccn
the package	cpcdjdbddlccc
the packaging	qbccccbdcbccc
the page	jbbcnbZcbokcY
the panel	hmbdbacdcpjbc
the paper	kcakcckbcqccb
the papers	cbbocbbckbbdm
the paperwork	qbbnccacbbcdZ
the parents	oebbnaabcnacY
the parish	mcccddccdbacp
the parser	obmcdcbcdcccm
the part	adcdecacboddp
the password	accccbiccbobl
the past	ebmlkdffclddb
the patience	bccddnbcbpcdZ
the pay	fnlbfbdbbaocZ
the payment	bccnddcdddndc
the payroll	aojjccmcbalcb
the pension	mpbccbbccbddc
the people	cjmdicjeclddj
the permanent	npbddbbcddddb
the person	medicchcngjfb
the pharmacy	blbccbbaclccp
the phone	dhcmfdddeikck
the phones	Zbmbcbjccbocl
the photo	bbacccajbpbmj
the photos	acbcccacbkklo
the picture	abaccbmbakaoh
the pilot	bccdpdbcckddc
the place	dqcdddcdchced
the plan	kcjdlcamcjddc
the plant	ablccchbaqcce
the platform	cfbbcbmkcapla
the pleasure	jocdddlddccdc
the point	mccjjdbkdjded
the polytechnic	kddclmcdddddd
the pool	aaacbcaabbnbq
the port	ZbZecmZodncbb
the portal	cbcjdhbbeckcr
the portfolio	aaadccacnbddo
the position	bnbdddbdcdlkn
the post	bocddibclcmci
the poster	bbbcccZcboapY
the practice	bccdddcccccds
the present	cnbcccaclmcla
the press	bcdddlakdocdc
the price	acbcmcofcbkcm
the printer	mcbbkbdbcmcbm
the processing	kcddddndddfcd
the procurement	inldcdacckdcc
the producer	ZaaacbZncbqcZ
the product	bbmcockbcildb
the profile	bmbddcdccpcba
the program	bbcadqkacbcdb
the programme	bcbcdcjrcjccb
the project	mdbgccbbcklmi
the proposal	dbbbccpcbabcl
the prospectus	cacchdqiccbdb
the prototype	bcddqdacdcdec
the public	blcdddklckccj
the publisher	bccdcojlcccdc
the quarry	ZnabbbYbalaoZ
the quarter	mbccdcbccccco
the question	bcbcicdekpccd
the questions	abkocaZndbcdc
the queue	ncbccdodcecdc
the quiz	ZbbbbobbcZbbq
the quote	Ycbbcbobbaccp
the raffle	cddddccbebddq
the rain	bdcdcckccncdm
the rate	pcbddbbccbccn
the reason	bkadncbccoddc
the receipt	acccbcaccbojl
the recipe	bcbcclbbbjccr
the recommendation	bcacccabbqcjY
the record	cjomddbccbddc
the recruiter	baadddZbcbbqc
the reduced	bbcccaqmdbaca
the region	nekccdldccddc
the regional	bcbbccarcabaa
the registrar	cccdjdbcdnmcb
the regulator	nnbjccejcicdb
the release	ndccdbbcdcoda
the remainder	cdddebccddpej
the remaining	lbncdlcdddddd
the remote	Zkccdcbcddrdb
the repo	jncdccbddckdd
the report	mlbobbcacibda
the request	acbbdcbccbbtY
the residents	qbcbccZcdbcck
the rest	gdbdldecckodd
the result	Zcbccclhcaaqd
the results	abncccobbacbn
the review	abbccckbcrmbX
the reviews	mjcddlcdckdec
the right	dicfmdocddedb
the ring	jccdcdaccicdp
the risk	bmmcbnacbccdb
the river	ZbbbcqbabZbbm
the road	lbbcccnccjbcl
the robot	lbaaoaZmcZabZ
the role	dmfcimdcchldb
the roof	ddcdddccdbjdq
the room	mcbccmbccoccZ
the rota	nbacbdoccZcdk
the round	bbacqcacnaccb
the safe	abbbnbYbcanZn
the salary	bnbdbdfddcpdb
the sales	blmckcZbblcdm
the same	dcbfjcicfqjdb
the sample	babccoXacbbcp
the sap	concddcdbbdcb
the school	khdcdajbkjcdo
the scope	lbbpcbabbcbca
the scout	mcbdcdbbcmcbm
the search	kqbdcbccclddc
the season	mlanbbZbmdbbe
the seat	aoZbonZYbZjbZ
the second	cefccficdldco
the sector	ZkmoccZcjacca
the security	lbbcjcbccbqaa
the seed	occckdbcdckdb
the seminar	acbccsbbcZcck
the senior	bqbdddabkbcdc
the series	fcccdpbcdccdc
the server	bccddccccjjcq
the service	acccccobcbcnm
the shared	acbcdmaccabcr
the shares	bbccrcbddcceb
the sheet	bdkcdbcccbdcq
the shop	cialmcabmbdcl
the short	nccndbbbdbicm
the show	cdcdddpbbabdo
the sign	blcddccddaldn
the signed	dbbdbdaccabcr
the site	kbbcmcclbcakk
the six	bcbldlccjaobb
the sixth	accbcpkkcjcdb
the size	abacccncboddZ
the slides	acbchnZccrccb
the small	bjbcccecdhcdq
the sofa	bcbcccbhYYcbs
the software	biblodbccjiec
the sort	Zafkocmccbbdb
the soup	bccccnckcldec
the south	dkncccanfecda
the spec	lmdeedceddded
the spreadsheet	mbacbbabbnbcl
the spring	mkhcecekcccdl
the staff	apbckbajblccd
the stand	lbcnbaacclbdb
the standard	Ycbpckeabacca
the start	llmimddcbabdb
the starter	ddddcdbdddqdc
the state	kofccdbldjbdd
the station	bjjdccbccoccn
the stock	bkccbnaccmcdc
the story	ackcccjpcjccb
the strike	bkbcccacbqccZ
the students	ebcbcpnbbbccb
the studio	hbbjckkbjckdl
the study	mlcncbaccccdc
the subject	bddddkbndcden
the summer	mciccnccjdcde
the supplier	ndddecbddbjdn
the support	blcdncbcdclbc
the survey	mcboccaackbcm
the system	kcdchbdckbpaj
the table	cbkkobfecacdl
the talent	bnjccnabcbmcb
the talk	bcaccbZpbocba
the tax	lcccdcacabncp
the tea	mcbdclbbcaccp
the team	emjdiddddiicj
the tech	bcmcmmamcbbca
the technical	ejmcccaccbpcb
the ten	onacccbccccdc
the tenant	cbccncbmbiddb
the tenants	lncccdbcdcddl
the tender	dcccdcadcomcm
the terms	rcccdcZdddcib
the test	mccbdembbbbcp
the testing	lcccodcddcded
the thing	lcddodbdccdec
the third	afbdlhcgklkck
the three	abkcmbabmjbcl
the time	mcenccbccmcdd
the timing	ZnqbbbabaYbbZ
the top	fjnfcckbcanca
the topic	YcaqclYacbccb
the town	dcccdcbocbccm
the trade	bchmieedbncck
the train	cibbcoakcnccc
the training	acbccpcbcabdo
the tram	jmaccdkccbbdn
the transfer	abccdcbbdbocn
the translation	rcbdcbabccZdb
the travel	ncccdcjcdccap
the treasurer	ddedemcadcddo
the treatment	bbcocbaadcoca
the trust	nobcbmacbZcdb
the truth	dllbobZbcabcb
the twins	ababbbZalobbm
the two	klbkcbcbcmhcm
the tyres	abanccmccabcm
the union	albbcljccacbp
the university	dncdoackiccdc
the us	cpcdddcdddldd
the user	mcdcdbbbddodb
the usual	aofcdccccddbp
the ux	nmcdedbdfcddd
the vacancy	aaqabbZZZZbZl
the value	bcbcccobckmcZ
the van	Zbabnaabcbbcp
the vendor	adddddbdddkeq
the verification	cdddddcddckbo
the very	bcbcmcncnbadb
the vet	lccddcbcdacdq
the video	aaabbaapcaqbZ
the village	lccbmcbbcbbaq
the visa	aobccabcccqca
the voice	ZaZZnoZZcobca
the waiting	nccddYbbcjccp
the wall	kcbcccZacrcdb
the wallet	acccccaadbscb
the ward	miZccmkcblcdb
the warehouse	ckbbccYokaabo
the water	lbbbncZbcbkcn
the way	ceededcdcqkcd
the website	moccccfedacdj
the wedding	mljcbcjbbbjcl
the week	alaldbcclpdbe
the weekend	bcbdccmbcbmdp
the west	alZcddbccbccq
the whole	lbedidfcmlcci
the wind	bcidddbmcocdc
the window	kbedchbjdiido
the wine	bcmccmbbbocca
the winner	abccccmndaobZ
the winter	ecccdllbcjbao
the word	elbcccnkbncca
the work	omccdcjcceldb
the workday	lmmoccZbbYbba
the works	dccdmdccdbcdq
the workshop	mecbcladcjbcm
the world	ablcjbjnbiccZ
the worst	lccddcmlccdec
the wrong	nboccjdccacdb
the yard	ebccmcZncacdn
the year	mjlbcjnbcicca
the yearly	nlcdcdlddccda
the £	acbcbmZacnZcp
their first	ckcdcclncdidd
their own	bbbccfqlcacck
their work	abbcbbannlbcb
them ?	nbpjcladdbccb
them a	albbbnbbcbcco
them and	ilcldclckbkdb
them are	lcacccbacmcnk
them as	pcbdlcbdcbddb
them at	mkbccbZabkoca
them by	mboblbkbbabcZ
them for	dbaebbrabcocZ
them from	bdcddmklijddc
them has	lcnlcbbdcbcdb
them have	abZbbbaobpcca
them how	bbbccopbaacdb
them i	acaccbmbpaccb
them in	ccfkdcnidccdm
them is	aaobmcYoaZbnZ
them on	ndaccbkcmajdi
them through	bcbdldndkdded
them to	bbdlcnacbmjcl
them with	pjmbcaYnbZbca
them you	jblcccpcbacca
then 0	bccddkiqcbbcZ
then ?	mcnbcnabkZbca
then a	mciddcmccnZbb
then and	bcomccabiicdb
then i	aiohccbcekidm
then it	dcbmdcbcnaocb
then my	lcbdccddcoceb
then send	bcccdclbdcpdc
then the	ababkcdbbkqci
then we	ebclmcZacaocl
then you	ackaecnbcaqjd
there !	lbZcbclobYama
there ?	bcacccabbrcco
there a	dckddcocobddb
there and	alacncccnbcdc
there any	abaccnaconccZ
there anything	abpcZcmbmZcdc
there are	kdkjkdklcicdb
there be	acaccclblnccb
there d	labonlaZbbccb
there for	aifcccaamocbl
there i	iblclakbelcce
there in	bmadcdbclncdb
there is	ckkjkiiedblca
there isn	ccldodcdibded
there ll	bjjbbkbqbccca
there s	kfiflhdlicdcb
there was	nbbcdddcclldl
there will	ablccbbncabcn
these days	cbnccckcbpcca
these things	cdbdldcdcodec
thesis on	bcbcnbbcYpddc
they are	eaacdcjcmYlmm
they asked	ibboccbcdkddc
they bring	abbbbnZZccqca
they can	obbcdcocbccdb
they close	hcddddbcmcddo
they d	dldokcfchbedb
they do	hbqdcdedcbcdc
they don	mjacccdccaodb
they get	bcnccldlcbjdc
they had	bdcdddpddkdec
they have	bcbdndadcncdd
they just	acpccbbbancba
they know	bmbncebdlccec
they ll	ablccmablZcmm
they look	acaccllbnacdm
they make	nmadccndcaddd
they need	lbncmcaclccdb
they pay	lcdllkiccfcdc
they re	jjleeicdfcddl
they said	ccoddlidccdee
they say	jiabckabkpcca
they sign	acblcdmbccndd
they ve	lmhcckhdcicdi
they want	bjmfklZbcbeco
they were	iciccikccpcda
they will	bbocboabbbcdb
they work	lmcddclddceed
thing and	molcbdZdbacdb
thing for	abacacnanZbcm
thing i	lblnZclcbbcdc
thing in	kbpdndbdcZddb
thing on	bbZcbcZbbqbad
thing that	Zcjchcqccbbdb
things and	cikdmdjdccded
things have	amqdbcbcbacba
things on	qbYccbZbbncba
think ?	YoaojlZbbZlca
think about	crlbekacbccdb
think and	mcbZccpccbcec
think i	bcbclccboocda
think it	jkbdndedcidec
think of	bbqkccacoicdb
think somebody	acacccaccpYnb
think that	andbbclboccca
think the	mlbcccYbcbcdo
think we	jcbocbbdcmcdh
think you	coddcddmclddc
thinking about	fbibojcbbncdb
thinking of	lbnbbbabmcacl
third floor	bcacbcabmXccr
third founder	bbcdrcacdccec
third is	aclbccbcabncp
third of	Yabbsbbdcbkca
third party	nbcdddcnddcdc
third person	mbYbbcabbqbcZ
third s	abbcqcacbbcda
third time	ambabnobbabce
third year	dlceddcencded
third-person>connect	mbaoccamgbcbb
third-person>easy-money	cdboedccdddee
third-person>i-am	ZaZabZoZoYabZ
third-person>mule	dcdeeedeoeeed
third-person>permanent	ocdceecdbeded
third-person>seeks	Yaaabdbcpabdc
third-person>task-for-you	acbbccZoabdcb
third-person>wants-job	ddceeecdqdedc
third-person>we	accoddcbddced
third-person>you	abjdbbelpZbbl
thirty days	lcddddbdccdkn
this afternoon	ijlbcdbccacco
this and	bbndcdbccocdc
this be	qcddeccceecec
this because	aYbccciocbbna
this before	keddbdldddcdo
this by	jbbcodbcccmdc
this conversation	caacdcbccabrY
this for	rcbcccbccccdb
this i	bcldgkalhmcdc
this in	bjmdddeddbbjn
this inbox	ibacccabcnoaZ
this invitation	ccbdddbncnccc
this is	mjdddcecckmdd
this isn	lbbcccobbmmca
this job	iWbcccabalcsZ
this kind	ocacbdacnjcdc
this letter	icddddbcijccp
this link	bccbccaabbqca
this message	ehddddckddfod
this minute	ZarcccZccbcdb
this moment	bbqdddadcbddc
this month	aelccclpbafcl
this morning	bklccbabcqbaj
this one	omaclcacbmhca
this opportunity	abbclobcdcdmd
this quarter	bcbcddscZccdb
this saturday	ibcbcYaoccccn
this side	amaocbaccmbda
this site	abpbcbZaanmZY
this something	dlcddncccdded
this sort	rcZcacaccacda
this sounds	lnbddddcccced
this stage	cbleoecddddee
this summer	mambcoZabbacZ
this sunday	ZaaobbYqaZabZ
this time	dfblicdbjebkn
this to	blbcccmlcbmda
this week	dijkdcckbddmi
this year	cklcedjljkccb
this you	iabcoabaaZpca
those who	acZlfdnnckcdc
though i	bafmbcacmZccn
though we	bcbccoabcncdl
thought about	acqccciabjlca
thought i	cdmddddddoddc
thought it	bbmccccnbcbbm
thought of	nmacmkjecccdb
thought that	icndilbddcddd
thought you	ecbicidlcpcdb
thoughts on	blpccclbbZblZ
thread about	bcacddblcpdcb
thread on	ZbabbnZabpbcY
threat>benefit	YqbdZcZcbccdc
threat>client	mbocddbdbbabb
threat>connect	nbbcdcaccboaa
threat>easy-money	obdcdaacdclca
threat>event	pbbbcXapbaYaX
threat>expert-call	acbodcacccbcb
threat>freelance	sccddccdcdcdb
threat>funding	pccbbbaccdbdb
threat>i-am	objbcbabcaobk
threat>job-word	YpZbbbZbobnaZ
threat>messenger	Yaacdbbcabpab
threat>mule	hbbncaZlcboaZ
threat>part-time	pkccckjcjcddb
threat>pay-first	bccdddbdccqca
threat>pay-word	jfcbcombebmfZ
threat>permanent	crccckbdiccca
threat>recruiter	babdddpdbcoca
threat>requirements	acbddcodlcbca
threat>role	njbcdclbccnbZ
threat>run-code	bccbddZddcocc
threat>secret	ccccdcccdbrdd
threat>seeks	oYZobaZaaZmZY
threat>sell-cta	XoanaalYbZZaY
threat>site-notice	bcccdcbbdbsVi
threat>start	ZabbcpYbbboaY
threat>teach	ZbbccoanmbkcZ
threat>wants-job	dacdddbdoccda
threat>we	iebkbmakbbodb
threat>we-help	abbdbaYbbbqcb
threat>workplace	cscdaccdcdccb
threat>you	igbfdcaccbrmc
threat>your-profile	abYcccabaZpZZ
three clients	bcqcccmcaacca
three day	lmbcclabcbmdb
three days	ocbkdcicjdekb
three evenings	YbbbboZnaaabY
three for	ZZecnbnccbacl
three hours	bcbbkrZcdmcdc
three in	cmcdmdZcdkdec
three instalments	mcccedodddced
three months	ffbckdocdgcdl
three more	accccmiaccccp
three nights	amcbbpbZdcbdl
three of	bjmcllbjcecdh
three on	mbbcccpbbbccl
three or	odblccbkccded
three people	bcbmbcajcnkka
three places	acabcbmmnbbca
three questions	ZbpocblabYabZ
three short	Zcaocbancacca
three things	bchdcdodcmddf
three times	kcbgclmbcbccm
three to	ambcbobbkbccc
three weeks	qcccdbbcddcdo
three who	nbnacbYbbancY
three years	kfhidfjdcnccc
through a	jcbbjcamclmca
through an	jkaonbZbcaacb
through it	eclcccoccgkcb
through me	acqccclcbZcdb
through our	bkcmcancccmdc
through the	mkcdeecefejej
through their	ZbYacpmYcbkba
through to	ZaZbbcZaoapba
through us	mcacccpccccdb
through your	bcccdcnceaocj
throughout the	ccneeekdkcdee
thursday 0	abancaZpaabcY
thursday ?	hcmcceccbncdl
thursday and	icZbccdmolccZ
thursday at	cccldcikddddo
thursday or	jjancclccaddb
thursdays and	bclddlcmcdded
ti va	kkadldccdbdco
ticket 0	blcdocaacbabp
ticket and	bnbdcjbmcbccn
tickets are	bccbccZrdbbca
tickets for	bccddcbsdbgcZ
tideway is	cmadddodccddc
tier 0	ljbndcbcddddc
tijdens de	kbccmcacccncb
till 0	knebbaZZoabcZ
till the	oZacbcokcabcZ
time !	hccddddcdijdp
time $	cqcddeddddddc
time 0	hmcmdbbldijdc
time ?	naobcadbaoacb
time and	doecbcdlmacdd
time at	ljjlccecbicdj
time code	bcccdbbbccmoa
time employee	bqadcdbcccccb
time for	dekccfnhckccj
time i	cibdckkdqbcdc
time in	Zobcjcacmbclb
time is	ahbZcbllcbbnm
time it	abocndacbibdb
time lucky	acbabbqbcacdl
time no	abbccdncmmcdZ
time of	bcokdcckbjddb
time on	kmcidcldcjdec
time permanent	bqbddcbcccddb
time salaried	cpcdcdbcdcddc
time the	occdcdcddlbed
time to	nlhcdiccecjde
time we	acmlcnabdmccb
time with	iclocdbccccbm
time you	mbobbaaZblcbZ
time zone	bccddcjbcbcdq
time zones	oiccdcemdbcdb
times a	mabbcneacbbcn
times more	cdadddccdclod
times that	hicldnacdeced
tired of	lcbcncpbbbcca
tjm 0	ncdeeeddndedb
to $	jmbldjccccldk
to 0	jmcddfikdcddm
to ?	abkgccbdtZccb
to a	dkjkkdedejfdc
to about	bhZcdcqcoadca
to accept	occmdlaacccec
to act	bbcddnccoccdc
to add	hmjkddccclcdc
to advise	cbclocbdccddb
to all	kahmcYZqkbica
to an	iejdidildcikc
to and	bboZcoZabaabZ
to announce	bbaccZarcbbbZ
to answer	djjbcbajkoblZ
to any	bcnbcckdllcdb
to anyone	lcndddkcccddd
to appear	ncZccbaocbbcb
to apply	dkaccbijpecca
to appoint	olccddcddccdl
to arrange	ccjdldndcbddd
to ask	bgliejjdmlcea
to attend	ccccdcZmclbco
to be	jeledgdeikjeb
to become	agdcdapdjmccb
to begin	ificdhbmdbocb
to book	hcbockYbbbpch
to bother	lcabbccnoZbcZ
to bring	bnbcgclgcabcp
to build	pcbcokajbacda
to buy	mfaiqcZdccidb
to call	mikbcmeccblcZ
to change	cdndmicblccdd
to check	mcbmdlabfbmba
to close	gbZnbcaaaZboZ
to collect	mcmcccZbbdcco
to come	nllhkfbdcbcdc
to commission	sbcmcaZbcbbcZ
to compare	abZccdZcascca
to complete	jcccddjdmcndc
to confirm	beccdijbdcrbc
to congratulate	ccbdddaccqcdc
to connect	dcbhccibcncob
to connecting	dcfbcdbcarddc
to contact	cnjdddcdkcijc
to continue	abZbcbZbolmba
to corp	obbcddmdcdddd
to cover	pbcdddnbcdcdc
to date	nbpcdcacbbccc
to decide	lndcddacdbdem
to decline	ablpdcabbccbb
to describe	ccldlejdclded
to discuss	ochbhflcccddl
to do	hcdelideejfjh
to draw	kdcdbcmnccacb
to drive	abacbbdcoabcn
to e	ccddcdbccrcca
to earn	acnamcnbcbedc
to eat	cdbdcdbobmcdb
to eight	mmbbddcdjcdec
to end	ncacccacdmcdm
to engage	kcchdqbcccddc
to enquire	ebbcdcodmbcdc
to enter	bcccclbpcadca
to everyone	bcbccbbpddcci
to explain	jcamcpfccccdb
to express	ccacdcbcdqddc
to feature	ZbZbbbiqaZaba
to fill	clifckllibcdb
to find	dlmkjchclbcdb
to finish	ijbcccbdmjanb
to five	kkjcdcbdhbbco
to fix	kdcdddmcdcbdn
to follow	bcbcccjcbrlcb
to forward	bjbcddbcnaccn
to found	baacrabcaabdb
to four	cdlcclemcbccn
to friday	anaddcbccbccp
to get	kiccckecjkkid
to give	obehjmecebecb
to glasgow	mgoddcbchbcdb
to go	jdlcccicicdco
to grow	bpncbbacaacdb
to have	jklddidkcjcce
to hear	bknndbZlbocca
to hearing	cimddendccddd
to help	jcfmdibddcddn
to her	mcbdccacbmbnZ
to him	ccidccadcjpdk
to hire	mhjhcjkdccfdj
to hold	bbbconZlbclca
to inform	acmcdcikcabcp
to interview	anamcabmkbcma
to introduce	blhdddocfeddc
to invite	bnbmcidldbkcb
to iso	kbbacnlcccccb
to issue	ZbdccnaYddpda
to it	jlbkdckcckhka
to join	cjblmcamcjkka
to keep	cbmbocdbcaknb
to know	bcqmbfcccmccc
to land	bccddcncckcmc
to lead	Zqbcmkacdccdb
to learn	bcljcodkijccb
to leave	abnfccnblbkdb
to lend	bdcdddccdjkdn
to let	bbmcdcaccocdo
to live	Yqbcbbbbbbnda
to look	njlcccjibdcce
to make	ilfjkfdbfjeea
to me	bjljceiddikcf
to meet	dlnckcccckjfc
to mention	bbpccdldbldcb
to message	kbabbbncmlcbb
to milan	ccodddcckdddk
to mine	amZbobmbaYbbY
to move	lifcdbcbnYbln
to my	bcnmcjjcjfkdb
to name	lbmaoZabbabca
to need	ZakbabmcoZbca
to new	lkodddbdccddb
to no	Yaaalcnboabca
to offer	emicehlbjifdb
to one	lcbcccbccaddq
to open	ajbcjcoccbobb
to oslo	bknccnacbbccj
to our	dijedlbmddncc
to own	naccocalccddb
to pass	jccmdcalljccb
to pay	lbbpdicdcboca
to people	bcZojcobmacdb
to phoenix	dmceddcdcnddb
to place	abnbcbqbaZdba
to prepare	ncbZcbkncccdc
to present	kccdkdmdjcfed
to proceed	occdeejeddddd
to produce	ncbbcnfacbbdc
to propose	bmmddlbbcicdc
to publish	nccadabldbndc
to put	jdbjecjnffbdj
to quote	XaZabYkoZZXpX
to raise	acacadbcbnoda
to reach	jcdddkfcckflc
to react	hbnocbZbbbacb
to read	acadcldpbpcda
to reading	llbdcdlcdbddd
to receive	ddefhcklddocb
to recruit	baYcccncbloba
to redo	qbbbcmZbcccdb
to refer	cicmeecdocddd
to register	bcpccaZlbbkba
to release	adcbcbbccbrca
to relocate	Zandddncmcccb
to remain	cblddcbcbondb
to renew	Zdddddlddcddr
to rent	Zbblbcabccncn
to replace	pancccaccccdc
to represent	ebqcccobbbcca
to return	kbkcdcZcojcca
to review	babocajadbbbo
to rewrite	rcccdaZccdcdc
to rotterdam	ccmdddacjnddb
to run	kkbcmnlbcbcdc
to say	dehcdeblcocck
to schedule	lcmbccZcdcocZ
to see	cfcejckicmijc
to sell	cbbmobnabkfca
to send	kefdeimkjaddc
to serve	accnckcadccdl
to set	oeccddlcdcldc
to share	llZcjcaobjccZ
to show	cjcckeobbibnc
to sign	cbmjbbZbbaamp
to sit	pabbmcanbbjdb
to six	abccabiocccdn
to solvane	bobdcdbdcnccc
to somebody	jmbcncaebncdb
to someone	Zbalbccbapoca
to something	kbpcddadccddc
to sound	bmocmcbdcbcdb
to speak	bfhmcdnmcbcdd
to spend	pbclboZccaccb
to sponsor	tbcccbZaccccb
to spot	acbbdbmocZYoZ
to start	aeidrckdcbjdb
to stay	akbcnlabbnbck
to stop	lcccdZclcZlcp
to submit	icbcdbmmdbbbm
to supply	bbccdlncdcmdb
to support	ncbcddmdddded
to swap	bcbcccannZcck
to take	necmflabjbccl
to talk	ifencehkdfccd
to teach	bdeddsccddddb
to tell	dejneecjijeca
to test	acncccabbZncm
to thank	cdcdddbdasddb
to that	bcbcdmakbpcca
to the	dhbedcdjihkim
to them	healcbkbmacna
to think	jpcbjnabadcca
to thirty	lddnddadeccld
to this	kdfcddbcccpik
to those	acacmcZcnmcdb
to three	mcfackiccnZnY
to thursday	pZcddbccccddm
to touch	mkaccdmccaddd
to train	mnbcccabbbcna
to translate	Zcbccpbcbbncb
to try	aeaeccrbpacca
to turn	nbacncadbocdb
to two	knbcccncbbdcl
to understand	achrcjiciccdc
to unlock	bddadcmbdcpbb
to us	kebndbehcdlcj
to use	acbcmmkbcaZoZ
to visit	ccbcdcibbpcdb
to wait	aobdcdbdcbbob
to walk	jbZmbcocbmccb
to watch	ZcbrbbZjcbbca
to wednesday	bcjcdcbccmddo
to welcome	bcZbaampcYlca
to what	clkcnccdccdee
to whom	acackbZcqbccb
to work	bejccckdqbclb
to write	clhhcmcemddcc
to you	fhjkfejecjicb
to your	ddbccckeleiob
to £	kpcdcchdcccck
to €	locdddbdddddk
tobias from	lnbcbbbZcobca
today 0	bbabmbXkcYkqY
today ?	cjbdddodcbgcn
today but	abrbbcYaZXbcZ
today i	aalbacobZmbba
today s	cccccdbbcamcr
today the	bccddclcdpkdY
today we	addccdqcdcldb
todo el	cmccdlbbcmccj
together 0	nmaacbYobbbcZ
together a	bclnccpccbcdb
together an	abcqcabbdbcdc
together and	bcbcmcbccocda
together at	ehbdddkddpddc
together in	hcccccmbnfcdc
together on	bcacdclcbbbno
together with	hdkfjhbkddled
told him	acbcodacbamdm
told me	mdmcdjijdffdb
told my	bmkdcdacbqddc
told that	hkadcdacmndcc
told the	aoacccacmZbco
told them	acmccnccckdec
told to	ZaibbaZqnYabZ
told us	klbcnabkckddc
told you	jdqcbccbbdcdj
tomorrow 0	ZaZbbZYqaZabk
tomorrow ?	fllobcfcbbcda
tomorrow at	bccmdcabdbcbq
tonight at	bbbbcaZqbaocZ
too and	aebnjmaccandb
too little	odbcedcddmded
too long	ambdlcaccZcdo
too much	echhcjnbbbjmb
too so	ccZcacnbbpccb
took a	cdldcmkddbdee
took me	cbbdcdpbbZndb
took the	kcZcccbcZqccb
tool for	maabqbjbcbbaa
tool that	cdddkdqddcdec
top of	clobcakckbbdb
top up	cdddedbdedqdc
tot de	klddidbddcddn
touch since	mkbdcdmcdbddd
touch with	dZjbqcabcabbb
touched me	bbZccclcamnca
tour of	ZaabbcmnboZbY
town and	mcaacbhbbpeaa
town hall	kbbbcbaqcZbck
trabalho e	nbacccbccnkba
trade fair	cckdccaanacdn
train and	kldddcbkdbddm
train to	hcbcccaacncbn
trained in	YaZacolaanbbZ
trainer for	Zcederccddddb
trainer s	bmcddmaccmjdb
training budget	YbbbcppababcY
training by	bccadamaccjcp
transfer the	accbcZabcbsdZ
transfer to	ccededcdedpcc
translation company	acnccmlcbccdd
translation of	ncbccbpacbZcb
translators and	Zbacolmccbbcb
transmit the	ldcdedcddcodc
travel and	lcbZcombcbbdZ
travel paid	pbdcelbddeddc
travel to	pccclcbccdded
tre anni	bpccbdbclccca
treating you	alZccckmaocba
tres dias	occdedmdddddb
tres meses	knddddcdcdcdl
trial and	YmcolbYbbbmcY
trial ends	bcccdcYbccbrX
trial would	acbccbnlmbccb
tried to	cdddkbbbckcdo
trip to	kcdddccbdkddp
trois ans	ZnacocZbbbZbe
trois jours	occddkcmfccdb
truck and	ZpabobaclZbca
true that	bcZdcdbdpjcab
trust you	bamcdnnacbacb
try again	ZkobbbjbaYZpY
try it	bcbcnlpbcaccb
try our	aaYanaonbaaaZ
try to	bemmhibcccbmc
trying to	ccakdcbcpnkcc
tu en	cdkdddcddcdcr
tu perfil	ckndddcddcjlb
tuesday ?	bkecdcpccacdm
tuesday about	klbcddnldccdc
tuesday and	llblnZZacbcdi
tuesday at	ccclcckmcjccj
tuesday or	bcbmddpcdcddc
tuesday s	bcZcccancpcca
tuo profilo	ddneeecddcdnb
turn it	jbbcondcaabdb
turn off	bcbbbbaacaqmc
turn the	obacccmcbncca
turned me	acocbcabelbba
turns out	bcomcdiccacdc
turns up	nalccdmdcccdb
tussen 0	bcccccbccbbar
tutor for	Ybdcdpcabccdl
twee jaar	arbccZabbbcbZ
twelve months	edddddbcddddq
twelve people	bbmdclbncbccb
twelve years	cdmdddadcodda
twenty minutes	ebjpbhadnZbcj
twenty years	bcpkcdkcbdcdb
twice a	Zbckbqfbhbfdh
twice and	bnkcdcbbcmcdb
twice in	abjnbbZbcncca
twice so	ZbnbbnZaanbcZ
two ?	bcbcncbbcbcdq
two a	odmccbmbcaccb
two afternoons	qbbocbbcbccdb
two are	ajmbXcqccbccZ
two calls	ZbbtbaZacbacZ
two candidates	cdadddkcdccbp
two children	Zkbbcbmbnabdm
two dates	accodbncdccdb
two day	lbccdqaccccdc
two days	mdccdodbfcddk
two evenings	ZbbocokZbbcca
two factories	mcccjcmccdcdb
two free	acdcdcmndcbla
two hearings	pjccdcbdddded
two hours	abcpjobdccfcl
two interviews	bpdkddcdcdddc
two kilos	cdcdddcdkcddo
two minute	idccddpcdcdec
two minutes	YbaalbplmalbY
two months	ndbcckfcjbjdm
two more	Zabbpbhbcbbco
two new	acaccbnacbbcp
two nights	fhcbdobbdccdo
two of	ehkcfijkchcid
two or	qckhccbccbcjb
two pages	Zlbcblibnacdl
two parts	odddebjdddded
two people	efacdlpkcbedc
two places	cbbcdcoabZocc
two references	nanddjadccddc
two sessions	YabnbfZocbbca
two things	ocaclcdccbddc
two times	kmcddcccdbcen
two to	pcbbdcmcddcdc
two week	nibcclamkbccb
two weekends	nobanbabcbacZ
two weeks	ndbcdflcdbcco
two winters	decejeddkmeee
two with	nbcbmclbcccca
two year	Ypbcccbcoaddb
two years	dldcmcdcljccj
tx 0	nnadeebedcdee
type of	djodeecddcddd
u een	kbbpbkaacbabZ
u in	qbbmbalbbbZcZ
uber 0	bcccdcbmdckco
uber die	lblocbeccbcca
uberweisen sie	ccddddcdddobl
uit het	bbYcbbZbnpkaY
um 0	ckddedcddddbr
um cafe	abqmbbZbckcba
um die	ZmbcnbnbbabbZ
uma entrevista	dddledcdocddc
uma hora	cccocibcccccp
uma ideia	Zbkbqbabbaaba
umas 0	nddcdbcdddcdn
un 0	cccdjdcdddndn
un an	clcdddbdddddp
un analista	mmddeddedeedc
un ano	obddjccdddcdn
un appel	aaolcbmbbcbcZ
un azienda	bpcdddddldddb
un cafe	cjndejhccldcb
un caffe	bbpcccbbcmcbk
un client	kccdeehdkdjmc
un cliente	mbcmdkhddddkb
un data	coeeeeeeeeeec
un de	acamccacnncba
un designer	nmcdeededdedc
un devis	jccdccqccccca
un echange	cdklddddddddn
un entretien	bcclccbnoccba
un idea	abacqcabbbbcZ
un ora	bdcmdmcbdcdcn
un perito	Zccqcabccccca
un petit	nblccchnbacca
un poste	cnmcdccclcccb
un posto	codmddcdddddb
un proyecto	obncmcbccccba
un puesto	ZanabbaanYanY
un qui	bcbdoncclccda
un stage	cccdcccdpcddb
una hora	cddjdlbcdccdo
una llamada	ddqiddcddcddb
una mano	ncbdmcbcmbcca
una oportunidad	bbnbcbanlbcba
una persona	occdnccdccjda
una startup	dccdpdcdddddc
una telefonata	Zbanbclbnabca
unable to	bcccdcocddadm
uncle s	bcccbZZabbrcZ
und 0	dddekeidddcdo
und ab	bcnenededdddc
und die	mbcdldcdmdcdk
und ein	cidekkddjdddl
und habe	cbmdccbcnbnca
und ich	ldcdldcdkcddm
und mochte	nbZbcbYbpabbZ
und suche	dddeocddlddec
under 0	bbbcdcnlcbbcm
under a	ljblldbdlccdc
under it	alZcccbacqbba
under my	jaZbabXoYZqbY
under nda	ZlZmqcZcbbacZ
under the	dcbdhbbbcomcl
under you	bqadcdbclbcdc
under your	bjbcccbdknneb
understand how	acaqdakclcbdc
understand that	lcdbldkddddee
understand the	bbjdpcadddcdd
understand what	ccobddadbnbed
understand you	mcpcccbccbcdb
understand your	bbmcccqdbbddc
une heure	cddldkcbdcdco
union in	mkcddcnccacdb
unit in	bqbdddcdddded
university and	bccolaZanbZdb
university s	bbcdpabmcbddc
unless you	bcccddecdckok
unlimited income	babbcbXbcbrbY
unpaid>benefit	aaZbaYXnYaZpZ
unpaid>client	cdcddbacdpbda
unpaid>connect	ZbaaapYnaYaZY
unpaid>content	YbabqYZfbbaca
unpaid>equity	bccdscbbccddb
unpaid>event	bcadbbaZbsbcb
unpaid>freelance	dedeedcnededb
unpaid>funding	dZddpddcddddb
unpaid>i-am	ababanYlqmbcZ
unpaid>part-time	abbbcbapaabab
unpaid>pay-first	accbcaZZcaYap
unpaid>pay-word	cbdbknbsccbbZ
unpaid>permanent	daddqlccddddb
unpaid>recruiter	baZcaaXZYbZpZ
unpaid>requirements	jaacpbbaccccc
unpaid>role	pbcbcbbacccda
unpaid>run-code	pccbccaacccdb
unpaid>seeks	bbccbnalcbccl
unpaid>sell-cta	dccccbrldcbcZ
unpaid>site-notice	acbcooaZbbcZY
unpaid>speak	bdbbcZZpcccdb
unpaid>start	YbabbqZZnZbbZ
unpaid>teach	abccbpZmbaccd
unpaid>threat	ccdddacbddccq
unpaid>wants-job	nbbcbbabobcdZ
unpaid>we	ZaablkasbabcZ
unpaid>we-help	YaabaoYocbaba
unpaid>you	Zbbbranljabca
unpaid>your-profile	aaccbpZYdcbcb
until 0	edjjcabqcjccb
until friday	Zlabccdobdkmb
until i	ZbnbnbZbaZnca
until it	lbbcncjccalcl
until june	mbbcblmcabccl
until monday	addcdcbbdcccr
until september	ibbnccbbbacdo
until sunday	Ynbcbbambbncl
until the	lcfdjcjicccdo
until then	hdcddmbcbcddo
until we	paceeekdddded
until you	bcbccmllcabkk
up !	ZbYaoaXZaolZY
up 0	obccbbZacbpdl
up ?	acncndkcdecck
up a	hdelhcjmchedb
up after	adbcqcacclbca
up and	ojcmbbaobcbcc
up as	obiccbabobjcb
up at	lbalhbdjliccj
up before	nccccbkndccdc
up by	occcccamdbicn
up for	hejjjidlhjccc
up from	bccnacmbbakcn
up front	lbbcbldccamcn
up here	ldcbdpacdhcdb
up in	lalcdcjbdodka
up on	ekeieekijkccd
up our	amlccdnacjcca
up the	fkccdfdccojcj
up to	kfedeekhceeii
up twice	mbpZbbZbbZbck
up when	badcbckncpbca
up with	fdcmdcodccccb
up you	mbacZZqbbbbcb
up your	ZcbccaoccZkcm
update the	bdjdedcddbcdp
updated cv	fZqcddbdcdccb
updated resume	nfmdeeceddddd
upon acceptance	icbcdpbcdaddc
upon the	dlcddlldbmcdc
urgent requirement	ocldeededdcdc
us !	abaabmYmbWmoc
us $	hZbabnpabbbcZ
us 0	accbmbpcccjdi
us ?	jkifepdfccbcb
us a	okcjeekbdbdde
us about	dcbqcmZhdccdc
us an	odcddciddcdec
us and	mdkilcbnfbbhb
us as	eldckjbcdcjdm
us at	lodjbbYblobbZ
us both	cbjdqdcddiddc
us by	pkbcddbddiccl
us can	ibccmcacdoccb
us for	nbejjbamcdjck
us has	ncccmdbddcded
us if	ebbocaaacabco
us in	llmicbdjbedcf
us is	mcbbboabckcdc
us know	kcccdjkbdcclm
us on	ecbnccddcnccl
us so	lmalccaccmddb
us that	cZpbncaeclcdb
us the	dcbckjchdcrbb
us they	acccdcpldbcdc
us through	YkbpZbYbcaZnZ
us to	dlkjccbdcnddc
us until	kabdocacccbdn
us what	qcalbcclmabca
us when	jcpdcdbcdlcdd
us which	ZbZncaZncYabn
us with	cdddddpdeceej
us you	lncdcaldddhec
us your	mccmdbacdboba
usd 0	kkbpedjcccecb
usd h	qbcldlbcccccb
use a	ablbcoabcbmcb
use for	acambblbbocdb
use it	bbboocdbcccmb
use our	acabclrbcaZcb
use the	mcbccbakbpamd
use to	bcrcacambccca
use your	cbaccbZcbjqbm
used it	bcbqcdbdclddc
used to	jfbclcmccncjb
used your	ccbdddcdonddc
using it	bbbciclabpbca
using our	YobZbqZZcbaca
usual rate	pbbmdbaccbcca
uur een	bdcddccdddddr
uur per	ncdddhnddddda
ux designer	kmcdddddkidhc
ux designerin	joceedcdkdddc
va di	lmldddcdddddb
vacancies in	bamcccacpabba
vacancy and	cbZdddbcnnddc
vacancy for	anadcchdqbdcb
vacancy in	ddbeeecdqccdd
vacancy is	bcoddccdmcccd
vaga efetiva	dqdeeedddeddd
vale de	dddmdddddcbdp
valid for	aaaacZlZbaXrY
validating a	nbcodcabdcadb
value a	ddnmeecedceed
value of	bdbcccnccjocZ
value your	abanacabkocca
van 0	cibdlikccblcl
van a	aanbbblaoaabY
van and	apaclcoccbccb
van de	kbibkccmlabbl
van een	kmcdmcbddckdb
van het	abbbcpnbcabbk
van onze	pccldbafcckdZ
van €	bccndcacccmcm
vanaf 0	lcccccpccbccY
vantage pay	diffhdjfjjcmb
vast contract	cqcdddcdddcdb
ve 0	obbbpbkccbicZ
ve a	jckkmdldlZbcc
ve always	mlncccbdcbddc
ve an	obbbmkacbbcna
ve applied	cbbdddbdqbddc
ve asked	niidccbcbacdp
ve attached	baacZcqccpbcY
ve become	bbZccbabarccb
ve been	hfidididjljeb
ve bought	mcacbcmbbncdb
ve built	ajacpekcnbcda
ve completed	bcbbdbkZcbkra
ve done	bkcledbhmlcde
ve ever	acncmkmcbZccb
ve finally	dqbdcdbddcded
ve finished	bbaocdZckmcdb
ve found	kbadhdaccqcch
ve gone	acbcmcnclZcdn
ve got	ieidlfkdiiced
ve had	elbdccdjllccl
ve helped	bcbbbbpocabcZ
ve inherited	abncboaaaZmca
ve just	bnbekcmbhkicc
ve kept	cdcddemdindec
ve left	aZmmlcibalbcj
ve looked	lbbcobebbblda
ve made	bibcdcjlboddj
ve met	acacbcmccpcdb
ve moved	kjcjccaccoccj
ve my	acpcbkZalmbcZ
ve never	klkccjbeemcca
ve nine	Zcbbcbrcbccdc
ve no	nbjhmcfjkbcda
ve nothing	bcpccdacnbcec
ve noticed	anadcdnccmcdb
ve one	blccdclmZnddb
ve only	acndmcacbcmdb
ve opened	alabbbkocanZY
ve paid	bdccdcaddcmcq
ve placed	dcnddemdcbded
ve printed	bccccbaccqcca
ve probably	ancdcdoddcced
ve published	ZbabbpZobZccb
ve put	hcbdkdhocicid
ve raised	anbcedndcccdc
ve read	ekcccflacmccm
ve received	adbcccabcakoo
ve run	jrbmbcZcbbcbb
ve sat	ckkddeleddefe
ve saved	bdcdodlddcded
ve seen	jjgcdkjckkjca
ve sent	acZcccYbmmpca
ve sold	abZcpcmbbdcca
ve spent	akbcncfblmcda
ve started	bcacfcascdccb
ve still	bcamddbccpcdb
ve stopped	bcbccdbccnddp
ve taken	icmchcbnbicdb
ve the	acdbmnabhncci
ve three	kjlcccjcnacda
ve time	obbdacbcjlcdb
ve to	lbkbcbacaocdb
ve told	jamcjcabbnbdm
ve tried	gcadccpcbjcda
ve two	Zibcmjoblbblb
ve used	ilbnccbcmecdc
ve won	pcbcmbaccbbda
ve worked	flikdcbeklddc
ve written	aaibjclnbjcca
verification code	cdcddcccdalml
verification is	ccbcdcbbcbZqZ
verify your	ccccdcacdckpa
very good	ckpclllbbZbca
very happy	bmbcccackmndc
very much	ndancbZmcjbbZ
very sad	klbddcccdncdb
very small	aabcrcZcaabda
very well	Znmkbcaccbcdn
vesting over	bccdpdcdddded
vet says	bdcddcccdbccq
vi que	ccjddcpcnccca
via our	ocdcdelcdddcc
vice president	bnbcddmdclddc
video 0	XbaqbaXZbaaoY
video ?	qcmccbZacbcca
video and	bccZcelqbbcdc
video course	bcccckZrbabca
video on	ZZabbopZaZaca
video with	Zobncafbccbdb
video you	cccqdcbcccbdd
view and	bmcddckdcmded
view as	abZbmcZckobcb
view of	bmlccnbkbjcca
view on	bccndbbmcmcdb
viewed by	dcddedcddcdra
viewed your	acacdcbccbcsZ
village hall	pcbcbcbcdbdem
virtual coffee	cmZccdpccaddd
visa 0	abbcbbZbnbpca
visa and	YnlacZabcaqca
visa any	qbdeeededdddc
visa is	bkbdcdacnbnca
visa status	ocjdeededddee
visit the	nddcddbeeemdc
visit to	njbdcdlcdbcdd
visit us	lpacddenbZacb
visits per	babbcqbbbbbcb
visto tu	ndldddbdbbcnb
voluntarios para	ccdddncaddddo
volunteers to	cddddbcbdcedr
von 0	jccgddidccpcf
von zu	neeefdeeeeied
voor 0	lfcdimodccccZ
voor cloudarchitect	dmcdddcddccoa
voor data	djdeeddddcdob
voor de	fccbcbfcccncq
voor een	nbknlbacccccl
voor het	bbbcckamcqbba
voor mijn	mnbdclalccddb
voor ons	lbbacrabccbcZ
voor onze	Zabnmiaecbbca
voor u	apbbbbcbbaobY
voor uw	acbbcbrccbbcY
vor dem	nddmdddddddec
vote for	bccdcccmcamcm
votre colis	cdcdddccccZas
votre compte	acccdbbcdcrjZ
votre contrat	cmddddcddddZp
votre nom	bcpmdcadcblca
votre profil	cdldedcddclnb
votre tarif	odcmedcddeddc
vouch for	cbadcdmdqbddc
voucher for	acambbpabbbca
vous ?	oibocbacbbbbi
vous a	bbncmbammZbbZ
vous avez	bcaemcalqbcmZ
vous aviez	kdcndbmccdcdb
vous d	elbednbldcddb
vous de	jdcdddddpcich
vous en	nlcdcccdccndb
vous est	lnbncbbcccbcZ
vous etes	ZblcbbmbbanmZ
vous laisse	ZbacccqccblbZ
vous le	acaacbocclboa
vous que	aonmcbZcbbbZY
vous un	lckcdonccbcba
w 0	doecncabcbcdc
w d	klcdddcdbcdob
w2 or	pcddeedededec
w:!	ceeddchlcpjcc
w:$	kjbmdllccbmcb
w:%	bebbpfodbbmdb
w:0	jjbjfkihdbjfj
w:?	kfliiikckdcbd
w:EMAIL	aracccnaaacaZ
w:EMOJI	dimbcbcockkcc
w:URL	ahdjcdholboaZ
w:a	jhgjihhhfdefc
w:a1	aqabcalbaZbbZ
w:aan	bkedclkikehkZ
w:aanbevelen	dcceddcepcedd
w:aanbeveling	cdddddcdcdndb
w:aanbevolen	baZcbcbbpabbZ
w:aanbieden	qcceddcecdddc
w:aanbod	cmccddacccccp
w:aandacht	bbbccobbcccca
w:aandelen	bacdrcbccccda
w:aangenaam	aaaaaZZZbpaZY
w:aangenomen	aabbbaanbZpbY
w:aangifte	dodeddddddedc
w:aanmelding	ccccccbacbcoZ
w:aannam	ddcedepeccded
w:aanneemt	odcdddcdccddc
w:aannemer	accdccbccdccq
w:aannemers	aapbbbabaaccZ
w:aanpassen	aaabbbZZbZboZ
w:aanschuiven	ZbZaaZZpaaaaZ
w:aanstelling	coccdbbcbcccb
w:aanvraag	pbccddbccbbbn
w:aanwezig	bcccdobadccca
w:aarhus	ambccnnZbaZba
w:ab	ibfdebikkbcmk
w:abandonnes	acccccoadccca
w:abap	jlchdmdclccca
w:abara	ccncddmdbcddd
w:abba	nZZaYZZapYaaX
w:abbia	acabcdaboacca
w:abbiamo	okjbhajbbhbbl
w:abbonamento	cdccddacdcboZ
w:abbraccio	ababbbaaajbZo
w:abeilles	abbYcpZabbaba
w:abena	cmadcdoecZeee
w:abend	dlcddlcdccddn
w:abende	ZbcbcrbnccccY
w:abends	lZablnaZnZbbY
w:aber	YlZanmYmZlZaX
w:abertas	bbbccabobbcaa
w:aberto	ncocddbdcacbb
w:abfullanlage	occccbccdbccb
w:abgabe	ccdcdncaddddb
w:abgeben	cdddedccddbbp
w:abgebrochen	bcbdddcbbbbbp
w:abgelegt	ccpYddZcbbccb
w:abgelesen	cccddccccbcbp
w:abgerechnet	occmdccdddddb
w:abgerufen	qddcedcdedddc
w:abgesagt	ocbcdbbcbabca
w:abgeschlossen	bbbcobabbabca
w:abgestellt	cddddddddcddn
w:abholung	ccccdcbbcbcbo
w:abidjan	bcncddacbanbb
w:abierta	mddeeendddedc
w:abierto	ccmddcbdcabao
w:abilio	aeddddbbdddco
w:abilitante	accccapZbbbcZ
w:abitiamo	ababbbabbobbZ
w:ablaufen	ccbdbdbcrbcda
w:able	odlkbbbbmibcc
w:ablehnen	bdbdddbccccqa
w:ableser	dddddddddcddo
w:ablosung	oeeeeedeeeded
w:aboard	ccddddbcddpdb
w:abona	ZbZodcbcccbca
w:abonan	occddcadddcdb
w:abonneer	acacbbbobZbaa
w:abonnement	abbbbbZnbaaqW
w:abonneren	bdbdccaocbbca
w:abonnez	abaccaaoaaabZ
w:abonnieren	cdcddccocacba
w:abord	bbcccbacccobZ
w:about	jeklgfdkdlcdc
w:above	donbkaddcebca
w:abra	ocdeddcdddddd
w:abraco	abZccbabbrbZX
w:abrazo	mdcdddcccYdcp
w:abre	araabeZZbaabX
w:abrechnung	mccmcbbbbcbbm
w:abri	abbbcboccbacZ
w:abril	mncdccbclccbj
w:abrimos	blccmbZncbcbh
w:abrir	ZmqaaaZaaamaY
w:abriram	ccbcdcocccccb
w:abrirem	abobbcabbabaa
w:abriu	YpbcccacnbbbZ
w:abroad	ZanijbkbicpbZ
w:abschluss	Zqccdcnbbcbaa
w:absence	ccbcedldncdee
w:absolutely	acbbccncacbdo
w:absprache	oadddccccdddb
w:abstract	cddcdZbbdbcbr
w:abstracts	bcbccZaqcaZbZ
w:abteilung	bpbdddbdmbcca
w:abtippen	bcdcdbbcbboaY
w:abu	bcodccanbbded
w:abuela	bdcdddcdddddo
w:abuelo	nddddddddcddb
w:abundancia	aaabbaaabapaZ
w:acaba	eoabbaiaeaanc
w:acabam	dddedcdddaddp
w:acabamos	aYabpbaabbbbZ
w:acaban	acbbccabbbpbZ
w:acabei	abacccabaobba
w:acabo	bbacbbabbobcZ
w:acabou	abpbbbZaaaaaZ
w:academia	ncabcbabnabca
w:academic	aoaojbaababca
w:academie	bcbdbcocbbcca
w:academy	Zlcccpajccima
w:acca	aaabcbZbqaaba
w:accanto	abacbbZbZpbbZ
w:acceden	bcbccbaocabbZ
w:accedi	ZaababaaaaaoZ
w:accelerator	YabbpaYnbmbcZ
w:accept	nbalclkabmcla
w:acceptance	bjbccoobchbcb
w:accepte	kccjdcbbllbng
w:accepted	dbacckahbmcom
w:accepter	aaabbbaZaabrY
w:accepterait	bpacbbabbabbZ
w:accepteren	ccccdcbbcpcaY
w:accepteriez	ccbhcoabqbccZ
w:accepting	bdhjdcljclkla
w:accepts	XbZbcbYbobnbm
w:acceso	occddcacddcda
w:access	hbkklbaccbmbo
w:accessibility	oZbccnZbbabca
w:accesso	ZZZZbZZZaYZqb
w:accetta	pacddobdddccb
w:accettato	cdcdddbccocoZ
w:accetterebbe	naZnbbZbaabaY
w:accetterei	aaabbbabpabbZ
w:accident	aaabbaZZcarbX
w:acciones	eceemeedeeeed
w:accolta	bcccccbbcbcZq
w:accommodation	nmacddbdddlbb
w:accompagne	abpcbbYbaabbZ
w:accord	mcandcblcmcca
w:accordance	anccdjbbccncj
w:according	ofjbckebccbck
w:accordo	lbalbbZbaobaY
w:account	ecbccbdbccrne
w:accountant	ifckbbdllabbn
w:accountants	ZaaZbaqoanaaY
w:accounting	ZlZbkifamZabn
w:accounts	lkbbebdmlbkid
w:accra	ldcahjijbnbbZ
w:accreditati	ZaapaZZZaZZaY
w:accredited	abcbbcYoccobZ
w:accueil	ddddddbddadcq
w:accueille	bZacbnaaoaabY
w:accuracy	Zbbbccqcbacda
w:aceita	XZZqamZZaZZaY
w:aceitar	dcbcccbbbnbqY
w:aceitaria	mbmcjbamcbcca
w:aceitou	cdcdddbcdbcqZ
w:aceitunas	acacccacbacbo
w:aceleradora	ddddmdceddded
w:aceptado	cdcdddccdbcpZ
w:aceptan	cdcddbadnccdb
w:aceptar	bcbcccbbblcqY
w:aceptarian	bbbcbbabobcba
w:aceptarias	qbddedcdddbca
w:acesso	ncbcccbbcaboY
w:acha	YccbcaabccbZq
w:achat	dddnecddeedec
w:acheteur	boaddcbdccbda
w:acheve	pcbdddcdccdca
w:achieng	nbcabdnccccdc
w:achou	acobbbabcabca
w:acht	jfbncobbcbkca
w:achter	mccccbanmbccj
w:achterberg	ooabbaacbbcba
w:achterhoek	abZcbbaaapccZ
w:achttien	baZcbcbboabbZ
w:acompanho	abZccbbbbpaZY
w:acompte	cdecaccdedZdq
w:aconselha	abbcbcabobcca
w:acores	abbcbbacoabcb
w:acoustique	apZbbbabaabbZ
w:acqua	abababZoZbZan
w:acquaintance	mkcabcacdcncc
w:acquainted	bancldalbmbcb
w:acquire	ZbbbcpZabbqca
w:acquiring	acZbcomadcbcc
w:acquisition	bnpccdZcbbccc
w:acquisti	acccccmncblcZ
w:acres	qbabbaZaaZabZ
w:across	dinecifhcmdcc
w:act	cakclmbamZnaa
w:acta	ddddddbcedddp
w:acte	bdcdddcdddldp
w:actes	obbcccbcbccba
w:acteurs	abocbbabaacba
w:action	dbdacchbcaino
w:actions	bccdpdccdbddb
w:activation	acbacbabbaraa
w:active	abjcccabcbona
w:actively	bcqbccZcZYcca
w:activeren	cdddedcdedocb
w:activite	abZbaaYooaZaY
w:activity	ZbakdmZacblpZ
w:actor	qccbcnZZcccca
w:actual	Ymicjcpcbbcda
w:actualizamos	abocccaZcbbba
w:actually	allmjmbabkbca
w:actuarial	jXYYZqYnYYZZW
w:actuaries	bcocacmnbZccb
w:actuary	knackbccocefb
w:actuelle	pcbdddcdccdca
w:actuellement	bacddcrcccdcb
w:acudir	ddddddccdcccn
w:acuerdas	qdcddcbddcddc
w:ad	fnZbbknaafenZ
w:adaeze	pbddcdceccded
w:adatto	abpaaaabaabbY
w:add	acmccbfbdmkni
w:added	bacbbbaadZltX
w:adding	kqabcbZbanamZ
w:addition	aocdddcdcckdc
w:additional	abbcdcmbdcodc
w:address	abddbeblieooa
w:addresses	mbaacbocbaZaa
w:adelanta	bcccdcbcdbcco
w:adelantado	ddddedcdedcep
w:adelantaria	cccdddcdcdnec
w:adesso	nanblbZbjaabZ
w:adiada	Zddcddabddcco
w:adiantados	cccdddbcccddq
w:adjointe	ZpbccZbcbcccb
w:adjudicada	ccccdcbacZcZr
w:adjunct	cddcdqccddddb
w:adjunta	crdddcadccccb
w:adjunto	acbccckblbkbo
w:adjuster	alabbcZbnbjbn
w:adjusters	abobZbiobYbbZ
w:adler	bcbacobZamcba
w:admin	ZoaljahbbZolY
w:administrateur	ZZbacZaabbpbY
w:administratiekosten	caccccbccaobZ
w:administration	lblbcambflcba
w:administrative	bdcbdcmcdcncb
w:administrator	knbcdcdceellb
w:administrators	bcoldcadcbddc
w:admiration	bakdoccdccdde
w:admire	ZljbbbZalpbaY
w:admired	anZccaaZbpZcb
w:admiro	abZcccbbbpbZZ
w:admission	ZaabaaYpaZnaY
w:admissional	bcadeccdddrca
w:admissions	maZbcbpbabccb
w:admit	bbmddcbdcnkdd
w:admitida	baabccaccapbZ
w:adoeceu	obdccabcdcbdb
w:adoquines	bcbdccbacccbo
w:adorar	baZbbpZaaZaZY
w:adoraram	abbbbbabbobaY
w:adoravamos	accbdobbdcccb
w:adore	bcbdbccdobcca
w:adormeceram	cdddnccddddec
w:ados	acdbdobaccbbZ
w:adres	acbcccpcccccY
w:adresse	YZYZaZYZZYlpb
w:adresser	Zccccancnccda
w:adresses	abaabaZpaZaaY
w:ads	maabmbkndakca
w:aduana	bbacbcZcaaoca
w:adult	alcccYapbbaca
w:adulti	bddcdcccddddp
w:adults	dccbdoabcbccp
w:advance	bbdbcrZbbaqce
w:advanced	ZaabcknibZpaZ
w:advert	ZrZcmbZbmacca
w:advertise	apncccacbZbmZ
w:advertised	bopccdicbacbb
w:advertisement	abbcdcjlbbcqZ
w:advertising	cbkddlmkcbidc
w:adverts	ZaZbcbmqbaaZZ
w:advice	bbaZnbbdopcda
w:advies	abaobaablabbZ
w:advise	jakkjjpbjabca
w:advised	abbdocicmbcdc
w:adviser	jealbbpbacdcl
w:advisers	ibZhannlbZabZ
w:advising	cbZqbbZbabccb
w:advisor	YZkqqYXZaYZaY
w:advisory	ZZbsoacacbakZ
w:advocacia	ZZapaZZaaaZaZ
w:advocatenkantoor	bccocbbcccbca
w:advogados	Zccodabcdccdb
w:aed	mmbegjbfcclca
w:af	lhbalaYabZank
w:affiancarci	obbcddbccccca
w:affiche	ocbccbbccbbcZ
w:affidavit	abbcbcbcbbpdb
w:affideremmo	sccbdbbcdacca
w:affittarle	pcacbcZcaaccZ
w:affitti	pbbbcjabbknbZ
w:affitto	Zcdbcaacdcbcr
w:afford	okabiklbbabba
w:affut	cbadddbdobddb
w:afgelopen	aaapbbZbbabbZ
w:afilias	bcdcabacddodc
w:aflevering	bccccbbpcbbcZ
w:afraid	ejjcmkbfjkbca
w:africa	kckodcYccdcdc
w:afspraak	bcccddZccccbs
w:afstand	bcdcocaccccdb
w:after	blkiddjecjidf
w:afternoon	lnkbdeilbabce
w:afternoons	oabqbnabbacca
w:afterwards	kabimbfmclakb
w:again	hjmheecedbcfm
w:against	jeaadfalbikin
w:age	lbbbcoabbaicm
w:aged	ZbjacoYbbbobZ
w:agencia	cdddddccdcadp
w:agencies	cjlecbokdhcca
w:agency	mllccbmdkcccb
w:agenda	dfaccckblncbn
w:agendamos	abcbdbpdccccb
w:agent	ZbdjbbZbjctjc
w:agente	caaddboadcbcb
w:agents	cbaemomlcZabZ
w:agenzia	acccbbabbboco
w:ages	aheccjfcjmccl
w:aggiorna	ZaZaaZZZZYZpY
w:aggiornamento	abbaboabbbabZ
w:aggiornato	bapdccbcaZcaa
w:aggiorniamo	bbobcbabbbcba
w:aggiungerla	abacbbZbaobbZ
w:aggiungo	abZcbbabaonaZ
w:agile	bbancZZolYbba
w:agli	anaabnaaaabbZ
w:agm	sbbbbbabcbbca
w:agnieszka	Zcbbbbcbcabcp
w:ago	jjjkccehdncea
w:agora	YnYbnaZammZaX
w:agosto	Zmaabaqabaabc
w:agota	abacbbpbbaabZ
w:agrade	abobbbaaaabaZ
w:agradecer	ZaZZaaZZZZZpY
w:agradeceran	cccdcobbccccc
w:agradeceria	abZbacaboZbab
w:agradecimento	ccbncbbccccba
w:agradecimiento	bdcndcccddbdb
w:agree	gfalcbelbmboY
w:agreeable	mckndcbcccbdb
w:agreed	okbhiecccacco
w:agreement	oeacjbibbbbco
w:agri	cbmdnebddddde
w:agricoltura	aaaobaabbabaZ
w:agricultor	cdddnccddddec
w:agricultural	YbbZapeacabcZ
w:agriturismo	pcacbcZcaaccZ
w:agro	bbocdcbccbcaa
w:agronomist	olZaaaZZaZaoZ
w:agrupamento	nddeedddcddeb
w:agua	anbbbbZabaabp
w:aguardamos	dpdeedceeeddc
w:aguardo	abZabbpabZaZY
w:aguas	aaZbbbZabpaaZ
w:aguentando	bbZbbcabapbbZ
w:ah	alZbbcaabobaa
w:ahead	lbpbkcabcancZ
w:ahi	cdcdddcdcqddb
w:ahora	mancbceblZboZ
w:ahorra	bddcdcpdddbdb
w:ahorro	coceeemdddddc
w:ai	cclcmcnlibjba
w:aid	ajdbnoZckabca
w:aiderait	abbbbbaocabca
w:aidons	deddedpdeeeec
w:ailleurs	deceeepeddeed
w:aime	ccbccabbaqcba
w:aimerais	cdbbcbocnbddb
w:aimerait	nbabboaabbabY
w:aimeriez	abpcbbYbaabaZ
w:aimez	ababbbaaoZbba
w:ain	bncdcdmcddbec
w:ainda	kjbcdcocccmci
w:air	backZlcraZabZ
w:airbnb	bbbcmcabcbocY
w:aircraft	ccmdddbclcmdc
w:aires	bcodbcabbbbda
w:airflow	okccklccgcddb
w:airline	YZionabZlaaaZ
w:airport	kdabbbabhmpbb
w:aisle	obbbbaabbnbcZ
w:ait	bcccmccdccndb
w:aiutiamo	deddddpcddddb
w:aiuto	nddddbnedcdec
w:ajeno	abbobbbcZbbca
w:ajoute	cbZcbcabcpbba
w:ajuda	mbaaoZaaaaZaZ
w:ajudamos	deddddpdddddc
w:ajudei	ZabbabZbaapba
w:ajudo	dddeeeoedddee
w:akademie	bbcacoaacbbca
w:akkoord	boabccaabbbbZ
w:akten	pcccccZcccbca
w:aktenordnern	occcccbccbcaa
w:aktionspreis	aaaccbpaabbcY
w:aktiv	ccpYddZcbbccb
w:aktualisiert	ZaZaaZZZaZapY
w:aktuell	ZmoabalaaaaaY
w:al	efbfjejjcdmif
w:alaikum	bbbcdcabpbacb
w:alameda	oddddcbcddcbb
w:alarm	bbbccdabolccm
w:alastair	ccodddcedceed
w:alb	bobbcbabbabcZ
w:albanese	aaZcbbacpZbba
w:albania	YZaZaYraaaaaX
w:albergatori	bcbocbabcccca
w:alberghiero	aamabaZaoZaaY
w:albergo	cddcdodcddcdb
w:albo	qdccddcdddddb
w:alcanzado	ZaZbaaZaaYZpY
w:alcanzo	ababbaZaaYapY
w:alcun	cddcdeneddded
w:alcune	ZboacaabbbbbZ
w:aldana	ncdcdcacddmdc
w:alegria	baabbbaaaobbZ
w:alemania	aZYaaaaapZaZY
w:alergias	acbacoaabaabZ
w:alert	afacccZebaasa
w:alerts	YaZnaboZaZaoY
w:alex	ocmceZbdcdced
w:alfandega	abbbbbabbboca
w:algarve	boacbbbcbbbcb
w:algebra	ZbabcrZZbabcl
w:algo	nbobcbabnmbaX
w:algorithm	abbmbZZZbaqbY
w:algorithmus	bcccccbbccoba
w:algoritmo	YanoaZYZaanbY
w:algos	bccdpdccdcddb
w:alguem	paacbaZboabbY
w:alguien	jcakmbabpabbl
w:algum	ZmmaaaZZoaabY
w:alguma	abbcbcabobcca
w:algun	ZnZbbaZaaoaaY
w:alguna	ZaZbabZbpZaaa
w:algunas	bbocdcbcbbcaZ
w:aligns	ZaqbccZcccbaa
w:alike	clZbbcabarcca
w:alimentacao	cqbdddcdccdcb
w:alimentacion	ZZaaacpabaZbZ
w:alinha	obdccabcdcadb
w:alive	bnbcocZcbbbdb
w:all	fhjjdedkdjgde
w:alla	dcmcclbibljbm
w:alle	fcbcjcbocdcho
w:alleen	ZblbpkiaZZabl
w:allegato	Znbbccbbcabbo
w:allego	bcbcccbbmbbbn
w:allein	cbcdoccdbccdb
w:allemaal	Zbnbbbabbabcq
w:allergies	acbcccabcZccq
w:allergiques	ccccdccbccccn
w:alles	bhmcdcdcficjm
w:allez	ccccdccbddocb
w:alli	dededepddcded
w:allocation	Zbbpbaabbbnca
w:alloggio	apabbaabbbbbZ
w:allotment	mbabcoaacabZp
w:allotments	laZbkcaoakbbX
w:allow	jmZabbdbbmjbl
w:allowance	ZrabhnZabbnca
w:allowed	dolkbbeclbcca
w:allows	qbaaaoYababcZ
w:almacen	cccdacoccccdb
w:almeno	ccddnccddddec
w:almeria	paabbbbababbZ
w:almocar	ccccdcbbcbcbp
w:almoco	cmndddacdcdcm
w:almost	ikZccclblacnc
w:alocar	abcddcrddbccb
w:aloeproducten	bcdddcbcdcodb
w:alojamiento	pbbbccbcabbba
w:alone	bbcakmbobobca
w:along	bccjldbbnndce
w:alors	bboccbaaaZbba
w:aloud	apanbcZbcmbcb
w:alquilanos	ZbcacZYbcapZY
w:alquiler	bddcjcacdcccq
w:already	bhfdjkkibcmjd
w:alright	abdabcabqZbca
w:als	bmdeidjendffa
w:alsjeblieft	bcccccbcbcbco
w:also	ijjeedfiklbeb
w:alt	bbZcccabbobbZ
w:alta	bbbbcbaobabaZ
w:alten	pdededdeeedec
w:alter	cdcddYZYapbca
w:alterada	dddddccddcZoa
w:altered	bdbcdnbcdccnb
w:alternados	bobcccbccbcca
w:alternance	bpdeddddhdddc
w:alternanza	bbZbbbaaoabbZ
w:alternas	obccdbcdddbdc
w:alternate	bobcdmbdccddb
w:alternative	ammbbZZbbnbcb
w:altes	ccbdcabbaocca
w:altester	ddceeedepceed
w:although	eebcfdcdjpccb
w:altijd	bbqbccabblbbl
w:altogether	lZZnbpaaaadcZ
w:altos	bcbcdcbbcbbbr
w:altri	ocddccbdcddec
w:altrimenti	bccccbbbcbobZ
w:altro	cdbdddmddbldm
w:alugo	ZaZaZbZaaZpZZ
w:aluguel	addckcadddcdp
w:aluguer	bcccdboccbbca
w:aluminium	liZqbZYaZZabZ
w:alumni	aaZdbZasrYbZY
w:alumnos	cdcddbadoccdb
w:alunos	abbbmnbccbbcZ
w:alvarado	bcaacoabcncec
w:alvast	ccccdcbccbocZ
w:alverca	bcccdccccbcco
w:always	djoccdbhcnecd
w:alzato	qbdeedcededcc
w:am	dhffdfeflkdck
w:ama	mbYcbbZaambbn
w:amanha	acikccabbakon
w:amazon	aabrbbcacblcZ
w:ambachten	ZaZapaZbZZabZ
w:ambientato	aaababZoZaabZ
w:ambiente	cqdeddcddddcc
w:ambitious	Zcbabcladcoca
w:ambito	bdqdddbdccccb
w:ambulance	mjZoZZYnbaabZ
w:ambulatorio	obbbccbccbbcb
w:ame	aaaboababbmbY
w:amene	deceeepeddedd
w:america	ancmccmccaadc
w:american	ZaabbibaZlqcY
w:amersfoort	oaddddccddddb
w:ami	acabcboZbbnbZ
w:amica	bobccbbccbcbZ
w:amiche	bbabbbabbbpbZ
w:amici	bcdcccacddodc
w:amico	bdcdddcdccodc
w:amies	ababbbaacbpba
w:amiga	anacbbmcbaobZ
w:amigas	cccddcbcdcncb
w:amigos	deeeedodedeed
w:amin	ZlaanZaobaabj
w:amira	lcdcecjccccqa
w:aml	lmbbdcncbcaca
w:ammalato	bdcdddcdndddc
w:amministrativo	bobbbbbccccca
w:amministratore	bbbacZaabcpba
w:ammiro	cddcdeneddeed
w:among	ablchbbdjlcnl
w:amor	ZaZboaZaoZaaZ
w:amorcage	cbcdndcddccdb
w:amount	beccddZcdcpcp
w:amounts	dabbccnbccncn
w:ampa	occccccccccca
w:amparo	ccdbodbdddced
w:ampliarlo	pbbbdaacccbcZ
w:amrita	moZbbalaaYbmY
w:an	kgcljkjdicdeb
w:ana	llYcmcZccabmk
w:anadido	abacccabbabqZ
w:anaesthetist	YmnajbnbaZbca
w:analisaria	pcacbcabbbbca
w:analisi	qdcddchccbich
w:analist	lpcdddccgcddb
w:analista	lncdddcdkddjb
w:analistas	ZbcccpamcbacZ
w:analisten	aaabbaooaaabY
w:analizzato	ZbabbbpbaaabY
w:analysed	naabbblnaaaaa
w:analysis	maabcqfbmZbcZ
w:analyst	lkboccbcfidhe
w:analyste	kncdddcddcdcm
w:analysts	ackcdnoncbcbb
w:analytics	lojcccallacka
w:anand	ZaobobZbZYabY
w:anbei	bddddccbdcdcp
w:anbieten	coacmcaabbbcZ
w:ancha	bcdddccddcaco
w:anche	maabbZkalofbZ
w:anchor	hldcccekjlclb
w:anciennete	bobdccbccbccb
w:anciens	bbYcbZbaapbba
w:ancora	oclbbbkbbnbbe
w:and	jihhjiefhejdc
w:anda	aaapbZZbbbZba
w:andas	bbpcccbcbbcaZ
w:andata	bcncdclcZbccn
w:andato	ZaZaaZZZZYZpY
w:ander	bcnccccdnbdda
w:andere	lnacccncbbbcj
w:anderen	aaabcaZbZpbam
w:anderhalf	ZZapaaaabaabY
w:anders	bbacbcbbbobba
w:anderungen	ZaZaaZZZaZapY
w:andiamo	dddddccdddbdp
w:ando	ZaZaaaaapZbaY
w:andrea	acbclcoddbcdc
w:andreas	bbacccnbboccb
w:andrebbe	mbmdccancbcba
w:android	jbcccbccncncc
w:anerkannt	abbbcaaobaaba
w:anestesista	bnddddddedcec
w:anexo	bcccdcbbcbcbr
w:anexos	abbbcbZaboabZ
w:anfahrt	pcbccabbcbcca
w:anfang	oaZabamaaabaY
w:anfangen	aobccaacabccp
w:anfrage	pdddddcdddddb
w:angabe	bdbdddbccccqb
w:angeben	aaYbaaYapZaaY
w:angebot	lblbcbmababbn
w:angebote	acncbbnbbaaba
w:angefangen	bcacddoccbcda
w:angehangten	bcbccbabcbbao
w:angekommen	abZbbbaZbpbaY
w:angel	aabbtcZbcbccc
w:angela	bcacbdkcbaoca
w:angeles	abbbdckacbpcZ
w:angels	ZZZZsaXZYZabZ
w:angenommen	ccdddcbcccpnX
w:angepasst	bcccdcbbcbcbn
w:angesehen	dcbdedddaccra
w:angestellt	aaadcdacapcaZ
w:angezeigt	ccodccbccbcab
w:anglais	oddddbcdcccdc
w:angolano	abbcbcabobcca
w:angry	jeZmmbciboaca
w:angular	maacddoccccdb
w:anil	bqbcccaccadec
w:anima	bcccnnbaccbca
w:animado	bqdddcbddccdb
w:animal	kialcmkbbkbca
w:animale	dedemeeeeeeed
w:animals	YoYaaaZZqYabY
w:animaria	pcbacaaabbbca
w:animas	cdcdmdoZddddc
w:animateur	abdbdobaccbbZ
w:animation	lbbmbbnnbabca
w:animator	YmbccbZbmacoa
w:animators	YbnZbaXpbZabZ
w:animatrice	occddccccdbdb
w:animer	bddddrccddbec
w:aniversario	abZbbcabanbam
w:anjo	aaabpbZabbbbZ
w:anlagenmechanikerin	aaabbbabaaaoZ
w:anlass	ccoccdbcbbccb
w:anmelden	ccdddcbqcbdaZ
w:anmeldung	bcbcccbZcbboZ
w:anna	acZbcbabbZabr
w:annecy	nabbcpbbccbbY
w:annee	dbaZbbrmcbbbZ
w:annehmen	abbacaaabaoaZ
w:anneke	mmlddebddcded
w:annex	mbccdcabcbbbq
w:anni	bqbcdabcmbbcj
w:annika	bckcccZbbpcdZ
w:anniversaire	pcbbcaabaXban
w:anniversary	ababbkZaanonY
w:anno	lcojcbeccbbck
w:annonce	abaccbabbaboZ
w:annoncer	cobbdccdcdccb
w:annotatie	cnceddcddddec
w:annotation	lbaccbqacbbca
w:annotators	omaZaYmYbaabY
w:announce	aaabcZjqbaaai
w:announced	kbobZcacbmccc
w:announcement	lcoccaZnbaacb
w:annoyed	aZqbccabaacbb
w:annoying	bnbdbdmdccddc
w:annuaire	bcccbbYobbbba
w:annual	jjeecmelcbdcj
w:annually	XZaabqZaaaabZ
w:annuel	Zabobaaabbbba
w:annulation	ddddedbcdcddq
w:annule	ddcddZccdcdcp
w:annum	anbnbbkbcbccb
w:annusarci	acpYbaZbcccca
w:ano	cinmckabbnbbc
w:anonimiseren	bbbccabobaccb
w:anonyme	cdcdddndcdddc
w:anonymous	ZabtbeYabkZbZ
w:anos	apmccbhbilbbe
w:another	bcklbcecfnbbn
w:anruf	bbbcccnbbnbbZ
w:anrufen	ccmcdcpbbcdcb
w:ans	bkiclbZjnfbcm
w:ansatz	ocdcdbcdedddb
w:anschliest	obcccbbccbccZ
w:anschreiben	bocdddccbdccc
w:ansehen	mbbcncbcbbcoZ
w:ansprechen	bcocccbcbbcca
w:anstellung	aqddedbdddddc
w:answer	cjincciddkelb
w:answered	ajmlccebbmkkZ
w:answering	mbancadablbbm
w:answers	ddloldiacZibk
w:ante	abcobbabcccca
w:antecedentes	peeeedcdeeded
w:anteile	aabcqbbcbcccZ
w:anteilen	Zaacoabbbbcca
w:antenna	oaZbbbYaaZZbl
w:anterior	abbcccnbcbbbm
w:antes	jfebobbbcbobb
w:antichi	ocbcccacbbbda
w:anticipa	abababZaaZpbY
w:anticipare	acabccoccbbbZ
w:anticipate	oamcdcadddccb
w:anticipation	bbqcbcaceccdc
w:anticipiamo	bbbbccpbcbbbZ
w:anticipo	abbccpZbbbZcm
w:antigo	ZbapbaZZbaabY
w:antiguo	bcdddccddcaco
w:antiguos	cdcnbdddddddc
w:antivirus	abcbcbabccqba
w:anton	oYZZbbZabZbpZ
w:antwerp	YpZbcbabbobba
w:antwerps	boabccbcccccb
w:antwort	abbmccicabbZq
w:antworten	bbocccZcbbbca
w:antwortet	bcbcdcoccbcca
w:anuais	aqcnccbcccbcb
w:anual	knbabaoabaZaY
w:anuales	cpdddccddcdda
w:anularla	bcbbccbbcbobZ
w:anuncio	YZZaoZXZZYZnX
w:anuncios	aZYbaaoaaZanY
w:anwaltinnen	cdodcdacbbcca
w:anwaltskosten	ababcbababoca
w:any	ecgjdcjcqccdd
w:anybody	bjjbfaZndnfcl
w:anymore	hcbcbbomcZbda
w:anyone	eciddcehpbbjj
w:anything	benlddcfodbfa
w:anytime	ZbnbbbYbpZabZ
w:anyway	hjjbbbccmdldk
w:anywhere	ljabnbacqkccZ
w:anzahlung	bdcddccdcbZdp
w:anzi	bccccobbcbccZ
w:ao	blbleblbmkcba
w:aos	anabbZaabobbY
w:apago	ddddndcdddced
w:aparece	bcccbboccbbcZ
w:apareceu	ZaZbnbZabaaoY
w:aparecido	abacbbaacaapY
w:apart	kbafbcdobqbcZ
w:apartamento	abdbdbbcdcbdr
w:apartment	olacccacldkdb
w:apellido	cdcddcccdcoZb
w:apenas	ccededcdddned
w:apero	ababbaZoaZaaZ
w:aperta	cpcdeededeedd
w:aperte	bcodddbcbcddc
w:aperto	aboccbanbabaZ
w:apetece	bbrcccaccbcba
w:api	YaocabnaaZccb
w:apicoltori	cddcdodcddcdb
w:apiece	laaabnoabbabZ
w:apitem	bcccdccccbcco
w:aplicado	cacdddccrbdba
w:aplicar	bbbcbZaaaobbZ
w:aplicativo	abYbobaaaaaba
w:aplique	cccddbbcpcccb
w:apologies	kchibceeejibl
w:apologise	acjclbbccbdng
w:apologised	acacbcabcqcda
w:apontamentos	ccddnccdddddc
w:apostila	caccccbccbocZ
w:apostou	abbbocacbcccb
w:apotheke	occccbabdcbcZ
w:apothekerinnen	bbbrdbbacccbb
w:apothekers	aaaobaZbcbabZ
w:app	lbajsbcebbjka
w:apparently	YaZZbaYZbqaYX
w:apparso	bcbccbbbcaaoY
w:appartamento	Zcccdbbcdcbcr
w:appartement	cddcdcccdcddp
w:apparu	acaccbabbaboZ
w:appassionato	decdeeoeeceed
w:appeal	akemdcbccblcm
w:appear	jbYkcamncabka
w:appearances	cdbbddbccbcpb
w:appeared	acacclamcammZ
w:appears	abcbcbabblZqY
w:appel	hbljbaiobbbbd
w:appeler	cdpcddbdcbccb
w:appelez	odddebbdbdcdb
w:appelle	ZqbccZbcbbbca
w:appeltaart	bobcbcbcddbcb
w:appena	ZZabobpbaZbbY
w:appetito	aaaaaaZoaZaZY
w:applaudit	abbccbabbobaZ
w:apple	ZaabecYbalrba
w:appli	ZbamoamZbZaaX
w:applicant	abbnbaYZbcnnZ
w:applicants	aoYbmbiaaabna
w:application	cnbcffaenbdjl
w:applications	ZkabbbbqoabnY
w:applied	amjcdkcbobglc
w:applies	YacZbanabbmcn
w:appliquee	cZdddoccddcda
w:apply	apbcbbdmobbja
w:applying	aoaccamboabck
w:appoint	pkbbdadccbmck
w:appointment	amcccejicdlbo
w:appointments	bbqcccZckacdb
w:apporte	bcbcccbbbbcao
w:apporter	bdddeddddcddn
w:appraisal	ZaoabamaZYaZm
w:appraisers	XbZpamXZZaZbZ
w:appreciate	dbmlccicnjccb
w:appreciated	bcacdbbajrccb
w:appreciation	bcamcclbbpcbb
w:apprendre	YaabZpabZZabY
w:apprenti	dcceeecepeeed
w:apprentice	YaZbZaXZqjaZh
w:apprentices	XoYaanXaoXZaX
w:apprenticeship	aoZbaaZboZaaZ
w:apprezzato	acbcccbcccoca
w:approach	bnlcccmccbcdc
w:approaching	abnblbocbbbdb
w:approbation	aaZbabYapZaaZ
w:appropriate	bbncbdbdnacdc
w:approval	jmamcbebcljca
w:approvato	bdcdddcccbcco
w:approve	Zebcccebbamar
w:approved	ldkblbabbamdp
w:approx	obbocbZbbbbca
w:approximately	lnbmkcabcjccc
w:apps	lbaqbclbbbjcb
w:appuyer	ZabobaaababbZ
w:apre	cobccccbcccca
w:aprenda	bocccccdbdcda
w:aprender	YbaaaqYaZZabY
w:aprendeu	ccrddcaccadba
w:apres	baZbmlYkllkaX
w:apresentamos	dpeeedceeeddc
w:apresentar	nbbclcnccccda
w:apri	abbbcbaabapqZ
w:april	nlfdcbbmmbbbk
w:apriva	apacbbbbbbbbZ
w:aprobado	bccacbbbbbqcZ
w:aprobo	ocbbcbbcdcbdb
w:aprovacao	ccededcdddned
w:aprovada	padeeddeedddd
w:aprovado	acadecbcddqcl
w:aprovou	pdddeeceeedec
w:apuntados	ZaapbaZaaaZaY
w:apuntas	acbcdcbcdcccq
w:apuntate	bbcccaapcbbbj
w:apunto	cpcdddcddccdb
w:aquario	bpacbbaababbZ
w:aquariumbedarf	dddeoedeedeec
w:aquariumhal	bobcbcccdddcb
w:aquela	ccddnbcdddddc
w:aquella	cdcdddcdcqccb
w:aqui	edlcdcjmcmmaZ
w:aquila	ZbaaboabbbaaZ
w:ar	mabddcpbabZca
w:arable	XZYoaYYXZYZpX
w:aragon	boabbbbccabcZ
w:arbeidsvoorwaardenvoorstel	apbabbZaaZaaX
w:arbeit	bmbddokcccdda
w:arbeiten	bncdddcnlckda
w:arbeitet	Zbdcdbqcbddda
w:arbeitgeber	baacbcacqZbbZ
w:arbeitseinsatz	ccccdccccbccp
w:arbeitsplatz	abccccbbbZcap
w:arbeitsvertrag	blYbbbZanaabm
w:arbitraje	Zccocbbccccca
w:arbitral	accodbadccbca
w:arbitration	Yaamcbabbabao
w:arbitrato	bccoccccccccb
w:arbitre	bbbccbcccbcbq
w:arc	YaabboYoaaaba
w:arcgis	elbcddodbccdc
w:archieven	ZaZaaZZapaaZY
w:architect	jpjdecbiiddec
w:architecte	oebddecdddelc
w:architectes	ocbbccacbcccb
w:architects	naoccbZnbbccb
w:architecture	ZaYabaZoboaaY
w:architekt	dceeeedeaddnc
w:architetto	lmceedcdidelc
w:archiv	bcdddcbcddodc
w:archive	mmbbbbZbkklkd
w:archives	bmmcbcobcabZk
w:archivio	ZanabnmZZZbaY
w:archivo	bcdcdbcbdcnbb
w:ardent	bnicdcmcmjceb
w:are	fdmidefjcddej
w:area	iomfcbbdmbdkZ
w:areas	bbpdddbclbdcd
w:aren	mclccmkcbalja
w:arena	ZaZpbZXnaaaaZ
w:argent	ZaZaqZZaZYmaX
w:argine	eodeeeddedeee
w:argue	nmbckcacblbdb
w:argued	abhZbcZbaqbcY
w:arguing	jckdddbcdpddc
w:argumentos	aaababZaapaZY
w:arguments	ZaapbZZaamZca
w:arise	ccqdddacbabbc
w:arises	bclddcbbbocbc
w:arjun	cbbdnddddmded
w:arm	qacccabbbbcda
w:armazem	ZaZapaYaaZZZZ
w:arnhem	aobbcbaZcabnZ
w:around	lenkdcjcdejca
w:arquitecto	kfcnccbcmccca
w:arquiteta	ncdeddcdddddc
w:arquiteto	clbdddkdkcdmb
w:arquitetos	YabacapbbbabZ
w:arrabbiato	abaaboabbbcba
w:arrancar	ocbddcbadcbcb
w:arrange	cgdbejqccbgdc
w:arranged	Ylabcblbbboca
w:arrangement	cccdddneddlee
w:arranque	abccdobcccbcZ
w:arrasou	ZaZaaZYYZqZYX
w:arrears	ncZcbcabaocca
w:arregle	obccbcbcbbada
w:arreglos	bddccbpaddbcZ
w:arret	accdcobaccccZ
w:arreteront	cdddddcddaddq
w:arriba	cdcdddcdcqddb
w:arriva	abmblbabbabaq
w:arrival	fabbccYbbbqca
w:arrivano	ZbmbmblbaZnaY
w:arrivato	cpbeeddeddddc
w:arrive	cbbfcbjbbanbp
w:arrived	abaabebaiplbl
w:arrivera	abacobabaaXap
w:arriveranno	acabobZababbZ
w:arrives	lccdldZccbccq
w:arrosto	deeeeedcededn
w:arroz	dedeeeddededo
w:art	albccmfcoajca
w:arte	ZaZapaZaaaaaZ
w:artesanal	abbbocacbccca
w:artesas	dddeeeoedddee
w:article	abbjbondbndbb
w:articles	abbbblnocbbaZ
w:articolo	acbccoaZbobbZ
w:articulo	bcbcckaZbobca
w:artigo	Zccacpabcbbca
w:artigos	bbbbbaboaabbZ
w:artikel	addcdobcdccdb
w:artisanes	bddddcobccbdb
w:artist	idZlbcZnaZlnZ
w:arzte	cccadobbccdcc
w:arztinnen	ZabZcmaobabbY
w:arztpraxen	bcbcccpcaacba
w:as	hjchkjddjhjdg
w:asap	sccdddcdcdddc
w:ascenseur	dccdddccdcddn
w:ascensor	boccdcccdccda
w:ascensores	ZbZpdcacccbba
w:ascensori	bcbcccbocbbbZ
w:ascoltare	bcbocbabccbca
w:ascolteresti	abqbababbaZbZ
w:ascolto	eeeeecdnfdedc
w:asegurado	cddbccbddcoca
w:aseguradora	occddcacddcda
w:asesor	abapbaabZambY
w:ashamed	anbdcccdcedeo
w:ashby	mnbaaYZabamoa
w:ashore	YobcbaZbapaba
w:asi	bbabbbZaaoaaZ
w:asia	jbccbcijcbodc
w:aside	rbbcbcamcbcck
w:asilo	bcbbcclccbbbo
w:asistencia	mcdndcccbccdb
w:ask	eekjcjdkljchb
w:asked	djlldecfchddj
w:asking	bjpbcbebpibba
w:asks	akilckmbckkcb
w:asleep	abaZcoZYcZabo
w:asociacion	bbccbcbcbcccp
w:aspettiamo	bbabbbZpZbZaY
w:aspetto	aaabaaZpZaaaZ
w:aspirations	baqcadbcbbcdc
w:assegni	bbabbbZpZbZaY
w:assegno	ZobabYaabbnbY
w:assembling	bammocacccccc
w:assembly	caddddccccddr
w:assen	aodddcddedceb
w:assermente	obbcccbcbccba
w:assess	bbabddpcccmcb
w:assessing	abboclacbbddb
w:assessment	leZbiekblaoae
w:assessments	qaabbYnababcZ
w:assessor	Zbbcdoaccnddb
w:asset	abbaacobcancb
w:assicurativo	nceeeedeeeeee
w:assignment	palcdhcclcicf
w:assignments	qbabcbicdcbcd
w:assim	abobcbbbcbcca
w:assina	abbbbabcccoba
w:assinada	aobccabbbabcn
w:assinamos	bccdddbcdcbdr
w:assinar	ccddnccdddddc
w:assinatura	bcccddabcbbqY
w:assine	bdcddcbncbcca
w:assist	baZbcbnbqZbbZ
w:assistance	adcddcncccldc
w:assistant	aocbcicbjdpbc
w:assistants	mejbcZmbcbobZ
w:assiste	bbabbbaobabaZ
w:assistente	YYaoaZZabambZ
w:assistentin	ddeeeedeeeoed
w:assisting	nbncdbbcccccc
w:assisto	bccdcdcdndcdb
w:associacao	obbbZcabddcdb
w:associate	modicnaccbbcb
w:associates	obobbbYbbabca
w:association	nkabemZnbjbbc
w:associations	XZoabcpbaZcba
w:associe	cccdqdcddcddb
w:associes	bobdacdcccddb
w:assoluta	ababboaabaabZ
w:assume	kpjcccncbbccZ
w:assumere	apccbbabbbbca
w:assumimos	bcbbbcobabbca
w:assumono	aaZbabZboZbaZ
w:assunto	baccbbbbcbocZ
w:assunzione	cscdddcddcddb
w:assurance	Zbbccmnakcbcl
w:assurances	cdceddpdccddc
w:assure	bcacbcnbanbca
w:assured	abmbocacbabdb
w:assurer	kabbcoabbabbZ
w:assureur	pdeeeecedeedc
w:assureurs	abpbbaZbZaabZ
w:astenuto	bdcdcdcccbcco
w:astillero	oeeeecddeeded
w:astrid	Zbabcoabcmbda
w:asustan	ccbdcdccncddc
w:at	eidhfdiijheeh
w:ata	Zddcddabddcco
w:ate	dkbcdbambnbbo
w:atelier	aabbcmZobbaaY
w:atencao	bbpcccacaacbb
w:atende	bnddddddedcec
w:atender	jbcbcoabbbabZ
w:atendo	aaobbcnbaaabZ
w:atento	mbaccboccbbaa
w:atentos	abocccbbabccZ
w:athens	aolccbbbccccb
w:atlanta	knjcchfjckccb
w:atlantic	cZlddebdddodd
w:atlantique	aaZaaaZaaaZpZ
w:atlas	Zbbbbaaabaaoj
w:atras	crbdddcdccdcb
w:atrasam	abaccbaobaaba
w:atraso	bcacccbcbaccq
w:atraves	ocbcdcbdddbcb
w:ats	ZZZZccZccbqba
w:attach	nbaccclcejccm
w:attached	bccdcclbmcidp
w:attachment	lcZbccabaYoam
w:attempt	aapcbcYbbYnba
w:attempts	abababZbboZoY
w:attend	aibbcbieamlkn
w:attendais	bcacacbbaoccZ
w:attendance	dbZbcaZrbZkba
w:attended	hbbcckZpmbcZa
w:attendee	mbabccpZcZbaZ
w:attendees	ZbbbbnaXbabqY
w:attending	mbaacaoacjbZj
w:attendre	aapbbbZababaZ
w:attends	bobddccdcccda
w:attente	cdddddcadccpk
w:attention	belhceboccmae
w:attesa	acbocabbcbbbZ
w:attimo	cccddcccdccco
w:attire	cccdcabdoccdb
w:attiva	abbbbbabbapaY
w:attract	ZZbYooabbcbcb
w:attribue	bcbccbbccbnao
w:attribution	bcbcbcacbpccb
w:attuali	ababbbabbapaY
w:atualizado	bcoeeddddaccc
w:au	jebecfljelbdk
w:auberge	oddddbcdcccdc
w:auch	bkhbdjeandblZ
w:auckland	abdcccpbcbcda
w:auction	oababZYZbZobX
w:auctions	obmbbdbcdcddb
w:aucun	hlabamaabnlbZ
w:aucune	abcmlaabcbncZ
w:aud	onbbccacbbbca
w:audience	bcbYcplhcmcca
w:audio	mbdbbkoabalca
w:audiofuhrung	qdddeccddddec
w:audit	pccbcbpbedack
w:audited	albcmclccbmda
w:auditor	pabbbaakkjkbj
w:auditoria	abbbcbpacabZn
w:auditorium	bobdcccdbcccZ
w:auditors	pfdmbaYmaZcbk
w:audits	dZaccloaeobbb
w:auf	hljcdccehllbk
w:aufgabe	cdneddddddodc
w:aufgebaut	bcacocbcabbZa
w:aufgefallen	baaccbpcZaabZ
w:aufgefrischt	ddceeedepceed
w:aufgepasst	Zcddedpdcddeb
w:aufgeregt	ccbdbdbcrbddb
w:aufgerufen	YaZabZZaaZapY
w:aufgeschlossen	bobbddcdddddd
w:auflauf	cdddddcddcddp
w:aufmachen	dddddddddcddp
w:aufnehmen	ncocccabalccb
w:aufs	bcbocbabbabbZ
w:aufsichtsrat	accocbbcdccdb
w:auftrag	ZbabbbZaaZaoY
w:auftraggeber	cobcddcededdd
w:auftragslage	acZbccabobbba
w:aufwand	occmdccdddddb
w:aufwandsentschadigung	abcobZbbccccZ
w:aufzug	cdcdddcddcddp
w:augmente	acdcdbaccdbdr
w:auguri	bbabccZablbZo
w:august	ncbefhckkabjl
w:augustus	abbbcaaacbbom
w:aujourd	cdndcdndcbccb
w:aula	Zbaacoabnbbbn
w:aulas	cdddmccddaddo
w:aumento	aaaaobZabaaaZ
w:aun	cccdZcoccccdb
w:aunque	ZbaabpZabaaaZ
w:aunt	paablbZaajbcn
w:aurais	pcbcbbacabcbZ
w:auriez	anbcjmobcbcca
w:aus	ljckdcjbeiibl
w:ausbildung	ZaZabZpabZZZY
w:ausdrucklich	Zaaobaabbbbca
w:ausen	abZncbZbboabZ
w:ausente	qbcddcccddddb
w:auser	aaaZbZZpaaaaZ
w:ausertariflich	dodeeeeedeeed
w:ausfuhren	nbcbcbacdcmca
w:ausgeben	occcccbccbcba
w:ausgeht	bcbcccacboccZ
w:ausgelegt	bdcddccdcbZdq
w:ausgeschrieben	apoaabYabaaaY
w:ausgestiegen	dbcdodcdcccdb
w:ausgetauscht	bbcdccbccccao
w:ausgewahlt	bcbdccbcbboca
w:aushilfe	aacdccbcpccca
w:ausland	baYcccpcbacba
w:auslastung	pddeeecedeedc
w:ausmisten	ccbddacbbocca
w:ausrechnen	occcccbcdccda
w:ausschreibung	cpeeedcdddeec
w:aussehen	occcddbdddcdb
w:ausstellung	ababbbaoZabbY
w:ausstieg	aaaobaabbcbcb
w:austausch	bbZaccaaaqcbZ
w:austin	cpdccmfjdeccb
w:australia	bnocbcYdbZddc
w:australian	adbpcbbcdccdb
w:auswahlgremiums	ddeeeedeeeoed
w:auswertung	obacccbbcbdca
w:auszahlung	bccbcbaccbpbZ
w:auszuholen	dodeeeeedeeec
w:author	idabcqdecbble
w:authorised	jckdddmdcbkdc
w:authority	eeancmabbmica
w:authors	cbbncYoYlabcm
w:autisme	aaZbbaZapaaaZ
w:autistic	ZbZbabYaqYZbY
w:auto	amjkmbgbbaabl
w:autocarros	cocddbcaccdda
w:autografos	ZaabbZZpaaaaY
w:automated	ebahmcbkdbmla
w:automates	aaaobanbbbbcZ
w:automatic	ZbabbbbabZbpn
w:automatically	bcbcddobcbZoa
w:automaticamente	ccdddddcddddn
w:automatici	ZabpbaZbbaabZ
w:automatico	bcccdcccdbcco
w:automation	aanabbpabbmbb
w:automatisieren	pccccbYcccbca
w:automatizar	bcbbboZbaabcZ
w:automne	bapccbaZcbcca
w:automobilzulieferers	ndddddccdcdda
w:automovel	aocbccbcddcdb
w:autonoma	aaocccacbbaca
w:autonomo	mlcdddcmddddc
w:autonomos	bdccdcrbdcdca
w:autor	ccdcdobadcddb
w:autorinnen	aabbbpbZcbcbZ
w:autorisez	bcocccacbabba
w:autorizacao	cbdcdacbcbdco
w:autosar	pbccddbdddddc
w:autoservicio	deeedemeeeded
w:autoship	bdddddbcddoec
w:autour	aocccZbccddcb
w:autre	ccZddcZcdZcbp
w:autumn	lbobknZdcbbbk
w:aux	pmYcobZbaabbZ
w:auxiliar	abZbbbbbbanoY
w:auxilios	ZaaabpYZaaaaY
w:availability	pblncjechbbca
w:available	jcdddcmkmccji
w:avait	bcbcccmcccocZ
w:avaliacao	lbbpaaZbcbbbZ
w:avaliou	ZaaaaaZZaZZpY
w:avance	bdcdddddddcdq
w:avancee	bdcddcbcdbcco
w:avancez	bbccccbcccobb
w:avant	akbcnkabbjnbj
w:avanza	bbbcccocbbbca
w:avec	aaacbdkobeoak
w:aveiro	bcdddobcddbdb
w:avellino	obcddcbdcccda
w:avenca	pbcdlccdddddb
w:avenida	bcbcccbZcbbco
w:aver	bcbbcbabbqbZY
w:average	bdaebcsbjbfla
w:averguenza	cccdddcdcdnec
w:averla	bcaocabbbbcbZ
w:avete	ababccqbaaabZ
w:aveva	ccddncccddcec
w:avevo	bobcccbbcbbcZ
w:avez	debdmafjpablY
w:aviation	aaomcbaalbcdc
w:avicultura	bbcZcobacbbba
w:aviez	ldcmcbmcccbca
w:avion	cccdddcdcdnec
w:avis	caaobZZaaaZoY
w:avisame	cbbcccbcoacbZ
w:avisarte	aboccbabbaaZa
w:avise	ababbbaanaban
w:avisenos	ddddddccdcccn
w:aviso	babbccacccpcb
w:avocats	abcnbaacnbcca
w:avoid	bcbccbbbcaqYZ
w:avoir	cclcccbabqcbZ
w:avond	abaabaabbboba
w:avonden	mZYoZYYoaZZZX
w:avonds	odcddbcddddeb
w:avons	djbcebnccmdbl
w:avos	abbbbbaobaabY
w:avremmo	ZbbocaabbbabZ
w:avresti	bobccbbccbcbZ
w:avril	abbabZapbabZY
w:avuto	bbacccpbbZcbn
w:avviatissimo	aabbpZZZbabbZ
w:avvio	acccccbcccoca
w:avvisano	cccddccccbdco
w:avvisi	aZZbbaZaZaaoZ
w:avviso	alabbbabZaaoZ
w:avvolge	bcddobccddcec
w:awaiting	nccdddmccccbb
w:awake	ZZZbmannaXbbl
w:award	dkkcccbcbljbo
w:awarded	ekmbjbaacbpba
w:awards	lbabcaerbZaZZ
w:aware	kbmccchcgkccc
w:away	ljfbkbejckeck
w:awful	koackaZbblZbn
w:aws	mibdcdmddckdc
w:ayer	anacbbaaaobbj
w:ayesha	cdcdddbdcnkdb
w:ayuda	nddddccdcddcb
w:ayudamos	bcbcccracbcbZ
w:ayudo	ccadccodcbcdb
w:ayuntamiento	ccbdccbbbaccq
w:azienda	dnobbkabnabbZ
w:aziendale	accbcqbZccZcZ
w:aziende	ZapbabZbnZbbZ
w:azubis	YacabqbbcccdZ
w:azulejo	bobcccabcbbba
w:azure	hdkcdpbkfaclZ
w:b	kodccbccjcico
w:b1	cccdddkckbccq
w:b2	jpcbcbaljebbb
w:baan	blZcccbbencZo
w:baas	abcccYpZdbbca
w:babies	obbdldbddbded
w:baby	nnabbbdakobbY
w:bacana	dddeeeoedddee
w:bachelor	ZbZaboabnZccb
w:bachelorarbeit	bcbdcdbdocddc
w:back	ckebibiifdnfi
w:backed	kYZbqbibmaacZ
w:backend	eocdicbckccmb
w:backer	bbacbcbbaobcZ
w:backerei	obcccbbbcccca
w:background	klnclckccbccb
w:backing	nnbbccabcbccb
w:backlog	oaZbbcnblZccZ
w:backs	iabacZYobaobY
w:backstube	bobcbbbcbbcda
w:backup	mcaccbZabaqYZ
w:bacon	YaZYboZaoabbZ
w:bad	bcndfljdibbki
w:badajoz	bcbccbaocabbZ
w:badge	ZbaibblmaZkqa
w:badly	ZkZnnaYZmjaca
w:bag	ZaZlbbjZalZaq
w:bagno	bdccccbccccbr
w:bags	iaZqZZYZbaabl
w:bahnhofe	ababbbapZabbY
w:bail	bcddddcddcadr
w:bailar	bcadccodcbcdb
w:bailleur	oceeeddeceeec
w:baixe	bcacccbZcbbbo
w:baja	qcddddcdddddb
w:bajar	cccdddcdcdnec
w:bake	lccchmbbdcddo
w:baker	Zpabababbdbcp
w:bakers	abaabZYqbaaaY
w:bakery	kieanaYkkeabl
w:bal	dccdddccccddo
w:balado	abZbaaaoaabbZ
w:balance	abkbclaccbobn
w:bald	acqccbaZbYcbl
w:baldiges	cdbccdbcdocca
w:balie	nddcdcacdbccn
w:ball	mbccncbccjcda
w:ballarat	nobcZbaccbbdb
w:balles	pcabcabbaZbbY
w:ballot	nZbabaaabacco
w:baltic	abobaZZpbabbY
w:bambini	ababcbabbabap
w:ban	bbadccnccbnbb
w:banca	abcncbabbbmbn
w:bancaire	lbbddcbdccocb
w:bancaires	ddddedddddnbb
w:bancari	cddddcdcdcnbb
w:bancarias	aaZbZbZaaZpaZ
w:bancario	ocdeeedeeeeed
w:bancarios	bcccdbbcdbpZa
w:banche	bcccccbccbocZ
w:banco	bbbcccbccbqcp
w:bancos	ZaZapaZaZaaaZ
w:band	hqdcbbZajlcbm
w:bandeja	Zddcdcbcdccoa
w:bandira	eodeeeddedeee
w:bandisce	ZqaaaZaaaaabY
w:bando	bnccpcbcdccdb
w:banenbeurs	ZaaaaaYpZZaZY
w:bang	bcocbcYmcbacc
w:bank	keckfcbbehodh
w:banken	ccmddccdccnbb
w:bankgegevens	cdcddcbccboba
w:banking	bfmeddccccqcb
w:bankpas	ccbcccbccbocZ
w:banks	Zmpeicamcccdb
w:banner	bcacccmbcbbco
w:banniere	babbcapbaabbZ
w:banque	ccbdccnccaccp
w:banques	ZbpabaZbYaabZ
w:bar	lcbccbdocbgco
w:barco	cccdddcdcdnec
w:barema	aobcbcabbbbbZ
w:bari	YanabZZoaYaZX
w:barn	pkbccbZbbbllj
w:barriere	cdcddcaodccca
w:barrierefrei	pdddcZbcddddb
w:barrio	deeedenddeded
w:barrister	abcbcYbcdcrdb
w:barro	ddceeeoedddee
w:bas	ndddddbddddec
w:base	drddddfcedckb
w:based	mndcccimibbhb
w:bases	bocccbbccbccZ
w:basic	aracddaceccdb
w:basically	acbcconbcbjdb
w:basilico	ababbbaaaobbZ
w:basis	qkccechdddddc
w:basket	aaZbccmbZnbbn
w:basketball	obbcbaZZbabbo
w:bass	ZZncbobbbaccb
w:basses	abaabbaoaZabZ
w:basta	ZnmaaZYpaZcaW
w:bastano	ocbcccacbbbda
w:basterebbe	bdcdddcdndddc
w:batam	mcbccdlcdmbed
w:batata	bcbcccbccbbbo
w:batch	kbacdmmdcZfcn
w:batches	naabcoZbccbcb
w:bath	bljccblbblcdk
w:bathroom	bcbddcaccaccq
w:batiment	abpccbabbabck
w:batir	occccbabcbcca
w:batis	bcpccbacbabbZ
w:batteries	cbZqbaibblbcb
w:battery	ddmbfncnbfbba
w:battesimo	bcbcccoccabcZ
w:bau	inndddbdbddkb
w:baue	bcacddoccbcda
w:bauen	bcqcccZbcbcca
w:bauherrin	bddcdcccdccco
w:bauleiterin	aoabbbmbbbbca
w:bauphysik	ababboabbZbaZ
w:baust	cdbcdcbcccodb
w:baustatik	ccbdcabbaoccZ
w:bauszene	bbadbccbbocca
w:baut	dddeoedeedeec
w:baz	jmmaaaYYnYaac
w:be	hhliiedgjdfdc
w:bea	oddcdbZccbddn
w:beach	aabnoaYZbZbbj
w:beam	ZaZaboYabnabl
w:beans	ZaZocbZZbXbbq
w:beantwortet	ZaZnbZmZanZZY
w:bear	acocccZcaZlcn
w:bearbeiten	aaabbbabaaaoZ
w:bearbeitet	bbcdccbcccbao
w:bearbeitungsgebuhr	bccbcbabcbpbZ
w:beard	oZXZZZYZpYZZX
w:bearing	abecbclmcacml
w:beat	nlabkZlaalbcZ
w:beate	abYcZbYbZnabp
w:beatriz	nboYcbacbbccb
w:beau	ZpbccobcabbbZ
w:beaucoup	ababbZZmYraaY
w:beautiful	hbmclblbaYpca
w:beca	bnbcdcbccccbl
w:became	kaaabocljYmbZ
w:becaria	bbbcbbabobcba
w:becas	obbabZYobaabY
w:because	kedeicchdiind
w:becky	ZboccbZcaanca
w:become	ZidbhlmjinibZ
w:becomes	aZpbjbkbaamcb
w:becoming	ZkYaaZndqYabY
w:bed	ckkjbjbdlbbbl
w:bedankt	ccccdcbcdocbm
w:bedarf	acaccbqbqbbbZ
w:bedienen	decedddeodeed
w:bedrag	cdddddcdcdndb
w:bedrijf	aaabpaZaaZabZ
w:bedrijfsfilm	abacbbpaaabbZ
w:bedrijven	dedeeendeeedd
w:beds	ebbmcbaocZbbk
w:been	cieedcdcjlime
w:beenden	bdcddcccdZdcq
w:beer	jYcbnaaoapaba
w:bees	oaabbmmZajabZ
w:beetje	abZbaaaaZpbaZ
w:before	jeihedheddkcl
w:beforehand	ZbmlaaYabmqbX
w:befragung	abcobZbbccccZ
w:befristet	bqddddbcccdcb
w:beg	YaabbnqaaaabZ
w:began	ajZbjbobboaca
w:begeistert	ZbbbboZZcamaZ
w:begeleiden	ZcabbqacXabbZ
w:begeleidt	ZbcZbpbcbcbcZ
w:begin	kkfbjccilclcc
w:beginn	ZabbcZaobbbbZ
w:beginnen	aobbbamababam
w:beginner	ZbYbaZXarXabY
w:beginners	XZZaaqXnmXZaW
w:beginning	abbbnahmnbcdb
w:beginnt	cdddddccdcdco
w:begins	amblcaojbbblZ
w:begint	bbbdccbcaaccr
w:begleite	ccodddbcbbccb
w:begleiten	Zaaobaabbbbcb
w:begona	bbbcbbabbocbZ
w:begonnen	eeeeleeeeeeee
w:begraafplaatsenstichting	ocbcccbccccca
w:begrusungsgeld	ddeeeedeeeoed
w:begunstigde	ddddedcdcdnec
w:behalf	ejlkcecbkdmcb
w:behalt	cddddddddcdcn
w:behalten	nccdddbcdcpca
w:behalve	bcbcccbcdmccp
w:behandelpagina	obbcdcbccbcba
w:behielt	dddeoedeedeec
w:behind	ncdbldhadikck
w:bei	jjlcdhlekcccd
w:beide	acbcncjcllcch
w:beides	bbodccabbbcca
w:beidseitig	cddddddcdcdco
w:beigebracht	cmbdddcdnccdb
w:beijo	cdbdddbcdWcbq
w:beim	ckbcccbncnicl
w:being	clckbbkkiiich
w:beirat	cccqdcbddcccb
w:beitrag	bcbbcpgbblcbk
w:beitreten	cccqdcbddcccb
w:bekannter	nnbcbbabcbccZ
w:bekeken	cccdddcddccqa
w:bekend	aaabcaZbcbabp
w:bekijken	cccddccccbcra
w:bekommen	nZcddcncccccn
w:bekommt	bcbcccoccbbca
w:bel	llmbbajbaZnbY
w:belasting	bdbZdcocdcbdc
w:belastinginspecteur	abbbcbapbaabZ
w:belated	ZbabcbZcbqcbZ
w:belege	baccddbcdccco
w:beleza	ncdeddcdddddc
w:belgium	nbccdcacdbZoZ
w:believe	cmdbmbpebjbca
w:believed	ZbZaaaoaaoacZ
w:believes	acbdpdadcacdc
w:bell	mdanhamabZbbn
w:bella	ddddddcdddnec
w:belle	ZaoabbZaanlaX
w:bellen	akojbblbkkbcZ
w:belles	dbeendddeeddc
w:belletje	capeddbdZbdcc
w:belli	nededeceddded
w:bello	cdbdddncdnccb
w:belluno	bobccbbccbcbZ
w:belong	ZmnbbbZbmZbcn
w:beloning	ddcdddccdbdcp
w:below	cebccboklakcm
w:belt	aaaccaZbcbabp
w:bem	onaccbacbbjbj
w:bemiddel	bbpcccZbaZbcZ
w:ben	ccmicccenccbm
w:bench	ejbcccqbbljcd
w:bene	mbpcbcbbancbZ
w:beneficiary	badcbdcddcpdb
w:beneficios	bnbcccoccbccZ
w:benefit	Zmaacacobamca
w:benefits	irbcccdcccccl
w:benelux	ccccddpccdbcb
w:benevole	ZbZbanZoaaaaY
w:benevoles	cdcdcmcZdccbo
w:bengaluru	boebeedjnbcda
w:bengt	cdcdddaccpcdc
w:benis	cdcdcdddccodb
w:bent	ZaZalaYboZqbX
w:benvenuto	bcccbcoccbbcZ
w:beoordeeld	cdddddcdcdndb
w:bequem	bbbcobabbabca
w:berater	anbncbbbccmba
w:beratung	cccnccccccdcb
w:bereich	pdddeeceaeeed
w:bereiken	abpcbcbbaabca
w:bereit	Zbaocblbbbbbm
w:berge	cdcedepedbded
w:bergen	amaccdacobccb
w:bericht	ccbdlcbcmbcnZ
w:berichtje	abacbbpaaZbbY
w:beriet	cdcdddodddeec
w:berlin	lncfljbdcicia
w:bern	amlccbbbcoccZ
w:beroepsvereniging	YZaaapaZaaaaY
w:bertrand	ZbaaboZXaYapZ
w:berucksichtigt	cdccddacdcccp
w:berufshaftpflicht	Zcddedpdcddeb
w:beschaftigt	cdddedodddeec
w:bescheid	ccbccdacboccZ
w:beschikbaar	odcdddldlcddb
w:beschikbaarheid	aaocdcbbcaaZa
w:beschlage	bbZcbbabapbcZ
w:beschlossen	occcccbccbcba
w:beschreiben	cdcdeeodddeec
w:besetzen	brcdddddcdddb
w:besetzt	cpdeedcdddeec
w:besetzung	ccoccdbcbbccb
w:besichtigung	cdddeddcddddp
w:beside	bdmcocZeiamjb
w:besides	lccccoccdcced
w:besoin	mibkcjlcjbhcb
w:besoins	Zanccbnbbabba
w:bespaart	ceededneeeddc
w:besprechung	ccbbddabdccco
w:besser	cdcmedddocddd
w:besseren	cqcddebdddddb
w:best	hcjcckoecnbdb
w:bestaat	aaZbbaZapaaaZ
w:bestand	ZaqbabZaYZaba
w:bestatigen	bcbdddbcccopZ
w:bestatigungscode	ZbabbZZabakoZ
w:bestatterin	ababaaapaaaba
w:beste	eiabinbbmaabc
w:bestehen	abcocbbccccca
w:besteht	occccbbbcbbbj
w:bestelling	bbabbbabbZaZp
w:bestellt	bbbcobabbabba
w:bestellung	ababbbYabZaYq
w:bestellungen	ocdccbabdcbcZ
w:bestellzettel	ocbdcbbdbbbdb
w:bestuur	qdddddcdddddc
w:bestuursleden	cddeddoddddea
w:besuch	Zabcoabbbbcca
w:besucher	pdddeccddedec
w:bet	ZaabcYobaZoca
w:beta	ZaZaqaYnbkfaZ
w:betaal	YZaZapXZXZlpX
w:betaald	acbncbabccbbq
w:betaalde	ZaZpbaZaaZZaX
w:betaalt	ZbaZbarbbaZbY
w:betalen	mcbblojdcbbca
w:betalingen	ZaaaZZYaaapaY
w:beteiligung	cbddndcdddddb
w:beth	kkbiedkccfcnb
w:betim	ZZZbbpZaZZaaY
w:betrag	ddeeeedeeeoed
w:betragt	ccdddcccdcZbo
w:betreff	pdddeecededec
w:betreft	ocbcccbcccccb
w:betreue	ddpeceddccdcc
w:betreuen	nbacbbabnacca
w:betrieb	pbccbbcccacdZ
w:betriebe	acbccbocaabca
w:betriebsausflug	bbabcbpbbabbZ
w:betriebspraktikum	ababbaaaoabbZ
w:betriebsrente	arcdddcdcddcb
w:betriebstechnik	bobdddccbcccc
w:betriebswirt	dddeoedeedeec
w:betriebswohnung	bobcbbbccccca
w:better	fiidkkobdhbbc
w:between	kkhibfcblcekj
w:bevestig	cdddedddddpZZ
w:bevestigen	ZaZaaaZZaYZpY
w:bevor	bcrcccYbabbbZ
w:bewaarde	cacdddbcZbcra
w:bewerben	cabdcdbcYbcsZ
w:bewerberin	acbbccYbcbbbp
w:bewerberinnen	ddeeeedeeeoed
w:bewerbung	boccdcbcZboji
w:bewerbungscoaching	bbacccpbbabaZ
w:bewerbungsgesprach	ccddddbcddobb
w:bewerbungsschluss	bpbccaabaabbZ
w:bewerten	cbbddbccbcocb
w:bewertung	ZaabbbZaaZaoY
w:bewertungsmodellen	abcobbbbcccca
w:bewilligt	aobcdbbccccca
w:beworben	cbbeddcdrbdcb
w:beyond	nbbbccZbcZbao
w:bezahlen	XaZZnoYmZYnaX
w:bezahltes	bbbpcaaabbaba
w:bezahlung	ZbZbbpabZZaba
w:bezorg	rbZdddcdccccb
w:bezorgd	bcbccbabbabap
w:bi	jmdccnamkbcka
w:bianco	Zbbbbaoabaaaj
w:biarritz	bpacababbabbZ
w:bib	ZbZaobZaZZabn
w:biblioteca	mcbccbbbcbbbn
w:bibliothecaire	bobcccbcccZbZ
w:bici	ZcabbbZZbabaq
w:bicicleta	bdccdcacdccbo
w:bicicletas	acccdboccbbca
w:biciclette	bbcbcobbbbcbZ
w:bico	pbcccZbacbbca
w:bicycle	alabcmabbpbcc
w:bicycles	boccYcbccacdp
w:bid	nbchbbmacclmc
w:bidder	acccdcaccXmbq
w:bidding	YaaobaYobbmbZ
w:bids	eabbaboajbnbn
w:biedt	bnbcccaccbccp
w:bien	bdalhoYahmZjZ
w:bientot	pcbdddcdccdca
w:bienvenue	dbcdddbcdbdbr
w:bier	cdddmbnldddda
w:bierbanke	abbccbobbabcZ
w:bierdeckel	dddeoedeedeec
w:bierdeckels	dddeoedeedeec
w:biete	bbacccZbpabbb
w:bieten	ddnemededdddc
w:bieter	cdccddacdcccp
w:bietet	bdcddccccbccp
w:big	jchdncclddccj
w:bigger	Zaabbbnabanam
w:biggest	lcmcdjaccoeca
w:biglietti	bbbocaaZbbbbZ
w:biglietto	bbcbccaoccbbZ
w:bij	bdncdhkbobdbj
w:bijbaan	pccbcaabdbbcZ
w:bijeenkomst	bbcccabocbcca
w:bijeenkomsten	acbobabcZcbba
w:bijgaand	apbabbZabZaaY
w:bijlage	acbcccabmacap
w:bijles	abcbcqbabbbcZ
w:bijna	laZbaaZaZZapY
w:bijvoorbeeld	bcpbccaabbbca
w:bike	kdjbkiYncZbco
w:bikes	bbbckcpbbbccl
w:bilan	bcddoccdddceb
w:bilancio	cddcdeneddded
w:bilbao	bccbcnbbcbcoa
w:bilder	ZbbbapaZcaZaZ
w:bildungsurlaub	aabbcaaobaaba
w:bilingual	lmlcbbmbbbbcb
w:bill	naablbnkbZnbi
w:billet	bcbcdcbbcacaq
w:billetterie	ZbbacZZpbbabY
w:billing	haabccmbaZlob
w:bills	nbabdbmbcaccp
w:bimbi	bbccccaoccbcZ
w:bin	bbnbbjdbpblbb
w:binder	ddcelenddbdfe
w:bindery	mnadcdbddbddd
w:binnen	abncmbocbalbc
w:binnenkort	ZaqZaZYXZnaZX
w:binome	cradddcdcccdb
w:bins	abbcjcbbbelcq
w:bio	ebbccZaqbabck
w:biologin	dddeoedeedeec
w:biology	paZbbYZboabca
w:biosimilars	ZbaqbbYYaYZbZ
w:biostatistician	kpbdccccdicmb
w:biostatistics	YnaabpkbYZbbZ
w:biotech	bkkilbbmclcdb
w:biotechs	acccncnbdbcca
w:birchline	fnbkccmckhcia
w:bird	lccccbaqcbmba
w:birds	XaYZYoXqaYZaX
w:birillo	ddcddddddcccn
w:birra	ZbZbbbZaapaZY
w:birrifici	ZaaboabbaabbZ
w:birth	lbbbcbaccaqca
w:birthday	ebabcbZabobeo
w:bis	njbedecmcaccn
w:biscuits	lZabbbZmmdccm
w:bisher	dddeoedeedeec
w:bisherige	bbabcoabbabba
w:bislang	cccddcbcdcZbo
w:bisogna	anbddccccccdn
w:bisogno	kbanbYZbnaabY
w:bisschen	cdcedepedcded
w:bist	ZbmbaaZbannaY
w:bit	lkjcehabkkcej
w:bitcoin	kbccccdccmpca
w:bite	abaaoZYnaZabY
w:bites	ocbbbbYZcZaco
w:bits	mbbclbkcbcjdc
w:bitte	dccdddbcecnbr
w:bitten	ncccdccdccddm
w:bittet	ccdddcccdcdcp
w:bizum	accmcaabbboci
w:bjr	ZbnbbbabaaocY
w:black	qbbbcbZZbabco
w:blade	acbcobYmcacdb
w:bladzijden	cnceddcddddec
w:blame	aaacccablmbbo
w:blanca	cccdcdbccbcco
w:blast	YanbabZaYoabZ
w:blatt	cdddddccdcdco
w:blauwe	ccccccbcbccco
w:bleiben	abaocbZaaabbn
w:bleibt	bcbmcaacbnccn
w:blenheim	mnZcbcZcnZbbZ
w:bless	anbdcbbbnbbdb
w:blij	abocccbcaabbb
w:blijft	cddddcccdcccp
w:blijven	abpcbbacaabcb
w:blind	mcbmcmdbcbXbn
w:blister	hcccocambacdb
w:blocco	bccccbbccbobZ
w:block	obaabdjjcaoka
w:blocked	ZbabaaZbYZqnY
w:blocks	ZZZofaXnbYnZX
w:bloco	ccccccbbcbbco
w:bloedafname	apaccdbcbbbba
w:bloedbank	ccccdcaccccco
w:bloemenhandel	cpabcdcdaccdb
w:blog	lcZibhjqbebbZ
w:blood	iccckcacebccr
w:bloods	ababccaabZbaq
w:bloqueada	ZaZbcbpbbaaaY
w:bloqueado	ababbbaaaZpZY
w:blue	keabbcZklejbp
w:blume	ababbbbbbbobZ
w:blumenstander	dodeeeeedeeec
w:blutzuckersensoren	bcbocbabbabbZ
w:boa	ljbbcbnbiakbd
w:board	gibkllbdeccfk
w:boarding	lnbbcaaababbo
w:boards	nbhbckdkbacbi
w:boas	aaaabaaabpaZY
w:boat	hhabZfiobcbco
w:boats	abibrbiXZbacZ
w:bocca	abccccabbpbaY
w:bodega	moabcbacbcbcb
w:body	obdccnbccbccc
w:boek	cdcdcabobaccZ
w:boekhoudapp	YbaacapbcbabZ
w:boekhouder	ZaZbabZapZabZ
w:boent	ccccccbcbccco
w:bogota	ocdceededeedd
w:bohrmaschine	ZcaccbabaZbbp
w:boiler	ecacccdkceccq
w:bois	YaaoaaZaankbZ
w:boise	ZmZccoabcabca
w:boit	ccadcdpcbZccb
w:boite	ncocncbccaccZ
w:bolachas	bbbbcabobabbZ
w:boletim	bcbcccbZcbbbp
w:boletin	baacbbapaabal
w:bolle	ddcdddccdcdco
w:bolletta	acbcccnbbbbbo
w:bollo	bdccdcbccbbbo
w:bologna	njdeeededeeec
w:bolota	cdddddcddcdcp
w:bolsa	Yoabcamabbibj
w:bom	liabbbZboobaX
w:bomba	ccccccabcbbco
w:bon	bcbmkcalclebm
w:bonbon	occcccacccbca
w:bond	acbbbcaacnpdb
w:bonifico	ababbbabaapcZ
w:bonjour	nkllccickbiba
w:bonn	bkbcccaaYabrY
w:bonne	alZbbaZmbpaac
w:bonnes	abaabaZpaZaaY
w:bonsoir	abocbbZbnZbbZ
w:bonus	bsbhcdbceckdd
w:bonuses	ZmobcbZacabba
w:boodschappen	cddddcbcdbcdq
w:book	ceajcoimbjebj
w:booked	miajcbcbbZkbq
w:booking	nbckbapabakbl
w:bookings	ZbbbcmqbcZlcZ
w:bookkeeper	ijZbaanaZnboY
w:bookkeeping	lbabdlljlaamY
w:booklet	nobccdaccbddc
w:books	hjcbcooalacce
w:bookshop	occbcbanchZcY
w:boot	mcbdedodZdddd
w:bootcamp	abbbcokrdbbcZ
w:booth	acbabaqZmabaZ
w:boots	ZqZbmaZbmZbca
w:bootshaus	bcbdddabcccco
w:bora	qanabZYaaZaaZ
w:boras	anbdbdbcnacdd
w:bord	obcbcbaddddda
w:borde	abZbbbZabpaaY
w:bordeaux	lobcckabccbdb
w:bordo	oeeeecddeeded
w:borduurwerk	occdddcdccddc
w:bored	ZYnaqbYaYYaaY
w:borg	bdddddbcdckdo
w:boring	ZbaanmenacbbZ
w:born	bcbdcdbdnnddb
w:borough	pbccdcbdddddc
w:borremos	abocccaacbbca
w:borrow	ZaZbbbZnajbbp
w:borsa	acbcdcaccbbbo
w:bosch	ZaapaaaabaabY
w:boss	kpibcbibhkjba
w:boston	bobkaccbcbcap
w:bot	kibcccYbcasda
w:botanical	ababboZYbobcZ
w:both	bdmhkddccpcde
w:bother	mbdbbbbnoZbbZ
w:bothering	bbacccaclobca
w:bottiglia	ZaZbpaaaZaabY
w:bottle	baZcmcfcapccb
w:bottles	ZZabpbZabaaZn
w:bottom	ZbabbcYaoYnbm
w:bottoni	ocbcccacbbbca
w:bouche	bcbcccbcbaccq
w:boucle	bbcdndcdcccdb
w:bouclee	babcpbbZcbbca
w:bouge	bboccbabaZbbZ
w:bouger	abpbcaZbYaabZ
w:bought	ldamibmbbenbb
w:boulangers	bcaocbbbbbbaZ
w:boulevard	ddcedepeccded
w:bouncy	cdcdddccdcccp
w:bound	bbmnccZbbkccl
w:bourse	bbccmbbcccocZ
w:bouteilles	odddddbddddec
w:boutique	lbilddobbZcdc
w:bouw	bbacobababacZ
w:bouwput	aZZboaZabaZbZ
w:bouwt	aaaapalaYZabZ
w:bouwverslag	acccccbbcbcbo
w:boven	bbccbcocbaZbZ
w:bovenaan	ababbaabbapba
w:box	ibcccfnbbjlcm
w:boxes	mdaobblabdZci
w:boy	ncbccdabbmcdn
w:boys	fnacmaZbiikcd
w:bpi	cbddndcdddcdb
w:brachten	ZbZbbpabZZaba
w:bradford	oabbcbZobaclb
w:braga	kimmbbZbambbY
w:brahms	bcacccaabnacn
w:brain	lbaokaYbkmZca
w:brake	bncdccacccbcn
w:bram	ZonbbcZbbabdb
w:branca	abccbaocccbca
w:branch	aoackbfbbadcr
w:branche	mddmeedededdd
w:branches	ZlnobbZababcZ
w:brand	jcahnjebikjca
w:branded	bdccddpbddddd
w:brandenburg	bbabcbobbabba
w:brandon	bnnadcbddccdd
w:brands	jcicccpccccec
w:brandschutz	aabbcaaobbabZ
w:brandt	kckcmnabcbcdb
w:bras	occacabccbbcZ
w:brasil	bcccccnbcbbba
w:brasileiro	cedneccededed
w:braten	cdcdddcdccddp
w:brauch	naZabaaaaZoaY
w:brauche	ZabapZaaZZabZ
w:brauchen	nbbkhkalcbbbe
w:braucht	Zbbccbbbpabbo
w:brauchte	mbaaboZZaZabY
w:brauchten	rdddcYacdddda
w:brauerei	obbccbbbcabca
w:brave	hcabmaanbnbba
w:bravo	baabcbZaaqaaf
w:brazil	abambankambdb
w:bread	mahelkdnbaabZ
w:break	ZbbmlaoZjabco
w:breakfast	aikjblZpbabbk
w:breaking	pccckabbbYdda
w:breaks	ZbmbabZnbcgnZ
w:breathe	ZbZcccnbbnbbZ
w:brebis	cbbdocbdbccdb
w:breda	abbccpacnbcma
w:bremen	abbabaZpbZaaY
w:brengt	ababbbabcapba
w:brennan	ancccdncddcdb
w:brescia	cobcccbbcccca
w:brest	paYbaaZZYYaaX
w:bretons	bcddnccdddceb
w:breve	dpcdddbcdcddc
w:brevet	bcdcnccdddceb
w:brevetto	bcccocbcddcda
w:brewery	qpabbbacbbbba
w:brewing	anobbcabZabcb
w:bricks	anabocYccabcb
w:bricoles	cbcdndbdcccdc
w:bridge	kdcccombbicdf
w:bridges	acaccZlpjaccZ
w:brief	lfodblkbcbeca
w:briefing	YZZkanWoZZkaX
w:briefkasten	bbbbcboacabbZ
w:briefly	pdddddbddbdec
w:brigas	bbbccababocbZ
w:bright	aabmdoabcbccn
w:brightleaf	bcacccpbcaddb
w:brilliant	lbabbaZjlpbbY
w:brindamos	abYbbaZabpaaY
w:brinde	bcccccobbabbZ
w:bring	bdbcjidnbdlbn
w:bringen	Zoccdnacccacn
w:bringing	bcdbboYmbambh
w:brings	lbabcZolboabZ
w:bringt	ccbddcbcbaccp
w:bristol	hmacdcecmacnb
w:brno	jnbbccZcobbdb
w:broadband	ZbbZcnmmbaadZ
w:broadcaster	kaocbcbddadeb
w:brochure	bcbbbbsjbabck
w:brodo	abbcbbabbabbo
w:broer	aqccccbcbbcba
w:broke	sbbdcbZboaccZ
w:broken	nebbfbajenabn
w:broker	lhZcajoakZkkb
w:brokerages	mcbnbcadccdee
w:brokers	dbeoajjbcldcb
w:bronwen	obbbZbcbnZcdb
w:bronzo	ccbccabcbocca
w:brood	ocbcccbcccccb
w:broodje	ZaaoaaaabaabY
w:brother	cfbblkafoblbc
w:brothers	onbcbbaccbcdb
w:brought	njbbkajccobda
w:brown	bcbcccbbclcbq
w:browser	bcccddbcdboZp
w:bruckenbau	accoccbccccca
w:bruder	aXbdnbbbabccq
w:bruine	cdcdddccdbdcp
w:bruna	bbabmbabbaboZ
w:brussels	ZpaabaZlbaobZ
w:brut	ZobbcnbbbcbcY
w:bruto	bradcdcdccdca
w:brutos	crddddcdddddb
w:brutto	YracababbZbca
w:bruyant	ZbabbbZabpbaZ
w:bspce	babcpbbacbbca
w:btc	acccccZZcasbZ
w:btw	pldddccdddddb
w:bucato	ocbcbcbccbaca
w:buch	acccccaoabbbZ
w:buchen	ZaaaaaYZaZZpY
w:bucher	cddddcccdcabo
w:buchgutschein	aaapaZZabZabZ
w:buchhaltung	ddcdddldocddc
w:buchhandlung	accdccboabbca
w:buchhandlungen	cdcdddodddeec
w:buco	bdcdddcdndddc
w:budget	qgebcecbddcjj
w:budgeted	ncabboZZcbbca
w:budgeting	YaZnZbZpbaabZ
w:budgets	ablbbmZobYbba
w:buen	coodddcddcdcb
w:buena	cdcdddcccbccn
w:buenas	mblccZmbobabZ
w:bueno	bcccccbacocba
w:buenos	olddddcdddddb
w:bufete	abcobbabccbca
w:buffer	bcacbdacamcco
w:bug	dbbbbcibbapan
w:bugs	qZlboaYaaZabZ
w:build	necdpdbecaece
w:building	jdmmifhcdcdcb
w:buildings	lZYobblbcbdca
w:builds	ipceidccdcidf
w:built	kcfbococlabca
w:buitenland	cdddddcdcdndb
w:buitenstaander	ocbcccbcdccda
w:bulletins	occddcbccdbdb
w:bumping	acbcccqbccbca
w:bunch	amZbclmZancca
w:bundesbank	bcccccbbccoba
w:bundeslandern	aabbcaaobaabZ
w:bundle	obccccnbccabb
w:bunk	occccaalcaddb
w:buon	ZaZaaZYbZpZoW
w:buonasera	ocbcccacmbbca
w:buondi	bbpcbcabYabbY
w:buongiorno	mbmbbZlanabbZ
w:buoni	cqddddbcdcddb
w:buono	ZabrbZZZbaZak
w:bureau	Zajbbalndlbac
w:bureautje	cbadcbcdocddd
w:bureaux	nddeeccccdeec
w:buren	ccbcccbcbbbbo
w:burkina	mbbcccacbboca
w:burn	ZbabbbrbbZbcZ
w:burning	aolccdadcbddd
w:burnout	YaZZanYnanZbZ
w:buro	babbobabbambZ
w:bursar	oiZccancbaccc
w:bursars	YadZmnYmanbbY
w:bus	bljclcbecmicm
w:busca	bmccbcbcbcccp
w:buscamos	kdjkmlbkccccc
w:buscan	boccdccddccda
w:buscando	bcldcdqbcccca
w:buscar	bcabcbaababap
w:buscas	YbbbcbpbbbbbZ
w:busco	bgacmmacnbcck
w:buses	ZblbaabnoZabZ
w:business	clbcocmccdhec
w:businesses	jambobZZaZbca
w:busje	aqccccbcbbcba
w:busqueda	ZnZaaaZaZZZoY
w:busquedas	abnbbbaabaaoX
w:bussen	dddeeeddddddn
w:busta	ababccabbabap
w:busy	ebkabcpfmkcbZ
w:but	fkjcmedjdlccd
w:buurt	aaZabaZYbZapY
w:buurtfeest	acccccocdbccZ
w:buvette	bbbccZapbbbaY
w:buy	decmobbibcpba
w:buyer	YkanZaaaaamnc
w:buyers	abaccbpmbZcbb
w:buying	inabojZabbbcZ
w:buys	ZbZbbmrnhZbcZ
w:buzz	ZbnbboZbbYbcb
w:by	jedjdfhecdlhj
w:c	mihcdieilceec
w:c2	pcfcddmdlccdb
w:ca	qejclbfbbjbbZ
w:caballa	ddddndceddded
w:cabeca	ababbbZabobbZ
w:cabin	jaZblmaZbambo
w:cabinet	klalcbnckbcca
w:cabinets	Zbabbbnobacca
w:cable	ZbZoabZbbibbo
w:cables	abobbcYamfbbZ
w:cabo	abbcbaobbbbca
w:cache	ababaZaqbabbj
w:cachet	YaZZanZqbZZaX
w:cactussen	cncdddcdcdddb
w:cad	olccdcjbccmca
w:cada	ocdjcdclbaebm
w:cadastrar	bccdccbcdcocb
w:cadastre	ZaZabaYZaZZpY
w:cadastro	bbccccbcccoca
w:cadeau	abbobbabbabbp
w:cadeaubon	cdcndcbbcccca
w:cadeaux	ababbbobcbbcZ
w:cadeira	ccddnccdddddc
w:cadela	cdcdddcbdccco
w:caderno	pdddddcdddddb
w:cadets	YbaabqbabZbbZ
w:cadiz	ZaZbbYZZopaZX
w:cadre	kqlabbabbbacZ
w:cadres	abpcbbYbaacbZ
w:caduca	aZabbbZaaabrY
w:caduque	ababaaZZaZaoY
w:cae	pbcbbcbcbaacZ
w:cafe	hcpilddhckcbZ
w:caffe	aarbcbaabmbaj
w:cage	bcbccdacbpcdb
w:cages	anodccbcabcdb
w:caisse	YaZoaZnZZZaZX
w:caiu	ncdeddcdddddc
w:caixa	abbbbbababpca
w:caja	bbbcncacccbcq
w:cajas	deeedenddeced
w:cajon	bocccccdbdcda
w:cake	bbacbaclfobbq
w:cakes	bbcccoaadccdn
w:calcetto	acbcccbbcbcco
w:calculate	nabanalacbbca
w:calculation	odcacccdmbdeb
w:calculator	pbaccZlZalbbn
w:calculo	rcbccaaZcbbba
w:calculs	ndddddbddddec
w:caldaie	cddcdeneddded
w:caldera	bddcdcbdddado
w:calderas	boccdccdddcda
w:calendar	jbecdblemcdme
w:calendario	obbbccbccbbcb
w:calendrier	dccedecepeeed
w:caler	dccedecepeeed
w:calibration	mbbccbabblbbn
w:calibre	dbccccpccZdcd
w:call	ejimddleececi
w:calle	bbbccbbacbabq
w:called	dblbcckocfdck
w:calling	agmnbbhbmabck
w:calloway	bcbnddacccccn
w:calls	acitcblccaicb
w:callum	abndddcdnacdc
w:calm	mbZbbmabojbcb
w:calmer	bcbdddbcnocca
w:calmly	abZbbaZbaqbbY
w:calore	bcbnccbccccca
w:calves	bccdcdcdlnded
w:cama	pbcccabcdcacb
w:camara	aoablbabbamba
w:camareros	acabbcrbcbbcZ
w:cambia	bcacccbcbbcdq
w:cambiado	bbbbcbabbaYqY
w:cambiamento	ccoeddbdbbdcc
w:cambiar	ZaqaaaZZaZaZY
w:cambiare	bcpcccabbacba
w:cambiarian	bbacbbpbaabcZ
w:cambie	bbacbcZcaaoca
w:cambio	abZbbbZaaYobl
w:came	illhechecmdcb
w:camera	cadlajlfbbqcZ
w:cameras	kbcpkbZbcbabm
w:camere	pcacbcZcaacca
w:camino	ababbbpababbZ
w:camion	ccbdcdccocddb
w:camiseta	cccccdbccbcco
w:camp	Zbbbbbancaacp
w:campaign	lZZabZXmZXZpY
w:campanas	boccccbccbcca
w:campanile	occZccbdddcdb
w:camper	pbbcbbabcbbbe
w:campinas	padeeddeedddd
w:camping	bcccbcmocbcda
w:campo	bcccdcccdbcco
w:campus	Ybablraabocca
w:campuses	ncbccbncbccda
w:can	kefdjfjdibiik
w:cana	bobccccdcdcdc
w:canada	klmcccacdcpca
w:canadian	ijZbcbmbmambb
w:canal	khablaZpbaboY
w:canale	bcZccaaobabca
w:canalizador	cbbcccabcabbo
w:canape	cdbcdcbdccccq
w:canas	pbabaaZabaabZ
w:cancel	Ycbccbqbcbcmo
w:cancela	ccdddaccdcdcp
w:cancelacion	cdddedbbdcdcp
w:cancelada	cccddabbcbcno
w:cancelamento	ddddedbbdcddp
w:cancellation	bcccdbaadbmaq
w:cancelled	kbbcjbibmaabq
w:cancer	anbcccabbcnba
w:candidata	ddceeecdpdedd
w:candidate	cjcccclbbboll
w:candidatei	dcaeedbdqcdbc
w:candidates	cdhcdclcbbkjp
w:candidati	bcacdcqcccbcZ
w:candidatiez	bpYcccacbacba
w:candidato	bcZcccmbcZman
w:candidatos	bcacccsbcccca
w:candidats	abacccobcccba
w:candidatura	mccdedcdmddoa
w:candidature	bamccbZnkaakh
w:candidatures	nnaZbbZbnbZaY
w:candour	ZcbobYZZbmbba
w:cane	bcbcccbbcblbp
w:canile	ZbabbbZobaaaZ
w:cannoli	pbbccbbbcbccY
w:cannot	abnmjcaibbodb
w:cansado	dodedeceddddd
w:cansancio	deeedendeeded
w:canteen	apbcjcjbcmbck
w:cantiere	oeddeedeeedec
w:cantina	anabbbZbaZbZo
w:cantine	cccddccccbdbo
w:canton	lbodccacbabdb
w:cao	coddddcddcdcn
w:capa	dqcecdcdccdcc
w:capability	ZbbbcbqcccbbZ
w:capable	cdcdddddccndc
w:capacity	pbgccblcncbcb
w:caparra	bdddddccdccdp
w:capas	ZZYaaaZapaZaY
w:cape	pccbdclbcbidc
w:capela	ncdeddcdddddc
w:capi	ZaZabpaaaaabZ
w:capire	ocacbcZcbacca
w:capireparto	abaaboabbbbbZ
w:capisce	bbodccbcbbbaa
w:capital	bjccbcnccbocb
w:capitale	aaaaobZbbalaZ
w:capitoli	bccccobbcbcca
w:capitolo	bccccobbcbccZ
w:capitulos	ZabacobbbbbbZ
w:capo	klmcbcacoajcZ
w:caprichoso	boccdcccdccda
w:captain	iainakmeddcbZ
w:captando	ZaZapbZacbbbZ
w:capture	cdddddceddndc
w:car	bobddeakebfco
w:cara	occndbbcdcccb
w:caracter	pbbbccbcbbbba
w:caravan	noaaaZZZbaabY
w:carbon	bcackcscckccZ
w:carcere	bccccncccccba
w:card	ciblcbebcjrch
w:cardapio	obacbcadbbbcc
w:cardiff	bobccdbbnbbca
w:cardigan	abacbbZbaobbn
w:cards	dbchcdmabcqbb
w:care	cjldjilejhdcb
w:career	bZpbcekqiaccb
w:careers	amkccbcomfbbZ
w:careful	ZbmcjqaaaZbdb
w:carer	ZaZcbaZboabcn
w:carers	ciZjoalpjYabZ
w:caretaker	acbccbaamdccp
w:carga	abbbcboccbbca
w:cargara	cccdaccbcbcco
w:cargo	YmZbbhmabnaZi
w:cari	bcccccbccccco
w:caricare	ocbbcaacccaca
w:caricate	occcdcbcccbcZ
w:carico	oedeeedeeedec
w:caristes	bcbdccocbcccb
w:carlos	bcbcbbaaoZncb
w:carmen	Znbdcdbcnccdc
w:carnaval	ZaobaaYoaZaaY
w:carne	cccdaccbcbcco
w:caro	bmcdkcoccckdb
w:carona	ababobabaaZaa
w:carpas	acbbcbpabbbbZ
w:carpenter	kcbccaZbcamdo
w:carpentier	cdcdcdcdccodb
w:carpentry	alZcbcbcYpbba
w:carpeta	abpbbaZaaaabY
w:carpi	ZpbcbaabbbbbZ
w:carreira	bnbdcbnlcbcca
w:carrera	baabcbpbbbbaZ
w:carretillas	Zdcdccqcccbbb
w:carretillero	ccbdcdccocddb
w:carried	nmbbiaibbdabm
w:carrier	aclccdjccbcdo
w:carriers	cacodcladcabc
w:carries	apbccdbdcdcdd
w:carrito	pbcbbcacbaZcZ
w:carro	bdccdcbcdcbco
w:carrousel	aabbbapbaabbZ
w:carry	lbaoaajababbo
w:carrying	lZamaaYZbaapX
w:cars	ocbbmbackbcda
w:carta	ZnZbbaYapZdnX
w:cartao	abblcababflnj
w:carte	Zbambanabbnbd
w:carteira	ZnabbbZbbaobY
w:cartella	abbacaaabbqbZ
w:cartografia	bccccZbocabbZ
w:cartographier	bcccccaocbcbZ
w:cartone	ababbbaaboabZ
w:casa	jnbibnabdbnbb
w:cascina	ZaapbaabaabaY
w:case	ajfnbkjbekjcc
w:caseifici	ccddnccddddec
w:casemanagerin	cobdadbccccda
w:cases	ZcbccpnZcbbco
w:caseta	acbbcbobbbbbZ
w:cash	lbamobebbaocc
w:cashapp	bccdcdcdccpeb
w:cashier	Zcdcdcbdddqda
w:casi	ddddndceedded
w:casino	lcbccbncccnaa
w:caso	abbcmnabmbbca
w:casos	occccbbbdccca
w:cassa	mcbcabbcbbnbm
w:casse	ocbccbbbccmca
w:cast	nakbaaXaZYpaY
w:castagnata	aaaabaZoaZaZY
w:castanho	cdcdddcddbdcq
w:castellano	blccdZZoccccc
w:castellanos	obbcncZbbbccZ
w:castellon	oaabbYaZoZaaY
w:castle	bccccbbncbcbn
w:cat	aebcccbcckccs
w:catalan	ZbbbcbpbbbbbZ
w:catalogaste	nddeeddddcddc
w:catalogo	cccdddscccddb
w:catalogue	ikbcckpbclbca
w:catalogued	oncacaacbbcda
w:catastrophe	bmcdcZcadocdc
w:catch	nbaccblbcrbbY
w:catching	ccidddbZbrdcb
w:catedra	ZabbbpZbbbabZ
w:categoria	dpdeedceeeddc
w:categorie	coZcccacbacbb
w:categories	laocdbYnbbZcb
w:category	dqacacoacabaZ
w:caterer	kcbcccnbbajcp
w:caterers	YaaoaaqaaabbZ
w:catering	Zcclcblclcbdm
w:cathedrales	apZbbbabaabbZ
w:catherine	mcncedbdcdded
w:catorze	ccddnccddddec
w:cattivo	bbcbcobbbbcbZ
w:caucao	bdddddccdcadp
w:caught	pbhabbmbbaZca
w:causa	knakbZabboabY
w:cause	mabcnbkabZbbl
w:caution	bbccccbcccoba
w:cbd	apaccdacbbccb
w:ccnl	bqcdedddddddc
w:cdd	Zpdbcbcccdcca
w:cdi	bskdddcdcccdb
w:cdmx	pcebeddededdc
w:ce	cbmcjjmhhaeia
w:cebu	kcccdcqbccbdb
w:ceci	cccdcdcdccodb
w:cediamo	aaabpZZZbaabZ
w:cedo	abbbocacbccca
w:cedons	ZaZbpbZaaabbZ
w:cela	nbnbccmckccdb
w:celebrating	aZZaaaYYaXooY
w:cell	bpZabbZaanaak
w:cellar	jbbclcfcbnbck
w:celle	pbZbbaZaaZnbY
w:celui	jbacmnabbpbbY
w:celula	ababbbaabaoaZ
w:celular	YaZaaaobaZnaY
w:cement	jmlbebZbbbcbn
w:cena	ZaZnbaZlbnaai
w:cenno	acabccZboacba
w:censos	abacbbaobaaba
w:census	pbmaccZbbbccb
w:cent	jbdcqfddcbmca
w:center	ailbcoablaalj
w:centers	Zbpbbaanbabba
w:centimo	bobccccdbdcda
w:cento	acccmbobccbca
w:central	pbacccpbccaba
w:centre	dnabcjceijmfc
w:centres	ikkcccmmbgbca
w:centro	cscdddbccclca
w:centros	bbocbcabcbbca
w:cents	kbbbcaoabbbcm
w:ceo	jffbncccccodb
w:ceramica	ndbdddndcdddc
w:ceramiche	ZcbbobZbbabbY
w:cerca	ameclhkbiacmb
w:cercando	alabnalbnabbY
w:cercano	ZapbababZabbZ
w:cercate	bcacdcqccbbcZ
w:cercavamo	eodeeeddedeee
w:cercavo	bdcdcdcdccodc
w:cerchi	bcodddbcbcddc
w:cerchiamo	dbcolkaibbkca
w:cerco	labddlbcpbcca
w:ceremony	nbabcbZocjbca
w:cero	acbcccoccbcca
w:cerrada	deeeeeeeednab
w:cerrado	pbbbcamabbbaY
w:cerramos	abcbobabcbacb
w:cerrar	aYbcpbbbbcbca
w:cert	bcccccacoamda
w:certain	ccpdddcdcaddc
w:certifiante	bbbbbZaobabZZ
w:certificado	mddddcccldndb
w:certificate	acdbebcoobnka
w:certificates	ZmhbcanbpZbbe
w:certification	bbjamokbiebcb
w:certifie	bZacaapbbbbaZ
w:certified	cdaabasofbjbZ
w:certify	ndccccmddccdd
w:certo	aonabbZaaaaaZ
w:cerveja	bbbcocacbcccb
w:cervezas	abbbaZbocbbba
w:ces	acbcncaccocaZ
w:cest	cdcddcccdcndb
w:cestas	bcbcocbccbbca
w:cet	lbZZbbjpaZamX
w:cette	ebmbbbiajnbmY
w:cfa	cZeddoccdddda
w:cfi	bcbccamobabba
w:cfo	enabkjfbobica
w:cfos	YaeZaakmZYbpY
w:chacun	cdcddkcbdcbdr
w:chai	ndddddbdddded
w:chain	hkjoeblbkbaca
w:chaine	bcbbcbbodbccb
w:chains	ZamqmZXacaabY
w:chair	bobjobbbbaccn
w:chairman	ZaZapnYYbabcb
w:chairs	bbabebcpbambn
w:chairwoman	Zqabcbaabbbdb
w:chaleco	bcbcbaYobbcbZ
w:chaleur	acbocbbbbbbaZ
w:challenge	bbqcndabaaccb
w:challenges	acabccqbbZbcb
w:chama	Zbccccoblbkba
w:chamada	albpcaambbbbY
w:chamado	bbbbccabcaaZp
w:chamar	ZbpbbbZaaZaaZ
w:chamas	ZbabbbabcbobZ
w:chamba	aambabaaoabbZ
w:chamber	ZYnaZaZpbbacY
w:chambers	acabbbZbpalca
w:chambery	occcccbccdadb
w:chambre	bddddcccddddr
w:chame	bdddebcdddpdb
w:chamou	bbpcccacaacbb
w:chance	lbfcjajcsbaba
w:chancen	aaZbbaabZaapZ
w:change	adqcjccchcbhn
w:changed	cdpjbbciajdkd
w:changer	bbcbdnbcoccdb
w:changers	YZYaanYpZYaaY
w:changes	mcccbckdcacmo
w:channel	lbbjmaanbakba
w:channels	cbobadkcccddc
w:chantier	ncccdbbbbbban
w:chaos	ZZacqbZbZZbcZ
w:chapeau	aaaabaZaapbZY
w:chapeco	cccZdobacbbba
w:chapter	kbibckZpblbcj
w:chapters	dbZabmknaXbcn
w:chaque	ZbamaaYpaanaX
w:character	paaaabYZaaobY
w:charge	jdadcfqmgaidb
w:charged	bcbbdbZbcbZop
w:chargee	occcccbccdadb
w:charges	hbakcdpjcbbcm
w:charities	ZbacpcmclZbdb
w:charity	nkcfbdcnkalcZ
w:charla	acbbcnaibobbY
w:charlamos	abocbbabcabba
w:charlotte	nnZccdadddddd
w:charmingly	ZbpbaaZaYlaaY
w:chart	laZbabXqYlaZd
w:charter	onanbZZbbbbba
w:chartered	lobcccbdcccdc
w:chartering	acnnbcaccbdec
w:charts	jbZabkXlaqaaY
w:chase	pnabbaZcaZcdb
w:chased	YbYbacrbaZbbZ
w:chasing	ZnabbbqaajbbY
w:chasseur	cdpcddbdcbccb
w:chat	djmbfdckckdla
w:chatbot	lZabobZZbbbba
w:chatting	ZadcnbkbaZZoZ
w:chaussee	cdddedcdddddo
w:chave	bcbbbcpbabbca
w:che	iffhkcebmlbcd
w:cheap	daZnbbqaaZaba
w:cheaper	babcbcrbbbbbo
w:cheapest	bdddddkddcddq
w:checagem	pdddeeceeedec
w:check	mechcecccbmkm
w:checked	lbabbbolbljcZ
w:checker	obaccbnccccdZ
w:checking	mblnccZanlbbZ
w:checklist	jcbbbbqYbbbba
w:checkout	obambbYobaaba
w:checks	jbahbbmajZqbe
w:cheeky	YnlbbbYbqYabZ
w:cheerful	bcdccmbbdccdn
w:cheers	bcicckkdloccZ
w:cheese	lnZiZlalamabb
w:chef	nmbccjabnjjcZ
w:chefe	bcbccbabcnnbZ
w:cheffe	bobcbbabbabbZ
w:chefs	abqbcajnaYbbY
w:chega	bcccdbbbcmbaq
w:chegada	bcccdcccdbcco
w:chegam	ababbbabcbobZ
w:chegar	abacbcabbanbn
w:chegou	XbbZbZZabaapX
w:cheguei	aaZbbbZaapaaY
w:cheia	abcbcZpZcbabZ
w:cheio	aaaabbaabpaZY
w:cheiro	ncdeddcdddddc
w:chemical	Zbmccoaaacbcc
w:chemin	bbacbabaoZbba
w:chemist	amdkmckckbhba
w:chemistry	akacmgZZZZbqY
w:chemists	Ylnbnalabbbba
w:chennai	aqabcbpbbZbcY
w:cheque	ebcklbabcbqce
w:cheques	aqbmkcabbcbbZ
w:cher	cdcdddodddddc
w:cherche	mjbcmicckcccl
w:cherchent	ddqdddadcbdda
w:chercher	acccdcbbccbbo
w:cherches	ccqdcdcdcbdcb
w:cherchez	ZZobbaobZbbbY
w:cherchons	ZaappaYbcbacZ
w:chere	bcddndcdddcec
w:chers	cddddcccdcddn
w:chess	YZZabaXoaoaYl
w:chevres	ccocbcbcbbccb
w:chez	kjjcccdcobeck
w:chf	lnboclbcccccc
w:chi	bbblmemfkabbj
w:chiacchiera	aboccbbacbbcZ
w:chiacchiere	ccccdZbocccdc
w:chiado	bbobccabbabaZ
w:chiamarla	aaqZaaZaZZbZY
w:chiamata	acbccbabapabY
w:chiamate	bcbcccbocbcbZ
w:chiami	obcddcbdcccda
w:chiamo	aanbbaZanYlaY
w:chiara	anbcccabcYbbq
w:chiaro	bdccdbcacocbZ
w:chiave	ababbbabbapaY
w:chiavi	abaccbabbZbZp
w:chicago	mkeciedddncea
w:chicken	baacodbcbkccb
w:chicos	bbcbbbbbbbbbo
w:chiede	cddcdacdddcdq
w:chiedo	ablboZZakabbZ
w:chief	bqdjobYbakbba
w:chiefly	bdccenccdcdmd
w:chien	ddcdddccdcdcp
w:chiens	ababpaZabYaaZ
w:chiesa	dedeeedcecddn
w:chiffre	ocddddcdddccc
w:chiffrer	bcbcbcocbbbca
w:child	Zbamchckbambp
w:children	lkafckcojaeba
w:chili	cdcdddccdcddq
w:chilometri	eodeeeddedeee
w:chino	obbbcaaZbabbY
w:chirurgien	accccbpcadcda
w:chirurgiens	bobdccbccbccb
w:chiudono	bccccYbocabbZ
w:chiuso	ZZZapaZabalmX
w:chiusura	aaZbaYZZqZaaZ
w:chloe	jdjegcjccccpb
w:chlor	bnmcccbcacccb
w:chlorine	ZbocbcZcoZcda
w:chocolate	plbcbcacbjccb
w:choice	oakocnZabaZbZ
w:choir	cjabbmZocebbm
w:choisissent	bcboccbbbbbbZ
w:choose	eecnnicabZchj
w:choosing	bbZabnYaonabZ
w:chorale	bccddcbcdbcco
w:chorsanger	bbZcbcabbobbZ
w:chose	mcbclbacbXccq
w:chosen	ZbabbajZbZpbn
w:choses	bcbcmcbcbncba
w:christchurch	cdjdddddeneed
w:christening	ZbacccabbZcdr
w:christmas	kmadabclkldbd
w:chrome	ddcdddccdbcol
w:chuck	ZbZcccaboZcco
w:chuffed	ZbZcabobnZbca
w:church	apbccaabbbmcm
w:churn	kaZpbZhanYaZl
w:churrasco	cdbcdcbccnccZ
w:churros	bbbbcbaobabbZ
w:ci	ecbcjcjhnjbbm
w:ciao	kkmddckdcikbb
w:ciascuna	aaZqbaZaaabaY
w:ciberseguridad	bcccbaaocbbbZ
w:ciclo	YaZZbnZnaZaaY
w:cics	qbbbdbccccbcb
w:cidadao	bdddddccdcadp
w:cidade	akbccbbboabbl
w:cidades	ZbbbbZZobaabY
w:cider	qbbacZZbcbbca
w:ciel	ZbbbbbapaaaYZ
w:cien	cddbccbddcoca
w:cientifico	dncccnbcccckZ
w:cientista	cocdddcccccob
w:ciento	ZbbbbpYbaabbZ
w:cierra	cddbccbddcoca
w:cierto	bdodccnccZcca
w:cijfers	pbZbbaZacbbbZ
w:cima	bccdccbcdboca
w:cimenterie	bcddnccdddceb
w:cinco	dbblbnobaljbZ
w:cinema	cmbdddbccbcco
w:cinq	ambccboccbbcn
w:cinque	pbbcccbcccYcn
w:cinta	odcaccbdddcdb
w:cio	kabbcaomcbbcY
w:circa	labobYZbbbabY
w:circle	aahabaanalrbZ
w:circles	aaZcocabakbca
w:circling	bccccdZadcpdc
w:circumstances	abrccdZcaacdc
w:circus	dllZmokYaZabY
w:cis	noZabZYbaaabZ
w:ciso	aanbacobbbacb
w:cita	ccccdcccccbcq
w:cite	ddbddabcaodcc
w:cited	bbacccabYqcba
w:cities	lbnmddZcdbcdc
w:city	hkjbeibjjjdcj
w:ciudad	abocbcacbbbca
w:civil	bpacblkbnabcZ
w:claim	nabbbbkbbbabq
w:claims	jfijkemabldfa
w:claire	ombcdbbbcbccb
w:clara	cccdmdbccWdbr
w:clare	bcbncdZccncdc
w:clarinete	YbbabpaabbYbY
w:clase	cccddabcccccq
w:clases	abcccpabbaccm
w:class	ccabbqZclnbjh
w:classe	cZdddoccdddda
w:classes	dmbabqZYbaabh
w:classified	Zbaoncacbbbca
w:classmate	YpabbZoZaabca
w:classroom	paamcaZbcambZ
w:clause	acbjcdbcbbccs
w:clauses	omccdcccccdda
w:claves	bcbbccbbcbobZ
w:cle	abbbcbqaccmba
w:clean	ckabbapmlalbb
w:cleaned	raabaaZabZbcZ
w:cleaner	abbbbbabpkcal
w:cleaning	miacebnbbacco
w:clear	ebbjbZZmmnjcb
w:clearance	ZkeaccZbbbraZ
w:clearbrook	fnacbcmcllcja
w:cleared	omanbaZabajbZ
w:clearing	bcbdcnbccnccl
w:clerc	bobdacdcccddb
w:clerk	cabncaabcbocm
w:cles	bbacacZbaabbp
w:cleveland	lbbbcbaobcaba
w:clever	ZZlbobYbYqbbZ
w:clic	aaababaocaZbZ
w:clicca	bcadccbcbacbo
w:click	Zdafbdjpbcoaa
w:clicked	ZZabbkZaZmaoY
w:clicks	ZllcZbnbmaecb
w:client	mginccdddcijb
w:cliente	ojbidecdicdld
w:clientes	bcpchbpgcjdbZ
w:clienti	hbbbbaobnambZ
w:clients	ccnjddoijcccb
w:clima	YpcabaZaababY
w:climate	qdbdbbaccmddb
w:climb	placbcYmbabcZ
w:climbed	bacdcdnccmcdb
w:climbing	lbacacYonZbaZ
w:clinic	gpknbakahakbZ
w:clinica	sbZbbbkbYZaaZ
w:clinical	cnjfkkakbfbea
w:clinicas	lbmcbbobbabbZ
w:clinici	deemeedeeeeee
w:clinician	acbmdbocdccca
w:clinico	cndlddcdddcdc
w:clinics	Zjoomaaelabca
w:clinique	qbbcdXacoccca
w:clinker	abmcbcacbncdb
w:clip	abacmbnYcZbdo
w:clips	acbbcaomcbbdb
w:clock	cccdcblpdbcdY
w:clone	Zbbcccmbbbrca
w:clonez	bdddddcdddndb
w:close	kdafdbjlcbcoe
w:closed	aeaclbZamajpo
w:closely	dlcemdcddeded
w:closes	ccamkbakkakoc
w:closing	ipjbmbcZlXbbh
w:closure	acacccaadonaa
w:cloud	jmddchlijccia
w:cloudarchitect	kmcdddjdbcdoa
w:clt	brjdddcdccdcb
w:club	mabbbbeoefebm
w:clube	pdddddcdddddb
w:clubhouse	bccccbbadacbq
w:clubs	aaZnbpYZbYamZ
w:clue	oaabncZaaZbca
w:cm	ZbaZcbYacpZbl
w:cmo	oocdcdbcccddb
w:cnc	Znbbbbobcabca
w:cnrs	apZbbbacaabbZ
w:co	jdccriedcccdc
w:coach	aaZdbqnbbcdhm
w:coaches	ccbccdocnbcdc
w:coaching	amZobZmmbYbbZ
w:coado	bbabbcaobZbba
w:coast	jnleicacbeccl
w:coating	ccldddbcboccc
w:coberta	ccbcdccbcbcbo
w:cobol	oambbbncbabca
w:cobra	beddeccdedddr
w:cobrado	ccedeccdddned
w:cobramos	bbZcccqbbbbbZ
w:cobrar	bbccccoccbbca
w:cobraria	YZapaaZaZaaaZ
w:cobras	YaZaaoYaaZoZY
w:cobres	aZZbapZbZZaaY
w:cobro	bcbdcdqbcdcda
w:coche	nnabcbaababZn
w:cocido	dddeeeddededo
w:cocina	YoaabaZbaaZZn
w:cocine	abaobaabbbabZ
w:cocinero	bnccdcbbcbcco
w:code	ecbclebkbcplc
w:coder	ZZYaoaYZZpZYW
w:coders	acabcbonccaca
w:codes	acbckbZbbasbd
w:codice	ZZZZaZlZaZonW
w:codigo	ZaZamZYZaYrnY
w:coding	jaaibZkoammbY
w:coffee	cmnbjclbfkcce
w:coffees	aaYnmbYapaabZ
w:coffrets	ababbbpbcbbcY
w:cofinanciado	bobbcbbcbbbcZ
w:cofondateur	dbeendddeeeec
w:cofondatore	eaeeneeeeeeed
w:cofradia	ddddndcdddced
w:cofundador	daeendddeeedc
w:cofundadora	eceemeeeeeeed
w:cognata	ocbcccacbbbca
w:cognome	dddddddddcnbb
w:cohort	abcbaploccZca
w:cohorts	Zbdcdpbaddddc
w:coimbra	ZbaabYZraZaaX
w:coin	aZbbcbZbcbqaa
w:coince	ZbaacpZaaaabZ
w:coincidamos	ZaZbbaZaapaaZ
w:coincide	aZZbabaaZZZpY
w:coincidenze	bdcdddcdccodc
w:coincidir	dedeeepddcded
w:coincido	abababZaapaZZ
w:coins	aZZaaZXmaZsZW
w:coisas	obacbcadbbbcc
w:col	ZaabnbZbbjobk
w:cola	ZaZaZaaqaYZZY
w:colaboracion	odecebbdedadb
w:colaborador	abacbcabbabqZ
w:colaboradores	occccbbbdccca
w:colaborativa	aaabbbaabapaZ
w:colas	deeedenddeced
w:colazione	ccccacbacbcco
w:cold	alaocbhocebbi
w:cole	accbcnbacbbcm
w:colega	bobcabnbcbbba
w:colegio	Znbccpbbccbcb
w:coles	ocacccbcbbcda
w:colgue	bbbcccbbcoccY
w:colin	ebaobbZababbo
w:colis	acbcdcjccbhar
w:collaboration	eamccaoabmbdc
w:collaboratore	cocdcccdcccbb
w:collaborazione	occbdabcccZca
w:colleague	jglfelallcbib
w:colleagues	bblchedqdecda
w:collect	kbecbbkdblbcq
w:collected	lbabbcbbbacbr
w:collecting	ZaqbdbZlZobbb
w:collection	naZbbiZmbkdkd
w:collections	nakmbambaajca
w:collega	kpbdeckcceibe
w:collegamento	cdcddeoddcmdc
w:collegarci	bbaccdabcocca
w:collegati	acccdcbcdcocb
w:college	acaabsZlmZbbZ
w:colleges	acbcccnncbcdc
w:colleghi	abaccZbaapbaY
w:collego	aaaccZbaapbaY
w:collegue	obbcccbcbcdba
w:colliers	cbcdndbdcccdc
w:colloque	ZbbacZZpbbabY
w:colloqui	bobcbcbbcbbcZ
w:colloquio	aalabaZaramaY
w:colloquium	aaZbbZaqbabaZ
w:coloc	bcdddbcbddddr
w:colocado	cbbdccocbbcca
w:colombia	aabacapbbabaZ
w:colombo	Yabbbbqbbbbca
w:colour	ocbbbcfbcbacm
w:colours	ZbZcbbobapaca
w:colpito	cdpdddldccdZc
w:columbus	mmbdddcdddcdc
w:column	YababrYoadZam
w:columna	ZbaaboZabaaaZ
w:com	jjjdgbijcdkgf
w:comando	bbbcdcbddcocc
w:combien	ocZcccacabcba
w:combina	occcdbbcccbca
w:combo	dedeeedeednee
w:comboio	abaacaaocabbo
w:comboios	abaaaoaabbabZ
w:come	flhdifenfcccc
w:comeca	bbacdbnbabbcq
w:comecar	occcddcdddmdb
w:comecaria	ZaZaaaZZpZaaZ
w:comece	baccccbbcbocZ
w:comeco	bbbcocbcbcccb
w:comedor	ZbbaboZZbaabl
w:comemorar	cceddcbdddndc
w:comentario	nbaccbZobaaaZ
w:comer	bbbcccbacbcbp
w:comercial	aobcccbcbcbcb
w:comercios	deeedenddeded
w:comes	hblbjbjkdclbm
w:comfortable	darbccacaaccb
w:comida	naaobaabZaabZ
w:comigo	aobcccbcbbbba
w:comincia	ccbdddbccadcr
w:cominciare	ocbcccacbbbca
w:coming	eiocebciekdbi
w:comisiones	bobbcbbccacca
w:comissao	ZnbbbbobbbYbZ
w:comitato	ZaZqbaZaaaaaY
w:comite	ZoanbbaaaaZaY
w:command	ZcbapaXabaobY
w:commande	bbabbbabbabYp
w:commandee	ddcdddccdcddn
w:commander	bcddnccdddceb
w:commandes	acccccoadccca
w:comme	boeccmbblecbj
w:commedia	ZbabbbZobaaaZ
w:commence	baadcccbZaccr
w:commencement	qcbccabacbcdb
w:commencing	lbedencdeeced
w:comment	aabkbbblioapa
w:commentaires	dccedecepeeed
w:commentare	bbabbbaobabbZ
w:commente	abZbbaZZaYasX
w:commented	babndcabbbbpk
w:comments	jbZlcbbabkbir
w:commerce	icemncbhkicca
w:commercial	ckclpbdbecbca
w:commerciale	babcocbacbbca
w:commerciali	aZaaobZabaZaZ
w:commercialista	pbZcccacbacca
w:commercialiste	bbbbbbaobabbZ
w:commercio	bqcdedddddddc
w:commessa	bbbcccocaaccb
w:commissie	aobbcbZbbZmbY
w:commission	nebhiknabckbb
w:commissioned	aaombbZbbkbca
w:commissioni	decdeepeeceed
w:commissioning	nbcccncccccdc
w:commissions	baccbboZcbmca
w:commit	ZZoaaaYZaoaZY
w:commitment	dmmmclZacbccc
w:committed	aabbrcZccccdb
w:committee	mkbocibachcck
w:committente	kccodcbcdccca
w:common	abZbbbobaobba
w:commun	abacobabcpbba
w:commune	bccccdobccccZ
w:communication	kbbndaamcbbcb
w:communications	YnocbcabaZcdb
w:communiquez	ddddedddddnbb
w:community	bdokejapbacja
w:commute	YqYbbaZaaoabX
w:como	emlhjcdglbdfZ
w:comodino	cdbcdabcboccb
w:comodo	acpbccbbaabcZ
w:companera	ddddndceddded
w:companero	aapcccacbbaba
w:compania	bbbcccocabcca
w:companies	abqkncldjabca
w:companion	Zccacpjadbbba
w:company	dldjpcccmbeda
w:compara	aaapbZZbbbZbZ
w:compare	acbdbbnbboboa
w:comparer	cdbdddodddcdc
w:compartas	ZaabZaZaaYZpZ
w:compartia	bbacbbabbobaZ
w:compartir	dddcdccadodcb
w:compas	bcacacbbaoccZ
w:compensacao	aZZpbaZbbbabZ
w:compensated	bmbqccaccccdb
w:compensation	hmlncdZbbblba
w:compenso	bebhfnlkcckca
w:competence	acccbaacccoca
w:competences	pdddeecedeecd
w:competencia	boabbbbccacca
w:competition	plZnakYaaZZbY
w:competitor	Zambbbpbalaca
w:competitors	ababbbsbbibca
w:complace	crcddcacccccb
w:complain	YncnaaYbjnbbZ
w:complaining	bnacccaabjccn
w:complains	lccdbckccblcm
w:complaint	aaabcaZlnYpZk
w:complaints	lbanmZlabbZcZ
w:compleanno	bbbcccbbbobZY
w:complet	cdededcdddado
w:completa	aaaccapbbbbba
w:complete	cbejckcmdblna
w:completed	kbbkcdjaliinc
w:completely	ZbYbabobbobbZ
w:completer	aaaZbpZZaaaaY
w:completi	aaabpbZbbabbY
w:completing	nckdddadmacdd
w:completion	bbcpcbjfcbabj
w:completo	ccccccbbcabco
w:compliance	Zkcqdcibdcnba
w:complimentary	bcabccopaZbba
w:complimenten	bbacbcZbaoabZ
w:complimenti	bcbbcbnabmZbn
w:compliments	bcacccabbpZcn
w:compor	bnddddcdddcdc
w:compose	ZabbcoYaobbca
w:compra	Zbbobbbbcbbco
w:compram	cedneccededed
w:comprando	deeedenddeded
w:comprano	bcddobcccdcdc
w:comprar	cdccccaccZmbo
w:comprare	bdcdddcdccodc
w:comprarla	obacccacbbcca
w:compras	bcccccpccbkcn
w:comprendre	acapcbabcbbbZ
w:comprends	bcaddbbdobccb
w:compreresti	aabbpZZZbabbZ
w:compresa	bccccobbcbcca
w:compreso	bmccdcbcbcccp
w:compri	bbbocaaZbbbbZ
w:compris	bcccdobbdccco
w:comprise	nkbacjnbcbbcZ
w:comprises	kcccdmidcccco
w:comprobado	acccbaobbbbcZ
w:compromiso	dedeeeodecded
w:compromisso	ccncdcldcacdc
w:comprovante	ccedeccdddndc
w:comptable	abcddcmccbcbo
w:compte	Zblblaabcaqfb
w:comptees	ZbbacaZpbbabY
w:comptes	oddddbcdccccc
w:computer	laibbmbecepbZ
w:computers	naZaaaYapZabX
w:comum	abZabbZabqaZY
w:comun	bcacccbbbocbb
w:comune	bnZcccabblcbn
w:comunes	ababaaYabpabZ
w:comunica	cocccccdcccbb
w:comunicamos	ccedeccdddndd
w:comunicarle	crcddcadccccb
w:comunicarlo	ZZZZaZYZaZZpY
w:comunidad	ccdddbcodccca
w:comunitaria	YabbbbZpbabaY
w:con	jhdilbjfeimcc
w:conceived	cddccdpbddcec
w:concept	pbbclbZcbccdb
w:concerned	nnacbbZlbabda
w:concerning	bcbkdchbapccl
w:concert	kaZZniYqajZaY
w:concerts	obbmbbjbcbaca
w:conclude	abZbpbiababca
w:concluiu	baobbcabbbbca
w:concordare	obbcccbcccccZ
w:concorra	boabbbbaaaaaa
w:concorre	YabbbaZpbabaY
w:concorrer	dpdededdcdedd
w:concorresse	bobcccabcbbba
w:concorso	bobcccbccbcca
w:concours	YZZZaoYoZZZZX
w:concretado	oeeeecddeedee
w:concrete	YaplaaYocYZaY
w:concreto	bbocccacbbcba
w:concurrent	abaabbqbbaZbY
w:concurso	arZbjaZalabaY
w:condition	jdccmdbckbcdm
w:conditions	oobcccacbbabZ
w:condiviso	acbcccbbbacrZ
w:condizioni	ocbddcbcdccaZ
w:condoleances	bbacbbaaaobbY
w:condolences	ZaYbbaYZZraaX
w:condomini	cccddccccbdbo
w:condominio	pbabcbababcba
w:conducido	ccbdcdccocddb
w:conduct	Zbbacapaacccn
w:conducteur	occddbbdbdcdb
w:conducteurs	bobccccbcbZcZ
w:conducting	Zbarcbabcaccb
w:conductores	ZaaabpZaaaaaZ
w:conducts	bcdZdpbcddddd
w:conduzione	bobbcbbccccca
w:conectado	ccedeccdddndd
w:conectar	bbZbcbabbmcqY
w:conexion	nddddddddcddb
w:conference	ccacbobcbmmbk
w:conferencias	ZaaZbZZpbaaaZ
w:conferma	bccddbccdbqZY
w:confermarle	bobcbbbbcbacY
w:confermata	addcdcccddddq
w:confermato	ZaaobZaabZaaY
w:confermiamo	cdddddccdcccp
w:confermo	qbdeedcededcc
w:confesseur	cdcdcdddccndb
w:confession	abmccoZbbbcdb
w:confidence	ZlqjciZbakmca
w:confidencial	ZarZaaYaZZaZY
w:confidencialidade	abcocbbbcbbcZ
w:confidential	ahpoccaccblbb
w:confidentialite	acbocbbbbbbaZ
w:confidentiality	abmmcdbcccmdb
w:confidentiel	dddeedddddnbb
w:confidentielle	ZapabbZbabbbZ
w:confidenza	bobbbbbccccca
w:confie	apbccZacccccb
w:confier	qbbcbbacbbbbZ
w:confira	abbcbbaocabaa
w:confirm	jfijdlccccmlb
w:confirmada	ddddedccdcdcr
w:confirmamos	cdccddccdccco
w:confirmar	occdddbccccbm
w:confirmarme	ZaapbaaaaaabY
w:confirmation	ecccdkbbcbnbp
w:confirme	albbcbabbbpYm
w:confirmed	ajjgcbZcbakon
w:confirmee	bcbbcbZacaaoi
w:confirmenos	apbbccbcaaaaZ
w:confirmer	cqddddaddccdb
w:confirmes	bacddcrcccdcb
w:confirmez	cdddddddddpaa
w:confirmo	accncbcbccbca
w:conflict	occlcbbdcccdb
w:conflito	accodabcdccca
w:confratello	cnddddcdddddc
w:confrere	cdbdddodcdcdc
w:confrontarsi	ZabpbaZbbabbZ
w:confronto	nddecececddec
w:conge	nddeeccccdeed
w:congedo	ocdddcddcddda
w:congrats	bhhccijbbqanY
w:congratulate	ZZZcbbZaZpboZ
w:congratulations	ccjcbblbilmld
w:congratulazioni	YbabbbaaaqaaY
w:congres	ZaZYboYYZpaaY
w:congreso	bcbbcbaocabbZ
w:congress	jelbcalmbmhcZ
w:congresso	bbbZcpbacbbca
w:conheca	ZaYaaZZZZYZpY
w:conhece	abalcbabpbbca
w:conhecemos	bbabcbaacobbZ
w:conhecer	aaqbbbZbaabaZ
w:conmigo	bncddcbccodca
w:connais	cradddcdcccdb
w:connaissance	YaaaZaZaZaapX
w:connaissez	bcbacbcccdocb
w:connait	dccedecepeeed
w:connect	bbafcccbkqmla
w:connecte	bdddddcdddndc
w:connected	bbcbcbcafqbpZ
w:connectez	YaaaZaZaZaapY
w:connecties	bcbbbcabcocaZ
w:connecting	dfjlcdlidmdba
w:connection	ccaeccfcbqmeb
w:connections	aaYnbbdaYbaqZ
w:connexion	cccddccccbaoa
w:connosco	acccdcnccaZbo
w:conoce	bocccccdbdcda
w:conocemos	deeedenddeced
w:conocer	bobccccdcdcdc
w:conocerla	ddcddecdcdnec
w:conocernos	cbrcddbdcbdbb
w:conocidos	ZZZaoZXZaoZaY
w:conociendo	abobbcacbbbba
w:conosce	acbmddacnbccb
w:conoscerci	aaZbbbaZaoaaZ
w:conoscerla	ZboacaabbbbbZ
w:conoscerti	apacbcbbbbbbZ
w:conosciamo	abacbbabbobbZ
w:conoscitivo	acobccbbaabcZ
w:conosco	comdddccccccb
w:conozca	ddddndcdddced
w:conozco	abbcbYaapZbba
w:conscience	aklbobZabZbca
w:consegnare	bcbcccbbcacao
w:consegnato	bdcdddbcccbdo
w:consegne	decdeepeeceed
w:consegno	ZbbbbapabaaaY
w:consegue	pdccdbbcccnca
w:conseguimos	ncdeddcdddddc
w:conseguir	cdccddrcdcdca
w:conseguiu	abacccpbaabao
w:conseil	nbabbaZabobaY
w:conseils	bcbacbbcrbcca
w:consejeria	occcccbcccbca
w:consejo	aaZqbaZakZabY
w:conselho	ZbapbaaanaZaY
w:consent	ndccddbedcmed
w:conservation	aanbbaZoZZbba
w:conserveira	aocbcdbcddcdb
w:conserver	cdccdbcbedobb
w:conserveries	ZaYYpZZZZZaZY
w:consider	clnijlaclcbfa
w:consideration	ccmcdmcbmcccc
w:considered	bjlccdnincbbb
w:considering	ccmodcZddbccc
w:consiglio	bbabcbabmXbrY
w:consigo	aboaanYaamaZX
w:consiguio	ccbdccbbbaccp
w:consiste	cdddcdbdccodZ
w:consolidated	nabcclmabbbca
w:consorzio	eodeeeddedeee
w:constituye	bcbobbbcZbbca
w:construction	ciabbbdqdanaZ
w:constructoras	ZaababaaoZbaY
w:construire	bbcdndcdcccdb
w:consulente	lecddcmcccckl
w:consulenti	qdccddbdddddb
w:consulenza	nccnddcdddcda
w:consult	oaZqaYWaZaZbZ
w:consulta	bcbnccjbcbblm
w:consultancies	abibccrbcbcdb
w:consultancy	nkfpbcZcdbcdc
w:consultant	llbncbbccbdkk
w:consultants	cblecbsgcbbcc
w:consultation	bccscblbceccb
w:consultations	cccldcabdcodd
w:consulte	bcacddbcdbmpZ
w:consultee	daaeeecdcddqa
w:consulting	ddisdadbcbbcc
w:consultivo	ZaaqbaZabaZaY
w:consulto	bcbocabbcbcbZ
w:consultor	aabbccZababZq
w:consultora	lnedddcdeddlb
w:consultoria	pcdbdbacddbda
w:consumables	abbmccobcbcbb
w:consumer	XZZoaoYYaZZaX
w:consumo	ocabcbababcba
w:consumption	bcbdddmcdncdb
w:conta	kdddddkddcpab
w:contabilidad	bocccccdbdcda
w:contabilista	qbcddcccddddb
w:contable	aaabbbaboabba
w:contact	ddnccdcchklkc
w:contactar	cccddcbcdaabo
w:contacted	Zaocccaacbbob
w:contacting	akmcccdbbejbn
w:contacto	nclcccbbmjcaa
w:contactos	ZaZbbaZaonbZZ
w:contacts	ababbaiilmpjY
w:container	iaagicocbllca
w:contame	bbocdcbcbbbaZ
w:contar	ZkrabmZaaZaaY
w:contarle	dddddecdcdnec
w:contas	YZYZoZXZZYoYX
w:contato	naocccbccbccb
w:contatori	cdcddccccbdcn
w:contatos	bbZabbabcpbaZ
w:contatti	bcaccdaccodca
w:contatto	cpbdcdccbmccb
w:conte	deeedenddeced
w:contemplate	bbqcccZcaaacb
w:content	ZdmbkdYYljboi
w:contente	bobcccabcbbba
w:contento	bbobbbZbaabaa
w:contents	aaaacbYoabaZo
w:contest	bccdkcbldaobk
w:contesta	cccddbbcqcccb
w:contestas	odcdddccccadb
w:conti	abbboZZZbabbZ
w:contigo	abpccnabcZbpZ
w:continua	boddddcdddcdc
w:continuar	ZaZabaYZaZZpY
w:continuation	abmcdcZccZmbn
w:continuativo	obdcdbbcddcdb
w:continue	kmcabbeanhdbZ
w:continued	bcZbdbbccrcac
w:continuing	mbbacZYZcmapY
w:conto	Zgobbajbaamak
w:contos	abbbbbaobaaaY
w:contra	bcbcccbZcbbco
w:contrabbassista	obbccbbbccccZ
w:contract	mmicdccchbhdm
w:contracting	ammbcbbcZrbbZ
w:contractor	njdbecnecebck
w:contractors	kcjcfcnlccjcb
w:contracts	anlhchnbmaccZ
w:contractuelle	bpbcccbcbcZbZ
w:contractuels	coZcccacbacbb
w:contraire	bbacbcZbaabbp
w:contrasena	cdcddcccdbkma
w:contrat	bocddcccccbbq
w:contrata	cpbeddncddccb
w:contratacao	mbccocacdcbda
w:contratacion	abcbobabdcbcb
w:contratado	ZZZbaaZaoZpaX
w:contratam	acodccbbbbcca
w:contratando	dnddeddddebec
w:contratar	nbacbcqcmbbcZ
w:contratarem	ccbcddocccccb
w:contrate	bbacbbpbaabcZ
w:contratista	racdccccddccc
w:contrato	jqdcdbbcccecn
w:contrats	cdbdddodcdcdc
w:contratti	boccccaccccca
w:contratto	enccdlbcjccbo
w:contrazioni	bcccocbcdccda
w:contre	lbbocaZbbbnaZ
w:contributie	cddddcccdcccp
w:contribution	abamcapZblabk
w:contributions	ZbabbaYnbjobY
w:contributors	abcccXoncaabn
w:control	kmbocbdccacbk
w:controle	pdcdddccdcccl
w:controleurs	acccdqbcccccZ
w:controleuse	iocdddcdgcdmb
w:controller	lnbdddeckfdfd
w:controllerin	jocddcccfccna
w:controllo	nmcdddddddcdb
w:controls	ncbdddbddnddd
w:convaincre	ZaYZpaZaZZaaY
w:convalide	boccdcddcccdb
w:convegno	eodeeeddedeee
w:convenience	lbaidllcnbccd
w:convenient	ccfcddpccadcc
w:convenio	bbbcbbacobcba
w:convenir	cdcnbdddddddc
w:convention	aaaobaZbbabbZ
w:conventional	mdccndaecdded
w:conversa	kbbpcZZacbaaY
w:conversamos	aabaobabcbbba
w:conversar	aonmccbccccbb
w:conversation	bknkbdfbbccpZ
w:conversations	abmndcnccbcjb
w:conversazione	ccddddocddcZb
w:conversion	nccdddleddcdd
w:converso	abocddbcbacbb
w:convertible	bbaapcbbcbccb
w:convertirias	ZbaabpZabaZaZ
w:convertirlo	aaacobacabZca
w:convey	dccecdbdcpdec
w:conveyancing	aocmcbZccdbdb
w:convida	abbocaabbaZaZ
w:convidada	cdcddbbocbdcb
w:convidados	accbcZbocbcba
w:convidamo	ZaaZbZZpbZaaZ
w:convidamos	bccbcpbZcabbZ
w:convidar	bccodbbbdccdb
w:convidou	bbbcccbbbabrZ
w:conviendrait	cbmddeodbcddd
w:convinced	acbabnnbbbccb
w:convite	bmbacnbacabpY
w:convoca	ZpbbbZaabbabZ
w:convocada	codddccdddcda
w:convocatoria	bocccbbccbccZ
w:coo	naccmdcededed
w:cook	bnecbmabbjcdm
w:cookbook	obacbnabcabcc
w:cooking	aakcbpbbaacca
w:cooks	kbccnaancbbdb
w:cool	abcbocaacamcc
w:coop	cpbeeddeddddc
w:cooperation	akocdcaccbkdm
w:cooperativa	aobbbnebkbbbZ
w:cooperativas	ZaaoaZYaboZaY
w:cooperative	qfbbmbaababcb
w:cooperativo	aaaobaabbabaZ
w:coordination	ndddedbdediee
w:coordinator	nmbccdbcfcidc
w:coordonnees	ddddedddddnbb
w:copenhagen	anZbbbaaaobca
w:copia	acbccbabbanbm
w:copies	ibbbceYpcaabm
w:copre	acccocbccccda
w:copropriete	ZaboaabbccacZ
w:copy	lhcbckalidlcg
w:copyright	accbdlbbcapZY
w:copywriter	ldccccpcbccda
w:copywriters	ZbonbbZcbaccc
w:cor	addcddabddcco
w:coragem	cdddnccddddec
w:corcho	bcbccbbocbccZ
w:cordes	ocbbccacbcccb
w:cordial	ccbedeadZpdcc
w:cordially	ababcYmqcZabY
w:cordoba	bbocdcbcbbbaZ
w:core	mlbbdlkdddccc
w:cork	YnZbmiaannbbZ
w:corner	adncbbobbdccb
w:corp	pabcddmdbccdc
w:corpo	boddddcdddcdc
w:corporate	abccdqlclbmZb
w:corporativos	abcbbapacaYbZ
w:corre	ZaZbbamnaZnaY
w:correct	kpbccckcclcda
w:correctamente	ccdeedcddcdqa
w:corrected	ljacccbcbZcdo
w:correctly	ldcdddccdnded
w:correcto	bbocbbabaabcZ
w:corrector	ZbbbbpZbcbZbZ
w:corrects	maZacbZccapbb
w:corredor	acbcbcobbbaca
w:correggere	ZbcZbpZabcacY
w:corregir	Yccbdobcccbca
w:correo	aaabbbobZZabl
w:correspond	dodeeeeeeeddc
w:correspondence	lbnbdmaccbbda
w:correspondent	YfYaaaZZZZZqY
w:corretor	baaccaobbbbba
w:correu	ocbcdcbdddbcb
w:corridor	pbbcccablZdcb
w:corriere	bcbcccabcacao
w:corriger	bcbbcbpcababY
w:corrija	aababoaZaaabZ
w:corrisponde	aZabbbZaZaaoZ
w:corso	abcbcmlocbabY
w:cortes	ccccccbacbcdo
w:cortesia	cddcdeneddded
w:corto	pabbbbbabbbbZ
w:corvane	ckcdccabcocca
w:cosa	dbrcichcbacbZ
w:cosas	abocbbabcabba
w:cose	nbbbbcbcmbbca
w:cosi	YZnbabiboabaY
w:cosmetics	ZZqabbebafmbZ
w:cost	ffbibcqmbbdcg
w:costa	ibccccqccccca
w:costare	obbbccbccbbcb
w:costaria	pcZcbbYbZabba
w:costerebbe	pcZcbbZbZZbba
w:costing	oZcbclobcbbca
w:costruisce	obbbccbccbbcb
w:costs	ceacjapnbakbk
w:costuma	YaabaoaboZabZ
w:costureira	pbbccabbbbcbZ
w:costureiro	obbccabbbbcbZ
w:cote	naobbaZaZZaaj
w:cotes	ZYqcbcZbZabbZ
w:cotisation	ccccdcccdcccp
w:cotise	bdccdcbccbccq
w:cotonou	cdcdddddccnec
w:cottage	blcddcbcdjadq
w:coucou	naZaapZaZZZaX
w:could	ldjedkjbmbccj
w:couldn	ebibcbZjalaqZ
w:coulee	bccddccbcccao
w:couleurs	dcceeecepeeed
w:couloir	acccdcbbdcbcp
w:council	mkcncbajlbbck
w:councils	adbccdpcdbdec
w:counsel	YpZocddbbbdbn
w:count	mcmamcambabbf
w:counted	abaobbnbamccb
w:counter	knabbbYabiabo
w:counties	ZZmabbZoaZaaZ
w:counting	mbYaaaapnZaaX
w:countries	ajmjjbenbameZ
w:country	liYlbbeamlmbY
w:counts	deabkbnlbkbck
w:county	ocefclfbdkccc
w:coup	pnaacaZbbbacZ
w:couple	ajqbkbnbaabca
w:coupons	bccccbbcccocZ
w:cour	ababbbabbbqba
w:courage	bcYccdocnaccc
w:courant	accccbpcadcca
w:courier	abbbbccecbtcZ
w:cours	Zbbccnaaaaabm
w:course	bbdccpenedbfd
w:courses	aibccoYncjacl
w:court	jmbobbbgieicc
w:courtier	cdbdddodddcdc
w:courts	anocccicbbbcb
w:cousin	fbkcpcbccabco
w:coute	obZccclcabbbZ
w:coutera	cdcdcdcdccndb
w:couvre	Zcbdccrdbdbdb
w:couvreurs	cZdddoccddcda
w:cover	oebbjelkkcbcb
w:covered	cqagbacbmlabY
w:covering	nlbnablbcbbbZ
w:covers	kcpcfbbbkakck
w:covid	bcbbbcaZconba
w:covoiturage	cccnccacdbbca
w:cow	bbbdclbcjZccp
w:coworking	aZZbYbZqbZbbZ
w:cows	bobdccbckaddb
w:cozido	dedeeedcdcddo
w:cozinha	YbaabaZZjaaom
w:cozinheiro	cdeeeaddddeeo
w:cozinheiros	bcacccqcbbccZ
w:cpd	ZoZabaZoaYbaY
w:cpf	abbbbabbccpba
w:cpt	pbbdeecdddbdc
w:cracha	babccbabcaqbY
w:crack	qbcZbcbdcbdeb
w:cracking	obbcdcndccccb
w:crane	jbpfmbeZbYiba
w:cranes	ZaYpaaZaqabaY
w:crashes	nbbbbbaabZban
w:crasht	qccdccccccccb
w:cravatta	bcacccoccabcZ
w:crazy	ZmYbpbebaYcca
w:cream	aaZcbbmbokbca
w:create	bjpdcdaccccdc
w:created	bojdddcecdddd
w:creation	nbcccpabccYba
w:creative	lbpdeebecdcde
w:crece	bqddddcdddddc
w:crecera	abqbcbaccbbca
w:creche	bbacmcabcabZr
w:creda	ZaabpabbZabbZ
w:credenciado	aZbbcbpbbbZaZ
w:credenziali	bccccbcccbobZ
w:credit	beajbjecdjnli
w:credited	ZblccbYZcnlnY
w:crediti	ZaaZaonaaZaZY
w:credito	abbpcbabbbbbZ
w:creditos	aaaobZZbbbZba
w:credits	acbbccoacaboj
w:credo	bdcdddcdcdndc
w:cree	aoYbbaoaaZaaZ
w:cremona	ZabbbapbbbabZ
w:creneau	dedcedodeeeec
w:creneaux	abZbaaZapZbaZ
w:crepes	ddddecdbddddp
w:crescendo	abpYbaZacbbca
w:crescer	ZbraaaYabYabZ
w:crescere	bbccdcqcdcccb
w:cresceu	cpdeddbdddedc
w:cresciuti	cddcddneddded
w:crew	bbjailllkdmbY
w:crewe	ccnccbbbdbdco
w:crewing	YbobZbnbbaabZ
w:crews	YabbbpohbZcbY
w:criancas	cdddddcddqdba
w:criando	ZbZapbaaaZYaZ
w:cried	kbZbZcZaaqbbY
w:crime	oZaabYYYaaobZ
w:criminal	bpcdddbdddced
w:crio	cccdcdccncddc
w:crisi	obcdddcdcccda
w:crisis	hccocZZncbZca
w:criteria	ndcmdcbcddddc
w:crm	ZcalbZsbcbZba
w:croises	ccadcdodbZccb
w:croissance	aapcbcabcbcca
w:cronica	abaaapZaaaabZ
w:cronico	ZaapaZZaaZZaY
w:croquetas	ddddndceddded
w:cross	jbkckkZkbobba
w:crossed	akjbbdkcbocca
w:crossing	bdmdcebdcndee
w:crowd	mbmacnZmbabbZ
w:crowds	odmdddbdcacdc
w:croydon	moacccZdbcccc
w:cruise	YZZZapXZYanaZ
w:crusca	bcddnbccddcec
w:cry	kbacceimkcbcl
w:crying	ZZZaboYbYpaba
w:crypto	eleicablcmnbZ
w:cryptobedrijf	ocbcccbcdccda
w:cryptomonnaie	acccbabcccoca
w:cryptowallet	aabbbcacdcocb
w:crystal	lbbcddoccdbcb
w:csm	anYcccocaabcb
w:cst	nlbdddbdbdcdc
w:ct	alaabbbboaaba
w:ctc	dqedddcdddddc
w:cto	cbncscacbbfcb
w:cual	oddeeededeedc
w:cuando	ebobnmajbZjaa
w:cuantas	nddddddddcddb
w:cuanto	paZnbadbZkaaY
w:cuarto	ceddebcdedddo
w:cuatro	ocboclbbcbbbc
w:cubo	ZbbbbpaabaabZ
w:cubrir	pcddddceeedec
w:cucina	bbZbbaaaoZbbZ
w:cuelgue	bcbbccbbcbobZ
w:cuenta	ZabbcaZocaqYX
w:cuento	YaZaaopaaZZaX
w:cuesta	bbbdcbkobbbbb
w:cugina	bbcdodbccccda
w:cugino	bcccccbccbocZ
w:cuida	cdddddpdddddb
w:cuidando	aZabbbZboabba
w:cuisine	Zcbacoaacbbao
w:cuisinier	bddddcccddddp
w:culpa	bbbcbbabbobbZ
w:culture	lkcdeccnddccb
w:cumpleanos	cdcdddccdYdbp
w:cunado	acacccacbabbp
w:cuneo	ZaZabpaaaaabZ
w:cuochi	bdbddcoddccdb
w:cuoco	cdddddccecddp
w:cuoricini	ddddddcdddnec
w:cuota	bccdbcmcdbccp
w:cup	bccbccjmcacco
w:cupboard	mnacccacaocba
w:cupo	cddbcdbddcoca
w:cups	lbaabblmbkccl
w:curator	mpZbbblbbacba
w:curators	Zapbcbaobabcb
w:cure	abZdccrcbbccZ
w:curieuse	amqbabZYbabbZ
w:curieux	decedepeddedd
w:curiosita	bbocccbbbacbb
w:curiosite	bocccZbccddcb
w:curiosity	bbYbcdqbbXccb
w:curioso	cdodccbdbbddb
w:curious	ZcqbbbjdjnbcZ
w:curitiba	bqncbcbcbbccb
w:current	ldpehcdccddhc
w:currently	bcjddbommbcba
w:curriculo	amicccbcoaobZ
w:curriculum	YjlccnieobkcZ
w:curry	bdbddckccbddq
w:cursar	cccdcobadcddb
w:curso	abbbcqkndbbbY
w:cursus	abaabmaobaaZY
w:curte	dddeeddeddndb
w:curtida	bcccccobbabbZ
w:curtindo	bdddebddedpdb
w:curtos	ocbcdcbdddbcb
w:curve	acbcccZabkbZp
w:curves	mcbdcZabaocdb
w:cuscino	acccocbccccda
w:custa	ccccnacccbcdn
w:custam	bdbcdcaccaocZ
w:custaria	pbZcbaZbYZbaZ
w:custom	ZbcbbbcbccYpY
w:customary	ocbclcabbbcdc
w:customer	eebolbbfbcijj
w:customers	abaiqcqcdbdcb
w:customs	ijeeccZaekqbY
w:cut	cifbcbmankbbn
w:cutter	ocbccbZbbaabn
w:cutting	kbbbboaabmcca
w:cv	flocccddnbdca
w:cvs	bacbccrkkZjbc
w:cyber	jbgcccrcbbcda
w:cybercrime	cccddcbccboca
w:cyprus	ZbcabaZbcbqca
w:czk	Zqccdcbdddbdb
w:d	kjjkkjedjcccb
w:d2	cpbeeddeddddc
w:d3	lncdddcddcddc
w:da	jjcfjbhdlihbl
w:daan	cdcdddcddZddp
w:daar	mdfcocacoabca
w:daardoor	cncdddcdcdddb
w:daarna	ZmaacZYambmoY
w:daarom	abobcbbcabbca
w:daarvoor	ZpabbbabaabbZ
w:dabei	kbamcaaoaabbk
w:dach	bapdddfdcbccc
w:dachdecker	bddcdbbdcdcdp
w:dachreinigung	bbbcccobbcccZ
w:dacht	boccbccdddbdb
w:dachte	boaccbbcbocca
w:dad	abbcccicbaccu
w:dados	enbccbbmlbmkY
w:dads	Zbacncnbbacdb
w:daeu	accdcobacccca
w:daft	ablbkbpbaYccY
w:dafur	glblljajcbcci
w:dag	hcmccojcdbmca
w:dagen	pbaccjbcmbkcj
w:dagprijs	qbZdddcdccccb
w:dagvoorzitter	YZaaapaabaaaZ
w:daheim	abZbbbaZbobaZ
w:daher	mccndcacccbca
w:dai	ZbacbbobbancZ
w:daily	pbcbcbklbaldh
w:dairy	hnmeoakaaaacZ
w:dal	kkicccbicbmbn
w:dale	YnZncbabcbmbZ
w:dall	cdddddccdcddn
w:dalla	eodeeeddedeee
w:dallas	XbZccbmbrbcca
w:dalle	nbbccbaababao
w:dam	ZaaaaaZobZaaZ
w:damals	anZbbbZbaobbZ
w:damen	bbacccacobcbc
w:damigiana	nddececedddec
w:damigiane	nddececeddded
w:damit	mbbcccZbbnlbj
w:damloop	ZaaaaaZpbZaaZ
w:damp	YbaabpZkcmabZ
w:dan	kdocdcbcjcocZ
w:dana	acldccbocacda
w:danach	bpcdddkckclca
w:dance	bcbcacbbbolcZ
w:dancing	qaablaabcabca
w:dando	bdcddccccbpdb
w:danish	pmacbZabknZaZ
w:dank	aaZoaaYaapaaX
w:dankbar	bZacbbabpabbZ
w:danke	jdcdddbccpccm
w:dankeschon	abbpcaZabbaba
w:dann	bkoccblbbcmab
w:danois	odddddbdcddec
w:dans	ecljjbjkdjcla
w:daqueles	deeeedodedeee
w:dar	lcjccmbcobcca
w:daran	mboabYmaaZaaZ
w:daraus	YZabpoZZaaaaZ
w:dare	cYZanaZakpbal
w:dared	ndacbnlbcacdb
w:daresti	abbbbobaaabbZ
w:darf	clncdcncibcce
w:daria	Zbbjcqabbbaca
w:darias	abbbcqZaabccZ
w:dark	ZnambbfbbZZpY
w:darnos	ZbbacpaZbaabZ
w:daruber	bbacbbanaobaZ
w:das	miejeckcbclck
w:dashboard	raabcaabnZbbf
w:dashboards	bbajcmobbmcca
w:dass	bkbdddpckmhca
w:dat	pkchmcecgicca
w:data	kkefifdleddia
w:database	rfkbbbbebcfcd
w:databricks	jgZnbbjbnYccb
w:datateam	ZpabababaabbZ
w:date	bneeddbibalkk
w:dated	Ybbbcbpabgabj
w:daten	abZbbbammnbbZ
w:datenanalyse	bqcddbbakcbaa
w:datenanalysen	qddcedcdedddc
w:datenanalystin	eobdddbciccna
w:datenbank	obccbbccdbdda
w:datenfrauen	ababcaaocbbbZ
w:datenjobs	bcbcccboabccb
w:datenmigration	qcdccbbdcdcca
w:datenschutz	bbcccoccccdba
w:datenschutzberaterin	ndedecdeedbdc
w:dates	lbldbalqbYbcc
w:dati	lncddkblfcica
w:datos	kmicccimiceia
w:dauer	abcocZbbcccca
w:dauerhaft	cqcdddbdccddb
w:dauert	bababaaoZaaXp
w:daughter	efcbelZjdoecf
w:davanti	bbnccZaZbmbbo
w:davao	abacccocbnbed
w:dave	Zcodbdadnaddc
w:daventry	onbbcaZbbbbZZ
w:davide	bbZbbaZapZabZ
w:davon	bbocbbabbanbZ
w:davvero	aalabbZaZobbZ
w:day	nieceldfdgicc
w:days	nkbdcfedfccki
w:dazu	ZapaaaYaaZnZY
w:dazwischen	aobcbbbccccca
w:dba	namcmdadcbcdd
w:dbs	kbabcnnZbbZca
w:dbt	ncjcdobchbcla
w:de	fidhhhffhdhej
w:dead	paYbkaYbZnbbi
w:deadline	nlbncebdfabck
w:deadlines	ZcbbcomZbbbba
w:deal	ocbocbdabacco
w:deals	nddccdadmdced
w:dealt	inabccaccbbao
w:dean	YkabcqZabaabk
w:dear	jiefdgjeiiicd
w:dearest	abbbbaZoaXncn
w:debate	abbccaaodmbcb
w:debe	bbcacbbbbbqcZ
w:deberia	bbbcccocabcca
w:debia	abZabaYabpZaX
w:debit	kpacecaccbobb
w:debiteuren	acbacaoccbbcZ
w:debito	bbcbcbabcbbco
w:deblocage	bccccbbcccocZ
w:debloquer	cdcdddcdddpbb
w:debordee	bdddccobccbdb
w:debt	bccdddcccnmdc
w:debute	bcacbcaaaobba
w:debuttiamo	ZbabbbZobaaaZ
w:decade	bcmcncadcbcdc
w:decale	pdeeeecedeedc
w:decalee	addcebcddccdp
w:decede	cdbcddbdccoca
w:december	mjdbbicncdbbm
w:decent	Zpacdlalgncca
w:decente	nYaapaZaaaabZ
w:decia	ddddndcdddded
w:decide	biipicdhbalbc
w:decided	alpcdjZcbcccm
w:decides	YdYoaanaoZaZY
w:decidez	ababbbpbcbbcZ
w:decidido	nddddddddcddb
w:deciding	YllZaaYbpYabZ
w:decime	obccbcbcbbaca
w:decimo	acbcccabcbcco
w:decina	abocccaccbcca
w:decision	Zlarjbkbbbdba
w:decisions	abaocbmbcbbdb
w:deciso	cocccdbccccca
w:deck	bbbbuchcccbca
w:declan	bnaccdocdZcdc
w:declaracao	ZbbbbbpbbaZaZ
w:declare	abacbbaacboba
w:declaree	aaapbaZabaabY
w:decline	dbhoclZdbbaoZ
w:declined	eaZbcbYabZbqf
w:decorrenza	bobcbbbbcbacZ
w:decouverte	caabccobccaca
w:decouvre	odddddbddddec
w:dedicaces	abaabbZpaZaaY
w:dedicada	YZbbbapaZbbaX
w:dedicado	anaabaoabaaaY
w:dedicated	bcacdcrccacdc
w:dedicato	ZZbabZpbabbaZ
w:dedicherebbe	YaZoZaYaoaabZ
w:dedico	cdndcdnccbdda
w:dedies	bbbccboccccca
w:deduct	acdcdZmaccpdb
w:deed	cddddcccdbcdq
w:deel	YZZaaaYZbZZpY
w:deelnemers	ZaaaaaZpaZaaY
w:deep	ZaYabaYZZqobX
w:deepa	ciahdbbmijfmb
w:defence	ddcedecddodec
w:define	dedneedeedeed
w:defined	bboabcncbcbcc
w:definida	bbodccacabccb
w:definido	baobccabbbbca
w:definir	accocbacbccca
w:definite	YaqabbZbaZbbZ
w:definitieve	boabccaababbZ
w:definito	ZaoacaabbbbbZ
w:degli	accacqmaccbcZ
w:degno	cddcdeneddded
w:degree	kaaabkZjrclca
w:degrees	cdcdcdkmcmdeb
w:degustation	ndddddbddddec
w:dei	jjblllebcbkcc
w:deichen	ddcdddcdcoddb
w:dein	kilcccdcbbncm
w:deine	ZaZbaaYaaooaY
w:deinem	cnceddmddcldd
w:deinen	ccndndbcccddb
w:deixa	abaccbaobabba
w:deixando	ZaZaaaaaoaaaZ
w:deixar	ZanaabZaoaaaY
w:deixe	aaapbZZbbbZba
w:deixei	dddddedcncddd
w:deja	bpaclcjcclcca
w:dejado	paabbbbababbZ
w:dejar	ZZZbaanZaZaoY
w:dejaras	abobbbZbbabbZ
w:dejeuner	ablmcaaicmbbk
w:dejo	acacccbobabcZ
w:del	ldgdddfkbhjdk
w:dela	ZmZbbbZabombZ
w:delacroix	cccdddbddmcnb
w:delai	rbbabaZbbbbbY
w:delay	nblbbaYZcaoZl
w:delayed	abaacbZacqbmk
w:dele	ccbdcdccocddc
w:delen	XbbbbpZacoabk
w:delete	ZalkbbZaZYnnm
w:deleted	bcccccblcemnZ
w:deletion	ccccdcbcdbqXa
w:delft	YYZbaaoaoYZZZ
w:deliberato	apbdcccdbcccZ
w:delighted	anbbdblnblfbZ
w:deliver	maabbmpacabck
w:delivered	ZaaabahmbZmqb
w:delivering	bccdlpcadbcdb
w:delivers	Zbabdclcccpda
w:delivery	obbbdeidcdkcm
w:dell	pcokccbcccecZ
w:della	kbbckdcbgkddo
w:delle	Zdamlajjmkbba
w:dello	bbbcccpcbbbca
w:delphi	ocbmdbbdcccdc
w:dem	ihiefcdkbedjl
w:demain	Zbfbbajlaahom
w:demand	amZobbpaaYaiX
w:demanda	qddcedceddddc
w:demande	ccbhlccccbflp
w:demanderons	ZaYZaaYabaZpY
w:demandes	bcbcccabcabrZ
w:demarche	cccddcbccccdo
w:demarrage	qbddedcdddkdb
w:demarre	ababbbaacbpba
w:demenageons	cdddddcddaddq
w:dementia	mbbcdaaocdddc
w:demi	pbcbckbccbcbk
w:demitida	cbbcccbboacbZ
w:demo	abbcbfueeacba
w:demographe	abbbbbaoaaaZZ
w:demonstration	ZbaakbrbbYbbZ
w:demonstrations	bbbccZapbbbaY
w:demora	ZabpbZZacaabZ
w:den	idbkfcifedkdl
w:denaro	cdcdccacccobb
w:denen	acZbccacpbbba
w:denis	pdddeecedeecd
w:denise	lccdddbcnjddb
w:denk	YZXaqZYZpXZaX
w:denken	oaddddccddddb
w:denkt	Zaaobaabbbbcb
w:denmark	ZoabZcnbaabca
w:denselben	cdcedepedbded
w:dentaires	bdcndcbcddddc
w:dental	cmYpbamaballY
w:dentist	icZccbZcniibp
w:dentista	cdddddccdccbq
w:dentiste	acbccbncacabn
w:dentistici	eeeeeenceeedc
w:dentistico	ocdcdbcccdcba
w:dentists	kcbmbbpabmbcZ
w:dentro	aoablalbbaYoY
w:denver	dohbfmdabmcbd
w:depart	ababbbZabpbaZ
w:departamento	ZZoaaaYaoZaaY
w:department	gnecdmeckehca
w:departments	ZbpcbbnbaZbca
w:departs	cdccddccdcccs
w:departure	obbccbabcaaZo
w:depende	aaocbbacbanbZ
w:dependencia	qmbcccbcccbba
w:depending	Yfmabpebbabcb
w:depends	bgqcccZbbbacc
w:deployment	cdcbdncbanddc
w:depois	jaoanajZZYZaY
w:depose	ccbdddcccbbar
w:deposit	bcccdcbcdcrcn
w:deposita	ZaababYbaZqbZ
w:depositato	bcccocbcdccda
w:deposite	bcccccbccboba
w:deposited	bccbbZbbddqcZ
w:deposito	bcbbccaccbqbY
w:depositos	obcccbcdddbdc
w:deposits	ZbapbYZaaZnaZ
w:depot	ilicbccbccbnl
w:depouiller	occacabcccbcZ
w:depreciation	abZbbcZbZnbbo
w:dept	ZrmbbbYanaabX
w:depuis	abacnbbbplbka
w:deputy	asZccbiZbYbbl
w:der	ijfdjjciidccl
w:deram	ababbbaobabaZ
w:derde	abbcobZbbabcm
w:derek	abbbccaZbZobn
w:dermatologista	cdccddccdccbq
w:dermatologo	cdddddccdcccp
w:dermatologue	bdddedccddbbo
w:dermatologues	abaobaabbabbZ
w:dernier	ZaZaamlmmmaZX
w:derniere	ZaZccbaboaaao
w:derriere	cccoccacdcbca
w:derrubar	acbdbdbccbocb
w:dertiende	codeddcdddedc
w:dertig	ababmoabaaabY
w:des	bfmikkjeeckbc
w:desabamento	ZZapaZZaaaZaZ
w:desabastecimientos	cddndcdcddcdc
w:desabonner	aaZaaaZaaaZpZ
w:desactiva	bcdcdbcbdcncb
w:desactive	bcbcccabcabrZ
w:desafios	ddncddcdccdcc
w:desarrollador	klbdddcccccoa
w:desarrolladores	YZbacZqbbabaZ
w:desayuno	dddeeebcdddcp
w:descarga	bcdcdbcbdcobb
w:descarrega	abbbcbabbaobZ
w:descobrir	acaccdabaocba
w:desconto	ababbamobaabY
w:describe	kldnibabbibdc
w:described	ZbobcknbbYbdm
w:description	bnlcccacbblcn
w:descubrimos	cdcdqdcddcddb
w:desde	fdccjhpbcfbbk
w:desea	occddcacddcda
w:deseamos	cbbdccbcbZcap
w:desejamos	cdbdddbccacbo
w:desenha	abbcbaobcccca
w:desenvolve	abbcbapbcbbca
w:desenvolvedor	jnbdddbdnddhb
w:desenvolvedores	YZbbbapbabbbY
w:deserve	ZaYaonoaaZaca
w:deserved	aamcbbZbbqbaY
w:deserves	alabbbmkbpabY
w:desfalcado	occcdbccbccca
w:design	nbhblllddlbdZ
w:designated	abbcacaabbqbZ
w:designed	maZcbannaYbbZ
w:designer	kncdfcfcmdcdc
w:designerin	kocdddcdkcddb
w:designers	bbpdddidbkddc
w:designs	nbabnbYcacbca
w:desire	cdcdcdcdccodb
w:desistiu	bobcccbbbbbbZ
w:desk	bokdbccckclbl
w:desks	aoacbbZncaaca
w:desktop	Zbbbccabccrcb
w:deskundige	YbaqaaabbbbbY
w:deslocacoes	ocacccacbdddb
w:desmond	abndmdbccccdc
w:desnoods	cddeddoddddea
w:desormais	bcbccbabbqZca
w:despacho	pccccbbbcccca
w:despedir	ocacccacbdddb
w:desperate	koZabaZboZbca
w:despesas	bcdddcbccccdr
w:despidieron	cbbcccbcoacbZ
w:despues	amZbbbZaaobbY
w:dessa	ocbdcbabcabcb
w:dessert	obbbbbZmbbbcZ
w:desses	cdddnccddddec
w:dessine	ocbccbbccbbcZ
w:desta	bcbcccbZcbbbo
w:deste	bbcbcbabcbbco
w:destilaria	bbbcocacbcccb
w:destinarsi	cccddcccccddo
w:destinees	ndddddbddddec
w:destripo	acaccbaobabcZ
w:detachering	bcndedcdcddcc
w:details	iinbccbdfekmc
w:detalles	bobccccdcdbcc
w:detect	ZaaanapabaabY
w:detectado	bcbbccbbcbobZ
w:detectamos	acbdcdbccbobb
w:detects	bddcmdncdddcc
w:detenus	accdcobaccccZ
w:determinato	boccadbbdccca
w:detto	ooabbbabbabbZ
w:deu	deeeedodedeed
w:deus	dddddedcncddd
w:deutschland	ababbbpabaaaY
w:deux	hdicimielbede
w:deuxieme	nbbacbabcnbbl
w:dev	kmZblkcbbbocZ
w:deve	ZbaomaZabaabY
w:develop	abbcbdqdedced
w:developed	bcbbrcZbcaccb
w:developer	ikbcmjdcibjlc
w:developers	aneccloccckca
w:developing	Zalmfnabbbbca
w:development	bdakfcpljdcdc
w:developpeur	ljbdddicmccla
w:developpeurs	abbccbpcbbcba
w:devem	cdddddbddqdba
w:devenez	aabcaaobbbmbZ
w:deventer	bcacbcaoabccZ
w:devia	bccdccbccacbo
w:device	bfapbbbicdalZ
w:devices	ababkboklbbca
w:deviez	abpcbbZaZZaaZ
w:devis	bbbcbbpbbbbmn
w:devo	ZaYaaaYZnnnZW
w:devoiler	bbpbcbbZababZ
w:devolvemos	bccbbcobcbibZ
w:devolvere	cccdddcdcdnec
w:devolvida	bbccccbbccoca
w:devolvo	acbbbbacbbobZ
w:devops	mncdddididdkb
w:devs	YaabqbYZaaacZ
w:devuelven	bbccbcacccocZ
w:devuelvo	bbacbcZcbaoca
w:dey	abbbobobbZbcZ
w:dez	mbcbcapbccabZ
w:deze	kaZbbajaaZcqW
w:dezelfde	abaaabpbcbbca
w:dezen	ZaobaaZaZnabY
w:dhabi	bcodccanbbded
w:di	efkkhiddedici
w:dia	nkhcclajhdfci
w:diagnostic	bbbbocnbbbacZ
w:diagnostico	dedeeendededc
w:diagramou	ocbdcbaccabcb
w:dial	ZcbbcbaacZbnn
w:dialect	mcacdcbccobca
w:dialetto	ZcbcbpbbaabcZ
w:dialogue	bdbdnemddcddd
w:dialysis	abbpcbbddccdd
w:diamond	bZabbbXbcbqba
w:diaria	odddeeceeeded
w:diaries	ncacccacbaccp
w:diary	baiqbjhajZabY
w:dias	mkbecnjdcbemY
w:dica	obZbaanaaZbbY
w:dicas	dccdddcdqbddb
w:dice	ibanabmbaajbk
w:dich	lnbcmbdclbhcZ
w:dicho	bnbcccbcmccca
w:dicht	bbbccblbbanbm
w:dichter	bccccbaocabbZ
w:dici	bbccccbccbccq
w:dico	cddcdbkdddcdq
w:dictamen	ZZaoaaabZabaZ
w:dicteerbanden	Zcadccpcabcdb
w:did	kdbhbhlblpcbc
w:didn	dedhbjcbjodmZ
w:die	gfcefkdejeicl
w:dieci	cdcccdnbdcndb
w:died	ababbcbkblpbo
w:diem	canobbYbnaabY
w:dienst	kqbcccbcbbcba
w:dienstag	ddddedcdddddq
w:dienstags	ZaZbbpabZZabZ
w:dienste	bbacccacoacbc
w:dienstrad	aqddedbdddddc
w:dienstverband	crbdddcdYdddc
w:dienstwagen	bobbcbabbabcZ
w:dient	bcccccbccbocZ
w:diera	acccdpbbdcbcb
w:dieras	dedddacneddec
w:dierenartsen	ffeflfefeeffe
w:dierenkliniek	occbcaabdbbcZ
w:dies	ZnbobaZYbaaaZ
w:diese	aaabcbjbbabpi
w:diesem	ccccdcbcccqYZ
w:diesen	ddeeeedeeeoed
w:dietas	paabbbbababbZ
w:dietista	ocdddcddcddda
w:dieu	cccdcdcdccodb
w:diez	pcccdncccccca
w:differ	YlpabbXZaobba
w:difference	Zbjcbcdbbarla
w:different	kambbbcmcnbcZ
w:differential	bncdncacdccec
w:differently	fdckddnddlddc
w:difficili	bcbcccbocbbbZ
w:difficult	Zbbacbocbmmca
w:difunta	cccdddcdcdnec
w:diga	nbncbcZbaabba
w:diganos	bcbbccbbcbobZ
w:digest	bbbcdcbbcacjr
w:digit	ccccdcbcdbpab
w:digital	khdccmobcbhdb
w:digitale	cpcdddancccca
w:digitales	Zabcoabbbbcca
w:digitalisierung	cdcddccncbccb
w:digits	ZbabbbZbaZrYY
w:digo	bdddeckdedddq
w:digs	mnnabaYaZZabY
w:digues	cccdcbbdoccdb
w:dijeron	ZaZbbbZapZaaZ
w:dijiste	abpbaaabaYabY
w:dijkgraaf	bbcdoccdddcdb
w:dijo	bcodbcaabbbda
w:dijon	mdeddlccddcdc
w:diktatdienst	cdcdedqdddacb
w:diligence	ZbasbbZbbZbca
w:dimanche	YaaaaaYpbZaZb
w:dime	pbcbdaacccbcZ
w:dimmi	abbbbobbaabba
w:dimostrazione	cbcddcobddcZa
w:dimostro	bcacccpbaabcZ
w:diner	ababaaapcabbZ
w:dinero	ababobjjbbobY
w:dingen	aaaaaZZZbpaZY
w:dinheiro	YbabmaoaZamZY
w:dinner	dcachcapbmbbn
w:dinsdag	lccddcbndcbcp
w:dinsdagavonden	bcdcdocadccca
w:dio	bbacbbpbaabcZ
w:diocese	qccbcbbddccdb
w:dios	aZabpbacabZcZ
w:dipartimento	boccadabcbbca
w:dipendente	ZnabnbmabaabY
w:dipendenti	bocccdaccccca
w:dipingo	bbbcccpcbbbca
w:diploma	ZZlabZXnoZoaY
w:diplome	ZbabcancocbbZ
w:dir	bckdkdnccilcf
w:dira	bbacacZbaabbp
w:dirait	ZcbZcbrbdccca
w:diras	nddddddddcddb
w:dire	cncdlbbdcmddc
w:direcao	abocbcabbabba
w:direccion	qbbabbabbbacZ
w:direct	kpmccckcebccb
w:directed	lmZbcbZbnabbk
w:directement	occcdbbdbdcda
w:directeur	joacmcbdaccdb
w:direction	bqadddbdcccca
w:directiva	ocbbcbacdcada
w:directivos	abpcccbcbacba
w:directly	mcecmiibecmdb
w:director	epgcdddhmfica
w:directora	bobccccdcdcdc
w:directores	bbbcccocbbcca
w:directors	abaoebllcamca
w:directory	ZaZbaZraaYoaY
w:directrice	lqbblYacbcaca
w:direktor	ddeeeedeeeoed
w:direktors	ddeeeedeeeoed
w:direktvermittlung	apabcbbbbbcca
w:direto	bbcbcbabcbbco
w:diretor	bcdddcncddccb
w:diretora	mpabbaabbbabZ
w:diretta	cqcddccmcdddc
w:direttore	bobbbbbccccca
w:direzione	pdddedceeecdc
w:dirglielo	ccbccabcbocca
w:diriez	aobcccbccccca
w:dirige	acbnmcacccmcb
w:dirigeants	acbccbqbdccca
w:dirigente	eodeeeddedeee
w:diriges	apbccZbcbcccb
w:dirigirme	aaabbbaboabca
w:dirigo	cddcdeneddded
w:dirijo	deeedenddeced
w:dis	bcbcbbbcbnccn
w:disagio	cdddddccdcddn
w:disagree	ZaZbbbZlarbaY
w:disant	cdbcdcccdbcap
w:disattivata	abbbbbbbbaoaY
w:disciplina	acbccqbcccccZ
w:disclosed	ncbmddbdcdddc
w:disclosure	cdcdcdmdbnddc
w:disconnected	aaccccZbccpbZ
w:discord	mbbbbaZZcbqbZ
w:discount	apbgbbmlbcbcj
w:discovered	aoZbccZcboacc
w:discovery	jcaacarabZacZ
w:discrecion	apabccbcbcbcb
w:discreet	aZrbabYbaYbba
w:discreetly	abobcbZbbYpaY
w:disculpa	abZbbbZabpaaY
w:disculpe	aaabababoabca
w:discusion	aaaobaaabaabZ
w:discuss	qbkaddfbbaccn
w:discussed	oblmcbZjibacj
w:discussing	jaqdddcdccddc
w:discussion	ckilfcccclccl
w:discute	dddeneeeeeeec
w:disdire	cdceedddeddep
w:disegnasti	nddecececddec
w:disenador	akacbcacpabka
w:disenadora	oaccbbbbccbca
w:disk	babcccabcZbar
w:diskret	odcdddccdccda
w:diskretion	ddeeeedeeeoed
w:dispatch	mbbbabZabafpX
w:dispatcher	ejkbnbYbnYabZ
w:dispatchers	abncbaaocabbb
w:dispatching	nbabboZaaZbca
w:dispiaccia	bobdcccdbcccZ
w:display	ZcccdnaZcjbco
w:dispo	pcndcaccccbda
w:disponibile	gcbccaacjbccs
w:disponibilidad	qbbccbaalbacZ
w:disponibilidade	ZZZbbpZaZZaaY
w:disponibilita	ocdeeedeeeeec
w:disponible	hbbcdcdbmcccr
w:disponibles	ababcbrcbbcca
w:disponiveis	bcacccrcbbccZ
w:disponivel	nbbccbZbmbbbm
w:disposal	mcbccllcckfdb
w:disposition	bcocccbcbbcca
w:disposizione	abZbbbpbbabbY
w:disposto	boccdcddcccdb
w:dispute	YZYobaYZaoaaY
w:disputes	bbmcbbZncncdb
w:disregard	accndlaacbban
w:disse	llpcccacbacca
w:disser	ZaababZbaapba
w:dissertation	eaYnbYkYZqabY
w:disso	bcbbbcobabbca
w:distance	nccckmjccfccb
w:distancia	nbccccbccdmdb
w:distinction	cdcddcadapddc
w:distingue	ddddndcdddced
w:distribuidor	adddddoddccbb
w:distributeur	adddddbcddnec
w:distribution	akafcdoccbccm
w:district	pdZbmaecblccb
w:districts	jaaalbpabZbaY
w:disturbo	ZaYbabZapZaaZ
w:dit	ehobebhbcaklc
w:dites	mklcbbnbaabbZ
w:ditta	mcccbcocbbbcZ
w:divano	acabccbccbccr
w:dive	ZbpbbblcaZcdb
w:diventa	bbccdcqcdcccb
w:diventano	bbcbbbYZcbpca
w:diventare	accccapZbbbcZ
w:diventati	bdcdddcdcdndc
w:divers	lcnddcbdbbded
w:diverse	bcpdmcbcbbccb
w:divide	ZaYbpbaaaaaba
w:divided	occcdcbdcdlec
w:dividere	bdcdddcdccndc
w:dividiamo	cdddddcddcccp
w:dividimos	bccddcbccbccp
w:division	mbbcdciclacdn
w:divorced	ZaZcboabZancb
w:divulgativo	abcbcobbdbacZ
w:diwali	cnbdccbccmddb
w:dix	fadbbbpbjbbmb
w:diz	cdddnccddddec
w:dizaine	abdbdobaccbbZ
w:dizendo	ZoYbaaYZZoaZY
w:dkk	onabcnbabbbcb
w:dm	lmbccbncbbkcZ
w:dmitri	mbbmcclcbbbcc
w:dni	ccdddbcddcYcr
w:do	jcifigjdlifce
w:dobre	bcccabZbbboba
w:doc	ncabdcabcbccq
w:doce	ocdcdbacdccca
w:docent	blcccobacbccm
w:docente	bcdcdqccddddb
w:doch	kdcdcdldpckda
w:dochter	ZaabbqZZZZaaY
w:docks	Znbbobbbbacda
w:docs	qaobcaaccbbcb
w:docteur	aaaobaZbbabbZ
w:doctor	hmchdakakcebn
w:doctora	aaaobaaabaabZ
w:doctoral	ZmabaZZZpYbbZ
w:doctorat	apZbbbacaabbZ
w:doctors	ZajZlmraaZbca
w:document	faZmbbbakYlpc
w:documentario	obcccabcdcacb
w:documentary	pbanbZZbcbbca
w:documentation	iajnccncbbZcb
w:documented	rbbbbaZcZlabZ
w:documenti	aaZbbbacpZbba
w:documento	bdddddccdcddp
w:documentos	abbbbbabbbpca
w:documents	aaaibabamlfni
w:dodici	abanbYZpbaaaX
w:doe	nbaccbblcmccn
w:doen	kbccccmcebccq
w:doente	dcdeeadcccdcq
w:does	cfbffdmbqbebi
w:doesn	bdimjhiamlcba
w:doet	ZaZaboYaaZmaj
w:dog	bjackccibobin
w:dogs	bnadddaadcddn
w:doha	anbddcbncbadc
w:doing	lblmddeeejccc
w:dois	hljblmealaabY
w:doit	ocedddcdddccc
w:dokter	dededddeoeeed
w:doktersassistent	aaabbbaZbaboZ
w:dol	aaZabaZapaaaZ
w:dolares	ncbbjbkbbbpca
w:dolci	ddeddbddddddn
w:dollar	bbZojfpgaakba
w:dollars	jbapcmlZbanbd
w:dolore	ZaapaZZaaZZaY
w:domain	ebZboboakaZaZ
w:domaine	ndddddbdddded
w:domanda	YlabaaZboZaZo
w:domande	aaZbbbZasabaY
w:domani	abdbbbZlqabao
w:domattina	bcbcccbbcacao
w:domenica	ZaZaaaYpaYYZk
w:domicile	bccccbbccbcco
w:domicilio	bccccbbbcbobZ
w:domingo	bbabcbalbambp
w:domingos	ZnZbapZaZZaaY
w:domino	ddddddccdcccn
w:don	jcjdedddjkghi
w:dona	bnbcccccoccca
w:donar	nddddddddcddb
w:donateurs	ddddddcdcdndb
w:donation	ebZobbabbnicb
w:donations	abcbcZnobabcZ
w:donc	abaclbabbobcZ
w:donde	abpbbbZnaZaaY
w:donderdag	mccddcccbccco
w:done	gjelehbdlibdj
w:doneren	ZZaaaZZpbZZaY
w:donna	ncccdcbdmdcdb
w:donne	ZaanbaaabbpbZ
w:donnee	bpZcccacbabba
w:donnees	lodeedceddddc
w:donner	lcacccbcpbccn
w:donnerstag	abkncbZmaZban
w:donnez	cdccdbcaedobb
w:dono	ababbbabbapbZ
w:donor	ojacccmcciccb
w:dont	ZbpccbaamaabZ
w:door	abddkbhilikcm
w:doorgaat	qbccccaccbcba
w:doors	ZbadnanqbfbbZ
w:doorsturen	eddeeedeneeed
w:dopo	imnccaabnabbY
w:doppelt	occcccbccccba
w:dormant	ablcccaocblcb
w:dorme	bdcdddcdndddc
w:dormir	cdcckcccdcdcr
w:dormire	bdbaccbcccccp
w:dorp	ndceddcdddddc
w:dort	ckbdcdidolddb
w:dos	mobdecdjjedba
w:dossier	jccddcndjbjcm
w:dost	bbccpdZddcced
w:dotation	aaabbZaobabaY
w:dotiert	cqcdddcdcdddb
w:dott	rcccdbbcdabba
w:dottor	eoddeeddedeee
w:dottorandi	bcddobcccdcec
w:dottore	occcdbbccccba
w:dottoressa	bdcdddcdndddc
w:dou	bcccdcacdcbbq
w:double	dbbmcklacbobk
w:doubled	YaZaZlnZaYqbY
w:doublez	ZbabbaZabZqZY
w:doubling	abrbabYZaZobZ
w:douglas	bcccbbabbboca
w:doutora	nmbcccbddcbcb
w:douze	cccdcccdccdco
w:dov	abobbbabbabbZ
w:dove	aiocbbkllabcZ
w:dovrei	pbZcccacaacca
w:dovremmo	abaaboabbbbba
w:down	ibcdeiikelibj
w:download	ZbbbbbZocaqmY
w:downloaded	bbZcdcakcbaoa
w:downloading	bcZbdcqbcZbdc
w:downloads	YZaaoamZnZbbZ
w:doy	acabcbZZcabap
w:dozen	oambbblcaaccb
w:dozentin	cccZcoabbcccb
w:dr	hjhnehheccfcd
w:dra	baobccabbbbca
w:draai	ZaababobbalaZ
w:draait	qdddddcdddddc
w:draft	abaibccabojln
w:drafts	YaanZZilaZaaq
w:drainage	abaccdpcmbcdb
w:drains	ZaYaoYYZZobbY
w:dran	abacccbaoaaao
w:dranlassen	cdddddbddcddn
w:draufgeschrieben	dddeoedeedeec
w:draw	pbbbnbaihdkcb
w:drawer	abacccjlbcccp
w:drawing	jbabhbooalbba
w:drawings	jbcclijflkbcb
w:drawn	ncacckocbccca
w:dreadful	oaaaZnYoZZbcZ
w:dream	kbdbjdccjmnda
w:dreaming	occcdbbbdkddZ
w:drehe	YbaabZpaaZaaY
w:drehen	occcdbbcdccca
w:drehtage	occcdbbccccca
w:drei	mkbcijmbcgdci
w:dreischicht	bocdddccbcccc
w:dresden	bcdYmZboddcdc
w:drew	acncbbZbbinca
w:drie	kbkkcijlmbcca
w:drieen	aaabmaZaboaaY
w:drieentwintig	cncdddcdddddb
w:driehonderd	odcdddcdccddc
w:drill	ZbZbbaYoZaaao
w:drin	qdcdddcdddddc
w:dringend	ddceedceccoca
w:drink	faabbbfaaomco
w:drinks	bbkcacaqbZccp
w:dritte	bcbccbabcbbao
w:dritten	bbbdmcbcnbbcl
w:dritter	bcocccbbcZcbn
w:drive	ZolbbkZblZlbo
w:driver	cdaccbbambpbo
w:drivers	biekmdjckbabd
w:drives	ZaabaoYaaZoca
w:driving	dmadcZaaejoco
w:drohnen	ZbabbaaapabbZ
w:droit	bcddnccdddceb
w:droits	ZZbacZaabbpbY
w:dron	obbcbbbabbccZ
w:drone	oaZbclpaaacbZ
w:drones	oaaanYYabobcZ
w:droni	abbaboabcbabZ
w:droom	ZZZbabZapZaaY
w:drop	gdncbcobahlcZ
w:dropped	ibZmaZciZlmal
w:drops	mcbcbcZkbZbcq
w:drove	abacbcabbqccZ
w:drowning	Zcbbdctccbcdc
w:drucken	bbbbcboacabbY
w:drucker	cddedecddccco
w:drug	Ypbnccacddcdb
w:drukke	Zcadccocabcdb
w:drukken	acbcccpccbcbY
w:drum	ocaccZbbbYcdo
w:drummer	nZZaYZZapYabX
w:drums	ZbabboZaZZbbn
w:dry	abiclmZlbfbcm
w:drydock	mbalboZabZaZY
w:drying	nbZbnbmccacdb
w:du	kdecidcjhijcl
w:duas	lbbcccobcbkcm
w:dubai	elkijballakba
w:dubbo	onZcccabbabca
w:dublin	codebckliibda
w:dudas	YbcbcobnbbbbZ
w:due	jjbiejbcbdicp
w:duermes	cddbddbddcoca
w:duidelijkheid	pddeeddecedec
w:duizend	ocacbbbcbabcb
w:dull	fZbZnalmZlaaX
w:dumplings	bmbcccabckbbp
w:duplas	pcbccaaacabbY
w:duplica	cdcdbcacccocb
w:duplicate	abaccbaYcabmo
w:dura	cdddnccddedec
w:durante	jlbbclabnbkcZ
w:durata	ocdeeedeeeeec
w:duration	rechddbiddcdd
w:durban	occacbYmcbbcb
w:durch	jbncmnjcbbbbZ
w:durchgefuhrt	oddeeeeeeeded
w:durchgeht	YccbbpbZccbba
w:durchgerutscht	bcbccbZbcbbbo
w:durcit	bcddnccdddceb
w:dure	ZabpaabbccacZ
w:duree	npdddbcdbddcb
w:durf	abYcbbabpZbbZ
w:durfen	pdddddcdddldc
w:durft	ccddnccdddcdb
w:durfte	aaoZbmYaoZbaY
w:durham	abZbnbZbaobbZ
w:during	bekdkcbclnfdc
w:dus	ddddddcdcdndb
w:dutch	laaccnanaaeca
w:duties	bjlcdbdcbkndc
w:duty	ZlabbbkkdhpbZ
w:duur	qcdeeecdddedb
w:duurt	abcccYpZdbbca
w:duwt	ccddnccdddcdb
w:duzentas	deeeedodedeed
w:dweilorkest	acccccocdbccZ
w:e	efhdifdfhhkei
w:e1	bsbdcbabbbcca
w:each	lcdlfoddbdibc
w:ear	aaZcbbkaplbca
w:earlier	ZaoobZXjaYlZX
w:earliest	olkcddbcccbcb
w:early	cameqaZpcaafc
w:earn	acflfloacbpcb
w:earned	lnbndbZccbccc
w:earns	acabmlZYbZpaZ
w:ears	ciYaZaYpmmabX
w:earthquake	cmceddddmbdee
w:easier	aaoobbZbbabca
w:east	obkcldiccbcdb
w:easter	lkacmbabejbcn
w:eastern	jccmdnbbddddd
w:easy	ZjlkbbZaapmaY
w:eat	claeibZdmlbcn
w:eating	bbZbbaZnZqabY
w:eats	lnccccjcccbdc
w:eau	bcddnccdddceb
w:eaux	abaabbaoaZabZ
w:ebs	dbZcddacpccca
w:echafaudage	bdcddccbcccao
w:echange	cknkddbdccddm
w:echanger	decddeoddledc
w:echar	ccbdcdccncddc
w:echarle	aZZbabZbpabba
w:echeance	bddddcbcdccdq
w:echo	aaZbbmZZbpaaY
w:echt	bbbcnbbcbnccZ
w:echte	ababcboabaaaZ
w:echten	bcbdccbcocddc
w:ecole	bndddjccmcddb
w:ecoles	oaaZbZpYbaaaY
w:economia	ababbbaabaoaZ
w:economias	abbbbbababpca
w:economica	qcdbeddededdc
w:economics	XZaZamYqZZaaX
w:economists	asaccdbccbcda
w:economiza	deededneeeddc
w:economizem	ccbcccabcbbco
w:ecoute	ddneeededdecd
w:ecrire	abcbcrabcbccZ
w:ecririez	bcccdqabcaccZ
w:ecrit	ZaapbaaabaabZ
w:ecrite	ZcaabpaZbbZbZ
w:ed	YZYabaYoipkaY
w:edit	qcZkbohcbZbjZ
w:edital	bobcccabcbbba
w:editar	pZabcaYbbaabZ
w:edited	obccdnbZbbcda
w:editie	pdcbcYaYdcbcb
w:editing	ZbbbbnmXpaaca
w:edition	YmaabiipbbaaY
w:edito	dededeqZeeedd
w:editor	nadbbpjbbabbn
w:editora	ocbdcbabcabcb
w:editoras	deeeedodedeed
w:editore	aaabaZZapZabZ
w:editorial	ZbmbcknYbmaba
w:editors	bbccmbnncbbdc
w:editrice	bbcccobcdcaca
w:edizioni	abaaboabbbbba
w:edtech	abbbaZnpbZaca
w:education	Zobbcalmaalca
w:educators	aaYoccmbaabcb
w:educatrice	cpbeeddeddddc
w:een	dkkkjfddchfce
w:eens	mlmZaaXaanaaY
w:eentje	bcbcccabcbccp
w:eerst	baccccbccaobZ
w:eerste	aZZbobkablmaY
w:eet	bcccdcaccccco
w:efectivas	bbocdcbcbbbaZ
w:efetiva	dqddddcdcdddc
w:efetivar	aobcccbccbbca
w:efetivo	cqcddcccddcca
w:effect	abaccbZaambrX
w:effectif	acbdccocbcccb
w:effects	alcndcbdcdcca
w:effort	qbccdbbcccbcb
w:eg	cqcdddbcccddb
w:egal	cbbddbcbbcocb
w:egales	cdcdddodddcdc
w:egalite	bbcdndcdcccdb
w:eggs	lccbccabcaccr
w:egregio	dndddekdedeee
w:eh	dededepdecded
w:ehemaliger	bcccccbbccoba
w:eher	bcpcbbabaZbaa
w:ehi	qdcdcdcdcbddb
w:ehre	aaaZbZZpbaaaZ
w:ehrenamtliche	dddddnccdddda
w:ehrlichen	ZaZoaZYaaZobY
w:eid	bcacccancnccb
w:eigen	joaljYmababbY
w:eigenaar	ebeemdedeeeed
w:eigene	aaZabaoabamZY
w:eigenen	Zbbcobncbccda
w:eigener	aobbcbabccccZ
w:eigenlijk	aapbbbabaabcZ
w:eigens	ZZaapaZaaZaaZ
w:eight	llejeljcfaicc
w:eighteen	clacddpcbacdc
w:eighty	lcacccncbYbao
w:eilanden	cncdddcdddddb
w:ein	jeikjkddecied
w:eind	rcdddcccdddca
w:einde	qbddeecdddddZ
w:eindelijk	abacbnamaZbbn
w:eindhoven	knbcccbcmcbdb
w:eindredacteur	occcccadcccda
w:eine	imclhkbdkdhfb
w:eineinhalb	dddeoedeedeec
w:einem	ddlkkcablacoZ
w:einen	dicllnbcfjjba
w:einer	mlbjcbkcjbmcZ
w:eines	mdddndcdddddb
w:einfach	Zaqdddcdccddc
w:einfuhrungsbuch	ccdcdocaddddb
w:eingeben	cddddcbcdcocY
w:eingegangen	dbccddccacbXq
w:eingeplant	aqcdcbaaabaZa
w:eingesprochen	pdddeccddedec
w:eingestellt	cbcdcdccdcocY
w:einheiten	abcocZbbcccca
w:einholen	accocbbcdccdb
w:einig	accocbbcdccdb
w:einige	obZbbcabbobaZ
w:einkauf	bcccccrccbcbe
w:einladung	bcbccbalcabsX
w:einlass	bbcbcbbbccbcq
w:einmal	mjbbboZbkbkbc
w:einreichen	oddeeeeeeeded
w:einrichten	cdccddbccacao
w:einsatz	oddeeeeeeeded
w:einsatztage	ocdcdbcdedddb
w:einsprechen	Zbbabqaacbaba
w:einspringen	YbabbpZbaaabY
w:einsteigen	bcacocacabbZa
w:einsteiger	cddcdcbpcbdba
w:einsteigt	Zabcpabbbbcca
w:einstellt	bZacbcabpacba
w:einstieg	acbcqcabbbcca
w:einstundiges	bdcoddadddcdc
w:eintragen	bbcbcbbbccbcq
w:eintritt	bmacccarbabbY
w:einzahlen	bcdcdbbcbbpZY
w:einzahlung	bcccccbbccoba
w:einzelaktien	Zaaobaaabbbba
w:einzige	bcbcncbccocba
w:einzug	cbdddcbdddYdr
w:eiscafe	obcccbbccbccZ
w:eisenach	aacbcocbcccba
w:either	lbkbjdkdlkeca
w:ejecuta	bbbcdcbddcocc
w:ejecutalo	bcdcdbcbdcobb
w:ejercicio	ZbbbboabcbZcZ
w:el	eidefhdhedidn
w:ela	ababbbaabobbm
w:elderly	YaZbpZYnaZbcZ
w:ele	acbccbacbnbcp
w:election	hbbdddccccccr
w:elections	kbaccbZabobcZ
w:electrician	mddbbbXanambf
w:electricite	cddeeedeeddZp
w:electricity	YZbbcbXZbbpal
w:electronic	ZbZnmclblZbca
w:electronicien	cbcdodbdcccdc
w:elegancia	abocbbacbbcca
w:eleganza	bcbdccbcboaca
w:elegido	bbbcccbcbZbao
w:elektriker	babcdbncccccn
w:elektrisch	adddecoddedea
w:elektroniker	bobdddccbcccc
w:elena	acZbcnabbobab
w:eletricista	bcccdcbcccccq
w:eletrotecnica	ZaZaaaaapaaaZ
w:elettricista	cdccdacdddcdp
w:elettricisti	bcacdcpccccca
w:elettronica	bcccocbccccda
w:elettrotecnica	ZZaabpabbaaaY
w:elevator	cqaZanZbbabca
w:elevators	ZaZpaaYaaZnbZ
w:eleve	YanabpYaaZaaZ
w:eleven	llbhlehjcjccc
w:elf	blccncbccbccm
w:eliminada	bbabbbaaaZaoY
w:eliminado	bcccccbbcacna
w:eliminato	bcacccabbaaoY
w:elise	cdcdcdddccndb
w:elk	bcaadcbccbccr
w:elkaar	abncbbelambbY
w:elke	ZfZaolalZZnaX
w:ella	mbbacXZbcancp
w:elle	bbacccjcmlcbm
w:elles	acbdccocbcccb
w:ellie	qbacababbabcm
w:els	bcbcccbcdcccp
w:else	abicmcmldjbfk
w:elsewhere	YaZbbopaaYabm
w:eltern	YZaaqaZabaZak
w:elternabend	ddddedcddcddq
w:elternzeit	cqcdddbdccddb
w:em	kiceeifheckhj
w:email	dbbcbblnhajoZ
w:emailed	ncddeeceddleb
w:emails	laabccZbbabkq
w:embarquement	accbcbbacZbap
w:embassy	cbabcbYbbasbZ
w:embauche	cpcdddbcmckcb
w:embedded	nnkccdbcdaclb
w:embrasse	bdcdddbccYcbq
w:eme	bcbcbccdobcca
w:emea	aakabbZaaZapY
w:ementa	dedeeedcdcddp
w:emil	kjcdddhcjbcpb
w:emirates	abnccnlcbbcdb
w:emite	pedcedceddddc
w:emma	cdcddcccdZdcq
w:emmer	ccccccbbbcbco
w:emocion	bcadccodcbcdb
w:empezar	kccdccncddodZ
w:empezaron	YZZaaaYpZZaaY
w:empezaste	abbbabZaboabZ
w:empezo	ccdcacacddodc
w:empfang	bdccddcbcbcbp
w:empfangen	abababZaaapaZ
w:empfehlen	cbceedcdqbdcc
w:empfiehlt	bbabcoabbabba
w:empieza	ababbamnaZbam
w:empleado	cbbdndbcdcccb
w:empleados	cddmbdddddddc
w:empleo	baacccbokacoZ
w:empleos	cbddddcccccqa
w:emploi	abbccbaokbbaZ
w:employ	cqZbeaocaaccb
w:employed	aukcbhbbdaccb
w:employee	coicqcicbbbca
w:employees	jhekccqccbcdb
w:employer	anbqbbdbmajcb
w:employers	aanblbbqbibbZ
w:employment	btccccbclcdcb
w:empregador	ZbapbaZZbaaaY
w:emprego	bamcccZllbcan
w:emprende	ccdcacacddodc
w:empresa	baohmbbbpdebZ
w:empresas	YZaaaaqabalaY
w:empresta	ZaZaZaYaaZqZY
w:emptied	ccddedccdbdcq
w:empty	YoYaqaZmeZaab
w:en	ijfeifeejejde
w:enables	cccdeepddcddd
w:encaissez	ZaabaaZZbapaY
w:encaixa	cqceedddedcbb
w:encaja	cqcdedcdddcca
w:encajar	femfefdfeeeee
w:encajaria	codeeedeeeedd
w:encaje	aboccbabbaaZa
w:encaminhe	ocbccbbbbbcba
w:encanador	bddcebbdedcdo
w:encanta	qbabbaZZcbmba
w:encantada	ZaZapaZaZZZaZ
w:encantado	ababbbaZbqbaY
w:encantaria	bobcbbaabbcbZ
w:encanto	abaaboZZbnaaY
w:encarga	abbbboaaaabbZ
w:encargado	boccdccddccda
w:encargarte	ocdcdccdcddcb
w:encargo	qbddedbdddaca
w:encerrada	eeeeedeeednab
w:encerrado	bbbbccabcaaap
w:encerramento	bbabbbbabobaY
w:enclose	bbccdlZocccdc
w:enclosed	abbccbcbdkoaq
w:encomenda	bcccjbbcbanap
w:encomendas	YZZZaZYZoZoaX
w:encontrada	cdcdddccdccco
w:encontramos	ndddeddddcddb
w:encontrarte	baabbbaabobbZ
w:encontre	abobbaZaaaabZ
w:encontrei	bcacccbcbaccq
w:encontro	ZbaabnZoaaaaX
w:encore	cbpccblanajbb
w:encourage	nnbddccccccdc
w:encuentro	cddddZcoedddc
w:encuesta	cddndcdcddcdc
w:end	kjceddjjckcdk
w:ende	nmcddcbnbcdda
w:ended	anZbbbZambaqX
w:endet	aZZbbaYanZaok
w:ending	bcbbcbZacZYoj
w:endlich	nobbcbabcbbbZ
w:endorsed	bcbcccbbcacrY
w:endorsement	caccnemdedcee
w:ends	Ycdccbilnbclp
w:energia	lcokcmacbbccZ
w:energie	lbaccbbobbmba
w:energierekening	ddcdcdobcccdc
w:energieversorger	pddeeecededec
w:energy	fjjkcbljnahca
w:enero	mbcccbabccbcp
w:enfants	ababbZZmmajan
w:enfermagem	YmZaaamZoZZZX
w:enfermeira	ZbcncaZbbbncn
w:enfermera	cbddddccddddo
w:enfermeras	cbdccacoddddb
w:enfermero	ZaabbaZpbaabY
w:enfin	jlbcbbncbbbbm
w:engage	obbdcqabcbkcb
w:engagement	rblbddccdcedb
w:engaging	pcnbbcYacZbba
w:engenharia	bbbccnnZcbcca
w:engenheira	jmcdddkddcdmb
w:engenheiro	cobdiccclccma
w:engine	alacccZbbobcm
w:engineer	lnccjdediceic
w:engineering	mkecjlbjjecdb
w:engineers	acnlbhpmbbdca
w:english	njabbljhkdiiZ
w:engr	ccbdceadmmndb
w:enhorabuena	bbncccabbmlYl
w:enjoy	bdodbcdlbnccc
w:enjoyed	bnmccbnYblcca
w:enkele	abaacaapaabZZ
w:enlace	ZaZaaaZnaYoZY
w:ennuyais	ccqdcdcdcbdcb
w:enorme	cdcdddccdYdbp
w:enormes	cdddddcddqdba
w:enoteca	pbbbcaabcbaca
w:enough	dipccdZljbjcd
w:enquanto	obccdbccbcccZ
w:enquire	ljabdbmblbacl
w:enquiries	acaacbpbbbbcm
w:enquiry	ZabbbZjbobnmZ
w:enregistre	abZbaZZpaabaZ
w:enregistree	bbccccabcbcrY
w:enrol	accdcalrccaaZ
w:enrollment	mZcccclZccbbq
w:enseigne	cdddddcbccdao
w:ensemble	bcddnccdddceb
w:ensenen	aZbbapaabaabY
w:ensenes	qcabbaaZdbaba
w:enseno	ZaZbobZamZabZ
w:ensinou	bcacccabbobbZ
w:ensuite	acbcccnacbbbm
w:entao	jnbcccabcbkcm
w:entenda	bbbcocbcbcbcb
w:entender	naZhabZboaabZ
w:entendez	cbadcdbcobccb
w:entendre	abpcbbabaacbZ
w:enter	bcbccdakdatbZ
w:entered	obbdbcZcbobcb
w:entering	ZbbqmbYlbaecb
w:entero	bbbbcbaobabbZ
w:enterprise	lclacbinbcacb
w:entertain	bonbccbbbbccb
w:entertainment	mbaaaancbcbcb
w:entfernt	cbbcdcobccbca
w:entflogen	cccdccccccdbq
w:entire	mcbccbZnbnbca
w:entirely	aoacbclccnica
w:entity	jabbcbpbccbcc
w:entra	bbabbbabbbocZ
w:entrada	ZaabbaZraZaZX
w:entraide	ababbbaoaZaaZ
w:entrambi	aaabbbaabomaZ
w:entrance	ZabbaZYqaZZbh
w:entrano	ZabaaaZbaapbZ
w:entrar	ZmZbmbZanZdnX
w:entrare	bcabcbbboabaa
w:entras	ZaZaaaZabaqaY
w:entrasse	bcddobccddcdc
w:entrata	abZbabZapZacZ
w:entre	jcfcjgeclbbkm
w:entree	ZaZaaaZoaZnZY
w:entrega	maaaanZZbZmah
w:entregar	oaccbbbccccca
w:entregas	Yccbdobcccbca
w:entrego	YabbcbpbbbbbZ
w:entregou	aobcccbccbbca
w:entrepot	adbodcadddccd
w:entreprise	bcacbbaaoaabZ
w:entreprises	aaabbbZpbaaZZ
w:entrer	cdcacaccobddc
w:entreresti	baccocbccbcca
w:entretien	ajbocbamnbnaY
w:entrevista	albpcbabkknbY
w:entrevistas	cpcdddcddccdb
w:entries	abbcdbZocbbna
w:entro	lbbccbbmcbnbk
w:entrou	nddeedddddeeb
w:entrust	neddecccediec
w:entry	daZababqfZqea
w:entschadigung	YbabbpZbababZ
w:entschieden	bcbbdbbccYbbo
w:entusiasmo	bcdcccacddodc
w:entwickeln	aaapaaZabZabZ
w:entwickelt	bcccccbbccoba
w:entwickler	cgcckcoclcdcb
w:enugu	bbbbnaabnmbca
w:envelope	bbbbabZabancq
w:envelopje	bbbcccbbbbbbo
w:enveloppe	ocbbccZbcbnbZ
w:envia	baabbcZbbapbZ
w:enviado	acaccbabbZbYq
w:enviamos	occddcadddcdb
w:envianos	abbbbababaoYY
w:enviar	abnbocabcabba
w:envie	cbobbllbaaoZY
w:enviei	ZaZaaaoaaZnZY
w:envies	bcpabbZbaabca
w:envio	blbbcbabcbonY
w:environ	oaZoaZYaaaaaY
w:environmental	kbbnccablkbda
w:envoie	bbocbcncbabbZ
w:envois	aaaabZaobabaY
w:envoye	occddccccdbdb
w:envoyer	YZmapaYaaZabY
w:envoyez	lbdddccdddpca
w:epic	obbeeeceeeeee
w:episode	kcbbhlhpcacck
w:episodes	pbaabobcbabca
w:episodio	bbbccbmqcbbbY
w:epoux	cdcdddddccnec
w:equal	cbcctcaccbcdb
w:equally	bbacocaclmbdc
w:equipa	bocdcmkccccch
w:equipamento	ccedeccdddndc
w:equipamentos	oddeeeceeeded
w:equipe	anbccikebdcoi
w:equipes	bcdddnqcdccdb
w:equipment	ebbmncebccmcb
w:equipo	encccjkkjeccb
w:equity	dnckpcbgcccdb
w:equivalent	lnccdebdddcdd
w:er	ddmbechiiajjl
w:era	abacbbpbbaaaZ
w:eravamo	ababcbaabobbZ
w:erbij	amnbmbacZbbca
w:eredita	cdcddcccdcnbb
w:eres	bdcddcocdncca
w:erfahrung	cccdeccccdpdc
w:erfahrungsgemas	pddcedcdedddc
w:erfassen	pccccbabdcbcZ
w:erfenis	cdcddcbccbobb
w:erfolg	bcaZdbrdbbcda
w:erfolgreich	bcdcdbbcbbpaY
w:erfpacht	cncdddcdddddb
w:ergab	cobdadbcccbda
w:ergeben	bcocccbcbbcca
w:ergebnisse	cccddddcdcdqa
w:ergens	cocdddcdccddb
w:erhalten	ZkZbbaZlaapnX
w:erhielt	cdccddaddcccp
w:erhohen	YaZZaZYZZYZpX
w:eri	abaccZbaapbaY
w:erin	bpbdbdadccddc
w:erinnern	ddceeedepceed
w:erinnert	acbccboccbabb
w:erinnerung	oZYbccZbZoaZY
w:erlauben	dodeeeeedeeed
w:erlaubt	ocdcdYcccdccb
w:erlebt	cdcdedodddeec
w:erledigt	bccddccddcobc
w:ero	abacccocmabcZ
w:eroffnen	bccddccddcobc
w:erp	oeamiclkcabba
w:erradas	nddeddcdddddd
w:errado	ababbbaobabaZ
w:erreiche	bboccbacbbcca
w:erreur	qcdeddceddddc
w:error	ljccbbbbblnbm
w:errori	ZbabbbpbaaabZ
w:errors	acaccmqcbaccb
w:ers	deeeeemdeeeed
w:ersatz	ocbccbbbcbcca
w:ersatzverkehr	cddeeddddcdcn
w:erscheinen	bbacbbZbbabpZ
w:erscheint	cdcddccocbcca
w:erschienen	ZaZaaZYpaZaZY
w:erst	caldfdpccbcck
w:erste	blbdmcaccnhce
w:ersten	aabccbancapaX
w:erster	cbddndcdddccb
w:erstes	bancccbcbbnca
w:erstgesprach	dddeddqbdccdc
w:erstmal	abbcobabbbbbZ
w:ervan	alabbbabbobaY
w:ervaren	obddddcdddddb
w:ervoor	ocacbbbcbbcdb
w:erwahnt	cdcdddcddbdpa
w:erzahl	cdcedepedbded
w:erzahlen	apZccbmcbmcba
w:es	hcjjkbbfejiek
w:esa	deeedendeeded
w:esami	abbbbobbaabbZ
w:esamini	bccncccccccca
w:esborso	cddcdeneddded
w:esca	eoeeeeddedeee
w:escala	nbccdcocccbca
w:escalas	ccbnccbcccccb
w:esce	aaababZpZaabZ
w:escenario	acbbcbobbbbbZ
w:escola	bmcccacblccdo
w:escolares	bddddcncddccb
w:escolas	dddddedcndddd
w:escolha	Zddcddabcdcco
w:escolhemos	cdbdddbccacbo
w:escolhidos	ccedeccdddndc
w:escrevemos	ccddnbcdddddc
w:escrevendo	bcobbbbbcbbcb
w:escrever	accbdoabdcbca
w:escreveria	abaaaoZabbabZ
w:escrevi	abocbcabbabbZ
w:escribe	bdcddcccccpdb
w:escribeme	ZaoaZZYZZXoaX
w:escribiera	bcodbcabbbbdb
w:escribime	bcbcccbcccocb
w:escribir	abcccpZZobcca
w:escribo	mccdccbcocjcb
w:escrito	ZanabaZaaoZaX
w:escritorio	ZnbpcblbcbacZ
w:escrow	ZbZaacabcabon
w:escuchamos	ddddndcdddced
w:escucharas	bbocbbabaabcZ
w:escuchaste	abacbbpbbaaaZ
w:escuela	ZZZaonYamZZaY
w:ese	aaZaabZaZpZaZ
w:esegui	acccccbcccoca
w:esercizi	ZbcZbpZbbcacY
w:esgotados	deeeedodedeee
w:esistano	bdcdddcdccodc
w:esito	bobcbbbbcbacZ
w:eso	lmnbkbacbbbcZ
w:espacial	cndddccdddcda
w:espanol	YabbcapababbZ
w:especes	bcaocbbbbbbbZ
w:especialistas	dedneecdedeed
w:especially	lbabbmZmcdbcm
w:espera	gaaobYYmbaiaX
w:esperaba	deeedenddeded
w:esperamos	cdccddabcbboZ
w:esperas	baabcbpbbbbaZ
w:esperienza	ZZZaZaZaoYoaZ
w:espero	bcbccbbacocbZ
w:esperti	bcbpcbbccbcca
w:esperto	accocbcccccca
w:esplode	acacobZabbbbZ
w:esposa	cccdddcdcdnec
w:espreitar	abbcccoccbcca
w:espresso	odcZccbdddcdb
w:esqueci	abocbbabbacbZ
w:esquema	pcdbeddededdc
w:essa	bocbdnkcdccdb
w:essai	Zbaccbmbobaba
w:essaie	bcacbbaaapbba
w:essay	lbabbeaaoZmcj
w:essays	abcbcqabbccdb
w:esse	nbaabaZbaaoaY
w:essen	mdcdddbdccddp
w:essence	ddddeddddcbdo
w:essere	nccddbbocccca
w:est	eijdeiefdcjcn
w:esta	fckceccddaklo
w:estabilidade	bpacccZbaabaa
w:estabilizar	ocacccacbdddb
w:established	cmbcccpccalbb
w:estadistica	amcbcoabbbbcY
w:estagio	bacdccZcqccbb
w:estamos	dlpkobabbabbZ
w:estancado	baabcbpbbbbaZ
w:estao	eocdddocccddb
w:estar	lccddbmcdncbl
w:estara	nbbccbbbcbbcm
w:estaria	lbocbbZbbbbbZ
w:estas	bcrcccjccblbZ
w:estate	naaamkefbbdki
w:estates	allbobfcbbbcb
w:estatistica	bccccpbbcbcca
w:estatutario	boacccZbaacaa
w:este	efabbbkabnZqZ
w:esteem	acncdckccmbdb
w:esteemed	cbbblmljialba
w:esterna	ocdddcddcddda
w:esterni	qdccddcdddddb
w:esterno	obbcdcbcccccZ
w:estimada	bnccmcbdbccda
w:estimado	jaaaanbabaoad
w:estimamos	abcobbabccbca
w:estimate	lcccccqacbacn
w:estimated	qbcbcaabbcbca
w:estime	ZaZbpbYaaZbbZ
w:estinguere	bccccbbbcbobZ
w:esto	cccdacoccccdb
w:estos	dedeeeoddcded
w:estou	abachcabpbbbk
w:estoy	cdldidlcccmdb
w:estrela	abbbcbbobbbbZ
w:estrelas	ZaaaaaZZaZZpY
w:estrene	bbbccbbobbcba
w:estrich	bddddccddcccn
w:estrogonofe	bcacccaccabbp
w:estructura	bobcdccdcdcdc
w:estudante	abccccbcnbcco
w:estudantes	cccccZbocbccZ
w:estudiante	bcaccbaboabcl
w:estudio	bbomcbabbbbaZ
w:estudo	aaaobaabcbabZ
w:estufa	nddddddddcddb
w:estuve	abZbbbZabpaaY
w:et	jfjcjjcfedmbd
w:eta	bcbcccacbpacZ
w:etage	bbbcccabcobaZ
w:etait	abZbbbnbanbaZ
w:etant	bbcobbbbcbcbZ
w:ete	bjhcibcbbaapn
w:eteint	dccedecepeeed
w:eten	bbacccbababaq
w:etes	lbjcbbfboamkY
w:eth	ZbZaabYZaYsZY
w:ethan	caamedccnbddd
w:ethics	jbboccaodbadb
w:eti	bobdddcdcdccc
w:etichetta	nddecececddec
w:etiketten	pbabbbabbabbZ
w:etions	aapbbbZababaZ
w:etiquettes	ndddddbddddec
w:etre	cckcdcnkcbcoa
w:etude	bobmbcccdcddb
w:etudiant	accajaanmbccl
w:etwa	lcccdaaccccdq
w:etwas	bkncjcjcmkcca
w:eu	lebcmcjckblci
w:euch	ZaZaaaZpanaZX
w:euer	abbccbobaabcZ
w:eur	jobldledbcjca
w:euri	pcacbbabbabbZ
w:euro	khajinefbalbj
w:europe	iknkmfdcccccb
w:european	ZbabnbiZbZoba
w:europeu	pbbbZcZbdccca
w:euros	lcaocmlcbakbi
w:eusebio	ccbdcdccocddc
w:eux	aZocncbdaccdb
w:evaluar	ocbacaaacbbca
w:evaluated	kbaoccZccccdc
w:evaluatie	occbacbcddcbb
w:evaluating	abbpdabcdbccc
w:evaluation	sbblcbhbcbicZ
w:evaluator	qZbZbbaacbbba
w:even	dkhlbbbapbekd
w:evening	ddbieodnebdce
w:evenings	debekpcocabbc
w:evenly	bcddocbdcdcec
w:event	jigibkddeacpa
w:events	jbccjailbabmn
w:eventuali	oedeeedeeedec
w:eventually	abobababYjbbZ
w:ever	bjodkfjdhnccZ
w:every	ijicjfjocbjbb
w:everybody	capbjlZkjkbad
w:everyone	chkcccanemlbj
w:everything	cjdcofbeljjca
w:evidence	lbacccaabacco
w:evitare	bccccbbccboaZ
w:evitato	odcaccbdddcdb
w:evolution	abpcbbZbaacbZ
w:evora	maanbaZZaZZoX
w:ewan	qbmbbZZabZbda
w:ewig	bZacbbaboabba
w:ewm	ZfZZbolaZZaoZ
w:ex	Zbehockcnbccm
w:exactement	aZYcbcabpaabZ
w:exactly	ljclbbljkkcba
w:exam	Zabadqdnfblbf
w:exame	acaddcbbdcqcm
w:examen	aaaabqZaZZobX
w:exames	pdddeeceeedec
w:examination	ZaZocaabhnacb
w:examinations	nbZbcaZbpabba
w:examine	iYaZapZZaZabZ
w:examined	Zbbcnlmccbbma
w:examinees	pbbZcbbbcccca
w:examiner	Ybcbcrbbbccda
w:examples	bcacdbobanZcb
w:exams	ZobbboZbccbcb
w:exceeds	pcabedbdcdcdd
w:excel	bbbbbqfmkeccZ
w:excelentissima	nddeddcdddddc
w:excellent	bmkcckbbbojca
w:except	mZancaZnbajba
w:excess	aoabccjccccdc
w:exchange	jjkcebckdjncZ
w:excited	cddeeecelemfe
w:exciting	ccqcddkdcbcdc
w:excl	raddebcddddda
w:excludes	cdcddepddcced
w:exclusive	jabbbboncanbZ
w:exclusively	ZZZcbbrbYabbb
w:exclusividade	YpcbbaZbababY
w:excuse	llZbbaZabqbcZ
w:exe	bcddddbcddpba
w:exeats	ncbccanbcbddc
w:executez	ZZbbcaaabbpbY
w:executive	bjdbdlplbbbib
w:executives	bbbnbcnlcbbbb
w:exemplaar	bcccdobbdccca
w:exemplaires	cdddedddecddn
w:exemplar	deeeedodedeed
w:exercise	ZmbbcaYmnabcm
w:exercises	pcbbbakmcacca
w:exercons	cdbdddodcdcdc
w:exeter	bmadccmcmbded
w:exhibition	obaccbZokZbcY
w:exhibitors	acbaaamobabba
w:exige	ndddeddddcddb
w:exist	jbkcmoacibcda
w:existing	cddcndZnccdec
w:exists	nambllYZakbaa
w:exit	ZaabobmZbbbba
w:exp	klZcbcacoabba
w:expand	Zbnccbncbbcdb
w:expanding	dbrcbcZbbjlca
w:expansion	bbbddcncmbccb
w:expect	adnbldabmmbce
w:expectation	pblbcebdccded
w:expectations	bbqdddbdccddd
w:expectativa	qcdbeddededdc
w:expected	emmcdcflfdccb
w:expecting	aZaabpoZbaabX
w:expects	ZiabbqZYbbbbZ
w:expediee	bbabbbabbZbZp
w:expediente	occddcadddcda
w:expense	abZbbknbbZbcq
w:expenses	kabcdobacbbYo
w:expensive	nmabbaZoaabbY
w:experience	iihhhdbdnckcj
w:experienced	bcaddnccocddd
w:experiencia	ZaZbboZZoYjaY
w:experimentar	abbbcboccbbca
w:expert	cbatjababbmca
w:expertengesprach	abbpcbabbcbcY
w:expertennetzwerk	cddqZccdddddc
w:expertise	YZZoaapabaZaZ
w:expertos	dedneedeeeeed
w:experts	cbascelbcbbca
w:expira	abbbbZZbbaYpY
w:expiration	cdccdccbddncb
w:expire	abaacbZabamsY
w:expired	acbcdcbcbbfmn
w:expires	ZaabbbiajZnkp
w:explain	kbilbqbcblbcZ
w:explained	abaccmhcipcdb
w:explainer	nbbcYcrccccdc
w:explaining	ZnZpcbYbaabca
w:explains	kdambnZaanbcZ
w:explicacoes	ZbabbqaaaabbZ
w:explico	ddceeeoedddee
w:explique	bccocbbcdccca
w:expliquer	bbbbccocdcdcb
w:exploration	nccadncdcdcdd
w:exploratory	cbqcbdacbccdc
w:explore	acnbccndddcdd
w:exploring	abmnlcZclaccb
w:expo	kZmabannbaaba
w:export	lbablbhZbaZmm
w:exportacao	aocbccbcddcdb
w:exposure	imaddcbbdcbcn
w:express	bcZcccaccrdcc
w:expression	bncdcckcdmbdb
w:extend	obbcccXabacco
w:extended	clbbbaaababaq
w:extension	mbbddjjccckdm
w:externa	rbccbcbcddcdb
w:external	pZbbcpaccccdb
w:externalisons	acdddcoddddda
w:externalizar	occddcacddcda
w:externals	qcbcccaccccdc
w:externe	rddcedcdedcec
w:extra	aaZbbraZkZobZ
w:eye	jblkklceaabcj
w:eyes	nbjbbbknbccce
w:fa	cblcjalbinbcZ
w:fabbrica	aaabbbaaoZaaZ
w:fabric	akaocbjbcZcda
w:fabrica	mbnbbbmaaabbZ
w:fabricante	bccocbacccZca
w:fabrice	bcacacbbaoccZ
w:fabrik	ejdcccmimicla
w:fabrikant	aaboaaaacabbZ
w:faca	bcadedcdddrca
w:facci	bbbocaaZbbbbZ
w:faccia	acacccaboacca
w:facciamo	bbZcbbYbbZobn
w:facciata	acabccocccbba
w:faccio	bdndddlcnbcca
w:face	ZbZblbjabpocc
w:facebook	ZabbbaZobZoaZ
w:facendo	acpZbaZbcccca
w:faceva	ccaccZbbapcca
w:fach	cZadcdacbcbcp
w:fachabteilung	rccdddcdddcea
w:fachada	cdddddccdccdo
w:fachadas	bcdddcocddccb
w:fachartikel	aacbcobacbcba
w:fachbereich	cpacddbabbcca
w:fachforum	aabbcbaobbabZ
w:fachinformatiker	ZbbbboZbabbbZ
w:fachkrafte	aaYabbqbaZbaZ
w:fachlaufbahn	bcoccbabbabba
w:fachperson	ocdcdacdedddb
w:facile	dddddccdddnec
w:facilities	ldbdddmdcmddc
w:facility	Zmacccmccbcbn
w:faco	YababanapZaaY
w:facon	ccbddcbdbodba
w:fact	dcnedecelbded
w:factories	lebcmcmibccdb
w:factory	fllcbcldmbbcb
w:factual	nncbdbbcccccb
w:factura	occcdcmcccacn
w:facturando	ocbddcbbdcbcb
w:facturar	bdcdddcodcdca
w:facturas	abcccboccbbca
w:facturation	cdendceeeeeec
w:facture	mccddcbcccjcp
w:facturemos	abYbpaZZaZaaY
w:factuur	nccbcblccbbbo
w:factuurtje	qccdccccccccb
w:faculty	Zdabcmaqbhbba
w:faden	cdcdddbccoccl
w:faenza	obdddcddcddda
w:fagan	ZZnnbbnaaabba
w:fahren	ZbbbcolaabbbZ
w:fahrer	bcaZdbqdcccdb
w:fahrlehrer	bcdddcccdcccp
w:fahrrad	bcbdccbcbbbcq
w:fahrschein	cddeeddddcdcn
w:fahrt	ccccdncbdbcco
w:fai	qdbdcdcdbbddb
w:fail	cdccfcmmdcbdn
w:failed	ibbaclbbbcclp
w:failing	bcccdonbcakba
w:failli	cdcdddodddcdc
w:fails	ababcanZaZmbn
w:failure	bbbacoiZcZpZZ
w:failures	addoedcdeeded
w:fair	ecjfdaemlmbbk
w:faire	nkjbbaabbaibn
w:fais	ZbkcbbqbnYbbZ
w:fait	jjaccbibbofcl
w:faithfully	bckcdcmcjbhdm
w:fake	amdbbbnaboibZ
w:fala	ocbcccbbcnmca
w:falam	dddddddcnccdd
w:falamos	ccbcdcobccccb
w:falando	ccccdcbccocaZ
w:falar	mbmgcaancbccZ
w:faleceu	dddddedcncddd
w:falha	ZbbbbbZbbaoba
w:fall	mcbjnclccecdc
w:falla	aabbbbaocaabY
w:fallig	cdcdcdnecdddc
w:falls	nmbckcbcmajca
w:fallt	lcccdcbcdbccq
w:falou	abobbbZaaZabo
w:falta	cbnbhjjjbacbm
w:faltaba	ZaZabaZapZaaZ
w:faltam	abcccbbbbbZZp
w:faltan	abbccaZanaaaq
w:faltou	ccccccbbcbbco
w:famiglia	ababboaZbabba
w:familia	kobcccbckbkcZ
w:familiale	apbccabcbcccb
w:familiar	ZkqnbbZaZmbbZ
w:familiare	bobbbbbccccca
w:familias	bbbdncmccbbdl
w:familie	bcbccclcbombX
w:familiebedrijf	coaccdcdacddc
w:familienbetrieb	abpbcbabbZbbZ
w:familienunternehmen	aoabbbbbbbbca
w:families	jdacimkbmibcd
w:famille	cdcdddddccodb
w:family	ipbdkdcccjecc
w:fammi	kclcccacnacba
w:famous	accbbbaacbqcZ
w:fan	kbZbbaZZhqbba
w:fancy	ilejmkZfbdbck
w:fangen	ababcbpbbabbZ
w:fango	cdccccbccabco
w:fangt	cdccdcbccacao
w:fanno	aaZabbZasabaY
w:far	llicbdjdlkicZ
w:farbmuster	bddddccddcccn
w:fare	ZkajbpaYnaabZ
w:farebbe	ljmcjcicbjcca
w:farewell	ccbdddcbclccn
w:faria	obpbbbYaaZbaY
w:farida	obcccZbbcZcdo
w:farine	bcboccbbcbbba
w:farm	ojamakjlaZebX
w:farma	fflfffefeefee
w:farmaceutico	omccdccdcdccb
w:farmaceuticos	bdcndcccddbdb
w:farmacia	aZYbabZaaZaqj
w:farmer	acbocbaclbcdc
w:farmers	cdZmmkmkbebbZ
w:farmhouse	obacbcobbbcdZ
w:farms	lbalkcodcacca
w:faro	pbaabaZZbmaZX
w:farouk	abZmccabbaboZ
w:fascia	cnddddcdddddc
w:fase	abbbcbabbapbZ
w:fashion	ZaYbnbYoZZoaY
w:faso	mbbcccacbbocb
w:fast	Zancbdobodcca
w:faster	bcccdcbbdZbbq
w:father	kjbbledadobcd
w:fatou	oaabcbnaccccZ
w:fatto	nmbcccbcbbccn
w:fattura	lbbnccZccbbbn
w:fatturazione	ncdddcndddcdb
w:fatture	ZoaabaoZbaabY
w:fatura	abbncbZabaaaq
w:faturacao	bcccccobdccca
w:faturar	acccccnncccca
w:faturas	Yacbdbpcccaba
w:faudra	abocbbabbamcZ
w:faudrait	pccccbbcbccdk
w:fault	lcacccccbqcci
w:faut	jcbcmbbbcbkbp
w:faute	cdbdddodcdcdc
w:fauteuil	cdaddccccodda
w:favor	qcdcdccccdddk
w:favore	abbbnbobccbba
w:favour	mkdkbbdcoZjca
w:favourite	mbiblcaccnbca
w:fax	Ybaccbmbbaaaq
w:faxgerat	dodeeeeedeeed
w:faz	qbbabZZabaZbZ
w:fazem	bcabcpbbbbccZ
w:fazemos	abcccbpbcbbbZ
w:fazendo	ZaZaaaZZpZaaY
w:fazer	kbabnbabaapbZ
w:fd	laacbcacoZcca
w:fda	nccbcbmcdbcdc
w:fe	deeedenddeded
w:fear	bcabcaaYarbbZ
w:feature	ladabakqaZYba
w:features	naabcYZlbaYoY
w:feb	eZZaafXorYaaY
w:februar	naabbYaaoabbY
w:februari	accccobccccca
w:february	ocbbdmbkjiccd
w:fecha	acbbccobccbbZ
w:fechada	bccddccbccccn
w:fechado	ocbccaabcbbbY
w:fechamos	bdcddcbcdccco
w:fecho	addcdbbddccdq
w:fechou	ZabaqaZbbbabZ
w:fed	abockcnbaYbcb
w:federacao	abcocabbcbabZ
w:federados	ocbbcbbcdcadb
w:federal	lccbccmbcdndb
w:federation	oocccaZbccbba
w:fee	lbbldnmkbbkca
w:feed	eiYZbhnabcbnl
w:feedback	aaZkncZZdkbpZ
w:feel	blqjdbehbbbca
w:feeling	aancccobbYbcc
w:fees	edaobZnpbabbe
w:feest	bcccccbbcbbbo
w:feestdagen	bbbbcbbabobaZ
w:feet	iZZbpbfnbabcZ
w:fehlen	bbddddbcdcbbq
w:fehler	accdccboabbca
w:fehlt	ZlaconaclabbZ
w:feiert	ddcdddccdYcrZ
w:feira	kdcddcmnccdca
w:feito	bccbcZbocbcca
w:felicitations	dcadddcccpbXZ
w:feliz	bcpcccabcncal
w:felizmente	ncdeddcdddddc
w:fell	boabcdmcbabdc
w:fellow	abZbibpjbpbbZ
w:fellowship	aaabbZZraibaY
w:felt	mbZbbbZcadqca
w:femi	mXZbabZZYYapY
w:femme	cbcdndcddccdb
w:femmes	YZZaapZZaYoZY
w:fenetres	bdcccdobccccZ
w:fenster	Zobbcbabcbcbl
w:ferais	ZaZbbpZaaZZaY
w:ferait	bcpdcdadaacba
w:fergus	cbmcddcdcndcd
w:feria	naabbaZmamaZX
w:ferienhaus	bdcddccdcbZdq
w:feriez	qbaccaacaabba
w:ferma	ababcbobbbabm
w:fermata	bcbcccbccacbo
w:ferme	ZnZaoZYZaZiZX
w:fermes	dccedecepeeed
w:fermo	cccddccccbcdo
w:fernandes	kdboddbddbcee
w:fernkurs	ddcededepceec
w:ferramenta	abbcccoccbcba
w:ferrante	nbbncaacbbcbZ
w:ferreteria	odbdddccccadb
w:ferries	bcacmcbmclccb
w:ferrol	oeeeecddeeded
w:ferroviaire	pdddeecedeecd
w:ferry	mcabnallblbbj
w:fertig	obccbbcccacdZ
w:fertige	Zbbabqaacbaba
w:fervendo	aaabbbZaboaaZ
w:fest	ZrnccbZaaaaaZ
w:festa	cddddaccdcccr
w:festanstellung	apmcccmcccccb
w:festas	aaabbbaaboaaY
w:feste	arccccbcbbccb
w:festgelegt	oddeeedeeeded
w:festival	sbibbZkZbabbX
w:festlegen	addoedcddeddd
w:festpreis	mbabbbncccacZ
w:fetch	accccdbbcllco
w:fetches	ZbabbboaoZabY
w:fete	obbcabaccbbcn
w:feuille	bbbccabcbbaap
w:feuillet	ZcbabpaZcbZbZ
w:fever	abbambZocambZ
w:fevrier	occcccbccdadb
w:few	ibregcccfdfcb
w:fewer	hbZkbamebkakm
w:fez	akbcbbabjaZok
w:ff	ZapcdcbbcaaZa
w:fi	ZnbcbZZbpacba
w:fianza	cddddbcddcZcq
w:fibra	bcbdccobaabca
w:fica	Zabobaaabamam
w:ficamos	deeeedodedeed
w:ficar	aqbccbbabbbcZ
w:ficaria	bobcccabcbbca
w:ficas	abcbbbacbboca
w:ficaste	bobccbbbbbbbZ
w:ficha	nccccboaccbbY
w:fichar	aobcccbdbdcdb
w:fichas	nbabcaobbbabZ
w:fiche	lnbcccacbbccm
w:ficheiro	abbbcbabbbobZ
w:fiches	qddcddbddcddb
w:fico	jZZaaanaaZoZY
w:ficou	YmbbcmZZbbaap
w:fidelite	bcbccbbbcbZap
w:fidi	aaabpZZZaaaaZ
w:fiducia	acccdcbcdcocb
w:fiel	ccoccdbcbbccb
w:field	mjealaabnmbkZ
w:fields	abbcccbbbrblZ
w:fiera	ZaZbbaZqbZaZY
w:fiesta	cdeedbdbddddp
w:fiets	bcZccbZabZbbr
w:fifteen	kcibjnobaibcb
w:fifth	dabcqcaccncca
w:fifty	kchlaZmanjaZX
w:fight	acmbbcmcanbcb
w:figli	cddcdeneddded
w:figlio	ZbaabqaZaZbbZ
w:figma	obidjcabpbcja
w:figure	Zbjkcbpbblbch
w:figurer	ZcnZcbqbbbbcZ
w:figures	ZfZbqblaaYabp
w:fija	aqbcbbaababbZ
w:fijn	ZaZabbaaboaaZ
w:fijne	bcbbcbbabobaZ
w:fijo	arcddccccccda
w:fijos	bobbbbaccabcZ
w:fil	bnabbbabbpYbZ
w:filas	YaapaYYZaZZZY
w:file	iboebckbeanbk
w:filed	bbabocYccobba
w:files	rjbbcbcbbbbbn
w:filha	mbZbbpaaaZbbY
w:filho	ZbbbcoaababbZ
w:filiale	cccdddbbcbcbo
w:filing	ZmZaablnaZlal
w:fill	hjmlbcmjcbkca
w:fille	XaZaZrZaYZZaX
w:filled	ibacmbmblceki
w:filleul	adddddbcddodb
w:filleuls	bdddddbcddnec
w:filling	nbncccabbcldk
w:fills	abniccqbcbcba
w:film	jblebmdnbZlbe
w:filmar	obdcdabcdcbdb
w:filming	kbbbbqiaccbcb
w:films	pdbbpaYZcblda
w:filomena	ababbbaacobbZ
w:filou	ddcdddccdcddo
w:fils	nbabbbacnaccZ
w:filter	fZaabbobbbobZ
w:filters	ndcdmdadcccdd
w:filtros	cdccdcbcdccco
w:fim	mmabbaiablmaY
w:fin	pibcmbkbchbbe
w:final	hmabcjaepalcg
w:finale	ZZZZaaYpaZaaY
w:finalist	bbcccbmoccZZZ
w:finalista	ZaZbbbZapZaaZ
w:finalists	bcccccYoccmbZ
w:finally	enacdcambnbcm
w:finalmente	anaccbacbaccr
w:finals	XaZZapYaZoZbW
w:financas	eemfefdedeede
w:finance	bnnccflbbcjdg
w:financed	nZabbbaabaobZ
w:financee	ccddndddddddc
w:financeira	boccdbbccbcba
w:financeiro	qbccccbbbbcbY
w:financement	bZacaapbbbbaZ
w:financia	occcccbccccca
w:financial	kpcccjbcejkcb
w:financiamento	pbbbZcZbdccca
w:financiamos	Zdcdccscccbaa
w:financiar	ddddndcdddced
w:financieel	cobccdcdadddc
w:financiera	pbcccbabbcacZ
w:financiere	nocccZacbcaca
w:financiero	klcdddcdlddkb
w:finanziamo	cddcdeneddded
w:finanziario	bbccdcqcdcccb
w:finanziata	babcodacdcccb
w:finanziert	cccdnccdccddb
w:finanzierungsrunde	acacrcabbacca
w:finch	dficccoblccih
w:finche	mbbcmbbbcbbcl
w:find	finfecidjbcjd
w:finden	abpcccZbnbcba
w:finderlohn	cccdccccccdbq
w:findet	bcbcccobbanba
w:finding	haebmblammcca
w:findings	nmbbZdadcccdc
w:finds	binccdqcbaccb
w:fine	ndeedkfbceckk
w:finestra	eodeeeddedeee
w:fingers	bbZcbbZaaobbn
w:finisca	bdcdddcdndddc
w:finisce	abZbabZapabcZ
w:finiscono	cdcddYcbcaddr
w:finish	hjajcabZpcmkh
w:finished	mccjbZZjneblk
w:finishing	abkcbbibsXbca
w:finito	ocbddcbcdccaZ
w:finkenwerder	oddefeeeeeded
w:finland	aomdddcccbbdc
w:fino	mlbcelbchbcbl
w:fintech	lbkoebckkbccb
w:fiona	Zlanccmdcccdd
w:fiquei	cdcddamccocda
w:fire	kaacdocjikbcd
w:fires	aobcacndcbadc
w:firewall	ZaaYbZZabbqaZ
w:firm	hkimkclclaccb
w:firma	abbclljcnbacn
w:firmado	ocbddcbadcbdb
w:firmamos	cccdddccdcddq
w:firmar	aZYaaaaapZaZY
w:firmawagen	boabccbcccccb
w:firme	bbbccdbccbbcp
w:firmemos	cdddddcdddddn
w:firmen	bcacocacabbZa
w:firmenwagen	badcddcdddcco
w:firmi	boccmbabcccca
w:firms	ibkiibqldahca
w:firmware	qbcbcZjbbbcca
w:first	edeclhljcelea
w:fiscais	pbcccZbacbbcZ
w:fiscal	bcccdbbccbabo
w:fisch	ceddedcddcddo
w:fish	bcecmdlcbpcdd
w:fisheries	aabZcnbobZbcZ
w:fishermen	anabocZcbcacb
w:fishing	nnaokaYaaabbZ
w:fisio	acbcbcobbbbca
w:fisioterapia	ocacbcabbbbca
w:fissa	apacbbabbabbZ
w:fissare	bbbcccocaaccb
w:fisso	bobccbbccbccZ
w:fit	jlokcbijcbbcd
w:fits	ihobbaanbZcla
w:fitted	bcbcccomcacdb
w:fitter	ZqbbbbZcoabcY
w:fitters	acmcdcabcaccp
w:fitting	jbnnbbabaZbca
w:five	fkemdjkicccdd
w:fix	olcbbbjebamek
w:fixe	akZbnbnabbabZ
w:fixed	nnlcccjcecccc
w:fixen	qccdcccccccca
w:fixes	bcbddcaacabbr
w:fixez	YbaZbpZaaaabZ
w:fixing	njZbbbobaZabZ
w:fixo	ZpabboZZaaaaY
w:fixsalar	bobbddcdddddd
w:fixum	bobccbabbbbcZ
w:fiz	ZaaaabaaoaaaZ
w:fizer	ddceeeoedddee
w:fizeram	ccbcdcobccccb
w:flag	aaabccabbbqaZ
w:flagge	qdcdddcdddddc
w:flagged	oZaabcabccoca
w:flaky	acbcccbZcbbcq
w:flat	enblbdhabedco
w:flatmate	abnclbabcbccp
w:flats	qbbmbakbbbcmZ
w:fledermause	aaaabaapaaabY
w:fleet	Ybkobbpbaabbj
w:flensburg	abbccbobbabcZ
w:flexible	plaibkZabahbZ
w:flies	ZbbcnZYbomcba
w:fliesenleger	bcdcdbadcccdq
w:flight	cebeckcccdoen
w:flights	olbcbpYababbn
w:flohmarkt	ZZZaaaYpaYZYY
w:flood	amacoZZZbpcba
w:floor	bfcjbbhcembbo
w:flooring	pdccddcddddee
w:flor	abbbbbabcbobZ
w:flores	cccdddcdcdnec
w:floripa	acbcbcobbbbca
w:florist	ZaYbbbZZZpocZ
w:flour	bcbbcbaabmbcr
w:flow	qaajckalcbbca
w:flower	lZaaZaZZanoaX
w:flowers	bdccncbcdYcco
w:flugel	pdddeccddddec
w:flur	dodeeeeedeeec
w:flusskrebse	bbabcbpbbabbZ
w:flutter	ncccccmdcdddc
w:fly	omebaaYamYZbk
w:flying	iabccnabcalnc
w:fnac	bcacccacbacbp
w:foam	acbZcoancacdb
w:focus	aaisbaaababbZ
w:fogli	ndcecececddec
w:foglio	bcdccbbccbbZq
w:fogo	bcacccaccabbo
w:foi	ccdcdccbkkimn
w:fois	aZaoaaoabaaaY
w:fold	ZbbbcbZbcbZbq
w:folded	YaZbbZYbrZbba
w:folder	dbacccaalabcs
w:folding	bancmcabcabjn
w:folga	bobcccbccbcca
w:folgado	ZbcacobbbbbbZ
w:folge	ababbaapaabba
w:folgen	ZbaaapZZbaZaZ
w:folgende	ndddedcdddcdb
w:folgt	cdcbddabdcdco
w:folha	abcccbbbbbZZp
w:folien	bbbbcabaaobbm
w:folk	ababcoacclcdc
w:folks	bbncccobbamdc
w:follow	acalcbcjbpjna
w:followed	amcYbodmbdbca
w:follower	ababcbpabaaaY
w:followers	ZaZaabmmZYZnl
w:following	kecjecccilkma
w:follows	hbbkdcaccdjlp
w:fomos	ccddnbcdddcdc
w:fonction	bobdddcdcdccc
w:fondando	edeemeeeeeeee
w:fondation	bcccccbcccocZ
w:fondazione	obdcdbbcdcbdb
w:fondi	acacocbcbbcca
w:fondo	fncpdccddccca
w:fondos	bcccccbbbcoda
w:fonds	ZbbqbaaababbZ
w:font	abZabadaapbZZ
w:fontanero	cdddeccddddcq
w:food	ejjocdanddbbb
w:fooi	bcbcccaobbcca
w:foot	qabccbZalnccY
w:footage	obZbcaZbanbba
w:football	jjZamaYZbnbbo
w:footpath	ncaaccnacbcda
w:for	jefjhiihgdeei
w:foram	ccedeccdddned
w:force	XbbZbtXbbbbca
w:forcement	aapccbaabaacZ
w:forderung	dbcdndcdddcdb
w:forderverein	abaabpaaaaaaZ
w:forecast	ocbbbbabbbcbp
w:forecasting	qjbcjkZcjbcdb
w:forecasts	ZaZpnacaaZZca
w:foreman	ZsZbaaXbZkabY
w:forensic	YacpamZabaZbY
w:forever	acZaabYaoipbZ
w:forfait	naapbZaabaabY
w:forfaitaires	accccbpdadcda
w:forget	ialbbbdknYhbk
w:forgets	ncabccnbcacdb
w:forgive	YoYlkbkjmabca
w:forgot	ZbZabbZoZXYar
w:forgotten	bkZccdmcbpcda
w:forklift	laZmbamZnZabZ
w:form	jiiihjckccjed
w:forma	aaobbbnbaabbZ
w:formacao	Zaabcoobcbaca
w:formacion	ZaaaboZaaaaaZ
w:formador	abccdpabccacZ
w:formaggi	abcdodbcdccda
w:formaggio	ccddnccddedec
w:formal	bpmdccbcbbbdb
w:formale	acpYbaZbcbbca
w:formalizar	boccdcbccbcba
w:formar	bbbocbbcaabba
w:formarias	codeeeddeeedc
w:format	cikocoZabbbck
w:formate	caaddboadcbcb
w:formateur	bYbcanobbbbaY
w:formation	hcccdmbncccba
w:formazione	bbccccrbcccca
w:forme	babbbcaabobbZ
w:former	abmodjcmjabla
w:forming	bccdmdbnccded
w:forms	mkabblXmbdbcl
w:formular	odcdccbdccbdb
w:formulario	pcbcdcacccbba
w:formulation	cbbccdcdnmddc
w:formulier	mbaocbZbbabak
w:fornecimento	cddddddcdcddn
w:forni	bccccobbbbccZ
w:fornitore	bbbcccbbbabap
w:fornitura	bcccacoccbbca
w:forse	bdcdddcdccodc
w:fort	pZcddccddadco
w:fortbildung	cccZcobbbcccb
w:forte	bbbcccbbbabrZ
w:forthcoming	mccccbaodcbcb
w:fortnight	ncialngccbdcb
w:fortnightly	YaabbaYoaZaak
w:fortuna	bdcdddcdccodc
w:forty	kekidimZijccf
w:forum	aabdbjcnaqcaZ
w:forward	jegbcbaeklndj
w:forwarded	ZanbbaZnYbaan
w:foto	kbbcccobbilcm
w:fotografia	jcbcccbboaabi
w:fotografin	ocbcdbbcbabca
w:fotografo	bcbcccobbabca
w:fotos	obabcbabbaoaY
w:fotovoltaica	abccdpabccacZ
w:fotovoltaico	cedneddeedeed
w:found	ebcenbdbbndlj
w:foundation	kfbnhoZeccjca
w:foundations	ccndcdandcded
w:founded	bcclccpcdccec
w:founder	fbcdsdfdccedb
w:founders	dbaepbpmbabbZ
w:founding	babctcbmcbccb
w:four	lhckdkeiiccdj
w:fourni	cobcbcabcbbca
w:fournil	bcboccbbcbbba
w:fournisseur	aaabbbZZbaoan
w:fourteen	bkjccpfbjbcka
w:fourth	amabobibnabbk
w:foutloos	Zcadccpcabccb
w:fp	cdcddaadoccdb
w:fr	kdcddccddcddp
w:fra	ZZZZbaZZaaloY
w:fraco	aaaccbobbabaZ
w:fractional	piacbcmkbccdc
w:frage	ecmjcclcbmbbZ
w:fragebogen	bbbrcbaZcbbba
w:fragen	knbccbkbobccZ
w:fragt	cbcccbbocabba
w:frais	blbcccbbcbnbn
w:frame	pbaabanabaacY
w:framed	dddedecedoeed
w:frames	bcbcbdZcmZcdp
w:framework	qajbcboabbacZ
w:francais	ZcbccbrcbcccZ
w:france	ZllocaZacabca
w:franchise	bbdcbarcccZcb
w:francisco	pacdcdbcdddec
w:francs	laabbomnbaaaX
w:frane	eoddeeddedeee
w:frango	dedeeedcdcddo
w:frank	pbaabbmZbmccY
w:frankly	bbbpbaabccbdb
w:franquia	bbbcocbcbcccb
w:franquias	abpbbbabbabaa
w:frapper	bZodddbdaccdc
w:frase	bnddddcdddcdc
w:frau	lkcndcdkhdeda
w:fraud	lnbbdbcnccbna
w:frauen	abbbbmbbbbobY
w:free	cecdccnrjafdb
w:freedom	elcankYZbanca
w:freela	mnbbcbmbcbbbZ
w:freelance	ncjcddghleefb
w:freelancer	kabbccpcobdce
w:freelancerin	ZaZcbbnbZoaaY
w:freelancers	fibccconlbjaa
w:freeze	Znabbbabbacar
w:freezer	nbbcccZbbabcq
w:freezers	YaYZoajobZabY
w:frei	kldhchaofajba
w:freiamos	ddddmdcdddded
w:freiberufler	acccdcrdbcbcb
w:freiberuflich	ocbcddbdmcdcc
w:freiburg	odeeeededeeec
w:freie	YnaabnlZaZbai
w:freier	ZbZbbaZasaaZY
w:freight	elecdklbmbdia
w:freiheit	cdbcdcbcccoda
w:freitag	jcccdlblcbcco
w:freitagnachmittage	acabcpbZcbcca
w:french	pZabbnZboabbZ
w:freno	ccccdcbbcbcbo
w:fresher	dbcddcbcqccdb
w:fresno	pkaccaZbbnbcb
w:fretta	abocccacbbcba
w:freude	ndddeacdddndc
w:freue	ZaYaabYomnabY
w:freuen	aqbbccaambaaa
w:freund	mbbbcbabbbocZ
w:freundinnen	ababbbabbaqbZ
w:freut	dYcdddccbcccr
w:fri	Zacbcpaacaccp
w:friday	diaeccfmkefco
w:fridays	Zmcbcoambibcf
w:fridge	Zbacalaaboacl
w:friend	bcbbkddpeknda
w:friendly	annbbcmbblbbZ
w:friends	ZancmakcbjobZ
w:frigorifique	bdbodcbddeccd
w:frio	obbccabcnbbcb
w:frist	Znbdbcbccccdp
w:frittata	deeeeedcededo
w:frog	abbcbcaboZbcn
w:froid	bcbcbcnabbbbm
w:froide	ccddndcdddcec
w:from	efcdjeidfkiii
w:front	khkbhliacbkcl
w:frontaliere	bncddcddcccdc
w:frontend	YqabbaabbapbZ
w:frota	aZapbaZbbbabZ
w:frozen	cbZdccacnnica
w:fruhbucherpreis	abbbbaaoaabbZ
w:fruhbuchertarif	abbbcbaobbbbZ
w:fruher	ccldbdacqbcca
w:fruhesten	pedeeecededec
w:fruhjahr	lmeeeedededec
w:fruit	anaccbacapbca
w:fte	lqbcdabccccdc
w:ftse	YoYcbcZboacbY
w:fu	eodeeeddedeee
w:fue	bccacbbbbbpcZ
w:fuego	ddddndceddded
w:fuel	Zpacbcacbbbco
w:fuels	bamcccacboccc
w:fuera	bcbccbbZcnbbm
w:fuese	abpccdbcbZcbb
w:fuhren	cbcdoccdbccdb
w:fuhrpark	bboccbbcbbcca
w:fuhrungen	cbbddcbrcbccZ
w:fuhrungszeugnis	ccddddbdcdqZX
w:fui	cbbcccbboacbZ
w:fulda	dddeedddddddn
w:full	epecicjedbddi
w:fulle	ababbbbbbbobZ
w:fulltime	Yaqcddbccbcdd
w:fully	ojacdlacccocb
w:fun	Zaaknjbelmbca
w:funcionaria	bqdddcbddccdb
w:funcionario	bcccccbbbcoca
w:functie	anlbbbZanZbaY
w:functies	baocccbbbZccZ
w:function	cbncccebblccl
w:functional	nnbdeecdccccc
w:fund	cbdpnfjbcebcb
w:fundacion	aanobaabaabbZ
w:funded	kmdkjbcbeaana
w:fundering	acccccbbcbcbo
w:funding	ZjZbqbnaaabca
w:fundo	bcbpcbabcbbcZ
w:fundraiser	oncbccaccbbca
w:fundraisers	ZnaccbobbZcca
w:fundraising	damckcpabacba
w:funds	Zcilljabdaqba
w:funeral	mbabelabakbcn
w:funf	jibbcanpbabbX
w:funfstellig	cdbcccbcccoda
w:funfte	dodeeeeedeeed
w:funfzehn	cdddddcddcddo
w:funghi	decdeepeeceed
w:funil	bbbcbZZaapbbZ
w:funnel	abZcbbrabYcca
w:funny	abaccbYobpccZ
w:funziona	ZbocnbbacbbcZ
w:funzionario	bobcbcbccbcba
w:fuori	qdcdcdcdbbddb
w:fur	ifejeljjdbjed
w:furada	aabbcbpbbbaaZ
w:furchtbar	ccbdbdbcrbcda
w:furgoneta	aaabpabbbaaba
w:furgoni	ababbbpababbY
w:furniture	kbjcjkldbbjcb
w:furs	abbbmbabmlkam
w:further	jcocdickcccck
w:fuse	Zcnnlcbccbadc
w:fusie	cbocccbccacca
w:fusion	mmabbbnbabbbZ
w:futur	bobdccbccbccb
w:future	ajscdbdbbabbk
w:futuro	bdcdddcdndddc
w:fwg	aqbcccbcbcbcZ
w:fyi	ZaabbaYabYaar
w:g	ZbaandlabYfbn
w:ga	labdddndcdddd
w:gaan	cccddccdmdddp
w:gaat	akabcbolbgbbo
w:gaf	bbZcbcabaobbZ
w:gagne	ddddddbddadcq
w:gagner	acbccbnbbqYca
w:gagnez	adcddacdddpdb
w:gain	ahacbaobbZpca
w:gains	acacbbabbapaZ
w:gala	obbblbiobaZaY
w:gale	mcbcdccndbcdc
w:galera	ccbddccccbcbo
w:gallagher	ddcedeceodeee
w:galpoes	obabcbababcba
w:galway	ZhhobbaaalblZ
w:game	mbabnbbocbkbb
w:games	mabnfbablacZm
w:gana	acccbbnbcboca
w:ganado	cdccdcccdbmco
w:ganaste	abaabaZabapZY
w:ganha	ababobabbanaZ
w:ganhamos	cdddnccddddec
w:ganhar	ZbZapbaaaZYaZ
w:ganhe	bdddebcdedpdb
w:ganhou	ncccbcacdblcn
w:gano	bbbcbbabobcba
w:ganz	ZZkaoaZZZpaaY
w:gap	memdekkbbacck
w:gaps	XZXZZZlrYXZYW
w:gara	ocddccbdcddec
w:garage	ambcobabbaccq
w:garagem	bcccdccbcccco
w:garagiste	cdcddcccdcodb
w:garantia	bddddcncddccb
w:garantida	caccccbccbocZ
w:garantido	bcbcabZbbbpaZ
w:garantie	accccbpbbbYbn
w:garantierte	cddcccadedoec
w:garanties	cdbdddodddcdc
w:garantietermijn	cbddnccdddcdb
w:garantis	bcbccbabcaoaa
w:garantiti	cnddccbddcmdb
w:garantito	bbbbabYZbbqba
w:garantizada	cdcdbcacccoba
w:garden	lbacibZaajcmp
w:gardener	YccbcZabcocdo
w:gardeners	laZammcabYanZ
w:gardent	ccccdcbbcbcco
w:garder	bcqcddbccbcca
w:gardes	cobbdccdcdccb
w:gardez	acccbaacccoca
w:gardien	cdcdccccccddp
w:gardienne	bbacbcZbaabbp
w:gare	bcccocaccbbcn
w:gareth	onabZZmbbbbcb
w:garibaldi	acacccabbobbZ
w:garnis	ocbccbbccbbcZ
w:gas	bjkcclZbcbjZq
w:gasolinera	ccbdcdccocddb
w:gast	abZabZasaZbbZ
w:gastar	ocbcccbcbbcda
w:gastdocent	acdcdpbccccda
w:gaste	abbacoaZbabbZ
w:gastezimmer	ddcdeddcdcddo
w:gastos	bcccccbcccmdq
w:gastvortrag	abcacoaacbbcZ
w:gata	ZaabbbZabpaZY
w:gate	ibbbccaeckmcr
w:gateaux	bcccccbccbcco
w:gatekeeper	ZbYaaaoZaYoZZ
w:gates	abmobaYabYbcZ
w:gather	ZZiobZZaoZbcb
w:gathering	bcmdccbocbccc
w:gato	mdcdddcddcddm
w:gatos	ZaaabbZabpaZY
w:gauw	cccdddbbcXcaq
w:gave	kcbddokbkkccc
w:gb	pcacbbabbabbZ
w:gbp	lccbdaocbcccb
w:gc	labdddndcdddd
w:gcse	YaZbbnZbpYabY
w:gdansk	paaaaZlZaZaam
w:gdynia	anbbmcbccladb
w:geaccepteerd	ddddedcddcdpa
w:geachte	pdcdddcdddjdc
w:geandert	abobbbabaaZnZ
w:gear	jbbnobdbbaaca
w:gearbeitet	bcblbdbcqccdb
w:gearbox	bbacccnmcmcdc
w:geb	bcbcccacboccZ
w:gebe	bcbcccZbbaccq
w:geben	jaabbaZaljlmk
w:gebens	ababbbbbbbobZ
w:geblokkeerd	deeeeddeednaa
w:gebouwd	aaabpaaaaZabZ
w:gebrauchte	bccodcacddcdc
w:gebrochen	occcdbbcdccca
w:gebruiken	YaYaZZXanZqad
w:gebruikersonderzoek	cdcndcbbcccca
w:gebruikt	cccddcbccbocZ
w:gebucht	occcdbbcdcbca
w:gebuhr	cddddcccdcZbo
w:gebunden	aZncabZboZabZ
w:geburtstag	bcbcdcbacmcal
w:gecondoleerd	bbZcbcabapabZ
w:gedacht	cobdbdbccccda
w:gedoe	ZrbcccbcbbcbZ
w:gedraaid	boccbcbcddbdb
w:gedrag	accbcaabcbocZ
w:gedreht	cbcdnccdbcddb
w:geduld	maZaaoYaZnZaX
w:geef	ZaYbapdZZZmao
w:geeft	ababbbbbcaoba
w:geehrte	jhclddedkdidj
w:geehrter	jpdeeecdddddc
w:geen	bghcmkeedbmcd
w:geerbt	ababbbabaapca
w:gefallen	cdddedbdcnncb
w:gefallig	adddedoddedeb
w:gefallt	cdrZddbdcbcbb
w:gefeliciteerd	bnZcccabcibZp
w:gefinancierde	bbbdodbcdcbcb
w:gefreut	cccddabbaoccZ
w:gefunden	ccbdcacbaocca
w:gegarandeerd	aaaaaaYabaqbZ
w:gegen	nbbckobcbbbda
w:gegenuber	bnbcddndcdddc
w:gegrepen	bcacccabapbZZ
w:gegund	cccccbaZcabap
w:gehad	ZaZaaaZZbpaZY
w:gehalt	cnbcncccccmca
w:gehalter	aqddedbdddddc
w:gehaltsabrechnung	abbccbbabbbbo
w:geheimhoudingsverklaring	ZaZpbaZaaaZaY
w:gehen	bcccdcnccccdo
w:geholpen	ccaccdbcbocbZ
w:gehorst	dpdedcdddcddd
w:geht	incckcbccknce
w:gekeken	abbbcbpbbbbbZ
w:gekippt	ddceeedepceed
w:gekomen	abYZbaYbpaabZ
w:gekommen	dcbbddcdocddc
w:gekozen	ZpZaaaXabYaal
w:gekregen	occbacccddccb
w:gekundigt	cbbeddcdoZdcb
w:gel	abbbcbabbabbo
w:gelato	aaabpZZZbaaaZ
w:geld	ZaYZrabajZpaX
w:geldt	bbbcccnbcbccp
w:geldtransfer	ddeeeedeeeoed
w:geleid	ZaaqbaZbaaabZ
w:gelesen	cdcdddodcdeec
w:gelezen	ZbabcbaacaboZ
w:gelijk	bbbbcbabbobaZ
w:geloscht	bcbcccbbbbcoZ
w:gelten	aaaaaaZZbZaoY
w:gemaakt	aoYcbbaboZbbZ
w:gemacht	bcbccnaanbccm
w:gemeenschappelijke	bcbbbcabcobaZ
w:gemeente	qmcddbbcccdda
w:gemeentehuis	baadccbbZacbq
w:gemeinde	cqcddebdddddb
w:gemeinden	dddeoedeedeec
w:gemeinsam	abnbbcZbbobZa
w:gemeinsamer	bobccbbccccca
w:gemietet	bbbcobacbabca
w:gemma	oZXaccacoacdc
w:genannt	bdbdddbccccra
w:genau	apnccbambaaZZ
w:genealogia	bcabcobbbbccZ
w:general	jmmicbbfcbbcm
w:generated	lcbcddpccbcdc
w:generation	daobabZabZobZ
w:generations	ncbcdccncbded
w:generous	YaaobYYnbYbbd
w:geneva	abncccalclncb
w:geneve	apcccZbcbcccb
w:geniet	baabbbaabobZY
w:genitori	cdcdccbcdccdq
w:gennaio	nbdccbbcccccm
w:genoeg	nbbccaoabbbbZ
w:genossenschaft	aaaZbZZpaaaaY
w:genova	abbbbbaabZboY
w:gens	ZaZboaYZZoaaY
w:gent	cdcdddcccocbZ
w:gente	dipfhbcdihfbZ
w:gentile	obbchbbcmblbe
w:gentle	qcabbcZcbacdc
w:gentleman	Zbccdolcdcbcb
w:genugt	bocdddcccdccc
w:genuine	bmclccjbccmcb
w:geologi	ZbaaboabbbaaZ
w:geologist	daZmbbYZaYapY
w:geologists	banccdbcbkbna
w:geometres	bcbdddodcdcdc
w:geometrie	cZdddoccddcda
w:geplatzt	bcbpcbabbcccY
w:geprobeerd	aaZbaaZabapaY
w:gerade	bjqckcibbdebb
w:gerald	aoacccbcbYkdn
w:gerard	bbacbbaaaobbY
w:gerat	bcbcccbacbboZ
w:gerda	cdcdddbccbcdo
w:geredet	ccbdddbcbbcdq
w:gereed	cdddddcdcdndb
w:gerent	ZbabbZpYcaabZ
w:gerente	koceddcdddjjb
w:gerichtsverfahren	ZbcobaabcbccZ
w:german	lqZbcbobjbaca
w:germany	banbbbobaZpbZ
w:gern	kbmclkdlmcbba
w:gerne	aaoabbZaaZaZZ
w:gers	ZZaaaZZpaaaaY
w:gerust	lZpabaZZbZaaY
w:gesagt	abpbbbZaZZbaZ
w:geschatzter	abcocbbccccca
w:geschenk	bcccdcbcdcccs
w:geschenkkarten	ddceedceccnca
w:geschil	Zbbobbabcbcca
w:geschrieben	abpabbabZZbaZ
w:gesehen	nbZbbbmbYmaaY
w:gesellschafter	bcacocbcabbZa
w:gesloten	dedeedddedoaa
w:gesolliciteerd	dcceddcepcedd
w:gesorgt	cdcdddccccdcp
w:gespart	cdcdddcdcpdca
w:gespeicherte	cabdcdbcYbcrZ
w:gesperrt	bcccdcbbcbpZj
w:gesprach	Zpafccpbcccca
w:gesprache	ccbdbdbcqbddb
w:gesprachen	ccodddbcbbccb
w:gesprachspartner	cddqZccdeddec
w:gesprek	ZanoabZZpakbY
w:gesprochen	cccdddoecdddc
w:gesproken	abacccpcabbbZ
w:gestaltungsspielraum	cqcddebdddddb
w:gestao	kanabaoaaaabY
w:gestern	claddcbcmnccl
w:gestion	cmbccmlcdblka
w:gestionale	nbbbcanacaZaY
w:gestionar	ccdddccdddndb
w:gestione	baccbbbccbocZ
w:gestionnaires	ZabpaabbccacZ
w:gestire	bcbcccbocbcbZ
w:gestisce	bdcdddcdndddc
w:gestisci	aZabbbabaaboZ
w:gestito	ZabpbaZbbbbbZ
w:gestobert	cdcedepedbded
w:gestor	qabcccabbbnbY
w:gestorben	occcccbccccba
w:gestores	aaapbaZbcbabZ
w:gestoria	accccmobbbZcm
w:gestort	acccccbbcbcbo
w:gesucht	dcbcmljcbbcll
w:get	bddikdlffcngb
w:getippt	abacbcZbbpbcZ
w:getranke	ccadddbcbacco
w:getrennt	ccbdddbcbbcdq
w:gets	jhdclbjjjcccm
w:getting	fkpcccmbblcca
w:gettone	abanbaZnbabbY
w:getypt	dedeeddeoeeed
w:gevangenisbibliotheek	bbbccocbcccca
w:geven	mbabcqZbcbbbZ
w:gevonden	odcdddcdccddc
w:geweest	bcaccbacbmbbq
w:gewenst	laZabbaaboaaY
w:gewerkt	ddcedepeccded
w:gewijzigd	cdcddccddcZoa
w:gewinnen	bcbacmmocbcca
w:gewist	dedeeedeoeeed
w:gewohnt	ddddedcddccco
w:gewonnen	bccbbbabcapal
w:gewoon	scbcccbcccccZ
w:geworden	odcdddcdcccdc
w:gezahlt	ccbdddbcbbcdq
w:gezeichnet	acacqcabbacca
w:gezien	abYbbboaZnbZY
w:gezocht	jbbmfpaacbccZ
w:ghana	abdcmobbdcbdc
w:ghent	lcjaaaZablapj
w:ghostwriter	nabbcbpbbbbbZ
w:ghs	ppabbbYbaZlca
w:gia	bbccmcpcbbcdb
w:gialla	bcacccpccabcZ
w:giappone	ndcecececddec
w:giardino	cdcdddbccaccn
w:gib	ababbbabcboba
w:gibt	bblmelbikbdck
w:gift	ifbocbdbccphc
w:giftcards	bcccccbccbocZ
w:giften	cdddddcdcdndb
w:gig	jdbcmbccobldb
w:gijon	dededepddcded
w:gilt	acbcccobbbcbo
w:gin	nbocccabbabcb
w:ginasio	ccddddcddcdco
w:ginevra	bdcdddcdcdodc
w:ging	mbbbcbobaabbZ
w:giornaliera	ocdeeedeeeeec
w:giornata	lbamboabbilbY
w:giornate	pbcbcoaZccZbZ
w:giorni	pmbcbbZablgbd
w:giorno	lbclcmhbgcmcc
w:giovedi	fkbmdccddbcco
w:gira	ZabaaaZbaapbZ
w:girarti	bbocccacbbbaa
w:giriamo	cdcdccaocccca
w:girl	kbbcbbabbbkcp
w:girls	Zbbcbpnacbida
w:giro	cncdndldccdcb
w:girona	bdbdcdocdldec
w:gis	akmlfamaaZbma
w:gisteren	aaobbbabZnbbY
w:gita	ddddddcbdcddo
w:gite	cdddeddcdcadq
w:github	banchcZbmapba
w:giugno	cddddaccdbccp
w:giulia	ZobccZaccbccn
w:giustizia	abbbcbobbZbbZ
w:give	jcceinkckckcc
w:given	nlmdhmZdcbbid
w:gives	YeabiionbZlbc
w:giving	ZbabmcinbmnbY
w:glad	afmeccbkondca
w:gladly	acYpcbmbZmbci
w:glasblazerij	aaZbabZaoZbbZ
w:glasgow	elicglcjkjcha
w:glass	aaZblannaaabe
w:glasses	abccdbnabbZco
w:glasvezel	bbbcdcbccbbbo
w:glauben	baacbbacoabbZ
w:gleich	bnacacabbbocZ
w:gleiche	qccdddcdddcea
w:gleicher	occdddccdccdn
w:gleis	aababaapaabbY
w:gli	ZcclcmZcccbco
w:glielo	bcadccobaabcZ
w:glisse	bcddeddddcddn
w:glisser	dcceeecepeeed
w:global	abemccfbcbnma
w:gloria	acblccancaacm
w:glory	YaaabaZmbpabZ
w:glove	aaabocaabobbZ
w:gloves	acbcccqbcaccb
w:gluckwunsch	bbZcccabbnanf
w:glue	Yaabmoaccabbk
w:gluten	ZaZapaYaZZZaZ
w:gmp	ncncadabdcddc
w:gmt	ababbbZncaaoY
w:go	idieddiejchel
w:goal	oabbccabcaabo
w:goals	cbqbdecccbdde
w:god	XYZaboabpambZ
w:goed	jmgcclbcnbccc
w:goede	bbrcccbbblcbZ
w:goedemiddag	bcbdbdoccacdb
w:goedendag	ccccdcbccbocZ
w:goeiemorgen	ocbcbbbcbbbda
w:goes	kibijdcjhblbl
w:goias	boddddcdddbdc
w:going	ejnbebcalljde
w:gold	lalbabcaacsaZ
w:golden	ababbbnobabbZ
w:golpista	bcbdcdbccbocb
w:gone	jjcdcjcijbikg
w:good	jkjdheechndcb
w:goodness	abbdbbancoddc
w:goods	aabcabimbaqbi
w:google	abaccbraiboca
w:gordijnen	ccccccbccboca
w:gordon	adcbddaedcpdb
w:gorgeous	acabcbpbbjbca
w:gostar	deeeedodedeed
w:gostaria	bbZacbabcobaZ
w:gostariamos	accocbabcccca
w:gostava	ccncddoccccca
w:gostavamos	ZaqabnYaaYabY
w:goste	bbbcocacbcccb
w:gostei	oboccZZbblaZY
w:gosto	dpdeedceeeddc
w:got	icidkeieklcce
w:gothenburg	acocccYbboccZ
w:gottingen	occcdbbcdcbca
w:gouda	abbcbanobZbbZ
w:government	YkoobkZbbabba
w:governo	cceddccdddndd
w:governors	poabbZdbblccZ
w:gp	maameadnbbcda
w:gpa	cbaccbacqacca
w:gps	cbbdocbdcccdc
w:graag	elinbbmamcbba
w:grab	ajlbcclbcncca
w:grabo	dededeqZeeedd
w:graca	YaXanaloeYZZX
w:grace	ZbabcannmZlcb
w:gracias	bcbccbbmcpaam
w:grad	bbrdddadlbddc
w:grade	dtaccjcbkabca
w:graded	rkaacaZbcbbca
w:grading	nlbbcmacccacb
w:gradita	cocdcccdcccbb
w:graduacao	bcdcdpcdcdddb
w:graduate	bmcdccbcqccdb
w:graduated	eddeeddenbeee
w:graduates	ZoabbYaongbca
w:graffitis	bddddcocddccb
w:grafico	acacccbobabcZ
w:grafieken	cccdcZbobaccZ
w:grafiker	acabcaaaqbaaY
w:graham	ncbccdaccbcdn
w:grain	ZombaaZbanabZ
w:granada	ZbabbaaZbZbpY
w:grand	pdZbbljaabobY
w:grandad	acbcccbclbcdr
w:grande	ncdccbadccndb
w:grandes	ccedeccdddned
w:grandfather	aaZbbnZbYqbbZ
w:grandit	appcbbaZcbbbZ
w:grandmother	oaacbbhbkjncZ
w:grandmothers	mcbccccodadee
w:grandson	ZaZabbZpZmaaY
w:granny	bcaccbbacZbcq
w:grant	mccfmdibddkci
w:granted	Zbabnchcbaock
w:grants	lbbbbmZnaoccb
w:grappig	cncdddcdddddb
w:grateful	lccjdkbcrZcde
w:gratificacion	aaaobaaabaabZ
w:gratifying	bnaccbacbncca
w:gratin	dedeedddddedo
w:gratis	acbcfboqcacmY
w:gratitude	aaZcbaZpZnbbZ
w:gratuit	YbbbcboqcbaZX
w:gratuita	bcccccmjccbnd
w:gratuite	cdcdddamdccco
w:gratuito	bicddliodbclZ
w:gratulieren	ddcdddccdYcrZ
w:grauer	cddddcccdcdcp
w:graz	YncbamjoambbZ
w:grazie	bckccalbbpbbk
w:great	bfmiclcccocbh
w:greece	bnndcdccbbded
w:greek	lnZaaambbbZnY
w:green	bblbbccibldjp
w:greenhouse	XZYaloXYZoaaX
w:greet	ddleddancceee
w:greeting	ZbnlacZccbbao
w:greetings	ldbdccbbcsiba
w:greffe	cdcdcdddccndb
w:greg	bcjccdpcbcbcb
w:gremio	bcaccYabapcca
w:grenoble	cneededeceedc
w:grenze	cdbcdcbcccodb
w:greta	jjdhecgccbcqb
w:grey	ZbZabaZnaZabr
w:grid	Ybamnnabbabca
w:gripe	bcbcccbZcbbbo
w:gris	cbcdccbcbbddq
w:grocery	abbnmcabcbccc
w:groeit	acpacaaZabbba
w:groepsgesprek	ZaaoaaaabaabY
w:groepsverzekering	boabccbcccccb
w:groet	anZcbbZbZobcZ
w:groeten	cdcdddccdocbZ
w:gronder	bcddndcdddcec
w:groningen	baabbblbZoabZ
w:grooming	ZZaboblbaabcZ
w:groot	bcccccbbcbbbo
w:gros	naaaoYZZaZaaY
w:grosartig	bcbocbabbabbZ
w:grosem	cdcdedodddeec
w:groser	odcdddcccccda
w:gross	ctbcccacbcbcb
w:grossesses	bbcdndcdcccdb
w:ground	kcdobYbbccknb
w:group	ckdichbkhcjnd
w:groupe	ZbaabaZoaamaY
w:groups	XajZbrZaaZnbY
w:grow	cnqcabZcadbca
w:growers	acncnbYnbZccb
w:growing	concblccjbccb
w:grown	dmecnbjmaabcb
w:grows	ZqjaaaYaaaaaZ
w:growth	cigcngnkbabca
w:gruezi	ocdcdbcdedddb
w:grunde	dddenededdeec
w:grunderstipendium	dddeoedeedeec
w:grundsatzlich	ZbqbbaZYbacaZ
w:grunkohl	cdbdddbccbcco
w:grupo	ZmZnaZYlaYpaX
w:gruppen	aabbcaaobbabZ
w:gruppo	alnbbaZmjZmaX
w:grus	oaabbaaaaoaaW
w:gruse	cdcdddbcdodbZ
w:grusen	bbacbYZYZqbbZ
w:gst	qYbbcmabbcmcZ
w:guadagna	bcbcccbccbqca
w:guadagni	bcdcccacddodc
w:guadalajara	Zldbdbodcdcca
w:guantes	bbacbbpbaabcZ
w:guanti	cdcdbdcbdbddq
w:guarantee	nbbackbacaoca
w:guaranteed	Zbbckbnbbbscb
w:guardando	YbbpbcZccdbcb
w:guardar	abpccbabbaaZa
w:guardaste	aZacccbbabcrY
w:guarderia	cdbdddccdccap
w:guardia	bbcbbbbbbbbbp
w:guardo	deeeedodedeed
w:guardou	aYZcdcZcbbbsY
w:guelph	aaccjbobcbcca
w:guess	okmccccccacdj
w:guessing	ZbZbbaobancca
w:guest	ZbcZboirhjjcZ
w:guests	nbabboYhcaimi
w:guida	accccapZbbbcZ
w:guidance	nZZaaolaYZabZ
w:guide	obabaoilbacca
w:guidelines	kbabababcpmaa
w:guides	XmobaqjaaZZbX
w:guido	bbacccaZaZbbq
w:guild	aZaZanYrbZaaX
w:guildford	bbodccmcaacdc
w:guimaraes	abocbcaccabba
w:guitars	obbcbcacdnddb
w:gujarat	aabccbomcbbbZ
w:gulasch	cdddddcddcddp
w:gulf	abkojchjmbaca
w:gultigkeit	dddeeeddddddn
w:gunstigste	cdccddaddcccp
w:gus	abbbcoZnbabaa
w:gusta	ZbmcbbabbnnbZ
w:gustaria	ldmbckimddbbZ
w:gusto	acbcnclbbnbbZ
w:gut	obZbbbYaaqbaY
w:gutachten	Zbcobaabcccca
w:gute	lcbccbaacmbam
w:guten	mcnedcjcjeeca
w:guter	ZbYZbZZpaaaaZ
w:gutes	bqcacabndcccb
w:gutschein	abbpbZZabaaaa
w:gutverdiener	bcacccobbbcca
w:guy	lbabbbZalZpbn
w:guys	bZZabalapZnbZ
w:gwo	hnZccbaaoabba
w:gym	bcancihackibm
w:h	pcbkckelcafbh
w:h1	aabdddndnaddc
w:h2	cdccdcbcdbbbo
w:h3	bdccdcbcdcbco
w:ha	ihfffheddcend
w:haalde	bcbccaaabbpcZ
w:haar	onbcccbccbccn
w:hab	khfcmclcbbkch
w:habari	ZoZnacZcaZbca
w:habe	iembijccncecc
w:haben	djedebgcmdeoa
w:haberle	bcbccbbacocbZ
w:habilitation	cpeeedcdddeec
w:habit	acjabanobYaba
w:habitacao	dddddccndcedb
w:habitacion	bcdcdcbcdccdr
w:habitation	cdcddcadcdcdo
w:habituel	qddddcacccddZ
w:hablamos	nlpbcbabbbfaa
w:hablar	cddnbdddddddc
w:hablo	anbacaZcbbbcp
w:habra	ZaabobaaaaaaZ
w:haccp	obbcbblbbbbca
w:hace	icbccbZnoblcZ
w:hacer	abZobbabbabcn
w:hacerte	boccccbccbcca
w:haces	ZaZbbaZaapaaY
w:hack	oZaamZXncbabY
w:hackathon	ZbcbnaascaabY
w:hacked	obZbbbZaZnaaY
w:had	fkcdddjcioedc
w:haddad	fmmbccaccbabn
w:hadn	mbachckabqZaZ
w:hafiz	oabcbdbcbmcdc
w:hago	cccdacoccccdc
w:hague	anZcbaZpbZaba
w:haha	naabbbkmboZbY
w:hai	ababbbdbqjbme
w:haies	ccccdpabcaccZ
w:haifa	aoacccanaacdc
w:hail	bbbdmdacbpcdc
w:hair	lbbacaYncbacn
w:haken	ccbdddabcccco
w:hal	ccccdcccbccco
w:halbe	dndeeeddddddm
w:halben	aaapaZZabZabZ
w:halbjahr	cdddddcddaddo
w:halden	ZaoabaZanZabZ
w:hale	Zbbcbmaabnmcm
w:halen	bbbYonaabbbca
w:half	jcchokjkdbdcd
w:halfte	nbccmcbcccZcl
w:halifax	apZbcbZnnYbda
w:halina	ZcYcbcabpkbcb
w:hall	kcbccabqdabfo
w:hallam	nbcbccncbcbdb
w:halle	addddccddccdq
w:hallenbadern	bobccbbccccca
w:hallo	lilkkcfciblcb
w:halloran	YbobcbZbabbco
w:halls	ZcacbcrZbmccZ
w:halte	ddcdddccccccn
w:halten	accbdqbbcccca
w:halve	bbabcbqmZZbbZ
w:halverwege	cncdddcdcdddb
w:halves	ZaZbbanZbZbZq
w:halvorsen	lbmaabobbacdb
w:ham	YbaaapYZbZbbl
w:hamburg	mdbcccoccccca
w:hamilton	bcidcdoddcdeb
w:hamsters	pccbcaabcbbcY
w:han	anbbcbbbbbbbn
w:hana	abaccaZobpcYa
w:hanau	cddddddddcddn
w:hand	ldadlbjkmdjcb
w:handball	maZobaZaaZaaZ
w:handboek	bcccdobbdccca
w:handbook	ebbbcpalbjaba
w:handbuch	pbbacZZacbbba
w:hande	ZbZbboabZZaba
w:handelt	bmbcccZcccoca
w:handen	ocbcccbcbbcdb
w:handful	ijrcccYcbbcdb
w:handgelenk	occcdbbcdccca
w:handle	caaobnYZbnlbZ
w:handled	aqbjbbabbaccZ
w:handles	bcbbccsbbbcca
w:handling	XjZobbobaabbZ
w:handover	kbbkhcaccmcco
w:hands	ZiZibljbnnlca
w:handschriftlichen	ccbdcabbaoccZ
w:handschuhe	cdccddccccdcp
w:handwerker	dddeoededdeec
w:handwerksbetriebe	YbaabZpaaZaaY
w:handwerksbetrieben	deddedodedeed
w:handwerkstag	abbabpZZaZabY
w:handwriting	mdcdddccdnddc
w:handy	ZblbbaZaaaqbY
w:handynummer	bocdddccbcccc
w:hangs	bbnbccYbcpccb
w:hangt	cblcbbamlaaan
w:hannah	cpbbbaabbbbca
w:hanneke	coccdbbcbcccb
w:hanno	abocccaccbcca
w:hanoi	Ycccdonbcccdb
w:happen	agmcjbncbmbcc
w:happened	albcindicmcdb
w:happens	iblbneobbaccb
w:happily	abZobbmaZZaba
w:happy	ddmecihjelcdf
w:haran	abocbbabcabba
w:harbor	nbZccdncbcccc
w:harbour	ZiZabnZnalamj
w:hard	ajlnedcbjmbca
w:hardly	acccdbnccncdb
w:hardware	lbacqdccjbcdk
w:hardworking	aabcccpcobbcb
w:haria	maZbbZZloZabY
w:harias	ocdcdbacdcccb
w:harmonio	ncdeddcdddddc
w:harold	bZccdnbcdcodc
w:harrogate	nbbcdaZobabcZ
w:harrow	ieicccocldeia
w:hart	ccbddcbcmnlba
w:harte	aaabbaZabpaZY
w:hartford	qccclbbccccdb
w:hartigan	ccbdedncncddd
w:harto	cccdZcocdccdb
w:hartstikke	cqbeddcdccddb
w:hartwell	cboccdacbecca
w:haruka	mdcedclcdccpa
w:harvest	gkcbkmobbabca
w:harvests	acbcbcobambca
w:has	iiejgeddcdilj
w:hasn	YbnbccabbabqY
w:hassan	cdcdddcdmccdn
w:hast	lcbdbcacqccca
w:hasta	mdbcccjnccccm
w:hat	khccdkcfdidmi
w:hate	aiekdbqbanbcZ
w:hates	YaYaZZoZoYaaY
w:hats	abaccbabbobZn
w:hatte	aamacmnaapbbY
w:hatten	kdknccakpabbY
w:hattest	eZZZooYZbaZaY
w:haugen	aaccdbmcoccdc
w:haus	blpcccbanbcca
w:hause	ndeeeddeeejei
w:hauser	bcocbbabbabba
w:haushalte	dodeeeeedeeed
w:hausmeister	apabbbabZabaZ
w:hausverwaltungen	abcobZbbccccZ
w:hautarzt	dedceebdedddp
w:have	jhjejdhhjdeid
w:haven	cemcmcibnabla
w:havenbedrijf	boabccbcccccb
w:havenmeester	dededddeodeed
w:having	okicdhfbifbce
w:hay	cbakmfccjdkij
w:hazte	acbdccoccccca
w:he	cdhdibfbjmmck
w:head	cqcdjhjcdiccb
w:headache	YaZjbokabobbZ
w:headcount	cpkccckcbaccl
w:headhunt	ccpccdZbbZccb
w:headhunter	ccsdddbdcbdcb
w:headhunterin	bcqcccZbabbbZ
w:headline	ZbYbabjaZrbaZ
w:headquarters	Zrcdbcccdcdcc
w:heads	ZekkZlljdbamc
w:health	coehdcljfdcjb
w:healthcare	mjcmcclbbjbdb
w:hear	ainmdeakkobca
w:heard	Zlakbcnbnlbbi
w:hearing	bdmeejibalebk
w:hearings	pkbccbbdcdcdc
w:heart	abmanbeacfbbn
w:heat	kedamllnababZ
w:heating	nbbcmbhbcdccn
w:heavy	ckadcdqddbddc
w:heb	nblcfdmbmcccb
w:hebammen	aaapaZZabZabZ
w:hebben	bbfcnbmhjfbbk
w:heben	ddeeeedeedoed
w:hebrew	ZcbccpfbaZbdb
w:hebt	mnbmbbaccbmba
w:hecho	ccbdcdccocddb
w:hedge	ZamnbbZbaabbo
w:hee	arbcccbcbbcba
w:heeft	clbjjhbbibdok
w:heel	bbacobbbbbbcZ
w:heer	ncbcccbcccmca
w:heerlen	ndddedcedddec
w:heet	ccddnccdddcdb
w:heidelberg	mbbbbZabaobcZ
w:heimweg	bdcdddccdbccn
w:hein	acbcbcobbbbda
w:heiskleber	dddeoedeedeec
w:heist	ababbabbbbpbZ
w:heizung	bnbcccbccbcbo
w:hej	ZbaobaZmmecca
w:held	adbicdbockile
w:hele	ZbcccbpbbblcZ
w:helemaal	bbacpbZaYZabZ
w:helen	lieocbZbabkda
w:helfe	cdcedepedbded
w:helfen	decdedpdddeed
w:helfer	abbbcbabbbnbp
w:helft	abbambpbbbbcZ
w:hello	jejhhddfimhdb
w:help	ldbddindjcihd
w:helpdesk	YZYZZZYYpYZYa
w:helped	fdabbapnaobca
w:helpen	nedddcmdedddc
w:helper	aaaccbaapbccp
w:helpers	ababcanababbq
w:helping	nlZbbmZbmablZ
w:helpline	naaoaaZbaaaca
w:helplines	ZaZbnammZnbbZ
w:helps	abccobmkbbcdc
w:helpt	ZaaaaaZpbZZaZ
w:hem	abZccbabbaobp
w:hemos	abbbcbnbbakln
w:hens	bckcccaabXbcq
w:her	kjabcmbbkljcm
w:heranca	cddddcccdcnab
w:herausfinden	bcocccaccbcab
w:herausforderungen	deneeededdecd
w:herbst	blblccabllcbm
w:herd	ocaabZnbjacca
w:here	ekiccfeeinecd
w:hereby	ibbccobZcbbbn
w:hereinkommt	bcpcccacZZbba
w:herencia	bcbccbabbbqZa
w:herhalen	obbcccZbccccZ
w:herinneringen	bcacccbccocba
w:herinnert	ccccdcaccccco
w:heritage	clcddcbcmcmcb
w:heritier	cdbcddbdcdoca
w:herkomst	cdddddcdcdndb
w:hermana	bbbcpcacobccb
w:hermanas	boccdccdddcda
w:hermano	cccdccbbbaccp
w:hero	nbbcacabakcdo
w:heron	kbZabaYnapbck
w:herr	lnddedcdddjdf
w:herren	bbacccZboacbb
w:herself	ccbdddndcmdee
w:hersteld	odcdddcdcccdc
w:hersteller	addoedcddeddd
w:herunter	dcddddbcddobb
w:herzlich	cdcdddodcdeec
w:herzlichen	bcacccbbbkanj
w:hesitent	bZodddbdaccdc
w:het	fkbiiiidikcfe
w:hetzelfde	aZZZbaYacpbbZ
w:heure	acimcnebcckcm
w:heures	cbcmdnfcccbcn
w:heute	igcdddccccobo
w:hey	leldehfdchlcc
w:heya	lmkbbcnbcaaca
w:heyy	abbcbcmbnZlca
w:heyyy	cbleddcdccned
w:hgv	oaZccancbbbca
w:hi	jiihedlfhkfcb
w:hibrida	pbdeeddeededd
w:hibrido	mmcdeededeedc
w:hice	bbabbbebbapcZ
w:hicieras	pcZcbbYbZabbb
w:hicimos	cdcdqdcddcddb
w:hiciste	qdcddcbddcdcb
w:hidden	XaYZbbaamnaqX
w:hide	bmacacbcbaadp
w:hides	obbbaaZYbaobX
w:hiding	aaacboacbkccb
w:hidraulica	ZbbbbpZbbbabZ
w:hier	lbZccbebnmlbk
w:hierbij	aoabcbZabaabm
w:hiermit	bbacccaboacbb
w:hierover	cdddddcdcdodb
w:high	ecbcpcbcboicb
w:higher	joZcbcablZlca
w:highly	ZarabbZZZYbaZ
w:hij	obbccbabbbnbl
w:hija	abcbcoaabbccZ
w:hijo	ccbdcdccocddc
w:hike	ababcbZbbZcbq
w:hiking	maZpaYYabbaca
w:hilfsmittel	cdddddccdcdco
w:hilft	cdcdddcddcddq
w:hill	bbodbcacjaccc
w:hills	qaZacbabbaccZ
w:hilo	ZbaabpZabaaaZ
w:him	cdbcdidbddnkp
w:himself	cdddldceedmed
w:hin	bcbcccbboaccn
w:hindi	qbbabZYZbbbbY
w:hingeschmissen	baaccbZcapbba
w:hinter	cdbdcdbccbcco
w:hintergedanken	bbacbcbbaobcZ
w:hinterhaus	ceededddddddp
w:hipotecas	bbbocZabbbbca
w:hire	lfjgfdncfbcde
w:hired	bbnbcajkeamil
w:hires	aodbljabqZbbY
w:hiring	bmmcccmdmbfjb
w:his	meeccficcilcm
w:historia	bbbccbbobbcba
w:historias	nbcccaancccca
w:history	edkkbnbkbZdla
w:hit	naZbbbkkbYlal
w:hitherto	YbbacpZbbobcZ
w:hives	nbbblmabbbbbZ
w:hiya	lcbnbbbbpcbca
w:hizo	bcacbYabapbca
w:hl7	ljcddnalldcdb
w:hmo	apadddbccdcdc
w:ho	lelblbicoedaY
w:hob	obabcbbbbabcZ
w:hochschule	abbbcobacabbZ
w:hochzeitsplanerin	pcbcdbbcbabca
w:hoe	abkibbcbpdbbi
w:hoeft	ZaZbbaZbbaoam
w:hoeveel	aaaacbqbbbacZ
w:hogar	ddddedcddcdZo
w:hoge	abacbcqbbbaca
w:hogeschool	bdedeoddeedec
w:hoi	jlhccllcjbkcZ
w:hoja	qcabbaaZdbbba
w:hojas	acabboZbaabcZ
w:hoje	dbnccbambamal
w:hokkaido	bmcdddlldcced
w:hola	ilodjdibcjcba
w:hold	cbdclnemganca
w:holders	bdldddcddcddn
w:holding	ZabnilhaclnbZ
w:holds	XbbbmZhmajnbh
w:hole	cbbbcbcmkobck
w:holen	lcbccckcbabbq
w:holiday	bobhbdkecbcbp
w:holidays	dpdciddbbjbck
w:hollow	bmjjecjclbcma
w:holloway	ccbddepddbddc
w:home	lncfccaehelck
w:homeoffice	aqddedbdedddc
w:homeowners	obcdddjddddda
w:homes	hbabinracaaba
w:homework	bclccjbbcbccq
w:homme	cdcdcdddccndb
w:hond	ddcdddccdbdcp
w:honest	jflmebcbhikcb
w:honestly	jbbbjnkcmZbbk
w:honesty	obanbbZbcbkca
w:hong	bdcdddcdccodc
w:honnete	cdcdddddccnec
w:honnetement	bcacbcaaaobba
w:honoraires	ZbapbmobaabbY
w:honorar	bcbkclomcccdb
w:honorarios	nccocbbccccca
w:honorarium	accpcoaacbmcb
w:honorarkraft	pcdcdYbccdccb
w:honour	ZibbcjlmbgnbZ
w:honoured	aabbnelmZobbb
w:hoofd	amacpbeaZaabZ
w:hoofdstuk	bcccdobbdccdb
w:hoofdveld	cddeddodcddea
w:hoogheemraadschap	cbddnccdddcdc
w:hoop	ZoabbbabbabbZ
w:hoor	acmcccqcaZbca
w:hoorde	ZaZbpaZbZaabZ
w:hoort	acabcbocnZabZ
w:hop	abacccpaaacob
w:hope	dhefdcfjloccb
w:hoped	abaccXcanacdq
w:hoping	coWaaaiapiaaY
w:hopital	clmddcblccbck
w:hora	kccodohbcccck
w:horaire	bddndcbcddddc
w:horario	ZnabbnZYnZaal
w:horas	ljcedmkcccfbk
w:hore	cdodcdacbbcca
w:horen	bbZcbcbboabbZ
w:hormis	cdcdddddccndb
w:hornos	ZbaabombbaZaZ
w:horses	nabbbknZbcccb
w:horst	dbbeddcdoZdcc
w:horta	YabbbbZpbabaY
w:horticulture	pcjbbdbbcbcca
w:hospedagem	bbbZcobacbbba
w:hospice	kllbbaanaoabY
w:hospices	ZnZbpbZZaZacZ
w:hospitais	baobbcabbbbca
w:hospital	ijhlikciihccc
w:hospitales	ccccdcbpcbcbZ
w:hospitalier	cobbcccdcdccb
w:hospitaliere	cdendceeeeeec
w:hospitality	abaccojnbbccb
w:hospitals	ibjobacpdaaca
w:hospitieren	aaZbabYapZaaZ
w:host	kbabbnclldblZ
w:hostel	aodcbbaacbccp
w:hosting	ZZnobaclaYaaY
w:hot	ldabbbdabZjoe
w:hotel	llcedmbjccmca
w:hoteleiro	boabbbbcbbbcb
w:hotelero	bobcdccdcdcdc
w:hotels	manlcbdjbbkca
w:houd	bbZcbcbboabbZ
w:houden	baocccbbbZbcZ
w:houdt	ababaaYbbapaY
w:hour	lcbocniecbddc
w:hourly	mbcqcnhbbbbca
w:hours	klcjdldddbihh
w:house	eqejfjldbbdca
w:household	bbobccbccZbbl
w:houses	mdjbbbrajbbcZ
w:housing	enjfdchljcdkZ
w:houston	mcbacbZpcYbaa
w:hovenier	aqccccbcbbcba
w:how	cccmcekkkocea
w:however	bcjcldbdkmddd
w:hoy	ababbbkabapbn
w:hr	mlicddecickde
w:hrs	rnbccceccceca
w:ht	oceeeddeceeec
w:hub	ZlqcbkabbZccm
w:hueco	obbdccbcobccb
w:huelga	bbccbbaccbcco
w:huerta	boccdccddccda
w:huertos	ZaabbbapbZYbZ
w:huge	naaoaaZbbbadb
w:hugo	anbccblccaccn
w:huhu	abpbbcaaaZbaZ
w:hui	cdndccmdcbccb
w:huidtherapie	obccdcbccbcca
w:huiles	addcddbcddodb
w:huis	Zqbcccbcbblca
w:huisarts	cdcdddaccccbp
w:huisje	cddddcbcdbcdq
w:huit	ZmaocnabbbbbY
w:huitres	babcocbacbbca
w:huizen	cncdddcdcdddb
w:hull	ojbblamabbbca
w:hulp	mbacbbabobbcZ
w:human	ZmmbibbadZqaY
w:humanitarian	laobcnaZbbccZ
w:humanos	bobcddcdcdcdc
w:humans	nbsabZZZZYbbY
w:humeur	bobdacdcccddb
w:humour	pdddekbddddec
w:hun	bccddcbcccodb
w:hund	dddeoedeedeec
w:hundred	kbabcbmjcmnbZ
w:hungry	YabbZnoccbbdb
w:hunt	ababbbZqkZbcZ
w:hunting	XckccZbbbscch
w:hupfburgen	abbccbobbabcZ
w:huren	ZaZabblabobbZ
w:hurry	mbabbbnmZbbbm
w:husband	nlccccackamdc
w:hut	ZblbclanbZbbm
w:huur	Zddddcbcddbcr
w:huurders	feeflfeeeeefe
w:huurprijzen	aaabbaZabobZZ
w:hybrid	oobdcdciecddc
w:hyderabad	apbcdcklcbcba
w:hydraulic	Znbddlbcccddn
w:hydrology	naZcccbcbnbca
w:hypotheken	bdcodccddeddc
w:i	eekeididklebd
w:ia	bccccnanlabbY
w:ibadan	occbmbbccdbdb
w:iban	ZbabcaZbbZsbX
w:iberoamericano	bcbccbbocbcbZ
w:ice	bbZdbcZmokcdb
w:ich	cilcjdlcljdcc
w:ici	acZmcaanmmlaY
w:icu	pZabcbZbnbaca
w:id	kbbcccabibrcn
w:idea	ebcdsdldaebca
w:ideal	aclcdYaccbccq
w:ideas	ZbjbikbaZpbbj
w:idee	ababsaabZZabY
w:ideia	YakapYYZZnZaX
w:identified	lcocdbadbccdc
w:identita	ccddddddddndb
w:identitat	ccccdcbcccoZZ
w:identite	ccbddbccccYaq
w:identity	bcbccciccfpnZ
w:idiot	ZaZonbabaZbca
w:idle	ZnZbccocbbbcb
w:ido	cqcdccbdccccb
w:idraulico	bdccdaccdcccq
w:idrogeologica	eodeeeddedeee
w:idromele	ZaabpabbZabbZ
w:iedereen	ZjYanZYaZplaX
w:ielts	Ybcbbnaaccocb
w:iemand	ndijkjacmbccc
w:ieri	lcbccbbabnmca
w:iets	malbmlZikkbbY
w:if	edlfddlilccdd
w:ifrs	onZbdcYcccbcb
w:ig	bocdddcccdccc
w:ignora	aaabaaZaaYZoZ
w:ignorar	bcbcccbbcYcrZ
w:ignore	akabcccbedjrY
w:igreja	ZbZapbaaaZYaZ
w:igual	mbbcbbabbocbZ
w:ihk	ZbabbpZbaaaaZ
w:ihm	cdcenecddcddn
w:ihn	bbbcmbaccbZol
w:ihnen	ceifhcndmkcda
w:ihr	ceebcbcekfkmm
w:ihre	djcccejbbckpg
w:ihrem	elbecchcjjnca
w:ihren	dcmcckcmfkica
w:ihrer	abaccZrZjmabZ
w:ihres	cdceeeqebdcdc
w:ii	kZZbcpablkbmZ
w:iii	noacbcacccbca
w:ijscokarrenbedrijf	ZZZapaZaaZaaZ
w:ik	cgmbldlcmjcbb
w:il	efeejdcfjcjfl
w:iliquidos	dpdeedbeeeddc
w:ill	nbccdbbbclccq
w:illimitati	bcbcccbocbcbZ
w:illness	bcbcbbnabbccn
w:illuminazione	oddcddbcdccca
w:illustrate	ZcZbbaoanYbca
w:illustrator	joZbbajbpZbca
w:iloilo	aocccbnbccbdb
w:ils	acaccckbracbZ
w:ilse	abbcocZccbcdn
w:ilusion	cdcddabndcmdc
w:ilustraciones	ocdcdbacdccca
w:ilustre	ocbccaabcabbY
w:im	dhdicjjkkdjbf
w:image	oaaanakZambbZ
w:imagefilm	occcdbbccccca
w:images	aZZaoaobaZkbZ
w:imagine	kjbcocmbbdcdb
w:imaging	ZadbbblaolbbZ
w:imbiancare	Zbaabbbbbbaoa
w:imediato	bdcdddbcocdca
w:immagini	bccccbbbcbobZ
w:immediate	llkdddldccccc
w:immediately	ddbckcocmblca
w:immediatement	cccdddbdocccb
w:immediato	ocdeeedeeeeed
w:immer	abpbccabcZbba
w:immobilien	bcbabcpbccacZ
w:immobilier	cddodbdddedec
w:immobiliere	ZbbpbaZcbbbca
w:imobiliario	deemecdeeeded
w:imoveis	mbcncZacccacZ
w:impact	qbcbbZbccccdb
w:impagadas	bbcccboccbbca
w:impaired	ZcbccZoaaYobZ
w:impegna	abocccbacbbcZ
w:impegno	bobcbbbbcbacY
w:impianto	cddcdeneddded
w:implementation	mbncddbdcccdd
w:import	abacacYbaaobo
w:importait	cdcdcdddccodb
w:important	obbdcdncdcbdc
w:importe	ZanbbbYboambY
w:importers	acncccmlcbcdb
w:importo	occcddbcccbca
w:impossible	acacncncaacdc
w:imprenta	bcbdcdccccbco
w:imprese	ababbboaaZbZZ
w:impressao	deeeedodedeed
w:impressed	bkpbddadccncc
w:impressions	bbaccbYabYbrX
w:imprimerie	dccedecepeeed
w:imprimeur	ddcdddcdcbcdo
w:imprimir	acccddcbcccco
w:imprimo	deeeedodedeed
w:improved	bbccccldapdcc
w:impuestos	acbccbqcccbcZ
w:in	eiifhffiiiied
w:inaugurazione	obbccbbbccccZ
w:inbox	kbfakcnbblnaY
w:inc	lnacdcbdddddd
w:incarico	qbbcdcbccmcbY
w:incassi	ababbboabZbaZ
w:incastriamo	ocddccbdcddec
w:incentive	aoZoccZcccbba
w:inchangee	cccddcccdccco
w:incidencia	ccdddcbcdaabo
w:incident	nbcbcnabdbcdb
w:incl	ekaacolbbbmZZ
w:include	eblddhmlkcccc
w:included	mkaajjmmbbbce
w:includes	Zcbbinbbceldo
w:including	kcfdcmljebcla
w:incluida	bcbobbbcZbbca
w:incluido	bcccccjmcccbn
w:incluidos	obcccabcdcadb
w:incluindo	abbbcbZbboabZ
w:incluir	abpbbbabbabaa
w:inclusief	maaaZaZobaaaY
w:inclusive	nchcddlccmccc
w:income	Zbabbbmabasba
w:incontinentie	YZaaapaaaaaaY
w:incontrati	abaccZbaapbbY
w:incontro	ababbpaZbabbZ
w:incorporacion	bqddddcdddddb
w:incorporar	aobccccdcdbcc
w:incorporarse	crcddcadccccb
w:incorporated	mbbdndcdcdded
w:incrociate	eodededdedeee
w:incubadora	cdddnccddddec
w:incubateur	bbccpcbccccda
w:incubator	YaZaqaYbbabba
w:incumbent	kpbbccbcccbcb
w:incuriosisce	obcddcbdcccda
w:indefinida	codeeeddddedc
w:indefinido	crcdddcddcdcb
w:indefinite	Ytabcbabbcbca
w:indemnisee	bbbobbabcbcbZ
w:indemniser	dddbcZbodcddc
w:indemnity	Zoaaccoccbbdc
w:independant	mbalcbmbbbjbZ
w:independants	acbbcbiobabbZ
w:independent	qcilcfddcbcja
w:independently	anbcdmacdmcdd
w:independents	ZanabbYobYbbZ
w:independiente	abZbacaboZbab
w:indeterminado	aqabbbaaaaaaZ
w:indeterminato	crddddddddddc
w:indeterminee	arcdcbcdbcdcb
w:indetto	cocdcccdcccbb
w:index	ZpamjmZjbabck
w:indicar	bqbddmbccccca
w:indicaria	ccaeddbdqcdbc
w:indicate	nlbocbdajcccb
w:indicated	ncccccacdcbcn
w:indicativo	occcdbcccccba
w:indichera	YaapbaZbbaabZ
w:indienen	aobcbcabbbbbZ
w:indiensttreding	bobcccabcbcca
w:indique	ZbZodcbcccbca
w:indiquez	bddndcbdedddc
w:indirizzo	bdccdbcccboba
w:individual	mbbmcbmbcjacb
w:individuals	ocbbcaZnbcaca
w:indruk	cncdddcddddeb
w:industrial	olbbbckbbcbca
w:industriel	bcboccbbcbbbZ
w:industries	YanZoaZbaYcca
w:industry	Zbnjbdjbpdbca
w:ines	bbcdicimccbip
w:infermiera	bncccbbcbcccl
w:infermieri	ZZbpbZabababY
w:infirmiere	abbccbZboccbo
w:infirmieres	bcaccbqcabcca
w:inflation	pdddeccddddec
w:influence	abambbnacbbcb
w:influenza	cccddccccbcdo
w:info	bbbbcXkpbamcZ
w:infografias	pcabcbYbbZbcZ
w:infographics	qbabcbYbbaacY
w:inform	Zbmccbgkmaaco
w:informal	bjmbacZnclbdb
w:informamos	bcccdccbccccp
w:informatica	pYZbaoaaaaabY
w:informatico	bobcbcbccbcca
w:informatics	ccbbdomclcddc
w:informatiemanager	bodddcddedceb
w:information	bdbfcelnkeeca
w:informe	qaanbZZaaaaaY
w:informed	mbmbcbZibZmne
w:informele	bcbZocbccccdc
w:informes	qcdddccdedbdc
w:infrastructure	bmbcddnccdddc
w:ing	oedeeedeeedec
w:inge	cddddcccdcddo
w:ingegnera	baccocbccbcca
w:ingegnere	mndeeecddddjc
w:ingeniera	mnddddcddddmb
w:ingenieria	ZYaboaZnaaaaZ
w:ingeniero	dddddecdcdnec
w:ingenieur	jjbdccccobdcb
w:ingenieure	inbdccbcnccja
w:ingestort	bcacbcaoabccZ
w:ingles	Zbcbcbobcbbba
w:ingresa	accbcbabcbobY
w:ingresamos	ccdddccdddodb
w:ingresso	kcbccbapcabbY
w:ingrid	ZbabmckbaobbZ
w:inhabergefuhrtes	bobbcbabbabcZ
w:inhaberinnen	cdcdddodddeec
w:inherit	ambcodbdccbdc
w:inherited	oalblmZaZYnbZ
w:inhouse	YnZbboZbaaboZ
w:inhuren	oddddccdcdddb
w:inhuuropdracht	qcddedcdddddb
w:inicial	bobcbbZbcanbZ
w:inicio	lbabbaZabaaoY
w:initial	qbcdddjccdcdd
w:initiativ	aapbbaYabbaaY
w:iniziale	ndddeekedeeec
w:iniziare	baccbbbbcbocZ
w:inleg	bcbcbaaabbpcZ
w:inlogcode	YZZaZZYZaYZpY
w:inloggen	aZZaaaYZaZZpY
w:inmail	kbabccZbbZarX
w:inmates	albpcbbbcbcdc
w:inmediata	bpcdddccmcdda
w:inmobiliario	caaddboaccbcb
w:innen	acbacapccbbcZ
w:innerhalb	cdceeeqdbdcdc
w:innovation	aaoblcZcbacbb
w:innovationspreis	YabbabapbbbaZ
w:innovative	bbbbobmnbaXbZ
w:innovazione	aaababapbaZbY
w:inoltrare	cacdcdccpcdcb
w:inoltro	boccadabcccca
w:inplannen	ocacbcbcbbcdb
w:input	abonadabcaccc
w:inquerito	ZabpcZZacaabZ
w:inquiry	ndbccdmdcbccc
w:ins	bpbndckbccbba
w:inschrijving	cccccbaZcabap
w:inscreva	bcccdcaqdcaba
w:inscribete	cccddcbqcbcbZ
w:inscricao	bccdcobadbcdb
w:inscricoes	bbbbcYaqbabaY
w:inscripcion	bcbbcbaocabbZ
w:inscription	bcccccaocbbbZ
w:inscriptions	ZbabbZpZcaabZ
w:inscritos	ccededcdddned
w:inscrivez	bdcccaZqcbbbl
w:insegnante	cdcddbccdcdcr
w:insegnare	abaaboabbbbba
w:insegni	ZcbbbpbaaZbbY
w:insegnino	abbbbobbbbbaZ
w:inserimento	ocdeeedeeeeec
w:inserire	cpbeeddeddddc
w:inserisca	bccccbbccboaZ
w:inside	ldjejddniakbZ
w:insieme	acbcnbmccaacm
w:insights	bcbpedaddddde
w:insist	ncbbcbbncbcdc
w:insister	cdcdddoddcddc
w:insists	pbabbbnbbZacZ
w:inspect	abababnabZobZ
w:inspecteur	pddeeddecedec
w:inspection	oiabmbmbbabca
w:inspections	ocacccmdcicdc
w:inspector	alabbbbnmZkbZ
w:inspectors	pcabccldccbcb
w:inspetor	oddeeeceeeded
w:inspirants	aapcbcabcbcca
w:inspiring	aaZbbbrYbZaaZ
w:insta	pbbcbbabcblbZ
w:instala	bcbddckddcndc
w:instalaciones	ndddddbdddccb
w:instalador	abbbcbabbapbZ
w:instale	bacbcdbcccocb
w:install	abccccnbcbscZ
w:installatiescript	aabbbcacdcocb
w:installation	bccdddpdcadeb
w:installed	jocbcbabdbacm
w:installer	cjaobbYnbZlcZ
w:instalment	YcbZbbabcbobp
w:instalments	lbbbclracbaca
w:instant	ZoobcbZbbbjcZ
w:instead	dcZbnamlmYaim
w:instituicao	abbcbbacoabca
w:institut	ooacbaaaZabbY
w:institute	aoalhkhdmabca
w:institution	ZoaabbZncbbca
w:institutions	acocddmccccdd
w:instituto	kpbbbaabbbabY
w:instituut	aobcccabbbcba
w:instruction	Ybcbdqmccbccc
w:instructions	YpaacaZacbnZZ
w:instructive	cdbdddbcYqdcc
w:instructor	bdcddobbjbcio
w:instructors	acccdqjicbacb
w:instruments	ZbabnnnabZbca
w:insulinpumpen	addnedcddeddd
w:insulting	obaaboZZaaacZ
w:insurance	bmgckjcefblcj
w:insured	XbaaccpbcbobZ
w:insurer	ribljcaccbcdb
w:insurers	jbomnbZbiabca
w:insures	bbccpbkccbbdb
w:intake	ZbZnnZYobabbY
w:integracao	bqddccbcddddc
w:integran	Zbcbdbpdccccb
w:integrar	noccdcbddccca
w:integration	pbanlcbccaccb
w:intend	molbbiabaabca
w:intends	olkZbjYZnaabZ
w:intensieve	ZaaaaZYpaZZaY
w:intent	bZbcrcZcbbbca
w:intentado	ZaabaaZaaYZpZ
w:intercontrat	bacddcrcccdcb
w:interesa	nabcocbcccdca
w:interesado	YanobbZZbbbbZ
w:interesante	bcqdddcdcbcYb
w:interesaria	occcccbcccbca
w:interessa	locddlcdddddb
w:interessant	abqcncZbcbccZ
w:interessante	ccrdddZdbcddb
w:interessanter	bbacbcabaobaa
w:interessanti	bbpbbbZZbZbaZ
w:interessato	bbobcbbbbbcba
w:interesse	lnbcoccdjcdcb
w:interessee	lbbbcnbbbcaca
w:interesses	accodbbcdccdb
w:interessiert	YamaaaZaaYaqX
w:interest	mmkkhibeccfcb
w:interested	elmkiekcdbddb
w:interesting	ioncZcbbbncdb
w:interests	qaYaZoXZYXZaY
w:interet	aabcbbabbpaba
w:interface	ZabpaaabbcacZ
w:interieurbureau	odcddbcddddeb
w:interim	qbecdcicmccdb
w:interims	mapbbbZbaZcca
w:interimsleiter	odedebddddbec
w:interimsmandat	odcdddcccccda
w:interina	qaabbbZbacacZ
w:interinato	occaccbccccdb
w:interino	qbccccbbbbbbY
w:interior	noaccbjlbabcb
w:intermediaire	ZaZbpbYaaZbbZ
w:intern	anqbcbZbcaccm
w:interna	ZaZabpYZaaaaZ
w:internacionales	ccqcddbddcdca
w:internal	pnaccbbcnacca
w:internally	ZZZbccZbpjbba
w:international	lkfccammcabca
w:interne	bcodddbcbcddb
w:internet	kccccncfcdfap
w:interns	YbbabnoZqaabZ
w:internship	bcocccbcocddb
w:internships	abacbcYbrZbca
w:interprete	sZaZbZZYaYZZW
w:interpreter	qobbcbbbbbbcZ
w:interpreters	oddbcfhbijccb
w:interpreting	aabbdqaZcaccb
w:interrotto	eodeeeddedeee
w:intervals	aaZabmaaapbbZ
w:intervenante	defeenedeeeed
w:intervenants	dddbcZbodcddc
w:intervention	ZaaabpZabZaaY
w:intervento	bdccdbcacocbZ
w:interviendriez	ZaZpaZZaaZaZY
w:interview	aibpcbbklbocd
w:interviewed	gjklbbYapaaab
w:interviewing	oaZobaXabZabm
w:interviews	djbmdbdijcocc
w:intervista	cddnecddddddc
w:intervistare	bcbbcbbocbbbZ
w:intestatari	abbbaaabaapba
w:intestate	cdccddcddcpdb
w:into	kibdkijckefcf
w:intorno	dpccddcdddddc
w:intro	kaZapklaalbcZ
w:introduce	bieilcmioacca
w:introduced	nbalbaaocbbcb
w:introduceren	bbadcbcdocddc
w:introducing	abYbbbYbZrbaY
w:introduction	bbicmknblcccc
w:introductions	Zbbcbcqccccbc
w:introductory	ckncddklcccdd
w:introduzca	aaaaaaZaaZpZY
w:invallen	acccdobccccca
w:invariata	ddddbdddedcdq
w:invece	occcdbbccccba
w:inventario	pdcddcccccada
w:inventories	nbabbnXmaZZbZ
w:inventory	maZmaaiaakali
w:inverno	ncdeddcdddddc
w:inversion	cdcmbdddddddc
w:inversores	bbbcocbcbbcca
w:inverter	abZbbcZpbmadb
w:invertir	ZaabocaabbbbZ
w:invertiste	ZaaapaZaZZZbZ
w:invest	cbbcqZklbcjcZ
w:invested	abbaqcYccbbca
w:investeerder	abapZbabccbcb
w:investeerders	abaXqbabbbcca
w:investering	ebeemeedeeeed
w:investeringsmaatschappij	abapbaabbaabZ
w:investi	aaYZpaZaZZaaY
w:investidor	ababobabcbbba
w:investidores	ababocabcccca
w:investigacao	YqbabaYaaaZaY
w:investigador	bocccbbcbbbcZ
w:investigadora	YraZaXYZaZZaX
w:investigator	nnabdcabkcbca
w:investimento	aabapbabcbabZ
w:investissement	bcbccdocccbca
w:investitore	ZcbobcZccdbcb
w:investment	abbqjaqbcbbca
w:investor	abdnrcbbcbbcb
w:investors	Zoamlbmbcadca
w:inviaci	acbbcaaabapYY
w:inviare	ocdeeedeeeeec
w:inviernos	ndddeddddcddb
w:invierte	abZbbbZaaZpbY
w:invio	aaabobZbbabbZ
w:invista	ZZaaaZYZaZpZY
w:invita	oddcddbcdccca
w:invitacion	cdcdddccdbcpZ
w:invitamos	ccccdpbYcacba
w:invitano	bddddcacddodc
w:invitas	ababbbaabapaZ
w:invitation	bcbodcbkcjbpa
w:invitations	ZZZabaYZaYZrW
w:invitato	bcbcccbbbacrZ
w:invite	aldjckdlcbmla
w:invited	adafcbbrbhnbZ
w:invitee	cdcddbcpcaddb
w:invites	bdbccnaqcZbbd
w:invitez	bbacbbbbcboba
w:inviti	bcdcccacddodc
w:invitiamo	ddeceodZecccb
w:inviting	mZaZblZoaamba
w:invito	ddcdeedcdadpb
w:invitons	obbacbbbcccca
w:invoice	mcddcbebdblln
w:invoiced	rablccZccccdb
w:invoices	kjbbbbnbkaZjo
w:invoicing	obbbkboacaaca
w:involved	mYYqZZYZZYZaZ
w:invult	aaaobbZbbabbZ
w:inzwischen	kccdlcddlmddb
w:io	blececkcjkick
w:ios	mnbcacblcccna
w:iphone	ZbabnbZabZoYm
w:ir	abnbbbaajabbo
w:ir3	qbkdddiccbddc
w:irait	bbbobbabcbbbZ
w:ire	cccdddcdcdnec
w:ireland	ibnbabZoaabcb
w:irgendwem	dodeeeeedeeed
w:irgendwo	acpcbbacaabbZ
w:irish	bbbccoanlZcda
w:irma	abacccabapbba
w:irmao	ccbdddbbbbccr
w:irrigation	Zcbocbjccdcdc
w:is	eieeheeieciil
w:iscritti	ZbaaaomaaaabY
w:iscriverla	qdccddcdddddb
w:iscriversi	bbabbaaobabbZ
w:iscriviti	cedeedcpdcddb
w:iscrizione	cdcddcaodccca
w:iscrizioni	bccccZbocabbZ
w:isencao	boccdcbccbcba
w:ish	aaZoboZabYacb
w:islands	YamaaZoabnabY
w:isn	eemcfcjddikib
w:iso	caamljqababcZ
w:isobel	imnbbclcaZddb
w:isso	ZbabbbabcbobZ
w:issue	mbbbcgkmbknbZ
w:issued	ccdadYabdbqdb
w:issues	pcaccdYocjbcZ
w:ist	ejcdhcgedbjkm
w:isto	bcbcocbccbbca
w:it	ifeijeeidiige
w:italia	acabbbbbbobbZ
w:italian	abncbcZbhYbco
w:italiano	ZbbabnobbbbcZ
w:italy	ZqacbcZccbcdc
w:item	ZbbcbqYbcblnc
w:items	bbbZbmcZcanbp
w:its	emdejkcjdbdgf
w:itself	dbabccrbcbncj
w:iva	lamccnjecbccZ
w:ivan	jjhddcecdbcpa
w:ivo	boZbbZZaaYboZ
w:iyer	ccmndcbcddcdc
w:j	lbkbmfibnkcbZ
w:ja	nbechbkccjklc
w:jaar	hmfmkdabkdbcg
w:jaarcontract	brbdddcccbcca
w:jaarrekening	ocbcccbcdccda
w:jaarverslag	pbZbbaabcbbcZ
w:jahr	fhlqfcbbicccd
w:jahre	jlacibZblnabj
w:jahren	ilcdidldjcddk
w:jahresabschluss	badcddccddcco
w:jahresende	pedeeecededec
w:jahresgehalt	apabbbbbbbbca
w:jahresgehalts	cccdcdodcdddc
w:jai	bcaccbbbbbpcZ
w:jail	YabpamZabaaca
w:jails	kbodcdZcbcbdc
w:jaja	odbdddccccZdb
w:jam	YaabbbknlYabm
w:jamais	naYZaZXZZZZpY
w:jambe	occcccbccdadb
w:jams	pbbbbZaZbaZam
w:jan	bcdcanbZdccdn
w:jana	banccbbcbobcc
w:janeiro	bcccdcacccccq
w:jans	bdccdcbcdcccp
w:jantar	ZaZZaZZnboaZi
w:januar	ZaaaaZYZaZapc
w:januari	addddbacddccp
w:january	kekcejklcbbbm
w:janvier	anbcmbabbabbl
w:japan	Zaobmbdbabbcb
w:japanese	aobdcnlbcbcdb
w:jar	abbcbcabbaacq
w:jardim	abbbbbbobaabZ
w:jardin	ddcdddccdccco
w:jars	bcacccaababbs
w:java	ljkddglcfcckb
w:jcl	mbacccbcbYbcp
w:jd	lradddbdbccdb
w:je	edjeiieciejlc
w:jean	cbacacZaclacq
w:jede	cndddddeddmdc
w:jeden	YaabbaZrZZlaX
w:jeder	acccccboabbbZ
w:jederzeit	bcocccZbcbcbn
w:jefa	ZaZaaaZZapZYX
w:jefe	aobcccbbjbboZ
w:jefes	bcdcabacddodc
w:jemand	cbbcccbcnZccp
w:jemanden	olbblnabjhbcY
w:jenkins	ncdeeeceldded
w:jens	anbcbdbccnddc
w:jess	abZZioZabobcZ
w:jetzt	ecbgkbejdnena
w:jeu	occddccccdbdb
w:jeudi	acbkcbapbjbbn
w:jeune	cbddndcdddcdb
w:jeunesse	bpbccbbcbcZbY
w:jezelf	bbbbcZpacbcbZ
w:jij	jjebmjabncmbc
w:jo	mbaccbgacncco
w:joan	ZoaabZaZbnacl
w:joana	aobcccbcbbbba
w:job	flkcedbdjfjlc
w:jobs	lalccbalodkmZ
w:joep	pbbbccZbcbccZ
w:joga	ZaababZaaapba
w:jogo	abbccbbbcbccr
w:johor	qacccdacccbdd
w:join	akbenbbqccjga
w:joined	ZanbbbZaaqlna
w:joiners	anmdddabccmbb
w:joinery	YnZaaqYZYXZaX
w:joining	cfkmlbdabcncl
w:joins	ZaaaaabZbYsan
w:joint	ZZbabaZabapal
w:jointe	bodddcaddbacp
w:joke	daZbelelipbcZ
w:jokes	bbbcccanbobca
w:joking	njmbbcmaaYbbZ
w:jonas	ikcdddkciccnd
w:jonge	cdddddcdcdndb
w:jongens	dccdddccccddn
w:jongeren	deedendcededa
w:jordan	acbbcllmcacna
w:jornada	qnabbaZYbaabY
w:jornadas	naaabaYnaaaaY
w:jornal	abaaapZabaabZ
w:jornalismo	aabbcbZpcbZZa
w:jornalistas	abbbbaZobabbZ
w:jou	ejmcjbabaobbi
w:joue	ZZZZZZZYZpZYY
w:jouent	bcccccbccccco
w:jouer	addccdbcddodb
w:jour	mikcdlbcickcd
w:journal	lbbacanlcambY
w:journalier	peddeecedeecd
w:journalist	anYpaYXZZYZnY
w:journalists	anbnbaoYcbcdc
w:journee	rccclXcdcdcdb
w:journees	ZaaabpZbbZaaY
w:journey	Zmccadncbamdb
w:jours	mjbcckijiedhc
w:jouw	ZaoaaaYbaZobY
w:jovellanos	bbbcbcabbocbZ
w:jovem	cceddccdddodc
w:jovenes	cddcdobadccca
w:jovens	dbdcdocbddcdb
w:joy	ZblcbbZbanbcp
w:joyeux	bdcdddccdYcbp
w:jubila	aqbbbbaaabbbY
w:jubilados	bddddocbdcddb
w:jubilaum	cdcdddccdYcrZ
w:judge	eaZqajoZacbac
w:judgement	bcaocbmcbaccc
w:juega	cccdddbbcbcco
w:jueves	icbcdcbncbccp
w:juez	abcobbabcccca
w:juf	cdcdddbcccddr
w:jugendliche	acabcobZcbccZ
w:juicio	ZZaoaaabZabaZ
w:juillet	mbcacblbbcbco
w:juin	lbbbnnZkbabbe
w:juist	abobccbcabcca
w:julgo	boabbbbaaaaba
w:julho	addcdbadddcdp
w:juli	aobccbabcbccp
w:julian	mbbddcnddbced
w:julio	obbbcbabbbaan
w:jullie	baZcbcqcpacbY
w:july	kecbbaeloabhk
w:jump	daabbcobnZbbZ
w:jun	oaccbnYbbbbca
w:june	mdbcdlbkmcbdm
w:junge	cddddocbddddZ
w:junho	mddddccdcbddm
w:juni	mncddcbccacco
w:junina	cdcddcccdccco
w:junio	olbbcmaYlabba
w:junior	bkacckaisacca
w:juniors	ZambbijZrYaaY
w:junta	cdddddccdccdn
w:junto	cccdddcdcdnec
w:juntos	cdddddcdddcdq
w:jura	ababbbaaapbaZ
w:jurel	ddddndceddded
w:juri	YbbabpabbbZbY
w:jurist	boabccaabbbbZ
w:jury	XZZrZjWlZXkZZ
w:jus	rddddcacccddZ
w:jusqu	cjbccblncbcbo
w:just	ejjidchbimlbb
w:juste	bcbcocnbcabcZ
w:justo	acbbcbpabbbbZ
w:juzgado	aaabaaaboabcZ
w:jveg	abcocbbccccca
w:k	erbcoccdcbedb
w:kaarten	YaYaaZZoanaaY
w:kade	bcbcccabbacrZ
w:kaduna	bobdddbdmcccc
w:kaffee	bcncccbcnlcca
w:kaffeemaschine	bbbcobabbabba
w:kafka	lkkcciccgkcla
w:kam	dncedddemcddc
w:kamen	bcbdcobcnacdb
w:kamer	bkcddcacbcddr
w:kan	iidclbZmpabbd
w:kanaal	bcpbccaabbbcZ
w:kandidaat	bmacccYccbcco
w:kandidaten	ccbcddtdccddb
w:kann	abbcnbbkfilcm
w:kannst	ncbccbbbbambp
w:kans	ZlpaaYoYZYamX
w:kansas	bnbdnecdcbcdd
w:kansspelbelasting	bcccccbccbocZ
w:kantine	qdddddcdddddc
w:kantoor	lpcdccbcccccb
w:kanzlei	nccddcocccaba
w:kapazitat	rdcedecebdddd
w:kapazitaten	Zcbcbcoccbcca
w:kapital	bbacocaccbcca
w:kapitalanlage	bcbbbcobccbca
w:kapsalons	ocZcbcacaacca
w:kaputt	YbZabZZaaapbY
w:karachi	abonbcabcabcd
w:karen	ZaYbbbsbaXbbZ
w:karim	bbmcccbbbicbp
w:karte	ddcceebcdddcq
w:kartei	bbpcccZbYZbba
w:kartendaten	ccdddcbbdcobY
w:karthik	mlcdeecdceded
w:kartoffelsalat	bcadccbcbacco
w:kas	cddddcccdcccq
w:kaserei	ZaaapaZbbbbaa
w:kassasysteem	qdddddcdddddc
w:kassel	ilkbcbanbmbca
w:kassen	occcccZbcccca
w:kassenprufer	cddcdccddcddo
w:kassenstand	cddccbccccdcp
w:kassensysteme	obcccbbccbccZ
w:kater	cdddccccccdcp
w:kathmandu	oZabcbobbaabZ
w:kauf	accocbbcdcddb
w:kaufen	ddcdedcdccocZ
w:kaufer	YaZapaYbbbbaa
w:kaufmannischen	bobccbacbbccZ
w:kaunas	YZYaZZXoYXYpW
w:kaution	badcdcbccclbo
w:kavya	aqZdddcccdccb
w:keek	bbacbcZbaoabZ
w:keen	cbliclmbckcdc
w:keep	dcmhmhdaeblid
w:keeper	YaaZoaYoaaaca
w:keeping	jbmccbdbbnmaa
w:keeps	lboblbYbapbca
w:keer	dblkdmaldajbY
w:kein	mkkclbabbalbj
w:keine	lbjcomibaaeaZ
w:keines	ccdZcZcoedddc
w:keisha	amodccabdaccb
w:kelder	Zbbobbabcbcca
w:kelly	dddddedcndddd
w:ken	kbacccebnabcn
w:kennen	ZknbbaYajpbaX
w:kennenlernen	bbtcccYbbbbbZ
w:kennenlerntest	bcdddcbcddodc
w:kennis	ocbcccbcdccda
w:kennismaken	boabccbcccccb
w:kennst	maZapaYabaaaY
w:kent	jnnbbaebaZbbZ
w:kenya	YacbbpZnbabbZ
w:kept	adpcicdbjkelb
w:kerk	ncbdccccbbccn
w:kerkrentmeester	odcdddcdccddc
w:kermesse	dddddacZddddp
w:kerstin	ncabccncdbcdc
w:kes	nnbffljababca
w:kestrel	ZbZkbpaabmbbZ
w:ketchup	cdcdddbccccdo
w:ketel	bcbcccbcbcbco
w:kettle	anabbbZbboabp
w:keuken	Zcbcbbabcbbaq
w:keuringsrapport	ccddnccdddddc
w:kev	bcbcbdabbnbdn
w:key	ccjcjcccbijcq
w:keynote	abbZcraeclncZ
w:keys	mlabbajbbZkbq
w:keywords	pcbccaZcccZlb
w:kg	YbabbbZacZnap
w:kia	Zbaccnabbobba
w:kick	pcddddbdeccdd
w:kidding	YpaabaZbbnaba
w:kids	cjachkahjmdcm
w:kiel	paZabaZYaZaYa
w:kijk	cdpdddcdlcddb
w:kijken	lknnaaYZaZaaX
w:kilkenny	pnZabaZbbaaZZ
w:killed	ncbdncacbccdb
w:kiln	imjbemZcbkccb
w:kilometers	YZapaZaZbaabZ
w:kilometraje	oeeeecddeeded
w:kilos	abacbcaadYobr
w:kim	bcbcccabbaccq
w:kin	bdcccdcddcpdb
w:kind	iekbechjjlhch
w:kinder	bnbccnbcmacbZ
w:kinderarztinnen	occcddbdddcdb
w:kinderen	ababcbaabZaZp
w:kindergarten	lqabbcZbbbbcY
w:kindly	hfhkdejdlckcc
w:kinds	pcbbclbddbddc
w:kiosk	ZbabbaaabYZbr
w:kip	ddcddddcdcdco
w:kirsten	mcjeeedfeeeef
w:kiste	pbcccbbbcbbcZ
w:kisumu	nbcabdnccccdb
w:kit	ccdhbbkibarce
w:kitaplatz	dcddedddbcbZp
w:kitchen	ikaboblblcbck
w:kitchens	YaakoldnbaacZ
w:kite	cmfcccjekjcma
w:kits	obacccecbkbcb
w:kitty	nbbckbaacaacq
w:kkk	acbcbcobbbbda
w:klaar	aoabbbnababmj
w:klaarstaan	bbbdcdrdbcddb
w:klacht	aaabbaZbbaabp
w:klant	anklbbajYkbmi
w:klanten	abmlcbobkbcca
w:klantenmens	aZZbpaZabaZbZ
w:klarer	cccccdbcboccZ
w:klassenfahrt	cdddedcddcadq
w:klausuren	ZaaabpZaaaaaY
w:klavierstunde	ccddddccdcdcp
w:klavierstunden	bdcddcccdZdcq
w:kleding	abaocaabbaaba
w:kledingruil	bbacobababbcZ
w:klei	baocccbbbacca
w:klein	ocbcccbcdccda
w:kleine	ZaZaaZoaZoaZY
w:kleiner	qdddcYlcddddb
w:kleines	pcddldcdddddb
w:kleuters	ababapaaZaabY
w:klick	YabbabapbbbaZ
w:klicken	bcdddcbcddodc
w:klicks	cbbddbcbbcocb
w:klient	bccodcacddccb
w:klimaquiz	aaaZbZZpaaaaY
w:klinik	oadddccccdddb
w:kloane	pbabcbabbabcZ
w:klompenatelier	ZaZapaYaZZabZ
w:kloster	aacbcocbcccba
w:klus	ZbaacbaZbabpZ
w:klusje	pbabbaYabaabZ
w:km	ebabbbZpbaaki
w:knapp	obccbbccdbdda
w:knee	iZjbbbZbnmcbh
w:knees	bcbdccalbrcbZ
w:knew	kfocibabbmcdh
w:knieen	abpaccabZZbcZ
w:knitting	ZnbbobZbaZcba
w:knock	obZZbaoaaaabY
w:know	efniidecmhbeb
w:knowing	cbnbkbjbbmbbZ
w:knowledge	jiaplZeajaibZ
w:known	cZrblcZbbkgca
w:knows	jjjelbeeicccl
w:koch	baacbbacoabbZ
w:kochin	bddddcbcdcddo
w:koffie	bbpcdnaabkcbY
w:koffieapparaten	bcbdbdoccacdb
w:koffiedrinken	cncdddcdddddb
w:koffiekraam	ccddcbabdccdp
w:kofi	kjcddekhcidmc
w:kok	accddcacdccdq
w:koken	bcacccabbabbo
w:kollege	nkabbmkbbibae
w:kollegin	bcbcccabcZbaq
w:koln	bocdddccdldcl
w:kolumne	ZbbZbpZacbacZ
w:kom	dlmccbanbabae
w:komen	abkblbkabmdbn
w:komisch	dddeoedeedeec
w:komm	abZbbaZoaanbY
w:komme	kbacccZnoabbZ
w:kommen	bnlcddkccbccl
w:kommenden	ddeeeedeedoed
w:kommentar	bcacccbbbncpZ
w:kommentieren	cdddeddcdcddo
w:kommst	cccdndcddbdcn
w:kommt	dkmddcbncbcbl
w:komplett	Zccccobaccbcb
w:kompostversuche	abbbapaZcaaaZ
w:komt	ckikkcbbibebo
w:konden	ZaZaaaZZaYZpY
w:konditionen	cdcdddnecdddc
w:konditorei	cdcdddodcdeec
w:kong	bdcdddcdcdndc
w:konkurrenz	bobcbcbccbcda
w:konnen	cbaacnpcbbbca
w:konnte	cmkddcbdkcddo
w:konnten	pbbccoZbnbcbZ
w:konntest	Zdcdddcdddddq
w:konstruktionsunterlagen	oddeeeeeeeded
w:kontakt	cdbccdbcdocca
w:kontaktanfrage	bbZcccabbpcaa
w:kontaktformular	occcddbdddbcb
w:konto	bcclccaccbraZ
w:kontoauszuge	baccddccddcco
w:konzept	bcacocacabbZa
w:konzert	bcbcccbbcacbo
w:koopt	ccdddcbcdcodb
w:kop	bbscccbcbacca
w:kopf	aaabmbobbbbbZ
w:kopie	cZadcdacbbbcp
w:korrektoren	ZaaaapZaaaaaY
w:korrekturen	ccbdcabbaocca
w:korrigiert	cZadcdacbcbcp
w:kort	ccddoccdddcdb
w:kost	pbZmbYoaZafbY
w:kosten	occcccacbbnbm
w:kostenfrei	acbccboccbabb
w:kostenlos	ccbcdbqbdccca
w:kostenlose	ZcbcccpbaabbZ
w:kostenlosen	ccccdcmqcbcaZ
w:kostenloser	ZaZaaaYZZZZpX
w:kostenloses	deeeeemefeeed
w:kostenrechnung	ocdcdacdedddb
w:kostenvoranschlag	bcbccbbcbacaq
w:kostet	bncdccmcccZdm
w:kotlin	pacZcnZbnbbca
w:koud	ddcedepeccded
w:kowalczyk	binnbcbccccdc
w:kraft	bdcdddcccbccp
w:krakau	Zcbdbcocccdca
w:krakow	Zancbcpbalbcb
w:krank	cccdddbccbdcr
w:krankenhaus	dZcedeccbccdq
w:krankenversicherung	ZbaacbpababaZ
w:krant	bbabbbZbZpaZZ
w:kredit	cbcdoccdbccdb
w:kreditkarte	acbccboccbacb
w:kreeg	acbccaabdbpaa
w:kreis	acbbbbbccboba
w:kriegst	ZbZbbbaaaZqbY
w:krijg	mabccbbcbbpcZ
w:krijgen	bmqcccbcbbcca
w:krijgt	kmacnbdcbalcZ
w:kring	ababbbbbcaoba
w:kruiwagen	abacbcabaZbcp
w:krypto	cddccbacddodc
w:kubernetes	nbicccammkcca
w:kuche	obcccbbccbccZ
w:kuchen	bcbcdcepcacco
w:kuchentisch	aaacbcZbbpbbZ
w:kumasi	mqcbbbabaabca
w:kummern	bcbabcpbccbcZ
w:kummert	bocccbbccccca
w:kun	qcamcaaacbkcl
w:kunde	qdbkddcdddccc
w:kunden	fblclcncjbkcb
w:kundigen	accdddcdccdbr
w:kundigung	ZaZaaZYZZYZpX
w:kunnen	lbadccsccccca
w:kunt	mbknbaZabaaan
w:kurbis	eeeeeeddeccdn
w:kurs	ZaabbkZjanaam
w:kursleitung	cdebepddedeec
w:kurz	nbabqbabbaccZ
w:kurze	bcbcccoccabca
w:kurzem	bdcnddbdddcdc
w:kurzes	YbbncbpabbbbZ
w:kurzfristig	YbabbpZbababZ
w:kw	mdddedcddcddo
w:kwabena	abZbccabapbnZ
w:kwam	mbacbcacaobbZ
w:kwartier	ZaYrbaYaaaaai
w:kwartiertje	ddcddepdccddd
w:kwijt	abocbcbbaabca
w:kyiv	ZbZccbocoabcb
w:kyoto	aoncccacbbccb
w:l	djjhhkeddcdel
w:la	fhdfigieecidl
w:laadpasjes	ZaZpbbaaaaabX
w:laadt	bdcddcrdbccca
w:laat	kcbciclllajcj
w:lab	cdmklenbkebbZ
w:label	pbabcbalbhnbi
w:labelled	cbbdddcdbpdcc
w:labels	qaahlflabalbZ
w:laboratoire	ZnbobZaabbabY
w:laboratories	abancbnbcbbdb
w:laboratorio	alabpYZZnabaY
w:laboratory	bbcbkcancblcm
w:labs	bmkdccjnldcea
w:lachte	bbacbcZbaoabZ
w:lack	pbabobZcbbccZ
w:lacking	ccaddcbcobbcm
w:lacks	ZbnbmcZbbanbZ
w:lad	ZmacbbhbpYbcZ
w:ladder	mcabbcaaZncbp
w:ladders	caaqaacbbbaca
w:laden	nccddcmcccmcb
w:ladesaulen	cccndcccccdcb
w:lado	bobccccdbdcda
w:lads	acbcbmebcZodm
w:ladst	bcdddcbcddodc
w:lady	ngaabbjmZnbcZ
w:lagerrobotik	dddoacddeeded
w:lagerwechsel	obabbaZababaZ
w:lago	ddddddcbdcddo
w:lagos	dbankbYalnlca
w:lahore	lbkcccabbpcca
w:laid	cbbclcabqlccb
w:laisse	XaZbbboaaaknk
w:laissent	bcbcccobbbncZ
w:laisser	cdbdddodddcdc
w:laissez	bccdccbcccoca
w:laiterie	aocdcdbccdcca
w:lake	ndbdmcbbcbbdo
w:lakes	occcccabcbcdn
w:lakh	Zmbbmcecccnca
w:lakhs	arbbnbYabbacX
w:lakshmi	lcbdndbdcdded
w:lameness	ncbabmbbbabda
w:laminas	ocdcdbacdccca
w:lamp	ambbccYbbnaap
w:lamparas	deeedenddeced
w:lancamento	ZaaabanobaaaX
w:lancamos	deeeedodedeee
w:lance	aaZZpaZaZZbaY
w:lancei	bbabbbaocabaZ
w:lancez	bdddddcdddodb
w:lancons	abbbbbaocabca
w:land	YdZmbjlakeoja
w:landed	ZaYpanYYZWZZn
w:landen	baaccbpbbaaaZ
w:landesamt	bpaccaabaabbZ
w:landessportbund	occcccbccccba
w:landing	labbbbZadcodb
w:landingpage	qdcdddcdddddc
w:landings	bbbccaaobZcnb
w:landlord	abaloleabbakm
w:landlords	YaZpaqkeaZZaY
w:landmaschinen	bccodcacddccb
w:landscape	ancdcdbcccndb
w:lane	ZbZmbmYmbaabm
w:lanes	jbacbcbbbocbZ
w:lang	baZofoYaliaaZ
w:langdale	jjabbaZabZaoZ
w:lange	mcbcccbcnmcca
w:langfristige	bobccbabbbbcZ
w:langs	bcbcbcmoabccZ
w:langskomen	bcccddacdccco
w:langst	occcccbccbcaa
w:language	mkbakkadkbcle
w:languages	eelbbkqajZbbZ
w:lanyard	mcdddbandcded
w:lapses	acbccbqZdcbaZ
w:laptop	mbbcckackbpcj
w:laptops	ZbZbbknYbeocZ
w:larga	bqdddcbddccdb
w:largas	cccdddcdcdnec
w:large	qbbnccbdcbbcf
w:largest	bcdbndmddcced
w:lars	pacmcbacccccb
w:las	hdcjcdhijegdl
w:lasci	acocbbZbaabba
w:lascia	bbbacZaabbpba
w:lasciare	cccddcbccbdbo
w:lasciato	bccdddcdndcdc
w:lassen	pcbdccYcYabaZ
w:lasser	ccddnccdddcdb
w:lassers	bcadddpdccddb
w:lasst	bbacbYZYaqbaZ
w:last	dcjieijlehidd
w:lastechniek	adccdobccccca
w:lasts	acanlbmbccbdc
w:late	jjcdcbabcmlbp
w:lately	beddddodZmddd
w:laten	paoanZXaYYZZX
w:later	bklfpgaadalda
w:latest	jZmbbcZnabbbm
w:lati	ccddddcddcodb
w:latte	abcdocbccccda
w:laudo	pbabcbZbaacba
w:laufend	bcpcbcacZaccb
w:lauft	kbbdhckcbbaon
w:laufzeit	pdddeecededec
w:laugh	ekajbmZlapaba
w:laughed	Zbabblabbhkcr
w:laughing	aoacccabamcbb
w:launch	caZboalnbnaaX
w:launched	lcbbbbmncabca
w:launching	dbaZbbnpbaZba
w:laundry	ZaZnobZbbabbn
w:laune	ocdccbacdcbcZ
w:laureanda	bcaccbbboacaa
w:lausanne	abklbpaacbcdb
w:laut	cccdcdndcdddc
w:lautet	abbbbZaabaYpZ
w:laval	Zalccobcccbcc
w:lavora	mlncccbccccdb
w:lavorare	bbZbbYZapZbbZ
w:lavorato	ababkbZasabbY
w:lavoretti	qdcdcdcdcbddb
w:lavoretto	pbbbcaabcbaca
w:lavori	kbbbcbnccbbbm
w:lavoro	ecjccclmelkba
w:law	meakdnmdlgbcZ
w:lawyer	mcdcelecbboch
w:lawyers	Zbcnednkbdbbi
w:lay	abmcbcaabboca
w:layers	bcccccobbmddb
w:layoffs	ZafbacZaombca
w:layout	obbbbnebaabca
w:laytime	nabbapYbaZabZ
w:lazy	acbbcoabcbabm
w:lc	cocddbbdccdcc
w:le	fjefiidhdcicl
w:lea	cdddddcddaddp
w:lead	hocckdchhcfkb
w:leader	YenakonadZaaY
w:leaders	abdcbapnhakmZ
w:leadership	bbrcclahcbjcc
w:leading	inlcccmjcbkca
w:leads	cckcdcqcldcdc
w:leaflet	nbaacbYbcabpa
w:leaflets	onabbajkbZbba
w:league	ZbZZbbZZbaaar
w:leaking	ocbbZbZbcbbcn
w:leaks	ZaaaaZpZaZban
w:leap	bcacdbobZYcco
w:learn	abkkcnbhlhakg
w:learned	bbndcdlcclcdb
w:learners	ZbcacraZbbcca
w:learning	elbkjkbkkjeca
w:learnt	bbZbkcabZpccZ
w:lease	diabobjgbZabp
w:leaseauto	dnddeddeeeeed
w:leasen	cbbbcZoacbcba
w:leases	laZmoaiZbZZZY
w:leasing	ldjjablojYabY
w:leasingvertrag	ccbcddcccccap
w:least	kcmflcadcndce
w:leave	inldcccecakkj
w:leaves	epbccbcbbjbbp
w:leaving	abqcnbcajbbbh
w:lebenslauf	ZaqbbbZaoYbaY
w:lecce	qaZZbZZZaZaZX
w:lecon	ZaabZpabZZabY
w:lecons	cdddddcddadcq
w:lectura	bccddbcodcccZ
w:lecture	abbbcpboccbcn
w:lecturer	Zlcbcsbbbicda
w:lecturers	acbcdobndccdb
w:lectures	YbbZctZobabbY
w:led	imbcjcnchbccb
w:ledendag	bddbdobadccdb
w:ledenlijst	pbabbaYabaabZ
w:ledger	abaabaYmbqabX
w:ledgers	pbcbbclccccdb
w:leeds	ccddbldjkdbll
w:leek	cddcdcccdbdap
w:leemos	bbbbcbaobabaZ
w:leer	ZZZaaaoZYoaZX
w:leere	ababbbaoZabbY
w:leerwerkplek	aaZbbaZaoaaaZ
w:lees	bbabbaZZapbZZ
w:left	fcckicfcelgmd
w:leg	ialaladaamnbY
w:legacy	bYaanoYlbZabY
w:legal	enbcmbkebablm
w:legale	YabpbaababZbY
w:legde	bcbcbaaabbocZ
w:legen	bcccdcbbdcccr
w:leggen	acbccclbdbccq
w:leggere	cddcddneddded
w:leggo	abacbbZbbobbZ
w:leghe	ccaccabcaocca
w:legs	nccdcdbmdbded
w:legt	ddeeeedeeeoed
w:legumes	bcbcocbccbbca
w:lehrauftrag	ZbabbqaZbZbaY
w:lehrer	cbddddccdcdcp
w:lehrerin	bbccdcbcmcddq
w:lei	kkeelibahfmbY
w:leicester	ZqccccZcbcbcb
w:leiden	aqcdccbcccccb
w:leidenschaft	abbbobabbbbbZ
w:leider	afhlbniakZbal
w:leido	bcccdcbcdbcco
w:leihen	ocbcdcbcbacco
w:leila	camddcacbZcbp
w:leipzig	hjabmkZnbkcca
w:leire	bbodccacbbccb
w:leiria	naabbaZaoZbaZ
w:leistung	occcddbdddbcb
w:leite	anZbbaZbZoaaY
w:leiten	ababababbaoaZ
w:leiterin	bobbddcdddddd
w:leitores	deeeedodedeed
w:leitos	bnddddcdddcdc
w:leitung	nnbccbabbbccZ
w:leitura	bbbbbaboaabbZ
w:lekke	abZcbbZbZpbcZ
w:lekkende	Zbbobbabcbcca
w:lektor	bcbbcaabobbaZ
w:lektorin	acZbccabpbbba
w:lembra	mbabbaZapZaZZ
w:lembro	abapbaaZbaabY
w:lembrou	ccbddcbdcocca
w:lena	mkcddfkcfccnc
w:lend	lbabcbiabcobm
w:lender	kbanabYabaobZ
w:lending	acmmbcZcaXmco
w:lends	bcbkbcpbmbcda
w:length	pbekcmdkbbbbc
w:leningen	cdddddcdcdndb
w:lentejas	ccbcddccdodch
w:lenti	bcbcccacbabco
w:lenticchie	deeeeeddededm
w:lentilhas	eeeeeeddededn
w:lentilles	dedeeeddddedn
w:lenzuolo	bcccccbccbcco
w:leo	ncbccabbbaccq
w:ler	bnddddcdddcdc
w:leren	bbmdcobckbccZ
w:lernst	cbbcccobccbca
w:lernt	ZaZZaoZoZZaZX
w:lernvideos	abbabqaacbbba
w:les	fcbicjfkhikje
w:lesauto	bbbbcZpacbcbZ
w:lesboek	bccZcobbccccb
w:lese	baacccacaqcbZ
w:lesen	jbajblabbaZol
w:leser	ZbabapZZcaZaZ
w:less	ehbccfojblbck
w:lesson	ZdbbcuajaabcZ
w:lessons	bccccrdbbaedp
w:lesuren	acccdobccccca
w:let	ebkelblbgldck
w:lets	mbfbeamamabcn
w:letten	bbYbbcabrabba
w:letter	dladkbcofcdbm
w:lettera	bobcbbbbcbacY
w:letterlijk	coccdbbdccccb
w:letters	ecfllbejaebcn
w:letti	bccddcbbcbdbo
w:letting	abbnlcnjjajcb
w:lettings	ZmXaobYaoYZbY
w:letto	ambbbbobbabbZ
w:lettre	YmZaaZZrZYZYX
w:letture	bcbccbbbcbbbo
w:letzten	aaanbanaaZaaY
w:letztes	abpabbabaabaZ
w:leuk	akZbbbbbbqboX
w:leuke	aqcdccbcccccb
w:leur	aboobaYaZZaai
w:leurs	ZbaabZolbZaaY
w:leute	jakbkaZnmjbaX
w:leuten	nanbbbYaamaaY
w:leuven	aqabccbcccadc
w:leva	aaabcbaobabao
w:levanta	ZaababZbaapba
w:levantando	ZaabpcaabbbbZ
w:levanto	cccdddcdcdnec
w:levar	ZbabcpbbbbccZ
w:levee	baccpcbacccca
w:level	dmecjnbbkaoca
w:levels	bbqcccZcbaoca
w:leverancier	aabcbcbacZbZp
w:levons	YZZapaXabaabZ
w:lezen	bbcdobcdddcdb
w:lezing	cddcdobadccdb
w:lezione	acbccnbababbn
w:lezioni	bbccciancaccn
w:lhe	folclckccccca
w:li	YaZaaZnaZnnaX
w:liability	abbcblqlcbbcb
w:libera	pbbbcaabbbbbn
w:liberacao	bcbbbcbbcbobZ
w:liberacion	abcbcbabcbobY
w:liberados	abcddcrddbccb
w:liberano	bbpbbbZZbZaaZ
w:liberar	baccccbccbpcZ
w:liberato	dodeeeddeeedd
w:libere	bmbmcbbbcbccn
w:liberi	ZaZcZbpbbabbZ
w:libero	mmaabmZnbZaaa
w:liberou	pdddddcdddddb
w:liberta	aaabboZabaaaZ
w:libertad	bobbcbbccabca
w:libertarmos	aababaaaaapZY
w:liberte	adddddbcddndc
w:liberty	mbjabakjnbcca
w:librairie	abaabbaoaZabZ
w:librairies	pbZccbabaacbZ
w:librarian	ardcbadbmZkca
w:libraries	anlcbcabnkadc
w:library	lbcbehapdmbbk
w:libre	pbabbdcpdZaah
w:libreria	ZZaoaZYnZZaaY
w:libres	anbcccnbaabcZ
w:libretas	pbbbcbabdcada
w:libri	bcbccbbbcbbbo
w:libro	ababcmabboacZ
w:libros	pcbcccbcbbcda
w:lice	ZbbbcZYocZbbn
w:licenca	lbcccZoZbbbbZ
w:licence	hmcbnbnbfbmca
w:licences	abdccdobcclda
w:licencia	obbaabnccbbca
w:licenciada	aaabaaabpabcZ
w:licenciee	cbadddbcobccb
w:license	ojbbcbXmcbnca
w:licensed	pcccccodcbcdb
w:licensing	ZbmpaaYbbbbca
w:licenziato	ccacccbcoabbZ
w:licheni	ababbbabbpbbZ
w:licht	pbbcbbabbbbbY
w:lid	abacccZbbYcbq
w:lider	aaqabbYaZabaZ
w:lie	ZoZbZZaoaaabZ
w:liebe	ndddddcdncbek
w:lieben	aaaZbZZpbaaaY
w:lieber	bcncdcmcbmccZ
w:liefde	aaaaaZZZbpaZY
w:lieferant	cddeeddddcddo
w:lieferanten	babcccabcbnbn
w:liefert	cdcdedrcddacb
w:liegt	bnbclcjbcbjcn
w:lieti	bobcbbbbcbacY
w:lieu	mabmnbbbbbbbm
w:lieve	ndcdddcdccddc
w:liever	bcacccbcbpbbZ
w:life	bemfdiaiammbc
w:lifeboats	YaYaaaZpZnabY
w:lift	niajdfndbjbce
w:lifting	ababbblZbZpbZ
w:lifts	mbaljbmbbbbcm
w:liga	aaabcbZabaobm
w:ligar	lZmZabZanaaaY
w:liggen	bcccddacdccco
w:light	ckakbbZmblacn
w:lighthouse	laaambZlahbco
w:lighting	ZnabcbnnbZbcj
w:lights	amakYbaacbbcq
w:ligne	kbabbnYqbaabY
w:ligt	bcbccbembaccq
w:lijkt	bcccdobadccca
w:lijn	bccdccmcccnda
w:lijst	cccccaaadcccq
w:likant	adcddacdddqdb
w:like	kjljhhgeeddcb
w:liked	hjbfbbcheocan
w:likely	obackckcfccmc
w:liken	addccaccdcqdc
w:likes	lcbcccmaclncb
w:likewise	abqbbbaZbbaab
w:liking	bcdddccdddqdc
w:lille	nbbccbhbcbbqc
w:lily	cccdcdbcdamdo
w:lime	abbbccocdbcdn
w:limerick	kaZabbZbomcca
w:limit	amabbjYabZqoe
w:limitati	bbcbbbZZccoca
w:limite	YZYZaaYZoYloX
w:limited	bbabcbcqbanlX
w:limits	ZbcbcaZocabbm
w:limpeza	bcdddcocddccb
w:limpios	boccccbccbcca
w:limpo	Zmbbbabcccoca
w:limpos	cocdcacaccdda
w:lina	anbcdcaccbcco
w:lince	bocbcbbccbbcZ
w:lindgren	aaZbbbZbpZbmZ
w:lindholm	kZkncbZbcmccb
w:lindqvist	ocbbdcddcnkdc
w:line	mkbcnleaailbZ
w:linea	ZbbbobZbbambk
w:linen	babcocacaoacb
w:lines	lmmcccceadbck
w:link	Zebocakpdcnca
w:linke	ZaZbapZbZZabZ
w:linked	aodcbboaliccZ
w:linkedin	ccZabalainqaY
w:linken	bcbbbcabcobZZ
w:links	acccccnbcbbZo
w:linocut	obZbbaYaaoabY
w:linsensuppe	ceddedcddcddo
w:linux	anbdddbcjbZoa
w:linz	abccdocbdccck
w:linzensoep	ddcddddcdcdco
w:liquidan	accocbaccbbbZ
w:lire	ebnbaoZbZkbaY
w:lis	oZZaaZZZanZZX
w:lisboa	kjdddlcddddnb
w:lisbon	ioebiidjbjceb
w:lisible	ocbccbabcbcca
w:list	cbmfddockbbck
w:lista	bccddbbbdcocn
w:listas	ocacccbcbbbda
w:liste	Zbmocaabbbbbm
w:listed	nabbbarbcbZba
w:listen	aenjcddpibeca
w:listened	omaccbacbbccZ
w:listener	cbjcccoacbcdc
w:listeners	YaaabmZscaccb
w:listening	Zoacbcbcbncca
w:listens	mmbclcjccacdc
w:listing	abbbcbqZbbdoY
w:listo	ccccdcbbcbcbo
w:lists	bcjcccrcbabca
w:literally	lkaccbZbcapdb
w:lithium	mdbbcabbboddc
w:litigation	dncncbbcccjcb
w:litige	ZaZobalaaaaaZ
w:lits	ZZaaaZZpaaaaY
w:little	ikickigedjbie
w:liutaio	abbccbpbbbbbZ
w:live	clccglbsbadca
w:lived	ZnaoabkblZbca
w:livello	ZoabbbaabaabY
w:lives	moaboYZZbabbX
w:living	mkZllbmcbZbcd
w:livraison	qddcdcbddcddb
w:livre	lbbbcaaolabal
w:livro	mccccakocbbcZ
w:ll	djlceehicdlei
w:llamada	ccpiccbccmccc
w:llamadas	ZaZbaaZaaYZpY
w:llamar	abpbbaZaaaabY
w:llame	abpaaZZaaaZaY
w:llamo	acobcaoabbbbZ
w:llave	bobccccdbdcda
w:llega	bbbcccbbcbbaq
w:llegamos	occccbbbdccca
w:llegar	bcbbccbbcbobZ
w:llegara	bcbcccaccbbap
w:llego	abpbbaZaaaabY
w:llenan	abZbaapbbZaaZ
w:llenar	bcadbcodcbbdb
w:lleva	alacccpbmbcca
w:llevado	bocccccdcddda
w:llevamos	abbckbpccbbcZ
w:llevar	bcnccbbccbYcp
w:llevarnos	pbabaaZbcaabZ
w:llevas	ZbaaZonabaabZ
w:lleve	bnbcncacbbbcn
w:lleves	cdcdqdcddcddb
w:llevo	abncbcdbaabbn
w:lluvia	bcbdccbacbcbo
w:lng	nbobacZcabbba
w:lo	ldiblljdbjhea
w:load	omacbdjlbblca
w:loaded	acbbmcocbbbcb
w:loading	acbbccoccbZcm
w:loads	ZbZbnbobbZiba
w:loaf	abaZbanmbmabY
w:loan	XaaaraiabaqZa
w:loans	nZZpaZYaZZaaY
w:loca	ocacccbcbbcda
w:local	kmZdldmnbacba
w:localisation	ababbZnobabaY
w:locals	qbacddbdcccca
w:locataires	bccdccbcccoca
w:locate	acccddndccmdc
w:located	ZbbbcbZccbqba
w:locatif	bccncboccccda
w:location	qjhcddbdfccci
w:locations	aardddadccbbb
w:locaux	aqncbbabcbccZ
w:lock	ZbZbbbomaaaoc
w:locked	jbabbbabaZhpY
w:locker	abZbabeZaoobY
w:lockers	oabdccaccccco
w:locks	bdbcmdbcdbcdp
w:locksmith	adccdcZaccccq
w:locum	qnmaaZjabZbbY
w:locums	molabanaaZbcZ
w:lodging	qbbacoZacibbZ
w:lodz	bncdddcccnccc
w:log	ZabbceZabhqjn
w:logeerkamer	cdaaddbcdcccq
w:logement	bpbcjcbkcacal
w:logged	abcccbacccqba
w:loggen	aaZbaaZabapaY
w:logging	cacacmbbccobZ
w:logiciel	addddcocddadb
w:logiciels	ZaapbaZnbZaaZ
w:login	acbccbebcatma
w:logistic	amZbcbZoaabcb
w:logisticiens	bobdccbccbccb
w:logistics	bjllekallicca
w:logistik	pbZbccbccbaZa
w:logo	jalbebpbbaboX
w:logs	kbbbcnYbaZbcr
w:lohn	abbbobabbbbbZ
w:lohnabrechnungen	acaccapcaabca
w:lohnt	bcbcqcabbbcca
w:loin	dcceeecepeeed
w:loire	aaabababbaZok
w:loja	abcbcboccbbca
w:lol	kaZbbblaodpbY
w:lola	dddeebddebedp
w:lome	aaccbdcbccqcb
w:london	imncccZckbnca
w:long	nkfeegihckccb
w:longer	cbkccedbblbpj
w:longtemps	acbcmcaccocaZ
w:lonjas	ddddndcdddced
w:loodgieter	acccdbbcdcccr
w:look	jelcidkkhdcdd
w:looked	ccabjbmkbkbof
w:looking	ejmjkedcjcddc
w:lookout	aaqbmcZbbYcca
w:looks	akecdemeenbbk
w:loondienst	cqcdddcddcddb
w:loonstrook	aabbcbaababZp
w:loops	qcabcbZccbbcZ
w:loopt	kaaaaZXmbYZnl
w:looptijd	pddeeddeceeec
w:lopen	pbZbbaabcbbca
w:lord	YaaaabZbZZrcY
w:lordi	bmcccpacbcccZ
w:lorient	bcddnccdddcec
w:loro	ndddddcddemdc
w:lorry	YbanbaYqbfabZ
w:los	fkbjljjbbcnbi
w:lose	Zijkbbqbbalck
w:losing	omZbabjbamncZ
w:loss	abablbilbakao
w:losse	acdcdpcccddcc
w:lost	blaccdcckoobc
w:losung	bcbcccoccbcca
w:lot	kalddimiceccj
w:lote	ccbcdcbacZcZr
w:lots	mbnbccnbajbbe
w:lotteria	ocbcbcbccbaca
w:lottery	ipdccdcclckdb
w:lotto	bcccdcbccbcZq
w:lou	bccdcdnccnbdc
w:loud	hjbbcaalikcco
w:louise	ZbocabYbaZaco
w:loupe	dccedecepeeed
w:love	cjkhjelkjdbcc
w:loved	mlabejlajncba
w:lovely	jeechdhfcndjc
w:loves	XZZoZZYaoYnaY
w:low	khbcpbmccbcci
w:lower	ZalaabYiqibca
w:loyalty	abnncbZZbmbaZ
w:loyer	acdcdbaccdbdr
w:loyers	ababbkZnammZY
w:lpa	bsadddcccdjdb
w:lsf	pabZcaZabaaaY
w:ltd	raZccbZbbacca
w:lu	acacccZcracba
w:lubina	aZabpbZcabZcZ
w:luc	bdccdbbccmccp
w:lucca	ZaaaaZYpaZaaY
w:luce	bcbdccacbkccp
w:lucht	aaacbbabpabbZ
w:luchtte	bbbbcbabbobaY
w:lucia	nbabnbZbaabnY
w:lucian	ljacbakbboccZ
w:luck	aaYbibkZnqbbY
w:lucky	abcbkjobclhdh
w:ludlow	qbbbdbaccbdda
w:ludmila	abbbbbabbboca
w:luego	YmaoaaabZaaaY
w:luft	abZabZZaraaZY
w:lugar	aoabbaanbZaaY
w:lugares	dddddedcncddd
w:luglio	obaabZZabaaai
w:lugo	pbbabZZaaabaY
w:lui	jhckdcbdlcgco
w:luis	bbbdlcbcmbccn
w:luister	bccccbapcbbcZ
w:luistert	ddcdddccdbdcp
w:luizencontrole	abbbcbabbabbp
w:lukas	akacnbZaboZbY
w:lumenbank	fldfhdkcjjckb
w:luna	ZbaabapabZaaY
w:lunch	aecjffjlbgcbo
w:luncheon	aoYbcbZcbpacc
w:lunches	nbbcncZbjbcda
w:lunchtime	paaacaaobcccY
w:lund	ababcblabgann
w:lundi	bccddclllbccp
w:lunedi	idcddclcdckco
w:lunes	ckdddjccdccdq
w:lupo	abbbccaabpbaY
w:lurk	bcZcccZbbqcca
w:lust	cbolbmZnbabbZ
w:luxembourg	pmacdcaddcbcc
w:luxemburg	abZcbcZbZpbcZ
w:luz	abbccckbcbmbq
w:lvs	ababcoabbabba
w:lwiw	adededoeefeed
w:lx	bbobccbbbaaan
w:lyceennes	bdddcocadccaZ
w:lycees	bdbdccocbcccb
w:lying	obebbbaanfcdZ
w:lyon	kfmjddcibncda
w:m	cegekecdmlgcc
w:ma	mbfcfnbkldbbc
w:maak	ZbbbbaqbbapaX
w:maakt	cdddddcdecncb
w:maaltijdcheques	boabccbcccccb
w:maam	kbabcaZapbaba
w:maand	jdcbihmcccklj
w:maandag	bbapbaZabalbl
w:maandagen	abZbaaaaZpaaY
w:maandagochtend	bbbbccbbbaban
w:maandelijks	ZaZaapZaaZZaY
w:maanden	qcddddcddddcm
w:maar	mbccbocbklbbc
w:maart	lkaccbhobabae
w:macae	odddeeceeeded
w:macchina	eodeeeddedeee
w:macchine	bccnccccccccb
w:macchinetta	aboccbbacbbcZ
w:maceta	deeedendeeded
w:mach	bcadccacbacco
w:machen	mbabmkYaakkbm
w:machine	ckbiidhfdhnci
w:machines	bnZnjmnacZbcY
w:machst	mccbcbbbdbccp
w:macht	occcmkabcback
w:machucar	acbcbcobbbbca
w:mad	Ycdanblamjebg
w:madagascar	ZbbccbqcccccZ
w:madam	lchckbmmgbdch
w:madame	lmaclcZcmcbcj
w:made	idfcjhjienddb
w:madness	lcocadbdccded
w:madre	aZZnaaZbnZabj
w:madrid	mmbfhkbdlddia
w:mae	bcbdcclccbncl
w:maestra	cdddddccdccdp
w:mag	amnaocbfmcbcZ
w:magazin	YZZaamYoaZaZY
w:magazine	jaambnknbZZZc
w:magazzini	YabpbaZbbabbZ
w:magazziniere	aobcbbabbbbca
w:magazzino	cccdddocddcZa
w:maggio	cclcdcbccbckq
w:magician	maZZpZXaabZaZ
w:magico	ZbbbbpaabaabZ
w:magna	bbbZcobacbbba
w:magst	ombdddlddccdb
w:mai	lbbcddakobcdn
w:maiden	ZbbabaabbaqaZ
w:maier	cccdddccdccdo
w:mail	jicecbokbcmia
w:mailadres	ZaZaaZZZaYZpY
w:mailbox	bbbccbabbapkZ
w:mailing	acabdcnbanlca
w:mails	eZZnbaZaZnanY
w:mailt	cddddccdecocb
w:main	jlbcccjbbZhbq
w:mainframe	kbabdcaodbaca
w:mainly	bkmcccncdcddc
w:maintain	napcbcaccbcdc
w:maintained	bdddddbcccldn
w:maintainers	pccbccacdcbcn
w:maintaining	nbabckYbbocba
w:maintenance	apjkbicbcablk
w:maintenant	baaclcmbbZcqY
w:maio	occcdbbkcbcin
w:mairie	bbbdccbbabcbr
w:mais	ljdboejkbdcba
w:maison	ampbbZZZbabao
w:maisons	bcocccacbabba
w:maitre	cccddbbdoccdb
w:maitrise	aaZaaaaaaaZpZ
w:major	YbYZbZYapYaaf
w:make	jkcekjeeeihdb
w:makelaar	beddddcdddadp
w:maken	oZYanmXnYXZaX
w:makeover	pbaccblZbZbcZ
w:maker	kdjqbbbabaabZ
w:makers	acbnkbombbaca
w:makes	ZfjokhoabeicZ
w:making	lkjnmhZbbcbcc
w:makkelijker	deddddcdedmdb
w:mal	bbmbbbfadobma
w:mala	ccbdcckcbccdp
w:malade	ccaccaccccccr
w:malaga	bcddeocbddddc
w:male	cdcddacbdbdcp
w:maler	bcdcdbbdcccdq
w:mall	oaobbbZbZabbY
w:malmo	ZoYbbnZammbbZ
w:malo	ccdddaccdcdcp
w:mama	YaZbbaZaaYoao
w:maman	bcacbaaaoambZ
w:mamie	bcbcccacbacbq
w:mamis	cdcdddbccccdo
w:mamma	ababbbabaaocZ
w:man	ckcdbfmkblkbj
w:manage	nbbbcjoababpa
w:managed	lbZnbbnabbanZ
w:management	bllldkfehcfbc
w:manager	ipdddcicjcehc
w:managers	ajmqbkikbadba
w:managing	jmacncjccabdb
w:manana	ajajbfbhcahom
w:mananas	pcddddceeedec
w:manca	abbcncabcbccp
w:mancano	ZaabnanbbaaZn
w:manche	occcccbccbcba
w:manchester	iofflbadmacba
w:manda	mhoamkYZaZZZX
w:mandala	ZbZbbaaabaqbZ
w:mandame	cpbdddcdddmab
w:mandami	cdcddcdcdcnbb
w:mandamos	aZZobaZbbaobY
w:mandant	aoabcbbbbbbca
w:mandantin	baccddccddcco
w:mandar	obcbnccdddccb
w:mandarle	ZaabpabbZabbZ
w:mandarnos	cdddcdbcccodZ
w:mandat	obmccbbcbbnca
w:mandate	dasbccabbacca
w:mandated	jpabccbccdadc
w:mandates	ZarcbcYbbYbbZ
w:mandatory	kbaccbaabZbcq
w:mande	ababbboabamZZ
w:mandeme	ZaaabomZaaaaY
w:mandi	bbkcccnbbaobY
w:mando	iaZbpbmboacaY
w:mandou	cdcdddbccnccZ
w:manejo	bbpcccbbbbcaZ
w:mange	ZaZboaZaaZaam
w:mangia	bcddnccddddec
w:manha	bnbclaaababbm
w:manhas	qbcddcccddddb
w:manila	YamaaaZaqYlaY
w:manish	dkbjddddkmcdd
w:manja	ZbZbpbaaaZYaZ
w:mann	dodeeeeedeeed
w:manner	dmddddmeddjed
w:mannheim	bocddcbbbcbab
w:mano	qcabnbacmaabZ
w:manos	mbcddZbbobccb
w:manpower	aaobccnbabYbZ
w:manquantes	ccbdccbccoadb
w:manque	blbcnjbcibbbn
w:mantas	abbbbbaobaaaY
w:mantem	ZapbaaZaaYaaZ
w:mantenerla	abbbbbabbaoaY
w:mantenimiento	bpccccbccbbcm
w:manual	rbacclZkbZabm
w:manuale	bccccobbcbccZ
w:manuel	Ybnbcoabcbbda
w:manufacturer	ancpbbiblacca
w:manufacturers	jcnaccnbcccdc
w:manufactures	lbZcncmccabcb
w:manufacturing	dknbkcbmbacla
w:manuscript	obabcYlabZbbr
w:manuscripts	bcbcdmabcocca
w:manutencao	abbbcbobcnabY
w:manutentore	cccddcccdccco
w:many	ebmiejjfdnbcb
w:mao	bcbbbcpbabbca
w:maos	abccbaobcccca
w:map	maibccnkamdeZ
w:mapa	ZaabobaaaaaaZ
w:mapeando	abobbcbbbabba
w:maple	moccbcacaabba
w:mappiamo	cdcdccaocccca
w:mapping	ddnckjkcebcdc
w:maps	hbZbbblodlibZ
w:maputo	bcbbccobabbca
w:maquettes	ocbbccacbcccb
w:maquina	bcbccarbcbcda
w:mar	cccdmdbdcdmec
w:marathon	aalbbbjbaqbbY
w:maraton	ccccccbacbcdo
w:maravilhas	ababcbaacobbZ
w:maravilla	bobbcbbcbbbcZ
w:marca	YZYaqZfZnYZZY
w:marcada	abapbaaZbaabY
w:marcar	bbrbbcaccZccb
w:marcas	bccncbaccclca
w:marcava	deeeedodedeee
w:marcelo	bcmbcdbdccndb
w:march	mcdclchmibbcl
w:marcharon	deeedendeeded
w:marche	mcmlcbaccbbbl
w:marchetti	acbadpbZdcbac
w:marchio	ndcecececddec
w:marco	mbmbccablaccn
w:marcos	abmccdZdcocca
w:marcus	kbacddbdoZcdb
w:mardi	bccjklcbkccco
w:mare	ccbcccbabacbo
w:margaret	mbaanbZZbnbcZ
w:margin	Zcanmdmcckcdb
w:margins	nbbbcYZocbbdc
w:marguerite	elabbckncmcda
w:mari	oddddbcdcccdc
w:maria	ZaYbbbYapXbbn
w:mariage	ZaabapbbZZabY
w:marine	ealbbbbooabca
w:marisol	ZZZbjbYbonacZ
w:maritime	aacbcllncbccZ
w:marito	abababZbbapbZ
w:mark	labbcmalbcdcn
w:market	hdpllceheabcb
w:marketing	dlecilhbebfle
w:marketplace	neaknZknbaeYa
w:marking	hbbcdrbccbcdb
w:markt	bccndcacddccc
w:marktconform	pcdeeecdddedb
w:marktfuhrer	aaoabbaaaZaaZ
w:marktleider	bbobcbZbZZbaZ
w:marlow	bZabbZnaabboZ
w:marmita	pcbbcbacbbZca
w:marquesinas	cbbccbacobcca
w:marre	acccccoadccca
w:marriage	bZYbbpZZZobba
w:marron	cccdddbccbdcq
w:marrone	cdcdddccdbccp
w:marry	YoobabZbaabbZ
w:mars	dbobcafohaabb
w:marsh	nbobbbZbbabca
w:marta	amabcapbbmbck
w:martedi	cdddddkedcccp
w:martes	bkcmdcbjccaco
w:martin	apZbabZbafabZ
w:mary	ZZbbbZZpaYaab
w:marz	naaacblababan
w:marzo	aaababZZnZaZp
w:mas	idmbekjlcldbZ
w:maschinenbauer	odddebcdcddec
w:maschinenbauunternehmen	bobccbacbbcca
w:massa	dedeeedcdcddo
w:massimo	odddddbcdccca
w:mast	abbbcoabclccZ
w:master	boZbdjbbombbZ
w:masterclass	YaaabqYpblaaY
w:mastermind	YZZZaYWraaZaX
w:masters	ZZabbnaoaZbbY
w:masts	pmZcbbYbaZbbY
w:match	Znnicdjbbbdnc
w:matched	kblnmdbccbbcc
w:matches	bZdbmdacbbcrb
w:matching	Zaqcmcaccacdc
w:mate	kaZehbelnkkbY
w:matematica	bbbccobbbabba
w:mateo	hkedddiccjdpa
w:matera	aaZabbZaaobaZ
w:material	omcddcaccdcdc
w:materiales	dddcdccadodca
w:materials	oabcbqZbcbcca
w:maternity	ombccbbcmbddb
w:mathe	Zccbcobcbbbca
w:mathematics	aobbaaaZaboaY
w:mathematique	abbbcaaabapaZ
w:maths	Yacbnpbameebc
w:matilda	ncbbcbZbcZbbo
w:matilde	abbbbbabbobbY
w:matin	kamobaZbaaabh
w:matinee	bcpbbbZcaacca
w:matinees	acccdqbcdccca
w:matosinhos	ancbcdbcddcdb
w:matricula	aZZbbanobaabZ
w:matrimonio	pcacbbabbabbZ
w:matrix	pcacccacbbcda
w:matron	kobccaabbccmZ
w:matroos	dededddeodeed
w:matter	Zccdcombihhka
w:matters	camjbaXobaabn
w:matthauspassion	bbZcbcabbobbZ
w:mattina	oaZabnZYaYaZe
w:mattino	bdcdddcdndddc
w:mattress	XaaaaqZZbaabZ
w:mau	acZbccacobbba
w:max	okbddjcbccccn
w:may	ieljeigijcbee
w:maybe	kkjfndbbjgbib
w:mayo	bdccdcbbdbclq
w:mayor	nbaacbZcaobbk
w:mayores	ZZabZoYoaaaaX
w:mba	YaZaaYYnYpbaZ
w:mbeki	mblncbYcbbccb
w:mbo	bcdacocbccccb
w:md	hbccodbddcbdc
w:me	igkdieecmjfcc
w:meal	qmabcaaabbbca
w:meals	aqZkacZoaabca
w:mean	dechembnklbcY
w:meaning	bcaccYaZaqbba
w:means	jbhccmocbZcck
w:meant	YnlbblZajncca
w:meantime	ildbccZcocccn
w:measure	mlabcbpbcZbbb
w:measured	acbdddpbcaddc
w:measurement	cnbddbbccnddc
w:measuring	YaZaZaoZaZoaY
w:meat	acbccbabclccq
w:mecanico	cocddbcaccdda
w:meccaniche	abocccbccbcca
w:mechanic	ZpabbcabbhccZ
w:mechanical	ikacnbakllbca
w:mechelen	bcacccbcbpbbZ
w:meckert	bcddddbdddndc
w:mecontent	cdbdddodddcdc
w:med	namboaYaaZaba
w:mede	ebeendddeedec
w:medecin	rcdcdXddddddb
w:medecins	cdcdcdcdccndb
w:medeoprichter	eeeflfeeeeefe
w:medewerker	anbcncabbbbbZ
w:media	acblcbqkccccl
w:medianoche	cddbcdbddcoca
w:mediante	occddcacddcda
w:mediatheque	apbcbbbcbcZbY
w:mediator	bccccYoadbbca
w:medica	obbancabcbcca
w:medical	apcnehcbcdlca
w:medicijntekorten	aaapbaZbcbabZ
w:medicine	pbbajaacmbbca
w:medico	cmcedcbcccpda
w:medicos	odecebbdedZdb
w:medics	mcclcbbndcadb
w:medieval	ZjaaclZocabcZ
w:medio	ccbdcdccncddc
w:meditation	qbaabaZabbccb
w:medronho	bbbcocacbcccb
w:mee	akakibamdckbn
w:meedenken	ccaccdbcbocbZ
w:meedoen	cdcneccdeedec
w:meegaat	cddeddodcddea
w:meelopen	ZaZbabZapZabY
w:meer	blkccjdgnbcce
w:meerdere	ddoeeecebdecc
w:meestal	cddeddnddddeb
w:meet	ckkcjbcmbnddc
w:meeting	cjckceaibnicm
w:meetings	icbpbebbcnjcZ
w:meets	cbbrbdaZcadcn
w:meetup	lcbbkZcrcbclZ
w:meglio	ZbnbbnaambbcY
w:mehr	hkjcccmcibkcj
w:mehrere	ccqdcdccbbccb
w:mehrwertsteuer	ababcboabaaaZ
w:mei	nbbccbmbbblen
w:meia	YaaoaZlZaZZZb
w:meilenstein	cdddeddcdcddo
w:mein	bcZbmiaombnab
w:meine	nbeccjjkladcd
w:meinem	clcdddpccccdk
w:meinen	abnccmacebmcZ
w:meiner	ocbcddodccccb
w:meines	bbbbbaaoaabba
w:meinst	bccdccbccacbr
w:meint	bcdddcccdcccp
w:meinte	occdmcbddccda
w:meinung	accocbbcdccdb
w:meio	YmoaaaZaaYnaX
w:meisten	cdcdddpcdcldb
w:meisterin	bobcbcbccbcda
w:meisterschulern	Zbdbcpbcddcda
w:mejor	ddddndceddded
w:melbourne	Zkaaccnbnbcca
w:meld	acbcccZqcbaaY
w:melden	abqbcbZbnaimb
w:meldet	ZaaabaZobZnaY
w:melhor	abobbbaaaabaZ
w:melissa	mcceeeceleeee
w:melun	occdebbdbdcdb
w:member	adbnlbZecZlqY
w:members	cdbfckcobfkna
w:membership	iabbaZpocacak
w:membrane	maZXbpZabZbbZ
w:membre	bcbcccabcabrZ
w:meme	occcicdcjmccd
w:memes	oZndddbdbccca
w:memo	Zaaomacbbaacl
w:memorandum	ZaZapZYZaZZZZ
w:memory	ZcbpcaabcnZcZ
w:men	bdmccmbbbecco
w:mend	mbbccboabbcdb
w:mended	olccdbbcccddd
w:mendrisio	boccdccdccccb
w:meneer	aaZabaZapaaaZ
w:menina	pcbdcbabbZbbb
w:meninas	bccdcobZdbcdb
w:meninos	bbbcbbabbobbZ
w:meno	cdcdddpddcddb
w:menorca	cobcdcbccbcca
w:menos	acacccabcqbbm
w:mens	cbddoccdddcdb
w:mensa	moccccbcccccZ
w:mensagem	ZaabaalaoYanX
w:mensah	aaZacbZobbncb
w:mensais	doacdbacccpbY
w:mensaje	ZZZaZaYZZnYpX
w:mensajeria	occddcacddcda
w:mensal	abaaaoZabambY
w:mensalidade	abcbcbocccZba
w:mensch	dddeoedeedeec
w:menschen	abmbcbmnbajbY
w:mense	bdcdddcdndddc
w:mensen	jascbbakaZbbZ
w:mensile	nccddnbccccca
w:mensili	acccccbcdcoca
w:mensilita	cqcdcdbdccdcb
w:mensual	qbddedbdddaca
w:mensuales	kpbcdccccclcb
w:mensuel	adddddbcddodb
w:mention	abpccckbmibkZ
w:mentioned	fladjcjdajboZ
w:mentions	rbabcaZXjZbmm
w:mentir	bcpcbcacbbbbb
w:mentor	abhaarckkcmca
w:mentoras	cdcdcobbcccdc
w:mentoren	ddedeoccededa
w:mentores	abcccraZcbbcZ
w:mentori	acbbbpZZcbbaY
w:mentoria	bcbccZracbccZ
w:mentorin	cbbddbccbcocb
w:mentoring	ZaacbnpabkZab
w:mentorinnen	dddddnccdddda
w:mentors	acbactaicbccZ
w:menu	pjccccdcdcddo
w:menus	ZaZcbZnaoYbaZ
w:mer	cobbcccdcdccb
w:mercado	ZZpobbabbabaZ
w:mercantil	ocdeeeceeeeed
w:mercedes	bYZbabYbbaqbZ
w:merchant	abbbccacccqab
w:merci	kcbccbbbepbbo
w:mercoledi	cccmdcbmcbccl
w:mercredi	bccldlcbdcccn
w:meredith	bbancdbcmccdc
w:merely	ddlddehddnded
w:merge	acbcncZcbZccr
w:merged	aapbbcYabYblo
w:merger	jmpbbaYYZobbY
w:merida	YZmabnYnaYaaY
w:meridian	bmbddcbmddldd
w:merienda	ccddcacoddddc
w:merita	ZabbbapbbbabZ
w:merry	ababcbZabqbaj
w:mes	clcbkdmbdfmee
w:mesa	maZaaZZZannZY
w:mese	mlbbiijbcbkbl
w:meses	pkcdddddldccj
w:mesi	ocjdddcdddecl
w:mesma	deddedmcddddn
w:mesmas	ocbdcbabcabcb
w:mesmo	aapabbZabaabm
w:mess	pmabnaYbaYbba
w:message	ededcebdfieqb
w:messages	jajbbbeaadjrX
w:messaggio	ZbabbbnabZlnX
w:messaging	YZaabbZZnZapX
w:messe	bcZccbaZbpbbb
w:messen	dddeoedeedeec
w:messo	ccbcccbcWYbsZ
w:messy	qacbbbZbcbbbb
w:mestiere	cdodccbdbbddb
w:mestrado	ZaaabbZapZaZZ
w:met	hkcckcdecoidd
w:meta	ZaacmbjbknlbY
w:metal	Zncccnabccbca
w:metall	bocdddccbcccc
w:metalmeccanico	ZpabbaaabaabY
w:metals	mbabccZpbZbdb
w:metamask	aabbbcbcdbrbb
w:meten	ccbcbcobbcccZ
w:meteo	ZbbbboaZbaabk
w:meter	lbabbboaaZbap
w:meters	obbcbbZbanccZ
w:method	mabnbblccmaba
w:methode	bdcdddqdccddc
w:methods	abbbdoacbnccb
w:metier	ZakbiacmmlbaY
w:metiers	bddddcobccbdb
w:metodo	dddeeeoedddee
w:metodologica	pcbacaaabbbca
w:metre	bdcdcdnccncec
w:metres	ncbceclbcjccm
w:metta	acccocbccccda
w:mette	obbbccbccbbcb
w:mettendo	bcbcdcbccbqca
w:metti	cddddcbdddndc
w:mettre	ZaYZpaZaZaaaZ
w:metz	anbcbbaoabbaZ
w:meu	bcbccknmlbcck
w:meus	mbZaaaYaZnnbY
w:mevrouw	occdldlddcbdc
w:mexia	dddeeeoedddee
w:mexico	lnZbccnccbcdb
w:mezz	YanobcZlbaabc
w:mezzanotte	bccccbbbcbobZ
w:mezze	occcdbbccccba
w:mezzo	nddedececdded
w:mi	icickcclojeba
w:mia	iflbklkjabbbj
w:miami	aobcccacbandc
w:mica	bobccbbcbbccZ
w:mich	bbkcccdjplkcZ
w:micro	ZbaopaXbcbbca
w:microfono	cbdccacoddddb
w:microphone	nZZbbaZfnaobZ
w:mid	mlakdmakkacca
w:middag	ZbcZbpbcbcbcZ
w:middelburg	cnceddcddddeb
w:middelen	cdddddcdcdndb
w:middle	lkjcieacdjdmb
w:middleman	anacbcoccabca
w:midi	ZbabbmZmbodbe
w:midlands	bjocccmcaYccb
w:midnight	mbanbZYlaZlal
w:midwest	qbalcbZbbbbdb
w:midwife	aZobbaZaanbmZ
w:midwives	ZbbcbraZcbacZ
w:mie	ajacbbnbbaobZ
w:miei	mbaboZmZaabbZ
w:miel	ababbbobcbbcZ
w:mien	bcacbbaaoabbZ
w:mientras	ccdcmdjddcmdb
w:miercoles	cdodddbddcdco
w:miete	bcccdbabcbbcr
w:mieten	abbbcbabbmoaZ
w:mieter	cdddddddddddn
w:mieterbefragung	obaccbbbcbcca
w:mieterinnen	cdddddddddddn
w:mietspiegel	aoaabnZZaZaaY
w:mietvertrag	cadddcbdddYdr
w:mietvertrage	bdbcdcocbbccb
w:might	cdpekiidjbcdb
w:migliore	ZabcbbpbbbbbZ
w:migliori	bbZbcbYoaZZal
w:migrate	pbbdccacbbbda
w:migration	qckcbcabblbdg
w:mij	cbjcjcmbeldce
w:mijn	djbcmmilkbeba
w:mikro	ababbaaoaabba
w:mil	hnbfnedlccibZ
w:mila	apbbmbabbbbbZ
w:milagros	cocccccccbcca
w:milan	mmlicdccdhccc
w:milano	amccdocbccldb
w:milch	bdcdddcccbcbo
w:mileage	rbbaamabbabcY
w:miles	kZabaaXnZlbpX
w:milestones	obbaYbZabYapY
w:milhoes	cddddcccdcoab
w:milione	nddecececddec
w:milioni	cddddddcdcnbb
w:militare	abababZaaZpbY
w:miljoen	cdcddcbccbobb
w:milk	laZbkbibalbbn
w:milking	lmbfbambibbcb
w:mill	oaabmbaobZabh
w:million	bjceodcidbndc
w:millions	ccbcdcbcccpba
w:millones	cddddccddcoZb
w:milos	lccdccccdbado
w:mim	ZaZaaaZapZpZX
w:min	dbatcafbjajbZ
w:mina	bbbccnabcaccn
w:minas	Zbababmbobbca
w:mind	ccpicecdnbbed
w:minded	ZambobXbZobba
w:mindestens	cdddeddcddddp
w:minds	lcncddbcdcddd
w:mine	cbcbmdadnphbb
w:mines	abbcacodnbdcc
w:minestra	deedeedcededo
w:ming	dmkeeeceddeee
w:minh	ZabbooZbccbdc
w:minha	mlhckldehdbca
w:minhas	abbbbbababoca
w:mini	abaaaaYooYjbZ
w:minijob	ocdccbabdcbcZ
w:minima	deeeedodedeed
w:minimo	Zbbbcanbcalbl
w:minimum	jdcbnjmbcbcck
w:mining	jjbcncabcblca
w:minis	abbbcanabaabo
w:ministere	ncedddcdddccc
w:ministerio	ocdeeddeddeec
w:ministero	qbdeedcededcc
w:ministry	lnimcaabbjmcZ
w:minka	cdddddbcdcddo
w:minneapolis	ncbdeemededee
w:minorile	bbcbcobbbbcbZ
w:mins	aeZpbbolbaicb
w:minstens	qcceddcecdddc
w:minuit	boaddccdccbda
w:minus	pcbcccldcccdc
w:minusculo	acaccdabapcba
w:minute	bbipclmkdabbc
w:minuten	ZbaqbkmljbbbZ
w:minutes	acfpdkieiadeh
w:minuti	cibndckbcccnc
w:minuto	bdcdddcdcdndc
w:minutos	bbbrcjebcbbcd
w:minuut	Zcadccpcabccb
w:mio	fbabnkZlobmbY
w:mir	limcceiefhjcc
w:mirado	cccdddcdcdnec
w:mirar	bbbccdbccbbcp
w:mireille	Yonbababbabbb
w:mirella	nddecececddec
w:miriam	abmbjblabnccb
w:mis	laYaZmYZmmaaX
w:misdrijf	cccddcbccboca
w:mise	ZbabbaZabaqZY
w:misleidende	ccbccZbobacbZ
w:misma	bcccccebcnccl
w:mismo	ncldcccckblcb
w:miss	akebffYajqkdZ
w:missao	ZaZaoaZaZZmaY
w:misschien	bbacbbabpabcZ
w:missed	ckabkjpbbabbk
w:misses	abZbbbZaaqaZX
w:missing	Zbgmnbajbmcbm
w:mission	pbjdldbdjcddb
w:missione	aaZbabZaZZpbY
w:missions	Yccdccqdcdbdc
w:mississauga	mbZcddbdcocdc
w:mistake	ababcbllbnqaX
w:mistakes	bjbclbnnbacdb
w:mister	YgmlnmZbafaca
w:misura	abbcnbobcbabZ
w:mit	dkedicfljhjch
w:mitad	aZZbobobZZZbY
w:mitarbeiter	ZaabbZmaaZioY
w:mitarbeiterin	ZqabbbaaaabaY
w:mitbringen	cdccddbcdcdcr
w:mitglieder	ZbabbaZobanaY
w:mitgliederverwaltung	occcccbccbcba
w:mitgrunderin	dddeoddeddeec
w:mitica	ZaZaaZZYZpZYY
w:mitmachen	baaqcaanbbbbZ
w:mitmacht	ZabapaaaZZabZ
w:mittags	bcccddcbdccco
w:mitte	mbabcbabcbobZ
w:mitteilen	ddeeeedeeeoed
w:mittelstandische	ccoccdbcbbccb
w:mitternacht	ababbbabcaoba
w:mittwoch	bnbcccbmbabbn
w:miudo	ccbcccbcbbcco
w:miudos	aaYaboZZaYaZm
w:mixer	pbbbcoZZaYbcY
w:mkb	dedeeendeeedd
w:ml	fjacjblblmbcb
w:mn	cpbcccbcnbcbZ
w:mo	pccccbmbcbccl
w:moan	YbZpZbYZZnbcb
w:mob	ZZZaabYZsXabX
w:mobile	jcklhfnbeajbb
w:mobiles	aqbdddldccdcb
w:mobilisables	bacddcrcccdcb
w:mobilita	boccadabccbca
w:mobility	Ynncccabbcccb
w:mocht	aanabbZbnYabY
w:mochte	nnakccZboabbb
w:mochten	cococcaccbkbk
w:mock	WZZrZYmnaYZaW
w:moco	ZaaaabaaoaaaZ
w:moda	bdcdddcdcdodc
w:mode	pbcdlZboccccb
w:model	rbbafkjbcicce
w:modelacao	ZpcbcaZbababZ
w:modeles	pbbbbaacbbaca
w:modeller	anacccncacddc
w:modelli	accocaccccccb
w:modelling	bnbccbobcaccc
w:modelo	abcolbabccbca
w:modelos	YccqcaacbbcbZ
w:models	fcbnndmebbcja
w:modena	bpndccbcbbccb
w:moderate	nbaZaaZabZYpY
w:modern	ncbadYabdaodc
w:modest	abbdokbdnbddc
w:modeste	accccobZcbbcZ
w:modificata	dddddcdddbYoa
w:modifie	dddeedddedana
w:modo	laZabaqabaaaX
w:modul	ZbbabqaacbabZ
w:modular	Yaapcaabcabca
w:module	Zbbbcslkbajbi
w:modulistica	qdccddcdddddb
w:modulo	nbcccnabccabY
w:moeder	bbZcbcabaobbZ
w:moet	ZaZZkZYananan
w:mogelijk	oddeeddeceeec
w:mogen	dbZlbocbmambY
w:moglich	aoacbbobbbbbZ
w:moglichkeit	cpdeedcdddeec
w:moi	lhndcbkcnbdca
w:moin	mbbccbobbbcbZ
w:moins	bcbcccmccbcbp
w:moira	apZcbcaacacdm
w:mois	miccdijeickbj
w:moisture	ZaZbbnpZaYaaY
w:moitie	ibacbbqbbbabZ
w:mola	pbabaaZabaabZ
w:moldave	pabcccbcbccba
w:moldes	bcodcdbcbbccb
w:molenaar	boaccbbbbbbbZ
w:molenhuis	boaccbbbbbbbZ
w:molestar	ddddndcdddced
w:moleste	ccbdcdccncddc
w:molestia	bZabbbabobbaZ
w:moll	cccddcabdbnco
w:molto	cdbddaccapcba
w:mom	bcabcbbmbZcbn
w:mombasa	acnbbcobcbccZ
w:moment	ebrhdcmbalcca
w:momento	ZaobnamZZZaaX
w:mon	jibddjfioiibb
w:monat	Zccchmpcccmch
w:monate	okddddccddcbn
w:monaten	ZnZaamoZbZaaY
w:monatlich	abcbcaabcapaa
w:monats	qccdedcdddcea
w:monatsende	aabbcbaobbabZ
w:monday	ifbecblkkdbdo
w:mondays	bkbbboajbcbkm
w:monde	ZmncbbZabmabY
w:mondo	abZbabZapaacZ
w:money	hlbhnfadbbpec
w:monfalcone	oedeeedeeedec
w:monica	bbkbccbbcnoca
w:monique	Znaoccadbccdc
w:monitoraggio	occaccbdddcdb
w:monitoring	obbnjaabcbacZ
w:monsieur	acacbbncmbmca
w:montag	bcblcckjbkbbo
w:montagem	ZaaaaaZZaZZpY
w:montaggio	oedeeedeeedec
w:montagna	ababbaaobabbZ
w:montaje	acbbcbobbbbbZ
w:montamos	cdcdqdcddcddb
w:montando	dedemdmedddec
w:montar	ZbbbcoaabbbbZ
w:monte	bdddmpccddbec
w:monter	qcdeddceddddc
w:monterrey	qabZcYZacbbca
w:montes	obcccabcdcadb
w:month	kibcmfndcchdc
w:monthly	mlbblencbbkda
w:months	pddefeecddddj
w:monti	pcaccbabbacbZ
w:montpellierain	pccddccccdadb
w:montre	lccddcpclccdb
w:montreal	moacccabbbaca
w:monumenten	ZaaabZZpbZaaY
w:mooc	bcccccaocbcbZ
w:mood	qkbbcaabbbbca
w:mooi	ZaZabaaaaqaZY
w:mooie	aapbbbYbZZaaZ
w:moon	bbacccanbnfca
w:moor	mccccabccncdc
w:moore	cpdeedcdddeec
w:moradia	codcddccdddcc
w:more	ckkjeekbcfeld
w:morgen	ibbccbkbabepo
w:morning	ihkkbkcdcldbk
w:mornings	lbbdcqiecaeca
w:mortgage	aiaocbZbklldm
w:mortgages	WZZZaZqpbabcY
w:mortier	bcddndcdddcec
w:mortified	cnbedecddlded
w:mos	nbcbbbnbdcbba
w:mosaic	jmicccmcjecja
w:most	eflcclobcfbcd
w:mostly	nehcchblhlccd
w:mostrar	deccddpddddec
w:mostro	ZbabbbqabaabZ
w:mot	dlbccbaacbklo
w:mother	kjacjdZcipkcc
w:motion	mdibccabbbbnl
w:motive	bbqdcdacbZdcc
w:motoboy	pbcccZbacbbcZ
w:motor	abaoacdbabbdl
w:motorista	bdbcdcaccaocZ
w:motten	odcdddcdccddc
w:mould	YbZbpmYblkbca
w:mountain	ZlaacnoabbaaY
w:mountains	bmmccbabbYccn
w:mouvement	ccccdcbbcccco
w:move	fmmbcccbjlgcf
w:moved	jjidceabdnecn
w:moverlo	aZabbbZboabba
w:moverse	abpbbbZbbabbZ
w:moves	hbccbcckcaicr
w:movil	bcbbccbbcbobZ
w:movimenta	ZaZaZbZaaZpZZ
w:moving	cojbbcbbikicm
w:mr	ikeffeibcljcj
w:mri	oaabnbZababca
w:mrs	dcbcdcjblemco
w:ms	mjjedejdgfchb
w:msc	aaccdobolccca
w:msg	ZZqbcbZbaZaZZ
w:mt	amcbccacncccb
w:much	lcbldhiddmfdc
w:mucha	ccbdccbccZcap
w:muchas	aZabapaZbaabY
w:mucho	ZYoaoaaaZZaaY
w:muchos	oddddcbcddcbb
w:mudamos	cddddbdddaddr
w:mudar	ZamboamaaZaaY
w:mudaria	aaobbbabaZbbZ
w:mudarme	bbabbbabaobcZ
w:mude	deeeedodedeed
w:mudei	abbcbbbcoabcb
w:mudou	ccbccccbcbcbo
w:muevo	cqcdccbdccccb
w:mug	adaccbZpbrcbZ
w:muita	boddddcdddbdc
w:muitas	bcbbcobbbbccZ
w:muito	mklbmaZbbobZY
w:mujeres	acbcbnZnbabbZ
w:mule	cpddjdbcddddc
w:mulheres	ZbabbbabcbobZ
w:mulino	bcddnbccddcec
w:multilevel	ZncccpbbYbcdb
w:multinazionali	ZapacaZababbZ
w:multiple	ZZrcccabbaaZa
w:mum	ciZbbbdapXoaj
w:mumbai	cccddemddcmda
w:mundo	ZaZaaaXZarZaX
w:munich	mplcfbdcdcccb
w:municipal	anZbpadZbYabk
w:municipalities	lddddcbcdcoda
w:municipality	cpaccclckacdb
w:munissez	bcccdccdddabo
w:munro	cmdedemedddee
w:muoverti	bdqdddbdccdcb
w:mural	paZaaaYoaZmaW
w:murales	bbbcccocbbbca
w:muratore	aZZbabZcpZbba
w:murcia	ZaaaaanoaYaZY
w:muro	nbbabbocbbbcZ
w:muscat	nobabZZacbZca
w:museum	qhcbbeZocYcnb
w:museums	ZYnbnbomaYbbZ
w:mushroom	cdcdddcbdacaq
w:music	olbgcbaaiabcn
w:musicians	YbXmncZpbbZca
w:musikschule	acabcobZcbcca
w:muss	ZaZbbaoZaaoaX
w:mussen	deddedbcddbdp
w:musst	occbccbcddada
w:musste	ddpeceddccdcc
w:must	libccfcffelbn
w:muster	bbbbcboacabbZ
w:mut	ZccccobZccbba
w:mutter	cdcdddodcdeec
w:mutterschutz	pcdcdYbccdccb
w:muttertag	occdccbdbcbdb
w:mutual	dnaadbiabZnoZ
w:mutuelle	cpaeeedecdedc
w:mutui	cddnecddddddc
w:muy	aaqbbaZiaYaXY
w:mvp	ddeejedeeendc
w:mxn	blddddbcccoca
w:my	ededjefimkicc
w:myself	ackdfclcolccb
w:mystery	abambaYaoZqbZ
w:n	cejfclbbfndlc
w:n1	nkabcaZacbocZ
w:n4	obbbcmbZcacca
w:na	bkdcjdjjmclbj
w:naam	jnlccbabbbmcl
w:naar	kklcececdlcck
w:naas	ZqabbbbbbabcZ
w:nach	njijcbeccddmh
w:nachfassen	abaacbobbabaZ
w:nachfolge	bobbcbabbabcZ
w:nachgebuhr	cddddccbdcocZ
w:nachhilfe	accbcobcbbcca
w:nachmittag	abbobaZbbnabZ
w:nachmittage	cccadobcccdcc
w:nachricht	lcbcdclclbcnZ
w:nachste	ababcambnabbo
w:nachsten	bcncdcacbbcbp
w:nachster	cbbcdcobccbca
w:nachstes	bcocccbcbbcca
w:nacht	obacbbabbaaan
w:nachtdiensten	bobdddccbccba
w:nachten	pbbcbbabbabbY
w:nada	ZajnnajlaZjZX
w:nadar	cccdcdccncddc
w:nadere	pdddeeceeebed
w:nadia	apbcccZcbcmdb
w:nadie	kbbciZabqambZ
w:nagekeken	acbcccbcbcbco
w:nahe	bcbcccbacbcnZ
w:nail	acbcccnZbZaco
w:naira	aabanbYacaoba
w:nairobi	Zjllmbnccbbca
w:nakagawa	bnbddbaccnddd
w:nakijkers	XbcbcqabcbbcZ
w:name	jjlkjcbckjkcb
w:named	kalichhbbmbbl
w:namen	mccdndcddcmcb
w:namens	bqZbccbcaccca
w:names	abqncmkdbbbcb
w:naming	obaobbZbaabcb
w:namlich	ZbZbbpabZZabZ
w:nannte	bocccbbccccca
w:nanny	YccacZaacocco
w:nantes	ipbdccmmbZccZ
w:nao	kedkcabnclajd
w:napoli	bcccdcbccocaZ
w:narekent	ocbcccbccccda
w:nasce	ababbaapbabbY
w:nasceu	cdddnccddddec
w:nascita	ZaaaaaaaZpaZY
w:nase	bdcddccdcbZdp
w:nashik	Znccncaccccdb
w:nasi	ddcdeddddcdcp
w:natacao	cccddacccbdcq
w:natacion	dcdddaccdbdcq
w:natal	deeeedodedeed
w:natation	cddddaccdadcq
w:national	dqicbbZmgbbcb
w:nationality	pdddddbdecaee
w:nationaux	bobcccbbcbZcZ
w:native	janamiiZaabck
w:natte	cddeddodcddea
w:natter	lbocccacdacdb
w:natural	apZcbbpabZbca
w:naturally	ZnZbcoabbmcca
w:naturlich	nbbobaZabbbbY
w:natuurkunde	coccdbbdccccb
w:navidad	bcacccbbbocaZ
w:nazca	abobbaabaZabZ
w:nc	jabcdobcccccb
w:nd	ndibbbbpbabck
w:nda	oeanobabbabcd
w:ne	henblbicecelb
w:near	limccbbbebcnm
w:nearby	ZaZabbcaoZaoZ
w:nearer	Zboccckbakcda
w:nearest	jbbcdcbcckcoc
w:nearly	admbpdiahcdiZ
w:neben	cbbccabbapcbZ
w:nebenberuflich	odeeeddedeeec
w:nebenkosten	bcbcdcocbaccb
w:necesita	kocmccbccdcda
w:necesitamos	jbcpcnacbbccZ
w:necesitan	abbcbYaapZbba
w:necesitar	bZabbbabobaaZ
w:necesitas	ZZbabZpababaY
w:necesite	abZcacaboZbab
w:necesito	oaZapaZaZalaX
w:necessary	abecbcZbbplma
w:nederlands	pbcdddncccddZ
w:nee	coccdbbcccccb
w:need	nefekgdblbkcd
w:needed	peckbkaicdmbb
w:needful	baadcdbdpccda
w:needing	pabccbabbnacZ
w:needn	cadkaoeabbanc
w:needs	njcdckablcfhm
w:neem	ccbcccbbcbcbr
w:neffe	ZaZbapZaZZabZ
w:negative	lccccdlddcocb
w:negociar	cdddnccddddec
w:negocio	cccdpmbcccdcb
w:negocios	abbbboaaaabbZ
w:negotiate	acabbcqbbabca
w:negotiating	YbZbbaYoaZbbn
w:negozi	cddddccdddnec
w:negozio	bcbcccacbabco
w:nehmen	iapccnacbabca
w:nei	bdqdddbdccccb
w:neighbour	cbaablmalmabn
w:neighbouring	abYccaoaZpbca
w:neighbours	ZaZblmZoZYbbm
w:neil	acabcdkcblcdo
w:nein	odcdddcccccda
w:neither	qaackaYbapbcZ
w:nel	bjejdidbnbcmd
w:nell	cddcdeneddded
w:nella	aaZbbYYlqkibY
w:nem	ababqaabaaZaa
w:nemen	YZZooZYaYZaaZ
w:nemmeno	cccddcccdccco
w:nenhum	aaabbZanboaaY
w:nenhuma	bbobccabbabaZ
w:nennen	pedeeecededec
w:nephew	laabbrZabajca
w:nerd	bcbbcdqccabdc
w:nervous	gbacbkZnalibn
w:nervt	bcbcccoccbcca
w:nessun	lbbabZZpbbobY
w:nessuna	abbbaaabbaoba
w:nessuno	YmZZamYZaZZoX
w:neste	cdccdcaccbocZ
w:net	emjbkhmbbajad
w:neta	dddddeddndddd
w:netherlands	occcccbccnccb
w:netti	ZoabboZaaZaaY
w:netto	okaddnbbccjda
w:nettoyage	bcbdccocbbbca
w:network	ejdkicjehddna
w:networks	bolacamlcaccb
w:netzausbau	bcbbcqaacabbZ
w:netzleitstelle	dodeeeeedeeec
w:netzwerk	bcaccbaZbpcbb
w:neu	mnlccbalbbkbc
w:neue	kbcbbbabaamrf
w:neuen	kbalcmabapbZY
w:neuer	aaaacaZobabbl
w:neuf	cccdddcdndddn
w:neun	cdcdddcdncddo
w:neunzehn	dodeeeeedeeec
w:neve	bbabbbaobabbZ
w:never	cjlebcbddmjmc
w:neveras	adcdcdoddccbb
w:new	ccidcccmdiell
w:newly	ZbhaboZaoYbbb
w:news	idabbbaadpjpZ
w:newsletter	ncbclbbqbbbdc
w:newspaper	akbljnabbjdbf
w:newspapers	adbndaandcbdc
w:newsroom	YZkpbYZabZaaZ
w:next	cimdeclcfeddk
w:ngo	maaapaiababca
w:ngozi	bcccnZbobbccZ
w:nhs	apZqbZYabZaaZ
w:ni	ZammnaZajalaY
w:niagara	okbdddcccdcdb
w:nice	bjeebecbeqhgc
w:nicely	maZbbbYaZpaaY
w:nicer	ccbdddbdcpddc
w:nicht	jdiclckcdcdkm
w:nichte	odcdccbdbcbdb
w:nichts	dfnkckclhbbbb
w:nick	bcabcdncbncdb
w:nie	abbbbbobcamaa
w:niece	YbaaboYfanlbY
w:niemand	mmbcccabcabod
w:niemanden	ZaabaZZoaZYoY
w:niente	danZnbZbbabbk
w:niet	bbdbjeZjmlcjj
w:niets	ZapbbkZaaalal
w:nieuw	ZaZaaZYoaZnZX
w:nieuwe	ZljbbacjbfiqX
w:nieuwegein	YZaaapaababbZ
w:nieuwjaar	bbbbcbaabobaZ
w:nieuwkomers	ZbabapZZaZaaZ
w:nieuws	bcbcccbbcabbo
w:nieuwsbrief	ocabbYZobZabZ
w:nieuwsgierig	aZccobacccbca
w:night	jlbdcbinfjdbk
w:nightly	acabdcoccbbbn
w:nights	nnibboZfjabbj
w:nightshift	bacccbZocnabZ
w:nimbus	infcdcmcnccca
w:nimmt	acbcdbjcnbcco
w:nina	aanccmbbbZcbp
w:nine	kdcbkckjidjch
w:nineteen	aobclcalbebcl
w:ninety	ldcbcmojaccdb
w:ningbo	acacccqbcacdb
w:ninguem	ZaaaoaZakZXnY
w:nino	dedeeeodecded
w:ninos	amabbbabbabbp
w:niortais	pdeeeecedeeec
w:nique	cddddcccdcdco
w:nis	ZaabboYnalabZ
w:niteroi	occcdbacccbcZ
w:nivel	bnbbZbZbcboca
w:nix	aqbcbbaccbcba
w:nj	aabdddpdccddd
w:nl	ZmababZbpaacZ
w:nmc	nacddcadddndb
w:no	dijfhdjkdijec
w:noah	abbcncaccbccp
w:nobody	iicjjjiekkdcc
w:noch	ddcekajkdclme
w:noche	cdddddlccccdn
w:noches	lccdddbclckcn
w:nodi	aaabboZabaaaZ
w:nodig	fanhkckbaakbi
w:nodigt	bcdddcbcdcndb
w:noel	ocbccbbccbbcZ
w:noem	bcqcccmcbbccZ
w:noemen	cqbeddcdccddb
w:noemt	bcboccaccbcca
w:nog	bbnldbhnaibbk
w:noi	folkccmbcbcca
w:noise	ZbbncaZjmabbo
w:noite	nbbbkZZnkabbY
w:noites	cccddbbmcccbo
w:nok	aqaddlbcbddcc
w:noleggio	ababbbpababbY
w:nom	blnjccbcmbjce
w:nombre	mbbbbnaaaambZ
w:nombres	bccocbacdcaca
w:nome	jhmclhacbbkbm
w:nomes	abocbcabbabbZ
w:nomina	aZnbbbZbbambl
w:nominaron	ZaabbbapbaZbZ
w:nominate	aaaabZZqbYaZY
w:nominated	bbaacaoncaaZa
w:nominations	ababcbZqaaban
w:nominativo	bcobccbbaabca
w:nominiert	YabbabapbbbaZ
w:nommee	abacccabcobaZ
w:non	leibcgkaebemg
w:none	nfikfhbiiaicf
w:nonna	ZbZbanZnaYaal
w:nonprofit	kcaccnlacdbcd
w:nonsense	onpbcbYababbZ
w:nooit	ilacbbZbclboY
w:noon	hcciiebdbecbq
w:noor	ifccddlckccoc
w:noord	bcbcccabbacrZ
w:nor	oalbblYacbbcb
w:nord	djcccclimlcla
w:norden	ababbaaobaabZ
w:nordics	aYkbpbabbbbcb
w:normal	moakbcjedabcl
w:normally	ckacbbpbbnjcb
w:norte	abnccbanbabbZ
w:north	fkkdfakdkeabm
w:northern	ldnlddacibddc
w:northgate	bcadcdbccmcnZ
w:norway	ZaabbnYoaZnbY
w:norwegian	knYbbambpYbaZ
w:norwich	bcaccbkmbobba
w:nos	kjkefmddcdibi
w:nosey	bbnccdncbbcdb
w:nosotros	eblcebrbcbbbZ
w:nossa	mjlbkljjcbdcZ
w:nossas	akZbbnZZanaaY
w:nosso	ilhldbkncbdbZ
w:nossos	ZbbccplacblbZ
w:nostra	nlbbcmekcbhaY
w:nostre	eodeeeddedeee
w:nostri	obambpZbbabbZ
w:nostro	bnbkkbmlcbjcZ
w:not	fkkgicdcekiid
w:nota	ncnbcbacccbck
w:notaio	dddddccdddbdq
w:notaire	bdccdcccccocn
w:notar	cddddccddddeq
w:notariale	bobdaddcccddb
w:notario	cdddddcdddcdq
w:notaris	blccccbcccccq
w:notary	kbabmaZlbkocd
w:notas	pbcccZbacbbcZ
w:note	ccojdhjebjcbl
w:notebook	lbjcbbcfbolcf
w:notebooks	mabbqlbbcdbda
w:noted	danbcbZaaobak
w:notes	dadkbodcaobbd
w:notez	acbacbbccdocb
w:nothing	abjlhckliifci
w:notice	enecccfckajdm
w:noticeboard	obaacZZZbabbn
w:noticed	cekcccqhckeca
w:notices	lZZbbbYnbbboa
w:notification	ZaYabbZaaZZrY
w:notifications	acabbbaabaaqZ
w:notified	mapcccaccccbc
w:notig	abbbbbnbbanaY
w:notre	geiinholbbebZ
w:notres	abaobaabbbbbZ
w:notte	cddcdodcddcdb
w:nottingham	annccdZcaacdc
w:notulen	cddddcccdcccp
w:noturno	ccedepdbdddda
w:nous	kjehkfgccjjdb
w:nouveau	ZapbbZYlknlXW
w:nouveaux	dedcedpdeeeec
w:nouvelle	bbbbbZaobaZmY
w:nouvelles	babccbancabpY
w:nova	abbbbaZobabbZ
w:novara	abaaboabbbbba
w:novas	caddddbccbcqa
w:novatrek	cemcbcdcpkdea
w:nove	ncabbchbbaccn
w:novedades	bbbbcbabbaboY
w:novel	rbakaZkZZZabY
w:novels	aaZabZZpamaaZ
w:november	mcbbdmhmbablk
w:novembre	kmaacbabbabap
w:novembro	obbbcaaabZbal
w:noviembre	acbcccabbbcbo
w:novo	jaabbZZnaodlX
w:novos	ddncedcddcdcc
w:now	eeidlccjhdfmc
w:nowhere	bcacocmcbabdb
w:npm	Zbccccbcdcrcb
w:nu	mjjdlccddbdma
w:nuchtern	ccccddbcdccco
w:nudeln	cdcdddcdccddp
w:nudge	ZnZabapZZYaaX
w:nuestra	laobnalajajbZ
w:nuestro	hmbicklocbbcZ
w:nuestros	abbaZnnZbajaY
w:nueva	bccdccbacccbo
w:nuevas	deneeededdebd
w:nueve	habcccnclbccl
w:nuevo	ZZZbaZZoamZoY
w:nuevos	bbbcccbbbbnpZ
w:nuit	dccedecepeeed
w:nuits	ddddedbcdcddq
w:nulla	ZapacaZabaabZ
w:num	ZZqaabYZYZaZX
w:numa	bcbdlbrccccdb
w:number	fdmdjcccccncl
w:numbers	kbacjdfkcklbm
w:numeri	obabcclcbbcca
w:numerique	ZaabpababaaaY
w:numero	Zbnbbkhdaaqba
w:numeros	ZaaboaanaZnaX
w:nummer	cZnakmYaZZoae
w:nummers	occcccadcccdZ
w:nun	odddedlddddec
w:nunca	ZaqbaZZaaZaaY
w:nuoto	cdcddZcbdbdcp
w:nuova	lZZaaZZaZZaqX
w:nuove	bcjdddbccccqZ
w:nuovi	bbabnblbbbmbZ
w:nuovo	dmaccaambnbjh
w:nur	kbabmalihlkbi
w:nurse	jmacgdajdildk
w:nursery	klcbamZjbZblo
w:nurses	ZbkmbckqambcZ
w:nursing	dcjbcqdlkdbcZ
w:nutricao	dddddeddndddd
w:nutricionista	occcdbacccbcZ
w:nutzen	ZaaapZZnZYabY
w:nutzerstudie	abbocaZabbbba
w:nutzungsbedingungen	ZaZaaaZZaZapY
w:nz	lpbbbkZbbbecZ
w:nº	aabaobabcbbba
w:o	hieiddfjdbefm
w:oak	bnjjecjckccma
w:ob	mjpdddcddbddb
w:oban	jjZZaYnmbnaaW
w:oben	cdbcccbcccoda
w:object	ackbclbcbablp
w:objective	candcdZdndbcc
w:objet	odccccacccbca
w:obligation	Zbpbbbpbaibba
w:obligations	abcldbodddccb
w:oblige	YapZboZZbZaaY
w:obliged	lbcmcfecobcdb
w:obra	hlabbbaanZapb
w:obrador	bcbcrcacbabca
w:obras	bcccccbZcbcco
w:obrigada	bccdccbccmccn
w:obrigado	bcbcccbccpbak
w:observability	abalcpZaccccc
w:observamos	abaobaabbbbbZ
w:observe	baidddpdbeccc
w:observer	occccbabcbcca
w:obstacle	cmcdddbdnddee
w:obtain	abbacYmbmcpca
w:obviously	qbZlabjaalbce
w:occasion	gcccdcjccobdm
w:occasional	jajmbcYobZbbZ
w:occasionale	occbdabcccZca
w:occasione	bbccdcqcdcccb
w:occhi	aZaaobZabaZaZ
w:occorre	bdcdddbcccado
w:occupa	cdddddqcddddb
w:occuparci	bcabbbbbbobbZ
w:occupe	cdceddpddcdec
w:occur	ncmcdbcdccdec
w:oceanario	ccdddaccdbddo
w:ocho	bcbcccbbmbccn
w:october	nbdbckeocdbbk
w:octobre	naabbaaababbn
w:octubre	baabbbanbabbm
w:oculista	cdddddccdcddo
w:ocultos	ZZaoaaabZabaZ
w:ocupa	deeedenddeded
w:odd	daZnmaZaanbbo
w:oder	hkobkckcdbbkc
w:odie	abZpbaabbbabZ
w:odivelas	cdcdddcbdccco
w:odontologico	aabbbbpcbabcZ
w:oduya	abmcabiacnccm
w:oefent	abacaoaaZaabZ
w:of	iiihifihhehdd
w:oferece	deeeedodedeed
w:oferecer	aaabbbpbbabcY
w:ofereces	abacbbabcbobZ
w:oferta	cbcdddccpbdcp
w:off	jlcdccmkkcckc
w:offen	aboccbdYeaaqk
w:offenbar	bbZbbcaaapcca
w:offenen	bbbcdcbrbbccZ
w:offer	dkcdkdkfjdicj
w:offered	afcckmbddacdq
w:offering	eaZapalaaambY
w:offers	apacjnijabcba
w:offert	bdcccbmpcbccZ
w:offerta	jbabbbmnbaaZk
w:offerte	kcbcccncbbcnn
w:offerteaanvraag	aZZaaaYZaZZpY
w:office	cpbddckbefjcl
w:officer	inalkaZcbaqbZ
w:officers	Zkbpccaacclaa
w:offices	cbhdcbricacbk
w:official	bfbccbkkcmlcd
w:officially	cdcedecedmmed
w:officina	bobcccbbbbbcZ
w:officine	abocccacbbcca
w:offre	eiicclcccbcnn
w:offres	bbbcbcbbcabrZ
w:offshore	cllclcjfbcldc
w:offsite	abbccabbclbbp
w:oficial	acccdpbbddcdb
w:oficina	kpcddbmbccccc
w:ofrece	bnbcdcbcccbco
w:ofrecemos	apbconYbbbbbZ
w:ofrecer	bddcdocbdcddb
w:ofrecerte	ZaqaaaZaZZaZX
w:ofreciendo	ZaabaaaaoZbaY
w:ofrezco	cbcdccacabddq
w:ofsted	naacboaccYcdb
w:often	cbicdckkbncmb
w:ogenblik	abpbcbbcabcca
w:oggetto	ocdeeedeeeeec
w:oggi	abocccabbabbm
w:ogni	abambaZlbamak
w:oh	obacbcdabpbbc
w:ohio	bpbclcfcdccdc
w:ohlsen	occcddbdddbdb
w:ohne	ZdcbbaYjnlnnW
w:oi	lmicckcbmdicZ
w:oil	nbnbbaXbblYbk
w:oirla	ddddndceddded
w:oito	nbccklbddcmca
w:ojala	kbZbbbaaaobaY
w:ojo	aZabbbZbpabba
w:ojos	cccdddcdcdnec
w:ok	lkbidgkajmkcZ
w:okafor	mandccacjaccn
w:okay	ocbpabZbciadb
w:okonjo	ncbcdcjcbnccZ
w:okoro	abZbbbYaaXapl
w:oksana	bmabccZbbZboa
w:oktober	njhcemajdabal
w:ola	iflcecnccjccl
w:old	lkbdchefhndcf
w:older	acjccaabalblo
w:oleo	bdccdcbcdbbco
w:olhada	pdcdddcdddddb
w:olio	nddedecedddec
w:olival	cdddnccededed
w:oliver	bapcbalZaYbca
w:oltre	odccddbcdcbca
w:om	calbmdlabbhkj
w:oma	abacccabbabcq
w:omaha	nobacbabccbcb
w:omas	cddcdccceccdo
w:ombudsman	onabkcaccacdb
w:omdat	alocccbcaamba
w:omelete	eeeeeeddededm
w:omg	aaacbbYaZpoca
w:omgevingsrecht	boabccaabbbbZ
w:omgezet	bbbcdcbccbbco
w:omhoog	Zcdcmbacdcccq
w:omtrent	accbcaabcbocZ
w:on	fedieiekeiddk
w:onbepaalde	bqcddccdddddb
w:onbetaald	cdeddncceddda
w:onboarding	nbbbchkbbdqiZ
w:once	eemclccfhhlcb
w:oncology	mnbcccbdccccb
w:onda	ccndccccccdcb
w:onde	mcmcccnbmabba
w:onder	aaabbaZbcaabp
w:onderhoudsbeurt	ocacbbbcbabca
w:ondernemen	cpdeddcdddedc
w:ondernemers	cdddddcdcdndb
w:ondersteunt	cdddddcdcdndb
w:ondertekend	ZaapbaZaaaaaY
w:ondertekening	bbbcddacbbcco
w:onderwijs	anYbbaZbpZbbY
w:onderzoeker	bocccZbcbccca
w:onderzoekers	pdddeeceeebed
w:one	hfglkgfiegcdc
w:oneri	odccddbcdccca
w:ones	phjgcbbdbdlce
w:ong	ncbbcmaZblbca
w:ongeveer	nnbcccbdaccca
w:ongoing	qbcccadcbkcda
w:online	ccblbndqcbhbc
w:onlineangebot	abbcobabbbbbZ
w:onlineschool	XbbbbqabcbbcZ
w:only	dddffdjhiindc
w:onorario	YbbqbaabababY
w:ons	kjcclmdlcblba
w:onsite	qjacdmbdccddc
w:ont	bdadedcddbcob
w:ontbreken	acbcccabcabaq
w:ontem	aaabbbZaboaaZ
w:onto	anacblpabebda
w:ontslagen	cdbdcdbdoadcb
w:ontstaan	baocccbbbZccZ
w:ontvang	YaZZaZXZaZraX
w:ontvangen	ZaZaaalaaZoZn
w:ontvangst	cdddddcdcdndb
w:ontvangt	aaaobaZbcbabZ
w:ontwikkelaar	mbbdddcdfcdnb
w:ontwikkelaars	YacbcZpcccbcY
w:ontworpen	cbddobcdddcdb
w:onze	ndjjimjdgajbY
w:ooit	YZYaoZYmZnaaY
w:ook	iblbbkabmmbbj
w:oostende	odcddbcddddeb
w:op	kkfciedekjehb
w:opa	pedcedceddddc
w:opciones	abccobabdcbcb
w:opcoes	abcbobabcbbca
w:opdracht	pdcdddbdddddb
w:opdrachten	ababbqmcbbbcZ
w:opdrachtgevers	abpcccbcaabbb
w:open	cjmcdbdnfbjid
w:opened	anibcblmbajkf
w:openen	YaZYbYYZbaraY
w:opening	concdeckibccc
w:openings	aaqcbcZcpakba
w:openly	bbZcdbbncocdb
w:opens	kZkalaYnoXkac
w:opera	XpYaaoYZamaaX
w:operacoes	amaaobabbbabZ
w:operador	paabbbbababbZ
w:operadora	pdddeeceeedec
w:operate	jcZcocacbnbcb
w:operating	cabpcnZbcbaZa
w:operation	bcbdjcdbcoccn
w:operational	ccndddbcnbddd
w:operations	Zpldmhlbcbbca
w:operative	bbbcobabbabba
w:operator	jbkmbZcocbkbZ
w:operatoria	YZbpaZabababY
w:operators	cincckpabbbcc
w:opgaven	bcdacobbdcccb
w:opgeeft	pdddeeceeebed
w:opgegeten	ndcdddcdccddc
w:opgehaald	aZccobbcccbca
w:ophalen	ZaZbbbZaanmam
w:opinion	kabrdlbahjbbZ
w:opinions	laZobmYajdbcZ
w:opleiding	aabbbYqYcabbZ
w:opleverde	bcacccbccocba
w:oplevering	odcddbcddddeb
w:opmaken	pddccYbYdccdb
w:opmerking	occcdcbcccccb
w:opnemen	pdddeeceeebee
w:opnieuw	ZaZaaaZZaYZpY
w:oportunidad	aZmbbboljabaZ
w:oportunidade	ZmlabZpaZZaZX
w:oportunidades	bZncccbcbacna
w:oppakken	ncdddccdddddb
w:opportunita	aZpabaZaZaanY
w:opportunite	ZYoaaapaaaaaY
w:opportunites	ddneeededdecd
w:opportunities	bbqddfdcjbdkc
w:opportunity	hckcckmedijdb
w:opposite	ccbdcdkccpcec
w:ops	jbabchclnocbc
w:opschonen	pbabbaYabbabZ
w:opt	bmaccdodacddd
w:optie	qbddeecdddddZ
w:opties	aZZbpaZabZZbZ
w:option	ZZZaobYaalaam
w:optional	WoZZaoYmababZ
w:options	aodipbYbbajfa
w:opuscoli	cddcdeneddded
w:opzeggen	acddcdcdddddq
w:opzichter	acccccbbcbcbo
w:or	jdnijdiekbddc
w:ora	ibknendbccdbc
w:oracle	oiZbccjcmbccb
w:orange	bcbcddbccmcdo
w:oranges	aaaccbaabnbbo
w:orario	mbbkbmabhbmcZ
w:orateurs	acbbbaaocabbZ
w:oratoria	ZaZbbpZaaabbY
w:orcamento	abbbcadnbbbnl
w:orchestra	ZmalbbZobakbb
w:orchestras	ZamlbcpbajbcZ
w:orchid	bpjccdedkbdkb
w:orden	cddcddbcdcddp
w:ordenado	aocbcdbcddcdb
w:ordentliches	occdccbdbcbdb
w:order	idfhdbafcbnep
w:ordered	kbabmbZjembbk
w:ordering	kabbYbqboabcb
w:orders	cbadocmcbblcl
w:ordinary	abbonbZacbZca
w:ordinateur	bbccccbcccoba
w:ordinateurs	bcbdcccdobcdb
w:ordine	kbaacnabbaaZo
w:ordis	acccdcbbdcbcp
w:ordner	bcccddcbdccco
w:ordonnance	acccdcabccbbp
w:ordre	Zbbbcoabbabbm
w:ore	jjckclhccjjbi
w:oren	njbbbcaccbboa
w:orfana	ababboaabaabZ
w:org	aapbbbhbbZban
w:organ	qaaabaabcbbcZ
w:organico	cpbeeddeddddc
w:organigramma	abocccbacbbcZ
w:organisatie	ZanaaZYXpZaaY
w:organisation	dhqcccZbldccc
w:organisations	bbocdcmmcbccc
w:organise	YaZZarlYbYaba
w:organised	aaZbbbaannccb
w:organiseer	bbacobabbbbcZ
w:organising	lbaaclZpbabcZ
w:organisme	addcdrbcddadc
w:organiza	acbncpbbccbca
w:orgullo	cdcdddcdcqddb
w:orientadora	obccccbcccbca
w:orientaria	aaabababpabcZ
w:orientation	bcncdlbdcdldb
w:orientativo	oddddcbcddcbb
w:original	aabbcbYbbcqca
w:origination	acbmYcbbbbacp
w:orme	occbdcacccccb
w:oro	abacbbabaaqbZ
w:orphelins	cccdcdcdccodb
w:ort	obdeddcddeedc
w:orthopedische	bcccddacdccco
w:os	dcaibmkcjllaa
w:osaka	bcbcdnbcckldb
w:osborne	bnbcmcbcbbcdc
w:osei	obacccblbccdn
w:oslo	lndjehacbmccd
w:ospedale	dndeedcdddddm
w:ospite	ccccdabpcbccb
w:osteopathie	occcccacccbca
w:ostern	pccccabcdddda
w:ostrava	bpcdbcbdbdccb
w:ote	ZmYbpbZbbbbca
w:other	cejcdfdebojhi
w:others	ddjcbamnbZfpa
w:otherwise	Zajbflcbaknhm
w:otimo	aaabbbaaboaZY
w:otono	bbbcbbaboacba
w:otp	obcbbZaZcanbZ
w:otra	nccdncbddbdcm
w:otras	pdnddcbccbcba
w:otro	pbbbcabcccbcm
w:otros	YYZoZZXoYYZaX
w:otter	YZYZaoYoaZaah
w:otters	bbZcccaabobbm
w:ottima	bddccZboddcca
w:otto	pccdddbcccddm
w:ottobre	lcbcccabbbbbo
w:ottocento	pabbaabccbccZ
w:ou	klodbbiimaakZ
w:oubliez	bccddcbcdbcco
w:oude	abacbcpaaabbZ
w:ouderavond	cdcdddcddcddq
w:ouders	abbbcbbbbabbo
w:ought	nbobaadjkebca
w:oui	bllcdcbdcccdp
w:our	kkdhhkjkccjcb
w:ours	obdhkemdbdbbi
w:ourselves	alZblcmncbccc
w:out	jdhdhdikhedcl
w:outage	bcabccaoZnbcb
w:outdoors	YbpbboZabYccb
w:outgrown	jbZabolbaZbbY
w:outil	qaZbbamaaabbZ
w:outline	lbbcbpabcacdb
w:output	kcccddnddcddc
w:outra	abocbbacbacca
w:outras	acodcdbbbbccb
w:outreach	mcadddncbZddc
w:outro	cdbdddbccacbo
w:outside	obmmcbdcdecch
w:outsider	qmZaaaZbaabbZ
w:outsource	Zbbbbbqbccbca
w:outsourced	bbobZbjbbabca
w:outstanding	lcbccbacbjocZ
w:outubro	obbcccbcccccn
w:ouvert	ZnlbaaYaoZZaY
w:ouverte	odbdedbddmedb
w:ouvir	ZmaobaZabbabZ
w:ouvre	YnamaYYpnZaaX
w:ouvres	bbbbbbZbcaaap
w:ouvrir	abbYbpZabbaba
w:ouvriront	aaqbbbZYbbbbZ
w:ouvrons	dodeeeeeeeedc
w:oven	cdccmchbdccdp
w:ovens	kbaZobhbbaaca
w:over	kghjfigidehce
w:overboeking	ddddddcdcdndb
w:overdue	ZbabcbZamZbaq
w:overflow	jcbdccYcplddb
w:overhead	pbccbaecbbacb
w:overleg	iccndcbcdcddb
w:overmorgen	bbYbbcabrabba
w:overneemt	cncdddcdcdddb
w:overnight	aaZbbbsblZabZ
w:overstap	aaYbbbabpZbbZ
w:overstappen	ZapbZaZaaZaZY
w:overtime	lababZabcbbcp
w:overzetten	occcccbcdcccb
w:owe	hbZbbbjaepbbp
w:owen	mddjdekecccnb
w:own	lkccmckdefjcb
w:owned	apZbncbccbmcb
w:owner	bobbnbkcaZjji
w:owners	anabhbonbabbd
w:owning	aZaaqcZZbabcb
w:owns	mdZnaaZmbbcca
w:oxygen	mbbbkcocbabdb
w:oye	rcbcccacdbcca
w:oyelaran	Zmnblbacbmbca
w:p	okbbclmcbbbbh
w:p1	ZnbcbobbbbbcZ
w:paar	lapaaaYaiZnaY
w:paard	cnceddcedddec
w:pabellon	pcbbcbacdcada
w:pablo	cccddbbncZdco
w:pacchi	ZababZZabapaY
w:pacco	ccbddccccbcar
w:pace	dbcbbaZncaabp
w:paciencia	bdcddabccadcq
w:pacientes	ocacbcabbbbca
w:pacific	mcddedcmddced
w:pack	idbcbbnobamcd
w:package	bobcecpacjfbh
w:packages	acbcccqlcbmca
w:packaging	ikccncmdiadcb
w:packen	bcbccdZbdaacp
w:pacote	bcccccobbabbZ
w:padova	bncccobaccacb
w:padre	ocbdccbcocbdb
w:padres	nccccbbcccccp
w:paella	ZcbacoaabaabZ
w:paese	ababbbabaZpbZ
w:paga	bbapdcpbbanbZ
w:pagada	ZaZqbYZaaaZaY
w:pagam	aZbbcbpbbbZaZ
w:pagamento	ZaabbakaaYoob
w:pagamentos	abbcbbacaapaZ
w:pagamos	jccbdqbmccdca
w:pagano	bbbbccpbccbca
w:pagar	Zaabbambnaoba
w:pagare	decdeepeeceed
w:pagariamos	qbabbZaZcbaba
w:pagarles	occccbccdccca
w:pagarte	bcabboZbZabcZ
w:pagate	oedeeedeeedec
w:pagato	YaaobnZaaaaaY
w:page	lcdcddokcedee
w:pager	abaancYocabdb
w:pages	pcbbhldieaeij
w:paghi	ZabbbaoabanaZ
w:paghiamo	ZccbdqaZcbbca
w:pagina	ecbcbnqlbbYaY
w:paginas	qccccljbcbcca
w:pagine	bccnccccccccb
w:pago	qbbcmmiccbccb
w:pagos	pcdbeddededdc
w:pague	abbbbaZaaasaX
w:pai	acacccabbobbZ
w:paid	oedpdiabbbice
w:paie	obbccmebbbmcj
w:paiement	obbcccbcbcdba
w:paierai	bbacobbbaabbZ
w:pain	ZaZoabkaaYaao
w:paineis	abbocbbbcbbbZ
w:painel	odecdaccddcdb
w:paint	njbbbaibcbbcp
w:painter	ZddcdcZadcccr
w:painting	nbbbbnZabajbj
w:paintings	obacccnabaaaZ
w:paio	nanbabZbZZabZ
w:pair	jbabbejcmlZmk
w:paire	pbcacabbcbbcY
w:pairs	YakobmZZccbcb
w:pais	abbccajbbncbp
w:paixao	dddeeeoedddee
w:pak	aabbbcacdbpcb
w:paket	cdcdddabdblbp
w:pakete	abbacaZabaoaZ
w:paketpreis	acbcccobbbccZ
w:pakket	acbccbmbcabap
w:pakketten	ZbbacaZabbpaY
w:pal	Zcacccmbcbaco
w:palavra	ZaabbZnabZXpY
w:palestra	abbacoaZbpbab
w:palestrantes	bcdccZboddcca
w:palestre	ccbdccobbabca
w:palha	bcbcccbccbbbo
w:palhaco	paaabZZZbaaaY
w:pallet	lcccmdkccaccm
w:pallets	ZbZZbbZaaoabo
w:palliative	Zmbbbbbcbcoca
w:palm	mdadddbdcnddb
w:pam	abaocbZbbabdn
w:pamonha	dddddedcncddd
w:pan	pmacccabbbYbm
w:panel	eebpbbelckcde
w:panels	bbabcaqnadbcZ
w:panic	qcaccZabcbcco
w:panier	ccbcccbbbbcco
w:paniers	pbbbbanbbbbcY
w:panik	ocbcdbbcbabca
w:panne	dccdddccdcddo
w:panneaux	ndddddbddddec
w:pannenkoek	dedeeddddcddn
w:paolo	ecacccZcljbbo
w:pap	acaccbabbapbZ
w:papa	ZbbcnbaabZbcp
w:papel	deeeedodedeed
w:paper	ccbnhkejcocbc
w:paperback	bdbbcblobaddb
w:papers	icbiegZjoZmbl
w:paperwork	pdanbbmbaZcca
w:papier	mbaabmnYamZaX
w:papis	cccccdbccbcco
w:paques	cdddddcddaddp
w:paquete	bcbcccbccbbZq
w:paquetes	ZababaaabapbZ
w:par	ledeilicfclfb
w:para	jiejdmcdjbjkd
w:parabens	ccbcdcbbcokbk
w:parada	aaZaaaZaZpZaY
w:paragens	ccbcddocccccb
w:parait	abaabbapaZabZ
w:paralegal	YkknaaXkeXaoZ
w:paralegals	Zccadaqbccbca
w:parallel	bccdndmdecded
w:paramaribo	aabaabpbcbbca
w:paramedic	XZYZaoYZpYZaY
w:paramedics	oboZccbcabcdb
w:parar	bnddddcdddcdc
w:parc	ccmdddcddcddn
w:parce	nccddcodccddc
w:parceiro	acaccdabaobba
w:parcel	ibbccbZbcnrbb
w:parceria	ccedeccdddned
w:parcial	ocbddcbadcbcb
w:parco	cdcdeddbdbddo
w:parcours	bnkcccacnbbba
w:pardon	YaabanZoamabZ
w:parecchio	decdeepeeceed
w:parece	ZbpccbacbbbYo
w:parecer	ZZapaaaabaZbZ
w:parecera	aaZbapZbZZabY
w:pareja	bcacbbabbobca
w:parent	bccddbbbdbabq
w:parental	olZccccnbaccj
w:parents	cibhijjfbhbcp
w:parere	abobbbabbabbZ
w:parfait	cdddddceedndc
w:parfois	dccedecepeeed
w:paris	ambmmaabbaboa
w:parish	mmbacnabbbZbn
w:park	kmbbcajbmcbcn
w:parkeervergunning	bdccddbcdbbbo
w:parking	cbahmedbbibZr
w:parkplatz	cobdbdcccccdb
w:parkraumbewirtschaftung	bbbocaaabbbba
w:parks	YamalbZqaZabX
w:parla	nbZaboZaaZbaY
w:parlait	ababbbZaapbbY
w:parlare	ZbbamoZbbbabZ
w:parlargliene	eoddeeddedeee
w:parlarne	cpcdeededeedd
w:parlato	acncccabnbbcn
w:parle	apobbbabbabaY
w:parlent	mcbcbcaaaobca
w:parler	akqbbakZlabbZ
w:parlerait	aaoccbaabaacZ
w:parlez	ZbaYbpZabambZ
w:parliamo	amaaobabbaaaZ
w:parlo	acocbbZbZabba
w:parmi	bcbaddqcndddb
w:paro	ccbdcdccocddc
w:parola	abbbbbabbaoaY
w:parroco	nncacbbcdccca
w:parser	nblbcbabbmbbm
w:part	edhdejbmilefc
w:partage	bajcccbbnakcn
w:partant	obocdcbccccca
w:parte	mbbocbhbbbnbh
w:parteciperebbe	cddnecddddddc
w:partecipi	bobcbcbbcabba
w:parted	nmadkbabcccdc
w:parteien	accnccbccccca
w:parteiras	bccccZbocbcbZ
w:partenaires	dcceeecepeeed
w:partendo	ndcecececddec
w:partent	bcbccboccbbbo
w:partenza	bddcdccdddddq
w:parti	bnnccbabbajbZ
w:participacao	eeeeleeeeeeed
w:participacion	eeeeneeeeeeed
w:participantes	ZaapbaaaaaabY
w:participants	ZbbpclhncbabZ
w:participar	dcbdddcdcZdbp
w:participaria	aabpcaaababbZ
w:participarias	abaocZabbbbca
w:participate	ZaaqbaZYbYoaZ
w:participation	mjblclbkcakba
w:participativo	YabbbbZpbabaY
w:particular	abqccclbbmbca
w:particulares	bbcbdobbbbcca
w:particularly	bcbccoechjcdc
w:particulars	dbnkbmlbcbbcb
w:particuliere	cdddddcdcdodb
w:particuliers	ZbbccoabaaabZ
w:partida	ocbbcaabcbbca
w:partido	abbccabbccccq
w:partie	oanccbZcaabba
w:parties	cccccdbccalbn
w:partilhar	ZaZoaaZZaoaZX
w:partilhe	aabbaaaaaaYpY
w:partir	Zecddbncnccdo
w:partire	XbaanapabaabX
w:partita	kbmcdckiccccl
w:partition	ZaabapabZZabY
w:partitions	cdcddcbcdbcco
w:partner	ehddpcmccbkeb
w:partners	ZekjpblhbaihZ
w:partnership	Znabpbnachbca
w:partono	bccccbnZcbbco
w:partout	bcacccacracba
w:parts	mbbcpjabbcbce
w:party	ebabcZaobibaq
w:pas	dhmbmbbibjkkc
w:pasa	abbbccZncabbn
w:pasada	bccccckccbaao
w:pasado	bcncbcabmbbcl
w:pasajes	bobccccdcdccc
w:pasame	obbcccbcbbbba
w:pasar	cacddccdocdcb
w:pasarles	occccbbbdccca
w:pasarte	abobbcabbbbba
w:pasas	ocbbcbacdcadb
w:pasate	boccccbccbcca
w:pascua	deeeebddebeen
w:pasen	ddddedcdeaddo
w:paso	YbkbbbpbamnaY
w:paspoort	cdddddcdecncb
w:pasqua	obccbYbbcacco
w:pass	ecbdcamjlepba
w:passa	ZaZbboYmaZlal
w:passada	ZabbnaZbbaZZo
w:passado	ncddddcdddddc
w:passagens	bnddddcdddcec
w:passaggio	abZbbbZaapaZY
w:passar	pjbcbaabcbnbZ
w:passare	bcbccbbbbacao
w:passaste	abbbcbabbbobZ
w:passe	hcnccbccbbboh
w:passed	bbjjbadckkjnf
w:passeggiata	cdcddcandccca
w:passen	lblccbacabboZ
w:passende	ccqddckcbbcca
w:passendes	bcpdccacZZcca
w:passenger	kbZccbZaamoca
w:passent	accdcobacccca
w:passer	ebabnbkbpaaal
w:passes	ZbbbbbmocZpbZ
w:passez	nbabbbabaoabZ
w:passi	abocccbacbbcZ
w:passing	bbabababbnaco
w:passion	ZZZboanZbabaZ
w:passionnes	decedepeddedd
w:passiv	ccpYddZcbbccb
w:passive	bbccbapZccmcc
w:passo	abbcccncbanba
w:passos	abobbbabcabca
w:passou	cddcddbcddddo
w:passport	bhdbbcZbjbsbd
w:passt	onnadcjccbbba
w:password	bcbccbbbcjqlk
w:passwort	bcbcdcbcccnma
w:past	ialhkcikekbcj
w:pasta	dedeeeddededp
w:paste	aXYbbbYbnasaZ
w:pasticceria	occcccbbdcccZ
w:pastificio	obcddcbdcccda
w:pastillas	bcccccbbcbcbo
w:pasto	cqddddbcdcddb
w:patat	ddcddddddcdcp
w:patch	abacccabakbbq
w:patent	oaanrZaaabZaY
w:patents	bbcbpdbdccced
w:paternite	nddeedcdcdeed
w:pates	dedeedddddedo
w:path	akaanbjcmlccb
w:pathologist	kccpcbZbbbbca
w:paths	abjbcclbbqcca
w:pathwell	bojcccnidecja
w:patience	fmgccmbbbdecm
w:patient	kabmjncaacbld
w:patients	odancmbebZbcc
w:patio	ZbacocZbbZcdo
w:patissiere	cobcbcabcbbca
w:patricia	acabcojbccmcc
w:patrimoine	ccadccpcbZccb
w:patron	aaZbapZbZZabY
w:pattern	obabcZaobZabZ
w:pau	olbacaabbbaaY
w:paul	bcbcdcaccjbjq
w:paula	lecdddiccbdra
w:paulo	Zbmkbbmaaebbm
w:paura	deeeeddneeedb
w:pausa	abbbcbpbbZbaY
w:pauschal	kbaabZpaaaaaY
w:pauschale	pbaabaZababaY
w:pause	abbcccbcbbnna
w:pauta	cddcddbcddddo
w:pawn	ZbmaaamoaYbbY
w:pay	ljbmfmdebbmca
w:payable	hicbbapZbbnbi
w:paye	knbbbkZbbbmbc
w:payee	laaaaaYZaapaY
w:payees	cobbcccdcdccb
w:paying	mbacmdjeddlcg
w:payment	mbbfedcccbqje
w:payments	kqdccciccckcb
w:payout	ZbaYabYZbarbY
w:paypal	naarbZdYaaiaX
w:payroll	ckclcfmbcilbj
w:pays	ccjcmmbckaocb
w:paysafekarten	ababbbabaapbZ
w:payslip	Zaobbalbbabbn
w:payslips	oaaccclbbaccn
w:paziente	mbaoabYcbbbcZ
w:pazienza	bcbcccbocbcbZ
w:pazzesca	acacobaabbbbZ
w:pc	occddccccdbdb
w:pdf	baabcbpoZZlbZ
w:pdl	cobdbdbcccbda
w:pe	ZZZqaYYbnabba
w:peace	blkclcpcbaccb
w:peages	bdcoebcddeddb
w:peak	mbZcddpdbYcdb
w:pec	ababbbaabapaY
w:peca	ocbccabbbbcba
w:pecas	cdddnccddddec
w:peco	deeeedodedeed
w:pedaco	ncdeddcdddddc
w:pede	abcmcbabbbncn
w:pediatras	aaaobaaaaZabZ
w:pedido	bcbccbdbcbaop
w:pedimos	mncdccbccbcca
w:pedirte	ccacccbcoacca
w:pediu	obndccbcbbcbZ
w:peeked	pcabcckbbaabb
w:peers	abbbbnnlcbaba
w:pega	ocbbcbacbbcca
w:pego	Zbbbcbpbcabba
w:peine	odddddbddddec
w:peintre	cddcdccdddcdq
w:peixe	dddledccdcddn
w:pela	ababkbZbbrbbY
w:pelican	laZZaZZnaoaaX
w:pelicans	ZbobbanaaZcba
w:pellicola	bcddoccddddec
w:pelo	lbbccbmbgmaak
w:pen	obiacbeaaYbcm
w:penalty	bcbcbdqcccbba
w:pencil	ocbZfcbbblccn
w:pendant	ZmnccblbaalbZ
w:pende	oddadccdddcdb
w:pendiente	ZdccccbccccoZ
w:pending	bcbbccalcZmqY
w:penrose	ncbcccbdcnddb
w:pensado	ZabbbpYbaabbZ
w:pensare	bccdddcdodddc
w:pensato	cpcecdcdccmcc
w:pense	aaacobZababbn
w:pensei	bcbcobkbcbbba
w:penser	bobcddcdcdccc
w:penses	bdcddcbcdcdcr
w:pensez	ZcmccbbcqbZbm
w:pensi	accccbbcbbbaq
w:pensioen	cnddmdcdddddb
w:pensioenfondsen	bbpccbZbaZbcY
w:pension	esbcddijbcdcc
w:pensione	obbcccbcccccZ
w:pensions	YcoZbmflaZanY
w:penso	ZaZbaaZZZqaZY
w:pensou	abbcbaobcccca
w:people	cdnefekkehdhb
w:pequena	deeedenddeded
w:pequenas	deeeedodedeed
w:pequeno	bccccnabcbcco
w:per	mcchdnkcdcjdc
w:perceel	cccccbaZcabap
w:percent	Zbcasekbbaccn
w:perche	ldbdddcdcboma
w:percue	bcccdbcbddocb
w:perda	acacbbabapbbZ
w:perdendo	Zcbbbbobcbbba
w:perdere	acbcccbcbbpcZ
w:perdeu	cdddddcddcdcq
w:perdevo	bcbdccbcbobca
w:perdez	bcbcdcrccbcca
w:perdida	ZZZaaaYnpZZZY
w:perdio	cbcdccacbbddq
w:perdone	bZabbbabobaaZ
w:perdu	cdcdddccdcdcp
w:pere	kaabbpZaaaabY
w:perfect	YZXnallaoYkbd
w:perfil	bmpcccijcafkZ
w:perfiles	bbocbbabcabba
w:perfis	abcddcrddbccb
w:performance	accbdlaccccao
w:perfumes	bccdccbcdboca
w:perfurado	ccbcccbcbocca
w:pergunta	ccrddcaccadba
w:perguntar	ccrddcaccadba
w:perguntas	bcbbcobbbbccZ
w:pergunto	bbocccbbbbccZ
w:perguntou	bcacccabcnbbm
w:perhaps	mbcocbgdncbca
w:periferia	cccdcobZdbcdb
w:period	klicdjacnbcdi
w:periodistas	bcbacoaacbcca
w:periodo	occccbbcmccba
w:peritajes	occccbbbdccca
w:perito	XbbrbaabbbbbZ
w:perizia	odcaccbdddcdb
w:perks	anaccdqcbbcca
w:perm	Zprcccacbbcca
w:permanent	hsedcdbcicdcb
w:permanently	aoabbbZbabnYZ
w:permessi	bbbacZaabboba
w:permets	abZcbanalmbaZ
w:permettere	nddecececddec
w:permettez	bdbdcdpdcccdc
w:permetto	abacbbZbapbbZ
w:permiso	cccdddcdcdnec
w:permisos	abacbcabbabqZ
w:permission	bbmlccbcnbcdc
w:permit	dbbbjambcepcj
w:permite	abbdbcabobcca
w:permites	bbobccbcaacba
w:permitted	cnncccccabddc
w:permitting	apbccdbcbcccb
w:pero	akmbnaaldkbab
w:perro	cbcdccacabdcr
w:perros	oddddcbcddcbb
w:perso	ZoabaaZaaaobY
w:person	lhbimdiciikfa
w:persona	lbbcocbcblfce
w:personal	kmbmccnbcdecb
w:personalabteilung	cZadcdacbcbco
w:personalberaterin	bcobdcacbcccb
w:personale	ZapacaZbbabbZ
w:personally	abobbcmbbacba
w:personas	aabbYoZabbnbY
w:persone	YZoaZaZaZZoaY
w:personeel	ocZcbcacaacca
w:personen	abbbcbaobbabZ
w:personlicher	bbccccbbccoba
w:personnalisee	ababbapbcbbbY
w:personne	bbbcncbcccnda
w:personnel	Zlqccbjcbbcdb
w:personnelle	bdddddceddndc
w:personnes	abpbbbZbaZmmZ
w:persons	Znmkfcacbemca
w:persoon	ababbbabcaoba
w:persoonlijk	aoaccdababcba
w:perspective	acbodcabdmccb
w:perspektive	anoabbZaaZaaY
w:perth	aqaccdacccccb
w:perto	acbcccbbcacnm
w:peru	abcbobabdcbcb
w:pes	bbbbcZbabobbZ
w:pesca	ddeddbddddddn
w:pescado	cdddmdcdddddl
w:pesce	deeeeeddededn
w:peso	ZaYapaYZZnZaX
w:pesos	pabbemZmbZbbY
w:pesquisas	bcbcccbbcbboZ
w:pessoa	aZaapanbbaabY
w:pessoal	cdbcdcbccoccZ
w:pessoas	YZnaaZXZZXmnX
w:pestering	acadcdccqZdec
w:petalos	ndddeddddcddb
w:pete	Zaacacncnabbm
w:peter	koZbabZbammbY
w:peterborough	lccdcobddbded
w:petit	nbfkcbbjbicbm
w:petite	ZaabpbZaaabbk
w:petition	ZbabbaaobZbam
w:petrakis	caibdcobcbccc
w:petrol	obbbbbabbbmco
w:petroleum	abncbbZbbboca
w:petrolifera	ddcddecdcdnec
w:peu	aapcbcabcbcca
w:peut	jcbcdcmcoccck
w:peuvent	bcddndcdddcec
w:peux	bcjcccjbibdbr
w:pezzi	bcccacoccbbcZ
w:pf	cocdddlcdadec
w:pfarramter	bacccocbccdba
w:pferde	aaZbbaZaapbbZ
w:pflege	ccpddcacbcbca
w:pflegedaten	dcdddccpdcdba
w:pflegedienstleitung	lmcdddbdfcdmb
w:pflegegrade	bbbccbacapbaZ
w:pflegeheimen	bddndbbccdccb
w:pflegekrafte	cZadddqdccddb
w:pflegekraften	Zaqdddcdccddc
w:pflegerin	ZaZabaZapZabZ
w:pflichteinkauf	ccbcccbcccoda
w:ph	onabcaZbblbbY
w:pharma	emmdkhbkbdcja
w:pharmacie	acccdcbbccbbp
w:pharmacist	okhbcaZabjoaY
w:pharmacists	YakpbioacaacY
w:pharmacy	clakiaYmmgbbl
w:phase	padbcbZbbZboZ
w:phd	ZZZahmcbsgabY
w:philippa	bmbddcbclnddc
w:phishing	amcbcpobcbYbZ
w:phoenix	hmdddjbkincda
w:phone	bdcoccifedndd
w:phones	Ybobbbmbcbmbl
w:photo	bbcbbdchclmpd
w:photograph	fbacbbmablpbe
w:photographed	qcbbcbYbcbbcb
w:photographer	oZabblkobaabY
w:photographers	XbpanamabaZca
w:photographs	nbaabmhabimbc
w:photography	naYaaZoYYXnbY
w:photos	pbabbjlaacjcn
w:photovoltaik	bcacccobbabba
w:php	Zbccocmcccbdc
w:phrase	bcccccbcccpba
w:physician	anccbcabcbndc
w:physicians	nbcccbabdcndc
w:physics	anablkaaancca
w:physio	mlcmbbcfadbbn
w:physios	XampbZjlbZaaY
w:physiotherapist	YrbabaZaZaZaY
w:piace	bcacccabapbbZ
w:piacere	clbccbmccodda
w:piacerebbe	ZankalYZnZaaY
w:piacerti	acocbbZbaabba
w:piaciuto	cdbddaccbocba
w:piano	kbbckZablaclq
w:pianoforte	ddddeadcdcdco
w:pianoles	aaacapaaZaabZ
w:pianolessen	ddddedcdeaddo
w:pianos	pZbbbYZmcacbZ
w:piazza	pabbbabccbccZ
w:pic	cbddddbcccpeb
w:piccola	pbZcccacbacca
w:piccole	ababbboabZbaZ
w:pick	hbnjcbcdcjbkj
w:picked	facbccloaZljd
w:picking	pbnabadaambbX
w:picks	ZlZabbonbaabZ
w:picnic	bbbbbbabbpbcY
w:pics	nbccdcnbbbdda
w:picture	ibbibblbaphma
w:pictures	naabkblbmbama
w:pidan	pcacccbcbbbcZ
w:pide	bdccdcmcdcbdp
w:piden	ndcddcbddcndc
w:pie	ocacmcaabmacj
w:piece	kebelmZebjaao
w:pieces	paZbbZoZaakaY
w:pieni	ccaccdobbbcdb
w:pieno	cqcdddcddcddb
w:piensan	bccocbacccaca
w:pienses	abcbobabcbbcb
w:piet	ncbbcaabcYbbq
w:pieter	ocbdcaamcbddb
w:pigeon	bdnedecedleed
w:pigs	ZbabbZZooYacZ
w:pike	maddcdbdcbddp
w:pilar	aoaccnacbbcda
w:pile	cqbdYdcdnbddc
w:pillole	ocbcbcbccbaca
w:pilot	ZaaaqbokbblcZ
w:piloto	abcbcZpZcbabZ
w:pilots	abYammpbaXabm
w:pin	abacbbZbbnqXY
w:pincode	ccbcccbccbocZ
w:ping	aarlbbZilZiaY
w:pinguins	aoacbcccdcccb
w:pint	bbicccacbhcco
w:pintor	bddceccdedddq
w:pintura	bcccdccbcccco
w:pipeline	nboccckcbbbck
w:pipelines	pbabccmccccdb
w:pique	bbacabbbaoccl
w:piraeus	aaZlabYooabcZ
w:piramide	aaababaabapaZ
w:piscina	occddcbbcccdm
w:piscine	Zcbcccpbcccaa
w:piso	acccdbbcdcbcq
w:pitch	ijkcpajaamaba
w:pitches	ZZaoYaXoaaZaZ
w:pitching	obacccnbbZbda
w:piu	mbkkikcbblaeb
w:pix	lcacccaccbrcY
w:pizza	cdcddbdndcccq
w:pj	pbleeecddeddc
w:pkr	nbcbdobccbbdb
w:pl	lcaoccjcbbbca
w:plaats	abbobabbYbbba
w:plaatsen	Zbabcbaacbboa
w:placas	abacbbpbbaabZ
w:place	edlfcbkdmehce
w:placed	bkpeecgcbdccl
w:placement	ZpacbanbpZbcb
w:placements	ddmdmeacdbded
w:placer	YZZapZYZaZZZY
w:places	bakccbjpkflfZ
w:placing	bcrcdbacaYcaa
w:plafond	nbcacbabccpca
w:plaidoirie	cccdcbbdocddb
w:plain	nbbbbpelbabcZ
w:plainly	bcaodcacZnccc
w:plairait	abpcbbabaacba
w:plaire	bobdddcdcdccc
w:plaisante	ndddddbdddded
w:plaisir	cobcccabcpcba
w:plan	obddedbbbccoh
w:planen	abbnbnZababba
w:planilha	bbbcocbcbcbcb
w:planned	ljlccbcacbcco
w:plannen	bcbZocbccccdc
w:planner	Zpcikdjjbdeea
w:planners	cZpbaniaaZbca
w:planning	lbckdcglmdafc
w:planningssysteem	abbbcbpbbbbaY
w:plano	jndckclcejdca
w:plans	qblbbkmbbibca
w:planstelle	apbbcbabccccZ
w:plant	mdmccdlbenbba
w:planta	mqbcddcddccdb
w:plantao	ZmambbobaaZaY
w:plantas	nddeddcdedddc
w:planted	acaclbacbpccb
w:plantilla	cqcdddcdddddc
w:plants	nbabbkmabkbcl
w:plaquette	ncbcbcobbbbcZ
w:plataforma	abacocabbbmca
w:plateforme	ZbabbaZaaZqaY
w:plates	acbccclbalbco
w:platform	hlaiekkdedmeb
w:platforms	bcamdcadddpdd
w:platinum	abbbabnacbndb
w:plattform	accocbbcdcddb
w:platz	akabcakkoabbl
w:platze	YaqmbYZkaaaaX
w:platzwart	cddccccdccddo
w:play	dcaeiblibodbj
w:played	aaaabbYaaqbcY
w:players	abobbcYaanabY
w:playground	kdccldbbdkddm
w:playgrounds	cadbbbkabZboY
w:plays	kaZaboiagmabY
w:plaza	cqcdddccccdcl
w:plazas	abbbbZZpbabaY
w:plazo	noccccacccccY
w:please	idefcdbdlbkco
w:pleased	elieciklbjjcb
w:pleasure	clbcckcfbrbbc
w:plein	bracdccdccdcb
w:plek	npacccacmbcaY
w:plekken	ZamZaZYooYaZX
w:plenty	amZbbZZmnmbba
w:plesso	ocdddcddcddda
w:pln	ZpZcccocaZbba
w:plombier	cdccdccdddcdq
w:plot	bdbdddbcdcccp
w:plotseling	aaacbbabpabbZ
w:plr	cnddedcdddddd
w:pls	pclcddaclccca
w:plug	ZbbobbklbbZam
w:plum	bcacbbabajcbq
w:plumber	kjabcbjcbZccq
w:plus	mnbjhmcbdcfdb
w:plusieurs	bbqcbaabambbZ
w:plutot	bbpcbbbnbacba
w:pm	djbkcjZncancl
w:pme	deddeeodeeeec
w:pmes	deccddodddeec
w:pmi	dedcddpcddddb
w:pmp	aqbdddbccdacc
w:po	maabbfbjloZbl
w:poche	obdcdbbcdcbdb
w:pocos	cddddZcodcddc
w:podcast	dbadeidrcibcd
w:podcasts	afabmbpnbabbZ
w:pode	nbibcmlbbabbi
w:podem	eeneeededdedd
w:podemos	nbrcccbccacca
w:poderia	accbbbobcbbba
w:podes	bcabcbabbabbr
w:podia	cccdddcdqbddb
w:podium	aaaabaZabpbaZ
w:podria	YZYoaZYZoYZZW
w:podrias	pbbbcmabobcbZ
w:poem	bccccbZocaZbk
w:poi	ZmncbblbjZkbY
w:point	kcdcebkpbiccc
w:points	lcbblbcmcabco
w:pois	ccedeccdddodc
w:poisson	dedeeeddddedo
w:poland	ZknpbcYbmZacb
w:polder	ddcdddcccccdn
w:polenta	bddbdodcddcdb
w:police	ZlabbboZaZobZ
w:policies	Zcbbdcpbcbbma
w:policy	chbccbocbadlo
w:polideportivo	ccccddbbcbccn
w:polish	mkYbaZdaqYYnX
w:polite	Zbbccnbbbocdb
w:politica	bbbbccabcaboY
w:politie	ccbcdcbccboca
w:politiek	cncdddcdcdddb
w:poliza	cddcdcbddccYq
w:polizza	ababccobbZabm
w:pollo	dedeeeddededo
w:polokwane	bqbcdcbbdcbdc
w:polytechnic	kcdblnbdddcdc
w:pomeriggio	abbbbnZnbabbZ
w:pomp	abZcbcZbZpbcZ
w:pompe	bcbocbbccbcca
w:pompen	bccacobbccccb
w:pompes	acbocbbbbbbbZ
w:ponemos	acbcdcbcdcccq
w:ponente	ccccdpbYcacbZ
w:ponentes	abbbaZapcbbaZ
w:ponerlo	ocbbcbbcdcbdb
w:pones	dedneedeeeeed
w:ponga	aaacobacabZca
w:pongala	deeedenddeced
w:pontas	pbcccbccbcccZ
w:ponte	abbccbambabqZ
w:ponts	abZcaaaapZbba
w:pontual	pccbdaZccdbda
w:pool	fbpbbkZlcbjcm
w:poor	mbccbcYcbaoda
w:pop	dbccccnkeadmk
w:popcornmaschinen	abbccbobbaccZ
w:popped	ZpbcZbbbbaodb
w:pops	ZbnabbrYcZabY
w:por	keekeljcdjjbd
w:porfa	onbbcaaccbbbY
w:porque	ibkcmbbbbabcp
w:porsche	bccddcbcccodb
w:port	bbZnbeYqalamY
w:porta	ocbcccablbccm
w:portada	abbbboaaaabbZ
w:portage	Ybacccpbccaba
w:portal	dahfcfaadamcr
w:portale	occcdcbcccbca
w:portano	bbabbbabbbocZ
w:portant	cdbcddbcccoca
w:portao	bcccdcccdbcco
w:portare	ccccacbbcbcco
w:portata	cdddnccdddded
w:portate	bcbcccbncabbk
w:portatile	pcbbcaaccbaca
w:porte	ababmbabbmbbn
w:portefeuille	cdddddceedndc
w:portent	cbcdodcdcccdc
w:porter	amacccnaaZbbp
w:porterebbe	decdeepeeceed
w:portes	bbbccZZqbabaY
w:portfolio	kbjcicedqadcc
w:porto	hldccbldkdbna
w:portrait	nkaabalncaZbY
w:portretfoto	aaaabbpaaZabZ
w:ports	ccccnaoYdccdc
w:portugal	obaccbmbbabca
w:portugues	Zbbbcbobbabba
w:portuguese	qmbccbahcbcdc
w:pos	bcdcdpcdcdddb
w:pose	bcodcdadabcbb
w:poser	adbodcaccdbcd
w:posible	oeeeecddeedee
w:posicao	bbocccabbabaZ
w:posicionamos	cdcdccocccYba
w:posiciones	edoededdddedc
w:position	dqecccbckcgie
w:positionen	ddpeceddccddc
w:positionne	pdeeeecedeedc
w:positions	aaqccciblabcn
w:positive	bbccodadccldc
w:positivo	bpbcbbbbcbacY
w:posizione	omcdedcededcc
w:posizioni	bandcdbcnbdcb
w:possa	aaZbbbaZaoaaZ
w:possess	abZbobYanabba
w:possiamo	bbncccocaacZb
w:possibilita	bdcdddcdndddc
w:possibility	hbbcconcbbcdb
w:possible	ncdijcgakfkbc
w:possibly	qbnYcbaboZcca
w:possivel	nbabobabcbaba
w:posso	fjnbncaboabbb
w:post	dncdideeeihlc
w:postazione	aadbcbbcdcodb
w:postcode	nabZcaobbaabY
w:postdocs	obccmaZcaabdb
w:poste	bqkcccbcjjicb
w:posted	lYebnaacaaZsZ
w:poster	baaccbZYboZql
w:posters	Zbbcconablbdb
w:postes	aYpcccZcZbcba
w:postgres	jpccbbZncbcbc
w:posti	aaoabYYobZnaX
w:posting	enacbbalokbba
w:postman	ZbapbaZabZabm
w:posto	bpbldbbclbccl
w:postponed	Zlabcbabbabap
w:postre	cdcddccccbcco
w:posts	dddbcbobcoiii
w:postule	ddceddcepcddc
w:postulez	bbbcccabcbcrY
w:pot	obbcmcabbobbZ
w:potabilizadora	cocdcdbccccbZ
w:pote	ccqdcdcdcbdcb
w:potential	Zbjobbncbbcbb
w:potesse	bbocccbbbacbb
w:potje	odcdddcdccddc
w:potrebbe	manbabnaZZabY
w:potresti	dcceddcdqdedc
w:pottery	Zccccnbacbbbp
w:pouce	acbbcbaocaccb
w:pouco	nddeddcdddddc
w:pound	aacdmcaZdbnbo
w:pounds	paaoaekabZlbZ
w:poupa	Yacbdbpcccaba
w:pour	kcjeildddedcl
w:poured	ndcdkecedddee
w:pourquoi	ababbbmaapbba
w:pourrais	qddddcaccddda
w:pourriez	nicddnbcmccdb
w:pourvoir	dodeeeeeeeddc
w:pourvu	bqdeddddbdddc
w:pourvue	bqdeddddbdddc
w:pousse	cbddndddddcdb
w:poussins	bccccbbccbcco
w:pouvez	mbbbboabbbbal
w:pouvons	dddbcZbodcddc
w:power	jcccfoankbcdd
w:poznan	bcbdcdbbmoddc
w:ppl	maocbcacbacca
w:pq	ibaabbabqbbbZ
w:pr	anbcaclbcamab
w:pra	oddjlkcaeckbZ
w:praat	abbccobbcccca
w:praca	cdddddcddcdcp
w:practical	YbabbnZaoZkcZ
w:practicas	cdcddbbdncddb
w:practice	embmckmaicbdj
w:practices	ZZnabaoZnabcZ
w:practico	abbbboaaaaabZ
w:practicos	ZbbbboZbcbZcZ
w:practise	ZaZZaaXZqmbca
w:practising	abapcaXnbbcca
w:practitioner	cZanlnYbbbbca
w:practitioners	cddkdoccddded
w:pradeep	pcbdddcdcbbec
w:prague	aabcccoaobaZa
w:praia	abbccbbbbabrZ
w:praktijk	ocacbblbYabca
w:praktijken	ddccedndededd
w:praktiker	cccnccccccdcb
w:praktikum	dddedaddodedc
w:pram	bcbcccZbbabcr
w:pranzo	ZaaobanaaZaab
w:praten	ZannZZYZbaoaY
w:pratica	ccdddccddcndb
w:praticien	cobbdccdcdccb
w:prato	cdcddcccdccco
w:praxen	bcbccbracbccZ
w:praxis	qcbccchcaaabZ
w:praxissoftware	dddnadddeeeed
w:prazer	abZabbZaaqaZY
w:prazo	jobabnZaaaaaX
w:pre	ZaderkbncZbbZ
w:preavis	bdceeeddddeeo
w:preavviso	ccceedddeddep
w:precedenti	oedeeedeeedec
w:precieux	cccdcdcdccodb
w:precio	odcjdcmcdcdcb
w:precios	abcncbabcbbcm
w:precis	bcoccbacbabba
w:precisa	ljccckmceccci
w:precisamente	bnbcccbdbcmda
w:precisamos	kbblblabbbmbi
w:precisando	ZZacbcZbpabbZ
w:precisar	ccdddcbcmcndc
w:precisava	ZaZabaZapZaZZ
w:precise	ZanbaaYapZZaY
w:precisely	nakcccncbabcc
w:preciso	kaYbpaZbmZabZ
w:precisou	Zbbbcbobcabba
w:preco	ocacbcabbbbca
w:precos	pcdbdbacddbda
w:preek	odcdddcdccddc
w:prefeito	bnddddcdddcdc
w:prefeitura	boacccabaacaa
w:prefer	lconbcbbibcck
w:preferably	abccmobbdccdc
w:preferais	cobbcccdcdccb
w:preference	aZpddcccbbccb
w:preferences	aYecccababcsa
w:preferez	bdcoebcddeddb
w:preferirias	aapcccacbbaca
w:preferred	mmncdhbdccddc
w:prefers	YboobbZabZZbb
w:prefiere	aboccbZZcbbba
w:pregiatissima	oddadccdddddb
w:pregunta	cddbddbddcoca
w:preguntan	abobbbZaaaaaZ
w:pregunto	aaZbpaZbaaabZ
w:preis	deedddcddbacq
w:preisgeld	abbabaZpbZaaY
w:preleves	Zcbcdcbccbbbp
w:prelievo	bdcdddccdcbdo
w:premier	mbaaomZkbajbY
w:premiere	kbbbobknbakbY
w:premio	biccccaqcaYbo
w:premises	nbbbboYbbamcZ
w:premium	bhbcccbacbnsX
w:prend	ZboabaZaYZnbY
w:prenda	bbacbZaaqacba
w:prende	ZaaabpabmaaaY
w:prendere	bcbcccbbbacbn
w:prendi	ZaaobnZYaZaaY
w:prendiamo	bcacdcbbcodbZ
w:prendre	nbbbabZaabboi
w:prendriez	YaZZaoYZoYaaY
w:prenez	bbacbcbcobcbm
w:prenotazione	bddcdcccddddq
w:prenotazioni	aaabpZZZbaabZ
w:prensa	bcacccbobabcZ
w:preocupa	ocddddcdddddc
w:preocupes	bbbcdcbddcocc
w:prep	YabbbpnZbaabX
w:prepago	baabccZcbaqcZ
w:prepaid	anbcddacddnbb
w:prepara	bbbcccocabcca
w:preparado	bddccbobddbcZ
w:preparar	pcbacaaabbbca
w:preparateurs	acbcccobabcca
w:preparation	baapbpZkbabbZ
w:prepare	danZbpmkaaabY
w:prepared	eikpcbbbcceca
w:prepares	ncbcjbnbbcddb
w:preparing	mbZbcjYnpZcca
w:pres	cdcdddccdcdcp
w:prescription	abambbZabZbZq
w:preseed	aYabpbaabbbbZ
w:preseleccionamos	bbacccobccbba
w:presenca	abcocabbcbZbZ
w:presence	jnbbcacoccbcb
w:presencial	ZZZbbpZaZZaaY
w:present	cikjglibdeccl
w:presentare	occcdcbcccbca
w:presentarias	ZaaaaaaapZbaY
w:presentarle	cccdddscccdda
w:presentarsi	bddcdccdddddq
w:presentase	apbcbbaabbcbZ
w:presentate	coddcdbcccdcZ
w:presentation	ZaYaoanZakZbm
w:presentazione	ZZZaoaYoZZaaY
w:presente	ZaZqbZmabbZaY
w:presented	bcbcccbncnlca
w:presenter	ancdbdodcccdc
w:presenteresti	aaabaZZapZabZ
w:presentimiento	ccqcddbddcdcb
w:presenting	acbabbpmbbcdb
w:presently	abobccacbapbb
w:presento	mcocdcbadbccb
w:presents	bccccapaaaccp
w:presenze	bccccbbccbbaq
w:president	amZbbcocckcdb
w:presidente	cddcdeneddded
w:preso	ccbcccbbbbcco
w:press	jddedllccjmcb
w:pressa	cccddcccdcccn
w:pressao	ZabpbZZacaabZ
w:pressed	bcandcndcacdc
w:pressee	odddddbddddec
w:presso	pbncdcbccccbb
w:pressure	ibjbclbablbcn
w:prestacao	qcddedcdddddb
w:prestaciones	cpcdddcddccdb
w:prestacoes	ocbccaabcabbY
w:prestas	abZbbbaaaZbap
w:prestataire	ocbbccbdddddb
w:prestataires	aobcbcbccccca
w:prestation	YbbaccabbcZpZ
w:presto	abZbbbaZapaZY
w:presume	bccbndmddeded
w:presupuesto	mccccboccbbki
w:prete	bcccdcbcccbbo
w:pretend	abickbobbccbn
w:pretende	aocbcdbcddcdb
w:pretendido	ocbcddbdddbcb
w:pretensao	YZpaZZYZZYZYX
w:pretentions	abocccbcbbccZ
w:pretez	YbcacZZccbpZZ
w:pretty	amjccdZcnlccc
w:preventivo	Ybabbbaaaaaon
w:previous	bmdkcchcmbnba
w:previsao	pbdeeddeededd
w:previsto	pdcdddcdddddb
w:prevoir	cddddcccdcddn
w:prezada	bnddddddddcec
w:prezado	ncddddbdddmdc
w:prezzo	mlamjbkbbbbbY
w:price	kbdkckpkbadbd
w:priced	aabcocnbcbcdc
w:prices	mbbbbhrajabck
w:pricing	kdbjcbqeiacca
w:prijs	pbbbcbkababbj
w:prijswinnaar	bcccccbccbocZ
w:prikpoli	cddcddaddccbo
w:prima	ljbcoikbcbdja
w:primary	XlZocoZcbbcca
w:primavera	ZbpbbbabbZbbZ
w:prime	ncbcdcbbccncb
w:primeira	abbbomlbfbebZ
w:primeiro	ZmmbbaZnbZlaX
w:primeiros	codcddcccddcc
w:primer	bicdncpbkccca
w:primera	ZYaapZnmmaYaX
w:primeros	kmbccnabccbca
w:primo	ZlZbobZabapaX
w:principal	ZrZbcckccabja
w:principe	bdcoebcdddcdb
w:principle	dkrbbbaabbccb
w:print	laaadlombblcZ
w:printed	abhbiokicnbca
w:printer	leabeaakbkebo
w:printers	mbaobbZabajcb
w:printing	mbaabbmbbZbco
w:prints	acbcdcabcXcdr
w:prior	abccdcacdcqca
w:priorities	ccbcedpddcddd
w:priority	ibYcbcqcaYbcl
w:pris	mbcdndbccccdb
w:prise	obbcbaababbbm
w:prison	Zmmnkaajajbcb
w:prisons	albmndbcccddc
w:privacidad	bbabcbaabaaoY
w:privacy	ZbbbclakcbiqX
w:privatbank	cobbddcdddddd
w:private	djcobgddbapia
w:privee	ZaZpaaZaaZaZY
w:priveles	ababaoabaabbY
w:privilege	abapcbZcbmcca
w:privilegios	abbbcbabbapbZ
w:prix	jdcddcmccaccp
w:priya	Zblcbclaaobck
w:priyanka	ncbcddbdcnddc
w:prize	abbbbaZqcdnbk
w:prizes	ZbcbaZZscbabX
w:prn	Ybqccbabbaccc
w:pro	olbjckebebdcd
w:probabilita	abcbcobbdcacZ
w:probably	nldbhcobbebca
w:probas	YbaZbpZaaaabZ
w:probate	badcbdcddcpdb
w:probation	Zoadcdndcccdc
w:probe	accamolacbbca
w:probeer	ZaZaaaZZaZZpY
w:probefahrt	adddedoddedeb
w:probemonat	ababcboabaZoX
w:proberen	ceededneeeddc
w:probezeit	bZacccpcbacco
w:problem	pcdlbbcjbZnba
w:problema	bbbcccabbamao
w:problems	crccXabndcddb
w:procedimento	bccccbbbcbobZ
w:procedo	oedeeedeeedec
w:procedure	bcccddbcdcncn
w:proceed	mancdcnccaacb
w:procent	bbbclcmccccco
w:proceso	bqbcccmccccba
w:process	ejjnhcdcdbmcb
w:processes	mbbcbcZaccodc
w:processing	cbcccbnbhcpak
w:processo	ZjnoaaZaaaZaZ
w:prochaine	anbbcZanbabal
w:prochains	abodddbdcbccb
w:procura	anmljbncbbbca
w:procuramos	mjcckmblcccca
w:procurando	abpcccZbbYaYZ
w:procurar	abacbcabobbca
w:procurement	nlcicfibcejcg
w:procuro	kabdmcacqbcba
w:prodotto	ZbbbbaoabaaaY
w:produce	lbbbalpkcbbdb
w:producer	lkZjbaclbbocZ
w:producers	bbiccdrccbcdc
w:produciamo	abbcncnbcbbcZ
w:product	hkjjocbhebkda
w:production	ajmlkcnccbcdc
w:productions	YnpbbaZaaZbbZ
w:producto	YabbcbpbbbbbZ
w:products	ZbabmbcbbaqcZ
w:produit	opbdddcdccddb
w:produkt	cbcdoccdbccdb
w:produto	ZaZZababpaabZ
w:produzieren	ZbaabqaacbabZ
w:produzione	onbbbaacbbbcY
w:produzir	ccddnbcdddddc
w:proefperiode	YbaZaYXZbaYpX
w:proefschrift	bbacbcZbaoabZ
w:proefsloot	bbcdobcdddcdb
w:proefvel	acbcccocccccZ
w:proeven	bcbdbdoccacdb
w:prof	adkbcqaYbabbn
w:profe	ZaaabnZaoaaam
w:profesionales	cdnkddnZedddc
w:profesor	ccdddaccdcdcp
w:profesora	cdedebccddddq
w:professeur	bddcccbcdbccp
w:profession	nlZbccacanjcb
w:professional	jbdbcboefnebb
w:professionals	aZmbbbocacaqZ
w:professionista	ocdcdbbcddcdb
w:professor	cjbddcalokjck
w:professora	ccdddZbbdcddr
w:proficiat	bcacccbcbocbZ
w:profiel	lcmcdcbccbcnb
w:profil	kclbdcjjhaeoa
w:profilbesucher	ZaXaabZabaaqY
w:profile	dcjgcdcfijkoa
w:profiles	abkcdcrccckcc
w:profilo	bcodddmccbcna
w:profils	abqbcbnblabcZ
w:profissional	abcbcZpZcbabZ
w:profit	cnbinjjccbdca
w:profitable	cqacocaZaZbba
w:profitez	ZcbcccpbcccZa
w:profits	anbcnbbcbcadb
w:progetto	occcccimcidlb
w:program	mebmclmabadce
w:programa	dZaabahpkalaX
w:programador	ZaZapaZaaaaaZ
w:programar	abYbpaZZaZaaY
w:programe	YbZbqaZbaaabY
w:programm	bncccjokbbebZ
w:programma	YaaZnlnZaanaY
w:programmaraad	YZapZZZZbaabZ
w:programmatori	Zbbacapbcccda
w:programme	accbcopojcbca
w:programmeert	bcacocbcaccca
w:programmer	ZrabaaZaaoaaY
w:programmeren	bbacpbYaYaabZ
w:programmes	bbYccbnmbmccb
w:programmi	acacocbcbbcca
w:programmierer	ZabapaaaaZabZ
w:programmiert	nbncmbabbabbZ
w:programo	cccdacoccccdb
w:progress	anbccbmccmbac
w:progressive	bcbccbabaZbbp
w:project	ndejichedieib
w:projectleider	emcdddkdhddkb
w:projector	ZaZaaoZYaZaal
w:projects	ejjbckoaehcka
w:projectteam	bcacccbccocba
w:projekt	dikdddjljcdmb
w:projektanfrage	pYaccbbbabaoZ
w:projektleiter	jncdedjdbddlc
w:projektleitern	bcbcccoccbbca
w:projektordner	ddcededepceed
w:projektstatus	bddcdcccdcccn
w:projekttag	abbbcoaaaabaZ
w:projet	bfaclaekmaboa
w:projeto	bbbccbonbmbbd
w:projetos	lhccdcomcccha
w:prolonger	pcbdddcdccdca
w:promesse	cqdddcaddccdb
w:prometer	dddddedcndddd
w:promis	cccoccacdcbca
w:promise	bjieccojdmcdb
w:promised	bamfkbncbnfba
w:promises	abqbacZbbaccb
w:promo	ccqdcdcdcbdcb
w:promocao	cdcdddcccncca
w:promocion	babbcbpbZabcZ
w:promote	ZaakanYabZaoZ
w:promoted	ZZZjcmakoXbap
w:promotion	bbabacibbqbaZ
w:prompt	nbaYbZllbbmaY
w:pronte	bcbcccabaZbco
w:pronti	bcacdcqccccca
w:pronto	abaccbaZbaabr
w:prontos	abcddcrddbccb
w:proper	npbckbccjacci
w:properly	kklcckabdmcci
w:properties	anacddcddccen
w:property	cffkkdkklcdcb
w:propietaria	cccdddccddddo
w:propone	ZbaabpZbbbaaZ
w:proponemos	abbocbbbZabbZ
w:proponiamo	cadcdpacdccda
w:proporle	bbncccbcbbccb
w:proposal	ndabbeobbdbpZ
w:proposals	oYdnbYbaccbca
w:propose	bkdnfocbbbccm
w:proposer	accodbadcdbca
w:proposing	onbbbaaZcbbca
w:proposition	abacbbqbZYbbb
w:proposons	accccoacddcdb
w:proposta	jklbbbpababae
w:propostas	abbccboccbcba
w:proposte	bbobcbabbbcba
w:proposto	bdcdddcdcdndc
w:propre	cdaddccccodda
w:propria	cccdccbcdbncb
w:proprio	anabnckbbbbca
w:props	ZbpccbmabZcba
w:propuesta	laYZaooZZYZYX
w:propuestas	abocccZacbcba
w:prorogare	pcbddcbccccaZ
w:prorroga	oeeeecddeeded
w:prorrogables	odeeeededeedc
w:pros	cnddddccdddcc
w:proseguimento	ababbcabaobbZ
w:prospectus	bZbbicrhbbaca
w:prospero	bbabcbabbobaY
w:prossima	cdddbdcddcccq
w:prossimi	bdqdddbdccdcb
w:prossimo	abqbbbabbaZbZ
w:prost	ZZYZZZYYZpZYX
w:protect	acanbcabcbbao
w:protection	bbdabbonbbbbk
w:proteger	dedeeepddcded
w:protocolo	bcacccaZcbabp
w:protokoll	cddccbccccdcp
w:prototipo	ddddndcdddced
w:prototyp	dccdoeddddcdb
w:prototype	abbmqbancabca
w:proud	eZcaabYmlpaZY
w:prouver	cdbdddodcdcdc
w:prova	aaabbYaYoaZoX
w:provare	bcbcccobcbcbZ
w:provas	XZZZaoYYaYoZW
w:provato	bcccccbbcbcao
w:provavelmente	abbbcbZabpaaY
w:prove	kkYaaaXZpXoaX
w:proveedor	aaabbbobaZaam
w:provide	dbbbccrccckdc
w:provided	flbdcoclcbdcd
w:provider	akblckpccbfcb
w:providers	abbmcclbbaapZ
w:provides	Zbbaabqbcabba
w:providing	bmocddZccdZdb
w:provincia	obcddcbdcccda
w:provincie	abZabbjbpabcZ
w:proviseur	bcbdbcocbbbcb
w:provvisoria	bcccccbccacbo
w:proxima	abnccbmbbbbbl
w:proximo	abobcbbbcbcca
w:proximos	abobbbabcabca
w:proxy	bcddeddbdccdq
w:proyecto	mbkckceidbbnb
w:prozent	cccdodcdccddn
w:prue	fdabbadabmaoY
w:prueba	bcdcdbmbddmcb
w:prufen	ZaZabolZZZaZl
w:prufer	YbabbpZbaaabZ
w:pruft	bdcodcacddccc
w:prufung	kdddedddddddp
w:prune	abjcobacaabca
w:ps	bcbcccnacZcdo
w:psicologas	bcadbcodcbcdb
w:psicologia	bcadbcodcbcdb
w:psychologists	acabdmabcocca
w:pto	aqadddbdccbcc
w:pu	bcaccbobaYbqZ
w:pub	mZaanaYZaoZbY
w:pubblicita	ccaccdobbbcdb
w:pubblico	cocdcccdcccbb
w:public	bmkccdcqccbeb
w:publicacao	ababbaZaaYasW
w:publicacion	ZaZaaZYZZiZpX
w:publicacoes	YabacapbbbabZ
w:publicar	adcbdobcdcccb
w:publicarlo	aaZboaZbaaaba
w:publication	YjabbmZdlZbrY
w:publications	bdbdccanbnccc
w:publico	pbbdddmdcddcb
w:publie	YbbaccaabbZpZ
w:publieksprijs	ZZZZaaYpaZaaY
w:publikum	bcdZcZcoddddc
w:publions	bccccoabcbcca
w:publique	ZbaabpZabaaaZ
w:publish	dbabboomcajba
w:published	bcbicolobcbca
w:publisher	alabcsbdbZbca
w:publishers	babcccpbccccb
w:publishing	lbbbdpZbcabcc
w:pubquiz	ZZZaaaYpaYZYX
w:pudiste	ZbYbaapbbZaZZ
w:pudo	babbbbpbZabbZ
w:pueblo	ccddcacoddddc
w:pueda	cccddbbcpcccb
w:puedas	nddddddddcddb
w:puede	ldcddcbbdbfcq
w:pueden	cdjedepcddddc
w:puedes	lcbcccbccbbcq
w:puedo	kbobbmZbaafbk
w:puente	ZaabocaabbbbZ
w:puerta	ZoaabbocbbabZ
w:puerto	bcbdmdlccmcdb
w:pues	qdcddcbddcddc
w:puesto	Zklabbaankcia
w:puis	lincmbjcebdca
w:puliscono	cdcdadbbcccco
w:pulizia	cdceeddbdbddp
w:pull	ZbZflbZoaZmZq
w:pump	ZdenniYaZdbmk
w:pumpen	bobccbbccccca
w:pumps	anakhdboajfbY
w:pune	akabjlnjclbca
w:punjab	mcbcdcaccocca
w:punkt	bbacbcbbbobba
w:punt	coccdbbcccccb
w:punta	bobccccdcdbdc
w:puo	gbbbimabbaobm
w:puoi	bcaaccbbcacbq
w:pupil	YbaabpkbaZbbZ
w:pupils	nbaabbiapkbcZ
w:puppets	nbobbaZaaYbbY
w:purchase	mbaicbXbbaolm
w:purchasing	Zjbjccpbcaice
w:purche	aaaaboZabaaaZ
w:pure	ZoabbaanaaabY
w:purely	YaYZZnZaZpabZ
w:purement	accdcobaccccZ
w:purpose	bbkccclclndcb
w:pursuant	anccbbbbddocb
w:push	baacccZcommcb
w:pushed	abacncZbaZbco
w:put	lceckdhliclcd
w:puts	acZbbccbbiobp
w:putting	aakqccZfkcbbj
w:pymes	cdbdddoadbcba
w:pyramid	aaZbabYbaZqaY
w:python	cicceqeklbccb
w:pytorch	mimcdcbmebcka
w:q	kananZclaZiaX
w:q1	kapbccjcaacca
w:q2	manccbbbcacan
w:q3	bdbdddmbcbddp
w:qa	elmcicikkcbja
w:qgis	pcbbdcnbacbZb
w:qms	nbbbbbnbcbbba
w:qqch	aZpbbbZaZZaZY
w:qs	acldddbdoZddb
w:qu	ambcmcbdccmdb
w:quadra	ccbcdccbcbcbo
w:quadros	arbbccacccccb
w:quais	bcbdcdbcdbocb
w:qual	nbocccbcbbcbZ
w:qualche	ZbZbbbpanZaaY
w:qualcosa	ZbnabmZanZaaX
w:qualcuna	aboccbacbbcba
w:qualcuno	YnlbaaYamnaaY
w:quali	bbodccbcbbbaa
w:qualifications	lkcdemcddeddd
w:qualified	hcfkckbboajla
w:qualify	abakbapanbbcb
w:qualita	bobcccbbcccca
w:qualite	aocdddbccdcca
w:quality	mikcccadjniia
w:qualquer	ZaZaaaZannaaY
w:qualunque	ababbbabpabbZ
w:quand	bblcobacaabbm
w:quando	lbpbnbcbcbibe
w:quantile	bncddckemkcfa
w:quantity	ceYbbamlmZbnY
w:quanto	qcaccklcanbbZ
w:quantum	ccncncabcbccb
w:quaranta	bcccccaoccbcZ
w:quarantaine	odddddbdcddec
w:quarante	bcddnccdddcec
w:quarrel	obacccbcclcdc
w:quarry	lmZaaaYaZkZoY
w:quart	cdcdcdddccndc
w:quarta	ddddebdcdcdcq
w:quartal	bcbccbabcbbao
w:quarter	djholbobbadcc
w:quarterly	iZboblZnbaabl
w:quarters	kokbbbjbcbacb
w:quartiere	cdcdccancccba
w:quarto	bcdddbbcccddr
w:quase	abcbcZpZcbbbZ
w:quasi	ZanabbZaZobaY
w:quatre	nkbddbocjcecb
w:quatro	ndbkhbjdlbcbc
w:quattordici	mnccbdaccccca
w:quattr	aaaaobabbaaaZ
w:quattro	oeblecmcccdcb
w:quay	apabbaYaaXabn
w:que	ehlhieicihfhc
w:queda	ZaZabaYabonbk
w:quedadas	ccdddbcodccca
w:quedamos	cabcccbbcbcco
w:quedan	acbcncabccccn
w:quedandose	ccdddccdddodb
w:quedarse	bpbcccbcbbccZ
w:quede	ZmZabaYboZabn
w:quedo	makbnanbaZaaY
w:quei	lndddeddddeee
w:queijadas	Zddcddabcdcco
w:queira	cocdcbcaccdda
w:quel	dainiaYaolaaX
w:quella	cmcdcdaccocdb
w:quelle	aanbbbZbbnbaZ
w:quelles	ncedddcddddcc
w:quello	mkbcccjcbmlca
w:quelqu	dbZbmoabnabbk
w:quelque	bcddnccdddcec
w:quelques	dbbocbabpbjba
w:quels	bbbccboccbcba
w:quem	kbmcijldblbbc
w:quer	nibhjlnbbibcZ
w:querem	cccdcobZdbccb
w:queremos	alkoocbccbbca
w:queres	bobcocacbbbba
w:queretaro	cobdddcdjlddc
w:queria	naYZaaYaqZaaX
w:querida	mccdddcdccndb
w:quero	nnZbnbZbaaabZ
w:querria	ZbZodcbcccbba
w:query	ablccnZbcnbbb
w:queseria	ZaZapaYaZYZaZ
w:quest	decdeepeeceed
w:questa	ababbbabbalnj
w:queste	obbbccbccbbca
w:questi	abacbbabaobcZ
w:question	bdjjdmiedobdb
w:questionario	ZZbpbZabababY
w:questionnaire	XamsbYWZkZZbZ
w:questionnaires	maZpbZZabaaaY
w:questions	ccgqclbmcdbbe
w:questo	ZaZbabnaaZnnX
w:queue	nbacbcocbcbcm
w:queuing	mcbccdoccabdb
w:qui	dekcleicchkbk
w:quick	dfklhcnbjbjcc
w:quickly	caZbbbmaaYpbm
w:quid	raaabnZnaYabW
w:quien	ambcclnbmbech
w:quiera	bobcccbccbcca
w:quieras	ZcbbbnlbcbZcn
w:quiere	enamdbablZbpZ
w:quieren	qdcddcbddcddb
w:quieres	ZccbdnaZdbbcp
w:quiero	lZZbpnYaZZZbY
w:quiet	dkbbbbnebndck
w:quietly	ZnZbaaoaaZZaY
w:quijote	bbbbcbaobabbZ
w:quince	nbcobahbbbbbY
w:quincenal	abaaboZbbaabZ
w:quincenales	pcdbeddededdc
w:quindi	nddecececddec
w:quindici	bcdddcbcdccdo
w:quinhentos	ncddddcdddddc
w:quinta	bcbcibbmmbcco
w:quintal	bnddddcdddbdc
w:quintas	bbbbcobbbbbcZ
w:quinto	aobbmaabcbbcZ
w:quinze	jalnnaZaZabah
w:quinzena	cccdcobadbcdb
w:quiser	obccdbccbcccZ
w:quiseres	boabcbaabbbbn
w:quisiera	abbobbbcZbbca
w:quisquillosa	nddddddddcddb
w:quit	ZddbmjZaZmpbi
w:quite	nbrabcabaaccb
w:quitte	ccadccpcbZccb
w:quitter	bcocccadaacba
w:quitting	ZZXbrbcnXZbcY
w:quittons	odccccacccbca
w:quiz	daZlZlYjanabn
w:quoi	lcmdddidccdco
w:quota	bdckldccdckcn
w:quotas	mhbnlbabcbaba
w:quotation	pbbccbpbbbcce
w:quote	mbacfaombcamj
w:quoted	iaaoclbZbnaba
w:quotes	dcbacbalcbcoo
w:r	kdckemjecdkbd
w:r1	nbbhcjjncbbca
w:r4	ncbccanbcacdb
w:r6	bnbdndbcdcced
w:r9	obbcmcamcbcdc
w:raad	abbobabbZcbba
w:raccogliendo	babbocabbbbba
w:raccolta	nddececedddec
w:raccolto	ocbdbcbccbaca
w:raccontami	aaZabbZaaobaY
w:raccontarmi	abocccacbbcba
w:raccontassi	abqbbbabbaZbZ
w:racconti	bdcdddcdccndc
w:racconto	ccbdcdobbbcdb
w:racha	ccbcdccccbcbo
w:rachete	cdbdddodddcdc
w:rack	bcccdabbbnbco
w:racks	mdcccdncdddbc
w:racontent	acbbbbaocabcb
w:racontez	bcpabbZbaacca
w:radar	bbocccacbbccb
w:raddoppia	abqbabZbaamaY
w:radio	ibbYemZpmkbbZ
w:radiographer	YZZoaZYaoYZaY
w:radiographers	bbmdcboabaccc
w:radiologo	ZZZaaaZaZZapZ
w:radiology	dbbaZoaacpbcZ
w:radius	ababccpbccbca
w:rafa	mbccddcccaddo
w:raffle	jccbcbbmdbcco
w:ragazzi	abbbboZZcbbak
w:rahmen	bddcdcccdccco
w:rahmenvertrag	qddcedcdedddc
w:rail	cipcclbccamcb
w:railway	ababbonbaZcbb
w:rain	acbcncdbbkbcp
w:rained	aabbnbaZboccZ
w:raise	mbabnbibbmmcZ
w:raised	inabacocbbhch
w:raises	ZqabbbYababap
w:raising	abaaucclZabca
w:raison	jccccmabcccco
w:raj	mbabccbcpZcca
w:ral	brcdddcddddcb
w:ramene	dccedecepeeed
w:ramesh	Zloccbaababam
w:ramo	obbccabbbbcbZ
w:ramp	bclddcbocbddc
w:rampzalig	bbcdobcdddcdb
w:ran	iaaoliYhlZbcl
w:rancho	ocbccabbbbcba
w:rand	ccbdcabbaoccZ
w:random	abYblaoaanbaZ
w:rang	alncccjbccccn
w:range	bonccdjdcbddc
w:rangers	ZombZnYaZZabZ
w:rank	abacacqbaZobZ
w:ransomware	bcbdddmccncdb
w:rapida	ccqcddbddcdcb
w:rapide	pdeeeecedeedb
w:rappel	acbocbbbbbbaZ
w:rapport	ncedddcdddccc
w:rara	bdqdddbdccccb
w:rare	amscclZbaZbca
w:rastrillo	ZZZaZZZpaYZZY
w:rat	ccbbddcdocddb
w:rata	eqZoaaYaaaaaZ
w:rate	ocimcdjcebcdi
w:rated	abaobbmbbabda
w:raten	cbbcdcobccbca
w:ratenzahlung	baaccbpbbabaZ
w:rates	ambnbaonedbca
w:rathaus	bnbdccbnabccj
w:rather	mjlamcmedbcca
w:ratifique	ZZaoaaaaZabaZ
w:rating	mbbocaZbbbacZ
w:ratings	babcccZbbbbno
w:ratskeller	ccccccbocacca
w:rattache	dodeeedededdc
w:raum	ddddedcdddddp
w:raus	cdddddbddcddo
w:ravi	ndedddlddlddb
w:ravie	boZcccabbnbaa
w:raw	saabbaYbaZbbY
w:ray	qbabbbZcbabcm
w:rd	jbbkcablbajcq
w:re	ifjkjdifcjfcc
w:reabren	bccccoabccccc
w:reach	dcjccdlkfclkc
w:reached	baajdkZabeapd
w:reaches	baoccdlccdccc
w:reaching	bhmbccoclfccb
w:react	hdnjcleejbdja
w:reacted	cdcdddbccacpZ
w:reactie	ZaZbbaZZakarX
w:reactivarla	aaaabaaaaZpZY
w:reactivions	bbpccbZbcbbYZ
w:read	cfclchcmdkdfe
w:readable	pbZbamYabZbbZ
w:reader	ZjZbcbhralabZ
w:readers	Zbbbjknmbnbba
w:reading	hedbclcjdmfcj
w:reads	djjgmbehbhhci
w:ready	dbfehbnbjadeo
w:reageren	qceeebdddeeeb
w:reagiu	ababbaZaaYasW
w:reais	oaaaaamZaZaZX
w:reajuste	pccdddcdcddca
w:real	cmcglldlfbceZ
w:realise	ZoqabcYbaYbba
w:realised	bbabcYZZarbcY
w:realistic	qbabacZcaabba
w:realizzare	abcdocaccbcda
w:really	kidfkdkkmcccb
w:reason	ammchcZianbna
w:reasons	anbbnbZacblcm
w:rebase	ababbbZbaYbar
w:rebate	bbacccrdbccdb
w:rebecca	mcaccdocbdccd
w:rebonjour	qddeddceddddc
w:rebuild	paoaaaXbaZbcZ
w:rebuilding	ebapbaYaaaZcp
w:recall	bcacideccobdm
w:recalls	bcbbccomdZcca
w:receba	YZZZaYYYaYqZX
w:recebe	abbbbabcccoba
w:recebemos	abbcdcabcbbaq
w:receber	abbccbacaapaZ
w:recebera	ccededcdddned
w:recebes	ZbabbbabcbobZ
w:recebeu	nbbncbabbbabZ
w:recebido	bcbccbabcZnan
w:rececao	ddddeddddbadq
w:receipt	iccfccZccZnoi
w:receipts	kZYaaaoZZXZoa
w:receita	deededddecbdo
w:receitas	ocbdcbabcabcb
w:receive	abcnccjkcbqda
w:received	bjbbcdbacjklp
w:receiving	bcecicdncbcoa
w:recensioni	bcbocbabcccca
w:recent	jcpdeeccjccdc
w:recently	cbiddcmdmmdcc
w:recepcao	bcacccaZcbabp
w:recepcion	ddddedccdbadq
w:recepcionista	bcadedcdddpca
w:reception	kcbccanlcbjcm
w:receptionist	abbcccbccbocn
w:receptive	ZanboaZabZbca
w:receta	bcbcccbbcnaci
w:recevez	ZbbbcaZbbcpcY
w:recevoir	ZZZaoZYZaZonX
w:recevrez	abacbbaacboba
w:recherche	pncddccdcdddc
w:recherches	acaccnaabaanY
w:rechne	bcacccobbabba
w:rechnen	ZbccccrbacccY
w:rechner	qdcdddcdddddc
w:rechnung	mcbccbkcckkcm
w:rechnungssoftware	Zccbdapcccaba
w:recht	ccndndbdccddb
w:rechtbank	abcocbbcccbca
w:rechtszaak	bcbobcbccccca
w:recibe	laZaaZYZaZqaX
w:recibida	oddddcbccdcba
w:recibido	bbabcbabbanZo
w:recibir	abpccbZZcbbba
w:recibo	abbcccbbcbcbo
w:recibos	mcodccbcbbcda
w:recife	bobcncdccccka
w:recipe	acbbcjakbmbar
w:recita	bcccccbccccco
w:reckon	mbcccmlbbjbcb
w:reckons	ocbcccacmZcdb
w:reclamam	deeeedodedeee
w:reclamation	bbbbbbZbcabap
w:reclament	pbbccaabcbcca
w:recoge	cccdaccbcbcco
w:recoger	cdcdddccdbacq
w:recognised	abZcckbbqjcca
w:recognition	ZopbcaYaabYaZ
w:recomenda	ZZacbcZbpabbZ
w:recomendacao	ZaZabaZapZaZZ
w:recomendacion	aZYaaaaapZaZY
w:recomendamos	ZZXZaZZZZYZpY
w:recomendarias	cacdddcdrbdba
w:recomende	dddcdccadodcb
w:recommandation	ccbcdcbcYpcaY
w:recommander	ndbddcbdobdcb
w:recommend	YbelbaomklbbY
w:recommendation	akabjbaacmbrX
w:recommendations	ldccedbcddcoc
w:recommended	oaodbhYadcjma
w:recompensa	cccdddbdcbdcr
w:recompense	cdcdddccdcdcp
w:reconciliation	mddccdmeddcee
w:reconduit	cdcddcbdcdcdo
w:record	cdkkboclebkca
w:recordamos	cdddddccdccco
w:recorded	Zbblcdepcblcb
w:recording	dcaacoaqbaakY
w:recordo	cccdddcdcdnec
w:records	nbnbdedcdbckk
w:recovered	lcZcdcncbnddb
w:recovery	acccdcZcccqba
w:recruit	bcqicckcdelcb
w:recruiter	kjlccchchkelb
w:recruiters	YblbbbqbZadpa
w:recruiting	dmpdcbcbdklbZ
w:recruitingvideos	ZbaabZpaaZaaY
w:recruitment	abjcckocjkicc
w:recruta	ccrddcaccadba
w:recrutadora	eeneeededdedd
w:recrutamento	bobccbbbbbbbZ
w:recrute	boqdccbccbbca
w:recrutement	cpaeeedecdedc
w:recrutent	bcacccacracba
w:recruteur	bcpdcdadaacbb
w:recruteuse	ddqeddbdcbddb
w:recrutez	acZbcbrcabcbZ
w:recu	ZaamaaZaaalnm
w:recue	nbabbbabbabYq
w:recuerdo	accocbaccbbbZ
w:recuerdos	ccbdcdccncddc
w:recuperacao	ncddddcdddddc
w:recuperado	bbccccoccbbca
w:recuperiamo	ababbboabZbaZ
w:recursos	bobcdccdcdcdc
w:recusa	abbbbaobbbbca
w:recusou	abocbbabbacbZ
w:recycling	mcccbdabdacco
w:red	ocabfcabbajcq
w:redaccion	ccbcdnbbcpcca
w:redacteur	bobdaddcccddb
w:redaction	ncedddcdddccc
w:redacto	ZbbbcbpbbbbbZ
w:redaktion	bcbbcqaacabbZ
w:redattore	cnddcdbdddddc
w:redazione	odccddbcccbca
w:rede	ambnbcanjacca
w:reden	YaZabYYpamoaY
w:redes	laaacaobbbaaZ
w:redesign	lcbcccrbabdca
w:redet	ZaZaaaoaoZabY
w:redo	paaabmkabbcca
w:reduce	cdcbddpdedcee
w:reduced	ZbbbcZrncbZbZ
w:reducida	YbcbbbZpbbabZ
w:reducing	ababbbqabbabZ
w:reduction	cbcccaYpccddc
w:reduit	bcbdccocbcccb
w:redundant	bcadccbbrYccb
w:redwater	bkimcclcpbccb
w:reel	jblbbcZbpZbcb
w:reels	Ycacccqccdbed
w:reembolsamos	cdddcdbdccoda
w:reemplazo	occZccbccccdb
w:reencontra	deeeedodedeee
w:reenvia	ccdddccdddodb
w:reenvialos	ZababaaabapaY
w:reenvie	ZababZZabapaY
w:reescrevo	aaZccbpbbabaY
w:reexpediez	ZccbcaZbbcocZ
w:ref	ZqbcccaaccmaZ
w:refaire	rbabbZZbbaccZ
w:refait	naabbaaaboabX
w:refeitorio	ncddddcdddddc
w:refer	cbkmceccockeb
w:referat	bobccaabbabbZ
w:referee	aaYcbcZcrZaba
w:referees	kcbcdaabcacbp
w:reference	ceaccbcdqlbbl
w:referencement	bcbcbcpabbZaY
w:references	makbedncmbccb
w:referente	Zbbacapccccda
w:referentenstelle	bpbccaabaabbZ
w:referentin	aabbcnbbaocaY
w:referenz	aaZbaaZapZbaY
w:referenze	acccccbcccoca
w:referenzen	ZaZbbbnboabbZ
w:referenziati	bbbcccocaaccb
w:referral	badpigkbnabea
w:referrals	jnYcddodbacdd
w:referred	llafckZmbkcbj
w:referto	bdcdddbcccbdo
w:refinery	lnZaaoYZZaaaY
w:reflechir	bbpccbaaaZbbZ
w:reflexion	ZapbbbZabZaaZ
w:refonte	occcccacccbca
w:reform	nYZYbpZlbllbZ
w:reforma	cddcddccdccdn
w:refugee	ZlXaanYZqYaaY
w:refugees	naaabqZZbabbX
w:refugie	abZcaaaapZbba
w:refund	cbabblkkbajbp
w:refundable	bbbccdkcdcrca
w:refunded	ccdcdclcdcmco
w:refus	bcbddcbdobdcb
w:refuse	cbmdddcdcdmdc
w:refused	abcnccabcbbbo
w:refuser	aaabbbaZaabrY
w:regadio	ccddnbcdddcdc
w:regalando	dedeeeodedded
w:regalo	acbncbabbbnbl
w:regar	cdddnccddddec
w:regard	nbbkcbmbcbadm
w:regarde	ccadccpcbZccb
w:regarder	cdcdddndddddd
w:regardez	ZbZbaaZaapaZY
w:regarding	dmcflijbficdd
w:regards	mjbdddfcdoddd
w:regel	odccccbcdccdb
w:regelen	accccbocdbbcZ
w:regeln	cpcdddcdccddb
w:regenjas	cddeddoddddeb
w:regent	bcbccbabbacco
w:regge	nddecececddec
w:reggere	bbbcccocaaccb
w:reggio	abocccaccbcba
w:regiao	cdddnccddddec
w:regidora	obbbccbcbbbba
w:regie	mbbcpcZcbbcbb
w:regime	qcddddcdddedc
w:regimen	apbbccbbaaaaZ
w:region	lbochbccjkbja
w:regional	elflccZnddlbb
w:regionale	acccocbcdccda
w:regionaux	bobcccbbcbZcZ
w:regions	aaocncicbbccc
w:register	jbpccalpcacdb
w:registered	kmeclbbdfbmia
w:registering	YahqbbYaaXnaY
w:registers	pabbbcmbbaccb
w:registrar	ZoYbdbZaojjbY
w:registrars	abmcccncbacdb
w:registrati	bcbcccobccbca
w:registration	adbbcbapibqec
w:registriamo	bcbcccbocbbbZ
w:registries	jbbbcbZpcaabZ
w:registros	ocacbcabbbbca
w:registry	YmZobaaaaokaY
w:regler	bcbcccbcbcpca
w:regreso	bcbccbbacocbZ
w:regressie	acbccpacZbbca
w:regret	clababZmbbbbr
w:regular	Zrfbcoaakbbbb
w:regulated	okeddddededec
w:regulator	mnalcbdnbdbca
w:rehab	acbmndZcccccb
w:rehearsal	abbccccnbabap
w:reichen	badcddccddcco
w:reimburse	ncccccZcddodb
w:reimbursed	lbbbclabcbqcZ
w:reimos	ccadcZbbapcca
w:rein	bcadccbcbboca
w:reinschauen	ZaZaaZYpaYaZY
w:reinsurance	annambZcbabcc
w:reinsurers	bbcdpcbccccec
w:reir	bcacbYabapbca
w:reis	cdddedcddcddn
w:reise	odcdddccdccdb
w:reisen	ddeeeedeeeoed
w:reiskosten	ncdcdndbcdddb
w:reitero	cccccdobdccca
w:rejected	naZpbbYabYacZ
w:rejections	ZbacbcabqZcba
w:rejoignez	bdbbdcccddocc
w:rejoindre	aaabblaababrY
w:rejoins	ababbbaoaZaaZ
w:rejoint	cbcdddkcdbdbq
w:reken	ddddcdocdccdc
w:rekenen	abcocbbcccbca
w:rekening	ZaZaaZYbaaraX
w:rekeningnummer	acaccbbbbbobZ
w:rekenmachine	qdddddcdddddc
w:rekruteer	boabccbcccccb
w:relacion	qmbcccbccbbba
w:relais	cdcddcccddaco
w:relance	ncddddmcddddb
w:relancer	abZcbaobnYbaa
w:relances	bddddcobccbdb
w:relatie	cdddddcdcdndb
w:relations	anZabaYmbpbbZ
w:relationship	knbbcdbdccmdb
w:relationships	bbqbadacbccdc
w:relative	acccbcbccaqba
w:relatori	bddccZboddcca
w:relatorio	pcabcbYbbZbbZ
w:relatrice	cddcdpcZdcbca
w:relaunch	ncbdedmdddcdd
w:relaxed	ZamcccZpcYcdb
w:release	ebcbcdbbbmpbo
w:released	kbnbbbZlbahmj
w:relecteur	Yccbcobccdcda
w:relevant	aboiccncebbba
w:releve	bdcdddcbcccao
w:reliability	Zqabccabcbaca
w:reliable	lcocbdbccccdd
w:relief	laZbkbobdmaca
w:relieved	occmbbadccddc
w:relire	bcadccbcmabbp
w:relocate	Zasdcdkbhcccb
w:relocated	caaddeadpdddd
w:relocation	crjcccacjbcdb
w:relying	bnccccncbbcdb
w:remain	abdkcfibamnck
w:remainder	bddddabcddqdk
w:remaining	jblbckabnmacb
w:remains	Zbabcobbbomba
w:remarcada	acccdcbbcbbbp
w:remarks	jbcbdlkbcbcbo
w:rembourse	bbabbbqabbYaY
w:rembourses	babcbbabbbpbZ
w:remember	cmbekdhbepbcb
w:remembered	acacbcaanobca
w:remet	bccdpdccdbcdb
w:remettre	pbcacbbcccmca
w:remind	ZaYmbmaabmbna
w:reminded	lcbcdbbnbmdcb
w:reminder	ciejcdlbiadmk
w:remis	bcbcccabcabrZ
w:remise	Zccbcobccdcda
w:remit	balcccbcccqcb
w:remito	bocbcbbcbbccZ
w:remo	bbbcbaYpbbbbZ
w:remote	mkeeejbeeclcb
w:remoteanteil	odeeeecedeedc
w:remotely	maccckZndcbcb
w:remoto	qcdeedddeeddc
w:remove	YZYaZZlYZXYpW
w:removed	abaccbZajZiuY
w:remplacant	ocdcdZddddddc
w:remplace	bobcddcdcdccc
w:remuneracao	cbdccobadccca
w:remuneracion	cddcdobadccca
w:remunerada	bccodnbZcbccZ
w:remunerated	deZsclZabZbba
w:remuneration	olcejjaflbcca
w:remunere	bdcqdcddddddb
w:remuneree	bccldobacccca
w:remunerons	Zbcccqabcccca
w:renata	ZbcbocnbaZbbZ
w:renate	fmlcbcjbambca
w:renato	acccddcbdccco
w:rencontre	abZboaZZboaaY
w:rencontrons	aapcbcabcbcca
w:renda	ZZZbaaZapaZbZ
w:rendas	adcbdobcdcccb
w:rendement	bcbcbcmbbbnbZ
w:render	qaaabamababba
w:renders	Ybbaccqnbcbba
w:rendez	mcbccbbcbbbbr
w:rendimento	cdcdccacccobb
w:rendite	bcbabbobccncZ
w:rendono	abbbcbpbbZbaY
w:rendu	ccccdccbdcccp
w:renew	acbcccoacbjar
w:renewable	lqbcdcZcbcacb
w:renewal	ibabkbepdaalh
w:renewals	acacmdoccacdc
w:renewed	YmjbbcZalYiok
w:renews	bcddddacdcbmp
w:rennes	amacbaaobbcba
w:reno	obbcdbmccbccb
w:renouvelables	pdddeecedeecd
w:renouvele	cdddddbcdccip
w:renouveler	abacbbabbaboZ
w:renova	cdddddbcdccnZ
w:renovado	accdddbcdcccq
w:renovamos	bccdddccdcdcr
w:renovar	nbbcbbabbaboY
w:renovation	nbdbccacddnda
w:renovavel	pdddeeceeedec
w:rent	djclecjjieick
w:renta	cccdddccdccdo
w:rentabilidad	cdcdbcacccobb
w:rentable	ZaZbpbZaaabbZ
w:rental	ncbcbbocbbfba
w:rente	bcccccbcdbccq
w:rented	oaaaoZYaaZZaY
w:renters	lbZckcacbocca
w:rentre	ocbbccacbcccb
w:rentree	ZnaabmaZaoaaX
w:rents	ZaZkaldXaoZpX
w:renueva	bdddddbbdccgq
w:renvoyez	ZaaaaZZZbaqaY
w:reopen	ZbabcbZbbaakq
w:reorganizando	abpbbbYbbabbZ
w:repair	kcaaloblaZdbl
w:repaired	fbccjcbncbccn
w:repairs	mllkbbjZlZbbY
w:reparacion	bddcdcbdddado
w:repart	qddcdcbcdcddb
w:repartimos	ZbZbobZababbm
w:reparto	ZanaaoZaaZZaY
w:repas	ZbabbnaYnZabk
w:repay	ZZbbZcnbbboaa
w:repeat	aoaadnZZcabcl
w:repetition	bccddcbcdbcco
w:replace	pakbccmcbblcb
w:replacement	Zpacbcicbbccp
w:replied	YZjaaaiababrX
w:replies	bcabcbZamnbpa
w:reply	kecjdhkbcikjf
w:replying	ZkancaZlcbmkZ
w:repo	anbbbcZbcbrca
w:repond	bcccdcqcccccm
w:repondre	odddcbcdccccc
w:reponds	cdcddcccdcodb
w:reponse	ocbdccbcbocca
w:report	mdancaemcbejl
w:reported	abbbcbbabapoe
w:reportee	acccdbbbcbbbp
w:reporter	ZoabcbYbobabb
w:reporters	aobccnaccbbcc
w:reporting	ejacckoabZbqb
w:reports	nnbccklccbjcb
w:repository	ZbbacbZbcanoe
w:reprends	bcZcbbaaoaabZ
w:repreneuse	YaZbpbYaaZbbZ
w:represent	dbqlkcobbbcba
w:representante	Zdcdccrccbbaa
w:representarei	bbocccabbabaZ
w:representative	qabbbbacdccdb
w:represente	odddddbdddded
w:represented	cbpZcbZccdbdc
w:represento	bbocccabbabaZ
w:reprint	YaZZanbobYZaZ
w:repris	odddddbddddec
w:reprise	bobdccbccbccb
w:reproduce	bcbcccaZcjcar
w:reps	Zmbaboaabacba
w:reputation	ncbbcbaddcndc
w:req	bnabccabpbcca
w:request	ccbideiadiaqm
w:requested	abaicbddbZcrm
w:requests	nbjfbnYhbaliZ
w:require	pbdkfakbbcnca
w:required	eablciibgfnih
w:requirement	pbkhddedihcdc
w:requirements	jamddcpdkcccc
w:requires	kbbblcfccbpcd
w:requise	acccbabcccoca
w:requisitions	ZZqbccaabcbab
w:resale	abbbnaaocaabZ
w:rescue	ZabbnoZabaabZ
w:research	bmbrdbaidhbea
w:researcher	bjcpdbnabcbdc
w:researching	dedmeekeeeeee
w:reseau	abalaaYnoZaaZ
w:resell	acacccqbcYcba
w:reseller	acbbcbsbbabbZ
w:reserva	dddeeebcedddq
w:reservation	ccbbdcabdcoco
w:reserve	akalbZlabamcp
w:reserved	aabbbaoacapbf
w:reservierung	bdcdddbcdbcbp
w:reserving	oababoZZcaabZ
w:reset	acaccbabbZdlq
w:residence	abbcocZbcYbco
w:residencia	baobccacbbmca
w:resident	Yqbcdbaajcbcn
w:residential	cneddbbmbcccZ
w:residents	mabkhemmbabbb
w:residual	cbcddcabcmodc
w:resigned	lmacccnccbbca
w:resilier	bddeeeddddeep
w:resolve	nmZcbbmcbbccc
w:resolved	kcbcocZcckbcb
w:resolvo	ZbbbbbpbbaZaZ
w:resonated	balbbaYapYaaZ
w:resort	abmbcapZbaaba
w:resorts	fccadbZbcbpcb
w:resources	ojiccccdcdmcb
w:respect	ZZhnalaZmnbbZ
w:respected	lilcbakbllaca
w:respectfully	Ziakiincjlcdb
w:respekt	aaacbcZbbpbbZ
w:respond	njcbdbZbbclmZ
w:responda	bcccdcbcccmcn
w:responded	bccodmbacbcbb
w:responder	XaambZYabZepd
w:responderemos	cccddcbcdaabo
w:responsabile	dnabaaaboabbX
w:responsabilidad	babbbbpbZabbY
w:responsable	oocddcbcccddb
w:responsavel	aocbcdbcddcdb
w:response	caZabbmbbkYpX
w:responses	abaqbaZYaYabZ
w:responsibilities	nbbdemcddedde
w:responsibility	knacdckccdcdc
w:responsible	beacdjmcnlccj
w:resposta	bpcddcbcdcccn
w:respuesta	abpcccabbaban
w:ressortie	bbpccbZbcbbYZ
w:rest	iceclchbcfohe
w:resta	aaabboZabaabk
w:restare	abobbbabbabbZ
w:restarted	bbbddcbbbbcbr
w:restaurant	YaZbpbobmaacY
w:restaurante	oaccbbbbbcbca
w:restaurantes	cddndcceddced
w:restaurants	nbaamambealcZ
w:reste	blabnaZmibnbY
w:restent	bcccccbcccocZ
w:rester	ZaabqababbabY
w:restful	anaccbocbZccb
w:restiamo	bcacccbbapcba
w:restless	ZaqaaanaZYbZY
w:resto	ZkabbbobbanbY
w:restons	ddbddccbdocbb
w:restore	anbcaoZacalba
w:restreinte	pbbZcbabcccba
w:restricted	abbbcbabbacpY
w:restructuring	baYbbcZbpmbbZ
w:restrukturierung	occcddbccccda
w:result	babccbocbamnl
w:resultat	ZZbacaaabbpbY
w:results	abdccbhicdbnq
w:resume	ncmcdddcmceib
w:retablissement	abababZaapaZY
w:retail	billidkkibcdb
w:retailer	qacmdcbcccbdb
w:retain	adcndcbdddodc
w:retained	clpjcbcbbabbl
w:retainer	qaapZbYbcbdca
w:retainers	bccbndaccbodb
w:retard	bcbcccbcbbcbq
w:rete	bdamdcbccocbb
w:retenu	bcocdcacbZcYo
w:retenue	cdbddcccdbcap
w:retida	aaaabZaaaZpZX
w:retiene	cdcddecdcdnec
w:retirada	bbbcocbcbcbcb
w:retire	nnlbbZZaaZbcm
w:retired	pjbccblmcccdZ
w:retirem	bccddccbccccn
w:retirement	eaZbcbnbaobca
w:retires	hrbbcbdjbbcck
w:retirez	abbbcaaabapaZ
w:retiring	Zoabbddmcmbcj
w:retiro	deeedenddeced
w:retomando	pbdeeddeedddd
w:retomo	pdddecccedcec
w:retorno	bcbcabZbbboba
w:retouchee	babccaobbabbZ
w:retraite	lnacccncbZccb
w:retrasa	bccdccbacccbo
w:retribuita	bdcpdcbddccca
w:retribuzione	dpcdddddddded
w:retrouver	abYbaZaaaqbbZ
w:retrouvez	bddddcobccbdb
w:retry	ccccddbbdacXr
w:return	jclbebibjikbn
w:returned	acabcihabamoi
w:returns	aaZobfdnjadbk
w:reune	aabnbZaoaaabY
w:reuniao	addcdbabdcccs
w:reunioes	abcocaabbbZaZ
w:reunion	bcbjdcbbdoccq
w:reuniones	bbaocbabapbaY
w:reunit	ZaapaZYnaZaaY
w:reussir	bdcdddapcccca
w:rev	lbbbpbZZabaca
w:revenir	bbacbbbaoZcba
w:revenons	bbbbbbZbcaaap
w:revenue	dbbbrkYjbbcck
w:revenus	bdddddbcddoec
w:reverse	ZbbbmlmmbbabZ
w:revert	bondmdaccbccZ
w:reviens	ababbbZabobaZ
w:review	lcblcdedcjddn
w:reviewed	jiaacbabnYbok
w:reviewer	habpbkYZaYabm
w:reviewers	XaZsZeZabambY
w:reviews	kcabbmkbbfibn
w:revisar	odecebbdeeadb
w:reviser	ZaZaapZaaZZaY
w:revision	lbbccbkccbmfm
w:revisionare	occbdabcccZca
w:revisione	ZaabaZZaoZaZn
w:revisiones	oaccbbbccccca
w:revisor	ZaaabnaZboaaX
w:revista	addbdobcdcccb
w:revue	bcabcZbodbaca
w:reward	ailmcbabjhbbo
w:rewi	bbdccaaocmddb
w:rewrite	nlabcapcbbbcb
w:rewriting	clcddcocdcbcb
w:rewritten	abbccbZbolbbZ
w:rez	cdddedcdddddn
w:rezamos	nddeddcdddddd
w:rezeptpflicht	ocdccbabdcbcZ
w:rg	cceddccdddodc
w:riada	bcccboabcbccc
w:rib	cdcddcccdcodb
w:ribera	abacbcabbabqZ
w:ricarica	ccddddcdddndb
w:ricariche	bcccccbccbocZ
w:rice	ocbcccabbkbdk
w:ricerca	knpccabccbccZ
w:ricercatore	boccadbbcccca
w:ricerche	abZbcbabbZaqY
w:ricette	bcZccbaobabca
w:ricevera	ZZabbaZaaaqbY
w:ricevere	bbobcbbbbbcba
w:riceverli	ZbaabaZabZpZY
w:ricevi	ZababZZabapaY
w:ricevuta	cccdddccdccpm
w:ricevuto	ZbamcaZbbamZn
w:riches	aaabpaZabYaaY
w:richiamarla	abobbbabbabbZ
w:richiesta	kaZaaaZaaaaqX
w:richtige	ZanamnaZaZbaY
w:ricomincio	bdcdddcdndddc
w:ricompensa	cdcdddccdbccp
w:ricorda	bbabacoabZbcm
w:ricordo	bcboccbccbcca
w:ricostruisca	pabbbabccbccZ
w:rider	Zbbnbbpbbbcda
w:ridere	aaabbbYbapabZ
w:riders	ZbbbobfoaZaca
w:rides	addccbncccnda
w:ridiculous	bdddnejdedefe
w:riding	occcbYZaaandp
w:riempiono	bbabbbabbbobZ
w:rien	Zanbbaaabaobl
w:rientrare	aaabbbaboaaaZ
w:riesce	paaabZaaaZaaY
w:riesgo	cdcdbcacccobb
w:rifa	cddddacccdddo
w:rifacessi	nddececedddec
w:rifare	pcZcbbZbZZbba
w:rifarlo	pcbcbcaccbaca
w:rig	YaZaaZXnYpnbY
w:right	kflhiekbcldcc
w:rights	rabbckZacbjca
w:rigolo	abZbaaZpaabaZ
w:rijd	ndddedcededec
w:rijdt	bbbccbabbamcp
w:rijinstructeur	cbbbcZoacbcbZ
w:rillettes	abaabbaoaZabZ
w:rimandata	cccddccccccdo
w:rimasto	aaabbbaboZaaZ
w:rimborsate	baccbbbccbocZ
w:rimborsiamo	bdcdccpcbbYaZ
w:rimborso	adccddbcdcXcp
w:rimos	accbbZbocbbba
w:rimpiazza	aobcbbabbbbca
w:ring	dmpbbchbicdcl
w:ringing	bmbnddbddcddd
w:rinnova	abbocbabcbbjm
w:rinnovabili	pcdeeededdedb
w:rinnovato	bcadbcacbacbp
w:rinnovo	bcccdcbccbbbo
w:rinviato	acabccocccbba
w:rio	bkbdccbcbmccp
w:rioja	aobcccbccdcdb
w:ripaghiamo	cddcdeneddded
w:ripara	bcbbcbbocbbbZ
w:riparare	bbcccobbbbcbZ
w:riparliamo	bbpcbbaaYZbbY
w:ripetizioni	ZbabbqaaaZbbZ
w:riposo	bobccbbccbccZ
w:riprendo	cccddcocddcZa
w:riprese	occcdbbccccba
w:ripreso	occcdbcccdcba
w:riprovera	bcbcccabcacao
w:riscaldamento	cddcdeneddded
w:riscaldato	cddcdeneddded
w:rischi	cdbdccacccoaa
w:risco	bcbcabZbbbpba
w:riscrivo	qcdeeecededdc
w:rise	alacacmbblncZ
w:riservata	ZaraaaZaYZaaY
w:riservatezza	bdcndcbccccca
w:risico	cdcdbdacccncb
w:risiko	cddcccadedoec
w:risk	edjcmncbdcmca
w:risks	cdbbcdrccbcda
w:riso	deeeeeddededo
w:risparmi	Zcccdbocddbda
w:risparmiare	deededndeeddc
w:risparmio	cddcdeneddded
w:rispediscili	ZababZaabapaY
w:risponda	abbbbbbbbaoaY
w:risponde	cdcdddccdbcco
w:rispondere	ZaababaaaaaoZ
w:risposta	ZbabbbacmbboZ
w:risque	abZbbbaaaZqaY
w:ristorante	cdcdddcdndddc
w:ristoranti	bcacbcqbaabca
w:ristoratori	decdeepeeceed
w:risultano	bccccbbbcbobZ
w:risultati	bcbocbabcccca
w:risultato	bcacdcqccbbcZ
w:rita	abacccocaZccn
w:ritardo	bcabcbacdbccq
w:ritirarle	bcbcccabaZbco
w:ritirarlo	bdcdddbcccbdo
w:ritmo	ncddddcdddddc
w:ritratti	abbbcbobbabbZ
w:ritrovarti	ababcbaabobbZ
w:ritrovato	ndcecececddec
w:ritrovo	cdcdddcbdbddp
w:riunione	ddddcdcdddddr
w:riunioni	bcbncbbbcbcca
w:rival	apZbbblbaZabZ
w:rivedere	bcbcccoccacdZ
w:rivederti	aaabbbZbapabZ
w:river	YaaampZnaYZac
w:riverside	ZZjacbZobabbn
w:rivier	dedeeedddcddn
w:rivista	ZccbdpaZcbbca
w:riz	deeeeeddededn
w:rn	laobbaZbabbcb
w:road	nkabbaibbcank
w:roadmap	lbamaakababbo
w:roasters	ZbabooZZbabbZ
w:rob	baocccacbladb
w:roba	ocaccbabbacbZ
w:robin	abbacbnccaboc
w:robot	kZYYracfablaZ
w:roboter	abbbcoaaaabaZ
w:robotics	amkcccncldcka
w:robots	jaapmkhababbZ
w:rochdale	ocbccbmdcccdc
w:rodada	baccpbbbccbca
w:rodando	nZZaaaZZoZaaY
w:rode	bcbcccbcbbmcn
w:rodilla	aaYbbaZabpaaY
w:roei	abYbbbZabpaaY
w:roemenie	YacbcZpcccbcY
w:role	jmlchfcdkedcd
w:roles	bbqdcdocjaccc
w:roll	cilZbnjajZbbk
w:rolling	pcccbndbcccdb
w:rollout	radcdZbddccdb
w:rolls	anZccoabbbccc
w:roma	bkcdddbddcdqa
w:roman	ababbbaoaZabZ
w:romanzo	aaababZoZaabZ
w:romaria	obbccabbbbcbZ
w:romeria	acbbcbobcbbbZ
w:rommelmarkt	bcccccbbcabbo
w:rond	rlacdcbcbcccZ
w:ronda	aaabqcabcbbbZ
w:ronde	ZZZYpZZlbaobZ
w:rondleiding	aapbabZbaabcZ
w:roodgloeiend	ocbcccccbbcdb
w:roof	ncbcccjbbaecq
w:roofer	ncbYcbabcncco
w:roofers	YaaabpmYbaaaZ
w:roofing	mdoccbabcccdc
w:roofs	abZqhbobbhbcY
w:rooftop	ccpdddadbZccb
w:room	beackncfhkcbn
w:rooms	opbccbacbbicl
w:root	abbcccabdanbo
w:rope	YbobcoZababbZ
w:ros	mmababnaabbbY
w:rosa	fjidgcecchcpb
w:rosalind	lbocccacaYcdm
w:rosario	lbccdboccbcca
w:rose	nbbaabYbcbobY
w:roses	onadccadcbcdb
w:rossi	bcdddpcadcdec
w:roster	okpabZXabbbbZ
w:rota	klackckhbYbcp
w:rotas	ZZabnaoaanabY
w:roti	dedeedddddddo
w:rotina	occbdbacccbca
w:rotonda	bdcdddcccbcco
w:rotterdam	lhjcjjfkfhccb
w:rouen	cdcdddcccbaoa
w:rough	nbjcdciccicdc
w:roughly	rbbbcbclcbbdb
w:roumain	obbcccbcbcdca
w:round	bnjdmcdjeijcb
w:rounding	Zaacccaaoaaao
w:rounds	baahknZblmbcY
w:roundtable	bcbbccYscbcba
w:route	aaZaoolaaZaaY
w:router	cbcdmdbccccbo
w:routes	nlbdcclddbced
w:rouvre	bcccdcaocbccZ
w:row	ZbacbbZollbco
w:rows	kmZbbbYblnaad
w:royal	aZbccbamcmoba
w:royalties	acbcctbbcabda
w:royalty	faabbrXabbaca
w:rs	labbclapcbncZ
w:rsus	bpbdddldddddc
w:rsvp	ccccdaZscbbcZ
w:rtt	cpaeeedecdedc
w:ruas	abcbcboccbbca
w:rubbel	abZbbbabaapbZ
w:rubbish	eoZoabZbaabba
w:rubrica	aaabboaabaaaZ
w:rubriche	abacbbZbbobbZ
w:ruche	ZbabbbaaapbaZ
w:ruckmeldung	cobcddbbccccm
w:ruckseite	dddeoedeedeec
w:rude	afabbokecobba
w:rue	acbcccobcccaa
w:rufbereitschaft	dodeeeeedeeed
w:rufen	aaYbaaZapZaaY
w:rug	bbYcaaZYpZbaY
w:rugs	oaabXcpccabdc
w:ruhe	bcacddocbbcda
w:ruhestand	dnddddddcndda
w:ruhm	ZabapaaaZZabZ
w:ruimte	acdddpcdddddc
w:ruined	ZbbanoZZbabcZ
w:rule	oaYaaaYZahaqY
w:rules	leakfadkbfmmY
w:rumania	bcbbccbbcbobZ
w:rumanien	acdcdcodcdddb
w:run	ikbjmkiibbkcc
w:rund	npccdaabcccca
w:runde	clbdmcbcpbcca
w:rung	Znacbcpccaceb
w:runners	acZcncebbocca
w:running	ahdidcejbhmcn
w:runs	lbbjebnbecbhm
w:runway	jYbcqcbccbcdc
w:ruolo	bbocccabbacbb
w:rupees	nbaoaaYbaabbZ
w:rural	llaZjnZobaaca
w:rush	nlaabbdbboccg
w:russia	bcbcdaabcapaZ
w:rust	icdcdbcnecmda
w:rustenburg	obabcbacbnbcZ
w:rustig	bcobccbacbbca
w:ruth	jijcbcaakkbcp
w:ruzies	cncdddcdddddb
w:s	jihijedjfifce
w:sa	eocdjblccclcb
w:saarland	odcdddccdcdda
w:saas	abocdnZbbbcdc
w:sabado	kiabblZobZbZj
w:sabados	aabbbqbabbbcY
w:sabati	ababboaZbabba
w:sabato	nlbccaamcabbm
w:sabe	ZkabbapanaZaX
w:sabemos	lbnakanbcbabZ
w:saben	cccdcdccncddc
w:saber	bcbmkaqbcbacZ
w:sabes	ZnZbbbZbqYbaY
w:sabia	cdcdddcdcqddb
w:sabonetes	ZaZapaYaaZZZY
w:sacco	ccbcacaacbcco
w:sache	bccccbbccbcco
w:sachverstandige	accnccbccccca
w:sacramento	bobcbcmccccdb
w:sad	chmbmbZmbkacZ
w:saddle	bccdccbccbccq
w:sadly	ZaabbZZqbabbZ
w:safe	ZaaiibYfgbqkm
w:safety	lcajjnYnclZba
w:sag	maoccbbbbbnca
w:sage	cbcdndcddccdb
w:sagen	nanccbacmabbZ
w:sages	ZaaabpZbbZaaZ
w:sagst	qccdedcddddea
w:sagt	baaccbpcZaabZ
w:sai	ZZabbbqaanabY
w:said	jkkemcddflcca
w:sailing	mcbcdcbkcbccp
w:saint	lkcccobccbcca
w:sais	ncbdddbdocddb
w:saisie	acdddcoddddda
w:saisissez	ccccdccbddocb
w:sait	mbbbboaabbZbZ
w:saiu	ZpZabbZomabae
w:sake	bnddddbmddbdc
w:sala	Zaapcbabobbbm
w:salad	cdcdddbbdacbs
w:salaire	bocdncbcccmca
w:salarie	cbddmdddddcdc
w:salaried	ZvZcbcecbabca
w:salaries	ZmabpaZlcabbZ
w:salario	bpccidcccdncb
w:salaris	bqbcecbcacocb
w:salary	aojcocbcdbmdc
w:salat	bcbcccbbcacbo
w:saldria	cdcdddcdcqddb
w:sale	ahabodnkbaabm
w:salem	anccbnabccbcb
w:salen	bccccbbccbcco
w:sales	bcgododcfeccc
w:salesforce	dokmccbdcfcja
w:salesman	abbclcpcbbcdb
w:salga	abpcbbabbaaZa
w:salgado	ababbbZababol
w:salida	cccdddcdcdnec
w:salimos	ccccddbbcbcco
w:salio	coddcdbdccdca
w:salle	bdddccccdcbds
w:saloes	bbbcocbcbcbcb
w:salon	nbabbZknaeaaY
w:salt	dcbcdbdnjabco
w:salta	cdcddZcbdbdcp
w:salud	eeeeleeefeeee
w:saludado	cccccbbacocba
w:saludando	bbacbbabaobcZ
w:saludar	abocbcacbbbca
w:saludo	cdccddbccodaZ
w:salut	mcodmcbcckcca
w:saluto	ccccdcbccocaZ
w:salva	ZbbbbnZbbbobY
w:salve	cccdcccdncddb
w:sam	laZbcbZbaqbbZ
w:samantha	lcldeeceeeeee
w:same	jeajhddcdqhca
w:samedi	kbblblabbabbq
w:samen	abbccbbbcnccp
w:samenwerken	ZaZabbaaboaaZ
w:samir	bcaccdocnadcc
w:sammeln	bbbcncaccbccp
w:sammle	bbocccZcbbbca
w:sample	bbbccmqalbbck
w:samples	bcbcecpcpdbcb
w:sampling	ncbZccodcdddc
w:samstag	cdcdddccdcccr
w:samstags	pccccblbccccZ
w:samt	ccdddcbbdcocY
w:san	nkldcdbdkcdec
w:sand	aaanoaYlbZbcZ
w:sandwich	ZnaobbZcbcadb
w:sandwiches	obbbcZanclcda
w:sang	bbacbbabarbbY
w:sanidad	ocdeeddeeeedd
w:sanita	eeeeeddmeeedc
w:sanitaria	cocccccdcccbb
w:sanitarios	ZbpccbZZcbbba
w:sanitarista	bpacccZbaabaa
w:sanjay	kccdddbcdcbco
w:sanne	ZnlaaajaaZnbZ
w:sans	fbhbcboiiapbZ
w:santa	padbbaabbabcl
w:santander	ZbcbcbZpbbabZ
w:sante	mbodjdbdccddb
w:sao	kcbfccllcilbh
w:sap	knjcdhcdhcclb
w:sapere	acmcccbcoacba
w:sappia	abcdodbddccda
w:sapporo	cdceedmmecced
w:saputo	ZaZaaaZaZqZZX
w:saque	ccbdcdccncddc
w:sar	bpbdddcdcdddb
w:sara	accccbbbcbpam
w:sarah	bdcbccqbcbdcb
w:sarau	YaZZZZYpZZZYY
w:sarebbe	lmabpZZbbaabY
w:saresti	YZZbaaabpabbY
w:sas	lijcdjallcclb
w:sasen	dodeeeeedeeed
w:saskatchewan	obbbbcYobYaca
w:sat	deanbbcebqbci
w:satellite	YaZaraYbaYaba
w:satisfacao	ccedeccdddoed
w:satisfait	baabccobccaca
w:saturday	dmaldicibcbbp
w:saturdays	llcamqcbadabY
w:satz	rcbkdccdddccb
w:sauce	kZZaaaXaZZZpY
w:saudade	bbbccabacocbZ
w:saude	dpddddbedmdca
w:sauf	ndddddcddcbdo
w:saura	bbcdodcdcccdb
w:sausages	ababbcYpcZccn
w:sauve	ababbbabapbbZ
w:save	malbaboqbZabZ
w:saved	ZaZbhalaaoarY
w:savez	bdbdddodcdcdc
w:saving	kbbbZarbcbbca
w:savings	idbcqcabaaoch
w:savoir	cdmdddqdcbccb
w:saw	kkbcdijckndcb
w:sawmill	nbZobaabbZbca
w:say	jhledfciclcie
w:saying	ZjlbbbciarbbZ
w:says	ldlcdkbbfkbbn
w:sbagliato	bdcdddcdccodc
w:sbloccato	oedeeedeeedec
w:sblocco	ZbaabaZabZpZY
w:sc	pkaccbacmcccb
w:scade	klZZaaYmZZYoc
w:scadenza	dpddddddddddd
w:scaffold	WmYaanYYoZkaX
w:scaffolders	oYYbbaobaaabY
w:scale	arnbbbbaakdbb
w:scales	ZbacbbaoaoccZ
w:scambio	bcbccbbbcbbbo
w:scams	acabcbopcZZaZ
w:scan	bcbcdcnbcmncj
w:scanned	lbabbbmbaZZnn
w:scanner	YZYpZYXaZZoaY
w:scare	YXbbooYbbbacZ
w:scared	aoacccZbbncca
w:scarica	bbbacZaabboba
w:scatole	bcccbcoccbbcZ
w:scegliere	bbocccbcbaccb
w:scelse	nddecececddec
w:scelta	cddneddeedeed
w:scelto	bcbddcacdancn
w:scendi	ababbbabbpbbZ
w:scene	bbZcbcZbbqbcl
w:scenes	pcbccabcdccda
w:schaal	ZsZbbZZaaabaY
w:schafft	cqcddebdddddb
w:schalten	dcddddbcddobb
w:schaltet	cbbddbcbbcocb
w:schau	ZaraaaXaZXaZX
w:schauen	blcolcaccbcda
w:scheck	cbccccccddoda
w:scheda	ocddccbdcddec
w:schede	ocddccbdcddec
w:schedule	dcjbcbpabZlal
w:scheduled	bbbkcaaacalZq
w:scheduler	aaacnclcbbbco
w:schedules	baocncacbZbdb
w:scheduling	kadndaclnZccZ
w:scheme	kpabbmlZbalcZ
w:schemes	aboncbaaaZbaZ
w:schenken	acbbcbbcbboba
w:schenkst	ababbbbbbbobZ
w:schepen	dededddeodeed
w:scherz	bbocccZcbbbba
w:schicht	cbccccccdccco
w:schichten	abbocaZabbaba
w:schichtleitung	dodeeeeedeeec
w:schick	ZanbbbZaaZpbY
w:schicke	bcZcccabbpcbb
w:schicken	iebddcqcccmbd
w:schiedssache	accocbbccccca
w:schieflage	bcbbccoccccdb
w:schilder	adccdabddccdr
w:schizzi	ndcecececddec
w:schlafen	ddcdeddcdcddp
w:schloss	ncbcdcndbacda
w:schlosser	cdbadcodccddb
w:schlussel	cccdddabcccco
w:schlusselpositionen	ccoccdbcbbccb
w:schnell	YbZabaZaZZqbX
w:schnittstellen	oeeeeedeeeded
w:scholarship	ZoaZbYYYpZbcZ
w:scholarships	ZbcacXnqbbbcZ
w:scholen	ccbcbcobbccca
w:schon	bclcjcjbcncbk
w:schone	abobbbZbaZbbZ
w:school	kkcgcjhllbcdd
w:schooling	XsZbbbYbbaZcZ
w:schoolpsycholoog	oddddccdcdddb
w:schools	Zbmcollaejbcc
w:schoonmaak	ccbcbcobbccca
w:schornsteinfeger	dddddddddcddo
w:schot	ccddnbcdddcdb
w:schreef	ZZZapaZaaZaaZ
w:schreib	cobdadbccccdb
w:schreibburo	cdddedpdddacb
w:schreiben	Yaaabmjaamlbm
w:schreibt	bobccaabaabbZ
w:schreibtisch	aobccbbbcccca
w:schreibworkshop	abbcbaaobabbZ
w:schreiner	acdddcbcddddp
w:schreinerei	abpbcbabbZbbZ
w:schrift	ocbcccbccccca
w:schriftlich	bboccbacbacca
w:schrijf	cncdddcdddddb
w:schrijven	ZbbacrabcbbcZ
w:schrikt	dedeeddeodeed
w:schritte	bcobdcacbcccb
w:schuift	bcbcccbbbabbo
w:schuldhulp	occbacbcddcba
w:schule	ddceeedepceed
w:schulkonto	ddddddddddZdo
w:schulsozialarbeiterin	pcdcdYcccdccb
w:schulter	aaapaZZabZabZ
w:schulung	accbdqbbcccca
w:schulungsgebuhr	cbcdddccdcocZ
w:schutting	Zbabcbaacbboa
w:schuur	acacccacaZcco
w:schwabischen	bobccbabbbbcZ
w:science	akbllmZZndjca
w:sciences	cdmeembddcede
w:scientific	obZpibbcbbjcb
w:scientifique	bbcobbabcbcbZ
w:scientist	lmcdlcdfdcdlb
w:scienza	cddeedcndcedc
w:scierie	bobccdcdccccc
w:scissors	abacbcZnaocca
w:scontata	bcccacobcbbbZ
w:scope	rbaocbZbcbbcb
w:scoperte	ZaaabpabbaaaY
w:scopri	ccZdddccdbcoa
w:scopriremo	acoZbaZbcccca
w:score	paaacblacbncZ
w:scores	babccdadccpdc
w:scorsa	bcdccbbccbbap
w:scorso	abobbbabbabbZ
w:scotland	bdocccjcabddc
w:scottish	nmmbbbZbaacca
w:scout	mbacccaabmbbn
w:scraper	qdcdcdcdbbddb
w:scratch	ZfabcnZcnemca
w:screaming	rcbbdcbaccecZ
w:screen	ZiblmbmabZmbj
w:screening	kbkrccZccbdcb
w:screens	accdcdobbcjcb
w:screenshot	ccccddbcdcqca
w:screenshots	nbccaZibdcoda
w:screws	bdccccbpdbded
w:script	oaambjiaaapbY
w:scriptie	acabbqacXabbZ
w:scripts	qZZnblYZaZabZ
w:scrisse	bbpcbbaaYabbY
w:scritto	bcddnbccddcec
w:scrivania	cccddcccccddo
w:scrivanie	abaccbabbobbZ
w:scrivere	ababbjYZpZbbZ
w:scriverebbe	adccdobadccdb
w:scriveresti	bccccobbcbccZ
w:scrivi	bcacccabbmqca
w:scrivimi	bbabbbabaaocZ
w:scrivo	bdcdddcdndddc
w:scroll	ncmdddbccccdc
w:scrolling	abrabcYbaYccZ
w:scrum	hnZckajniZbba
w:scuola	aaabcpaabaaae
w:scuole	cddcdeneddded
w:scusa	ZaYbabZapZbaZ
w:scusi	bdcdddcdndddc
w:scusiamo	cdddddccdcddn
w:sdk	ocbbbaabcboca
w:se	ifddjcjdkfeke
w:sea	ZjmicoZnebbcZ
w:seal	bcccccbbcbncn
w:seaman	nmabcaZbcbmcZ
w:seance	ZZZoaZZoaZZaX
w:seances	caabccobccaca
w:search	klmbeddbeecma
w:searched	caobbbZmidbbn
w:searches	aelbcbfbaalpZ
w:searching	bjakmndbfabil
w:seas	acccobZmcbbdc
w:season	ndnjbaeoddbbZ
w:seasonal	qlaabaZmbbbca
w:seat	bldnndideacfd
w:seats	idbhieojbaebe
w:seattle	dobccjbhcmcic
w:seaweed	ocmddcbbdcbdc
w:sec	ZamabbYabZpbY
w:sechs	YlalbnZmaaiZd
w:sechsten	eddeeaddodedc
w:second	elbeehcjdmdcl
w:secondary	cbanbcZZoaacZ
w:seconden	bccddcrcbccca
w:secondment	nXaccdoccaddc
w:secondo	ZbbobaZbbaZbm
w:seconds	dcabcclkpalcZ
w:secret	Zadbbcibbbrck
w:secretariat	bocdcdaldbbdb
w:secretaries	bcabbapkaZabZ
w:secretaris	cdddddcdcdndb
w:secretary	jobcccdbcbcco
w:secteur	mboacbacmbcca
w:section	YZZbbnZaaoaeo
w:sector	cjojccjdeicfa
w:secure	bmbcccaccbnmY
w:securite	cdccdbcaedobb
w:security	mclcedbbcbqfZ
w:sede	mkocccbccccca
w:seduta	abaccZbaaoaal
w:sedute	aaaobbabbabaZ
w:see	cfjdeckfckikh
w:seed	maicscbbcbcca
w:seeing	ZblnbbZlapZbZ
w:seek	mbajqbYbbjbca
w:seekers	ZYYaapoZaaaXY
w:seeking	cdaclcadrddcb
w:seeks	jnclnlbccccca
w:seem	kbabncYcbpmaZ
w:seems	lcdbcbpcclcca
w:seen	iddbdehblmfna
w:sees	YZZbbaYYoloaY
w:segnalarmi	edceeeddodedd
w:segnalato	bcobccbbaabca
w:segnaleresti	ZaYbabZapZaaZ
w:segreteria	cddcddbcdaZcq
w:segue	kbbccckblabbp
w:seguente	bccccbbccboaZ
w:seguiamo	bbccdcqcdcccb
w:seguidores	acbcbcoababaZ
w:seguidos	cocddccccbcca
w:seguimos	cdcdddcccodaZ
w:seguir	lbncccaccbncZ
w:seguirlo	cdcdddaccbbbo
w:segun	ZbZodcbcccbca
w:segunda	bcccdjkccklco
w:segundo	cncdcccccbacp
w:seguo	abocccabapbbZ
w:seguranca	cnddddccddddc
w:segure	obccdbccbcccZ
w:seguro	bpcdcciccmmda
w:seguros	pcdeeedeeeedd
w:sehe	bbZcccmcbpcbZ
w:sehen	ZamaaaYZaoaqW
w:sehr	jldkedddkdhde
w:sei	ldndclbccbkkZ
w:seid	ccadccbcbacco
w:sein	mbabbbapaacbZ
w:seine	boabccbccbccl
w:seinen	dodeeeeedeeec
w:seis	ojbcmcfccbjbh
w:seiscientos	boccccbccbcca
w:seist	dddeoedeedeec
w:seit	flbdicfcjjacn
w:seitdem	bcbdddqcccddb
w:seite	maacccYbZmmam
w:seiten	obbbbZZoaaabZ
w:seja	bccdccbcdbocb
w:sejour	ZZaaaZZpaaZaY
w:sek	mkcccckccbncb
w:sekretariat	ddceeedepceed
w:selben	bcbocbabbabbZ
w:selber	pcndcdbdbbccb
w:selbst	kalibmZZalmaY
w:selbststandigen	cdcedepedbded
w:selbststandiger	Zbabcbpabbbaa
w:selbststandigkeit	aobcddkccncca
w:selbstverstandlich	mmblcnacbbbca
w:seldom	anabcljabnbca
w:selecao	dnddeddddebec
w:seleccion	kmodddbdccdcb
w:select	abpcccbcbobbc
w:selected	bbbfccejcbskZ
w:selection	ZcbpdbZbcamba
w:selezionata	aadcccbcddodb
w:selezione	bdqdddbdccdcb
w:seleziono	Zqnbcbbccccca
w:self	jaajcollbabbh
w:selfie	abbccclccapmZ
w:selig	abbbcoaaaabaZ
w:sell	bbampcpabjdcb
w:seller	YaaobbpbablcY
w:selling	aZYmrbcZabflb
w:sells	aaZoqblbbabca
w:selon	dndededdddmdc
w:sem	jlmccmicialbY
w:semaine	ocecddfckiejd
w:semaines	ncccccbcccncm
w:semana	odecedbjcbikg
w:semanais	odcdedddcddeb
w:semanal	ccaddccobacba
w:semanales	jdddencdddcdc
w:semanas	kcccdbkncbccn
w:sembra	cddcddneddded
w:semester	Zbbccpabqbcda
w:semestre	ZabbaoYanaaak
w:semiconductor	ZaanmbZbbaYoZ
w:semilla	cccdndbddcccb
w:seminar	Zbabcsalblbak
w:semmeln	occcccbbdccda
w:sempre	bbsbbckcbZcba
w:sencillito	ocbcccbcbbbda
w:send	ifehdclfdbned
w:senden	dddeedcdddnnb
w:sender	ZbZZcblbcZqZZ
w:sending	iddccbbbbpklZ
w:sends	lcbbkbkacmmda
w:sendung	ZbZabZZoaanZi
w:senha	bccodbbccbnYZ
w:senhas	abbbbabcccoba
w:senhor	kZZnnZYanZZaY
w:senhora	niocccbciccca
w:senior	dqleceeccadfc
w:seniority	ZmZbbblcaobcZ
w:seniors	ZambblYpaYacY
w:senor	aabcapjacabcb
w:senora	bobccccdbdcda
w:sense	ibanccZnalbba
w:sensible	ZbZbaacbZpbaY
w:sensor	bjakoboabcbbZ
w:sensoren	dddeoedeedeec
w:sensors	ccddodcddddec
w:sent	cbabjbbbcjlqm
w:sentar	abbobbbcabbca
w:sente	bbabbbaobabbZ
w:sentence	YaZZaZbplYbaZ
w:senti	bcacccbcoambZ
w:sentiamo	Zbbacapccccda
w:sentido	ccjdddlccnccb
w:sentieri	ccccacbbcbcco
w:sentimentos	acacbbabapbbZ
w:sentirci	cdoddecdccdZc
w:senza	clcdddmjccmdc
w:seo	mcbccbscbbacb
w:sepa	cndddccdddcda
w:separados	obacbcadbbbcc
w:separarlo	cdcdqdcddcddb
w:separate	aabcqdZccbbdm
w:sepsis	paamabZbbabba
w:sept	nZZaZZZapZabX
w:september	njddcfcklbbbm
w:septembre	cmbddlcdjcddn
w:septiembre	pccddcbccccdn
w:sequencia	bcccccoadccca
w:ser	bmccmbkickcce
w:sera	bcccmcecdbnjl
w:seraient	ocedddcdddccc
w:serais	bnadndmdcbdcc
w:serait	oambbnZaaaabY
w:serale	aabbcoanbaaaX
w:serali	apbdcccdbcccZ
w:serbien	acdcdbpdcdddb
w:sere	qcbdcZbnbbcca
w:serem	ncdeddcdddddc
w:serez	aaapbaZababbY
w:seria	cmccndccdccdc
w:seriam	Zbdccqaaccaca
w:serian	ndddecceedddn
w:serie	ZbbbmoaZcbaba
w:series	mhcnblbodabca
w:seriez	dmmjmcajcbcca
w:serio	acocccbbbbcca
w:serious	bZbbpaYYnYoaY
w:seriously	mcacccobhjbca
w:seront	pbbZcbbbcccca
w:serpa	ccddnbcdddddc
w:serre	YcbpbcZccdbcb
w:serve	mbajniabljbce
w:served	dbdjccZnbobcb
w:server	nbaccbabcijcq
w:servers	obZaoaYaaYaaY
w:service	cijdcbocbbklf
w:servicenow	ccnccbkbjbajb
w:services	qdcicdkcbbbke
w:servicio	maabbaZaoabbZ
w:servicios	naaaaZZaoZaaX
w:servico	mcbbcbkabbboZ
w:servicos	pcdeeddedeedc
w:servira	cbbcccocbaccb
w:servirebbe	kcbcobZcbbbcZ
w:servizio	jobcbalbnabbZ
w:servono	bcbccbabbbnco
w:servus	cdpdmdadccddb
w:ses	mcccddamnccca
w:sesion	jbbbcoaababoX
w:sesiones	ZaZnannaYZaaY
w:sessao	obanbbZbbbbbZ
w:session	ZabobraobbcbZ
w:sessional	Zbcbdqabcbcda
w:sessions	aianbqembabbZ
w:set	mcblcjlbiclcc
w:sete	ZnZaaZYZaZoZX
w:setembro	bcbcdcbcccccr
w:setor	aaoabbababcaa
w:sets	lakbcbnbbajba
w:settembre	lbbccbnabacbo
w:settima	coddcdbdddddc
w:settimana	kbbccnabkalkk
w:settimanali	ocdddcddcddda
w:settimane	kbkccbklcbbbn
w:setting	bamqkaYablbbY
w:settings	abZbccZbbaavY
w:settle	aabbcbaacbqaY
w:settled	ZbqbblZbjaobc
w:settlement	mddcddbcddado
w:settore	YaplbkZamabaY
w:setubal	ajYcccZbbccoa
w:setup	ZccacZrbdcccb
w:setzen	bcnccbbcbaZnZ
w:seu	kcmcddjebcjkd
w:seule	abnbbbnababbZ
w:seulement	bcaccbrcabcca
w:seus	aboblaabcamaa
w:seven	lkhcffbdjaeco
w:seventh	kbaZpaZaababZ
w:seventy	nalbbnabbbccb
w:several	fbqlccbhckecb
w:sevilla	mabocbabcbbcZ
w:sewing	oZaaaoZZaaZbZ
w:sexta	ambccbaolabbl
w:sfondo	ZbbbbapabaaaY
w:shade	mdcdddmddbded
w:shaft	abababncbobca
w:shake	ccbcodbbbodca
w:shall	eeljcemcbjecd
w:shame	ZZdabZXoaoaaX
w:shape	namblbZacnbca
w:share	cffdndfmciiia
w:shared	dchbbeZaamdqm
w:shareholder	baabqaZabjbcj
w:shares	cfbesciccbhda
w:sharing	bbaoncZaalaba
w:sharjah	oboccbacbaddc
w:sharp	albmblcZbakbn
w:she	hcdcekbbikdho
w:shed	YbZabmknaYacm
w:sheep	ncbbkcZmclcdZ
w:sheet	jcellekbbabcn
w:sheets	amccccncbkcdk
w:sheffield	YpZbabZbaobcZ
w:shekel	YoZcboZaZYbca
w:shelf	oaZajbhlbamca
w:shell	bcdcmdccdbncb
w:shelter	nmbdddbecdded
w:shelters	abZocaaaanaca
w:shelves	bpcddccdccdec
w:shift	crdcddbijcbcj
w:shifts	lmcebdjmjbdca
w:ship	liodbnZjbalcZ
w:shipped	ebbbbcaockbbk
w:shipper	Zbbcbcbbbanao
w:shipping	cbbbcblablpkZ
w:ships	calZoYhanZZaY
w:shira	nbacbbkbambbZ
w:shirts	acacbcnbcZbco
w:shoe	mbknbbZbaZacm
w:shoebox	obbbbckbbkbba
w:shoes	bcbdcdZcckccq
w:shoot	rblbcaibcbbca
w:shooting	lZobnaZbcaacb
w:shop	pfbfncldcbjba
w:shopify	qaabccZcaaaoZ
w:shopper	ZbccbcaZdonca
w:shoppers	YbcbdcZadcqcZ
w:shopping	abbbcojncXbca
w:shops	mljkbbnicabcZ
w:short	lbcndklkccdcc
w:shorter	ablcbclboYccb
w:shortlist	bbqcacccbbcca
w:shortlisted	aamcdclcccnbZ
w:shot	eoYbabjbadbcl
w:should	djnecdddljccf
w:shouldn	gbjchclccobca
w:shout	baZnbajbZsbbZ
w:shouting	ibqbciYaaibci
w:shouts	cocdccbcblded
w:show	bcbcijpkhbiic
w:showed	fbbccbZbbpncZ
w:showing	abZnbboaanbaY
w:shown	abbcclibdalqa
w:shows	ZababjppbZoaZ
w:shredder	abaccooabYcba
w:shrewsbury	noZbcbbbbbbaZ
w:shut	ajZbbbdjjbbbr
w:shutdown	oZZbbapbaaabY
w:shutdowns	XfnabaZYoYaaY
w:shy	bcbbckZpaZbca
w:si	dgjdfgkdkdddi
w:sia	bcodddbcbcddc
w:siamo	kildjecbceccn
w:siccome	aaabpZZZbaaaZ
w:sich	cdmclbbblchme
w:sicher	ddneddcdccddc
w:sicherheitsprufung	Zcbcccobaabba
w:sichern	cbbcccobccbca
w:sick	mrabcbcbbgecb
w:sicurezza	ccccccobcccda
w:side	bccjocibdnebi
w:sides	kbpbbbZcbapba
w:sido	bccddcbccacmp
w:sidreria	dedeeepddcded
w:sie	dijidkidjcikc
w:sieben	aabbcaaobaabZ
w:siege	bbcobbabcbcbZ
w:sieger	aaaabpZZaaaaY
w:sieht	bcpcbcacZacca
w:siempre	clpckdbdcbdcb
w:siena	obabbaaabZbaY
w:sientes	baabcbpbbbbaZ
w:sieren	abobccbcabcca
w:sierlijk	ocbcccbccccca
w:siete	ZkZnbjZZanabb
w:siffler	bcccccbccbcco
w:sigilo	abbbbabcccoba
w:siglo	abZboaZaaZaaY
w:sign	hccdejdmbakin
w:signaalgroep	bcccbaaabbocZ
w:signage	ncbbddmcccccb
w:signal	jbabaaYYblpZd
w:signalee	apZbbbacaabbZ
w:signalling	bmocccabcabdb
w:signals	abbcaaabbZscZ
w:signature	kccckdkcdckbm
w:signatures	ZbbbcaapbaZbp
w:signe	bmbdccbcbbccp
w:signed	ccedpcdbbcedo
w:signer	acbocbbbbbbaZ
w:signes	ababcpZobZbaY
w:signing	jbbcbmbcmacdn
w:signora	pbbclbbblbccZ
w:signs	ZjbpibbnhbfcZ
w:sigrun	aoabcbobaXbZY
w:sigue	lcmdccnZcbbcm
w:sigues	aaZbbbaaaobbZ
w:silence	amabbkobcllca
w:silenzio	cnddddcdddddc
w:sillas	ZaoaaanaaZaaY
w:silleda	pbbbcaaZbabbY
w:silly	Yobcbbabcoacn
w:silo	mbbbabpbcbbcb
w:silva	oamcbcZdcbcdc
w:silver	ababcbqabZnYZ
w:sim	bcccdcdcdbnco
w:similar	lZZbhabZabbsY
w:simone	aocdncbcdbced
w:simpatica	cqddcdbcdcddb
w:simpel	ababbbabbapba
w:simple	naaaaofkbamca
w:simplement	bcocbZZbambba
w:simples	ccedeccdddndd
w:simply	fccjccnbelkca
w:simulateur	bcbcdcrccbcca
w:simulator	bcccdcacdnnda
w:sin	ibjilllibakba
w:since	ckccecjcnncic
w:sincera	ccrddcaccacba
w:sincere	cabddcacooccb
w:sincerely	ddmcddkcdmddc
w:sind	jdkikbelfeecd
w:sindelfingen	bncdddccbdccc
w:sindico	pbabcbababcba
w:sinds	mcbdjclcjmcca
w:sindsdien	ddddcdocdccdc
w:sines	ambccclncjbca
w:sing	nYYYalmZZnaZX
w:singapore	abamcZalbdoja
w:singh	Zccddnccnbcdc
w:singing	nbnbbacablccZ
w:single	caanfiaokbabY
w:sings	abcccbcncabbn
w:sino	deeedenddeced
w:sinon	aabcbbabbpaba
w:sintesi	bcbocbabccbca
w:sinto	ZaZbbaZapZaaZ
w:siobhan	obabcboccZcda
w:sir	cbjcecojmiiba
w:siria	abbbbbabbboca
w:sismologa	bbbcbbabbobbZ
w:sistema	mZaalZZoaZZai
w:sistemas	bobcbbaabbcbZ
w:sistemisti	ZaZcZbpbbabbZ
w:sistemo	ZbabbbpbaaabZ
w:sister	dhabmoZfameck
w:sisters	ZiaalaYZaYqaY
w:sit	mdcceicndamcd
w:site	occcedlelcecc
w:sites	poibcabbbbcda
w:sitio	mnnbbbababbcY
w:sito	obZbmapaZYYaW
w:sits	ocacZcacamcdb
w:sitting	dbdmbihainlca
w:situation	abpccdlcbZccc
w:sitze	cdndddcdobddb
w:sitzen	ccbccYZYZqbbY
w:sitzt	bbbcobabbaaba
w:sitzung	cdcddcccccmcp
w:sitzungen	abbqcbbcccccb
w:six	mhbjckdkeddci
w:sixteen	ablbncfenZcda
w:sixth	Zbbacpllbjcda
w:sixty	fbaenlbbnZccm
w:size	ajccbcscclcca
w:sized	bmZckcbcoZcdb
w:skate	nZaaanYoaZZaW
w:sketch	ZcZbbbpZaYnba
w:sketches	rabbbaabaabcZ
w:ski	occcccbccdadb
w:skill	ibbblcabbXatY
w:skills	fZlcecbcjblqb
w:skin	ZbapbZpZaXabY
w:skincare	kbabbooZaaacY
w:skip	ZoZiaZYnaZbco
w:skipping	YYYobYXpaXaaY
w:skript	ccbdcabbaoccZ
w:skus	mcbdcdndabcdb
w:skyhaven	aXZbbXYanZapY
w:slab	qbbbcccdbccdb
w:slack	YalanaXrbYaaY
w:slag	cbcdjdqdccccb
w:slakken	YaZaapYaaZZaY
w:slapen	ocaaccabcbbbo
w:sleep	Zeaimcmkchebk
w:slept	bcacccbabqddb
w:sleutel	abacbcacaZbco
w:slice	mZbcocaccccdc
w:slide	YbZbambbZpban
w:slides	bbabcrbibmbbn
w:slightly	maZonZYaaaabZ
w:slip	bcccdldbdbkbp
w:slot	abelbolccblbd
w:slots	YalpbeckaYabm
w:slow	oaYaboYZaoabc
w:slowly	ZbbZbbobanbba
w:slt	aaaapaZZaYaaY
w:sluis	dcddddccdcddn
w:sluizen	pddeeddebedec
w:small	odchnddceddcc
w:smaller	Zaocnambaback
w:smarrito	cdcdddccdbccp
w:smart	pecdddldddccb
w:smeer	ocbccccccbcdb
w:smell	jaobnbdbaYbbZ
w:smells	ambdcnamcaded
w:smesso	bcddobccddcec
w:smile	bblcjlkfbancZ
w:smonti	bdcncccdccccb
w:sms	bcbccbbbcauaZ
w:snacks	ZbacbYZocZban
w:snapt	qccdccccccccb
w:snel	dededddeodeed
w:snoepje	bbZcccabaobbZ
w:snow	aaZcbkmbZnbbm
w:snowflake	ihjccmjdlddka
w:so	hjkddejddkjcc
w:soap	ZZomncZbaabcb
w:sobald	bcbdmdocbbbcn
w:sobe	acdcdbZcccbdq
w:sobra	bcbdccbacbcbo
w:sobre	dcdpbpamdZabY
w:sobremesa	cdcdddccdbcbo
w:sobrinho	ocbcdcbdddbcb
w:sobrino	bbacbbobaabcZ
w:sobrou	pddcedceddddc
w:soc	mnZbbbmamaabZ
w:soci	ccccacbbcbcco
w:socia	abacrbabbbbca
w:sociais	YabacapbbbabZ
w:social	dnlcfbndfbecb
w:sociale	cdccdbcaedobb
w:sociali	cpbeeddeddddc
w:sociedad	cdcdqdcddcddb
w:societa	nbbcnckccbbcZ
w:societe	laabnbpbababZ
w:society	ZZZaarZXldabd
w:socio	cccdpchddcjdh
w:socios	bcbccbaocabbZ
w:sock	ZabbqbabaZbca
w:socks	kaZnlZkabaacm
w:soep	aaabnaZoaaabY
w:sofa	bcacccZlaZlbs
w:sofia	mmbbbckccmcbb
w:sofort	ebbcccjmpcccZ
w:soften	bddbnnbcddded
w:software	adbqoboccdbca
w:softwareentwickler	mccdcdbcbccpa
w:softwareschmiede	Zcbcbcoccbcca
w:sohn	YaaabnaaoaabY
w:soignantes	occccbbbcbcca
w:soignants	anabbbancabba
w:soil	ZlaaaoklbkbmY
w:soir	acabcbmbaanap
w:soiree	bcZcccbccbccq
w:soirees	bddddcobccbdb
w:soit	lecedeoeddddd
w:soixante	cccdcdcdccodb
w:sola	eodeeeddedeee
w:solange	pbccbbbccacdZ
w:solar	ZbkeoapamZbcZ
w:solares	abcocbbbcbbcZ
w:sold	iabbribbdcalk
w:soldadores	bcaccdqbcccca
w:soldar	acacbbabapbbZ
w:solde	cdcddcccdcccp
w:soldi	YaZaqaYZaZnaX
w:solicitamos	boccdbbccbcba
w:solicitar	aZacccbbabcrZ
w:solicitor	ZobZboZabambZ
w:solicitors	bnbancjmcbbab
w:solicitud	jccdddccjccpl
w:solid	Zaacqbacbaccc
w:solidaires	ababbbaabbpba
w:solidario	YZYZnZYoZYZYY
w:solihull	noacddabbcddb
w:solito	ccZcddbcdaboa
w:soll	dmcckcocbccdk
w:sollen	Zaaobaabbbbcb
w:sollicitatie	bbbacaabcbopZ
w:solliciteer	dcceeddencddc
w:solliciteert	ZpabababaabbZ
w:solliciteren	cacdddbcZbcra
w:sollten	aaYbbaYanoaaZ
w:solo	abebdanmjbnck
w:solos	ZabacpaabbbbZ
w:soltanto	ababbboaaZbaZ
w:soluciono	accbbapbbbabZ
w:solution	abZcccmccocbb
w:solutions	jnicdcecfjhkb
w:solvane	dpcecdkdiddib
w:solve	rZXZaZYaaYaaZ
w:solved	XZXpaZXZYmZYp
w:som	obdccabcdcadb
w:sombra	ZaabobaaaaaaZ
w:some	kfnddcjdkkcda
w:somebody	mckdkkbcjecfd
w:somem	ocacbcacbbbcb
w:somente	ccedeccdddndd
w:someone	njkfkdccjddib
w:something	kfpcndcechcca
w:sometime	ZZrcabYbapbba
w:sometimes	akoclcahbkddb
w:somewhere	ZkqbbcmbbabcZ
w:somme	cdcdddddccnec
w:sommer	nccccbbccZcco
w:sommerferien	ocdcdZcccdccb
w:sommerfest	cbccccccdccco
w:sommersemester	ababcoabbabba
w:sommes	ZaobaZZZaoaaY
w:somos	dcbncbdccngcl
w:son	dldccpbbfbicm
w:sonda	cdddnccdddded
w:sondages	abcbcpbZcabcZ
w:song	acccdbabcZZcq
w:sonha	abcbcZpZcbabZ
w:sonho	cccddcbcdcocb
w:sonia	dddddedcndddd
w:sonntag	ZaZbbalpaXaZb
w:sonntagsdienst	bobcbbbccbcda
w:sono	fcdcccebplkba
w:sonreia	cdcdddcdcdnec
w:sonrisas	aZabapaZbaabY
w:sons	emacncabacccm
w:sonst	YbabbnZabapad
w:sont	ZbbncbqcbbbbZ
w:soon	ccmhkbkcbmkbc
w:sooner	ZlpbnbZbZZbba
w:sopa	ldddeddcddddo
w:sophia	pddeidceddedc
w:sophie	abbcacYbabqda
w:soporte	acbbcbabcanam
w:sopralluogo	oddadccdddddb
w:sorella	nbadccbcbacbq
w:sorensen	mbnedebedceee
w:sorge	bcodccacaabca
w:sorgen	cccddcbccbcbp
w:sorprendera	bdcdddcdccodc
w:sorriso	ocbcdcbddcbcb
w:sorry	ichkdiccfojbh
w:sort	laibhblbkbnbj
w:sorte	cdbdddbccacbo
w:sorted	okabZljalZabk
w:sorteercentrum	abaobaabbaaba
w:sorteio	bcccbcbbcbobZ
w:sorten	obabcbbbbabcZ
w:sorteo	accbcbbbcbobZ
w:sortie	cddddcccdcdcn
w:sorting	lZaoacZcbgbcb
w:sortir	occcccbccdadb
w:sorts	obpabaaabZbcZ
w:sospesa	bccccbbccboaZ
w:sospeso	cdddeccddcoaZ
w:sostenuto	ZaabpabbZaabZ
w:sostiene	ZbabbbZobaaaZ
w:sostituisce	cddcdeneddded
w:sostituto	obbcccbcccccZ
w:sotto	bbccccaoccbca
w:sou	eakbbbdbpaobZ
w:souber	ZZZcbbZaqZbaY
w:soudee	cobacbbdccccb
w:soudeurs	cdbcdcodbcddb
w:souhaite	ncapcbZbbbabZ
w:souhaiterions	ncedddcdddccc
w:souhaitez	YZmaoheZZZYlX
w:souhaitons	ccZddcacdZcap
w:soul	lbbcbbZcaZqca
w:sound	oeniecdeccbcb
w:sounded	acoccnjbaYccc
w:sounding	nabqbaZccbcca
w:sounds	llacocabblbdb
w:soup	aebcbmbmbbccq
w:soupe	cdddedddddddo
w:sour	naZbnbYaZaabo
w:source	ojabbbdmbmabZ
w:sourcer	bcqdcdbdcaddc
w:sourcing	daoalblbaaabZ
w:sourdough	XYYaaoYoZmaaX
w:sous	Zmaboaabbalaj
w:soutenance	aaaabpaaaaaaY
w:south	jincccmlccccZ
w:southampton	XoZbbZZapaZbZ
w:southern	Zcnnccccbehcb
w:souvent	abacbbaaaobbY
w:souviens	ccadccpcbYccb
w:sow	nbccdcadbboda
w:sowas	occcccbbcccda
w:soy	aimcccmcnbmba
w:space	bdikkbYpjdbba
w:spaces	YbbbcpZbdbccl
w:spain	pbcdccbdcddeb
w:spam	YZZoaaYlZXZpY
w:spanish	lbpccaacbbbcb
w:spannbeton	accocbbccccca
w:spannende	aapabbZaaZaZZ
w:spare	mbadlZlZqaace
w:spark	obkdcmbhlcddb
w:sparkasse	occcdbbcccbcZ
w:sparren	bcbodcacccccb
w:spart	Zccbdaqcccaba
w:spater	cddddddcdcddo
w:spatial	dmcddcdcdcecn
w:spatschicht	bcbdcdacbaccq
w:speak	cjmhdmlffadcb
w:speaker	baaYlqZmcZmca
w:speakers	bcfbcnlmdbbck
w:speaking	cjmclnmYbaeca
w:speaks	bmZccdbdbqldc
w:spec	kocdddbddcdec
w:special	dbbcbbZnbapbj
w:specialise	dbrddebdcaddc
w:specialised	bbnbddmcdeddd
w:specialist	fnncccjccccdc
w:specialists	iaZqcacbacbba
w:specialty	lanabbmbababa
w:specific	bbscbdacbbcdb
w:specifically	ZnZapbYbaZbca
w:spediamo	ocbbcaacccaca
w:spedito	abZccbabbZaYp
w:speech	aoabcbZobabYY
w:speeches	mpabbaabbbbba
w:speed	caabccsbbamlZ
w:speelt	ZanbaaoaYYaaY
w:speiseplan	cdddddcdccddq
w:spelertjes	cddeddodcddea
w:spell	pababaZbbanbZ
w:spend	ncaobmnbbabcb
w:spenden	aaaabZapaaaaY
w:spendere	acacbcqaaZbcZ
w:spendiate	cddcdeneddded
w:spends	bccdjnlddbded
w:spent	bilbncjikibca
w:spero	aqbcbcbcbabbZ
w:spesa	cdddddcddcccp
w:spese	bbbcbbabbapbl
w:spesso	aapabbnZaYaaY
w:spett	bcccacobcbbbZ
w:spiega	cddddccdddndc
w:spiegare	ZaZabpaaaaabZ
w:spiegarmi	abZbabZapaacZ
w:spiego	bcaccbaobabca
w:spiekeroog	aabbcaaobaabZ
w:spiel	bpcdddbdccmdb
w:spijbelen	dededddeodeed
w:spilled	bcbcccbabrccZ
w:spin	aabconZbcbcdb
w:spinning	abbcncaocbbda
w:spl	bobcccbbcbZcZ
w:split	abbclhbbkdmco
w:spoke	jdnibdabaqbcf
w:spoken	kaqcbbbaldbbZ
w:sponsor	odhbbmYbsacbZ
w:sponsored	abbbcbnbcibpZ
w:sponsors	Ybacoaneaaaca
w:sponsorship	ajabcbZpbabbZ
w:spontanee	cdbeddadobddb
w:sport	lanbbbaababcp
w:sports	naoabaaacaacY
w:sportschool	bddddddedddeo
w:spostata	cddcddccdcdcq
w:spot	najibabibpbeY
w:spots	abZcbapanabcb
w:spotted	acoccalbZabaa
w:spouse	cbddddcdddpdc
w:spraken	ddddcdocdccdc
w:spread	knccdpbccccca
w:spreadsheet	okbbnajbbfacb
w:spreadsheets	obacobkbdabdb
w:sprechen	pbobcbZcbcbca
w:sprecherinnen	bcdZcZcpedddc
w:spreken	cdddddcdcdndb
w:spreker	bcebdodaedddc
w:sprekers	bbcccZbpcbccZ
w:spring	ljnbddjhjdbcc
w:springkussens	accccbocdbbcY
w:sprint	oYZZoaYaZaaaY
w:sps	ocbccbbccbcca
w:spun	abccpbacccbdb
w:sql	ijbccrccmfcca
w:squadra	ZobbcbobbnbcZ
w:square	pbbcbclcakcca
w:sr	jclcddndcddcb
w:sre	bmacddnccccdc
w:srs	bccddcbbdbcbo
w:ssn	bdddeccdedodd
w:st	ababbajopadjk
w:sta	ebmmbZcbajbbn
w:staal	oddeeddeceeec
w:staan	kZoZaajnZYkaX
w:staat	diZbbimkaZbmi
w:stabile	bpbcbcabbbbbZ
w:stabilimento	cobccdcccccca
w:stability	nbbccmbdcdcdd
w:stack	fmbcmdiccckcc
w:stadtbaume	dddeoedeedeec
w:stadte	ccccccbocabca
w:stadtwerke	arcdddcdcddcb
w:staff	bqjbekiciccdc
w:staffing	ddckccmkbjbld
w:stage	iknbpdbdjebca
w:stageplek	ccbdccbcpbcca
w:stages	bqbcccmccbcba
w:staging	bcbcccbbbZccq
w:stagione	bcccccbocbbbZ
w:stai	nbmcccabbnbbZ
w:stairs	abYccaaZbrbba
w:stairwell	bbbcZcabbncco
w:stall	acYbccnbcaccq
w:stammtisch	ccccccbocabca
w:stamp	aabcbcabeksbZ
w:stamped	bbbcccZcccqcZ
w:stamppot	cdcddddcdcdco
w:stand	hbcjebdhnhbcm
w:standard	obbnblcacabca
w:standardabsage	ccbeddcdobdcc
w:standen	boabcdbccbcda
w:standing	Zeanlcmbcmbca
w:standplaats	lncddccdddcdb
w:stands	cbabmeadpZico
w:stanza	ccdddcccccddq
w:stanze	ZbZabbabbbaoZ
w:star	Ybabbajobamcp
w:stars	abbccbbncankn
w:start	kleemcfcdblcc
w:started	abacjjcqcffnb
w:starten	bbZdccqcbccbn
w:starter	babbccZbcascl
w:starterspakket	ccdddcbddcndc
w:startest	bcedddbdddndc
w:starting	kelbojbbbdblZ
w:startpaket	cdbcdcbcccndb
w:starts	jcbclbfnbebjn
w:startseite	baaccbpcZaabZ
w:startup	bbkdrdccdcddb
w:startups	ednecededdddd
w:stasera	lbacccabcacbq
w:stata	cdcdddcddcaql
w:state	johkcbckcdfcb
w:statement	jbecccdbcbcar
w:states	ibobmkfbbbccZ
w:statik	XacabrabccccZ
w:station	Zceckmabbmjcn
w:stationen	qdddeccddddec
w:stations	okbicblcZlcdc
w:statistica	ababcoanbaacZ
w:statistiche	qdccddcdddddb
w:statistician	ppcadabccccda
w:statisticien	iccddckcdbcpa
w:statisticienne	aodcdbcccdcda
w:statistico	aaababZoZaabZ
w:statistics	ldaacrbmcabbb
w:statistiek	YcbbcrabZbbcZ
w:statistik	ZabbbnapbaabY
w:statistiken	accdccboabbca
w:statistiker	cmcdddcdkddmb
w:statistikklausur	YbbbcpabbbbcZ
w:statistiques	eefefmeeffefd
w:stato	jbkbbbaaleckl
w:stats	abaccbZaanapX
w:statt	dcddddbcddobb
w:stattdessen	abbpcbabbcbcY
w:status	kjljdcjbdecbm
w:statut	aqaccbbcbbbca
w:statutaire	bobcccbcccZcZ
w:statuten	cdddddcdcdndb
w:stau	cdcdddcccbcdo
w:stavolta	ndcecdcecddec
w:stay	bjdkmedaclkee
w:stayed	akambllabmcdb
w:staying	ZanabaYZZiaok
w:stays	inbecdbbcbfjo
w:stazione	abacbbabboaak
w:stcw	qaZcdcacbcbcb
w:std	qcccdmbcbbbca
w:steady	obbabamnbabcZ
w:steal	abZbbbmabobaZ
w:stealth	bZobocabbbcca
w:steam	ZaaboaYmaaoaX
w:steeds	ZbZpbbaaaaabY
w:steekt	ZaZapaZbZaabZ
w:steel	ljamccpebaccZ
w:steering	XaZpaZZZaYaZl
w:stefan	bbldkdbdnbddc
w:stefano	fdelbcdblccmb
w:steh	bbZcbcabbnbbm
w:stehe	bcabccoccccdb
w:stehen	icclocbbcbccn
w:stehst	bobcbbbccbcda
w:steht	lkbccblmbbbbj
w:steigen	bcabccoccccdb
w:steigt	bcdcdbZcdcbcr
w:steken	ndcdddcdccddc
w:stelle	bocddddclhdkd
w:stellen	bbjncckabbcpZ
w:stellenanzeige	YaZabZZaaZapY
w:stellenbosch	ZbiZbpaZcZccb
w:stellplatz	dcddddcdbcbZp
w:stelt	qdddddcdddddc
w:stem	XYYoZYYpaYZZX
w:step	jkpcblabbakec
w:steph	mbadccaccocca
w:steps	aeZlccjZbaoan
w:sterile	adboddbddcdem
w:sternen	cbbddbccccocb
w:sterrenkunde	bcccdobacccca
w:sterretje	bbbbcbaobabbZ
w:stessa	bbabcbnbbnbci
w:stesse	pcbddcbccccaZ
w:steuerberaterkammer	ZZZaapZaaaaaY
w:steuersparmodell	bcacccpbbacca
w:stewards	ZabacqZZbZaaY
w:stia	abacbbabaobcZ
w:stiamo	alnapbZbbbbbZ
w:stichting	moabababbblbZ
w:sticker	acbbcbaocaaco
w:stiftungsrat	aabocbbbccbcb
w:stijgt	cbddnccdddcdb
w:still	elkieddbilcdi
w:stillen	ddceeedepceed
w:stiller	bcacobababaZa
w:stimme	pdddeccddddec
w:stimmen	YabbabapbbbaZ
w:stimmt	bcmZccacbnbbn
w:stipend	ibccppaccccdb
w:stipendio	bmcdmcbcdbocZ
w:stipends	nobbcZZbbcbdb
w:stivaletti	cdcdddbccabco
w:sto	abbchZZbpabba
w:stock	llaleklbbcbce
w:stocktrue	bcbcccpbcbddb
w:stoel	cdrddcbcbbcca
w:stoelen	YaZaaZapbZaaY
w:stolen	bcecbcacbqcca
w:stond	coccdbbcbcccb
w:stone	acaacpabbmbdb
w:stonebridge	bekddcmenicja
w:stood	ZbkpjcYbmjddb
w:stop	ccdfchljckjcm
w:stopped	ejkcccbdemdcm
w:stoppen	cdcdddcddZdcq
w:stops	mamcbcnbbmbbZ
w:stora	ZaZabaZapZaZZ
w:storage	aZbbYbpocalYY
w:store	mpcaobbahblba
w:stores	pbbccbZbbaacm
w:storico	ZobcbbabbbbcZ
w:stories	kZYaaoXpZlabX
w:storm	lbZabbZaapbbY
w:stort	bcbcbaaabbocZ
w:storten	ddddddcdddndb
w:story	ZbbbdcmobobnZ
w:storytellers	ccoeddcddcdee
w:strada	abpYbaZbcbbca
w:strade	eodeeeddedeee
w:straight	cmkcbjpabbcce
w:straks	ccccdcbccbocZ
w:stralend	occcdcbcccccb
w:strand	baacbbYaaonbZ
w:strange	bcncccncbbcdc
w:stranger	abacomZbapaaa
w:strangers	acaclcabbsacZ
w:strasbourg	aabcbbabbpaba
w:strategic	acabobmbbabca
w:strategy	Ykaqabnbbabba
w:stray	accomdbcdcbec
w:stream	aaahbZjsbYabX
w:streaming	nccmccbcccjdb
w:street	ibcbbcpianbcj
w:streets	nbabbbZaaoacY
w:streichen	ZbabcbabbaaoZ
w:streiten	bbacbcabaobaa
w:streng	bbaccbacpabcZ
w:stress	aZncccpbbbccb
w:stretch	oancbdbdbbjcb
w:strict	Zkobcnaibbeda
w:strike	aekZcbkebnccm
w:strings	ocblcbpbcabba
w:strom	cdcddcobdcddb
w:strong	bejccihbjncbk
w:stroom	accdnccddccan
w:struck	ibbbcbobcjccZ
w:structural	omhcccacjbcdb
w:structure	cbocbcacbbnba
w:structured	ncccdcbcncddd
w:struggling	cbZdddqcabccc
w:stuccatori	acabccoccbbbZ
w:stuck	bcZocllaalmba
w:studeerde	abYZbbZbpabba
w:student	bdajilbfolbch
w:studente	cbdddccdbcddp
w:studenten	nbccnbacccbcZ
w:students	cbbifnbpkdeca
w:studi	eeeeeemceeedc
w:studied	ZbabbaZboobbZ
w:studiedag	bcebdodZddddc
w:studien	cccZdobbccdcc
w:studienkoordination	ababbbaaoZbaZ
w:studiere	dddedaddodedc
w:studierenden	cdcddYaYapbca
w:studies	albkdbimmbccb
w:studio	ocbkdclcncccd
w:studios	jbnmdclbbccba
w:studium	ababbbaaoZbaY
w:study	clatcbeajcbca
w:stuff	ibdbmbpbbabca
w:stuhl	bncdccccnccda
w:stuk	YZYYaoXZaoZZX
w:stukken	bbabbaZZapbZZ
w:stuks	acccccocccccZ
w:stunde	kccfdniclceci
w:stunden	lfcidjljfcgbi
w:stundensatz	nccnccbccccda
w:stundenzettel	bcbcdcabcbbbq
w:sturen	bbaYobacbbccb
w:stuttgart	nZibccZocabca
w:stuur	ZbmbcbpbbaqaY
w:stuurman	dddedddeodeed
w:style	mlbbcnebcbcdb
w:su	cedicikbmhlak
w:sua	dcbdcfhbkellm
w:sub	qZbbcbaZcncci
w:subappalto	ocddccbdcddec
w:subcontract	rcabdcZcccbcb
w:subcontractor	pbcddcaddcdec
w:sube	bddcdcacdcccr
w:subiendo	pbbbdaacccbcZ
w:subir	cccdddcdddddn
w:subito	bpbcccaclbncZ
w:subject	lkbecknfcbcck
w:submission	rbbcdcjkccccb
w:submissions	lbccdZmocbacb
w:submit	mblcdcjncbhZm
w:submitted	ocaddmbchjcdf
w:submitting	nblcdcamdbcdb
w:subs	aakbocabbZccn
w:subscribe	acaccbaqbZbll
w:subscriber	adbdcbapcbccb
w:subscribers	kcccdcobccbec
w:subscription	bcbclcibhbjjo
w:subsidie	occbacbcddcba
w:subsidio	dpdeedceedddc
w:subsidy	nbbYcbnbdccdc
w:substack	oZZabZXoaZbaZ
w:substitua	qbcddcccddddb
w:subtitles	ababcaYpnacca
w:subvencion	abacbbpbbaaaZ
w:succes	abZbcaqbbabbm
w:success	blcjcclbbodbd
w:successful	abbmdcbcdbdbq
w:successo	ababababbapbZ
w:successor	aqnbabacbbccZ
w:such	mjgbdkldbjbhc
w:suche	ibidmcbdocdlb
w:suchen	ambkemnfccccc
w:suchend	ccpYccZcbbcca
w:suchergebnissen	bbacbbabbaboZ
w:suchst	bbodccabbacca
w:suchsystem	bcocccaccacab
w:sucht	clblcpakbbccZ
w:suddenly	YobbbbZocabcZ
w:sudo	aabbbcacdcocb
w:sue	Zkabbanaanaak
w:sueldo	bmbcombcccdcZ
w:suelos	ccbdcdccocddc
w:suena	oaccbbbbccbca
w:suerte	cbbdccbcbZcao
w:suffit	pcbdbabbacccZ
w:sugar	acbbcbaZcaobq
w:suggest	ZbanmnnZbZbbj
w:suggested	lamahbkdlaanZ
w:sugli	cdbddaccbocba
w:sui	qcckdlbbcabca
w:suikerspin	accccbocdbbcZ
w:suis	dcmdddddokfca
w:suit	klkhcheihbbdh
w:suitable	jbndddedobccc
w:suite	jokbcmlcbbbcZ
w:suited	alpccbecbaZcb
w:suits	ldobeflabkbba
w:suivant	bcbcdcbbcacaq
w:suivi	cbcdndcddccdb
w:suivre	bcacbcaaaocba
w:sujet	cdbeddadobddb
w:sul	kbkmbamdblbac
w:sull	YaZaanYpZZYZX
w:sulla	bmbcbcmmcbcch
w:sulle	cjbndkkcclcca
w:sum	mbbobamacbdcY
w:sume	ZaabobaaaaaaZ
w:sumida	abpbbbZaaZaaZ
w:summary	bccalcbbcabaq
w:summer	lckbdmalkddbd
w:summers	mnbcbZnabaacZ
w:summit	ncbcbcapcllcZ
w:sums	YaYaZZoYYYoZW
w:sun	pcbcccaccbcdj
w:sunday	bmaeccaqbbdeo
w:sundays	miZbloYabmbcY
w:sunderland	YnababobbbaaZ
w:sunil	jkdkhdecdccna
w:sunita	Zdbcnckbcbbdc
w:suo	lelbdblbjicbl
w:suonare	obbcccbbccccZ
w:super	ZqkcacZclbldb
w:superado	crcddcadccccb
w:superintendent	Zoabbbmbcbbcm
w:superior	bpacccbbbbbbb
w:superiores	cpcdddcddccdb
w:supermarket	oaabbbZbaobca
w:supermarkets	abZbockbabaca
w:supervise	amZccnaclacdb
w:supervised	ppbaccZabaacb
w:supervision	rhacbbZbmabcb
w:supervisor	cqabcfZblmkbZ
w:supervisora	bpbcccbcbbbba
w:suplemento	abaaapZabaabZ
w:suplementos	bcdbZbZcddodc
w:suporte	bcbdcdbccbocb
w:supper	YlbacpacbbidZ
w:supplement	plbbccaccccdc
w:supplied	occdddbddlkdc
w:supplier	lbhdcechcdocj
w:suppliers	klbcccpbcaccb
w:supplies	Zcalccrcabjdk
w:supply	lclbdbpbkddca
w:supplying	cdcdcdcdcpbdc
w:support	ffkbebkhcboec
w:supported	akablbmmcccdb
w:supporting	jbZmccmclbbcb
w:supposed	bokcbcncaZbda
w:supprime	bcaccbaabZbnm
w:supuestos	ZbbbbpZbcbZbZ
w:sur	hhbmcmecchkdb
w:sure	ahmbkjnbbldbd
w:surely	ZaZacbrbbabba
w:surf	aaZbpaZbaaabZ
w:surgeon	jkablnabbancd
w:surgeons	ehlnbhmfbabcZ
w:surgery	baZjbdlapaabm
w:surgir	abocbbabbacbZ
w:surname	bbbccdbcmarcb
w:surplus	ababbbobbbbbk
w:surprise	abZbbclballbm
w:surprised	bcoccdZdamccc
w:surtitle	YaZapZmYaZabZ
w:surtitles	mZZZapXZamaaX
w:surtout	abababaaaoaaZ
w:survey	fbcskZahbdfba
w:surveyed	abacdbZombcdc
w:surveyor	ldZbbZZfmZann
w:surveyors	ZakaakqlababX
w:surveys	abbacaZoaZnbY
w:survival	YbbbcpaaXnbca
w:survived	ancedededlded
w:sus	ZapccbZZcbbba
w:suscribete	ccaddccobacba
w:suscribirse	bbbccbbobbcba
w:suscripcion	cdcdddbadccoZ
w:suspended	ddddedcdddoaa
w:suspendida	eeeeedeeednZc
w:suspendu	ddeeedddednbb
w:suspensa	eeeeedeeednZb
w:sustainability	ZmlbbcZbbmbbm
w:suyo	ccdddccdddodb
w:svegliarsi	bcdcccacddodc
w:sven	bcobccnbYXcba
w:sviluppatore	mncdddcddddkb
w:sviluppatori	ZZbabZpbabbaY
w:svizzero	bocccccdccccb
w:svp	ZYpaabZaoYZZX
w:svuotando	nddedecedddec
w:swahili	ocbncZZababdb
w:swap	ababecZmilbcq
w:swapping	ZnZabaZoamabY
w:swaps	abccccobdbmca
w:swear	bbamabZmaencn
w:swearing	ZaZabaZqbZbcY
w:swears	bcacccaobnccc
w:sweat	Zccbockbcdbda
w:sweden	moicccaccbcdb
w:swedish	bcbdddncoecdd
w:swift	lcbfmdbcjndda
w:swiftui	loabcbabbbbca
w:swim	mbabbmmbblbca
w:swimming	abbccoaZnZbbm
w:swindon	ddabcajmmmcca
w:swing	ZbZabaYZadaod
w:swings	cdcdddldcndec
w:switch	bcbbcbnboakki
w:switchboard	bnlccdbccbmdc
w:switched	ZaZrabkaaaalZ
w:sworn	mamameebeaalZ
w:sws	ZbabbqaZbZbaY
w:syllabus	Zbabcrabbacca
w:sympa	bqbdccbccccca
w:symposium	YaZZbnZpblaaY
w:sync	ZbaacZaabZoan
w:syndic	addddcbbdccbq
w:syria	ZZZaaaYZlXpaY
w:syrien	aaZbabYapZaaZ
w:systeem	cddeddodcddea
w:system	gcdkcdmdibnbj
w:systeme	bobdccbccbccb
w:systems	bnkjciccflcgb
w:t	hdkdidfdikfjd
w:ta	bjrccchcdabbj
w:taakgroep	abaabaabbbobZ
w:taalcoaches	ababaoaZbZbaZ
w:taart	ddddddbddcddp
w:tabelle	eodeeeddedeee
w:table	cccdoblebkbbn
w:tableau	lchcckjjlcccd
w:tablero	ababbbaabaoaZ
w:tables	kbabcbqlbZbbd
w:tablet	YaZaamYZaXZpl
w:tablets	abbmjbalcbcbp
w:tableur	ZZaaaZZpaaZaY
w:tablier	dcceeecepeeed
w:tache	oaaabZZbbbnbZ
w:tafel	occcccadcccda
w:tafelrand	aaacaoaaZaabZ
w:tag	lcfdejcllbmcb
w:tage	qlccdcikcccca
w:tagen	bmcdddnddcjcl
w:tagesordnung	cdddddccdcdco
w:tagessatz	qbcddcbdbdddb
w:tagliato	aaabbbYaapabZ
w:tags	bcZcbbZcaXncp
w:tail	obabccnbbbbda
w:tais	bcpbbbZcaacca
w:take	kdcefiedmbifi
w:taken	icceebjldilbj
w:takes	bccljbmklafbl
w:taking	piabdmZbilbla
w:tal	Zaaabnkaboabm
w:taladro	abZbbbZaZYbap
w:talent	bisccfamcajfb
w:talented	bcndcdbcccnbb
w:talenti	bbrcccaccZcba
w:talento	cbsccdbccadcb
w:talentpool	ddneddcdccddc
w:talk	eekkijikeedbc
w:talked	lcbbjbbchmccn
w:talking	ZcbokZbamhcoY
w:talks	kbbbbocrbfbbY
w:talkshow	ZbZaaZZpaZaaY
w:tall	aaZccbaapnbcZ
w:taller	ababcoZZnmbbY
w:talleres	bccocbacccaca
w:tallinn	YooaabYbbZaba
w:talloncino	bdcdddbcccbdo
w:tally	ZabccnabobZbZ
w:talvez	YZnZZZYZZYZoX
w:tambem	cdceddpdcccdc
w:tambien	bbbcebkbcokca
w:tampa	ackddcbdodddc
w:tan	ZaZbaaZkbaqbk
w:tanaka	cbcdnbbcmcddc
w:tand	bcccccbbcbbbo
w:tandarts	cdcdddbcdccbo
w:tandem	YbZbbpmaaZZba
w:tank	WaZqoXXZmYYaW
w:tanta	ZaZabYZnpZaaY
w:tante	cdcdddcccbcdo
w:tanti	bmbbccaablbZl
w:tanto	ZbaboYZaaoacZ
w:tantos	aaZbbbaaaobbZ
w:tanzschule	abbbobabbbbbZ
w:tape	ZiZmdakmblabZ
w:taps	cdddddcddccdp
w:taquilla	bbbcababbnbbm
w:tarda	cdcdedcddcccr
w:tarde	ealmbmkaaZZal
w:tardes	lbccccncccbcm
w:tardi	bbbcccpbccbca
w:target	Zpacbcmckbjcb
w:tarief	qccmddcdddcdb
w:tarif	pfcjdlalcccca
w:tarifa	kcbndcanccccd
w:tariff	dqnaaZlZZYabZ
w:tariffa	pccnddcddddcb
w:tarification	pabbbaacbbaca
w:tariq	cdndddbdmbcdc
w:tarjeta	ZZZkaaYaaZrZW
w:tarjetas	cccdcdbcccpdZ
w:tarte	ddddddcddbdcp
w:tartufo	bbccccaoccbca
w:tas	bcbcccbbcbbbo
w:tasa	abbbcbabcbpbY
w:tasca	decdeepeeceed
w:task	ljloclZaZakca
w:tasks	addcdcbcddrcb
w:tassa	ZbbabaZabapaY
w:taste	aaZobZkoaZbbY
w:taster	baaccboncaddd
w:tasting	YaapbYhZblabZ
w:tatsachlich	aaZabaZaapaZY
w:taught	ZaZhcrZbfpdca
w:tauscht	bcbdcdacbaccq
w:taux	ZaaobaZaaaaaZ
w:tavola	ababbbabbapbZ
w:tax	dediccnkcZmcj
w:taxa	aabbbbabcbpbZ
w:taxatiemodel	bccocbbccccca
w:taxes	ababcblpaZkca
w:taxi	cbZbonabbnbca
w:tazza	bcddnbccdddec
w:te	djkcjflcdjlcc
w:tea	mhcbcmanajbbj
w:teach	ahcccubabjica
w:teacher	Zjbbbqablcdin
w:teachers	dalldpncaabcZ
w:teaching	hjjbdodciecea
w:team	cmiiedkeiefcd
w:teamkleidung	bbbbcboacabbY
w:teamleider	mnbcccbcbbbba
w:teamleiterin	cqcdddcdccddb
w:teammanager	ddceeddemdddc
w:teams	bbnbdiooddcca
w:tears	lcZddYbZbmccr
w:tech	bkebkemojbdbZ
w:technator	cocddbbdccdcb
w:technical	lhfenlccebfhb
w:technician	inacccdbnckkb
w:technicians	Zbiaincnmbbdb
w:techniek	anbabnbbcccca
w:technik	ambcpbbcbccca
w:techniker	bbcdccbcccbao
w:technique	jccclnbcccccj
w:techniques	bccccobbcbcca
w:technische	eddenededdeed
w:technischer	dccdneddddcdb
w:technology	abbcojdlckccc
w:techrecruiter	bcodccacaabca
w:tecnica	dccnmbbbjckca
w:tecnici	occbdabcccZca
w:tecnico	alakekjakbknZ
w:tecnologia	bblcqcacbbaca
w:tedx	ZbYYbZYqZZbbZ
w:teeth	ajabcbnZcZbbn
w:tegen	nbZncbabcoabZ
w:tegenover	abbccobbcccca
w:tegenspreken	cdbdccaocbbca
w:tegenwoordig	abpcbcacbabcb
w:teil	ccbcccbcccoda
w:teilen	ababbbabaaoca
w:teilnehmende	abcobZbbccccZ
w:teilnehmer	ZccccobZccbca
w:teilprojekte	Zcbcbcoccbcca
w:teilzeit	Zaqdddbdccddc
w:teilzeitprojekt	pbZbdcbccbaZa
w:tejado	abacbbpbbaaaZ
w:tekenen	abncccbccaaco
w:tekort	bcbcccabcbccp
w:teksten	occcdcbcccccb
w:tel	ZZpaaaYYaYlZY
w:tela	acccddbbcccco
w:telde	occdddcdcccdc
w:tele	nbaZcboabbbbZ
w:telecom	bjnboddcbecka
w:telefon	abomcanbcabab
w:telefonat	bcqkccZcbbcba
w:telefonata	ZbapbbjbnabcZ
w:telefondienst	cddeedodedbcb
w:telefone	YinnbaZaaZaaf
w:telefonica	accpbbaccbbbZ
w:telefonico	bcobccbbaabca
w:telefonier	ccrdddZdbcddb
w:telefoniert	oeeeeedeeeded
w:telefono	ZbaobblbbbmZm
w:telefoon	maobaaYaZYnaY
w:telefoons	bcbbcboccbacZ
w:telefoontje	bbbbcbabbpbaY
w:telegram	bckddcbcccsdb
w:teleoperadora	baabccaccapbZ
w:telephone	bkfnclbbcbcld
w:telephonique	bddpcbdddddec
w:teles	bdmddecedmeee
w:telescoop	bcccdobadccca
w:teletrabajo	cndfeeeeeeeee
w:teletrabalho	ocdeeddeddeec
w:teletravail	mnbdddcdcdddb
w:televisao	ncdeddcdddddc
w:tell	jdkkehdljddcc
w:telling	akemceZbdqcca
w:tells	hbcdmlnbbdecd
w:telly	paabbbZbbocbZ
w:tem	pkbgdlajibjbZ
w:tema	YmZlhaYZblaoX
w:temoigner	dddbcZboecddc
w:temoin	accocbacbccca
w:temoins	ababaaapaabaZ
w:temos	caabibnbconaY
w:temp	knjccdZcnZbda
w:template	ZZaYarXmbaZbZ
w:templates	Zbbbcbrbbbcca
w:tempo	dqblccdccncca
w:temporal	oocadabcccbca
w:temporaria	nmcdddcddccdb
w:temporary	fmebcZncbemdb
w:temporera	boccccbccbcca
w:tempos	cdbddcbdcocca
w:temprana	bcbbcbaocabbZ
w:temps	lnlccljaaafbd
w:tempt	aiqnbmZbbYbca
w:tempted	jbqbbmZbaYcba
w:ten	ldikcifijecci
w:tenancy	accadoalccccp
w:tenant	laapmbZhabbbh
w:tenants	pkbdkZembabci
w:tend	ccodedlddbdee
w:tender	lbbccbmccmlck
w:tenders	ZbbocaaZcbccp
w:tendria	YaqaZZZZZYaYX
w:tends	ccbdddpddccee
w:tenemos	pdbcclcccncca
w:tenere	aZoabpZbbabbY
w:tenerte	bbocccacbbccb
w:tenga	nacbcaabccoca
w:tengano	abbbboaababbZ
w:tengo	abpcockbmbbbZ
w:tenho	jaqbmblbkZbaY
w:tenors	ababbbaabnbbp
w:tens	inabboYaaZabX
w:tent	Zcacclabnaccp
w:tentamos	ocbcdcbdddccb
w:tentar	ZbpcbbabaacbZ
w:tente	manblbZbcbccZ
w:tentee	ocbccbbccbbcZ
w:tenth	aaaaqpZaadbca
w:tenu	bcZddcbcbodda
w:tenure	bpblbcbbbbccb
w:teodora	nZaaoaYbcbaaZ
w:ter	bbbccmlbpacci
w:terapeuta	ndddedddcddeb
w:terca	bccnccjccbccn
w:tercas	abbbbaZobabbZ
w:terceira	nbZbabZaaaobY
w:terceiro	cdddmccddcado
w:tercer	ddddedcddbadp
w:tercio	ddddndceddded
w:terco	ZaaanaZbaaobZ
w:teresa	bbmdddbdkcccn
w:teria	aocbcdbcddcdb
w:term	lmiciljbcbjcc
w:termijn	cncdddcdccddb
w:termin	kdclddiccccco
w:termina	lZacddacbbbrc
w:terminal	jaabccpbclobZ
w:terminan	dddeeaddebedp
w:terminar	bcbncbacmcaca
w:terminata	aabbbaYYaaYpX
w:termine	eianbZZaoadbd
w:terminei	dddddedcncddd
w:terminer	abZdddacpacca
w:termino	cdcddbadoccdb
w:terminos	crcddcaccccca
w:termo	arbmcYabbbbcZ
w:terms	mldddlnbcbbla
w:tern	YYYaaaYZnXapY
w:terneuzen	oddeeddeceeec
w:terpstra	pdbcddcdccddc
w:terraform	kdcbjlijldcka
w:terrebbe	ZbabbraYbaZbZ
w:terrible	npackbZbbkccb
w:territory	Zbcccbqbcccca
w:terug	klbcccjcbblcl
w:terugkomt	bocccccdddbdb
w:terugsturen	ZaapbaZaaaaaY
w:terwijl	ZaZoaaoaZZZaX
w:terza	bcccccbocbbbZ
w:terzo	cdddddcddbaco
w:tese	abbbcbZabpaaZ
w:tesi	aaobaaYpXZYZX
w:tessili	bccoccccccccb
w:test	jebmedkcbbkim
w:testa	bcdcmbbcccccq
w:testament	cncdddbddmddc
w:testarmos	abbbcbabbaobZ
w:teste	abakbalaiaZoX
w:tested	abaalbmpaZabe
w:testen	bcccdbncddnbb
w:testent	bcddndcdddcec
w:tester	mabmocbcdabda
w:testers	abbaniclnYlbZ
w:testi	naaaaYYapZZaY
w:testimony	pccicbcccccda
w:testing	pcamjbnababca
w:tests	djablbnbaZcbp
w:tetes	cdpcddbdcbccb
w:teto	nddeddcdddddc
w:tetto	bdddccacddodc
w:tetu	ZaabbpZaaZZaY
w:teu	bpbccbabbbbbZ
w:teuer	bcdddcccdcbcp
w:teus	bbbccabacobbZ
w:tevoren	ZbZobbZaaaaaj
w:texas	acpddececbdee
w:text	ocddchkbbhpbZ
w:textbook	bbacblabbocca
w:texter	baaccbpcZaabZ
w:texto	nbbbcmabbmkbY
w:texts	rcYbclecbaccb
w:th	kjbdcddmibcbo
w:thabo	acbbacodcncdb
w:than	ijcilijcddhee
w:thank	ccdjcdddgpcdj
w:thanked	ccadcecdcpddd
w:thankful	bbacbcobraccb
w:thanks	cedfdcdcdodil
w:thanksgiving	bcabccbbblcbo
w:that	jejdjfkciledb
w:the	ehdegededkidm
w:theatre	nkmbbmZabYbjn
w:theatres	fmnmcbZcbacca
w:their	adckcfnlcijed
w:theirs	anakkfkbbbncZ
w:them	jdkjdimfccedh
w:thema	abbocokababbe
w:theme	mbabcnZncacca
w:themenwahl	abbabpZZaZabY
w:themselves	ZdZbkbraaZnba
w:then	gclddeiidcodc
w:theo	abbcccbcbanco
w:theory	lbcbcbYpbccdb
w:therapist	anlbbbZaoYbbZ
w:there	iejekedkkjdcb
w:thereafter	bbabcammcammZ
w:therefore	kjmcejejcbedc
w:these	ecpecddcbobea
w:theses	ZbbZcqbbZbccb
w:thesis	bbZaipZannbcZ
w:they	ffjjejicefhdj
w:thin	ZbambcYpbaacb
w:thing	limclbdcckbdd
w:things	fcmcmhibklcca
w:think	cmklecbemkcca
w:thinking	edkjnkdaejbcd
w:thinks	ZmjmbaYmanaac
w:third	bdcbrcgeddhck
w:thirds	ZaabqbZbbbbcb
w:thirteen	bkadcdoccccdb
w:thirteenth	YpYboaYZaZaaZ
w:thirty	ejcdkhncceede
w:this	hghefcdfdjkld
w:thorough	bcacndZdbncda
w:those	bckmecmjjjcda
w:though	cjaebjbghmbdn
w:thought	jhjcjekfbnccc
w:thoughts	ZlpaobeaZYajY
w:thousand	fpajnbZkbabcZ
w:thread	ZbfbblZoarbaa
w:three	lchfjjjhcdddf
w:threw	acacccbbbncdm
w:thrilled	acbccmZacqcbW
w:through	kdclfdjccdmfd
w:throughout	bbndedlclbdde
w:throw	mbbcZapacbbcm
w:thrown	ZncbloZbcbbcZ
w:thu	mbbocbZbcbabp
w:thuis	acbcclablbnce
w:thuisbatterijen	ddcdcdocdccdc
w:thuisgestuurd	pddeeddebedec
w:thuiswerk	qbZdddcdccccb
w:thuiswerken	dmeeeeeefeefe
w:thuiszorgmedewerkers	ZaapaaaabaabY
w:thuiszorgorganisatie	ndddedcedddec
w:thursday	icckcddkdiccp
w:thursdays	ibfbcmmncZcdb
w:thx	ZbbcccbbbonbZ
w:ti	jglcmblbekchc
w:tia	ocbbcbacbbZca
w:tick	ZanpbaZmaabcZ
w:ticked	apZcbbambZbbm
w:ticket	flabobdbhaebo
w:ticketing	ndcdbcmdcbcec
w:tickets	fjcchebqiabcj
w:tidal	Zladbcacobcdb
w:tides	nbZbcbaYbnbco
w:tideway	clecccmimjcja
w:tidy	mbmcbZZcnaacb
w:tie	aaZcccmbmYbbo
w:tiedes	bcpbbbZbaacca
w:tiempo	ZbZolcaccnbba
w:tien	dbllceoacbbcc
w:tienda	qdcdccdddcbdb
w:tiendas	qdcddcbddcdcb
w:tiene	ZaaZaaoaaaobY
w:tienes	Zddcdcbcdccoa
w:tiens	ocZcccabaacbZ
w:tient	mdcdccbcdcccp
w:tienta	aapcccacbbaca
w:tier	joanccZccbcca
w:tiers	abbcqbkbcbbcZ
w:tig	XpZcabYaobZbZ
w:tigrinya	raaZcZZcbbbbY
w:tijd	npmbcbZbbbbcZ
w:tijdelijk	aqabbYababbbZ
w:tijdens	nZbbmcabcbnca
w:tikken	aaZaaZZZbpaZY
w:tiktok	bcadccodcbcdb
w:til	mbbcccaccZpdm
w:tilburg	ZZYZaZXnoYZZY
w:tiler	YbbacaZbcbboo
w:till	pcbdhadnficbd
w:tilliften	aaboaaaabaabZ
w:tills	maZZpZYZaZabZ
w:tim	ljceedjcebdnd
w:timber	ablcccbilocdc
w:timbre	cdbcddcdccocb
w:time	imfhciediiddg
w:timeline	nccoccYcbcbbb
w:timers	bccdbcncdlccb
w:times	dkccbmkbakelj
w:timesheets	ambcccbccbbbr
w:timetable	nbablcabanebl
w:timing	ZsodabZbacbbZ
w:tin	mcbcjblacYbcp
w:tiny	ZZZmpahZaYaai
w:tip	ZbZajbZZaqZaX
w:tipo	ocabcbababcca
w:tips	iaZbbaYqoYaac
w:tirados	paabbbbabbbbZ
w:tiragem	deeeedodedeed
w:tiran	ddddndcdddced
w:tired	mbcmmbnbcjbcZ
w:tirocinanti	cccdcccdncddb
w:tirocinio	cbcdddddocddb
w:tisane	cddddcbcddndc
w:tisch	cpdeedcdddeec
w:tischlerei	Zaacoabbbbcca
w:title	odgceibcdbfmb
w:titles	ZbicmokamZcca
w:titolare	bobcccbbcbbca
w:titolo	acbbboZZcbbaZ
w:titre	aaaobaabbabbZ
w:titulaires	bpYcccacbabba
w:titular	YababpZabbaaY
w:titulo	deeeedodedeed
w:tive	abYbobaaaaaba
w:tiver	dddddeddndddd
w:tjm	obcdddldmddcb
w:toast	ccbdddccdmcco
w:tobias	mmabbaaZbobba
w:tocar	odecdaccddcdb
w:toch	apZbbcacqacba
w:tochter	YbbbcpabbbbcZ
w:toda	ababboZobZbba
w:todas	jbddldccdcdpb
w:todavia	lbocbcabcabca
w:today	bbjccbihidpkh
w:todo	kkbbciaacpfbc
w:todos	bbcccbacnacpZ
w:toe	mncddccdccddb
w:toegang	aaaaaaYpZZaZY
w:toegangspas	cdddddcdecodb
w:toegestaan	qbddeecddddda
w:toegevoegd	bcbcccabbacrZ
w:toelichten	cdddddodcddea
w:toen	ddddcdocdccdc
w:toesturen	bbbancqccccca
w:toetje	ccbcccbbcbcbo
w:toevallig	cdddddodcddea
w:together	ccekndkddlcdd
w:toi	abZbbaZaaqbbh
w:toilets	abZbcbaobXbbp
w:toit	addddcbbdccbr
w:token	obcmbcabcbncZ
w:tokyo	cmcecdcecmdee
w:told	khmbhdbjekdhd
w:tolk	pbaZcZacbbabY
w:tolken	bcdcocbccccdb
w:tolto	abbccbabapabY
w:tom	oajcfbcbbZbbp
w:tomamos	ccabccaccodba
w:tomar	aboabbZbbmbaZ
w:tomas	bblcccmccncdc
w:tomasz	aomcbcZcbabcb
w:tomaten	obbbccZbcbccZ
w:tomato	acbcncYcbaaco
w:tombola	cccdcbbadcccr
w:tommaso	bcbcccpccabcZ
w:tomorrow	cdblbbhmicibp
w:tomou	ccddnbcdddddc
w:ton	alobkbcbaoabb
w:tone	rbbbcZYacZcdb
w:tonight	bbahbbbocZrbn
w:tonmann	occcdbbcccbca
w:tonne	acbckdocdccda
w:tonnes	ZbabmcqcccZcZ
w:tonton	bcacbbabbaocZ
w:too	mecffdcdklffc
w:took	fcedkelbbqeca
w:tool	nbbcmcqbcbfcc
w:tools	pnbncaaaobaca
w:tooth	ZbbccbZabZncp
w:top	dlncbbkbcZmme
w:topa	mmdeddcdddddb
w:topam	baobccabbbbca
w:topic	XaZrbriccZabY
w:topics	acZpclabcpcca
w:topper	ZZYZaZYYZpZYX
w:toque	bbacbcZcbaoca
w:torch	bcncbcaacZcdp
w:torfboden	cpdeedcdddeec
w:torino	neededceeebec
w:torna	abobbbZnaaabY
w:tornato	aaabbnXYaaZpX
w:torno	acbcccobcbbbY
w:toronto	gkkbceZnjnbca
w:torque	bcbccbbcacccp
w:tort	ZaYZanaaapbbY
w:tortilla	deeeeeedeeeem
w:tot	klbecchmcecfi
w:totais	abbbcbabbbobZ
w:total	phaokbZhhbeba
w:totale	adddddbcddoec
w:totales	ababbbaobaZbZ
w:totally	ZbababYajYqcm
w:touch	cidcqcabbqbba
w:touched	abZcbckbalmbo
w:touchee	cdccdcbcZpcaZ
w:touchline	naYZbamYaoabY
w:toujours	mcmkdclbbbcck
w:toulouse	bocdcdcdcmddc
w:tour	fbhanacimjiaX
w:tournent	acbdccocbcccb
w:tours	qcccdYbccnddb
w:tous	Zbbaccabccaoa
w:toussaint	aaabbbaabpbbY
w:tout	bebclkibcikmd
w:toute	aaabmbmabnbbY
w:toutes	bcbcccabbobbm
w:toward	ocacbaaobacca
w:towel	bmbdcccddeddn
w:tower	ZralmbZanZbbZ
w:town	naZaeakoenbbh
w:towns	qbabnaYacbacb
w:toy	ZdjnbahpaabbZ
w:toys	adbdcckocbcda
w:tra	bcmcccbccbbaq
w:trabaja	nbcbcbacccnca
w:trabajada	acaabbpccbaba
w:trabajando	ZaabbbZabpaZY
w:trabajar	aZZbbbnboabbZ
w:trabajas	cccddbbcpcccb
w:trabajo	ajabblgahkjbl
w:trabalha	ZaZaaZZoaoaaY
w:trabalhar	cqcdddcdddcdc
w:trabalharia	nddeddcdddddd
w:trabalho	ciccbmbkojbaY
w:trabalhos	aababoaZaaabZ
w:trabalhou	cccdddcdqbddb
w:tracciare	abcdocbcdccda
w:track	kphbbbaabbkbk
w:tracker	oZaacbncccccd
w:tracks	mbncdbbncbcbb
w:tractores	bdcocbacccaca
w:trade	Zbhmdjnbcmibi
w:trader	lZZbaaYZZomaY
w:traders	mbbblaZaamacm
w:trades	iaacbaZbbmqcl
w:tradesmen	laZbbcpcaabbb
w:trading	ebcobbZbbZrdb
w:traducao	Yabbcbpbbabba
w:traducirnos	oddcdbbccddbZ
w:traducteur	obbcccbcbccba
w:traduction	ocbdbbacbbcba
w:traduit	ndddddbdddded
w:traduttrice	acabccZboacca
w:traduzioni	cnddcdbdddddc
w:trae	bbbcccbacacbp
w:traed	bcccdcbcdbcco
w:traes	acbdccoccbcca
w:trafego	Zcbbbboacbbba
w:traffic	bcbcccZbbabcr
w:trafico	bcccccbacbcco
w:tragam	abbbcbapbaabd
w:trager	ocdcdZcccdccb
w:tragt	oddeeeeeeeded
w:traiga	bccddccddcabo
w:trail	abncocacbaddb
w:train	cfdbboiebncck
w:trained	Yncbbombaljba
w:trainee	doabbbYbrZbaZ
w:trainees	XaZZapYZtXaZX
w:traineeship	YZZYZoZZpZabX
w:trainer	cccccqabbfdnc
w:trainers	nbcbcnZbcccca
w:training	acbbbrmccdcbl
w:trains	doabckabbmbbo
w:traiteur	dccdddcdcbcdo
w:trajes	ocbccbbbbbcba
w:trajet	bccbcoaZcbbcZ
w:trajetoria	ddncddcdccdcc
w:tram	hlabbcjbblabn
w:tramitamos	oeeeecddeeded
w:tramite	cpbeeddeddddc
w:trams	ocbdcbaacnbdb
w:tran	oaZbakjZoZabY
w:trani	cdcdddcdndddc
w:tranne	acbcccbbbobbn
w:tranquille	abadcbpbbbbbZ
w:transcash	bcccccbcccocZ
w:transcript	ampccbZjcZbca
w:transcripts	bccddmccncddc
w:transfer	icbqbbaacbqcj
w:transferencia	qbckccbccblcZ
w:transferencias	ccdddccdddndb
w:transferred	cddcmdbdddYmo
w:transfers	bcbcdaaccbqbY
w:transfira	baccccbbcbocZ
w:transformar	bcbcocbbcbbca
w:transformei	bcbccZracbccZ
w:transformons	apbcbcbccccca
w:transicao	ZaZaaaZapZaaY
w:transit	ablbbbonbaaca
w:transition	pajbbbnblbbcb
w:transito	aaaaobabbabbm
w:translate	peaabnZZbacmZ
w:translated	qaaYanlaaaaba
w:translation	rbfbccmabaakZ
w:translator	pnZbnbXcaabca
w:translators	mblblbmnbabba
w:transmets	cradddcdcccdb
w:transmette	apZbbbacaabbZ
w:transmettez	aZYcbbabpaabZ
w:transmettre	ccdedddepdeec
w:transmit	ldbcdcbcdaqab
w:transparence	aaaobaaababbZ
w:transparent	abcccZnoccacZ
w:transport	bkanlaZibabbo
w:transportadora	bbcbcbacbboca
w:transporte	bpcndccddceca
w:transporteur	occddccccdbdb
w:tras	onccckbcccbca
w:trasferiamo	cdcddYcbcaddr
w:trasferimento	YZZbZaabpabbY
w:trasferiti	aaZabbZaaobbZ
w:trasferte	oedeeedeeedec
w:trasforma	bcbcccbbcbpcZ
w:trasformiamo	bcddncccddcec
w:trasloco	bcbcccocbbbda
w:traspaso	aaZbpaYaaZZaZ
w:trata	lZZaaalpYZaaX
w:tratara	cdddddccdccdo
w:trattenendo	bcbcccobccbca
w:traumjob	aanbbbobaaaaY
w:trava	bbbcocbcbcbcb
w:travail	Ydcdddcdpcddn
w:travaillais	dcceeecepeeed
w:travaille	ccbcccbcrbccb
w:travailler	nbacbbZbrabbZ
w:travaux	occcdbbdbdcda
w:travel	nbcidocbkbfcj
w:travelling	lbacccZbcqbdb
w:travels	cdcccdbddomdb
w:traves	nddddcbdddccb
w:trays	mccdddacdoadc
w:traz	bcbcccbbcbbbq
w:tre	ljbijeebcmdcd
w:treasurer	eccccmfalbccp
w:treasury	mkkclckbbbdca
w:treat	Zmamccbckcoca
w:treated	Ybboclaacbbcb
w:treaties	bkbcpbcdcbcdc
w:treating	ZlYbbbjmZpbbZ
w:treatment	jaepbamaaambY
w:treats	bcbcddllcqcaY
w:tree	obabccZbblbcp
w:trees	nbbbhlZocbbcY
w:treibt	cdcedepedbded
w:trein	bcaadcbccbccr
w:treinamento	ZaZbbpZaaZabY
w:treinta	bbnddcbcbbccp
w:treize	boddddcddddca
w:trembler	caabccobccaca
w:tren	aaZaabZaZpZaZ
w:trends	abarccYlcbcdb
w:trenes	cdcbdbccddddq
w:trennung	ddcededepceed
w:treno	acancbaZbbbbo
w:trenta	ZbbpcaababZbZ
w:trentaine	cddcebcdddcdq
w:trente	bcacacbbaobcZ
w:trentina	odccdbcdddcdm
w:trentino	ZcbcbobbaabcZ
w:treppenhaus	ZbabbbZaaZaoZ
w:tres	mhbgcfmicmbce
w:tresen	ZaZaaZZooYaZX
w:triage	oaclcbbbcbbdo
w:trial	kfbkkbndladkZ
w:trials	laZbcnaanmbca
w:tribunal	oaaobaebbbabY
w:trichterchen	cdddedbddcddo
w:tried	ccjcebpbbjccj
w:trifft	ddeeeedeeeoed
w:trikots	cddddcccdccco
w:trimestre	lbbnbambbbbcl
w:trinken	cdcdndbddodca
w:trinta	bbcddcbcdbcdp
w:trios	mbaaaZnbbcbcb
w:trip	obbcdbabciacq
w:tripod	bdbdddbccndap
w:trocar	ocncccbccbccb
w:trocken	bddcdcccdcccn
w:trois	ndbekjkjebbde
w:troisieme	ababqbabblcbi
w:trolley	ZbYYoaoYbYZaZ
w:tromper	bcccccaocbcbZ
w:tromso	nmZaaaYaZpaaX
w:trop	YcbcccacqoccZ
w:trophy	abaacbqYbamZZ
w:troquei	acbccbacbbobZ
w:trotzdem	abbcobabbamba
w:trouble	bdcdlcmddmced
w:trouve	cccdddceodmec
w:trouver	cdccddocdcdcm
w:trouverez	cqddddaddccdc
w:trouvez	decedepeddedd
w:trouxe	Zddcddabcccco
w:trovarci	ZbpccbbacbbcZ
w:trovare	ddbcddpcncddb
w:trovarmi	bcZccbaobabca
w:trovato	ZbabbbpbaaabY
w:troviamo	obcdddbcccdca
w:trovo	abaccbacbabZp
w:truck	braamaZbkbabd
w:trucks	pbabbaZcaaoca
w:true	laoakkXaoaaZY
w:truly	eqhkbabccbcbb
w:trust	elecelnccfidb
w:trusted	ZaZbbaZanZpaY
w:trustees	qaacbbmccbccb
w:trusts	laocncdcabccb
w:truth	clmbobYababca
w:try	ZdihkfpfnZamZ
w:trying	abenceaaoofba
w:ttc	pbbZcbbbcccca
w:tu	jehcdeccecknk
w:tua	kcbcdcbciciqd
w:tuba	bbacbcaacqcdb
w:tubaroes	bobccbabbbbbZ
w:tudo	kbdboblbcikaa
w:tue	kbblcbkbcaebq
w:tuesday	bibjcdjnfecbm
w:tuesdays	kcbccmjkbfcck
w:tuition	jmZbcZoobbbcZ
w:tull	mcocccbccacdb
w:tulsa	acbcdcndddmed
w:tun	cbbddcobbbabn
w:tunde	bbbcbnobcbccc
w:tune	oZaaaYZZaZbbo
w:tuning	ncccdbZobbcdb
w:tunnel	mddeddcdcndec
w:tuo	cjjccbcbjclpd
w:tuoi	kccdccbcccncb
w:tur	cbbddcbrcbccZ
w:turba	ZaaabbZZbpaZY
w:turbine	Zamacncablbma
w:turbinen	pbaabaZababaY
w:turbines	ZbabqaZlcZbca
w:turin	Ynbcncacccbdc
w:turistica	accccapZbbbcZ
w:turku	nababZZobaacY
w:turma	YaZabolmaZaac
w:turmas	YZYaarYZZYZZX
w:turn	eaabjiobcklnb
w:turnaround	Yaoacalnaabca
w:turned	ZZnbbcYcboknX
w:turni	obbbccbccbbcb
w:turning	daZbpkjaambca
w:turno	bpbccbbbbbccp
w:turnos	bbbbcbaocabbZ
w:turnover	ZcZbsbYbbajbZ
w:turns	mZlekbhbbamcm
w:turnschuhe	bcbccbabcbcbo
w:turnstile	lcacccZpbZbcZ
w:turnstunde	ccdddddcdcdco
w:tus	mdcddcccdcnaa
w:tussen	ababbnabaaaap
w:tutor	Zbccdrbdcckcn
w:tutores	Ybcbdobcccbca
w:tutorial	YbanbrZXcbaaZ
w:tutorials	ncbbcqZadbccb
w:tutoring	YaaabrlaaaacZ
w:tutors	Yabbbkqacaaca
w:tutte	abmcccaccbmpY
w:tutti	eZZaaaZanoaaX
w:tutto	abamcZabdobbn
w:tuya	ZaabaaaapZbaY
w:tv	XmZqbZYZbamaX
w:tvod	apccccbccccca
w:twaalf	obbcnbbcccbcZ
w:twee	jmbchbpccckci
w:tweedaagse	Zccccracccbcb
w:tweede	kccdddbcccccq
w:tweedehands	abaocaabbaaba
w:tweeentwintig	dededddeodeed
w:tweet	YamacbYbZpbcZ
w:twelve	dcfblomkbbcci
w:twente	ZaYZbaYbpaaba
w:twentieth	bdddmbbdcocdc
w:twenty	fcipbjecidfcb
w:twice	abjmbnlaclkcc
w:twins	caZbjkYaombbj
w:twintig	bbcnccjcccccn
w:two	kgcjjkjeecdcj
w:tx	kmZdddndcccdd
w:tyler	bcbaacqcbacca
w:type	lmdicchbbamci
w:typed	olabbcabadncZ
w:types	lbobcccccbccb
w:typically	jahpcbkacbabb
w:typing	dZbbbbmabbpbZ
w:typo	bcacccabbqcbZ
w:tyre	fbbbbnmababnY
w:tyres	kbZpbbjbaZbcj
w:u	ljjldhkblblaZ
w:uber	bcelcmcofedbb
w:ubereinstimmung	bcocccbccbcab
w:uberfallig	cddddcccdcZbo
w:uberhohte	bcbcdcpcaacca
w:uberlege	bcocccbcbbcca
w:ubernahme	aqcdccaaabaZa
w:ubernehme	abaccapcaabcZ
w:ubernehmen	dabbpancbccbZ
w:ubernimmt	obccbbccdbcdZ
w:ubersetzen	pbbacYZacbbbZ
w:uberweisen	cbdddcbcdcmbp
w:uberweisung	bbbocaaZbbaba
w:uberwiegend	oeeeeedeeeded
w:uberzeugt	cdcdodcdccmbc
w:ublich	mddmedcdddcdc
w:ubrigens	ccbccabbapcbZ
w:ubungsvideos	cbcdoccdbccdb
w:uelzen	cdcdddcccbcdo
w:uffici	ZZZaoanaaZZaY
w:ufficio	bnbccckpabicZ
w:ugly	mcbcndaddcbdc
w:uhr	cddddcbmdcccq
w:ui	Zabcobbaccmcc
w:uit	cbikceibjmlbf
w:uitbetaald	abaabaabbbobZ
w:uitbrengen	occbacccddccb
w:uiterlijk	bobbccabbbcba
w:uitgevallen	nddddccdddddb
w:uitgever	cbaddbcdocddd
w:uitlegt	pccmccbddccca
w:uitnodiging	ddcedemdccdob
w:uitnodigingen	YaYaaaYZZYZpY
w:uitvraag	qdddeededeced
w:uitwedstrijd	bcbccbabbacco
w:uitzendkracht	bobcbcbcddbcb
w:uitzetten	abbZcYZacbpaZ
w:uitzicht	cqbeddcdccddb
w:uk	fcZbbaZpkZbnY
w:ulceras	ZabpcZaacabbZ
w:ulm	cccddbbacbcbq
w:ultima	ababbbaaboabZ
w:ultimas	ababcZlqbabaY
w:ultimi	bbbccYbpcabaZ
w:ultimo	cddcdeneddeed
w:um	hdfjifebdihil
w:uma	jjffllbdlbhcc
w:umas	ockcdbbcnbcck
w:umbrella	ebkbcbobbnkcZ
w:umetikettieren	abbbcaaabaoaZ
w:umfang	oddeeedeeeded
w:umfeld	apabbaabZabaZ
w:umfrage	bcbcccoccabca
w:umgezogen	abpbbcabaZbaZ
w:umore	bbcccocbbccbZ
w:umsatz	cdcedepedbded
w:umsetzen	qdcdddcdddddc
w:umsonst	obccbbbbcccca
w:umzug	ccmdddbclbdcm
w:umzugehen	ddeeeedeeeoed
w:un	ijjljjcdidedc
w:una	jdkikljcidfda
w:unabhangig	ccoccdbcbbccb
w:unabhangige	abcocbbccccca
w:unabhangiger	aaaobbbbbcbcb
w:unable	acccdboccdZcn
w:unaniem	apbabbZaaZaaX
w:unas	fcdcdnbdcdccm
w:unavailable	ZaaacbaZbaaoe
w:unbefristet	bscddccddcbdj
w:unbefristete	dodeeeeedeeec
w:unbefristeter	bobcbbbccbcda
w:unbezahlt	dddddnccdddda
w:unchanged	nccddZbbcbdcp
w:uncle	abacnaYebYsco
w:und	hdjehecflekbj
w:under	ijedhddddlljc
w:underground	abbaclkcbaocb
w:underneath	lbacbcabclodc
w:understand	jckohjibidbcb
w:understanding	cbodddbcclddd
w:understands	eaZmokYlbjaci
w:understood	lcacbcaccqddb
w:underwriter	nccmdcZdddcec
w:underwriting	amablZmaaZboa
w:undo	bcbcbbaZbonaZ
w:une	jkckmnahdbddc
w:unertraglich	cdodcdacbbccb
w:unfortunately	aoZbbbZacYcbn
w:unica	baaccaobbbbba
w:unico	cobccccccccca
w:uniform	babbccjacarbg
w:uniforme	cdcddcbccbocZ
w:uniforms	pbakbambcbacZ
w:union	dmabhekelZmbi
w:unions	ZaaccalbrbbbY
w:unique	ZbZZbababbapZ
w:unit	klbccdkblaecm
w:units	jacmZaplcabca
w:universidad	lpbbbYabbaabY
w:universidade	ZpbabYZabaabY
w:universita	apabbYaaabZbY
w:universitario	dnddeddddebec
w:universitat	cpdeedcdddeec
w:universite	abcbcpbYcbbcZ
w:universiteit	aoccmYbbbbbbZ
w:university	ikbmnfbemebca
w:unless	acccdcebdckom
w:unlimited	ZrabbbYbcbqbZ
w:unlock	bccadbnadbpaa
w:unlocked	aabbcbabdbsba
w:uno	obdclbbbebccp
w:unos	mababoZacbZbY
w:unpaid	abbbonZajmmbe
w:unread	YaZabaaZaYarX
w:unreal	okadddmcbbcdb
w:uns	lndkddbccimcc
w:unser	jjjkbkmmcbfbZ
w:unsere	hbfbkoijbbcma
w:unserem	bkmldclccclca
w:unseren	nbbbcpblccccZ
w:unserer	kajbkmjabalbd
w:unseres	ddeeeedeeeoed
w:unsolicited	Zpcdcdcdcdddd
w:unsubscribe	fbYccbjncabna
w:unter	kjjkdbmcccmca
w:unterhalten	bcZccbaZbpbbb
w:unterkunft	abbbcaaobaabZ
w:unterlagen	occmdcccddddb
w:unternehmen	bcldddodlcccb
w:unterrichtsstunde	bcccdpcadcdda
w:unterschrieben	cabdndbdcccdn
w:unterstutzt	ddeeeedeeeoed
w:unterstutzung	pcdccbbdcdcca
w:unterwegs	ZbZbcciboaabn
w:until	lccdkcilbbddn
w:unusual	obpbbbaaaZmlZ
w:unverbindlich	bcacccobbacca
w:unverbindliches	bcabccoccccdb
w:up	jekfgcjjdidde
w:upcoming	Zboccboblbbcb
w:update	hblbfcdbjZmkl
w:updated	lbncccfbcbhoc
w:updates	aaaccbacbnbmn
w:updating	YZqncbYbaZbbZ
w:upfront	jblbamZacbpca
w:upgrade	mcbbccobcbbkb
w:upi	cabdddacdcqda
w:uplift	ZbbccombcbccZ
w:upline	aabcbcYbbarcZ
w:upload	ZbabbZpYbZmlY
w:upon	jfejcmmcbdfcf
w:upper	mZZccbZmoabbZ
w:uppsala	nbcddccdncddc
w:ups	ZjqpcZZbaamca
w:upstairs	ZhebabYqbXZbj
w:upto	apZdddccddccb
w:upwork	ccddcdbddcpcc
w:ur	nkcbcbabbbpcZ
w:urban	bbabcjklclana
w:urbana	boccadabcbbca
w:urbani	acabbbabbpbbZ
w:uren	qbcddcbccbcbn
w:urenstaat	acbcccabcabaq
w:urgencia	Zbbbcbobbabba
w:urgent	ndfddcbbcbkcp
w:urgently	nabbcnabbabbY
w:urk	dedededeodeed
w:urla	bcbcccbocbbbZ
w:urlaub	arccdcacdccca
w:urlaubstage	aobdccbdccccn
w:urlaubsvertretung	ddceeedepceed
w:urn	ZaZaapZZbYabj
w:us	kiekjgdkcffdc
w:usabilidade	cdcndcbcdcccb
w:usabilita	cccoccbcccbcZ
w:usability	bccpcbbcccccb
w:usage	maYYaZkZbZZpY
w:usata	ababbbpababbY
w:usatela	cccddcccdcccn
w:usati	bcbccbbbcbbbo
w:usc	mbbdddndcdddd
w:usciamo	ccccccbccabco
w:uscire	abababZaaZpbY
w:uscito	bcZcccbicZdbs
w:usd	nfboeekbcbkca
w:usdc	qabacaabcbZca
w:usdt	bdddccaddcsdb
w:use	bcjkhdlibljib
w:used	fdbngbiddnddb
w:useful	YidmaanoYjbbY
w:user	bbbjjampcbnbZ
w:username	bcbcdcabcapZa
w:users	dbZlqchfcZcib
w:uses	nbZbbaZaaZbaq
w:usine	bobdddcdcdccc
w:using	YjabmmcabonbZ
w:uso	bccccobbbbccZ
w:usted	kinidbjbkblcZ
w:ustedes	bbacbbpbaabcZ
w:usual	nmcmdbbcccfbm
w:usually	obmfabebjncca
w:usuarios	cdcndcccdcbdb
w:utente	abbbbbabbapaY
w:utentes	ncddddcdddddc
w:utenza	bccccbbccboaZ
w:utilisateur	cddnccbcdccca
w:utilise	bbbbccocdcdcb
w:utilities	aaocndbdbcddc
w:utility	ZmdambYaaYaoi
w:utrecht	kdbcckacalcqZ
w:uur	liblclfcbbjcm
w:uurprijs	bcboccacbbccb
w:uurtarief	bccobcbccccca
w:uurtje	qccdccccccccb
w:uw	acbdcbobijlbo
w:uwe	ccddoccdddddb
w:ux	mmbdddddlgdfb
w:v	ncccdcbbcbbZm
w:va	kknjfcicibcbk
w:vaandel	occdcdcdcccdc
w:vaart	occcccadcccdZ
w:vacaciones	bobcccacnbcca
w:vacances	ZaoaaaZZZnaaX
w:vacancies	ZZpbbbapkaamZ
w:vacancy	cmmcbcjbpbcib
w:vacant	aqlcccbcbbnba
w:vacante	lmbcddlddclcb
w:vacantes	dcdedecepdecd
w:vacataire	qcdcdXddddddc
w:vacatiegeld	YZapZZZZbaabZ
w:vacation	npbbcjjabbbbZ
w:vacature	bobdddlcaccpa
w:vacatures	dbmeedcdccdpb
w:vaccination	bcccdcbcddabo
w:vaccine	bcbpddbccccba
w:vacinacao	bcbcccbZcbbco
w:vacinas	cddddddcdddcn
w:vader	cddeddnddddeb
w:vaga	hnkdddbcccinc
w:vagas	cafddcfloccma
w:vaglia	aadcccbcddodb
w:vague	ZaqcccZbaabcb
w:vai	hmkbobabbeebe
w:vais	bcmcccacqbcba
w:vak	ababbbkbmnbbY
w:vakanzen	bboccbacbacca
w:vaker	cddeddoddddeb
w:val	ZcccbobbaabcZ
w:valable	bcbcccbbcacaq
w:vale	ckcmdcccdcbcq
w:valencia	knacibiknabbZ
w:vales	cqbeeededdddc
w:valeu	aaabbbZaboaaZ
w:valeurs	ccbdccbccoadb
w:valid	YljabakZaaYqm
w:validating	nabodbabccZca
w:validation	kabbbbpcccbca
w:valider	cdcdddbcdaaco
w:vallee	aaabnbZoaaabZ
w:vallen	adccdobccccca
w:valley	oblabbYaoebca
w:valor	mbcoccbccbbbo
w:valoracion	Zccocbbccccca
w:valparaiso	ababbbabaobcZ
w:valuable	bbbkcbnacnbcb
w:valuation	Zcaocbnbblcca
w:value	abijkbledllcj
w:valued	kbbbmanacbjca
w:values	cbncddbdbmddd
w:valutando	ccpdddbdbbdcc
w:valutare	pbZcccacaacca
w:valutazione	accocacdcccdb
w:vamos	eljcmcabcmbbl
w:van	clekiejcfbecm
w:vanaf	dccccgocbcccp
w:vanavond	kbacbaZaaaobn
w:vandaag	ZbabbbZmbZmao
w:vanno	ncccccbcncbca
w:vans	ljbbnblccbbca
w:vantage	chefickekjcma
w:vanuit	ccddddcddcndc
w:vanzelf	baocccbbbZcca
w:vao	baZbbpZaaZaZY
w:varanda	bbabbcZocZbba
w:varen	decedddeodeed
w:variable	bpccncbcccccb
w:varias	dbpedecdddedc
w:various	capdddccdcdde
w:varnish	YbbaboZnbabaZ
w:vas	aaabcbnbcobaa
w:vast	bsocccbcabcce
w:vaste	npaackZbkbbbZ
w:vat	oaZjealpjZabZ
w:vauban	occcccacccbca
w:vc	ljhlkbYanaZbY
w:ve	ffedkdjejkeec
w:vecchio	jaacbbaaoabqY
w:veces	ZaZbbbaapZaaZ
w:vecinos	ccdccdcdccddo
w:vede	eoddeeddedeee
w:vedere	bcbnccpacbccZ
w:vedi	bbcddcbcdccqZ
w:vediamo	cpbeeddeddddc
w:vedo	bcadbcacbabbp
w:veel	laYamamaanZaf
w:veertien	mcbccbbcccbcn
w:vehicule	cccdddccdcccn
w:vehiculo	ccccdcbbcbcco
w:veilig	aaZbaaYabapaY
w:veille	ccbcdcncdcdcn
w:veinte	ccccdcccddddp
w:veintidos	bocccccdbdcda
w:veld	cddeddodcddea
w:velha	nddeddcdddddc
w:velo	acbcdcacbcddq
w:velos	ccbdccbcboacb
w:vem	blcdccfccbccr
w:vence	bcccdcbccbbbs
w:vencedor	aabbcbZpcbZaa
w:vencimento	Znabbbabbabbn
w:venda	bcccdcacdcbbq
w:vende	rcbbbbZcbbZcZ
w:vendemos	bbacocbbcbbca
w:vendendo	bccdccbcdbocb
w:vender	bcbcoclccbbba
w:vendere	ocbcccacbbbda
w:vendes	bobbbbbccabcZ
w:vendeu	pcbdcaabbabcb
w:vendia	dddddedcncddd
w:vendimia	obcccbcdddbdb
w:vendo	ZZZanbqaaZYaY
w:vendor	cbfndclbkbmch
w:vendors	ecZpbbZobZbcb
w:vendra	cdedebccddddq
w:vendre	deceeepeddedd
w:vendredi	mkbcdcbcccfco
w:vendredis	accdcobacccca
w:vendrias	aobcbcaobabbZ
w:vends	bcacbbbbbaocZ
w:vendu	bccdpdccdbddb
w:venerdi	cddddacndcccn
w:veneto	aZabbbabaaboZ
w:venez	cbbccZapbbbaZ
w:venga	ccacdcbccqcaY
w:vengo	cddcddneddded
w:vengono	ZaapbZaaaZaaY
w:venha	ZlabbomaaZZaY
w:venid	ZaZaZZZoaYZZY
w:venir	jcaccbaolbccn
w:venire	abZbbnaanabbl
w:venlo	bbbcocZcbnbca
w:vent	jbZbbcabZoccn
w:ventas	abbbboZbabbbZ
w:vente	cccnccacdcbca
w:venti	ncbbccacccccn
w:ventisei	cddcdeneddded
w:venture	aZboocZbbZbcb
w:venu	bcncbcabbboba
w:venue	YbbbmnYobalbZ
w:venues	caanpaYbaZbcZ
w:veo	aaabaalaaoabY
w:ver	aacllbnbbcbqY
w:veranda	acbcccpbcccaa
w:veraneo	dedeeepddcded
w:verano	nbmbboZabaabZ
w:verantwortung	bcpcbbabbZbba
w:verao	aapbabZbaZaaZ
w:verba	ncddddcdddddc
w:verbale	cdddbdcddcccq
w:verband	cdddddcdcdndb
w:verbandsblatt	YabZbpYacbZbZ
w:verbindungen	accocbbccccca
w:verbringen	pccccbZcccbca
w:verbunden	cdcedepedbded
w:verdad	dodedecededdd
w:verde	ZaaaaZpoaZZaX
w:verder	mncdcdcdcccdb
w:verdes	nddeeddddddeb
w:verdien	addcdbccddqdc
w:verdienen	bdcddcbnddmcb
w:verdienst	dddeddqbdcbdb
w:verdient	bcbcccaccbpda
w:verdiept	abaocaabbaaba
w:verdubbel	cdcdbdacccncb
w:verdubbeling	acbcbaZabbpbZ
w:vere	eaeeneeeeeeed
w:verein	rccccbacdccba
w:vereinsfest	abbbcbobbbbbm
w:verfahren	bobccaabbabbZ
w:verfallen	ababbbabcaoba
w:verfugbar	obacccbbcbdca
w:verfugbarkeit	pddeeecededec
w:verfugung	oeeeeedeeeded
w:vergadering	bccccchccmcco
w:vergaderingen	accccoacccccZ
w:vergeben	paabbnZZbabbX
w:vergessen	bcbccbabcbcbo
w:vergleich	ZaaacbpababaZ
w:vergleichen	ccbcdcpaccddb
w:vergoed	pddeeddebeeec
w:vergoede	abZobbaabaabY
w:vergoeden	occcccbcccccb
w:vergoeding	ZbalaoZobaabZ
w:verguenza	bcccbbZobbcbZ
w:vergutet	addnedcddeddd
w:vergutetes	ccbocbccccdcb
w:verhaal	aaZbaaZZbpbZY
w:verhandelst	cccdcdrbccbdb
w:verhuisd	aaaobbZbbabbZ
w:verhuizen	cdcdddccdZdcq
w:verhuizing	abZbbbZbZpbbZ
w:verifica	cccddbbccbqXZ
w:verificacao	ZaabaZaabannY
w:verificacion	abbbbababaoYZ
w:verificatiecode	bdcddbbcdcobb
w:verification	bcbcdcabcanra
w:verified	bbaabafabZqqY
w:verifiziert	ababbbabcboba
w:verify	aZabcbdacaqoZ
w:verita	ababbbpababbY
w:verite	dccedecepeeed
w:verkauf	ababbbbbbboba
w:verkaufen	XZZnpZYaaaaaZ
w:verkeerde	bbbccabobaccb
w:verklaring	accbcbabcbpcZ
w:verkoop	bbacobjZYaabZ
w:verkooppraatje	ddcedepeccded
w:verkopen	ZZaapaZaaZabZ
w:verlag	pocccXabccccZ
w:verlangern	ccbcddcccccaq
w:verlangert	accddccccbcXr
w:verlangt	cdddddcdcdndb
w:verlasst	bpabcdbccbcda
w:verlaten	coccdbbdccccc
w:verleihe	abbccbobbabcZ
w:verlengd	acccccabdbbnm
w:verlenging	lpbdcdbcbccca
w:verliert	acccccbbccoba
w:verlo	ZaabaaabaZZon
w:verloopt	cacdddbcZbcra
w:verloren	abacccabbanbn
w:vermessung	ababbbaboabcZ
w:vermist	cdcdddccdbdcp
w:vermitteln	cZadddsdbbccb
w:vermogen	ababcbababoca
w:vermutlich	bcbccbZbcbbbo
w:vernemen	boabccaabbbbZ
w:vernetze	bbacbcbbaobcZ
w:vernetzen	ccbbddbccpcbZ
w:vero	lcbccobcbbcca
w:veroffentlicht	ZbabbbZaaZaoY
w:verona	ndedecceeebec
w:verpackt	obcccbbccbccZ
w:verplaatst	bcccdcbcdacbo
w:verpleegkundige	bbdddcacbdddq
w:verpleegkundigen	ccbeddodcdddc
w:verplicht	pddeeddecedec
w:verra	YaaobaZabanaY
w:verranno	cdcddccccbdcn
w:verrat	bcocccaccacab
w:verremo	bcccdcbcccnca
w:verresti	cpcdcbbmdccdb
w:verriez	abdbdobaccbbZ
w:vers	bbbbbbZbcaaap
w:versa	aabcbbbcbbpbZ
w:versando	bccccbbbcbobZ
w:versandt	ababbbaabZbYp
w:verscheen	bcbcccbbcaboZ
w:verschiedene	ddpeceddccddc
w:verschlagworten	pccccbYcccbca
w:verschoben	bcccddcbdccco
w:verschuttet	ddceeedepceed
w:versee	abacbbaacboba
w:versement	bccccbcaddocb
w:versez	aabbbaaabaqaY
w:versi	ZbbbbaaabapaY
w:versicherer	ddneeeeecdedc
w:versichertenkarte	ccccddbcddcco
w:versicherung	pdddeeceaeeed
w:versicherungsbranche	ccbcddcdncddc
w:versicherungsvertrag	dccdedddccdco
w:versinken	cdddeeodddeec
w:version	fcbcccimckaap
w:versions	abcbcoZbcmcda
w:verspatet	bddcdcccdccco
w:verstandnis	cddddddddcddn
w:verstehen	bccjdnbocbcba
w:vertaalwerk	bbadcacdoccdc
w:verte	cdcdddcdcqddb
w:vertel	aapbbbYbZZaaZ
w:vertelde	ddddcdocdccdc
w:vertical	pbabdbaccaccb
w:vertrag	kkcddcbcccmap
w:vertraulichen	bobbddcdddddd
w:vertrauliches	bdcndcacddcdc
w:vertraulichkeit	bobccbacbbcca
w:vertrek	bcacbcaoabcca
w:vertrekt	cqbeddcdcbddb
w:vertrieb	acbnccncbbbba
w:vertrouwelijk	cobccdcdadddc
w:vertrouwen	ocbcccbccbncb
w:vervallen	baZcbcbbpabbZ
w:vervangen	qaccccacccccZ
w:vervelend	abbcbcpbbaZbZ
w:verwacht	cncdddcdccddb
w:verwaltung	bcoccabambcba
w:verwandelt	odcdcccdcccdb
w:verwiesen	bcbcdcocaaccb
w:verwijderd	bbabbbaababoZ
w:very	chlelehjjkccb
w:verzamelen	dcddddccdcddn
w:verzekeringen	acadcdscabccZ
w:verzoek	cdddddcdcdndb
w:verzonden	ababbbaabZaZp
w:verzorgen	cddcdobaeccdb
w:ves	ZZoaoZYaZYZaY
w:vespera	ddddddbbdcddo
w:vestiging	ZZpaaamZaYaaY
w:vesting	bbbcrcbdcccdc
w:vet	fjkcdgZlcZccp
w:veteranos	ccccdcbbcbcco
w:veterans	bbbccccbcbcbq
w:veterinari	edeeleeeefeee
w:veterinaria	oddddcbcddcbb
w:veterinario	nbbbccacbbnca
w:veterinarios	abobbcabbabba
w:veterinary	mbbbbjacmlcca
w:vets	aojmfaakbacca
w:vetted	accbcbqbcdYdc
w:veuillez	bcccccbbcabbo
w:veut	babcqbaabbbca
w:veux	bmbcccbccbcbq
w:vez	qclcclbccbccc
w:vezes	ZbambbZabanam
w:vi	ibdbbbpklkbbY
w:via	mbhjjdfibjnba
w:viagem	bcbbcoaZbnbbZ
w:viaggio	ZbaabqaYaaabZ
w:viaje	acccdqbYcbbcZ
w:viajes	ccacccbccqcaY
w:viaticos	occZccbccccdb
w:viatura	bobcbbbcbcbcb
w:viaturas	bcccdccbcccco
w:vibration	occbcbabcbZck
w:vicar	abZcccqcbacdZ
w:vice	amZbccmccjccm
w:vicino	bcbcccbbcZbnk
w:vicios	YZapaaaaZaaaZ
w:vida	anacmlhbbamcZ
w:vidas	aaabbbpcbabcZ
w:video	ddbpblkncajdZ
w:videochamada	aZapbaZbbbmbZ
w:videochiamata	acombadacbbcZ
w:videoident	bccddccddcobc
w:videollamada	abaobbbbcbbcZ
w:videos	jcbbbpmlcbnca
w:viel	dlldicoccchda
w:viele	lbkbbbobbkbaY
w:vielen	ccccdcbccoccZ
w:vieles	bcqcccabcccca
w:vielleicht	YZXZaZXoqYZZX
w:viendriez	bccbnabndccdb
w:viene	ebnbciZbdabbr
w:vienes	bbbcccbacbcbp
w:vieni	ZnabbbZZaYaap
w:vienna	lambkbZammbca
w:viens	ZaZcccaboZban
w:vient	bbcclcbbcbcbq
w:vier	mdlljbmccbbbf
w:viermal	bbbrdbbacccbb
w:viernes	hkbmcbjbjafbm
w:vierter	cdddddcddcddp
w:vietate	bcccccbbcbobZ
w:vietnam	ZbannbclababZ
w:view	aecldeaebkbqd
w:viewed	abbcdcbccbbtZ
w:viewer	aZacccabbanZo
w:viewings	kcdcdcaccccdq
w:views	lbancbZebZaqZ
w:vigile	occcdccdddbdc
w:vignes	odddddbdcddec
w:vigo	aZacccbbabcqZ
w:vijf	pbbccbkncbjcZ
w:vikram	ZbdoabYboZabZ
w:villa	oabbccZcbboba
w:village	nbdbklaacdbaq
w:ville	ZnYoacZbZZbbb
w:vilnius	dkZbnbbnbaYnZ
w:vimos	boccdbbccbcba
w:vinculo	bnddddcdddcdc
w:vind	Zcbcbbabcbbaq
w:vindo	cceddccdddndc
w:vindt	aaZbbaZaaXarX
w:vine	abbcbYaapZbba
w:vineyard	lfabobbbanabZ
w:vineyards	bmlnabnbaYbbZ
w:vingt	bmmckcbccbccm
w:vinho	ZbabbaZobaaai
w:vini	pbbbcaaccbaca
w:vinicola	bobbcbbccccca
w:vino	anbcbbaababbm
w:vinte	ncccdclbdcccm
w:vinto	hbabbbkbakmak
w:violas	XZaZboYnbZaZX
w:violin	kaZbbZnaboaai
w:violins	kbaaaaZbpZbbZ
w:vip	adccdcacdcpdb
w:vir	bddcdbbcdccdq
w:virar	bcbdocbcbcccb
w:vire	acccbaacccpca
w:virement	cdcddccbdcodb
w:virenscanner	dcddddbcddobb
w:virgula	bbbbcZbabobbZ
w:viria	cpddddddddddc
w:virtual	Zdomcinabcjba
w:virtuale	barcccaccZcba
w:virtuel	bcocbbZbbabba
w:vis	bcacccbbbacbp
w:visa	hneccbccnboca
w:visage	cccdcdcdccodb
w:visas	ZbZbbbkcsZcaa
w:viseu	bccccZbpcbbbY
w:visibilidad	abbbbZpacaYbZ
w:visibilita	ccccdZbocccdb
w:visibility	acbcbcoccclba
w:visible	Zbbbccabccapa
w:visio	accmcnacddcdb
w:visioconference	bdcdddnddcddd
w:vision	nmaclcaccccdc
w:visit	pkafcdbmedbbj
w:visita	ccccdbbccmccp
w:visitas	pcdeedcededec
w:visitato	ddbeeeddecdpb
w:visite	aoacaZaoabbaY
w:visited	ckldddbndccbc
w:visiting	Zbcbcpaaclbco
w:visitor	kbncbbmcbbbcb
w:visitors	ccccccckckcdn
w:visits	rbbabmZbbaanZ
w:vispera	ddddeebcdcdco
w:vissen	ccccccbcbcbco
w:visserij	ZZapaZZZbaabZ
w:vista	mbcmccbccbapZ
w:visti	acabcbmccabcp
w:visto	nbmclcZbnZbjZ
w:visual	ldcddcbcdoceb
w:visualizacion	bcbacoaacbcba
w:visualizaciones	ababbaZaaYapY
w:visualizada	ddceeecddddpb
w:visualizou	cdadedcddccqb
w:visualizzata	ddceeecddddpb
w:visuels	babbcapbaabbZ
w:visum	cZacbcbcobcba
w:vitae	bbocdcacmbcec
w:vitale	bcccdcbcddabo
w:vitoria	Zbdccqaaccaca
w:viu	obacbcadbbbcc
w:vive	aoZbbbZaZnbaZ
w:vivere	accccapZbbbcZ
w:vivienda	YaabbaYqaZbbY
w:viviendo	aaZbbbaaaobbZ
w:vivre	baacaapbbbbaZ
w:vizinho	bcccdboccbbca
w:vlaams	aobcccabbbcba
w:vlaamse	qbZdddcdccccb
w:vo	dddddedcncddd
w:voce	jdlejdbbkamnY
w:voces	aZbbcbpbbbZaZ
w:vocht	ZaaabZZobZaaY
w:vochtmeter	ZaaabaaobZaaY
w:voeren	pdddeedeeebee
w:voeten	cddeddoddddea
w:vog	oddeeddeceeec
w:voglia	ZnaaboZbbaaaY
w:voi	abacbZmapbbbZ
w:voice	objjellZbeicZ
w:voicemail	pbbcddmcbbcdb
w:voices	nboccbbcbZcdc
w:voici	aaaccaobmabbZ
w:voie	bobcccbcbcZbZ
w:voila	bcacbbaaapbba
w:voir	ababbblaaqbnY
w:vois	aZmcbaabZobba
w:voisin	cccdddccccbar
w:voiture	boddddcccdcca
w:vol	pbcdccbcbbccn
w:voldaan	cdddddcdcdndb
w:voldoen	abbbcbabbbnbl
w:volentieri	obabblaaaqaaX
w:volgende	ncbZnbabcbbcn
w:volgens	cbddoccdddcdb
w:volgt	ddddddcdcdndb
w:volkshochschule	cdebepddedddc
w:voll	ccbccbbYcabaq
w:volle	acabcbmobbbca
w:volledige	cdddddcdcdndb
w:vollstandig	bbZcccbbbXapY
w:vollzeit	lmbdccbcbccdo
w:volonta	pbbccbbbcbccY
w:volontari	abcbbpaZcbbae
w:volontiers	aoZbbbZbbobbZ
w:volta	bkbccclbcmmkZ
w:voltando	nccdddnddccdb
w:voltar	bbbbccabcaaZp
w:volte	acacccocbamcZ
w:voltijd	aobcbcccdcccb
w:volume	mbnaboeababba
w:volumen	nddddddddcddb
w:volumes	pbabcZlZaaZco
w:voluntario	aaabbrZYaZaaY
w:voluntarios	bbccbpbZccccn
w:voluntary	abaccoabnbddd
w:volunteer	ojbchhZndibca
w:volunteers	ccccclajcbbcr
w:volver	aZabbbZboabba
w:vom	lcblcckbmacbm
w:von	lciedclcidmed
w:vondelpark	occcdcccdcccb
w:voneinander	ccoccdbcbbccb
w:voor	eidihjidcdjjj
w:vooraf	bcccccbccbocZ
w:vooral	acabbqacXabbZ
w:voordat	nccddcbdccncb
w:voordragen	pddeeddebeeec
w:voorjaar	mbnbbnabbZbca
w:voorleest	bcbccocbcccca
w:voorschieten	acaccbabbaobZ
w:voorschrijven	cdddddcdcdndb
w:vooruit	bcccccbccclcp
w:vor	lfckodidfccdb
w:vorab	mcccdcbcccmcn
w:vorarbeit	dbcdodcdddcdb
w:vorbei	clcdldbdccddo
w:vorbeischaut	ZbabbbZpZZbbY
w:vorerst	pddeeecededec
w:vorfuhren	cdcdddodcdeec
w:vorhanden	bobdncbcbbcca
w:vorig	mmobbaYaaZbbY
w:vorige	lcaddcmcjbccm
w:vorkommt	dddeoedeedeec
w:vorlesung	ccbddacbbocca
w:vormgever	abacbbaboabcZ
w:vormittag	accocbbcdcddb
w:vormittags	ddceeedepceed
w:vorrebbe	YaaobnZabaZbY
w:vorrei	qblbbbfkhabbY
w:vorremmo	ocbmlbbccccca
w:vorschuss	ccdcdocaddddb
w:vorsorge	ccbcdcbcdccco
w:vorst	cdcdddcccbccn
w:vorstelle	bcpcbbabbZbba
w:vorstellen	cqcddecdddddb
w:vorstellst	Zaqdddbdccdcc
w:vorstellungsgesprach	abbacaaabaoaZ
w:vortrag	dpdedcdddcddd
w:vos	dddckbohkjdbb
w:vosges	bobdddcdcdcdc
w:voss	cklcddndccddd
w:vostra	bbabcbkbpaccZ
w:vostro	cddcdeneddded
w:votate	ZaaaaaZpbaYaY
w:vote	kbccibaocbfbo
w:voted	pkbbbaaZbnbbZ
w:votes	hbbcbcaabZZno
w:voto	ZbabbbapbaZbZ
w:votre	cgkdccecddknk
w:vou	bbaccaabppbbY
w:vouch	baadcdmdqaccb
w:voucher	abasbbZnbakbb
w:vouchers	cbaqbaYabanck
w:voudrais	odddddbdcddec
w:voudrait	obbocmaacbbcZ
w:voudriez	dccedecepeeed
w:voulais	ddcedabdboddc
w:voulez	aoZbbnZaaabbY
w:vouliez	aapbbbZababaZ
w:vous	gikfijjckcegb
w:voy	abacbbabmobcZ
w:voz	bbbbcbaocabbZ
w:vp	pZcdcdbdndddc
w:vpn	kbZabanXbaobZ
w:vr	ddcdeddddcdcp
w:vraag	abocccbcaabbb
w:vraagt	Zibcolabbbbcp
w:vragen	cZlaaaYaZYmoX
w:vragenlijst	ZaapbaZbbbabZ
w:vrai	bpccccbbbocba
w:vriendinnen	cccddcbcdcodb
w:vrij	aomccbambbbbn
w:vrijblijvend	ccbcbcobbccca
w:vrijdag	lmbbccdnbabad
w:vrijgave	ZaaaaaZabapZY
w:vrijwillig	ababapaZaZbaZ
w:vrijwillige	deedendcededa
w:vrijwilligers	cccccblbccccp
w:vrouwelijke	bbcccaaocbcbZ
w:vu	cdcddccdcbddo
w:vue	bccccbnbbbbcn
w:vuelo	cccdddcdcdnec
w:vuelvo	ocbcccbcbbcda
w:vuoi	mbaacanZbbabn
w:vuole	boccckmbccbck
w:vuota	acacccaboacca
w:vuoto	bbbcccpcbbbca
w:vus	ZbbbbbZpaaaZZ
w:vvv	aaaobbZbbabbZ
w:w	kmfclcacbbnla
w:w2	rcedddbdjdddc
w:waar	ZaobmbZkoZabY
w:waarderingsmodellen	bcbobcbbcccca
w:waardig	cdddddcdcdndb
w:waarin	bcbcbaaabboca
w:waarmee	nbbcnbabbbbca
w:waarom	pcbdccamcbbca
w:waarop	bcobccbabbbca
w:waarvoor	aapbabZbaabcZ
w:wachsen	bocdddccbdccc
w:wachst	abpccbolcbabZ
w:wacht	aaaabapaaZaaZ
w:wachtwoord	cdcddcccdblnZ
w:wackelt	cdddeddcdcddo
w:wafer	iabpbaZbcbbcZ
w:wage	arZaobbabanba
w:wageningen	bdcddcbmcncca
w:wages	aoZbqZcaaZabZ
w:wahl	ddeeeedeedoed
w:waisenhaus	ddeeeedeeeoed
w:wait	ojabcbajbbblp
w:waiting	bccdnbaibcofk
w:waits	oabccZbaaobdb
w:waived	acabcZpmmaZca
w:wake	laecccncancca
w:wal	dedededeoeeed
w:waldorfschule	aoabbbabZabaZ
w:walk	cpZkkbndanacZ
w:walked	nbababnbbnabY
w:walking	aaYbbckbarbbZ
w:walks	naZZbpYabkbcZ
w:wall	oaebbbdaaqblY
w:wallet	lbeccbabcatcc
w:wallets	ZaaoaalZaYmZY
w:walls	dbbaplabcbbda
w:walter	bcadcdbbaqcca
w:wandel	bcbcccaoabcca
w:wanjiru	ZaanobZbbaaaZ
w:wann	fbpbddkdclcch
w:wanna	jnZcbcobbacca
w:wanneer	nlbcbcoccbccb
w:want	jilfmkjcecccc
w:wanted	ckbifedjcoccj
w:wants	mkbmehabhbden
w:war	aahkbjckjkkaf
w:ward	mikbanalalhcY
w:wardens	bboccbabaZcbm
w:wardrobe	abmlbcmccabbm
w:wards	daabmcpbZjcca
w:ware	kolckcablabbd
w:warehouse	clbhcldnkbbbh
w:warehouses	ncbldbkcccccc
w:waren	mdljcmajbkaiY
w:warenwirtschaftssystem	cdcdddodcdeec
w:warm	ddbkkbdfcmccn
w:warmed	ZoababZbYnbcb
w:warmepumpen	dddoacddeeded
w:warmest	bkbdcmaabpcdb
w:warmly	bkmcccaohbccZ
w:warmstens	bbabcobbbabba
w:warning	abamcbZaccpZm
w:warsaw	occdlcbdccced
w:warte	aaZbabYapZaaZ
w:warteliste	ccbccbbZcabaq
w:warten	bcbbccZbcbbbp
w:wartet	oaYbcboabaZZY
w:warum	acbcqcabbacca
w:was	cchdddddjncmj
w:wash	aabbccabcZbbq
w:wasn	abkbicabimipX
w:wasser	cddeneddeddel
w:waste	bakembaaahkco
w:wat	fcqbklZiZmaaa
w:watch	ZdaracYqjajcY
w:watched	ZkbleoacbjbdZ
w:watches	aaabbbZabobZm
w:watching	clablblabdbna
w:water	lbcelbjbcaclo
w:waterkeringen	ccddnccdddcdc
w:waterlaboratorium	aoaccdacabcba
w:waterschap	qcceddcecdddc
w:wave	bcqccdZcbjcdc
w:way	bldcdcdckoeek
w:wayfinding	nnabbamaZabbZ
w:ways	lmZbbaYabpbcZ
w:we	khhijjjeceede
w:wealth	aambbcrbbYcbZ
w:wear	caZpandZbjabc
w:weather	kmabibZbalbao
w:web	qcbbmenbcaadb
w:web3	ZaccabbbcbqbZ
w:webcam	bccbdcZcdbqbb
w:webinaire	bdcddcaqccbbZ
w:webinar	ccccdcftcfcbZ
w:webseite	qcccnYacccccZ
w:website	pgbcbbpkbdcca
w:websites	mbZaaaoaoZabZ
w:wechsel	bcpcbcacZacca
w:wechselbereit	ddoeeecddcdbc
w:wechselgedanken	ccndcdacbbcca
w:wechseln	bqbbdcndjcdcb
w:wed	abckcocbcbcbn
w:wedding	midfkbbdaalmb
w:weddings	moaaoaYaZZklZ
w:wederzijdse	cdddddcdcdndb
w:wednesday	ejbkccimbedem
w:wednesdays	dibaboZmbcbcd
w:weds	pbabbZanbabbZ
w:wedstrijd	ccccccbbdbcco
w:week	lhdecjififdfd
w:weekday	olabcbabcbcca
w:weekdays	kaacckZaomaaa
w:weekend	djabdmdfajdbp
w:weekends	kkZaeiapkbabh
w:weekly	pbbbbidgbblob
w:weekmenu	ddddeddddcdcp
w:weeks	pebcchjiicccm
w:weer	mbmbbbabanmbZ
w:wees	bcbdbdoccacdb
w:weet	dbmbbnkblbbcZ
w:weg	ZaabbaoaoZaaY
w:wegens	ddcdddccccccn
w:wegwijs	ababaoaZbZbaZ
w:wei	efiekddccacrb
w:weighing	ocbmcbabbaaca
w:weight	pbacZcmdaacdb
w:weihnachten	abobbbnaZZaaY
w:weil	Zkmcncmcbacca
w:weird	abibbcmbbnkcZ
w:weis	ZnZbnaYaanabY
w:weiss	ZbbbcaracbaaY
w:weist	ccbdbdbcqbddb
w:weiter	ZaZaaZYZaZmoX
w:weiterempfehlen	acZbccacobbba
w:weiterleiten	ecdeeeeemeeee
w:weiterschicken	abbbcaaabaoaZ
w:weken	abbcccnbccmcp
w:wel	ZaZboYYpYmaaY
w:welche	aanbaaYaZoaaY
w:welcher	bboccbacbbcca
w:welcome	bbcdbbkqdkfcj
w:weld	maZaoYYmaZZba
w:welder	nnYaZaXnlZZaX
w:welding	YkbocpZbbaacZ
w:weleens	dddedddeodeed
w:welfare	koabbbabbabbZ
w:welk	abocbcbbaabca
w:welke	ncqcccacaaccZ
w:welkom	occbcaabdbmcZ
w:well	cjkecbdemnecc
w:wellbeing	bdbbdbpcdcccd
w:welle	bcbocbabbabbZ
w:wellensittich	cddddcdcccdco
w:wellies	ZaaaboZZbaabm
w:wellness	ZancbbZabZqca
w:wells	pcbccbabcccdb
w:wen	okmccbaakkbca
w:wend	cdddddcdcdndb
w:wenig	Zccbdapcccaba
w:wenn	abobkbbbpafeY
w:wensen	bbZcccYcdbbbp
w:went	abkfecdkjldcn
w:wer	dbccjcobbbbok
w:werd	abbbcbaobabbZ
w:werde	cdbcccbcccoda
w:werdegang	ZbpabaZobabbZ
w:werden	dbbfobmciblcc
w:were	kcidfedbfncma
w:wereld	occcccadcccda
w:weren	acqcjcacbdcca
w:werfleider	odcddbcddddeb
w:werft	aobcbcabbbbbZ
w:werk	mimcccfckbfci
w:werkdruk	aaacccobbbaca
w:werken	ZaYamaYaoZabY
w:werkgever	cdrddcbcbbcca
w:werkleitung	ndddddcddcddb
w:werkplaats	coccdbbcccccb
w:werkstatt	YoZboZZaZZaaZ
w:werkstudenten	ZbbccbbbpcbbY
w:werkstudentin	cacdddcdoddcb
w:werkt	fbcmcbncmccdZ
w:werkte	bbYblbabrabba
w:werkvertrag	obacccbbcbdca
w:wert	ddeeeedeeeoed
w:west	llmdcbZmcZbbm
w:western	dbccdcacccrdZ
w:wet	abccbolbcacda
w:weten	qbZcbcabmacbZ
w:wetenschappelijk	aobcbcabbbbbZ
w:wg	Zcdcdbaccccdr
w:whales	acaccboacZcco
w:what	kdoffgieeiccb
w:whatever	malklkcilcbba
w:whatsapp	mficjdbccdqca
w:wheel	Zcbbcoabblbco
w:wheelchair	Zbcccbcdbcqda
w:wheels	ZabbnboZbZabY
w:when	eendddmccjidd
w:whenever	kcllcjlbbbdcj
w:where	cencecblhlcjb
w:whereby	aacccbqbcccca
w:wherever	ecZbnbYrbabba
w:whether	lcoiddhejbccd
w:which	ednjehjeciidb
w:whichever	rbkaclabbZcda
w:while	jbhdeiglkdjce
w:whistle	abbcbbaaoYcco
w:whitcombe	cdcdlebddnddd
w:white	odabbbalielck
w:whiteboard	icboccadcbddd
w:whiteboards	bcbcbaoaZlcdb
w:whitlock	bmpabcbcbbccc
w:who	dfijkdjjkddcc
w:whoever	faabbalanYobm
w:whole	fcdcebljmnbcc
w:whom	bljcdcibnmcia
w:whose	ejdcmcicmkcdc
w:why	bkclcekmdkcdc
w:widersprochen	dddeoedeedeec
w:wie	ecidjdmjlibbd
w:wieder	ibjjcbhkfmbbd
w:wiedersehen	cdbcddbcdocca
w:wife	nmableabimica
w:wifi	obabbbabbhbcn
w:wij	eehmhcnebgiiZ
w:wijk	ababobaaaaabm
w:wijzen	apaccdababcba
w:wiki	obbbbZabbbabm
w:wil	jjdimnadmabcb
w:wilde	jmZaobYaaZaaZ
w:will	fckddddidbmhl
w:willen	okkjcmbcbbica
w:willing	nellbfccmbccb
w:willkommen	mdcddcbcdblcn
w:willst	ccbcccbcccoda
w:wilt	acabcllobabcZ
w:win	YbbanapnbdjbZ
w:wind	ajjjkjZkkiakc
w:windhoek	mZcbboacdbcca
w:window	ibbcbmadbpdhl
w:windows	baajccajclpkd
w:wine	ZbmnboZZblbcZ
w:winemaker	ckkdddnddcded
w:wineries	ZbZanbpababcZ
w:wing	nbZdccmdbmcdc
w:winkel	cdcdcabocaccZ
w:winkels	abaabaabbbobZ
w:winner	ZbbbbbmocZpbY
w:wins	cdkddeneeddee
w:wint	bcbcbaaabbpcZ
w:winter	jiabbnncdjbbj
w:winters	cnbdjcccilddd
w:wintersemester	abcbcobacabbZ
w:winterthur	ccaddacbbqccb
w:winzer	ocbccbbccbccb
w:wir	jihjijedcieeh
w:wirbst	acbbcbbccboba
w:wird	kmgdddbcdckco
w:wire	bcblbcabcbobn
w:wireless	Yancccbbcbado
w:wirklich	obbcbbancabcZ
w:wish	cdnecnaibldbe
w:wished	akbcccncapcdb
w:wishes	ljbcchlccqcbZ
w:wishing	aaZbblZkbqaZX
w:wiskunde	cccddncdndddb
w:wissen	dmdeeedenceec
w:wissenschaft	aaaabaapaaabY
w:wissenschaftliche	bobcbcbbaabaZ
w:with	hjeiidifigjdd
w:withdraw	bcbbcbabcasbY
w:withdrawal	ZbbbbaYaaZbpX
w:withdrawn	bcbcdcabdcoYn
w:withdrew	boadcdacnbbac
w:within	bhdeddldcblml
w:without	djedfdlihjlcc
w:witness	Zccpdcbdcmcdc
w:witwe	ababbbabaapca
w:witz	pcbccbbbcbcca
w:wk	qaabbbZbccbcb
w:wks	mYaaboYaaaabY
w:wo	cdnddcbccbcbo
w:woche	mcbcdlccmchje
w:wochen	klcccjicjcbbo
w:wochenende	obcacmccdbdda
w:wochentlich	oddeeeeeeeded
w:woensdag	baacboaaaaaak
w:woensdagmiddag	cbcccocbbcbda
w:wohl	cdcedepedbded
w:wohnen	ZaYaaZYoZnaZY
w:wohnung	ddddedddncddn
w:wohnungspolitik	bcbcccboabdcb
w:wollen	kambnnZabZbZY
w:wollte	aaZcbaZZaqbaZ
w:woman	fiaebbankambj
w:women	ZaZacnkrajlaY
w:womit	bcocccbccbcab
w:won	jedjlcdbcejdl
w:wonder	madbjlYbobbcZ
w:wondered	abnbabmZbfbbZ
w:wonderful	laaacbnnaabcZ
w:wondering	abZcccrbYpbbZ
w:wonen	ddcddbcocbddb
w:woningcijfers	cdbdccaocbbca
w:wonky	ababbcYabsbaX
w:wood	dibcmnZjcYcdm
w:woon	abZcbbaaapccZ
w:woord	occcdcbcdcccb
w:woordje	dcceedcencddc
w:word	jdmdejccpdbba
w:worden	ZoacnZnabaabZ
w:wording	blcdcdlcdcbdn
w:wordpress	scaacbZabaabX
w:words	obabfsakbdZda
w:wordt	ecckdcbcccmcp
w:work	mjiccbcfndjfb
w:workbook	mbabcamncaccc
w:workday	nlmobbYbaXabZ
w:worked	doejcbccgleib
w:worker	nhncccaclaccc
w:workers	okabkhbakamcZ
w:working	iclfebdldgefj
w:works	cjajljfchckcl
w:worksheets	pbbZcZYobabbY
w:workshop	kjabeqjdfccbb
w:workshops	dbmmbpZibZbcZ
w:world	cambeZhlapbbZ
w:worn	ocbacbZndbcdc
w:worry	bcZchcblapjcb
w:worse	qbababakbabcn
w:worst	obbbbbmobabcb
w:worte	odcdddccdccdb
w:worter	aaabbaabcapaZ
w:worth	cjilcdoZdgdck
w:would	kikkjldekcbcb
w:wouldn	adeloljbjbcdb
w:wow	baZcjclbarbYZ
w:wrist	rbcccaZcbbbcZ
w:write	kfiedmdikjccb
w:writer	nmccgcbcmeckb
w:writers	ZajobqeaaabbZ
w:writes	iiabmamcbobbc
w:writing	dcdmildhklbcb
w:written	jnbleckmcccca
w:wroclaw	mnlcbcZbbbcdc
w:wrong	dblncchcemecd
w:wrongly	oabcbdbcbmddc
w:wrote	dmiheidjjlbda
w:wunsch	bbbbcbpababbY
w:wunsche	bbbcbaaoaabba
w:wunschen	bcbbdcbccYcbo
w:wurde	dblcecackaapk
w:wurden	nckcknabkbcbf
w:wurdest	obaccbabaZnbZ
w:wussten	ccbcdcpaccddb
w:x	paambcmZbakbf
w:x1	qbcddcbdddcdc
w:xavier	bdbdcdncdmdec
w:xero	qbabccabcbbca
w:xii	bccccZbocbcbY
w:xx	bdcdddndccmed
w:y	fgjgkieekdjcc
w:ya	hbblkbkjbkmcb
w:yard	maabjbmoaZdbb
w:yards	aboaZnYababba
w:yay	ocbcdcbccclda
w:year	ejkjeijiijccc
w:yearbook	pcabcaakdbacb
w:yearly	bnabcbilbZaom
w:years	ekgdkeccnmccc
w:yellow	ZbbccbdbbZpcp
w:yen	qnabcbYbbabbZ
w:yes	nklkkgdccdbdb
w:yesterday	keabcchbfoclm
w:yet	bctdkcbbfdcca
w:yeux	dcceeecepeeed
w:yield	kaababqZaZnba
w:yildiz	bbodadncdbcdc
w:yo	lbdcobdacmnba
w:yoga	lZaaandnaYZZm
w:yoghurt	YnZcbcqbZYbca
w:york	albdccibcbclp
w:you	ihjihifeejffb
w:young	bnacopabdeccb
w:younger	ZeaccbabonbaZ
w:youngest	Zaaabojabhbca
w:your	ddffddkcjikke
w:yours	bhhcifniddieg
w:yourself	bmnkbcklbbcde
w:yourselves	bccdddkacbcdp
w:youth	aoccanZacbbcZ
w:youtube	Ycaboaambakca
w:yr	ZimbabYbqZZbZ
w:yrs	jqabcbfbnbbbY
w:yusuf	kjededlcccdoa
w:yvonne	ZanbbbkaYpbbZ
w:z	aaabbbaabobaY
w:zaagmachine	ZaZbpaZbaaaba
w:zaak	bcacccbcbpbbZ
w:zaal	Zcabbaaobabbo
w:zag	lcacccpcnbcda
w:zagreb	YoZbaakanZaba
w:zah	bbacddocbbcda
w:zahlbar	nbbbcbaacbabn
w:zahle	odcdccbdcccdb
w:zahlen	laabbmpobabaa
w:zahlende	YaaapaZbbbbaa
w:zahlt	ZbaabrZnaZaaX
w:zahlungen	abababZaaapaY
w:zahlungserinnerung	bcbccbZbcabbp
w:zahnarzt	ZbZbbblaoZabk
w:zahnarztpraxis	bcacpbababaZa
w:zahnpastawerbung	occcddbdddbcb
w:zakelijke	ZbZabaobbaoaY
w:zal	lmbddccdcbddp
w:zanele	rbacbZaabYccZ
w:zap	YZpaZZYZZYZYX
w:zara	jefdidkbjadoa
w:zaragoza	aqlcckbccbddb
w:zat	odceddcemdeec
w:zaten	bcacccbccobbZ
w:zaterdag	mcbccadbbbbbq
w:zaterdagcursus	ZaZaaZZpbZaaY
w:ze	ahhbbbbbojmbh
w:zealand	bnlcccabaocca
w:zee	dedeeedeoeeed
w:zeeland	bcbcndmdcbcdc
w:zeelucht	cncdddcdddddb
w:zeep	acccccocccccZ
w:zeer	cdddddcdcdndb
w:zefa	dddddddcncddd
w:zeg	lbacboabaabbY
w:zeggen	mcmccbabbbccp
w:zegt	clbddcncmccdb
w:zehn	ababcblbnkbbn
w:zei	ZaqabbZaYYabY
w:zeichen	bcbbcqaacabbZ
w:zeichnet	obabcbbbbabcZ
w:zeig	cdcedepedbded
w:zeige	cccdpdobcbbcb
w:zeigen	abancnkababbZ
w:zeile	pbbbcZZacbbba
w:zeit	mblkckmbbbbbZ
w:zeiterfassung	bcbcccoccabca
w:zeitpunkt	abpabbabaZbaZ
w:zeker	qbZdddcdccccb
w:zelf	faabmoZbbknbY
w:zelfde	qcccccZbcbcbl
w:zelfstandig	aaacbbabpaabZ
w:zelfstandige	oaddddccddddb
w:zelfstandigen	ababbbpbaZabZ
w:zelle	abcdddbdccrcb
w:zentrix	jboddecddcbdd
w:zentrum	ababbbaaoZbaZ
w:zephyr	mmkchcbcehcka
w:zero	ZlcanainaZlae
w:zes	ebbnjkcbbbbbj
w:zescijferige	bdcddbbcdcobb
w:zestig	ababapaaZaabY
w:zet	abbbbZZZbbqbn
w:zetten	ZaoaZaYZYYoaY
w:zeven	mccddcqcbbcca
w:zich	abaocaabbaaba
w:zicht	aoadcdacabcbb
w:zichzelf	ccddnccdddcdc
w:ziehe	bbbdcccbbocca
w:ziek	bccddabbcbcbq
w:ziekenhuis	cqddddcdddcca
w:ziekenhuizen	dqddeedddddca
w:zien	ZnalpbebajbbY
w:ziens	bbabcaZZaqbZY
w:ziet	ocbcccbcccccb
w:ziffern	bcadccbcbboca
w:zij	YaZnaZZaaZpaY
w:zijn	beobcbadnZblk
w:zimmer	Zbcccmabccccq
w:zin	narbbbabbacbZ
w:zio	bdcdddcdccndc
w:zip	acccccabdcqbY
w:zippata	bbbacZaabcoba
w:zit	abnbmbamladbc
w:zitten	aaabcbpbbobbZ
w:zitto	aaZcbbZbZpbbZ
w:zo	mbnlgbabblkbY
w:zoals	abobccacZbmca
w:zodra	abpaabZaYZbba
w:zoe	naacbaZZaaaoZ
w:zoek	bmodkcbjlbdcb
w:zoeken	Zddomjicdbbcb
w:zoekopdrachten	bcbcccabcaboZ
w:zoekt	ipeccoiccccca
w:zoiets	aaZaaaZapaaaZ
w:zolang	dedeeedeoeeed
w:zolen	bcccddacdccbo
w:zoll	ccdddcbbdcobY
w:zomer	acddddcdddddp
w:zomers	boccbcccddbcb
w:zomervakantie	oddddccdcdddb
w:zona	ZabbbanapZaYY
w:zondag	ZlYaaaYqaZaal
w:zonder	lccckckccclck
w:zone	kbbccciacbbdq
w:zones	piccdcencbcca
w:zoo	oabccbZbbbccm
w:zoom	caapjjanbancZ
w:zoon	ZaZaanZaoaaaY
w:zorg	cdccdcaocbcaZ
w:zorgadministratie	bcbodcaccbccb
w:zorgboerderij	aZabpaZaaZabZ
w:zorgt	acbcccbcbcbco
w:zorgtechniek	ZaZZaZZpaZaaY
w:zorgverzekeraar	bcdcocbccccdb
w:zou	kdpjjmabiaebZ
w:zover	Zbbobbabcbcca
w:zowel	bcodedcdcddcc
w:zu	jkcjhkljchcja
w:zufallig	obbcbbmcbbccZ
w:zufrieden	abpbbbZbZZbbZ
w:zug	lkcddccddcdco
w:zugang	bcbcdcmccalap
w:zugangsdaten	bccddcqcdbmba
w:zugestellt	ddddeebcddbbo
w:zugverbindung	bdcdddbcdbcbp
w:zukunft	cdcdddodddeec
w:zullen	bobbccacdocca
w:zum	ijbjcdhmdjbbm
w:zunachst	oddeeeeeeeded
w:zur	ljbcdcbelmcam
w:zurich	fplhkeacblcca
w:zuruck	jcbcdcbccbolb
w:zus	aZZboaaaZYbbp
w:zusage	abbaboaZbabbZ
w:zusagen	bcdcdbadcccdr
w:zusammen	bccodbbbcclcp
w:zuschlag	bccnccacccccn
w:zuschuss	occcccbccbbaa
w:zustandig	cccccdrcbbcbY
w:zustellung	ccccdcbbcbcao
w:zutphen	laabbaaobZbbZ
w:zuverlassigkeitsuberprufung	oddeeedeeeded
w:zwangerschapsverlof	oaddddbcddddb
w:zwanzig	cdcdddccdcddp
w:zwei	kdcfhnecjbdcl
w:zweimal	ZccccobZccbca
w:zweit	cbddncddddddb
w:zweitagige	acccdqbbcccca
w:zweite	ZbbqbaZababbZ
w:zweiten	cdbdodbcobbcl
w:zwembad	bcbcccbbbabbo
w:zwemles	dcdddbccdadcq
w:zwemmen	ababapabZaabY
w:zwischen	ddddedccddcdr
w:zwolf	pbccckZabbbal
w:zwolle	pbaaclZclbbbZ
w:zzgl	odddddcddcddb
w:zzp	knlcccmkbbbcZ
w:£	lmaldnlcbbccc
w:º	ZmZbbpaaaZaai
w:€	liblemfdcbkce
wait for	bocedejdcihdd
waiting for	bjmdcdeccbcok
waiting list	bcbboiabccccp
wake up	kbiddcmcbmcdb
walk you	acbbldqccZbca
wall ?	kcacccaccpddb
wanna hear	knadcdlccbddc
want a	ndcdnhlccccdd
want an	qccclbbcccddb
want anything	bbYdcdacasdcZ
want in	nkacacmccbkdb
want it	ijbieklblcbbc
want me	iijcccrcbbcdc
want one	ZoacnnZbbZbca
want somebody	odcdmnbcccddc
want someone	lbmcndadbbddc
want the	nmccbcmbbadcl
want to	cemjmiddececc
want two	Zbbpbbbaccbdn
want you	iojcklbccbidb
want your	ZbabbolmcafbZ
wanted !	Zrbcabamcabck
wanted for	dicdcmbodcccl
wanted to	cgbdfdlcdqddc
wanted you	aaacclbcatccb
wants 0	jcccncaacbcdq
wants a	pkcmicaccccdf
wants an	nacoclbbdccdb
wants somebody	fbqdcdbdcacdc
wants the	occcdbZcdbccq
wants to	cibmdibceajko
wants you	ZpaaaolabZbcZ
wants-job>benefit	dccdddbdpkddc
wants-job>call-ask	bbadcdbbZpccb
wants-job>client	baZccaccobcdc
wants-job>connect	aYbeeecdpdecc
wants-job>event	dbcddcbbpcccb
wants-job>expert-call	ZaaqaaZaYZabY
wants-job>freelance	acodeececdeee
wants-job>funding	bbZcqbabWZbba
wants-job>i-am	cdbcfibctdecb
wants-job>interest-q	ZbaccblbracbX
wants-job>job-word	ccbdddbgtcdcb
wants-job>mule	ddbeedcdqcddc
wants-job>open-to-new	ddodddbdbaddd
wants-job>pay-first	Zccbcbpbbcadb
wants-job>pay-word	dbdccbrcnccca
wants-job>permanent	jpcdddbcmccdb
wants-job>recruiter	ccadddadscdcb
wants-job>requirements	dbbedeceplede
wants-job>role	cccdddbdsddec
wants-job>seeks	bbbddckdqiddj
wants-job>sell-cta	abbbabZbpacca
wants-job>site-notice	cbadcdbcnlboa
wants-job>start	abbdccdcsbcce
wants-job>teach	ccbccdjjsacdb
wants-job>thanks	bbbcccabYcbsZ
wants-job>third-person	lcddeeddneeed
wants-job>threat	aabddcqdpcccb
wants-job>unpaid	ccbddcncldddc
wants-job>we	kdnblbibXmcck
wants-job>workplace	Zcbcdaacpcdcb
wants-job>you	cbaccbecseelb
warehouse manager	lncdddcdddlcb
waren sie	kinjckakcbccZ
warm regards	nlcdjccdcceed
was 0	bcacbcacnZddr
was a	belccdbblpeeb
was accepted	cdddeacZdbcpp
was always	bbacfmbbbqccZ
was an	abZbacZbqZmca
was born	cdbddecdmndec
was changed	acacccZcdanpX
was closed	aaZbbbZapYZqa
was found	mamcddbccbbna
was given	pcncddbdcbccb
was good	ajacccacirccZ
was great	bcaqccZbckZca
was here	bbacccmbbccbo
was impressed	dkndeeceeddde
was in	abccccnmdmbcl
was it	jcjaccabarkjZ
was looking	nbacnabcbYcdo
was matched	kclmddcddcccd
was me	acZcbbnbaqbaY
was my	bcbldmbdmjddc
was no	nkacbcbbcabbn
was not	ccldccbcckbnj
was on	acmncbkmcZcca
was seen	bbabddaccZmpa
was so	bceeddnlicddd
was sorry	abacbcpaanbbZ
was struck	fccccboccjcda
was that	ZaYabaZZaqZoW
was the	ccfeecjbjqcdd
was there	bbaclclcmecck
was very	cbcdddbccrjce
was with	kbbdhcncckcdc
was working	lbaqacZcbZbcb
was wrong	bbncjcacbpcbZ
was you	ldcdcdcccbaon
was your	boaccbZanlbdb
wasn t	bbkcicacilipY
wat u	alpcccbcbbcca
water company	pacdddcdccdel
way and	accldcbcccddr
way into	ddbbedcdqiedd
way of	ekbcdcjlfmcdi
way to	ZnkcccbccjXol
way you	dckddkbddrcaa
ways with	lmabcbZbcocca
we ?	paZoablabYabY
we all	Zmklaoabcacdc
we always	abicbaZnbnnbY
we are	ljkkjedjccddc
we ask	icbecbnpcacbY
we betalen	nddddobbddddb
we both	bcacecicjscdb
we bring	dccdclmbccbdp
we build	kckdcdodddced
we built	jddedepddceed
we can	lehcjhhkcbjdh
we collect	acbcccpccbbdm
we come	Zbbccbrkcacdk
we commission	ocbbcoZbcbZbb
we compare	bcmcccpccZccc
we connect	cdbnddaccqddc
we continue	mojcbclcbbZca
we could	ecbbcnnbckccl
we count	jibbojfbdccdb
we d	mkclkmciccccb
we deliver	lbbdbcqccacda
we did	aibcbdrcdlcdb
we do	iiffkhkdcjedd
we don	mbjkicafccemj
we edit	YcbbbqmacZZba
we een	ZbnlbnbbcaccZ
we employ	kbcblcndccded
we find	lamclhoccbcdb
we fix	kbbbbaqbcambY
we get	fclckcendcddc
we give	abbcZorZcbcdd
we go	cckcmckcdbbdo
we got	cjbccbZbcnbcq
we had	miicccdclmcdg
we have	ljkdkcjdcdedf
we haven	hbbjojdcbbccm
we hebben	aZabpaYbbmbal
we help	cklhddocddcdc
we hired	ahccdYbcdbccs
we hold	ZaabbYZrcYbbj
we hope	bclbccapcYcbn
we install	ccbccdqbbacdc
we invite	abmbjobmdcbcb
we just	nbbcmZamcbnba
we keep	acqbcmdacbcmb
we know	pmZccblccabca
we ll	celhebbcchhkm
we look	hkidclmdcfdjb
we lost	Yoaccbmcbpbca
we loved	plccbbhbdakcb
we make	mlddlkjbdcedb
we match	aakcdombcbddd
we may	aercccZccbcdl
we meet	Zaahlblocmbce
we met	jmeclijbckcbe
we might	abnoicZccnbcb
we move	bcaccknbmoccY
we must	mbicccZbckbbq
we need	njchljaccckdj
we never	lbbccaZabmWqe
we noticed	akbcdcdndbmbb
we offer	bmckdmedddldc
we only	ccbccdaccpmdc
we pay	ljcocncbdcddb
we provide	Zcccbcqcddbed
we publish	cbaccnkncbbba
we put	odcccbpjcbcda
we raise	cccdqdbccccdb
we re	iiimkddicddde
we read	hdcdddbhdbjdp
we record	ZbabbbZrcbccb
we regret	bcbcacabdabbs
we reimburse	mcccddZcddodc
we rent	Ycbbcbmbcbpbd
we request	lmddekbcddddc
we require	kbcnjaabdcncb
we run	cdbmmocddbccf
we sat	ccadcciccqdda
we saw	jqadcmbcbbdcc
we say	occbacbkdbcdn
we search	jgcdnmacdccdb
we see	jblcbceccboci
we seek	nbbkqbYbcbbca
we sell	kcbcjcocccccb
we send	bbbmcbcncbocb
we sent	ZaaZbZYZbYhrY
we set	adcaclqbddccb
we share	ZbabkalabqmaY
we shared	occcdcbcbnccb
we should	bcojcjbccnccg
we show	abbZmcpcbccdc
we speak	jopbccjdcacdb
we split	babcZjeccapcp
we spoke	mknbcbZbbnbcZ
we still	mbncckacbZcco
we supply	hcmddcodcbedb
we take	adckdmjddcidm
we talk	mdjljcibicdcf
we talked	ljbbkcablncda
we think	Ybbqcbmbcbfca
we thought	mbbcpaabcbcdb
we train	abcbcmmbcbnca
we use	ckbbbbZcbXlpj
we ve	jjddkekhdieic
we want	olbimlZccbcce
we was	abankbmbbmkbZ
we were	jbblhiahcofcc
we will	ldlccbkmcbkcc
we win	abcbpbmadbccb
we wish	icgbdoabdilci
we won	nccjdfbcdbcln
we work	abqccdmcdbcdb
we worked	jcamddmccncdb
we would	njdejlefdecdb
we write	bbbbcZrlcabca
we wrote	kccdmbbndccdc
we-help>benefit	bcddjlqcdcddb
we-help>call-ask	mdcbdcplcbcdc
we-help>client	ncbcdcocdcccc
we-help>cofounder	cdddpdceeddec
we-help>connect	aZYcccodnZccb
we-help>content	ceddddocedddd
we-help>easy-money	abmbcbqbcbicb
we-help>equity	ccdcapZbddcdc
we-help>event	rbbbbmcYbbbcb
we-help>freelance	Zbbcclrcabmcb
we-help>i-am	pcadccocabcdb
we-help>job-word	jcicccqcbbkcb
we-help>messenger	pccZcbbcdcadb
we-help>mule	okabokYbcbbdb
we-help>pay-first	bcbncbkcddbdd
we-help>pay-word	amcddfpddmcda
we-help>permanent	jrbddceddbcdb
we-help>recruiter	aZZcddrdlcccc
we-help>requirements	dddecdqcbdddc
we-help>role	anjcccpcbdncb
we-help>secret	acbccbpbccacc
we-help>seeks	aYZccnsbmbccb
we-help>sell-cta	adccddrdddhdc
we-help>site-notice	bcdcdcmcedncc
we-help>start	Zcdddcodddcda
we-help>task-for-you	Ycdcddqddeddb
we-help>teach	jabbbrYbcbmcZ
we-help>threat	bddcdbpcddbcb
we-help>wants-job	bccdccobncccb
we-help>we	cpamkcnabaaca
we-help>you	lccgchpccblcd
we-help>your-profile	baacddqcddcdc
we>benefit	jchekipcbdfcb
we>call-ask	jdkmfhljbbcdd
we>client	hhdrccddccdcd
we>cofounder	eckjqbkbcbccb
we>connect	cejnkbecbpdbb
we>content	mcablnmocbcbZ
we>cv-ask	acodedaedcddd
we>easy-money	cgcinjbibbpcZ
we>equity	aaajqjaabcnck
we>event	ibicfngpbcibZ
we>expert-call	bcdslifccdcca
we>freelance	middednkbieca
we>funding	jebltbbgcbbcb
we>i-am	dklejeecdndcb
we>interest-q	ZapiblmZbjcbj
we>job-word	cpndeddhdbfcc
we>messenger	elbccbabmbqca
we>mule	ikckkkfkbbkcb
we>open-to-new	ablchcoocbccb
we>part-time	njcbhcidcndca
we>pay-first	lccjdcbcdfrca
we>pay-word	lfcmdnlcbbecb
we>permanent	mpbdjcdkcbddb
we>recruiter	biicccqebaebn
we>requirements	jbnbejqbbdhba
we>role	jpddijiccbhcd
we>run-code	njbbjcZbcbocg
we>secret	mbbbfkZfcaqkY
we>seeks	nmgkklacbbecc
we>sell-cta	lbclkapjcbjcb
we>site-notice	mjbcbbofbdbna
we>speak	bbbkeobrcbcca
we>start	nbccdjoccdccm
we>task-for-you	rldcdeibccdca
we>teach	kcbderckceeda
we>thanks	khineeddbfkcb
we>third-person	Zbbnccaoabbbb
we>threat	mlbjbdnbbdcla
we>unpaid	ecbbchkqcbick
we>wants-job	hpabekmaZaccn
we>we-help	ijeejhoccdfcb
we>workplace	hjmkbaZpbbnbZ
we>you	gjkjdjldcckeb
we>your-profile	dpgekcaccaobb
web form	mmcdcblcdbcdc
webinar gratuito	dedeedcqeddda
webinar on	cddddcbrdbdca
website and	ledeedmdjdced
website is	fcacddoccnccb
wedding !	moacbcZbclcbZ
wednesday ?	mbcncckcdbcdj
wednesday at	akcccadocacll
week !	kbbcddpbblccc
week $	nbccbnbjmccdb
week 0	nkcddckccbcjm
week ?	lhikjffddhcde
week and	mfcdcillickdb
week at	bndnidcdccddc
week be	ddjdddodedded
week for	lceddbcifcokc
week free	Zcdddgncpdddb
week from	kbccdchmccndc
week i	eccmddmldbded
week in	cfbccpbmjkccZ
week of	mijicjefjbccj
week on	nbcccbpccbccb
week or	flcmddjddddee
week over	accbdqbbaccdb
week s	bkbcdcamcljcm
week six	ocbddcbccnddc
week through	occccmbbccddc
week to	mekkedcddhded
week until	mbccdkkcbcccn
week we	mbbbcbYbcbobm
week with	mcbccbaqcaccb
week would	YmZcccbdqacdb
week £	lndddnbdcdcdc
week €	nccccpabcccdb
weekend !	bbbcckbncnccb
weekend ?	bcZcdbbcYaccr
weekend and	mkbdccmccZcem
weekend for	accccanbcbbYp
weekend in	ZpbccnbbcacdZ
weekly by	accacpacbbncb
weeks $	qcdcdkbdddddb
weeks ?	pbbabZoacZbbY
weeks and	lkjbblbkmbcdb
weeks for	bdcddcjclccdp
weeks from	qccciccjlccdb
weeks in	qbbbbaZabbccn
weeks of	sbbccbabbaccm
weeks on	jbcddnbncbcdb
weeks to	ombdddaclcddb
weeks with	anbddlcdkcdec
weeks £	pbdddlbcddccZ
weeks €	qcccccmbccbcZ
wei a	blcmddcddddlc
welcome the	jbccddndcncdc
welcome to	ecbddcenckgck
welcome you	bbZbaampcYlca
well !	bkjeddmcglcdc
well ?	bimcabkbmkccZ
well and	nbaccaZlbpcca
well as	bdkddalcckndc
well deserved	cbacdcacbrcbZ
well done	cdldddblcmddc
well in	hbbbcbZocmcda
well you	bbacccocmddda
wen it	lmbcbbbZcobba
wenn sie	bbaccbabsbZlY
went from	bccdcdincbcdn
went out	bcbcccabcaabr
went to	abkcnbZbkjncZ
went up	adcdddadccddr
were at	ccmdmdbddkeed
were both	bcaccnaabocdb
were found	bcbbbcYccakqZ
were in	abaccaeboncca
were recommended	pcocckabcbdcc
were referred	kmcmdccdddcdb
were right	hcjccdbbcscca
were the	codfmcZcancdb
were to	ZZqbbbnaaZbba
were you	abmccblbbncca
weren t	bcqdjcbcbecdb
western union	bccdddbdccrdZ
what a	cckcckkjkkcee
what are	ecqdddbcclccd
what do	mdacdkacbscca
what does	abbkccnccccam
what else	abncocabbkbcb
what happened	adcccoacdmddb
what happens	kcacocnbcbddb
what i	jijdiemcmbcdb
what if	ZbZbobqbaZaca
what is	nbbbjndbibbna
what it	lejjieclfbddb
what kind	absccdacaZccc
what our	bnacdmoddbcdc
what s	mcojjddcdicca
what she	ZipccnacaYccZ
what should	bbscccZcaZcca
what that	pcbccdalcbdec
what the	ccmdlcbllblca
what they	femcdcnhidccc
what to	lbccceacnpcda
what we	limdkcdjcbede
what would	hjsdchhdcacca
what you	jinkdcdibjdcc
what your	YcZbcoobbbbbm
whatever is	mcbdmdbdlbcdc
whatever the	aaobcnmbbaaca
whatever you	ldalcndnbacdb
when a	bbnchcnmcaccb
when can	nbnbccpccacda
when could	nkZbccmccacdm
when he	blcdddkddklec
when i	bclcbcmelekdi
when is	amndbcjccccdc
when it	bcqcldddcddec
when may	bbpbdcoccYbaZ
when one	bcncdcabcbccq
when our	bdcddendikeed
when searching	mdcdddocddbdd
when something	bbrcclZccaccb
when the	hencecjddddmd
when they	bcpccjjccbmcc
when to	qcbcbbYbbancZ
when we	ejkdlgmccjcdc
when you	djeibgdcbolci
when your	bobcddkdcncdb
whenever you	lcbncbdbdcdco
where do	abmcbbYmoZbca
where i	ceecddemmmccb
where is	aoadbdbcllcdb
where it	abbbjbabomcca
where people	kbobmaYobZacZ
where small	jccdodbdddced
where the	lclcddiccdddn
where to	Zbmcbmaoaabca
where you	bjpddccebkekb
wherever you	ihbcccardbccb
whether i	bjocccacajcdm
whether it	bbpdddlcmbddd
whether my	bcbpccjZkZbcb
whether the	bcfcddlcbodcc
whether they	acpkhdbckbcdc
whether to	aadmmbaocbbda
whether we	Zjocbcaccecdn
whether you	ncmedhdecdddd
whether your	cbiccckcqaccb
which 0	ZbbbkbYacbqcZ
which a	bcccknbmlacdc
which day	alccddodckcdd
which has	Zabcccmlbbocb
which i	jfgdelliciddc
which is	fiickknecbddf
which my	cmcecdblkided
which of	mcqcccdcebcdc
which one	ibnccbabcbccn
which the	dbbcjllacaokb
which was	cccdddmblmddc
which we	kicmddbcdmlbb
which would	bcnkmdaccjcdc
which you	jcolddbccejkb
which your	kdcdddbcbmbdn
whichever you	pcmcccbccbcdb
while i	bcdcncfcnakde
while looking	kcbcdclcbpccc
while searching	ecbncdadkbddn
while the	eccdddpchbddl
while we	oaejedcddddem
while you	bcicckkncanda
white label	odbdddldcccdc
who actually	acbnbmaZbncdb
who answers	ajbcpdadcccdc
who are	ccockkjlbacdc
who asked	acccocZhbncdc
who buys	ccadccrcjacda
who came	jbaabaZqbljcZ
who can	lclcnjabedcdl
who come	amddmdkdcbded
who could	dlecccobcbddm
who d	bemjmbndcdcdc
who decides	ZaZobbnanaaaZ
who did	jcbcfcacmocci
who do	aadhbblbrabba
who does	kbbchbabpmcdb
who doesn	ZaoobbZcaacbb
who don	nclacoZbcacdb
who explains	YbanbnaaaobcZ
who found	cdkceecddcdod
who handles	ccccdcrccccca
who has	cmbofmacbbicf
who have	bkboccmlcccdb
who i	icndddbdmbded
who is	ailcicienbcfk
who isn	Zmmcacbcboccb
who know	aclmlneccadcb
who knows	ikkhkcciddddi
who leaves	bobdddldccdcc
who left	mbccboabcbjcc
who like	abnlncZmcbbdc
who ll	imbgmoafiabca
who looks	bcbcccsldZcca
who made	cdbdcdbkcqccb
who may	bcocdcbldbcbb
who might	cbkdpdccmaddc
who need	abncjcnbbbacb
who needs	ZZabbnabrZbbZ
who picks	albbbcdoccbcb
who run	acanbceocZccc
who runs	lblcndadcbceb
who s	ejmljebfjddce
who said	ncblddabdbndc
who share	bbocccaocacca
who should	abYcbkYbtZccZ
who signs	cccieceokcdda
who stays	YrbbbbYcbbccZ
who think	bbacncabapnca
who told	lcacddbdofddc
who understands	jaannlZcbkcdb
who ve	cbfoccmobbccZ
who want	abmbnalmbZcca
who wants	bmccdcdclbccp
who was	abakcinbelccl
who will	obamccacnabda
who work	bbbccbaqckcbb
who writes	mmbbcaahcoccb
who wrote	maZbbclbcpcca
who you	ababcaZZboboh
whole team	bemcccamclbbm
whom i	ccjdhcacloddb
whom you	bmdcddlcbkfmb
whose work	almdcdbcnbddc
why i	ddjcckmcimddb
why it	bkcdddlddodec
why not	ZpZbbbZmlmbbY
why the	Zcbbccalcnlbl
why you	bbilckbccaldn
wie du	mccdddqbdcbdb
wie gaat	abbcccqoabbbY
wife s	ilbcccbcoabdb
wij hebben	hicdidqdcdddb
wij zijn	icodjcjcbcddm
wil graag	bcaobcacqbccZ
wil je	bcjcdpgkkccdb
wil jij	koncccbciccca
will answer	mkcddcclddddc
will be	fcjddcchdclhn
will call	clbcdcpbdecdc
will change	ackcdcZbcacpa
will come	ebodccaccbcdo
will do	ajmccnbccacck
will get	aacelcfbbbnna
will have	ZmnbbaanbabcZ
will make	Zcbcbombbaacn
will mark	nbbcccfbdbbcn
will need	actcbcZkbZkca
will not	cbdcccebmcaoj
will pay	nbkncZaabalce
will send	cmbbdcnccblda
will tell	abmcccdcbbocb
will want	fcmccoaccbcdb
will you	bpabbnZojabcZ
willing to	kdmlchdclbddc
window and	cbbdddcldiccn
wir am	bccddcblcmcdn
wir brauchen	pcdddccdddcdl
wir eine	lbcadpbcccdca
wir haben	bincfcjbcecmd
wir sind	ndkkfbblddfdb
wir suchen	Zocbcocldddda
wir uns	abalcbabblnbl
wir vermitteln	cabeddrdccdcb
wir zahlen	lbcbcqabcbbcZ
wish to	ehnednakdbecd
wish you	bbZccndbbqbbk
wished to	adccdcncaocdb
wishes to	olcddjccddddc
with $	mcbbccjbcbpcb
with 0	dibfmcljkbldb
with ?	acbcacrbcbcdb
with a	ijdkjjificeec
with all	ccjdccapcbcdb
with an	jfbcddnmchidb
with another	bbncccZbcYccp
with any	ekcbdcacmelcj
with anyone	bbabbaaneaapY
with benefits	dpjdcdbdddddd
with best	bcmcclkcdkced
with cake	bcbcbbiobnbZX
with code	bcbdccapcncca
with cv	nmbeeedddeedc
with eleven	ombccdicbicdc
with experience	ccncojcdbdcdc
with former	bcbpcbbldccdc
with four	oabcicbjobddc
with great	ccbdcncbmlddb
with half	bbobcbZobkccb
with health	cqbdcdbdddded
with her	YlabcoZbnbcck
with him	pbbbcambccccb
with his	dcccdoaddkldb
with it	kidkecjckhfdf
with kind	jmcdcdajcnddc
with me	lddcqcceeaede
with medical	Ypcbbbnbcbbcb
with mrs	accdddbcdbcdr
with my	kcdchkidchkcj
with names	bcnbccocccbdb
with no	bdcdidodjdded
with one	ednnddjccfcdc
with or	bnmdcdacblccc
with our	kjedccncdclci
with own	ncbcccpcccccb
with pension	bqbdcdbdcccdb
with people	cfbindmbclccc
with real	bnabpaabbbcda
with reference	kmccdcamccbcl
with regard	nbcddbbcddbdn
with regards	kmcdcdcddmbed
with resume	qacdedcdcdddd
with six	ialccbbcobcdm
with some	bcadcdadnmmdd
with somebody	YaikbaZolobbY
with thanks	fbocccaccobbc
with that	ZpabbbYaoZbbi
with the	jidcddedilkck
with their	llanjailbZcba
with them	mlbmbckccbldb
with this	acdddnldclced
with three	cjciechodcica
with two	mkacnkalcbbfc
with us	ekjifjdkceblc
with warm	lcbkfcmkdbded
with what	bimdidddcdndc
with which	ddddddalbpdec
with whom	bcndddbccccnb
with you	kedlcbfbljdmb
with young	ZabbbrZZcaccb
with your	dcjecdldhfpdb
with yours	ZambbakpaYabY
with €	aabmncbccbcdn
within 0	bccddcibddmol
within a	albmdcmicbkbk
within five	abcndclbccZbo
within six	cbccdbnndcdda
within ten	lbccdcincbdld
within the	clkddcgcdemlb
within three	bmiklccccbccm
within two	bkccccldccock
without a	ailcccjbqbkca
without an	blcckldcciedm
without charge	bcccdcmojccdc
without interview	dddeeeceecpdb
without limit	jpacccaccbnbb
without making	pcccclbbcbbdZ
without me	kcbdcdaccicdp
without names	ZanqabZbbYbcZ
without obligation	cbmccdodcccdd
without one	cncdcdjbccccm
without the	bcbccbebZqccb
without you	Ymcceboncbcdb
woche 0	ocdddccdddncb
women in	abZbbkkrbcjaZ
won a	odddlcccdccdm
won t	eefkmejedddfc
won the	ejccdcbbdlkbo
wonder if	acadmkacobcdb
word ?	ccbddcbcraddc
word with	jambbbYaoZabZ
words $	nbaaapZZbaXZZ
words and	ldcddabcdknca
words in	mbbcmbnbbaacb
work 0	ahacdcabqbmck
work ?	ofdcccmbnYbca
work and	lldbccakjbldj
work anniversary	cccddcbccoclZ
work as	kddeedcdpcedd
work at	meZjccZbrbclb
work for	ndkicbbbpakca
work from	cjbdddfcmlhck
work i	cblccdccoicdb
work in	bdljbcZlkdoja
work is	nnlgddadccddc
work on	kmdicdkjkcccc
work out	ZcbcdcmbbocbY
work permit	ZbaacYYbbatcY
work since	aYadddabuZcca
work to	sbYbbcYbbacna
work we	ammccccnbbddd
work with	dipdcdmceccdc
work your	paaaccZbbnmbZ
worked for	beodddcdkbddd
worked in	hcmkcdbjmbddc
worked together	ciacddmccocmb
worked with	lpigcbacbmcca
working days	mccfdcdccbcmn
working in	abnnbcbnbclca
working on	bcjcpcajbaldk
working with	lboccciccndba
workplace>benefit	Zbndccacncldc
workplace>client	ZbaacaZpdaaba
workplace>easy-money	pedcdibcdimdb
workplace>event	bZZccbpZccaba
workplace>expert-call	Zbcocabcccbca
workplace>freelance	nbmdeeceddded
workplace>i-am	lbbccqabnajcb
workplace>job-word	Zaabcanbcdqcb
workplace>mule	abbddcobccmcb
workplace>part-time	bbcccabbbbccr
workplace>pay-first	ZcdcdbbbdcocZ
workplace>pay-word	qbbkdbbcddodb
workplace>permanent	aqlcddbdccddc
workplace>role	Ylccccbddcqdc
workplace>run-code	aobcbcaccbkca
workplace>seeks	XnZbbbZbabbcp
workplace>sell-cta	mbdcdaYaddoca
workplace>speak	YcdpaYcaccbda
workplace>start	rbddedceddddc
workplace>task-for-you	adcccbpbccaca
workplace>threat	accdedcdccqdc
workplace>we	gocecljicbjcb
workplace>you	Ypjbcpakbamca
works and	acbcboacchnec
works at	cccdddndnbjkc
works for	occbbcaacbobc
works in	bdccmdoddccec
workshop and	bbbcokZlbbcdc
workshop for	akdccnbbdcnda
workshop on	adccdkbqdccdb
worth $	bccqjddcccedb
worth a	aoahcdqbcbcdc
worth it	dcbadclYcmddq
would 0	lccbcnkbcbbda
would a	ennckckdcbccb
would appreciate	dcomdddckbddb
would ask	dcoddmbcihcdc
would be	ijfkffcekkcdc
would consider	emnleccccccdc
would do	aabcflbbobcdq
would encourage	nncdeccddcddd
would get	abpbkcacnbcdb
would have	jkcddkbcckddn
would help	bYbdddbdppdcc
would in	abqdccbbbbddc
would it	boncccmcibccb
would like	lfenikcbifccc
would look	jdbcccmcobddc
would love	cildjcmlmbcca
would make	cnpdcdaccbddc
would mean	akabemZpcZbcZ
would need	pnacacacacadc
would pay	cbbniqabbbccb
would rather	kmccncacbbdcb
would really	bradddlcccddc
would suit	Zlnccdmdbaccb
would take	laZccnnbabbcb
would tempt	bcsccdbccYddc
would that	rbbjcclcdccdb
would the	acmabpcYcbcdm
would value	cdomgebddcddd
would ve	mbbclcocbdcca
would welcome	lcjdednddjddd
would you	jfkkklchjbccb
would your	YdabadomqabbZ
wouldn t	bdeknkkcjbcdc
write 0	kabbcomacbaca
write a	ejbmclaoiabca
write about	dbelliafbobcb
write again	ZbqbbaaaZYbam
write and	ibbbcsZbcbbcZ
write back	fnocbcdcaZcca
write for	abkcblljblcdb
write in	mcbccnaaalcdk
write it	kbabbmZkbbaoc
write me	kmacbclcnacdb
write on	bcacdlbcohddc
write the	ljccdbmccmcdb
write to	bihiccbhodedj
write us	pbbcblabcanca
write you	cbicmcklmabda
write your	acaacbrabaaca
writes to	lcabccZbaobbl
writing about	ceacjlflcecdm
writing because	jjanccZammaca
writing for	ccbkcrabdibcc
writing in	bcmcdbbnncadb
writing it	ccbndcbdboccb
writing on	jbcbccldckndb
writing to	bdcjckjcmnddb
written a	cbbcmmbcdccmc
written by	jebocbZocbcca
written for	cobddddjcmdcc
written to	jncbbdlbclcdc
wrong about	ccbcdcbocmcdc
wrong and	ncccacblcmddc
wrong thing	aasbbdYcbZcdb
wrong to	abmcccacbmbbn
wrong with	ahacidldpbcdc
wrote a	ZaYbbbjooZbbZ
wrote about	brdcbdjccfddc
wrote in	iajccoaacbcdd
wrote it	lbbbicmncaccZ
wrote that	amacikZinnccb
wrote the	obanbZclakbca
wrote to	aboecciejncca
wurden sie	mddcloccdddcb
x 0	pabpbmZabbZbX
y 0	clcmndcdccddb
y a	mdbddcmdmcdda
y buscamos	cocjmdbdccddb
y dos	kkbcdcbcocccb
y el	pbbccnZbkbccZ
y la	nnbcccbbcbccl
y me	lcnccciclamaa
y no	hcaccZoemagmZ
y nos	lbnbcmaccbmcZ
y se	aaabnlkbanabZ
y si	cdcdddjcmccdm
y solo	accbcblcbbmco
y te	ZbZmbnZabapbY
y un	ckndddcddcddn
y una	nbbccbbccnacf
year !	acaobblablaaY
year $	abbpbbmcbccdb
year 0	diambnZnblbcb
year ?	edjcbbmcpZcca
year a	abhocklbcacdb
year and	jkldlbcbdecdm
year at	Zabbcqbbblcck
year contract	hqabccbacabca
year end	plbbcclcbbcda
year for	ZaZanmkaammaZ
year i	bbbdddmcpaddc
year in	abbcckaqhbbla
year it	nckccbkccbcmc
year of	bcedcdcdmmded
year on	baadkdadpmddc
year please	naaccbpbaZbcZ
year round	atacbcbccccdb
year s	mbaclenncacdc
year student	dcceddcdkoddd
year that	bdkccnaccbddp
year two	nabobbacccddb
year we	ankmmZbddcded
year would	bbmccbacmodcb
year you	ZkZbabjboZobZ
year €	oZbmcccdddddc
years ?	bcoccdabmbcdc
years ago	ldlddcjjikcdb
years and	injcdcccmlcdb
years as	bbaclcabblcob
years at	bcblhdbblpbbl
years before	bmclddkedcded
years experience	abbcdcacqbbdb
years for	bccZocadklded
years i	ocecpdbdcacdc
years in	cemdlcbdmkcdb
years it	blbdccmdcncdb
years of	kecddikcodddc
years old	akcblnbbdjcdb
years since	cjcdddcccrdca
years the	bbiedliddcddo
yes ?	ombbcilbbZcck
yes a	ZanlobabaZcaa
yes and	pbaeobYabbbca
yes for	ajcblcpbccbca
yes i	lbhlcbibmlbca
yes no	mqacbbZbaZboZ
yes on	noaccdadcbcdc
yes or	glgjmmacccbdb
yes the	pcbccbabcnacl
yes there	YalacoajbabcZ
yes to	Zmocclabcbbdl
yes we	qbbbcbacdmcdc
yesterday and	bnadddbccpdbZ
yet ?	akZcoclbbbbbb
yet but	lbrcccabbZbcb
yet i	ZZmcacabokaca
yet which	bcqcddbcbaddc
you !	ldacjcbbcpmca
you $	abbjhkaacarcb
you 0	fiahmkkbbajcm
you ?	lilkdejddfdea
you a	ddihcemeckkkb
you about	jjnjcdkiddccb
you accept	jcbaclpbbablc
you after	aksccchbbXbca
you again	kbccnkakciccg
you agree	cjZmbbYoblamY
you all	cjaddladcnddn
you already	bnbmccnbblbba
you also	mamccbZbkocca
you always	dobbcnYbbmccb
you among	kbabncYndbbcZ
you an	anjcmbmcbdmca
you and	deeedeeccmjlb
you answer	bbZpacjbblkcb
you answered	ammbccZbbomaZ
you any	clalcdmcclddd
you anything	ccakcclobYcdb
you appeared	bcbddcbkcbnnZ
you applied	ZpZccbabaaaoZ
you are	ielkddhddjied
you around	aarcbcacaaaca
you as	anckjldfcekcb
you ask	bbkcclZkqbbbf
you asked	ccjcccikcnejj
you at	ckldddkcdmkcb
you attend	abbbcanZcbpca
you attended	kcccdbaqcccZa
you available	pcdkedcdcdeec
you back	blcclcmccaocb
you be	gdnmjdbijbccc
you because	bccdcdcncnddb
you before	Zpochcebbamca
you begin	oobcbbabcbbca
you bill	lbbbnbocbcada
you bring	bbiiccabcnocm
you build	qcacpbZbbabda
you but	ZaZaoobZbmbbY
you buy	accacclpcboca
you by	idhccmfhbinea
you call	bcbdddccrkcdb
you came	bboZnbdbbmcca
you can	dedeedkkdbdni
you cancel	Zdddddadddcnp
you charge	rcbeclibcbdcb
you check	bdcdddbdcbkdr
you choose	mbabpmabcZkaZ
you coach	XbZaarYaYmacZ
you come	lkebnmZnbcccb
you coming	jdbdddbcdcddr
you consider	dmmjmmachaccb
you could	kikijmkcdbbcb
you currently	badcddsbbYccb
you d	ellilkdecbcdb
you decide	fjlqjbbbcbccb
you deliver	mbbbdpabdcbdb
you did	qlabcjabnjccb
you didn	bdclckbZclkpa
you directly	icmcdmicjaidc
you do	pdcdfkbdbkhdc
you doing	abdcccaccncco
you don	kicfdbmklccib
you down	bbZbcpdomZbca
you draw	rdcccbZccmada
you dream	kedddeldecled
you drive	ammcbbZcbbndb
you earn	ZnlccZobbbbdc
you edit	tdZbdbabcbddb
you enjoy	fcqccdaccZcdb
you ever	clqcdikcbiccb
you every	abbZcpZacfbbl
you explain	Zcaccpacbmccc
you explained	bbbccnbccocdb
you fancy	ljlccbbbbaccp
you feel	jkqbccYbbYcca
you fill	oYocccacccmdb
you filled	amkcobZbcalcb
you find	lcbccdaojdhkb
you first	pcmcccaccZcdb
you fix	rbaccbYbbdcbY
you follow	acbbccabcZcra
you for	jdcldddhhkhfi
you forward	mdbcccacoapca
you free	siacdibbcbcck
you from	cbccccmcapjlb
you gave	ababbrlblkccZ
you get	cedlkcckfamjd
you give	ZdcldsZckedcb
you go	ockcdcZcdbcdn
you got	bbcjbbabnqccg
you had	blbllkabdpcca
you happy	bbscdcfbcacca
you hate	bbldacmnbacdb
you have	dccfddkhkcjnf
you haven	ZagbbboaaZboY
you hear	bbkdddbcsbddb
you help	mbbblpcbaamch
you here	cdZcdcicbscca
you hire	cbZdddqcpZccb
you hiring	abZcccqcXobba
you hold	nalddccdddmec
you how	abZcbbrbnZcdb
you i	mmaccdmcbkcdc
you if	mbiccdndcibdb
you in	ikkccbdlifkfc
you interested	Zokcmcbcccddc
you into	daYbobmmbZbba
you introduce	acZcncdcoZcca
you is	YiabaoiabaapZ
you join	bllldbkmdcddb
you just	abmcccabbYrac
you keep	kcbcfmnbdcmdb
you kindly	bncbdokcbjcdc
you know	cddklejdodccb
you last	ZZaabbmnakbnZ
you leave	ccncccabZhclp
you left	alcmecZblmfmZ
you let	mckccbZnmajcd
you like	dljhjfkldcccd
you listen	ckpddcbmdbddb
you live	loemcaaababcl
you ll	bkjbidkecjmic
you look	kbccmcgciiccn
you looking	acrlccccabcbZ
you love	aoocccabbbcdc
you lunch	kbYcpcZablbba
you made	mcbdddbcmidmd
you make	odbddlccckccj
you manage	obabbbqababca
you may	bielckjmeccjd
you mentioned	maacnbaccncbc
you mentor	ZbobZpZbaabaa
you might	ccodkfjecdcjb
you mind	abmocbabilbba
you miss	bmZcbaZbbqbca
you more	nmmciicbcdddc
you move	dojeeededdced
you must	dbbccblpkbnca
you my	dcacjcocnhcdb
you name	aciqdbaccccdc
you need	bbbcecocqblcb
you needn	dbdjbohbbcamc
you no	jcmdddnjcaccc
you not	flembckbhZbma
you nothing	Yobccbqccbaca
you now	mbldlcbcckddb
you of	abnmcmacbjbbb
you off	ikpacclbbjcca
you on	hkkfiidfemdcb
you once	cbnkocacclbca
you one	mbiomakacbbca
you only	cdbccjlcjbqcb
you open	cfmdddickekef
you or	bdnmlclcaeccb
you order	cccdcdiddbpdb
you our	eiammboecbbdb
you out	ajqbccYcllccb
you own	ZcbcbbqcbZmcb
you pass	ZbacbbZbqZocZ
you pay	Ybdbcbnbjatca
you pick	mbYbbbYabobbm
you please	aalcdnaccbcdp
you popped	apbcacbccbndb
you posted	ZZlcpckbbbbcb
you prefer	lfokccbckccde
you probably	abacbcqbblcca
you properly	nkpccabbcacdb
you put	afaccjabrandb
you qualify	abblcaqbbbcdb
you ran	ZaapobZbbbbcZ
you rather	Xancobncbabca
you re	eekffdkeeljdc
you read	hbanjbYomZkba
you receive	abbccckjcbrea
you recommend	acljcanbfnccb
you record	mddcbqYaccbdc
you refer	cabdddcdnccnd
you remember	bmakefdbjoccc
you requested	abccdbooddcab
you review	ncbbcdackbbcq
you ring	lnZcbcabbacbn
you run	Zcbcblqlickdb
you said	lkmbmcdbdiccd
you say	hhgfclnbdldca
you searched	cdbdddbbcbccr
you see	jincckeijbhcd
you seem	nbabocYdbZnaZ
you sell	cjblccnccoadb
you send	kehcbcdcbcmcp
you set	jdcndoacddfdc
you settled	bcsdcdbcbYcdb
you share	ZaejcaZrbZcca
you should	noZcklabbkbcb
you show	nbbncnaababca
you sign	ebacllolbabci
you sit	ZbblbmcmnaccY
you sleep	bccchcojkamcb
you so	gcoddhcccoicb
you some	ablbmcmcbmcdb
you something	ZbolbcncbaccZ
you spare	kcbenZcZpaaca
you speak	caaacreclZkca
you spend	ZbZpbapababca
you spoke	abicbkbbbsccZ
you start	nccdldbddbmdj
you started	ccadccncmlddd
you still	kgllcjcbklccb
you stopped	ZbqkcbZbamccZ
you straight	bpbdcdlbdcddc
you take	nbbiknbcjdedd
you taking	qcbddoZccbcdb
you talk	YionZpYlaabbY
you talked	nbbcbcmbdlddc
you teach	bccdgtbcbbcdb
you tell	cddjcbjepjccc
you than	nlndddbdbbdcd
you that	ecccccbdcnmkj
you the	dlijciehcikcd
you then	cbndddndcbded
you there	bdcacckqcbcao
you think	jkbjfcakoidia
you this	kijbcmimcbbcb
you thought	acZccckcaonca
you three	abnbacmbaYoba
you through	cchcicqccbmcb
you to	fhlgencddefdb
you today	lbpcddjccafdc
you told	beocobbbhicca
you too	baYcbcZcplnca
you trade	aaZcacncaobcZ
you translate	pbcbcnaZcccba
you try	ZaaaonlZbabca
you turned	ZbpbbaYaZaaoY
you tutor	bcdddsbdcdddb
you two	ifccldndldccc
you understand	mlZcmbZbanbbZ
you up	kblbcclbenicc
you use	ZcalbaljarbbY
you used	hjbhcbjbcrcbY
you ve	ckbjielecijkb
you want	flndkdkbbfdcf
you was	bkidhkccboedc
you we	kcebklgbcaocf
you well	bkdcddilcoica
you were	lfddhdbbkndlb
you weren	bcqcccacbhdcb
you what	cfoclcnecccdb
you when	abpcjdlcbkclb
you which	bcqdldZdbhcdc
you while	bckmcdadkcndd
you who	qbabcakbcZbna
you will	cdkckeledckic
you wish	hcqidcbbccddc
you with	dbokdjcccfhdj
you within	anbbcbnacbbbn
you without	cdndmcbdkbced
you won	acecbckikodda
you work	jbibcblamZcom
you worked	aancddbcbacob
you would	llljiebdidcdc
you wouldn	ajbmjlmcccddc
you write	pdcdhmdbkiccb
you wrote	klckcdadjncfa
you you	jcbncaZbckmlb
you your	mcckbckcdmbdc
you £	abaopcYcbabdb
you €	Ybbpbjnbcbbcb
you>benefit	dccddeofnbheb
you>call-ask	jimmdecdgbjcc
you>client	dcmfbbobebdkc
you>cofounder	adbctbbkcbjcb
you>connect	dcjedchikhdoa
you>content	kblikedmbkcda
you>cv-ask	mkpcddbdccjcb
you>easy-money	ecdekdhdcfpbd
you>equity	kjafpkdbbcbcl
you>event	ddbcgmjcdikld
you>expert-call	fccslbcbjbcda
you>freelance	nikiddibebjhc
you>funding	bjlcodkabcmbc
you>i-am	idkchhidmldbb
you>interest-q	mmlejedfcbcec
you>job-word	cjlchdkckeikb
you>messenger	fnncdcbcbbpca
you>mule	deeefhdbecphj
you>open-to-new	cesdcdicecdcb
you>part-time	qaabnckakhbcZ
you>pay-first	hccccblbcesjZ
you>pay-word	lccocjmbdbkda
you>permanent	dmlcjdebebncc
you>recruiter	cfkccclikaenb
you>requirements	emlkmicccbdhb
you>role	cmbddikfleemb
you>run-code	cbabbbeaihpnj
you>secret	ccbccdbbcdsob
you>seeks	bcjddbncphdjb
you>sell-cta	hcekefldcbjlf
you>site-notice	cdedddeccdjqf
you>speak	abbibkdqclecb
you>start	kdhikckccbcco
you>task-for-you	mhbbnbelmbfmZ
you>teach	bddedrdbiiddb
you>thanks	ddcfeieddmfld
you>third-person	lbajcanoZaccb
you>threat	bcbdccgccbpok
you>unpaid	ajbccbtZccmka
you>wants-job	bkcfekcdrcecb
you>we	lkdfjljicckba
you>we-help	flecdhocmbfba
you>workplace	dikbcblebhnck
you>your-profile	ijmhcdccddklb
young person	bdcccoaZnccdb
your 0	icbccboccdlcl
your acceptance	adddelndedccc
your account	cccedcbcdinlm
your address	ibmmcbabblicj
your agency	fcZcccccsbcca
your answer	bkbcdllcbmcma
your answers	abbrkcZccakba
your app	ncacccachbpbb
your application	ckcdddbccbjmo
your appointment	ccddddbcdfkcq
your area	lZmmcbZabbkoZ
your article	acebclZmcokcb
your attention	bjbkccZqdbbcl
your availability	ncjpdiZccbccb
your background	bkqchcjddbbcc
your balance	cdcdddbddambn
your bank	ccbcdccckdpld
your blog	obbmccmZclbca
your book	ZblacZjabrkbY
your boss	arbdcdackcddc
your brain	mcaocbZclnada
your brother	lccddmbccncdb
your business	cdddcdpmdcbdb
your c2	bbceeeqecdddd
your calendar	ncbccbZbblmmZ
your call	ocebccZcnZbcl
your camera	ccddddccccqba
your car	abcdddbcdcmcr
your card	alfbbbabcarbj
your career	dcpcdecdlcdde
your child	ccccdabbdbncq
your choice	obbocmabcbacZ
your client	ecZnbcmbldcdb
your clients	Ybaccmmcqbccb
your clinic	abamcbnamanaX
your code	ZbZcnbZbanZnZ
your colleague	bcacccactYcbZ
your colleagues	dclddchnhkccb
your comment	bbabfcaabpbpY
your comments	ibaobbZabkbbm
your company	bcbdcdcesddhc
your competitor	abnbbcqbaZaca
your competitors	ababcbrbbabca
your computer	abcbcblccbqbb
your consulting	mbZnbYnbbabca
your contact	bcpdccacldoca
your contacts	abZabZYmajplY
your convenience	cccjelmclddde
your course	bdcccmZZcobdb
your credit	abacccmbmZaoZ
your current	fcnkddhccchje
your cv	elpdcdcdecjdc
your daily	ocacedmdcdddc
your data	abmdddqaccama
your day	dcobccncccjdc
your department	bcadkbkcpbcdb
your desk	adbcddldlbpca
your details	ZbrbbbYlbnacZ
your disposal	bcccdlnddldec
your document	ZbbacbZbbZZpm
your e	ccccddbcdcpmb
your email	ZaYabaXoZYYqW
your employer	goblcccbbbmii
your experience	blmmddbdcegck
your face	abbcdcaccooca
your family	abaccclchqccZ
your father	blkcccacbpcca
your fee	ecjqcnabdbcda
your feedback	acaaobbabbdpZ
your field	kbedbZZfnmbma
your file	abpcbcmcbYlbZ
your finance	abbcdcsccbZca
your firm	ilbcdfjcqdcca
your first	cebkcibbckria
your form	jbabcbkbaafoj
your former	acmncibfbYboZ
your free	bdccdcccddbpY
your friend	ZaibfcYbqklca
your github	ablcjdabccqcb
your group	ZbYbbaZkrmbbZ
your gym	beddedbcedmco
your hiring	bbadddqcncddc
your home	jbccccacccqcn
your honest	nbalmbYcalbdb
your hospital	ZaZocaZaqaZcZ
your hourly	nccnclbcdcddc
your id	mcccddaddcqdb
your identity	cccddcbcdbpna
your inbox	lckalcoccbiba
your industry	bdZcdcrcbbcdb
your insurance	hccdccdcccccq
your interest	ljcbilandcecb
your internet	ceeeeeceeencl
your invitation	cdbdddbmddcpb
your invoice	bcbccdeccckoe
your job	bbmdpdZcjZcma
your kind	dcldddmccmcdb
your kit	anbocbYcdalca
your lab	acjcccnbrYbbY
your last	abZbbbYnZqpaW
your late	bcbcbbZackqcZ
your list	ZaZnbbkbmabna
your listing	acbcccZbbclpZ
your long	mbcbcnhbdcbdc
your mail	bcbccboZbapYY
your manager	ecmbdciclbbao
your message	cdbddcbccebrZ
your mobile	bdndddaddbpab
your money	abaclbikbbqae
your mother	hcbbcaacaobck
your name	kikkddbeijidd
your neighbour	YaaabohboYacZ
your network	ccbccciebZfra
your new	bajccdlcmlmbZ
your newsletter	sddcdbjYddcdc
your next	bjmdjcqccbddb
your night	ZccZdarbccbca
your note	ababcoZabqabY
your notebook	aaYcbaYaasbbZ
your notice	arjdddcdccddc
your number	ofobbcabcbidl
your nursery	almccoZacacca
your offer	nbbcncacjZicm
your office	bcbcccrbbmacc
your old	jolecbbbklbca
your online	cdededcdedpdd
your open	obYbccjbblboZ
your opinion	ZbambnZanajbZ
your order	cdcdddZbdbbar
your organisation	ccnddcbbnbccb
your own	mlbdedlddikcb
your page	ncncddccdmnZZ
your paper	mdalbeZnboccZ
your parents	Zpcdcblbckbdb
your part	bcccddbcdchoh
your participation	pbbZdobbcbbba
your partner	amcdcdbccnddm
your passport	bbbcbcaccbtbi
your password	bdcddcbcckdol
your patience	cmkddacccYdcq
your payment	bcccccZbcZYpo
your people	jcbanapbcabbk
your perspective	bccoddbbdmcdc
your phone	ccbddcbicbrld
your photo	ablbbblbbkanY
your piece	bcbldcbccmcap
your place	bbaccnkcqYeba
your plans	jdpdddedddddd
your plant	baZbbcZcoobca
your podcast	bcbcdblabqaca
your portfolio	ikndddldcbecc
your post	hddiejjediflc
your posts	cladddkddqccb
your practice	kbZbcbpcpacca
your preferences	bZfdddbcbccsb
your preferred	bbqdedbdcbdcc
your premium	ccbcdcabdbpnX
your present	aepobckcbbcca
your price	dcmncsXbbbbca
your private	bcdddcbddcpbc
your profile	dehheidcdekob
your project	abncccZaaobbY
your projects	abaccdpcblccb
your proposal	lcabccYcceiqZ
your published	kkdZcmnccdcdc
your question	abaccmnbblbnZ
your questions	abbacmarcaabZ
your quotation	pcccdbZbccbcm
your rate	qbfmddbdddddc
your recent	lcndhdkeccded
your remarks	lccceobcdcddc
your rent	ZbabnbobbabZl
your reply	lecbdjdbcncna
your report	bcbcdcbbdaZqY
your request	ZbabbbYZbYarn
your residents	Zbbaccrbcbbba
your response	ebabcbmccZYqX
your resume	icocddeccbkkb
your review	acbocZZabncZk
your salary	ZYobncabcbabo
your school	aaaccYqboZbna
your search	bcndddbccacfo
your seat	accpcamkccaba
your second	anacdcaccqcca
your sector	acnaccqbbacca
your security	abicddaclapba
your services	obbbbbZbcbboZ
your settings	ccccddccccbrb
your shop	Zcbbnbojbalca
your side	Ybclmcmcnjbbc
your site	dbacdbsdcbccb
your size	bccccdtddcddc
your skills	Zarcbcadbanbb
your slides	bcabboZYbYacq
your story	bcZbcamnanbba
your street	bckcccsbbaccZ
your students	bbacoZbbbocdb
your studio	mcbccbcbqbcdb
your subscription	cdddddacdcbfq
your support	bcbcccaqcbama
your surgery	YaZlbZnbqZbbZ
your surname	cccdcdcddcqdc
your table	bcccccabcbcbr
your talk	jhcckelbbmcci
your tax	bbacccacoZkZm
your team	bccccconnjdcb
your terms	pbbacbmcdccbb
your thoughts	dbocddaccbcmc
your thread	abZccbakaqccZ
your ticket	bdccdbnkdclcn
your time	kgenccbcoacdj
your train	bcccclaecbccq
your updated	mendeeceddddd
your usual	kcbqdcbddccdb
your vendor	bcbdderdbccdc
your verification	ccccdcbccbYrY
your view	bcakacbcbqcca
your voice	jcmbbcnbbkbca
your wallet	cdddddcdddpcb
your way	bmadkckcaoccb
your website	mdbcddqcccccb
your weekly	bcbkccbbcbblo
your whole	ZcZbcapnbobba
your wife	aobccbabbolcb
your work	foZcccblcodkb
your year	kanccbZbcZnmb
your years	jccndcbbcnded
your-profile>benefit	jjfbccrbbabja
your-profile>client	doladcZccknbb
your-profile>cofounder	apabacbabbbba
your-profile>connect	cbdiddeccpjab
your-profile>content	aaZbcbqXcbaab
your-profile>cv-ask	nlmdddcdcbmba
your-profile>easy-money	ZdYbbZoobacZZ
your-profile>event	qbmddcbbccddd
your-profile>expert-call	ccbZccbbcacpb
your-profile>freelance	imYabaXaaZpZZ
your-profile>funding	bbjbacZZaZpZb
your-profile>i-am	cirbccjchlcab
your-profile>interest-q	aancdboaZZccb
your-profile>job-word	bZlbbcfcoZoda
your-profile>mule	mZZccmabclobb
your-profile>open-to-new	bbrcdcbccbccb
your-profile>pay-word	Zbncdlccccpca
your-profile>permanent	carcddbclbmcd
your-profile>recruiter	ZljaccYbbaloa
your-profile>requirements	kmpabcacbckal
your-profile>role	ekmeicfcmbdcc
your-profile>run-code	cccdddbdedocc
your-profile>secret	mbbcccacddocd
your-profile>seeks	kjaobbcbcnckb
your-profile>sell-cta	qcnbccZccabjb
your-profile>site-notice	bcpcdlbbcdbma
your-profile>speak	acpdccaabbcdc
your-profile>start	eaobblYaaZaoX
your-profile>task-for-you	Yobdddbdccndd
your-profile>teach	YoZobnZabaccc
your-profile>thanks	bcZcdbbcarcZb
your-profile>threat	ddceedddedoZd
your-profile>unpaid	ancccdZcccocb
your-profile>wants-job	daocdebebdeee
your-profile>we	miodccbbceocb
your-profile>we-help	abccdcYcddpbd
your-profile>you	kjlihejcbjdia
yours ?	abfbblmpmZbbf
yours and	bccdobdbcmmeb
yours by	cccdccaccenan
yours faithfully	bckdddmdjcfdm
yours for	acbbccrbbbbda
yours if	ZZabqnYbaZbcZ
yours is	bcbcdclclaldo
yours on	nbmbbbYaaYbcn
yours sincerely	jhmdfdddiided
yours to	jndchcnccacba
yours was	ccqcicabbbcca
yours with	bckccdqcbhccb
yours would	YnanZoZbcbaca
yourself and	amacccncdbldl
yourself on	nailddbccdddc
zag dat	ccacddpdncddb
zal ik	kmcdddcdccddo
zephyr freight	imldhdcdghdkc
zo n	lbanbbabbnabZ
zoek ik	cpbddcdmecddc
zoeken we	abbnlmabcbbck
zoeken wij	ZiaqbaZabbbbZ
zoekt een	ipcddmcdccddb
zoom and	bbbobbancccdc
zou je	blbidqbcaccdb
zou jij	ocadcbbclcnca
zou u	lbnnbaaaZbbba
zu hause	neeefdeeeejed
zu uns	crddedcdddddc
zum 0	abcdddcmdcbcq
zurich ?	blpccmYbaacca
zwei stunden	Ybbbcqabbbbbj
zwei wochen	idcddcccmcccp
zwischen 0	dedeeecdedcdq
£ 0	llbkdmldcbdcc
€ 0	mjbkhkeeccgdf
€ a	kcbconbcccbca
€ al	clcihdhbccpcc
€ am	jdddencdddldc
€ brut	aoccdmcccdcdZ
€ brutos	cpddedddeedec
€ cada	ncblclkbbbbcj
€ con	bcccccbcccpcm
€ de	cccldgkcdcpcf
€ dia	rccdddbcccdca
€ die	bcccdnkcndcdl
€ e	fbcocoibcblbY
€ en	cccldcbmcbjcm
€ et	obbcomZbcbcca
€ fur	cccodnbbdclcj
€ h	pbccdoibcbbbX
€ hora	gccndqfbccccZ
€ im	addcdcncccndm
€ ist	cdcddcbcdckbp
€ je	lccddpkccccca
€ l	nbalcqcbbaabX
€ la	lbcbcrlabbbcZ
€ ora	kbcbcnpbcbacZ
€ par	bdddflfdddodh
€ por	jjcldncbcckcd
€ pour	cddccoccdbbco
€ pro	acccdokbcbjcm
€ y	akbncplYbabbY`,
} as const;
