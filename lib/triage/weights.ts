// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.029477,
  bias: [0.078, -0.37, 0.066, -0.478, -0.615, -0.346, 0.317, 0.028, -0.314, 0.473, -0.32, 0.05, 1.43],
  table: `$ 0	kibldkkdcbldc
% a	kbccajobcbndb
% after	abbcbrZbbYcdb
% and	aZbcuciccbcde
% at	lbcaccpccccdb
% below	abacbcracabbY
% cheaper	bbbcbcrbcbbcZ
% de	cccdndcddcndb
% equity	eeeflfeffffff
% fee	bbZcccscaabcb
% from	ZmbdomYcbbcdc
% in	bccocdccdbmdd
% match	cpaeeecededde
% more	amkbbckbbZmkl
% of	dbbcmkoccbndb
% off	dcccbbnscbbbZ
% on	cbbcjcqbcblcj
% remoto	pbdeedddeeddd
% the	aadcpbkcdcidb
% to	ZcbbcbsbdccdZ
% vesting	bcccpccdddded
% with	ababocmccbccc
0 !	bcbbcmjbbdobj
0 $	bpcddmhbcclcc
0 %	bebcofndcbmdb
0 0	ilcdficidcekl
0 ?	mdakcncbdjccj
0 a	ldbejjmcdcgci
0 after	bbbclcZlbaone
0 al	klbbamklbbgbY
0 all	ojccdblbdbcdn
0 also	nnccccbbcbcda
0 altogether	caanbpbabacca
0 am	bcblcbammlbbn
0 an	nccecokbddddd
0 and	eicidmfdcdldi
0 anni	anacbbacpabca
0 applications	ZaYbbbYarZaaY
0 april	knccdbcnmcbcb
0 are	acbjccfocblcj
0 as	bcclccbmckkcm
0 at	bkccccajebncn
0 attendees	acbccmaXcbbqZ
0 august	miccdeamcbbni
0 b	amccdbjbcceap
0 back	bcccdcaaccpco
0 base	lobdeecdddddd
0 because	mbjbccbccicco
0 bed	ajZbbboccbbbn
0 bis	pddledcdddddc
0 bring	bcdddZblccmdo
0 btc	bdcddcabdbrca
0 business	mbbbbaqYcZabZ
0 but	ecbfccabkokal
0 by	bdbrcfaacbkkl
0 c	knbcccacccccn
0 c2	qcddedbddecdc
0 cada	pccccbbacbccn
0 cents	kccccbobccccm
0 charity	icbcccmbcboca
0 children	okcclbaccckdb
0 clients	cdcdddmencded
0 companies	blpcadaccbddb
0 countries	Ybbbdcqcdccmc
0 credits	cddcdgbcdbdmn
0 cups	maZabanoaabcY
0 customers	dcabrcbbcbbca
0 d	nddhcclhcbcld
0 daily	odcbdcYcccmdb
0 day	qccdddjjeccfb
0 days	mmbdcdeeeccme
0 de	cccckjbkdbkjn
0 december	ackcdcbpdeacn
0 depending	blaccolccbdcc
0 did	ZbacbbZbobccp
0 dolares	afbccclbbbqca
0 dollar	ccaoihpfbakca
0 dollars	hbbodnjacaocb
0 e	cdcdclceebnbo
0 each	mbbndqabcbdch
0 employees	mldcddmddccdd
0 employers	baaddcbscbbbZ
0 en	amblmcbccblbm
0 engineers	bcbbdnpadcddc
0 eth	ababbbZZbZraZ
0 eur	dbcpcmlacbnbZ
0 euro	jgbjimeecblcj
0 euros	kcbncmkccbjck
0 evenings	mbcccmanbbccZ
0 every	ababbcZaamqbZ
0 families	bddbicnbcjcbm
0 february	accbdkencfbcm
0 files	knccccaccccan
0 first	aaabboZaaZqbZ
0 fixed	occcccacbbcdp
0 flat	rcccdZbbdcbcZ
0 flats	obbnbaebbZbnY
0 for	jbbodkcccbldl
0 francs	mbbbbnlmbbbbY
0 free	ZZabbcYnbaqbY
0 freelancers	jcbcccnpcabYb
0 from	lccdlbbbcbimn
0 fte	lpcdebddddddc
0 full	aqcdccacbcddb
0 g	ZcbbbbnacZbcq
0 goes	bbbcccabcbqcY
0 grand	bcbdccacclpdc
0 gross	arcdddbccdcdb
0 guests	YbaabqaZcaanY
0 h	ndcjcjeldbici
0 has	kcbcchabccdmp
0 heures	cbddenddddcdn
0 horas	jkdeelfdddhcl
0 hour	ddbockdmcbela
0 hours	kmcgchhdgcfje
0 hr	pccddffdidjfc
0 hrs	qmcdccedccedb
0 i	kcbchklcejcdl
0 if	djcgcjaccbldq
0 impressions	ccacccZbcZbrY
0 in	hjbfckkhdbocd
0 including	kcbcdbpcccccb
0 instead	Zcacbacobaccp
0 into	bcbcbdbccZpcn
0 is	cecccdaicdmlp
0 it	bcbdlcekcemdl
0 january	ekhcdbdqcbbce
0 jobs	caadddnclcclb
0 juin	bccccmanbbbbi
0 july	lccddbbedcclp
0 june	lcccejalcddkn
0 k	dqbcncddccedb
0 kg	Zcbcccabcambp
0 kids	nbbcnZapbZccY
0 km	ebabcbaocabnY
0 lakh	amccmcecddmdb
0 lessons	ccdcdljidbcdo
0 listeners	bccbcaaqdcced
0 lpa	crbeddcdddjdc
0 m	dkbcpcaccbkli
0 maanden	oddeeededdebl
0 maart	mlccdcbpcbccZ
0 mai	cdcdddccdccmo
0 march	mbbdicaojbbem
0 may	keciciboccckl
0 mei	ocddedbcdddle
0 members	ocbccbeodbjbb
0 meses	njddededdddck
0 mesi	nddeeedeeedcm
0 met	nmcdddbcccdcj
0 metres	mcccccjbckccm
0 mil	emcinedlcchca
0 mila	bobbncbccbcca
0 miles	lbbcbcZbbmcqa
0 million	bjceodcdccodc
0 min	bbatcaeckbgca
0 mins	bfapccmlcbedc
0 minute	bcdpdlmddbccb
0 minuten	bcbqbmcmcbccZ
0 minutes	ccbqdmdedbeed
0 minuti	abaocacZbbaoY
0 minutos	ccbrdjeccccca
0 mois	nmddedcddddbj
0 monate	okdeeddddddbk
0 month	qhdddhcdddddc
0 monthly	agcdldpdcbncb
0 months	pddehdddedeee
0 more	laZZaZYZaYYrX
0 my	acabnbZbpZlca
0 nd	mdiccbbpbabci
0 net	Zrbcdbacbbaca
0 new	eccdddbccbcpo
0 no	ebbccmfncaccl
0 november	mbbbclZmcbboa
0 now	bbbdebankbmco
0 october	kbbcdciqibcci
0 of	bbbcdckmccmmj
0 off	pnccdbacccbba
0 on	jgbdkjcdcbicp
0 once	ZaYaZbnaaZqbZ
0 one	abaqbkZbbaaca
0 online	cdcbdmbpdccca
0 or	mcbicconbaccb
0 ore	ildddncdddlbd
0 others	cbccdabbbZcsZ
0 out	obabcbqbcbbca
0 outside	rYbdddbdccddb
0 p	oaacclmbbbaaY
0 page	pbbobkZlbYacY
0 pages	qcbcbobmcbdca
0 paginas	pcbccnabbabbZ
0 paid	amapdnaYccccb
0 participants	accbdqbedbbca
0 payable	ecbcbaoZcbnck
0 paying	acbcrcXccabdb
0 people	cnbccljdcahpa
0 per	ncceemkdccfec
0 percent	bcccqjebbbcco
0 permanent	crcdddbbdcdcb
0 person	iaknbbZnbfhla
0 pesos	pcccdZaocZbca
0 pieces	acbbcapacalbZ
0 plus	lpccdmecdccdc
0 pm	ddckdjancbmcm
0 por	accdcqlbcbecl
0 posts	nbbbcbnbcbbmb
0 pounds	obaobkmababcY
0 pro	rcccdbccdcbda
0 procent	cbcdldmdcccco
0 prozent	ccdeodcddcddm
0 questions	ibcrdbbYcbcba
0 quid	scbcccbacaccZ
0 rd	icbkcbblcaicp
0 readers	bbbcbZZrbZbbZ
0 remote	locmdcadccddb
0 s	bobbZcaccabcp
0 salary	bpcchdbdccbbc
0 schools	bdccccqdccdec
0 searches	ccbddcbbcbmoZ
0 seats	flacbakpbbbcZ
0 seconds	kcbcccimmblca
0 semanas	kcccdapmcbccZ
0 september	olccdebekbcck
0 sessions	XaambqZZbbdaY
0 shops	ocbcccodcdcdc
0 short	XaapbZXpbaaba
0 so	lnbodbaccaccb
0 square	ocbcbcmcbbcdb
0 st	bbbcccknqaecf
0 staff	hpchbdgldcccb
0 std	rcddeccddccdb
0 students	kccddjbocbmdZ
0 stunden	eidiedkkidjci
0 tage	omdddcldddddc
0 teams	kadcbbdrdcbcZ
0 th	jjcdcddmibdcn
0 that	ncobcckcaYdcb
0 the	aicnklbdckcdi
0 then	abZcblZabbrca
0 they	bcbcccpcbbcdl
0 this	anakcbaolZbbm
0 thousand	YrabobabbabcZ
0 till	qbbcnbabbabdZ
0 times	anacbcZbbdlqa
0 to	jmbjdecfdbldl
0 today	bdbccbaocaocZ
0 uhr	ddddedcmdcddp
0 und	dedeeecdedcdq
0 unread	acabccbabZbqZ
0 until	cccccbercbkcZ
0 usd	ndcldjkccclcb
0 usdt	cdddcdbdddrdb
0 users	ldcdedkdddimc
0 uur	nlcddcchdcgcm
0 van	Zpccdcmcbcccb
0 via	Zcaoddacddpcc
0 videos	bcbccabpbamca
0 voucher	ZbasbblYbaabZ
0 wants	acbbckZbcZccq
0 was	bccdddcccbcbq
0 we	ancidcmddecdl
0 week	kcbddlpccccdb
0 weeks	mibcdmcmlccda
0 when	oklcbcZcbbmca
0 which	acccdmbcdbndm
0 will	cdddddbcddldo
0 with	bnbcicjjcflck
0 words	nbbbdsalcaZfZ
0 working	pbcbccbccbioX
0 x	mbblcdnabblcd
0 y	lcccdmbbcbbbp
0 year	ZeYbbbnbpXaoY
0 years	ilcdjdbdodcce
0 yen	qnaccbZcbaccZ
0 you	elambbdbbaqba
0 your	kbccdnaclcabo
0 yr	akZcbcZcqaaba
0 yrs	kqbcccecmcccZ
0 £	eobdcnlcbbdda
0 €	jecldmidcckce
EMOJI 0	acbccaZpbabna
EMOJI i	mcidddldicceb
URL if	ccbkccabobmaa
a $	ajbllmobcbbdb
a 0	lfcmeikficcdd
a actuary	cncdbdcdndedc
a alguien	aiallbaboabbe
a backend	focdcdcdmddcc
a background	plddddbdeebed
a bad	ZanmabjankbbZ
a badge	Zbbbcbaoabamn
a bakery	eaZbqaYZnjYbX
a bank	mdncicbcccpcb
a battery	clocaclcaacca
a beautiful	jdndddbccbmed
a beer	acacbcZlarcce
a bell	pbadldbdccddb
a bench	hccddcpdbmddc
a bicycle	anabcnabbnccZ
a bid	lcclcbdccccoZ
a big	blmdcdbcceecn
a bill	nbababmaaZobY
a biostatistician	jocdddcddlddc
a bit	ldkcijcckdcig
a block	lbcccmmbdiccb
a board	njobccbbcbidb
a boat	iibbZbmnbfbck
a bonus	bobdbdbclcodb
a book	dbbbcqmmcabce
a bookkeeper	lXZbbaobZZboZ
a bottle	bbaccdjccpddc
a boutique	bcfmddpcbacdc
a box	acbdcmmccfnda
a branch	cpadddbddcmdc
a brand	ZbabpbebmbbcZ
a brewery	nobcbcabcbccb
a bridge	laabcpnaabbca
a brief	ccjdednckdded
a broker	mcbbcbdccbpca
a budget	ppbcbcabcjcda
a building	ocmcccbcbiddc
a bus	cnmccclcbbcec
a business	jfbdncbkckjdc
a calculator	mcdddZbZcmcco
a call	icdljfneddcdc
a candidate	bnYcbbpcbbcaa
a car	kpbmbcacbbcdb
a card	ccbdbdnddebeo
a career	aaqbckcblbcdb
a casa	ZnabbmZananaX
a case	addmdilcddmdc
a cashier	acddddbdddpdb
a certificate	aidcdkapddcdc
a certified	jcbbcbrbbbhcb
a chain	abbqcbbccccdb
a chair	bnbclbbcccbcm
a chance	kcZccbbcsZcci
a change	bbsccbahakcca
a chapter	ZbbcdpZncbbcb
a charity	qfckccjcdcbdb
a chat	clmckddccmddc
a check	ldddecbcddqeb
a cheese	boaccdmdccdec
a cheque	bcdbbbcdddrdb
a children	qaabbaZoaabbZ
a circus	laabbnoabaabZ
a class	YnZbbqZabZbcY
a clean	bbZbbcncbbpca
a client	kclkcceebdlma
a cloud	iociddbdmcddc
a co	lbccrcaccccdb
a coach	dbaabpobbaacZ
a coffee	almbjcndkdcdb
a colleague	dmdmcmbnhacbb
a column	Zbiccqbacaaca
a comment	ababbbamaYbpY
a company	ajcnqcjcdacdb
a complete	cdadddmccccod
a confidential	alqbcdaccblbb
a consultancy	mllfddcdjbddc
a consultant	ikcocbcbebccl
a consultation	bcbqdcfcdccdc
a consulting	YbZrcbYbkabca
a contract	pjdfddcdddjec
a contractor	nhdckcmccjddb
a conversation	bmpecdhdcccfc
a cook	hncccbaccbcdo
a copy	ibdccdbdddpdc
a couple	bbqcccocabcdb
a course	acbcbsbncabdb
a credit	amacdcnbcmlcb
a crypto	lkbbccZobbmba
a cto	cbcdqecdccddc
a cup	cdccddkcdaddq
a current	cdeeeldddnddc
a customer	adarjaZlckbca
a cv	bomcbcZcnacdc
a data	kdedfmchfdddj
a day	occedmecedkdc
a decent	bdccdcbobpddb
a decision	ZncnlcZcccacb
a degree	ebZcccacrZccb
a demo	bdcaccsbdbcdb
a dentist	abZccbalqZcca
a deposit	fcdcdbbdddldp
a design	obbchkoccbcdb
a desk	cnacabflkjbcj
a developer	abbcpmbbnacdb
a development	bccnllhcdccdc
a devops	mgdeeddeleeed
a different	jaZbbbkobmabY
a director	crbcddcdddcdd
a discount	abbbacpbbbbcn
a distance	mddeldkddiddc
a document	jaaabbZaaZnoY
a dog	ldcdcdbcdpdec
a door	ZbabonZaoabca
a dozen	obmccclcbbcdc
a drink	bcacccaccqcdZ
a echeance	bdddddcdddddq
a energy	nnbcddcdccddc
a ete	ckbddcbccbboo
a fair	ZcbomcZZcbccq
a fake	aakbbcZabolbZ
a family	mdllbobbcbcdb
a fan	bbZccbaaZrcba
a favour	abmcccacmanca
a fee	ojcmdnabcbadc
a fellow	abacccqbbjbca
a few	jcqhddbcfdedb
a film	lbbacYllccocZ
a final	clcdddbdpbddc
a financial	clceddddcnddc
a fintech	lcdmdbldcdded
a firm	mldcicodbbcdc
a first	kmbbjcoclbcdb
a fit	kcqcdcibcbddc
a five	ZbjbckplcZbcb
a fixed	pkbcecmdcccdc
a flat	jobabomcdbcca
a flight	mbabcbZbbZqbX
a follow	lccpdcbcdclca
a food	ombbbcbcbacdm
a form	mbbmcmaabamdb
a former	bbnkikdleaddc
a fortnight	qfbdcckcdccdc
a foundation	ljaqbaaccbbdc
a founder	acbnmblcckcdc
a founding	cbddrdcdddded
a four	nlnbbbXbambcZ
a free	ccbcebpqccbfa
a freelance	nbbddeecoiedc
a freelancer	nbccccpcmccdc
a friday	mckkccldcccec
a friend	bdbclhipekdcZ
a full	mnbddfidccddl
a fund	ebdpkclccbccb
a further	kbcdeoddedded
a game	lcceeeceemjed
a gap	lZodhclcbbdcm
a gente	gjdklaZkanlbY
a gift	akakcclbccncb
a girl	kbbcccbbcfcdo
a gis	bnocccabcbccb
a go	acZccpobcaccb
a good	kkiechbcepdcb
a grant	obckkmjbcbcda
a great	dheddnbkclcbh
a group	lcbamlaocajda
a guest	abbbcmZrccfca
a gym	hcbcckmccnddZ
a half	nchihmbddddec
a hand	ccbcccacrbccb
a handful	fkqcccZdccddc
a hard	YbaolaYbmiacZ
a head	aqbcmckcibcdb
a headhunter	ddpeeecddceed
a health	occdebddlcddd
a heat	YaabppZaaYacb
a hole	bdccdclcnbddm
a hora	fcddemcdddddo
a hospital	mbcllcdccikdc
a hotel	Zqacckanbbcdb
a house	kfailbnbcakca
a hr	ZpccYccdoddec
a human	bnobcblZbbbba
a hundred	acbccbmcckoca
a ios	ipddddceddedd
a job	lbldcdakmddlc
a joke	mccdknbcajcdb
a judge	XacqbmYYblabZ
a junior	biaccdZcsbcdb
a kind	bpaccdZcbandb
a kitchen	hcbcqcacckbdb
a knowledge	anapccZcbabcb
a l	mjdcdmcijbccf
a la	kgcdjcdljcdcm
a lab	occcbbmbblbca
a ladder	ndbcddbbaddco
a language	nccanmbbeccdb
a laptop	ldddddddccldo
a large	rbbncaabbbbda
a las	bccndcblcbccp
a law	lddoccbldcdcb
a lawyer	mblckkbdcbkdc
a leading	bklcccmjcbmca
a legal	anfdmdidccddc
a letter	jbccqcbmdccdb
a level	lbbcckbbjanba
a licence	lbiclckccancb
a lift	blbcmccmcccck
a lighthouse	naaaobYmaabca
a line	lladjcibcncdc
a link	abcecalpcahmb
a list	ccrccifbdbcci
a little	djbchimfdicki
a live	bmddcpamdcZdZ
a living	nbZnabobbYbci
a loan	Xbbbpbpbcbbdb
a locum	lpacacbcccddc
a long	mlmccblccZcdc
a look	leebjbaqkabja
a los	maaboaZbbaabl
a lot	cblhejmjcfdcf
a lovely	amcdciiaclcdm
a machine	Znbnnfibcbbcb
a maggio	ccnddcbcZcccp
a maintenance	bomdcdbddcded
a man	Zlbccbomckcda
a manager	anabbalbaocca
a manufacturer	YbarbbZccbcca
a manufacturing	lkdefedeeeeed
a map	pbZdcbanbacca
a market	cbcdmdkmdcddc
a marketing	inddddbekdedd
a mechanical	cbbdlcccmnccc
a meeting	ZkZbccaoblocY
a member	aZnabaYnbZYoY
a mentor	bddcbqblclcdc
a message	belcdibacdara
a mi	jcacccaraaicZ
a mid	bnadjdcdnacdc
a million	cdkdldbnjcbdc
a minha	lakbnoZbeabbZ
a minimum	nccbcpZbddbcc
a ministry	abkqcabacbbdc
a minute	fcblccpbcbbcj
a mock	Yabpbapbbbbca
a modest	ccddnlddddded
a module	ccdcdpbmccddb
a moi	Zcmddcbcqbcda
a moment	abjocbZbboccb
a month	kiccnfndcbddd
a monthly	pnabbcZmcbcdc
a morning	dbbqbobacacdb
a mortgage	bmbcccabnlcdb
a move	aqobccacmabca
a mug	ZbbbcbZrcbccc
a museum	rddddbcadclbb
a must	okcdddcedddec
a mystery	ZbaZbaYapYqbZ
a network	docdjdlddbjdc
a new	dbmkdcdiebelk
a newsletter	bdcdddancacnc
a nice	fclccklaeaccn
a night	maabbZinndlbY
a no	dbriccbcdbcca
a normal	npcdcdbdfbcdc
a nossa	mjkckkjcdchca
a note	acocclaackbbn
a notebook	mcccdcbncemcb
a notre	alaZbnZlcbnbZ
a number	cepddiihccded
a nurse	ebbccbekbjocn
a nursery	obacabancZccl
a one	acboclpfcacce
a package	bcddddobddlbb
a page	ncecccpccccec
a paid	jdcockdefcddc
a pair	accdcclknabck
a panel	accmcakpcacdb
a paper	Zbabbnaiemccm
a parcel	bccccbbbdbocn
a paris	bncddbccdcdpb
a parking	bcbcndjccacYq
a part	Zbccnkbbcpkdb
a partir	ahdddcndlcddn
a partner	lbcbocikcblia
a partnership	Zbabpbnacbaca
a patent	ZZZoraXZabaaY
a payroll	ncblbcabbobbY
a pdf	acbcbcrcaacca
a pension	aqcdccbcdccdc
a percent	XaaYsZYabaaba
a period	ocbcdmbcddced
a permanent	kpeddicdddddd
a person	lcblnfcbbdkdb
a personal	mbbacbpbckccb
a pharma	lobdddcedcddd
a phone	mccddcfjmaedk
a photo	cbbcccZcjcjpk
a photographer	YbbbbnYpcabbb
a picture	dcccdcocccndb
a piece	aaacpcZccnbca
a pilot	Zaacrckabbbca
a pipeline	obmdcbidbcccc
a pitch	lbobXbZbboaca
a place	alccmccbcbmcn
a placement	acccdcmcpbcdc
a plan	aaacccbabomcn
a planning	jckcndkcdccdc
a plant	capbjbmcbacca
a pleasure	eidddecbcqccf
a plumber	mdccccldccddn
a plus	mobcdmbccdcdc
a podcast	bcbcccirdacdb
a pool	acqbabZbcicca
a portfolio	odddhdkdcdddd
a position	cdldddbdphcdc
a post	amgcccbbaZcsZ
a practice	Ycbrbbhcbbbca
a price	pcbcbblmcabca
a primeira	abbbnnabkbbca
a private	iiendadkcclcb
a problem	pcaabcbcbaocZ
a product	bmlmldcccecdc
a production	blldcdmdcbdec
a professional	ddcdddichlmdd
a profile	bblmccYpcccdc
a project	jckkjcnedccdb
a proper	lnbdlbeckbdck
a proposal	nmccbbkbcccdc
a prototype	bcbpacjbcbccb
a qa	lcccndadkcdec
a qualified	jncddlbdcddcd
a quarter	kbcpnblbcbjca
a question	ccnidlbbcaddo
a quick	hjkohckccbcdb
a quien	cmcdccjdpcccb
a quiet	bcccdbgmdZddq
a quotation	jddddepdddddc
a quote	kbbbcbomcbblZ
a rate	cccodcbdddden
a react	hicededendedc
a reading	lmcccbblcdldc
a real	bncbkmcokabca
a recommendation	aiabccabdZcsY
a recruiter	kjbdcdkdfmdkc
a recruitment	bcjccdndbncdd
a redesign	ocabccmbbcjcb
a reference	bZaddcbcredcb
a referral	jbjclebdnccld
a regional	lflcidbdccndd
a registered	lpcddccdddddd
a regular	Ypbccoaabccbb
a reminder	cjbadeldqZdci
a replacement	ambdbdkdcbcco
a reply	amclcoaccjcdb
a report	pbapbYdmbZbbZ
a research	bpbpjcabcbcdc
a retired	ocbbccZobZbda
a reuniao	cddddbbbdcdcr
a ring	omaccjaabacdm
a role	aaqcclaclaccj
a room	mbbcmnbabccdl
a rough	obkcddjddbdec
a rush	pbbbcdmdccddb
a safe	ababccZbblqaj
a salary	acacscaccbbcb
a salesforce	aoccddilhcccb
a sample	hddddkpcdddec
a sap	gocdddcdilddc
a saturday	ljanboZabYbaZ
a sawmill	ncaocbbccaccb
a say	ZoZbpbZbcabca
a school	ndkdkambkbcdb
a search	lfocdchjccddc
a season	aonddcbccbcdc
a seat	clkoecfjbbccc
a second	jmamcbjbanlcb
a seed	bbobkdbccZcdb
a selfie	bcccdcbddcqbb
a senhora	bkpccdbcjccca
a senior	knhddlbdcdhdc
a sensor	abcbpbnbcbbca
a series	obkccfekcacdb
a session	YZanaqYabaacZ
a set	ndkdddfddcied
a settembre	lcccdbmbcccbo
a share	nnbcllaccbcdb
a sheet	qcacbckbaacdZ
a ship	mbmdckbcbckdb
a shop	obmnbbYbbbccb
a short	mdfcdjmjciddb
a shortlist	ccpdbdhdcdddc
a silo	mcccbcpbcccdb
a single	jbcncldbkibdc
a site	allcccocmZcci
a six	rcccdcbcddbdc
a slot	bclfdknkdccdb
a small	oceklcfbeeedc
a software	aabmnckdjccdc
a solutions	cncdddcdllddc
a sound	nlbdcblccddec
a speaker	ZcaZbralcZacb
a sponsor	labcbpaYnccda
a spreadsheet	Yndcmcocbacdb
a staff	cqebcnbbcccdb
a start	fqfcZcaddccdm
a state	ocdledbdeddec
a stipend	abbbopacccbdb
a story	abbbnbalcocda
a stranger	ccedmcbdcpbbc
a student	bccdmbelemcdc
a studio	ocacddjaobcdb
a study	cbascajZbabca
a su	anacbbmcmblcZ
a sua	ddbdcjcbfckph
a suitable	idceeeldndded
a summer	bccccladpbdec
a sunday	mnacbcjccYccn
a survey	bcaodbamkacdb
a system	jcbbdcocdkcdb
a table	mbbbkcmncbcbZ
a talent	ceqdddaccbndc
a talk	ablbbbqZblcbk
a tax	ZbacmbZoabZnZ
a te	bmbcnbabbmccl
a teacher	ZZaaboannabce
a team	akdemikceeide
a technical	odbkmkbcjccdb
a tempo	dpdedejdedddc
a tenth	abbbqpabbbccb
a term	ZZZaoplaabaca
a test	nbbclcadcbmcl
a testa	cdddlccddccdq
a text	lcbclcbccbndc
a thank	ajbnccjbmlbcb
a thing	mnabfbmbckbda
a third	ccfcrccdcdjcc
a three	occccabcddndb
a thursday	lcbddclldkded
a ticket	accbcmalcbccn
a time	bkbmdcmmcccdb
a tool	bccdndpcdcddc
a towel	dddedccbeedep
a toy	bmbbddgncccdc
a training	ebcbcsZbcbYba
a trial	bcbmmbkbobjcb
a tutor	bcedekddbddep
a two	mjcccmmbedbde
a un	adnpckbbjbdca
a una	mmbccbacncbca
a university	kabqfaabanZca
a us	bbmbccecbbodc
a ux	nkcdcdcdkmdcb
a vacancy	dolcccacfbcnb
a vaga	jdadddbccccrZ
a vendor	YacpbaZZccpcY
a verified	bcbbdcacccrZZ
a very	dbofmhdfjabde
a video	bcbmcjjpcccdb
a view	anbkcmblbicdb
a village	ocbbanacdcbdb
a virtual	blZncbnabkicb
a visit	pkcccbbbdcddb
a volunteer	nkcccYapjbcda
a vote	ncddlbbcccddo
a votre	bmckdnaccbkka
a vous	pbbcncabbclcZ
a wall	icncccmcbeddc
a wallet	pclcccaccaccm
a warehouse	bibcdncbnccdb
a way	icccddadqhddc
a website	lZZcYampaYlcZ
a wedding	qbbbcbancbbcY
a week	lidddkjdjchdd
a weekend	jeccdpjbcbcdk
a weekly	ecbbbanqcbccb
a while	ecmcflacnbdca
a white	bbbccdjccbmcn
a whole	bcodddkkcjcdc
a window	acaccoaabobmZ
a word	dbnjgbabsbbca
a workshop	ilbblnmebbbca
a written	jddpdccddddec
a year	kcbmdfkedeecj
a yes	kbnkacocbacba
a young	bnbcqlbcibcdb
a £	XaZsaamZbaacZ
a1 0	aqbccbabbbccZ
aan de	bbncccpcbbmca
aan een	kddkedmdddeec
ab 0	acdldcpcddddn
ab dem	aaablaZnaaboX
ab mai	badeddddcdddr
ab sofort	fccdddcmodcca
able to	ndjkccccmiccd
about $	obbdbcocccccb
about 0	qdcdeeclcbcde
about ?	acocccZocacbb
about a	kbobjceohadca
about an	lcbodbbccfcdl
about being	nabccaombZccb
about burnout	ZbaabmZnbnaca
about clients	acZbcbYncpbca
about forty	mboacbmbcbcca
about half	jbabicbodbddc
about how	bcakcbaroacca
about it	knbkjdbkdcclc
about jobs	aaqbbaZnaYbZZ
about joining	bcmcodbdcbbdc
about leaving	bcccmcjcnlcca
about lifts	nbZnabkbbabcZ
about me	abnbmbabalccb
about money	acaccblocZcck
about my	bcjdnakbabcdo
about night	bbaccbZnaonca
about nine	fccdbdbdckddq
about ninety	ollcccbcZbcec
about old	ndcdcbajdbddn
about one	bccjdrbbcccdc
about our	ecbbnbjnclbcb
about rent	kdcdbbamnbddb
about ten	lcbldabbdbcco
about that	bdlbclmbcmddc
about the	ejikdfdkclcci
about them	albacbbmobdec
about thirty	adleedodcceed
about tides	ncacdbbYcnccn
about to	daaoiaaablinZ
about two	jbkmlccccbjcb
about us	jcpjacfccaddc
about what	fepcjckfbbedc
about whether	ZbracblaYacdb
about why	jijbcbdobecca
about work	acbcccbmbncdm
about you	hbockccdbocca
about your	bckkecokckjcb
about £	mccccblbcocba
about €	lkbccaabbqccZ
above the	jobclbbkclcdb
acaba el	bmbcccoclbccZ
accept the	ncbndbacdlcdc
acceptance and	jeddemcdedled
accepted your	bdbcddbccicqZ
accepteriez vous	ddcidmbdpcddb
accepting applications	bacddcbnccdpa
accepting my	ddjdjejdfnddc
access and	ecmclcfbdckdc
access to	bbmcncakcchcl
accordance with	bmcdejbcddmdk
according to	nhjcdkicccccj
account ?	obcbcaZcccpca
account and	kccdccZcdcrcc
account executive	blbdcdpcdbclb
account for	jddbdabcdcqcb
account in	cccdddcdedokd
account number	bcccdbbcdcocm
account of	abcccbmablpca
account with	bccdddcddclco
accounts for	mccbkcZcccnck
acquainted with	cbmdldbmdbded
across the	beldddacbpccj
across three	lbcbdnlcdccdb
across your	dkjidgkddlecd
act as	bbamckZbmaocZ
act for	mcpYcbbcbaccl
action is	bcjdddbcdckln
actuary 0	dmdeedndedZdd
add a	bmbccdbccabok
add me	ZcZcdcncnbncZ
add our	YbobcbZbdcpcb
add the	bcbddcbacbnrb
add you	ccrhccaibkccb
added to	aaabcbZajalrX
adding you	cbbcdcbccqccZ
address and	bcbcbcbacbrcZ
address for	ncbcecccdmkdb
advance by	bcbccbaccbrdZ
advance of	abbccraabZoca
advert ?	bsbdccadbdddc
advice for	cccdncbcokddb
advice on	ccbdddcdplddc
advise us	cbcnnaabccbdc
advise whether	Zcokboabcbccb
advisor for	iZaqaZZabaabZ
advisory board	bbcqmbbcdcddc
aed 0	mmceficfcckdb
afraid but	kbncbnZlbacda
afraid of	bncdmcbdckdec
after 0	aobccbdhhcjkn
after ?	bbqdcdadcbcdc
after a	mpncbcacbdddb
after all	acZobbZccoadn
after eleven	ZonbmcZbaabca
after four	abYqbbZbbpbcZ
after it	accdcdoccgndb
after my	nblabaYpaYbbZ
after nine	aaccplaccamce
after our	ncbmccYcdoccb
after people	acqmccabbncca
after six	jmldddcdcbcmc
after that	bljcinjcdajkb
after the	bkieddlccndci
after three	jqcccbZccccda
after two	anbbbcabmbdcp
after which	lbbbbabodblca
after you	ZaZcbmjbbkoaY
after your	YfaccnrZbbbca
afternoon ?	miibbcabbZccp
afternoons a	pbbrbbbccbcdb
again !	ZlZbbbjkjpjbY
again ?	ajkcccickZcbp
again about	aZroclaaaZbcZ
again after	aanobcmbaYZca
again and	ccmcjcbccdckp
again for	pbbbianbkaccY
again from	bdcmcdbcibddp
again i	ZZknfkfmaZlcZ
again in	acmcccjbbdbmm
again on	llbcdZbocbdcl
again so	amacccbbbnacp
again the	aomcbcacbZcdl
again we	fbjobcZcbabcn
again with	ccacccnmbbmZn
against the	jcbadmbddneed
agencies and	bcmnddceddeee
agencies in	ccpdddbdcbddd
agency ?	ZaoaZbXanXaam
agency and	lpjcccdcebcdc
agency for	cbqbccnccbbdc
agency has	mkcdddncdaddb
agency in	mmadddmcccddc
agency s	ncjdddbdcmddd
agency you	kdkeeekededed
ages ago	bljcddadcpddb
ago and	bmliccacincbb
ago you	aYZnbcacloccb
agree on	nbbbebaccjcoZ
agree to	bjbocbmbcbbna
agree with	bcbbcdlcdpddc
agreed that	cncemecddcded
agreed to	nncdgccccbddm
agreement for	pcbbccbbcbcch
ahead of	cdlbmddccboda
ai ?	bcqccbkncacca
ai in	cdccdmaoccccb
al 0	iccdkcnkdcccl
al dia	ncbcccbncblda
al giorno	kcccdnbbdcoda
al mes	fmccijkcdcmce
al mese	fjcckikbcclcl
alguien que	akbcpcacbbbcm
all 0	nccddcbccncka
all ?	dlpccdjbcabdc
all day	dcbddkblcqccf
all i	komdhcacajcba
all in	necdddlccfcdm
all is	bclkddccckddl
all my	mbbbbaknnXcch
all of	aimkdjddkleca
all our	eaabcbjobbnbX
all over	afrccbZbbZcck
all remote	pddecebedcdfd
all right	kbaccldbcocck
all that	enbkldiccbcdc
all the	lcbmjhckejccd
all this	bmbddbcddodec
all three	adpmdcadcZcdc
all you	Zbbcaioabmnca
all your	cccddcbmmbncc
alle 0	fdddddcmdcddp
alles gute	bcbcdcbbcmcbn
allow me	boZccckcaobca
allowed to	dnljccedlbcdb
along ?	ccbcccncnicca
along the	ZapanaYbamcca
along to	bcbccbbohmccZ
along with	iiaoalbaoajdb
already have	abbncbqaaabaZ
als data	cneeeedekeeed
als devops	dmdedecdmdedc
also be	decmeecdmceee
although i	ckbdddbdkoddc
always have	ZblbbaZobobbX
always on	bbqlccaccZddb
always the	acadccnccbcco
am 0	cicdgebiccdkp
am a	cdeddcjdmnhdd
am allowed	kqacccmcabdcc
am available	cccedeldlmddc
am building	clocddbdccddd
am cto	maqcbcYdbabdc
am dienstag	cdddddccddddq
am donnerstag	bccndbancbcbk
am following	dcmdejbccoccc
am freitag	cdddedddddddq
am from	jcnddebddlbed
am having	pcbcdcacnbcdb
am i	embcccpcckcda
am in	bbadbcnclmcdc
am montag	cdccdcmcdbcbp
am not	ccmedececodde
am now	bbmcclkbdnccc
am pleased	emccdlakcbmcb
am reaching	ecncdeddmceee
am ready	cccdldcdocdec
am samstag	cdcdddcdcbdcr
am seeking	cccclecenkded
am tag	hddddmccddodc
am telefon	abpnbaabbabaY
am the	lmacccdcnamca
am writing	lbkldclclccdb
amira i	ncfcddaccmddc
among our	bbbbocnbdccdb
among the	abpcabZnbZcoZ
among them	icmcccacbaccq
among your	ZZZbbaZZoqcba
amount of	bkccddbcdcmco
amounts to	ecccdcocddmdc
an account	bbbcacpcccpca
an actual	Znbckcocbbcda
an actuary	mjbccbbcqbcdb
an advance	abbccsaacabcb
an advisory	bbcnqcbcdcddc
an afternoon	mbZbanYoZZbbk
an agency	njlcecmccccdc
an ai	YaanbaqabbabZ
an analyst	macpdbbcbcccb
an angel	bcddpdaddcddc
an annual	bkncdmdccccdc
an answer	cjhodbgbcnccb
an app	jcckrcdccbcdb
an application	amicdclcncddc
an appointment	Zlabbikmbbncb
an approved	ccncdcgcdcndb
an assistant	cobdddcdldddc
an associate	klbkcmbccccdc
an audience	cdcddbndcmddc
an author	jccccoacdkcdc
an automated	ncccncbcjdbdc
an den	ZZaboaaanalbZ
an e	abcbcoYnbbkcZ
an editor	Zancbfobcacdb
an employee	mlbcnbacbbcdb
an employer	aZobbbXaqaZbZ
an engagement	oclddcbdccddc
an engineer	bncdldbcdcocb
an entry	cdcddcadobmdc
an envelope	bcbbabZbbaoco
an episode	nbaaboldcbbca
an erp	Ybbblcqccbbcb
an error	lmccddkdcdccc
an evaluation	scccccbccccdb
an evening	ZclZmqkbcbcdb
an exclusive	bdcddclpdccca
an executive	abbbcmbpbaccc
an expert	bcbtcbbbcbjdb
an exploratory	ccqdcdbdcccdd
an external	qaddelcdddddc
an eye	acobmoacabcdc
an honest	mbpcccadaZddc
an honorarium	bcdbdqcbdcmdc
an hour	kccndmgfdccdd
an idea	bcbcpcojchcdb
an in	amcicoaadccdb
an indefinite	aqcdddcccdbdb
an independent	rccjdceddcddc
an informal	bcmcbcamcmcdb
an instructor	bcdgdoccmcddc
an insurer	mdcodbbcdcddc
an interim	ohddedleddddd
an internal	qkcddcbddcddb
an international	mmjdddbddcddd
an internship	cededdcdojeed
an interpreter	nkdddckdddded
an interview	amZbccccraicb
an introduction	dcddncgdmcdcd
an introductory	cllceddmddded
an investment	bccpdckdddddd
an investor	abalqcYccbbdb
an invitation	cicddeccdbcqa
an invoice	olbobbZcbcbcb
an issue	rdccdbYZcbndb
an offer	blbckcijknccf
an office	cracmcacbhcdb
an old	nbaikbanbmcca
an online	icckconbccbbb
an open	npbccbbncccdb
an opening	cnldddddlbddd
an opinion	nbbncbabcobZZ
an opportunity	abbbaepmckidb
an outside	nefcdcjddcddm
an outsider	qmabbbacbabba
an owner	YaabqaoaaZbba
an unusual	raYcbbababcca
an updated	ebpcddaddddcc
analista dati	lldeeddejeedd
analista de	lmdeedddkddkc
analyst 0	fbcdeeoedddkd
analyst at	bbcmcdacdckoc
analyst position	dnbeeecelceed
analyste de	lndeeecedeeec
analysts in	Zbgcdqmdccddc
anchor ?	bcaccckbbqcca
and $	bccdocaccbocb
and 0	cjcemibdcbemk
and a	jldcmjckcdedd
and about	nbdcncZncbccc
and after	fclcccnndabda
and all	ekakpmabdbeca
and also	kkcdddjdcmced
and am	blidcdedmmddb
and an	bcldobmhcbicc
and answer	abZmbbmacabob
and are	ckijmkackkccb
and as	lakabnkablacZ
and ask	eehlccenlabcb
and asked	ndlccdbdmbcdc
and at	bclpccnccbcdb
and attach	mcbdddbdkbccn
and availability	qbddedcddeddc
and back	bcicddbdddpdc
and be	enabcalnbilcZ
and believe	cpldcdcddcccd
and best	mcpcddbdcbccc
and book	ajcddolddchdb
and bring	bkcddccndmjdc
and build	nlcdccZcmbldb
and by	dcjclccbcnmja
and c	lcldedceddldc
and can	ededjbicoalci
and car	mnbcbcacbcmdb
and confirm	kcmjddbdccmdc
and contact	mcpdedbddcbcc
and cost	bcccdcqccbcdc
and costs	ambccanpbbbcb
and could	idbcclncmacdj
and didn	bcacccmbnmcdc
and do	mbbbclcbmbmcl
and don	acmckcekbnmca
and each	anlnabZcbblcb
and earn	bcakbaqbcbZcb
and eat	nmbmbcbbcbcdb
and english	anbccmpccbbcb
and enter	bccccaaacbrbZ
and every	nleckcaccbldc
and everybody	YbobjnZlaZlca
and everyone	ncnbcZambkccb
and expected	cqbeeedddeddd
and explain	jbbabmZocbcca
and fill	abbpcZandcbda
and find	cbodcdlddcddd
and food	ablrckbbbaccb
and for	ekijcdkkdkccc
and forward	Zcccccacdarab
and found	libdddedcoddc
and four	Zpbddcamckddb
and free	Znbccconbaaca
and from	ZamcqcZbbamdb
and full	amacocbmbbccb
and get	jbbiblmbccqca
and give	jalbnlYkbamcZ
and go	bbmkcdlcancdb
and good	kbbckckcnldca
and got	acbcbbinipdcZ
and half	bcbdrjbcccedb
and has	dfbllnabblcib
and have	kjceedjckkdjc
and haven	kcacccZcreccZ
and he	hiddidicddodb
and hold	bbadmclcnccdc
and hotel	bcbjbhancandc
and how	deldcbZpcnccZ
and i	fjjfjeidkhddd
and if	jdnddcfenbica
and in	ciickcalcmlib
and insurance	bcbccdldnbjdc
and is	bdknfcjlcbkcc
and it	hidcheljcmjdb
and java	lbcdddlemdddc
and job	lcdddbbndcldc
and keep	Zbkombdbbbncc
and know	bcamckkbcnccb
and last	kkbmcbZnibcdb
and leave	bccccchndcocb
and left	bccdddbdnandb
and let	gcbcccqcckbdk
and liked	oabdddbdcqcZa
and look	amjkkkhedccca
and looking	bmcdmkbdmdddc
and lost	bmjcdbaobbldb
and make	nkbdcbimccddb
and many	bcbccakrbabdb
and mark	ZccbclaocamaY
and may	lcdccejemmcdb
and maybe	naabocabcbbbk
and me	aifcnfaajnbcl
and meet	amccjaapcaccb
and members	acbocbbmdabkb
and mine	abZbbbZbasbbX
and more	bccdmdbodbddd
and most	cbbccaqlcZded
and must	nbbbcbnbmamca
and my	nhececacmlldb
and need	oebmjbbcdbmcj
and needs	embjclacjbmcd
and never	bcbddcbckkdcq
and no	kedjoeckiebcb
and nobody	njcmckabilecb
and none	mbmncbabcblca
and not	iobljcachledb
and nothing	ZbYlbaobboccZ
and now	cljcocbbkkfca
and of	ncccbbmbccndc
and on	kkkbjcdmfdcdc
and once	ldjedecddldee
and one	lhkdmcefeccla
and only	beidccpdccldc
and open	lbocdcbblccck
and our	pdbcincdcclda
and pass	bbbabbobbapaZ
and passport	kmnddeadcdZdc
and password	dccdedccdcrXb
and pay	lebckqjbcbcda
and pays	accaclabcbpcZ
and people	abnbcbjmmcbcZ
and perhaps	licmddcdjcdec
and permanent	caqeeeidcceed
and please	pcbcccalbaccj
and post	babcccpabboab
and power	dmcddncdddddc
and present	bkbbcsabcbccZ
and price	occcddkddddda
and print	qbbbbanZcZbcZ
and put	ocanbcjbiabcb
and read	bbaccbalbonca
and receive	bbclcfamdcndb
and record	bbdcdocbedodb
and return	kdbdddadccbdp
and run	nldcfdacddmdb
and said	cbadmdadnmcdc
and saw	bcadcdmcmmccb
and say	nbmehcakiaedj
and says	YnlbbmcanZbca
and see	cnnckjbccacck
and send	jccddccdccrja
and several	ccncddhddmddd
and share	nccdeemeddddd
and she	iciblZdccmedo
and should	ejmccmbcbdcdm
and show	hccccnnbcbkdb
and since	ocbcmcZclYccl
and sit	rbbcbcbccbcdb
and so	bobcdblkblcdb
and some	iicdbbmncgcdb
and somebody	jcocbcilcacdj
and staff	ampcdbaablcdc
and stay	ekbccdbcmlmcb
and take	ibebjbdfaaqcf
and takes	bcccncpccaddb
and talk	cdpbldapbZcca
and talked	kccddcbmdndda
and teach	Zbbccsabcacdc
and tell	fcbmicbkkbmcd
and tells	mbabcdoccbmdb
and ten	jcbcccpccccbb
and thank	bckdddbdcWjdr
and that	ifcecekdjlfdj
and the	ljcefjhdfdjde
and their	bkbcccclcbkdp
and then	efikcdedfimdd
and there	ddclmcknbchca
and they	jlhedmfccbddl
and think	bddpdcalddcdc
and this	jcbodcaccbmbb
and thought	olZefldccmccc
and three	mbbdmmZbcmcdb
and to	ccdcjkbclnkdc
and told	kbbdccbcblcdo
and train	lbalcocacaccZ
and transmit	cdcdedcedbpdc
and travel	Zbcccraababcb
and two	okeciideccede
and very	bbbcobakfkccb
and visa	occdeeceddmdd
and want	kffknkbdccfdc
and wanted	jlhdeejehcdee
and wants	encmldaccfkdb
and was	dkmcddjcbndcc
and water	bjkccdodabddb
and we	lkjljjcdcbdec
and were	mcocccaddZldc
and what	lbljljamccceb
and when	biocjecebdndb
and where	ZcnmccYobZbcb
and whether	lbmkddedkedec
and which	gcpdcdbdcmbdc
and who	bcmdkddlnafdc
and whoever	acbccbrcccbcZ
and will	cbpclcabcjbcn
and wish	cmZdbcmclZccm
and with	dmbcbbolcccdb
and without	bmcdddjcncbdc
and work	jlacbmZbbaocb
and would	jeikjfedmeccc
and write	neamkaaobZccb
and yes	qbkcbaanbbcdb
and you	dkekgjjeckhcb
and your	ejnddjedehede
and yours	bbncdcZmjocbZ
and £	adbonaejbbcci
and €	Zabcpmaccakna
annual general	cdddeddbedddq
annual meeting	cdecepcieddec
annual report	acbncbamdclca
ano e	ZmmlbnbbbbbcZ
anos e	cdoddmjcdbdcb
another candidate	ccacddZcdYcbr
another one	ZmZbabonbYcca
answer from	Zjbpbbabbnbca
answer in	bmcmdckcccccm
answer s	abpcbcjcmZccb
answer the	dbamllpababca
answer to	idjdddbcdbbpe
answer with	jcocccaccbmbb
answers about	Ybcocaibdcmba
answers in	nbbcnZjccccdc
answers the	ajbcpdadcccdc
antes de	dcccncdcdcoce
any advice	ddceeeddpceed
any chance	ohogbaabdlbba
any day	kcdcodjcdccdc
any good	ebanncjbbacdb
any interest	nlkcmcbcbbddb
any more	icZlaacakobmZ
any of	hblcjcncnbcdb
any other	bcbccbaZamcbs
any questions	abbbbbnmaacco
any role	bamdcdbcpbccc
any shift	dcbeddadqbcdc
any thoughts	amobbcmbaZbbY
any time	cdbjcfjmibjhj
any vacancy	bZadccbdtcbca
anybody s	alaboaaoaZbcZ
anyone in	pbkblblbabcdb
anyone on	adbdcdbbqacda
anyone who	bdcbjimoeccch
anything about	ZanqYbYbZaaba
anything else	kbacbancoabcb
anything for	caqcddadcccdd
anything i	bcncckjciikdb
anything in	blfcbcibpZccb
anything on	fjmcccZboYbbY
anything to	abdnbcdbpacca
anything you	ccpcecemdbddc
anyway and	ccjbccannccdc
anywhere in	llcddbbdocddc
apart from	kcbcccZocncca
apologies for	feljcdckijjcc
apologise for	bcidlcccdcdng
app and	ocbcocccccedc
app for	kbanocblcabka
app that	acbcqbmbclccb
app where	adcdqcaddcbdb
appeared in	bcbcdlbidbmnZ
appears on	ccecddcccbaqa
appel a	ldbdccbpccdcb
application 0	bbbcdcabcabno
application for	iccdddbdlbidp
application to	jpadccaclccbb
applications for	bhccdbbqccdna
applied for	dcceedjdpdded
applied to	ankcccZcdaanl
apply by	brcddablccddb
apply for	bambccnbqaccZ
apply here	ancddoccdeddc
apply to	bbfccbnmcbbjl
appoint a	mncdddcdcdddc
appoint an	qbbcddacccdcb
appointment with	bcccdcbmdcbcq
appreciate that	lcadddlebnded
appreciate the	bbmcedoddcded
appreciate your	ackoccabklcca
appreciated your	ccbcddbcbqccb
approaching you	bcnclcmccccdc
approved the	ambcccaccaaaq
approved your	abacccabbZkaq
apps for	mccccdocdccec
apri il	acbbcbbbccqca
april 0	nbbcdblnccbcb
april ?	ocbncabccccda
april and	pabcccbcobcca
architect who	aincccancacdc
architecte cloud	nfceeededeelc
architetto cloud	jldeeedeieekc
ardent robotics	cmjdddkclhdeb
are 0	ddaccbeqiachl
are ?	bbscccfbaZccZ
are a	nmjciciccicdc
are about	nkbcccnaablbb
are always	bcrcddbcdbdcl
are approved	oaqccbaZbZabX
are as	odccddZcdmckb
are attached	ddcddccbkcddq
are available	jcbcdcpbccddm
are both	fbncddmdcccdd
are building	bcmoambccdcdb
are closed	alccccaacbmbo
are currently	elkkdcamddddc
are doing	kebiddmdhlcdd
are due	lcccdcbcdbcbr
are enclosed	cccddcabckccq
are fine	lcllcmacbaccm
are four	abmkcpacdbddc
are free	ahZobbYqbablZ
are going	dcocccaablenb
are good	mlbccbbcccbcn
are happy	anbcdcbmdccdn
are having	fmldddldcccdc
are hiring	akocilackccdc
are in	dccdcfcdcbemq
are interested	bbnldkjdcdbdc
are kept	ababcbacaXbpn
are left	abmbXbrbcbbcY
are looking	ehnhneacbccmb
are nice	cnbmddcddkddd
are normal	edcdddbcdcdcq
are not	eeckcimleckdb
are now	kjZcicamgcbpa
are on	ebbkfbeieieco
are open	bjncdccqeacca
are or	eeoeeeddeceee
are paid	ZboodbZbdbcca
are pleased	bjddelcmeckdc
are provided	Zbccdqhadbcdb
are ready	bjbddcncbcbbp
are recruiting	akbccabbddqdb
are still	ocaccckbclccj
are the	jccddlbecndcm
are there	alaccnabomccb
are three	jcmnbckbdbcdc
are to	pclcmcbcdcbdZ
are too	qcacdcZcmdddc
are two	abbdnapabbbdl
are up	ZbmccobbbmbcZ
are very	Znbccpbbcbcdb
are we	lmaccbbccaccp
are welcome	aclcdbapckccZ
are well	cjldlecdkcdee
are what	ZbmocaZncZbcZ
are with	apacldbccbccn
are you	jdpgdeicbedcd
are your	lcmcdclcckfcb
area and	lclcddmdddcee
area de	ZnlZbbaaoaaaZ
aren t	melccljccblib
around 0	plbjceaccjcde
arquitecto cloud	njddddcdmdddc
arquiteto cloud	flceddbdlddmc
arrange a	ffccjkndddded
arrive a	bdddddcdddddq
art director	ZmZcbbZbqZbba
article on	bcindmaadocdb
as 0	dccmcbbmcbdbp
as a	ddcjehkijjfdi
as agreed	Ybcmcbkccbbbp
as always	bmcddccbcbacr
as an	ldbmmdlcfbgcb
as before	pccmdbacdaccl
as co	cccdrdbdddded
as confidential	Zccnddjdcdmda
as cto	aZbcqcZbccbca
as discussed	ncccdcbclccdn
as embedded	mnceddcdcdedc
as far	jncdcdlcckdec
as follows	odcdedbdelfjc
as founding	cbddpccedddee
as freelance	obcddcmcadcdd
as good	cckdcmbccnddb
as guest	accacmanbbndb
as head	afmcmcaccmcdb
as i	elncljbcbjidb
as if	Zpaocclcbaccb
as in	lkZpcaZbbZbbY
as it	pcbcdlacbljdf
as last	obbbbrZbbYbcY
as lecturer	Zbcbdrabdcccc
as long	pcbcdlbgcfcdc
as many	ZbaZopeabbaka
as much	kacnloZZbZbca
as my	bkYcolacnabcb
as next	cdcdddcedcpec
as of	aaabjjcbrdblf
as one	lcocccdbbncdb
as our	bnebmjZhcencb
as part	acabcobbcoccb
as partner	bbbcpbkbcblcb
as per	boaddcbcncccj
as promised	dbmcccndboccb
as senior	bncdddccddknb
as someone	Yalnablbambba
as soon	cikcedbcckodd
as the	mcccjcccjbodg
as there	maZbbcabbocbn
as they	cbpdccabbmbba
as third	bbddrdbddcded
as though	bcbddmlcdaden
as to	fcbccccnkbddn
as usual	lmddcdacdclck
as we	hcpcccbmdbded
as well	kcedcbeelnkdb
as you	kjbhcledmkdcb
as your	bmjccjlcckkdb
as yours	cdmcddodcccdc
ask a	ecccmlbbldckc
ask because	amacbcpcbmcdb
ask for	hebddniikbZod
ask how	abZbccebqoccZ
ask if	bbpcddacclddc
ask me	domcdcadblkcb
ask that	bcbodcbcnblcb
ask the	abbbcldqbhkbY
ask what	nbncbaYnnZccZ
ask whether	jbeckcfnlbcdc
ask you	jclndjcdlbdcc
ask your	aaZbbbaoniabZ
asked about	aanqccZbdecci
asked by	afrhccaacamcb
asked for	ceboclakieakd
asked how	bcbcccmccofdc
asked i	anmbcdZccmddc
asked if	acndlcZmmacdb
asked me	eolgdfbebbcdk
asked the	bcbddkmcladem
asked to	lcmlcbakcbclj
asked us	cmnlddheddcdb
asked what	cbkcncmbbjcca
asked whether	lccdindcckddc
asked who	cdldddcccoddb
asking for	abnbcddbpmcba
asking you	pccdjcbddcbec
asks for	aelncmjccbbbb
assignment is	mbdcdkacddndb
assistant professor	brbcbcccbcccb
at $	ijcddgpccckdd
at 0	edcdceikecieo
at URL	cbbdddbrcbnba
at a	jlencefjdcddb
at all	genckbdkdjcdd
at an	biknbcebcbcnc
at any	ZccccnZmcbmjZ
at ardent	bokdddldbidcc
at birchline	dofdddiclfdcb
at clearbrook	mkbdddccnbddb
at customs	acbnbbZbZbqbY
at eleven	anbcccaccnccl
at fabrik	bmkccdhcckdmb
at first	lbbnbnabbbcdb
at five	clkccbbmciddm
at four	bjccdbbdcmcdq
at half	bccddjnacbccp
at harrow	kcacdcocmjddb
at hollow	clcdddmcdcdnb
at home	jldjccbbobddk
at how	lccdddccdbpdb
at it	kibcgeakjjcli
at kite	cncdddbcjldmb
at last	YZZanbdpbmbbZ
at least	kckfldbccmddh
at lumenbank	cmbkddeclkdcc
at midnight	jbancZZnaZaam
at mosaic	cmldddbdjlddb
at my	mcbccckloaccf
at night	jcgjbclcllcdb
at nimbus	cmaddcncmicdb
at no	akbcccrcccccb
at noon	bklcmciacbfcm
at novatrek	bjjdcdbcokdjb
at once	ZlncicicoZlba
at one	hcaclcacnbccn
at orchid	cnjdddbdncddc
at our	emecendlccgca
at ours	acldclkcdbddo
at pathwell	clbdddocccdlb
at present	lcncdilcccddb
at quantile	cobdddcdlldcc
at redwater	bmkiddecnbcdb
at risk	lbddddmddcmcb
at seven	accccbZocaccp
at short	baZcccrbcbccb
at six	bccdddbndcccp
at solvane	dmmleebdcaddd
at stonebridge	begccceboecma
at ten	ddcmdchcdmcdk
at the	ejediddjelech
at this	bdockcbccblkl
at three	dccdddbncdcdo
at tideway	bklcccjclacmb
at two	lccncadbdkddk
at usd	ncckdbncddcda
at vantage	bhjjddbcbbcpa
at what	acppcdYccjddc
at which	cddlmcbmddded
at you	bcocccacaoccb
at your	cbckejmcpckda
at yours	bcaccdocqZcck
at zephyr	ieldddcdfddnc
at £	picdcljcccddd
at €	qebjcjlecbccb
ate a	ncddlcccdcdcl
atlanta 0	jndddccnddcca
atlanta and	mcodddiccbddc
attach the	ldbcdcacclccn
attached is	adccddbccbcbr
attached the	kabcZcoacpbcb
attend the	bcbcccZZclpcm
attendance is	abZbcaZrcZbba
attention to	bhcddkapdccdl
au 0	jccddcfodcdcl
aud 0	omccccbdbccdb
audit of	qdcbcbmcddbdb
auf dem	bcbcccbccocbn
auf der	anZccbaaaqbbZ
auf ein	jdodkdbcdlddb
auf ihrem	kdddddcddcpcb
august 0	ancbdoaacabZk
august ?	mbbccbabcbbdp
auriez vous	bncccmnccccca
aus dem	mkbdjdmdccjdb
aus der	bmcdddcccldco
authorised to	jdcdddnddckdc
autumn ?	adccdqbclcddb
autumn and	mkkcccadabcdn
availability ?	rbcadcbcbccdb
availability and	lckoddadddddc
availability for	icbcddodddded
available ?	rccdddbdbdddb
available and	pcddeedeeeeed
available at	bcbddckkmbdcn
available for	lcfcecmbcjcdm
available from	Yklccblbpbccd
available immediately	bbcdedpdndddc
available in	jbncbcZcbcbnd
available on	Zccljccmoccdc
avant la	lmcdkdcdddddh
avec le	cccdddcccbbcq
avez vous	mcncccocaZcZb
award !	aoocbcjbbgbbY
aware of	lcndcdbdidddd
away 0	mbbcZZnncbcda
away from	lolccbbccbcdb
b 0	bscdbdcdcbjbc
b1 0	dddeedkcdccdp
b2 b	kqdccdbcbidcc
back ?	ZobbbbYboYabl
back and	mjbccdfdcnidc
back as	pnacbcacbZccb
back at	ablcccccbonba
back for	obbdcdlcbkdec
back from	Zmacccjcboccn
back in	bceccbcomjbdi
back into	bcldcdbdeZodb
back is	abccccaabobbm
back on	kcidccbjcbodl
back so	dlbccdpdbbcca
back the	bcbcccabnaodk
back to	bbmcmefcnbedf
back with	lcccddmcdcodb
backed out	mYZcbcmboacdZ
backend developer	incdddcdlcdmc
backend engineer	bqadddcdccedd
background check	nmddddbdedjec
background in	comcddbddbccc
badge and	abbbcbpocaYaY
band 0	lraddcbbabcba
band is	blacccbcbcadq
bank account	ccdcdbaddcrdc
bank and	nadclcjccboba
bank details	hdbcddncdcldc
bank has	bddcmbaddcpdb
bank holiday	bcbdddbccaccq
bank in	alqcccbacamcb
bank is	llacccbcnbnda
bank s	naalmkdbbjdca
bank transfer	lbbrbbZacbkca
banking app	cdclddbcddodc
base 0	asbcddbdcdcdc
base and	bocdadndddddc
based in	bqadddbdmcddc
based on	ccbcddboccclc
basis for	nkeedddededed
batch of	ecccjcokdbcdc
be 0	cjbncjbcmbcdm
be ?	bbqcccZcblccb
be a	ekldjdhldbjcc
be able	ngjbbccbnhccf
be about	pbncbcabbacdb
be agreeable	lcknddcdcdcdc
be agreed	obddlddedeeed
be all	adcddokcibced
be among	aaqccbZabkcoa
be an	acbiioakccllb
be as	aknabqZZbabcb
be asked	bhjrccbccbdcb
be at	hbekccbebplbd
be available	dcmcdbmbcbccn
be better	obambbkcdbcdb
be brief	iarcbbabbaccb
be charged	bdccdcZcddbqY
be closed	bdccdcabccobo
be connected	bcZcccabctcba
be considered	cjmcdcjjncccc
be contacted	aaoccdbbcccnb
be convenient	ccededpcdbddc
be delighted	bmedicncdckdc
be delivered	ZbZabbYabYnqd
be discussed	obmncaZccbacZ
be doing	Zaiqbalbbacdc
be employed	aoldccbclbddd
be employee	bmcdpcbdccddc
be enough	pckcddbddcddb
be found	bcmckcmbdbana
be free	Zaqeboeaaabca
be given	acbccmbocbbcl
be glad	bhoiddblmdcdb
be good	ccocbcdbcnddc
be grateful	iceldecdoZddj
be great	dcbcddjddpdcb
be happy	cbijcohnchccb
be held	ackkdbaqdbcce
be hiring	bkncbcpccaccb
be honest	Zmacacjcbcocc
be honoured	abcbndklaoccb
be in	mkdcccddkncch
be informed	ncbcdcblcbblm
be interested	fdpjdcddidddc
be just	ZabonnYYbabca
be kept	abrcccabcanca
be looking	aaqccbncbacda
be lovely	mZZbbbZobobbY
be made	mcdcdkbdddmcc
be most	cccddlccokddd
be moved	mcnbdcaccZcdn
be my	abdcrbZcmcbca
be named	jbnbclaccbccn
be nice	ecbmccbccrcdb
be number	ZZmnpakbbbbba
be obliged	lbdkccedocddc
be of	jjocdilcdccdb
be offered	clkddndcdcddc
be on	lfccekcaojbcj
be one	almpcedbdhbca
be open	ihoihcecjdccc
be our	Ypccpbajccicc
be paid	pcbbcibccbpca
be part	cocdcjbcdacco
be perfect	YaXobnZboabbZ
be pleased	iilcdjnibeccb
be prepared	cjkoccbcccfcb
be ready	dboobbZbaYccm
be really	bcbdcdjdoeddd
be reimbursed	mcbcdcbccboca
be renewed	bccddlacdcoYn
be short	bcabccancmnca
be so	ihdiffblnaddj
be something	molchcbcbbddc
be submitted	pcaeedcddlddc
be thankful	bcbcacmbqaddb
be the	bjlfnejceidcb
be told	iYbccdbbcccqb
be up	kilofcaibicdb
be used	mbbbcbmacbbna
be very	bfbddbkmoccdc
be welcome	hbbbbbapcaccm
be willing	mdklceeclbddc
be working	qjbccdaddcddd
be worth	acjpccacdccec
be you	qlkjdeacbbcdb
be your	mncckelkbbbca
be yours	nmbcnbabcbbcb
because a	mmfcddcebcddd
because i	clicmkkbbjcdd
because it	fbclccabcderZ
because my	lbaccckcpbbdb
because nobody	mcnccabacabdn
because of	kkbdccbbcnein
because somebody	ZmobbcacbZcdm
because the	lkjjccamccdlc
because there	qZacoabbcbbdb
because they	jabcccjccbqcb
because we	ojecccandadec
because you	aaalnbijcdbpZ
because your	acanccYboZanY
become a	aaabclkmkokbZ
become acquainted	cbodedblddeee
become one	abkccnaccnddc
become the	aabcnbmbcamcb
been a	bcncckbbcpcga
been accepted	bdcdddbccmbbo
been ages	bbaccbalmYccp
been approved	jnbbccaccbnZn
been asked	kiplccaccbjci
been at	bkbdldbicoddc
been awarded	jmbcccbcccpca
been building	cccdodccmbddc
been chosen	ZccccblZdbpca
been given	lpdbccbckbcdc
been in	cblndbackilda
been looking	mdaccdodccced
been made	akbcbobbllbcb
been on	adcmmckbcncda
been reading	cdclddcdjneed
been received	bcbdddbcdkbYs
been removed	ccbcddbbcabsZ
been retained	ncpZddcdcbcbc
been selected	bcdcdddnddmcb
been shortlisted	bbmcdcmcddmba
been sold	ZbabbbZbnmaoX
been thinking	klYcoajabicdb
been through	bdbdccoddiddl
been to	ababbbkaokbcZ
been told	hfZcacZmojamZ
been transferred	cddcmdbdddZnm
been up	aaYcbcqbaocaa
been updated	ZcZcccaacabrj
beer and	bcZcccanapccb
before 0	mebbckdjckncc
before a	cccdleedldmec
before and	bflckcolbZbcZ
before christmas	acccailodcjeb
before easter	nkddddkddddec
before friday	jccbbcabdcobo
before i	cenhmjcchabcl
before it	lnilcbadcbbjj
before lunch	bdbcddiccZodn
before me	bdbdccblbrcca
before my	abmobbZkbabcb
before our	dccbddbcddpcb
before she	labcbcbccaodm
before the	jjdifcicidkcl
before then	acpccccdcacoZ
before they	ckoecclbbbcdl
before we	kcfhnlabccndb
before you	jdbcccnncfkcc
before your	bbacccobcdock
begin on	abbccdrdbaddb
begin tomorrow	mbZbacYbqaZcZ
begin with	cmmdhcdjeceed
begins at	ccbccdqddcced
behalf of	clilchgccjkdc
behalten sie	ccddddcddcqcb
behind it	Zbcbkboccbnba
behind the	nhbccckcbkcdm
behind you	ajacccmbboccZ
bei der	bnmcccacbbcbm
bei einem	ncnjddbdccdcb
bei ihnen	ccfdcdpcpbcca
bei uns	plmdddbddcddb
being a	bcbccZapbmbaZ
being so	ddcdddbbdlddn
beitrag uber	ccccdpjccmcca
bel me	jboccbmbbabca
believe it	ZpmcncbaaZcca
believe that	bfadldndcjddc
believe you	anjalakncaccb
bellen ?	cnbcddfdcnddc
belong to	ancdcccccbcdo
below the	cbdddccbdcbcr
ben !	ddbdddlcdXcbr
ben ik	kdndddcdlcddc
ben je	lcknedbdddddb
bench and	lobddclccbcck
bench of	ecdcdcncbdndc
benefit>call-ask	Zaaabmqabnbca
benefit>client	baibcknodcccb
benefit>cofounder	acbcpcabbbcdb
benefit>connect	aaabboonZZbba
benefit>content	ZaYbaaYrZXZaY
benefit>easy-money	ccbcmiZalbrba
benefit>equity	Zbnamnjbbbbda
benefit>event	abmbbbkjhZjme
benefit>expert-call	bdmodcbbdcddd
benefit>freelance	mbmclckbcbedi
benefit>funding	YZapmZXZbaYaZ
benefit>i-am	kfaeeeocpbdca
benefit>interest-q	bccddcZcccccr
benefit>job-word	amkbkbibmanba
benefit>messenger	acccocacccmdc
benefit>mule	YaalbnaamZpbZ
benefit>part-time	mncdccbdcdddc
benefit>pay-first	abbcbcqbbbmaY
benefit>pay-word	cccnbhmbcclcm
benefit>permanent	concllZbbchcb
benefit>recruiter	aZYbaadZYbZpZ
benefit>requirements	lemcbcocabcdc
benefit>role	enbikidldicda
benefit>run-code	nabccaoaabZcZ
benefit>secret	aaccbbZbbcqaZ
benefit>seeks	haccmhZbsebca
benefit>sell-cta	ZZZanahpZamaZ
benefit>site-notice	obcbdcmbddbaa
benefit>start	lbdcocadcccdb
benefit>task-for-you	ncbdccXbqaccb
benefit>teach	iaanbkZapaZbZ
benefit>thanks	bobccdjccacdc
benefit>threat	kbclcbpcccbca
benefit>unpaid	bbbbbZqkaaabZ
benefit>wants-job	ddbecdbdobced
benefit>we	ebjlkflbbdnba
benefit>we-help	bcabccnnbbcdb
benefit>workplace	bnbbdoaabccda
benefit>you	ddbhfhqckblca
berlin ?	Zbnccpbccbcba
beside me	cccdpdamccded
besoin d	jbcmcnaccccda
besoin de	bnbcccbbcblck
best regards	lcckddkddlded
best thing	bcacccZbcrbbZ
best time	kmldeecdddddd
best wishes	kdccdkjcdmded
betalen €	lcccdpaadccdb
beth i	bcanddlccmddb
beth wir	kddmedkcddddc
better than	nkacolaabebca
between 0	hjddddbccbemp
between a	cccodcacdmbdc
between now	pcdldbcddcddb
between the	Zqacbmbccacdb
between us	kaobZbYboYbca
bi 0	bbbccYarbbcaZ
bi and	innddcccfcddc
bi developer	kkcdedcdhddnc
bid for	lcbccckacbncl
bij de	ccldddbcobcco
bij een	hbqccbacaambZ
bij jullie	abZcbbnbpabbY
bij ons	cocdcmbccccdm
bij stonebridge	ccmdddcdobddc
bij u	ibbdccocnblcZ
biostatistician at	bicddcccccdpb
biostatistician for	mmededddeeedc
birchline ?	alboccjcdccdb
birchline is	ceddddlcdddob
bis 0	olclddcdddddc
bis freitag	mdcddmccdccdm
bis sonntag	abbccbnnaZbbd
bis zum	ibccccbndcacp
bit of	jccimmickbcdc
bitcoin in	bdbccckcbocca
bitte uberweisen	ddddedcdddedp
block with	nbcbccmcjcccb
blog ?	acbbckokcabbb
blog on	abZccaaqakbba
boa tarde	mbcbcbpcbcZba
board and	ZbbbkpabcbncZ
board as	cccdqdbddcddc
board for	jbanacbqbbcca
board has	bnlcccjdccidb
board is	accnckncdccdc
board meeting	cdccdcbddbldp
board of	bdbqldbcdcldc
board wants	iobcbclccccdc
boiler houses	ncZccclccncda
bolsa de	ZobccbnabckcZ
bom dia	mkbdccbcpbcca
bonjour haruka	ldddddmdkdddc
bonjour lena	nccdddmdddddc
bonjour nous	maonbbZbbaabY
book a	ecbmcmmbcbbcj
book about	ebaacnaraYbbb
book and	nbmaiaZobabca
book for	ZbbcboYnbmbca
book in	bcabcYpabobca
book on	acbbcranbacdb
book you	dkancoZbblbca
book your	bcbcdcpbcbodb
booking for	icndcdlcccbdc
booking system	kaZoccmbbZbba
books and	ZonabbXbaabao
books for	Zcbccricmacda
bootcamp for	bccddmljcccdc
bootcamp is	bdedeodbdeeed
boss renate	lmncccacbacdc
both connected	fbncddndcccdd
both in	ccaccdeccrdck
both know	acabbcobcccoa
both of	ZaaklcYbjqcck
both on	amodcdZccjcdc
both sides	lcncbcadcbocb
both your	bckdcdpddcded
bother you	mcdbbccnnZbca
bought a	mmbcacacakbbn
bought the	jdbdcdndcldec
bound to	cbnccdacblcdm
box and	bcncccndckcdc
box is	cdcccdocbZbdo
box of	bccdcmkcdicdm
branch manager	coadeejdddded
brand new	kcbcccacobkdb
breaks our	cdcdedccdbkoa
bring 0	bbbbncZbbbqcZ
bring a	bccfcbbqcbdcn
bring an	clcddbcbdbccq
bring in	ecjchkibcapdc
bring it	aclcedabcZbdr
bring the	ccccmccicnhdl
bring two	bcbcbcYaccrcb
bring water	ddddebcadddcr
bring you	bpcdcdmccjadc
bring your	cebcclaqcadck
brings you	ncbcdcZcbpbba
brother in	mcccccacbapdZ
brother s	ncbdlcbcambdl
btc to	cdcdddbbdcqcZ
budget $	scdcccacdccaa
budget 0	rcccdabdddjdi
budget and	enZbcocbnbcdb
budget for	lmccddbdddmdc
budget is	scccdcbccccia
budget s	oaqbbZYbbacba
build a	obbcnbaobbcca
build it	bmbdpdbccbkdc
build the	okjdlcbdbcddc
building a	ddnmhjccccddc
building and	bbmdldnccbded
built a	bcccnhocmbcdb
built something	acbclcpdbbddc
built the	ecccodmclbcda
bullets	mdkicgbjdcjgd
bumping this	bdccddqcdcccb
bus company	docbccjccccec
buscamos a	bjbnobacccbca
business analyst	jlcdddgddifmc
business and	cbbdpcbdcjced
business angel	aaabrbZbbbbbY
business in	ecccncacdcndc
business partner	ipddcdcdjedec
busy again	ebocccZmbZbcZ
but a	Znicpbaebabda
but can	lbacncaccccna
but could	bboZddadoZcdd
but for	obbZnbnccbcda
but he	bcbccbhccqcdb
but honestly	mcbdbdmmcbdcc
but i	ljmdcihcemcdb
but if	cmbdldcdcmded
but it	cdhdmjdkkbccc
but my	bobdccbcmbjck
but not	bkcddlbcdbcdo
but nothing	akdccobbcbccZ
but only	mcjcccacbncda
but our	almoccaccacdb
but please	lccdccccdlbdn
but the	embclledcbcfk
but there	abnjobYnaYbcZ
but this	amYcbcabbqccc
but we	mibcnednccbca
but would	oZmcbdlbbaccb
but you	cebdqbbkcjfcc
but your	bbkjcckabonba
buy a	obaapcXbbbZcZ
buy an	XcbsbZXacaaca
buy or	ecbaoceZccacn
buy the	cmcbjdZbcbsdb
buy you	cdocpcYbbjbcb
buy your	abbcbcZbcbrZZ
by 0	edccdbmiccccq
by a	cjmldlhhcchdb
by an	laaabakbbZaoj
by and	cdcdcdqddcded
by any	bmoldaacbbcbb
by bank	cabrbbYbcniba
by christmas	bclcbdabcnmda
by courier	bdccddoldceec
by e	occcdcmcdcidc
by four	mcbccdbccdcbo
by friday	cjcbddjmccbcp
by gift	bccnccaccbpdb
by half	emccccqcdbcca
by hand	lccdicoccmcdb
by its	ckcdcdcccbcoa
by june	nbkcblekbbccj
by law	ZhabcolabnecY
by liking	bdddedddedpdd
by mail	acapcbZZbobbZ
by may	rbbdccmcabcca
by me	ambccoacbmccb
by mistake	acbcccacbarcY
by monday	hjclcbZmbbbcp
by my	mdcdkcbjckiec
by name	annbcmZbbacca
by noon	naacccacaabcq
by our	lbfdccdcdcoei
by paypal	labrbaYZbalbZ
by phone	adkoccbcmbfcb
by post	hbcmkcgbcjbao
by replying	abcodaamdcala
by return	obcbcancdcbbZ
by search	aalcccYcbpnab
by searching	abcccnmacbdnc
by sms	acacccacaZraa
by someone	odddcdbmdcddd
by sunday	blccdcbidbncn
by telephone	ldcodjadddded
by text	cdccccncdmmab
by the	mjcdehddcdjfj
by then	abqcmceckZcdb
by those	acZcdlnncbccb
by three	lcockiaccbcdc
by thursday	mibidcabcbccq
by transfer	acarbbYacabca
by two	ajbbmccjcbldl
by us	Znnacbcbccmdb
by video	bjflcpcibdbca
by voucher	baccddacccrcZ
by way	amdcdbandccdl
by wednesday	adbmcclcdabcn
by western	cbcdedbdddqdZ
by you	eaabbbkmknmbZ
by your	bdicjckddgmbm
by zelle	bcddddbddcpdc
c $	bobdmdadcbleb
c and	ocbncdbdfccdc
c e	aaabiZlambbnl
c est	binccmcmdelbY
c requirements	bbceeeqecdddd
c to	lccbdnZccbcco
c w2	pZnccebdccddd
c2 c	ochdddkdkdddc
c3:benefit	bccccdqcjcldb
c3:cofounder	ebefnedfedeff
c3:connect	ccaccdkcbqcmb
c3:content	bckcbbaqcacca
c3:cv-ask	oaleeeceddddd
c3:easy-money	cddddcbdddsdc
c3:equity	ffffjffffffff
c3:event	bdcddkdrdccja
c3:expert-call	ldcndeceeeeee
c3:freelance	ndjdddldhdhdb
c3:funding	ccbdtdaddcddc
c3:i-am	edjdjeidmihcb
c3:interest-q	fdkfffeffffff
c3:job-word	loedddfdcecjc
c3:mule	ecdccdcdddqec
c3:pay-first	bdddddcdddrdb
c3:pay-word	pcdjfdccddmdc
c3:permanent	crcdddcdddddc
c3:recruiter	lmbeeededeeee
c3:requirements	eeednjcdjdddd
c3:role	kmdddhfffifec
c3:run-code	acdcdcbcdcsca
c3:secret	deeefedefemef
c3:seeks	mkeeleceddcee
c3:sell-cta	bdcccdqcfbkka
c3:site-notice	cdcddebbdcbuY
c3:start	rcdeeeddddedc
c3:teach	bdccdrhgiccdb
c3:thanks	kcbddckcekccn
c3:threat	dddeedddedsYa
c3:wants-job	dddeeedepdeed
c3:we	mjiilfdgcdddb
c3:workplace	bbceddoecdedd
c3:you	eijheekdfdkec
c3:your-profile	dcpceecedddde
c:benefit	ddcekfodkbjdc
c:call-ask	eflodhjhdadcb
c:client	ljlocceccbejb
c:cofounder	ciddtdcdcbdcb
c:connect	cdjkfceieodka
c:content	fbdcekhrbcjcb
c:cv-ask	lnpccdbccbecc
c:easy-money	jdbfljeidbqba
c:equity	claisdcccbecd
c:event	dcbedlepdceec
c:expert-call	cbctjedcibcca
c:freelance	ojifccjdjcdcc
c:funding	ejdirbedcbjca
c:i-am	efldididlldac
c:interest-q	mllfjdjddcbcc
c:job-word	dnlcdcddlcekc
c:messenger	ijibhcabldrbb
c:mule	gieiefeihcnbd
c:open-to-new	cdschcifibdca
c:part-time	pjccikbjlcccb
c:pay-first	ebbhdefccbrcl
c:pay-word	ndbmdniccbicc
c:permanent	crfekdccdbicb
c:recruiter	dipccclcebije
c:requirements	jljilhediagja
c:role	jncdffidibeic
c:run-code	ikadebcbcbsic
c:secret	fbabcnacbbsmb
c:seeks	klfilkcckbdcc
c:sell-cta	jdcihcokcbidd
c:site-notice	ddcdcccdcdhri
c:speak	adakcoeqbidbb
c:start	ohcdiejdjbdcj
c:task-for-you	oeackeddjailc
c:teach	cfbccrclidccd
c:thanks	cdeeccfcfpdji
c:third-person	bbcmbbhnpabbe
c:threat	kkaebjecdbnlj
c:unpaid	bbablnlpdcbdi
c:wants-job	bfccdhdcscdhb
c:we	jjejjkkibdhcc
c:we-help	jjedjhqbccfca
c:workplace	omdddkbddcjcc
c:you	fejfeficiiikc
c:your-profile	jknicccccfjma
cabin crew	nbaboaZabbncZ
cad 0	olccdcjcddkcb
cada una	jbbnbbobabacZ
cada uno	nccdfccbdccdp
cadeau de	bcbocbbccbccp
call 0	enaqbcZbcabak
call ?	ckkiffockbcdb
call a	abbmpldccbcdb
call about	ZbnancYbbnbca
call and	abanjdbcckncc
call at	abbobbYbccccq
call for	idckdacpdccdj
call is	llbmccnccbccc
call last	abbqkbaccacba
call me	dlocccbdcbhcm
call next	cblcdepdcbdec
call of	kcckcbaoddcdc
call on	lcccchondacdb
call or	mlbZccocbcddb
call out	lpcddcadcccdb
call the	abbccclacZoco
call this	ebjpdcaccmcba
call to	lcanlclbcacda
call today	kccjcbXcdqmdY
call us	ccbcddncdbccq
call with	lcifdimcdccdl
call you	gnncdibccbjci
call-ask>benefit	paZZbZYoaabbZ
call-ask>client	YcZpdcZcccceb
call-ask>cofounder	cZccoeddeedde
call-ask>connect	obZYbaZboZacb
call-ask>content	YbZYbpiXbaqbZ
call-ask>cv-ask	aZpcddZcddddd
call-ask>easy-money	ZblacbZbcbqcc
call-ask>equity	YZZZpaYaaZabZ
call-ask>event	kbaecoqZcabaZ
call-ask>expert-call	ecesccaclbcca
call-ask>freelance	aclkcdpbcccda
call-ask>funding	bbaaocbcdccdc
call-ask>i-am	cekkbcodcceck
call-ask>interest-q	pcdbcdYddecec
call-ask>job-word	YqlobbYaakbbY
call-ask>messenger	naaZapZabbZcZ
call-ask>mule	YaapbbibbjmcZ
call-ask>open-to-new	bcqbbcbccbccb
call-ask>part-time	aaYabbpabZbbb
call-ask>pay-first	bcbocaacccZcZ
call-ask>pay-word	bbbpbijmjcjca
call-ask>permanent	bamfcmabcapaa
call-ask>recruiter	bnocddbcccZbc
call-ask>role	bcZoiljaaZmbY
call-ask>run-code	aababbZYcbqbZ
call-ask>secret	baaabZZZcbqYY
call-ask>seeks	bmbcddodcdbcd
call-ask>sell-cta	jaiabbqabanca
call-ask>site-notice	acbaccpccbcca
call-ask>speak	obaaZboZaabcZ
call-ask>start	Zccccdpdddced
call-ask>teach	ZbmabennbabcZ
call-ask>threat	mbbjboaZbbaaa
call-ask>unpaid	bbbacZnoZccab
call-ask>wants-job	bcbZcpbbbdcdb
call-ask>we	llelddkidcibb
call-ask>we-help	aZbcedpdcdddd
call-ask>workplace	ZaZmbpYlaYabn
call-ask>you	hjmndckhdadbb
call-ask>your-profile	ccplddbdddddd
calls a	bccrcblbdbcdk
calls and	YmaobakabaabZ
calls it	noabccacbacbb
calls on	acoqccccbZbdb
came across	dkjidfkddldce
came back	bbabbcaoaobcZ
came from	anamcbmbcmbca
came to	jcdcdcnkclkdb
came up	kjojcccccmccb
camera on	bZbkZbbccarca
can ask	jdcddbcnmcedc
can be	idjcedidmblkb
can begin	Ybacbcebsbcca
can bring	jbabommababcZ
can call	kmmbcblbcbbdc
can change	dcdeeecdddbkp
can come	addcjblcdcccq
can do	kdfcmdjdpabca
can drive	amacbbbblZccq
can explain	ncjbcbZbkobdZ
can find	abjbkbdabaapY
can get	mbbcbcqcbbkcZ
can give	mcbbbleccbndl
can go	ockdedbdccddm
can have	iccdddpcdfdec
can help	anbcldoccbbdb
can hold	albcacabcaqdZ
can i	jiijcipccdbdb
can join	aaacccmolabcZ
can judge	bcaccdsccbcdb
can keep	ccmdddbddbddo
can let	acbccdoccaboa
can make	Ziacmljbmbbna
can match	bbpadcbacbncZ
can not	iaiclcaccklcn
can offer	likkoccccccdb
can pay	olbkipcbaadcb
can put	nmbccbdccandb
can reach	kkmddbbbbnccd
can read	onecccfcfbcec
can run	ocbboaaccbbdb
can say	bcobccanbicdc
can see	lfaddcmcchcmj
can sell	ababsbYbbbbca
can send	cdclcijlbcbmb
can show	kccdmehdmbcdd
can sign	acbcccmpbaccb
can speak	nbcclcZbnbcdc
can start	ZlacbcZcrZbbn
can stay	accdonaacacdm
can still	XaZZbbZapYaqX
can stop	acblcclocccdb
can t	jclcjdcjdhkej
can take	ZfbcmbZlbaenl
can talk	abacobiZbaocb
can tell	dboibocacacca
can turn	aaacccmbbabpa
can u	ocabcbZbmZbbk
can use	Ybabkmncbnccb
can we	jlceocbbcaccp
can work	cdcdddadrakdc
can write	lbpcbajcbbcdc
can you	nceeckbcdahcp
cancelled because	cddddbcbdcccr
candidate your	bbmbddaddcpbZ
capacity and	ockcedbdkcddc
cape town	ocbbdbmbdcjdc
car and	Zqbccbaccclcb
car park	nckddccdcbddm
card and	bgbccdbddcqdm
card for	bccaccoadcndb
card in	abZbccZacbqaj
card number	ddcdddbddbrYZ
card on	abbpccYbccoca
card that	cddddclddnjec
card your	bcdddcnccmkdb
cards at	adncdcmccblda
cards for	bbcnjbZcccocb
care ?	ccmddcodabddb
care about	kdcdndZcdmced
care for	bcnccnablbcdc
care homes	icacfnobcbaba
care of	emlkcdmdcacdc
care to	bcabccqcbkccb
career coach	caacccpnbbcdc
careers page	cclddencjcdcc
carried out	mbbccckbcbaco
carry it	acanbclccbccn
casa 0	icdddccddcjdq
casa ?	ZbbocoZhbbabZ
casa di	nmbbbmbbbbbbY
case it	cdnkcdddblddc
case study	bkccdlncddded
case the	cnbddekdddjed
cash or	pccbccbccbYdp
cashier s	acddddbdddqdb
catalogue and	cnbddemdcdded
catch up	bcadcdaccsccZ
cdi 0	dqceeededdddc
ce que	ncbdcmkcbccda
ce qui	aarcnbZbaabbY
ce soir	bdbcccabbbmap
cela vous	lbobdcocdcddb
cent of	bbldodkdccddd
cent with	bccdpdbddacdc
centre and	aaacbcablZobm
centre in	encddckcdnccb
centre two	mlceeddeddeed
cerchiamo un	kjdojbcddccdb
cerco un	cbcdhacbqcddb
certificado de	lddeddcdldmed
certificate and	alocmbiZjcZbb
certificate in	abbcbZXqoaaba
cette semaine	jbkccckclabnZ
chain of	Zaapobabbbbda
chair left	bbccocmccacdb
chair the	nmccccbccckdc
chairs for	ZccccbZndioda
chance ?	acnccaZckZbao
chance to	kbbcobnclacca
chance you	okbjcbaabnbca
change ?	bbtcccbcaZcca
change to	aZZZccZboabjr
change your	alacccacbnicn
chapter on	kcccdaaqcbcdc
charge 0	Ycacccpcobcck
charge ?	ncancbkbcbbda
charge and	kcccccqccccdb
charge for	bcbbckrmbabba
charge of	bkbcccqbkblca
charged €	bdccdcZcdcZom
chat ?	apaccdkcccmdc
chat about	bbrccdecckddb
chat on	ababoaZmamccb
chat with	jkZacnZocbbba
che ha	bcbdncbcblbcm
che lei	omcclcbccbcca
che ne	Zcbcccnbmabbn
cheaper than	babcbcncbbccp
check and	pccccnaadcbda
check as	lneddeceeeced
check for	eccddcbccZmqf
check in	bcekdijccccdq
check of	qcdcdcbcdcdej
check the	Zccnddbdccddq
check you	Zcccddadddrdb
check your	bccccobacbbco
checked and	ZbZbbcpabnbca
checking in	YcmcddacpnccZ
checks for	bccdcdbcdbobm
cheers for	ZbbccbaalqaaX
chef de	nmcdddcdidddc
cheque for	ncdcbdcdddndb
cherche un	ojcdiaddmdedc
chez ardent	ddcdddjdocddc
chez nimbus	cdbeddjdocddc
chez nous	npccdceccccca
chez vous	jbabbakbnanbY
chf 0	llcndlbcdcddc
chicago and	bcmcncbccmccb
child s	ccccdabbcbccs
children and	faaacalnmZcck
children s	paabcaaqbabbZ
choir of	albbbbZrbZabX
choir s	lZaZaoYobXaaW
choose a	ccciddlbdcbbq
choose between	mcboccacdcbdb
choose the	mdYmpaYaaXaZY
choose your	bicbdplcddbdc
ci piacerebbe	abolbmZabbbbZ
ci sono	aaacbcncolbca
ciao beth	dlcdedneedddc
cientifico de	kndeedcddddkc
cientista de	dmceedjdjddlc
civil engineering	Zabdcobcoccdb
claim is	mbbcccnbbbbcl
claims reporting	jibcdllccZdnb
clara !	dddeeedcdXdbs
class and	bbbcclanclccc
class of	YmZZakYZaoZoW
clause 0	bcccddcdcbcds
clean up	abcccalobaccb
clearbrook ?	bmbdccjdnbddb
click and	ancddcbmdcmcb
click to	accmbbamccncZ
client a	kmbfddcdddcmc
client an	mddmeddeeeeed
client and	jboZccaccambm
client call	mbZmdcbccbncb
client has	lfejddbckccnb
client in	cnjcddbncfcdb
client is	nkknddbddeccb
client of	qbbjddbdbjldc
client s	objobcaacamea
client wants	aaZscbYbbbbca
client who	dmmbddamcbcdc
client with	dcbodcbcdcndb
client would	nabpddbdccdcb
client>benefit	ibkocejkcbcdc
client>call-ask	YaZsZaZabaZaZ
client>connect	laaoccaccbccb
client>easy-money	nnZabcZcbbmcc
client>event	cdcddbacdpbda
client>expert-call	bclpcdbddcddd
client>freelance	oibiddbcccklb
client>funding	XZiqXakbaanbZ
client>i-am	ndlachbbnkebc
client>interest-q	XaYqcbZbbbbba
client>job-word	cipaccamcbbcb
client>mule	XeYrbaYbbanca
client>part-time	rbccdccdccddd
client>pay-first	acbbccbccbqcb
client>pay-word	ocamdcaclbcmg
client>permanent	bsbcddcccccch
client>recruiter	ljjbccncbbcbb
client>requirements	YaZZaaabaaapZ
client>role	oobgddcdcddcc
client>run-code	obbdeecdcdcdc
client>seeks	momnccacbcccb
client>site-notice	ZaZrcbZbcbaZa
client>start	rcdcddcdddddb
client>task-for-you	XaYYbbZaaaopY
client>teach	nedceddcfecee
client>thanks	baYbccsbcZccb
client>threat	icdcacabddpbc
client>wants-job	csbccdcdXcddc
client>we	lmapcbkbcebcc
client>we-help	aapacbYbbabcb
client>workplace	rbcdedcdcccdb
client>you	bbonbbYbcZnpZ
client>your-profile	nZjZabZaaZXpY
cliente ha	nccdddlddddmc
clients ?	kaZcbbpbnYcbZ
clients are	fbokddancfddb
clients has	lbZncbZboZcca
clients in	cdnccdbcmcldc
clients we	bbmcddpdedded
clients who	abrbZcmbbacca
clinic in	lmbbaclcmbcda
clinic s	lobbcblcbbcca
clinical lead	incddecddddlc
clinical trials	bbbcdnhbcnccc
clinics and	YaapmbZbnbbdb
clinics in	apnbbcabbacba
close on	anccccbmcbcbl
closed for	blcddcbacbnna
closed on	bcbccaaanbbbr
closed the	baabncZbnZbbn
closes on	bmbpcbamlbcca
closing date	bqbdccbccbdda
cloud 0	mmededcdddddc
cloud architect	ipjecdbdjcdcc
cloud e	dldeeededdenc
club is	Yccccmbacpcdo
co founder	icddqfchdcded
co op	nlbcnbbbckcce
coach for	YZaabqYmaZanY
cobra 0	ceedecdeeedep
code 0	bccccbbbdcrZh
code for	ocbcccaccmZbn
code is	hkbcdcbcccbqb
code sent	dccdedcmeboZb
code that	cedddemddcned
code with	kcbcdccccbiob
code you	bdcdddaadcrbb
codigo de	abbbbZaabaonX
coffee ?	bmnchclbblcce
coffee and	anmbbcacnacdc
coffee at	nnZdbcacbocdb
coffee machine	bbacccbbbpbbn
coffee on	amqcbcacaYcca
coffee with	boZcnbabnYcca
cofounder>benefit	bobcncZcbcbcc
cofounder>client	mbcbZbabddocb
cofounder>connect	bnmcmcZccacdc
cofounder>easy-money	dcccadbcddoed
cofounder>equity	ckddpdcddddec
cofounder>event	ZZZbnbZqaZabZ
cofounder>expert-call	bbbsYbbcccddc
cofounder>freelance	ocbddecedeeed
cofounder>funding	cbcdsdcdddddc
cofounder>i-am	dbccscacbaidi
cofounder>job-word	akbcqcaccbccb
cofounder>part-time	mdedldcddeeed
cofounder>pay-first	abccncbbdcndb
cofounder>pay-word	abdbqmbcdccdb
cofounder>permanent	becnpcbcdccdb
cofounder>recruiter	abpbZcYcbbbca
cofounder>requirements	bbbdrcabcbcdc
cofounder>role	bbhctcacccccb
cofounder>seeks	eeccrccdccedb
cofounder>sell-cta	ZbabqaYababcZ
cofounder>start	nbbcocadcccec
cofounder>task-for-you	YpcdYbZcacbcc
cofounder>teach	abbcobabbbccb
cofounder>threat	asddYbccddcca
cofounder>unpaid	dbdemdddddddc
cofounder>we	klebmjlbccddb
cofounder>workplace	asddXbccddcca
cofounder>you	adacrbnbbbkca
cold chain	bdbpdcmcdbccb
cold message	bmcnddcdkccdc
colleague of	bcqcdlbmcaddc
colleague s	ddbodmbddcdee
colleague who	ncdddcbdncddd
colleague you	bcacncbnZmccb
colleagues have	acpcccaobccca
collection of	ncbcdmbccckda
column on	YbabbrZYcZYaZ
com 0	hbabebZaaaqnY
com a	bkbcccklcmdbj
com e	cdndddkcZbddm
com o	kccldcbbmcdcn
com um	odcdmcccccmdb
come ?	aojcbcdmmZccZ
come along	acblcbdfllcco
come and	iodbcmdodbcca
come as	cnbbijaocbcda
come back	npkcccdbhZcla
come by	accjccmjclmdc
come for	fjddjcmdcccdm
come from	bbbdcdZnpkcdc
come in	nclcpcZlcacce
come on	jbbbnafobdccl
come round	alndgdmcbbcdc
come to	bkbheikodmccZ
come up	narlbbdcbYccZ
come with	gbickbnncccca
comes in	abqdldacbacdb
comes on	bdcddcccdbkcr
comes out	acbcccepcmbcl
comes to	dcbcmclccapca
comes up	cdrdddcdlZddb
comes with	oddcddacddoaa
coming back	ZpZcnbdbnZbcZ
coming in	nnmbacabbabda
coming off	lbbccdpcbbcdb
coming on	bccclcbldccco
coming up	lcndddbcjmddb
coming year	kbmccbabbocbZ
comment on	acbocbmacgbmk
comment under	cbbdkdbacpccb
commented on	cbcmddbbcccpk
comments on	fccbdcabclcaq
commission an	pbcncaabcbaca
commission is	ZcccccpcccnbZ
committee i	acabcpbbdncdb
committee meeting	mdddddcddceen
committee meets	Zccpccbbcbbcj
community in	bcpccbZmdbbbc
community of	abebobYocabca
como analista	cmdeddcdndddc
como controller	dldeddddndddc
companies and	Zcrbbcmcbacda
companies in	bcakoclccbcdd
companies like	bcZbpblbcbcdc
company ?	jaZbsbYbcYbcZ
company and	jdcercZccbcdb
company car	Zqacdcbccdcdc
company for	ablmpcaccacdb
company has	anbnccZcclmdb
company i	cbceddkckncdc
company in	jmbjmfjdjbcdc
company is	bmhdmcainbcdc
company needs	iccdcdZdpcmdb
company no	lcocicbcdZccc
company of	koaclckcbbcdb
company or	lbbcbckbobacb
company s	ckcdddcdaoldc
company that	acbomcocebcdc
company van	asccbcbccccda
company will	mbndkcacbcddj
company with	Zbbbqbmcbacdb
company you	blacocacbbcla
compare notes	abkcccdcbrcbb
compenso 0	bbcbdqaZccmcZ
complain about	ZnYobbYbbobca
complete a	cabcdobcmcbdd
complete the	dccneldcdcmcc
complete your	ccmcdcaocbjab
completed my	bcZcdcbcnoccb
completed the	cdbddibaibcrb
compliance officer	Zkbnccnccbacb
comprises 0	mbcdeocadcddc
computer and	lbbbccZcbkqca
con 0	aaZbabZboZqbY
con el	cccldcbcccccr
con i	bcccdcinccnca
con il	abbchbmambnbj
con la	ndkdcdjcdcmdd
con le	acacbblnbnabZ
con su	ababacZbonlaZ
con tu	laaaabZaaZpnX
con un	kbccncbcmccck
con una	lcmcdcdmcchca
concerning the	cccdddbcapccm
condition that	cddcndccdccdn
confidential and	ccmlddbddcmdc
confidential discussion	bolcdecdcccdd
confirm by	ocbbdaaoccbca
confirm interest	ebdcdpccddccb
confirm that	kkbedljbcdbnb
confirm the	babcccacdcqnZ
confirm whether	ebnndbbcbbccb
confirm your	hjdleiicddmak
confirmed for	bcbbdcabdacbr
congrats on	bjjdcicbcscbZ
congratulate you	ccbdddaccqcdc
congratulations !	bbZcdcpbnWlan
congratulations doctor	llmbaclbbjbbZ
congratulations on	dfkdcblbjpcbb
congratulations you	bccdddjccYmrZ
congress in	amabcaanbnbca
connect !	icbcccbbbqcba
connect ?	cdaacdaccsccb
connect with	abZabbmaaYapZ
connect>benefit	aboobalamZZba
connect>call-ask	bjfmecdlbncca
connect>client	bcapcbZcbZcdd
connect>cofounder	bZbcqdbccbbcc
connect>easy-money	cdbnedccdddee
connect>equity	boddcecedecee
connect>event	ecajbbapbrbbZ
connect>expert-call	bdcrddbddcddc
connect>freelance	kZqcddacbaccb
connect>funding	blackcabdqccb
connect>i-am	ddkjjecclodba
connect>interest-q	bbbbccabcpbaZ
connect>job-word	mlnbccdbkZbla
connect>mule	aaZibbZohobba
connect>open-to-new	cdocbdbcbYcbb
connect>pay-first	Zccbcbpbdajba
connect>pay-word	pbaickibmakcb
connect>permanent	aocmdcbcdccdc
connect>recruiter	aolabbmaaZZaZ
connect>requirements	kbpbbbkbaZbcm
connect>role	mmdcdckcikcjb
connect>run-code	pccdcdbdddbed
connect>seeks	jkbkbblkbabjl
connect>sell-cta	pibbcbobcbcdb
connect>site-notice	ZbanccZpcZaZZ
connect>speak	ZbbZdpaYdbaZc
connect>start	oabcccncblccb
connect>teach	YabaloZpaZaba
connect>thanks	bcecccaciskaZ
connect>third-person	abaocbaaabbaa
connect>wants-job	dcbdddbdpadcc
connect>we	lbmjdcZmcpdZa
connect>you	cengjdeidkkea
connect>your-profile	nYXYpZXYaXYla
connected to	dblcddndmbcdd
connecting !	ideklancmZddc
connecting with	icbcbdebdrcdb
connection request	cdbdcdcccqddc
connection with	jcckedcdcmmbc
consider ?	mbdddncdcedec
consider a	donnabYbbbbca
consider it	lddddmclccddd
consider me	bbZdccacrYccb
consider moving	bnkcccncabddc
consider my	accddcadrdddc
considered for	acocdckcmcccc
consulente sap	mjdeeecddddmb
consultancy agreement	qacbddbcccddl
consultancy that	ncjccdbdmbdec
consultant in	ckddddmdldjdd
consultant sap	kkdeeedddeenc
consultants for	oacbdcodddbdc
consultation of	bdcqdcbdddcdc
consulting ?	ZnoabblbZZcbZ
consulting team	abaqcbZbkabcZ
consultora sap	kncdedediddlc
contact centre	nbaccaZabnbna
contact form	lcccdcdlmbccm
contact with	abqdccbcbmccc
contact you	ifmhddbdjbdkl
contacting you	blncddicbjddd
content>benefit	ZZZbYoWraZabZ
content>call-ask	ZbkabpYmbaobY
content>client	abcadcapddbcc
content>event	ocbccaaocajcZ
content>expert-call	ZcbYbZpnbZbcZ
content>freelance	pcaccaZpaaZca
content>funding	ZdccpcYadbaed
content>i-am	adlbbbcsdZmbZ
content>interest-q	lanbbancbaaaZ
content>job-word	YaZabjYraoZaY
content>mule	lZaabYZpaancY
content>open-to-new	acpcabZaaaaca
content>pay-first	YcabqZaXbaZca
content>pay-word	pbbacnYfbalcZ
content>permanent	ZaabbZapdbaba
content>recruiter	bcbdcdbadabbp
content>role	XYZaaqWpaaZaY
content>run-code	ZbcacbaYcbtba
content>secret	ZbaaonYYcboaa
content>seeks	ZiZboanmaYabY
content>sell-cta	acbccapocbmca
content>site-notice	acbcccaYcbZrX
content>speak	cccccbbpcbccb
content>start	ZbbcbbapZaabZ
content>teach	ZcbcclcpbabcZ
content>thanks	ceddcdaodcded
content>threat	nbacbbaoaaZbZ
content>unpaid	cdddccpkdccca
content>wants-job	bcabbcbYlobaa
content>we	bdaelkdocbmba
content>you	kdcbcgcqcemda
contract $	raccedcededed
contract 0	mqcdddbdcdddc
contract ?	Yckcccqccccda
contract and	Zhqlddaccbcdl
contract at	kbbcdcabocmcb
contract basis	ncfefedeeeeee
contract ends	YbmccbYcoZccp
contract for	mlccdcbcddddo
contract from	njacocbbabbcb
contract in	sbcddcadbcddc
contract is	cracccZbcbmba
contract of	aqdedddddeddd
contract opportunity	pdcdeeceeeded
contract or	aYpdddbdqbddb
contract permanent	aqbdddbddccdb
contract voor	bldddccdeddbr
contract with	cncdccbcdccdq
contract you	nabcccZcbbpdb
contract €	arcddcbdddcdb
contractor to	rcddedcdcddec
contractors and	mcodddbcccbed
contracts and	abmclnbcdcddd
contrat avec	ccbdddbccbbcq
contrat d	cddeddcddddbp
contrat de	bncdddcdddban
contrato con	blcccdbccbbbp
contrato de	kmdddccddddco
contrato fijo	cqddddcdddddb
contrato indefinido	cqddddcdddddc
contratto di	lkddeddeddddm
controleuse de	doceddddgddlc
controller 0	doeeeedeeeddc
controller financiero	kjdeeedelddkc
controller for	njddeddeddeec
convenient ?	ccfcedpcdbddc
conversation ?	bnqdbccccbcbb
conversation about	clqccdkccbccb
conversation in	cncddcndddbed
conversation of	acbpcbamcbddc
conversation on	cbkcddkcdnddc
conversation regarding	aanbbonabaacb
conversation the	aqbccbaccbabn
copy and	ikbdcclcmcidb
copy of	lbbbccZocbkcl
corp to	pbbcddmdcdddd
cost ?	ncanccjcbbcdb
cost and	nbamZdancbcdb
cost to	ljbcccilcdccm
cost what	bbnobcbdccced
cost you	accdcdqcddcdc
costs $	bbdbcaokcccdo
costs 0	bbbcccpecbock
costs and	bcbncbkncbcdb
costs nothing	ZcabcbqocaacY
costs you	Yobcbbqbcbaca
costs £	bbccdbmicbcdr
costs €	abaccapobacce
cottage is	bdddedcddkaeq
could be	dmqecdgckacdb
could begin	abnddckcbbddp
could come	nccccjfacacdq
could do	icaccmobbnccZ
could get	aoacccpbcbaab
could have	cdcdddrcdcddc
could help	bbadcbrccbadc
could i	acnlhdkinaccd
could it	poacbZYcabccZ
could not	ababccbbbbpmi
could offer	anmccnabcbccb
could pay	bkccambccbcdq
could show	Zbbbaonabanca
could somebody	Ycbccnbbbabbq
could start	bkadccscbbddb
could use	lcbdnlbddbded
could we	mkmlccjbidbca
could you	ncbdekbcnbecl
couldn t	hchcdbajbkbqa
council of	accscbZadcccZ
council s	nnbccZbbcbccl
count on	eccbckbocbccZ
countries and	albnjcZbcbnca
county i	ncbdddacnZcdn
couple of	bbrccclcaaccb
courier s	bccbbcbddcrdb
course about	bcabbkZoalbca
course for	acbbolYobacca
course in	Zcbcdsaadmcdb
course is	bkbccZbpkaacm
course of	hcoddlcjddcdc
course on	Zccccoiqbbbda
course with	acdccsaZddadb
court interpreters	bclcdlmddcded
cover for	skcccabcbcdda
cover letter	bobedclcddddc
cover the	kjcccilndbcdb
cover your	akbcqaZlcbcda
create a	bipdddbddcddd
credit card	abddcdZdcdqcc
credit risk	kdcddecdkdndd
credit union	ikadddolkacdb
crypto exchange	aqddddcdldcdc
cto and	ccbdqdbdcbcdc
cuando quieras	accccnlcdcacm
cup of	cdccddkcdaddq
curious ?	ZasbcbkbaZbcZ
curious how	cbYcddbcopbcb
current and	bnodddcacccdb
current ctc	lcneeeddddddc
curso de	acbccklqcbbbY
customer service	lhbccbabcbpba
customer success	colmccabcbcdc
customers and	ZbabrbYbcbbcZ
cv ?	bkndcdcdocdcb
cv and	gkpdddadmbcdc
cv attached	cbadddacsbccZ
cv current	cdoeeedededdd
cv for	dbmeeecckdmdc
cv i	boocbcZcacccc
cv if	ccoddecdkcded
cv in	nmoddcacbccdb
cv or	bncdddbdncddd
cv s	bbmcddqdcbcca
cv to	bpddddedmcdcc
cv-ask>call-ask	nnZcdececddee
cv-ask>freelance	mbmdeecedbdee
cv-ask>i-am	mkqdcdbdbbccb
cv-ask>pay-word	mbmcddbddcpcb
cv-ask>permanent	iondddcdccccb
cv-ask>start	bcceeddddddeq
cv-ask>we	aYqddcbccabbb
cv-ask>you	kmqdcfbdccccc
cv-ask>your-profile	ioodcjbdccccc
d 0	pcccbbbcccmla
d accord	cdblddcmdmddb
d agree	nbcmicacddcdc
d also	bjddnclclcadd
d artist	afambcamaZboa
d ask	lebiedccmacdo
d asked	Zcblbpacljddb
d be	dkjkkjfjjbccb
d been	akZckchckocda
d both	abZcqcmccZbdc
d build	Yqacmcaccacbc
d charge	qbabbbjbbacca
d come	abbcclpalicdc
d consider	famddncdccded
d cover	ZmbcpmZbcbcda
d do	kbfikndcjbcdg
d enjoy	fbpdddbccmddd
d ever	ZaqbcchaaobcZ
d expect	anbcpcadbbccb
d find	bkqcbdacdbddc
d fit	ZZnjbaiobabba
d get	beamqhbcdhicb
d give	bljbnlibbacdl
d gladly	abYqbbabaobcZ
d go	naamhoYbmZbcZ
d guess	qblddcbdccdec
d hate	akkbccocbmbcb
d have	lncdjkddjbcde
d hire	nmcdbckdcdadc
d invoice	nbcbdbmcddcda
d just	bclnbcmbbkddc
d keep	mnbcidbbcacdo
d know	biocbclbcacca
d leave	bcscccacaacda
d like	lkliffdeiddcb
d love	dfjilekjjfbdc
d make	amibckbnblbcb
d need	nkoddcdccbcdb
d never	anndccgcbmcdb
d offer	bbcdnjbcdbcdq
d only	fkdbababpcndb
d own	bccdscbccbcdc
d pay	qcandqbbbabca
d prefer	afbpccmcccddb
d put	bbdcqbbcbccdn
d rather	njnccekfdbddc
d really	bbmccdacqYccb
d receive	acbncmmbdbcdc
d report	bpcdddcdjdeed
d say	dcnccdccboddc
d see	Zlblananbcbcb
d send	ocboccacddbdi
d set	lccdmdldcdded
d share	ababrlYababcb
d sooner	alnbncacaacca
d split	bcccqcbdcccec
d start	rbcdcdadcccdb
d still	bqbmclbcfbccb
d supply	lcbbbapcccbdb
d take	kmakjdabmaccn
d talk	ZcbZcsablbcdZ
d tell	abocobambacdc
d un	ejckdmecgcccm
d une	mlcmjbccddddb
d walk	brcdccabcccdb
d want	lindlkbdcccdc
d work	dljcicccpbccb
d write	lmbbenZadccdd
da 0	aaaphaoibbnbY
da casa	obccdbacccmcl
da due	clndldccdddec
da empresa	bcacpcacbbmcZ
da noi	bqncccbacbccZ
da un	abZcbcnbapbbZ
da voi	bbbcbanapbcca
dabei ?	lccndbbccbccm
dados na	dmceeedkkdecc
dal 0	cccddcbmccccp
danke fur	bdcddcaccmccp
dans deux	ZanaoaYaZZanX
dans la	efndjcblclccc
dans le	kbjkdbalfncbh
dans mon	ccbccabnnlccb
dans vos	llccccpcccdca
dans votre	acbnccpbcbbaZ
dared to	llaccdmccaddd
darf ich	dlmdddndjcddb
das ist	lcbccbbcccqcZ
dat je	mcccnckccbdcb
dat u	lmacncacmbbcb
data 0	ccccdcmocccca
data ?	abaackamokcbi
data analist	jkceddkdldddc
data analyst	bijmddbbmbddm
data and	qbaclbfcbZccb
data centre	coddddlddiddc
data engineer	knceddfdfedjc
data engineers	cbpjddbddcedd
data entry	acccedoddelee
data in	kjbbcnZqcaabY
data is	nbapcacabbacZ
data people	jbncccnnbbccZ
data person	mleclciccbddc
data protection	kbcacbXocbbbn
data quality	mmcdddbcdldec
data science	bmccclcbmccdb
data scientist	jmcdkddheddlc
date 0	ambcdbaobZaoX
date and	YalbcbobcbobZ
date is	Zedokcbcdcjdb
dates ?	mcolcbcbcZcdb
dati in	ncdeeddkkeedc
datos ?	aincccanbbcca
daughter is	abacclbcnnbcb
daughter s	ecbccnabblcdm
day !	ZaibcbZabribk
day 0	mlcddlbmccidb
day ?	kcabbeYlnokca
day a	qblcjladcbddc
day and	kbkcjofcbccdi
day at	bkbccaapckdda
day before	bdkddcjbddcdo
day by	cdededceejoec
day each	nbdcdbmdcccdc
day for	jaanakZbbkbbl
day four	mbcccoacdbcda
day from	Yncccnblccadb
day home	mncdcccddccdc
day i	mccdddbdhmmeb
day in	qbbicpadcbcca
day inside	qbcdddadccdec
day is	mbbccYkncZcco
day of	nkcacmcddckec
day on	ZccbdrjmccccZ
day one	aqbdpcacccjdc
day outside	pcceeeddddeed
day per	nbbbcodbcbbcb
day plus	pbcccqaccbcda
day rate	mcmcdckcicedd
day rates	ZclbcbjoZmcdb
day remote	dccddrbccccdc
day sir	dbcbcnncccccb
day to	iccamcocbnbdb
day two	mdddebbnddjec
day week	arndccacbbddb
day with	mbncbcbcblccc
day you	bijcncaoadddb
day £	acbbcmqcccada
days 0	mnZkbamkabbbZ
days ?	icpddcbbckccl
days a	mkcddicdneddd
days and	nblkcccccbcem
days at	kcbcccnkcacdn
days before	jcidmdccdcddn
days between	qeddedcdddddb
days for	mbabcnkabaZbm
days from	nclcccmcdccdc
days guaranteed	bccccdZcbZrcb
days i	lbbdmcldbmcdb
days in	ojbccpbdcbcci
days leave	Zqccccbccdcdc
days of	qjbkbbhccddck
days off	drbcbcbcdcdcc
days on	qaccdlbccdcca
days or	clccdmmdcclcb
days over	pZbacnabdbcca
days per	pcdcdkbdidddc
days to	paccccnadbddc
days weekly	pccdedcdddddd
days with	mcbcmcmcdbddc
days £	nnbnbhabbbbcY
de 0	djdmhejddckdh
de analista	lndeeedededdc
de ayer	bobccbbbbpbbY
de bank	ccjcddmckbeco
de bijlage	bccddcabmbdbp
de carreira	cmbddcnlccccb
de chef	dmeeeeeekeeed
de clientes	ccncdboccmccZ
de consultora	koceeededdddc
de controleuse	dmdeeedekeeed
de controller	cndeddcdkddlb
de dados	incdddekedclb
de data	jneeeedeieddd
de datos	llddddjjidcjb
de deux	cdcddmccmdddm
de donnees	lndeeecedeeec
de dos	aqccdkbbccccZ
de energia	ncbidnacccbcZ
de engenheiro	cpbdddbcbcdcb
de estatistica	bcccdpcbcbcca
de fim	nmabcbmbbaabZ
de gerente	lmdeeeceeeeed
de gestion	cmcddmcdedlka
de graca	YbZbnalohZaaY
de helft	bbcbmcpcccbda
de ingenieure	diceeedeleemc
de internet	bcddddcdddkbq
de jefe	cocdddcdlccib
de l	bccjhkmlcclci
de la	diehfhbkgeecn
de las	ccccclkljllcZ
de loodgieter	bdccdcccdcccr
de los	mmaccbbbbbnbZ
de ma	obabboabkYbbX
de maio	bdccdabndcclk
de manana	bpbcccbbbbcci
de mars	mcddddcdndcdc
de mayo	cdddddcbdccln
de mi	lbanobabZlacZ
de nos	acollcacdclZa
de notre	mbmbbZbpcabbY
de piano	deeeecddecedq
de power	abccdlbpcbbba
de projet	jndeeddejdddc
de projetos	jlceedkdldddc
de proyecto	cededdddlddob
de python	bcddeqdcddddb
de r	ddckkehkdcoda
de saude	cpddedcddmddb
de seleccion	kmleeecedddcc
de semana	onbccblbcbbba
de su	mcccdbncccccm
de tecnologia	cdkendcdcdddc
de trois	nlccdnbcccbcf
de um	dbbmlkjccbjcj
de uma	lcbklcacobcba
de un	bcmddcccdclco
de una	cdcjmmbclcddb
de vergadering	bcccdcbbcncbo
de votre	alkcccmbcbkbo
de vous	lmadcbacjqcba
deadline in	ocbcccbbcaddp
deadline is	lpcdeckdcdddb
deadline s	nibcbbacoZbca
deal with	qbccdcbddccdm
dealt with	imbbddacdccbo
dear candidate	fhkdddbccdpba
dear captain	jcglcfmclccda
dear colleague	nbbccnancabck
dear counsel	bmdcdcnbdekcb
dear dr	dkelfkicddedc
dear friend	bbbcccabcbraa
dear hiring	cbbedemeodddd
dear i	ZllcacZcblpcb
dear kofi	klbbdnddddddd
dear madam	bbldldmcdcbdk
dear member	ddcdddcddcoib
dear mr	gjkjihdccldde
dear mrs	nlbccckclccdb
dear ms	mjifeheedgdec
dear professor	jbajcjZbrccca
dear sir	eccchhokdmccb
debit card	bbacccbddcqac
decide about	Zbancbmbcbbcl
decide on	bmbrdaacdbcdb
decide whether	ccamndldccddd
decided to	bnadddbccgccp
decision makers	cdbnccpbbbccb
deck ?	aaabscdbcbbcZ
deck is	ccccrccdddddb
degree in	jcadcdbdnmddd
del 0	jbcccnjmcnbcY
del mio	ndbdccamabldb
del sector	ncojddbcccdcb
del suo	bcbcccoccbcdo
del viernes	nobbcbbcbbbbh
delete the	bcblcdbcbYbno
delighted to	blccecenclicb
delivery in	rcbbcbebdbbca
delivery of	hcbcccacdmoca
dem 0	abbbbaambaZoh
demande 0	ceddecddddddq
demande de	Zbblababbabnn
demo ?	acbkcctccacbb
den vertrag	bdddddcdddocn
department of	imiddmbcbiidc
depending on	Zhmbcpgccbccc
depends on	cjqcccZbbcadc
deposit it	ceedddceedqec
deposit of	fccddcbcdbncn
deputy head	arbcccaccbbbZ
der kollege	mnabcbbbcacbn
des profils	bbrccbabmbbcZ
desarrollador java	clcdddcddddob
describe it	mmackdbcckcdc
description and	imaccdacdcocc
desde 0	ZbcbcasbcbZbZ
desde casa	nbcccoabccccZ
desde el	bkcdmcbcccfdn
desenvolvedor java	kkdeeedeeeemc
deserves it	bcbbbcZmbqbbZ
designer 0	mmdeeecedeedd
designer ?	aaacccacqlcba
designer contract	qcddeebdcdded
designer in	eedeeemdidelc
designer position	boceeedehddee
designer ux	lnceedidddedc
desk ?	acabccicclqcZ
desk and	nbkdcddcbocdb
desk of	eoccccjccccdc
details ?	ipYbbbfbnZbba
deux ans	abockbYbnabbZ
deux jours	jkcddlcdkdcld
developed a	bcbcqcabcbcdb
developer 0	faddnclddddjb
developer and	ckcdmejddddee
developer at	bZbccdbcmbcra
developer for	chcccqcdddddc
developer in	boccddkdicclc
developing a	Zbbmeobbccbdb
development bank	bccomcbccccdc
developpeur java	mjdeediddddlb
devis ?	kccdccpdcdcca
devops 0	ncddedlddeedc
devops a	kideeedekdelc
devops em	ijdeeededdenc
devops engineer	mldeddddjddjc
deze week	ZaZbbbmaaZaqX
di 0	accoeiccecbco
di due	bnccdmcbccbdl
di giovedi	acbocaabcabbl
di mia	ncacbnanaZbbY
di tre	bmceddddcdddn
di un	ibbikcddmcccm
di una	iaanlbjbbbmbY
dia 0	endddcbkdccco
diary study	XaarbYXaaaabY
dias 0	pbbbcnaacbZbX
did a	dbbbboaccnccZ
did for	qlacdcccclccb
did i	baadcdjcarcdb
did it	dbabcbofplbca
did my	dbnpdbeabZbce
did not	mmaccblcbkcdb
did one	occcccmddccec
did our	sbccccbddbddb
did so	nlbccabbbkmdb
did the	lcbccbmbjrccY
did with	anbccbnbbncbZ
did you	dcckchkblobbj
did your	YlabbcYbnmabl
didn t	dfdhcjdbinema
die frage	kdcmddldddddb
die neue	mcbccbabbanbo
die stelle	cmceddcdmcddm
die stunde	ccdcdlkdndcdl
die woche	ncdddocdcdcdb
difference of	acbccdmbdbZnk
digest 0	cdcdedccdbdbr
digo que	ceedecdeeeddq
diligence on	ZbbrbbabcZcca
dinner and	ocbbccZoccbcc
dinner for	llddddbpdccca
dinner in	bcbcccaqcncca
dinner is	acbbcbakcabaq
dinner on	bcbcccZmcjbco
direct client	ochdeeieddded
direct hire	bpkddecdcdddc
director of	drkcddbdiccdc
discount for	bcbbacrbabccb
discuss a	pagblcYbdcccb
discuss your	acpaddmdddddd
disenador ux	clddddcdkddmb
disregard this	bccndkbadccbn
distribution list	abbdddoccbccn
dix jours	maacbbqbcbcbZ
dkk 0	lobcdncbcbcdc
dm me	mmbcccnccccda
do 0	aaZbbqZaaZbbo
do ?	kbobcajcbZbcn
do a	jjbdkojicbcdb
do again	cbrbcdadbabdc
do all	bbaldcblcqeca
do and	acobbnYiambcb
do any	ZanbccYbmYboZ
do anything	abZbcbYaaahqe
do cartao	abbacaabbloZf
do for	qbbccbolcaccb
do hope	bcacccmcblccn
do i	bmZcbkcarhbbZ
do interviews	cdddemccedndc
do it	lccdmmecdcidi
do livro	ldcddbkndbcda
do me	anmcccacaancZ
do not	ddicidafcknel
do nothing	ZbbccbZncbpim
do one	kccdcdnlccdec
do pay	inYccdnddcddc
do payroll	adbqcbmbccbda
do seu	ncmcccfccimbZ
do so	bfadccmblenba
do something	YmWanaXaZqbbX
do that	lcbinlZbcXcco
do the	kbcekifccmlde
do they	abacccbbbpaZn
do this	pcaccbabbmana
do we	ZbbmbaYbcbccs
do with	naZbbbncbmccm
do you	kckjdckcmkcbc
do your	YcaccboipZccl
doctor !	llmbaclbbjbbZ
does ?	ZbncbaZaqZccb
does it	kbncldjccbddc
does not	accddcidmjmdk
does one	blZcjcccnlbca
does that	dmbdldldclcdb
does the	maabelebbZocm
does this	abajobZbnZcdb
does your	abacbalbuacca
doesn t	cdimjgjblldcb
doing a	nccbcbipcbcdd
doing it	pkbcdcbcbhdec
doing my	Zbpmcbbckacdb
doing so	acocccnmbYccc
doing the	pcaobaZbaZbba
doing this	bdbdbdbccqded
doing well	hialddkdjkddd
doing what	manZbnZbbabca
dollar for	abboabZbbbpcb
dollars a	YccYcasabbbcZ
dollars an	ecblcpeacccdb
dollars and	kbbnbkYZcaocZ
dollars each	nZbnbYYZcbobZ
dollars for	bcbalmZacaocm
don t	idjdeeeejkfhg
done !	acanbcaabnacm
done ?	mbcocalcbbada
done by	occcbmkjcabdc
done in	kocckcbccbcdb
done it	cibmclkoccbca
done that	cclcodbdccced
done the	ZabbcbcbpoccZ
done this	dmbnccbcccmda
door de	dddddbccccldp
dopo la	aaobbZZZoZbaY
dos anos	apbbbZlbnbbcY
dos dias	knccdkkkccccZ
dos semanas	jccddcbocccde
down ?	fbbbcndpcZacb
down and	mcbdjdbkcncec
down by	bcccccobcjcdo
down for	ZimcbcZbkjccn
down in	ldndcdaddjeed
down the	mbcclckccmcdb
down to	ZbZbmbeobabbm
down what	lcabhbnnbZcdb
download it	abbccbZrcbbaZ
download our	abbbbbandboca
download the	acdbdcbadcrcb
dr amin	albanabocbbcZ
draw your	bcbdccZpdbacn
dream of	cdccdklcdnddb
drei jahre	mnbcmcbbbbbbZ
drei wochen	nccddcccdcdcn
drinks on	bblcacbqbZcco
drive the	ZZabbaZbbbobp
driver is	bbccddbacbmbp
driver s	bdddeacbccqec
drop me	ajqcccZcbkccb
drowning in	bcbbdcsccccdc
du 0	ccccdbmmdccdm
du ?	ldcddcccdbccq
du den	bddeddcddcddr
du mois	adcdddbdmccdp
dublin and	kcmccccnbkccb
due anni	cpddkaccddcdb
due diligence	accqccbcdcccb
due giorni	mpbcccbbcbccZ
due in	kbbadcbccnbco
due on	lccmddbbcbacq
due settimane	bcmccclmccbcj
due to	bcbccccbcabcr
duration 0	qbciedcjddddd
duration six	pbceeedededdd
durfte ich	aboacmZboabbZ
during the	chkdicccmmcdb
duty manager	apcdddbdkcddc
e 0	bcccjmbkdcdcn
e a	lcickkbccjjck
e ancora	fbpbcbabbacbn
e andata	cdndddldacddm
e ci	nbcccckddclda
e commerce	idemmcbfjiddb
e di	cdddddddddddr
e disponibile	bdcdddacdcccr
e ho	acbcccncobkcZ
e il	ambcccpcbbbcc
e io	coceldcdkdddc
e la	jjlddjccddldg
e le	cdbldcbccbcbq
e learning	mbbnbbbobaabY
e mail	edfcccfkceomb
e mi	bcndmdbcbmcab
e non	ocbclcjccbcca
e o	jbmbcbemlakbZ
e que	cddodclcjcdda
e queria	obacbbZboZbaY
e spostata	ddddeddcdcddp
e stata	dddeedcdddbpl
e stato	jclccbaabidlm
e um	becklbbccncck
e uma	kcbcmlbcnccda
e un	bkccocccbccdp
e una	aZabqbababbnZ
e vorrei	qcZcbbZblZbbZ
e1 0	bscdccbcccdcb
each ?	ocbZcraccbcda
each all	bcclcnbZdckdb
each and	kabjlonacbbca
each at	acccdsccbcddb
each day	qbbcdcbccbhda
each for	bdccndbddcndc
each month	febcmlfmcdhca
each of	cclepkaacjccj
each one	odcddclddcdfe
each other	bcodbbdmbpcca
each per	abdaZrbadccdb
each plus	lbcrcabccdcda
each spring	bmcddnjadccdc
each time	YmakapZdbabcZ
each week	jhbcaboncbadc
each with	nbbbblZndccdb
each year	bplbbYkaanacZ
each £	acebcqbbddddb
early bird	cddddcbrdccca
earn $	bccpdmbbddkdc
earn 0	bcbcbanacbpcb
earn from	ccbcbdjcbapdb
easter and	kldeddccdbden
easy-money>benefit	acbcpbdabbrca
easy-money>call-ask	addbdcccddped
easy-money>connect	bncdbendcdbdd
easy-money>content	YbbYaoamcblcb
easy-money>equity	ZbbasbZabaZca
easy-money>event	ambnbZalbbncZ
easy-money>freelance	obcbablncbebZ
easy-money>funding	pbccabaZcabba
easy-money>i-am	khcbhbbjcbqca
easy-money>job-word	noabacacbbhcb
easy-money>messenger	cdcdccbcdcodb
easy-money>mule	YabbabZaaarcZ
easy-money>part-time	ZccccbpbccZcb
easy-money>pay-first	acbbcbjmcbrcZ
easy-money>pay-word	khccccbcdcsdb
easy-money>permanent	boccmdacccndb
easy-money>recruiter	bcodeececddee
easy-money>requirements	cdddedcdeendd
easy-money>role	Zqcbicnccdadc
easy-money>secret	bccccbbbcbqZZ
easy-money>seeks	nbbcbbabbboca
easy-money>sell-cta	kbbclcobdbkdb
easy-money>site-notice	bccccbbbcboZa
easy-money>start	jlccbcpcccadb
easy-money>task-for-you	obcaobYcbZZcb
easy-money>teach	YaYaaoZaaYpbZ
easy-money>thanks	bbabbbaapYnba
easy-money>threat	accdccmcZbpca
easy-money>unpaid	abacabpZabZca
easy-money>wants-job	aaZbbaZpZaYZY
easy-money>we	kcblndldccjba
easy-money>we-help	abbcccoccbbcb
easy-money>workplace	nmbccbabbahcn
easy-money>you	cdedebljbasbb
easy-money>your-profile	baabccpbdcZbc
echange ?	cdpdddbdccddn
edit a	jaapblZababcZ
edition of	ZabbblYqbZaaY
editor for	rZcccjabbccdb
een data	jlceddndbdeec
een jaar	kbncjkbdcbccm
een paar	nblbbaabkbnbZ
een sap	licdddmeddeec
een uur	bdcmdfcddbcdq
een week	bbbbbbYbbapbm
eight months	kaodmdbdbaddc
eight of	nlacncaccacdb
eight people	Zqanbkibbbbca
eight weeks	qbccdildicddb
eight years	bkZclcbcpbcdb
ein jahr	bccnlccccccdn
ein kleines	nceelddddeeec
eine neue	ncmcbcacZaaoZ
eine stelle	codeddcdndddc
einen platz	bbbccabnpbbcZ
either side	ocdddkcddddec
either way	lckddckckbldb
el 0	eccddkbmdccfo
el ano	bmocccbclbcda
el cliente	odddecccedddl
el contacto	odcddccdncccc
el contrato	bccdddbcdcmcq
el dia	cpddccbddcddn
el domingo	bcacccabbaobn
el equipo	cccccbZncmcbj
el fontanero	cdddecddedddp
el lunes	dlddedcdddcdp
el martes	bkcndcbkccbcl
el primer	ckcdndobdccdb
el puesto	bobcccbcbakbm
el sabado	cncddcbmcbccm
el trabajo	ccbdccbcbmlcn
el viernes	bcccccmcmbccn
eleven countries	blcdmcaodcbdb
eleven days	nfbdcccdcbddp
eleven of	ljcdedbkdbned
eleven people	picddclcdbddc
eleven years	mbfckckblmcaa
else who	acnbbcaobkccb
em 0	acbbcbZbcbknn
em anexo	bddcddccdcdcq
em casa	ZbbbcnabbbpbY
em lisboa	kcdeekdddddnc
em maio	ncccdcbbcbcco
embedded engineer	okbdddcdeddlc
employed 0	jqacccZdcacdc
employed by	apbccblccaccb
employed position	aqbdddcdcdded
employee number	bkacrcbcbacca
employers in	abocccanambbZ
employment 0	bqbcdcacccbcb
employment contract	Zsddcccdcdddc
empresa ?	cbbdcckdqcdcb
en 0	ibcclcfcjbmil
en casa	anbmcbacabpcZ
en cdi	cqdededeedddc
en de	bbbcbbebnamcl
en een	abcmhhilblccd
en el	fjdjhjccdlecl
en heb	cbodddbdnbcca
en ik	ndceddddmddec
en je	abZZbZZabnqaY
en junio	olccdZbclbccb
en kite	cgcedemdncecc
en la	bcbckmkdckije
en ligne	kcbbcmZqcbbcZ
en mai	ncaccbabmaccm
en mars	aaqbcblZbabbk
en mayo	cdddedcdddddq
en mi	bcbccZdobndcZ
en plantilla	cpceeededeedd
en septembre	cacddnccbcddp
en su	abkccakbqbicZ
en tu	abmccnbclbclZ
en u	ZbanbapbbaabY
en un	akmnbaZamabbY
en una	abolloZbaakbY
en wil	ocaclmZbhacck
en zoeken	ajbZpbbccccca
encourage you	mncdeccddcddc
end ?	dbibcchbaobbj
end of	kecedglgfcddk
end up	bcbdcdjcdmddn
ended with	lbabccZbojcna
ends in	abmccbYblZbok
ends on	Zdcddcjenccjp
energy ?	bckndclcjbddb
engage an	nbcbdobcccccc
engage you	pccbdpbcdcddc
engenheira devops	jldeeedekddkc
engenheiro de	dlcdddcdlddnb
engineer $	dkdemeddeeeed
engineer 0	nidekededdeic
engineer ?	lmcdidcdddddd
engineer a	llcddedddddlc
engineer at	cnbdccbcbbcpa
engineer en	dndeeeeeeeeee
engineer for	picddceddkddc
engineer full	brddcdbbdcdcc
engineer in	inbdddbddndhc
engineer on	mhcdddldddkdc
engineer position	dodeeedecdedd
engineer role	cnadkdmdccdbc
engineer to	mlbcnmbcbbcdb
engineer who	ncbcfcbccbmcn
engineer with	dmddndcddddcc
engineers 0	bmbodcbcdcccb
engineers and	bcmcdcbodkdec
engineers in	ddocbcldcbldc
engineers who	ZZoabmXoaaabZ
english and	mddeedldkdced
english for	labccbpbbbcca
english or	kmclddccdddec
enjoy it	jmbdddmkcbded
enjoy the	cdmdddbcdlddk
enjoyed your	dkbdddcccoddc
enough to	bbqccdbccicdb
enquire whether	llbcdboccbbdc
enter the	ddceedcclcocc
enter your	cdccdcbccbrbZ
entrada livre	abbbcaaqbabaX
entre 0	cdcddmccccabp
entre las	jdcdddcccccbq
entry in	ocdbdamcdecdc
entry is	ZaZabaYobYqZm
episode 0	bcccccbrdccdc
episode is	bdbddcbccbddr
equal shares	cdddrdbccccdc
equity 0	djdeoedeeeded
equity and	cpbcedbdcdded
equity>benefit	bcccqpYbbcbdb
equity>call-ask	dddccocadddeb
equity>client	ccbncdddedddd
equity>content	ccbcoccZccceb
equity>easy-money	ZpabYbbbaZbcZ
equity>event	ZaaaYpoYZabcZ
equity>expert-call	ccbncdddedddd
equity>funding	ccjcqdcddcdec
equity>i-am	abbmrblbaabda
equity>job-word	bbodcebecbded
equity>mule	cidbnebdcdbdc
equity>pay-word	Zmbbqbkbbabca
equity>permanent	bmcdpcbcccmdb
equity>role	ZbbpZaZababdb
equity>sell-cta	bccdadpcdacca
equity>start	YmYapaYZaZZbY
equity>we	jfbcrchbbbcdb
equity>workplace	bqbdbdcdcdcdd
equity>you	Znamiobbbhjca
er bij	abZccbpapabbY
er een	ipmcccbbbbbcZ
er is	jklcmcbcbcmca
er ook	ncZdccZcnaccn
erhalten sie	bnbcdcbbccpcZ
error in	clkdddbcdcddn
erst nach	dZcdidqdddddc
especially the	mcccccbbcjddn
est a	ecbaccrccccca
est en	bcbcmkaocbbnZ
est il	dbZmccacnbbbn
esta a	bcnbcbjbcabbo
estas ?	ccrccdbcccccb
et je	khldhdldmbddb
et la	ZbbcmmoZcabbZ
et le	ldcdfkbjddmdi
et un	cdddldcmkddcm
et vous	ickdjclccbkcl
etes vous	ncddccbcqbcca
eur 0	mkddhmdjddddb
eur per	nbbncmZZcbabZ
euro ?	naZnboYabZZaX
euro a	ambcbpaacbbca
euro al	acdckbbcdckcp
euro and	pabcbpZbbabda
euro e	njccnlcccccdZ
euro en	bcbccnjbccocZ
euro for	pcbccpaacbjdb
euro in	alaccccbcbqcl
euro l	bddcdmcdddcdo
euro per	bbbfkqbcacmcj
euros a	accbcomccbbdl
euros al	bddcdbncdccco
euros an	mmchdaaccbcdp
euros and	maanbmikbabca
euros each	kaapbpaYbabbZ
euros for	lcbobmaYbbkca
euros per	nidcdnicbdcdc
evaluation of	pbccccbccdldb
even a	jccccdkcpbdec
even for	bcbddaaapadcl
even if	icoedecdfceeh
even small	jmcdccbbncded
evening and	cccjdcdhdlddp
evening course	acdddonZdcdeb
evening for	ZbmZnmalbacca
evening i	Zbababnabnbcm
evening is	bccccbarcbbdi
evening on	bcccdZbqccdcb
evenings 0	ZbccdobpccdaZ
evenings a	Zacccomabcddn
evenings and	acccckbhcbddq
evenings are	pddddmcdbcddc
evenings in	mbbccqcbbbdda
event>benefit	aablbnknbbacl
event>call-ask	adbrcnaicajbZ
event>client	bbbbcZpZbbbbZ
event>cofounder	bcccbdcadcocb
event>connect	ajZnkadoagalY
event>content	mcbcckbmcackm
event>easy-money	dbbbbddqbambZ
event>equity	Zacccpcadccca
event>expert-call	cdboccZbcbdcc
event>freelance	acccclZricebd
event>funding	boacnbbabacdc
event>i-am	ccabblnlmmjca
event>interest-q	abZbbaZrZZbaZ
event>job-word	ZZYbnalrZbdeX
event>mule	aeakbbascblcZ
event>open-to-new	bZZccbpZcbaba
event>part-time	knbccnaZbcbca
event>pay-first	abbbdiZrcbncZ
event>pay-word	kdcebpcmbbkbc
event>permanent	ikambZZmjabbo
event>requirements	YZmhlajpaZbaa
event>role	jcbccnkpibkbZ
event>run-code	cccddcacccobb
event>secret	bddcdYapdcZcb
event>seeks	kjbabpajmabja
event>sell-cta	dbbebccrbalbd
event>site-notice	bcecccabcbjsZ
event>speak	bccacoaeclbbm
event>start	dpbbcYZqablaX
event>task-for-you	pcccdabadcacb
event>teach	adbbcqcqbjbcZ
event>thanks	abmccmbacanbb
event>third-person	cdboedccdddee
event>threat	Zbckcqincbdaa
event>unpaid	bccdcZbrkccca
event>wants-job	aabbbnanZaccc
event>we	ldejcpdlccdbb
event>workplace	YaaabkZpbaZbo
event>you	dceecjjlccllb
event>your-profile	dbiccacmbaZra
ever come	arYbabZbalbbZ
ever in	cdadddbccsddb
ever need	YlZcbcqblabca
ever needs	accddcZcqbdec
ever take	pbacbbabnbcda
ever taught	bcbcdqabcbded
ever think	bcscbcZcaYdca
ever thought	bcqccpZbbZcdb
ever want	bbncbcoaancca
every day	bocdcdjcdendc
every friday	ajaccbdpacmbZ
every month	kcncicZmchldc
every other	blbZbqYnbaacZ
every second	dmbmcbZqcabcZ
every two	acbccnZnckcdc
every week	jcmccaknbchcb
every year	Yolccbnbbbcca
everybody in	ZZYbbaZmrYbaZ
everybody s	ibbdcnbbcZcdq
everybody says	ZbpbboZbacbba
everyone else	ZclmbcjnbbcdZ
everyone i	acocjcaoaYcca
everyone in	bkaccbbbpjlcb
everyone s	amcacndkbckdb
everyone who	bcbbcbaqcamci
everything and	dcccmcbcombda
everything in	obabbcZpaabca
everything that	bacdrcbddccec
everything you	ZoZbmbqbbWaaZ
exactly that	bccncaincaddc
exactly what	ihZjcdldnbded
examiner for	Zcccdqbbcccdb
excellent and	YmobcbabbmbbZ
exchange for	nbaabbjobaabZ
exchange with	bmnmccbbcbccb
exp 0	lnbeedddddddc
expanding our	kckcddbcdcndd
expected ctc	cojeeedddeddc
expected rate	ockdeeceeddee
experience and	bbbccbbbqabcb
experience at	cqcieecdddddd
experience in	bdlcidfdncccl
experience needed	ldcdedcdddnee
experience of	lccbmlcddcddd
expert-call>benefit	cddndbkdddced
expert-call>call-ask	bdlrdcbdccddc
expert-call>client	ccbncdddedddd
expert-call>connect	addqdbbdcdddd
expert-call>easy-money	bbbapcZbcbacb
expert-call>equity	ZakpobYbbabca
expert-call>event	Zcbpdmbacccdb
expert-call>freelance	lbarbbaccccca
expert-call>funding	ackmpbaccbcdb
expert-call>i-am	jblkabkbpcbca
expert-call>job-word	ZaldrbZbicbca
expert-call>mule	Zcbqcbabbbaca
expert-call>pay-first	accmbZoacbZca
expert-call>pay-word	icbtcbbcfcccb
expert-call>permanent	abbsZcbcdcddc
expert-call>requirements	Yabpblabccbcb
expert-call>role	aaZtcbabbbcba
expert-call>secret	ZabpbaaabaYaZ
expert-call>seeks	Zcctabbbdccdb
expert-call>sell-cta	ZbbqkZZmcbaca
expert-call>site-notice	cdboeeaddddde
expert-call>start	pcclddbccdddc
expert-call>teach	accYbnaobbccb
expert-call>threat	pccYccbdcecdb
expert-call>wants-job	abanbZabnabbZ
expert-call>we	cbbqoedccbbca
expert-call>you	hccqcbhdndccb
expires in	abbcccZbbakmp
expires on	abacbbnanaabm
explain it	mbalbqcbbdbca
explain the	kbnjcZamkaccZ
express my	cdadddbddpddd
expression of	cnddddjddmcdb
eyes on	pddcdcbddmdec
fabrik nord	fiedddlikidlb
factura de	adddddbcdcbcr
faculty of	abbccobncbcca
failed on	bccddcbcdkbcp
fair ?	ZbZbbZYYoqbbY
fair in	lcbccbnbnbbba
family !	cdbdddbddpjdc
family and	cccdfdcencndc
family firm	iqbcbbaccbccc
family owned	bqacddcedddee
family s	jjecpdadcbced
fan of	lbabcbaajpbca
fancy a	bpbcbcbcdnddb
fancy it	ZiankmYnbacca
far as	jncdcdlcdkdec
farebbe piacere	dlcdddlddmddb
farms in	ncbcbcmkbacdb
fast and	ablccalbpZbcb
father s	nZkcmbZbanbcZ
favour ?	abbbccmcnancb
feature you	ZbabbaYraZabZ
february 0	occcdbbnccicb
february ?	occcdZbnccddc
fee $	dbcacqlZcafaY
fee 0	lbcabZoobbccZ
fee ?	rcbbcnabdccdb
fee and	bkllcmbccdhca
fee but	bdddnZcoeddec
fee for	gdmbdmbadcjdk
fee is	icbkcfpicbkcb
fee of	icdkcmkcdcldi
fee per	iaaZapmZbaaaY
fee s	ebalcqdZcbbba
fee you	ZcaabZmbbaqba
fee £	dbccckocdcmdb
feed you	kncccnbacbded
feedback on	acbaochaamfck
feel free	enniddbkcbcdc
feel like	bkpccbZcbkcdb
feliz aniversario	bbZbbcabbnbal
few of	lbqbccZcbjbcc
few people	bbpccdbbZocda
fewer than	ZbaobaXZbZann
fiche de	knbdddbdccdcm
fifteen minutes	akmcccndccbdc
fifteen pages	necdedkdddefe
fifteen years	bcfdmcadbnddc
figma and	landbdbdnccda
file and	bafcccmcmalal
fill a	akldcdbdnjddc
fill in	kamnbcancbkcZ
fill the	klccddoddcjdb
fill your	aaaccbrcacccb
filled in	ilkcmbZbcbldb
filling in	mcldddbccicdl
fim de	mobbcbmbbbbbZ
fin de	olcdcckccmccZ
final interview	bmbccdbdcdodd
final year	bccbcnblnbddc
finance manager	bpbdbdadbcclc
finance people	bbpccdncbZacb
finance team	Znmcbdlcbbcdc
financial controller	kpbdddcdfkddc
financial year	hcnbcnbcdcddd
financiero en	cjdeedddmcdmb
finch ?	cdndddndabddb
find a	bpcjlckccbjdb
find an	aanbomYbiaacb
find attached	mcccdcbadcdco
find below	bccdddmcdcccp
find it	abZbcbYebaarl
find its	arbcccbdccbdd
find me	lcqcccacaaaca
find my	ddcbeeceraddc
find one	abncmcYcanccb
find out	mfomcchcdccdb
find people	bbrcccabaZbca
find someone	qZpcdcbbcbccb
find the	dfdcchkccbcjp
find them	blpcccjbcaccc
find you	fgncchkobabca
find your	aZlccclcbkmbk
finds you	bkkcddndcccdc
fine i	lbacccacboocb
fine with	jmabcoacbbbci
finish my	bdceddcdpbddb
finish the	obbbcbabcfncn
finished the	acacbcalbZccs
fino a	oncddccdkddca
firm and	cjbcnlcmkbcdb
firm for	lnbclcaccbcdc
firm has	acimdcmdlcddb
firm in	emfmlbmccbcca
firm is	apmnbcbddbcdb
firm s	bpbccbmambbcb
firm that	mbablcpcaZbda
firm we	pcchccmcdcddb
firms and	ncacccmckbddb
firms in	ddbederddcded
first 0	abbbnblecfpcb
first and	aomkddbdcbced
first chapter	cddddaZqcbddc
first class	bcblcnbamcddc
first container	nbbcecmccbcdc
first conversation	clbbddpcddddd
first day	aoacnbZbbccnb
first four	kdbdccmnbbcdb
first hour	cdbccarYbcdda
first i	cbsdjcaccacdb
first in	ZlmcZclcnacdb
first invoice	oddcddadecknZ
first job	mZZcbadllaboa
first monday	bcbbccjpcZbch
first month	bdccelpchcjeb
first night	nbbccbaoblccY
first of	ajccclkkcfccm
first one	bcbccjrbcblcb
first page	bmnlddeccdadc
first pay	bccdcdacdcrZa
first quarter	anbccdpccbcdc
first round	bbbckcascabcY
first salary	dbddeecdedqdb
first six	YjabocaabZbcn
first thing	nbmcZdjdcbcec
first three	ocbcccobbccdb
first time	bllbbocYblbla
first to	daacbbqbbamca
first two	daebmmklbblcZ
first week	cccddkncdnlda
first who	bapclccbblbca
first year	abbcqlnbcbcdb
first you	qbcccbkbdcmcb
first:benefit	ddceiindjcfed
first:call-ask	dclndiceidede
first:client	kjlmddddccejc
first:cofounder	ddderedddcedc
first:connect	ddejfdfhhmdkc
first:content	dccdheercchdc
first:cv-ask	deqdddcdccjce
first:easy-money	hdcjfeijcdpcb
first:equity	febindjchbkdh
first:event	dcdeekdodddfe
first:expert-call	ccctjcccedcdb
first:freelance	ldeeddjfkdeef
first:funding	dddiqcbfcdhdb
first:i-am	edkdieielkecd
first:interest-q	hdmeicehjdcdk
first:job-word	dlkdedddjdekd
first:messenger	jkjchcbchfocd
first:mule	fieedefifdldj
first:open-to-new	cdqdidcijdddb
first:part-time	medcfkckjgddc
first:pay-first	dcccedddcdpdm
first:pay-word	hddlcliddcidk
first:permanent	dpgefededdgde
first:recruiter	deodddkdddhje
first:requirements	gkeekeieebgmb
first:role	ildefgheidejd
first:run-code	hkccccibcbrlZ
first:secret	ecbcdmadcbpnc
first:seeks	jjejkjddjcede
first:sell-cta	dceeedlkdciik
first:site-notice	cdddddcdddhre
first:speak	bccjdmepcjdcc
first:start	ldceheigkcedk
first:task-for-you	mdcdidcdgbjmh
first:teach	cecddqcjeeddf
first:thanks	dededdfcdoeig
first:third-person	cdkiddhcobdck
first:threat	ejcedifedcllk
first:unpaid	dcccjmemdcdjk
first:wants-job	cdceehddqceic
first:we	jheihjjjcefdd
first:we-help	jffejfocddecb
first:workplace	kkfedjceedidh
first:you	ddieeeidhjike
first:your-profile	fhmfdddddhklb
fit for	cqfdddadedddd
five and	ccaccccncZodb
five days	cicncjkmecZcf
five minute	bcmbcbaqcZbca
five minutes	ZcoobanblabcZ
five months	raddedcedddec
five or	oblbbbibcbccc
five stars	dddddcbldclnd
five weeks	mkbbcjbnkbccd
five working	edccdckcdcYbq
five years	dlbcccjjimckc
fix the	bdddddcddkndl
fixed fee	obccccndddadc
fixed price	qdccbdlddddec
fixed sum	odbbdcmbdcdec
fixed term	aqfedbcdddddc
flat 0	accadpbcamcdl
flat fee	nbbmbklbcbbcZ
flat s	bccccbbbciodl
flight to	cjccdcccdcckq
flights and	occlclacdcccb
focus group	abZscbbbbbccZ
follow the	baaccaabbpoca
follow up	iccpcckiffecb
follow you	bbbdddbcbqdcb
follow your	ddadddcdcrcbd
followed by	abbYcpamcbacZ
following our	occcdcbkdjlca
following the	abbnfkacjmkcb
following up	jikjhfdclfcch
following you	ZbZbbbXZaoZtV
food and	cljcbdnddcddc
food bank	iiabanZabobbZ
for $	bbbicirbcamkb
for 0	kcbjjikdcbijl
for ?	dbsdddbcbbdcb
for a	liflfffckdecc
for about	oblcccjccdjdb
for accepting	ciikddmcdlkcb
for agencies	ddjeeeneedeed
for ai	pbobcZacbacca
for all	ncjijbmkcbbdf
for an	jeboljecicccb
for and	bbqkddZcbmZac
for another	acccdceccbdcq
for any	jcbdddccsaddb
for anyone	bkaZcbmpbacca
for anything	ibocacdcnacdb
for as	kabcdniddjced
for asking	baacdcablqccZ
for being	ccemcbajhobje
for bi	ecdeeeddjdenc
for big	mbabcnaobZbca
for both	Zplcdmfbbiaca
for business	bbccccmcclcoc
for calling	acmmccbccaccn
for carers	ZaabqbYcnabbb
for change	Zpldddbdcccdc
for children	bnabcmaobZbbZ
for cleaning	mcbcbcnccbbcn
for completing	mckdddbdmbddd
for connecting	hhjledmkebfcb
for contractors	YbcblcqmdcacZ
for data	bcmeddlmbdcla
for day	rbbddbaccbcdb
for delivery	acccccicdbnco
for details	ldpdddbdcbjcb
for each	mbemdpdbccfcb
for eight	dbmdkdndkbcdb
for eleven	mcbcccnckacdm
for every	nbbcbcicnbcdc
for everything	hdbdldbccocda
for fifteen	acidncoccaddc
for filling	lckdddbccfldl
for finding	mcmbocZcaZccZ
for firms	kbabaaqkcabcY
for first	ababnbmfkZana
for five	bcapcdlcdicck
for four	ibbeccjcoccco
for free	cdcdccqiccdmc
for freelance	YZZanbXobZpaZ
for freelancers	adddddrcdcdda
for fun	ZaYnaaZbnobca
for good	aokclnbmbaccZ
for half	accomdencccda
for her	bhacbjabqjcbl
for in	cnkdeekddcddd
for it	oeikdfdfddcja
for its	nmjcdibccchck
for itself	abZabbobbapca
for joining	lclldbbbdlidc
for letting	adckccmndbcdb
for life	bbbcccZmcapao
for lunch	bcaccclbcdbcq
for making	nclbccacblbda
for many	bcndedlddcjed
for march	cccccbcccbbdr
for marketing	bhccccacccona
for may	abccddacdcccr
for me	lcccddZbqdnca
for members	cccacmaqbbcbZ
for money	amndddcdccded
for more	cllcccnccjdcb
for most	mcnccbmcceZcc
for my	leccfkadmilci
for new	mcjcZcaocbbcb
for next	bcmdddhddbcdq
for nine	cakclcjcoiccb
for nothing	ZbZbbbnqmaacY
for november	babbccbbdcbbr
for now	bcbcqcanciccZ
for nurses	bbmdcgapcbcZm
for office	ddeeeedeedodc
for one	lcapdlcjlbbda
for our	ljcckmcmcbhcb
for parents	ZZacYolnbabcZ
for payroll	bccndcacddoab
for people	bbmjmkcpcccca
for product	ccjmclZbccmmb
for python	acdddpcbdcddk
for qa	bmadddcdcddob
for reading	mbbZccccnnddb
for real	abcccclbblboa
for sale	ababqbfZbacbo
for salesforce	bicdddbccccpb
for school	ckccnbeldbkdc
for schools	accdmcjbcbcdn
for senior	bmocccbbdcckc
for seven	bobdddbcgZddp
for several	bbpccckdbbccc
for six	nfdkccceidddl
for sixteen	ddnekeceecefe
for small	kcbclonbcbbcb
for so	cdclddcldljee
for some	jijddcecfnded
for somebody	dbgjlpabmdcda
for someone	pndcbbjclacdb
for something	jcqfbcabamccb
for speakers	dddcdmceecddo
for submitting	jcmdddbndbcdc
for such	ZlnccoZcbbccb
for taking	jcbdkdcdboddc
for technical	bbldcmaccccpb
for ten	ccalbidekclle
for tenants	hcbcbYoobacca
for test	pcabobabbabcb
for that	nkccccblbnkcb
for the	kecdidceejidm
for them	lfalcjmccbccm
for this	mbdkcecdchcne
for those	dklibcoccacdd
for three	ncjeekeccjcdf
for tideway	mcbdddbnlcdcb
for translators	ackdbcoccbjdb
for tuesday	abcddlbaclcbp
for twelve	adcdddkccocdm
for twenty	ZjfpbmZbcjadb
for two	mkbliibcedcdl
for us	odccdpcdcbcce
for ward	ZacbcpbbccpcZ
for week	accddcbccclcr
for what	hbqbckkcceccZ
for when	ccsdddbdcZddb
for which	cddmcnbhdfjeb
for women	abZZZZXraZnbY
for work	acccccZbqjncc
for writing	cebmccehcpdcb
for years	mkacccecarbca
for you	celhegndfcijb
for your	ceefcemdkadlm
for £	dabkcbtbbajbh
for €	abacclkacanao
forgive me	bkZnccnlcadec
form !	fnbdddbdbcndc
form and	mikcnblbcaacb
form for	cbalmjlccbamb
form in	kcmdndaddbbdd
form is	acocccbcbdodb
form of	jclkdhablckce
form on	pccddcbmecceh
form so	mdcdddkccacdn
form that	ncnccaZmaaccb
form to	Zbbbcdaqcbkcj
former colleague	bboccjakgYcob
forty minutes	cdkdddjWdcddr
forty per	ncbcncZccbmcZ
forward ?	qkbbccbdbbbdb
forward it	bcccccZcnbqch
forward my	bbbddcbcsbddc
forward the	jkccdcbccaqba
forward this	bcbcccjncZcbo
forward to	cejcdcbjcrecb
forward your	jkneeeddcdcdc
found a	abacocaccdbco
found by	ccZckcobccnbb
found in	lalbccZccaXqZ
found it	cbbdobbcbbidn
found the	cdedddbdcrddc
found you	idcmccbcdmcob
found your	dbafbbZbarljh
foundation s	ZabbmoZacbnba
foundation that	dbbplZaccacdc
founder ?	mbbcplZccbbda
founder and	ccdepddeddeee
founder for	ccddrdbdddded
founder i	mcacbcobbZcca
founder in	bccdndcdcmddc
founder of	Zemcnaobcbbdb
founder who	cdddpecedceed
founder with	bbbcqccdcbddb
founding engineer	dbdeoedeeeeed
founding members	baacjcbqcacca
founding partner	cdddpcbcddced
founding team	cacdqdbddbddc
four ?	ZbZmcaZZbnabn
four afternoons	jbbrbjbccbcdb
four day	arndccacbbddb
four days	omcdbdddlcddd
four hours	ebbnbdmbccccl
four languages	hmZccbmbnccda
four meetings	mbcpadcdddded
four minutes	aboabmZpbZbaY
four months	rbccckececcdc
four of	fblcllkcckcdc
four pages	jbccrbccdcddb
four people	ndcmdcmcdcded
four times	bbkccnhcboddb
four weeks	lfcdccecjbdcq
four years	bfcekmbcnlddc
frais de	bbbcccbcccqcZ
frau tim	ndddeddekdeed
free 0	bbcbccmnccmda
free ?	sbfcccfbcbbcf
free and	ackcddYqjccna
free for	fjjbhciocblcb
free from	Zcidccniqbcdb
free in	gpbcclicccccb
free monday	ZbZobbYmoZaaY
free of	bcccccoqcccca
free on	laYbbcjnaZccn
free online	bbbccZZrcZccb
free so	ecbccdscbbcdb
free this	ebZoabZpbZaaZ
free to	akdmckaobbked
free trial	bdddddocddcna
free webinar	cccddcbrcccdb
freelance ?	ichcdcqccbccb
freelance and	bbqddebdbbded
freelance basis	sacdddcdddddc
freelance copywriter	mcdcddmcdcddb
freelance illustrator	acaddcZdrbddc
freelance or	bbpdddacnbcdc
freelance>benefit	ikhdmclkbbccf
freelance>call-ask	obbcedceeedee
freelance>client	pbbcddndddddc
freelance>cofounder	bcpcacabdcdee
freelance>content	lZZpaZYYbaaca
freelance>cv-ask	bbodddbdccccb
freelance>easy-money	qbbccadbbbmca
freelance>equity	cobdcdceddeee
freelance>event	caabbmjobaZnY
freelance>expert-call	ncblccbcbaddc
freelance>funding	qkccbcbcdcddc
freelance>i-am	bimcccabsdfcd
freelance>interest-q	qccdddcddddba
freelance>job-word	okkccccclkccb
freelance>mule	lafacjmbnbkca
freelance>open-to-new	dacbbbYrbbbbZ
freelance>part-time	qcfdccbdnccdb
freelance>pay-first	lbcbdcjcccpca
freelance>pay-word	pchjcijfecdcb
freelance>permanent	jmrcccbcjbccb
freelance>recruiter	oZmbcbYoabbca
freelance>requirements	laZbcbcbqabdb
freelance>role	qbccdchcmeceb
freelance>seeks	lcnejbmbbbccl
freelance>sell-cta	lkbhccobcbjck
freelance>site-notice	nakcccacbnbYn
freelance>start	qjcddcddiecce
freelance>task-for-you	XababaYpaaaZk
freelance>teach	knbbcpjabbbca
freelance>thanks	YaYbcbdapkoaY
freelance>threat	smccdcbcdccca
freelance>unpaid	ZccccaraccccY
freelance>wants-job	ZqabbbZbjbcba
freelance>we	pebmlbdicbica
freelance>workplace	scgdddcdddddc
freelance>you	mkljbbnbdbkbb
freelance>your-profile	oaoaccZabbcdc
freelancer ?	eacbabrcbcaca
freelancers for	kmccccmcdbcdc
fri 0	Zabbbqaababbm
friday ?	anbmhchcccbco
friday and	ejaccdcknneca
friday at	bbddddbnbmccm
friday s	ldcedddddjeem
friday with	bcbccalZoamdZ
friend from	albdpcZcccbdb
friend i	abacacZlakqba
friend of	ZbkbnaZbneeck
friend we	emjcddZccbobb
from $	acccdcubccbdb
from 0	dicedcmieebin
from a	jcekjjfcbhjma
from abroad	bcbcccljnbmcb
from all	icbdcdbccqcda
from an	aakcocZbcacZp
from anywhere	mkbdccbcpacdb
from april	ibcdddabocddo
from day	cqbdpcaccccdc
from each	acbdccZccpndb
from home	nkdcdhbcdfkdj
from it	ZkabnbalbaqcZ
from january	Zccccpacddcdq
from june	nabdpdccccddb
from last	lfoiccZbljbce
from march	mccccbkbdccdp
from may	Zcldddbcpbcco
from me	kbmcfiicbpccb
from mid	pcccddcdddded
from monday	kbbbdcpblhclZ
from my	bndbobdkamaca
from next	enicjcacnbddk
from now	blbcjcdbcclmk
from one	lcbccckbclcco
from other	macdcdbccqkca
from our	ccdcmdbclmncc
from people	aeZlkZanblbna
from september	anoccZZambcca
from somebody	mdccdncdcjded
from someone	ZoZoccZnbgcca
from the	iecdleccdkkik
from them	mbaccmoacbbca
from this	bcbccbabblonZ
from three	kcbbbnmbcbbla
from thursday	bcncccabbmcbl
from two	acclcYoocbcdZ
from us	nblcjbkbcedcj
from you	kkcdcmcjdkcfd
from your	bfbeedjcijmmb
from £	ZbZbabujcaccZ
from €	ZZaalaooaaaaX
front and	acccddbdddqdb
front desk	bdcddmeadbcdo
front of	mcnccklbfccdc
full benefits	bqcecdddddddc
full name	ccmddccddcped
full of	kccdddnmcbddd
full remote	qaeeeddedeedc
full stack	kabdndkdcdkdd
full time	dqidcdccecdfd
fully remote	okbcdlbdddjdc
fund and	ZmmpabZcaZbca
fund in	Zcbqgcaccbbcb
fund is	Zcaqcbadcccdc
funding>benefit	Zalbobobbacca
funding>call-ask	bcaoocacdccdb
funding>cofounder	dcdeqedddddec
funding>connect	cdcdcdcdcobdc
funding>content	abacbdaboZbbo
funding>easy-money	abbbscaccbddb
funding>equity	diddodddeddec
funding>event	YZZolYXnaZZbZ
funding>expert-call	bbbapcZbcbacb
funding>freelance	mplcabaabbbca
funding>i-am	lcnbpcbbcejca
funding>job-word	Znmdkdbcbcccb
funding>mule	ebbkmbabcbrca
funding>open-to-new	ddnebeddddddc
funding>part-time	Zbacpcabcbcdc
funding>pay-first	acbcacadbbqda
funding>pay-word	opcbkaabclbca
funding>permanent	ZlabqbkcbbbcZ
funding>role	bdhmqbZkjebba
funding>run-code	aZabacabcbpba
funding>seeks	kbcgrcccciddb
funding>sell-cta	bdcdbdrbdcddd
funding>speak	YbaqXZbacbcca
funding>start	YXcbrbabcbncZ
funding>teach	aaabZYZpnZZbY
funding>threat	oqcbZbabccacZ
funding>unpaid	ZZbbpaaZbcbbb
funding>wants-job	bdodefcfcdeee
funding>we	kbabqjZocbjcZ
funding>workplace	YbconZaabbacZ
funding>you	kkcdmbjbbjoba
funding>your-profile	pZZbmcacbbbda
fur 0	bcbcdnocbbmcZ
fur das	kkckdcbcccnbl
fur den	kcbcccoccjila
fur die	lccdfkjclijcd
fur ein	akcocjfbccccl
fur eine	acbpoabcbbbbZ
fur einen	kdclboccccmdb
fur meine	obZbbbYbpZbbZ
fur sie	bjjnkcbbcccoa
fur unser	dmcbcnbndccda
fur unsere	abaZcpaobbbbZ
further to	limcdgcjdcech
gave me	mecidcbcmmhdb
gave up	mcbcbcmbbacdn
geehrte frau	kidleegeedjed
geehrter herr	jodeeededeeec
general manager	enboccabccbdb
general meeting	cdddeddbecddq
gente como	abrcbbabbabbZ
gerente de	jkceedkdldddc
germany with	ebZbbcncbbnca
gern in	ncbcdcbmdnccb
gestion a	bjdddocchcdma
get $	acdcdkadddrdc
get 0	acakndhbiaqcc
get a	dcbijdlkibljc
get along	jbbcmbabcobca
get an	ckcqmcaccbbdc
get back	bcldcdbdmandc
get in	abdbnbZinYnaj
get into	abaccnacokccl
get it	lbbdjcicilndb
get me	acabccacnYbcq
get more	ababbboZbYaqY
get our	pbbbabobccbcb
get paid	jkjdbbnccbmcc
get the	mhbkcbeickmcb
get their	bcacncnccbecc
get this	ZZbbbckacbppk
get to	bkkbmlccbmgcb
get you	cmncdhocbbhca
get your	ambcccnbdbpdb
get £	YaalbqeZcbbcZ
get €	ZaZbalZbbarba
gets a	bjbdocbkcYddn
gets you	anmcbbnbbbbda
getting a	oobcccaacacda
getting back	ddoddecddZjec
getting to	cbmcccbcbqcda
gezocht voor	lcecdocbdddda
ghs 0	ppbcccZcbakca
gibt es	bcmnfccblbfck
gift card	jkcpdcaccilcb
gift cards	hcclcbmcccnce
gis specialist	bnocccabcbccb
give 0	hbalpljcbZbcd
give a	ebbbcrYcobcca
give her	Xbcccmbccbndp
give it	laiabbpbjamca
give me	belkdiccofdcc
give my	adcddqabbocdb
give the	bcdcdplbdckdb
give them	ZnancmZmbZccb
give two	bcclcmancccdb
give us	bbclccpbccmci
give you	kcccmkmcbcldd
given to	qcdddcbddbcdi
given up	ancdcnbdckddc
given your	dkokldbcccccc
gives you	Ybccabqcccddc
glad of	adkcddadrbddc
glad to	benjdddlhlccb
glasgow and	allcmcacoacda
go ?	acacdcncblccp
go ahead	pddcedceeeldb
go and	almccnjcaaddc
go back	bbkdndbdcncdc
go for	acccdlmmcaccm
go home	accbdofbdbcdn
go on	iajlcdibnkcdb
go through	odebccejcbkdl
go to	dlflecambccli
go up	qbcdidadbcmdc
go with	nblbccaboZcca
goes on	mccddciccbldo
goes out	lZZbbbZnoZaca
goes to	ddbjgdeacaqci
goes up	blccccfkdcccp
goes with	bqbdcckdccdec
goes wrong	fbbqbcabbbbdc
going ?	ZapbbbZZobbbY
going by	bjndcdkdcddee
going for	aaZblcZaaqccZ
going on	akrcbcabblcca
going out	nkbdccicclccb
going through	nbbcccocbacdc
going to	bekclcdbkdlcl
gold trading	bdadcabcbZrdc
gone and	aoacmbmbaZbca
gone up	aabmdpabcbccb
good ?	maZmnblbaZbca
good afternoon	dnnckbmcdaccb
good and	bklmcldcbkddc
good as	lnhcbkZbcmcdb
good at	kbnccdhdmacdc
good coffee	boZcbcmbfZbca
good day	mcfecjhiccmcc
good english	Yaabcbkcccqcb
good evening	lbZbaalanklce
good i	lcnlccdcjacdb
good luck	bbacccZaatcbZ
good lunch	aabnaoaacmcca
good morning	ndcjccmbjeicc
good news	nkbcccfacamna
good one	bcYccdacmrccb
good people	jcmcndfclbddc
good time	qbkcddbcblcdb
good to	cccccclbbqccl
good with	ababbnZbokbca
gostavamos de	abpbbnZbbZbcZ
gostei muito	ncocdaacclbaZ
got $	pcccldbdcbded
got 0	ndhdddkhcaelf
got a	kceelkchkkdcb
got an	Zbbbnlmbenbca
got both	ahqccdadaaccb
got from	acbcccbclaccq
got into	ccbcdcbpbnddb
got is	aclmmdbddcded
got it	jmjcbkkbbkcch
got my	Zbbccakbqlcca
got no	acbcadmcbmcdn
got one	cclbkcnbjacdk
got something	ZbobaaojZZcba
got the	ebbcokbbcobcm
got three	icdciclcmacdm
got time	bbmdddanbkbca
got two	icccecrccacdi
got you	ZancbbaoamccZ
got your	lnehcbacllbja
gracias por	cdcddcccdpcbn
grade 0	asbcclbbjbcdb
grandmother s	pcbccbabYaoca
grant for	raccZbabdcbca
grant from	accckcacdloca
grant of	paabmcaccalca
grant writer	dbbcbdbcnnddc
grateful for	icbldnbcpaddb
grateful if	mcdddcdcoZddm
great to	ccblddkccpkcb
great week	ncbdeebcdmece
greetings from	ocbdccbadrdbb
greta !	dededemdemedc
gross monthly	bpddddcdcdcdc
group 0	dldcepbcdccca
group and	bnpcdbccakddb
group for	ZaZaaaarZkbbY
group is	ndjdeddddjded
group of	mbabmcjmceicb
group on	ZbZpbZabboccb
growing and	copdbdbdbbddb
growing the	bapdccmcbbcdb
grown up	kcbdmcanccddc
guarantee of	addacmZadcpdb
guest lecture	cccbdrbZdcdda
guidance on	maabbolbZabca
gustaria que	ncmccoZbaaccb
guten tag	ldliddjdkdidc
h 0	pjcmciabcabbe
h week	pdedeccededed
h:benefit	jfbfccqkckdca
h:cofounder	enncocaccicca
h:connect	ajkqcaZmikeca
h:content	ndccdcaccnccd
h:easy-money	ZnbbanZncbmca
h:equity	acbqcbabccbdb
h:event	bbdbcqescabcZ
h:expert-call	abaucaZlcibca
h:freelance	kckeccofjfdcb
h:funding	bbkpqcZcblccb
h:i-am	cjbcckojlZmcb
h:job-word	dbbbcbagpadra
h:mule	kobibnabbbdlc
h:open-to-new	bZZcccacqabcZ
h:part-time	ZbabcbmlcmnbZ
h:pay-word	bnmcdjbcclnba
h:permanent	akkcccqbkccdb
h:recruiter	dkrdccgcbehca
h:requirements	bcbdcnoccajdc
h:role	jjjkdkehijdca
h:seeks	dcbdccdcpcpcb
h:sell-cta	ZbbbpbXbbbacn
h:site-notice	ZXZbbbZZaZasX
h:speak	abbtcYmZcahbZ
h:start	bZZdddcdpccdb
h:teach	jcbfcocpbidca
h:unpaid	caabkmZrbbbba
h:wants-job	abkcfcabtbeca
h:we	cblmgcjcblkdb
h:we-help	dcbdddrjccddc
h:workplace	ncccdcbdddndb
h:you	appcbcdkaZbja
ha 0	chmcdnbccbcmZ
ha avuto	bbacccpbbbcbk
ha sido	cccdddcccbdmo
habe ich	ckkcjdjdmccdk
haben sie	llddddkdldddc
had 0	acaobbZbndbbZ
had a	ddjcchkkbnkdb
had four	bmbdcclbmbded
had her	nbbcbbabcmccl
had the	lcbfmbcckojca
had three	flbdddmcnacdc
had time	ZoZbboZaaYmbZ
had to	bhbcccecjpcdm
had written	kncbcdlbdccdc
had you	banccmaabmaca
had your	odcdccacdjmcZ
hadn t	mcbcickbcqZba
half a	kcbdoodbcbcck
half an	accnccjpldcdb
half and	hcacrbacbafcb
half day	bbjcdqbldccdb
half days	mbccbobccdbdc
half hour	bcgccolbcccdl
half is	lcccndacdbmdc
half of	kdfdpkchcdcdb
half on	cccemdmddckdd
half past	ccddddbchgddq
half price	ZbbbbcrncaabX
half term	mcldcancbZddm
half the	clbcpbdhhbccj
half time	sadcdcbdcddec
half year	pbcdmcbcbbcdc
hall 0	lcbccaZpcabcl
hall in	abadbcZonYbal
hallo tim	kldeddkeedeec
hand in	lbbbccYcnabcp
hand out	kbbbbbqbcaabZ
hand over	amanbZZbbbnca
handful of	fjrcccZdcbddc
handle the	icbacoabcpccZ
happen to	bcaclbncbncca
happens to	ncacbbnbcjbcc
happy ?	bbsbccccaYcbZ
happy and	ccbdcdbddqcdc
happy birthday	bcacdcbbcablp
happy if	YmlhaoYkaaccb
happy to	jccidelmilccc
happy where	djpedecddbeed
happy with	fcZbcnnbkabbl
happy work	bcbcccbbbsbWY
harbour museum	ZZZabnZmaYapX
hard and	mncccaacmccdc
hard to	Zbplcnaccbcdc
harrow finch	dhkdddockddjb
haruka i	pdacddbdjkddc
has 0	ncbclclicebei
has a	kkbceilcbbdll
has agreed	kdcdhlbcccedo
has an	bbbcnbmmjblcb
has approved	bmcdddcdddmdl
has asked	cnjpdbbcbchdb
has been	dhccddccdkinm
has come	jbplccckcZcdk
has dared	mkaccdmcdbddd
has ever	diapgaabdmcca
has finally	ccadddcddqddc
has gone	manjcjZbbaboa
has had	ocbcbbabcmmda
has helped	bbZcccrababcb
has just	jqbcicccjcddb
has left	maocmcZbjecda
has lost	ZbbbepaabmlcZ
has no	ebbbbpdacboca
has now	lnbdddbdccbnb
has one	blbnciabbncda
has reached	icccdnaccoccb
has retired	qbdcdcadddcdd
has sent	XbbbocYccbann
has taken	libdlclcbmccb
has the	jhcddckncgkdb
has to	pceicbbkjajbi
has told	ldnacdkdccddd
hasn t	ZcmbcdaccbbqZ
hasta el	aiccdcbpccbcm
hasta que	ccbdbdpccclcb
hat den	lddeedcddddco
hat die	cnbdcdccbccdp
hat mir	mcbddcbclocca
hate to	alkbmcebbmbcb
hatten sie	cfincdalpbccZ
hattest du	jaaaonYacaabZ
have 0	jbbcjbeieakqe
have a	kemejcclieccc
have already	abpbcdXabamoa
have an	cmdjjejcicjdc
have any	iccbddjdobddn
have anything	Ycodddbcpaddb
have asked	bdgcidnccoccb
have attached	cbbcedmdlmddd
have been	bjcidhdccjjne
have capacity	pbbccbmccbbca
have changed	amqdbcbcbabba
have completed	abaddkedqbddc
have done	chcccaZonalcZ
have eleven	blabncZbbobcb
have finished	lbabbZZnoZccZ
have had	elncccaccmcdb
have half	ZbZapbZbmYacm
have in	bijcdlldbcmdc
have is	bllcodeccbcdc
have it	lmacfcmfbcccm
have joined	ZbkbbbZacZonZ
have lunch	bjmbmdaccbcdn
have made	mclcpcabcbcdb
have met	lblcbcnacmcda
have moved	akncccabbmcca
have need	bdmdddmdfcced
have never	cbdnbjblcmbca
have no	eclcclilmbcdb
have nobody	mcaanbZcoZbdb
have not	bcjdcdkchpcdb
have now	kZabcbliaZbqZ
have one	arddZleccbcdb
have our	poicbbYbbZbba
have read	cccddccbmkddn
have received	kobcccZbcbbnj
have seen	hfbcmccckbbna
have several	cardcdZccbdcc
have since	cbkdjdcdcnddc
have something	ocpccdaejbddb
have stopped	bobdddbccZddo
have that	jdcdddmdcZden
have the	bgbbdinehmccl
have three	eihdddqdccddb
have time	fbcbciYcmkbco
have to	eidecnbfkbkie
have told	bbYbcbgncbcdo
have two	emjldcmcbccdc
have you	hkiddkjlhddcc
have your	mhnddddcceldc
haven t	celcmdicnbckb
having a	obncddbbbYcdm
hay un	bbZcpbZbaaioY
he d	cnecbcabkpcca
he has	aibbobmccckce
he is	mjjclchcbblcb
he s	cegjdfdcchndk
he said	nlaccbZobbddb
he says	iibcbchbnbnda
he spoke	acnccclaancda
he starts	acacccabbpbcn
he was	ejbdcdaccnldl
head of	cpddjidceeddd
heads of	bcmlamdmbdccc
heads up	aaZbbcnalZaoe
health ?	bbboccmcccccb
health insurance	bsbdddbdddcdc
hear about	aipkbZYmanbba
hear from	amllcbaobeccd
hear how	acaockYacobdc
hear more	hoadcdfddlddc
hear of	abcdddbctbddb
hear that	abZcclmbnmccb
hear what	ibrcccaccmcca
hear you	Zfjbcqaabmcda
hear your	abpbncZbbabcb
heard back	embcccmcbbcbn
heard you	ZlZnbcfbambbo
hearing aid	albcbobkcbcdb
hearing from	blddedbecoddc
heat pumps	maZabZipaZbbY
heb een	abqbncabZabbZ
heb ik	pcmdddcdccddb
heb je	obZcbklbklbbZ
heb jij	ccZdcdmdnacdm
hedge fund	abnocbacbbcdb
heeft een	hmcldcbcccmcj
heeft je	cdcdedccdcdra
held at	bcccdclbdcncf
held in	ZbfbbkbocbaoZ
hello !	ddoecidbdlega
hello again	baapmcbablibb
hello beth	kcbdddnddlddc
hello dear	ZanbbbZccamcp
hello do	noaccalcbZccb
hello doctor	abbcccZbblndn
hello dr	obcocZdccblcb
hello emil	jcbdddnddlddc
hello friend	lbkbacZbaZpba
hello from	eancclaabqbaY
hello i	iacbijbnnbdcf
hello marguerite	ilbccdkdcndec
hello mr	ncbiclcamlcdb
hello mrs	bdfdcckbmacdn
hello ms	mbpdcdbccbcdb
hello my	anacbcnaaobca
hello sir	bjklddkcmhccc
hello to	ccadcbbbarcca
hello we	ibbcocicdbibk
help ?	mmbbcbnccbcca
help i	adacddbcopdcc
help if	mmbdedkedddcc
help me	lcbccnaciakcn
help people	cbmddcnccccdc
help us	pccbcbapcbccZ
help with	mjccddmccblla
helped 0	bcaacbsababca
helped me	bcaccaabZtccZ
helplines and	bbabbbmnbncca
here !	acaaccZbcqnbY
here ?	bdkcccabcpddb
here URL	cjdjdehllclcb
here and	mmobakZbakbca
here are	bcjcccabjXbmr
here at	bqbddlbccmdcc
here for	cjcddmlbcbcdn
here from	bcbcddmclacbo
here i	dbjclclbnicca
here in	kmocbbabbmbcb
here is	albccckncalcm
here s	deaccbhnnjdfe
here to	abYccbmannbcZ
here we	njcdmdbddddec
here who	maaaaoZaambbY
here with	dclcdkdccojcb
het contract	acccddcccbcbr
het u	jbacomZbbbbca
heure de	abbccqabbabck
hey !	fcndhcfkibfdc
hey hey	acocccijcakdl
hey kofi	jkkcccncbjccb
hi !	kflkchabclldb
hi again	eboncckbbZbca
hi all	bdccddalcbccq
hi amira	cdjdddnddlddd
hi amrita	moacbbmbaabbZ
hi are	darcccacZbcka
hi beth	clclddmdckddc
hi chloe	leleeejddceec
hi dear	bmcdddncccmcb
hi deepa	ckbjdeedklddd
hi dr	bhZedcpmciccb
hi greta	ckcmdeldedded
hi haruka	hedheeiekleed
hi i	jbcffbcbnmlcc
hi ines	ncccdcbndcdec
hi it	mcbcdcbbcmpcZ
hi ivan	jilfedkeddddd
hi jonas	kiideemeddddd
hi karen	bbZcccrcbYccZ
hi kofi	lhdieeleedeed
hi lena	iebdcmjcncddc
hi lucian	lkbcccaccodca
hi mateo	dciddcnccmkdb
hi mr	cdcbddncklddd
hi noor	cihdddodbjcdc
hi owen	kdblclamdccdc
hi patricia	bdbccnjbdcmcc
hi paula	cdddddodhddec
hi renata	acdcocmbbacba
hi rosa	hkleeejdhdddc
hi sam	lbacccabaqcca
hi sorry	ncbmccZcmacca
hi stefano	hhimccdcmdcdc
hi sunil	cmbmddkcdcddd
hi there	ggcblcdmbkjbc
hi tim	lkcddenddddec
hi we	mbcbmcbcdmidb
hi wei	dbodmcfcbbddc
hi wen	kmmcbbaabnbca
hi yusuf	clcdddodddded
him ?	Zbhbcbkcbbccs
him about	alccndaccbodb
him on	eccddcmcdcidn
him the	acbcbbaacarck
him you	kccdndaddbmcc
hire a	nlbdddidccddl
hire for	ccoaddbdncddc
hire you	pdbkbmdbbcjcb
hired without	dcbdeecdncodc
hiring ?	baZdccZbpZcoa
hiring a	dobdebmdccelc
hiring an	Ymcbccpccbcdb
hiring at	beoccdZcZnddb
hiring for	cZpcbcnciblca
hiring freeze	anabcbabbacap
hiring in	ZZpbbcajoanca
hiring manager	djfeeejeldfkd
hiring managers	babccclobbcda
hiring our	Zpbcncaccbcdc
hiring two	aoZcZcocbbccb
his own	bbbcccamcbnal
history of	dcbnckZncback
hl7 and	lbbdddcdodedc
ho un	kbocobZbaabbZ
ho una	abpbbcmbaabbZ
ho visto	mblcncacnZcZZ
hoje ?	bbpccbbbbabam
hola amira	lddelekeddedd
hola lena	indeedjedddec
hola mateo	cpdeddceddddc
hola zara	lddelekcededd
hold 0	bbcdqdbdcbded
hold a	cbbckcbqkalcb
hold the	kdcckqbccccda
holds 0	abbbpbacdanca
holidays and	kaadnbebbacdn
hollow oak	cmjiedjckcdlb
home and	aplccbabbbmda
home carers	abbobaapcaccb
home is	mpccccbbcbbdc
home office	bddbeZcdeeqed
home with	mZaaboZbmkbcZ
home you	abccdcZcccrba
honest view	bbmbncZcbkcdb
honorarium $	cddoeccdecddd
honorarium of	acdjcocadcodc
honour of	bccbcmalcZoca
honour to	bkbdcbbncmlba
honoured if	aaYcnaaobmcca
honoured to	bbjbmilbZnccc
hop on	bdcdddqcbbded
hope all	bcokddcccmddb
hope i	bcaoccZdboccb
hope it	mbababZlombca
hope that	jbblciZbnnbch
hope the	beddfdkkiodcb
hope this	cjmdddmdcjcdb
hope to	ccnddebdmkddd
hope you	hijdhdjkdlddc
hope your	aiacccdcpnbbc
hoped for	bbbdcYcbnbddq
hora por	bbbpclabccacZ
horas 0	kcdddqccddcda
horas por	ncdddcndcdicb
hospice in	bkmcccbcbncda
hospital ?	abaocaaapaaca
hospital and	allcdobdcbcdc
hospital group	obmhdceddddec
hospital in	kiiccbaonaacZ
hospital s	anbcccaocclda
host a	bdccccjpdccdc
hotel and	lbbacobbcmcca
hotel in	cmbcdmbboacdb
hotel manager	eocdddadccmca
hour 0	bldddocdddkec
hour ?	bciqckjcjabda
hour a	abblppZacbcca
hour about	Zcbrcbaccacco
hour and	lebmcejeiccdk
hour by	acarcbZkdbaba
hour each	Zcbnbpkbcbcdl
hour for	pcbZbmjbmbcdb
hour from	epbabblcbbbdb
hour in	lmlddccddccec
hour is	labacbloabbca
hour minimum	pcbcdbmdcdcdc
hour of	bcbucdYhbbacb
hour on	jbboceemfbcch
hour online	bcdccrbbddddb
hour or	lcbkbbnkcbcdb
hour over	ncbZcZYqcbbdb
hour plus	lbcbdpbbcccdc
hour remote	ncddencddddec
hour to	jbbgcZoboabdb
hour twice	Zbcbaplcbblda
hour we	YcblcqZacbmca
hour with	blcjckjldcldb
hour you	pacccljccdcdb
hourly fee	jcdodcbdddcdb
hourly rate	ocbkcdldddddc
hours $	mcbbcolbcbZbZ
hours 0	knbcdmabccgcn
hours ?	kbmaboZbbabca
hours a	nhcdkfkdgcidb
hours and	akkmfcZlcjihb
hours at	qbanbaYbbbabk
hours each	bcccdpabdccdp
hours in	elcndiaccccdm
hours of	obbmbnbdbbccd
hours on	acdccobadbcdq
hours or	cdddedbddcqaZ
hours per	hkddelldkdddc
hours weekly	nmededcddedec
hours with	Zjcrbbabcbcca
hours €	bdbocrYbcbZbY
house and	lmnccchdeajdb
house in	okbccclcckbdb
house job	aphckcaccbcca
housing !	jbcdeecdcpdcc
housing ?	bcmcccZlnadca
housing and	anjccdbncccdc
housing in	bbbbccmabZboa
housing is	ccadddrcabddb
how ?	ZZacbcnboZmba
how a	bcandkknmabca
how about	mbnabaYaZobbY
how are	bbbcccebesbbZ
how did	bcbcdcfcomccm
how do	lbjiabolambbZ
how does	maZbabZbnnbbZ
how i	kbkccblniakdb
how is	ZaZcccZbmnZbo
how it	bcbmbedcolkdb
how long	ocencccbblbdb
how many	Zblodbobckbdb
how much	obacbbnbanccZ
how often	lbcdddbcbbbpb
how people	ddcdedcpamdec
how s	bdeccccbbudcZ
how the	nbjdcdedZndec
how they	acbncbobcbccb
how to	bbabjmeqkbbjb
how we	dcbckcpbcccmi
how you	bfcfcfccnpcja
how your	bbbpdbZbcccna
hr 0	nbcdembcddjec
hr at	bllcddbdnbddd
hr business	lpcdZdbdkddec
hr can	ZbnbcbZcobkcb
hr department	bcldddcdddodb
hr manager	albbmcZcdcocb
hr on	pcddedcdeeled
hr w2	pccdeecedeeee
hr will	aqbbdcZcbbmda
hrs week	qcddedcdddded
human resources	cmkddcccccncb
hunting for	Ycjcdabbcrddh
hw:aber	ccbdedcddpdba
hw:academic	accddqbcccddc
hw:academico	acccdpbccccca
hw:accidental	bcccpccccbdec
hw:accra	jcZdddbdcqdda
hw:acquisition	dipddjbdccmdb
hw:acquisitions	bddddqacddbdd
hw:active	ddbdccbcpccca
hw:adjoint	bdcccpcadcbda
hw:adjointe	dpZdddbdccddc
hw:administrativa	cabccdbdpccca
hw:adviser	cbcdddrdccdec
hw:ae	cccdedqddZdbb
hw:afdeling	bddcdbbcdcpdZ
hw:afgestudeerd	bcabdcacpbcdb
hw:afinador	ddcedZcdcpdec
hw:agri	bcfpdcbbdcdcb
hw:agritech	bbbcqcacccbca
hw:alertas	dbZdddbdcddpb
hw:alerte	ccbcbcbcccbpa
hw:alerts	bXbdddbcbbcrb
hw:aljustrel	bcddepcdddcda
hw:alta	pcddddddccdcb
hw:amateure	bdbddcbcbpcca
hw:amministratore	cbbbpcbccbbba
hw:analyst	bcbpfcbcnlddc
hw:apicultrice	bdbddcbccpcca
hw:app	mcbpcbabcmaca
hw:architect	bdbccdkcpbded
hw:area	bbcdccbcpacca
hw:arena	abpbdpbbcZbbX
hw:artigianale	bccddcpdcdccb
hw:assicurativo	cdcdddpddbdeb
hw:assistante	cdpdddbddcdak
hw:associate	ccirddccdicdc
hw:atelier	cccddacbpcddc
hw:atracao	cdpcccccdccdb
hw:au	acbpcbabbbcba
hw:aus	cdpdddbcbbdca
hw:automatic	bcbdddacdcbqa
hw:autrice	ccccccbpbaccZ
hw:available	bdYcddcdrbdec
hw:avisos	cbbcbcccbbbpZ
hw:avocat	YbbrcbabcbabZ
hw:awards	cddddcirdcadc
hw:b	bcldcdqcbbcdb
hw:b2	bcbdddrccbbdb
hw:bar	pdcdccbcdccca
hw:barreau	bcbpcbbbcbcba
hw:before	boadddacapccc
hw:beleidsmedewerker	cdcdddbcbpcaa
hw:bestuurskunde	bcZbccacpbcdb
hw:bestuurssecretaris	ZbbccpbbcbccZ
hw:between	Zdbdddbdskddb
hw:biblioteca	bcbccpcaccccb
hw:bilingue	eepdeedeededc
hw:billing	bdbchdicclcpZ
hw:blockchain	cccddecdedqdd
hw:book	cdccddpddcded
hw:bookkeeper	bdcdddbdqdddb
hw:books	bccdcradcZcdc
hw:boss	bqbdddacalccc
hw:bouwtech	bbbcpcaccbbcb
hw:brewery	ccbcddbbcqdcb
hw:buffet	pcccdbbbcbcbY
hw:building	mcidpdbcdgddc
hw:bureau	ddccddpddcddc
hw:bus	cdbdddacplcdb
hw:c	dcpeeededcdee
hw:c2	dcpeeededcdee
hw:caffe	cdpZdcacddddb
hw:calls	bcbqedlddbcdd
hw:camareros	bdccdcpdddcdb
hw:campo	bbcpcbbbcbbcZ
hw:capital	acbsdcacccbdb
hw:career	cdbdddrdlbddc
hw:careers	bdldddbcdbqla
hw:carreiras	bcbddcpdcccbZ
hw:catena	bcccdpbcccddb
hw:cell	dpcdddccddcdc
hw:ceo	ddckqcdcdjcdb
hw:certified	dddedepddcced
hw:check	ccbnbdZcdbaqb
hw:cleaning	accdddqdcdcdb
hw:clerk	mcbcddbbcbddq
hw:clienti	bcbdbdpddcccb
hw:clients	ccaddcnpbZcdb
hw:clinicos	accpdbbcdbcdb
hw:coach	ccbkdcschbcdc
hw:code	acddbmcpddcdc
hw:cofundadora	bYcdpccccccdb
hw:colecao	pddddcccdccdZ
hw:collega	bcbdccbcbpcca
hw:comercial	blddedpddcddc
hw:commercial	iccdddpdddcdc
hw:commissioning	lcccdqbccbcdc
hw:community	ddlccdbpccckc
hw:comunale	bcbcdpcaccccb
hw:con	cccdpdbdddjec
hw:conference	bbcbdrajdbcda
hw:congresbureau	bccccbbpcbccZ
hw:conseil	bbccdpbccacca
hw:conservatorio	ZccccpbcdcZdZ
hw:consulting	ocbpdcacdbcdc
hw:consumer	bjbqddbddbcdc
hw:content	pcdcdnaddccdc
hw:contenus	bdddepcdedddb
hw:control	ddbdddcbdpdda
hw:controleuse	abcccbbpbbbbZ
hw:controller	acbdddbdclddp
hw:coordenadora	abaccpbcbbccZ
hw:coordinador	acdcdpbccccca
hw:coordinadora	adapedcdddddc
hw:coordinator	jcejdpakdcjdb
hw:corporate	ccpdccadcccdb
hw:cours	bdcdedadpdddb
hw:course	Zccddrakdcddb
hw:court	ddaddcbdcqddc
hw:cover	dddedepddcdec
hw:creator	bcbcdbbrcacca
hw:crewing	apbcccacdcmdb
hw:cualitativo	bbcpcbbbcbbcZ
hw:cuidadores	bbcdddpdcdbca
hw:curriculum	abcccpZacobdb
hw:da	pdceddceddddd
hw:danse	bdccdbpadbcca
hw:datos	bbcccdpbccaca
hw:day	bccddcbpbckdb
hw:delegado	cpcdddcddbddb
hw:derecho	ccbcccbcpcddb
hw:desde	pdcdccbcdccca
hw:desempregado	bccdccbcpacca
hw:detacheerder	cccdddpdcccdb
hw:development	accccpqccacca
hw:digitale	cdddddbdddpdb
hw:directeur	blcdddpdcdccb
hw:directora	bcddddqdccddb
hw:diretor	pedeeecdedeed
hw:diseno	ccbpcccddccda
hw:docent	acbccbbpcabbZ
hw:docente	bbbbcbZpbabbY
hw:documentation	pcddddbeeedee
hw:dottorando	ccbcccbcpbcdb
hw:dozent	dedeeZbZcpddb
hw:driver	cdbdddacplcdb
hw:drogisterijketen	bcpdccadcbcdb
hw:drome	ddddcdZpdcccc
hw:duvallet	cpcddddcddada
hw:ecoles	bdccdbpadbcca
hw:editeur	bdddepcdedddc
hw:editor	jddcdqbkieccb
hw:editora	pddddcccdccdZ
hw:editorial	bccdcpZccccda
hw:ehemalige	ccbdddbdbpcdb
hw:ehpad	pddddcccddddb
hw:eletrotecnica	bcbcccbcpbccZ
hw:em	bcbcccccpccca
hw:empleo	cabccdbdpccca
hw:emploi	ccbcbcbcccbpa
hw:en	bkbdjcanqcbbZ
hw:engagement	bdjrdcadccdcb
hw:engineer	cibccccbpoddc
hw:environment	ccpdidbdbZddc
hw:equipa	bccpcabcdcbdb
hw:equipo	ccpdcdccdccdb
hw:equity	bdcpdcbdddcec
hw:erfahrung	bcbdcdbbpaccZ
hw:esn	dcdeedpeededc
hw:estudos	accpdbbcdbcdb
hw:etudes	cdbqdcbbcbcca
hw:events	adncdbaqdZcca
hw:expert	bdbqddfddkddd
hw:fachangestellte	ccbdddbcpaccZ
hw:facteur	cccddcbddpccb
hw:fahrradlogistik	cccdpccdcbcdb
hw:family	pjddcdceddded
hw:farm	mqbcdcaccaddb
hw:farmer	albcpbabbobcZ
hw:features	aclcdpbbcbZaZ
hw:fernweh	bccdccbpabddZ
hw:festival	lcbdccbqcaccZ
hw:field	qcmcddaccaddb
hw:firm	bcnpccabblddc
hw:fisica	ccbcccbcpbcda
hw:florestal	ccddddbcdpcca
hw:food	ccpdddcddcddd
hw:fotografin	bccdccbpabddZ
hw:founders	cdadedrdcZddd
hw:fractional	cdbdddpdcdeed
hw:freedom	ccdcdcbcdcqdd
hw:freelancer	bcdddcpdcdced
hw:freelancers	Zdccddqccdcdc
hw:freelances	ddddccZpdcccc
hw:gamefi	cbcdcdcdedpdc
hw:gartenzeitschrift	bdcccpbadcbcb
hw:gemeente	bcbpdcaccccda
hw:general	eqcdddbddjddc
hw:geschaftsreisen	cdcddcpcccddb
hw:graphiste	ccacccbcpaccb
hw:growth	bdcoccpddccdc
hw:guarda	ccccddacdpcca
hw:guild	cabbcbZrcbbcZ
hw:hardloper	cdpcddbdabddb
hw:headhunter	ccqdddbdcmddb
hw:helping	ddaddeqddaded
hw:heute	ccadddcccpdba
hw:home	kccpddbddadec
hw:homologado	cdcddZcbpbdcb
hw:hoofdredacteur	acbbcpaccabbY
hw:hospitality	ckqdddhbcbddc
hw:host	ccccdblqdcded
hw:hufschmiedin	ccbddcbcbpcda
hw:i	cdcdkdplcbddc
hw:idea	bcccqcacbacdc
hw:ideas	cbbdpdbdccbdb
hw:idraulico	pdbddcbccbdca
hw:illustrator	Ydcdddadrdddc
hw:ilustrador	abacccbcpcbca
hw:imker	bcbdccbcbpcca
hw:incentives	cdbddcpcccdca
hw:inde	ccbcccbcpaccb
hw:infantil	rccccbabcbcbX
hw:inmediata	cbcdddbddbpdb
hw:insight	ekcqdcacdccdb
hw:insights	bcbqddbddbded
hw:instandhaltung	pccccbbccccca
hw:intern	cdrdddcdacded
hw:international	mcdcdcbcddpdb
hw:inventor	bbbcsbbcaacdb
hw:investment	bbcqbcacdanda
hw:italiaans	bbbccbZpbbbbY
hw:jahre	ccbdddbcpacca
hw:job	bYbdddbcmbcqb
hw:jobs	dccedbcdjdjqb
hw:junior	acbdccbcqcdcb
hw:kids	accccplboabca
hw:klokkenmaker	bcbccbabcpbbY
hw:knowledge	bdcqdcbddddca
hw:kraamverzorgende	ccadccaapbccZ
hw:kursleiterin	cccddbbpccccZ
hw:l	abbcdrbccbcca
hw:laboratoria	cccdddpccccdb
hw:lamp	cccddcbqddccb
hw:landwirt	bccdccccpccda
hw:lawyers	ccbdddqccbdcb
hw:leader	ccbdddZcdlrcc
hw:learning	bcbcdsbbcjcma
hw:leave	bcbdcdbdcqddc
hw:lecturer	ldcddccdcpded
hw:leidenschaft	cdpdddbcbbcca
hw:letter	cdcddcapdjccb
hw:liaison	ccccddbdddqdk
hw:librarian	bdcddqbaclddb
hw:librera	cdcddcbpdcccZ
hw:lille	acbpcbabbbcbZ
hw:linkedin	ddcdddbldcfqb
hw:lodge	anbcdpbbcccca
hw:logiciel	bdcddbpadbcca
hw:logistica	bccdccbcpbcca
hw:logistics	bkaddkfcbqcda
hw:looking	mcbdddbdpbddd
hw:maire	dpadddcdccddc
hw:managementassistent	cdcdeecddcddp
hw:managerin	cdpcdcbcbbcca
hw:manolo	pdcdccbcdccca
hw:marea	pdddddddccdcb
hw:market	bcbqdbbadcccb
hw:marketplace	adccddlcdbbsZ
hw:medellin	acdcdpbcdccca
hw:medicales	bccpdbbccccca
hw:medizinische	bcbdcdbcpaccZ
hw:melbourne	bdbcddbcqbded
hw:mensuel	bdcccpcadcbda
hw:mentor	cdcddajmcepdc
hw:mentora	cdceedpeddddc
hw:mentoring	cedddpdbdddec
hw:mercato	Zccpdcbcdcccb
hw:mit	bccdccbpabcdZ
hw:mother	acacrbbbbacdb
hw:motorista	pddcddbdcdadb
hw:mum	bcbdmdbcpbcdc
hw:music	pblbclabcbcda
hw:nautique	bdcccpcaddbda
hw:nearshore	ccddeepdeddec
hw:nederland	bdcccbccddpcb
hw:net	bcZbccacpbcdb
hw:network	ccepdbblkjddb
hw:neues	cbbdddcdpbcdb
hw:new	cbbcmdccqbddc
hw:nft	bcccdcbcdcpca
hw:nieuwe	ccadddcdpbcdb
hw:night	acdccnbpccicb
hw:notifications	cdcdedcddbara
hw:notifiche	bcbccccdcccpa
hw:nu	bcbdccbcbpcca
hw:off	bbacccbnbpddc
hw:offen	cbbdddcdpbddb
hw:office	feccddbpjbldc
hw:offshore	iddeeepdedded
hw:onboarding	cddeedceedpdd
hw:onderzoeker	bccqccbccccca
hw:open	ccbdddbkpkddc
hw:operacoes	abaccpbcbbccZ
hw:oposiciones	acdcdpbcdcada
hw:oprichter	caddpccdddcdb
hw:opt	bdaeeeqdbcdec
hw:ordre	bbccdpbccacca
hw:organiser	acbcccbrcjbca
hw:organizadora	acdcdcapcdcda
hw:organizer	ccdddcbqddcdb
hw:orgues	bccddcbccpccb
hw:oud	bcbdccbbbpcca
hw:ouders	bbaccbabpbbba
hw:outreach	bddddabpdcmdb
hw:owner	pmedeckdccddb
hw:panel	ccdseabadcicb
hw:panels	bcbrdabadbcca
hw:parteiras	dddddadpdcddZ
hw:partners	cdcqddadddjdc
hw:partnerships	ldddddqcedddd
hw:parts	Znbdacapcbbda
hw:pasante	bbbcccbcpcddb
hw:pawn	bbmcccbbcpcbZ
hw:pedagogiques	bdddepcdedddc
hw:pendolari	cdcpdcbacccca
hw:perm	bcpdeebcckdec
hw:personaldirektorin	bcpcccZccccca
hw:pescadera	cbbdpdbdccadb
hw:pharmacist	bbacpcZbbmccc
hw:physio	mcadpdbcbadec
hw:pianos	ddcedZcccpdec
hw:planning	cccdddlcZqddc
hw:plataforma	bbcdddpdcdbca
hw:pour	bdccdbpZdbcca
hw:praktikantin	ccbdddbdbpccb
hw:pre	cmbcpeZddddee
hw:presidente	rdcddccddcbda
hw:press	bbcccaardaccY
hw:privat	ccbdedccdpdba
hw:private	pcbcddaccancZ
hw:procurement	pddddcbbddoda
hw:produccion	pdddddddccdcb
hw:producer	nbjbdpajddcdb
hw:producto	ccbpcccddccda
hw:professeure	abcccbbpbbbbZ
hw:professor	ckccdccccpddb
hw:project	ccaqccZcceddm
hw:quereinsteiger	cbbdddcdpbddb
hw:raising	cddcqeZdedded
hw:reception	cdcdecccddccp
hw:recetas	ccbpdccddccdb
hw:recherche	ddbdccbcpccca
hw:recife	ccccddbpdaccb
hw:recrutadora	bcpcccbcbacca
hw:redac	bdcccpbadcbdZ
hw:redactrice	bcccccbpcccaa
hw:redaktion	bdcccpbadcbcb
hw:redundant	cdbdcdbcpbcdb
hw:regional	bpccccdlcjkdb
hw:render	cdccdcqbddced
hw:rentner	bcbccpbcabbcb
hw:rep	ccadcdpdclcca
hw:research	dcdtdcbbdcddb
hw:researcher	bdnrccbbcaddb
hw:reseller	cdddddqdecdec
hw:residence	abccqcacccdeb
hw:resource	cdpcddcdddded
hw:resourcer	bbqdddcdccddc
hw:resourcing	kapcddbcdbdcb
hw:rete	addpcdaeeeded
hw:retired	kccddhccbrdcb
hw:ricerche	Zccpdcbcdcccb
hw:rival	bcbdccaccrcca
hw:saas	clccddbdcpdda
hw:sales	cdcdddqdcldec
hw:salesforce	cbbdddbdpbkdc
hw:salesmanager	dcdeeeqeddddc
hw:sarta	cccdcZcbpcddc
hw:science	dedeeedebpeed
hw:scout	bdrdddaadbddc
hw:sdr	bdcacdtccbcda
hw:search	cmqcddkdccddc
hw:searcher	ccpdddcdccddb
hw:security	ldcddcbckddpb
hw:seeking	cbadddbdqbddc
hw:seguradora	bccpcaacdcbcb
hw:selectie	cdcdddpdcdccb
hw:selezionatrice	cdpdddccYbdda
hw:seo	bccdddrdcbddc
hw:site	iccdddbcgbcpj
hw:society	bcccdbapclccZ
hw:software	ddcmbdpcdkcdc
hw:soignante	bdcdedadpddcb
hw:soldador	bccddZcbpbccb
hw:solo	bdddpdabcccdb
hw:solutions	adclddqdccddb
hw:something	ccddpeccebddd
hw:sourcer	cirdeebddcddc
hw:spare	Zobdacapcbbca
hw:speaker	bccbccqcdbdda
hw:stagemanager	pdcddcbcdccdZ
hw:startup	cdpZdcbcddddb
hw:steuerberater	cdcdddpdccddb
hw:stocktrue	ddcdddpddceec
hw:store	cpddddcdddeec
hw:strait	ddadddcccqcdb
hw:strategist	ccZdddpdcbndc
hw:strategy	acbqccbcblddc
hw:structural	cdbcddbdjpdec
hw:student	cdcdjibcmpddb
hw:studente	ccadccbcpbcda
hw:supplier	cdbcddmadpcca
hw:surveyor	nccccabbcpdca
hw:sustainability	ldadeecccpdcd
hw:sviluppo	bcbdbdpcdcccb
hw:systems	bcbkccmpdbcdc
hw:ta	cjpdddbddcdec
hw:talent	diqddecccejdc
hw:teaches	ccdcdcbqdcbdc
hw:teamleiter	pcccdbbccccca
hw:tecnico	acbcccbcpbbcZ
hw:test	aakmccbcqbcca
hw:textil	bdpdddcddbdcb
hw:thuiswerk	bdcccbccddpcb
hw:to	ccbdfjjcpcddf
hw:training	abccdrZmkbcdb
hw:tuinblad	acbccpbccbbcZ
hw:two	pchdncaccbcdb
hw:uitdaging	ccadddcdpbcdb
hw:user	bcbscaZaccbdb
hw:ux	bdcrccbclcddc
hw:vae	bdcdedadpddcb
hw:vc	acarcbadcmccb
hw:vereadora	cpbdddccccccb
hw:verpakking	cdddddpddddda
hw:vicepreside	bbcbdpbcccbbY
hw:volunteer	dccckkbqdccdb
hw:vorstand	pcddddcdedddc
hw:w2	ccpdeededcdee
hw:wachstum	bdcddcpcdcccZ
hw:warehouse	cbacccaaqaccb
hw:wealth	cbcceeqddeded
hw:web	beddddqdcdjda
hw:wellness	ddddcebdebpbd
hw:wethouder	bpcdcdcdcccdb
hw:who	abbccbZqnZbca
hw:with	bclcqmZccbddb
hw:work	cccdddbdrddec
hw:year	kcgdlcccpbddb
hw:years	cdadddbcnqdda
hw:yoga	abcccbbpbbbbZ
hw:zoekt	ccadcdcdpbcdb
hw:º	cdcddccccpcca
hybrid 0	dpcdddcdcdddd
hybrid in	nmcdddbdddded
i ?	abpdcdncbZcdc
i add	ccrcccakbkdcb
i admire	abYcbcZamqbbZ
i advise	bamccdrbbZcdb
i agree	anmdcdcdckded
i always	clZddcncbndcb
i am	eeihejedlkedc
i answer	cmbbbmpbbaccb
i apply	bbZbbcYbtZbcY
i are	bimdodcdccbdd
i ask	ifljcdjelkcca
i asked	mcmcdjjcchddd
i attach	kcbcdcnbbmcca
i be	kbZbaboapYbcZ
i begin	bcaddckdZqcdc
i believe	bkececobboccb
i book	WlZqbnYbZYaaY
i bring	bcbdmdqdcccdc
i build	aamdncobbabcb
i built	acccncqccbbda
i buy	ZbnrkaXacaadb
i call	dokcccockacca
i called	bbmdccacbpcda
i came	eejjeildegddf
i can	ijifkieclchcd
i cannot	abonkbacbbldb
i charge	Ycacccpcpcccc
i coach	bcbdcbmccoddc
i collect	bbmdbdjocbcdc
i come	cbacdbqasYbca
i could	aclcfcpclfede
i couldn	mclcdbambncca
i d	kejfigidmdccd
i dati	mcccdbbmdcmba
i did	acbdddkcjpddh
i didn	cbacbnacnncca
i do	bcmdjcndjdkdc
i don	ecmcjkdcincdb
i draw	bcbcccZmobbcn
i drop	icacccsbcacda
i edit	kbanbnakcbbda
i expect	cbpdcdbcblcdb
i felt	bcbdccbdbiqcb
i fill	ncodddadcbdcd
i find	cemccjljjlbcb
i finish	bbbdcaZaqkcca
i follow	bbaccbkcascba
i found	jbakccdbbolcl
i founded	bddlcdocdddec
i get	bbobeclelajcj
i give	biZnjcdfkZlcj
i go	anbcjcdmamcdc
i got	jbdccckclnbcl
i had	iibfcflcdojdb
i hadn	hcbdddmbcqZaa
i hate	bmadnejddaced
i have	lejekcdcmhecb
i haven	bjebpceblaccb
i hear	ZbjmcndbbpccZ
i heard	bbbccijcboccn
i help	bcdcdcsccakdb
i hire	obomcbYbabbba
i hired	ckpdcdbcbfcdb
i hold	ccbdldldobddd
i hope	cidkeecjkncdb
i imagine	pcccmdadccded
i immediately	amcdndmcbZbdc
i inherited	pbacnbacaaadb
i introduce	ZZXoabebpabbZ
i just	bbncccdcbrcca
i keep	icqmfgacbacce
i kept	cdbdddecipZdb
i knew	blqclcacbacdc
i know	jmncldfchcccb
i lead	nicedldckcddc
i learn	bbnccbZcqZbca
i left	bebcicdckpcci
i let	bbpcbclbblccY
i like	cbnclcdbcpcba
i liked	bcjcccacbpcao
i live	ndbdccjckkddd
i ll	filddekhcdldh
i look	cdpeihccdmdcb
i looked	llbcccnbcmcca
i lost	bcbdhcacrlica
i love	bcmcbkZbbZocn
i loved	jobdbcacbnbdb
i m	dehfjeddmlhcc
i made	aebckboobajca
i make	ajgcjcknedldb
i may	boncbcdcahcdb
i mean	mikajkbamhbda
i meant	Zobccnabccccb
i mentioned	apadbdocbbccc
i met	bbncccZmajccn
i might	knncccackadca
i moved	bcacccacmrccZ
i must	blkdjcbclnebb
i need	midindaclcidc
i never	dcjcddblcokdc
i noticed	fcicdcqcdkdcb
i now	llbcddmcclcdb
i offer	alccccrccccdc
i only	bccccccjeqcdj
i organise	ZbaabqmabZccb
i owe	jcacccabbqbcp
i own	ppbckcacbacdb
i pay	pcbpdbZcbbnda
i pick	hbmcbcacknccb
i place	bbsdddkdbbcdb
i placed	bmqccbacaccdb
i post	balcrdjcbbbba
i promise	bgakcdanboddb
i promised	bcjnccmclZddb
i propose	abcmlmicccddj
i put	lcibenlliabcc
i read	jijjeebdhmcce
i realise	anqbcdZcbZccb
i really	ciddddnccndec
i reckon	odkdddbddcdec
i recruit	ddqdddjdceddc
i refer	jbblccdcckncb
i remain	cdddembmddked
i remember	cfbdcdacbscdb
i represent	dbojmcmcbcecb
i request	mmcccnacccbcb
i require	occccbbdccoda
i respect	balcbcacnlccb
i right	abaccdsdbacdc
i ring	birbcceckacca
i run	mleclkjkbbcdb
i said	hphcccicbmcda
i saw	lcgdijbemlhcb
i say	acoblcccblccn
i search	kjacmcmbmabca
i searched	kbmbbbZnljccZ
i see	cjkhccmchndcc
i sell	abZlnbrabZica
i send	djbifeoeidddc
i sent	kcecccqcblcbZ
i set	acmbbcpcbbccb
i shall	bcndcbalclddc
i share	clcdZdrcccddc
i should	gcmfeeecjkddj
i show	biccfcsccbcdc
i sit	bbaccnaabZncp
i sold	bZbcpcbcbaccn
i speak	bcpdnchcdacdc
i specialise	dcqeeecddbeed
i spent	bdndldZncaddc
i spoke	hbZocbZcbZccp
i start	ablcbZdcakpca
i started	abbcbnjmbcmca
i still	bcecccjcbqccm
i study	bcbcccabpkcdb
i suggest	bcbmcbkddbddn
i support	ccmdddmcdjccc
i swear	bcbnabanbbldb
i take	dbmcccqcebhdb
i talk	aaYbbbnirZccZ
i teach	ccbccYaabrndb
i tell	nmicfjjibbcdb
i tempt	XlZpbnZbbabcZ
i thank	acacccncaocba
i therefore	nccdkcaldccec
i think	enjcdddefmccd
i thought	dijdhcjkdncdb
i told	bnmdeicccdjei
i took	bcmdjabbkpdda
i train	bcabcasXbZZca
i trained	blbdcbacbpccb
i trust	cbkcdmmcdkidc
i typed	bmbcbcbcbiocZ
i understand	jbochcldibddc
i used	jcadddndcnddc
i ve	edidkdfdklecf
i want	iddlnlacmcgda
i wanted	idbdcdkdfqddc
i was	cccceeefomecd
i were	bcpddckbbhccb
i will	jcjdedlcnecdd
i wish	ajccdqajblccj
i won	lmklackcbdcdc
i wonder	nbjblkZbmacca
i work	ckmnccjcbdlcb
i worked	blbdddddlandc
i would	celdgjedljddd
i wouldn	eaklcdbcnaced
i write	cbijlhdnijddb
i wrote	annebekmkZcca
i-am>benefit	jccckcoendecb
i-am>call-ask	lkmkddeekaccc
i-am>client	impdccjcdbgcb
i-am>cofounder	cdidsdbecbddb
i-am>connect	bemkececipeba
i-am>content	bbibdbascjlcb
i-am>cv-ask	boqdbdbdbcccc
i-am>easy-money	fcflncicjZmca
i-am>equity	nabkobZbmbbce
i-am>event	bbbecdkplihcc
i-am>expert-call	mbaojbZepdbca
i-am>freelance	kececchbqefce
i-am>funding	djedqckbfcfcc
i-am>interest-q	adjbkiceomecb
i-am>job-word	dkmedcbeneebd
i-am>messenger	abjccbabpbpca
i-am>mule	edkjddjdlhkcc
i-am>open-to-new	cdrdjdbdkbddc
i-am>part-time	lcbccdactdcdb
i-am>pay-first	lbafmdbbearcZ
i-am>pay-word	lcelckmdkcebc
i-am>permanent	cmdckcjkljccc
i-am>recruiter	cfrccclcedccb
i-am>requirements	lbljdhecodccb
i-am>role	dkjdielemchcb
i-am>run-code	bjanmablaakcd
i-am>secret	acaccdmkbiobm
i-am>seeks	jjidmhbclfecc
i-am>sell-cta	ifdhkeocfcfdc
i-am>site-notice	jclehblbilkZi
i-am>speak	blabcbnsbaccc
i-am>start	abccobmhpcecb
i-am>task-for-you	odbiljkcdbkbb
i-am>teach	dbcbdnehmmjcc
i-am>thanks	cclcdddcooccc
i-am>third-person	dcdeeedeoeeed
i-am>threat	lcbbdfeboioaZ
i-am>unpaid	bcabnaoknebcc
i-am>wants-job	bccddjbctdccb
i-am>we	kdkfmehccmdcb
i-am>we-help	icicccscdajcc
i-am>workplace	kaaclblbodcck
i-am>you	hildhdkcklfbb
i-am>your-profile	ljmiccecilcbc
ich bin	bcmcclecpblcZ
ich dich	anbcnbabnaccZ
ich dir	ddcedercdccec
ich hab	kjkdndidcbjdb
ich habe	lccdjcbdokdcb
ich hatte	bbladcocbncca
ich ihnen	cffdldmcljccb
ich komme	kcbdccannbcca
ich mich	ccodddadpbddc
ich mit	cmbdcdbcbbndo
ich sie	bcsaclacabcca
ich suche	baldkdcdpcdcb
ich weis	amacnbZbbnbcZ
ich wurde	cdcejeidkcddo
idea and	acZcobacanccb
idea de	nbmcnbZabaabZ
idea for	bcbcocolcbbdb
idea what	cbZbaoZbapbcZ
iemand die	kcbklkbcnccdb
if a	ZblbmbnaaqbbZ
if any	ZlZdmckdobddc
if anything	ccodcdadnabdc
if he	kbmbccZboZbcl
if i	dcrdcdiccaccj
if interested	mmacdnbcddcdb
if it	kcljddhdibiii
if not	jcphhclccakca
if now	cbrdcdiccYccb
if one	abpcccmcabddc
if our	cbapcaaablccb
if so	cchpddmdicccb
if somebody	mcbdclbcbeccn
if something	cdddddlcoacdb
if that	mbicdjhdkdbjj
if the	ldlecckcfbdcn
if there	cckdcddfqbddd
if they	cbfmhcpbbbjdb
if this	ldbdiepccbclb
if we	chblodlbcicdb
if yes	acrmcdadcaddb
if you	eejfeekkjfced
if your	bcbccclesakcb
ignore this	ddcdedcddcZsa
ihnen die	moddedcddddec
ihr paket	ddddedbcddmcn
ihr profil	mdmcddcddacob
ihre bewerbung	cmddddccacokf
ik ben	bckdedicpfeca
ik een	gpbcnccdcccdb
ik heb	ickdkdmckkccb
ik het	jbabobnbaaZbZ
ik je	lkmdddidbjddb
ik niet	abYboaYkmmaaY
ik u	amZYncZcobcca
ik wil	cbkdccacpbdca
ik zag	mcbdcdodmcddb
il 0	bkccdcekcbmhn
il bando	cnddodcdddddc
il contratto	cdcdddcddcdbr
il faut	cdcdddcdddldp
il manque	cccdlccdccccq
il me	ocbcmabckbbci
il mio	aaacmaamqafbY
il nostro	ancckanmcckcZ
il nous	mocdclccccccZ
il nuovo	alacccbdcocbl
il posto	bpbddcbcbbccn
il progetto	jdcdddemdckci
il reste	caaboaZoaagaY
il suo	mhmccbjbkkccc
il team	abncccnbbbmca
il tuo	ejjddddccfknc
im jahr	kkcqdcccddddb
im mai	bbbccbabqbcbl
im monat	accciloccclcg
im oktober	ZobbbnZnaaaaY
imagine a	kcccndmbcccdc
immediate joiners	bnndddcddcdcc
immediately thought	ambdndmcaZbdc
impressed by	chpdeecddcddd
impressed with	bljbdebedcndd
in !	nbabbbkbbocbZ
in 0	ideefdkcdiinc
in ?	ocdmjbagjafcj
in a	deekicejicljc
in aarhus	bmccdnnabbaca
in about	nccddabcdbcco
in accordance	bmddejbcddmck
in accra	bihbhkkccncca
in advance	bcjccaacccrdm
in after	YaZbbpkZaobbZ
in again	ccpdddbccZoYb
in all	hlnoedaccbcdb
in allegato	anccccbbcbcbo
in an	jmiccbicebodc
in and	bcbccbpinadli
in anticipation	ccpcbdbdecddd
in any	abmcbcmckbccm
in april	qjjcckacfbcca
in as	oZbcpcaccbcdl
in asia	kcccbckcdcndc
in atlanta	fclcdkfldmdca
in august	bacmjcccngcbm
in austin	bjebcokjeiddb
in autumn	nbrbjhZbbYbcZ
in bank	cdkdddcddpccb
in bath	bbjccbncbmcci
in before	bdcdbdjddcodl
in bengaluru	cmkdbjecnbdcb
in berlin	ndkjdmdccccja
in between	oabccdndccdec
in biotech	dckddefdcoddc
in bitcoin	ccccdcaccbqba
in boston	bmbldccccbccn
in both	bcpcdcembaccb
in breda	abcccpacnccjb
in bristol	lnbcfdbdnbcdc
in by	pcbckdbccbcdk
in canada	lklcdcbdcdndb
in cape	kdbeednddcked
in care	ZbbbjqZmcaZbY
in case	bjjgcdbblodcd
in cebu	accdddrcdcddb
in charge	bmacccpbnacca
in chicago	cejdkeidcndjb
in confidence	ajqmdcaccbcdc
in connection	kdcleebdebnad
in contact	cdcdddcdbsddc
in cork	YcabmiaaoocbZ
in data	bcfddnbccncdc
in de	jdchdbdmckeke
in december	ilbbbmZlcicbm
in den	cjcmdccndcjdb
in denver	iikbkohbcjdca
in der	jdldhdccndjfc
in die	cjlcdcccnbcdm
in dubai	imckkcbdccmcc
in dublin	clchcekljjceb
in een	bcnjcbkmcbkcd
in eleven	jlldldbcdcced
in english	nicicmikcbbdb
in europe	jmjhniadcccdc
in euros	pkabdcaccmadc
in every	cbnmdbmiccccb
in exchange	mbaalbjnbaaba
in family	bqaeeecddebdc
in february	nbbccmfildddb
in finance	cnedddnddbcdc
in first	bcmdbdbdncmdc
in five	hocicekmcbcca
in for	elbcclacnccdn
in four	ceccefmncbfdk
in free	abZboaZocYaaZ
in fresno	llbccbacbocdb
in from	bccddcfcdbjoo
in front	mcnccjlcfccdc
in galway	aiZocbbbbmcma
in general	naocccbcbbcdb
in germany	ZaZbbbpbbaqba
in ghent	lelbbbZbbmboZ
in gift	Zbcbcaabccrcb
in glasgow	bjccjnfdlkdda
in good	cjcdddacnabdn
in gothenburg	bcndddZcbpdda
in graz	ambbcnabbobca
in half	aabbmcqdbccdc
in halifax	bkbcccbnoZcdb
in het	obcddcbckbhco
in hospital	bckkdmbbcocdb
in house	brlcckcccbcdc
in housing	ddnddefdclddc
in hull	mlcbcbmbcbcda
in hyderabad	bnceeeldddddd
in ihrem	cnbdcdcdlmdcb
in insurance	bcncmnbhbjccb
in ireland	kckbbcaodbcdc
in it	abbkqicfdeccd
in january	ljmcddncdeccb
in japan	abocmcecbccdc
in joining	acaqdbabdbccn
in july	eljcccbbndccl
in june	iibccmcdojccj
in kassel	nnccddcdcdcdd
in krakow	abocccpcbbbdb
in lagos	mabcccZcmdncb
in lahore	mcndedcddcfdd
in lausanne	bcclcpbaccddb
in law	qdcbdcbddkcdb
in leeds	Zbafbjhknlccm
in leipzig	akbcnlancZcdb
in lille	ocbcccmccbdcc
in limerick	kbaaccacnmcca
in line	ccodddacdcnda
in lisbon	iclclljcckcda
in logistics	ccodldecclddc
in lome	bbcdbdccdcqdc
in london	lnmdccbddcbdc
in loondienst	dpdeedddededc
in lyon	idicdiklcmcfa
in madrid	ijckdjbinedcb
in malmo	apZccmabmZccb
in manchester	dhbkncbioacca
in march	edkcmclljcccc
in may	lcdjilbfcjbcm
in mei	obbcccacbbcbp
in meinem	dbcdddqbccbdl
in mijn	bcmcnbenkabcZ
in milan	jmmldcfcccddc
in mind	abrdckbcoadca
in month	cnbcmdecccldc
in more	abYcbcmbbfboa
in munich	lnmcdchcecdcb
in my	bjecddbollfcc
in nairobi	ablllcnccbcdb
in need	pbcbcmabccbdb
in new	cnZcccobckccb
in next	jbabcakocbbcb
in nine	kbbcjcobbancZ
in no	acbccdmcYnccn
in november	nbcccmnbcbcdb
in nursing	cdmddmbdlcddd
in october	obmcciaeamccb
in old	mbancbkbaabbm
in on	incdcjnbcbcdk
in one	ddbicbofbkkid
in onze	kbnbcbancblcZ
in or	ajacaclbnalck
in order	kcncdcdcdimdc
in oslo	ljckicbdbnccf
in our	kkmdiebjcdfcc
in part	qccacbmbccaca
in particular	ccmccdabbpabZ
in peace	bldclcobbaccb
in person	bndedeefcmfdc
in pharma	ebndndbcbkcca
in phoenix	bgjddkcmgnddb
in placing	ddpdeebdcZddc
in porto	mjadcblcpbcbb
in principle	djrcccbbcbccb
in public	ZababZZsaaabZ
in pune	ccccdcpmdccdc
in q1	kancddkdbcddc
in r	ljcbcracWabdb
in real	acmccobcbamdc
in retail	ccnccclleeddc
in return	bcpclcacbncdb
in room	ddddebccdZccr
in rotterdam	jelckmdkdecca
in same	jbaobbZmakbcb
in sao	acbmcdkccobca
in search	ZoYcccZbYmboa
in seattle	bkbddmbkcnddb
in september	abbcckjlndccl
in settings	bcacdcZbcbbrZ
in sharjah	ncnddcbdcbdec
in singapore	acbmcZbmdemjb
in six	accjclfacbncn
in spring	ZoqbcffbkZcbZ
in strict	blocdccddcidc
in swindon	abaacalnneccb
in tech	bcZabcrlbamca
in telecom	ccbdndlcbmddb
in ten	ollkbakbcbdca
in that	acpkdcjdbkdcb
in the	eieeeecfdkhek
in their	abkcbcekkkodc
in them	bcldncdbcbcdm
in this	bdkeccabmokka
in three	lbdfkekbcblcm
in through	bdcdddbkdnkdl
in to	ZbbccbZbcblpo
in toronto	jhlccjalbnccb
in total	nbbqcbabccbcb
in touch	bdecpcabbqcca
in town	acYcbcabapbco
in twenty	acbacafbckpca
in two	cheeieleibicl
in un	abbbbbmojbbbZ
in unserer	kccdcblccccco
in us	Zcmilcndddcdc
in utrecht	lccdddcdcndnb
in valencia	amaccblloZbaZ
in vietnam	Zcanobebbbbba
in vilnius	noccccacdccdc
in week	oobdcceccbcdb
in what	bcqcbcZcbamdc
in whatever	ZbdabcZbpmcca
in which	icocfcbkcflcb
in with	aebcncabbZqZn
in word	bnnccclcbbbdb
in writing	bfonnlaacaccb
in year	ZaZbbmZbmpbcZ
in you	bchbbbolcbanb
in your	ecdfdckcmhkkb
in zurich	bnhkkjcccjddb
in zwolle	edcddobdldddc
includes the	cdddcbbcccmdq
indefinido 0	dqdeeddeddddc
independent contractor	pdededcddeded
independent opinion	eddpdccddddec
independent schools	Zbmaboaabjccb
indicate your	cnckddkcddcdc
ines we	jcbbcbmodbcdb
inform you	bclcdcjkcabdp
informed of	lbbcdcbndcmcc
ingegnere devops	jndeeedeeeejc
ingeniera devops	mmddeddddddlc
ingenieure devops	kmceeedeidekc
inherited a	dcbcnnaabalcb
inside ?	kobbbmbccbcca
inside ir3	qccdddaddcdec
inspections and	qdbcccadcjddc
install our	cdedeecdddpdb
instead ?	lbZbabYbpZbbo
instead of	dbabnanmiabki
instructor for	bcedeqdceeeec
insurance ?	bbpcccpbaaccZ
insurance and	crbcbleccccdb
insurance for	aabcqcicbbada
insurance is	bnbdcceccccco
insurance of	bbcccchcccrca
insurer in	lmcdmdcddcded
insurers in	abpajcabmbcca
intend to	mnkccjbbbbcdb
intends to	nklacjaanbbca
interessa ?	lmddelddddddc
interesse ?	omdeeddedeedc
interest ?	mjeldjhcccddc
interest and	obccdlbccncdc
interest by	hpccddcddcccb
interest i	nbcdmcbdddded
interest in	hmjbnbZoacbcZ
interest you	mplccciccbdcb
interest-q>benefit	eedeeedemceee
interest-q>call-ask	kokkcchccbcce
interest-q>cofounder	abbcqbbccbccb
interest-q>connect	ahmpccZbclcaj
interest-q>cv-ask	bsZdadcdcdddc
interest-q>event	ZaYlbaYrZZbbZ
interest-q>expert-call	ZcZpccbdccddc
interest-q>freelance	lalcccncabcca
interest-q>funding	ZnZanbaababbZ
interest-q>i-am	embcjeojibcca
interest-q>job-word	ajtccdbbbbcba
interest-q>messenger	balcccYcqZjca
interest-q>mule	mkpbcbabaabcZ
interest-q>open-to-new	bcrdddbccbdcb
interest-q>part-time	occdcbccpccda
interest-q>pay-word	pbZobaZccbccZ
interest-q>permanent	aqYbccbccbcca
interest-q>recruiter	cqcedecdddddc
interest-q>role	aaZZmbaaapccb
interest-q>sell-cta	mkpacljhbabca
interest-q>site-notice	obacdmabcbcZZ
interest-q>speak	cccddbbrcbdda
interest-q>start	accdddbcscddZ
interest-q>task-for-you	caZaoanababaY
interest-q>teach	YaZabYZaqZbbZ
interest-q>third-person	bccodcaccbcbc
interest-q>threat	jobdddbdnccca
interest-q>we	oagocjkicabcc
interest-q>workplace	abpdcdaddbcdd
interest-q>you	nklficdebedcd
interested ?	encjkcobccica
interested in	depkhicchcccd
interested kindly	kmbmecccddcdc
interested please	nchmedcddedee
interested to	Zbocccibclccc
interim cfo	abbddcacrcccZ
interim finance	occdeecedcdlc
interim head	nccdedmdddddc
interview 0	ccckdcnaccldc
interview ?	blcodcbbccmcb
interview and	kebdddlcbbccp
interview at	ZbYZaaXZtYbbY
interview by	aodcdbbcddldc
interview for	ZlabccabnaboZ
interview on	ambqdbZacaaca
interview with	cbabcbZpnZabl
interview you	ckbbdbbrcaldb
interviews for	bbbadaZmbbbcp
interviews on	aldndlcbddddb
interviews with	jaapbcmccbbcc
into a	ibchmnlbcagff
into english	rlbccaacccacb
into it	anblccemebcdc
into our	blcdccbccmmbm
into something	pbdcocbdcbcdc
into the	cjbbedbcnimdm
into your	abacccacdnpcZ
introduce me	bbZcncacqZcca
introduce myself	bamcddbdnjfdc
introduce our	bbacdcqddcced
introduce you	enemjcmcbbccb
introductory call	cloceededdded
invest in	bcccqclbceZdb
invested in	bccaqdZcdbcdb
investment in	abapccldccbdc
invitation to	bebjddanfbcob
invite you	bmfleleiccecb
invited to	chcicceqcbkca
invites you	dcccdocpcZcbZ
invoice 0	addcddacdccZt
invoice for	kbbncbXcccbnm
invoiced monthly	qbcddcbdddded
ios engineer	kocdddcdcddmc
ir3 0	pckdddjdccded
is $	dibjdddjdcpcd
is 0	ecbkiemgdbhli
is ?	abpbbcmbiabbd
is a	lnjdjhccddidb
is about	cdhiecapeaclj
is all	kbmakbkbanbaa
is already	mkcdcmjddcdda
is an	lcebbccccclpd
is and	ecodddedckddc
is anyone	cdnlmebdbcded
is as	cdledmcddcjee
is asking	lmmcbcacbbbcb
is at	blccdddddbecq
is attached	cmbccdnclaemb
is available	abbbhaiobabod
is back	acccbcokcabcl
is bad	pcacbbobbYbcZ
is being	bmlcccacfbccq
is below	bcdlddocccbdm
is best	lbbccoZcbZcdn
is blocked	acbcbcZcZasbZ
is broken	qbaccbYkbaccZ
is building	ldncdcbdkccdd
is by	Zpbmbaanbabca
is cancelled	cddddbbccbbbs
is chf	hdckdnbjdcdec
is closed	bkcddabalaclr
is coming	ojcckaajccjdi
is compensated	dddpedddedded
is complete	ccbcddbcdbepa
is conducting	bccqdcbcdbcdc
is confirmed	almbccZbcZobo
is delayed	acbbcbabcpbbm
is done	kcccdcbckbcdq
is due	dbcccbabcbmbs
is empty	apZbabmbaebcZ
is enclosed	ccbdddackclbn
is enough	ajllacbcccoda
is exactly	ojZcccacnbcec
is fine	acjclmjckcccl
is for	nkbbkkdbcakkd
is free	chdccepocbccc
is from	ajbldaencZccm
is full	cmbddbcbcblcp
is going	bpccbcabbamlm
is good	jhkdcclbcmcdk
is held	abaickajcbmnh
is here	acdmdcmncbbcd
is hiring	bpbdccjddcdob
is ill	mcdddbcccbcdr
is in	biicfceiebmcn
is included	ncdbdcbmdckdb
is it	bhljmcjblfbdf
is left	lbaqbaZZcaaba
is letting	acacmdqcbaccc
is limited	ccccdccpccbaZ
is live	kaXccbYscbbbZ
is long	lcnbcdlddZddc
is looking	ekbiclddiekid
is lovely	abobbnilbZZca
is me	blldhdlcckdec
is my	abacicknZhocZ
is nearly	abbcpciccbmcb
is needed	pcccdcbbkcccl
is no	acjkclkdccbpa
is not	efdhkfcdckckl
is now	bhbcchcicbcrb
is of	jmcdljccblcdd
is off	koccdcacdccdm
is ok	anbdccbcpacdb
is old	imcddmbcccmdc
is on	jcbddcijdfffo
is one	jclncdjidbcdc
is online	kbZZbYZqaZbbm
is only	abdhcaipoabcb
is op	bcmcdcamcbcbo
is open	dglcdbbpjbbcm
is our	ljddddmcdjcdd
is out	bedcccarcadco
is over	nmbcdcbbclccl
is paid	mibocaZbcbmck
is paying	kbcbcoaacbbcn
is permanent	brcdcdcccccdc
is possible	dnbcboabbaadl
is preparing	pcdddcalddddc
is provided	gkdddcfbedddo
is quiet	bnbcccabcnmdb
is rare	bcsccmZcbacda
is ready	icccldbecbdkp
is recruiting	kqbcedcddcddb
is red	bdcdddccdbbcs
is refunded	cddbdbnbddhco
is remunerated	abbodoabcbccb
is required	cdidddbcfbkmm
is reserved	abbbbanacbpcZ
is retiring	apcbbllbcbcdb
is right	ckpcbcebbaccl
is saying	aaabbcmncnccb
is short	hbbmcoZacabcl
is simple	ncbbdandddcdc
is sold	ncacncYcccYcn
is somebody	rdbblbYccccda
is something	ncicbcaccncda
is starting	bccdodbmdccdc
is still	cehfnjcbbejkb
is that	nfhecckifbjci
is the	bkbefcicekicp
is there	bdldbflcpdcdb
is this	mlabjdZjmlbca
is to	jdlcdcccbkock
is too	omcdddbddcddc
is treating	anbcbcZoaiccb
is trying	bccnedcddcoab
is two	ajcdokicbbcbn
is up	gnaclcZpbacdj
is using	bdclmdldddced
is very	lblbobjbbaica
is waiting	bdccddaodbnmZ
is well	akdidcbcqdcdh
is what	flbclphbcbcdc
is why	ambclnfccbcdc
is with	bqbcacaccbcco
is without	Zcbcdngnccbdb
is worth	abbpcbikcbbca
is written	laccccpcdbcdc
is your	jbmcccdbojmbZ
is yours	aiacmcccanpcZ
is £	feckccoecbkdi
is €	kebccbndcbcco
isn t	ffldfdjdeijic
iso 0	dbbnblpacbbcZ
issue 0	ZbabcnYpbnabZ
ist am	cmcdddbddcdcp
ist jetzt	mbZccbabbXbol
it !	acccjmkocacdb
it 0	lbbbdkpbcbjcc
it ?	lhbjkhjihcbcj
it a	dbibkcobjfcck
it after	Zbbdddaccoddp
it again	icccccaccacop
it all	ailccnanbjhdb
it and	ebhhncicfimea
it as	ejcbpbakbjccb
it at	kcblicencbbcn
it away	namboaabbabca
it back	accccbdnccoco
it be	nnlccclcjbcdb
it because	ciadcdbcnbldm
it before	pbbmfbZjcblkZ
it better	jbobblkccZcca
it but	ahmcljknbZcca
it by	kceiccldedccm
it can	aebcccZbeanqc
it closes	anbpbbaacbcca
it comes	fclccdajcbpca
it cost	kcbmcccocbcdc
it costs	abbilapocabca
it could	jardddadcaddc
it d	jdjnfjbmcccdc
it didn	clbdddbcjoddd
it doesn	befmecocdcddc
it down	bcbdkdhdcocec
it for	ddbenkkifdcch
it four	bcbdccaccqddb
it free	accddcmmdcccn
it from	lebddckdbpedc
it goes	ifebcmcccckdn
it has	ldccidclioddb
it i	khjcbcmcnecdb
it if	ljccdmbccbmda
it in	ecejkdjdcdkil
it into	cbbbopZciZbca
it is	kmkheiiccfcjc
it isn	dhmfciidhchcj
it it	bccdcncdmbcel
it just	ZcacccabhZoco
it ll	dclcfhiccljdk
it lol	cbcdddbdncndc
it looks	ZbpcbcqbbYccb
it made	abaobcabclbdm
it may	nbfabblacaboa
it might	Zbnbablpbaacb
it myself	mcbdcdbcjndec
it needs	sbcdccbdccjdb
it now	lbdbbcmbblmca
it off	accbmcamcklla
it on	jcccjkbmcbkco
it only	acojicbbbbcco
it or	llbcncalcbchb
it out	lcbdhcledndde
it over	kjccicrbcacdb
it please	lcbcccbkbbmao
it possible	eccckbecbocdb
it reads	ljdeddmeddded
it round	bkcdldndccdec
it runs	jdcdddcddfaol
it s	ijfihedldhidc
it says	jcbcdcbbcZYbs
it should	nhbcicbjcocdb
it shows	icccbdabdcqaa
it since	kbbcnbkabmbcj
it so	mcblcmacamcdb
it something	ilkoacaccbcdb
it sounds	laacncZbcobdb
it starts	mjbcjbnkcbcdb
it stays	ocecdcacdbbob
it still	abanccaccpbbk
it suits	kobdddcdddddd
it take	ZpobbbebbkcbZ
it takes	bcdfkcnmcbkce
it that	apZbccncbdccb
it the	ajmbccpbbakcj
it then	mccdddbddcodc
it there	mdcccbkmdbkdb
it through	bbanncaccfmdb
it to	jjbiffdcfanlf
it took	ncbdckpccZcda
it true	bbZcbcacricaa
it twice	XaZoamiZaYpbY
it under	abZbkkZabZarc
it up	kbddbljbbnfbf
it was	ceifcdeddochj
it wasn	bcmcccabaoblZ
it we	bmmlcdccddded
it well	bjcocZbmdbcdc
it went	aaobncZbmhbbZ
it were	bcpcccmcbadcb
it when	obicbcaacZndm
it will	bcccddbbckoel
it with	ebbcqbbmbehih
it within	acccccbccbnpd
it without	Zcabjoanajbca
it won	bcclncabcccdn
it works	icbkljiccbpca
it worth	anaZccmclnbca
it would	mlddjibccmcdb
it you	deccocbcbmlfc
it your	anabbokbceabb
its head	brcdddbcdcddb
its next	bphbcdadbccdc
its own	ZoaboacmcYccZ
its way	bccccbkaclbnm
j ai	ecidmclcnedcc
january ?	mbbbcpabcbcdb
january and	pbiiccecclcda
january i	cbrcddbdbadcb
java 0	ncceeeleddded
java and	jdndddndddddc
java en	dnceeededddlc
java entwickler	lndeedceceeed
java ontwikkelaar	kcdeeelecdemc
je 0	bcbqcmjbcclca
je cherche	ckceledemdeec
je cv	obodddcdcccbb
je fais	bcacbbpbnYbba
je het	obancbabbbmbZ
je iets	aaZbobZbpZbbZ
je in	bcmbccnckbmca
je me	bcicmniclhccb
je mijn	acacccqbdaccZ
je ne	lcmdddfdlcddk
je peux	acacccmcmbbbm
je stunde	nccddnbdcdcda
je suis	cdodddbdocjdb
je te	bcnbcbjlbnebZ
je vous	bnbdmcocdkgca
jefe de	cocdddccjccna
jemanden der	olcclnbcccccZ
jij onze	podddbcbddcdc
jo from	pbbccbbbcnccZ
job ?	cmidddcdnkbdc
job alert	clcdddcdcbdpb
job and	allcbcZanlccb
job as	afnbbcaclencb
job at	bmbcdcbcpakcl
job board	mZicccaqaaibZ
job description	dZmcccbdbbmco
job for	blhcpcXbdahnb
job i	mpZcajacZocca
job in	bkkdmdbcfkecl
job is	amodddbcbbkdc
job offer	ZaabacmnbaobZ
job on	qaacccaboacba
job or	ccjdddboceddd
job s	mpcccbkcaabaa
job title	padeleddceedc
job to	cceccdmcnbcbc
job you	ZYZabaZZZYlsY
job-word>benefit	cibcjjacobdob
job-word>call-ask	anobcclbcbkba
job-word>client	pakcccecZmccc
job-word>cofounder	ldbcpdbdcdbdc
job-word>connect	mZpcccjcckccc
job-word>content	abbccrZkdaccc
job-word>cv-ask	oZncddadddddd
job-word>easy-money	albccbZbbZrZa
job-word>equity	alacbcabbapbZ
job-word>event	chlbbncodXbkZ
job-word>expert-call	ZooXbbZbZlbba
job-word>freelance	oojcccacnbdcb
job-word>funding	bsaYnbibbbeca
job-word>i-am	fmkdccifnjcbb
job-word>interest-q	aarcbcbbZacba
job-word>mule	fjZccjljkbcbo
job-word>open-to-new	oncbbanaZYaaY
job-word>part-time	Ypnccbacmbccb
job-word>pay-first	ZZZabnmaZanbZ
job-word>pay-word	mmebbdcbccmbn
job-word>permanent	crddgcbckcfcd
job-word>recruiter	jeocddbdccmcc
job-word>requirements	ilkdcdacobccc
job-word>role	jpbddcccibdnb
job-word>seeks	bpccdddcobecf
job-word>sell-cta	mmdbdklbiehaZ
job-word>site-notice	amlcccicbikoZ
job-word>speak	babscabZccbba
job-word>start	lqacmbkcbbdcb
job-word>task-for-you	pkajamkaaalba
job-word>teach	ZpabcgeapZfmZ
job-word>thanks	abZqbbeamZbcc
job-word>threat	brbcccacpbdcb
job-word>unpaid	ZYXZZpWXXZZpW
job-word>wants-job	bbaccblcqmcba
job-word>we	cnmalkdcbdnaa
job-word>we-help	amZcbcYcpccbb
job-word>workplace	crbddcjcccgdb
job-word>you	hklhdccdmcema
job-word>your-profile	abqbcboYbajbb
jobs ?	raYbbbZanZbaZ
jobs and	ccbdddbnpbdcb
jobs for	cabdddnccccpa
jobs in	bbncccacanmab
join ?	ablnmbbmcbbca
join as	babcqblbcbbcb
join me	bcbcncaababco
join our	bmdcmbcpdcdcb
join the	ambkaaZlbaonY
join us	blcclkbodccdc
joining as	klcdndbddcced
joining date	cmbdddccedndb
joining our	acgqdcabdbbcn
joining the	nbbbmaaadncdb
joining us	bnnccdjccbddc
joins us	cbddddibdbcdr
jour en	mdddebddddmdk
jours de	bobddcccdccbm
jours par	nddeedddmddec
june 0	maabkbYmoabbh
june ?	eaaabomZZoaaX
june and	lmacdlbeneeca
june i	bcmdcdkdlkcdc
june to	maZbZaaapmbbY
jusqu a	bkcddcncdccco
jusqu au	cccccbbpdcccl
just a	jblbacmbokcbd
just checking	lcbndcZbnmcca
just closed	alcdpdaccccbc
just finished	bcamdbbbmmcdd
just following	ibbcclZaoZccn
just for	kabccbZbcapcm
just like	bcncccobbjddc
just need	bcbdddocccndc
just opened	asacdcddcbddc
just read	ZbZqbbZbbnkbY
just reply	Zbocccobcabbb
just say	ZanobbYbmXcbY
just seen	ccbdadbdcqcda
just send	bcbdcdacnZpda
just someone	obcdbcacnbddc
just that	bcmcdcnbamdcb
just the	baanlbYcbancl
just told	qmacbcZcaacdb
just want	oblccYabbobca
just wanted	bccdcckcbpdcl
k 0	cobcpcacccjcd
k ?	blbdddpcccldb
k a	mdccocicccldb
k and	bnbcrcbccbcld
k base	cqdecedededed
k equity	crddbeddddddc
k eur	bscdddcdcdddc
k for	rbbbpcZbcbcca
k hybrid	aqbdddcddcddc
k in	albcnaobcbacb
k of	bccdrdadcccec
k pension	cqbeddbdddddc
k plus	cqceddceddddd
k pro	Zrdbbbbbccbca
k remote	iocdddldddadb
k to	lqbcccddcbcdb
k €	bpcdocbccdddb
kafka engineer	mibdddndbdddc
kan ik	aaibpaYZpZaaX
kann ich	bcccpcbmkbcdb
kannst du	lcbcccbccamcp
kassel and	Ymkcccbcboccb
keen to	bcnkddjcdlddc
keep $	bddcddacedqda
keep 0	bcccdpcbdcpdb
keep a	bcqncmabcbccb
keep all	rbbbcZlbcbbck
keep an	ccobddcdkcddd
keep in	YZbasaXYbXZaZ
keep it	abpbbbZbannaZ
keep me	YbaccamkrZcbZ
keep my	bdqddebdbbded
keep the	ccbnckabcaleo
keep them	hdicdcqcbcddb
keep this	bibddemdddndd
keep you	Zaqcochcbbccb
keep your	cljbjcjccbkna
keeping well	abocccZbbnbca
kept a	cmbdndadcjcdc
kes 0	mnchhkkbcbcdb
key is	bcbdddbccmcdq
kids and	ocbdcbbbcjcdl
kids are	bcbcclZadrcca
kind as	acbcccenkacdo
kind of	kbncjcjcllccb
kind regards	kicdedjdfnddf
kind reminder	bcbbcbmncbbYl
kind words	bdcdndbccobdb
kindly advise	hcmhbjobcbbcZ
kindly call	aamcdbnbcbabm
kindly confirm	lhcldmbldcccb
kindly consider	ccbdddadqccdc
kindly give	abmcccmcnbcdc
kindly indicate	occndbbbdcddc
kindly let	mcclldbdddded
kindly send	nkbdddkcbcmcb
kindly share	inndddbddccdc
kit for	baaccclbcbpda
kitchen table	jccdjdpcdcdeb
kite anchor	dlidddjelfdlb
know !	lbjncanbcbbcc
know ?	aapcackcnYcdb
know a	lbaedbbnniddc
know about	bcblclbdeaccp
know an	ZaYlaanaqYaaY
know anyone	Zbaaabpamacbn
know each	ZaqbbbYbaobca
know every	jbacsbacbZcca
know everybody	ZZmbabZbqYbaZ
know from	iaacccZcoZaoa
know how	bdbpdlkbbkdca
know i	bccnbcoceacdZ
know if	iclccdfcmccdn
know is	bbodcnbdabddc
know it	nkpbckcbbccca
know me	lnadbbaaolccb
know more	ZolibobbaZcca
know my	acYcbbZncpbbZ
know of	ZaZbbbZbtlcba
know our	Xlbbcbmccbocb
know people	balcnbZjjncca
know somebody	dbnabaYbqZbbZ
know that	dbekbcmblocca
know the	dlbjnjjbclcca
know us	qcbcbcZbcmccb
know what	khpccjlcebcdb
know when	cjmcbcacblicl
know where	bbYcclmmkmcca
know whether	dhoccdadbncdc
know which	jcocccmccaddb
know who	edadobcbobccd
know why	bcaobblbnjbca
know yet	bcscccbcbadcc
know you	honccccdifcdc
know your	emokdccdbcfcb
knowledge of	mnbccbadmcccc
known to	japbncacbabca
knows how	lcbkncbccmcdb
knows the	mcabmdaccacco
kofi !	kddeddmddkddc
kofi your	lnmcbcacbacdc
kommen sie	clndddcddbddk
konnten sie	occddnacnccca
kost 0	bccccZqbbckda
krijgt een	ZnacobjbbabcZ
kun je	ocancbbbcabbl
kun jij	occccabaccmdm
kw 0	ledeeecddddeo
l anno	lcqlcbbccbbcZ
l equipe	bbbccbalblcol
l heure	accldnjccclcj
l hopital	dlceeddlcdddn
l idraulico	cddddbcddcdcp
l ora	dcclcnbcfcjck
la cena	ababcbancnbbk
la cuota	cdcdcdlcdcddp
la entrevista	amancbabamobX
la factura	adddddbcdcbcr
la fiche	knbddcbdccdcm
la fin	kncdddcdddcdg
la hora	occbdnecccccd
la idea	oblboaYaaZaaY
la luz	adddddmcdccco
la mia	bmncbmncbabcZ
la nostra	blcccokaccjbZ
la plaquette	ndbccdoccccca
la plaza	bpbcccabbbcbl
la region	bbnclaZbanbbZ
la respuesta	bcpdccbccbbbn
la reunion	bdccdcbbdmccq
la riunione	ddddedddedddp
la salle	cdddcdcdedbdr
la sante	lcodidcdccddb
la semana	cdnddddddccco
la sua	lfckccacccnam
la tua	kddeeedeedbpb
la visita	ddddeddcdcddq
lab and	bblobaZmbZaca
lab in	nZbpbdabbabba
lab is	ZnbcckZocacdc
labels and	ZbbbcoZacbpbY
labs is	dodededeeeeee
laid off	cbbdkdacrjdcb
language school	mddedckejcefe
languages and	bbmcccoclbccb
laptop and	ocdcddddcdcdo
las 0	cdcndcbccckcp
las noches	mccccccdmdldc
last 0	aacncYZobbaoY
last day	cdddddbcdZidr
last mail	abaccbqncaccZ
last message	akocboabhdbba
last month	dddlbcebemocc
last night	ajbcccibbmccr
last one	ajahcbkqbacca
last spring	jkkccbabbpccZ
last thursday	bdlemdcdcmddd
last time	ZbmbcrjbbYbch
last tuesday	jljlccZbbnbca
last week	dbklccdfmeckd
last year	lekeijjlccecb
last:benefit	cdddifndkcjee
last:call-ask	eikmehjedcddd
last:client	iiocecledcckb
last:cofounder	clcdpchjdcddc
last:connect	ceiehdchdpdkb
last:content	ecifdhdqccddd
last:cv-ask	kmnddecddcddd
last:easy-money	idddikdidcpcb
last:equity	bhcgqddcdcfde
last:event	ddcddfcpeedif
last:expert-call	cddriefdicddb
last:freelance	mdhiddjehdefd
last:funding	diehqcefcdecb
last:i-am	dekdfdidlldce
last:interest-q	kljejeiedcdde
last:job-word	chlddcdeledle
last:messenger	cedcddbcgdrdd
last:mule	cehdedfijemdk
last:open-to-new	ccrdddfccdedb
last:part-time	mfcdjlcikeccc
last:pay-first	dcchedhcdcqdk
last:pay-word	ldcldliddcfde
last:permanent	cpeejdcdechcd
last:recruiter	ddmdddkcibflj
last:requirements	djjifdjjhcflb
last:role	dldefefejddkf
last:run-code	dibjccebeeolh
last:secret	dcbdcmbbccrjb
last:seeks	ciidjiddldedj
last:sell-cta	feeffdnkdcdee
last:site-notice	dccdddcdcddre
last:speak	cdckcncmckccd
last:start	ldddhejehdedk
last:task-for-you	mcbcedjjdcgli
last:teach	cdcddocljjddj
last:thanks	cccddccchqclk
last:third-person	ecbldceolbdcj
last:threat	iichdjedeckkk
last:unpaid	bcccilmmdcdhj
last:wants-job	cdcdedcdrcdjc
last:we	heeefjkjchidh
last:we-help	djdcdjpdfjdcb
last:workplace	mlfdekcddddde
last:you	eejeeehdhifke
last:your-profile	ejmhddceceenb
late father	pcbdcbbcblcea
laugh and	bcaobcabcfbdo
laugh out	bmabcaabapcca
lavoro ?	bcodcclcbacba
law firm	lccqbbadcaccb
law firms	ddbedeqddceed
lawyer for	lncedcdeddeed
le 0	eeeccmbjccedo
le client	qddkedcdddddc
le code	bcccdnbcdcpbZ
le contrat	cdcdddcddccdr
le mando	lbacpcmbcbccZ
le marche	bcnlccbccbcbm
le plombier	cddcdccdddcdq
le poste	aoZccbabmbncl
le sue	akbccbmbbnbbk
le va	abrncbjacabaY
le votre	cdqdddldbbcdb
lead at	bobcccanbcbmb
lead the	chhdjnicdceed
lead to	adnbccocbbccZ
lead with	cncemeddddddc
leaders in	ccccddirccccb
learn about	achadonacbcdb
learn from	jbZclnabaoccb
learn how	ZbZnbaYmmXYpY
learn more	ccohddmcdcddd
learn that	bibdcbacbqccb
learn whether	gbocccbcnbdcc
learning engineer	ioceddcdkdddc
learning ingenieur	kkeeedeejeeee
lease on	abZbmcmaaabcn
leave and	jqacbbacbmcda
leave cover	pcbcdchndcdda
leave for	alqcacabbacco
leave it	fjbcccnlcbcdl
leave the	albcccbcccnlo
leave you	alnccnnbbabca
leave your	abqbbbabaambZ
leaves us	bqbcdcbcbacbl
leaving the	abpbabjbZkbcZ
lecture on	bccbdoalcabcj
lecturer for	Zbcbdsbcccddc
left 0	mccccaobcbmdc
left a	lcbcccabcdocl
left and	kdkdkdjdcccmc
left at	Zcbmnbmbcccdb
left behind	occccbZcbYbcp
left for	laanichlbiaca
left in	cbakcbdamqcba
left on	bbcpdclacbecb
left over	ebbcocZncbkca
left the	acbnmcbbcebol
legal aid	djkcpcabccccb
lei e	mbbccbncbbkca
len:0	bbdcccbkclcpn
len:1	ddheefeihjeel
len:2	lkhjjijdhbjca
len:3	jjffjeidfeidd
len:4	iiehfgjhejded
lena le	ojddddcdecddc
length 0	pbcldcbmccccf
les 0	ZcbacbpbccpcZ
les loyers	bcbcclanbmlaZ
less 0	bdcdbcnccccbo
less than	kbccdcrccccdc
lessons and	cddddikadbcdq
lessons on	addccrblcbcdb
let me	lcljdckckddde
let s	bbkepbcbbpcbd
let the	bdcdddbcdmddq
let us	cbbledlncbjie
let you	bblccbkbbmbbp
letter about	imbdccaocbcdc
letter for	cbbccbllnaidj
letter of	bickpcebdccdi
letting me	bdcmodbddbdec
letting you	accckdpcmaccc
level 0	ZbcccpablbpcZ
liberty of	ackbcbllnbddb
libre en	qcbccbbbbbccm
licence and	bbbcmcacmbodc
licence is	anbbcbqbccbda
lift engineer	anbdcdiocbccb
lift it	cdbdcdpdcmddb
like 0	kbbccbakcmqaY
like ?	ccpcccYcoabca
like a	njdkcekbbbdje
like and	mdqcccbZlacdc
like before	bckddbdbcbccr
like from	Zbncdpabbabcb
like i	jcbdcdnbbnddb
like is	qcbddcbdccdec
like it	mnabdcdobkbca
like me	jiZdbcmbpacck
like one	obacncjbcZbdb
like our	abaccnZocabca
like ours	dbnaobZabZccb
like somebody	apccjlacccded
like someone	jaccncnbZmbba
like that	bdpcbcmcckcca
like the	lnlecbjkcacde
like this	ibbclcbbcaoba
like to	jjkjjfedjdddc
like you	jjmdkmcccdedc
like your	bbnmbcdbbmmca
like yours	bcbcncocdbaob
liked it	abaccclcoacna
liked the	abldccbccqcZm
liked your	mcbmccaccZkYp
likely to	mbZcccmckccnc
limit of	ZpbbbbZbbaapY
limited to	bcccccapcanaZ
line about	bcbcccmaapccc
line and	bcacodlbbmcdb
line is	oabckcabccocb
line to	kmbddecddmded
link ?	alanccebcbbco
link and	acbgcamlcbpcb
link in	bcjcccZrbZaca
link to	abbbcaonelbla
list ?	bcaccmrccbcdb
list and	bkndcdjccbbdm
list for	ccobceZbmcbcn
list is	nbbbcbobabbnY
list of	ebncienbmaccd
listen ?	actcccaacacca
listen to	ckddclnidcded
listen wherever	bbbdcbarcbbba
listens to	bncdldkddbded
little bit	eocdbdadmbcdd
live in	lljdccjcieddc
live on	abjaknapcacbY
live with	apbnhaabcbccb
living and	nbZobbmaaYacZ
ll add	ibmcbcabcanbm
ll ask	flnbclmZbacca
ll be	bfnccdelcledh
ll bring	bcidkdjccpcde
ll buy	bpZbbbYbaZocZ
ll come	ZnZbbcnaaaYpY
ll do	lbabmlkbbaacm
ll find	acaccbZacZkon
ll get	cdbcddjcciqde
ll give	akbcccicbbqda
ll go	accdlaacoZccn
ll have	affbcjnjclcch
ll keep	ahdmbciccamnb
ll know	lbqccdadcacdc
ll leave	bmecccpcbaccb
ll match	ZZombanabbccZ
ll need	abqcbclbbaick
ll only	aakccdbboabcb
ll pay	ocacccacbamcp
ll receive	bcabccabcbqjZ
ll remember	dpjdlcbdbaced
ll run	alccncmcbcjdb
ll say	anlcbcabbZocb
ll see	baocjcbbbimcl
ll send	cdbmcbcnccodc
ll set	bobcddkccbldb
ll still	cllcmecdccdee
ll take	imajcclckZlci
ll talk	jcbdmcbncided
ll tell	ccdclnkikjcdb
ll try	anndiladcbddc
ll want	bbpcZckccbbcb
ll write	bnkcbmlbbYbdl
lo que	jcbdgniccncca
location and	jcldddcemddec
location remote	rccdedcdddddb
log in	abcccbZbclrlb
logged in	bcdddcbcddqcb
login and	bcccdcacdbqca
login code	cdbdddbcdbnlk
logistics ?	cdcmdcccobddc
logistics and	ccjcmnjbccddb
logo for	YaabbbpbbZWqX
long as	pdbcdlbfcecdc
long it	pcblddbccbcdc
long standing	bmcccdnddlced
long term	mjmddcbcdcidc
long that	cdbmcdbmdleee
long time	dhaccdmckocca
long way	jmodcdbdcYddd
long you	nmlcbdbdabbdc
look ?	qkbcackcbbbdb
look after	kdmdceoccjcdb
look and	qbacabZnaabca
look at	hjcckckknacid
look for	djpckmccdbcde
look forward	ccjcdcbjcrecb
look it	klbkccabaobdb
look like	bcpcnclcbbcdb
look on	ZmZoabYbbYaoa
look over	bcadabkbpYbco
looked at	ccbckcnbckdjm
looking after	bbmcccnkalcca
looking at	bcbrbclccccic
looking for	hjjekfdcjcfef
looking forward	klicdebdcodcb
looking please	knedeebedcdee
looking to	alceomacbjZca
lookout for	bbqcmcabcZccb
looks after	hcbcccsbdadda
looks for	bpcdclbjmcddb
looks good	bcbcdcbcbncZp
looks like	bbkcdcjbcmbcm
los 0	bccnccacccnbi
los ninos	bmbcccbccbbbp
lose 0	Ycbcbbsbcbcca
loss of	bcbcccnbbbmbm
lost a	mccckalccbcdm
lost its	Ypbbfpabiacca
lost my	bccdccacqjnca
lot of	camciddlcicdm
lots of	nbnccdbcbacbm
love and	mcmcdcbccYcap
love it	ncbccclnbbbda
love the	ncacbcmbaYbco
love to	cikjhcmkjfcdc
love what	ccbdYdsccbddc
love you	mmbhmmbicbcdb
love your	hbdbqckecbfdb
loved the	jpccbbabcnbdb
loved your	mjbccmlbclfdb
lovely and	nbccnnZZbabcZ
lovely to	jlacbckmdncbZ
luck with	ZZZbabXaoobbY
lumenbank ?	cdcdddndcnddc
lunch ?	bmebjcebbjcbo
lunch and	bdimobZkaebcb
m 0	ZaYbmlebrXbbZ
m a	cdeehckcnjkdb
m afraid	jblcmlcjlZbda
m after	pbrcbcabbacda
m also	acZccccbmqbba
m an	abalcldbpZmca
m around	acccccacaqddb
m asking	eiobccabpYcca
m at	mbapabZbcpbca
m back	bcZcccdcbncdn
m building	fcmlfdbdccmec
m collecting	abmbbbZmapbbY
m doing	acmobbZnkabcb
m finishing	ccZdcbbcsZcdb
m free	Zcacddbcsecdb
m from	abncccacbknba
m going	abecbcpbkZpda
m good	abacbbXasZbca
m happy	ccecccqdaZddd
m head	almbcoZaaZbba
m here	bcmcccacmncca
m hiring	cpbddececdeee
m hoping	jaXbbbZbpnbbb
m in	ckccddkcdoidh
m just	obYccdhcYpccb
m looking	kgahmeacoabdl
m making	mcpcbcbcbaddb
m new	bciccdabasccb
m not	eheiceccmnicb
m on	djafecbbodndi
m one	ZbncocZcblcdb
m only	abdcbbZoaobaY
m out	Zlccbobcbbmdb
m putting	jcolhbabcbccb
m raising	ccbcrcacXbbdb
m reaching	blbccdoclZddc
m reading	bcbddckncmcda
m ready	bcacbcZcracda
m retiring	bkacccaaaocco
m selling	ZZabrcZZaZmbZ
m sending	kbcdddcdcnndc
m so	ccldcccmcobdc
m sorry	ecajcliciledm
m starting	jbmcqcacbecca
m still	ZmhbnbYancbbY
m stuck	acabcbaaanocm
m the	mjedjdddjjfcb
m there	bbbdcdacndcdp
m thinking	jbZbmbacolcdb
m told	bencccaclncca
m trying	cdlcccbcomdcb
m usually	bcadccaccrddb
m w	klcdddcdbcdob
m with	acbsccjccbbdc
m working	cclcncakbcldk
m writing	cdbdilddmmcdf
m wrong	kcabccancmcdb
m your	acZbccqajYbcb
ma am	nkbccbamoabca
maanden €	qddeedceddeec
maar ik	lamdccbbancca
machine learning	hncdmjcdjcddc
mad ?	ZaaapbYbobbca
madam i	bcbdlcoccbcdm
madam we	obcbcbnbcdadc
made 0	cccdcamcdbmmc
made a	abacpaoobYbcd
made for	oaZabcpbbYcbZ
made in	ddbcddoldbjdc
made it	cdcedecldoeed
made me	bdojcdbcbpcdc
made my	jcbdddbcardcc
made redundant	ccbdcdccrYcdc
made the	cgbcjcaclpcda
made us	cccdddiddmddm
madrid ?	abbbcpaaoZcbZ
mag ik	ehfapcdcnbcdb
mail about	qcbcdblmbbcda
mail address	bcbbZcaocbfna
mail and	eccdddlbdbrXa
mail from	jmkbccabbnbcZ
mail password	cccddcbcdbrZa
make 0	abbbnaZabbqda
make a	kkeedldhejcdc
make it	jbaijkdbiddmk
make one	pZabaoZaaYbbY
make or	acboccmbdccdc
make sure	blacccobbacbk
make the	kibcciilcoddZ
make them	pbacbclnbabcZ
make you	bnldjdkccccdh
make your	ababbckacbqcZ
makes them	ZcbnbbpZcbbca
makes you	bbpcbdaccbldb
making a	camonkZbbZbca
man in	aocccclmdbdeb
man who	albcbmmlckeca
manage your	cdbdddlcccdoa
management at	ddedendaldeed
manager 0	njcdddddncccb
manager ?	blkcdcgcmmccc
manager a	jabcocabcbcma
manager and	kfocccmcbacdb
manager at	kpccccadmccdc
manager for	nocdddcdddded
manager full	bqcdcdacddddc
manager has	bbldddbdbndmc
manager i	bmadddldnbcdc
manager in	ioidddbdcddlc
manager leeds	Zjacccacbbcqa
manager of	bqcddcidddddc
manager on	dmcdddcdcdodi
manager permanent	bqbdddcdcdcdc
manager position	cncedeadmcddd
manager s	Znobcbjcbabcb
manager to	apbcdcmbcccdb
manager who	anmdcdkdbbddc
manager with	dnceeecdldeed
managers in	bmlbbdnbdbccc
manda o	olmccabbcbbca
manque un	cmcdclcckcddl
manufacturer of	Zcbodcmcccddc
many client	ZZsbccZbbZbba
many of	ZbZcbbjabqbca
many people	gdZkcdbcbrcdb
many thanks	acbcccabcpccm
many years	mccdddhdcmjdc
map of	pbYccbmbaaccb
mapping the	ccqdddacbbddc
march 0	oddcdcbbdjcdn
march ?	dcbmdbancbcdm
march and	lclcmaobeacdZ
march at	acccdcabdcacr
march for	acdddnacddbaq
march in	cbbbckaqcaccY
market ?	bcobdcfobaccZ
market for	ccqmcdaccadcc
market in	bninddbddbded
market research	cdcjdcbmcbdnc
marketing manager	lndeddbdiddkc
master s	acbcclabqabca
match 0	bqaddeceddcdd
match you	bYqcccbbcccqb
matched with	kclmddcddcccd
maternity cover	ndddddddmdeed
maternity leave	nobccbbccbddc
may 0	nfbcldankbccd
may ?	qbabbaabbacbo
may and	oadcbhZobmcbb
may be	dbkjdkkddcdkj
may have	bhmickaehkcdl
may i	jjmidcjcmhcca
may in	Zbcbaabqcbbcl
may remember	acmcddqddacdb
may to	rbbddcaccccdb
may we	ddlmndlbcbccc
maybe 0	mbbobkaccbcdc
maybe a	mdkmddbddbddc
maybe you	ajacccfcqecdc
me !	obZmbcmccZcdb
me 0	cbilmcmcbbndb
me ?	dbacojZbtZdcb
me a	mdlcddcckijdc
me about	ZbYlcnbbmobca
me after	bcldldndcbdec
me again	daqmdhlbcZccb
me an	obedcdkcbocdb
me and	kkbdhiehcjldd
me as	ccmdlcjdclded
me ask	nZacccocbacdb
me at	mmacbbkcbocca
me before	ndcdddacdncdb
me but	bralbdbcbacdb
me buy	kcobbcYbanbca
me by	dcnjdcbccbddp
me down	mbocccZbifbca
me for	jegkhkhljbedb
me from	akacqcebjjcca
me gustaria	lcmcccmcijcca
me have	ncicddkdccmdc
me honestly	ncZbbcabpabcb
me how	dcacccibmnmda
me i	djccmcbjnbica
me if	kepjcjbhebcca
me in	afjcjlcbomccb
me know	lckjdcccleddj
me last	ZdobbbZnambcY
me laugh	bmbnblabcdccm
me more	aanccoZbabbca
me my	kcadcdbcojcdb
me not	bnbcccacmmcdc
me of	icpcbdaccccdb
me on	addcecedlkncj
me one	blcccjbclZddq
me or	dccdddhdncmdd
me out	abbcpnbcbbbdb
me permets	bcacbboalmcba
me she	acnccnanbadda
me so	ebmcddbnbdddc
me take	ldcdndbdckdec
me tell	acqbccnblZbda
me that	llbdldcdkbkdc
me the	kdkccchcbdocm
me they	bcoccdnccacdc
me think	bcrcddbcdeddb
me this	blkccbpcbaccb
me three	bicccoaacanda
me through	aaZllcaclobcb
me to	ekdeicldkkddc
me twice	nakcdoacZbcdb
me two	cccdocmdcaded
me use	mbcdbdbdnaldc
me what	ncnekcZknacdb
me when	dfklcbibanbck
me whether	bclcddbcqZcdc
me which	bcocccjbancdb
me who	cfcccepcndcdb
me why	ancckdjkcccec
me with	ffabboZbjmkcc
me you	ledcekhfincca
me your	kemfcjdccdddl
mean a	ZbbbloZmcabca
mean it	kncdldcbdbdec
mean that	ababbapbcocca
meantime i	cckdddcdnkddd
mechanical engineer	kbcdncbclmccb
medical device	hjbocbiccbccc
mee ?	abacmbancabbo
meet at	bbabccZacqccn
meet in	bcbmbdanckcdc
meet the	aolclbbncbbca
meet you	dndcccbccolcc
meeting 0	ZbbZcoancabce
meeting and	Zbkncbnbcajcb
meeting in	ancgcnhcdccdk
meeting of	bcccdjcodZcdn
meeting on	cdddedcadmddq
meeting with	apdcddbdbandb
meeting you	mnnccaZablbcZ
meetings a	mbcpadcdddded
meets on	accqcabbcbccn
melden sie	acbccbbbpblnZ
member of	aalnbZYlkaana
members and	bccccbZndblna
members of	alicbbaocmbbj
members receive	abbqcaaldbbba
members voted	mlbbbaaZcobca
members who	bcbcnbcobbckd
members with	jcabcbZYcaarZ
membership is	abbccZpmdcbdb
mention you	barcddadbaddb
mentioned in	aZhcncaabZboZ
mentioned that	nbabjaZmbncca
mentioned you	lncdddbddlddd
merci d	cdbcddcbcpdcj
merci de	ccccdcbccbabq
merry christmas	bbacccabcqbak
mes a	mcddecldddddm
mes y	mccckjbcnckcb
mese a	lccamoZZcbbbY
meses 0	rcddedcdddddb
mesi 0	pcddedcedecec
message ?	ambccpZbkkbca
message about	mjncccabbnbZa
message from	daZnbaZZmkYqY
message of	dbdcdebkbimnb
message to	kjkccjcichcla
message was	jccddcbbcabnj
messages will	ddceedcddcqZb
messenger>benefit	ZccbdbYccdpdb
messenger>call-ask	qcncddZcddbdc
messenger>connect	pccacbacccadb
messenger>easy-money	abbbbaaabarca
messenger>i-am	iancmaabaaqba
messenger>job-word	bpndccccbblaa
messenger>pay-first	ccddddcdddncb
messenger>pay-word	Yabccbbcacpca
messenger>secret	ddcedddbccndc
messenger>we	poabaZaabbZcZ
messenger>workplace	ocdedbdecebec
messenger>you	ZlmccbZbbjrca
messenger>your-profile	bbpccdYcbcYcb
met at	gllbocddcicba
met but	mbadbcacbqccb
met de	abbcccaabnkan
met een	llbdcdbdbbcdn
met je	aaYnababbrlYY
met onze	Zcbacbqbcblca
met you	bcacccnabpcda
meter is	bcccdclbcccbq
mezz ora	Zbmoccalcbbcd
mi farebbe	mkbdddldclddb
mi ha	ldpdddfdccdbc
mi serve	ocbdlcbdmbdda
mid sized	bmackdbcoaddc
middle of	kclddjbddidmb
might be	bdjhodelcdcdb
might i	fblckbbbqabcb
might like	acmdbbZkckbnb
might suit	koiedecdcceed
might we	lbccnbkcddddc
might you	acqbelaejZcci
mil e	ikbcpcbcdcbcb
mil por	eocclccdddldb
mill lane	bccbccaobbbcm
million dollars	bcdncdldddkec
min call	mcboccaccccca
mind ?	bcrdcdjcbaddb
mind me	blmdcdbcnbddd
mind telling	bclbccackncca
mind the	okdecdcddcded
mine is	kaZaqbXaoYaaX
mine s	ZbYbabZaopbcY
minha filha	lbabbpabbabcZ
minimum ticket	abbcrbYabbZcZ
mins on	abaqbchbbbbcb
minus 0	occccdlddccdc
minute call	bcdYmknbnbcdc
minuten 0	bccpapaacbccZ
minutes $	abarcoZZbaccZ
minutes 0	ZbbrcqZXcbacd
minutes ?	abpnlbmbaZbca
minutes a	ZcbqdZZkbblcZ
minutes about	ZaXmkYYqoZbbZ
minutes and	ablqcicklbbca
minutes at	abannaoacZbaY
minutes attached	bcbcccbcbaccr
minutes by	bccmcblpbbcbZ
minutes each	ldcYdrcbddcdb
minutes for	abjjcbmobcbca
minutes in	abjncamlcccdb
minutes of	jcclccacqaddl
minutes on	bebrcdilcbcdc
minutes to	ccncccmbnacdb
minutes with	Zbmjcinbmabcl
minutes £	abaocpaacacca
minutos por	bcbqcbbcccbcZ
minutos sobre	bccpdabcccbdb
mir die	acacccabaZlbq
miss the	baZccaacbscca
mit dem	bkbcccbmcbkco
mit unserem	acbcccpcccmca
ml engineer	hibdjdbcmmcdc
mochten sie	cmcnddcddddcm
moment ?	ncpccchcbdbca
mon cv	bcceddcdqcddb
mon nom	ccadddcdpckdb
monday !	cmcdddbbdabdr
monday 0	bccdddlcccccp
monday ?	oddkcbpbcdbca
monday and	bcacccapbocda
monday at	cdcddcbcdbdcr
monday to	nldcddbcclddk
money and	kbbcpnZabaadj
money back	bcadcdpcbcbcm
money comes	ZcbcbbZbcbpZo
money for	knbblcZnedica
money from	kpfcacabbaoca
money i	inbdcdbcbnbdb
money in	ZbabsbaacblcZ
money is	ZbkambZbbZmoZ
money on	jcccdcfcdildo
money to	maaabbYaaplbZ
month $	mbdddobbddbdc
month 0	ccemknYabanbZ
month ?	obbbnkmabaccZ
month about	qcbbcmabdccda
month all	Xnbcbcnbbcnda
month and	acbhnbpbdkjca
month at	ocbccmmcbcccb
month contract	pdcdeeceddeee
month end	fibcccmbcnblZ
month for	kbceohejcckdd
month free	Znbcccpabcccb
month from	bccdqdZcdecdn
month i	bcjdldkccandb
month in	ocbckdmbcbcdc
month is	emaccdqdcZcdb
month of	obcccceccaZnb
month on	nccbmdiddcdec
month one	iacckbocdccdb
month out	acbcqdadcbddd
month per	abacacqbcbnca
month plus	andclcecdcddn
month s	ilbalbmddbfdl
month the	Zcanmckbmjbca
month to	ajacncZboamcb
month until	bbbcqdaccbcdb
month we	kkdcdokbddcdb
month which	bccdpdZmcaced
month with	Zrbcccidcbkdc
month you	kbbbeaqbcabck
month €	obbbabncdcbdb
monthly fee	pbbbcbocZccdb
months $	odddemceeecec
months 0	rcdcddbdddbdc
months and	mbmcicocbbbca
months at	qbcddcbdcdddl
months eur	pdededceeeced
months in	dbZbccaconccb
months of	qabcidbddbddb
months on	lbcdddndldcec
months to	ncbdddbckjmdb
months you	ajqcccabcaccc
months £	rcedebcddddec
months €	qbecdddeeeded
more ?	endfjcmcccddc
more about	mkmkckcdbcccb
more and	bbZcdcllcpcca
more from	ccidddlddcbcp
more in	bnodddlccaddc
more than	bkdkckldfdfic
more when	bbnclcbbcccdn
morning ?	alakcaabbqcZb
morning and	mjicccjcbaccn
morning before	cdceddbdcnnec
morning i	bcabkcpdcabdb
morning in	bbbbalajchndm
mosaic rent	jlfdddlcledib
most grateful	cccddnccoccec
most of	hendddndcbcdj
most people	ddjcdbokdcfec
mostly and	mdldldbdcbced
mostly from	pdddddbddcded
mot de	cmcddccddcllZ
mother s	nkbhcbaccancj
move ?	bkodddbccncdb
move the	bcadccacYpcbo
move to	bmcdedcdpkacj
moved from	fcYcccacbtccZ
moved the	kkbcdbdbcaccq
moved to	cdkcclabjkcco
moves to	ccddbdccdaccs
moving to	knbdcjacmbcdk
mr fagan	aZnnccmbbbccb
mr oyelaran	bfnccbacbncda
ms tran	nbcccmnabbcda
msc in	aaccdlbpccccb
much for	lkfccalbbncca
much more	acaoccmbbiccb
mule>benefit	lbabancaobebb
mule>call-ask	ahljcckccgdco
mule>client	eemeffeeeeefe
mule>cofounder	abbcrcZbbacdb
mule>connect	afebccaabombm
mule>content	kaYppYWWZZYaY
mule>cv-ask	caoddedeZddee
mule>easy-money	bcccbtYXdcdca
mule>event	daflailfbilad
mule>freelance	jcbcdcoccjadn
mule>funding	hlaaXaooZaZcZ
mule>i-am	jcbbkdakjepbe
mule>interest-q	bcbddcccccacp
mule>job-word	cnilccnlaadca
mule>messenger	dededddbdcnec
mule>open-to-new	bcnccdnbbbbca
mule>pay-first	acccccadccsde
mule>pay-word	nbbbcYbibatbX
mule>permanent	cqcdedddddecj
mule>requirements	YZlkbbZcnnaca
mule>role	iqbebdakcdnca
mule>secret	abcccbYccbrca
mule>seeks	lnenbfcblbccZ
mule>sell-cta	iedmecobcbkdb
mule>site-notice	bcocdmnbcbfcb
mule>speak	ZbaZbaZqbbaca
mule>start	ihbbbhabbcqci
mule>teach	dbmceoaalZjdl
mule>thanks	bcbcccbanYbcp
mule>threat	cpcddbbcddnbk
mule>unpaid	nccbboaZcbbca
mule>wants-job	cbbccabcrjcda
mule>we	okcakjjdbbmca
mule>workplace	mbdbddbcddodb
mule>you	dhlhjfdjidjbc
mule>your-profile	macbbXaocaocb
music and	mcbcddbcnacdm
must be	mkbbccjcljkcj
must find	bcncclZcnacdc
must have	rajdcckcccccb
must pay	badddcbbddqdb
mutual contact	bqbdcdadjcdcd
mutual friend	bmabhcnbbemba
my agency	pcacccmcbbcdb
my application	ccbdddbdsacbb
my assistant	Zccddaobbbpdb
my attention	ljcdemcdddced
my aunt	rbbcmcabbabda
my best	bldcccmbbnbda
my book	bcaccbarbZccZ
my books	acbcccscabddb
my boss	mncccckbamcdb
my brother	dlebnjbakdbci
my business	bbacodacboddc
my calendar	bcldidodlccdc
my certificates	bcacccadqaddb
my client	flnlddbckcddc
my clients	bcpccdpdcbcdc
my co	ccidolchdcded
my colleague	hjnddjbdbncdc
my commission	bccccdqccccdb
my company	aaacqbmbkaldb
my condolences	abZbbbZaarbbX
my contract	ZaYcccZcsaccl
my course	abbbcYnmoYabZ
my cousin	kcbcpccccbccn
my cv	ccceddcdsbddc
my daughter	jciccmbkjmcdd
my day	acbddcacmpdcb
my dear	alacacZcanncb
my degree	cdbddcbdolddc
my desk	cbqcccbcmbjci
my diary	acncbdpcbZbdb
my door	ccmddcacbpcdc
my e	klkbcccbbnbca
my english	kbacbnZbknbba
my family	cccdjdndnbddc
my father	cjacmhjbinbcc
my fee	acacccpcccbdo
my first	jbfccbZmolbca
my friend	bbacckkmZokcb
my grandfather	bbZcbnZbZqbba
my grandmother	naaccbabncbca
my head	aocdddbdmbded
my house	occdlccckacdc
my husband	occdddbdmbeed
my idea	encdkdbdcccdc
my internship	bbqcccbckadcb
my invitation	ccfoidicehdcc
my job	aammpcZbaZmbj
my kids	bbacbaabbqncY
my last	Zdojhllbkbfcb
my late	pcbcbbbcbcnda
my list	bbsdcdocaacdb
my mail	qbbcdcncbbcdb
my manager	aZncccncZbldm
my mentor	ccbccaabnapcb
my message	nabncdZbmdlba
my mother	mibejibdcpcdc
my mum	Zbacbbicoamca
my name	biedidacpandb
my nephew	lbbcbpbcbbkdb
my network	bcjccdlclndcc
my new	ZbabbaYsZZobY
my newsletter	bbacbbYsaZacZ
my next	Ycbdldbdrcddb
my niece	acbddcbkcomda
my note	blocdcocbaccb
my old	acacckfbnqbca
my own	bclchejfllcde
my parents	ZcbcmcbbbZcdq
my partner	bbalqbkbeafcb
my partners	ccaobcacbncdc
my password	bcaccbbbboWap
my phd	ZZZbinZbqkbcZ
my phone	abdccdjcaeqda
my podcast	cdccdbmndbddc
my portfolio	aaZbmcZctZcca
my previous	cijidcmdnbcdc
my profile	babcacZopjmba
my request	cdbdddbccrdba
my resume	cdceddcdrbddc
my role	cbaccdacnocdb
my savings	acbdpcbbaZndb
my search	bbbdddadqbddc
my second	amadbbabnoZcZ
my services	nccdcdndZcddb
my shop	qcccmcYdccbda
my show	bcaZcajsbZcca
my side	kcZcbcnbaYoca
my sister	ibbdncakblicm
my son	acccdqabmbjdk
my supervisor	aclcdcZcdpcda
my survey	bcapccaYajmbZ
my team	flllckkbbjidb
my thesis	acbbbqZbbnccb
my two	jcacccnanbcdc
my uncle	acbcobacbardb
my visa	bbbdccacsbbcb
my week	jcbcccabarcbZ
my whole	cjadcdbcbqddb
my wife	mlbcljbckcedb
n a	bcbcdnbbdbcpi
n1 0	mkbccbabdcoda
na clearbrook	dcldddcdpcdcc
na kite	ccmdddcdobddc
na segunda	bbccclmbclncd
na sexta	Zoccccabmbbcm
na sua	bbbcccmcobaan
nach dem	mcokccacbbbca
nach der	cZcdidqddcddc
name ?	anlbcbZcZnbbb
name a	mjlccdadmbcdc
name and	abfcccacakrfa
name as	aagccdbdqabbb
name came	joljddbdcicdb
name for	cbccmdbccmndc
name from	llacccabnlcdb
name in	dkckccacmlbcl
name is	dlleikddhcedc
name it	acpjZckbcbcca
name of	ajacccdlojlcb
name on	cckbjkkbcnbcj
name s	mmncbcacbacdb
name the	cabaqaZbbbaca
name them	ncnccacccajdc
name to	YbnocaacmZbcb
name was	pcdljcbcciccc
name you	anZcabZbpkbca
name your	mcbqcaYbccacb
names of	bbnccdkcdlckb
nd and	hnnbbcjbcbcda
ne parliamo	bmbbobbccbbba
near the	ebpdcdfddided
near you	iabjbZjbbbeqZ
nearly always	adbcccqcdacdb
need 0	mbbncbZbobmcZ
need ?	mnacaclcibbdc
need a	njcilhcbkbkcb
need about	rcbbcaabcbbcZ
need an	ecjccolckhddb
need anything	odcddbcddmded
need for	ncmmcbacccbdb
need from	qcbcccacbncdc
need help	labbacncaaoba
need is	rckcfbZdccgdb
need it	mlbdccbccbmdn
need of	mbfcckhcmkbdb
need one	hbacmeYbsabcb
need people	abpiccabnbkdb
need somebody	jbblljbcnbcce
need someone	nlccnjbcccddj
need the	dabcncackcndl
need them	pbbccbncafbcZ
need to	biljhdieblcck
need you	bjlbnbacbZncl
need your	bbjdjbdccapcm
needed for	obcZdpaaccbbZ
needn t	dbdjboibbcbmc
needs a	imcfchbclbdhm
needs an	pcdldecdddddc
needs somebody	kccccokdccldb
needs someone	pbnccaabcbcca
needs the	naacmcZccbbcm
needs to	mbocccbcaZncZ
neither of	pbbcmcaccicda
nel nostro	dndejeldddedd
net 0	oadcmcjdddcdb
network ?	abaqncmacacca
network engineer	lnddddkdhcddc
network of	hcncldiddccdd
never ask	mcbkcabbcaWqZ
never been	eabpcYabmabba
never do	bbrcldadcabdc
never had	acbccnabmcpca
never lost	bcddcbmdccodb
never met	dbbcdjZkbqlca
never said	bcjdcdecbqcca
never share	ZaZaaaYZaYXsX
new account	abbcccabbaobm
new company	YabaqbnbbbacZ
new contract	nclcddmdddcdc
new course	bcdddbascccba
new episode	cdcddcckdbccp
new in	bcZdcdacoqcla
new job	baqdcdbcbjcoa
new on	abnabaYqbZbbX
new one	mmdmcbabbkccg
new ones	jkbcccaccaocm
new opportunities	ccpedecdkdddc
new position	aZmccdbbajcqZ
new request	mdbcddacdccqa
new results	acbdddbccbcrY
new role	bbjjdcbcbpbbm
new season	abbccbarcabaY
new year	bbkccclblpcbZ
new zealand	bmmdcdbcaocdb
news from	amacbcZbnZboa
newsletter about	mddddbbpccddc
newsletter on	abacocZnbabca
next ?	bhsbcddccacdb
next candidate	ccccddlcddpca
next door	bbbcbcplciccl
next meeting	bddcdcccccddq
next month	dcbkddlckjddm
next of	cdcdddcddcpdc
next one	ccdciclbblccp
next quarter	boodedbdccddc
next release	bbbcccabcZabr
next role	clmdddldcdeed
next season	kcmbbbobbbccb
next step	blqccdccbbcck
next summer	cojdcnbdhadeb
next time	bbedccaccacds
next to	hlacljbammbjZ
next tuesday	bcbcccpndbcca
next week	kdcjcbldkkccj
next year	adrcdcccjbccn
nice to	bcfcccacbtjca
nicht mehr	adcdddbcccmdp
niet door	cccddbbccbdcr
niet meer	bdbdddccpcddl
night and	jkfcbagamobca
night i	bcbcdcabmpcdb
night of	ZZnbakaobZbbY
night shift	boldccalclcdb
night shifts	bnaabakmbjlca
nimbus care	iljdddlcmcddb
nine countries	lnccjcZbbbncZ
nine days	abbdkcnccaldo
nine minutes	abYXbbnpmZbcZ
nine months	pbccdckjblddc
nine people	lakccbgbnablk
nine years	abjcplbcmjccb
ninety minutes	bccbdofmcccdc
no ?	noecbbZbbhlca
no action	bcjddcbbdbknj
no agency	kqcdddbdccdec
no agenda	ccacddbicsdca
no and	lcbdcnddckcdl
no ask	ccbdadacbrdcb
no boss	obacZcabbZoca
no charge	acfcccopbabcl
no client	bobmbaYncbcdb
no cost	cicbabonccbci
no employer	aabmccqbbbccb
no experience	acdddcccddrdc
no fee	ddhclZcrdecdb
no fees	oaabcYapbaccZ
no fixed	basdcdacaacbZ
no further	bcbcdcbbcccjp
no hard	ccgdcdmbbndcb
no hay	aaabomajbabbl
no hurry	lcabccmbZacco
no i	ljkdacaccpcdb
no idea	nblbmmiaaZbca
no interview	bcddecbdddrec
no it	abnbcblbanbbZ
no job	baqcbcZbaZbna
no lo	ababmbZbblaoY
no longer	dbjddcacchcqj
no me	mbacocbclbada
no money	YaabpoaYbabcZ
no more	anckdcecclccl
no names	Zckpdcbccccdc
no need	ccacclebarbca
no obligation	acbcccqbbmcca
no one	jdblildbmacdb
no or	amombcbcaacab
no other	olabccaccabll
no pay	bcbccaoplacca
no pitch	bdacccmabpdcc
no preparation	ZbbqbaancbbbZ
no pressure	bclbbcibcnccZ
no problem	abnddenddcddc
no product	abajobXabarca
no puedo	ccncccccbbkcn
no reply	acbcccabcolam
no risk	ceddddZcddqdc
no role	abqbcclbbabbb
no rush	fmbbccaccpcdi
no salary	dddeoeceddeed
no sales	abarcacmbaZca
no se	ZbZbnnmabZdaY
no shows	ZbZbaaqamZaaY
no slides	abbbcoZqcaaca
no strings	ncblccpccbcbb
no thanks	kcmdddkdddddd
no to	ffobccbcbjccl
no vacancy	aYmcacabolbba
no-question	dedeeedjdjikk
nobody can	nlacbboccbbdb
nobody could	mbbcbnlacbbca
nobody deserves	ccbcbcaccrbbZ
nobody else	icbbmcjcbncdi
nobody has	kllbcbebbmkca
nobody in	nlccccabaibdm
nobody knows	mcjcncdccbcdb
nobody s	ahccmjemblfcc
nobody wants	Ybbddcbcqbddo
nobody will	lmbnccacklbdb
nok 0	apbddlbdcddcc
nom ?	dnleddcdkcddc
nominations for	bcacccZpbacam
non e	kbaccmaabaang
non le	ZmaccbnbaZbam
non lo	aocclbkccccda
non profit	mkccddndddccc
non si	mcnbccbdcclbb
none of	nmikcmbbcbcdb
noon on	paabocZacbacX
noor !	icidcdbcpZcca
noor heeft	ccccdcbccbcnm
noor i	cckdddncblddc
nord is	cmbdddodccddc
normal employment	Zrccccaccccda
nos gustaria	lcncdobbdccda
nossa equipa	bnddcmlcddcdb
not ?	kaZbcbnbbobbZ
not a	jnjmacabgmjdb
not after	jlZcccZcaqcca
not allowed	maanccmbcbcdc
not an	kjbcqbaccjcdb
not as	rbbcccbdcbcdb
not asking	bbXbfcacpnccb
not at	jlcccbbbZpcda
not be	ejldccacclkme
not even	ababbbaabZYoo
not for	nbdmmZZbijcca
not going	abpccdacZYccn
not happy	bnbcccncclbdc
not have	abocmmZccgbdc
not i	acpkcccbaaccZ
not in	kbhcccbbanncj
not interested	lcamcdnccbccb
not looking	pjocYdadbjddb
not need	hbbccdablZaom
not now	ZalamaYnaXboZ
not on	akmbbbknbkbca
not one	akbmddjclbmdc
not only	ZmbcobZmblbca
not pay	aZacncnccbmcb
not reply	bcbdddacchblp
not say	bbonbdbddccdd
not see	acldddacccpcb
not sell	cccddckcclndd
not sure	bbnclikccmcce
not the	mebkhcmccdccl
not to	dfcikbldilcci
not who	aboZbbpaZZbaY
not write	aaocccabZnccb
not yet	bkpnbdabcbbcc
not you	pbabocbbcaccb
note about	anocccZbalbca
note from	ccodddodeaddc
note of	Zcpcncaccbcdb
note on	ZbalboZbbnacZ
note that	jdcldcZbdcccq
note to	abmbbbZacmnbi
notes and	qcccclbccabdZ
notes on	abmbcoZcbnccb
nothing about	lbeoboZababcY
nothing and	Zbanbkbklanba
nothing but	cdcddcocdZdeo
nothing else	abZbcbpbbbabp
nothing for	ZbabbbpanZZnZ
nothing i	lbabcbZnmmcca
nothing if	abkccdpcbccbb
nothing in	abZboaYZakaao
nothing on	bdcoddkcdddee
nothing only	bbacbcZoammcb
nothing s	bbodddadmlddc
nothing to	acfbmcZnbmjbm
nothing you	abjqdbbccccdc
notice and	dkceeeddkdddl
notice is	aocdddbdjccco
notice period	bnmeddcdkdddc
noticed that	amkckdlccmcdc
noticed the	bcmdbdcccocca
noticed you	mbicbcrbcbcca
noticed your	bbmcccmmkchdb
notre equipe	bnckddmdeddcc
nous a	nnbclbacbbbcZ
nous avons	fjbdgcnccjccm
nous cherchons	bcdpkbcdddcdb
nous votre	Zccldaabdcpba
november 0	blcddbbmccccm
november and	nlcccmbbdbcda
now !	mcabccZbbrbcZ
now 0	baabpllbaabkk
now ?	lasbbbYbaXcbZ
now a	kcjddcbccoccd
now and	fdljlcccjkede
now at	aobdcdbncbcca
now but	bbidqcaccmcdd
now have	ababbbZaadnoa
now i	bjgjfhebjijck
now in	dlbcciZmoajcb
now is	nZcdacncmbcdb
now isn	bcrdcdbdbYccb
now on	cjacmcblcdbnk
now open	amacccaqcbbba
now so	bjbbdobYddcbo
now that	mbhlacZcoaccb
now the	mobdccbbcbcco
now they	mccccdlcblcdc
now we	YmbmrbZkcbcdb
npm install	bcdcdcbdddqcb
number 0	idacdcfbembcq
number ?	ZmsbaaZaaXmcY
number and	degddceccbrab
number below	cdddddkdddndb
number is	cdcleebdldncb
number of	cenidfimbccdk
number one	baacscacbacca
numbers ?	abacocibboaca
numbers and	maacboabblbdb
numbers are	idcmcdccebcdo
numbers to	bdbcdcmbcbodc
numero de	bcbccabndcoba
nurse and	Yaacmbncaocca
nurse in	jibcccbcbmnda
nurse with	bccckdblnccdc
nurses and	aaZmcbqbcbccb
nurses on	ZkZmbaZobmbaY
nurses who	abnbcYmobZabZ
nursing informatics	dddcdocdldded
nz $	lpccckacccedb
o contrato	bcddddccdcdcq
o nosso	iicnfbmjdbhca
o primeiro	anncbbanbabaY
o que	dcnccmbbbccam
o senhor	kaZnmaZanaaaY
o seu	kidddcbcciljm
oak health	cmjifdjckcdlb
object to	cjcddckcdcckn
obliged for	kcclclkddddec
obliged if	mckddcbdmcddc
obliged to	bbZnccbcpbdcb
observe that	cbieedoeceddd
occasion of	cdcddcacdocdn
october in	bbbcdnbldabcm
of $	bcckcjcfcbokl
of 0	kiceiihccdlii
of ?	mcbaacpccbcda
of a	jdjjkdickdgdc
of about	olccdcccddddc
of agencies	ncbccbjmcbccb
of all	abecckambpmad
of an	ddimkkkcfcddc
of any	cbacccgctbdcb
of anything	bbbdgdbcrcdca
of april	mcbncbacnbcdb
of assignment	odncddbcbbddc
of august	obbccbZkcabbp
of both	bcodddbbdbndc
of business	bcccccocicjmb
of cash	YbbapcZccbndb
of charge	bdcdccoqccccb
of chf	amdocbabdcldb
of clinical	bpddaldcdecdc
of course	ockkcekbckbdb
of credit	medddbbdddndd
of data	bpdckdgmbbcda
of date	lbccmabcccoca
of department	kkabcqabbabcb
of each	ZbnbokZkbkccb
of eight	maambnaclaccb
of eleven	mbboccalcccdb
of engineering	cokcjbcmdccdb
of every	ZcbncnZldbccc
of everything	amdbpcZbcaicb
of experience	lecedejemdhdd
of eyes	qdccdcaddmedc
of february	nlcckjbddccdd
of first	bbbcccndcccdo
of five	clblcllkcbccb
of four	kickdkkmcccdb
of freelance	bcqccclccccdc
of freelancers	kcbcdcXcmdodc
of fundraising	mbmcdcmcbbddc
of growth	bnfcYlknbbcdc
of hands	jcbcccjcobcdb
of her	obbcccaccocda
of hiring	lYqcbbacbaldc
of his	bbdcccmccbocb
of hospital	Zbbblpancbadb
of how	ecmmddmccbcdc
of hr	kccdddmdnbddc
of interest	kkjmgicdcdcdc
of it	cbkeqcdcbldcc
of its	alabmnabnacca
of java	bcojdcodbccdc
of kin	cdddddcddcpdc
of last	lcmodbZbbjccc
of leave	apcdccbdcbdcp
of leaving	bcrcbcZcZbcca
of march	ecccdnabcbbcp
of may	ncccddapdbdda
of me	acaddcecsjddb
of mine	jcnbnlbcbckca
of music	mhcdddbcdcddo
of my	fcmcffjkcmddc
of new	cccdddannbjcb
of next	lmbdjcmdcbdec
of nine	oocdcccddcddb
of ninety	accbdpkccccdd
of nursing	akmccnZbmZbca
of october	mddeelldddced
of one	cdnkkcbbjmcca
of our	mfdidkjjceedb
of ours	jabqcbakdlbde
of paperwork	ilcnddbddbded
of people	bcqccdibmdcdc
of perhaps	odcdddbdcleed
of product	nbbdcdZdlcndc
of production	bdllddmbdcddd
of quality	hZbdddbdnpbcb
of questions	kbkoccadbbcdd
of repairs	cjamcbmbnbcca
of rs	abcZcnaaccpca
of sales	abbcbqZblccdc
of senior	bqbcdcacbbcdb
of service	bcncdbkncbccc
of seven	qbbddcacdjddc
of six	bncmdhemfccda
of some	adcdZmaoccedc
of something	bcldcaboclccZ
of tea	bcbcZakocZcdn
of ten	ecbmijnlbbccb
of that	lkncmcdbblcda
of the	hhddiefjeijcj
of their	cccddklldckjc
of them	dinhejjfceceb
of these	lbpccceccmcdb
of thing	obecmcjblabca
of this	igieocbbcfmbb
of those	acnmccmcmacfb
of three	lbfdlljlcdccb
of time	lncajcbmdccdc
of twelve	bdccdomdcbdec
of twenty	jccbcoalcaddb
of two	mbbipfkbcbccc
of up	ccccbbkoccncY
of us	ceddngbceodde
of usd	dmccjlacddndb
of use	bbsccdbcfadcb
of what	akaclmoacjdcj
of which	icbclcodcbmja
of whom	cmidddmcdjdec
of work	qbhcbcacoifdb
of writing	Zbdpcleacbbcb
of year	acobcbllbZccZ
of you	kkllhcjdcjccb
of your	eddlfckejfjhc
of yours	jcnkcckkcdcdc
of £	cbcdmlkcdclfj
of €	hcchmjbldbccn
off ?	emoZbbmbbabcZ
off a	cbbcmdqccbddb
off and	YqbcjbmbbmbbZ
off for	nccccblmccccl
off from	mcbddcabccccq
off in	lbbcddbbmkcjl
off my	ilncbcZcnacdb
off on	nbmdddaccbdcm
off the	hlkccjcamccch
off to	brbdcdcddicdb
off with	lbbcjbZopbbcZ
off your	iddcddpdddkdc
offer 0	abcinckcdccdn
offer ?	jbncccmcbccdc
offer a	djcnjjjdddddc
offer and	gcdcdcacbocco
offer for	boccccqccbcca
offer from	YaZbnbXnnZabl
offer in	bccccdpccncca
offer is	jpdddcdcddldb
offer letter	cccdddbddcocm
offer my	bcbdddmcapbda
offer of	nbacobabajZcZ
offer you	bnjcdlchcbicm
office 0	hsccdcacccccZ
office above	bncdmdbdclbdc
office and	aoacncZcbjcdb
office at	dldedeldcldec
office in	dsbcedcdcicdc
office is	blccdcmajafdn
office manager	Zpadccbccccdm
office of	bjcmckbcccncb
office wants	jcccdcacccccr
office will	bbbcdcabblbcq
office with	aladccnccmcdc
offshore wind	blncncYkcbcdc
often you	lbcdddbcbbbpb
oi beth	dndeeekeddedd
ok ?	jbambmdbainca
ok so	bnmdcdlbcccdc
ola !	lbocddbccmcba
old and	bmbdkcbdceodb
old boss	nnhbbbZcimbca
old maps	Zccccmnccacdl
old mill	naabmbZobXacY
old one	lbbccdbbcalcp
old team	inadcdkcclbck
om 0	cdddddcddcdcr
on 0	jccedfcmdcdkm
on ?	kckcjoakdbccc
on a	lfjljdeeddjdb
on about	bikcccbccqcbZ
on ai	bcbmdmZmcccdb
on air	baaZbaZscaccb
on an	ndanhcbclaccb
on and	qdcddbbldcddc
on any	clbcmdbcpbcdb
on anything	bdcalibodbcdc
on as	mabbqbZbbkbca
on average	bcbjcdrcccckc
on azure	bddcdobndcccZ
on behalf	clilciecckkdc
on board	bkbbocamclccb
on bonus	cpcdedbdeekec
on both	pbobabYcaabcZ
on c2	ocbdddjdncddc
on call	mqbhccjccdcca
on cloud	cdbmddodccddc
on contract	odlcckiddccdc
on damp	ZbaacpakclabZ
on day	ejkcccjkdbndc
on each	ZabaaaqncbZcZ
on est	mccdncbcccccn
on every	nbacccaccqcda
on everything	abacpbmbcelca
on file	bbpcccjcdblbb
on fire	jcclcbaocicca
on first	mmbdddkdccded
on for	acbcdckbmbbcr
on friday	cdbfcbflkdhcp
on fridays	bmbbcaaocfccl
on go	ceddelcodddec
on going	ocbcccibbmbba
on google	bcbcddqdcbcdb
on here	obacccZbbscbZ
on his	gbnccllccbcdc
on hl7	ceddenckedeed
on hospital	bdcpdccccacbo
on housing	pbcbcfancbcca
on how	bcknclebmjbdc
on in	ccpdddbccZfmc
on internet	abcccmdnbmcdc
on it	keocdjdjdccch
on its	ebbklbiachcml
on kafka	bcbdcoabdoddb
on maternity	nobccbbcbbddc
on may	bmocddabbbccm
on me	bbecckpYbpccZ
on mobile	hcaqccadcccdc
on monday	ffbdcdhdikcho
on mondays	cdbcdnbccbdlo
on my	kckcecjilifcd
on our	lceifkllchccb
on page	bdcddclcklcdn
on paper	eancncicafcda
on parental	qabdddicbcddm
on pension	mYbbcnamcbmcZ
on product	acbcbbZsbaaba
on reading	ZbbbcqkkcjbcZ
on remote	accbcbbpccbcm
on rent	Zbalcmanbabac
on request	ZbcbiasamacbZ
on saturday	cmbcgceccjcdp
on saturdays	ZbabqoYabZacb
on school	maZZcZZooYbbZ
on se	bbbbcbkbbpcbl
on site	mbdcdlededddl
on small	pbZabbZpbZcca
on stage	Zmbbcammbmcca
on sunday	blbdcccncacjp
on sundays	cccccqabbecdZ
on tableau	lccddkbocjccZ
on telegram	bcddecbdddrdc
on terraform	accccnhndccdc
on that	ZgabbnmbbnccZ
on the	eidjedejejddl
on their	bbbbcbmpcalcd
on them	anbcbmncbaadc
on this	acnlbbYcblpba
on three	jbabannZmZbcZ
on thursday	ccchcdjjfkeco
on thursdays	acbddlomcYddc
on time	lobkYiaccoccb
on to	dbcccbalkbpca
on top	jlkebcacdbcdp
on tuesday	bhbcecjkldeco
on tuesdays	ldcddhbmcjddm
on two	edcdmkmbiccdb
on us	bekcaimqccccZ
on video	bccsccZccccdb
on vous	lddcdcidddodb
on w2	qccdeddededed
on wednesday	igbjcbcmcdiim
on wednesdays	akbcbpbbcdcdm
on what	kcacmcmckcddc
on whatsapp	klgchcbcccpdb
on which	llakdcbcmbddc
on you	aalbbnZamomaY
on your	icdfcckdkjjmd
on zoom	jcbrcbZnccbda
onbepaalde tijd	cpddedddddddc
once a	pdfdejbncacdb
once and	aaibaanobabcZ
once i	dcnddecdcmddc
once in	ddledecedljfe
once it	ccjdcdcedcpeb
once more	cmdicdkcijjcc
once the	iZZbqbibbZbcl
once we	blbcpcaccbcdc
once you	abbbbcabcbnpb
one !	aaabmbcbamboa
one 0	hibecnmccbcdb
one ?	lbnocdhbcZbch
one about	bcbocclZeYcco
one and	dlicnbahnacci
one are	abpbdlZccbcdc
one as	cabcobXcoZbca
one at	kbagnbdZnYncZ
one big	kckkccklccdec
one but	aaZbrbZbcacdc
one call	abarmbkcbabca
one can	bbbcocacraccb
one chance	ZYZbbblaraabZ
one click	ZbabbamqcZbbZ
one costs	cdddddjldcddm
one day	lcncdkddblecb
one decision	ZmZqbaYbaZbca
one dog	bcbdcccbapdcn
one evening	llbjblakccddc
one for	nbnliblbeZcca
one from	YaZnammamZamY
one hour	ZbaubnafbZcdb
one i	jbdbomecbfccb
one in	bhckiikickccl
one interview	moadddbdcdcdc
one is	jgdccikpccccc
one job	lnacccamalccc
one month	aedcccmcobdlb
one more	gmanobYbbabcZ
one morning	odccccmcdiceb
one new	Yoacccabbabpa
one of	feljeejfilcdb
one off	YbapabpabaibZ
one office	nnacbkbcbcdca
one on	djbocockcaccZ
one page	occccjklcbcdb
one person	enbcciinkccda
one place	acbmbbqabdlca
one question	ccbacaarZmdcb
one s	hbccekobbmkdb
one small	pcdccbbcdbbdm
one thing	bcmdddjdiaddo
one time	bcjcdcdcdepla
one to	daobobZbcabcm
one very	nccdccblcmddc
one video	fbbncnacccbdb
one visit	mjbccmlbcaddc
one week	kjcccoabjmccb
one weekend	Ypababbocacda
one who	ekbcocccjmedc
one with	cladmckcjmcdd
one year	blbcbjapbblca
one you	lbplbcZbdfkca
ones and	nhkdccbdcccem
online 0	YbcbcraZbbbcZ
online banking	cdddedcdedpdd
online for	Zcbacbrbcbcda
online or	accbdpZmcbccm
only $	YaZaaaYYobqbY
only 0	caalcahmbaqca
only a	bdiiccbmddndc
only and	dbccccqccbbbb
only because	mccddckcdbcna
only for	belcmcilkZkda
only four	mdcdddmdkbded
only if	bkddddqcbcdeb
only me	lccdddlcnbdec
only must	amcdcoaccbldb
only need	dccddcbdlcqdc
only nine	ambcbcmcnaddc
only one	Zmbkmgabmiccf
only pay	ababbcpbbarca
only person	YlYaooYZYXabY
only ring	aakcccabpabcb
only send	ccccdcacdnocb
only take	bbabbcocoacdb
only the	mbbbccZbblpdb
only thing	ccddddpbecjdc
only to	bbcdcclcbrcdb
only two	ZbaabnacbZndn
only wanted	bbZccdacbscda
only with	clkdeemecceee
ons team	Zlcccmnmdccca
op 0	bnbccbZmcabkk
op de	dcbdcmnbkccjk
op het	alacbbmaapaaZ
open ?	lcaacoaaciddb
open a	ZjalnaZblbpca
open about	kikccdjccmddd
open and	brccccacbkddc
open data	nbZaaaYmbZanY
open day	cmbbcZZqcZbbd
open ended	ZrbccaZabbcdb
open evening	abbccaasbbbbZ
open for	kblccchjpZckZ
open in	Zbrccckbbbbca
open it	aaabccZbbZpkd
open position	bscdddbdccbdc
open positions	baZdddpcacddo
open since	bkccdckcdcndb
open source	pbabcbZnbmbbZ
open the	afdcidccdcnnj
open to	dimejdeiiecjb
open with	bZncbccobacba
open-to-new>benefit	ddodddadccddc
open-to-new>call-ask	ccocdccccbdcb
open-to-new>event	acpdddbbdccab
open-to-new>freelance	bbqdddbcbbccc
open-to-new>i-am	ccqdddbdbjddb
open-to-new>job-word	cdrddddcbkdib
open-to-new>mule	deodddcddbdec
open-to-new>permanent	bZodcdccbddcb
open-to-new>requirements	ccodedcbddccd
open-to-new>role	aadbbbZbaabpa
open-to-new>seeks	ZZnbobZaZabbZ
open-to-new>sell-cta	kcqccdecccdcc
open-to-new>site-notice	cbYcddbccpbYZ
open-to-new>start	aaYboaoaaabcb
open-to-new>teach	aZZbbZpabaabZ
open-to-new>we	ccodddccddddd
open-to-new>you	cesdddbdcbddc
opened a	bdmcccmnbdcci
opening a	klacmcamcceca
opening for	cpbeddcjkdddc
opening hours	baaccckbcbbcq
opening in	mblcdckcnbddb
openings in	ddqedecdccddc
operations manager	aracddbcccbdc
opinion of	mdbobcZdccdec
opinion on	kbbqcaabkmaaZ
opportunities ?	bbpdddlcdcddc
opportunity for	ecmcbfmmdccdb
opportunity to	fcgdekocdkcdd
opportunity with	nbocddaccbcbb
or $	odcdedjedddee
or 0	ndajccmjcbcdl
or a	jbrechakdbccb
or an	mfjdZdcdniddc
or are	mbqbcbabbacdZ
or as	ddnmddcdcbded
or at	nccchladdcddk
or by	pdmddcbcbbadc
or call	Zccccmabdabaq
or contract	ccoeeeceddeee
or could	bidccdbdqaddc
or did	acacbbZbarbbY
or do	lcmdcdmccaddc
or don	nblcbbambbbbm
or for	aZpbbblbnZcca
or four	pdbcbcldcaced
or friday	bkaodchccacdb
or i	acccjnlcjccec
or in	nlicdabjdbbdl
or is	jcncddicbbddm
or it	ZbbbbaYZbasZX
or just	jjecccalkaclm
or let	qbZbobZbaZcca
or madam	fcjcdcmmcccdl
or more	ccdmcdnicbckc
or next	bmcobdadddcdd
or no	imejldcdcicdc
or not	jmcblcmflaccb
or on	cclcdnkjdddec
or pass	cdcdddcnlcddd
or perm	YYrcddacbcccb
or permanent	bXqddebdpbddc
or remote	aolcncbcjccdb
or reply	cobcdcbbnbcbl
or salary	basccdbdcbddd
or so	oclkccblcbdec
or staff	YbmcccZcqZcca
or tell	ocbcccmcfbcdc
or text	modddcadddcdb
or the	jchjcdkcmekcb
or three	qbkicccdcbcdb
or to	Zbapnciaijbcb
or two	ZbZbnmnbambca
or we	acmccnlbcaccm
or wednesday	bcandcocdccdc
or with	alaccaapibccY
or without	bmacncnbbkbcZ
or would	bcpdddjcmbddc
or you	acbjccpclbkck
or your	dbkkccncmbdch
or £	bbbcbaqbbbccb
orchid systems	cpddcdedkcdjc
order 0	bccccccbccabs
order to	acocddZbcioce
orders and	Zbbkoclbcbcdb
ore al	lcdcdbocddbda
other half	ccddpdbddccec
other one	nbaccbabZpcda
other people	bcbbamabcoocb
other side	Zbbocbabcnbck
ought to	mbocbbdjjhccb
our 0	jhabbldncbkca
our academy	acdcdqccddddc
our accredited	cddddebdeepdb
our advisory	Zacbpalacbbca
our agency	mihcccpcccfcb
our agent	bcccccbcdcrda
our ai	ZZYbrbpabZcba
our alumni	bcaacbaplkccc
our annual	bcdccoboedjdb
our app	occcbYnbccabb
our bakery	ipabbbaodacca
our bank	kmbdcibccbpca
our bench	lbbcdcacdbocm
our blog	ZbbbcYnpdbbcc
our board	Xqanbcacbccdb
our bootcamp	bddcdqcadcddc
our call	fbbncbkmcblcZ
our ceo	ocmckdbdedcec
our certified	aaaacbpbdcoba
our cfo	kcccanbbddndc
our chat	obbcdlaccpcdY
our client	ekbpdddddcidi
our clients	eckndfkjdcddd
our clinic	lmcccclbdbbck
our club	nbZbcZZmbplcY
our coffee	oaabnblbcbaca
our community	ZbancakacYnoa
our company	kbmcfiaclcndb
our conference	bcdccmbndccda
our consultants	Yapbccnbccbcb
our contractors	mZbcdclccdndc
our conversation	libcdlkbdjeck
our cost	Yqbacnhacbbca
our course	bbcccnmmcabcb
our cto	bnldmdcdcdcdd
our customers	bccdidrddcidc
our data	ncdmdZamddddc
our database	panbdaadddbcb
our design	bckddmcddlddd
our direct	pcceeedeeddee
our director	alocccaccboca
our editor	lacbbqYabbbca
our engineers	bcdcccbddlpdc
our evening	acdbdrmYdccda
our exchange	mccddcbbdlndb
our faculty	afacdcbpckccb
our family	cpbdlcbcdccdk
our fee	bbccdnpadccdb
our finance	dombbnZacbbdb
our firm	nlemccjccbkca
our first	jdbcondcckccb
our form	Znnjcjlccbccb
our fund	habqlbadcccdc
our grant	ccddqdcddcded
our group	Zmbccablcbbco
our guest	ZeaabaaqcnacZ
our head	brbdbcbcccddc
our hospital	dccncpabccbdZ
our house	Zqcbcmaabcbcb
our hr	abdcdcfcddqcc
our lab	lZbonaabcabbZ
our lawyer	jabccoabdcndc
our magazine	YaZablYrcYaaY
our meeting	lcaccbZcbimcn
our members	ZccacraXdclcb
our museum	rbZbcbZbcacdb
our mutual	ioacgcjcdelcb
our network	ciipdckcdcbdc
our new	bdabllbocYbbk
our next	Znbabbplcabbb
our ngo	nbbboaaacbbca
our office	bpblccaccncdj
our old	pbbcccYcdcbbn
our open	kaaacZYscZaac
our organisation	bbrdddbdccddd
our own	onbcddjccefdc
our page	adcdcbhrdbcca
our panel	bcchcjlpdbcdb
our partner	dcclcdkdddocc
our partners	bapdbdecccccc
our paths	ccadddbccrdcb
our people	jcoccclbbddcb
our platform	bnbhiplbdcacb
our podcast	cddcdnbkdcddc
our portal	lancdcaaccnca
our previous	jccbdcacccpcZ
our price	hcbcccqacbccZ
our product	adanccobckbcb
our professor	cbcdacaccooda
our programme	bkccdlmjdccdc
our project	acbccbmndbkca
our rate	ddccdcpcdccec
our records	bbpddcbcccccm
our recruiters	abibccpcacmcb
our register	bcjccbrZcbcbb
our report	acbcdcjmdboca
our research	accqcclbcbbdb
our rules	acbcdcbcdaipa
our sales	hccbcsXbcbbcj
our school	llcbdoamcbcda
our search	obmcdmabdcicc
our seed	aaYbsbXacabcb
our shelf	rbabccbcbbcdc
our shop	rcabbanacabaa
our show	accbcaZrdbcec
our side	YlabbababqmaY
our site	pcbcbbZocblda
our software	abcpcbocdcddb
our staff	ZabacrZZcbaoY
our stand	bcncccamcmcbb
our start	bbckrcacddcdc
our students	dccccrbacbcdb
our supplier	jccdddjddcpdb
our system	dhobdbmcdchcc
our talent	bcpcddbqdbcZc
our team	cinbccmbcblik
our tender	kbccccobdbicb
our terms	bcakccnccbcoa
our third	bmdemdddjdded
our time	bhkcddlcoabcc
our town	pbaabZnkcabcZ
our twelve	ncbccaobdbcdc
our vendor	ccnceecdddmee
our volunteer	plccalaacccca
our ward	nmncabacbYbcb
our website	mkmdddedccded
our work	gobdccZocbbdc
ours ?	kalbnoZcbbcca
ours are	nmbcZcnbcbbca
ours in	Zccccnncclcdb
ours is	pbblcbobcbcbZ
out 0	amcdZcaokcecb
out ?	aobdddbcacccq
out a	dbnnlkaacbcdb
out again	anbdddfbcaddp
out and	tcZcccccbkccb
out as	bckbbdacmndcb
out for	cdfdidccdccdq
out how	bcapbcicccbdc
out in	adbcccejkljjn
out loud	ambbcbZobiccZ
out of	ddicldkdjdedk
out on	idccccfnkfccm
out the	bcccccekmejdn
out there	kakbbbcabqZaY
out this	ncccdcacjaacn
out to	cbncdcljjaccm
out today	abbccbaobaabp
out what	hblnccmccacdc
out whether	njobcclcaaddb
out why	ocacccbncabca
out with	ddbedebcdodbn
outside ?	adqcjdadbZcda
outside ir3	ockeeekddceed
over 0	dbjoabdicbmcl
over ?	bhbcdcsccbcdb
over a	ljafdcmcimcda
over and	ibndldkbdacdc
over at	bapbpbYbbZaca
over de	acbbcbrkbkmbY
over een	YannbaYabZobZ
over for	pcckdbnccbcdb
over four	jobdndddcccdc
over from	aqaccchlclbba
over his	bmndcdbdbkded
over it	bkoccclccaicb
over my	bbZdbbacmobcn
over six	acbcknnbcbcdd
over the	meeiekdddbjdk
over to	jpbcbcicbajmb
over two	lbcZplaccbaca
over video	acbockYoabada
over with	pbacjckbbaccb
over your	aobccbmcckbba
owe you	acZcccabipbbp
own 0	mcbcpcadbccdb
own a	cmbcqclhbabcZ
own an	anabqaZbaabca
own and	lbbblcZbboacZ
own desk	mbqdclbbbZbca
own in	lcmdkcbmcbded
own it	pbacpaZbaZcca
own licence	ambbcclccbnbb
own machine	lbcbcdbcdcpcb
own name	bcdddZnbdcodc
own office	aZaccdpcapbdb
own people	ebbbdcpccccdc
own shira	ncbcccibbmbba
own team	pcacdckccbmdc
own the	khcdkdndccjdc
owned by	bnbcodbccbcdc
owner of	laabbjoaaabcm
pack for	mlbcccZncacdb
package for	bccdcbpYdbndc
package is	cmccddpddcddc
packages start	ccbdddrccbbdb
paga 0	mbbncmZbbaZcZ
paga de	ZccpcaobcbabY
pagamos 0	acdcdsbadcjda
page 0	adcddhlcckcdp
page ?	YaaaoanncbbZa
page and	idfcddnldobab
page for	dcbccaaqdljaY
page is	ZabcobnZbZacm
page one	bccdccncobccb
page or	mdcddcodbbded
pages 0	bcccdbcldbccs
pages and	rbbbcllccabdb
pages are	jZbccbnboabca
pages for	mdcddccddjndc
pages long	odccaclcdcdeb
pages of	rccbhbmcbacca
pago 0	mbbbboabbbmbZ
pago por	qdddedcedecdc
paid 0	nccodbacdccdk
paid at	jbbodlZcccldb
paid by	embocidbcbjcZ
paid consultation	Ycaqdcaddccdc
paid for	acjcjkbdbajdp
paid from	Zbbbqcmbbaaca
paid in	oicjdcbccclcl
paid on	ncbncnZYcabcY
paid per	qccidmcbcccdb
paid phone	cdcoeecddddee
paid the	Zcbcdbacdbncq
paid through	pbbndbacdcccb
paid to	acapcaZbbbnca
paid weekly	scbZdabbcccca
paint the	occbcaabdcbcn
pair of	nccccccjnjddb
panel about	accabnnldbbda
panel for	dmbcddbacbccq
panel of	bccrcabbdcbdc
panel on	cddcdacqelddc
paper and	mdbdddbccpcdb
paper on	bdbnccalbnccl
paper s	mcbcccnaclcda
paper was	bcbbccaccrdda
papers and	jcmcmcZcccbdo
par jour	mddddmcdddldc
par mois	aicceljcccocd
par semaine	pddddhfdkdcdb
para 0	mbbbcoabbbbak
para a	kkbccgaclaloa
para analista	nbddddcddddnb
para as	iccccnabccacn
para consultora	lccdeecelddmc
para controller	mcdeeedeeeelc
para data	kcdeedcddddob
para el	cchcdnbccbccr
para engenheira	jkceeedemdedd
para ingeniera	mcddeededddmc
para la	anbmcbjbbbnbb
para mi	nmacdmacbcdcb
para nuestro	bbccblbpcccca
para o	jdbjcbdmcbkcn
para os	fmbcbbmcnbbca
para um	lcdmikdddeddc
para un	mbbnmibclbcca
parental leave	nladcccncbcdj
parents are	YbabboZaalbbn
parking permit	cdddddbddacXr
part in	bcekdnaoYmcca
part of	bkbckkaclmcjg
part time	jcjcfhbkkljdb
part-time>benefit	aodcanabcdcdb
part-time>call-ask	bdcdcapZcdced
part-time>easy-money	pjccdbbbccldc
part-time>equity	cdeemeddddeee
part-time>event	ZcbccoZnbbbba
part-time>freelance	qbccdcbdncddb
part-time>i-am	lbacgaaYnYccq
part-time>job-word	Zlaccbbcobmdb
part-time>mule	bdcenedcccded
part-time>pay-first	ocdeddbdccdec
part-time>pay-word	pbccdnccflcda
part-time>permanent	bpobcaabjbcck
part-time>role	mZmcclbbcnjcb
part-time>seeks	aacbdcbcccodc
part-time>sell-cta	XbbccnmZpabcZ
part-time>site-notice	Ybbccnaobbcba
part-time>start	kbcdclZjrccca
part-time>task-for-you	qdeddbbdedcdb
part-time>teach	XaccbolobbacZ
part-time>unpaid	accdcaZpcaccZ
part-time>we	qdccbnajcccdb
part-time>workplace	qjdddcbcddced
part-time>you	ojbbojZblaecZ
part-time>your-profile	rccbcbacddccb
participants receive	acbrbaZlcbbca
participation in	nmcacbbncbbca
participation is	cdcldcibdcndc
partir de	acdddcndmdddn
partita iva	kcndddljddddb
partner 0	fbbcpdbddbbdc
partner ?	bbZbrbnbbZbca
partner and	jjbcicocclddc
partner at	bcmkcdamcbcnb
partner for	nbmimbjbbajba
partner in	fcibndacdcjoc
partner is	ZmanamZbbbnba
partner of	ebbcccqcdbddc
partner or	bcacocZbmkccb
partner who	ibbbrcZccbbdb
partner with	ccfdpdmdcccdc
partner you	cdddncndddded
partners and	aakbqbXebYaja
pas de	abbcobbncbbbZ
pass it	njbiddblmbddc
pass my	bciddbbdplddc
pass on	dcbccckfleoba
pass rate	abcabZsabaaba
pass the	akcbbanbbbpcY
passe a	ldcdddidddbmk
passed on	ccadbcbnbpbbc
passed the	bcabcbabldkrY
passes to	bcdcddbndcnca
passport and	amcbbcbcdcpca
password and	cdcddcbcdbqZa
past the	pccajcbdddddc
past two	dcjeldkejdeee
pathwell ?	ddcdddqcccddb
paula ha	ddddedcdaadqa
pay $	kccldpbbcbndb
pay 0	mjbmcqacaamca
pay a	nlbkcbZmbbnca
pay and	ancicbmmcccdc
pay but	blcclaaqcbcdb
pay by	rbbbdbaacbmcl
pay chf	pcdcdccdddded
pay for	lkapddiedbddb
pay gap	kkajbnlbcacca
pay grade	bscddccdcdcdb
pay guests	Zcbbcnandbccb
pay in	mcccpabZckidb
pay is	bllcljbclblcb
pay it	bbbcdcaacbqdb
pay me	laabbbkboZlca
pay mentors	Zcbbcraacbcda
pay of	bldddcnddcldc
pay on	pqccXcaddccdb
pay per	pcZbcblcbacca
pay scale	ZraabbZZbZabn
pay the	jbcbdekccbqck
pay too	mbbabaqbbbbca
pay us	aZbepbpcccccb
pay what	pbZaboZbaabcZ
pay you	ldbqdnZbbblca
pay your	ncbocbZccbnca
pay £	dbbqcmhccccdd
pay €	mcblkoabcbkdb
pay-first>benefit	abbobZXabarbZ
pay-first>call-ask	abZobbYacapbZ
pay-first>client	bddcddcdddodc
pay-first>connect	lbccdcpbcZeaa
pay-first>content	mbbbbbaZcbpbZ
pay-first>easy-money	bdccdcmcddqdb
pay-first>equity	abdcocccddbec
pay-first>event	abcZcblZccrca
pay-first>freelance	obdbcdkdddcec
pay-first>funding	ZcacpbZccbZdb
pay-first>i-am	fcbbcjZbbbsdm
pay-first>interest-q	aabbcoabcbZcZ
pay-first>job-word	aaccdbpdddZcb
pay-first>messenger	cdddddcdddndb
pay-first>mule	bdcbdcbddcsdi
pay-first>pay-word	gccaceemccqci
pay-first>permanent	bacccidcdcscc
pay-first>recruiter	aoabbaZbbblbX
pay-first>requirements	accZdcaccbpbZ
pay-first>role	qaddddcdddldc
pay-first>run-code	aobcccacccbbo
pay-first>secret	bbdddcccdcodb
pay-first>seeks	qZeddddedecec
pay-first>sell-cta	bccabcYZcbtdb
pay-first>site-notice	ndeddcadeelcb
pay-first>speak	bddaeodbeddee
pay-first>start	acccbcabcbocp
pay-first>threat	bcdcdcbcdcpbm
pay-first>we	bbciiejbccqci
pay-first>you	bbceidjccbrhj
pay-first>your-profile	bdcddcbddcpbb
pay-word>benefit	aebojidljblca
pay-word>call-ask	Zchtcibdbbica
pay-word>client	ncZocbZcbbcdc
pay-word>cofounder	mrbcYcadlccdb
pay-word>connect	laZobdZllblZZ
pay-word>content	pcbaqZXXcbidb
pay-word>cv-ask	qbmcdebdccddd
pay-word>easy-money	meccdpbbccoca
pay-word>equity	ZabbraZbcbacl
pay-word>event	ocajbqaabacbd
pay-word>expert-call	ddbrclccccicb
pay-word>freelance	qkbmdcjccccdb
pay-word>funding	dbbbmbZccarcb
pay-word>i-am	kdddekfkjjdce
pay-word>interest-q	pabcdbbdddddc
pay-word>job-word	Yojbbbobjamaa
pay-word>messenger	XZZabaZaabraZ
pay-word>mule	caojcoZabblcZ
pay-word>open-to-new	XbWababcrabca
pay-word>part-time	rjkbbjaccbkca
pay-word>pay-first	lbbleniacblck
pay-word>permanent	cqkldkdbbbhcb
pay-word>requirements	iYZrbYYabamca
pay-word>role	aodklbddmbicb
pay-word>run-code	pbbabaobcbYbZ
pay-word>seeks	mpcbajcdccbdl
pay-word>sell-cta	ocdlbfldjbccc
pay-word>site-notice	nbaamanZbaaiY
pay-word>speak	accncoaXdbbca
pay-word>start	mkcchkdcdclci
pay-word>task-for-you	qbbbbbkjbbbmj
pay-word>teach	jebmbsaababcb
pay-word>thanks	ZbrabbZbYebbZ
pay-word>third-person	obdceebdbeded
pay-word>threat	elcmcdbcccico
pay-word>unpaid	ZbbbbrmlcbbbX
pay-word>wants-job	mZpacbZbZZbba
pay-word>we	mjcnhnaicbecb
pay-word>we-help	pcbabcZcbbacc
pay-word>workplace	qcccdobcidcdb
pay-word>you	kdbpdkicbbkdb
pay-word>your-profile	eaYraZebaZZZm
payable in	ncbcdbobcbcdb
paying 0	Ybcbcppbcbcda
paying the	qcbbcccccamca
payment in	mbcccbobcdacb
payment is	ndcnddbdddbed
payment of	abbcbcYbcaqim
payroll ?	bblddcpcmacca
payroll and	Zblbcbqcbacdc
payroll for	bdbpccncdcbdb
payroll software	icbqccZbdcaca
pays $	bcbndobbdcjdb
pays for	abobbnkbbfmcZ
pays you	bcbblbZbcaqcb
pensez a	Zcmddcbcpbacl
pension 0	arcdccbdddddd
pension and	cqddcdcdddddc
pension reform	mYabcmancbmcZ
people $	ambacbqcdccda
people and	eohdlchcccjdb
people are	ZjdcccnbbZkpa
people at	dbqccdjcmbddc
people can	ocecbcdccckdn
people for	abpncbbbndcdb
people from	bbbdghdbcqcmj
people have	afbccYZbaZnqZ
people i	bcmccdndblddb
people in	cdmgccmdbndib
people like	aajcncilifbjb
people of	eZZaaaXsbYaaY
people on	clibcemelbcck
people s	bcabbbaZbrnba
people tell	bcncccmmbZcdc
people think	Zcbmmbnbcbcdb
people to	cbkmlmbbjbihb
people two	jnccclbbdcddb
people we	akockcmccbccb
people when	abncccbcblncc
people who	cbklijjocccdb
people with	ccqcncancacca
people without	ZanbbbXarXbbZ
people you	abZccckbrZcna
per 0	ijcidjmccccbm
per annum	bncnccjcdccdc
per cent	ecddpidedcldc
per dag	dddcdoccddodb
per data	lddeeedekeekc
per day	qccddlddddddc
per diem	cbmocbZbnabbZ
per direct	acadccpcmcdda
per head	ZabaZapobbccZ
per hire	abbcdcrcdcbbb
per hour	ndckdmiddcddb
per il	acclkchdklcbn
per jaar	klcpcbccbcbdb
per keer	abanbpbbYbbbY
per l	llcdddbddcccn
per la	ibcccfeilkjcl
per lesson	addcercbbdcdb
per maand	accbjikcccmml
per month	khcbillfdchhd
per our	kcdddccddbcdp
per page	pcabbamcbabca
per quarter	ZZbqkckbcbbba
per session	bbblbqbbbbcca
per sms	bcbddbbccbraZ
per un	hmcliecccimcb
per user	ZccacaracbacZ
per uur	lcdcdoecccldi
per ux	jddeeecdkdenb
per week	oddcdmecidjdc
per word	rddcclbadcacb
per year	aabkcoinccbdb
percent and	aabcqcjcbbbca
perhaps you	icbcnaaaoacdc
period 0	lnbdelccddddb
period and	mkldeececcddc
period of	pcbcdlacddcdc
permanent $	crcdcdcdcdddc
permanent 0	arbcccadcbbdc
permanent and	comcddbccdddc
permanent basis	arbccdcdddded
permanent contract	asaccdbcbbcdb
permanent hire	qYcdccmdbdddb
permanent job	cqcddecdcdddc
permanent one	necdcccdncddb
permanent or	ZZacbbZbrZcca
permanent position	bqcddcbddcded
permanent post	apnddbccbbdcc
permanent £	bsbdcdbdccddc
permanent €	brbdcdcdccddc
permanent>benefit	bsbcecckcbcdk
permanent>call-ask	aZYabcrabaaca
permanent>client	XnnccdZcaabcc
permanent>cofounder	afbcollbcccdb
permanent>connect	olanaaZlaZcca
permanent>cv-ask	aopccdbdkccdb
permanent>easy-money	bmadbdbcccqcb
permanent>equity	cmbcrcbccccdb
permanent>event	iojebbapbbaca
permanent>expert-call	pabkcaabccbcb
permanent>freelance	coojicbbbbbkd
permanent>funding	bohcpdcccccdb
permanent>i-am	jnkcccbeoeccb
permanent>job-word	jsicccccbcccb
permanent>mule	cobccdcpccjca
permanent>open-to-new	ccodeebecdede
permanent>part-time	fpoccaabbbccb
permanent>pay-first	ZnaobaaZbbkbY
permanent>pay-word	joileiabbbjcd
permanent>recruiter	bYZcccacabbbp
permanent>requirements	XrYaaaababbbc
permanent>role	criejccddcchb
permanent>secret	YZZaboZZbZoZY
permanent>seeks	ZpZbabpcabYcZ
permanent>sell-cta	Zrbbecdmfbbcb
permanent>site-notice	aobbcbabcbnZa
permanent>start	nracccicbccdb
permanent>task-for-you	paccbbbbbbccb
permanent>teach	arbcmZaacbcca
permanent>thanks	bZZdcdbcqYcbb
permanent>threat	cscdedcdddibb
permanent>wants-job	babacoacpccdb
permanent>we	bnmjndjbcbbdb
permanent>we-help	aqbcbcaccccbc
permanent>workplace	frkdcdbcccedc
permanent>you	apmjcccbjcfjb
permanent>your-profile	cbmdedbddcnbc
permit me	cccdjdldknedc
person ?	mccdddmcmbddc
person and	Zpbclcmccbkdb
person as	bdcdpdadccmdb
person for	qbbbnblacbcba
person from	ZbYmabZbapboY
person here	ZbabapZZnkbbZ
person i	lmYbpbZbYYbbZ
person in	abZbbbcemkqca
person to	hbblleobbdjcb
person who	ncbekjccmiicc
person with	ambcpbabcicdb
person you	nedcddldcdcdc
peux tu	cdcdddbccbcbq
pharma company	hobdddcedcddd
phoenix ?	bjddepcdddddc
phone ?	ZihaccZcpZcbl
phone and	bcaoccelcamdl
phone call	bcapdcmmcbcdb
phone calls	Zbapbanababcb
phone for	qcbmccdccccca
phone in	lkagccZbbaqcZ
phone number	dcfccccbmaofj
phone numbers	bbdldcbcbjcdo
phone with	aobncckccbcdc
photo and	bmccddZcjcpbb
photo of	bccdddadkmlkn
photos of	lcccccmcccnaa
piano de	deeeebddecedq
pick a	clbcddmndccdc
pick one	aaoncblaaZabY
pick up	bbnbbbZbaZbon
pick your	jcagccdclncdb
picked you	nbccdcabcbpaa
picks up	alabbbnobbbbZ
picture of	kccbccZccbnoZ
piece of	ocmdlcZccbcdc
piece on	acbmccbccmcap
ping me	bbsccbblaakbZ
pintor cobra	ceedecceedddq
pitch deck	mbbcocaddcbca
piu il	hbanboabbabbY
pkr 0	mcdcdncdcccdc
place ?	kbZcbbZbqmbbZ
place a	okcbdYbccccoa
place at	ZaabnZZobZbbn
place for	alhccclblbbco
place in	bfacccdbramcZ
place is	bjapbajjbbmcZ
place on	babbcbapcbacl
place them	bboacblcdccdb
place you	bcpdcdfcancab
placed you	bnoccbacaiccb
places left	abbccblqbZbca
plaisir de	cnccccaccpcca
plan the	olbbkckccZcdb
planning a	ZbbaclomcaabZ
plano de	cpddddldddhdc
plans ?	ocmbcdbddcddd
plant is	jbbccclbcacbo
plants and	rcccdaaccacdc
platform and	ZccoacYbbaqdb
platform for	bccomddddccec
platform team	ZpYbbbZbnabba
please accept	bcbddcbciplcb
please add	acZbccjaoZhan
please advise	ncccdnbcccccb
please answer	ncckdcabdbbcn
please bring	ddddcadadccds
please call	kbacccaanZcco
please can	bbbccdmcpacdb
please check	bdccddbccbbcr
please come	lccddcbicccdq
please complete	dbnhddbdddodd
please confirm	lkledmfcdciba
please consider	Zmbcdcacqkddb
please do	bkcddddcdkjbo
please don	bckmddbccZacq
please download	bcbcbcaZcbrbb
please find	jccdddjckccdp
please forgive	Zlanbcacobcdb
please forward	clldddcncdbbc
please get	aaabacZbcZqcn
please give	Ybbiccobpiccl
please i	lbfdcmbcclcdb
please keep	hcccddccdmccn
please kindly	Zbpcddmccbcdc
please let	kdajcdedndddm
please look	bdcddcabmbbcp
please make	acboccaacahbo
please pass	fmddddbmckddd
please pay	acdbcbZcdcqdp
please refer	cbpdddadnbccb
please register	bapmcbZmbbbba
please reply	mldldeachbkbf
please review	bcccdcbbcaccr
please say	obbdjobbblcda
please send	djkdcchccbock
please share	hclddeknicjcb
please sign	mccdeacccccdp
please submit	ecmddcblcccYo
please take	ZbbacaZqbbmcY
please tell	rcdkccbbiacdj
please think	adbdddcdsbddc
please wire	bcccdcacdbnbm
pleased if	abaccqacalddc
pleased to	gkjfdcllchecb
pleasure of	jpcdddcddccdc
pleasure to	djbddedjcpcci
plenty of	bnbbccZmbnbca
pls send	pbmdedbdddcca
plus 0	abbcoclcccmda
plus a	phbjjmdacahba
plus bonus	dpdedededeedd
plus shares	cdddqddddddec
plus super	bqbdadbdddded
plus the	accpcbjcdclec
plus travel	jcdndoddddddc
plus your	qcclcZbbdbcdc
podcast about	acbbcbbqcbcdb
podcast for	acaacoljcbbcb
pool for	bcrcbcacbbccb
pool of	acqabpZacbbca
pop over	bcbdcdobdbaob
pop up	cckdddbnkaddd
por 0	acceccpccclan
por ano	ambpcbabbbbca
por aqui	ccndcckccncca
por bizum	bccmdbbcccncj
por dia	jcdcdqbbdcjca
por el	kbabcbmbcpmYY
por hora	hdcpdcldccccZ
por la	dicmclbccjccm
por mes	blccjbmcccnck
por que	ncacccanbakca
por semana	qccddkckddddb
por transferencia	qcdldccddcada
por un	pcpccbbababba
por whatsapp	mbbcocbcbbdda
port authority	abZidobbbncbb
portfolio ?	abZbbcYbrZcca
portfolio and	ebabbclbobbca
porto and	mbZccbZbpmcca
position and	cmadccbmnccdc
position as	kacdddeckbdpb
position at	cpcededehdddd
position in	apdcccacpbcch
position is	bpcddccdcclcc
position of	bpbdddbddcmcm
position to	klmdedcdddddd
position with	bqldddcdbddcc
positions in	caadddncaccdo
possible ?	lbaabnjbnZbcZ
post ?	aaYbbcZbqmbaj
post about	gcajeelmcjjdb
post and	lkbcmcZnakbba
post for	arcdcbljccddc
post in	boccccaabYbpk
post is	bqbddcabcbclm
post it	bZZcqcacbZoak
post of	cogfdibeldecc
post on	ckkjjmabledcb
post regarding	obhcddkdcbbcc
post that	olacccacbZccn
post was	bcbddcdZcYnpa
post with	afmccckabZbrZ
post you	kcccdckdcpZbc
poste de	cpdeeddddddlc
poste est	bqacdcbccbncZ
posted a	lZZccdacabcsa
posts a	jcccccrbcbccb
posts about	ccbdddbciqcca
posts in	cdcdedccdadcr
posts on	bbbcdbobcocbb
pour 0	acccdopcbbcag
pour des	cdnddocdddidb
pour l	kcnkdcbcccccm
pour la	bandbbbcbcbcq
pour le	kdcddkccdcjcp
pour notre	jcacbaZqbbbbZ
pour un	kcmldjcdjdedc
pour vous	bclbocncbbcca
pourriez vous	mddddnccmdcdb
power bi	jeeddnbmkccea
pra voce	pdcddblccbcdc
practice and	abjcbcqdbbbdb
practice in	kakocbmbcZcda
practice is	bcccdjbbcmccp
practice of	abbmdoeccccdc
pre seed	cbddrdcdddddc
precisa de	bjdddkmcedddk
precisamos de	jbclclbbccmch
preciso de	kbYbqbZbmaaba
prefer to	Zefpbclccccdb
prepared to	cblpccbbccccb
present employer	bmbpbcacdccdc
present one	cbnnbaZbbZblZ
present the	kcdcmbbaddcdo
present you	nccdddbdccndc
presente de	bbbqcaacccbca
press and	bdcmckaddndec
previous message	bkccdcbdpcdcc
price $	bbbcccrbcccdc
price ?	kcpbbblZbZbaZ
price and	bdddddqddbdec
price for	odbcccbacbccp
price is	ccccccqlcccdc
price it	mbababoacancZ
price list	bcbdddscdbcda
price of	ecclncYbcblcn
price per	adcmcqdcbcbdb
prices and	lccdcbhdncded
print it	addkddocealdb
printer on	acbcbcbabZcbr
prior to	bcdcddbddcqcb
private bank	lncdddbddcjdc
private equity	aclqacbdccddc
private lessons	bdbadrabbbcda
pro rata	hpanbbZbbbbba
pro stunde	ncdcdmcbccmbZ
pro woche	odddemcddedec
problem with	kbZoaaYaaYpaX
processing fee	ccddecmdddnba
producer of	ZlalcbZnccndb
product hunt	bcbcbbZrbaaca
product is	mbbZoakbccbcc
product manager	klebdcdcljdlc
product managers	jabnabaodcbcc
product ops	kbbbcmkcnbcdb
production and	cdcmddobddddd
professionals in	ccicddnccmcbb
profile ?	anaocblcbbbcc
profile and	fldcdjcmedkfc
profile has	bbncddkccbjmb
profile in	kddledjdeddkd
profile is	abYobbZacaapZ
profile says	jbebcmablnbbb
profile that	mnbdddjdccddd
profile views	cdcbddccdbcqb
profile was	ahnccdacbZbpa
profile while	lcccddmccmddd
profile you	ZaZocckbcalbb
profiles ?	bcbdddsdccddc
programa de	jacbcblmmbkbZ
programme and	bbkcdmndcbcde
programme for	abcZbpmaddcdb
programme manager	jlacdcmnbaccb
project 0	jccldcacdbccq
project ?	ocabmcibbbcdl
project and	dcbcocabbkccm
project at	kbccddnddccdl
project in	kbbbccfmknmbY
project manager	knceddjdjddfc
project on	icbqccccclccc
project with	paZkoaYaaabba
project you	kcbdcdoddlbdc
projects and	baaccbqballba
projektleiter bau	jndeeececddlc
projet a	ljeeeedekeeed
promised here	ababcchlbpbcY
promised i	ccodddacmaddb
proposal by	ocbcccmccdcdc
proposal for	bbaacbhbaZbrY
propose you	Zmmocbacbbcdb
provider of	cccmdlnccbddc
prue langdale	jjbbcbZbbabpZ
public health	ZlabaaZqZaaaZ
public sector	cmljddajckdkb
publish a	icccdqmZdcacb
puis je	fildncjdicccb
pull request	bcbcccacaabZs
purchase order	pcbcccZccbjcl
put a	YbkbcbrbcmbcZ
put aside	nbbcccancaccl
put in	bdbincabocpdb
put it	bcmdcdmcjelcb
put money	Zbblqbbbbbbdo
put my	bcbdccbmqacdb
put on	Zdnbcdacebodb
put out	sdbdkbaabccdb
put the	lcbccbbmblcco
put together	bdbcfdrccbddc
put up	kjYcccaqbocaa
put you	nelbdmZkhalcb
put your	mbjcdbmcbacjo
putting together	cbnrcaabdbcdb
python 0	bdcddlmccccdm
python and	ckcdddncldddd
qa lead	iobdddcdeddmb
quality manager	kpccccacdcccb
quantile labs	cmceedkemjdhb
quantity surveyor	jiZbbbaboaboY
quanto tempo	cdbdddccdrdba
quarter and	bcipccmbcbcdc
quarter of	dafYrbmbbbjca
quatre mois	qccddccdcdbdb
quatro horas	Zldcdcocddkcb
quattro mesi	odddddcdddldc
que a	kbncccbcccccl
que j	abocpcZbalbbZ
que je	cmbdddcdkcldl
que la	mdmdndcddcddb
que le	bmmcccbccbpcZ
que me	pdcddchdhcidc
que no	ccnclcbclbccb
que nos	ndddodcddcddc
que nous	abncbkabbobZZ
que o	bcbcddbccncco
que os	mdcdddkmdccdc
que se	Zmbcnbnbbbbba
que si	mddddccdddddo
que su	abbncbmcnbbbY
que tal	abbbcnjbcobcl
que te	aclccbmccbnal
que usted	jllnccbcbbbca
que voce	pbacbbnbbaaba
que vous	emZbbmcboalbZ
quello che	jldedecdddned
quelqu un	dcaclobbnbcck
question about	bcaacbcmjlccn
question of	acaccbjbbibpZ
question on	acaccbnkbncba
question who	abacccrcbacca
questions ?	lbnocaZbaabbZ
questions about	acYmcbnbaibbn
questions and	ebmkcbapcbddb
questions are	abomcbZlbabbk
questions i	Zcaqbclbcbbdb
questions in	naancbaadcicb
questions on	acaqccZbbZbbl
quick call	dlnbcdmccbcdc
quick chat	bkkcmdlddbcdd
quick favour	mabdddldocccc
quick one	ebfnccqbbabca
quick question	ceiikcnbljcca
quit my	ZZmbabZaZYqbm
quite a	ndodcdccbZddc
quoi ?	cdndddcddcdco
quotation for	qcdddbacdccca
quote ?	lcccZcqccccda
quote for	ldccdckccccbq
quote you	YbYnaakpaYbbZ
r $	kcckjlldccjcf
r ?	lccccqbdZbcdb
r d	lmcccdbdddlec
r1 0	ncbhdiincbcda
r9 0	occcddbmdbcdc
raise the	pbccabaccbodZ
raising 0	ababrcYbcbbdc
raising our	bccdpdaceccec
raison de	kcdddmbcdcccl
ral 0	cqcdddcddddda
ran the	ZaamocZboZbca
rate $	qbbdeejecdddd
rate 0	nbcodbcbdccdb
rate ?	kcloddbddcddc
rate and	pcieddgdddded
rate as	pbbpdbaccaccZ
rate for	ocbZcbbcbacdo
rate in	lcmcccaccacco
rate is	nbbcdkjdlbddl
rate of	ccciecamddndb
rate or	bbrcdecedcded
rate s	bbbacbqbmccdb
rate to	raccddcddddec
rate you	gclpddbddcddc
rate £	oabdedbdmdddb
rates and	jmlacbYocabdb
rather be	ccodcdlddddee
rather have	kocdcdnbcaddb
rather not	ldpccjdccbddc
rather say	ZmZbabnnbacda
rather than	ieaZocnihhcdb
re 0	pidchcZbcbnca
re a	mdbmccodcbjcd
re after	fomnccZbcacca
re all	dbkcbmkkbZccn
re an	beleddpccdjdd
re at	bcackdabcsdcb
re both	bbZcccZbbucca
re building	blmfbcpbcbccb
re busy	abXabbobmocba
re curious	bcoccdZmcmcdc
re doing	lckcmcikcjcdd
re ever	bcicmcacbrcdb
re free	ncomccaacbcdb
re giving	abbbcYZpcZnbY
re going	abjcbcacpedcm
re growing	apmcdcaccbcdc
re happy	ncbccbkcbebbn
re having	ndbcddbcdbddq
re hired	bccddbmmddnda
re hiring	cnfciboclbddb
re in	dcmckccdcokcb
re interested	elaeddkmcckdc
re invited	cccbccfqcblca
re looking	djeoleddcbedi
re losing	mcbcccoccacdb
re lucky	bcbddmbcdnjcb
re making	YaanqaYacaabZ
re moving	YqabbaYbabocZ
re next	ccodccbdcndca
re not	cpmjbcZbccldf
re on	cbomccmbbakcc
re one	kblcbcZhmkcck
re open	ckrcccabbaccn
re opening	idnbmbjmbaccZ
re planning	ZbnZbZnmcabba
re putting	Zbbscaamdacdb
re raising	acbbrcYmdccdb
re right	akYcccaimmcdm
re running	abaocbZlcobdZ
re short	qcbmcZZmcbabk
re so	dcbcbcocdcldb
re still	knlccclcbhccb
re stuck	acbmbmnccbcdb
re talking	bkbpcdZdcccdd
re the	jchbmkccdnhca
re three	dmbbncaacbcdm
re two	mancmbaccbcdk
re welcome	bdbdddhcddcdo
re well	jcfdddjdcoddb
reach out	kdfddendceedd
reach you	jcocccnbccjca
reached the	dbbfemabccbqY
reaching out	bflccdncliddb
react and	bandddccobddb
react developer	emidddcdjcdlc
read a	ancccmamckccj
read about	kbacccnnbhcda
read all	abbcccbclqccb
read by	abcdcoambkbcc
read it	jdccccZoeekek
read me	bcaccdbccbrba
read on	mkccdabbcbcbp
read our	ZbalbbZpcibbZ
read out	lcdddcamdcndb
read that	nchcccbcnncca
read the	bcdmfickcdccp
read this	mlbddebdmbcdd
read with	jbbbbmmbmbcdb
read your	bklmckaccodcb
readers and	bdddnZjldccdd
reading group	bmabbcbbbocbl
reading old	ZcbccnojcacdZ
reading this	ccddeccblcpdb
reading your	ccbkccbcfqcda
reads the	lammbadncZccb
ready for	ccpbcboabaccn
ready to	abblccocnaejj
ready with	bcbcpcZbnbbda
real estate	abcccckbbilnb
real salary	cmddlededdded
really appreciate	dbZddebdokddc
really enjoyed	dkcdddmcdkeec
really like	bqmccdbcbaddc
reason for	bmndddbcbndcb
receive $	acbqccZbcamca
receive 0	acbpbbeiccoba
receive a	acblcccmccpca
receive the	cbbjccelccqcb
receive you	jjbdmdecdlcdc
received a	bbccccbcalojZ
received an	bcbccdlbjbboa
received from	bcbddnbaclccn
received your	bjccccZbckbkp
recent post	mcndjdcddcded
recommended by	rccbclaacbccb
recommended you	abnmdcbcddldc
record a	accnboZbdcjdb
recruit for	fhrdddbdccddc
recruiter here	aZrcccZcaZbba
recruiter in	bljdcdbdbnddd
recruiter>benefit	aapcbcocabbaa
recruiter>call-ask	aYYZbbkbbaraY
recruiter>client	bpmcddbdccddc
recruiter>connect	dcdeeedenddcd
recruiter>content	bcbdddbadabbp
recruiter>cv-ask	bbodddbdccccb
recruiter>easy-money	aaZbbbZpZbcaY
recruiter>event	abccdbaZdcqbZ
recruiter>expert-call	bapYbcacaabba
recruiter>freelance	bZsddebdbcddc
recruiter>funding	ddocdebedceed
recruiter>i-am	dlmccclchjcch
recruiter>job-word	ccrcddkebbdla
recruiter>mule	nmocdcabbZbba
recruiter>open-to-new	edpeeececdecd
recruiter>pay-first	aabcdbaaccqcY
recruiter>pay-word	cbfbccscbakbZ
recruiter>permanent	asYbbckbbbbba
recruiter>requirements	YaZabbmbbbqaZ
recruiter>role	ekldddedmccmb
recruiter>secret	bbaccbZbbapaY
recruiter>seeks	cbpdddadladdc
recruiter>sell-cta	bdndddmdccccb
recruiter>site-notice	aZmcddZcbampY
recruiter>start	iaadcdscjccca
recruiter>teach	ooYbbZababccZ
recruiter>thanks	bbZcccYbcXbat
recruiter>threat	bcabdcrcbcccb
recruiter>wants-job	boadddjdmcdcb
recruiter>we	maqbccabcbiZl
recruiter>we-help	acZbdcqccccdb
recruiter>workplace	abbdddadddpcb
recruiter>you	cencccnhagibl
recruiter>your-profile	alqdddaccbbcb
recruiting a	cobdddmedeced
redwater energy	bkelddlcncddb
refer a	kcboedccbddcc
refer me	cccedecdrcddc
refer to	ebkncccbcimjb
refer you	ldbccmmbcccdc
reference 0	abacccacpaacn
reference to	kmccdcamccbck
references and	fcocccicbbddc
referred by	dldcdmblddjdb
referred me	ocbbcbambbbdl
referred to	YmalccZccnbam
refunded with	ddedeecdedqdb
regard to	lcbkccncdcbdm
regarding a	bmbcddedncddd
regarding the	blbcdjnahlbck
regarding your	cboccecdddmcc
regards from	bccdcdccbncdn
regards to	cccdddbccrddb
region of	pjaccdbdccddc
regional sales	docdbdadmcddc
register at	cancdcbpddbca
register of	acpbbbpZcacbb
registered nurse	mncdddckjcddc
registration fee	bddcedbqdddda
registration for	bcccdibncbcbn
registration is	bcccdbbpcbbna
regret to	gcbcdbaocZcbo
regulator s	dlbmcamkcbccb
release 0	dddeedcbdbcdq
remain in	cchdddidbpddc
remarks on	lccbdmmbddcdc
remember ?	bcacldaddrdda
remember how	bmaclcZcanbcb
remember me	bmimmcdciccca
remember the	nnbcbcZbjoccZ
reminder that	kdbaeecdqZdcj
reminder the	bccbcbamcbbpY
remote in	mpcdddcdcdcec
remote us	kobddecdddddd
remote within	lndeedddeeddd
remote work	Zbbbcbbpbbmbl
removed from	cbdcccbbcacsY
remunerada de	cddoecddddddb
remunerated at	ljbndnbbcccdb
remuneration is	abbddpbckbcdc
remuneration of	jcbcnkamdbcdc
renate gave	lnncbcacbacdc
rendez vous	lccddcbcbbccq
renew for	Ydcddclbccdcr
renews on	bdddedbcddbmp
rent ?	ccmdddlccldcb
rent for	blbcmcacmbacm
repair the	acccdcbbdcmcq
replied to	ababcbZabZbrY
reply 0	kcbcdckdccncc
reply by	ljdidlaadccdn
reply for	Zbnlmckbbabaj
reply here	apbbdbccbbocZ
reply stop	iccmecbndddcc
reply to	ldbcddabckiml
reply with	mefkdekceblbc
reply yes	jjcjcloaccccb
report and	eccnccaccbbcn
report for	kcbdddrdbacdZ
report in	obcacanacbicl
report is	abbcbcabaacbr
report on	qbblcZapcabbX
report to	kocdjdcebdded
reporting for	icZbcbibbacpZ
reporting to	bqaccdbdcdcdd
reports to	nnddddfdddddb
represent a	kbplcckcbbjdb
represent you	bctcccZcbbcdb
req 0	cbbcddacqbdcb
request for	fbccdchccbcmq
request in	acabncabcaboh
request to	accdccbacbbsY
request your	mjkddnacddccb
requested a	abblcbebbZbrY
require a	mbcnkZabbbmca
require an	qcdcdbbdddcdb
required on	bcccccbbdbbpe
requirement for	pdcdeeceeeeed
requirements for	abpdddldcccdd
requirements>benefit	bbbcdboamcmcb
requirements>call-ask	XZYqYYmZZaZaY
requirements>cofounder	aabcsbaccbcdc
requirements>connect	inrbcbZbbZcbb
requirements>content	pabccbbaccbdc
requirements>cv-ask	cboedecedddee
requirements>easy-money	ZaabmaiabapaZ
requirements>event	mkaapaYZdbkba
requirements>expert-call	ZbZpcbaccbccc
requirements>freelance	qacdcmdbccfcb
requirements>funding	majbmbZccbmcb
requirements>i-am	dbifkmlbpabca
requirements>interest-q	olncccZdabccb
requirements>job-word	amrcccbcacbcc
requirements>messenger	Ypaacbbabclca
requirements>mule	ancbbcacdcpcb
requirements>pay-first	bbccccmccbncb
requirements>pay-word	obbndmbbbbbka
requirements>permanent	iqcbmbhccbcdc
requirements>recruiter	ZpZbaZabaabbZ
requirements>role	imZbocdbbdhoa
requirements>seeks	aglbblYbqabba
requirements>sell-cta	ZaalabbsbaaaY
requirements>site-notice	ZZncocacbmbaa
requirements>start	YaobbbXaoZabZ
requirements>task-for-you	Zncdkbbbccboa
requirements>teach	amablqcbbbccb
requirements>thanks	nbbbcaZobZccb
requirements>threat	deeeeddeeemee
requirements>wants-job	bbbdccmcqcddc
requirements>we	dogkllbbbbhcc
requirements>we-help	oaobacXcaaccc
requirements>workplace	ZZcddoncccccb
requirements>you	ckklcjbbdadpb
requirements>your-profile	ZYYanaZbbapZZ
requires a	hcccdlccdcodc
research firm	bcbrldZdccddc
research team	accqcckbcbbcb
respected sir	bamcccmcmcbcb
respectfully yours	cdbcmmcdanddd
responsible for	bfbcdkldmmdcd
rest by	nccddcaddcodb
rest in	jaccncbbccccp
rest is	ldddddldddlec
rest of	mbbclbkcbhbnZ
results are	acbcdbancacbr
resume along	knadeebejddee
resume and	ndmdedcdkccdd
resume attached	bccdccZdqbccZ
resume visa	jbodeecedcdee
resume was	abjcdcaccbloa
retain you	adcodcadddmdd
retained by	Zboodcaccacbb
retained in	lbqZddZcccccc
retires in	kqbbcbkccbcda
retribuita di	cdcpdccdddddb
return it	bcbdddacccbdq
return the	cbldddbdllddc
returned with	addddcYbdcqca
revenue share	bccdlnkcddcdc
revert with	cpieddddddddc
review 0	pbaccbabcabbo
review a	cccbbnbaccddp
review my	bdbddcbcdaccq
review of	ambncaebcllcZ
review the	kbbcdibccbciq
review to	Zcbccbebcpbcj
review your	baZcbcrbbabca
right ?	hbancloabZicj
right about	bcacccbbbtcbZ
right away	YmbcobZbbZnbZ
right i	mcYbccZcbmcdo
right now	icqdidcddceed
right person	acblmdqcbccdb
right that	ZaZcbcncoicdb
right time	bbmcddodcbddc
right to	eklcccjdmalcc
right with	ohaddekdcbddc
ring ?	elnccfkcmacca
ring me	lnmcccabbfcck
ring the	akbcccdbcbnco
ring you	cdqbcclccdddc
risk analyst	obededcedemed
robotics and	bqjdddbdbbddd
role ?	bipcddacakbcm
role at	dddleedemcede
role for	kakcddkcclcdm
role in	ikcaoddclbccl
role is	bkjccmabbmncb
role yet	bbqcccacbaccb
role>benefit	bnjcdoecjbbci
role>call-ask	ZZZsbaYaaakaZ
role>client	palcddcdddldc
role>cofounder	caldpdccddldc
role>connect	dZdbicpclbmcb
role>content	cbbbcYZkbaqbj
role>easy-money	kcbbcccbmcqca
role>equity	bqacocbdccjdb
role>event	hbbbcpmcbdkbi
role>expert-call	rbcbdcbdldddc
role>freelance	pldccdjckbceb
role>funding	kdacpcacbbpca
role>i-am	bmdckgldnbecb
role>interest-q	naZccbocaccdc
role>job-word	brdcdcdckbckc
role>messenger	Zbccdbjcccsdb
role>mule	dodkceaijclcb
role>open-to-new	ddledeceodecd
role>part-time	pfcdcldcccddj
role>pay-first	ljabccocbalba
role>pay-word	pdcjfkiccddcb
role>permanent	cscdidccccdcb
role>recruiter	kjmccchcejdlc
role>requirements	amZcmkhcocbcb
role>secret	odfeedeeeebed
role>seeks	jobekbkccckhc
role>sell-cta	kafbcbgbhblko
role>site-notice	nlbkcibcdbbpa
role>speak	aacbbZaqcabbZ
role>start	qdcddjedkdddc
role>task-for-you	dabakbmcbbocb
role>teach	ajcccrcccddjm
role>thanks	ebbclcZcmmnZZ
role>threat	ipcccmkcbcdcc
role>unpaid	pZcbjaZaccaaZ
role>wants-job	Zbaccnmcncbcl
role>we	lneddikjccdcb
role>we-help	lnacccncbakcb
role>workplace	omcedgccececf
role>you	clficcndicmeb
role>your-profile	epccccZckmmba
roles at	ddqdeejdcaddd
roles in	ccodddcdmcddc
roles that	dbqeeededdeed
room 0	blcddacjdaccr
room and	kjbccrccckccY
room for	jbafokYnmabbY
room with	YmbcjnaaapccY
ros 0	mmbcbbnbbbcca
rosa i	ndldddbdfcddc
roughly 0	qbcccbamdccdb
round ?	kmbcndbcddddc
round and	lpZclcacbkbdb
round closes	ccddpecddcded
round for	bnncYcnbbabca
round in	Zbdnmcjbcdcdb
round is	aanbncabbnbbZ
round of	bbdcndacobddc
round on	bkbcacjrdbbcY
round the	dddecemcicdem
round with	anbbocadcccec
rs 0	kbcbclbodcnca
rude to	ambcbcoccjccb
rules mean	bbcbcanpcbccZ
run a	jibkmmjjcccdb
run an	naccapZbbcbdb
run by	biccckomcbbcb
run for	lcdcdcmcddmdb
run it	ambdocacbbkdb
run npm	acccccbcdcqdb
run one	Yabraabccbbdb
run our	kpbbbbYbcbncZ
run the	kjecjkjcdcncc
run your	albccmobbccdc
run-code>call-ask	bZbacdabccocb
run-code>connect	Zbdbdcabdbqca
run-code>content	ZbcbbbaZcbooZ
run-code>event	acbbbZoXbboca
run-code>funding	bccdbdbddcobZ
run-code>i-am	aaabnbilaZrbb
run-code>pay-word	pccbccbacccdb
run-code>recruiter	apacbbabbbZbY
run-code>role	apcccbmbbbnbZ
run-code>secret	ccddddcdddocb
run-code>seeks	aqccccbbcbnbZ
run-code>sell-cta	pccabaZbdcnca
run-code>site-notice	cccddcaacbYpZ
run-code>start	abccccaccbpca
run-code>teach	bdcdcapZcdced
run-code>threat	bccdbdbddcobZ
run-code>we	mbbbcbZacbscd
run-code>we-help	bceedcZceeodd
run-code>workplace	ZbbbccZbccqca
run-code>you	jjbbcbbicbtca
run-code>your-profile	abacbdbbcaoba
running a	amcncjZocccdb
runs a	mblnbcaccbbdc
runs out	abcdcdkckcbkq
s $	idblbbnncbmcc
s 0	eicfknnjbbccb
s a	kleeiihkdcdcc
s about	laoaedZqafbbZ
s all	midicccdbnldb
s always	lcqccbaccZddm
s an	aobbbnaocbicb
s any	babclcjlqbdda
s around	obpbbbZbaZccZ
s at	abbccjdbbnocj
s attached	bcccbckccabcq
s become	aboclcZbbmbcZ
s been	cdlcfcdcnmceh
s book	olabcbaobbkbZ
s called	agjcccarjacda
s check	acdcddbdddqdb
s class	bbbccbabcnccq
s coming	bbpbbcZZaZoca
s connect	bdaccdbbbqcaZ
s day	YmcccnZccbcdp
s doing	Zcalboabcaccl
s done	eeldlnkccbcdd
s down	dccccbaadcodm
s ever	cbablllmjdgca
s fee	ZcbnbnmYaalcZ
s fine	rccecclccccdb
s first	babcommZcbccb
s for	cjjpdbanjaecc
s four	Zjcmkcalceddm
s free	ZeakbcmtgabcZ
s friday	acZcccacomcca
s going	fdpbkcabambce
s gone	ipdbblebbZbci
s good	nbnjccccmbcda
s got	acedjdekjlkdj
s had	ccndcdbckaddm
s half	mbacocjcabbdc
s have	ccgdcdkccpdec
s head	jpbdccbcbcddb
s hiring	blYccdZcqlcdb
s how	dcocjcbdccmed
s in	cckdldekfjdcl
s insurance	abccocacbcndb
s it	bmbccjkncddda
s jo	pbbccbbbcmccZ
s just	jbmlblabecmda
s late	bdcddccccoddn
s leaving	clncbdacbabdn
s left	ebblmkfbcbhna
s letters	mbancbacabcdo
s letting	cdldoebddcded
s life	ZambbbYabpacY
s looking	ZbbncaZnnabcb
s lost	obabcaZabnbbm
s me	ZaflnlmaZYkcY
s money	bcccodbdccndb
s moved	aZobbqacbZaca
s my	bhdclbjbjnbmZ
s name	kcbndcicclded
s never	odcdcabcdbndb
s next	lbncccmcbdbcb
s no	eclmkadmdcedc
s not	kbbclfecjnicd
s nothing	bcdcpcadckjbn
s now	klocjcabbZccc
s off	jpadcdbccbddc
s office	mbbcccabcmban
s ok	bcadccZbpmcdc
s on	kcaccbinhnece
s one	ndkiilddcdcdb
s only	blbccmlbjkjch
s open	ZhpccbZncfcdb
s opened	bbZccclqZkbba
s out	mbabcbZqbbbca
s paid	pbbabZaocbacZ
s pay	Znbbomabbbbcb
s pension	mebdccbccccdp
s permanent	cqcececdccded
s post	aqacebnbmZbca
s read	ZoaobcZcbbcca
s real	abodkdaccbndc
s report	cdcdedccdcddq
s right	oibnabZcbjcca
s run	YabqZaYnbZbbZ
s say	pbZpaaZbaYbcZ
s signed	mcjdeeceeelec
s site	mbacccfboZccZ
s so	rbmbbbZaacbda
s stay	ccldmdbccmcca
s still	bpZnmbZbbjjba
s taken	bdccbcbbchoal
s talk	YaXanbXaZnaao
s that	abnbbbbkaobbY
s the	jjbdccedkoicd
s there	ipbdccbddacdc
s this	mmbcccbbcbddm
s three	abjqbZZZcebca
s time	ndcbcbmbckkdb
s tobias	lmbcbbaZcobba
s too	ebmcbaZbbabom
s two	ZkbblojamabcZ
s up	ocbcjcjbjllca
s watching	imcbccnbcbccb
s website	cddeedimldeee
s well	bcrcddbccdddb
s what	ecacebqboahka
s where	kcaccbaqcZccb
s why	bclcccocdkccb
s with	koacccbccaacn
s worth	acmcdmoccaddc
s written	bbcdmmildccdd
s wrong	ndacccncnacdc
s you	kjjmcbabblbck
s your	fdqkchbbclccb
s yours	dnbcocdcbdlcb
s £	nbbcdjqbeacdd
s €	adcomceccbcdd
s:aanbe	ddbeddcdpcjdc
s:aanbi	pddeeeceddeec
s:aanda	cccddodcddddb
s:aande	cbddqdcdddcdb
s:aange	aabbbaalbopbX
s:aangi	doeeeedeeeeed
s:aanme	cccddccadbcoZ
s:aanne	hcndddbcccdcn
s:aanpa	bbbcccbacacoa
s:aansc	acaabaapbbbbZ
s:aanst	dodddccdddddc
s:aanvr	ocddddcddcccn
s:aanwe	ccdddocbdddda
s:aband	ldccccocddcdb
s:abbia	nkjchbjcchbck
s:abbon	ddddeebdedcoa
s:abbra	bcbcccbbblcan
s:abeil	accZcpabccbcb
s:aberd	Zomccbabbbddc
s:abern	bcmeencdedded
s:abert	cccddbcoccdbb
s:abful	odcddcccdcddb
s:abgeb	cdcdedccdccbq
s:abgel	ccnaddbccccco
s:abger	nddmedcdedddc
s:abges	ncccncbccacci
s:abhol	ddcdddccdcdbo
s:abidj	cdnceebdcbncc
s:abier	hejeeeleecddl
s:abili	acbcbbnZcbocZ
s:abiti	cdbcdcccdocda
s:ablau	ddcdbdcdqcddc
s:ableh	bdcedecddddqb
s:ables	eedeeeddddeen
s:ablos	meeefeefeedfd
s:abonn	bcbcccarbaboX
s:abrec	kcbmdcbccccbn
s:abrim	ckddlcandcdci
s:abrir	bcocccmccbcba
s:absch	apddddnccdcbb
s:absen	bdcdedodkddee
s:absol	bdccddndbcceo
s:abspr	obeeeddddeeec
s:abstr	cddddabmdbccp
s:abtei	doceeecdlcddc
s:abtip	cddcdccdccpaY
s:abund	abbcbbbbcbpba
s:acaba	bYbcpcbbcccca
s:acade	ckcjdndehcelb
s:accan	bcbdccacbpcca
s:acced	cdcddccodccca
s:accel	Zbccpbamclcdb
s:accep	ddcedkeeikemd
s:acces	kabbcjjbbZbpb
s:accet	mccldjcdlkdja
s:accid	bcbcccaadbsbY
s:accio	fdffleeeffffe
s:accol	cddddcbcdccaq
s:accom	okmcdcacchicb
s:accor	ljdedjdcdkhjf
s:accou	fdcddciiedojf
s:accre	jccnccZmcbmcZ
s:accue	cabdcnbbocccZ
s:accur	bkcdddpdccdec
s:aceit	jcedddbhdkdpb
s:acele	ddeemedeeedee
s:acept	kccdddbcljcpZ
s:achet	cobddccdddcdb
s:achie	kcdccdlcdcndc
s:achte	mmacccbcbodca
s:achtt	cbZdcdccpbcca
s:ackno	bbbcobZbcmbch
s:acomp	bcbcbccddoabn
s:acons	bccdcdbcoccdb
s:acous	aoacjnacbbcca
s:acqua	kdkcjdbidlkdc
s:acqui	cfjcdmeidcndc
s:acteu	bcodccbcbbdcb
s:actio	cddepdddecddd
s:activ	bckddjakkbola
s:actua	eljfhlcikddeb
s:actue	lcdeddpdddddb
s:acuer	pedeedceededc
s:adapt	mccdecodbbddc
s:addit	blclddjcdcmed
s:addre	ccddcjfkfemmb
s:adela	ddbdedmdddido
s:adian	ddddddcdddddp
s:adjoi	bocddacdcdddc
s:adjud	cdcdedbbdbkbq
s:adjun	cldddmecidhdl
s:adjus	bilcdddllbeck
s:admin	ilddddhdehmhc
s:admir	bmcdlcbbcobdd
s:admis	dcbcdclnccpca
s:admit	nbbddcbddbndb
s:adoec	ocdddbcdddbdc
s:adopt	acbodcacaodcc
s:adoqu	cdcdddcadcdco
s:adora	accbcnbccnccZ
s:adorm	ddednddeeeded
s:adres	ababcbemiZkoa
s:advan	ecdccpcccbpcd
s:adver	cmndddfkcbdlb
s:advis	bbcqncjccbchc
s:advoc	ZabqbaabbbacZ
s:advog	acdodbcdddcdb
s:affia	occdddcddddda
s:affic	odcddcccdccda
s:affid	qddcdccddcmdb
s:affit	occccfbccikcl
s:affor	bcbdcdqdcccdc
s:afgel	bbboccaccbcca
s:afili	cddcacadddodc
s:aflev	cddddcbodccca
s:afspr	cdcdddacdcdcr
s:afsta	bdddndcddddec
s:after	ljekhiejcdcec
s:again	khbbejblcjlih
s:agenc	dhkedcnjefcdd
s:agend	bcdcecpdddddc
s:agenz	bddddcccccndn
s:aggio	aapbcmabaZanX
s:aggiu	acaccbabbpnbY
s:agnie	bdccccbddbcdp
s:agrad	abamblabmabnZ
s:agree	ndcmfcdcbccdm
s:agric	ZbbnjocbcbccZ
s:agrit	pdbdcdadbbcdb
s:agron	nkeccbabbbcoa
s:agrup	medeeeeedeeec
s:aguar	cmcdddoddccca
s:aguen	ccaccdbcboccZ
s:aider	bdccccbodccdc
s:aille	dedeeeneddeee
s:aimer	kdmccnicjccca
s:aircr	cdldedcdlcled
s:airfl	mkddjkddhdddc
s:airli	Zbgomcbbkkccb
s:airpo	kebcccbcilocd
s:aiuti	eeddeeodeeedc
s:ajuda	deddeeodeeeed
s:akade	bcdbdobadccca
s:akkoo	cocdddbcdcdcb
s:akten	odddddcddcdcb
s:aktio	bcccdcpbbccdZ
s:aktua	ababbbaababpY
s:aktue	alobcbmbbbbbZ
s:alaik	cccdddccpcadc
s:alame	neededcddddcc
s:alast	ddneeedeedeee
s:alban	ZZaabaqbnabbZ
s:alber	bclmckabnbbcZ
s:alcan	ababbaZaaYaqX
s:alegr	bbacccabbobcZ
s:alema	baZbbbbbpabaZ
s:alerg	adcbdobacbcca
s:alfan	bcccccbcbcocb
s:algar	cobdcccdcdcdc
s:algeb	Zcbbdraacbccj
s:algor	aclocbZacbqcZ
s:algui	idbjmcbcocccl
s:algun	ccodddcdcccaa
s:alime	cocdddnccccdb
s:alleg	anccdcbccbcco
s:allem	acncccbccbccp
s:aller	accclnibcacdo
s:alloc	mccncbabccmdb
s:allog	bpbccbbccccca
s:allot	ncbcembkcecZm
s:allow	coggdkccickdb
s:almac	ddcdadoddddec
s:almer	pbcccccbcbcca
s:almoc	cdcdddccdcdcp
s:aloep	cddeddcdddned
s:aloja	occcddccccccb
s:alqui	bddchcbddcnco
s:alrea	cihdijkicdlid
s:alrig	bcebcdbcqacdb
s:alsje	cdcdddccccddo
s:alter	jndddecdkhckb
s:altes	eedeeeeeoceed
s:altho	efcdedddhoddc
s:altog	lbbncobbbbeda
s:altri	bdcddcccdcoca
s:alugu	bdddfcldddcdo
s:alumi	ljapcbZbaacca
s:alumn	dddedbbdocddb
s:alvar	bdbadobcdmdec
s:alver	cdddddccdcddo
s:ambac	ZbabpbZcabbca
s:ambie	cnddddcnccdcb
s:ambit	bclbcdlbdcndb
s:ambul	nebmblamcbbca
s:ameri	bjcjchicbkodb
s:amers	nbeeedddeeeec
s:ammal	cddddddendded
s:ammin	bnbbcabbccoca
s:amorc	ccdenddddddec
s:amoun	ecdcdcncddndd
s:ampli	pcccdbbdddcda
s:anadi	bcbccdbccbcqa
s:anaes	kjlkicmbcbbdb
s:anali	mkdddhjihddec
s:analy	jjejdjeiiddhd
s:anbie	dnbdmdcccccda
s:ancie	bnZdcabcbocca
s:ander	abamcbabcnbnc
s:andia	dedeedcdedbep
s:andre	lcldddklcjdcb
s:andro	jcdddcddmdndd
s:anerk	bbcccbbocbbca
s:anest	cndeeedeeeced
s:anfah	odcddcccdcddb
s:anfan	bocccbbcbcccp
s:anfra	odeeeedeeeeed
s:angeb	icmcccmbmbbcl
s:angef	ccbdddodccddb
s:angeh	cdcddbbcdbcbo
s:angek	bcacccaabpcbZ
s:angel	bcccddkbdcoda
s:angen	ddeeedcdddomZ
s:angep	cdddddccdbdco
s:anges	ccbeeecdbmcqa
s:angez	cdodddbddbdbc
s:angla	oddddcdeddddd
s:angol	abbdcdacoccdb
s:angul	lbbcdenddcddc
s:anima	lleecdckmbcib
s:anive	bcacccabbnbak
s:anlag	bbaccbbcbbbpZ
s:anmel	dddddccpdcdla
s:anneh	bccbdbabcbobZ
s:anniv	hcbccjbbbknnb
s:annon	bnacccbccbcoZ
s:annot	nlcccboacicda
s:annou	ecmcbbdpcdbcd
s:annoy	bkpccdidcbddc
s:annua	YabbcqZnbbbca
s:annul	dedeeeccededp
s:annus	bdoZcbacddddb
s:anoni	cccdcbcocbddc
s:anony	abcrcjccckbca
s:anoth	cdjkcdfchmccm
s:anruf	ddldedpccdddc
s:ansch	nmcddccccccca
s:anseh	kccdndcdcccna
s:anspr	ccoddccdccddb
s:anste	bpeeeeceedeed
s:answe	eeknjdeccdiee
s:antec	neeeeedeeeeee
s:antei	abcdrcbccccda
s:anten	obacccZbbabcl
s:anter	bcccccnccbcbn
s:antho	accbnYZpdbbca
s:antic	jclecmjcdcjdd
s:antig	cddmcdcdddbcn
s:antiv	bcdcdcbcdcqcb
s:antwe	Zqacdcbccmccb
s:antwo	bclkdclccccao
s:anual	dpdeedddddddb
s:anula	cdccddccdcoca
s:anunc	ZaYboalaaZapX
s:anwal	bcmcccacbboca
s:anybo	cjhcfbbmemeck
s:anymo	hdcdccnmdbcdb
s:anyth	cemkeddfndchb
s:anyti	ZcncccZcoaccb
s:anywh	kjbcmcbdpjddb
s:anzah	cddeddcddcaep
s:apare	ababmbmbcbapX
s:apart	mkcddcbdjdhdm
s:apell	dddeedddedoZc
s:apete	ccqdddcddcdcc
s:apico	cdecdndceddec
s:aplic	bbadnbbcomcca
s:apliq	dddedccdpdddc
s:apolo	hdeeeddddmejj
s:apont	cdddncdeeeded
s:apost	babcncacccocZ
s:apoth	lbcrdcbbdccca
s:appar	acbcdcbbdpckm
s:appas	eedeeeneedeed
s:appea	ccccdichleepa
s:appel	jplddccdcccdb
s:appet	ababbbaobZbZY
s:appla	bcbdccbcbqcba
s:appli	clcdeeckmcekf
s:apply	bobddblcmbcck
s:appoi	fkhdddieddlcl
s:appor	cdcdddccdcdbq
s:appra	ibnnckcaaZbbi
s:appre	ciejcjdcolddc
s:appro	gihejcdcfckim
s:appuy	abcocbbbcbcca
s:apren	akoccpacbaccZ
s:apres	lkddkdldddddc
s:aprob	ccdcdcccccpda
s:aprov	kddeedcdeendj
s:apunt	bccndbbndcccm
s:aquar	cpcdkdcdddddb
s:aquel	dedeeedddpddc
s:arbei	cncdddfjmbedj
s:arbit	Zcbqccbcccicm
s:archa	bpcdbdcdccddc
s:archi	jlidddcejefjc
s:argui	icjeedcddoeed
s:argum	abaobaZaapaba
s:armaz	ababpbZbbaaaZ
s:arqui	jickddkdkddkc
s:arrab	bcbbcobcccccb
s:arran	efddeknddcldc
s:arras	ababbZZZaqaZX
s:arrea	mdbdcdbccoddb
s:arreg	ocdcccnbccadZ
s:arret	dedeedddebedp
s:arriv	cddcmdccdllcm
s:arros	eeeeffedeeeem
s:artes	cdcdmdmdcdded
s:artic	bccicnmjcmdcc
s:artig	cccccacobbccZ
s:artik	bdddencdedddc
s:artis	accccblocaccZ
s:arzti	bbcacnboccccZ
s:arztp	cdcdddpdbbdcb
s:ascen	alandcbmdcccd
s:ascol	bcpmcbahcbbca
s:asegu	nddcddbdddndb
s:asham	blceddcdceeen
s:asist	lddnecddcdddc
s:asoci	ccddcdcdccddp
s:aspet	bbabbbaqZbZbY
s:aspir	bboYcdacpZcdd
s:assal	cccdddbcpcadc
s:asseg	aobbcZaoabkbY
s:assem	cbjkmdcdddddn
s:asser	occdddcdcddcb
s:asses	ldbfeljcjcmcc
s:assic	mdeefeefeffee
s:assig	ockcdfddjdjde
s:assin	ckddhcccdccmo
s:assis	dlehdehdidndc
s:assoc	lkedjkclcdccc
s:assol	bbbccoabcbbba
s:assum	aoacbblboabbZ
s:assun	dqdededdddkdb
s:assur	fcldjmkcdcddc
s:asten	cddddddcdccco
s:astil	neeefddeffefe
s:asust	ddcededdndeec
s:ateli	bcccdnbncccbZ
s:atenc	ccpdddbdbbdcc
s:atend	kcdbdobcccbcZ
s:atent	bcodcdcccccca
s:atlan	jliddgegdjejc
s:atras	bcbdccbocbbca
s:atrav	odcdddceddcdc
s:attac	ddceddjclcido
s:attem	abmbbcZobigmY
s:atten	eejddgfmddjjc
s:attra	badanodccdcdc
s:attri	cdcddcbdcnmcm
s:attua	bcccccbccbpbZ
s:auber	oddddcdeddddd
s:auckl	bcdccdpcdcddb
s:aucti	pbibbbaadbocY
s:audie	cccZdpkedmddb
s:audio	ndddmdcdeeded
s:audit	mfcedchjecjck
s:aufga	ddmeeededdmdd
s:aufge	bfbdkdmdncdma
s:aufla	dedeeedddceeo
s:aufma	dedeeeddddeeo
s:aufne	mdndddbcblddc
s:aufsi	addodccdddddc
s:auftr	ZlZbccabnaboZ
s:aufwa	mddodbcdddddb
s:augme	bddddcbdddcdp
s:augus	bcccdbabdccom
s:aujou	ddndddmddcddc
s:aumen	baabpbabcbaba
s:ausbi	bbabcbpbcaabZ
s:ausdr	abbpcbbbccccb
s:ausen	pccdddddedeec
s:auser	eneeefeedeeed
s:ausfu	ncdcdcbcddmdb
s:ausge	fmlcicaccjicl
s:aushi	baceddcdoddcb
s:ausla	ndceeeleddedc
s:ausmi	ddcedbcccoddb
s:ausre	ocdddcccddddb
s:aussc	doeeeecedeeed
s:ausse	odddedcdedcdc
s:ausst	ZaaobbaoaabcZ
s:austa	ccabcdbabqcca
s:austr	blmoccadcbddc
s:auswa	deefffefeemee
s:auswe	ocbcdcbcdcdcb
s:ausza	cddcdcbcdcoca
s:auszu	eneeefeeeeeed
s:autho	edcmddmbhfedj
s:autis	ZbabbbYasZabY
s:autoc	dncedccckcdei
s:autog	abcccaapcbbcZ
s:autom	ddejefjcdcinh
s:auton	jikdedmjddddb
s:autor	bbnccmbbcbcck
s:autos	mdddddhddeled
s:auxil	abaccnabbblnb
s:avail	kdfiddkikccff
s:avali	ibboababcbboY
s:avanc	cccdddbcdcncm
s:avell	ocdeedcedddeb
s:aveni	cdcddccZdccco
s:avera	debecdqchchkb
s:averg	dddeeededened
s:aviat	bbomdcbalccdc
s:avicu	cccadpcadcccb
s:avisa	bbocccbbnabaZ
s:avise	ddddeeddddddn
s:avoca	bccncbbdncddb
s:avond	maZobZZnbaaaY
s:avrem	ZccpcbbcbcacZ
s:avres	cocddccdccdca
s:avvia	bbccpZaacbcca
s:avvis	cdddddccdcdco
s:avvol	cdeencdddeded
s:await	mdcdddmddcdcc
s:award	hkmchcbbdcocb
s:ayuda	cdcdddqbdcdca
s:ayunt	dddeddddcbddp
s:azien	dloccmbcnbcca
s:azule	cocdddbcdcccb
s:bache	acabcnbcobddc
s:backe	imddldcdkcdkc
s:backg	jkmdldjddcddc
s:backi	mnccdcbcdcddc
s:backl	nbbcccockadda
s:backp	abbbcaaobbacm
s:backs	cocdccbdccddb
s:badaj	cdccdccodbcca
s:bahnh	bcbcccboabccZ
s:baill	mdeffeeeeffee
s:balan	cgiddkbddcmcn
s:baldi	ddcdddbceoddb
s:balla	kpbnacZccccdb
s:bambi	bcbcccbbcacbp
s:banca	lccdddcddcqbb
s:bande	adddddcddddoa
s:bandi	cqdddaccdccdb
s:banen	ababbbZpaaaZY
s:bankg	dededdcddcocc
s:banki	cgleddddddodc
s:bankp	ddcdddcddcoda
s:banni	bbbccbpbbbcca
s:banqu	kbpcdbbcacbda
s:bapti	mccdddnddccdc
s:barbe	bdcdmdbddbddn
s:barra	cdcddnbddndea
s:barri	kclcdabkdepdb
s:basic	cdccdnmcdcjec
s:basil	bcbccdbcboccZ
s:baske	occccbaZcbccn
s:basta	odcdddbdcccdb
s:baste	cddededendded
s:batch	mbbcdnacddcdc
s:bathr	acbccoZbcbccp
s:batim	bcpddcbccbccj
s:batte	ddkldlhlciccb
s:bauhe	cdddedddedddn
s:baule	bobccclccccdb
s:bauph	bcbccobccacca
s:baust	ddcddbccboddb
s:bausz	ccbdcdccbocdb
s:beant	abamcbmbbnaaZ
s:bearb	abbbbbabbbnnj
s:beari	bcedcdkldcdlk
s:beatr	kbmacckcbYcob
s:beauc	bcbccaamZrcbZ
s:beaut	icmdkcmcbandc
s:becar	cccdccbcocccb
s:becau	jfeehddhdihle
s:becom	belcdbmcoajdb
s:bedan	cdcdddccdndcm
s:bedie	eedfeeeeneeee
s:bedri	bcbcncobcbcca
s:beeke	Zbcccpabcobca
s:beend	cedeedcddaddq
s:befor	bclkccabcmqcY
s:befra	bcdocaccdddda
s:befri	cpdeddcdcdddb
s:begei	accccoaadbmba
s:begel	acbacrbcYbbca
s:begin	ajbcimdlpaccc
s:begle	bbmoccbcbcccb
s:begon	eeefmfeeeeffe
s:begra	odcdddcddccdb
s:begru	deefffefeemee
s:begun	ddeeeededdnec
s:behal	kdddddcddjndj
s:behan	ndcdddcdmcddb
s:behie	deeenedeeeeed
s:beids	dddeeddddcdco
s:beige	dlcedddencddc
s:beitr	cdcmdnddckddi
s:bekan	nncdccbcdcdda
s:bekek	dddeeeddeddqb
s:bekij	cccdddcddcdra
s:bekom	lbcdddodccddm
s:belas	bcbadbnocbbca
s:belat	acbcdcbccqcca
s:belgi	ncddddbddcana
s:belie	cleclcohckccb
s:belle	dboeedceacddc
s:bellu	cocddccddcdca
s:bellw	acnddcbdoacdc
s:bemid	ccpddcacbacdZ
s:bench	lddmdccldccec
s:bened	accdnnbcdlcdc
s:benef	epddddiedchdi
s:benel	cdddeepdddcdc
s:benev	bcbdcnblcccbk
s:benga	cnecfedjncdeb
s:benve	bdddbdocdccca
s:beoor	ddeeeededdnec
s:berat	bkcodcccccmcb
s:berei	ndndddcdbdddc
s:beric	cccdkdmckbdnZ
s:beroe	ZabbbpbbcbbcZ
s:bertr	aclbcnaYbYboa
s:beruc	ddddddbdddddp
s:beruf	adedeepddeeec
s:besch	mckdddjdjmdcb
s:beset	cpjeeededeedc
s:besic	deededddddeep
s:besid	kddddnddecdee
s:besoi	bbnddcnccbccb
s:bespa	dfededmefeeed
s:bespr	cdccddbcddddo
s:besse	dpdeeecdddedc
s:besta	bcmcccaklbloZ
s:beste	lcbjlcaccabaq
s:bests	bcbacaqbdbbcb
s:bestu	odddedkedddec
s:besuc	oeeeeddeeeded
s:betaa	acbodbocccbck
s:betal	lcccknedcclca
s:betei	dceenedeeeddc
s:betra	ddddedcdedaco
s:betre	odkeddcdkdddc
s:betri	eocdicmdkcddb
s:betwe	kjhichdckdeji
s:beves	bcbcccbbcanoZ
s:bewaa	dbdeedcdacdqb
s:bewer	clchddecbcnoe
s:bewil	boccdcbcdddda
s:bewor	dcceedddqcddc
s:bezah	ZbanmoakaambY
s:bezor	cdcddcbccbcbp
s:biarr	cobdccbccbcca
s:bibli	kocdccccccack
s:bicic	bccccnmccbbbk
s:bicyc	bnbcbkbccocdj
s:biddi	ZbboccZncclca
s:bient	pdceeededdedb
s:bienv	dcddddccdbdbq
s:bierb	bcccdcocbbcca
s:bierd	deeenedeeeeed
s:bigge	kdlddibddnedb
s:bigli	bbbocbamcbbbZ
s:bijba	oddcdbccdccda
s:bijee	bbcocaboZbcca
s:bijga	bpcbccaccabbY
s:bijla	bccddcbbmbdbo
s:bijvo	cdocddcbcccdb
s:bilan	deedeenedeeed
s:bildu	bbcccbbocbbca
s:bilin	klkdcclccccdc
s:bille	accbdaZpccbcZ
s:billi	icbcddlccakob
s:binde	lmcedekddcded
s:binne	abqabbZZbnbaY
s:biolo	nccdlacdmcddc
s:biosi	acbqccZZbZaba
s:biost	endddlddcddkc
s:biote	cjjglcildjddb
s:birch	hldjddlcjfdib
s:birri	abbcpbbcabccZ
s:birth	hcbcdcabcochn
s:biscu	kabccmbkkcddl
s:bishe	bcbccobccacca
s:bisla	ddddedcdedaco
s:bisog	dmcndbbclccdi
s:bissc	deceeeoedceee
s:bitco	jcddddeddlodb
s:black	laabcbabpaabZ
s:bladz	dndeeededdeec
s:bleib	bccodcbccdcdZ
s:blend	nbcdbccnccddb
s:blenh	lnbdccadmbccb
s:bless	cdldceadbaodb
s:blijv	bcodccbdcbcdc
s:blist	idcdodblcbddc
s:block	acbccbacaarnZ
s:bloed	boccddbcccccn
s:bloem	dobddddebdded
s:bloqu	ababcbobbaoZY
s:blues	lcacddbcccbob
s:blume	eneeefeeeeeed
s:blutz	cccodcbccbcca
s:board	jmccdckbccccn
s:boekh	YaZbbaoboaabZ
s:bohrm	adaddcbcbaccp
s:bolac	cccccabobbccZ
s:bolet	ccbdccbncbcco
s:bolle	cdcdddmcccddo
s:bolog	mieeeeeeeeeed
s:bonif	bcbcccbcbboda
s:bonjo	mkkjddidjcicb
s:bonso	bcocccabmacca
s:bonus	blocdcabdbccb
s:boods	ddddedcdecddp
s:booki	kcdicepccbkcj
s:bookk	jfbcdfmlgfcnZ
s:bookl	mncdddbddcded
s:books	mcccccanccbcm
s:bootc	bcccdnjqeccda
s:boots	bdcdddbcddncn
s:borde	lncddjbcccdec
s:bordu	nddeeededdded
s:borou	ocddedceeeeed
s:borre	acpddcaadcccb
s:borro	bcbcccobcbbcn
s:botan	mbbbcmmZbmccZ
s:bothe	ccbdcdbdkocdb
s:botti	abbcobccabcca
s:bottl	mabaobabcbbbm
s:botto	odcdddbdcccdb
s:boucl	cbcdoccadccdb
s:boula	cdbodccccccca
s:boule	eedeeeoeddeed
s:boute	nededecedeeed
s:bouti	kcflddoccbdec
s:bouwp	baacpbabcbaca
s:bouwv	bdcdddccccdco
s:boven	bcbcccbccbocb
s:brach	acaccpbcaabcb
s:bradf	obccdcbnccckc
s:branc	fijoddccddddb
s:brand	bjicdcnmcjccb
s:brasi	deemeddeeeeee
s:brauc	nccgkkbilcccj
s:braue	ocbccccccbcca
s:brazi	ajdddobdddcdc
s:break	jhiidjbocbcci
s:breat	bcbccdnccnccZ
s:brenn	bmdddemddeded
s:bresc	cocdddccddddb
s:breto	cdddnddeeddec
s:breve	bdddodcdddddb
s:brewe	pobcccbdccccb
s:brewi	bnnccdbcaccdc
s:brick	bcabcnacbocca
s:brico	dbcendcdcddec
s:bridg	bdbddampibdda
s:brief	ebbjcnjnbaicY
s:brigh	bcmdccpccbddb
s:brill	lcbcccajkpccZ
s:brind	bcZccbZbbpbaY
s:bring	bkdcdoakccicl
s:brist	imbcededmbdmc
s:broad	lhlcclhkcdcdb
s:broch	icccccqicbcdj
s:broke	jcfmcijcjjedc
s:bronw	occcacdcmadec
s:brood	abcobbbbcbbcZ
s:broth	ficckjbhnckcd
s:broug	micckcjddmcdb
s:brows	cdddedccdcnao
s:bruck	bcdodccdddddb
s:bruss	aobbcbakcbocb
s:bruya	bcbcccabcocba
s:buchg	bbbpbaZbcabca
s:buchh	cedeedlllddec
s:budge	jcdkbmaocaccb
s:build	idkljfidddddc
s:buite	nccdddcddcmda
s:bulga	aobdcckdddddc
s:bulle	odddddcddecec
s:bumpi	bdccddpcddcdb
s:bunde	abcccbaocbmba
s:buona	ndcdddbdmccdb
s:buong	mclccalcmbcca
s:burea	lcbedbcdndded
s:burki	mccdddcdccndc
s:burni	cnmddebedcded
s:burno	Zbbacmanbnaca
s:bursa	abibllaobmccZ
s:busca	jejjkjejddddd
s:busin	djcdndlddeffd
s:busqu	alkbbbabbaaqX
s:buurt	bddddcoddccdZ
s:buvet	cccddabpcccbZ
s:cabal	ddeemedeeedee
s:cabin	ekbkdcnlicddb
s:cactu	dndeeededdeec
s:cadas	abbbcbYbcbooY
s:cadea	bcbmcbobccbcZ
s:cadei	ddedncdeeeded
s:cader	oeeeeedeeeeed
s:caduq	bcbcbbaacaboZ
s:calce	bdcdddbcdcddo
s:calcu	rcccibjbdecdi
s:calda	deedeenedeeed
s:calde	bndddccdddbdm
s:calen	kceddckeldele
s:calib	jcbcccobcmcck
s:calli	bflmcciclbccj
s:callo	cdcmeebdddddn
s:camar	bdbccdqcdccda
s:cambi	bcqcccjbbaZnY
s:camer	jddojdbcdcccl
s:camil	ecodeebeddeee
s:camis	cdddddbddccdo
s:campa	lmhbccYlbaboZ
s:campi	mcddddlmddddc
s:campu	ndcddcmdcddeb
s:canad	iibccdmcmblcc
s:canal	dccddcbccbcbo
s:cance	fddifcdckcddp
s:candi	ehddddldickjk
s:cando	ZdcocZaacmccb
s:canno	pbcddcccdcdda
s:cansa	emeeeejeeeeed
s:cante	bocdjdiccmcdk
s:canti	klcdddcddcdcn
s:capab	acccdcpdddlca
s:capac	ncidddkdldcdc
s:capar	cedeeddddddep
s:capir	bcbbcobcccccb
s:capis	ccodddbdcccab
s:capit	bdcclnkcccnca
s:capri	codddcddddddb
s:capta	echlljldeedca
s:capti	mcadcbpZbZccb
s:captu	ceeeeedeeened
s:carac	occdddcdmcdcb
s:carav	nobbbaabcbbcZ
s:carce	bccccocccccbZ
s:carda	ocbdccbdcccdc
s:cardi	bmbkccacjmcci
s:caree	bmjddcdnlgccb
s:caref	bckdfobbclcdb
s:caret	bccddcbbleddp
s:carga	ddddbcccdcddo
s:caric	qcccdbbcdcbca
s:caris	bdcdddoccdddc
s:carna	abocbbZnbabbZ
s:carpe	bdmccnaaamlcZ
s:carre	bkcddcpjjcccb
s:carri	mmdjececddbcl
s:carro	lccccboccbcca
s:carry	kbbmcbaacbbpX
s:carte	albbcbabcbrcZ
s:carto	lbnbcZZocmbbY
s:casci	abbocbbccbcbZ
s:casei	cdeencdddeded
s:casem	docecdcdddddc
s:casha	cddedeceddoec
s:cashi	acddddcedeqdc
s:casta	bbbbcbaobabZY
s:caste	ndgdkaakmcecb
s:catal	iiceddpbefddf
s:catas	cmdddbdbended
s:catch	ddhdddcacqedc
s:cated	ZbcbcpacccbbZ
s:categ	ephdcdljdcccc
s:cater	dccmccncebfcm
s:cathe	eohcddbdlbddb
s:cator	ddeenddeeeded
s:catti	bccccoccccccZ
s:cauti	cbcdddccddocb
s:cedia	bbbcpZaZcbbba
s:celeb	baabcbZZbYooa
s:celul	acbcbcocbanbZ
s:cente	acoccabocbccb
s:centi	cocddddecdddb
s:centr	mjkdddniddccc
s:ceram	jcbcnmidccdda
s:cerca	bkkdlcnclcedb
s:cerch	ecdnklbfdcjdc
s:cerem	ncccdcbocicdb
s:cerra	ncccmblcdcjaZ
s:certa	ddoeeededbeed
s:certi	cddcddmmlcjeb
s:cerve	abbcnaaocbbca
s:chair	aoZbnlZabnbca
s:chale	bccncbZocbcbY
s:chall	ccodmdlccbddc
s:chama	bkcodbblcbcbk
s:chamb	icidccbllcddn
s:chanc	ebacccbcbmboa
s:chang	idlecdejcddkk
s:chann	kchjlbbmcbkcb
s:chant	nddddccccdcbn
s:chape	bbbicnabcocbZ
s:chapt	icecdkbobjcdk
s:chara	obbbbcaabbocZ
s:charg	icciddmgcbbjn
s:chari	mjdeddeljbkda
s:charl	jlmdddbddkddc
s:charm	acnmccacZlbca
s:chart	omfmcbbcdccdc
s:chasi	anbcccpbcicca
s:chass	ddpdeecedcddc
s:chatb	kbbcocaaccccb
s:chatt	bbedmckcbbaoZ
s:chaus	deededdeeeeen
s:cheap	cccdcdpcccdco
s:checa	neeeeedeeeeee
s:check	mcdlccliikddb
s:cheer	abncdkaccnccj
s:chees	YoaabpZZbabbZ
s:chega	cdddddccdcdco
s:chegu	bbacccabcpbbZ
s:chemi	blkemjhcdcdmb
s:chenn	bpbcdcoccbcdZ
s:chequ	bpcllcbccdccb
s:cherc	jekjmfcdhdddd
s:chevr	cdodcdcdccccc
s:chiac	bcnccabncccca
s:chiam	abpbcbamambbX
s:chica	ljedieddemdeb
s:chick	cbbdndbcccdcn
s:chief	ceddemddedele
s:chiff	ldcdddndccccb
s:child	kjbfdkdnibecb
s:chilo	emeeeeeeeeeff
s:chiru	bncddcncbccda
s:chiud	cdccdZcodbccZ
s:chius	bbacbZaaqabbZ
s:chlor	bcnccdadoaddb
s:choco	olcdccbdcjddc
s:chois	cdcodccccccba
s:choos	cbabcmacnnkcb
s:chora	cdddedcddccco
s:chors	ccadccbccpcca
s:chris	jlbeccekkkdce
s:chuff	acadbcocnacdb
s:churr	ccbcccaocncbZ
s:ciasc	bbbpcbbbbbcbZ
s:ciber	cccdcbaodcccZ
s:cidad	accccbaocbacj
s:cient	emddeledhddkb
s:cijfe	pcaccbbcdccca
s:cimen	cdednddeeedec
s:circl	bbadodabbendc
s:circu	bcoddakncajdi
s:citiz	bcbcccabcZodn
s:clari	Zbbbdqbcccack
s:class	jlbleodacbecc
s:claus	nldddddddddeb
s:clean	mdccdchcmeccl
s:clear	ikeeedfdjhleb
s:cleve	dbocccbobbbcb
s:click	bbcchiabblbnl
s:clien	edliddmgiddec
s:clima	pfcdccbddmddc
s:climb	jccdcdinlecba
s:clini	ljkkjcefhccdb
s:clink	bcldcdbdcoddc
s:clipp	bccdlcoddcced
s:close	dkcdleldddeed
s:closi	hojcmcdbkZccj
s:closu	cdbdddbbdombb
s:cloud	llceddddecdnb
s:clubh	cddddccbdbdcq
s:clust	mocdcdcccccdc
s:coach	cjbmdcojkbddc
s:coati	dcmddecdcnddd
s:cober	cccddcccdccco
s:cobra	abaocbocbbjba
s:cocin	cmdddcccdcddo
s:coffe	bbanmcabobccb
s:coffr	bcbcccocdccda
s:cofin	codcdccdcccda
s:cofon	ebeeneeeeeeed
s:cofra	ddeeneceeedee
s:cofun	ebeeneedeeeed
s:cogna	odcdddbdcccdb
s:cogno	dedeedddedncc
s:cohor	bcedepcbddded
s:coimb	acbbcZjrcbcbY
s:coinc	ccbdcdiccpema
s:colab	mcbcccbbcbmpZ
s:colaz	ddcdbdcbdcddo
s:coleg	bmcddoccddcdc
s:colla	ljiccblbckldb
s:colle	hejddjdlfhdeh
s:colli	cbcdndcdddmdc
s:collo	ajjbcbappbjbY
s:coloc	cccdddodccddb
s:colom	ZabbcbrbcbccZ
s:colou	mcaccclcbocdb
s:colpi	ddodeekeddead
s:colum	cjbcbqabcjbcZ
s:coman	cccdedceedodc
s:combi	pdbkdcbdcclcb
s:combo	abaacnaocbbbl
s:comec	mcccddbcnclca
s:comed	accbcobacbbcm
s:comem	cdeeedceedned
s:comen	mcbcccaocbbba
s:comer	bocdddkdcdcdc
s:comfo	dbrccdbcbadcb
s:comin	ncbdddbcbccco
s:comis	apbcccnccbacZ
s:comit	bbbqcbbbbbcbZ
s:comma	bcccocdbcbmam
s:comme	ddcjkcdiekcnh
s:commi	lidliijccefdd
s:commu	ckmjejcmccdgb
s:comod	ddbddaccbpddb
s:compa	cjjjmdfdkcdfb
s:compe	ekdnfikdcdicb
s:compl	cecleejigiiid
s:compo	abbcnmkalabmZ
s:compr	heeeijldecfdl
s:compt	icccdbjocccci
s:compu	nbecckbdldnca
s:comun	anccccancldmZ
s:conce	mecjldbnckccb
s:concl	acmlncdccbcdb
s:conco	cpbcclbpcbccY
s:concr	ecpjdcamdbccb
s:concu	bqbcfcnbkbabZ
s:condi	mlcdidcddccnd
s:condo	jbabcbjbbrbba
s:condu	clcndmhceccdd
s:conec	ccbcdcbccmjpa
s:conex	neeeedddddeec
s:confe	decidmchdllcj
s:confi	diljdicdcclji
s:confl	mdcodccdddddc
s:confr	dkcoccjdccccb
s:conge	nceeeddedeeeb
s:congr	ddhccejdenjlb
s:conhe	ablgcbabnjbnY
s:conmi	cmdedddddnddb
s:conna	bmcdddcdjdknb
s:conne	cddiddgdenimb
s:conno	bcddddnddbZco
s:conoc	chocmdbdclecb
s:conos	bmoedcbcincca
s:conoz	bccdlZbbobccb
s:consc	bkkcocabcaccb
s:conse	jfdkicmdldfcc
s:consi	cjlefjddlddjc
s:conso	kjjddjjddidec
s:const	kebjeccnlbkca
s:consu	jhdnddjddcdie
s:conta	eekdddedikkjd
s:conte	cfmcidaeldhkh
s:conti	fhlcdhbcjidob
s:contr	jlfdedfdfdedk
s:conva	amZapbababbba
s:conve	eillfeicddcmb
s:convi	bedjdlhlcbina
s:convo	arcccZbccbbcY
s:cookb	mbbbblYpcbbcY
s:cooki	bbkdcoccbbddb
s:coope	klimijbcdjccb
s:coord	llddeecdeiked
s:copen	bnZcccbbbocdb
s:copro	abcpbbcccdbda
s:copyr	bdccdlccdbpaZ
s:copyw	jdlkdcndccddc
s:corag	ddeenddeeeded
s:cordi	bcccdakqbkcca
s:cordo	ccodddcdcccba
s:corpo	bcecdonckcjbb
s:corre	dkeddlhdddele
s:corri	mbbcbmnababme
s:corte	deedeenedeeed
s:corva	ckcdddbcdoddb
s:cosme	aapbccdcbfmca
s:costa	qcacccZcaaccb
s:coste	odbdcdacaacdb
s:costi	nbccdkncdccdb
s:costr	occcddccdccdb
s:costu	lbbccnbbnbbcZ
s:cotis	ddddeddcdcddo
s:coton	dddedededdnec
s:cotta	cjdeedcdeibep
s:coule	dddeeedeneeee
s:coulo	bddddccbeccdo
s:counc	ljdmdcchkccck
s:couns	aoanddecccecm
s:count	fidkdchmiejdc
s:coupo	cddddccdddoda
s:coura	bcZddcqdkcddb
s:couri	bccccdefecsda
s:cours	bhcddnandibdk
s:court	hdccdceodkddb
s:coute	dddddddeddnec
s:couvr	daeeeoddeedeb
s:cover	jobkccfckkcca
s:covoi	dddnddbcdccdb
s:cowor	baacZcaqcacca
s:cozin	acbccbmbfccnm
s:crack	mbadddpdcccdc
s:crash	mcccccbbjaccn
s:crava	cdcdddoddbcda
s:creat	mjkddmidcdbdc
s:crece	bcqcdcbccccdb
s:crede	jbccdjoccclba
s:credi	bccmdjnbcedmb
s:crema	obbbobZccccda
s:cremo	abcccbpcccbca
s:crene	ccbccclcobdcb
s:cresc	bkqbdclcdcddb
s:crewi	acocbcncccccb
s:crian	bdcdodcccobba
s:crimi	coddeecededed
s:crite	mddmedcdedddd
s:criti	aaZnbbZaomaaY
s:crois	bbncccnccZccb
s:croni	ZbaoboZabZabX
s:croqu	ddeenedeeedee
s:cross	diiccdekcmddk
s:croyd	mnbdddadcdddd
s:crypt	lbbcccbcdcqca
s:cryst	kccdeeoddecdc
s:cuant	neeeedddddeec
s:cuelg	bdcccdbcccocZ
s:cuida	baacbcacpbccb
s:cuisi	adccdnbcdcccp
s:cultu	efldddmldcddc
s:cumpl	ddcdedccdYdcp
s:cuori	deeeddceedned
s:cupbo	lmbdddbdbndcb
s:curat	jmlcccimcbccb
s:curie	ckodcdkbdcddb
s:curio	aipcccldglcdb
s:curit	cpmdddcdccddc
s:curre	hdmffdkijddec
s:curri	akjddkeeoclda
s:curti	bddddbncdcnca
s:cusci	bcddodcdddcdb
s:custa	pcadcbacZacca
s:custo	ddckmdldddjfd
s:cutti	ilbdcnbcckddc
s:cyber	ddcdddcddcoca
s:daard	dndeeededdeec
s:daarv	aobcccbccbcca
s:dachd	cdedeccddddeo
s:dachr	bccdddpbbcddZ
s:dagpr	pcbeeededdded
s:dagvo	ZbbcbpbbcbccZ
s:damig	nededededdeed
s:damlo	aabbbbapcaabZ
s:danci	pbbclcbcdccdb
s:dankb	cabdcdbcobccb
s:danke	bccocaabccbcb
s:daque	eeeffdndeeeee
s:dares	cccddocccbccb
s:darub	ccbcccbncncba
s:dashb	ocbedikckecdd
s:datab	pfieccdeicfdd
s:datas	bclcdcmdbodba
s:datat	aobcccbccbcca
s:daten	mmcddfclejcgb
s:dauer	dpdeeecedddec
s:daugh	ehdcekafdoede
s:davan	ccnddbcbcmccn
s:daven	noccdbbccccaa
s:davve	bbmbccabaoccZ
s:dazwi	cocddccdddddb
s:deadl	mkcmdjcdhbcdj
s:deare	bccccbaobYncl
s:deber	cccdddodccddb
s:debit	bdcbdbocdcbcm
s:deblo	cdcdddcdddqca
s:debor	cddmddncddcdd
s:debri	kcdcenbcedddd
s:debut	acbcccaocbbba
s:decal	bdedecddedddp
s:decem	kjdcchdnddccm
s:decen	nYbbpbabcbbca
s:decid	bjlkddkcnbcce
s:decis	akbqiclcccdcb
s:decla	acbmccnccbmcc
s:decli	dcdmdkaccbcoj
s:decor	bocccbbcdccdj
s:decou	mccdddndddcdc
s:dedic	ahbjcbrlkbccZ
s:deeln	abbbbaZpbabbY
s:defen	cclddecddmldc
s:defin	ajriccfcccccb
s:degre	dededdjldldec
s:degus	nededecedeeed
s:deich	dedeeedddnedc
s:deixa	ababbbbbpbbbZ
s:dejar	bcpcccZccbccZ
s:dejeu	bclmcbbjdmccj
s:delac	cdcddmcddkdnc
s:delay	bcbcccbbcqclh
s:delet	cjcdddcjddola
s:delib	cocdddcdcddda
s:delig	bmcdeckmcmicb
s:deliv	lcccdijedcllj
s:deman	fdcejccddceom
s:demar	ocddddcdddnde
s:demen	idddeccldbedo
s:demit	dccdddccobdcZ
s:demog	acccccbpbbbZa
s:demon	bcbbhbrmcacbZ
s:denma	aobcacncbbcdb
s:dense	deceeeoedceee
s:denta	cednedcdedddd
s:denti	jdchdckckjdcm
s:depar	hkjddkecjdecj
s:depen	dnncclbcdbblb
s:deplo	dedcemdcbnded
s:depos	ddciecbcecrdj
s:depou	oddbdbcddccda
s:depre	bcacccbcbncco
s:derma	cdcndcccdcccp
s:derni	abaccljlnlbbe
s:derri	dddnddbcdccdb
s:derru	bdbdcecddcocc
s:derti	doeeeeddeeeed
s:desab	aaapaaabbbanZ
s:desac	cdcddcbcdblqa
s:desaf	ddndeddddcedd
s:desar	biccdcpccccma
s:desay	deeeeeccededo
s:desca	acccdbbbcbpba
s:desco	bcbcccknbnbcZ
s:descr	jlkjddcdcchdl
s:descu	ddddpdddddddc
s:desea	cccdddcdcadbo
s:desej	ddceeecddbdco
s:desen	dedddcpdcddka
s:deser	bhfckjldcpbca
s:desfa	ocdddccdcddda
s:desig	jledhdhdkdeed
s:desir	nleeedbdddddc
s:desis	cocddcbccccca
s:deskt	acccddbcddqdc
s:desku	accqcbbccccca
s:deslo	odbdddbdcdddc
s:desmo	bcnelecdddded
s:desno	deeedenddddeb
s:desor	cdcddcbccpadb
s:despa	pddddcccdcddb
s:despe	kkccdcbclcddo
s:despi	ccbdddccobdca
s:despu	bnbcccabboccZ
s:desse	occcccbmdccda
s:dessi	odcddccddccda
s:desti	jbbcncmccbcdl
s:destr	bcbccbbqcbbca
s:detac	cdneeededeedd
s:detai	himcddcdfejld
s:detal	cocddddeddcdd
s:detec	fccchcencboca
s:deten	bdddcobbddcda
s:deter	lmmccdccddccb
s:deuts	bcbcccpbcbbbZ
s:deuxi	obbaccabcocba
s:devel	ejcekikeicgjc
s:deven	bbbdbbnnbblcZ
s:devic	bccckcokkccdb
s:devoi	cbpcdcbaabbca
s:devol	bcccccmcccqcZ
s:devue	bbbcccacbbqcZ
s:dezel	cccbccocdccdb
s:diagn	bdcblcpccbccl
s:diagr	odcdccbccbccc
s:diale	jcbccnbcbnbca
s:dialo	cecemeleedeed
s:dialy	bccpdbbdddded
s:diamo	babcccXcccrcb
s:diari	mdbdddbdcbddo
s:dicht	cdccdcbocbcca
s:dicta	Zabpbbbbabbba
s:dicte	adbeddodbcddc
s:diens	cocddkcdecddl
s:diere	oddciccddddda
s:dieti	rccccbacccdda
s:diffe	ddjdddijdjnhb
s:diffi	bcccdcmmcjlda
s:difun	dddeeededened
s:digan	cdccddccdcoca
s:digit	jmddjjkjccddb
s:dijer	abacbbabpabbZ
s:dijis	bcpccbbcbZbcZ
s:dijkg	dcdencdeeedec
s:dikta	dddeedpdedbcc
s:dilig	accrclbccaccb
s:diman	ZcbccbZpcabZd
s:dimos	bcbdddqcbbcaa
s:dinhe	ZcbcmbobabmaZ
s:dinsd	jddddjckddcdo
s:dioce	pddcdcceedddc
s:dipar	coddbdccddddb
s:dipen	apbcmckbcbbcY
s:dipin	cccdccoccccdb
s:diplo	ZakccbbmoapbZ
s:direc	jmfdgdjdjcidc
s:direk	cmddedddedlec
s:diret	iqcddcgjddddc
s:direz	oeeeeddeeecec
s:dirgl	ddcddacdcoddb
s:dirig	bncddcmcmdddc
s:disag	bbacccajbrccc
s:disap	acodcdZbobcdc
s:disat	bcccccbccbobZ
s:disbu	bcbbbcaaccqca
s:disci	bcccdpcdccdda
s:discl	kdcnddiddkddc
s:disco	dmcdccljcemcd
s:discr	akrcccZcbZmca
s:discu	mdkjedcdfgcdj
s:disdi	cddeeeeeedeeo
s:disea	Zccnanbccdcda
s:diseg	nededededdeed
s:disen	lhbdccbcobckb
s:diskr	leeeeedeeemed
s:dispa	ldjckjailacnY
s:dispe	aabcodcdbmcdb
s:dispi	bocdddcdcddda
s:displ	bddddmcadjcdn
s:dispo	ldcddhlcjcddn
s:dispu	abinccakcocca
s:disre	bddndkbbdccbn
s:disse	fbancZlZapbca
s:dista	ndddjkiddehdc
s:disti	cdcdkdmcbncdc
s:distr	idbflcnecfedd
s:distu	amZcbcacpacba
s:ditch	clcddeneddcee
s:diven	bccddcpadcnda
s:diver	ccodldkdccddc
s:divid	idddddcddckdo
s:divis	lccdddhdjbddn
s:divor	jbadcobcabmdc
s:divul	bcdcdoccdcada
s:dizai	bcdcdocbddcca
s:dizen	aoZcbbZabobaZ
s:docen	ccedeqdddedec
s:docht	bcbccqbbbbbcZ
s:docte	abbpcbabcbccZ
s:docto	aldliknblaccZ
s:docum	lbbmcbcckcjne
s:dokte	bbbcccbacaboZ
s:dolar	mdcckckcccpca
s:dolla	icbodmkacbmce
s:domai	nededecedeeed
s:doman	afacccabsbbbk
s:domat	cdcddcbccbcbo
s:domen	abababapbZZaj
s:domic	bcccccbcccncl
s:domin	cjbccmckcblcm
s:donat	dcbnccilcljdb
s:donde	kdddddcmccccn
s:doner	abbbbbapcaabZ
s:donne	ekjlddbkccdcm
s:doorg	qcddddbddcdca
s:doors	eeeeeeeemeeee
s:doppe	odddddcddcccb
s:dorma	bckdddbnccldc
s:dormi	cdcbddccdcddp
s:dossi	idcdddmdjcidl
s:dotat	bbbbcaapcabbY
s:dotie	dpdeeecddddec
s:dotto	mdddmccdldddb
s:doubl	acncbhkbcarcZ
s:dougl	cdddddcccdodc
s:douto	nmcdddcdddcdc
s:dovre	bcbbcobcccdcb
s:downl	bcbcjchmgbona
s:downt	cnbdddcccbddo
s:dozen	dddadocccdddc
s:drain	bcbdddodmcdec
s:dranl	dddeeecdddddn
s:drauf	deeenedeeeeed
s:drawi	jccdkemlfkccb
s:dread	obbbamZoaacda
s:dream	oddcdcccekdea
s:dreht	oddddccdddcda
s:dreis	cnddddddcdddd
s:dresd	cdeZmacoeeded
s:driee	dndeeededdeec
s:drieh	nddedededdded
s:dring	dedeeededdnda
s:dritt	ccndldcclbdck
s:drive	cidklejdkdccg
s:drivi	embecbbbejncn
s:drohn	acbccbbbpbcca
s:dropp	fcakbaeebkock
s:drown	adccddsddcddc
s:druck	ccccdcobdbcce
s:drukk	bdcdddoddcddZ
s:drumm	nbabZaabpZbcY
s:drydo	mcblcnbbcabbZ
s:duerm	dddcddcdddodb
s:duide	neeeeeeeceeed
s:duize	odcdcccdcccdb
s:dumpl	clcdddccdkcco
s:dupli	lcbcccaZcbmkn
s:duran	jkccdlbcmcjdb
s:durat	pecfedchedded
s:durch	jddddmccddddm
s:duzen	eeeffdndeeeee
s:dweil	bddddcodecdda
s:dynam	nbpbbcYbcaaca
s:earli	jhondcZhcajbZ
s:earni	cddddabrddfda
s:earth	dldeeedelceee
s:easte	iddlemccdeeed
s:echaf	cddddddcdddbo
s:echan	djljediddeddj
s:echar	babcccacpbccb
s:echea	cdddedcdddddq
s:ecolo	bcoddbnccbccc
s:econo	clcbdncmdcmcb
s:ecrir	cdccdqbbcbcca
s:editi	ajcccllnmcbca
s:edito	edidhdnelecdc
s:editr	bcccdoccdcbda
s:edizi	acbbcobcccccb
s:educa	bpbldbkkccidb
s:efect	ccodddcdcccba
s:efeti	dqdeedddddddc
s:effec	bjcndcnccdcdb
s:egali	dcdenededddec
s:egreg	emeeeekeeeefe
s:ehema	bcddddccddocb
s:ehren	ddeddnccdedea
s:ehrli	abaobaZbbancZ
s:eigen	akmcncjcccdda
s:eight	dlcdedpdcbded
s:eilan	dndeeededdeec
s:einde	ccbccnbmbaccn
s:eindh	jncdddcdldcec
s:eindr	odddddbddddda
s:einei	deeenedeeeeed
s:einfa	bbqeeeceddedd
s:einfu	ccdddocbddddc
s:einge	knddddcccdmak
s:einhe	bcdocaccdddda
s:einho	bddodccdeddec
s:einka	cdccddqccbcbk
s:einla	cdcddcbkdbcrb
s:einre	meeeffefeeeed
s:einri	cdddddccdacbo
s:einsa	odeeeddeeeeec
s:einsp	ZbbbbrabbbbbZ
s:einst	bbbjqcbllbcba
s:eintr	ckcddccpdccdl
s:einza	bcdcdcbcccqaZ
s:einze	abbocbbccccdc
s:einzi	cccdmdcddodca
s:eisca	ocdddccddccda
s:eisen	cbdcdodcdddcb
s:ejecu	bccddcbcddpcb
s:ejerc	accccpacdcZca
s:elder	ZbabpbZnbacca
s:elect	dddgkcbclflcm
s:elega	bcndccacbocca
s:elegi	dccdddcdcadbo
s:elekt	bkcddcodcdddk
s:eletr	acbcccbcobbcm
s:elett	bcbclnmcccccd
s:eleva	boanblZbbbjca
s:elimi	bcbcdcabkZbqY
s:elsew	ZcaccnpbbZbcl
s:elter	dmdeedddddddn
s:email	mdeeeedeeelec
s:embar	abcbcoZbcacbo
s:embas	ccbcdcZcccsca
s:embau	doddddcdldjdc
s:embed	mnjdddcddcdkc
s:embra	cdcdddmcdZdcp
s:emira	bcmddmldccdec
s:emoci	cdbecdoddcddc
s:empez	eccdccknclldZ
s:empfa	bcbcbcabcaobl
s:empfe	dcceeddepcedc
s:empfi	bcbccobccacba
s:empie	cccddcmmcbccn
s:emple	ccdkkdcddddpb
s:emplo	cpfjiddeicddc
s:empre	bbmjkcfdmdmcb
s:empti	ddddeedcdbddq
s:enabl	ddcdeeoeedeee
s:encai	cocddcccdcoba
s:encaj	dljfffefeefee
s:encam	ncdddcddndddb
s:encan	lkbcmlaacnhcb
s:encar	okdddmcdcdcca
s:encer	ccbcdcbbcnlZm
s:enclo	bccdddcedimcp
s:encom	bcbcgbbcmboan
s:encon	cclcclbkblbcl
s:encou	mmbdedcdamddd
s:encue	cedmdadmedddc
s:endli	moccdcbccccca
s:endor	cccdjdecdbcqa
s:energ	mdkhdkdkddhdb
s:enfan	ccbccbamnbjbm
s:enfer	afblcbhnmbice
s:engag	pclcdecdededc
s:engen	emcefiddkddkc
s:engin	jleeieiffdegc
s:engli	mjbcckjfjdijb
s:enhor	bboccbabbmnYY
s:enjoy	cmlddclacmcdb
s:ennuy	ddqedededcddc
s:enorm	edddemcddodcb
s:enote	odccdbbddcbdb
s:enqua	ocdddcddcddda
s:enqui	ddccdbncmcikf
s:enreg	bbbdccbncbcqZ
s:enrol	jadcdljaddccp
s:ensei	cddedddcdddbo
s:ensem	cdddndceeddec
s:ensen	pbbcbnbZcbbcZ
s:ensin	bdbdccbcbocca
s:ensui	bcccccnbdcccl
s:enten	kbkekcacobcca
s:enter	lihmicdlcfcdc
s:entfe	dccdddocddcdb
s:entir	bnbdcdkddmhdc
s:entit	acqccecddcded
s:entra	abbcdbbslikbY
s:entre	dkcndfcjkdmca
s:entri	cccddcandccnb
s:entru	neeeedddeefed
s:entsc	ZbbbcoabbZbbm
s:entus	cdedddbdeened
s:entwi	cjdlicmdjdjdb
s:envel	kccccdaccbncp
s:envia	kcbccbabcanXn
s:envir	mcloccZciecca
s:envoy	hbkdncaddcoca
s:episo	kcccekiodccde
s:equal	ccbdodbdkmcec
s:equip	eddkkjldddkdc
s:equiv	hlbdddbdncddc
s:erava	bcbcccbbcobba
s:eredi	dedeedddedncc
s:erfah	mdddeddddened
s:erfas	oddddcbcddcdZ
s:erfen	ddcdddcddcocb
s:erfol	cdedeccdccobZ
s:erfpa	dndeeedeeeeec
s:ergeb	ccmddddddcdob
s:erhal	akaccbblbbpnY
s:erhie	ddddddbdddddp
s:erhoh	ZbabcaZbbabpY
s:erinn	lcbdddldlmccb
s:erlau	mmdeebdedeeed
s:erled	cddeedddedncc
s:eroff	cdddedddedocc
s:errad	ndeeeedeeeeed
s:errei	ccoddcbccbddb
s:ersat	deeeeeeeededn
s:ersch	ababbaZpbZbmY
s:erstg	dededepcedced
s:erstm	bcccocbccccca
s:ervar	obeeedcdedeec
s:erwah	ddceeddddcdpb
s:erzah	coaddcldcmdcb
s:esami	cddndcddddddb
s:esbor	deedeenedeeed
s:escal	bcbldoabYnbbZ
s:escen	bdccdcoccccca
s:escol	bdddddkckcjcn
s:escre	acobjoabcbbcZ
s:escri	chmlckbbhimcZ
s:escuc	bcnckcncbbbcZ
s:escue	aaabonZbmabbZ
s:eserc	accacpabccbcZ
s:esgot	eeeffdndeeeee
s:esist	cededededdndd
s:espac	dnededdeeedeb
s:espan	Zcccdcoccccca
s:espec	iccmdlbjdeddk
s:esper	bcbncckclblka
s:esplo	bdbdocabcbcca
s:espre	mccbccnddcddb
s:esque	ncncddcdddddc
s:essen	boccdcccdcjdk
s:estab	jocdddmdccjcc
s:estad	bmdcdobcccccZ
s:estag	dcdeddbdpdddc
s:estam	ejokncbccbcca
s:estan	cbbcccpccccba
s:estar	lcodccaccccca
s:estat	bnhcmmdcccddb
s:estee	ccccklljhblcb
s:ester	qdddddcdddddb
s:estim	ldifdgnccbidj
s:estin	cddddcccdcoca
s:estre	ZaabbbZpaaaoX
s:estri	cdddedddedddn
s:estro	cdbdddbddbcco
s:estru	cocddddedecdd
s:estud	bckjdbblnccck
s:etich	mededededeeed
s:etike	ocbcdccccbcda
s:etiqu	mdbdddcdoaded
s:etudi	bddbjbbnlcddl
s:europ	mbbclcdacbocb
s:euseb	ddcededdnddec
s:evalu	rccldcdcecedb
s:eveni	ddciindmecdce
s:event	ldndcdcdbiddb
s:every	cekckhbjjkicd
s:evide	gcabdcabcnccn
s:evita	nddbdccddcnca
s:evolu	bcpcbcYcaacba
s:exact	kicjcckhmjdcb
s:exami	dbblhpdcjfchb
s:examp	cdcddcpdbmadc
s:excee	pdbceecedddde
s:excel	dlkddjcccnjdb
s:excep	ccmdddabcbndm
s:excha	ijldeccjdimdb
s:excit	ddodeeieedged
s:exclu	eibddcplcclcb
s:execu	hhdedkmkccjfb
s:exemp	ceeeelldeddej
s:exerc	ljcccbimlbcdj
s:exhib	lblccbcphaccZ
s:exist	deddmdbmddeed
s:expan	ccpdddkcdhkdb
s:expec	jilddlhiedddc
s:exped	ncbcccaccbcZo
s:expen	jdbcclkkcbcbo
s:exper	ffdmeeedlcidd
s:expir	bcbccclchbmko
s:expla	jcdlcpedclcdb
s:expli	bcclcomccccca
s:explo	ccokhekdjccdc
s:expor	akccndmcclcdb
s:expos	hmbdecccddcdn
s:expre	jjbddddddpddc
s:exten	kecddejcdcido
s:exter	qcdddmdddddec
s:extra	cdddddcddcmbm
s:fabbr	bbbcccbcoabba
s:fabri	hckobblbblbcZ
s:facci	bcacccmccanbl
s:faceb	accccbancbnbb
s:facen	bdoZcbacddddb
s:facha	ncdddmjcdddde
s:fachb	dpbcddbbcccda
s:fachf	bbccdbbocbbca
s:fachi	ZcbccpacbbbcZ
s:fachk	bbZbccqcbacba
s:fachl	ccpdccacbaccb
s:fachp	odddebdeeeeec
s:facil	cjbdgdodchddl
s:facto	gjjdhdnejdcdc
s:factu	ndcdjcjedccdm
s:facul	adccflbqceccb
s:fahrl	cdddedccddcdp
s:fahrr	cdcdddcdcccdp
s:fahrs	deeeeeeeededn
s:faili	cddddnncdcjcb
s:failu	bcckdnfbdcnbb
s:faith	cbjdddldiclel
s:falam	ddcdedodddddc
s:falan	dddddddddodbZ
s:falec	eedededdndded
s:falta	abacccbbpabbZ
s:famig	bcbccobacbccb
s:famil	dmkfiffchkedb
s:farbm	cdddedddedddn
s:fareb	kjmdidjccjddb
s:farew	dccddddcckdcn
s:farma	jfakcccccbcpi
s:farme	ddbmlklkcecca
s:farmh	ncbdcdncccdeb
s:fashi	bbacmcZodanca
s:fattu	klckdclcdccci
s:fatur	acdcdcqldcbca
s:faudr	odcddccdcdddk
s:faute	ddaeddcdcoddb
s:favou	lchckdbdcnccb
s:faxge	eneeefefeeeed
s:fazem	bcccdcpcdccca
s:fazen	ababbbabpabbZ
s:featu	lbcccbmpbbZma
s:febru	ndccdlcjkiddd
s:fecha	ncccdcbbcbccn
s:feder	olcldbecdchcb
s:feedb	bbbkmdabdicpa
s:feeli	bblcdcncblccb
s:feest	ccccccbbcocbZ
s:felic	ddbeeedddpcXa
s:feliz	ndeeeedeeeeed
s:fello	bbbccaarbfcca
s:fenet	cdcdddocdddda
s:fenst	aoccdcbcdcccl
s:ferie	cddedddddcaep
s:ferma	cdcdddcddbcco
s:ferme	bdlddbcpcZcca
s:ferna	kdcnedcdecdee
s:ferng	camdddcddccnc
s:fernk	eedeeeeeodeed
s:ferra	lcbncbmccbcca
s:ferre	ndbcddnddcbdc
s:ferri	ccbdndcmdlddc
s:ferro	neeeeedeeeede
s:ferti	accbcpbbccccb
s:ferve	bbbcccabcobbZ
s:festa	bnldddldddddc
s:festg	meeeffefeeeed
s:festi	rcmccajacbccZ
s:festl	bedneededeeee
s:festp	mcbcccncdcbda
s:fetch	acbcccobnabcZ
s:feuil	bccccobbccabn
s:fevri	ocddddcdddbdc
s:ficam	eeeffdndeeeee
s:ficar	cocdddbcdcccb
s:ficas	cobdccbccccca
s:fiche	bcccdcbccboca
s:fidel	cdcddcccdcbbo
s:fiduc	bdcdddcdddpdc
s:fifte	jdicilnccicdc
s:figur	ajcbocncbaccm
s:filia	cccdddcccccbo
s:fille	beedddcdeenec
s:filli	mcmdddbccdkdk
s:filmi	jccccpibddcdc
s:filom	bcbcccbbdocca
s:filte	mdddldbedddee
s:filtr	cdddedcddccdo
s:final	dlcddcclikecm
s:finan	jlkdhekcddidd
s:findi	kdeclckbklddb
s:fines	emeeeeeeeeeff
s:finge	ccadccabcoccm
s:finis	jddhjbbepbckj
s:finke	meeeffefeeeed
s:finla	bnleeecddcced
s:finte	lcindccjjcddb
s:firew	bccbcbcbdcpck
s:firma	llcdddccddddo
s:firme	cbddddcdddddp
s:firmw	pcccdbicccddb
s:fisca	pccddacbdccdb
s:fishe	ljbbmlZncbbca
s:fishi	nmbojbaccbccb
s:fisio	odbdcdbccccdc
s:fissa	cccdddodcbddc
s:fitte	bcmdddbcdbddo
s:fitti	dblmccZcoZbcY
s:fixsa	cobcdddedeeed
s:fizer	ddcdedocddddb
s:flagg	nabbcdbcddndb
s:flatm	bcnckcbcdcddo
s:flede	bbbbcbbpbbbcY
s:flens	bcccdcoccbcca
s:flexi	nlcicjacccdcl
s:flies	cdddeccddddep
s:fligh	nkcdcoacccccm
s:flohm	aaZbbbZpbYaZX
s:floor	oedddedeeedfe
s:flori	abaccclaaonca
s:flowe	cdddmdcddZddo
s:fluss	ccbcdcoccbcca
s:flutt	ndddddmdcdded
s:foldi	cbmdldbccbcjn
s:folga	acdbdoccccccZ
s:folge	odddedcdedcdc
s:follo	iedhefieejike
s:fonct	cocddededdddd
s:fonda	mcddjccdddnda
s:fonta	cdddekddddddo
s:foota	ocacdbacbnccb
s:footb	mjablbabcnccn
s:footp	ndbbccnbdcdeb
s:forbi	lnddcecdddced
s:force	bbpdccbbcbbda
s:forde	bcbcmobcbccca
s:forec	oeckkfbceccdl
s:forei	bmcddccddcndc
s:forem	bracbcZcbmcda
s:foren	YacoblZbcbncZ
s:fores	mccdddcdnbdec
s:forev	bcabbcabnjpca
s:forfa	lccpcblcbcccZ
s:forge	ndbcddncdbcdb
s:forgi	analkckilbcdc
s:forgo	cjbdddldcpddb
s:forkl	kbamcbmaoabca
s:forma	ceicinoicccca
s:formi	cddemecmdddee
s:formu	ncbmdcbdidccl
s:forne	ddeeeeddedddn
s:forni	bcccccmbcbbbo
s:fortb	dddadocccdddc
s:forth	lddddcboddcdb
s:fortn	mceckldlccddd
s:fortr	dlceeeeeldeee
s:fortu	obccccaccdmdb
s:forwa	ieicdcbhjkldj
s:fotog	ncbccblcnabcZ
s:fotov	bcdldocdddcda
s:found	hccgpghiccedc
s:fourn	bbbmccaacbnbl
s:fourt	cjiddofcicdjb
s:foutl	adbdddodbcddc
s:fract	phbccblnccddb
s:frage	cccrdccbdcccb
s:frame	obhcdcnccbccj
s:franc	gcjddcqdjccdb
s:frank	amaobbnbbbbca
s:franq	abocncbcbbcba
s:frapp	caoedecebdddd
s:freed	fldbmkabccmdb
s:freel	ldedddlileeec
s:freez	ebabnmdmcabcj
s:freia	ddeenedeeedee
s:freib	kddeednekdddc
s:freig	ekfdejkdlceib
s:freih	ddcdddcddcodc
s:freit	jdcddmckdcddn
s:frequ	ddleeeceeeele
s:fresh	dcdekdcdpcddc
s:freun	bcbcccbcccqca
s:frida	amcccnbmcicdd
s:frien	benckclcdklca
s:frigh	ccadddncoZcda
s:frigo	bdcoedcddecdd
s:fritt	eeeeeeededeen
s:front	aqcccbcccbnca
s:fruhb	abbccaaqbbbbY
s:fruhe	oedeeeceeeeed
s:fruhj	kleeeeefeeeed
s:fuhrp	ccoddccdccddb
s:fuhru	ccddddcpccobY
s:fullt	Zbpddecddcded
s:funci	coddddcdddmdb
s:funct	elndddcckdccd
s:funda	bcnnccbcbbcca
s:funde	acccdcnccbccn
s:fundi	ajacpcmbbbcdb
s:fundr	ikkdicoccbcdb
s:funer	lcbcelbccjcdn
s:funfs	ddcdddcdddnec
s:funfz	dedeeddddcddn
s:funzi	bmnclcbbcbcca
s:furch	ddcecdcdqcddc
s:furgo	abacnbnbbbbcZ
s:furni	ieldjkkfdcidb
s:furth	jdnddhdjddddj
s:gabri	cbcdmdbddmmdc
s:galla	eedeeedendefe
s:galpo	ocbcdcbcbcdcb
s:ganas	abbacbabcbpaY
s:ganha	ddednddeeeded
s:garag	cdcddcccdcmdn
s:garan	becddcmcccpce
s:garde	ecbcmjcbchckn
s:gardi	cdcdcdbcccdcq
s:garib	bcbcccbbcobba
s:gasol	ddcededdnddec
s:gastd	bdddepcdddddb
s:gaste	dedeeeddddedo
s:gastv	bccbdobbdccca
s:gatea	cddddccddcddo
s:gatek	acZbbboZbZpaa
s:gathe	cdleddcndcddd
s:geacc	dedeeedeeddpb
s:geach	odddeedeedied
s:geand	bcocccbcbbZnZ
s:gearb	cdcjcdjkoiddc
s:geblo	eeeefeeeeenbb
s:gebou	aabcpbabbabca
s:gebra	cddnedbdedcdc
s:gebro	oddddccdddcda
s:gebru	abakbbZbmbqbb
s:gebuc	oddddccdddcda
s:gebun	bandbcacoacca
s:gebur	cdcdddcbcmdbl
s:gecon	ccadcdbcbocca
s:gedac	docebdcdddcdc
s:gedra	cocdcdcdedcdc
s:gedre	ccddndddcddec
s:geehr	ildkeedeidfee
s:gefal	cdocedhddkjdc
s:gefel	cnacddbccdcZo
s:gefin	cbcdnecdedddc
s:gefre	ddcddbccbodca
s:gefun	ddcddbccbodda
s:gegar	bcbbbbYbcbqca
s:gegen	cmcddemeddeed
s:gegre	ccbcccacapbaZ
s:gehal	boddedccdcdcn
s:gehei	abapcbabbbabY
s:gehol	ddbdddcccodca
s:gehor	dodeeddeddeed
s:gekek	bcccdcpcdccca
s:gekip	eedeeeeeodeed
s:gekom	bcZaccacqbccb
s:gekoz	boacccYbcabbm
s:gekre	oddcbccdeddcb
s:gekun	dccededdoaddc
s:geldt	deefffefeemee
s:geles	dedeeenedeeed
s:gelez	acbbdcbacbcoa
s:gelos	cdcdddbccbdnZ
s:gemaa	boZdccbcobcca
s:gemac	cdcddmbbmcddm
s:gemee	nkcddccccldcl
s:gemei	cnjdjdcddlddc
s:gemie	ccccocbccbcca
s:genan	cdcedecddddqb
s:genea	ccccdocccccda
s:gener	hjkkdcgjdbfdl
s:genit	cdddddcdddddp
s:genna	mcdcdccdddcdn
s:genos	bcbacaapcbcca
s:genti	nccdfkcbmclcd
s:gentl	acdddokddccdc
s:genui	clckcdjcddmdc
s:geolo	bbhjcnabbbbpY
s:geome	cadddnndddddb
s:georg	aodeddcddkddd
s:geote	omddddbcdddad
s:gepla	bccodcbccdcdZ
s:gepro	bbacbbabcbpbZ
s:gered	ddcedecdccddq
s:geren	fnceedhdjdidc
s:geric	accpcbbcdccca
s:germa	ccmcccnccaodb
s:gesch	bclmccbcccjco
s:geseh	ncbcccncZmbbZ
s:gesel	cdbdodccbccab
s:geslo	eeeeeeeeeenbb
s:gesol	ddceedcepcedd
s:gesor	ddcdeddcdcddo
s:gespa	ddddedddcpddb
s:gespe	cbcdddcdacnpc
s:gespr	bkjmcdlcmcedb
s:gesta	dpdeeecdddedc
s:geste	ckbddcccmnddk
s:gesti	dhcmcikheblla
s:gesto	eccldlmcccbcl
s:gesuc	fcddmljdccdle
s:getip	bbbdcdacbpcca
s:getra	cdbdddbdcbddo
s:getre	ddcedecdccddq
s:getti	hjodddlcckddb
s:getto	bcbncbanccccZ
s:gevan	cccddodcddddb
s:gevon	nddedededdded
s:gewee	cdbddccccmccp
s:gewen	mbbbccbbcobbZ
s:gewer	eedeeeoeddeee
s:gewij	ddddecdddcZob
s:gewin	cdcbdlloccddb
s:gewoh	ddeeedddddddn
s:gewon	abbbbbabcbqaZ
s:gewor	nddedededdded
s:gezah	ddcedecdccddq
s:gezei	cdcdqdbccbdcb
s:gezoc	jcclhpcbdcdda
s:ghost	mcccccqbcbcca
s:giapp	mededededeeed
s:giard	ddcdddcccbcdo
s:giftc	ddddddcddcnda
s:ginas	dddeeeddddeco
s:ginev	cededededdned
s:giorn	mdckdnccdijda
s:giove	fkcmddcedcddn
s:girar	ccodddbdcccab
s:giria	dddeddbnddddb
s:giste	bbocccbcanccZ
s:giust	bcccdcoccbccZ
s:glasb	abacbcabpabcZ
s:glasg	fkhcfkdjjidhb
s:glass	bccddcnbccado
s:glasv	cccdddcddccco
s:glaub	cbbdccbcobcca
s:gleic	ndddedddeddem
s:gliss	dddeeedeneeee
s:gluck	abZcccbbbnbnY
s:goede	cdbdcdnccbnda
s:goeie	odbdcccccbcdb
s:golpi	bdbdcecddcocc
s:gonca	dededecmeleed
s:goodn	bccdcccmcnddc
s:gordi	ddcdddcdccoda
s:gorge	bdbddcoccjcdb
s:gosta	bcpjckkcckccZ
s:gothe	bcodddZccodda
s:gotti	oddddccdddddb
s:gover	jllkccccleeda
s:graci	cdcddccldocbm
s:gradi	lnccdlcdddcdc
s:gradu	elcdddckniddb
s:graff	bddddnnbdccca
s:grafi	bcbccabppbbbY
s:grana	accccbbbcbcoY
s:grand	efeccebieljcm
s:grant	icccmdedccndj
s:grape	ccccddlcdbddo
s:grapp	dndeeededdeec
s:grate	kccidjccpaddf
s:grati	bhancbanbmlcZ
s:gratu	cfdddikodccmb
s:great	dcndddadmbdcc
s:green	dgacnnZbbnbca
s:greet	kddfddccdqgcc
s:greno	cneeeeeedeeed
s:grill	Zbcpcbabcbbcm
s:grind	bbkcccadapccb
s:groce	bccnmdbcdcddd
s:groep	anbobbabcbbcZ
s:groet	ddddedccdodcZ
s:grond	cdednddeeddec
s:groni	cbacccmcaobca
s:groom	Zaabocjcbacoa
s:grosa	cdcodcbccccca
s:gross	ccdenddddddec
s:growe	bcmdncZmcbddc
s:growi	cnmdckcdicddc
s:grund	cdpdlccaddddb
s:grunk	ddcedecddcddo
s:grupp	bbccdbboccbca
s:guada	bfccdclddcpdb
s:guant	ccbdccpcbbcdZ
s:guara	dcccielcccrdc
s:guard	aajlccaccccrk
s:guess	acbccboccnddb
s:guida	mbbbbolbabbca
s:guide	ccaqbabccojba
s:guild	bcncccinbbcdc
s:guima	bcodcdbccbcca
s:guita	nccdcdbddmdec
s:gujar	bbcddcoldccca
s:gulas	dedeeeddddeeo
s:gulti	deeeeeedededn
s:gunst	ddddddbdddddp
s:gusta	ldmcdkhleecca
s:gutac	accocbbcdcdca
s:gutsc	bccocaabcbbcb
s:gutve	cdbdccoccbccb
s:haber	cdcddccadodca
s:habil	doeeeecedeeed
s:habit	mdddddbiddddo
s:habla	nlocdcbcccebb
s:hacer	cnddddcddcddb
s:hacka	acccmbbsdbbcZ
s:halbj	dedeedddebedo
s:halif	bobcdcbmmZcdb
s:halle	cocdcccdddddb
s:hallo	Zcncdcaccccdo
s:halve	dndeeededdeec
s:halvo	lcmbbcnccbdec
s:hambu	mecdddndddddb
s:hamil	cdiedendddeec
s:hamst	oddcdbbcdccda
s:handb	mcbmcoajccbca
s:hande	clddddadddodc
s:handf	hjqdddadccddc
s:handg	oddddccdddcda
s:handl	amilccpcjbcca
s:hando	jccjhdbddlddn
s:hands	cdcdjccccmddm
s:handw	ddcckmncdidda
s:handy	cncdddddcdddd
s:hanne	cmcddcccbnddc
s:happe	eejclkldceddc
s:happi	bbZncckcaocdb
s:harbo	blabclamcibmi
s:hardw	iccdndlclcddf
s:harmo	ndeeeedeedeed
s:harne	cdbdcdiapacda
s:harro	nccddbancbcdb
s:hartf	pddclccddddec
s:harti	dccdeemdmdeee
s:harts	dpceeededdedc
s:hartw	ccodddbdcdddc
s:harve	ejccjkocjdcdb
s:hatte	jbaaonZbcbbbZ
s:haush	eneeefeedeeed
s:hausm	bobcccccabcba
s:hausv	bcdocZccdddda
s:hauta	dedceecdeeddn
s:haven	dmceeedemdeed
s:heada	acajcnkbcocca
s:headc	dnidddkdcbddm
s:headh	dfsdddbdccddc
s:headl	acbcccjbbrcca
s:headm	boabcbaobacaZ
s:headq	asbdcccdddddc
s:healt	mickkdjccicdd
s:heari	gelefihccjfck
s:heati	mccclcjcddddl
s:hebam	abbpbaZbcabca
s:heerl	neeeeddeeeeed
s:heide	lccccbbcboccZ
s:heimw	cdcddddddbcco
s:heisk	deeenedeeeeed
s:heizu	cncddcccdcdcn
s:helem	ccbdpcZaZabca
s:helpd	ZaZaaaZZpYaZZ
s:helpe	bcbcdcmcdcccq
s:helpi	mlacclacmbcla
s:helpl	kbbmlbjlalcca
s:henri	bbaodbaccocca
s:heran	deddedddecnac
s:herau	cdpdddcddcdbc
s:herei	ccodddacZaccb
s:heren	cddddcccccpab
s:herha	occcddacddddb
s:herin	bcbcdcaccnccm
s:herit	clcdedcdkdndc
s:herko	ddeeeededdnec
s:herma	cjcdmdcdmcddm
s:herse	ddceddmedleee
s:herst	lddmeddeddddd
s:herun	dddeedcdedncc
s:herzl	bcacddkcckcnZ
s:hesit	bjoeeecdbdddc
s:hetze	bbaacbZbcpcca
s:hibri	nkdeeedeeeedd
s:hicie	pdadccZcZbccb
s:hicim	ddddpdddddddc
s:hicis	pedeedceededc
s:hidra	abcccoacccbcZ
s:hierb	bobcccabcbccm
s:hierm	bbbdddacobccc
s:hiero	ddeeeededdnec
s:hilfs	dddeeddddcdco
s:himse	deeekedeeelfe
s:hinge	cbbdccacbpcca
s:hinte	cdcdddcccnddm
s:hipot	bcbodabccccdb
s:histo	idihclcmcbdkf
s:hithe	Zccbdpaccncca
s:hochs	bccccobadbcca
s:hochz	odcddccdcacdb
s:hoeve	bcbadcqcccbdb
s:hoges	cdedendeeeeec
s:hokka	cldeedlkeddee
s:holde	cdleeededddem
s:holdi	abcmhmibckmcb
s:holid	dncedeidcddcn
s:hollo	ddceeeoeedeed
s:homeo	jnddddcddddnb
s:homew	cdlddiccdcdcp
s:hones	lcceglidlbdci
s:honne	cdbdccbbbomcb
s:honor	dccpdmjddcidb
s:honou	bbdcmdknbnccc
s:hoofd	cddddnmcdccda
s:hoogh	dcdencdeeddec
s:hopit	ckmeedcjcccdl
s:horai	cednedcdedddd
s:horar	ambccnaamabbl
s:horti	odjccdccdcddb
s:hospe	cccadocbdcccb
s:hospi	iiikiickihcdc
s:hosti	abnncbdlbabcZ
s:hotel	cpbcdccdcdkdc
s:house	ccmjdkmcdbcce
s:housi	eljhedekjddjb
s:houst	lcbbdcapdZcba
s:hoven	bqddddcdccddb
s:howev	cdjdlecdkleee
s:huert	acbcccbpcaZca
s:huidt	ocddedcdddddc
s:huisa	dedeeecddddco
s:huitr	cbcdoccadccdb
s:human	jlnccmbbcccda
s:hundr	jcbcccniclmcb
s:hunti	Ycjcdbcccrddh
s:hupfb	bcccdcoccbcca
s:husba	mkddddcdjcmed
s:huurd	eeeflfeeeeffe
s:huurp	bbacbbabcocaZ
s:hyder	bpcdddjkdcdcb
s:hydra	ambddkbdddddn
s:hydro	lhacddbdcpcca
s:hypot	bbblpbabcacca
s:ibero	cdccdcbodbccZ
s:ident	edidddfddeokf
s:idrau	cdddecddddddp
s:idrog	emeeeeeeeeeff
s:idrom	abbcpbccabccZ
s:ieder	ajabnbZbapmbZ
s:ignor	bcacmcnbbYbqa
s:ijsco	aabbpbZbbabba
s:iliqu	eneeeedeeeeed
s:illim	ccccdccocbcca
s:illne	cdcddcnbccddn
s:illum	odddedcdddcdb
s:illus	hmaccbmcpacdb
s:ilusi	dddddbcnddmec
s:ilust	qcccdbacdbccZ
s:image	oddddccdddcdb
s:imagi	hhcdmdlckiddc
s:imbia	bcbcdbcddccom
s:imedi	cdceddcdoceda
s:immag	cddddcccdcoca
s:immed	jigdhdldkcjdc
s:immob	bdcpcbmdddcdb
s:imobi	efelfdeeeeefe
s:imove	nccndbacddbda
s:impag	ccdddcoddccdb
s:impai	bdcddaobbZoca
s:impeg	aoncccbbcbbcY
s:impia	deedeemeeeeee
s:impla	adcndnbjdcbcd
s:imple	mcmdeeceddded
s:impor	kcmdddjelcldb
s:impos	bdbdndndbbded
s:impre	cfldddkddbjnd
s:impri	dddeeekdkdeem
s:impro	bbbcccccbicpZ
s:impue	adccdcpddccda
s:inaug	occccZbocbccY
s:incar	pccdddcddmdca
s:incas	mccccbocbbcba
s:incen	bpamddbdddcdc
s:incha	ddddeddcddddo
s:incid	kddddmbcdchdm
s:inclu	kfgdeikkdddee
s:incon	Zbaccpaabnbbb
s:incor	epdeidceddddc
s:incre	acdccmoadccdb
s:incro	emeeeeeeeeeff
s:incub	abbcscZccccdb
s:incum	embbocbcdccdc
s:incur	ocdeedcedddeb
s:indef	bscdddcdddddc
s:indem	bnclcbkldbcdb
s:indep	odikcfejdcdib
s:indet	dqdeeddeddddc
s:indic	klcodecckcdcd
s:indie	aqbcccabcbcbZ
s:indiq	acapdcbdddccb
s:indir	cddddccddcoca
s:indiv	nccldcjkdibdc
s:indus	ddmjjdhcndcdb
s:infer	Zmcocabcbcbcd
s:infir	bcbcdlmcmbddl
s:infla	oeeeeddeeeded
s:influ	bcbmccmbdccdl
s:infog	rcbcccYbcabcZ
s:infor	leegejejideic
s:infra	cmbddemddeddd
s:ingeg	jldeledeedeic
s:ingen	jkcdkdcildejb
s:inges	cdbdccbobbdca
s:ingre	kcccdlbodcmcZ
s:inhab	cncdddmdccddb
s:inher	mdjcmkacaaocb
s:inhou	Znbccnbcbbcoa
s:inhur	nddddccdddddc
s:inhuu	odeeeeddeeeec
s:inici	cocdccbcdbmca
s:initi	nbndddccddkcc
s:inizi	lcddddjdddmdc
s:inlog	ZZZaaaYZbYZrX
s:inmat	bkcpdcccdcded
s:inmed	codeddddldedc
s:inmob	dbbddcobddcdc
s:inner	dddeeepecdddd
s:innov	ZblcmceqcaYba
s:inolt	cmcdcdccocdcb
s:inpla	odbdcccccccdb
s:inque	abbpcaabcbbca
s:inqui	mdcdddmddcddd
s:insch	dddddccadbcbq
s:inscr	cdcdddfsdcccb
s:inseg	bdcddpccccdcn
s:inser	kldeeedeeeldc
s:insie	bdcdnclcdbbdk
s:insig	aYambcZcbabpa
s:insis	ocbcccncckcdb
s:inspe	mjcdjdkiicidc
s:inspi	abmcccqZcabca
s:insta	cjdfdelddcodd
s:inste	edacmblkmacil
s:insti	dpjhdecdkceca
s:instr	didddofceddej
s:insul	ncbmcmbccccdb
s:insur	gkifkfdegckdf
s:integ	mmckididdcddc
s:inten	mdebckZmkibmY
s:inter	kjikefdeididc
s:intes	bcccccbdccqdb
s:intor	doddddddedeed
s:intro	ceffidkjlfidc
s:intru	ccleeecedmeee
s:inval	bddcdobccccda
s:invar	deeecedeedddp
s:inven	ncfkejbdbfbke
s:inver	albepaakkdbca
s:inves	bmbnpbkcdccdb
s:invia	ldddeddddcoba
s:invie	lcbcccaccaocZ
s:invis	abbbbakabapbZ
s:invit	ddckdicnddinb
s:invoi	mddddcjcecijl
s:invol	maaqbkaababcb
s:inzwi	kddekddekleec
s:irela	icncbcbncbddc
s:irgen	dloeddcdccddc
s:irrig	adcodcjdddddd
s:iscri	jdccdkhpdccda
s:isenc	codddccdccdcb
s:islan	Yblbcaobcmcca
s:itali	ablccllcdZccn
s:jaarc	cqceddcdccddb
s:jaarr	odcdddcdddddb
s:jaarv	pcaccbbcdccca
s:jahre	llcdddidddddk
s:janei	ccddedcddddcq
s:janua	jeidejjjdcccm
s:janvi	bmcdmcbccccdn
s:japan	bmcddnkcccdec
s:jeder	cdodddacdcdcn
s:jeman	nkcclnbciicda
s:jenki	mdeefedekeeee
s:jeune	cocdcccdcdacZ
s:joine	anlccobbbbkcb
s:joini	deklkcdcccldk
s:jonge	ddddemccddddl
s:jorna	mlbccbZqcbabZ
s:journ	lkcldekdcbhjb
s:jovel	cccdccbccodca
s:joven	deedeocbedddb
s:jubil	cdddelccdadqa
s:judge	cdcnddmdcbddc
s:jugen	bcbccpcadbdda
s:juill	nccbccncccccb
s:junio	ablcciibrabbZ
s:juzga	bbbcbbbcobcdb
s:kaart	ZbZbbaaobnbbY
s:kaffe	cccdocbccbccb
s:kandi	cebdddqecdddj
s:kanss	cdddddcddcoda
s:kanti	pdddeddeedded
s:kanto	kpdeddcdddddc
s:kanzl	ndddedndddbcb
s:kapaz	oddedelecdeed
s:kapit	ccbbncncdcbcZ
s:kapsa	odadcdbdbbddb
s:karac	bcnncdbcdbddd
s:karol	lddecdmeeddfe
s:karte	ddededccddocZ
s:karth	lkceeededeeee
s:karto	cdbdddbdcbddo
s:kaser	ZbbbpbZccccbb
s:kassa	pdddeddeedded
s:kasse	ncdccbccccdcn
s:kathm	nbbcdcoccbbca
s:kaufm	cocddcbccccda
s:kauti	ccddddcdddkco
s:keepi	icmdccdccnlcb
s:kenne	bcsddcZcccica
s:kenni	cobcddcdddddc
s:kerkr	nddedededdded
s:kerme	dedddbdaddddp
s:kerst	mdbcddmddcded
s:kestr	acbjcobccklca
s:ketch	ddddddcddcddn
s:keuri	ccddncdeeedec
s:keyno	bccadqbhckmda
s:keywo	odcddbjdddbkc
s:kiddi	Zobbcbaccnbcb
s:kilke	onbcccbccbbab
s:kilom	lcmncbbcdcddb
s:kinde	loblccbccbbbk
s:kirst	ldjfffdfeefff
s:kitap	edeeedddcdcao
s:kitch	ejcdndjhjdcdi
s:klaar	cccdddqdcdedc
s:klant	bbkkmbmckbccb
s:klass	ddededddedbep
s:klaus	aabbbpabbbbbZ
s:klavi	cddeeddddaddq
s:kledi	abaonbbbbaacZ
s:klein	pddeibhddeeec
s:kleut	bcbcbpbbabbcZ
s:klick	cdededbdeeodd
s:klima	bcbacaapcbcba
s:klomp	ababpbZcabbca
s:klost	bbdcdodcdddcb
s:knitt	anccocacbacbb
s:knowi	dcncjcjccmccb
s:knowl	eibqkbdcibidb
s:koffi	clcdccmcdcddm
s:kolle	mkbccliccdcbn
s:kolum	ZbcacpZbdbacZ
s:komis	deeenedeeeeed
s:komme	dddeeedddljmi
s:kompl	Zddccocacdccb
s:kompo	bcccbpbadbbba
s:kondi	dddeeeoeddeed
s:konku	cocdcccdccddb
s:konnt	nccddmbdmcddd
s:konst	meeeffefeeeed
s:konta	mcacddaccpcca
s:konto	cbddeecdedddo
s:konze	cdbdodccbbcam
s:korre	ababcoaaanbbY
s:korri	dabdddbdcccdp
s:koste	ddcddcolcbcle
s:kowal	cimmcdcdddddd
s:krank	bZbcddobbccco
s:kredi	bdccdcocdbbcb
s:krieg	acacccbbbbqcZ
s:krijg	bmpdccbdccccb
s:kruiw	bcbdcdbcbacdp
s:kuber	mcidddbllkddb
s:kuche	bcbdcdaccpcca
s:kumme	bncbccocdccda
s:kundi	bcccdcbccccno
s:kursl	deeceoedeeeed
s:kurzf	ZcbccpabbbbcZ
s:kwabe	bcacddbcbocna
s:kwart	bcbpddkccccdi
s:laadp	bcapccbbbbbcY
s:label	ccbddpbYcoccc
s:labor	bkcmnbckkbecd
s:labou	cobdcdcccmcdb
s:lacki	ccbeddbdoccdm
s:ladde	ccbqbbdcccbdc
s:lades	dddndcddddedc
s:lager	occmbbbcdcdca
s:laiss	cdcdddndccoda
s:laite	codedecddeddb
s:laksh	kdcemeceddeee
s:lamen	ndcbclcccbcdb
s:lamin	oddddcbdedddb
s:lampa	efefeemeeedfe
s:lanca	cddddcnndccda
s:lanco	bcccccbodbcdc
s:lande	nncccbbccbcba
s:landi	nccddcbldclkc
s:landl	acbnkokccbbhi
s:landm	cddnedbdeeddc
s:lands	bmdeddcddcmec
s:langd	kibccbabcaboZ
s:langf	coccdcbccbcda
s:langs	cdddedaddddco
s:langu	ljhcfjkdjccjc
s:lanya	lddeeccnddeed
s:lapto	acbcclnZceoda
s:large	cdecmemdedded
s:lasci	cdcdddcdmcddm
s:lasse	cdbeddpdcddec
s:laste	bddddocddddda
s:laufe	cdodcdbdabddc
s:laufz	oedeeeceeeeed
s:laugh	bkbdckbcbjkdp
s:launc	fccbjcmocbfcb
s:laund	lballcZbbamcm
s:laure	bcbmdcbcocdcb
s:lausa	ccklcpbbdcdec
s:lavor	ncbcfbacrbcca
s:lawye	acdmfdmjcfccj
s:layof	bbecadabpmccb
s:layti	nbccboZcbabcZ
s:leade	bcldddnmebjkb
s:leadi	ilkdddlidckdb
s:leafl	nmbbdbehcbcnb
s:leaki	ncccbcacdccdn
s:learn	djdhjmdiihedb
s:lease	eleefeefffffe
s:leasi	kdhicclniaccd
s:leavi	bcpdncdbjbcch
s:leben	bbpdccacnZcbZ
s:lectu	adccdqbocdccf
s:leden	occbcnYacbbca
s:ledge	pcdccdlddddec
s:leerw	ababbaZbpbbaZ
s:lefto	cecdddcddnddl
s:legal	cddcecojeecdd
s:legge	deedeenedeeed
s:legib	mcbdccndcbddd
s:legum	cdcdodccdccdb
s:lehra	acbccqbacacbZ
s:lehre	bcddddcdldddp
s:leice	aqccddadcdcdc
s:leide	bcccocbccccca
s:leipz	iibclibmckcdb
s:leist	odddedcdeecdc
s:leite	coccdddeeeeed
s:leito	eeeffdndeeeee
s:leitu	lmbccbbnbbccZ
s:lekke	accoccbcdcddb
s:lekto	bdacddbcocccb
s:lembr	ddcdddcdcoddb
s:lendi	bdlmcdbdbYmdn
s:lenin	ddeeeededdnec
s:lente	ddcdeddddnddk
s:lenti	dddeecdddnddl
s:lenzu	cdddcccddcddo
s:lernv	acbbcqbbccbcb
s:lesau	ccccdapacccca
s:lesbo	cddbdodcddddc
s:lesso	cddcdpebcbfdn
s:lesur	bddddocdddddb
s:lette	fkikkceibdcdk
s:letti	bealnclfmbhdb
s:lettu	cdcddcccdccco
s:letzt	abnmcbnbaabaZ
s:levan	Zbbcncabbbpca
s:lever	abZcccaaaobZn
s:lezio	ccdddlcmdbccn
s:liabi	cccdckpkdccdc
s:liber	jijcdijcicoda
s:libra	kkccdebnikcce
s:libre	mbbnbbZnaaabY
s:licen	kkddkcldjcjdb
s:liche	abXbcbabarbaZ
s:liefe	ccddddncdcjcn
s:lifeb	ZbZbbbapbnbcZ
s:lifti	bcbccclacaocb
s:light	dkbckcmmccccl
s:likew	ccqcccbaccbbc
s:limer	ibabccaconcdb
s:limit	ccbccccpcbokZ
s:limpe	bdededodeeddb
s:limpi	coddddcddcddb
s:lindg	bcacccacpacma
s:lindh	jbkndcacdmddc
s:lindq	ndcddddddmjec
s:linke	ddabcblcinqbZ
s:linoc	mcabbaZobnbdZ
s:linse	dedeeeddddeen
s:linze	dedeeeddededo
s:liqui	bcdodcbdccccZ
s:lisib	occddcbcdcddb
s:liste	hkbcdjfpcdddc
s:listi	acbcccqaccdnZ
s:liter	Zdcccpamccndc
s:lithi	mdbcdbcbcoded
s:litig	endmdccdddidc
s:liuta	bbccccpccccca
s:livel	boccccbbcbccZ
s:livra	peededcdedeec
s:llama	ccofdcbccjcna
s:llega	mcccccbccbcbo
s:lleva	mlbcicocccccZ
s:loadi	bdccddoddcadm
s:local	lcbbcamncbmcZ
s:locat	nhkeedddedjde
s:locke	nbcdddbdcdddo
s:locks	beddddaaddddq
s:lodgi	pcccdoabdiccb
s:logee	ddbcedcddcddp
s:logem	cocdjdckdcdbl
s:loggi	dcdbdmcdddocb
s:logic	acbpcbkmcbbba
s:logis	dkjkejbljfdcb
s:lohna	bdcddbodbbcdb
s:longt	bcccmdbccocca
s:loodg	bdccdcccdcccq
s:looki	eiljjeedjdeed
s:looko	bbpcmcaccZddb
s:loond	dpdeeeddedeec
s:loons	bbbccbabcbcap
s:loopt	neeeeeeeceeed
s:lorie	cdednddeeedec
s:lotte	lnddddddkdidc
s:louds	cdceldcddcbeo
s:loyal	bcnndcbacmcba
s:lucht	ccccdcbccpcbZ
s:ludmi	bcccccbcbcpcb
s:lugar	eedeeeddmdded
s:luist	cddddbbodccca
s:luize	bcccccbccbcco
s:lumen	ejdfidkdkidjb
s:lunch	oibbjcbmdlcda
s:luxem	nladddadcnccb
s:lycee	cedddodbeddba
s:maalt	coccddcdddddc
s:maand	mdcldjcdchecl
s:macch	clmlddddeddec
s:machi	dkbkiijdedkde
s:machu	bdcdcdoccccdb
s:madag	accddcpddcccb
s:madne	ldndbecedddee
s:maest	deeeedddeddeo
s:magaz	dehmcniocabba
s:magic	jbaaoalbbcaba
s:maila	ababbaZabZapY
s:mailb	ccccdcbccbpjZ
s:maili	cdbcddnccmkdb
s:mainf	kcbcedbodccdc
s:maint	ikigdecdcdcmk
s:maiso	cdoddcbdcbccb
s:maitr	bbbcbbbcbbaoa
s:makel	cedeeeddeebeo
s:makeo	pbbddclbcacda
s:makke	eeeeeedeeenec
s:manag	emejeehehdefd
s:manan	odeeeedeeeeed
s:manca	bbbcnbmccbbam
s:manch	inegkccelcdcb
s:manda	ckogicbccbmcf
s:mande	ZbbbcomabbbbY
s:mannh	codeedcccdccc
s:manpo	bbocddncbcaca
s:manqu	ddcdddcddobdc
s:mante	bocddcccccmcj
s:manua	cddddnccdcdda
s:manuf	dkkljcijfbdhc
s:manus	ncbcdakbchccp
s:manut	bcccdcnccmbci
s:mapea	bcocccbccbccb
s:mappi	edmdjijkecddc
s:maque	odccddbdccddc
s:maqui	cdcddbqcdcddb
s:marat	nbkbcbeabpccc
s:marav	bnbccbbbcobcZ
s:marca	cddodclcdcdda
s:marce	cdlcdeceddndc
s:march	mjdcdnicdcddd
s:marga	mcbcncbbcocdb
s:margi	mcccdZaodccdc
s:margu	ekbccdkmclddb
s:maria	abbcbpccabccZ
s:maris	aaacjcZconbcb
s:marit	bbccdlkndcdda
s:marke	ijdekjjhdchhd
s:marki	icccdqcddcdec
s:markt	ncpcddaccbcca
s:marmi	odccdcbdccadb
s:marqu	ccccccacocccb
s:marri	cbZccoaaboccb
s:marte	dedeedjeeddco
s:masch	mocddbbccccda
s:massi	odddedcdddcdb
s:maste	ZabbcpYscjbbY
s:match	cbmhndbdccdoc
s:matem	bccccoccbbcca
s:mater	okcddlbcieddc
s:mathe	lmbcbababbqbY
s:matil	lcbccbaccmccm
s:matin	bcobcoacbbcca
s:matos	bodbddccedcdc
s:matri	nbaccblncabbZ
s:matro	eedfeeeeneeee
s:matte	cbkicbZocibcm
s:matth	ccadccnbboccb
s:matti	nbabcnbakabbf
s:mattr	Ybbbbqaacbbca
s:maxim	nddndcZdddced
s:mayor	babcaoZobbbbY
s:meani	cccdlababqcdc
s:meant	hlecddbdncddm
s:measu	ikbcdcpcdckdb
s:mecan	dndddccbddddb
s:mecca	bcoddcbdccdcb
s:mecha	dncdlcbikkcdb
s:meche	cdbdddcdcocca
s:mecke	cdededcdeendd
s:mecon	ddcedeneddded
s:medec	qddddYddddlec
s:medeo	feeflfefeeffe
s:medew	bncdndbccccca
s:media	kmbccalbclkcZ
s:medic	dncmhedcedjdb
s:medie	ajcbclaocbcda
s:medit	qcbbcbabccddc
s:medro	bbccocbccccdb
s:meede	ddbdddcccodca
s:meedo	cedneddeeeeed
s:meega	deeeeenddddec
s:meelo	abacbcZbpabbZ
s:meerd	ednfeedecdedd
s:meest	deeedenddddeb
s:meeti	didlcfcecmhcl
s:mehre	ddpeddcdccddc
s:mehrw	bcbcccpbcbbbZ
s:meile	deeeedddededn
s:meinu	addoccccddddb
s:meist	ckcddlndddjdc
s:melbo	ajbbddncncddb
s:melis	lddfffdfkeefe
s:membe	ddcediinceilc
s:membr	jbZnboZabZbbY
s:memor	ababpaZabaaaZ
s:mendr	coddddddddddc
s:menin	bccccnbacnccZ
s:menor	cocdddcddcddb
s:mensa	dkbcccjckjjoY
s:mensc	ccmcdcmncbjca
s:mensi	jndddmcdddkdb
s:mensu	mmddedcdddldc
s:menti	kgjdfcfchicnb
s:mento	bcccdslcddeda
s:merca	ibnmddcddcdcb
s:merce	bZacbcZccbqca
s:merch	anccccbcdcpcb
s:merco	dddleddldcddm
s:mercr	cddkekdcddddn
s:mered	bcbnddcdmdded
s:merid	clcdeccmedldd
s:merie	dceddbdoeddec
s:messa	ededdeddehfpb
s:mesti	cdneddcdcbddc
s:mestr	ababcbabpabaZ
s:metal	boccccbbcbccZ
s:metam	bbcccdcddcqcc
s:metho	iccddlndcjddc
s:metie	cedddcocddcdc
s:metod	odccdbbbcccdb
s:mette	cdcddccddcqdb
s:mevro	nddekeleddced
s:mezza	cddddcccdcoca
s:micro	kbbccbaenbocl
s:midde	dmdedededdmec
s:middl	bnbdcdnddbcdb
s:midla	ciodddldbaddc
s:midni	mcbmcaZlbakbl
s:midwe	pcbkdcbccccdc
s:midwi	ablccpbbmkcka
s:mient	dddcldidddmdc
s:mierc	ddndedcdddddn
s:miete	ncbcdcccdcddl
s:miets	bnbbcoaabbbcZ
s:mietv	cbddddmddcZdp
s:migli	bbbccbnnbbabk
s:migra	qcfccdbccljdd
s:milag	cocdddcddcddb
s:milea	rccbbmbccbcdZ
s:miles	nbabYcabcaZrY
s:milho	dddddddddcoac
s:milio	mddeddcdddmdc
s:milit	bcbcbcbcbapcZ
s:miljo	dededdcddcocc
s:milki	lmchcblcgccdc
s:milli	cjdemddhdcmdc
s:millo	bccdddocdYnac
s:minde	deededddddeeo
s:mines	eeeeffedeeeen
s:minij	oddddcbcddcda
s:minim	jddcmilcdcddj
s:minis	nlhkdcbcchldb
s:minne	mdceeeleeeeee
s:minor	bccncoaccccca
s:minst	pddeeededdeec
s:minus	bcbdddbcboccb
s:minut	bcfodjihhbdef
s:mirei	Zoncbcbccbccc
s:mirel	nededededdeed
s:misdr	ddcdddcddcoda
s:misle	dddedacocbdda
s:missc	ccbddccdobcda
s:missi	hcfklddfdkhdi
s:mista	bdbdecllcmnca
s:mitar	aobccblbbbinY
s:mitbr	cdcdddbcdcdcq
s:mitch	bcblbobcccddc
s:mitgl	mccccbbncbmbZ
s:mitgr	eedeneeeeeeed
s:mitma	abbpnabmbbbba
s:mitta	cdddeedcddddo
s:mitte	cdldddcdddodc
s:mittw	cmcdddcmcbccn
s:mobil	fofdddoddcddb
s:mocht	dmcndcbddckcj
s:model	incncbmccccda
s:moder	ncbbcbbbcbkoa
s:modes	bcdcdocZdccda
s:modif	ddddecdddcYpZ
s:modul	mccoccbddcddb
s:mogel	neeeeeeeceeed
s:mogli	cpcdddmdddddb
s:moist	abbccnpbbZccZ
s:molda	occdddcdcddcb
s:molen	cobddccccccca
s:moles	cabckcbcpccca
s:momba	bcmccdncdcdda
s:momen	abocnblaaabbZ
s:monat	albbcjnmcalab
s:monda	bkcccnbjcccjl
s:monfa	neeeeeeeeeeed
s:moniq	ambnddbdcdded
s:monit	ncclgclcccija
s:monsi	bdbdccmdmclcb
s:monta	fdddldlkdddma
s:monte	qcdbdkaadccdc
s:month	lkcckfmdccjdc
s:montp	odcdddddcdbec
s:montr	lobddcbcccbdb
s:monum	abbbcaaocabbZ
s:morad	dnedeedddeedd
s:morni	ifijcldedjeci
s:mortg	afbmccjkikjdk
s:morti	cmcemeddeided
s:mostr	deddeenedeeed
s:motiv	acmcbkabpZcda
s:motob	pcdddacbdccdb
s:motor	bdcdodbddbmdb
s:mount	Zkknclmbcabcc
s:mouve	ddcddcccccddo
s:mover	aancbbZboabbZ
s:movim	ababacZbbapaZ
s:mudam	deeeecddebedq
s:mudar	abobbbabanbbY
s:mujer	bccccmancbcca
s:mulhe	acbcccbcdcoca
s:multi	jkpbdmbcZbccb
s:munic	cobdnchcfafdf
s:munis	cdddedcdddbco
s:muove	cdpedececdddc
s:mural	cccdddodcccdb
s:murat	bbacbcbdpaccb
s:museu	bYmcocnlbZcca
s:mushr	ddbdddccdmdbo
s:music	ZcZlncapccbdb
s:musik	bcbccpcadbdda
s:mutte	qcdddZcdcdcdb
s:mutue	dobeeededeeed
s:myste	bcbmcbZbnapca
s:nachf	bnabccocbbcbZ
s:nachg	ddeeedccddocZ
s:nachh	acdcdoccbccdb
s:nachm	bcbncmaccmcca
s:nachr	kdcdedlclcdna
s:nachs	bclccclcmbccn
s:nacht	onbdccbccbbbZ
s:nagek	bdcdddcdcdcdo
s:nairo	aikkmcncdccdc
s:nakag	cmceedbddmddd
s:nakij	Xccccqbcdccda
s:namli	acaccpbcaabcb
s:narek	pcbcddcddddda
s:narra	pccccmabcccdc
s:nasci	abbbbbbbapbaY
s:natac	dddeebdddcddq
s:natat	dedeebddecedp
s:natio	kpedccbleccdc
s:natur	foalclkcchddb
s:natuu	cocddccdcdddc
s:navid	ccbcdcbccpcbZ
s:neare	jccdedcdcjdnc
s:neben	mddeedmeddedc
s:neces	kdclkfdcmieda
s:neder	occeedmdcdddb
s:needf	cbbddecdpddec
s:needi	pccddcbccmbdb
s:negat	kddcdekdedndc
s:negoc	cdcdooccccddb
s:negot	djacckmmcccdk
s:negoz	cdcdddbccacco
s:neigh	ccdcfkkjhlccl
s:neith	pcbdjcaccocda
s:nemme	dddeedddddddn
s:nenhu	ccocddbccbcba
s:nervo	ecbcckambkhcn
s:nessu	ZmbabmZabbmnY
s:nethe	ndddcdcddmddc
s:netto	cdcdcdodcccdb
s:netwo	ejejhdjhfdelc
s:netza	cdccdqbcdccca
s:netzl	eneeefeeeeeed
s:netzw	cdaddcbacpccc
s:neunz	eneeefeedeeed
s:never	acocccmccbcca
s:newsl	mdcdkccpccced
s:newsp	bjcmgmbhdiddf
s:newsr	Zbiqcaabcbbcb
s:niaga	nkceeedddedec
s:niema	kkcdccbkcbapc
s:nieuw	kaacloalbkbbY
s:night	bcccdclmckccl
s:ninet	bncdkdclcfcdk
s:ningu	abbcocbbjaYnZ
s:niort	ndeefedeeeeed
s:niter	oddcdcbdddcda
s:noleg	bcbcccpbcbccZ
s:nombr	cddodcbdddbdb
s:nomin	ablcjbjrcabbe
s:nonpr	jdbddnkbddcdd
s:nonse	nmoccbaccbccb
s:nordi	bYkbpcbccccdc
s:norma	djbccdoccnidc
s:north	lcjidkcdeiejc
s:norwe	lmaccblcoacba
s:norwi	cdbddckmcnccb
s:nosot	gckdecqcdccca
s:notai	cdddddddddndm
s:notar	dkdeddcddddep
s:noteb	lcidkdcecmjdd
s:nothi	bcjkhdjkhhedi
s:notic	gehcdcohdjefc
s:notif	dbjcccaccbbra
s:notti	bmndddadbbddd
s:notul	cddddddddcddp
s:notur	ddeeeodceeeec
s:nouve	bbmcdbdofjekZ
s:novat	efedcdedokdfb
s:noved	ccccdcbccbcoZ
s:novem	mdccekekcbcjm
s:novie	adcdddbcccdbo
s:nowhe	cdbdndmdcbcec
s:nucht	ddccedcdddddo
s:nuest	jhkdjilkfcfca
s:numbe	jccdidhkdjkcl
s:numer	abbcpbbmbaobY
s:numme	odddddbddddda
s:nurse	lkdcblajcbckm
s:nursi	edjcdpdkjecdb
s:nutri	nddcdckdldcdc
s:nutze	bccodbabccbcb
s:nutzu	ababbbaababpY
s:obitu	ldcdcdobcbcdc
s:objec	bckkdllckccdc
s:oblig	dcmjcdncjdddb
s:obrad	ccccrcbccbcdb
s:obrig	cdddddcddpcbm
s:obser	jfcmdljccjfdb
s:obsta	cldeeecemddef
s:obvio	pcblccjbbkccf
s:occas	lcdjdclldicdf
s:occor	cdddddcdddbdo
s:occup	bcacccacnnjda
s:ocean	dcdddbdcdcddo
s:octob	mcdcdiemddcck
s:octub	cabcccbncbcbm
s:oculi	ddddeddcecddn
s:ocult	Zabpbbababbba
s:odive	cddedddcddddo
s:odont	cbccccpdcbcdZ
s:ofere	ccddddoddcmdb
s:offen	ccicidbpcmcca
s:offer	dccckelfcbfmm
s:offic	cldkhckicdmcc
s:offsh	dkkdkdihddked
s:offsi	bccdccccckccp
s:ofici	iodddjlcddcdd
s:ofrec	amncmmZblbcbZ
s:ogenb	bcocddcdbcddb
s:ogget	ndeeeeeeeeeed
s:oktob	mifcflbjebcbl
s:ombud	nmhcidcddbddc
s:omele	eeeefeeeeeeem
s:omgev	coccddbbcccca
s:omgez	cccdddbddccco
s:omtre	bddcdbbcdcpcZ
s:onbep	cpddeddedddec
s:onbet	deeeenddeeeeb
s:onboa	lcccdhjccepha
s:oncol	lmcnddbdddcdc
s:onder	knbmdbcdlcddd
s:ongev	mncccdcdbdddc
s:ongoi	pcdddcedckddc
s:onlin	XbccnqacccbcZ
s:onora	ZcbqcbbcbcbcZ
s:ontbr	bdcddcbccbcbq
s:ontsl	decedecdnbedc
s:ontst	cbodddcccacdb
s:ontva	abalbbcbbarbi
s:ontwi	bcdddcpdcddla
s:ontwo	ccdencdeeedec
s:ooste	nddeecdeeedec
s:opcio	bcdcncbcdccdc
s:opdra	kckddojdccddb
s:openi	cmndeedjjcddc
s:opera	djjkkeiddhddd
s:opgav	cddadodcddddc
s:opgee	oeeeeedeeecee
s:opgeg	nddedededdded
s:opgeh	baddocbdddcdb
s:ophal	acacccbbbmlam
s:opini	jccqdmbbhicca
s:oplei	bccccYqZcbcca
s:oplev	mcbddccddoccb
s:opmak	pddcdYbYedcdc
s:opmer	ocddedcdddddc
s:opnem	oeeeeedeeecee
s:opnie	ababbaZabZapY
s:oport	bdmcccojjbcja
s:oppak	ndeddddeeedec
s:oppor	ddnddiledeiic
s:oppos	ddcedekddoded
s:opsch	pccccbZbcccca
s:optic	ananccbcbZccn
s:optim	ccccddjdddpdc
s:optio	aodinjadccieb
s:opusc	deedeenedeeed
s:opzeg	bddddededddep
s:opzic	bdcdddccccdco
s:orang	bbbcccbbcncco
s:orate	bcccbbbodbccb
s:orato	aaaccpabaabcZ
s:orcam	acccdcemcccnl
s:orche	akkjcclmchecZ
s:orden	mnccdcbccdcdb
s:order	jbbchcnelkccd
s:ordin	bccnlcaclcmcb
s:ordon	bddddcbcddcco
s:organ	cdndemhjkccdb
s:orgul	dededddddpddc
s:orien	mclcdhbcmcgdb
s:origi	blcjacccccodm
s:orpha	bdccbccdccpeb
s:orphe	dddedededdnec
s:ortho	Zlcocbaccbacm
s:osbor	cmcdmdcdccded
s:osped	dmdeeecdddddn
s:osteo	odcdddadddcdb
s:ostra	cpddcdcdcdddc
s:other	bbicfkdcbjmil
s:ottob	kcbccdbccccco
s:ottoc	pbcccbccdccda
s:oubli	cdddedcddcddo
s:ouder	cddeedddddddp
s:ourse	blbckclndcddc
s:outco	bcddebcqdeada
s:outdo	ZmncbnbbcZccb
s:outgr	jcabclnmcbcca
s:outli	kccccobcdldcb
s:outre	mdbeedndcbeed
s:outsi	ndlkdcdcdeddf
s:outso	bcncbcocdcjdb
s:outst	ldccdcbdcjoda
s:outub	nccdddcdddddn
s:ouver	ndceeecedmeeb
s:ouvri	bbqcccaZcbcca
s:ouvro	eneeeeeeeeeed
s:overb	ddeeeededdnec
s:overd	acbcccabmacbq
s:overf	jdcdddZcokddc
s:overh	pcddcbddcccdc
s:overl	lccmddbcdjddl
s:overm	ccZccdcdrcddb
s:overn	bfbcccrckacca
s:overp	bcacbcrccZmcZ
s:overr	bdadkcbccncdn
s:overs	abncbZZnoZbaY
s:overt	lbcbcabcdcccp
s:overz	odddddcdddddc
s:oyela	blmckcbdcmcdb
s:pabel	occcdcbcdcbdc
s:pacie	mdcddccdcbddp
s:pacif	lddeeedleedee
s:packa	clcdidoddeicd
s:paedi	dnbekedeeedfe
s:pagam	ecccdodkcbmka
s:pagar	qcbccmaabbbcZ
s:paghi	bddcdpbadcddb
s:pagin	pddddlicccdcb
s:paiem	occdddcdcddcb
s:paier	ccbdocccabccZ
s:paine	bcdodcccdccda
s:paint	ncccclfbcbicm
s:paket	bcbcdcpcbbccZ
s:pakke	accbcbabcbpbY
s:palav	abbccbnbcaYpZ
s:pales	bccbcmjfcoccb
s:palha	pcbbcbaacbcbY
s:palle	acaZcbnacnbam
s:palli	blcccccdcdodb
s:pamon	eeeeeeddndded
s:panie	pccccbmccccdZ
s:panne	mededdcdddddm
s:paper	oebmccmibbddb
s:paque	bcccdcbccbnao
s:parab	ccbcdcabcpmaY
s:parag	ddcdedodddddc
s:paral	agimdckifacnb
s:param	dajZbnmbnabca
s:parce	alacccaccmpca
s:parci	odcdddcbedcdc
s:parco	cmldddcdmcddb
s:parec	bbbncokccbcca
s:paren	hibffihjcecdn
s:parfa	cddeedceeendc
s:parfo	dddeeedeneeee
s:parke	cdcdddbddbcbo
s:parki	dcchledcchcaq
s:parkp	docdbdcdddcdb
s:parkr	cccocbbaccbcb
s:parla	ckjdfkcdkkddh
s:parle	jcncccaabnbca
s:parli	bmbbocbccbbba
s:parro	mndbdccdddddb
s:parta	jcmdddcdlcjdk
s:parte	didkdckkjdddl
s:parti	ccinekfjchddc
s:partn	dheeodkddcjeb
s:parto	cdcddclbpcdcl
s:pasaj	cocddddeddcdd
s:pasar	nbncccbccccca
s:paspo	ddeeedddedndc
s:passa	ckbclcaccmkbl
s:passe	dcpddkcibikca
s:passi	cckdlcobcdidj
s:passp	chdcccbcjcscd
s:passw	cccddiccdfpki
s:pasti	occcdcbcccccl
s:paten	cbdcpdcdddded
s:pater	pdddebcdddcdk
s:patho	lddodcacccddb
s:pathw	cnidddmhchdib
s:patie	lhdkdnccccdfj
s:patis	cobdccbccbcca
s:patri	ckacdmnccbkdc
s:patte	ocbcdabocabca
s:pauli	lcccddacdocca
s:pausc	obbbcaobbabbY
s:payab	fidcccobccnci
s:payme	kkceeddddcnie
s:payro	djdkdglcdhkcj
s:paysa	ababbaaabarbY
s:paysl	lamccclccbcdm
s:paywa	bbbnbaabZocca
s:pazie	lcbnccancbcca
s:pazze	bdbdocabcccca
s:peace	bcbbccbcconbZ
s:pedia	bbbocbbbcbbcZ
s:pedim	mnddddcddcddb
s:pedir	ddbdddccoccdb
s:peint	deedecdeeedeo
s:pelic	ibmbcajmbmcbY
s:pelli	cdeencdddeded
s:penal	cdcdcepdddccb
s:penda	alndcckcbblca
s:pendi	bdccddbkdalqZ
s:penro	ndcdddcedmdec
s:pensa	cncddnbdicjdc
s:pensi	dpdceeficcdfc
s:pente	nbbckclcjcbcb
s:peque	dddddmjcddddm
s:perce	acdcreibcbdcn
s:perde	acbcccncbmocZ
s:perdi	aaabbbZnoabaZ
s:perdo	aabcncacobcca
s:perfe	ZbjnbkjbnYkcd
s:perfi	bcodccbcdbccb
s:perfo	fcdcdkadddmbn
s:perfu	cbbdncbdbmmcb
s:pergu	ccpddmbcciccd
s:perha	mcdnccgemdcdb
s:perif	cddddocadcddc
s:perio	mdccdnbblccca
s:perit	odccdcccddcdb
s:periz	oddaddceeddec
s:perma	fqedddcdicedc
s:perme	dcbccbnbhnlca
s:permi	bkllddcclbenb
s:perso	eimejdfdcdldc
s:persp	bmnmccabcicbZ
s:pesca	ddeemedeeddel
s:pesqu	bdcdcccccbbpZ
s:pesso	ZbmbbbZaaemnY
s:peste	bdbddeddpaeed
s:petal	nedeedddddeec
s:peter	lnbddlbcccddd
s:petit	ababcbbocabbl
s:petra	dcecddocccddd
s:petro	bcndccbcccodb
s:peuve	cdednddeeddec
s:pfarr	cbdcdodcdddcb
s:pfleg	cdjjdcijmjdib
s:pflic	ddcdddcdddoec
s:pharm	egdndhekhdicc
s:phili	cmcdddcdkmeed
s:phish	bmccdoncdcaca
s:phoen	fleddickimdeb
s:photo	mcddehlecemcc
s:physi	aohmidddcidcb
s:piace	chnicjdcllcca
s:piaci	ddceebddcodcb
s:piano	cccddncccbccn
s:picco	nbacccnbbacbZ
s:picki	ocnbccdbcmccY
s:pictu	kccheckcgmelb
s:piens	accnobacdcaca
s:pillo	odcdccbcdcbdb
s:pinco	ddcdddcddcoda
s:pingu	bobdcdddddddc
s:pintu	cddddddcdcddo
s:pipel	ncmdddldcccdj
s:pirae	bbambcZnnbcdb
s:piram	bcbcccbbcbpba
s:pisci	mdddddmcdddcl
s:pitch	kbaoZbhnbabcb
s:plaat	acbcdcbbdccob
s:place	boddfclcnbcdc
s:placi	cdrddcbcbZdcb
s:plafo	nccbdcbcdcodb
s:plaid	dddedcdenddec
s:plain	ccbmccdcbkocc
s:plair	bcodbcbcbbcca
s:plais	imcdddbcdpdcb
s:plani	bcbdodbccdcdc
s:plann	fkeiiejiidded
s:plans	boccdcbcdddda
s:plant	dnljbdjdcicdb
s:plaqu	ndcdcdoccccca
s:plast	mdddddccddddm
s:plata	ccbdndccccldb
s:plate	bcbccbbbbbqbZ
s:platf	hkbiejjeedlec
s:plati	bcccbcnbdcndc
s:platt	addodccdddddc
s:platz	dddddcddddddn
s:playe	bcoccdYbcnccZ
s:playg	ccdcjcibcccne
s:pleas	djeidjfjcmfcc
s:plekk	abmabaZonZbaY
s:plomb	cddddccdddddq
s:plots	bcbdccbcobcca
s:plumb	jdbcncecbbcdo
s:plusi	ccqdcbbcbmcca
s:podca	ddcdigjpdecdd
s:podem	lcrdddcddbddb
s:poder	bcddddncndddb
s:podri	occcdlbcnccca
s:point	cdcdddldcnddb
s:poiss	deeeeeededeen
s:polen	ceecenddeddec
s:polic	adcdedocdlcmb
s:polid	ddddedccdcddo
s:polis	aaccbmoZcbcdb
s:polit	inbcddbccclnZ
s:poliz	bcbcccoccabcm
s:polok	cpcdddccddced
s:polyt	jddclmcdddddd
s:pomer	bcbccoanbbcca
s:ponem	bdcdddcdddddq
s:ponen	bcccboblcbcbZ
s:poner	odccdccdddbdc
s:ponga	efefeemeeedfe
s:pontu	oddcecaddecdb
s:popco	bcbcdcoccbcca
s:porsc	dddeddcdedned
s:porta	jcccekklcbkcj
s:porte	cdcdkmkddckec
s:portf	jchchdeepbddd
s:portr	lfabcbnpcaabZ
s:portu	nkcddcneccddc
s:posib	neeefddeffefe
s:posic	ddpdddmddcbcb
s:posit	dnjdddcdjdehh
s:posiz	lkjeeedejeedd
s:posse	acbcomZbmbcdb
s:possi	ndgdjeickeicc
s:posta	abccdcacdcndn
s:postc	mbbbdbpccbbca
s:postd	ocbdkbacnbcda
s:poste	accddnncckcdc
s:postg	iocdccamdcddd
s:posti	elbddcbknhckb
s:postm	acbpcbabcabcm
s:postp	Zebacnaacabbq
s:postu	cccdddcdmcdpa
s:potab	dndedecdddddb
s:poten	acknccmdccdcc
s:potes	ccndddcccbdcc
s:potre	jcmdddkcncddb
s:potte	bddddncbdcccp
s:pourq	bcbccclbbpccb
s:pourr	nhdddlcdldddc
s:pourv	doeeeeeedeedd
s:pouss	cddddccddcddo
s:pouvo	deecdacoedded
s:power	cblccdcccboba
s:pract	cjdldmjclcced
s:prade	pdcedededcced
s:prakt	ndclcbkcjcddb
s:prati	cnccdccdddmdc
s:praxi	deenbddeeeeed
s:preav	cddeeeeeeeeeo
s:prece	neeeeeeeeeeed
s:preci	iddjkgicncfcd
s:predi	oddbdkcbdcadc
s:prefe	dkmjehbdccdnc
s:prefi	bcodddbadcccb
s:pregi	oddaddceeddec
s:pregu	abnbobYbbalbZ
s:preis	bccbcbapcabbZ
s:prele	adcdddcdddcdo
s:preli	cdddddcdddbdn
s:premi	iccclicecbloa
s:prend	jcbccmabkhbml
s:preno	bcdcoabbdcddn
s:preoc	lccdddcdedndc
s:prepa	idglcmkjibhcb
s:prepr	ndccdcbcdnddb
s:presc	bdclfdbbcbcbq
s:prese	cfijjikdfdddi
s:presi	blbcddpddjdec
s:press	gfeldiecdkddk
s:prest	nlfdddcddccki
s:presu	jddcfjnddccjk
s:prete	cipceckbbbcad
s:preve	bncdccbkdcjlk
s:previ	kjhgddfhkclcc
s:prevo	cddeedddecddn
s:preza	lkeeeedeeeked
s:prici	jecjdcpehbddb
s:prijs	cdddddcddcoda
s:prikp	deedeebdeddcn
s:prima	Yjmncnaccbcda
s:prime	bidcnmjkkcdca
s:princ	bonhiccccbdec
s:print	kdcfdjdjcldcl
s:prior	gcacddqdcacdl
s:priso	bkclndcdddded
s:priva	dicmcideccmlb
s:prive	bcbcbpbbabbcY
s:privi	acbndcacckmck
s:priya	mdcdddcddmeed
s:proba	kmddeimdcegdb
s:probe	bbccecpccbbpZ
s:probl	njdkbcdkcblce
s:proce	eiikeekcdclcf
s:proch	bmlcdabncbcbi
s:procu	kkihiifejdedc
s:prodo	accccbobcbbcZ
s:produ	hjjflehgecjdb
s:proef	ZbbbkafbbnapX
s:proev	cdceceoddbdec
s:profe	fdfdedjejjejj
s:profi	dekeeeiehhimb
s:proge	mdcdddhldidlc
s:progr	cfcelkmldddcb
s:proje	leeffejfefejc
s:prolo	odceeededdedc
s:prome	dodeddbdkdddd
s:promi	cdlehdmedmddc
s:promo	bbbhflidkiblk
s:pront	bcddedqddccdc
s:prope	fijfgheejiddh
s:propi	dddeeeddedden
s:propo	ihfkekmcccdkd
s:propr	bmcdmdiccclcb
s:propu	kblbbnnZbaaaY
s:proro	odceddcddcdba
s:prorr	neeefddeeeeed
s:prose	bcbcccbbboccZ
s:prosp	cbccidpecncca
s:pross	cdpdcdcddccdm
s:prote	cideecnldccdl
s:proto	dcckpcckdccdk
s:prouv	ddcedeneddded
s:prova	acbcccmbcnbak
s:prove	bbbcccobbabbm
s:provi	dicfdkmggddic
s:provv	cdcdddcddbdco
s:proxi	bcpccclccbccj
s:proye	lckdjdfieccmb
s:proze	dddenddedddem
s:prufu	kddeeeddedddo
s:psico	cdbeddoddcddc
s:psych	Zbmncjabbmcca
s:pubbl	cncdcdncccdcb
s:publi	cebddokldcdna
s:pubqu	aaabbbYpbZaZY
s:pudis	acZcbbpbbabZZ
s:pulis	ddcdbdccdcddo
s:puliz	dedeeedceceeo
s:puppe	ncoccbabbaccZ
s:purch	jdbjddeccbmkl
s:purem	bdcdcobadccda
s:purpo	ecjdddkdlmddc
s:pursu	bmddbcccddocc
s:putti	bckpdeafkeccj
s:pyram	bcacbcZcbapbZ
s:pytor	lildddclecdjb
s:quadr	bqccccccddddc
s:qualc	akoccjlbmjccZ
s:quali	jiiededdljihb
s:qualq	ababbbabonbbY
s:qualu	bbbcccbcpbcca
s:quant	ckcdfejhmfdkb
s:quara	kccdlcbnddcda
s:quarr	nccdddcddlded
s:quart	fiemjclecbdch
s:quatt	mjdkedldddedc
s:queda	cncddcclcckci
s:queij	aeededbcddddo
s:quell	ndeeedceeeddd
s:quelq	dccnjcccochcb
s:quere	cmimmdcddeddc
s:queri	ldddddcdcdldm
s:querr	acaoddcdddccb
s:quese	ababpbabaabca
s:quest	cdindkdjdkcdc
s:queui	ldcdddodcbcdb
s:quick	dbabcbiblaqbh
s:quier	jddddmfcdccdn
s:quiet	anacbbobbabbZ
s:quijo	ccccdcbodbcca
s:quinc	ncdbdncdddcdb
s:quind	cdddddcdddddo
s:quinh	ndeeeedeedeed
s:quint	bmccdncddccda
s:quinz	dddddncadcddc
s:quise	cobcccbbccccn
s:quisi	bccoccccaccdb
s:quisq	nedeedddddeec
s:quitt	ibecqcbnZbcca
s:quota	occddcoccccde
s:racco	kcockcdcblecZ
s:rache	ddcedeneddded
s:racon	bcobcbanbaccb
s:raddo	bcqcbcacbbmba
s:radio	aablbkkbnkbma
s:ragaz	bccccoaZdccbk
s:rahme	odddeddeeeeed
s:railw	bcbcconcbadcc
s:raisi	bcbbtdckabcdb
s:rampz	ccddncdeeddec
s:range	aoncanZbaabca
s:ranso	cccdddlddncec
s:rappo	ndeeedceeeddd
s:rastr	aaabaaapaZaZY
s:raten	cbbcdcpccbbba
s:ratha	cmcdddcnbcddh
s:ratif	Zabpbbbbabbba
s:ratin	cbcdddaccccnn
s:ratsk	cccddccodbccb
s:ratta	eneeeeeeeeeed
s:reabr	cdddcobcdcddd
s:reach	ddkedfkcihcmd
s:react	bcjcccabcdksZ
s:reada	ocaccmZccacca
s:reade	bcccikmncmccb
s:readi	hfeddldjdledf
s:reage	pceeecddeeeeb
s:reaju	ocdeeedededdb
s:reali	llocjbacblccb
s:reaso	llccmcbbdckdj
s:rebec	ldbddendcdddd
s:rebon	oddeeededeeed
s:rebra	qbcddcbcddcdb
s:rebui	mblncbZbkabcm
s:recal	cdccddoldaddb
s:receb	dcckdcbccbpbm
s:recei	ddcjddfhddnkj
s:recen	ccfldcldllddc
s:recep	dcfdickfdcldm
s:recev	ZbabnbabbbqmY
s:recha	ddddedbdedpcb
s:reche	mmcddjcddddlb
s:rechn	ldcdddncdiidj
s:recht	bccpccbccccca
s:recib	kcnddcbbcbnbk
s:recko	odbcddbcmacdc
s:recla	mddddckcdcddm
s:recog	bjkcceamndbbi
s:recom	icheddcdmjdnb
s:recon	kijcddjbcnddi
s:recor	iceddmcodcdid
s:recov	ddbddaeccjqcb
s:recru	dineddkdfeihb
s:recue	bccoccbcmcccZ
s:recup	kcccccpccbcba
s:recur	akcccoacccccm
s:recus	bcodccbcbbcca
s:recyc	kdddcdkcdcddn
s:redac	dkcdclmccndcb
s:redak	cdccdqbcdccca
s:redat	dnedddceddddc
s:redaz	odddedcdddcda
s:redes	ldciddpcbcedb
s:reduc	acccdbqpccbca
s:redun	cmbdccbcpcddc
s:redwa	ckelddkcncddc
s:reemb	ddddddcdddoda
s:reemp	oddaddcdddddc
s:reenc	eeeffdndeeeee
s:reenv	ZbcbcaabcbrbY
s:reesc	abacdcpccbbbZ
s:reexp	ZcccdbaccdpdZ
s:refai	rccccbacdcdda
s:refei	ndeeeedeedeed
s:refer	efcidekdnfcde
s:refin	knabbnlbbbacZ
s:refle	bbqcccZbbkkbZ
s:refon	odddddbdddcdb
s:refor	cddddbcccncdm
s:refre	amlbbcacoacdb
s:refug	ieabbqaapabbY
s:refun	ccdcddldedpdg
s:refur	acccdbondcbca
s:refus	bbblccbbcbcqi
s:regad	ddednddeeeded
s:regal	eedfeeneedeed
s:regar	jjcehfidemdde
s:regel	bddddcoddccdZ
s:regen	lcdeddnedddec
s:regge	cccdddodbbddc
s:regid	occcddcdccccb
s:regim	bpccddcdbcbca
s:regio	dljkjcblddjcc
s:regis	ehiiecdngcldb
s:regre	adbbcmkbaoccl
s:regul	knegejcjedcdc
s:rehea	kbbccccmbacbq
s:reich	cbdceeddedddo
s:reimb	lcccdibcdcpdb
s:reins	akjcobancacca
s:reisk	mdedemdcdeeec
s:reite	ccddddobddcda
s:rejec	jcanccacqacca
s:rejoi	bbbcchclciioj
s:reken	kcbkccacccqca
s:rekru	cnccddcdddddc
s:relac	onccccbcccbca
s:relan	kdcdddpckbddb
s:relat	jkhccjbidjndc
s:relau	mdceeemeeedde
s:relax	bbmdcdaodZdec
s:relea	hcecddcdckmim
s:relec	Zcdcdoccddddb
s:relev	cinidcmcecccb
s:relia	dplccdccdcbdc
s:relie	ndcmccbddcded
s:reloc	condddddjcddc
s:relyi	cndcddmdccdec
s:remai	ccecdjbcjmodd
s:remar	djccdjjcdcccp
s:rembo	bbbcccpbccnbZ
s:remem	ckdfjdfchocdc
s:remet	pccbdccccdlcb
s:remin	dhejdekchcekk
s:remot	ncdddibmedddc
s:remov	bcbcccabiaktZ
s:rempl	nncddacdddddc
s:remun	ifcoembdhcddb
s:renam	acbcccbccbccr
s:renco	abmcocaacnbbY
s:rende	accccdpmcckcb
s:rendi	cdccccmcccoca
s:rendo	bcccdcpccabbZ
s:renew	dlfcfcdjibdmi
s:renou	ldcdddcddddmk
s:renov	lcddddcdddhln
s:renta	abacpcYbbbnca
s:rente	ldbdjdcdcoddc
s:rentr	anbbcmbbbobbY
s:renue	cdddedccdddfp
s:renvo	abbbbaaacbqbY
s:reorg	brmcbcacbacca
s:repai	kijiecfljbcce
s:repar	ackcnmabbbacl
s:repet	cdddedcddcddo
s:repla	klddddkdcdhdl
s:repli	abfcccdbijcsZ
s:reply	akblcbikdcmjb
s:repon	ndcddccdcmkdb
s:repor	jkcddjkcdbjnd
s:repos	bcccddkccbmnd
s:repre	fcojlcmcecdcb
s:repri	ZlbbcnbocZbba
s:repro	cdcdddbbclcbq
s:reput	mdccdcadldmdc
s:reque	ecchdfecddcol
s:requi	lcihedjdgekdd
s:resea	ckcqdcdfdecec
s:resel	bcccdcrccbccb
s:reser	decedfkbdcmco
s:resid	hkeikdhkdcedi
s:resig	lmbdddmddccdb
s:resil	bcbcddboddden
s:resol	ljbclcmdcebci
s:reson	cblccbZbpYcba
s:resor	hccadcacdcodc
s:resou	lhkddlccdcldc
s:respe	cdejddjckoccb
s:respo	ekckddidjfdle
s:respu	ccpdddbccbcbn
s:resso	ccpcccacdccZa
s:resta	jcednclciceci
s:reste	cdddddcdddoda
s:restf	bmcddcodcaddc
s:resti	bbbdccbbboccn
s:restl	abqbbbnbaZcaZ
s:resto	aibcnkakcimba
s:restr	kbaccbacrkcmZ
s:resul	bcdcdceecdjmo
s:retab	bcbcbcabbpbaZ
s:retai	ndlmddbcdcfdh
s:reten	ZcapbaZbbZaam
s:retie	dddeeededened
s:retir	inbcdcjlcjedh
s:retom	obeeeedeeeeed
s:retor	cdcdbcZcccpbb
s:retou	mclddbnbcbcca
s:retra	jlbdcdmccadcm
s:retri	dninddddddddc
s:retro	bcZcbambbqcca
s:retur	abblcfelmbjli
s:reuni	cdcldcbcdnccp
s:reuss	ceddedbpdddcb
s:reven	dcccpjahjchdl
s:rever	bcbdkjjkcacco
s:revie	fdbnckcbfdhjl
s:revis	mccccmdckeick
s:rewri	nkccdbnckdccb
s:rezam	ndeeeedeeeeed
s:rezep	oddddcbcddcda
s:ricar	ccdddcccdcpca
s:ricer	hnmddbccdbcna
s:ricet	cdadcbbobabda
s:ricev	bcjidcbccbpjk
s:richi	hbmbbbabbabpY
s:richt	abnbmnbabaccZ
s:ricom	cddedddendded
s:ricor	bcbnbcmbcacck
s:ricos	pbccbbccdccda
s:ridic	ceedmeieedefe
s:riemp	ccbcccbcccoca
s:rient	bbbcccbboabba
s:rifac	nededededdeed
s:rifar	odcdccccdcbdb
s:rijin	ccccdapadccca
s:rille	bcbbccbobabcZ
s:riman	ddddddcddcddo
s:rimas	bbbcccbboabba
s:rimbo	bcccccncccebm
s:rimpi	aocdccbccccca
s:ringi	clcnedcdeddee
s:rinno	iccmddcddccho
s:rinvi	bcbcddoddccca
s:ripag	deedeenedeeed
s:ripar	bbpccnbbYacbY
s:ripet	bccccpbabaccZ
s:ripre	ncdddcncdddaa
s:ripro	cdcddcbccbcbo
s:risca	deedeenedeeed
s:riscr	oddeeedeeeedd
s:riser	bcqlcbabaabbZ
s:rispa	bddcdcqdddcdb
s:rispe	abcbcabbcbpbZ
s:rispo	ZbabbbabjbnpY
s:risto	ddcdddpdjcddc
s:risul	bdbmdcoccclca
s:ritar	cdbcdcaddccdq
s:ritir	bccddcbcbabcq
s:ritra	bcccdcoccbccZ
s:ritro	idcdddccdnddm
s:riuni	dedkddddedddp
s:rived	bbbcccnbbobcZ
s:river	bbgbdcknccccm
s:rivis	bddcdpbadccdb
s:roadm	jbknbbiacbccn
s:roast	aanblmZlbambY
s:robot	bkkkdilcjddjb
s:rochd	ndcddclddcded
s:rodan	naabbbaaoabbY
s:rodil	bcZccbZbcpbbZ
s:roeme	YbdcdapdddcdZ
s:rolli	occccmecddddc
s:rollo	rbddeacdddddc
s:roman	aabbacpobbccZ
s:romar	occddbccccdca
s:romer	bcccccobcccca
s:romme	cdcdddcccbcco
s:rondl	bbpcbcacbbcda
s:roodg	odbdcccdcccdb
s:roofe	ZcbbcpmZcbbba
s:roofi	ldnddcbcddddd
s:rooft	ddoeeecdcbddc
s:rosal	jlndcdadcZdel
s:rosar	kcdcdcnddcddb
s:rotat	mobddcbdddcdc
s:roton	cddddddcdcdcn
s:rotte	kgidijhjghddc
s:rough	qcccdcdldccdc
s:rouma	occdddcdcddcb
s:round	bccdddapmecbl
s:royal	ccccctbccccdb
s:rubbi	hnanbcbcbbccb
s:rubri	ababbnZbbnbbY
s:ruckm	dncdddcccdddl
s:rucks	bdcomcbddbddb
s:rufbe	eneeefeedeeed
s:ruhes	dmdeeededmeeb
s:ruman	acccdcncccocZ
s:runne	bcbcncdccodcb
s:runni	bgeiedficfkbn
s:ruste	ocbcdcbdcmbca
s:saarl	ndddeedddddeb
s:sabad	bbcccpcbccccZ
s:sabba	aocccckcbcccZ
s:sabem	kcmcjbncccbca
s:sabon	ababpbZbbaaaZ
s:sachv	bcdodccdddddb
s:sacra	cocdcdmcdddec
s:saili	ljcdddckdcddm
s:saisi	cddddddceeodc
s:salai	dndemdcdddkdb
s:salar	brbdkdddcckdb
s:saldr	dededddddpddc
s:sales	dmjledfdcedjb
s:salga	ccbcccbbcbcol
s:salim	ddddedccdcddo
s:salud	bbncccbabpccZ
s:saman	ldkeffdeeeeef
s:samen	ababccbbcpbbZ
s:samme	cccdmdbcdccco
s:sampl	edccfdodndcdc
s:samst	mdcdddfddcddp
s:sandw	mkclcbblcjcdb
s:sanid	nddeeedeeeeee
s:sanit	apncccabbbcba
s:santa	ZccbcbZpccbca
s:sappo	dedeeelleddfe
s:sareb	mmccpaacccbcZ
s:sares	ZaacbbbcpbccZ
s:saska	nccccdZocZadb
s:satel	ZbabrbZcbZbcb
s:satis	ccbcddpcckjdb
s:satur	hkcjhkdecdccm
s:sauda	ccccdacbcocca
s:sausa	bcbccnZncacdk
s:savin	hdcdpdbcbbnde
s:sawmi	ocbncbbccbcdb
s:sbagl	cededededdndd
s:sbloc	lddddccddcnca
s:scade	eoeeeedeeeeee
s:scaff	flabbmkanbjbY
s:scamb	cdcddcccdccco
s:scann	hcanbbicbaknl
s:scari	cccbdabbcdocb
s:scato	cdddcdoddccca
s:scegl	ccodddcccbdcc
s:schaf	dpdeeecdddedc
s:schal	cccddccccdpcc
s:schau	ckdokcbdcccdb
s:sched	ecijjckekajcl
s:schem	bcnodcbbbacba
s:schen	bcbcccccccoca
s:schep	eedfeeeeneeee
s:schic	eicjddmddikci
s:schie	acbnccnccccdb
s:schil	bddddbcdddder
s:schiz	nededededdeed
s:schla	dedeeeddededo
s:schlo	mdccddodcbddb
s:schlu	ccmdddbbccccn
s:schne	ZcaccbabbbqcY
s:schni	ldcdedccdndec
s:schol	amcacXnonbbda
s:schoo	bmkcljkbdicdc
s:schor	dedeeeddddeen
s:schre	amicljhjbifce
s:schri	efmcdocdjdddb
s:schui	cccdddcccbcco
s:schul	nccmclbcccicd
s:schut	acbcdcbbdccob
s:schwa	coccdcbccbcda
s:scien	kkckkhcdhdfic
s:scier	cocddededdddd
s:sciss	bcbdcdambocdb
s:scont	cdddcdocdccca
s:scope	aabbcpabbbbbY
s:scopr	bcpZcbacdccdb
s:score	mcndcdbddcded
s:scotl	cdodddidbbded
s:scott	nmmcccaccbddb
s:scrap	qecedddeccdec
s:scrat	biccdmbdmfmdb
s:screa	pdccddcbdmecZ
s:scree	kchpccccdcmdb
s:scrip	nabmcqaaZbbca
s:scris	ccpdccbbYbccZ
s:scrit	cdeencdddeded
s:scriv	acbccnZanlmcb
s:scrol	bcrccdZcbZdda
s:scusi	deededddecden
s:seafa	bcodddccccmdc
s:seanc	cbbcddocddbdb
s:searc	cfjgijddecemj
s:seasi	ZbbbcqbacbbcY
s:seaso	qkbbcbalbccdb
s:seatt	dncddjcedmdid
s:seawe	ndmddcccdcced
s:sechs	eeeeebeeodeed
s:secon	ecbmdcmeobhdb
s:secre	encddckeccddm
s:secte	ldncddcdldddc
s:secti	abaccnbbboben
s:secur	ldjdeeccdcpfb
s:seedl	mbapbaZababcY
s:seeke	aZacbooabbbYZ
s:seeki	dibdkdbdqeddc
s:segna	ccldcdbcpbdcb
s:segue	cddddcccdcoba
s:segui	ckcdddocdkcbe
s:segun	cicddiicdjkcn
s:segur	mkeeeedeeeeed
s:seisc	coddddcddcddb
s:seitd	cdcdeepddddec
s:sekre	eedeeeeeodeed
s:selbs	emchdlmdcjddb
s:selec	deilddcfdcogb
s:selez	boodddcdddkdb
s:selli	baamrccbbbhlc
s:semai	mdedddedigihi
s:seman	jdcddhjndcddm
s:semes	accddpbcpccdd
s:semic	ZbbmkbabcoZmZ
s:semil	cccdndbdddddc
s:semin	acbccrjkcjcbi
s:semme	ocddccbcddddb
s:senci	odbdddcdcccda
s:sendi	jdedcccccpjka
s:sendu	acabcaaobbmbj
s:senho	mindddcdhdddc
s:senio	akicckenblcca
s:sensi	acbcccmcaocch
s:senso	ddeeoedeeeeed
s:sente	acajcbcolaccb
s:senti	bdkdddmccndcg
s:separ	kccdqdbddccdj
s:septe	lkdddhdjkcccl
s:septi	ndddedcddcddn
s:seque	cccdddpcddccb
s:serai	ndeeeddeeeddd
s:serbi	bcedecoddeeec
s:serio	hbbcociambmca
s:serve	ncabobZbbZbbZ
s:servi	lgfdedldicekc
s:servo	cdcddcbcccncn
s:sesio	abanbnlbZabbZ
s:sessi	beclcqdmccddb
s:setem	bcdceccdedcdp
s:sette	fbbbcomacbbbl
s:setti	ecdkegbddccqd
s:settl	bcpcckbcicmch
s:setto	ZcolckabmbcbZ
s:setub	bkZdddaccddob
s:seule	cdbddcqdbcddb
s:seven	mcjbnlcccccdb
s:sever	fcokedcgdjfdc
s:sevil	mccodcccdcdda
s:share	cccdpcabdjcdj
s:shari	cccnndabblbcb
s:sharj	ncnddccdcceed
s:sheff	apacbcacbnccb
s:shelt	fjbldmbcclcdc
s:shelv	codedddddceed
s:shipp	ccccccemcjnei
s:shipy	bbcccdjcocbdc
s:shoeb	nbbcccocbdccb
s:shoot	nancmbacdbbdb
s:shopi	pcccddadcccnb
s:shopp	acccdlcjdkodb
s:short	ccodcdmdjekdc
s:shoul	ccjdfdnddncdb
s:shout	hcpcdhacbkccj
s:showi	bcamccobcmcba
s:showr	cdkeeebeedned
s:shred	acbccnqbcZcca
s:shrew	nobcdccccccba
s:shutd	kblccbnaoabcY
s:shutt	occdddbkckcec
s:sicco	bbbcpZaacbbba
s:siche	bcbcccqbbbcca
s:sicur	cdddcdobdddda
s:sidre	eedeeeneedeed
s:siemp	dlodjdcddcddc
s:sient	cbbcdcoccccba
s:sierl	odcdddcddcddb
s:siffl	cddddccddcddo
s:signa	djecdcdncbncj
s:signi	dcccdobcjjcdl
s:signo	pccdlccckcdda
s:silen	blbcckncckkdb
s:sille	pccccbbZcbccY
s:simil	laacfbcbbccrZ
s:simpa	dpdedecdedeec
s:simpl	ccndcbacbmlcb
s:simul	cdcdjdocdijdk
s:since	ddmdededkmddc
s:sinde	cocdddddcdddd
s:sindi	odccdcbcccddb
s:sinds	dededeocddded
s:singa	bccmdablcdojb
s:singi	mcnccbcbcldda
s:sinte	bdcodcbcddcdb
s:siobh	ocbcdcnddaddb
s:sismo	cccdccbccoccZ
s:siste	flbckbmkbanbb
s:sitti	dchkcfibjlldc
s:situa	bcocddldcbddd
s:sitzu	cddodccdddjdm
s:sixte	bcjcndjenbddb
s:sketc	qbcccbbcbbcda
s:skinc	kcbccoobbcbda
s:skipp	kbbncaZocZeca
s:skyha	bYaccYabnbcpa
s:slakk	abbbbpabbaabY
s:sleut	ccbdcdbdbacdo
s:sligh	nbannaabbbcdb
s:slipp	bckcddoddcdeb
s:sluiz	neeeeeeeceeed
s:small	bcmdmcncbjbdh
s:smoot	cbnccdbdcnddc
s:snoep	ccadccbcbobca
s:snowf	jhjddkfekeejb
s:sobre	cdcdddccdcdcp
s:sobri	ncbcccoccbbcZ
s:socia	jlccdcncddkcb
s:socie	ibbcmpkbfdcca
s:softw	becomcmccdcdb
s:soign	nmbccbbmcbcca
s:soire	cedddcocddcdc
s:soixa	dddedededdnec
s:solan	ocddccdddcddb
s:solar	bcdndcccddcda
s:solda	cdbdddqcdcddb
s:solic	clccfkceddeod
s:solid	dbablbaobjlaY
s:solih	mnbdeebccddec
s:solli	ckccdcccecmqa
s:sollt	bbacccabnocca
s:solta	bcbcccobcacaa
s:soluc	bddccboccccda
s:solut	hledddhdfkfic
s:solva	endeddkdhedhc
s:solve	aqbcccbcbcbdc
s:someb	ldkdjjcdiedfe
s:somen	ddeeeddeeened
s:someo	lijhjeddidehc
s:somet	ifodmedecjccb
s:somew	bjpccdmccbcdb
s:somme	lcncdmbbcaccj
s:sonda	bcdcdpcZdccda
s:sonnt	akaccbkpbYbab
s:sonre	dddedededened
s:sonri	babcbpbacbbcZ
s:sopor	bcccdcbccanbm
s:sopra	oddaddceeddec
s:sorel	ocbddcbcbbccn
s:soren	lcmeeeceddeef
s:sorpr	cededededdned
s:sorri	nbacccodbcccb
s:sorte	acbocbbccbmca
s:sorti	kbbpbdadcfcdc
s:sospe	cddddcccdcpaZ
s:soste	abbcpbbcabccZ
s:sosti	mcbcccincbccZ
s:soude	decddcodccdec
s:souha	jbkmnebbcbakc
s:sound	lclocicdcbddc
s:sourc	dbpcjjkbcbccb
s:sourd	YaZbboZobmbbY
s:soute	bbbacpaabbbbZ
s:south	Zmmkecccmdddb
s:souve	ccbcccbbboccZ
s:souvi	ddbdddodcaddc
s:spani	kcoccbbcccbcm
s:spann	abomcnabbZbbZ
s:spark	oddddccdddcdb
s:sparr	accpbcbdcccdb
s:spati	dkdeecdcddebp
s:spats	cdcdddbdcbddp
s:speak	cdfbjoekdbhdd
s:speci	dfokhddfcchdd
s:spedi	ncaccbbbcaaZo
s:speec	nobccbbcccccb
s:speis	cedeeeddddeep
s:spele	deeedenddddeb
s:spend	bbbcjcpobbccY
s:spieg	ZbZbboaaoabbZ
s:spiek	bbccdbbocbbca
s:spijb	eedfeeeeneeee
s:spill	cdbccdcbcrdda
s:spinn	bcccndbndccdb
s:spoil	lobbbcbcbbccZ
s:spons	kdecekcfpccja
s:spont	debeedbdocdec
s:sport	acdoccbcdcdem
s:spost	ddddeddcdcddp
s:spott	cdpddbkcabcbb
s:sprak	dddedencddded
s:sprea	ohccncjccdcdc
s:sprec	ocmadabncdcdb
s:sprek	ccdcdkcodckdb
s:sprin	bddddcoddccdZ
s:squad	anccdcoccmcda
s:squar	ocbaddbccoddc
s:stabi	kocddkbdddddb
s:stadt	codelededeedc
s:staff	didjddjicmckc
s:stage	dcceddmdocddc
s:stagi	bcbcccbmcaccp
s:stair	ncccadaccmcdm
s:stamm	cccddccodbccb
s:stamp	cccdddbdddpcl
s:stand	jicmfeicefcdj
s:stapl	mabocbbbcaccb
s:start	dchdmfekddkkc
s:stase	kcbdccbccbdcp
s:state	jcfddddddcdcr
s:stati	jiccenckchded
s:statt	bccodcbccdcdZ
s:statu	coddddcdddlda
s:stavo	nededededdeed
s:stayi	abnbccZbaibok
s:stazi	bcacccabbpbaY
s:steal	cbncndccccddb
s:steer	XbapbaaabZbak
s:stefa	idglccdclcclc
s:steig	cdbcddodcdddc
s:stell	bcildkhbcbcpb
s:steph	bcqdddadbaddc
s:stepp	ddnekecddcddd
s:steri	bdcoedcddddel
s:stern	ccceecdccdodc
s:sterr	bccccnaocbbcZ
s:steue	ababbonaaabbZ
s:stewa	abbbcqaabaaoY
s:stich	mnccccbccckca
s:stick	bcbcccbmcbbdp
s:stift	abbocbbbccccb
s:still	ddceneddmcdcc
s:stimm	Zbccbcbpcccca
s:stipe	jjddnlcdddjdc
s:stiva	ddddddcddbcdn
s:stock	pbdcccoccbccb
s:stoel	ZbabbbbocabbZ
s:stone	cfjfedjfmhdib
s:stopp	eijdcdeefledl
s:stora	cbccacondbjZl
s:stori	ikZbbnZpbkbcZ
s:stort	eeeeeedeeemec
s:story	bclcddabncndb
s:strai	cljdcinbjbcdd
s:stral	occdedcddddcc
s:stran	bccdmjcccrbcb
s:stras	bbcdccbccobcb
s:strat	aibokcoccdcdc
s:strea	mddmddcdddiec
s:stree	ncbcccabcobda
s:strei	ababcbabbnboY
s:stren	mbocccbbcbddc
s:stret	obmdcdcdccjdc
s:strin	mcbldcokcbcbb
s:struc	mjldddcdjckdc
s:strug	bcacbbrbaccdc
s:stucc	bcbcddoddccca
s:stude	ccciilcmlhdcd
s:studi	ddjkdgfdmldcb
s:stukk	ccbccbaZbpcba
s:stund	kedjdjjifdfdj
s:stutt	mbhcddaodbcdb
s:stuur	eedfeeeeneeee
s:subap	odddddceddded
s:subco	rccdddbdidddc
s:subie	pcccdbbdddcda
s:subje	jicfdkmfdcddj
s:submi	ocddeehleecdd
s:subsc	cdcdichmebelm
s:subsi	mldcddmdedddd
s:subst	oibcclamccdca
s:subti	abbcncYnmbcdb
s:subve	bcbcccpccbbba
s:succe	cmfjddihcljcd
s:suche	ccoZccacbbcoZ
s:suchs	cdodddbddbdbc
s:sudde	anccccaodbcda
s:sugge	ecijljlcgbbld
s:suike	bddddcoddccdZ
s:suita	icmdeehdncddd
s:suiva	ccbcdcbccacbp
s:summa	cddcjdccdbccq
s:summe	lmcdcanbcbbda
s:sunda	mibckoabcmcda
s:sunde	Znbcbcocccbba
s:suona	occddcccddddZ
s:super	lobdeibcjkedb
s:suple	bcbbaoabccnca
s:supor	bdbdcecddcocc
s:suppl	kddfdeleceldi
s:suppo	ejjdfclfdcmed
s:suppr	bcacccbbcacol
s:supue	accccpacdcZca
s:surfa	bbbclcabcZboZ
s:surge	hedkejjdlbice
s:surna	cccdcdcdlbqdc
s:surpl	bcbcccoccccck
s:surpr	bcjccdjjbljcl
s:surti	ilZbmmeaaibmY
s:surto	acbcbcabbpbaZ
s:surve	dcdbccmlkdeke
s:survi	bkbddnbcZpddb
s:suscr	ccbdccbobbcnY
s:suspe	deeeeedeekpab
s:susta	bjjcccmcbmcck
s:svegl	cdedddbdeened
s:svilu	jkcddcnddddhb
s:svizz	cnddddddddddc
s:svuot	nededededdeed
s:swahi	odcmdbabcbcdc
s:swapp	anabcbaobmbcZ
s:swear	abbbcbbqcaccZ
s:swedi	cdcddemdnfded
s:sweep	mcbcdaaapacca
s:swift	kobcdcbcccccb
s:swimm	bccddmbaobddn
s:swind	edbcdcklmmcdb
s:switc	bjcpcciccbijb
s:sylla	acccdqbcccddb
s:sympo	ababcnaoclbbZ
s:syner	bdlddemedddee
s:syrin	cccdddccckddn
s:syste	cniidgddekdic
s:taakg	bcbbbbbbccpca
s:taalc	acbcbpbabacba
s:tabel	emeeeeeeeeeff
s:table	fcdhdeemjcicj
s:tabli	dddeeedeneeee
s:tafel	bcbdbobbabbcZ
s:tages	ncddedcdcdedm
s:tagli	bbbcccZcbpbca
s:talad	bcacccabaZcbp
s:talen	ccsdddcddbicc
s:talki	bdcnjbcblidna
s:talks	abaabaZpbabbZ
s:talle	cddodcbdddbdb
s:talli	ZnobbcZccabcb
s:tallo	cdddddcdddbdo
s:tambi	ccccfcjccojdb
s:tanda	decdddbcdddbp
s:tanzs	bcccocbccccca
s:taqui	cccdbcbccoccl
s:tarif	ocdmedcdddddc
s:tarje	bbbiccabcbsbY
s:tarra	bobccbnacabcb
s:tartu	ccccdcbodccda
s:tasti	ZcbpcZfaclbca
s:tatsa	bbbbcbabcpcbZ
s:tausc	cdceddbdcbddp
s:taxat	bcdocccdddcdb
s:teach	cefddpddhddff
s:teamk	ccccccpbcbccZ
s:teaml	jpdeedcdddddb
s:teamm	eddeeedendedd
s:techn	jieelkdehdffc
s:techr	cdoecdbdcbcdb
s:tecni	djbljiicjcjla
s:tecno	ccldqdbdccbdb
s:tegen	bcnccnamcbcca
s:teiln	Zccncmbacccca
s:teilp	adcdcdoddcddb
s:teilz	mbodddcddcccc
s:teken	bcndddcddbbdm
s:tekst	occdedcddddcc
s:telec	bhlcndddlddjb
s:telef	ccoodcjcedhcb
s:teleg	bdideccdddrdc
s:teleo	cbbcddaddboca
s:telep	cihndlccdddkd
s:teles	cddddocbddddb
s:telet	lmdeeedeeeeed
s:telev	kobdcdbddcddc
s:telli	bjeldfbcepddb
s:temoi	ccbbbZbqcbcca
s:tempe	ncdcmcbdcdcdb
s:templ	abbbcqnkccbca
s:tempo	lodcdbkdddjdc
s:tempr	cdccdcbodbcca
s:tempt	jcpccmaccadcc
s:tenan	lfccheklcccck
s:tende	bccodcbbdcddo
s:tendr	ZbqbaaaaaZbZY
s:tenem	oeccdkdcdmcdb
s:tener	ccodddbdccddc
s:tenga	bbbbcoabbabbZ
s:tensi	odcdddbddldec
s:tenta	odcdddceddcdc
s:teodo	nabbobZcdcbba
s:terap	nddeeddedeeec
s:terce	ncbclcacccnca
s:termi	fhcjdciclejmc
s:terne	neeeeeeeceeed
s:terps	odcddededdeed
s:terra	jdcciniikdcjb
s:terre	accccqbZccaca
s:terri	kmbdicjcjfddj
s:terug	amapbbabbbabY
s:terwi	abaocbobbaabY
s:tessi	cdcndccdddddb
s:testa	blccdcbcdjoca
s:teste	bccbnjclnakcb
s:testi	odblhcnccecdb
s:tevor	abaoccabbbbbk
s:textb	ccbdckbccoddb
s:textu	mbboadccbbdec
s:thank	ccbdcdlcpiddj
s:theat	lkneclabcZcjk
s:theme	bccbcpbZbabcZ
s:thems	adackcqbcbncb
s:thera	blecccmcmajcb
s:there	khjcddljdcjic
s:therm	pddbdbbceeded
s:think	eekjnjdcdicdd
s:thirt	aoacockbcbcca
s:thoro	ccbdndadcnddb
s:thoug	jijdjejeclddc
s:thous	dpbjmcbjcbcdb
s:thril	cddddlbcdqddX
s:throu	jedkeejcddlfe
s:thuis	odcmddidddddc
s:thurs	iddideekdfddn
s:ticke	ficdffeohbcdi
s:tidew	dlddddkilidib
s:tiend	pedeedceededc
s:tigri	rbbacaacccccZ
s:tijde	locdkabcccmca
s:tilbu	abZbbbYooZaZY
s:tilli	abcpbbbbcbbcZ
s:timel	mddodcadcdccc
s:times	bkccddcddckcq
s:timet	lcbcoebbbnecg
s:tirad	obbccccbcbcca
s:tirag	eeeffdndeeeee
s:tiroc	dcdeddddodeec
s:tisch	abbdobbccccdb
s:titol	bobdcccccccca
s:titul	aoZbcoabbbbbZ
s:tocht	Ycccdpbccccda
s:todav	lcodccccdccdb
s:toega	abbbbbZpaakZY
s:toege	ncddddcddcdpa
s:toeli	deeedenddddeb
s:toest	cccandpdccddb
s:toeva	deeedenddddeb
s:toget	cdejmejeekdee
s:toile	bbbcccbncYccp
s:tolli	aampacZcZbbca
s:tomam	cdbcdcbccodba
s:tomat	occcddacdcddb
s:tombo	dddddbcbddddq
s:tomma	cccdddoddacda
s:tomor	cdckccilhdhcn
s:tonig	ccbicccndapcm
s:tonma	oddddccdddcdb
s:torfb	doeeeecedeeed
s:torna	bbcccnZabbaoY
s:toron	gjkcdebmjmcdb
s:torti	eeeeffeeeeeem
s:total	acbcbcZniZock
s:touch	icaccclbapjck
s:toujo	lcmjdclcccdci
s:toulo	cmdedededmeed
s:touri	naoccbZbcbcca
s:tourn	bdcdddnccccdn
s:touss	bbbcccbbcpccY
s:traba	djccdlfhnldcb
s:tracc	bcddodcddcddb
s:track	mkaccdodccddd
s:tract	ZbaqcaZbZnabZ
s:trade	kbbcjmkbbjjbj
s:tradi	eddnccacccqdc
s:tradu	picccclclccca
s:trafe	acccccobccccb
s:traff	bccdddaccbcdq
s:trafi	cdddddcbdcddo
s:train	bfcccojdmdddf
s:trait	ddceeedddcddn
s:traje	ddndedddddedd
s:trami	lmdeedeeeeeee
s:tranq	bcbddcpccccca
s:trans	lickfcfdhcked
s:trasf	fccdhbccmlkdk
s:trasl	cccdddodcccdb
s:trasp	bbacpbZcbbbca
s:trata	ceddedddddddn
s:tratt	cccccdocdccca
s:traum	bbncccncbbbbZ
s:trava	jdcdddcdqcddf
s:trave	idbdddbddpjdc
s:treas	jfddhkcjicddl
s:treat	cicmjckibmicb
s:trein	bblddobcbbccm
s:tremb	cbbcddocddbdb
s:trenn	eedeeeeeodeed
s:trent	kddddlddddddn
s:trepp	abbbccabbabpZ
s:tribu	nccocbhcccccZ
s:trich	dddeeecdddddn
s:triko	ddeeedcdddddo
s:trime	jccmcblcccccl
s:trink	cdcdmecdenddb
s:trock	cdddedddedddn
s:trois	bcabqcbcbmcca
s:troll	bcZaoboZcabca
s:tromp	cdddddbodccca
s:troqu	bcccccbcccpcZ
s:trotz	bcccocbccbmcb
s:troub	cddekdleeldfe
s:trouv	dldeeemdeddek
s:trova	cdjdddokmbcda
s:trovi	occdddcddddda
s:truck	mccccoaccbcec
s:trust	lbbcccfcnboca
s:tubar	cocddcbccccca
s:tuesd	dhcidfimfeddl
s:tuiti	jlbccanncccdb
s:turbi	kckbnkbecdckb
s:turis	bddddboacccda
s:turki	bddmddmddbded
s:turna	abnbdblnbbcdc
s:turni	dbacokkbbmcdb
s:turno	adbcrcaccbkca
s:turns	icbddcanckccm
s:tutor	bccidscacbccb
s:tweed	Zccndpacccbcb
s:tweee	eedfeeeeneeee
s:twent	cdeelccddnded
s:twint	ccdmddkdddddn
s:typic	jcjoccjbdcbcc
s:ubere	cdodddbddcdbc
s:uberf	ddddedcdedaco
s:uberh	cdcdddodbbdcb
s:uberl	cdoddccdccddb
s:ubern	ilccocnccccca
s:ubers	pccbdZabcccca
s:uberw	gddkedcdddlcm
s:uberz	dddenededdlcd
s:ubrig	ddcddbccbodca
s:ubung	ccddodddcdddc
s:uffic	cmcdddjocchdb
s:uitbe	bccbbbbcccoca
s:uitbr	oddcbccdeddcc
s:uiter	cobcdcbbcccca
s:uitge	mcbddbcdncddc
s:uitle	nddmddcdddddc
s:uitno	cdcdddkddcdpa
s:uitvr	oeeeeeeededed
s:uitwe	cccddcbccbddo
s:uitze	bnbacaabdcoba
s:uitzi	dpceeededcedc
s:ulcer	abcocbbbdbccb
s:ultim	bccccakqcbcbY
s:ultra	acdbcbqbdccdb
s:umbre	ickcdcnccmjda
s:umeti	bccbcbabcbobZ
s:umfra	cdcdddoddbcdb
s:umgez	bcpcccabaacba
s:umset	pdceeeceddddd
s:umson	occdccbcdcdda
s:umzug	deefffefeemee
s:unabh	abmpcbbcbbcca
s:unani	arbbccZbbabcY
s:unava	abbbccbacbbpd
s:unbef	cqddddcdddddf
s:unbez	ddeddnccdedea
s:uncha	mdddeacbdcddo
s:uncom	oanbcdbdcadcb
s:under	jdhliiideidec
s:unert	ddodddcdccddb
s:unfor	bpacccabcZccn
s:unifo	lccedckbdbqcc
s:unive	enckkecejicdb
s:unlim	bqccccZcccpdb
s:unloc	bbccdcbcdcrcb
s:unser	jdjfhmjecckdc
s:unsol	bodedededeeed
s:unsub	ddadddfodccnb
s:unter	iddhfjhhjfedi
s:unusu	ncocccbbcblla
s:unver	bcacccqcbbccb
s:upcom	acnddcoclccdc
s:updat	jcnddddccdfnf
s:upfro	kckcclbcdcodb
s:upgra	kdcccdocdccjc
s:uppsa	mcddedddmdddd
s:upsta	affcccaqcZacj
s:urens	bdcddcbccbcbq
s:urgen	lbcccmnbcbbcZ
s:urlau	cmcededeldeel
s:usabi	cdcqdcbcdccdb
s:usate	dddeedddddddo
s:uscia	ddcdddccdbcdn
s:usern	cdddedbcdbpbb
s:usted	ccbdccpcbbcda
s:usual	nclgccecimcdb
s:usuar	ddcnddccddcdb
s:utent	ndeeeedeeeeed
s:utili	bjkjlceccacmf
s:utrec	kdcddjbdckdpb
s:uurpr	bdcoddbddcddc
s:uurta	bdcoccccdcddb
s:vaand	nddeeededdded
s:vacac	cncdddcdndddb
s:vacan	ckmdddfimcdib
s:vacat	indjdijccccla
s:vacci	bdknddbdccccm
s:vacin	cdcddccadcccp
s:vakan	cbpddcbcbbdcb
s:valab	cdbddcccdacbo
s:valen	llcdhciimcccb
s:valeu	ddcdddcddobdc
s:valid	lbcmdcmcdcidi
s:valor	addodccdcdddb
s:valpa	ccbdccbccocda
s:valua	accndbpbcmccc
s:valut	mcmmdcbdcbddb
s:vanav	jcbdcbabcbncn
s:vanda	acaccbanbaman
s:vande	cncdddcdbnced
s:vanta	didgidkfhjcmb
s:vanze	cbodddcccacdb
s:varan	ccbcccaocaccb
s:varia	cocdmdccccddl
s:vario	dcoeeeddeddee
s:varni	Zccccoancbcba
s:vecch	kbbdccbcnbcqZ
s:vecin	ddddddcdddedo
s:vedia	doceeeeeeeeed
s:veert	mccddccccccdn
s:veget	bobddcccdncdb
s:vehic	bmcdcdcccccco
s:veint	codddddecedeb
s:vence	bbccccapcbZbb
s:venci	anacccbccbcbo
s:vende	mcbcncbccbmca
s:vendi	ncdcdcndddbdc
s:vendo	ecapccancacdc
s:vendr	jlcddiclccddk
s:vener	deddebdnedddm
s:vengo	abbpbaabbaabY
s:venka	pccdeecedddee
s:venti	ademedmeddeed
s:ventu	cacoodaccacdc
s:veran	cdmeddoddcdcc
s:verba	bddccnccdcidn
s:verbi	bcdodccdddcdb
s:verbr	pddddcZdddcdb
s:verbu	deceeeoedceee
s:verdi	cddkdcjmdcndc
s:verdu	cdcdcbabccqca
s:verei	ccccdcnccccdm
s:verfa	boaccaabbbobZ
s:verfu	oedeeedeeeeed
s:verga	cddddkfcdldco
s:verge	pcbccmabcbcbj
s:vergl	bcbcdcqbcccca
s:vergo	kcbncmbnccccZ
s:vergu	bccnccaoccdca
s:verha	cccdccpbdncca
s:verhu	bcbndcacclccn
s:verif	ccbcdccccbqqa
s:verka	YaanoaZbbbnba
s:verke	cccddbcocbddc
s:verkl	bddcdbbcccpdZ
s:verko	cccdpdlcabcdb
s:verla	cmcdedcddchaq
s:verle	encdddkccccli
s:verli	cdddddccddocb
s:verlo	cbcdddcdbcmpj
s:verme	acbccbbbpbccZ
s:vermi	cabederdccddc
s:vermo	bcbcccbcbbpdb
s:vermu	cdcddcacdbccp
s:verne	cnbcddbbcpccZ
s:verof	abbbccabbaboZ
s:verpa	pcddccccdccdZ
s:verpl	kcdeedjdcdddo
s:verra	cddeddcddcdcn
s:verre	codddbbmddmdb
s:verri	bcdcdocbddcca
s:versa	bcbccclbbanZn
s:versc	kdkdddbdkcdlh
s:verse	dddddddceendc
s:versi	gddddifjdjccn
s:versp	cdddedddddddn
s:verst	cddidmcmdcdci
s:verta	ccbedbdeodded
s:verte	dddedeocddded
s:verti	pcbcecbddbddc
s:vertr	imcfdddfdckcm
s:verva	obadccbcnccca
s:verve	bcccccpccbZcZ
s:verwa	lknddccbjcddb
s:verwi	bcacccnbbaboY
s:verza	ddddedddddddn
s:verze	bdbdddrcbccca
s:verzo	bcbccmbbcakao
s:vespe	dedeeeccededo
s:vesti	bcmcpcicdccdb
s:veter	mdncddbchehde
s:veuil	cdddddbcdbcco
s:viagg	acbbcqbZbbbcZ
s:viati	oddbddcdddddc
s:viatu	bobccccccccdm
s:vibra	oddcdcbcdcbdk
s:video	bblpcbbccclca
s:viell	ZbYabaZoqabbZ
s:viend	cddcmacneddec
s:vierm	cccrdccaddccb
s:viern	jjcldcjcjcfdl
s:viert	dddeeeddededo
s:vieta	bccddcbcdcoca
s:vietn	acimncdkccccb
s:viewi	ldddedcddddeo
s:villa	mcicjjbcdecco
s:vilni	ekbcmccmcbZna
s:vincu	cndeeedeeeded
s:viney	jlfllckcbhccb
s:vinic	cocccccddcddb
s:violi	kbbcbbacpacca
s:virem	dedeeddcednec
s:viren	ddeeeecdedncc
s:virgu	bcccdacbcoccZ
s:virtu	bdplchlbcchcb
s:visib	Zccccaolccbna
s:visio	cedeeeneedeed
s:visit	hdiddkeidddjl
s:vispe	deeeeeccededo
s:visse	ZabpaZaacbbcZ
s:visua	cdcdekkddadqa
s:visue	bbcccbpcbbcca
s:vitor	acdddqbbddbdc
s:vivie	ZbabcbZqbnbbZ
s:vizin	bcccdcoddcbdb
s:vlaam	pcbeeededdddd
s:vocht	abbbcbbocabbZ
s:voice	nbodcdhdbaddb
s:voitu	bodededddeddb
s:volda	ddeeeededdnec
s:voldo	bcccdcbcccncm
s:volen	ncbcckbbbqccZ
s:volge	nccbncccdccdl
s:volks	deeceoedeeeed
s:volle	ddeeeededdnec
s:volls	bcacddbccYbpZ
s:vollz	kmceddcdcdddn
s:volon	klbccobaclcbc
s:volta	mddeedmeeddec
s:volti	bobdcdcdddddc
s:volum	pcbcdblacbbdn
s:volun	jdcddobjddcdm
s:vonde	ncddedcdddddc
s:vonei	ccodddcdcccdc
s:voord	nddeeddeddlec
s:voorj	lcnccnbccaccb
s:voorl	cccddoccddddb
s:voors	cdcddcccccpca
s:vooru	cdddddcdddldp
s:vorar	ecddnededdddc
s:vorbe	acbcccbpabccZ
s:vorer	oedeeedeeeeed
s:vorfu	dedeeenedeeed
s:vorha	cocdmdcdccddb
s:vorko	deeenedeeeeed
s:vorle	ddcddbdccoddb
s:vormg	bcbdccbcobcca
s:vormi	cddmddddnceec
s:vorre	kccojlbcdccda
s:vorsc	ccdddocbddddc
s:vorso	ddccedcdedddo
s:vorst	blodddbcccmcb
s:vortr	dodeeddeddeed
s:vouch	bcbrccamcblcc
s:voudr	nddmdlccjdddb
s:voula	deceeacdboddd
s:vouli	abpcccabcabbZ
s:vrage	abbpcbacccbca
s:vrien	dddeddcdddoec
s:vrijb	ddcdcdocddddb
s:vrijd	klbcccgncbcbb
s:vrijg	abbbbbabcbpaa
s:vrijw	cccdcoibcbccl
s:vrouw	ccdddbbodcdca
s:waard	cddncdcddcmdb
s:waarm	nccdncbccccdb
s:waarv	bbpcbcaccbcda
s:wachs	cndeeeddddddd
s:wacht	dddeeddddclma
s:wacke	deeeedddededn
s:wagen	cdddddcndmddb
s:waise	deefffefeemee
s:waiti	dddemcajcdnhj
s:waldo	bobcccccabcbb
s:walki	bbZcccjcbrcca
s:walle	abbobblZbanaZ
s:wanji	abbnocaccbbba
s:wanne	mkcccdnddccdc
s:warde	ccocdcbcbadcl
s:wardr	bcmkcdkkccccl
s:wareh	fkcidjelkcdch
s:waren	dedeeenedeeed
s:warme	cjckclcbcoddc
s:warms	ccbcdobccbcca
s:warni	cccldcbbdcoan
s:warra	ndccddadddnec
s:warte	cdcddccZcbcbq
s:watch	bicfileccmdkd
s:water	okcdkccbccddl
s:wayfi	mncccbmbbcccb
s:weath	klccicacckcco
s:webin	cdcddiesdddca
s:webse	qdddmZbdddddb
s:websi	oeccccojedddc
s:wechs	cnmcddkdfcddc
s:weddi	mkdelcbdbbklc
s:weder	ddeeeededdnec
s:wedne	eicjcjemceedl
s:wedst	ddcdddccdcddo
s:weekd	nfbddibcmlccb
s:weeke	gjbcekdkcgdcn
s:weekm	dedeeeddededo
s:wegwi	bcbcbobabacba
s:weigh	mcbkdcaacnbci
s:weihn	abobcbnbaabbZ
s:weite	bcbcdcbcocnca
s:welch	cboddcbcbbddb
s:welco	ccddccjpdjhdj
s:weldi	Zkcndpbccbbca
s:welee	eedfeeeeneeed
s:welfa	lobcccbccbcca
s:wellb	cdccdcpddcdde
s:welli	Zbbbcoaacbbcm
s:welln	bbndccaccbpdb
s:werde	acpbcbaocbcca
s:werfl	nddeecdeeedfd
s:werkd	bbcdddpcccbdb
s:werkg	cdqdddbdbbccb
s:werkl	ndddeeddddddb
s:werkp	codddccdcdddc
s:werks	ZmbcnbbbobcbZ
s:werkv	ocbcdcccdcddb
s:weste	dcddedbddcrda
s:weten	aocdcdbccccca
s:whate	lckkkkdfkdcdb
s:whats	lfididcdcdodc
s:wheel	aabnccacbbnco
s:whene	jdlkdilcccedj
s:where	dcbclcipccmcb
s:wheth	kcmieegficdde
s:which	qcibdlbccbddb
s:whist	bccdccbbnaddm
s:whitc	bdddjncddmded
s:white	ccblccocbdmdb
s:whitl	bkomcdbdcccdc
s:whoev	fbbccblbmZocl
s:whole	ncdoabbcdcbba
s:wider	deeenedeeeeed
s:wiede	ddcdddbcdoddb
s:willi	lilkcedclcddc
s:willk	ldddddccdckcn
s:windh	lacccobddcddc
s:windo	cbbiddchdmokd
s:winem	dkjeddmeddeee
s:winer	acabmcobcbcda
s:winke	bcbbbbbbccoca
s:winte	ckcdflccdnddc
s:wirel	Zbncddccccbdo
s:wirkl	nccdccbndbcca
s:wishi	bbacclakcqbaY
s:wisku	dddedmddmdeec
s:wisse	bnbbbbapaabbX
s:withd	bjccdcacdbpnd
s:witho	difdfdkihikcd
s:witne	bddodclbdlddc
s:woche	odecekdeedeec
s:woens	bbbcbqbbabbcZ
s:wohnu	ddddeddllceel
s:wonde	ccfcccqiancca
s:wonin	cdcdddbndccdb
s:woord	eddfeedemdeed
s:wordi	cldedekdedcem
s:wordp	rdbcdcbbcaccY
s:workb	jcbbdapmdbcdb
s:workd	nlmnccacbYccb
s:worke	nkbckecckbmdb
s:worki	idkfecdkegffj
s:works	kidceoeifcicb
s:write	abjncpdccbcca
s:writi	edelhkdhjkcdc
s:writt	jlckfdjlcdddb
s:wrocl	mnjdcdaccccdd
s:wrong	occdcdcdclded
s:wunsc	bcbbcbaobZbbn
s:wurde	ncbddcbcbanca
s:wusst	ddcddcpcddddb
s:yearb	odbccbbkdcbdc
s:yeste	jebcddichnckl
s:yoghu	Znbdcdpcaacdb
s:young	acbbcodbnlcca
s:yours	ckmjcdjkccddj
s:youtu	Zdbcobbmbbkdb
s:zaagm	abacpbZcabbca
s:zahlb	mcccdcbbdcbcn
s:zahle	YbabpbZccccbb
s:zahlu	abbcbbZbbaoam
s:zahna	acabnclboabaf
s:zahnp	odddedcdedcdc
s:zakel	acabcboccbobZ
s:zarag	bpkddkcddcddc
s:zater	kccddbdmcbccp
s:zeala	cmldcdbcbnddb
s:zeela	ddcdnemeddded
s:zeelu	dndeeededdeec
s:zeich	mcbbcqbbcbcca
s:zeite	cdcdddoddbcdb
s:zeitp	bcpcccbcbbcba
s:zelfs	kaaccbnbnabbZ
s:zentr	hblcddbcobcca
s:zesci	cededccdedocc
s:zichz	ccddncdeeddec
s:zieke	dpeeeedeeeddc
s:ziffe	cdcdddcdccodb
s:zippa	cccbdabbcdocb
s:zoeko	bdcddcbccbcoa
s:zomer	nddddccdddddc
s:zorga	bdcoddbdccddb
s:zorgb	aabcpbabbabca
s:zorgt	abaabaZpbabbZ
s:zorgv	cdedndcddddec
s:zufal	occdccmdccdda
s:zufri	bcocccacaacca
s:zugan	cdddecoddcmcb
s:zuges	dedeeecdedccn
s:zugve	cdddedcddcdcp
s:zukun	dedeeenedeeed
s:zunac	meeeffefeeeed
s:zusag	cdddecbdddddq
s:zusam	cdcodcccdckdn
s:zusch	lccmddbddcccm
s:zusta	cddcddrdccdcZ
s:zuste	cccdddcccccbo
s:zutph	kbbccbbocaccZ
s:zuver	meeeffefeeeed
s:zwang	obeeedcdddeec
s:zwanz	ddddedddedddp
s:zweim	Zdcccpcacdccb
s:zweit	cdcdnmcdncddb
s:zwemb	cccdddcccbcco
s:zweml	ddddeccdebddp
s:zwemm	bcacbpbbabbcZ
s:zwisc	dedeeeddedddq
sabes de	amacbcabpZbbZ
safety and	Zbcodaalmbbca
said about	mkbcclaadmddc
said ask	nnbblbbcbbddc
said hello	ccZdddcccrdcb
said i	ibicebjkpacca
said in	ncacccacbpccZ
said it	bbacibncboccb
said no	bnZcccZibnmcb
said that	cZZbpcdbknbca
said the	abrcbbacbYcba
said to	niabcbflnalcZ
said yes	Ynabpbjcbbaca
said you	mjcmnbijcaccc
salario de	cpcdddcdddmdb
salary $	bnbcbcbcdcrcb
salary 0	blccqdbcccnca
salary as	bmbckbaboabcZ
salary band	cmmddeceddcdd
salary from	cfcdqdcdddded
salary in	bnnbZcjbdccdc
salary is	bnbcodcckcldc
salary of	bjcdqdcdcccdc
salary would	cmldkdcedbded
salary £	brddcbdddeddc
salary €	bqddbdcddddcc
sale a	ambcccnbbbcbo
sales team	lcnbccYacbbdn
salesforce admin	ZpbnccabbadbZ
salesforce administrator	hncdddeddjdlc
same again	pmbccdZccacdZ
same day	clkbccaccmodb
same for	fccdcdqddccdc
same job	ZZecbcZboobbY
same money	qaacbbjbbacda
same rate	lcbrcbaccaccZ
same thing	ljbcobdcbjcdb
same time	nbabcbmbbobcZ
same with	bbbcdcbbcrcca
sao 0	kcccccncdcncg
sao paulo	acbmcdkcdobca
sap 0	kjceedkdldddc
sap consultant	knedddedfhdfc
sap en	cpceeedeeeedd
sap ewm	bjZacoZbaaboa
sat in	bnccccabcncdk
saturday 0	kcccdpbacbcci
saturday ?	ajalmblbbacco
saturday and	kcbdcmnbcbddb
saturday at	bddcddbcdcddr
saturday we	ibbbcmaocdccZ
saturdays in	nbbbbZYlcobbY
saved my	bcbcccabbrcbZ
savings to	bcbdjdldbZocc
saw on	qlacccZcblcbb
saw that	ibbcdcpdndddc
saw the	bcmkccmbbnjca
saw you	bdZcblcbnpdca
saw your	kddcllcebnjca
say 0	obapZbZcbZbca
say ?	blaccmakcpbca
say a	qcbcbbZnbaccZ
say hello	cchcccbjbrcia
say hi	bcncccZcbrccb
say i	bbbdccbbojcdm
say if	ococccbcbacca
say in	anlcpcZbcacda
say it	bcecbcccniodc
say more	ccschdbdcbddc
say no	cdklclccnacdc
say so	fikcccmmckcdb
say thank	bcbccbdccocdn
say that	amndcdkcclddf
say the	ljaccbanbpack
say they	abncacpbbbbdb
say what	oZqbabZbbabcb
say where	cdmdkdldccded
say which	ZbkpcbalbaccZ
say yes	lbmcdmabcbcdp
say you	liacmffmciade
say your	kbnbclZcbXbcp
says 0	kcccccbbdbcdq
says hi	abXcbbmbZrabX
says i	ocbdcZacnacdo
says it	nccdccbbcecdo
says no	lcbdcdkcdbcdn
says that	lbcbclZbbojdj
says the	eaambbmbbZbbq
says to	bcadbcmbkbcdo
says we	obbccbYacnabl
says you	lipbmnacgZbbZ
scale 0	ZrZbbcmacYbcZ
schaal 0	asacbZabbbbbZ
scheduled for	cbccdaaacamZq
schicken ?	iicdddqdddddb
school and	bbbddmjcmlddb
school fair	cdcddXcZcoddp
school has	ZpcccoabcZbda
school holidays	cnceddkeedeee
school in	bcjcbnmjmaeda
school is	bbcdckbblblco
school meals	klanbYanbabcZ
school of	jbcdmjanccddc
school on	ZccbdabpbjccZ
school s	kfcddaolcbddi
school with	nkmbbZabnacca
scientist at	fkddedcdddlmc
scratch them	beddddceddpdc
screening questions	adbqddZcdcddd
scrum master	knadkdjdjbccc
se de	pbabcbZboabaZ
se ha	bmbccclbbalnZ
se libere	clcmdcccdcdcn
se nao	mddddclcccana
se renueva	cdddedccdcdfq
seaman s	nnabcbacccmda
search and	ZoZcccZcanjbb
search appearances	cdccddccdcdpb
search firm	ddpeeeeddbedd
search for	odlccidechccf
search one	jjbcnmbccbcdb
searched for	jcmcccambhccn
searching for	bfblnnbbdbcjj
season 0	dcbodbalcbcbb
season and	mkZcjbacnbbda
season s	acnccclYcocbZ
season we	mbccddmlddced
seat and	babcncnbddldc
seat for	bblrbcZmbbccb
seat in	obacccacoZccb
seat is	anmbcbjbcbanZ
seats left	bddddbnZdcldo
sechs wochen	ZnccdobcacbYo
second and	ZbocbbZnaeccZ
second floor	bccddcjccodcc
second half	ocaccaqbccbda
second one	bcbmccadcjcdp
second reminder	lddcdcZcddnam
second shift	kocdddbdddcdc
second week	albcciaobncca
second year	abbccpZalnccb
secret>benefit	omabbZYbbbnaa
secret>content	YbbcbpZZcbabb
secret>i-am	ZbZbbaZaZrbXk
secret>mule	bcddccadddodc
secret>pay-first	bcbddcncdcobb
secret>pay-word	YccZclabccoba
secret>requirements	bcededbeeeocd
secret>role	lbdddbbcdcpbb
secret>run-code	YacaaZaabbqaY
secret>sell-cta	ZcdacaZbdcqbb
secret>site-notice	bcacdbbccZZsY
secret>start	pdfeeddeeebed
secret>teach	bcacbpabcaacb
secret>threat	cdcddcbcdcqZa
secret>we	ZbbacpZacasaZ
secret>workplace	bbcddbbccbZbp
secret>you	lcbccmbbcgsZa
sede di	annddccccccca
see ?	Ybbbookbcabcb
see a	lnZbkcmcbdccb
see all	cecdddcccccrb
see how	dablcdhcdbioc
see if	cdnjjclckbcdc
see in	albdccqdcccdb
see it	geicmcdccmkcb
see my	jjmccnaledbba
see that	bfbmlcmcckedc
see the	cdbdjcblblfnk
see their	nbacbcpccbcdc
see this	abcbcbZbbnapa
see us	apbcbbaccmcca
see we	acnccclacncca
see what	jcqcccbabbbcm
see where	dcnddcjbcabna
see who	acbhcckbcbllm
see you	blccccekeoibi
see your	kbbbfbkmkanha
see yourself	cnpdddbcccddb
seed round	cccdqebdedded
seek a	jcbcrcZccbcdb
seeking a	cbcdodbdmcded
seeks>benefit	ljebqjbbiacca
seeks>call-ask	caapbYZsaabcZ
seeks>client	okilccblbcdcb
seeks>cofounder	ekccrfbceccdb
seeks>connect	khnbmcaddmccc
seeks>content	bcbcncbZcbbcn
seeks>cv-ask	Zapdccbcabccc
seeks>easy-money	mabmambbbcmca
seeks>equity	laccqccdccjdb
seeks>event	abaalpandankZ
seeks>expert-call	cbcroeabcccca
seeks>freelance	rchdfjbckccdb
seeks>funding	aahmsbjabbbcZ
seeks>i-am	ilbdmjbdofccb
seeks>interest-q	abpbccbccZccb
seeks>job-word	gljddigcoccbc
seeks>mule	mnanbbalccfca
seeks>open-to-new	dcnedebendedd
seeks>part-time	pkbccnbbmbcca
seeks>pay-first	Yaaabancbbmcp
seeks>pay-word	ojcmcpabccdca
seeks>permanent	kqdejfbdcccdb
seeks>recruiter	bmkccdidlidib
seeks>requirements	amaamfabmaana
seeks>role	locdjjdcjccea
seeks>run-code	hbbcobYbabZbr
seeks>secret	Zbbbbbacccqcb
seeks>sell-cta	qbfmbbdabfmdZ
seeks>speak	kbbmlmalcbbca
seeks>start	qbcciceclcddd
seeks>task-for-you	raakZlZaobiba
seeks>teach	kcccctbbibcka
seeks>thanks	ZiZccbqclecbl
seeks>threat	lmccblccmccck
seeks>unpaid	becccpaacbccr
seeks>wants-job	cmbddccjqdddb
seeks>we	kmclliblcbdcc
seeks>we-help	mbbbbYqbbcbcZ
seeks>workplace	qaanbZabbcdca
seeks>you	gjmdcfmbhjjca
seeks>your-profile	laqbmbYbbaccb
seem to	lcacncadcpcba
seen it	aclcbbobaZboY
seen that	mcbdbbacmpcdb
seen the	blddkcbdmmccb
seen your	faabmbobaYboZ
segunda as	cdccddbcdbmbn
seguro de	cnddddldccndb
sehen sie	ZbjbbbZbbZbrY
sehr geehrte	jhdlededjdhdi
sehr geehrter	jodeeededeeec
seis meses	pdddeedeeeeed
sek 0	mkcdddldcckdc
selected as	ccddddZnddocb
selected for	bbckdcicdcrca
self employed	mbbbdojdccddc
sell and	bccnncZccbddc
sell the	bdccmdoddbcdc
sell them	Zahpccjcbbcbb
sell you	acamnkobcacdc
sell-cta>benefit	akdcccscccjcb
sell-cta>call-ask	fillhdldcbcci
sell-cta>client	ZYZZbbXqbZoaZ
sell-cta>connect	bjajnbboakaaZ
sell-cta>content	mccccbnYmbelc
sell-cta>cv-ask	aapcbbZbaabcZ
sell-cta>easy-money	cdbamblkcbocZ
sell-cta>equity	XcZpqbXZbaZbZ
sell-cta>event	bcbmcbdpbakZk
sell-cta>expert-call	ZbbrbbXbaabca
sell-cta>freelance	lbbecblimbncb
sell-cta>funding	aabbqcYbbclca
sell-cta>i-am	mejhcibimikbZ
sell-cta>interest-q	dedecdqYeeddc
sell-cta>job-word	mjdbccrdaebaa
sell-cta>messenger	accbccYbccqcb
sell-cta>mule	dbbcdcmkbkncj
sell-cta>open-to-new	cboedebecceee
sell-cta>part-time	kbbbpaYZaaabY
sell-cta>pay-first	ZbbmncXbcbscZ
sell-cta>pay-word	lbbpclobibabc
sell-cta>permanent	krhbkcabcdgbb
sell-cta>recruiter	aaabccfbcckoY
sell-cta>requirements	acodedaedcddd
sell-cta>role	emancbcbbbemh
sell-cta>run-code	bcbcbdabccabp
sell-cta>secret	ZbabcbZbaYpbY
sell-cta>seeks	gdanmZXYmanbY
sell-cta>site-notice	jdbbcbZkbdkqY
sell-cta>speak	cdcccaZpdbccb
sell-cta>start	icbmccqcccbca
sell-cta>task-for-you	YbbaZaXabcqZY
sell-cta>teach	Zbcbclraabbca
sell-cta>threat	bZbabaXpbaZYd
sell-cta>unpaid	abbbcbojcbanb
sell-cta>wants-job	bZacccYbrZbZa
sell-cta>we	kbccmkoacblcd
sell-cta>we-help	bcbdbcrccbcdb
sell-cta>workplace	pccZdmjbddjdZ
sell-cta>you	deijkencccmbb
selling my	ZaabqcZZaZmbm
semanas y	eccccdaocbcdk
seminar on	acdccpabdcdbo
send 0	bbbccccacbtbZ
send a	cddkddcicblml
send back	bcbnccbkdcnca
send cv	bmsdcdbcbbcba
send it	dcajccllcelcm
send me	ldkdcdkccckel
send our	acccbnpbdccec
send over	jddleejdeeeee
send passport	ccddecbcddpdb
send resume	pddeeeceddddd
send the	kjbhfcncccmcc
send their	abbcccoacobcZ
send them	acanjdZdbfcdo
send to	acacccmcZmoba
send us	cfccbaimdcrba
send you	didjddlkjdjdc
send your	dolccchbcbobb
senden sie	deeeeeddedmmc
sending a	bbbcdcjcbZmpa
sending you	ZalbbbaabomaZ
senior data	kncddddddddlc
sense of	mclddlbdcbded
sensor fusion	inbcbcnbbbcbZ
sent a	ZaZabaYZakYsY
sent her	YcccdcZcclbbq
sent me	qbbcbcmcabbcb
sent on	nbbbbbqbaabbZ
sent to	ccccdcbkdbrZi
sent you	ZbccckjbcldqZ
seo for	cdcddeqdcccec
series a	rccdkdbdccded
series of	jdccelmcddded
series on	edblddcpccddc
seriez vous	elmjmcbidcddb
serve chi	nbbcobaccbbcZ
service and	kbocbbanccbbb
service charges	mbaobbjabbbbZ
servicenow developer	bkbdccnccccnd
services as	kdddddpdacddc
session 0	abcqdaZlcdbba
set and	lcccdcocdahdb
set aside	qdccddbdddcdc
set it	bcblcdcccmnca
set of	lchcdcjccbjdn
set out	ccbdedkdlcdcn
set the	ncbocbabclcca
set up	mfdcddnccdkdd
set your	dddheqZcedjdc
settimane e	cdmddcccdccdp
setting up	ZbmqlbZbblccZ
seu nome	jcldmlcdddddc
seu pedido	acbcdcbbcbbar
seu perfil	hlodddcddajjb
seu trabalho	kcadccjncnaaa
seven months	pobddbbcccddb
seven years	cbnccdacpYcdb
several of	ccpcddamdjcdc
shall be	lclcccaccepcb
shall i	dhjkdjneccdde
shall we	jcmfdciccncdk
share 0	abacoclbabkcb
share a	kbcbccabbqcaa
share and	abbcrcbbaabdb
share it	bbcbialobacpZ
share of	bpcdZnaccccdb
share our	aamckbdocbccZ
share the	embdmjjccbici
share this	acaacaZcbZrZZ
share your	femjdfldccdjc
shared a	laZcccabbdmrY
shared an	ZcabccZabrbcZ
shared in	abnbbbZZbYaqY
shares and	ciddpdceddeed
shares from	abbcobpacbbcY
she asked	abcbcobcbocdb
she asks	abcccobcbkcdk
she d	anbjmbjbbndda
she has	bbZddbncbjcbn
she ll	jdcddddedjnec
she s	mbbcdladijcjn
she said	abqcccamaccdb
she says	acocnnacbYacY
she starts	cZcdddcccndbo
she wants	ccacdccbcacbq
shelf life	obbbccanbbcdc
shift allowance	bqbdedceddded
shift on	abaccaanaZbbp
shifts at	lmbbbbZbbZncb
shira !	ncbcccjbblbba
shop and	pmaoabZcbbcdb
shop for	kbanobXaaZbcl
shop in	pdcddckcdccdb
shop on	acbcncpccbcda
shop s	mcbcbcacodjcZ
shop with	YcccccsbcbZdb
short call	eciccnlcdcded
short course	Zccccoancbbca
short notice	nabccapbcahcl
short of	lcafliojkbbcZ
short term	acbdbcZcaardc
short video	ddbcddrccbddc
shortlisted for	bbbddcmcddoca
should be	iflfjiceiecde
should have	dnncccecbaddl
should i	djmiccfepZbcc
should it	bcpcdlacbadcb
should know	abocccabbpbcZ
should like	jcdecndfbmicb
should talk	bbqcccablecca
should the	jdceedjedljed
should this	pddddcbceebec
should we	ZbqakblbbYbbY
should you	akmkccdcoccfd
should your	bcaccdpcoecdc
shouldn t	fbkciclccncda
show him	bbbcccZboalbm
show it	abacjcpcbamnZ
show them	bbaccmpaanccZ
show to	ZokbcbZobacdb
show you	cecejeqcdcidc
shown to	ddddeeddkccod
shows a	bccbcclZcbpca
shows in	cccccbncmbidb
si ?	ceddecdeeddeq
si e	kndceedejeedd
si no	bbbcbccbjmbnc
si vous	Zdbdddccqndda
siamo in	abbcmcabcnbcm
siamo una	mcclcmccdcddb
sick leave	scccedbcddddb
sick of	ZqbbbbicbabcZ
sick pay	XtabbaYbbbbca
side ?	bbfcjclcokccb
side and	amkcocdcbbcdb
side of	iafqcbkcbbcdb
sides of	cdddedbdedpbb
sie 0	dddeeddeeepdd
sie ?	bjlccrbccbcca
sie als	bmbckkjcclcma
sie am	abcbcpbbbbcbi
sie das	mcbcccacccnlZ
sie die	bcbccnaacbacp
sie ein	ZbZaboZomaabZ
sie einen	eldeedkeleeed
sie fur	jccldcbndcccl
sie gern	kcnccnajckcca
sie haben	ZbYllbZbaahrX
sie in	bmmccckcmacmZ
sie mir	kikddcfdebndf
sie noch	klbbecoeddddc
sie sich	ecjclbabobjlZ
sie uns	occodbaccckcb
sign before	kbbcccmbcbccq
sign in	beddccbccbmon
sign language	pbaacnZacbbbZ
sign off	kcjccnaccbcco
sign on	cpddedbdeejec
sign the	bcccdZbbcbmcq
sign up	dcbcckbrcblca
signed off	pmddddbdccddb
signed the	ccnemecedcefe
signs up	cccjccapdccca
since 0	dmdcecmcclcib
since august	abecmcocmacdb
since easter	aobcbcacclcdl
since i	bbddmdldaoccb
since it	jaacbcbcbbhpa
since january	ccmnddkdcbddd
since march	knbdccbcnbcca
since my	aZbdcmmcpaddb
since our	bklccdZocfddc
since spring	bYbedemdqdddc
since the	cndccbcbjnhci
since then	mdcddebdncced
since we	flcdddcdcqcdb
since you	idcckclmcabme
sind ein	odlmcbcddcddc
sind sie	ccocddbckbccl
sir i	jbkjdcjiodcca
sir kindly	dbcdddccqcddl
sir madam	kbccdclnlcidb
sir or	fcjcdcmlcccdl
sir we	clbcccolblcca
sir you	ZbobbbpbbZabZ
sister and	Zbbcpoabbdbdb
sister is	acbcccccbrcca
sister s	ncbcmbaobbbbZ
sit down	bcldddbddkcdn
sit in	aZbboejocbcca
sit next	lnbdcdbdnbcdb
sit on	jlmkbaZncfbcZ
sit with	pcbacnkcbbbda
site 0	qccbcZlbcbbda
site and	bccbdconcbdcc
site at	mbcdencdddcdc
site in	lbfcdloccbccb
site manager	Znbcccbboaccl
site-notice>benefit	aabblbYbbaber
site-notice>call-ask	bdnbcbjacapZZ
site-notice>client	qbZbdcacbbaZa
site-notice>cofounder	ababpbabZaaZa
site-notice>connect	fibcdcancccrZ
site-notice>content	bcccccjZcbYol
site-notice>easy-money	cbbcccYbcZpZa
site-notice>equity	bcbcpbaabbdba
site-notice>event	hcccdckZcbbta
site-notice>expert-call	YbarbaZaaZaYX
site-notice>freelance	lZaccdaobackm
site-notice>i-am	ionbccfejobYZ
site-notice>interest-q	aabbcbZpbaaoY
site-notice>job-word	ccdhcccdhnepZ
site-notice>messenger	bapccdccbbZZa
site-notice>mule	mqabcnZbbZaZn
site-notice>part-time	accdcabsccdZZ
site-notice>pay-word	mafkimbabaakd
site-notice>permanent	adaccbebellYr
site-notice>recruiter	cckdddbdcccrc
site-notice>requirements	abZbbbabbnboY
site-notice>role	dbcidddcdcgsa
site-notice>run-code	bcccccaZcbYpY
site-notice>secret	bcbcdbbccmpcY
site-notice>seeks	bmaccbobccbbc
site-notice>sell-cta	bcccccbbcbhnp
site-notice>speak	ZbbadpaYdbaZc
site-notice>start	bihcckabcbcdq
site-notice>task-for-you	ZcbdccabcbcsY
site-notice>teach	abpbbYmaZZaZZ
site-notice>thanks	bcabdcbcomdoY
site-notice>threat	bbbcccaacbjrX
site-notice>unpaid	ddacdcaacccob
site-notice>wants-job	bnccccabYbpke
site-notice>we	fhkkbjklbbkca
site-notice>you	cddedchddderb
site-notice>your-profile	mcdcddbcdbcsa
sitting in	dcmlcdedlbded
sitting on	nbbcdclcnaccc
six ans	kcbdccacncacm
six evenings	addddkbrdcdaa
six hours	Zbnoccicaabdb
six month	qcbcdcamcccdc
six months	necjhecdeecej
six of	dcbcacmbcrcca
six people	Ymamcaaobbbbk
six sessions	bbZbcoobcbccc
six times	bcdddocceckdc
six to	pcbbcdbdkcddc
six weeks	mlbfdfcdebhcm
six years	bkbdhcclokcdc
sixteen years	cdmdidaboacdb
sixty days	edcdddadpbddl
size of	ababccncboddZ
sleep in	YnanajZbbbbco
slides for	bccccbbccoccp
slides of	obabcmYYbnccZ
slides on	bcbccbZccnccn
slot in	abaabboYcabao
slots are	aaoabakoZZabX
small company	biodldaccbded
small job	Xbbcbbnaqabcb
small salary	cbddqecdddddc
small team	lnnaccaccbccb
small world	acmccZfaaqcca
snowflake ?	jdcddnacmccdb
snowflake administrator	fmaddekdmbddd
so 0	lobZccnaccccb
so a	lbbplbYbcbbcZ
so do	nmaccbembjbcZ
so far	llddcbfkmccca
so for	bcccdonYdcldc
so glad	bdbbddcdqhkdc
so good	qcbccbZlcbcdb
so grateful	pcbcdbbblbdec
so happy	ahjjkkcojabdb
so hello	bclcddbdboddc
so here	bnacdclcmkeca
so i	fglfeeidijidc
so if	mblcbaZbZobba
so it	lcbccckdcjkob
so kind	ecabcccnijjdm
so kindly	kbbcdcbcoZcdn
so long	ndbkccbkdkedb
so many	bibbccbcnpddc
so much	ajddccaccpice
so no	bjcdddkbckjdo
so please	cmjncbbbcblcb
so sorry	bcldcdackjpdb
so tell	ZaiccnabZpbaa
so that	depcdfbiccmcb
so the	bkclmeachjjla
so there	bjhclldccaddn
so this	bnkdddccdlded
so we	lkdiclbbceecn
so well	amfcccmbbllca
so when	bcncddbddmddc
so would	nbncmaZmcabdb
so you	ijbfdjodcicce
social media	bcbcddsbcccda
social worker	kbpdcdZdcbddd
socio tecnico	eeeemeefeeeee
software ?	abbqcbmbcbbca
software and	abbqmcabcbcdb
software company	cncocdbdccddc
software for	amdnmcmccbcca
software that	bkblodbdccded
software to	accnpcYcccbdd
softwareentwickler m	lccdddcdbcdpb
soll ich	blcdddodcdddl
solutions architect	fncdddcdjjikc
solvane ?	cmldcdncdbddb
some 0	occbdmbbdcbdc
some day	ZaoaZaYbZrbba
some days	bqacddbccmddc
some of	jkncicncbadcb
some people	abkbbcqbcbcdb
some time	bfmcccabcpcda
somebody ?	bcacccbcrbcca
somebody at	qblcdcbdcbddc
somebody else	dcackcjlhnccd
somebody for	maccrcZcbbcca
somebody has	obnacbZbbbbcl
somebody like	omlcccaclbcca
somebody s	ZchccmebcmZln
somebody to	pdcccnbcjcgdd
somebody who	jdjkmmachjcdb
somebody whose	bkcdnebddlded
somebody with	bcrcicccebcdk
someone else	abaccnncbfcna
someone for	llmccknbbacca
someone i	lamdbcZdobddb
someone of	mlYaabZapYbaZ
someone on	mmbcbbncbccdb
someone s	lccdcdanclcdb
someone to	qnbcdebcbkfdb
someone who	iiimmcahiddce
someone with	nbkabbpcbbbcb
something ?	abZhbcZcaqcca
something for	nnkecbkbkacca
something i	scZbbcicbaddb
something in	ebmcrcebZZcca
something new	ccqdjdbcccddc
something on	kcacccpccacdb
something that	bbcklojacadcb
something you	okobcicccbcdb
somewhere in	cemddekedjeee
somos uma	bddkdcmcccddo
somos una	mddjdcccdcddo
son 0	Zcccdhabccncp
soon ?	ccacccpccoaba
soon as	dhjcedacckpcc
sorry !	bcbdbcYcbppcY
sorry for	egbhjcfbdoccj
sorry i	ZialjmZbajmcl
sorry if	akbocbacbnccb
sorry to	lbjbcbjijmcbh
sort it	ocabbcadbbocb
sort of	nbedkcecmecda
souhaitez vous	ZanbokjabbaZY
sound out	bnpbccbccbddb
south west	elncccZnfacdb
space and	bbloccakcbcdc
spark ?	bcmjdobcccddc
speak at	babZcqZecabca
speak in	aZobboZmbabcZ
speak this	brjcedbdcbcdc
speak to	ibmdccpekadcb
speak with	dklpcfabcbede
speak>call-ask	ZaaXbsZWbaabY
speak>connect	ccccdbbacocca
speak>event	bddbcnjqcbccd
speak>expert-call	ZbbrbVaacapcb
speak>i-am	bcbgcfaqbjkce
speak>job-word	amabbZnkbaabm
speak>pay-first	ZbcYcraYcbddb
speak>pay-word	bbcmcpaXcboca
speak>permanent	cqcddYcZbbccc
speak>recruiter	ccacdcaacbccr
speak>role	cbabccanbaccq
speak>seeks	aabbbnbnbabca
speak>teach	bbccdmlmckcca
speak>thanks	bcbbcaaZbqbaY
speak>threat	lcdcdoccddcdb
speak>we	adbccnarccdca
speak>you	dnalccdpbakcc
speakers is	cddcdobWdbdcq
speaking with	ccndldccddmdc
specialise in	dcqdeecdcaded
spend a	ncbccoabcacdb
split it	cdddcdcdddddr
split the	babcdkiccando
spoke about	ZbkbbbaabrccZ
spoke in	mlnbbmYbbYccZ
spoke to	ZbaobbZcbnccn
spoken to	nbodccacbdccb
spreadsheet with	Zbjdncacbabco
spring i	abrdccfcbZcca
spring of	bnZdcdjcbocda
sql ?	jccccpacbccca
sql and	akcdcmbdpaddc
sql that	mkaccdmcdaddd
staff and	hcjccanankYba
staff at	bpbdccaccckdb
staff i	ZanbbbZcpZcca
staff in	albccnmccbcdb
staff job	Zracbbbcbbcda
staff or	ccndddndacced
staff position	Zradccbcccccb
stage and	bcqdibadbbddb
stage with	albbbmbocbcdb
stamp duty	aabcbbaaclqba
stand up	ncbcmaaccacdo
stands at	ccccdkbccaldq
start 0	nqcdcdbcddddb
start ?	boabccaccbcco
start a	abjcrcecbacjb
start and	bpcdcdcddbmed
start asap	qccdedcedeeed
start at	cbbcccpbndkca
start date	lacekdbddbcdn
start in	dladcklbblcdl
start it	ZbbbocaccbqcZ
start monday	oaZbcaiZpYbbZ
start on	ebbcccocbjcdl
start something	abZdsdacZbcda
start up	iklkocbhcbcdc
start ups	bconfcbdcbddb
start when	apndcdbdcccdb
start with	pcccfdejdbldb
start>benefit	kbadocackbcdb
start>call-ask	ZbaqcaeobbZaa
start>connect	bmddcdbdddndc
start>cv-ask	cddeeeeeeeeen
start>easy-money	ricddcfdddbdb
start>event	lccccbnndacda
start>expert-call	oabnbZZabbbbY
start>freelance	rccdddddjdddb
start>funding	cedemfeedcefe
start>i-am	Zlbclcncoblda
start>interest-q	YbZcbbobnabbY
start>job-word	mZacccacqbcba
start>messenger	bcddccbdddoec
start>mule	XnYaZZYZpZZaY
start>open-to-new	bdpccdbdcbdee
start>part-time	rcccdffccccdc
start>pay-first	dZbcbbacbcrcY
start>pay-word	qiccdekciccdb
start>permanent	elbcobabbcncY
start>requirements	cobdceccdbded
start>role	olkccabmcccda
start>run-code	cccdcbccbbodb
start>seeks	ZlbobZbbcccdo
start>sell-cta	alccccqjocccZ
start>site-notice	nblcdcaccmcZn
start>teach	Ypccbabbbcccb
start>threat	necccbbmpcccZ
start>we	qabnmbZbbaccj
start>we-help	accccoacddccb
start>workplace	pccdemcdedddc
start>you	ikbljcofbeebc
started a	cbbcdcbscadmb
starter pack	ddddcdbcedpec
starting a	iZmbpbabaZbnZ
starting on	Zpccdnaacbcda
starting out	kcacboabcnccc
starts at	accbcbpncabcm
starts in	lccdecdmcbcnf
starts on	idcddcbldkdco
starts with	iiccdclbcnccj
state of	cbjccbaqcbbdb
statement is	acccccjbcbbZr
statement of	ocldedaddccek
stations and	nlcedcjdddded
statistics for	kbdbcoamdcbZk
stay in	bkccncaccqccd
stay on	abmcnbZbcaocb
stay with	bicccobcdmcdc
steht im	clcddccmccccl
stelle als	cndeddddodddc
step 0	ammcdccccdmcc
still 0	pnZcccbcbaabb
still at	ZanbccYbolbbY
still do	jamqbbfabZbcZ
still free	obbbbbcZoZmbf
still going	lcadddbccpcca
still got	acZlbcabbqbcZ
still has	YbamcboobacbY
still have	dcbccbmdkicco
still in	abrbccacbkcca
still like	Zrbcadbbdccdc
still looking	nbocccacaZbla
still love	bpaoclbbbbcba
still need	lbabbnabbaccn
still on	abZobbZabZdco
still open	ipckkcdcccddc
still see	bmlcddcccccnb
still short	acbccbqbobcca
still there	cccddcbccecds
still waiting	ackncbZbbnbbl
still yours	aoYabnnaZXaZY
stipend of	bcccpnbcdcbdc
stonebridge housing	cgkdddkenhdib
stood in	YaarbbZbmabca
stood out	bcpdddZdedkee
stop at	bcbddabccccdq
story of	bcmddclmcicdb
straight away	jlkdcdmccdcdj
strategy call	cbbcdcrccbcdc
strict confidence	blobdccddcidc
struck by	fbcccboccjcda
stuck at	acbcbbqbbZbcn
stuck in	akbmmbZbbnida
stuck with	ZcaqbbYcbalca
student 0	acdddmbbbcddq
student in	bccddcdbpbcdc
student of	cdbddckcpicdb
students 0	bcdcdlnmbdcda
students ?	aaapoXaakZZbZ
students and	kcddkabjdlmdc
students are	bccccqabdccdb
studio in	qccjdbkbdlccZ
studio is	bdcdddnddddem
study ?	bdcpdldadbddc
study and	nmccbdjdccded
study for	Zcbpcbaccmcca
study of	Zbarcbabblbca
study on	mdcpdbbccbcdc
stunden die	ncddemcdddddb
su cita	ddddedcddcccq
su curriculum	aanbbaZbnaobY
su equipo	boccccldmcccb
sua conta	cdddddcddcqZa
sua empresa	baaccclcpbcba
sua encomenda	cdccdcbccanap
subject	kkceddndddddj
subject re	kabdbdncccccm
subject your	cnbdddndddced
submit a	iccddcmncbccb
submit you	ncmdeecddcdec
submit your	iccddbnadcbZp
subscribe if	cdbddbbqcbddb
subscription renews	cdcdddbcdcbqZ
subscription to	cdddddabdcbWs
success manager	cpbddegdddded
such a	jodccjacemcce
such an	ocddekcdddded
such as	cckcccocbmccc
such things	lcbclmkccZcdl
suchen wir	cmckllbcdcddk
sucht eine	lkdcdnddddedc
suggest a	bccbdpmZdccbc
suggested i	kcbcddpbmhccc
suggested that	bbmdmbamladcc
suit ?	alkhcnmZdcddc
suit you	lnkddddgccddc
suite a	bpbcdnaccbcca
suits you	ndbcjcddcoccc
summer and	ankccnacmcbda
summer party	ababcabnblcan
summer school	ZbcbcqaobaccX
sunday ?	bcacccbbcnccq
sunday and	bpdddmabdccdb
sunday night	jcboccbacabcn
sunil !	cmldddjddcddd
suo nome	nnnbbbacaabbY
supplier to	bcpdddadcacdm
supply chain	emicZchcodbcb
support for	ldccdckccccdn
support your	bcacddpdddlbc
supposed to	bojcbdmcbacdb
sur l	aoZbbmZnaaabY
sur la	acblcmaibaobY
sur le	bclccbbfcmccn
sur les	acbmcqabendcZ
sur votre	adbledcddejnc
sure if	kblblbpabYbbZ
sure that	bobdddcdccddm
sure what	abZccpbchqccZ
survey 0	bacpdYkZdbobb
survey for	cdcqdcbbdjcdc
survey on	abbncaapcaack
sviluppatore java	lmdeeecddedjc
sweden and	mnidddaddcddc
sworn translators	Yanboblbbaaba
system and	lnccdjkdddcdc
system for	oblcZcZcnabbb
systems and	klbZbcbdboddc
t a	ocmcdhkcbclca
t afford	qlbcabZccccdb
t and	bbodcdmcbkddc
t apply	aoobccacaacca
t ask	fddlhgbfmbbmc
t be	ecdjchbbcjnnb
t been	ZcackcbccbbqZ
t believe	mabZobmbbbbca
t care	dbmccbdcpbccb
t come	bccdddjacocco
t dare	ZYZaoaZamobbZ
t do	eifcmbabcbdno
t even	ccimcdbddimed
t find	Zaalckkbbbmcn
t fit	bkbocbZbcbccn
t get	akabmbmbapaaZ
t give	nbnbacadcblcb
t go	bdbckcZcmaqca
t got	lbhipcZcjacdc
t have	ddofkcdlcccjb
t hear	bblcdobckcddc
t heard	cidcccncpYcbg
t i	bcdcicncoZcca
t know	jemceccdilejc
t leave	bccdmchkcbddm
t let	jlbdmdaccbcdo
t like	jbacccnhoaccb
t looking	kbqcccadbZdcb
t lose	ccbdddkcdbmdn
t make	abbbclZdlrblZ
t mean	acadnbZccpddb
t mind	nlideccckbclb
t miss	bcaccdbcbnnka
t name	abrbZcacbbdca
t need	icbdjjljclcdi
t offer	aaZbZZZqbZbbp
t pass	bbblcdbcdbncn
t pay	bbbclhlqeccdb
t pretend	bcbcbcqcbkcdc
t promise	aoodccacbbcdc
t read	Ycmacqbbcbjca
t remember	ccbcbcacmnccm
t reply	jaZoacZbananY
t run	jblcqbZabaaca
t say	bcrccdbcjkcdb
t see	odjldcacdccdd
t send	abjcccaZbaarZ
t share	bcenccZcckicm
t signed	bcodddmdccdcd
t stop	bbmjcmbcanedc
t take	lbabcbabobpcb
t talk	mcacbcmccaodb
t tell	ZbpbcccmlZfkc
t the	lcmdcdalcmccb
t think	ZbZbcbabbonbm
t too	bljdccbcohcdb
t understand	mcZbboabambdb
t use	iblbbmZbbnmbZ
t wait	pcaacbZbcbccp
t want	kdmckldcdkcdb
t work	ncaccdmcbmccb
t yet	amkdmkbdcbdec
t you	lcacecccphilb
t your	akanddndccddd
table 0	nbbcmcbbcnccb
table ?	jdccdcmcdccdo
table for	bcmclcibcacbq
tableau and	ekodddccccddc
take 0	ecbbeodbbbpda
take ?	meobbbcaaZbaY
take a	mcccjcibkbjme
take cards	acccccncccoda
take care	allkcckbbnaca
take home	onccdcbbddadc
take it	ncbkjlcdbhiec
take me	XbabbaqbpZccZ
take nothing	obbocaYccbbcc
take on	qeabbalbpZcca
take one	acbccojecbddm
take over	ombcflbccbhck
take part	bchnjbaolbcca
take the	adccckkciifcp
take them	mcccddedddndc
take you	cbmcmchchandb
take your	amkaccnjcabcl
takes 0	acbnjblmccbdl
takes a	abbaccqblbbcn
takes about	cbandcapdccdc
takes an	ZccmcZmcccoca
takes five	acapccnccbcdb
takes me	cdcdddqdccced
takes over	dccdldbccaddr
takes place	bbbjcbaoccecn
takes two	bdddddkcdakdp
taking on	sdcacbZdbccdb
talent acquisition	cnmdeebeddcde
talent and	abcccombcccdc
talent community	cctdddbbcZccc
talent pool	abpddcapccccb
talent team	kpadddbddcmcb
talk ?	lmoceckccfcca
talk about	jhcdjfincehde
talk at	ncccckalcjddb
talk for	XabYaqYnnYabY
talk last	bcoacnabcccdc
talk on	fcZacbenbpccj
talk to	eflocbjfkahcc
talk with	Ybinbbonbbbca
talk you	iaYbobZlbmbca
talked about	lfccjcaeclddm
talking about	bbjncZeabfapZ
talking to	acammccbojkbZ
talks one	bdccdbcqdbccZ
taller de	bcccdrbadcdda
tanti auguri	bbbcccbbcmcam
task-for-you>benefit	Zcccncmccclcb
task-for-you>call-ask	beddedodceeff
task-for-you>cofounder	ZYbcpcacbabZc
task-for-you>event	kaabapXYpZaba
task-for-you>freelance	ekbbbbknbbanZ
task-for-you>funding	ZabcocaccbccZ
task-for-you>i-am	mibcciacqecca
task-for-you>interest-q	pbbcccabcbcda
task-for-you>job-word	bYZbaanZqZmaZ
task-for-you>messenger	adccocbdcdbdc
task-for-you>mule	Yaablbmaaaoca
task-for-you>part-time	rddddbcdbdddb
task-for-you>pay-first	occbcbabcbnca
task-for-you>pay-word	ombaZaZbockca
task-for-you>permanent	aabcocaccbccZ
task-for-you>requirements	Zbdbdpabddcdc
task-for-you>role	hqbckfZbdblbb
task-for-you>secret	pddcdYccddbdd
task-for-you>seeks	ocdcccbdddcda
task-for-you>sell-cta	Ybbcmcpbcblaa
task-for-you>site-notice	ZccbcbabcbboZ
task-for-you>speak	pcdbdZcbcdbcb
task-for-you>start	ocdddcbdddcbc
task-for-you>teach	cbcbcraacbbca
task-for-you>thanks	ZccdddYcsadcb
task-for-you>threat	qcdbcZbbbcbba
task-for-you>unpaid	ZcYddcpcbaccc
task-for-you>wants-job	abbcccbcpacbb
task-for-you>we	kocbpaZlacdba
task-for-you>we-help	pcdccYadcdddb
task-for-you>you	oeajdnbccbjka
taught me	aaZbbnZbapjbZ
tax and	bbccccpcZZobZ
tax people	ocbbccmccckdb
te paso	aclcccpccbobZ
te veel	ncZacbpcbaacZ
teach a	cddddsbbddadc
teach it	bcbdkmaZcncdc
teach our	Zcbccrabcccdc
teach them	Ycbccraccbbda
teach you	bcadcZbbbYrdb
teach>benefit	lbbbbnkaobacZ
teach>call-ask	aamlcqZYbabcZ
teach>client	ZbZlbnnZbabbZ
teach>cofounder	ZbbbYpZcbabdb
teach>connect	YjbbYopacabca
teach>content	Zbbbboolcaaca
teach>easy-money	acbnckZpbbfcZ
teach>equity	ddddcocbdddeb
teach>event	bdbddpdneccci
teach>expert-call	acdadoacddded
teach>freelance	YamnbqZjaabbZ
teach>funding	fbbnaYjocaabZ
teach>i-am	cehcerabikjca
teach>interest-q	obaccmabcadda
teach>job-word	aqacildnbbcca
teach>messenger	bcccdZabdcqda
teach>mule	mnablkZmaZZbd
teach>part-time	dncccrbabbcca
teach>pay-first	YbbpbnZYaZcbY
teach>pay-word	djcddrbfdcjca
teach>permanent	aqajcpajbacca
teach>requirements	Zabcdqbcccbbb
teach>role	Ymbbctbkdbdcc
teach>secret	Zddddoccddadc
teach>seeks	cmcdcrcalcdcZ
teach>sell-cta	lbbZbpfccabbZ
teach>site-notice	YacbcrbacbbaY
teach>speak	alcadlbbcbpcb
teach>start	Xacchsabkcccc
teach>thanks	aeddedodcedff
teach>threat	ckdddrcccccda
teach>unpaid	bbbcbpYlallaY
teach>wants-job	bbbZblbbraccb
teach>we	ddcbetcbcdccf
teach>we-help	bbccmoabcbccc
teach>workplace	Yaccdsbbddcca
teach>you	edcccoclleefb
teach>your-profile	YZYaanYpaYaaY
teacher for	YZcbcsabbbbcZ
teacher who	bjcdcZbboacdn
team !	dddeedddecndl
team 0	aobcccYcckmam
team ?	cghcbmnbkhccb
team a	Zcalcqmbbkbca
team and	bjncdcmcejhdb
team as	lobnbcbcdbcdb
team at	nmhhddbdddddc
team ever	ccaddcocnbddc
team for	iipaccmccbcdb
team from	ajbcccqbcabcm
team has	YbaqbaYbbZobZ
team have	bcbdddocYpdcb
team in	cjicdkocghcdb
team is	dnbllcfcilccb
team lead	aqaccbembdclf
team leaders	ZcabbblZnZboZ
team needs	jlcdcdacnbdcm
team of	bnbdlfmcddjdc
team on	bjbddcbcnbcdp
team or	bcmcccZpmacbb
team s	jhlccchcoacdc
team that	jcbddcnccaccm
team to	cdbdddjdcpddc
team will	abcpcYakbakbZ
team would	bqecodbcbZcbb
team you	fmjcccZckmcdc
teams and	bcodcnbccbcdc
teams in	Zbnbbnmbabbcb
teams of	ablblbjqbbbcZ
technical co	dddeoededdeed
technical partner	bcbcqdbcdbbdd
technical writer	jnddcdcdlcdkc
technicians and	acmZcpbbddcdc
tecnico de	bmZcccnbbbbnZ
tell me	jdleihcfmecdd
tell the	bkicccancckcm
tell them	fbelbpdbmZbca
tell us	kbbpdabncaice
tell you	ihmcecljbeiib
tell your	lbabbbZrbakbZ
telling me	bbjnccZciocca
telling you	blccdmdccmded
tells me	heabknebblbcj
tells you	bckcndodcbddc
tempo indeterminato	dpdeeedeeeeec
tempo pieno	dpdddeddddddc
temps plein	cqbdddcdcdddc
tempt you	bipnclaccZcdb
ten days	ocbmdZblcbcdk
ten hours	rbabcmibbabca
ten minutes	Zdoecdlekbkja
ten pages	obbcncaccbcdc
ten people	aaYoaZXZnobba
ten weeks	rgbccgbcdjddf
ten years	amlcccaemocad
tend to	ccneeelddcdee
tengo un	bcocncbckcccb
tenho uma	mbnbnbZbabbbZ
tente ?	manclbacdccca
term 0	qbddedceddddd
term and	lbbbanabnacdb
term of	mbdcdnbcedcdb
terms 0	bbbmldodcccab
terms and	gcncdbnccaccb
terms are	pdbcddkddcdcc
terraform and	jcccdmncddddc
test for	abbnicZcbabcq
test in	lmbbcknbcbbcY
test it	abbdocbbbbcdp
test lead	qYbdddbdbcmdb
test manager	YkabcbZmbbboa
test of	pbbocbbccbcdb
test the	dbncccabcZqcZ
tests in	lmbcccacbbcbm
text me	iloccbacbccdb
th ?	mgbkcnlbbbbcY
th and	oibcdcacpacci
th at	ambbcYnncnacZ
th for	kcdcddmcddcZp
th please	dddeeddcedddq
th to	cdcccclbdccdp
th €	kddddbacndddm
than 0	lcccddmddcdmc
than a	fablmcocccddc
than i	acanccccnkcdk
than me	blkcncbbblcdc
than my	abacpcbcamcda
than once	cdkmddbddleed
than one	aknbbbmbcmbca
than our	lmbccnabdbkcc
than that	Zboacbpbblbbb
than the	apacbcYbcjoca
than we	bmaocbYbcjcdm
than what	acbccdqccfccb
than you	amabboZjcaccZ
thank you	ccdiddeefodej
thankful for	ccccbcncpbddb
thanks for	chdhddhcdndjk
thanks regards	ljcjeehekbddd
thanks to	ccbdjdbbbnmcn
thanks>benefit	naabcojbjbbca
thanks>call-ask	bbenbhbalobca
thanks>cofounder	bcabYbapcZbba
thanks>connect	jdildcnjdidba
thanks>content	bbjccmaZasbca
thanks>easy-money	ZbbaaaZZcYqaZ
thanks>equity	qabbYbYcbabcZ
thanks>event	annajfjYbpaaY
thanks>expert-call	cjeacdbdrbdcc
thanks>freelance	lijabbYoambaX
thanks>funding	ZYacpcZccaacp
thanks>i-am	eeekfdbdjqdba
thanks>job-word	fcdidiicjneka
thanks>messenger	bYadddbcbsbbb
thanks>mule	abZbcbaadbYtW
thanks>open-to-new	oaWbbbZbaqaXX
thanks>pay-first	cdddcdcdcobdc
thanks>pay-word	baloZZYbafbbn
thanks>permanent	bnbdcdbccncdd
thanks>recruiter	acbccbobcalbZ
thanks>requirements	ijjcncacoacbc
thanks>role	aZhbcaraacmZk
thanks>seeks	jaabblmbfnbbk
thanks>sell-cta	ZcZccdXbsYcca
thanks>site-notice	bbacccaablion
thanks>speak	abZacYZlbrbbY
thanks>start	nbbabapabYccX
thanks>teach	lbZbbYZanqlaY
thanks>threat	ababbbabZpabY
thanks>wants-job	bbacccmcolbaZ
thanks>we	jbhcekjhclhid
thanks>workplace	YaZacbYaZYqYY
thanks>you	edifcddddnfej
thanks>your-profile	aapbccZbeZomZ
that ?	cbmcbcpbaYibi
that a	eccclcicilddn
that actually	bjbcncaccnbcb
that after	ibZcccaccqcbb
that and	keakbbkjaocdb
that answers	kcccmdoddcddc
that are	kcbccmbcdccna
that at	bciddnbcpacdc
that be	sbakbbbccbbca
that comes	bdccnciccboda
that cost	cdcddenmddded
that d	hlacbcacqZcdb
that does	ajbcicpbmaddc
that doesn	dcbdqcabbecdb
that fits	najcccZccbjnb
that for	Zbfbnopabdbca
that goes	blcdccjccbbdp
that happens	bcodldadccddd
that has	amlcdcnbjamcb
that i	kcnddiccjnccb
that in	ZfZbpbZnjjccb
that interest	mjaccdmccaddd
that is	jjZdccccipcdb
that isn	fbcdpcidiccec
that it	ikdfkcjcchled
that kind	bckcccpccbcda
that lends	bcbjcdpcmbdda
that made	bcscdcbjcbddb
that makes	ailobcobabccb
that might	kcmeeelecceed
that most	ZccccopZccZcc
that my	bblhhjbbkoddc
that needs	pbZcmbacbbdda
that nobody	mkbbmkcjcecdc
that on	odddddcddldec
that one	abbcpcackkmdb
that only	occcmbddbbcdc
that our	aclccckcckjdm
that pays	lbkcblncbabdb
that people	kcbacnacdmdec
that reads	abZbpckbcbmca
that s	ighejemdeegdc
that says	ncZbboZbbmbcZ
that sells	icanncdbcbcdb
that so	bbqdcdjdaaccc
that somebody	obadccibnkccg
that something	obaacaoccbbcZ
that suit	occkedcedeeed
that takes	fcnddbdbmbddd
that tells	nccdodaddbddc
that the	ciefdeddcoidj
that there	bcbdcclcdmcdn
that they	bjlccdfimlddc
that time	ekmbkcZkbmcca
that too	nkccdmbdccded
that two	jkacboiacfbcd
that was	bcccicccbpajm
that we	edkdjcdjglfce
that works	kbaplbYabbbba
that would	imoekcZccacdb
that you	jjfdhhdcjkfkb
that your	ddbcccodjmlcc
the $	acbadbXbccrbl
the 0	kfcecddmjcecm
the account	bcccccaccbpoc
the accounts	nccbkbYncbcdk
the ad	eqbbccldbcbcc
the add	cdbcddlccscbZ
the address	abacccmbckobb
the ads	aabbocjbmbcdb
the advert	aradccacnaccb
the agency	ahobbbYbmabbl
the agreement	mcbcccmccaccm
the air	kakoaaYncabbZ
the airport	afacccbbjlpcd
the alumni	ZbanbZZqaYaYX
the amount	acdccdacdcpbn
the anchor	lbbbdcbbbmccp
the annual	obblcalcdccdm
the answer	abocbcjcmZcck
the answers	abalbboZcboca
the app	cbbimbaicdbqd
the application	mcbdddadncbmc
the archive	jncdccaccmdcl
the assessment	bbbcccbcnboam
the assignment	qbdcejbdddcdc
the attached	abicdcZcebpco
the attachment	kcacdcbcaYobl
the audience	bdcbchbmdncdc
the audit	lbbcccmcbhccp
the auditor	gcccccbbcbocn
the auditors	kcbcccacbZlco
the author	blacchancbcnZ
the autumn	ndjcchakceccn
the award	amkccccccmlbe
the baby	jmaccbabapccZ
the back	abaccmZnbZcco
the backend	mmcdedbdlcdcc
the background	cdcddekeedodb
the badge	bcZcccZabaYrZ
the bakery	bacdddccciccq
the balance	cddeeedeeepdd
the band	aiccbcbandbdr
the bank	fdbjmccbcijco
the bar	iccbcbbqdbccb
the battery	mbndccacbmcdb
the beach	bbbnobZacaccj
the beginning	cdddpecdddded
the bell	akbocaaZbabdm
the below	oladeeieddded
the bench	Zmbcccqcblccc
the best	cdjccknddnccb
the bicycle	ccbddcbddqddb
the big	kdfefccodaddk
the biggest	cdmddjbddofdc
the bike	bcccdmbldacdo
the billing	bcbcddmccaccp
the biscuits	jacdccbccmddo
the blue	ncbcccackilcn
the board	mlccicccccjdo
the boat	jjccblabdbcdq
the boiler	kdcdddbcccddq
the book	acbccjanbjbcp
the booking	ibaoccobbabcb
the books	albcelobkacbk
the boring	Zbbboohbbacdc
the bottom	acacccZakaocn
the box	cdfiddecdbcdq
the boy	ndcdcdbccjden
the boys	fmbdbdbdlenec
the brand	aiccdoiccbcdc
the bread	bcbocabnbjbcZ
the brief	pnakcbZccbcdc
the brochure	ccccccqkcbcdl
the broken	jcccdciallZcp
the budget	nceecabblmcdl
the build	accdcdbccaocp
the building	lfamcleckbadl
the bursar	olccdcbdddddd
the bus	icbcbfbbcpkcl
the business	bbcaclpccdcdb
the cabin	Ybbcbckbbbccq
the call	bcbqccaiepdcb
the canal	Znacobacakddb
the candidate	bcYcdcbcclpbn
the canteen	bbbcncabcnccn
the car	bccddcbccbbdt
the card	bcbaccjcdbqnY
the case	acoccmjbbbcdc
the cat	bdcdcccdcdcdq
the catalogue	ccbcbnlbcnbca
the cellar	lccdddbcclcdm
the centre	ebabbaZibZrbZ
the ceo	ambccdcdccodd
the certificate	dcbddblejbbqb
the chair	cmilcdbddfhel
the chat	ZambabYamYmoY
the cheapest	cddddekddddep
the cheese	lnabbaYmboacY
the children	klcccbaqcabbb
the choir	ilcbcmaacecco
the christmas	pocccdacdaceb
the city	clccdkklcaccm
the class	accbdnaaclbco
the cleaner	cdjdedddddfdp
the client	meemdcadcbeme
the clients	bcacockcckccb
the clinic	erbbcaZambbca
the cloud	ZancccaomibbZ
the club	acdcdaacncYdr
the co	mlbaabbabnbcm
the coach	bbcnccbbcaccq
the coast	blocccacbjccm
the code	bibcccelcbqkb
the codes	acccddadccrdb
the coffee	beecjcjcjncdl
the cold	bccofcbcilddj
the collection	ncaccnaabnccZ
the college	acbbcnaobZcba
the coming	ccpkcebbcobca
the commercial	jnccmcbcdbcda
the commission	cdddedcddbmdn
the committee	obcbdkbbdhcdo
the community	biaccmambkblj
the commute	ZqZcbbabbjbbZ
the company	ciccrcZccbnia
the concert	mbablbcabpacY
the conference	bibcckbbcrlca
the confirmation	bcccdcbbcbobo
the congress	bckbcbmjcocca
the consultancy	qcccdcbddccdb
the consultant	amccdbabcblcq
the consultation	bdbocbmbcmbdb
the contact	jcaccddchobbm
the contract	decededcccmdp
the contractor	Zlbccdambcccq
the conversation	bcieccbcckcrY
the cost	mbabbZbcbabcr
the cottage	cdededccedaer
the council	nijccbamdbccm
the county	pbbkdccciecdj
the courier	abcbccfcccsdZ
the course	eclddceZhbcon
the court	YearcYbabbabZ
the cover	clbccmoababcj
the credit	abaacmZbcZamq
the crypto	lbZbcYabioobZ
the cto	bancbdaccbpdc
the current	nacbldbeddked
the customer	iabhmeZabZgmn
the cv	akbdddpdbdcdd
the daily	cdcdddldddlYo
the dairy	ZnZbpbabaicca
the data	jjjckdcfdcjdk
the date	bmbcbbancabco
the dates	ocbccbmbcbcna
the day	dkdjjllbcjcce
the days	blbcdcbcblddo
the deadline	akbncbebmaccn
the deal	lcbbcbabcahbr
the deck	bcbcscbcdeddb
the delay	obbbbbYZcalbm
the delivery	bcbccccmcoccm
the dentist	bccdddbccaccr
the department	nbeddoccbjddc
the deposit	bdddddbddclcp
the design	nkdcncaccbcdc
the desk	bjcdbdabkmjdo
the details	jnkccccccdcna
the developer	mkbcncaccbbdb
the difference	ackdcdacccqcg
the director	cpdcddcddddde
the dissertation	laaobYnbbYbca
the district	jjcdnclddbced
the dog	bccdidbccodco
the door	bidmiaallabcn
the doors	bcbcdbojcacdm
the draft	icacccabcrbck
the drawings	bdkeemcddlced
the driver	bdcccalbbbodm
the dry	bckdccamckcdm
the early	abboiaamcbcda
the embassy	cbbcccZccbrca
the emirates	bcnddnlccccdc
the end	iecfdeijdjddl
the engagement	occbdladddkdd
the entry	ZaZaaZZpbYmoY
the estate	qbccccaccbebn
the eu	qbccccadddcec
the evening	cccccmbkdjcdn
the event	bcccdcbjdacpd
the exam	abaccmkaoZccj
the face	abbcnbjbcamcm
the faculty	bbcccnbncbbca
the fair	bcmbccoajmcbZ
the fall	odcaddmdddced
the family	nlccoccccdcdc
the favour	bpZdddbdmbcdb
the fee	ccclcmkdcbncc
the feed	mcbYccnacabbo
the ferry	ZiZbnblabobbc
the festival	pbabbZnabbbcY
the field	bcYZkdacnqccb
the fifth	bcbdmdacdocca
the file	Zjcocbbbcbmck
the files	pcccccbccccdm
the film	acbbcanncamcb
the final	lbaccmaanamdk
the finance	amkdadacbmccn
the financial	lldcdnbcddddc
the fire	nbabcmaallccl
the firm	blnbkcmbcbcch
the firms	bcpcccZclZccb
the first	cdddngljcfkeb
the flat	Zncccbacccldq
the flight	bbccdpiidbmdb
the following	mecjjccccineb
the food	ZaZbbaZioobaY
the form	kecddddkdidjm
the formal	cpldddbdcbcdc
the former	kcbddbcndmcda
the foundation	adbbkpakcfmca
the founder	ffabnbobbamca
the founders	nablndZccccdb
the founding	dbcdkdcodcddc
the four	caabjcabbZpbY
the fourth	bkbccckcndccl
the free	kccdcdajclcdn
the freezer	nbbdccaccbcco
the front	Zbmcdlcbcacdp
the full	blabccoobbcdb
the fund	ZbnkbbYbbobbZ
the funds	cddcldcdddocc
the funeral	ncbcebbbbkbcn
the garden	lbbcbcacaijcq
the gate	cddcddbcdaddr
the gift	lcccddacconcZ
the good	dmacccdcapbcl
the governors	onbccadbblcca
the grant	mccdfdccdkcdn
the green	bclcccmjbmbcj
the ground	mcjmccbccicdk
the group	accbbbaghadta
the guest	cccddcnZdkdem
the gulf	acapkcmccbcdb
the guy	nbabbbZbnZkbl
the hall	cidddcjachddq
the harbour	adZbcnanblbnd
the harvest	mmbcanZbcbbda
the head	lobdccjdkccdc
the health	mccbmbnacacbZ
the healthcare	fbbnddacbnbdc
the hearing	mbaacbaibnbbl
the heat	ncmbcbacbmccb
the heron	ocaccbabaobcZ
the hiring	cmmdddbdicefk
the history	kcbbcmZocbccb
the holiday	ccdddckldbdcp
the holidays	jlkclbZbbmccj
the honour	bjccdkancanca
the hospice	nmmbcaYabmbbZ
the hospital	kjccijjlcbddj
the hotel	kkmbbnabbcccj
the hour	pdcdcljbcbkda
the house	bobcmcpbceccZ
the housing	nbbcmaaobZccY
the hr	ankbdcabccobl
the human	bcodndbddccdc
the incumbent	jpbcddccddcdc
the insurance	ebcccbZileocn
the insurer	qdcckdcddccec
the interim	rbbcddbdcbddb
the internal	ocbeedleddeed
the interview	bbalccabmbsbc
the interviews	bbbblcaabando
the job	ifeccebccdmlm
the journal	ncbacaancbncZ
the key	cccdmdbccbbcr
the keynote	ccdcercbddcec
the keys	aobcbbacbalcq
the kids	bibdckabcidcr
the kind	kcmcncbdckcdc
the kitchen	cccdcdmbdcddp
the kitty	ncbdkcabcbbdp
the knowledge	YbaomYmaaalbZ
the lab	allccdojakeca
the lake	micddccccbddo
the landlord	eccdccbcckccr
the laptop	nbbcdcZcccqcb
the large	ddddedkadchdo
the last	kdceiijkediid
the late	abbcbcabbonbk
the launch	ZaabbbZpbpaZW
the law	mdccedpdecddb
the lawyer	lkcdccbdddhdn
the layoffs	abkcccbblnccb
the lead	pbdcacicddccb
the leading	cdddddmmddeee
the lease	kbacmbmbbabco
the legal	bmbccdbcbbckp
the letter	lqbjcbhbabacl
the letters	jnabccnccbddc
the liberty	ackbcbllnbcdb
the library	hdbccgbnclccm
the licence	acbcpclcdcmdb
the lift	obccccmbblccb
the light	Zmabccabboccl
the limit	aaabbaZabZlon
the line	bkaobdmdcZccb
the link	bkcmdcdddjnbe
the list	hfbchgicnecdn
the little	lbmcmcZbclbci
the local	jcccddpcdbcdb
the log	bdcdddbcdadbq
the login	bcccdbecccsbd
the long	adccnlllcbccd
the lookout	bbqcmcabcZccb
the lot	qZbdcdmbcdddb
the lottery	moddddccddcdc
the machine	bkddkdcdldldc
the machines	aqbbbpZabacca
the maintenance	kmlccnZccccdb
the man	bccdcnblcmjec
the manager	nmamcdacbbbcc
the manual	kccdddacdZbdq
the map	abjceclmbpbca
the market	jcqhhfajjbccb
the mayor	odcbdcbfdjdda
the meantime	ilebccacncccm
the medical	cbckddacbcpdb
the meeting	bjcccbakcnbcp
the members	jkbccmaZcobgb
the merger	anlcccabaoccZ
the message	odcdcdcddbbnb
the middle	mdjdjicddjfed
the midlands	bbodddmdbZddc
the migration	lcbcbcabbncbm
the ministry	mpibcbaccllda
the mobile	biccdoabbaccn
the model	occcccbccaccp
the module	bbcbdqccddddc
the moment	kcncgcncblccb
the money	ndbcldaccboke
the month	cjbccenkkecef
the months	ZaqbbnZababba
the moon	bcbcccancmica
the morning	Zklccmbncbccj
the mortgage	acbocbZcbmbdp
the most	cdjcdocecmdhc
the move	kiecdcecbqbca
the municipality	jpbddcbdbbcdb
the museum	knbbcZaocabbm
the name	aebbqbbhmcgbY
the names	Zbacbomcccckb
the national	bpadacbmbbcbb
the neighbours	abbcbbaobZbbm
the netherlands	nccdcdbdcndcc
the network	bkbbccmccZcoa
the new	cdcdedhhdndcn
the news	bbcbccabbqbpZ
the next	edledckccfkcm
the night	nmibbjancabcd
the north	hcmdkbajmebcl
the notary	kbbcnbabcbock
the notebook	cdceddcddmcdo
the notes	bcacciYmbqccY
the notice	cmadddnccbcdl
the number	amiccclcbbpca
the numbers	kcbdkckdcnicj
the nursery	jicddcbcdcdcq
the nurses	bnabccbcbpcdc
the occasion	cccdddkcdocdl
the offer	aebcdcobcllbl
the office	lnbcccbcdcmcm
the officer	aabbbcZabarbZ
the offsite	acbccbbbckccp
the old	mcbdcedicnddl
the older	bdacccbcbdcmo
the ombudsman	pdcckdcddbcdc
the one	dhefldddfmkcd
the ones	obblcdlcdbddc
the online	bmcncZenccbcb
the only	bidjnlddehccc
the open	koacacamlacca
the opening	chocdmakidccb
the opportunity	hcicfdmdemddd
the order	accckcZadindo
the other	blbjicdcbmmck
the others	inmlccbcbbccb
the owner	kqacabbbbabcn
the owners	apbcbcaccbccn
the package	cpcdjdbddlccc
the packaging	rbccccbccbccc
the page	ibbbobZcbnkcZ
the panel	imbdbbddcojcc
the paper	jcakccjbbqccd
the papers	bbbocbbckbbdn
the paperwork	qbbnccacbbcdZ
the parents	ohabnaabbnacY
the parish	mcccddccdbZcp
the parser	ocmcdcbcdcccm
the part	acbddcabbocdp
the password	acbccbiccbobk
the past	ebllkcfgckcdb
the patience	abcccoacbpccZ
the pay	enmbfbcbaaocZ
the payment	bddnddcdedndc
the payroll	aokiccncbZlcb
the pension	mpbccbbccbddb
the people	cimchcjdclddj
the permanent	npbddbcccdddb
the person	mddhcchcnfjhb
the pharmacy	blbcccbbckccp
the phone	dfcmfddddijck
the phones	Zbmbcbiccbncl
the photo	bcadccakaqbmj
the photos	acbcccacbkklo
the picture	abaccbnbakaoe
the pilot	bccdpdbcckddc
the place	dpbdcbcccecdm
the plan	kcjdlcamckddc
the plant	ablbccibaqccd
the platform	cfbbcbmkcapla
the pleasure	hocdddlddccdc
the point	mccjjdbkdkded
the polytechnic	jddclmcdddcdd
the pool	baacbcabcbnbq
the port	ZbadcmZodncbb
the portal	cbcjdibbeckcr
the portfolio	aaadccacnbddo
the position	bnbdddbdcdljn
the post	bncddibclbmck
the poster	bbbcccZcbpapY
the practice	bcccddcccccds
the present	cnbdccaclmdlb
the press	bccddlaldocdc
the price	acbcmcngcbjcn
the printer	ncbbkbdbclccm
the processing	kcddddndddhcd
the procurement	hnldcdaccjdcc
the producer	ZaaacbYocbqcZ
the product	bamcnclbcikdb
the profile	bmbddccccqcba
the program	abbadqkacbcdb
the programme	bcbcdcjrcjcca
the project	mcbiccbbcjlmj
the proposal	dbbbccpbbabcm
the prospectus	caccjdqjccbda
the prototype	bccdqcacdcddc
the public	cmbdddklcjcck
the publisher	acbccoflcbcdc
the quarry	ZnabbbYbalaoZ
the quarter	nbccdcccccccn
the question	bcbcibdfkpccd
the questions	ackocaZndbcdc
the queue	ncbccdodcdcdc
the quiz	ZbbbboaacZbbq
the quote	Ycbbcbobbaccq
the raffle	cddddccbecddq
the rain	bdcdcckccncdm
the rate	pcbddbbccbccn
the reason	bkadncbccnddc
the receipt	acccbcaccbokl
the recipe	bcbcclabbiccr
the recommendation	bcacccabbqckY
the record	cjolddbccbddc
the recruiter	baadddZccbbqd
the reduced	bbcccaqmcbaca
the region	nekccdldccddc
the regional	bcbbccarbbbaa
the registrar	cccdjdbcdolcb
the regulator	mnbkccekcicdb
the release	ndccdbbcdcpda
the remainder	cdddebbcddpek
the remaining	kbncdlbdddcdd
the remote	Zkccdbbcddrcb
the repo	jncdccbddckdd
the report	mlbncbcacjcdb
the request	acbbddbcccbtY
the residents	qbcbccZcdbcck
the rest	fdcdldecckodi
the result	Zcbccbmgcaaqe
the results	abncccnbbacbn
the review	abbcbbkbcrmaX
the reviews	mkcddkcdckdec
the right	dicfmcocddddb
the ring	jccdcdaccjcdp
the risk	bmmcboacbccdb
the road	mbbbccnccjbck
the robot	mbaaoaZncZabZ
the role	dmfchmdccildb
the roof	gdcdcdbcdbkdq
the room	mcbccmbccoccZ
the rota	mbacbdpccYcdl
the round	bbacqcacnaccb
the safe	abbbnbYbcaoZn
the salary	bnbcbceddcqdb
the sales	almcjcZbbmccm
the same	ecbficicfqjdb
the sample	aabccpXacbbcp
the sap	concddbdbbdcb
the school	kidcdZjbkjddo
the scope	lbbpcbabbcbca
the scout	mcbccdbbcmccn
the search	jqbdcbbcclcdc
the season	mkanbbZbmdbcf
the seat	anZbpmZZbZjbY
the second	cefcchicelddo
the sector	ZlnnccZcjacca
the security	kbbcjcbccbqaa
the seed	occcjdbcdcjdb
the seminar	acbcctaacZccj
the senior	bqadddackbcdc
the series	fbccdpbccccdc
the server	bccddccbcjkcq
the service	acbbccobcbcok
the shared	acbcdnaccabcr
the shares	bbcdrcbddcceb
the sheet	bdkcdccccbdcr
the shop	diamnbabmbdcd
the short	nccndbbbdbicm
the sign	bmcddccddaldn
the signed	cbbcbcaccabcs
the site	kbbcncclbcalj
the six	acbmdlcbiapba
the sixth	accbdoklcjcdb
the size	ababccncbpcdY
the slides	acbchnZbcrccb
the small	bkbcccecdfcdq
the sofa	ccbcdcbiZZccs
the software	biblodbdcjied
the sort	Zagjocmccbbdb
the soup	bccccnckcmdec
the south	dkncccZnffcca
the spec	mmdeedceddded
the spreadsheet	mbacbbabbnbcl
the spring	mkhcdcfkcccdl
the staff	apbclbaiblbce
the stand	lbcnbaacclbdb
the standard	Zcbpckdabacca
the start	klmimddccabdb
the starter	ddddcebdddpec
the state	loeccdbldkbdd
the station	bjkdccbccocdl
the stock	bkccboabdmccc
the story	ackcccipcjccb
the strike	blbccbacbqccZ
the students	ebcbcpmbbbccb
the studio	ibbkcllbjcldd
the study	mlcmcbbccccdc
the subject	bdcddkbndcdem
the summer	nchccodcjdcde
the supplier	ndddecacdbjdn
the support	bkccocacdcmbc
the survey	mcboccaackbcm
the system	kcdchbdckbpak
the table	cblkobeecacdl
the talent	bnjccmaccbmcb
the talk	bcaccaZpbocba
the tax	lcccccacabncq
the tea	mcbcclbbcaccp
the team	emjdjdcddffck
the tech	bcmcmnamcbbcb
the technical	fjmcbcacbbpcb
the ten	onaccdbccccdc
the tenant	cbccncbmcjdcb
the tender	ecbcccZdcomcn
the terms	rcccdcZdddcib
the test	mccaddnbbbccp
the testing	lcccodcddcded
the thing	lcddodbdccded
the third	afbdkichklkck
the three	abkcmbabmjbcl
the time	ncencccccmcde
the timing	ZnqbbbabaYbbZ
the top	ijnfcckbcanca
the topic	YcaqclYacaccb
the town	ccccdcbocbccm
the trade	bcgmjeddbmcck
the train	dhbbcobldmccd
the training	acbccpcbcabco
the tram	kmbccdkccbbdn
the transfer	abccdcbbdbocn
the translation	rcbdcbabccZda
the travel	ncccdcjcdccao
the treasurer	deedemcadcddo
the treatment	bbcocbaadcoca
the trust	mobcbnacbacdb
the truth	cllbpbZacbbcb
the twins	acbccYabkocco
the two	llbkcbcccmhcm
the tyres	abaocclcbabcm
the union	blbccljccaccp
the university	doccoacljccdb
the us	cpcdddcdddldd
the user	mcdbdbbbddoeb
the usual	angcdccccddbp
the ux	nmcdedbdfcddd
the vacancy	aarabbZZZYbZl
the value	bcaccbobckmcZ
the van	Zaabnaabcbbcq
the vendor	Zdccddadcckeq
the verification	cdddddcddckbo
the very	acbcmcncnaZdb
the vet	lccddcbcdaccq
the video	aaabbaapbZqbY
the village	lccancbbcbbaq
the visa	ZpbbcZacccqca
the voice	ZaZZnoYZcnaca
the waiting	occccYabckccp
the wall	kcbcccZacsccb
the wallet	acccccaadbscb
the ward	mjZccmkcblcdb
the warehouse	ckbbccYolaabp
the water	lbbbnbZbbbkcn
the way	cfededcdcqkbd
the website	lnccccdedacdm
the wedding	mlkcbcibabjcl
the week	amalcbbclpcbd
the weekend	bcbdccmbcbmdq
the west	akZcddbccbccq
the whole	kcfdidecmlcci
the wind	bcidddbmcocdc
the window	jbfdcibjdhido
the wine	bcnccnbbbocca
the winner	accccclndaoca
the winter	ecbcdmkbcjbao
the word	hlcccbnkbmcba
the work	nmcddcjcceldc
the workday	kmnoccZbaXbba
the works	eccdmdbcdbcdq
the workshop	necbclaccjbcm
the world	ablcjbkobjccZ
the worst	lccddcmlccdec
the wrong	nboccjdccZcdb
the yard	ebbcmcZocabdn
the year	milccjobchcca
the yearly	nmbdcdlddbcda
their first	ckcdcclnbdidd
their own	bbbccfplcacck
their work	abbccbanolbcb
them ?	nbpjcladdbcca
them a	albbbnbbbacco
them and	ekcldcmckbkdb
them are	kcaccbaabmcnl
them as	pcbdlcbdcbddb
them at	mlbccbZabkoca
them by	nbnblbkbbabcZ
them for	dbaebbrabbocZ
them from	bdcddnjkijddc
them has	mcnlcbbccbcdb
them have	abZbbbaobpcca
them how	bcbccoqbaacdb
them i	acZccbmbpaccb
them in	ccgjdcnieccdm
them is	ZaobmcYoaZbmZ
them on	odaccblbmbjci
them through	bcbdldndkdded
them to	bbelboacbljcm
them with	pimbcaYnbZbca
them you	jblcccpcbacca
then 0	bccdcliqcbbcZ
then ?	mcmbcnabkZbca
then a	mchddcmccnZbb
then and	acomccabffbdb
then i	bfohccbcdkidl
then it	dcbmdcbcnancc
then my	lcbdccddcoceb
then send	bcccdcmbdcpdc
then the	abackccbckqcj
then we	ebclmcZbcaocm
then you	ackafcnbcapjd
there !	lbZcbclobYama
there ?	bcacccabbrcco
there a	dckddcocnbddc
there and	amacncccnbcdc
there any	abaccnaboncca
there anything	abpcZcmbmZcdc
there are	kdkikdklcjcdb
there be	acaccclbkoccb
there d	labomlaZbbccb
there for	aefcccaanocbl
there i	ibmclbjbelcch
there in	bmadcdaclncdb
there is	ckkikjifdblca
there isn	ccldodcdibded
there ll	bjibbjbrcccca
there s	kfiflhelicdcb
there was	mbbcdddcclmcl
there will	abmccbbncabcn
these days	cboccckcbpcca
these things	bdbdldcdcodec
thesis on	bcbcnbbcXpddc
they are	eaacdcjcnYlmm
they asked	fbbobcbcckddb
they bring	bbcbanZZccqcb
they can	obbcdcocbccdb
they close	iccdddbcmbcdp
they d	dldpjcfcfcedc
they do	fbqdcdedcbcdc
they don	mjacbccccaocb
they get	bcmccldlcbjdc
they had	adcdddpddjdec
they have	bcbdndbdcncdd
they just	acocccbbaobba
they know	bmbncebdlcced
they ll	abmccmabmZcnj
they look	acaccllbnabdm
they make	nmaddcmdcbddd
they need	mbncmcbclbcdb
they pay	lcdlljiccecdc
they re	jjledjcdedcdl
they said	ccoddmidccdee
they say	ijabckablpcca
they sign	acblcdmbccndd
they ve	mmfcckidcjcdc
they want	bjmejlZbbbeco
they were	jciccjkccpcda
they will	aaocboabbbccb
they work	lmcddclddceed
thing and	momcbdZdbZcdb
thing for	abacacnaoZbcm
thing i	malnZckcbbcdc
thing in	kbpdndbdcZddb
thing on	bbZcbcZbbqbae
thing that	Zcjcfcqccbbdb
things and	bildmdidccded
things have	amqcbcbcbacba
things on	qbYccbZbbncba
think ?	YpaojlZbbZlbZ
think about	crlbdkacbccdb
think and	mcbZccpccbcec
think i	bcbclccboncda
think it	jkbdndedcidec
think of	bbqkccacofcdb
think somebody	acbcccaccpYnb
think that	amdbbclbpccca
think the	mlbcccZbcacdo
think we	jcbocbbdcncdi
think you	coddcdemclddc
thinking about	dbjcokdbbmcdb
thinking of	lbnbcbabmdbcl
third floor	bcacbcablXccr
third founder	bbcdrcacdccec
third is	aclbccbcabncp
third of	YaabsbbdbakcZ
third party	nbcdddbnddcdc
third person	mcZbccabbqbcZ
third s	abbcrcacbacda
third time	ambabmobbabce
third year	cmceddcdncded
third-person>connect	mbaoccamibcbb
third-person>easy-money	cdboedccdddee
third-person>i-am	ZaZabZoZnYbbZ
third-person>mule	dcdeeddeoeeed
third-person>permanent	ocdceecdbeded
third-person>seeks	YaaZbdbcpabdc
third-person>task-for-you	acbbccZoabdcb
third-person>wants-job	ddceeecdqdedc
third-person>we	accoddbbddced
third-person>you	abkdbbdloZbbm
thirty days	kcddddbdcbdko
this afternoon	ikkbcdbccacco
this and	bbndcdbcbocdc
this be	qcdddcbcddcec
this because	aYbccbhocbbnZ
this before	jeddbdldddbdo
this by	jbbcndbccbmdc
this conversation	cbacddbccabrY
this for	rcbccbbccbcdb
this i	bcldgkalimcdc
this in	cimdddeddcbio
this inbox	jbacccabcnoaZ
this invitation	ccacddaocnccc
this is	ljddddfcckmdd
this isn	lbbcccobbmmcZ
this job	iWbcccabalcsZ
this kind	obacbcacnhcdc
this letter	iccddcbcjicbp
this link	bccbccaabbrca
this message	ehddddckdcfod
this minute	ZarcccZccbcdb
this moment	bbrdcdadcbddb
this month	adlcbclpbZgcl
this morning	bklccbabcqbak
this one	olacmcacbmica
this opportunity	bbbdlnbcdcdmd
this quarter	bbbcddtcZcccb
this saturday	ibbbcXaocbccm
this side	ambobbacclbdb
this site	abpbcbYaanmaY
this something	dlcddncccddec
this sort	rcZcacaccacda
this sounds	lnbdddddcccdd
this stage	cbleodcddddee
this summer	mambcoZabbacZ
this sunday	ZaaobbYqaZabZ
this time	dfblibdbjebkn
this to	blbcccmlcblda
this week	eijkdcckbddmi
this year	cllcedilkkccb
this you	haabnabaaZqbZ
those who	acZmednnckcdb
though i	baembcacmZccn
though we	bbbccoaacncdl
thought about	acqcccfabkmca
thought i	cdnddddddoddc
thought it	abmccccnabbbn
thought of	nmacmkjebccdc
thought that	hcndikbddcddd
thought you	hcbichckcqcdb
thoughts on	blpccclbbabkZ
thread about	bcZcdcblcpdcb
thread on	ZbabbnZabqbcY
threat>benefit	ZqbdZcacbccdc
threat>client	lbocddbdbbabc
threat>connect	ncbcdcacdboaa
threat>easy-money	obdcdaacdckca
threat>event	pbbbcXapbaYbX
threat>expert-call	acboccacccbcb
threat>freelance	tccddccdcdcdb
threat>funding	pccbbbaccdbdb
threat>i-am	objbccZbbaobk
threat>job-word	XpZbbbZbobnaZ
threat>messenger	Yaacdbbcabpbb
threat>mule	fbbncbZlcbobZ
threat>part-time	pkccckjcjcdcb
threat>pay-first	cccdddbdccqca
threat>pay-word	jibbcpmbdbmiZ
threat>permanent	csccdkbdiccca
threat>recruiter	babdddpdbcoca
threat>requirements	acbddcodlcbca
threat>role	mkbcccmbcbnbZ
threat>run-code	bccbddaddcocc
threat>secret	ccccdcccdbrdf
threat>seeks	oYZobaZaaZmZY
threat>sell-cta	WoaoaakYbZYaX
threat>site-notice	bcccdcbbdbsVi
threat>start	YZbabpYbbboaY
threat>teach	ZbbcboanmbkcZ
threat>wants-job	dacdddbdoccda
threat>we	jfbjbmakcbodb
threat>we-help	abbdbaYbbcqcc
threat>workplace	cscdZccdcdccb
threat>you	ifbfdcaccarmc
threat>your-profile	abZcccbcaZpZZ
three clients	bcqcccncaabca
three day	lmbcclabcbmdb
three days	ncbjdcicjdekc
three evenings	YbbaboZobaabY
three for	ZYebobnccbacl
three hours	bccblrZcdmccc
three in	cmcdndZcdlded
three instalments	lcccedodddced
three months	gfbckdocdfccm
three nights	amcbbpbZdcbdl
three of	bjmcllbjcecdi
three on	lbbcccpcbbcdl
three or	odbmccbkccded
three people	bcanbcajcnkla
three places	acabcbmmnbbca
three questions	ZbpocblabYabZ
three short	acbocbaocacca
three things	bciccdodclddg
three times	kcbfckmbcbccn
three to	anbbbobbkbccc
three weeks	qcccdbbcddcdo
three who	nboacbXbbancY
three years	khgidfjdcncdb
through a	jcbbjcamcllcb
through an	ikaonbZbbabcb
through it	ecmcccpccdkcb
through me	acqccclcbZccb
through our	ckcmcancccmdc
through the	mkcdedcefejdj
through their	ZbZacplYcblba
through to	ZaZbbcZaoZqba
through us	lcbcdcpccccdb
through your	bcccdcnceaocj
throughout the	ccneeeldkcdee
thursday 0	abancaZpaabcY
thursday ?	icmccfccbncdk
thursday and	jcZbccdmolccZ
thursday at	ccckdbjkddddo
thursday or	jjancdlcdaddb
thursdays and	bcmcdlbmccded
ti va	kkadldccdbdco
ticket 0	blcdocaacbabp
ticket and	bnbdchamcbccn
tickets are	bdcbdcZrdbbca
tickets for	bccddcbsdbicZ
tideway is	cmadddpdccddc
tier 0	ljbndcbdddddc
tijdens de	kbbcmcacccncb
till 0	loebbbZZoabcY
till the	naacbcolcabcZ
time !	icbddddcdijdp
time $	cqcddeddddddc
time 0	elcldbbkdhjdk
time ?	napbbaebaoacc
time and	cofcccdlmacdd
time at	lkjlccecceccj
time code	bbccdbabccmoa
time employee	bqaccdbccbbcb
time for	dfkccgnicjdci
time i	cibdclkdpbcdc
time in	aobcjcacnbclb
time is	aibZcblkcbbnn
time it	abocndacbjbdc
time lucky	acbabbqbcacdl
time no	abbccdncmmcdZ
time of	bcokdcclbiccb
time on	kmchdckdckdec
time permanent	bqbddcbcccddb
time salaried	cpcdcdbcdcddc
time the	occdcdcddlbed
time to	nkicdjccgcjde
time we	acllcnabdmccb
time with	hcloccbcbccbm
time you	mbocbaaZblcbZ
time zone	bccddcjbcbcdq
time zones	oiccdcfmdbcdb
times a	mZbbcneacbbcn
times more	cdadddccdclod
times that	eicldnacdeced
tired of	kcbcnbpbbbcca
tjm 0	ncdeeeddndedb
to $	kmbmcjcccclce
to 0	jmccdehjdcddm
to ?	bbkfccbdtaccb
to a	dkjkkdeefjedc
to about	bfZcccrcoZdca
to accept	occmdlaaccbec
to act	bbbddnbcpccdc
to add	hmjkddccclcdc
to advise	cbckobbdccddc
to all	kafmcYZqlbjca
to an	jdjdidimdcikc
to and	bbpacoZabaabZ
to announce	bbabcZarcabbZ
to answer	djkbcbajkoblZ
to any	bbmbcckdllcdb
to anyone	lcndddkcbccdd
to appear	ncZccbaocbbcc
to apply	dlaccbfjpecca
to appoint	olbcddbddbccm
to arrange	dcjdlendcbddd
to ask	bhliejidmlcda
to attend	bcbcdcZmckbcp
to be	ieledfdeijjeb
to become	afdceaocjmccb
to begin	jhjccibldbocb
to book	icbockYbbboch
to bother	lcabbbbnpZbcZ
to bring	bnbcecmhcZbcp
to build	pcccolajbbcda
to buy	leaiqcZeccicb
to call	mikbcmdccbmca
to change	bdndmicblccdc
to check	mbbmcmaaebmca
to close	haZnbcZaaZbpY
to collect	mcmcccZabdbco
to come	nllhjfbdcbcdc
to commission	rbcmcaZbcbbcZ
to compare	abZccdZcbsccb
to complete	icccddjdmcndc
to confirm	beccdjjbdcrbc
to congratulate	ccbdcdaccqcdc
to connect	dcbhccibdncob
to connecting	ddebcdbcarddc
to contact	cmjdddcdkcjjd
to continue	abZbcbZbolnba
to corp	pbbcddmdcdddc
to cover	pccdddnbcdcdc
to date	nbqcdcacbbcdc
to decide	mndbddacdbdem
to decline	Zblqdcabbccbb
to describe	ccldlejdclded
to discuss	ocgbhelcccddk
to do	gcdelhcediejj
to draw	lccdccmnccacb
to drive	abacbbdcoabcn
to e	cccdcdbccscca
to earn	Zbnamcobcbedc
to eat	cdbdcdbnbmddb
to eight	nmbbddcdkcdec
to end	ncacccacdmcdm
to engage	kcchdqbcccddc
to enquire	ebbcdcndmbcdc
to enter	bcccclbpdaeca
to everyone	bdccdbbpefcck
to explain	jcamcpiccccdb
to express	ccacdcbcdrddc
to feature	ZbZbbbiqaZaba
to fill	cljfckllibcdb
to find	dlmkjcfclbcdb
to finish	jjbcccbdmjaob
to five	lkicdcbdhbbco
to fix	kdcdddmcccbdo
to follow	acccccjcbrlbb
to forward	bjbcddbcoZcdo
to found	aaacraabaabdb
to four	bcmcckdmbbccn
to friday	anbddcbbcbccq
to get	kjbcckdckkkie
to give	obegjmfdebfcb
to glasgow	nfoddcbcfbcdb
to go	jclcccjchbdco
to grow	bpncbbacaacdb
to have	jklddickckccd
to hear	ajnndbZlboccb
to hearing	cimddendccddc
to help	jchmdibddcddn
to her	mcbdccacbnboZ
to him	dcjdddadcipdk
to hire	mhjjcjldcbgde
to hold	bbbcnoZlbclca
to inform	acncdcikcabcp
to interview	anamcaamlbcmb
to introduce	bmedddocheddc
to invite	cnbmcidldbkcb
to iso	kbbacnmcccccb
to issue	ZcdccnaYddpda
to it	klbjdclcclgla
to join	cjblmcamcjkka
to keep	cbmboccbcajnb
to know	bcpmbedccmcce
to land	bccddcncckcmc
to lead	Zqbcmjaccccdb
to learn	bcljcodkjjccb
to leave	abofccnblbkdb
to lend	adbdddccdjkdn
to let	bbmcdcabcocdo
to live	Yqbcbbbbbbnda
to look	njlcccjjbdcce
to make	jlejkhdbhjeea
to me	bjljcdiddildf
to meet	dlnckcccbkjhb
to mention	bbqccdkdblcca
to message	kbaabbncnkcbb
to milan	ccodddcckdddk
to mine	alZbobmaaYaaY
to move	mfebdbbbnYbkm
to my	bbnmcijcjekcb
to name	kbmZoZabbabca
to need	ZakbabncoZbca
to new	lkodddbcccddb
to no	Yaaalcnboabca
to offer	dmhceflbjifdb
to one	lcbcccbccaddq
to open	aibcjcoccbobb
to oslo	ainbcnacbabbm
to our	dijfdlamddncc
to own	naccpcalccddb
to pass	kccmdcakljccb
to pay	lbbpdicdbbpca
to people	bcZojcobmacda
to phoenix	dmceddcdcnddb
to place	abobcbpbaZdba
to prepare	ncbZcalncccdc
to present	kccdkdndjcfdd
to proceed	occdeejeddddd
to produce	ncbccniZcbbdc
to propose	bnlddmbbcjcdc
to publish	nccbdabldbndc
to put	ldbkfckniibca
to quote	XaZZbYmoZZYoX
to raise	abacacacbnpca
to reach	jccddlicckhlc
to react	dbnpbaZbbaaca
to read	abadcmdobpcda
to reading	lmadcdlcdbddd
to receive	ddeeickkddpcb
to recruit	baYcccmcbmoba
to redo	qbbbcnZbcccdb
to refer	chcmeeddocddd
to register	bcpccaZlcbkba
to release	adcbccaccarca
to relocate	Zandddnbmccbb
to remain	cblddcbbbondb
to renew	Ycccdcnbcaccq
to rent	Zbblbcabccncn
to replace	pancccZccbcdc
to represent	ebqcccobbbcca
to return	kbkcdcZdojccb
to review	bbbocbjbdbcco
to rewrite	rcccdaaccdcdc
to rotterdam	ccmdddbdjnddb
to run	kkbclnlbcbcdd
to say	cejcdfbldocdk
to schedule	mcmbddZcdcocZ
to see	chcejcljcmijc
to sell	cbbmobnabkhca
to send	kefdeimkjaddd
to serve	abcoclbbdccdl
to set	ofccddlddcldc
to share	klZcjcapbkccZ
to show	cjccjeobbibmc
to sign	cbmkbbZbbaamp
to sit	oabbmcZnbbkdb
to six	acccacjocccdk
to solvane	bpbdccbdcmccc
to somebody	imacncadbnccb
to someone	Zbalbcdbapoca
to something	kcpcddadccddc
to sound	bmocmcbdcbcdb
to speak	cfhlcdnncacdc
to spend	pbclboZccbcdb
to sponsor	tbbcbbZaccbcb
to spot	acbbcamocZYoZ
to start	aficrckecbidb
to stay	akacnkabbnbck
to stop	mdcddZclcZkdp
to submit	hcbcdbmmdbbbm
to supply	bbccdlncdcmcb
to support	ncbcddmdddded
to swap	bcbcccannYccl
to take	necmflabjbccl
to talk	jfencffkdfcdc
to teach	bdeddsccddddb
to tell	dhjmdeckijfca
to test	ZcncccZabZocn
to thank	cdcdddbdasddb
to that	bcbcdmakbpcca
to the	dhbedcdjihlil
to them	fdalcblbmacna
to think	jpcbjnabacbcZ
to thirty	lddnddadecclc
to this	kdfcdebcccpik
to those	acacncZcnmcdb
to three	mcfacjiccnZoY
to thursday	pZbddbccccddm
to touch	mlaccdmcdaddd
to train	mnbcccabbbcna
to translate	Zcbccpbccbmcb
to try	bfadccrbpacca
to turn	mbacncadbocdb
to two	knbcccncbbdck
to understand	Zcgrckjcibcdc
to unlock	cddadcmbdcpbb
to us	kfbnebefcdlci
to use	acbcmllbcbZoZ
to visit	ccbcdcibbqcdb
to wait	aobdcdbdbbbnb
to walk	kbZmbcocbmbcb
to watch	ZcbrbbYjcabca
to wednesday	bcjcdcbccmddo
to welcome	bbZbaampcYlca
to what	ckkcnccdccdee
to whom	acadkcacpbcdb
to work	bfjccckcqbclb
to write	dlihcmcemddcc
to you	ffjkfejfdjicc
to your	ddbccckemeioc
to £	kpbdccjdcccck
to €	koceddbddcddl
tobias from	knbcbbaZcobca
today 0	bbaambXkbYkqY
today ?	bjbcddpdcbfcn
today but	abscbcZaZXbcZ
today i	aalbacnbZmbba
today s	ccccbcbbcalbr
today the	bccddcmcdpkdY
today we	acdccdqcdcmdb
todo el	bmccdmbbclccj
together 0	nmaacbYobbbcZ
together a	ccloccpccbcdb
together an	abbqcabbdbcdc
together and	bcbcncbccocda
together at	eibdddlddpddc
together in	icccccmbnfcdc
together on	bcbccclcbbbnp
together with	hekfjibjddldd
told him	acbcodZcbandm
told me	mdmcdjijdeedb
told my	bmjdcdadbqddc
told that	hkadcdacmnddc
told the	anacccZbmYbcp
told them	acmccncbbkdec
told to	ZaibbaZqoYabZ
told us	klbcnabkckddc
told you	jdqcbccbbecdj
tomorrow 0	ZaZbbZXraZabk
tomorrow ?	illobcicbbcda
tomorrow at	bccndcabdbbbo
tonight at	bbbbcaZqbaocZ
too and	aibmkmaccamdb
too little	ndbdddcddmdec
too long	bmbdlcbccZcdo
too much	fcffbiobbbkmb
too so	bcZcacnbbpccb
took a	cdldcnkddbded
took me	cbbdcdpbbZndc
took the	lcZdccbbZqccb
tool for	naabqcibcbbaa
tool that	cdddjdqcdcdec
top of	dmoccakclbcdb
top up	bdddedbdedqdc
tot de	kmcdjdbddcddn
tot zondag	amabccaobYbbj
touch since	mkaccdmcdbddd
touch with	gZjbqcabcZbbb
touched me	abZccclcamoca
tour of	ZaabbcmobnZbY
town and	lcaacbfabqeaa
town hall	kbbccbaqcZbcj
trabalho e	nbZcccacbokaZ
trade fair	cdkdccaanacdn
train and	klddccbldbddm
train to	icbcccaacnccn
trained in	YaZabomaanbbZ
trainer for	Zcdderccddddb
trainer s	bmcddlaccmkdb
training budget	YbbbcppababcY
training by	bccadamaccjcp
training is	accbboaacbcco
transfer the	accbcZabcbscZ
transfer to	bcddedcdedpcc
translation company	acncclmcbccdd
translation of	ncbccbpbcbZca
translators and	Zbacomlccbbcb
transmit the	ldcdedcddcodc
travel and	lcbZcombdbcda
travel paid	pbdcdlbdddddc
travel to	pccclcaccdded
tre anni	bpccbdbclccca
treating you	amZccckmaocba
tres dias	nccdedndddddb
tres meses	jnddddcccdcdm
trial and	YncolbXbbbmcY
trial ends	bdccdcZccdbrX
trial would	accccbmmmbccb
tried to	ccddkbbbclcdn
trip to	kcdddcbbdkcdp
trois ans	ZnacobZbbbZbe
trois jours	occddjcmhccdb
truck and	ZpabobaclZbca
true that	bcZdcdbdqjcab
trust you	bamcdnnacabcb
try again	ZkobbbgbaYZqX
try it	acbcnlpbcbccb
try our	aaYaoaonbaaaZ
try to	bfmmgibcccbmc
trying to	ccajdcbcpnkcc
tu en	cdkddcbddcdcr
tu perfil	ckndddcddcilb
tuesday ?	bkfcddpccacdm
tuesday about	llbcddnldccdb
tuesday and	mmblnZZacbbcc
tuesday at	ccbmccklclbcg
tuesday or	bcbmddpcdccdc
tuesday s	bcZcccancocca
tuo profilo	cdodedcddccnb
turn it	fbbconecbabcb
turn off	bbbbbbaacaqmb
turn the	obacccmcbmccb
turned me	acocbcabjlbba
turns out	bcomcdicbacdc
turns up	nalccdmccbcdb
tussen 0	bcccdcbccbcar
tutor for	Zcdcdpcbccddn
twee jaar	arbccZabbbcbZ
twelve months	ddddddbcddddr
twelve people	bbmdcmbnbbccb
twelve years	cckdddbccnddk
twenty minutes	ebjpbiadnZbcj
twenty years	bcokcdkcbdcdb
twice a	Zbckbqfbhbedi
twice and	bnkcdcbbcmcdb
twice in	abjnbbZbcncca
twice so	ZbnbbnYZanbcZ
two ?	bdbcncbbcbcdq
two a	odlccbmbcaccb
two afternoons	qbbocbbcbccdb
two are	ajnbXcrbcbccZ
two calls	ZbbubaZacbacZ
two candidates	ccadddkcdbcbp
two children	ZkbbcbnanZbcm
two dates	accodbncdccdc
two day	mbccdqaccccdb
two days	ndcccodbfcedk
two evenings	YbbocojZbbcca
two factories	nccdjcmccdcdc
two free	acdcdclndcala
two hearings	pjccdcbdddddc
two hour	ZcbbcombbZcdn
two hours	Zbbpkoadcbfcl
two interviews	apcldccdcdddb
two kilos	cdcdddcdkbdcp
two minute	idccddpcdcdec
two minutes	YbaambpmlalbX
two months	ndbcckechbjdm
two more	Yabbpbibcbaco
two new	acaccbnacbbcp
two nights	ghcbdobbdccdo
two of	ehjchjkkchcid
two or	qbkfccbccbckb
two pages	Zmbbblfbnacdm
two parts	odddebjddddee
two people	egacdmpkcbedc
two places	cbbcccoabZocc
two references	nanddjadccddc
two sessions	ZabnbfZocbbca
two things	pcaclccccbcdb
two times	kmcddcccdbcen
two to	pcbbdcmcddcdc
two week	nkbcclalkbccb
two weekends	nobambabcbacZ
two weeks	odbcdglcdbccn
two winters	ddcejecdkmeee
two with	nbcbnckbcccda
two year	Ypbcdcbcobddb
two years	dmdcncdcmjccc
tx 0	mnZdeebedcdee
type of	dkodeecddcddd
u een	kbbpblaacbbbZ
u in	pbbmbambbbZcZ
uber 0	bcccdcbmdcjco
uber die	lblpcbdbbbbca
uberweisen sie	dcddddcdddocm
uit het	abYbbbZbnpjaY
um 0	ckddedcddcdbr
um cafe	bbqmbbaccjcca
um die	ZmbcnbnbbabbZ
uma entrevista	dddledcdpcddc
uma hora	cccocjbbcccdo
uma ideia	ZbjbqbabaaabZ
umas 0	odccdbcdddcdn
un 0	cccdjdcdddndn
un an	ckddddcdddddp
un analista	lmdeeddedeedc
un ano	nbddjccdddcdo
un appel	aaolcbmbbcbcZ
un azienda	bpcdddddldddb
un cafe	ckocejhccldcb
un caffe	bbqcccbbcmcbi
un client	kccdddidkdkmc
un cliente	nbbmdkfddddlb
un data	coeeeeeeeeeec
un de	abamccacnncba
un designer	nmcdddcdddedc
un devis	jccdccqccccca
un echange	cdklddcdddddn
un entretien	bccmdccnoccbb
un idea	ZbacqcZbbbbcZ
un ora	bdcmdmcbdcddn
un perito	Zccqbabccccca
un petit	mbmcccimcbcca
un poste	cnmdddcclccdb
un posto	codnddcdddddb
un proyecto	nancncbbcbcaZ
un puesto	ZanabbaanYanX
un qui	bccdoncclccda
un stage	bccdcccdpcddc
una hora	bdckdlbcdccdo
una llamada	ddqjddcddcddb
una mano	ncbcncacnbcca
una oportunidad	bbnbcbankbcba
una persona	occdnccdcckda
una startup	dcdepeceedddc
una telefonata	Zbaobbkboabca
unable to	bdcddcocddadm
uncle s	bccdcaaabbrdZ
und 0	dddekeidddcdo
und ab	ccnenededdddc
und die	mccdldcdmdddj
und ein	cidekjddkdeel
und habe	bbmdccbcnbnca
und ich	mdcemdcdlcddc
und mochte	obZbcbYbpZbbZ
und suche	dddencdeldeec
under 0	bbbcdcnmcbbcl
under a	miblldbdlccdc
under it	alZcccbacqbba
under my	jaZbabXpYZqbY
under nda	ZlZmqcZcbbacZ
under the	dcbdfcbbcomcm
under you	bqadddbckbcdc
under your	bkbcccbcknneb
understand how	acaqdakclbbdc
understand that	mcdbldkdddded
understand the	bcjdocadddcdd
understand what	cdncddadcnbed
understand you	mbpcccbccbcdb
understand your	bbmcccqdbbcdc
une heure	cddmdkcbdcddo
union in	mkcddcnccacdb
unit in	bqbdddcdddded
university and	bccolaZanbZdb
university s	bbcdpabmcbddc
unless you	acccdcicdckoi
unlimited income	aababbXbcbrbY
unpaid>benefit	aaZaaYXnYaZpZ
unpaid>client	cdcddcacdobea
unpaid>connect	YaZaZpYmaYaZY
unpaid>content	YbabqXZebbZca
unpaid>equity	bccdscbbccddb
unpaid>event	bcacbbaZbrbca
unpaid>freelance	dedeedcoededb
unpaid>funding	dadepddcedddc
unpaid>i-am	ababanYlqmbcZ
unpaid>part-time	abbbcbbpaabbb
unpaid>pay-first	accbcaZZcaZap
unpaid>pay-word	cbdbknbsccbbZ
unpaid>permanent	daddplccddddb
unpaid>recruiter	bZYcaZXZYbZqZ
unpaid>requirements	iaacqbbaccccc
unpaid>role	pacbbaaacccda
unpaid>run-code	pccbccbacccdc
unpaid>seeks	bbccbmalcbccm
unpaid>sell-cta	ddcccbrkdcbcZ
unpaid>site-notice	acbcooaZbbbZY
unpaid>speak	bdabbZZpcccdb
unpaid>start	YbabbqZZnZbcZ
unpaid>teach	abccbpZmbaccd
unpaid>threat	ccdddacbddccr
unpaid>wants-job	nbbdbbabnbcdZ
unpaid>we	ZaabljasbabcZ
unpaid>we-help	YZabaoYocaaba
unpaid>you	abbbramljabca
unpaid>your-profile	aaccbpZYdcbcb
until 0	fcjjcaarcjccb
until friday	Zlabcccobekma
until i	ZbnbocZbaZmca
until it	lbbcncjccalcl
until june	kbbcblmcbbcdn
until monday	addcdcbbdcccq
until september	ebbnbcbbbacdo
until sunday	Ynbcbbambbnck
until the	lcfdjcjicccdo
until then	fdccdnbcacddo
until we	paceeeldddded
until you	bbbccmllcablk
up !	ZbYaoaXZanmZY
up 0	obccbbZadbodm
up ?	acncnckcddcck
up a	ieflgcjmchedb
up after	adbcqcacclbca
up and	ojdmbbaobcbcc
up as	nbhccbabobjcb
up at	lbamgbdjmicck
up before	nccccbkmdccdc
up by	occcccamdbicn
up for	gijjjidkejccc
up from	bccoacnbbblcd
up front	lbbcbmdccamdn
up here	ldcbdqabdhcda
up in	lalcdcjbdndla
up on	ekeiedkijkccc
up our	amlccdnacjcca
up the	ekccdidbcojbk
up to	khedeekhceeii
up twice	lbqZbbZbbZbck
up when	badcbcjncpbca
up with	edcmdcodccccb
up you	maacYZrbbabcb
up your	acccdboccakcn
update the	bckdedcddbcdp
updated cv	iZqcddbdcdccb
updated resume	nfmdeeceddddd
upon acceptance	jdbcdpbcdbddc
upon the	dkcddlmdbmcec
urgent requirement	ocldeeceddcdc
us !	ZbaabmXmbWmpb
us $	jZbabnpabbbcZ
us 0	accbnbpbdcjch
us ?	jkhgdpeeccbcb
us a	okcjeekbccddd
us about	ecbqcmZidccdc
us an	odcddcidecdec
us and	mdljkcbmeabhb
us as	fldcjibcdcjdm
us at	lodkbbYblnbbZ
us both	cbjdrdcddfcdc
us by	pkbcdcbdcjcck
us can	jcccldacdoccb
us for	obejibamcdick
us has	ncccmdbddcded
us if	ebbocaaacabbo
us in	lllfcbdkbddcf
us is	mcbbboabckcdc
us know	kcccdklbddcmm
us on	dcbncccdcoccl
us so	llakccaccmddb
us that	cZpbnbadclcdb
us the	dcbckjcgccrbb
us they	acccdcpldbcdc
us through	YkbpabZbcaZnZ
us to	emkjccbdcnddc
us until	kabdocacccbdm
us what	qbalbcbllabca
us when	jcodcdbcdlcdd
us which	ZbZncaYocYabn
us with	cdddddodecedk
us you	lncccZldddhec
us your	mccmdbacdboba
usd 0	kkbpddjcccfcb
usd h	qbcldlbcccccb
use a	abmbbobbcbmcb
use for	acalbblbbocdb
use it	bcboocdbcbcmc
use our	acbaclrbcbZcb
use the	mcbccbakbpame
use to	bcrcacanbcccb
use your	bbaccbZcbjqbm
used it	bcbpcdbdblddc
used to	jgbclcmccmcjb
used your	cbbdddcdonddc
using it	bbbcickabqbca
using our	YobZbqZZcbaca
usual rate	pbbmdbaccbcca
uur een	bdcddccdddddr
uur per	ncdcdhocddcda
ux designer	klceddedkidic
ux designerin	jnceedcdkdddc
va di	lmmdddcdddddb
vacancies in	bamcccacpabba
vacancy and	cbadddbdnndec
vacancy for	anacccicrbcca
vacancy in	dcbeddcdqccdc
vacancy is	bcoddccdmcccd
vaga efetiva	dqdeeecdddddc
valid for	aaaacZkZbaXrY
validating a	nbcodcabdcadb
value a	ddnmeecedcded
value of	bdbcccoccjndZ
value your	abanacabkocca
van 0	cibemjlcbbmch
van a	aaobbblanbbbY
van and	apackcpccbcca
van de	kbibkbcmlabbm
van een	klcdmccddckdb
van het	acbbconbcbbcl
van onze	pccldbahcckca
van €	bccodcacccmcm
vanaf 0	mcccccpccbccY
vantage pay	chdfidkfhjcmb
vast contract	cqcdddcdddcdb
ve 0	obbbpbkccaicZ
ve a	jcljmcldlZbcd
ve always	nlndbcbdcbddc
ve an	obbbmkaccbcna
ve applied	cbadddbdrbddc
ve asked	nhjcccbcbacdp
ve attached	baacZcqccpbcY
ve become	bbZccbabarccb
ve been	hejdicidkljeb
ve bought	mcacccmcbncdb
ve built	ajacpekbobcca
ve completed	bcbbdbkZcblra
ve done	bjcmedbfnmcde
ve ever	acocmllcbZccb
ve finally	dqbdcdbddcded
ve finished	bbaocdZckmcdb
ve found	kbadicaccqccg
ve gone	bcbcmcnclZcdn
ve got	ieidlfkdihddd
ve had	eladccdjllccl
ve helped	bcabbbqncabcZ
ve inherited	abocboaabZlcb
ve just	bnbfkcmbikicb
ve kept	cdcddemdindec
ve left	aZkmmckbalbcj
ve looked	lbbcobdbbblda
ve made	bjbcccilbpcdi
ve met	acacbdmccpcdb
ve moved	ljbkccaccoccj
ve my	abpcblZblmbcZ
ve never	klkcdjbeemcdb
ve nine	Zcbbcarcbccdb
ve no	nbifmcfkjbcda
ve nothing	bcpccdacnbcec
ve noticed	anadcdnccmcdb
ve one	blccdclmZndda
ve only	abndlcacbcndb
ve opened	alabbbkocanZY
ve paid	bdccdcacdcmcq
ve placed	dcnddemdcbded
ve printed	bcbdccaccqcca
ve probably	ancdcdoddcced
ve published	ZbabcpZobZccb
ve put	ecbdkcfocjcie
ve raised	anbchdndcccdc
ve read	djccchmbcmcdm
ve received	adbcccZbcakoo
ve run	irbnacYcabcbb
ve sat	ckkddeleddefe
ve saved	bdcdodlddcded
ve seen	jjicdkjcklica
ve sent	acZcccYbnloca
ve sold	abZcpcmbbdcca
ve spent	ajbcncebmmbca
ve started	bcacecascccca
ve still	bcamddbcbpcdb
ve stopped	cdbdddbdcqded
ve taken	icmcicbnbecdb
ve the	acdbmnabincci
ve three	kkkcccjcnacda
ve time	ocbdacbckkcdb
ve to	lbkbcbZcaocda
ve told	kamcjcabbncdm
ve tried	hcadccqcbjcda
ve two	Zibclkoclbbla
ve used	klanccbcmeccc
ve won	pbbcmbaccbcda
ve worked	hkikcbbekmddc
ve written	aaibjckobjcca
verification code	cdddeddddblnl
verification is	ccbcdcbccbZqZ
verify your	bcbcdcabcbjpZ
very good	ckqclkkbbZbca
very happy	blbcccacknndc
very much	odamcbZmckbbZ
very sad	klbddcccdncdc
very small	aabcrcZcabbda
very well	Znmkbcaccbcdm
vesting over	bccdpdcdddded
vet says	bdcddcbcdbccr
vi que	ccjddcpcocccb
via our	ocdcddlcdddcc
vice president	bmacccndclddc
video 0	XbaqbaYabaaoY
video ?	qcmccbZacbcca
video and	bccacekqbbcdb
video course	bcccbkZrbabca
video on	ZZabbopZaZaca
video with	Zobncaibccbdb
video you	cccqccbcccbdc
view and	bmcddckdcmded
view as	abZbmcZckobcb
view of	bllccnbkbjcca
view on	bccncabncmcdb
viewed by	cbcdddbcdccra
viewed your	acacdcbccbcrZ
village hall	pcbcbcbcdbdem
virtual coffee	bnZcccpccadcd
visa 0	aabcbbZbnbpca
visa and	YnlacYabcaqca
visa any	qbcdeeceddddc
visa is	bjbdccacnboca
visa status	ockdeededddee
visit the	oddcddbeeemdc
visit to	nkbdcdlcdbcdd
visit us	lpacdcdnbZacb
visits per	cabbcqbbbbbcb
visto tu	mdldddbdbbcnb
voluntarios para	ccdddncbddddo
volunteers to	cddddbcbdcddr
von 0	icciddidccpch
von zu	neeefddeeeied
voor 0	lfccimocccccZ
voor data	dkdeeedddddob
voor de	hccbcbecccncq
voor een	nbjnmbaccbccl
voor het	bbbcckancpbba
voor mijn	mnbdckaldcddb
voor ons	lbbacrabccbcZ
voor onze	Zbbnmibhcbcca
voor u	aqbbbbcbbanbY
voor uw	acbbcbrccbbcY
vor dem	oddmdddedddec
vote for	bdcccbcmcamcm
votre colis	cdcdddccccZas
votre compte	acccdbbcdcrjZ
votre contrat	bncdccbcdccZp
votre nom	bdpldcbdcckca
votre profil	cdldedcddclnb
votre tarif	ndcnedcddeddd
vouch for	bbadcdldqbdcc
voucher for	acambbpabbbca
vous ?	oiaocbacbbbbg
vous a	bbmcmbammabbZ
vous avez	bcaemcbkqbcmZ
vous aviez	kdcmdbmccdcdb
vous d	elbhdnbldcddb
vous de	jdcdddddpcici
vous en	nlcdcccdcdndb
vous est	mmbndbbcccbca
vous etes	ZblccbmbbanmZ
vous laisse	ZbacccqccbmbZ
vous le	acabcbocbkboa
vous que	anomcbZcbbbZY
vous un	lbkcdonccbcba
w 0	codcncabcbcdc
w d	klcdddcdbcdob
w2 or	pcdeeedededec
w:!	cdeddcilcpjcb
w:$	kibmcllccbmcb
w:%	bebbpfodbbmdb
w:0	jjbjfkihcbjfj
w:?	jfliijkckdcbd
w:EMAIL	aracccmaaacaZ
w:EMOJI	ehmbcbcockkbc
w:URL	afdjcdiolboaZ
w:a	jhfjiihghdfec
w:a1	arabcalbaZbbZ
w:aan	bjedclkjkeikZ
w:aanbevelen	ccbeddcdpbddc
w:aanbeveling	cdddddcdcdndb
w:aanbevolen	bbZcbcbcoabca
w:aanbieden	qcceddcecdddc
w:aanbod	bnbcdcaccbccp
w:aandacht	abbccobbcccca
w:aandelen	baccrbbccccda
w:aangenaam	aaaabaZZbpaZY
w:aangenomen	aaabbZZnbZpbY
w:aangifte	cpdeddcdddddc
w:aanmelding	cbbcccbZcacoZ
w:aannam	decedepecceed
w:aanneemt	occdddcdccddc
w:aannemer	accdccbcddccq
w:aannemers	aapbbbabaaccZ
w:aanpassen	aaabbbaZbaboZ
w:aanschuiven	ZaZZaZYpaZaaY
w:aanstelling	coccdbbcccccb
w:aanvraag	qbccddbccbbbn
w:aanwezig	bcccdobacccca
w:aarhus	ambbcnoZaaZbZ
w:ab	fbfdgbjlkbcmj
w:abandonnes	bcccccoadccca
w:abap	jlcfdndcmccdb
w:abara	ccncddmcbcddd
w:abba	nZZaZZZapZabX
w:abbia	bcaccdaboacca
w:abbiamo	okjbfakbbiabk
w:abbonamento	cdcdddbcdcboZ
w:abbraccio	ababbbaaakbZo
w:abeilles	ZbbYbpZabaaba
w:abena	cmadcdodcZeed
w:abend	dlcddmcdccddn
w:abende	ZbcbcrbnccccY
w:abends	lZablnaanabbY
w:aber	YlZanmYmZkZaX
w:abertas	bbbccabobbcaa
w:aberto	mcpcdcbccacbb
w:abfullanlage	pcbccbbccbcca
w:abgabe	bbdccobZdccdb
w:abgeben	cdddedccdcbbq
w:abgebrochen	bbaccccbbabao
w:abgelegt	ccpYddZcbbcca
w:abgelesen	cccddcbccbcbp
w:abgerechnet	occmdcbcdcddb
w:abgerufen	qddcddcdedddc
w:abgesagt	pcbccbacbZbca
w:abgeschlossen	bbbcobabbabca
w:abgestellt	cdddddddddddn
w:abholung	bcbcdcbbcbcao
w:abidjan	bcncddacbaobb
w:abierta	jddeeeoddddec
w:abierto	ccmddcbdcabao
w:abilio	addcddabddcco
w:abilitante	accccapZbbbcZ
w:abitiamo	ababbbbbbobbZ
w:ablaufen	ccbdbdbdqbddb
w:able	oclkbbbbmhbcc
w:ablehnen	bdbdddbccccqa
w:ableser	dddddddddcddo
w:ablosung	oeeeeedeeeded
w:aboard	ccddddbcddpdb
w:abona	ZbZpdcacccbba
w:abonan	occddcacddcdb
w:abonneer	acadcbbobZbaa
w:abonnement	abbbbbZnbaapX
w:abonneren	bdbdccaocbbca
w:abonnez	abaccbapaaabZ
w:abonnieren	cdcdccbocacba
w:abord	cbccccbcccobZ
w:about	jeklfeckckcdb
w:above	conblaedcdbcZ
w:abra	nddeddcdedddd
w:abraco	abZccbabbrbZY
w:abrazo	mdcdddcccYcbp
w:abre	ZraabeZZbaabX
w:abrechnung	mbbmcbbbbbban
w:abri	abcbcboccbbca
w:abril	mncdccbclccbk
w:abrimos	bkccmbZncbcbj
w:abrir	ZnqaaaZaaalaY
w:abriram	ccbcdcocccccb
w:abrirem	abobbcabbabaa
w:abriu	ZqbcccacnbccZ
w:abroad	ZaniibkbfdobZ
w:abschluss	Zpccdcobbcbaa
w:absence	ccbcedmdncdee
w:absolutely	acbbccocabbdo
w:absprache	oadddccccdddb
w:abstract	cddcdZbadbcbr
w:abstracts	bcbccZaqcZZbZ
w:abteilung	cpbdddbdmbddb
w:abtippen	bcdcdbbcbbpZY
w:abu	bcodccanbbded
w:abuela	bdcdddcdddddo
w:abuelo	ndddeddddcddc
w:abundancia	ababbbaabapaZ
w:acaba	hoabbafadaand
w:acabam	cddedcdddaddq
w:acabamos	aYabpbaabbbbZ
w:acaban	bcbbccbbcbobZ
w:acabei	abaccdabapcca
w:acabo	bbacbbabapbcZ
w:acabou	ZbpbabZaaZaaZ
w:academia	ocabcbZboabca
w:academic	anaokbaababcb
w:academie	bcbdccocbbcca
w:academy	Zlcccpbjccima
w:acca	aaabcbZbqaZba
w:accanto	abacbbZbapbbZ
w:acceden	bcbccbbocabbZ
w:accedi	ZabbbbaaaaaoZ
w:accelerator	YabbpaYnblbcZ
w:accept	nbalcllablblZ
w:acceptance	bkbccoobchbcb
w:accepte	kccjdcbbllbni
w:accepted	dbacckaibmcol
w:accepter	aaabbbaZaabrY
w:accepterait	bpacababbabbZ
w:accepteren	ccccdcbbcpcaX
w:accepteriez	cbbdcpabqbcbZ
w:accepting	bdhjdcljckjla
w:accepts	XbZacbYbobnbm
w:acceso	occcdcacddcda
w:access	gbkklbadcbnbn
w:accessibility	pabccnZbbabcZ
w:accesso	ZZZZbZYZaYZqb
w:accetta	pacddobdddccb
w:accettato	cdccdcbccocoZ
w:accetterebbe	oaZobaZbaZaaY
w:accetterei	aaabbbabpabbZ
w:accident	ZaabbaZZcarbX
w:acciones	eceemeeeeeeed
w:accolta	bcccccabcbbZq
w:accommodation	nnacddbdddlcb
w:accompagne	abpcbbZbaacbZ
w:accord	mcanccblcmcca
w:accordance	amccdjbbccncl
w:according	ofkbclebccbcj
w:accordo	mbambbZbaobaY
w:account	ecbccbebbcrme
w:accountant	jeclbbckkabbo
w:accountants	ZaaZbaqoanabX
w:accounting	ZlZalheamZabo
w:accounts	llbbdbdmlaljb
w:accra	lddaejhjbnbbZ
w:accreditati	ZaapbZZaaZaaY
w:accredited	acccccYoccobZ
w:accueille	bZacbnaaoaabY
w:accuracy	Zbbbccqcbbcda
w:aceita	XZZqamZZaZZaY
w:aceitar	ebbcccbbbncqY
w:aceitaria	mbmcibanbbcca
w:aceitou	cdcdddbcdbcqZ
w:aceitunas	acacccacbabbo
w:aceleradora	ddddndcdddced
w:aceptado	cdcdddccdbcpZ
w:aceptan	cdcddbacoccca
w:aceptar	bcacccabbkcqX
w:aceptarian	bbbcbbabobcba
w:aceptarias	qbddedbdddaca
w:acesso	occcccbbcacoZ
w:acha	YccbcaabccbZq
w:achat	dddneccdeddec
w:acheteur	boaddbbdccbda
w:acheve	pcbdddcdccdca
w:achieng	nbcabdnccccdc
w:achou	abobbbabcabca
w:acht	jgbncobbcbkca
w:achter	mccccbbmmbccj
w:achterberg	ooabcbacbccba
w:achterhoek	abZcbbbaaoccZ
w:achttien	bbZcbcbcoabca
w:acompanho	abZcccbbbpbZZ
w:acompte	cddcaccdedZdq
w:aconselha	abbcbcabobbca
w:acores	abbcbbacpabcb
w:acoustique	apZbbbacaabbZ
w:acqua	bbacbbZnabZbo
w:acquaintance	njbabcacdcncc
w:acquainted	bbmclcalbmbcb
w:acquire	ZabbcpZabbqbZ
w:acquiring	acZbcomadcbcc
w:acquisition	bnpccdZdbbccc
w:acquisti	accccbnncblca
w:acres	qbabbaZaaZabZ
w:across	dhneciehcndcc
w:act	cajcmmaanZmaa
w:acta	ddddddbcecddp
w:acte	bdcdddcdddldp
w:actes	obbcccbcbccba
w:acteurs	abocbbabaacba
w:action	dbdaccfbcaenp
w:actions	bccdpdccdbddc
w:activation	ZcbacbZbbaraa
w:active	aajcbcabcbona
w:actively	bcqaccZcZYcba
w:activeren	cddddccdecocb
w:activite	abZbaaYooaZaY
w:activity	ZbakdmZacbloZ
w:actor	qcbccnaZcccca
w:actual	Ymjckcocbbcda
w:actualizamos	abocccaacbbca
w:actually	allnjmbbbkccb
w:actuarial	jXYYZqXoYYZZW
w:actuaries	bcpcbclnbYccb
w:actuary	knacjbbcobehb
w:actuelle	pcbdddcdccdca
w:actuellement	bacddcrcccdcb
w:acudir	cdddddcccccco
w:acuerdas	qdcddcbddcddc
w:ad	hmZbbjnaaffnZ
w:adaeze	pbddcdceccdee
w:adatto	abpabaabaabbY
w:add	acmccbfbemknh
w:added	bacbbbaadZktX
w:adding	krbbcbZbanamZ
w:addition	aocdddcdcckdc
w:additional	acccdclbdcpdd
w:address	abdcbeclieona
w:addresses	nbaacbocbaZaa
w:adelanta	bcccdcbcdbcco
w:adelantado	ddededcdedcep
w:adelantaria	cccdddcdcdnec
w:adesso	mboblbabjaabZ
w:adiada	Zddcddabcccco
w:adiantados	cccdddbcccddq
w:adjointe	apbccZbcbcccb
w:adjudicada	ccbcdcbacZcZs
w:adjunct	bcdcdqccdcddb
w:adjunta	crcddcacccccb
w:adjunto	acbccbkblbjbp
w:adjuster	akabbcZbobibn
w:adjusters	abobZbiobYbbZ
w:adler	bcbacobZancba
w:admin	YoaljaecaZolY
w:administrateur	ZZbacaaabbpbY
w:administratiekosten	baccbcbccaobZ
w:administration	lblbcambemcba
w:administrative	bdcbdclcdcncb
w:administrator	jnbcdcdcfflkb
w:administrators	bcomdcaccbddc
w:admiration	baldoccdccdde
w:admire	ZlhbabYalpbaY
w:admired	anYccaaZbqZcb
w:admiro	abZcccbbbpbZZ
w:admission	ZaZbaaYqaZnZY
w:admissional	acadeccdddrca
w:admissions	maZbcbpbabccb
w:admit	bbmddcadcnjdd
w:admitida	baabccaccaobZ
w:adoeceu	obcccabcdcbdb
w:adoquines	bccdccbacbcbo
w:adorar	baZbbpaaaZaaZ
w:adoraram	abbbbbabbpbaY
w:adoravamos	adcbdobcdcccb
w:adore	bcbcbccdobccb
w:adormeceram	ccddnccdddddc
w:ados	acdbdobaccbcZ
w:adres	acccccocccccY
w:adresse	ZZYZaZYZZYlpd
w:adresser	Zccccancnccda
w:adresses	ababbaaoaZaaY
w:ads	maabmbkncakca
w:aduana	bbbcbcacbaoca
w:adult	akccbYapbbaca
w:adulti	bddcdcccddddq
w:adults	cccbdoabccccp
w:advance	bbdbcrZbbaqcf
w:advanced	ZaabcknebZpaZ
w:advert	ZrZbnbZanZcca
w:advertise	apocccacbZbmZ
w:advertised	bopcccjcbacbb
w:advertisement	abbcdcjlbbcqZ
w:advertising	calcdlmkcbidc
w:adverts	ZaZbbbmqbaZZZ
w:advice	bbaanbbdopcda
w:advies	abaobaablabbZ
w:advise	jaljkipbkabca
w:advised	abbdocjclbcdc
w:adviser	jdakbbpbacdcm
w:advisers	ibZhamnlbZabZ
w:advising	baZqbbabbbccc
w:advisor	YZkqqYXZaYZaY
w:advisory	ZabsoadacbalZ
w:advocacia	YZapaZZaaaZaZ
w:advocatenkantoor	bccocbbcccbca
w:advogados	Zbcodabcdcbca
w:aed	nmbeeibecclca
w:af	lhbalaYabZaoj
w:affiancarci	obbcccbcccccZ
w:affiche	ocbccbbccbbcZ
w:affidavit	abbcbcbcbbqdb
w:affideremmo	sccbcbbcdbcca
w:affittarle	pcacbcZcaabca
w:affitti	pcbccjabbkmbZ
w:affitto	Zccbcaabdbbbq
w:afford	okabikmbbbbba
w:affut	cbadccbcobccb
w:afgelopen	ZaapbbZbbabbZ
w:afilias	bcdbabZcddpdb
w:aflevering	bccccbapcbbbZ
w:afraid	ekjclkbhjlbcZ
w:africa	kbkoccYccdcdc
w:afspraak	bcccdcZccccbs
w:afstand	acdcocaccccdb
w:after	clkiddjfcjide
w:afternoon	lnlbdeikbabch
w:afternoons	pabqbnabbacca
w:afterwards	labjlbfmclakc
w:again	hkmheecedbcdm
w:against	kfZZdjalbjmii
w:age	mabbboZbbahcl
w:aged	ZbkacoYbbbocZ
w:agencia	bdddddccdcadp
w:agencies	cjldcboldibca
w:agency	mllccbmdkcccc
w:agenda	eeaccckblncbn
w:agendamos	Zbcbdbpdccccb
w:agent	ZbdjbbZbjctjc
w:agente	bZadcbpaccbcb
w:agents	dbadmomlcZaba
w:agenzia	acccbbabbboco
w:ages	aidccjecinccl
w:aggiorna	ZZZaaZZZZYZpY
w:aggiornamento	ZbaaboabbbaaZ
w:aggiornato	bapdccbcaZcaZ
w:aggiorniamo	bbobcbabbbcbZ
w:aggiungerla	ZbabbaZbapbbZ
w:aggiungo	abZcbbabaonaY
w:agile	bbamcZZomZbbb
w:agli	anaabnaaaabbZ
w:agm	sbbbbcbbcbcca
w:agnieszka	ZcbbbbbbcZbcp
w:ago	jjjkccefdocea
w:agora	ZnXbnaZammZaX
w:agosto	ZmaabZqZbaabc
w:agota	ababbbpabaaaZ
w:agrade	ZapabbZaaZbaZ
w:agradecer	ZaaaaaZZaZZpY
w:agradeceran	bcccboabcbccc
w:agradeceria	abZbacabpZbab
w:agradecimento	cccoccbcccccb
w:agradecimiento	cddndcdcddcdc
w:agree	hhblbaelbmboY
w:agreeable	mcknccbcccbdb
w:agreed	ojbiifbccacco
w:agreement	pdacibhbbbbcp
w:agri	cbmdmecedddde
w:agricoltura	ZaaobaabaabaY
w:agricultor	ccddnccddddec
w:agricultural	YbbaapeacabcZ
w:agriturismo	pcacbcZcaabcZ
w:agro	bbocdcbcbbcaa
w:agronomist	olZaaaZZaZaoZ
w:agrupamento	ndcdedddcddeb
w:agua	anbbcbaababbp
w:aguardamos	dpeeedceeeddc
w:aguardo	ZaZabbpaaZZZY
w:aguas	aaZbbbZabpaaZ
w:aguentando	abZbbbabapbbY
w:ah	alZbbcaabobaa
w:ahead	lbpbkcbbcboca
w:ahi	cdcdddcdcqddb
w:ahora	manccbhblZboZ
w:ahorra	bddcdcqdddbdb
w:ahorro	cocedemdddddc
w:ai	cbldmcnljbjba
w:aid	akdbnoZckabba
w:aiderait	acbbcbaodaccb
w:aidons	deddedpdededc
w:ailleurs	decedepeddedd
w:aime	ccbcdZbbaqcba
w:aimerais	cdbbcbpdncddc
w:aimerait	nbabbobabbabY
w:aimeriez	abpcabYbaZbaZ
w:aimez	abZbaaZapZbaa
w:ain	bncdcdmcddbec
w:ainda	kjbcdcocccmci
w:air	cabkZlcrbZabZ
w:airbnb	bbbcmcabcbocY
w:aircraft	bcmdddbclbmdc
w:aires	bcodbcabbbbda
w:airflow	okccklccecddb
w:airline	YZkonbbZlaabZ
w:airport	kdabbbabjlpbb
w:aisle	obbbbaabbnbcZ
w:ait	bcccmccdccndb
w:aiutiamo	dedcddpcddddb
w:aiuto	mdcddbnedcddc
w:ajeno	abbobbbcZbbca
w:ajoute	cbacbcaccocbb
w:ajuda	mbaaoZaaaaZaZ
w:ajudamos	decdddpcddddc
w:ajudei	ZaababZbaapba
w:ajudo	cdceeepedddee
w:akademie	abcacoaacbbcZ
w:akkoord	boabccaabbbbZ
w:akten	pccccbYcccbca
w:aktenordnern	occcccbccbcba
w:aktionspreis	abbcccpaabccY
w:aktiv	ccoZddacbcccb
w:aktualisiert	ZaZaaaZZaZapY
w:aktuell	ZloabamaaaaZY
w:al	efcejeijcdmie
w:alaikum	bbbddcbbpbacb
w:alameda	oddddcbccdcbb
w:alarm	abbcbdabokccm
w:alastair	ccodddcedceed
w:alb	bobccbabbbccZ
w:albanese	aaZcabacpZbba
w:albania	XZaZaYraaaaaY
w:albergatori	acbocbabcbbca
w:alberghiero	aamabaZaoZaaY
w:albergo	bddcdndcddcdb
w:albo	qdccddcdddddb
w:alcanzado	ZaZbaaZaaYZpY
w:alcanzo	ababbaZaaYapY
w:alcun	cddcdeneddded
w:alcune	ZapacaZbbabbZ
w:aldana	ncdcdcacddmdc
w:alegria	aaZbbbaaaobbZ
w:alemania	aZYaaaaapZaZY
w:alergias	ZcbacpaabaabZ
w:alert	afacdcZebaatb
w:alerts	YZZnZaoZaZaoY
w:alex	ocnceZbdcdced
w:alfandega	abcbbbacbboca
w:algarve	boacbbbcbbccb
w:algebra	YbaacrZZbabbi
w:algo	nbobcbabnmbaX
w:algorithm	abbmbaZZbbqbY
w:algorithmus	bcccccbbccoba
w:algoritmo	YanoaZYZaanaY
w:algos	bcddpdccecddc
w:alguem	paacbaZbnabbY
w:alguien	jcajmbabpabbm
w:algum	ZlmaaZYZoaZbY
w:alguma	abbcbcabobbca
w:algun	ZmZbbaZaaoaaY
w:alguna	abZbacaboZbab
w:algunas	bbocdcbccbcaa
w:aligns	abqbccZcccaaa
w:alike	clZcbcabarcca
w:alimentacao	cqbdddcdbcddb
w:alimentacion	ZZaaabpabaYaZ
w:alinha	pbcccabccbaca
w:alive	bnbcpcZcbabdb
w:all	hfjjdedkdkgde
w:alla	dcmcclafblibl
w:alle	ecbcjcbocecfo
w:alleen	ablbpkhaZZabm
w:allegato	Znbbcbabbabbo
w:allego	bcbcccbbnbbbn
w:allein	cbcdoccdbccdb
w:allemaal	Zanbbbabbabbq
w:allergies	acbcccaacZccq
w:allergiques	ccccdcbbcccco
w:alles	bhncdcdcefcjn
w:allez	ccccdccbddocb
w:alli	dededepddcded
w:allocation	Zbbobaaabboca
w:alloggio	apabbaabbbbbZ
w:allotment	mbabbnaacaaXq
w:allotments	lbZbjcaoakbaa
w:allow	kmZabbcbamkbl
w:allowance	ZrabgoZZbbncZ
w:allowed	doljbbedkbcca
w:allows	qbaaaoYabZbcZ
w:almacen	cdcdZcoccccdb
w:almeno	bcddnccddddec
w:almeria	pbbbbbbabbbbZ
w:almocar	ccbcdcbbcbcbp
w:almoco	cmmdddbcdcdcm
w:almost	ijZccclblZcnc
w:alocar	aacddcrccbbcb
w:aloeproducten	ccddddbcdcodc
w:alojamiento	pbbbccbcbbbba
w:alone	bbcakmbobobca
w:along	bbcimcbboncce
w:alors	abpcbbZaaZaaZ
w:aloud	aoanbcZbcmbcb
w:alquilanos	ZacacZYbbapZY
w:alquiler	bddcjcbddcccq
w:already	bifcjklibcmid
w:alright	abeabcabqZbcb
w:als	cmdfjdkemdfgb
w:alsjeblieft	bcccccbbbbbco
w:also	iikeedfiklbdb
w:alt	bbZbbbabbpbbZ
w:alta	abbbcaZpbabaZ
w:alten	pdededdeeedec
w:alter	cdcddYZYapbca
w:alterada	ddddeccddcZoa
w:altered	bdbcdnbcdccnb
w:alternados	aobcccbccbbca
w:alternance	bpdeddddfdddc
w:alternanza	bbZbbbaaoabbZ
w:alternas	occcdbcdddbdc
w:alternate	bobddmbdccddb
w:alternative	ammbbZZcbnccb
w:altes	ccbdcZbbapccZ
w:altester	ddcededepceed
w:although	ehbceccdjpccc
w:altijd	abqbccabbkcbm
w:altogether	lZZobpaaaafcZ
w:altos	bcbcdcbbcbbbq
w:altri	ocddccbdcdcec
w:altrimenti	bccccbbbcbobZ
w:altro	cdbdddmddbldm
w:alugo	ZaZaZbZaaZpaZ
w:aluguel	adddicadddcdq
w:aluguer	abbbcboccbaca
w:aluminium	mjZpbZYaZZabZ
w:alumni	aaZcbZarrYbZY
w:alumnos	cdcddbadoccdb
w:alunos	bbbbmnbccbccZ
w:alvarado	bcaacoabcncec
w:alvast	ccbcccbccbocZ
w:alverca	bcccdcccdbcco
w:always	dkoccdcfcmece
w:alzato	qbceedcededcc
w:am	diefdfeflkdcj
w:ama	nbZcbbabambbn
w:amanha	achjcbabbajpo
w:amazon	aabrbbcabblcZ
w:ambachten	ZaZapaYbZaabZ
w:ambientato	aaababZpZaaaY
w:ambiente	cqdeddcddddcb
w:ambitious	acbabcladcoca
w:ambito	bdqdddbdccdcb
w:ambulance	miaoZZYnbaabZ
w:ambulatorio	obbbccbccbbca
w:ame	ababpababblbY
w:amene	decedepeddeed
w:america	ancmccmccaadc
w:american	ZaabbjbaZlrcY
w:amersfoort	oaddddccddddb
w:ami	acabcboZbbnbY
w:amica	bobccbbccbccZ
w:amiche	ababababbapbZ
w:amici	bcdcccacddodc
w:amico	bdcdcdcdccodc
w:amies	abacbbaacboba
w:amiga	amacbcmcbboca
w:amigas	bccdccbcdboca
w:amigos	deeeedodedeed
w:amin	ZlaamZaobaabk
w:amira	lcececjccccqa
w:aml	lncbdcncbcaca
w:ammalato	bdcdddcdndddc
w:amministrativo	bobbbbbccccca
w:amministratore	bbbacZaabcoba
w:ammiro	cddcdeneddeed
w:among	bblcfbaejlcml
w:amor	ZaaboaZaoZaaZ
w:amorcage	cbcdndcdddcdb
w:amount	aeccdcZcdcqcp
w:amounts	dbbacbobdcncc
w:ampa	obcccbbcccbcZ
w:amparo	ccdbpdbdddcdd
w:ampliarlo	pbcbdaacccbcZ
w:amrita	moZbbalaaYbmY
w:an	kfclikjdhcdeb
w:ana	llZcmbZbbabml
w:anadido	abacccabbabqZ
w:anaesthetist	YmnajbnbaZbca
w:analisaria	ocacbcacbbbcb
w:analisi	qdcddcfcccici
w:analist	hobdcdkclcdcb
w:analista	lncdddcdkddjb
w:analistas	ZbcccpamcbacZ
w:analisten	aZabbaooaaabY
w:analizzato	ZbabbbpbaaabY
w:analysed	naaabbloaaaaa
w:analysis	maabcqibmZbcY
w:analyst	lkboccbbehdih
w:analyste	kncdddbcdcdcn
w:analysts	ackccnonbbcbb
w:analytics	kojdccallacla
w:anand	ZaobnbZbZYabY
w:anbei	adcddccbdbdcp
w:anbieten	coabmcaabbbcZ
w:ancha	bcdddccddcaco
w:anche	maZbbZkaloeaa
w:anchor	fldccchjkkckd
w:anciennete	bobdccbccbccb
w:anciens	bbYcbZbbapcba
w:ancora	oblbbbkbbnbbe
w:and	jiigjiefhejcc
w:anda	aaapbZZbbbZba
w:andas	bbpcccbcbbcaZ
w:andata	bcnccclcZbccn
w:andato	ZZZaaZZZZYZpY
w:ander	bcocccbcnbdda
w:andere	lnacccmcbbbbk
w:anderen	aaabcaZbZpbam
w:anderhalf	ZaapaaaabaabY
w:anders	bbacbcabaobaa
w:anderungen	ZaZaaaZZaZapY
w:andiamo	dddddccdddbdq
w:ando	YaZaaaZapZbaY
w:andrea	Zcbckcoddbcdb
w:andreas	bbacccobbnccb
w:andrebbe	nbmcccancacaZ
w:android	jbcccbccnbncc
w:anerkannt	abbbcaaobaaba
w:anestesista	bnddddcdddcdc
w:anexo	bcccdcbbccccr
w:anexos	abbbcbZaboaaZ
w:anfahrt	pcbccbbccbcca
w:anfang	oaZbbamaaabbY
w:anfangen	aobbbaabaabbp
w:anfrage	pddeddcdddddb
w:angabe	bcbdddbccccra
w:angeben	aaYbaaYapZaaY
w:angebot	lblbcbmababbn
w:angebote	ZcocbbnbaZabZ
w:angefangen	bcacddoccbcda
w:angehangten	bcbccbabcbbao
w:angekommen	abZbbbaZbobaZ
w:angel	aaabtcZbcbccc
w:angela	bcaccdlbbapca
w:angeles	abbbdclacbocZ
w:angels	ZZZZsaWZXZabZ
w:angenommen	ccdddcbccconY
w:angepasst	bcccccbbcacbo
w:angesehen	ccbdddcdabcsa
w:angestellt	aaadcdacapbaZ
w:angezeigt	bcocccaccbcab
w:anglais	oddddbcdcccdc
w:angolano	abbcbcabobbca
w:angry	kgZlmbbgaoaca
w:angular	maabcdoccccdb
w:anil	bqbcccacbaddc
w:anima	abcbnnaacbbca
w:animado	bqdddcbddccdb
w:animal	kialcmjbbkbca
w:animale	dedeneeeeeeed
w:animals	YoYaaaZZqYabY
w:animaria	pcbbcaaabbbca
w:animas	ddcemdoZedddc
w:animateur	abcbdobaccbbZ
w:animation	lbbmbbnnbbbca
w:animator	YlabcbZbmacoa
w:animators	YbnZbaXpbZabZ
w:animatrice	occddccccdbdb
w:animer	bedddrccddbec
w:aniversario	abYabbZaanaZk
w:anjo	aaabpbZabbbbZ
w:anlagenmechanikerin	aaZbbbabaaaoZ
w:anlass	ccodddbcbbccb
w:anmelden	ccdddcbqcbdaZ
w:anmeldung	bcbcccbacbboZ
w:annecy	nabbcpbbccbbY
w:annee	dbaZbbqmcbbbZ
w:annehmen	abbacaZaaapaZ
w:anneke	mmldceaddbded
w:annex	mbbcdcabbabbq
w:anni	bqbcdbbcmbbck
w:annika	bckccdabbpddZ
w:anniversaire	ocabcaaaaXban
w:anniversary	ZbabbkZabmooY
w:anno	lcojcbeccbbck
w:annonce	abacbbabbabpZ
w:annoncer	cobbcbbdccccb
w:annotatie	cncdddcddddeb
w:annotation	lbbccbqacbbca
w:annotators	nnbZaZmYbaabY
w:announce	aaabcZjqbaaah
w:announced	kbobZcabbmccc
w:announcement	lcoccbZnbaacb
w:annoyed	ZZqacbZbaacba
w:annoying	bobdbdmdccddc
w:annuaire	bcccbbZobbabb
w:annual	ijfgcmdlcbdck
w:annually	XZaabqZaaaabZ
w:annuel	Zabobaaabbbba
w:annulation	deddedbcddddq
w:annule	ddddeadcdcddq
w:annum	aobnbbkbcbccc
w:annusarci	acpYbaZbcccca
w:ano	cjnlclabcnbbd
w:anonimiseren	bbbccabobaccb
w:anonyme	cdceddnecdded
w:anonymous	YabtbdYabkZbZ
w:anos	apmcccfbhkbbf
w:another	bcklbcebhnbbm
w:anruf	bbaccbnbbnbbY
w:anrufen	cclcdcqbbcdcb
w:ans	bliclbZjnebcl
w:ansatz	ocdcdacdedddb
w:anschliest	obcccbbccbccZ
w:anschreiben	bobdddccbcccc
w:ansehen	mbbcncbcbbcoZ
w:ansprechen	bcoccbbcbbcca
w:anstellung	aqddedbdddddc
w:answer	cjincchcckelb
w:answered	ajllcbebbmklZ
w:answering	mbancadablbbm
w:answers	ddloldjabZich
w:ante	abcobbabccbca
w:antecedentes	peeeedceeeded
w:anteile	abbcqbbcbcccZ
w:anteilen	Zaacoaabbbbca
w:antenna	oaZbbbYaaZZbm
w:anterior	abbccbnbcabbn
w:antes	jfebobbbcbpbb
w:antichi	ocbcccacbbbda
w:anticipa	aaababZaZZpbZ
w:anticipare	acabccocccbba
w:anticipate	obmcdcadddcbb
w:anticipation	bbqbbcaceccdc
w:anticipiamo	bbbcccpbccbcZ
w:anticipo	abbccpZbbbacm
w:antigo	ZbapbaaZbaabY
w:antiguo	bcdddccddcaco
w:antiguos	cdcnbdddddddc
w:antivirus	abcbcbabccrba
w:anton	nYZZbbZZaZbpZ
w:antwerp	ZpZccbabbobba
w:antwerps	boabccbcccccb
w:antwort	abbmcchcbbbZq
w:antworten	bbocccZcbbbbZ
w:antwortet	bcbcccoccacca
w:anuais	aqcnccbcdcbcb
w:anual	lmbabaoabaZaY
w:anuales	cpdddccddcdda
w:anularla	bcbbccbbcbobZ
w:anuncio	YZYZoZXYZYYoX
w:anuncios	aZYbaaoaaZaoY
w:anwaltinnen	cdodcdacbbccb
w:anwaltskosten	ababbbabaapca
w:any	dcfjdcjcqccdc
w:anybody	bjjbeaZmenebl
w:anymore	jcbcbbomcabdb
w:anyone	fciddcfhqbbkd
w:anything	benlddcfocbga
w:anytime	YbnbbbYbpZabZ
w:anyway	jijbbbccmemci
w:anywhere	kjabnbacqjccZ
w:anzahlung	bdcddccdcbZdp
w:anzi	bccccobbcbcca
w:ao	blbmealbmkdba
w:aos	ZnabbZaabobbY
w:apago	ddddndcdddced
w:aparece	acccbaocbbbcZ
w:apareceu	ZbabnbabcaaoY
w:aparecido	ababbbaabaaoY
w:apart	kbafbbdobqbbZ
w:apartamento	abdbdbbcdcbdr
w:apartment	olacbcacldkdb
w:apellido	cddddccddcoab
w:apenas	cceddccdddodc
w:apero	ababbaaoaZaaY
w:aperta	cpcdeededeedc
w:aperte	bcodddbcbcdcb
w:aperto	aboccbanbabaZ
w:apetece	bbrcccbccbcba
w:api	YapcabnZaYccb
w:apicoltori	cddcdodcddcdb
w:apiece	kaaabmoabbabZ
w:apitem	bcccdcccdbcco
w:aplicado	cacdddbcrbdba
w:aplicar	bbbcbZaaapbbZ
w:aplicativo	abYbobabaaaba
w:aplique	cccddbbcpcccb
w:apologies	ldhjccdedjibl
w:apologise	abjcmbbccbdnh
w:apologised	bcacbcabcqcca
w:apontamentos	cdddnccdddddc
w:apostila	caccccbccbocZ
w:apostou	abbcocacbbcca
w:apotheke	ocdccbabdcbcZ
w:apothekerinnen	bbbrdbbZcccba
w:apothekers	ZaapbaZbcbabZ
w:app	lbajrbdebbkkb
w:apparently	YaZZaaYYbraYX
w:apparso	acbccbbbcaboY
w:appartamento	Zcccdbbcdcccr
w:appartement	cddddccdddddq
w:apparu	acaccbabbabpZ
w:appassionato	decdeepeeceed
w:appeal	ajfndcbccbndf
w:appear	jbYkcalobbbka
w:appearances	cdbbddbcdbcqb
w:appeared	acaccmamcalnZ
w:appears	bbcbccabbmZrY
w:appel	hblhbajobbbbd
w:appeler	cdpcddbdcbccb
w:appelez	occdebbdbdcdb
w:appelle	aqbccZabbbbba
w:appeltaart	bobcbccdddbdb
w:appena	ZZabobpbaZbbZ
w:appetito	aaZaaaZoaZaZY
w:applaudit	abbccbabbobaZ
w:apple	ZaabecYbalrba
w:appli	ZbamoamZbYaaX
w:applicant	abbnbaYZbcmoZ
w:applicants	aoYbmbiaaaboa
w:application	cnbcfgbfnbdkl
w:applications	ZkabbbbqoabnY
w:applied	aljcclcboaekd
w:applies	YabZbZnabbmcn
w:appliquee	cZdddoccdddda
w:apply	aqbcbbcmpbbka
w:applying	aoacbamboabcj
w:appoint	pkabdacbcbmbk
w:appointment	amcccejicdlbn
w:appointments	bbqcccZclacdb
w:apporte	bcacccbbbbcaq
w:apporter	cdddeddddcddn
w:appraisal	YaoabalaZYaZl
w:appraisers	YbZpamXZZaZba
w:appreciate	dbmmccicnjccb
w:appreciated	bcacdabajrccb
w:appreciation	acamccmbbpcbb
w:apprendre	ZaabZpabZZabY
w:apprenti	ddceeecepeeed
w:apprentice	YaZbZaXZqiaZi
w:apprentices	XoYaZnXaoXZaX
w:apprenticeship	aoZcaaZbnZaaa
w:apprezzato	acccdcbcccocb
w:approach	bnmcccnccbcdb
w:approaching	abnblbocbbbdb
w:approbation	aaZbabYapZabZ
w:appropriate	bbncbdbdnacdc
w:approval	imancbjacliba
w:approvato	bccdddcccbcco
w:approve	Zebcccebcamar
w:approved	ldjbmbZbbamho
w:approx	pbbocbZbccbca
w:approximately	lnbmkcabbkccc
w:apps	lbaqbclbbbicb
w:appuyer	ZaapbaaababbZ
w:apre	cobcccbbcccca
w:aprenda	bocccccdbdcda
w:aprender	ZbaabqYaZZabY
w:aprendeu	bcqcccaccZcbZ
w:apres	baZbnkYlllkaW
w:apresentamos	dpdeedceeeddc
w:apresentar	mbbcmcnbcccca
w:apri	acbccbabbbpqZ
w:april	nlhccbanmbbbi
w:apriva	bobcccbbcbbcZ
w:aprobado	bccadbbcbbpcZ
w:aprobo	ocbbcbbcdcadb
w:aprovacao	ccedeccdddndc
w:aprovada	paddedceedddd
w:aprovado	Zcacdcbcdcqcl
w:aprovou	oddeeeceeeded
w:apuntados	ZaapbaaaaaabY
w:apuntas	acbcdcbcdcccr
w:apuntate	bccccabpcbbbk
w:apunto	cqcdddcddccdb
w:aquario	bpacbbabbabbZ
w:aquariumbedarf	dddeoedeedeec
w:aquariumhal	aoacbcccdcccb
w:aquela	ccddnccddddec
w:aquella	cdcdddcdcqddb
w:aqui	edlcccjmcmmaZ
w:aquila	abbaboabcbbbZ
w:ar	mabddcobbcZca
w:arable	XZYoZYYXZYZpX
w:aragon	bpabbbaccabcZ
w:arbeidsvoorwaardenvoorstel	apbabbZabZaaY
w:arbeit	bmbdcolccbcca
w:arbeiten	bncdddcmlckda
w:arbeitet	Zbdcdbqcbddda
w:arbeitgeber	bZZcbbabqYbbZ
w:arbeitseinsatz	cdccddcbcbccp
w:arbeitsplatz	abbbcbbbbZcap
w:arbeitsvertrag	blYbbbZanaabm
w:arbitraje	accocbbccccca
w:arbitral	adcodbadddbdb
w:arbitration	YaZnbbaabaaao
w:arbitrato	bccocccccccca
w:arc	YaabboYoaaaba
w:arcgis	elbcddodbccdc
w:archieven	aaZabaZapaaaZ
w:architect	jpicdcbiiddec
w:architecte	oebddecddddlc
w:architectes	ocbbdcacbcccb
w:architects	naoccbambbcdb
w:architecture	ZaYabaZobpaaZ
w:architekt	dcdeedddadcob
w:architetto	kmceddcdiddlc
w:archiv	bcdcdcbcddodc
w:archive	mmbbcbZbklkjd
w:archives	ammcbcobcabZk
w:archivio	ZamabnmZaZabZ
w:archivo	bcdddbcbddncb
w:ardent	bnkccclcmicea
w:are	hdmidefjcdeek
w:area	iolfcbbdmbdjZ
w:areas	aapdddbclbdcc
w:aren	mdlcbnjbbalia
w:arena	ZaZpbZXnaaaaZ
w:argent	ZaZaqZZaZYmaX
w:argine	eoddeeddedeee
w:argue	nmbckcacbkbdb
w:argued	aajabcZbaqbcY
w:arguing	jckdddbcdpddc
w:argumentos	ababbbZaapaZZ
w:arguments	ZaapbaZaamZca
w:arise	ccqdddacbabbc
w:arises	bclddbbbbocbc
w:arjun	cbbdmedednded
w:arm	qacccabbbbcda
w:armazem	ZaZapaYaaZZZZ
w:arnhem	anbbbbaZbaboY
w:around	lenkdcjcdejca
w:arquitecto	mhcnccbcmccca
w:arquiteta	ncdeddcdddddc
w:arquiteto	elcdddhdmddmb
w:arquitetos	YabacapbbbabZ
w:arrabbiato	ZbaabpabbbbbZ
w:arrancar	pcbddcbadcbcb
w:arrange	cidbejqccbhdc
w:arranged	Ymabbbkbcboca
w:arrangement	cccdddneddlee
w:arranque	abccdpabccacZ
w:arrasou	ZaZaaZYYZqZYX
w:arrears	ncacbcabbocca
w:arregle	pbcbbcbcbbacZ
w:arreglos	bddccbpaddbcZ
w:arret	accdcobaccbcZ
w:arreteront	cdddddcddadcq
w:arriba	cdcdddcdcqdcb
w:arriva	abmblbabaabap
w:arrival	iabbccYbbbqca
w:arrivano	ZbmbmblbaZnaY
w:arrivato	dpbeeddeedddc
w:arrive	cbbfcbkbbZnbp
w:arrived	abaabebaiplbl
w:arrivera	abacobabaaXap
w:arriveranno	acacobZabbbbZ
w:arrives	kccdldZccbccq
w:arrosto	deeeeeddededn
w:arroz	dedeeeddededo
w:art	akbccmecoajca
w:arte	ZaabpbaaaaaaZ
w:artesanal	bbbcocacbbccb
w:artesas	cdceeepedddee
w:article	abbkbomcbndbc
w:articles	ababbmnocabZZ
w:articolo	acbccoaZbnbbZ
w:articulo	bcbcciaYbpbca
w:artigo	ZccacqabcbbcZ
w:artigos	bbbbbaaoaabbY
w:artikel	addcdoccddddb
w:artisanes	bdddccobccbdb
w:artist	hdZlbbZoaYlnZ
w:arzte	cccadobbccdcb
w:arztinnen	ZaaZbmZobabbY
w:arztpraxen	bcbcdcpcbacca
w:as	fjchkjddjhjdf
w:asap	sbcdddcdcdddb
w:ascenseur	cccdddccdcdco
w:ascensor	boccdccddccda
w:ascensores	ZbZpdcbcccbba
w:ascensori	bcccccbocbbcZ
w:ascoltare	acbocbabccbca
w:ascolteresti	abqbbbabbaZbZ
w:ascolto	eeeeecdmededc
w:asegurado	cddbccbddcoca
w:aseguradora	occcdcacddcda
w:asesor	abapbaZbYambY
w:ashamed	anbdcccdbeddn
w:ashby	lnbaaYYZbaloa
w:ashore	YpbcbaaaboZba
w:asi	ababbbZaapaZZ
w:asia	icccbcjkccodc
w:aside	rbbcbcamcbcck
w:asilo	abbbcbkbbaaap
w:asistencia	mddndcccbccdb
w:ask	eekjcjckljcha
w:asked	djlldfcfciddi
w:asking	ckpbccebpibba
w:asks	Zkflckmbcklcb
w:asleep	aaaZcpZYcZabn
w:asociacion	bbccbcbcbcdcp
w:aspettiamo	bbabbbZpZbZaY
w:aspetto	aaaaaaZpZaaaY
w:aspirations	baqbadbcbacdc
w:assegni	aaabbaZpZbZaY
w:assegno	ZobabYZabbnbY
w:assembling	bammocacccccc
w:assembly	caddddccccddr
w:assen	bodddcddedceb
w:assermente	obbcccbcbcdba
w:assess	bbabddpcccmcb
w:assessing	abboclacbbdcb
w:assessment	leZbhekblaoag
w:assessments	qaabbXoababbZ
w:assessor	Zbbcdobccnddb
w:asset	abbaacobcancc
w:assicurativo	nceeeeeeeeeee
w:assignment	oamccibclbice
w:assignments	pbabcbjcdcbcd
w:assim	bbobcbbbcbcca
w:assina	abbbbabcccoba
w:assinada	bnbccabbcabcn
w:assinamos	bccdddbcdbbdr
w:assinar	cdddnccddddec
w:assinatura	bdcccdabcabpY
w:assine	cdcdddbncbdcb
w:assist	baZbcbnbrZbbZ
w:assistance	adcddcncccmdc
w:assistant	aocbcidbkdpbc
w:assistants	meibcanbcbocZ
w:assiste	bbabbbaobabbZ
w:assistente	YYaoaZZabambZ
w:assistentin	ddeeeedeeeoed
w:assisting	nbncdbbcccccc
w:assisto	bdcdddcdndddc
w:associacao	pbbbZcabddcdb
w:associate	modfcnacbbbca
w:associates	obobbbYbbabcb
w:association	njabfmZobjbbb
w:associations	XZobbcobaZcba
w:associe	cccdqdcddcddc
w:associes	bobdacdcccddb
w:assoluta	aaabboZabaaaZ
w:assume	kqicccncbaccZ
w:assumere	ZqbcbbZbbbbbZ
w:assumimos	bcbbccobabbca
w:assumono	ZaYbZbZapZaZZ
w:assunto	babcbbbbcbobZ
w:assunzione	crcdddcddcddb
w:assurance	Zbbccnnajcbck
w:assurances	cdceddpddcddc
w:assure	bbacbcnbaobca
w:assured	abmbocacbabdb
w:assurer	kabbcoabbabbZ
w:assureur	pdeeeecedeedc
w:assureurs	abpabaZbZaabZ
w:astenuto	bdcdddcccbcco
w:astillero	oeeeecddeeded
w:astrid	Zbabcoabclcda
w:asustan	ccbdcdccocddb
w:at	eidgediijheei
w:ata	Zddcddabcdcco
w:ate	ckbcdbambnbbp
w:atelier	abbbcmaobbaaY
w:atencao	bbqcccacaacbb
w:atende	boddddcdddcdc
w:atender	lbcbcoabbbbbZ
w:atendo	aanbbcnbaaacZ
w:atento	lbaccboccbbba
w:atentos	abocccbbbbccZ
w:athens	Zolccbabccccb
w:atlanta	knjccjdiclccb
w:atlantic	cZlddebdddodd
w:atlantique	aaZaaaabaaZpZ
w:atlas	ZbbbbZaabaaok
w:atras	cqbdddcdccddb
w:atrasam	abacbbaobaabZ
w:atraso	bcacccbcbaccq
w:atraves	ocbcdcbdddbcb
w:ats	ZZYZccZccaqba
w:attach	obacdclcejccm
w:attached	cccdcclbmchdq
w:attachment	lcZbccabaYoal
w:attempt	aapcbcYbbZmbZ
w:attempts	ababZbZbboZoY
w:attend	Ziabbakdammll
w:attendais	bcbcacbcbocca
w:attendance	cbZbbaZrbZkba
w:attended	ibbcclZpmbcZa
w:attendee	mbabccpZcabaZ
w:attendees	ZbbbbnZXbaaqZ
w:attending	nbaacaoacjaYk
w:attendre	aapbbbZababaZ
w:attends	boaddccdcccda
w:attente	cdcddccadbcpl
w:attention	cflecebnccmae
w:attesa	bcbocabbcbcbZ
w:attimo	cccddcccdcccn
w:attire	cccdcabdobcdb
w:attiva	abbbbbaabaoaY
w:attract	ZZbYonabbcbcb
w:attribue	bcbccbbccbnan
w:attribution	bcbcbcacbpccb
w:attuali	ZbabbbaabapaY
w:au	jebeceljflbdk
w:auberge	oddddbcdcccdc
w:auch	bjibdjdaodblZ
w:auckland	abdcccpccbcdb
w:auction	oabaaZYYbZobX
w:auctions	obmbbdbcdcddc
w:aucun	hlabamaabnlbZ
w:aucune	abcmmaabcbncZ
w:aud	pnbbbbacabbcZ
w:audience	bbaYcplhcncca
w:audio	nbdbbkoabamca
w:audiofuhrung	qdddeccddddec
w:audit	pccbcbpbddacj
w:audited	albcmclbcbmda
w:auditor	paabbaakljlbg
w:auditoria	abbbcbpZbabZn
w:auditorium	aobdccbdbcccZ
w:auditors	ofdlbaYnaYcbl
w:audits	caaccloahobbb
w:auf	fljcdccdfllbk
w:aufgabe	cdneddddddodc
w:aufgebaut	bcacobababbZa
w:aufgefallen	baaccbpcZaabZ
w:aufgefrischt	ddcededepceed
w:aufgepasst	Zcddedpdcddeb
w:aufgeregt	ccbdbdbcrbcdb
w:aufgerufen	YaZZbZYaaZapY
w:aufgeschlossen	bobbcdcdddddd
w:auflauf	cdcdddcdccddp
w:aufmachen	dddddddcccddp
w:aufnehmen	ncocdcabamccb
w:aufs	bcbocbabbabbZ
w:aufsichtsrat	Zccocbbcdccdb
w:auftrag	ZaaabbZaaZapY
w:auftraggeber	bobbcdcdddddd
w:auftragslage	acZbccacobbba
w:aufwand	occmdcbcdcddb
w:aufwandsentschadigung	accocZbbccccZ
w:aufzug	cdcdddccdcddq
w:augmente	Zcdccaacccbcq
w:auguri	ababcbZabmbZo
w:august	ndbfehcjkabim
w:augustus	abbbcaaacbbon
w:aujourd	cdndcdndcbccb
w:aula	Zbaacoaanabbn
w:aulas	cdddlccddaddp
w:aumento	aZaaobZabaZaZ
w:aun	cdcdacoccccdb
w:aunque	ZaaabpZabZZaZ
w:aunt	paabmbZbakbcm
w:aurais	pcbcbbacbbcbZ
w:auriez	anbcjmobcbcca
w:aus	lkckdcjbeiibk
w:ausbildung	aaZabZpabZZZY
w:ausdrucklich	Zaaobbabbbbca
w:ausen	abZnbbZbboabZ
w:ausente	qbbddcccddddb
w:auser	aaaZbZZpaaaaZ
w:ausertariflich	dodeeeeededed
w:ausfuhren	nbcbcbacdcnca
w:ausgeben	occcccbccbcba
w:ausgeht	bcbcccacboccZ
w:ausgelegt	bdcddccdcbZdp
w:ausgeschrieben	ZpoaabYaaaaaY
w:ausgestiegen	dccdndcddccdb
w:ausgetauscht	bbcdccbcccbao
w:ausgewahlt	bcadccbcbboca
w:aushilfe	aacdccbcpccba
w:ausland	bbZcccpcbacba
w:auslastung	pddeeecedeeec
w:ausmisten	ccbddacbbocca
w:ausrechnen	occcccbcdccda
w:ausschreibung	cpdeedcdddeec
w:aussehen	occcddbdddbdb
w:ausstellung	ababbbapZZbbY
w:ausstieg	aaaobbabbbbca
w:austausch	bbZaccaaaqcbZ
w:austin	bpdccmfjdeccb
w:australia	boocbcYdbaddc
w:australian	acbpcbbccccdb
w:auswahlgremiums	ddeeeedeeeoed
w:auswertung	obabcbabcbcba
w:auszahlung	bccbcbabcbpaZ
w:auszuholen	dodeeeeededed
w:author	fdabbqdgcbbld
w:authorised	ickdcdndcblcc
w:authority	feZmcnabbmhba
w:authors	cbbncYoZlZbcm
w:autisme	ZaZaaZZapaaZZ
w:autistic	ZaZbabYaqYZaY
w:auto	amilmbgbbaabm
w:autocarros	cocdcababccca
w:autografos	ZaabbZZpbaaaY
w:automated	fbafmcbkdbmla
w:automates	aaaobaobbbbcZ
w:automatic	ZbabbbbabZbpn
w:automatically	bcbcddobcbaoa
w:automaticamente	ccdddddcddddn
w:automatici	Zbbocaabbbbba
w:automatico	bcccdccccbcco
w:automation	aamabbpabbmbb
w:automatisieren	pccccbZcccbca
w:automatizar	acabboZbaabcZ
w:automne	aapcbbaZcbcca
w:automobilzulieferers	ndcdddccdccdb
w:automovel	aocbcdbcddcdb
w:autonoma	aapcccacbbbca
w:autonomo	nlddddclddddc
w:autonomos	bdccdbrbdcccZ
w:autor	bbdccobadccdb
w:autorinnen	abcbcobadccca
w:autorisez	bcocccacbabba
w:autorizacao	ccdddacccbddo
w:autosar	pbcbddbdddddc
w:autoservicio	deeedemeeeded
w:autoship	adddddbcddodb
w:autour	aocccZbccdccb
w:autre	ccadccZcdZcbp
w:autumn	mbobknZdcbbcj
w:aux	pmZcobZcaabbZ
w:auxiliar	aaZbbbabaanoY
w:auxilios	ZaZabpYZaaaaY
w:availability	pblncjdcgbbca
w:available	jcdddcmkmccij
w:avait	bcbcccncccncZ
w:avaliacao	kabpZaZbcbbbZ
w:avaliou	ZaaaaaZZaZZpY
w:avance	bdcdddddddcdq
w:avancee	bcccdcbcdbcco
w:avancez	cbccccbcccocb
w:avant	bkacnkabbjnck
w:avanza	bbbcccpcbbbca
w:avec	aaacbdjobeoal
w:aveiro	acdddobcddbdb
w:avellino	occdddcdcdcdb
w:avenca	pbbdlccdddddb
w:avenida	bcbcccbZcbbco
w:aver	bcbccbabbqbZY
w:average	bdaebcscibhla
w:averguenza	cccdddcdcdnec
w:averla	bcbocbbbcbcca
w:avete	ababccqbaabbZ
w:aveva	bcddobccdddec
w:avevo	boacbcbbbbbbZ
w:avez	debdmafkpabkY
w:aviation	aapmcbaZlbcdc
w:avicultura	bbbZcobacbbba
w:aviez	kdcmcbmcccbca
w:avion	cccddecdcdnec
w:avis	daaoaZZaaaZoY
w:avisame	bbbcccbcoacbZ
w:avisarte	aboccbabbaaZa
w:avise	aaabbbaanZbam
w:avisenos	cdddddccdccco
w:aviso	aabbccacdcpcb
w:avocats	abbnbaacnbcca
w:avoid	bcbccbbbcaqXZ
w:avoir	bclcccbabqcaZ
w:avond	abaaaaaabbpbZ
w:avonden	mZYnZYYoaZZZX
w:avonds	odcddbcddddeb
w:avons	djacfbmccmdbm
w:avos	abbbbbbobabbY
w:avremmo	YbbpcaabababZ
w:avresti	bobccbbcbbcbZ
w:avril	bbbabZapbabZY
w:avuto	aaZbcbqbaabal
w:avviatissimo	aaabpZZZbaaaZ
w:avvio	acbcccbbcboba
w:avvisano	cccddccccbdbo
w:avvisi	aZZbbbZaZaapZ
w:avviso	akZbbbZbZaaoZ
w:avvolge	bcddncccdddec
w:awaiting	mccdddncccccb
w:awake	ZZZbnannaXbbl
w:award	ckkcccbcbljbo
w:awarded	ejnbjbaacbqba
w:awards	kbabcaerbaaZZ
w:aware	kbmccchcelccc
w:away	ljdckbdjckecl
w:awful	koZblaYaalZbl
w:aws	mibdcdmcdbkdc
w:ayer	aoabcbaaapaaX
w:ayesha	cdcdddbddnkdb
w:ayuda	ocdcdccccddcb
w:ayudamos	bcbcccracbcbZ
w:ayudo	bcadccodcbcdb
w:ayuntamiento	cdcdddccbadcp
w:azienda	doobbkabnabbZ
w:aziendale	accbdqbZccZcZ
w:aziende	ZapbabZanZabZ
w:azubis	YacabqbbcccdZ
w:azulejo	bobcccabcbbca
w:azure	idlcdobkhaclZ
w:b	kodccbccjcibn
w:b1	cccdddkckbccq
w:b2	jpcbccaljebbb
w:baan	bkYcccbclncYo
w:baas	bbcccYpZdbbca
w:babies	obbdldbddbded
w:baby	nnabbadajobbY
w:bacana	cdceeeoedddee
w:bachelor	ZaZZboZbnZccb
w:bachelorarbeit	bcbdccbcocddc
w:back	cjecibiiednei
w:backed	kXZbqbhbnaacZ
w:backend	focdicbckcdmb
w:backer	bbacbcbbaobca
w:backerei	obcccbbbcccca
w:background	klncmckccbdcb
w:backing	nobbcbabcbccb
w:backlog	paZbbcnblZccZ
w:backs	jabacZYobaobY
w:backstube	bobcbbbccbcda
w:backup	mbaccbZabarZZ
w:bacon	YaZYbpZZoZabZ
w:bad	bdnddkjdfbbkj
w:badajoz	bcbccbbocbcbZ
w:badge	ZbZibblmaZjra
w:badly	ZjZnnaYZmjaca
w:bag	ZaZmbbiZalZaq
w:bagno	bdccccbccccbr
w:bags	iaZrZYYZbaabk
w:bahnhofe	ababbbaoZabbZ
w:bail	cdddddcdddadr
w:bailar	bcadccodcbcdb
w:bailleur	oceeeededeeed
w:baixe	bcacccaZcbabp
w:baja	qcddddcdddddb
w:bajar	dddddecdcdnec
w:bake	lccbfmbbdccdo
w:baker	Zpabababbcbcp
w:bakers	ZbaZbZYqbZZaY
w:bakery	ljdaoaYkkfabj
w:bal	dccdddccdcddn
w:balado	ababaaapaabbZ
w:balance	abkcclaccbobn
w:bald	bcqccbaZbYcbn
w:baldiges	cdbccdbcdocca
w:balie	pccbcaabcbbcZ
w:ball	nbccncbccibda
w:ballarat	nobcZbZccbbdb
w:balles	pbabcZaaZYbbY
w:ballot	nZbabaaabaccn
w:baltic	abobaZZpbabbY
w:bambini	ababbbaabZbap
w:ban	aaadccncbanab
w:banca	cbdncbaccblbm
w:bancaire	lbbdddbdcdocb
w:bancaires	dddeedddedncc
w:bancari	cdcddcdcdcnbb
w:bancarias	ZaZbZbZaaZpaZ
w:bancario	pcdeeedeeeeec
w:bancarios	ccccdcbcdbpYa
w:banche	bcccccbccbocZ
w:banco	bbbcccbbbbqcp
w:bancos	ZaZapaZaaaaaZ
w:band	eqdcbbZajlcbn
w:bandeja	ZdccdcbccccoZ
w:bandira	eodddeddedeee
w:bandisce	aqabbYaaaaZbY
w:bando	boccocbcdccdb
w:banenbeurs	aaaaaaZoZZaZY
w:bang	bbpcbcYmcbacb
w:bank	lfcjecbbdgodh
w:banken	ccmddccdccnbb
w:bankgegevens	cdcddcbccbobb
w:banking	bhmedcccccqcb
w:bankpas	ccccccbccboca
w:banks	Zmoeicamcccdb
w:banner	bcacccnbcbbco
w:banniere	aabbbapbaabbZ
w:banque	ccbdccnccaccp
w:banques	ZbpabaZbYaabZ
w:bar	lcbbcadocajbn
w:barco	cccddecdcdnec
w:barema	aobcbcabbbbbZ
w:bari	YanbbaZoaZaZX
w:barn	qkbcbbZbbblla
w:barriere	cdcdccaocccba
w:barrierefrei	qdddcZbcddddb
w:barrio	deeedemeeeded
w:barrister	aacabYbcccrdb
w:barro	cdceeeoedddee
w:bas	ndddddbdddded
w:base	drdcddfcedcjb
w:based	mndccchmibbfb
w:bases	bocbcbbccbbcZ
w:basic	aracddaceccdb
w:basically	acbcconbcbkdb
w:basilico	ababbbaaapbbY
w:basis	qkccecedddddc
w:basket	aaZbccmbZnbbn
w:basketball	obbbbaZZbabbn
w:bass	ZZncbpabbaccb
w:basses	abaabbZpaZabY
w:basta	ZmlaaaYpaZdaX
w:bastano	ocbcccacbbbda
w:basterebbe	bccdddcdndcdc
w:batam	lcbccdlcdmbed
w:batata	bcacccaccabbo
w:batch	kbabelmdcZecn
w:batches	naabcnZcccbcb
w:bath	bmjccblbbmcdk
w:bathroom	bcbdccaccabcq
w:batiment	abpccbabbabck
w:batir	pbbccaabcbcca
w:batis	bcoccbacbabba
w:batteries	cbZqbaebbmbcb
w:battery	cdnbencnbebbZ
w:battesimo	bcbcccoccabdZ
w:bau	imndddbdbcdkb
w:baue	bbacddpcbbcda
w:bauen	bcqcccabcbcca
w:bauherrin	bddcdccddcccn
w:bauleiterin	aoabbbmbbbbca
w:bauphysik	ababcoabbabbZ
w:baust	cdbcccbcccodb
w:baustatik	ccbdcabbaoccZ
w:bauszene	bbbdcccbaobca
w:baut	dddeoedeedeec
w:baz	kmlaaZYYoYaab
w:be	hhlihedhidhdc
w:bea	nddcdbabdbddp
w:beach	aaanoaYZbZbbi
w:beam	ZaZabnYabnabm
w:beans	ZbZocbZZbXbbp
w:beantwortet	ZaZnbamaanZZY
w:bear	acocccZcaZkcn
w:bearbeiten	aaZabaabZaapZ
w:bearbeitet	bbbcccbccbbap
w:bearbeitungsgebuhr	bcccccaccbobZ
w:beard	oZYZZZYZpYZZX
w:bearing	abdccckmcacml
w:beat	mlabkZlaambcZ
w:beate	abYcZbYbZoabo
w:beatriz	nboYcbacbbccb
w:beau	apbccobbabbbY
w:beaucoup	aaabbZZmYraaY
w:beautiful	ibnclbkbaYoca
w:beca	bnccdcbccccbm
w:became	kaaabodliYmbZ
w:becaria	bbbcbbabobcba
w:becas	obbabZYnbaabY
w:because	kedficcfcjind
w:becky	ZboccbZcaanca
w:become	ZhdbhkljinjbZ
w:becomes	aZpbjckbaalcb
w:becoming	ZlYaaZncqYabY
w:bed	ckljajcdlbbbl
w:bedankt	ccccdcbbcocbm
w:bedarf	acaccbqcqbbbZ
w:bedienen	dedededeodeed
w:bedrag	cdddddcdcdndb
w:bedrijf	ZZZbpaZaaZabZ
w:bedrijfsfilm	abacbcpaaabbZ
w:bedrijven	decdeeodededd
w:beds	dbbmcbaocZban
w:been	chedecdcjlimh
w:beenden	bdcddcccdZdcq
w:beer	kYcbmaaoapaba
w:bees	paabbmlZakabZ
w:beetje	abZbaaaaZpbaZ
w:before	jeihedieddkcl
w:beforehand	ZbllaaYabmqbX
w:befragung	abcobZabccccZ
w:befristet	bqcdddbcccdca
w:beg	YaabbnqaaaabZ
w:began	akZcjcobboaca
w:begeistert	ZbbbbpZZcamaZ
w:begeleiden	ZcabbqacXabba
w:begeleidt	ZbcZbpacbcbcZ
w:begin	kkfcjcchmclcc
w:beginn	ZabbcZaobbbbY
w:beginnen	aobbcamababbm
w:beginner	ZaYbaZXarXaaY
w:beginners	XZZaaqXnmXZaW
w:beginning	abbbnafmobcdb
w:beginnt	cdddddccdcdco
w:begins	amblcbpjcbblZ
w:begint	bbbdccbbaaccr
w:begleite	ccoccdbcbbccb
w:begleiten	Zaaobaabbbbcb
w:begona	bbbcbbabbocbZ
w:begonnen	eedemeeeedeed
w:begraafplaatsenstichting	occcccbcccccb
w:begrusungsgeld	ddeeeedeeeoed
w:begunstigde	cdddddcdcdndb
w:behalf	ejmkcecbjdlcb
w:behalt	cddddddddcdcn
w:behalten	nccdddbcdcpca
w:behalve	bcbcccbcdncco
w:behandelpagina	obccdcbccbcca
w:behielt	cddeoeceedeec
w:behind	ncdbldiadhkbk
w:bei	jjlcdimekcccd
w:beide	acbcnckcllccf
w:beides	bbodccZbbacca
w:beidseitig	cdcdddccdcdco
w:beigebracht	cmbdddcdnbcdb
w:beijo	ccbcdcbbcXcap
w:beim	ckbcccbncnicl
w:being	clclbbkkiiice
w:beirat	cccqdcbddccdb
w:beitrag	bcbbcpebbmcbl
w:beitreten	bccqdcbddccca
w:bekannter	nnbcbbabcbccZ
w:bekeken	cccdedcddccra
w:bekend	aaabbaZbcaabp
w:bekijken	cbcddcbccbcrZ
w:bekommen	mZcddcncbcccn
w:bekommt	bcbcccoccabca
w:bel	klmbbakbaZnbY
w:belasting	bdbZdcocdccdb
w:belastinginspecteur	abbbcbaobabbZ
w:belated	ababcbacbqcbZ
w:belege	baccddccdccco
w:beleza	ncdeddcdddddc
w:belgium	nbccccaccbZoY
w:believe	cmdbmbpfajbba
w:believed	ZbZaaaobaoacZ
w:believes	acbdqdadcacdc
w:bell	mdamgalabZbbo
w:bella	cddddcbdddndc
w:belle	ZaoabbZaanlaY
w:bellen	akojbblbkkbca
w:belles	dceemdddeeeec
w:belletje	cZpddcbdZbdcb
w:belli	nddedececddec
w:bello	cdbdddncdncca
w:belluno	bobccbbccbcbZ
w:belong	ZmmbbbYbnZbcn
w:below	cebccbollakcl
w:belt	aaabbaZabaabp
w:bem	omacbbacbbjbk
w:bemiddel	bbpcccZbaZbbY
w:ben	cbmidccdndcbm
w:bench	dkbccbqbbljcd
w:bene	nbpcbcbbambbZ
w:beneficiary	badcbdcdccpdb
w:beneficios	bnbcccoccbccZ
w:benefit	amabcabnbancb
w:benefits	irbcccdcccccl
w:benelux	ccccddpcddbcb
w:benevole	ZbZbanZoaaaaY
w:benevoles	bdcccnbZcccbn
w:bengaluru	boebeedjobcda
w:bengt	cdcdddbccpcdc
w:benis	cdcdcdcdccodb
w:bent	ZaZalaYbnZqbX
w:benvenuto	bcccacoccbbca
w:beoordeeld	cdddddcdccndb
w:bequem	abbcobabbaabZ
w:berater	Zlbocbabbbnba
w:beratung	ddcndcccddddb
w:bereich	pcddeeceaeeed
w:bereiken	abpcbbabZabbZ
w:bereit	Zbaocbmbbbbbm
w:berge	cdcedepedcded
w:bergen	amZcccacoaccb
w:bericht	bcbdlcbcmbcnZ
w:berichtje	abacbbpaaabbZ
w:beriet	cdcdeeodcdeec
w:berlin	lncelkbccichZ
w:bern	amkccbbbcoccZ
w:beroepsvereniging	ZaabaoaababbZ
w:bertrand	ZbaaboZXaYapZ
w:berucksichtigt	cdccddacdcccp
w:berufshaftpflicht	Zcddedpdcddeb
w:beschaftigt	cdddedodcdeec
w:bescheid	bcbcccacboccZ
w:beschikbaar	occdddldlcddb
w:beschikbaarheid	ZapcccabbaaZa
w:beschlage	aaZbbbabapbbZ
w:beschlossen	occcccbccbcba
w:beschreiben	cdcdeeodddeec
w:besetzen	brceddddcdddc
w:besetzt	cpdeedcdddeec
w:besetzung	ccoccdbcbbccb
w:besichtigung	cddcddccddddp
w:beside	bdmcocZdgamkb
w:besides	lccccoccdcced
w:besoin	mjbjcjlckbicc
w:besoins	ZanccbobbabbZ
w:bespaart	ceededneeeddd
w:besprechung	bcbbdcabcccco
w:besser	cdclddddocddd
w:besseren	cqcddebdddddb
w:best	icjcckodcnbdb
w:bestaat	ZaZaaaZapaaaZ
w:bestand	ZaraaaYaYYabZ
w:bestatigen	bcbdddbcccooZ
w:bestatigungscode	ZaabbZZabajoZ
w:bestatterin	bbbbbaaoaabba
w:beste	eiabjnbbmaabd
w:bestehen	abcocbbccccca
w:besteht	occccbbbccbbj
w:bestelling	abZbbbZaaZaZq
w:bestellt	bbbcobbbbabca
w:bestellung	ababbbYabZZYq
w:bestellungen	pccccbabdcbcY
w:bestellzettel	odcdccbdbcbdb
w:bestuur	qdddddcdddddc
w:bestuursleden	cddeddoddddea
w:besuch	Zabcoaabbbcca
w:besucher	pdddeccddedec
w:bet	ZaabcYnbaZpca
w:beta	ZaZaqZXnbkdaY
w:betaal	YaZZapXZXZlpX
w:betaald	acbncbacccbcq
w:betaalde	ZaapbaZaaaZaY
w:betaalt	ZbaZbarbbaZbY
w:betalen	mcbblojebbbcZ
w:betalingen	ZaZaZZYaaZpaY
w:beteiligung	caddndcdddccb
w:beth	jlbidckccfcnb
w:betim	ZaZbbpZaaabbY
w:betrag	ddeeeedeeeoed
w:betragt	cccddcbcdcZbo
w:betreff	pedeeecededec
w:betreft	occcccbcccccb
w:betreue	ddpeceddccdcb
w:betreuen	obacbaabnacca
w:betrieb	pbccbbbccacdZ
w:betriebe	acaccapcaabca
w:betriebsausflug	bbabcbobbabbZ
w:betriebspraktikum	ZbabbaaapabbZ
w:betriebsrente	arcdddcdcddcb
w:betriebstechnik	bocdddccbdcdc
w:betriebswirt	cddeoeceedeec
w:betriebswohnung	bocccbbccccca
w:better	fhiclkoachbbc
w:between	kkhibfcblcdki
w:bevestig	dedeedddedpZa
w:bevestigen	ZaZaaaZZaYZpY
w:bevor	bcrcccZbbbbbZ
w:bewaarde	cacdddbdZccra
w:bewerben	cabdcdbcYbcrZ
w:bewerberin	bcbcccZbcbbbp
w:bewerberinnen	ddeeeedeedoed
w:bewerbung	boccdcbcZbokg
w:bewerbungscoaching	baabcbpbbaaaZ
w:bewerbungsgesprach	dcddddbcddocb
w:bewerbungsschluss	bpaccaabaabbZ
w:bewerten	bbbddacbbcocb
w:bewertung	ZbabbbZaaZaoZ
w:bewertungsmodellen	abcobabbcccca
w:bewilligt	ZpbbcbabccccZ
w:beworben	cbbedccdrbdcb
w:beyond	obbbccZbcZbao
w:bezahlen	XaZZnoYmZYnaX
w:bezahltes	abbpcaaZbbabZ
w:bezahlung	ZbZbbpabZZabZ
w:bezorg	rbadeddeddddc
w:bezorgd	bcbcccabbabap
w:bi	jmcccnamkbdka
w:bianco	ZbabbaoabZaaj
w:biarritz	boacababbabbZ
w:bib	ZbZaobZaZZabn
w:biblioteca	mccccbbccbcbn
w:bibliothecaire	bpbcccbcbcZbY
w:bici	acbcccaacbcbr
w:bicicleta	bcccdcaccccbo
w:bicicletas	abcbcboccbbca
w:biciclette	abbbcobbbbbaZ
w:bico	pbcccZbacbbca
w:bicycle	amacclabbpccc
w:bicycles	boccYcbccabdp
w:bid	nbchbbmacclmc
w:bidder	bcccdcaccXmbq
w:bidding	YaaobbYnbbmbZ
w:bids	dbbbbbnakbnbn
w:biedt	bnbcccaccbccp
w:bien	bdaljnYahmZha
w:bientot	pcbdddcdccdca
w:bienvenue	cbcddcbbcacaq
w:bier	cdddmbnldddda
w:bierbanke	abbccbobbabcZ
w:bierdeckel	dddeoedeedeec
w:bierdeckels	cddeoedeedeec
w:biete	bbbcccacoacbc
w:bieten	ddoemeddddddc
w:bieter	cdccddacdcccp
w:bietet	bdcdcccccbccp
w:big	jcidncdledccj
w:bigger	Zaabaanabboam
w:biggest	lbmcdjbccoeca
w:biglietti	bbbocaaZbbbbZ
w:biglietto	bbcbccaoccbcZ
w:bij	bdocchlbpbebe
w:bijbaan	pccbcaabcbbcZ
w:bijeenkomst	bbcccaaocbcbZ
w:bijeenkomsten	abbobabbZbbba
w:bijgaand	apbabbZabZaaY
w:bijlage	acbcccabnacao
w:bijles	abcbbqaabbbcZ
w:bijna	kaYaaaYZZYapY
w:bijvoorbeeld	bcobccaabbbca
w:bike	ieibjiZmbZbcq
w:bikes	bcbckdobccccl
w:bilan	bcddoccdddceb
w:bilancio	cddcdeneddded
w:bilbao	ccbbcobbcbcnZ
w:bilder	ZbaaapZZcaZaZ
w:bildungsurlaub	aabbcaaobaabZ
w:bilingual	lmlcbbmbbbbcb
w:bill	naablbmkbZnbk
w:billet	bcaccbabcZbap
w:billetterie	ZbbacZZpbbabY
w:billing	haabccmbbZlob
w:bills	nbabebmbcaccp
w:bimbi	bcccccaoccbca
w:bin	bbncbjdbpblbc
w:binder	ddcelenddbdfe
w:bindery	moadcdbddbddd
w:binnen	abncmbobbalad
w:binnenkort	ZZqZaZYYZnaZX
w:binome	cradddcdcccdb
w:bins	abbcjcbbbelcq
w:bio	hbbccZZrbabcd
w:biologin	cddeoedeedeec
w:biology	paabbYZboabba
w:biosimilars	ZbaqbbYYaYZaZ
w:biostatistician	jpbdccbcdicmb
w:biostatistics	YnaabpkbYZbbZ
w:biotech	bkkilbbmclcdb
w:biotechs	acccncnbdbcca
w:birchline	gncjccmckfcia
w:bird	lccccbaqcbmbZ
w:birds	XaYZYoXqaYZaX
w:birra	ZbZbbbZaapaZY
w:birrifici	ZaabpabbZabbZ
w:birth	mbbbcbaccaqca
w:birthday	hbabcbZabobin
w:bis	nkbececmcabcn
w:biscuits	lZabbbZmldccm
w:bisher	dddeoeceedeec
w:bisherige	ababcoabbabbZ
w:bislang	ccdddcccdcZbo
w:bisogna	anbddccccccdn
w:bisogno	kaaobYZbnaabY
w:bisschen	cdcedepedbded
w:bist	ZbmbaaZbannaY
w:bit	lkjcdhackkbef
w:bitcoin	kbccccdccmpca
w:bite	aaaZoZYoaZaaY
w:bites	ocbbbbZZcZbco
w:bits	mbbclblcbcjdc
w:bitte	dccddcbcfcncr
w:bitten	nccdddcdccddm
w:bittet	ccddddccdcdcp
w:bizum	abbncaabbbnch
w:bjr	ZbnbabaaaaobY
w:black	qbbbcbZYbabco
w:blade	abbcobYmdacdb
w:bladzijden	cncdddcddddeb
w:blame	aaacccZbmnbbp
w:blanca	cccccdbccbcco
w:blast	YanbabZaYoabZ
w:blatt	cdddddccdcdco
w:blauwe	ccccccbcbccco
w:bleiben	bcbocbabbcccZ
w:bleibt	bcbmcaabbnccn
w:blenheim	mnZcbcZcnabbZ
w:bless	anaccbbbobbdb
w:blij	abpbccacaabba
w:blijft	cddddcccdcccp
w:blijven	abpcccacbabcc
w:blind	mbambndabaXbm
w:blister	hcbcpcZmbZcdb
w:blocco	bccccbbccboaZ
w:block	obaabdhjcaola
w:blocked	ZbbbbaYbYYqnY
w:blocks	YZZofaWoaYmZX
w:bloco	cccccdabcbbco
w:bloedafname	apaccdbcbbbba
w:bloedbank	ccccdcaccccco
w:bloemenhandel	coaccdcdacddc
w:blog	lcZibfkqbdbbZ
w:blood	jcccjcacfaccr
w:bloods	ZaabccaabZbaq
w:bloqueada	aaZbcbpbbaaaY
w:bloqueado	aaaabaZaaZpZY
w:blue	leabbcZkmfjbp
w:blume	ababbabbbbpbZ
w:blumenstander	dodeeeeedeeed
w:blutzuckersensoren	bcbocbabbabbZ
w:boa	kjbbcbnbialbd
w:board	ghblllbdecdej
w:boarding	knbbcaaababbo
w:boards	obibcldjbacbj
w:boas	aaabbbaabpaZY
w:boat	iiaaYeipbbabn
w:boats	abibrbjYZbacZ
w:bocca	abbbccabbpbaX
w:bodega	moabcbacbcaca
w:body	obdccnbccaccc
w:boek	cccdcZbobaccZ
w:boekhoudapp	YbaacapbcbabZ
w:boekhouder	ZZYbabYapZaaY
w:boent	bcccccbbbcbco
w:bogota	ocdceededeedd
w:bohrmaschine	acacccabaZbbp
w:boiler	icacccckcfccr
w:bois	ZaaoaaZaankaY
w:boise	ZmZccoZbcabca
w:boit	ccadccpcbZccb
w:boite	ncocncbcbaccZ
w:bolachas	bbbbbaboaabbZ
w:boletim	bcbcccbZcbbbp
w:boletin	baacbbapaabal
w:bolletta	bcbdccmbbbcco
w:bollo	bcccdcbccbbbo
w:bologna	njdeeededeeec
w:bolsa	Ynabcamabbjbk
w:bom	lfabbbZboobaX
w:bomba	cccdcdbbcbbco
w:bon	abanmbalbmibY
w:bonbon	pcbcccZcccbcZ
w:bond	acbbbcaacnpdb
w:bonifico	ababbbabaapbZ
w:bonjour	nkllccickbhba
w:bonn	blbcccaaYbbrZ
w:bonne	alZbbaalbqaad
w:bonnes	ababbaapaZaaY
w:bonsoir	aaobbbZamZaaZ
w:bonus	bsbhcdbddckdc
w:bonuses	ZmpbcbZacZbba
w:boodschappen	ccdddcbcdbcdq
w:book	bebicoimbjebj
w:booked	mjaicbdbcajbq
w:booking	nbdjbapabakbl
w:bookings	ZbbbcmrbcalcZ
w:bookkeeper	gkZbaZnaZmboY
w:bookkeeping	lbabekljlbanY
w:booklet	nnbccdaccbcdc
w:books	hjcbcooalaccf
w:bookshop	occbcbaociZcY
w:boot	mcbdedodZcddd
w:bootcamp	abbbcnlrebbcZ
w:booth	acbabbqanabaZ
w:boots	YqYbmaZbmZbca
w:bootshaus	bcbcccaacbcbo
w:bora	qZnaaZXaaZZaY
w:boras	anbdbdbcnacdc
w:bord	occbcbbdddddb
w:borde	abZbbbZabpaaX
w:bordeaux	mobcckabcccdb
w:bordo	oeeeecddeedee
w:borduurwerk	occdddcdccddc
w:bored	ZYnaqbYaYXaaY
w:borg	bdcddcbcdckdo
w:boring	ZaZanmdnabbbZ
w:born	ccbdcdbdnnddb
w:borough	pbcddcbdddddd
w:borremos	abocccZZcbbba
w:borrow	ZaZbbbZnajbbp
w:bosch	ZabpaaaabaabY
w:boss	kphbcbibfkjba
w:boston	bobkacbbcbcap
w:bot	kibcccYacasca
w:botanical	ababboZYbobcZ
w:both	admfkedccpcde
w:bother	lbcbbbcmpZbbZ
w:bothering	abacccaclobca
w:bottiglia	ZaZbpaaaZaabY
w:bottle	baZcmcecaqccb
w:bottles	ZZabpbZabaaZn
w:bottom	ZbabbbYaoYobm
w:bottoni	ocbcccacbbbda
w:bouche	ccbcccbcbbcdq
w:boucle	cbcdndcdcccdb
w:bouclee	babcobbZbbbca
w:bouge	bbpcbbZaaZbbZ
w:bouger	abpabaZbYaabZ
w:bought	ldalebmbbdnbb
w:boulangers	bcboccbbcbbba
w:boulevard	decedepecceed
w:bouncy	bdcdddbcdcccp
w:bound	bbmnccZcbkccl
w:bourse	bbccnbbcccncZ
w:bouteilles	ndddddbdddded
w:boutique	lbilddocbZcdb
w:bouw	bbacobbbabbcZ
w:bouwput	aZZbpaZabaZbZ
w:bouwt	ZaZaqamZYZabY
w:bouwverslag	acccccabbbcbo
w:boven	abbcbcpbbaYbZ
w:bovenaan	ababbbabcaoba
w:box	hbcccenbbimcn
w:boxes	neaobbmabdZch
w:boy	ncbccdabbmcdn
w:boys	fnacmaZbijkcd
w:bpi	ccddndddddddc
w:brachten	ZbZbbpabZZaba
w:bradford	oabbcbZobablb
w:braga	kjnmabZbambbY
w:brahms	bcacccaabnaco
w:brain	mbaokaYbkmZca
w:brake	bncdccZccbbcn
w:bram	ZonbacZbbabdb
w:branca	bcccbaobcccca
w:branch	aoaclbebbadcr
w:branche	mddmeedededdc
w:branches	ZmmobbZabbbcZ
w:brand	jcahnjebjkjca
w:branded	bdbcddpbddddd
w:brandenburg	bbabcbobbabbZ
w:brandon	bonaccaddccdc
w:brands	jcicccpcccbec
w:brandschutz	aabbcaaobaabZ
w:brandt	lckcmnabcbcdb
w:bras	pccacabcccbcZ
w:brasil	bcccccobbabaZ
w:brasileiro	deemedcededed
w:braten	cdcdddcdccddp
w:brauch	oaZabaZaaZoaY
w:brauche	YabapZaaZZabZ
w:brauchen	obblekalcbbcd
w:braucht	Zbbccbbbpbcbp
w:brauchte	mbaaboZZaaabY
w:brauchten	rdddcYacdddda
w:brauerei	pbabbbabbabbZ
w:brave	idabmaZnbnaba
w:bravo	ZZZaaaYZZqZZY
w:brazil	abambankanbdb
w:bread	maielkcnbaaba
w:break	ZbbmlboZjacco
w:breakfast	aikjbkZpbabck
w:breaking	pccckabbbZdda
w:breaks	ZbmaabZobbfnZ
w:breathe	ZbZcccobbnbbZ
w:brebis	cbcdndcdcccdc
w:breda	ZbbcbpZbobcka
w:bremen	abbabaapbZabY
w:brengt	ababbbabcaoba
w:brennan	ancccdncddcdc
w:brescia	bobcccbbcccca
w:brest	paZbaaZZYYaaX
w:bretons	bcdcnccdddceb
w:breve	dpcdddbcdcddc
w:brevet	bcdcnccdddceb
w:brevetto	bcdcocbcdccda
w:brewery	qpabbbacbbbba
w:brewing	anobbbabZaaca
w:bricks	anabocZccabcc
w:bricoles	cbcdodbdcccdc
w:bridge	ldcccnnbbjcdb
w:bridges	acaccZmpiaccZ
w:brief	lgodblkbcaecZ
w:briefing	YZZjanWoaZkaX
w:briefkasten	bbbbbbpababbY
w:briefly	pdddddbddbdec
w:brigas	bbbbcZbabobbZ
w:bright	Zabmcoabcbbcn
w:brightleaf	bcacccpbcbddb
w:brilliant	lbabbbZklpbbZ
w:brindamos	abZbbbZabpaaY
w:brinde	bcccccobbbbbZ
w:bring	bdbcjgdnbdlbn
w:bringen	Zobcdnacccacn
w:bringing	bcdbbpYnbZlbh
w:brings	kbabcZolbobbZ
w:bringt	bcbdccacbabbq
w:bristol	imacecdcnacmb
w:brno	knbbcbZcobbdb
w:broadband	ZbbZcnmmbaada
w:broadcaster	kaocbcbddadec
w:brochure	bcbbbcsjbabck
w:brodo	abbcbbabbabap
w:broer	arcddccccbcca
w:broke	sbbdcbabnaccZ
w:broken	ndbbfbajenabn
w:broker	lfZcaioakZkkb
w:brokerages	mcbnbdaddcdee
w:brokers	cbhobjjbclddb
w:bronwen	obbbZbcbnZcdb
w:bronzo	ccbccZbbbocca
w:brood	ocbcccbccccca
w:broodje	ZaapaaaabaabY
w:brother	chbbljadoclbc
w:brothers	onbcbbbdcbcdb
w:brought	nibblbkccobda
w:browser	bcccddbcdboZp
w:bruckenbau	accocbbccccca
w:bruder	aXbcobbbabccq
w:bruna	bbbbmbabcbboZ
w:brussels	ZpaabaYlbaobZ
w:brut	ZobbcnbbccbcZ
w:bruto	brbdcdcdccdca
w:brutos	crddddcdddddb
w:brutto	YracababbZbca
w:bruyant	ababbbZbbobaZ
w:bspce	babcpbbacbbca
w:btc	acccccaZcasbZ
w:btw	pmdddccdddddb
w:bucato	ocbcbcbccbaca
w:buch	acccccaoabbbZ
w:buchen	ZaZaaZYZZYZpX
w:bucher	ccccdcbcdcZbp
w:buchgutschein	ZaapaZZabZZbZ
w:buchhaltung	ddddddldocddc
w:buchhandlung	acccccboabbbZ
w:buchhandlungen	cdddeeodddeec
w:buco	bdcdddcdndddc
w:budget	qffbcfbcddcjj
w:budgeted	ncabboZZcbbcb
w:budgeting	YaZnZaZpbaabZ
w:budgets	ablbbmZobYbba
w:buen	coodddcddcdcb
w:buena	cccdddcccbcco
w:buenas	nblccZmbobbbZ
w:bueno	bcbccbbacocbZ
w:buenos	omddddcdddddb
w:bufete	abcobbabccbca
w:buffer	bcacbdacancco
w:bug	ecbbbcjbbapao
w:bugs	qZkboaYaaZabZ
w:build	ndccpdbedaece
w:building	jdmmifgcdddcb
w:buildings	lZYnablbcbdcZ
w:builds	jpcejdccddidc
w:built	kcebococmabca
w:buitenland	cdddddcdcdndb
w:buitenstaander	ocbcccbcdccda
w:bulletins	pbcccbaccdadb
w:bumping	acbcccqbccbca
w:bunch	amZbcllZaocca
w:bundesbank	bbccccbbccoba
w:bundeslandern	aabbbaaobaabZ
w:bundle	nbccccnbccabb
w:bunk	occccaalcaddb
w:buon	ZaZaaZYbZpZoW
w:buonasera	ncbcccacmbbca
w:buondi	bbpcbbabYabbY
w:buongiorno	mbnbbZlanabbZ
w:buoni	cqddddbcdcddb
w:buono	YZarbZZZaaZaX
w:bureau	Zajbbalndmbad
w:bureautje	bbadcacdoccdc
w:bureaux	nddeeccccdeec
w:buren	ccbcccbcbbbbo
w:burkina	mbbcccacbbocb
w:burn	YbabbbrbbZbca
w:burning	bnmccdadcbded
w:burnout	YaZZamYnaoZbZ
w:buro	babcnbbbcbncZ
w:bursar	oiZccZncbacdc
w:bursars	YaeZmnYmanbbY
w:bus	bljblcaecmjcl
w:busca	bnccccbcbccco
w:buscamos	kdjkmlbkccccc
w:buscan	boccdccddccda
w:buscando	bcldcdpbcccca
w:buscar	ababbbaababap
w:buscas	Ybbbcbpbbbbba
w:busco	biacnmacobcca
w:buses	ZbmbbacnoZabZ
w:business	clbcocmcceffc
w:businesses	jambobZZaZbcZ
w:busje	arcddccdcccca
w:busqueda	ZnZaabaaaaZoY
w:busquedas	ZanbbbaabaanX
w:bussen	cddddddddcdcn
w:busta	ababccabcbbbo
w:busy	eblabbpfmkcbZ
w:but	gkjcmedjdlccd
w:buurt	aaabbaZYbZapY
w:buurtfeest	accccbocdbccZ
w:buvette	bbbccZapbbbaY
w:buy	ddcnobaibcpba
w:buyer	YjanYabaaamnc
w:buyers	acaccbpmbZcbb
w:buying	hmabpjZabbbcZ
w:buys	ZbZbbmrndZbcZ
w:buzz	ZbobboZbbYbcb
w:by	jedjdefecdlij
w:c	mihddidilddec
w:c2	pcfcddmdlcccb
w:ca	qfhclbebbibbZ
w:caballa	ddddndcdddced
w:cabeca	bbabbbZabobbZ
w:cabin	kZZblmaZaanbo
w:cabinet	kmalcbnckccca
w:cabinets	ZbabbaoobaccZ
w:cable	ZbZoabZbbkbbn
w:cables	abocbcYamdbba
w:cabo	abbbbapbbbbca
w:cache	abbbaZapcabbk
w:cachet	YaZZanZpbZaaX
w:cactussen	cncdddcdddddb
w:cad	olbccbjbccmcZ
w:cada	occjcdclbadcn
w:cadastrar	cccddcbcdcocb
w:cadastre	ZaZZaaXYaZZpY
w:cadastro	bbccccbcccoca
w:cadeau	abapbbabbaabp
w:cadeaubon	cdcndcbbcccca
w:cadeaux	ababbapbcbbbZ
w:cadeira	cdddnccddddec
w:cadela	cdcdddccdccco
w:caderno	pddeddcdddddc
w:cadets	YbaabqbabZbbZ
w:cadiz	ZaZbbYZZopaZX
w:cadre	lqlabbabbbabZ
w:cadres	abpcabYbaZbaZ
w:caduca	aZabbbaaaabrY
w:caduque	aaaaaaZZaZapY
w:cae	pbcbbcacbbacZ
w:cafe	fcpilddibjcbZ
w:caffe	aarbbbaabnbac
w:cage	bcbccdaccpcdb
w:cages	anodccbcabcdb
w:caisse	YaZoaanaaZaZY
w:caiu	ncdeddcdddddd
w:caixa	abbbbbababpca
w:caja	bbbcncaccbbcq
w:cajas	deeedenddeced
w:cajon	bocccccdbdcda
w:cake	bbabcaclhobbr
w:cakes	abccboaZdccdn
w:calcetto	acbcccabcbcco
w:calculate	nabanakbcbbca
w:calculation	odcacccdmbdec
w:calculator	pbaccZlZalbbm
w:calculo	rcbccaaZcbbca
w:calculs	ndddddbdddded
w:caldaie	cddcddneddded
w:caldera	bddcdcbddcado
w:calderas	boccdccddccda
w:calendar	jbebdbkelbdnd
w:calendario	obbbccbccbbcb
w:calendrier	ddceeecepeeed
w:caler	dccedecepeeed
w:calibration	nbbccbabblbbn
w:calibre	dbcccdpccZdcd
w:call	djimddkdfceci
w:calle	bcbccbbacbabq
w:called	cblbcckochdcl
w:calling	Zemnbbhbmabck
w:calloway	bccmddacccccn
w:calls	acitcblccaicb
w:callum	abodddcdnacdc
w:calm	mbabbnabokbcb
w:calmer	bcbdddbcoodca
w:calmly	abZbbaZbaqbbY
w:calore	bcboccbccbcca
w:calves	bcbdcdcdlnded
w:cama	pbcccabcdcadb
w:camara	aoablbabbbmba
w:camareros	acabbbrbcbbcZ
w:cambia	bcacccbcbbccq
w:cambiado	bbbbcbabbaYqY
w:cambiamento	ccpdddbdbbdcb
w:cambiar	ZbpbaaZZaZaZZ
w:cambiare	bcpcccZbbZcba
w:cambiarian	bbacbbobaabcZ
w:cambie	bbacbcZcbaoca
w:cambio	abZbaaZaaYoal
w:came	jlkiechecmdcc
w:camera	dadlaklfbbqbZ
w:cameras	jccojbZacbabm
w:camere	pcacbcZcaaccZ
w:camino	ababbbpababbZ
w:camion	ccbdcdccocddc
w:camiseta	cccccdbccbcco
w:camp	ZbbbbbZncaacp
w:campaign	lZZaaZXmYXZpX
w:campanas	boccccbccbcca
w:campanile	oddadccdddcdb
w:camper	ocbcbbabcbbbf
w:campinas	paddedceedddd
w:camping	bcccbcnncbcda
w:campo	bcccdcccdbcco
w:campus	Ybabmqabbocca
w:campuses	ncbccbncbccda
w:can	kefdifjdhbiik
w:cana	aobccccdcdbcc
w:canada	kkmcccacdcpca
w:canadian	ijZbbcnbmambb
w:canal	leablaZpaaboY
w:canale	bcZcbaaobabca
w:canalizador	cbbcccabcabbo
w:canape	bcbcdcbccbccq
w:canas	pbabaaZbbaabZ
w:cancel	Ycbbcbqbcbcmo
w:cancela	dcdedaccdcdcp
w:cancelacion	cdddedbcdcdcp
w:cancelada	cccccZabbabnn
w:cancelamento	ddddedbbdcddp
w:cancellation	acccdbaadbmaq
w:cancelled	lbbcjbhbmaZbq
w:cancer	anbcccabbcnbZ
w:candidata	ddceeecdodedc
w:candidate	chcccclbbbolm
w:candidatei	cbZdddbdrcdbb
w:candidates	bdgccclcbbkjp
w:candidati	acacdbrccbbcZ
w:candidatiez	bpZcccacbacbb
w:candidato	bcZccclbbZman
w:candidatos	bcadcdsccccca
w:candidats	bcacdcobcccba
w:candidatura	mccdedcdmddob
w:candidature	balccbZnkaalf
w:candidatures	nnaabbZbnbZaY
w:candour	ZcbobYZYbnbba
w:cane	abbcbcabbambo
w:canile	ZbabbbZobaaaZ
w:cannoli	obbccbbbccccZ
w:cannot	abnmjcahbbodb
w:cansado	dodeddcededdd
w:cansancio	deeedenddeced
w:canteen	aobcjckbbnbck
w:cantiere	oeddeedeeeddc
w:cantina	anabbbZbaabZo
w:cantine	cccddccccbdbo
w:canton	kbpcbcacbabdb
w:cao	dpddeedddddcb
w:capa	dqcecdcdccdcc
w:capability	ZbbbcbqcccbbZ
w:capable	cdcdddddccndc
w:capacity	pbiccclcncbcb
w:caparra	bdddddccdcddq
w:capas	ZZZaaaZapaZaY
w:cape	occbdclccbidc
w:capela	ncdeddcdddddc
w:capi	ZaZaapaaaaabZ
w:capire	ocacbcZcbacca
w:capireparto	Zbaabpabbbbba
w:capisce	bbodccacbbbaa
w:capital	bjccbcnccbpca
w:capitale	aaaaobZaaamaZ
w:capitoli	bccccobbcbcca
w:capitolo	bccccobbcbcca
w:capitulos	ZacacpbabbbbZ
w:capo	jmncbcacoajbZ
w:caprichoso	boccdccddccda
w:captain	ibjnbkmdeedcZ
w:captando	ZaZapbZacbbba
w:capture	bdddddcdddodb
w:car	bpbcdeajfagcp
w:cara	occodbbcccccb
w:caracter	pbbbccbcbbbba
w:caravan	noaaaZYZbaabY
w:carbon	bcackcscbkccZ
w:carcere	bbbbcobbbbcbZ
w:card	biblbbeabjrci
w:cardapio	pbacbcadbbbcc
w:cardiff	bobcccbbnabba
w:cardigan	abacbbZbaobbn
w:cards	dbcicdmabcqbb
w:care	cjldijlekfdcb
w:career	bZpbcdjqiaccb
w:careers	amkccbdplhbbZ
w:careful	ZbmcjpZabZbdb
w:carer	ZbZcbaZboabcn
w:carers	ciZjnampjYabY
w:caretaker	acbccbaamdccp
w:carga	abbbcbpccbacZ
w:cargara	cccdaccbcbcco
w:cargo	YmZbbilaamaZk
w:cari	bcccccbccbcco
w:caricare	pcbbcaaccbaca
w:caricate	occcdcbcccbcZ
w:carico	oedeeedeeeddc
w:caristes	bcbdccocbcccb
w:carlos	ababbaaZoZncb
w:carmen	Zoadccbcnbccc
w:carnaval	ZaobaaYoaZaaY
w:carne	cccdacbbcbcco
w:caro	bmcdkcocccjdb
w:carona	ZbZapbaaaZYaZ
w:carpas	acbbcbobbbbbZ
w:carpenter	ncbdccacdaoeb
w:carpentier	cdcdcdddccndb
w:carpentry	alZcbbbcYpccb
w:carpeta	abpbbaZaaaabZ
w:carpi	aobcbbabbbbcZ
w:carreira	bnbccbnmcbcca
w:carrera	baabcbpbbbbaZ
w:carretillas	Zdcdccqcccbba
w:carretillero	ccbdcdccocddc
w:carried	nmbbhaibbdabl
w:carrier	aclcccjccbcco
w:carriers	cZcodcmadcabc
w:carries	Zqabcdbdcdcdd
w:carrito	obccbcbcbbada
w:carro	bdccdcbcdcbco
w:carrousel	aaabbapaaabbZ
w:carry	mbaoaajababbo
w:carrying	laamaaYZbaapX
w:cars	ocbblaackbcda
w:carta	ZnZbbaYapYcnX
w:cartao	abbmcababilnh
w:carte	abbmbbmacbnbd
w:carteira	ZnabbaZabaobY
w:cartella	ZbbacaaabbqbZ
w:cartografia	bcbccZbocabbZ
w:cartographier	bcccdcaocbccZ
w:cartone	abacccabbobbZ
w:casa	jnbjbnbbdbnbb
w:cascina	aaaobbabbbbaZ
w:case	ajenbjibfkicc
w:caseifici	bcddncccdddec
w:casemanagerin	cobdbdcccccdb
w:cases	ZcabcpnZbbaco
w:caseta	acbbcbobbbbbZ
w:cash	mbamobdbbbocc
w:cashapp	bccdcdcdccoeb
w:cashier	Zbdcdcadddrda
w:casi	ddddndcdddced
w:casino	lcbbcbnbccnaa
w:caso	abbbmnabmbbca
w:casos	occccbbbdccca
w:cassa	mcbcabbccbnbn
w:casse	ocbccbbbccmca
w:cast	najbaaXaZYpaY
w:castagnata	ZaZaaaZpaZaZY
w:castellano	blccdaZoccccc
w:castellanos	pbbcncZbbbccZ
w:castellon	naabbYaaoZaaY
w:castle	accccbbocbcbo
w:cat	afbccbbcclccs
w:catalan	YbbbcapababbZ
w:catalogaste	ndddeddddcddc
w:catalogo	cccdddscccddb
w:catalogue	gkbcckpbblbca
w:catalogued	oncacaacbbcda
w:catastrophe	bmcdcZcadoddc
w:catch	nbaccblbcrbbY
w:catching	cchcddbZbrdcb
w:catedra	ZbbbcoabbbabZ
w:categoria	dpeeedceeeddc
w:categorie	bpYcccacbacba
w:categories	laocdcYnbbZcb
w:category	epacacoacabaZ
w:caterer	kbbccbnabZkbo
w:caterers	YaaoaaqaaabbZ
w:catering	Zcclcblcmcbdl
w:cathedrales	apZbbbacaabbZ
w:catherine	mcncddbdcdded
w:catorze	cdddnccdddded
w:cattivo	abbbcobbbbcbZ
w:caucao	bdddddbcdcadp
w:caught	pbhabbmbbaZcb
w:causa	kmakbZaabpabY
w:cause	naabnbkabYbbl
w:caution	cbccccbcccobb
w:cbd	aqaccdacbbccb
w:ccnl	bqcdedddddddc
w:cdd	Zpdccbcccdcca
w:cdi	bskdddcdccddb
w:cdmx	pcebeddededdc
w:ce	cbnckjmjeaedb
w:cebu	kcccdcrbccbcb
w:ceci	cdcdcdcdccodc
w:cediamo	aaabpZZZbaaaZ
w:cedo	bbbcocacbcccb
w:cedons	YaZbpbYaaZbbZ
w:cela	obnbccmckccca
w:celebrating	aZZaaaYYaXpoZ
w:cell	bpZabbZaanaak
w:cellar	ibaclcebbobck
w:celle	pbZbbaZaaZnbY
w:celui	ibabmnabbpbbY
w:celula	ababbaaabapaZ
w:celular	YaZbaaobaZnaY
w:cement	jmlbebZbbbcbn
w:cena	ZaZnbaYlanaaj
w:cenno	acacccaboacca
w:censos	abaccbaobabbZ
w:census	qbmaccZbbbccb
w:cent	jbdcqicdcblcb
w:center	ZikbboabmZalk
w:centers	abpbbaanbabca
w:centimo	bobccccdbdcda
w:cento	acccmbobcbbcZ
w:central	pbacccpbccaba
w:centre	dnabckdeijmfc
w:centres	illcbcmlbgbcb
w:centro	cscdccbccclca
w:centros	bbocbbabcabca
w:cents	jbbbcapabbbcm
w:ceo	jfhbncccccodb
w:ceramica	ncbdddndcdddc
w:ceramiche	ZbabpbZbbabbY
w:cerca	ZmhcljkbkabmY
w:cercando	alabnambnabbY
w:cercano	ZapbababZaabZ
w:cercate	bcacdcqccbbcZ
w:cercavamo	eoddeeddedeee
w:cercavo	bdcdddcdccodc
w:cerchi	bcodddbcbcdcb
w:cerchiamo	dbcollafbbjcb
w:cerco	labddlbcqbcca
w:ceremony	nbbbcbZocibca
w:cero	acbcccpccbccZ
w:cerrada	deeeeddeednZb
w:cerrado	pbbbcanabbbaY
w:cerramos	abbbobabcbacb
w:cerrar	aYbbqbaabbbbZ
w:cert	acbcbcacoalda
w:certain	ccpdddcdbaddc
w:certifiante	abbabZapbabZY
w:certificado	mddddcccldmdc
w:certificate	Zcdbdbcoobmka
w:certificates	ZmhbcbnbqZbbe
w:certification	bbkZmokbjdbcb
w:certifie	bZacaapbbbbaZ
w:certified	ccaabasoebjba
w:certify	ndccccmddccdd
w:certo	aonabbZaaaaaZ
w:cerveja	abbcocacbbcca
w:cervezas	abbbaZapcbbbZ
w:ces	bcbcmcaccocaZ
w:cest	cdcddccbdcodb
w:cestas	bcbcocbccbbca
w:cet	kbZZbbjpaZamX
w:cette	gbmbbbiainbmY
w:cfa	cZdddoccdddda
w:cfi	acbcdanocabba
w:cfo	dnZbljeboaica
w:cfos	XadZaZjmZYbpY
w:chacun	cdcddjcbdcbdr
w:chai	odddddbddddec
w:chain	hkjodbkblbbca
w:chaine	abbbbbaocabcb
w:chains	ZamqmZXabaabY
w:chair	bobjobabbaccn
w:chairman	YaZapnYYbZbca
w:chairs	bbabebcpbaman
w:chairwoman	Zqabcbabcbbdb
w:chaleco	bcbcbaZobbcbZ
w:chaleur	acbocbbbbbbaZ
w:challenge	bbqcodZbaaccb
w:challenges	acabccqbbZbcb
w:chama	Zbccccnblblba
w:chamada	albpcaambbbbY
w:chamado	abbbccZabZaZp
w:chamar	abobbbaabaaaZ
w:chamas	abbbbbabcbobZ
w:chamba	aambababoabbZ
w:chamber	ZZnaZaZpbaacY
w:chambers	acabbbZbpalca
w:chambery	pcccccbccdadb
w:chambre	bdcddcccdcccr
w:chame	bddddaccdcpdb
w:chamou	bbpcccacaaccb
w:chance	lbecjakcsbaba
w:chancen	aaZabaZaZaapY
w:change	adpcjcccfcbgn
w:changed	ddpibbbgajgkd
w:changer	bbcadnbcoccdb
w:changers	YYYaanYpZXaaY
w:changes	lccbbblebabmo
w:channel	lbajmZanbalba
w:channels	cbobadkcccddc
w:chantier	ncccdbbbbccan
w:chaos	ZZacqbZbZZbcZ
w:chapeau	aaaabaZabpbaZ
w:chapeco	bbbZcobacbbba
w:chapter	kbibckZpblbci
w:chapters	dbZabllnaXbcn
w:chaque	ZbamaaYpaanaY
w:character	qaaaabYZaaoaY
w:charge	jdadcfqmiahcb
w:charged	bccbdcZbcbZop
w:chargee	occcccbccdadb
w:charges	ibbkcdpjcbbcm
w:charities	Zbacpclclacdb
w:charity	okcfbdcmkalcZ
w:charla	acbbcmaibobbZ
w:charlamos	abocbbabcabba
w:charlotte	mnZcddadddddd
w:charmingly	ZbobabZbYkaaZ
w:chart	laZbabXrYlaZd
w:charter	pmanbZZbcbbba
w:chartered	mnbcccbdcccdc
w:chartering	acnobcacdbdec
w:charts	ibZabkXmapaaY
w:chase	qmabbaZcaZcdb
w:chased	YbYbacrbaZbbZ
w:chasing	ZnabbbqaaiabY
w:chasseur	cdpcddbdcbccb
w:chat	djmbedclckdma
w:chatbot	laabpaZZbbbba
w:chatting	ZadcnbjaaZZoY
w:chaussee	cdddedcdddddp
w:chave	bcbbccobabbca
w:che	ihfhkbebmlbcd
w:cheap	daZnbbqaaZaba
w:cheaper	bZacbbsababan
w:cheapest	bdddddkddcddq
w:checagem	pddeeeceeeded
w:check	mecicfbccbmjm
w:checked	lbabbbolbmjcZ
w:checker	obaccbnbcccdZ
w:checking	mbknccZankbbZ
w:checklist	jbbbbbqYbbbba
w:checkout	nbanbbYobaaba
w:checks	jbaiabmahZqbe
w:cheeky	YnlbbbYbqXabZ
w:cheerful	bcdcdmbbdcddn
w:cheers	bcicckjdlpbcY
w:cheese	mmZjalalblabc
w:chef	mmbcckabokkcZ
w:chefe	bcbcccabcnnbZ
w:cheffe	boacababbabbZ
w:chefs	abqbbajnaXbbY
w:chega	acbccabacmaaq
w:chegada	bcccdcccdbcco
w:chegam	abbccbabcboba
w:chegar	abacbcabbanbn
w:chegou	XbbZbZZaaaaqX
w:cheguei	aaZbbbZaapaaY
w:cheia	abcbcZpZcbabZ
w:cheio	aaabbbaaboaaY
w:cheiro	ncddddcdddddc
w:chemical	Zbmccpaaabbcc
w:chemin	bbacaaaaoZbba
w:chemist	amdjmckckbiba
w:chemistry	akacmhZZZZbqY
w:chemists	YlobnalabbbbZ
w:chennai	aqabcbpbbZbcY
w:cheque	gbbklbabcbrcZ
w:cheques	aqbmlcabbcbbZ
w:cher	cdbdddodddcdc
w:cherche	mjbdmjcckccdd
w:cherchent	ddpdddbdcbddb
w:chercher	acccdbabccbbo
w:cherches	ccqdddcdcbdcb
w:cherchez	ZYpbbanbZbbbZ
w:cherchons	ZaappaZbcbbcZ
w:chere	bcddnccdddcec
w:chers	cddddcccdcdco
w:chess	YZZabaXoapaZc
w:chevres	bcocbcbcbbccb
w:chez	jjjcccdcpbgcj
w:chf	lnboclbcccccb
w:chi	cbblmemekabbj
w:chiacchiera	abocccbacbbcZ
w:chiacchiere	cccbcZaoccccb
w:chiado	bbocccabbabaZ
w:chiamarla	ZaqZaaaaZabaY
w:chiamata	acbcccabaoabZ
w:chiamate	bcbcccbocbcbZ
w:chiami	obcdddcdcccda
w:chiamo	aanbbbZaoYlaY
w:chiara	ZobcbcabcYbbq
w:chiaro	bdccdbbacocbZ
w:chiave	ZbabbbaabapaY
w:chiavi	abaccbabbZbZp
w:chicago	mkecjdcddncea
w:chicken	caadodbcbjccb
w:chicos	bbcbbbabbbbbp
w:chiede	cddcebcdddddr
w:chiedo	abmboZZakabbZ
w:chief	bphiobYbakbba
w:chiefly	bdccenccdcdmd
w:chiens	aaaapaZZaYZaY
w:chiesa	ddddeddcecddp
w:chiffre	ocedddcdddccc
w:chiffrer	bcbdbcpcbbbca
w:child	Zbamciclbambp
w:children	lkafckdojaeba
w:chili	cdcdddccdcddq
w:chilometri	eoeeeeddedeee
w:chino	pbbbbaaZbabbY
w:chirurgien	accccbodadcda
w:chirurgiens	bobdccbccbccb
w:chiudono	bccccZbocabbZ
w:chiuso	ZZZapaZabalmX
w:chiusura	aaZbaZZZqZaaZ
w:chloe	jedeidjccccpb
w:chlor	bnncccbcaccdb
w:chlorine	ZbncbcZcoZccZ
w:chocolate	plbcbcZcbkccb
w:choice	oajocmZabaZbZ
w:choir	bjabbmZocebbn
w:choisissent	bcaocbbbbbbaZ
w:choose	ehcomicababij
w:choosing	bbZabnYannbbZ
w:chorale	cdcddcbcdccco
w:chorsanger	bbZcbcabbpbbZ
w:chose	ncbclbacbXbcp
w:chosen	ZbabbajZbZpbo
w:choses	bcbcncbcbncca
w:christchurch	cdjdddddeneed
w:christmas	knadabcljmdbc
w:chrome	cdcdddccdbcnm
w:chuck	ZbZcccaboZccn
w:chuffed	YbZbZbpanYbca
w:church	Zpbcbaabbblcm
w:churn	kaYobZhanYZZg
w:churrasco	ccbcdcbccoccZ
w:churros	bbbbcaaobabbZ
w:ci	ecbcjckhnjbbn
w:ciao	kkmdddldchkcb
w:ciascuna	aaapbaaaaabaY
w:ciberseguridad	bcccbaZocbbbZ
w:ciclo	YaYZanYoaZZaY
w:cics	qbcbdbccccbcb
w:cidadao	cdddedccdcadp
w:cidade	akbccbbcnabcm
w:cidades	ZaabbZZpbaaaY
w:cider	qbbabZZbcbbca
w:ciel	ZbbbbbapaaaZZ
w:cien	ccdbccbcdcoca
w:cientifico	hnccdnbcdccja
w:cientista	dnbdddjdkccmb
w:ciento	ababbpZbaabbZ
w:cierra	cddbccbddcoca
w:cierto	cdodccnccZcca
w:cijfers	pbZbbaaacbbbZ
w:cima	bccdccbcdcocb
w:cimenterie	bcddnccdddceb
w:cinco	daalbnobaljbY
w:cinema	blacccabbacbq
w:cinq	ambccboccbbcn
w:cinque	pbbcccbcccYco
w:cinta	occZccbddccdb
w:cio	labbcbnncbbcY
w:circa	kbbocYZbbbabZ
w:circle	aaiabaanakqbZ
w:circles	aaZcpcabaibca
w:circling	bccccdZadcpdc
w:circumstances	abrccdZcbacdc
w:circus	fllZlokYaZaaY
w:cis	noZabZZbaaabZ
w:ciso	abnbacobbbacb
w:cita	cdcddcccdcbcq
w:cite	ddbddabcaodcc
w:cited	bbabcbabXrcba
w:cities	lbnndcZcdbcdb
w:city	fkkbgfbjjjecj
w:ciudad	abocbcacbbbca
w:civil	cpacblkbnabcZ
w:claim	nabbbbkbbabbq
w:claims	kffjldmabldfZ
w:claire	ombcdbbbcbccb
w:clara	cccdldbcdXdas
w:clare	bcbncdZccncdd
w:clarinete	YbbabpabbbYbY
w:clase	cccddbbcccccq
w:clases	abbccpabaZccm
w:class	ccabbpZckmbjl
w:classe	cZeddoccdddda
w:classes	embabqZYbaabi
w:classified	abaoncacbbbcb
w:classmate	YoabbZoZaabca
w:classroom	paamcaabcanbZ
w:clause	Zcbkcdbcbbccs
w:clauses	omccdccccccdZ
w:claves	acbbccabbbobZ
w:cle	abbbcbpacclba
w:clean	ckabbaqmlalbb
w:cleaned	raabaaZabZbcZ
w:cleaner	ZabbbbZapjbaj
w:cleaning	mhacecmbbabco
w:clear	ebbjbZZlnnkcb
w:clearance	ZjeaccZbcbsaZ
w:clearbrook	elecbcmcnkcia
w:cleared	omanbaZabajbZ
w:clearing	bcbdcmbccmccl
w:clerc	bobdacdcccddb
w:clerk	cabncaabcbocm
w:cles	bcacbcZbaabbp
w:cleveland	lbbbcbapbcaba
w:clever	ZZkboaYbYqbbZ
w:clic	aaababZpbaYbZ
w:clicca	bcadbcacbabbp
w:click	Zdafbdhqbboaa
w:clicked	ZZabbjYaZmaoY
w:clicks	ZllbZbnbnadcb
w:client	mhinccdedchjb
w:cliente	ojbidecdiccld
w:clientes	bcpcgbpgcjcbZ
w:clienti	gbbbbZoanambZ
w:clients	ccnjddphjcbcb
w:clima	YpcbbaZbababY
w:climate	qdbdbaaccmddc
w:climb	pkacbbYmbZbcZ
w:climbed	bbcdddnccncdb
w:climbing	lbacacYonZbaZ
w:clinic	hpknbakafakba
w:clinica	sbZbbbibYZaaZ
w:clinical	cnjhlkakbfbda
w:clinicas	lclcbbpbbabbZ
w:clinici	ceemeedeeeeee
w:clinician	acbldbocdccdb
w:clinico	bnddddcdddcdc
w:clinics	ZjoomaZelabca
w:clinique	qbbccXacoccca
w:clinker	abmcbcaccncdb
w:clip	abacmbnYbZbco
w:clips	acbacaomcbbdb
w:clock	cccdcblpdbccY
w:clone	Zbbcbcmbbbqca
w:clonez	bdddddceddndc
w:close	kdaedbildbcog
w:closed	aeacmbZamaipo
w:closely	dlcemecddeded
w:closes	cdamkbakjakod
w:closing	ipibnbdZlXbbj
w:closure	acacccaadonaa
w:cloud	kmddcgkfkccjb
w:cloudarchitect	mlcddcccebdoa
w:clt	bqkdddcdccdcb
w:club	labbbcdoeffbn
w:clube	pddeddcdddddc
w:clubhouse	bccdcbbbdacbq
w:clubs	aaZobpYZbYanZ
w:clue	oaabocZbaZbca
w:cm	ZcaacbZbcoZcm
w:cmo	oocdbdbcccddb
w:cnc	ZnabbboacabcZ
w:cnrs	apZbbbacaabbZ
w:co	jdccriedcccdc
w:coach	aaZdbqnbbbdim
w:coaches	ccbcddocnbcdc
w:coaching	amZobZnlbZbcZ
w:coado	ababbbZpbZbba
w:coast	jnlehcacaecck
w:coating	ccjcddbcbodcc
w:coberta	bcbccccbcbcbo
w:cobol	oalbbbncbabca
w:cobra	bddceccdedddr
w:cobrado	ccedeccdddodd
w:cobramos	bbZcccqbbbbbZ
w:cobrar	bbccccoccbbca
w:cobraria	YZapaaZaZaaaZ
w:cobras	YaZaaoYZaZoZY
w:cobres	ZZZaapZaZZaaY
w:cobro	bcbdcdqbcccda
w:coche	onabbbaababZm
w:cocido	dedeeeddededn
w:cocina	YobbcaZbbbaap
w:cocine	abaobaabbbabZ
w:cocinero	bmccccbbcbcdp
w:code	ecbdlebkbcplc
w:coder	ZZYZoZYYZqZYW
w:coders	acabbboncbaca
w:codes	acbckbZbbasbe
w:codice	ZZZZaZlZaZonW
w:codigo	ZaZalZYZaYrnY
w:coding	jaaibZjoammbX
w:coffee	cmnbjblbikcce
w:coffees	aZYnmcZapabca
w:coffrets	ababbapbcbbbZ
w:cofinanciado	bocccbbccbbcZ
w:cofondateur	eceemeedeeeec
w:cofondatore	eaeeneeeeeeed
w:cofradia	ddddndcdddced
w:cofundador	dbdendddeeddc
w:cofundadora	eceemeeeeeeed
w:cognata	ocbcccacbbbda
w:cognome	cdcddcccdcnbb
w:cohort	abcbaploccZda
w:cohorts	Zcdcdpbaddddc
w:coimbra	ZbaabYZraaaaX
w:coin	aZbbcbZbcbqaa
w:coince	YbaacpZabaabZ
w:coincidamos	ZaZbbaaaapaaZ
w:coincide	aaZbabaaZZZpY
w:coincidenze	bdcdddcdcdndc
w:coincidir	dededepddcded
w:coincido	aaababZaapaZZ
w:coins	aZZaaZXlaZsZW
w:coisas	ocacbcadbbbcc
w:col	ZaabnbZbbjobk
w:cola	ZaZaZaaqaYZZX
w:colaboracion	ocecebbdddZdb
w:colaborador	abacbcabbabqZ
w:colaboradores	occccbbbdccca
w:colaborativa	ababbbaabapaZ
w:colas	deeedenddeded
w:colazione	ccccacbbcbcco
w:cold	alaocbiocfbbh
w:cole	accbcobZcbbcl
w:colega	bnbcacnbcbbca
w:colegio	Zmbcdpbbccbcb
w:coles	pcacccbcbbbcZ
w:colgue	bbbbcbabcocbY
w:colin	fbanbbZababbo
w:colis	acbccbibbbjar
w:collaboration	eambcaoabmbdc
w:collaboratore	cocdcccdcdcbb
w:collaborazione	ocdbdabcccZca
w:colleague	jelfelalkcbib
w:colleagues	bclcfedqdfbdZ
w:collect	kbebbbkdblbcq
w:collected	lbbbccbbbbccr
w:collecting	aaqbeaZlZobbb
w:collection	maZbbiZnbkdjc
w:collections	nakmbanbaajca
w:collega	lpbdecjccdhbe
w:collegamento	cdcddeoedcmdc
w:collegarci	bbaccdabcocba
w:collegati	acbcccbccboca
w:college	acaabsZmlZbbZ
w:colleges	acbcccnncbdec
w:colleghi	aaabcZaaapaaY
w:collego	aaaccYbaapaaY
w:collegue	paacccbcbccba
w:colliers	cbcdodcdcccdc
w:colloque	ZccacaZpcbbbZ
w:colloqui	bpbbbbbbcbacY
w:colloquio	aalabaZarZmaY
w:colloquium	aaYbbZaqbabaZ
w:coloc	bcdddbcbddddr
w:colocado	bbbcccocbbcca
w:colombia	aZbacapbbabaZ
w:colombo	Yabbbbqbbbbca
w:colour	ocbabcibcbacl
w:colours	abZcbbobapbca
w:colpito	cdpddeldccdZc
w:columbus	mnbdddbdccccb
w:column	XababrYoacZam
w:columna	ZbaabpZabaaaZ
w:com	jjjdfbiicdkig
w:comando	bbbcdcbddcocb
w:combien	pcZcccabaacba
w:combina	ocdcdbbcccbca
w:combo	dedeeedeeenee
w:comboio	abaabaaocabbo
w:comboios	abaaboZabbabZ
w:come	hlfdifdnfdccc
w:comeca	aaZccaoaaaabp
w:comecar	pcccddcdddmdb
w:comecaria	ZaZbbaZaoZaaZ
w:comece	caccccbccbocZ
w:comeco	bbbcocbcbcbcb
w:comedor	ZbbaboZZbaabl
w:comemorar	ccedeccdddndc
w:comentario	nbacbbZobaaaZ
w:comer	cccddccbcbcbq
w:comercial	aobcccbcbcbcb
w:comercios	deeedenddeded
w:comes	hblcjbjkdblbm
w:comfortable	darbbcabaaccb
w:comida	oaaobaabZaabZ
w:comigo	bobcccbccccca
w:comincia	bbadddacbbccq
w:cominciare	ocbcccacbbbca
w:coming	diocebcifkdbj
w:comisiones	boabcbbccacca
w:comissao	ZnbbbbobbbYbZ
w:comitato	aaaqbaaaaabaY
w:comite	ZoaobaaaaaaaY
w:command	ZcbapaXabaoaY
w:commande	bbabbbabbZbYp
w:commandee	dccdddccdcddn
w:commander	bcddoccdddceb
w:commandes	acbcccoadcccZ
w:comme	aofcclbblebbj
w:commedia	ZbbbbbZobaaaZ
w:commence	baadcccbZbccr
w:commencement	qcbbcabZcbcdb
w:commencing	kbedencdeeced
w:comment	aablbbclhnapb
w:commentaires	dcceeecepeeed
w:commentare	bbabbbapbabbY
w:commente	aaZbbaZZaYasX
w:commented	babndcabbcbpj
w:comments	jbZlcbcabkbir
w:commerce	icdmncbhjhccb
w:commercial	ckbkqbebfbbca
w:commerciale	babcpbaZcbbca
w:commerciali	aZaaobZabaaaZ
w:commercialista	pbZcccacbacca
w:commercialiste	bbabbbaobabbZ
w:commercio	bqcdeddddddcc
w:commessa	bbbcccocaaccb
w:commissie	apbabbZbaZmbX
w:commission	nebiilnabdkbb
w:commissioned	aZoncbZbbibca
w:commissioni	decdeepeecded
w:commissioning	nbcdcncccccdc
w:commissions	babbbboZcbnca
w:commit	ZZoaaaYZaoaZY
w:commitment	cmmmcmaacbccc
w:committed	aabbrdZccccdb
w:committee	mkbocibbcgccl
w:committente	kccodcbcdcccb
w:common	abZbbbobaobba
w:commun	abacocabcpbba
w:commune	bdcccdobccccZ
w:communication	lbbndaZmcbbcb
w:communications	YnocbcabaZccb
w:communiquez	dddeedddddnbb
w:community	bdokgiaocacja
w:commute	YqYbbaZaaoabX
w:como	dmlijcdilcdeZ
w:comodino	ccaccZbbaocca
w:comodo	acobccbbaabca
w:companera	ddddndcdddced
w:companero	aapcccacbbaca
w:compania	cbbcccocbbcca
w:companies	abqkncmdjabca
w:companion	Zccacokadbbba
w:company	dldjpcccmbeda
w:compara	aaaobZZbbbaba
w:compare	acbdabnbaoboa
w:comparer	cdcdddodddddc
w:compartas	aaababZaaYZoZ
w:compartia	bbacbbabbocbZ
w:compartir	dddcdccadodcb
w:compas	bcacacbbaoccZ
w:compensacao	aZZobaZbbbabZ
w:compensated	bmbqccaccccdb
w:compensation	fnkocdYbbblba
w:compenso	bebhfnlkcbkca
w:competence	acccbabcccoda
w:competences	pdddeecedeecd
w:competencia	bpabbbabcabcZ
w:competition	plZoajYaaZZbY
w:competitor	Zbkbbbpbamaca
w:competitors	ababbbsbbibca
w:complace	crcddcacccccb
w:complain	YncnabXbknbba
w:complaining	bnacccaabjccn
w:complains	kcccbckbcamcm
w:complaint	aaabcaZmnYoZm
w:complaints	lbannZjZbaZcZ
w:compleanno	bbbbcbbbbobZY
w:complet	cdddedcdddado
w:completa	aaabcapbbbbba
w:complete	cbejckcleblna
w:completed	kbbkccjalifnc
w:completely	ZbYbabobbobbZ
w:completer	aaaaboaaaaaaZ
w:completi	baabobZbbbbbZ
w:completing	ockdcdadmacdc
w:completion	cbcpcbjfcbabj
w:completo	ccccccbccabco
w:compliance	Zlcqdcgbdcnca
w:complimentary	bbabcbopaZbba
w:complimenten	bbabbbZbapabZ
w:complimenti	abbbcboabnbbZ
w:compliments	bcacccabbpZcn
w:compor	bnddddcdddcdc
w:compose	ZabbcoYaobbca
w:compra	Zbaobbbbcbbcn
w:compram	cedmecceddced
w:comprando	deeedenddeded
w:comprano	bcddnbccdddec
w:comprar	cdccccaccambn
w:comprare	bdcdddcdccodc
w:comprarla	pbZcccacbbcca
w:compras	bccdccpccbkdn
w:comprendre	bcbpcbbbcbbba
w:comprends	bcbddbbdobccb
w:compreresti	aaabpZZZbaabZ
w:compresa	bcbccoabbbccZ
w:compreso	bmccdcbcbcccp
w:compri	abbocaaZbbbbZ
w:compris	bcccdobbdccco
w:comprise	nkbacinbcbbcZ
w:comprises	kcccdmhdcccco
w:comprobado	acccbapbbbbcZ
w:compromiso	dededepddcded
w:compromisso	bcncccmccaccc
w:comprovante	ccedeccdddodd
w:comptable	abcddcnccbcbn
w:compte	ablcmaabcaqhb
w:comptees	ZbbacaZpbbabY
w:comptes	oddddbcdcccdc
w:computer	maibbmbdcdpbZ
w:computers	naZaZZXapZabX
w:comum	aaZabbZabqaZY
w:comun	acacccabbocab
w:comune	aoabbcabbnbbZ
w:comunes	abbbabZaboabZ
w:comunica	cocdcccdcccbb
w:comunicamos	cceddccdddodc
w:comunicarle	crcddcadccccb
w:comunicarlo	ZZZZaZYZaZZpY
w:comunidad	cccddbcodccca
w:comunitaria	YabbbbZpbabaY
w:con	jhdikbjfeimcc
w:conceived	cddccdpbddcec
w:concept	qbcckbZcbccdb
w:concerned	onacbbZlbZbda
w:concerning	bcbldchbapccl
w:concert	jaZZniYqakZZY
w:concerts	nbbnbbkbcbaca
w:conclude	abZbpbkababca
w:concluiu	baobbcabbbbca
w:concordare	obbcccbcccccZ
w:concorra	boabbbbbaabba
w:concorre	YabbbbZpbabaY
w:concorrer	dpdededdbdedd
w:concorresse	bobcccabcbbba
w:concorso	bobcccbccbcca
w:concours	YZZZanYoaZZZY
w:concretado	oeeeecddeeded
w:concrete	YapkaaYocYZaY
w:concreto	bbocccacbbccb
w:concurrent	ababbbqbbaYaY
w:concurso	aqZbjaZamabaY
w:condition	icccmdbckbcdn
w:conditions	oobcccacbbabZ
w:condiviso	acbcccbbbabrZ
w:condizioni	ocbddcbcdccaZ
w:condoleances	bbacbbaaaobbY
w:condolences	ZaZbbaYZaraaX
w:condomini	cdcdddcccbdcn
w:condominio	ocabcbababcca
w:conducido	ccbdcdccocddc
w:conduct	Zbbacapabcccn
w:conducteur	occdebbdbdcdb
w:conducteurs	bobccccbcbZcZ
w:conducting	Zbarcbabcabcb
w:conductores	ZaZabpYZaaaaY
w:conducts	bcdZdpbcddddd
w:conduzione	bobbbbbccccca
w:conectado	ccededcdddned
w:conectar	bbZbcbaabmbqY
w:conexion	nddddddddcddb
w:conference	ccacbobcbnmbk
w:conferencias	ZbaabZapbaabZ
w:conferma	bccddbccdbqZY
w:confermarle	bobcbbbbcbbcZ
w:confermata	addcdcccddddq
w:confermato	ZaapbZZaaZaaY
w:confermiamo	cdddedccdcdcp
w:confermo	qbceedcededcc
w:confesseur	cccdcdddccodb
w:confession	bbmbcoZbbbcdb
w:confidence	YlqiciZbakmba
w:confidencial	ZZrZaaYZZZaZY
w:confidencialidade	abcocbbbccbca
w:confidential	ahpoccaccblbb
w:confidentialite	acbocbbbbbbaZ
w:confidentiality	abmmccbcccndb
w:confidentiel	ddeeedddedncc
w:confidentielle	ZZpabbZbabbbY
w:confidenza	boabbbbccbbca
w:confie	bocccZbccddcb
w:confier	qcccbbacbbbbZ
w:confira	abccbbaocabaZ
w:confirm	jfhjdlcbccmlb
w:confirmada	cdddedccdcdbr
w:confirmamos	ddddddcddcdcp
w:confirmar	obcdddbccccbm
w:confirmarme	ZaapbaaaaaabY
w:confirmation	dcbcdlbbcbnbp
w:confirme	amabcbabbbpYk
w:confirmed	ajjecbZcbajon
w:confirmee	bbabcbZabaapi
w:confirmenos	apbbccbcababZ
w:confirmer	cqddddaddccdc
w:confirmes	bacddcrcccdcb
w:confirmez	ddddddddddpaa
w:confirmo	abcocabbbbbbZ
w:conflict	pccmcbbdcccdb
w:conflito	accodbccdccdb
w:confratello	coddcdbdddddc
w:confrere	ccbdddodddcdc
w:confrontarsi	ZaapbaZbbaaaZ
w:confronto	nddecececddec
w:conge	nddeeccdcdeed
w:congedo	obdddccdcddda
w:congrats	bficcfjbbqaoY
w:congratulate	aZZcbbZaZpbpZ
w:congratulations	ccjcbblbjlmlb
w:congratulazioni	YbabbcaaaqaaY
w:congres	ZaYYboYYZqaaY
w:congreso	bcccccbocbcca
w:congress	hdkbcalmbnhcZ
w:congresso	bccZcpbacbbca
w:conheca	ZaYaaaZZZYZpY
w:conhece	abamccabpbbca
w:conhecemos	ababbbaacobbZ
w:conhecer	aaqcbbZbaabaZ
w:conmigo	bmcdddcccndca
w:connais	cradddcdbcccb
w:connaissance	YaaaZaZaZaapX
w:connaissez	bdbaccccddocc
w:connait	dccedecepeeed
w:connect	cbagcccbkqmla
w:connecte	bdddddceddndc
w:connected	abcbcbbaeqbpZ
w:connectez	YaaaZaZaZaapY
w:connecties	bcbbbcabcocaZ
w:connecting	fejkcdlidmeba
w:connection	ccafccfcbqmeb
w:connections	aaYnbbcaYaarZ
w:connexion	ddcdddcccbana
w:connosco	acccccoccZZbo
w:conoce	bobccccdbdcda
w:conocemos	deeedenddeded
w:conocer	bobccccdcdbcc
w:conocerla	cccdddcdcdnec
w:conocernos	cbrcddbdcbdcc
w:conocidos	ZZZaoZXZaoZaY
w:conociendo	abocbcacbbbba
w:conosce	bcbmddacobdcb
w:conoscerci	aaZbbbaZaoaZZ
w:conoscerla	ZaoacaabbbbbZ
w:conoscerti	aobcbcbbbbbbZ
w:conosciamo	abacbbZbaobbZ
w:conoscitivo	bcobccbbaabca
w:conosco	boncccbcbbccb
w:conozca	ddddndceedced
w:conozco	ababbYaZpZbbZ
w:conscience	aklbobZbbZbca
w:consegnare	bcbcccabbabao
w:consegnato	bdcdddccdcbdo
w:consegne	decdeepeeceed
w:consegno	ZbbbbaoabaaaY
w:consegue	pdccdbbcccnca
w:conseguimos	ncdeddcdddddd
w:conseguir	cdccddqbdcdca
w:conseguiu	ZaZbbbpaaZaZm
w:conseil	nbabbaZabobaY
w:conseils	ccbacbbcrbccb
w:consejeria	occcccbccccca
w:consejo	aaZpbaabkZabY
w:conselho	ZbapbaaanaZaY
w:consent	ndccddbeddmec
w:conservation	ZZobaaZoZYbba
w:conserveira	aocbcdbcddcdb
w:conserver	cdccdbcbedobb
w:conserveries	ZaYZpaZaZZaaZ
w:consider	clnjklaclcbfa
w:consideration	bcmcdncbmcccc
w:considered	bjmccdnincbbb
w:considering	ccmodcZddbccc
w:consiglio	bbaccbablXbrY
w:consigo	abnaanYaanaZX
w:consiguio	cccddcbbbaccq
w:consiste	cdddcdbcccodZ
w:consolidated	oabbclmabbbcZ
w:consorzio	eoddeeddedeee
w:constituye	abbobbabZabca
w:construction	ciabbbcqdanaZ
w:constructoras	YaZaaaZapZbaY
w:construire	cbcdndcddccdb
w:consulente	ldcddcmcccckk
w:consulenti	qdccddcdddddb
w:consulenza	mccodccdddcda
w:consult	oaZqaYWZZaZbZ
w:consulta	acbncbkbcabmm
w:consultancies	abjbccracbcdb
w:consultancy	nlfpbcZcdbbcd
w:consultant	klbncbcccbdkl
w:consultants	bblecbshcbbcd
w:consultation	bcdscblbceccb
w:consultations	cbcmdcabdcodd
w:consulte	bcacddbccbnqZ
w:consultee	daaeeecdccdqa
w:consulting	ddjscadbcbbcc
w:consultivo	YaarbZZabaZaX
w:consulto	bcbocabbcbcbZ
w:consultor	aabbccZabbbZq
w:consultora	lnedddddhcdlb
w:consultoria	pcdbdbZcddada
w:consumables	abbmccobcbccb
w:consumer	XZZoaoYYaZZaX
w:consumo	pbabcbababcca
w:consumption	bcbdddncdncdb
w:conta	kdddddjdddobb
w:contabilidad	bocccccdbdcda
w:contabilista	qbbddcccddddb
w:contable	aZabbbZboabba
w:contact	ddnccddchlllc
w:contactar	ccdddcbcdaabo
w:contacted	ZZocccaacbboa
w:contacting	akmbccdbbcjbo
w:contacto	nclcccbcnjcba
w:contactos	ZaZbbaZaonbaZ
w:contacts	ababbaijkmpjY
w:container	iaaehcocbklca
w:contame	bbocccbcbbbaZ
w:contar	ZlrabmZaaZabY
w:contarle	cccdddcdcdnec
w:contas	YZYZoZXZZYoYX
w:contato	naocccbccbcba
w:contatori	cccddccccbdbo
w:contatos	bbZbcbabcobaZ
w:contatti	bcaccdaccodcb
w:contatto	cpbdcdbcbnccb
w:conte	deeedenddeded
w:contemplate	cbqccdZcaaacb
w:content	ZdmbkdYYkjboj
w:contente	cobcccabcbbca
w:contento	bbobbbZbaabaa
w:contents	abaacbYoaaaZo
w:contest	bccdlcbmcbpba
w:contesta	cccddbbcqcccb
w:contestas	pdbdccccccZdb
w:conti	aaabpZZZbabbZ
w:contigo	abpbcmabbZbpZ
w:continua	boddddcdddcdc
w:continuar	ZaZabaYZaZZpY
w:continuation	bbmcdbZccZmbo
w:continuativo	obdcdbbcdcbdb
w:continue	jmcabbcanjhbZ
w:continued	bcZcdcbccrcac
w:continuing	mbbacZYZcmbpY
w:conto	Zhobbbjbbamak
w:contos	abbbcbbobbbbZ
w:contra	bcbcccbZcbbbo
w:contrabbassista	obbcccbbdcccZ
w:contract	mmicdcccibhdl
w:contracting	ZlmbcbbbZrbbZ
w:contractor	nidbecnecebck
w:contractors	kcjchcnkbcjcb
w:contracts	anlecfnbmadcZ
w:contractuelle	bpbcccbcbcZbZ
w:contractuels	bpZcccacbacbb
w:contraire	bbacacZbaabbp
w:contrasena	cdcddccddbkla
w:contrat	bpbdcbbcccbar
w:contrata	cpbdddncddccb
w:contratacao	mcccocaccccdb
w:contratacion	abbbobabcbacb
w:contratado	ZZZbabZaoZoaY
w:contratam	bcodcdbcbbddb
w:contratando	dnddeddddebec
w:contratar	mbacacqcmbbcZ
w:contratarem	ccbcdcocccccb
w:contrate	bbacbbpbaabcZ
w:contratista	qZbcbbbbccbcb
w:contrato	jqdcdbbcccecn
w:contrats	cdbdddodddcdc
w:contratti	boccccacccccZ
w:contratto	enbcdkbcjccbo
w:contrazioni	bcccocbcdccda
w:contre	lcbocZZbbbnaZ
w:contributie	cddddcccdcccq
w:contribution	abalcaqZblabk
w:contributions	YbabbaYnbkobY
w:contributors	abcccXoncbabm
w:control	kmbncbeccacbk
w:controle	pdddddcddcddl
w:controleurs	abcbdpbccccca
w:controleuse	cpcddccdhcdmb
w:controller	lobdddcdhfdjc
w:controllerin	jmcddccdiccna
w:controllo	nmcdddcdddcdb
w:controls	ncbddcbddnddd
w:convaincre	ZaYYpZZZZZaZY
w:convalide	boccccccccccb
w:convegno	eodededdedeee
w:convenience	kbakdkkcnbccd
w:convenient	cbfcddpccaccc
w:convenio	bbbcbbabobcba
w:convenir	cddnbdddddddc
w:convention	aaaobaZababbZ
w:conventional	mcdcndaecdded
w:conversa	kbbpcaZacbbbZ
w:conversamos	babaobabcbbba
w:conversar	amomddbccacbb
w:conversation	bknkbcebbcbqZ
w:conversations	Zbmndcnccbbjb
w:conversazione	cccddcpcddcZa
w:conversion	occdddleddcdd
w:converso	abocddbcbacbb
w:convertible	abZaqcbbcaccb
w:convertirias	ZbaabpZabaaaZ
w:convertirlo	aaabpbacabZcZ
w:convey	dcbdcdbdcpdec
w:conveyancing	aocncbZcccbdb
w:convida	abcocabbcbZbZ
w:convidada	ddcddbbpcbddb
w:convidados	accbcZbpcbcca
w:convidamo	ZaaZbZZpbaaaZ
w:convidamos	acdbcpbZdabbZ
w:convidar	accocbabdccca
w:convidou	abbccbabbabrZ
w:conviendrait	cbmddeodccddd
w:convinced	acbabooabaccb
w:convite	bmbbdnbbcabpY
w:convoca	ZpbabZaabbabZ
w:convocada	cndddccdddcda
w:convocatoria	bobbcbbbbbbcZ
w:coo	nZccndcedeced
w:cook	bmhbblabbiccn
w:cookbook	obacbnabcabdb
w:cooking	aalcbpbbaZcca
w:cooks	kbccnaancbadb
w:cool	abcbocaacamcc
w:coop	cpbeeddeddddc
w:cooperation	aloddcaccbkdl
w:cooperativa	ZobbbnebjabbZ
w:cooperativas	ZaaoaZYZaoYaY
w:cooperative	qdbbnaZababcb
w:cooperativo	ZaaobaabbabaZ
w:coordination	ndddedbdediee
w:coordinator	mnbcddbcfcidc
w:coordonnees	dddeedddddnbb
w:copenhagen	anYbbbaaaobca
w:copia	acbccbabbanbm
w:copies	hbbbciYpcabbm
w:copre	abccocacdccda
w:copropriete	ZabpaaabbcacZ
w:copy	lhbbclalidlch
w:copyright	acbbdlbbcapZY
w:copywriter	ldccccpcbccda
w:copywriters	ZbonbbZcbaccb
w:cor	Zddcddabcdcco
w:coragem	ccddnccddddec
w:corcho	bcbbcbaocabbZ
w:cordes	ocbbccacbbccb
w:cordial	ccbedeadapdcc
w:cordially	ababcYmrcZabY
w:cordoba	bbocdcbcbbbaZ
w:core	mlbbdljccdccc
w:cork	YnZbmjZZnnbbZ
w:corner	aencbbobacccb
w:corp	paacddndbccdc
w:corpo	boddddcdddcdc
w:corporate	abccdqlclbmZa
w:corporativos	abbbbZpZcaYaZ
w:corre	ZaZbbalnaZnaY
w:correct	lpbccckcclcca
w:correctamente	ccdeedcddcdqa
w:corrected	lkacccbcbZcdo
w:correctly	ldcdddccdnded
w:correcto	abpbbbabaabbZ
w:corrector	ZbbbbpZbcbZbZ
w:corrects	mZZacbZccapbb
w:corredor	acbcbcobbbbda
w:correggere	ZbcZbpZabcabY
w:corregir	YbcbdobcbcbcZ
w:correo	aaabbbobZZaal
w:correspond	dodeeeeeeeddc
w:correspondence	lbocdmaccbbda
w:correspondent	YeYaaaZZZZZqY
w:corretor	baaccaobbbbba
w:correu	ocbcdcbdddbcb
w:corridor	pbacccablZcca
w:corriere	bcbcccabbabao
w:corriger	bcbbcbpcZaabY
w:corrija	aababpZZaaabZ
w:corrisponde	aZZbbaZaZaapZ
w:corso	abcbclmobaabY
w:cortes	ccccccbacbcco
w:cortesia	cddcdeneddded
w:corto	obbcbbbabbccZ
w:corvane	cjcdccabcocca
w:cosa	ecrchckcbacbZ
w:cosas	abocbbabcabba
w:cose	obbbccbcnbbca
w:cosi	YZmbabjbpabaY
w:cosmetics	ZYqabbcaaenbZ
w:cost	eebibcqmbbecd
w:costa	ibccdcrccccca
w:costare	obbbccbccbbca
w:costaria	pcZcbbYcZabbb
w:costerebbe	ocacbcZbZZbca
w:costing	nZbbclobcbbca
w:costruisce	obbbccbccbbca
w:costs	ceacjapnbakbl
w:costuma	YaabboaboaabZ
w:costureira	obbccbbbbbcbZ
w:costureiro	pbbccabbbbcbZ
w:cote	maobbaZaZZaaj
w:cotes	aYpcbcZcZbcba
w:cotisation	cdddddccdccco
w:cotise	bcccdcbccbccq
w:cotonou	cccdcdcdccodb
w:cottage	blcddcccdjadq
w:coucou	naZaapZaZZZaX
w:could	ldjedkjbmbccj
w:couldn	fbibcaakakaqZ
w:coulee	cdddddcbcccao
w:couleurs	dccedecepeeed
w:couloir	acccdbbadbbcp
w:council	nkcncaailbbcl
w:councils	adbccdpcdbdec
w:counsel	YpZocddabbdbm
w:count	mdlaldambabbh
w:counted	abaoabnbZncca
w:counter	lnZbbbYbbiabo
w:counties	ZZnabbZoaZaaZ
w:counting	mbYaaZapoZaaX
w:countries	ajmjjbdnbamfZ
w:country	liYmbbdamlmbY
w:counts	eeackbmkbkbcl
w:county	ocfeclebdkccb
w:coup	poaabaZbbbZbZ
w:couple	Zkqbkbnbaabca
w:coupons	bcccccbcccocZ
w:cour	abacbbbbbbqca
w:courage	bcYccdocnaccc
w:courant	accccbpdadcca
w:courier	abbbbccdcbtcY
w:cours	accddmbbbbbco
w:course	bbdccpeoecbfd
w:courses	aibccoYncjacl
w:court	hlbobabhieibd
w:courtier	cdbdddodddddc
w:courts	anocbcgcbbbcb
w:cousin	ibkcpcbbcZbco
w:coute	obZcccmcabcba
w:coutera	cdcdcdddccodb
w:couvre	Zcbdccrdcdbdb
w:couvreurs	cZdddoccddccZ
w:cover	oebbjgkkkcbcb
w:covered	bqafbabbmmabY
w:covering	nkbnablbbbbbZ
w:covers	kcpceabbjalck
w:covid	bcbbbcaZconca
w:covoiturage	cdcnccacdcbca
w:cow	bbbdcmbcjZcco
w:coworking	aZZbYbZqbZbbZ
w:cows	aobdbcbcjacdb
w:cozido	dedeeedcdcddn
w:cozinha	YbaabaZajaaom
w:cozinheiro	cdeeeaddddeeo
w:cozinheiros	bcacccqcbbccZ
w:cpd	ZpZaaaZoaYbbY
w:cpf	abbabaaaccqbZ
w:cpt	pbbdeecdcdbdc
w:cracha	babcccabcapbY
w:crack	qbcabcbdcbceb
w:cracking	nabcccndcccdb
w:crane	ibpgmbeZbYjba
w:cranes	ZaYpaaZapabaY
w:crashes	nbbbabZabZaao
w:crasht	qdcddccdccccb
w:cravatta	bcbcccoccacdZ
w:crazy	ZnYbpbcbaYcca
w:cream	ZaZcbbmbokbca
w:create	bipdddacccccc
w:created	bokdddcecdddd
w:creation	nbcbcpabcbYbZ
w:creative	kbpdeebecdcde
w:crece	bqddddcdddddc
w:crecera	abqbcbbccbbca
w:creche	bbacmcabcabZr
w:creda	ZaZbpaaaZaabZ
w:credenciado	aZbbcbpbbbZaZ
w:credenziali	bccccbbccboaZ
w:credit	beajbjgcdfolj
w:credited	ZbkccbYZcnlnY
w:crediti	ZaZZanoaaZaZY
w:credito	abbpcbabbbbbZ
w:creditos	aaapbZZbbbZba
w:credits	acbbccoacabok
w:credo	bdcdddcdccodc
w:cree	aoYbbaoaZZaaY
w:cremona	ZabccbpbbbbbZ
w:creneau	deccddodeeeec
w:creneaux	aaZbaaZapZbaZ
w:crepes	cddddcdbdcddq
w:crescendo	acpYbaZbcccca
w:crescer	ZaraaaYaaYaaY
w:crescere	bbccdcqcdcccb
w:cresceu	cpdeddbdddddc
w:cresciuti	cddcddneddded
w:crew	bbjaikklkdnbY
w:crewe	cclccbaacbcbq
w:crewing	ZbobabnbbaabZ
w:crews	YbbbbpoibZdbY
w:criancas	cdddddcddqdba
w:criando	ZbZbpbabaaYaZ
w:cried	kbZbZcZaaqbbY
w:crime	oZaabYYYaaobY
w:criminal	bpcdddbdcdced
w:crio	ccbdcdccocddb
w:crisi	obcddcbdcccda
w:crisis	iccocZZncbZca
w:criteria	ndcmdcbcddcdc
w:crm	ZcalbZsbcbZba
w:croises	ccadccpcbZccb
w:croissance	aapbbcabcbcca
w:cronica	abaaapZabaabZ
w:cronico	ZaapbZZaaZaaY
w:croquetas	ddddndceedded
w:cross	iakclkZkbobba
w:crossed	aljbbdkcbocca
w:crossing	bdmdcebdcndee
w:crowd	malacnZnbabbZ
w:crowds	ndmdddbdcacdc
w:croydon	moacccZdbcccc
w:cruise	YZZZapXZYZnaY
w:crusca	bcddobbcddcdc
w:cry	kbacbhimkcbcl
w:crying	YZYabpYbYpaba
w:crypto	eleicabmcmobZ
w:cryptobedrijf	pbbcccbccccdZ
w:cryptomonnaie	acccbabcccoda
w:cryptowallet	aabbacacdbpcb
w:crystal	lbbcddoccdbcb
w:csm	aoYcccocaabcb
w:cst	olbdddbdbdcdc
w:ct	alaabbbbpaabZ
w:ctc	dqedddcdcdddb
w:cto	cbncscacbbfcb
w:cual	pddeeecedeedc
w:cuando	dbobnlajbZjaa
w:cuantas	ndddddcddcddb
w:cuanto	paZnaafaZlaaY
w:cuarto	ceddebcdedddo
w:cuatro	ocboclbbcbbca
w:cubo	ZbbabpZaaaabZ
w:cubrir	pcddddceeedec
w:cucina	bbZbbbaaoZbbZ
w:cuelgue	bcbbccbbcbobZ
w:cuenta	ZabbcaZocarYX
w:cuento	YaZaaopaaZZaX
w:cuesta	bbbccbkobbbba
w:cugina	abcdocaccccda
w:cugino	bcbcccbbcbocZ
w:cuida	cdcdddqcddddb
w:cuidando	aZZbabZbpaaba
w:cuisine	Ybbacoaacbaan
w:cuisinier	bddddbccddddp
w:culpa	bbbcbbabbobbZ
w:culture	lkcdeccnddccb
w:cumpleanos	cdbdddcccYcbp
w:cunado	acacccacbabbo
w:cuneo	ZaZabpaaaaabZ
w:cuochi	bdbcdcoccccdb
w:cuoco	cddddcccecddp
w:cuoricini	cddddcbdddndc
w:cuota	bccdbcmcdbccp
w:cup	bccbccjncZcco
w:cupboard	mnacccacaocba
w:cupo	cddbccbddcoca
w:cups	kbabcbkmbkbcn
w:curator	mpZbbblbbacba
w:curators	ZaobbaaobZbca
w:cure	abZdccrcaccca
w:curieuse	amqbabZYbbbbZ
w:curieux	decedepeddedd
w:curiosita	bbocccbbbacbb
w:curiosite	aobccZbcccccb
w:curiosity	bcYccdqbbYccb
w:curioso	cdodccbdbaddb
w:curious	ZcqbbbkdjnbcZ
w:curitiba	bqmdcdbcbbdcb
w:current	lcpfhcccccdec
w:currently	bcjddbommbcba
w:curriculo	bmbcdcbcpcnca
w:curriculum	YkmccnieobkcZ
w:curry	cdcdddlcdcddp
w:cursar	cccdcnbadcddb
w:curso	abbbcpknebbbY
w:cursus	ZbaabnanbaaZY
w:curte	dddeeddeddndc
w:curtida	bcccccobbbbba
w:curtindo	bddddbcddcpdb
w:curtos	ocbcdcaddcbcb
w:curve	acbcccZbblbZo
w:curves	lcbdcZabaocdb
w:cuscino	abccocbcdccda
w:custa	bbccnacccccdn
w:custam	bdbcccaccaocZ
w:custaria	pbZcbaZbYZbbZ
w:custom	ZbcbbbcbccYpY
w:customary	ocbcmcacbbcdc
w:customer	eebolbbfbchij
w:customers	abajqcqcdbccb
w:customs	jjdecdYadkqbY
w:cut	chibcbnankbbn
w:cutter	obbccbZbbaabn
w:cutting	kbbbboaabncca
w:cv	emocccddobdca
w:cvs	badbcbrjkZjbc
w:cyber	jcgcccscbbcdb
w:cybercrime	ccbcccbccbocZ
w:cyprus	ZbcabaZbccqca
w:czk	Zpcbdcbddebdb
w:d	jjjjkjedjcccc
w:d2	cpbeeddeddddc
w:d3	lncdddcddcddc
w:da	kjddjbgclihbk
w:daan	cdcdddccdZdcp
w:daar	mcecncbcpbbca
w:daardoor	cncdddcdddddb
w:daarna	ZmaabZYalbnoY
w:daarom	abobcbbcabbca
w:daarvoor	ZpabababaabbZ
w:dabei	jbamcaaoaabbl
w:dach	bapccdedbbccc
w:dachdecker	bddddbcdcddeo
w:dachreinigung	abbcccpaabccY
w:dacht	boccbccdddbdb
w:dachte	boaccbbcbocca
w:dad	abbccbibbZbct
w:dados	dnbcdccllblkZ
w:dads	abacncnbbacdb
w:daeu	accdcobacccca
w:daft	ablbkbobaZccY
w:dafur	ilblljajcbbcj
w:dag	hcmccojcdbmca
w:dagen	pbaccibcmbjck
w:dagprijs	qbadeddeddddc
w:dagvoorzitter	YZaaapaabaaaZ
w:daheim	abZbbbaZbpbaY
w:daher	mccndcacccbca
w:dai	ZbacbbobbanbZ
w:daily	pbbbbbllbaldi
w:dairy	inmeobkaaabcZ
w:dal	kkjcccbjcblbn
w:dale	YnZocbabbbmbZ
w:dall	cdddddccdcddn
w:dalla	eodeeeddedeee
w:dallas	XbZccbmbqbcca
w:dalle	nbbccbaabZbap
w:dam	ZZaaaZZpbZZaZ
w:damals	aoZabbZbaobbZ
w:damen	bbacccZboacbc
w:damigiana	ndcecececddec
w:damigiane	nddedececddec
w:damit	mcbccbZbbmlbl
w:damloop	ZaaaaaZpbZZaZ
w:damp	YbaZbqZkcmabZ
w:dan	kdpcdbabidobZ
w:dana	acldccbocacda
w:danach	bpcddckcjclca
w:dance	bcbcacbbbolcZ
w:dancing	qaablbabcabca
w:dando	bdcddccccbpdb
w:danish	plZcbYZbknZaZ
w:dank	aaZoaaYaapZaX
w:dankbar	bZacbcaboabba
w:danke	jdccddaccpccm
w:dankeschon	abbpbZZabaaba
w:dann	bjoccbmbbcmab
w:danois	ndddddbdddded
w:dans	dcljibikdkcma
w:daqueles	deeeedodedeed
w:dar	lciddmbcobcda
w:daran	mboabYnaaZaaY
w:daraus	YZabpoZZaaabY
w:dare	cYYZnaYakpaal
w:dared	ndacbnkbcacdb
w:daresti	abbbbobbaabba
w:darf	clncdcocjbccb
w:daria	Zbbjcqabcbaca
w:darias	ZbbbcqZaaabcZ
w:dark	ZoalbbibbYZpY
w:darnos	acbacoaabaabZ
w:daruber	bbacbbananbaZ
w:das	liejecjcbclck
w:dashboard	raabcaabmZbbg
w:dashboards	cbajcmnbbmcca
w:dass	bkbdddpcklhca
w:dat	olcimcechibca
w:data	kkfeigeleddib
w:database	rekbbbbebcdcd
w:databricks	kfZnbbgbnYccb
w:datateam	Zoabbbacbabba
w:date	bneeddbhbamkk
w:dated	Ybbbcbpabiabj
w:daten	abZbbbanmnbbZ
w:datenanalyse	bqcddbbakcbaa
w:datenanalysen	qddcddcdddddc
w:datenanalystin	eobddcbchccna
w:datenbank	obccbbbbcacdZ
w:datenfrauen	ababcaapcbabZ
w:datenjobs	bcbcccbobbdcb
w:datenmigration	pcdccbbdcdcca
w:datenschutz	aacbcocbccdba
w:datenschutzberaterin	odedecdeedbcc
w:dates	lbmdbZlqbYbcb
w:dati	mmccdkblfcjca
w:datos	llicdchmhcdia
w:dauer	bccocabbcccca
w:dauerhaft	cqcdddbdccddb
w:dauert	bababaaoZaaXp
w:daughter	eicbelZieoece
w:davanti	bcnccabaclbbo
w:davao	Zbacccocbnbed
w:dave	Zcodbdbdnaddc
w:daventry	oobbcaZbbbbZZ
w:davide	bbZbbbaaoZbbZ
w:davon	baobbbabbanbZ
w:davvero	aambbbZaZobbY
w:day	nheceldfchicc
w:days	nkbeceedfccki
w:dazu	ZZpaaaYaaYnZY
w:dazwischen	boccccbccccca
w:dba	namcmdadcbcdd
w:dbs	kbabcnnZbbZca
w:dbt	nckcdnbcjacla
w:de	eidihiffidhfj
w:dead	pbYbjaYbYnbbi
w:deadline	nlbnceadhabck
w:deadlines	ZcbbcpmZbbbba
w:deal	ocbocacacacco
w:deals	oddccdZdmdced
w:dealt	inabccZccbbbo
w:dean	XlabbrZabaabk
w:dear	jiehehjeijhcd
w:dearest	abbbbaZoaXnbm
w:debate	aabccaaodmbca
w:debe	bbcacbabbbqcZ
w:deberia	bbbcccocbbcca
w:debia	abZabaZabpZaX
w:debit	jpacecacccobb
w:debiteuren	acbacapccbbcZ
w:debito	bbcbcbaccbbco
w:deblocage	bcccccbcccocZ
w:debloquer	cdcdddcdddpbb
w:debordee	bdddccobccbdb
w:debt	bccdddcccomdc
w:debute	bcacbcaaaobba
w:debuttiamo	ZaabbaZobaaaZ
w:decade	bdmcncZdcbcdc
w:decale	pdeeeecedeedc
w:decalee	addcdbccdccdp
w:decede	cdbcddbdccoca
w:december	ljdbcgcncebbn
w:decent	Zpacdlalfncca
w:decente	nYaaoaaabaabZ
w:decia	ddddndcdddced
w:decide	bihpiceebalbd
w:decided	alpcejZcbcccn
w:decides	YdYoaananZaZY
w:decidez	ababbapbcbbbY
w:decidido	nedeeddddcdec
w:deciding	YmkZaaYbpZabZ
w:decime	pbcbbcacbbacZ
w:decimo	acbcccabcbcco
w:decina	abocccaccbcba
w:decision	Zlarkblbbbdba
w:decisions	abancbmbccbdb
w:deciso	boccccaccccca
w:deck	bbbbuchcccbca
w:declan	bnaccdncdZced
w:declaracao	YbabbbpbbaZaZ
w:declare	abacbbaacboba
w:declaree	ZaapbaZabaabZ
w:decline	dbeoclYdbbaoZ
w:declined	daabcbZbbabpn
w:decorrenza	bobcbbbbcbacY
w:decouverte	caabccobccaca
w:decouvre	ndddddbdddded
w:dedicaces	abaabbaoaZabY
w:dedicada	YZbbbapaZbbaY
w:dedicado	ZnaabaoabaaaY
w:dedicated	acabdcrccacdc
w:dedicato	ZZbabZpbabaaZ
w:dedicherebbe	YbZoabYaoaabZ
w:dedico	cdndcdnccbcda
w:dedies	bbbccboccbcca
w:deduct	acdcdZmaccpdb
w:deed	ccdddcbcdbcdq
w:deel	YZZaaaYZbZZpY
w:deelnemers	ZaaaaaZpaZaaY
w:deep	ZaYaaaYZZqobX
w:deepa	biZfcbbmijenb
w:defence	ddcedebddpdeb
w:define	dedneeddedeed
w:defined	bbnabcnccbbcc
w:definida	abodccacabccb
w:definido	baobbcabbbbca
w:definir	accocbbcccccb
w:definite	YaraabZbaZbbZ
w:definitieve	apabcbaababbZ
w:definito	ZboacaabbbbbZ
w:degli	ZccacqmaccbcZ
w:degno	cddcdeneddded
w:degree	jaaabkZjrckca
w:degrees	cdcdcdkmcmceb
w:degustation	odddddbdcddec
w:dei	jkblklfbcbjcc
w:deichen	ddcdddcdcodcb
w:dein	kilcccebbamcm
w:deine	ZaZbaaYaaooaY
w:deinem	cncddcmddcldc
w:deinen	bcndndacccddb
w:deixa	abaccbaobaabZ
w:deixando	ZaaaabaaoaaaZ
w:deixar	ZanaaaZaoZaaY
w:deixe	aaapbZZbbbZba
w:deixei	dddddeddncddd
w:deja	bpaclcjcclbca
w:dejado	paabbbbababbZ
w:dejar	aZZbaanZaZaoY
w:dejaras	abpbbbZbbabaZ
w:dejeuner	ablmbaZicmbbk
w:dejo	acacccbobabcZ
w:del	ldhdddekbhjek
w:dela	ZnZbbbZabombZ
w:delacroix	cccdddbdcmcoa
w:delai	rbbabaZbbbbbY
w:delay	nbmbbaYZbanZk
w:delayed	ZbaacbZacqami
w:dele	ccbdcdccocddb
w:delen	XbbbbpZacoabk
w:delete	ZakjbbZaZYnmm
w:deleted	bcbcccakcfmnZ
w:deletion	ccbcdcbcdbqYa
w:delft	YYYbaaoaoYZYY
w:deliberato	bobdcccdbcccZ
w:delighted	anbbdblnblibZ
w:deliver	naabbmpacabcj
w:delivered	ZaaabafmbZlqb
w:delivering	bccckpcadbbdb
w:delivers	Zbabdcmcccpda
w:delivery	obbbediccdkcn
w:dell	pcojccbcccecZ
w:della	kbbcjecbekedp
w:delle	ZeamladjmlbbZ
w:dello	bcbcccocbbbda
w:delphi	ocbmcbbdcccdc
w:dem	jihehcekbedjk
w:demain	Zbjbbahlaahom
w:demand	amZobboaaYaiX
w:demanda	pddcedceddddc
w:demande	ccbglbcccbelp
w:demanderons	ZaYYaaYabaZpY
w:demandes	bcacccabcabrZ
w:demarche	cccddcaccccco
w:demarrage	qbddedbdddldb
w:demarre	abacbbbacboba
w:demenageons	cdddddcddadcq
w:dementia	mbbcdaaocdddc
w:demi	pbcbclbccacbk
w:demitida	ccbcccbboacbZ
w:demo	Zbbdbeudfacba
w:demographe	ZbbbbbapaaaZZ
w:demonstration	ZbZZiarbbYbaZ
w:demonstrations	cbbccZaobbbaZ
w:demora	ZaapbZZacaabZ
w:den	jdbkicheedldk
w:denaro	cdcdccacccobb
w:denen	acZbccabobbba
w:denis	peddeecedeecd
w:denise	lbddddbcnkddb
w:denk	YYXaqZYZpXZaX
w:denken	oaddddbcddddb
w:denkt	Zaapbaaabbbba
w:denmark	YpabZbnbaabca
w:denselben	cdcedepedbded
w:dentaires	bddndcbcddddc
w:dental	cmYobanabamlY
w:dentist	icZbcbZcofibp
w:dentista	cdddddccdccbr
w:dentiste	accccbodadcda
w:dentistici	eeeeeenceeedc
w:dentistico	occcdbbccccba
w:dentists	kbbmbbpablbcZ
w:dentro	aobblalbbaYoY
w:denver	doibimcabmcbd
w:depart	ZbabbbZabpbaZ
w:departamento	ZZoaaaYaoZaaX
w:department	hneddmdbkfhca
w:departments	ZbpbcbmbaYbca
w:departs	cdccddbcdcccs
w:departure	obaccbabcaaZp
w:depende	aaocbbZcbanbZ
w:dependencia	pnabbbabbbabZ
w:depending	Yimacpebbabcb
w:depends	bhqbccZbbbacc
w:deployment	cdcbdndbbnddc
w:depois	kaoanaiZZYZaX
w:depose	ccbdddcccbbar
w:deposit	bcccdcbcdcrcn
w:deposita	ZaZbabYaaZqaZ
w:depositato	bcccocbcdccda
w:deposite	bcccbcbbcboba
w:deposited	bccbbZbbdcqca
w:deposito	bcbbccabcbpbZ
w:depositos	obcbcbcdddbdb
w:deposits	ZbapbYZaaZnaZ
w:depot	jlicbbcbccbmm
w:depouiller	pccacabcccbcZ
w:depreciation	abZbbbZbZnbbo
w:dept	ZrmbcbYanaabX
w:depuis	abacnbbbplbkZ
w:deputy	asZbbbiZbYbbl
w:der	ijfejjciidccl
w:deram	ababbbapbabaZ
w:derde	aaabpaZaaZabZ
w:derek	abbbccaZbZnbn
w:dermatologista	bcccdcbccbbap
w:dermatologo	ddddddccdcdcp
w:dermatologue	bcbcdccccbbao
w:dermatologues	aaaobaaababbZ
w:dernier	ZaZabmkmmnaaX
w:derniere	Zaaccbaboaabp
w:derriere	cccnccacdcbca
w:derrubar	bcadcdbccbocb
w:dertiende	cpdeddcdddddc
w:dertig	ZaabmoaaaaabY
w:des	bhmikjjeeckbb
w:desabamento	ZZapaaZaaaZaZ
w:desabastecimientos	cddndcdcddcdc
w:desabonner	aaZaaaabaaZpZ
w:desactiva	bcdcdbcbdcobb
w:desactive	bcacccabcabrZ
w:desafios	ddncedcddcdcc
w:desarrollador	cmbdddcccccoa
w:desarrolladores	YZbacZqbbabaY
w:desayuno	cdddedbcdcdcp
w:descarga	bcdddbcbddncb
w:descarrega	aabbcaZbbapbZ
w:descobrir	abacccabapbba
w:desconto	abbbbamobabbY
w:describe	lldnhbabbibdc
w:described	ZbobcknbbYbdm
w:description	bnlcccacbblcn
w:descubrimos	cccdqdcddcddb
w:desde	edccjipbchbbl
w:desea	occddcacddcda
w:deseamos	cbbdccbcbZcao
w:desejamos	ddbdddbccacbo
w:desenha	abbbbapbbbbca
w:desenvolve	bcccbboccccca
w:desenvolvedor	klcdedcddddnb
w:desenvolvedores	ZZcbbapbabbbY
w:deserve	ZaYbonoaaZaca
w:deserved	aamcbbZbbqbaY
w:deserves	alabbbmkbpabY
w:desfalcado	obccdbccbcccZ
w:design	nbfbllldclbdZ
w:designated	bbbcbcaacbqbZ
w:designed	naZbbannZYbbZ
w:designer	kncdfcecmdcec
w:designerin	kocddcbdkcddb
w:designers	bbpdddjdbkddd
w:designs	nbaanbYbabbcZ
w:desire	cdcdcdcdccodb
w:desistiu	bpaccbabbbbbZ
w:desk	bokcbcbclblbl
w:desks	aoacbbZncZaca
w:desktop	Zbbbccabccqcb
w:deskundige	ZaaraaZbbabbZ
w:deslocacoes	ocacccacbdcdb
w:desmond	acndmdbccccdc
w:desnoods	cddeddoddddeb
w:desormais	bcacbbabbqZca
w:despacho	pccccbbccccca
w:despedir	ocacccacbdcdb
w:desperate	koZZbZZboZbca
w:despesas	bcdddbbcccddr
w:despidieron	bcbcccbcpacbZ
w:despues	amZbbaZaaoaaY
w:dessa	odcdcbbccabcc
w:dessert	pbbbbbZmbbbcZ
w:desses	ccddnccdddcdc
w:dessine	ocbccbbccbbcZ
w:desta	bcbcccbZcbbco
w:deste	abbbcbabbabbo
w:destilaria	abbbocabbbbca
w:destinarsi	cccddcccccddn
w:destinees	ndddddbdddded
w:destripo	bcacccbobabcZ
w:detachering	bbodedcdcddcb
w:details	iiobccbdhekmc
w:detalles	bobccccdcdbcc
w:detect	ZaaanaqabaabZ
w:detectado	bcbbccabcbobZ
w:detectamos	acadbdbccbobb
w:detects	cddcmdncdddcc
w:detenus	accdcobacccca
w:determinato	boccadbbcccca
w:detto	ooabbbabbaabZ
w:deu	deeeedodedeed
w:deus	dddddeddndddd
w:deutschland	ZbabbapabaaaY
w:deux	hdgcimielbdde
w:deuxieme	oaaZbaZabobaZ
w:dev	kmZbmkcbbaocZ
w:deve	abbomaaabbabY
w:develop	abccbdqdedced
w:developed	bcbbrcZbbaccb
w:developer	jkbcmjdcibjlb
w:developers	anecclnccckca
w:developing	Zakmdoaabbaca
w:development	bdakfcpljccdc
w:developpeur	mjbdddfcmccla
w:developpeurs	bbbccboccbcba
w:devem	cdddddcddqdba
w:devenez	aabcaaobbbnbZ
w:deventer	bcacbcaoabccZ
w:devia	bcbccccccacbo
w:device	cfapbbbhcdalZ
w:devices	ababkcollabca
w:deviez	abpcbbZaZZbbZ
w:devis	cbbcbbpbabbnm
w:devo	YZXaZZYZnnnZW
w:devoiler	bapbcbaZaaabZ
w:devolvemos	bccbbcobbbjbZ
w:devolvere	cdcddecdddnec
w:devolvida	bbccccbcccoca
w:devolvo	acbccbacbbobZ
w:devops	mmcdddediddlb
w:devs	ZaabqbYZaaaca
w:devuelven	bbccccacccocZ
w:devuelvo	bbacbcZcaapca
w:dey	abbbobobbZbcZ
w:dez	nbcbcaobccabZ
w:deze	laZbbahaaYcrW
w:dezelfde	aaaaabpbcbbca
w:dezen	ZanaaaYaYoaaY
w:dhabi	bcodccanbbded
w:di	efkkijddedidh
w:dia	nkfcclajidfch
w:diagnostic	bbbbncnbbbbcZ
w:diagnostico	dededeocededc
w:diagramou	ocbdcbabcabcb
w:dial	YcbbcbaacZbon
w:dialect	mbaccbaccobca
w:dialetto	ZcccbobbaabcZ
w:dialogue	bdbdnemddcddc
w:dialysis	abbpcbacdccdd
w:diamond	aZabbbXbcbqba
w:diaria	pddeeeceeeded
w:diaries	ncacccacbaccp
w:diary	caiqbjiZjZabY
w:dias	mkbecnjdcbdmY
w:dica	oaZbaanaZZbbY
w:dicas	ccbddccdqbcdb
w:dice	fbanablbaajbk
w:dich	lobcncdclbeca
w:dicho	bnbcccbcmccca
w:dicht	bbbccblbbanbm
w:dichter	abbbcbaobabbZ
w:dici	abcccbaccbccr
w:dico	cddcebjdddddq
w:dictamen	ZZaoaaabZabaZ
w:dicteerbanden	Zcadccpcabccb
w:did	kdbibhlalpcbc
w:didn	dfdibjcbjoemZ
w:die	ffcefkdejdicl
w:dieci	cdccddnbdcndb
w:died	abacccdlcmqca
w:diem	camobaYbmZaaY
w:dienst	lqccccbccbcca
w:dienstag	cddcddccdcddr
w:dienstags	ZbabboabZZaba
w:dienste	bbacccaboacbc
w:dienstrad	aqddedbdddddc
w:dienstverband	crbcddcdYdddc
w:dienstwagen	bpabcbabbabcZ
w:dient	bcccccbccbocZ
w:diera	acccdpbbddccb
w:dieras	cddddZcoecddc
w:dierenartsen	ffeflfefeeffe
w:dierenkliniek	pccbcaabcbbcZ
w:dies	ZnbobbZYbaabZ
w:diese	aaabccjbbbbpk
w:diesem	bcccdcbcccpZZ
w:diesen	ddeeeedeeeoed
w:dietas	paabbbbZbabbZ
w:dietista	ocdddcddcddda
w:dieu	cdcdcdddccodc
w:diez	pcccdncccccda
w:differ	YkqabbXZaobbZ
w:difference	Zbjcbccbbarla
w:different	jambbbdncnbcZ
w:differential	bncdnbacdccec
w:differently	hdbkcdnddlddc
w:difficili	bbbcccbocbbbZ
w:difficult	Zbbacbobblnca
w:difunta	cccddecdcdnec
w:diga	nbnbbcZbaabbZ
w:diganos	bcbbccbbcbobZ
w:digest	ccbdddbbdacjr
w:digit	ccccdcccdbpab
w:digital	khdccmobcbgdb
w:digitale	cpccddbncccca
w:digitales	Zaacoaabbbcca
w:digitalisierung	cdcddccocbcca
w:digits	ZbabbbZbaYrZY
w:digo	bddcecldddddq
w:digs	mnnabZYaZYabY
w:digues	cccdcbbdobcdb
w:dijeron	ZaZbbaZapZaaY
w:dijiste	abpbaaZaaYaaZ
w:dijkgraaf	cbddnccdddcdb
w:dijo	bcodbcabbbbda
w:dijon	ndedeldcdddec
w:diktatdienst	cdcdedqcdcacb
w:diligence	ZbasbbZbbZbca
w:dimanche	ZaabbaYobZaYd
w:dime	pbbbdaacccbcZ
w:dimmi	abbbbobaaabba
w:dimostrazione	cccddcpbddcZa
w:dimostro	acacbcpbaabcZ
w:diner	acbbaaaocabba
w:dinero	ababpajjabobY
w:dingen	aaZaaZZZbpaZY
w:dinheiro	YbZamZoaZZnZY
w:dinner	ecacgcapbmbbn
w:dinsdag	kccddcbmdcbcq
w:dinsdagavonden	bcccdobacccca
w:dio	bbacbbpbaabcZ
w:diocese	qccbcbbddcccb
w:dios	aZabpbacabZca
w:dipartimento	boccadabccbca
w:dipendente	ZnabmbmabaabY
w:dipendenti	bocccdaccccca
w:dipingo	bbbcccocbbbca
w:diploma	ZZlaaZXnoZoaY
w:diplome	ZbabcancocbbZ
w:dir	bckdkdnccjlch
w:dira	bbacbcZbaabbp
w:dirait	ZcaZcbrbcccca
w:diras	nddddddddcddb
w:dire	cncdlbbdcmddc
w:direcao	abocbcabbabbZ
w:direccion	qbbabbabbbacZ
w:direct	kplccckcgbdcb
w:directed	lmZbcbZbnabbk
w:directement	occddbbdbdcdb
w:directeur	koacmcbdacccb
w:direction	cqadddcdccdcb
w:directiva	ocbbcbabdcada
w:directivos	abocddbcbacbb
w:directly	mcgcmhjbebldb
w:director	epfcccdileica
w:directora	bobccccdcdcdc
w:directores	bbbcccocbbcca
w:directors	abbofbllcamca
w:directory	ZaZbaZrZaZoaY
w:directrice	lpbblYacbcaca
w:direktor	ddeeeedeeeoed
w:direktors	ddeeeedeeeoed
w:direktvermittlung	aoabbbbbbbbca
w:direto	abcbcbabcbbco
w:diretor	bcdddcocddcca
w:diretora	mpabbaabbaabZ
w:diretta	cqcddccmcdddc
w:direttore	bobbbbbccccca
w:direzione	peddeddeeecec
w:dirglielo	ccbccabcbocca
w:diriez	apbcbcbccbbcZ
w:dirige	acbnmcaccclcb
w:dirigeants	Zcaccbqbdccca
w:dirigente	eoddeeddedeee
w:diriges	ZpbccZbcbcccb
w:dirigirme	aaabaaaboabca
w:dirigo	cddcdeneddeed
w:dirijo	deeedenddeded
w:dis	bcbccbbcbncco
w:disagio	cdddddccdbddo
w:disagree	aaZbbbZkarbaY
w:disant	cdbcdcbcdbcap
w:disattivata	ababbbaabapaY
w:disciplina	acbccpbcccccZ
w:disclosed	ncbmdcbdcddcc
w:disclosure	ccbccdmdbncdc
w:disconnected	aaccccZbccpbZ
w:discord	mbbbbaZZcbqbZ
w:discount	apbfbcllbcbck
w:discovered	ZoYbcbZcbpacc
w:discovery	lcaacaqabZacZ
w:discrecion	apbcccbcbcbcb
w:discreet	ZasbabYbaYbba
w:discreetly	abobcbZbbYpaY
w:disculpa	abZabaZabpZaX
w:disculpe	aaabababoabca
w:discusion	ZaapbaZZaZabY
w:discuss	qckaddibbaccn
w:discussed	obmmcbZjhbacj
w:discussing	iaqddccdccddc
w:discussion	ekilicbcblcck
w:discute	dddeoeeedeeec
w:disdire	cdceedddeddep
w:disegnasti	nddecececddec
w:disenador	akacbcacoabka
w:disenadora	oaccbbbccccca
w:disk	aabcccabcZbar
w:diskret	odcdddccdccda
w:diskretion	ddeeeedeeeoed
w:dispatch	mbabaaZaaaepX
w:dispatcher	ekjbnbYbnYabZ
w:dispatchers	bbocbbaocabbb
w:dispatching	nbaaboZaaZbca
w:dispiaccia	apbdcccdbcccZ
w:display	ZcccdnaZcjbdn
w:dispo	pcndcaccccbda
w:disponibile	fcbccbackbccr
w:disponibilidad	qbbccbaalbacZ
w:disponibilidade	ZZZbbpZaZZabY
w:disponibilita	ocdeeedeeeeec
w:disponible	hbbcdcdbmcccr
w:disponibles	ababcbscabcca
w:disponiveis	bcacccrcbbccZ
w:disponivel	nbaccbZbnbbbl
w:disposal	mcbcclmcckedb
w:disposition	bboccbbcbbcca
w:disposizione	aaZbbapbaZbbY
w:disposto	bncddcddcccdc
w:dispute	YZYoaaYZaoaaY
w:disputes	bblcbbZncncdb
w:disregard	accndlaacbban
w:disse	lkpcbcabbabcZ
w:disser	ZbbcbbZbbaoba
w:dissertation	faYnbYlYZqabY
w:disso	bcbbccobbbbca
w:distance	nccckmkbcfccb
w:distancia	nbccccbccdmdb
w:distinction	cdcddcadapddc
w:distingue	ddddndcdddced
w:distribuidor	adddcdoddcccb
w:distributeur	addccdbcddodb
w:distribution	akaiccpccbccm
w:district	odZbmafbbmccb
w:districts	iaaamboabZbaY
w:disturbo	ZaYbabZapZaaZ
w:dit	fipbdaibcakkb
w:dites	mklcbbnbZabbZ
w:ditta	lcccacocbbbcZ
w:divano	acaaccbbcbcbr
w:dive	abobablcaZcdb
w:diventa	bbccdcqcdcccb
w:diventano	bcccbbZadcocb
w:diventare	accccapZbbbcZ
w:diventati	bdcdddcdccodc
w:divers	lcnddcbdbbded
w:diverse	bcpdmcbcbbdcb
w:divide	ZaYbpbaaaaaba
w:divided	ncccdcbdddmec
w:dividere	bdcdddcdccodc
w:dividiamo	cdddddcddbccp
w:dividimos	bccddcbccbccp
w:division	mbbcccfclaccn
w:divorced	ZaZbboabZancb
w:divulgativo	abcbcpbbdbacZ
w:diwali	cobdccbccmddb
w:dix	fadabbpbkbbnb
w:diz	ccddnbcdddcdc
w:dizaine	acdbdobaccbcZ
w:dizendo	ZoYbaaYZZoaZY
w:dkk	onabcnbababcb
w:dm	lmbccbnbbbkcZ
w:dmitri	nbamcckcbabcc
w:dni	ccdddbcddcYcr
w:do	jchhhgjdliece
w:dobre	bcbcbbZbbboba
w:doc	ncbbdcbbcbccq
w:doce	ocdcdbacdccca
w:docent	albccobZbbccm
w:docente	bcdcdrccddcdb
w:doch	kdcdcdldockda
w:dochter	ZaabaqZZZZaaY
w:docks	Znbbobbbbacda
w:docs	qanbcaaccbbcb
w:docteur	aaaobaZababbZ
w:doctor	hmcidajbjcfbn
w:doctora	aaapbaZZaZabZ
w:doctoral	ZmZbaZZZpYbbZ
w:doctorat	apZbbbacaabbZ
w:doctors	YajZlmraaZbca
w:document	haZnbbaajYkqd
w:documentario	obdccabcdcbdb
w:documentary	pbaobZZacbbcZ
w:documentation	fakoccncbbZcb
w:documented	rbbbbaZcZmabZ
w:documenti	aaZcbbacpZbba
w:documento	bdddddccdcddp
w:documentos	abbbbbacbboca
w:documents	aaaibbbbmlenf
w:dodici	abanbYZqbaaaX
w:doe	nbaccbbkcmccn
w:doen	kbbccclcgbbcq
w:doente	ccdddZcbccdbp
w:does	cfbeecmbqbebg
w:doesn	bdjmjiiamldba
w:doet	ZaZaboYaaZmak
w:dog	bkackccjbpbjm
w:dogs	boadcdaacbddn
w:doha	bnbcdcbncbadc
w:doing	lblmddfffjccc
w:dois	fljblmeamaabY
w:doit	ncedddcdddccc
w:dokter	dedededeoeeed
w:doktersassistent	aaabbbZZbZaoZ
w:dol	aaZbbaZaoaaaZ
w:dolares	ncabjbkabbpbZ
w:dolci	ddeddbddddddo
w:dollar	bbaojephaakbZ
w:dollars	jaapcnlZbanbd
w:dolore	ZaapbZZaaZZaY
w:domain	fbZbocoajaZaZ
w:domaine	odddddbdcddec
w:domanda	YlZbaaZboZaZn
w:domande	aaZabbZasZbaY
w:domani	aacbbbZlqZbao
w:domattina	bcbccbabbabao
w:domenica	ZZZaZaYqaYYZe
w:domicile	bccccbcccccco
w:domicilio	bccccbbbcbobZ
w:domingo	ababcbambZmbo
w:domingos	ZnZaapZaZZaaY
w:domino	cccdddcccbcco
w:don	jcjdededkkgif
w:dona	bnbcccbcoccca
w:donar	ndddeddddcddc
w:donateurs	cdddddcdcdndb
w:donation	dbZobbZbbnjcb
w:donations	abcbcZnoaabcZ
w:donc	abacmbabbobcZ
w:donde	abpbabZnaZaaY
w:donderdag	kccddcbnbbccn
w:done	ejelefcclibdk
w:doneren	ZZaaaZZpaZZaY
w:donna	ncccdcbdmdcdc
w:donne	ZbaobaaaccobZ
w:donnee	bpYcccacbacba
w:donnees	loceddcdddddc
w:donner	lcacccacpbccn
w:donnerstag	abkncbZmaZban
w:donnez	cdccdbcaedobb
w:dono	ababababbapbZ
w:donor	ojabccmccfccb
w:dont	ZbpccbaamaabZ
w:door	abddjbghljlbn
w:doorgaat	qbccccaccbcbZ
w:doors	ZbaenanqbfbbZ
w:doorsturen	eddeeeeeneeee
w:dopo	jmmccaabnabbZ
w:doppelt	occcccbccbcba
w:dormant	abkcccaobbmcb
w:dorme	bdcdddcdndddc
w:dormir	cdccjcccdcdcr
w:dormire	bcbaccbbcbccq
w:dorp	occdddcdcccdc
w:dort	ckcdcdjdomddb
w:dos	mobdecejjddba
w:dossier	jcbcccncjbjcm
w:dost	bbccpdaddcded
w:dotation	aaabbZaobabaZ
w:dotiert	cqcdddcdcdddb
w:dott	rcccdbbcdacba
w:dottor	eodddeddedeee
w:dottorandi	bcddnbccddcec
w:dottore	occcdbbccccba
w:dottoressa	bdcdddcdndddc
w:dou	acbbcbZbcbbbq
w:double	dbbnbkkacbobk
w:doubled	YaZaZloZaYqbY
w:doublez	ababbaaabZqZY
w:doubling	abrbabXZaZobZ
w:douglas	bcccccbbbcocb
w:doutora	nmbcccbddcbcb
w:dov	abobbbaaaZbbZ
w:dove	ahnbbbllmabbZ
w:dovrei	pbZcccacaacca
w:dovremmo	abaaboabbbbba
w:down	ibcdeiildlicj
w:download	ZbbbbbZocbqmY
w:downloaded	bbZcdcalcbaoa
w:downloading	bcZbccqbcZbdb
w:downloads	YZaaoamZnZbbZ
w:doy	bdccdcaZdbcbr
w:dozen	oambbblcaaccb
w:dozentin	cccadobbccdcc
w:dr	ijhnehhfcdfcd
w:dra	bbobccacbbbca
w:draai	aaababobbamaZ
w:draait	qdddddcdddddc
w:draft	abaibdcabojmn
w:drafts	YaanZZjlaZaap
w:drainage	abaccdocnbcdb
w:drains	ZaYaoYYZZobbY
w:dran	Zaabcbbaoaaam
w:dranlassen	cdddddbcdcddo
w:draufgeschrieben	dddeoedeedeec
w:draw	pbbbnbaieekcc
w:drawer	abaccckkbcccp
w:drawing	jbabibooalbba
w:drawings	jbccljigklbcb
w:drawn	ncacckocbbcca
w:dreadful	oaaaZnXoZZbcZ
w:dream	jbdbjdcbjmnda
w:dreaming	occccbbbdkddZ
w:drehe	YbaabZpaaZaaY
w:drehen	occcdbbcdcbcZ
w:drehtage	occcdbbcdcbcZ
w:drei	lkbcjimbcedck
w:dreischicht	bobdddccbcccc
w:dresden	bcdYmZboddcdc
w:drew	acncbcabbenca
w:drie	kbkkcfjmmabca
w:drieen	aaabmaZaboaaY
w:drieentwintig	cncedecedddec
w:driehonderd	occdddcdccddc
w:drill	YbYbbaYoZaaao
w:drin	qdcdddcdddcdc
w:dringend	ddceedcdccocZ
w:drink	kaZbbbjaaomcl
w:drinks	bakcacaqbZbbp
w:dritte	bcbccbabcbbbo
w:dritten	bbbcmcccobccb
w:dritter	abocccbbcZcbm
w:drive	ZolbbkZblZlbp
w:driver	cdacbbaambpbo
w:drivers	bjdkmcjdkcabd
w:drives	ZaabaoZaaaoca
w:driving	dnadcZaaejobo
w:drohnen	ababbaaapabcZ
w:droit	bcddoccdddceb
w:droits	ZZbacZaabbpbY
w:dron	pabbbbbababbZ
w:drone	oaZbcmpaaacbY
w:drones	naaanYYacobcZ
w:droni	ZbaZboabbbaaZ
w:droom	ZaZbabZapZabY
w:drop	edncbcobaflcZ
w:dropped	hbZmaZeiZmmbl
w:drops	mcbbbcZjbZbcq
w:drove	acacbcacbqccZ
w:drowning	Zcbbdctccccdc
w:drucken	bbbbcboacabbY
w:drucker	cddedecddccco
w:drug	Ypbnccacddcdb
w:drukke	Zcadccpcabccb
w:drukken	acbcccpccbcbY
w:drum	ocaccZabbYcdo
w:drummer	oZZaYZZapZaaX
w:drums	ZbZbapZbZZabn
w:dry	abiclmalbhbcl
w:drydock	mbalboZabZaZY
w:drying	nbZbnbmccacdb
w:du	ldfcidcjhhjcl
w:duas	lbbcccobcblbl
w:dubai	elljjballajba
w:dubbo	noZcccabbabca
w:dublin	coeebdjmhibda
w:dudas	YbcbcnbnbbbbY
w:due	jjbidjbdbdgcp
w:duermes	cddbccbddcoca
w:duidelijkheid	pddeeddeceeec
w:duizend	ocacccccbbcdb
w:dull	eZbZmaknZlaaX
w:dumplings	bmbcccbbclbbp
w:duplas	ocbccaabcbbbY
w:duplica	cdcdbcacccobb
w:duplicate	abacbbaYbabmo
w:dura	cdddnccddeded
w:durante	klbbclabmbkcZ
w:durata	ocdeeedeeeeec
w:duration	rebgddbiddcdd
w:durban	pccacaYmcbbcb
w:durch	jancmnjcbabbZ
w:durchgefuhrt	oddeeedeeeded
w:durchgeht	ZccccobZccbca
w:durchgerutscht	bcbccbZbcbbbp
w:durcit	bcddodcdddceb
w:dure	ZabpaabbccacZ
w:duree	npdddbcdbddcb
w:durf	aaYbababpZbbY
w:durfen	pdddedcdddldc
w:durft	cbcdoccdddcdb
w:durfte	ZaoZbmYaoZbaY
w:durham	abZbncZbaobcZ
w:during	cdkdjcbclnedc
w:dus	cdddddcdcdndb
w:dutch	maaccnanaaeca
w:duties	bjlcdbdcbkndc
w:duty	ZlabbbkkdjpbZ
w:duur	pcdeedcdddedb
w:duurt	bbcccYpZdbbca
w:duwt	bbcdobcdddcdb
w:duzentas	deeeedodedeed
w:dweilorkest	acccccocdbccZ
w:e	efidifcghikei
w:e1	bsbdcbabbbcca
w:each	lcdlfocdbdjbc
w:ear	aaZcbbkaplbcZ
w:earlier	ZapobZXkaYmZX
w:earliest	ollcddbcccbbb
w:early	cbmdqaYqcaafc
w:earn	acelfloacbpcb
w:earned	locmdbZccbccc
w:earns	acabllZYbZpaZ
w:ears	ciYaZbYpmmabX
w:earthquake	cmceddddmbded
w:easier	aZonbbZbbabca
w:east	nbjclckccbcdb
w:easter	llacmbabdkbcn
w:eastern	jccmdnbbddddd
w:easy	YkklbbZaapnaY
w:eat	dlaeibZdmlbcn
w:eating	bbZbbaZnZqabY
w:eats	lncccckccccdc
w:eau	bcddnccdddceb
w:eaux	abaabaZpaZabY
w:ebs	haZcddacpccca
w:echafaudage	bcddddcbcccao
w:echange	clnldcbdccccm
w:echanger	decddeocdledd
w:echar	ccbdcdccocddc
w:echarle	aZabbbZboabba
w:echeance	bdddddbcdccdq
w:echo	abZbbmZZbobaY
w:echt	bbacnbbbbocbZ
w:echte	ababcbpabaaaY
w:echten	bcbdccbcocddc
w:ecole	bnccdjccmccdb
w:ecoles	oaaZbZpYbaaaY
w:economia	ababbbaabbpaZ
w:economias	abbbbbacbboca
w:economica	qcdbeddededdc
w:economics	XZaZamYqZZaZX
w:economists	asaccdbccbcda
w:economiza	deededndeeddc
w:economizem	ccccccabcbbco
w:ecoute	ddneeededdecd
w:ecrire	ZbbbcraacbbbZ
w:ecririez	bcbbdrabcaccZ
w:ecrit	ZaapaaaabaabZ
w:ecrite	ZcaabpaZbbZbZ
w:ed	YZYaaaYnjplaY
w:edit	qcZlbodcbZbkZ
w:edital	bobcccabcbbca
w:editar	pZabcaYbbaabZ
w:edited	nbcccobZcbcda
w:editie	pdcccYaYdcbdb
w:editing	ZbbbannXoaaca
w:edition	YlaabfipbbaaY
w:edito	dededeqZeeedd
w:editor	nadbbpicbabbn
w:editora	odbdcbaccabcb
w:editoras	deeeedodedeed
w:editore	aaabaZZapZabZ
w:editorial	ZcmbcknYbmaba
w:editors	bbcdlbnncbbdc
w:editrice	abcbcobbdbacZ
w:edizioni	Zbaaboabbbbba
w:edtech	abbbaZmpbaacZ
w:education	Zobbcalmaalca
w:educators	aZYobcmbaabcb
w:educatrice	cpbeeddeddddc
w:een	dkkkjfddchfde
w:eens	mmmZbaYaamabY
w:eentje	bcbccbabcbccq
w:eerst	baccbbbbcaobZ
w:eerste	ZZZbpbkablmaY
w:eet	bcccdcaccccco
w:efectivas	bbocdcbcbbcaZ
w:efetiva	dqddddcdcdddc
w:efetivar	aobcccbccbbca
w:efetivo	cqcddcccddcba
w:effect	abbccbYaalbrX
w:effectif	acbdccobbcccb
w:effects	bkcndcbdcdcca
w:effort	qcccdbbcbcbca
w:eg	cqcdddcccdddb
w:egal	cbbddbccbcocb
w:egales	cdbdddodddddc
w:egalite	cbcdodcdcccdb
w:eggs	lccbccabcaccr
w:egregio	dndddeldedeee
w:eh	dededepddcded
w:ehemaliger	bcccccbbccoba
w:eher	bbpcbbZbaZbaa
w:ehi	rdbdcdcdcbddb
w:ehre	aaaZbZZpaaaaZ
w:ehrenamtliche	dddddncbdddda
w:ehrlichen	ZaZoaZYaaZnbY
w:eid	bcacccancnbcb
w:eigen	joamkYmababbY
w:eigenaar	ebeemeedeeeed
w:eigene	aaZabapabamZY
w:eigenen	Zbbcobncbbcda
w:eigener	aobccbaccccca
w:eigenlijk	aapbbbabaaccZ
w:eigens	ZZZapaZaaZaaZ
w:eight	llejdljbfajcc
w:eighteen	clacddqcbacdc
w:eighty	lcacccmcbXbao
w:eilanden	cocdddcdddddb
w:ein	jehkjkddecidd
w:eind	rbdddbbcdcdcZ
w:einde	qbddeecddddda
w:eindelijk	abacbnanaZbbn
w:eindhoven	kobcccbcmcbdb
w:eindredacteur	occcccadcccdZ
w:eine	jmclikbdkdgfb
w:eineinhalb	dddeoedeedeec
w:einem	edljkcablacoZ
w:einen	dhcllnbdeijba
w:einer	mlbkcbkcibmcZ
w:eines	mdddndcdddddb
w:einfach	aaqdddcdccddc
w:einfuhrungsbuch	bbdcdobZdccdb
w:eingeben	ccdddcbbdcobY
w:eingegangen	dbcddcccacbYq
w:eingeplant	aqcdccaabbaZa
w:eingesprochen	pdddeccddddec
w:eingestellt	cbcdddccdcocZ
w:einheiten	abcobZbbccccZ
w:einholen	Zccocbbcdccda
w:einig	Zccocbbcdccdb
w:einige	nbZbbcabbobaa
w:einkauf	bcbbccqbbacak
w:einladung	bccccbalcabsX
w:einlass	ccdcdcccddcdp
w:einmal	mjbbboZbkbkbd
w:einreichen	oddeeedeeeded
w:einrichten	cdccdcbbcZcao
w:einsatz	oddeeeeeeeded
w:einsatztage	ocdcdacdddddb
w:einsprechen	abbabqaacbbba
w:einspringen	ZbabbpZbaaabY
w:einsteigen	bcacocbbabbZa
w:einsteiger	dddddcbpcbdba
w:einsteigt	Zaacpaabbbbca
w:einstellt	bZacababpabbZ
w:einstieg	bcbcqcabbacca
w:einstundiges	bccodcacddcdb
w:eintragen	ccdcdcccddcdr
w:eintritt	bmacccarbabbY
w:einzahlen	bcdcdbbcbbpaY
w:einzahlung	bbccccbbccoba
w:einzelaktien	Zaaobaabbbbcb
w:einzige	bcbcncaccocbZ
w:einzug	cadddcbcdcYdr
w:eiscafe	obcccbbccbccZ
w:eisenach	aacbcocccccba
w:either	mbjbjdkdlkeca
w:ejecuta	bbbcdcbddcocb
w:ejecutalo	bcdcdbcbdcncb
w:ejercicio	ZbcbboZbcbZcZ
w:el	eidefhdfddicn
w:ela	abZbbbaabobbm
w:elderly	YaZaoZYnaZbcZ
w:ele	acbbcbacbnbcq
w:election	habddcbccbcbs
w:elections	ibZbbaZabpbbY
w:electrician	mcdbbbXaoambe
w:electricite	cddeedcddddZo
w:electricity	YabbccYabboan
w:electronic	ZaZnmbmblZaca
w:electronicien	cbcdodbdcccdc
w:elegancia	abocbbabaacbZ
w:eleganza	bcbcccacboaca
w:elegido	bbbcccbcbZbap
w:elektriker	babccboccbccn
w:elektrisch	adddedocddddb
w:elektroniker	bobddcccbcccc
w:elena	acZacnacbobab
w:eletricista	bcccdcbcccbcp
w:eletrotecnica	ZaaaabaaoaaaZ
w:elettricista	cddcdacdddcdp
w:elettricisti	bcacdcpccccca
w:elettronica	abccocbcdccda
w:elettrotecnica	ZZaabpabbaaaY
w:elevator	cqZZanZbbaacZ
w:elevators	ZaZoaaYaaZmbZ
w:eleve	YanZapYaZZaaY
w:eleven	llbgmehjcjccc
w:elf	blccncbccbccm
w:eliminada	bcbcccabaaboY
w:eliminado	bcbcccabcabna
w:eliminato	abaccbabbZaoY
w:elise	cdcdcdddccodb
w:elk	bcaadcbccbccr
w:elkaar	abncbbilamabY
w:elke	ZeZaolamZZnaX
w:ella	mbbbcXZbcancp
w:elle	bbacccjbmmcbn
w:elles	acbdccobbcccb
w:ellie	qaacabaababbn
w:els	bcbddcbcdccdo
w:else	aajcmcmlekbfe
w:elsewhere	YaYbaopaaYabl
w:eltern	YaaaqaZabbZbl
w:elternabend	ccddedcddcddq
w:elternzeit	cqceddcdcdddb
w:em	khcdeiehfckfj
w:email	dacbbblngajoZ
w:emailed	ncddeeceddlec
w:emails	laabccZbbabkq
w:embarquement	abbbbbaabZbap
w:embassy	cbacccYbbasbZ
w:embauche	cpcdddbcmckcb
w:embedded	nnkccdbcdackb
w:embrasse	bdcdddbccYcaq
w:eme	bcacbcbcobcca
w:emea	ZalabbZaaZapY
w:ementa	eedeeedcdcedo
w:emil	libdddicibcpb
w:emirates	abnccnmcbccdb
w:emite	qedcedceddddc
w:emma	cdcddcccdZdcq
w:emmer	bcccccbcbbcco
w:emocion	bcadccodcbcdb
w:empezar	kccdccncddoda
w:empezaron	YZZaaaYpZZaaY
w:empezaste	abbbaaYabpabZ
w:empezo	bccbZbZcddpdb
w:empfang	bdccdccbcbbbo
w:empfangen	abbbababbaoaZ
w:empfehlen	cbbeddcdqbdcb
w:empfiehlt	ababboabbZbbZ
w:empieza	bbaccbnmaaban
w:empleado	cccdndbddcccb
w:empleados	cdcnbdddddddc
w:empleo	baacccbojacoZ
w:empleos	cbddddcccccqa
w:emploi	aabbbbapjabaZ
w:employ	cqZbfaocaacdb
w:employed	aukcbfabdaccb
w:employee	bpjcqbecbbbca
w:employees	kiekccpccbcdb
w:employer	anbqbbdbmajcb
w:employers	aaoblbbqbibbZ
w:employment	btccccbclcdcb
w:empregador	ZaapbaZZaaaaY
w:emprego	abncccZmaabam
w:emprende	ccdcabacddodc
w:empresa	baohmbbboeebZ
w:empresas	YZaZaapabamaY
w:empresta	ZaZaZaYaZZqZY
w:emptied	ccddddccdbdcq
w:empty	XnYaqaZmeZZac
w:en	hjfeifeeiejde
w:enables	cccceeoddcddd
w:encaissez	ZaabaaZZbapaY
w:encaixa	cqcdedddedcbb
w:encaja	cqcdddcddccca
w:encajar	femfefdeeeeee
w:encajaria	codeeedeeeeed
w:encaje	abpccbabbaaZa
w:encaminhar	dbdeddcdpdddc
w:encaminhe	pbbccabbbbcbZ
w:encanador	bddcdbbdeccdo
w:encanta	qbabbaZZcbmbZ
w:encantada	ZaZapaZaZZZaZ
w:encantado	ababbbaZbqbaY
w:encantaria	bobcbcaabbcbZ
w:encanto	abaaboZZbnaaZ
w:encarga	abbbboababbbZ
w:encargado	boccdccdddcda
w:encargarte	ocdcdccdcddcb
w:encargo	qbddedbdddaca
w:encerrada	eeeefeeeednab
w:encerrado	bbbbccabcaaZp
w:encerramento	bcabcbbabobaZ
w:enclose	bbcbdkZocccdc
w:enclosed	abbccbcadkoaq
w:encomenda	bcbcjbbbbanZp
w:encomendas	YZYZaYYZpZoaX
w:encontrada	cdcddcccdccco
w:encontramos	nddddddddcddc
w:encontrarte	aaZbbbaaaobbZ
w:encontre	abpbbZZaaaabY
w:encontrei	bcacccbcbaccq
w:encontro	ZbaabnZnaaaaY
w:encore	cboccblanagbc
w:encourage	nnbcdcbccccdc
w:encuentro	cddddZcoedddc
w:encuesta	cddndcdcddcdc
w:end	kicdddjjclcck
w:ende	nmcddcbnbccdZ
w:ended	anZbbcYanbaqX
w:endet	aZZbbaYanZaol
w:ending	bcbbcbZacZYok
w:endlich	mobbcbabcbbbZ
w:endorsed	bcbcccbbcacrY
w:endorsement	caccmendedcde
w:ends	Ybebcajloablo
w:energia	lcokdnacccccZ
w:energie	lbaccbbobbmba
w:energierekening	ddcdcdocdccdc
w:energieversorger	pedeeecededec
w:energy	fkjkcbmjmahca
w:enero	mbbccbbbccbcp
w:enfants	ababbZZnmajZn
w:enfermagem	YmZaaanZoZZZX
w:enfermeira	ZabncbZbbamcn
w:enfermera	cbddddccddcdo
w:enfermeras	ccdccacoddddb
w:enfermero	ZaabbaZpbaabY
w:enfin	ilbcbbncbbbbn
w:engage	obbdcqabcbjcb
w:engagement	rblbddccdcedb
w:engaging	pcnbbcYbcZbca
w:engenharia	bbbccnnZcbcca
w:engenheira	klceedddlddkc
w:engenheiro	cpbdicbclccmb
w:engine	alacccZbbobcm
w:engineer	lnccjdddicejc
w:engineering	mkecklajjecdb
w:engineers	acnlbipmbbdba
w:english	njabblkflchja
w:engr	ccbdceadlmndb
w:enhorabuena	aaoabaZaamoXX
w:enjoy	bcodbcdlbnccc
w:enjoyed	bnmccbmZbkcca
w:enkele	abaabZaoaZaZZ
w:enlace	ZaZaaaZnZYoZY
w:ennuyais	ccrdcdcdcbdcb
w:enorme	cdbdddcccYcbp
w:enormes	cdddddcddqdba
w:enoteca	pcbbcaaccbaca
w:enough	ejpcceZljbjcZ
w:enquanto	obccdbccbcccZ
w:enquire	kjabdbnblbacl
w:enquiries	acaacbpbbbbcm
w:enquiry	ZabbbZjboamnY
w:enregistre	abZbaaapaabaZ
w:enregistree	bbbcccabcbcrY
w:enrol	accdcalrccaaZ
w:enrollment	lZcccclZccbbq
w:enseigne	bccddccbcccao
w:ensemble	bcdcoccdddcdb
w:ensenen	aZabapaZbaabY
w:ensenes	qcbbbaaZcbbba
w:enseno	ZaZboaZamZabZ
w:ensinou	acacbbabaobbZ
w:ensuite	acbbcbnacbbbn
w:entao	knbcccabcbkcm
w:entenda	bbacocbcbcbcb
w:entender	maZjabZboaabZ
w:entendez	cbadccbcobccb
w:entendre	abpcbbabaacba
w:enter	bcbcccakdatbZ
w:entered	obbcbcZcbobba
w:entering	ZbbqmbYlbaeca
w:entero	bbbbcaaobabaZ
w:enterprise	lclacbjnbcacb
w:entertain	aombccabbbccb
w:entertainment	mbaaaZnbbcbcb
w:entfernt	cbbcccobccbca
w:entire	mcbccaZnbncca
w:entirely	aoacbclccnicb
w:entity	kabbcbpbccbcb
w:entra	ababababbapbZ
w:entrada	ZaabbaZraZaYX
w:entraide	abaabaZpaZaaY
w:entrambi	aaabbbaaaolaZ
w:entrance	ZabbaZYqaZZbi
w:entrano	abbbaaabaapba
w:entrar	ZlZbnaZanZdnX
w:entrare	bcaccbbbpacaa
w:entras	YaZaaaZabaqaY
w:entrasse	ccddncccdddec
w:entrata	abZbabaapabcZ
w:entre	jcfcihfclbbkm
w:entree	ZaZaaaZoaZoZY
w:entrega	maZaanZZaZmai
w:entregar	obccbbbccccca
w:entregas	Ybcbdpbcccbca
w:entrego	ZbbbcapbbbbbZ
w:entregou	aobcccbcbbbcZ
w:entrepot	adbodcadcdbcd
w:entreprise	bbZcbaZapaabZ
w:entreprises	aaabbbZpaaaZY
w:entrer	cdcacbccobddc
w:entreresti	baccocbccccca
w:entretien	akbocbalnbmaZ
w:entrevista	alapcbabklnbY
w:entrevistas	cqcdddcddccdb
w:entries	abbcdbZocbbna
w:entro	lbbccbbmcboal
w:entrou	ndceeddddedeb
w:entrust	nedeeccdedied
w:entry	daaababqiZqfa
w:entschadigung	ZbbbboZbabbbZ
w:entschieden	bcbbdcbccYcbo
w:entusiasmo	bcdcccacddodc
w:entwickeln	aabpaaZbbaabZ
w:entwickelt	bbccccbbccoba
w:entwickler	ckcckcoclcdcb
w:enugu	bbabnaabnmaca
w:envelope	bbbcbcZbcancq
w:envelopje	bccccccbcbbbo
w:enveloppe	ocbcccZbcbnbZ
w:envia	baabccZccapbZ
w:enviado	ababcbaabZaXq
w:enviamos	occddcadddcdb
w:envianos	abbbbababaoYZ
w:enviar	bbbbocabcccca
w:envie	dbobbllbaaoZY
w:enviei	ZaZaaaoaZZoZX
w:envies	bcpbbbZbaacca
w:envio	albbcbabcbpoY
w:environ	paZoaZYaaaaaY
w:environmental	kbbnccablkbdb
w:envoie	bbobbbnbaaabZ
w:envois	aaabbZaobabaY
w:envoye	occddccccdbdb
w:envoyer	YZmapaXaaZabY
w:envoyez	lbccdcbdddpba
w:epic	ocbeeeceeeeee
w:episode	lbbbflepcabck
w:episodes	pbaabpbcbabca
w:episodio	bcccccmqdbcbY
w:epoux	cdcdcdcdccodc
w:equal	cbbctcabcbcdb
w:equally	abacocaclmadb
w:equipa	bocccmlcccccj
w:equipamento	ccedeccdddndd
w:equipamentos	oddeeeceeeded
w:equipe	aoadcjkebdcpb
w:equipes	bcdddnqccccdb
w:equipment	dbbnnbibccmcb
w:equipo	hncccilkjeccb
w:equity	dnckpcbfcccdb
w:equivalent	lncddebdddcdd
w:er	cdmbeciiiajjl
w:era	abacbbpbbaaaZ
w:eravamo	ababbbaabpaaZ
w:erbij	amnblbacZbbca
w:eredita	cdcddcccdcnbb
w:eres	bdcddcpcdncca
w:erfahrung	cccdebdccdpdc
w:erfahrungsgemas	qddcddcdddddc
w:erfassen	pccccbabdcbcZ
w:erfenis	cdcddcbccbobb
w:erfolg	bcZZdbrdbbcda
w:erfolgreich	bcdcdbbcbbpaY
w:erfpacht	cncdddcdddddb
w:ergab	cobdbdcccccdb
w:ergeben	bcoccbbcbbcca
w:ergebnisse	cccdddccdcdqa
w:ergens	cncdddcddddeb
w:erhalten	ZjZabaZlaapnX
w:erhielt	cdccddacdcccp
w:erhohen	YaZZaZYaaYapX
w:eri	abaccZbaapbaY
w:erin	bpbdbdadccdec
w:erinnern	ddcededepceed
w:erinnert	acbccboccbacb
w:erinnerung	oZYbccZbZoaYY
w:erlauben	dodeeeeededed
w:erlaubt	pcdcdYcccdccb
w:erlebt	cdddeeodcdeec
w:erledigt	bccddccddcobb
w:ero	acacccocmabcZ
w:eroffnen	bccddccddcobc
w:erp	odamjclkcabba
w:erradas	ocddddcdddddc
w:errado	bbbbcbbocabba
w:erreiche	bbocccacbbcca
w:erreur	qcdeddceddddc
w:error	ljccbbbbblnbl
w:errori	ZbabbbpbaZabY
w:errors	acaccmpcbaccb
w:ers	deddeendeeeed
w:ersatz	ocbccbbccbcca
w:ersatzverkehr	cddddddddcdcn
w:erscheinen	bbacbbabbabpZ
w:erscheint	cdcddccncbcca
w:erschienen	ZaZaaYYpaZaZY
w:erst	cZkdfdpccccck
w:erste	blbdmcbccmich
w:ersten	aabccbancapbY
w:erster	dbddndcdddddb
w:erstes	bancccbbbbnca
w:erstgesprach	dddeddqbdcbdc
w:erstmal	abbbpbabbbbbZ
w:ervan	bmabbbabbobaY
w:ervaren	oaddddccddddb
w:ervoor	ocbcccccbbcda
w:erwahnt	cdcdddccdbcpa
w:erzahl	cdcedepedbded
w:erzahlen	apZccblcbmcca
w:es	hdkjkbbffjiei
w:esa	deeedenddeced
w:esami	abbcbobbaabba
w:esamini	bccocbcccccca
w:esborso	cddcdeneddded
w:esca	eoddeeddedeee
w:escala	nbcdddndcdbcb
w:escalas	cccoccbcccccb
w:esce	aaababZoZaabZ
w:escenario	acbbcbpabbbbZ
w:escola	bmcccacckccdo
w:escolares	bcdddcocddcca
w:escolas	dddddeddndddd
w:escolha	Zddcddabcccco
w:escolhemos	ddbdddbccacbo
w:escolhidos	cceddccdddodc
w:escrevemos	ccddnccddddec
w:escrevendo	abobbbabcabca
w:escrever	bcdbdobcdccda
w:escreveria	abaaapZaaaabZ
w:escrevi	abocbcabbabba
w:escribe	bdcddccccbpdb
w:escribeme	ZaoaZZYZZXoaX
w:escribiera	bcodbcabbbbda
w:escribime	bcbcccbcccocb
w:escribir	abbccpZZobbcZ
w:escribo	mcbdccbcocicb
w:escrito	ZanaaaYaaoZaX
w:escritorio	ZmbpbalbbbabZ
w:escrow	YbZZacabcabpn
w:escuchamos	ddddndcdddced
w:escucharas	abocbbabaabcZ
w:escuchaste	abacbbpbbaabZ
w:escuela	ZZZaonYamZZaY
w:ese	aaaaabZaapZaZ
w:esegui	acccdcbcdcocb
w:esercizi	ZbcZboZbbcacY
w:esgotados	deeeedodedeed
w:esistano	bdcdcdcdccodc
w:esito	bobcbbbbcbacY
w:eso	lmnbkbacbbbcZ
w:espacial	codddccdddcda
w:espanol	YabbcapababbZ
w:especes	bcaocbbbbbbaZ
w:especialistas	dednedddddeed
w:especially	kbabbmZlceccm
w:espera	faaobYYmbaiaX
w:esperaba	deeedenddeced
w:esperamos	cdccddabcaboZ
w:esperas	baabcbobbbbaZ
w:esperienza	ZZZaZaYaoYoaZ
w:espero	bcbccbbacocbZ
w:esperti	bdbpdbbcccdcb
w:esperto	bccncccdccccb
w:esplode	acacobaabbbbZ
w:esposa	cccddecdcdnec
w:espreitar	abccccoccbcca
w:espresso	occZccbddccdb
w:esqueci	abocbbabaacbZ
w:esquema	qcdbeddededdc
w:essa	bocbdnkccccdb
w:essai	ZbaccbmbobZbZ
w:essaie	bcacbcaaaobba
w:essay	lbabbhaapZmck
w:essays	abcbcqabbbcdb
w:esse	nbaabaZbaaoaY
w:essen	mdcdddbdccddp
w:essence	dedeedddecbdo
w:essere	ncccdbbocccba
w:est	fijcdieedcjcn
w:esta	hckcfccdealkn
w:estabilidade	boacccabaacaa
w:estabilizar	ocabccacbccdb
w:established	dmbcccpccamab
w:estadistica	amcbcoabbbbcY
w:estagio	cbcddcacqcccb
w:estamos	ejpkobabbabbZ
w:estancado	baabcbpbbbbaZ
w:estao	eocddcocccddb
w:estar	mcbddbmccncbk
w:estara	nbcccbbbcbbcm
w:estaria	lbocbbZbbbbbZ
w:estas	bcrcccjccblbZ
w:estate	naaamkefbcdkj
w:estates	Zmlbpbdcbbbcb
w:estatistica	bccbcqbbcbcca
w:estatutario	apacbcZbaabaa
w:este	ddabbblaanZqY
w:esteem	acncdckccmbdc
w:esteemed	bbbblmmjfamba
w:esterna	obdddccdcddda
w:esterni	qdccdcbdddddb
w:esterno	obbcccbcccccZ
w:estimada	bnccmcbdcccda
w:estimado	kaaaanbZbZoad
w:estimamos	abcobbabccbca
w:estimate	lcccccqacbacn
w:estimated	qbcbcaabbcbca
w:estime	YaZbpbYaZZbbZ
w:estinguere	bccccbbbcbobZ
w:esto	cccdZcoccccdb
w:estos	dededepddcded
w:estou	bcbcicZbpabbk
w:estoy	cdldidlccbmdb
w:estrela	abbbbbbobaabZ
w:estrelas	ZaZaaaZZaZZpY
w:estrene	bbbccbaobbcaa
w:estrich	bddddccddccco
w:estrogonofe	bcacccaccabbp
w:estructura	bobccccdcdbdc
w:estudante	abccdcbcnbcco
w:estudantes	bccccZbocbbbY
w:estudiante	bcaccbbbobbcm
w:estudio	bbnncbbbbbbaZ
w:estudo	aaaobaZbcbbbZ
w:estufa	nddddddddcddb
w:estuve	abZbbbZabpaaX
w:et	jejcjjchfembd
w:eta	bcbdccbcboaca
w:etage	abaccbabbobaZ
w:etait	ZaZbaboaanaaZ
w:etant	bbbobbaacabbZ
w:ete	ajhcjbcbbZapn
w:eteint	dccedecepeeed
w:eten	ccacccbbcacaq
w:etes	lbjcbbdboamlY
w:eth	ZbZaabYYaYsZY
w:ethan	cbamedbcnaddd
w:ethics	jbboccaodbadb
w:eti	bobdddcdcdccc
w:etichetta	nddecececddec
w:etiketten	obabcbbbbabcZ
w:etions	ZapbbbZabZaaZ
w:etiquettes	ndddddbdddded
w:etre	dclcccnkcbcoa
w:etude	bnbmbcccdcddb
w:etudiant	accakaanlcccl
w:etwa	lcccdaaccccdq
w:etwas	bkncjcjcmkcca
w:eu	mebcncickblci
w:euch	ZaZaaZYpanZZX
w:euer	abbbcbobbabcZ
w:eur	jocldlfdbbjca
w:euri	pcacbbabbabbZ
w:euro	khajjnehbambi
w:europe	hknkmfdcbbccb
w:european	ZbabnbjZbZoca
w:europeu	pbbbZcabdcccb
w:euros	lcaodmlcbakbk
w:eusebio	ccbdcdccocddb
w:eux	aZocncbdaccdb
w:evaluar	pcbacaaabbbcZ
w:evaluated	kbaoccZccccdc
w:evaluatie	occbacbcddcbb
w:evaluating	abbpdabcdcccc
w:evaluation	sbblcbibcbhcZ
w:evaluator	qYbZbbaacbbba
w:even	dkilcbbapbeke
w:evening	dcbjdocnfbdcf
w:evenings	deagkpcncabbc
w:evenly	bcddpcbecdcec
w:event	jiifclcceacpa
w:events	ibccjailbabmn
w:eventuali	oeddeedeeedec
w:eventually	aaobabZbYibbZ
w:ever	bkndkfjdfnbcZ
w:every	ijicjejocbjbb
w:everybody	bapbilZljkcad
w:everyone	bfkcbcanemlbj
w:everything	cjdcpfbeljjca
w:evidence	kbacccaabaccp
w:evitare	bccccbbccboaZ
w:evitato	oddadccdddcdb
w:evolution	abpcbbZbaacbZ
w:evora	maanbaZaaZZnX
w:ewan	qbmbbZZabZbda
w:ewig	bZacbbabpabba
w:ewm	ZeZZbolaZZaoZ
w:ex	Zaeiockcnaccm
w:exactement	aZYcbbabpaabZ
w:exactly	ljclbbljkkcba
w:exam	Yabadqdnfbkbe
w:exame	acacdcbadcqbm
w:examen	ZaaabqZaZZobX
w:exames	pddeeeceeeded
w:examination	YaZocaabfnZba
w:examinations	mbZbcaZbpabba
w:examine	hZaZapZZbaabZ
w:examined	Zbbbnlmccbbma
w:examinees	pbbacbbbccccb
w:examiner	Yacbcrbbbbbca
w:examples	acaccbpbanYcb
w:exams	anbbbnZcccccb
w:exceeds	qcabedbdcdcdd
w:excel	bbbbcqdmkebcZ
w:excelentissima	ncdeddcdddddc
w:excellent	bmkcckbbbpjca
w:except	mZancaZnbajba
w:excess	aoabcckccccdc
w:exchange	ijlcdbckdiocZ
w:excited	cddeeecelemfe
w:exciting	cdqcddkdcbcdc
w:excl	rZddebcccddca
w:excludes	cdcddepddcced
w:exclusive	iabbbboncanaZ
w:exclusively	ZZZcbbrbYabbb
w:exclusividade	YpcbbaZbababY
w:excuse	mkZbbaZZbqbcZ
w:exe	bcddddbcddqbZ
w:exeats	nccccanbcbddc
w:executez	ZZbacZaabbpbY
w:executive	bkdbdmolbbbib
w:executives	bbbnbcmmcbbba
w:exemplaar	bcccdobbdcccb
w:exemplaires	cdddeddddcddn
w:exemplar	deeeedodedeed
w:exercise	ZmbbcaYmnabcn
w:exercises	pbbabajmcabca
w:exercons	ccbdddodddcdc
w:exeter	bmadccmcmbded
w:exhibition	obaccbZplZbcY
w:exhibitors	Zcbaaamobabca
w:exige	nddddddddcddb
w:exist	hblcnoacjbcca
w:existing	cddcndanccdec
w:exists	nZmblmXZakbaZ
w:exit	YaZbpbmZbabba
w:exp	kkZcbcacoabba
w:expand	Zbnccbnbbbcdb
w:expanding	dbrcbcZbbjlca
w:expansion	bbbcdcncmbccb
w:expect	adnbldabmlbbg
w:expectation	pblbcebdccded
w:expectations	baqdddbdccddd
w:expectativa	qcdbeddededdc
w:expected	hmncddekfeccb
w:expecting	aZaabpnZbaabX
w:expects	ZiabbqZYbbbbZ
w:expediee	bbabbbabbZbYp
w:expediente	occddcacddcda
w:expense	abZbblnbaZbcq
w:expenses	kabbcpbacbbYo
w:expensive	mmabbaZpaabbY
w:experience	iiiiidbdnckcd
w:experienced	bcaddnccocddd
w:experiencia	aaZbboZZpYiaY
w:experimentar	abbbcboccbbca
w:expert	bbaujaaabamca
w:expertengesprach	abbpcbabbcbcY
w:expertennetzwerk	cddqZccdddddc
w:expertise	YZZoaZpabaZaZ
w:expertos	dednedddedeed
w:experts	dbatcdlbcbbca
w:expira	abbbbZZabaYpY
w:expiration	cdccdccbddocb
w:expire	abaacbZabamtY
w:expired	bcbcdcbcbbfmn
w:expires	ZaZbbbjakZmkp
w:explain	kbhlbradbmbcZ
w:explained	abZccnibgpcdb
w:explainer	nbbcXcrccccdc
w:explaining	ZnZpcbYbZabca
w:explains	ldambmZaaobcZ
w:explicacoes	ZbaabqaaaZbbY
w:explico	cdceeeoedddee
w:explique	abcobbabccbca
w:expliquer	bbabcbpcccccb
w:exploration	nccadncdcdcdd
w:exploratory	cbqcbdacbccdc
w:explore	acnbccmdddcdd
w:exploring	abnnlcZclaccb
w:expo	lZmbbannaaaba
w:export	mbablbgZbaZmm
w:exportacao	aocbcdbcddcdb
w:exposure	jmaddcbbccccn
w:express	bcZcccaccrccc
w:expression	bmcddckcdnbdb
w:extend	obbcccYabacco
w:extended	dlbbbaaababap
w:extension	nbcddjjccckdm
w:externa	rbccbcbcddcdb
w:external	pZbbcqaccccdb
w:externalisons	Zcdddcodddddb
w:externalizar	occcdcacddcda
w:externals	pdbcccaccccdc
w:externe	rdddedcdedcec
w:extra	aaZbbraZkZnbZ
w:eye	jbllkmdiaabca
w:eyes	obkbbbjnbcbce
w:fa	cbmcjambhnbcZ
w:fabbrica	aaabbbaaoZaaZ
w:fabric	akapcbjbbZcca
w:fabrica	mbnbbbmaaabbY
w:fabricante	bccocbacccaca
w:fabrice	bcacababapbcZ
w:fabrik	fjdcccmikicla
w:fabrikant	ZaapaaaabaabY
w:faca	acadeccdddrca
w:facci	abbobaZZbbbbZ
w:faccia	acabccaboacca
w:facciamo	abZbbbYbbZobm
w:facciata	acabccpcccbbZ
w:faccio	bcndcdlcnbcca
w:face	ZaZblbjabpocc
w:facebook	ZabbbaZobanaZ
w:facendo	acpYbaZbcccca
w:faceva	ccbccabcboccb
w:fach	cZadcdacbbbcp
w:fachabteilung	qccdddcddddea
w:fachada	cdddddccdccdo
w:fachadas	bddddcocddcca
w:fachartikel	abcbcobacccba
w:fachbereich	cpaccdbabbcca
w:fachforum	aabbcaaobbabZ
w:fachinformatiker	ZbabbpZbaaabZ
w:fachkrafte	aaYabbqbaZbaZ
w:fachlaufbahn	bcpcbbabaZbba
w:fachperson	ocdcdacdedddb
w:facile	cddddcbdddndc
w:facilities	kdbcddmdcnddb
w:facility	Zmacccmcbbcbn
w:faco	YZaabaoapZaaY
w:facon	ccbddccdcodbb
w:fact	ddmedecelcded
w:factories	lebcmcnibccdb
w:factory	hmmcbcldlcbcb
w:factual	nncbdbbcccccb
w:factura	occddclcccacn
w:facturando	ocbddcbadcbcb
w:facturar	bdcddccodcdca
w:facturas	bbccccocdcbca
w:facturation	cddndbddeedec
w:facture	mccddcacccjcp
w:facturemos	abYbpaYZaZaaY
w:factuur	nccbcblbcbbbp
w:factuurtje	qdcddccdccccb
w:faculty	ZcabcmaqbdbbZ
w:faden	cccdddbccoccm
w:faenza	obdddcddcddda
w:fagan	ZZnnbcmaaabba
w:fahren	ZbbbcomaaabaY
w:fahrer	ccaadbqdcccdb
w:fahrlehrer	bcdddcccdcccp
w:fahrrad	bdbdcdbcbbbcq
w:fahrschein	cddddddddcdcn
w:fahrt	ccccdncbdbcco
w:fai	qdcdcdcdcbddb
w:fail	cdccecmmdcbcn
w:failed	hcbackbbbcclq
w:failing	bcccdoobcakba
w:failli	cdcdddodddddc
w:fails	ababcanZaZmbn
w:failure	bbbacoiZcapZZ
w:failures	adcpedcdddded
w:fair	hbkedafmlmbbj
w:faire	okjbbaZbbaibn
w:fais	ZblcbbqbnYbbZ
w:fait	kjbccbjbbofcl
w:faithfully	bckcddncjbhdm
w:fake	amdbbbnabojbZ
w:fala	ocbcccbccnlca
w:falam	dddddedcncddd
w:falamos	ccbcdcocccccb
w:falando	cdcdddccdodaZ
w:falar	nbljcabncbccZ
w:faleceu	dddddedcncddd
w:falha	ZabbabZbaapba
w:fall	mcajnclccecdc
w:falla	aabbbbaocaabY
w:fallig	cdcdcdndcdddd
w:falls	nmbckcbcmajca
w:fallt	lcccdcbccbccr
w:falou	abobbbZaaZabp
w:falta	cambikkjbacbm
w:faltaba	ZaZbbbaapZaaZ
w:faltam	abcccbabbaZZp
w:faltan	acbccbaambaaq
w:faltou	ccbcccabcbbco
w:famiglia	ababboaZbabbZ
w:familia	jnccccbckbkca
w:familiale	aqbcbaacbcccb
w:familiar	ZjqnbbZaZmbbZ
w:familiare	bobbcbccccccb
w:familias	bbbcncmccbbdm
w:familie	acbccclbbombX
w:familiebedrijf	coaccdcdadddc
w:familienbetrieb	abpbcbabcZbbZ
w:familienunternehmen	apabbbbbbbbca
w:families	idacjmkbmeccc
w:famille	cccdcdcdccodb
w:family	jpbcldccdjecc
w:fammi	kclcccacnacbZ
w:famous	accbbbZacbpcZ
w:fan	kbZbbaZZjqbba
w:fancy	ilfjmkZfbebck
w:fangen	bbabcbpbbabbZ
w:fango	cdcdddcccaccn
w:fangt	ccccdcbbcZcao
w:fanno	aaZabbZasabaY
w:far	llicbdjfkkjcZ
w:farbmuster	bddcdcccdcccn
w:fare	ZkZjbpZYnaabY
w:farebbe	ljncicicbjcca
w:farewell	ccbddccbclcbn
w:faria	obpbbbYaaZaaY
w:farida	occccZbbcZbdo
w:farine	bcboccbbcbbbZ
w:farm	ojamakjlaZhbX
w:farma	fflfffefeefee
w:farmaceutico	nmcddccdcdccc
w:farmaceuticos	bddndcdcddcdc
w:farmacia	aZYbaaZaZZZqj
w:farmer	acbocbaclbcdc
w:farmers	cdZnmklkbebbZ
w:farmhouse	obacbcnbbbcdZ
w:farms	lbalkcpdcacca
w:faro	qbaabaZZbmaZW
w:farouk	abZmccZabaapY
w:fascia	cnddddcdddddc
w:fase	aabbcbabbapbZ
w:fashion	ZaYbmaYoZYoaY
w:faso	mbbcccacbbocb
w:fast	Zanbbdobodcca
w:father	kibbmecadpbcd
w:fatou	oabbcbnacccca
w:fatto	mmbcccbcbbccn
w:fattura	lbbnbbZbbbbbn
w:fatturazione	ncdddcndddcdb
w:fatture	ZoabbbnabaabY
w:fatura	ZbanbaZabZZZq
w:faturacao	cccccdobdccca
w:faturar	adccccnmcccca
w:faturas	Yacbdbpbccaba
w:faudra	aaocbbaabamcZ
w:faudrait	pcbccbbcbccdk
w:fault	lcaccdccbqcci
w:faut	icbcmbabcakbp
w:faute	cdcdddnddddec
w:fauteuil	bcZddcbccodda
w:favor	qcdcdccdcdddk
w:favore	abbbmbobccbba
w:favour	lkdkbbdcoajca
w:favourite	mbjblcacbnbca
w:fax	Ybaccbmbbaabq
w:faxgerat	dodeeeeededed
w:faz	qbbabZZabaZbZ
w:fazem	bbabcobbbbbcZ
w:fazemos	abcbcbqbcbbbZ
w:fazendo	ZaZabaZapZaaZ
w:fazer	jbbbnbabaapbZ
w:fd	laacbcZcoZccZ
w:fda	obcbcbmcdbcdc
w:fe	deeedemddeded
w:fear	bcZbcaaYarbbZ
w:feature	ladabalqaZYba
w:features	maZbcYZlaaYpY
w:feb	dZZaafXorYaaY
w:februar	naabbYaaoabbY
w:februari	bdccdobccccca
w:february	ocbbdmckkiccd
w:fecha	acbbcbobbbbbZ
w:fechada	bccddccbccccn
w:fechado	pcbccaabcabbY
w:fechamos	bdccdcbcdcbco
w:fecho	addcdbbddccdq
w:fechou	aabapbabbbabZ
w:fed	abockcmbaYbcb
w:federacao	abcocabbcbZbZ
w:federados	ocbbcbbcdcadb
w:federal	jbcacbmbcdndb
w:federation	oocccaZbcbbba
w:fee	lbbldmmkbbkca
w:feed	djYZbfoabebnl
w:feedback	aaZkncZZckbpZ
w:feel	blqjdbfibbbca
w:feeling	aanbccobaYbcb
w:fees	dcaoaZopbabbe
w:feest	bcbcccbbcbbbo
w:feestdagen	bbbbcbaabobaZ
w:feet	jZZbpbinbabcZ
w:fehlen	bbdcddbcdcbbr
w:fehler	acccccboabbbZ
w:fehlt	ZlaconablabbZ
w:feiert	cdcdddccdYcqZ
w:feira	kdcddcmmdcdcb
w:feito	accbcZbocbcca
w:felicitations	cbZdddbbbqbXY
w:feliz	bcpcccabbobZj
w:felizmente	ncdeddcdddddc
w:fell	boaccdmcbabdc
w:fellow	abZbibpjbqbbZ
w:fellowship	ZaZbbZZrafbaY
w:felt	mbZbbbZcaepca
w:femi	nXZbabZZYYapY
w:femme	cbcdndcdddceb
w:femmes	ZZZaaoZZaZoZY
w:fenetres	bdcccdobccccZ
w:fenster	Zobbcbabcbbbl
w:ferais	ZaaabpZaaZZaY
w:ferait	bcpdcdadaacba
w:fergus	cbmcddcdcndcc
w:feria	oaabbaZmamaZX
w:ferienhaus	bdcddccdcbZdp
w:feriez	qbacbaZbaabbZ
w:ferma	ababcbobcbbbm
w:fermata	bcbcccbccacbo
w:ferme	ZnZaoZYZaZjYX
w:fermes	dccedecepeeed
w:fermo	cccdccbccbcdo
w:fernandes	lcbodcbddbcee
w:fernkurs	ddcededepceed
w:ferramenta	abbccboccbcba
w:ferrante	nbaocaZbbbcbZ
w:ferreteria	odbdccccccZdb
w:ferries	bcZcncamcmccb
w:ferrol	oeeeecddeeded
w:ferroviaire	pdddeecedeecd
w:ferry	mcabnakmbkbbj
w:fertig	pbccbbccdbcdZ
w:fertige	abbabqaabbaba
w:fervendo	ababbbZaboaaZ
w:fest	ZrnccbZaaaaaZ
w:festa	cddcdacbdcccr
w:festanstellung	apmcccmcccccb
w:festas	aaaabaaabpaZY
w:feste	arccccbcbbccb
w:festgelegt	oddeeedeeeded
w:festival	sajabZkZaabbX
w:festlegen	bddnedcddeddd
w:festpreis	mbabbbobcbacZ
w:fetch	accccdbbcmlcn
w:fetches	ZbabbboaoZabY
w:fete	obbcabaccbbdn
w:feuille	bcbcdbbcccabq
w:feuillet	ZbaabpaZbbZbY
w:fever	abbambZocalbZ
w:fevrier	occcccbccdadb
w:few	ibrefcccfdecb
w:fewer	hbZlbaneakakm
w:fez	akccccabkaZol
w:ff	ZapcccabbaaZa
w:fi	anbccZZboadba
w:fianza	cddddbcddcZcq
w:fibra	acacccpbaabcZ
w:fica	Zbbnbaaabamam
w:ficamos	deeeedodedeed
w:ficar	apbccbbabbccZ
w:ficaria	bobcccabcbbba
w:ficas	abbbbbabbboca
w:ficaste	bobccbabbbbbZ
w:ficha	nccccboaccbbZ
w:fichar	aobcccbcbcbcb
w:fichas	nbabcaobbbacZ
w:fiche	knacccacbbcbm
w:ficheiro	abbbcbabbapbZ
w:fiches	rddcdcbcdcddb
w:fico	kZZaaaoaaZoZY
w:ficou	YmbbcnZZbbaap
w:fidelite	bcbccbbbcbZap
w:fidi	aabbpZZZbabbZ
w:fiducia	acccdcbcccoca
w:fiel	ccoccdbcbbccb
w:field	mieakaabnmbkZ
w:fields	abbcccabbrblZ
w:fiera	ZaabbaZqbZaZX
w:fiesta	cdeedbdbddddp
w:fiets	bcZccbZbbZbbr
w:fifteen	kdhbimobajbcb
w:fifth	cbbcqcZccnbca
w:fifty	kbjmaZmZoiaYW
w:fight	abmbbcmbanacb
w:figli	cddcdeneddeed
w:figlio	ababbpaZaZbbZ
w:figma	nbfckcabpacjZ
w:figure	Zbljbbpcblbcj
w:figurer	ZcnZcbrbbbbcZ
w:figures	ZiYbqbkaaYabp
w:fija	apbcbbaababbZ
w:fijn	ZbaabbaaboaaZ
w:fijne	bbbbbbaabobaY
w:fijo	brcddccdcccda
w:fijos	bobccbbccacca
w:fil	boacbbaabpYbZ
w:filas	YaapaYYZaZZZY
w:file	jbofbcjbeZnbl
w:filed	ababocYccobba
w:files	qjbbcbdbbbbbn
w:filha	lbZabpaaaZabY
w:filho	ZbaabpZaaaabZ
w:filiale	bcbcccbbbbbap
w:filing	ZmZaablnaZlal
w:fill	eimlbdmkcbkcZ
w:fille	XaZaZrZaYYZaX
w:filled	ibacmanblcdki
w:filleul	adddddbcddodb
w:filleuls	adddddbcddoec
w:filling	nbncccabbcldk
w:fills	acniccrbcbcca
w:film	kbldbmdnbZlbi
w:filmar	obcccabcdcadb
w:filming	jbbbbqjaccbcb
w:films	pdbbpaXZcbldb
w:filomena	ababbbaacobbZ
w:fils	obabbbacnacca
w:filter	eZaabbpbbbobZ
w:filters	ndccmdadcccdd
w:filtros	cdcddcccdcccn
w:fim	nmabbahaamlaY
w:fin	pibbmbkbbibbd
w:final	jmabcjaepalch
w:finale	ZZZZaaYpaZaaX
w:finalist	abcbcbmoccZZZ
w:finalista	ZaZbbaZapZaaZ
w:finalists	bcccccYoccmbZ
w:finally	enacdbanbnbcm
w:finalmente	amaccbacbaccr
w:finals	XaaZapYaZoZbX
w:financas	eemfeededdedd
w:finance	bmobbhlbbcjdi
w:financed	nZabbbaabapbZ
w:financee	ccddndddddddb
w:financeira	boccdbbcbbcbZ
w:financeiro	qacccbabbbbaY
w:financement	bZacaapbbbbaZ
w:financia	occccccccccca
w:financial	jpcccjbcfjjcb
w:financiamento	pbbbZcacdcccb
w:financiamos	Zdccccsccbbaa
w:financiar	ddddndcdddced
w:financieel	coaccdcdacddc
w:financiera	obcccbabbcacZ
w:financiere	nobbbZacbcaca
w:financiero	ljcdddcdmddlb
w:finanziamo	cddcddneddded
w:finanziario	bbccdcqcdccca
w:finanziata	babcodacdcccb
w:finanziert	cccdoccdcccdc
w:finanzierungsrunde	bcbcqcacbbcca
w:finch	dijcccockdcii
w:finche	nbbcmbbbcbccl
w:find	fhnffcidjbcjd
w:finden	abqcccZbnacba
w:findet	bbbcccnbbanba
w:finding	haebmblammcca
w:findings	nnbbadadcccdc
w:finds	binccdqcbaccb
w:fine	ndeedjhbdedkj
w:finestra	eodddeddedeee
w:fingers	abZcbbZaaobbn
w:finisca	bdcdddcdndddc
w:finisce	abZbabaaoabcZ
w:finiscono	cdcddYcbcadcr
w:finish	ijajbabaocmki
w:finished	mccibZZindbml
w:finishing	ablccbibsXbca
w:finito	ocbddcbcdccaZ
w:finkenwerder	oddeeeeeeeded
w:finland	aomdddcccbbdc
w:fino	mlbcflbcibcbl
w:fintech	lbkodbbkkbcca
w:fiona	Zmamccmdcccdd
w:fiquei	cdcddambcocda
w:fire	laadcodhikbbd
w:fires	aobcacndcbadc
w:firewall	ZabYbZYacbqaZ
w:firm	hkjmkclclaccb
w:firma	abbclkjcnbabn
w:firmado	pcbddcbadcbcb
w:firmamos	cbcdddccdcddq
w:firmar	ZZYaaaaapZaZY
w:firmawagen	boabccbcccccb
w:firme	bbbcccbccbbcp
w:firmemos	cccdddccddddn
w:firmen	bcacocababbZa
w:firmenwagen	badcddccddcco
w:firmi	boccmbabccccZ
w:firms	hbjhibqldagca
w:firmware	qbcbcZjbbbcca
w:first	eeeclfljcelda
w:fiscais	pbcccZbacbbca
w:fiscal	bcbccbbbcbaap
w:fisch	cdddddcddcddp
w:fish	bcecmclcboccd
w:fisheries	aabZbnbobZbcZ
w:fishermen	anabocYbbcaca
w:fishing	nnaokaYaaabcZ
w:fisio	acbcbcobbbbda
w:fisioterapia	ocacbcacbbbcb
w:fissa	bobcccbbbbbbZ
w:fissare	bbbcccpcaaccb
w:fisso	bobccbbcccccZ
w:fit	jlokcbijbabcd
w:fits	jiobaabnbZcma
w:fitted	acbccconcacda
w:fitter	ZqbbbbZcoabcY
w:fitters	acmcdcabcaccp
w:fitting	ibnnbbabaZbca
w:five	ekemdkkicccec
w:fix	olcbbbjebamdl
w:fixe	alZbnbnabbabZ
w:fixed	nnlccdjcecccc
w:fixen	qdcddccdccccb
w:fixes	bcbddcbbcbbbr
w:fixez	YbaZbpZaaaabZ
w:fixing	mkZbbbobaZabZ
w:fixo	ZpaaboZZaaabY
w:fixsalar	bobbddcdddddd
w:fixum	bobccbabbbbcZ
w:fiz	ZaaaaaaapaaaZ
w:fizer	cdceeeoedddee
w:fizeram	ccbcdcocccccb
w:flag	aaabccabcbqaY
w:flagge	qdcdddcdddcdc
w:flagged	oZaabcabccoca
w:flaky	abbcccbZbbbcq
w:flat	enblbdhbbedcp
w:flatmate	abnckbabcaccq
w:flats	qbbmbajbbbcmZ
w:fledermause	aaaabZapaaaaX
w:fleet	Yblnabpbabbbi
w:flensburg	abbccbobbabcZ
w:flexible	plaibkZabafba
w:flies	abbcnZYboncba
w:fliesenleger	bcdcdbbdcccdq
w:flight	cebeckbbcdodn
w:flights	olbcbpYabaabn
w:flohmarkt	aaZaaaZpaYaZY
w:flood	amacoZZZbpcbZ
w:floor	beckbbicdmbbo
w:flooring	pdccddcddddee
w:flor	ZbabbbabcbobZ
w:flores	cccdddcdcdnec
w:floripa	acbcbcobbbbda
w:florist	YaYbbaYZZpobZ
w:flour	bcbbcbaabmbcr
w:flow	qabjclakcbbca
w:flower	lZaaZaZZanoaX
w:flowers	bdccncbccYcco
w:flugel	qdddeccddddec
w:flur	dodeeeeededed
w:flusskrebse	ababcbpbbabbZ
w:flutter	ncccccmdcdddc
w:fly	omeaaaYamYZbl
w:flying	iabccnaccamnb
w:fnac	bcacccacbacbo
w:foam	acbZboancacdb
w:focus	aafsbaaaaabbZ
w:fogli	nddecdcecddec
w:foglio	bccccbbccbbZq
w:fogo	bcacccaccabbo
w:foi	ccdcdbcbkkimn
w:fois	aZaoZZoabaaaY
w:fold	ZbbbcbZbcbZbq
w:folded	YaZbbZYbsZbba
w:folder	ebaccbaakZbct
w:folding	bamcmcabcabkn
w:folga	aobcccbcbbbca
w:folgado	ZababpaabbbbY
w:folge	ababaaZpaaabZ
w:folgen	abbbapaZcaaaZ
w:folgende	occcddbdddbcb
w:folgt	ccbbddabdccco
w:folha	abcccbbcbbZZp
w:folien	bbbbcababobbm
w:folk	ababcoZccmcdc
w:folks	bbncccoabamdc
w:follow	bcalcbdjbpjoa
w:followed	amaYbpcmbdbcZ
w:follower	ZbabcbpabaaaY
w:followers	ZaZaabnnYYYml
w:following	keciedcchlkma
w:follows	ibbkdcabcdjlp
w:fomos	ccddnccdddddc
w:fonction	bobdddcdcdddc
w:fondando	edeeleeeeeeee
w:fondation	bcccccbcccocZ
w:fondazione	obdcdbbcddcdb
w:fondi	acacocbcbbccb
w:fondo	encpdccddccca
w:fondos	bcccccbbbcodb
w:fonds	ZbbpbaaacbbbZ
w:font	abZabaeaapbZZ
w:fontanero	cdddeccdddddq
w:food	dikocdanddbbb
w:fooi	bcacbcaoabccZ
w:foot	qabccbZalnccY
w:footage	oaZbcaZbaoaba
w:football	ikZamaYZbobbo
w:footpath	ncaaccnacbcda
w:for	jdejhiihgdeei
w:foram	cceddccdddodc
w:force	XbbZbtXbbbbca
w:forcement	ZapcbbaabaacZ
w:forderung	dbcdndcdcccdb
w:forderverein	abbbboaaaabaZ
w:forecast	ocbbbbabbbcbp
w:forecasting	qjbcjkZcibcdb
w:forecasts	ZaZonacaaZZca
w:foreman	ZsZbZaYbZkacY
w:forensic	YacpbnZabaZbY
w:forever	abZaZbYaohqbY
w:forfait	maapbZaabaabY
w:forfaitaires	acbccbpdadcca
w:forget	fbkbbbdkoYfbl
w:forgets	ncacccobcacda
w:forgive	YoYljbkjmabca
w:forgot	ZbZabbZnZXYar
w:forgotten	akZccdlcbpcda
w:forklift	jaZnbamZoYaaZ
w:form	jhhihjckccjee
w:forma	aaobbbnbaabbZ
w:formacao	Zaabcoobcbaca
w:formacion	ZaaaboZaaaaaZ
w:formador	ZbccdpabccacY
w:formaggi	abcdocaccccda
w:formaggio	ccddoccddddec
w:formal	bqmdccbcbbbdb
w:formale	abpYbaZbcbbca
w:formalizar	boccdbbcbbcba
w:formar	bbbocbbbaabba
w:formarias	coeeeeddeeedd
w:format	cikocoZababbl
w:formate	baadcboaccbcb
w:formateur	bYbcanobbbbbZ
w:formation	fcccdmbncccba
w:formazione	bbccccrbcccca
w:forme	baabbbaZbpbaZ
w:former	abmodjcmjabla
w:forming	bccdmdaoccded
w:forms	mlabbmXlbdbcm
w:formular	occdccbdbcbdb
w:formulario	pcbcdcacccbba
w:formulation	cbbccdcdnmddc
w:formulier	maaocbZbbaaak
w:fornecimento	cddddddcddddn
w:forni	bccccobbcbcca
w:fornitore	bbbccbabbabap
w:fornitura	bcccbcoccbbcZ
w:forse	bdcdddcdccodc
w:fort	pZcddccddadco
w:fortbildung	cccadobbccdcb
w:forte	abbccbbbbabrZ
w:forthcoming	mccccbaodcbcb
w:fortnight	nchblnebcbddb
w:fortnightly	YaabaaYoaZaal
w:fortuna	bdcdddcdccodc
w:forty	kekhdimZiicch
w:forum	aabdbibnapcaZ
w:forward	jdfccbaekmndi
w:forwarded	ZanbbaZnZdaan
w:foto	kaabbbpbbkmbc
w:fotografia	jbabbaaaoZbbY
w:fotografin	pcbccbacbZbca
w:fotografo	cdbdccobbabcb
w:fotos	obabcbabbaobY
w:fotovoltaica	abccdoabccacZ
w:fotovoltaico	ceemeddeedeed
w:found	fbcenbdbbndmj
w:foundation	kfbnioZeccjca
w:foundations	ccndcdancbded
w:founded	bcbmbcpcdccec
w:founder	fccdsdhdcbedb
w:founders	cbaepbpmbabbZ
w:founding	bZbctcbmcbcdb
w:four	lhckdkdijccdj
w:fourni	bpacababbabbZ
w:fournil	bcaocbbbbbbaZ
w:fournisseur	aaabbbZZbZoam
w:fourteen	ajiccpfbjbcja
w:fourth	amabnbgbnbbbk
w:foutloos	Zcadccocabcdb
w:fp	cdcddbadnccdb
w:fr	kdcddccddcddp
w:fra	ZZZZbaZZaalpY
w:fraco	aaabcbpbbaaaY
w:fractional	pjacbcnlbbcdb
w:frage	iclkccmcbmccZ
w:fragebogen	bbbrcbbZcbbba
w:fragen	knbccbkcobccZ
w:fragt	ccccccbocabca
w:frais	bmbcccbbcbncn
w:frame	pbaabanabaacY
w:framed	dddedebedoeed
w:frames	bcbcbdZcmZcdp
w:framework	qaibcboabaabZ
w:francais	Zcbccbrcbccda
w:france	almocbZacabca
w:franchise	bbccbZrcccZcb
w:francisco	pacdcdbcdddec
w:francs	laabaolnaaaZX
w:frane	eoddeeddedeee
w:frango	eedeeedcdcedo
w:frank	pbaabamYbmbcY
w:frankly	cbbocaabccbdc
w:franquia	bbbcocbcbcbcb
w:franquias	abpbbcabbabba
w:frapper	bZodddbdacccc
w:frase	boddddcdddcdc
w:frau	lkcndcdkgdeda
w:fraud	lnbbdbcnccbna
w:frauen	abbbbmaabbobY
w:free	cebdccnrjafdb
w:freedom	clcanlZZbanca
w:freela	mobbcalbbaabZ
w:freelance	ncjcddehmeefb
w:freelancer	labcccpcobdce
w:freelancerin	ZZZcbaobZoaaY
w:freelancers	gjbccconlbjbb
w:freeze	Znabbbabbacar
w:freezer	nbbcccabbabco
w:freezers	YaYZoajobZabY
w:frei	jldicfZofakba
w:freiamos	ddddndceedced
w:freiberufler	acccdcsdccbcb
w:freiberuflich	ocacddbdmcdcc
w:freiburg	odeeeddedeeec
w:freie	YmaabnmZaZbai
w:freier	abZbbaZasaaZY
w:freight	dlecdklcmbdja
w:freiheit	cdbcccbcccodb
w:freitag	kcccdlblcbcco
w:freitagnachmittage	ababbpbZcaccZ
w:french	pZabboZboabbZ
w:freno	ccccdcbbcbcco
w:fresher	dbcdddbcpcddb
w:fresno	okaccaYbbobcb
w:fretta	abocccaccbcca
w:freude	ndddeacdddndc
w:freue	ZaYaabYolnabY
w:freuen	aqbbccaambbaa
w:freund	nbabcbabaaocZ
w:freundinnen	ababbaabbaqbZ
w:freut	dYcdddccacccr
w:fri	Zabbcpaabacbp
w:friday	diaeccgmjdgco
w:fridays	Znbbboamajbcd
w:fridge	Zbacamaabnacl
w:friend	bcbbjddpelndZ
w:friendly	anobbcmbbmbbZ
w:friends	ZanbmakcclnbZ
w:frigorifique	adbodcadcdbcd
w:frio	obbcbaabnbaca
w:frist	Znbdccbdcdcdp
w:frittata	deeeeedcededn
w:frog	abbcbcZboZbcn
w:froid	bcbcbboabbbbm
w:froide	bcddndcdddcec
w:from	efcdjejdfliii
w:front	kflbhliacbjcl
w:frontaliere	boccdccdccccb
w:frontend	YqbbbaabbaoaY
w:frota	aZZpbaZabbabZ
w:frozen	ccZdccacnoica
w:fruhbucherpreis	abbbbZZoaabbZ
w:fruhbuchertarif	aabbcaaobbabZ
w:fruher	ccldbdacqbccb
w:fruhesten	pdddeecededec
w:fruhjahr	mmeeeedededed
w:fruit	amacccacZpbca
w:fte	kqbcdacccccdc
w:ftse	YoYbbbZbpacbY
w:fu	eoddeeddedeee
w:fue	bccbcbbbbbqcZ
w:fuego	ddddndceddded
w:fuel	Zpacccacbbbcn
w:fuels	aamcccacboccc
w:fuera	bbbbcbaZbnbbl
w:fuese	abocddbcbacbb
w:fuhren	cbcdnccdbccdb
w:fuhrpark	bcoccbbcbbcca
w:fuhrungen	cccddcbrcbccZ
w:fuhrungszeugnis	ccdcdcbdcdqZX
w:fui	ccbcccbboacbZ
w:fulda	cddddddddcdcn
w:full	eqecicjddbddf
w:fulle	ababbbbbbbobZ
w:fulltime	Yaqbddbccbbdc
w:fully	okacdlacccncc
w:fun	Zaalnibfllbca
w:funcionaria	bqdddcbddccdb
w:funcionario	bcccbcbbbboca
w:functie	amlcbbZanZbbZ
w:functies	baocccbbbZcca
w:function	cbncccibbkccl
w:functional	nnbdeecdccccc
w:fund	cbdpnejbcebcc
w:fundacion	ZaoobaabZaabZ
w:funded	kmdkjbdbebana
w:fundering	acccccbbcbcbo
w:funding	ZkZbqbnaaabca
w:fundo	acbpcbaacbbcY
w:fundraiser	nnbbccaccbbca
w:fundraisers	ZnaccbobbZcca
w:fundraising	famckcpabacca
w:funds	Zcjlmjabdaqba
w:funeral	mbabdlaaakbcn
w:funf	jibbcaoqbabbX
w:funfstellig	cdbcccbcccodb
w:funfte	dodeeeeededed
w:funfzehn	cddddddddcddo
w:funghi	decdeeoeeceed
w:funil	bbacbZZaaobbZ
w:funnel	abZcbbraaYbca
w:funny	abaccbZobpbcZ
w:funziona	ZbocnbbacbbcZ
w:funzionario	bobcccbccbcca
w:fuori	qdbdcdcdcbddb
w:fur	iedjeljjdbjee
w:furada	aZbbcbpbbbZaZ
w:furchtbar	ccbdbdbdqbddb
w:furgoneta	aaaboacbbaaba
w:furgoni	ababbbpababbY
w:furniture	kbjcjlmdbbjbZ
w:furs	abbclbabmlkan
w:further	jcocdickcccdk
w:fuse	Zcnnlcbccbbdc
w:fusie	bbocccbcbacca
w:fusion	mnabbbnbabbbZ
w:futur	bobdccbccbccb
w:future	ajscdbdbbabcj
w:futuro	bdcdddcdndddc
w:fwg	apbcccbcbcbcZ
w:fyi	ZaZaaaYZaYZZr
w:g	YbaandkabYibn
w:ga	kbbdddndcdddd
w:gaan	cdcddccdmdddo
w:gaat	ajabcbombebbo
w:gaf	bbZcbbabapabZ
w:gagner	acbccbmbbqYca
w:gagnez	adcddacdddpdb
w:gain	ahacbanbbZpca
w:gains	acbcbbabbaoaa
w:gala	obbblbfobaZaY
w:gale	ndbcdccndbddc
w:galera	ccbddccccbcbn
w:gallagher	ddcedeceodeee
w:galpoes	ocabcbababcca
w:galway	ZifobaaaalbmZ
w:game	mbZbnbbncbkbc
w:games	maboibacladZl
w:gana	acbcbaobcboca
w:ganado	abbbcbabbaobk
w:ganaste	ZaaZaaZabapZY
w:ganha	ababobabbamaZ
w:ganhamos	cdddnccddddec
w:ganhar	ZbZbpbaaaaYaZ
w:ganhe	bddcdacddcpdb
w:ganhou	obbbZbZbcbobZ
w:gano	bbbcbbZboacba
w:ganz	ZZkaoaZaZpaaY
w:gap	menddlkbbacbk
w:gaps	XZXZZZlrYXZYW
w:gara	ocddccbdcddec
w:garage	Zmbcobabbaccp
w:garagem	bccddccbcccco
w:garagiste	cdcddccbdcodb
w:garantia	bddddcncddccb
w:garantida	caccccbccbpcZ
w:garantido	bcbcabZbbboba
w:garantie	abccccpcbcXbn
w:garantierte	cddccbacddodc
w:garanties	cdbdddodcdcdc
w:garantietermijn	bbcdobcdddcdb
w:garantis	acacbbaabapaZ
w:garantiti	cnddccbddcmdb
w:garantito	bcbbabYZbbqba
w:garantizada	cdcdbcacccobb
w:garden	kbabibYaakcmq
w:gardener	YccbcZabcocdp
w:gardeners	laYamncZbYaoZ
w:gardent	ccbcccbbbbcco
w:garder	bcqcddbccbccb
w:gardes	cobbdccdcdccb
w:gardez	acccbabcccoda
w:gardien	cdcdccccccddp
w:gardienne	bbacabZaaZbbp
w:gareth	onabZambbbbca
w:garibaldi	ababcbabbobbZ
w:garnis	pcbccbbccbbcZ
w:gas	bjkcclZbcbjaq
w:gasolinera	ccbdcdccocddc
w:gast	acZacZasaZbbZ
w:gastar	ocbcccbcbbbdZ
w:gastdocent	acdcdpbcdccda
w:gaste	abbaboaZbabbZ
w:gastezimmer	ddcdeddcdcddp
w:gastos	acccccbcccmcq
w:gastvortrag	bbcacoaacbbcZ
w:gata	ZaaabaZZbpaZY
w:gate	ibbcccaecklcr
w:gateaux	cccccccccccco
w:gatekeeper	ZbYaaaoYaYpZY
w:gates	abnobaYabYbca
w:gather	aajobZZaoZbcb
w:gathering	bcmdccaocbccc
w:gato	nddddddddcddb
w:gatos	ZaaaaaZZbpaZY
w:gauw	cccdddccdXdbq
w:gave	kcaddokbkkccc
w:gb	pcacbbabbacbZ
w:gbp	lbcbdaocbcbca
w:gc	labdddndcdddd
w:gcse	YaZbanZbpYabY
w:gdansk	paaaaamZaaaam
w:gdynia	anbbmcbccladb
w:geaccepteerd	dddeedcddcdpa
w:geachte	pdcdddcdddjdc
w:geandert	abobbaabaaYoY
w:gear	hbanobdbaaacZ
w:gearbeitet	bcblbdbcqccdb
w:gearbox	abacccnmbmccc
w:geb	cccccdacboccZ
w:geben	haZbbaZalllml
w:gebens	ababbaabbapbZ
w:geblokkeerd	deeeeddeednab
w:gebouwd	aaabpaZaaZabZ
w:gebrauchte	bccodcacddbcb
w:gebrochen	occcdbbcccbcZ
w:gebruiken	YaYaZZXanZqab
w:gebruikersonderzoek	cdcodcbbcccca
w:gebruikt	ccbcccbccbocZ
w:gebucht	occcdbbcdccca
w:gebuhr	cccddcbcdcZbo
w:gebunden	aZncabZboZbbZ
w:geburtstag	bcbcdcbaclcam
w:gecondoleerd	bbZcbcabaobbZ
w:gedacht	cobdbdbcccbda
w:gedoe	arcdcccccbcca
w:gedraaid	bobcbcbcddbcb
w:gedrag	accbcaabcbocZ
w:gedreht	cbcdoccdbccdb
w:geduld	maZaaoYaZnZaY
w:geef	ZaYbapeZZZmao
w:geeft	ababbbabcaoba
w:geehrte	jgcmddedkcidj
w:geehrter	kpdeeecdddddc
w:geen	bgfcmkeddbmcd
w:geerbt	ababbbabaapca
w:gefallen	cddeedbdcnncb
w:gefallig	adddedoddedeb
w:gefallt	cdrZddbdcbcbb
w:gefeliciteerd	boYbccaabgbYo
w:gefinancierde	babcodbcdbbca
w:gefreut	ccccdabbaoccZ
w:gefunden	ccbddacbbocca
w:gegarandeerd	ababaaYbbaqbZ
w:gegen	mbbclobcbbbca
w:gegenuber	bnbcddndcdddc
w:gegrepen	bcacccabapbZZ
w:gegund	cdcccbbZcabaq
w:gehad	aaabaaZabobZZ
w:gehalt	bnbcncccccncZ
w:gehalter	aqddedcdddddc
w:gehaltsabrechnung	abbbcaaababap
w:geheimhoudingsverklaring	ZaZpbaZaaaZaY
w:gehen	ccccdcnccccdo
w:geholpen	ccacccbbbocbZ
w:gehorst	dpdedcdddcddc
w:geht	hncclcbccjmce
w:gekeken	abbbcbpbcbbbZ
w:gekippt	ddcededepceed
w:gekomen	abZabbZbpabca
w:gekommen	ccbbddcdocddc
w:gekozen	ZoZabbXabYaan
w:gekregen	occbacbcddcbb
w:gekundigt	cbbdddcdoZccb
w:gel	abbbcbbbbabbo
w:gelato	aaabpZZZbabbZ
w:geld	ZaYYsaaakZpaX
w:geldt	bbbcccnbbbccp
w:geldtransfer	ddeeeedeeeoed
w:geleid	ZbaqbaabbaabZ
w:gelesen	cdddeeodcdeec
w:gelezen	ababcbbacbboa
w:gelijk	bbbbcbabbobaZ
w:geloscht	bcbcccabbaboY
w:gelten	aaaaaaZZaZaoY
w:gemaakt	aoYbbaaboZbbY
w:gemacht	bcbccnZanbccn
w:gemeenschappelijke	bcbbbcabdocaZ
w:gemeente	qncccbbcccccZ
w:gemeentehuis	baacccbbZZcbq
w:gemeinde	cqcdddbdddddb
w:gemeinden	dddeoedeedeec
w:gemeinsam	bbncbcZbbnbZa
w:gemeinsamer	bocdccbccccca
w:gemietet	bbbcobbcbabca
w:gemma	oZXaccacoacdc
w:genannt	bdbdddbccccqb
w:genau	apnccbambaaZZ
w:genealogia	bbabcobbbbbcZ
w:general	jmmjcbbhcbbcm
w:generated	kcacddpccbcdc
w:generation	eaobabZabZobZ
w:generations	ncbcdccncaded
w:generous	YaaobYZnbYbbf
w:geneva	abncccalclncb
w:geneve	apbccZbcbcccb
w:geniet	aaababZabpaZY
w:genitori	cddddcbcdccdq
w:gennaio	mbcbcabcccbcn
w:genoeg	nbbccaoabbbbZ
w:genossenschaft	abaabZZpbabbZ
w:genova	abbbcbaabZboY
w:gens	ZaYboaYZZoaaY
w:gent	cdccdcbccocbZ
w:gente	dipeibddjghbZ
w:gentile	obbchbbcmblce
w:gentle	qcabbcZcbacdc
w:gentleman	Zbccdolcdcbdb
w:genugt	bocdddcccdddc
w:genuine	bmbmbcjbccmdb
w:geologi	ZbaZbpZbbbaaZ
w:geologist	caYnbbYZaYapY
w:geologists	bancccbcbkbna
w:geometres	cdbdddodcdcdc
w:geometrie	cZdddoccddcdZ
w:geplatzt	abbocbabbcbcY
w:geprobeerd	aaZbaaZabapaY
w:gerade	biqckbibbchbb
w:gerald	aoacccbcbYkdn
w:gerard	ababbbZaapbbY
w:gerat	bcbcccbacbcoZ
w:gerda	cdcdddcccbcdn
w:geredet	ccbdddbcbbcdq
w:gereed	cdddddcdcdndb
w:gerent	ZbabcZpZcaabZ
w:gerente	fpbdddidjcjcb
w:gerichtsverfahren	ZbbpbaabcbcbZ
w:german	lqZbcbobhaaca
w:germany	banbbbnbaZpbZ
w:gern	kbmclkdllcbba
w:gerne	aaoabbaaaZaaZ
w:gers	ZZaaaZZpaZZaY
w:gerust	lZpabaZZbaaaY
w:gesagt	abpbbbZaaZbaZ
w:geschatzter	abcocbbccccca
w:geschenk	bcccccbcdbccr
w:geschenkkarten	ddcdedcdccocZ
w:geschil	Zbbobbabcbcca
w:geschrieben	abpabbabaabaZ
w:gesehen	obZbbbmaYmaZY
w:gesellschafter	bcacocababbZa
w:gesloten	deeeeddeedoaa
w:gesolliciteerd	dcceddcdpcddc
w:gesorgt	cdccddccccccp
w:gespart	cdcdddcccpcca
w:gespeicherte	cZbdcdbcYbcsZ
w:gesperrt	bcccdcbbcbpZj
w:gesprach	Zpahccpbbcbca
w:gesprache	ccbdbdbcrbcdb
w:gesprachen	ccoccdbcbbccb
w:gesprachspartner	cddqZccddddec
w:gesprek	aanobbZapakbY
w:gesprochen	cccdcdodcdddc
w:gesproken	abacccpbabaaZ
w:gestaltungsspielraum	cqcdddbdcdddb
w:gestao	janabaoaZaabY
w:gestern	clacdcbbnnccl
w:gestion	bnbccnlcdblka
w:gestionale	nbabbanbcaabY
w:gestionar	ccdddccdddndb
w:gestione	baccbbbccbocZ
w:gestionnaires	ZabpaabbccacZ
w:gestire	bcbcccbocbbbZ
w:gestisce	bdcdddcdndddc
w:gestisci	aZZbbbZaZaboZ
w:gestito	ZabobaZbbbbba
w:gestobert	cdcedepedcded
w:gestor	qabccbabbbnbY
w:gestorben	occcccbccbbba
w:gestores	aaaobaZbbbabZ
w:gestoria	accccmocbbZcn
w:gestort	acccccbbcbcbo
w:gesucht	ebbcmmjcbbcmd
w:get	bddikdlgfcnfb
w:getippt	abacbcZbbpbbZ
w:getranke	bcadccacbacco
w:getrennt	ccbdddbcbbcdq
w:gets	khdclbjjicccm
w:getting	fkpcccmbblcca
w:gettone	abanbaZnbbbbY
w:getypt	dedeeedeoeeed
w:gevangenisbibliotheek	bbbccobbccccZ
w:geven	mbabcqZbcbbcZ
w:gevonden	ndcdddcdccddc
w:geweest	bcaccbacbmbbq
w:gewenst	maZabbaaboaaY
w:gewerkt	decedepecceed
w:gewijzigd	cdcddcccdbZoa
w:gewinnen	bcbaclmobbcca
w:gewist	dedededeodeed
w:gewohnt	cddddcccdccco
w:gewonnen	ZaaaaaZabaqZY
w:gewoon	scccccbccccca
w:geworden	odcdddcdccddc
w:gezahlt	ccbdddbcbbcdq
w:gezeichnet	bcbcrcabbacca
w:gezien	abYbbaoaZnbZY
w:gezocht	jbbmgpaacbbcY
w:ghana	abdbmobbddbdc
w:ghent	kckaaaYablapj
w:ghostwriter	nabbcbpbbbbbZ
w:ghs	opabbbYbaZlca
w:gia	bbccmbpcbbcdb
w:gialla	bcbcccoccacdZ
w:giappone	nddececedddec
w:giardino	ccccccbccabco
w:gib	ababbbabcaobZ
w:gibt	bblmdmbjladbd
w:gift	iebocbdbccpid
w:giftcards	bcccccbccbocZ
w:giften	cdddddcdcdndb
w:gig	idbclbccpckdb
w:gijon	dededepddcded
w:gilt	acbcccnbbbcbp
w:gin	obncccabbbbcb
w:ginasio	ccddedcddcdco
w:ginevra	bdcdddcdccndc
w:ging	mbbbccobaabbZ
w:giornaliera	oddeeedeeeeed
w:giornata	lbbmboabbikbY
w:giornate	obcbcoaaccacZ
w:giorni	pmbcccZbblfcd
w:giorno	lbclcmhafbmcc
w:giovedi	flbmdccddbcco
w:gira	abbaaaabaapba
w:girarti	bbodccbcbbbaa
w:giriamo	cdcdccaocccba
w:girl	jbbcbbaabbkcq
w:girls	Zbbcbpnacbida
w:giro	cncdndldccdcb
w:girona	bdbdcdncdldec
w:gis	akllfamZaZbna
w:gisteren	ZaoabbZaZnbbY
w:gita	ddddeedcecddo
w:gite	cddddddcdcadq
w:github	banbicZbmapba
w:giugno	cdcddaccdbccp
w:giulia	Zobccaacbaccn
w:giustizia	abbbcbpbbZbaZ
w:give	jcceinkckckcc
w:given	nkmdimZdcbbid
w:gives	YeZbihonbZlbc
w:giving	ZbabmcjobmmbY
w:glad	aemhccbjomdca
w:gladly	acYpbbmbYmbci
w:glasblazerij	ZaZbabZapZbbZ
w:glasgow	elicflckkjcha
w:glass	aaablanoaaabh
w:glasses	abbcdboabbZcp
w:glasvezel	bbbcdcbccbbbo
w:glauben	baacbbacpabbZ
w:gleich	boacacabbbncZ
w:gleiche	rccdddcddddea
w:gleicher	occdddccdccdn
w:gleis	aaaabaapaaaaY
w:gli	Zcclcmacdcbcp
w:glielo	bcacccobaabcZ
w:glisse	bdddeddddcddn
w:glisser	dccedecepeeed
w:global	abfnccdbcbnma
w:gloria	acblccaocaacm
w:glory	YaaabaZlbpabZ
w:glove	aaabocaacnbbZ
w:gloves	acbcccqbcabcb
w:gluckwunsch	ZaYbbbZaananX
w:glue	Zaabmoaccaccl
w:gluten	ZaaapaZaZZaba
w:gmp	ocncadabdcddc
w:gmt	ababbbZmcaaoY
w:go	jdjeddhdkchel
w:goal	oaabcbZbcZabo
w:goals	ccqbdecccbdde
w:god	XYZZbpZboancZ
w:goed	jmecclbcobccc
w:goede	abrcccabblcbZ
w:goedemiddag	bcbdcdoccbcdb
w:goedendag	ccbcccbccbocZ
w:goeiemorgen	ocbcccccbbcdb
w:goes	kibjjebjfblbl
w:goias	bnddddcdddcdc
w:going	ejnbfbcakmjed
w:gold	kalbaabaacsbZ
w:golden	ababbbnncabbZ
w:golpista	bcbdcdbccbocb
w:gone	jjccdibjjbikh
w:good	jkkdgedcindcb
w:goodness	abbdbbanboddb
w:goods	aabbabklbZqbi
w:google	abaccbrahbocZ
w:gordijnen	ccbcdcbccboca
w:gordon	adcbcdaddcpdb
w:gorgeous	acaccbpbaibca
w:gostar	deeeedodedeed
w:gostaria	bbZacbabcobaZ
w:gostariamos	bccncbbbdccda
w:gostava	bcnccdpcccccZ
w:gostavamos	ZaqaanZaaYabY
w:goste	abbbocacbbcca
w:gostei	nbobcZZbbmbZY
w:gosto	dpeeedceeeddc
w:got	icidkeieklccf
w:gothenburg	acocccYbboccZ
w:gottingen	occcdbbcdcbcZ
w:gouda	abbcbbnobabbZ
w:government	YkpnbkZbbabba
w:governo	cceddccdddodc
w:governors	pnabbZdbalccZ
w:gp	maameadnbbcda
w:gpa	bbaccbabqaccZ
w:gps	cbcdodbdcccdc
w:graag	elinbbmamcbbb
w:grab	ailbbcmbcmcca
w:grabo	dededeqZeeedd
w:graca	YaYanamoeZZZX
w:grace	YbabcannmYlba
w:gracias	bcbccbbmcoaan
w:grad	bbrdddadlbddb
w:grade	dtabcjcblabca
w:graded	rkabcaZbcbbca
w:grading	mlbbcmabccacb
w:gradita	cocccccdcccbb
w:graduacao	bcdcdocdcdcdb
w:graduate	bmcdccacqccdb
w:graduated	eddeeddeobeee
w:graduates	aoabbYaonebca
w:graffitis	acdddcocddcca
w:grafico	acaccbaobabcZ
w:grafieken	cdcddZbobaccZ
w:grafiker	acabcaabqbbaY
w:graham	ncbcccaccbcdn
w:grain	ZolbaaYaanabZ
w:granada	ZbabbaaabZboY
w:grand	pdZbbmiZabobY
w:grandad	acbcccbclacds
w:grande	ncdccbadccndc
w:grandes	bceddccdddodc
w:grandfather	aaYbbnZbYrbbZ
w:grandit	appcbbaZcbbbZ
w:grandmother	oaacbbiblimbZ
w:grandmothers	mccdcccodbdee
w:grandson	ZaZaaaYpZnZaX
w:granny	abZbcbaabZabs
w:grant	mccfndjbddkch
w:granted	Zbabncicbaock
w:grants	lbbbbmZnaoccb
w:grappig	cncedecedddeb
w:grateful	mbcickbcrYcce
w:gratificacion	aaapbaZaaZabY
w:gratifying	bnaccbacbocca
w:gratin	dedeeddddcddo
w:gratis	acbceboqcbcmZ
w:gratitude	aaZcbaZpZmbbZ
w:gratuit	YbbbbboqbaaZX
w:gratuita	cccddcmkccbmd
w:gratuite	cdcdddamdcccn
w:gratuito	bhcccmhocbclY
w:gratulieren	cdcdddccdYcrZ
w:graz	YocbbminambbZ
w:grazie	bckccakbbpbbk
w:great	bemiblcccocbc
w:greece	bmndcdccbbded
w:greek	knZaaambbbZnY
w:green	cblbbccibldip
w:greenhouse	XZYaloYYZpaaX
w:greet	ddleddandceee
w:greeting	Zbnlacaccbbao
w:greetings	mdbdccbbcsfba
w:greffe	cccdcdcdccodb
w:greg	bcjcccqcacacc
w:gremio	bcadcYbbapcda
w:grenoble	cneededeceedc
w:grenze	cdcddcbcccndb
w:greta	kkdiecdccccpb
w:grey	ZbZabaZnaZabq
w:grid	Ybamnnabbabca
w:grill	ccdcdcccddcdp
w:grillen	cdcdddcccbdco
w:gripe	bcbcccbZcbbbo
w:grocery	acbnmcabcbccc
w:groeit	acpacaaZabbca
w:groepsgesprek	ZaapaaaabaabY
w:groepsverzekering	boabccbcccccb
w:groet	anZcbbZbZobca
w:groeten	cdccdcbccocbZ
w:gronder	bcddnccdddceb
w:groningen	baabbbmbZoaca
w:grooming	ZZaboblbaabca
w:groot	bcbcccbbcbbbo
w:gros	naaaoYYZZYaaY
w:grosartig	bcbocbabbbbba
w:grosem	cdcdeeodcdeec
w:groser	odddddcddcddb
w:gross	ctacccacbcbcb
w:grossesses	cbcdndcdcccdb
w:ground	kccobYbaccknb
w:group	ckdjdfbkfdjnc
w:groupe	ZbaZbaaoaanaZ
w:groups	XaiZbrZaaZobZ
w:grow	cmrbabZcaebca
w:growers	abncnbYnbZccb
w:growing	concbmcckbccb
w:grown	cmdcnbimaabcb
w:grows	ZqkaaaXaaabaZ
w:growth	dihcnfnkaabca
w:gruezi	ocdcdbcdedddb
w:grunde	dddenededdeec
w:grunderstipendium	dddeoeceedeec
w:grundsatzlich	ZbrabaZYbabaY
w:grunkohl	cdbdddbccbcco
w:grupo	ZmZnaZYlaYpaW
w:gruppen	aabbcaaobaaaZ
w:gruppo	alnbbaZmjZmaX
w:grus	oaZbbaZaapaaW
w:gruse	cdcdddbcdodba
w:grusen	bbacbYaYZqbbZ
w:gst	qYbbblZbbbmcZ
w:guadagna	bcbcccbccbqca
w:guadagni	bcddccbcddodc
w:guadalajara	aldcdbodcdcca
w:guantes	bbacbbpbaabcZ
w:guanti	cdcdbdbbcbccp
w:guarantee	nbbackbacaoca
w:guaranteed	Zbbbjbnbbascb
w:guardando	YcbobcZccdbcb
w:guardar	abpccbabbaaZZ
w:guardaste	aZacccbbabcrY
w:guarderia	cdbdddccdccap
w:guardia	bcccbcbbbcbbo
w:guardo	deeeedodedeed
w:guardou	aXZcccZbabbsY
w:guelph	aaccjbobcbcda
w:guess	olmccccccacdj
w:guessing	ZbZbbaobbncda
w:guest	ZbbZbohrhjjcZ
w:guests	nbaaboYhbaine
w:guida	accccapZbbbcZ
w:guidance	naZaaolaYZabZ
w:guide	pbabaohkbacca
w:guidelines	kbabababcqmaZ
w:guides	XmoaarjaaZZbX
w:guido	bbacccaaaZbbq
w:guild	aZaaanYrbZaaX
w:guildford	bbodccmcZacdc
w:guimaraes	abocbcabbabbZ
w:guitars	obbcbcacdnddb
w:gujarat	aabccbomcbbbZ
w:gulasch	cdddddcdccddp
w:gulf	abknkciilaaca
w:gultigkeit	cddddddddcdcn
w:gunstigste	cdccddacdcccp
w:gus	abbbcoZnbabab
w:gusta	ZblcbbabboobZ
w:gustaria	ldnbclimedbbZ
w:gusto	acbcnclbcnbbZ
w:gut	obZbbbYZarbaY
w:gutachten	ZbbpbaabcbbbZ
w:gute	lcbccbaaclban
w:guten	mcneddjcjefcb
w:guter	ZbZZbZZpaaaaZ
w:gutes	bqdZcabndcdcb
w:gutschein	bbbocaZbbbbba
w:gutverdiener	bcacccobbacca
w:guy	kbabbbZalZpbo
w:guys	bZZabamapZnbZ
w:gwo	eoZccbZanabba
w:gym	bcanbiiablicj
w:h	pcbjbkelcahbh
w:h1	aabdddndnaddc
w:h2	cdccdcbccbbbo
w:h3	bdccdcbcdcbco
w:ha	iifffhecdceoc
w:haag	oddeedcedeedb
w:haalde	bcbcbaaabbpca
w:haar	onbcccbccbccn
w:hab	khecmclcbbkcf
w:habari	ZoZnacZcaZbca
w:habe	iembijccnchcc
w:haben	djfdebfcmceoa
w:haberle	bcbcccbacocba
w:habilitation	cpdeedbdddeec
w:habit	abjabbnnbYaba
w:habitacao	ddddeccndcedb
w:habitacion	bcdcdcbcdccdr
w:habitation	cdcddcaccccco
w:habituel	rddddcacccddZ
w:hablamos	nlpbcbabbbhaa
w:hablar	cdcnbdddddddc
w:hablo	anbacaZcbbbcq
w:habra	aaabobaaaaaaa
w:haccp	obbcbbmbbbbca
w:hace	icbccbZnoblcZ
w:hacer	abZobbabbbbcn
w:hacerte	boccccbccbcca
w:haces	ZaZbbaZaapaaY
w:hack	nZaamZXocbabY
w:hackathon	ZbbbmaZscaabX
w:hacked	obZbbbZaZnaaX
w:had	gkcdddjcinedd
w:haddad	jlmbccaccbabm
w:hadn	mbbciclabqZaZ
w:hafiz	oabcbdbcbncdc
w:hago	cdcdacocdccdb
w:hague	anZbbaZobZaba
w:haha	nbbbbbklboZcY
w:hai	Zbabbbdbqkbmc
w:haies	bcccdqabcaccZ
w:haifa	aoacccanaaccc
w:hail	bbbdldacbpcdc
w:hair	lbbacaYncbacn
w:haken	bcbcccabcbcbo
w:hal	ccccccbcbccco
w:halbe	dndeeeddddddm
w:halben	aaapaZZabZabZ
w:halbjahr	cdddddcddaddo
w:halden	ZboabaZanZaba
w:hale	Zbbcbmaabnlcn
w:halen	abbYonaababca
w:half	jcchokjkdbdcd
w:halfte	nbbcmcbcccZcl
w:halifax	aoZbcbZnnYcda
w:halina	ZcZcccbbplbcc
w:hall	lcbcbabqcabho
w:hallam	obcbcbncbcadb
w:halle	addddccdddcdq
w:hallenbadern	bocccbbccccca
w:hallo	lilkkcfceclcb
w:halloran	YbobbbZaabbcp
w:halls	ZcacbcrZblcbY
w:halte	cdcdddcccbcco
w:halten	accbdqbbcccca
w:halve	bbabcaqmZZbbZ
w:halverwege	cncdddcdddddb
w:halves	ZaZbbanYbYbZq
w:halvorsen	lbmaabobbacdb
w:ham	YbaaapYZcZbbm
w:hamburg	mebcccocccccZ
w:hamilton	bcjdcdoddcdeb
w:hamsters	pccbcaabcbbcZ
w:han	anbbcbbbbbbbn
w:hana	abaccaZobpcYa
w:hanau	cddeeddddcdcn
w:hand	ldadlcjkmdjbc
w:handball	naZobaZaaZaaZ
w:handboek	bcccdobbdccca
w:handbook	dbbbcqalbhabZ
w:handbuch	pbbacZZacbbba
w:hande	ZaZbapZbZZabZ
w:handelt	bmccccZcccoca
w:handen	ocacccbcbbcdb
w:handful	fkrcccZcbbddb
w:handgelenk	occcdbbcccbcZ
w:handle	caaobnYabnmbY
w:handled	aqbkbbabbabca
w:handles	bcbcccsbcbcca
w:handling	XjZpbbobaabbZ
w:handover	kbbkfcaccmcco
w:hands	Zeahbmkbnnlca
w:handschriftlichen	ccbdcacbaocca
w:handschuhe	cdccdccccbccp
w:handwerker	dddenededdeec
w:handwerksbetriebe	YbaabZpaaZaaY
w:handwerksbetrieben	decdedodededd
w:handwerkstag	abbaboaZbabbY
w:handwriting	mdcdddccdoddb
w:handy	YblabaZaaaqbX
w:handynummer	bncdddccbdcdc
w:hangs	bbobccYbcpccb
w:hangt	cambbbZnlZaam
w:hannah	cpbbbaabbbbca
w:hanneke	coccdbbcccccb
w:hanno	abocccaccbcba
w:hanoi	Ycccdnobccccb
w:happen	aemcjbncbmbcb
w:happened	akbcjmcicncdb
w:happens	hblbneobbaccb
w:happily	abZpbbmaYYaba
w:happy	ddmeciijdlcde
w:haran	abocbbabcabba
w:harbor	nbZccdncbcccc
w:harbour	ZiZabnZnalamk
w:hard	aklnedcbjmbca
w:hardly	abcccboccmcdb
w:hardware	lbacqcccjbcdk
w:hardworking	aabcccpcpbbcb
w:haria	maZbbZZloZabY
w:harias	ocdcdbacdcddb
w:harmonio	ncddddcdddddc
w:harold	bZccdnbcdcodc
w:harrogate	obbcdaZobabcZ
w:harrow	iekcccncldgja
w:hart	ccbdccbcmolba
w:harte	aaabbbaaboaZY
w:hartford	pcccmbbccccdb
w:hartigan	cbbcedncmbddd
w:harto	ccbdZcoccccdb
w:hartstikke	cqbeddcdccddb
w:hartwell	bbpccdacbbcca
w:haruka	mdcedclcddcpa
w:harvest	ikcbkmnbbabca
w:harvests	bcbbcbobambca
w:has	hieigfddcdilj
w:hasn	YbnbbcabbabqY
w:hassan	cdceddcdmccdn
w:hast	lcbdbcacqcccb
w:hasta	mdbcccknccccm
w:hat	kiccdjcedjdmf
w:hate	ajdkeaqaanbcZ
w:hates	YaYZZZoYoYZaX
w:hats	abacbbaabobZo
w:hatte	aamacmnaaobbY
w:hatten	kdlnccakpabbY
w:hattest	iZZZooXZbZZaY
w:haugen	aaccdbmcoccdc
w:haus	bmpcccbambcca
w:hause	nddeeddeedjei
w:hauser	bcpcbbabbabba
w:haushalte	dodeeeeededed
w:hausmeister	apabbbabZabaZ
w:hausverwaltungen	abcocZbbccccZ
w:hautarzt	ddccedbdddddo
w:have	ihjdidhijeeic
w:haven	cemcncgbnabka
w:havenbedrijf	boabccbcccccb
w:havenmeester	ddcedddeodeed
w:having	okicdiebhhbce
w:hay	cbajmhccjdkjj
w:hazte	acbcccpccbccZ
w:he	ddfdicgbimlcl
w:head	cqcdigjddiccb
w:headache	YaZjbokabobbZ
w:headcount	cpiccclcbaccn
w:headhunt	ccqccdZbbZccb
w:headhunter	ccsdddbdcbdcb
w:headhunterin	bcrcccYbaabbZ
w:headline	ZbYbabkaZrbaZ
w:headquarters	Zrcdbcbcdcccc
w:heads	ZekkZklkdbamc
w:health	codidcljedckb
w:healthcare	mjbmcclbbkbdc
w:hear	ahnldeakkobba
w:heard	Zlakbcnbnlbbi
w:hearing	bdneeiibakibk
w:hearings	pjbccbbdcdcdc
w:heart	Zbnaobeacebbn
w:heat	kedamlknababZ
w:heating	nbbclbjccdcdn
w:heavy	ckadcdqddbddc
w:heb	nbkcfemcncccb
w:hebammen	ZaapaZZabZabZ
w:hebben	bbicnbmhfhccj
w:heben	ddeeeedeedoed
w:hebrew	ZbbccpeaaZbdb
w:hebt	mmbmbbaccblba
w:hecho	ccbdcdccocddc
w:hedge	ZbnocbZbaabcm
w:hee	arcdcccccbcca
w:heeft	clbjjicbhbdok
w:heel	bbacobabaaabZ
w:heer	occcccbccbmca
w:heerlen	odddeccedddec
w:heet	bbcdobcdddcdb
w:heidelberg	nbbbbZabaobcY
w:heimweg	bdbdddcccbcbo
w:hein	acbcbcpbbbbca
w:heiskleber	cddeoeceedeec
w:heist	ababbabbbbpbZ
w:heizung	bnbccbbbcbcbo
w:hej	ZbaobaZmlgbca
w:held	adbicdbockild
w:hele	ZbbccbpbbbmcZ
w:helemaal	bbZcpbYZYZabZ
w:helen	mieocbZbbbkda
w:helfe	cdcedepedbded
w:helfen	ddcdddpdddedd
w:helfer	bbbcccbcccncp
w:helft	abbambpbbbbcZ
w:hello	jejgiddeimgdb
w:help	ldbddindjchid
w:helpdesk	YZYZZZYYpYZYZ
w:helped	gdabbapoaobca
w:helpen	oddddcmdedddc
w:helper	aaaccbaapbbcp
w:helpers	ababcbnbcabbr
w:helping	nlZbbmYanabmZ
w:helpline	naaoaaZbaaaca
w:helplines	ZaZbnammZmbbZ
w:helps	abccobmkabcdc
w:helpt	ZZaaaaZpbZZaY
w:hem	abZccbabbaobp
w:hemos	abbbcbnbbakln
w:hens	bcjccbaabXbcr
w:her	kjabcmbbkljdm
w:heranca	cddddcccdcoab
w:herausfinden	bcocccaccbcab
w:herausforderungen	deoeeededddbc
w:herbst	bmbmccabmlbbi
w:herd	ocaabZnbjacca
w:here	ejiccedhinecd
w:hereby	ibcccnbZcbbcn
w:hereinkommt	bcocccacZZbba
w:herencia	bcccccbbbbpaa
w:herhalen	obbcccZbcccca
w:herinneringen	bcacccbccocba
w:herinnert	bcccdcaccccco
w:heritage	cmbddcbcmcmcb
w:heritier	cdbcddcdcdncb
w:herkomst	cdddddcdcdndb
w:hermana	bbacpcacobcca
w:hermanas	boccdccddccda
w:hermano	cccddcbbbaccq
w:hero	nbbcacabakcdo
w:heron	lbZabaYnapbcl
w:herr	lnddedcdddidk
w:herren	bbacccabpacbc
w:herself	ccbddcndcmdee
w:hersteld	occdddcdcccdc
w:hersteller	addoedcddeddd
w:herunter	dcddddbcddocb
w:herzlich	cdcdddpdcdeec
w:herzlichen	aaZbbbaaakaoX
w:hesitent	bZodddbdacddc
w:het	hkbjiihdhkded
w:hetzelfde	aaZZbaYabpbbZ
w:heure	acilcnfbcckcm
w:heures	cbcldnecccbco
w:heute	hhcdddccccoco
w:hey	ldlddhhdcglcc
w:heya	lnkbbcnbbaaca
w:heyy	aabcbcmbnZmca
w:heyyy	ccleddcdccoed
w:hgv	oaZccaocbbacZ
w:hi	jhihedlehkhcb
w:hibrida	paddedceedddd
w:hibrido	mncdedcddedcc
w:hice	bbacbbhbbaocZ
w:hicieras	pcZcbbYbZabbb
w:hicimos	cccdqdcddcddb
w:hiciste	qdcddcbddcddc
w:hidden	XaYZbbaamnaqX
w:hide	bmacacbcbabdo
w:hides	obaaaaZYbaobX
w:hiding	aaacboacblccb
w:hidraulica	YababpZabbaaZ
w:hier	lbaccbecmmlbl
w:hierbij	ZoabcbZabaabn
w:hiermit	bbacccaboacbc
w:hierover	cdddddcdcdndb
w:high	hcbcocbcboicb
w:higher	joZcbbablZmca
w:highly	ZZrabbZZZYbZZ
w:hij	pcbccbabbbmcl
w:hija	abcbdobbbbcca
w:hijo	ccbdcdccocddc
w:hike	abaccbZbbZcbq
w:hiking	maZoaYYabbaca
w:hilfsmittel	cdddddccdcdco
w:hilft	cdcdddccdcddq
w:hill	bbpdbcacjaccc
w:hills	qaZacbabbaccZ
w:hilo	ZbaabpZabaaaZ
w:him	bdbbdidbddnkp
w:himself	ddddlddeedled
w:hin	acbcccbboaccn
w:hindi	qbbabZYZbabbY
w:hingeschmissen	baaccbZbapbbZ
w:hinter	cdbdcdbccacco
w:hintergedanken	bbacbcbbaobcZ
w:hinterhaus	cdddddccddddp
w:hip	occcdcbbccddm
w:hipotecas	abaocZabcbbca
w:hire	mfjifdmdhbcdd
w:hired	bbnbcajjeamim
w:hires	aodbljabqZbbZ
w:hiring	blmcccmdmbijb
w:his	meeccfjbbhmcl
w:historia	bbbccbaobbcba
w:historias	nbcccaancccca
w:history	ddkibnbkbZdma
w:hit	naZbbbklbYmal
w:hitherto	YbaacpZbbobcZ
w:hives	obbbklabbbbbZ
w:hiya	mccmabbbpcbca
w:hizo	bcaccYabapcca
w:hl7	kiccdnamlcccb
w:hmo	aqacddbccccdc
w:ho	kelblbjcofdaY
w:hob	obabcbbbbabcZ
w:hochschule	abcbcobacabbZ
w:hochzeitsplanerin	pcbcdbacbabca
w:hoe	abjkbbdbpebbi
w:hoeft	ZaZbbaZbbaoan
w:hoeveel	aaaZcbqbbbacZ
w:hogar	ddddedcddddZo
w:hoge	abbcbcqbbbaca
w:hogeschool	bcedeoddeddeb
w:hoi	klfccllckbkcZ
w:hoja	qcbbbaaZcbbba
w:hojas	acabboZbaabcZ
w:hoje	ebnccbanbamak
w:hokkaido	bmcdddmldcced
w:hola	ilodjcibcjcba
w:hold	cbdclmemhanca
w:holders	bdmdddcddcddn
w:holding	ZaanhmiabmnbZ
w:holds	XbbbnZjnajnad
w:hole	bbbbcbcmkobck
w:holen	lcbccckcbabbq
w:holiday	bobgbdjdcbcbq
w:holidays	dpcciddbbkbcj
w:hollow	bmjjeckckbcma
w:holloway	ccbddepddcddc
w:home	lndeccafhdlcj
w:homeoffice	aqddedbdddddc
w:homeowners	obcccdhcdccdZ
w:homes	ibabhmracaaba
w:homework	bclcdjbbcbccq
w:homme	cdcdcdddccndc
w:honest	jfkmgbcbhjkca
w:honestly	jbcbimkdlZbbl
w:honesty	oaanaaZbcbjca
w:hong	bdcdddcdccodc
w:honnete	cdcdcdddccndc
w:honnetement	bcacbcaaaobba
w:honoraires	ZbaobmpbaabbY
w:honorar	acbkclomcccca
w:honorarios	nccocbbccccca
w:honorarium	accpcoaacbmcb
w:honorarkraft	pcdcdYbccdccb
w:honour	ZibbcklmbhnbZ
w:honoured	ZacbncllZobbb
w:hoofd	amacpbhaZabbZ
w:hoofdstuk	bccbdobbdccca
w:hoofdveld	cddeddoddddea
w:hoogheemraadschap	cbddnccdddcdc
w:hoop	Zoabababaabba
w:hoor	acmcccqcaaccb
w:hoorde	ZaZapaYbZaabZ
w:hoort	acabcbocnZabZ
w:hop	abacccpaaacob
w:hope	dffgdcgjlobcb
w:hoped	abacbXbaoacdq
w:hoping	cpWaaaiapjabY
w:hopital	bkmddcbkbcbcm
w:hora	jbcpcofbcbbck
w:horaire	bddndcbdddddc
w:horario	ZnabbnZYmZaal
w:horas	ljcedmkcccfbk
w:hore	cdodcdbcbbccb
w:horen	bbZcbcbcoabba
w:hormis	cccdcdcdccodb
w:hornos	ZbaabombbaaaZ
w:horses	nabbblnZbcccb
w:horst	dbbdddcdoZccb
w:horta	YabbbbZpbabaY
w:horticulture	ocjbcdbbcbccb
w:hospedagem	bbbZdobacbbba
w:hospice	kllbbaananabY
w:hospices	ZnZbobZaaaaca
w:hospitais	baobccabbbbca
w:hospital	jjhlhkbiihccc
w:hospitales	ccccdcbpcbcbZ
w:hospitalier	cobbcbbdccccb
w:hospitaliere	cddndbddeedec
w:hospitality	Zaaccoknbaccb
w:hospitals	jbjobacpdaaca
w:hospitieren	aaZbabYapZabZ
w:host	jbabbmclldbmZ
w:hostel	aodcbbaacbcco
w:hosting	ZZnnbacmaYaaY
w:hot	ldabbbcabZkoe
w:hotel	llchcmajccmca
w:hoteleiro	boabbbbcbbccb
w:hotelero	bobccccdcdcdc
w:hotels	manlcbcjbbkca
w:houd	bbZcbcbcoabba
w:houden	cbocccbcbacca
w:houdt	ababaaZbbapbY
w:hour	lcbocnifcbddc
w:hourly	mbdpcmhbbbbca
w:hours	klbkdldddbifh
w:house	eqejfilcbbeca
w:household	bbobccbccZbbm
w:houses	mdkbbbrajbbcZ
w:housing	emjgdceljcdjZ
w:houston	lcaacbZpcYbaa
w:hovenier	arcdcccccbcca
w:how	bbcmcfjkkobea
w:however	bcjcmdbdkmddd
w:hoy	ababbblabZpbn
w:hr	mlhcddecjckdf
w:hrs	rnbcbbfcbbeca
w:ht	oceeeededeeed
w:hub	ZlqbbjZbbZbcn
w:hueco	obbdcdbdobccb
w:huelga	bcccbbbccbcco
w:huerta	boccdccddccda
w:huertos	ZbabbbapbZZbZ
w:huge	naaoaaZbabadb
w:hugo	ancccclccaccn
w:huhu	abobccabaabaZ
w:hui	cdndcdndcbccb
w:huidtherapie	obbcdcbccbcba
w:huiles	adddddbcddodb
w:huis	aqcdccbccblca
w:huisarts	cdcdddbcdccbo
w:huisje	ccdddcbcdbcdq
w:huit	ZmanboabbbbbY
w:huitres	babcobbacbbca
w:huizen	cncdddcddddeb
w:hull	ojbblalabcbca
w:hulp	lbacbbaboabbZ
w:human	ZmnbhbbadZqaY
w:humanitarian	laobbnZZbabcZ
w:humanos	bobcddcdcdcdc
w:humans	nasaaZZZZYbbY
w:humeur	bobdacdcccddb
w:humour	pdddekbddddec
w:hun	ccddddbcdcodc
w:hund	dddeoedeedeec
w:hundred	kbabbbmjcmobZ
w:hungry	Zacbaooccbbdb
w:hunt	acabbbZqkZcca
w:hunting	XbkbcZabbscci
w:hupfburgen	abbccbobbabcZ
w:huren	ZaZZaakZbpabZ
w:hurry	nbZbbbnmZbbbk
w:husband	okccccackamdb
w:hut	ZblbclanaZbbm
w:huur	Zddddcbcddbcr
w:huurders	eedemeeeedeed
w:huurprijzen	ZaZbaaZZbpaZY
w:hybrid	pobdcdcieccdb
w:hyderabad	apbcdcklcbcbb
w:hydraulic	Zmbddlacccccn
w:hydrology	naZcccbcbobca
w:hypotheken	cdcneccddedec
w:i	fekeididklebd
w:ia	bccccnaolbbbY
w:ibadan	nccbmbbcccbdb
w:iban	ZbabcaZbbZsaX
w:iberoamericano	bcbccbbocbcbZ
w:ice	bbZdbcZmojccb
w:ich	cjlcjdlcljdcc
w:ici	acamcaanmllaY
w:icu	pZabcbZbnbaca
w:id	kbbcccabhbqcn
w:idea	fccdsdldadbca
w:ideal	ZckcdYaccbdcq
w:ideas	ZbfbhkbaZpbcl
w:idee	ababsaabZZbbY
w:ideia	YakapYYZZmZaX
w:identified	lcocdbadbccdc
w:identita	ccddddcddcndb
w:identitat	ccccdcbcccoZZ
w:identite	ccbddbccccZaq
w:identity	bcbccciccdpnZ
w:idiot	ZaZonbabaabcb
w:idle	ZnZbccocbbbca
w:ido	cqcdccbdccccb
w:idraulico	bdccdbccdcccq
w:idrogeologica	eodededdedeee
w:idromele	ZaaboabbaabbZ
w:iedereen	ZkYanaYaZpmaX
w:ielts	YacbbnaZccocb
w:iemand	ndhjkibcmbccc
w:ieri	kcbccbbbbombZ
w:iets	malbmlZgklbbY
w:if	fdlfedlhlccdd
w:ifrs	nnZbdcZcccbcb
w:ig	bocdddccbdcdc
w:ignora	ZaabZaZaZYZpZ
w:ignorar	bcacccbbcXcrZ
w:ignore	ajabcbcbecjsY
w:igreja	ZbZbpbaaaaYaZ
w:igual	mbbcccabbocbZ
w:ihk	YbabbpZbaaabY
w:ihm	cdcendcdccddn
w:ihn	bbbcmbabcbZol
w:ihnen	ceificndmkcdb
w:ihr	cdeccbbekhkmm
w:ihre	djcccdkbackph
w:ihrem	elbdccgcjjnca
w:ihren	ecmcdkcmikica
w:ihrer	abaccZrZkmabZ
w:ihres	cdceeeqebdcdc
w:ii	laZbcpabljbnZ
w:iii	noacbcbcbcbcb
w:ijscokarrenbedrijf	ZZZZpaYaaZaaZ
w:ik	dglbldlcmjcbb
w:il	ehdejddfjcjfl
w:iliquidos	dpeeedbeeeddc
w:ill	nbcccbbbclccq
w:illimitati	bbbbccbobabbZ
w:illness	bcbccbnacbcco
w:illuminazione	occcdcbcccbcZ
w:illustrate	ZcZbbaoanYbcb
w:illustrator	koZbbajbpZbca
w:iloilo	Zocccbobccbdb
w:ils	acaccckcracba
w:ilse	abbcocZccbcdn
w:ilusion	cccdcabnccmdc
w:ilustraciones	ocdcdbacdccca
w:ilustre	pbbccaabcabbY
w:im	dhdjcjjkkdibi
w:image	naaanajZanabZ
w:imagefilm	occccbbcccbcZ
w:images	aaZaoaobaZkbZ
w:imagine	kkbcocmbbdcdb
w:imaging	ZahbbbkaolbbZ
w:imbiancare	abaabbabbbboa
w:imbianchino	bddcebcdddcdp
w:imediato	bdcdddbcncdca
w:immagini	bccccbbbcbobZ
w:immediate	lmldddldccccb
w:immediately	ddbckcocnblba
w:immediatement	ccbdddbdobcca
w:immediato	ocdeeedeeeeec
w:immer	abpbcbbbcZbba
w:immobilien	bcbabcobccbca
w:immobilier	cddodbddeedec
w:immobiliere	ZcbpcaZcbcbca
w:imobiliario	deemeddeeeeed
w:imoveis	nbcocaZbccacZ
w:impact	qbcbbYabcccdb
w:impagadas	bbccccoccbbca
w:impaired	ZcbccZoaaYobZ
w:impegna	abocccbacbbcZ
w:impegno	bpbbbbbbcbabY
w:impianto	cddcdeneddded
w:implementation	mbncddbdccddd
w:import	abbcacYbaapcm
w:importait	cdcdcdddccodb
w:important	obbdcdncdcbdc
w:importe	ZanbbbYbnanbY
w:importers	acncccmlcbcdb
w:importo	occcdcbcccbcZ
w:impossible	acacocncaacdc
w:imprenta	cccdcdcddcbdo
w:imprese	bbbbbboabZbaZ
w:impressao	deeeedodedeee
w:impressed	bkpbddbdcbncc
w:impressions	bbZccbYabYbrX
w:imprimerie	dccedecepeeed
w:imprimeur	dcbdddcdcbcdo
w:imprimir	acccddcbcccco
w:imprimo	deeeedodedeed
w:improved	bbbcccldapdcc
w:impuestos	ZcbccbqccbbcZ
w:in	ehifhffiiiied
w:inaugurazione	pbbccbbbccccZ
w:inbox	kbeakcnbblnaZ
w:inc	lnacccbdcdcdd
w:incarico	qcbcdcbbcncbY
w:incassi	ababbboabZbaZ
w:incastriamo	ocddccbdcdcec
w:incentive	aoZnccZccdbcb
w:inchangee	cddddddcdcccp
w:incidencia	cccddcbcdaabo
w:incident	mbcccnabdbcdb
w:incl	dkabcombbbmZZ
w:include	fbmcdfmkkcccc
w:included	mkaajimmcbbce
w:includes	accbhmbbcfldo
w:including	kchdcmljdbcla
w:incluida	bbbobbbcZbbca
w:incluido	bcccccjmcccco
w:incluidos	obcccabcdcadb
w:incluindo	abbbcbZbboaaZ
w:incluir	abobbcbbbabba
w:inclusief	naaaaZZobaaaY
w:inclusive	ncgcddlccmccc
w:income	Zbabbbnacasba
w:incontinentie	YZaaapaZaaaaY
w:incontrati	aaaccZbaapaaY
w:incontro	ababboaZbabba
w:incorporacion	bqddddcdddddb
w:incorporar	bobcddcdcdcdc
w:incorporarse	crcddcacccccb
w:incorporated	nbbdmdcdcdded
w:incrociate	eodeeeddedeee
w:incubadora	cdddnccddddec
w:incubateur	bbccpcbcccbda
w:incubator	ZaZaqaYbbabba
w:incumbent	jpbbccbcccccb
w:incuriosisce	obcdddbdcccda
w:indefinida	coeeeeddeeedd
w:indefinido	crcdddcddddcb
w:indefinite	Ytabcbabbbbca
w:indemnisee	bbcobbbbcbcba
w:indemniser	dddbcZboecddc
w:indemnity	Zoaaccnccbbdc
w:independant	nbamcbmbbbkbZ
w:independants	abbbcbiobaabZ
w:independent	rcilbfcdbbcja
w:independently	anbcdmbcdmcdd
w:independents	ZanabbYobYbbY
w:independiente	ZaZbabZbpZaaa
w:indeterminado	aqabbbaaaaaaZ
w:indeterminato	crdeddddddddc
w:indeterminee	arddcbcdbcdcb
w:indetto	cocdcdcdcdccb
w:index	ZoamjmZkbabck
w:indicar	bqbddmbdcccca
w:indicaria	cbadddbdqcdbb
w:indicate	nlbocbcajbccb
w:indicated	ncccccacdcbcn
w:indicativo	ocdcdbbccdcba
w:indichera	YabpbaZbbbbba
w:indienen	aobcccabbbcba
w:indiensttreding	boabccabbbbbZ
w:indique	ZbZodcbcccbcb
w:indiquez	bdcndcbcdcddc
w:indirizzo	bccccbbccbobZ
w:individual	lbbncbmbckacb
w:individuals	ocbbcaYobbaca
w:indruk	cncdddcdddddb
w:industrial	olbbbbkbbcbca
w:industriel	bcbocbbbbbbaZ
w:industries	ZanZpaZbaYcca
w:industry	abnjbdjbpfbca
w:ines	bbcdjcimccbhp
w:infermiera	bnbccbbcbbccl
w:infermieri	YZapaZaaaaZbY
w:infirmiere	abbccbZboccbo
w:infirmieres	bcbccbqcabcca
w:inflation	qdddeccddedec
w:influence	abanbbnacbbcb
w:influenza	cccddcccccddn
w:info	bbbbcXkqbalcZ
w:infografias	pcabcbYbbZbcZ
w:infographics	qbabcbYbbabcY
w:inform	Zbmccbhjlaado
w:informal	bjmcbcZncmcdb
w:informamos	bcccdccbccccp
w:informatica	pYZbaoaaaaaaY
w:informatico	bobcccbccacca
w:informatics	ccbbdombkcddc
w:informatiemanager	aocddcccddcda
w:information	bdcfchmnldeca
w:informe	qaaobZYaaaaaY
w:informed	mambcbZibZmnf
w:informele	bcbZocbccccdc
w:informes	qcdddccdedbdc
w:infrastructure	blbcddnccdddc
w:ing	oeddeedeeeddc
w:inge	cddddcccdcddo
w:ingegnera	baccodbcdcccb
w:ingegnere	kocedecddddkc
w:ingeniera	mmcdddcddddmb
w:ingenieria	ZYZapaZnaaaaY
w:ingeniero	cccdddcdcdoec
w:ingenieur	jibdcbccobccb
w:ingenieure	inbdccbcnccja
w:ingestort	bcacbcaoabccZ
w:ingles	Yabbcbpbbabba
w:ingresa	bccbcbbbcbocZ
w:ingresamos	ccdddccdddodb
w:ingresso	kcbccbaqcabbY
w:ingrid	ZbabmckbaobbZ
w:inhabergefuhrtes	bobccbabbbccZ
w:inhaberinnen	cdddeeodcdeec
w:inherit	ambcncbdccbdc
w:inherited	oalbllZaaYnbZ
w:inhouse	YnZbboZaaaboZ
w:inhuren	oddddbcdcccdb
w:inhuuropdracht	pcdeeecdddedb
w:inicial	bnbcccabcbnbZ
w:inicio	laabbaZabZapX
w:initial	pbcdddjccdcdd
w:initiativ	aapbbaYabbaaZ
w:iniziale	ncddeeledeeec
w:iniziare	baccbbbbcbobZ
w:inleg	bcbcbaaabbpca
w:inlogcode	YZZaaZYZaYZpY
w:inloggen	aZZaaaYZaZZpY
w:inmail	kbZbcbZbbZarW
w:inmates	albpcbbbcbcdc
w:inmediata	bpcdddcdmcddb
w:inmobiliario	caaddboaccbcb
w:innen	acbacapccbbcZ
w:innerhalb	cdceeeqebdcdc
w:innovation	aaoblcZcbacbb
w:innovationspreis	YabbabapbbbaZ
w:innovative	bbbbobmnbZXbZ
w:innovazione	ZaaaaaZpbaYaZ
w:inoltrare	cacdcdccpcdcb
w:inoltro	bocbacabcbbca
w:inplannen	ocacbcbcbbbda
w:input	abonadabcaccc
w:inquerito	ZabpbaZacaaba
w:inquiry	ndbccdnccbccc
w:ins	bpbndckbccbca
w:inschrijving	cdcccbbZcabaq
w:inscreva	bcccdcaqdcaba
w:inscribete	bcccdcbqcbcbZ
w:inscricao	bccdcobZdbcdb
w:inscricoes	bbbbcZaqbabaY
w:inscripcion	bcbbcbaocabbZ
w:inscription	bcccdcaocbccZ
w:inscriptions	ZbabbZpYcaaaZ
w:inscritos	ccedeccdddndd
w:inscrivez	bdcccaZqcbbbm
w:insegnante	cddddbccdcddr
w:insegnare	abaabpabbbbba
w:insegni	ZcccbpbbaabcZ
w:insegnino	bbcccobbbccbZ
w:inserimento	ocdeeedeeeeec
w:inserire	cpbeeddeddddc
w:inserisca	bccccbbccboaZ
w:inside	ldkdjddmjakbZ
w:insieme	acbcobmbcaacl
w:insights	bcbpedadcddee
w:insist	ncbbcbbncbcdc
w:insister	bdceddoddcddd
w:insists	qbabbbnbbZacZ
w:inspect	aaababmabZpbZ
w:inspecteur	pddeeddebedec
w:inspection	oiabmbmbbbbca
w:inspections	ocacccmccicdc
w:inspector	amabbbbnmZkbZ
w:inspectors	pcabcclcccbcb
w:inspetor	oddeeeceeeded
w:inspirants	aaocbcabcbccb
w:inspiring	abZbbbqYcZabZ
w:insta	pbacbbabcalbZ
w:instala	bcbcdckddcodc
w:instalaciones	oddddcbcddcbb
w:instalador	abbbcbabbaobZ
w:instale	bacbcdbcdcncb
w:install	abccccnbcbscZ
w:installatiescript	aabbbcacdbpcb
w:installation	bcccddqdcaceb
w:installed	jocccbbcdbacm
w:installer	biZoaaYnaZkcZ
w:instalment	YbbZbbZbcbobq
w:instalments	kbabcmracbaca
w:instant	ZoobcbabbbhcZ
w:instead	dcZbnamlnYail
w:instituicao	abbcbbacoabcb
w:institut	ooacbaaaZabbY
w:institute	Zoalhkddmabca
w:institution	ZoaabbZncbbca
w:institutions	aboccdlccccdd
w:instituto	kqbbbaZbababX
w:instituut	ZpbcbcabbbbbZ
w:instruction	Ybcbdrmccbccc
w:instructions	YpaacaZacbmZZ
w:instructive	cdbdddccYqdcc
w:instructor	bdcdcpbbjbcin
w:instructors	acccdqihcbacb
w:instruments	YbabmnoabZbca
w:insulinpumpen	addoedcddeddd
w:insulting	nbaaboZZaaacZ
w:insurance	bmfcjjceibmcj
w:insured	XbaaccpbcbpbZ
w:insurer	ribljcbccbcdb
w:insurers	iaomobZbjabcZ
w:insures	bbccpbkccbbdb
w:intake	ZbZonZYobabbY
w:integracao	bqddccbcddddc
w:integran	Zbcbdbodccccb
w:integrar	noccdcbccccca
w:integration	pbanlcbccbccb
w:intend	nnlbbjabaabca
w:intends	oklZbjZanaabZ
w:intensieve	ZaaaaaZpaZaaY
w:intent	bZbcscZcbbbca
w:intentado	ZaabaaZaaYZpZ
w:intercontrat	bacddcrcccdcb
w:interesa	nbbcocbccccca
w:interesado	YanobbZZbbabZ
w:interesante	bcqdddcdcbcYb
w:interesaria	obcccbbcccbca
w:interessa	kocddlcdddddb
w:interessant	bbpcncZbcbccZ
w:interessante	ccrdddZdbbddb
w:interessanter	bbacbcabaobaa
w:interessanti	bbpbbbZZbZbaZ
w:interessato	bbobcbabbbcbZ
w:interesse	lnbcoccdjcdcb
w:interessee	lbbbcobbbcbcZ
w:interesses	Zbcocabcccbca
w:interessiert	YalaaaZaaYaqX
w:interest	nmkjhibdcdecb
w:interested	emmkiekccbddb
w:interesting	honcZcbbbncda
w:interests	raYaZoXZYXZaY
w:interet	aabbbbabbpaba
w:interface	ZabpaaabbcacZ
w:interieurbureau	oddddbcddddec
w:interim	qbecdcjcmccdb
w:interims	mapbbbZbaZcca
w:interimsleiter	odedebddedbec
w:interimsmandat	odcdddcccccda
w:interina	qbabbbabbcacZ
w:interinato	occadcbccccdb
w:interino	qacccbabbbbaY
w:interior	moacbbjlbabcb
w:intermediaire	YaZbpbYaZZbbZ
w:intern	anqbcbZbcabbm
w:interna	ZaZabpYZaaaaY
w:internacionales	ccqcddbddcdca
w:internal	qnaccbbcmacca
w:internally	ZZZbbcZbpjbaZ
w:international	llhcdammcabca
w:interne	bcndddbcbcdcb
w:internet	jdbccnchcdiao
w:interns	YbbabnoZqaabZ
w:internship	bcocccbcocddb
w:internships	ababbcYbrZbca
w:interprete	rZZZaZYYaYZZW
w:interpreter	qobbcbbbbbbcZ
w:interpreters	odebchibhjcdb
w:interpreting	aabbdqaZcaccb
w:interrotto	eoddeeddedeee
w:intervals	aaZabmaaapbbZ
w:intervenante	defeenedeeeed
w:intervenants	dddbcZboecddc
w:intervention	ZaaabpabbZbaZ
w:intervento	bdccdbcacocba
w:interviendriez	ZaZpaaZaaZaZY
w:interview	aibpcbbklbocd
w:interviewed	ejkmabYapaaac
w:interviewing	paYoaaXaaZaal
w:interviews	djbmdcdijcncc
w:intervista	cdcndccdddddb
w:intervistare	bcbbcbbocbbbZ
w:intestatari	ZabaaaZbaapba
w:intestate	bdccddcddcpdb
w:into	khbdkijclefdg
w:intorno	cpccddcdddddc
w:intro	kbaapjlaakbcZ
w:introduce	bheilcmiobcca
w:introduced	nbalbaaocbbca
w:introduceren	bbadcacdobcdc
w:introducing	abYbbbYbZrbaY
w:introduction	bbjclknblccdc
w:introductions	Zbbcbcqccccbc
w:introductory	ckocddjlcccdd
w:introduzca	ababbbaaaZoZZ
w:invallen	bdccdobccccca
w:invariata	ddddbdddedcdp
w:invece	occcdbbccccba
w:inventario	pdcddcccccada
w:inventories	nbabboXlaZZbZ
w:inventory	laZmbaiaalbli
w:inverno	ocddddcdddddc
w:inversion	cdcnbdddddddc
w:inversores	bbbbocbbcbcca
w:inverter	abZbbcZpbmadb
w:invertir	ZaabocaabbbbZ
w:invertiste	ZaZapaZaZYZaZ
w:invest	cbbbqZjlbbkbZ
w:invested	abbZrcYccabca
w:investeerder	abapZbabccaca
w:investeerders	bbaXqbacbbcdb
w:investering	ebeendedeeeed
w:investeringsmaatschappij	abaocaabbaaba
w:investi	ZaYZpZZaZZaaY
w:investidor	ababobabccbbb
w:investidores	bbbbncbbcccca
w:investigacao	YqbabaYaaaZaY
w:investigador	bocccbbccbccZ
w:investigadora	YraZaXYZaZZaX
w:investigator	nnabddackcbca
w:investimento	aabaqbabbbabZ
w:investissement	bcbcbcoccbbca
w:investitore	YcbobcZcddbcb
w:investment	abbqjaqbcbbca
w:investor	abdnrccbcbcdb
w:investors	Zoamlbmbcaeca
w:inviaci	acbbcaaabaqYY
w:inviare	ocdeeedeeeeec
w:inviernos	nddddddddcddb
w:invierte	abZbaaZaaZpbY
w:invio	aaaapbZbbabbY
w:invista	ZZaaaZYZbZpZY
w:invita	occcdcbcdcbca
w:invitacion	cdcdddccdbcpZ
w:invitamos	ccccdpbYcacbZ
w:invitano	bcdcccacddodc
w:invitas	ababbbaabapaZ
w:invitation	bcbodcbkcibqa
w:invitations	ZZZabaYZaYZsW
w:invitato	acbcccbbbabrZ
w:invite	alcjckclcbmma
w:invited	adagcbbrbfnbZ
w:invitee	ccbcdbbpcaddb
w:invites	bdbbcnaqbZbbe
w:invitez	bbacbbaacboba
w:inviti	bcdcccacddodc
w:invitiamo	dddcdocZdcbcb
w:inviting	lZaZblZpaamba
w:invito	ddcdeedddadpb
w:invitons	pbbZcbbbccccb
w:invoice	mcddcbebdblln
w:invoiced	rablccZccccdb
w:invoices	jkbbbbnbjaZjo
w:invoicing	nbbbkbpacaaca
w:involved	mYYqZZYZZYZaZ
w:invult	abaobbZbbabbZ
w:inzwischen	kccdlcddllddb
w:io	alececjbkkibl
w:ios	mnbcacblcccoa
w:iphone	ZbaanbZabZoYm
w:ir	abmbbbaajabao
w:ir3	qbkdddjccbddc
w:irait	bbbobbabcbcbZ
w:ire	cccdddcdcdnec
w:ireland	ibobabaobaccb
w:irgendwem	dodeeeeedeeed
w:irgendwo	abqcbbZbaabbZ
w:irish	ababcoankZbcZ
w:irma	acaccdabaocca
w:irmao	bbacccaaaabbq
w:irrigation	Zcbodbjccdcdc
w:is	eiddhdeieciil
w:iscritti	ZbaaaomaaaabY
w:iscriverla	qdccddbdddddb
w:iscriversi	bbabbaapbabbY
w:iscriviti	ceceeccpdcdda
w:iscrizione	cdcdccaocccba
w:iscrizioni	cccccZbocabbZ
w:isencao	boccdbbcbbcbZ
w:ish	aaZoboZabYacb
w:islands	XZmZaZoabmabY
w:isn	hhlcfcjddikhc
w:iso	baamlkqababbZ
w:isobel	jmnbbckcaZcdb
w:isso	ZbabbbabcbobZ
w:issue	lbbbciknbknbZ
w:issued	bcdadYabdbqda
w:issues	pcaccdYocjbcZ
w:ist	ejcdibiddbkkm
w:isto	bcacocbccbbca
w:it	igeijeeidjife
w:italia	ababbbabbobbZ
w:italian	aanbbcZbgYbbp
w:italiano	YbbabnobbbbcZ
w:italy	Yqacbcaccbcdc
w:item	ZbbcbqYbcblnc
w:items	cbbZbncZbamap
w:its	fmeejkcjcbche
w:itself	dbabccrbcbnck
w:iva	manccmihccccZ
w:ivan	kjjdeddcdbdpa
w:ivo	aoYbbZZaaYbpZ
w:iyer	ccmndcbcddcdb
w:j	lblcmfibnlcbZ
w:ja	nbechbjcckklc
w:jaar	hlhnlcabkebch
w:jaarcontract	brbddccccbcca
w:jaarrekening	pbbcccbccccdZ
w:jaarverslag	pbZbbaZacbbbZ
w:jahr	eelqfbbbjbccd
w:jahre	ilacjbablnabj
w:jahren	ilcdidldjcddk
w:jahresabschluss	bacbddbcdccco
w:jahresende	pddeeecededec
w:jahresgehalt	apabbbbbbbbca
w:jahresgehalts	cdcdddnecdded
w:jai	bcacbbbabapcZ
w:jail	YZbpamZabaacZ
w:jails	lbodcdZcbcbdc
w:jaja	odbdccccccZdb
w:jam	YaabbbknlYabn
w:jamais	naXYaZXZZZZpX
w:jambe	occdccbccdbdb
w:jams	pbbabZaZbaZan
w:jan	bcdcbnbadccdn
w:jana	banccbbcbobcc
w:janeiro	bccddcbcdccbq
w:jans	bccbcbbbdbbcq
w:jantar	ZaZZbZZoboaZe
w:januar	ZaaaaZYZbZaoj
w:januari	adeddcbddddco
w:january	kekcdjjlcbbbn
w:janvier	anbbmbZbbbaco
w:japan	Zaobmbdbabbcb
w:japanese	aobccnlbcbcdb
w:jar	abbcbcaabaacq
w:jardim	abbbbbaobaabY
w:jardin	cdcdddcccbcco
w:jars	bcaccbaabZbbs
w:java	ljlddglcccckb
w:jcl	mbacccbcbYbcp
w:jd	lrbdddbdbccdc
w:je	eejeijeciejlc
w:jean	cbabacZaclacq
w:jede	cnddddddddmdc
w:jeden	YaabbbZraZkaX
w:jeder	acccccboabbba
w:jederzeit	bcocccZbcbcbn
w:jefa	ZaZaaaZYapZYY
w:jefe	bpbcccbbkbbnZ
w:jefes	bcdcabZcddodc
w:jemand	cbbcccbcnZccp
w:jemanden	olbblnabkfbcY
w:jenkins	ncddeecekdded
w:jens	anbcbdbccnddc
w:jess	abaZjoZabobcZ
w:jetzt	ddbhlcdjdmena
w:jeu	occddccccdbdb
w:jeudi	acbjcbapbjbbo
w:jeune	cbddndddddcdb
w:jeunesse	bobcccbcbcZbZ
w:jezelf	bbbbcZpZcbbbZ
w:jij	jjdcmiabnbmbc
w:jo	nbaccbeZbnccn
w:joan	ZoaabZaZbnacm
w:joana	bobcccbcbccca
w:job	flkcecbdkejlc
w:jobs	lZlccbaloekmZ
w:joep	obbbccZbcccca
w:joga	Zbbcbbabbboba
w:jogo	abbccbaacbcbr
w:johor	qaccccaccbbdc
w:join	akbencbpccjfa
w:joined	ZanbbbZaaqmnZ
w:joiners	aomdddabccmbb
w:joinery	YnZaZqYZYXaaX
w:joining	cekmlbcabbncl
w:joins	aaaaaabZbYsan
w:joint	ZZbbbaZabaoal
w:jointe	bodddcaddbbcp
w:joke	daZbemelipbcZ
w:jokes	bbbcccanbocca
w:joking	nimbbcmaaYbbZ
w:jonas	ekcdddjchbcpe
w:jonge	cdddddcdcdndb
w:jongens	dccdddccdcddn
w:jongeren	deedendcededa
w:jordan	bcbbclmmcacma
w:jornada	pnabbaaZbaabY
w:jornadas	maaabaYoaaaaY
w:jornal	abaaaoZabbabZ
w:jornalismo	aabbcbaocbZaa
w:jornalistas	abbbbaZpbabbZ
w:jou	ejlbjbZbaobbi
w:joue	ZaZZaZZYZpZYY
w:jouent	bccccbbccbcco
w:jouer	adddddbcddodb
w:jour	mikcdlbcickdd
w:journal	mbbacanmcalbY
w:journalier	peddeecedeecd
w:journalist	anYoaYXZZYZoY
w:journalists	anbmbanYcbcdd
w:journee	rccclXcccdcdb
w:journees	ZaaabpZbbZaaZ
w:journey	amccadncbaldb
w:jours	mibccjijideic
w:jouw	ZaobaaYbaZobY
w:jovellanos	bbacbbabbpcbZ
w:jovem	bceddccdddodc
w:jovenes	cddcdobadccca
w:jovens	dbdccncbddddb
w:joy	ZblcbbZbanbcp
w:joyeux	bdcdddcccYcap
w:jubila	aqbcbbaaabbbZ
w:jubilados	bcdcdocadccda
w:jubilaum	cdcdddccdYcrZ
w:judge	eaZqajoZacbad
w:judgement	ccanccncaaccc
w:juega	ccccdcbbcbcco
w:jueves	jcbcdcbncbccp
w:juez	abcobbabccbca
w:juf	bdcddcbcccccr
w:jugendliche	acabcobZcbcca
w:juicio	YZapaZZaZZaaZ
w:juillet	obaabbnbabbba
w:juin	lbbbnnZkbabbg
w:juist	abobcbbcabbca
w:julgo	boabbbbbaaaba
w:julho	acdcdbadddcdq
w:juli	anbcdbabcbcbp
w:julian	nbbddcnddbced
w:julio	nbcbcbabbbbbo
w:jullie	baacbcqcpbcbZ
w:july	khcbcaekobbim
w:jump	daZbbcoboZbbZ
w:jun	oacbboYabbbca
w:june	mcbcdlbkmcbdl
w:junge	dddddnccdddda
w:junho	mdcddccdcbddm
w:juni	nncddcbccacco
w:junina	bcccdcbbdbcbo
w:junio	nlbbcmaYlabbb
w:junior	bkacckaisacca
w:juniors	YalbbiiZrYaaY
w:junta	cddcddccdccdn
w:junto	cccddecdcdnec
w:juntos	cdddddccdccdq
w:jura	ZbZbbbaaapbaZ
w:jurel	ddddndcdddced
w:juri	YbbabpaabbZbY
w:jurist	bobbccaabbbbZ
w:jury	XZZrZkWlZXkZZ
w:jus	qddddcaccddda
w:jusqu	cibccblncbcbo
w:just	ejjidchbhmmbb
w:juste	bcbcocnbcaccZ
w:justo	acbbcbpbbbbbZ
w:juzgado	aaabaaaapabba
w:jveg	abcocbbccccca
w:k	drbcoccdcbedb
w:kaarten	YaYaaZZoZnaaX
w:kade	abbbcbabbZbqY
w:kaduna	bobdddbdmcccc
w:kaffee	bcnccdbcnlcca
w:kaffeemaschine	bbbcobabbabca
w:kafka	llkccjbbilbla
w:kam	dncedddemcddc
w:kamen	bcbdcobcnacdb
w:kamer	bkcddcacbcddr
w:kan	ijcbmbZnoabbg
w:kanaal	bcobccbabbbca
w:kandidaat	bmZcccYccbcbp
w:kandidaten	ccbcddtdccddb
w:kann	abbcnbbkhflcm
w:kannst	ncbcccbbbambp
w:kans	ZlpaaYnYaZamX
w:kansas	bncdmecdcbddd
w:kansspelbelasting	bcccccbccbocZ
w:kantine	qdddddcdddddc
w:kantoor	kqcdccbcccccb
w:kanzlei	ncccdcocccaba
w:kapazitat	rdcedecebdddd
w:kapazitaten	Zcbcbcoccbcca
w:kapital	bbacocaccbbca
w:kapitalanlage	ccbbbcocdcbca
w:kapsalons	pcYcbcacaacca
w:kaputt	YbZabZZaaapbY
w:karachi	aboobcZbcaccd
w:karen	ZaYbbbtbaXbbY
w:karim	bbmcccabbfcbq
w:karte	cdcbddacdcccp
w:kartei	bbpcccZbZZbba
w:kartendaten	ccdddcbbdcpbY
w:karthik	mlcdeecdceded
w:kartoffelsalat	ccadccbcbacco
w:kas	cddddcccdcccq
w:kaserei	YaZapaYbbbbaa
w:kassasysteem	qdddddcdddddc
w:kassel	jkibbbanbnbba
w:kassen	obbcccZbcccca
w:kassenprufer	cddcdccddcddn
w:kassenstand	ccdccbbcccccp
w:kassensysteme	obcccbbccbccZ
w:kathmandu	oZabcbobbaabZ
w:kauf	Zccocbbcdccdb
w:kaufen	ddcdddcdccocZ
w:kaufer	YaaapaZbbbbaa
w:kaufmannischen	bobccbabbbbcZ
w:kaunas	YZYaZZXoYWYpW
w:kaution	badcdcbccclbp
w:kavya	aqZdddccddccb
w:keek	bbacbbZbapaaZ
w:keen	cblicmmbckcdc
w:keep	ccmfmidaealjc
w:keeper	YaaZoaYoaaaca
w:keeping	ibncbbdbbnmaZ
w:keeps	kboblbYbaqbca
w:keer	dblkemamdajbY
w:kein	ljkclbabbblbk
w:keine	kbicomibaaeaZ
w:keines	bcdYcYcpddddc
w:keisha	amocccabdaccb
w:kelder	Zbbobbabcbcca
w:kelly	dddddedcncddd
w:ken	kbacccebnabcn
w:kennen	ZlmbaaYakqaaX
w:kennenlernen	bbtcccYbbbbbZ
w:kennenlerntest	bcdcdcbcddodc
w:kennis	pbbcccbccccdZ
w:kennismaken	cobbdcbcdccdb
w:kennst	laZapZYabaaaY
w:kent	knnbbaebaabbZ
w:kenya	YacbbpZnbabbZ
w:kept	adocjcebjjelc
w:kerk	ncbdcdccbbccm
w:kerkrentmeester	occdddcdccddc
w:kermesse	cdcdcZcZdcdcq
w:kerstin	ncabccncdbcdc
w:kes	mnbhflkababca
w:kestrel	ZaZkbpaablbbZ
w:ketchup	cccccdbccbcco
w:ketel	bcbcccbcbcbco
w:kettle	anabbbZabnabp
w:keuken	ZbbcbbZbbbbZp
w:keuringsrapport	bbcdobcdddcdb
w:kev	bcacacabbnbdn
w:key	ccicjcbbbikbq
w:keynote	aabZcraeclncZ
w:keys	lmabbaibbZkbq
w:keywords	ocbccaZcccZlb
w:kg	YbabbbaacZmbp
w:kia	Zbaccnabcobba
w:kick	pcddddbdeccdd
w:kidding	YpaabaZbbnaba
w:kids	cjacfkafkmebn
w:kiel	paZabaYYaZaYa
w:kijk	cdpdddcdmcddb
w:kijken	mknnaaYZaZaaX
w:kilkenny	ooaabbabbaaZZ
w:killed	ncbdnbZcbbcdb
w:kiln	jmjbenZcbkcca
w:kilometers	YZapZZZZbaaaY
w:kilometraje	oeeeecddeeded
w:kilos	abacbcaacYobr
w:kim	bcbcccabcaccr
w:kin	bdcccdcddcpdc
w:kind	iekbecfjjlhci
w:kinder	bnbccnbblacbZ
w:kinderarztinnen	occcddbdddbcb
w:kinderen	ZbabcbaabZaap
w:kindergarten	lrabbbZbbbacY
w:kindly	hehkdejdlclcc
w:kinds	qcbbclbddbddb
w:kiosk	ababbaaZbYZbr
w:kip	ddcddddddcdco
w:kirsten	mckeeedfeeeef
w:kiste	obcccbbccbccZ
w:kisumu	nbcabdnccccdc
w:kit	cceibbkibZrbe
w:kitaplatz	dcddddcdbcbZp
w:kitchen	ikabnblblcbck
w:kitchens	YaalolcncaacZ
w:kite	dliccckdlhcla
w:kits	obacccfcbkbcb
w:kitty	nbackbZababcp
w:kkk	acbcbcocbbbda
w:klaar	aoabcbnbbabmj
w:klaarstaan	bbbdcdrdbcddb
w:klacht	aaabbaZbcaabp
w:klant	anklbbakYkblf
w:klanten	abllcaoblbcba
w:klantenmens	aZZbpaZabaZbZ
w:klarer	bcbcccacboccZ
w:klassenfahrt	cddddccddcadq
w:klausuren	ZaaaboZaaaaaZ
w:klavierstunde	cbddddccdcdco
w:klavierstunden	bdcddcccdZdcq
w:kleding	Zbaobaabbaaba
w:kledingruil	bbacpbabababZ
w:klei	baocccbbbZbca
w:klein	ocbcccbcdccda
w:kleine	ZaZaaZnaZoaZY
w:kleiner	qddddZkcddddb
w:kleines	ocddlccdddddb
w:kleuters	ababaoaaaaabY
w:klick	YabbabapbbbaZ
w:klicken	bcdcdcbcddndc
w:klicks	cbbddbcbbcocb
w:klient	bccodcacddcdb
w:klimaquiz	aaaZbZZpaaaaZ
w:klinik	oadddccccdddb
w:kloane	pbabbaabbabbZ
w:klompenatelier	ZaZapaYaZZabZ
w:kloster	bbcccocccddba
w:klus	Zbabcbaacbboa
w:klusje	pbabbaYabaabZ
w:km	faabbaZobaanY
w:knapp	pbccbbcbdbddZ
w:knee	iZkbbbZbnmcbk
w:knees	bcbdccalbrcbZ
w:knew	kfobjbabbncch
w:knieen	abpaccabZZbcZ
w:knitting	ZnbbobZbaZcba
w:knock	obZZbaoaaaaaY
w:know	efmjhdebmibeb
w:knowing	dbnbjbjbbmbbZ
w:knowledge	iiapkZfajaibZ
w:known	cZrblcYbckica
w:knows	ijjelbeeidccl
w:koch	baacbbacpabbZ
w:kochin	bddddbbcdcddo
w:koffie	bbqchnabbkcbZ
w:koffieapparaten	bcbdbdocbacdb
w:koffiedrinken	cncdddcddddeb
w:koffiekraam	cccccbabdcccp
w:kofi	kjdddekfcfdnc
w:kok	accddcacdccdp
w:koken	bcacccabbabbo
w:kollege	nkabblkaahbaj
w:kollegin	bcbbccabcZbZq
w:koln	bocdddccdldcm
w:kolumne	ZabZbpZacaZbZ
w:kom	dmlcccanbabaj
w:komen	abkblblabmdbn
w:komisch	dddeoeceedeec
w:komm	abZbbaZoaanbY
w:komme	lcacccanoabca
w:kommen	boldddkdcbcdl
w:kommenden	ddeeeedeeeoed
w:kommentar	ccbcccbcbncoZ
w:kommentieren	cdddeddcdcddo
w:kommst	cdcdndcddbdco
w:kommt	dkmddcbncbcbl
w:komplett	YccbbpbZbcbca
w:kompostversuche	abbbapaZcaZaZ
w:komt	ckikkccbibdbo
w:konden	ZaZaaZYZaYZpY
w:konditionen	cdcdddnecdddd
w:konditorei	cdddeeodcdeec
w:kong	bdcdddcdccndc
w:konkurrenz	bobcbbbcbbcda
w:konnen	cbaacnpcbbbcZ
w:konnte	cmkddcbdkcddo
w:konnten	pbbccoZbobcbZ
w:konntest	Zdcdddcdddddq
w:konstruktionsunterlagen	oddeeedeeeded
w:kontakt	ccbccdabdocca
w:kontaktanfrage	bbZcccabbpcab
w:kontaktformular	occcddbdddbcb
w:konto	bccmccaccbsaZ
w:kontoauszuge	baccddccddcco
w:konzept	bcacocbcabbZa
w:konzert	cdcdddcccbdco
w:koopt	cdddddbddcpdb
w:kop	bbscccabbZcca
w:kopf	abbbnbobbbbcZ
w:kopie	cZadcdacbbbcp
w:korrektoren	ZZZaapZZaaaaY
w:korrekturen	ccbdcacbaocca
w:korrigiert	cZadcdacbcbcp
w:kort	cbddnccdddcdc
w:kost	oaZnbZoaZaibY
w:kosten	occcccacbbnbm
w:kostenfrei	acbccboccbabb
w:kostenlos	cdbcdbqbdccca
w:kostenlose	Zcbcccpbaabba
w:kostenlosen	cccccbmqcacaZ
w:kostenloser	ZaZaaZYZZYZpX
w:kostenloses	deeeeemdeeeed
w:kostenrechnung	ocdcdacdeddda
w:kostenvoranschlag	bcccdcbccbcbq
w:kostet	bncdccmcccadl
w:kotlin	pbcZbnZbmbbdb
w:koud	decedepecceed
w:kowalczyk	bjnnbcbccccdc
w:kraft	bdccdccbcbbbo
w:krakau	Zcbcbcpcbbcca
w:krakow	Zaocbcpbalbcb
w:krank	bbcdcdbccacbr
w:krankenhaus	dYceddccbccdq
w:krankenversicherung	ZaaacbpababaZ
w:krant	bcaccbabapbZZ
w:kredit	cbcdoccdbccdb
w:kreditkarte	acbccboccbabb
w:kreeg	bccdcabcdbpaa
w:kreis	ababbbbbbbobZ
w:kriegst	ZbZbbbaaaZqbY
w:krijg	mbcccbbcbbpcZ
w:krijgen	amqcccacbacca
w:krijgt	kmacnbdcbamcZ
w:kring	ababbbabcapba
w:kruiwagen	bcacccacaacco
w:krypto	cddccbacddodc
w:kubernetes	nbjcccammkcca
w:kuche	obcccbbccbccZ
w:kuchen	bcbcdcipcacbm
w:kuchentisch	abacbcZbapbbZ
w:kumasi	mqcbbbabaabca
w:kummern	bcbabcpbccacZ
w:kummert	bocdcbbccccca
w:kun	qcamcaaabakbm
w:kunde	qdbjddcdddccc
w:kunden	eblclcncibkcb
w:kundigen	accdddcdccdcs
w:kundigung	ZaZaaZYZZZZpY
w:kunnen	lbbdccrccccca
w:kunt	mbkmbaZabaaan
w:kurs	ZbabbkZjanaan
w:kursleitung	cdebepddedeec
w:kurz	mbbbqbabbaccZ
w:kurze	bcbcccoccabca
w:kurzem	bdcodcacddcdb
w:kurzes	YbancbqabbbbZ
w:kurzfristig	YbabbpZaaaaaY
w:kw	mdcdedcddcddo
w:kwabena	aaZcccabapbnZ
w:kwam	mbZcbcabaobbZ
w:kwartier	ZaYrbaYaaaaaj
w:kwartiertje	decdeepeddeed
w:kwijt	abocbcbbaabca
w:kyiv	ZbZccbpcoabcb
w:kyoto	boncccacbbccb
w:l	ejihhleddcdel
w:la	egdfiiieeciel
w:laadpasjes	ZaZpbbZaaaaaX
w:laadt	bccdccrcbbbca
w:laat	jcbcjclllbjck
w:lab	cdmkldnbkdbbZ
w:label	pbabcbambfnbi
w:labelled	cbbdddbdapdcc
w:labels	qaaimflabalbY
w:laboratoire	YnaobZZabaabY
w:laboratories	Zbancbnbcbbdc
w:laboratorio	alabpYZZnabbY
w:laboratory	bbbbkcancakcm
w:labs	bljdccjnmdcda
w:lachte	bbabbbZbapabZ
w:lack	pbabobZcbaccZ
w:lacking	bcaddcacobbcn
w:lacks	ZboblcZbbZnbZ
w:lad	ZnZcbaebpYbcZ
w:ladder	mcabbcabZnbbo
w:ladders	baaqaacbbaacb
w:laden	mccddcmcccmca
w:ladesaulen	dccnccccccdcb
w:lado	bocccccdbdcda
w:lads	acbcbmebcZnem
w:ladst	bcdcdcbcddodc
w:lady	miaabbjnanbcZ
w:lagerrobotik	dddnbdddeeeed
w:lagerwechsel	obabbaZababaZ
w:lago	dedeeedcecddo
w:lagos	dbankbYalnmba
w:lahore	lblcccabbpcca
w:laid	cabckcacrlcca
w:laisse	XaZbbbpaaaknl
w:laissent	bcbcbcobbbncZ
w:laisser	cdbdddodddcdc
w:laissez	bccdccbcccoca
w:laiterie	boddddcdcdcca
w:lake	ndbdmcbccbbdo
w:lakes	nbcccbaacbccp
w:lakh	Zmbbncecccmdb
w:lakhs	asbbnbZabbbcX
w:lakshmi	lcbdndbdddded
w:lameness	ocbablbbbabca
w:laminas	ocdcdbacdccca
w:lamp	ZnaabbYaanZao
w:lamparas	deeedenddeded
w:lancamento	ZaaabZmobaZaY
w:lancamos	deeeedodedeed
w:lance	ZaYZpaZaZZaaZ
w:lancei	bbbbcbaocabaa
w:lancez	bdddddceddndc
w:lancons	bcbbcbaodbccb
w:land	YeZlajlajepja
w:landed	ZaYoaoYYZWZZo
w:landen	baabcbpbbaaaZ
w:landesamt	bobccaacbacbZ
w:landessportbund	occcccbccbcba
w:landing	laccbbaadcodb
w:landingpage	qdcdddcdddddc
w:landings	bbbccaaobZbnb
w:landlord	abakokdabbbln
w:landlords	YaZpapkgaYYaY
w:landmaschinen	bccodcacddbcb
w:landscape	Zncdccbccbndb
w:lane	ZbZmbmYnbaabm
w:lanes	kbacbcbbboccZ
w:lang	baZnhoZalfaaZ
w:langdale	jiabbaYaaZapY
w:lange	mcbdccbcomdca
w:langfristige	bobcccbccbcca
w:langs	bcbcbcmoabbcZ
w:langskomen	bcccddZcdccbo
w:langst	occcccbccbcba
w:language	mkbajkadkbcmd
w:languages	edmbbjqajZabZ
w:lanyard	mcdddbbndcded
w:lapses	acbccbqZdcbaZ
w:laptop	nbbcckackbpcj
w:laptops	ZbabblmYbiocZ
w:larga	bqddddbddccdb
w:largas	cccdddcdcdnec
w:large	qbbnccbdcbbch
w:largest	bcdcndnddccdd
w:lars	pacncbacccccb
w:las	hecjcdeijdhdm
w:lasci	abpbabZaZZabZ
w:lascia	bbbacZaabcoba
w:lasciare	cccddcbccbdbo
w:lasciato	bccdddcdodddc
w:lassen	pcbcccYcYabaZ
w:lasser	ccddnccdddcdc
w:lassers	bcadddqdccddb
w:lasst	bbacbYZYaqbaZ
w:last	dcjiehjlehidd
w:lastechniek	bccccobcccccZ
w:lasts	acaolbmbccbcc
w:late	jjddcbabcmlbp
w:lately	beddddodZmddd
w:laten	pananZWaYYZZX
w:later	bjmeqfaadalda
w:latest	iambbcYoaabbm
w:lati	ccddddcddcndc
w:latte	abcdodbddccda
w:laudo	pbabcbZbabcba
w:laufend	bcpcbcacZaccb
w:lauft	kbcdhdkcbcboo
w:laufzeit	pddeeecededec
w:laugh	hkakbnZkapaba
w:laughed	Zbabbmabafkcr
w:laughing	aoacccabamcbb
w:launch	baaboaknbnaaX
w:launched	lcbbbalncabca
w:launching	cbaZbbnpbaZba
w:laundry	ZaZnnbZbbZbbn
w:laune	ocdcdbbcdcccZ
w:laureanda	bcabcbbboabaa
w:lausanne	abklbpaZcbcdb
w:laut	cdcdcdndcdddd
w:lautet	aaabbZZabaYpY
w:laval	Yambcobcccacc
w:lavora	mlnccdbccccdb
w:lavorare	bbZbbYZapZbbZ
w:lavorato	abablbZasabbY
w:lavoretti	rdcdcdcdccddb
w:lavoretto	ocbbcaacccaca
w:lavori	kbbbbbnccbabm
w:lavoro	dckccclnflkba
w:law	meakcnmdkhbcZ
w:lawyer	mcdbelfcbboce
w:lawyers	Zbcnednjcfbbj
w:lay	ablcbcaabbpca
w:layers	bcccccobbnddb
w:layoffs	ZaebZcZapnbba
w:layout	nbbbbodbaabca
w:laytime	oZbbapYbaZabY
w:lazy	acbbcoabcbabn
w:lc	coccdbbcccccb
w:le	fjefiidhdcjcl
w:lea	cdddddcddadcp
w:lead	hoccldcihcekb
w:leader	YinakonacZaaY
w:leaders	abdcbapofakma
w:leadership	abrcclbhcbjcb
w:leading	inkcccmjcblca
w:leads	cckcdcqclccdc
w:leaflet	nbaacbYbcbbpa
w:leaflets	onaabZkkbZbba
w:league	ZbZabbZZcaaar
w:leaking	ncababZbcbbco
w:leaks	ZaaaaZpZaZban
w:leap	bcacdbobZYbco
w:learn	abkkcnbflhbkh
w:learned	bbmdcdlcclcdb
w:learners	Zbcacraabacca
w:learning	dlbjjkbkkjeca
w:learnt	bbZbkcabZpccZ
w:lease	cfabobjhbZabq
w:leaseauto	dmedeedeeeeed
w:leasen	bbbbcZpZcbbbZ
w:leases	kbZloacZbZaal
w:leasing	lcfjabmnjYabY
w:leasingvertrag	ccbcddcccccap
w:least	kcmelcZdcnddf
w:leave	hnldbcdfbakkj
w:leaves	epbccbbbbibbp
w:leaving	abqcnbdajbbbi
w:lebenslauf	ZaqcbbZaoYbaY
w:lecce	paZZbZZZaZaZX
w:lecon	YaabZpabZZabY
w:lecons	cdddddcddadcq
w:lectura	bccddbcodcccZ
w:lecture	abbbcpaobdbbm
w:lecturer	Zlcbctabchcca
w:lecturers	acbcdnbndccdb
w:lectures	YbbZcsZobabbY
w:led	fmbcjcocibccb
w:ledendag	bddbdobadccdb
w:ledenlijst	pbabbaYabaabZ
w:ledger	ZbaabaYmbqabX
w:ledgers	qbcbbclccccdb
w:leeds	dbecbldjkebkl
w:leek	cdddddccdbdaq
w:leemos	bbbbcbaobabbZ
w:leer	aZaaaaoZZoaZX
w:leere	ababbbapZabbZ
w:leerwerkplek	aaZbbaZapaaaZ
w:lees	bbacbaZZapbaZ
w:left	fcckicfcelfmd
w:leg	falaladaamnbY
w:legacy	bYZaooYkbZabY
w:legal	enbcmbkebabkm
w:legale	ZbbpcaabababY
w:legde	bcbcbaaabboca
w:legen	acbbccbbcbbcq
w:leggen	acbccckbdbccq
w:leggere	cddcdeneddded
w:leggo	abacbbZbaobbZ
w:leghe	ccaccZbcbocca
w:legs	ndcdcdbndbded
w:legt	ddeeeedeeeoed
w:legumes	bcacocbbcbbca
w:lehrauftrag	ZbabbqaZbZbaY
w:lehrer	cbddddcccbdbp
w:lehrerin	abccdcbclcddq
w:lei	kkffkibahinbY
w:leicester	ZqbbccZcbcbcb
w:leiden	brcdccbcccccb
w:leidenschaft	abbcobabbbbbZ
w:leider	aeelbniakZbam
w:leido	bcccdcbccccco
w:leihen	ocbddcbccbcco
w:leila	bZlccbZbbXbZr
w:leipzig	giabnjambkcca
w:leire	bbocccacbbccb
w:leiria	naabbaZaoZbaZ
w:leistung	occcddbdddbcb
w:leite	aoZbbaZbZoaaY
w:leiten	abababZaaZpaZ
w:leiterin	bobbddcdddddd
w:leitores	deeeedodedeed
w:leitos	bnddddddedced
w:leitung	nnbccbabbbccZ
w:leitura	bbbbbaaoaabbY
w:lekke	abZcbcZbZpbcZ
w:lekkende	Zbbobbabcbcca
w:lektor	acabcaabpbbaZ
w:lektorin	acZbccabpbbba
w:lembra	nbZbbaZapYaZZ
w:lembro	abaobaaabaabY
w:lembrou	cdbddcbccocca
w:lena	micddfkcfccob
w:lend	kbbccbiabcocm
w:lender	jbanabYabaobZ
w:lending	aclmbcacaXmcn
w:lends	acbkbcpbnbcda
w:length	pbekcmdkcbbcc
w:leningen	cdddddcdcdndb
w:lentejas	cccdddccdndcj
w:lenti	bcbcccabaZbco
w:lenticchie	deeeeeddededm
w:lentilhas	eeeeeeddededn
w:lentilles	deeeeeddedeen
w:lenzuolo	bcccccbccbcco
w:leo	mcbccabbbaccr
w:ler	bnddddddedced
w:leren	bbmdcobckbccZ
w:lernst	cbbcccobccbca
w:lernt	ZaZZaoYoZZZZX
w:lernvideos	abbabqaacbbba
w:les	hcchckfkhhkjg
w:lesauto	bbbbcZpacbbbZ
w:lesboek	bcdZcocbcccdb
w:lese	aaacccacarcaZ
w:lesen	ibakblaabaZnl
w:leser	ZbaaapaZcaZaZ
w:less	gebbcepiblbbk
w:lesson	ZdbbctajaabcZ
w:lessons	bccbcrebbaedp
w:lesuren	accccobccccca
w:let	ebkhlblcflddj
w:lets	mbebdambmabcn
w:letten	bbYbbcacrbcca
w:letter	dladkbcofcdbm
w:lettera	bpbbbbbbcbacY
w:letterlijk	coccdbbcccccb
w:letters	dcillbgkafbcl
w:letti	cccddccbcbdbo
w:letting	abbnlbnjjajcb
w:lettings	ZlWaobYaoYZaY
w:letto	amabbbobbabbY
w:lettre	YmZaaZZrZYYYX
w:letture	bcbccbbbcbbbo
w:letzten	abanbanaaZaaY
w:letztes	abpabbabaabaZ
w:leuk	bkabcccbbqbpY
w:leuke	brcdccbcccccb
w:leur	abonaaYaZZaak
w:leurs	ZbaabZombZaaY
w:leute	jajbkaYnmlaaX
w:leuten	naobbbYaamaaY
w:leuven	aqabccbcccadc
w:leva	aaabcbZobabao
w:levanta	ZaababZaaapba
w:levantando	ZaabpcaabbbbZ
w:levanto	cdcddecdcdnec
w:levar	Zcabcocbbbcca
w:levee	baccpcbacccca
w:level	dmecjnbbkaoba
w:levels	abpcccZcbapcZ
w:leverancier	abccccbacZcZo
w:levons	ZZZapaYbbaabZ
w:lezen	cbddnccdddcdc
w:lezing	bddbdobadccdb
w:lezione	accccncbbaccn
w:lezioni	bbccchancacco
w:lhe	eplclckcccccb
w:li	YaZaaZnZZnnaX
w:liability	bbbcblplcbbdb
w:libera	pbbbcaabbbbbo
w:liberacao	bcccccbcdboca
w:liberacion	accbcbbbcbpcZ
w:liberados	aacddcrccbbcb
w:liberano	aapbbbZZbZbaZ
w:liberar	caccccbcccpcZ
w:liberato	doeeeeddeeedd
w:libere	blcmcbbcccccn
w:liberi	ZbacZbpbbabbZ
w:libero	nmaabmZnbZaaZ
w:liberou	pddeddcdddddc
w:liberta	aaabboaababbZ
w:libertad	bpabbbabcabcZ
w:libertarmos	aaaabaaaaapZX
w:liberte	adddddbcddodb
w:liberty	nbkabajjnbcca
w:librairie	abaabaZpaZabY
w:librairies	pcZccbZbaacbZ
w:librarian	aqecbadamZlca
w:libraries	anlcbcabmjadc
w:library	lbbbdiaodmbbk
w:libre	pbabbdcpdabaj
w:libreria	ZZaoaZYnZZZaY
w:libres	anbccbnbaabbZ
w:libretas	pcbbcbabdcada
w:libri	bcccccbbcbbbo
w:libro	ababcnabboabZ
w:libros	pcbcccbcbbcdZ
w:lice	ZbbbcZYocabbn
w:licenca	lbcccaoaccbcZ
w:licence	fmcbnbnbebmca
w:licences	abdccdobcclda
w:licencia	nbbaZboccbcca
w:licenciada	aaZaaaZapabbZ
w:licenciee	cbadccbcobccb
w:license	ojbbcbXlcbnca
w:licensed	occcccoccbcdb
w:licensing	ZbnoaaYbbbbcb
w:licenziato	bcaccbbboZbaZ
w:licheni	ababbbabbpbbY
w:licht	pbbcbbZbbabbY
w:lid	ababbcZbbYcbq
w:lider	aaqabbZaZabaZ
w:lie	ZoZbZZaoaabbZ
w:liebe	ndddddcdmcbek
w:lieben	aaaZbZZpaabaZ
w:lieber	bcmdddlcbndcZ
w:liefde	aaaaaZZZbpaZY
w:lieferant	cddddddcdcddo
w:lieferanten	babcccaacbnbn
w:liefert	cdcdedrcddacb
w:liegt	bnaclbjbbbkbn
w:lieti	bpbbbbbbcbacY
w:lieu	mabmmbabbbbbn
w:lieve	odcdddcdccddc
w:liever	bcacccbcbobbZ
w:life	benfdiafammbc
w:lifeboats	YaYaaaYpZnZaY
w:lift	mhajdhndbjbce
w:lifting	bbbbbblZbaoca
w:lifts	lbamkbmbbbbcm
w:liga	aaabcbZabaobm
w:ligar	lZnYaaZaoaaaY
w:liggen	bcccddacdccbo
w:light	bkajbbZmamacm
w:lighthouse	laaambYlahbco
w:lighting	YnabcbnnbZbbk
w:lights	amajZbaacbccq
w:ligne	lbabbnYqbaabY
w:ligt	abaccajmaZbbo
w:lijkt	bccccobacccca
w:lijn	bccdccmcccnda
w:lijst	cccccaaadcccq
w:likant	addddacdddqdb
w:like	kkljhhheedccb
w:liked	ijbibccheocan
w:likely	obackckchccmc
w:liken	addcdbccedqdc
w:likes	lbbcccmaclncb
w:likewise	abqbbbaZbbaab
w:liking	bcdddccdddqdc
w:lille	obbccbjbcbbqZ
w:lily	cccdcdbcdamdo
w:lime	abbbccocdbcdn
w:limerick	jaZabbZbombca
w:limit	amabbiYabZqoh
w:limitati	bbcbabYZcbpca
w:limite	YZYYaaYZoYkoX
w:limited	bbabbbdqbamlX
w:limits	abcbcaZocabbm
w:limpeza	bdddddncdddcb
w:limpios	boccccbccbcca
w:limpo	Zmbbbbbcccoca
w:limpos	cocdcbbaccdda
w:lina	anbcdcaccbccp
w:lince	bocccbbccbccZ
w:lindgren	aaZabbZbpZbmZ
w:lindholm	jZjocbZbcmcca
w:lindqvist	ocbcdccdcnkdc
w:line	mkbcnleaajlba
w:linea	ZbbbobZbbambk
w:linen	babcocacanadb
w:lines	mmmcdcceadbck
w:link	Zebobakpcbnca
w:linke	ZbZbbpabZZaba
w:linked	aodcbboaljbcZ
w:linkedin	cbZabalainqaY
w:linken	bcbbbcabdocaZ
w:links	acccbcnbcabao
w:linocut	obZbaaYaZnabY
w:linsensuppe	ceddedcddcddo
w:linux	anbdddbcjbZna
w:linz	abccdocbdcccl
w:linzensoep	ddcddddddcdco
w:liquidan	abcocbacbbbbY
w:lire	eanaaoZbZkbbY
w:lis	oZZaaZZZaoZZX
w:lisboa	khcddlcddddob
w:lisbon	ipebiicjbiceb
w:lisible	occccbabcbcca
w:list	cbnhddockabck
w:lista	bccddbbbdcocn
w:listas	ocbcccbcbbcda
w:liste	abmocaabcbbcn
w:listed	nabbbarbcbZba
w:listen	aenjcddpibeca
w:listened	onacccbcbbcda
w:listener	cbjdccoacbcdc
w:listeners	YaaabmZtcabcb
w:listening	Zoacbcbcbncca
w:listens	nmbckcjccacdc
w:listing	abbbbbqZbbcoY
w:listo	bbccccbbcbbbo
w:lists	bbicccsccbbca
w:literally	lkacccZbcapdb
w:lithium	mdabcabaaoddc
w:litigation	dncncbbccckdb
w:litige	ZaZobalaaaaaZ
w:lits	ZZaaaZZpaZZaY
w:little	jjhckihddjbie
w:liutaio	aabcbbpbbbbbZ
w:live	clccflbsbacca
w:lived	YnZoabkblZbba
w:livello	aobbbbaababbZ
w:lives	nnaboYZZbabbX
w:living	mlZllbmdbZbcd
w:livraison	qddcdcbcdcddb
w:livre	mbbbcaaokabal
w:livro	mccccakocabcZ
w:ll	cjlcdeiiceleh
w:llamada	bcqhccbccmccd
w:llamadas	ZaZbbaZaaYZpY
w:llamar	abpbbZZaaaabY
w:llame	abpbbZZaaaabY
w:llamo	acobcaoabcbbZ
w:llave	bocccccdbdcda
w:llega	bbbcccbccbcar
w:llegamos	occccbbbcccca
w:llegar	bcbbccabcbobZ
w:llegara	bcbcccabcabap
w:llego	abpabZZaaaZbY
w:llenan	ababbapbbZaaZ
w:llenar	bcadbcodcbcdb
w:lleva	alaccbpbnabca
w:llevado	bobccccdbdcda
w:llevamos	abbclbqccbbcZ
w:llevar	bcoccbacbbZco
w:llevarnos	pbabaaZabaaaZ
w:llevas	ZbaaZonabaabZ
w:lleve	bnbcnbacbbacm
w:lleves	cdcdqdcddcddb
w:llevo	abncbcebbabbn
w:lluvia	bccdccbacccbo
w:lng	mbobacZcabbba
w:lo	ldiblljdbjfga
w:load	omacbdjlbbkcb
w:loaded	acbcmcocbbccb
w:loading	acbbccoccbZcm
w:loads	ZbZbnbobbZjba
w:loaf	abaZbanmbnabY
w:loan	XZaarajabaqbX
w:loans	naaoaZYaZZabY
w:loca	pcacccacbbbcZ
w:local	kmZdkdmnbadba
w:localisation	ababbZoobZbaY
w:locals	qbacddaccccca
w:locataires	bccdccbcccoca
w:locate	acccddndccmdc
w:located	YbbbcaZbcbrba
w:locatif	bccncbnccccda
w:location	qjhdddbdeccch
w:locations	aardddaccbbab
w:locaux	apncbbabcbccZ
w:lock	ZbZbbbolaaaod
w:locked	jbabbbabaZjpY
w:locker	abZbabiaaoobY
w:lockers	pabdccaccccco
w:locks	acbcmcbccbcdq
w:locksmith	adccdcZadcccr
w:locum	qnmaaZjabZbbY
w:locums	molabanaaZbcZ
w:lodging	qbbacoZacibbZ
w:lodz	bncdcdbccnccb
w:loft	Ydddccacnbddp
w:log	ZabbbhZabjrin
w:logeerkamer	cdabddbcdcccq
w:logement	bobcjcblcacam
w:logged	abcccbacdcqba
w:loggen	aaZbaaZabapaY
w:logging	cbcacmbcccoba
w:logiciel	addddcocddadb
w:logiciels	ZaZpaaZnbZaaY
w:login	acbccbfbcbtla
w:logistic	amZbcbZoaabcb
w:logistica	dedneedeedeed
w:logisticiens	bobdccbccbccb
w:logistics	bklldlalkidca
w:logistik	pbYbccbccbaZa
w:logo	jalbdbqabaaoX
w:logs	kbbbcmYbbabcr
w:lohn	abbcobabbbbbZ
w:lohnabrechnungen	acaccapcaabca
w:lohnt	acacrcabaacca
w:loin	dccedecepeeed
w:loire	aaabaaabbaZok
w:loja	abbbcboccbaca
w:lol	laZbbblaodpbY
w:lola	deeeebddebeeo
w:lome	baccadccccqcb
w:london	ilncccZclbnca
w:long	nkfeeejicjccb
w:longer	bbkcceebblbph
w:longtemps	bcbcncaccocba
w:lonjas	ddddndcdddced
w:loodgieter	accccbbccbccr
w:look	jflchekjidcdd
w:looked	cbZbjbmkbkcof
w:looking	eimjkedcjcedc
w:lookout	aaqbmbZbbYcca
w:looks	bkdccemednbbm
w:loondienst	cqcdddcdddddb
w:loonstrook	aaabbaZababZp
w:loops	qcabcbZccabcZ
w:loopt	kaaaaZXnbYZnm
w:looptijd	pddeeddeceeec
w:lopen	pbZbbaaacbbbZ
w:lord	YaababZbYZrcY
w:lordi	anbccpacbcbcZ
w:lorient	bcdcnccdddceb
w:loro	ndddddcdedldc
w:lorry	YaanbaYqbdabZ
w:los	hkbjljiabbnbi
w:lose	Zhjkbcqbbakck
w:losing	nlZbabjbammcZ
w:loss	abablbhmbZkao
w:losse	acdcdpcdddddc
w:lost	blaccdcckpoba
w:losung	bcbcccoccabca
w:lot	kamedimhcdcck
w:lote	ccbcdcbacZcZs
w:lots	lbmbccnbbdaal
w:lotteria	ocbcbcbccbaca
w:lottery	ipdccdcclcjdb
w:lotto	bcccccbbcbbZq
w:lou	bccdcdnccmcdc
w:loud	ekbbcaamelcbo
w:louise	ZbocabYbaZaco
w:loupe	dccedecepeeed
w:love	cijhkdlkjdbcc
w:loved	mlabekmajncca
w:lovely	jeechchhcmdjc
w:loves	XZZoZZYaoYnaY
w:low	kiacpbmccbcci
w:lower	ZZmaabXiqhbca
w:loyalty	ZbnncbZZbmbaZ
w:loyer	Zcdccbacccbcq
w:loyers	ZbabbkZoammZY
w:lpa	bsadddcdcdkdb
w:lsf	pabZcaZabaaaY
w:ltd	raZccbZbbabcZ
w:lu	bcacccZcracba
w:lubina	aaacobacbbZca
w:luc	bcccdbaccnccn
w:lucca	ZaaaaZYpaZZaY
w:luce	bcbdccacbkccp
w:lucht	abacbbaboabbZ
w:luchtte	bbbbcbabbobaZ
w:lucia	nbabnbZbaabnZ
w:lucian	ljbcbakbcocca
w:luck	aaYbjbkZnqbbY
w:lucky	abdbjiobckgci
w:ludlow	qabbcbabcbdda
w:ludmila	abbbbbababpca
w:luego	YmaoaaabZabaY
w:luft	abZabZZarbaZX
w:lugar	aoabbaaobZaaY
w:lugares	dddddeddncddd
w:luglio	paaZbYZabZaZd
w:lugo	paaZbYZaaaaaY
w:lui	jhcjdcbdlchco
w:luis	bbackcabmbccn
w:luister	bccccbaocbbcZ
w:luizencontrole	abbbcbbbbabbo
w:lukas	ajacnbZabpZbY
w:lumenbank	ekcegdlcljcka
w:luna	ZbbbbapabaaaY
w:lunch	afcjiejlbfcbo
w:luncheon	anYbccZcbpbcc
w:lunches	nbccnbZbkbcda
w:lunchtime	paaacaaobcccZ
w:lund	ababcblabfZno
w:lundi	acbddcmmmbcbo
w:lunedi	hddddckcdcjcp
w:lunes	ckdddkccdccdp
w:lupo	abccccabbpbaX
w:lurk	bcaccdabbqcca
w:lust	banmbnZnaabbZ
w:luxembourg	pnacdcaddcbcc
w:luxemburg	abZcbbZbZpbbZ
w:luz	abbccckbcbmbq
w:lvs	ababcoabbabba
w:lwiw	adededoeeeddc
w:lx	bbobccbbbaaZo
w:lyceennes	bdddcocadccaZ
w:lycees	bcbdccocbbcca
w:lying	obebbbaamicdZ
w:lyon	kgljddcibnccb
w:m	cfgfkeccmlhcc
w:ma	ncfchnbklcbbc
w:maak	ZbaabaqaaZpaX
w:maakt	cddddccdecocb
w:maaltijdcheques	boabccbcccccb
w:maam	lbaacaYapbZbZ
w:maand	jdcbhfmccbklj
w:maandag	bbapcaZbbalbn
w:maandagen	abZbaaaaZpbaZ
w:maandagochtend	bcbcccbbcacao
w:maandelijks	ZaZaapZaaZZaY
w:maanden	qdddddcddddcl
w:maar	mbcccodbklccc
w:maart	llbccbfocacbe
w:macae	oddeeeceeeded
w:macchina	eoddeeddedeee
w:macchine	bccocccccccca
w:macchinetta	abocccbacbccZ
w:maceta	deeedenddeded
w:mach	bcadccacbacco
w:machen	mbabmlYZakkbl
w:machine	ckbiidhedhnci
w:machines	bnZnjmnacZbcY
w:machst	ncbbcbabcbbco
w:macht	occcmjabcbacl
w:machucar	acbcbcocbbbda
w:mad	Yceanbmaljebh
w:madagascar	ZbbccbqcccbcZ
w:madam	kcickbmmhbcdi
w:madame	llaclcZcncbcj
w:made	ideckfjhenddb
w:madness	lcocadbdccced
w:madre	ZZZnaaZanZabk
w:madrid	mmbfgkbdkdcia
w:mae	acbccclccbnbl
w:maestra	ddddddccdcddp
w:mag	bmnancbfmcbcZ
w:magazin	YZZZanYoaYaZX
w:magazine	kaZmbnjobZZaa
w:magazzini	ZabobaZbbabba
w:magazziniere	ZpbcbbabbbbbZ
w:magazzino	cccddcpbddcZa
w:maggio	ccmddcbcbbckp
w:magician	maZYpYWaabZaY
w:magico	ZbaabpZaaaabZ
w:magna	cccZdobacbcca
w:magst	pmbddcldcccdb
w:mai	lbbccdakobcdo
w:maiden	ZababaabbaqaY
w:maier	bcccccbcdbccp
w:mail	jicecbokbcmja
w:mailadres	ZaZaaZYZaYZpY
w:mailbox	bbbccbabbZqjY
w:mailing	acabdcnaamlca
w:mails	eZZnbbZaZnanY
w:mailt	cddddccdecncb
w:main	jlbcbcjbbZfbq
w:mainframe	kbabdcaodbacb
w:mainly	bkmcccncdcddc
w:maintain	napcbcacbbbcc
w:maintained	bdddddbcccldn
w:maintainers	qccbccacdcbcm
w:maintaining	nbabckYbbocba
w:maintenance	apjkbicbcablj
w:maintenant	baaclcmbbZcqY
w:maio	pcbccbbjcbcfn
w:mairie	bbbdccbbbbcaq
w:mais	kjcboekkbdbba
w:maison	alpbbaaZbabap
w:maisons	bcoccbacbabba
w:maitre	cccdcabdocddb
w:maitrise	aaabaaabaaZoZ
w:major	YbYZbZYapYaai
w:make	jlcfkjeeeifdb
w:makelaar	beddddcdddadp
w:maken	nZYamnXnYXZZX
w:makeover	paZccblabZbcZ
w:maker	kdjrbbbabaabZ
w:makers	acbnkbpmbbaca
w:makes	ZhiokfoabeicZ
w:making	lkjnniZbbcbcd
w:makkelijker	deeedeceedneb
w:mal	cbnbbbfacobma
w:mala	ccbdcckcbccdp
w:malade	cdbddaccccddr
w:malaga	bcedeocbdddec
w:male	ddcddadcdcdcp
w:maler	bcdcdbbccccdq
w:mall	panbbaZaZZbbY
w:malmo	ZpYbamZamlabZ
w:malo	dcdedaccdcdcq
w:mama	YaYbaaZaZYoao
w:maman	bcZcbaaaoambZ
w:mamie	bcbccbacbacbq
w:mamis	ccccccaccbcco
w:mamma	bbbbbbabbaocZ
w:man	ckcdbemlbkkbj
w:manage	nbbbckpababoZ
w:managed	kbZmbbnZbbana
w:management	blmldkfehcfbc
w:manager	hpdddchcicehd
w:managers	ajmqbkhkbadba
w:managing	ilacocjccabdb
w:manana	ajajbfcicahom
w:mananas	pcddddceeedec
w:manca	abbcncabcbccq
w:mancano	ZaabnanaaaaZm
w:manche	occcccbccccba
w:manchester	jofhlcadmbcba
w:manda	meoamlYZaZZZX
w:mandala	ZbZbaaZabaqbY
w:mandame	cpbdddcdddmab
w:mandami	cdcddcdcdcnbb
w:mandamos	ZZZobaZbbZobY
w:mandant	aoabcbbbcbcca
w:mandantin	badcddccddcco
w:mandar	obbbncbdddccb
w:mandarle	ZaZbpaabZabbZ
w:mandarnos	cdddcdbcccodZ
w:mandat	obmccbbcbbnca
w:mandate	cbsbccaabacca
w:mandated	jpacccbdcdadc
w:mandates	ZasbbbYbaYbbY
w:mandatory	kbaccbaabZbcq
w:mande	ababbboabanZZ
w:mandeme	YaaabomZaaaaY
w:mandi	abkcccnbbaoaY
w:mando	jaZbpbmboacaY
w:mandou	cdcdddcccocca
w:manejo	bbpcccbbbbcaZ
w:mange	ZaZboaZZaZaam
w:mangia	bcddncccdddec
w:manha	bnbcmaaabbbbm
w:manhas	qbbddccdddddb
w:manila	ZamaaaZaqYkaY
w:manish	ckbjddfclmcdc
w:manja	ababpbabaaZaZ
w:mann	dodeeeeedeeed
w:manner	cmcdddmdddjed
w:mannheim	bpcddcbbbcbab
w:mano	qcabmbZcmaabZ
w:manos	mbcddZbbobccb
w:manpower	aaobccnbabYbZ
w:manquantes	ccbdccbccoadb
w:manque	bmbcnibchbbcn
w:mantas	abbbcbbobabbZ
w:mantem	ZapbaaZaaYaaY
w:mantenerla	ZbabbaaabapaY
w:mantenimiento	bpccccbccbbcm
w:manual	rbacclZkbZabm
w:manuale	bcbccobbcbcca
w:manuel	Ybnbcoabccbca
w:manufacturer	ancpbbhbkacca
w:manufacturers	jcnacbnbccccc
w:manufactures	lbacncmccabcb
w:manufacturing	dknbkccmcacla
w:manuscript	pbaacXmZaZbbq
w:manuscripts	bcbcdmabcocca
w:manutencao	abbbcbobcnabY
w:manutentore	cccddccccccco
w:many	ebmjfijecnbcb
w:mao	bcbbccobabbca
w:maos	abbbbapbbbbca
w:map	majbccnlamddZ
w:mapa	ZaZbpbaaaaaaZ
w:mapeando	abpbbbabbabaa
w:maple	nobcbcacaabba
w:mappiamo	cdcddcaodccca
w:mapping	ddnckjkcebcdc
w:maps	ebZbbckoelibZ
w:maputo	bcbbccobbbcca
w:maquettes	ocbbccacbbccb
w:maquina	bcbccarbcccda
w:mar	cccdmdbdcdmdc
w:marathon	ablbbbjbaqbbY
w:maraton	bcccccbacbcco
w:maravilhas	ababbbaacobba
w:maravilla	bpbbcbbbbbbcZ
w:marca	YZYaqZfZnYZZY
w:marcada	ZbapbaZZbaabY
w:marcar	bbrbbcbccadcb
w:marcas	bccncbaccckca
w:marcava	deeeedodedeed
w:marcelo	bcmbddbdccndb
w:march	lcdckchmibbcm
w:marcharon	deeedenddeded
w:marche	ncmkcbaccbbbl
w:marchetti	acbbdpbZdcbac
w:marchio	nddedececddec
w:marco	mbmbccabkaccn
w:marcos	ZblcccZccpcba
w:marcus	lbadddcdoZcdc
w:mardi	bccjlkbbkccco
w:margaret	mbaanbZZbnbcZ
w:margin	Zcanmdmccjcdb
w:margins	mbbbcZZocbbdb
w:marguerite	elabbckncmcda
w:mari	oddddbcdcccdc
w:maria	ZaYbbbYapXbbo
w:mariage	YaabZpabZZabY
w:marine	ealbbbaooabca
w:marisol	ZYZbjbYapnabZ
w:maritime	aacbcllocbccZ
w:marito	ababbbabbapbZ
w:mark	labbcmalbcdcn
w:market	hdpkmcehdabcb
w:marketing	dlfcglibdbfle
w:marketplace	neaknZknbaeYa
w:marking	fbbcdrbccbcdb
w:markt	bdcndcbcddcdb
w:marktconform	pcdeedcdddedb
w:marktfuhrer	aapabbZaaZaZZ
w:marktleider	aapbbbYbZZaaZ
w:marlow	aZZbbYnaabbpZ
w:marmita	pcbabbZcbbZca
w:marquesinas	bbbcbbabobcba
w:marre	acbbbcoadcccZ
w:marriage	daYbboZZZobba
w:marry	YoobaaZaaabbZ
w:mars	dbobcbfoiaabb
w:marsh	obobbbZbbabca
w:marta	amabcapbbmbck
w:martedi	cdddddkedddcp
w:martes	ckcndccjdcbco
w:martin	apZbabZbafabZ
w:mary	ZabbbaZpaYaac
w:marz	nbaacblababan
w:marzo	aaZbabZZoZaZp
w:mas	jdlbeljlcldba
w:maschinenbauer	odddeccdcddec
w:maschinenbauunternehmen	bobccbabbbbcZ
w:massa	dedeeedcdcddo
w:massimo	occcdcbcccbca
w:mast	abbbcoabblccZ
w:master	bpZbdjcbombbZ
w:masterclass	YaaabqYpblaaX
w:mastermind	XYZZZYWraaZaX
w:masters	ZZabboaoaZbbY
w:masts	pmZcbbYbaZbbY
w:match	Zmnicdjbbbdnd
w:matched	kblmmdbcccbbb
w:matches	bZdbmdacbacra
w:matching	Zaqcmcaccacdc
w:mate	kaYghbdlnkjbY
w:matematica	abbbbobaaabba
w:mateo	hjeeddjccjeoa
w:matera	aaZabbZaapbaY
w:material	omcddcaccdcdb
w:materiales	dddcdccadodca
w:materials	oabbbqZabbbca
w:maternity	ombccbbclbddc
w:mathe	accbcobcbbbca
w:mathematics	anbbaaaZaapaY
w:mathematique	abbbcaaacaoaZ
w:maths	Yadbnpbameeba
w:matilda	ncbbcbZbcZbbo
w:matilde	bbbcbbabbobbZ
w:matin	lamnbaZbaaabi
w:matinee	bbpabbZbaabba
w:matinees	abcbdpbccccca
w:matosinhos	aocbcdbcddcdb
w:matricula	aZZbbanobaabZ
w:matrimonio	pcacbbabbabbZ
w:matrix	pcacccacbbcda
w:matron	kobccZabbcclZ
w:matroos	dedeeedeoeeed
w:matter	Zccecombiiika
w:matters	cZmjbaXobaabo
w:matthauspassion	bbZcbcabbpbbZ
w:mattina	oaZaanZYaYaZe
w:mattino	bdcdddcdndddc
w:mattress	XaaaaqZZbaaba
w:mau	acZbccabpbbba
w:max	qlbddlbbcdcca
w:may	ieljdhhhjcbeh
w:maybe	kkifndabkibib
w:mayo	cdcddcbbdcclq
w:mayor	obaacbZcbobbY
w:mayores	ZaabZoYoaaaaX
w:mba	YaZaaYYoZobaZ
w:mbeki	malncbYbbbccb
w:mbo	bcdacoccdccdb
w:md	hbccodbddcbdd
w:me	ifkdieecmjfcc
w:meal	qmabcaaabbbca
w:meals	aqZmacZoaZbcY
w:mean	dechelboklbcY
w:meaning	bcaccYaZaqbca
w:means	jbiccmocbZcck
w:meant	YnlbbmZajmbca
w:meantime	ildbccZcocccn
w:measure	nlbbcbpbcYbbb
w:measured	acacccpbcZddc
w:measurement	cnbddbbccnddd
w:measuring	YaZaaaoZaZoaY
w:meat	acaccbabclccq
w:mecanico	cocddbcaccdda
w:meccaniche	abocccacbbcba
w:mechanic	ZpabbbabbfbcZ
w:mechanical	ijbcnbakllbcb
w:mechelen	bcacccbcbobbZ
w:meckert	bcdcdcacddocc
w:mecontent	cdbdddodcdcdc
w:med	namboaYaaZaba
w:mede	ebeendddeeeec
w:medecin	rcdcdWddddddc
w:medecins	cdcdcdcdccodb
w:medeoprichter	eedemeeeedeed
w:medewerker	ZnbcncabbbbbZ
w:media	acbkcbqkcbccl
w:medianoche	cddbccbddcoca
w:mediante	occddcadddcdb
w:mediatheque	bobcccbcbcZbY
w:mediator	bbcccYpZdbbca
w:medica	obbZncabcccca
w:medical	apbnehcbcclca
w:medicijntekorten	ZaapaaZbbbabZ
w:medicine	pbbajaacmbbcb
w:medico	cmdfdccdccoda
w:medicos	odecebbdddZdb
w:medics	mcclcbandcadb
w:medieval	ZjaabmZocabcZ
w:medio	ccbdcdcdncddc
w:meditation	qbaabaZabbccb
w:medronho	abbbocabbbcca
w:mee	akajibaledkbo
w:meedenken	ccacccbbbocbZ
w:meedoen	cdcndccddeddc
w:meegaat	cddeddoddddea
w:meelopen	ZaZbabZapZbbZ
w:meer	bmkdcjdjnccce
w:meerdere	ddoeeecebdecd
w:meestal	cddeddnddddeb
w:meet	ckkcjbcmbnedd
w:meeting	cjckceaibnicn
w:meetings	jccpbhbbcojcZ
w:meets	cbbqbeaZcbcbo
w:meetup	kcbblZcrcbclZ
w:meglio	ZbnbbnaambbcY
w:mehr	flidcclcibkck
w:mehrere	ccqdcdbcbbccb
w:mehrwertsteuer	ababcbpabaaaY
w:mei	nbbccbmbbbldn
w:meia	YaaoaZlZaZZac
w:meilenstein	cdddeddcdcddo
w:mein	bdZbmiaombnbb
w:meine	obeccjkkmadcZ
w:meinem	clcdddpbcccdk
w:meinen	abnccmacebmcZ
w:meiner	ocbcddodccccb
w:meines	bbabbaaoaabba
w:meinst	bdcddcbccbcbr
w:meint	bcdddcccdcccp
w:meinte	pccdmcbdcccda
w:meinung	accocbbcdcddb
w:meio	YmoaaaZaaYnaX
w:meisten	cdcdddpcdcmdb
w:meisterin	bobcbbbcbbcda
w:meisterschulern	Zbdbcpbccccda
w:mejor	ddddndcdddced
w:melbourne	Ykaaccnboacca
w:meld	bdcddcZrccabZ
w:melden	abqbcbZbnaimb
w:meldet	ZaaabaZobZnaY
w:melhor	abobbbaaaabaZ
w:melissa	mcceeeceleeee
w:melun	occdebbdbdcdb
w:member	adcnlaZdcZlqY
w:members	ddbfckbobfkna
w:membership	jbbbbZpocabam
w:membrane	laZXbpYabZabZ
w:membre	bcbcccabcabrZ
w:meme	occcicdcjmccd
w:memes	oZndddbdabcca
w:memo	ZZaomacbbaacl
w:memorandum	YZZapZYYaZYZY
w:memory	ZcbpcZZbcnZcZ
w:men	bdmcbmabafcco
w:mend	mbbccboacbcdb
w:mended	omcccbacccddd
w:mendrisio	boccccccccccb
w:meneer	aaZbbaZapaaaZ
w:menina	pcbdcbabbabcb
w:meninas	bccdcobZdbccb
w:meninos	bbbcbbabbobbZ
w:meno	cdcdddqcdcddb
w:menorca	cocddccccbcca
w:menos	acacccabcqbbm
w:mens	bbcdobcdddcdb
w:mensa	moccccbcccccZ
w:mensagem	ZaabaamaoYanX
w:mensah	aaZabbZpbbmcb
w:mensais	enacdbacccqbY
w:mensaje	ZZZaZaYZZnYpX
w:mensajeria	occddcacddcda
w:mensal	abaaboZabanbY
w:mensalidade	abccccocccZba
w:mensch	dddeoeceedeec
w:menschen	abmbcamnbakbZ
w:mense	bdcdddcdndddc
w:mensen	jbscbbalaZbbZ
w:mensile	mbccdobccbcca
w:mensili	acccdcbcccocb
w:mensilita	crcdcdbdccdcb
w:mensual	qbddedcdddaca
w:mensuales	lpbbdcbccclcb
w:mensuel	adddddbcddodb
w:mention	abpcccjbmiblZ
w:mentioned	fkaejbiealboZ
w:mentions	rbabcaZWjZbmm
w:mentir	bcocbcacbbbbb
w:mentor	abiaaqclkcmba
w:mentoras	bccdcobbccccc
w:mentoren	ddedendcededa
w:mentores	abcccraZcbbcZ
w:mentori	acbbbpZZcbbaY
w:mentoria	bcbccZracbccZ
w:mentorin	cbbddbccccocb
w:mentoring	ZaacbnpabkZab
w:mentorinnen	dddddncbdddda
w:mentors	ZcbactZjcbccZ
w:menu	pkcccbccdcddo
w:menus	ZaZbbZmapYbaZ
w:mer	cobbdccdcdccb
w:mercado	ZZpnbbabbabaZ
w:mercantil	ocdeeeceeeeed
w:mercedes	aYZbabYbbaqbZ
w:merchant	acbbcdacdcqbb
w:merci	kcaccbbbfpbbo
w:mercoledi	cdcldccldcdcn
w:mercredi	bddldlccdccdo
w:meredith	abaocdbcmccdc
w:merely	ddkddeiddnded
w:merge	acbcncZcbZccq
w:merged	ZapbbcYaaYblp
w:merger	jmpbbaYYZnaaY
w:merida	ZZmabnYnaYbaZ
w:meridian	bmbddbbnddmdd
w:merienda	ccdccacoddddb
w:merita	ZabbbapbbbabZ
w:merry	ababcbZabqbak
w:mes	clcbjdmbdemee
w:mesa	maaaaaZaanoaY
w:mese	mlbbjijacbkbk
w:meses	pkccdccdldccj
w:mesi	ocjdddcdddecm
w:mesma	ceddedmcddddn
w:mesmas	ocbdcbabcabcb
w:mesmo	aapabaZabaabm
w:mess	pnabmaYbaZbba
w:message	ededcebdejeqb
w:messages	jakbbbdaackrX
w:messaggio	ababcbnabalnY
w:messaging	YaaabbaZnZbpX
w:messe	bcZccbaZbpbbb
w:messen	dddeoedeedeec
w:messo	ccbcccbcXXbsZ
w:messy	qacbbaZbcbbbb
w:mestiere	cdndccbcbaddb
w:mestrado	ZaZabaZapZaZZ
w:met	ijcckcdedoidd
w:meta	ZaacmbkbknlbY
w:metal	Znccdoabccbcb
w:metall	bocdddccbdcdc
w:metalmeccanico	ZpabbbaabaabY
w:metals	mbabccYpbZbdb
w:metamask	aabbbcbcdbqbb
w:meten	ccbcbcobbcccZ
w:meteo	ZcbbboaZcbabk
w:meter	kaabbboaaZbap
w:meters	obbcbbZbanbcZ
w:method	labnablccmZba
w:methode	bdcdddqdccddc
w:methods	Zbbbdoacbnccb
w:metier	ZakbjadmmlbbY
w:metiers	bdddccobccbdb
w:metodo	cdceeeoedddee
w:metodologica	ocbbcaaabbbca
w:metre	bdcdcdmccncec
w:metres	ncbceclbciccm
w:metta	abccocbccccda
w:mette	obbbccbccbbca
w:mettendo	bcbcdcbccbqca
w:metti	cddddccdddndc
w:mettre	ZaYZpaZaZZaaZ
w:metz	anbcbbaoaabaZ
w:meu	abbccknlnbccj
w:meus	mbZaaaYaZnnaY
w:mevrouw	occdldmddcbdc
w:mexia	cdceeeoedddee
w:mexico	knZbccnccbcdb
w:mezz	YampbbZkbaabc
w:mezzanotte	abbccbabcbobZ
w:mezze	occcdbbccccba
w:mezzo	nddecececdded
w:mi	icickcdlojeba
w:mia	ielbllkjabbbj
w:miami	aobdccacaandc
w:mica	bobccbbccbccZ
w:mich	bbkcccdjpllcZ
w:micro	ZbaopaXbcbbca
w:microfono	ccdccacoddddb
w:microphone	nZZbbaYenaocZ
w:mid	mmakdlaljbcca
w:middag	ZbcZbobcbcbcZ
w:middelburg	cocdddcdddddb
w:middelen	cdddddcdcdodb
w:middle	lkjcidaccidmb
w:middleman	anacbcoccabca
w:midi	ZbaabmZmbnebf
w:midlands	aiocccmcaYccb
w:midnight	mbanbZYlaZlal
w:midwest	pbalcbabbbbdb
w:midwife	aZocbaZaanbmZ
w:midwives	ZbbdbraZbbacZ
w:mie	bkacbbmbbaocZ
w:miei	mbaboanZaabbZ
w:miel	ababbbpbcbbcZ
w:mien	bbacbaaapaabZ
w:mientras	ccdblcjcdcndb
w:miercoles	cdodddcddcdco
w:miete	accccaZbcbbbq
w:mieten	abbbcbabbmoaZ
w:mieter	cdddddddddddn
w:mieterbefragung	obaccbbbcbcca
w:mieterinnen	cdddddddedden
w:mietspiegel	aoaabnZZaaabY
w:mietvertrag	cadddcbddcYdr
w:mietvertrage	bcbcdcocbacca
w:might	cdpdkgidkbbdb
w:migliore	aabcbbpbbbbbZ
w:migliori	bbZbcbYoaZZam
w:migrate	pbcddcacbbbda
w:migration	qcicbcabalbci
w:mij	cbjckcmcflece
w:mijn	djbcmmillbeba
w:mikro	ababaaZpaaabZ
w:mil	hnbgoeclcchbZ
w:mila	apbbnbabbbbbZ
w:milagros	bobcccbccbcca
w:milan	mlljcdccdhccd
w:milano	bmccdncbccldb
w:milch	bdcdddcccbcbn
w:mileage	rabaanabbabcY
w:miles	kZabaaYmZlbpY
w:milestones	pbbaYbZabZZoY
w:milhoes	ccccdcbcdboaa
w:milione	nddecececddec
w:milioni	cdcddcccdcobb
w:militare	aaababZaZZpbY
w:miljoen	cdcddcbcdbocb
w:milk	mZZbkbhaalbbn
w:milking	mmbjbalbfbbcb
w:mill	oaabnbaobZabf
w:million	bkcdodcidbndc
w:millions	cdbcdcbcccpba
w:millones	cddddccddcoZb
w:milos	lccdcbbcdbado
w:mim	ZaaabaZaoZpZX
w:min	cbatbafbkaibZ
w:mina	bcbccobbcaccn
w:minas	Zbababnbobbca
w:mind	ccpjcdbdnbbde
w:minded	ZambobXbanbba
w:mindestens	cddcddccddddp
w:minds	mcncddbcddddd
w:mine	dbcbmcadnpfbb
w:mines	abbbacodnaccc
w:minestra	deeeeeddededn
w:ming	dmkeeecedddee
w:minh	ZabconZbccbdc
w:minha	mlhcklcejdbca
w:minhas	abbbbbababpca
w:mini	abaaaaYooYkbZ
w:minijob	pccccbabdcbcZ
w:minima	deeeedodedeed
w:minimo	abcbcbnbcbkcm
w:minimum	kccbnjmbcbcck
w:mining	jjbbncaacblca
w:minis	abbbcanabaabo
w:ministere	ocedddcdddccc
w:ministerio	odeeeddedeeec
w:ministero	qbdeedcededcc
w:ministry	mnimcaZbbjncZ
w:minka	cdddddbcdcddn
w:minneapolis	ncbdeelededee
w:minorile	bbcccobbbccbZ
w:mins	aeZqcbolbaicb
w:minstens	qcceddcecdddc
w:minuit	boaddbbdccbda
w:minus	pcbcccldcccdc
w:minusculo	abacccabaocba
w:minute	bbipclnkdabbc
w:minuten	ZbaqbklmjbbbZ
w:minutes	abfpdkifiadeh
w:minuti	bhbncbjbcbbnc
w:minuto	bdcdcdcdccodc
w:minutos	bcbrcjdbccbce
w:minuut	Zcadccpcabccb
w:mio	hbabnkZlobmbY
w:mir	khmccejeeejcd
w:mirado	cccdddcdcdnec
w:mirar	bbbccdbccbbcp
w:mireille	Yonbababbabbb
w:mirella	nddecececddec
w:miriam	bbmckblabnccb
w:mis	laYaZnYZmnaaW
w:misdrijf	ccbcccbccbocZ
w:mise	ZbabbaZabZqZY
w:misleidende	cccdcZbobaccZ
w:misma	ccccccfbcnccm
w:mismo	nclccccckblcb
w:miss	alebdhYajqkdZ
w:missao	ZaZaoaZaZZnaY
w:misschien	bbacbbabpabcZ
w:missed	ckabkkpbbabbk
w:misses	abZbbbZaaraZX
w:missing	Zbhmnbakbmcbm
w:mission	pbjdldcdjcddb
w:missione	ababababaZpbZ
w:missions	Yccdccqdcdbdc
w:mississauga	mbZcddbdcoddc
w:mistake	ababcbklbnqaX
w:mistakes	bjbclbnnbacdb
w:mister	YimlomZbZeaca
w:misura	abbbnbobbbabY
w:mit	dkecicgmihjch
w:mitad	aZZboaobZZZbY
w:mitarbeiter	ZaabbZnaaZioY
w:mitarbeiterin	ZqabbbaaaabbY
w:mitbringen	ccbcddbccbccr
w:mitglieder	ZbabbaaobanaY
w:mitgliederverwaltung	occcccbccbcba
w:mitgrunderin	dddenededdeed
w:mitica	ZaZaaaZYapZYY
w:mitmachen	baaqcaanbbbbZ
w:mitmacht	ZabapaaaZZabZ
w:mittags	bcccddcbdccco
w:mitte	nbbbcbabcbobZ
w:mitteilen	ddeeeedeeeoed
w:mittelstandische	ccoccdbcbbccb
w:mitternacht	aaZbbaabcapaZ
w:mittwoch	bnbcccblbabbo
w:miudo	ccbcccbccbccn
w:miudos	aaYaboZZZYZZm
w:mixer	pbbbcnZZaZbcY
w:mkb	decdedodededd
w:ml	eiacjblammbca
w:mn	cqbcccbcmbcca
w:mo	qccccbmbcaccl
w:moan	ZbZoabYYZobcb
w:mob	ZZZaZaYZsXabX
w:mobile	jcklehnbgbjbc
w:mobiles	aqbdddldccdcb
w:mobilisables	bacddcrcccdcb
w:mobilita	boccadbbcccca
w:mobility	Yoncccabbcccb
w:mocht	aanabbZbnYabY
w:mochte	nnakccaboaccc
w:mochten	cocodcaccbkbk
w:mock	XZZrZYmnaYZZW
w:moco	ZaaaabaaoaaaZ
w:moda	bdcdddcdccodc
w:mode	pbcdmZbocdccb
w:model	rbbafkkbbjbci
w:modelacao	YpcbbaZbababZ
w:modeles	pbbbbaacbbaca
w:modeller	anacccncacddd
w:modelli	accocacccccdb
w:modelling	bobccbpacaccc
w:modelo	abcombacccbca
w:modelos	YcbpbaacbbcbZ
w:models	ecanodmebbcia
w:modena	bpndccbcbbccb
w:moderate	nbaZaaZabZYpY
w:modern	ncbadYabdbodc
w:modest	bbbdojcdobddc
w:modeste	abcbcpbYcbbcZ
w:modificata	cdcddcccdbYoa
w:modifie	dddddddddcaoa
w:modo	maabbapabaaaX
w:modul	Zbbabqaacbaba
w:modular	Zaapcaabcabca
w:module	Zabacskjbaibi
w:modulistica	qdccddbdddddb
w:modulo	nbcbcoabccabY
w:moeder	bbZcbcabaobbZ
w:moet	ZaZZjZYaoanam
w:mogelijk	pddeeddebedec
w:mogen	dbZlbncbmambZ
w:moglich	aoaccbnbbbbbZ
w:moglichkeit	cpdeedcdddeec
w:moi	lfnddcjcobeca
w:moin	mbbbcbobbbbbZ
w:moins	bcbcccmccbcbp
w:moira	apZcbcaacZcdm
w:mois	miccdhjehclbj
w:moisture	ZZZbbopZaYaaY
w:moitie	ebacbbqbbbabZ
w:mola	pbabaaZbbaabZ
w:moldave	obbcccbcbcdba
w:moldes	acocccbbbbcca
w:molenaar	boaccbbbbbbbZ
w:molenhuis	aoacbbbbbbbbZ
w:molestar	ddddndceedded
w:moleste	cccdcdccncddc
w:molestia	bZabbbabobaaZ
w:moll	cccddcaadbnco
w:molto	cdbddaccapcba
w:mom	bcabcbanbZcbn
w:mombasa	ZcnbbcobcbccZ
w:moment	ebridcmbalbca
w:momento	ZaobnalZZZaaX
w:mon	jibdcjfioiibb
w:monat	Zccbhmpbcbnce
w:monate	ojddddcdddcbn
w:monaten	ZnZaamoZbZZaY
w:monatlich	abcbcaabcapaZ
w:monats	qccdddcddddea
w:monatsende	abbccbbobbbZj
w:monday	heaecblkldbeo
w:mondays	albbboajbbcjn
w:monde	ZmnbbbZabnabY
w:mondo	abZbabaapabcZ
w:money	ilbeneadbbodd
w:monfalcone	oeddeedeeedec
w:monica	bblbccabcmoca
w:monique	Znaocdadbccdc
w:monitoraggio	oddaccbdddcdb
w:monitoring	obbojaabcbacZ
w:monsieur	acacbbncnamba
w:montag	bbblcbjibkbbo
w:montagem	ZaaaaaZZaZapY
w:montaggio	peddeedeeeddc
w:montagna	bbabbaapbabbY
w:montaje	acbbcbpabbbbZ
w:montamos	cdcdqdcddcddb
w:montando	ddceldmedddec
w:montar	ZbbbcpaabaabZ
w:monte	bdddlpccddbec
w:monter	qcdeddceddddc
w:monterrey	qbcacYZaccbca
w:montes	pbcccabcccaca
w:month	khbcmfneccicc
w:monthly	mlbblencbbkca
w:months	pdcefdecddddj
w:monti	pcacbbabbabbZ
w:montpellierain	occddccccdbdb
w:montre	lcbddcpcmccdb
w:montreal	loaccbabbbaca
w:monumenten	ZaaabaaobZaaY
w:mooc	bcccdcaocbccZ
w:mood	qkbbcbbbbbcca
w:mooi	ZaZabaaaaqaZY
w:mooie	aapbbbYbZZaaZ
w:moon	bcacbcaobnica
w:moor	nccccabccncdc
w:moore	cpdeedbdddeec
w:moradia	cnddddccddddc
w:more	ckkjeekbcfdld
w:morgen	jabccbjbabepo
w:morning	ihkkbkcdcldbk
w:mornings	lbbdcqiicadca
w:mortgage	ajaocbZbjlldm
w:mortgages	WaZZaZqobabcZ
w:mortier	bcddnccdddceb
w:mortified	cnbedecddlded
w:mos	nbbbbbnacbbba
w:mosaic	kmfcccmclecja
w:most	dhmcclobcfbce
w:mostly	nfgcciblilbcd
w:mostrar	deccddodddeec
w:mostro	ZbabbbqaaaabZ
w:mot	elbccbaacbkko
w:mother	kjacidZciqkcb
w:motion	mdicccabbbbml
w:motive	bbqdddadbadcc
w:motoboy	pbcccZbacbbca
w:motor	abaoabcbabbco
w:motorista	cdccdcaccaocZ
w:motten	occdddcdccddc
w:mould	YbabqnYblkbca
w:mountain	YlaacooabbaaY
w:mountains	blnccbabbYccn
w:mouvement	ccccdccbcccco
w:move	emmbcccbjlech
w:moved	jjidcdabdnebo
w:moverlo	aZabbbZboabba
w:moverse	abpbbbZbaabaZ
w:moves	ibccbcclcaicr
w:movil	bcbbccabcbobZ
w:movimenta	ZaZaZbZaaZpZZ
w:moving	cojbbcbbhkfcm
w:mr	ikffgeibdlicj
w:mri	paabnbZabZbcZ
w:mrs	fcbcdcibldmco
w:ms	njjddejdfgcia
w:msc	aaccdobolccca
w:msg	ZZqbcbZaaZaZY
w:mt	anbbbcZcocccb
w:much	lcbldiiddneec
w:mucha	cbbdccbcbZcao
w:muchas	aZbbaobabbbbY
w:mucho	ZYnapaZaZZaaY
w:muchos	oddddcbccdcba
w:mudamos	cddddbcddaddr
w:mudar	ZanbnanaZZaaY
w:mudaria	ZapbabZbaZaaZ
w:mudarme	bcaccbabboccZ
w:mude	deeeedodedeed
w:mudei	abbcbbacoabcb
w:mudou	ccbcdccbcbcbo
w:muevo	cqcdccbdccccb
w:mug	ZdabcbZpbrbcZ
w:muita	bnddddcdedcec
w:muitas	bcabcobbbbccZ
w:muito	mklblaZabpaZY
w:mujeres	acbcbnZnbbbbZ
w:mule	cqddkdbcddddc
w:mulheres	ZbabbbabcbpbZ
w:mulino	bcddobccddcec
w:multilevel	ZnbbcpabYbcdb
w:multinazionali	ZaoacaabbbbbZ
w:multiple	ZZrcccabbaaZa
w:mum	cjZbbbeaoYpaj
w:mumbai	ccdedemddcmeb
w:mundo	ZaZaaaXZarZaX
w:munich	mplcecdcccccb
w:municipal	ZnZbpacZaYabl
w:municipalities	lddddcbcdcndb
w:municipality	cpaccclckaccb
w:munissez	bcccdcbcdcabo
w:munro	cmdedemeddcee
w:muoverti	bdqdddbdccdcb
w:mural	pZZaZZYoaZlaW
w:murales	bbbcbcpbbabca
w:muratore	aaZcabacpZbba
w:murcia	ZaaaaanoaZaZY
w:muro	nbbabbocbbbcZ
w:muscat	npbabZZacbZcZ
w:museum	qicbbeZocYcnc
w:museums	ZXnbobomaYbbZ
w:mushroom	cdcdddcbdacap
w:music	olbgccabhabco
w:musicians	YbXmncZqbbZca
w:musikschule	acabbpbZcaccZ
w:muss	ZaZbaaoZaaoaX
w:mussen	ddddedbcddbdq
w:musst	pccbccbcddada
w:musste	ddpecdddccdcb
w:must	lhbccechfembn
w:muster	bbbbcboacabbZ
w:mut	YccbbpbZccbba
w:mutter	cdcdedodcdeec
w:mutterschutz	pcdcdYbccdccb
w:muttertag	occdcbbdbcbdb
w:mutual	cnZadbkabZmoZ
w:mutuelle	cpaedececdedd
w:mutui	cddnecddddddc
w:muy	aaqbbaZkbZaYY
w:mvp	ddeejedeedndb
w:mxn	blddddbcccoca
w:my	ededjffimkicc
w:myself	bckdiclcolccb
w:mystery	abambaYaoZqbZ
w:n	cejiclbbendlc
w:n1	nkabcaZacbocZ
w:n4	obbbclbZcbcca
w:na	akdckdjimclbi
w:naam	inlccbabbbmck
w:naar	kllcececdmbcf
w:naas	ZqabbbabbZbbZ
w:nach	mjijcbeccdcmi
w:nachfassen	abaacbobbabaZ
w:nachfolge	boabcbabbabcZ
w:nachgebuhr	ccdddcbbdcocY
w:nachhilfe	accccoccbccda
w:nachmittag	abaobaZbbnabZ
w:nachmittage	cccadobcccdcc
w:nachricht	lcbcdckclbcoZ
w:nachste	aaZbbamaoZban
w:nachsten	bcncdcacbbcbp
w:nachster	cbbcccobccbca
w:nachstes	bcoccbbcbbcca
w:nacht	oaabbbaaaZaam
w:nachtdiensten	apacccbcbbbba
w:nachten	pbbcbbabcbbbY
w:nada	YaknmajlZZjZX
w:nadar	ccbdcdccocddc
w:nadere	pdddeeceeebed
w:nadia	apbcccZcacldb
w:nadie	kbbciZabqambZ
w:nagekeken	acbcccbcbcbco
w:nahe	bcbcccbacbboZ
w:nail	acbcccnZbZaco
w:naira	aabanbZbcaoba
w:nairobi	Zjlknbnbcbbca
w:nakagawa	bnbddcacdnddd
w:nakijkers	XbbbcqabcbbcZ
w:name	jjkkjcbckkkcb
w:named	kalhchjbbmbbl
w:namen	mccdmcbddcmcb
w:namens	bpabccbcacccb
w:names	abqnclkdbabcc
w:naming	obaobbYbZabcb
w:namlich	ZbZbapabZZabZ
w:nannte	bocdcbbccccca
w:nanny	Yccadabbcpccn
w:nantes	hpbcccmmbZccZ
w:nao	jfdkcabnckajf
w:napoli	cdccdcbccocbZ
w:narekent	pbbcccbccccdZ
w:nasce	bbabbbaobabbZ
w:nasceu	ccddnbcdddcdc
w:nascita	ZaZaaaZZZpaZX
w:nase	bdcddccdcbZdp
w:nashik	Znccncaccccdb
w:nasi	ddcddddddcdcp
w:natacao	cccddacbcbcbq
w:natacion	dddeeadcdbddp
w:natal	deeeedodedeed
w:natation	dddddbccdbddq
w:national	dqgcbbZnfbbcb
w:nationality	pdddddbdecaee
w:nationaux	bobcccbbcbZcZ
w:native	kamaniiZaabbk
w:natte	cddeddoddddea
w:natter	lbocccacdacdb
w:natural	apYcbbpaaZbca
w:naturally	ZnZbcoabbmcca
w:naturlich	nbaobaZabbbbY
w:natuurkunde	coccdbbdccccb
w:navidad	bcabcbabbobaY
w:nazca	abpbbaabaYabZ
w:nc	labcdobccccdb
w:nd	nchbbbaqbabcj
w:nda	oeaoobabbabcc
w:ne	eenbmbicdcflb
w:near	mimccbbbebcoj
w:nearby	YZZaaacaoYapY
w:nearer	Zbobcckbakcda
w:nearest	jbbcdcbcbkcob
w:nearly	admbpdhahceiZ
w:neben	ccccdabbaocbZ
w:nebenberuflich	odeeeddedeeec
w:nebenkosten	cdbcdcocbbccb
w:necesita	kocmccbccdcda
w:necesitamos	kbcpcnabbbccZ
w:necesitan	abacbYaapZbba
w:necesitar	bZabbbabobbaZ
w:necesitas	aabacapbbabaZ
w:necesite	abZbacabpZbaa
w:necesito	oaabpaZaZakaY
w:necessary	abecbcZbbplma
w:nederlands	obcdddncccddZ
w:nee	bocccbbcccccb
w:need	nefekfdblbkcc
w:needed	pecjblaicdmbb
w:needful	baadcdbdpccda
w:needing	pabccbabbnbcZ
w:needn	dadkaofaabZnc
w:needs	nkcdckablbehm
w:neem	ccbcdcbbcbcbs
w:neffe	ZaZbapZaZZabZ
w:negative	lccbcdlddcocb
w:negociar	ccddnccdddddc
w:negocio	ccccpmbcccccb
w:negocios	abbbboababbbZ
w:negotiate	acabccqcbbbcb
w:negotiating	YbZbbaYpaZbbo
w:negozi	dddddccdddndc
w:negozio	bcbcccabbZbco
w:nehmen	fapccoacbabca
w:nei	bdqdddbdccccb
w:neighbour	cbaabkmalnabn
w:neighbouring	abYbbaoaZpbca
w:neighbours	ZaZammYoZYbbm
w:neil	acabcdjcblcdo
w:nein	odcdddcccccda
w:neither	qbackaYbbpccZ
w:nel	bjeididbnbcmd
w:nell	cddcddneddded
w:nella	aaYbbYYlqljbY
w:nem	ababpbabbaZba
w:nemen	YZZopZYaYZaaY
w:nemmeno	cccddcccdccco
w:nenhum	aaabbZanbnaaY
w:nenhuma	bbocccabbabaZ
w:nennen	pedeeecededec
w:nephew	kaabarZaaajca
w:nerd	bcabcdqccZbdb
w:nervous	dbabbkZnalhbn
w:nervt	bcbcccoccabca
w:nessun	kbbabZZpbbobZ
w:nessuna	Zbbaaaabaapba
w:nessuno	YnZZamYZaZZoX
w:neste	cdccdcaccbocZ
w:net	dmkbkimbbajad
w:neta	dddddeddndddd
w:netherlands	occcccbccnccb
w:netti	ZnZaboZaaZaaY
w:netto	ojbddnbbcckda
w:nettoyage	bdbdccocbbccb
w:network	fidkicjefddna
w:networks	bolbcammcaccb
w:netzausbau	acbbcqabcabbZ
w:netzleitstelle	dodeeeeedeeed
w:netzwerk	bcaccbaZbocbb
w:neu	mnlccbalbbkbc
w:neue	kbcbbbabaamrj
w:neuen	kbalcnabapbZY
w:neuer	ZaaabaZobabbl
w:neuf	cccdddcdndddn
w:neun	ddcdddddncddn
w:neunzehn	dodeeeeededed
w:neve	bbabbbaobabbZ
w:never	cjldbcbcdmjnc
w:neveras	adcdcdpddccbb
w:new	ccidcccmdiell
w:newly	abiaboZanYbbb
w:news	jdabbbaadqipZ
w:newsletter	ncbclbbqbbbdc
w:newspaper	ajbmjnaabfdbi
w:newspapers	bdbndaandcbdc
w:newsroom	YZlpaYZabZaaZ
w:next	cimddclcfdddl
w:ngo	maaapajababca
w:ngozi	bcccmZbocbcca
w:nhs	apZqbZYabZaaZ
w:ni	ZakmoaZakalaX
w:niagara	okbdddcccdcdb
w:nice	bkedbfcbeqfgc
w:nicely	naZbbbYaapaaY
w:nicer	ccbdddbdcpddc
w:nicht	jdgclckcdcfjm
w:nichte	occdccbdbcbdb
w:nichts	efmjclclibbbc
w:nick	bcabcdncbncdb
w:nie	Zbbbbbobcanaa
w:niece	YbaaboYianlbY
w:niemand	nmbcccabcbbnd
w:niemanden	ZaZbaZYoaZYoY
w:niente	canZobZbbabbl
w:niet	bbebhdaknlcjk
w:niets	ZapbblZaaamal
w:nieuw	ZaZaaZYpZYnZX
w:nieuwe	ZljbbbcjbfipX
w:nieuwegein	YZaaapaabaaaZ
w:nieuwjaar	bcbbcbbabobaZ
w:nieuwkomers	ZbabapaZaZaaZ
w:nieuws	bcccccbbbabbo
w:nieuwsbrief	ocZbbYZobZaaZ
w:nieuwsgierig	aZccpaacccbcZ
w:night	jlbccbhngjdbk
w:nightly	acabdcoccbcbo
w:nights	nngbcoZekabbj
w:nightshift	aacccbZobnabZ
w:nimbus	inkcdcmcnccca
w:nimmt	acbccbjcnbcco
w:nina	aZncbmabbZbbp
w:nine	jecbkdkjjdjdi
w:nineteen	aobclcambdbcl
w:ninety	ldcbcmojacccb
w:ningbo	acacccqbbacdb
w:ninguem	ZaaboaZajZXoY
w:nino	dededepddcded
w:ninos	ambbbbabbaabp
w:niortais	pdeeeecedeedc
w:nique	bcdddcccdbdco
w:nis	ZaabboYnamabZ
w:niteroi	occbdbacccbca
w:nivel	bobbabZbcbnba
w:nix	aqbcbcaccbcba
w:nj	Zabdddqdccddd
w:nl	ZnababZboabcZ
w:nmc	nacddcacddncb
w:no	eijfidjkdijec
w:noah	abbbocaccbccn
w:nobody	jicjjjjekkdcc
w:noch	dddekajkcclli
w:noche	cdcdddlcccbcn
w:noches	lccddcbckckcn
w:nodi	aaabboZabaaaZ
w:nodig	eanelclbaakbi
w:nodigt	cccddcbcdcodc
w:noel	ocbccbbccbbcZ
w:noem	acqcccmcaabbY
w:noemen	cqbeddcdccddb
w:noemt	acboccacbbcca
w:nog	bbnldbhnajbbk
w:noi	holkccnbcbbca
w:noise	ZbbocaZhmaabo
w:noite	mbbblZZnkabbZ
w:noites	cccddbancbcbo
w:nok	Zqaddmbcbcccb
w:noleggio	ababbbpababbY
w:nom	blnjccbcnbkca
w:nombre	lbabboaaaambZ
w:nombres	bccocbacccaca
w:nome	lincljacbblbb
w:nomes	abocbcabbabbZ
w:nomina	aZnbbbZbbanbl
w:nominaron	ZaabbbapbZZbY
w:nominate	aababZZqbZaZZ
w:nominated	bbaacaoocaaZa
w:nominations	ababcbZqaaban
w:nominativo	bcobccbbaabca
w:nominiert	YabbabapbbbaZ
w:nommee	abaccbabbobaZ
w:non	mhgbcikbdbdmi
w:none	nfikeebiiaice
w:nonna	YaZbanZnZYaam
w:nonprofit	jcaccolaccbcc
w:nonsense	onpbcbYababbZ
w:nooit	dmacbbabclboY
w:noon	hcdikebdbebbq
w:noor	jhccddlckccoc
w:noord	abbbcbabbabqZ
w:nor	oalbcmZbccbcb
w:nord	ejccccmfkmcla
w:norden	ababcaapbaabZ
w:nordics	ZXlapbaabbbcb
w:normal	moakbcjecabcl
w:normally	ckacbbpbbnicb
w:norte	abnccbanbabbZ
w:north	hkkdgakdkeabm
w:northern	mcnldcachbddc
w:northgate	bcadcdbccncnZ
w:norway	ZaabbnYoaZnbY
w:norwegian	knYbbamboYbaZ
w:norwich	bcaccbjnbobca
w:nos	kjkefmdccdjbi
w:nosey	abnccdocbbcdb
w:nosotros	fbkcdbrbcbbbZ
w:nossa	mjkbkliicbebZ
w:nossas	alZbbnZZanaaY
w:nosso	ilgmdakncbdbZ
w:nossos	ZbbccplacblcZ
w:nostra	mlbbcmikcbhaY
w:nostre	eoddeeddedeee
w:nostri	obamboZbbabbY
w:nostro	bnbklbmlcbjca
w:not	ekkgjcdcejiid
w:nota	ncnbcbaccbbcj
w:notaio	dddddccdddbdq
w:notaire	bdcddcccccocn
w:notar	cddddccddddeq
w:notariale	bobdacdcccddb
w:notario	cdddddccdccdr
w:notaris	blccccbcccccq
w:notary	kbabmaZlbjoce
w:notas	pbbccZbacbbca
w:note	bcojchjdbjcbl
w:notebook	lbjcbbcibolbd
w:notebooks	nabbpkbbcdbda
w:noted	canbbaZaapbak
w:notes	dackcodcaobbd
w:notez	bcbacbccddocc
w:nothing	abjlhcjlhhfci
w:notice	gneccceckajdm
w:noticeboard	obaacZZZbabbn
w:noticed	cekcccqhckeca
w:notices	lZZbbbYnabboZ
w:notification	YaYabaYaaZZrY
w:notifications	bcabcbabbabqZ
w:notified	mapcccaccccbc
w:notig	abbbbbnbbanaZ
w:notre	fehhmiolbaebZ
w:notres	ZaapbZZabaabY
w:notte	bddbdocbdccdb
w:nottingham	amoccdZcaacdc
w:notulen	cddddcccdcccp
w:noturno	ccedepdbddddb
w:nous	kjfhkffccjjdb
w:nouveau	ZZpbbaYmkmlXW
w:nouveaux	dedcedpdedeec
w:nouvelle	bbbbbZaobaZmY
w:nouvelles	babbcaancabqY
w:nova	abbbbaZobabbZ
w:novara	abaaboabbbbba
w:novas	caddddbccacqa
w:novatrek	dffcbcdcqldha
w:nove	ncabbcjbbaccm
w:novedades	bbbbccabbaboY
w:novel	rbajaZkZZZabY
w:novels	aaYabZZpamaaZ
w:november	mbbbdmhmbabll
w:novembre	jmaacaabbabap
w:novembro	obbbcaaababam
w:noviembre	acbcccabbbcao
w:novo	kaabbZZnandmX
w:novos	cdocddcdccdcc
w:now	eeidlccjiegmc
w:nowhere	bcacocmcbZbdb
w:npm	Zaccccbcdcrcb
w:nu	ljjdmccddbdma
w:nuchtern	ccbcddbcdccco
w:nudeln	cdcdddccccddp
w:nudge	aoZabaoaaYaaY
w:nuestra	laoanakZkaibY
w:nuestro	imcicklncbbcZ
w:nuestros	ZbaaZmoZbajaY
w:nueva	bcbdccbacbcbo
w:nuevas	deneeededdebd
w:nueve	iaacccmckbccm
w:nuevo	ZZZbaZZpamZnZ
w:nuevos	bbbccbabbbopZ
w:nuit	dccedecepeeed
w:nuits	ddddedbbdcdcq
w:nulla	ZapacaZbbabbZ
w:num	ZZqaaaYZYYaZX
w:numa	bcbcmarbcccda
w:number	edmcjcccdbock
w:numbers	kbacjchkcklbm
w:numeri	obabcclcbbcca
w:numerique	ababoababbabY
w:numero	Zbnbbkeeaaqba
w:numeros	ZbaboaanaZobX
w:nummer	bZmalmYaZZoai
w:nummers	occcccacccccZ
w:nun	odddedmddddec
w:nunca	ZaqaaZYaZZaaY
w:nuoto	cddddZccdbdcq
w:nuova	kZZaaZZaZZaqX
w:nuove	bckdddbcdccpa
w:nuovi	bbabobmbbbnbZ
w:nuovo	dnabbZalbnbji
w:nur	kbabmaljhllbi
w:nurse	jmacfeajdjldk
w:nursery	kldbamZjbZbln
w:nurses	ZalmbckqamacZ
w:nursing	dcjbcqdllcbbZ
w:nutricao	ddddddccnccdd
w:nutricionista	occbdaacccbca
w:nutzen	YaaapZZmZZabZ
w:nutzerstudie	abbocaZabbbba
w:nutzungsbedingungen	ZaZaaaZZaZapY
w:nz	lpbbbkZbbbeca
w:nº	aabaobabcbbba
w:o	hifhddfjcbefm
w:oak	bnjjecjclbcma
w:ob	mjpdddcddcddb
w:oban	jjZZaYmmbnaaW
w:oben	cdbcccbcccodb
w:object	adkbckccbablp
w:objective	candcdZdndbcc
w:objet	occcccacccbca
w:obligation	Zbpbbbqbahbba
w:obligations	Zbcldbodddcca
w:oblige	YaoZboZZbaaaY
w:obliged	kbbmcffcobcdb
w:obra	imabbbaamZapb
w:obrador	bbbbrcacbabca
w:obras	bcbcccbZcbbbo
w:obrigada	bccdccbccnccn
w:obrigado	bcbcccbccpbak
w:observability	abalcqZaccccc
w:observamos	abaobaabbbabZ
w:observe	cajdddpdbeccc
w:observer	pcbccbabcbcca
w:obstacle	cmcdddbdnddee
w:obtain	abbacYmbmcpca
w:obviously	qbZlabjaalbbd
w:occasion	iccddcjccocdm
w:occasional	kbjmbcZobZbba
w:occasionale	ocdbdabcccZca
w:occasione	bbccdcqcdcccb
w:occhi	aZaaobZabaaaZ
w:occorre	bdcdddbcccbdo
w:occupa	cdddddqcddcdb
w:occuparci	ababbbabbpbbZ
w:occupe	cdbeddpdccddc
w:occur	ncmcdbcdccdec
w:oceanario	ccdcdacccbdco
w:ocho	bcbcccbbnbccn
w:october	nbdbckhocdbbk
w:octobre	naabbaaababbn
w:octubre	aZabbbanbaaam
w:oculista	cdddddccdbddo
w:ocultos	YZapaaZaZaaaZ
w:ocupa	deeedenddeced
w:odd	caZnnaZZanabn
w:oder	jjobkbkbdabkc
w:odie	abaobaabbbabZ
w:odivelas	cdddddcbdccco
w:odontologico	babbbbpcbabcY
w:oduya	abmcabjacncdm
w:oefent	aaacapaaZaabZ
w:of	ihjhifihiehdd
w:oferece	deeeedodedeed
w:oferecer	aabbbbpcbabcY
w:ofereces	ZbabbbabcbpbZ
w:oferta	cbcdddccobdbp
w:off	jlcdccmkjcckc
w:offen	aboccbdYgaaql
w:offenbar	bbZbbcaZapbca
w:offenen	cbccdcbrcbccZ
w:offer	djcekdkejdicj
w:offered	adccklbdeabcq
w:offering	eaZapamaaZmbZ
w:offers	apacjnjjabccb
w:offert	bdcbbampcbbca
w:offerta	ibabbamnbZaZk
w:offerte	jbbcccobbbcnm
w:offerteaanvraag	aZZaaaYZaZapY
w:office	cpbddckbehjcl
w:officer	inamkaacbaqbZ
w:officers	Zkbpccaacclaa
w:offices	cbhecbricacbk
w:official	bhbccaklcmlcc
w:officially	bdcedecedmmed
w:officina	boacbcbbbbbbZ
w:officine	abocccacbbcba
w:offre	ehicclcccbcnn
w:offres	bbbcbbabcabrZ
w:offshore	cllclcifccldc
w:offsite	Zbbccabbclbbq
w:oficial	acccdpbadcbcb
w:oficina	kpcddbnbccbcc
w:ofrece	bnbcdcbcccbco
w:ofrecemos	apbconYbbbbbZ
w:ofrecer	bcdcdocadcdda
w:ofrecerte	ZaqaaaZZZZaZY
w:ofreciendo	ZaaaaaaapZbaY
w:ofsted	oabcbnaccZbca
w:often	cbhcdckkbnbmb
w:ogenblik	abobcbbcabbca
w:oggetto	ocdeeedeeeeec
w:oggi	abnccbabbabbn
w:ogni	abanbaZmbamak
w:oh	nbacbcdbbpcbc
w:ohio	bpbclcfcdbcdc
w:ohlsen	ocdcddbdddbdb
w:ohne	ZccbbaYjolnmX
w:oi	mmjcckcbmdicZ
w:oil	nbnbcaYbblZbk
w:oirla	ddddndcdddced
w:oito	mbcckmbdccmca
w:ojala	lbZbbbaaaobaY
w:ojo	aZabbbZbpabba
w:ojos	cccdddcdcdoec
w:ok	kkbidikajmlcZ
w:okafor	mandccaciaccn
w:okay	nbaqabZbciaca
w:okonjo	ncbcdckcbncbZ
w:okoro	ababbbYaaYbpm
w:oksana	amabbbZabZboa
w:oktober	njecemahdabal
w:ola	fjlcdcnccjcbj
w:old	lkbdchfehnccf
w:older	ackccaabalbmn
w:oleo	bdccdcbcdbbco
w:olhada	qdddddcdddddb
w:olio	nededeceddded
w:olival	cdddnccdddddc
w:oliver	bapcbalZaYbca
w:oltre	oddcddbcdccca
w:om	bakbnelZacekk
w:oma	abacbbabbabbr
w:omaha	nobacbabccbcb
w:ombudsman	onabkcaccacdb
w:omdat	alocccacabmba
w:omelete	eeeeeeddededn
w:omg	aaacbbYaZpoba
w:omgevingsrecht	aoabccaababbZ
w:omgezet	bbbcdcbccbbbo
w:omhoog	Zcdcmbacdcccq
w:omtrent	accbcaabcbocZ
w:on	eedieiekeiddk
w:onbepaalde	bqcdddcdddddb
w:onbetaald	cdeddncceddda
w:onboarding	mbbbcikbbdqfZ
w:once	eemclccghemcb
w:oncology	moccdcbdccccb
w:onda	ccodccccccdcb
w:onde	mclccbobmabba
w:onder	aaabbaZbcaabp
w:onderhoudsbeurt	ocacccbcbbcdb
w:ondernemen	cpdeddddddddc
w:ondernemers	cdddddcdcdndb
w:ondersteunt	cdddddcdcdndb
w:ondertekend	ZaapbaZaaaaaY
w:ondertekening	bbbcddabbabcp
w:onderwijs	anYbbaZboZbbZ
w:onderzoeker	bocccYbbbccca
w:onderzoekers	pdddeeceeebed
w:one	fgflkhhiefcdc
w:oneri	oddcddbcdccca
w:ones	pfjgbbbcbdlce
w:ong	obbbcnaZbkbcZ
w:ongeveer	nnbcccbdaccdb
w:ongoing	qbccdaecbkcda
w:online	bcblbndqbbibc
w:onlineangebot	abbcobabbbbbZ
w:onlineschool	XbcbcqaccbbcZ
w:only	dddhedjiiincc
w:onorario	YbaqbaabababY
w:ons	jkcclmdlcbmca
w:onsite	qjacdmbdccddb
w:ont	bdadddccdbcob
w:ontbreken	acbcccabbabaq
w:ontem	bbabbbZabobbZ
w:onto	anacbmpabibda
w:ontslagen	cdcdddbdobdcb
w:ontstaan	bapcccbbbZbcZ
w:ontvang	YaZaaZXZaZraX
w:ontvangen	ZaZaaalaaZoZn
w:ontvangst	cdddddcdcdndb
w:ontvangt	aaaobaZbcbabZ
w:ontwikkelaar	lccdddmdbddmb
w:ontwikkelaars	YacbcZpcccbcY
w:ontworpen	cbddobcdddcdb
w:onze	ndijilidfbjbZ
w:ooit	YZYaoZYmZnaaY
w:ook	jblbblabmlbbi
w:oostende	occddbcdddceb
w:op	kkeciedekjehc
w:opa	pedcedcededdc
w:opciones	abbbobabcbacb
w:opcoes	abcbobabcbbca
w:opdracht	qdcdddbdddddb
w:opdrachten	ababbqmcbbbcZ
w:opdrachtgevers	abpcccbcaabbb
w:open	cjmcdbdngbjic
w:opened	anibcblnbaile
w:openen	ZaZYbYYZbaraY
w:opening	conceddkibccc
w:openings	aaqcbcZcpalba
w:openly	bbZcdbbncocdb
w:opens	kZkalaYnnXkad
w:opera	XpYaaoYZalaaX
w:operacoes	aoZaoaabbaabZ
w:operador	paabbbbababbZ
w:operadora	oddeeeceeeded
w:operate	jbZbocZbbnacb
w:operating	cabpcnZbcbaZa
w:operation	bcbdkcdbcoccn
w:operational	ccndddbcmbdcc
w:operations	Zpldlflbcbbca
w:operative	bbbcobabbabba
w:operator	kbkmbZcocbkbY
w:operatoria	YZbpaZaaaaZbY
w:operators	cfocclpZbbacb
w:opgaven	bcdadocbdccdb
w:opgeeft	pdddeeceeebed
w:opgegeten	odcdddcdccddc
w:opgehaald	aZccpbacccbca
w:ophalen	ZaZabbZaanmZn
w:opinion	jabrdlbaghbbY
w:opinions	laZobmYZjfacZ
w:opleiding	aaabbXrYbaaaY
w:opleverde	bcacccbccocba
w:oplevering	odcddbcddddec
w:opmaken	pdcccYaYdccdb
w:opmerking	obccdcbcccccb
w:opnemen	pdddeeceeebed
w:opnieuw	ZaZaaaZZaYZpY
w:oportunidad	aZmabaomjaaaY
w:oportunidade	ZmlabapakZaZY
w:oportunidades	bZncccbcbacna
w:oppakken	nddddcceddddb
w:opportunita	aZpbbbabaabmZ
w:opportunite	ZYnaaZqaaaaaY
w:opportunites	ddneeededdecd
w:opportunities	bbqddfdcjbdjc
w:opportunity	fdkcdlndcjjdb
w:opposite	ccbdcdkccpcec
w:ops	jbZbciclmobbd
w:opschonen	pbabbaYabbbbZ
w:opt	bnabcdodacddd
w:optician	apZbbcabaYbbo
w:optie	qbddedcddddda
w:opties	aZZbpaZabaZbZ
w:option	ZZZaobYaalaam
w:optional	XoZZanYmababZ
w:options	aodkpbZbbajea
w:opuscoli	cddcdeneddded
w:opzeggen	acddcdcdddddq
w:opzichter	acbcccabbbcbo
w:or	jdnhjdifkbddc
w:ora	jbkmendcccdbd
w:oracle	peZbccjcmbccb
w:orange	bcbcddcccmcdn
w:oranges	aaZbbbaabnbbo
w:orario	nbbkbnabfbmcZ
w:orateurs	ababaaapcabba
w:oratoria	ZaZbbpZaaZbbY
w:orcamento	abbbcadnbbbnl
w:orchestra	ZmambbZobakbY
w:orchestras	ZamlbcobakbcZ
w:orchid	bqdccdeclcdkb
w:orden	cddcddbcdcddp
w:ordenado	aocbcdbcddcdc
w:ordentliches	occdccbdbcbdb
w:order	jdehdbahcbndp
w:ordered	lbabmbZjembbj
w:ordering	iaabYbqboabca
w:orders	cbadoblcbblcl
w:ordinary	abbonaYabbZca
w:ordinateur	bbccccbcccoba
w:ordinateurs	bcbcbccdobcca
w:ordine	kbaacnabbaaZo
w:ordis	acccdcbbdcbco
w:ordner	bcccddcbdccco
w:ordonnance	acccdbbbccbbp
w:ordre	Zbbbcoabbabbn
w:ore	jjckdlfccjibi
w:oren	ojbcccaccbboa
w:orfana	aaaaboZabaaaZ
w:org	aapbbbhbbZbbn
w:organ	qaaabaabcbbcZ
w:organico	cpbeeddeddddc
w:organigramma	abocccbacbbcZ
w:organisatie	ZaoZaZYXpZaaY
w:organisation	cfrcccZbmcccb
w:organisations	bbobdcmmcbccc
w:organise	YaZZaslYbYaba
w:organised	aaZbbbaZonbca
w:organiseer	bbacobababbbZ
w:organising	lbaaclZpbabcZ
w:organisme	addcdqccddadc
w:organiza	acbncpbbccbca
w:orgullo	cdcdddcdcqdcb
w:orientadora	obcccbbcccbcZ
w:orientaria	aaabaaabpabca
w:orientation	bcncdlbcbcldb
w:orientativo	oddddcbcddccb
w:original	aabbcbYbccqca
w:origination	acbnYcabbbacp
w:orme	ocbbccacbbccb
w:oro	ababbbZbaZqbZ
w:orphelins	cdcdcdddccodb
w:ort	obdeddcddeedb
w:orthopedische	bcccdcZccccbo
w:os	dcajbmkckmlaa
w:osaka	bcbcdobcckldb
w:osborne	bobcmcbcbbcdc
w:osei	paacccambccdk
w:oslo	lndidhacbmcbh
w:ospedale	cncdddcdcccco
w:ospite	ccccdZaqcbccb
w:osteopathie	occcccZcccbca
w:ostern	qccccbbcdddca
w:ostrava	bpcdbcbdbdccb
w:ote	ZlYapbZbbbbca
w:other	ceicdecfbokfi
w:others	ddkcbbmnbZfpa
w:otherwise	Zajbflcbajnim
w:otimo	aaaabaaabpaZY
w:otono	bbbcbbabobcba
w:otp	obcbbZZZcanbZ
w:otra	nccdncbddbdcm
w:otras	pcnddcbccbcba
w:otro	pbbbcabcccbcm
w:otros	XYZoZZXoYYZaX
w:otter	XZYZaoYoaYaaf
w:otters	bbZcccaabnbbm
w:ottima	bddccZboddcca
w:otto	occddcbcccddn
w:ottobre	kcbcccabbbbbo
w:ottocento	pabbaabbcbbcZ
w:ou	klodbbjimaalZ
w:oubliez	bcccdcbcdbcco
w:oude	abacbcpaaacbZ
w:ouderavond	cdcddcccccccp
w:ouders	abbbcbabbabbp
w:ought	mbobaadjkebca
w:oui	bmlcdbbcccbcp
w:our	kjdghkkkccjcb
w:ours	ocefkendbdbbc
w:ourselves	alZblbmncaccb
w:out	jdhdidikhdddl
w:outage	bcabccaoZobcb
w:outdoors	ZbobboZabYccb
w:outgrown	jbZabplbaZbbY
w:outil	qbZbbambaabbZ
w:outline	lbbbbpabcacdb
w:output	jcccddnddcddd
w:outra	abocbbabaacbZ
w:outras	acocccbbbbcca
w:outreach	ncadddndbZddc
w:outro	ddbdddbccacbo
w:outside	obnmcbdccecci
w:outsider	qmZaaaZbaaabZ
w:outsource	Zbbbbbqbcbbca
w:outsourced	aaobZbkbbabba
w:outstanding	lcbbcbacbkocZ
w:outubro	obbcccbccccco
w:ouvert	ZnkbaaYanZZaY
w:ouverte	ocadedbddndda
w:ouvir	ZmZobaZabbabZ
w:ouvre	XnamaYYpmZaaX
w:ouvres	bbbbbbZbcaaap
w:ouvrir	abbYbpZabbaba
w:ouvriront	aarbbaZYbabbZ
w:ouvrons	dodeeedeeeddc
w:oven	cdccmchbdccdp
w:ovens	jbaapbebbaZcZ
w:over	jihkhihideibe
w:overboeking	cdddddcdcdndb
w:overdue	ZbabcbZamZbaq
w:overflow	hcbdccYcpmddc
w:overhead	pbccbaecbbbcb
w:overleg	lccndcbddcddb
w:overmorgen	bbYbbcacsbcca
w:overneemt	cncdddcdddddb
w:overnight	aaZbbbsblZabZ
w:overstap	aaYbbbabpZbbZ
w:overstappen	ZapbZaZaaZaZY
w:overtime	lababZabcbbbq
w:overzetten	ocbcccbccccca
w:owe	ibZbbbjafpbbp
w:owen	necjdekhcbdlc
w:own	lkccmcldeficb
w:owned	aqabmdbccblcb
w:owner	cnbbnbkcaZjkj
w:owners	anabgbonbabbe
w:owning	ZZaaqbZZbabcb
w:owns	meZoaaZmbbcca
w:oxygen	mabbjcoccabdc
w:oye	rcbcccacdbcca
w:oyelaran	Zmnblaacbmbca
w:p	ojacckmcbbbbe
w:p1	Znbcboabbbbca
w:paar	maoaaZYakZnaY
w:paard	cncdddcddddeb
w:pabellon	ocbbcbbcdcbdb
w:pablo	ccbcdbbncZcco
w:pacchi	ZababZZabapaY
w:pacco	bcacccbbbbbar
w:pace	dbcccbamcabbq
w:paciencia	bdcddabccadcq
w:pacientes	ocacbcabbbbca
w:pacific	mcddedcmddced
w:pack	idbbbbmobancc
w:package	bobbecpackebi
w:packages	abbccbqmcbmca
w:packaging	ikdcncmdjadcb
w:packen	bcbccdZbdaacp
w:pacote	bcccccobbbbaZ
w:padova	bmcccocaccaca
w:padre	ocbdccbcocbdb
w:padres	nccccbbcccccp
w:paella	ZbbacpaabaabZ
w:paese	aaZbaaZaZZpaY
w:paga	bbapdcobbaobZ
w:pagada	YaZqbYZZaaZaX
w:pagam	aZbbcbpbbbZaZ
w:pagamento	ZaabbZlaaYonb
w:pagamentos	abbccbacbapaZ
w:pagamos	kccbcqancbdcZ
w:pagano	bbbcccobccbca
w:pagar	Zaaabambnaobb
w:pagare	decdeepeeceed
w:pagariamos	rcabbaaZcbabZ
w:pagarles	occccbbbdccca
w:pagarte	acabboZbaabcZ
w:pagate	oeddeedeeedec
w:pagato	YZapbnZaaaaaY
w:page	lcddddojceddd
w:pager	abaaocYocabdb
w:pages	pcabhmeieaehj
w:paghi	ZababaoabanaZ
w:paghiamo	acccdqaZdbcda
w:pagina	fcbbborkbaYaY
w:paginas	qccccljbcbcca
w:pagine	bccocccdccccb
w:pago	qbbcnlicbbccb
w:pagos	qcdbeddededdc
w:pague	abbbbaZbaasaX
w:pai	acaccbabaobbZ
w:paid	oedpdiabbbice
w:paie	obbccmebbblch
w:paiement	obbcccbcbcdba
w:paierai	bbacobbcabbcZ
w:pain	ZaaoablbaYabp
w:paineis	abcocabbcbbca
w:painel	odecdaccddcdb
w:paint	ojbbbafbcbacp
w:painter	Zcccdcaadcccq
w:painting	nbbbbnZabakbj
w:paintings	obacccnabaaaZ
w:paio	naoaabZaZZabZ
w:pair	ibabbdkcnlZmk
w:paire	occacabcccbcZ
w:pairs	YakpblZZccbca
w:pais	abbccZkabmbbp
w:paixao	cdceeepedddee
w:pak	babcbdacdcocb
w:paket	cdcdddZbdblbp
w:pakete	abbacaaabaoaZ
w:paketpreis	abbbcbobaabcZ
w:pakket	acbccbnbcabZp
w:pakketten	ZbbacaZabapaY
w:pal	Zcacccmbcbaco
w:palavra	YaabbZnabZXpY
w:palestra	abbacoaZbpbbb
w:palestrantes	bcdccZboddcca
w:palestre	cdbdccobbabcb
w:palha	bcacccaccabbo
w:palhaco	paaabaZZbaaaY
w:pallet	lcccmdjccacdm
w:pallets	ZbZYbbZaaoabo
w:palliative	Zmaabbacbcoca
w:palm	mdbdddbdcnddb
w:pam	abaocbabbabdn
w:pamonha	dddddddcnccdd
w:pan	placccabbbYbn
w:panel	eebpbbdlclcce
w:panels	bbabcaqmadacZ
w:panic	qbabcZaacaccn
w:panier	ccccccbbbbcco
w:paniers	pbbbbanbbbbcY
w:panik	pcbcdbbcbZbca
w:panne	dccdddccdcdco
w:panneaux	ndddddbdddded
w:pannenkoek	dedeeddddcddn
w:paolo	dcacccZcmhbbo
w:pap	acaccbabbaobZ
w:papa	ZbbcnbaabZbcp
w:papel	deeeedodedeed
w:paper	ccanhjejcocbc
w:paperback	bdbbcbmocaddc
w:papers	ibbiehZjoZmbm
w:paperwork	pdanbbmbaacca
w:papier	lbaabmoYamZaX
w:papis	cccccdbccbcco
w:paques	cdddddcddadcp
w:paquete	bdccdcbccbcar
w:paquetes	ZabacaaabbpaY
w:par	ledejliceclia
w:para	jidjdlcdjbjkd
w:parabens	bbacccZabpmZY
w:parada	aaZaabZaZpZaZ
w:paragens	ccbcdcocccccb
w:parait	abaabbaoaZabZ
w:paralegal	YklnZaXkdXaoZ
w:paralegals	Zccadaqbccbba
w:parallel	bccdndlddcded
w:paramaribo	abaaabpbcbbca
w:paramedic	XZYZZoYZpYZaY
w:paramedics	oboYccbcabcdb
w:parar	bnddddcdddcdc
w:parce	nccdccodccddc
w:parceiro	abacccabapbba
w:parcel	gbbccbZbcorba
w:parceria	ccedeccdddndd
w:parcial	ocbddcbbdcbdb
w:parco	ddddeddcebddp
w:parcours	bnlcccacnbbba
w:pardon	YaabanaoamabZ
w:parecchio	decdeepeeceed
w:parece	ZcocdbaccbbYp
w:parecer	YZZpaZZZaaZaZ
w:parecera	aaZbapZbZZabY
w:pareja	bbacbbabbobcZ
w:parent	bccddbbbdbacq
w:parental	olZcbccnbacck
w:parents	chbiiiigbhbcp
w:parere	abobbbabbabbZ
w:parfait	bdddddcdddndb
w:parfois	dcceeecepeeed
w:paris	ambnmaZbbaboa
w:parish	mmbacnZbbbZbn
w:park	lnbbcakbncbcj
w:parkeervergunning	bcbcccaccabap
w:parking	cbaimedbbgbZr
w:parkplatz	cobdadbcccbda
w:parkraumbewirtschaftung	bbbocaaabbbba
w:parks	YamakbYqaZaaX
w:parla	obZaboZaaZbaY
w:parlait	ababbbZaapbbY
w:parlare	ZbbamoZbbbabZ
w:parlargliene	eodeeeddedeee
w:parlarne	cpcdeededeedd
w:parlato	acnbbbZbnabcm
w:parle	aqocbbabbabbY
w:parlent	mcacbcZaaobca
w:parler	alqbbZkZlabbY
w:parlerait	ZapcbaaabaacZ
w:parlez	abaYbpZabamba
w:parliamo	amaapaZbbaaaZ
w:parlo	abpcbbZbZaaba
w:parmi	bcbadcqcndddb
w:paro	ccbdcdccocddb
w:parola	ababbbaabapaY
w:parroco	nncacbbcdccca
w:parser	nblbccabbmbbn
w:part	edhdekbmilehc
w:partage	bajcccbbmalcn
w:partant	obocdcbcbccca
w:parte	mbbncbibbbmbj
w:parteciperebbe	cdcndccdddddb
w:partecipi	bobcbcbbcabba
w:parted	nmadjbabcccdc
w:parteien	abcocbbccccca
w:parteiras	bcccdZbocbccZ
w:partenaires	dccedecepeeed
w:partendo	nddecececddec
w:partent	bcbbcboccbbbo
w:partenza	bddcdcccddddq
w:parti	bnnccbabbajbZ
w:participacao	eeeemeeeeeeed
w:participacion	eeeemeeeeeeed
w:participantes	ZaapbaaaaaZbY
w:participants	Zbbqckhocbaba
w:participar	dcbdddcccZcbp
w:participaria	aabpbaaabaabZ
w:participarias	abaocZabbbaca
w:participate	ZaaqbaZYbYoaZ
w:participation	mkblclbjcakca
w:participativo	YabbbbZpbbbaY
w:particular	bbqccclbbmbca
w:particulares	aacbcoabbbccZ
w:particularly	bcbccodcfkddc
w:particulars	dbnkblkbcbbca
w:particuliere	cdddddcdcdodb
w:particuliers	ZbbbcpabaaabZ
w:partida	pcbacaaabbbca
w:partido	abbccabbccccq
w:partie	oanccbZbaabba
w:parties	cccccdbccalbo
w:partilhar	ZaZoaaZYaoZZX
w:partilhe	abbbbaaabaYoY
w:partir	Zfccdbncmccco
w:partire	YbaaoapaaaabX
w:partita	kbncdcjiccccl
w:partition	ZaabZpabZZabY
w:partitions	bccddcbcdbcco
w:partner	eicepclccbkda
w:partners	ZejjpbmibaiiZ
w:partnership	Znabpbnachaca
w:partono	bccccbnZcbbco
w:partout	bcacccZcracba
w:parts	mbbcpjabbcbci
w:party	hbabcZaobibaq
w:pas	chmbmbbfbjkkc
w:pasa	abbbcbZncabbn
w:pasada	bcccdcjcccaaq
w:pasado	bcncbcaamabcm
w:pasajes	bobccccdcdcdc
w:pasame	pbbbccbcbbcba
w:pasar	bacedcddocdcc
w:pasarles	ocbbcbbbcccca
w:pasarte	abocbcacbbbca
w:pasas	ocbbcbbcdcadb
w:pasate	boccccbccbcca
w:pascua	deeeebddebeen
w:pasen	ddddddcdeaddo
w:paso	ZbkbbbobannaY
w:paspoort	cddddccdecocb
w:pasqua	obbcbYbbcacco
w:pass	dcbdcamkldpba
w:passa	ZaZbboYmaZkal
w:passada	ZabboaZbbaZZn
w:passado	nddeddcdddddc
w:passagens	boddddcdddcdc
w:passaggio	ZbZbbbZaapaZY
w:passar	pkbcbbabcbnbZ
w:passare	bbaccbabbZbao
w:passaste	abbbcbabbaobZ
w:passe	icnccccccbboi
w:passed	bbjkcacdikjni
w:passeggiata	cdcdccaocccba
w:passen	lblccbacabboZ
w:passende	ccpddclcbbcca
w:passendes	bcpdccacZZcca
w:passenger	lbZccbZaanoca
w:passent	accccoaacbbcZ
w:passer	ibabnbkbpaaal
w:passes	abbbbblocZqbZ
w:passez	nbabbbabaoabZ
w:passi	aaocccbacbbcZ
w:passing	bbabababbmacp
w:passion	ZZZbpanZbabaZ
w:passionnes	decedepeddeed
w:passiv	ccpYccZcbbcca
w:passive	abccbapZccmcb
w:passo	abbcccnbbanba
w:passos	abobbbabcabca
w:passou	cddcddbcddddp
w:passport	bhdbbcZbjbtbd
w:passt	onnadcjccbbba
w:password	ccbccbbbcirkk
w:passwort	acbcdbbcccoma
w:past	halhkbikekbcj
w:pasta	dedeeedddcedp
w:paste	ZXYbbbYbnasaZ
w:pasticceria	pbbccbbbccccZ
w:pastificio	obcddcbdcccda
w:pastillas	bcccccbbcbcbo
w:pasto	cqddddbcdcddb
w:patat	cdcddddcdcdcp
w:patch	abacccabajbbq
w:patent	oaanrZaaabZbY
w:patents	bbcbpcbdcccdd
w:paternite	nddeeccdcdeed
w:pates	dedeedddddddo
w:path	akbambjcmlccb
w:pathologist	lccocbZbbbcca
w:paths	abkbcclbbqcca
w:pathwell	bojcccnibhcja
w:patience	emgccnbbbedcm
w:patient	kaalhocaacbmc
w:patients	odancnaebZbcc
w:patio	ZbacocZbbZcco
w:patissiere	bpacababbabbZ
w:patricia	acabcojbccmcc
w:patrimoine	bcadccpcbYcba
w:patron	ZZZbapZbZZabY
w:pattern	oaabcZaobZabZ
w:pau	plbacbabbbaaY
w:paul	bcbcdcacckbjq
w:paula	leeddcjccbdqa
w:paulo	Zankabmaabban
w:paura	deeeeddneeedb
w:pausa	abbbcbpbbZbaY
w:pauschal	kbaabZpaaaaaY
w:pauschale	obabbaZababaZ
w:pause	abbcccbcbbnna
w:pauta	cddcddbcdcdcp
w:pawn	ZbmaaamoaYbbY
w:pay	ljbmfmddbamca
w:payable	hhcbbapZbbnbi
w:paye	knbbakZbbbncd
w:payee	kaaaaaYZZZpaY
w:payees	cobbcbbdccccb
w:paying	mbacnekeeelcb
w:payment	mbbfeccccbqjf
w:payments	kqdcbciccckcb
w:payout	ZbaYabYZbZsbY
w:paypal	naarbZcYaajaX
w:payroll	ckcmcembcilbk
w:pays	cbjclmbckbocb
w:paysafekarten	ababbbabaapbZ
w:payslip	Zanabambbabbn
w:payslips	oZacccmbaaccl
w:paziente	mbaobbYcbbacZ
w:pazienza	bcbcccbocbcbZ
w:pazzesca	acacobZababbZ
w:pc	occddccccdbdb
w:pdf	bbabcbpnaZkcZ
w:pdl	coadadbcccbda
w:pe	ZZZqaYYbnabbZ
w:peace	blkclcpcbaccb
w:peages	bdcoebcddeddb
w:peak	lbZccdpdbYcdb
w:pec	abbbbbabbaoaY
w:peca	pbbccabbbbcbZ
w:pecas	ccddnccdddcdc
w:peco	deeeedodedeed
w:pedaco	ncdeddcdddddc
w:pede	Zbbmcbabbbncn
w:pediatras	aaapbaZabaabY
w:pedido	bcbbcbdbcaZop
w:pedimos	mncdccbccbcca
w:pedirte	ccacccbcobcca
w:pediu	nbocccbcbabbZ
w:peeked	pcabcckcbaabb
w:peers	abbbbnnlcbaca
w:pega	pbabcbZbabcba
w:pego	Zbbbcbobcabba
w:peine	odddddbdcddec
w:peintre	cddcecdeddcdo
w:peixe	dddledcddcddo
w:pela	ababkbZbbrbbY
w:pelican	maZZaZYnaoaaX
w:pelicans	ZbobbanaaZcba
w:pellicola	bcddnbccddcec
w:pelo	maabbZoZimZZY
w:pen	objacbeaaYbcm
w:penalty	bcbcbdqcccbba
w:pencil	ocbZecbbblcbn
w:pendant	ZmncbblbaalbZ
w:pende	occaccbdddcdb
w:pendiente	ZdccccbccccoZ
w:pending	bcbbccakcZmqY
w:penrose	ocbcccbdcmddb
w:pensado	ZaabbpZaaabbZ
w:pensare	bdcdddcdndddc
w:pensato	cpcecdcdccmcc
w:pense	aaabobZZbabbn
w:pensei	bcccoblbcbbca
w:penser	bobdddcdcdcdc
w:penses	bccdccbcdcccr
w:pensez	Ycmccbacqbabm
w:pensi	Zccccbacbbbaq
w:pensioen	coddldcdddddc
w:pensioenfondsen	bbpcccZbaZbcZ
w:pension	dsacddijbbdcc
w:pensione	obbcccbcccccZ
w:pensions	YcoZalfmaZanY
w:penso	ZaYaaaZZZqaZY
w:pensou	abbcbaobcccca
w:people	cdmefekleicib
w:pequena	deeedendeeded
w:pequenas	deeeedodedeed
w:pequeno	bccccnabcbccp
w:per	mccienkcdcjdc
w:perceel	cdcccbbZcabaq
w:percent	Zbcasgkabaccn
w:perche	mdbdddcccboma
w:percue	bcccdccbddocb
w:perda	acaccbabapbbZ
w:perdendo	Zcbbbbpabbbba
w:perdere	acbcccbbbbpcZ
w:perdevo	bcbcccacboaca
w:perdez	bcbcdcrccbccb
w:perdida	ZZZaaaYnoZaZY
w:perdone	bZabbbabobbbZ
w:pere	laabbpZbaaabY
w:perfect	YaXnamjaoYkbf
w:perfil	cmpccciicahjZ
w:perfiles	abocbbabcabba
w:perfis	aacddcrccbbcb
w:performance	accbdlaccccao
w:perfumes	bccddcbcdcocb
w:perfurado	ccbddcbcbocca
w:pergunta	bcqcccaccZcbZ
w:perguntar	bcrccbZbcZcaZ
w:perguntas	bbabcobbbbbcZ
w:pergunto	bbocccbbbbcca
w:perguntou	bcacccabbnabm
w:perhaps	nbcpbbfdncbca
w:periferia	cccdcobZdbcdb
w:period	llicdjacnbcdj
w:periodistas	bcbacoaacccca
w:periodo	occccbbcmccba
w:peritajes	occccbbbcccca
w:perito	YbbrbZabbbbbZ
w:perizia	oddacccdddcdb
w:perks	anaccdpccbcca
w:perm	Zprcccacbacca
w:permanent	hseccdbcicdcb
w:permanently	apabbbYbabnYZ
w:permessi	bbbacZaabcpba
w:permets	abZbaanZlmbaZ
w:permettere	nddecececddec
w:permettez	bdbdcdpdcccdc
w:permetto	ZbabbaZaapbbY
w:permiso	cccddecdcdnec
w:permisos	abacbcabbabqZ
w:permission	bbmmccbcnbcdc
w:permit	dbbbjambdepbl
w:permite	abbcbcabobbca
w:permites	bbobccbcaacba
w:permitted	cnmcccccabddd
w:permitting	apbcccbcbcccb
w:pero	aklboaZlelbab
w:perros	oddddcbdddccb
w:perso	ZoabaaZaaaobY
w:person	lhbimdgcihkga
w:persona	lbbcocbcblece
w:personal	jmbmccnbcdecb
w:personalabteilung	cZadcdacbbbcp
w:personalberaterin	bcobdcacaccca
w:personale	ZaoacaabbbbbZ
w:personally	abobbcmbbacba
w:personas	aabaZoZZbbnbY
w:persone	YZoaZaZaZZoaY
w:personeel	ocZcbcacaacca
w:personen	aabbcaaobaabZ
w:personlicher	bcccccbbccoba
w:personnalisee	ababbapbcbbbZ
w:personne	bbbcncccccnda
w:personnel	Zlqccbjbbbcdb
w:personnelle	bdddddceddndc
w:personnes	abpbbbZbaZnmZ
w:persons	Zmmjecacbfnca
w:persoon	aaabbaaabapba
w:persoonlijk	aoadcdacaccbb
w:perspective	acbpccabcmccb
w:perspektive	ZnoabaZaaZaZY
w:perth	aqaccdacbcccb
w:perto	ZbbbbbaabZboZ
w:peru	abcbobabcbacb
w:pes	abbbcZbabpbbZ
w:pesca	ddeedbddedddn
w:pescado	cdddmdcdddddl
w:pesce	eeeeeeedededm
w:peso	ZaYaoaYZZoZaX
w:pesos	oabbemZnbZbbZ
w:pesquisas	bcbcccbbcbbpY
w:pessoa	ZZaapanabaabY
w:pessoal	cdbcdcbccocca
w:pessoas	YZmZZZXZZXmoX
w:pestering	acadcdccqZdec
w:petalos	nddddddddcddb
w:pete	Zbacbcmboabco
w:peter	knZbabZbanmbY
w:peterborough	lccdcnbddbded
w:petit	nbhkcbbjbicbn
w:petite	ZbacobZbaabbl
w:petition	ZaZabaZpbZaak
w:petrakis	caibdcobcbccc
w:petrol	ocbbbbabbbmco
w:petroleum	abocbbZbbboca
w:petrolifera	cdcddecdcdnec
w:peu	aaocbcabcbcca
w:peut	kcbcccmcpbccj
w:peuvent	bcddnccdddceb
w:peux	acjcccjbibebr
w:pezzi	bcccacobcbbbZ
w:pf	bocdddlcdadec
w:pfarramter	bbdcdocccddca
w:pferde	aaZbbaZaapbbZ
w:pflege	ccpddcacbcbca
w:pflegedaten	dcdddccpdbdaa
w:pflegedienstleitung	kmcdddbdicdmb
w:pflegegrade	ccbdccacapbbZ
w:pflegeheimen	bcdodabccdccb
w:pflegekrafte	cZadddpdccddc
w:pflegekraften	aaqdddbdccddc
w:pflegerin	ZaZabaZapZbbZ
w:pflichteinkauf	cdbcdcbcccodb
w:ph	onabcaZbbmbbY
w:pharma	dmmdkhakbdcja
w:pharmacie	acccdcabccbap
w:pharmacist	okibcaYabjoaY
w:pharmacists	YakpbjoabaacY
w:pharmacy	clakjaZmlebbm
w:phase	paebcbZbaaboZ
w:phd	YZZafncasiabY
w:philippa	bmbdccbclnddc
w:phishing	ancbcpnacbYbZ
w:phoenix	fmeddibljncda
w:phone	bdcocciedcndd
w:phones	Zbobbbmbbbmbl
w:photo	bbcbbcdhclmpd
w:photograph	ebabbbmaampbb
w:photographed	qbbbcbYbcbbcb
w:photographer	oaabbljobaabY
w:photographers	XbpZnamabaZba
w:photographs	nbaabmiabjmbc
w:photography	oaYaaapYYXnbY
w:photos	qbZbbjlaacjcn
w:photovoltaik	bcacccobbacca
w:php	Zbccpcldccbdc
w:phrase	bcccccbccbpba
w:physician	anccbcabcbndc
w:physicians	nbcccbaaccodc
w:physics	anacljaaancca
w:physio	mlcmbbbhadbbm
w:physios	XamqbZjlbZaaY
w:physiotherapist	YsbabaZaZaZaY
w:piace	bcacccabapbba
w:piacere	clbccbmccocca
w:piacerebbe	ZamlalYZoZaaY
w:piacerti	acpcbbZbZaaba
w:piaciuto	cdbddaccbpcba
w:piano	jbbclZablabmq
w:pianoforte	deddebdcdcedn
w:pianoles	aaacboaaaaaak
w:pianolessen	ddddddcddaddo
w:pianos	pZabbYZmcacbZ
w:piazza	pabbaabbcbbcZ
w:pic	cbddddbcccpec
w:piccola	pbZcccacbacca
w:piccole	ababbboaaZbaZ
w:pick	fbnjcbcccjblk
w:picked	jacbccloaZmic
w:picking	pbnabadaalabX
w:picks	ZlZaabnoaaaaZ
w:picnic	bbbbbbZbbpbcZ
w:pics	nbccdcnbbbdda
w:picture	ibajbblbaphma
w:pictures	naabkbkbnbbla
w:pidan	ocbcccbcbbcda
w:pide	bcccdcncdcbco
w:piden	ndcddcbdccndc
w:pie	ocacmcaabnacj
w:piece	kebelnZebjaao
w:pieces	paabbZpZaajaY
w:pieni	ccbccdobbbcdb
w:pieno	dqddddcddcddc
w:piensan	bccocbacccaca
w:pienses	abcbobabcbacb
w:piet	ncbbcbabcYbbq
w:pieter	ocbdcaamcbddb
w:pigeon	bcnedecedlded
w:pigs	ZbabbZZpoYacZ
w:pike	maddcdbccbddq
w:pilar	aobccnadbbddb
w:pile	cqbdYdcdnbddc
w:pillole	ocbcbcbccbaca
w:pilot	ZaaaqbokbblcZ
w:piloto	abcbcZpZcbabZ
w:pilots	abXammqbaXabm
w:pin	bbacbbZbbnrXY
w:pincode	cccddcbccboca
w:ping	aarlbaZjlZiaY
w:pinguins	bobcccccddddc
w:pint	bchcccacbhcco
w:pintor	bddceccdddddq
w:pintura	bcccdccbcccco
w:pipeline	nboccbkcbbbcl
w:pipelines	pbabccmccbcdb
w:pique	bcacabbbbncbm
w:piraeus	aaZmabYonabcZ
w:piramide	ababbaaabapaZ
w:piscina	pdcddccbdccdm
w:piscine	Zcbcccpbcccaa
w:piso	bcdddccddccdq
w:pitch	ejlbpakaamaba
w:pitches	ZZapYaXoaaZaa
w:pitching	obacccnbbZbca
w:piu	mbjlilcbbkaeb
w:pix	lcabcbaccbrbY
w:pizza	cdcddbendccdq
w:pj	pbleeecededdc
w:pkr	mbcbdobccbcdc
w:pl	mcaoccicbbbca
w:plaats	abbobabbZbbba
w:plaatsen	ZbaacbaacaboZ
w:placas	ababbbpbbaaaZ
w:place	edlfcbjemfhce
w:placed	bjpefchbbdccl
w:placement	ZpacbanbpZbcb
w:placements	ddndneaccbded
w:placer	ZZZapZYZaZZZY
w:places	abkdcbkpkelhZ
w:placing	bcrccbZcaYcaa
w:plafond	nbbacbabccoca
w:plaidoirie	cccddbcdocddc
w:plain	obbbbpdlbabcZ
w:plainly	bcaodcacZnccc
w:plairait	abocbbabaacba
w:plaire	bobccdcdcdccc
w:plaisante	odddddbdcddec
w:plaisir	bobcccabcqcbZ
w:plan	obdeedbbbccoj
w:planen	abanbnZababba
w:planilha	bbbcocbcbcccb
w:planned	ljkccbdacbcco
w:plannen	bcbZocbccccdc
w:planner	Zqdikejibceda
w:planners	cZpbamiaaZbcb
w:planning	mbbkdbfkmeaec
w:planningssysteem	abbbcbpbcbbbZ
w:plano	iodckckcejdca
w:plans	qblbckmbbgbca
w:planstelle	apbbcbabccccZ
w:plant	memccdlbenbba
w:planta	lqbcddcddccdb
w:plantao	ZnambbnbaaZaY
w:plantas	ncdeddcdddddc
w:planted	acaclbacboccb
w:plantilla	cqcdddceddddc
w:plants	nbabbjmabkbcl
w:plaquette	ncbcbcobbbbbZ
w:plataforma	bbbcocbcbblca
w:plateforme	ababbaaaaaqaY
w:plates	acbccclaalbco
w:platform	ilaiekkdedleb
w:platforms	bcamdcadddpdd
w:platinum	abbbabnacaodb
w:plattform	Zccocbbcdccdb
w:platz	akabcakkoabbl
w:platze	YaqnbYZlaaaaX
w:platzwart	cddccbccccdco
w:play	ddaeiblibodbi
w:played	aaaabbYaaqbcY
w:players	abobbcYaanabY
w:playground	jdccldbbdkddo
w:playgrounds	cadbbblabZboY
w:plays	kbZabohafmabY
w:plaza	cqcdddbcccccj
w:plazas	abbbbZZqbabaY
w:plazo	moccccacccccZ
w:please	iddfcdbdlbjco
w:pleased	dlieciklbjjca
w:pleasure	ckbcckcebrbbc
w:plein	bracdcbdccccb
w:plek	opacccackbcbY
w:plekken	ZamZaZYpnYaZX
w:plenty	amZbbZZmnmaba
w:plesso	ocdddcddcddda
w:pln	ZpZcccocaZbba
w:plombier	bdccdbbcccccr
w:plot	cdddddcddacZq
w:plotseling	abacbbaboabcZ
w:plr	codcddcccddcc
w:pls	pclcddaclccca
w:plug	ZbbnbbllbbZbn
w:plum	abacbbabaicbq
w:plumber	kjabcbicbaccr
w:plus	mnbjgmbbdbfdb
w:plusieurs	bbqcbaabancbZ
w:plutot	bbpcbbaobacba
w:pm	ejbjchanbancl
w:pme	deddedodeeeec
w:pmi	dedcddocddddc
w:pmp	apbdddbccdacc
w:po	maZbbfbjloYbm
w:poche	obdcdbbcdcbdb
w:pocos	cddddZcoedddc
w:podcast	dcadeicrcibcd
w:podcasts	ZiabmbpnbabbZ
w:pode	nbbbcmlbbbbbj
w:podem	eeneeededdddd
w:podemos	nbscccbccacca
w:poderia	bbccccncocccb
w:podes	bcabcbbbbabbr
w:podia	ccbddccdqbddb
w:podium	aaaabaZabpbaZ
w:podria	YZYoaZZZoYZZX
w:podrias	pbbbcmabobcbZ
w:poi	ZmncbbmbjZjbY
w:point	kbdcebkpbjccd
w:points	kcbblbcmbabbo
w:pois	ccedeccdddned
w:poisson	dedeeeddddedo
w:poland	ZkmpbbYbnZZcb
w:polder	cdcdddcccbcco
w:polenta	cddcdodcddcdb
w:police	ZmabbboZaZobZ
w:policies	acbcdcobcbbnb
w:policy	cibccbocbadlo
w:polideportivo	ccccdcbbcbcco
w:polish	nlZbbZcapYXoY
w:polite	Zbbccobbbocdb
w:politica	bbbbccabbaboY
w:politie	ccccdcbccboca
w:politiek	cncdddcdddddb
w:poliza	cdddddbddccYr
w:polizza	ababbcobbZabn
w:pollo	dedeeeddededo
w:polokwane	bqccdccbdcbdc
w:polytechnic	kcdblnbddccdc
w:pomeriggio	ababboZnaabaY
w:pomp	abZcbcZbZpbcZ
w:pompe	bcbnccbccbcca
w:pompen	bcdadoccdccdb
w:pompes	acbocbbbbbbaZ
w:ponemos	acbcdcbcdcccq
w:ponente	ccdcdobYcaccZ
w:ponentes	abbbaZbpcbbba
w:ponerlo	obbbcbacdcadb
w:pones	dedneedeeeeed
w:ponga	aaacobacabZca
w:pongala	deeedenddeded
w:pontas	obcccbccbcccZ
w:ponte	abbcccambabqZ
w:ponts	bbacbabaoacba
w:pontual	pcdbdbZcddbda
w:pool	hbpbbkZlcbicm
w:poor	mbccbcZcbaoda
w:pop	dbdcccnldZdmk
w:popcornmaschinen	abbccbobbaccZ
w:popped	ZpbcZbbbbaodb
w:pops	ZbnabbrYcZabZ
w:por	kfekfljcdiibd
w:porfa	onbbcaaccbbbY
w:porque	jblcnbbbbabcp
w:porsche	ccdddcbcdcodc
w:port	abZobeYpalamY
w:porta	obbcccabkbccl
w:portada	abbbbpaaaabbZ
w:portage	Ycacccpcccaba
w:portal	eajfcfaadamcr
w:portale	odccddbcdcbca
w:portano	ababababbapbZ
w:portant	cdbcddbcccocb
w:portao	bcccdcccdbcco
w:portare	ccccacbacbcco
w:portata	cdddnccddedec
w:portate	bcccdcbncacbl
w:portatile	pcbbcaaccbaca
w:porte	abZbmbabbmbbn
w:portefeuille	cdddddceddndb
w:portent	cbcdocbdcccdc
w:porter	amabbcoZaYbbo
w:porterebbe	decdeepeeceed
w:portes	bbbbcZZqbabaX
w:portfolio	kbibicedqadcc
w:porto	hleccbldjebnZ
w:portrait	nlaabalmcaZbY
w:portretfoto	aaZabapaZZaaY
w:ports	bcccnaoYdbcdb
w:portugal	obbccbmbbacca
w:portugues	Zbbbcbobcabba
w:portuguese	qmbccbZicbcdb
w:pos	bcdcdpcdcdddb
w:pose	bcodcdadaacba
w:poser	adbodcbdddbcd
w:posible	oeeeecddeeded
w:posicao	bbocccabbabaZ
w:posicionamos	cdcdccpcccZba
w:posiciones	ddoeddcdddedc
w:position	dqdcccbckchje
w:positionen	ddpeceddccdcc
w:positionne	pdeeeecedeedc
w:positions	abqccciclabcn
w:positive	bbccodadccldc
w:positivo	bpbcbbbbcbacY
w:posizione	omcdedcededcc
w:posizioni	bandcdbcnbdcb
w:possa	ZaZabbaZapaZY
w:possess	abZbobZanabca
w:possiamo	bbocccocaacZb
w:possibilita	bdcdddcdndddc
w:possibility	ibbccnncbbcdb
w:possible	ndciichakhkbc
w:possibly	qbnYcbabnZccb
w:possivel	maZbobZbcbaba
w:posso	hknbncaboabbb
w:post	dmbdideeehhlc
w:postazione	aadbcbacdcodb
w:postcode	oabZcZobbaabY
w:postdocs	pbcclaZcaabcb
w:poste	bqkcccbcijjbc
w:posted	lZebnaacaaZsZ
w:poster	bbbccaZYboapl
w:posters	Zbbcconablbcb
w:postes	aYpcbcZbZabbZ
w:postgres	jpbcbbZncbccc
w:posti	ZaoabYYobYnZX
w:posting	dnacbbakokbba
w:postman	ZbapbaZabZabm
w:posto	bpbmdbbclccci
w:postponed	Zlaacaabbabbp
w:postre	cccddccbcbcbp
w:posts	cddbcbobbniij
w:postule	ddceddcepcddc
w:postulez	bbbcccabcbcrY
w:pot	obbcmcabbpbbZ
w:potabilizadora	coddcdbcccdcZ
w:pote	ccqdcdcdcbdcb
w:potential	Zbhobbndbbcbb
w:potesse	bbocccbcbaccb
w:potje	occdddcdcccdc
w:potrebbe	maobbbmaZZabY
w:potresti	dcceddcdqdddc
w:pottery	ZccccobZcbbbp
w:pouce	acbbcbaodaccb
w:pouco	ncdeddcdddddc
w:pound	aacdmcbZdbmbo
w:pounds	qaanahkabZkbZ
w:poupa	Ybcbdbpcccaba
w:pour	lckeilddddcdk
w:poured	ndcdlecedcdee
w:pourquoi	bbabbbmaapbba
w:pourrais	qddddcaccdddZ
w:pourriez	nicddnbcmccdb
w:pourvoir	dodeeeeeeeddc
w:pourvu	bqdeddddbdddc
w:pourvue	bqdeddddbdddc
w:pousse	cbddndddddcdb
w:poussins	bccccbbccbcco
w:pouvez	mbbbboZbbbbal
w:pouvons	dddbcZbodcddc
w:power	jccchoankbced
w:poznan	bcbdcdbcmoddc
w:ppl	nZocbcacbacca
w:pq	gbaabbacrbbbZ
w:pr	anbcaclbcamab
w:pra	odejmjcadckba
w:praat	bcbccocbcccca
w:practical	YaabbnZaoZlcZ
w:practicas	cdcddbadoccdb
w:practice	embmckmaibbdi
w:practices	ZZnabaoZnabcZ
w:practico	abbbboababbba
w:practicos	ZababpZbcbZbZ
w:practise	ZaZZaZXYrmaca
w:practising	abapcaXnbabca
w:practitioner	cZaolnZbbcbda
w:practitioners	cddldoccddddc
w:pradeep	pcbdcdcdcbbec
w:prague	aabcccoaoaaaZ
w:praia	abbccbbbbabrZ
w:praktijk	obZcablbYabca
w:praktiker	ddcndcccdddcb
w:praktikum	dddedaddocedc
w:pranzo	abbncbnbbabbk
w:praten	ZanmZZYZbaoaY
w:pratica	ccddddcddcodb
w:praticien	cobbcbcdccccb
w:prato	cccddcbbdbcbo
w:praxen	bcbccbracbccZ
w:praxis	qcbcccgcZaaaZ
w:praxissoftware	dddoacddeeded
w:prazer	abZbbbaaaqaZY
w:prazo	koaabnZaZaaaX
w:pre	ZaderkbnbZbbY
w:preavis	bdceeddddddep
w:preavviso	cdceeeededdep
w:precedenti	oedeeedeeedec
w:precieux	cdcdcdddccndb
w:precio	odckdcmcdcdca
w:precios	abbnbbabcbbbm
w:precis	bcoccbacbabba
w:precisa	ljccckmcecccj
w:precisamente	bnbcccbdbcmda
w:precisamos	kbbmbkabbbmbj
w:precisando	YZacbcZbpabbZ
w:precisar	ccdddcbcmcndc
w:precisava	ZaZabbZapZaZZ
w:precise	ZanbaaYapZZaY
w:precisely	nakcccncbabcc
w:preciso	jaXbpaZamZZbZ
w:precisou	Zabbcbpbbabba
w:preco	ocacbcabbbbca
w:precos	pcdbdaZcddada
w:preek	occdddcdcccdc
w:prefeito	boddddcdddcdc
w:prefeitura	boacccabaacaa
w:prefer	lcombcbbjbcck
w:preferably	abccnnbbdccdc
w:preferais	cobbdccdcdccb
w:preference	ZZpddcccbbccb
w:preferences	bZeccdacbbcsa
w:preferez	bdcoebcddecdb
w:preferirias	baocccacbbbca
w:preferred	mmocdhbdccccc
w:prefers	YbnobbZabZZba
w:prefiere	abpccbZZcbbba
w:pregiatissima	odcaccbdddcdb
w:pregunta	ccdbccbcdcoca
w:preguntan	abobbbZaaaaaZ
w:pregunto	aaZboaZbaaabZ
w:preisgeld	abbabaaobZaaZ
w:preleves	Zcbcdcbcccbco
w:prelievo	bdcdddbcccbdo
w:premier	mbaaomZkbajbY
w:premiere	ibbbobjnbakbZ
w:premio	YkZaaaYsZaWZX
w:premises	nbbbbnYbbamcZ
w:premium	bjbcccbacbnsX
w:prend	ZboaaaZaYZnbY
w:prenda	bbacbZaapacca
w:prende	aaabboabnabaY
w:prendere	bcbccbbbbacao
w:prendi	aaaobnZZaZaaY
w:prendiamo	bcacdcbbcocba
w:prendre	nbbbabZaaaaoj
w:prendriez	YaZZapYZoYaaY
w:prenez	bcbcbcbcnbccm
w:prenotazione	bddcdcccddddq
w:prenotazioni	aabbpZZZbabbZ
w:prensa	acacccbobabcZ
w:preocupa	ncdeddcdddddc
w:preocupes	bbbcdcbddcocb
w:prep	YabbbpoZaaabX
w:prepago	baacccacbbpca
w:prepaid	aobccdacdcnbb
w:prepara	bbbcccocbbcca
w:preparado	bddccbpaddbcZ
w:preparar	pcbacaaabbbca
w:preparateurs	acbdccobabccb
w:preparation	baapbpZlbabbZ
w:prepare	ianZbomkaabbY
w:prepared	dilpcbbbcceca
w:prepares	ncbckbnbbccdb
w:preparing	mbZbcjYnpZcca
w:prescription	acalccaababar
w:preseed	aZabpbaabbbbZ
w:preseleccionamos	bcZcccobbcbba
w:presenca	abcpcaabbaZaZ
w:presence	jnbbcZcnccbca
w:presencial	YZZaapZaZZaaY
w:present	ciljflibdecck
w:presentare	occcdcbcccbcZ
w:presentarias	ZbabbbaboabaZ
w:presentarle	cccdddscccdda
w:presentarsi	bddcdcccddddq
w:presentase	apbcbbaabbbbZ
w:presentate	doddcdbdccdca
w:presentation	ZaYaoamZakZbm
w:presentazione	ZZZaoaYoZZaaX
w:presente	aaZqbambbbaaY
w:presented	bcbcccbncnlcb
w:presenter	anbdbdodccddc
w:presenteresti	aaacaZZapZbbZ
w:presentimiento	ccqcddbddcdcb
w:presenting	acaabbqmbbcdb
w:presently	abobcbbcbapbb
w:presento	mcocdcbadbccb
w:presents	bcbcdapaabcco
w:presenze	bccccbbccbbZq
w:president	anZbbcpccjcdb
w:presidente	cddcdeneddded
w:preso	ccbcccbbcbcco
w:press	jddedllccjmcb
w:pressa	cccddcccdccco
w:pressao	ZabpbaZacaaba
w:pressed	bcanccndcacdc
w:pressee	ndddddbddddec
w:presso	pbncdcbccccbb
w:pressure	hbjbblcablbcn
w:prestacao	qcddedcdddddc
w:prestaciones	cqcdddcddccdb
w:prestacoes	pbbbcaabbabbY
w:prestas	abZbbbZaZYbap
w:prestataire	ocbbccbdddddb
w:prestataires	apbcbcbcccbca
w:prestation	YbbaccaabcZpZ
w:presto	ZbZbbbZZapaZY
w:presume	bccbmdnddeddd
w:presupuesto	lccccboccbbkl
w:prete	accccbabccaap
w:pretend	abhckbobbbcbn
w:pretende	aocbcdbcddcdb
w:pretendido	ocbcdcbdddbcb
w:pretensao	YZpaZZYZZYZYX
w:pretentions	ZbocbcbbbbbcZ
w:pretez	YbcacZZccbpaZ
w:pretty	amjccdacnlcdc
w:preventivo	YaabaaZaaaaoo
w:previous	bldjcchcnbnba
w:previsao	paddedceedddd
w:previsto	pdddedddddddb
w:prevoir	bcdddccbdbdco
w:prezada	bnddddcdddcdc
w:prezado	ndddedcdedled
w:prezzo	mlamkbjbbbbbZ
w:price	kbdkdkpkbaccd
w:priced	aabcocoacccdc
w:prices	lbbbbfrakabcl
w:pricing	kdajcbqejacca
w:prijs	qaZaaalZaZaaX
w:prijswinnaar	ccccccbccbocZ
w:prikpoli	cddcddacdccco
w:prima	kjbcojkbcbdja
w:primary	XlaocoYcbbccb
w:primavera	abobbbabbabbZ
w:prime	mcccdcbbccncb
w:primeira	aaabomkamadaY
w:primeiro	ZmmbbbZnbZlaX
w:primeiros	codcddcccddcc
w:primer	cjcdncpbkccca
w:primera	YYaaoZnmmaYaX
w:primeros	klbccoabccbca
w:primo	ZlZaoaYabZqaX
w:principal	ZrZbbcjccZbja
w:principe	adcodbbdddccb
w:principle	djrbbbaabbccb
w:print	labadlombbmcZ
w:printed	abebjokibnbca
w:printer	mdabhaajbkebo
w:printers	mbaoabZabajcb
w:printing	lbaabbmbbZbcn
w:prints	abacdcabcXccr
w:prior	abccdcacdcqca
w:priorities	ccbcedpddcddd
w:priority	gbYbbcqcaYbcm
w:pris	mbcdndbdcccdb
w:prise	obbcbaababbbm
w:prison	Zllnjaajbkbcb
w:prisons	albmncbccccdc
w:privacidad	bbbbccabcaboY
w:privacy	ZbbbclakcbiqX
w:privatbank	cnbcddcdddddd
w:private	djcobhddbbpja
w:privee	ZaaobaZaaaaaZ
w:priveles	ababapabaaabY
w:privilege	abapcbZcbmcca
w:privilegios	abbbcbabbaobZ
w:prix	mcbcccocbbbca
w:priya	ZbkcbbmaZnack
w:priyanka	ncbcddbdcnddc
w:prize	ZaabbZYrbgoaY
w:prizes	ZbbaZZYscbabX
w:prn	Yaqbcbabaaccb
w:pro	olbjclhbebdcd
w:probabilita	abcbcobbdcacZ
w:probably	mmdbicobbdbca
w:probas	YbaZbpZaaaabZ
w:probate	badcbdcddcodb
w:probation	Zpadbdndcccdc
w:probe	accamolacbbca
w:probeer	ZaZaaaZZaYZpY
w:probefahrt	adddecocddddb
w:probemonat	abbbcbpabaZoY
w:proberen	deededneeeddc
w:probezeit	cYadccrcccccb
w:problem	pcdlbbcjbZnba
w:problema	bbbbccabbamao
w:problems	crccXabndcddb
w:procedimento	bcccccbbcbobZ
w:procedo	oeddeedeeedec
w:procedure	bcccddbcdcncn
w:proceed	mancccnccaabb
w:procent	bbbclcmccccco
w:proceso	bqbcccmccccba
w:process	djingcfcdbmcb
w:processes	mbbccdZaccodc
w:processing	cbccdbnbicpaj
w:processo	ZjnoaaZaaaZaZ
w:prochaine	anbbcZaobabal
w:prochains	abodddbccbcbb
w:procura	anmljbncbbbca
w:procuramos	ljcclnbldccca
w:procurando	abpcccZbbYaYZ
w:procurar	aaacbcabobbca
w:procurement	nlcjbhhbbejce
w:procuro	kbbdmcacpbcca
w:prodotto	ZbbbbapabaaaY
w:produce	lbbbZlqlbbbcb
w:producer	ljZjbadmbbocZ
w:producers	abjcbcrccbcdc
w:produciamo	abbcncobcbbbZ
w:product	ekkjocbiebkda
w:production	ajmllcmccbcdc
w:productions	YnpbbaZaaZbbZ
w:producto	ZbbbcbpbbbbbZ
w:products	ZbaambcbbZpbZ
w:produit	opbdddbdccddb
w:produkt	cbcdnccdbccdb
w:produto	ZaZZababpaabZ
w:produzieren	ZbaabqaacbabZ
w:produzione	onabbaabbbbbY
w:produzir	cdddnccdddded
w:proefperiode	YbaZbYYZbaZpY
w:proefschrift	bbacbcZbaoabZ
w:proefsloot	ccddnccdddcdc
w:proefvel	acbcccpccbcbY
w:proeven	bcbdcdoccbcdb
w:prof	adkbcqaZcabbo
w:profe	ZaZabnZaoaaam
w:profesionales	cdnkddnZddddc
w:profesor	dcdedaccdcdcq
w:profesora	cdedebccdcddq
w:professeur	bdccccbcdbccq
w:profession	nlZbccacbnjcb
w:professional	kbebcboeenebb
w:professionals	aZmbbbocacbqZ
w:professionista	obdcdbbcddbdb
w:professor	cjaecdakokjcj
w:professora	bcdddZbbdcddr
w:proficiat	bcacccbcbobbZ
w:profiel	lcmcdcbccbcob
w:profil	kclcddjifaeoa
w:profilbesucher	ZaXaabZaaZaqY
w:profile	dckfcdcfijkna
w:profiles	abkcdcscccicc
w:profilo	bcodddlccbcna
w:profils	abqbcbnblabcZ
w:profissional	abcbcZpZcbabZ
w:profit	cnbjnjiccbdcb
w:profitable	cracncaZaYbba
w:profitez	ZcbcccpbcccZa
w:profits	anbcnbbcbcadb
w:progetto	ncccccimcidmb
w:program	meblclmabadce
w:programa	dZaabaipkalaX
w:programador	ZaabobaaaaaaZ
w:programar	abZboaZaaZaaZ
w:programe	YbZbqaZbaaaaZ
w:programm	bnbccjojbbfbZ
w:programma	YaZZnlnZaaoaY
w:programmaraad	YZapaZZZbaabZ
w:programmatori	Zbbacapccccda
w:programme	acbbcppojcbca
w:programmeert	abacobbbabbca
w:programmer	YrabaZZaZoaaY
w:programmeren	bbacpbYZYZabZ
w:programmes	bbYbcbombnccb
w:programmi	acbdncbcbbccb
w:programmierer	ZabapaaaaZabZ
w:programmiert	nbncmaabaabbZ
w:programo	cccdacocdccdb
w:progress	bnbccbmdcmbac
w:progressive	bcbcccabbZbco
w:project	ndeijchedhfib
w:projectleider	nocdddcdbdddb
w:projector	ZaZaanZYaZaam
w:projects	fjjbckpaeecka
w:projectteam	bcacccbccobba
w:projekt	dijdddkljccmb
w:projektanfrage	pYabbbbbabaoZ
w:projektleiter	jncdedkdcddlc
w:projektleitern	bbbcccpcbabca
w:projektordner	ddcededepceed
w:projektstatus	bddcdcccdccco
w:projekttag	abbbcoaaaabaZ
w:projet	biaclafkmaboa
w:projeto	abbbcannbmbbe
w:projetos	jibcccomibcca
w:prolonger	pcbdddcdccdca
w:promesse	cqddddaddccdb
w:prometer	dddddedcnccdd
w:promis	cccoccabcbbca
w:promise	akieccojdmcdb
w:promised	bamikbncbnfba
w:promises	abqbabZbbacbb
w:promo	ccqdcdcdcbdcb
w:promocao	ccbcdcbccoccZ
w:promocion	babbcbpbZabbZ
w:promote	ZaalamYabZaoZ
w:promoted	ZZZkcmakoXbao
w:promotion	bbabacebbqaaZ
w:prompt	nbaZbZlkbanaY
w:pronte	bcbcccacbZbco
w:pronti	bcacdcrccbbcZ
w:pronto	abaccbaZbaaar
w:prontos	aacddcrccbbcb
w:proper	npbckbccjaccg
w:properly	lklccjabdmccj
w:properties	anacddcddccen
w:property	cegkjdlklcdcb
w:propietaria	cccdddccddddn
w:propone	ZaaZbpZbbaaaZ
w:proponemos	bbbocbbcaabba
w:proponiamo	cZdcdpacdccda
w:proporle	bbocccbbbacbb
w:proposal	ndabbeoabccpZ
w:proposals	oYcobYbaccbca
w:propose	bkdnencbcbccm
w:proposer	adcodbadddcdb
w:proposing	oobbbaaZcbbca
w:proposition	ababbbqbZYbbb
w:proposons	accccoacddcdb
w:proposta	jjkbbbpababai
w:propostas	abbcccoccbcca
w:proposte	bbobcbabbbcba
w:proposto	bdcdddcdccndc
w:propre	bcZddcbccodda
w:propria	cccddcbcdcocb
w:proprio	anabnckbbbbca
w:props	ZbpbbbmabZbba
w:propuesta	maYZanoZZYZYX
w:propuestas	abpccbZZcbbba
w:prorogare	ocbdddbcdccaZ
w:prorroga	oeeeecddeeded
w:prorrogables	odeeeededeedc
w:pros	codcddcccddcc
w:proseguimento	ZbaabbaaapbaY
w:prospectus	bZbbecrhbaacZ
w:prospero	bbZbcbabbpbaY
w:prossima	cdddbddddcccq
w:prossimi	bdqdddbdccdcb
w:prossimo	abqbaaZbbaZbZ
w:prost	ZZZZaZYYZpZYY
w:protect	acanccabcbbao
w:protection	cbdabbpmbbbbk
w:proteger	dededepddcded
w:protocolo	bcacccbZcbabp
w:protokoll	cccccbbcccccp
w:prototipo	ddddndcdddced
w:prototyp	dbcdodcdcccdb
w:prototype	abbnqbancbbca
w:proud	eZcaZbYmkqaaY
w:prouver	bcbdddodcccdc
w:prova	aaabaZaYoaZpX
w:provare	acbcccobcbbbZ
w:provas	XZZZaoYYaYoZX
w:provato	bcbcccabcacao
w:provavelmente	abbbcbZabpaaZ
w:prove	kkYaaaXZpXoaX
w:proveedor	aaabbboaaZaZm
w:provide	cbbbccrcdcldc
w:provided	hlbdcockcbcce
w:provider	akbldkpccbfdb
w:providers	abbmccjbbaapY
w:provides	Zbbaabrbcabba
w:providing	bnocddZdcdadb
w:provincia	obcdddbdcccdb
w:provincie	abZabbkboabcZ
w:proviseur	bcbdbcpcbbcca
w:provvisoria	bcbcccbccacbo
w:proxima	abmccbnbbabbl
w:proximo	abobcbbbcbcca
w:proximos	abobbbabcabca
w:proxy	bcddeddbdccdq
w:proyecto	mbkckcejdbbna
w:prozent	cccdodcdccddn
w:prue	ddabbadabnaoY
w:prueba	bcdcdbnbddnbb
w:prufen	ZaZabolZZZaZl
w:prufer	ZbabbpZbaaabY
w:pruft	accodcacddbcb
w:prufung	kdddedcddcddp
w:prune	abjcocacaacdb
w:ps	bcbdccnacZcdo
w:psicologas	bcadccpdcbcdb
w:psicologia	bcadbcodcbcdb
w:psychologists	acabdnabcoccb
w:pto	aqadddbdccbcc
w:pu	bcaccbobbZbqZ
w:pub	lZaaoaYZapZbY
w:pubblicita	ccbccdobbacca
w:pubblico	cocdcdcdcdccb
w:public	bmkccdcqccbfb
w:publicacao	ababbaZaaYasW
w:publicacion	ZaZaaZYZZkZpX
w:publicacoes	YabbcapbbbabZ
w:publicar	adcadobcdcbcb
w:publicarlo	aaZbpaZbaaabZ
w:publication	YjabbmZdmZbrY
w:publications	bdbdccaobnccc
w:publico	qbbcdcmccdcba
w:publie	YbbaccabbcZpZ
w:publieksprijs	ZZZZaaYpaZaaY
w:publikum	ccdYcYcpedddc
w:publions	bccccoabcbcca
w:publique	ZbaaboZbbaabZ
w:publish	ebabbnomcakbZ
w:published	bdaicokoacbca
w:publisher	alabcsbdbZbca
w:publishers	babccbqbcbcca
w:publishing	lbcbdpZbcbbcc
w:pubquiz	ZZZaaaYpaYZYX
w:pudiste	ZbYbaapabZaZZ
w:pudo	babbcbpbZabbZ
w:pueblo	ccdccacoddddb
w:pueda	cccddbbcqcccb
w:puedas	ndddddcddcddb
w:puede	mcbccbaacbibp
w:pueden	cdjedepcddddb
w:puedes	lcbccbbccbbbr
w:puedo	kbobbnZbaZfaj
w:puente	ZaabocaabbbbZ
w:puerta	ZnaabbocbbabY
w:puerto	bcbcmdlccmcdb
w:pues	qdcddcbddcddc
w:puesto	Zklabbaankcea
w:puis	lincmbjcebeca
w:puliscono	ccbcacbacbcco
w:pulizia	ddcdeddcebddp
w:pull	ZaZfkbZoaYmZq
w:pump	YddnniYaZebmk
w:pumpen	boccccbccccca
w:pumps	bnakedcoakhbY
w:pune	akabjlojclbca
w:punjab	mcbcdcaccocca
w:punkt	bbacbcbbaobba
w:punt	coccdbbcccccb
w:punta	bobcddcdcdcdc
w:puo	icbbhlabbbocm
w:puoi	acaacbabbacbq
w:pupil	YbaabplbaZbbY
w:pupils	nbaabbjaokbcZ
w:puppets	nbobbaZaaYcbY
w:purchase	mbajcbXbbaomm
w:purchasing	Zkbjccpbcajcf
w:purche	aaabboZabaaaZ
w:pure	ZoabbaZnaaabY
w:purely	YbYZaoZaZpbbZ
w:purement	accdcobacccca
w:purpose	bakccclclndbb
w:pursuant	anccabbbddocb
w:push	bZacccZcolmcb
w:pushed	abacnbZbaZbco
w:put	kceckdiliclcd
w:puts	abacbccbbjobp
w:putting	abkqcdZekcbbj
w:pymes	cdbdddoadbcba
w:pyramid	abZbabYbaZqaY
w:python	cjbceqfkkbccb
w:pytorch	mincccbldbcka
w:q	lamanablaZjaX
w:q1	kapbccicaacca
w:q2	manccbabbaban
w:q3	bcbdcdmbcbddp
w:qa	flmcicijkcbja
w:qgis	pcabdcnbacbZb
w:qms	nbbbbbnbcbbba
w:qqch	aZpbbbZaZZaZY
w:qs	ZcldddbdoZcdb
w:qu	anbcmcbdccmdb
w:quadra	bcbccccbcbcbo
w:quadros	arbccbacccccb
w:quais	acadbdbccbobb
w:qual	mbocccbcbbcbZ
w:qualche	ZbZbbbpbnaabZ
w:qualcosa	ZboabnZZnZaaY
w:qualcuna	aboccbacbbcba
w:qualcuno	YnmbaaYammaaY
w:quali	bboddcbcbbbaa
w:qualifications	lkcdemcddeddd
w:qualified	icfkcjbboaila
w:qualify	abakbapanbbcb
w:qualita	cobccccbcccca
w:qualite	aoddddbccdcca
w:quality	mjkccbZdjojha
w:qualquer	ZaZaaaZaonaaY
w:qualunque	aaabbbabpaabZ
w:quand	bbmcobbcbbbbm
w:quando	lbqbnbbbbbjbe
w:quantile	bnbeddkenkcfb
w:quantity	cfZbaallmZanY
w:quanto	pcaccklcaobbZ
w:quantum	bcncncabcaccb
w:quaranta	bbbbcbaocbbbZ
w:quarantaine	ndddddbddddec
w:quarante	ccddndcdddcec
w:quarrel	obbcccaccmcdc
w:quarry	mnZaaaYaZkZoY
w:quart	cdcdcdddccodc
w:quarta	ddddebdcdcdcq
w:quartal	bcbccbabcabap
w:quarter	djholbobbadcd
w:quarterly	hZbnbkZncbabm
w:quarters	lokbbckbcbZcb
w:quartiere	cdcddcaodccca
w:quarto	bcdddbbcccddr
w:quase	abcbcZpZcbbbZ
w:quasi	ZanbbbZaZobaY
w:quatre	nkbccbocjcecb
w:quatro	ndbkibjdlbcbc
w:quattordici	mnccbdaccccca
w:quattr	aZZapaZabaZaZ
w:quattro	ofclecmcccecb
w:quay	aoabbaYaaXabo
w:que	dhlhieiciiehc
w:queda	ababcbZbcombl
w:quedadas	bccddbcodcccZ
w:quedamos	babcccabbbcco
w:quedan	abbcocabcbccn
w:quedandose	ccdddccdddndb
w:quedarse	bpbcccbcbbccZ
w:quede	ZlZabaYboZabo
w:quedo	makbnbmbaZaaY
w:quei	lndddeddddeee
w:queijadas	Zddcddabccccp
w:queira	cocdcbbacccda
w:quel	dainhaYaolaaX
w:quella	cmcdcdaccocdb
w:quelle	aanbbbZaanbaZ
w:quelles	ncedddcedddcc
w:quello	njbcccicamlca
w:quelqu	cbZbmpabnabbk
w:quelque	bcdcnccdddcdb
w:quelques	dbbocbabpbjba
w:quels	bbbccboccbcba
w:quem	kbmcjjldblbbc
w:quer	ojbejlnbbfbcZ
w:querem	bccdcobZcbccb
w:queremos	alkoocbccbbca
w:queres	bobcocacbbbba
w:queretaro	cobdddcdjlddc
w:queria	naYZaaYaqZaaX
w:querida	mccdddcdccndb
w:quero	nnZbmbZbaaabZ
w:querria	ZbZoccacccbba
w:query	aalccnZbcnbbb
w:queseria	ZaZapaZaZZZbZ
w:quest	decdeepeeceed
w:questa	ababcbabbalnk
w:queste	obbbccbccbccb
w:questi	abacbbabapbbZ
w:question	bdjidmiedobdb
w:questionario	YZbpbZaaababY
w:questionnaire	XansbYWZlZZbZ
w:questionnaires	maZpbZZabaaaY
w:questions	cchqclcmcdbbd
w:questo	ZaZbaboaaZnnX
w:queue	nbacbcocbdbcl
w:queuing	ncbccdoccabdb
w:qui	delclfhccgkbk
w:quick	dfklhcnbjbjbc
w:quickly	eaZabbmZZYpam
w:quid	raaabnZmaYabW
w:quien	ambccknbmbfci
w:quiera	cocddccccbcca
w:quieras	acbbcnlbcbacn
w:quiere	enaldbablZbpZ
w:quieren	qdcddcbddcddb
w:quieres	acdcdmbadccdq
w:quiero	lZZapnYaZZZbY
w:quiet	dkbbbbnebndcl
w:quietly	ZnYbaapaaZZaY
w:quijote	bbbbcbaobabaZ
w:quince	nbcobagbbbbbY
w:quincenal	ZbaaboZbbaaaZ
w:quincenales	qcdbeddededdc
w:quindi	nddecececddec
w:quindici	bcdddcbcdcddo
w:quinhentos	ncdeddcdddddc
w:quinta	bcbcibbmmbccp
w:quintal	boddddcdddbdc
w:quintas	bcbbcobbbbccZ
w:quinto	ZobbmaaababbZ
w:quinze	iaknnaZaZabaj
w:quinzena	bccdcobZdbcdb
w:quiser	pbcccbbcbcccZ
w:quiseres	boaacbaabbbbn
w:quisiera	abbobbbbZbbca
w:quisquillosa	nddddddddcddb
w:quit	ZcdbnkZbZmpbj
w:quite	nbraccabaacdb
w:quitte	ccadccpcbZcca
w:quitter	bcpccdadaacba
w:quitting	ZZXarbcoXZbcY
w:quittons	pcbbccZbccbcZ
w:quiz	caZkZlYkaoaao
w:quoi	lcmddcidccdcn
w:quota	bcckldccdckdn
w:quotas	mjankbabcaaba
w:quotation	pbbccbpbbbbcd
w:quote	lbachaolbcalm
w:quoted	iaaoclbZboaba
w:quotes	ccbacbalcbcop
w:r	lcckfmjecdkbd
w:r1	nbbiciincabca
w:r4	obaccanbcacda
w:r6	bnbdndacdbced
w:r9	obbcmcamcabdb
w:raad	acbobabcYcbba
w:raccogliendo	aaabobabbabba
w:raccolta	nddecececddec
w:raccolto	pcbcbbabcbacZ
w:raccontami	aaZabbZaapbaY
w:raccontarmi	abocccacbbcba
w:raccontassi	abqbbbabbaZbZ
w:racconti	bdcdddcdccodc
w:racconto	ccbccdobbbcdb
w:racha	ccbddccccccbo
w:rachete	ccbdddodddcdc
w:rack	bcccdabbamcco
w:racks	mdcccdncdddcc
w:racontent	acbbcbaodaccb
w:racontez	bcpbbbZbaacca
w:radar	bbocccacbbccb
w:raddoppia	abqbaaZbaamaZ
w:radio	fbbYdmaqmjccZ
w:radiographer	XZYpZYYaoYZaY
w:radiographers	bbmdccoabbccd
w:radiologo	aZZbbaZaZaapZ
w:radiology	dbbaZoaacpbcZ
w:radius	ababccqbccbca
w:rafa	mbcdddcccbddn
w:raffle	jccccbbmdbccp
w:ragazzi	abbbboZZcabak
w:rahmen	bddcdcccdcccn
w:rahmenvertrag	qddcddcdddddc
w:rail	cipccmbccamcb
w:railway	ababbonbaZcbb
w:rain	acbcncdbbibYr
w:rained	aabbnbaYbpccZ
w:raise	maabnbjbbmmcZ
w:raised	ioabacocbbich
w:raises	ZpbbcbYabbbap
w:raising	abaatcckZabca
w:raison	kccccmabcccco
w:raj	lbabccbcpZcca
w:ral	brcdddcddddcb
w:ramene	dccedecepeeed
w:ramesh	ZmoccbZababam
w:ramo	obbccbbbbbcbZ
w:ramp	bclddcbocbcdb
w:rampzalig	cbddobcdddcdc
w:ran	jaaomhYfkZbcl
w:rancho	ocbccbbbbbcba
w:rand	ccbdcabbaoccZ
w:random	aaYblbpaanabZ
w:rang	alncccjbccccn
w:range	aonccdjdcbddc
w:rangers	YonaZoYZZZabY
w:rank	aaacacqbZZobZ
w:ransomware	bbbdddmccncdb
w:rapida	ccqcddbddcdcb
w:rapide	pdeeeecedeedc
w:rappel	accocbcbbbbbZ
w:rapport	ocedddcdddccc
w:rara	bdqdddbdccccb
w:rare	ZnscclZbaZbca
w:rastrillo	ZZZaZZZpZYZZY
w:rat	ccbbddcdncddc
w:rata	dpZoaaYaaaaaZ
w:rate	ocilccjcdbcdh
w:rated	Zbaobbmbbabda
w:raten	cbbcccobccbca
w:ratenzahlung	bbaccbpbbabaZ
w:rates	ambnbaonedbba
w:rathaus	bnbcccboabcci
w:rather	mjmamcmedbcca
w:ratifique	YZapaZZaZZaaZ
w:rating	mbbocaZbbbZcZ
w:ratings	babcccZbbbano
w:ratskeller	ccccdcbocabca
w:rattache	dodeeedededdc
w:raum	cdddeccddcddq
w:raus	cdddddbcdccdo
w:ravi	ndedddlddmddb
w:ravie	boZcccabbnbaa
w:raw	raabbaZbaZbbY
w:ray	qbacbbacbabcn
w:rd	ibblcabmbajbq
w:re	hfklicifcjfcd
w:reabren	bcccboabcbccc
w:reach	ccjbcdlkhclkc
w:reached	caajdkZabfape
w:reaches	baocccmccdccc
w:reaching	bfmbccncmiccb
w:react	hdoicleejbdja
w:reacted	cdcdddbccacqZ
w:reactie	abZbbbZaaiasX
w:reactivarla	aaabbbaaaZpZZ
w:reactivions	bbpbbbZbcbbYZ
w:read	ceclcfbndldef
w:readable	pbZbamYabZbbZ
w:reader	ZkZbbbhralabZ
w:readers	Zbbbiknncmbba
w:reading	hhdcclbkdnhcf
w:reads	dkjhlbhhbehcj
w:ready	dbedfbnbkaeeo
w:reageren	qbedebdddddda
w:reagiu	ababbaZaaYasW
w:reais	oaaaaanZaZaZX
w:reajuste	pcceddcdcddca
w:real	cmcfmldlfbceZ
w:realise	ZoqabcYbaYbba
w:realised	bbabcYZZarbbY
w:realistic	rbabacZcaabba
w:realizzare	abcdocaccccda
w:really	kicfldkjmccca
w:reason	ammcjbZfbnbna
w:reasons	anbbnbZacbkcm
w:rebase	abZbbbZbZYbar
w:rebate	bbacccqdbccdb
w:rebecca	mcaccdocbdcdd
w:rebonjour	qcdeddceddddc
w:rebuild	papaaaXbaZbcZ
w:rebuilding	gbapbaYaaaZcp
w:recall	bcZciceccobdn
w:recalls	bcbbccpmcZbba
w:receba	YZaZaYYYaYrZX
w:recebe	abbbbabcccoba
w:recebemos	bbbcdcabcbbaq
w:receber	abbcbbacaapaZ
w:recebera	ccedeccdddndc
w:recebes	abbcbbabcbobZ
w:recebeu	nbbncbabccbbZ
w:recebido	bcbccbbbcZnan
w:receipt	jbceccZbcZnoj
w:receipts	kZYaaaoYZXZpX
w:receitas	ocbdcbabcabcb
w:receive	abcndcjkcbqda
w:received	bibccebacjkkq
w:receiving	bcfcicdncbcoa
w:recensioni	bcbocbabcccca
w:recent	jcpcdecckdccc
w:recently	bbhddcmdnmdcc
w:recepcao	bcacccaZcbabo
w:recepcionista	bcadedcdddpca
w:reception	jcbccanlcbicm
w:receptionist	abbcccbccbocn
w:receptive	ZanboaZabZbcb
w:receta	bbabcbabcocbY
w:recevez	ZbbbcaZbbcpbY
w:recevoir	ZZZaoZYZaZonX
w:recevrez	abacbbaacboba
w:recherche	onbddccdcdddc
w:recherches	acaccnaababnY
w:rechne	bcacccobbacca
w:rechnen	ZbccdcqbbccdZ
w:rechner	qdcdddcdddddc
w:rechnung	mcbccbjcckkcn
w:rechnungssoftware	Zccbdapcccaba
w:recht	ccndndbdccddb
w:rechtbank	abcobbbcccbcZ
w:rechtszaak	bccobcbcdccca
w:recibe	maZaaZYZaZqaX
w:recibida	oddddcbcddcbb
w:recibido	bbabcbabbaoZn
w:recibir	abocccZZcbbca
w:recibo	Zbacccbbbbcao
w:recibos	lcodccbcbbcca
w:recife	bmbcocccbbcca
w:recipe	acbbcjajbmbar
w:recita	bcccccbccccco
w:reckon	nbdbcnmbbibca
w:reckons	ocabccabmZcdb
w:reclamam	deeeedodedeed
w:reclamation	bbbbbbabcabap
w:reclament	occccbabcbcca
w:recoge	cccdaccccbcco
w:recoger	bbbcbbabbabao
w:recognised	abZccjbbqjcca
w:recognition	ZoobcbYaabYaZ
w:recomenda	YZacbcZbpabbZ
w:recomendacao	ZaZabaZapZZZY
w:recomendacion	aZYaaaaapZaZY
w:recomendamos	ZZXZaZZZZYYpY
w:recomendarias	cacdddccrbdba
w:recomende	dddcdccadodcb
w:recommandation	cdcddcbcZocaZ
w:recommander	ndbddcbdobdcb
w:recommend	YbelbaomklbbY
w:recommendation	akabjbZacmbrX
w:recommendations	ldccddbcdcbob
w:recommended	paodciYadcjla
w:reconciliation	mddccdneddcee
w:reconduit	cdcddcbccccco
w:record	ccklbobkebkca
w:recordamos	ddddddccdcccn
w:recorded	Zbblcidpcbkcb
w:recording	dcaaboaqbZbkY
w:recordo	cccdddcdcdnec
w:records	nbnadfccdbckk
w:recovered	lcZcdcncbmddb
w:recovery	acccdcZcccqbb
w:recruit	bcpjcckcdflca
w:recruiter	kjlcccgcekelb
w:recruiters	YblbbbqbZadpa
w:recruiting	dmodcbcbdklca
w:recruitingvideos	YbaabZpaaZaaY
w:recruitment	abjcclocjkicc
w:recruta	ccqdccaccZcba
w:recrutadora	eeneeededdddd
w:recrutamento	bpaccbabbbbbZ
w:recrute	bopdccbdccbca
w:recrutement	cpaeeedecdedd
w:recrutent	bcacccZcracba
w:recruteur	bcpcccadaacba
w:recruteuse	ddpdddadcbddb
w:recrutez	acZbcbsbabcbZ
w:recu	ZaamaaZaaalnn
w:recue	nbabbbabbabYp
w:recuerdo	accocbaccbbbZ
w:recuerdos	ccbdcdccocddc
w:recuperacao	ncdeddcdddddc
w:recuperado	abcccboccbbca
w:recuperiamo	bbbbbbobbabaZ
w:recursos	bobccccdcdcdc
w:recusa	bbccbaobcccca
w:recusou	abocbbacaacba
w:recycling	mcccbdabdacco
w:red	ocacfcabbajcq
w:redaccion	cdbcdnbbcpcca
w:redacteur	bobdacdcccddb
w:redaction	ocedddcdddccc
w:redacto	ZbbbcbobbbbbZ
w:redaktion	bcbbcqabcabbZ
w:redattore	coddcdbdddddc
w:redazione	oddcdcbcdcbca
w:rede	ambnbcanjacca
w:reden	ZaZabYYpamoaY
w:redes	laaabaobbbaaY
w:redesign	mcbbccqbabdca
w:redet	ZaZaaaoaoZaaY
w:redo	paaabmjabbcca
w:reduce	cdcbddpdedcee
w:reduced	ZabbcZrnbbabZ
w:reducida	ZbcbcbZpbbbbZ
w:reducing	ZbaabbqabbabY
w:reduction	cbcccZYqcccdc
w:reduit	acbdccocbcccb
w:redundant	bcacccabrXccb
w:redwater	blemcclcobcca
w:reel	ibmbbcZbpZbcb
w:reels	Ycacccqccdced
w:reembolsamos	cdddcdbcccodZ
w:reemplazo	occaccbccccdb
w:reencontra	deeeedodedeed
w:reenvia	ccdddccdddodb
w:reenvialos	ZababaaabbpaY
w:reenvie	ZbbacaaabbpbZ
w:reescrevo	aaaccbpbbabaZ
w:reexpediez	ZbbbcaZbbcpbY
w:ref	YqbbccaaccmaZ
w:refaire	rbabbZZbcbccZ
w:refait	naZbbaaaaoaaX
w:refeitorio	ncdeddcdddddc
w:refer	cbkmcecbockfb
w:referat	bpaccaabaabbZ
w:referee	aaXcbcZcrZaba
w:referees	kcbcdaabcabbp
w:reference	ceaccbcdqlbbl
w:referencement	bcbcbcpabbYaY
w:references	lakbedncmbcba
w:referente	Zcbacbpccccda
w:referentenstelle	bpbccaabaabbZ
w:referentin	aabbcnbbaocbY
w:referenz	aaYbaaYapZaaY
w:referenze	acccdcbcdcocb
w:referenzen	Zbacbbnboabba
w:referenziati	bbbcccocbaccb
w:referral	aaeohikbnabfa
w:referrals	jnYcddodbacdd
w:referred	llbeckZlbkdck
w:referto	bdcdddbcccbdo
w:refinery	lmZaaoYZZaZaY
w:reflechir	abpcbbZaZZaaZ
w:reflexion	aapbbbZabZbaZ
w:refonte	occcccacccbca
w:reform	nYZYbpZlbklbY
w:reforma	cdddddccdccdo
w:refugee	ZlXaanYZqYaaY
w:refugees	naaaarZZaabaX
w:refugie	abZcaaaapZbba
w:refund	cbabbllkbahbp
w:refundable	bbcccdkcdcqcb
w:refunded	ccdbdblbdcocl
w:refus	bcbddcbdobcbb
w:refuse	cbmdddcdccndc
w:refused	accnccabcbbbo
w:refuser	aaabbaZZaZbrY
w:regadio	cdddnccddddec
w:regalando	dededeoddcded
w:regalo	abancbabbbobm
w:regar	cdddnccddddec
w:regard	nbbkcbnbcbadm
w:regarde	ccadccpcbYccb
w:regarder	cddeddodddddd
w:regardez	abababZaapaZZ
w:regarding	dmcfkjkbeicdd
w:regards	ljbddefcdoddd
w:regel	occcccbcccccb
w:regelen	acccccocdbccZ
w:regeln	cpcdddcdccddb
w:regenjas	cdddddodcddea
w:regent	bcbccbabbacco
w:regge	nddedeceddded
w:reggere	bbbcccocbaccb
w:reggio	abocccaccbcca
w:regiao	ccddnccdddcdc
w:regidora	pbbbccbcbbbba
w:regie	mcbcocZcbbcbb
w:regime	qcddddddddedc
w:regimen	apbbccbbaaZaZ
w:region	maocibcbjkbja
w:regional	emflccZnedlbb
w:regionale	abccocbcdccda
w:regionaux	bobcccbbcbZcZ
w:regions	aaocncjcbaccc
w:register	jbpccakpcabdb
w:registered	lneclbbdfbmfa
w:registering	YafqbaYaZYnaY
w:registers	pabbbbmbbbccb
w:registrar	ZoYbebZaojjbZ
w:registrars	abmcccocbacdb
w:registrati	bbbcccobccbba
w:registration	acbbcbapfbqed
w:registriamo	acbbcbaocbbbZ
w:registries	jbbbcbZpcaabZ
w:registros	pcacbcabbbbca
w:registry	YmZobaaaaokaY
w:regler	ccbcccbcccpca
w:regreso	bcbccbbZcocbZ
w:regressie	acbccpacZbbca
w:regret	clabaaZmbbbbr
w:regular	YrgbcoZakabbb
w:regulated	okeddddededec
w:regulator	mnalcbdobebca
w:rehab	abbmocZccbccb
w:rehearsal	abbcccdnbaaap
w:reichen	badcddccddcco
w:reimburse	mcccccZcddocb
w:reimbursed	lbabclabcaqbZ
w:reimos	bcaccYabapbca
w:rein	bcadccbcbbocZ
w:reinschauen	ZaZaaZYpaZaZY
w:reinsurance	aomambZbbabcc
w:reinsurers	bbccpcbccbcdc
w:reir	bcacbYabapbca
w:reis	ceddedcddcddn
w:reise	odcdddcccccda
w:reisen	ddeeeedeedoed
w:reiskosten	ncdcdndbcdddb
w:reitero	bcccccobccbca
w:rejected	naZpabYabYacZ
w:rejections	ZbacbcabrZcba
w:rejoignez	bcbacbbccdocb
w:rejoindre	aaabblZZbabqY
w:rejoins	ababbbaoaZaaZ
w:rejoint	cbbddclbcacaq
w:reken	ddcdcdocdccdc
w:rekenen	bccocbbcccbca
w:rekening	ZaZbaZYaaaraX
w:rekeningnummer	acaccbabbboba
w:rekenmachine	qdddddcdddddc
w:rekruteer	boabccbcccccb
w:relacion	pnabbbabbbabZ
w:relais	cdcddcccdcaco
w:relance	ncddddncdddda
w:relancer	abZcbaoamYbaa
w:relances	bddddcobccbdb
w:relatie	cdddddcdcdndb
w:relations	amZbbaYmbpbbZ
w:relationship	knbbcdbdccmdb
w:relationships	bbqbadacbccdc
w:relative	acccbcbcdapba
w:relatori	bddccZboddcca
w:relatorio	pcabcbYbbZabZ
w:relatrice	bcdbdpcZdcbca
w:relaunch	ncbdedmdedcdd
w:relaxed	ZambbcZpcYcdb
w:release	ebcbcdbbbmpbo
w:released	kbmbbbZlbahmi
w:relecteur	Ybcbcpbbcdcca
w:relevant	abojccncebbca
w:releve	bdddddcbcccao
w:reliability	Zqabbbabcbaca
w:reliable	kcocbdbdcccdd
w:relief	laZbjbobemaca
w:relieved	ocbnbbadcbddc
w:relire	bcadccacnabbp
w:relocate	Zasccclbjcccb
w:relocated	caadeeaepdddd
w:relocation	crkcdcadibcdb
w:relying	bncbccmccbcdb
w:remain	bbdjciibbmnck
w:remainder	bddddabcddqdk
w:remaining	jblbcjabnlacb
w:remains	ababcobbbpmba
w:remarcada	abcbdcbbcbbbp
w:remarks	ibbacmlacbbbn
w:rembourse	baabbbqabbYaY
w:rembourses	babcbbabcbqbZ
w:remember	cmbekchbfpbcb
w:remembered	abacbbaanobca
w:remet	bccdpdccdbddc
w:remettre	pbbacbbcccmca
w:remind	ZaYnbmaabmbnb
w:reminded	lcbcdabncmdcb
w:reminder	cjdjcdlciadmk
w:remis	bcacccabcabrZ
w:remise	Yccbcpbccdcda
w:remit	balcccbcccqcb
w:remito	bocbcbbccbbcZ
w:remo	bcbcbaYpbbcbZ
w:remote	mleeejbfdclcb
w:remoteanteil	odeeeecedeedc
w:remotely	mbcccjZndcbcb
w:remoto	qcdeedddeeedc
w:remove	YZYaZZlYZXYpW
w:removed	abaccbZajZiuY
w:remplacant	ocdcdZddddddc
w:remplace	bobdddcdcdccc
w:remuneracao	dbdccocbdccda
w:remuneracion	cddcdobadccca
w:remunerada	bccodnbZcbccZ
w:remunerated	edZsclZbbZbca
w:remuneration	olcekjaelbdcb
w:remunere	bdcqdbddddddb
w:remuneree	bccmcoaZccbcZ
w:remunerons	Zbccdpabcccca
w:renata	ZbcbobmbaZbbZ
w:renate	dmlcbcjbalbca
w:renato	acccddcbcccco
w:rencontre	ZbZbobZZboaaY
w:rencontrons	aaocbcabcbccb
w:renda	ZZZbaaZapaZbZ
w:rendas	adcadpbcdcbcb
w:rendement	bcbcbcmbbbnbZ
w:render	qaaabamababba
w:renders	Ybbaccqnbcbba
w:rendez	mcbccbbcbbbbr
w:rendimento	cdcdccacccnbb
w:rendite	bcbabbnbcbncZ
w:rendono	abbbcbpbbZbbZ
w:rendu	cdcdddccdccco
w:renew	acbbcbpabakar
w:renewable	lqbcccZcbcacb
w:renewal	jbabkbipdaale
w:renewals	abacmdoccacdc
w:renewed	YmjbbcYalYknk
w:renews	bccdddacdcbmp
w:rennes	alacbaaobbbba
w:reno	obbcdclccbccb
w:renouvelables	pcddeecedeecd
w:renouvele	bccddcbbdcckn
w:renouveler	abacbbabbabpZ
w:renova	cdddddbcdccoZ
w:renovado	accdddbcdcccq
w:renovamos	bccdddccdcdcr
w:renovar	obbcbbaababoY
w:renovation	nbdbccZcddnda
w:renovavel	oddeeeceeeded
w:rent	diclecjjjdhck
w:renta	cccdddccdcddn
w:rentabilidad	cdcdbcacccobb
w:rentable	YaZbpbYaaZbbZ
w:rental	ndbccbocbcica
w:rente	bcccccbcdbccq
w:rented	naaapZYaaZZaY
w:renters	lcackcbcboccb
w:rentre	ocbbccacbcccb
w:rentree	ZnaabmaZaoaaX
w:rents	ZaZkalgXaoZpX
w:renueva	bdcdddbbdcciq
w:renvoyez	ZaaaaZZZbaqaY
w:reopen	ZbabcbZbbZalq
w:reorganizando	abpbbbZbbabbZ
w:repair	kcaaloclaZdbl
w:repaired	gbbbkbaobabbm
w:repairs	mllkbbkZlZbbZ
w:reparacion	bddcdcbdddado
w:repart	qddcdcbcdcddb
w:repartimos	ZbZboaZabZaal
w:reparto	ZanaaoZaaZZaY
w:repas	ZaabanaYoZabk
w:repay	ZZbbYcnbbboaa
w:repeat	ZnaadoZZbabbl
w:repetition	bccddcbcdbcco
w:replace	oalbccmcbbkca
w:replacement	Zqacccicbbcco
w:replied	YZiabagababrX
w:replies	bcabcbZamnbpa
w:reply	kedjdfkccikje
w:replying	ZlancaZlcbmjZ
w:repo	bnbbbcZbcbrca
w:repond	bcbcdcsccbccb
w:repondre	oddddbcdcccdc
w:reponds	cecddccbdcodb
w:reponse	ocbdccbcbocca
w:report	mdancafmcbejl
w:reported	abbbcbbabapod
w:reportee	acccdbbbcbbbp
w:reporter	ZoabcbYbobabb
w:reporters	aobccnaccbbcc
w:reporting	ejadcjoacZbqb
w:reports	onbccklccbica
w:repository	ZbbabbZbbanod
w:reprends	bcacbaZapaabZ
w:repreneuse	YaZbpbYaZZbbZ
w:represent	dbqlkbobbbcba
w:representante	Zdccccrccbbba
w:representarei	bbocccabbbbbZ
w:representative	qabbbbacdccdb
w:represente	ndddddbdddded
w:represented	bbpZcaYbcdbdc
w:represento	bbocccabbabaZ
w:reprint	YaZZanbobYZaZ
w:repris	odddddbdcddec
w:reprise	bobdccbccbccb
w:reproduce	bcbccbaZckcar
w:reps	Zmbaboaabacba
w:reputation	ncbbcbaddbndc
w:req	bnabccacpbcca
w:request	ccbfdeiadeaqm
w:requested	abbicbeebZdqm
w:requests	nbjfboYfbaliZ
w:require	pbdlhakbbcnca
w:required	dablcfjbggnij
w:requirement	pbkeddediicdc
w:requirements	jamddcodlcccb
w:requires	jbbamcebcbpce
w:requise	acdcbabcddoda
w:requisitions	ZZqbccaabcbaa
w:resale	ababoaaocaabZ
w:rescue	aabbooZabaabZ
w:research	bmbrdbajdhbea
w:researcher	bicpdbnabcbdc
w:researching	dedmeekeeeeee
w:reseau	abamaaXnoZaaZ
w:resell	acacccqbcYcba
w:reseller	acabcbsbbabbZ
w:reserva	dddeedbcecddq
w:reservation	bcbbdcZbdcoco
w:reserve	ZkalbZlabancp
w:reserved	aabbbapacapbe
w:reservierung	bccdddbccbcbp
w:reserving	oaaaboYYbZabZ
w:reset	acaccbbbbZclq
w:residence	abbcocZbcYbco
w:residencia	aaobccacbbmca
w:resident	Zqbcdbbbjbbcn
w:residential	cofddbbmbdccZ
w:residents	mablhemmcabbb
w:residual	cbbddcabcmodd
w:resigned	mmacdcnccbbca
w:resilier	bdceeddddddep
w:resolve	nmZcbbmcbbbcc
w:resolved	lcbcnbZcclbcb
w:resolvo	ZbbbbbpbbaZaZ
w:resonated	balbbaYapYaaZ
w:resort	abnbcapZbaaba
w:resorts	hccZdbZbcbpcb
w:resources	oijccccdddmcb
w:respect	ZZinalZamnbbZ
w:respected	lilcbakbllaca
w:respectfully	Ziajjhnbjlccb
w:respekt	abacbcZbbpbcZ
w:respond	nhcbdbZccclnZ
w:responda	bcccdcbccbmbn
w:responded	bccodlbacbbbb
w:responder	XaambZYZbZepf
w:responderemos	bccddcbcdaabo
w:responsabile	fnabaaaboabbX
w:responsabilidad	babbbbpbZabbZ
w:responsable	oocddcbdddddb
w:responsavel	aocbccbcddcdb
w:response	daZabbmbbjYpX
w:responses	abaqbaYYaYaaZ
w:responsibilities	ncbdemcedeede
w:responsibility	lnbcdckccdbdd
w:responsible	aeacdjmcnmccj
w:resposta	bpcddcbccccbn
w:respuesta	abpcccabbaban
w:ressortie	abpbbbZbcbaXY
w:rest	iceclchbbfoej
w:resta	aaabboaababbk
w:restare	abobbbabbabbZ
w:restarted	ccbdddbcbbccr
w:restaurant	YaZbpboambacY
w:restaurante	paccbabbbcbca
w:restaurantes	cedmecceddded
w:restaurants	mbaamambeakcZ
w:reste	alabnaZmianbY
w:restent	bcccccbcccocZ
w:rester	ZabbqabbbbabY
w:restful	amaccbpcbYccb
w:restiamo	bbacccabapbba
w:restless	YaqaaanaYYaZY
w:resto	ZkabbaobbambY
w:restons	ddbddccbdocbb
w:restore	ambcboaacalba
w:restreinte	pbbZcbbbccccb
w:restricted	ababcbaaaZcpY
w:restructuring	baYbbcZaonbbZ
w:restrukturierung	odcdddccdccda
w:result	aabbcbocbalnm
w:resultat	ZZbacZaabbpbY
w:results	abcccbfecdboq
w:resume	nbmcddccmcejb
w:retablissement	ZbZbZbZaapaZY
w:retail	billjdlkibcdb
w:retailer	qacmdcbcccbdb
w:retain	adcodcbdddodc
w:retained	ckqfcbdbbabbl
w:retainer	rZapZbYbcbdca
w:retainers	bcbbncaccbodb
w:retard	bcbcccbcbbcbq
w:rete	bdamdcbccocbb
w:retenu	bcocdcacbZcYo
w:retenue	cdbcdcbcdbcaq
w:retida	aaaabaaaaZpZX
w:retiene	cccdddcdcdnec
w:retirada	bbacocbbbcbcb
w:retire	nnlbbZZaaZbcn
w:retired	pjbccblmccccZ
w:retirem	bccddccbcccco
w:retirement	eaYbcbnbapbca
w:retires	iqbbcbdkbbcck
w:retirez	abbbcaaabapaZ
w:retiring	Zoabbddmcmbck
w:retiro	deeedendeeded
w:retomando	paddedceedddd
w:retomo	pdddecccedcdc
w:retorno	bcbcabZbbboba
w:retouchee	babbcapbbabbZ
w:retraite	lnacccncbZccb
w:retrasa	bcbdccbacbcbo
w:retribuita	bdcqdcbccccca
w:retribuzione	dpccddcdddddc
w:retrouver	abYbaZaaaqbbZ
w:retrouvez	bddddcobccbdb
w:retry	bcccdcbbdacYq
w:return	jclcebjbjjjbn
w:returned	ZbabbjdabZnpe
w:returns	ZaZoahfojacbl
w:reune	aabnbZaobaabY
w:reuniao	acdcdbabdcccs
w:reunioes	abcpcabbcbZbZ
w:reunion	bcbjdcbbcoccq
w:reuniones	bbancbbbaqbaY
w:reunit	ZaaqaZYnaZaaY
w:reussir	bdcdddapcccba
w:rev	lbbbpbZZabaca
w:revenir	bbacbabaoZcba
w:revenons	aaabbbZbcZaap
w:revenue	cbbbrkYjcbcck
w:revenus	adddddbcddodb
w:reverse	ZbbbmlmmbbabZ
w:revert	bpndldbccbccZ
w:reviens	ababbbZbbobaZ
w:review	lcblccfddiddo
w:reviewed	liaacbabmYcok
w:reviewer	iabobkYZaYabn
w:reviewers	XaZsYcZabambY
w:reviews	kcabbmkbbeicn
w:revisar	odecebbdddZdb
w:reviser	ZaabbpZaaZZaY
w:revision	lbbccakbcbmem
w:revisionare	pccbdabcccZca
w:revisione	ZZZbaZYZoYaZn
w:revisiones	oaccbbbccccca
w:revisor	ZababnaZbnaaY
w:revista	adcadpbcdcbcb
w:revue	bcabcZapcaZba
w:reward	Zkmncbaaklbba
w:rewi	bbcccaaocnddb
w:rewrite	olbbcaocbbbcb
w:rewriting	clcdddncdcbcb
w:rewritten	acbccbZbolbbZ
w:rez	cdddedcdddddo
w:rezamos	nddeddcdddddc
w:rezeptpflicht	ocdccbabdcbcZ
w:rg	ccedeccdddndd
w:riada	bccccobbccccc
w:rib	cecddcdcddndb
w:ribera	abacbcabbabqZ
w:ricarica	ccdddccddcndb
w:ricariche	bcccccbccboca
w:rice	ocbcccbbbjbdk
w:ricerca	knpccabccbcca
w:ricercatore	boccacabcbbca
w:ricerche	abZbcbabbZaqY
w:ricette	bcaccaaobabca
w:ricevera	ZZabaaZaaZqbY
w:ricevere	bbobcbbbbbcba
w:riceverli	ZaaaaZZZbZpZY
w:ricevi	ZababZZabapaY
w:ricevuta	ccbdddbcdccom
w:ricevuto	ZbancaZbbamZm
w:riches	ababoaZabZaaY
w:richiamarla	abobbbabaZbbZ
w:richiesta	kaZaaaZaaaaqX
w:richtige	ZanamoZZZZbaY
w:ricomincio	bccdddcdndddc
w:ricorda	bbabacoabZbcn
w:ricordo	bcbocbaccbbbZ
w:ricostruisca	pabbbabccbccZ
w:rider	Zbbnbbpbbbcda
w:ridere	aaabbbYaapabZ
w:riders	ZbbbobfoaZaca
w:rides	addccbncccnda
w:ridiculous	bdddnejddddfe
w:riding	pbbcaYYaaaodo
w:riempiono	ababbbabbapbZ
w:rien	Zbmbbbaabaobn
w:rientrare	aaabbbaaoZaaZ
w:riesce	paaabaaaaZaZY
w:riesgo	cdcdbcacccobb
w:rifa	cddddacccdddo
w:rifacessi	nddecececddec
w:rifare	pcacbcZbZZbca
w:rifarlo	ocbcbcbccbaca
w:rig	YaZaaZYoYonbY
w:right	jekijdkbcldcc
w:rights	sabbblZacbjca
w:rigolo	abZbaaZpaabaZ
w:rijd	ndddeddedddec
w:rijdt	bbbccbabbalcp
w:rijinstructeur	cbbbcZpacbcbZ
w:rillettes	abaabaZpaZabY
w:rimandata	cccddccccccdo
w:rimasto	aaabbbaaoZaaZ
w:rimborsate	baccbbbbcbobZ
w:rimborsiamo	bcccccpcbbYaZ
w:rimborso	adccddbddcYcp
w:rimos	accbcZbocbcca
w:rimpiazza	aobcbbabbbbca
w:ring	dmpbbcfbjcdcm
w:ringing	bmbnddbcdcddd
w:rinnova	abbnccabcbbjm
w:rinnovabili	pcdeeededdedb
w:rinnovato	bcadbcbcbacbp
w:rinnovo	bcccdcbccbbbo
w:rinviato	acbbccocccbba
w:rio	bmbcccbbbobca
w:rioja	aobcccbcbdcdb
w:ripaghiamo	cddcdeneddded
w:ripara	bcbcccbocbbbZ
w:riparare	abbbcobbbbbaZ
w:riparliamo	bbpcbbaaYZbbY
w:ripetizioni	abbbbqaaaZbbZ
w:riposo	bobccbbccbcbZ
w:riprendo	cccddcpbddcZa
w:riprese	occcdbbccccba
w:ripreso	occcdbbccccba
w:riprovera	bcbcccabcacao
w:riscaldamento	cddcdeneddeed
w:riscaldato	cddcdeneddded
w:rischi	cdbdccacbcoba
w:risco	bcbcabZbbboba
w:riscrivo	qcdeedcededcc
w:rise	alacacmbbkncZ
w:riservata	ZbraaaZaYZaaY
w:riservatezza	bcbndcbccbcca
w:risico	cdcdbdacccncb
w:risiko	cddccbacddndc
w:risk	eeicnncbdcmcb
w:risks	cdbbcdrbcbcda
w:riso	deeeeeddededn
w:risparmi	Zccbcbpcdcaca
w:risparmiare	deededndeecdc
w:risparmio	cddcdeneddded
w:rispediscili	ZababZZabapaY
w:risponda	ZbabbbaabapaY
w:rispondere	ZaabaaaaaaaoY
w:risposta	Zbabbbacmbboa
w:risque	abZbbbaaaZqaY
w:ristorante	bdcdddcdndddc
w:ristoranti	bcacbcqbaabca
w:ristoratori	decdeepeeceed
w:risultano	bccccbbbcbobZ
w:risultati	bcbocbabcccca
w:risultato	bcacdcqccbbca
w:rita	abacccocaZccn
w:ritardo	bcabcbZccbccq
w:ritirarle	bcbcccabbZbco
w:ritirarlo	bdcdddbcccbdo
w:ritmo	ncddddcdddddc
w:ritratti	abbbcbpbbZbbZ
w:ritrovarti	ababbbaabpaaZ
w:ritrovato	nddecececddec
w:ritrovo	ddddeddcebddq
w:riunione	ddddcdddddddq
w:riunioni	bcaocaabbbccZ
w:rival	apZbbblbaZabZ
w:rivedere	bcacccoccZbdZ
w:rivederti	aaabbbYaapabZ
w:river	WZZamqYoZXZaW
w:riverside	ZZkacbZobabbo
w:rivista	acccdpaZcbcda
w:riz	deeeeeddedeen
w:rn	laobbaYbabbcb
w:road	nkabbajabcamm
w:roadmap	lbamaakababbo
w:roasters	ZbbbooZZbabbZ
w:rob	baocccacbladb
w:roba	pcacbbabbabbZ
w:robin	abbacbnccaboc
w:robot	kaYYrachablaZ
w:roboter	abbbboaaaabaZ
w:robotics	amlcccnckdcka
w:robots	iaapmkiababbZ
w:rochdale	ocbccbmdcccdc
w:rodada	aaccpbbbcbbca
w:rodando	nZZaaaZZoZZaX
w:rode	bcbcccbcbbncn
w:rodilla	abYbbaZabpaaY
w:roei	ZbYbabZabpaZY
w:roemenie	YacbcZpcccbcY
w:role	jllciecdkedcd
w:roles	bbqdcdocjbccc
w:roll	cimZbnkajZbbj
w:rolling	pbccbnebcccca
w:rollout	sZdcdZbddccdb
w:rolls	anZccoabbbccc
w:roma	bkcdddbddcdqa
w:roman	abaabaZpaZaaY
w:romanzo	aaababZoZaabZ
w:romaria	obbccabbbbcbZ
w:romeria	acbbcboabbbbZ
w:rommelmarkt	bbbcccbbbabbo
w:rond	rlacdcbdcccca
w:ronda	aaabqcabcbbcZ
w:ronde	ZZZYpZZlbaobZ
w:rondleiding	aapbabZbaabcZ
w:roodgloeiend	ocbcccccbbcda
w:roof	ncbbbcjbbaecr
w:roofer	nbbYcbabcnccn
w:roofers	YaZabpmXaZaaZ
w:roofing	mdoccbabcccdc
w:roofs	ZbZqibnbbfbcY
w:rooftop	ccpdddacbZccb
w:room	ceackncfhkdbn
w:rooms	npbcbbacbaicl
w:root	abccccbbdanbo
w:rope	YbobcoZababbZ
w:ros	mlababnbabbbZ
w:rosa	fkjdhcgccecob
w:rosalind	kbpcccacaYcdn
w:rosario	kbccdboccbcca
w:rose	nbbaabYbcapbY
w:roses	onadccadcbcdb
w:rossi	bccddpcZdcdeb
w:roster	okpabZXabbabZ
w:rota	kkacjclhbYbbp
w:rotas	aZabnaoaZnabZ
w:roti	dedeeddddcddo
w:rotina	occbdbacccbca
w:rotonda	bdcdddcccbcco
w:rotterdam	lfjcjjgkegcdb
w:rouen	cccddccccbZoa
w:rough	nbjccciccicdb
w:roughly	rbbbcablcbbdb
w:roumain	oaacccbcbccba
w:round	bnjdmcdjeijcb
w:rounding	aaacccaaoabZp
w:rounds	aaajlnZbmmbcY
w:roundtable	bcbbccZrcbbba
w:route	aaZaookaaYaaY
w:router	bbcdmcaccccbo
w:routes	mlbdcclddbced
w:rouvre	bdccdcaocbccZ
w:row	ZbZcbbZplmbco
w:rows	jmZbbbYblnaah
w:royal	aZabcbamcmpba
w:royalties	acbcctbbcbbda
w:royalty	iaabbrYabbaba
w:rs	labaclapcbocZ
w:rsus	bpbdddldddcdc
w:rsvp	ccccdaZrcbcbZ
w:rtt	cpaeeedecdedd
w:ruas	abbbcboccbbca
w:rubbel	ZbZbbbaaaapbY
w:rubbish	doZoabZbZZbba
w:rubrica	aabbboaababbZ
w:rubriche	ZbabbaZbapbbZ
w:ruche	acabbbabapbbZ
w:ruckmeldung	cobcddbbbcccm
w:ruckseite	dddeoedeedeec
w:rude	ahaabokdcobba
w:rue	acbcccobcccab
w:rufbereitschaft	dodeeeeedeeed
w:rufen	aaZbaaZapZbaY
w:rug	bbYcaaZYpZbaY
w:rugs	oaabXcpccabdc
w:ruhe	bcacddocbbcda
w:ruhestand	dncdddcdcndda
w:ruhm	ZabapaaaZZabZ
w:ruimte	acdcdpcccdcdc
w:ruined	YaaaooZZaabcZ
w:rule	oZYaaaYZZeaqY
w:rules	leakeadkbelmY
w:rumania	bcbbccbbcbobZ
w:rumanien	acdcdbodcdddb
w:run	ilbjmkiibbjcc
w:rund	nqccdaaccccca
w:runde	clbdmcbcpbcca
w:rung	Znacbcpccaceb
w:runners	abZcnccbbpcca
w:running	aicidcejbfmao
w:runs	mbbjebnbfcbgn
w:runway	jYbcqcbbcbbdb
w:ruolo	bbocccbcbaccb
w:rupees	nbaoaZYbaabbZ
w:rural	llaZknZobaaca
w:rush	nlaabbdbboccg
w:russia	acbccaabcaqaY
w:rust	icdcdbbndblda
w:rustenburg	obabcbacbnabZ
w:rustig	bcobccbabbbca
w:ruth	iijcbcaakkccp
w:ruzies	cncedecedddec
w:s	jhhijedjhifce
w:sa	eocdjblccckcb
w:saarland	odcdddccdccda
w:saas	bbocdmZbbbcdc
w:sabado	kjabbkaobabal
w:sabados	aabbbqbbbbbcY
w:sabati	ababboaZbabba
w:sabato	nkbccbamcabbn
w:sabe	ZlabbapanaZaX
w:sabemos	kbnblanbcbabZ
w:saben	cccdcdcdncddc
w:saber	bcbnkapbcbacZ
w:sabes	amZbabZbqYbaY
w:sabia	cdcdddcccqccb
w:sabonetes	ZaZapaYaaZZZZ
w:sacco	ccbcacbacbcco
w:sache	bccccbbccbcco
w:sachverstandige	abcocbbccccca
w:sacramento	boacbcmbcccdb
w:sad	chmblbamblacZ
w:saddle	bdcdcdbccbccp
w:sadly	ZaZbbZZqbabbZ
w:safe	ZaaiibYeebqjm
w:safety	lcajjnYndmZbZ
w:sag	lapdcbbccbmcb
w:sage	cbcdndcdcccdb
w:sagen	mbmccbacmabbZ
w:sages	ZaaabpZbbZaaZ
w:sagst	qccdddcddddea
w:sagt	baaccbpcZaaaZ
w:sai	ZZabbbqaanabY
w:said	jkkemcddglccb
w:sailing	nbbbcbblcbccn
w:saint	ljcccobccbcca
w:sais	ncbdddbdncddb
w:saisie	acdddcodddddb
w:saisissez	cdccdccbddocb
w:sait	mbaaboaZbbZbY
w:saiu	ZpZabbZomaaae
w:sake	anccddamddbdc
w:sala	Zaapbaabnabbm
w:salad	cdcdddbbdacbs
w:salaire	cocdnccccclca
w:salarie	ccddndddddddb
w:salaried	ZvZcbcecbabca
w:salaries	ZmabpaZlcabbY
w:salario	bqbchcbcccocb
w:salaris	bqbdedccacncb
w:salary	aoicpcbcdbmdc
w:salat	ccbcccbccacbp
w:saldria	cdcdddcdcqddb
w:sale	aiabodokbabbm
w:salem	anccbnabccbcb
w:salen	bbccbbaccbbco
w:sales	bceododcifbcc
w:salesforce	cokmccbdbecka
w:salesman	abbcmcpcbbcdb
w:salga	abpccbabbaaZZ
w:salgado	ababbbZababol
w:salida	cccddecdcdnec
w:salimos	ccccdcbbcbcco
w:salio	doddcdbdccdca
w:salle	bdddccccdcbds
w:saloes	bbacocabbcbcb
w:salon	naabbZknaiaaY
w:salt	ccbcebcnkabcp
w:salta	ddddeadcdcdcq
w:salud	feeeleeffeeee
w:saludado	bcbccbbZcocbZ
w:saludando	bbacbbabaobcZ
w:saludar	abocbcacbbbca
w:saludo	cdccdcbccocaZ
w:salut	mcodlcccckcda
w:saluto	cdccdcbccocaZ
w:salva	ZabbboZbbbnbY
w:salve	cccdcccdncddb
w:sam	kaZbcbZbZqbbl
w:samantha	lcleeeceeeeee
w:same	jeajhddcdqica
w:samedi	kcbmblabbabbp
w:samen	abbccbbccncbp
w:samenwerken	ZaZabbaabpaaZ
w:samir	bbadcdncoaccc
w:sammeln	bbbcmcaccbccp
w:sammle	bbocccZcbbbca
w:sample	bbbccmqalbbcj
w:samples	bcbcfcpcpcbcb
w:sampling	ncbYccpdcccdc
w:samstag	cdcdddcccbdcr
w:samstags	pccccblcccccZ
w:samt	ccdddcbbdcocY
w:san	mlkdccbdkcdec
w:sand	aaannaYlbZbcZ
w:sandwich	ZoaobbZcbcadb
w:sandwiches	obbbcZanclcda
w:sang	abZcbbabarbbY
w:sanidad	ocdeeddeeeedd
w:sanita	eeeeeddmeeedc
w:sanitaria	cocccccdcccbb
w:sanitarios	abpccbZZcbbba
w:sanitarista	bpacccZbaacaa
w:sanjay	kbcdddbcdcbco
w:sanne	aolaaajaaYnbZ
w:sans	ebeccbnijbpba
w:santa	obbbbaabbabcq
w:santander	ZbcbcbZpbbbbZ
w:sante	mbpdicbcbbdcb
w:sao	lcbebbllcilbi
w:sap	knjcdhedhdclb
w:sapere	abmcccacoacbZ
w:sappia	abcdocaccccda
w:sapporo	cdceednmdcced
w:saputo	ZaZbaaZaZqZZX
w:saque	ccbdcdccocddb
w:sar	cpbdddcdcdddb
w:sara	bccccbbbcbqZm
w:sarah	adcbccqbcbccb
w:sarau	YaZaZZYpZZZZY
w:sarebbe	mnabpZZbbaabY
w:saresti	YZZbaaabpabaY
w:sas	kikcdjalmbcla
w:sasen	dodeeeeededed
w:saskatchewan	obbbbcYobYZcZ
w:sat	deanbbchbpbcj
w:satellite	YaZaraYbaYaba
w:satisfacao	ccedeccdddndc
w:satisfait	caabccobccaca
w:saturday	dmamcjbibcbbp
w:saturdays	klcamqcbaeabY
w:satz	rcbkdccdddccb
w:sauce	jZZaaaXaZZZpY
w:saudade	abbbcZbabobbZ
w:saude	cpddedbfdndca
w:sauf	ndddddcddcbdo
w:saura	cbcdndcddccdb
w:sausages	ababbcYpcZbcm
w:sauve	ababbbaaapbaZ
w:save	malbacnqbZabZ
w:saved	ZaZbialaaparX
w:savez	cdbdddodddcdc
w:saving	kbbbZbrbcbbca
w:savings	fcbcqcabaaocf
w:savoir	bdmccdqdcbccb
w:saw	kjbcdjjdknecb
w:sawmill	nbZobaZbbZbca
w:say	jiledgcjclcie
w:saying	ZilbbbcjarbbZ
w:says	ldlbdkbbgkbbn
w:sbagliato	bdcdddcdccndc
w:sbloccato	oeddeedeeedec
w:sblocco	ZbaabaZabZpZY
w:sc	pjaccbacmbccb
w:scade	llZZaaYmZZYnd
w:scadenza	dpddddddddddd
w:scaffold	WmZaanYYoZkaX
w:scaffolders	oZYbbaobaaabY
w:scale	asnbbbbaakdbb
w:scales	ZbacbbaoaobcZ
w:scambio	bcbccbbbcbbbo
w:scams	acabcbnpcZZaZ
w:scan	bcbbccmbcmocj
w:scanned	lbZbbbmbaZZnn
w:scanner	XZYpZYXZZZoaY
w:scare	YXbbooYbbbacZ
w:scared	aoZcccZbbocca
w:scarica	bbbacZaabcoba
w:scatole	bcccacobcbbbZ
w:scegliere	bbocccbcbaccb
w:scelse	nddecececddec
w:scelta	cddnddceedeed
w:scelto	ccbddcacdamcn
w:scendi	bcabbbbbbobbZ
w:scene	abZcbcZbbqbcl
w:scenes	pcbccabcdccda
w:schaal	ZsabbZZaaabaY
w:schafft	cqcdddbdddddb
w:schalten	ccddddbcdcobb
w:schaltet	cbbddbcbbcocb
w:schau	ZaqaaaXaZXaZX
w:schauen	blcolbacbbbca
w:scheck	cbccccccddoda
w:scheda	ocddccbdcddec
w:schede	ocdddcbecddec
w:schedule	ecibccoabZlal
w:scheduled	bbbkcaaZbalZq
w:scheduler	aaacoclcbbacn
w:schedules	bancncacbZbdb
w:scheduling	jadndabknZdcZ
w:scheme	jpabbmlabalcZ
w:schemes	aaoncbaaaZbaZ
w:schenken	ababbbbbbboba
w:schenkst	ababbbbbbbobZ
w:schepen	ddcedddeodeed
w:scherz	bbocccZcbbbca
w:schicht	ccdcdcccdccdp
w:schichten	abbpbZZabaaaa
w:schichtleitung	dodeeeeededed
w:schick	ZambbbZaaZqbX
w:schicke	bcZcccacbocbb
w:schicken	hfbddcqcccmbd
w:schiedssache	abcocbbccccca
w:schieflage	bcabccpccccdb
w:schilder	adccdbbddccdr
w:schizzi	nddecececddec
w:schlafen	ddddeddcdcddp
w:schloss	ocbcdcncbacda
w:schlosser	cdaadcpdccddb
w:schlussel	bcbcccabcbcbo
w:schlusselpositionen	ccoccdbcbbccb
w:schnell	YbZaaZZaZZqbX
w:schnittstellen	oeeeeedeeeded
w:scholarship	ZoaZbYYZpabcZ
w:scholarships	ZbcabXoqbbacZ
w:scholen	ccbcbcobccccZ
w:schon	bckcjcibcncbl
w:schone	abpbabZbZZabZ
w:school	kkcickiklbcde
w:schooling	XsZcbbZbbaZcZ
w:schoolpsycholoog	ocdddccdcccdb
w:schools	Zbmbolmadibcb
w:schoonmaak	ccbcbcobbcccZ
w:schornsteinfeger	ddcddddcccddo
w:schot	cbddnccdddcdc
w:schreef	ZZZapaZaaZaaZ
w:schreib	cobdbdcccccdb
w:schreibburo	cdddedpdddacb
w:schreiben	YaZabmjaamlbm
w:schreibt	bobccaacbbcbZ
w:schreibtisch	aobccbabccccZ
w:schreibworkshop	abbbbaZpaabbY
w:schreiner	acdddcbcddddo
w:schreinerei	abpbbbabbYbaZ
w:schrift	occcccbccccca
w:schriftlich	bapccbabaacca
w:schrijf	cocdddcdcdddb
w:schrijven	ZbbacrbbccbcZ
w:schrikt	dedededeodeed
w:schritte	bcpbdcacbbcca
w:schuift	bbbcccbbbabbp
w:schuldhulp	occbacbcddccb
w:schule	ddcededepceed
w:schulkonto	ddddddddddZdo
w:schulsozialarbeiterin	pcdcdYcccdccb
w:schulter	ZaapaZZabZabZ
w:schulung	acccdpbbcccca
w:schulungsgebuhr	cbcdddbcdcocY
w:schutting	Zbaacbaacaboa
w:schuur	bcacccacaacco
w:schwabischen	bobbcbabbabcZ
w:science	akbklmZZodjca
w:sciences	cdmdenbddcede
w:scientific	pbZpibbcbbjcb
w:scientifique	bbbobbaacbcbZ
w:scientist	lncdlccedcdlb
w:scienza	dddeedcndcedc
w:scierie	bobdddcdcdccc
w:scissors	abacbcZnaocca
w:scontata	bcccacobcbbbZ
w:scope	rbancbZcccbcb
w:scoperte	ZZaabpaaaaaaY
w:scopri	ccZdddccdbbob
w:scopriremo	acpYbaZbcbbca
w:score	paaacblacbncZ
w:scores	aaacbcadccqdc
w:scorsa	bccccbbccbbZq
w:scorso	ZbpbbbaaaZbbZ
w:scotland	bcocccicaaddc
w:scottish	nnmbbbZbaabca
w:scout	mbacccaabmbbn
w:scraper	qdcdcdcdccddb
w:scratch	ZeabcnZcnelca
w:screaming	qdbbddbbdcfcZ
w:screen	Ziblmbmabambj
w:screening	kbkrcbZcbbdcb
w:screens	accdddobbckcb
w:screenshot	ccccddbdddqca
w:screenshots	nbccaZjcdcoda
w:screws	bdcccdbpdbded
w:script	oaambjiaaapbY
w:scriptie	ZcabbqacXaabZ
w:scripts	pYZoblYZaZZbZ
w:scrisse	bbpcbbaaYZbbY
w:scritto	bcddncccdddec
w:scrivania	cccdccbccbcco
w:scrivanie	ababbbaaboaaZ
w:scrivere	ababblYZpZbbZ
w:scriverebbe	acccdobadccdb
w:scriveresti	bccccobbcbcca
w:scrivi	bcacccabbnqca
w:scrivimi	bbbbbbabaaocZ
w:scrivo	bdcdddcdndddc
w:scroll	nbmdddbccccdc
w:scrolling	abrabcYbaYccZ
w:scrum	inZckahohZbba
w:scuola	Zaaabpaabaaab
w:scuole	cedceeneddeed
w:scusa	ZaZbabZbpZbaZ
w:scusi	bdcdddcdndddc
w:scusiamo	cdddddccdcddn
w:sdk	ocbbbZZbcboca
w:se	ieddjckdkfekd
w:sea	ZjmfcoZoebcca
w:seal	bcccccbbcancn
w:seaman	nmaacaZbcbncZ
w:seance	ZZZoaZZoaZZaY
w:seances	caabccobccaca
w:search	klmbeddbeecna
w:searched	daobbbZljebbn
w:searches	ZglbcbdbaampZ
w:searching	bjakmndbfabil
w:seas	acccnbZmcbbdc
w:season	nenjbaencebbZ
w:seasonal	qlaabaZmbbbca
w:seat	bldnnchdeabee
w:seats	jdbgjcokbadbe
w:seattle	dobccjbecncid
w:seaweed	ocmddbbbdcbdc
w:sec	ZanabbYabZobZ
w:sechs	YkalboZkaajYk
w:sechsten	dddeeaddodedc
w:second	elbeficicmdck
w:secondary	cbanbdZZoaacZ
w:seconden	bccdccrcbbbca
w:secondment	nXaccdoccaddd
w:secondo	YaapbaZbbaaaZ
w:seconds	dcacccljpalcZ
w:secret	Zabbccibbbrco
w:secretariat	bocdccamdbbdb
w:secretaries	bcabbapiaZabZ
w:secretaris	cdddddcdcdndb
w:secretary	hobcccdbcbccp
w:secteur	mbobdbbclccca
w:section	YZZbboaaapadn
w:sector	dkokccjddicea
w:secure	bmbcccaccanmY
w:securite	cdccdbcbedobb
w:security	mclcedbbcbqfZ
w:sede	mlodcccccccca
w:seduta	abaccZaaaoaal
w:sedute	aaaobbabbabaZ
w:see	cfjdeckfckhkf
w:seed	lajcscbbcaccb
w:seeing	ZalnbbYlapZbZ
w:seek	mbajrbYbbibca
w:seekers	ZYZaapoZaaaXY
w:seeking	ceacmcadrddcb
w:seeks	jnclmlbccccca
w:seem	lbZbmcYcbqmaZ
w:seems	mcdbcbpcclcca
w:seen	hdcbdeeblmena
w:sees	YYZbbaYYoloaX
w:segnalarmi	ddceeecdodedc
w:segnalato	acpbccbbZabcZ
w:segnaleresti	ZaZbabZapZaaZ
w:segue	kbbcccjbkabbp
w:seguente	bccccbbccboaZ
w:seguiamo	bbccdcqcdcccb
w:seguidores	bcccccobbbbbZ
w:seguidos	bobcccbccbcca
w:seguimos	cdcdddcccodaZ
w:seguir	lbmcccacccnca
w:seguirlo	ccbccdaccbbbo
w:segun	ZbZpccacccbba
w:segunda	bbcccikbcklbo
w:segundo	aoacabaababbm
w:seguo	abocccabapbbZ
w:seguranca	cndcddcccddcc
w:segure	obccdbccbccca
w:seguro	boccccjccmmca
w:seguros	pcdeeedeeeedd
w:sehe	bbZcccmcbpcbZ
w:sehen	ZamaaaYZanaqW
w:sehr	jldkddddkdfdf
w:sei	ldocclbbcbklZ
w:seid	ccadccbcbacco
w:sein	nbZbbbapaabbZ
w:seine	boabccbccbccl
w:seinen	dodeeeeedeeed
w:seis	oibcmcdccbjbk
w:seiscientos	boccccbccbcca
w:seist	dddeoedeedeec
w:seit	elbdicecjkaco
w:seitdem	bcbdddqdccddb
w:seite	maacbbYbZmnam
w:seiten	obaabZZnaaaaY
w:seja	bccdccbcdcocb
w:sejour	ZZaaaZZpaZZaY
w:sek	mkbccclccbocb
w:sekretariat	ddcededepceed
w:selben	bcbocbabbabbZ
w:selber	pdmdcdbdccccb
w:selbst	kamjbmZZalmaY
w:selbststandigen	cdcedepedcded
w:selbststandiger	ZaaacbpabbbaZ
w:selbststandigkeit	aobccdlccncca
w:selbstverstandlich	mmblcnacbbbca
w:seldom	anabclkabmbcb
w:selecao	doddeddddebec
w:seleccion	klodddbdccdcb
w:select	abocccbcbobbb
w:selected	babhccdjcbsjZ
w:selection	ZcbpdbZbcalba
w:selezionata	aadbcbacdcodb
w:selezione	bdqdddbdccccb
w:seleziono	Zqnbcbbccccca
w:self	jaajcomlbaabi
w:selfie	abbccblccapmZ
w:selig	abbbboaaaabaZ
w:sell	bbampcpabjdcb
w:seller	YaaobbpbabkcY
w:selling	aZYnrbbZabhlb
w:sells	aaZopblcbabca
w:selon	dndeddddddmdc
w:sem	jlmbclicjambY
w:semaine	ocdcddeckgfjd
w:semaines	ncccccbcccncm
w:semana	odecedbjbbglh
w:semanais	ndceedddcdeeb
w:semanal	ccaddccnbacba
w:semanales	jdddencdddcdb
w:semanas	lcccdbkncbcco
w:sembra	cddcddneddded
w:semester	Zbbccpaaqbcca
w:semestre	ZaabaoYanaaak
w:semiconductor	ZaanmbZbbaYoZ
w:semilla	cbcdodbddcccb
w:seminar	Zbabbsalblbaj
w:semmeln	occcccbbdccda
w:sempre	bbscccjccZcca
w:sencillito	ocacccbcbbcdZ
w:send	hfeicclfdbnee
w:senden	dddeedccddnnb
w:sender	ZbZZbbmbcZqZZ
w:sending	jddccbbbbpjlZ
w:sends	lbbbkbkacnmdZ
w:sendung	ZaZabZZoaZnZg
w:senha	bccodbbccbnYZ
w:senhas	Zbbababcccoba
w:senhor	kZZnnZYanZZaX
w:senhora	nioccdbchccca
w:senior	dqlfceebcadgc
w:seniority	ZmZbbblbaobcZ
w:seniors	ZalbbmYpaYbcY
w:senor	abbcapjacabdb
w:senora	bocccccdbdcda
w:sense	hbaobcZnanbbZ
w:sensible	ZbabaacbZpbaY
w:sensor	bjakobnabdbcZ
w:sensoren	dddeoeceedeec
w:sensors	ccdeodcedddec
w:sent	cbabjbbbcilql
w:sentar	abbobbbbZabca
w:sente	bbabbbaobabbZ
w:sentence	YaZaaZcpmYbaZ
w:senti	bcacccbcnanba
w:sentiamo	Zbbacapccccda
w:sentido	ccjdddlccnccb
w:sentieri	cccdadbbcbcco
w:sentimentos	acacbbabapbbY
w:sentirci	cdoddecdccdZc
w:senza	clcdddmjdcmdc
w:seo	mbbcbbscbbaca
w:sepa	cndddccdddcda
w:separados	obacbbadbbbcb
w:separarlo	cccdqdcddcddb
w:separate	aabcqcZccbacm
w:sepsis	paanabZbbabba
w:sept	nZZZYZZapZaaX
w:september	njdccfcklbbbm
w:septembre	cmbddlcdjcddn
w:septiembre	occddcbccbcdo
w:sequencia	bcccccobccbcZ
w:ser	bnccmbjjclcch
w:sera	acccnceccbnkl
w:seraient	ocedddcdddccc
w:serais	cnadndmdcbdcc
w:serait	pambbnZaaaabY
w:serale	aabbcoanbaaaX
w:serali	aobdccbdbcccZ
w:serbien	acdcdcodceddb
w:sere	qcbccZbobbcca
w:serem	ncdeddcdddddc
w:serez	aaaobaaababbZ
w:seria	cmccndccdccdc
w:seriam	ZbdccqaZccaca
w:serian	ndddecceedddn
w:serie	abbbmoaZcbaba
w:series	midmblaocabca
w:seriez	dmmjmcajcbdca
w:serio	acodcdbbbbccb
w:serious	bZbbpaYZnYoaY
w:seriously	mcacccncikbca
w:seront	pbbZcbbbccccb
w:serpa	ccddnccdddddc
w:serre	YbbpbcZccdbcb
w:serve	mbbjniabkibcf
w:served	dbdkccZnaobcb
w:server	nbaccbabbhjbq
w:servers	obZaoaYZaYaaY
w:service	diidcbpdbbkld
w:servicenow	ddnccckbkbbkb
w:services	rdbfcekbbbbkd
w:servicio	maabbbabobbbZ
w:servicios	naZaaZZaoZaaX
w:servico	lcbbcbkabbboZ
w:servicos	pceeeededeeec
w:servira	bbbcccocaaccb
w:servirebbe	kcbbobZbbabcZ
w:servizio	iobcbalbnabbZ
w:servono	bcbccbabbbnco
w:servus	cdpdmdadccddc
w:ses	mcccddamncdca
w:sesion	ibbbcoaababoX
w:sesiones	ZaZnaonaYZaaY
w:sessao	obanbbZbbbbca
w:session	ZabobrbobbcbZ
w:sessional	Zbcbdqabcbcda
w:sessions	ajanbqembabba
w:set	mcblcjlbjclcc
w:sete	ZoZaaZYZaZoZX
w:setembro	abdbdbbcdcbdq
w:setor	abobbbabZbcaZ
w:sets	lakbdbobbakbZ
w:settembre	lbbccbnZbbbao
w:settima	dnddddceddddc
w:settimana	kbbccnabjalkj
w:settimanali	ocdddcddcddda
w:settimane	kblccbjlcbbcn
w:setting	bamqkaZablbbY
w:settings	abZbccZbbaavY
w:settle	aabbccaacbqaY
w:settled	ZbqbbkZbjbobc
w:settlement	mcdcddbcdcado
w:settore	YbpmblZamabaY
w:setubal	akYcccZbbbcpa
w:setup	ZccacZradcbcb
w:setzen	bcnccbbbbaZoZ
w:seu	lcmcddkebdjkd
w:seule	abobbboababbZ
w:seulement	bcaccbrcabcca
w:seus	abnblaabcamaa
w:seven	lkhceebdjaeco
w:seventh	kbaZpaZbababZ
w:seventy	nambbnabbaccb
w:several	ebqlccbhckfcb
w:sevilla	mabocbabcbbcZ
w:sewing	nZaaaoZZbaZbZ
w:sexta	ambccbaokabbl
w:sfondo	ZbbbbapabaaaY
w:shade	mdceddmddbded
w:shaft	abbbabocbnbca
w:shake	bcacpcabbocca
w:shall	eeljcemcbjdch
w:shame	ZZdaaZXoaoaaX
w:shape	nanclbZbcnbca
w:share	ceedncdnciija
w:shared	dchbcdZaandpm
w:shareholder	bbacqbZacjbck
w:shares	cebdtciccchda
w:sharing	bbboobZZakaba
w:sharjah	obnccbacbaddc
w:sharp	albmblcZbakbo
w:she	gcfcekbbijdfo
w:shed	YbZabmkoaYbcm
w:sheep	nbbblbYmckbdZ
w:sheet	jbdllejbbabcn
w:sheets	blcddclcckcdn
w:sheffield	ZpZbabZbaobbZ
w:shekel	YoZbbpYaYYaba
w:shelf	oaZajbilbamcZ
w:shell	bcdcndbcdbncb
w:shelter	nmbdddbecdded
w:shelters	abZobaaaanaca
w:shelves	bpcddccdccdec
w:shift	crcceebhjbccj
w:shifts	mmdebdimibdca
w:ship	ljodbnZfaalcb
w:shipped	ebbbbcaockbbj
w:shipper	Zbbcbcabbanao
w:shipping	dbbbcblablpkZ
w:ships	balYoZianZZaY
w:shira	nbacbblbalabZ
w:shirts	acacbcobbZbco
w:shoe	mbjnbbZbaZabn
w:shoebox	obabbbkbbkbba
w:shoes	cdbdcdZcckccq
w:shoot	rbmbcahacbbca
w:shooting	kZoboaZbcaacb
w:shop	pebfncldcajba
w:shopify	qbbbccZcaaaoZ
w:shopper	ZbccbcaZdonca
w:shoppers	YbcbdcZadcqcZ
w:shopping	abbbcokncXbca
w:shops	mljlbbnjcaccZ
w:short	lbcmdjlkccdcc
w:shorter	abmcbclcnXccb
w:shortlist	bbqcbcdcbbcca
w:shortlisted	aalcdclcccoba
w:shot	eoYbabjcadbck
w:should	dineddddljcch
w:shouldn	ibkcickccobca
w:shout	caZnbajbZsbbZ
w:shouting	hbpbciYaakbck
w:shouts	cocdccbcblded
w:show	bcbcijpkibiib
w:showed	hbbccbZbbpncZ
w:showing	abZnbboaambaZ
w:shown	abbcdkibdakqa
w:shows	ZababkqpbZoaZ
w:shredder	abaccooabYcba
w:shrewsbury	noaccbbbcbbaZ
w:shut	akabbbdjjbbbr
w:shutdown	nZZbbapbaaabY
w:shutdowns	XgnabbZZoZabY
w:shy	abbbckZoaZbca
w:si	dhicifkdleddj
w:sia	bcodddbcbcdcb
w:siamo	kfldkedbceccn
w:siccome	aaabpZZZbaaaZ
w:sich	cdmclbbblcfli
w:sicher	ddneeecdccddc
w:sicherheitsprufung	ZcbcccpbaabbZ
w:sichern	cbbcccobccbca
w:sick	mrabcbcbbhdcb
w:sicurezza	cccccdobcccda
w:side	cccjocibdndci
w:sides	jbpcbbZcbapba
w:sido	bbcddcbccacmp
w:sidreria	dededepddcded
w:sie	dijiekjdjchjc
w:sieben	abbbcaaobaaba
w:siege	bbbobbaacabbZ
w:sieger	aaaabpaaaaaaY
w:sieht	bcpcbcacZaccb
w:siempre	clpckdbdcbdcb
w:siena	paaabZZZaZaZY
w:sientes	baabcbpbbbbaZ
w:sieren	abobcbbcabcca
w:sierlijk	occcccbcccccb
w:siete	ZkZnbjZZanaab
w:siffler	bccccbbccbcco
w:sigilo	abbbbabcccoba
w:siglo	abYbpaYZaZaaY
w:sign	fccdejdmbakjn
w:signaalgroep	bcbccaaabboca
w:signage	nbbbddmcccccb
w:signal	ibabaaYYblpZc
w:signalee	apZbbbacaabbZ
w:signalling	bmocccabcabdb
w:signals	abbcaaZbaZscZ
w:signature	kccckckccckbn
w:signatures	ZbaabbZqbZYam
w:signe	bmbdccbcbbccp
w:signed	ccdcpcdbbcdeo
w:signer	acbocbbbbbbaZ
w:signes	ababcqZnbZbaX
w:signing	jbbcbmacmZcdn
w:signora	pbbclbbblbccZ
w:signs	ZjbpibbnhbfcY
w:sigrun	aoabcbobaYbZY
w:sigue	mcmdccmacbbcn
w:sigues	baabbbaaaobbZ
w:silence	amabblobcllca
w:silenzio	cnddddbdddddc
w:sillas	ZbobbbnaaaaaY
w:silleda	pbbbcaaZbabbY
w:silly	Yobcbcabcoacn
w:silo	mbbbabpbcbbca
w:silva	oamcbcadcbcdc
w:silver	abbbcbrabZnZZ
w:sim	bcccdcdccboco
w:similar	lZZbhZcZaabsY
w:simone	anbdncbcdbced
w:simpatica	cqddddbcdcddb
w:simpel	ababbbaabapba
w:simple	naaaaoilaanca
w:simplement	bcocbZZbanbba
w:simples	ccedeccdddodd
w:simply	iccjccmbflkca
w:simulateur	bcbcdcrccbccb
w:simulator	bcccdcacdnnda
w:sin	ebjhklljbalba
w:since	ckcceckcnncic
w:sincera	bcqcccaccZcaZ
w:sincere	cabdccacpoccb
w:sincerely	demceekcemcdc
w:sind	jdkjkbeleeecd
w:sindelfingen	bocdddcccdddc
w:sindico	ocabcbababcca
w:sinds	ncbdjclcjmcca
w:sindsdien	ddcdcdocdccdc
w:sines	ambcccknckbca
w:sing	nYYYallZZoaZX
w:singapore	abancZalbdoha
w:singh	Zccddncdnbcdc
w:singing	nbnbbabablccZ
w:single	caanfjaokbabY
w:sings	abcccbcnbabbm
w:sino	deeedenddeded
w:sinon	aabbbbabbpaba
w:sintesi	acbocbabcbbca
w:sinto	ZaZaaaZapZaaZ
w:siobhan	obabcbnccZcda
w:sir	cbjcedojmjiba
w:siria	abcbbbacbboca
w:sismologa	bbbcbbabbobbZ
w:sistema	mZaamZZoaZaai
w:sistemas	bobcbbaabbcbZ
w:sistemisti	abacabpbbabbZ
w:sistemo	ZbabbbpbaaabY
w:sister	deabmoZeamdbl
w:sisters	ZjaalaZZaYqaY
w:sit	mdccehbndancd
w:site	ncccedldmcecc
w:sites	pojbbaabbbbcZ
w:sitio	lnobbbababbcY
w:sito	obZbnapaZYYaX
w:sits	ocacZcadamcdb
w:sitting	ebilbhhajmlca
w:situation	abpbcdmcaZccc
w:sitze	cdmdddcdobddb
w:sitzen	bbbccYZYZrbbY
w:sitzt	bbbcobacbabca
w:sitzung	cdccdcbcccmcp
w:sitzungen	abbrcbbccccca
w:six	mfbjckekeddcf
w:sixteen	ablbncednZcda
w:sixth	Zbbacpllbjcda
w:sixty	fbaenlbbnZbcm
w:size	ajcbbcscblcca
w:sized	amZckcaboZccb
w:skate	nZaaZnZoaZZaW
w:sketch	ZcZbabpaaYoba
w:sketches	rababaabaabcZ
w:ski	occcccbccdadb
w:skill	ibbbmcZbbXatY
w:skills	eZlcdcbbjbmqb
w:skin	ZbaobZpZaXabY
w:skincare	kbabbnoaabacZ
w:skip	YoZiaYYnbZbcp
w:skipping	YZYobYXpaXaaY
w:skript	ccbdcacbaocca
w:skus	mcbccdncabccb
w:skyhaven	aXZbbYZanaapZ
w:slab	qbbbccbdbbcdb
w:slack	YakanaXrbYaaY
w:slag	bbbdidrdccccb
w:slakken	ZaZaapZaaZZaY
w:slapen	ocaacbabcbbbp
w:sleep	Zdaimdlkcjebk
w:slept	bcacccaabqddb
w:sleutel	bcacccacaacco
w:slice	mZbcocZccccdc
w:slide	YbZbambbZpbbn
w:slides	ababcrbibmabm
w:slightly	maZonZYaaabcZ
w:slip	bcccdkdbdclbp
w:slot	abdlcoldcbmbd
w:slots	YakpbfclaYabm
w:slow	oaYaapXYZpabX
w:slowly	Zbbabbobanbba
w:slt	ababoaZabZaaZ
w:sluis	cccddcccccdco
w:sluizen	pddeeddebedec
w:small	odcinddcedccc
w:smaller	Zancnambacack
w:smart	pecdddlddcccb
w:smeer	ocacccccbbcdb
w:smell	iaobnbdbaYbbZ
w:smells	ambdbnamcaded
w:smesso	ccddncccdddec
w:smile	balcimkgaaobZ
w:smonti	bccoccccccccb
w:sms	bcbccbbcbauaZ
w:snacks	ZbacbYaocZban
w:snapt	qdcddccdccccb
w:snel	dededddeodeed
w:snoepje	bbZcbbabapabY
w:snow	aaZcbkmbZnbbm
w:snowflake	kejccliekddka
w:so	hjkddejddkjcd
w:soap	ZZnmncZbaabcb
w:sobald	bcbdldncbbbcn
w:sobe	acdcdbacdccdq
w:sobra	bcbcccbZcbcbo
w:sobre	ccdpbpamdaabY
w:sobremesa	ccccdcbbcbcbp
w:sobrinho	ocbcdcbdddccb
w:sobrino	bbacbbpbaabcZ
w:sobrou	qddcedceddddc
w:soc	mnZbbbmamaaaZ
w:soci	cccdadbbcbcco
w:socia	abbcrbacbcbca
w:sociais	YabacapbbbabZ
w:social	dnkchbndibecb
w:sociale	cdcddbcbedobb
w:sociali	cpbeeddeddddc
w:sociedad	cccdqdcddcddb
w:societa	nbbcncjccbbcZ
w:societe	laabnbpbababZ
w:society	YZZaarYXldaaa
w:socio	cccdpciddcjdh
w:socios	bcbccbaocabbZ
w:sock	ZabbqbabaZbca
w:socks	jaZnlZlabZZbm
w:soep	aaabnaZoaaabY
w:sofa	bcbcccalaZlct
w:sofia	mmbbbcjcbmcab
w:sofort	fbbccckmpcccZ
w:soften	bcdbnnbcddded
w:software	adbrnbncccbca
w:softwareentwickler	mbcdcdbcbccpa
w:softwareschmiede	Zcbcbcoccbcca
w:sohn	YaaaaoaaoaabY
w:soignantes	occccbabcbcca
w:soignants	anabbbancabba
w:soil	ZlaaankmbkbmY
w:soir	acabcbmbaanap
w:soiree	bcZbccbcbbccq
w:soirees	bdddccobccbdb
w:soit	lecddeodddddd
w:soixante	cccdcdcdccodb
w:sola	eodededdedeee
w:solange	obccccccdbdda
w:solar	ZakdnapamZbcY
w:solares	abcocbbbccbca
w:sold	iabbribbdball
w:soldadores	bcadcdqccccca
w:soldar	acaccbabbobbZ
w:solde	cdcdddccdcccp
w:soldi	YaZapaYZaZnaX
w:solicitamos	boccdbbcbbcba
w:solicitar	bZacccbbabcrY
w:solicitor	ZpbZboZabalbZ
w:solicitors	bnbbmcjmcbbab
w:solicitud	hccdddccjccpk
w:solid	Zaacqbacbaccc
w:solidaires	bbacbbaacboba
w:solidario	YZYZoZYoYYYYX
w:solihull	noacddabbcddb
w:solito	ccZdddccdbcoa
w:soll	dmbcjcpcbccdk
w:sollen	Zaaobbabbcbcb
w:sollicitatie	bbcacaabcbopZ
w:solliciteer	dddeeecendddc
w:solliciteert	Zoabbbacbabba
w:solliciteren	cacdddbcZbcra
w:sollten	aZYbbaYaooaaZ
w:solo	Zbdbdannjanbj
w:solos	ZbbacobabbbbY
w:soltanto	ababbboaaZbaZ
w:soluciono	accbbapbbbbcZ
w:solution	abZcccmccobbb
w:solutions	jnicdcechifkb
w:solvane	dpcecckchdchb
w:solve	rZXZaZYaaYaaZ
w:solved	XZXpaZXZYmZYp
w:som	obcccabcdcacb
w:sombra	ZaZbpbZaaaaaZ
w:some	kemddcjdkkcea
w:somebody	mcldkkbciecfd
w:somem	ocacbcacbbbcb
w:somente	ccedeccdddndd
w:someone	njkfkdccjcdib
w:something	kfpcndddciccZ
w:sometime	ZZscabYbapbba
w:sometimes	akoclcahbkddb
w:somewhere	ZkqbbcmbbabcZ
w:somme	cccdcdcdccodb
w:sommer	nbcccbbbcZcco
w:sommerferien	pcdcdYbccdccb
w:sommerfest	bcdddcccddcdp
w:sommersemester	ababcoabbabba
w:sommes	ZaoaaZZZaoaZY
w:somos	dcbmcbcccnicl
w:son	dldccobbhbhcn
w:sonda	cdddnccdddded
w:sondages	abcbbpbYcabcZ
w:song	acccdbabcZZcq
w:sonha	abcbcZpZcbabZ
w:sonho	bccdccbcdcocb
w:sonia	dddddedcndddd
w:sonntag	ZaZaaalpZXaZb
w:sonntagsdienst	bpbcbbbcbbcda
w:sono	gcdcccebpmkba
w:sonreia	cccddecdcdnec
w:sonrisas	aZabZpaZbaabY
w:sons	dlacnbZbacccm
w:sonst	Ybbccnabbbpaj
w:sont	Zbamcbqbbbbba
w:soon	ccmhkbkcbmkbc
w:sooner	ZkpbnbZbZZbba
w:sopa	lddeeedcddddo
w:sophia	pcdejdceddddc
w:sophie	abbcacYcabqda
w:soporte	abbbcbabbZoal
w:sopralluogo	oddaccbdddcdb
w:sorella	obaccbZbaabbo
w:sorensen	mbmedebedceee
w:sorge	bcodccacbabca
w:sorgen	cccddcbccbcbp
w:sorprendera	bdcdddcdccndc
w:sorriso	ocbcdcbdddbcb
w:sorry	icejdhccfojbi
w:sort	laicfblbkbnbk
w:sorte	ddbdddbccacbo
w:sorted	olabZlialZabl
w:sorteercentrum	abaobaabbaaba
w:sorteio	bcccccbbcbpba
w:sorten	obabcbbbbabcZ
w:sorteo	abbbcbabcbobY
w:sortie	cddddcccdcdco
w:sorting	laaoacZcbkbcb
w:sortir	occdccbccdbdb
w:sorts	obqabaZaaZbcZ
w:sospesa	bccccbbccbobZ
w:sospeso	cdddeccddcoaZ
w:sostenuto	ZaabpabbZabbZ
w:sostiene	abbbbbaobaabZ
w:sostituisce	cddcdeneddded
w:sostituto	obbcccbcccccZ
w:sotto	abbbcbaocbbbZ
w:sou	dakbbbdbpanbZ
w:souber	ZZacbbZaqZbaY
w:soudee	cobbcbcdccccb
w:soudeurs	cdbcdcodbcddb
w:souhaite	ncapcbZbbbbbZ
w:souhaiterions	ocedddcdddccc
w:souhaitez	YZmaoheZaZYmX
w:souhaitons	ccaddcacdZcbp
w:soul	mbbcabZcaZqca
w:sound	oenhfdceccbcb
w:sounded	acoccnjbaYccc
w:sounding	nabqbaZbcbcca
w:sounds	mlacocabbmbcb
w:soup	aebcbmbmbbccq
w:soupe	dedeedddddddo
w:sour	naZbnbYaZaabo
w:source	ojabbbembmabY
w:sourcer	bbqccdbdcaddc
w:sourcing	dZpakbmbaaabY
w:sourdough	XYYZZoXoZnaaX
w:sous	Zmacobabbamaj
w:soutenance	ZaaZbpZZaZaaY
w:south	iimccbmmdcccZ
w:southampton	XpZbbaZapaZcZ
w:southern	Zcnnccccbdica
w:souvent	ababbbZaapbbY
w:souviens	ccadccpcbZccb
w:sow	nbccdcacabodZ
w:sowas	obcccbbbcccca
w:soy	aimcbcmcnbmbZ
w:space	bdjlkbYqkdbbZ
w:spaces	YbbbcpZbdbccl
w:spain	pbcdccbdcddeb
w:spam	YZZoaaYkZXYpX
w:spanish	lbpcbaacbbacb
w:spannbeton	abcocbbccccca
w:spannende	aaoabbaaaZaaZ
w:spare	mbaclZkZqaace
w:spark	obkdcmbikcddb
w:sparkasse	occccbbcccbcZ
w:sparren	bcbodcaccbccb
w:spart	Zccbdaqcccaba
w:spater	cdddeddcdcddo
w:spatial	clcddbccdcdaq
w:spatschicht	bcbdcdacbaccq
w:speak	cjnhdmlfeadcb
w:speaker	baaYlqZmcamba
w:speakers	bcebcmmmcbbck
w:speaking	cklblnmXbaeca
w:speaks	amZccdbdbqldc
w:spec	locdddbddcdec
w:special	dabcbbZnbaobk
w:specialise	dbrddebdcaddc
w:specialised	bbnbddlcdeddd
w:specialist	ennccckccccdc
w:specialists	faZqcacaabbba
w:specialty	kZoabbmbaaabZ
w:specific	bbtcbdacbbcdb
w:specifically	ZmZapbYaaZbca
w:spediamo	pcbbcaaccbaca
w:spedito	abZccbabaZaYp
w:speech	aoabcbZobabYY
w:speeches	noabbaabbbbba
w:speed	cbabccsbbZmlZ
w:speelt	ZanbaapaYYaaY
w:speiseplan	cdcdddccccddq
w:spelertjes	cddeddodcddea
w:spell	oababaZbbaocZ
w:spend	ndanbnnbbabcb
w:spenden	aaaabZapaaabY
w:spendere	acacbcqaZZbcZ
w:spendiate	cddcddneddded
w:spends	bccdjnmddbced
w:spent	bhlbncjikhcca
w:spero	apbcbcbcbbbbZ
w:spesa	cdddddcddbccp
w:spese	aabcbbabbaqbl
w:spesso	aaoabbnZaYaaY
w:spett	bcccacobcbbbZ
w:spiega	dddddccdddned
w:spiegare	ZaZabpaaaaabZ
w:spiegarmi	abZbabaapabcZ
w:spiego	bcZcbaapaZacZ
w:spiekeroog	aabbcaaobaabZ
w:spiel	bqcdddbdccldb
w:spijbelen	dededddeodeed
w:spilled	bcacbcbabrccZ
w:spin	aabcpnZbbaccb
w:spinning	abbcncaocbbda
w:spl	bobccccbccaca
w:split	abbcmhbbkdmco
w:spoke	icnibdaaaqbbe
w:spoken	jaqcbbbblebcZ
w:sponsor	ndibbmYbsacbZ
w:sponsored	abbbcbobcjbpZ
w:sponsors	YbaboaneZaaca
w:sponsorship	akZbbbZpbabbZ
w:spontanee	cdaedcacobddb
w:sport	lanbabaababcp
w:sports	nboacaaacabbj
w:sportschool	bddddddedddeo
w:spostata	cdddddccdcdcp
w:spot	naiibabhbpbeY
w:spots	abZcbaqanZbcb
w:spotted	acpccZkbZabaa
w:spouse	bbddddcddcpdb
w:spraken	ddddcdncdccdd
w:spread	knccdpbccccdZ
w:spreadsheet	okabnajbbjacb
w:spreadsheets	obacobkbdabdb
w:sprechen	pbnbcbZcbcaca
w:sprecherinnen	ccdZcZcoedddc
w:spreken	cdddddcdccodb
w:spreker	bcdbdocaddcdc
w:sprekers	bbcccZbpcbcca
w:spring	ljnbddjhjdbcc
w:springkussens	acccccocdbccZ
w:sprint	oYZZoaXaZZaaY
w:sps	ocbccbbccbcca
w:spun	abccpbaccccdb
w:sql	jjbccqccmecca
w:squadra	ZobbcbobbnbcZ
w:square	pbacbcmbakcca
w:sr	jcldddmdddddc
w:sre	bnaccdmccccdc
w:srs	cdcddcccdcccn
w:ssn	bdddeccdedpdd
w:st	acabbajopadjj
w:sta	ebmmbabbajbbo
w:staal	pddeeddebeeec
w:staan	kZoZaainZYkaX
w:staat	dfZbbimkaZbmh
w:stabile	bpbcbcabbbbbZ
w:stabilimento	bobcccbbcccca
w:stability	nbbccmbdcdcdd
w:stack	fmacmdiccckcc
w:stadtbaume	cddeoeceedeec
w:stadte	ccccccbocacca
w:stadtwerke	arcdddcdcddcb
w:staff	bqjbekicicbdb
w:staffing	dddjcclkbjblc
w:stage	eknbpdbdjebca
w:stageplek	cbbdccbdqbcda
w:stages	bqbcccmccbcba
w:staging	bcacccabbZcbr
w:stagione	acbbcbaocbbbZ
w:stai	nbncccabbmbbZ
w:stairs	abYbcaaZbrbba
w:stairwell	bbbcZcabbnccn
w:stall	acZbccmccaccr
w:stammtisch	ccccccbocabca
w:stamp	aabcccabelsba
w:stamped	bbacccZcccqbZ
w:stamppot	cdcddddcdcdco
w:stand	jbcjgadiohbbl
w:standard	obbnblcacabca
w:standardabsage	ccadddcdoadcb
w:standen	bpabcdbccbcda
w:standing	Zdanlcmbcmbca
w:standplaats	lnccdbcdddcda
w:stands	cbabmeacoajcp
w:stanza	ccdddcccccddq
w:stanze	Zbaabbabbbboa
w:star	Yaabbakobamcp
w:stars	abbbbacncZnkm
w:start	kleemcgcdblcc
w:started	abacjhcqdfenb
w:starten	bbadccqcbbcbn
w:starter	aabbcbZacasbl
w:starterspakket	cccddcbcdcodc
w:startest	bcdddcbcddodc
w:starting	kglbpjbbbcbla
w:startpaket	cdbcdcacccodb
w:starts	jbbcmbhnbdbkn
w:startseite	baaccbpcZaabZ
w:startup	bbkdrdccdcedb
w:startups	ednecededdddd
w:stasera	lbacccabbacbp
w:stata	cdcdddcddcaql
w:state	ioikcbckcdfcb
w:statement	jbeccchccbdar
w:states	iboblkhbbbbca
w:statik	XacabrabccccY
w:station	ZceblnZbbnjbl
w:stationen	qdddeccddddec
w:stations	okbicblcalcdc
w:statistica	ababcpanbabcZ
w:statistiche	qdccddbdddddb
w:statistician	qpcacabccccda
w:statisticien	fecddckcdcdpa
w:statisticienne	Zodbcbcccdcca
w:statistico	aaababZoZaabZ
w:statistics	ldbacrblcabac
w:statistiek	YbbbcrabZbbcZ
w:statistik	ZaabbnZpbZabX
w:statistiken	acccccboabbbZ
w:statistiker	ilddddcdjddmb
w:statistikklausur	YbbbcpabbbbcZ
w:statistiques	eefefmeeffefe
w:stato	jbjbbaZalfdkl
w:stats	abZccbZZanaqX
w:statt	dcddddbcddobb
w:stattdessen	abbocbabbcbcY
w:status	kkljdcjbddcbm
w:statut	aqaccbacbbbca
w:statutaire	bobcccbcccZbY
w:statuten	cdddddcdcdndb
w:stau	cdcdddcccbcdo
w:stavolta	nddecececdded
w:stay	bjdkmedaclkde
w:stayed	akZmbknaalbdb
w:staying	ZamabaYZZiaok
w:stays	inbecdbbcbhjp
w:stazione	abZbbbZaapaZY
w:stcw	qaZcdcacbcbcb
w:std	qcccdlbccbbca
w:steady	obbabamncabcZ
w:steal	ababbblacpbaZ
w:stealth	bZobncabbbcca
w:steam	ZaabnaYmaaoaX
w:steeds	aaZpbbaaaaabY
w:steekt	ZaZapaZbZaabZ
w:steel	kiamcbpdbZbcZ
w:steering	XZZpaZYZZYZZk
w:stefan	bbldkdbdnbddc
w:stefano	heimbccbmbclb
w:steh	bbZcbcabbobbm
w:stehe	bcabccpccccdb
w:stehen	icclocbbcbccn
w:stehst	bobcbcbccbcda
w:steht	lkbccblmbbbbi
w:steigen	bcbbccpccccdb
w:steigt	bccbcaZbcbacq
w:steken	occdddcdccddc
w:stelle	cpcdddddlfckd
w:stellen	bbkocckabbcpZ
w:stellenanzeige	YaZZbZYaaZapY
w:stellenbosch	ZbhZbpaZbZccb
w:stellplatz	dcddedcdbcbZo
w:stelt	qdddddcdddddc
w:stem	XYYoZYYoaYZZX
w:step	jkpcclabbakeb
w:steph	mbadccaccncca
w:steps	aiakcckZbanao
w:sterile	adboddbddcdem
w:sternen	bbbddacbbcocb
w:sterrenkunde	bcccdobadccca
w:sterretje	bbbccbaobabbZ
w:stessa	bcabccmbcnbcj
w:stesse	pcaddcbccbcZZ
w:steuerberaterkammer	ZaaaapZaaaaaY
w:steuersparmodell	bcacbbpbbabba
w:stewards	ZabacqZZbZaaY
w:stia	abacbbabapbbZ
w:stiamo	almZpbZbbbbbZ
w:stichting	noabbbabbblbZ
w:sticker	abbbbbZocaaco
w:stiftungsrat	aaaobbabbcbcb
w:stijgt	cbddoccdddcdc
w:still	elkiecdbjlcci
w:stillen	ddceeedepceed
w:stiller	bcacpcababbZa
w:stimme	qddddccddddec
w:stimmen	YabbabapbbbaZ
w:stimmt	bcmZccacbnbbn
w:stipend	ibccppbcdccdb
w:stipendio	bncdmcbcdcnca
w:stipends	nobbcZZbbcbcb
w:stivaletti	ccbcccbbbabco
w:sto	aaacjZZbpabba
w:stock	mlalellbbcbch
w:stocktrue	bcacccpbcaddb
w:stoel	bcrcccacaabca
w:stoelen	YaZaaZZpbZaaY
w:stolen	bcicbcacbpcca
w:stond	coccdbbdccccb
w:stone	acaacpabbnbda
w:stonebridge	belddcldoicia
w:stood	ZbkpjcYbmjddb
w:stop	ccdfcflickjcn
w:stopped	fjlcccbegndck
w:stoppen	cccdddbcdZdcq
w:stops	malbabnabmabY
w:stora	ZaZabaZapZaZY
w:storage	aabbZboncajYm
w:store	mpcaobbbhblba
w:stores	pbbccbZcbbacm
w:storico	Zobcbbabbbbca
w:stories	jZYaaoXpZlabX
w:storm	lbZabbYaapabY
w:stort	acbcbaZabbpba
w:storten	dededdcdedndb
w:story	ZbabecmobobnZ
w:storytellers	ccoeddcddcdee
w:strada	acpYbaZbcccca
w:strade	eoddeeddedeee
w:straight	cmlcbjpabbcce
w:straks	ccbcccbccbocZ
w:stralend	obbcdcbccbcba
w:strand	baabbbZaaonbZ
w:strange	bbncccncbbcdc
w:stranger	abacomZbapaba
w:strangers	acackcabbsacZ
w:strasbourg	aabcbbabboaba
w:strategic	acabobmbbbcca
w:strategy	Yjaqabnbbabca
w:stray	accomdbcdcbec
w:stream	aZahbZjsbYaaX
w:streaming	nccnccbcccjdb
w:street	ibccccpfambck
w:streets	nbabbbZaboacZ
w:streichen	ZaaabbZaaZaoY
w:streiten	bbacbcbbbocba
w:streng	bbbccbbcobcca
w:stress	aZncccpbbabcb
w:stretch	oamcbdbdcckcc
w:strict	Zkobcnahbbeda
w:strike	adlZcbkdbnccm
w:strings	ncalcbpbcabaa
w:strom	bdcddcncdccZp
w:strong	beiccigbjmbbm
w:stroom	abcdncbddccZo
w:struck	ibbbcbobckcdZ
w:structural	olfcccacjbcdb
w:structure	cbocbcacbbnba
w:structured	ncccdcbcncddd
w:struggling	cbZdddqcabccc
w:stuccatori	acbbccocccbba
w:stuck	bcZodllaalmba
w:studeerde	ZaYZbaYbpZabZ
w:student	bdahjlbfolbci
w:studente	cbdddcccbcddp
w:studenten	nbccnbacccbcZ
w:students	cbbienbpjceca
w:studi	eeeeeenceeedc
w:studied	ZbabbaZboobbZ
w:studiedag	bcebdodaddddc
w:studien	cccZdobbbcdcc
w:studienkoordination	abZbbbZapZbaY
w:studiere	eddeeaddodeec
w:studierenden	cdcddYaYapbca
w:studies	blbkdbimmbccb
w:studio	ocbkddlcncdcb
w:studios	janmdclbbccba
w:studium	abZbbbaapZaaY
w:study	clatcbeajdbca
w:stuff	hbdbnbobbabca
w:stuhl	bnccccccoccda
w:stuk	YZYYaoXZaoZZX
w:stukken	bbacbaZZapbaZ
w:stuks	acccccocccccZ
w:stunde	kccecnicmcecj
w:stunden	lgchdjkjfchcj
w:stundensatz	nccndcbcdddda
w:stundenzettel	bcbddcabcbbbr
w:sturen	bbaYpbbcbbcdb
w:stuttgart	mZhbccZpcabca
w:stuur	ZblbcbpbaaqaY
w:stuurman	decedddeodeed
w:style	llbbcneacbcdb
w:su	bedicfkbmhmak
w:sua	dcbdceebjemml
w:sub	qabbcbaacnbcj
w:subappalto	ocddccbdcdcec
w:subcontract	rcabdcZcccbcb
w:subcontractor	pbcddcaddcdeb
w:sube	bddcdcacdcccr
w:subiendo	pbcbdaacccccZ
w:subir	cccdddccdcddn
w:subito	bpbcccaclbnca
w:subject	kjbgcknfcbccj
w:submission	rbbcdcjkccbcb
w:submissions	lbccdZmpcbacb
w:submit	mblbdcincbhZl
w:submitted	obaddmbchkcde
w:submitting	oamcdcandbcdb
w:subs	aakbnbZbbZccn
w:subscribe	acaccbaqbZblm
w:subscriber	adbdcbapcbcca
w:subscribers	jcccdcocccbec
w:subscription	bcbclcibiaikn
w:subsidie	occbbcbcddccb
w:subsidio	dpeeedceeeddc
w:subsidy	obbYcbnbdcbdc
w:substack	oZZZbZXoaZbaZ
w:substitua	qbbddcccdddda
w:subtitles	abbbcaYpnacca
w:subvencion	abacbbpbbaaaZ
w:succes	abZbcaqbbabbm
w:success	blcjcclbbpdbd
w:successful	abandcaccbmbm
w:successo	ababbbabbbobZ
w:successor	aqmbabacbbcdZ
w:such	mjecdkldbjbfc
w:suche	ibidlcbcocclb
w:suchen	ambjemmfccccc
w:suchend	ccpYddZcbbccb
w:suchergebnissen	bcaccbacbaboZ
w:suchst	bbodccZbbacca
w:suchsystem	bcocccaccbcab
w:sucht	cmakbpambbbbY
w:suddenly	YobbbbZocabcZ
w:sudo	aabbbcacdbpcb
w:sue	Zlabbanaamaak
w:sueldo	bmbcombbccdcZ
w:suelos	ccbdcdccncddc
w:suena	paccbabbbcbca
w:suerte	bbbcccbcbZcap
w:suffit	pcbcbaababccZ
w:sugar	acbbbbaZbaobq
w:suggest	ZbannnmZbYbbj
w:suggested	lambfbldkaana
w:sugli	cdbddaccapcba
w:sui	qcckdmbbcbcca
w:suikerspin	acccccocdbccZ
w:suis	dcmdddddokeca
w:suit	kmjhchfjibbdh
w:suitable	jbodddedobccc
w:suite	knlbcmlcbbbbZ
w:suited	amocccfcbaacc
w:suits	ldnbeelablbba
w:suivant	bcaccbabcZbap
w:suivi	cbcdndcdcccdb
w:suivre	bcacbcaaaobba
w:sujet	cdaedcacobddb
w:sul	lbknbamcblbac
w:sull	YaYaanYqZZYZX
w:sulla	bnbcbclmcbccj
w:sulle	cjbndkkcclcca
w:sum	mbbobambcbdcZ
w:sume	ZaabobaaaaaaZ
w:sumida	ZbpbabZaaZaaZ
w:summary	bccbkcbbcabar
w:summer	lckbdmalkeebd
w:summers	mnbcbZnababcZ
w:summit	nbbcbcZpclmbZ
w:sums	YZYaZZoYYYoZW
w:sun	pcbcbcaccbcdi
w:sunday	amaeccaqbbfeo
w:sundays	niZbkoYabmbcY
w:sunderland	YnZbaapbbaaaY
w:sunil	jkdkidiccccnb
w:sunita	Zcbcnckbcabdc
w:suo	lekbcbmbjhbbl
w:suonare	obbcccbbccccZ
w:super	ZqkcacZclbmdb
w:superado	crcddcacccccb
w:superintendent	Zoabbbmacbbcl
w:superior	bpacbbbbabbba
w:superiores	cqcdddcddcccb
w:supermarket	naabbbZbaobca
w:supermarkets	abZbpcjbaaaca
w:supervise	amZccnackbcdb
w:supervised	opbaccZabbaca
w:supervision	rfacbbZbmabcb
w:supervisor	cqabceZblmjbZ
w:supervisora	aobcccbcbbbba
w:suplemento	abaaapZabaabZ
w:suplementos	ccdcacacddodc
w:suporte	bcbdcdccdbncb
w:supper	YlbacpZbbbjcZ
w:supplement	qkbbcbaccccdc
w:supplied	occdddbddlkdc
w:supplier	lbidcecfcdocj
w:suppliers	jmbcccpacaccb
w:supplies	Zcalccrcaakck
w:supply	lclbdbpbkddcb
w:supplying	bdcdcdcdcqbdc
w:support	fhkbebkhcboec
w:supported	aiablbnmcccdb
w:supporting	jbZmccmcmbbcb
w:supposed	bokcbcncaabda
w:supprime	abZbbbaabZbol
w:supuestos	ZbbbbpZbcbZbZ
w:sur	eibmcmdcchkdc
w:sure	aimbkjnbbldbd
w:surely	ZaZacbqbbabba
w:surf	aaZbpaYbaaabZ
w:surgeon	jkablnabbancd
w:surgeons	fflmbhmibabcZ
w:surgery	baZibdlapaabl
w:surgir	abpcbbabaacbZ
w:surname	bbbcbdbcmarcb
w:surplus	ababbboabbbbk
w:surprise	abZbbclbamlbm
w:surprised	bboccdZcamccb
w:surtitle	YaZaoZnZaZabZ
w:surtitles	mZZZapXZamZaX
w:surtout	ZbZbabZaapaZZ
w:survey	gbcskaahcdhba
w:surveyed	abacdbZonbcdc
w:surveyor	ldZbbZZhmZann
w:surveyors	ZalaakqlbbabX
w:surveys	ZbbZcaZoaZobY
w:survival	ZbabcpaaXnbca
w:survived	ancedecedlded
w:sus	abocccaZcbcca
w:suscribete	ccadcccobacba
w:suscribirse	bbbcbbaobbcba
w:suscripcion	bdcddcaZdcboZ
w:suspended	deededddedoab
w:suspendida	eeeeeeeeedoZb
w:suspendu	ddeeedddednbb
w:suspensa	eeeefeeeedoZb
w:sustainability	ZmlbbcZbbmbbm
w:suyo	ccdddccdddndb
w:svegliarsi	bcddccacddodc
w:sven	bcobccnbYXcba
w:sviluppatore	mncdddcddddkb
w:sviluppatori	ZZbZbZpbabaaY
w:svizzero	bncddcddcccdb
w:svp	ZZpaabZaoYZZX
w:svuotando	nddecececddec
w:swahili	pcbmcZZababdb
w:swap	ababecZmilbcq
w:swapping	ZnZabaZoamabY
w:swaps	abccccobdblca
w:swear	bbalaaYmadncn
w:swearing	ZaZabaZqbZbcY
w:swears	bbZcccaoamccc
w:sweat	Zccaocjbcdbda
w:sweden	moicccZccbcdb
w:swedish	bcbdddncogcdd
w:swift	lcbfmdbcjndda
w:swiftui	loabcbacbbbca
w:swim	mbabblmbblbca
w:swimming	abcccnbZmacco
w:swindon	ddZbcbkmmmcca
w:swing	ZbZbbbYaadaod
w:swings	cdcdddldcndec
w:switch	bcbbcbnanalkj
w:switchboard	bnlccdbccbmcc
w:switched	ZaZqbbkaaaamZ
w:sworn	mZlaneebeaamZ
w:sws	ZbabbqaZbZbaY
w:syllabus	Zbabbrabaabca
w:sympa	bqbdccbccccca
w:symposium	YaZZbmZpblaaY
w:sync	ZbabcZaabZoan
w:syndic	adcdccbbcccbr
w:syria	ZZZaaaYZmXpaX
w:syrien	aaZbabYapZabZ
w:systeem	cdddddoccddea
w:system	fcdlcdmdhbnbj
w:systeme	bobdccbccbccb
w:systems	bohjciccflcib
w:t	hckdidedikfjd
w:ta	bjrccchcdabbl
w:taakgroep	abaaaZaabbpbZ
w:taalcoaches	ababaoaZbZbaZ
w:tabelle	eoddeeddedeee
w:table	cccdoblhblbbn
w:tableau	lchdcjkklcccd
w:tablero	ababbaaabapaZ
w:tables	kbZbcbqlbZbbf
w:tablet	YaZaalYZaXZpm
w:tablets	abbmjbalcbcbp
w:tableur	ZZaaaZZpaZZaY
w:tablier	dccedecepeeed
w:tache	oaaabZZbbbnbZ
w:tafel	occcccaccccdZ
w:tafelrand	aaacapaaZaabZ
w:tag	kbfdejckkbncb
w:tage	qkccdcikccccb
w:tagen	bmcdddndccjcl
w:tagesordnung	cdddddccdcdco
w:tagessatz	qacddcbcbdddb
w:tagliato	abbcbbZbaoabZ
w:tags	bcZcbcZcaXncp
w:tail	obabccnbbbbda
w:tais	bbpbbbZbaabba
w:take	kdcegidcmbjfi
w:taken	hcddhbhldilbj
w:takes	bbcljbmklahbl
w:taking	pjabdmZbilbla
w:tal	Zaaabnkaboabm
w:taladro	abZbbbaaaZbap
w:talent	biscchamcakeb
w:talented	bcndbdbccbnbb
w:talenti	bbrcccbccZcba
w:talento	cbsccdbdcadcb
w:talentpool	ddneddcdccddc
w:talk	dekkjjileedbc
w:talked	lcbbkbbchmcdo
w:talking	ZcbnkZbanhdoY
w:talks	kbbbbocrbebbY
w:talkshow	ZbZaaZZpbaaaZ
w:tall	aaZccbaapnbbZ
w:taller	ZbabcoZZombbY
w:talleres	bccocbacdcaca
w:tallinn	YnpaabYbbZaba
w:talloncino	bdcdddbcccbdo
w:tally	ZaaccnaaobZbZ
w:talvez	YZmZZZYZZYYoX
w:tambem	bccdcdqdcccdc
w:tambien	bbbbfbkbbnkca
w:tampa	ackddcbdodddc
w:tan	ZaZbaaZjbaqbl
w:tanaka	cacdobbbmcddc
w:tand	bccccccccbbbo
w:tandarts	cdbdddaccccaq
w:tandem	YbZbbpmabZZba
w:tank	WaZppXWZmYYaW
w:tanta	ZaZabZZnpZaaY
w:tante	cdbdddbccbcdo
w:tanti	ambbbbaabmbZl
w:tanto	ZaabnYZaapabZ
w:tantos	baabbbaaaobbZ
w:tanzschule	abbcobabbbbbZ
w:tape	ZiZldajnblabY
w:taps	bdddddcddccdp
w:taquilla	bbacababbobam
w:tarda	cdcdedcddcccr
w:tarde	ialmblkaaZZal
w:tardes	kbccccncccbcm
w:tardi	bbbbbcpacbbbZ
w:target	apacbcmclajcb
w:tarief	qcdlddcdddcdb
w:tarif	pgcjdlalcccca
w:tarifa	ecbodcanccccd
w:tariff	eqnaaZkZZZabZ
w:tariffa	pccnddcddddcb
w:tarification	pbbbbaacbbaca
w:tariq	ddndddbdmbddc
w:tarjeta	ZZZjaaYaaZrZX
w:tarjetas	cccdcdbcccpdZ
w:tartufo	bbcbccaoccbcZ
w:tas	bcbcccbbcbbbo
w:tasa	bccbcbbbcbocZ
w:tasca	decdeepeeceed
w:task	ljlnclZaaakba
w:tasks	addcdcbcddrcb
w:tassa	ZbaabaZabZpZY
w:taste	aaZncZloaZbbY
w:taster	baaccboncaddc
w:tasting	YaapbYiZblabZ
w:tatsachlich	aaaabaZabpbaZ
w:taught	ZaZhbrZaipdca
w:tauscht	bcbdcdacbaccq
w:taux	ZaZpaaZaaaaaZ
w:tavola	ababbbabbbpbZ
w:tax	dedjdbnkcZmcj
w:taxa	abbbbbabcbqbZ
w:taxatiemodel	abcobbacccbcZ
w:taxes	acabcbloaZkca
w:taxi	cbZbonabbnbca
w:tazza	bcddobccdddec
w:te	djkcjflcdjlcc
w:tea	micbblanakbbk
w:teach	ahbccubabjica
w:teacher	Zibbbqablcchn
w:teachers	dalldpndaabcY
w:teaching	fjkbdoeciecea
w:team	cmiiedkeiffdd
w:teamkleidung	bcbbcboacabbZ
w:teamleider	nnbcccbcbbbbZ
w:teamleiterin	cqcdddcdccddb
w:teammanager	dddeeecemdddc
w:teams	bbnbdhoocccca
w:tears	mcaddYbZblccr
w:tech	ckebkfmoibdbZ
w:technator	coccdbbcccccb
w:technical	lifenlccebehb
w:technician	imaccdebnckkb
w:technicians	ZbiZhobnmbbcc
w:techniek	anbabnbbcccca
w:technik	ambcobbcbbccZ
w:techniker	bbcdccbcccbao
w:technique	lccclnbcccccj
w:techniques	bccccoabcbcca
w:technische	dddeoededdeec
w:technischer	dccdndcdddcdb
w:technology	abbcojdlclccc
w:techrecruiter	bcodbcacbabca
w:tecnica	eccnmbbbjcjcZ
w:tecnici	pcdbdabcccZca
w:tecnico	alakekkakbkmZ
w:tecnologia	balcqcacbbaca
w:tedx	ZbYYaZYrZZbbZ
w:teeth	ajabcbnZbabbn
w:tegen	nbancbabcoabZ
w:tegenover	bbbccocbcccca
w:tegenspreken	cdbdccaocbbca
w:tegenwoordig	abpcbbacbabcb
w:teil	cdbcdcbcccodb
w:teilen	ababcbababoca
w:teilnehmende	accocZbbcccca
w:teilnehmer	YccbcpbZccbca
w:teilprojekte	Zcbcbcoccbcca
w:teilzeit	aaqdddbdccdcc
w:teilzeitprojekt	pbYbccbccaaZa
w:tejado	abacbbpbbaaaZ
w:tekenen	abocccbccaacn
w:tekort	bcbccbabcbccp
w:teksten	obbcdcbccbcbb
w:tel	ZZpaaaYYaYlYX
w:tela	Zbccdcbbcccco
w:telde	odcdddcdccddc
w:tele	nbaYcboabbbbZ
w:telecom	bjmboddcbecla
w:telefon	abomcanbcabab
w:telefonat	bbqkccZcbbcba
w:telefonata	YbaqbbibmabcZ
w:telefondienst	cdddedodedbcc
w:telefone	ZjooaaYaaZaaY
w:telefonica	acbpbbaccbbbY
w:telefonico	acpbbcbbZabcZ
w:telefonier	ccrdddZdbcddb
w:telefoniert	oeeeeedeeeded
w:telefono	ZbaobbmbbbmZl
w:telefoon	manbbaYaZZnaY
w:telefoons	acbbcboccbacZ
w:telefoontje	bbbbcbabbobbZ
w:telegram	bcjcdcbcdctdb
w:teleoperadora	baabccZccapbZ
w:telephone	bkgoclbbcbclc
w:telephonique	cddocbdddedec
w:teles	bdmddecedmeee
w:telescoop	bcccdobadccca
w:teletrabajo	cndeeedeeeeee
w:teletrabalho	odeeeddedeeec
w:teletravail	lobddccdcdcdb
w:televisao	ncddddcdddddc
w:tell	jdkkehdljddcc
w:telling	akdlceZbeqcca
w:tells	jbbdllnbbeecd
w:telly	paabbbZbcocbZ
w:tem	pkbfdlaijajcZ
w:tema	YlZlhaYZalaoY
w:temoigner	dddbcZbodcddc
w:temoin	accocbbcccccb
w:temoins	abZbaaaoaabbZ
w:temos	baabhamabonaY
w:temp	kmlccdZcmZbda
w:template	ZZZYarXmbaZbZ
w:templates	ZbbbcbrbbbccZ
w:tempo	dqbmcceccncca
w:temporal	oncbdabccccca
w:temporaria	nnbcccbcccccb
w:temporary	dmebcZnccfmdb
w:temporera	boccccbccbcca
w:tempos	ccbddcbcbocca
w:temprana	bcbccbbocbcbZ
w:temps	knlcckkbbaebh
w:tempt	biqnbmZbbYbca
w:tempted	jbqbbmZbaYcba
w:ten	ldikcieijdcci
w:tenancy	Zccadoamccbbp
w:tenant	lbapmbZhabbbf
w:tenants	pkackYflbabcd
w:tend	ccodedldcbdee
w:tender	lbbbcbnccmlcj
w:tenders	accncbbadbccq
w:tendria	YaqaZZZZZYaYY
w:tends	ccbcddpddcced
w:tenemos	pdbccldbcnbca
w:tenere	aZobbpZbbbbbY
w:tenerte	bbocccabbbccb
w:tenga	nacbcaabccoca
w:tengano	aaabboaabaaaZ
w:tengo	abocpbkbnabbY
w:tenho	jaqbmbmbkZaaY
w:tenors	ababbbaaaobbo
w:tens	hnabboYaaZabX
w:tent	Zbaccmabnacco
w:tentamos	ocbcdcbdddbcb
w:tentar	abocbbabaacbZ
w:tente	mZoblbZbcbbcZ
w:tentee	ocbccbbccbbcZ
w:tenth	aaaaqpZabdbca
w:tenu	bdZddcbccodda
w:tenure	bpblbcbbbbccb
w:teodora	nZaaoaYbcbaaZ
w:ter	bbbccmkbpacci
w:terapeuta	oddeedddcddeb
w:terca	bccndckdcbcco
w:tercas	abbbbaZobabbZ
w:terceira	nbZbabZaaaobY
w:terceiro	ccddnccdddddc
w:tercio	ddddndcdedced
w:terco	ZaaanaZbaaobZ
w:teresa	bandddbdjcccn
w:teria	aocbccbbddcdb
w:term	mmiciljbcbjcb
w:termijn	cncdddcddddeb
w:termin	lcbldciccccco
w:termina	lYacccacbbbrf
w:terminal	jaabccpbckobZ
w:terminan	dddeeadddaedq
w:terminar	bcbocbacmcaca
w:terminata	abbbbaYZaaZpY
w:termine	ejanbaZaoaebc
w:terminei	dddddedcndddd
w:terminer	ZbZdccacpaccZ
w:termino	ddcddbbdocddb
w:terminos	crdddcadccccb
w:termo	arbmcZabbbbcZ
w:terms	mldddlnbcbbka
w:tern	YYYZaaYZnYapY
w:terneuzen	pddeeddeceeec
w:terpstra	pdbcddcdccddc
w:terraform	kdbbjlijldbka
w:terrebbe	ZbabcraYbaZbZ
w:terrible	npZckbZablcca
w:territory	Zbcccbqbbbcca
w:terug	klbccbhcbbmbl
w:terugkomt	bobcbccdddbcb
w:terugsturen	ZaapbaZaaaaaY
w:terwijl	ZZZoaaoZZYZaX
w:terza	acbbcbbocbbbZ
w:tese	abbbcbZbboabZ
w:tesi	aaobaaZoXZZZX
w:tessili	bccocccccccca
w:test	jdbneckcbbjim
w:testa	bcddlbbcdcccq
w:testament	cncdddbddmddc
w:testarmos	abbbcbabbaobZ
w:teste	ZbajbalahaZoX
w:tested	abaalbmpaZabe
w:testen	bcccdbmcdcnbb
w:testent	ccddndcdddcec
w:tester	macmocbcdabda
w:testers	aabZojblnYlbZ
w:testi	oaaaaYYapZYaY
w:testimony	occhcbbcbcbca
w:testing	pcaniboabZbca
w:tests	ciabmbnaaYcbp
w:tetes	cdpcddbdcbccb
w:teto	ocdeddcdddddc
w:tetto	bcdcccacddodc
w:tetu	ZaaabpZaaZZaY
w:teu	bobccbabbbbbZ
w:teuer	bcdddcccdcccp
w:teus	bbbccababobbZ
w:tevoren	ZbZobbZaaaaaj
w:texas	acpddececbdee
w:text	occecekbbfpbZ
w:textbook	abacbkabbpcca
w:texter	baaccbpcZaabZ
w:texto	nbbbcmabblkbY
w:texts	rcYbcldcbaccb
w:th	kkbdcddmibcbo
w:thabo	abbbacocbncdb
w:than	ijcimikbddied
w:thank	ccdjcdddfqcdj
w:thanked	ccadcecdcpddd
w:thankful	bbacacnbraccb
w:thanks	deehdcdcdodil
w:thanksgiving	bcabccbbblcao
w:that	jejdjfkcikedb
w:the	efdefedfdkidm
w:theatre	nkmbbmZaaXakm
w:theatres	fmnmccZcbbcca
w:their	adckcfnlcijed
w:theirs	anakjgjbbanbZ
w:them	jdjjeimeccedi
w:thema	abaocojababbe
w:theme	nbabbmZncacca
w:themenwahl	abbabpZZbZabY
w:themselves	ZdYbkbraaZnba
w:then	fclddeijdcndc
w:theo	abbcccbcbanco
w:theory	lbcbcaYpaccdb
w:therapist	anlbbbZaoYbaZ
w:there	ifjekeekkidcb
w:thereafter	bcabcammcamlZ
w:therefore	kjmcdifjcbddc
w:these	ecpecddcbobea
w:theses	ZbbZcqbbZbccb
w:thesis	baZajpZannbbZ
w:they	fhkjeijcefidi
w:thin	ZbanbcZobbacc
w:thing	limclbdcclbdd
w:things	gdmcmhgcklbca
w:think	cmklecbemkccb
w:thinking	eekjnkdadjbcc
w:thinks	ZmjmaaXmamaad
w:third	bddbrcfeddfck
w:thirds	ZaabqbZbbabcb
w:thirteen	blacccoccbcdb
w:thirteenth	YpYaoaYZaZaaY
w:thirty	ejcdkincbfede
w:this	hhfeecdedjlke
w:thorough	bcacodZdbncda
w:those	bcklhcmijkcca
w:though	cjbebjbiembdo
w:thought	ihickfkecnccc
w:thoughts	ZlpanbiaaYajY
w:thousand	hpajmbZjbabcZ
w:thread	ZbebblZoaqbaa
w:three	lchgjjjhcdddf
w:threw	acacccbbbncdn
w:thrilled	acbbcnZacqbbW
w:through	kddledjbcdmhd
w:throughout	bbndddlclbddd
w:throw	nbbcZapacbccm
w:thrown	ZocblnZbcbbcZ
w:thu	mcbocbabcbbbp
w:thuis	acbcclbclcnch
w:thuisbatterijen	ddcdcdobdccdc
w:thuisgestuurd	oddeeddeceeec
w:thuiswerk	rbadeddeddddc
w:thuiswerken	cmeeeeeeeeeed
w:thuiszorgmedewerkers	ZaapaaaabaabY
w:thuiszorgorganisatie	ndddedcedddec
w:thursday	icckcddldicbp
w:thursdays	hbhbcnmncYcdb
w:thx	ZbbcccbbaonbY
w:ti	jglcmblbdkbfb
w:tia	pcbacbZcbbZca
w:tick	ZanobaZnaabcZ
w:ticked	ZpZcbbambZbbm
w:ticket	imabncdbiaebo
w:ticketing	odcdbcmdcbcec
w:tickets	eicchebqfabck
w:tidal	ZlacacZcpbcdb
w:tides	nbZbcaaXbnbcp
w:tideway	cmeccclimjcja
w:tidy	mbmbbZZboaacb
w:tie	aaZccclbmYbbo
w:tiedes	bbpabbZbaabba
w:tiempo	ZbZnlbZbcnbbZ
w:tien	dbllchoacbbbc
w:tienda	rdcdccedcbbdb
w:tiendas	qdcddcbddcddc
w:tiene	YaaZaZnaaaoaY
w:tienes	ZdccccbccccoZ
w:tiens	pcZccbZbaacbZ
w:tient	ldcdccbcdcccq
w:tienta	aapcccacbbaca
w:tier	joZnccZccbccb
w:tiers	abccqckbcbbcZ
w:tig	XpZcabYaobZbZ
w:tigrinya	raZZcZZcbbbbY
w:tijd	mpmccbZccbcca
w:tijdelijk	aqacbZababbbZ
w:tijdens	nabcmcaccbnca
w:tikken	aaZaaZZZbpaZY
w:tiktok	bcadbcodcbbdb
w:til	lbbcccaccYpdm
w:tilburg	YZYZZZXooYZYX
w:tiler	YbbabaZbbbaoo
w:till	pcbdhZdnefcbe
w:tilliften	aaboaaaabaabZ
w:tills	maZZpZYZaZabZ
w:tim	liceedkcdceme
w:timber	ablcccbilocdc
w:timbre	cdbcddcdcdncb
w:time	jmfgciedhiddf
w:timeline	nccocbYcbcbbb
w:timers	bccdbcncdmccb
w:times	ckccbmjbakflj
w:timesheets	blbcdcbccbcbr
w:timetable	obabldaaaofbj
w:timing	ZrodabZaadbbZ
w:tin	mbbbkbkacYbcp
w:tiny	ZZZmqadZZYaak
w:tip	ZaZajaYYaqZZX
w:tipo	ocbbcbabbbcca
w:tips	haZbbaYqpYaac
w:tirados	paabbbbababbZ
w:tiragem	deeeedodedeed
w:tiran	ddddndceedced
w:tired	lbcmmbnbcjbcZ
w:tirocinanti	cccddccdocddb
w:tirocinio	cbcddcddocddb
w:tisane	bcddccacddodc
w:tisch	cpdeedcdddeec
w:tischlerei	Zaacpaababbca
w:title	odfcejccdbfmb
w:titles	ZbjclokamZcca
w:titolare	aoacbcbbbbbbZ
w:titolo	accbboZZcbbaZ
w:titre	aaaobaaababbZ
w:titulaires	bpZcccacbacba
w:titular	ZbbbboabbbbbZ
w:titulo	deeeedodedeed
w:tive	ZbYbpbaaaaaba
w:tiver	dddddedcncddd
w:tjm	obcdddldmddcb
w:toast	bcbdddbcdmcbo
w:tobias	mmabbbaZbobba
w:tocar	oddcdaccddcdb
w:toch	bpZcccbcqbcca
w:tochter	YbbbcpabbbbcZ
w:toda	ababbnZobZbba
w:todas	kbddldcdccdpb
w:todavia	lbocbbabcabca
w:today	bbjccbhhfdpki
w:todo	jkabcjaabpeac
w:todos	bbccccbcnacpZ
w:toe	mncddccdcdddb
w:toegang	ZaZaaaYpZZZYY
w:toegangspas	cddddccdecodb
w:toegestaan	qbddeecddddda
w:toegevoegd	abbbcbabbZbqY
w:toelichten	cddeddoddddea
w:toen	ddcdcdocdccdc
w:toesturen	bbbancqccccca
w:toetje	ccbcccbbcacaq
w:toevallig	cddeddoddddea
w:together	bcfkndkddlcdd
w:toi	abZbbaZaaqbbj
w:toilets	aaabcbaobXbbp
w:toit	adcdcbbbcccbr
w:token	obbmbcabcbncZ
w:tokyo	cnceddcecmded
w:told	kfmbidbjekdie
w:tolk	pbaZcZZcbbabY
w:tolken	bcdcocbdcccdb
w:tolto	acbccbabapabZ
w:tom	pakcibebbabcl
w:tomamos	bcabccaccocba
w:tomar	aaoaaaYabmbaZ
w:tomas	balccclccocdc
w:tomasz	aomcbcZcbabcb
w:tomaten	obbcccZbcccca
w:tomato	acbcncZcbaaco
w:tombola	cccdcabadccdr
w:tommaso	bcacccpccabcZ
w:tomorrow	bdbkbbimichbo
w:tomou	cdddnccddddec
w:ton	alobkbdbaoabb
w:tone	rbbbcZYacZcda
w:tonight	bbaibbbpcZrbn
w:tonmann	occcdbbcccbcZ
w:tonne	acbckcocdccda
w:tonnes	ZbabmbqcccZcZ
w:tonton	bcacbcbbbbocZ
w:too	mdceedcdkleic
w:took	fcedkekbbqdcZ
w:tool	ncbcmcqbcbhcb
w:tools	onbocaaaobaca
w:tooth	ZbbccbZabZncq
w:top	dlmcbblbcZmme
w:topa	mmddddcdddddb
w:topam	bbobccabbbbca
w:topic	XaZrbrhcdZaaY
w:topics	acZpclZbcpcca
w:topper	ZZZZaZYYZpZYX
w:toque	abacbcZcaapba
w:torch	bbncbcaacZcdo
w:torfboden	cpdeedbdddeec
w:torino	odedeccdeebec
w:torna	abobbbZnaaabZ
w:tornato	aaabbnYYaaYpX
w:torno	acbcccobcbbbY
w:toronto	gjkabdZnjnbca
w:torque	ccbccbbcacccp
w:tort	YaYZaoZaapbbY
w:tortilla	dedeeeedeeeem
w:tot	klbeccilcfcej
w:totais	abbbcbabbapbZ
w:total	piaojaZijbhca
w:totale	adddddbcddodb
w:totales	ZaabbbapbZZbZ
w:totally	ZbababYajYqcn
w:touch	cjdcqcaabqbca
w:touched	abZcbcjbalmbo
w:touchee	ccccdcbcYpcaZ
w:touchline	naYYaalYaoabY
w:toujours	mbmjdclbbbccj
w:toulouse	bncdcdcdcmddc
w:tour	fbeanadjmiiaX
w:tournent	acbdccocbbccb
w:tours	qcccdYbccnddb
w:tous	YbbaccabbcZpZ
w:toussaint	aaabbbaabpbbY
w:tout	bebclkibcejmj
w:toute	aaabmbmabnbbY
w:toutes	bcbcccabbobbl
w:toward	ncacbaaobacca
w:towel	bmcdcbcbddddp
w:tower	ZralmbZZnZbbZ
w:town	nbZbdakoeobbi
w:towns	qbabnaYacbacb
w:toy	ZekmbahqaabbZ
w:toys	adbccckocbcda
w:tra	abmcccabbabap
w:trabaja	nbcacbacccnca
w:trabajada	acaabbpccbabZ
w:trabajando	ZaaabbZZbpaZY
w:trabajar	aZZbbbnboabbZ
w:trabajas	cccddbbcpcccb
w:trabajo	akaccmfbejjbm
w:trabalha	ZaZaaZZnaoaaY
w:trabalhar	cqcdddcccccdb
w:trabalharia	ncddddcdddddc
w:trabalho	ckcbblbkpjbaY
w:trabalhos	aababpZZaaabZ
w:trabalhou	cccdddcdqbddb
w:tracciare	abcdodbddccda
w:track	kpibbbaabbkbl
w:tracker	oZaacbncccccd
w:tracks	mbmcdbbncbccb
w:tractores	bccocbacccaca
w:trade	Zbjmdjmbcnhbi
w:trader	kZZaaaYZZomaY
w:traders	mbbblaZaamacm
w:trades	fbacbbZbbmqck
w:tradesmen	laZbbcpcaabbb
w:trading	gcdobbZbbardb
w:traducao	Yabbcbpbbaaba
w:traducirnos	occccbaccccaZ
w:traducteur	obbcccbcbccba
w:traduction	pcbcbbacbbcbZ
w:traduit	odddddbdddded
w:traduttrice	acabccZboacca
w:traduzioni	cnddcdbdddddc
w:trae	ccccdccbcbcbq
w:traed	bcccdcbcdccco
w:traes	acbcccpccbbcZ
w:trafego	Zcbbbbpbbbbba
w:traffic	abbcccZbbabcq
w:trafico	bcccccbacbcdo
w:tragam	abbbcaaqbaZbd
w:trager	ocdcdZcccdccb
w:tragt	oddeeedeeeded
w:traiga	bcdddccddcaco
w:trail	abncodacbaddb
w:train	dfcbbohebncck
w:trained	Yndbbonbajkba
w:trainee	doabbbYbqZbaZ
w:trainees	XaZZapYZtXaaX
w:traineeship	YZZYZoZZpZaaX
w:trainer	cccccqabbednc
w:trainers	nbcbcnZbcccca
w:training	acbbcrmccdcbm
w:trains	coabckabbmbcp
w:traiteur	dcbdddcdcbcdo
w:trajes	pcbccabbbbcbZ
w:trajet	bcdbcpaZcbbcZ
w:trajetoria	cdocddcdccdcc
w:tram	fmabbcjbblabn
w:tramitamos	oeeeecddeeded
w:tramite	cpbeeddeddddc
w:trams	ocbdcbaacnbdb
w:tran	oaZbaliZoZacY
w:trani	bdcdddcdndddc
w:tranne	acbcccbbbobbn
w:tranquille	abbdcbpbbbbbZ
w:transcash	bccccbbcccocZ
w:transcript	amoccbZkcZbca
w:transcripts	bbcddmccncddb
w:transfer	ecbqbbaacbqbj
w:transferencia	pbclccbccclcZ
w:transferencias	ccdddccdddodb
w:transferred	bcccmdbddcZnn
w:transfers	bcbddaaccbqbY
w:transfira	bZccccbccbocZ
w:transformar	bcacocbbcbbca
w:transformei	bcbccZracbccZ
w:transformons	aobcbcbccccca
w:transicao	ZaZaaaYZpZZaY
w:transit	ZblbabonbZaca
w:transition	pakbbbmblbbcb
w:transito	aaaanbabbabbm
w:translate	pdaabnZZbacmZ
w:translated	qaZZanlaaaaba
w:translation	rbebccnabaakZ
w:translator	onZbnbXcaabca
w:translators	mblblblnbaaba
w:transmets	cradddcdccccb
w:transmette	apZbbbacaabbZ
w:transmettez	aZYcbcabpaabZ
w:transmettre	ccdedddepdeed
w:transmit	ldccdccddbpbb
w:transparence	abaocaabbbbbZ
w:transparent	abcccZmocbacZ
w:transport	bkanlaZjbabbo
w:transportadora	abbbbbabbboca
w:transporte	bqbmdccddceca
w:transporteur	occddccccdbdb
w:tras	onccclbcccbca
w:trasferiamo	cdcddYcbcadcr
w:trasferimento	YZZbZaabpabaY
w:trasferiti	aaZabbZaaobbZ
w:trasferte	oedeeedeeedec
w:trasforma	bcbcccbbbaocZ
w:trasformiamo	ccddnccddddec
w:trasloco	bbacbcpbbbbca
w:traspaso	aaZbpaZbaaabZ
w:trata	lZYaaakpYZaaX
w:tratara	bddcddccdccco
w:trattenendo	bbbbbcpbcbbbZ
w:traumjob	aanbbboaaZaaY
w:trava	bbbcocbcbcbcb
w:travail	Ydcdddcdpbddn
w:travaillais	dccedecepeeed
w:travaille	bcacccbcrbccb
w:travailler	mbacbbZcrabbZ
w:travaux	occddbbdbdcdb
w:travel	mbcidocbkbecj
w:travelling	lbacccZbcqadb
w:travels	cdcdcdbddomdb
w:traves	oddddcbcddccb
w:trays	mbbccdaccoadb
w:traz	bcbcccbbcacbq
w:tre	lkbikfebckdcd
w:treasurer	eccccnfalbccp
w:treasury	mkkcmcjbbbeca
w:treat	Zmalcccckcoca
w:treated	Ybboclaaccbcb
w:treaties	alccpbcdcbcdc
w:treating	ZmYbbbkmYpbbZ
w:treatment	iadpbamaaambY
w:treats	bcbcdclmcpcaY
w:tree	obacccZbbkbcp
w:trees	nbbbikZocbbcY
w:treibt	cdcedepedbded
w:trein	bcaadcbccbccr
w:treinamento	ZaZbbpZaaZbbY
w:treinta	bbnddcbcbbccp
w:treize	boddddcdcdcca
w:trembler	caabccobccaca
w:tren	aaZaaaZaZpZaZ
w:trends	abarccYlcbcdc
w:trenes	cdcbdbbcddddq
w:trennung	ddceeedepceed
w:treno	abancbZZbbbbo
w:trenta	YbbpcaabababZ
w:trentaine	cddcdbcdddcdp
w:trente	bcacacbbaoccZ
w:trentina	odccdbcdddcdo
w:trentino	ZcbbbpbaaZbcY
w:treppenhaus	ZaaabbZaaZapY
w:tres	mibgcfmicmbbd
w:tresen	ZaZaaZZooYaZX
w:triage	oaclcbcbccbdn
w:trial	kgbjkbndmadkZ
w:trials	kaZbbnZanmbba
w:tribunal	oaaobaibbbabY
w:trichterchen	cdddddbcdcddo
w:tried	dcjcebpbbjccj
w:trifft	ddeeeedeeeoed
w:trikots	cdddedcddcccn
w:trimestre	kbbnbanbbbbcl
w:trinken	bdbdndbddodca
w:trinta	bbccdcbcdbcdp
w:trios	nbaaaZnbbcbca
w:trip	pbccdaaaciacq
w:tripod	bdbdddcccodao
w:trocar	ocncccbcccccb
w:trocken	bddcdcccdccco
w:trois	odaekjkiebbdf
w:troisieme	abZaqbabambbZ
w:trolley	ZaYYpaoYbYZaY
w:tromper	bcccdcaocbccZ
w:tromso	mmZaaaYaZpaaY
w:trop	Ycbdccacpncca
w:trophy	abaacbqYbamZZ
w:troquei	acbbbbabbbobZ
w:trotzdem	abbbobabbamba
w:trouble	bdcdlcmddmced
w:trouve	cccdddceodmec
w:trouver	cdccddncdcccn
w:trouverez	cqddddaddccdc
w:trouvez	decedepeddedd
w:trouxe	Zddcddabcdcco
w:trovarci	ZapcccbacbbcZ
w:trovare	cdbcddocnbdda
w:trovarmi	bcaccaaobabca
w:trovato	ZbabbbpbaaabZ
w:troviamo	obbcccbcccccZ
w:trovo	abaccbabbZbZp
w:truck	braamaZbjbabe
w:trucks	pbabbaZbaaoca
w:true	lapakkXaoaaZY
w:truly	eqjkcabccbcbb
w:trust	elecelnccfidb
w:trusted	ZaZbbaZbnZpaY
w:trustees	qaacbbmccbccb
w:trusts	laocncfcaabcb
w:truth	clmbobZababca
w:try	ZdjhkephmZamZ
w:trying	abeocfaaoohba
w:ttc	pabZcbabccccb
w:tu	kefcdfdcecknk
w:tua	lcbddcbdjcjqa
w:tuba	aaacbcaacqccb
w:tubaroes	bobccbabbbbbZ
w:tudo	kbcboblbbilaa
w:tue	jbblcbjbcagbq
w:tuesday	bibjcdjnhecbm
w:tuesdays	kcbccmkkceccm
w:tuition	imZacZoobbbcZ
w:tull	mcocccbccabdb
w:tulsa	acbcdcndcdmed
w:tun	cbbcccnbbbabo
w:tunde	bbacbnobcbbcc
w:tune	pZaaaYZZaZbbo
w:tuning	ncccdaZobbcdb
w:tunnel	lddeddcdcndec
w:tuo	cijccbcbjckpd
w:tuoi	kcbcccbccboca
w:tur	cbcddcbrcbccZ
w:turba	ZZaaaaYZbpaZY
w:turbine	ZamZbncablbna
w:turbinen	pbabbaZababaZ
w:turbines	ZbabqaZlcZbca
w:turin	Yobbobaccbbdc
w:turistica	accccapZbbbcZ
w:turku	nababZZobaacY
w:turma	YaZaanmmaZaac
w:turmas	YYYaarYZYYZZX
w:turn	haabkfnbckkna
w:turnaround	Yaoacaknaabca
w:turned	ZZobacYcbokmW
w:turni	obbbccbccbbca
w:turning	daZbpkkaambca
w:turno	bpbccbbbbbccp
w:turnos	bbbbcaZpbabaZ
w:turnover	ZcZbrbYbbakbZ
w:turns	mZldkbibbamcm
w:turnschuhe	bccccbabcbcbo
w:turnstile	mcbcccZocZbcZ
w:turnstunde	cbddddccdcdco
w:tus	mdcddcccdcoZa
w:tussen	ababbnabaaaZq
w:tutor	Zbccdrbcbckcn
w:tutores	Ybcbdpbcbcbca
w:tutorial	ZbanbrZXcbaaa
w:tutorials	ncbbcqZadbccb
w:tutoring	YbaabqmaaaacZ
w:tutors	YZbbblqacbaca
w:tutte	abmcccabcbnpY
w:tutti	eZZbaaZanoaZX
w:tutto	abbmcZabdobbn
w:tuya	ZaabaaaaoZbaZ
w:tv	WlZqbYYZbZmaX
w:tvod	apccccbccccca
w:twaalf	obbcnbbcccbcZ
w:twee	jmbcfbpccbkcj
w:tweedaagse	Zccccrabccbcb
w:tweede	kccdccbcccccq
w:tweedehands	abaobaabbaaba
w:tweeentwintig	ddcedddeodeed
w:tweet	YamacbYbZpbcZ
w:twelve	dcfblnljbbcck
w:twente	ZbYZbaYbpaabZ
w:twentieth	bdddmbbdcncdc
w:twenty	gcipbkecjcecb
w:twice	abjmbnlaclkbc
w:twins	daZbidZaombcm
w:twintig	bbcncckcccccn
w:two	kgcijkjeecdcj
w:tx	lmZdddndcccdd
w:tyler	bcbbacqcbaccb
w:type	lnciccicbamcj
w:typed	olabbcabacocZ
w:types	mbobcccccbccb
w:typically	kajobbjacbabb
w:typing	dZbbbbmabbqbZ
w:typo	bcZbcbZbbqcaZ
w:tyre	gbbbbnmacabnZ
w:tyres	lbZqbbgbaZbck
w:u	ljjlefkblblaZ
w:uber	ccelcmcogecbb
w:ubereinstimmung	bcocccaccbcab
w:uberfallig	cccddcbcdcZbo
w:uberhohte	bcbcdcocbacca
w:uberlege	bcoccbbcbbcca
w:ubernahme	aqcdccaaabaZa
w:ubernehme	acaccapcaabca
w:ubernehmen	caabpanbbccbZ
w:ubernimmt	pbccbbbbcacdZ
w:ubersetzen	pbbacZZacbbba
w:uberweisen	cbdddcbcdcnbp
w:uberweisung	bbbocaaabbaba
w:uberwiegend	oeeeeedeeeded
w:uberzeugt	cdcdodcdccmbc
w:ublich	mddmedcdddddc
w:ubrigens	cccddabbaoccZ
w:ubungsvideos	bbcdoccdbccdb
w:uelzen	cdcdddcdcbddn
w:uffici	ZZZaoanaaZZaY
w:ufficio	bnbdccipbbica
w:ugly	mbbcodadccbdc
w:uhr	cccddcbmdcccq
w:ui	Zabcobbaccmcc
w:uit	cbdlcdjbjmlbi
w:uitbetaald	abbabaabbboba
w:uitbrengen	occcbcbcddcbb
w:uiterlijk	boabccaabbbbZ
w:uitgevallen	oddddccdccddb
w:uitgever	bbadcbcdoccdc
w:uitlegt	occmdcbddccda
w:uitnodiging	dddeeemdccdob
w:uitnodigingen	ZaZaaaYZZYapY
w:uitvraag	qdddeededeced
w:uitwedstrijd	ccbccbabbacco
w:uitzendkracht	bobcbcbcddbcb
w:uitzetten	abbZbYZacbpaZ
w:uitzicht	cqbeddcdcbddb
w:uk	ecZbbaZpkZboY
w:ulceras	ZabpbaZacaaba
w:ulm	cccddbbbcbcbp
w:ultima	ababcbabbobbZ
w:ultimas	ababcZkqbabaY
w:ultimi	abbbcYbpbabaZ
w:ultimo	cddcddneddded
w:um	iefjjhecchihl
w:uma	jjffllbcmbicc
w:umas	ockccbbcnbccj
w:umbrella	gbkbcbobbnjcZ
w:umetikettieren	abbacaaabaoaZ
w:umfang	oddeeedeeeded
w:umfeld	aoabbbabZabaa
w:umfrage	bcbcccoccabca
w:umgezogen	abpbbcZbaZbaZ
w:umore	bbcccobbbccbZ
w:umsatz	cdcedepedbded
w:umsetzen	qdcdddcdddddc
w:umsonst	occcccbbcccda
w:umzug	ccmdddbclbdcn
w:umzugehen	ddeeeedeeeoed
w:un	jkjkjjcdidddc
w:una	jdkijljchdhdb
w:unabhangig	ccoccdbcbbccb
w:unabhangige	abcocbbccccca
w:unabhangiger	aaaobbabbbbca
w:unable	acccdcpcccacn
w:unaniem	apbabbZbbZaaY
w:unas	dcdcdncdcdccn
w:unavailable	ZaaabbZZbaZoi
w:unbefristet	bscddcbcdcbdj
w:unbefristete	dodeeeeedeeed
w:unbefristeter	bobcbbbcbbcda
w:unbezahlt	dddddocbddddZ
w:unchanged	occddZbacbccp
w:uncle	abacmbZdbYsco
w:und	hdjeiecfkfkcj
w:under	ijechdccdllkc
w:underground	abbacmkccaocb
w:underneath	lbacbcabclodc
w:understand	jclogjibhebca
w:understanding	cbodddbcclddd
w:understands	daZmokYlbjacj
w:understood	lcacbcaccqddb
w:underwriter	nccmdcZdddcec
w:underwriting	anablYmabZboa
w:undo	bbbcbbZZbonaZ
w:une	jkckmnahdbddd
w:unertraglich	cdodcdacbbccb
w:unfortunately	ZpZbbbYabYbbn
w:unica	aaabcapbbbbba
w:unico	bobcccbbcccca
w:uniform	babbcbjacasae
w:uniforme	bdccdcaccaocZ
w:uniforms	pbakcambcbacZ
w:union	dmZbfejemZmbk
w:unions	ZaaccalbrabbX
w:unique	ZaZZbaaabaapZ
w:unit	lmaccelbladdi
w:units	iZbmZaqlcabcZ
w:universidad	kpbbbZabbaabY
w:universidade	ZpbabYZabaabY
w:universita	apbbbYbaabZbY
w:universitario	doddeddddebec
w:universitat	cpdeedcdddeec
w:universite	abcbcpbZcbbcZ
w:universiteit	boccnYbcbcccZ
w:university	hkbmnfbflhbca
w:unless	Zcbbdceacbkpm
w:unlimited	ZrabbbYbcbpbZ
w:unlock	bccadcnadbpaa
w:unlocked	aabbcbabdbsba
w:uno	oceclbbbebccp
w:unos	lababoZabbZbY
w:unpaid	abbbonZajllbj
w:unread	YaZabaaZaYarX
w:unreal	okbdddmcbccdb
w:uns	lndkddbbcjmcc
w:unser	jjkjbkmmbbfbY
w:unsere	fbhbkoikbbcma
w:unserem	bkmlcclccblca
w:unseren	nbbbcpamccccZ
w:unserer	jajbkniabambd
w:unseres	ddeeeedeeeoed
w:unsolicited	Zpcdcdcdcdddd
w:unsubscribe	ebYccbjncaboa
w:unter	kjjkccncccmba
w:unterhalten	bcZccbaZbpbbb
w:unterkunft	aabbcaaobaabZ
w:unterlagen	occndcbcdcddb
w:unternehmen	bcldddodlcccb
w:unterrichtsstunde	bcccdqcadcdda
w:unterschrieben	cabdndbdcccdn
w:unterstutzt	ddeeeedeeeoed
w:unterstutzung	qcdccbbdcdcca
w:unterwegs	ZbZbccjboaabn
w:until	lccdkcjkbbddn
w:unusual	obpbbbZaaZmmZ
w:unverbindlich	bcacccobbacca
w:unverbindliches	bcabccoccccdb
w:up	jejfidijdjedd
w:upcoming	Zboccboalbbcb
w:update	ibmbfccbkZmjl
w:updated	lbnccchccbfoc
w:updates	aaaccbacbnbmn
w:updating	YZqmcbYbZZbbZ
w:upfront	jblbblaacbpca
w:upgrade	mcbbccoccbbkb
w:upi	babdddacdcqda
w:uplift	ZbbbcombcbccZ
w:upline	aabcbcYbbarcZ
w:upload	ZbabbZpYbZlmY
w:upon	kfejcmmcbdfce
w:upper	lZZccbYnoaabY
w:uppsala	nbcddccdncddc
w:ups	Zhqpcaabaamca
w:upstairs	ZffbabYqbXZbk
w:upto	apZdddcccdccb
w:upwork	bcddcdadccpcb
w:ur	nkcccbabbcpcZ
w:urban	bbabbhllclana
w:urbana	boccadabccbca
w:urbani	ababbbabbobbZ
w:uren	qbcddcbccccbm
w:urenstaat	acbcccabbabaq
w:urgencia	Zbbbcbpbbabba
w:urgent	ndecdcbbcbkcp
w:urgently	mabbcoZababbY
w:urk	dededddeodeed
w:urla	bcbcccbocbcba
w:urlaub	arccdcaccccca
w:urlaubstage	aobcccbcccccn
w:urlaubsvertretung	ddcededepceed
w:urn	ZaZaapZZbYbbj
w:us	kiekjgekcffdc
w:usabilidade	cddmdcbcddcdb
w:usabilita	cccoccbbccbba
w:usability	bccpcbbcccccb
w:usage	naZZaZlZbZZoY
w:usata	ababbbpababbY
w:usatela	cccddcccdcccn
w:usati	bcbccbbbcbbbo
w:usc	kabdddodcdddd
w:usciamo	cdcdcdbccabco
w:uscire	ababababaZpbZ
w:uscito	abZcccbjcZcbr
w:usd	nfbpeekbcbjca
w:usdc	rabacaabcbZcZ
w:usdt	bdddccaddcscb
w:use	bcjkidlibmiib
w:used	fdbnhbhdcnedc
w:useful	XjdmaanoYjabY
w:user	cbbjjampcambZ
w:username	bdcddcbccapaa
w:users	cbZkqchecZcjb
w:uses	nbZbbaZbaZbbq
w:usine	bobdddcdcdccc
w:using	YiabnncabonbZ
w:uso	bccccobbcbcca
w:usted	khnidbkbkblcZ
w:ustedes	bbacbbpbaabcZ
w:usual	nmcmdbbbccebm
w:usually	obmhabdbjncca
w:usuarios	cdcndcccccbca
w:utente	ababbbaabaoaY
w:utentes	ncdeddcdddddc
w:utenza	bccccbbccbobZ
w:utilisateur	cdcnccbcdccca
w:utilise	bbbbccocdcccb
w:utilities	aaodmdbdbcddc
w:utility	ZmcalbYaaYaok
w:utrecht	kcbcckacbkcqa
w:uur	liclclhcbbjcm
w:uurprijs	bcbodcaccbccb
w:uurtarief	acbobcbbcbcca
w:uurtje	qdcddccdccccb
w:uw	acbdcbpbhjlbn
w:uwe	cbddnccdddcdc
w:ux	mmcdddddkedhb
w:v	ncccdcbccbbYn
w:va	kjnkecibibbbk
w:vaandel	occdddcdcccdc
w:vaart	occcccaccccdZ
w:vacaciones	bobcccbcnccca
w:vacances	ZaoaaaZZZoaaX
w:vacancies	aZpbbbZplaamZ
w:vacancy	bmmcbcjbpbbib
w:vacant	aqlcccbcbbnba
w:vacante	lnbcddkddcmcb
w:vacantes	dcdedecepdecd
w:vacataire	qcdcdXddddddc
w:vacatiegeld	YZapZZZZbaabZ
w:vacation	npbbckjabbbbY
w:vacature	bnbdddlcaccpa
w:vacatures	dbmeedcdccdpb
w:vaccination	bcccdcbcddabo
w:vaccine	acbpcdbcbbcba
w:vacinacao	bcbcccbZcbbco
w:vacinas	cdcdddccdccco
w:vader	cddeddoddddea
w:vaga	hnkdddbcccinb
w:vagas	cafddcimlccnb
w:vaglia	aadbcbacddodb
w:vague	YarbbcZbaabca
w:vai	hmkboaaabedbd
w:vais	bcmcccacqbcba
w:vak	ababbbkblobbY
w:vakanzen	bbocccacbbcca
w:vaker	cddeddodcddea
w:val	ZcbcbpbbaabcY
w:valable	bcaccbbbcZbao
w:vale	blbnccbccbccq
w:valencia	lmacibjjnabbZ
w:vales	cqbeedcdddddc
w:valeu	baabbbZabobbZ
w:valeurs	ccbdccbccoadb
w:valid	YlkacakZaaYqn
w:validating	nabodbabccZca
w:validation	labbcbocccbca
w:valider	ccccddbccbZbp
w:vallee	aaabnbZoaZabY
w:vallen	accccobccccca
w:valley	oblabbYanebca
w:valor	mbboccbccbbbm
w:valoracion	accocbbccccca
w:valparaiso	bbacbbabbobcZ
w:valuable	bbblcbnacnbbb
w:valuation	Zcaocbnbckcca
w:value	abjjkbledllcj
w:valued	kbbbmanacbica
w:values	cbncddbdbnddd
w:valutando	ccpdddbdbbdcb
w:valutare	pbZcccacbbcca
w:valutazione	accocacdcccdb
w:vamos	ekicncaccmbbl
w:van	clekhekcebecm
w:vanaf	dcccceocccccp
w:vanavond	jbacbaZabaobn
w:vandaag	ZbZbbaZmaYmZn
w:vanno	ncccdcbcncbca
w:vans	ljbbnblccbbca
w:vantage	cjcfjclfgkcna
w:vanuit	bccdccbcdcodb
w:vanzelf	baocccbbbZcca
w:vao	baZbbpaaaZaaZ
w:varanda	bbabbbZobZbba
w:varen	dedeeedeodeed
w:variable	bpbcncbbccccb
w:varias	dbpedecdcdddc
w:various	capdddccdcdde
w:varnish	YbbbboZnbaaaZ
w:vas	aaabcbnbbobaZ
w:vast	bsncccbcabccf
w:vaste	oqbbcjZbkbbbZ
w:vat	oaZkdalpjZabZ
w:vauban	occcccZcccbca
w:vc	lkimlbYanZZbY
w:ve	ffedkdjejkeed
w:vecchio	kaacbbaboabqY
w:veces	aaZbbbaaqZaaZ
w:vecinos	ccdccdcdccddo
w:vede	eodddeddedeee
w:vedere	bcancbpacbccZ
w:vedi	bbcddcbccbcrZ
w:vediamo	cpbeeddeddddc
w:vedo	bcadbcacbabbp
w:veel	laYamamaanaZd
w:veertien	mbbccbabbbbcn
w:vehicule	cdcdddcddcdcn
w:vehiculo	bcccdcbbcbcbo
w:veilig	aaZbaaZabapaY
w:veille	bcbcdcnbdcdco
w:veinte	ccccdcccddddp
w:veintidos	bocccccdbdcda
w:veld	cddeddoddddea
w:velha	ncdeddcdddddc
w:velo	bcbcdcbdbcddp
w:velos	ccbdccbcboacb
w:vem	blcdccfccbcbr
w:vence	accbccbccbbbr
w:vencedor	ZabbcaZpcaZZa
w:vencimento	ZoZbbbaababan
w:venda	acbbcbabcbbbq
w:vende	rcbbbbZcbbZcZ
w:vendemos	bcbcocbccbbca
w:vendendo	bccddcbcdcoca
w:vender	abacpbkbbaaba
w:vendere	ocbcccacbbbda
w:vendes	bobbcbbccacca
w:vendeu	pcbdcbabcabbb
w:vendia	ddddddccnccdd
w:vendimia	obcbcbcdcdbdb
w:vendo	ZZZanbqaaZYaX
w:vendor	dahodcmbkalcd
w:vendors	fbZpbbZobZbcb
w:vendra	ccddebccdcddq
w:vendre	decedepeddeed
w:vendredi	mkbcdccccchco
w:vendredis	accdcobacccca
w:vendrias	ZobcbcaoaabbZ
w:vends	bcacbcbbbbocZ
w:vendu	bccdpdccdbcdc
w:venerdi	cddddacndcccn
w:veneto	aZabbbabaaboZ
w:venez	cbbccZaobbbbZ
w:venga	ccacdcbccqcbY
w:vengo	cddcdeoeddded
w:vengono	ZaapbZZaaZaaY
w:venha	ZlabbonaaZZaY
w:venid	ZaZaZZZoaYZZY
w:venir	jbabcbZplabbn
w:venire	ababcnabnabbm
w:venlo	bbbcocZcbnbcb
w:vent	kbZbbbabZocco
w:ventas	abbbboZbaabbZ
w:vente	cccnccabdbbca
w:venti	ncbbccaccccco
w:ventisei	cddcdeneddded
w:venture	aZaopcZbbZbcb
w:venu	bcocccabbboca
w:venue	YabbmnYobambZ
w:venues	cbanpaYbaYbca
w:veo	aaabaalaaoabY
w:ver	aacllbnbbcbqY
w:veranda	acbcccobcccab
w:veraneo	dedeeepddcded
w:verano	nbnbboZabaabZ
w:verantwortung	bbpcbbZbaZbaa
w:verao	ZapbaaZaaYaaZ
w:verba	ncdeddcdddddc
w:verbale	cdddbddddcccq
w:verband	cdddddcdcdndb
w:verbandsblatt	ZabZbpZacaZbZ
w:verbindungen	abcocbbccccca
w:verbringen	pccccbYcccbca
w:verbunden	cdcedepedbded
w:verdad	dodedecededed
w:verde	ZaaaaZpoaZZaX
w:verder	nnbdcdbdcccdb
w:verdes	ndceedddcdeeb
w:verdien	addddbccedqec
w:verdienen	bdcddcboddlcb
w:verdienst	ddddddqbdcbdc
w:verdient	bcbcccaccbpdb
w:verdiept	abaobaabbaabZ
w:verdubbel	cdcdbcacccocb
w:verdubbeling	acbcbaZabbpca
w:vere	ebeemeeeeeeed
w:verein	rccccbacdccba
w:vereinsfest	bbbbcbnbbbbcn
w:verfahren	bpbccaabbabbZ
w:verfallen	ababbbabcaoba
w:verfugbar	obaccbbbcbcca
w:verfugbarkeit	pdddeecededec
w:verfugung	oeeeeedeeeded
w:vergadering	bcccdchccmccp
w:vergaderingen	accccobcccccZ
w:vergeben	paabbnZZbabbY
w:vergessen	bccccbabcbcbo
w:vergleich	ZbaacbpababaZ
w:vergleichen	ccbcdcqbccdda
w:vergoed	pddeeddebeeec
w:vergoede	abZpbbaaaaabY
w:vergoeden	occcccbcccccb
w:vergoeding	ZbalaoZocaabZ
w:verguenza	bbbcbaYpbbbbY
w:vergutet	addoedcddeddd
w:vergutetes	ddcndcccdddcb
w:verhaal	aaZbaaZabpbZY
w:verhandelst	cccdcdraccbdb
w:verhuisd	aaapbbZbbabbZ
w:verhuizen	cccdddbcdZdcq
w:verhuizing	abZbbbZbZpbbZ
w:verifica	cccddbbccbqYZ
w:verificacao	ZaabaZZZbZmoX
w:verificacion	abbbbababapYY
w:verificatiecode	bdcddbbcdcobb
w:verification	bcbcdcabcanra
w:verified	cbaacbeabaqqY
w:verifiziert	aaabbaabcaobZ
w:verify	aZZbcbdZcaqoZ
w:verita	ababbbpababbY
w:verite	dccedecepeeed
w:verkauf	ababbbbbbbobZ
w:verkaufen	XZZooZYaaaaaZ
w:verkeerde	cbbccbbobaccb
w:verklaring	accbcbabbbpcY
w:verkoop	bbacpbjZYaabZ
w:verkooppraatje	decedepecceed
w:verkopen	ZZZapaZaaZaaZ
w:verlag	pncccXaccccda
w:verlangern	ccbcddcccccaq
w:verlangert	bdddddcddccYr
w:verlangt	ddddddcdcdndc
w:verlasst	bpabccbccbcda
w:verlaten	coccdbbcccccb
w:verleihe	abbccbobbabcZ
w:verlengd	Zcbcccaacabnm
w:verlenging	lpbdcdbcaccca
w:verliert	bcccccbbccoba
w:verlo	abbccbbbbaaoo
w:verloopt	cacdddbcZbcra
w:verloren	abacbbabbanam
w:vermessung	ababbabaoabcZ
w:vermitteln	cZadddsdbbccb
w:vermogen	ababbbababoca
w:vermutlich	bcbccbabcbbbo
w:vernemen	bobbccabcbcba
w:vernetze	bbacbcbbaobcZ
w:vernetzen	ccbbddbccpcbZ
w:vero	mccccnbccbcca
w:veroffentlicht	ZaabbbZaaZaoZ
w:verona	neeeedceeebec
w:verpackt	obcccbbccbccZ
w:verplaatst	bcccdcbbdacbo
w:verpleegkundige	abdddcbcbdddq
w:verpleegkundigen	ccbeddoecddec
w:verplicht	pddeeddebedec
w:verra	YaaobaZabaoaY
w:verranno	cccddccccbdbo
w:verrat	bcocccaccacab
w:verremo	bccccbbbcbobZ
w:verresti	cpcccbbmdcccb
w:verriez	acdbdobadcbcZ
w:vers	abbbbbZbcaaap
w:versa	babcbbbccbpbZ
w:versando	abbccbabcbobZ
w:versandt	bbabcbabbZbYo
w:verscheen	bcbcccabcaboZ
w:verschiedene	ddpeceddccdcc
w:verschlagworten	pccccbYcccbca
w:verschoben	bcccddcbdccco
w:verschuttet	ddcededepceed
w:versee	ababbbaacbpba
w:versement	bcccdccbddocb
w:versez	aabbbaaabaqaY
w:versi	ZbbbbaaabapaZ
w:versicherer	ddneeeeecdedc
w:versichertenkarte	ccbcddbcdccco
w:versicherung	pdddddceaeeed
w:versicherungsbranche	ccbbddcdocddb
w:versicherungsvertrag	cccdddcdccdco
w:versinken	cdddeeodddeec
w:version	fcbccbimbkaap
w:versions	abcbcpZbcmcda
w:verspatet	bddcdcccdcccn
w:verstandnis	cdddddddddddn
w:verstehen	bccjdnbocbcba
w:vertaalwerk	bbZdcacdpbcdc
w:verte	cdcdddcccqccb
w:vertel	aapbbbYbZZaaZ
w:vertelde	ddcdcdocdccdc
w:vertical	qbacdbaccbccb
w:vertrag	jicdddbcdclaq
w:vertraulichen	bobbddcdddddd
w:vertrauliches	bccodcacddccb
w:vertraulichkeit	bobbcbabbabcZ
w:vertrek	bcbcccaobbccZ
w:vertrekt	cqbeddcdccddb
w:vertrieb	acbnccncbbbba
w:vertrouwelijk	coaccdcdadddc
w:vertrouwen	ocbcccbccbncb
w:vervallen	bbZcbcbbpabba
w:vervangen	qaccccacccccZ
w:vervelend	abbbbbpbbaYbZ
w:verwacht	cncdddcddddeb
w:verwaltung	bcoccabZlccca
w:verwandelt	odcdccbdbcbdb
w:verwiesen	bcbcdcocaacba
w:verwijderd	ababbbZabZapY
w:very	dhldlfiijkccb
w:verzamelen	dccdddccdcddn
w:verzekeringen	acacccsbabcbZ
w:verzoek	cdddddcdcdndb
w:verzonden	ababbbabbZbZo
w:verzorgen	bddbdobadccdb
w:ves	ZZoaoZYaZYZaY
w:vespera	ddddddbbdcddo
w:vestiging	ZZpaaanZaYaaY
w:vesting	bbbcrcbdcccdc
w:vet	eilbdhZmbZbcp
w:veteranos	ccccddbbcbcco
w:veterinari	edeemeeeeeeee
w:veterinaria	oddddcbcddcbb
w:veterinario	nbbbbcacbbnca
w:veterinarios	abobbcbbbabba
w:veterinary	mbbbbkacmmcca
w:vets	ankmhaalbabdb
w:vetted	accbcbqbcdYdc
w:veuillez	bccdccbbcbcbo
w:veut	bZbcpbaabbbca
w:veux	bmbcccbccbcbq
w:vez	qclcclbccbccc
w:vezes	ZbanbaZabanak
w:vi	kbdbbbpkljcbZ
w:via	mbhjjddgbjnba
w:viagem	acbbcoaZbnbbZ
w:viaggio	ZbaabpaZbaabZ
w:viaje	acccdrbYcbbcZ
w:viajes	ccbcdcbccqcbZ
w:viaticos	occZccbccccdb
w:viatura	boacbbbcbcccb
w:viaturas	bcccdccbcccco
w:vibration	pccbcbabcaZck
w:vicar	abZccbqcbacdZ
w:vice	amZbccnccjccm
w:vicino	abbbcbaabZboY
w:vicios	YZapaaaaZaaaZ
w:vida	amacmlhbbancZ
w:vidas	babbbbpcbabcZ
w:video	cdbpblkncbidZ
w:videochamada	aZapbaZbbblbZ
w:videochiamata	abolbaeabbbcZ
w:videoident	bccddccddcobc
w:videollamada	abaobabbbbabZ
w:videos	kbbbbpllbancZ
w:viel	dlkdicocccica
w:viele	mbkbbbobbkaaY
w:vielen	ccccdcbccoccZ
w:vieles	bcrcccZbcbcca
w:vielleicht	YaXZaZXoqYZZX
w:viendriez	bccbnZbndccdb
w:viene	ebnbciZbdacbr
w:vienes	bcccdcbbcbcbq
w:vieni	ZnabbbZZaYaaq
w:vienna	lambkcZamnbca
w:viens	ZbZcccaboabap
w:vient	bbbclcbbcbccq
w:vier	mdklkbmccbbcd
w:viermal	bbbrdbbZcccba
w:viernes	ijbmcbkbjaecl
w:vierter	cdddddcddcddo
w:vietate	bccccbbbcbobZ
w:vietnam	YbanobclababZ
w:view	addldgaebkcqd
w:viewed	abbcdcbccbbtZ
w:viewer	aZacccabbaoYo
w:viewings	mcdcdcbcccddp
w:views	lbancbZebZaqZ
w:vigile	occccbcdddbdb
w:vignes	odddddbddddec
w:vigo	bZacccbbabcrY
w:vijf	pbbccbkmcbkcZ
w:vikram	ZbdoaaYboZabZ
w:villa	naabbcYbbboba
w:village	mbcallaacdbaq
w:ville	ZoYoabZbZZbba
w:vilnius	dkabnbbmbaYoY
w:vimos	bocccbbcbbcbZ
w:vinculo	bnddddcdddcdc
w:vind	ZbbcbbabbbbZp
w:vindo	ccedeccdddned
w:vindt	ababcbabbXbrY
w:vine	abbcbYaapZbba
w:vineyard	miabobbbanabZ
w:vineyards	bmlnabnbaYbbZ
w:vingt	blmclcbcbbccm
w:vinho	ZaabbZZpbaaaY
w:vini	pcbbcaaccbaca
w:vinicola	bobbbbbccbcca
w:vino	bnbcccabcbcbm
w:vinte	mcccdclbdcccn
w:vinto	iaabbalaamoaY
w:violas	XZaZaoYmbZaZX
w:violin	kaZbbZoabnbai
w:violins	kaaaaZZbpZbbZ
w:vip	acccccacdcpdb
w:vir	addcdbbcdcccr
w:virar	abacocabbcbcb
w:vire	acccbaacccoca
w:virement	cecddcccddndb
w:virenscanner	dcddddbcddncb
w:virgula	bbbbcababobbZ
w:viria	cpcdddcccccdb
w:virtual	adoncgoabciba
w:virtuale	barcccaccZcba
w:virtuel	bbpcbbZbbZbba
w:vis	bcacccbbbacbp
w:visa	hneccbccnbocb
w:visage	cdcdcdddccndc
w:visas	ZaZbbbkbsZcaa
w:viseu	bccccZbocbbbY
w:visibilidad	abbbbapacaYbZ
w:visibilita	cccbcZaoccccb
w:visibility	acbcbcoccblba
w:visible	YbbacbabbbapZ
w:visio	accmcnacddcdb
w:visioconference	cdceddndddddc
w:vision	nlaclcaccccdc
w:visit	pkaeccbmddbbj
w:visita	cccddbbccmccp
w:visitas	pcdeedcddeddc
w:visitato	cdbdeedddcdqb
w:visite	bnacaZaobbbbZ
w:visited	cklddcbncbcbc
w:visiting	Zbcbcpaaclbco
w:visitor	kbocbblbbbbcb
w:visitors	bcbcccckclcdn
w:visits	rbabcmZbbaboZ
w:vispera	cdddedbcdcdco
w:vissen	ccccccbcbcbco
w:visserij	ZZapaZZZbaabZ
w:vista	mbcmccbccbapZ
w:visti	acabcbmbcabcp
w:visto	nblcmcZbnZbjZ
w:visual	mddddcbcdnceb
w:visualizacion	bcbbcpaacbccZ
w:visualizaciones	ababbaZaaXapY
w:visualizada	ddceeecddddqa
w:visualizou	ccadedcddccqb
w:visualizzata	ddceeecedddpb
w:visuels	aabbbapbaabbZ
w:visum	bZacbbabpabbZ
w:vitae	bbnddcacmbcec
w:vitale	bcccdcbcdcabo
w:vitoria	ZbcccqaZccaca
w:viu	obacbcadbbbcc
w:vive	aoZbbbZaaobaY
w:vivere	accccapZbbbcZ
w:vivienda	YaaabaYqaabbY
w:viviendo	aaabbbaaaobbZ
w:vivre	bZacaapbbbbaZ
w:vizinho	accbdboccbbca
w:vlaams	aobcbcabbbbbZ
w:vlaamse	rbadedcedcddc
w:vo	dddddddcnccdd
w:voce	jdmdjdcbkamnY
w:voces	aZbbcbpbbbZaZ
w:vocht	ZaaabaZobZaaZ
w:vochtmeter	ZaaabaaobZaaZ
w:voeren	pdddeedeeebed
w:voeten	cdddddoddddea
w:vog	oddeeddebeeec
w:voglia	ZnaZboZabaaaY
w:voi	aaabbZnZpabbZ
w:voice	obkjellZbficZ
w:voicemail	pbbcddlcbbcdb
w:voices	nboccbacbZcdc
w:voici	aaabbaobnaaaY
w:voie	bpbcccbcbcZbY
w:voila	bcacbbaaapbba
w:voir	aaabbbkaaqbnY
w:vois	aZncbaabZobba
w:voisin	ccbdddcccbbar
w:voiture	aoddddcccdcca
w:vol	pbccccbcbbcbn
w:voldaan	cdddddcdcdndb
w:voldoen	abbbcbabbbnbm
w:volentieri	pbacbkaaaqbaY
w:volgende	ncbZnbabcbbcn
w:volgens	cbcdobcdddcdb
w:volgt	ddddddcdcdndb
w:volkshochschule	cdebepddedeec
w:voll	ccbccbbZcabaq
w:volle	bcabcbnobbcca
w:volledige	cdddddcdcdndb
w:vollstandig	abZcccabbYapZ
w:vollzeit	lmbdccbcbccdo
w:volonta	obbccbbbdcccZ
w:volontari	abcbbpaZbbbag
w:volontiers	aoZbabZbbobbZ
w:volta	bkbccckbbmnlZ
w:voltando	nccdddndddddb
w:voltar	bbbbccaacaaZp
w:volte	acacccocbamcZ
w:voltijd	aoacbcccdcccb
w:volume	nanbboeabZbba
w:volumen	ndddeddddcddc
w:volumes	pbabcZlZaaaco
w:voluntario	aaabbrZYaZaaY
w:voluntarios	baccbpbZccbcn
w:voluntary	abaccoabnaddd
w:volunteer	ojbchhZnehbcZ
w:volunteers	cccccmaicbbcr
w:volver	aZabbbZboabba
w:vom	lcblcckblabbm
w:von	lchfdclchdmdd
w:vondelpark	obccdcbccbcca
w:voneinander	ccoccdbcbbccb
w:voor	ehdjhjidbdjjj
w:vooraf	ccccdcbccbnca
w:vooral	acabbqacXabbZ
w:voordat	mccddcbdccmcb
w:voordragen	oddeeddeceeec
w:voorjaar	mbnbbnabbZbcZ
w:voorleest	bbbccobbcccca
w:voorschieten	acaccbbbbbobZ
w:voorschrijven	cdddddcdcdndb
w:vooruit	bcccccbccclcq
w:vor	leclocidfccdb
w:vorab	lcccdcbcccmdn
w:vorarbeit	dccdndcddccdb
w:vorbei	dmdemededeeec
w:vorbeischaut	ababbbaoZabcZ
w:vorerst	pedeeecededec
w:vorfuhren	cdcdeeodcdeec
w:vorhanden	bobdncbdbbcca
w:vorig	nmobbaYaaYabY
w:vorige	mcaddcmcjbdcn
w:vorkommt	dddeoedeedeec
w:vorlesung	ccbdcacbaocca
w:vormgever	abacbbabpabbZ
w:vormittag	Zccocbbcdccda
w:vormittags	ddcededepceed
w:vorrebbe	YaaobnZabaZbY
w:vorrei	qbkbbbikiabbY
w:vorremmo	ocbnlbaccccca
w:vorschuss	bbdcdobadccdb
w:vorsorge	ccbcddbcdccco
w:vorst	cdcdddcccbcco
w:vorstelle	bcpcbbabbabba
w:vorstellen	cqcdddbdddddb
w:vorstellst	aaqdddcdccddc
w:vorstellungsgesprach	abbbcaaabaoaZ
w:vortrag	dpdedcdddcddc
w:vos	dedckbofkidbc
w:vosges	bobdcdcdcdccc
w:voss	cllcddndccddd
w:vostra	bbZbbbjbpabcZ
w:vostro	cddcdeneddded
w:votate	ZaaaaaZpbaYbZ
w:vote	kbccibaocbfbo
w:voted	pjbbbaaZbnbbZ
w:votes	hbbcbbaabZYno
w:voto	ZaabbbZpbZZbY
w:votre	chkeccecceknj
w:vou	bbaccaabppbbY
w:vouch	baadcdmdqaccb
w:voucher	Zaasbbanbalbb
w:vouchers	cbaqbaYabanck
w:voudrais	odddddbdcddec
w:voudrait	obbocmaacbbcZ
w:voudriez	dcceeecepeeed
w:voulais	ddbddabcaodcc
w:voulez	ZpZbboZaaZaaY
w:vouliez	ZapbbbZabZaaY
w:vous	gikejkjdkdeia
w:voy	bbacbbabmobcZ
w:voz	bbbbcbaobabaZ
w:vp	pZcdcdbdndded
w:vpn	kbabbbnXbaobZ
w:vr	dlcddddddcdco
w:vraag	abpbccacaabba
w:vraagt	ajbcnkaccbbcq
w:vragen	cZlaaZYZZYmoX
w:vragenlijst	ZaaobaZbcbabZ
w:vrai	bpccccbbbocca
w:vriendinnen	cdddddcddcnec
w:vrij	aomccbambbbbn
w:vrijblijvend	ccbcbcobbbccZ
w:vrijdag	lmabcbenbabac
w:vrijgave	ZaaaaaZabapaZ
w:vrijwillig	ababapaZaZbaZ
w:vrijwillige	ddeddncceddda
w:vrijwilligers	cccccalaccccp
w:vrouwelijke	bbcccaaocbcbZ
w:vu	cdcddccdcbddo
w:vue	bccccbnbbbbcn
w:vuelo	cccdddcdcdnec
w:vuelvo	ocbcccbcbbcda
w:vuoi	mbaacanZbbabn
w:vuole	boccclmbccbck
w:vuota	bcbccdaboacca
w:vuoto	bbbcccocbbbca
w:vus	ZbbbbbapaaaZZ
w:vvv	aaaobbZbbabbZ
w:w	kmfclcacbbnla
w:w2	rcedddbdicddc
w:waar	aaobmbZlpZbbY
w:waarderingsmodellen	acbobcbbcbcca
w:waardig	cdddddcdcdndb
w:waarin	bcbcbaZabbpca
w:waarmee	nbbcnbabbbbca
w:waarom	qdcdccbmcccca
w:waarop	bcpbccaabbbcZ
w:waarvoor	aapbabZbaabcZ
w:wachsen	bocdddccbdcdc
w:wachst	abpccbolcbabZ
w:wacht	aaaabapaaZaaZ
w:wachtwoord	cdcddcccdblmZ
w:wackelt	cddddddcdcddo
w:wafer	jabpbaZbcbbcZ
w:wage	arZaobbaaamba
w:wageningen	bdcddcbncncca
w:wages	anZbrZcaaZabZ
w:wahl	ddeeeedeedoed
w:waisenhaus	ddeeeedeedoed
w:wait	oiabcbZjbablp
w:waiting	bccdobZjbcnek
w:waits	oabccZbaaobdb
w:waived	acabcZpmmaZca
w:wake	lahcccmcanbca
w:wal	ddcedddeodeed
w:waldorfschule	apabbbabZabaZ
w:walk	cpZkkbndanacY
w:walked	nbababnbbnabY
w:walking	aaYbbckbarbbZ
w:walks	naZYaqYZbjbcZ
w:wall	oafbbbeaaqbmY
w:wallet	lcfccbabcbtcc
w:wallets	ZaZnaZmYaZnZY
w:walls	dbbaplabcbbca
w:walter	bcadddbbaqcca
w:wandel	bcacccaoabccZ
w:wanjiru	ZaanobZbbaaaZ
w:wann	ebpbdckcblcch
w:wanna	jnZcbcpbbacca
w:wanneer	nlbbbcoccbbca
w:want	jjlelkjcebccc
w:wanted	ckbifddjcocck
w:wants	mkblfiabebden
w:war	aaikbjckjjkaj
w:ward	ljlbbnalalhcY
w:wardens	bbobcbabaZcbm
w:wardrobe	abmlbcmcbabbm
w:wards	dbacmcpbZjcca
w:ware	kolckcabkabbi
w:warehouse	clbicldnkbbbi
w:warehouses	ncblcblbccccc
w:waren	mdkkbnajbkaiY
w:warenwirtschaftssystem	cdddeeodddeec
w:warm	dcbklbchclccn
w:warmed	ZoZbabYbZobcb
w:warmepumpen	dddnbcddeeeed
w:warmest	bkbdcmaabpcdb
w:warmly	bkmcccaoicccZ
w:warmstens	bbabcoabbabba
w:warning	bbblccaaccpZn
w:warsaw	occdlcbcbcced
w:warte	aaZbabYapZaaZ
w:warteliste	bcbccbbZcabaq
w:warten	bcbbccZbcbbbp
w:wartet	oaYbbboaaZZYY
w:warum	acacrcabbacca
w:was	ccfddddcjncmj
w:wash	aabbccabcZbbq
w:wasn	aakbibZbhmipX
w:wasser	cddendcdedddl
w:waste	cblflbaaaijco
w:wat	jdqbklZiZmaaZ
w:watch	ZdaracYpjajcY
w:watched	ZjbmfoacbjbdZ
w:watches	aaabbbaabobZm
w:watching	ckablblabdbna
w:water	lbcdlbkbcaclo
w:waterkeringen	cbddnccdddcdc
w:waterlaboratorium	aoadcdacabcbb
w:waterschap	qcceddcecdddb
w:wave	bcqcccZcbkcdc
w:way	blccdcdckodhk
w:wayfinding	mnabbamaZbbbZ
w:ways	lmZabaYabobcZ
w:we	kghjjijeceede
w:wealth	aamabcrbbYcbZ
w:wear	caYpamdZbiabb
w:weather	kmabibZbbkbbp
w:web	qcbblfnbcaaeb
w:web3	ZaccabbbcbpbZ
w:webcam	bccbdcZcdbqbb
w:webinaire	bdcddcaqccbbZ
w:webinar	ccccdcgtcecbZ
w:webseite	qcccnYacccccZ
w:website	pfbcbbpjbdccb
w:websites	nbZaaananZbbZ
w:wechsel	bcocbcacZaccb
w:wechselbereit	ddoeeecddcdcc
w:wechselgedanken	cdndddbcbbdcb
w:wechseln	bqbbdcndjcdcb
w:wed	abclcocbcbcbn
w:wedding	mhehkbbdaalmc
w:weddings	noaanaYaZZllZ
w:wederzijdse	cdddddcdcdodb
w:wednesday	fiblccimbeddm
w:wednesdays	cfaabpZnbcbce
w:weds	pbabbZanbZbbZ
w:wedstrijd	ccccccbbdbcco
w:week	lhdecjififded
w:weekday	omabcbabcbcda
w:weekdays	kaacclZannbaa
w:weekend	djabdmddajdbp
w:weekends	kjZaeeaplbabi
w:weekly	pbbbbidhbblnc
w:weekmenu	ddcddddddcdcp
w:weeks	pebccijhhcccm
w:weer	mbmbbbabammbZ
w:wees	bcbdbdoccacdb
w:weet	ebmbbnjblbccZ
w:weg	ZaabbanaoZaaY
w:wegens	cdcdddcccbcco
w:wegwijs	ZbabapaZaZaaZ
w:wei	ffiekdhcbacqb
w:weighing	ocbncbabbaaca
w:weight	pbacZcmcaacdb
w:weihnachten	ZaoabanaZZaaY
w:weil	Zlmcmcmcbacca
w:weird	abjcbcmbbnkcZ
w:weis	ZmaboaZbamabY
w:weiss	ZbbbcasacbaZY
w:weist	ccbdbdbcqbddb
w:weiter	ZaZaZZYZaZmoX
w:weiterempfehlen	acZbccbcobcba
w:weiterleiten	ecdeeeeeneeee
w:weiterschicken	abbacaZabapaZ
w:weken	abbccdnbcclcp
w:wel	ZaZaoYYqYmaaY
w:welche	aanbbaZaZoaaY
w:welcher	bapccbabaacca
w:welcome	bbcdbbkqckhcj
w:weld	nbZaoYYlaZZba
w:welder	mnYaZaXnnZYaX
w:welding	YlbncpabbaacZ
w:weleens	dedeeedeodeed
w:welfare	loabbbabbabcZ
w:welk	abpcbcbbaabca
w:welke	ocpcccacaabbZ
w:welkom	occbcaabdbmcZ
w:well	cjkecbdfmndcc
w:wellbeing	cdbcdcpcdcccd
w:welle	bcbocbabbabba
w:wellies	YaaabpZZbaabm
w:wellness	ZancbbZbbZqca
w:wells	qcbcbbabcccdb
w:wen	oimccbaakkbca
w:wend	cdddddcdcdodb
w:wenig	Zccbdapcccaba
w:wenn	aaobkbbbpadgY
w:wensen	bbacccYcdbcbp
w:went	abkedbdkkldbn
w:wer	dbdcjcnbbbbol
w:werd	abbbcbaobabbZ
w:werde	cdbcdcbcccodb
w:werdegang	ZbpabaZobabbZ
w:werden	cbbhpblciblcd
w:were	kcicfdebindma
w:wereld	occcccaccccdZ
w:weren	acqckcacbecca
w:werfleider	oddddccddddec
w:werft	aobcccabbbcbZ
w:werk	lkncccicbahck
w:werkdruk	aaacccpbbbaca
w:werken	ZaZamaYaoZabY
w:werkgever	bcrcccacaabba
w:werkleitung	ndddddcddcddb
w:werkplaats	coccdbbcccccb
w:werkstatt	YoZboZZaYZaaY
w:werkstudenten	ZbbcccbbpcbbZ
w:werkstudentin	daceddcdoddcb
w:werkt	jbcmcbncmcccZ
w:werkte	bbYblcacrbcca
w:werkvertrag	obaccbbbcbcca
w:wert	ddeeeedeeeoed
w:west	klmdcbZmcZbbm
w:western	dbccdcacccrdZ
w:wet	Zbbcbokbcabda
w:weten	rbZcbcabmacbZ
w:wetenschappelijk	aobcccabbbbbZ
w:wg	Zcdccbacccccr
w:whales	acaccboacZcco
w:what	kdoffhiediccb
w:whatever	malklkcflcbca
w:whatsapp	mfjcjdbccdqcb
w:wheel	ZcbbcoZbbkbco
w:wheelchair	Zbcccbcdbcqda
w:wheels	ZabboboZbZabY
w:when	eendcdmccjidd
w:whenever	kcmlcjlbbadbj
w:where	cencecblhkcjb
w:whereby	aacccbpbcccca
w:wherever	edZbnbYrbabbZ
w:whether	lboideffjbcce
w:which	ednjefjeciidb
w:whichever	rbjaclabcacda
w:while	jcideihljdjcf
w:whistle	abbcbbaaoYccn
w:whitcombe	cdcdlebddnddd
w:white	odabbbakjdmcl
w:whiteboard	jcboccaccbddd
w:whiteboards	bcbcbaoaZlcdb
w:whitlock	blpabcbcbbccc
w:who	deijkdjjkddcc
w:whoever	eaabbakZnXpal
w:whole	ecdcebljmnbbd
w:whom	bljcdcjcmmcib
w:whose	fidclcicmkcdc
w:why	bkcmcejmdkcdc
w:widersprochen	dddeoeceedeec
w:wie	echdjdmilibbd
w:wieder	hbkkcbhjembbc
w:wiedersehen	ccbccdabdocca
w:wife	nmaclfabjmfca
w:wifi	ocacbcbbblcdb
w:wij	eihmfcndbhigZ
w:wijk	ababobaaaZabm
w:wijzen	apaccdababcba
w:wiki	pbbbbZZbbaaam
w:wil	jjeilnadmabcb
w:wilde	jnZbobZaaZaaZ
w:will	fdkddddidbmfl
w:willen	ojkkcnbcbbica
w:willing	nemlbddbmbccb
w:willkommen	mccddcbcdblcn
w:willst	cdcddcbcccodb
w:wilt	bcbbclmnbbbca
w:win	YbbanapnbdkbZ
w:wind	ajjjjjZkkjakd
w:windhoek	mZbbboacdbcca
w:window	jbbcbmadbpdil
w:windows	baajccaickplc
w:wine	ZbmoboZZakbbZ
w:winemaker	clkdddmddcddd
w:wineries	ZbZanbpababcZ
w:wing	obZcccmdblcdc
w:winkel	cccdcZbobaccZ
w:winkels	abaaaaabbbobZ
w:winner	ZbbbbbmpcZobZ
w:wins	cdkddeneeddee
w:wint	bcbccaaabboca
w:winter	khabbnncdjbbh
w:winters	cnbdjcccilddd
w:wintersemester	abbbboaZcabbZ
w:winterthur	ccaddacbbqccb
w:winzer	occccbbcdbcca
w:wir	jihiijedciedi
w:wirbst	ababbabbbbpbZ
w:wird	kmhcddbccckbo
w:wire	bcblccabcbobn
w:wireless	Yancccbbcbado
w:wirklich	nbbcbbancabbZ
w:wish	cdnecnaicldbd
w:wished	akbcccncapcdb
w:wishes	lkbccglccqcbZ
w:wishing	aaZbblYkbqaZX
w:wiskunde	cccddncdndddb
w:wissen	dmdeeedenceed
w:wissenschaft	aaaabZapaaabY
w:wissenschaftliche	bobcbcaaaabaZ
w:with	hjeiidhfihjdd
w:withdraw	bcbbcbZbcasbY
w:withdrawal	ZbbbbaYaaZcpX
w:withdrawn	bcbcdcabdcnYo
w:withdrew	boadcdacnbcac
w:within	bidecdkdcbmml
w:without	diedfcliijlcc
w:witness	Zccpdcbdbmcdc
w:witwe	ababcbababoca
w:witz	pcbccbbbcbcca
w:wk	qabbbbZbccbcb
w:wks	mYaaboZaaaabY
w:wo	cdnddcbccbcco
w:woche	mdccdmcclcijc
w:wochen	klcddjicjcbbo
w:wochenende	obcacmccdbdda
w:wochentlich	oddeeeeeeeded
w:woensdag	aaZcapaaZaabZ
w:woensdagmiddag	bbccbobbbcbda
w:wohl	cdcedepedcded
w:wohnen	ZaYZaZYoZnaZY
w:wohnung	cdddddddncddn
w:wohnungspolitik	bcacccboabccb
w:wollen	lalbnnZabZbZY
w:wollte	aaYbbaZZaqaaZ
w:woman	eiadbbbnjambk
w:women	ZaZacnkrajlaY
w:womit	bcocccaccabaa
w:won	kedjmceccgkdj
w:wonder	macbjlYbpbbca
w:wondered	abnbabnZbjbbZ
w:wonderful	kaaacanoaabcZ
w:wondering	abZcccrbYpbbZ
w:wonen	ddcddbcncbddb
w:woningcijfers	cdcdcdaocbccb
w:wonky	ababbbXabtbaX
w:wood	dhacmnZjcYccm
w:woon	abZcbbaZapbcZ
w:woord	occcdcccdcccb
w:woordje	dddeeddendddc
w:word	jdndejccpdbba
w:worden	apacnZnacbaba
w:wording	blcdcdlddcbdn
w:wordpress	scaacbZaaZabX
w:words	obabfsalbdZda
w:wordt	dcckdcbcccmcp
w:work	ljiccbcfnejfb
w:workbook	mbabcamncaccc
w:workday	nmmobbYbaXabZ
w:worked	dogkcbccgmeib
w:worker	oeocbcZclaccc
w:workers	okabkhcajamcZ
w:working	iclefbdldgefj
w:works	bjajkkgchclcl
w:worksheets	obbZbZYobabbY
w:workshop	kjabeqieidcbb
w:workshops	dbnlbpZdbZbcZ
w:world	bambeZjlapbbZ
w:worn	pbaabaZmdbbdb
w:worry	bcZcicblapjcb
w:worse	qbababakbabco
w:worst	nbbbbbnobabdb
w:worte	odddddcddccdb
w:worter	ababbbabcaobZ
w:worth	cjjmddoZcgdcj
w:would	kilkjldekcbcb
w:wouldn	aeflnljbkbcdb
w:wow	bbacjclbarbZa
w:wrist	rbcccbZccbbcZ
w:write	kfiedmdikjccb
w:writer	nmccfcbcmeckb
w:writers	ZakobqdaaabbZ
w:writes	ijablamcbobbd
w:writing	ecemildhklbcb
w:written	knblfclmbccda
w:wroclaw	nokcbcZbbbcdc
w:wrong	dbkncchcdmfcd
w:wrongly	oabbbdbcbmddc
w:wrote	cmiieidjjlbda
w:wunsch	bbbbcbpababbY
w:wunsche	bbabbaaoaabba
w:wunschen	bcbbcbbbcYbbp
w:wurde	dblcecabkaaql
w:wurden	nclckoabkbcbe
w:wurdest	obZccbabaZnbZ
w:wussten	ccbcdcpbccdda
w:x	paambcmZbalbd
w:x1	qccdddbdddded
w:xavier	bdadcdocdldec
w:xero	qbaabcabcbbba
w:xii	bccccZbocbbbY
w:xx	bccdddndccmed
w:y	fejekieekekcc
w:ya	ebbljbkjbkmcb
w:yard	maabkbloaZcbb
w:yards	aboaZoYabZbba
w:yay	occcdcbcccmda
w:year	ejkieikihjccc
w:yearbook	ocaccaaldbacb
w:yearly	bnZbbbflbZaom
w:years	ekfcjdccnmccc
w:yellow	ZbbcccfbbZocp
w:yen	qmabcbYbbabbY
w:yes	mlljkhdccdbdc
w:yesterday	keabccibiobkm
w:yet	bbtekcbbfdcda
w:yeux	dccedecepeeed
w:yield	kaababpZaZnba
w:yildiz	abodadncdbcdc
w:yo	lbccncdacmnbZ
w:yoga	jZaaanenaYZZm
w:yoghurt	YnZcbcqbZYbca
w:york	ambdccjbcbclo
w:you	ifjihihefjfhb
w:young	bnabopabddcca
w:younger	ZeaccbaaoobaZ
w:youngest	ZaaabpiabfbcZ
w:your	ddfeddkcjikke
w:yours	bhhcifniddhfh
w:yourself	bmnjbcklbbddd
w:yourselves	bccdddlacbccp
w:youth	aoccaoZacabbZ
w:youtube	Ycaboaanbajca
w:yr	ZkmbabYbpZZbZ
w:yrs	kqabcbebmbbbY
w:yusuf	jhededkcccdpa
w:yvonne	ZambbbkaYpbbZ
w:z	aaabaaZabpaZY
w:zaagmachine	ZaZapaZbZaabZ
w:zaak	bcacccbcbpbbZ
w:zaal	Zcabcbaobbbco
w:zag	lcacccpcnbcdb
w:zagreb	YoabaajZnZaba
w:zah	bcacddoccbcda
w:zahlbar	nbbbcbaacbabn
w:zahle	odcdccbdbcbdb
w:zahlen	maabbmpobabaa
w:zahlende	YaaaoaZbbbbaa
w:zahlt	abaabrZnaZaaX
w:zahlungen	abababZaaZpaY
w:zahlungserinnerung	bcbccbZbcbbbo
w:zahnarzt	ZaZabblaoZaai
w:zahnarztpraxis	bcacocababbZa
w:zahnpastawerbung	occcddbdddbcb
w:zakelijke	ZaYabaobbaoaY
w:zal	lnbddcbdcbddp
w:zanele	qbacbZaabYccZ
w:zap	YZpaZZYZZYZYX
w:zara	jiidgckcjadpa
w:zaragoza	apmcckbccbddb
w:zat	odceddceldeec
w:zaten	bcacccbccobba
w:zaterdag	lccccadbcbccr
w:zaterdagcursus	YaZaaZapbZaaY
w:ze	agicbcbbpjmbe
w:zealand	bnlcccabaoccb
w:zee	decedddeodeed
w:zeeland	ccbdndmdcbcdc
w:zeelucht	cncedecedddeb
w:zeep	acbcccpcccccY
w:zeer	cdddddcdcdndb
w:zefa	dddddeddncddd
w:zeg	lbacboabaaabZ
w:zeggen	mclccbabbbccp
w:zegt	blbdccncmccdb
w:zehn	ababcblanlbbo
w:zei	ZaqabbZaYYabY
w:zeichen	bcbbcqabcabbZ
w:zeichnet	obabcbbbbabca
w:zeig	cdcedepedcded
w:zeige	bccdpdobcbbcb
w:zeigen	abancnkababbZ
w:zeile	pbbacYZacbbba
w:zeit	mbllcklbbbbbZ
w:zeiterfassung	bcbcccoccbbca
w:zeitpunkt	abpbbbabaabaZ
w:zeker	rbadeddedcddc
w:zelf	faabmoZbbknbY
w:zelfde	qcccccabcbcbl
w:zelfstandig	aaacbbZbpaabZ
w:zelfstandige	oaddddbcddddb
w:zelfstandigen	aaabbbpbaZabZ
w:zelle	abcdddbdccrcb
w:zentrix	kboddecdccbdd
w:zentrum	abZbbbaapZbaY
w:zephyr	mnkchbbcdhcka
w:zero	ZlcanafnaZmae
w:zes	dabojkdabbbbf
w:zescijferige	cdcddbbcdcobb
w:zestig	ababaoaaaaabY
w:zet	abbbbZZZbbpbn
w:zetten	ZaoaZaYZYZoaY
w:zeven	mcbcccqcbbbbZ
w:zich	abaobaabbaaba
w:zicht	aoadcdababcba
w:zichzelf	cbddoccdddcdc
w:ziehe	bbacbcbbaobca
w:ziek	bccddabbcbdbq
w:ziekenhuis	cqddddddddccb
w:ziekenhuizen	dpdeeeddeedcb
w:zien	ZnalobfbaibbY
w:ziens	ababbaZZaqbZY
w:ziet	ocbcccbccccca
w:ziffern	bcadccbcbbocZ
w:zij	YaZnaZZaaZqaY
w:zijn	beobcbacnZblj
w:zimmer	Zbcccnabccccq
w:zin	nbrbbbabbZbbZ
w:zio	bdcdddcdccndc
w:zip	acccccabdcqbY
w:zippata	bbbacaaabcoba
w:zit	abnbmbamladbc
w:zitten	aaabcbpbbobbZ
w:zitto	abacbbabapbbZ
w:zo	mbnlhbabblkbY
w:zoals	abobbcacZbmba
w:zodra	abpbabZaZZbba
w:zoe	oaabbaZZaaaoZ
w:zoek	bloclcbjkbdcb
w:zoeken	Zdeomkfcdbbcc
w:zoekopdrachten	bcbcccaccbboZ
w:zoekt	hpeccoiccccca
w:zoiets	ZaZaaaZapaaZZ
w:zolang	dddedddeodeed
w:zolen	bcccddacdccbo
w:zoll	ccdddcbbdcobY
w:zomer	acddcdcdddddp
w:zomers	boccbccdddbdb
w:zomervakantie	nddddccdcdddb
w:zona	aabbbanaoZbYZ
w:zondag	akZbbbZpaYbao
w:zonder	lccckckccckck
w:zone	kbbccchbcbbdq
w:zones	pjccdbemcbcca
w:zoo	oabccbZbbbccm
w:zoom	caapkkZnbancZ
w:zoon	ZZZaanZaoaaaY
w:zorg	cdccdcaqdbcaZ
w:zorgadministratie	acboccaccbccb
w:zorgboerderij	aaabpaZaaZabZ
w:zorgt	acbcccbcbcbco
w:zorgtechniek	ZaZZaZZpaaaaY
w:zorgverzekeraar	bcdcocbccccdb
w:zou	kdpjimabjahbZ
w:zover	Zbbobaabcbbca
w:zowel	bcodedcdcddcc
w:zu	jkckfkljchcja
w:zufallig	obbccbmcbbccZ
w:zufrieden	abpbbbZbaZbbZ
w:zug	lkcddccddcdco
w:zugang	bbbcccmbcalap
w:zugangsdaten	bcccdbqcdbmba
w:zugestellt	ddddddbcdcabo
w:zugverbindung	bccdddbccbcbp
w:zukunft	cdcdedodcdeec
w:zullen	bobbdcacdoddb
w:zum	hjbicdfmdjbbn
w:zunachst	oddeeedeeeded
w:zur	ljbcdcbflmcan
w:zurich	eplhkeacblcca
w:zuruck	jcbcccbccbolb
w:zus	ZZZboaZaZYabp
w:zusage	abbabpaZbabbY
w:zusagen	bcccdbadcccdr
w:zusammen	bccpdbbbcclco
w:zuschlag	accnccacccbbn
w:zuschuss	occcccbccbcba
w:zustandig	cccccdrcbbcbY
w:zustellung	ccbcdcbbcbcao
w:zutphen	kaabbaaobZbbZ
w:zuverlassigkeitsuberprufung	oddeeedeeeded
w:zwangerschapsverlof	oaddddccddddb
w:zwanzig	cccdddccdcdcq
w:zwei	kdcfhnecibdcl
w:zweimal	YccbcpbZbcbba
w:zweit	bbdcncddddddc
w:zweitagige	accbdqbbcccca
w:zweite	ZbbqbaaababbZ
w:zweiten	bcbcocacpbcca
w:zwembad	bbbcccbbbabbo
w:zwemles	ccdddbccdZdcq
w:zwemmen	ZbZbapaaZZabY
w:zwischen	ddddddccddcdr
w:zwolf	pbccckZaccbam
w:zwolle	ocaacnZckbbcZ
w:zzgl	odddddccdccdb
w:zzp	jnlcdcmlcbbcZ
w:£	lmaldnlcbbccc
w:º	ZmZbbpaaaZaah
w:€	liblemedcbkcf
wait for	bocedejdcihdd
waiting for	bimcccdccacok
waiting list	bcbbojZabcccp
wake up	kbeddcncamcdb
walk you	acablcqccZbca
wall ?	kcacccaccpddb
wanna hear	knadbdlccbddc
want a	nccdnilccccdd
want an	rccclbbcccddb
want anything	bcYdddacardca
want in	njacacnbcbjdb
want it	ijajgklbmdbbc
want me	iiicccrccbcdc
want one	ZoacnmZbcabca
want somebody	odcdmnbcccdec
want someone	lclcndadbbddc
want the	omcbbcmbbaecl
want to	cemjmhdddcecd
want two	ZbbqbbbZccbdn
want you	jojcjlbccchdb
want your	ZaabbokmcafbZ
wanted !	ZrbcabancZbcl
wanted for	dicdclbodcccl
wanted to	cfbdfdkccpddj
wanted you	aaacclbcatccb
wants 0	jcccncaacbcdq
wants a	pkbnicacbccdh
wants an	nacoclbbdccdb
wants somebody	ebqdcdadcbcdc
wants the	ocbcdbZbdbccp
wants to	cjcmdibceajko
wants you	ZqaaaolabZbcZ
wants-job>benefit	dccdddbdpkddc
wants-job>call-ask	bbadcdbbZpccb
wants-job>client	baZccabcpbccc
wants-job>connect	bZbeeecdpdecc
wants-job>event	dbcddcbbpccdb
wants-job>expert-call	ZaaqaZZaYZaaY
wants-job>freelance	bcodefcfcdeee
wants-job>funding	bbacqcabXZbba
wants-job>i-am	cdbcehbctdecb
wants-job>interest-q	ZbaccbkbracbX
wants-job>job-word	ccbdddbhucdcb
wants-job>mule	dcbeedcdrcddc
wants-job>open-to-new	ddodddbdbaddd
wants-job>pay-first	Zccbcbpbbcadb
wants-job>pay-word	cbdccbrcnccca
wants-job>permanent	ipcdddbclccdb
wants-job>recruiter	ccZdddadtbdcb
wants-job>requirements	dbaeddceplddd
wants-job>role	cccdddbdsddfc
wants-job>seeks	bbbddckdqiddj
wants-job>sell-cta	abbbabZbpabca
wants-job>site-notice	cbadcdbcnkboa
wants-job>start	abbdccccsbcce
wants-job>teach	ccbbcckjsaccb
wants-job>thanks	bbacccabYcbsY
wants-job>third-person	lcddedddneded
wants-job>threat	aabddcqdpcccb
wants-job>unpaid	ccbddcncmcdcb
wants-job>we	jenblbjbYmbck
wants-job>workplace	Zcbcdaacpcdcb
wants-job>you	cbaccbecsfflc
warehouse manager	lmcdddcdddmcb
waren sie	lhnjclalcbccZ
warm regards	nlcdkccdcceed
was 0	acacbcacnZccs
was a	belccebblpeeb
was always	bbacfnbbbqccZ
was an	abZbacZbqZmcZ
was born	cdbddecdmndec
was changed	acacccZbdamqX
was closed	aaZbbbZapYZqa
was found	mamcddbccbana
was given	pcocddbdcbccc
was good	bkacccachrccZ
was great	acaqccZcdkZcb
was here	bbbcccmcbdcbo
was impressed	dkodeeceeddde
was in	abbcccmncnbcl
was it	icjaccabbrkjZ
was looking	mcacnabcbYcdp
was matched	lclnddbddcccd
was me	acZcbbnbaqbaY
was my	bcbldnbdljddc
was no	nlacbcbbbabbn
was not	ccmccdbcblbnc
was on	acmncbmmcZcca
was seen	bbabdcaccZmqa
was so	bcfeddnmicddd
was sorry	abacbcpaanbbZ
was struck	icccdboccjdda
was that	ZaYbbaZaaqanW
was the	ccfffcibjqccd
was there	bbaclcmcmecck
was very	cbbdcdbccrjbd
was with	kbbdecncckcdc
was working	lbaqacZcbZbcc
was wrong	bbnckcacbpcbZ
was you	mdcdcdcccbaon
was your	bnaccbZanmbcb
wasn t	bbkcjcabilipY
wat u	akqcccacbbcca
water company	pacdcdcdccdel
way and	acbldcbcccddr
way into	ddbaedcdqiedd
way of	ekaddcjlemcdh
way to	ZmkcccbccjXok
way you	dckddkbddrcaa
ways with	llabcbZbcocca
we ?	paZoaalabYabX
we all	Znlkanaccbcdc
we always	abicbaZncnmbY
we are	ljkkkeckccddc
we ask	ecbecbnqcbcbY
we betalen	nddcdobbddcdb
we both	bcacgcfcjscdb
we bring	iccdcmnadcbem
we build	kcldcdodddded
we built	jddddeoddceed
we can	lffckfikcbidi
we collect	acbcccpcdbcdn
we come	Zbbccbrkcacdk
we commission	ocabcoZbcbZbb
we compare	bcncccpbcaccc
we connect	cdbnddaccqddc
we continue	lojcbblcbbZca
we could	edbbcnnbclccl
we count	jibbokdbdccdb
we d	lkclkmbiccccb
we deliver	lbbdbcqccacda
we did	aibcbdrcclcdb
we do	iieflgkdcjedd
we don	nbhkicaeccemj
we edit	YbabbqmacYZba
we een	ZbnmbnabbabcZ
we employ	lbcblcndccced
we find	lamblioccbcdb
we fix	lbbbbaqbcambY
we get	fclckchndbddc
we give	abbcZorZcbbcd
we go	cckcmckccbbdo
we got	cibcccZbcmbcr
we had	lfjcccdclmccg
we have	ljkdkcjdcdddf
we haven	ibbjokccbbccm
we hebben	aZabpbYbcnbal
we help	cklhddocddcdd
we hired	afdcdYbcdccds
we hold	ZaabbYZrcYbbk
we hope	bclbccapcYcbn
we install	ccbccdqababdc
we invite	abnbioaldcbcb
we just	nbbcmZZmcbnba
we keep	acqbcmeacbcma
we know	pnZccblccabca
we ll	celhfbbdchfkm
we look	ijjdclmdcfdib
we lost	Yoaccblcbpbca
we loved	plccbbhbdakcb
we make	mlddlkjbdcedc
we match	aalcdnncccddd
we may	ahrcccZccbcdl
we meet	Zaaflblocmbci
we met	jlecljkbckcbf
we might	abnnjcZcbnccb
we move	bbacckocmnbcZ
we must	mbicccZbckbbq
we need	njciljaccckdi
we never	lbabcaZabmWqe
we noticed	akbcdcendbnbb
we offer	bmbkdmedddldc
we only	ccbccdaccondb
we pay	kkcncncbdcedb
we provide	Zcccbcrcddbed
we publish	ccaccohocbbba
we put	odcccbpjcbcda
we raise	cccdqdbccccdb
we re	iiimkddicddde
we read	idcdddbgdakdp
we record	aaabbbZrcbccb
we regret	bcbcababcabbs
we reimburse	mcccddZcddodc
we rent	Ycbccblbcbocl
we request	lmddekbcdeddc
we require	kbcnkaabdcmcb
we run	cdcmlnbddbcdi
we sat	ccadcdiccqdda
we saw	hqbdcmbcbbccc
we say	occbbcaldbcdn
we search	jicdnmacdccdb
we see	kalcbcfccbocj
we seek	nbbkqbZbcbbca
we sell	lcbcjcoccbcca
we send	bbbncbcncbocb
we sent	ZaaZbZYZbZhqY
we set	adcacmqbddccb
we share	ZaZblalaaqlZY
we shared	occcdcbcboccb
we should	bcojcicdcncci
we show	abbZmcpcbccdc
we speak	iopbccjdcacdb
we split	bbbcZjeccapcp
we spoke	mlnbcbabbnccZ
we still	mbncclZcbZcco
we supply	fcmddcodcbedb
we take	acckdmkddcidm
we talk	mdklkcjbkbdcc
we talked	mhbbkcZblncda
we think	Ybbqcbmbcbhca
we thought	mbbbpaabcbcdb
we train	abcbcmlbcbnca
we use	clabbbZcbXlpj
we ve	kjdcjekhdieic
we want	olbimlZccbdcf
we was	abankbmbbmkbZ
we were	jbbmihahcofcc
we will	mdlccaklcakcc
we win	abcbqbmadbccb
we wish	icgbdnaadilcj
we won	ncckdfabdbcln
we work	abqccdmcdbcdb
we worked	jcamddmccncdb
we would	nidejldeddcdb
we write	bbbbcZrlcbbca
we wrote	lccdmbbndccdc
we-help>benefit	bcdejkqcdcddb
we-help>call-ask	mdccdcpkcbcdc
we-help>client	ncbcdcocdcccc
we-help>cofounder	cdddqdcdddddc
we-help>connect	bZYcccocoZccb
we-help>content	cedcddocedddc
we-help>easy-money	abmbbcpbcbicb
we-help>equity	ccdcaqZbddcdc
we-help>event	rbabbmcYbbacb
we-help>freelance	Ybbccmrbabmcb
we-help>i-am	pcadccocaabcb
we-help>job-word	icicccqcbbkcb
we-help>messenger	pccacbbcccadb
we-help>mule	pkabokYbcbbcb
we-help>pay-first	bcbocbkcddbdc
we-help>pay-word	amceefpdclcda
we-help>permanent	jrbddceddbcdb
we-help>recruiter	aZZcddrdlcccc
we-help>requirements	dddecdqcbdddc
we-help>role	anicccpcbdncb
we-help>secret	acbccbpbccacc
we-help>seeks	ZYZccnsbnbbcb
we-help>sell-cta	adcccdrdddidc
we-help>site-notice	bcdcdcncedncc
we-help>start	Zcdccbpdddcda
we-help>task-for-you	Ycdcdcqddeddb
we-help>teach	jabbbrXbbbmcZ
we-help>threat	bddcdbpcddbcb
we-help>wants-job	bccdccocncccb
we-help>we	dpamlbnabaaca
we-help>you	lcchcfpccclcd
we-help>your-profile	bbaccdqcddcdc
we>benefit	jdiekipcbcecb
we>call-ask	jekmfhlibbcdd
we>client	hidrccddcbdcd
we>cofounder	eckjqbkbcbccb
we>connect	ceinkbfcbpdbb
we>content	mcablmlocbcbZ
we>cv-ask	Zcodedaedcddd
we>easy-money	cfcimjbhbbpca
we>equity	aaajqjaabcnck
we>event	hbicfnipbbibZ
we>expert-call	bccskifccccca
we>freelance	middddnkchdca
we>funding	jebltbbhcbbcb
we>i-am	dklejeecdndcb
we>interest-q	YapiblmZbjbbk
we>job-word	dpndedcicbebc
we>messenger	dlbccbabmbrca
we>mule	ikdkkkhkbbkbb
we>open-to-new	ablchcoocbccb
we>part-time	ojcbhchecodca
we>pay-first	lbcjdcbcdgrcb
we>pay-word	lecmdnmcbcdca
we>permanent	mpcdjcdkcbddb
we>recruiter	bhicccrebaebn
we>requirements	icnbejqbbdiba
we>role	joddijidcbhce
we>run-code	njbbibZbcboch
we>secret	mbbbgkZhcaqkY
we>seeks	nmhkklacbbecc
we>sell-cta	lbckjapjbbkcb
we>site-notice	ljbcbbofbebna
we>speak	bbbjfobrcbcca
we>start	nbbccjoccdccm
we>task-for-you	skdbdejbbcdca
we>teach	kbbderckcedcb
we>thanks	kifnefddbfkcb
we>third-person	Zbbnccaoabbbb
we>threat	mlbkbdmbbdcla
we>unpaid	ecbbchkqcbick
we>wants-job	ipabekmbZbccn
we>we-help	ijdejhpccdecb
we>workplace	ijnkbaZpbanbZ
we>you	gjjjdjldcckeb
we>your-profile	dphdkcaccaobb
web form	mncdcblcdbddc
webinar gratuito	dddeedcqdcdca
webinar on	cddddcbrdbdca
website and	ledeedmdjdced
website is	fcacddoccnccb
wedding !	moacbcZbclbbZ
wednesday ?	lbcmcckcdbcdk
wednesday at	ambccadncacll
week !	kbbcddpaclccc
week $	obcccmbkmcddb
week 0	nkcddcjcdbckm
week ?	liikjiedcfcch
week and	mhcdcjllicjdb
week at	ancoidbdcccdc
week be	ddjdddodedded
week for	lceddbcifcokc
week free	Zcdddfncpdddb
week from	jbccdcimccndc
week i	fcclddmldbded
week in	cibccqblkkccZ
week of	miiicifekbcci
week on	nbcccbpccbccb
week or	hlcmddjddddee
week over	accbdrbcaccdb
week s	bkbddcamckjcm
week six	ocbdccbccnddb
week through	occccmbbccddc
week to	nekkedcddfddd
week until	mbccdjkcbcccn
week we	mbbbbbYbcbobm
week with	lbbbcaaqbacca
week would	YmZcccbcqacdb
week £	lmdddnbdddcdc
week €	nccccpabdccdb
weekend !	bbbcckbncmccb
weekend ?	bcZcdbbcYaccr
weekend and	mkbdccmccYdem
weekend for	accccZnbcbbYq
weekend in	ZpbccnbbcacdZ
weekly by	Zccacpabbbocb
weeks $	qcdcdkbdddddb
weeks ?	pbaabZoacZbbX
weeks and	lkibblbkmbcdb
weeks for	bdcddcjclcbdp
weeks from	qcccjccjldcdb
weeks in	qbbbbaZabbccn
weeks of	sbbbbbabbabdm
weeks on	jbccdnbncbcdb
weeks to	olbcddacmcddb
weeks with	anbddmcdkdded
weeks £	qbdddlbcddccZ
weeks €	qcccccmbccbcZ
welcome the	kbccddndcncdc
welcome to	dcbcdcdnckeck
welcome you	bbZbaampcYlca
well !	bkjhddmcelcdc
well ?	bimbabjbnkccZ
well and	nbaccaZmbocca
well as	bdlddakcckndc
well deserved	cbZcdcabbrcbZ
well done	cdldddblcmddc
well in	ebbbcbZpcmbda
well you	bbadccncmfdda
wen it	lmbcbbaZcobba
wenn sie	bbaccbabsbZlY
went from	bccdcdjocacdn
went out	bcbcccabcZZbr
went to	aajcnbZbljnca
went up	acbcdcaccccdr
were at	ccmdmdbddkeed
were both	bcaccnaabocdb
were found	acbbbcYccakqZ
were in	ababbaebonccZ
were recommended	pcocclaacbccb
were referred	kmcmdccdcdcdb
were right	hcjcccbbcscca
were the	codgmcZcanccb
were to	ZZqbbbmaaZbba
were you	abmccblbbncca
weren t	bcqcjcbccdcdb
western union	bccdddbdccrdZ
what a	bbkcckkjkkced
what are	gcqdddccclccd
what do	ndacdlabbscca
what else	abncocabbkcca
what happened	adcccoaccnddb
what happens	lcacncnbcbedc
what i	kijdifmcnbcdb
what if	ZbZbobpbaZaca
what is	nbbbkndcibbma
what it	lfkkffclfcedb
what kind	absccdacaYccc
what our	bnbcdnoddccdc
what s	mbojjddcdicca
what she	ajpccnacaYccZ
what should	bbscccZcaZcca
what that	pcbccdalcbdec
what the	ccmdlcblmblca
what they	eemcecnhjdccc
what to	kbcccfbcnpcda
what we	ljmclccjcbddf
what would	ijsdcehdbacca
what you	jhnkdcdjbjccc
what your	YbZbcoobbbbbm
whatever is	mcbdmdbdlbcdc
whatever the	aaobcnlbbaaca
whatever you	ldalcndnbacdb
when a	bancfcnmcbccb
when can	nbnbccpccacca
when could	nlZbccmccacdm
when he	ckcdddkddllec
when i	bclcbcmflekdj
when is	amndbcjccccdb
when it	acqcldedcdddc
when may	bbpbdcoccZbaZ
when one	bcncccabcbccq
when our	bdcddendikeed
when searching	mdcdddoccdbdd
when something	bbrcclZccaccb
when the	iencfcjcddemd
when they	bbpccjhcbbmcc
when to	qcbcbbYbbancZ
when we	djkdlgmccjcdc
when you	djfibgecbnkcj
when your	bobcddkccocdb
whenever you	lcbncbdbdcdco
where do	abmcbbYmoZbca
where i	cehceddmmmccb
where is	anadbdbcllcdb
where it	ababhaaapmccZ
where people	kbnbmaXobZacZ
where small	jccdodbddcced
where the	lckcddiccdddo
where to	Zbmcbmboaabca
where you	bjpdeccebkejb
wherever you	jibcccZrdbcca
whether i	bjoccdacaicdm
whether it	bbodddlcmaddd
whether my	bcapccjZjZbbb
whether the	bciccdlcbodcc
whether they	abplhdbckbcdc
whether to	aadmmbaocbcda
whether we	ajocbcZccecdn
whether you	ncneehdecdcde
whether your	cbhccckcqaccb
which 0	ZbbblbYacbqcZ
which a	bcccknbmkacdb
which day	amccddodckcdd
which has	Zabcccmlbbocb
which i	jhfdelliciddc
which is	fjgckjmecbdde
which my	cmcecdcllided
which of	lcqcccccebcdc
which one	ibnccbabcbcco
which the	cbbckllacaokb
which was	cdcdddmblmddc
which we	lgcmddbcdmlbc
which would	bcnkmdaccjcdc
which you	icolddcccfkkb
which your	kdcdddbcbmbdn
whichever you	pcmcccbccbcdc
while i	bcdcncfcnakde
while looking	kcbcccmcbpccc
while searching	dcbncdadkaddn
while the	eccdddpcibddl
while we	oaejedcddddem
while you	bcicckkncamda
white label	pcbdddldcccdc
who actually	bcbnbmaZbncdb
who answers	ajbcpdadcccdc
who are	cbockkjlbacdc
who asked	acccocZhbncdc
who buys	bcacccscjacda
who came	jbaabaZqbkjcZ
who can	lclcnjabddcdl
who come	anedmdjdcbded
who could	dlfcccobcbddm
who d	bfmjmcnccdcdb
who decides	ZaZobbnanaaaZ
who did	kbbcibacnocci
who do	abeibblbrabba
who does	kbbcibabpmcdb
who doesn	ZapobbZcaacbb
who don	nclacnZbcZccb
who explains	YbanbnaaanbcZ
who found	cdkceecddcdod
who handles	ccccddrccccdb
who has	cmaoimacbaice
who have	bkboccnlcccdb
who i	idndddbdmbeed
who is	aimcicidnbcgj
who isn	ammcacbcbnccb
who know	aclmlodccadcb
who knows	ilkhlccidccdj
who leaves	cobdddldccdcd
who left	mbccboabcbjdc
who like	abnkmcZlcbbdc
who ll	jmbhmoZejabca
who looks	bcbcccsldZcca
who made	bdbdcdbjcqcca
who may	bcpcdcbldbcbb
who might	cbldpdccmZddc
who need	acmcjcnccbbdb
who needs	ZZabbmabrabbZ
who picks	albbbcdoccbca
who run	acanbchocZccc
who runs	lblcndadcbceb
who s	eimljeaficdde
who said	ncblcdabdcndc
who share	bbncddaocacca
who should	aaYcbkYbtYccZ
who signs	cdcifdeokcddb
who stays	YrbbbbYcbbccZ
who think	bbabncabaqmca
who told	lcacddbdofddc
who understands	kaannmZcbiccb
who ve	cbfpccmobbccZ
who want	abmbnalmbZcca
who wants	bmbcdcdclbccp
who was	abalcjnbelccl
who will	obamccacnacda
who work	baabcbarbkcba
who writes	mmbbcaaicoccb
who wrote	maZbbclbcpcbZ
who you	acabcaZZboboj
whole team	bemccbZmblbbm
whom i	cckdicacloddb
whom you	bmdccdlcbkemb
whose work	alndcdbcmbddc
why i	ddjccklcimddc
why it	bkcdddlddodec
why not	ZpZbbbZmllbbY
why the	Zcbcccalcnlbl
why you	bcjlclbccamdm
wie du	mccdddqbdcbdb
wie gaat	abbcccroabbbX
wife s	ilbdccbcoabdb
wij hebben	ffcdjdqdcdddb
wij zijn	icodicicbbddm
wil graag	bcaobcacqbccZ
wil je	bcjcdphkkcddb
wil jij	jomdccbcgccca
will answer	njcddbcmddddc
will be	hcjddcchecmhn
will call	cmbcdcobdecdd
will change	ackcdcZbcacqZ
will come	fboddcaccccdo
will do	ajmbcobcbacck
will get	Zacfmbfbbbnna
will have	ZnnbbaaobaacZ
will make	Zbbcbombbaacm
will mark	nbbccbebdbbbn
will need	actcbcZkbalca
will not	cbecccebmcapj
will pay	nakncZaabalce
will send	bnbcdcoccblda
will tell	abmcccdcbbocb
will want	ecmccoaccbcdb
will you	bpabbnZojabcY
willing to	kdllcidcmbddc
window and	cbbdddcldgcco
wir am	bccddcbmcncdm
wir brauchen	pcdddccdddcdl
wir eine	lbcadpbcccdca
wir haben	bincfcjbcecmd
wir sind	ndjkibbkddhdb
wir suchen	Zocacocldddda
wir uns	abamcbabblnbm
wir vermitteln	cabdddsdccdcc
wir zahlen	lbbbcqabcbbcZ
wish to	ehnfdnakdbecd
wish you	bbZccnebbpbbl
wished to	adccdcncapcdb
wishes to	omcddkccddddc
with $	mcbcdcjccbpcb
with 0	dibhlcljkbldb
with ?	acbcacrbcbccb
with a	ijckjjieiceec
with all	ccjcccapcbcdb
with an	jfbcdemmcjhdb
with another	bbncccZbcYccp
with any	dkbbdcacnelcj
with anyone	bbabbaaneZapY
with benefits	dpjccdbdcdddd
with best	bcmccllcdkded
with cake	acbcbbfpbnbaX
with code	bcbdccbqcnbca
with cv	mmbeeedddeedd
with eleven	ombccdicbjcdc
with experience	ccncnkbdbccdd
with former	bcbpccbldcddc
with four	nabcicbjobddb
with great	bcbdcncbmkddc
with half	abnbcbZoblccb
with health	cqbccdbdddded
with her	YkabcoZbncccj
with him	pbbbcambdccdb
with his	dcccdobddkldb
with it	kjdjfcjckhfdf
with kind	kmcdcdaicnddc
with me	lddcqccedbede
with medical	Yqcbbbnbcbbca
with mrs	acccddbcdbccr
with my	kcecikidcfkcj
with names	acnbccoccbbcb
with no	bdcdhdpdjdded
with one	ddnnediccecdc
with or	bmndcdacblccc
with our	kjedccncdclci
with own	ncbcccpccccdb
with pension	bqbdbdcdcccdb
with people	bfbindlbcmccc
with real	bnabpaabbbcda
with reference	kmccdcamccbck
with regard	nccddbbcddbdn
with regards	kncdcdbddmbed
with resume	qacdedcdcdddc
with six	jalccbbcobcdl
with some	bcadcdadmnldd
with somebody	YaikbaZomobbY
with thanks	hbncccaccobcd
with that	ZoabbbYaoZbbi
with the	jhdcddddilkck
with their	llanjaflbZcba
with them	mlbmbckccbldb
with this	acdddnldclced
with three	ckciedioddicb
with two	mkbcnkalcbbfc
with us	dkjihjdkceblc
with warm	lcbkhcmkcbded
with what	bjmdidedcemdd
with which	ddddddalbpdec
with whom	ccndddbccbcnb
with you	kedlcbibljdmb
with young	aabcbraZcbcdb
with your	dcjecdldiepcb
with yours	ZambbakpaYabY
with €	aabmnbbccbcdn
within 0	bccddcibcdmol
within a	ambmdcmicblbk
within five	abcmdclbccZbp
within six	ccccdbmodbdbk
within ten	maccdcincbila
within the	cmjdddfccfllb
within three	bmijlccccbccm
within two	bkbcccldccock
without a	ajkccbjbqakca
without an	blcckleccjedm
without charge	bcccdclpjccdc
without interview	dddeeeceedpdc
without limit	ipacccaccbmbb
without making	pcccclbbcbadZ
without me	lcbdcdacckcdn
without names	ZanqabZbaYbbZ
without obligation	cblccdpdcccdd
without one	cncdcdjbcccdn
without the	bcbccbgbZqccb
without you	Ymccfboncbcdb
woche 0	ocdddccdddncb
women in	ababbkjrbcjaZ
won a	pcdcmcbddccdb
won t	fgflmejfcddec
won the	hjcbdcbbckkbp
wonder if	abadnkacobcdb
word ?	ccbddcbcrbddc
word with	iambbbYboZaaZ
words $	maaaaqZZbaXZZ
words and	ldcddabcdknca
words in	mbbclbnbbaacb
work 0	aiacccabqbmcl
work ?	oidcccnbmYbca
work and	mlcbccakkbldj
work anniversary	ccbddcbcboblZ
work as	kddeedcdpdeed
work at	neZjccZbqcclb
work for	ndkhcbbbpajca
work from	cjbdddecnlhck
work i	dblcccccoicdb
work in	bdkjbcZlkcoka
work is	nolhdcacccddc
work on	lmdhcdkjkcdcc
work out	YcaccclbbpcbY
work permit	ZbaacYYbbascY
work since	aYadccabuZcca
work to	tbYbbcYbbacna
work we	ammcccbnbbddd
work with	dipdcdmcdccdc
work your	paaaccZbbnlbZ
worked for	bendddcdkcddd
worked in	hclkcdbjmaddc
worked together	djacddmccncmb
worked with	lphgcbacbmcca
working days	mcchdccccbcmn
working in	abnobcbnbbkca
working on	bcjcpcajbaldl
working with	kboccciccodba
workplace>benefit	Zbndccacncldc
workplace>client	ZbZacaZpcaaba
workplace>easy-money	pedcdibcdimdc
workplace>event	bZZccapZcbaba
workplace>expert-call	Zbcpcabbcbbca
workplace>freelance	obmdeeceddded
workplace>i-am	lbbccqZbnakcb
workplace>job-word	Zaabcbnbccqcb
workplace>mule	abbcccobccmcb
workplace>part-time	abcccabbbcccs
workplace>pay-first	ZbccdbbbdcocZ
workplace>pay-word	qbbjdbbcccodb
workplace>permanent	aqlcddbdccdcc
workplace>role	Ylccccbdddqdb
workplace>run-code	apbcbcaccbjcb
workplace>seeks	XmZbbbZbababp
workplace>sell-cta	nbdcdaYaddoca
workplace>speak	YcdpaYcaccbca
workplace>start	sbddedcdddddc
workplace>task-for-you	adcccbpaccaca
workplace>threat	accdedcdccqdc
workplace>we	fncfcljjcbicb
workplace>you	Ypibcoakbamca
works and	acbcbpaccendc
works at	ccbdddndnbjkc
works for	ocbbbcZZcbobc
works in	bdbcldoddccec
workshop and	bbbcokZlcbcdc
workshop for	akcccobbdcmda
workshop on	adccdlbqdccdb
worth $	bccqjddcccfdc
worth a	aoafcdqccbcdc
worth it	dcbadcmYcmddq
would 0	mcbbcokacbbda
would a	enockckdcbccb
would appreciate	ccomdddcjbddc
would ask	dcoddmbcjhcdc
would be	hjfkgfcekkcdc
would consider	dnnleccccccdc
would do	ZZacemcaoaccp
would encourage	nmcdeccddcddc
would get	abpbkcacmbcdc
would have	kkcddjbcckdem
would help	bYadddbdpqdcb
would in	abqdccbbbbddc
would it	bonccbmcibcca
would like	ledmikcbigccd
would look	jcbcccmcobddc
would love	cildjcmlmbcca
would make	bopcccaccbddc
would mean	akabemZpcZbcZ
would need	pnacacacacadc
would pay	cbcnjqacbbcdb
would rather	kmccncacbbdcc
would really	bradddlcccddc
would suit	Zmoccdldbaccb
would take	laZcconbabbcb
would tempt	bcscddbccYddc
would that	rbbjcclcdccdb
would the	bcmabpcZcbcdm
would value	cdomhdbddcddd
would ve	mbbclcpcbccca
would welcome	kcjcednddjddd
would you	jhljklcijbccb
would your	ZdabadomqabbZ
wouldn t	befknkjcjbcdc
write 0	labbcomacbaca
write a	dibncmaoiabca
write about	cbhlliahbpbcb
write again	ZbqbbaaaZYbal
write and	kbbbcsZbcbbcZ
write back	empcbcecbZcda
write for	abkcblljbmcdb
write in	mcbcdnaaalcdl
write it	jbabbnYkbaand
write me	llacbclcnacdb
write on	bcacdlbcoiddc
write the	liccdbmccmcdb
write to	bifhccbhpdedk
write us	pbbcbmabcanca
write you	cbicncjlnabca
write your	acaacbrabaaca
writes to	kbZbccZbaobam
writing about	ceacjlilcdcdm
writing because	ikanccZalmbca
writing for	ccbjcrabdiacc
writing in	bcncdabnnbada
writing it	ccbndcbcboccb
writing on	kbcbccldckndb
writing to	bdcickkcmnddb
written a	bbbcnmbcdccmc
written by	kebocbZocbbca
written for	cobddddjcmdcc
written to	incbbdkbcmcdb
wrong about	ccbddcbocmcdc
wrong and	ncccacblcmddc
wrong thing	aarbbdYcbZcdb
wrong to	abmccdacblbbn
wrong with	aiacidldpbcdc
wrote a	ZaYbbbkonZbbZ
wrote about	brdcbdjccfcdc
wrote in	iakccoaacbccc
wrote it	lbbbkcmncabcZ
wrote that	amacikaimnccb
wrote the	nbaobZclakaca
wrote to	aboecciejncca
wurden sie	mdccloccddccb
x 0	pabpblYabbZbY
y 0	ckcnndbdbccdb
y a	mdbddcmcmcdda
y buscamos	cocjmdbdddddb
y dos	kkbddcbcocccb
y el	pbbccnZbjbccZ
y la	nnbcccabbbccl
y me	lcncccjclamaa
y no	fbacbZnfnahnZ
y nos	lbnbdmaccbmcZ
y se	aaabnlkbaoZbY
y si	cdcdcdjcmccdm
y solo	accbcblccbmco
y te	ZbZnbnZabapbY
y un	ckndddcddcddn
y una	nbbccbbccnaci
year !	acaobblablaaY
year $	abapbbncaccdb
year 0	diambnZnblbcb
year ?	fdjcbbmbpZbca
year a	aafocklacacdb
year and	jkldlbcbdfcdm
year at	Zaabcqbbbmccl
year contract	ipabccbacacca
year end	plbbcclcbbcda
year for	ZZZanmlaalmbZ
year i	bbbdddmcpZddc
year in	aabcbjaqicbla
year it	nbkccbjccabmc
year of	bcedcdcdmmded
year on	baadkdadpmddc
year please	nZaccbqbaZbcY
year round	atacbcbccccdb
year s	lbaclgnncacdc
year student	dcceddcdkoddd
year that	adkbcoaccbddo
year two	nabobbacccddb
year we	anlmmabddbddd
year would	bbmccbacmocca
year you	ZjZbabkboZpbZ
year €	oZbncccdddddc
years ?	bcodcdabmbcdc
years ago	lelddcjkikccb
years and	injcdcccmkcdb
years as	bbacmcabblcob
years at	bcbkhcaclpcbm
years before	cmclddkedcded
years experience	abbcdcacqbbdb
years for	bcbZocadklded
years i	ncfcpdbdcbcdc
years in	bdndmcbdnjcdb
years it	ambdccmdcmcdb
years of	kecddhldodedc
years old	akbblobbdjcdb
years since	cjcdddcccrdca
years the	bbiddlhddcddp
yes ?	ombbcfmbbZcck
yes a	ZaolnbabaZcaa
yes and	pbaeobYabbbca
yes for	ajcblcpbccbca
yes i	laekbbjbmmbcZ
yes no	lqacbbacaaboZ
yes on	noacccadcbcdc
yes or	flhjmmaccccdb
yes the	pcbbcaabcnabl
yes there	ZamacoakbaccZ
yes to	Zmpcclabcbbdl
yes we	qbbbcbabdmcdc
yesterday and	bnaddcbccpcbZ
yet ?	alZcoclbbbbcb
yet but	lbrcccabbZbcb
yet i	aamcacabokaca
yet which	bcqccdacbaddc
you !	ldacjcabcpmca
you $	abbjikaacarcb
you 0	ejaimkkcbajcn
you ?	likkdejddhdea
you a	ddhgcemeckkkb
you about	jjnjcdliddccb
you accept	jcbaclpbbablc
you after	akscccfbbXbca
you again	kbdcnkajcicci
you agree	cjZmbbXoblamY
you all	cjaddlbdcnddn
you already	bnamccnbblbbZ
you also	nanbbbZakocca
you always	fobbcmYbblccb
you among	lbabncYndbbca
you an	aniclbmcbdmca
you and	deeedefdcmkmb
you answer	bbZpacjbbmjcb
you answered	ZmmbccYbbonaZ
you any	blalbdmcclddd
you anything	ccalcclobZddb
you appeared	ccbddcbkcbnoZ
you applied	ZpZccbabaaaoZ
you are	iflkdcgddjjed
you around	abrcbcacaaaca
you as	anbljldicekcb
you ask	bbkbcnZlqbbbZ
you asked	cciccchkdnekk
you at	ckldddlcdmkcb
you attend	abbbcbmacbpcb
you attended	kcccdbaqcccZa
you available	pcdkeecdddeed
you back	bkccmcmccaocb
you be	hdnmkdbijbccd
you because	bcddcddndnddb
you before	ZpochcebaZmca
you begin	opbccbabccbca
you bill	labbnbocbcaca
you bring	bbiiccabcnocm
you build	qcabpbZbbabda
you but	ZaZaoobZbmbbY
you buy	accacclpcboca
you by	idicclfgbjnea
you call	bcbdcdccrkcdb
you came	bboZmbdbbmcca
you can	dedeeekkcbdnh
you cancel	Zdcdddacdccop
you charge	rcbecmibcbdcb
you check	adbdddbccaldr
you choose	mbabpmabcZkbZ
you coach	XbZaarXaYnacZ
you come	lkdbnlZnbcccb
you coming	jdcdddbcdbddr
you consider	dmlklmaciaccb
you could	likijmkbdbcdb
you currently	bbdcddsbbYcca
you d	elljlkdecbcdb
you decide	fjlqkbbbcbbcb
you deliver	mbbcdoabdcbdb
you did	qlabckabniccb
you didn	bdclcjbacmjpa
you directly	fcmccmicjajdc
you do	qdcdfkadbkidc
you doing	abdcccaccncco
you don	kjcfdbmllccic
you down	bbZacqcomZbca
you draw	rdcccbZccnada
you dream	kddddeldecmed
you drive	amncbbZcbbncb
you earn	ZnmccZobbbbdc
you edit	tdZbdbabcbddb
you enjoy	icpccdbccacdb
you ever	clqcdikcbhccb
you every	abbZdpZacibbl
you explain	Zcabcqabbmccb
you explained	bbbccnbccocdb
you fancy	lklccbbbbaccp
you feel	jkqbccYbbYcca
you fill	oYncccacccmdb
you filled	amkcpbZbcakcb
you find	kcbccdaokdfkb
you first	pcmcccbccZcdb
you fix	sbaccbYbbccbY
you follow	acbbccabcZcra
you for	jdcldddhfkffi
you forward	mdbccbZcoapca
you free	sibcdibbcbcck
you from	cbdccclcapjlb
you gave	ZbabbrlblkccZ
you get	cedlkdckhamjd
you give	ZccldsZcledca
you go	odlcdcZcdbbdn
you got	bbcjbbabnqcch
you had	blblljabepcba
you happy	bbscdcfbcacca
you hate	bbmcacmobacdb
you have	dcceddkfkcjng
you haven	ZbkbbbnbZZboY
you hear	bbkdddbcsbdcb
you help	mbbblpdbaamcf
you here	cdaddcicbscca
you hire	cbZdddqcpZccb
you hiring	abZcccqcWobba
you hold	nalddccdddndc
you how	abZccasbnZcdb
you i	mmaccdmcbkcdc
you if	lbiccdndciadb
you in	ijkccbdliekec
you interested	Zokcmcbcccddc
you into	daYbobmlbZbba
you introduce	abZcncccpZcba
you is	YjabaojabaapZ
you join	bllkdbjmdcddc
you just	abmcccacbZrac
you keep	kbbcgmmbdcmdb
you kindly	bncbdokcbjcdc
you know	cddkldjdodccb
you last	ZZaabbmoZjbnZ
you leave	ccoccbabadblp
you left	alcmfbZblnflZ
you let	mclbcbZnmakcc
you like	eljgjfkldbccc
you listen	cjpdddbndbddb
you live	lofncaaabZbcl
you ll	bjibidjfckmhc
you look	jbccmcfciiccn
you looking	acrmbcccabcbZ
you love	aoocccabbbcdb
you lunch	lbYcpcZbbkbba
you made	mcbdcdbcmhdmd
you make	odbdelcccjccj
you manage	obaabbrababba
you may	biglckkmeccjc
you mentioned	naacnbaccncbc
you mentor	ZbobapZbaabaa
you might	ccodkejececkb
you mind	abnocbabflbba
you miss	bmZcbaZbbqbca
you more	nlmchibbcdddc
you move	dojedededdced
you must	dbbccblokbnca
you my	ccacjcocnhcdb
you name	achqcbaccccdc
you need	bbacecocqblcb
you needn	dbdibpfbbcbmc
you no	jcmdddnjcaccc
you not	elenbckbeZbna
you nothing	Yobccbqccbaca
you now	mbmdlcbcckddb
you of	abnmcnacbjbbb
you off	ikoacckbbkcca
you on	ijjeiidegmccb
you once	bbnkocaccmbca
you one	mbjolajacbbca
you only	cdbccjlcibqcb
you open	cgmdddjcjdkeh
you or	bdnmlclcaeccb
you order	bccdcdiddbpdb
you our	djalmboecbbdb
you out	aipbccYcmlccb
you own	acbcbbqcbZmbb
you pass	ZbacbbZbqYobZ
you pay	Ybebcbobjatca
you pick	mbYbbbYaaobbm
you please	aakccnaccbccp
you popped	apbcacbccbndb
you posted	ZZlbpblbbbbbb
you prefer	kdokccbckbcde
you probably	abacbcqbblccZ
you properly	nkpccabbcacdb
you put	afacbjabrandb
you qualify	abblcaqabbcdb
you ran	YaapobZbbbbcZ
you rather	Yancnbncbabca
you re	eekeedkdeljdc
you read	ibanjbZonZkba
you receive	abbccclicbrea
you recommend	acljcanbencca
you record	mddcbqYadcbdc
you refer	cacdddcdnccnd
you remember	amakeidbkoccd
you requested	acccdbooddcbb
you review	ncbbcdaclbbcp
you ring	loZcbbaaaacbn
you run	acbcblqkfdkda
you said	lkmcmcdbdiccd
you say	gfhhcknbdldca
you searched	bdbdddabcbccr
you see	jimcckdhjbhcd
you seem	nbabocYdbZnaZ
you sell	cjblccnccoadb
you send	jficbcddbcmcp
you set	jddndoacddhdc
you settled	ccsdcdbcbYcda
you share	ZagkcaZrbZccb
you should	noZcjmabbkbcb
you show	nbbncmabbabca
you sign	ebacmlnlbabcj
you sit	ZbalbmcmnaccZ
you sleep	bcccfcnkkamcb
you so	fcoddhcccnhca
you some	ablbmclcbncdb
you something	ZbnlbcncbaccZ
you spare	kcbfnZcZpaaca
you speak	caabcrdbmZkca
you spend	ZbZpbapabZbca
you spoke	ZbicbkbbbsccZ
you start	nccdldaddbmdk
you started	bcadccnbmlddd
you still	kfmlcjcbklccb
you stopped	ZbqkccZbamccZ
you straight	bobdcdlbdcddc
you take	nbbhknbckdedd
you taking	qcbddnZccbddb
you talk	YinoZpYlaabbY
you talked	mbbcbcmbdmddc
you teach	bcccetbcbbcda
you tell	cddjcbjfpjccd
you than	nlndddbdbbddd
you that	ecdcccbddnmkk
you the	dmijciefcikde
you then	cbndddndcbded
you there	bdbacckqcbcao
you think	kkbkfcaknhdia
you this	kikbcmfmcbbcb
you thought	acZcbcjbapnca
you three	abnaaclbaYobZ
you through	cbibicqccbmcb
you to	fhlfencdddhdb
you today	mbpcddjbcafdc
you told	beocobbbihcca
you too	baYcbcZcomnca
you trade	aaZcacncapbcZ
you translate	pbcbcnaacccba
you try	ZaZaonlZbabca
you turned	ZbpbbaYaZZapY
you tutor	bcdddscdcdddb
you two	ieccmdndldccc
you understand	mkZbnbYbanbbZ
you up	kblbcclbenjcc
you use	ZcZmbakjarbbY
you used	fjbicbkbcrcbY
you ve	ckbjielecijkb
you want	flndkdkbbgdcg
you was	bljdfkccboedb
you we	jceakkhbdaoci
you well	bkdcddilcohca
you were	lfdcidbbknemb
you weren	bcqcccacbedcb
you what	cfobldnfcccdb
you when	abpcidmcbkblb
you which	bcqdldZdbfcdc
you while	bcjmcdadkcndd
you who	qbabcakbcZbna
you will	cdkckeledckhd
you wish	icqidccbccedc
you with	dboldjcccfidj
you within	anbccbmacbbbn
you without	ccndmcbdkbced
you won	acecbckikpcdb
you work	jbibcbkamZcol
you worked	Zancddbcbacob
you would	llkjjfbegdcdc
you wouldn	akbmjlmcccddc
you write	pdcdhmdbjhccb
you wrote	klbkcdadjocfa
you you	jcbncaZbclmmb
you your	mcckbckcdmbdc
you £	abaoocYcbabdc
you €	Ybbpbimbbbbcb
you>benefit	cccdddofnbgeb
you>call-ask	jimmdecdhbicc
you>client	ecmebbobebdkc
you>cofounder	acbctbblcbjcb
you>connect	dckedchikgdpa
you>content	kblikddmbkcea
you>cv-ask	mkocddbdccjcb
you>easy-money	ecdeldidciqba
you>equity	kjafpjdbbbbcl
you>event	ddbchnjddjklc
you>expert-call	fccslbcbjbcda
you>freelance	nikiddibdbjhc
you>funding	bjlcodkabcmbc
you>i-am	idkchhidmldbb
you>interest-q	nllekecfbbcec
you>job-word	cjmcfdkckeikb
you>messenger	hnncdcbcbbpca
you>mule	ceefehdbecpgj
you>open-to-new	cdsdcdjcfcdcb
you>part-time	raabnckakhbcZ
you>pay-first	fccccbkbcesjZ
you>pay-word	lccocjmbdbkda
you>permanent	dmlcjdebdbncc
you>recruiter	cfkccclikafnc
you>requirements	fmlkmjcccbdgb
you>role	cmbddikeledmb
you>run-code	cbabbbdaiepnj
you>secret	ccbccdbbcdsob
you>seeks	bcjddbncphdjb
you>sell-cta	hcekdhmdcbjld
you>site-notice	cdedddeccdkqf
you>speak	abbibldqclfdb
you>start	lciikclccbcco
you>task-for-you	mfbbnbdlmahmZ
you>teach	bddedrdbijddb
you>thanks	ddcffieddmfld
you>third-person	lbajcanoZaccb
you>threat	bcbcccfccbqoj
you>unpaid	aibccbtZdcmka
you>wants-job	bkcgekcdqceca
you>we	lkdfjkjicckba
you>we-help	emeddfoclbhca
you>workplace	dijbcblebhnck
you>your-profile	ikmhcdcdddjlb
young person	bccccpaZnbcdb
your 0	jcbccbpccdlcl
your acceptance	adddelndeddcd
your account	cccddcbcdioll
your address	kbmmcbabblfcj
your agency	ecZcccdcsbccb
your answer	bkbcdllcbmcma
your answers	acbrlcaccakba
your app	ncacbcZcibpbb
your application	ckcdddbccbjmn
your appointment	ccddddbcdhlcq
your area	kZmmcbZabbkoZ
your article	acebcmZncnkcb
your attention	bjbkccZqdbbcl
your availability	nbkqdjZccbccb
your background	bkqchciddbccc
your balance	cdcdddbddbmbo
your bank	ccbcddcckdqlc
your blog	obbmccmZcmbca
your book	ZblacZjabrkbY
your boss	arbdcdaclcddc
your brain	mbaocbZbknaca
your brother	kcccdnbccmcdb
your business	cdcdcdpmdcbdb
your c2	bbcedeqecdddd
your calendar	ncbccbZablmmZ
your call	ocfbccZcoZbcj
your camera	ccccddccccqba
your car	aaccdcacdcmcr
your card	alfbcbabcarbm
your career	dcpcdebdlcdee
your child	bcccdabbcbnbp
your choice	obbocnabcbacZ
your client	dbZnbcnbmecdb
your clients	Ybaccmmcqbccb
your clinic	abamcbnalanaY
your code	ZbZcobZbanYoZ
your colleague	bcacccactXcbZ
your colleagues	dclddcfnikccb
your comment	bbbbhcaabpcpZ
your comments	kbaobbZabkbcl
your company	bcbdcdddsedic
your competitor	abmbbbqbbaaca
your competitors	ababcbsbbabca
your computer	abcbcbkccbqcb
your consulting	mbZnbYnbcabca
your contact	bcpdccacldoca
your contacts	abZabZYnakpmY
your convenience	ccckekmclddde
your course	bdcccnZZcobdb
your credit	bbacccnbmZaoZ
your current	fcokddhccbeje
your cv	flpdcdcdecjdc
your daily	ocacddmdcdcdc
your data	abmdddqbccama
your day	dcobccnccckdc
your department	bcadkbkcqbcdb
your desk	adbcddldlbpca
your details	ZbrbbbYkbnacZ
your disposal	bcccdlnddldec
your document	ZbbabbZbbZYpl
your e	ccccddbcdcpma
your email	ZaYabaXoaYYqX
your employer	foblcccbbblii
your experience	blnmddaccehck
your face	abacdcaccopcb
your family	abaccclceqccZ
your father	bklcccacbocca
your fee	dckqcnZbcbcca
your feedback	acaanbcabbdpY
your field	lbedbZYdnlbma
your file	abqcbclcaYlbZ
your finance	ababdcsccbZca
your firm	ikbcdekdqcdcb
your first	cebjcjbbckrjb
your form	jbabcbkbaagoj
your former	acmnchcibYboZ
your free	bdccdcbcddcpY
your friend	ZafcicZbpkmca
your github	bblckdacdcqcb
your group	ZbYbbaZkrmabZ
your hiring	bbaddcqcnccdc
your home	jbccccacccrcm
your honest	nbalmbYcblbdb
your hospital	ZaZocaZaraZbZ
your hourly	nccnclbddcddc
your id	lcccdcaddcqdb
your identity	cccddcbcdbpna
your inbox	lckaldoccbiba
your industry	bcZcccrcabcdb
your insurance	iccdccdcccccp
your interest	micbilandcedb
your invitation	cdbcddbmddcob
your invoice	bcbccdhccckoe
your job	bbndpdZcjZcla
your kind	dcldddmccmcdb
your kit	anboccYccalca
your lab	abjcccnbrYbbY
your last	ZaZbbbYnZppaW
your late	bcbcbbZackqcZ
your list	ZaZnbblbnabma
your listing	bbbcccYbbcmpY
your long	mbcbcnibdbcdb
your mail	bcaccboZbZpYY
your manager	edmbdcjclbbao
your message	bcbcccbbcdbrY
your mobile	bdndddadcbpab
your money	abaclbjkbbqae
your mother	hcbccaacapbck
your name	kikkddbeiijdd
your neighbour	YaaabokbpYacZ
your network	ccbccciebZhra
your new	aahccckcmmmbZ
your newsletter	sdddcbkXddcdc
your next	cjmdjcqccbddb
your night	ZccZdarbccaca
your note	ZbabboZabqabY
your notebook	aaXcbaYaasbbZ
your notice	arkdddcdccddc
your number	oeobccabcbhdl
your nursery	amlbcpYacZccZ
your offer	obbcncacjYfcm
your office	bcbcccrbbmacb
your old	jomdcbablkbca
your online	cdededceedpdd
your open	obYbccjbbkboZ
your opinion	ZbanbnZanaeaZ
your order	cdcdddabdbbar
your organisation	ccnddcbbnbccb
your own	mlcdedlddikdb
your page	ncnccdbcdmnYa
your paper	mdalbdZnaoccZ
your parents	Zpcdcblbckbdc
your part	bcccddbcdcioj
your participation	pbbZdnbbcbbca
your partner	alcdcdbccnddm
your passport	bbbcbcaccbtbi
your password	bdcddcbcdkdol
your patience	bnjddacccYdcr
your payment	bcbcccZbcZYpo
your people	jcbamapbcabbk
your perspective	bccoddbbdmcdc
your phone	ccbcccbicbrld
your photo	abkbbbkbakaoY
your piece	bcbmccbccmcap
your place	bbaccnkcqYeba
your plans	kdodddidddddd
your plant	baZbbcZboobba
your podcast	bcaccblZbqaca
your portfolio	jjndddldcbecc
your post	hddieijeejflc
your posts	cladddkcdqccb
your practice	kbZbcbqbpZccZ
your preferences	bZfdddbcbccsb
your preferred	bbqdeebdccdcc
your premium	ccbcdcabdbpnX
your present	aepobclcbbcca
your price	ccmncsXbbbcca
your private	bcdddcbddcpcc
your profile	eehhehdcdekob
your project	abocccZaaobbY
your projects	abacccqcblccb
your proposal	kcabccYccehrZ
your published	kjcZcnnbcdcdc
your question	abacclobblbnZ
your questions	abbacmarcaabZ
your quotation	pcccdbZccbbcl
your rate	qbhmddbdddddc
your recent	lcmdhdldccded
your remarks	ldccepbcddcdc
your rent	ZbabnbobbbbZm
your reply	mdcbdjdbcncna
your report	bcbcdcbcdaZqY
your request	ZbabbbYZbYaqo
your residents	ZbbaccrbcbbbZ
your response	dbabcbmbcZYqX
your resume	gcocddgccblkb
your review	acbocZZabnbZk
your salary	ZYobncabbbabo
your school	aaaccYqboZbna
your search	bcndddbccaceo
your seat	abcpcalkcbaba
your second	anacdcaccqcca
your sector	acoaccqbbacca
your security	abhcddacmaoba
your services	oabbbbZbcbboZ
your settings	ccccddcccccrb
your shop	acbcncpjbalca
your side	Ybclmcmcnjcbc
your site	dbabdbsdcbbcb
your size	bcccbdtdccddc
your skills	Zarbbcacbanbb
your slides	acabbnZYbYacq
your story	bcYbbamoanbba
your street	bckcccsbbaccZ
your students	bbacoZbbbocdb
your studio	mcbccbdbqbcdc
your subscription	cdcdddZbdcbjq
your support	bcbcbcaqbaamZ
your surgery	YaalbZnbqabcZ
your surname	cccdcdcddcqdc
your table	bcbbccabcbcbq
your talk	jfccjdlbbmcck
your tax	bbacccacoZkZm
your team	bccccconnjdcc
your terms	pbbacbncdccbb
your thoughts	dbocdcaccbcnc
your thread	abZccbakaqccZ
your ticket	accbcaoncbmcb
your time	khendcacoacdj
your train	bcccclahcbccq
your updated	mendeeceddddd
your usual	jcbrdbbcdccdb
your vendor	bcbdderdbccdc
your verification	ccccdcbccbYrY
your view	bcakacbcbqcca
your voice	kcmbbcnbbkbca
your wallet	cdddddcdddqcb
your way	bmZckckcaoccb
your website	ldbcddqdccccb
your weekly	bdbkccbccbclo
your whole	ZbZbcapnbobbZ
your wife	bnbcccabbomcb
your work	gnZcccamcodkb
your year	kanccbZbcZnmb
your years	kccndcbccnded
your-profile>benefit	jjgbccrbbabia
your-profile>client	cokadcZccknbb
your-profile>cofounder	apacacbaccbba
your-profile>connect	cbdhddeccpjab
your-profile>content	aaZbcbqXccaab
your-profile>cv-ask	nlldddcdccmbb
your-profile>easy-money	ZcYbbZoobacZa
your-profile>event	qbmddcbbccddd
your-profile>expert-call	ccbadcbbcacob
your-profile>freelance	jmYabbYaaZpZZ
your-profile>funding	bbkbacZZaapZb
your-profile>i-am	cirbccjchmbab
your-profile>interest-q	aancdbobZZccb
your-profile>job-word	bZlcbchcoaoda
your-profile>mule	mZZcclabcmoba
your-profile>open-to-new	bbrcdcbccbccb
your-profile>pay-word	Zbncdlccccpca
your-profile>permanent	carcddbclblcd
your-profile>recruiter	ZkhacbYbbaloZ
your-profile>requirements	kmqabbZcackak
your-profile>role	flmdicfcmbdcc
your-profile>run-code	cccdddbddcocc
your-profile>secret	lbbcccacddocc
your-profile>seeks	kjbocbcbcnbjb
your-profile>sell-cta	qcnbccZccabkb
your-profile>site-notice	bcpcdlbbcdbma
your-profile>speak	acpdccaabbcdc
your-profile>start	eaobblYaaZaoX
your-profile>task-for-you	Yobdddbdccndd
your-profile>teach	YoZnbnZabaccc
your-profile>thanks	bcZcdbacarbZb
your-profile>threat	cdcdedddedoZc
your-profile>unpaid	anccccZbccncb
your-profile>wants-job	daocdebebdeee
your-profile>we	miodccbbbfocb
your-profile>we-help	abcdddYcddpbd
your-profile>you	kjliiejcbjeha
yours ?	abfbblmplZbbe
yours and	bccdobebcmmeb
yours by	bbbdccaccgnam
yours faithfully	bckdddmdjchem
yours for	acbbccrbcbbdb
yours if	ZZabqnYbaZbcZ
yours is	bcbcdckclaldp
yours on	mbmbbbYaaYbco
yours sincerely	jimdgdediided
yours to	kndchcnccbcbb
yours was	ccqcicabbbcca
yours with	bckccdqcbiccb
yours would	ZnanYoZbcbaca
yourself and	anacccncdbldl
yourself on	nahmddbccdddc
zag dat	ccbdddpdncddc
zal ik	kmcdddcddcddo
zephyr freight	hmkdhdcdfidkc
zo n	kbaobaabbnabY
zoek ik	cpbdcccmecddc
zoeken we	abbnlmabcbcck
zoeken wij	ZiaqaaZacbbbZ
zoekt een	hpdddmcdddddb
zoom and	abbobbZocccdc
zou je	blbjdqbcaccdb
zou jij	ocbddccdkcncb
zou u	lbonbaaaZbbba
zu hause	neeefeeeeejed
zu uns	crddedcdddddc
zum 0	Zbccccbmdcbbq
zurich ?	blocclZbaacca
zwei stunden	Ybcccqabbbbck
zwei wochen	iddddccdlcbdp
zwischen 0	dedeeecdedcdq
£ 0	klbkdmldccdcc
€ 0	ljckhkdfccfdh
€ a	kcccnnbcccbca
€ al	clcjidhbccpcd
€ am	jdddencdddldc
€ brut	aoccdmcccccdZ
€ brutos	cpddddcddedec
€ cada	nbblclkbbbbcj
€ con	bcccdcbcdcocn
€ de	cccmdfkcccocd
€ dia	rccdddcdcddca
€ die	bcccdnkcncccl
€ e	gbbocoibcblbY
€ en	bcclccancblbi
€ et	obbcnmZbcbcca
€ fur	bccodobbcckbi
€ h	pbccdojbcbcbY
€ hora	iccndqgbccccZ
€ im	acdcdcncccncl
€ ist	cddddcbcdckcp
€ je	lcccdqkccccca
€ l	nbalbqcbbaabX
€ la	mbcccqkabbbcZ
€ ora	jbcbcnpbccacZ
€ par	bcddflecddpdg
€ por	jjcldndbccjch
€ pour	cdcccobcdbccp
€ pro	acccdokbcbkcm
€ y	ajbncplYbabbY`,
} as const;
