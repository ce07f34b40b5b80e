// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.028951,
  bias: [0.059, -0.304, 0.115, -0.456, -0.571, -0.335, 0.314, 0.026, -0.29, 0.426, -0.292, 0.094, 1.212],
  table: `$ 0	jjbldkkdcbldc
% a	lccdcjibcbodc
% after	abbcbrZbbYcdc
% and	aZbcuciccbcdg
% at	lbcaccpcccccb
% below	ZaabbbracabbY
% cheaper	bbbcbcrbcbbca
% de	cdddndcddcndc
% equity	feeflfeffffff
% fee	abZbccscaabcb
% from	ZnbcolYcbbcdc
% in	bccocdccdcmdd
% match	cpbeeecededde
% more	anlaabmbbXmmZ
% of	hbbcmiocccmcb
% off	ccccbbmscbbbZ
% on	bbbbkcpbcbmcl
% remoto	pbeeeedeeeeed
% the	aaccpalcccidc
% to	Ycbbcbsbdccda
% vesting	bbbcqcbdcccdd
% with	aaabocncbcccc
0 !	bcbbcnkbbdnbl
0 $	brcddlebccjcb
0 %	cdbcoenecbldc
0 0	glcdhicidcekl
0 ?	ndakdocbejccd
0 a	mdbejkmdcchce
0 after	abbclcZlbanmi
0 al	kmbbamklbbdbZ
0 all	cmbcdapacabdm
0 also	onccccbbcccda
0 altogether	caaobpbabaccb
0 am	aealcbZnmaabp
0 an	nccicplbccccd
0 and	ejcjdmfecdkdi
0 anni	anacbbacpabcb
0 applications	ZaZbbbYarZbaZ
0 april	jnccdbcnmcbcc
0 are	acbjcceocalcl
0 as	bbclcbamckkcn
0 at	albbcbZkibobm
0 attendees	acbbcnaXcbbqZ
0 august	mhbccdamcbbnj
0 b	amcccbjbccdaq
0 back	cccdcdaadcpdb
0 base	locdeeceddddd
0 because	oclbccbdclcdb
0 bed	ZiZbbbobbbbbo
0 bis	pddkedcdedddc
0 btc	bdccccabdbrca
0 business	lbbbbaqYcZaba
0 but	dcbeccablokal
0 by	bdbsbfZacamla
0 c	jmbbccacccccn
0 c2	qcddedceeeced
0 cents	hcbccbobccbcn
0 charity	jccccclbcbnca
0 children	okccmbaccckdb
0 clients	bdcdddmendded
0 companies	blpcbdaccbddb
0 cups	maZabannaabcZ
0 customers	jcbbpcecdccdb
0 d	pddiccjjcabmb
0 daily	pccbdcYcccmdb
0 day	qdcddjdifcchb
0 days	nmbccdeddccme
0 de	bccckkbkcbkll
0 december	ablcdcaodecbo
0 depending	blaccnlccbddc
0 did	acaccbacnaccr
0 dolares	aibcccmbcbqca
0 dollar	ccbnjhoibajcb
0 dollars	jbbodmkacancc
0 e	cebccldedbnbo
0 each	oabkdrbbcbhca
0 employees	mkdcddmddcddd
0 employers	baaddcbscbbba
0 en	ambkmcbccblbn
0 engineers	bcbbdnpadcddc
0 eth	abababZZbZraZ
0 eur	cbcpcmkacbnba
0 euro	khbjiniebblcd
0 euros	kcbncmkccbjcl
0 evenings	mbbccmZncabca
0 every	ababbcZaamqbZ
0 families	cdcbhcnccjcbm
0 february	accbdkencibcm
0 files	knccccaccccZn
0 first	aaabboZaaZqbZ
0 flat	rbcbdZbbccbcZ
0 flats	obbmbaebbZbnZ
0 for	kbbpdkcccbldk
0 francs	lbbbcnnlbbbbY
0 free	ZZabbbZnbaqbZ
0 freelancers	icbcccoocabYb
0 from	mbbdmbbbcafnm
0 fte	jqccdacccdddc
0 full	bqcdccacbcdec
0 g	ZcbabanacZacq
0 goes	bbbcccabccqcZ
0 grand	bcbdccacclpdc
0 gross	arcdddbccccdb
0 guests	YbaabqaZcaamY
0 h	odbjcjekdbeck
0 has	kbbccfabbbimq
0 heures	cbdddmcdddcco
0 horas	kkdgdlecddibk
0 hour	ddbockemcbdla
0 hours	kmchcihdechkc
0 hr	pccddhidhdiec
0 hrs	pnbcccgcccfcb
0 i	lcbcfkmcfjkdb
0 if	dibhcjZccbkdr
0 impressions	ccacccZbcZcrY
0 in	ijbhcglidbocd
0 including	lcbcdcpbccccb
0 instead	ZbacbZcobabbp
0 into	acbcbcaccZpcn
0 is	bdccccaicbllq
0 it	bcbdlchkcdmdl
0 january	fkgcdbcqcbbcf
0 jobs	caadddnclccmb
0 juin	bcccclanbbbbk
0 july	ncccdbalcccml
0 june	mccdecalcdcko
0 k	dpbdndcdccedc
0 kg	Zbbbccabcanbp
0 kids	nabcnZapbZccZ
0 km	fbabcbapcaanZ
0 lakh	amccldedddmdc
0 lessons	bccbdollcacdb
0 listeners	bccbcaardbcec
0 lpa	brbeedddddjdc
0 m	dkbcqcaccbklc
0 maanden	nddeeededdebn
0 maart	lmcccbbpcbccZ
0 march	ldbdidaoibcdn
0 may	gdbjcjbpccblk
0 mei	ocddddbcddcli
0 members	ocbccbfndbjbb
0 meses	niddeddddddcm
0 mesi	mdddeddeeddbm
0 met	nmccddbccbccl
0 metres	mccccciaclcbn
0 mil	hlcinfekccicb
0 mila	bpbbmcbccccca
0 miles	lbbcbbZbbmcpa
0 million	bjcendcddcodc
0 min	bbbscafcjbica
0 mins	bfapccmkcbedc
0 minute	bcepdlmddbccb
0 minuten	bcbqbmcmcbcca
0 minutes	ccbreleedbedc
0 minuti	bbbocbeacbboZ
0 minutos	bcbrdkccccccb
0 mois	nlddeddddddbk
0 monate	njdeeddddddbl
0 month	picddicdddddc
0 monthly	ajcdldpdcbkcc
0 months	pccehdddedfed
0 more	maZZaZYZaYZqY
0 my	acbbmbZcpZlcb
0 nd	nekbcbbqbabcc
0 net	Zrbccbacbbaca
0 new	eccdddaccbcqo
0 no	fbbccmkncbccb
0 november	lbbbclZmcbbpa
0 now	ZaabicYbnaqca
0 october	jbbccchqjbbbl
0 of	bbbdcckmcdmnk
0 off	pnccdbbcccbba
0 on	kibdklcdcbjcn
0 once	ZaZaZbmaaZrbZ
0 one	bbaqbkZbbbbca
0 online	cdcbdnbodcdca
0 or	mcbiccpncaccb
0 ore	ikdddncdddkch
0 others	cbccdbbccZcsZ
0 out	obabcbqbcbbcb
0 outside	rYcdddcdccddb
0 p	oaacclmbbbaaZ
0 page	pbbnbkZmaYacZ
0 pages	qcbccnbmcbdca
0 paginas	pbbbbnabbabbZ
0 paid	amapdnaZdcccb
0 participants	Zccbcqaddbbba
0 payable	ecbcbaoZcbncl
0 paying	acbcrcXbcZbdb
0 people	cnbccmkecbinb
0 per	ncceemkdcchdc
0 percent	bbbcqjebbbbcp
0 permanent	crcdddcbdcccb
0 person	ialmbbYnbhika
0 pesos	pcccdaaocZbca
0 pieces	acbbcZqZcakbZ
0 plus	lpccdmecddcdc
0 pm	ddcjdjbmcblcn
0 por	Zbbccqmbbbick
0 posts	nabbcbobcablb
0 pounds	obbobjmababcZ
0 pro	rcccdbccdcbda
0 questions	ibcrdbbZccbba
0 rd	jbblcabmcakcp
0 readers	bbbcbZZrbZbbZ
0 remote	mkcndcadedddb
0 s	aobbZcabcabbp
0 salary	bpcckdbdccbbc
0 schools	bdccccqdccded
0 searches	ccbddcbbdbnoZ
0 seats	ikacbaiqbbabZ
0 seconds	jcbcccjmmbkca
0 september	plccddbecbccm
0 sessions	YabmcqZZbbfaZ
0 shops	nbccbcoddccdc
0 short	XaZobZXpbaabd
0 so	lnbodbaccacdb
0 square	pbbcbdmcbbcdb
0 st	ccbccclnoafcc
0 staff	hpchbdhlccccb
0 std	qcddeccddccdb
0 students	kccdcjbocbmdZ
0 stunden	hkdhedjkddkci
0 tage	omddddkdddddc
0 teams	kadccbdrddcca
0 th	kjcdcdemdbdcn
0 that	ncobcckcaYccb
0 the	aibnkladckccl
0 then	bbacclZabbqca
0 they	bcbcccpbbbcdm
0 this	ZmalcbankZbbn
0 thousand	Yqabobabbabca
0 till	pbbcmbabcabda
0 times	aoacbcZbbempa
0 to	jnbjcecedbldl
0 today	bdbcccaocbocZ
0 uhr	cccdddbldcccq
0 und	dedeeecdedcdq
0 unread	acabccbabZbqZ
0 until	dccccbfrccjca
0 usd	odckdijcdclcb
0 usdt	cdddcdbdddrdc
0 users	ldcdedkdddhmc
0 uur	mkdddccfdcfco
0 van	Zpcddcmcccccb
0 via	Zcboddacddpcc
0 videos	bcbccbbpbamcb
0 voucher	ZbasbblYbaabZ
0 wants	acbbckYabZcbq
0 we	aociecnidecdc
0 week	jbbddlpcccccb
0 weeks	libccmcmmccdb
0 when	ojmcbcZcbbmcb
0 which	accccnbcdbndm
0 will	bdddddbcddlcp
0 with	bobcickkdilcd
0 words	mbbbdtamcaYeZ
0 working	pbbbccbccbioX
0 x	mbbkceoabblcg
0 y	kcbbcmabcabap
0 year	ZeYbbbnapXapZ
0 years	jmcdjdcdoedcb
0 yen	qmbbcbZcbaccZ
0 you	flambccbbaqba
0 your	oacbdnbcmcacc
0 yr	akZcbcacqbaba
0 yrs	lnbcccjcnbcca
0 £	enbddnlcbbdda
0 €	jfcldmiecclcd
EMOJI 0	acaccbZpbaboa
EMOJI i	mcjdddldiccec
URL if	bcakccabobmaa
a $	ajbllmnbcbbdb
a 0	lfbmeikgicccf
a actuary	lmcedddejdded
a alguien	ZfammbabpabbZ
a backend	dkcdddcdbpcdc
a background	pmddddbdeebec
a bad	Zanmabjamlbba
a badge	ZbabcbZoZbamo
a bakery	eaZbqaYZnjZbY
a bank	kfnbicbcccpcb
a battery	dkocaclcbaccb
a beautiful	kdmdddbdcbmed
a beer	acacbcZkarccj
a bell	pbbdldbdccddc
a bench	eccddcpdbmcdc
a bicycle	amabbnabboccZ
a bid	kbblcbdbcbcoZ
a big	blmdcdbcceecn
a bill	nbabacmaaZobY
a biostatistician	dpceddddhdddc
a bit	ldlchjbckddhi
a block	lbcbcmmbciccb
a board	njobccbbcahcb
a boat	kkbbcbaobjbcZ
a bonus	aobdbdbdlcodc
a book	cbbbcqmmcabci
a bookkeeper	lYZbaapaZZboZ
a bottle	cbaccdkccpddc
a boutique	bcloddjcdacec
a box	acbcclmccfndb
a branch	cpbdddbddcmdc
a brand	Zbabpbebnbbca
a brewery	nobcbcabcbccb
a bridge	laabcpnaabbca
a brief	ccjdddoclcdec
a broker	nbbbcbdccbpca
a budget	pobcbcabcjcda
a building	odmdcdbcbidec
a bus	cnlcccmccbcec
a business	imcdncbjcejdc
a call	icdljimeddcdd
a candidate	anYcbbqcbbcab
a car	lpbmbcacbbcdb
a card	ccbdadnccdbdo
a career	aZqbcleabacca
a casa	ZnabblaananaX
a case	acdodilcdcmdc
a cashier	acddddbdddpdb
a certificate	aidcdlapddcdc
a certified	jcbbccrbbbicb
a chain	Zbarcbbccccdb
a chair	bnbclbbccbbcn
a chance	jcacccbcsZcck
a change	bbsccbafakcca
a chapter	ZbbccpZncbbcb
a charity	oiclbclcddbdb
a chat	bmockdhcceddc
a check	lddcecbdddqdc
a cheese	boaccdmdccded
a cheque	bcdbbbcdddrdb
a children	qaabbaZoaabbZ
a circus	laabbnoabaabZ
a class	YnabbqZaaZbcY
a clean	bbZbbbnccboca
a client	kclkccehbdlla
a cloud	bncjbdbdnldcc
a co	lbccrcbccccdc
a coach	dbaabpnbbaaca
a coffee	akmbicmdkdcdc
a colleague	cmdmcmbniZcbb
a column	Zbiccqaacaacb
a comment	ababbbZnaYbpY
a company	ajcnqcjcdaceb
a complete	ccadddmccccod
a confidential	akqbcdaccbmbb
a consultancy	mlkfddcdjbddc
a consultant	ekbocbcbdaccm
a consultation	bcbqdciccccdc
a consulting	YbZrcbZbkabca
a contract	qideddcdddjec
a contractor	nhdcjcncciddb
a conversation	bmpeddieccchc
a copy	jcdccdbeddped
a couple	bbqbccnbaccdb
a course	acbcbrbndabdb
a credit	anacdcnbclkdc
a crypto	lkbbccZnbblba
a cto	dccepedddcded
a current	cdeeelddenddc
a customer	acarjaZmckbca
a cv	bnncccacnaccc
a data	liedfmcieedde
a day	occddmecedkdc
a decent	cigcdcbpbeddc
a decision	ancnlcZcddacc
a degree	fbZcccacrZccb
a demo	accZcctbdbcdb
a dentist	abZccbakqZcca
a deposit	ibdcdbbcccjdp
a design	pbbciljccbcdc
a desk	boacZbZmlkbcm
a developer	abbcombbnbcdc
a development	bccnlmecdccdc
a devops	bncdddcendedd
a different	jaZbbbloblabZ
a director	brbcddcdddcdd
a discount	abbbacobcabco
a distance	mdddkdlddjddc
a document	kaaabbZabZnoY
a dog	ldcdcdbcdodec
a door	ZbabomZanZbca
a dozen	obmccclcbbcdc
a drink	bcacccacbqcdZ
a echeance	bccddcbcdcccr
a embedded	dndeeedekdedd
a ete	clbdddbccbboo
a fair	YbbnmbYZcbccq
a fake	aalbbbZaaplbZ
a family	lcmlboabcbcdb
a fan	abZcccaaZrcba
a favour	Zbmcccacmanca
a fee	oicndmabcbade
a fellow	abacbcpbbmbba
a few	jcqiddbcidfdc
a film	mbbacZllccncZ
a final	cmcdddbdocddc
a financial	mcceeedeldeed
a fintech	jccncbmccdcdc
a firm	mkdcicpdbbcdc
a first	lnbbibmcmbcdb
a fit	kcqcdcjbcbddc
a five	ZblbckplcZbcb
a fixed	olbcecndcccdc
a flat	jobabomcdbcca
a flight	mbabcbZbcZqbX
a follow	lccodcbcdclcb
a food	pnbbbdbcbbddc
a form	lcbmcnaabbmdb
a former	bbnkjjdmebddc
a fortnight	oibdccmcdccdc
a foundation	ljaqbaaccccdc
a founder	acbnmblcckcdc
a founding	cbddqdcdddded
a four	nmobbbYbalbca
a free	ccbceborccchb
a freelance	obbddehcnjedc
a freelancer	nbcccdocmccdc
a friday	mckkccmddccec
a friend	bebckifpekdca
a full	mobdcfjdcdded
a fund	ebdqlbacccccb
a further	jccdeoddedded
a game	lccedecedmjed
a gap	lZqdicmcbbdcb
a gente	iicklaZkamlbY
a gift	bkakcclcccncb
a gis	bnocccabcbccb
a go	abZccpobcaccb
a good	kkdecibcepdcb
a grant	obcblmkbcccda
a great	eieddnbkckdbi
a group	lbbbmmZncajdb
a guest	abbbcmZrccgca
a gym	hcbcclmccndda
a half	mchjinbdddded
a hand	mcbdccbcobcdb
a handful	hjqcccZcbbddc
a hard	YbaplaYbmdabZ
a head	aqbcmckcjbcdb
a headhunter	ddpeeecddceed
a health	pccdeadckcddd
a heat	YaabppZaaZacb
a hora	jcdddncdddddn
a hospital	mbclmcdccjkdc
a hotel	Zqaccjanbbcdb
a house	lgailbobcajca
a housing	nacbdcboddddd
a hr	eqcdadcdddddd
a human	bnobcblabbbba
a hundred	acbccbmccloca
a ios	kmcddedeeeeee
a job	lbmdddacmedmb
a joke	mccdknbcakcdb
a judge	XabqblYYblabZ
a junior	bhaccdZcsbcdb
a kind	bpbccdZcbaodb
a kitchen	acbcqcacclbdc
a knowledge	anaqccZcbabcc
a l	liccdmcjhbccl
a la	hhbckedljbccn
a lab	obbbbbmbblbca
a ladder	ndbcddbbZddco
a language	ebbconcbecbdb
a laptop	lcccdddccclco
a large	raanbaabbbbda
a las	bbcocbakcbccq
a law	lddodcbkdddcc
a lawyer	mbkckkbdcbkdc
a leading	bkldcdmicbmca
a legal	aoedmdidccddc
a letter	jbccqcbmcccdc
a level	mbcccjbbjaoaa
a licence	lbiclclbcaocb
a lift	blbcmcdmcdccb
a lighthouse	maaaobZnaabca
a line	lkadjckbcncdc
a link	accecalpcaemc
a list	dcqcciebebcck
a little	cibchhmhdickk
a living	nbZnacobbYbcj
a loan	bbbcpcabcbbXp
a locum	lpacacbcbccdc
a long	nlmbcalccZcdc
a look	lhhbjbaplacjZ
a los	maaboaZbbaabm
a lot	bbmhekmlcidcb
a lovely	amddcghaclcdn
a machine	Zmbnmejbkbbca
a maggio	bcnccbbcYaccq
a maintenance	bomdcebddcded
a man	Zmbccbomckcca
a manager	aoabbblbaobcb
a manufacturer	XaZrbaYbcbbca
a map	pbZdcbanabcca
a market	cbccmdlmdcddc
a marketing	niddddcddmddd
a mechanical	cbbdlcbcmnccc
a meeting	ZkabccaoblocZ
a member	aZnabaYnbZYoY
a mentor	bcccaqblclccb
a message	bfkcdibbcdarb
a mi	jcacccbrbahcZ
a mid	bnZdidcdoacdc
a million	cdkdldbnjcbed
a minha	lakcnnZbkacba
a minimum	nccbcpZbddbcd
a ministry	ablqcaaacbbcc
a minute	fcblccpbcbbck
a mock	Yabobapbbbbca
a modest	ccddnlddddded
a module	ccdcdpbmccddb
a moi	ZaoccbabpabcZ
a moment	aakocbZbboccb
a month	kibcnfnccbecc
a monthly	pnbcbcZmcbcdc
a morning	jbbqbkbacacdc
a mortgage	bmbcccacnlcdb
a move	apobccacmabcb
a mug	ZbbbcbZrccccb
a museum	rddddacadclbc
a must	okcdeddeddded
a mystery	ZbaZbbYaoYqbZ
a network	ekbdkdldmbkcc
a new	dbmkdcdiebelk
a newsletter	cdcdddamcbcnc
a nice	jcmcclmbhacdb
a night	maabbYjnndlbY
a no	jcmkddbdkkdec
a normal	mpcdcdcdfbcdd
a nossa	mfkckkkcdcecb
a note	acncclaackbbn
a notebook	mbccdcancdlcc
a notre	alaYbnZkcbobY
a number	cepddiigccdec
a nurse	fcbccbgmblpcb
a one	acbockpicacca
a package	bcddddobdembb
a page	ncecccpccbcdc
a paid	idcpcjddfdddc
a pair	acbdccllnabcl
a panel	abcmcakpcacdb
a paper	ZbZbbnZjfmcbn
a parcel	bccccbbadbocn
a paris	bndddbccdcdob
a parking	ababockbbabYn
a part	ccbcombccbldc
a partir	ahccdcnckccco
a partner	lbcbobkkbblia
a partnership	abbbpbnaccaca
a patent	ZZZosaXZaaaaX
a payroll	mcblbcabbobbY
a pdf	bcbcbcrcbacdb
a pension	aqcdccbcdcddc
a percent	XaaYsYYabaabZ
a period	ocbcdmcdddced
a permanent	ipeddicdddddd
a person	lcamnebbbdkdb
a personal	lbbacbqbckccb
a pharma	nmcdeeceddeed
a phone	nccddbfjmbedk
a photo	bbbcccZckciqm
a photographer	YbabbnYpcabbb
a piece	aaacpcZbcnbca
a pilot	Zaacrclabbbca
a pipeline	nandcbjdbbccc
a pitch	lbobYbZbbpaca
a place	Zmccmccbcbmcn
a placement	acccccncpbcdc
a plan	aaZcccbabombo
a planning	jckcndkcdccdc
a plant	bapbjbncbacca
a pleasure	djdddhcbcqdcg
a plumber	mdccdckdccddn
a plus	mnbcdmbccdcdc
a podcast	bcbcccirdacdc
a pool	acqbabZbcgcca
a portfolio	odedidkdcdddd
a position	ddldddbdphcdc
a post	amhcccbbaZbsZ
a practice	Ybbrbbicbbbca
a price	pcbcbbkncabca
a primeira	abbbonabjbbca
a private	fjeodaekccldb
a problem	pcaaccacbancZ
a product	dklmldbcdcddc
a production	akndcdmdcbdec
a professional	cdcdddicjlmdd
a profile	dbpncbYccbcdc
a project	iejjhdnekccdb
a proper	lobclbeckbddc
a proposal	nmccbblbcccdc
a prototype	acbpacjbcbccb
a public	omcdidcddccec
a qa	ilcdmdbdhmddc
a qualified	kncddlbdcdddd
a quarter	ibcnoamabbkca
a question	cdmidlbbcaddp
a quick	ikiphclccccdb
a quien	cmcdcckdpcddc
a quiet	bcbccbkncYcdo
a quotation	gddddepcddddc
a quote	kbbbcbomcbbmZ
a rate	bccodcbddcddo
a react	enbdddcdocddc
a reading	lmcccbbmcdkdc
a real	cncckmeikbbcb
a recommendation	bjbcccbbdZcsY
a recruiter	kjbdcdkdfmdkc
a recruitment	bckccdndcncdd
a redesign	ocabccmbbcjcb
a reference	bZbdddccrhdcc
a referral	jbjclebdmccld
a regional	lelcidbcccndd
a registered	locddcjdddddc
a regular	Zobccoaabccbb
a reminder	cjbademdqZdbf
a replacement	Zmbcbckccbcco
a reply	amckcoaccjccb
a report	pbapbYembZbbZ
a research	cobpjcabcbcdc
a retired	ncbbccapbZbda
a reuniao	bcdcdbbbdcccr
a ring	nmbcbjaabaccm
a role	aaqcckbclacck
a room	lbbcmnbabccdn
a rough	obkcddiddbdec
a rush	pbbbcdlddcddc
a safe	ababccZbblpal
a salary	abactcaccbbcb
a salesforce	dpccccbkclccb
a sample	hddddjpcddddc
a saturday	ljanboZabYbaZ
a sawmill	ncaocbbccaccb
a say	ZnacqbYbcabca
a school	neldjZlclbcdc
a search	lfocdcfjccddc
a season	bondddbccbcdc
a seat	cliofcjjbbccc
a second	jmblcbjbbnkcb
a seed	bbockdbccacdb
a selfie	cccdddbddcpbb
a senhora	bkpccdbcjccca
a senior	doeddlcdddhdc
a sensor	abcbpbnbcbbcb
a series	obkccgelcacdc
a session	YZanaqYaaaacZ
a set	ockdddecccfed
a settembre	mcbcdcnabbcbk
a share	mnbclmaccbcdc
a sheet	qcacbckbaacda
a ship	lbmdckccbcldb
a shop	nbmnbbYbabccb
a short	mcfcdjmjciddb
a shortlist	ccpdbdedcdddc
a silo	mcccbcpbcccdc
a single	jbcncldbkjbdb
a site	ZllcbcoclZccj
a six	rccddcbcddbdc
a slot	bclhdknkdccdc
a small	ncejlchcfeecc
a software	aabmncldkccdc
a solutions	hpcdcdcdekddc
a sound	nlbdcbmccdddc
a speaker	ZbaZbramcZacb
a sponsor	lbbbbpaYnccdb
a spreadsheet	Ynecmcncbacdb
a staff	cqhbcnabcccdb
a start	fqfcZcaddccdm
a state	obdledcdeeded
a stipend	ababnpabccbdb
a story	abbcnbalcocdb
a student	bccdmbdmhmcdc
a studio	ocaccekaobcdc
a study	cbascajZcabca
a su	anacbbmbmblca
a sua	debdcicbeclpc
a suitable	iddeedldndded
a summer	cccccladpbded
a sunday	nmacbcjccYccn
a survey	bcapdbamkacdb
a system	jcbbdcocckcdc
a table	lbbbkcmncbcba
a talent	ceqdddaccbndc
a talk	bblbbbpYbmcbn
a tax	abablbZoabZnZ
a te	bnbdnbabbnccb
a teacher	ZZZabpZnnabba
a team	akdfmilcfejdb
a technical	ojbkmjbccdcdb
a telecom	pccdfededeeed
a tempo	dpdedejdedddc
a term	ZZZaoplaabaca
a test	nbbclcaddcndc
a text	mccclbbbcandc
a thank	akcnccibmmccb
a thing	mnacebmbclbdb
a third	dcicrccebdjca
a three	occccabcddndb
a thursday	kcbddclldkded
a time	bkbndcmlcccdc
a tool	bccdndpcdcddc
a toy	bmbbddeoccccc
a training	ebcccsZbcbYba
a trial	ebanoabacblca
a two	njccbnmbhdbdb
a un	acnoclbbkbdca
a una	mmbccbacnbbca
a university	labqfaabanZca
a us	bbmbbcdbbbodc
a ux	qecccccccccdb
a vacancy	domcccacgbcnc
a vaga	khbdddbdcccqa
a vendor	YacpbaaZccpcZ
a verified	bcbbdcacccrZZ
a very	dboflfdekabci
a video	bcbmckjpcbbcb
a view	anbkcmblbgcdb
a village	ocbbanbcdccdb
a virtual	bkancbnabjhcb
a visit	pkcccbbbdcddc
a volunteer	llcccYaqjbcda
a vote	pcccnZabcbcdb
a votre	cmcjdmbcdcklb
a vous	pbbcmcbbbclca
a wall	ibocccmcbecdc
a wallet	pcmcccaccaccm
a warehouse	bjbcdncbnccdb
a website	mZZbYampaZlbZ
a wedding	qabbcbancbbcY
a week	ljdddljdfcide
a weekend	kdccdpjbcbcdk
a weekly	ecbccanqccccc
a while	ecncelacnbdca
a white	bbbccdibcbmco
a whole	bcocddkkcicdc
a window	acaccoabaobma
a word	eaokhbaarabba
a workshop	jkbblmmdbbbca
a written	nccnccbdccddc
a year	lcbmdfkedeedh
a yes	lcblacocdccdb
a young	bnbcqlbchbcdb
a £	YaYtaaXYbaaba
a1 0	arbccbabbbcca
aan de	bbncccocbbmca
aan een	lcdkedndcdddc
ab 0	Zccndapccdcck
ab dem	aaablaZnaaboX
ab sofort	fccdddcmodcca
able to	ndjkccccmiccd
about $	nbbdacocccccb
about 0	qebddfcmcbcdc
about ?	acncccZocacbb
about a	kbobjcdnhbeca
about an	ncbodbbcdkcdc
about being	naaccaombZccb
about burnout	YbaabmZnboaca
about clients	acZbbbYocpbca
about data	accbdnmkdccdb
about forty	mbobcbmccbcdb
about half	jbbbgcbodcddd
about how	bcakcbZroaccb
about it	lnaljdbkceccd
about jobs	aaqabaZnaZbaZ
about joining	bbmcpdaddbbdc
about leaving	bcbclcicmmcca
about lifts	mbZoabkbbabca
about me	abobnbabakccb
about my	bblcobmbZecca
about night	abacccZoamnca
about ninety	ollcccbcZbcec
about one	acbicrbbcbcdc
about our	ebbbnbknclbcb
about rent	ldcdccblnbddc
about ten	lbbldaabcbcco
about that	bclbclnbcmcdc
about the	ejfkdhdjdlcck
about them	albbccblobded
about thirty	adleddodcbded
about tides	obZccbbYbnccm
about to	caZniaabbmjna
about two	jbknkccccbjcb
about us	ibqjZcfccaddc
about what	feqbjckebcddb
about whether	ZcracblaYacdb
about why	jhibcbdobhccb
about work	bcbcccbnbocdc
about you	gbockccdbocca
about your	bckkebolceicb
above the	jobclabkclcdb
acaba el	bmbcccockbcbZ
accept the	ncbndbacclbcb
acceptance and	kdddelcdedmed
accepted your	bdccddbcdicqZ
accepteriez vous	ddcidmbdpccdb
accepting applications	badddcboccdpb
accepting my	ddjdjejdimdcc
access and	ecmdlcebdcldc
access to	bbmcncalcbjcl
accordance with	bmddejbcddmck
according to	nhjcdkeccccck
account ?	pbcbcaYcccpca
account and	jccdcdZcddrcc
account executive	bkbdcdpcdcbmb
account for	jddcdbbcdcqcb
account in	ccceddcdednkd
account number	bccddbbcdcobm
account of	bccccbmablpca
account with	bcccddcddckco
accounts for	mccbkcYcccncl
acquainted with	cbmdldbmdbdee
across the	beldddacbpcdk
across three	mbcbdmlcddcdb
across your	dkjidhkddlecd
act as	bbanckZbmanca
act for	mcpYbbbcbaccn
action is	bcjdddbbdbkln
add me	YbYbcbkboZobY
add our	Ybobcbabdcqcb
add the	bbbddcbacbnqb
add you	ccrgccahblccc
added to	aaabcbZbkalrX
adding you	cbacdcbbcqcbZ
address and	bcccbcabcbrcZ
address for	mcbdedcddmkdb
advance by	bbbccbaccbrda
advance of	abbbcraabZnca
advert ?	brbdccadbcddc
advice for	cccdncbcnkddb
advice on	ccbdddcdplddc
advise us	aabpnaabccbdb
advise whether	acnkboabcbcdb
advisor for	eZZqaZYabaaaY
advisory board	abbqmbbcccddc
aed 0	mmcehhcecckdc
afraid but	kbncbnZkaacda
afraid of	bncdmdbdclded
after 0	Zpbcccfkjekla
after ?	bbrdcdadcbcdc
after a	nplcbcaccgddb
after all	acZobbZccoacn
after four	abZqbbZbbpbcZ
after it	accdcdoccimdb
after my	nbkbbaZpaYbcZ
after nine	bccdclaccando
after our	ncbmccYcdoccc
after people	ZbqnbbZaambcZ
after six	imldddbdcbcmc
after that	bkkcinfcdajlc
after the	bljeddlccodcd
after three	fqcccbZccdcdb
after two	YpaaZbYanZcco
after which	lbbbbabodblca
after you	ZaZcbnjbbjoaZ
after your	ZgZccmrZbbbca
afternoon ?	mbZbbbkbaZbbp
afternoons a	qabqbbbcbbccb
again !	ZkZbbbjkjpjbY
again ?	aikccchbkZbbq
again about	aZrpblaabZbba
again after	aanobclbaYZca
again and	cbncjcbccecln
again for	pbbbjanbjbccZ
again from	ccbnbdackacdm
again i	aZjnekgmaZlbZ
again in	ZbobbblaadZoX
again on	klbcdYbncbcbo
again the	aombbbabbZcdm
again we	hbjnbcZcbabdn
again with	bbacbcnmbamYn
against the	kcbadmbddneed
agencies and	bcmnddcecdeee
agencies in	ccpdddbdcbddd
agency ?	YaoaaaXZoXZam
agency and	lpkcccdcebcdc
agency for	cbrbccfccbbcb
agency has	mkbdddncdaddb
agency in	mmacdcmcccddc
agency s	mcjdddbeclddd
agency you	ldleeekeddded
ages ago	bkkcddadcpdcb
ago and	bmmiccacjncbc
ago you	bYZnbcacmoccb
agree on	mbbbdbacckcoZ
agree to	bjbocbmbcbbma
agree with	bcbbcdlccpddc
agreed that	cncemdcddcded
agreed to	nocdiccddbcdj
agreement for	pcbbccabcbbck
ahead of	cdkbmdeccbodb
ai ?	bcpccbkncacca
ai in	ddccdmaocccdb
al 0	nbcdmcbmddccb
al dia	obbcccbncblca
al giorno	kcccdnbbdcodb
al mes	imcchjkbccmcd
al mese	iicbjjlbcclck
alguien que	Zkabqbacabaca
all 0	mcccdcbccnckb
all ?	dlpccdjbcabdc
all day	ebbddkblcqcci
all i	kpceicacbkcdb
all in	miccdhndcicdf
all is	bckkddbcclddm
all my	mbbbbajnmXbck
all of	aimkckddkleda
all our	daabbbhobbobY
all over	ahrccbZbbZcck
all remote	pddececedcdfe
all right	jbaccmdbcocck
all that	doblkdgcdbced
all the	icbnjhclficce
all this	bmbddbcddoded
all three	bdpmdcaddZcdc
all week	abdbccbbaoccm
all you	Zbbcaioabmnca
all your	cccddcanmbmcc
alle 0	jcccccbncbccp
alles gute	bcbcdcbbcmcbo
allow me	boZccckcbnbca
allowed to	dnmjccedlbcdb
along ?	cbacbbncniccb
along the	ZapaoaYbamcca
along to	bcbccbboencca
along with	ihaoalbanbjdb
already have	abbncbqabaaaZ
als controllerin	doddddcdbcdna
als data	codeeecdkdedd
also be	decmeeddmceee
although i	ckbdddbdkoddc
always have	ZblbbbZoboabX
always on	bcpmccaccZddc
always the	acaccbnbbacco
am 0	bjccihbjcbckp
am a	cdeddcjdmngdd
am allowed	kpaccclcbbddc
am available	cbceddldmmddb
am building	cmocddbdccddd
am cto	maqcbcYdbabdc
am donnerstag	bccndbancbcbl
am following	ccmdejbccoccc
am from	jcoddebddlbed
am having	ocbcccacnbcdb
am i	elbcccpcckcdb
am in	bbacbcnclncdc
am montag	bcbbccnbcabap
am not	dcmedececodde
am now	bbmcclkcdnccc
am pleased	fmccdkakcbmdc
am reaching	ecncdeddlceed
am ready	bccdldbdoccdb
am seeking	cccclecenkded
am tag	fddddmccddodc
am telefon	abpnbaabbabaZ
am the	mmacccdcnalca
am writing	lbkldclcmccdb
amira !	bkmdddcddmdcb
amira a	cjcddcbbcbcpa
among our	bbbbocobdccdb
among the	aapcabZnbZboa
among them	kcnccccccaccm
among your	ZZZbbaZaopcaa
amount of	bjcccdbcdcmco
amounts to	eccbccocddncc
an account	bbbcacpcccpcb
an actual	Zmbckcoccbcda
an actuary	mjbcbbbcpccdc
an advance	bbbccsaacabcc
an advisory	bbbnqcacdcccc
an afternoon	mbZbanYnZZbbl
an agency	njmcfcjccccdc
an ai	YaanbaqabbaaZ
an analyst	macpdbbcccccb
an angel	bcddpdbdddddc
an annual	akocdmdcccccb
an answer	ckjocbhbcncdb
an app	ibbkrcdbcbcdb
an application	amicdcldncddc
an appointment	Zkabbfjnbbncd
an approved	bdncdchddcmdb
an assistant	cobdddcdkdddc
an associate	klblcmbcccddc
an audience	ddcddbmdcmddc
an author	jccccpacdkcdc
an automated	mcccndbdkdcdc
an den	aZbbobaanalbZ
an e	abcbcoYnbbkcZ
an editor	Zaocbdobcacdb
an employee	mlbcnbacbbbdc
an employer	aZnbbbYaqaabZ
an engagement	oclddcbddcddc
an engineer	bmcdldbcdcocb
an entry	cdccdcZdobndc
an envelope	bbababZabancp
an episode	YaaZaqnibaaba
an erp	Zbbbmcqccbbcb
an error	lmccddkdcdccc
an evening	Zbnbnbnabacdb
an exclusive	cdcddclpdcccb
an executive	abbbcncpbaccb
an expert	bcbtdbcbcbjdb
an exploratory	ccqdcdbdccddd
an external	qaddelcdddddc
an eye	acobmoZcabcdc
an honest	mbqcccadaZddc
an honorarium	accbdqcadcldc
an hour	jccnemhhcbccd
an idea	bcbcpcojcicdb
an in	amcicoaadccdb
an indefinite	aqcdddcccdbdc
an independent	sccdddeddcddc
an informal	bcmcbcancmcdb
an instructor	bcdidoccmdddc
an insurer	ndcodbbcdbddc
an interim	ngddedldddddd
an internal	qlcddcbdddcdb
an international	mmjddcbddcddd
an internship	cededdcdoieed
an interpreter	mkdddclddcded
an interview	alZbccccsaicb
an introduction	dcddncfdmcdcd
an introductory	cllcedelddddd
an investment	bcbpdckdddddc
an investor	abamqcYbcbbcb
an invitation	ciccddcccbcqa
an invoice	okbobbZcbcbcb
an offer	bmbblcjjleccj
an office	cracmcacbjcdb
an old	nbbhkbanblcca
an online	jccjbnnbccbbb
an open	nobdcbbncccdc
an opening	cnleddedlbddd
an opinion	nbbncbabcnbZZ
an opportunity	abbbadqlcljcb
an outside	ndeddcidccddm
an outsider	rlabbbacbbbba
an owner	YaabqaoaaZbca
an unusual	raYcbbababcca
an updated	ebpcddaddddcc
analist 0	mleeeededeedd
analista dati	kldeeedeeeelc
analista de	kmdeedddiddlc
analyst 0	fbcddeoeddded
analyst at	bpclddbdcdjcc
analyst in	aqbdddadbbddc
analyste de	fndeeedejeeed
analysts in	Ybbcdrmdcccdc
anchor ?	abjnccbbmmcca
and $	cmcemcbcbcocb
and 0	ciddmibecbenj
and a	jldcmjckcdecd
and about	nbdbncZncbccc
and after	hclcccmneabdb
and airflow	hcdeedmejeeed
and all	ejalpmabfaeca
and also	jkcdddkdcmced
and am	clidcdedmmddc
and an	bcldobmhcbhce
and answer	bbamcbmacacob
and are	bkhjmkbckkcdb
and as	lajabojabmacZ
and ask	eehlccdnlabcb
and asked	nelccdbdlbcdc
and at	bclpccnccbcdb
and attach	mcbdddbdjbcco
and availability	pbddedcddeddc
and azure	ncceeddekeeed
and back	bdjcddbdddpdc
and be	dnabdalnbilcZ
and believe	cpmdcdbddcccd
and best	lcpcddbdcbccc
and book	aicddoldddidc
and bring	bkcddccndmjdc
and build	nlccbcZcnbldb
and by	ebjclcbbcnmka
and c	kbldedleddldc
and can	idhdjbjcnalck
and car	lnbcbcacbcmdb
and confirm	kbmjddbdccmdc
and contact	mcodedcddcbcc
and cost	bcccdcqccccdd
and costs	Znbccampbbbcb
and could	keaccnkbnabca
and didn	bcbcccmbnmcdc
and do	labbcmbbmblcm
and don	acmckcfkbnmca
and each	anlnabZcbbkcb
and earn	bcalbaqbcbZcc
and eat	nmbmbcbbcbcdb
and english	anbccmpccbbcb
and enter	bccccabacbrbZ
and every	nlgcjcaccbldc
and everybody	YcbbkoZmbamcb
and everyone	nbnbcZalbkcdb
and expected	bqbeeedddeddd
and explain	ibbabnZocbccb
and fill	bbbpcZandcbdb
and find	cbodcdlddcddc
and food	abmqclbbbaccb
and for	ekikcekidkcdd
and forward	Zcccccbcdasbb
and found	licddddddoedd
and four	Zpbddcbmclddc
and free	Ynbccconbaaca
and from	aaldqcZbbamdb
and full	alacocbmbbccb
and get	hbbiblmbcbqba
and give	jalbnlYkbamcZ
and go	bbmkddjddmddc
and good	jbbckckcnlcca
and got	acbccbjniodcZ
and half	bcbdrkbcccedc
and has	egbllmabblcic
and have	kiceedjckldjc
and haven	mdbdddacjodcb
and he	ihddidicddodb
and hold	bbadmcldndcdc
and hotel	bbbjbjancandb
and how	demdcbZocncca
and i	hjjfjfjdjiddc
and if	hdnddcfeobicb
and in	cijckcblcmkhc
and insurance	bcmcccjcnbidb
and is	cdjnedklcbkcd
and it	igecidlicmjdb
and job	mcdddbbndcmdc
and keep	Zblombebbbncd
and know	bcamckjbcnccc
and last	lkbldbZnjbddb
and leave	bccccbencbpcb
and left	bccdddbcoancb
and let	ecacdcqccjbdl
and liked	oabdccbdcqcYa
and look	amjklleddcbca
and looking	bmbdnkbcmcddc
and lost	aniccbZobblcb
and make	nkbdccfmccddb
and many	bccccajrbabdb
and mark	ZbcbclaocanaY
and may	lcecdejflmcdb
and maybe	oaacpbZbcbabk
and me	ajhcngaahnbck
and meet	amccjaapcbccc
and members	acbocaaldabka
and mine	abZbbbZbasbbY
and more	bccdmdbodbddd
and most	bbaccarlcZded
and must	nbbbccnbmalca
and my	nficecacmdldc
and need	oebmkbbbebmcd
and needs	inbkcbabkbncj
and no	jediofbkjebcb
and nobody	niclclabilecb
and none	lbmncbZbcbmca
and not	jobljcacgledb
and nothing	ZbYlbaobboccZ
and now	clkcocbbikhcb
and of	occcbbmbccmdc
and on	kkjcjcemgccdc
and once	ldjedecddmdee
and one	lfkdmcdhddcla
and only	bfhdccpdccldc
and open	mbocdcablbbcl
and our	pdbcgncccclcb
and pass	bbcbccnbcbpaZ
and passport	kmoddeadcdZdc
and password	dccdedcddcrXb
and pay	mdbckqjbcbcdb
and pays	acbaclabcbpcZ
and people	acnbcbjmmdccZ
and perhaps	kicmddcdjcdec
and permanent	caqeeejecceed
and please	pcbcccalbaccl
and post	aaacbcpabboab
and price	occcddjdddcdb
and print	qbbbbanZcZbca
and put	ocanbcjbiabcb
and read	baaccbalboncb
and receive	abclcfamdcodb
and record	bcdcdocbedodc
and return	jcbdddaccbbcq
and run	nldchdbcddmdb
and said	bbadmdadnlcdc
and sas	famdddmdmcddc
and saw	bcadcdmclnccb
and say	nbnefcajhaedk
and says	YnlbbmcZnZbcb
and see	cnnckibccbcbm
and send	kccdccadccskb
and several	ddldddjdemeed
and share	mccdedmeddded
and she	hbfckZdccmedp
and should	egmcclbccdcdm
and show	ibbccnnbcbkcb
and since	ocbcmcZckYccm
and sit	rbccbcbccbddc
and so	bobccalkblcdb
and some	jicdcbmncfcdb
and somebody	jcocbchlcabdl
and staff	ampcdbabbkcdc
and stay	ikbcccbcmlmcb
and take	jbiclbjjcbjdl
and takes	bcccmcoccadeb
and talk	cdpaleapbZcca
and talked	kccddcbmdnddb
and teach	Zbbccsabcacdc
and tell	hcbnicbklbmcb
and tells	naabcdnccbmdc
and ten	icacccqccbbbb
and thank	ackdddbccWjds
and that	iicecekdikfdk
and the	ljcfgjhdhdjde
and their	alabccdmdckdn
and then	dhhjcedefimde
and there	cdclmdkmcdfdb
and they	jkjddmfccbddm
and think	bddpdcalddccc
and this	icbodcaccbmbb
and thought	okZeeldcclccc
and three	nbbemmZccncdb
and to	ccdcjkbclnkdc
and told	lbbcccabblcdo
and train	lbalcocacabcZ
and transmit	cdcdedcedcpdc
and travel	Zbccdraababcb
and two	okfcijdfccedc
and up	Zcbbmbmbcbccp
and very	bbbcobakhlcdb
and visa	obcdeecedemed
and want	jfgknkbdccidc
and wanted	jlhdeejefddee
and wants	dndllcaccekdb
and was	dlldddidbnddc
and water	bjkcceodabddc
and we	lkhljgcdccdec
and were	mcocccaddZldc
and what	lbljljamccceb
and when	biociecebdndb
and where	ZbomccYoaZbca
and whether	lbmkddddkedec
and which	hcpdcdadbmcdc
and who	bbmdlddknaedc
and whoever	bcbccarcccbcZ
and will	cbpclcaabkbbo
and wish	clZcbcmclZccm
and with	cmbcbbpkcbccb
and without	bmcdcdjcocbcb
and work	ilabbmZbbaocb
and would	eeiljdeemeccc
and write	nfankaZnbZbcb
and yes	qalccaanbbcdc
and you	dkdkhjjecgicd
and your	eimcdjedeiede
and yours	bbncdcZmkocbZ
and £	Zcbonafibacck
and €	ZZbcpmaccajoa
annual meeting	cddcepchedcec
annual report	acbnccamdclca
ano e	Znbmcnbbbbbca
anos e	cdpddljcdbddb
another candidate	ccacdcZcdYcbr
another one	amZbaboobYcca
answer from	ZjbpbbZbbobca
answer in	ambmcckbcbccn
answer s	abpcbckcmZcdb
answer the	cbanllpabZaca
answer to	jcjcddacdbbpd
answer with	jcocccaccbmbb
answers about	Ybbpcadaccmba
answers in	obbbnYiccccdc
answers the	ajbcqdadcbcdc
antes de	dbbcocdcdbmck
any advice	ddceddcdqceed
any chance	ohoibaZbckbba
any day	kddcodjcdccdc
any good	ebaoncibbacdc
any interest	nlkcncbccbddb
any more	edZmaacakobmZ
any of	gblcjcmcnbbdb
any questions	abbbbbnmaaccp
any role	bancddacpbccc
any shift	ccbdddacqbccc
any thoughts	amobbcmbaZbaY
any time	edakchZnialhl
any vacancy	bZbdcdbdscccb
anybody s	akaboaaoaabcZ
anyone in	oblbkblbabcdb
anyone on	adbdccbbqacdb
anyone who	bdcbjilodcccj
anything about	ZamqYbYbababa
anything else	kbacbancoabcb
anything for	carcddadcbcdd
anything i	bbncckhcjijdb
anything in	blecbcjbpZccb
anything on	dimbbcYbpYabY
anything to	abdnbcdbpacca
anything you	cckbdbjodcddd
anyway and	cckbccamnbcdc
anywhere in	klcddbbdocddc
apart from	lcbcdcZocncca
apologies for	eelkcdckijkcc
apologise for	acidlcbddcenj
app and	ocbcpcccccecc
app for	kbanobblcabja
app that	acbcpbmbckccb
app where	adcdqcaddcbdc
appeared in	bcbcdmbjdbmna
appears on	bcdcdcbccbZqa
appel a	mdcdccbpccccb
application 0	bbbcdcabcabnp
application for	jccdddbclbjdp
application to	jpbcccaclbcbb
applications for	cfcddbbqccdnb
applied for	dcceedjdpdded
applied to	amjcccZbdaanm
apply by	brcddackccddb
apply for	bZobccpakacca
apply here	andddocddeddd
apply to	abfccbmlbbbjm
appoint a	mncdddcdddddc
appoint an	qbbcddbcccdcb
appointment with	bcccdcalcbbcr
appreciate that	lcadddldbnded
appreciate the	cbldddoddcded
appreciate your	acloccablkcca
appreciated your	ccbcddbbbqccb
approaching you	bcnclcmccccdc
approved the	ambcccaccaaaq
approved your	aaZccbabbZkaq
apps for	mccccdocdccec
apri il	abbbcbbbccrca
april 0	nbbbdbknccbcb
april ?	nbbobaabcccca
april and	pabcccbcobccb
architect at	bkbdddcdcbdob
architecte cloud	nmdeeecedeedc
ardent robotics	cnkdidhckkddb
are 0	ieacbbjrjaciZ
are ?	bbqcbckbaZcca
are a	nmkcicfccicdc
are about	nlbcccmaabmbc
are always	bbrbdcabdbdcm
are approved	oaqbcaaabZaaX
are as	odccddZcemckb
are attached	ccbcdbbakbccr
are available	jcbcdcpbdcddm
are both	hbmcedmddcddd
are building	bbnoZmaccccdb
are closed	alccccaadcmbn
are currently	ellkdcalddddc
are doing	jebiddmdflcdd
are due	mccccbacdbcar
are enclosed	bcbccbabbkbcr
are fine	mcmmcmacaZcck
are four	aamkcoacdbdec
are free	bgZocbYqbabma
are going	dbocccaablfnb
are good	nobdcbadddbcc
are happy	anbcdcamdccdn
are having	elldddldcccdd
are hiring	akodilackccdd
are in	cbcdcfcccbfjs
are interested	bbnldkkdcdbdc
are kept	ZaZbbbZbaXbpo
are looking	efngneaccccmc
are nice	cnbmddcddkded
are not	eeckcilleckdb
are now	kiacicamfbcqa
are on	fbbjebhieieco
are open	cjncdccqdacca
are or	eeoeeedeeceee
are paid	Zboodbabdbcca
are pleased	bjddekcmeckdc
are provided	Zbbbdrfadbbcb
are ready	bladddpdbccdb
are recruiting	akbccabbddqdb
are still	ncbccclbclccl
are the	jcbddlaecnccn
are there	akaccmabomccb
are three	jcmnccjbdccdc
are to	pclcmcbbcbbda
are too	pcacddacndddc
are two	abbcoapababdm
are up	abnccnbbbnbbY
are very	Znbccqbbcbcdc
are we	klaccbabcaccq
are welcome	bbkcdbapckccZ
are well	cjmdkecdkcded
are what	ZbmocaZncabcZ
are with	apackdaccbccn
are you	idqgdejcbedcc
are your	lcmcdclcckhcb
area and	lclcddldddcee
area de	ZnmabbaaoaaaZ
aren t	ldlccmjccblib
around 0	plbjceaccjcdh
arquitecto cloud	miccedcdlddlc
arquiteto cloud	jmceeeceledic
arrange a	ejccikndddded
arrive a	bddddcbcdccdr
art director	ZmacbbZbqZbba
article on	bcgocmZZcocdb
as 0	dccmcbamcbdbq
as a	ddcjdfkijjhdi
as agreed	Ybbmcbibcabaq
as always	ambccbbabaZcr
as an	ldbmmdlcebfcb
as before	mcbncbYbcZbbn
as biostatistician	cqcebdddcdddc
as business	cmcdmccdddkdd
as co	ccddrdbdddded
as confidential	accnddkdddmdb
as cto	aZacqcZbccbcb
as discussed	mcccdcbclcccn
as far	jncdcdkcckdec
as follows	odcdedcdelfjc
as founding	cbddpccedddee
as freelance	pbcddclcadcdd
as good	bckdcmbccncdb
as guest	accacmanbcndb
as head	admcmcaccncdb
as i	elmcljbcbkjdb
as if	Zpaobblcbacba
as in	llaocbabbacbZ
as it	pcbcdkabbljdi
as last	pbbbbrZbbYbcY
as lecturer	Zacbdrabdcccc
as long	pcbcclbedecdc
as many	ZbaZopeabbaka
as much	lacnlnZababca
as my	bjYcplbcnabcb
as next	cddddeceddpec
as of	ababjjeboiblk
as one	lcocccdbbmcdb
as our	bnecmhaecdmci
as part	Zcabcobacoccb
as partner	bbbcqbkbcbkcb
as per	boaddcbcnccck
as promised	cbnbccjdapbbd
as someone	Yalnablbambba
as soon	bikcecacclpcd
as the	ncccjccclbpda
as there	mZYbbcabbocbn
as they	cbpcccabbnbba
as third	bbcdrdbddcded
as though	bcbddmlcdaden
as to	icbccccmkbddo
as usual	lmcdcdacdbmbl
as we	icoccccmdbded
as well	jcddcceelnkdb
as you	kibhckedmlecc
as your	bmjccklcclkdb
as yours	ccmcddodcccdc
ask a	ecccmmbbleclc
ask because	amacbcpcbmccb
ask for	geaecojilaZob
ask how	abZcccjbbrcdb
ask if	abpccdaccmddc
ask me	domcdcadbmkcb
ask that	bcaodcacnbmcb
ask the	bcbccmklbkmbb
ask what	nbncbaYmnZbca
ask whether	ibccjciokbccc
ask you	kcindkcdlbdcd
ask your	aZZbbbaonkabZ
asked about	aanpccZbdhccj
asked by	aerhccaacamcb
asked for	cebockalheakh
asked how	bdbcccmccogdc
asked i	annbcdZccncdc
asked if	abmdkcZnnacdb
asked me	epmhcibebbcdj
asked the	bdbddlmcmadem
asked to	ldmlcbakcbckk
asked us	cjmnccjeddcdb
asked what	cbkcncmbbjccb
asked whether	lcddindcckddc
asked who	ccldcdcccoddb
asking for	abnbceecplcba
asking you	pccdkcbddcbec
asks for	aflncnjccbbcc
assignment is	mbdcdkbcddndb
assistant professor	brbcccccccccb
at $	jicddepcccldd
at 0	ecbdcfikfbifo
at URL	cbcdddbrdbncb
at a	ilenceejdcddb
at all	fdnckbdjdjcdd
at an	bilnbcdbcbcnc
at any	accccnZlcbnkZ
at ardent	cnkdddbcnfddc
at birchline	bkacddbcnbcob
at clearbrook	cpbdddcdnbddc
at customs	acbmbcZbZbqbY
at fabrik	llkdddccclddc
at five	cllccbanclddc
at four	akbbbaZebnbbn
at half	abbbbmqYcbbbk
at harrow	kkcdddcdcmdnb
at hollow	cjldddldjjddc
at home	jldjccabpbdcj
at how	lccdddbcdbpdc
at it	kfbchfakkhclk
at kite	bcacccbcpkcoa
at last	ZZZanbdqbmbbZ
at least	lclimcadckddc
at lumenbank	dkcecdkcnbdlb
at midnight	kbanbZZmaZaan
at mosaic	jckdddlcbbdob
at my	mbbcccjloaccj
at night	jcejcckcmlcdb
at nimbus	cnciddcdimdic
at no	akbcccrcccccb
at noon	almbnbkbbbida
at novatrek	bnmdddocbbdcb
at once	alocjcjcmZmba
at one	icaclcacncccn
at orchid	dcbdddoclbcdb
at our	emecemdlcdhca
at ours	abnccmaccaddm
at pathwell	cmjjddmddcddc
at present	mcncdikddcddc
at quantile	bnkccddcmkddb
at redwater	cnadddicmkddb
at risk	lbddcdmddcmdb
at seven	ZccccbZncZbbr
at short	baZcccrbcbccb
at six	acccccanccbco
at solvane	ckcdddodjiddc
at stonebridge	bjfjddbcnbdmb
at ten	kcbndclcdccdb
at the	fjediddjelecf
at this	adnckcaccbljm
at three	dbccccancdcdo
at tideway	cnmdddjckbddc
at two	lccnbaecdlddc
at usd	ncckdcncddcda
at vantage	bmicdckchicmb
at what	acppcdYccjddc
at which	cddllcbmdddee
at you	bcodccacbnccb
at your	cbckeflcpckda
at yours	bcaccdncqYccl
at zephyr	cladddbdolddc
at £	pjbdcmjcccddb
at €	peajcklecbccb
atlanta and	bbndmcjccbcdb
attach the	kcbcdcZbclbco
attached is	acccddbbcacbr
attend the	bbbcccZZckpcn
attendance is	abZbcaZrcZbba
attention to	becddkapdcbdm
au 0	kccddcjoccdcd
aud 0	omccccbdcccdb
audit of	qdcbcblcdcbdb
auf der	amaccbaaaqbbZ
auf ein	jdodkdbcdlddb
auf ihrem	kdddddcddcpcb
august 0	ancbdoaacabZl
august ?	mbbccbaacbacq
auriez vous	bocccmnccccca
aus dem	mkbdjdndccidb
aus der	blcdddccckdcp
authorised to	jdcdddnddcldd
autumn ?	adccdqbclcddb
autumn and	mkjdccbdabcdn
availability ?	rbcbdcbdcccdb
availability and	mcjnddadddddc
availability for	hcbcddpeddded
available ?	rccdddbdcdddb
available and	oddeeedeeeeed
available at	bcbddckkmbdcm
available for	kcecdcmbcjccn
available from	ammccanbibcck
available immediately	abcdddpdnddcb
available in	jbncbcZbbcbni
available on	accmkcdndcbdc
avant la	lmcckccddddcc
avec le	ccbcdcbbcbbbq
avez vous	mcmcccocaZcZb
award !	aoncbcjbbjbbZ
aware of	lcndcdbdicddd
away 0	mbbcZZnncbcdb
away from	lolccbbccbcdb
b 0	bscdcdcdccjbb
b2 b	kpecddbdbjddc
back ?	ZobbabYboYabm
back and	mkbccdfdcnidc
back as	pnacbcacbZccb
back at	abkcccbcbonba
back for	nbbdcdkcbldec
back from	Zmacccjccobbn
back in	bcdcccdcnkddm
back into	bcldcdbdeZodb
back on	jcjdccbjcbndm
back so	dlbccdpdbbcca
back the	bcbcccabnandl
back to	abmcmehcnbedi
back with	lcccddmcdcodb
backed out	mYYcbcmboaccZ
backend developer	lmcdddcdemddc
background check	nmddddcdeeiec
background in	concddbddaccc
badge and	abbbcbpocaYaY
band 0	lraddcbbbbcbb
bank account	ccdcdbadedrdc
bank and	nZiclciccboba
bank details	fdccddncdcldc
bank has	bddcmbaddcpdb
bank holiday	bbbccdbccaccq
bank in	alrcccbacalcb
bank is	llacccbcnbmda
bank s	oballkebbjdcb
bank transfer	lbbrbbZacckca
banking app	cdclddbcddodc
base 0	asbcddbdcdcdc
base and	bobdadmdddddc
based in	aqadddadmcddd
based on	ccbcddbpccclc
basis for	nkdddddededed
batch of	eccckcokcbcdb
be 0	dkbnckbcmbcdc
be ?	abqcccZcbmccb
be a	eklejdhldcjcc
be able	nejbcccbmicci
be about	pancbcaccacdb
be agreeable	lckndccdcdbdc
be all	adcdcojbgbced
be among	aapcbbZaakcoa
be an	acbjioajccllc
be as	aknabqZZbZbcb
be asked	chjrccbcccddb
be at	fbekccaebolbf
be available	ccmbcbmababco
be better	oaambbkcdbccb
be brief	jarcbbabbaccb
be charged	bdccdcZcddbqY
be closed	bcccdcabccobo
be connected	bcZcccabbtcba
be considered	bkmdddjjncccc
be contacted	aaocddbbcccmb
be convenient	ccecedpcdbdcc
be delighted	bmedidncdcjdc
be delivered	ZbZabbYabYnpk
be discussed	obmmcaZbcbZbZ
be doing	ZaiqbZlbbabdc
be employed	boldcdbclcddd
be employee	bmcdpdbcccddc
be enough	pckcddbddcddc
be found	bcmckcmbdbamb
be free	Yaqdboeaaabca
be given	acbcdnbncbbcl
be glad	bhokddclldcdb
be good	bcocbcdbcnddc
be grateful	iceldecdoZddk
be great	dcccddiddpdcb
be happy	cbfjcnhociccb
be held	abjkdbZqcbbck
be hiring	bkocacpccZccb
be honest	ZlZcacidbcpcc
be honoured	bbcbmellbnccc
be in	ljdccccdknccj
be informed	mcbcdcblcbbln
be interested	ffpjdcdefdddc
be just	ZabonnYYbbbca
be kept	abrcccabbbnba
be looking	ZZqcbbncbacdb
be lovely	mZZbbbZoaobbZ
be made	mcdddkbdddmcc
be most	ccbddlccokddd
be moved	lcnbccacbYcdn
be my	abdcqbZbmdbba
be named	kbobcmZbcbccb
be nice	dcclccbccrddc
be number	YYlnobjbbbbba
be obliged	lcdkdcgdncddc
be of	jjocdjlcdccdc
be offered	clkddndcdcddc
be on	cfcbfmdamlbcl
be one	blnjejhbejbcb
be open	ihohhceckdccc
be our	Ypccpcbicchcc
be paid	ocbbcjbcccpca
be part	cocdbibcdbcco
be pleased	jjkcdjnjbeccb
be prepared	bilpccbcccecb
be ready	cboobbZbaYccm
be really	ccbdcdjdoeddd
be reimbursed	mcccdcbccboca
be renewed	acccdlacccoYn
be short	bcZbccZncnmca
be so	ifdiffblnaddk
be something	molcicbcbbddc
be submitted	pcadedddelddc
be thankful	bcbcbcmcraddc
be the	bjlinejbeidcb
be told	jYbcdcbccccqb
be up	kjloecZibicdc
be used	mabbcbnacbbna
be very	bebddblmoccdc
be welcome	jbbbbbapcaccm
be willing	mdklcfeclbddc
be working	qjbccdaddcded
be worth	acjpccacdccec
be you	qlkjdeZcbbcdb
be your	lncckfmkbbbcb
be yours	onbcmaabcbbcb
because a	mngccdbebcddd
because i	clicmkkbbkcde
because it	fbblccabcedra
because my	kbZcccjcqabcb
because nobody	mcnccabacbbdn
because of	lkbdccabcmejn
because somebody	ZmobbcacbZccm
because the	lkjjccamccdld
because there	qZacnabccbbdc
because they	kaaccciccbrcb
because we	ojedccandbdec
because you	aablnbijcdbpZ
because your	acamccYboZaoY
become a	ZaabclklkplbZ
become acquainted	bbodedbmdceee
become one	ablccnbccnddc
become the	aabcnblbcamcb
been a	bcncckbbbpcia
been ages	bbaccbaknXccp
been approved	imccccaddbmYp
been asked	jipkccaccbjcj
been at	bkbdlcbjcoddd
been awarded	jlccccbcccpca
been building	cccdndcdmbddc
been chosen	accccbkadbpca
been given	lpdcccacjbcdc
been in	dbkndbbckildb
been looking	mdadcdodccced
been made	albccobbllbcb
been on	Zccnnbjbbnccb
been reading	cdclddcdjneed
been received	bccdddbcdkaYt
been removed	cbbcccabbabsY
been retained	mcpZddbccacbb
been selected	bcccddfnddmcb
been shortlisted	bbmcdcncddlbb
been sold	ZbabbbZbnmaoX
been thinking	klYcoaiabicdb
been through	acbcccoccicdm
been to	ababbbkapkbbZ
been told	jeZcacZmojbla
been up	aaZcbcpbaocaa
been updated	ZcYccbaacabrk
beer and	acZcbcamaqccb
before 0	mebbcjcjckncb
before a	cccdleeekdmed
before and	belckcombZbca
before christmas	bcccZiloddiec
before easter	nkcdddjdddded
before friday	lcbaccZbcboam
before i	cfofkjccjabck
before it	lnilcbadcbbjl
before lunch	bdbcdciccaodn
before me	bdbdccbnboddc
before my	abmobcZlbbbcb
before our	dcdbdcbcddpcb
before she	kabbbcbcbaodn
before the	jkdihcicjdkce
before then	abpcdcddcacna
before they	ckoebclbcbcdm
before we	lcifnkabccmdb
before you	kdbcccpccilcf
before your	bbacccoccencl
begin on	abbccdrdbaddc
begin tomorrow	mbabacYaqaZcZ
begin with	cmmdhcdieceed
begins at	bcbccdqddcced
behalf of	ckilcifcckkdc
behalten sie	ccddddcddcqcb
behind it	Zbcclcocdbncb
behind the	nfbcccjcbkccm
behind you	ajacccmbboccZ
bei der	bnmcccabbbbbm
bei einem	mdnkedcddcdcb
bei ihnen	cbbdddpdpbdcb
bei uns	olmdddbddcddb
being a	bcbccaaqbmbaZ
being so	cdbdddbadlddo
bel me	kbnccbncbabcb
believe it	ZpmcncbaaZcca
believe that	beadldodbjddc
believe you	amkcmbkncaccb
bellen ?	cocdddkdceeed
belong to	ancdccbccbcdo
below the	cbccdcbbcbbbr
ben !	ddcdddlcdYcbq
ben ik	kdndddcdlcddc
ben je	kcjnddcdddddc
bench and	mbbcdcncbaccn
bench of	dcdddcncbdndc
benefit>call-ask	ZaaZbkonbnbca
benefit>client	bbkbcknndcccc
benefit>cofounder	acbdocabbbcdb
benefit>connect	aaabaponZZbba
benefit>content	ZaZbaaYrZXZaX
benefit>easy-money	ccbcmjZakbrba
benefit>equity	Zbnalnkbbabdb
benefit>event	abnbbakdiZjmj
benefit>expert-call	bdnoccbbdcddd
benefit>freelance	nblclcmcdbedb
benefit>funding	YZaplaWnbaYaY
benefit>i-am	jeaeedocpbdcb
benefit>interest-q	bccddcZcccccr
benefit>job-word	bokckbbbmbmbb
benefit>messenger	acccncacccmdc
benefit>mule	XaalbnbanZpbZ
benefit>part-time	mnbccbbdcccdc
benefit>pay-first	abbcbcqbbbmaZ
benefit>pay-word	bbbmbemgcckbn
benefit>permanent	apmcllZbbcicc
benefit>recruiter	aZYbbahZYbZpZ
benefit>requirements	lbmcbcocbbcdc
benefit>role	jnbhkgckcjcda
benefit>run-code	nabccaoaabZca
benefit>secret	baccbbZcccqaZ
benefit>seeks	fbcbmfYbsfbca
benefit>sell-cta	YZZanafqaamaZ
benefit>site-notice	nbcbdcmbccclZ
benefit>start	jbddodbdddddc
benefit>task-for-you	ncbdbcXbracba
benefit>teach	jaanbkZapZYbZ
benefit>thanks	bobcddjdcacdc
benefit>threat	lbclcbpcccbca
benefit>unpaid	bbbbbariababa
benefit>wants-job	ddbeddbeobded
benefit>we	hbkljekdbdnba
benefit>we-help	ccacccnncbcdc
benefit>workplace	nbcbdoaacccda
benefit>you	ddcefipckblca
berlin and	kcndmdcdccddc
beside me	cccdpdbmccdec
besoin d	jbcmcnbccccda
besoin de	bnbccbbbcbkbl
best regards	lccjddlddlded
best thing	bcacccZbcrbbY
best time	kmldeecdddddd
best wishes	jdccdljcdmded
betalen €	mcccdqaadccdb
beth a	ckdmedccdddmc
beth wir	kccmedlcddddc
better than	nkacolaabhbca
between 0	ejdcddbbcbdlq
between a	cccodcacdnbdc
between now	pcdmdbbcdcddb
between the	Zqbcbmbccacdb
between us	kanaZbYboYbca
bi 0	bbcccYbrbacaZ
bi developer	nkceedddeeeee
bid for	nbbbbblZcaocY
bij de	cclccdacobccp
bij een	hbqcbbZbaambZ
bij jullie	abZcbcnbpabbY
bij ons	bnccclbcccbcn
bij u	jbbcccocmclca
birchline ?	aoboccjcccccb
bis 0	olclddcdddddc
bis freitag	ncccdnbbdcccl
bis sonntag	abbccbnoaZbbc
bis zum	haccccbncbabp
bit of	iccjmmjckbcdc
bitcoin in	bdcccckcbocca
bitte uberweisen	cdddddcdddecp
block with	mbcbccncjcccb
blog ?	bbbbckokcabbb
blog on	abZbcaaqajcba
boa tarde	nbbbcbpcbbZba
board and	Zbbbkoabcboca
board has	bobcccjdcdjdb
board is	Zccncjncdcbdc
board meeting	bcccdcbccblcp
board of	cdbplfacccmdc
board wants	hobdbcmccccec
boiler houses	ncZccclccncdb
bolsa de	Znbccbmbcclca
bom dia	mjcdccbcpbcca
bonjour nous	maonbbZabbabY
bonus 0	crccddcdddddd
bonus and	cpcecddeeedee
book a	ebbmcmmacbbcj
book about	eaaacoaraYbcd
book and	nbmaiaZnbabcb
book for	abccboYnbmbca
book in	bcabcZpabobcb
book on	acbbcrancacdb
book you	djanboZbblbbZ
book your	bcbcdcpbcbndb
booking for	icndcdldcccdc
booking system	laZocclabZbbb
books and	ZnmabaXbaZbap
books for	Zcaccqibnabca
bootcamp for	bccddmlkcccdc
bootcamp is	bdecepdbdeeed
boss renate	lnmcbcacbacdc
both connected	gbmcddnddcddd
both in	bcaccdiccrdck
both know	acabbcobbbcoa
both of	ZaaklcZbkpcck
both on	amodcdZccicdc
both sides	kcncccadcbpcb
both your	bckdcdpddcded
bother you	mcdbbbcnnZbca
bought a	lmbcacacalbbn
bought the	jdcdcdnccldec
bound to	bbnccdabblcdm
box and	bcncccndckcdd
box is	bdcccdocbZbdo
box of	bccdcmkcdibdn
branch manager	cpadeejddddec
brand new	lcbcccacocjdc
breaks our	cdcdddccdbkoa
bring 0	bbbbnbabbbqcZ
bring a	abchcbbrcbcbm
bring in	ebjcilibcaodc
bring it	aclchcabbYbcs
bring the	ccccnccjcdico
bring two	bcbcbcXaccrcb
bring you	bocdcdncckbdc
bring your	cdbccmaqcadcl
brings you	ncbcdcacbpbba
brother in	mcccccacbboda
brother s	ocbdlcbcZmbdc
btc to	cdcdddbadbqcZ
budget $	tcdcccacdccaa
budget 0	qbccdaacdckcl
budget and	kpbbcndbcbbdb
budget for	kmccddcdddmdd
budget is	scccccbccccja
budget s	naqbbZYbbacca
build a	oabcnbZobbbca
build it	blcdpdbddcjdc
build the	pjjdmcbdbccdc
building a	deomhiccccedc
building and	bbldmdnccbded
built a	bcbcmhocnbcdb
built something	bcbcldpdbbddd
built the	dccdodlclbcdb
bullets	mckicfbjdcjhe
bumping this	bdccddpcdccdb
bus company	docbcciccccdc
buscamos a	bkbmncbcccccb
business analyst	hocdddhdedejc
business and	cbcdpdbdckced
business angel	aaabrbZbbbbbY
business in	ecccmcacddndc
business partner	cqcdcccddedlc
busy again	ecocccZnbZccZ
but a	Zmhcpaaebabdb
but can	lbacncaccccna
but could	bbpZddadoZddd
but for	ocbZnbmccbcda
but he	bcbdcbhccqcdb
but honestly	lcacbdnmcbdcc
but i	kjmdcghcemcdc
but if	cmbdldcdclded
but it	ddkecjellccdj
but my	bnbdcdbcmbjcl
but not	bkcddkcddbcdo
but nothing	bkdbcpbbcbccZ
but only	mbjcccacbocda
but our	amloccaccacdb
but please	lccdccccdlbdn
but the	enbcmmhdcachd
but there	abnkobYnbYbca
but this	amYcbcabbqccc
but we	mibcneenccbcb
but would	oamcbdlbbacdc
but you	cebdqcbkcjhcd
but your	bbkiccjbbonba
buy a	obabpbWbbbZcZ
buy or	dcbaocdadcacn
buy the	cmccjdZcccrdb
buy you	cdococYbbjbcb
buy your	abbcbcZccbsZZ
by 0	ecbcdbniccccq
by a	cjmldkficcidb
by an	kbbacbjbcabom
by and	bdcdddqddcded
by any	bmolcaacbbcbb
by bank	cabsbbYacniba
by christmas	bcldcdabcnmdb
by courier	bdccddolechec
by e	occcdcncdcidb
by four	mcbccdaccccap
by friday	ckbcddjmcbbcp
by gift	bbcnccaccbpdb
by half	gncccbqcdabca
by hand	lccdhdoccmbdb
by its	bjcdcccccacpa
by june	mblcblimbbcdb
by law	ZfabcnlabnebY
by liking	bdddedddedpdd
by me	anbccnacbnccb
by mistake	bcbcccacbascY
by monday	jkclcbYmaaacp
by my	mdcdkcbkdkiec
by name	aonbcmZbbZccb
by noon	nZacbcabaabcq
by our	lbfdccdddcofj
by paypal	kaarbaYZbalbZ
by phone	adloccbcnbicb
by post	hbbkkcfbbgaaq
by replying	bcbndabndcbla
by return	obcbdancddbba
by search	aakcccXcbpnab
by searching	abcccnnacacnd
by sms	acbccdacaZraa
by someone	odddcdbmdcddd
by sunday	cmccdcblcboca
by telephone	kdcoejadddded
by text	cdbcccncdmmab
by the	mjcdehedcdjij
by then	abqclcdclZccb
by those	acZcdlnncbccb
by three	lcockiaccbcdc
by thursday	ljbkdcYccbccq
by transfer	acarbbYacabcb
by two	akbbmcdjcbkdm
by us	Znnacbccccndb
by video	bjimcpchbdbcb
by voucher	baccddZcccrcZ
by way	ancddbbmdccdm
by wednesday	acbmcclbdabcn
by western	cccdedbddepda
by you	eaabbbkmjnlbZ
by your	bdhcjckddgmbm
by zelle	bcddddbddcpdc
c $	bobdldadccldb
c and	pcbobcZcabacc
c e	ZZabkZnamaboZ
c est	ahnccmdldelbZ
c to	mcccdcabcbcbp
c w2	pZnddecdcdddd
c2 c	pcidedkdidddc
c3:benefit	bccccdrcjckdc
c3:cofounder	ebefnedeedeff
c3:connect	ccaccdkcbqcmb
c3:content	bclcbbaqdacca
c3:cv-ask	oaleeecedeeed
c3:easy-money	cdddddbdddsdc
c3:event	bdcddkdreccjb
c3:expert-call	ldcnddceeeeed
c3:freelance	odjdedfdjdidc
c3:funding	bcbdtdacdcddb
c3:i-am	edjdjeidmifcb
c3:interest-q	edlfffeffffff
c3:job-word	lnedddhdcecjc
c3:mule	dcdcddcdddrdc
c3:pay-first	bdddddcdedrdc
c3:pay-word	ocdkedccddmdc
c3:permanent	crcdddcdddddd
c3:recruiter	ncceffefefeef
c3:requirements	eeddnjcdkdddd
c3:role	jmdddgefjifec
c3:run-code	acdcdcbcdcsca
c3:secret	deeefedefemef
c3:seeks	llfekecedddee
c3:sell-cta	cdcccdqchbkla
c3:site-notice	cdcddebbdcbuY
c3:start	rbcdeecdddddb
c3:teach	cdccerghhcddc
c3:thanks	jcbdddjcejcco
c3:threat	dddeedddedsYa
c3:wants-job	dcdeeeceqdeed
c3:we	ljiilfdfcdddc
c3:workplace	abceddodcdddd
c3:you	eijgeekdfdkec
c3:your-profile	dcobeededdeee
c:benefit	ddbekhoelbidc
c:call-ask	eflpdfjidaebb
c:client	ljlnccecbbejb
c:cofounder	biddtccdbbddc
c:connect	ccjkhceieodka
c:content	cbdcekhrbdjcc
c:cv-ask	moqcceaccbccb
c:easy-money	jdbdlggidbqba
c:equity	clajsebccbdcc
c:event	dcbedlepdceec
c:expert-call	cbcujecbhbcca
c:freelance	ojjfccidicdcd
c:funding	ejdirbddcbjcb
c:i-am	efldjdidlldac
c:interest-q	mllfjdjddcbbc
c:job-word	dnlcdccdlcejc
c:messenger	ikjbfcablbrcb
c:mule	fieideeihcnbh
c:open-to-new	cdscfcjcdcddb
c:part-time	pjdcikckiccbb
c:pay-first	fbbideibbbsck
c:pay-word	ndbmdnicbaicd
c:permanent	crhdkdccdbhcc
c:recruiter	cjpcbckcebikf
c:requirements	jljikhedibhia
c:role	jncegfhdjbeic
c:run-code	ikacdbdbccsia
c:secret	ebabcoacbbsmb
c:seeks	klgilkcckbdcb
c:sell-cta	jdchhcokcbidf
c:site-notice	ddcdccddcdfri
c:speak	adaicoeqbidbc
c:start	oibdjeiejbdch
c:task-for-you	ofackfcdhajld
c:teach	cgbccrcljdccd
c:thanks	cdeeccecgpdji
c:third-person	bacmbbfnpabbh
c:threat	kkafbjecdbnlh
c:unpaid	bbablnlpdbbef
c:wants-job	bfcddddctccfb
c:we	jjejjkkjbdhcc
c:we-help	ijedjhqbdafbb
c:workplace	omdddkbddcjcc
c:you	fejfeficiiikd
c:your-profile	jknhcccccejma
cabin crew	mbaboaZabbncZ
cad 0	olccdcjcddkcb
cada una	ibbnbbobabaca
cada uno	pccckbbacbcca
cadeau de	abapbbabbaabn
call 0	enaqabZbcabak
call ?	ckkkfhnckbccb
call a	aabmqlcccbcdc
call about	YbnaocYbbnbca
call and	Zbbnjdbcclncc
call at	abbnbbYbbcbcr
call for	icckdacpdccdk
call is	llbmdcnccbccc
call last	abbqkbabcabba
call me	dipbbbbddbjcl
call next	cbmcdendcceee
call of	kcbkbbaoddcdd
call on	lccccfondbcdb
call or	mlbZccocccddb
call out	mocddcadcccdc
call the	abbccckacaobo
call this	ebjodcaccncba
call to	mcanlclbbabca
call today	mcckccYdcdocb
call us	bcbcccncdcbcq
call with	kciedincdccdl
call you	fnncdicccbicj
call-ask>benefit	paZZbZYoababZ
call-ask>client	YcZpccZcccceb
call-ask>cofounder	dZccoedeeedde
call-ask>connect	obZYbaZbpaacb
call-ask>content	ZbZYboiXbaqbZ
call-ask>cv-ask	aapcddZcddddd
call-ask>easy-money	ZbmacbZccbpcc
call-ask>equity	YYZZqaYaaZabZ
call-ask>event	kbaecopZcabaa
call-ask>expert-call	ecesccaclbccb
call-ask>freelance	bcnmedbdddddc
call-ask>funding	bbaaocbcdccdc
call-ask>i-am	demlbdnedaecj
call-ask>interest-q	pcdbcdZddecec
call-ask>job-word	ZqlobbYaakabY
call-ask>messenger	naaYapZabbZca
call-ask>mule	Yaapbbjbbkmca
call-ask>open-to-new	cdocaebcdcddd
call-ask>part-time	aaYabbqabZabb
call-ask>pay-first	bcbocaacccaca
call-ask>pay-word	abcqbjhmjcjca
call-ask>permanent	bamhcmabcaoaa
call-ask>recruiter	bmocddbcbcZbc
call-ask>role	abZpgliaaZmbY
call-ask>run-code	aababbZZcbqba
call-ask>secret	baaabZaZcbqZZ
call-ask>seeks	blbcddodcdbcd
call-ask>sell-cta	jbiabbqabanca
call-ask>site-notice	acbbccpcdbccZ
call-ask>speak	pbaaZboZaZbca
call-ask>start	Zccccdpdddced
call-ask>teach	ZbnabdonbabcZ
call-ask>threat	mbakcoaZbbaaa
call-ask>unpaid	bbbacZnoZccab
call-ask>wants-job	ccbZcobbcdcdc
call-ask>we	kkgldeljebibb
call-ask>we-help	aZabedpdcdddd
call-ask>workplace	ZaZmbpYkaYbbn
call-ask>you	fjmndckidadbc
call-ask>your-profile	bcomedbdddddd
calls a	abbqcaobdcbdb
calls and	YlZpaaiabaZbZ
calls it	noabcdacbbcbb
calls on	bcpcddlcbYcdb
came across	dkjidhjdelece
came back	bbabbcaoaobbZ
came from	anamccmbcmbca
came to	hcdcdcnkckkdb
came up	ljnkccbccmccb
camera on	bdcldcbcdcpcc
can ask	idcddbcnmbddc
can be	idjcedhdmblkb
can begin	abacbckbqaccZ
can bring	jbabommababca
can call	kmnbcblbcbbdc
can come	accbjblcdcccq
can do	kdhcmdjdpabca
can drive	anabbbabmYbcq
can explain	nckbcbZbkobda
can find	abjbkcdbbaapY
can get	mbbcbcqcbbkca
can give	ncbabmhcbapca
can go	oclcddacccddn
can have	hccdddpcdidec
can help	aobcldnccbbdb
can hold	albcacbbcaqdZ
can i	jijecjqdcdbcb
can join	abaccclomabcZ
can keep	ccmdddbddbcdo
can let	acbccdnccaboa
can make	Zjacmkjbmbbna
can match	bbpadcbacbncZ
can not	fahckcZccklco
can offer	lfjlocbccccdc
can pay	omalfocbbadcb
can put	mmbccceccandb
can reach	jkmdcbbbbnccc
can read	nnfcccfcebcec
can run	obcboaaccbbdb
can say	bcpcccancicdc
can see	khaddcncciclk
can sell	abbbsbZbbbbca
can send	cdcmcijkbdbmd
can show	jccdmehdmbddd
can sign	acbcccmpbacdb
can speak	nbccmcZbnbcdc
can start	ZlZcbbZcsYaba
can stay	abbdonZacZcdn
can still	XaZZbbZaoYbqX
can stop	acbldclncccdc
can t	jclcjecjddkej
can take	afbccbZlbafnn
can talk	abacpbkZbaoca
can tell	caojbobabaccb
can turn	aaacccmbbabpa
can u	obabcbZblZbbk
can use	Ybabkmnbbncca
can we	jlcdobabbaccp
can work	cdcdddadraldc
can write	mbpcbajcbbcdc
can you	nceeckbbdagcq
cancelled because	bcdcdbbbccbbr
candidate your	bbmbddacdcpbZ
capacity and	oclcedbdlcddc
cape town	ncabdcmbccjdc
car and	Zqbccbacccmcb
card and	bebdcdbdddqdm
card for	bccaccoadcncb
card in	aaZbccZacbqZl
card number	ddcdddbddbrYa
card on	abbpccYbccncb
card that	cddddclddmjec
card your	ccdddcmccmldb
cards for	bbcnjbZcccocb
care about	kdcdodZcdlced
care and	cmclmdbdcdddd
care for	bcnccnablbcdc
care homes	icbcfnobcbaba
care is	dlcdeZcccdddp
care of	dlmkddmdcacdc
career coach	caZcccpnbbcdc
carried out	mbbbccjbbbabo
carry it	acanbclbcbcco
casa ?	Zbbobnajbbaba
casa di	nmbbbmbbcbbbZ
case it	cdnkcdddblddc
case study	amcbcmnbddcdc
case the	cmbddekdedjed
cashier s	acddddbdedqdc
catalogue and	cnbdddmdcddec
catch up	bcadcdaccscca
cdi 0	dqceeededdddc
ce que	ncbdcmlccccdb
ce qui	aarcnbZbaabbZ
ce soir	bcaccbaabamaq
cela vous	mapcccbcccccb
cent of	bbldpdjdccddd
cent with	bcbcpdbddacdd
centre and	aaabacablZpbm
centre in	fncddcjcdncdb
centre two	nkceeddeddded
cerchiamo un	kidojbcddccdb
cerco un	cccdlbccpcddc
certificado de	ldddddcdldmed
certificate and	akocnbjZjcZbb
certificate in	abbbbZXqoaaba
cette semaine	ibkccclblabnZ
chain of	Zaaqobabbabca
chair left	bbccocmccacdc
chair the	nmccccbddckec
chairs for	ZccccbZndjoda
chance ?	acoccaZbiZbao
chance to	jbbcobnbmacca
chance you	pkbjbbaaanbca
change ?	bbtcccbcaZccb
change to	aZZZcbZboabhr
change your	alabcbabbnhbo
chapter on	lcccdaaqcbcdc
charge 0	bcaccdrccbbbm
charge ?	obaocaZbcbbcZ
charge and	lcccccpccccdb
charge for	bcbccjrmcbcba
charge of	bkbcccqbkblca
charged €	bccbdcZbcbaqi
chat ?	apaccdlcccncb
chat about	bbrbbcdcclccb
chat on	ababoaZlanccb
chat with	ilZacnZocbbba
che lei	ombclcbccbbca
che ne	Zbabbbnbmabao
check and	pccccnaadcbdb
check as	loeddeceeeced
check for	eccddcbccZnqe
check in	bbflcijbcbccq
check of	qcdcdcbcdcddl
check the	Zccndcbcccddq
check you	Zbccddadddrdb
check your	acbbcoaacaacp
checked and	ZbZbccqabmbca
checking in	acobccZbbnbbZ
checks for	bcddcdbcdcpbm
cheers for	ZbbcbbaalqaaY
chef de	mjcdddcddcdnb
cheque for	nddccdcdedmdb
cherche un	kkcdidcdodddc
chez mosaic	cdcdddbdqcdcb
chez nous	npcddcfcdcddb
chez vous	ibabbalboanbY
chf 0	nkcldkbdddddd
children and	faaabalnmZccm
children s	pabbcaaqbabbZ
choir of	ajbbbbZrbZabX
choir s	lZaZaoYobYaaX
choose a	ccciddkbdcbar
choose between	mcbpccacdcbcb
choose the	YeXopaYZaXZYX
choose your	chcbdplcddbdc
ci piacerebbe	abnlbnZZbabbZ
ci sono	baadccmcplccb
ciao chloe	dndeddleddddd
cientifico de	dhcdddcdkcdob
cientista de	glcdddkdmddcc
civil engineering	Zbbdcobcobcdb
claim is	lbacccnbbabcm
claims reporting	iibcdmlccadmc
clara !	dddeeddcdXdbt
class and	bbbcclaoclccc
class of	YlZZalYZaoZoW
clause 0	abbbddeccbbcq
click and	ancdddbmdcmcb
click to	accmbcamccnca
client a	lmbhddcdddcmd
client an	mddmeddeeeeed
client and	jboZccaccambm
client call	mbZmdcbccbncb
client has	lheiddbckccnb
client in	bnjcddbnchcdc
client is	mkinddbddfddc
client of	qbbjddbdcildc
client s	objobcaacbmea
client wants	aaasccYbcbbca
client who	dmmbcdamcccdc
client with	dcbodcbcdcndc
client would	nbbpdcbddcdcc
client>benefit	lbkoddjjcccdc
client>call-ask	YbZsZaZabaZaZ
client>connect	amaoccacbbcca
client>easy-money	nnZabcZcbblcc
client>event	cdcddbacdpbda
client>expert-call	bclpcdbddcddc
client>freelance	ojbidcbcccklb
client>funding	XZkqXakbaambZ
client>i-am	odmacibbikebe
client>interest-q	YaYrcbZbbbbba
client>job-word	djpaccalcbbcb
client>mule	XeZrbaYbbanca
client>part-time	rbdcdccdddddd
client>pay-first	acbbcdbdcbpcb
client>pay-word	pcbmdcaccccmk
client>permanent	bsbcddccccccj
client>recruiter	jbkbdcocbbcbb
client>requirements	ZaZaababaaapZ
client>role	pobfddcdcddcc
client>run-code	obbdeebdddbdc
client>seeks	molnccacbcccb
client>site-notice	YaZrcbZbcbaZa
client>start	rcdcedcdddddb
client>task-for-you	WZYYbbZaaaopY
client>teach	oedceddcfecee
client>threat	jbdcacabddpbc
client>wants-job	csbccdccXcddc
client>we	lnapcbabcibce
client>we-help	aapabbYbbabcb
client>workplace	rYcdddcdcccdb
client>you	bbonbcZacZnpZ
client>your-profile	nZjZabZaaZYoY
cliente ha	nccdddldddcmc
clients ?	laZcbbpbnYcba
clients are	fbokddamceddb
clients has	lbZncbYboabca
clients in	cdnccddcmcldc
clients we	bbmcddpdddddd
clients who	bcncZdocdccdc
clinic in	lmbcacmcmbcdb
clinic s	lobccblbbacdb
clinical lead	jmcddecddddlc
clinical trials	bbaccoibcnccc
clinics and	YaaplbZbnbbdb
clinics in	apobbcabbacba
close on	anccccbmbbcbn
closed for	clcddcbacbnoa
closed on	bbbccaZanbbbs
closed the	aaabocZbnZbbn
closes on	bmbpcbammbbca
closing date	bqbdccbcccdda
cloud ?	bnbcbcocbacca
cloud architect	imiecdbckidkc
cloud en	clcdeeddlddlc
co founder	hcddqechdcded
co op	mmbboaaacmcca
coach for	YZaabqYmaaanY
code 0	bccccbbbdcrZg
code for	pcbccbbccmZcn
code is	hlbcccbccccpc
code sent	dccdddcndcoZb
code that	ceddddmddcodd
code with	lcbcdcbccbeob
code you	cdcdddaadcrbc
codigo de	abbbbababaomX
coffee ?	bnkcjckbblcci
coffee and	bmmbbcacnacdc
coffee at	nnadbcacbncdb
coffee machine	baacccabbpbbo
coffee on	alqcbcZcaYcca
coffee with	boZcncabnXccb
cofounder>benefit	aobcncZcacbcb
cofounder>client	abccZbaaddpbc
cofounder>connect	abncodZbbbcdc
cofounder>easy-money	dcccadbdddoed
cofounder>equity	cjddpdcdddded
cofounder>event	ZZZboaYqaZabZ
cofounder>expert-call	aaasYbacbccdc
cofounder>funding	cccdrdcdddddc
cofounder>i-am	dcccscacbaicj
cofounder>job-word	bnbcpcbcbbccc
cofounder>part-time	cdeenddddeeee
cofounder>pay-first	Zbccncbbdcncb
cofounder>pay-word	gbcbqmbcddcdb
cofounder>permanent	bicnqcbccccdc
cofounder>recruiter	aaqbZcXbbbbca
cofounder>requirements	aaacrbaababcb
cofounder>role	bchcsdbcdcccc
cofounder>seeks	deccrccdccfdc
cofounder>sell-cta	ZbabqaYababca
cofounder>start	mabcocadccbdb
cofounder>task-for-you	YpcdZbacbcbcc
cofounder>teach	abbcpaabbbccc
cofounder>threat	ZrddXbccddcca
cofounder>unpaid	dbeendddeeddc
cofounder>we	ikfbnjlbccdcb
cofounder>workplace	crddYbbcddccb
cofounder>you	afacrcnbbakca
cofounder>your-profile	bpbcadcdddccc
cold chain	bdapdcnccaccb
cold message	bmcmddcdlccdc
colleague of	acpccmbmcadcc
colleague s	ddbodlbddcdee
colleague who	nceddcbdncddd
colleague you	bcacncbnZmccb
colleagues have	abqcccanbccca
collection of	ncbcdnbccckdb
column on	YbabbsYYcaYaZ
com 0	jbabhbZabaqnY
com a	ajbbcckmbldbj
com o	jccldcbblcdbo
com um	odcdlccdcdldc
come ?	aoicbcemmZcca
come along	Zbambadjmnbcl
come and	hocbcmcodbccb
come as	cnbbikaocbcdb
come back	npkcccdbhZcla
come by	bcciccmiclndd
come for	ilddkdndccccc
come from	bcbdcdamolcdc
come in	nclcpcZlcZccd
come on	jbbboaeobiccf
come round	alndedmcbbcdc
come to	ckbeeikodlcca
come up	nZrlbbdbbZcca
come ux	cldeddcdmddkc
come with	iaiclbmocccca
comes in	aapdmebdccded
comes on	acbcccbabZmbq
comes out	accccbkrcacda
comes to	dcbcmcmccaoca
comes up	cdrdddcdkZcdc
comes with	occcddacddoZa
coming back	ZqZcnbdbnZbca
coming in	onlbacabbbbda
coming off	kbbccdqcbbcdb
coming on	bcbclcbldccco
coming up	mbodddbdkdddb
coming year	kbmccbabbocbZ
comment on	abbocblZceblm
comment under	cbbdkdbbcpccb
commented on	cbcmddbbcccpk
comments on	cccbdcabdlcar
commission an	pbcncaZbcbaca
commission is	acccccpcccnba
committee i	acaacpbbdmcdc
committee meeting	mcdcdcbcccddo
committee meets	Zccpcbbacbbcl
community in	bcpccbZldbbbc
community of	abebobYocbbca
companies and	ZcrbbcmcbZccb
companies in	bcakoclccbcdd
companies like	bcZbocnbcbcdc
company ?	jaZbsbYbcYbcZ
company and	kdcercaccbcdb
company car	Zracdcbccdddc
company for	abllpcaccacdc
company has	anbnccZcclmdc
company i	ccbeddjcjocdd
company in	jmbjlgjdjbddc
company is	bmjdncajjbcdc
company needs	jbcdccZdpcmdb
company no	lcocjcbcdZccc
company of	joaclclccccdc
company or	nbbcbcZbpcacb
company s	ckcdddcdaoldc
company that	acbolcocebcdc
company will	mbndkcacccddj
company with	Zbbcpbncbacdc
company you	bkacocacabcla
compare notes	bbkbccdbbqcbb
compenso 0	aabacqaZcbmbZ
complain about	ZoYobbYbbobca
complete a	eabcdobcncbdc
complete the	dccneldcddmcc
complete your	ccmcdcaocbjab
completed my	bcZcddbcooccb
completed the	bcbddjbZibbrb
compliance officer	Ykbnccncccacb
comprises 0	lbcdeocbdcddc
computer and	mbbbccacbkqcb
con 0	aaZbabZbnZqbZ
con el	bccldcbccbcbr
con i	acccdcjmccncb
con il	Zbbbhbmambnbl
con la	nckdcdjcdcmde
con le	abacbbmnanabZ
con su	abababZbonlaZ
con tu	laaaabZaaZpnX
con un	ibcdncccmcccl
con una	lcmddcdmccidb
concerning the	cccdddbcapccm
condition that	cddcmdbccbcdo
confidential and	ccmlddbdddndc
confidential discussion	bomcdecdcccdd
confirm by	ocbbdaaoccbcb
confirm interest	ebdcdpccddccc
confirm that	kkbedlkacebmc
confirm the	bbbcdcbcdcnoZ
confirm whether	hbmndbbcbbccb
confirm your	iidleiibddlZl
confirmed for	bcbbcbabcZbar
congrats on	bklccjbbbrcaZ
congratulate you	ccbdddaccqddc
congratulations !	baZcccocnWlap
congratulations doctor	llmbablbblbbZ
congratulations on	dejdcclbjpccb
congratulations you	bcbcdcjccYnqY
congress in	amabcaZnbmbca
connect !	jcbcccbbbqcaa
connect ?	ccaacdaccsccb
connect with	bbZabbnabZbpZ
connect>benefit	abpoaalZmZZba
connect>call-ask	bjemecdlcnccb
connect>client	bcapcbZcbZcdd
connect>cofounder	aZccqdbccbccc
connect>easy-money	cdbnedccdddee
connect>equity	bpcdaecddcccd
connect>event	ecbjbbZpbqbbZ
connect>expert-call	bdcrddcddcddd
connect>freelance	laqbddZcbZccc
connect>funding	cnbdndbcdbced
connect>i-am	ddkjiecclodba
connect>interest-q	bbbbccabcpbaZ
connect>job-word	mhpbcceciZbma
connect>mule	aaZkbbZniobba
connect>open-to-new	cdocbdbccYdbb
connect>pay-first	Zccacbpbcajba
connect>pay-word	pbZgclicmakcb
connect>permanent	ancndcbcdccdd
connect>recruiter	aolbbbmaaZZaZ
connect>requirements	kgpcbckbbZbcm
connect>role	mjjbeckbkkcjb
connect>run-code	pccdcdbdddbdd
connect>seeks	kbblbbmlaabjm
connect>sell-cta	qfbbcbobcabcb
connect>site-notice	ZbanccZpcZaZa
connect>speak	acbadpaZdbaZc
connect>start	kZbbcbpbbmccb
connect>teach	ZabamoZpaZaba
connect>thanks	acecccaciskaa
connect>third-person	aaapcbaaabbaa
connect>wants-job	dccdddbdpadcc
connect>we	lbmjdcZmbpdZa
connect>you	cenijdeidkjda
connect>your-profile	nZXYqZYYZXYka
connected to	dblcddmdnbddd
connecting !	fdfjlancmZddc
connecting with	ldbdedkddmddd
connection request	cdbdcdcccrddc
connection with	jcckedbdclnac
consider ?	mbdddncddeded
consider a	domnabYbbbacb
consider it	ldddelclddedd
consider me	bbZdccbcrZccb
consider moving	bmkcdcncbcddc
considered for	Zcocdcicncccb
consulente sap	imdeeeceldedc
consultancy agreement	pacbddbcdcddl
consultancy that	ncjccdbdmbddc
consultant 0	nkeeeddeeeeed
consultant in	cjddddndkckcc
consultant sap	jndeeedeidedd
consultants for	nbcbdcpdddbdc
consultation of	bdcqdcbdddcdc
consulting ?	amoabbmbZYcba
consulting team	abaqcbZbkacca
consultora sap	imceeefddddmc
contact centre	mbabcaZabnboa
contact form	lcccdcclmbccm
contact with	abqcccbcbmccc
contact you	iimhddbdjbdjl
contacting you	bkmcddjcckddd
content>benefit	ZZZbYpWraZabZ
content>call-ask	ZblabpYmbanbY
content>client	abcaddapddbcc
content>event	icbccbaqcakcZ
content>expert-call	ZcbYbYpnbZbca
content>freelance	pcaccaZqaaZca
content>funding	adccpcYadcaed
content>i-am	aclbbbbrdanbZ
content>interest-q	manbbanbbaaaZ
content>job-word	YZZabkYraoZZY
content>mule	laabbYZpaamcZ
content>open-to-new	acpcabZaaaacZ
content>pay-first	YcaaqYZXbaZca
content>pay-word	qbbZboYebalbZ
content>permanent	ZZabbZapdaaba
content>recruiter	bcbcccbadabbp
content>role	YYZaaqXpaaZZY
content>run-code	ZbcacbaYcbtba
content>secret	ZbaaonYZcboab
content>seeks	ZkYaoZYnaXZaY
content>sell-cta	acbbcapocblcZ
content>site-notice	acccccaYdbZrY
content>speak	ccccdbcpcbcca
content>start	ZbbcbbapaaabZ
content>teach	acbbclcpbabcZ
content>thanks	ceddddbodcdfd
content>threat	nbacbbaoaaYbZ
content>unpaid	cdddccplddcca
content>wants-job	bcZbbcaYmobba
content>we	cdadljdocbmba
content>you	dcdbbgcrcfmda
contract $	qbdcedceeeeed
contract 0	mqbdddbdcdddc
contract ?	Ybjbcbqccccdb
contract and	Zfqlcdaccbcdm
contract at	labbccabobmcb
contract basis	oceeeededeeee
contract ends	YbmccaYblZcbq
contract for	nlccdcbcddedn
contract from	niacocbcbbbcb
contract in	sccddcadccddc
contract is	dqacccZbcbmbb
contract of	aqdedddcdeddd
contract opportunity	pdcdeeceeeded
contract or	aXqdddbdqbdcb
contract permanent	Zrbdddbdddcdb
contract voor	bmcdddcddcdap
contract with	cobdccbceccdp
contract you	nabcccZcbcpdb
contract €	gqccddbdddcdc
contractor to	qcddddcdcddec
contractors and	mcodddbcdcbdd
contracts and	abmcknbcdcded
contrat avec	ccbddcbcbbbbq
contrato con	blccccbcbbbbq
contrato de	lndddccddccbo
contrato fijo	brddddcdddddc
contrato indefinido	cqdeddcdddddd
contratto di	nldeeedededed
controleuse de	imcddcjcdccmb
controller 0	mkdeeedeeeeed
controller financiero	mkddeddeeeelc
controller in	kiddedcdlledd
convenient ?	dcededpcdbddc
conversation ?	blqdcccbbacaa
conversation about	bkqccdkccaccb
conversation in	cncddcnddcbed
conversation of	acbpcbamcbcdc
conversation on	cblcddkcdmddd
conversation regarding	banbbnnabaacb
conversation the	Zpbbcbaccbaan
copy and	gkbdddlcnchdc
copy of	lbbbccZocbkbm
corp to	pbbcddmdcdddd
cost ?	ncamcckcbbcdb
cost and	nbbmZhancacdb
cost to	libcccilcdbcn
cost what	bbmobcbdccced
cost you	accdccqcdccdd
costs $	aacbcanjcbbcp
costs 0	ababbbpjbapbe
costs and	bcbncbkncbcdb
costs nothing	abZbbbnpcZbbZ
costs you	Yobccbqbcbaca
costs £	acbccaolcbccm
costs €	aaZbcaqpaabbZ
could be	dlpdcdgckacdb
could come	pbbbbmlabZbda
could do	jbaccmmbbocca
could get	anacccqbcbaab
could have	cdcdddrcdcddc
could help	bbadccrccbadc
could i	acnkhdkfnaccd
could it	qoacbZYcabcca
could not	ababcbabbbpnh
could offer	anmccnabcbccc
could pay	bkccambccbcdq
could show	Zbbbaonabanca
could start	amaccbrcaacdb
could use	lccdnlbddbded
could we	mknicckbibbcb
could you	ocbeekbbmbecl
couldn t	gcjcdbajblapb
council s	nnbcbZabcaccm
count on	hccbdkbodbccZ
countries and	albnjcZbcbnca
couple of	bbrccclcaaccb
courier s	bccbbcbddcrdb
course about	bcabckZoambca
course for	acbbolYobacca
course in	Zcbcdsaaelcdc
course is	bjcccZbpkaaco
course of	gcnddmdjddcdc
course on	Zccccokqbbbda
court interpreters	aclcdmmddcded
cover for	rlcccabcccdda
cover letter	cobedclcddddd
cover the	ljbccilndbcdb
cover your	akbcpaalcbcda
create a	bhpdddaddcddd
credit card	abddcdadcdqcc
credit risk	kecddecdkdmed
credit union	jkbdddnlkacdc
crypto exchange	aqddddcdkdcdd
cto and	cccdpecdcccdd
curious ?	YaqbcbmbbZbca
curious how	cbZdddbcopcdb
current and	bnodddbbcccdb
current ctc	lcneeededdddc
curso de	abbccklpcbbbZ
customer service	mgbccbabcbpba
customer success	colmdcabccddc
cv ?	blmdcdcdobdcb
cv and	ikpdddacmbcdc
cv current	cdoeeededdddd
cv for	dbmdedcdkdmcc
cv i	boodbcacacccc
cv if	ccoedecdkdded
cv in	nmodccacbbbcb
cv or	cmcddecdncddd
cv s	bbmcddqcbbccb
cv to	bpddddfcmcdcc
cv-ask>call-ask	nnZcdececddee
cv-ask>freelance	mbmceecedbdde
cv-ask>i-am	mkqcccbcbbccb
cv-ask>pay-word	oancedbddcddd
cv-ask>permanent	eondddcdccccb
cv-ask>we	Zapcccaccabbb
cv-ask>you	knpccfbdccccc
cv-ask>your-profile	hoodcjbdccccc
d accord	cdclddcldmddc
d agree	mbcmjcadddcdd
d also	ckddnclclcadd
d artist	ahambcanaZboa
d ask	ndajfddcmZcdl
d asked	Zbblbpacljddb
d be	dkikkkfjjbccc
d been	akackchckodda
d both	abacqcmccZbdc
d build	Yqacmcaccacac
d charge	qbaccbkbbaccb
d come	abbcckoamjcdc
d consider	galddncdcdded
d cover	ZmbbqmZbcbcda
d do	lbhilodbjbcdb
d enjoy	ebpdddbccnddd
d ever	aaqbbbkaambca
d expect	amacpcadbbccc
d find	bkqcbdaccbddc
d fit	aZnjbbknbabba
d get	bealqibceeicc
d give	alkbnmkbbabdb
d gladly	abYqbbabaobbZ
d go	naakfoYbmabca
d guess	qblddcadccdec
d hate	akkbccobbmbcb
d have	lncdikedjbbdc
d hire	nnccbckdcdadc
d invoice	mccbdcncddcda
d just	bclnbcmbbkddc
d keep	noackcaccabcc
d know	aiocbclbcaccb
d leave	actcccacaacda
d like	ljkiffeeiddcc
d love	dfjjkekkhibdc
d make	amjbckbnblbcb
d need	nkpddceccbcdb
d never	anndccecbncdb
d offer	acccplbccbbdc
d only	fkcbababpcndb
d own	bccdrccccbcdc
d pay	qcandpbbbabca
d prefer	afbpbclccccdb
d put	cbhcscbccdcdb
d rather	njnccekedacdc
d really	bbmccdacqYccb
d receive	acbocmmbdbcdc
d report	cpcdddcdjceed
d say	dcnccdccbpddc
d see	Zmbkbmanbcbcb
d send	ocboccacddbdk
d set	lbcdndkdcdddd
d share	abbcrlYacabcb
d sooner	alncncbcaaccb
d split	bcccqcbdcccdc
d start	qbcdddbdccddc
d still	aqbnclbcebccb
d supply	lcbbbapcccbcc
d take	lmakjdZbnaccn
d talk	Ycbacoaboacdb
d tell	aaocobZmaacdc
d un	djblcnicjccck
d une	mkcmiccdddddc
d walk	bqcdcbaccccdb
d want	lhndlkbccccdc
d work	enjcicdcnbccc
d write	mmbadoZZdccdd
da 0	aabohaohbbnbZ
da casa	pbcbcbacdcmcb
da due	bkndldccddddc
da empresa	bcbcpcbccbmca
da noi	bqncccaacbcca
da un	abZcbcobapbbZ
da voi	bbbcbanbpbcca
danke fur	bcbcccZbcobcm
dans deux	ZanaoaYaZZbnY
dans la	bjocibambmbba
dans le	kcekdbakencbk
dans mon	ccbccabnnkccb
dans vos	mmbcccoccbcca
dans votre	acbnccpbcbbaZ
dared to	mjbccdmccbddd
darf ich	dmmcddkdkcddb
das ist	lccccbbcccqcZ
dat je	mcccockccbccb
dat u	lmacmcadmcbdb
data ?	abaackanoZcbl
data analist	lfdeeeddgdemc
data analyst	ajjnddbcnbdcc
data and	pbacmbicbaccb
data centre	cocdddlcdiddc
data engineer	lmceddddgedkc
data entry	acccddoddeled
data for	iabccbapcbcba
data in	kkbbcnYpcaabZ
data is	nbapcacabbacZ
data people	jbocccjnbbccZ
data person	mledlcjcccddc
data protection	lbbabaXpcbbbk
data quality	nkcdddccdldec
data science	bmccbmcbmccdc
data scientist	jkcdldehhcdmc
date 0	anbcdbaobZboX
date and	YalbcbnbcbobZ
date is	Zddokbbcdcidb
dates ?	mcolcbcacZcdb
datos ?	ajncccanbbcca
daughter s	dbabboZbbnbda
day !	ZbibcbZabqhbl
day $	abcbdpnbdcbca
day 0	mkcddkbncchdb
day ?	kcabbeZlnnkca
day a	oblckmaccbcdc
day and	ibgckpjccccdk
day at	bkbccaapcldca
day by	cdddedceekoed
day each	nbccdbmddccdc
day for	iaanakZablbbm
day four	nbcccoacdbcdb
day from	Yocccnbkccadb
day home	mocdcccddbcdb
day i	mccdddbdhmmeb
day in	rbbacqaccbbcb
day inside	qbcdddaddcdec
day is	obabcYmocabcb
day of	nkcacmcddckec
day on	Zbcacrkmcbcca
day one	bpbdpcacccjdc
day outside	pcceeeddddeed
day per	nbabcocbcbbcb
day plus	pbcccpaccbcdb
day rate	ndncdfbcecedj
day rates	Zbkbcbkoalcdb
day remote	kbdddrbcddcec
day sir	eacbcmocccbcb
day to	eccbmcocbnbdb
day two	ldddebbnddjec
day week	arocbcZcabccb
day with	mbncbcbcblccc
day you	bikcncaoaddcb
day £	acbbckrbbbZcb
days 0	mmZlbamlbbbbZ
days ?	hcpcccbaclccm
days a	nlcddhccjhddf
days and	obmkccdccbcfc
days at	kcbcccnkcbcdm
days before	lckdndbddcdec
days between	redcedcdddddb
days for	mbabcnjabaYan
days from	mclcccmcdccdc
days guaranteed	bccdcdZcbardc
days i	lbbdlckdbmccb
days in	mjbccpadcbcbl
days leave	Zqcdddcdddcdd
days of	qkblbbicdddcb
days off	drccbcccddddc
days on	paccdlbcddbcb
days or	clccdmmdcblcb
days over	qZbacoabdccca
days per	pbccdmbdjdcdc
days to	paccccnZdbddc
days weekly	pccdedcdddddd
days with	mcbcmcmcdbddc
days £	mnbnbjZabbbbZ
days €	rbaccbZcbbbdb
dbt ?	fcdddpcdddddc
dbt and	kjdeeedeleeee
de 0	dkdmieiddclcj
de analista	gmdeeedeldedc
de ayer	bnbccbbabpbbZ
de bank	cbldcdocmbica
de bijlage	accdccabnbcbp
de carreira	cmcddcnlccddb
de consultant	bkccddbciccbo
de consultora	dndeeededeekd
de controller	dpdeeededdddc
de dados	hmcddddkjccmb
de data	jjceeedeledmc
de datos	lkddddjkidclb
de desarrollador	ljddedcdddcnb
de desenvolvedor	ikdeeecdddenc
de designer	dodeeeddddekc
de deux	bccdcnbbncbcm
de donnees	fndeeedejeeed
de dos	aqcbcjbacbbca
de energia	mccidoacccbca
de engenheira	kkdeeededdeld
de estadistica	bldcdocccccdb
de fim	nmabcbmabaabZ
de gestion	dlcccmfccclla
de graca	YbYanaloeZaaX
de helft	bbcbmcpccccca
de internet	acddddcddckaq
de jefe	kocdddcdccbca
de l	bbcjhljlcclck
de la	didjfebkiedbn
de las	dcbccmlkklcca
de los	mmbcbbabbboba
de ma	obabboabkZbbY
de maio	bdccdabndcckm
de mi	mbannbabalaca
de nos	acomlcacdckZa
de notre	mbmbbacpcbbbZ
de piano	dcdddZdcccdcq
de power	abbccpZobbbaZ
de projet	jkdedddddddoc
de projetos	ioeeeedeeeded
de proyecto	nieeeddeeeddc
de python	bcddepdcddddc
de r	edckkhildcmcb
de saude	coddedcddmddc
de seleccion	kmmdedcddddcc
de semana	nnbcccmbcbbba
de su	nccccbobccbcZ
de tecnologia	cdjendcdddddd
de trois	nmcbcobcccaca
de um	ebbnlkkccblcb
de uma	jccllcbcncccb
de una	cdcjmmbckdddc
de vergadering	bcbcccbbcmcbp
de votre	Zklccbmbbbjbp
de vous	kmbddbacjpccb
deadline in	pbbccbbabadcp
deadline is	locdecjddddec
deadline s	njacbcaboZbca
deal with	qbccdcbddccdm
dealt with	imbbddacdccbo
dear candidate	dikdddbccdpba
dear captain	icfkchmclccdb
dear colleague	ncbcdnancabck
dear counsel	bmdcdcnbddkcc
dear dr	dkelfkicdeedc
dear friend	abbcccabcbraa
dear hiring	cbbedeleodddd
dear i	ZllcacZcbmpcb
dear madam	bbldldmcccbdl
dear member	ddcdedcddcoeb
dear mr	fjkjifccclddh
dear mrs	mmbcccjclccdc
dear ms	mjiheheeefdec
dear professor	lbblclaboicdb
dear sir	ebcchhokdldcb
debit card	bbacccbddcqac
decide about	Ybanbbmacbbcm
decide on	bnbrcabccbcdb
decide whether	ccalndldccddd
decided to	anadcdbcciccp
decision makers	cdcncdpcbcccb
deck ?	aaabscdbcbbcZ
deck is	ccbcrccdddddc
degree in	jcadcdbdnmddd
del 0	jabcbljmbnbbY
del mio	ndbdccbmabldb
del sector	nbpiccbcccdcb
delete the	acalccbcaYbno
delighted to	blccecenclicb
delivery in	qccbccfbdbcca
delivery of	icbcccacdmocb
dem 0	bbbccbancaYol
demande de	Zbbmababbabmo
demo ?	bcblccsccacba
denver 0	kcddedcoddcdb
department of	imhddmbdcijdc
depending on	Zimbcpeccbccc
depends on	bjpcccabbcbdc
deposit it	ceecddceedqec
deposit of	jcccccbcdbpcl
der kollege	mmabcbabbabbo
des profils	bbqccbabnabca
desarrollador java	mkddddcdkdclb
describe it	mmackdbcckcdc
description and	imadcdacdcocc
desde 0	ZbcbcasbcbZbZ
desde casa	nbcccoabdccca
desde el	blbcocbcbcjca
desenvolvedor java	jlceedhdlddkc
deserves it	bcbcbcZmbqbbZ
designer in	hbcdedndccdnc
designer ux	kndeeeddddeic
desk ?	ZcabccjcclqcZ
desk and	mbkdcddcbocdb
desk of	gocddciccccdc
details ?	epYbbbjboZbba
deux ans	abnckbZboabba
deux jours	klcddlccdccmh
developed a	bcbcqcabcbcdb
developer 0	kcbdnckdddddc
developer and	ckddmejddddee
developer at	bebdcdbdnbcmc
developer for	dedccpcddddec
developer in	apccccldccclc
developing a	Zabmdobbccbcb
development bank	bccomcbccccdc
developpeur java	mjdeeeledeedc
devops 0	mjddddldddddc
devops engineer	incdcdddkddmc
deze week	ZaZbbbmaaZaqY
di 0	accoegdcdcacp
di mia	nbabbnanaZbbY
di un	kbbklcecnbccb
di una	jaanlbjbbbmbZ
dia 0	eocccbbmcbccn
diary study	XZasbYXbaaabY
dias 0	qbbbcnaZcbZbZ
did a	cbbbboaccnbca
did for	qkaccbcccmcbb
did i	caadcdjcZrcdb
did it	ebabcbodplbca
did my	dbaqebkacZbck
did not	mnaccblcbjcdb
did one	occcccmddcced
did so	nmbccabcbkldb
did the	mcbbcbmbjpccZ
did with	anbcccnbbncbZ
did you	dcclcilblnbbj
did your	YkZbbbYbnmZan
didn t	dedicjdbjnfkb
die frage	kddmddldddddc
die neue	mcbcccabcanbo
die stelle	cmceddddlcddn
die stunde	kcdddcmdddddn
die woche	mcdddncdddddc
difference of	acbcbdmbcaZok
diligence on	ZcbrbbabcZcca
dinner and	ocbbccZoccccc
dinner for	lkddddbpdccca
dinner in	bcbcccaqcncca
dinner is	ZbbbbaZjbZbar
dinner on	bcbcccZmcjbco
direct client	obideejeedded
direct hire	bplddececdddd
director of	crkcddbdfccdc
discount for	bccbacrbabccb
discuss a	pagblcYbdcccc
discuss your	acpaddlddcddd
disenador ux	lmddedddkddkc
disregard this	bccndkbadbcbn
distribution list	abbdddoccbccn
dix jours	maabbaqbbbbbZ
dkk 0	lobcdnbbcbccc
dm me	lnbdccnccccdb
do 0	baZbbpZaaZbbo
do ?	kboabahcbZbcn
do a	ikbcjpjicbcdb
do again	cbrbcdadbZbdc
do all	bbaldcblcreca
do and	abobbnYjambcb
do any	ZaobccYbmXboZ
do anything	ababcbYabadqi
do cartao	bcbbcbabbknao
do for	qbbbcbomcaccb
do hope	bcabcbmbbkccn
do i	cmZcbkcarhbba
do interviews	cdddemccedodc
do it	lccdmmecdcjdd
do livro	mdcddbkndbcda
do me	anmcccadabnca
do not	cdichdafdknem
do nothing	ZaabbaZnbbpka
do one	kccdcdnlccdec
do pay	jmZccdnddcddc
do seu	nbkccbfcckmba
do so	bgadccmbldnba
do something	YmWamaXaZrbbY
do that	kcbjnlZbcXcbp
do the	kbcfljjcdkjce
do they	abacccabbpZZo
do this	pcaccbaabnama
do we	ZbbmbZYbcbcbt
do with	maZbbbnbbmbcn
do you	kckjdckcmjcbc
do your	acabbbpjaYbcn
doctor !	lmmbabkbblbbZ
does ?	ZbncbaZaqZccc
does it	jbnckdkccbddc
does not	accddcfcmimdk
does one	blacjcccnmbca
does that	dmbdldldclddb
does the	maabdlfbbancn
does this	abajobZbnZcdb
does your	abacbblbtZcca
doesn t	bdimjfiblldcb
doing a	nccbcbipcbcdf
doing it	pkbcdbbdbedec
doing my	Zbpmbbbckacdb
doing so	acocccnmbYccc
doing the	pcaobaZbaZbca
doing this	bdbdcdbccqded
doing well	ejblddkdjlddd
doing what	laoZboYababca
dollar for	abbnabZcbcpcc
dollars a	YbcYcasabbbca
dollars an	icbmcnkaccbdc
dollars and	jbbnblYZcaoca
dollars each	nZbobYYZcaoba
dollars for	bcbalmZacZocn
don t	idjeedeejkfhe
done !	abambcaabmZbo
done ?	mbbocalcbbada
done by	occcbmjjcabdc
done in	kocclcaccccdc
done it	cjbccmmocccca
done that	bclcodadccced
done the	ZabbbbcbpoccZ
done this	dmbnccbbccmda
door de	dcdddacccckcq
dopo la	aaobbZaaoZbaY
dos anos	aobbbZlbnbbbZ
dos dias	jocccjlkccccb
down ?	fbbbcncpcZacb
down and	mcbdidbkcndec
down by	ccccccpcclbcb
down for	ZhmbbbZakjcco
down in	ldndcdaddkeed
down the	nbcckckccmccb
down to	ZaZbmaeobabbn
down what	lcabhbnnbZcdb
download it	acbccbZrcbbaZ
download our	abbbbbbndboca
download the	bcdbdcbadcrcb
dr amin	albanabocbbcZ
draw your	bcbdccZpdbacn
dream of	cdccdklcdoddb
drei jahre	mnbcmcbbbbcca
drinks on	bbmbYcarcacbj
drive the	ZZZbaaZbbbobq
driver s	beddeacccdpec
drop me	akqcccZcbkbcb
drowning in	bdbbddrccccdc
du mois	accddcbcmcccq
due anni	cpcdkacccdcdb
due diligence	accqccccdccdb
due giorni	mpbcccbbcbccZ
due in	ibbacbbbcnbbo
due on	kcbmddaacbZbr
due settimane	ZbmbbbmnbabbZ
due to	acbcccbbbabcr
duration 0	qbcjedciddddd
durfte ich	aboabmZboabbZ
during the	dhkdhccdmmcdc
duty manager	apcdddbdkccdc
e 0	acbcknblcbdbl
e a	lcjcllbccjkcd
e ancora	dbobcbbcbaccp
e ci	nbcccclddcldb
e commerce	ekdjkdddilddc
e disponibile	bdcdddacdcccr
e ho	acbcccncobkca
e il	ambcccpbbbbci
e io	codemdcdkcddc
e la	jilddjccdckdk
e le	cdblddbccbcbq
e learning	lbbnbbbobaabY
e mail	fdfcccdlcfomb
e mi	bcndmdbcbmcab
e non	occclckccbcca
e o	hbmbcbemmalbZ
e que	cddndclcjcddb
e queria	obacbbZboabaZ
e spostata	ccccdccbdbccp
e stata	ddceeeddddaqb
e stato	kbkccbaabfcln
e um	biblmbabbobbZ
e uma	kcbcmlccncccb
e un	Zmbcpbbcabbca
e una	ZZabqbabaaboZ
e vorrei	qbZcbbZbmZbbZ
e1 0	bscdccbcccddb
each ?	qbacblZbbabca
each all	bcclcobZdckdb
each and	jabjlonacbbca
each day	qbbcdcbccbfdb
each for	bddcndbddcndc
each month	jfccfljmcdidb
each of	cclepkaacjcck
each one	odcddclddcdfe
each other	acodbbcmbpcca
each per	abdaarbadccdb
each spring	bncddnjacccdc
each time	YlakbqZdbabca
each week	jjbcabondbadc
each with	obbbbkandccdb
each year	bplbbZkaanacZ
early bird	cddddccrdccca
earn $	bccqdbbbccmdb
earn 0	bcbcbbnacbpcb
earn from	bcbcbdiccapcc
easter and	jlddddccdaden
easy-money>benefit	acbcpbdabcrba
easy-money>call-ask	addbdcccddped
easy-money>connect	bmcdbendddbed
easy-money>content	YbbYaoalcbmcb
easy-money>equity	ajbbrbabbaZca
easy-money>event	ambobZalbbmca
easy-money>freelance	obcbablncbdba
easy-money>funding	pbccabaZdbbcb
easy-money>i-am	kfdbhbbjdbqcb
easy-money>job-word	noabacacbbhcb
easy-money>messenger	cdddccbddcpdb
easy-money>mule	YabbabZaaarcZ
easy-money>part-time	ZcdddcpcddZcb
easy-money>pay-first	ZcbccbjlcbrcZ
easy-money>pay-word	khcccdbcdcsdb
easy-money>permanent	bncdmdacccndb
easy-money>recruiter	bbodeececdcee
easy-money>requirements	dddeedceeened
easy-money>role	aqccddnccdadc
easy-money>secret	bccccbbbcbqZa
easy-money>seeks	nbbbbbabbbocb
easy-money>sell-cta	kbbckcobcbkdb
easy-money>site-notice	cccccbbbcboZa
easy-money>start	jlccbcpcccadc
easy-money>task-for-you	obcaobZcbaZcb
easy-money>teach	XaZbaoZaaXpba
easy-money>thanks	ababbbaapYnba
easy-money>threat	accdcdmcZcqca
easy-money>unpaid	abacabpZabZca
easy-money>wants-job	aaZbbaZqYbYZX
easy-money>we	ddcaodnecckba
easy-money>we-help	abbcccpccbbcb
easy-money>workplace	mmaccbabcaeco
easy-money>you	cdfcebmkbarbb
easy-money>your-profile	baacccpbdcYbc
edit a	jaapblaacabca
edition of	ZbbbclYqbabbZ
editor for	rZcccjbbcccdb
een cloudarchitect	kncdddmdbdddc
een data	lndeeedebeeed
een jaar	lbobkmbccbccb
een java	kjdeddmecdeed
een paar	nblbbaablbnba
een week	abbbbbYbbaqbn
eight of	nkacncaccacdc
eight people	Zpanbljbcbbca
eight weeks	pbccdimdicddc
eight years	akZclcbcpbcdb
ein kleines	odeekdddeeeed
eine neue	nclcbcacaaaoZ
eine stelle	cpdeddcdmdddc
einen platz	bbcccbbnpbcca
either side	ocdddlcdddded
either way	lckddckckbldc
el 0	jbbbcmZocaakf
el cliente	odddecccedddl
el contacto	occdcccdncccc
el contrato	bbbcccaccbnbq
el dia	cpddccbccccco
el domingo	bbaccbaabZobo
el equipo	cccccbZnclccl
el lunes	clccdcccdcccp
el martes	amcncbalbbcbd
el primer	ckcdmdpacccdb
el puesto	aobcccbcbakan
el sabado	cocddcbmdbccl
el trabajo	bcbcccabbmlco
el viernes	babbbbmbmabbn
eleven countries	blbdmcboccbdb
eleven days	pkcdbcbddccdd
eleven of	kicdedbkdbned
eleven people	oicddbmcdcddc
eleven years	nbjcbclblmcab
else who	acnbbcaobjcdb
em 0	acbbcbZbcbjoo
em anexo	bcccdcbbcbcbq
em casa	ZbbbcnaabbpbZ
em lisboa	kcdeemdddddmc
em maio	ocbbcbaabbbbn
embedded engineer	nlbdedcdiddkc
employed 0	jqacbcZdcaccc
employed by	Zqbccblccaccb
employed position	aqbdddbdddded
employee number	bnbcocaccacdb
employers in	abocccanambba
employment 0	bqbcdcbcccbcb
employment contract	Zsddcccdcdddd
empresa ?	babdccjcrcccb
en 0	hccclcecibnhm
en casa	bnclccacbbpca
en cdi	cqdededddeddd
en clearbrook	cideddndlcddc
en de	bbbcbbdbnalbm
en een	ZabmijjnckbbY
en el	cjdjgkccdmecm
en heb	cbodddbdnbccb
en ik	ndceddddmddec
en je	ZbZZbZZabnqaY
en junio	ombacZablbbbY
en la	acablnldclkjb
en ligne	kcbbcmZqcbbca
en mai	obabbaaamZbbn
en mars	abobcbmaaabam
en mi	bcbccYdobndca
en plantilla	cpceeededeedd
en su	ablccZlbqbhca
en tu	ZamcbnacgbbmZ
en u	ZbanbapbbbabZ
en un	ZkmnbaZanabbZ
en una	abolloZbaakbZ
en wil	pbZbmnYbjZbbZ
en zoeken	akbZqbbcccccb
encourage you	mncdedcdddddd
end ?	dajbbbhaaqaaX
end of	lfciefkffcedk
end up	bcbdcdjcdmcdn
ended with	kbabcbZbojcna
ends in	ablccbYblZbom
ends on	accccblembcjp
energy ?	bcbcdcZlnldcb
engage an	mccbdobcccccc
engage you	pccbdpacdcddc
engenheira devops	klceedcddddnb
engenheiro de	bkcdddbdnccnb
engineer $	djeemedeeeeed
engineer 0	oedejddeeddic
engineer ?	kncdfdcdmcdcc
engineer a	ceceeecdkcdob
engineer at	bmbcccbcbbcra
engineer contract	qcbdedcdccddd
engineer for	pjcddceddkddc
engineer full	arcdccbbcbccc
engineer in	dnbdddbdhndhc
engineer on	kjcdcdmdcdldc
engineer opening	cjndddbdmadcc
engineer role	bnadldmdccdac
engineer to	mkbcnmbcbbcdc
engineer who	nZbcecabbamco
engineer with	dlbenecddddcd
engineers and	bcmcdcbodkdec
engineers in	ddocbclccbldc
engineers who	ZZoabmXoaaaba
english and	mddeedldjdced
english for	lbbccbqbbbbca
english or	kmclddcddddec
enjoy it	jmbdddmlcbded
enjoy the	cdncddbcdlccj
enjoyed your	dkbdddcccoddc
enough to	bbqccdbcchcdb
enquire whether	mlbcdcncccbdc
enter the	ddceedccmcncd
enter your	ccccdcbccbrbZ
entrada livre	abbbcaaraabaY
entre 0	bcccdmbccbaaq
entre las	kdcddccccbcap
entry in	ocdbdambdecdc
entry is	ZaaabaYobYqZm
episode 0	bcccdcbqdccdc
episode is	cdbcdcabcbddr
equal shares	ccdcrdbccccdc
equity 0	dedeoedeeeeed
equity and	bpacicbdcdddd
equity plus	dnddfeeeefeee
equity>benefit	bcccppYbbcbdb
equity>call-ask	dddccocbdddec
equity>client	ccbncdddededd
equity>content	ccbdoccZcccec
equity>easy-money	ZqabYbbbaZaca
equity>event	YabZYppYZabba
equity>expert-call	ccbocdddedddd
equity>funding	ccjdqdcddcded
equity>i-am	abamqambaabca
equity>job-word	bbpdcebecbded
equity>mule	cmdcnecdddbdc
equity>pay-word	Zmbbqbkbbabcb
equity>permanent	bncdqdbccccdc
equity>role	ZbbpZaZababdc
equity>sell-cta	bccdadpcdabcb
equity>start	XmYapaYZaZabY
equity>we	keccrcibbbcdb
equity>workplace	brbdbdcdbccdc
equity>you	Zlalioaabikcb
er bij	abacbbpapabbZ
er een	ipmcccabbbbba
er is	jlldlcbcccmda
er ook	mcZcccZbnacco
erhalten sie	bnbcccbbccpbZ
error in	blkdddbbcccdn
especially the	mcbcbcbbciddo
est en	bcbcnkancbbnZ
est il	dbZmccacnbcco
esta a	acnbcbkacZbbo
estas ?	ccrccdbccbccb
et je	kfldedlcnbdcb
et la	abbcmmoZcbbbZ
et le	mccdhlbjdcncb
et un	cdddmdcnlcdcc
et vous	jcbdkcmccbkcl
etes vous	ncddccbcqbcca
eur 0	mjcdfmdjddddb
eur per	nbbncmZZbbZba
euro ?	naZnaoYaaZZaY
euro a	ambcbpaacbbca
euro al	Zccckaacdcicq
euro and	oabcbpZbbabca
euro e	niccmlbcccbda
euro en	bcbccoibccocb
euro for	pcbccpabcbgdb
euro in	alaccbdbbbrca
euro per	abbilqabbcoba
euros a	Zabacpnbbaaca
euros al	acdccbncccbcp
euros an	mmcgcXaccbcdq
euros and	mbanbmhicabck
euros each	lZaobpZYbabbZ
euros for	mbboblZYbakca
euros per	midcdnicbdcdc
evaluation of	pbcccbacccmcb
even a	kccccdkcpbdec
even for	bbbddaaapZccm
even if	icoedecdhceeh
even small	jlddccbbncded
evening and	bcbkccdlcmcdm
evening course	acdddpnZdcdec
evening for	ZamZnmambacca
evening i	Zbababnaambcn
evening is	bccccbardbbdk
evening on	bcccdZbqccdcb
evenings 0	abccdobpdcdaa
evenings a	abdccpnaccddb
evenings are	pdcddmcdccddc
evenings in	mabccqbbbbcca
event>benefit	aablconncbacb
event>call-ask	adbrcnZfcajba
event>client	baaabZpZbabaZ
event>cofounder	bcccbdcbdcocb
event>connect	aiZnlacnaialZ
event>content	bcbbckcmcacko
event>easy-money	dbbbbddqbbmba
event>equity	Yacbcpcacccca
event>expert-call	ccboccZacbccc
event>freelance	acbcclZrjchba
event>funding	bobcnbbabacdc
event>i-am	ccabblmlmmjba
event>interest-q	abZbbbZrZZbba
event>job-word	ZZZbnalrZbefY
event>mule	afakbjarcakbZ
event>open-to-new	bZZccapZcbaba
event>part-time	kobccnaZbcbca
event>pay-first	aabbckZpcbpca
event>pay-word	kdcebpckbbkbg
event>permanent	alambZZmiabbp
event>requirements	YZmflajpaZaaa
event>role	jcbcbnjpjbkbZ
event>run-code	cbcddcacdcobb
event>secret	bccccYZpdcYba
event>seeks	lfbabpajmabia
event>sell-cta	caafbccraalaf
event>site-notice	bcfcccbbcbjsZ
event>speak	bccacoacclbbn
event>start	cobbcYZqablaX
event>task-for-you	pcdcdabadbaca
event>teach	adbbcqcqbibba
event>thanks	aanbcmbZbanbb
event>third-person	cdbneddcdddee
event>threat	Zbckcqincbdaa
event>unpaid	cccddZbrldccb
event>wants-job	aabbbnanZaccc
event>we	mdejcodlbcfba
event>workplace	YZaZbmZpbaZan
event>you	dbeecijmccmlb
event>your-profile	cbjbcacmbaZra
ever come	arYbbbZbalbbZ
ever in	ccacdcacbsddb
ever need	YlYcbcrbmZbca
ever needs	Zccddcacqbddc
ever take	pbabbbabnbcdb
ever taught	acbcdqaacbded
ever think	bctcccacaYdcb
ever thought	bbpcbpYbaZbcb
ever want	bbncbcoaancca
every day	boddcdjcdfndc
every friday	ajaccbdpacmca
every month	kcncicZmcgldc
every other	alaZbqYnaaaca
every second	cmbmcbZqcabca
every two	accccnanckddc
every week	jcmccblnbcecb
every year	Zolccbnbbbccb
everybody in	ZZZcbaZmqZbaa
everyone else	Zblmbcjnbccda
everyone i	acocicaoaYcca
everyone in	bkaccbbbpilcb
everyone s	amcacndkbckdc
everyone who	bcbacaaqcanbk
everything and	dcbclcacombca
everything in	obabbcZpaabca
everything that	abcdrcbdccced
everything you	ZnabmbpbbWabZ
exactly that	bccncbiocbddc
exactly what	ijZjcdldnbded
examiner for	Ybccdrbbcccdb
excellent and	Ymobcbabbmcba
exchange for	nbaaabjnbaaba
exchange with	amnmccbcdbccb
exp 0	lnbeedcddeddc
expanding our	kckdddacdcndd
expected ctc	coieeededeedd
expected rate	ncldeeceeddee
experience and	abbccbbbrabcb
experience at	cqcieecdddddd
experience in	bclcididncccl
experience needed	ldcdedcddenee
experience of	ldcbmlcddddde
expert-call>benefit	cdcbdcoeeecee
expert-call>call-ask	bdmrdcbddcddc
expert-call>client	ccbncdddedddd
expert-call>connect	adcqdbbdddddd
expert-call>easy-money	bbbapcaccbacb
expert-call>equity	ZalqjbZbbbbcb
expert-call>event	acbpcnabbccdc
expert-call>freelance	kbbsbbaccccca
expert-call>funding	abklpcaccbccb
expert-call>i-am	ibljablbpcbba
expert-call>job-word	ZZmirbZbbcbba
expert-call>mule	Zcbrcbaacaaca
expert-call>pay-first	accmbZoacbZcZ
expert-call>pay-word	jcbtcbbcfcccb
expert-call>permanent	ZaasZbbcccdcc
expert-call>requirements	Yabpblabccbcb
expert-call>role	aaYtcaababbba
expert-call>secret	aabobaaabaZaZ
expert-call>seeks	Zcctbbbbdccdc
expert-call>sell-cta	ZccqjZZmccacb
expert-call>site-notice	cdboeeaddddde
expert-call>start	pbcmccbccddcb
expert-call>teach	accXbnaobbccb
expert-call>threat	pccYccbdcecdb
expert-call>wants-job	abapaaabYbaba
expert-call>we	cbbqnifccbbca
expert-call>you	fccqcbfdndccb
expires in	ZbabccZbaZkmp
expires on	ababbbnanaabn
explain it	mbalbqcbbcbcb
explain the	jbojcZamkacca
express my	cdadddbddqddd
expression of	cmddddjddmcdc
eyes on	pddcddbddlddc
fabrik nord	ekjdddidlkddc
factura de	addcddbcdcbcr
faculty of	abcccobncbcda
failed on	bcccccabcjabp
fair ?	ZbZbbZYYoqaaY
fair in	lcbbcboambbba
family !	ccadddbcdpjcb
family and	dcddhdcencnec
family firm	hqbcbbacbaccc
family owned	bqadddceddcee
family s	jjfcpdadcbcdd
fan of	lbabcbaajpbca
fancy a	apacabbccodda
fancy it	YfanjmYnbacca
far as	jncdcdlcckdec
farebbe piacere	clcdddmddmddc
farms in	ncbcbcmkcbcdb
fast and	abmccblbpZbcb
father s	mZkbmbZbanbcZ
favour ?	Zbbcccmcnancb
feature you	ZbabbaYrbZaba
february 0	occcdbbnccicb
february ?	occcdabnccddd
fee $	cbbacqlYcbfaY
fee 0	lbcabZpobbcca
fee ?	qcbbcnabdccdb
fee and	bkllcnbccefca
fee but	cdddnZcoeddec
fee for	edmbdmbadcjdl
fee is	ibbkcfohcblcd
fee of	icckdmkcdcldd
fee per	iaaZaomabaaaY
fee s	dbalcqfZcabba
fee you	ZbZZbZmbbaqba
fee £	cbccdkocdcmdb
feed you	kncccnbacbded
feedback on	bcbanciaamhcl
feel free	ennhddbkcbcdc
feel like	bkpccbZcbkcdc
feliz aniversario	bcacccabbmban
few of	lbqcccZcbjccc
few people	bcmccdabYpcdc
fewer than	ZaaobaXZaZann
fiche de	knbdddbdccdcm
fifteen minutes	akncccndcccdc
fifteen pages	necdedkdddefe
fifteen years	bchdncadbnddd
file and	bajccdncnamac
fill a	akldcdbdnjddc
fill in	kamnbcancbkca
fill the	klcccdnddckdb
fill your	ZZZccbsbacbcc
filled in	jllcmbZcdbldc
filling in	mclcdcbcchcdm
fim de	nnbbcbmbbbbbZ
fin de	olcddckcdlcca
final interview	blbccdbdccodc
final year	bccadoblnbddc
finance director	nmcdedcddcded
finance manager	apbdbdbdccclc
finance people	bbqcbclccZacb
finance team	Znmcbdlccccdc
financial controller	nkcdeddeldddc
financial year	hcnbcnbcdcddd
finch is	cgadddocbcdlc
find a	aockmckccbkdb
find an	aaobolYbjaacb
find attached	mcccdcbadccco
find below	bbcdddmcccccp
find it	abZbbbYfbaark
find its	arbcccbdbcbdd
find me	mcqbccacaaacb
find my	dccbeecesaddc
find one	aancmcYcanccb
find out	mhomccecdccdb
find people	bbrcccabaZbca
find someone	qZpcccbbcbccb
find the	cedccgkcbbcjp
find them	bmpccckccbccc
find you	jhobcilkbabca
find your	aZkccclcbjmbm
finds you	ckkddendcccdc
fine i	lbacbcacbnocb
fine with	jlabcoacbabck
finish my	bdceddcdpcddc
finish the	nbbacbabcemco
finished the	ZbbbcbZnkbcbo
fino a	oncccccdkcdcb
firm and	cibcmlcmjbccb
firm for	mnbclcaccbcdc
firm has	bcimdcmdlcddc
firm in	elgllbnccbccb
firm is	apmobcaddbccb
firm s	bpbcccmambbcb
firm that	lbablcpcaabdb
firm we	occjcbnbdcccb
firms and	ncacccmcjbddb
firms in	ddbdcerddcded
first 0	abbbnblhceocb
first and	aolkddbddcced
first chapter	cdcddaYqcbddc
first class	bcblcobZmcdcc
first container	nbbcdcnccbcdc
first conversation	clbbddpcddddd
first day	boacmcZccdcnb
first hour	cdbccarXbddda
first i	cbsdicaccacdc
first in	Zlmcaclbnacdb
first invoice	oddcddadedinZ
first job	maZcbaimlabna
first month	bdbcedqcicleb
first night	nbbccbaoblccY
first of	ajbccljjceccn
first one	bbacbjrbcbmcb
first page	bmnlddfccdadc
first pay	bccccdacdcrZb
first quarter	anbccdpccbcdc
first round	bbbclcarcabcZ
first salary	dbddeecdedrdb
first six	YeabpbZabYbcn
first thing	nbmcadkdcccec
first three	mbabccqabbcdb
first time	cllbbocYblbla
first to	caacbbqbbamca
first two	caebmmklbblcZ
first week	cbcddlmcdnldb
first who	bapclccbclbcb
first year	abbcrknbcbcdb
first:benefit	ddcehhoeiceee
first:call-ask	dclodhcfjcedd
first:client	kjkmddddccejc
first:cofounder	ddeeqeddccedd
first:connect	ddfigdhffmdkb
first:content	ccccgedrccidd
first:cv-ask	chsdddcdcbcbb
first:easy-money	hdchgdjjcdqcb
first:equity	hfbkoddcicjde
first:event	dcdeekdpdddfd
first:expert-call	ccdtjcbcedccb
first:freelance	mdgeddjeideeh
first:funding	dddiqdceddidc
first:i-am	edkdiehdllecd
first:interest-q	idmficdijdcck
first:job-word	elkdedcdkdeke
first:messenger	kkjcgcbcibode
first:mule	eieeeeeiecmck
first:open-to-new	ddqdidddidddb
first:part-time	mhedgldkddedc
first:pay-first	eccdfddccdqdl
first:pay-word	heclclhdccjdl
first:permanent	cpgfhececdedf
first:recruiter	deodddjddchkh
first:requirements	hkhekehefbglc
first:role	jldeegheidejd
first:run-code	hkccccibcbrla
first:secret	dcbcdmadcbpnd
first:seeks	jkejkkddjcedd
first:sell-cta	dcdeedmkcciil
first:site-notice	cdddddcdddfrh
first:speak	bccidmepcjdcc
first:start	mddeiehhicedj
first:task-for-you	mdbdidbddbjnk
first:teach	cecdcqckefdce
first:thanks	dddfddgceoehh
first:third-person	bcjfddhbobdcm
first:threat	djcdcieddcllk
first:unpaid	dccckmdndbcij
first:wants-job	cddeedddrcdfc
first:we	iieiijjjcegdd
first:we-help	jffeihpcdcecc
first:workplace	kkefdkceddidi
first:you	ddieefidfjikf
first:your-profile	fimedddcdfklb
fit for	cqhdddadddddd
five and	ccaccccocZodb
five days	dkboclmbfcaca
five minute	bcmbcbaqbZbca
five minutes	ZclpbaobmZbcZ
five months	qbcdedcdddddc
five or	obmbbbebcbccc
five stars	dddddcbldclnd
five weeks	mkbacjbnlbbca
five working	ecccdcjcdbYar
five years	dlbcccjkimckb
fix the	bdddcdbddkncm
fixed fee	obccccndddadc
fixed price	pcccbdndddddc
fixed sum	odbbdcmcdcdec
fixed term	bqfedbcdddddd
flat 0	acbacpbcamccm
flat fee	nbbmbklbccbca
flat s	bccccbbbcjndm
flight to	biccdcbbdbckr
flights and	obclclacdcccb
focus group	abZscbbbbbcca
follow the	baZccaabapoca
follow up	gbdpcckfiiecb
follow you	cbbdddccbqdcc
follow your	ddadddcdcqcbc
followed by	abbYcpancbaca
following our	occcdcbkdklca
following the	bcbnfjackmkcb
following up	hjkjhfddkfccj
following you	ZbZbbbXZaoZtW
food and	cljcbdoddcddc
food bank	jjabbnZabobbZ
for $	bbbicjracamkb
for 0	lbbijhkdcbiil
for ?	cbrcccabaaccb
for a	lihkffhcjddcc
for about	oblcccicchjdb
for accepting	ciikddmcdlkcb
for agencies	cdjeeeneedded
for ai	pbobbZacbacca
for all	mcjijbmjcbbcj
for an	iecpkjechcccc
for and	bbrjccZcbmYab
for any	jcadddccsaccb
for anyone	bjaacbmpcacca
for anything	hbocbcdcnacdb
for as	lacceniddkced
for asking	bbZcccabmqccZ
for being	ccemcbakfnbih
for big	mbabcnanbZccb
for biostatistician	kcdeeeddedenc
for both	Zpmcdldbbiaca
for business	iccddcncdmced
for calling	Zbmlccaccabco
for carers	ZaaaqbYcnacbc
for change	Zqldddadcccdd
for children	boabcmanbZbcZ
for completing	lcldddbdnbddd
for connecting	fiklddmkebecb
for contractors	Zbcbmcnnccbca
for data	bcndddbobdcma
for day	rbaddbaccbcdc
for delivery	accccdkcdbmco
for details	leqdddbccbjcb
for e	cmhdndaddddec
for each	mbfmcpdbccecb
for eight	ebldkdndkbddc
for eleven	mcbcccnckbddc
for every	nbbcccicobbdc
for everything	idbdldbccocda
for fifteen	acidncndbaddc
for figma	bcbcdobbcZbpY
for filling	kblcdcbcchldl
for finding	mcmbocZcaZcca
for firms	kbabbapkcabcY
for first	ababnbmekZana
for five	dcamccocdlccb
for four	kabecckcoccbn
for free	cdbdccqiccdmd
for freelance	YZZbnbYobZpaa
for fun	ZaYnabZbnobca
for good	Zokblnbmbacca
for half	Zccnlefocbcda
for her	beacbjabqhcbl
for in	cnlcedldccddd
for insurance	cmcdbmmccccdc
for ios	jlceeedeeeekd
for it	oejkdfdfdddfa
for its	nnkcdjbcccidb
for itself	ababbbobbapca
for joining	lclldbbbdmkdb
for letting	adckdcmndbcdb
for life	bbabcbYncZqZa
for lunch	bcaccclaccbcq
for making	ocmbccacblbda
for many	bcndedkdddked
for march	cbbbcabccbadq
for marketing	bicdddbdjdnmb
for me	mcdcddZbqelcb
for members	cccacmbpbbcbZ
for money	amndddcdccded
for more	clmcccnccjdcb
for most	mcnccbmcchZdc
for my	mfcchlZemflcb
for new	nckcZcaocbccb
for next	acmcdciddbccp
for nine	cakclcjcojccb
for nothing	ZbZbbbnqmaacZ
for november	aZbbcbabcbabr
for now	bcbcqcamcjcca
for nurses	bbmdceaocbcYn
for office	ddeeeedeedodd
for one	lcapdlchlbbea
for our	mjcbkmbmcbhcb
for parents	ZZacYplnbabcZ
for payroll	bbcndcacdcoab
for people	bbmjmjcpcccca
for product	balmcmZbbbncb
for project	dmceeeeekdeed
for property	cbconccbcbccb
for reading	mbbZccbcnnddc
for real	abccccmcblbna
for sale	abaarakYbZbaY
for school	bkccnbdlcbkdc
for schools	accdncicdbbdn
for senior	bkoccdbbicclc
for seven	apbdcdbckacdc
for several	bbpccckcbbccc
for six	mhclcbchjdcdl
for sixteen	ddodjebeeceee
for small	kcbclonbcbbcb
for so	cdclddcldljee
for some	kfiddcecgmded
for somebody	dbfilpabldcdb
for someone	pmecbbiclacdb
for something	ibrgacabbmdcb
for speakers	cddcdmcdecddo
for submitting	jcmdddbndbcdc
for such	ZloccnZcbbccb
for taking	jbcdkdcdboedc
for technical	aflddlbcccdoc
for ten	dcZkbidemdllZ
for tenants	gcbccYnpcacca
for test	pcabnbabcabcc
for that	nkccccbkbokcb
for the	keceieceeiidm
for them	mhZmclnbbaccb
for this	mbdlcecfcicna
for those	ekljbcoccacdd
for three	nckdhlccckccd
for translators	bckdbcocccjdc
for tuesday	aabccmaZbmcbo
for twelve	bcbcdcmbcpcda
for twenty	ZjfpbmZbcjadb
for two	mkbkiibcedcdl
for us	odccdqcdccccb
for ux	dcdeeeddddepb
for week	abccccbccbncp
for what	gbqcckjccfcca
for when	ccsddebdcZddc
for which	dddmcnbfehfec
for women	abaZZZXrbZmbZ
for work	ZbccccZarimcd
for writing	bfbmccehcpdcb
for years	nlacccicapacb
for you	celhdgndfcijb
for your	ceffcfmdjadll
for zephyr	cjcmcdbncdddb
for £	eabkcbtbbbkaf
for €	abZcbllZbZpam
forgive me	bjZnbcnlcadec
form !	enbdddbdccndc
form and	lflcmbkccaadb
form for	cbalmklccbamb
form in	jcmdndaddbcdd
form is	acocccbccdndc
form of	hclkdiablclcj
form on	pccddcbmfccej
form so	mcbdddkccacdn
form that	nbnccbZmaaccb
form to	Zbbccdaqcbjck
former colleague	bbocckakeYcpb
forty minutes	cdkdddjWdcddr
forty per	ncbcncZccbmca
forward ?	qkbbccbdbbcdb
forward it	acbcccZcnbqcj
forward my	bcbddcbcrbddc
forward the	jkccdcbccaqba
forward this	bcbcccjncZcbo
forward to	cejcdcbjcrecb
forward your	jlneeeddcdcdc
found a	abacocaccdbco
found by	ccZckcobdcnbc
found in	lalbccZccaXqZ
found it	bbbdobbcabicn
found the	cdedddbdcrddb
found you	jdcmccbcdmcob
found your	dbbeccZbaqlik
foundation s	ZabbmnZacbnba
foundation that	dbbpkZabcbcdc
founder ?	mbbbqlZccbbdb
founder and	ccdepddeddeee
founder for	ccdeqdbdddded
founder i	mcacbcpcbZcca
founder in	bccdodcdcmddc
founder of	aflcnbobcbbcb
founder who	cdddpecedceed
founder with	bbbdqccdccddc
founding engineer	dbeeoeeeeeeee
founding members	baackcbqcacba
founding partner	ccddpcbcddcdd
founding team	caccqdcddcddc
four ?	ZbZmbZYZanaan
four afternoons	labpambbbacca
four day	arncbbZcabccb
four days	omcdbdcdkcddl
four hours	ebbnbdmbccbcl
four languages	flZbcbnbnccdb
four meetings	mbbpaccdddddc
four minutes	abnabmZpbZbaY
four months	rbccbjecfccdc
four of	fblcklkcckcdc
four pages	jbccrbccdcddc
four people	ndcmcckcddded
four times	abkccnicboddb
four weeks	niccccibkcddm
four years	bfcekmbcmlddc
frais de	bcbcccbcccqca
frau tim	ndddeddeldeed
free 0	bbcbccmnccmdb
free ?	rbicccjbbbbck
free and	ackcddYqkbcnb
free for	hjjbhcdpcblbc
free from	Zbkcccmloabda
free in	fpbcckkcccccc
free monday	ZbZocbYloZaaY
free of	bdcddcnqccccb
free on	kaYbbbinaZcbn
free online	bbbccZZrcZccb
free so	icbccdqcbbcdc
free this	fbZoabZqbZaaa
free to	alfnclZkcblei
free trial	bdddddocddcnb
free webinar	cbccdcbrcccdb
freelance ?	kbjbcbpccbbcb
freelance and	bbqddebdbbded
freelance basis	sacddccdddddc
freelance copywriter	kcccddncdcddc
freelance or	aapdddacnbcdc
freelance>benefit	dkedmcmkbbbcj
freelance>call-ask	obbceeceeedee
freelance>client	obbcdcnddddcc
freelance>cofounder	lbodbcabdcded
freelance>connect	oaddeddeddddd
freelance>content	lZZpaZYYbaaba
freelance>cv-ask	bbodddbdccdcc
freelance>easy-money	rbbccbdcbblcb
freelance>equity	coadddcedddee
freelance>event	cabbcljobaZnY
freelance>expert-call	ncblccbccbddc
freelance>funding	qjccbcbbdcddc
freelance>i-am	cjmccbabqdhch
freelance>interest-q	qccdddcddddbb
freelance>job-word	pkkcccacmlccb
freelance>mule	mZlaclkbcclcb
freelance>open-to-new	mancbbZcbbcba
freelance>part-time	scjddcbdddddc
freelance>pay-first	lbcbdcjcccpca
freelance>pay-word	pchkcjciccdcc
freelance>permanent	jmrcccbcjbccb
freelance>recruiter	nZmbcbYoabbba
freelance>requirements	kaZbcbcbqabcb
freelance>role	rbcddcjdjhcec
freelance>seeks	kdmejbnbbbccj
freelance>sell-cta	llahcbnacbjbm
freelance>site-notice	mbjddcbcbncYo
freelance>start	qkcdddcdedcce
freelance>task-for-you	WaaabaYpbaaZl
freelance>teach	lmbbcpjabbbcb
freelance>thanks	XZYabamaZmpZY
freelance>threat	rmccdcbcecccb
freelance>unpaid	ZbcccbpacbbcZ
freelance>wants-job	ZqabbbZbkbcba
freelance>we	qecnmbabcbjca
freelance>workplace	rcgddfcdddddc
freelance>you	njljbbmbdbkbc
freelance>your-profile	naoacbZbbbccc
freelancer ?	eZcbabrbbcZca
freelancers for	kmccccmcdbcdc
freight ?	cdndddncbcddb
fri 0	ZZbbbqZZbabbm
friday ?	anelhcmbcbccm
friday and	ifaccddkmoeca
friday at	acjcccbocaccd
friday with	bcbccalZoamda
friend from	albdpcZcccadc
friend i	abacbbZmakqbb
friend of	ZbkbnaZbnddck
friend we	dmjcddaccbobc
from $	bcccdcubccbdb
from 0	dibfdcmjcdbin
from a	jcglijeccdjma
from abroad	bcbccbljnbmcb
from all	icbdcdcccqcda
from an	ZbjbocZbbabYq
from anywhere	mlbddcacpbcdb
from april	mabdccbbdcccq
from day	cqbdpcacccddc
from each	acadcbZccpndb
from home	nkdcdibcdekdk
from it	ZjbbobakbbpcZ
from january	Xabbcrabcccdl
from june	nabdpdccccddb
from last	nifjccZbmkbcj
from march	oabbbbnZcbbca
from may	Zcndcdccpbdcb
from me	jamcgifcbpccb
from mid	pccdedcededed
from monday	mbabcbobkicmZ
from my	bnccpcdkamZca
from next	jojckbaclbcdb
from now	amackcdbcdmnZ
from one	mcaccbmccncda
from other	lacddcbccqkcb
from our	cbdcmdccmince
from people	adZkkZanblbma
from september	annccZZZnbccb
from somebody	mdccdncdckded
from someone	ZnZoccZnbfcca
from the	iecdleccdkkjj
from them	mbbccmoacbcdb
from this	bcbccbacblnna
from three	kcbbbnmbcbbma
from us	nblckbjbcddcl
from you	kjcdbmdjdjcge
from your	bhbeedjcjimmb
from £	abZbcbtjcacca
from €	ZZaaoZkoaaaaY
front and	acccddbdddqdc
front desk	adcddndadbbdo
front of	ncdccknciccdf
full benefits	bqcecdcdddddc
full name	ccmddcceddoed
full of	kccdddnncbddc
full stack	jabdndkdcdkdd
full time	dqidddccecdfe
fully remote	olbcdlbdddjdc
fund and	ZmmpabZcaZbcb
fund in	Zcbqicaccbbcc
fund is	Zcaqcbadcccdc
funding>benefit	Zakbobpbbacca
funding>call-ask	bbapocZcccccb
funding>cofounder	dcdepededdeed
funding>connect	cdddcdcddobdd
funding>content	abZcbdabpZbbo
funding>easy-money	aabbscaccbdcb
funding>equity	dadepdddeedec
funding>event	YZZolYXnaZZba
funding>expert-call	bbbapcaccbacb
funding>freelance	npkcabaabbbcb
funding>i-am	lcnbpcbbcdjca
funding>job-word	Znmckcbcbcccb
funding>mule	ibblnbabcbqca
funding>open-to-new	ddoebeddccdcc
funding>part-time	Zbacocabcbcdc
funding>pay-first	bcccacbdcbpdb
funding>pay-word	pncblaabblcca
funding>permanent	Zmacqclcccbca
funding>role	bdilqbakhdbba
funding>run-code	aZabacZbcbpbb
funding>seeks	jacircccciddc
funding>sell-cta	bdcdbdrbdcddc
funding>start	ZXcbraabcbnca
funding>teach	aZabaZZpoZZbY
funding>threat	qZcbYaZZcbZaZ
funding>unpaid	ZZbcpaaZcdbbc
funding>wants-job	adodeecfcdeee
funding>we	kbbbqkZoccjcZ
funding>workplace	YbconYaabbaca
funding>you	kkcdlbjbciobb
funding>your-profile	pZZbmcaccbbda
fur 0	bcbcdnoccbmcZ
fur das	mmbmdcbccclbi
fur den	jbbcccocbjhmb
fur die	mbcchlickhjcd
fur ein	akbocjhbcbbcm
fur eine	abbpoabbbbbaa
fur einen	ldcnbdcdcdndc
fur meine	nbabbbYbpZbbZ
fur sie	ckloldccccdcb
fur unser	elcbcnbndccdb
fur unsere	abaZbpaobbbba
further to	limcdebjdcech
gave me	mecidcbcmngdc
gave up	mcbcbcmbbacdn
geehrte frau	kjdleeheedied
geehrter herr	joeeeedeeeeed
general manager	emboccbbccbdb
gerente de	iodeeedeeeded
germany with	daZbbcocbaoca
gern in	mcccdcbmdnccb
get $	acdcckadddrdc
get 0	acbkmdibhbqcd
get a	dcbijdljibljc
get along	jbablbZbcobca
get an	cjcqmcaccbbdc
get back	bcldddbdmandc
get in	ZbcbnbZinYnak
get into	abZbbbZbpkbbn
get it	lbbdicicilndb
get me	ZbaacbZbmZbcq
get more	ababbboZbYaqY
get our	pabbabpbcbbcb
get paid	gkjdbbnccbmcc
get the	mhbkcbejcklcb
get their	bcacncncdbfdc
get this	ZZbbcckacbopk
get to	ckjcllccbmedb
get you	clnceiocbbhcb
get your	alccccnbdcpdc
get £	Yabkbqiaccbca
get €	ZaZbalZbbarba
gets a	bjbdocbkcYddn
gets you	anmcbbnbbbbcb
getting a	oobcccaacbcdb
getting back	ddoedecedajed
getting to	cbncccbcbqcda
gezocht voor	lcecdocbddddb
ghs 0	opbcccZcbalcb
gibt es	cccnidccmbfcm
gift card	jicpdcacdilcb
gift cards	ecclcbmcccmcj
gis specialist	bnocccabcbccb
give 0	jbblpljcbZbce
give a	ebcbcrYcnbccb
give her	Xbcccmbccbncq
give it	lajabbpbiamca
give me	belldibcnfdcc
give my	adcddqabbocdc
give the	ccdbdqkbdckdb
give them	anamcmZlaZccc
give us	bbbmcbnbccncl
give you	kcccmlmcbdldb
given to	qcecdcbddbcck
given up	amcdcmbdclddc
given your	dkoklcbbccccc
gives you	Ybccabqcccddc
glad of	acmbddbdpccdc
glad to	benkddcljlccb
go ?	dcZcccocaocbZ
go ahead	oddcedceeeldc
go and	fjmddliddbddc
go back	bbkdmcbccncdc
go for	acbcdcmmcacbn
go home	Zbbbcoebcacco
go on	iaflccibnlcdb
go through	ndeccceicbjcm
go to	defkefambccmk
go up	qbbcidbdccmdc
go with	mbkbccaboZcca
goes on	pccddcbccbldn
goes out	maabccanoZaca
goes to	cdbkfddacaqck
goes up	bmccccklcbcco
goes with	bqbdcckdccdec
goes wrong	hcbqbcabbbbdc
going ?	ZapbbbaZocbbY
going by	cjnecdkecddee
going for	aaZblcZaaqccZ
going on	alrcbbZbamccZ
going out	nkbcccjcclccb
going through	nbbcccpcbacdc
going to	bhlclcablamcn
gold trading	bdbdcabcbZrdc
gone and	aoacnbmbaZbca
gone up	aabmdpabcbccb
good ?	laanoblbbZbcb
good afternoon	dnnckbmcdaccb
good and	bjlmcldcbjddc
good as	knhcbkZccmcdb
good at	lbmccdhdmacdc
good coffee	bpZcbcmbeZbca
good day	mdfecihiccmcc
good english	Zaaccbjcccqcb
good evening	kbZbaakZmkkcl
good i	lcnlccdckacdb
good luck	bbacccZaatcbZ
good lunch	aaanaoZacmbca
good morning	mdcjcclbkgicd
good news	mkbcccebcamnb
good one	bcYdcdacmrccb
good people	icmdndhclbddc
good time	pblcddadblcdb
good to	cccccckbbqccm
good with	ZbabboYbolbca
gostei muito	nbnccaZbblbaZ
got $	occcmdbdcbded
got 0	ndidddlicaelb
got a	lbeflkcekldcb
got an	Zbcbnlmbdncca
got both	ajqccdadaaccb
got from	acbcccaclabcq
got into	ccbdddbobnddc
got is	aclmmdbddcded
got it	jlkcbkkbbkccj
got my	Ybbccakbqlcca
got no	acbcacmcbmccn
got one	cckbkcnbkacdk
got something	ZbobaaohYZcba
got the	dbbbnkbbcobcn
got three	kbebjcncnZcdb
got time	bbncddanbkbca
got two	icccecrccacdj
got you	ZZncbbaobmccZ
got your	lnficbacllckb
gracias por	bcbcdcbbcqbal
grade 0	atbcclbbjbcdb
grandmother s	qcbcccabXaoca
grant for	rbccZbabdcbca
grant from	accbkcacdloca
grant of	oaabmcaccamca
grant writer	dbbcbdbconcdd
grateful for	icbldnbcpadcb
grateful if	ncccdcdcoYddm
great to	ccblddkccplca
great week	ncbdeebcdmece
greetings from	obbdcdbbdrdbb
gross monthly	bpddddbdcdcdc
group 0	jkdcdpccdcdcb
group and	bnpcdbbcakddc
group for	ZaZaaaarakbbZ
group is	nikdeddddided
group of	mbabmckmcejcb
group on	ZbZqbZabbobca
growing and	cpodbdbdcbddc
growing the	bapdcdncbbccb
grown up	kcbdlcandcddc
guarantee of	addacmZadcpdb
guest lecture	cccbdrbZdcdda
guidance on	maabbolbZabca
gustaria que	ncmccoZbaaccb
guten tag	ldlgddkdjdidc
h 0	qkbmciZabaaac
h week	pdedeccdeeded
h:benefit	jebhcdqkckdcb
h:cofounder	dnococacchccb
h:connect	bikqcaZmjkdca
h:content	ndccdcacdnccd
h:easy-money	ZmbbanZncbmca
h:equity	Zcbqdbabdcadb
h:event	bbdbcqfscabca
h:expert-call	abatcbZlcjbca
h:freelance	lckeccofefdcb
h:funding	bbkppbZcblccb
h:i-am	bjaccloilZmcb
h:job-word	dbbccbbfpaera
h:mule	kobhbnabbbdmd
h:open-to-new	bZZcccbcqacca
h:part-time	ZbabcbmlcmnbZ
h:pay-word	bnlcdkbcclncb
h:permanent	ajjcccrbkcccb
h:recruiter	dkrdccecbehcb
h:requirements	bcbdbnoccajdc
h:role	jjjkcjehhjdcb
h:seeks	dcbdccdcqbocb
h:sell-cta	ZbabpbXbaaabo
h:site-notice	ZXZbbbZZaZasX
h:speak	abbtcZmZcahba
h:start	bZZdddcdpcddc
h:teach	jcchcocobheca
h:unpaid	caabkmZrbbbbb
h:wants-job	ablcecabtbeca
h:we	cblmicjcbkkdc
h:we-help	dccdddrjcdcdc
h:workplace	ncccdcbcddndc
h:you	aoqcbcelaZcja
ha 0	cencdnbccbcma
ha avuto	bbacccpcbacbn
habe ich	ckkbjdkdmcddc
haben sie	mldeedkdhdddc
had 0	abZpbbZbndbba
had a	cdjccfljbnjdc
had four	cmcdcclbmbded
had her	ncbcbbabblccm
had the	lcbembcbkojca
had three	flbdddmcnacdc
had time	ZpZbbnZaaYmaZ
had to	biacccecjoccn
had written	kncbcdlbdccdc
had you	baoccmaabmbca
had your	occdccacdjmca
hadn t	mcbchclbcqaba
half a	jbbdopeacbbcj
half an	Zccoccipldcdb
half and	fcbcrbZcbaecb
half day	bcjcdqbldccdc
half days	mbccbobccdbdc
half hour	acfccpnbcccdb
half is	lcccodacdbldc
half of	jcfcpkdhcdcdb
half past	dccdddbbkkdco
half price	ZbbbbcrncaabY
half term	nbnccaocaZdcc
half the	dlccqbfjcbccb
half time	rcdcdcaddddec
half year	pbcdncbccbcdc
hall 0	mbabbbYqbZabY
hall in	ZbacbcZomYbam
hallo tim	kldeddleedeed
hand in	kbabccYboabbp
hand out	kbbbbbqbcaabZ
hand over	ZmanbaZcabncb
handful of	ijqcccZcbbddc
happen to	bcacmbnbbncca
happens to	ocacbbmbckbdc
happy ?	bbtbcccbaYcbZ
happy and	ccbdcdbddqcdc
happy birthday	ccbcddbbcbblp
happy if	YmliaoYkaaccb
happy to	jccidflmilccb
happy where	dkoeeecedceee
happy with	dbZbcnnbkabbm
happy work	bcbcdcbbbsbWY
harbour museum	ZZZabnZnaZaoX
hard and	lncccaacmdcdc
hard to	ZbplcmZccacdc
harrow finch	dlfdhdedjkdmb
haruka ha	ddceeeddecdpb
has 0	occcdcmjcebek
has a	flbcejmcbbeml
has agreed	njccjmbccbidb
has an	bbbcnbmlhblcb
has approved	blcdddcdddndl
has asked	cncqcbbcbcidb
has been	dfccccccdkjmn
has come	jbpkccbkcZcdl
has dared	lkbccdmccbddd
has ever	diaqfbabemcca
has finally	ccbdddcddqddc
has gone	lanjcjZbbaboa
has had	ncbcbbabcmmda
has helped	bbZcccrababcb
has just	jqbcicddkbddb
has left	maocmcacjecdb
has lost	ZbbbepaabmlcZ
has no	eabbbpcacboca
has now	lnbdddbddcbmb
has one	blbnciabbncdb
has reached	jcccdnaccocdb
has retired	qbccccadddcdd
has sent	XabbocYbcbZnm
has taken	lhcdlclcbmccb
has the	iicddckncgkdb
has to	ocefcbbkjbjbk
has told	ldnacdjdcbddd
hasn t	ZcnbcdacbbbqZ
hasta el	ZkbbbbZqbaZbZ
hasta que	ccbdacpccckcb
hat den	kccdddbccdccp
hat die	cmbdcdcccccdp
hat mir	nbbcccaclmbba
hate to	allblcdbbnbcb
hatten sie	cdincdalpabbZ
hattest du	faaZooYacbabZ
have 0	jbbcibfidakpi
have a	lfmejcckidccc
have already	aapbccYabamoa
have an	cndjjfjcjckdc
have any	hcbcddgdobddn
have asked	bdichcnccoccc
have attached	cbbdedmdllddd
have been	bjcjdhcccjjnf
have capacity	qbbccbmccbbcb
have completed	abaddkedqbdcc
have done	bhcccaZonalca
have eleven	blabncabcobcb
have finished	kaaabZZnpZccZ
have had	ekncccaccmcdb
have half	ZaZapaZamYabn
have in	bijddlmdbcmdc
have is	bklcodeccbcdc
have it	mnachcnibdbcb
have joined	ZblbbbZacZonZ
have lunch	bkmcmdZccbccn
have made	mblcpcabcbbdb
have met	kbkcbcnabmccb
have moved	alncccabblccb
have need	bdndddmdecced
have never	cbdnbkblcmbca
have no	fdmcclalmccdb
have nobody	mcbbnbZcnacdb
have not	bcjdddkcipcdb
have now	kZabcbljaZbqY
have one	brcdameccbcdc
have our	poicbbYabZbbb
have read	ccbddcbbnkccm
have received	lnbcccZbcbbnk
have seen	hfbcmccclcbna
have several	cardcdZccbdcc
have since	cbldkdcdcnddc
have something	ocpcccaeiadcb
have stopped	bobdddbccZddo
have that	kdcdddmdcZden
have the	bfabdinehmccm
have three	ifidcdqdccddb
have time	ebdbcjYcnmbcm
have to	eidecnbekbkjc
have told	bbYbcbimcbcdp
have two	fmjldcmcbccdc
have you	hkeeckjmgdccc
have your	mfnddddccekdc
haven t	cekdmdjcjcckd
having a	nbncccabbYcdn
hay un	bbZcpbZbaafnZ
he d	cndcbcablqcca
he has	ahcboblcccjck
he is	mkjclcgcbbkcb
he s	cehjdedccimdl
he said	mmaccbZobbcdb
he says	hhbcbcgboandb
he spoke	abncccmaancda
he starts	abaccdaabmbbq
he was	ejbdcdaddoldl
head of	dqddjidcfcddc
heads of	bcmlamdmbdccb
heads up	aaZbbcnamZaok
health ?	cdpdddldcbddc
health insurance	bsbdcdbdddcdc
health is	bmcdddmcccdlc
hear about	ahpkbaYmanbba
hear from	alllcbapbdccf
hear how	acaocjYacpbdb
hear more	eoadcdjddlddd
hear of	bbcdddcdsbddc
hear that	abZccllbnlccb
hear what	ibqbccZbcncca
hear you	Zeiccqaabmcda
hear your	abpbocYbbabcb
heard back	glbcccmccacbn
heard you	YlYoabkbapbba
hearing aid	akbcbpakbbccb
hearing from	blddeecedndec
heat pumps	lbalbZYpaZbba
heb een	abpbncabZabba
heb ik	pcmdddcdccddb
heb je	obZbbllbklbbZ
heb jij	bcZccclcnaccn
hedge fund	abnoccacbbccb
heeft een	hmcmdcbccclcl
heeft je	cdcdddcddcdrb
held at	bbbcccjbcbocj
held in	ZbfbbkaocbaoZ
hello !	fdoecicbdlgha
hello again	baapncbabmfcc
hello dear	ZambbbZccamcp
hello do	moaccamcbZccb
hello doctor	abbcccZbblndo
hello dr	occodZeccclcb
hello friend	kblbacZbaZpba
hello from	eancckaabqbaY
hello i	iacbikbnnbdcj
hello marguerite	flbccdlddnded
hello mr	ncbfcldamlcdc
hello mrs	bcfdcclalacdn
hello ms	nbpdcdbccbcdb
hello my	amacbcnaapbcb
hello owen	bdbbdcqcclccb
hello sir	bjklddkcnfccc
hello to	ccadcbbbbrcba
hello we	ibbcpcjbcbebk
help ?	mmbbcbmccbccb
help if	llbdedlddddcd
help me	nbacccabmZmcl
help people	cbmdccoccccdc
help us	qcdcdcbddcddc
help with	mjccddlcccmlb
helped 0	bbaacbsababca
helped me	bcaccaabasccZ
helplines and	bbabbbnnbncca
here !	bcaaccabcpnbZ
here ?	bdkcccbbcpddb
here URL	ckdkdeiklclbc
here and	nnkbbkabbkbcb
here are	bbicccaagXbmr
here at	arbddkbccmdcc
here for	ekcddmnbcbcdb
here from	bcbcddlclacbo
here i	dbhclcmbnjcca
here in	jmocbbabbmbcb
here is	albcccknbakcn
here s	deaccbfnnjdei
here to	abYcbbmanobcZ
here we	oecdmdbdddded
here who	maaaaoZaambbZ
here with	dclcckeccoicb
het u	jbbbonZabbbca
hey !	ecodhcfkjbedc
hey hey	acodccjjcbkdl
hey kofi	kljcccncbjccb
hi !	kfmkcibbclldc
hi again	fboocckbbZbca
hi all	bcccddamcbccq
hi amira	kdhdedneddddd
hi amrita	noacbalbaabbZ
hi are	carcccZcZbcka
hi beth	cmddddndecded
hi chloe	kdleeelddcded
hi dear	bmcdddnccclcb
hi deepa	dkbjddedklddd
hi dr	bdZedcpmcjccb
hi emil	fikddeodddddc
hi haruka	cjcmddidldeed
hi i	jbcfecdbmnlcc
hi ines	ncccdbaodcdec
hi it	lcbcdcbccmpcZ
hi jonas	clcdddnekcddc
hi karen	bbZcccrcbYccZ
hi kofi	cddhddpdedded
hi lena	eccddlmcmcddc
hi lucian	ljbcccaccodca
hi mateo	fcccdcccbpldb
hi mr	bdcbddncklddd
hi noor	cjldddndbcddc
hi owen	kbbmcmYncbcdc
hi patricia	bdbccnjccdmcd
hi renata	acccocmbbacba
hi rosa	clcdddneddded
hi sam	lbacccabaqcca
hi sorry	ncbmccZcmacdb
hi stefano	ifjmccdcmdcdc
hi sunil	blcddenddlcdc
hi there	gecbkcdlblibd
hi tim	knceeededeeed
hi we	mbccmdbcdnjdc
hi wei	cbndncicbbddd
hi wen	klmcbbaZbobcb
hi yusuf	jlbmddbcdlddc
hi zara	ejemddkdddeed
him ?	Zbhbcbkbbbbcs
him about	alccndacbbndb
him on	ecccdcmcdbjcn
him the	acbcbbaabarck
him you	kccdndbddbmdc
hire a	nkbdcdidcbddm
hire for	ccobddbdncddc
hire you	pdbkcmfbbcicb
hired without	dcbcddbdncodb
hiring ?	baZcccYboZboa
hiring a	dobdfcndccelc
hiring an	Ymbbccqccbcdb
hiring at	beoccdZcZnddb
hiring for	cZpcbcnceblbb
hiring freeze	Znaacaabbabaq
hiring in	ZZpbbcaioanca
hiring manager	cjgeeejeldgjd
hiring managers	bacccclobbcdb
hiring our	Zpbcncaccbcdc
hiring two	anZcZbpcabccb
his own	babcccamcbnam
history of	dcbncjZncaacl
ho un	jbpbobZbaZbbZ
ho una	abpcbcmbaabba
ho visto	mblcmcacnZcZa
hoje ?	aboccbabbabam
hola haruka	dldeldlcededd
hola owen	kldeedmcedded
hola paula	dmdeldkbddddc
hold 0	bbcdqdbdcbded
hold a	cbbclcbqlakcb
hold the	ajbclrabcbbca
holds 0	Zbabpbacdanca
holidays and	kZadnbecbacco
hollow oak	kkkdddkdjedfc
home and	aplccbabbbmdb
home carers	abbobaapcaccb
home is	npccccbbccadc
home office	bddbeacdeeqed
home with	lZaaboabmkbcZ
home you	abccdcacdcrca
honest view	abnbncZcblccb
honorarium $	cedoecddedded
honorarium of	acdjcncadcodc
honour of	bccccmalcZnba
honour to	blbdcbbncmlba
honoured if	aaZcnaaobmccb
honoured to	bbfbmjlbanccc
hop on	bdcdddqcbcded
hope all	bcokddcccmcdb
hope i	bcaoccZdboccb
hope it	mbababZmombcb
hope that	jbblcjZbnnbcj
hope the	cfddhdjkiodcb
hope this	cimdddmdckcdc
hope to	ccnddebdlkddd
hope you	eijdgdjkelddc
hope your	alZccbjbaoaai
hora por	bbbqclabccaca
horas 0	jcdddqccddcdb
horas por	ncdcdcnccdfcb
horas semanales	ldedemdeeeded
hospice in	bkmcccbcbocdb
hospital group	obmidcdddddec
hospital in	lejccbannabca
hospital is	ccndmdacmbbdb
hospital s	aobcccaocbkcZ
host a	cdcccckodccdc
hotel and	nbbacpbbdbcdb
hotel in	cmbcdmbboacdb
hotel manager	docddcadccmca
hour 0	bbdddpccddled
hour ?	aciqbljcjabda
hour a	babkopZacbbca
hour about	abasbaZbbZbba
hour and	mdbncejeccccl
hour by	acbrcbZkdbaba
hour each	Zbboarbabbcdb
hour for	pccZbmjclbcdc
hour from	eocacbmcbbbdb
hour in	lmlddccddccec
hour is	labacbmoabbca
hour minimum	ocbcdbmdcdcdc
hour of	bcbtceYfbaacb
hour on	gbboceemebcck
hour or	mcbkbbnjcbcdb
hour over	mcbZcZYqcbbdb
hour plus	lbcbdpabcccdc
hour remote	lbdcdocdddddc
hour to	jbbecZoboabdb
hour twice	Zbcabplcbblda
hour we	XbambnYacbnca
hour with	bmcicljkdcldb
hour you	oabjcmkcccbdc
hourly fee	hcdodcbdddcdb
hourly rate	ncblccmdddddc
hours $	mccbcokbcbZba
hours 0	lobbcnZbcbhbl
hours ?	kbmaboZbbabcb
hours a	nicdkhkdccidc
hours and	akllecalcjihb
hours at	qbancaYbbbZam
hours each	abbbcoYacbbcq
hours in	clbociacccbdk
hours of	obbmbmcdcbccj
hours on	ZbcccobZcbccr
hours or	cdddedbddcqba
hours per	hkddelkdkdddd
hours weekly	nlddeccddeddc
hours with	Zjbrbbabcbcca
hours €	cdbncrYbcbZbZ
house and	llnccceceajdc
house in	olbccclcckbdb
house job	apfdkcaccbccb
housing and	bmljddbmccddd
housing in	babbbcmabZapa
how ?	ZZacbcnboZmba
how a	ccbmdkkmmacda
how about	nbnabZYaaobbY
how are	bbbcccebesbbZ
how did	bcbcdchcqjccl
how do	lbjiabolambbZ
how does	maZbabZbnnbbZ
how i	kbkccblniajcb
how is	ZaZcbcZbmnZbo
how it	bccnbefccnkdc
how long	ocencccbbmbcb
how many	Zblndbobclbcb
how much	obacbbnbbncca
how often	lbcdddbcbbcpb
how people	ddcdddcpZndec
how s	bdeccccbbudca
how the	mbkccdddZnddc
how they	acbndbobcbccb
how to	bbabjmfqkbbjb
how we	ccbclcpbccclj
how you	cfcechccnpcjb
how your	bbbpdbZbccbna
hr 0	nbcdembcddjec
hr at	alkcccbdobddc
hr business	jqcdZccddddmc
hr can	ZbnbcbZcobjcb
hr department	bcmdddcdddodc
hr manager	albbmcacdcocb
hr on	pcddedceeeked
hr w2	pccdeecedeeee
hr will	aqbcdcZcbbmda
hrs week	qcddedceddddd
human resources	cmjddcccccnca
hw:0	jccdedkfnkedc
hw:EMOJI	fdodddekcbjdc
hw:a	kdgfjfkfekddc
hw:aber	ccadedcccpdbb
hw:academia	mcdcdobcdcada
hw:academic	accddqbcccddd
hw:academico	acdcdpbccccca
hw:academy	bedceocmeddec
hw:accidental	bcccqcbcbbddc
hw:account	edddddnldcjif
hw:accountancy	ddldeemedddee
hw:accountant	bcbdddodnbddc
hw:accountmanager	ndefeededeeed
hw:accounts	bdddddbddcnen
hw:accra	icZdddbdcqdda
hw:acquisition	dipddjbdccmdc
hw:acquisitions	bddcdqacedbdd
hw:acquisti	oeeeeedeeeeed
hw:acting	lmcdddcddmddc
hw:active	ddbdccbcpcccb
hw:actuarial	acmacboodbcda
hw:actuary	mmbaccbcboccb
hw:adjoint	bdcccpcaddbda
hw:adjointe	dpaddecdccddc
hw:admin	babccbobpZbcb
hw:administracao	cdddeddcddddo
hw:administrador	dnddeddeeedec
hw:administrativa	cabccdbdpcccb
hw:adviser	ccbdddrccbcdb
hw:adviseur	cmdeddddedmec
hw:ae	cccdedqddZdbb
hw:afdeling	bddcdccdddoda
hw:affaires	neeeeedeeeeee
hw:afgestudeerd	bcZbddacpccdb
hw:afinador	ddcedYcdcpdec
hw:after	mcccocadjccdd
hw:agence	mdddedndcdddc
hw:agency	oedddcoddcjdc
hw:agenda	eedeefneeeeee
hw:agents	odcdddZnebcdc
hw:agenturinhaberin	oedeeedeeeeed
hw:agenzia	mcoddccdcdddb
hw:agri	bcipdcbbdcdcc
hw:agritech	bbbcqcacccbcb
hw:agroalimentaire	cdodddcdcccdc
hw:agronomia	deeenddeeeeee
hw:agrupamento	meeeeeeeeeeed
hw:ai	cclddnidcdldc
hw:aid	lccdocbbdcddb
hw:aide	dedeeelemdeed
hw:aides	ddddeddceeodc
hw:aldermoor	bcmdcmbndbcdb
hw:alertas	dbZdddcddddob
hw:alerte	ccbcbcbcccbpb
hw:alerts	bYbdddccbcdqb
hw:aljustrel	bcddeocdddcda
hw:all	mmddddcddceed
hw:aloe	ddeeeedeedned
hw:alpes	oddeddcddeced
hw:alta	odddddddccdcc
hw:alunos	deeenddeeeeee
hw:am	cddeeecdddddn
hw:amateure	bdbddccccpccb
hw:ambassadrice	ceeeeedeeened
hw:amico	efeeffmfeeeee
hw:amministratore	cbbcpcbcccbcb
hw:amministratrice	ddddeeoedcded
hw:amministrazione	dddedddddcedo
hw:an	kcncnkaccaddc
hw:analista	jcmnddcdddddc
hw:analyst	bcbpecbcnmddc
hw:analytics	hhjdfdnddddcc
hw:and	jemdelldccddc
hw:angel	ddddodcddlded
hw:anger	dddeeeddedddn
hw:animal	dcmcdccodbddb
hw:apicultrice	bdbddccccpccb
hw:aposentado	ddceedcedoddc
hw:app	mcbpccbbcmbcb
hw:approche	dnceeedededee
hw:aquaculture	bcmddcbocbddb
hw:architect	bdbccdkcqbded
hw:area	bccdccbcpbccb
hw:arena	aapbdpbacZbaX
hw:art	odcdcdbddameb
hw:artesas	eeeffemfeeefe
hw:artigianale	bccddcpdcdccb
hw:arts	bbodddncbkcdc
hw:asd	oddecdcddccdb
hw:asesor	efefeemeeeefe
hw:ashgrove	ccccdooadbbdc
hw:asistente	deeededeedneb
hw:ask	dcdddekddbobd
hw:asl	dodedededdddc
hw:assicurativo	cdcdddpddbdeb
hw:assistant	mcdeeecdidndd
hw:assistante	ccpdddbddccZl
hw:assistente	bccddccdoccdc
hw:associacao	dddddadodcdda
hw:associate	cdirddcddicdc
hw:association	nddddabndaddk
hw:assunzioni	ddeeeedeedned
hw:at	kjijddjgdjedd
hw:atelier	cccdcZcbpcddc
hw:atracao	cdocccccdccdc
hw:au	bcbpcbbccbcbb
hw:audio	mccccbjpcccdc
hw:aus	cdpdddbccbcca
hw:author	Zbbccobobcccb
hw:automatic	bccdddaddcbqa
hw:autrice	ccccccbpbaccZ
hw:aviation	cjcdedldddndb
hw:avisos	cbbcccbcbbbpa
hw:avocat	Ybbrcaabcbaba
hw:avocate	ddeeecdendeed
hw:awards	cddddciqddadc
hw:ayudando	efefeemeeeefe
hw:b	bcldcdqccbcdc
hw:b2	bcbdddrccbbdb
hw:back	eeddfeleldeff
hw:bairro	pdbdddceddddd
hw:bakkerij	dodddddeeeced
hw:bald	dcdenddeddeed
hw:balonmano	oddcddcdedced
hw:banca	ccodddccdcdcb
hw:bandi	oeedeeddedddc
hw:banker	dccdddndcbndd
hw:banque	ddodddcdccddd
hw:bar	pccdccbcdcccb
hw:barreau	acbpcbabcbbba
hw:bass	cmceeecdcocdb
hw:before	bnbdddacapccc
hw:beleidsmedewerker	cdcdddbcbpcaa
hw:bellevue	dddeedddecddn
hw:benachrichtigungen	bbbcccbcbccpa
hw:bench	mcbdeeoddiddd
hw:beraterin	deddedcdddoec
hw:bereichsleiterin	elefffefeeefe
hw:bestuurskunde	bcZbddadpccdb
hw:bestuurssecretaris	abcccpcbcbcca
hw:between	ccbdcdadqldcb
hw:biblioteca	bcbcdpcadcccb
hw:bibliotecaria	eeeeeddcenedc
hw:bien	ceeeeeceeened
hw:bientot	ecdenededdded
hw:big	bcnddnaddcked
hw:bij	cdcdddcddodcc
hw:bikes	ndcdddbdddcdn
hw:bilingue	ddpdeedeededd
hw:billing	bdbdfdicclcqZ
hw:biotech	lcocddbbclddc
hw:blockchain	ccdddecdedqdd
hw:bluestone	ekdeeeiedmeee
hw:blumen	nededddeddded
hw:board	amnncbbadbddc
hw:book	ddccddpdddded
hw:booked	dccdddmncdded
hw:bookkeeper	ldcdedcdnddeb
hw:books	bccdcraccZcdc
hw:boomhut	cdcdddccdccco
hw:boring	cdmddecdcmdec
hw:boss	bpbdddacamcdc
hw:bottoni	odddddcddcdec
hw:bouwtech	cbbcpcbcccbcb
hw:brackwater	llbcccbcdoddb
hw:branch	mcbeeemdddeed
hw:brand	ncbcccpcccccc
hw:break	deceeeceoceee
hw:brewery	ccbcdcbbcqdcb
hw:brightwater	aocobcaccccdc
hw:brink	cdcdddcdddddo
hw:broker	lededendddcec
hw:broking	bomdddbddbdec
hw:bso	cdcdddccdccco
hw:btp	neeeeddededed
hw:buffet	pccccbbbcbcbY
hw:builder	bccchcaodcmdc
hw:building	mcidpdbcdiddc
hw:built	ccodhdkdcaddc
hw:bureau	dcccddqdddddc
hw:burgermeister	eoeeeedeeeeed
hw:bus	cdbdddacplcdc
hw:busco	deedbdbdeeoed
hw:business	dlcdkcoicdidc
hw:busqueda	cjbdddmdncccb
hw:buyer	ndcdddmdedcec
hw:by	ncbcdcaobajdb
hw:c	ddoeeededcdee
hw:c2	ddoeeededcdee
hw:cabin	cbkdddbdmmddc
hw:cabinet	mkmdddcdcdcdd
hw:cacciatrice	dcodddcdccddc
hw:cadena	ccpdccbcdccdc
hw:cadres	codddacddeedd
hw:caffe	bdpZccacddddb
hw:calder	dbZeeendanded
hw:calls	bcbqedlddbddd
hw:camareros	bdccccpddcbdb
hw:campanaro	decdebddcoedc
hw:campo	bbcpcbbbcbbca
hw:can	bcccccnodacca
hw:candidate	cdfdddcdmnddc
hw:canil	dddedddcddddn
hw:cantieristica	meeeffefffeee
hw:cantine	dddddddcdcddo
hw:canton	cndeedeeddded
hw:capital	acbsdcacccbdb
hw:capo	bccccobccbcca
hw:carabinieri	cdddedcdddodb
hw:care	bcklekjccfmcc
hw:career	cdbdddqdlbddc
hw:careers	bdldddbcdbqla
hw:caribe	cnddeddededee
hw:carreiras	bcbddcpccccba
hw:casa	dmedemdceddec
hw:castellan	mdkdddaddmidd
hw:casting	ncocccbdcbcdb
hw:category	ndddedbddmdec
hw:catena	bcbbdpbcccddb
hw:cazatalentos	deoeddccdcdec
hw:cell	dpcddeccddddb
hw:centre	meeddncceddec
hw:ceo	ddckqcecdjcdb
hw:certified	dddedepddccee
hw:cfo	nddccdmdddced
hw:chain	lcbdbcbcobmdb
hw:chair	jlkddbcnddddc
hw:chargee	cccnddbccocba
hw:charity	mjcddlkddcddc
hw:chartered	mdcdddbdncddd
hw:chasse	codddacddeedd
hw:chasseuse	cdodddcdcccdc
hw:check	ccbnbdZcdbaqc
hw:chef	mmjccmblccbcb
hw:chemicals	cmcdeedeeemed
hw:chemistry	mdbeddcdnbedd
hw:chercheuse	eedeebddcoeed
hw:chief	mmceddecclddc
hw:choir	odcddccbdbddm
hw:ciclo	cccdcccccocca
hw:circus	bccccnbodbcdZ
hw:city	mmddeccdclcdc
hw:civil	abcdcdmdocdec
hw:claims	cdlckcjcdmhdc
hw:cleaning	accdddqccdcdb
hw:clerk	lbbcdcbbcaccq
hw:client	bcbnddneddied
hw:clienti	bcbdbdpcccdcb
hw:clients	ccadddnpbZcdb
hw:climate	cdbdddcncndcc
hw:clinic	ndccdclcdccem
hw:clinical	kdmndbcddcddc
hw:clinicos	accpdbbcdccdc
hw:clinics	cnldiedddbdec
hw:clock	baabbcbpcnddc
hw:cloud	ekcdddodddjed
hw:club	ocddbdcdedndb
hw:clube	neeeeeeeeeeed
hw:cmo	cdbdcdmdcoddc
hw:co	dcpcmdjcdjcdc
hw:coach	ccckdcscibcdc
hw:coaches	eedeeeoeddeee
hw:code	abddbmcpddcdc
hw:codewright	deddekboddcec
hw:coffee	abpmccmbbbcci
hw:cofondateur	dbddodcbddddb
hw:cofundadora	bYccpccccccdb
hw:coiffure	oddedccdcddec
hw:coldharbour	mlccddmdddcdc
hw:colecao	pdcddcbcdccda
hw:collectif	ddddcdapdcccc
hw:collega	bcbdccccbpcca
hw:college	odcddlccdddec
hw:comercial	blddddpddcddc
hw:comite	pdcddccdddcdb
hw:commerce	edeeenddeeded
hw:commercial	iccdddpcddcdc
hw:commissioning	mdcddqcccbcdc
hw:communaute	cedcddddeeodd
hw:community	ddlccdcpccckc
hw:companies	dkdemedeeeeed
hw:company	ddidinbddmddd
hw:compliance	lccncdcdcmddc
hw:compras	deeedeceedoeb
hw:comptable	oddeddcddeced
hw:comunale	bcbcdpcadccdb
hw:comuni	oeedeeddedddc
hw:comunicazione	ndeeddcedeeee
hw:comunidad	deededddedddn
hw:comunidade	cccdddbodaccc
hw:con	cccdpdcdddjed
hw:concorsi	dndedededdddc
hw:condominio	cddedddcdcdco
hw:conference	abcbdrajdbcda
hw:congresbureau	abcccbbpcabcZ
hw:congress	cdccdmllddccc
hw:conseil	bbccdpbccbcca
hw:conservatorio	ZccccpbcdcZda
hw:conservatrice	cpcdddddddadb
hw:construction	comedecddcddc
hw:consulente	cdcdddoddbdeb
hw:consulenti	Zddpcdbeeeddc
hw:consultancy	boeoddZcdZccb
hw:consultant	dklfddkdeejdc
hw:consultante	caoeeececdddd
hw:consulting	ocbpdcacdbddc
hw:consultor	coddeeddeeded
hw:consultora	klejeddeeeeee
hw:consumer	bjbqddbcdacdc
hw:contadora	bdcdddcoccccZ
hw:content	ocdcdoacdccdc
hw:contenus	bdddepcdedddc
hw:continuing	ccddenbmdcddc
hw:contract	mcmddebddmddc
hw:contracts	kckeeelededed
hw:contratacao	dedeeecdecoda
hw:contratacion	ddeeeddeeened
hw:contratacoes	dbddddcdddodb
hw:control	cdbdddcbdqdda
hw:controleuse	abcccbbpcbbbZ
hw:controller	acbdddbcckddp
hw:convento	coddeddeeedec
hw:coo	nmddbddeddded
hw:cooperativa	endfeeefeeeee
hw:coordenacao	cdedeodeeeeed
hw:coordenadora	abaccpbcbbccZ
hw:coordinador	acccdpbccccca
hw:coordinadora	adbpedcdddddc
hw:coordination	occdeddddcjdb
hw:coordinator	jcekdoaldcidc
hw:coordinatrice	ndeeedeeeeeed
hw:corporate	ccpdbcadcbcdc
hw:corso	dddeeeeendeed
hw:cosmetic	ddcdeedemleed
hw:council	mlcdddccdccdn
hw:county	lbbbcobZdcoda
hw:courier	cmjddcbocbcdc
hw:cours	cdcdedbdpddcb
hw:course	acdddrakddddb
hw:court	ddaddccdcqddc
hw:cover	dddedepddcdec
hw:creative	inndddbdccded
hw:creator	bcbccbbrcacca
hw:crew	bcmdddkdlkddc
hw:crewing	apccccacdcndb
hw:crisi	oddeeededddec
hw:cruises	loddcbacdebdc
hw:crypto	accdccbobbnca
hw:cto	ococddcddceed
hw:cualitativo	bbcpcbbbcbbca
hw:cuentas	oddeeddcedded
hw:cuidadores	bbcdddpdcdbcb
hw:cultura	ceeeendcedeec
hw:culture	comcddddddded
hw:cultuursector	ccocddcdccddb
hw:curriculum	abcccpZadocdb
hw:customer	ckanddiccmddc
hw:d	jfckdkkdkiddc
hw:da	pdceddceddddd
hw:daf	meefeeeeeeffe
hw:dairies	cobcdcbcdnddb
hw:dairy	mmndccaccbcdb
hw:danse	bdccdbqZdbcca
hw:data	kcdddcmhlhcdc
hw:datos	bbcccdpbccacb
hw:daughters	jcddldcednded
hw:day	bccdddbobcldb
hw:days	cdddemcneccec
hw:de	jhhjejijheddd
hw:dean	obcadobbccddb
hw:defi	odddddcdeecec
hw:dei	leeeeeleeeeed
hw:del	lmnbdcbdddcdc
hw:delegado	cpcddccddcddc
hw:delivery	mkcdddoddbddc
hw:dell	ddddddcddbcdo
hw:delle	oddeeededddec
hw:delta	mddledceeddee
hw:demoscopico	cddodcbcddddc
hw:dental	mcbcmlamdbccc
hw:department	jlddddcdddfem
hw:depto	dedeedcddcoda
hw:deputy	cblddncddmddb
hw:derecho	bbbcccbcpcddb
hw:des	oddddmccddkdb
hw:desafio	bccdcccdoccdc
hw:desde	pccdccbcdcbca
hw:desempregado	bccdccbcpbccb
hw:design	bknmdcbkdccdd
hw:designer	bdbnddncndddc
hw:desk	ldcmdcbcdkocb
hw:detacheerder	cccdddpdcccdb
hw:deutschland	dddeecddddodd
hw:dev	bdcdocnkbcbdZ
hw:developer	ccddddndddkdl
hw:development	accccpqccbccb
hw:di	ccmndndccccdd
hw:diensten	neeeffefffcfe
hw:dienstleistungen	needeedeeeeed
hw:dierentuin	cncedddeeeeed
hw:digital	ejfdddkdddodc
hw:digitale	cdddddcdddpdc
hw:direcao	meeefeeeeeeed
hw:direccion	ndeeeedefeeee
hw:directe	cnceeedededde
hw:directeur	blcdddpcccccc
hw:direction	cdedeeddededn
hw:directivos	dddeeeodcdddc
hw:director	kmkddidffcedc
hw:directora	bcccdcqdccddc
hw:directrice	ncdcdncbdccdb
hw:diretor	oeeeeeceeeeed
hw:diretora	nddeeedeeeled
hw:direttrice	bncddocbcccdb
hw:direzione	ddddddddddddo
hw:disenadora	cccdddmcocccb
hw:diseno	ccbodccdddcdc
hw:disfruto	efefeemeeeefe
hw:display	ccbddcZodbcco
hw:district	coddddcddcdel
hw:division	kmacddaccocda
hw:do	mdcdddckdndde
hw:docent	abbccbbpcabba
hw:docente	abbbcbZqbabbY
hw:documentation	pcdddcbdedded
hw:dona	odcdddceddddd
hw:dono	odddeccdddddb
hw:dottorandi	ddeenddeeeeee
hw:dottorando	ccbcccbcpbcdb
hw:doventolk	cdedndceddded
hw:dozent	eedeeZcZcpddc
hw:dpto	ddeeeddeeened
hw:driver	cdbdddacplcdc
hw:drogisterijketen	ccpdccadcccdc
hw:drome	deddcdaodccdc
hw:du	odcddccdddcdb
hw:duena	odcdddcddddec
hw:duvallet	docdddddddadb
hw:e	jdlelkddeeddd
hw:early	bconbdacblddc
hw:ecoles	bdccdbpadbcca
hw:editeur	bcddepccddddc
hw:editor	kddcdqblcebcb
hw:editora	pdcddcbcdccda
hw:editorial	bccdcpZbccddb
hw:editrice	eneeeedeeeeed
hw:edtech	bcconbbaccbda
hw:education	jceddolichddb
hw:ehemalige	ccbdddbdbpccb
hw:ehpad	odddddccddddc
hw:eigenaar	odcddddddcdec
hw:einkauf	needeedeeeeed
hw:eisdiele	ocdddccddddda
hw:ejecutiva	cmcdddodcdccb
hw:el	odcdddcddcdec
hw:electric	odnddbbcdbded
hw:eletrotecnica	bbbcccbcpbcbZ
hw:eleve	dddeecdendeed
hw:eleveuse	dcdenededdded
hw:em	bbbcccbcpbcca
hw:empleo	cabdcdcdocccb
hw:emploi	ccbcbcbcccbpb
hw:en	bkbcjcbmqcbba
hw:energia	bdpdddcdcbdcd
hw:energy	dcoeeededdeed
hw:enfermeira	cpcdddcddcddb
hw:engagement	bcjrdcadccdcb
hw:engenheiro	dddeeddedoddc
hw:engineer	cibccccbopddd
hw:engineering	dmjddleiddedd
hw:engineers	nccbddnddcdec
hw:entrepreneur	ddcdndbdddned
hw:entrepreneurs	ddeenedeeeded
hw:environment	ccpdjdbdbaddc
hw:equipa	bccpcbbcddbcc
hw:equipment	nbcodbaddcccc
hw:equipo	ccodcdbcdccdc
hw:equity	bdcpdcbdddcec
hw:erfahrung	bcbcccbbpacca
hw:ervaringspanel	bbcpbbbbdccca
hw:escola	bcddepcdddcda
hw:esn	ccdeddqdddddc
hw:especializado	meeeeedfffeee
hw:estate	kddddecedlmed
hw:estudiantes	eeeemedeeeefe
hw:estudios	mcboddcdddcdb
hw:estudos	accpdbbcdccdc
hw:et	ecdeoededdded
hw:etiketten	cdddddodddddb
hw:etre	ceeeeeceeened
hw:etudes	cdbqdcbbcbbcb
hw:etudiants	ddeenedeeeded
hw:evaluation	dmdeedddmceee
hw:evenings	cdbdedcmdnddd
hw:event	ndccdbkncbddb
hw:eventi	dedeedboedddc
hw:events	bdncdcaqdacca
hw:evergreen	klldcdaccmccb
hw:ex	cdedmccknkfdb
hw:exchange	mlccddmdddcdc
hw:executive	dkmdddmkcccdc
hw:exits	ddkeodbdddded
hw:expert	bdbqddiddjddd
hw:expertenvermittlung	cedneeceeeded
hw:expo	bdcbdnaodZcbb
hw:export	cdddeeoddldec
hw:extra	eeeffeeeeemed
hw:eye	odcddcacddbdn
hw:fachangestellte	bcbcccbcpacca
hw:facil	cdcdddddddodd
hw:facilities	idbcdcodclddi
hw:facteur	bccddcbddpccb
hw:faculty	bcccdncodcddc
hw:fahrradlogistik	ccddodcddccdb
hw:family	qjddddceddded
hw:farm	lqbcdcaccaddb
hw:farmer	alacpbZbbobbZ
hw:features	acmcdpbbcbaaZ
hw:feed	llcdccabobddc
hw:ferngully	emddddmdeedee
hw:fernweh	bccdcdbpabcdZ
hw:ferries	odbcdbcbcnddc
hw:festival	mbbcccbqcbcca
hw:fetes	oddddccdddddb
hw:field	qcmcddbccaddb
hw:fietsenzaak	odcddddddcdec
hw:fili	odddddcdccdec
hw:filiale	ccoddccdcdddb
hw:film	odkcddbdddddd
hw:final	cccdlclboccec
hw:finance	ccnddklcmbfdc
hw:financeira	oddeeedeeeeed
hw:financial	bcncddmbfbmdb
hw:finanzplatz	cncdeedeeeeee
hw:finch	cmZdddmdbmddc
hw:fintech	dcdekendedded
hw:firm	bcnpccabblddc
hw:firma	ddcdedodddddc
hw:first	ccbokdadnbcdd
hw:fisica	ccbcccbcpbcdb
hw:flex	odefeededeeed
hw:flor	odcdddceddddd
hw:florestal	ccccddacdpcca
hw:fondation	pcdaddcdddddd
hw:fondatrice	mdddddndddded
hw:food	ccpdddcddcddd
hw:foods	nmldcdadcjdcb
hw:for	cekeieojdcddc
hw:formazione	bcccdpbcccddb
hw:former	cddendledceee
hw:formerly	dcldeedemkedd
hw:fortbildungsbeauftragte	dddbeocdddedd
hw:fotografin	bccdccbpabcdZ
hw:foundation	mcddddcdddndb
hw:founded	eeeenedeeeefe
hw:founder	jcidoeieeiddc
hw:founders	ddadedrdcZddd
hw:fractional	cdbdddqdcdded
hw:fraud	ddddedndkcded
hw:freedom	cddddcbcddqdd
hw:freelance	bdjdddpiiihdc
hw:freelancer	bcdddcpdcdcdd
hw:freelances	ddddccZpdcccc
hw:freelas	cccdddapdaccc
hw:freiberuflern	lffeffefffefe
hw:freie	ddoedecddcddc
hw:freight	dlleeedeedefe
hw:from	bdadddmlnbced
hw:fulle	deddedcdddoec
hw:fund	bclnbdadddodc
hw:fundacion	dddedoccddddd
hw:fundador	ccddoccdddcdb
hw:fundadora	cdcdodcdcdddd
hw:fur	dcceddodmcddc
hw:future	cdcdlecdocdec
hw:gamefi	cbddcecdedodd
hw:games	mbodeebdddded
hw:gaming	ceeeeecdeened
hw:gardening	ccbddoccbnddc
hw:gartenzeitschrift	cdcccpbadcbcb
hw:gemeente	bcbpdcacccccb
hw:general	epcdddcddjddd
hw:generalist	ccbcdcbbonccb
hw:generation	jncdndbddcddd
hw:gerante	oddedccdcddec
hw:gerente	coddddnddcddc
hw:geriatrie	docecedddddec
hw:geschaftsfuhrer	cmdeddmdddddc
hw:geschaftsreisen	cdcddcpcccddb
hw:gestione	oddeeededddec
hw:gestora	oddeeddcedded
hw:gestoria	bdcdddodddddc
hw:get	ddbdddnncaded
hw:gimnasios	ccpdccbcdccdc
hw:girasole	ddddddcddbcdo
hw:gita	ddeenddeeeeee
hw:global	ddmdddbdddoed
hw:graduate	cccdddbdokdec
hw:graphic	cededdmcmddec
hw:graphiste	bcbcccbcpaccb
hw:grid	mdccdemeedefe
hw:ground	cikdddcmdmded
hw:group	ejnddldddfddd
hw:grovepark	mlcddeaddmeed
hw:growth	bdcoccpddccdc
hw:grunau	odddddddeddcc
hw:grunder	dcdenddeddded
hw:grunderin	eddeneeeeeeed
hw:grunderteam	eeefmfeffeefd
hw:grupo	bdodcdcddbdcb
hw:guadalajara	eodeeeeeedeed
hw:guarda	ccccddacdpcca
hw:guild	cabbccZrcbbca
hw:gulf	dcmeedcdddnec
hw:halcyon	ldccdemeedefe
hw:hallam	bocaddcdcndec
hw:harbour	cmcdddddcneec
hw:hardloper	ccpcddbdabddb
hw:hausverwaltung	ddeeeeddedeen
hw:head	lkfddlicdjdec
hw:headhunter	ccqdddbdcmddc
hw:health	khmcedhddldec
hw:healthcare	ccbmddodddadb
hw:healthtech	cbddodcdddddc
hw:helianthe	pcdaddcdddddd
hw:help	cdcddbmlcaodc
hw:helping	ddaddeqddaded
hw:herd	cdcdddodkddec
hw:heritage	mkbdddmdddeed
hw:heute	ccadddcccpcba
hw:hire	ccbdcdlcpacdc
hw:hiring	dedeeejddeodd
hw:historias	bcccdccpccccZ
hw:hobby	bcbcccbocncab
hw:home	kccoddbddadec
hw:homologado	cccddZbbpbccc
hw:hoofdredacteur	abbbcpacbbbbZ
hw:hospice	lckdcdbdcoddc
hw:hospital	cmcdcobcdccdl
hw:hospitality	ckqdddfbcbddc
hw:host	ccbcdblrdcddd
hw:hotel	kmddddcddlded
hw:hotels	cocdmdcddcced
hw:house	mnmccdedcacdc
hw:housing	jkdddlcjdlddc
hw:how	dcdddekddbobd
hw:hr	dllddjcddjldc
hw:hufschmiedin	ccbdccbcbpcda
hw:humanos	bdodddccdlcca
hw:hunting	ddddeeoedcded
hw:i	cdcdkdplcaddc
hw:ict	odeeeedeeeedd
hw:idea	bdcdqcadbacdc
hw:ideas	cbcdpdbdccbdc
hw:idraulico	pdcddcbccbdca
hw:ii	ikddeebdcndee
hw:il	ccncdccccbccm
hw:ilustrador	abacbcbcpcbca
hw:imediata	dedeeecdecoda
hw:imker	bcacccbbapcca
hw:imprenditrice	deeeddcdeenee
hw:in	gihdkddcnhddc
hw:incentives	cdcddcpcccddb
hw:inde	ccbcccbcpadcb
hw:independants	efdeefmfeeeee
hw:independent	ncbcddocclddb
hw:independente	dddeedcdedodc
hw:industrial	kckdjdcdmcddc
hw:infantil	qcbccbabcbcbY
hw:infanzia	ddddddcddbcdo
hw:infra	meeffeefdfefd
hw:infrastructure	dejledcmecddc
hw:ingenieure	mddeeemdddded
hw:inhaber	ocddddddddddb
hw:inhaberin	oededddeddded
hw:inhuur	meeffeefdfefd
hw:inkoper	neeeffefffcfe
hw:inmediata	cbcdddbddbpdb
hw:insight	dlcpdcabddcdb
hw:insights	bcbqddbddbded
hw:inspector	bcacdcbpbncca
hw:instandhaltung	pccccbbccbcca
hw:institutsleiterin	dnefeedeeefed
hw:insurance	dmjddkcickddd
hw:interim	nckcddkdjcidc
hw:intern	cdrdedcdacded
hw:interna	bcccdpbcccddb
hw:internal	bnndddbddaddc
hw:international	lcdcdcccddpdb
hw:inventor	bbbcsbbcabcdb
hw:inventrice	cdddodcdeedec
hw:investigadora	dedodccdedbdb
hw:investment	bbcqbcbcdandb
hw:investmentpartner	cdddddcdddocb
hw:investor	cdbmjdadcnkdc
hw:istituto	cddodcbcddddc
hw:it	mffeeejedjded
hw:italiaans	abbbcbZqbabbY
hw:its	dddedddendeec
hw:j	efdeefmfeeeee
hw:jahre	ccbdddbcpacca
hw:jefa	odddddddedddc
hw:job	bYbdddbcmacqb
hw:jobs	cbcddacdjcjqb
hw:jubilada	dedeeededoeed
hw:judge	ndbddccdboddc
hw:junior	Zcbdccbcrbdcb
hw:kanzleien	deneeededceec
hw:karachi	cdccdcbldoddc
hw:karrierecoach	dccdddpcddcdc
hw:kennisnetwerk	bccpdcccccbcc
hw:kestrel	knmidcacdbkcb
hw:ketting	odcddddddcdec
hw:key	dddeeemeddddn
hw:kids	accccplbnabcb
hw:kind	cdmddecdcndec
hw:klinikum	dddaeocdddedd
hw:klokkenmaker	bbbbcbaacpbbZ
hw:knowledge	bdcqdcbddddcb
hw:kochi	odddebjdedded
hw:kraamverzorgende	ccadccaZpbcca
hw:kursleiterin	cccdccbpccccZ
hw:l	abbcdraccbccb
hw:la	odcdddcddcdeb
hw:lab	bdcccnpdcbddd
hw:laborante	coceeeddcdddc
hw:laboratoria	cccdddpdcccdb
hw:lago	oddecdcddccdb
hw:lagos	nccdddbdnbddd
hw:lakeside	nddddcbcddbdn
hw:lamp	cccddcbqdcccb
hw:landeskirche	ccdddodddddcc
hw:landwirt	bccdccccpccdb
hw:lane	bcnoddcdcbhec
hw:language	lldeeedeeeeee
hw:latam	bcddocbcddcdd
hw:lavora	eeeeeddeeenee
hw:lavoro	ccoddccdcdddb
hw:law	ddjddcbkdnddd
hw:lawyers	ccadddqccbdcb
hw:lead	lddkdlcihhedc
hw:leader	cdbdddZcdlqcc
hw:leadership	cjjddemccmddd
hw:learning	bcbccsbbcicma
hw:leave	ccbdcdaccqddc
hw:leben	deddedcdddoec
hw:lecturer	ldcddccccpded
hw:legal	ckmmlcbcchddc
hw:legaltech	bdddodccddcdd
hw:leidenschaft	cdpdddbccbcca
hw:leiterin	ccdddodddeedd
hw:les	dedeeeoeedeee
hw:letter	ddcddcaqdiccb
hw:leur	efdeefmfeeeee
hw:liaison	ccbcddbdddqdk
hw:liberi	cdddddocddcdb
hw:librarian	bdcddqbaclddb
hw:libraries	cnmdddcddbdec
hw:library	dmdeeedddmeed
hw:libre	cdcdddcdccodb
hw:librera	cdcddcbpdccca
hw:lider	ddedbdbdeeoed
hw:life	cmjdddnddcjdb
hw:lift	cdndmcjZcmddb
hw:lille	bcbpcbbccbcbb
hw:lindenhof	ddeeeeddedeen
hw:lindqvist	cobcdcbcdnddb
hw:line	albccmbbokcdb
hw:linkedin	cdbdddbldbeqb
hw:litigation	lcbnddbdddddc
hw:little	ldceeddddceen
hw:loans	odeeedceeeefd
hw:local	cdddnlabdmded
hw:loco	cdddddboddddb
hw:locum	mcmcccaacocdZ
hw:lodge	anbcdpbbcccca
hw:logiciel	bdccdbpadbcca
hw:logistica	bccdccbcpacca
hw:logistics	bkZddkicbqcdb
hw:logistiek	coccddcdddddc
hw:loja	coddddcdddddb
hw:london	ddmdeecdmcjdd
hw:looking	mcbdddbdpbddd
hw:loomcraft	occdYdoddcded
hw:los	ddddeddddccdo
hw:loterij	ddddddcddcoda
hw:ltd	kmddkdkddddec
hw:luftfahrt	leefffefffefe
hw:lyle	lbddedcdddodd
hw:made	bcacbcncpbbca
hw:maestra	dedeeededpeed
hw:magazziniere	dddededendeec
hw:mains	ceeeedocddced
hw:maire	dpaddecdccddc
hw:make	dddddeocdkddc
hw:maker	mdddcdcoddbdc
hw:mamma	ceeeedcdeenee
hw:management	ndmeddblcecec
hw:managementassistent	ccccddbccbcdp
hw:manager	ikdjeifigiedd
hw:managerin	cdpcdcbdbbdcb
hw:managers	bcncddnddcded
hw:managing	okmcddddccddc
hw:manicure	cdcdodddddddd
hw:manolo	pccdccbcdcccb
hw:marea	odddddddcddcc
hw:maree	dbddoddbddddb
hw:marine	cccdddbdcomdc
hw:maritime	ocdddladddddc
hw:market	bcbqdcbadcdcb
hw:marketing	fcbddcnmkiddc
hw:marketplace	bdccddlcdbbsZ
hw:marktforschung	bddodadcddddc
hw:master	dccdencddmddb
hw:masterandin	dcceeedeocedd
hw:matron	acbconabbacdc
hw:me	chbdcmecnamcc
hw:meche	oddedccdcddec
hw:medellin	acdcdpbccccca
hw:media	cdmcddnddcjdb
hw:medical	dnccdnkcdcddc
hw:medicales	bccpdbbcdccca
hw:medizinische	bcbdcdbcpacca
hw:mehrerer	denedecddcedc
hw:melbourne	adbbcdbcqbded
hw:member	ddcledbcecohc
hw:mensuel	bdcccpcadcbda
hw:mentor	cdcddajmcepdc
hw:mentora	ddceeepeddddc
hw:mentorat	cedddnceeeded
hw:mentoring	cedddpdbdddec
hw:mercados	dddodccdedbdb
hw:mercato	Zccpdcbcdcccb
hw:mercer	mbcdedbdddndd
hw:merceria	odddddcdccdeb
hw:meridian	doceeeceeeeee
hw:metaverse	deeeeedeeened
hw:midwife	odbdidcddndec
hw:misericordia	ndeeeedeeeeee
hw:mission	mdddeddeecmee
hw:mit	bccdccbpabcdZ
hw:mjc	cdedeodcedcdb
hw:mobilidade	ccdbodcdddcdb
hw:moda	ccodddcdccddc
hw:moderator	bbbncbbpcbccY
hw:mohrle	ddodddcddcddc
hw:monastero	eneeeedeeeeed
hw:montagna	bcccdobccbcca
hw:morvan	cnceeedededdd
hw:mostly	cdldcebdckden
hw:mother	acacrbabaacdb
hw:motion	clbdddldncded
hw:motorista	pddcddcdddadc
hw:mulhouse	caoeeedecdded
hw:mum	bccdmdbcpbcdc
hw:municipal	ndddddbcddddm
hw:museums	bbodddmdcbddc
hw:music	pblbclabcbcda
hw:mutual	cnnbidbcckddc
hw:my	dmdececdecmee
hw:naar	bcdddcpdcdced
hw:narrante	cdddddcodcddb
hw:nautique	bdcccpcadcbda
hw:naval	lffffeeeffefe
hw:nearshore	ccddeeodedded
hw:nederland	bccccbbccdpcb
hw:net	bcabddacpccdb
hw:network	ccepdbblkjddb
hw:networks	bcnddebdcnddc
hw:netze	emefefefeeefe
hw:netzwerk	cdccddodddded
hw:neues	cbbdddcdpbddb
hw:new	cbbcmdccqaddd
hw:nft	bcccdcbcdcpcb
hw:nieuwe	ccadcdcdpbcdb
hw:night	acdccnbpccicb
hw:noi	eeeeeddeeenee
hw:nordic	cddddncmeccdb
hw:notaio	cdcdddcdcocdc
hw:notifications	cdddedcddbbra
hw:notifiche	bcbccdcdcccpb
hw:novo	bccdcccdoccdc
hw:now	blbdodbmkahdc
hw:nu	bcbdccbcapcca
hw:nucleo	cdddedddddodb
hw:nurse	bcjcmcbnbogda
hw:nursing	dlgdeccmkjcdc
hw:o	cmcdmdcddlddc
hw:oberarztin	docecedddddec
hw:of	kkddeldieieec
hw:off	bbacccbobpddc
hw:offen	dbbeddcdobddc
hw:office	eeccdecpjbkdd
hw:officer	jfbcdlbcdnmdb
hw:offshore	iddeeeodedded
hw:old	odcdncbbdccec
hw:olmos	ddddeedddcddo
hw:on	kcbcljaocmcdb
hw:onboarding	cddeedceedpdc
hw:ondernemer	bcddmcndcdcdd
hw:onderzoeker	bbcqccbccccca
hw:ondine	enbcccacodldb
hw:online	acccdojkddkdc
hw:open	ccbdddblpkddc
hw:operaciones	ndeeeedeeeeee
hw:operacoes	abaccpbcbbccZ
hw:operations	nkbkddcddmddc
hw:opleidingscoordinator	cdedeoddeeeed
hw:oposiciones	acdccpbcddZdb
hw:oprichter	caddoccdddddc
hw:ops	nhcldcbkdncdb
hw:opt	bdaeeeqdccded
hw:oranje	neeeeedeeeeed
hw:orateurs	dccdedodddcdc
hw:orchestra	codedddecdddc
hw:ordre	bbccdpbccbccb
hw:organiser	bcbcccbrcjcca
hw:organizadora	acdcdcapddcdb
hw:organizer	ccdddcbqddcdb
hw:organizzatrice	dedeedboedddc
hw:orgues	bccddcbccpbcb
hw:orrery	jcdncddeddeee
hw:ostetrica	cdddodcdeddec
hw:other	dedeeeceeoefe
hw:oud	bcadccbbapcca
hw:ouders	bbbccbacpbcba
hw:ouest	meefffdfeffed
hw:outreach	bddddabpdcmdb
hw:owner	pmeddckdccddc
hw:p	dodedddeeeded
hw:packaging	fkcddelddmddc
hw:padaria	odcdddceddcdd
hw:pallavolo	oddeddcddccdb
hw:panel	ccdseabadchcb
hw:panelbetreuung	cddodcbcdcccb
hw:panels	bbbsdabacbbcb
hw:papeleria	odcdddcddcdeb
hw:par	cnceeedededed
hw:pardo	dneeeedeeeeee
hw:parent	cedoeebbdbddc
hw:parish	jcbccnbbdakcn
hw:parking	cdbdddabcoddn
hw:parteiras	dddddadodcdda
hw:partner	llleddkdcefdc
hw:partnerin	deoedecddcddc
hw:partners	cdcqdcadddjdc
hw:partnerships	mddddcpbddedd
hw:parts	Znbdbcapcbacb
hw:pasante	bbbcccbcpcddb
hw:pasticcera	oddddddceddda
hw:patrimonial	efefeemeeeefe
hw:patronne	ecdenededdded
hw:pawn	bbncccabcpcaZ
hw:payments	occcddmdddcdd
hw:payroll	djleeeeeddedl
hw:pebble	kcmbidbddnddb
hw:pedagogica	cdedeodedeeed
hw:pedagogiques	bcddepcdedddc
hw:pendolari	cdcpdcbaccccb
hw:pendragon	hekdddkdcmdec
hw:penningmeester	neeeeedeeeeee
hw:pensione	cdcdddcdcobdb
hw:people	lnnccdcdciddb
hw:per	bcmndcklcccca
hw:periodista	cccddccoccdcb
hw:perm	cdpdeeccckdec
hw:permanent	cmbdeeneddded
hw:person	odndkcadcbddb
hw:personalabteilung	bocdedcdddlcb
hw:personalberatung	bmmddeddddeee
hw:personaldienstleistung	leefffefffefe
hw:personaldirektorin	bcpcccZbcccba
hw:personale	cndeedeeddded
hw:personalvermittlung	dddedenedeeed
hw:personas	ccpdccbcdccdc
hw:personeelsblad	odddddcededec
hw:pescadera	cbcdpdbdccbdc
hw:pesquisadora	dddnddceddddd
hw:petites	ceeeedocddced
hw:pflege	eddenededdded
hw:pharmacist	bcacpcabbmcdc
hw:pharmacy	bmbdedddeneed
hw:phd	cdaddecdmodec
hw:photographer	bdbcddndcodbc
hw:physio	mcbdodbdbaddc
hw:physiotherapeut	dcdenddecdded
hw:pianos	ddcedYcdcpddc
hw:piattaforma	ddddddocddcdb
hw:pilot	cdcdmdcddneec
hw:placement	dceeeddeeeoed
hw:planning	cccdddlcYqddc
hw:plataforma	bbcdddpccdbca
hw:plateforme	cedddocdeeded
hw:platform	ldeddnjddcdec
hw:play	cdjdddiodcddd
hw:pledge	lddcdcndeddeb
hw:podcast	abbccomncbcdc
hw:policy	bdcndeddmcded
hw:pool	kdmdddccnbddc
hw:porteuse	dcdenedeeeded
hw:post	cciceecodeddd
hw:pour	bdccdbpZdbcca
hw:practice	oilcdckccbcde
hw:praktikantin	ccbdddbdbpccb
hw:pre	cmbcpeaddddee
hw:predio	cdddeddcddddo
hw:presidente	rdcdcccddcbdb
hw:press	bbcccaardaccY
hw:prijzenafdeling	ddddedcddcodb
hw:primary	lbcodccdedddd
hw:principal	kmikdicddcidc
hw:print	cdcdddkedoddc
hw:printing	lneeddcdeceee
hw:priore	eneeeedeeeeed
hw:prisa	eeeemedeeeefe
hw:privat	ccadddcccpcbb
hw:private	pcbcddZccamcZ
hw:pro	cncdddbndcccb
hw:process	bnacddcddoddd
hw:procura	bccdcccdoccdc
hw:procurement	pddddcbbddodb
hw:produccion	pdddddddccdcc
hw:producer	nbjbdpakcecdc
hw:product	deblmdjdlcded
hw:production	llkdedddeeddc
hw:producto	ccbodccdddcdc
hw:productrice	oddeedddeeced
hw:produktionsleitung	odddedddedddb
hw:professeure	abccbbbpcbbbZ
hw:professional	cdddenjccmcdd
hw:professionals	cddmdcnceedec
hw:professionisti	cdddddocddcdb
hw:professor	ckccdccccqddb
hw:professora	bccccbaococcZ
hw:profissional	bcddeocdddcda
hw:program	cdddddbnddmdd
hw:programme	kdddemekecjec
hw:programmes	kddcdnclddddd
hw:project	ccapccZccddcn
hw:projektleiterin	cddodadcddddc
hw:projet	dcdenedeedded
hw:property	bbbdcdodmcdcc
hw:propietario	ocdddccdddddc
hw:propietarios	ceededddedddn
hw:protokoll	odddddcdeecec
hw:provedor	mdeeeedeeeeee
hw:public	dimjedcdleddc
hw:publisher	ijbncmancbbcb
hw:pumps	cmbdcdbdcbdeo
hw:pvt	bmdddeleeeeed
hw:quereinsteiger	cbbdddcdpbddc
hw:quimica	doeedededdedc
hw:r	jdddeeneddeee
hw:radio	bndejededeeee
hw:raising	cddcqeZdedded
hw:reads	ddbdddcndncdc
hw:rebelle	pddedccdcddec
hw:reception	bdcdecbcdcbcq
hw:recetas	cccodccdddcdc
hw:recherche	ddbdccbcpcccb
hw:recife	ccccddbpdadcc
hw:reclutadora	dlmeeedeeeedd
hw:recouvrement	deddeddceendc
hw:recruiter	eioeeddecjidc
hw:recruiterin	cdodddbccbmcb
hw:recruiting	ckmdddidddmdc
hw:recruitment	ckojddkdccedc
hw:recrutadora	bbpcccbcbZcca
hw:recrutamento	ljeeeejeeeeee
hw:recrutement	cmcdddcddodcb
hw:rector	dodeecdeddedd
hw:recursos	cdodddccdmcca
hw:red	ddedbdbdeeoed
hw:redac	bdcccpcaddbda
hw:redactie	odddddcedddeb
hw:redactrice	bccccdbpccbab
hw:redaktion	bccccpbadcbcb
hw:redazione	bcccdobccbcca
hw:redundant	cdbdddbdqbcdb
hw:regatas	neeeeeeeeeeed
hw:region	meefffdfeffed
hw:regional	bpbcccclcjkdb
hw:reitora	doddddcdddddc
hw:rekruteringspartner	docdeecdedded
hw:rektorin	pdedeZddeeddd
hw:relations	bbcodlkbdlddb
hw:remote	mdddedddeeled
hw:remplir	efdeefmfeeeee
hw:renda	eeeffeeeeemed
hw:render	cdccdcqaddced
hw:renewables	lekeeedeeeefe
hw:rentner	bcbccpbcabcdb
hw:rep	ccadcdqdckcca
hw:research	dcdtdcccdcddc
hw:researcher	bdmrccbbcacdc
hw:reseller	cdddddqdecdec
hw:residence	abccqcacccdec
hw:residencia	dddeeedddcddo
hw:residents	deeeeeddedddo
hw:resource	cdpcddcdedded
hw:resourcer	baqdddcdbcddb
hw:resourcing	lapcddccdcdcc
hw:responsabile	bmbdcdocccccb
hw:responsable	blclddcddemdc
hw:response	ddcedebdnlded
hw:restrukturierungsberatung	neeeeedeeddec
hw:retail	ncocddccibdcb
hw:retained	cbncddodaaccc
hw:rete	Zddpcdbeeeddc
hw:retired	kccddicccrdcb
hw:returns	accccoboddZdc
hw:rh	cmpdddcdcdkbb
hw:ribera	dddedoccddddd
hw:ricerca	meeeffefffeee
hw:ricercatrice	cdcodcbcddddc
hw:ricerche	Zccpdcbcdcccb
hw:richterin	bddnddddddddc
hw:rio	dneeeedeeeeee
hw:risk	cdeeenkbedded
hw:risorse	cmddddcdddndc
hw:ristoratori	efeeffmfeeeee
hw:rival	bcbdcdadcrccb
hw:riverkeepers	kbbbcoancbccZ
hw:riverside	ockdddcddcdec
hw:rivista	bccccobccbcca
hw:robotics	jlldkdacclccc
hw:roc	cddddocdddddb
hw:roles	mclddebdncddc
hw:row	mcddddcddcddn
hw:ruckle	odccccmcecbdc
hw:rural	jedededdeneed
hw:s	nlddecbceeedk
hw:saas	blccdcbdcpdda
hw:safety	dedeeeldedmed
hw:sales	cdcdddqccmddc
hw:salesforce	cbbdddbdpbkdc
hw:salesmanager	dddeeepeddddd
hw:salon	oddedccdcddec
hw:saltmarsh	bnocdccdbadec
hw:sarta	cccdcacbpcddc
hw:scale	ccoccdlcdbddc
hw:scheme	bddcdkbadcodb
hw:school	mdcjdndkdbddd
hw:science	eedeeedebpeed
hw:sciences	dmmdeeceddeed
hw:scolaire	dddddddcddddo
hw:scolastici	ndeeedeeeeeed
hw:scout	cdrdddabdbddc
hw:scuola	ddddddcddbcdo
hw:sdr	bdcacdtccccda
hw:sea	nlcdddbldaddc
hw:search	cmqccdkdcccdc
hw:searcher	bcpcddcdbcddb
hw:second	bkcdnibjdhddk
hw:secretaire	ndeeeedeeeedd
hw:secretaresse	adceddpdccdec
hw:secretaria	bcccddcmdcdco
hw:secretary	nccccmaodblcb
hw:sector	kemeeedeedeee
hw:security	ldcddcbckddob
hw:seed	lcclodadddded
hw:seeking	cbadddbdqbddc
hw:segreteria	cbdddncdddddm
hw:seguradora	bccpcabcdcacc
hw:seguros	ccpdddccccdcb
hw:selbststandige	eedfefnfedeee
hw:seleccion	jdneedcddblec
hw:selectie	bccdddpdccccc
hw:selezionatrice	cdpdddbcYbdca
hw:selezione	lkeeeeeeeeeed
hw:senior	kihjdhfddkjdc
hw:seo	bccdddrdcbddc
hw:serial	bcodndcdccced
hw:service	akbmdmccdjkkc
hw:services	fijkddmddcdjd
hw:servizi	ndeeedeeeeeec
hw:shift	Zbbbbpancbccb
hw:shop	hnbcccbcmmicb
hw:since	cdcddemdjnddc
hw:sindaca	dodddddddcddc
hw:sindelfingen	cndeeededeeed
hw:singapore	cdboccbdckmed
hw:siniestros	oddeedceeedec
hw:site	gcbcddbcebcpl
hw:sixth	obdcdnbddcbdb
hw:skyhaven	bldddoaddddec
hw:small	ohcddbcjdmddc
hw:soaps	bbcdodbcdacdo
hw:socia	dcdeedodccddc
hw:social	edkddemclhddc
hw:sociale	emdffeefeeeee
hw:societa	ddddeeoedcded
hw:society	bccccbapcmccZ
hw:socio	ndcbddndddddc
hw:software	ddcmcdpcdkcdc
hw:sognatrice	ceeeddcdeened
hw:soignante	cdcdedbdpddcb
hw:sold	bddekeneddded
hw:soldador	bccddYbbqbccb
hw:solo	bdddqdabcccdc
hw:solutions	adckddqdccddc
hw:something	ccddpedcebdee
hw:sonadores	ddedbdbdeeoed
hw:sourcer	cirdddbddcddc
hw:sourcing	jdhjddmddkddc
hw:spare	Znbdacapcbacb
hw:speaker	bccbccqcdbddb
hw:specialist	ckojddfddcddc
hw:spedition	ddodddcddcddc
hw:sql	ecbeefdeoceee
hw:sr	jeaeeeneddeed
hw:st	mndddkccdcddc
hw:stadsgids	cdcdddbpccddb
hw:stadtbader	cndeddddeddec
hw:stadtbucherei	ddddedddedaco
hw:staff	idcodakceckdd
hw:staffing	jildedmddeded
hw:stage	oclmcdbdddded
hw:stagemanager	pdcdccbcdccca
hw:start	cdboklccddddc
hw:startup	bdpZccacddddc
hw:stealth	mcddmdddddeee
hw:steuerberater	cdcdddoddcddc
hw:still	bcbcccobcnbcZ
hw:stocktrue	ddcdddpddceec
hw:store	cpddddcdddeec
hw:strait	ddadddcdcqcdb
hw:strategist	cdZdddpdcandc
hw:strategy	acbqccbcblddc
hw:street	mccmcmbdccccj
hw:structural	cdccddcdkodec
hw:structures	dcjdecdodddcc
hw:student	cdcdjibcmpddc
hw:studente	ccacccbbpbcca
hw:studententeam	ddeenddeeeeed
hw:studentisches	eeefmfeffeeed
hw:students	mccaclbodbcda
hw:studiendekan	cdcddoccdbdcb
hw:studies	ddddeldddneee
hw:studio	ccojclecddkdc
hw:summit	deedehdmfeeee
hw:supermercati	bcccdpbcccddb
hw:supplier	cdbcddmadpcca
hw:supply	mcbcbcbcolddb
hw:support	fckdddbdecmoa
hw:surveyor	nccccabbcpdcb
hw:sustainability	ldadeecccpddd
hw:sviluppo	bcbdbdpcccdcb
hw:sworn	cdddelcoebddc
hw:syndic	dddeedddedddo
hw:systems	bcbkccmpdbcdc
hw:ta	cipdddbddcded
hw:tableau	ecbeefdeoceee
hw:tage	dedfefnfedeee
hw:talent	dhqddecccdjdc
hw:talentmanager	dcoddddddbddc
hw:talentos	cdocccccdccdc
hw:tankers	mpccdbacdccbb
hw:tanneurs	cdedeodcedcdb
hw:tax	bijlccammiccb
hw:teacher	occdkbankcfda
hw:teaches	cddddcbqdcadc
hw:team	jdckdcildchmc
hw:teamassistenz	cdddeedcedddo
hw:teambouwer	ddeeeedeedned
hw:teamleider	bddddocdddddb
hw:teamleiter	pccccbbccbcca
hw:teatrante	bccddcbodcccb
hw:tech	deodediddhkdc
hw:technical	jjddekcedljed
hw:technology	cbadddbdondcc
hw:tecnica	bcoccnambacca
hw:tecnico	bbbcccbcpbcba
hw:tern	jlccdnbcdlddc
hw:terni	ccocdccdccddb
hw:tessier	dnceeedededee
hw:test	aZkmccacqbcca
hw:teste	dcodddcdccddc
hw:tetes	cdodddcdcccdb
hw:textil	bdpdcdcddbdcb
hw:the	dfeeedcocldib
hw:theatre	nboddcaccbddb
hw:third	mmccncacdcddd
hw:three	lhidncbdjbded
hw:thuiswerk	bdcccbccddpcc
hw:ticino	cndeedeeddded
hw:tierarztpraxis	cddeeecdddddn
hw:timber	mcmcdnbccbdcc
hw:time	cdcdndbcdbnda
hw:tintero	odcdddcddcdeb
hw:tiny	oddddbccdjeed
hw:titolare	odddddcdccdec
hw:to	ccbdfjjcpcddi
hw:tokyo	bpbccdldcccdb
hw:tomatenteler	odddddbdddddb
hw:tool	bccdodmdccddc
hw:trabajo	cdcdddddddodd
hw:trade	lncccoabcbbdb
hw:trader	odccdcbcdncec
hw:trades	bnmeeecedcded
hw:trainer	bdccdcmccoldb
hw:training	abccdrZmlbcdb
hw:transformation	mmcdedccddded
hw:transition	mcmeeddeddeed
hw:translation	lcbcdcmdncccb
hw:transport	nccddncddcded
hw:transports	docdddddddadb
hw:trust	ncddddccddncd
hw:tsv	odddddddeddcc
hw:tuinblad	abbbcpacbbbbZ
hw:turned	bbboocbccZcdb
hw:two	pcgdncaccbcdb
hw:ufficio	mjededdeeeldc
hw:uitdaging	ccadcdcdpbcdb
hw:umane	doddeeddddddc
hw:umwelttechnik	ddceeedencedd
hw:unabhangige	dedeedcdddoec
hw:unidad	oddeedcdeedec
hw:union	nlbccbaaobcdb
hw:unione	oeeeeeddedddc
hw:unit	bledendceeded
hw:universidade	cdcddocddcdda
hw:university	cbnddbbnldcdb
hw:up	ccmokcaccccdc
hw:urbanista	deddecdbdoddb
hw:urgences	dodceddededdd
hw:urgentes	dbddddcdddodb
hw:us	edmddeldddled
hw:user	bcbrcbZaccbdb
hw:usina	dneeeeddeeeee
hw:utilities	kdneeeceddeed
hw:ux	bdcrccbclcddc
hw:vacaturealert	ccbcccbacbcoa
hw:vae	cdcdedbdpddcb
hw:van	bcdddcodcdced
hw:vc	acarbbadcmccb
hw:vendas	dddeedcdedodc
hw:venezia	pcdddccddcdda
hw:veranstaltungsburo	ccdddccoccccb
hw:vereadora	cobdddccccccc
hw:verlagslektorat	ddedeodbedeed
hw:vermittlung	lffefeefffefe
hw:vermolen	dodddddeeeded
hw:verpakking	cdddddodddddb
hw:versand	dddeeddeeendd
hw:verte	dbddoddbddddc
hw:vet	bcndcdaocZddc
hw:vicepreside	bbcbdpbcccbbZ
hw:vier	dedfefnfedeee
hw:vigneronne	neeeeedeeeeee
hw:virtual	cdddddndedled
hw:viva	dddddoccddddd
hw:voce	cdddddcodccdb
hw:volksuniversiteit	cdddeodbedddc
hw:volle	eeeeeenedeeee
hw:volunteer	dccckkbqdcccc
hw:von	lffeffefffefe
hw:voor	eedeeeneddeee
hw:voorkeur	cdcdddcddodcc
hw:vorstand	pcddddcdedddc
hw:vp	leemcdldddddd
hw:vv	neeeeedeeeeed
hw:w2	ccpeeededcdee
hw:wachstum	bdccdcpcdcccZ
hw:wants	acbccoaboZccb
hw:ward	abcccoabbbcdo
hw:warehouse	cbadccbaraccb
hw:water	aklccmbclkddb
hw:waterschap	dcoddddddbddc
hw:we	cdcnkdbedmded
hw:web	bddcddqdcdida
hw:web3	cdkdddcdclndc
hw:week	decdddnmdbeec
hw:weekly	bcbcccancecoZ
hw:weiterbildung	ccdddodddddcc
hw:wellness	ddddcebddbpbd
hw:werk	cndeeededeeed
hw:werving	bcccdcocccnca
hw:wethouder	bpcdcdcdcccdb
hw:who	abbccaZqoZbca
hw:wieland	oededddeddded
hw:wind	bmcddcblnbcdc
hw:wine	ndddddkdedded
hw:with	bclcqmZcbbddc
hw:without	ddddmecemceee
hw:woche	dedfefnfedeee
hw:woningcorporatie	cdcdddcdddddo
hw:work	ccceddbdrddec
hw:works	odcedccccmddd
hw:writer	cdcbdcnlllddc
hw:x	cckcndbocacdb
hw:y	ocdddccdddddc
hw:year	jdhdkcbcpcddc
hw:years	cdadddbcnqddb
hw:yoga	abcccbbpcbbcZ
hw:you	aoodcdbdaaddc
hw:your	cmjdddldcbdlc
hw:zaakvoerder	nedeeddeeeefd
hw:zelfstandig	bdceddodccmec
hw:ziekenhuis	cneeedeeeedec
hw:zoekt	ccadcdcdpbcdb
hw:zorg	meeeeddeeeefd
hw:zorgcoordinator	ndeeeddededec
hw:zurich	dnddeeeeeeeee
hw:zwart	neeeeedeeeeed
hw:zwijgend	cdcddddddoddc
hw:º	cccddccccocca
hybrid 0	dpcdddcdcdddd
hybrid in	nmcdedbdddded
i ?	abpdddncbacdc
i add	ccqcccalblccb
i admire	abYcbcZanqbbZ
i advise	bamccdrbbZccb
i agree	anmccdbdckded
i always	clZddcmcbodcb
i am	feiheiedmkedc
i answer	embbbmobbaccb
i apply	abZbbcZbrZbcZ
i are	bjmdndcddbced
i ask	hfljcdkelkccb
i asked	mcmcdijccided
i attach	jcbcdcnbcmcca
i be	kbZbbboapYbcZ
i begin	bcadddldapcdd
i believe	bkgchcncboccb
i book	WlZqbnYbaYaaZ
i bring	bcbcmdqdcccdc
i build	bamdncobbbbcb
i built	acccmcrccbbdb
i buy	aboolaYacZccb
i call	cpmdccabmbccb
i called	bbmdccacbpccb
i came	dfijeildehddh
i can	ijjfkeecmchcd
i cannot	abomkcacbckdb
i charge	bcadcdrccccdc
i coach	bcaccbnccoddc
i collect	bbmdbdjocccdc
i come	caacdbqasYbcb
i could	acicfcpcmhedk
i couldn	lclcdbambncca
i d	kejfighdleccc
i dati	mcdcdbbndclba
i did	acbdedkcjpddj
i didn	cbacbnacmocba
i do	bcmejcndedkcc
i don	ecmcikdcjncdb
i draw	bcbdccZmnbbcn
i drop	fcacccrbbacda
i edit	kbanbnakcbbdb
i expect	cbpdcdacbmccb
i felt	bcbdccbdbfqcb
i fill	ncodddadcbdcc
i find	cdlccjkjklbcb
i finish	bcbdcaaaqjccb
i follow	bbaccckbascba
i found	jbajcccbbolcm
i founded	bddlcdocddcec
i get	bboaecldlajck
i give	bjYnkcdflZkck
i go	ambcicdmbmcdc
i got	kbdccclcmnabd
i had	ijbfcflcdojdb
i hadn	icbddcmbcqZaa
i hate	bmbdnejddbded
i have	ldjekdccmhecc
i haven	bjdbpcdbmaccb
i hear	ZblmcndabnccZ
i heard	bbacbjlcbqcdb
i help	bcdcdcscbakdc
i hire	pbolcbYbabcca
i hold	ccbdldldobddc
i hope	cidjeecjkncdc
i imagine	pcccmdbdccded
i immediately	ambdndmdbabdd
i inherited	qbacnbacaaadc
i introduce	ZZXoabhboabca
i just	bbncccdcbrccb
i keep	icqmihbcbacci
i kept	bcbdcddcipZdb
i knew	bkqckcacbacdc
i know	jmlcldfciccdb
i lead	mjcedldclcddd
i learn	bbnccbZcqZccb
i left	bebdjdeclqdcb
i let	bbpcbclbblccZ
i like	cbnckccbcpcba
i liked	bbjcccacbpcao
i live	mdbdccjcljddd
i ll	fildddkicckdj
i look	bdpdihccdmdcb
i looked	mlaccbkbbncca
i lost	bcbdhcacqmhca
i love	bcmcbkZbbYocn
i loved	jobdccaccnbdb
i m	degfjeddmlhcc
i made	afbckboobajcb
i make	aieckcknfdlcb
i may	boncbcdcafcdb
i mean	likajkcamibca
i meant	Zobccnabccccc
i mentioned	apadbdocbbccc
i met	bancbcZnambba
i might	kmocccackadcb
i moved	bcadccbcmrcda
i must	blkdjcbcknfbc
i need	micincaclcidd
i never	dckccdblcojdc
i noticed	hcicccqcdkdcb
i now	llbcddmcclcdc
i offer	albcccrccccdc
i only	bcdcccckerccb
i organise	ZbaaarlZbZbcb
i owe	ibZbbbZaaqbbo
i own	ppbckcacbacdb
i pay	pcandcacbamcb
i pick	ebmebbaclnccb
i place	bbsdddkdbbcdb
i placed	bmpccbacahccc
i promise	bhakcdambpddc
i promised	bcjndcmclZddc
i propose	abcmllhcccedk
i put	lcfbenlljabcc
i read	kikjeebchnccb
i realise	anqbcdZcbYccb
i really	chddddnccndec
i reckon	odkdddcddcdec
i recruit	cdqdddlccecdc
i refer	jbbldcecclncb
i remain	cdddembmddked
i remember	cebdcdacbsccb
i represent	dbnjmcmcbcebb
i request	mmcccnacccbca
i require	pccccbbdccodb
i respect	balcbcbcnlcca
i right	bbbccdsdaacdc
i ring	bbrbbciclacca
i run	mliclkkccbcdc
i said	foicccicbmcda
i saw	lcfdijbemmecb
i say	abpclcccbmcdb
i search	khacmclcnabcb
i searched	jbmbbbZnmkcca
i see	cikhccmchndcd
i sell	abZlnbsabZgca
i send	cjbifeoejdddc
i sent	kbebcbqcbmbbZ
i set	acnbbdpcbbccb
i shall	bcndccalclddc
i share	cmcdZdrcdcddc
i should	icmeeheckkddd
i show	bgccfcrccacdc
i sold	aZbcpcabbZbbo
i speak	bcpdnchceabdc
i specialise	dbrdeecdcaddd
i spent	bdndldZncaddc
i spoke	ebZobaZbbZbco
i start	ablcbZdbajpba
i started	abbcbnjmbdlca
i still	abgccckebrcch
i study	abbcbcZbpkcdb
i suggest	bcbmcbkdcbddo
i support	ccmddemddjddc
i swear	bbbnacanbbldb
i take	dbmcccqcfbidc
i talk	abYbbbojqZcbZ
i teach	ccbccYaabrndc
i tell	nmjcejjhbccdb
i tempt	YkZqboZbbabca
i thank	bcacccncaocba
i therefore	nccdjcaldcded
i think	fnjddedefmcce
i thought	dhjdecjkdncdb
i told	aoedhjcccekek
i took	bcmdjabbjocda
i train	bcabcasYbaZca
i trained	bmbdcbZcbpccc
i trust	cblcdlmbdlhdc
i typed	bnbcbcbcbjocZ
i understand	kbocfcmcibddc
i used	jcadddndcnddc
i ve	edidkdfdlldch
i want	hddknmabmbhcb
i wanted	idbdcdldfpddc
i was	dcccedefomece
i were	bcpddckbbhccb
i will	jcjdeclcndcdd
i wish	ajcccpajblcck
i won	mlklbclcbdcdc
i wonder	nbickjZbnacca
i work	ckmmcckcbcmcb
i worked	clbdddddmbndc
i would	cdldgjedljddd
i wouldn	eaklcdbcoaced
i write	cbhjlhdniidcb
i wrote	annfbekmjZccb
i-am>benefit	kccckcoendeca
i-am>call-ask	mkmjcdegkbccb
i-am>client	jnpdccidbbfcb
i-am>cofounder	cdhdtebebbddb
i-am>connect	bemkdcecdpebb
i-am>content	bbjbdbascjlbb
i-am>cv-ask	boqdbdbdbcccc
i-am>easy-money	iccgockdkZmcb
i-am>equity	nacjobZbmbbcj
i-am>event	bbbfdekpmjfca
i-am>expert-call	mbapcbZepdbcb
i-am>freelance	kecfccibpfhcd
i-am>funding	bjedqcicgcecd
i-am>interest-q	adjbjiceomecb
i-am>job-word	ekmddcbeoedbe
i-am>messenger	abjccbabqcpca
i-am>mule	edkjddickikcd
i-am>open-to-new	cdsdkdbdcbddc
i-am>part-time	qcaccfabpdcdb
i-am>pay-first	lbaemecbearcZ
i-am>pay-word	lbhkcimekcibb
i-am>permanent	cldckcjlmkccb
i-am>recruiter	cfrccckcedccc
i-am>requirements	lcljdhdcocccb
i-am>role	dkidifkemcicb
i-am>run-code	Zhannbblaalch
i-am>secret	abacccdkajobo
i-am>seeks	jiidmgbclfecc
i-am>sell-cta	hfdekfocdcfcd
i-am>site-notice	jcldfblbilkZi
i-am>speak	bkaacbmsbaccd
i-am>start	aaacpbmjobdch
i-am>task-for-you	odailkjceakbb
i-am>teach	dbcbdneinmjca
i-am>thanks	cclcddecnoccd
i-am>third-person	dcdeeedepdeed
i-am>threat	mcbcdiebmipaZ
i-am>unpaid	acabnanknibcd
i-am>wants-job	cccdddbcudccb
i-am>we	jdlemehccmccc
i-am>we-help	ibicccscdajcd
i-am>workplace	kaaclblboeccj
i-am>you	hildfdkcklfbb
i-am>your-profile	ljmiccecjlcbc
ich bin	abfccmicqalcZ
ich dich	anbcnbaboacca
ich hab	kjkdmdjdcbkdb
ich habe	mccejdcdnjddc
ich ihnen	cfidldncmiccb
ich komme	kcbdccbnobccb
ich mich	ccodddadpbdcb
ich sie	bbsZclacbbcca
ich weis	amacnbZbbnbcZ
ich wurde	cdcdjdidkcddo
idea de	nbmcnbZaaaabZ
idea for	bcbdncplcccdb
idea what	cbZbaoYbapbcZ
iemand die	kccklkcdncddb
if a	YanbnboZanbaZ
if any	ZlZdlckdobddc
if anything	ccpdcdZdnabdc
if he	jambcbZaoZbbm
if i	ecsdcfkccaccb
if interested	mlacdnbcddcdb
if it	icljddidibiih
if not	idphfclccakca
if now	cbsdcdfccXccc
if one	abpcccmcabddc
if our	cbZpcZaaclccc
if so	cchoddmdicccc
if somebody	nccddmbdbkdec
if something	cdfedekdnadec
if that	nbicciedkebjj
if the	ldlecckcebecn
if there	cckdcddfqbdde
if they	bbenhcobbbidb
if this	ldbdiepccaclb
if we	chblodlbcicdb
if yes	acrmcdadcaddc
if you	hfjeeejkhfded
if your	bcbcccmesakcb
ignore this	cdcdddccdbara
ihnen die	moddedcddddec
ihr paket	dedeedbcedlco
ihr profil	mdmcedcddacob
ihre bewerbung	cnddddccaclkm
ik ben	bckdecicpfeca
ik een	fpbcncccdcddb
ik heb	jcldkdjclkccb
ik het	ibabobmbaaZbZ
ik je	lljeddidckddc
ik niet	abYbnaYjnmaaY
ik u	amZZncZbnbbcb
ik wil	cbkdccacpbdca
ik zag	mcaccdodmcddb
il 0	blbcdcelbbnil
il bando	bnddodccddddc
il contratto	acbcccbbbbcZs
il me	pbbbnabcjbbcZ
il mio	aaabmaamqafbZ
il nostro	ancckbnlcckca
il nous	locdcmbcdccca
il nuovo	Zlacccbccpcbn
il posto	bobdddbcbbcco
il progetto	idcdddemdckck
il reste	caaboaZoaaeaY
il suo	nhiccbjbkkcci
il tuo	djjddddcchkme
im jahr	kkcqdcccddddc
im monat	accchlocdclck
im oktober	ZobbbnambbaaY
imagine a	jccdmdmccccdc
immediate joiners	bnndddcdccdbc
immediately thought	amcdndmcaabdd
impressed by	djoeeeceddddd
impressed with	blkbcebddcndd
in !	mbabbblbbocca
in 0	idfefckcejjnb
in ?	pdcmjbahjaicd
in a	eeflhdfeidlkb
in aarhus	blccdnnabbaca
in about	nbbcdaabcacco
in accordance	bmcdejbcddmcl
in accra	bifbfkjcbocca
in advance	bclbcZacccsce
in after	YaZbcpjZbobbZ
in again	ccqdcdbccZoYb
in all	ilmpedaccbcdb
in allegato	Znbbcbabcabbp
in an	imibcbfbebodd
in and	bcccdbohnadlj
in anticipation	ccpccdbdecddd
in any	aalcabmbjabbo
in april	qjjcblacfbcca
in as	nZbcpcaccbcdm
in asia	kcccbckcdcodc
in atlanta	klickcbbmjdcb
in august	bbbljcccohcbl
in austin	bjiijlkfdccjb
in autumn	nbrbgiZbbYbcZ
in bank	bbmdndbcbmcdb
in bath	bakccbncblcck
in before	bdcdbdjddcodl
in bengaluru	bnkicnbcckdcb
in berlin	femdjdndccddc
in between	oabccdndccdec
in biotech	cbndddcccoccb
in bitcoin	ccccdcacdbqca
in boston	blbldccbcbcbo
in both	bcpcccembaccb
in breda	abcccoacncclb
in bristol	knbcedbdnccdc
in by	pbbckdbccbcdl
in canada	lkldddbdcdndc
in cape	kdbdddnddckdd
in care	ZbbbhqYmcaZaZ
in case	bkifcdbbloccd
in charge	bmacccpbnacca
in chicago	ijmddcbmjeddb
in confidence	ajqlddaccbcdc
in connection	kdcledbddbnad
in contact	ccddddcdbsdcc
in cork	Zeabmmaaoacba
in data	cddddmccinddc
in de	kcchcbclcjdlf
in december	hkaabnZlcicbn
in den	cicmdccmdcidd
in denver	eikddhkkekdcb
in der	jdidgddcmdked
in die	bkmcdcbcobcdb
in dubai	imckkcbdccmcc
in dublin	cedccelmlhcib
in e	ddddddidcoddc
in een	bcnjccklcbkcj
in eleven	jkldmcbcdcced
in english	nicidmikcbcdb
in europe	klkhmibddccdc
in euros	pkbbdcbccmadc
in every	cbnmcbmjccccb
in exchange	nbaalbinbaaba
in family	bqaeeecddebdd
in february	nbbccmeildddb
in finance	cnfdcdnddbcdc
in fintech	ddndddcddmddc
in first	bcmdbdbdncmdc
in five	hnchcikmcbccb
in for	lnbcbnabcdbck
in four	becceekmcbfdo
in free	abZbpaZocYaaa
in fresno	llbccbacbocdc
in from	bcccccebcblol
in front	ncddcjnciccdf
in galway	ajaocbbbbmcma
in general	naocccacbbccb
in germany	ZaZabbpbbapba
in ghent	milbabZbbZboZ
in gift	accbdbacddrdb
in good	bjbdcdZbnabcn
in gothenburg	bcnccdZcbpcda
in halifax	bkbcccbnoZcdb
in het	nbbcccbcjbicp
in hospital	bckhllcbbobda
in house	brlccjcccbcdc
in hull	mlcbcbnccbcdb
in hyderabad	boceedmdddddd
in ihrem	cncdcdcclldcb
in insurance	bcoccodjbbcdb
in ireland	lckbbbaodbcdc
in it	abbkqhcfdfdch
in january	ljlcdencdeccc
in japan	Zancnbibbccdc
in joining	acaqcbabdbccn
in july	dlkccdbbndccl
in june	hibcdmddoibcj
in kassel	nncbddcdcdcdd
in krakow	abodccpcbbcdc
in lagos	mabcccZcndocb
in lahore	mcmdedcddchdd
in lausanne	bccmcpbaccddc
in law	qdcbdcaddjccc
in leeds	aaakbbjmoaccm
in leipzig	akbcnlancaddc
in lille	ocbcdcmccbdcc
in limerick	jbaabcabomccb
in line	ccndddaddcndb
in lisbon	bjkcljdcdncdb
in logistics	cdmcmdhcdldcc
in lome	bbcdbddcdcqdc
in london	mnmdccbddcbdc
in loondienst	cpddddddddddc
in lyon	jkdicckkcmceb
in madrid	djcdkkcljlddb
in malmo	apZccmacmZccb
in manchester	blkdilldkbdcb
in manufacturing	icidndbdclddb
in march	iekcnckljcccb
in may	mbbjjmcdclbcl
in mei	oaabcaZbaabZn
in mijn	bcbdnchokabca
in milan	iikhcijjlfccb
in mind	cbrdclcclZdcb
in month	dmbcncecccldc
in more	abYcbcmbbebob
in munich	kjldkhbccldib
in my	bjecddboklfcd
in nairobi	ablmlcnccbcdb
in need	pbcbcmbbccbdb
in new	cmZcccobckccb
in next	fbabcaiocbbcb
in nine	kbbcjcocbbmca
in no	acbccdmcYmccp
in november	nbcccnnbcbcdb
in nursing	bcmcdmbdlbddc
in october	obmbciadamccb
in old	nbZnbblbZabca
in on	kobdcknccccda
in one	ddbhcbohbkkhe
in onze	jbnbcbancalbZ
in or	ajacaclboalck
in order	bcocdddcdincd
in oslo	bmacckahbqdcb
in our	kkmdifbjceecd
in part	pccacbmcdcaca
in particular	ccmccdabboaba
in peace	bmdcmcobbaccb
in person	bndedeehcmgdc
in phoenix	eidkcobcmhcca
in placing	ddpdddbccZddc
in porto	nlbdcbmccccac
in principle	djrcccbbbbccc
in public	cbhccbbrbeccb
in pune	bcdddcqmdccdc
in q1	lancddkdccddc
in r	mkcccoZbbbcdc
in real	acmcdobcbamdc
in retail	bblbbbnngacdc
in return	bcpckcacbocdb
in room	ccccdcbbdZccs
in rotterdam	chndmdckbkccb
in same	kbbobcZmakbcb
in sao	abbmcdkcdobcb
in search	ZoYcccZbYmaoa
in seattle	ikdkdkkecjddb
in september	abbcckjmncbcj
in settings	bcacdcZbcbbrZ
in sharjah	ncndcbbdcbddc
in singapore	bccmcZbmdemib
in six	abbjcmiacbncm
in spring	Zombcjkbmacca
in swindon	abaacblnnfccb
in tech	bcZbbcrlbamca
in ten	nkmkbakbcbdcb
in that	acpkdckdbkcdb
in the	eieeeecfelidl
in their	abkcbbekjkodc
in them	bcldnccbcbcdm
in this	bdkdccablpkka
in three	lbdhkdkbcblck
in through	adcdddakdnkdm
in to	aabccaaacblpm
in toronto	icdiclbnlkcca
in total	mbbrbbZbccbcb
in touch	cdecpcabcqccb
in town	acZcccabapbco
in twenty	adbacahbckoca
in two	cheekfldjbjck
in un	abbbbcmokbbcZ
in us	Zcmjkcocdccdc
in utrecht	ncdeeeceddemd
in valencia	amaccblloZbaZ
in vietnam	Zcanobfbbbbba
in vilnius	moccccacdccdc
in week	oobdccfccccdb
in what	bcqcbbZcbancc
in whatever	ZaeabcZbplbca
in which	gcochdckcfldc
in with	afbcocabbZrZj
in word	bmncccmcbbbcb
in writing	beonmmZacaccb
in year	ZaZbbnZbnpbcZ
in you	bcibbbnlcbanb
in your	ccdgeclcmiklb
in zurich	jljhildcclcdb
in zwolle	ddccdpbdldddc
includes the	bccccbbcccmdq
indefinido 0	dqdeddceddddc
independent contractor	oeededdeeeded
independent opinion	mccnccbdddcec
independent schools	ZbmaboZabkccb
indicate your	cnckddkcddcdb
ines we	jcbbcbmndccdb
inform you	ackcdcjkcabdp
informed of	mbbcdcbndcmcc
ingegnere devops	njdeeedejeedc
ingeniera devops	mmdeddddjeedd
ingenieure devops	nkdeeededeeed
inherited a	ecbcnnabbbldb
inside ?	kobbbnaccbbca
inside ir3	qccdddaddcded
inspections and	qdbcccadcjddc
install our	cdedeecdedodb
instead ?	kbZbabYbpYabp
instead of	cbacnanmiabkj
instructor for	acedeqdceeded
insurance ?	bbpcccobcacca
insurance and	cqfccldccccdc
insurance for	aabcqcicccadb
insurance is	blmdccccbbbbn
insurance of	bbccccfcccsca
insurer in	lmcdmdcddcded
insurers in	abpajcZbmbccb
intend to	molbcibcbbccb
intends to	nklacjaambbca
interessa ?	lmdddlddddddc
interesse ?	nmdeeddedeedc
interest ?	nieldihcccddc
interest and	obbcdlbccncdc
interest by	ipdcddcdddcdb
interest i	obcdmcbdddded
interest in	emkbmbZnbcbca
interest you	molccciccbddb
interest-q>benefit	dddeeecenceed
interest-q>call-ask	knkkcchccbcci
interest-q>cofounder	aabcqcbccbccb
interest-q>connect	aimpccZbclcak
interest-q>cv-ask	bsZdadcdcdddc
interest-q>event	ZbYlbaZrZZbbZ
interest-q>expert-call	ZcZpccbdccddc
interest-q>freelance	lamccbncabcca
interest-q>funding	ZoZanbaababbZ
interest-q>i-am	embckeojjbcca
interest-q>job-word	aktccdbcbbcba
interest-q>messenger	bblcdcZcrajcb
interest-q>mule	mkpbcbabaabcZ
interest-q>open-to-new	bcrdddbddbdcc
interest-q>part-time	sccdcbccdcbdb
interest-q>pay-word	obZpbaZbcbcca
interest-q>permanent	arYbccbccccca
interest-q>recruiter	cqcedecdcdddc
interest-q>role	aaZZmbaaapccb
interest-q>sell-cta	mkpaclhhbabca
interest-q>site-notice	obbcdmaccccaa
interest-q>speak	ccccdbbrcadcb
interest-q>start	fbbcccabqaccY
interest-q>task-for-you	bZZapZnaaaaZY
interest-q>teach	YaZabYZaqZbcZ
interest-q>third-person	bccpdcaccbcbc
interest-q>threat	ipbcddbdnccca
interest-q>we	oaiockcicabbf
interest-q>workplace	aapdcdaccbcdc
interest-q>you	oklhiccfcfdcc
interested ?	eodikcobccica
interested in	dfpkficcgccce
interested kindly	knbmedcdedddc
interested please	ncemedcddedee
interested to	Zbocccibclccb
interim finance	occeeeceddeld
interim head	oaddddmdddddd
interview 0	ccckdcnacdldc
interview ?	blcodcbbcdmcb
interview and	lkccddndcdcdc
interview at	ZbYabbYatYbbZ
interview by	aodcdbbcddmdc
interview for	ZmZbccabnaboZ
interview on	ambqdbZbcaaca
interview with	dbaaccZqoabbZ
interview you	ckcbdbbrcaldc
interviews for	bbbacaYmaabcq
interviews on	aldmdmccdddec
interviews with	jaapbcmccbbcc
into a	lbcjnnhbcahhb
into it	anblccemibcdc
into our	alccbcbccmmbn
into something	pbddncbdcbcdc
into the	cibaecacnhmdn
into your	abacccbccnoca
introduce me	abZcncacqZcca
introduce myself	bancddbdohfdc
introduce our	bbacdcqdccced
introduce you	eoeliclcbbccc
introductory call	clocfededdddd
invest in	bcccrckbcfZdb
invested in	bccardZcdbbdb
investment in	abapccmdccbdc
invitation to	bdbjddanfccob
invite you	bmeldlgjdcecc
invited to	chcicceqcbkca
invites you	ccccdpcocacbZ
invoice 0	acccccZbdcbZt
invoice for	labncbXcbcann
invoiced monthly	qbddddbdddded
ios engineer	kocededeeeeid
ir3 0	pbjdddjdccded
is $	djbkccdfdcock
is 0	hcbkjfmicbjlc
is ?	abqbbbmbiabbd
is a	kmjdjhccddidb
is about	ddfjdcaodbclk
is all	lcaZlblcbobca
is already	mkcdcmhcdcddb
is an	lcebbcccccmpe
is and	ecodddedcldec
is anyone	cdnmmdbdbcdec
is as	cdledmdedcjee
is asking	lmncbcbccbbcb
is at	amcbcdcdcbebr
is attached	cmbccdnclbdmb
is available	abbbibjobabne
is back	acccbcnlcabcl
is bad	pbacbbobbYbcZ
is being	blkcccachbccq
is below	bbcldcobdcbcm
is best	lbbccoZcbZcdn
is blocked	acbcbcZcZasca
is broken	qbbccbYkbaccZ
is building	ldnddcbdlccdd
is by	Zpblbaanbabcb
is cancelled	bcdddcbbcbbas
is chf	idcldnbjdcdec
is closed	albccZaZmZblp
is coming	oicckaajccjdj
is compensated	dddpedcdeddec
is complete	ccbcdcbcdbdpa
is conducting	bccqdcacdbcdc
is confirmed	allacbZbcZoap
is done	lcbcccabmbccp
is due	dbcbcbZacblbs
is empty	apZbabmbafbca
is enclosed	ccbddcZclclbo
is enough	ajllacbcccodb
is exactly	okZcccacnbced
is fine	abkclcjckbbco
is for	nkbbjkdbbalke
is free	cjdbceppcbcca
is from	ajcldaencZccm
is full	cnbddaebcckcp
is going	bodcbcabbamlm
is good	jikdcclaclbdl
is held	acaiblZkcbloZ
is here	aceoccZocbabl
is hiring	bpbdccjddcdob
is ill	qbccdZabccacn
is in	ciicfdeigbmcn
is included	nddbdcbmdcjdb
is it	bhmjlcibliadj
is left	lbaqbaZZbaaba
is letting	acZcmdqccaccc
is limited	ccccdccpccbba
is live	nZabbbYqbabbZ
is long	lcnbcdlddZddc
is looking	dkbiclddffkie
is lovely	abobbnimbZZca
is me	bkldidmcckdec
is my	abbchcknZgoca
is nearly	abbcpchcbbmcb
is needed	pbbcdcbbkcccl
is no	acjkclkdcdbpb
is not	egdhlfceclckj
is now	bgbccecicbcrd
is of	jmcdljcdbkcdd
is ok	anbdccbcoacdc
is old	imcddmbcccldd
is on	jcbcdcikeeeeo
is one	jcmncdiidbcdc
is online	kbZZbYZqaYabm
is only	aachcaipoabcb
is op	bcncdcambbcbo
is open	dflccbbphbbcm
is our	ljddddmcdkcdd
is out	chdcbbarcacbn
is over	pnbbcbabcmcda
is paid	mjbocaZbcblcl
is paying	kbbbboaZcabcn
is permanent	brddddcdcccdc
is possible	dnbcaoabbaadm
is preparing	pcdddcalddccc
is provided	kmcdddldddded
is quiet	bnbccdabcmmdb
is rare	acsccmZcbabda
is ready	jcbcmcbhcbdko
is recruiting	kqbceddddcddb
is red	bccdcdbbdbacs
is refunded	bddbdbnbdddco
is remunerated	abbodoaacbccb
is required	cdidddbcickln
is reserved	abbbbbmacbqcZ
is retiring	apcbbllbcbcdc
is right	ckpcbcdbbaccm
is saying	aaabbclncnccb
is short	ebblboZacaacm
is simple	obbbdaoddccdc
is sold	nbacocYbbcYbn
is somebody	pcabncXccbcdZ
is something	mcicbcbccncdb
is starting	bccdodbmdccdd
is still	cfjiikcbcjjld
is that	neffcckihajcj
is the	bjbdecicejhbq
is there	cdmcbilcoccdb
is this	mlabjeZklkbca
is to	kdlcdcccbknck
is too	omcdddbddcddc
is treating	aobcbcaoahccb
is trying	bccnedbddcoab
is two	bjcdokgccccZo
is up	hmacmbZobaccl
is using	adclmdldddcdd
is very	lblbobkbbaica
is waiting	bcccddaodamlZ
is well	Zldiccbcngcdk
is what	flbclphbdbccc
is why	ambclnedcbcdc
is with	aqacacabcbbcq
is without	Zcbcdmeocccdc
is worth	abbpcbikcbbca
is written	laccccpcdbcdc
is your	jbmccbdbokmba
is yours	ajbcmcfcabqcb
is £	jecjcdodcbkdi
is €	kdbccbnfcbccp
isn t	feldfdjdeijhd
iso 0	dbbnbmpacbbca
issue 0	ZbaacnZpbnabZ
ist am	cmccdcbcccccq
ist jetzt	nbaccbabcYbom
it !	abccjnlocabdb
it 0	lbbbdkpbcbicf
it ?	lfckkikhhcbci
it a	dbhbjcobjecdl
it again	jcccccZccabop
it all	aflccmanbkhcb
it and	ebhinciceimeb
it as	fjcbpbakckcdb
it at	kcblibfmcabco
it away	nambnaabbabcb
it back	Zcbcbcdcbcpcq
it be	nmlccclcibcdb
it because	cfadcdbcnbldm
it before	qbabibZkcblka
it better	jbobbliccZcca
it but	ajmcliknbZcca
it by	lcdgcbldedcco
it can	ahacccZbeanqd
it closes	aobpbcbacbcca
it comes	gckccdajcbpca
it cost	kcbmccdocbcdc
it costs	abbilappcabca
it could	iardddadcaddd
it d	jdjnekamcccdd
it didn	clbddcbcjoddd
it doesn	behlecocdcddc
it down	bccdkdhdcoced
it for	ddbenkkhfeccj
it four	bcbcccaccrddb
it free	acbcccmmcbccn
it from	ldbeecldcoedc
it goes	kffacmbccblcm
it has	ldcccdcljoddb
it i	kijcbcmcmecdb
it if	ljccdmbccbmdb
it in	ecfjkdkdcdkii
it into	dbbbopZcfabca
it is	kmjieihccecic
it isn	dhmdcjidhcfcj
it it	bccddmcdmbcem
it just	acacccaaiZoco
it ll	dblcfejbcmjcf
it lol	cacdddbdncned
it looks	ZbqcbcqbbXccb
it made	abaobcaaclbdm
it may	mbeabblacaboa
it might	ZbnbaalobZacb
it myself	mcbdcdacjnded
it needs	pacdbcbdbdldb
it now	lbdbbcmbbmmca
it off	accbmcamcklla
it on	jcccjebmcbkcp
it only	abplkcabbbcdc
it or	lmbcncalcbchb
it out	lcbcecledmddh
it over	kjdchcrbcacdb
it please	ncbcbbanbanZZ
it possible	fbcckbhcbocdb
it reads	clcdddodddded
it round	bjcdmdndccded
it runs	jcbdcdacdhddo
it s	gjgihedleghdc
it says	icbccbbabYYbs
it should	nfbcjcbjcocdc
it shows	jcccbdZbdcqab
it since	jbbcnbkabmbcj
it so	mcblcmacamcdc
it something	illoacaccbcdb
it sounds	laacncZbcocdb
it starts	mjccjbnkcbcdc
it stays	pcfcdbacdbbnb
it still	abanccaccoabl
it suits	kobdddcdddddd
it take	ZoocbbfbbjcbZ
it takes	bcedkcnmcbjcj
it that	apZbccncbdccb
it the	ailbbcpbbakck
it then	mdddddbddcodc
it there	mdcccbjmdbkdc
it through	bbanncZccemdb
it to	jjaieedbianli
it took	nbbdcmocbYccb
it true	bbZcbcacrjcaa
it twice	XaZobmjZaYpbZ
it under	abZbkkYabZaqe
it up	lbecbkibbnfbi
it was	cechddfddpchj
it wasn	bbncbcabaoblZ
it we	bmmlcdccddded
it well	bibocZbmdbcdc
it went	aaobmcZbmfbbZ
it were	acpcccmcbadcb
it when	obicbcabcZndm
it will	bcbcddbbcloem
it with	ebbcqbbmbdfjj
it within	ZbbbccbbcaoqX
it without	Zcabknanbkbca
it won	bccmncaacccdn
it works	icbkljiccbocb
it worth	anaZccmcmnbca
it would	llddjjbccmcdb
it you	ikicicebcZmjl
it your	anbbbokacdabb
its head	brcdddbcccdcb
its next	bqdccdacbccdc
its own	ZoZboacmcYcca
its way	abcccckaclbno
j ai	ebjdmcicoedcd
january ?	lbbbcpabcbccb
january and	pbjiccecclcda
java 0	mmcedeceededd
java entwickler	mldeeededeeed
java ontwikkelaar	kideddldjddkc
je 0	bcbqclibcclcb
je cherche	ckceledendeed
je cv	obndddcddccbc
je fais	abacbboboYbba
je het	nbancbabbbnbZ
je iets	aaZbobZbpZbbZ
je in	bdbbccoclbncb
je me	ccjcmcjcnjdcc
je mijn	acZcccqbeacca
je ne	ldmdddidlcddc
je peux	acacccmcmbbco
je stunde	ncdddncdddcdb
je suis	hcndddacnbkca
je te	bcnbcblnbbkba
je vous	bobcmcncdlfca
jefe de	lqccdcbccccca
jemanden der	nnbcnlbbbbccZ
jij onze	pndddbcbddccc
jo from	pbbccbbbcmccZ
job ?	cmfdddcdnjbdc
job alert	cmcdddbdcbdpb
job and	allcbcZanlccb
job as	agnbbcackdocb
job at	bnbcddbcpakcl
job board	nZmcddbdbbkcb
job description	calcccbdbbnco
job for	blicpcYbdZimb
job i	opZcajacZmcca
job in	ckldmdcbglech
job is	ampdddacbckdc
job offer	ZaabaclnbbobZ
job on	qaacccabpacba
job or	ccjdddbochddd
job s	lpbccclbaZbaa
job title	paddleddcdddd
job to	ccgccdncnbcbc
job you	ZYYabaZaZYksY
job-word>benefit	cibdckbcpbenb
job-word>call-ask	Znobccmbbbkaa
job-word>client	palcccecZmccc
job-word>cofounder	mZcbpdbdcdbdc
job-word>connect	naoccchcbicck
job-word>content	abbccrZkdaccc
job-word>cv-ask	oancddadddddd
job-word>easy-money	ambccbZbbZqZb
job-word>equity	bqcdjdcdddddc
job-word>event	bhlbbncodXbkZ
job-word>expert-call	ZooXbbZbZmbba
job-word>freelance	nojcccacnbdcb
job-word>funding	bsaYobjbbbeca
job-word>i-am	fllddceioicba
job-word>interest-q	ZaqcbcbbZacba
job-word>mule	djacijbklbcbp
job-word>open-to-new	nncbbanaZYaaZ
job-word>part-time	Ypnccbacnaccb
job-word>pay-first	ZZaabnmaZbnba
job-word>pay-word	nmebcdbbbdmbo
job-word>permanent	crddfccckcece
job-word>recruiter	abocccacbcmna
job-word>requirements	hlldcdacobccb
job-word>role	jpbddcccjbdnb
job-word>seeks	bpdcdddcnbdci
job-word>sell-cta	lmfbdllbkajaa
job-word>site-notice	ammcbcjbajkoZ
job-word>speak	babscbbZccbbb
job-word>start	kqacnbibbbdcc
job-word>task-for-you	plakalkaabkba
job-word>teach	ZoabcffaqZflZ
job-word>thanks	abZqbbfamZbcc
job-word>threat	bsbccbbcnbdcb
job-word>unpaid	ZYXaZpXYXaZpX
job-word>wants-job	bbaccclcpmcca
job-word>we	comalkdcbdlab
job-word>we-help	aiZcbcYcrccab
job-word>workplace	crbdcckcccidc
job-word>you	ijmhcccdnbfla
job-word>your-profile	abqbbbpYbZkab
jobs ?	raYbbbZaoZbaa
jobs and	ccbdddbnpbdcb
jobs for	cabdddnccccpa
jobs in	bbocccabbmnab
join ?	ablnmbbnbbbba
join as	babcqblbdbccb
join me	bbbcncaababco
join our	cmdcmbcodcdcb
join the	ambkaaZkbaonY
join us	blcclkcodccdc
joining as	jlcdndbddcced
joining date	cmbdddccddoda
joining our	aceqcbabdbccn
joining the	ncbbmaaadncdb
joining us	annccdfccbddc
joins us	baddcchadbbcr
jour en	mddddbddddmdl
jours de	aobddccccccbn
jours par	pdeeeddeeeded
june 0	naabjbYlnbbbl
june ?	daaabomZZoaaY
june and	jmacdlaendecd
june i	bcmdcdkdlkcdc
june to	maZbZaaaonbbY
jusqu a	albcccobcbbbn
just a	iblbacmbokcbe
just checking	obaoccYabnbbZ
just closed	akbcpdacccccc
just finished	bcamdbbbmncdd
just following	fbbccmZbpZcco
just for	kabccbZbcapcn
just like	bcocccobaicdc
just need	bccdddocccndc
just opened	asabdcedcbddc
just read	ZbZqbbabbnkbY
just reply	Zbocccpacabbb
just say	ZaoobbYbmXcbZ
just seen	ccbdadbccqcda
just send	bcbdcdacnapda
just someone	obcdbcacnbddc
just that	bcmcdcnbamdcb
just the	baaolbYcbancl
just told	qmacbcZcaacdb
just want	obmccYabbnbca
just wanted	bccdcckcbpdcl
k 0	coacqcacccjcb
k a	ldccpcicccldc
k and	bmbcrcbccacmb
k base	cqcecedeceedd
k equity	dqddbeddddddd
k eur	crceddcdddddc
k for	paabqbYacbcca
k hybrid	aqbdddcddcddc
k in	blbcnbobcbacc
k of	cccdrdbdccced
k pension	cqbeddcdddddd
k plus	cqcedddeddeed
k pro	Zrdbbbbbccbca
k remote	epcdcdldccadb
k to	lqbcbcddcbcdb
k €	bpcdocbccdddb
kafka engineer	ljbdddnebdddc
kan ik	ZalbpbYZoYaaY
kann ich	bcccoccmlbcdc
kannst du	kcbcccbbbambq
kassel and	Ynlcccbcbobcb
keen to	ccnkddjcelddc
keep $	bdccddacedqda
keep 0	acccekdcdcrdb
keep a	bbqpccaacaccb
keep all	obbbbYnacaacn
keep an	ccobddcdkcddd
keep in	ZZaasaXYbXZZZ
keep it	abpbbbZaaonaZ
keep me	bbZccZomoYbab
keep my	bdqddebdbaded
keep the	cbbnclabcakep
keep this	bfbddemdddndd
keep you	aZpcodaccbccc
keep your	cmjbjckbcbkna
keeping well	abncccZbbobca
kept a	cmbdndadcjcdd
kes 0	nnchfljbcbcdb
kids and	ocbcbbbbcfcdm
kids are	bcacbmaZeqccZ
kind as	acaccbcojabcp
kind of	jbncjdicllccb
kind regards	kjcdedjeenddf
kind reminder	acbbcbmncbbYm
kind words	cdcdncbccobdb
kindly advise	hbmhbhobcbbbZ
kindly call	aamcdbnbcbacm
kindly confirm	licldmbldcccc
kindly consider	ccbdddadqccdc
kindly give	abmcddlcoccdc
kindly indicate	occndbcbdcddc
kindly let	mcclldceddded
kindly send	njcdddlccclbb
kindly share	hmndddbddcddc
kit for	baaccclbcbpca
kitchen table	lccdldmddcdee
kite anchor	ckhjcdeimeclb
know !	lbkmcanbcbbdc
know ?	aaqcZcjcnYbdb
know a	jcbfdbbnniddc
know about	bcbmcladeaccp
know an	ZaZlaamaqYabZ
know anyone	Zbaaabpamacbn
know each	ZaqbabZbaobba
know every	ibacsbacbZcca
know everybody	ZYmbabZbqYbaa
know from	eaacccZcoZaoa
know how	bdcpdlkbbkdcb
know i	bccnbcoceacdZ
know if	jcmdcdfcnbddl
know is	bbodcobdZbddc
know it	nllccldbchccb
know me	knadccbbnlcdc
know more	Zomgbobbaacca
know my	abYcbbZncpbbZ
know of	ZaZbbcZbtlcba
know our	Xlbbcbmccbocb
know people	balbnbZhkncba
know somebody	ebnabbYbqZbbZ
know that	cbelbcmbkocca
know the	dlbjnkjcblcca
know us	qcbcbcZbclccb
know what	kepccjlcebcdb
know when	ckncbcacbjibm
know where	bbZcclmmkmccb
know whether	cgpccdadbncdc
know which	icpcccmccaddb
know who	eebdobcbnbccf
know why	acaobblbnjbca
know yet	bcscccbcbadcc
know you	ioocccccgfccc
know your	emokdccdbcfcc
knowledge of	mnbccbadmcbcd
known to	japbncacbabca
knows how	lcbkncaccmcdc
knows the	nbabmcabcZcco
kofi !	hdceddodeceed
kofi your	lmmcccacbacdc
kommen sie	clndddcddbddl
konnten sie	nbccdobcnbcca
kost 0	bccccZqbcckcb
krijgt een	ZnacobibbZbbZ
kun je	ocanccbccbbbm
kun jij	qcbccZbZcbnca
l anno	ncnmdcbccbcca
l equipe	bbbccbalbkcpl
l heure	acckdnjccclck
l hopital	clcdddclbccdo
l ora	dbbjcoabeckcl
la entrevista	ZmanbbabanjaX
la factura	Zdccddbcdcbcr
la fiche	knbdddbdccdcm
la hora	nbcbcnhbcbbci
la idea	nblboaYZaZaaY
la mia	bmbcbnpcbaccZ
la nostra	bmcccokbccjaa
la plaquette	nccccdoccccca
la plaza	bpbcbcaabbcbm
la region	bbocmaZbancba
la respuesta	bcpcccbcbbbbo
la reunion	bcccdcabdmccr
la riunione	ccdcdccbdcccq
la semana	acoccbcccbaao
la sua	lhckccacccnbl
la tua	kddeeededdbpb
la visita	cdccdcccdbccq
lab and	bbmnbaZncZaca
lab in	nacobdabbabbb
lab is	Znbdckaocaddc
labels and	ZabbcnZacbqbY
labs ?	blbdbdlcncddb
laid off	cbbdkdacqjdcb
language school	mddedckejcefe
languages and	bbncccoclbccb
laptop and	occcddeccdbcn
las 0	bccndcbbcbcbr
las noches	mccdcccdmdldc
last mail	abaccbqnbaccY
last message	allccpZbkhbcb
last month	cddkbcdbdmocd
last night	Zjacbciabnbbq
last one	aiaecblqbaccb
last spring	llaccbbbbqcca
last thursday	bdlemdcdclddd
last time	ZbmbcrjbbYbcj
last tuesday	jljlccZbcnbcZ
last week	dbilcddfneckf
last year	lekhjjglcbecb
last:benefit	cdddihndkcied
last:call-ask	eijnffjgdbddc
last:client	jinceckedcclb
last:cofounder	blcdpchjcccec
last:connect	cdhehdchdpdlb
last:content	dciedidqcddde
last:cv-ask	kmnddecddcddc
last:easy-money	idcdijffecpcb
last:equity	bicfrdccedede
last:event	ddcedecpeedie
last:expert-call	cddrieddjcddb
last:freelance	mehjddieedefe
last:funding	djgfqcdfdcecc
last:i-am	dejdfdidlldce
last:interest-q	kljejeiedddce
last:job-word	cimddcceledlf
last:messenger	ceddddbcgdrde
last:mule	cefedcfihemdl
last:open-to-new	ccrdddhdcdedb
last:part-time	mgceklcjjdccc
last:pay-first	ecciedicccqcj
last:pay-word	ldcldlgddcfde
last:permanent	cpedjdcdechce
last:recruiter	ddmdddjcibelk
last:requirements	djjjedkjecelb
last:role	dldefefejddkf
last:run-code	bjbjbciaiepla
last:secret	dccdcmbbcbrjc
last:seeks	cjjdkhddldeei
last:sell-cta	eedffdokdbdef
last:site-notice	dccdddddcddre
last:speak	cdcjcndmckcce
last:start	meddiejfhcedk
last:task-for-you	mcbcfdijechmj
last:teach	bccedockkjdcj
last:thanks	bccdccccfqclk
last:third-person	dcbldcdnlbdcl
last:threat	iicickeddckkj
last:unpaid	acccjmmndbdhj
last:wants-job	cdceedcdrcdic
last:we	heeefikjchidf
last:we-help	djdcdjpdicdcc
last:workplace	mledekcddddde
last:you	eejfeehdgihke
last:your-profile	ejmfedcecdenb
late father	ocbddcbcbmcea
laugh and	bcaobcabbdado
laugh out	bmaccaabbpccb
lavoro ?	bcpcccmbbacba
law firm	lccqccadcbccb
lawyer for	lnbedcdeddeee
le 0	eedccnbjcbedo
le client	qddjddcdddddc
le code	bcbccnbbccpbZ
le contrat	cccdddcccbccr
le mando	lbbcpcmccccca
le poste	aoYccbabmamcl
le sue	ajaccbmbbmbbl
le va	abrncbjacacaZ
le votre	bcqccclcbbcca
lead at	ambbcdanbcbna
lead for	pdcdddcdccddc
lead in	okddedbeddded
lead the	cigdjnhcddeed
lead with	jmaekededeeee
leaders in	cdccddkqdcccb
learn about	bdhadnnacbcdb
learn from	ibZclnabaoccb
learn how	ZbZnbaYmmXYqZ
learn more	ccoiddmcdcddd
learn that	bjbdcbacbqccb
learn whether	fbocccbcnbdcc
learning engineer	iocdcdcdlddic
learning ingenieur	ljeeeeeeieeee
lease on	abZblcmaaabcn
leave and	jqacbbacbmcdb
leave cover	ocbcdcjmdcddb
leave for	akqcacabbacco
leave it	ejbcccnlcbcdl
leave the	albbccabcconi
leave you	alnccnnbbabcb
leave your	abrbbbZbaambZ
leaves us	bqbcccbcbacbm
leaving the	abpbabibZkbcZ
lecture on	bccbdoalcbccl
lecturer for	Zbcbdsbcccddc
left 0	lcccdboccbmdc
left a	lcbbccabbdobm
left and	idldkdkdcccld
left behind	nbbccbZcbYbcq
left for	mabnibilbebcb
left in	cbajccdamqcbb
left on	bbbpdcmZbadba
left over	ebbcocamcbkca
left the	acboncccbhcoc
legal aid	djkcpdbbccccb
lei e	mbbccbncbblca
len:0	bbdccbbjcmcpo
len:1	cdheefejhkeek
len:2	kkhjjijdibjcb
len:3	jihfjeidfeidd
len:4	jiegeejhejeed
length 0	pccldcbldccch
les loyers	acbccaaobnlaZ
less than	kbccdcqcdccdc
lessons on	addccqbmcbcdb
let me	kcledclcjdedi
let s	bbjdpccbbpdbi
let the	cdcdddbcdmddp
let us	cbbkedlmcbiii
let you	bblccbkbbmbbq
letter about	imbdccaocbcdc
letter for	cbaccbjlnZhcl
letter of	bicjpcebdccdk
letting me	bdcmodbdcbdec
letting you	accckdocmaccc
level 0	Zbcccpablbpca
liberty of	ackbcblknbddc
licence and	bbbcmcacmbodc
licence is	anbbcbqbccbda
lift engineer	anbdccfocbccc
lift it	cdadcdpdcmddc
like 0	lbcccbakcmpaZ
like ?	cbqcccYcoabca
like a	nkdkcdkcbbdji
like and	mdqcccbZlacdc
like from	Zbncdoabbabcc
like i	kcbdcdnbbnddb
like is	qdbdddbdccdec
like it	nnabdcdobkbcb
like me	kfZdccmbpacck
like one	obacmcjbcZbdb
like our	bbaccnZpcabcb
like ours	dbnbobZabacdb
like somebody	apbcjlacdcded
like someone	jacbncnbZmbba
like that	bdpcbcmccicca
like the	mobhcbllcacdb
like this	jbbblcbbcapba
like to	jjkkjehdjdcdc
like you	jfmckmcccdecd
like your	bammbcdbcmmcb
like yours	bcacmcocdbaob
liked it	abaccckcobcma
liked the	ablccbabcpcZo
liked your	mbbnccZccYkYq
likely to	mbacccmckccmc
limit of	apbbcbZbbaapY
limited to	bcccccbpcbnaa
line about	ccbcccmabpccc
line and	bcacodmbbmcdc
line is	nabckcabccodb
line to	jlbddecddmddd
link ?	alanccfbbbbco
link and	acbhcamlcapbb
link in	acjccbZsbZaca
link to	abcbcanoekbma
lisbon ?	Zmbconadacacc
lisbon and	lnccddcedcked
list ?	bcaccnqccccdb
list and	ajndcdkccbbdn
list for	ccpbchZbncbcl
list is	oaabbbnbabbmY
list of	hbncjeobibcch
listen to	ckddclnhdcded
listen wherever	bcbdccarcacba
listens to	cncdldkddbded
little bit	eobdbdadnacdd
live in	lmjdccjcieddc
live on	abjaknapcacbZ
live with	apboeaabcbccb
living and	nbZobblaaYaca
ll add	fbncbcZbcanbn
ll ask	hlnbclmZcacca
ll be	bfnccddlbmfdh
ll bring	bckdldkccccdn
ll buy	aqZbabYbaZocZ
ll come	ZnZbbcnaaaZpZ
ll do	lbabmkkbbaacn
ll find	abacbbZabZkoo
ll get	cdbccdkcciqdf
ll give	akbccchcbbqda
ll go	accdlaacoZccn
ll have	adebcknjclbcj
ll keep	aidlbcjccblnb
ll know	kbqccdadcacdc
ll leave	bmecccpcbabcb
ll match	YZombanabbbbZ
ll need	abpcbcmbbaick
ll only	bajcccbbpabcb
ll pay	obacccacbanco
ll receive	bcabccabcbqkZ
ll remember	dpjdmcadbacdd
ll run	akbcncmcbcjdc
ll say	anlcbcabbaocb
ll see	baocicbbbimcm
ll send	ddbldbcnccnde
ll set	bnbccdlcccldb
ll still	clldlecddcdee
ll take	imbjcclblZlck
ll talk	kcbdmcbncided
ll tell	dceckmfjkjcdb
ll try	anndjkadccddc
ll want	abpbZcmccbbcb
ll write	aojcblkbbYbdm
lo que	jcbdhniccmcca
location and	kcldddcemddec
location remote	rccdedcdddddb
log in	abcccbZbckrkc
logged in	bcdddcbcddqbb
login and	bcccdcacdcqca
login code	cccddcbccbmkn
logistics and	cdcdmnjbccdec
logo for	YaabbbpbbaWqX
long as	pcbcdlbfdfcdc
long it	pcblddbccacdc
long standing	blcccdnddlced
long term	mjncddbcddidc
long that	cdbmcdbmdleee
long time	cfaccdmcloccb
long way	jmndcdbdcZddd
long you	nmmcbdbdabcdc
look ?	qkbcacjcbbbdc
look after	jcmeceocckcdb
look and	qbacabZnaZbca
look at	hjbclbkknachh
look for	bjpckncbdaccb
look forward	cckcdcbjcrecb
look it	klbkccbbbnbdb
look like	bcpcmclcbbcdc
look on	ZnZoabZbaYaoa
look over	bcacbckboZbco
looked at	cbbclcnbblejl
looking after	bblccbnlakcca
looking at	bcbrbclccccjc
looking for	jjjdlfdcjdfee
looking forward	kkjcdebdcndcb
looking please	kngdeebedcdee
looking to	akcdonacbjZcb
lookout for	bbqcmcabcZccb
looks after	hcbcccscdaddb
looks for	bpccclbkmcddb
looks good	bcbcccacbocYn
looks like	bblbdchacnbck
los ninos	ambbbbabbbbbp
lose 0	Zbbcbbrbcbbcb
loss of	bcbcbcmbbbman
lost a	lccckakccbbdn
lost its	Yobbepaajacca
lost my	bccdccacpknca
lot of	cancijemcjcdc
lots of	nbndddbcbacao
love and	mclddcbcdYcap
love it	ncbcccmnbbbda
love the	mcacbcmaaYbco
love to	cikkhclkifccc
love what	ccbcZdsccbcdc
love you	llcfmmbicbcdc
love your	kcdbnclibbjdb
loved the	jpccbbabboacb
loved your	mjbccmlbclfdc
lovely and	nbbbnnZZbabcZ
lovely to	ilZcbckmdncbZ
luck with	ZZZbabXaoobbY
lumenbank ?	abZocblbnacca
lumenbank is	bladddocbcdmb
lunch ?	anibkcibambba
lunch and	bdjmpbZkadbcb
m 0	ZaZbmldbrXbbZ
m a	cdfeicjcnildc
m afraid	jblcllcjkZbdb
m after	qbqcbcabbacdb
m also	acZcbcdbnqbba
m an	abalcldbpZnca
m around	accccdacbqddb
m asking	dfocccabpYcca
m at	nbbpabZcdlcdb
m back	bbZcccdcbncdo
m building	dbnljdadccmdc
m collecting	aambbbZoZnbbY
m doing	abmpbbZnjabcb
m finishing	ccZdccbcsZcdc
m free	bbYbccZbrdbcZ
m from	acncccacbjnba
m going	aaicackblaqcb
m good	abacbbXarZbca
m happy	bcecccqdaZddd
m head	allbboZaaabba
m here	bcocddbcoYcdb
m hiring	cpbddececdeee
m hoping	jaXbbbZbqmbbb
m in	clcdddkcdnidk
m just	obYcccicZpccb
m looking	liainfZdpaadb
m making	mcpcbcbcbaddc
m new	bchccdabasccb
m not	ehdjceccmnfcc
m on	djbidcbbkfodl
m one	ZbncocZcblccb
m only	abfcbbanaobaZ
m out	Zlccbobcbbmdb
m putting	hcomfbabcbccb
m raising	ccbcrdacXbbdc
m reaching	blbccdocmaddc
m reading	bcbddckncmcdb
m ready	bcbcbcacracdb
m retiring	anZbbcZaZqbcZ
m selling	ZZaarcZZaZmbZ
m sending	abbcdcbdcnocb
m so	ccldcccncoadc
m sorry	hbakbmkcinfdc
m starting	ibmcqbZbbjcca
m still	ZnhbmbYancbbY
m stuck	acabccabbnocn
m the	mjediedejjfdc
m thinking	jbZbmbabolcdb
m told	bfncccablncca
m trying	cdlbdcbcpmdcb
m usually	bcadccaccrddb
m w	kmcdddccccdmb
m with	bcbqccmccbddc
m working	cclcncakbckdl
m writing	cdbdjmdennccb
m wrong	lcabccancmcdb
m your	acabccqakYbcb
ma am	mkbccbamoabca
maanden €	pddeedceddeed
maar ik	kamdccbbaoccb
machine learning	jmcdkjcdkcdgc
mad ?	ZaaapbYboabca
madam i	bcbdlcoccbcdm
madam we	pbcbccmbcdadc
made 0	cccdcamcdblnd
made a	ZbabpanpaYbch
made for	oaZabcpbbZcbZ
made in	ddbcddokdbjdc
made it	cdcedecldneed
made me	beokcdbbboccd
made my	icbdddbcbrdcc
made redundant	ccbdcdbcrYcdc
made the	cibckcbckpcdb
made us	cccdddjddlddn
mag ik	fiaapcecnbcdb
mail about	qcbcdbkncacca
mail address	bbbbZcaocbina
mail and	eccddcmadbrXa
mail from	jllbccZbbobcZ
mail password	cccddcbcdcrZa
make 0	ZbbboaZabaqca
make a	alfecmfkfkcdb
make it	ibafijebjddmm
make one	qZabaoZZaZbbY
make or	acbocclcdccdc
make sure	blacccobbacbk
make the	ljbccjmlcbddc
make them	pbZcbckmbabcZ
make you	cnldidjdcccdh
make your	ababbckacbqbZ
makes them	acbnbcpZcbbca
makes you	bapcbdaccbldb
making a	eamnnlZabZbca
man in	ancccckmdbdeb
man who	albcblmlckfcb
manage your	ccadddlccbcoa
management at	ddedencaldded
manager 0	oldecdfdddcic
manager ?	akjcdcicnmccb
manager a	oZccocbcdcbdc
manager and	khoccclcbacdb
manager at	jqcddcbdldcdc
manager for	oncdddcdddded
manager full	cqcdcdbcdcddc
manager has	cblcddbdbndmc
manager i	bmadddmdnbcdc
manager in	hokdddcdddded
manager leeds	Zkacccacbbcqa
manager of	bpcddcjdcdddd
manager on	bnbdddcdcdodd
manager permanent	bqbdddcdddddd
manager position	cocedebekdedd
manager s	Znobcbkcbabcb
manager to	apbcccnbcccdb
manager who	ammdcdkdbbddc
manager with	coaededekdeed
managers in	bmkbbdncdbcdc
manchester ?	cknccobcbbcca
manda o	nmmccabbbbcca
manque un	cocddlcclcdcb
manufacturer of	Ycbpcbmccbcdb
many client	ZZscccZbbZbca
many of	ZbZbbbiabqbca
many people	fdZlcdbccrcdb
many thanks	acbcccabcpccn
many years	nccdddfdclidc
map of	pbZccbmcaaccb
mapping the	ccqdddacbbddc
march 0	ocdcdcaadjcdl
march ?	hccmdbandccdc
march and	lclclbnbebcda
march at	acccdcZbccabr
march for	Zddddnacddcaq
march in	dbbbclaqcaccZ
market ?	bcnbccfobacba
market for	cbqlcdadcbdcc
market in	bmhoddbddbded
market research	cdckdcbmcbdmc
marketing manager	mncdddbdejdic
master s	acbcclabqabcb
match 0	bqaddeceddcdd
match you	aYpcbcbaccbrb
matched with	lcmmddbddcccc
mateo !	kdledeldddded
maternity cover	mdddeddemdeed
maternity leave	nobccbbccbddc
may 0	ajbcmeZpmabba
may and	oadcbhZnbmcbc
may be	dbkidlkddcdki
may have	bimjckafjlddb
may i	jjljecicmiccb
may in	Zbcbaaaqcbbcm
may remember	acncddqddacdb
may to	rbbddcabcccdb
may we	delmmdlbcbccc
maybe 0	mcbobkbccccdc
maybe a	mdllddcddbddc
maybe you	ajacccdcqecdc
me !	nbZmccmccZcdc
me 0	cbfkmcncbbmdb
me ?	ebbcojZbtZecb
me a	ldmcdddckjkdd
me about	abYmcnbblpbba
me after	bcldldndcbddc
me again	caqmdflbcZccb
me an	qbjdcdmdcccdc
me and	kjbdhighckkdd
me as	ccmdkckdclded
me ask	nYacccpcbacdb
me at	mmacbbkcbocca
me before	ndcdddacdncdb
me but	brblcdbdbbcdc
me buy	kcocbcYbbnbca
me by	jcpkddbccbddd
me down	mbncbcabiibca
me for	hegkhkikjbedb
me from	ajacqcebjkcca
me gustaria	lcnccclbiicca
me have	nchcddkcccmdc
me honestly	ncZbacabpabcb
me how	dcacccibmnmcb
me i	djdbmcbknbica
me if	kdpkcjbfhbccb
me in	bhjckmcbmkccc
me know	lckjddcdmeddk
me last	adocbbZnambbZ
me laugh	bmbnbkabbeccm
me more	aancbpZbabbca
me my	jbadcdbdojcdc
me not	bnbcccaclmcdc
me of	ibqcbdaccccdb
me on	aedcecddlkncj
me one	bnbcbmbcnbcdb
me or	dccdddgdndndd
me out	abbcpnbcbbbdc
me permets	bcacbboakmcba
me she	acmccnanbacca
me so	ebmcddbobcddc
me take	ldbdndbdckded
me tell	acqbccmblZbda
me that	llbdmdcdlbjdc
me the	kckcccicbdncn
me they	bcodcdnccacdd
me think	bcrcddbccfddb
me this	blkccbpbbaccb
me three	bicccoaacancb
me through	aballcaclobcb
me to	dlddicldkjdcd
me twice	nakccoacZbcdc
me two	cccdncmdcaded
me use	mbcdbdbdnaldc
me what	ncngkcZkmacdb
me when	dhkkccgbanbck
me whether	bclccdbcqZcdc
me which	bcocccjbanccb
me who	bedccepcnecdb
me why	bocckcikccdec
me with	jfacbcZbnnlbd
me you	cddbflkiiobcb
me your	lfnickccdeedi
mean a	ZbbbmnZncaccb
mean it	kncdmdcbdbdec
mean that	ababbapbcocca
meantime i	cckdddcdnlddd
mechanical engineer	kbbdncbclmccc
medical device	gkbocbiccbccc
meet at	abYbbbYZbsbbY
meet in	bcbmcdbncjcdc
meet the	aolclcanccbcb
meet you	dnecccbcbolcc
meeting 0	YbbYboanbabbk
meeting and	Zbkncbobcajdb
meeting in	amcfcnecdccdl
meeting of	abcbdkbodZbdo
meeting on	bcccdcbacpcdn
meeting with	apdcddbdbbmdb
meeting you	mnnbcaZablbcZ
meetings a	mabpacccddddc
meets on	Zccqccbacbbck
melden sie	bcbcccbcdcnoa
member of	aZlnbZYlkaama
members and	bcccccZmdblna
members of	alicbbapcmbbk
members receive	abbqbaalcbbaa
members voted	mkbbbabZcobcb
members who	bcbcnbbobcckd
members with	jcaccbaZcaaqZ
membership is	abbccZpmdcbcb
mention you	aascccadbaddb
mentioned in	aZecnbaabZbpZ
mentioned that	nbbbkaZmbnccb
mentioned you	lmcdddbddlddd
merci d	cdbcddcbcpdck
merci de	bbbcccbbcaZar
merry christmas	abacccaacqbal
mes a	mcdddcldddcdn
mes y	lccckjbcmcjcb
mese a	lccamoaZcbbbZ
meses 0	rcddddcdddddb
mesi 0	pdddeccedeced
message ?	alcccpZblkbcb
message about	mkacccabbpbba
message from	daZnbbZZlkYqY
message of	dbecdebkcjmnb
message to	kjkccicjcicla
message was	gbbcdcbbcabnk
messages will	cccdedcddcqZb
messenger>benefit	acdbdbYccdpdc
messenger>call-ask	qcmcddadddbdc
messenger>connect	pccZcbbcccadc
messenger>easy-money	abccbbaabbqcb
messenger>i-am	iancmaabaaqba
messenger>job-word	bpmdccccbclbb
messenger>pay-first	dcdeedcdddncc
messenger>pay-word	Yabccbbcacpcb
messenger>secret	dddedddbdcnec
messenger>we	poaaaZaabbZcZ
messenger>workplace	pbdedacecdbec
messenger>you	ZlmccbZbbjrca
messenger>your-profile	bbqccdYbbcYca
met at	dmkbncdccjcba
met but	mbadbcacbqccb
met de	aaabbbZabmjZo
met een	llbcccbcbacco
met je	bbYnacabbrlZZ
met onze	Zcbacbqbcclca
met you	bcacccnbbpcca
mezz ora	ZbnobcZlbbbbZ
mi farebbe	mkbdcdlcclddb
mi ha	ldpdddedccdbc
mi serve	obbdkcbdmbcdb
mid sized	bmZcjdbcoacdb
middle of	kclddibddjenb
might be	bdjioceldccdc
might i	eblclbbbqabcb
might like	bcndbbZkckbob
might suit	knjeeecdcceed
might we	lbccnblbddddc
might you	acrbemZdeZccl
mil e	jkccocbcdcccb
mil por	hnddlccdddldc
mill lane	bccbccanbabbo
million dollars	bcdnceldddked
min call	mcboccaccccda
mind ?	bcqdcdkcbaddb
mind me	blndcdbcmaddd
mind telling	aclbccaclncca
mind the	oldecdcddcded
mine is	mbabmcYbpaaca
mine s	ZaYbabZaopbbY
minha filha	mbabbpabbabcZ
minimum ticket	abbcrcYabbZca
mins on	abbqbcfbbbbcb
minus 0	occccdldddcdc
minute call	ccdYlkncmbcdd
minuten 0	bccpapaacbcca
minutes $	abarcnZZbaccZ
minutes 0	abbqcqZXcbach
minutes ?	abmomboaaZaca
minutes a	ZcbqdZZjcclca
minutes about	ZaYnjZYqoZbbZ
minutes and	ablqcicklbccb
minutes at	abanmanacZbaZ
minutes by	bccmcblpbbcba
minutes for	abjjcbmobcbca
minutes in	abjncamlcccdb
minutes of	icblccZcqZdcl
minutes on	bebpdellcccdc
minutes to	bcncccnbnacdc
minutes with	Zbmjblnamabcb
minutes £	ZbaocpZacacca
minutos por	bcbqcbbcccbcb
minutos sobre	bccpdaccddcdb
mir die	acacccabaZlbq
miss the	bbZccaacbscca
mit dem	bkbcccblcbkbp
mit unserem	acccccpbcclca
ml engineer	ijbdkdbcmmcdb
moment ?	ococccicbibcb
mon cv	bcceddcdqcddb
mon nom	ccadddcdqckdc
monday !	blcdccaacabcr
monday 0	acccdcmbcbcbq
monday ?	oddjcbpbbabcb
monday and	bcacccZpbncdZ
monday to	omddddbcclddb
money and	labcpoZabbacb
money back	bcadccpcbcbcn
money for	knbblbZnfdicb
money from	lphcacabbaoca
money i	hnbdcdbdbnbdc
money in	Zbbcsbaacblca
money is	ZbkalbZbbZmoZ
money on	mbcbccjcdkmdc
money to	maabbbYaaolba
month $	mbdcdobbddcdc
month 0	ccemjoYabanbZ
month ?	obbbninacbbca
month all	Xnbcbcnbbcnda
month and	acbgnbpbdlidb
month at	occcdmmcccccb
month contract	pdcdedceddeee
month end	ejbcccmacnbmZ
month for	dbceojjkcblcb
month from	bccdrdbdceddd
month i	bcjdldlccandb
month in	ocbcjcmbbbccc
month is	embdcdqdcZcdb
month of	obccccdccaZnb
month on	nccbmdjddcded
month one	kbcckcncdccdc
month out	accdqdadcbddd
month per	abacacqbbbocb
month plus	aoccnciccccdc
month s	jkbalbmddbedm
month the	Zbamlclbnjbca
month to	ajacmcZboamcb
month until	bbbcqdacbbcdb
month we	lkdcdojcddcdb
month which	bccdpdamdbced
month with	Zrbdcchdcbkdc
month you	jbbbfarbcabcl
month £	mbdbcoabccbca
monthly fee	pbbbcbncZccdb
months $	ndddemceedcdc
months 0	rcddddcdddcdd
months and	obndjcbdbacdb
months at	rcbddccdddded
months contract	odddeededeeee
months of	qabcidbddcddc
months on	kbcdddndldcec
months to	ncbdcdbckjmdb
months you	ajqcccabcaccb
months €	qbdbdedeeeded
more ?	eodehdmcccddc
more about	mknkclbdbdccb
more and	bbZcccmlcpcca
more in	bnocccmccaddc
more than	bkekckldhdhhd
more when	baoclcaabdcdo
morning ?	ZlamcaZabpbaf
morning and	miicccjcbaccn
morning before	ceceddbdcondc
morning i	bcabkcpdcabdb
morning in	bbbbamaicfndm
mosaic rent	ddjdcdmdmcdlb
most grateful	cccddmccobddc
most of	ifndddlccbcdl
most people	edjcdbokdchec
mostly and	mdmdldbdcbced
mostly from	pcddddbddcded
mot de	cncdddcddcmlZ
mother s	nkbjbbaccancl
move ?	bkndddcccncdb
move the	bcadccacYccbr
move to	bnddedccqaadk
moved from	hcZdcdacbtcda
moved the	kkbbdbcbcaccq
moved to	cejcclabjjccp
moves to	bcccaccbcaccr
moving to	knbcckaclbcdk
mr fagan	aZnncclbbbccb
mr oyelaran	aeobcbacbncca
ms tran	nbbccmnabbcda
msc in	aaccdmbpccbcb
much for	lkgccakbbocca
much more	acaoccnbcicdb
mule>benefit	lbabanbaoaebb
mule>call-ask	ajmlccmcbjfcb
mule>cofounder	abacrcZbbZcdb
mule>connect	abdbbcZabombn
mule>content	naYopYVWaZYbY
mule>cv-ask	caoddedeZdddd
mule>easy-money	acccbbbcccoca
mule>event	dahmajldbkmaY
mule>freelance	ocbcddadckadp
mule>funding	ilabXbooaaZca
mule>i-am	ccaakdakjfpbk
mule>interest-q	bcbdcbccccZbp
mule>job-word	dpkmccZlbafba
mule>messenger	dededdecdcnec
mule>open-to-new	bcnbcdncbbbcb
mule>pay-first	acccccbdccsde
mule>pay-word	ndbbcYcibbsbY
mule>permanent	bqcdddccdddcl
mule>requirements	YZlkbbZconaba
mule>role	iqbfcdakcdnca
mule>secret	abccccYcdbscb
mule>seeks	lnenbdcambccZ
mule>sell-cta	kedmfcobcbkdb
mule>site-notice	bbobcmnbcbhcb
mule>speak	ZbaZbaZqbbaca
mule>start	dfbbbeaabbqci
mule>teach	dbnceoaamajde
mule>thanks	bcbcccbamXbcp
mule>threat	bpcddbacdcnbl
mule>unpaid	Zcdbdpaaccadb
mule>wants-job	ccbccbbcrjcdb
mule>we	okcakjjdbclca
mule>workplace	mbdbddbcddpdb
mule>you	eilhhfdjedkbd
mule>your-profile	macbbYaocaoca
music and	mcbcdcbcnacdm
must be	nlbbcclclkkcb
must find	bcncclZcnacdc
must have	qakdcdkdccdcc
must pay	caddedbcddqdb
mutual contact	bpbdcdbdkcdcd
mutual friend	bmabicobbhlba
my agency	pcaccclcbbcdc
my application	ccbdddbdsacbb
my assistant	Zccddaobcbpdb
my attention	ljcdemcdddced
my aunt	rbbcmcabbbcdb
my best	bldcccmbbobda
my book	bcbccbarbZcca
my boss	mncccclbalcdb
my brother	elfbnkbalebca
my business	bbacodacbocdb
my calendar	bcldidoclccdc
my certificates	bbacccadqZddb
my client	jlolddbcccddc
my clients	bcqccdndcccdc
my co	ccidolcfdcded
my colleague	ijnccibdbncdc
my commission	bccccdqcdccdb
my company	aaacqbmakZlcb
my condolences	abZbbbZaarbbX
my contract	YaYcccZbsZccn
my course	abbbcYnmoYaba
my cousin	lebcpckccbccb
my cv	cbbdddbdsbddc
my daughter	kbicclakkncca
my day	Zbaddcbcmpdcb
my dear	amacacZcanncb
my degree	cdbddcbdplddc
my desk	cbqcccacmbecj
my diary	acncbdpbbZbdb
my door	cclddcacbpcdc
my e	imkbcccbcnbcZ
my english	kbacbnZbjnbba
my family	cccdjemdnbddc
my father	diacniibjmbcd
my fee	acacbdrdcccdc
my first	jbedccalomccb
my friend	bbacclkmankdb
my grandfather	abZcbnZbYqbba
my grandmother	oaaccbabndbca
my head	Zpcdcdbdmcded
my house	occdlccckacdc
my husband	ocbdddbdnbded
my idea	doddkdbdcccdd
my internship	bcqccdbcjadcb
my invitation	cceoidicefddc
my job	aallqcabZZlcl
my kids	abacaaabbqncY
my last	acnkjmmbddhca
my late	pcbcbbbcbcnda
my list	bbrdcdpcaacdb
my mail	qcbcdcnccbcdb
my manager	ZZncccncZblcn
my mentor	ccbccaacnapcb
my message	nZcnceZbmdlba
my mother	mgbejgadcpcdd
my mum	Zbacbbicoamcb
my name	cjhdjdbdqafdc
my nephew	nabcboabbblcb
my network	bcjccdlckndcc
my new	ZbabcaYrZZobY
my newsletter	bbaccbZsaZbcZ
my niece	bcbddcakcnmda
my note	bmkcddpdcbddb
my old	acacbkebopbca
my own	bckcihkfmmcdb
my parents	abbcmcabbZccq
my partner	bbZlqblbeafcb
my partners	bcaobcaccncdc
my password	bcaccbbbanWaq
my phd	ZZabinZcqkbca
my phone	abdcccabZfrcZ
my podcast	cdcbdamncbddc
my portfolio	ZaZbmcZctZcca
my previous	cfjhdcldnbcdc
my profile	babcccYppkbba
my request	ccbdddbcbrdba
my resume	cdbdddcdrbddc
my role	bbaccdacnocdb
my savings	bcbdpdbbbandb
my search	bbbdddadqaddc
my second	amadbbabnoZca
my services	ncbdcdmdZccdb
my shop	qcccmcXdccbda
my show	bcbZcaisbZcda
my side	lcZcbcmbbYoca
my sister	jabdncakbkjbn
my son	ZcbacqZbnalca
my supervisor	aclcdcZcfpcdb
my survey	bcapccaYbinba
my team	fkllckjbbjicb
my thesis	bcbcbcZbmocdb
my two	jdbcccmaobcdc
my uncle	acbdobacbardb
my visa	bbbdccacsbbcb
my week	jcbcccabarcba
my whole	cjadcdbcbqddc
my wife	mjbcmjbcldedb
n a	bcbccobbcbcqa
n1 0	njbbcbabdbndb
na fabrik	cdmdddkdmcddc
na mosaic	cdmdddkdlcddc
na segunda	aaccckmbclnbf
na sexta	Zobccbaanabbj
na sua	babccckcpcbbn
nach dem	mcolccacbbbca
name ?	ankbcbZcZnbbb
name a	njlccdadmaddc
name and	bbecdcbcbmphc
name as	bbicddcdqbccb
name came	kpblccacclcdb
name for	cbccldbccmndc
name from	llacccabnkcdb
name in	cjcjccacmlbcm
name is	elleikddfcedc
name it	acpjZckbcbcca
name of	ajacccdlojlcb
name on	dbmbkllbbnbcb
name s	mnnbbcacbacdc
name the	cbbaqaabbbaca
name them	ncnccacccajdc
name to	YboocbacmZbcb
name was	pcdlkcbcciccc
name you	anZcabZbplbcb
name your	obbncaZcccbcc
names of	bbmccdkcdlckb
nd and	fmnbbckbcbcdb
ne parliamo	clccocbddcccb
near lyon	mdcddcbddccoa
near the	ecpdcdfddided
near you	iacibZjbbbeqZ
nearly always	adbcccrccacdb
need 0	lbbnbaZbpbmca
need ?	mnacaclckbbdd
need a	njcilfcbkbjcc
need about	rbbbcaabcbbca
need an	ecjccokckicdc
need anything	occddbcddmced
need for	ncnmcbacccbdb
need from	qcbcccacbncdc
need help	kabbacncbaobb
need is	obmdjdZccbkdb
need it	omacbcdcbamcb
need of	lbfcclfbmkbdb
need one	ebacmeYbsbbcb
need people	abpjccabnbkdb
need somebody	jdbmnlabebbck
need someone	nlccnkbcdcddc
need the	dabcncaclbndl
need them	pbccccncbebcZ
need to	ahljgdheblccl
need you	cjlcnbacbZncm
need your	bbjdjbdbbapcn
needed for	obcZcpaaccbbZ
needn t	dbdjbofbbcamd
needs a	jnbfcebcmbdhm
needs an	pcdldecdddddc
needs somebody	mccbcklcccndb
needs someone	pbnccZabbbcca
needs the	naacmcZccabcn
needs to	lbocccbcaZncZ
neither of	pbbcmcaccicda
nel nostro	cnddkdldddddd
net 0	oacbnbkddcccb
network ?	abaqnclbcacca
network engineer	lmkdddkdkbdcc
network of	fcncldjddccdd
never ask	mcblcabbcaWqa
never been	ebbpcYabmabcb
never do	bbrcldadcabdd
never had	acaccnablcoca
never lost	bcddcbmddcodc
never met	dbbcdjZlbqlca
never said	bckdcddcbqccb
never share	aaZaaaYZaZXsY
new account	abbcccabcaoam
new company	Yabaqbnbbbaca
new contract	pcmcedbdcdcdc
new course	bcdddaatcccba
new episode	cdcddbbedbccq
new in	bcZccdabbscna
new job	baqdcdbcbjcoa
new on	aboabaYqbZbbX
new one	lmcmcbbbbkcck
new ones	kkbcccaccancn
new opportunities	dcpeeecdkdddc
new position	aYncccbbajcqZ
new request	mcbcdcacdccqa
new results	acbcddbbcacrY
new role	abjidcacbpabm
new season	abbccbarcacaY
new year	bbjccclbmpcbZ
new zealand	bmmdcdbcancdb
news from	amacbcZbnZboa
newsletter about	mddddbbodcddd
newsletter on	abacpcZnbZbca
next ?	bisbccdbcacdb
next candidate	ccdcedmddeoda
next door	abacabpnckcca
next month	edbkddjckjddm
next of	cddddecedcpec
next one	ccjckcobcnbdb
next quarter	bpndedbdccddc
next release	abbcccabcZabr
next role	clmdddldcdeed
next season	kcmbbbobbbccb
next step	blqccdccbbccl
next summer	bcmdcoacjZded
next time	abkcccacbabcq
next to	jmbcbkcbmmcja
next tuesday	bbbcccpndbcca
next week	kcckcckdklcck
next year	acqcdcdcjbccn
nice to	bciccbacbtjca
niet door	cccddabccbccr
night and	jkfcbahamocca
night i	bcacdcabnpcdb
night of	ZZnbamaobZbbZ
night shift	bnldccamclcdc
night shifts	bnaZbalnbZmca
nimbus care	cmdeddkclkdeb
nine countries	knccjcZbbbnca
nine days	abbclcpcbZnda
nine minutes	abYXbbmplZcca
nine months	obcddckjblddc
nine people	lakccbibmabkl
nine years	abkcmlbcmkccj
ninety minutes	accbdohmcccdc
no ?	oohbbbZbbilca
no action	bcjdddbcdcknk
no agency	jqcdcdcdccddd
no agenda	ccbcccajcrdcb
no and	kcbdcndccjcdm
no ask	ccbdadaccrdcb
no boss	obbcacabbZoca
no charge	abfcccnpbZbcm
no client	bobmcaYncbcdb
no cost	dhcbabpnccbcj
no experience	acdddcccddrdd
no fee	echclZcrdeccb
no fees	naabcYapcacca
no fixed	bZrdcdacaadba
no further	acacdcabcbbiq
no hard	ccidcdmbbnddb
no hay	aaabnmZibabbn
no hurry	lcacccmbZaccp
no i	ljlcacaccpcdc
no idea	nblbmmebaabca
no interview	bcddedbdddrec
no it	abnbcbmbanbbZ
no job	aaqbbcZbaZbna
no lo	ZaabnbZabmaoY
no longer	dckdddbdcicqd
no me	mbbcocbclcadb
no money	YZabpoaYbabba
no more	Zqclcchbcabcl
no names	ackpdbbcccbdc
no need	dcacclebarbcb
no obligation	Zcbcccqbbnbba
no one	kdcljkdbmacdb
no other	olabccaccabll
no pay	abbbbZmpmZbba
no pitch	cdacccnbbodcc
no preparation	ZbbqbaancbbbZ
no pressure	bcmbbcibcncca
no problem	aaoddemddcddc
no product	abajnbXabarba
no reply	acabccaacnlZn
no risk	cdeeddZdedpdc
no role	abqbcclbbabbb
no rush	knaabcabcgcdn
no salary	edeenedeeeefe
no sales	aaarcbdmbaZca
no se	ZbZbnnmabZfaY
no shows	ZbZbaaqamZaaY
no slides	abbbcoZqcbaca
no strings	icbnccqbcabba
no thanks	kcmdddkdddddd
no to	eepbbcbcbjccl
no vacancy	aYmcacabolcba
no-question	dedeeedjdjikk
nobody can	nlbcbcoccbcdb
nobody could	mabbbolabbbca
nobody deserves	bcbcbcaccrbbZ
nobody else	hbbbncjcbncdi
nobody has	klkbcbfbbmlcb
nobody in	nlccccabaibdn
nobody knows	mcjcncdccccdb
nobody s	ahdcmjemblecd
nobody will	lmbnccacklbdb
nok 0	aqbddlcdcdddc
nom ?	dnldddcdkcddc
nominations for	bcacccaqbacam
non e	laabbmZaaZaoY
non le	ZmbbcbnbaZbZn
non lo	aocclbkccccdb
non profit	mkcdddmdddcdc
non si	lcnbccbdcclbb
none of	nmijcmbbcbcdb
noon on	paabocZacbbcZ
noor i	ncicddndabddc
normal employment	Yrccccaccccdb
nos gustaria	mcccdpbbdccca
not ?	kaZbcbnbbobbZ
not a	jnjmacacilicc
not after	glZcccZcaqcca
not allowed	maanccmbcbcdc
not an	libbqbaccicdb
not as	rbccdcbdcbddc
not asking	cbXcfdacpnccc
not at	jlbccbbcZocdb
not be	ejldccZcckllj
not even	aaabbbZZbZXpo
not for	obdmmZabiiccb
not going	abqccdacZYccn
not happy	bnbcccmdcmbdc
not have	abocmmZccjcdc
not i	bcolccbcaacca
not in	kbhcccbbannck
not interested	lcamcdnccbccb
not looking	pjmdYdadblddd
not need	icbcddablZaom
not now	ZamalaYnaXboY
not on	akmbbbknbjbca
not one	akbmddhdlcmdc
not only	Ynbcnbamblbca
not pay	aZbcmcocccldb
not reply	bcbcdcZcceakp
not say	bbonadbddcced
not see	adldddacdcpcb
not sell	cccddckcblndc
not sure	bbnclgkccmcci
not the	mebjhcmcccccm
not to	decgkbldhkcck
not who	aboabbpaZZbaX
not write	aaocccabZncca
not yet	bkpnbdabcbccc
not you	pbacocbbcaccc
note about	amocccZbalbca
note from	ddeddepdibdec
note of	Zcpcncbccbcdb
note on	ZbalboZacnabZ
note that	kdcldbZadcbcq
note to	abmbbbZabnnah
notes and	qcccdlbccbcdb
notes on	abmbcoZcbocbb
nothing about	lbdoaoZababcY
nothing and	Zbanbkbllanbb
nothing but	bdcddcobcZceo
nothing else	abZbcbpbbbabp
nothing for	abZbbcdaoZZoa
nothing i	mbabcbZnmmcca
nothing if	ablccdpcccccb
nothing in	ZbZboaYZZkaao
nothing on	bdcoddkcdddee
nothing only	bbacbcZoammcb
nothing s	bbncddadmmddc
nothing to	acebmcZncljbm
nothing you	Zbjqdbbccccdd
notice and	cjcddddckdcdn
notice is	bqbdcdbdlccdb
notice period	bnlddeddkdddd
noticed that	alkckdmccmcdc
noticed the	bcmdbddccncca
noticed you	mbfcbcrbbacca
noticed your	bbmcccmmkbgdb
notre equipe	bndkddmdeddcc
nous a	onbclbacbbbca
nous avons	fjbcecmccjccn
nous cherchons	bcdpkbcdddcdb
nous votre	Zccmdaabdcpba
november 0	blcccbblccccn
november and	nlccclbbdbcdb
now !	lcabccabbsbca
now 0	baabollbbabkk
now ?	lasbbbYbaXbbZ
now a	kckdddbccoccd
now and	edkklcccjkfce
now at	bobdcdbocbcca
now but	bbidqcbcclcdi
now have	ababbbZbacnoa
now i	bkijiihbljkcb
now in	dlbcchZmoajcb
now is	mZcdZcocmbcdb
now isn	ccrdcdbdbYccb
now on	bkacncbmcdboa
now open	alacccaqcbbba
now so	ajbbdoaYdccbo
now that	nbglacacobccb
now the	npbddcbccbcdc
now they	ncbccdmcbkcdc
now we	YlblrbZkcbcdc
npm install	acccdcbddcqcb
number 0	kebcdbibenbco
number ?	ZlsbaaZaaYmcZ
number and	eheddcecccrab
number below	cdddddkdddodb
number is	cdcleebdmdncc
number of	cenhdeimbccdk
numbers ?	abacocjbboaca
numbers and	naacboabblbdc
numbers are	idclcdbcebcdp
numbers to	bdccdcmbcbodc
numero de	ccbbcabndcoca
nurse and	Yaacmbmcaoccb
nurse at	ckcdddbccclob
nurse for	jhcccdbbbbcco
nurse in	albccccccnnda
nurse with	bbcckdbloccdc
nurses and	aaZncbqbbbccb
nurses on	ZianbaZobnbaY
nurses who	abnbbYmobaabZ
nursing informatics	cccbdpacldddc
nz $	lpcccjacccfcb
o nosso	hicmgbmiccica
o primeiro	annbbbanbabaZ
o que	bcnccmbbbbcan
o senhor	kZZolaZanaaaY
o seu	kjeddcbccfeko
oak health	kkjdddkdjedec
object to	cjcddclcdcckn
obliged for	kccmckkddddec
obliged if	mckddcbdmcddc
obliged to	bbamccbdpbdcc
observe that	cbieedoeceddd
occasion of	cdcddcacdocdn
october in	bbbcdnblcabbn
of $	bbckcjcfcbokl
of 0	kicfijhccdlig
of ?	lcaaacqbcbcca
of a	kdejkdjckehdc
of about	okccdcccddddd
of agencies	ocbcbbemcbccb
of all	aafcckamaplah
of an	ddilkklbecddc
of any	cbacccictbdcb
of april	lbbncbacnbccb
of assignment	ndncddbdbbddd
of august	obbbcaZhbabbp
of birchline	flaoddbcddcdc
of both	ccodddbcdbndd
of business	bcccccocjcimb
of cash	ZbbapcZccbndb
of charge	cdcddcnqccccb
of chf	aldnccabddmcc
of clinical	bpddbldcdecdc
of course	pckjcfkbbjbdb
of credit	medddbbdddndd
of data	cpdckcfmcbcdb
of date	mbccmabbcbnbb
of department	jjabcqZbaabcb
of each	ZcnbokZkbkccb
of eight	maambnaclaccb
of eleven	mbbndcalcccdb
of engineering	bolcjabndcccb
of every	Zbbncoalcbccb
of everything	alebpbZbcajcc
of experience	leceeejeldidd
of eyes	pdccddaddmedc
of february	nkccljbdddcdd
of first	abacccodcccdo
of five	dlblcllkcbccb
of four	kjcdeklncdcdb
of freelance	bcpcdclcdccdc
of freelancers	jcbcdcXbncodc
of fundraising	lbmcdcmcbbdcc
of growth	bngcZljnbbcdc
of hands	dcbcccjcpacdb
of her	pbbcccaccncda
of hiring	lYqcbbacbamdc
of his	bbeccclccbocb
of hospital	Zbcblpaocbadb
of how	fcmmddmccbcdc
of hr	ibcddcmcnbcdc
of interest	kljlfiddceddc
of it	cbkeqcebbkddd
of its	akabmnabnacdb
of kin	cddddeceddpec
of last	kcmodbZbcjccc
of leaving	bcscbcZcacdca
of march	lcccdoacdbcdc
of may	ncccddbpdbddb
of me	baZdccgcskccb
of mine	lccbnmcccdldb
of my	fcmchhfkcmddc
of new	cccdddbmnbkcb
of next	lmadjcmccaded
of nine	oocdcdccccddb
of ninety	bccbdpkccccdd
of nursing	akmccnabmZbca
of october	mddeeklddcbed
of one	cealldcbknbcb
of our	mfeidkjjdeedb
of ours	ibbqcbakdlbdf
of paperwork	ilcnddbddbded
of people	ccrccclbcgddc
of perhaps	odcdddbdcleed
of product	pZcdbdZdddndd
of production	bdlmddmbdcddd
of questions	jclnccadbbcdd
of repairs	biamcbmbnbccb
of rs	abcacnbaccqca
of sales	bbccbqYbmccdc
of senior	bqbddcbccccdb
of service	bcncdbkncccdc
of seven	qbbddcacdjddc
of six	bncjdiimgccdb
of solvane	jlbdeeleeeded
of some	adcdamaocbecb
of something	bcldcbboclccZ
of tea	bcbcZakocZcdn
of ten	ccbmijolbbccc
of that	mjecmcdbbncdb
of the	ihedieekejicj
of their	cccddllldbjjd
of them	dhnhfijfcecec
of these	kbpbccdcbmccb
of thing	obgcmcjclabca
of this	jfjeocbbcembb
of those	acnkccmcmachb
of three	lbedmlilddccb
of time	kocajcbmdcccc
of twelve	bcbcdomcccdec
of twenty	jccccoalcaddc
of two	lbbjpelbcbccd
of up	ccccabloccncY
of us	cedenhbcfocdc
of usd	elccklacddndc
of use	bbrcccacfaccb
of what	akableobbkdcl
of which	hcbclcndccmjb
of whom	cmidddmccjdec
of work	qaecbcacoifdb
of writing	Zbeocldacbbcb
of year	acobccllbZccZ
of you	kkllicjdcjccb
of your	edekeckekfjhc
of yours	jcmlcckkbdcdc
of £	cbcdmllbdclhj
of €	gbchnjclcbecl
off ?	fmoZbbmbbabcZ
off a	cbbcldqccbddc
off and	Yqbckbmbbmbba
off for	occccbmmcccca
off in	lbbcdcbbmlcjm
off my	hkncbdZcnacdb
off on	mbmdddaccbccn
off the	hlabckdandbck
off to	bpbdcdgdckdec
off with	lbbcjbZopbbca
off your	hdddddodddldd
offer 0	acckpcldddcdc
offer ?	jbocccmcbccdc
offer a	djcnijidddddc
offer and	kcjbccaccdccp
offer for	bpcdccpcbbcca
offer from	YaZbnbXmoZabn
offer in	bcbccdpccncca
offer is	jpddccccddlcb
offer letter	ccbdddbcccocn
offer my	acbdddmcapcda
offer of	nbZcpbZbaeZcZ
offer you	bokcekcgcbicj
office 0	kqbcccacccbcb
office above	bncdmdbdckbdd
office and	ZoacocZcbicda
office at	dldeddkdcmdec
office in	drbcddcdcicdc
office is	bkbcccmZkaecn
office of	bjcmcjcccdncb
office will	bbbcdcabblbcq
office with	akadccnccmcdc
offshore wind	blncncYkcbcdc
often you	lbcdddbcbbcpc
oi ivan	kjdeeekeeeeee
ok ?	jbambmcaajnca
ok so	bnmccdlbcccdc
ola !	lbldddbcdnccb
old and	bmbdkcbdceodb
old boss	nnjbbbZbjlbca
old maps	accccmnbcacdm
old mill	naabmbZobXacZ
old one	mabcccabbambn
old team	hmbdcdlcclbck
om 0	cdcdddbcdcdcs
on 0	iccechcndcdkn
on ?	kclcjoakcbccd
on a	lffljdfeddidc
on about	bkmdcdbcdmcdb
on ai	bdbmdmZnccccb
on air	aaZabaZrcaccb
on an	odanicbclaccb
on and	qdcddbbkddded
on any	bkbcmcbcpbcdb
on anything	bdcalkbodbcdc
on as	labbqaZcbkbca
on average	bcbjcdrddcckc
on behalf	ckjlchfcckkdc
on board	alaaobanblbca
on bonus	cpddedbdeejec
on both	pbocabZcaabca
on c2	qcbdedkdccddc
on call	mpbfcckcddccb
on cloud	cdclddpddcddc
on contract	odlcckicdccdc
on damp	Zcaacpakclaba
on day	djkccbhkcbndc
on each	aaabaaqmcbZca
on est	ncccncabdccck
on every	mbacccaccqcca
on everything	abbcpblbcilca
on file	bbpcbcjccclbb
on fire	lccccbaocjcca
on first	mmbdddkdccded
on for	bbbccclanaabq
on friday	cdaecbjlldgcp
on fridays	anabcaaqbecca
on going	ncbcccjbbmbba
on google	bcbcddqcbbcdb
on here	obbcccZbbscbZ
on his	fbndcllccbcdc
on hospital	accpdccccacbn
on housing	pccbchancccca
on how	bclccmibmkbdc
on in	ccpdddbcbZemc
on internet	abcdcmdmbmcdc
on it	kencdkdkddccd
on its	fbbklbeacibmm
on maternity	nobccbbcbbddc
on me	bbeccjpYbpccZ
on mobile	hcaqccaccccdc
on monday	hebdcdhdjhchp
on mondays	cgccdobccbdmc
on my	kckcecjjljhcd
on our	lcejfjllchccb
on page	bcbcdcmclacdp
on paper	gamcnchcahcdb
on parental	pabdddibccddn
on pension	mYbbcmamcbmca
on product	acbcbaZsbaacZ
on pytorch	cdddemcldmdeb
on reading	Zbbacqkkckbca
on remote	abcbcabpcbacn
on rent	Zbbkclaobacbe
on request	YbcbiasamacbZ
on sas	cdccdmcpcbccZ
on saturday	bmbchbfbckccq
on saturdays	ababqnYabZbcb
on school	maZZcZZopYbbZ
on se	baabbbmabpbbZ
on site	lbdcdmededddm
on small	pbZabbZpaZccb
on snowflake	cdcddmbmclddc
on sql	cddddkcpeccda
on stage	Znbbcammbmbca
on sunday	aibdccbpcabko
on sundays	cccccqabbebca
on telegram	bdddecbdddrdc
on terraform	accbbnjmdccdc
on that	ZgabbomabnccZ
on the	didjddekdjcdl
on their	bbbbcbmocalcj
on them	anbcbmncbbadc
on this	acnlbbbcbkobb
on three	jbabannZmabca
on thursday	cccibekkcfeco
on thursdays	acbddlomcYddc
on time	mobjYeaccoccb
on to	ebccccalkbpcb
on top	llkhbcaccbbdo
on tuesday	bgbchbjjmceco
on tuesdays	nebddiancldcc
on two	edcdmkmbiccdb
on us	bekbajmqcccca
on video	bcbsccZbcccdb
on vous	lddcddjdddndb
on w2	pcddeedeeeded
on wednesday	igbjcccmcehin
on wednesdays	akbcbpabcdcdn
on what	kdacmcmdkcddc
on whatsapp	llicicbcccpcb
on which	mkakdcbcnbddc
on you	aalbbgZanpnZX
on your	ecdfccldiijme
on zoom	lbbpccZndcbdb
onbepaalde tijd	cqcdddddddddc
once a	pdhdfebncacdb
once and	aaibaanobabca
once i	ccndddcdcmddc
once in	ddledecedljfe
once it	cckdcdceddodc
once more	cncjcdjcjjjcb
once the	hZZbrbibbZbcl
once we	bmbcpcaccbcdc
once you	abbcbcabcbnob
one !	aaabmbcbamboa
one 0	ijbfcmmdcbcdc
one ?	mboceijbcZbcl
one about	acaocckZdYcbp
one and	dlicnbahnacck
one are	abpbcmZccbcdc
one as	babcobXcoZbca
one at	kbaenadZoYmca
one big	kckkccklccdec
one but	aaZbrcZbcacdc
one call	bbarmclccbbcb
one can	bbbcocacrZccb
one chance	ZZZbbalaraabZ
one click	ZbacbamqcZbbZ
one costs	cdddddikdbcdn
one day	lcncdkhdbmdcb
one decision	ZnZqbaYbaabca
one evening	mmbiblakccddc
one for	nbnkiblceacca
one from	YaZnamnamZamZ
one hour	ZbauboaebZbda
one i	jbebonicbecdb
one in	bjclijliclcdc
one interview	moadddbdbccdc
one is	kfdccjjpcbcce
one job	lnacccanalccc
one month	aedcccncnbflc
one more	emampbYbbabca
one new	ZoacccabbZbpa
one of	eeljeehejlcdb
one off	Zbapbbqbcaiba
one office	nnacbjbccbdcb
one on	djbocockbaccZ
one page	nccccillcbcdc
one person	enbccjimlccdb
one place	acbnbbqacdlca
one question	ccbacaZqYndcb
one s	iabceknbbnkdb
one small	pcdccbbcdbbdn
one thing	bcndcdmdjdcdc
one time	bcjcccdcddpmb
one to	jaabpbZbbZbbn
one very	mccdccbmdmddc
one video	gbbncnaccccdb
one visit	mkbccmlbcbddc
one week	kicbcoabimccb
one weekend	Ypababbocbcda
one who	ejccoccbjmedc
one with	cladmckbjmcdh
one year	akbcbiapbblca
one you	lbolbcZbdjlca
ones and	nikdccbdcbcdm
online 0	ZbcbcraZbbbca
online banking	cdededceeeped
online for	Zcbacbrbcbcdb
online or	accbdpZlcbccn
only $	YaZaaaYZobqaZ
only 0	cbalcajmbaqca
only a	bdijccbmddndc
only and	dbccccqccbbbb
only because	mccddckccbcna
only for	belclcjlkakdb
only four	ldcdddndkbded
only if	bmjdddmdcdded
only me	lccdddlcnbdec
only must	alcccoaccbldb
only need	dccddcbclcqdc
only nine	ambcbclcnbcdc
only one	Zmbllhabmiccj
only pay	ababbbpbaarca
only person	YkYappYZYXabY
only ring	balccdbboabcb
only send	ccccdcacdnocb
only take	bbabbcncoacdb
only the	mbabccabblpdb
only thing	ccddddpbecjdc
only to	bbicccmcbpcdc
only two	ZbaaboacbZodn
only wanted	bbZccdacbscdb
only with	ckleeelecceee
ons team	Zmcccmnmdccdb
op 0	bnbccbZmcablm
op de	ecbdcnobkbcjc
op het	akacbblZaqaaZ
open ?	lcaabpaachcdb
open a	ZiamoaZblbocb
open about	jikccdkccmddc
open and	brecccbcbjddc
open data	oaZaaaYnaZamY
open day	cmbbcZZqcZbbj
open ended	ZsbccZZbbbcdb
open evening	bbbccaarcbcca
open for	lamcccijpZcka
open in	Zarccckbbbbca
open it	aaabccZbcZpli
open position	bscdddcdcccdc
open positions	baYdddpcaccdo
open since	bkccdclcdcndc
open source	pbabcbZmbnbbZ
open the	afdcidccccoof
open to	cjmejdfiiecib
open with	aZnbbbbobacba
open-to-new>event	acodddbbdccab
open-to-new>freelance	abpdcdbcbbccc
open-to-new>i-am	bcqdddbdbjddb
open-to-new>job-word	cdrdddddbjdhb
open-to-new>permanent	bZodcdcccddcb
open-to-new>requirements	ccodedccddccd
open-to-new>role	aZcbbbZbaabpa
open-to-new>seeks	ZanbocZbaabba
open-to-new>sell-cta	kcqccdhcccdcc
open-to-new>site-notice	cbYcddbccqbXY
open-to-new>start	abYboboaaaccb
open-to-new>teach	aZZbbZpaaaaaZ
open-to-new>we	ccndddcdededd
open-to-new>you	cesddebdcbddd
opened a	bencccmobdcbd
opening a	klacnbamcceca
opening for	cpbeddcjkdddd
opening hours	aZabcbjabaabq
opening in	malcddlcnbccb
openings in	ccredecdcccdc
operations manager	aracddbdcdcdc
opinion of	mdbobcZdccded
opinion on	nabobaZblnZZY
opportunities ?	cbpddejddcddc
opportunity for	dcmcaenndccdc
opportunity to	fcfdekocdkcdd
opportunity with	nboccdacdbccb
or $	odcdedjeddded
or 0	ocakccmkcbddb
or a	kardciakdbccb
or an	nejdYdcdniddd
or are	lbqbcbabbZccZ
or as	ddnmdecdccded
or at	mccbilacccddm
or by	pdnddcbcbbbdc
or call	Zccbcmabcbbbq
or contract	bboeeeceddeee
or could	bgeccdbdqaddc
or did	acacbbZbarbbY
or do	mcndcdmccaddd
or don	malcbbalbbbbn
or for	aZpbbclbnZcca
or four	pdbdcdldcadee
or friday	blaodceccacdc
or i	acccjnlcjccec
or in	nlfcdabkdcbdl
or is	kcnccdicbbddn
or it	ZbbbbaZZcasZX
or just	jjecccalkaclm
or let	qbZbobZbaZbca
or madam	ecjcdcmlcccdl
or more	bcemcdnjcbckc
or next	bmdocdadddcdd
or no	imhjldcdcicdd
or not	imcalcmglaccb
or on	cclcdojfdddec
or pass	cdcdddcnlcddd
or perm	ZYrcddacbcccb
or permanent	aWpddebdqbddc
or remote	Zolcncbcjccdb
or reply	bobcdcbbmbcbl
or salary	basccdbdcbddd
or so	ockkccakcbdec
or staff	YbmcccZcqZbca
or tell	ocbcccmcdbcdc
or text	modddcacddcdb
or the	jcijcdkclelcb
or three	qbliccbdcbcdc
or to	Zbapncjafjbcb
or two	YbZbnnnbambcb
or we	abmcbmkacZccn
or wednesday	bbanddocdccdc
or with	alabcaapjbccY
or without	blacncmbbkbcZ
or would	bcpdddjcmbddc
or you	acbiccpbmbkcl
or your	cbikccncnbdci
or £	cbbccaqacbccb
orchid systems	djddddoikbdhb
order 0	accccccbccbbr
order to	acpcddZbdiocf
orders and	Zbbkockbcbcdb
ore al	lcdcdbocddbcb
other half	ccddpdbddcbed
other one	mbaccbabZqccb
other people	bcbbcnabccqcb
other side	Ybapcbabcnbcl
ought to	mbocbbejjeccb
our 0	jjbbclencbkca
our academy	abdcdqccddddc
our accredited	bcdddeadeepdc
our advisory	Zacbpamacbccb
our agency	nifcccpcccfcb
our agent	bcccccacdcrda
our ai	ZZYbqbqababaa
our alumni	bcbZcbaqklccc
our annual	bcdccoboedjdb
our app	pcccbYnadbaba
our bakery	hpbbbbbodaccb
our bank	ljcdcdbddbqcZ
our bench	lbbcdcbcdbncn
our blog	abbbcYnpdbbcc
our board	Xqaobcaccccdc
our bootcamp	bddcdqcadcddc
our call	fbcncbkmcblca
our ceo	pclcjdbdedbec
our certified	abaacbocdcoba
our cfo	kbccanbbddndc
our client	dkbpddddddhdj
our clients	eckndekjdcddd
our clinic	lmccccmbdbbcl
our club	qaYabaYnaambZ
our coffee	oaabnbmbbbaca
our community	ZaanbbkacYmoa
our company	kbmchiaclcndb
our conference	bcdccnbndcccb
our consultants	Yaqbccnbccbcb
our contractors	lZbcdclcccncc
our conversation	kibcdlkbdjhck
our cost	Yqbacniacbbcb
our course	bbcccnmlcbbcb
our cto	bokcndbcbccdc
our customers	bcbcidrddcjdc
our data	nddmdZamddddc
our database	qbmbdaacdcbcb
our design	cckddmcddledc
our direct	pcceeedeeddee
our director	alocbcaccbnca
our editor	macbbqXZbbbca
our engineers	bcdccccddlodc
our evening	acdbdrmYdccdb
our exchange	mccddcbbdmndb
our faculty	adbccdbpckccb
our family	cpcdlcbcdccdl
our fee	bcccdnpadccdb
our finance	dolbboZaccbdb
our firm	mkeocbjccbkca
our first	jdbcomdbclcdb
our form	Ynnicklccbccc
our fund	hbbplcadcccdc
our grant	ccddpdcddcded
our group	Zmbbcabkcbbco
our guest	Zfabbaaqcnbca
our head	brbdccbdccddd
our hospital	cdcmcqbbccbda
our house	Zqcbcnaaccbcb
our hr	abdcdcicddqcc
our ios	npadZdcdddddd
our lab	kZbonaabcabba
our lawyer	kabccoabdcncc
our magazine	YaZablYrbYaaY
our meeting	lbaccbZcbjlco
our members	ZccacsaXdclcb
our mobile	cddddcpdddcdc
our museum	rbZbbbZbcacdb
our mutual	ioabgcjcdekcb
our network	cckqdclcdcbdc
our new	bcabklbocYbbo
our next	Znbbbbplcabbb
our ngo	obbbobaacbbcb
our office	boclccaccnbdl
our old	pbbbcbYcdbbao
our open	kaaacZYrcZabi
our organisation	bbrdddbdccddd
our own	onbcddjccehdc
our page	bccdcairdbcca
our panel	bccicjlpdbbdb
our partner	ecclcdjdddocb
our partners	bapdbdccccccc
our paths	ccbdddbccrdcb
our people	jcnccclbbdddb
our pharma	bocddmccddddd
our platform	aoahjnmbcbbcb
our podcast	cddcdnbldcddb
our portal	lancdcbaccoca
our previous	kccbdcacdcpcZ
our price	ecbcccqacccca
our product	adanccoaclbdb
our professor	cbcdacbccooda
our programme	bkccdmmjdccdd
our project	acbccblodalca
our rate	ccccdcpcdccec
our records	bbpcdcacccccn
our recruiters	abjbccpcaclbb
our register	bckccbrYcbcbb
our report	acbcdcimdboca
our research	accqcckbcbbcb
our rules	acbcdcbcdajpa
our sales	iccbcsXbcbbck
our school	mmccdmancbcda
our search	obmcdmabdchcc
our seed	aaYbtbXabaacb
our shelf	rbacccacbbcdc
our show	bccbcaZrdbcec
our side	ZlabbbbacpnbZ
our site	pcbcbbZocblda
our software	accabcrccccdc
our staff	ZabacrZZcbanY
our stand	bcncccamcmcbb
our start	bbckrcacddcdc
our students	dccccrbacbcdb
our supplier	kccdddiddcpdb
our system	dhobdbmcdcecc
our talent	bcrdddbndbcZc
our team	cimbcclbcblhl
our tender	kbccccocdbicb
our terms	bcakccnccbcoa
our third	bmdemdddjdced
our time	bjjcddkdoabcc
our town	qbaabZmjcabcZ
our twelve	nccccaobdccdc
our vendor	ccmceecdddned
our volunteer	pmccalZaccbcb
our website	kkmdddedccded
our work	hobdccaocbbdc
ours ?	mZnaobYbbabba
ours are	nnbcZcmbcbbcb
ours in	Zbcccnncclcdb
ours is	pcblccobcbcbZ
out 0	amcdacaokbfcb
out ?	ZoacccabZbcbp
out a	dbjomlaacbbcb
out and	tcZcccccbkccb
out as	bclbbdbclnddc
out for	cdidkeeddcbdo
out how	bcapbcjccccdc
out in	acbbcbdjkkkco
out loud	anbbcbZobjcca
out of	ddicleldjcgdj
out on	kccccbinkhccm
out the	bccccceklejdn
out there	kbkbcbcabqZbZ
out this	ncccdcacjaaco
out to	cbnccclkkaccn
out today	ababcbaoaaZbp
out what	fblnccmccacdc
out whether	njobcclcbaddb
out why	pcacccancabca
out with	cdcedebcdndbn
outside ?	ZdqcidadbZcdb
outside ir3	obkeeekdccded
over 0	gakoabejcbnce
over ?	bhbcddsccbcdc
over a	liafeclchncda
over and	ibodldkadacdc
over at	bapbpbYbbaaca
over de	acbbcbqkbkmbZ
over een	YannbaYabZobZ
over for	bbbmcdpccacdb
over four	kobdnceccccdc
over from	apaccchmclbba
over his	alndddbdblded
over it	bkoccclcbahcb
over six	acbclnmbcbcdd
over the	mdfiekddedjdh
over to	jpbcbciccaimb
over two	mbbapkacccaca
over video	abbobmYoabaca
over with	paackbkbbZccb
over your	aobdcbmbckbbb
owe you	abZccbZbkqbbo
owen i	ncamcdlccbddc
own a	cmbcscZibabca
own an	aoabpaZbbabca
own and	mbbblcabbobca
own in	kbndjcbmbbddd
own it	pbacpaZbbZccb
own licence	ambbcclccbnbb
own machine	lbcbddbcdcpcb
own name	bcdddZnbdcodc
own office	aZaccdpcapbdb
own people	dbbcdcpccccdd
own shira	ncbcccjbcmbba
own team	pcaddckccbmdc
own the	bkcdldndcbkdd
owned by	bnccodbdcccdc
owner of	laabbjoaaabcn
pack for	mmbcddZncacdb
package for	cccdcbpYdcndc
package is	cnccddpddcddc
packages start	ccbdddrbcbbdb
paga 0	mbbncmZbcaZca
paga de	ZccpcaobcbabZ
pagamos 0	acccdsbadcjca
page 0	accddilcccccr
page ?	YaaaoanncbbZa
page and	hcfccdnlcnbab
page for	ecbccaaqdljbZ
page is	ZabcobmZbZbcm
page one	bcccccncnbccb
page or	mdcdddodbbded
pages and	rbbbcllccbbdb
pages are	jZbccboboabca
pages for	ldcddccddkndc
pages long	odccacmddcdeb
pages of	rbbbhbmbbacca
pago 0	mbbbbnabbbmba
pago por	qdddeddedecdc
paid 0	mccpcbabdccck
paid at	jbbodmZccckdb
paid by	dnbpcidbcbica
paid consultation	Zcbqddbdddddd
paid for	aclcmnbdcbldc
paid from	Zbbbpcmcbaacb
paid in	ohcjdcccdclci
paid on	nccncnZYcbbcY
paid per	qccjdlcbcccdc
paid phone	cdcpedcdddded
paid the	YbaccbZccambr
paid through	pbbmdbacdcccc
paid to	bcbpcbabcbncb
pair of	ncccccdinjddc
panel about	Zccabnmmdbbda
panel for	clbcdcbZcbccq
panel of	bccqcabcdcbdc
panel on	cddddacqelddc
paper and	mcbdddaccpcdb
paper on	acbnccamanccl
paper s	ncbcccmaclcda
paper was	bcbbccaccrdda
papers and	lcobnbYbbbbdc
par jour	nddddkccddmdc
par mois	aidcfldcddocj
par semaine	pddddlidddcdb
para 0	mbbbcoaabbbal
para a	lbaccjablanoY
para analista	mbdedddddddnc
para arquiteto	ilceeedeleekc
para as	eccccnabccabo
para cientifico	kcdeeddddddnc
para consultora	jddeeedeeeenc
para controller	lccdeedelddmb
para el	dajcbpabaaaap
para la	ZpaocalabakbY
para mi	nnacdmacacdcb
para nuestro	abcbblapcbbba
para o	meclcaepcbcca
para os	hmbcbbmcmbbcb
para um	mcdmjkcdddddc
para un	lbbnmibclcccb
parental leave	nkadccdncbddl
parents are	YbabboZaambbn
part in	ccemcbaobncca
part of	bkccjkabklckj
part time	kbkcfhblkikdc
part-time>benefit	jocbanZbccccb
part-time>call-ask	bdcdcapZcdced
part-time>easy-money	pjccdbbbdcldc
part-time>equity	cdeemedeeeeee
part-time>event	ZcbccoZnbbbbb
part-time>freelance	saccdbbddcdec
part-time>i-am	nbacibZbpYcca
part-time>job-word	Zlaccbbcobmdb
part-time>mule	cdcenddcccded
part-time>pay-first	ocdddcbdccdec
part-time>pay-word	qbccdodccccdb
part-time>permanent	cqpbcaabkbccb
part-time>role	oZncdmbcccjcb
part-time>seeks	aacbdccbccodc
part-time>sell-cta	XabbcooZbbaba
part-time>site-notice	Ybbccnaobccbb
part-time>start	pbccdmalccbca
part-time>task-for-you	qdeedbbdedddb
part-time>teach	Xbcbcolnbbaca
part-time>unpaid	acddcaZocbccZ
part-time>we	qdccbnajcccdb
part-time>workplace	qjcddcbdddced
part-time>you	cmabokXanZebZ
participants receive	acbqbaZlcbbcb
participation in	nmcacabncbaca
participation is	cccldcibdcndc
partir de	Zbdcdcockccco
partita iva	kbndddkicddcc
partner ?	abZbrbnaaZbca
partner and	ijbcicodclddc
partner at	dbljbdaldccob
partner for	obmjmbibbajcb
partner in	jcjcmdbddcjnc
partner is	ZmanamZbbbnba
partner of	ecbcccqcdbdcc
partner or	bcacocZbmkccb
partner who	jbbbrcZccbbdb
partner with	ccfdpdndcccec
partners and	aalbqbXcbYaja
pas de	abbcoabncbbbZ
pass it	mkbiddblmcddc
pass my	acidcbbdolddc
pass on	dcbccckfleoba
pass rate	ZbcabZsZbaabb
pass the	alcbbambbbpcZ
passe a	ldcdddiddcblm
passed on	cdadbcbmbqbbc
passed the	bbabcbaamdkrY
passes to	bcdcddbndcnca
passport and	bmccccbcdcpcb
password and	cdcdddbcdbrZa
past the	qccajcacddddd
past two	dcjeldkejdeee
pay $	kccldpbbdbmcc
pay 0	mjblcpacbbmcb
pay ?	abkocZanbZbaa
pay a	nlbkcbZlbbnca
pay and	Zncccbnmcccdc
pay but	blccmaaqcbcdb
pay by	rbbbcaaacblcm
pay chf	qddcdcbcedced
pay for	ljapddiedbddb
pay gap	klaibnlbcbcca
pay grade	bscddccdcdcdb
pay guests	acbbcoamdbcdb
pay in	mcccpZcZcckdb
pay is	allbkjcclbkib
pay it	bbbcccaacbqcb
pay me	maacbbjbnZmca
pay mentors	acbbcrbacccda
pay of	bkdcdcndddldc
pay on	pqccXcZddccdb
pay one	bmcddcbcmbndc
pay per	qcZbcamcbacca
pay scale	ZraabaZZbZabo
pay the	jbbbdflccbqci
pay too	mbbZbaqbabbca
pay two	pcddddbdddcee
pay us	aZbeobqbccbcb
pay what	obZabpZbaZbcZ
pay you	mebqdnZbbblca
pay your	ncbocbZccbmdb
pay £	dbbqcmiccccdb
pay €	jbcllnbccbkdc
pay-first>benefit	abbobZXbbarba
pay-first>call-ask	abaobbYacboba
pay-first>client	bddcddcdddodc
pay-first>connect	lbccdcpbcZiaa
pay-first>content	nbbbbbaZcbpba
pay-first>easy-money	cdccddlcddpdc
pay-first>equity	abdcocbcddbdc
pay-first>event	bccZcbkZdcrca
pay-first>freelance	obdbcdkdddcec
pay-first>funding	ZcbcpbZccbZdc
pay-first>i-am	hcbbclZbbatcZ
pay-first>interest-q	aababpabcbZcZ
pay-first>job-word	aabcdbpdddZcb
pay-first>messenger	cdddddcdddndb
pay-first>mule	accbdcacdcrck
pay-first>pay-word	hbcacijecbrbb
pay-first>permanent	bacccidccbtcZ
pay-first>recruiter	apabbaZbbbkbX
pay-first>requirements	bcdZdcacccoba
pay-first>role	qaddddcdddldc
pay-first>run-code	ZpacbbacbbibZ
pay-first>secret	bcdddccddcodb
pay-first>seeks	qZeddcdedecec
pay-first>sell-cta	bccabcYadcsdb
pay-first>site-notice	oddddcadedkcb
pay-first>speak	bddaeodbedcee
pay-first>start	ZccbZbabbbrcZ
pay-first>threat	bcccdcbddcrca
pay-first>we	cccjigkbdcrca
pay-first>you	abbejdjccbrjj
pay-first>your-profile	bdcddcbddcqbb
pay-word>benefit	acbniifmjblba
pay-word>call-ask	Zciscjbdcbjca
pay-word>client	mnZncbZcbbbcc
pay-word>cofounder	esbbYcaccccnb
pay-word>connect	laaobcallbkZa
pay-word>content	qbbaqZYXbbhcb
pay-word>cv-ask	pcmcdebedcddd
pay-word>easy-money	meccdpbbccncb
pay-word>equity	ZZbbsaZbbbbbZ
pay-word>event	ocbjbqaZbbbbi
pay-word>expert-call	cdbrcmbccchcb
pay-word>freelance	qjbmdchccccdb
pay-word>funding	dbbblbZccarcb
pay-word>i-am	kdechleldldcb
pay-word>interest-q	pabcdbbdddcdc
pay-word>job-word	Zpibbbobiblba
pay-word>messenger	XZZabaZaabraZ
pay-word>mule	baoicoZbbblcZ
pay-word>part-time	qklbbiZccblcb
pay-word>pay-first	mbbkenjacblck
pay-word>permanent	bpklckcbcbfcc
pay-word>requirements	jZZqbZYacbmca
pay-word>role	bpellccdbbjfa
pay-word>run-code	nababaoabbYba
pay-word>seeks	mqcbZjacdcadn
pay-word>sell-cta	ocekbilehbccc
pay-word>site-notice	nbbamanZbbalY
pay-word>speak	ZccocoaXdbbca
pay-word>start	mkccikdccclck
pay-word>task-for-you	qbbbbbbjbbbnl
pay-word>teach	bebmbtaZbabcc
pay-word>thanks	ZbqbbbZbYebba
pay-word>third-person	obdceecdbeded
pay-word>threat	ckbpbkbbcblbZ
pay-word>unpaid	abbbbrelcbbbY
pay-word>wants-job	lZpacbZbZZbbZ
pay-word>we	mkcohmaicbeca
pay-word>we-help	pcbabcZcbbacc
pay-word>workplace	qccddpbcdccdb
pay-word>you	kfbpdkhcbbldb
pay-word>your-profile	eaYraZhbaZZZn
payable in	ncbcdbobcbcdc
paying 0	Xbcbcopbcbcdb
paying the	pcbbccdccalca
payment in	mbcccbobcdacb
payment is	ndcnddbdddbed
payment of	abbbbbZacapjn
payroll and	ablbcbqccacdc
payroll for	bcbdcdqdddbdb
payroll software	ibbrccYbdcacb
pays $	bccndobbdcidb
pays for	acobbnkbbhmcZ
pays you	bcbbmbaccapcb
pensez a	abmccbbcobZbn
pension 0	arcdcdbdddddd
pension and	cqddddcdddddc
pension reform	mYbbcnancbmca
people and	hnidmcibccidc
people are	Zkicddoccbmkc
people at	dbqccckcnaddc
people can	qchccbebdcldb
people for	bcpcccaaoebdb
people from	bbadhicbcqcmj
people have	aiabcYZbaZmqY
people i	bcmdcdndbmddc
people in	cdmhccndcmcib
people like	Zbkbmcimiibjb
people of	iZZaaaXrbYaaY
people on	ckhbcfmelbccm
people tell	bcncbcmmbZcdc
people think	Zcbmmbnbcbcdb
people to	bcknkmbbibihb
people two	knccclbbdcddc
people we	allbkcnbdcccb
people when	bbncccbcblncc
people who	bclkijjocdceb
people with	ccqcmcancbccb
people without	ZanbbbXarXbbZ
per 0	fkcjcjobcccak
per annum	bncmcckcdccdc
per cent	fcddphdedcldc
per dag	dcccdobcddodc
per day	qccddlddddddc
per diem	bbmocbZcnabbZ
per head	YabaZapobbccZ
per hire	aabcdcscccbbb
per hour	ndcldlidedddc
per il	Zbblkbhdlmbbl
per jaar	jlcpccccbdbdc
per keer	abanapaaYaabZ
per l	llddddbddcccm
per la	ibbccifjljjcl
per lesson	acdcdsbabccdb
per maand	bccbjjkcccmmi
per month	licbfmkedcjhb
per page	qcabbambbabca
per quarter	ZZbqkckbcbabb
per session	bbbmbrbbbbccb
per sms	bcbddbbccbraa
per un	hmcliecccimcb
per user	Zccacaracbaca
per uur	mcdcdnecdcldh
per ux	jddeeecddddob
per week	oddcdmecjdidc
per year	aablcofnccbdb
percent and	aabcqckcbbbca
perhaps you	icbcnaaaoacdc
period 0	lnbdelccddddc
period of	pcbcdlbcddcdd
permanent $	crcddccdccddc
permanent 0	brbdcdbdcccdc
permanent and	colcedbcddddc
permanent basis	arbccdcdddded
permanent contract	asaccdbccccdc
permanent job	dqcddecdcdedd
permanent one	ndbdccccobddb
permanent or	aZbcbcZbrZcca
permanent position	bqcddcbddcddd
permanent post	bpnddacccbdcc
permanent £	asbcbcacccddc
permanent €	crbdcdcdddddc
permanent>benefit	bsbcfcikcbccb
permanent>call-ask	aZYbbcrabaaca
permanent>client	XnnccdZcaabcc
permanent>cofounder	bdccpllbdccdc
permanent>connect	noamabZlbZccb
permanent>cv-ask	apoccdbckcccc
permanent>easy-money	bmbdccbcccqcb
permanent>equity	cmbcrdccccddc
permanent>event	ipjdcbapbbbca
permanent>expert-call	pabkbZabccbcb
permanent>freelance	bpojjcabbbbka
permanent>funding	boidpdcccccdb
permanent>i-am	kmkcccbdoeccc
permanent>job-word	dtjcccccbcccc
permanent>mule	cobdcdcpdcica
permanent>open-to-new	ccodeebedcede
permanent>part-time	bqoccbbbcbccc
permanent>pay-first	ZoaobaZYbbkbY
permanent>pay-word	dohmdhZbbbkci
permanent>recruiter	bdZcccacabbbp
permanent>requirements	XrYabbacabbbc
permanent>role	crifjcbddccib
permanent>secret	ZZaabpZYbZoZZ
permanent>seeks	ZpZbacpcabYcZ
permanent>sell-cta	Zrbbfcdmhbbcb
permanent>site-notice	aobbcbabccnZa
permanent>start	kracccicbcccb
permanent>task-for-you	paccbbbbbcccc
permanent>teach	asbcmYaabbcca
permanent>thanks	bZYdcdbcqYcbb
permanent>threat	crddedddddicb
permanent>wants-job	cbbZcpbbcdcdc
permanent>we	cnljndkbcbbdb
permanent>we-help	aqbcbcZccccbc
permanent>workplace	frkdcebcccedc
permanent>you	Zqmjcdbbicgjb
permanent>your-profile	cbmdedcdecnbc
permit me	cccdjdldlnedc
person ?	nccdddmclbddc
person and	Zpbclcmccbldc
person as	bdcdpdadccmdc
person for	pbbbmblacbcbb
person from	ZaYnabZaapboY
person here	ZbabapZZmkbbZ
person i	mmZbpcZbZYbba
person in	abZbbbcinkqca
person to	ibclkeobbehcb
person who	ncbejkccmiicc
person with	ambbpbabchccb
person you	nhdcddldcdcdd
peux tu	ccbdccbcbabar
phone ?	aieaccZcpZbbb
phone and	bcZnccalbandn
phone call	bcapdcmlcccdb
phone calls	Zbapbanababcb
phone for	qccldbdcdccdb
phone in	lkagccZbbbqca
phone number	dchccccalaofk
phone numbers	bbcldcbbbjcdo
phone with	aobncclccccdc
photo and	blccddacjcpcb
photo of	bcbdccackllko
photos of	mcbcccncbbnaa
pick a	clbcddmndccdc
pick one	aapncblZZZabY
pick up	cbmbbbZbbZboo
pick your	icaeccdclocdb
picked you	nbccdcabcbpaa
picks up	alabbbonbbbba
picture of	jccbccaccbmoZ
piece of	ocldlcZccbcdc
piece on	abalccabcncap
ping me	bbsccbalaZjba
pitch deck	mbbcocaddcbda
piu il	ebbncpbbbbbcZ
pkr 0	mcdcdncdcccdc
place ?	lbYbbaZbrZbba
place at	ZaabnZZobZabn
place for	Zlfccclalabco
place in	bkbcbclbmbnca
place is	ciapbbijbblca
place on	babbcbZpcbacm
place them	bboacbmcdccdb
place you	bcpdcdfcambab
placed you	bnoccbacahccc
places left	abbccbmqbZbba
plaisir de	cncdddbccoccb
plan the	nlbblclccacdc
planning a	ZbbacmoncbbbZ
plano de	cpddddkdddhdc
plans ?	ocmbddbddcddd
plant is	fbabcblbcabbp
plants and	qccccabccaddc
platform and	ZbboacYbbapdb
platform for	bccomddddccec
platform team	ZqXbbbZboZbbZ
please accept	bcbddcbcjplcb
please add	acZbccjaoZgao
please advise	ocbbdnbcccccc
please answer	nccjdcbbdbbcp
please bring	cdddcZcZdccds
please call	jbZcccaanZbbp
please can	bbbccdmcpabdb
please check	acccdcbbcaacr
please come	nacccbamcbbcn
please complete	dbneddbdddodd
please confirm	ljledmhcdceba
please do	ckcddddcdkjbp
please don	bclmccbbcZZbp
please download	bcbcbcaZcbrbb
please find	jbccddcclcccq
please forgive	Zlbnbbbcnbcdb
please forward	clldddcncdbbc
please get	aaabacZbcaqbn
please give	Yabicblbpjbcm
please i	lbfddmbcbmcdb
please keep	fcccddcbcmbcn
please kindly	Zbpcddnccbcdc
please let	jdajddfdndddm
please look	acbcccaamaacq
please make	bcboccaacaibo
please pass	fmdddcamclddd
please pay	ZccccaYacbsck
please refer	cbodddadobcbb
please register	baplcbZlbbbba
please reply	mkdldeachbkcj
please review	bcbcccbbbaccr
please say	obbcjobbbkcda
please send	ejkdccjccbpcd
please share	hclddgkljckcc
please submit	ecmddcbldccZo
please take	ZbbacaaqcbmcY
please tell	qcejccbbiacdl
please think	dcadddcdrbddc
please wire	bcccdcacdbmbn
pleased if	abacdqacalddc
pleased to	eljedcllciedb
pleasure of	jpcdddcddccdc
pleasure to	dibddfdicpccj
plenty of	bnabccZmbnbca
pls send	pbmdddcdddcda
plus 0	bbcdoclddcldc
plus a	pibkjmdacbeba
plus bonus	dpdedededeeed
plus shares	cdcdqdddeddec
plus super	bqbdadbdddded
plus the	abcpccjcccmdc
plus travel	lcdcdqdcddddc
plus your	qcclcZbbdbded
podcast about	accbcbbrcbcdb
podcast for	acaacomicbbcb
pool for	bbrcbcZcbbccb
pop over	bcbdcdobdbbnb
pop up	cckdddbokaddd
por 0	acceccpccclao
por ano	anbpcbbbabbca
por aqui	ccndcckccmcca
por dia	icdcdqbbdcjdb
por el	kbabcbmbcpmYZ
por hora	fdcpdclddccca
por la	ehbmclbbcjccn
por mes	cmccjbmcdcnce
por que	ncbcccanbbkca
por semana	qccddjckddddb
por transferencia	qcdkddcdddbdb
por whatsapp	mbbdncbcbbidb
port authority	abaedoabbncbb
portfolio ?	abZcccZbrZccb
portfolio and	fbabbclbpbbca
position and	cmadccbmnccdc
position as	kacdddeclbdpb
position at	cpdededehdddd
position in	aoecdcacpbccj
position is	bpccdccdcclcc
position of	bqccddbddcmcj
position to	llmdedcddcddd
position with	bqldddcdbddcc
positions in	bZadddmcaccdp
possible ?	lbaabnkbmZbca
post ?	aaYcccabplbbn
post about	hcajeemmbkjeb
post and	lkacmcZnalbba
post for	bqcddbljccddc
post in	aoccccaabYbpk
post is	bqbddcabcbcmk
post of	cohhdibfldfcc
post on	ckkjjmablhdcb
post regarding	obicddkdcbbdc
post that	olacccacbZccn
post was	ccbddcfacYnpa
post with	aimcbckZaZbqZ
poste de	cpdeeddedddkc
poste est	bqacdcbccbnca
posted a	lZadcdbcbbcrb
posts about	cdbdddbdiqccb
posts on	bbacdcnbcpcbb
pour 0	acccdcqccccZn
pour des	ccpddmcccckcb
pour l	manmcbabbbbbZ
pour le	ncccclbbcckcm
pour notre	jcacaaaqbbbba
pour un	kbnldjccjdddd
pour vous	bclbocncbbccb
pourriez vous	nccddkbcnccdb
power bi	jecddnbnjccib
pra voce	odcedbmcdcddc
practice and	abjbbcqcbbbdb
practice in	kakncbmbbZcca
practice is	bcbbclaZcoccn
practice of	bbcmdneccccdc
pre seed	cbddqdddddddc
precisa de	bldddlndhdddb
precisamos de	lbclclbbbcmba
preciso de	jbYbpaZbmaaba
prefer to	Zefpbclccccdc
prepared to	bblpcbbbccccb
present employer	bmbpbcaccccdc
present one	cbnobbZcbablZ
present the	lcdbmbbaddcdo
present you	nccdddaddcodc
presente de	bbbqcaacccbcb
press and	bdcnckaccndec
previous message	bkccdcbdpcdcc
price $	bbbcccrbcccdc
price ?	kcpbbblZbZbaZ
price and	bdddddqddbdec
price for	ocbcbccacbccp
price is	ccccccqlcccdc
price it	lbababnacaocZ
price list	ccbdddscdbcda
price of	icbmnbZbcbmbe
price per	Zcbncrbbbcbcb
prices and	mccdccidncded
print it	acckddocealdb
printer on	ababbbaZbYbar
prior to	bcdcddbddcqcb
private bank	lncdddbddcjdd
private equity	aclqacbdccddc
private lessons	adbacrabbbcdb
pro rata	ipanbbZbbbbba
pro stunde	ncdccmbbccmba
pro woche	odddemcddeded
problem with	kbZoaaYaZYpaX
processing fee	ccddedmddencb
producer of	ZlakcbZoccmdb
product hunt	bcacbbZrbaacZ
product is	lbbZoakacdbdc
product manager	locbddcdlfddc
product managers	jaanabanccbcc
product ops	jbbbcmlcnbcdb
production and	cdclddobddddd
professionals in	ccicddnccmcbb
profile ?	anaocblcbbbcc
profile and	hlicdjdeedkhd
profile has	bbncddlccbklb
profile in	jddledkdeddkd
profile is	abYobbZacaZqZ
profile says	jbfbcmabknbbb
profile that	mnbdddjdccddd
profile views	cdcbddccdbcqb
profile was	ahnccdacbZbpa
profile while	lcbcddmccnddd
profile you	Zbaodckbcalbb
profiles ?	bbadddsdcccdc
programa de	jacbcaknmbkbZ
programme and	bbkcdmndcbcdd
programme for	ZbcZaqladdcdb
programme manager	klbcdcmnbaccb
project 0	fcckccabcbccr
project ?	ocabmcebcbcdl
project and	dbacocZablccn
project at	jbccddnddccdl
project in	lbabccflknmbZ
project manager	encedeidlddec
project on	hcbqccccdlccc
project with	pZZkoaYaaabba
project you	kcbdcdoddlbdd
projects and	baZccbqaallbb
projektleiter bau	jmdeeedecddnc
projet a	kcdeeedddcdoc
promised here	bbacccjlbpbcZ
promised i	ccodddbcnaddc
proposal by	occdccmccdcdc
proposal for	cbaacbjbaZbrY
propose you	Zllobbacbbcdb
provider of	bccmdlnccbddd
proyecto 0	oiededdddeedc
prue langdale	jjbbcbZbbabpZ
public health	ZmabaaZqaaaaZ
public sector	emkflcbjejddc
publish a	jcbcdmnbdcbcb
puis je	fkjdncjdicccb
pull request	bcbcccacaabZt
purchase order	pcccccYcdbhcm
put a	YbkbcbrbbmbcZ
put aside	obbcccbnbacdb
put in	bcbincabmcqdb
put it	bcndcdncielcb
put money	Zabmrbacccbda
put my	bcbdccbnpacdb
put on	Zdobcdacfcndb
put the	lbabcbambkbbo
put together	bdbcedsccbddc
put up	mkbccbalbocaa
put you	nebbenZljaldb
put your	oalbcbncbZbkb
putting together	dboqbZZacabcb
python 0	bdcddlmccccdm
python and	cbccdcpbncddd
qa lead	ljidddcdkidlc
quality manager	kpccccacccccc
quantile labs	enddcdlekiddb
quantity surveyor	ifZbbaaanaboY
quanto tempo	bcbdddbcdrdba
quarter and	bbipbcmbcbcdc
quarter of	gafZrbmbcbjca
quatre mois	rccddccdddbdb
quatro horas	Zldcdcocddkcb
quattro mesi	oddddccdddkdc
que a	kbncccbbcbccm
que j	abocpcZbalbba
que je	cmbdddcdkcldm
que la	mdldndcddcddb
que le	blmcccbccbpca
que me	odcdddidhcidc
que no	bbockcbclbccb
que nos	ndcdodcdddddc
que nous	abocbkabbobZZ
que o	acbcccbbcncbo
que os	mdcddckmcccdc
que se	Znbbnbnbbbbba
que su	bbbncbmcnbbbZ
que tal	abbbcombcpbbZ
que te	accccbmccbobm
que usted	illnccbcbbbcb
que voce	pbacbbobbZaba
que vous	dmZbbmfboalba
quello che	ildedecdddned
quelqu un	dcbcmobbnbbch
question about	bcabcbcmilddp
question of	acaccbibcjbpZ
question on	bcaccbnkbmcba
question who	acacccrcbbccb
questions ?	mbnocaZbaabbZ
questions about	acYmcbmaahbbn
questions and	dbmjcbapcbddb
questions are	abnmcbZlbabbl
questions i	Ycaqbckbccbdb
questions in	maaocbabdcicb
questions on	acaqccZbbZbbl
quick call	dmmbbcnccbcdc
quick chat	blbcmdmddbcdd
quick favour	lbbdddldoccdc
quick one	hbenccpbbabca
quick question	cdkikcmbljcca
quit my	ZZmbabYZZYpao
quite a	ndodcdbcbZddc
quotation for	qcdddbacddcca
quote ?	ncccZcpcdcccb
quote for	lccbcbkbcccbq
quote you	YbZnaalpaYbbZ
r $	lcckiljdcbhck
r and	acncdnacmccdc
r d	kmcccdbdddled
r1 0	nccfdjjmdccdb
r9 0	occcddbmdbcdc
raising 0	bbabscYbcbbdc
raising our	bccdqdacecced
raison de	jcdddmbcdcccm
ral 0	cpcdcdbcdcdca
ran the	ZaamocZboZbda
rate $	qbbdeekeddded
rate 0	nbbodbecddcdb
rate ?	idloedbddcddc
rate and	pcieddceddded
rate as	naaqcbZabZbbY
rate for	obbZcabcbacdo
rate in	jbncccaccacco
rate is	mabcdkkcmbcdl
rate of	dccjecbmddndb
rate or	bbrcdecedbded
rate s	abbacbqbnbbca
rate you	fcloddbdddded
rates and	lllacbYocabdb
rather be	ccodcdlddddee
rather have	kocdcdmbcaddb
rather not	ldpccicccbddc
rather say	ZnZbabnnbacdb
rather than	jfaZocnihfcdb
re 0	oidchcZbccncb
re a	ndbnccodcbicb
re after	eomnccZbcaccb
re all	iblccmklbZcci
re an	bemedcocddidd
re at	cdbckdbbcsddb
re both	bbacccabbtccb
re building	allfbcpbcbccb
re busy	abXabbobnocba
re curious	bcoccdYlcmcdc
re doing	lbkcmcjkcicdd
re ever	bcicncacarcdb
re free	nbpmccZacaccb
re giving	abcbcXZqcZnbZ
re going	abicbcacpfdcm
re growing	apmcddaccbcdc
re happy	ncbccbkccebbn
re having	pcbbdcbbcbddn
re hired	bccddbmmdcncb
re hiring	cngcibockbddb
re in	dbmckccccokcb
re interested	flaeddkmcckdc
re invited	cccbcciqcblcb
re looking	hkfllidecbfdf
re losing	mcbcccoccbcdc
re lucky	bcaddmbccnjcb
re making	YaanqaYacaaba
re moving	YqbbbaYbbbocZ
re next	bcodccadcndcb
re not	cpmibcZcccldh
re on	dbnmccnbbakde
re one	lambbbYjnlbcZ
re open	blscbcabaZcck
re opening	henbmbilbacca
re planning	ZboZbZnnbabbZ
re putting	aabpbaZncZcdb
re raising	acbbrcYndccdb
re right	ajYbccaimmcdn
re running	abaocbZlcobdZ
re short	iaZnbYYncZabn
re so	dcbcbcocdcldb
re still	jnkccclcbhcdb
re stuck	Zcbmbmnccbcdb
re talking	bjbpcdZdcccdd
re the	icibmjccdnhcb
re three	imbbocaacbbdc
re two	lbnclbacdcddl
re welcome	bdbddcfbdcccp
re well	jcjdddjdcoddb
reach out	kdiddendcdedd
reach you	kclddcoccdjca
reached the	dbbhelabccbqY
reaching out	belccdndliddc
react developer	fobdddcdmcdjc
read a	ancccnamclcda
read about	kbacccnncecda
read all	abbcccbckqccb
read by	bbcdcnambkcdc
read it	jeccccZoedkel
read me	bcbcccbccbrba
read on	mkcccabbcbcbp
read our	ZbalbbYpcibaZ
read out	lcdddcbmdcmdb
read that	ocicccbcmncca
read the	abcnijbmbebcn
read this	mlcddebdmccdd
read with	jbbbbnmbmbcdb
read your	bklmckaccoddb
readers and	cdddnZjldcced
reading group	blacccbbblcaq
reading old	Zccbcnnjcacda
reading this	cbdceccckcpdb
reading your	bcbkccacfqddb
reads the	lammbbgmcacdb
ready for	dcpbcboaaacbl
ready to	abalccocnaejl
ready with	acbcpcYbobbca
real estate	abcccclcbjlnb
real salary	cmdemededdded
really appreciate	dcZddebdokddc
really enjoyed	dlcdddmcdkeec
really like	brlcddbcbbddc
reason for	blodddbcbndcb
receive $	bcbqccZbdalcb
receive 0	abbpbbeiccnba
receive a	acblbcdmcbpca
receive the	cbbjccdmccqcb
receive you	jjbdmcecdlcdc
received a	bbcccdbcbmojZ
received an	bcbcddlbjbboa
received from	bcbcdnaaclccn
received your	bjbcccZbcjakq
recent post	mcndjdcddcded
recommended by	rcccclaadcccb
recommended you	Zbnndcacdcmcc
record a	ZccnboZbdcjdb
recruit for	efrdddbdccddc
recruiter here	aZrcccZcaZbba
recruiter in	blkdcdbdbnddd
recruiter>benefit	aancbcpcabbab
recruiter>call-ask	aYYZbbkbbaraY
recruiter>client	bpkddecdcdddd
recruiter>connect	ecdeeedenddcd
recruiter>content	bcbcccbadabbp
recruiter>cv-ask	bbodddcdcddcc
recruiter>easy-money	aaZbbbZpZbcaY
recruiter>event	abccdbaadcqbZ
recruiter>expert-call	bapYccabaacba
recruiter>freelance	bZsddebdbcddc
recruiter>funding	ddoccebedceed
recruiter>i-am	dlmcccmciecci
recruiter>job-word	ccrcddkebbekb
recruiter>mule	nlpccbZabZabZ
recruiter>open-to-new	ddpeeedecdecd
recruiter>pay-first	aabcdbaaccqcZ
recruiter>pay-word	ZajbcbrbaamaZ
recruiter>permanent	asZccckccbbca
recruiter>requirements	YZZabbmabbqaZ
recruiter>role	dlldddeclccnb
recruiter>secret	bbaccbaccaoaY
recruiter>seeks	cbpdddadladdc
recruiter>sell-cta	bdaddeoddcddc
recruiter>site-notice	aYlcdcacbampY
recruiter>start	iaadcdrdlccca
recruiter>teach	ooZbaZababcbZ
recruiter>thanks	bbYcccXacXaZt
recruiter>threat	ccadddqcbdccc
recruiter>wants-job	boadddkdmcdcb
recruiter>we	maqcccabcbhZm
recruiter>we-help	bcZbdcqccccdb
recruiter>workplace	abbcddadddqcb
recruiter>you	cencccohacibl
recruiter>your-profile	alpcdcabcbabb
recruiting a	cobdddmdddced
redwater energy	emchcdkdmedic
refer a	kccoddcbcddcc
refer me	ccceeecercddc
refer to	fbkncccbchmkb
refer you	ldbccmmbcccdc
reference 0	abacccacpaacn
reference to	kmccdcamccbcl
references and	gcocccicbbddc
referred by	dkdddmblddjdb
referred me	obbbcbambbadm
referred to	YmalccZccobam
refunded with	ddddedcdedqdb
regard to	lcbkccncdcbdm
regarding a	bmbcdefdncddd
regarding the	ambcdjnahlbck
regarding your	cboccecdddmcc
regards from	bccdcdbcbncdo
regards to	cccdddbccrddb
region of	qiacbdbdccddc
regional sales	cocdbdadmcddc
register at	cancdcbpddbca
register of	acpbbbpYcacbb
registered nurse	jobddddjiddkc
registration fee	bddbefbnedldb
registration for	cdccdfbodbcbo
registration is	bcccdbbpcbbna
regret to	icbcdbancZcbo
regulator s	dkbmcankcbccb
remain in	ccfdddjdbpddc
remarks on	lccbdmmbddcdb
remember ?	ccacldadcrddb
remember how	bmacmcZcanbcb
remember me	bmkmmbdbjccca
remember the	nnbcbcZbjocca
reminder that	ldbaeecdqZdci
reminder the	bccbcbakcbbpY
remote in	npcdddcdddcdd
remote us	kobddecdddddd
remote within	kndeedddeeded
remote work	Zbbbcbbpbblcm
removed from	bbdcccabbZbrY
remunerada de	cddoedddedddc
remunerated at	lkcmdnbbcccdc
remuneration is	abbddpbclbddc
remuneration of	kcbcnkaldbcdc
renate gave	knncbcacbacdc
rendez vous	lccddcbcccbbr
renews on	adddddbcdccmo
rent ?	ddmddenddbddc
rent for	abbbnbZbnaZco
rent is	bbcdddqccbZcn
replied to	ababcbaabYbrY
reply 0	icbcdcldccncc
reply by	nkckdnabdcccb
reply for	Zbnlmcjbbabal
reply here	apbbdbccbboca
reply stop	gccndcbndddcc
reply to	kdbcddabclimm
reply with	mdhkdekcfblbd
reply yes	kjcjclnaccccb
report and	hccnccaccbbcn
report in	obcabZnacbjbl
report is	ZbacacabZZbbs
report on	qbblcZapcabbY
report to	kocdjdcecdded
reporting for	hcabcbjbbacpZ
reporting to	bqaccdbdcdcdd
reports to	oncdddedddddb
represent a	jbplcckcbajdb
represent you	bctcccZcbabda
req 0	cbabddacpbdcb
request for	dbccdceccbclr
request in	acabncabcaboj
request to	accdccbacbbsY
request your	mikddnacddccb
requested a	abalcbdabZbrX
require a	lbcolZabcbmca
require an	qcdcdbbdedddc
required on	cccccdbbdcbpj
requirement for	pdddeeceeeeee
requirements for	abodddlddcddd
requirements>benefit	blbcdcobmclcc
requirements>call-ask	XZYqZYnZZaZaY
requirements>cofounder	aZabrbZccbbob
requirements>connect	napbcbZccbccc
requirements>content	pabccabaccbdc
requirements>cv-ask	cboedecededee
requirements>easy-money	ZZaamaiabapaZ
requirements>event	mkaapaYZdbkba
requirements>expert-call	Zbapccaccbccc
requirements>freelance	qacccmdbccfcb
requirements>funding	malbmcZccbmcb
requirements>i-am	cbiekmlbpabca
requirements>interest-q	olncccZdacccb
requirements>job-word	amrcccbcabbcc
requirements>messenger	Ypaacbbbcckca
requirements>mule	anccccicccpcb
requirements>pay-first	bbbcccnccbncb
requirements>pay-word	ocbncmbcbbbma
requirements>permanent	iqcbmchbcbcdc
requirements>recruiter	ZqZbaZabaabbZ
requirements>role	inZbocdbbehmb
requirements>seeks	aembblZbqabba
requirements>sell-cta	ZaalabatbaaaZ
requirements>site-notice	ZZncocZcbmbaa
requirements>start	banbbbYbpZaba
requirements>task-for-you	Zncdjcbbcccoa
requirements>teach	amabkqcbcbccb
requirements>thanks	nbbbcbZpbZccb
requirements>threat	deeeeddeeemee
requirements>wants-job	bbbdccmcqbddc
requirements>we	dohkllbbbbhcc
requirements>we-help	oaobacXcaacdc
requirements>workplace	ZZcddoncccccc
requirements>you	ckkkcjbcdadpb
requirements>your-profile	ZYXanaZbaapYa
requires a	hcccdlccdcodc
research firm	bcbrldZdccddc
research team	accqcckccbccb
respected sir	bamcccncmcbcb
respectfully yours	cdbclmbdanddd
responsible for	bgbcdjmdmmddd
rest by	nccddcaddcodb
rest is	ldddddkdddled
rest of	mbbclbkbbhbnZ
results are	bbabcYZobZbZq
resume along	knadeebejdeee
resume and	ncmdddcdkccdc
resume attached	bccdccZdqbcca
resume visa	jbodeecedcded
resume was	abkcdcaccbloa
retain you	adcodcaddcmdd
retained by	Zbooccaccacba
retained in	lbqadcZcccccc
retires in	lqbbcbkbcbcdb
retribuita di	bdcpdccddcddb
return it	bcadcdaccbbcr
return the	cbmdddadlmdcc
returned with	addddcYcdcqcb
revenue share	bccdmnjcdccdc
revert with	cqbededededed
review a	bccbbnaacbddq
review my	acbcccacdaccr
review of	anbncaebcllcZ
review the	kabcdibccbciq
review your	baZcbcrbbabcb
right ?	hbanclnaaZjbk
right about	bcacddbbbtcbZ
right away	YmbcobZcbanbZ
right i	mbYaccYbbncdo
right now	kbqdhdcddceed
right person	acalldqcbccdb
right that	ZaZcbcocnicdb
right time	bbmcddodcbddc
right to	dklcccjdmakcc
right with	niaddekdccddc
ring ?	ebobbhkcnacca
ring me	lomcccabbecck
ring the	ambcccebcancm
ring you	cdqbcdlccecdc
risk analyst	nbededcedemed
robotics and	bomdcdcdcbddd
role ?	bfocddacbkbcm
role at	dddleedemdeee
role for	kakcddjcclcdm
role in	ikcaoddclbccl
role is	bkjccmabclocb
role yet	bbrcccacbaccb
role>benefit	aodceojcjbbcb
role>call-ask	YYYsbaXaaZkaZ
role>client	palcdccdddldc
role>cofounder	caldodccddldc
role>connect	faebjcpcebmcb
role>content	dbbbcYZkbaqbk
role>easy-money	jcbcccacmcqcb
role>equity	bqadndcdccidc
role>event	hdbbcolcbekbk
role>expert-call	qbcddccdcdddc
role>freelance	pkcccdiclccdc
role>funding	mdbcocacbbocb
role>i-am	bmdckhlcobeca
role>interest-q	naZccbocacccc
role>job-word	brccdccclbckc
role>messenger	Zbccdbkcccsdb
role>mule	dpelcfbibdlcb
role>open-to-new	ddledeceodecd
role>part-time	pecddkdccccdk
role>pay-first	lkabccoccalba
role>pay-word	pecjfkjcccdcb
role>permanent	dscdidccccccc
role>recruiter	kjlcccicekelc
role>requirements	amZcmlicocbcb
role>secret	qZeeecddeeadc
role>seeks	jnbdjblccckhf
role>sell-cta	kabbcbhbjbmkp
role>site-notice	mlbkdiacdbcpa
role>speak	aacbbZaqbabbZ
role>start	qecddjedhdddb
role>task-for-you	labalbYbaaobb
role>teach	ajcccrccccdjm
role>thanks	ebaclcZcmmnZa
role>threat	jocccmkcccccd
role>unpaid	pZccgaZaccabZ
role>wants-job	Zbaccnncpcbcb
role>we	lmeddikjccdcc
role>we-help	lnacccncbakcc
role>workplace	plceddcddcedi
role>you	bmdjccndjbmfb
role>your-profile	kpYbbbZbmaoaa
roles at	ddqddekdcadcd
roles in	cbodddcdncddc
roles that	dbqeeecedceed
room 0	ambcdabjcZcbr
room and	ijcccrccbkccZ
room for	jaafnkZmnabcZ
room with	YmbcjnaaapccY
ros 0	mlbcbbnbbbcca
rotterdam and	bcfdcdnccmddc
roughly 0	qbcccbamdccdb
round ?	kmbcmdbcddddc
round and	loZclcacblbdb
round closes	ccddpecddcded
round for	bnncXcobbaaca
round in	Zbenmckbcecdb
round is	aambncabbnbbZ
round of	bbdcmdacoaddc
round on	bkbcacjrdbbcZ
round the	ddddcemcicden
round with	anbbodadcccec
rs 0	mbcbcmbmdcnca
rude to	amacbcoccjccb
rules mean	bbcacanpcbcbY
run a	jibkmmkcdccdc
run an	naccaqZbbcbdb
run by	ciccckomcbbcb
run for	lcdcdcmcddmdb
run it	ambdocaccbkdc
run npm	bcccccbddcqdb
run one	Yabraaaccbbdb
run our	kobccbYbcboca
run the	kkfcikicdcncb
run your	albccmobbccdc
run-code>call-ask	bacacdabccocb
run-code>connect	Zbdbdcabdbpca
run-code>content	ZbcbbbaZcbpoZ
run-code>event	acbbbZnYcbpca
run-code>funding	bccdbdbdccobZ
run-code>i-am	aaabmbjlbZqbd
run-code>pay-word	pccbccbbccbdc
run-code>recruiter	apabbbabbbYbZ
run-code>role	apcccbmbbbnba
run-code>secret	cccdddcdddpcb
run-code>seeks	aqccbcbbbbnaZ
run-code>sell-cta	acdacaaaddpcc
run-code>site-notice	ccccccaacaYpZ
run-code>start	Zbccccaccbpca
run-code>teach	bdcdcapZcdced
run-code>threat	bccdbdbdccpbZ
run-code>we	mbcbcbaacbsci
run-code>we-help	ccdddcZceeodd
run-code>workplace	ZacbbcZbccqcb
run-code>you	jjbbbbbicbtca
run-code>your-profile	abacbcabcaoba
running a	amcncjZoccbdb
runs a	mblobcabcbbdc
runs out	Zaacbcmalabbq
s $	ieblbbnncbmcb
s 0	fichkmnjbbccc
s a	kleeiifkdcdcc
s about	laoaecZqaebbZ
s all	mjdfccbdbmldb
s always	lbqccbaccZcdm
s an	aobbbnbocbjcb
s any	babclcjlqbddb
s around	obobcbZbbacca
s at	abbccigbbnncm
s attached	bbbcacjccZbbq
s become	aboclcZabnbcZ
s been	bdkcecdcnmcdi
s book	nlabcbapbbkbZ
s called	aejdcdarkacdb
s check	acddddbdddqdc
s class	abbccbabcnccq
s coming	bbqcbcZZbZoca
s connect	bdaccdbbbqcaZ
s day	XlcccmZccbcdr
s doing	Ybalboabcabcm
s done	deldlmjccbcde
s down	cccccbaZdbodn
s ever	cbablllnjdfca
s fee	ZcbnammYaalcZ
s fine	rccecckccccdb
s first	babcommZcbccb
s for	bjjpdbamiaece
s four	akcnlcamceddc
s free	Zeakbcktiabca
s friday	acZcccacomcca
s going	idobkcZbanbcj
s gone	hpdbbmgbbZbcj
s good	mbnkcccclbcdb
s got	acecjddliljdj
s had	ccndccbckZcdm
s half	mbacpcjcabbdc
s have	bcfdcdkccpdec
s head	jpcdccbcbdddb
s hiring	blYccdZcqlcdb
s how	ccocjcbccbmed
s in	cckdlddkhjccl
s insurance	abccncadccodc
s it	blbccikncedda
s jo	pbbcccbbcmccZ
s just	jbnlbkabfbnca
s leaving	blmcadacbabdo
s left	ibblmkbbcbima
s letting	cdldoebddcded
s life	ZambbbYabqacZ
s looking	ZbbobaZnnabbb
s lost	nbabcaZabmabn
s me	ZbelnlmaZYlcY
s money	bcccpdbdccmdc
s moved	aZocbqacbZbca
s my	aieclcjbknblZ
s name	kcbndcicclded
s never	odcccabccbndb
s next	lbnccdmcbdcdb
s no	ecmmkadmdedcb
s not	kbbcmiecioicb
s nothing	acdbpcZcckjbm
s now	llncjcbcbZccc
s off	kpbdcdbccbddc
s office	mbbbccabcmban
s ok	bcadccZboncdc
s on	kcacccimgneci
s one	ndkiilddcdcdb
s only	albcbllbjkick
s open	Zfpccbancdccb
s opened	bbZccclqZjbaa
s out	nbbbcbZqbbbca
s paid	pbbacZaocbaca
s pay	Znbbomabbbbcb
s permanent	bqcdcdcdccded
s post	aqacfbnblZbca
s read	ZnapbcZcbbccb
s real	abodkdaccbndc
s report	bcccdcbacbdcr
s right	oicnabZcbkcca
s run	YabqaaYnbabba
s say	pbZpaZZbaYbbZ
s signed	mckdedceeekec
s site	mbaccciboZbcZ
s so	qbmbccZabccdb
s stay	cdldlecddnddb
s still	cpZoccZbbkjce
s taken	bcbcbcbbcioal
s talk	YaXaobXaZmaao
s that	abnbbbbkaobbY
s the	ijbdccedkoice
s there	fpbdccbddacdc
s this	mmbcccbbbbccm
s three	bbjqbaZacdbcb
s time	ndcbcbmbcjkdc
s tobias	kmbcbbbZcobcb
s too	ebmcbaZababnn
s two	Zkbblojbmabca
s up	bbbclclclmmda
s watching	ilcbccobcbccb
s website	cdceedilmdeee
s well	bcrcddbcceddb
s what	fcacebqcoahja
s where	kcbccbaqcZccb
s why	bclcccocdkccb
s with	joabccbcbZaco
s worth	acmcdloccaddc
s written	cccdmmildccdd
s wrong	ndabccmcnacdc
s you	ijincbZablbbm
s your	dcqlcibbclcbb
s yours	dnbcocdcbdlcb
s £	mbbcdjqbfaccj
s €	bdcnncfdcbcdd
s:aanbe	ccbeddcdpckdc
s:aanbi	pddeeededdeed
s:aanda	cccddodcddddb
s:aande	cbddrccdddcdc
s:aange	abbbbaalcoobY
s:aangi	dneeeedeeeeed
s:aanme	ccccdcbacbcoZ
s:aanne	kbpcccbcbbccb
s:aanpa	bbbcccaacaboZ
s:aansc	abaabaapbabbZ
s:aanst	dodddccdddddc
s:aanvr	pccdddbcdccbn
s:aanwe	cddddocbddcdb
s:aband	ldcdccncddcdb
s:abbia	nijchbiccfbcm
s:abbon	dedeeecdeddna
s:abbra	abbcccbbbibap
s:abeil	bccZdpabcccdc
s:aberd	Zonccbabbbddc
s:abern	bcmdemcdedded
s:abert	cccddbcoccdbc
s:abful	odcddcccecddb
s:abgeb	cdcdedccdccbr
s:abgel	ccoZdcacbbcbn
s:abger	nddmddcdedddc
s:abges	ncccncbccabck
s:abhol	ccccddbccbcbp
s:abidj	cdnddebdcbncc
s:abier	idjeeelddcdcl
s:abili	acbcbbnabbocZ
s:abiti	bcbcccbccocca
s:ablau	ddcebdcdqcddc
s:ableh	bdcedecddddqc
s:ablos	meeefeeffedfd
s:abonn	bcbdccarcaboY
s:abrec	lccmdcccccccm
s:abrim	ckddldbmdcdck
s:abrir	bcocccmccbcbb
s:absch	bqddddcbcccab
s:absen	cdcdedodlddee
s:absol	bcccddncbccen
s:abspr	obdedddddeeec
s:abstr	cddddZbndbbcp
s:abtei	coceedcdmcddc
s:abtip	bcdcdccdccpaZ
s:abund	bcccccbbccpba
s:acaba	bYbcpcbbcccca
s:acade	ckckdndeecelb
s:accan	bcbdccacapcca
s:acced	cdccccbodbcca
s:accel	Zbccobanclcdb
s:accep	cecedkdeikeme
s:acces	kabbcjkbbZbpb
s:accet	mccldjbcmkcja
s:accid	bcccccbadbrbZ
s:accio	edefmeeeffeee
s:accom	ojlcdcacdiicb
s:accor	ljdgdiccdjfji
s:accou	hecddchiedoje
s:accre	jccncbZncbmca
s:accue	cZbccnbbocbca
s:accur	akcdcdpddcdec
s:aceit	jcfddcbickcpd
s:acele	ddeemedeeedee
s:acept	kdcdddcdlddpa
s:achet	cobdedddddcec
s:achie	kccccdlcdcndc
s:achte	mmbcccbcbodcb
s:achtt	cbZdcdbcobcca
s:ackno	bbbcobZbcmbck
s:acomp	bcacdcbccpcZZ
s:acons	bbcdccbcoccdb
s:acous	aoacjnacbbccb
s:acqua	jdkcidbidlkdc
s:acqui	dfjddmiidcndc
s:acteu	ccodccbcbbdcb
s:actio	ddeepeddedeed
s:activ	bdledhakjbnlb
s:actua	eljhhlcijddcb
s:actue	mbcdddpddcddb
s:acuer	pecdddcdecddc
s:adapt	mcccedndcbddd
s:addit	blclddjcdcned
s:addre	ccddcjfkhemmc
s:adela	cbZcddncccldm
s:adjoi	bocddacdcdddc
s:adjun	cldddmecicfdm
s:adjus	belcdddllbecl
s:admin	ilddddedgjndc
s:admir	cmcdlcbbcobdd
s:admis	fbaccbmobbmca
s:admit	nbbdddbddbodc
s:adoec	ocdddbcdddcdc
s:adopt	acbodcabaodcc
s:adoqu	cdcdcdcadcdco
s:adora	accbcnbccobcZ
s:adorm	ddedncdeeeded
s:adres	ZbabbbdmhZkoa
s:advan	gcdccpbccbpcb
s:adver	cmndddflcbdkb
s:advis	bbcqncjccccfb
s:advoc	Zabqbaabbbaba
s:advog	acdodbcdddcdc
s:affia	occdddccdcdda
s:affic	odcdccccdccdb
s:affid	qccccccccbncb
s:affit	occcdebccilcm
s:affor	bcbdcdqdcccdc
s:afgel	bbboccaccbcca
s:afili	ddedbdbdeeoed
s:aflev	cddddcbodbcca
s:afspr	cdccddZcdccbs
s:afsta	cdedndcdddded
s:after	liejfjhjcdcdd
s:again	jibbejblcilfj
s:agenc	cikedcnkeicdb
s:agend	acdcdcodddcdc
s:agenz	bcccbbbcccocb
s:aggio	aapbcmabaZanY
s:aggiu	acacccabbpmbZ
s:agnie	accbcbbccbcdp
s:agrad	abambkabnabnZ
s:agree	mdcmhcdccccdo
s:agric	Zbcnjobbcbcca
s:agrit	pdbdcdadbbcdb
s:agron	nlgccbbbbbcob
s:agrup	nddeedeeeeeec
s:aguar	cmcdddnddccba
s:aguen	ccacccbcbpccZ
s:aider	cdccccbodbcdc
s:aille	dedeeeoeedeee
s:aimer	jdmdcmjcjccdb
s:aircr	dcmeedcdlcled
s:airfl	ejiddmdhlcddc
s:airli	Zbenmccbkkccb
s:airpo	kebcccbcjloca
s:aiuti	eeddeeodeeedc
s:ajuda	dedeeendeeeed
s:akade	bccbdpbadcccb
s:akkoo	cobcddbcdcccb
s:akten	odddddcddcccb
s:aktio	bcbcdcpbbcddZ
s:aktua	ababbbaacaboY
s:aktue	alobcbmbbbbaZ
s:alaik	cccdddccpbbdd
s:alame	ndededdddddcc
s:alast	ddneeedeedeee
s:alban	YaaabaqboabbZ
s:alber	bcmmcjabnbccZ
s:alcan	ZbabbaZaaXarX
s:alegr	bbacccbbbobca
s:alema	baZbbbbbpabaa
s:alerg	accbdpbacbbca
s:alfan	bccbccbcbcpcb
s:algar	cocccccdcdcdc
s:algor	ZclocbZaccqca
s:algui	jdbknbbcpbbce
s:algun	ccodddcdcccbb
s:alime	cocdcdncccbcb
s:alleg	anbcccbbcbbbo
s:allem	abpbccbcbbccb
s:aller	accclmeacaccp
s:alloc	mccncbabccmdb
s:allog	bpbccbbccccca
s:allot	lcbcfmblcfcZo
s:allow	cofedkccjckdb
s:almac	ddcdadodddddc
s:almer	pbbccccbcbccb
s:almoc	cdcdddccdcdcq
s:aloep	cddeddcdddoed
s:aloja	pcccdcccccccb
s:alqui	acdcebacdcnbp
s:alrea	chidijkhcdkic
s:alrig	bcebcdbcqacdc
s:alsje	cdcdddcccccdo
s:alter	indddfcdlickb
s:altes	eedeeedeoceee
s:altho	ffcdfdddioddd
s:altog	lbbncobbbbfdb
s:altri	cddddcccdcoca
s:alugu	bdddhcldddcdp
s:alumi	ljaqcbZbabcca
s:alumn	dedeecbdndddc
s:alvar	cdbacobcdmded
s:alver	cdcdddccdcdco
s:ambac	ZbabpbZcabbca
s:ambie	cocdcdbobcccb
s:ambit	bcmccdkcdcndb
s:ambul	nebmalZmcbbcb
s:ameri	bjcicgicbjodb
s:amers	obeeedcdedeec
s:ammal	cddedddendded
s:ammin	bnbbcabbccnca
s:amorc	ccdenddddddec
s:amoun	ecccdcocddmdd
s:ampli	pcdbdbbdddcdb
s:anadi	bcbdddbcdbcra
s:anaes	jjmkhclbbbcdc
s:anali	lkdddhjgeddkc
s:analy	jkdkdifjhcdfd
s:anbie	dnbcmdcccccdb
s:ancie	cnadcabccoccb
s:ander	aaanbaaacmbnf
s:andre	lcldddklcjdcb
s:andro	iccddcddncndd
s:anerk	bbcccbbocbbca
s:anest	cndeeedeeeced
s:anfah	pdcddcccdcddb
s:anfan	bnccdbbcccccq
s:anfra	odeeeedeeeeed
s:angeb	ibmccbnanabbj
s:angef	bcbdddodccddb
s:angeh	ccccdcbcdbcbo
s:angek	bcabcbaZbpcbZ
s:angel	ccccddkbdcodb
s:angen	deeeeddceddoc
s:angep	cdddddccdbdbo
s:anges	ccbeeecdbmdqa
s:angez	ccodddbddbcbc
s:angla	oddddcdeddddd
s:angol	bccdcdbcocddb
s:angul	lbbcddoddcddc
s:anima	kleecedlmbcib
s:anive	bcacccbbbmcbn
s:anlag	bbacccbcbbboa
s:anmel	cddddccpdbdma
s:anneh	bccbdbbbcbpbZ
s:anniv	icbccjbbbknnc
s:annon	bnbbccbccbcoZ
s:annot	nlcccbobchcda
s:annou	fcmccbcqcdbce
s:annoy	bkpccdgcbbddc
s:annua	YabbcqZnbbbca
s:annus	bcpZcbabdccdb
s:anoni	ccbdcbcocbddc
s:anony	abcscjdccjbcb
s:anoth	cdjkcdhchnccl
s:anruf	ccmcddndcdddc
s:ansch	nmcddccccccda
s:anseh	lccdmdcddcdob
s:anspr	ccoddccdcbddb
s:anste	bpdeeedeeeeed
s:answe	eeknjdhccdhed
s:antec	neeeeedefeeee
s:antei	bbcdqcbccccdb
s:anten	obacccZbbaacm
s:anter	bcbcccnccbbbn
s:antho	bccbnYZpdcbcb
s:antic	kcmfcmkccckcb
s:antig	cccmcccddcaco
s:antiv	bcdbdcbbddqcb
s:antwe	Zqacdcbccnccb
s:antwo	bclkddkccccap
s:anual	dodeeddeededc
s:anula	cdccddbcdcoca
s:anunc	ZaYboalaaZapY
s:anwal	bcmcccbcbboca
s:anybo	ekkcibanhifcd
s:anymo	fdcdccnmdbcdc
s:anyth	celkdddhmdcic
s:anyti	ZcncccZcoaccb
s:anywh	kkbcdcbdpkddb
s:apare	ababmblbcaapX
s:apart	nlbdcdbdkdjdc
s:apell	dedeedddedoac
s:apete	ccrdcdcdccdcc
s:apico	deedenddedded
s:aplic	bbadnbbcomcca
s:apliq	dddedccdpcddc
s:apolo	idffeddeenfjc
s:apont	ddedncdeeeded
s:apost	babcncbcccoca
s:apoth	kccrdcbbdcccb
s:appar	ZbZabbZabqalX
s:appas	eedeeeneedeee
s:appea	cccddichlehpa
s:appel	jqcdcbbdcccdb
s:appet	ababbbapbZaZY
s:appla	bcbdcdbcbpcba
s:appli	blcdedckmceki
s:apply	bnbddblcnbccj
s:appoi	fkfcddhedclcm
s:appor	cdcdddccdcdbq
s:appra	ibnnckcaaZbbj
s:appre	cjejcjccoldcb
s:appro	hhfejcdcfcjgn
s:appuy	abcpcbbbcbccb
s:apren	bkoccpacbacca
s:apres	lkddkdldddddc
s:aprov	mdeeeedeeeiek
s:apunt	abbocaapbbbbY
s:aquar	cpcdkdcdddddc
s:aquel	dededddddpddc
s:arbei	bncdddhjnbecj
s:arbit	Zcbpccbcccicm
s:archa	bpcdbdcdccddc
s:archi	jljddecejgfkc
s:argui	icjeddcddoded
s:argum	abbobbZbbpaba
s:armaz	ababpbZbbaaaa
s:arqui	ijclddldkddfc
s:arrab	bcbbcobcccccb
s:arran	dfddejoddckdc
s:arras	aaZbaZZZaqaYX
s:arrea	mcadcdbcboddb
s:arreg	ocdcccnbccada
s:arriv	cdccmdccdllcm
s:artes	cdcemdmdddded
s:artic	bccicmmjcndcd
s:artig	cccccacobbcca
s:artik	beedencdedddc
s:artis	accccbmocabca
s:arzti	abcacnbocccca
s:arztp	cdcdddpdcbdcb
s:ascen	alandcbmccccj
s:ascol	cddndcbldcddb
s:asegu	ncdcddbdddndb
s:asham	blceddcdceeeo
s:asist	ldenedddcddec
s:aspet	baabbbZrZbZbY
s:aspir	cboYbdbcoZcdd
s:assal	cccdddbcpbadc
s:asseg	aobbbZaoabjbY
s:assem	cbkmndccdccdl
s:asser	obcdddcdcddcb
s:asses	ldbfflkcjclcd
s:assic	oceeeedeeeeee
s:assig	obkcdfcdhcjde
s:assin	bmcdkbbccbcoi
s:assis	dkehdegeidncc
s:assoc	ljedjlckceccd
s:assol	bbbbcoabcbbbZ
s:assum	aoacbblbnabba
s:assun	cqcdddcdddkdc
s:assur	icldkmhcdcddd
s:asten	bdcdddcccbcco
s:astil	mefefdeeffefe
s:asust	ddcededdndddd
s:ateli	bcccdmbnccbbZ
s:atenc	bbodddbcbbccc
s:atend	kcdcdobccccca
s:atent	bcodcdccbcdca
s:atlan	gmhdedcdiiejd
s:atras	bcbdccbocbbca
s:atrav	odcdddceddddc
s:attac	cdceddiclbjdp
s:attem	abncbcZobjfmZ
s:atten	eejddfhmddijd
s:attra	badanodccdcdc
s:attri	cccdccbcconcb
s:attua	acccccbbcbpbZ
s:atual	bcoeeddddadcc
s:auber	oddddbdeddddd
s:auckl	bceccdpcdbddc
s:aucti	pbibbbZadcocZ
s:audie	cccZdpkidlddc
s:audio	ndddmdcdeeded
s:audit	mecedcjiecjcl
s:aufga	ddleeedeedmdd
s:aufge	bfbcjckdobcna
s:aufne	ndkdddccdmddc
s:aufsi	addodcccddddb
s:auftr	ZkabccabnaboZ
s:aufwa	mddodbcdddddc
s:augme	acdcdbbdddcdq
s:augus	cdcdddabdbcoZ
s:aujou	deneddmddcddd
s:aumen	bbbbocabcbbba
s:ausbi	bbabcbpbcaaaZ
s:ausdr	abboccbccccdc
s:ausen	pddeddddedeec
s:auser	eneeefefeeefe
s:ausfu	ncdcdcbcddmdc
s:ausge	jmlchcacckkbf
s:ausla	ndceeeleddedc
s:ausmi	cdcddaccbodcb
s:ausre	ocddccccddddc
s:aussc	doeeeededeeed
s:ausse	odddedcdedcdc
s:ausst	ZbbobbaoabbcZ
s:austa	ccabcdbbbqcca
s:austr	blmoccadcbddd
s:auswa	deefffefeemee
s:auswe	occddcccdcddb
s:ausza	cddcdcbcdcoca
s:auszu	eneeefeeeeeed
s:autho	edcndhmbjhedb
s:autis	ZbabbbYasZaaZ
s:autoc	cncddccckcdek
s:autog	abcccaapcbbcY
s:autom	ddckffkdccimj
s:auton	jikdedklddddc
s:autor	bbnccmbacbccl
s:autos	ndddddhddeled
s:auxil	aaabboaabaanf
s:avail	lcfiddliiccff
s:avali	fbboababcbboZ
s:avanc	bbccccbccbnbn
s:avell	ocdeedcedddeb
s:aveni	cdcddccadccco
s:avera	ddbecdqchcekb
s:averg	dddedededened
s:aviat	bbomdcbblcddc
s:avicu	cccadocbdcccb
s:avisa	cccdddbcobdca
s:avise	ddddedcddcdcn
s:avoca	bccncbbdmccdb
s:avond	maZoaZZnbaaaZ
s:avrem	Zccpdbbcccaca
s:avres	cocddccdccdcb
s:avvia	bcccpZaacbccb
s:avvis	cdddddccdcdcn
s:avvol	cdeencdddeded
s:await	mdcdddmddcdcc
s:award	fjmcicbbdcocc
s:ayuda	cdcdddrbdccca
s:ayunt	ddcdddcccadco
s:azien	dlnccmbcobccb
s:azule	cocdddbcdcccb
s:bache	acabcnbcobddc
s:backe	lmcdldcddkddc
s:backg	jkmdkdjddcddc
s:backi	mnccdcbcdcddc
s:backl	obbcccockaddb
s:backp	ababbaaobbabn
s:backs	cocdcccdccddb
s:badaj	cdccdcbodccca
s:bahnh	acbcccbpabccZ
s:baill	mdeffeeeeffee
s:balan	cfiddjbddcmco
s:baldi	ddcdddbcdoddb
s:balla	kpbnacZccccdb
s:bambi	bcbccbbbbabaq
s:banca	lccdddcddcqbb
s:bande	addddcdddddoa
s:bandi	cqcdcbcccccdb
s:banen	abbbbbYpaaaZY
s:bankg	dededdcddcncc
s:banki	celfddddddodd
s:bankp	ddcdddcddcoca
s:banni	bbbccbpbbbbba
s:banqu	jbpccbbcabbca
s:bapti	mccdcdnddccdc
s:barbe	bdcdmdbddbddn
s:barra	cdbddnbddndeb
s:barri	cclcdabldfpdc
s:basic	ccccdnlcdcjec
s:basil	bcbcccbbbocca
s:baske	occccbaZcbbbn
s:basta	odcddcbdcccdb
s:baste	cddedddendded
s:batch	nbbcdnacddcdc
s:bathr	abbccoZbcacco
s:batim	bbocccbbcbbcl
s:batte	ddllelelcicdb
s:bauhe	bddddccddddco
s:baule	bobcccmccccdb
s:bauph	bcbccobccbccb
s:baust	ddcddbccboddb
s:bausz	cccdcdccbocdb
s:beant	abbncblbboaaZ
s:bearb	abbbbbabbbmnk
s:beari	bcedcdklcccll
s:beatr	kbmacckcbYcoc
s:beauc	bcbccbblZrbbZ
s:beaut	hcldkcmcbandb
s:becar	cccdccacocdcb
s:becau	jeefidchdeime
s:becom	bemcebkboajcb
s:bedan	ddcdddccdodba
s:bedie	eedfeeeeneeee
s:bedri	abbcoboababca
s:beeke	Zbbccpabcobcb
s:befor	bclkccabclpdZ
s:befra	bcdocZccddddc
s:befri	cpdeddcdddddc
s:begei	bccccoaadbmbb
s:begel	Zbdacpbccdcdb
s:begin	ajbcimdlpacca
s:begle	abnoccbcbcccb
s:begon	feeflfefeeffe
s:begra	odddddcdddddc
s:begru	deefffefeemee
s:begun	ddeeeededdned
s:behal	ldcdddcddkodb
s:behan	ndcdddccnccdb
s:behie	deeenedeeeeed
s:beids	cddddddcdcdco
s:beige	dlcededencdec
s:beitr	cddoddjdcmddb
s:bekan	mncdccbcdcddb
s:bekek	dddeeedeeddpb
s:bekij	ccddddcddcdrb
s:bekom	kacdddndccddn
s:belas	bcbacbnocbbca
s:belat	acbcdcbdcqcca
s:belgi	ncddddbdddana
s:belie	dledlcofckccb
s:belle	dboeedceacedd
s:bellu	cocddcccccdcb
s:bellw	acnddcbdoacdc
s:bemid	cdodddbccacda
s:bench	kddmdccleccdc
s:bened	acccnnbcdlcdc
s:benef	eoddddffddhdj
s:benel	ddddeeodddcdc
s:benev	acbcbpbnccbbZ
s:benga	dmhedlcijjddb
s:benve	cdddbdocdccca
s:beoor	ddeeeededdnec
s:berat	bkcodcccddmcb
s:berei	ndndddcdbdddc
s:beric	cdcdkdmckcdma
s:beroe	ZabbbpbbcbbbZ
s:bertr	bbmbcnaYbYbpa
s:besch	ldkdddkdjlddb
s:beset	cpjeeededdedc
s:besid	kddddmddeddee
s:besoi	bbnddcnccbccb
s:bespa	dfededmefeeed
s:bespr	cdcbddabdcdco
s:besse	dpdeeecdddeec
s:besta	bcjccbakmbloa
s:beste	lcbkkcaccabZr
s:bests	bcbacarbdbccb
s:bestu	odddedkdedded
s:besuc	oeeeeddeeeded
s:betaa	acbodbocccbcm
s:betal	lcccknfeccmda
s:betei	dbeenddededdc
s:betra	ddddedcdddaco
s:betre	odkeddcdkdddc
s:betri	eocdidmdkcddb
s:betwe	jjhicfccidejk
s:beves	bcbccbabcamoZ
s:bewaa	dbceedcdaddqb
s:bewer	clcjdddcbclnj
s:bewil	bocddccdddddb
s:bewor	dcceeddeqcedc
s:bezah	ZbbmlpakaambZ
s:bezor	ccbcccbccbbaq
s:biarr	cpbdccbccbcca
s:bibli	knbccccccbabm
s:bicic	abbbcmmccbbbm
s:bicyc	bmbcblbccocdk
s:biddi	ZbbnccZncclca
s:bient	pdceeededdedb
s:bienv	cbcddcabcacaq
s:bierb	bcccdcoccbcda
s:bierd	deeenedeeeeed
s:bigge	lcnddkcdddfec
s:bigli	bccocbalcbbca
s:bijba	pcdcdbbcdccda
s:bijee	bbcncbboabcca
s:bijga	bpcbccabcabbY
s:bijla	bccdccbbmbcbp
s:bijvo	cdoccdcbcccdb
s:bilan	deedeenedeeee
s:bildu	bcccdbbocbbca
s:bilin	klkdcclccccdc
s:bille	accbdbapddbcZ
s:billi	ibbddcmccbmoZ
s:binde	kmcedekddcded
s:binne	aaobbbZabnbaY
s:biolo	nccdlabdmcddc
s:biosi	acbqccZZbZaba
s:biost	dodddlddccdkc
s:biote	ckkelddmcicdb
s:birch	embkcdkdlcdjc
s:birri	abbcpbbbabcca
s:birth	fcbcdcabcncdp
s:biscu	lbbccnalkdddb
s:bishe	ccbccobccbccb
s:bisla	ddddddcddcaco
s:bisog	enbncZacmbbca
s:bissc	deceeeoeeceed
s:bitco	jcdddddddmodb
s:black	maabcbabpaaba
s:bladz	dndeeededdeed
s:bleib	bccodcbccdddZ
s:blend	nbcdbccnccddc
s:blenh	mmbcccacmbccb
s:bless	ccldceadbbpdb
s:blijv	bcpdccbdcbcdc
s:blist	jdcdodblcbdec
s:block	acbccbacaarna
s:bloed	bnbcddaccbcco
s:bloem	docddedebeeed
s:bloqu	aaabbbobaaoZY
s:blues	kcacddbcccbob
s:blume	eneeefeeeeeee
s:blutz	cccodcaccbcca
s:board	imccdcjbcccco
s:boekh	YaZabaobpaabY
s:bohrm	acadccbcbZbbp
s:bolac	cccccacobbcca
s:bolet	bcbdccbnbbcbp
s:bolle	cdcdddlcccddp
s:bolog	lldeeeeeeeeed
s:bonif	bcbcccbcbbodb
s:bonjo	mjkjddhdjcfcc
s:bonso	bcocccbcmacca
s:bonus	blobdcabcbcca
s:booki	lcdicepccbkce
s:bookk	lfabbhmmiabma
s:bookl	mncdddbddcded
s:books	mcccccbnccacm
s:bootc	bcccdnjpeccda
s:boots	bcbcddabccmco
s:borde	lncddkbcdccdc
s:bordu	nddedededdded
s:borou	ocddedceeeeed
s:borre	bbpcccaaccccb
s:borro	acbcccobcabcn
s:botan	mbbbcmnZblcca
s:bothe	bcbdcdbdkocdb
s:botti	abbcpbccabcca
s:bottl	mabaobabcbbam
s:botto	odcdddbdcccdb
s:boucl	cbcdoccacccdb
s:boula	cdcoddccccccb
s:boule	dedeeeoecdeee
s:boute	nededecedeeee
s:bouti	lckmddiddbced
s:bouwp	baacpbabcbaca
s:bouwv	adccddbbccdco
s:boven	bbbccbbccbpcb
s:brach	abbcbpbcaabcb
s:bradf	nbccdcancbclc
s:branc	fjjoddccddddc
s:brand	bjhcdcnmcjccb
s:brasi	deeneddeeedee
s:brauc	lbcilmbimbbcd
s:braue	occcdccccbcda
s:brazi	akdddobdddddc
s:break	kijjckapcbbca
s:breat	bcbcccoccnccZ
s:brenn	bmdddemddeded
s:bresc	docdddccddddb
s:breto	cdednddeeeded
s:breve	bcddndcdddcdc
s:brewe	pobcccbdccccb
s:brewi	bnocccbbabcdb
s:brick	bcabcnacbocca
s:brico	dbcendcdcdded
s:bridg	bdcddampibcca
s:brief	dbbjbmhnbaibZ
s:brigh	bcmdccpccbddb
s:brill	kcbcccajlpcca
s:brind	bbZbcbZbbpbaZ
s:bring	bkdcdobkccjcl
s:brist	ilbdedfdmcdlc
s:broad	likcclekcdcdb
s:broch	jcccccqjcbccl
s:broke	ichmcfjcjjedc
s:bronw	occcacdcmbdec
s:brood	abcobbbbcbbca
s:broth	hicckjbfndkca
s:broug	ijbclblccncdb
s:brows	ccddddccdcoao
s:bruck	bcdodccdddddb
s:bruss	aobbcbakcbncb
s:bruya	bbbcbcabcpbba
s:buchg	bbcpbbZbcbbca
s:buchh	cedeedlmldddc
s:budge	icdkbnaocaccb
s:build	idlmjfidedddc
s:buite	nccdddcdddmdb
s:bulga	aobddcldddddc
s:bulle	odddddcddebdc
s:bumpi	bdccddqcddcdb
s:bunde	bbcccbbocbnba
s:buona	ndcdddbdlccdb
s:buong	lcmccblcmbccb
s:burea	lccedcddndded
s:burki	lccdddbdccodc
s:burni	bnmddebedcded
s:burno	ZbaabmZnbnacb
s:bursa	abfbmkZpblccZ
s:busca	jekjlkckddddc
s:busin	dlcdmdldddffc
s:busqu	allbbbabbaapY
s:buurt	bddddcoddccda
s:buvet	cccddabpcccba
s:cabal	eeeemedeeedee
s:cabin	ejbkccnmicdcb
s:cactu	dndeeededdeed
s:cadas	aabbcbYabbopY
s:cadea	bcbmcbobcbbca
s:cadei	ddednddeeeded
s:cader	oedeeedeeeeed
s:caduq	bcbcbbaababpZ
s:calce	acbcbcabcbccp
s:calcu	rbccjcjcdicdb
s:calda	deedeemeeeeee
s:calde	bndcdccdddbdm
s:calen	kcedecjelddle
s:calib	jcbcccobcmccm
s:calli	aelmccibmbcck
s:callo	cdclddbdddddn
s:camar	bcbbccpcdcbcb
s:cambi	bcqcccjbbaanY
s:camer	kccokcacccbdc
s:camil	ecodeebedceee
s:camis	cdcdddbccccdo
s:campa	lmibccYkbaboa
s:campi	mcdeddkledded
s:campu	mdcddcndccdec
s:canad	hibcccmcmblcc
s:canal	cbccccabcabbp
s:cance	hccjhcdckbcdq
s:candi	dhddddkdickjl
s:cando	adcpcZaacmcbb
s:canno	pbcddcccdcdda
s:cansa	emeeeejeeeeed
s:cante	bocdkdjccmcdc
s:canti	klcdddcddcdco
s:capab	acccdcpdddlcb
s:capac	ncidddldmdcdc
s:capir	bcbbcobcccccb
s:capis	ccodddcdcccbb
s:capit	bdccmnkcccncb
s:capri	cndddcddddddc
s:capta	ecimkjldeeecb
s:captu	cddeeddeeened
s:carac	occcddcdmcccb
s:carav	nobbbaZbcbbcZ
s:carce	ccdcdoccdddcb
s:carda	ocbdccbdcccdd
s:cardi	blblccacjmccl
s:caree	bmkddcboleccb
s:caref	bbkdfpbbbmcdc
s:caret	ceceddddnkeee
s:carga	ccddbcccdbcco
s:caric	qcccdbbcdcacb
s:caris	bdcdddocccddc
s:carna	abocbbZobabbZ
s:carpe	bdmbbnaaallce
s:carre	clcddcokjcdcb
s:carri	mldjecdcddbcm
s:carro	mcccccoccbccb
s:carry	kbblbcaacbbpX
s:carte	albbcbabcbrcZ
s:carto	manbcZZocmbbZ
s:casci	abbocbbccbcba
s:casei	cdeencdddeded
s:casem	docebdcdddddc
s:casha	cddedededdoec
s:cashi	acddddcddeqdc
s:casta	ababbbaobZbZY
s:caste	ndidkabkmcecc
s:catal	hiceddpbefddh
s:catas	cmdddadbended
s:catch	ddeddecacqedc
s:cated	Zccbcpacccbca
s:categ	epidcdljdcccc
s:cater	accmccocdbecn
s:cathe	enicddbdlbddb
s:cator	cdedncdeeeded
s:catti	ccccdoccccccb
s:cauti	ccddddcdddocb
s:cedia	bbccpZaacbccb
s:celeb	baabcbZZbXooa
s:celul	acbcbcocbanba
s:cente	bcoccbbncbccb
s:centi	codddddecddec
s:centr	ljldcdmideccc
s:ceram	icccmmjdccddc
s:cerca	bkldlcjclcecb
s:cerch	eddnklbfddkdb
s:cerem	ncccdcbndicdb
s:cerra	ncccmclcdckaa
s:certa	ddodeecdcbeed
s:certi	cddcedmlmckec
s:cerve	bbbcnbbocccca
s:chair	anZbnlZabnbcZ
s:chale	bcbocbZobbcbZ
s:chall	bcocndmcbacdb
s:chama	bjcodbblcbcbl
s:chamb	kakcbbaonbdda
s:chanc	fbacccbcbnboa
s:chang	jdceceikcfdll
s:chann	bcijlbbocbkcc
s:chant	mddddccccccbn
s:chape	bbbhcnaacocbZ
s:chapt	icfcclbpbjcdf
s:chara	pbbbbcaabboca
s:charg	icbjdengcbbkn
s:chari	kidfeehlkbkda
s:charl	jmmdcdaddkddc
s:charm	acomccacZkbca
s:chart	omgmcbbcdccdc
s:chasi	anbcccqbcjcca
s:chatb	kbbcocaaccccb
s:chatt	bbedmckcbbaoa
s:cheap	cccdddscdcccc
s:checa	neeeeedeeeeee
s:check	mcdlcclickdcc
s:cheer	abnddlaccoccb
s:chees	YnaabpZZbabbZ
s:chega	cdcdddccdcdco
s:chegu	bbacccabcpbba
s:chemi	alldmfhbdbdmb
s:chenn	cbbcccqccZcdb
s:chequ	bqclkcbcccccb
s:cherc	eelkmicdicddd
s:chevr	cdodcdbdcbccd
s:chiac	bboccabmcccca
s:chiam	bbnbcbbmanbbZ
s:chica	hmkdddcjfjdde
s:chick	cbbdndbcccdcn
s:chief	cecdemcdeddle
s:chiff	ldcdddndcdccc
s:child	kkbfdkdnjbecc
s:chilo	emeeeeeeeeeff
s:chiru	ancddcndbccdb
s:chiud	cddddZcpdbccb
s:chius	bbacbZaaqabba
s:chlor	acoccdadnaddb
s:choco	olcdccbdckcdc
s:chois	cdcoddccccccb
s:choos	bbabcmacnmkcb
s:chora	cdcdddccdccco
s:chors	ccadcdbccpcca
s:chris	jlcdbcekjldci
s:chuff	acadbcobnacdb
s:churr	ccccdcbncncbZ
s:ciasc	abbqcbbbbbcbZ
s:ciber	cdcdcbaodccca
s:cidad	abcccaapcbbbZ
s:cient	djdddlfdlddlc
s:cijfe	pcaccbbcdccdb
s:cimen	cdednddeeeded
s:circl	bcbdodabceodc
s:circu	bcocdakncbjdj
s:citiz	bcbcccabcZoco
s:clari	Zbbbcrbcccaca
s:class	klbleoeacbecd
s:claus	nldddddddddea
s:clean	ocbcdbjbodccg
s:clear	hlcffdjdieldc
s:cleve	ebocccbobbbcb
s:click	bbcchiabblbmm
s:clien	hdlidemfhddec
s:clima	pdcdcbbddlddc
s:climb	jbcdcdjnleccb
s:clini	jjkljdfghccdb
s:clink	bcldcdbdcoddc
s:clipp	bccdlcodddced
s:close	dkcdleldddeed
s:closi	iojclcdbkZcck
s:closu	cdbddcbbdonbb
s:cloud	lncdddkdbddkc
s:clust	mobdcdccdccdb
s:coach	cjbmccoikacdc
s:coati	dcnddebdcmddd
s:cober	cccddccccccco
s:cobra	abanccocbbjba
s:cocin	coddddcddcddb
s:coffe	bbZnldabpbccb
s:coffr	bcbccbpccccca
s:cofin	coccdccccccda
s:cofon	ebeeneeeeeeed
s:cofra	ddeenedeeedee
s:cofun	eceeneedeeeed
s:cogna	odcddcbdcccdb
s:cogno	dedeedddedncc
s:cohor	adddepcbddded
s:coimb	acbbcZkrbbcbY
s:coinc	ccbdcdjccpfma
s:colab	mcbcccbccbmpa
s:colaz	cdcdadbbdccdo
s:coleg	amccdpccddcdc
s:colla	ljjcdblbckldc
s:colle	iejedjdldhdei
s:colli	cbcdmdcdddndc
s:collo	ajjbcbaopbkbZ
s:coloc	cccdddodbcddb
s:colom	Zabbcbrbcccca
s:colou	mcadcclcbocdc
s:colpi	ddpdeekedcdad
s:colum	cjacbqabcjbca
s:coman	cccdedceedodd
s:combi	pdbkddadcclcb
s:combo	ZbaabnZobaabZ
s:comec	mcccddbcoclcb
s:comed	abbbcoaabbbcn
s:comem	cdeeeddeedned
s:comen	mcbcccaocbbba
s:comer	bnddddkdddcdd
s:comfo	dbrccdbcbbdcc
s:comin	ncbdddbdcbccp
s:comis	apbcccnccbZca
s:comit	abbpcbbbbbbbZ
s:comma	bcccocdbcbmam
s:comme	ddcjjcciekcmj
s:commi	lidliiiccdede
s:commu	bjljejcmcddhb
s:comod	ddcddacccpddb
s:compa	djjjmdfdkcdeb
s:compe	gkenfjjdcdicb
s:compl	cfcleegffiiie
s:compo	abbcnmkalabmZ
s:compr	ieegikmdechdd
s:compt	hccccbkocccbl
s:compu	nbecckbdldncb
s:comun	ZncbcbZncmcnZ
s:conce	mfcjkfbnckcca
s:concl	abmlocdbcbcdb
s:conco	cpbccmbocbccZ
s:concr	dcpiccandbbcb
s:concu	bqbcgcnbkbaba
s:condi	mlcdidcddccnd
s:condo	jbabcbibbrbbb
s:condu	clcncnfbeccci
s:conec	ccbcdcbccmjqa
s:conex	neeeeddeedeec
s:confe	edcicmbicilbk
s:confi	diljdhcdcckjj
s:confl	ldcpdccdddddc
s:confr	dkcncckdcccdb
s:conge	ncededdedeeec
s:congr	ddiccfjddnilc
s:conhe	bbmhccbbnjbnZ
s:conmi	dmdeeedddnedb
s:conna	bmcdddcdjdjnb
s:conne	dddiddgdenimb
s:conno	bcdcdcpddcZcb
s:conoc	bhocmcbcclecb
s:conos	bmoedcbcincca
s:conoz	bccdlZbbobccc
s:consc	bklcocaccacdb
s:conse	iedkicmdkcfcf
s:consi	cjlhfjdekdcic
s:conso	kjjddjjddidec
s:const	kebieccnlbkcb
s:consu	ihdndcjddcdii
s:conta	edkdddedjkkie
s:conte	cfmchdaeldfkk
s:conti	hilcdfbcjidoc
s:contr	klfdedfdfdedj
s:conva	amaaobbbabbba
s:conve	diklheicddcmb
s:convi	bddjdlflcbhoa
s:convo	arcccZbccbbcZ
s:cookb	lbbbbkYpcbbbZ
s:cooki	bbldcoccbbddc
s:coope	jlimijbcdjdcc
s:coord	lldddecdfildd
s:copen	bnZcccbbbpcdb
s:copro	abcpbbbccdbdb
s:copyr	bdccelccdcpaZ
s:copyw	jdkkdcndccddc
s:corag	ddedncdeeeded
s:cordi	bcccdakqclcca
s:cordo	ccodddcdcccab
s:corpo	aceddpnckcjbc
s:corre	dkecdmhdddemd
s:corri	nbbcbmnacabmi
s:corte	deedeenedeeee
s:corva	dkddddccdnddc
s:cosme	aapbccecbfmca
s:costa	qcacccZcabccb
s:coste	pcadbcacZaccb
s:costi	oaccdlncdccdc
s:costr	occccdcddccdc
s:costu	mbbccnbbmbbca
s:coton	dddddddeddned
s:cotta	cmdeedccdkeem
s:coule	dddeeedeneeee
s:coulo	bcccdcbbdcbdp
s:counc	nkdkdccciccdk
s:couns	aoanddecccdcm
s:count	fhekdcdmjejdd
s:coupo	cddddccdddodb
s:coura	bcYddcqdkcddc
s:couri	bccccddeecsdb
s:cours	bicccoZnclcdb
s:court	kddeedleelhec
s:coute	dddddddeddned
s:couvr	dZeddoddddddb
s:cover	iobkccfckkcca
s:covoi	dddoccbcdccdb
s:cowor	cabcacaqcacca
s:cozin	Zcbbcbaajbbom
s:crack	mbadcdpdcccdc
s:crash	mcccccbbjbcbo
s:crava	ccbdcdoddacdb
s:creat	mjkddlidcdbdd
s:crede	jbbcdincccmba
s:credi	bcdmcknbcednZ
s:crema	obbbobZcccccb
s:cremo	abcccbpcccccb
s:crene	ccbccclcobdcb
s:cresc	ckpcddlddcddc
s:crewi	acocbcncccbcb
s:crian	bccdodbccoaba
s:crimi	coddeecededed
s:crite	mddledcdeeddd
s:criti	aaZnbbZaomabY
s:crois	bbncccoccZccc
s:croni	ZaaoaoZZaZabY
s:croqu	ddeemedeeedee
s:cross	djiccdekcmddk
s:croyd	mnbdddadcdddd
s:crypt	lbccccbcddqdb
s:cryst	lccdeenddecdc
s:cuant	neeeedddddeec
s:cuelg	cdccddccdcoca
s:cuida	babcccacpbccb
s:cuisi	Zccbcnabcbbap
s:cultu	eeldddmldcddb
s:cumpl	cdcdddccdYdcq
s:cuori	deeeddceeened
s:cupbo	lnbdcdbdblccb
s:curat	jmlcccimcbccb
s:curie	dmcedendddeed
s:curio	bhocccldilcdb
s:curit	condcdcdccddc
s:curre	hdmefdkijdded
s:curri	Zklddlgeocccb
s:curti	bddddcncdcncb
s:cusci	bcddoccdddcdc
s:custa	pcadcbacZacba
s:custo	edclmdkdddkee
s:cutti	jlbccnbbclddc
s:cyber	ddddddcddcndb
s:daard	dndeeededeeed
s:daarv	apbcbcbcbbcca
s:dachd	bdedeccdeddeo
s:dachr	bcccdcpbbcddZ
s:dagpr	pcbeeededdedd
s:dagvo	ZabbbpbbbbbbZ
s:damig	mededededdeee
s:damlo	aabbbaapcaabZ
s:danci	pbbclcbcdbcdb
s:dankb	cZbdbcbcpbcca
s:danke	bccpcaabcbbbb
s:daque	eeeffdndeeeee
s:dares	bccccocbbbccb
s:darub	ccbcccbncncba
s:dashb	ocbecijckgccd
s:datab	phehccdgicede
s:datas	bclcdclcbocba
s:datat	apbcccbccbccb
s:daten	mlcddhclhjdcb
s:dauer	dpdeeedddddec
s:daugh	dedcfjahepfcc
s:davan	bbobcaaZbnbal
s:daven	nnccdbbccccaa
s:davve	bbmbccabaocbZ
s:dazwi	cncdcdcdddddc
s:deadl	mkcmcjcdhbccj
s:deare	bccccbaobYncm
s:deber	cccdddodbcddb
s:debit	bdcbcbocdcbcm
s:deblo	ddcdddcdddpcc
s:debor	cdcmddmcddcdd
s:debri	lddcenccedddd
s:debut	acbcccaocbbba
s:decal	adddecddeccdo
s:decem	kidcchclceccn
s:decen	nYbbpcbbcbbca
s:decid	ajlkcdkcnbccf
s:decis	bkbqhclcccdcc
s:decla	acbmccnccbmcd
s:decli	dcdldkadcbcpj
s:decor	aocbcbbcdccdm
s:decou	mccdddndddcdc
s:dedic	ZebicbrlkbccZ
s:deeln	aaabbaZpbaaaY
s:defen	cclddecddmldc
s:defin	ajrjccfccbccb
s:degre	deddddjldmdec
s:degus	nededecedeeee
s:deixa	ababbbbbpbbbZ
s:dejar	bcpcccaccbcca
s:dejeu	aammbaalcnbca
s:delac	cdcddmcddkdmc
s:delay	bccbdcbbdmcmo
s:delet	cjcdddbjddola
s:delib	bodddddecdddb
s:delig	bmcceckmcmhcb
s:deliv	lcccdijedcklj
s:deman	ecbdkcccccepl
s:demar	ncdeddcdddmdi
s:demen	lccddbbnddeed
s:demit	cccdddccoacca
s:demog	acccccbpbbbZa
s:demon	bcbbfbrmcacba
s:denma	aobcacncbbcdb
s:dense	deceeeoeeceed
s:denta	cednedcdedddd
s:denti	jdbhdckckkdcm
s:depar	gkjddkeckddci
s:depen	emncclbcebclb
s:deplo	cddbemdcbndec
s:depos	ccchecbdhcrdh
s:depou	pcdbdbccdccda
s:depre	bcacccacanbco
s:derma	cdclddccdcccr
s:derni	abaccljmnkbbj
s:derri	dddnddcdedcdb
s:derru	bcbdcecddcocc
s:derti	dneeeedeeeeed
s:desab	aaapaaabbbZoZ
s:desac	cdcddcccdblqb
s:desar	kidddcndkdckb
s:desca	bbccdbbbccqba
s:desco	bcbccclnbnccZ
s:descr	ilkjddddccedl
s:descu	ddddpededdddc
s:desea	ccbdddcdcacbo
s:desej	ddceedcddbcbo
s:desen	ejcdddodjddjb
s:deser	befckjldcpcca
s:desfa	ocdddccdcdcdb
s:desig	jlfdhdfdkdeid
s:desir	nledddbdddddc
s:desis	cocddccccccca
s:deskt	acccddbcddqdc
s:desku	abbqbbbccccca
s:deslo	odbcddbdcdddc
s:desmo	bcnelecdddded
s:desno	deeedenddedec
s:despa	pdcddcccddddc
s:despe	nnbbcbacmbddb
s:despi	cccdddccobdca
s:despu	bnbcccbbbncca
s:desse	occcccbndccda
s:dessi	odcdcccddccdb
s:desti	jbbcmcmccbcdl
s:destr	bcbccbbqcbbca
s:detac	ccneeededdddd
s:detai	fimcddcdefjkd
s:detal	bocddddeddcdd
s:detec	eccchcencboca
s:deten	bdddcocbddcdb
s:deter	lnmccdccddccc
s:deuts	acbccbpbcbbbZ
s:deuxi	obbacbabcocba
s:devel	ekcekikeidhed
s:deven	bbbdbbnnbblca
s:devic	bcccjdoklccdb
s:devoi	cbpcdccaabbca
s:devol	bccccclcccqca
s:devue	bbbcbcacbbqca
s:dezel	bbcabcpcdccdb
s:diagn	bdcblcpccbccl
s:diagr	odcdccbccbccc
s:diale	kcbccnbcbmbca
s:dialo	cdcemeleedeed
s:dialy	bccpdccdddded
s:diamo	cabcccXcdcqcb
s:dicht	bcccccaocbbca
s:dicta	Zabpbbababbba
s:dicte	adbdddpdbcddc
s:diens	bpccdlbdfcddl
s:diere	oddchccdedddb
s:dieti	rbddcbacddddb
s:diffe	ddjdddijdknhb
s:diffi	accbdcnmckldb
s:difun	dddeeededened
s:digan	cdccddccdcoca
s:digit	kmddijkjdcddc
s:dijer	abacccabpabba
s:dijis	bcpccbacbZbca
s:dijkg	dcdenddeeeded
s:dilig	accrclbccaccb
s:diman	ZbbbcbZpcaaZc
s:dimos	bcbdcdqbbbcaa
s:dinhe	ZcbcmbobbbmaZ
s:dinsd	lcdddkbmdcccl
s:dioce	pddcdcceedddd
s:dipar	coddbdccddcdc
s:dipen	apbcmclbcbccZ
s:dipin	cccdccoccccdb
s:diplo	aajccbcmobpbZ
s:direc	jmhdgdjeididc
s:direk	cnddeddeedled
s:diret	iqcddcfkddddc
s:direz	oeeeeddeeeced
s:dirgl	ddcddacdcoddc
s:dirig	bocccbccncddc
s:disag	bbacccajbrcbd
s:disap	acodcdZboccdc
s:disat	bcccccbccbobZ
s:disbu	bccbbcabccqca
s:disci	bcccdpcdccdda
s:discl	jdcnddjddkddc
s:disco	cmcdccljcemcf
s:discr	blrcccZcbZmcZ
s:discu	mdkjedcdffcdk
s:diseg	nededededdeee
s:disen	mkcdddcdncdic
s:diskr	leeeeedeeemed
s:dispa	ldjcljaglacnZ
s:dispe	aabcodcdbmbdb
s:dispi	boddddcdcdddb
s:displ	adcddmbadjcdo
s:dispo	lccddhicicdcp
s:dispu	abhnccZkcocca
s:disre	bddndjbbdccbn
s:disse	ebZocZmbambca
s:dista	mdddjkiddfhdd
s:disti	cdcdkdncbncdc
s:distr	jebhkcnedfede
s:distu	amZcbcacoacba
s:ditch	clcddeneddcee
s:diven	ccdddcpaddndc
s:diver	ccodldkdccddc
s:divid	ldddddceddned
s:divis	lddeeejelceed
s:divor	jbbdcobcbbmdc
s:divul	bcdcdoccdcadb
s:dizai	bcdcdocbddccb
s:dizen	anZcbbZaaobaZ
s:docen	cdedepddeeded
s:docht	abbccqabaabbZ
s:docte	bbbocbbbcbcca
s:docto	ZmekjkmamZbca
s:docum	mbbmcccckcine
s:dokte	bbbcccbacacoZ
s:dolar	mdccjckcccocb
s:dolla	ibbodlkacbmci
s:domai	nededecedeeee
s:doman	afbcccacrbbbm
s:domat	bcccccbbcbcao
s:domen	aaababZqbZZak
s:domic	bcccccbcccncn
s:domin	cibcclckcblcn
s:donat	dcbnccjlclkdb
s:donde	ldddedckccddn
s:doner	aabbbaapcaabZ
s:donne	djilddbkecdcm
s:doorg	qccdddbddcdcb
s:doors	edeeeeeemeeee
s:doppe	odddddcddcdcb
s:dorma	cckdddbndcldc
s:dossi	kccddcndkclcc
s:dotat	bbbbcbapcbbbZ
s:dotie	dpdeeedddddec
s:dotto	mcddmccdlddcc
s:doubl	abicbhlbbasca
s:dougl	cdddcdccccodc
s:douto	mmcdddcdddcdc
s:dovre	bcbbcobcccccb
s:downl	bcbcicimfboma
s:downt	cmcdddccdcddp
s:dozen	ddcadocccdddc
s:drain	bcbdddocmcdec
s:dranl	cdddeecdddddn
s:drauf	deeenedeeeeed
s:drawi	kccdjemlclccc
s:dread	obbbamZoaacda
s:dream	oddcdcccdkdeb
s:dreht	oddddccdddcda
s:dreis	cnceddddcdddd
s:dresd	cdeZmacoeeded
s:driee	dndeeededdeed
s:drieh	nddedededdded
s:dring	eedeeededdndb
s:dritt	bboclcbcmaccb
s:drive	ciekmebdldbbk
s:drivi	enaeccabjkncg
s:drohn	bcbccccboccda
s:dropp	jbalbaijblobY
s:drown	Zdccddsddcddc
s:druck	bcccdcnbdbccn
s:drukk	bccdccocdcdca
s:drumm	nbbbZbaboabcZ
s:drydo	mcblcnbbcbcba
s:duerm	dddcddcdedodc
s:duide	neeeeeeedeeed
s:duize	odcdcdcdcccdc
s:dumpl	cncdddbdcncdc
s:dupli	lcbcccaZcblko
s:duran	jkccckbcncjdb
s:durat	pechedcfeddee
s:durch	jddddmccddddm
s:duzen	eeeffdndeeeee
s:dweil	bddddcocdccda
s:dynam	nbpcbcZbcbacb
s:earli	jeondcaicakba
s:earth	dldeeeeelcefe
s:easte	jddkemdceeeee
s:echaf	bdddddccdcdbo
s:echan	djmjeejddiddd
s:echar	babcbcacpbccb
s:echea	bdddddcdddcdq
s:ecolo	bbocdbnccbccc
s:econo	blcbdmcmdclcc
s:editi	ajcccllnlccca
s:edito	gdjdicnelfcdc
s:editr	bcdcdoccdcbdb
s:edizi	acbbcpbcccccb
s:educa	bpbldckdccjdc
s:efect	ccodddcdcccbb
s:efeti	dqdeedddddddc
s:effec	bjcndcndcdddb
s:egali	dcdenedddddec
s:egreg	dmedeekeeeefe
s:ehema	cdddddccddocb
s:ehren	ddeeenddeeeeb
s:ehrli	abbobaZbbaoca
s:eigen	akmcncjcccddb
s:eight	dlcdedpdcbded
s:eilan	dndeeededdeed
s:einde	bcbcbobnaabbZ
s:eindh	jncdddcdldcec
s:eindr	odddddbdddddb
s:einei	deeenedeeeeed
s:einfa	abqeeeddddedd
s:einfu	cceddodadddec
s:einge	kmddedcdcdmak
s:einhe	bcdocaccddddc
s:einho	bddodcddddddc
s:einka	cdccddpccbccm
s:einla	cdcddcbkdbcrZ
s:einre	meeeffefeeeee
s:einri	cdcdddccdacbo
s:einsa	ndeeedeeeeeed
s:einsp	ZbbbbrZbbbbba
s:einst	bbbjqcblmbcba
s:eintr	cmcddccqcccca
s:einza	bcdcdcbcccqaZ
s:einze	abboccbccccdc
s:einzi	cdccmcbddodcb
s:eisca	ocddccccdccda
s:eisen	cbdcdodcdddcc
s:ejecu	cccddcccddpcc
s:ejerc	ZbcbcpacccZca
s:elder	ZbabpaZnbacca
s:elect	dedjkcbblikcm
s:elega	bcndccbcboccb
s:elegi	ccbdddcdcacbo
s:elekt	aldddcldddddn
s:eletr	ababbbaaoabbm
s:elett	abcbmnbcccbcm
s:eleva	bobnblZbbbkdb
s:elimi	bcbcccabkZbqY
s:elsew	ZbaccnpbbZbcm
s:elter	cndeddcdddddn
s:email	mdeeeedeeelec
s:embar	abbbcoZacabbo
s:embas	ccbcddacccscb
s:embau	dodeddcdkdkdc
s:embed	lmldddcdfcdjc
s:embra	cdcdddmccYcbp
s:emira	bcmddmkdccded
s:emoci	cdbecdoddcddc
s:empez	ecccccancmmda
s:empfa	bcbcbcabcaobl
s:empfe	dcceeedepcedd
s:empfi	ccbccobccacca
s:empie	bbbccbmmbabbo
s:emple	ccdkkdcddddob
s:emplo	cpfjhddeicddc
s:empre	bbmkjcgdmcmcc
s:enabl	ddddeeoeedeee
s:encai	cocddcccdcobZ
s:encaj	dmjfffeeeeeee
s:encam	occddccckcdcb
s:encan	akbcmlaacofbh
s:encar	ojdddmcdddccb
s:encer	bcbbccbbcnkYn
s:enclo	bcccddcfeglbq
s:encom	abbbhbbbmaoam
s:encon	cbmcclalblbbc
s:encou	lmbdedcdanddd
s:encue	cedmdadnedddd
s:endli	moccdcbcdccca
s:endor	cccdjdeddbdqa
s:energ	mdkfdkdkddidc
s:enfan	bcbccaanmbibn
s:enfer	ZjamcaknnajbZ
s:engag	pclcddcdededc
s:engen	emcdfjeckddmb
s:engin	jleeheifgdeic
s:engli	ljbcckjfkdiib
s:enhor	bboccbabbnnXY
s:enjoy	cmlddcmaclcdb
s:ennuy	ddqddecedcddc
s:enorm	dcdddmcddodcb
s:enote	occcdbbddcadc
s:enqua	ocdddcddcdddc
s:enqui	edccdbncmchki
s:enreg	bbbccbancbcqZ
s:enrol	jadcdkkaddccp
s:ensei	cdddddccdcdao
s:ensem	cdednddeeeded
s:ensen	babcbpcacbbca
s:ensin	bdbdccbcbpcca
s:ensui	bcccccnbdbccn
s:enten	kblekcacobcca
s:enter	miicicjlciddc
s:entfe	ccbcddpbccccb
s:entir	bnbdcdkddmhdc
s:entit	acqccecddcded
s:entra	abbcdbbrmejba
s:entre	ckcmehcjlelcb
s:entri	cccddcaodccmb
s:entru	neeeecddeehed
s:entsc	ZbbbboabbYbbo
s:entus	cdedddcdeened
s:entwi	dedmjckdldkdb
s:envel	jcbcbcabcbncq
s:envia	kcbccbabcaoYo
s:envir	ncloccZchdccb
s:envoy	gbkdncaddcocb
s:episo	jccceljocbcci
s:equal	ccbdndbdkmcec
s:equip	ecckkimdddkdc
s:equiv	hkacddbdobcdc
s:erava	bcbcccbbcobca
s:eredi	dedeedddedncc
s:erfah	mdddedddedmed
s:erfas	ocdddcbcddcca
s:erfen	dededdcddcncb
s:erfol	bcdcdccdccpbZ
s:erfpa	dndeeededdeed
s:ergeb	cclddddddcdpb
s:erhal	ajabcbalcbooY
s:erhoh	ZbabcaabbabpY
s:erinn	lcbdddldlmccb
s:erlau	mmeeebdedeeed
s:erled	cdddedddedocc
s:eroff	cdddedddedocd
s:errad	ndeeeedeeeeee
s:errei	cbodddcccbddb
s:ersat	dddeeeddddedn
s:ersch	ababbaZpbZbnY
s:erstg	efeeeemeffeee
s:erstm	cccdocbcccccb
s:ervar	obdeedcdedddc
s:erwah	dddeeedddcdpb
s:erzah	coaddcmdcmdcb
s:esami	cdcodccdddddc
s:esbor	deedeenedeeee
s:escal	bccldoabYnbbZ
s:escen	bdccdcocddccb
s:escol	adddddlcjcjcn
s:escre	acpbjoabcbbca
s:escri	chmlckcbhhmca
s:escuc	bcnckcncbbbca
s:escue	aaabonYbnabbZ
s:eserc	accacpabcdbcZ
s:esgot	eeeffdndeeeee
s:esist	cededededened
s:espac	dnedecddeedec
s:espan	Zbccdbpcccccb
s:espec	idcmdkbjddddk
s:esper	bcbncclclblka
s:esplo	bdbcocabcbcca
s:espre	mccbccnddcddb
s:esque	ncncddcdcdddc
s:essen	bocbdcbcdcldb
s:estab	kncdddmdcckcc
s:estad	bldcdoccccddb
s:estag	ccddddbdodddc
s:estam	hjokncbccbccb
s:estan	cbbcdcoccccba
s:estar	kcocccaccbcca
s:estat	bnicnmdccbccb
s:estee	ccccllljgblcb
s:ester	qdddddcdddddb
s:estim	mdkhdhdbcbjcm
s:estin	cddddcccdcoca
s:estre	ZaabbbZpaaaoX
s:estri	cdddeddddddcn
s:estro	cdbdddbccbbbo
s:estru	cocddddeddcdd
s:estud	bclkcbbmobbbZ
s:etich	nededededdeed
s:etike	ocbccccccbcca
s:etiqu	mdbdddcdnaded
s:etudi	bdcckbbomccda
s:europ	mcbcmcdacbocb
s:euseb	ddcededdndddc
s:evalu	rbcmccecececb
s:eveni	eecihndmecdcd
s:event	ldndcdcdbiddc
s:every	dekdkhbkjkicc
s:evide	icabccaacncco
s:evita	nddadccddcnca
s:evolu	bcpcbcZcbbcbb
s:exact	kicjcckhmkdcb
s:exami	cbbmhpccjfchb
s:examp	cdcddcpdbmadc
s:excee	pdcceecedddde
s:excel	dljddicdcnjdc
s:excep	bbldddabcbndm
s:excha	ijlddcdjdimdb
s:excit	ddodeekeedeed
s:exclu	ejccccplcblca
s:execu	hfdddknkccieb
s:exemp	cdedemldeddek
s:exerc	ljcccbimlbcdj
s:exhib	lbmccbcpfacca
s:exist	ceddmdamddeed
s:expan	ccpcdclcehkcb
s:expec	iilddmfhedddc
s:exped	mbbcccabcabZo
s:expen	idbcclikcbcap
s:exper	eedmeeedlcidd
s:expir	bbbccckbibmko
s:expla	jddlcoedclcdb
s:expli	bccldomcccddb
s:explo	ccojiekdicddc
s:expor	akccndlcckcdb
s:expos	ilbdecccddccn
s:expre	jjbddddddpddc
s:exten	kdcddeicdcfdp
s:exter	pcdddmddddded
s:extra	cdddddbdddmbm
s:fabbr	bbbcccbbpabba
s:fabri	ibkobblbblbca
s:facci	bcacccmccanbl
s:faceb	abcccbaocbncb
s:facen	bcpZcbabdccdb
s:facha	mcdddmkcddddj
s:fachb	dpbcddbbbccdb
s:fachf	bbccdbboccbba
s:fachi	Zcbccpabbbbca
s:fachk	bbZbccqcbacba
s:fachl	ccpdccaccaccb
s:fachp	ndedecdeeeeed
s:facil	cjbdhdoddbddm
s:facto	jjjdfdlfjdddc
s:factu	mdcdiciedcccn
s:facul	adccglbpcecdb
s:fahrr	cdcdddcdcccdo
s:fahrs	dddeeeddddddn
s:faili	bcccdbpbcalbb
s:failu	cccddnfadbobb
s:faith	cbjdddldicldl
s:falam	cdcdedocddddc
s:falan	dddddddddodba
s:falec	dedeeeddnddee
s:falta	abacccabpabba
s:famig	bcbccobacbccb
s:famil	dlkfiffchkedc
s:farbm	bddddccddcdco
s:fareb	limdidjccjdcb
s:farew	ccbdddcbcjdco
s:farma	ihZjccbccbcpk
s:farme	ddbmmkikcgccb
s:farmh	ocbdcdmccccdb
s:fashi	bccdmdadjbndc
s:fattu	jkckdclcdccck
s:fatur	Zbcbccrbccaba
s:faudr	qccbcbbcbccca
s:faute	cdadddcddoddb
s:favou	lchckdbdcnccb
s:faxge	eneeefeeeeeed
s:fazem	bcccdcpcdcccb
s:fazen	ababbbZapabbZ
s:featu	mbcccampbaZla
s:febru	ncccdlcikhcde
s:fecha	ncccdbbbcbbco
s:feder	nlcldbfcdcgdb
s:feedb	bbbjmdaadicpb
s:feeli	bbmcccmcbmccb
s:feest	ccbcccbbcocaZ
s:felic	dcbeeecdcpcXa
s:feliz	ndeeeeddeeeed
s:fello	abbccaarbicba
s:fenet	cdcdcdoccccca
s:fenst	aoccdcccdcccm
s:ferma	cdcdccccdacbo
s:ferme	bdmddacocaccb
s:ferna	ldcnedceecdee
s:ferng	cbmdddbddbcnb
s:fernk	eedeeeeeoceee
s:ferra	lccncbncccdca
s:ferre	ndbcddndddbdc
s:ferri	bccdndbndbddc
s:ferro	neeeeedeeeede
s:ferti	accbcqbbccccb
s:ferve	bbbcccabcobba
s:festa	bpmdddcdddded
s:festg	meeeffefeeeee
s:festi	rcmccbjacbcca
s:festl	bedneddeeeded
s:festp	mcbcccocccbda
s:fetch	acbcccobnabcZ
s:feuil	acbbcnbacbZbp
s:fevri	ocdddccdddbdc
s:ficam	eeeffdndeeeee
s:ficar	cocdddbcdcccb
s:ficas	cocddccccccca
s:fiche	bbccdbbccbpca
s:fidel	bcccdcccdbabp
s:fiduc	bcddddcdddpdc
s:fifte	jeicimmcchcdc
s:figur	ajdclclcbZbcp
s:filia	cccdddcccccbo
s:fille	ceeeeecdeened
s:filli	mcmdddbccdjdk
s:filmi	jccccpibddcdc
s:filom	bcbcccbbcoccb
s:filte	mdddldbedddee
s:filtr	cdcddcccdccco
s:final	dmbddcclkleci
s:finan	kkjciekcddide
s:findi	kdeckckcllddc
s:fines	eneeeeeeeeeff
s:finge	bcadccabbnccn
s:finis	jeefkbbepbckc
s:finke	meeeffefeeeee
s:finla	bnmdddccdcced
s:finte	kcmnhccdjdddc
s:firew	bccacbcbdcpcl
s:firma	nnbcdcbbdccdb
s:firme	baccddccdcccq
s:firmw	pcdcdaicccddc
s:fisca	ocdddacbdccdb
s:fishe	lkbbmlZmcbbca
s:fishi	mmbojbabcbccb
s:fisio	odbdcdbccccdc
s:fissa	cccdddodcbddc
s:fitti	dbZnccZbpabbZ
s:fixsa	coccdddeeeeee
s:fizer	ccbdddocdcddc
s:flagg	oabbcdbcddndb
s:flatm	bcocmcbdcccdb
s:flede	bbbbcbbpbbbcY
s:flens	bcccdcoccbcca
s:flexi	ombickabcbfcb
s:fligh	plcecnZbbcbck
s:flohm	aaabbbZpbZaZY
s:floor	neddeeddeedfe
s:flori	abaccclaaonca
s:flowe	bdcdmdbddYdco
s:fluss	bcbcdcoccbccb
s:foldi	cbmdldbccbcjn
s:folga	accbcpbbccccb
s:folge	ndddedcdedcdc
s:follo	iecfegheejike
s:fonct	cocddededdddd
s:fonda	ldddkdcdedmdc
s:fonta	cdccdkccdcdcp
s:foota	obacccacbnccb
s:footb	miabmbZacnccm
s:footp	ndbbccmbdcdeb
s:forbi	lnddcecdddced
s:force	bbpdccbbcbbda
s:forde	bbbcmobbbbbba
s:forec	odckkebcdbcdm
s:forei	bmcddccddcodc
s:forem	brbcbcZcbmcda
s:foren	YbcoblZbcbncZ
s:fores	mccdddcdnbcec
s:forev	bcacbcabnipca
s:forfa	kccocbmcbccca
s:forge	mdbcddncdbcdc
s:forgi	analjckilbcdc
s:forgo	cjbdddldcpddb
s:forkl	kbancbmanabcb
s:forma	ceicinoiddccb
s:formi	cddelebndddee
s:formu	occldcbcieccj
s:forne	ddddddddedddn
s:forni	bcccbcmbbbbbo
s:fortb	dddadocccdddd
s:forth	lddddcboddbcb
s:fortn	jcfcklelccddi
s:fortr	dlcededemdeee
s:fortu	obcdccaccdmdc
s:forwa	iejcddbhjkldj
s:fotog	ncbccclcnaccZ
s:fotov	bcdddobcddbda
s:found	ecchpfhidcedc
s:fourn	bbbmccaacbobm
s:fourt	cjiddoedjcdjc
s:foutl	adbdddodbcddc
s:fract	ohbccblnccddb
s:frage	cccrdcbbdcccb
s:frame	obhcdcnccbbcj
s:franc	hcjddcqdjccdc
s:frank	amaobbnbbbbca
s:franq	acocncbcbbcbb
s:frapp	caoeeecebdddd
s:freed	eldcmkabccmdc
s:freel	ldgdddkfkefec
s:freez	dbabmmcmcabcl
s:freia	ddeenedeeedee
s:freib	kdddednekdddc
s:freig	djcddimeocddb
s:freih	ddddddcdddnec
s:freit	kcccdnbldccck
s:frequ	ddleeeceeeeme
s:fresh	dcdekdcdocdec
s:freun	bcbcccbcccqcb
s:frida	amcbcobmcjccb
s:frien	bendlclccklcb
s:frigh	ccZdddnboZbca
s:frigo	bdcoedbddecdd
s:front	arccccccccmcb
s:fruhb	abbccaaqbbbbY
s:fruhe	nedeeedeeeeed
s:fruhj	kleeeeefeeeed
s:fuhrp	ccoddccdcbddb
s:fuhru	cccdddcqccdcb
s:fullt	Zbpcdecddcded
s:funci	coddddcdddmdc
s:funct	elnddddckdcce
s:funda	bccoccccabcca
s:funde	acccdcmccbccn
s:fundi	ajacqcmbbbcdb
s:fundr	jjkdicpccbcdb
s:funer	ncbcgmbbcmcda
s:funfs	cdcdddcdddoec
s:funzi	bmnclcbbcccca
s:furch	ddcebdcdqcddc
s:furgo	abbcobnbbbbcZ
s:furni	idldjjlecchcb
s:furth	idnddgdjdcddk
s:gabri	cbcdmdbddmmdc
s:galla	dddeeecendefe
s:galpo	ocbcdcbcbcdcb
s:ganas	abbabbabcbpaY
s:ganha	ddedncdeeeded
s:garag	cdcddccbdcmdn
s:garan	cecdecmcccqcb
s:garde	kbbbnlbbcabmm
s:gardi	bcadbcabbbbbp
s:garib	bcbcccbbcobba
s:gasol	ddcededdndeed
s:gastd	bddcdpcdddddb
s:gastv	ccdbdobbdcccb
s:gatea	ccccdccccccco
s:gatek	acabbcoabapba
s:gathe	cdleddbndcddd
s:geacc	eedeeedeedeob
s:geach	odddeedeeejed
s:geand	bcocccbcbaZna
s:gearb	cdcjcdjjoiddc
s:geblo	eeeefeeeeencb
s:gebou	bbbcpbabbacca
s:gebra	cddnedbdeeddd
s:gebro	oddddccdddcdb
s:gebru	abakbbZbmbqbc
s:gebuc	oddddccdddcdb
s:gebun	bandbcacoabca
s:gebur	cdcdddcbckdbn
s:gecon	ccadcdbcbocca
s:gedac	docebdcdddddc
s:gedra	cocdcdcdedcdc
s:gedre	dcdenddecdded
s:geehr	jkdjeeeeiefei
s:gefal	cdobeeidclicc
s:gefel	cnacdcbbcdcZp
s:gefin	cbcdodcddccdc
s:gefre	dccddaccbpdca
s:gefun	ddcddbccboddb
s:gegar	bcccbbZccbqcb
s:gegen	cmcdeemeddeed
s:gegre	ccbcccacapbaZ
s:gehal	boddedccdcdcn
s:gehei	ZbapcbabbaabY
s:gehol	ddbdddcccndcb
s:gehor	dodeeddeddeed
s:gekek	bcccccpccccba
s:gekip	eedeeeeendeee
s:gekom	bbZbccZcqbccb
s:gekoz	bpabbbYbcZbbn
s:gekre	oddcbdcdeedcc
s:gekun	dccededdoaddc
s:geldt	deefffefeemee
s:geles	deeeeeneddeed
s:gelez	acbcdcbadbcob
s:gelos	cdcdddbccbcoZ
s:gemaa	boZcccbcobcca
s:gemac	cdcddmbbmcddm
s:gemee	nlcdcccccldcl
s:gemei	dnjejecddlddc
s:gemie	cccdocbccbccb
s:genan	bdcedecddddqc
s:genea	ccccdocccccda
s:gener	ejlkcbijcbfdl
s:genit	bcccccbbccccq
s:genna	lcdccbbcddcco
s:genos	bbbacaapbbbba
s:genti	nccdfkcblckci
s:gentl	Zcdddokdedcdc
s:genui	clclddjcddmdc
s:geolo	bbhjcmabcbbpZ
s:geome	cadddomdddddb
s:georg	aodeddcddkcdc
s:geote	omcdddbcdddac
s:gepla	bccodcbccdddZ
s:gepro	bbacbbabcbpbZ
s:geren	eodeeededdied
s:geric	accocbccdcddb
s:germa	ccncccnccaocb
s:gesch	acmoccbccbjcm
s:geseh	ncbcccmcambbZ
s:gesel	cdbdocccbccab
s:geslo	eeeeeeeeeenbb
s:gesol	dddeeeceodedd
s:gespe	cbcdddccacnoe
s:gespr	ckfncdlcncfdb
s:gesta	dpdeeecdddeec
s:geste	clcddcccnnddb
s:gesti	ddbmchkhdblma
s:gesto	hcbmdlmcccccj
s:gesuc	hccdmljdcccmb
s:getip	bbbdcdaccpcca
s:getra	ccadddbcbaccp
s:getti	fjodddlcckddb
s:getto	bcbncbancccca
s:gevan	cccddodcddddb
s:gevon	nddedededdded
s:gewee	cdbdddcdcoccb
s:gewen	lbabccbbcobbZ
s:gewer	dedeeeoecdeee
s:gewij	dedeecddecZob
s:gewin	cccbdllnccdcb
s:gewoh	ddeeedddddddn
s:gewon	bccbbcabcbqba
s:gewor	nddeeededdded
s:gezei	cdcdqdbcccddc
s:gezoc	jcclepcbdccdb
s:ghost	nbbbcbpbcabca
s:giapp	meeedededdeee
s:giard	cdcdddcccbcco
s:giftc	cdddddcddcoda
s:ginev	cededededdned
s:giorn	mddkdnccdhidb
s:giove	ilcmdccedcdcm
s:girar	ccodddbdcccab
s:giria	ddddddbodddcb
s:giste	bbobccbbanccZ
s:giust	bcccdcpccacbZ
s:glasb	aaacbcabpabbZ
s:glasg	lmdbdccmdddcj
s:glass	bccddbobccZdn
s:glasv	cccdddbcccbco
s:glaub	cbbdccbcobccb
s:gleic	ndddedcdddddn
s:gliss	dddeeedeneeee
s:gluck	abZcccabbobnY
s:goede	ccbdcdnccbnca
s:goeie	odcdddddccddc
s:golpi	bcbdcdcddcocc
s:gonca	dededecmeleee
s:goodn	bccdcccmcnddd
s:gordi	ddcddccddcocb
s:gorge	bdbddcoccjcdb
s:gosta	bcnjdkkcclcca
s:gothe	bcocddacboddb
s:gotti	oddddccdddcdb
s:gover	klikccbclhedb
s:graci	bcbcccbncpaaj
s:gradi	mnccdlbccdbdc
s:gradu	elcdddckohddc
s:graff	bddddnnbdccca
s:grafi	bcbccabqbaccZ
s:grana	accccbbbcacpY
s:grand	hibcchcjfmjcm
s:grant	hcccmchdccndk
s:grape	bbbcddkcdbcco
s:grapp	dndeeededdeed
s:grate	kccidjccpaddf
s:grati	bhancbambmlca
s:gratu	cfcddilpdccma
s:great	ddndddbdmbdbc
s:green	deabnnZabnbca
s:greet	kddecdccdqfcd
s:grill	Zbcpbbabcbbbm
s:grind	bbjcccadapccb
s:groce	bccomdbcdcddd
s:groep	ambobbabcbbca
s:groet	cdcddcccdocba
s:grond	cdednddeeeded
s:groni	cbbcccmcaobca
s:groom	ZaabocfbbZboZ
s:grosa	cccodcbccbccb
s:gross	ccdenddddddec
s:growe	bcmdncamcbddc
s:growi	dnndcdddjcddc
s:grund	deeenedeeeeed
s:grunk	cdcdddcdcbddo
s:grupp	bbccdcboccbca
s:guada	bhccdckddcpdb
s:guant	ccbdccocbbcda
s:guara	ecccielccbqdc
s:guard	aaalccacbbbrm
s:guess	acaccboccnddc
s:guida	mbbbbolcabbcb
s:guide	kcbcbcbcdplbb
s:guild	acnccciobbcdc
s:guima	acodccbccbcca
s:guita	nccdcdbddmded
s:gujar	bbcddcoldccca
s:gulti	dddeedddddddn
s:gusta	lekcckimeeccb
s:gutac	accpcbbcdcccb
s:gutsc	bccpdaabccccb
s:gutve	cdbdccoccbccb
s:haber	cdcddccadocca
s:habil	doeeeededeeed
s:habit	oddeddbkddddk
s:habla	omccdcbcccidc
s:hacer	coddddcddcddb
s:hacka	bcdclbbrdbbca
s:halif	boacdcbmnZcdb
s:halle	cocdddcdddddc
s:hallo	Zcocccabbbcco
s:halve	dndeeededeeed
s:halvo	kcmbbcnccbddd
s:hambu	mfcdddnddcddb
s:hamil	cdjedendedeec
s:hamst	oddcdbbcdccda
s:handb	ncbmdoajccbcb
s:hande	clddddadddodc
s:handf	fjqcccZdccddc
s:handg	oddddccdddcda
s:handl	alilccpckbccb
s:hando	jccjfcbcclddo
s:hands	ddcdkbcccoddc
s:handw	ddccjmncdhddb
s:handy	cnceddddcdddd
s:hanne	cncddcbcbndcc
s:happe	ddjclkmdchddc
s:happi	bbaoccjbancdb
s:harbo	blabcmalcibmk
s:hardw	jccdndldlcddj
s:harmo	ndeeeeddeeeed
s:harne	cdbdcciapacda
s:harro	nccddbancccdb
s:hartf	pddckccdddddc
s:harti	cccdedmdmceee
s:harts	dpceeededdedc
s:hartw	ccpccdbdccddc
s:harve	ficciknckccdb
s:hatte	ibbanoZacbaba
s:haush	eneeefefeeefe
s:hausm	bpbcccbcaacba
s:hausv	bcdodaccddddc
s:hauta	deddeecdeeddn
s:haven	dmceeedemeeed
s:heada	Zbblbolbcabca
s:headc	cnidddkdcbddm
s:headh	derddecddbddc
s:headl	accdccjbbrccb
s:headm	boabcbaobacaZ
s:headq	ascdbccdddddd
s:healt	mhckkdidcjddd
s:heari	feldeihccjfcl
s:heati	ocbcmbkccecdb
s:hebam	bbcpbbZbcbbca
s:heerl	nedeeddeeeeed
s:heide	mccccabbboccZ
s:heimw	bdcdddccdbcbo
s:heisk	deeenedeeeeed
s:heizu	cncdccbccbccn
s:helem	ccbdpcZbZbbcb
s:helpd	ZaZaaaZZpYaZb
s:helpe	bbbcccobcbbcn
s:helpi	mlacclacmbclb
s:helpl	jbbmmbjlalbcb
s:henri	bbaocbaccocca
s:heran	dddddddddcoac
s:herau	cdpdddcddcdbc
s:heren	cddddcccccpac
s:herha	occcddacdcddb
s:herin	bcbcdcaccncbn
s:herit	ckcdedcdkdndc
s:herko	ddeeeededdned
s:herma	cicdndbcmbddm
s:herse	ddcdddmecleee
s:herst	mddmddddddddd
s:herun	ddeeedcdedncc
s:herzl	ccbdddlcckcnZ
s:hesit	bjneeecdbdddc
s:hibri	mjdeeeeeeeeed
s:hicie	pdadccZcZbccc
s:hicim	ddddpdddddddc
s:hicis	pecdddcdecddc
s:hidra	accbcpacccbca
s:hierb	anbcccabcbbcn
s:hierm	bbbdddacobccc
s:hiero	ddeeeededdned
s:hilfs	cdddddccdcdcp
s:himse	ddeeledeeelfe
s:hinge	cbbdccacbpcca
s:hinte	cccdcdccbocdb
s:hipot	bccodabcdccdb
s:histo	hdjiclcmcadki
s:hithe	Zccbdpaccncca
s:hochs	bccccocacbcca
s:hochz	odcddccdcacdb
s:hoeve	bcbbdcqcccbdb
s:hoges	cdedeodeeeded
s:hokka	cldeedkkecdee
s:holde	bdleeeddddden
s:holdi	abcmimhbcmmcb
s:holid	codeeeddcdccn
s:hollo	ddcdeeoeedeed
s:homeo	jnddddcddddmb
s:homew	bdmddlbccbddm
s:hones	lccehlidlbdck
s:honne	cdbdcdbbbomcb
s:honor	dccpdmcddcidc
s:honou	bbccmekmbnccc
s:hoofd	bddcdnlcdccdb
s:hoogh	dcdenddeeeded
s:hopit	cjmdddckcccdn
s:horai	cednedcdedddd
s:horar	ambccmaZmabbm
s:horti	odkcceccdcddc
s:hospe	cccadocaccccb
s:hospi	hijjjjdjiicdc
s:hosti	abnncbdmbabbZ
s:hotel	bpbccccdcdkdc
s:house	bcnjdkmcdacch
s:housi	hlfhedekjcdkb
s:houst	ldbcdcapdZcbb
s:hoven	bqdddddddcddb
s:howev	cdjdlecekleee
s:huert	abbcccbpcaZca
s:huidt	occdddcddcdcb
s:huisa	dedeeecddddcn
s:huitr	cbcdoccadccdb
s:human	jlnccmbbccccb
s:hundr	jcbcccniclmcb
s:hunti	ddmddeccdbddn
s:hupfb	bcccdcoccbcda
s:husba	mkddddbdjbmed
s:huurd	eeefmfeeeefee
s:huurp	bbabbbaacpbZZ
s:hyder	bpcdddjkdcdcb
s:hydra	alcddkcdddddn
s:hydro	khacddcdcpcca
s:hypot	bcblobabcbccb
s:ibero	cdccdcbodccca
s:ident	dciddcfdddokf
s:idrau	acccdabccbcbp
s:idrog	eneeeeeeeeeff
s:idrom	abbcpbccabcca
s:ieder	ajabnbZbapmbZ
s:ignor	bcacncnbbYbqa
s:ijsco	aabbpbabbabca
s:iliqu	doeeeeceeeeed
s:illim	cdccddcodccca
s:illne	cccdccnbccddn
s:illum	odddedcdddcdb
s:illus	inaccbmboaccb
s:ilusi	dddddbcnddmed
s:ilust	qcccdbabdbccZ
s:image	oddddccdddcda
s:imagi	ficdmdmckicdc
s:imbia	acabccbccccob
s:imedi	bdceddcdnceda
s:immag	cddddcccdcoca
s:immed	jifdhdldlcidc
s:immob	accpcbmccccdb
s:imobi	efelfeefefefe
s:imove	mcdndbacddbdb
s:impag	cccdccoddccdb
s:impai	bccddaobbZocb
s:impeg	aoncccbbcbbcZ
s:impia	deedeenedeeed
s:impla	bdccdnckecccd
s:imple	mcmdeeceddded
s:impor	kcmdddiekckdb
s:impos	bdcdndndbbded
s:impre	cgldddkddcjmd
s:impri	cddeedjdkdeen
s:impro	bbbcccdcbicpZ
s:impue	acccccqcdccdb
s:inaug	nccddZcodcccZ
s:incar	pccdddccdmdca
s:incas	mcccccocbbcba
s:incen	bpamddbdddcdc
s:incid	lcdcdmbcdbedm
s:inclu	kehcfiklddddd
s:incon	Zbabbpaabnbbd
s:incor	eqddidcdddddc
s:incre	bcdcdmoaddcdb
s:incro	eneeeeeeeeeff
s:incub	bbccscaddccdc
s:incum	elbcocbccccdc
s:incur	ocdeedcedddec
s:indef	brddddcdddddc
s:indem	bmcmcbkldbcdb
s:indep	oehiceejecdic
s:indet	crdeedddddddc
s:indic	klcndecckddcd
s:indie	apbcccabcbcca
s:indiq	acapdcbcddccb
s:indir	cddddccddcoba
s:indiv	nccldcildicdc
s:indus	ddljidicndcdc
s:infer	ZmbpcabbbbbcZ
s:infir	abbcdoacoaccb
s:infla	odeeeddeeeded
s:influ	bcbmcclccccdm
s:infog	rcbccbYbcabcZ
s:infor	leefeidjhdegd
s:infra	dlcddenddeddd
s:ingeg	mgdeledehdedd
s:ingen	kjcdkdcimdedc
s:inges	cdcdcdbobcdda
s:ingre	jcccdlbodcmca
s:inhab	cncdddmdccddb
s:inher	mdjclkbcaaocb
s:inhou	Znbccnbcbbcob
s:inhur	odddddcdddddc
s:inhuu	odeeeeddeeedc
s:inici	cncddcbcdcmcb
s:initi	mbndddbcddlcc
s:inizi	lcdddeieedmec
s:inlog	ZZZaaaXZaYZrX
s:inmat	bkcpdcccddded
s:inmed	bodeddddldedc
s:inmob	dbbddcobddcdc
s:inner	cdceeepeddddd
s:innov	ZblcmciqcaYba
s:inolt	cncdcdccncdcb
s:inpla	odcdcdcdcccdc
s:inque	abcpcaabdbbcb
s:inqui	mdcdddmddcddc
s:inscr	bccdddgsdccca
s:inseg	accccqbbcbccm
s:inser	kldeeeeeeeldd
s:insie	acbcobnccabcZ
s:insig	bYambcaccabpa
s:insis	occcdcmcckcdb
s:inspe	micdjdjjicjdc
s:inspi	abmbccqYcabba
s:insta	cjeeceldccocd
s:inste	ecacmbkllacgm
s:insti	dpjhdecekbedb
s:instr	diddengdfedei
s:insul	ncbncmbccccdc
s:insur	dkjfjfdghckdd
s:integ	mkckidjddcddc
s:inten	mcebbkZmkfbmZ
s:inter	kjikeedeidhdd
s:intes	bcccccbdccqdb
s:intor	doddddddedeed
s:intro	cffgjdkilhidc
s:intru	cdkeeecedmeee
s:inval	bddcdobdcccdb
s:inven	nbhkekbdbhbjg
s:inver	blbhpaakldbca
s:inves	bmcnpbjccccdb
s:invia	ldddedddddpba
s:invie	lcbcccbccaocZ
s:invis	bbbbcakabapba
s:invit	ddckdicnddina
s:invoi	mddddcicdcikm
s:invol	maaqbkabbabcb
s:inzwi	jddekddekleed
s:irela	jcncbcbncbddc
s:irgen	dloeddcdcdddc
s:irrig	adcodchdddddd
s:iscri	jddddkfpdcddb
s:isenc	bodddcccccdca
s:islan	Ybmbcbobcmcca
s:itali	ablccllcdZcco
s:jaarc	cqcdddcdccddb
s:jaarr	pcccddcdddcdb
s:jaarv	pcaccbbcdccdb
s:jahre	llcdddjdddddk
s:janei	bdededcdedddo
s:janua	jhhdejikdcccm
s:janvi	bncclcbccccdn
s:japan	bncddnkcccded
s:jeder	abpccbYbcbbba
s:jeman	mmbclkbbkicca
s:jenki	mdeefedejeeee
s:jeune	bocdcccdcdZcb
s:joine	anlccobbbbkcb
s:joini	dfkllcfccckdi
s:jonge	cddddmccddddm
s:jorna	mmcccbaqcbbba
s:journ	jkcldjkecbijb
s:jovel	ccbcccbccocca
s:joven	deeddodaedddc
s:jubil	ddddeldcdadpa
s:judge	cdcnddmdcbddd
s:jugen	bccccpcadbddb
s:juill	mccbccmcccccm
s:junio	ablccihbracba
s:juzga	bbbcbbbcobcdb
s:kaart	ZbZbbaaobnbbZ
s:kaffe	cccdocbccbbcb
s:kandi	cdbdddpdcdddl
s:kanss	cdddddcddcoda
s:kanti	pdddeddeedded
s:kanto	kpddddcdddddc
s:kanzl	pddddcZdddcdc
s:kapaz	oddedeleddeed
s:kapit	ccbbncncdcbcZ
s:kapsa	odadcdbdbbddc
s:karac	bconcdbcdbcdd
s:karol	lddecdmeeddfe
s:karte	ddeeedddedodZ
s:karth	lldeeededeeee
s:karto	ccadddbcbaccp
s:kaser	Zbbbpbaccccbb
s:kassa	odddeddeedded
s:kasse	ocddccccdccda
s:kathm	mbbcdcoccbbcb
s:kaufm	cocddccccccda
s:kauti	bcdcdccdccpbZ
s:keepi	icmdccdccnlcb
s:kenne	bcrcccZbcckcb
s:kenni	coccddcdddddc
s:kerkr	nddedededdded
s:kerst	mdbcddnddcded
s:kestr	acbjcobccllca
s:ketch	cdddddbcdccdo
s:keuri	dcddncdeeeded
s:keyno	bbcbdobhclndb
s:keywo	odcddbjcdcakc
s:kiddi	Zobbcbaccnbcc
s:kilke	oobcccbccbbab
s:kilom	lcmncbbcdcddc
s:kinde	loblccbccbbbm
s:kirst	lcjffedfeefef
s:kitap	edeeeedecddao
s:kitch	djbdoeiekccdi
s:klaar	cccdddqdcdddc
s:klant	bbllmcmcjcccb
s:klass	deeeedddedZeo
s:klaus	aabbbpabbbbbZ
s:klavi	dceeeeddddedn
s:kledi	abaonbabbaaba
s:klein	mdeekekeeeeed
s:kleut	bcbcbobbabbca
s:klick	cdededbdeeodd
s:klima	bcbacaapbbbba
s:klomp	abbcpbZcbbbcb
s:klost	bbdcdodcdddcc
s:knitt	anccocacbadcb
s:knowi	dcnckciccmccb
s:knowl	ffbpjbecicgdb
s:koffi	cmcdcdndccddc
s:kolle	ljbcckjbcccbo
s:kolum	Zbcacpabdcaca
s:komis	deeenedeeeeed
s:komme	dddeeecddlknb
s:kompl	acdccpcacdccc
s:kompo	bcccbpbadbbba
s:kondi	cddedepeddeed
s:konku	cocdcccddcddb
s:konnt	occddnbcmcccb
s:konst	meeeffefeeeee
s:konta	mcacddaccpcbb
s:konto	badceeddedddo
s:konze	bcbcncbcbbcan
s:korre	ababboaaanbbZ
s:korri	cZadddbdbcccp
s:koste	ccccccomcbcmk
s:kowal	cjmmcdcdddddd
s:krank	aabcdcobccccn
s:kredi	bdcddcocdcbcc
s:krieg	acacccbbbaqcZ
s:krijg	cmpdcdbdcbcdb
s:kruiw	bcbcccbcbaccp
s:kuber	ndjelicidcddc
s:kuche	bbbdcdaccpcca
s:kumme	bnccccncdccda
s:kundi	ababbaZaaZapY
s:kursl	ddeceoedeeeed
s:kurzf	Zcbcbpabbbbba
s:kwabe	bcacddbcbocna
s:kwart	bcbqcckccccca
s:laadp	bcaoccbbcbbcZ
s:label	ccbddpbYcoccc
s:labor	clcmnadklbeca
s:labou	cobdcdccdmddb
s:lacki	ccbdddbdoccdm
s:ladde	cbbqbbdccbbdb
s:lades	dddnddddddedc
s:lager	occmbbbcdcccb
s:laiss	bccdcdocccnca
s:laite	codededddeddb
s:laksh	ldceneceddeed
s:lamen	ncbbcmcccbcdb
s:lamin	oddddcbdedddb
s:lampa	efeeeemeeedfe
s:lanca	cddddcnndcdda
s:lanco	bcccccbodbcdc
s:lande	nocccbbccbcba
s:landi	nccddcbldclkd
s:landl	acbnlnkccbbel
s:landm	cddnedbdeeddd
s:lands	bmdeddcdddned
s:langd	kebbcbZbbabpZ
s:langf	coccdcbccccda
s:langs	cddcddacdccco
s:langu	kiichjkdjccjd
s:lanya	lddeeccnddeee
s:lapto	bcbcckmZcfocb
s:large	cdecmemdedded
s:lasci	cdcdddccmcdcn
s:laste	bddcdobccccdb
s:laufz	nedeeedeeeeed
s:laugh	albccmacbllcl
s:launc	iccbicloccedb
s:laund	lbaklcabbamcm
s:laure	bcaldcbcobcbb
s:lausa	cclkcocbdcdec
s:lavor	ncbcebbcrbccb
s:lawye	acdnedmjcecck
s:layof	bbicacabpmccb
s:layti	naccboZcbabca
s:leade	bckdddnmebjkb
s:leadi	hmkdddlidckdb
s:leafl	nlbbcbhfcbcnb
s:leaki	ndbcacacdccdn
s:learn	ejdhhldijheeb
s:lease	dneeeedeffefe
s:leasi	kdijcclnjacca
s:leavi	bcpdmcdbicccj
s:leben	bbpdccacnZcbZ
s:lectu	adccdqbocdcce
s:leden	occbcmZacbbca
s:ledge	ocdccdldddded
s:leerw	ababbbabpbbba
s:legal	cddcecojeecdd
s:legge	deedeenedeeee
s:legib	mcbdccndcbddd
s:legum	cdcdndcdddcdc
s:lehra	bcbccqbacacbZ
s:lehre	cbcdddcdmcddn
s:leice	aqccddaccdcdc
s:leide	ccccocbcccccb
s:leipz	hibdlibmckddb
s:leist	odddedcdedcdc
s:leite	cnccdedeeeeee
s:leito	eeeffdndeeeee
s:leitu	lncccbbnbbccZ
s:lekke	accoccbcdcddc
s:lekto	bdacddbdocccb
s:lembr	ddcdddcdcoddb
s:lendi	bclmcdbcbYlco
s:lenin	ddeeeededdnec
s:lente	ccbcdcccdodca
s:lenzu	bcccccbccccco
s:lernv	acbbcqabccbcb
s:lesau	ccccdaobdcccb
s:lesbo	cddadodcddddc
s:lesso	cdccdrfbcbfdk
s:lesur	bddcdobccccdb
s:lette	fljklcikbhcca
s:letti	bealnckfmbfdb
s:lettu	bcccdccccccbo
s:letzt	abomcbmbaabaZ
s:levan	Zbbcncabbbpca
s:lever	ZbZcbbaaaobZn
s:lezio	bbcccmbmcbccm
s:liabi	cccdckpkdccdc
s:liber	ihkcdijcicoca
s:libra	jkccdebnjgccj
s:libre	mbbnbbZmbbabZ
s:licen	kjddkcmdjckdb
s:liche	abXbcbabarbaZ
s:liefe	bbccccbbdbmbo
s:lifeb	ZbZbbbapbnbcZ
s:lifti	cccccckacaocb
s:light	djbbkcmlccccn
s:likew	ccqccbbZccbbc
s:limer	fbaaccacomcdb
s:limit	cbccccapcbolZ
s:limpe	cdeeedodeeddb
s:limpi	coddddcddcddb
s:lindg	ccacccacpacma
s:lindh	jajnccacdmddc
s:lindq	mdcdededdmjec
s:linke	ddacccmcimpba
s:linoc	ncabbaZnbnbcZ
s:liqui	bddodcbddcccZ
s:lisib	ocdddcbcdcddb
s:liste	gkbcdjfpcdddc
s:listi	acbcccrbccena
s:liter	Zecccobndcndc
s:lithi	mdbcdbcbcoeed
s:litig	mocadcbdcdkdc
s:liuta	abcccbocccbcb
s:livel	bobcccbbcbccZ
s:livra	pdddddcdedddc
s:llama	bcoedcbccicnb
s:llega	mcbcccbccblao
s:lleva	mlbchcoccccca
s:loadi	bdccddnddcbdm
s:local	lcbbcammcblca
s:locat	nfleedddedkdc
s:locke	nabdddbccccdo
s:lodgi	pccbdoabdiccb
s:logem	cocdidcjdbdbl
s:loggi	dcdbdmcdddocb
s:logic	acbocbkmcbabb
s:logis	dielijblkfdcc
s:lohna	bdcddbpdbbcdb
s:longt	cdcdmdcddndcb
s:loodg	abbbcbabbabaq
s:looki	ghlhkfddjdeed
s:looko	bbpcmdbccZddb
s:loond	dpdeedddededc
s:loons	bbbccbaacbcZp
s:loopt	neeeeeeedeeed
s:lorie	cdednddeeeded
s:lotte	lnddcdddkdidc
s:louds	cdcekdccdcbeo
s:loyal	bbnnccaacmcba
s:lucht	ccbcccbccpbbZ
s:ludmi	bcccccbcccodb
s:lugar	eeeeeeddmdeee
s:luist	cddddcbodccca
s:luize	bbccccbccbcco
s:lumen	ckkjcdkdkedkb
s:lunch	nibbkcbmdlcdb
s:luxem	nladddadcnccb
s:lycee	cedddodbeddba
s:maalt	cobcddcdddddc
s:maand	lccldjcdcfebn
s:macch	cknlddccddddc
s:machi	dkbkhikdgeked
s:machu	bdcdcdoccccdb
s:madag	acccdcqdcdccb
s:madne	ldndbecedddee
s:maest	cdddddbcdccdp
s:magaz	eeincnaocaaaa
s:magic	jbaaoambbcaba
s:maila	ababbbaabZapZ
s:mailb	cccddccccbpkZ
s:maili	bdbcddnccmkdb
s:mainf	kcbcecbodcbdc
s:maint	ekigdecdcdcmj
s:maiso	cdoddccdcbccb
s:maitr	bbabbbacbbapa
s:makeo	pbbddblacbcdb
s:makke	eeeeeedeeenec
s:manag	emhjeehefdeed
s:manan	odeeeedeeeeed
s:manca	abbcnbmbbbban
s:manch	dojdiifhhcddc
s:manda	ckoficbccbmci
s:mande	ZbbbcomabbbbZ
s:mannh	codeeddccdcbb
s:manpo	bbodddmcccacb
s:mante	boccccccccmcl
s:manua	cccdcobccccdb
s:manuf	djkmkdjchcddc
s:manus	ocbcdbkbchcbo
s:manut	bcccdcnccmbcl
s:mapea	bcocccbccbcbb
s:mappi	edmdjijkecddd
s:maque	odccddcdddddc
s:maqui	deeeeemeeedfe
s:marat	mckccbhabpcce
s:marav	bobccbabcobca
s:marca	cddodclcddddb
s:marce	cdlcddceddndc
s:march	mjdcdnhcdcddd
s:marga	mcbbncbbcocdb
s:margi	mcbcdaaodccdc
s:margu	ekbccdkmdldec
s:maria	abbcapbcabbca
s:maris	aaackcaconbdb
s:marit	bbdcdlkndcddb
s:marke	ijedkiihddffd
s:marki	gcccdqcddcdec
s:markt	mcpcdcacbbcba
s:marmi	pdccccbdccZdb
s:marqu	cccdccbcocdcb
s:marri	dbZccoaaaoccb
s:marte	ddddddljdcdbn
s:masch	locddcbccccda
s:massi	odddedcdddcdb
s:maste	ZabbcpYscibbZ
s:match	cbmimdbdccdoc
s:matem	bccccoccbbccb
s:mater	njcddlccifddc
s:mathe	lmbcbbbabbqbY
s:matil	lcbccbabcmbbn
s:matin	acobcnacbbcca
s:matos	bodcddcdeddec
s:matri	nbaccblncabbZ
s:matro	eedfeeeeneeee
s:matte	cblicbZncfbcn
s:matth	ccadccnbbnccb
s:matti	nbabcmaajabak
s:mattr	Ybbcbqaacbbcb
s:maxim	nddndcadddced
s:mayor	babcaoZobbbbZ
s:meani	cccdlabbbpddc
s:meant	fkeccdbcnccdm
s:measu	ikbcdcpcdckdc
s:mecan	dodddbcbcdddb
s:mecca	bcoddccdccdcb
s:mecha	encdlcbjjkccb
s:meche	cdbdddcdcoccb
s:mecke	cdededcdeeodd
s:mecon	cdcedeneddded
s:medec	dddedededdned
s:medeo	feeflfefeeffe
s:medew	ancdmdbcccccb
s:media	kmbccambcmica
s:medic	encmhedcddjdb
s:medie	ajcbclaodbcda
s:medit	qcbbcbabdccdc
s:medro	bcccodbccccdb
s:meede	ddbdddcccodca
s:meedo	cedneddeeeeed
s:meega	deeedenddedec
s:meelo	abacbcabpabcZ
s:meerd	ednfefdecdedd
s:meest	deeedenddddec
s:meeti	diclcgchclicl
s:mehre	dcpeddcdccddc
s:mehrw	acbcccpbcbbbZ
s:meinu	addodcccddddc
s:meist	dmdeddldddlec
s:melbo	Zjbbcdocncddc
s:melis	lddfffdfkeefe
s:membe	edcfdiimceilc
s:membr	kbZnboZabZbbY
s:memor	ZaabpaZabaaaZ
s:mendr	cnddddddddddc
s:menin	bccccnbacocca
s:menor	cocdddcdcbddb
s:mensa	ekbbbblbljapY
s:mensc	ccmcdcmncbjca
s:mensi	indddmcddckdb
s:mensu	mmddddcdddldc
s:menti	dfjdecicijcnc
s:mento	bccccsidcdecb
s:merca	jbomddcddcdcc
s:merce	cZbcbcZcccqcb
s:merch	anccccacdcpcb
s:merco	cccmdbbmcbccl
s:mercr	bccldkccdcccn
s:mered	cccndecdmdded
s:merid	dlcdeccmeelde
s:merie	dceddbdnedded
s:messa	edeededdfhfpb
s:mesti	cdoeddcdbbddc
s:mestr	ababcbabpaaZZ
s:metal	boccccbbcbcca
s:metam	bbcccdcddcqcc
s:metho	iccddlnddjddd
s:metie	cddddcocddcdc
s:metod	odcbdbbccccdb
s:mette	ccccdccddcqcb
s:mevro	nddekeleedced
s:mezza	cddddccddcocb
s:micro	kbbccbajoaobi
s:midde	dmdeeededdmec
s:middl	bnbdcdnddbcdb
s:midla	biodddmdbZddc
s:midni	mcbmcaZkbakbm
s:midwe	pcbldcbccccdc
s:midwi	aajhcmabmmbla
s:mient	dddcldjdddmdd
s:mierc	ddoddccddcdcn
s:miete	occcdcbcdcdcl
s:miets	bobbcnaabbbcZ
s:mietv	cdcdddodcbdcc
s:migli	abaccbmoabZbl
s:migra	qcicccacbljdc
s:milag	cocdddcddbddb
s:milea	rccbbmbccbcda
s:miles	mbabYcabcaZrY
s:milho	deeeedddecnac
s:milio	lededdddddmcc
s:milit	bcbcbcbcbapca
s:miljo	dddeddcddcocb
s:milki	mmchcblchccdc
s:milli	cjdemddhdcmed
s:millo	bccdddpccYnac
s:minij	oddddcccedcda
s:minim	ledcojjcdcddc
s:minis	mlgldcbccildb
s:minne	mdceeeleeeeee
s:minor	bccmcoacccccb
s:minst	pddeeededdeed
s:minus	bcbdddbcboccb
s:minut	bceodjjhibded
s:mirei	Zoncbcaccbccc
s:mirel	neeedededdeed
s:misdr	dccddccdccoca
s:misle	dddddacocbdda
s:missc	cccddccdobcdb
s:missi	icfkldchdhfck
s:mista	bdbdfcllcmnca
s:mitar	aobccblbbbhnZ
s:mitbr	cdccddbcdcccq
s:mitch	bcblbobcdcddd
s:mitgl	mcccccbncbmbZ
s:mitgr	eddeneeeeeeed
s:mitma	abbpnbbmcbccb
s:mitta	bcccddccdccdo
s:mitte	cdldddcdddodc
s:mittw	clcdddclcbcco
s:mobil	eoidddndccdcb
s:mocht	dndnddcdddjdc
s:model	incncbmccccdb
s:moder	ncbbcbbbcbjob
s:modes	bcdccocZdccdb
s:modif	dedeedddecYpa
s:modul	mccpcccddcddc
s:mogel	neeeeeeedeeed
s:mogli	codeddmdddddb
s:moist	abaccnpbbZbbZ
s:molda	occdddcdcddcb
s:molen	bobdccccccccb
s:moles	cabcjcbcpcccb
s:momba	bcnccdncdcdda
s:momen	abocnbmaaabbZ
s:monat	albbcjnlcambZ
s:monda	clcccpbkcdckb
s:monfa	neeeeeeeeeded
s:moniq	amcnddbdddddd
s:monit	ncclgclcccfjb
s:monsi	bcbdccndmblcb
s:monta	fdcdldkjdddmb
s:monte	qcdbdkaadccdc
s:month	lkcckfmdcchdc
s:montp	oddddddddecec
s:montr	lobddcbcccbdc
s:monum	abbbbaapcabbZ
s:morad	dnedeedddeedd
s:morni	hfjjcldddieck
s:mortg	ahbnccalklldc
s:morti	clceledeejded
s:mostr	deddeeneeeeed
s:motiv	ablcblabpZcca
s:motob	pccddacbdccdb
s:motor	bdddodbddbndb
s:mount	Zkknclmbcabcg
s:mouve	cdccdccccccco
s:mover	aaocbbZboabbZ
s:movim	ababacabbapaa
s:mudam	cdcddcccdccco
s:mudar	abocbbabambbZ
s:mujer	bccccmaocbcca
s:mulhe	bcccccbcdcoca
s:multi	llqbdcbccccbb
s:munic	cocdncfceaidg
s:munis	bdddedcdddbco
s:muove	cepedeceddddc
s:mural	cccdcdodcccdc
s:murat	bbacbcadpaccc
s:museu	bYncocpbbZccb
s:music	accnodbdccadc
s:musik	bdcccocadcddb
s:mutte	qcdddZcdcdcdc
s:mutue	dobeeededeeee
s:myste	acbmcbZboapca
s:nachf	boabcbncbbcbZ
s:nachg	ddeeedddedocZ
s:nachh	adccdocccccdb
s:nachm	bbcnbnZbcbbcb
s:nachr	kdcdedkdlcdnb
s:nachs	bclcdcmcmbcco
s:nacht	onbcccbcbbbba
s:nagek	bccdddcccccdo
s:nairo	ailkmcmcdccdc
s:nakag	cmceedbddnddd
s:nakij	Xccbcqbcdccdb
s:namli	acbccobcabbcb
s:narek	occdddcdddddb
s:narra	pddcclabcccdc
s:nasci	ZbabbbbaapbaY
s:natac	cccddaccccdcr
s:natat	ddddeZdcdcddp
s:natio	jpedccblecbdc
s:natur	eoalckkcchcdb
s:natuu	dodddccdcdddc
s:navid	ccbcdccccocbZ
s:neare	jccdedcdckdnc
s:neben	mddeedmeddedd
s:neces	jeclkedcmhfdb
s:neder	obcdddndccdda
s:needf	cabddecdpdddc
s:needi	pccddcbccmcdb
s:negat	kddddekdedndc
s:negoc	cdcdooccccddc
s:negot	djacckmmcbcdl
s:negoz	ccbdccbcbacco
s:neigh	cbhbekcjhlbcn
s:neith	pcbdkbZccocdb
s:nemme	ccdddcccdccdo
s:nenhu	ccocddbccbcba
s:nervo	icacclanbmjdb
s:nessu	ZlaablZabamoY
s:nethe	ncddcdcddmdcc
s:netto	cdcdcdodcccdc
s:netwo	ehfjhcjghdemc
s:netzl	eneeefeeeeeee
s:netzw	cdbddcbacpccc
s:neunz	eneeefeeeeeed
s:newsl	eccdlcdqcccee
s:newsp	bicmimbidhddi
s:newsr	Zbiqcaabcbbcb
s:niaga	nkceeedddddec
s:niema	kkcdccbkcbapd
s:nieuw	kabckpalbjbbZ
s:night	bbbcdcmnclbck
s:ninet	bocdldcmchceb
s:ningu	abbcobbbjaYoZ
s:niort	ndeefedeeeeec
s:niter	oddcdcbdddcda
s:noleg	bcbcccpbcbcca
s:nombr	cddodccdddbdb
s:nomin	abmcjbjrbabbj
s:nonpr	idbddnlbddcdd
s:nonse	nnocdcaccbccb
s:nordi	bYlcpcbccccdc
s:norma	djbdccoccmidc
s:north	lckjdjbdejekc
s:norwe	lmaccblcoacba
s:norwi	cdcdddkndddcd
s:nosot	eckddcqcdcccb
s:notai	cdccddcdddpcb
s:notar	cpcdbdddddddc
s:noteb	lcidjdcecmjde
s:nothi	bcjkhdikfifdj
s:notic	fdicdcohdjefc
s:notif	ecjcccbccbbra
s:notti	bmndddadbbddd
s:notur	ddedeodcdeddc
s:nouve	bbmccbdofkfjZ
s:novat	cnldddmcfcdfc
s:noved	ccccddbcdbcoZ
s:novem	mdccdkekcbcjn
s:novie	accdddbccbcbo
s:nowhe	cdbdodldcbcec
s:nucht	ddccddbcddcco
s:nuest	dijejjmlecfca
s:numbe	jccdidfkdekcm
s:numer	abbcpbanbaobY
s:numme	odddddbdddddb
s:nurse	mkdcblajcaclm
s:nursi	edjccpdlkdccb
s:nutri	nddcdckdldcdc
s:nutze	cccodbacccccb
s:nutzu	ababbbaZcabpY
s:obitu	lccdcdobcbddc
s:objec	bckjdmlckccdc
s:oblig	dcnjddnckdcdc
s:obrad	ccccqcbccbcdb
s:obrig	bcccccbccrcaZ
s:obser	iecldljccjfdc
s:obsta	cldeeecdmddee
s:obvio	pcalbbjbbkbce
s:occas	kcdjdclldjcdh
s:occor	cdddddcdddbdo
s:occup	bcacccacnnica
s:ocean	dcdddadcdcddo
s:octob	mcdcdifnddcck
s:octub	cbbcccbncbbbm
s:oculi	cdddddccdcddo
s:ocult	Zabpbbababbba
s:odive	cddddddcdddco
s:odont	bbbcccpdcbcda
s:ofere	ccddddoddcmdb
s:offen	ccjdjdcpcmcdb
s:offer	ddcckemfcbfmk
s:offic	cldkfckiccmcd
s:offsh	dkkdkdjhcdjed
s:offsi	acbccbbbckccq
s:ofici	indddjlcddcdf
s:ofrec	alocmmZblbcbZ
s:ogenb	bbocdcccbccda
s:ogget	ndeeeeeeeeeed
s:oktob	mjhcflbhcbcbm
s:ombud	nmicjdcddbddc
s:omgev	cobcddbbcccca
s:omgez	cccdddbcccbco
s:omtre	bddcdbbcdcoda
s:onbep	cpddeddddedec
s:onbet	deedenddeeedb
s:onboa	lcccdhjccepfb
s:oncol	lmcnddbdddcdc
s:onder	knamdbbcmcddd
s:ongev	mnccddcdbdddc
s:ongoi	pddddceddjdec
s:onlin	Xbcbnqacccbca
s:onora	Zccqcbbcccbca
s:ontbr	bcbcdcbccbcaq
s:ontsl	dededecdnbedc
s:ontst	cbodddcccacdb
s:ontva	abblbbcbbarak
s:ontwi	ehdddcodhddjc
s:ontwo	dcdencdeeeded
s:ooste	oddeecdeeeded
s:opcio	bcdcocbcdcbdc
s:opdra	jdlddnjdccddc
s:openi	cmmdeecjkcddd
s:opera	dkjkkfiedhcdc
s:opgav	cddadodcddddc
s:opgee	oeeeeedfeecee
s:opgeg	nddedededdded
s:opgeh	baddocbdddcdb
s:ophal	ababccabbmman
s:opini	kbbqdmbbhjcca
s:oplei	bccccYrZcbbca
s:oplev	mcbddccddnccb
s:opmak	pddcdZbYedcdc
s:opmer	occdedcddcdcc
s:opnem	oeeeeedfeecee
s:opnie	ababbbaabZapZ
s:oport	bdmcccoikbcia
s:oppak	ndeddddeeeded
s:oppor	ddnddileeehhc
s:oppos	ddcedejddoded
s:opsch	pcbccbZbccbca
s:optic	aoZobbacaYcca
s:optim	cccdddjdddpdc
s:optio	aodiojadccieb
s:opusc	deedeenedeeed
s:opzic	adccddbbcccbo
s:orang	bbbcccbbcncbn
s:orate	bcccbbbodbccb
s:orato	aaaccpabaabbZ
s:orcam	acccdcfmcccnl
s:orche	akkiccmmbfhca
s:orden	mnccddcdcdcdc
s:order	jcccecmemkcch
s:ordin	bccmlcaclclcb
s:ordon	bcdddcbcccbbo
s:organ	cdndelfkkccdb
s:orgul	dededddddpddc
s:orien	mckcchbcmcidb
s:origi	blcjacccccncm
s:orpha	bdcdcdcdccpec
s:orphe	dddddddeddned
s:ortho	Zlcocbaccbacm
s:osbor	cncdmdcdccded
s:osped	dmdeeeddddddm
s:osteo	odddddbdddcdb
s:ostra	cpddcdcdcdddc
s:other	bbjcekdcbjmen
s:ottob	kcbccdbccbcco
s:ottoc	obccbbccdccdb
s:oubli	cdcddcbcdccco
s:ouder	cdcdddccdcccq
s:ourse	blackclndcddc
s:outdo	ZmncboabcZccb
s:outgr	hcabcmnnbbccZ
s:outli	jccccobccmdcb
s:outre	mcbdedndcaeed
s:outsi	odlcddeddeddj
s:outso	bcncacocdcjcb
s:outst	kdcddcbdcioda
s:outub	nccdddccdcddo
s:ouver	ndceeecedmeec
s:ouvro	emeeeeeeeeeed
s:overb	ddeeeededdned
s:overd	Zbabccaamabaq
s:overf	ndbdddbdcmddd
s:overh	ocddcbfdcccdc
s:overl	lccmddcddjddl
s:overm	cbZccdbcrbccb
s:overn	bfbcccrclaccb
s:overp	abababpbbZnbY
s:overr	acaclcaccnccn
s:overs	aalbaaZnoZbaZ
s:overt	kbbacabcccbcq
s:overz	odcdddcdddddc
s:oyela	blnckcbccmcdb
s:pabel	occcdccdddbdc
s:pacie	ncacccacbabbo
s:pacif	lddeeedmeedee
s:packa	clcdjdodecice
s:paedi	dmbekedeeeefe
s:pagam	ecccdodkcbmka
s:pagar	nccccnacbbccb
s:paghi	bddcdpbadccdb
s:pagin	pddddlicdcddb
s:paiem	occdddcdcddcb
s:paier	ccbdocccabcca
s:paine	bcdodcccdccca
s:paint	ocbccmibcbicj
s:paket	bcccdcoccbcda
s:pakke	accbcbabcbpbY
s:palav	abcccbnbcaYpZ
s:pales	bccbcmkhbobbZ
s:palha	pcbbcaaacbbbY
s:palle	acaZcbnacnban
s:palli	bmcccccdcdodb
s:pamon	eedeeeddnddee
s:panie	occcccnbcccda
s:panne	nededecededee
s:paper	odblccmibbddc
s:paque	accccbbbcbnap
s:parab	ccbdddbccpmaZ
s:parag	cdcdddodddcdc
s:paral	akbmecljfbcnb
s:param	dakZbnlbnabca
s:parce	alacccaccmocb
s:parci	ocddddcbedcdc
s:parco	cmldddcdmcccb
s:parec	bbbncnkccbccb
s:paren	hjbffigkcdccn
s:parfa	ceeeeedeeened
s:parfo	dddeeedeneeee
s:parke	bdccddbcdbbbo
s:parki	dcbgledccfcbq
s:parkp	docebdcdcdddc
s:parkr	cccodbbaccbcb
s:parla	ckkdflcdkkddb
s:parle	jcocccaabnbca
s:parli	clccodcdddcdc
s:parro	nndbdccdddddc
s:parta	kbndddbcmclcb
s:parte	dkcldblmkcddb
s:parti	ccjnekhjchdeb
s:partn	dheendlddcjfc
s:parto	bcbdccmbqbcca
s:pasaj	bocddddeddcdd
s:pasar	nbocbcbcccccb
s:paspo	ddeeedceedndc
s:passa	bkbclcabcmkan
s:passe	ecfddlijckldb
s:passi	bckdlcobcdhdk
s:passp	ceeccdacjcsce
s:passw	dccddjccdhpkj
s:pasti	obccccbbcbccm
s:paten	ccdcpdcddddee
s:pater	ldddeccceebdn
s:patho	kddodcaccccdb
s:pathw	dkdeddkhlhdjc
s:patie	lidkdncccddfe
s:patis	cpbdccbccbcca
s:patri	cjacdmnccbkdc
s:patte	ocbcdbbncabcb
s:pauli	mdccdcacdoccb
s:pausc	obbbcaobbabbZ
s:payab	hidcdcobdcmcj
s:payme	kjceddeddcnhg
s:payro	dkdjcemcchkcj
s:paysa	ababbbaabarbY
s:paysl	lamcccmcbbccm
s:paywa	abbnbaabZocca
s:pazie	lcbnccancbbca
s:pazze	bdbdocabccccb
s:peace	bcbcccbcconbZ
s:pedia	babocbabbbbcZ
s:pedim	mnddddcddcddc
s:pedir	cdbdddccnbddb
s:peint	bddcdbbcddcdq
s:pelic	kbmbcajlbmcbY
s:pelli	cdeencdddeded
s:penal	cdcdcepdddcbc
s:penda	alndcclcbbkcb
s:pendi	bcccdcbjcalqZ
s:penro	ndcdddcedmded
s:pensa	cncdcnbdhckdc
s:pensi	epecefejccdfb
s:pente	nbbcjcmcjcbcb
s:peque	cddddnmcddded
s:perce	abdcrejbcbccn
s:perde	acbcccmcbmnca
s:perdi	ababbbZnoabaZ
s:perdo	aabcncacnbccb
s:perfe	aalnbmkbeYkci
s:perfi	bcodccbcdbccb
s:perfo	ecdcdiZdddmbn
s:perfu	cbbdncbdbmmcb
s:pergu	ccpddlbccicbi
s:perha	mccncchenccdb
s:perif	cddddocadcddc
s:perio	mccbdnbbkcccb
s:perit	odccdcccddcdc
s:periz	oddadddeedded
s:perma	dqedddcdicddc
s:perme	ccbcccnbfnlcb
s:permi	bklkddbclbenb
s:perso	eimfjdfdcdldd
s:persp	bmnnccabcjcba
s:pesca	ddeenedeeedee
s:pesqu	bdcdcdccdbboZ
s:pesso	ZblbbbZaadmoY
s:peste	cdbddeddpaeed
s:petal	nedeedddddeec
s:peter	lnbcdlccccddd
s:petit	ababcbaobabbm
s:petra	cbecddocccddd
s:petro	bcmdccbdccodc
s:peuve	cdednddeeeded
s:pfarr	bbdcdodcdddcc
s:pfleg	cfkjddcjljdib
s:pflic	ddddddcdddnec
s:pharm	iiemdehdfdjci
s:phili	cmcdddcdlmeed
s:phish	bmccboncdcacb
s:phoen	khdiglbdljdeb
s:photo	mcdddilfcemcc
s:physi	aoimicddcidcb
s:piace	benjcjdbllcca
s:piaci	deceebddcodcb
s:piano	cccdcmbbbbcco
s:picco	nbabccobbabaZ
s:picki	ocnbcbdbclccZ
s:pictu	lcbiecicgmelc
s:piens	accnnbacdcacb
s:pillo	odcdccbcccbdb
s:pinco	ddcdddcddcndb
s:pingu	cocdcdddedddc
s:pintu	bcddddcbccddo
s:pipel	ncncdckdcccdk
s:pirae	bbambcZnnbcdb
s:piram	bcccccbbcbpba
s:pisci	mdddddmcdddcl
s:pitch	lbbnabinbabcb
s:plaat	acbcdcbadbcpb
s:place	bnddfclcobcdc
s:placi	cdrddbbcbZdbb
s:plafo	nccbdcbcddodc
s:plaid	dddedccdodded
s:plain	ccbmccecblncd
s:plair	bcodbcbcbbccb
s:plais	imcdddbcdoddb
s:plani	ccbdodcdcdcdc
s:plann	fkgiiehihdcef
s:plans	boccdcccdddda
s:plant	cnlicdjdcjcdc
s:plaqu	mdcdcdoccccca
s:plast	mdccddbcddddn
s:plata	cccdndcdccldc
s:plate	acbccbbbbbqbZ
s:platf	ikbieekeedled
s:plati	bcccbcncdcndc
s:platt	bddodcddddddc
s:playe	bcoccdYbbncca
s:playg	ccdcicjccdcoa
s:pleas	djfhdihjcmfcc
s:plekk	ababbaZpoZbaY
s:plomb	bccccbbbccccq
s:plots	bbbdccbcobcca
s:plumb	kcbccbfccacdq
s:plusi	ccqccbbcbmcca
s:podca	ddceihjpdeccd
s:podem	mcpdddcddcddc
s:poder	bcdcccoclcccb
s:podri	occcdlbcncdcb
s:point	cdcdddkccodcb
s:polen	ceeddnddeddec
s:polic	adccddocdlcmb
s:polid	cdddddccdccdo
s:polis	aabcbmoZcbccb
s:polit	inccddbccclnZ
s:poliz	bcbcccnccabcn
s:polok	cpcdddccedced
s:polyt	jddclmcdeeddd
s:pomer	bccccnancbcca
s:ponen	bcccbobkcbcba
s:poner	occcdcbcddbdc
s:ponga	eeeeeemeeedfe
s:pontu	odececbdeeceb
s:popco	bcccdcocbbcca
s:porsc	cddeddcdddoed
s:porta	jcbcdklncalbb
s:porte	cdddkmkddcjed
s:portf	jcichdeepbdde
s:portr	ldabbaopcaabZ
s:portu	nkcddcnedcddc
s:posib	mefefdeeffefe
s:posic	ddodddmddcacb
s:posit	dnjdddddjdehh
s:posiz	ljjeeecdmdedd
s:posse	acbcomabmbcdb
s:possi	ndidjdickdhcd
s:posta	bbbcdcbccbnco
s:postc	nbcbdbpcccbda
s:postd	occdlbadcbcdc
s:poste	accddnmbclcdc
s:postg	iocdccamdcddd
s:posti	elbdccbknickc
s:postm	Zcbpcbabcabbm
s:postp	ZebZcnaacZbbq
s:postu	cccdddcdmcdpa
s:potab	dndddecdddddb
s:poten	acioccmdccdcc
s:potes	cbodddcccbdcc
s:potre	lcldddlcmcddb
s:pourq	ccbcccmbbpccb
s:pourr	ohdddjccldddc
s:pourv	cpeeeeeedeedd
s:pouss	cccccccccccco
s:pouvo	deecdacoedded
s:power	cblccdcbcboba
s:pract	cjdldmjclccdd
s:prade	pdcedecedcced
s:prakt	mdckdcmdicddc
s:prati	cnccdccdddmdc
s:praxi	eeenbdeeeeeee
s:prece	neeeeeeeeeeed
s:preci	fddkkhjcnchcb
s:predi	oddbdlccdcaec
s:prefe	dknjegbdccdmc
s:prefi	bcpcccaadcccb
s:pregi	oddadddeedded
s:pregu	bbnbobYbbalbZ
s:preis	bccbcbapcabbZ
s:prele	accddcccdcbcp
s:preli	cdddddcddcbdo
s:premi	iccclicedclob
s:prend	jcbccmabkiclm
s:preno	bbccpaaacbccb
s:preoc	lccdddcdedndd
s:prepa	idildmjjjbgcb
s:prepr	ndccdcbcdnddb
s:presc	bcblfdbbcbcbq
s:prese	dejjkdlefdddf
s:presi	blbcddpddjdec
s:press	efelciecckcdl
s:prest	nlfdddcddcckk
s:presu	mcdchkccddckm
s:prete	chpceckccacai
s:preve	bnccbcbkcbilm
s:previ	jjihddeikcldc
s:prevo	cddddcccdcddo
s:preza	lkeeeedeeeked
s:prici	kecidcpehbddc
s:prijs	ddddddcddcoda
s:prikp	cddcddadddcco
s:prima	Yjnncnaccbccb
s:prime	cfecnljklcdca
s:princ	conficdccbdec
s:print	kddhdjecckdcm
s:prior	hcaccdqdcacdk
s:priso	blclmdcdddded
s:priva	dicmcidfccmmb
s:prive	acacbpbbabbca
s:privi	abbndcacckmcl
s:priya	mdcdddcddneed
s:proba	klcdeimcdeedc
s:probe	abbbhbmbbabqZ
s:probl	njdkbcdkcblci
s:proce	fijieflddclcd
s:proch	anmbcZbobabaa
s:procu	jijijjcekdecd
s:prodo	accccbobcbbbZ
s:produ	hkihlehgecidc
s:proef	ZbbbkbebbnapY
s:proev	cdceceoddcdec
s:profe	edfddckeekekk
s:profi	dekeeehdfhhmb
s:proge	mdddddhldhdlc
s:progr	chcdllmldcecb
s:proje	kfeeffjeegejd
s:prolo	pdceeededdedb
s:prome	dodeeecekdded
s:promi	cdlefcleemddc
s:promo	bbbiekgekhckm
s:pront	bcddedqddccdc
s:prope	hjjffhefiiddf
s:propi	cdddddcdddddn
s:propo	jhgkdlmcccckb
s:propr	bmcdmdjccclcb
s:propu	lbmbbnmZbaaaY
s:proro	odceddcddddbb
s:prorr	neeefeeeefeee
s:prose	bcbcccbbbocca
s:prosp	ccbclcnfcocca
s:pross	cdpeddcddcddl
s:prote	dicdecmldccck
s:proto	dcclpccldccdi
s:prouv	ddcedeneddded
s:prova	abbbcbmbcnbam
s:prove	bbbcccocbbbbm
s:provi	dhcfdknigddib
s:provv	cdcdccccdbcco
s:proxi	abpbbbnbbabbZ
s:proye	mckdjdgjdcclc
s:proze	dddeoededdeed
s:prufu	lddeeeddedddn
s:psico	cdbecdoddccdc
s:psych	Zblocjabbmcca
s:pubbl	cnbdcdocbbccb
s:publi	cdbddnkmdcdma
s:pubqu	aaabbcYpbZbZY
s:pudis	acZcbbpbbabZZ
s:pulis	ddcdbdbbdcddo
s:puppe	nboccbabbaccZ
s:purch	idbjdciccbmkl
s:purem	bdddcocbddddb
s:purpo	ebjdddkdlmdcc
s:pursu	cmddccccedncd
s:putti	bclndfaikdccl
s:pyram	bcacbcZccaqbZ
s:pytor	nciddkcfikddc
s:quadr	bqbbccbccccdb
s:qualc	akmccjlbnjbba
s:quali	kjhfdeecmeiic
s:qualq	ababbbaboobbY
s:qualu	bbbcccbcpbbca
s:quant	dldddekilddkb
s:quara	kcddldbnddcdb
s:quarr	ocbcddcddlded
s:quart	eihmkdkecbdck
s:quatt	nkckedldddedb
s:queda	bncdccblccjcl
s:queij	aeddedbcdddco
s:quell	ndeeeedeeeddd
s:quelq	dccnicccocicc
s:quere	climmdcddeddc
s:queri	kdddddcdcdkcn
s:querr	acaoddcdddcdb
s:quese	ababpbZbaZaba
s:quest	cdiodjdjdicde
s:queui	ldcdddnddbcdb
s:quick	cbbcccjblapcl
s:quier	mdcccokbdcbdb
s:quiet	anacbbpbbabbZ
s:quijo	bccccbaocbcba
s:quinc	nccbdocddcccb
s:quinh	ndeeedddedeed
s:quint	bmccdncccccdb
s:quinz	cddddocadcddc
s:quise	cocddccccccca
s:quisi	bccocccdaccdc
s:quisq	neeeeeddddeec
s:quitt	fbdcqddmabcda
s:quota	occcdcoccccdh
s:racco	lckclchcbmhca
s:rache	cdcedeneddded
s:racon	bcobcbanbaccb
s:raddo	dddeddbdddocc
s:radio	aaclcklboabma
s:ragaz	bccccoaZcbcbm
s:rahme	odededddedeed
s:railw	bcbcconcbadcc
s:raisi	bcbbtcdkabcdb
s:rampz	dcddncdeeeded
s:range	aoncanZbaabca
s:ranso	cdcddelddndec
s:rappo	ndeeeedeeeddd
s:rastr	aaabaaaobZaZY
s:raten	cbbcdcpccbbba
s:ratha	clcdddcnccddm
s:ratif	Zabpbbababbba
s:ratin	bbcdddacccbno
s:ratsk	ccdddccodbccb
s:ratta	emefefeeeeeed
s:reabr	cdddcobcdcddd
s:reach	cdjddfjcjicme
s:react	bcicccabcdksZ
s:reada	ocbccmZccbccb
s:reade	bcccijmmcmcdb
s:readi	gfddcldjdlecj
s:reage	pceeecddeeeec
s:reaju	ocdeeedededdb
s:reali	lkocjbacbmccb
s:reaso	llccmcbbdckcl
s:rebec	ldcddendcdddd
s:rebon	oddeeedeedeed
s:rebra	qbcddcbcddcdb
s:rebui	pbnbbbZcnabcb
s:recal	cdccddomdadcb
s:receb	dcckdcbcccpbl
s:recei	ddcjddehddnkj
s:recen	ccflddldllddd
s:recep	dcfdjckfdcjdo
s:recev	ZbabnbabbbqmY
s:recha	ddddedbdedpcb
s:reche	mmcddjcddddlb
s:rechn	ldcddcmcdiidl
s:recht	accpbbbcccccb
s:recib	kcncdcbbcbmbl
s:recko	ndbcddbdmaddd
s:recla	mddddckcdcddm
s:recog	ajkcceamncbbj
s:recom	icheddccmjdoa
s:recon	jfjccdjbdnddj
s:recor	iceedmcodcdid
s:recov	dcbddaecciqcb
s:recru	dineddkchfiib
s:recue	bccoccbcmcccZ
s:recup	jcbcccpbcbcba
s:recur	Zkcccoabccbcn
s:recus	bcodccbcbbdcb
s:recyc	kdddcdkcdccdn
s:redac	ckccclmccndcb
s:redat	dneedeceddddd
s:redaz	odddedcdddcdb
s:redes	ldciddpcccedc
s:reduc	acccdbpqccbca
s:redun	cmbdccbcpccdc
s:redwa	dldhddkdmedic
s:reemb	ddddddcdddodb
s:reemp	oddaddcdddddc
s:reenc	eeeffendeeeee
s:reenv	ZbcbcaabcbrbY
s:reesc	bbacdcpcbbbba
s:reexp	ZcccdbbccdpdZ
s:refai	rccccbaccccca
s:refei	ndeeeeddeeeed
s:refer	dechdekeodccj
s:refin	jnabcolbbbaca
s:refle	bbqcccZbbkkbZ
s:refon	odccddbcddcdb
s:refor	ccdddbcccncdm
s:refre	Znkbbcacoacdb
s:refug	ieabbqaaqaccZ
s:refun	ccddddkdedpdj
s:refur	Zccccbondcbca
s:refus	ccckccbbcbcqi
s:regad	ddedncdeeeded
s:regal	eedeeeneedeed
s:regar	kjceheidelddh
s:regel	bddddcoddccda
s:regen	lcdeedmededed
s:regge	cccdddodcbddc
s:regid	occcddcdccccb
s:regim	boccddcdccbca
s:regio	dljjjdblddjdc
s:regis	dijidcdmhcldc
s:regre	bcbccbYacpccn
s:regul	knefejcjedcdc
s:rehea	kbbcbbcmbabbq
s:reich	cadceeddedddo
s:reimb	lcccdjbcdcqdb
s:reins	bljcobancaccb
s:reisk	mdedemecdeeed
s:reite	cdddddocddddb
s:rejec	jcaoccacpaccb
s:rejoi	bbbcchclciiok
s:reken	kcbkccbcccqca
s:rekru	cobcddcdddddc
s:relac	pmcdccccccccb
s:relan	kdcdddpckbdcb
s:relat	jkiccibidjndd
s:relau	mdceeeleeedde
s:relax	bcldddaodZdec
s:relea	icdccdbdckmhn
s:relec	Zddcdocddedeb
s:relev	ciniddmdfccdb
s:relia	dplccdbcdcbdc
s:relie	occmccbddcded
s:reloc	cnndddddjdddc
s:relyi	cnddddmdccdec
s:remai	cceddkccjmocd
s:remar	djccdjicdcccq
s:rembo	cbccccocccnba
s:remem	dkdfjdfcincdd
s:remet	occbdccdddlcc
s:remin	dicidekcicelm
s:remot	ncdeeibmeeddd
s:remov	bbbcccabiajtZ
s:rempl	cocddededdddd
s:remun	fgcoembcfcddc
s:renco	abmcobaacnbbZ
s:rende	bcbbccmncclca
s:rendi	cdccccmcccoca
s:rendo	bcccdcpccacba
s:renew	clfcfccjibdmh
s:renou	ldddedcddddll
s:renov	lcddddbddcfmm
s:renta	abbcocYbbanba
s:rente	lcackcbcboddb
s:rentr	anbbclbbbobbZ
s:renue	bdddedccdddjp
s:renvo	abbcbbaacbqbY
s:reorg	brmcbcacbacca
s:repai	khjiecekkbccj
s:repar	ababooabbaabf
s:repet	cdcddcbcdccco
s:repla	kldddckdcdfdm
s:repli	abgccccbkjcra
s:reply	akbmcbjjdcljb
s:repon	ndcddccddnjdc
s:repor	jkcddjkcebjnc
s:repos	bcbccckccamng
s:repre	hbpklclcdcdcb
s:repri	albbcncncabca
s:repro	bcccdcbaclcbr
s:reput	mdccdcadmcldd
s:reque	eccfdfdcddcom
s:requi	lciiedjdeekdd
s:resea	ckcqdcdcdfdec
s:resel	bdccdcrccbccb
s:reser	ddcfcflbcbncn
s:resid	ekehkdikdcedj
s:resig	llbdddndcccdb
s:resol	libclcmccdbcj
s:reson	bbkccbZbpYbba
s:resor	fddbdcacdcpdc
s:resou	lhkddlccdcldc
s:respe	cefjddkckocdb
s:respo	ekckddidiedli
s:respu	bcpdccbccbcbn
s:resso	ccpcccacdccYZ
s:resta	ibedoclchcdck
s:reste	cddddccdddocb
s:restf	bmcddcodcaddc
s:resti	abacccbbbnccn
s:restl	abqbcbmbaZcaZ
s:resto	aibcnlajchmba
s:restr	obabcbabolcma
s:resul	abdcdbhfcdjnn
s:retab	acacbcabbpbaZ
s:retai	mdlnccbccceci
s:retie	dddedededened
s:retir	jnbcdcjlckfdb
s:retom	nceeeeeeeeeed
s:retor	cdcdbcZcccocb
s:retou	bblcdcoccbccb
s:retra	jlbdcdmbcaccn
s:retri	cmjnddddddddc
s:retro	bcacbalbbqbca
s:retur	abblcijmlalmb
s:reuni	bccmdcbbdoccq
s:reuss	cedeedbndddcb
s:reven	ccccpjaijcfdm
s:rever	bcbclkklbaccm
s:revie	jdbkckcbidhkl
s:revis	lccccmdcjeicl
s:rewri	okccdbncjdccb
s:rezam	ndeeeeddeeeed
s:rezep	oddddcccedcda
s:ricar	ccdddccddcpdb
s:ricer	fnmddcccdbcna
s:ricet	ccbdcbbocbcca
s:ricev	bbjiccaccbpfm
s:richi	hbnbbbabbabpY
s:richt	bbncmnbabbcca
s:ricom	cddedddendded
s:ricor	bcbmbcnbcaccm
s:ricos	obccbbccdccdb
s:ridic	ceeemeieeeefe
s:riemp	ccbcccbcccodb
s:rient	bbbccbbboabba
s:rifac	meeedededeeee
s:rifar	odcdcdcddcbdb
s:rijin	ccccdaobdcccb
s:rille	bcbbccbpbabcZ
s:riman	cddddccddcddo
s:rimas	bbbcccbboabba
s:rimbo	bbccccnccbcbn
s:rimpi	aocdccbcccccb
s:ringi	clcmeecdeddee
s:rinno	iccmddcddcceo
s:rinvi	bcbcddocdcccb
s:ripag	deedeenedeeee
s:ripar	bbpccnbbYacbZ
s:ripet	acbccpbbbacca
s:ripre	ncdddcocddcaa
s:ripro	bcccccbbcbcao
s:risca	deedeenedeeee
s:riscr	oddeeedeeeddd
s:riser	abrlbbabaabbZ
s:rispa	addcdcqdddcdc
s:rispe	abcbcaabcbpbZ
s:rispo	ZbabbbbbjbmpY
s:risto	ddcdddpdjcddd
s:risul	bccncbabccnca
s:ritir	bcbcccbcbabcq
s:ritra	bcccdcoccbcca
s:ritro	kccdcdbccocca
s:riuni	cccmdcbbdcccp
s:rived	bbacccnbbobcZ
s:river	bbebdcjncbccn
s:rivis	bddcdpbadccdb
s:roadm	jblnbbfacbccn
s:roast	aanblmZlbambY
s:robot	bljjfjjcjhdib
s:rochd	ndcddcldddded
s:rodan	naabbbaaoabbZ
s:rodil	bbZbcbZbbpbaZ
s:roeme	Ybdcdapdddcdb
s:rolli	ocdccmecddddc
s:rollo	rcddeacdddddc
s:roman	Zabbacpobbcca
s:romar	occddbccccdcb
s:romer	bcccccpbccccb
s:romme	ccccccbccbbco
s:rondl	bbpcbcaccbcdb
s:roodg	odcdddcdcccdc
s:roofe	ZbabcpmYcabba
s:roofi	mdnddcbcddddd
s:rooft	dcpedebdcbddc
s:rosal	ilndcdbdcZdem
s:rosar	jcdcdcoddccdb
s:rotat	mobdddbdddcdc
s:roton	cdcdddccdcccn
s:rotte	imjdjdejfeddc
s:rough	qcccdcckdccdc
s:rouma	obcdddcdcddcb
s:round	bcccddaplfcbl
s:royal	ccccctaccccdc
s:rubbi	eobnbcbcbbccb
s:rubri	ababbnZbbnbbZ
s:ruckm	cobcddbbccccm
s:rucks	bdcomcbddcddc
s:rufbe	eneeefefeeeee
s:ruhes	dmdeeededmeec
s:ruman	acccdcncccnca
s:runne	cdbdndeccoddc
s:runni	bidhedfjcekcn
s:ruste	ncbcdcbccnbca
s:saarl	oddddeddddddc
s:sabad	bbcccqcccccca
s:sabba	Zpcccckcbbcca
s:sabem	kcmbkbncccbcb
s:sabon	ababpbZbbaaaa
s:sachv	bcdodccdddddb
s:sacra	cocdcdmcdddec
s:saili	mkccdccldbddm
s:saisi	cddddcccedodc
s:salai	cndeldddddkdc
s:salar	brbdkdddccldc
s:saldr	dededddddpddc
s:sales	cmjmededdiddc
s:salga	bbbbcbaacabom
s:salim	cdddddccdccdo
s:salud	bbncbbaabpbcZ
s:saman	ldkeffdffeeef
s:samen	ababccbbcobba
s:samme	bbbcncaccbccp
s:sampl	jcccfdqdddcdc
s:samst	nccddciccbdco
s:sandw	mkcmcbblcjcdc
s:sanid	ldeffeeffffee
s:sanit	bpncccaabbcba
s:santa	ZcdccbZpccbca
s:sappo	dedeeemleddfe
s:sareb	lmccpaaccccca
s:sares	ZaacabacpbcbZ
s:saska	nccccdZocZbdb
s:satel	ababqbZcbaccb
s:satis	ccbcddocckkdb
s:satur	hkbkhldecdccn
s:sauda	ccccdacbcocca
s:sausa	bcbccnZncaccm
s:savin	idcdpdbcbbndc
s:sawmi	ocbocbbccbcdb
s:sbagl	cededededdned
s:sbloc	ldddddccdcoca
s:scade	dodededdddedd
s:scaff	ekabbmkaoaibY
s:scamb	cccddccccccbo
s:scann	kbZnaakbbZlnY
s:scari	cccbdabbcdocb
s:scato	cdddbdocdccca
s:scegl	ccodddcccbdcc
s:schaf	dpdeeecdddeec
s:schal	cccddccccdpcc
s:schau	ckdnkdcdddddc
s:sched	dcijjckdkajbn
s:schem	bbondcbbbacaa
s:schen	bcccccccccocb
s:schep	eedfeeeeneeee
s:schic	fkckddlddiicj
s:schie	acbnccnccccdb
s:schil	Zddbcabcdccdr
s:schiz	nededededdeee
s:schlo	ndcdddmdcbddc
s:schlu	bcncccabbbccn
s:schne	ZcaccbabbbqcY
s:schni	lecdeeccdndec
s:schol	amcacXnnnbbda
s:schoo	bllcljkcdhcdc
s:schre	anhbljckbiice
s:schri	eemcdoccicddb
s:schui	bcccccbccabco
s:schul	mccnclbcdcice
s:schut	acbcdccbdccob
s:schwa	cocddcccccdda
s:scien	kjckkiddicejc
s:scier	cocddededdddd
s:sciss	bcbdcdambocdb
s:scont	bdddbdocdccca
s:scope	aabbcpabbbaaY
s:scopr	bcpZcbacdccdb
s:score	mcnecdbddcded
s:scotl	cdodddidcbded
s:scott	nmlcccaccbcdb
s:scrap	pecedddeccded
s:scrat	aibcdnbdmeldb
s:screa	ddcdddcddojda
s:scree	kchpecccdcldc
s:scrip	oabmcoZacbbcb
s:scris	ccpdccbbYacca
s:scrit	cdeencdddeded
s:scriv	bcbccoaamllcd
s:scusi	cdddddccdcddo
s:seafa	bbodddccccmdc
s:seanc	cbbcddocddbdb
s:searc	cejgijcdecelk
s:seasi	ZbbbcqbacbbcZ
s:seaso	qkbbcbamcccdc
s:seatt	jlijdjfdckdeb
s:seawe	ndlddcccdccec
s:sechs	eeeeecdendeed
s:secon	ecbmddlfobfdb
s:secre	knbcccnicbedb
s:secte	lcnddccdlcddc
s:secti	Zbaccnbbbobfl
s:secur	ldkdefbcdcphb
s:seedl	mbapbbZababcY
s:seeke	aZZbbpoabbbYZ
s:seeki	dgbdkdbdqdddc
s:segna	ccldcdbcpbdcb
s:segue	cddddccddcoca
s:segui	ckcdddocdkcbj
s:segun	bicdcikccklcn
s:segur	mkeeeedeeeeed
s:seisc	coddddcdccddb
s:seitd	cdcddepdcddec
s:sekre	eedeeedeoceee
s:selbs	dmchdkndcjddb
s:selec	dejldddfdcoib
s:selez	boocdccddckdb
s:selli	bbZmpccabbjle
s:semai	ncdddhecfiijd
s:seman	lccddicoccccm
s:semes	accccpbcpccde
s:semic	ZbblkcabcoZlZ
s:semil	dccdndcdddddc
s:semin	Zbbbcrjlbkccc
s:semme	ocddccccddddc
s:senci	odcdddcdcccdb
s:sendi	dedcccbccpkla
s:sendu	acabcaaobbmbl
s:senho	mhndddcdhdddc
s:senio	ajicckdnblcca
s:sensi	acbcccmbaoccj
s:senso	ddeeoedeeeeed
s:sente	acaicbdplaccb
s:senti	bdkdddmccndci
s:separ	kccdpdbddccdj
s:septe	ljddcidjjcccl
s:septi	ocddddcddcddm
s:seque	ccddddpcdddcc
s:serai	ndeeeddeeeddd
s:serbi	acededoddeedc
s:serio	hbbcncjambmca
s:servi	lfgeedldicekc
s:servo	bcbcccbcbboda
s:sesio	bbbnbnmbZabba
s:sessi	bdbmcqdnccdcb
s:setem	ddbdddccbccco
s:sette	jbbacomZbabac
s:setti	hcfdeibddcdrc
s:settl	bcmcckackdnck
s:setto	ZbplclabmbcbZ
s:setub	bkYdcdacccdob
s:seven	jbjbolcbcbccb
s:sever	hcokedcfdjfdd
s:sevil	klcnddccddddb
s:share	bbbcpbaachccl
s:shari	cccnocabbkbcb
s:sharj	ncnddccdccded
s:sheff	apacbcacbncdb
s:shelt	ijbmdlbcckcdc
s:shelv	codeddddddeed
s:shipp	ccccccemcjnfk
s:shipy	bbcccdkcocbdc
s:shoeb	nbbcccocbhccb
s:shoot	nancnbacdbbdb
s:shopi	pcbcddadccbna
s:shopp	acccdmciekodb
s:short	ccodcdldkekdc
s:shoul	ccididmcdncdb
s:shout	hcpbcfabbjccl
s:showi	bcbmccobbmcba
s:showr	cdkeeebeedned
s:shred	acbccnqbcZcca
s:shrew	nobcdccccccbb
s:shutd	jclccbnanabcZ
s:shutt	ocbdddajbkcdc
s:sicco	bbccpZaacbccb
s:siche	abbcccqbbbbca
s:sicur	ccddcdobcdddb
s:sidre	eedfeeneedeed
s:siemp	ckodjdcddcddc
s:sient	cbbcdcoccccba
s:sierl	ndddddcdddddc
s:siffl	cccccccccccco
s:signa	fkecdcejcbocj
s:signi	ecccdnbcjicdm
s:signo	ocddlcccldddb
s:silen	bmbcclicdmkdc
s:sille	occccbbZcbcca
s:simil	laacfbcbbccra
s:simpa	dpdedecdedddc
s:simpl	ccndcbaccmlcc
s:simul	bcddjcnbdjjdl
s:since	ddmdedfdklddd
s:sinde	cncdddddcdddd
s:sindi	odbcdcbcbcddb
s:sinds	dddedeocddded
s:singa	bdcmdacldenic
s:singi	mcnccbcbckddb
s:sinte	cdcodcbcddcdb
s:siobh	ncbcdcnddbddb
s:sismo	bcccccbccocba
s:siste	elbckbmjbaobc
s:sitti	ecflchibimkdb
s:situa	bcpccdldcacdd
s:sitzu	cdcpddcdddkdk
s:sixte	cckcmdfdnaddb
s:sketc	qbcccbbcbbcdb
s:skinc	kcbccnobbcbda
s:skipp	kbbncaZocZeca
s:skyha	bYaccYabmbbpa
s:slakk	ababbpZbbaabY
s:sleut	bcbcccbcaaccp
s:sligh	mbannaacbbcda
s:slipp	bbkdddoddcdec
s:sluiz	neeeeeeedeeed
s:small	bcmdlcncbjbdj
s:smoot	cbmcddbdcnddc
s:snoep	ccadcdbcbocca
s:snowf	iigddkeincddb
s:sobre	dddddddcdcdco
s:sobri	ncbcccocbbcca
s:socia	ilcddcndddkdb
s:socie	ibbcmolaedccd
s:softw	becomcmdcdcdb
s:soign	mmcccbbmcbccb
s:soire	ceddddocddcdc
s:soixa	dddedededdned
s:solan	ocddccccdcddb
s:solar	bcdodcccdccda
s:solic	clcchkcddedne
s:solid	caablbaobilZY
s:solih	mnbdeebccddec
s:solli	ckccdcbcdcmpb
s:sollt	bbaccbabnobca
s:solta	bcbcccobbacaZ
s:soluc	bddccbpcccbca
s:solut	gmhdddhdhkeec
s:solva	dnddddmdgfddc
s:solve	aqbcccbcbcbdc
s:someb	kckdjjcdhfdgf
s:somen	cdeeeddeeened
s:someo	lhkfjeddidefc
s:somet	jfodlddedjccb
s:somew	bjqccdlccbccb
s:somme	mcnccnbbcacca
s:sonda	bcdccpcZccbda
s:sonnt	akabbbkqbYbab
s:sonre	ddeeeededened
s:sonri	baccbocaccbca
s:sopor	bcccdcbccanbn
s:sopra	oddaddceedded
s:sorel	ncbdddbccadcp
s:soren	lcmeeeceddeee
s:sorpr	cededededdned
s:sorri	mbbccdodbcccc
s:sorte	acbocbbccbmba
s:sorti	kbbobcadchcdc
s:sospe	cddddccddcpaZ
s:soste	abbcpbbbabbca
s:sosti	lccccciocbcca
s:souha	ibklmecbcbbje
s:sound	ncmcclcdcaddd
s:sourc	dbpckjkbcbccb
s:sourd	YZZbboZoambbY
s:soute	bbbacpaabbbbZ
s:south	Zlmlecbcmdddb
s:souve	bcbcccabbpccZ
s:souvi	cdbdddpdcZddc
s:spani	Zbocccaccbcdo
s:spann	ZbomcnabbZbbZ
s:spark	oddddccdddcdb
s:sparr	accqbcbcccccb
s:speak	cdfbjoeldbide
s:speci	dfolfddfccidc
s:spedi	nbabcbabbaaZo
s:speec	mobccbbcccccb
s:spele	deeedenddddec
s:spend	bcbcjcpnbbccZ
s:spieg	ababbpabobbca
s:spiek	bbccdbbocbbca
s:spijb	eedfeeeeneeee
s:spill	cdbccdcbcrddb
s:spinn	bcccncbndccdc
s:spoil	mobbbbacbbcca
s:spons	ieechkcfpccjb
s:spont	cebeeebdoceec
s:spost	cddcddcbdcdcp
s:spott	cdoddblcabcbb
s:sprak	dededeocddded
s:sprea	oeccncjccecdc
s:sprec	ncnadabncdcdb
s:sprek	ccdcdlcodckdb
s:sprin	bddddcodeccdb
s:squad	anccccnccmccb
s:squar	occacdbccoddc
s:stabi	locdckbdddddb
s:stadt	codekededeedc
s:staff	ejdjddljcjcke
s:stage	dccdddmdocddc
s:stagi	bbacccanbabbo
s:stair	ncccbdacclcdm
s:stamm	cccddccodbccb
s:stamp	cccdddadddpda
s:stand	ljbmiejcghcdc
s:stapl	mabocbbbdbccb
s:start	dcfdmfdkcdjkd
s:stase	jcacccbbcaccq
s:state	jcgddcicdcdbq
s:stati	kiccdockcfddd
s:statt	bccodcbccdcdZ
s:statu	coddddcdddldc
s:stavo	nededededdeee
s:stayi	abnbcbZbajbnm
s:stazi	acacccabbpbaY
s:steal	cbocndbcccccb
s:steer	XaapaaZaaYaZn
s:stefa	heilcddclcclc
s:steig	cdbcddodddddc
s:stell	bbilckfbcbcpc
s:steph	bcqdddadbaddc
s:stepp	ddnekecddcddd
s:steri	bdcoedcddddel
s:stern	ccceecdccdodc
s:sterr	bccccnaocbbcZ
s:steue	ababbomababbZ
s:stewa	abbbdqbabaanY
s:stich	mnccbcbccckcb
s:stick	acbcccbmcabdp
s:stift	abbocbbccccdc
s:still	ddcendddmcdcd
s:stimm	Zbccbccpdccca
s:stipe	ikddnmcdddidc
s:stiva	cdcdddcccbccn
s:stock	obecccoccbccb
s:stoel	ZbabbabpcabbZ
s:stone	cfhhedjdmedlc
s:stopp	hicdcdiehmedk
s:stora	ccccdcbndbjYo
s:stori	ikZbboZqbZbbZ
s:stort	eeeeeedeeenec
s:story	bclcddabncndb
s:strai	dlkdchncibcde
s:stral	odcdedcddcdcc
s:stran	bccdmkcccqcdb
s:stras	bbccccbccpbcb
s:strat	aebokcoccdccb
s:strea	mddmddcdddiec
s:stree	ncbcccabcobda
s:strei	ZbabccabbnboY
s:stren	mboccbbbcbddc
s:stret	nbmdcecdddjdd
s:strin	jcblcbplcbcba
s:struc	mildddbdjcldc
s:strug	bcacbbrbaccdc
s:stucc	bcbcddocdcbcb
s:stude	dcciilclmidcc
s:studi	ddjkdgedmldcb
s:stukk	ccbccbaZbpcba
s:stund	lhdkdjiidchci
s:stutt	lbjdddaodbcdb
s:stuur	eedfeeeeneeee
s:subap	ndedddceddded
s:subco	rcccddbdidddc
s:subie	ocdcdbbdddcdb
s:subje	jicfdjmhdcddj
s:submi	ocddefhleecdd
s:subsc	cdcdicfmdbelm
s:subsi	mldcddmdedddd
s:subst	oibcclamccddb
s:subti	aabbobYobccdc
s:subve	acbcccpbcabba
s:succe	bljkccbicmlcd
s:suche	bboZccZcbbcoa
s:suchs	ccodddbddccbc
s:sudde	aoccccbndccdb
s:sugge	dcgikjlcibcmd
s:suike	bddddcoddccda
s:suita	icmdddfdncddd
s:suiva	ccbddcbcdbcaq
s:summa	cdcbldbddbdpd
s:summe	mmcdcanbcbbdb
s:sunda	lhbckoabcncda
s:sunde	Zmbcbcpcccbba
s:suona	occddcccdcdda
s:super	lobdeebcjkecc
s:suple	bcbbaoZbccncb
s:supor	bcbdcdccdcocc
s:suppl	kddfdeleceldg
s:suppo	eiidedlidcled
s:suppr	bcbcccbbcacnm
s:supue	accccpacdcZcb
s:surfa	bbbblbaacZboZ
s:surge	heckdjgelbhcj
s:surna	cccdcdcdlbqdc
s:surpr	bcjccdijbljcm
s:surti	hlZanmdaaibmY
s:surto	bcbcbcabbobaa
s:surve	ececbbmmlbelc
s:survi	blbddkbcbpddb
s:suscr	ccbdccbpbbcmZ
s:suspe	dedeedcdekpab
s:susta	bjjcccmcbmccl
s:svegl	cdedddbdeened
s:svilu	kbccdcndlcdmb
s:svizz	coddddddddddc
s:svuot	meeedededdeee
s:swahi	odcmdaabcbcdc
s:swapp	anabcbanbnbcZ
s:swear	abbccbbqcacda
s:swedi	cdcddemdnided
s:sweep	ncbcdaZapacba
s:swift	lobcddcdddcdc
s:swimm	acbccnbaoaccn
s:swind	ddbcdcjlmmcdb
s:switc	bjcpccjcbbijb
s:sylla	acccdqbccccdb
s:sympo	ababcmapclbbZ
s:syner	bdlddemedddee
s:syrin	cccdddccdeddo
s:syste	dkfidfmeejdeb
s:taakg	bcbbbbbcccpcb
s:taalc	acbcbpbababba
s:tabel	emeeeeeeeeeff
s:table	lchhddelkcidd
s:tabli	dddeeedeneeee
s:tafel	bcbdbpbbabbcZ
s:tages	ncddddcdcdddn
s:tagli	bbbcccZbbpbca
s:talad	abZcbbabaYbbp
s:talen	ccsdddcddbicc
s:talki	bddokbcbmlhca
s:talks	acaabaapbbbbZ
s:talle	cddodccdddbdb
s:talli	ZoobbcZccabcb
s:tallo	cdddddcdddbdo
s:tambi	ccccfckccoidb
s:tanda	cdcdddacdddbp
s:tanzs	ccccocbcccccb
s:taqui	bbbcbcbbcncbn
s:tarif	oddmeddeddddc
s:tarje	bbbjcbabcbsbY
s:tarra	cobccbnbcbbcb
s:tartu	bcccdcbodcccb
s:tasti	ZcbpcZhackbcb
s:tatsa	abbbcbabbpbaZ
s:taxat	bcdocccdddcdc
s:teach	cefddpcciedeh
s:teamk	ccccccpbcbccZ
s:teaml	kpdeedcdddddc
s:teamm	eddeeedemdedd
s:techn	jifdlkcdfdfgd
s:techr	cdodcdbdbbccb
s:tecni	djcljhicjckkb
s:tecno	cbldqdcdccbdc
s:tegen	acnccnambbbca
s:teiln	Zccncmbaccccb
s:teilp	Zcbdccpdccddb
s:teilz	mbodddcddcccc
s:teken	cbodddcccacdb
s:tekst	occdddcddcdcc
s:telec	kcjlmdbelbddc
s:telef	cdondchcddicd
s:teleg	bdjdedcdddrdc
s:teleo	cbbcddbddbpca
s:telep	cjhndkcddddkd
s:teles	ccdddpcaddcdb
s:telet	mmdeeddedeeec
s:telev	lobdcdbcdcddd
s:telli	bjekcfbcepddb
s:temoi	bcbbbaaqcbccb
s:tempe	occcmcadcccdc
s:templ	abbacqnjccbca
s:tempo	koecdbkddejdc
s:tempr	cdccdcbodccca
s:tempt	mccddobddccdd
s:tenan	mhcdialmcccck
s:tende	abbqcbbcdcddb
s:tendr	ZbqbaaaaaZbZY
s:tenem	oecddjdcdmcdc
s:tener	ccodddbdccdcc
s:tenga	bbbbcoabcbbbZ
s:tensi	ndcdddbddldec
s:tenta	odcdedceedddc
s:teodo	nabbobZcdcbba
s:terap	mdeeeeeeeeeed
s:terce	mcbclcbcccncb
s:termi	hhbkcddclejmc
s:terne	neeeeeeedeeed
s:terps	odcddededdeed
s:terra	icecdojeidcic
s:terre	accccrbZccacb
s:terri	kmbchcjchiddk
s:terug	ZmapbbabbbabY
s:terwi	abaobbobaaabZ
s:tessi	bdcodccdddddb
s:testa	blccdcbddkocb
s:teste	bbccokZlnakcb
s:testi	odckhcnccecdc
s:tevor	acboccabbbbbl
s:textb	ccbdckbccoddc
s:textu	nbboadccbcdec
s:thank	ccbdcdmcoiddk
s:theat	mkndclabcZcik
s:theme	accbcpaZbabcZ
s:thems	aeacjcrbcbmcb
s:thera	bljccclcmajcb
s:there	kfjcddljdcjic
s:therm	pedbdbbceedee
s:think	eejjnjdcdicdd
s:thirt	aoacnckbcbccb
s:thoro	cdbdodadcmddc
s:thoug	hijdjejfclddd
s:thous	dpbjmcbicbcdb
s:thril	cddeencddkded
s:throu	jddkeejddelfe
s:thuis	nhcmddhddddec
s:thurs	hccjcffldddco
s:ticke	gicdifepgbccd
s:tidew	dlkdedldkcdic
s:tiend	pecdddcdedddc
s:tigri	rbbacaaccccca
s:tijde	locckabccclcb
s:tilbu	abZbbaYooZaZY
s:tilli	aabpbaabcbbbZ
s:timel	mddnddaddddcc
s:times	akccddbcdcjbr
s:timet	ncbcoiaabneca
s:tirad	pbbcccbacbccb
s:tirag	eeeffdndeeeee
s:tiroc	dddedddendeec
s:tisch	abcdobcccccdc
s:titol	cocdcdcccccca
s:titul	aoZccoacbbbba
s:tocht	Ycccdpbccccdb
s:todav	lcodccbcdbcdb
s:toega	bbbcccZobalaZ
s:toege	mccdddccdbdqa
s:toeli	deeedenddeeec
s:toest	cccbmdpdcdcdc
s:toeva	deeedenddddec
s:toget	cdffmejedkded
s:tolli	aampacZcabbca
s:tomam	cdbcdcbddodbb
s:tomat	occcddacddddb
s:tomma	cdcdcdoddbcdb
s:tomor	deckcccmidicn
s:tonig	bbbicccodapbm
s:tonma	oddddccdddcda
s:torfb	doeeeededeeed
s:torna	bbcccnYabbZpY
s:toron	jjhefibkkkdcb
s:total	acbcbcZneZpcl
s:touch	hcbccckbapicm
s:toujo	ldliddkcccddk
s:toulo	cmdedededmeed
s:touri	napbcbZbcbccb
s:tourn	bdcdddocbcddc
s:touss	bbbbccbbcpcbZ
s:traba	djccclhhnldcc
s:tracc	bcddodcdddddc
s:track	mkacccodccddd
s:tract	ZbaqcaZbZnabZ
s:trade	lbbcimkbbjibk
s:tradi	jddddcbcccrdc
s:tradu	pfcccclclccba
s:trafe	adccccocccccb
s:traff	cccdddaccaccr
s:trafi	ccdddcbadccdo
s:train	becccpjcmdddi
s:trait	ddceddcdccddn
s:trami	kldeeeeeeeeee
s:tranq	bccddcocccccb
s:trans	lidkgdeefcldc
s:trasf	gcccicbcmmkca
s:trasl	cccdcdoccbcdb
s:trasp	bbacpbZcbbbca
s:trata	cddddddcddddn
s:tratt	cccccdpcdcccb
s:traum	bbncccobbbbbZ
s:trava	ldcdddbdrcddb
s:trave	idbdddbddqjdc
s:treas	kfdchlcjkbddk
s:treat	cicmidkibmjcb
s:trein	ZanccpabaZbbZ
s:tremb	dbccddocddbdb
s:trenn	eedeeeeendeee
s:trent	nddddncdccddb
s:trepp	ZbbcccabbabpZ
s:tribu	obcncbicccbca
s:trich	cddeeecdddddn
s:triko	ddeeedcdddcdn
s:trime	nbcocabbccbca
s:trink	cdcdmecdenddc
s:trock	cdddeddddddcn
s:trois	bcbbqcbcbmccb
s:troll	bcZZoboZcabca
s:tromp	cdddddaodccca
s:troqu	acbcccbcccpcZ
s:trotz	bcccncbccbmcb
s:troub	cddekdldeldfe
s:trouv	dlddeeldedddk
s:trova	cdjdddokmccdb
s:trovi	occdddcddddda
s:truck	lccccoabcccec
s:trust	lbbcccicmbocb
s:tubar	cocdcccccccca
s:tuesd	dicidfikhfdcl
s:tuiti	jmbcdanocccdb
s:turbi	kbkbnkbececkb
s:turis	bddcdbpacccdb
s:turki	bdcnddmddbdec
s:turna	abnbdblnbbcdc
s:turni	ebacojkbblcdb
s:turno	alacocacbblcb
s:turns	fccddcamckcco
s:tutor	cccidscadcccb
s:tweed	Zccndqacccbcb
s:tweee	eedeeeeeneeee
s:twent	cdeelccednded
s:twint	bccocclccccdb
s:typic	kbjodcjcdcbcc
s:ubere	ccodddcddccbc
s:uberf	cddddccddcaco
s:uberh	cdcdddodcbdcb
s:uberl	ccoddccdccddb
s:ubern	jmbcobnccbcba
s:ubers	pccbdabbdcccb
s:uberw	iddledccddidn
s:uberz	dddenededdlcd
s:ubrig	dddddbccbodca
s:ubung	ccddndddcdddd
s:uffic	cmcdddjoccidb
s:uitbe	bcbbbbbcccpcb
s:uitbr	oddcbdcdeeddc
s:uiter	cobcddbbcccca
s:uitge	mcbddccdncddc
s:uitle	nddmddcdddddc
s:uitno	cdcdddjdcbdpa
s:uitvr	oeeeeeeeeeded
s:uitwe	cccddcacbbdco
s:uitze	bnbacaabccoba
s:uitzi	dpceeededdedc
s:ulcer	accodbbcdbccb
s:ultim	bccccalqcbcbZ
s:ultra	acdbcaqbdccdb
s:umbre	jclcdcjccnkda
s:umeti	bccbcbbbcbpbZ
s:umfra	cccdddodcbcdb
s:umgez	bcpcccbcbacba
s:umset	pddeeedeedddd
s:umson	ocddccccddddc
s:umzug	deefffdeeemee
s:unabh	abmpcbbcccccb
s:unani	arbbccZbbabbY
s:unava	bbbbccbacbbog
s:unbef	crdeddcdddddc
s:unbez	ddedenddeedeb
s:uncha	nccdeacbdbdcp
s:uncom	oanbcdbdcadcb
s:under	jcilihhdeidgc
s:unert	ddodddcdcbddb
s:unfor	boacccabcZccn
s:unifo	nccedclbcboci
s:unive	endkkecdjicdb
s:unlim	bqccccacdcpca
s:unloc	bbccdcbcdcrcb
s:unser	kekfhkkedckdb
s:unsol	aodedededeeed
s:unsub	dcadccjodbcnb
s:unter	hceffjiijfedj
s:unusu	ncpcccbbcbkla
s:unver	bcbcccqccbccb
s:upcom	abncdcncmcccc
s:updat	jcnddddccdemi
s:upfro	kckcclabccodb
s:upgra	ldcccdocdccjc
s:uppsa	mcddedddmdddd
s:upsta	ahjcbcZqcZacc
s:urens	bcbcdcbccbcaq
s:urgen	kbcccnnbcbbcZ
s:urlau	dlcededeldddm
s:usabi	cdcqdcbcddcdb
s:usate	ccdddcccdccdo
s:uscia	cdcdddcccbcco
s:usern	cdcdddcddbpbb
s:usted	ccbdccpcbbcda
s:usual	mclfbcecjmcdc
s:usuar	dddnedddddcdc
s:utent	ndeeeeddedeed
s:utili	bjkjlcdccacmj
s:utrec	kdcddkbdbcdqb
s:uurpr	cccoddbddcddc
s:uurta	bddncdccdcddc
s:vaand	nddedededdded
s:vacac	cncdddcdndddb
s:vacan	dkmdddhdmddic
s:vacat	dndkdjjccccmb
s:vacci	bcjnddbcccbcm
s:vacin	cccdcccZcbccp
s:vakan	cbodddcccbddb
s:valab	cdbddcbcdbcaq
s:valen	lmcdgdgimcccb
s:valid	lbcmdclcdceck
s:valor	addndccdddddc
s:valpa	ccbdccbccocdb
s:valua	bccndcpbclcdc
s:valut	mcmmdcbdbbdcc
s:vanav	icaccbabbanco
s:vanda	acbcccamcamao
s:vande	cnddddcdancdd
s:vanta	ijidedejkdclb
s:vanze	cbodddcccacdb
s:varan	ccbcccaocaccb
s:varia	cocdmdcccccdl
s:vario	dcoeeeddedeee
s:varni	Zccccoancbcba
s:vecch	jcbcccbcnbcqa
s:vedia	doceeeeeeeeee
s:veert	lcccccbcccbco
s:veget	bobdddcddncdb
s:vehic	blcdcccccbccp
s:veint	cocddddecdddc
s:vence	bbccccapcbZab
s:venci	anacccbccbcbn
s:vende	mcbcncbccblcb
s:vendi	ncdcdcndddbdc
s:vendo	hcboccancacdc
s:vendr	knbcckbnccdcc
s:vener	cddddZcodcccb
s:vengo	abbpbaaabZabZ
s:venka	pccdeeceedded
s:venti	deedeemeeeeee
s:ventu	cacoodbccacdc
s:veran	cdmeddoddcdcc
s:verba	abcacoabcbjcl
s:verbi	bcdodccdddcdb
s:verbr	pddddcZdddcdb
s:verbu	deceeeoeeceed
s:verdi	bdcldcbndcodc
s:verdu	cdcdccabccpcb
s:verei	bcccdcoccbcca
s:verfa	boaccaabbbobZ
s:verfu	oedeeedeeeeed
s:verga	bcccdmecclccn
s:verge	obbccnaacacbj
s:vergl	Zbbbdbpacbcba
s:vergo	jccncmbmcccda
s:vergu	bdcoccanccdcb
s:verha	baabbbmabpbZY
s:verhu	abaobbZbaobcZ
s:verif	ccccdccccbqpa
s:verka	Yaanoaabcbnba
s:verke	cccddbcocbddd
s:verkl	bddcdcbdccpda
s:verko	ccbcpclcabccb
s:verla	bncdddcddcjZo
s:verle	encdddjcccdkl
s:verli	cdddddccddocb
s:verlo	cbcdddcdaclpk
s:verme	acbccbbbobcca
s:vermi	ccbeeeqdccdcc
s:vermo	bcbcccbcbbpdb
s:vermu	ccccccaccbcbp
s:verne	cnbcddbbcpcca
s:verof	acbbccabcaboZ
s:verpa	ocddccccdccda
s:verpl	mddeeddddcddm
s:verra	cdddddccdcdcn
s:verre	codddcclddmdb
s:verri	bcdcdocbddcca
s:versa	bcbccclbbamZo
s:versc	kdkdddcdkcdli
s:verse	dddddddceendc
s:versi	iddddjhkeccdo
s:versp	bddddccddddco
s:verst	cddjdlcndcdck
s:verta	ccbddcddocded
s:verte	dededencddded
s:verti	pcbcdcbddbddc
s:vertr	jncedddhccicm
s:verva	pbacccbcnbcca
s:verve	bcccccpccbZca
s:verwa	mldedcdekddec
s:verwi	bcacccnbbaboY
s:verza	ddddddcdddddn
s:verze	bdbdddrcbccca
s:verzo	bcbccmbbcakao
s:vesti	bbncpcicdbcdb
s:veter	mdncedcchfgdh
s:veuil	bccdddbccbcbo
s:viagg	bccccqcacccca
s:viati	oddaddcdddddc
s:viatu	bnbcccccccccn
s:vibra	ocdcdcccdcadm
s:video	bclpcbdccclcb
s:viell	ZbYabaZnqZaaY
s:viend	cddcmacneddec
s:vierm	cccrdccbdddcc
s:viern	jlbmcbjbkaebk
s:vieta	cddddcccdcocb
s:vietn	achnncdjccccb
s:villa	mchcjjbbdecbp
s:vilni	ejbcnccncbZna
s:vincu	cndeeedeeeded
s:viney	jkellckcbibcb
s:vinic	cocccccdddddc
s:violi	kcbcbbacpaccb
s:virem	dedeedddeenec
s:viren	edeeeecdeendd
s:virgu	cccddacbcocca
s:virtu	bdpldelcccfcc
s:visib	accccbpkccbna
s:visio	cedeeeneedeed
s:visit	hdiddkdgdddjm
s:visse	Zabpaaaacbbcb
s:visua	cdcdekkddadqb
s:visue	cbcccbpcbbcca
s:vitor	acdddqbbddbdc
s:vivie	ZaabcbZpbnbbZ
s:vizin	bcccdcoddccdb
s:vlaam	qcbeeededdedd
s:vocht	abbbcaaocabbZ
s:voice	nbndddjdcaddb
s:voitu	codededddeddb
s:volda	ddeeeededdned
s:voldo	abbcccabcbncn
s:volen	ocbcckbbbpbbZ
s:volge	nccapcbccccca
s:volks	ddeceoedeeeed
s:volle	ddeeeededdnec
s:volls	ccadddcccYbpa
s:vollz	klceddcdcdddo
s:volon	llbcbpaacmcbY
s:volta	mddeedmeedddc
s:volti	cocdcdddedddd
s:volum	pcbcdbkabbbcn
s:volun	idcedobjdcccm
s:vonde	odcdedcddddcc
s:vonei	ccodddbdcccdc
s:voord	nddeeededdlec
s:voorj	lcnccnbccaccb
s:voorl	bccdcoccdcddb
s:voors	bdbddcccccpca
s:vooru	ddeeeededdned
s:vorar	ecdenededddec
s:vorbe	acbcccbpabccZ
s:vorer	nedeeedeeeeed
s:vorfu	deeeeenedeeed
s:vorha	cnddmdcdccddb
s:vorko	deeenedeeeeed
s:vorle	cdcddaccbodcb
s:vormg	bcbdccbcobcda
s:vormi	dddmeddenceed
s:vorre	kccojlbcdccdb
s:vorsc	cceddodaddddc
s:vorso	ddccedbcddddo
s:vorst	blodddbddcmdb
s:vortr	dodeeddeddeed
s:vouch	bbbqcbalcbmci
s:voudr	nddmdkccjdddc
s:voula	decedacdboddc
s:vouli	abpcccabcabbZ
s:vrage	bbbocbacdcbcb
s:vrien	dddeddcdddned
s:vrijb	ddcdcdoccdddb
s:vrijd	kmbcccfncbcbd
s:vrijg	abcbbcabcbpaa
s:vrijw	bccdcpkbcbcca
s:vrouw	ccdddbcodcdca
s:waard	cddncdcddcmdb
s:waarm	nccdmcbccccdb
s:waarv	bbpcbcacbbcdb
s:wachs	cnceddddcdddd
s:wacht	dedeedddeclma
s:wagen	cdddddcmdmddb
s:waise	deefffefeemee
s:waiti	ccdencbiccmel
s:waldo	cpbcccccabcba
s:walki	bcZcccjcbrcca
s:walle	abbnbbmabanaa
s:wanji	abbnocaccbbba
s:wanne	mkccccoddccdc
s:warde	ccoddcbcbadcm
s:wardr	bcnlddlkdcccc
s:wareh	gkcjdkcmkcccd
s:waren	deeeeenedeeed
s:warme	cjckclcccoddc
s:warms	ccbcdocccbccb
s:warni	bcbkccbbccoan
s:warra	mddcdeadddnec
s:warte	cccddcbZcbcaq
s:watch	bicfjlhccndkb
s:water	pkcdlccdcdddb
s:wayfi	lmbccbmbbcccb
s:weath	jlbchcabckcbp
s:webin	cdcddiesdecca
s:webse	ccccocacccccb
s:websi	oeccccoifddcc
s:wechs	coldedcdidddc
s:weddi	mldekcbcbbklc
s:weder	ddeeeededdnec
s:wedne	eicjcjelcedel
s:weekd	nebcdjabmlccb
s:weeke	gjbcejdkdidco
s:wegwi	acbcbpbababba
s:weigh	mcbkdcaacobcj
s:weihn	bcobcbnbbabbZ
s:weite	bcbcdcbcococa
s:welch	cbodddcccbddb
s:welco	ccddccjpdjfck
s:weldi	akcndobccbbcb
s:welee	eedfeeeeneeee
s:welfa	kobcccbccbcca
s:wellb	cdccddpddcdde
s:welli	Zbbbcoaacbbcn
s:welln	bbndccaccbpdb
s:werde	acpbcbaocbccb
s:werfl	nddeecdeeeded
s:werkd	bbbdccpcbcbca
s:werkg	cdqdddbdbbcdb
s:werkl	nddeeeddeddec
s:werkp	cocddccdcdddc
s:werks	ZnacnbbbnbbbZ
s:werkv	ocbcdcccdcddb
s:weste	dcddedbdddqdb
s:weten	aocccdbcccccb
s:whate	lbkkijdeldccb
s:whats	mfididcccdodc
s:wheel	aaamccacbancp
s:whene	kdmldjlcccfdb
s:where	dcbclcfpcbmcb
s:wheth	kcmhdeheicddh
s:which	qcjbclbccbddb
s:whist	bccdccbbnZcdo
s:whitc	bdcdjnbddmded
s:white	ccblccocbdmdb
s:whitl	bjomcdbdcccdc
s:whoev	jbbccblbnZpbc
s:whole	ncdoabbcdcbba
s:wider	deeenedeeeeed
s:wiede	ddcdddbcdodcb
s:willi	lilkcfdclcddc
s:willk	kdddedccdcjco
s:windh	lacccobddcddc
s:windo	cbbiddbidnolb
s:winem	dkjeeeleddeee
s:winer	acbbncobcbcdb
s:winke	bcbbbbbcccocb
s:winte	ckcdemccdnddb
s:wirel	Zbncddcccbbdo
s:wirkl	nccdccbndbccb
s:wishi	bcacclakcpbbZ
s:wisku	dddedmddmdded
s:wisse	aobbbbaoaabbY
s:withd	bjccdcacebpmi
s:witho	fieegdkiiikcc
s:witne	bddoedlbdkddd
s:woche	odecekdeedeec
s:woens	bbbccpbbabbck
s:wohnu	ddcdeddmmceed
s:wonde	dcicccqjancca
s:wonin	dededdbndcddb
s:woord	eddeeedendedc
s:wordi	clddddjdddbdn
s:workb	icbbdbpmdbcdc
s:workd	mlmnccacbYccb
s:worke	njbcjiccjbldb
s:worki	hdkfhcdkeifgj
s:works	kfdceodiecibc
s:write	baiobnecbbccb
s:writi	edelhkeejkcdb
s:writt	kmcjfdklcdcdc
s:wrocl	mnkdcdacccced
s:wrong	occccdcdclded
s:wunsc	bbbbcbaobYbbo
s:wurde	ncbddcbcbanca
s:yearb	odbcdbbkdcbdc
s:yeste	jebcddicimcim
s:yoghu	Znbdcdpcaacdb
s:young	acbbcodbmlcca
s:yours	ckmiccjkccddh
s:youtu	adbcobbncbjdb
s:zaagm	abacpbZcbbbcb
s:zahlb	mcccdcbbdcbcn
s:zahle	Zbbbpbaccccbb
s:zahlu	abbcbbZbbaoam
s:zahna	acacmclboabak
s:zahnp	odddedcdedcdc
s:zakel	ababcbnccbocZ
s:zarag	bnmcclbccbddc
s:zater	kcbccbdmcbccp
s:zeala	cmldcdbcbnddc
s:zeela	cdcdndmdccded
s:zeelu	dndeeededeeed
s:zeich	ocbccccccbcca
s:zeite	cdcdddodcccdc
s:zeitp	bcpbccbcbbcca
s:zelfs	kaacbbobnabbZ
s:zentr	fbmcddbcobccb
s:zesci	cddedccdedocb
s:zichz	dcdencdeeeded
s:zieke	doddedddcdddl
s:ziffe	ccbdddccccodb
s:zippa	cccbdbbbcdocb
s:zoeko	cdcdddbcdbcoa
s:zomer	odddddcdddddc
s:zorga	bccoddbdcccdb
s:zorgb	bbbcpbbbbacca
s:zorgt	acaabaZpbbbbZ
s:zorgv	bcddodbddddec
s:zufal	occdccmccccda
s:zufri	bcpcccacaacca
s:zugan	bcdcdbccdbpbb
s:zuges	deeeeecdedccn
s:zugve	cdcdddcddcdcp
s:zukun	dedeeeneddeed
s:zunac	meeeffefeeeee
s:zusam	cccqdccbdcmcb
s:zusch	nccnccccdcccb
s:zusta	cdcdddrdccdcZ
s:zuste	cccdddbccccbo
s:zutph	kbbccbbocabca
s:zuver	meeeffefeeeee
s:zwang	obeeedcdeeeec
s:zwanz	ccccddccdccdo
s:zweim	acdccpcacdccc
s:zweit	cdcdnmccncddb
s:zwemb	ccccccbccbbco
s:zweml	edeeebddddedo
s:zwemm	bcbcbpbbabbca
s:zwisc	dedeeecdedcdq
sabes de	amacbcabqZbbZ
safety and	Zbcocbammbbca
said about	mkbcclbadmddc
said ask	nnablbbccbddc
said i	jbjcfcjjpacda
said in	ncacccacbpccZ
said it	bbacianbboccb
said no	bnacccZibomcb
said that	cZZbpccbjnbcb
said the	aaqcbbabaYcbZ
said to	niabcbelmalca
said yes	Ynabpbjcbbaca
said you	mldmhbkjdaccd
salario de	coddddcdddmdb
salary $	bocdbdccddpcb
salary 0	bkccqdbcdcndb
salary as	bnbckbabobbbZ
salary band	cmmddecededdd
salary from	cfddqeceddded
salary in	bmnbZcjbdccdc
salary is	bnbcndcdjcmdc
salary of	bjcdqdcdcccdc
salary would	cmldkdcedbded
salary £	bsddabddddddc
salary €	bqcdddcddddcd
sale a	anacbbpbbabcZ
salesforce admin	ZpboccZbbadba
salesforce administrator	hocdddcdemddc
same again	pmbccdZccacda
same day	ckkbddacdmodb
same for	fccdcdqdecddc
same job	ZZfcbcZboobbZ
same money	qaacbbibbacdb
same rate	YbascaZabZbbY
same thing	kjbcpbccbkcdb
same time	nbabcbmbbobcZ
same with	bbbcccabcscba
sao 0	kcccccncdcmcj
sao paulo	blclddjddncdc
sap 0	nkdeeedeeeedd
sap a	lkdeeedekdedd
sap consultant	mmcdedjdddeic
sap ewm	cjaacoacaabob
sat in	bnccccabcmcdl
saturday 0	jbccdpbacbccj
saturday ?	ZkalnblabZcco
saturday and	kcbdclobcaddb
saturday at	bcbbccabdaccr
saturday we	jbbbcmaoceccZ
saturdays in	mbbbbZYmcobbZ
saved my	ccbcccabbrcbZ
savings to	bcbckdkdcZocb
saw on	qlacccZcblcbb
saw that	jbbcecpdndddc
saw the	bbnlbcobbZkdb
saw you	bdacckdcnpdcb
saw your	kddckmcgbnica
say 0	obapZbZcbZcca
say ?	albbcoalcladb
say a	qcabbbZnbZbca
say hello	ccfcccbjbrcib
say hi	ccadcdbccsccc
say i	abbdccbbojcdm
say if	ocncccbccacdb
say in	anlcpcZbcbcdb
say it	bcfcbcccneodc
say more	ccscidbdcbddc
say no	cdklclccnacdc
say so	eikcccmlckddb
say thank	bcbccbcccocco
say that	amndcdjcclddj
say the	mkbbbbaocbaco
say they	abncacpbbbbdb
say what	oaqbbbYcbabcb
say where	cdmdkeldccdee
say which	ZblpcbakbaccZ
say yes	mbmccnabcacdn
say you	khacniflciadh
say your	kanbclZcbXbcp
says 0	jbccZbbbdcccr
says hi	ZbXcbbmbZrabY
says i	pcacccacoacdb
says it	ocbdbbbbcicdm
says no	lbbccdkccbbco
says that	lbdbclZbbojdk
says the	caalbbmbbZbbq
says to	bcacbcmbkacdo
says we	obacbbYabmabm
says you	kipbmoabiZbbZ
scale 0	ZrabbbnacYbcZ
schaal 0	asacbZabbbcbZ
scheduled for	bbbccaaZcalZq
schicken ?	kkcdddodddddc
school and	bbbdcblcnmccb
school has	Zpcccoabcabca
school holidays	cnceddkeedeee
school in	bckcbnljmbeda
school is	abccckbblblcp
school meals	klaobYanbabcZ
school of	jbcdmjancbddc
school on	Zccbdabpbkcca
school s	jgcddbolcbddj
school with	nkmbbZZbnacca
scientist a	ccdeeeddkdeoc
scientist en	doeededeeeeee
scratch them	beddddceedpec
screening questions	adbqddZcdcddd
scrum master	jnadkdkdkbccc
se de	pbabcbZboabaZ
se ha	bmbccclccblnZ
se nao	mccddclcccana
seaman s	nnbbcbacccmca
search and	ZoZcccZcankbb
search appearances	ddccddccdcdpb
search firm	ddpdeefddbddd
search for	ndlccjdfcicci
search one	jkbdnmbdcbcdb
searched for	icmcbcambhccn
searching for	bfblnnbbdbcik
season 0	ecbodbblcbcbb
season and	lkZcibZcobbca
season s	acmccclYbocbZ
season we	mbccdcmlddced
seat and	babcncnbddlcc
seat for	bbmqccZmbbccb
seat in	obZcccacoZccb
seat is	aolbcbjbcbaoZ
seats left	bcdcdapZdcndc
sechs wochen	Ynccdobcbcbal
second and	ZbocbbZnaiccZ
second half	ocaccaqcccbda
second one	acalcbacchcdp
second reminder	kcdcdcacddnam
second shift	kpbdcdbddccdc
second week	albcciaobncca
second year	abbcbpZaknccb
secret>benefit	omaccaYbbcnaa
secret>content	YbbcbpZZcbabb
secret>i-am	ZbZbbaZaZrbXm
secret>mule	bcddccadddodc
secret>pay-first	bcbddcocdcnbb
secret>pay-word	YccZcmabdcobb
secret>permanent	qYdddcddeeadc
secret>requirements	ccecedbeeeocd
secret>role	oZcccbbcdcpba
secret>run-code	ZacabaaacbqaZ
secret>sell-cta	acdacbZadcqbb
secret>site-notice	bcbcdbbccZZrY
secret>start	odeeeddeeebed
secret>teach	acacbpaacaacb
secret>threat	cccddcbcdcqYa
secret>we	ZbbacpZacasaZ
secret>workplace	abcccabccbZap
secret>you	ccbcdmbbcitZa
sede di	aondddccdcddb
see ?	Ybbbonjbcabcb
see a	lmZckcmcbiccb
see all	cecdddcddcdrb
see how	dabmcdjcdbhoc
see if	ceokjclckacdc
see in	albdccqdcccdc
see it	feicmceccmkdc
see my	gjmccnZledbca
see that	bfblkcmccledc
see the	cdbdicbkclhnl
see their	nbacbcpbcbcdc
see this	abdbbbZbamapa
see us	aqbcbbabclccb
see we	acnccckabnccb
see what	kbrccccabacca
see where	dcndccicbabna
see who	acbfcckbcblko
see you	clcccceleojbe
see your	laccfbkmjaoea
see yourself	cnpdddbcccddb
seed round	ccddpeceeedee
seek a	jcbcrcZccbcdb
seeking a	cccdodbdnbded
seeks>benefit	jeeaqjbikacca
seeks>call-ask	daaqbZZqbbbca
seeks>client	olhkccbkbcdcc
seeks>cofounder	ejcdrfbddcddc
seeks>connect	jhobmcZddmcbd
seeks>content	bbbcobbYcbbbn
seeks>cv-ask	Zapcbcbcabbcc
seeks>easy-money	mabnalbbccmcb
seeks>equity	lbcdqccdccjdc
seeks>event	bbZZlpamdanla
seeks>expert-call	cbbrofabcccca
seeks>freelance	rcideibciccdb
seeks>funding	aaijsbkabbbba
seeks>i-am	imcdmjbdnfccb
seeks>interest-q	abpcdcbdcaccc
seeks>job-word	dliddiicpccbc
seeks>mule	mnanbbamcceca
seeks>open-to-new	dcnedebendedd
seeks>part-time	pjbccmbbnccca
seeks>pay-first	YZaabancbambp
seeks>pay-word	oicncpaabcccb
seeks>permanent	frdejgbdcccdc
seeks>recruiter	bmkdddjdlidjc
seeks>requirements	amabmebbmaaoa
seeks>role	locdjjdckccdb
seeks>run-code	mabbpaYbabYca
seeks>secret	accbcbacdcqcb
seeks>sell-cta	qbhmbbdabemda
seeks>speak	kbbjmmalcbbcb
seeks>start	rbccicedldddb
seeks>task-for-you	sabkZmZakbiba
seeks>teach	ibbcctbaibckb
seeks>thanks	ZhYbcbpblebbm
seeks>threat	mncdblccmcccb
seeks>unpaid	ZfZaZrYYZabao
seeks>wants-job	bmbdccbjqdddb
seeks>we	lmcmmdbmcbdca
seeks>we-help	mbbbbYqbbccca
seeks>workplace	raanbZbbcccca
seeks>you	ejmechlbhjkcb
seeks>your-profile	laqambYbbaccb
seem to	mcacncaccpcba
seen it	aclcbcnbbabnZ
seen that	mcbdbbacmpcca
seen the	bldckcbcmmccb
seen your	faZbmbpbaYaoZ
segunda as	cdccddbcdbmbo
seguro de	cmddddldccndb
sehr geehrte	jfdlededjdhdk
sehr geehrter	joeeeedeeeeed
seis meses	pcdceddedeedc
sek 0	mkcdddlddckdc
selected as	ccdddcZnddncb
selected for	bccldckcdcocb
self employed	mbbcdnjdccddc
sell and	bccoocZcccddc
sell the	bdccmdoddbcdc
sell them	Zbiocckcbbccc
sell you	acannlobcacdc
sell-cta>benefit	Zkdcccsbccicb
sell-cta>call-ask	ehjkiglccbcbl
sell-cta>client	ZZZZbbXqbaoaa
sell-cta>connect	bjajnbbnalaaZ
sell-cta>content	mccccbnYlbekg
sell-cta>cv-ask	aapcbbZbaabba
sell-cta>easy-money	ccbamblkccocZ
sell-cta>equity	YhaopbXabaacZ
sell-cta>event	bbbmcbcobZlYm
sell-cta>expert-call	YbbrbbXbaabca
sell-cta>freelance	nbajcbfhbbocd
sell-cta>funding	aaabrcYbcclca
sell-cta>i-am	nfkicjciiikbZ
sell-cta>interest-q	dddecdrYeeddc
sell-cta>job-word	ojdbcbqeafbZa
sell-cta>messenger	accbcbYbccqcb
sell-cta>mule	dbbcdcmkcjnck
sell-cta>open-to-new	cboedebecbeee
sell-cta>part-time	jabbqaXZaaabY
sell-cta>pay-first	ZcbmmcXccbsca
sell-cta>pay-word	mbbpbinajbabd
sell-cta>permanent	lribjbZabcica
sell-cta>recruiter	aaabccebccjpY
sell-cta>requirements	acodedaedcddd
sell-cta>role	dmamcbbbbbdmj
sell-cta>run-code	ccbcbdabccabp
sell-cta>secret	ZbabbbZbaYqbX
sell-cta>seeks	gdanmZXYmanbY
sell-cta>site-notice	idbbcbZjbekrY
sell-cta>speak	cdcccaZodbccb
sell-cta>start	icblccrcccaca
sell-cta>task-for-you	YbbaZaYaccqZZ
sell-cta>teach	Zbcbclrabbbcb
sell-cta>threat	aZbabaWpbaYYh
sell-cta>unpaid	abbbcboicbZnd
sell-cta>wants-job	baacccYbrZbZa
sell-cta>we	kbccmeoacblcf
sell-cta>we-help	cccdcdrddcddc
sell-cta>workplace	occZdokaddjdZ
sell-cta>you	dfiikgndccmba
selling my	ZaaaqcZZaZmbm
send 0	bbbccccacbtbZ
send a	cddkdddjcclnd
send back	bcbnccbkdcnca
send cv	bmsdcdbcbbcca
send it	dcajccklcdlco
send me	mdjdcdkccclel
send our	acccbmpbdccec
send over	jddleejeeeeee
send passport	ccddedbcddpdb
send resume	pddeeededdddd
send the	ljcifdmcccmcd
send their	abbcccobcobca
send them	acanjdZcbicdo
send to	acacccncaloba
send us	ceccbajldcrba
send you	didjddlkjdjdc
send your	folccbhbcbobb
senden sie	deeeeeddedmmc
sending a	bbbcccjcbZmob
sending you	ZalbbbaabplZZ
senior data	jnbdddedecdnc
sense of	nclddlbdcbded
sensor fusion	imbcbbobbbcba
sent a	ZaZabaYZakYsY
sent her	YbccccZccmbbq
sent me	qcbcbcncbbacb
sent on	nbbbcbpbbabbZ
sent to	ccccdcbkdbrZj
sent you	ZbcccjjbcleqZ
seo for	cdcdddqdcccec
series a	qccdkdbdddded
series of	jdcdelmbddded
series on	idbldccpccddc
seriez vous	emcjmdckdcddc
serve chi	nbbcobacbbbca
service and	kbocbbanccbbb
service charges	mbaobbkabbbba
servicenow developer	blbdccnccccmd
services as	jcddddpdacddc
session 0	abcqdaZlcdbaa
set and	lbcbdcocdafdb
set aside	qdccddbdddcdd
set it	acblcdcccmnca
set of	mcjcdckcccled
set out	ccbdddjclcdcn
set the	mbbocbabclccb
set up	mgdcdemccdkdd
set your	fddjdpYcddldc
setting up	ZaomlbZbamcba
seu nome	kcldmlcdddddc
seu pedido	bcbcdcbbcbcas
seu perfil	flndddcddbjkb
seu trabalho	lcbddckncmbbb
seven months	mpadccacdbcdc
seven years	cbnccdacoYcdc
several of	ccodddbmdjddc
shall be	kclcccaccepcb
shall i	cikkdjmdccddd
shall we	kcniccjbcmcck
share 0	acacodlbabkcb
share a	kbbbccabbqcZZ
share and	abbcrcbbaabdb
share it	bbcbkalobacoa
share of	bpccZoaccbcdc
share our	aambkbdocbccZ
share the	embdmjjccbicj
share this	acbacaZdcZrZZ
share your	ednjdhldccdkc
shared a	laZccbabbhmqZ
shared an	ZcabccZabrbcZ
shared in	abnbbbZZbYbqZ
shares and	cjddoeceddeed
she asked	Zbcbcpbcboccb
she asks	abcbcobcbkcdl
she d	anbkmbjbbnddb
she has	bbZdcbocbicbn
she ll	jdcdddcedknec
she s	mbbcclbciicko
she said	abqcccamaccdb
she says	acocnmacbYacZ
she wants	bcacccbacacbq
shelf life	obbbccanbbddc
shift allowance	bpbdeeceddded
shift on	ZaacbaZnaZbap
shifts at	knbbcbZbbancb
shira !	ocbcccjbclbba
shop and	pmaoabZcbbcdb
shop for	lbamobYaaZbcm
shop in	pdcdddkcdcbcb
shop s	mcbcbcacodicZ
shop with	YcccccsbcbZdc
short call	ecjccnlcdcded
short course	Zccccoancbbca
short notice	oabccaobcafcm
short of	abailknllaaba
short term	acbdbcYcaardc
short video	ddbcddsccbddc
shortlisted for	bcbddcmcddocb
should be	jemhjjdhidcdc
should have	doncccecbaddm
should i	djmhccfepYbcf
should it	bcpcdlacbadcb
should know	abocccabbpbcZ
should like	jcdedodfbmhdc
should the	kdceedjedljee
should this	qddddcbcedbec
should we	ZbrakbkabYbbY
should you	bknkcceblcche
should your	bcadcdpcpecdc
shouldn t	hbjcjdkcdocdb
show it	abackcpbbalna
show them	abaccmpbbnccZ
show to	ZolbcbZnbacdb
show you	cecdjepcddidc
shown to	ddddeeddkccod
shows a	bccbdckZcbpca
shows in	cdccccncmbjdb
si e	kndceedekeedd
si no	bbbcbccbklbne
siamo in	Zbabmbaabnbbn
siamo una	mcclcmbcdccdc
sick leave	rcccedbcddddb
sick of	ZqbbbbjcbabcZ
sick pay	XsabbaZcbbbca
side ?	jbjbccocbmbba
side and	allcncfccccdb
side of	jaeqcbkcbbcdb
sides of	cdddedbdedpbc
sie 0	dddeeedeeepdd
sie ?	binccnbcbacca
sie als	blbclkkcclcma
sie das	mcccccbcccnma
sie die	bcbbcnaacbabq
sie ein	ZbaaboZonabba
sie einen	eldeedkeleeed
sie fur	jcckdcbndcccl
sie gern	lcbccoagclcca
sie haben	ZbZnmbZbbaipY
sie in	bmhccclcnacmZ
sie mir	khjdddhdfbnci
sie sich	jclclcabcbkna
sie uns	occodbacdckcb
sign before	mcabbcnacbbbn
sign in	beddccbcdblon
sign language	pbaabnZacbbbZ
sign off	kbhccnaccbbco
sign on	cpcdedbdeejec
sign up	fccdcbcsdblca
signed off	pmddddbdccddb
signed the	bdnemecedceee
signs up	cccjccapdcccZ
since 0	emdcecmcclcic
since august	abdcmcocmZcdb
since easter	aoacbcabbkcdm
since i	bbedmdkdboccb
since it	jbacbcbcbbioa
since january	cbnmddkdcbddc
since march	jncdcdbcnbccb
since my	aZbdcnlcpaddb
since our	bkldcdZoceddc
since spring	bXbdddndrdddc
since the	cncccbcbjohcj
since then	mdcddebdnccee
since we	fkcdddcdcqddb
since you	jecckckmcabme
sind ein	kdmnbdcddcddd
sind sie	ccqdddbckbccb
sir i	ibkiddjioeccb
sir kindly	dbcdddcdpcddm
sir madam	kbcddckmlcjcc
sir or	ecjcdcmlcccdl
sir we	clbcccpkblccb
sir you	ZbobbbpbbZaba
sister and	abbcpnabbdbdc
sister s	ncbcmbaobacba
sit down	bckdddbddjcdo
sit in	bZbbnekocbcdb
sit next	knbccdacobcdb
sit on	klmlbaZncdbca
sit with	ocbacnlcbabda
site 0	qccbcZlbccbdb
site and	bccbdconcbdcc
site at	mccdencdddcdc
site in	lbgcdloccbcdb
site manager	Zpbdbcdbbacdn
site-notice>benefit	abbblbYbbbbcr
site-notice>call-ask	bdnacbkabaqZa
site-notice>client	qbZbccacbaaZa
site-notice>cofounder	abZbpbabaaaZa
site-notice>connect	fibcccancccra
site-notice>content	bccccchZcbYnm
site-notice>easy-money	cbbcccYbcYpZb
site-notice>equity	bcbcobaabbdbb
site-notice>event	hccccclZcbbta
site-notice>expert-call	YbasbaZaaZaYX
site-notice>freelance	lbacccZpcabla
site-notice>i-am	iombbcgekobZa
site-notice>interest-q	aabbcbZpbaaoY
site-notice>job-word	ccbidccdhnfqZ
site-notice>messenger	aapcccccaaZZa
site-notice>mule	mrabbnYbaZaZk
site-notice>part-time	acddcabsccdYa
site-notice>pay-word	madkfmbabaalf
site-notice>permanent	ZgZbbajadmmYp
site-notice>recruiter	cbkdddbccccrd
site-notice>requirements	ababbcabcnboZ
site-notice>role	dbcidddcdcgsb
site-notice>run-code	cccddcaacbYpZ
site-notice>secret	bcbcdbbccmpcY
site-notice>seeks	cmbcccobccbbc
site-notice>sell-cta	acbcccaacbinp
site-notice>speak	ZbbadpaYdbaZc
site-notice>start	aigcckbbcbccr
site-notice>task-for-you	YcbddcabcbbsY
site-notice>teach	abpbbYmaYZbZZ
site-notice>thanks	bcabdcbcomdoZ
site-notice>threat	bbccdcaacbjrY
site-notice>unpaid	ddacccaacccpb
site-notice>wants-job	boccdcbbYbmkn
site-notice>we	ffkkbjklbbjbb
site-notice>you	cddeecicdddrc
site-notice>your-profile	mccdddacdbcsa
sitting in	dcnlcdddlbced
sitting on	nbaccckcnaccc
six evenings	addddjbrdddab
six hours	Zbooccfcaabdb
six month	qcbcdcamcccdc
six months	micjieeciccfi
six of	icacccocbncdb
six people	Ylamcaaocbbbm
six sessions	bbZbcoobcbccc
six times	bcdddocceckdc
six to	pccbcdbdkcddc
six weeks	nmbidicdibicb
six years	bkbdhcclokddc
sixteen years	cdmdhdaboacdb
size of	abacccmcbpddZ
sleep in	YnZoalZbbbbca
slides for	acbccbbbceccr
slides of	nbabcnYYboccZ
slot in	abaabboYcbaao
slots are	aaoabbknZZabY
small company	bjpdldadcbded
small job	Xbbcbbnaqabcb
small salary	dbdepecdddded
small team	mnnZccacbbccb
small world	acmcbZeaaqcba
snowflake ?	lccddmbdnccdb
snowflake administrator	fmaddekdmbddd
snowflake and	kcpdddcckbddb
snowflake for	jacddlccpcddb
so 0	lnbZccnaccccb
so a	kbbqlbXbcbbcZ
so do	nmaccbflbkbca
so far	klddcbekncccb
so for	bcccconYdckdc
so glad	bdbbddcdrdkdc
so good	qcbcdbZlcbcdb
so grateful	pcbcdbbclbdec
so happy	bhjjklbojaadb
so hello	bclcddbdboddc
so here	cnacdcmcmjecb
so i	ghlgeeidjkhdb
so if	mblcbaZbZobba
so it	lcabcckecjjob
so kind	dcabcbcniijco
so kindly	jbbcdcbcoYccn
so long	ndbkddbkdkedb
so many	cibbdcbcnoddc
so much	ajddcdaccpice
so no	blhdddlbbmkdc
so please	cmincbbbcbmca
so sorry	bckdcdacklodb
so tell	aakccnabZpcaa
so that	depdeebhcdmdc
so the	bkckmeacijjlb
so there	bmjcmndbbaccb
so this	bnkdddccdlded
so we	ljdiclbbceecn
so well	amecccmbbllca
so when	bcobddaddmddc
so would	nbncmaZlcacdb
so you	ijbecjodciccj
social media	bbbcccsacccca
social worker	kbpdcdadcbddd
socio tecnico	eeeemeeeeeeee
software ?	Zbbqbbmbbbaca
software and	Zbbqncabbbccb
software company	cncocdbdccddc
software for	amdnmcmccbcca
software that	bkckodbdccded
software to	accopcYdccbdd
soll ich	bncdddpdccddb
solutions architect	dofdddcdjigic
solvane ?	cdceddqdccdec
some 0	occbdmbbdcbdc
some day	ZaoaZaYbZrbba
some days	bracddbcbmddc
some of	jkncicncbadcb
some people	abkabbqbcbcdb
some time	bemcccaacqcda
somebody ?	mbabcbccobbca
somebody at	qclcdcbdcbddd
somebody else	dcabkbiliocce
somebody for	nbhcpbZcbbcda
somebody has	pbmacbZabbbcm
somebody like	pambccacmabca
somebody s	aceccldbclZmo
somebody to	oebccobcjbhdd
somebody who	ddklmlacgkcdc
somebody whose	blcdnebddlded
somebody with	bcrciccceabdk
someone else	abaccmncbecna
someone for	lllccjnbbacca
someone i	kamdbcZdobddb
someone of	mkYabbZapYbaZ
someone on	mmbcbcnccbcdb
someone s	kccdcdaodlcdb
someone to	pnbceeacbkhdc
someone who	jiimncZiicdcb
someone with	nakabbpcbbbcb
something ?	abZebcYcarcca
something for	mnkfcbkblacca
something i	scZbbcicbaddb
something in	dbmcrcecZacdb
something new	bcqcjdbccccdc
something on	kcacccpccabdb
something that	bbcklojbcadcb
something you	nlobcibccbccb
somewhere in	cdmddekedkeee
son 0	Zcccdfbbccncq
soon as	bhkbecacckpcd
sorry !	bdcdbdZcciqcb
sorry for	efbhjchbdocci
sorry i	ZiZkjlZbakmcm
sorry if	akbnccacbnccb
sorry to	mblbbblhkmcbZ
sort it	ocbbbcacbbocb
sort of	nbedkcecndcdb
souhaitez vous	ZanbokkabbaZZ
south west	clmccbanjZccb
space and	aaloccakcccdc
speak at	babZcqZjcabca
speak in	aZobboYnbabca
speak to	ibmcccpekaccb
speak with	djlpcgabcbedj
speak>call-ask	ZaaXbsZXbaabY
speak>connect	ccccdbbacocba
speak>event	bddbcoiqcbcce
speak>expert-call	ZbbrbVaacbpcb
speak>i-am	bcbiceaqbikcj
speak>job-word	amabbZnjbaabn
speak>pay-first	YbbYbrZXcbcdb
speak>pay-word	bbcncoaXcboca
speak>permanent	cpcddYbZbaccc
speak>recruiter	cbabdcbacbccr
speak>role	bbabcbambacbq
speak>seeks	Zababnbnbabca
speak>teach	bbccdnllckccb
speak>thanks	bcbbcaaZcqbbY
speak>threat	lcdcdoccddcdc
speak>we	adbhcnarccdca
speak>you	cnalcbdpbalcd
speakers is	cddcdobWdbccq
speaking with	bcndldcdddmdc
specialise in	dbrdeecdcaddd
spend a	ncbbcoaccacdb
split the	bcccmnlccccdc
spoke about	Zbkbbbaabscca
spoke in	nlobbmYbbYbba
spoke to	ZbZobbZcbmbcn
spoken to	nbodccacbddcb
spreadsheet with	Zbjcocacbabcn
spring of	anZdcdkcbncdb
sql and	alcdcmbdpaddc
sql that	mkbdcdmcdbddd
staff and	hbiccaoaolYba
staff at	bpbdccaccclda
staff i	ZZmbbcZbqZcca
staff in	Zlbccnmccbcdb
staff job	aracbbbcbbcca
staff or	ccndddndbcced
staff position	Zrbddcacccccb
stage and	bcqdibadbbddb
stage with	Zlbabmbocbcdb
stamp duty	babcbcbbclqba
stand up	ncbclaabbacco
stands at	bbccclbbcZmdp
start 0	nqcdcdaccdcca
start ?	aoabcbaccbbco
start a	abjcrchcbacjb
start and	bocdcdcddbled
start asap	pcddeededeeed
start at	cbbcccpbnelca
start date	lacdjdbddbcdo
start in	joZccmaZanbcZ
start it	ZbbbocZccbqca
start monday	oZZacaiZpYbbZ
start on	dbbcccpcajcdm
start something	abZdsdbcZbcda
start up	jjlkncbicbcdc
start ups	bcooecbdccddc
start when	apndcdbddccdb
start with	occdedeidbldc
start>benefit	lcbdddbeocddd
start>call-ask	Zbbqcafobbaaa
start>connect	bmddcebdddndc
start>easy-money	qkccdcgcddbdb
start>event	lcccdbnndbcda
start>expert-call	nabnbZaabbbbZ
start>freelance	rccdedddddddc
start>funding	deeemfeeddefe
start>i-am	Zlbcmcocmbkca
start>interest-q	YbZcaboaoZbbY
start>job-word	nabccdbcobcbb
start>messenger	bcddcdbdddoec
start>mule	XnYaoZZZoZZbY
start>open-to-new	bcpccdbdcbdee
start>part-time	rcdddfhccdcdc
start>pay-first	cZbbbbabbbrcZ
start>pay-word	qjccdikceccdd
start>permanent	nebcocbcbclca
start>requirements	bobececcdbded
start>role	nlkccbbmcccdb
start>run-code	ccddcbcccbodc
start>seeks	ZnbobZabbcccb
start>sell-cta	dmccccrkccbcZ
start>site-notice	nblcdcaccmcZo
start>teach	Ypccbabbbcccb
start>threat	ohccdbblnccca
start>we	rabonbZbcbeca
start>we-help	accccoacddccb
start>workplace	pccddmcdedddc
start>you	clbmjcmhcfeaj
started a	cbacccbsbZcmb
starter pack	ddddcdbcedpec
starting a	iZnbpbabZZboZ
starting on	apcddnbacccda
starting out	kcacbnabcnccc
starts at	Zbbbcboncaacn
starts in	lccdecdmcbcoj
starts on	idccdcbmdkdco
starts with	llbcdcoccacdb
state of	cbjcccaqdcbdb
statement is	ZbbbcbmbcaaYq
statement of	ocldedaddccdk
stations and	nmcddcjdddded
statistics for	kbcbcoalcbbYm
stay in	bjdcncbccqcce
stay on	abmbnbZbcaoca
stay with	bgcccobcdlcdc
steht im	clcddccmdcccm
stelle als	dodeddddmdddc
step 0	blmcdcccddmcc
still 0	pmZbccbccaabb
still at	ZanbccYbombbY
still do	jalqbbjbbZbcZ
still free	oaabbacYoZlbk
still going	lcadddbccpcca
still got	acakbcabbqbcZ
still has	YbamcboobbcbZ
still have	cbaccbndljcbo
still in	abrbccZcakccb
still like	Zrccadabdccdc
still looking	nbocccacaYbmb
still love	apbocmbbbbcba
still need	kbabanabbacco
still on	abaocbZabadcp
still open	hpckkcdccbddc
still see	amkcddbccccna
still there	bcbcdcbbcjcds
still waiting	ackncbabcmbbm
still yours	aoYabnnaZXaZY
stipend of	bccconbcdcbdc
stonebridge housing	cfieedkcnedlb
stood in	YaarbbZbnbcca
stood out	ccodddZeedked
story of	bcmddclmciddb
straight away	jlkdcdmccccdk
strategy call	cbbcdcqccbcdc
struck by	jcccdcnccjddb
stuck at	ZcacbbqbaZacn
stuck in	akammbZbbnfdb
stuck with	ZcaqbbYcbalca
student in	bccdcccbqbcdc
student of	cdbddckcpicdb
students ?	aaapnYaakZZcZ
students and	kcddkabjclmdd
students are	bcdccqabdccdb
studio in	rcckdbbbdmccZ
study ?	acaqclaZcaccb
study and	nmccbdjdccded
study for	Ybbpcaadcmbca
study of	Zbarcbabblbca
study on	mdcpdbbccbcdc
stunden die	ncddemcdddddc
su cita	cccddcccdcbbq
su equipo	boccccldmcccb
sua conta	cdddddcddcqZa
sua empresa	babccckcrccbb
sua encomenda	bcbccbbbbanZp
subject	kkceddndddddj
subject re	labccdnccbccn
subject your	cmcdddodddced
submit a	iccddcmocbcca
submit you	mcmdeecddcdec
submit your	iccddbmbdcbYp
subscribe if	cecedbcqdcddc
subscription to	cdddddZbdcaVs
success manager	cobddehddeded
such a	iodccjZcdmcce
such an	nceddlcdddded
such as	bclcccocbmccc
such things	mbbclnZbcYccm
suchen wir	cmclmmbbccddb
sucht eine	kkdbdndddeedd
suggest a	bccbdpmZdccbc
suggested i	kbbcddobmhccc
suggested that	bbndlbamladcc
suit ?	aljicnmZdcddc
suit you	iolddddhccddc
suite a	bpccdnbddbccb
suits you	olbbkbecdcccc
summer and	ZbmccoZbnbacb
summer party	YaZZbZZoZmaZl
summer school	ZbcbcqapaacbY
sunday ?	abZbabaabobco
sunday and	bpdddmabdccdc
sunday night	kccocdbacbccn
supplier to	bcpdddaccacdn
supply chain	dmjcZchcoebcb
support for	ldccdckbdccdn
support your	bcacddpdcdlbc
supposed to	cnjcbdmcbacdb
sur l	aoabcnanaabbZ
sur la	acblcnaebbpbZ
sur le	abnccbalbncca
sur les	Zcbmcpaajkfca
sur votre	adcledddeejnc
sure if	kblblbqabYbbZ
sure that	bobdddbdccddm
sure what	abZccobchqccZ
survey 0	bbcpcYjZdbobb
survey for	cdbqdccbdkcdd
survey on	abbmcaaocbabm
sviluppatore java	mbcdddbdmddmc
sweden and	lnkdccacdcddc
sworn translators	Yanboblbbaaba
system and	lnccdjkddccdc
system for	nbmcZcacnabbb
systems ?	bcbodbobbbcda
systems is	ckbdddqdcdddc
t a	ocmcdikccckcb
t afford	qlbcabZcccccb
t and	bbndcdncbkddc
t apply	aoobccacbacca
t ask	ecdlijbfnbcdc
t be	dcekcibbcjmnb
t been	acadkcbccbbpZ
t believe	mabaoblbbbbba
t care	camccbdcpbccc
t come	bcccddiacnccp
t dare	ZYZbobZamobbZ
t do	hjgcobZccbdoh
t even	ccimcdbddjmed
t find	ZaZmclkbbbmcn
t fit	bjbncbZacbcco
t get	alabmblbapaaZ
t give	nbnaacadcblcc
t go	bdbbkcZcnaqca
t got	lbfjpcZcjacdc
t have	edofkcdlcccjb
t hear	bblcdobckbddc
t heard	djjcccocdZcbl
t i	bcdcjcnboZbca
t know	jemcdcceilejc
t leave	bccdmdikcbddm
t let	kmbdodbcccddb
t like	jbaccbnhoabcb
t lose	bbbcccjbcamco
t make	Zbaabnbdmmald
t mean	acadnbZccpddc
t mind	mlideccckbclc
t miss	bcaccdacbnoka
t name	abrbZdacbbdcb
t need	kcbejjmjcmcdc
t offer	aaZabZZqbZbbp
t pass	bbblcdbccbmcn
t pay	bcbclglqeccdb
t pretend	abbcbcpcblcdc
t promise	aoodccacbbcdc
t read	Ycmacpbbcckcb
t remember	bcbcbcacmmbcm
t reply	jbZnacZbaoanZ
t run	mancocabbaadb
t say	bcrcccbcjkcdb
t see	odjldcacdccdc
t send	abjcccaabaarZ
t share	acenccZdclecn
t signed	bcndddmeccdcd
t stop	bbljcmbcaoddc
t take	lbabcbabobpcb
t talk	mcacbcmccaodb
t tell	ZbpbcccmlZfke
t the	lcndcdakclccb
t think	ZaZbcbabaombn
t too	bkkdccbcojcdb
t understand	mcZbcoabambdb
t use	jblbbmZbbmmba
t wait	rbbccbZccbcda
t want	ldmckldcddcdb
t work	ncaccdmcbmccb
t yet	anldlkbdcbddc
t you	lcacecccpiikb
t your	akanddndccddd
table 0	mbbcmcbbcnccd
table for	abmbmcjabZbap
take 0	kccbjpeccckdb
take ?	mfobbbcaaZbaZ
take a	dcbcjclclbing
take care	bmlkcclbbmacb
take home	onccdcbbddadc
take it	ocbkjlcdbjjdZ
take me	XaabbaqapYcca
take nothing	obbocbYccbccc
take on	qeabbblbpacca
take one	bcbccolicbcda
take over	lobcinaccbidi
take part	acinjbaolbccb
take the	adcccmjcjkeco
take them	mcccdcddddndc
take you	cbmcmcfchandc
take your	amkaccnkcabcm
takes 0	acbmibkmccbcn
takes a	acbabcqalabco
takes about	dbaodcaodccdd
takes an	acclcZmcdcocb
takes five	acapccmccbcdb
takes me	cdcdddqdcdced
takes place	bbbicbaoccdcn
taking on	rcbdccZdbbddc
talent acquisition	cnldeebedecde
talent and	abcccombcccdc
talent community	cctdddbbcZccc
talent pool	absdddbcccccc
talent team	jpbdddbddcmcc
talk ?	llocfcjccfcca
talk about	jfcdjeincbfdh
talk at	ncccclakckcdb
talk for	YabYaqYnoYabY
talk last	acoacnabcbcdc
talk on	dbZacbenbqcck
talk to	eelocckfjafcc
talk with	Yajnbbonbbbcb
talk you	iaYbobZmbmbcb
talked about	njbcbcZfcocda
talking about	bclocZibbnada
talking to	acammcbbohlbZ
talks one	bdccdbcqdbccZ
taller de	abcbdqbacccca
tanti auguri	bbbcccbbbmban
task-for-you>benefit	Zcccncmccclcb
task-for-you>call-ask	beddedodceeff
task-for-you>cofounder	ZYbcpcacbabZc
task-for-you>event	jaabapXYpZaba
task-for-you>freelance	klaabaZnbbaoY
task-for-you>funding	aaccocaccbcca
task-for-you>i-am	nibcckacpdccb
task-for-you>interest-q	pbbccbabcbcdb
task-for-you>job-word	bYabaZmZqZnaZ
task-for-you>messenger	adccocaccdbdc
task-for-you>mule	Yabbkbmbaaoca
task-for-you>part-time	rddddbccbcddb
task-for-you>pay-first	occbcbabcbnca
task-for-you>pay-word	qmcaZaaccclcb
task-for-you>permanent	Zaccocaccbcca
task-for-you>requirements	Ybcbdpabddcdc
task-for-you>role	hqbclfZbdblbb
task-for-you>secret	pddcdYccddbed
task-for-you>seeks	ocdccbbdddccb
task-for-you>sell-cta	Ybbcmbqbcbkaa
task-for-you>site-notice	ZccccbbcccboZ
task-for-you>speak	oddcdZccddbcb
task-for-you>start	ocdddccdddccc
task-for-you>teach	fbcbcraacbaba
task-for-you>thanks	YcbdddYcsadcb
task-for-you>threat	qcdbdZcbccbbb
task-for-you>unpaid	ZcYddcpcbbccc
task-for-you>wants-job	abbcccbcqacbb
task-for-you>we	kocbpaZlbcdba
task-for-you>we-help	pcdccYadddddb
task-for-you>you	oeajdobbcbjkb
taught me	aaZbbnZbapjbZ
tax and	bbccccpcZZobZ
tax people	ncbbccmcccjdb
te paso	abmcbbabbapbZ
te veel	ncZacbpcbbacZ
teach a	bddddrcbdcddc
teach it	bcbdknaZcnccc
teach our	Zcbccrabcccdc
teach them	Ycbccraccbbda
teach you	bcbdcZbbbZrdc
teach>benefit	Zbbbbolapbaca
teach>call-ask	aanlbrZYbabcZ
teach>client	ZaZlbnoZaaaaZ
teach>cofounder	ZbcbYqZcbabdc
teach>connect	ZjbbYnpacabca
teach>content	Zbbbboolcaaca
teach>easy-money	abbocYZjabnca
teach>equity	dddccncbdddec
teach>event	bdbddqdmgdccd
teach>expert-call	acdadobcdcded
teach>freelance	YamnbrajaabbZ
teach>funding	ebbnZYkocaaba
teach>i-am	beicerabikjcZ
teach>interest-q	nbbccmabcaddb
teach>job-word	aqacjldobbcca
teach>messenger	bcccdZabdcqda
teach>mule	moZamYZoaZZbj
teach>part-time	emcbcrbabccca
teach>pay-first	ZbbpbnaYaZdbZ
teach>pay-word	cjbcdsbhdbicb
teach>permanent	aqaicpbjbaccb
teach>requirements	Zaacdqacccbbb
teach>role	Ymbbcsbkebdcd
teach>secret	Zddcdobcddacd
teach>seeks	cmbdcrcalcccZ
teach>sell-cta	lbbZbqdccbbcZ
teach>site-notice	YacbbrbacbbaZ
teach>speak	blcadlbcdbpcb
teach>start	Xaccjsablcbca
teach>thanks	beddedodcedff
teach>threat	djdddrcccdcdb
teach>unpaid	bbbcbpYlallaZ
teach>wants-job	babZckbbraccb
teach>we	cdbbetcbcdccc
teach>we-help	aaccmoaacbccc
teach>workplace	Yaccdsbbdcccb
teach>you	fdcccnckleffd
teach>your-profile	XZYaanYpaYaZY
teacher for	YZcbbsabbbbcZ
teacher who	bjcdcZbboacdn
team !	cdceedcdecndm
team 0	anbcccYcckmam
team ?	chicbmobkhcca
team a	Zcamcqlbbjbca
team and	bjmcdcmcekidb
team as	lnboabaccaccb
team at	olhiddbdddddc
team ever	ccaddcocnbddc
team for	khpbcclccccdb
team from	aiacccqacabcn
team has	YbaqbaYabZnbZ
team have	bcbdddocYpddb
team in	ckicdkocfhcdb
team is	dnallcicanccb
team lead	aqacccembcckk
team leaders	ZcabbbkZnZbpZ
team needs	ilbdccacobccn
team of	bnbdkemcddjdc
team on	biacdcacnbbdp
team or	bcmcccZpmacbc
team s	jelccdfcoacdc
team that	icbdccocbaccn
team to	ccbdddjdcpddc
team will	abbpcYalbakbZ
team would	brfcndbcbaccc
team you	emicccZclmcdc
teams and	bcpdcnbdcbcdc
teams in	Zbnbbnmaabbcb
teams of	abcblbkrcbbca
technical co	cdddpededdeed
technical partner	bcccqdbcdbbdd
technical writer	incdddcdcjdmc
technicians and	acmZcpbbddbdc
tecnico 0	eeeemeeeeeeee
tecnico de	bmZcccnbbbbnZ
telecom client	nbmcedcdccddd
tell me	jdlegidemfcdc
tell the	ajkccbaobclbl
tell them	jbekbpebmabca
tell us	kbbpebbncajci
tell you	iimcecljbeiib
tell your	lcabbbZrbajcZ
telling me	abfnccZcjocca
telling you	blccdmdccmded
tells me	feablnebblbck
tells you	bckcndndcbddd
tempo indeterminato	cpdeeedeeeddc
tempo pieno	dqdddddddcddc
temps plein	cqbdddcdddddc
tempt you	bepncmaccZcdb
ten days	pccndZbmcbceh
ten hours	rbbacmgbcabca
ten minutes	Zdofcdlelbkja
ten pages	obbcncZccbcdc
ten people	aaYoaZXZnobbb
ten weeks	rfbbccacckccj
ten years	amlbccafnocaa
tend to	ccneeelddcdee
tengo un	bcocncbckcccb
tenho uma	mbnbnbZbabbbZ
tente ?	maobkcbcdcccb
term and	lbbbanabnacdb
term of	madcdobcddbcb
terms 0	bbbmldodcccab
terms and	hcncdbnccaccb
terms are	pdbcddlddcccc
terraform and	bbbbcmobmccdc
test in	kmbccjnbcbbcZ
test it	abbcocbcbbcdo
test lead	qYbdddbdbcmdc
test manager	YjabcbZmbbboa
test of	pbbncbaccbccb
test the	dbncccabcZpca
tests in	mnbcccacbbcbm
text me	dloccbacbccdc
th ?	mebkcmnbcbbcZ
th and	qkbcccZbcbcdm
th at	bkbccZlmcmbdj
th for	jccbdcncdccam
th to	bccbcckadbccp
than 0	lcddddmddddmc
than a	fablmcocdcddc
than i	acanccccmkcdl
than me	blkdncbbamcdc
than my	abbcpcbcbmcdb
than once	cdlmddbddleed
than one	alnbbblbclccb
than our	kmbccnabdbkcc
than that	aboacbpbalbbb
than the	apacbcYccjoca
than we	amaobbYbckcdn
than what	acbccdqcciccb
than you	anbbboZkcbccZ
thank you	dcdjddedhodei
thankful for	ccccbcncpbddc
thanks for	cidicdhcdnckk
thanks regards	kkcjeeielbddd
thanks to	bbacjcaaaolbn
thanks>benefit	naabcoibjbbca
thanks>call-ask	bbfmbfbakpbca
thanks>cofounder	bcabYbapcZbba
thanks>connect	iejmdcnjdjdba
thanks>content	bbkccmaZasbca
thanks>easy-money	ZbbaaaZZcZqaZ
thanks>equity	qabbYbZccabca
thanks>event	bnnbjeiYbpaaY
thanks>expert-call	cjeZddbdsbdcc
thanks>freelance	lfiabbYoambaX
thanks>funding	ZYacocZbcZabo
thanks>i-am	deekfdbdjqdbb
thanks>job-word	ecdidjicineka
thanks>mule	abZbcbZadbYsW
thanks>open-to-new	paWbbbZbaqaYY
thanks>pay-first	cdddcdcdcobdd
thanks>pay-word	balpZZZbadbbn
thanks>permanent	bnbdcdbccnbdd
thanks>recruiter	acbccbobcakbZ
thanks>requirements	iijcmcacoacbc
thanks>role	aZfbcaraadmZk
thanks>seeks	jaabblmbfnbbk
thanks>site-notice	bbabccZablion
thanks>speak	bbZacYalbrbbY
thanks>start	nbbaaapZbYbcY
thanks>teach	lbZabYZanqmaY
thanks>threat	ababbbZbZpabY
thanks>wants-job	bbaccclcnmcaZ
thanks>we	jbicekjhcjejj
thanks>workplace	YaZacbYabYqYY
thanks>you	edifcdddeohej
thanks>your-profile	ZaobcbZbeZonZ
that ?	cbmcccpbbYibj
that a	dcbblcichlccn
that actually	bibdncaccnbcb
that after	ibZcccaccqccc
that and	keakbbjjaocdb
that answers	kcccmdnddcddc
that are	lcbcdmbcdccna
that at	bciddmbcpacdc
that be	sbakbbbcccbcb
that comes	bdbcnciccboda
that cost	cdcddenmddded
that d	fmabbcZbqZcdb
that does	ajbcjcpcmacdc
that doesn	dcbcqcabbebdb
that fits	mbjcccZccbiob
that for	Zbhbnopabdbca
that goes	bmbcccicbbbcp
that happens	bcpdldadcbddd
that has	allcdcnbkamcb
that i	kcoddicckmccc
that in	aeZbpbZnjjccb
that interest	lkbccdnccaddd
that is	jjadccccjpcdb
that isn	gbcdpcgdiccec
that it	fldekcjccgmed
that kind	bckcccpccbcda
that made	bcscdcajccddb
that makes	ailobcobbbcdb
that might	kcneeelecceed
that most	accccnpZccZcc
that my	bbliejabloddc
that needs	pbZcmbacbbdda
that nobody	lkabmkcjcfcdb
that on	odddddcddkeec
that one	abbcpcaclkldc
that only	occcmbddbbcdc
that our	aclccckcckjdm
that pays	mbjcblncbabdb
that people	kdbacnbcdmded
that reads	abZbpbjbcbmca
that s	ihgejemdfefdc
that says	ncZbboZbbmbcZ
that sells	icanmcfbcccdc
that so	bbqdcdjdaaccc
that somebody	obacccibmkccf
that something	obaacaobcbbca
that suit	nccledceeeeee
that takes	icnddbcbnbddd
that tells	mccdodaddcddc
that the	ciffdfcdcoidk
that there	bcbdcckbcmbdn
that they	bhlccdfimlddc
that time	dkmbkcZkbnccb
that too	nkccdlbdccded
that two	ilabbohacfbce
that was	bcccfcccbqajm
that we	ddkdjcdkflech
that works	mbbombYZcbbca
that would	hmofkcaccacdb
that you	jifdhidcjkfjb
that your	dcbcccoeimkcd
the $	abbadbYbccqam
the 0	kfcfcddmedfcm
the account	bcccccaccbpoi
the accounts	nccbkbYnccccl
the ad	fqbbccldbcbcc
the add	ccbcddmccrcbZ
the address	abacccmbclpbb
the ads	aabcocjbmbccc
the advert	bradcdacnaccb
the agency	afnbbbYbnabbm
the agreement	mcbbccmccZccn
the air	jakoZaYnbabbZ
the airport	aiacccbbjmpcZ
the alumni	ZbanbZaqaYbZY
the amount	accccdacdcpbo
the anchor	ncaaccabbocck
the annual	obblcakbcbbdo
the answer	abocbcjcmacck
the answers	abalbboZcbncb
the app	bbbimbZicdaqi
the application	mcbdddadndbmc
the archive	loccccbccndba
the assessment	abacccacnaoZm
the assignment	qbddejcdedcdc
the attached	abicdcZcfbpbp
the attachment	kcacdcacaYobm
the audience	bdcbcjbmdncdc
the audit	kabccbncbjcco
the auditor	eccccdbccbnco
the auditors	icbcccacaYlcp
the author	blbccfancbcoZ
the autumn	lfkccjblbjcbl
the award	ammcccdbcmmbZ
the baby	imZccbabapccZ
the back	ababcmZmbZccp
the background	cdddeekeedodc
the badge	bbZcccZacaYrZ
the bakery	babdcdbcbjbbq
the balance	cddeeedeeeodd
the band	YkabZbZbocbbo
the bank	fcaimccbcejcp
the bar	jccbcbbqdbccb
the battery	mbndccacbmcdc
the beginning	cdddpecddcded
the bell	ajbocaaZbaacn
the below	okadeejeddded
the bench	Ybbccbrbbmcbi
the best	ddjcckoddmccb
the bicycle	ccbddcbddpddb
the big	kdfgdccodaedl
the biggest	dcoddlcdddied
the bike	acbccmbmcacdo
the blue	mcbcbcackglco
the board	mlbcjcbccdjdo
the boat	keccZlbbdccdq
the boiler	kcbcdcbccdccq
the book	abbccjanbkbcp
the booking	jbaoccobbabcb
the books	albcekobkacbl
the boring	Zbabonjbbacdb
the bottom	acacccZalaoco
the box	bceidddcdbcdr
the boys	fmbdbdbdmemec
the brand	aiccdojccbcdc
the bread	bcbncabocjbca
the bridge	jdcdddadckddo
the brief	pnakcbZccbcdb
the brochure	cccdbcplcabcm
the broken	kbbbccjbmncda
the budget	ockfcacbcdccn
the build	abccbcbbcaobo
the building	keamckeckbacl
the bursar	plcddbbdddddd
the bus	hbbcbfbbcpjcm
the business	bbbacmpccecdb
the cabin	Xbbbbbiabbbcr
the call	bcbqccbjendcc
the canal	Znacobacbjddc
the candidate	bbYcdcbbblobn
the canteen	bbbcnbabcobcb
the car	abbcccbbccacs
the card	bcbaccjcdbqnZ
the case	acocdmjbcbcdc
the cat	bccddccccedcq
the catalogue	bcbcbnlbcnbca
the cellar	lccdddbcclcdn
the centre	ebbbbaZjbYrbZ
the ceo	ambccdcdccpdd
the certificate	ecbddbkejbbqb
the chair	bccmbcZccgfdq
the chat	ZambabZamYmoY
the cheese	lnabbZYnboacY
the children	kkccbbaqcabce
the choir	jmbbbnZYbhbbo
the christmas	onccccacdaceb
the city	bmdccklmcabck
the class	acccdoaacmccm
the client	mfeldcadccfmh
the clients	bcacockbclccb
the clinic	frbbcaZambbca
the cloud	aamcccaomhbba
the co	ombbabbacnbcb
the coast	ammbbbabajccn
the code	bibcccelcbqlc
the codes	acccddadccrdb
the coffee	bgfciclckocdb
the cold	bcbofcabhlcdk
the collection	mcaccmaabobbZ
the college	acbbcoaobZcba
the coming	dcpkcdbbcobca
the commercial	joccmbbcdbcda
the commission	cdddddbddbmdn
the committee	pccbdkbbcjbcm
the community	aiaccnamcjblk
the commute	ZqZbbbabbjbbZ
the company	ciccscZbcblib
the concert	mbablababoabZ
the conference	bjcccmbcdnmdb
the confirmation	bcbcdcbbbanap
the congress	bckbcbmicpbca
the consultancy	qcccdcbddccdb
the consultant	alcccbabcblcp
the consultation	bdbocblbcmcdb
the contact	jcbccddchobbl
the contract	decedddcccndp
the contractor	Ylacccambcbbq
the conversation	bcjdbcbcckcsY
the cost	maabbZcbbZbbr
the council	ojjccbabebcco
the county	pbbldbcckjcdc
the courier	acbbccicccrca
the course	eclddbdYgbcnp
the court	YearcYbabbZbZ
the cover	clbccloabZbcl
the credit	ZbaacmZbcZZmq
the crypto	laZbcYabionbZ
the cto	baocbdZccbodb
the current	nacbmdceddked
the customer	habfndZacZfmo
the cv	aladddpdbdcdc
the daily	cdcdddkdddmYo
the dairy	Zmabqbabbjbca
the data	jjfclddhdcjdk
the date	anccbbancbacn
the dates	ocbccbmbcbcma
the day	eldjkmlbcdcdc
the deadline	ZkbobZdanZbcl
the deal	lbabcbaabahbr
the deck	bcbctcbcdeddb
the delay	obbbbaYacakbn
the delivery	acbcccjmbpbca
the dentist	bccdddbccaccr
the department	nbeddoccbkddc
the deposit	bccccdbcdcodm
the design	ojecncaccccdc
the desk	bkbcbcZbknkdm
the details	jnlccdcccdcna
the developer	ljbcocaccbbdk
the difference	ackdddbcccrcf
the director	cqdcddcdddddd
the dissertation	kbaobYoabZbca
the district	ijcdnclddbced
the dog	bcbdjcbccocco
the door	ahdlicalmZbcm
the doors	bcbccaojcacdn
the draft	lbabccZabZbbq
the drawings	adkddncddlced
the driver	bdcccalabaocm
the dry	ackcccamckccn
the early	abbohaanbbcdZ
the embassy	cbacccZccbrca
the emirates	bcmdcmldcccec
the end	iecideikekddk
the engagement	occbdlbdddkdd
the entry	ZZZabZZqbYmnY
the estate	rbccccaccbgca
the eu	qbccccadddcec
the evening	ebbbcobmclcdb
the event	ccccdcbhdbcpd
the exam	ZbabcnlboZbca
the face	abbcnbibcalcm
the faculty	bbcccobnccbda
the fair	bbmbccoZjmcba
the fall	odcaddmdddced
the family	nmccocbccdcdc
the favour	bpZddcbcmbcdb
the fee	ccclcmddcbnce
the feed	mcbZccmacabbo
the ferry	ZiZbmblabobbd
the festival	qbabbZnabbbbZ
the field	bcYZkdacnqccb
the fifth	bcbdmdacdocca
the file	Zjcocbbbcbmcl
the files	pcccccbcdccdn
the film	accbcanncamcb
the final	lbacclaanaldk
the finance	amjcadacblbcn
the fire	nbbbclaaklcco
the firm	blnbkcmbcbccj
the firms	bbqcccZcmZccb
the first	cdecmeljcfkec
the flat	Zncccbabcbkcr
the flight	ccccdpjjdbmdb
the following	mdcijcccchoeb
the food	ZaZabZZhoobaY
the form	kecdcedkdjekj
the formal	cpldddbdbbcdc
the former	lcbddbcndmcda
the foundation	adbbjpakchnca
the founder	ffabobobbamcb
the founders	nablncZccccdc
the founding	dbccldcodcddc
the four	cabbjcabbZpbZ
the fourth	bjaccckcocccm
the free	kccdcdajdkcdn
the freezer	mbbcccaccbccp
the front	Zblbclbbcacdq
the full	clabcconbbcdb
the fund	YbmkbbZbcobbZ
the funds	cddclecdedocd
the funeral	ocachbabbncdZ
the garden	kcbcbcbbahjcr
the gift	lcccddbcdnnda
the good	dnacccecaqbca
the governors	onbccadbblcca
the grant	nccdjdcddlcdl
the green	bclcccmjblbcl
the ground	mcimccbcchcdk
the group	acbbbbagjZcsc
the guest	cccddcnZdkden
the gulf	acaokcmccbcdb
the guy	mbabbbZbmZkbn
the hall	djcdcclZcjcco
the harbour	adZbcmanbmbng
the harvest	mmbcaoZbcbbdb
the head	lobdccidlbccc
the health	lccbmboZcacbZ
the healthcare	hbbnddbcbnbdc
the hearing	mbaacbaicncbm
the heat	ncnbcbacbmccb
the heron	ncacccabapbcZ
the hiring	clmdddbdfcefl
the history	kbbbcmZobabcb
the holiday	bccccbklcaccp
the holidays	klmclaZbbncca
the honour	ajccclancanbZ
the hospice	nnlccaYbcmcbZ
the hospital	kkbcijjkcbdck
the hotel	jkmbbnabbccck
the hour	pdcecljbcbjda
the house	bpbcmblbcibda
the housing	mcbcmbbocaccZ
the hr	aolcccacccnbk
the human	bcndndbddccdc
the incumbent	jpbcdccdddcdc
the insurance	ibbbcaYcmeocn
the insurer	occbldjddcdec
the interim	rbbcddbdcbddb
the internal	ocbeedleddeed
the interview	bbakccablbsbd
the interviews	abbbmcZabaoco
the job	ijfcdhbbcflll
the journal	ncbacbancbmcZ
the key	cccdmdbccbbcr
the keynote	cbdcerccddcec
the keys	ZpacbbZbbamcm
the kids	bjacclaabYdbs
the kind	lcmcncbdckcdc
the kitchen	dccccckacbccq
the knowledge	YaaomYmaaalbZ
the lab	allccdnjakeca
the landlord	dcccccbcckbcr
the laptop	mbbcdcZcccqcb
the large	ccddedkadcgdo
the last	kdcehjkkhdiib
the late	abbcbcabbnnbm
the launch	ZbabbbZpbpaZW
the law	mccdedpdeccdb
the lawyer	nlcdcccdddked
the layoffs	abkcccbblnccb
the lead	pbdcachcddccb
the leading	cdddddmmddeee
the lease	kbabnblbbaaco
the legal	blbccdbcbacjp
the letter	jqbicbjbbbZcl
the letters	kmbbccnbcbddc
the liberty	ackbcblknbcdc
the library	jdbcchanbmbcm
the licence	acbcocmcdcmdb
the lift	qbdbbcYbblccj
the light	Zlabbcabboccm
the limit	aZabbaYZbZlon
the line	bjaobdmdcZccb
the link	bkcmdceddinbh
the list	ljcbjllcckcdb
the little	lbnclcabblbcj
the local	jcccddpcdccdb
the log	bcbcdcaccacbq
the login	bcccdcdcdcrbi
the long	adccnkkmcbcce
the lookout	bbqcmcabcZccb
the lot	qZbdccmccdddb
the lottery	mpddcdccddcdc
the machine	bmddldcdcdmdc
the machines	aqbbbpZabacca
the maintenance	kmkccnaccccdb
the man	bccddnbkcmjec
the manager	nmamcdadbbbdc
the manual	jcbcddaccZbcq
the map	Zbjbibmmbnabc
the market	jcrhhhaidbccc
the mayor	odcbdcbedjcdb
the meantime	fkecccbcocccn
the medical	cbckddacbcpdc
the meeting	bkccccbkcjbcq
the members	jjcccmaZdobib
the merger	anlcbcabaocca
the message	ndddcdcddcbnb
the middle	mdkdiibddjfed
the midlands	bbodcdmcaYcdb
the migration	lbZbbbYaaobaj
the ministry	loibcbaccllda
the mobile	ahbccoaabaccn
the model	occcccbcdbccn
the module	bbcbdrccddddc
the moment	kcmcfcocblccb
the money	odbcleZccbpja
the month	ckbccfnklfded
the months	YaqabnZababba
the moon	ccbccdbncnhdb
the morning	aklcclbncbccl
the mortgage	ZcapdbZccnadc
the most	bdjccobecmdic
the move	kljcccibbnbba
the municipality	jpbddcbdcbddc
the museum	lpabbYZqbYaaY
the name	adcbpbbildibZ
the names	Zbacbomcccclb
the national	bpbcbcanbbcbb
the netherlands	occdcdbddmdcc
the network	jjlcddjcdZcnb
the new	cdcdddiicndcn
the news	bclccdabaqccb
the next	edmedckcdikcj
the night	nmfbbjaocabcc
the north	icmdjbajlfbcl
the notary	labcobZbcbocb
the notebook	bdcdcdbcdmcdo
the notice	bmaccdnbcbcdn
the number	aliccclcbbqba
the numbers	lcbdkblecdjcn
the nursery	jiccccbccbccq
the nurses	bnabccbcbpcdc
the occasion	cccddcjcdocdm
the offer	afbcccnbclkbm
the office	lnbcccbcdcmcm
the officer	aabbbcZabbrbZ
the offsite	abbccbbbckbcq
the old	mcbdcddicnccm
the older	bcacccbcbdbmo
the ombudsman	occcldcddbddc
the one	dfeflddcfmkce
the ones	obblcdkccbddc
the online	bmcncZemccbcb
the only	bickolddeiccc
the open	lobcbcamlacca
the opening	chncdmakjdccb
the opportunity	fcidfdmdemddd
the order	accckcZacincp
the other	bkbjhcccbmmcl
the others	inmlccbcbbdcb
the owner	kqacabbbbabco
the owners	ZpbcbcZcbaccn
the package	cqccjdbddcddc
the packaging	rbccccbccbccc
the page	kaabnbZcbokcZ
the panel	hmbdbaddboicd
the paper	jcakccjbbqcci
the papers	caapbabbmbacZ
the paperwork	qbbnccacbbcda
the parents	oeabnaabbnabY
the parish	kccbdccbcbYcq
the part	acbcgbabaqccb
the password	abcccbiccbobl
the past	ecllkcfhckddc
the patience	abcccoacbpcdZ
the pay	jpmbjbibbbbca
the payment	bccnddcdedndc
the payroll	aokkccmcbalcb
the pension	mpbccbbccbddc
the people	cjndicjeclddd
the permanent	braddabbccccb
the person	mddhccicnfjgb
the pharmacy	blbcccbbckcbp
the phone	cfcmedddegkcl
the phones	Zbmbcbjccancm
the photo	bbacccakaqblk
the photos	acacccacbjjmp
the picture	abaccbnbakaoi
the pilot	bccdpdbcckdcc
the place	cqcddbcccdcdm
the plan	kcjdlcamcjddd
the plant	Zbnbbbiaaobbl
the platform	cebbcbmlcapka
the pleasure	hocdddlddccdc
the point	mccjjdbkdkded
the polytechnic	jddclmcdddcdc
the port	ZbadcmZpdocbb
the portal	cabjcjaaeblcr
the portfolio	aZacccacnaccp
the position	bobcddbccdlkm
the post	bocddjbcmcncb
the poster	baacccabbnaqZ
the present	bcbcccacmncmb
the press	bccddlalcocdc
the price	abbcmcpgcbkck
the printer	mcbbkbebbmbbn
the processing	kcddddndddidd
the procurement	inldcdacckdcc
the producer	ZaaacbZncbqcZ
the product	bbkcnclbcjldc
the profile	bmaccccccqcba
the program	bbcadqlacbcdc
the programme	bcbcdcjrcjccb
the project	mbbhccbbcjlml
the proposal	cbbbccpbbabcm
the prospectus	cbccndmldcbdc
the prototype	bcddpdacdcddc
the public	blbdddklcjccl
the publisher	bcbccojlcbcdc
the quarry	ZnZbbbYbalaoZ
the quarter	nbccccccccccn
the question	bcbcibdekpcce
the questions	ackocaZndbcdc
the queue	ncbccdodcecdc
the quote	Ybbbcbnbbabcq
the rain	bdcdcclccncdm
the rate	pcbfdbbccbccn
the reason	bjadncbccodcc
the receipt	acccbcZbcaofm
the recipe	acbbcmaabkbbq
the recommendation	bcacccabbqcjY
the recruiter	baacddZbcbbqe
the reduced	abcbcZqmcbZca
the region	oficcdldccddc
the regional	acbcccarbbbaa
the registrar	cccdkdbcdnlcb
the regulator	mmbjdcfjcicdc
the release	nddcdbbdedodb
the remainder	cddddbbcddpdl
the remaining	lbnddlcdddcdd
the remote	Zkccdcbcddrdb
the repo	jncdccbddckdd
the report	mlbobbcacibca
the request	acbbdcbcdcbtZ
the residents	pbcbccYcdbccm
the rest	idcdlchcccodi
the result	Zcbccbmecaapj
the results	abnbccobbabam
the retail	cbccmdbldbcdn
the review	abbcbcmbcnnaZ
the reviews	mjcddkcddldec
the right	djcfmdocddedc
the ring	fccdcdaccfcdq
the risk	bmmcbnacbccdc
the road	mbbbccocckbcZ
the robot	mbaaoaZmcZbbZ
the role	dmecimcccildc
the roof	fcccccbcdcjcp
the room	mcbccmbbcocca
the rota	mbacbdoccYcdm
the round	bbacqcacnacdb
the safe	abbbnbYacanZn
the salary	bobdededddodc
the sales	ambckcabbnbcn
the same	dcbficichpjdc
the sample	aabcboXacbbbp
the school	lhdccZjbkicdp
the scope	lbbpcbabbcbca
the scout	mcbcccabcmcbo
the search	kqbdcbbcclddc
the season	mkambbZbmdbcj
the seat	boaccnaZcbldb
the second	ceebcijcemcco
the sector	ZknnccZcjaccb
the security	kbbcjcbccbraZ
the seed	nccckdbcdckdb
the seminar	abbcctaacZcck
the senior	kpbcddabkccdc
the series	gcccdpbccccdc
the server	bcccdcbbdbjbr
the service	acbbbcobbbcol
the shared	Zcbcdmacbabcr
the shares	bbccrcbddccdc
the shop	dhamnbabmbdch
the short	nbcndbabdahcn
the sign	blcddcbdcaldn
the signed	cbacbcZccabbs
the site	kbbcncblbcalk
the six	ccbldlccibobb
the sixth	bccdcdmmclcdc
the size	ababccncboddZ
the slides	acachpZbbncck
the small	blcddcjddkdem
the sofa	bbbdccbiYZbbs
the software	bibmodbcciiec
the sort	Zagkocmcccbdb
the soup	bccccnckcmded
the south	ckncccamhhcdb
the spec	lndeedceddded
the spreadsheet	mbacababbnbcl
the spring	lljcechjcccdk
the staff	apbckbaibmbcj
the stand	lbcmbaacclbdb
the standard	Ycbpbjeabacca
the start	klmimddccbbdb
the starter	cdddcdbdddpec
the state	kofccdbldjbde
the station	bjkdccbccncdn
the stock	akccaoabcmccc
the story	bckcccipcjcdb
the strike	bkbccbabbqccZ
the students	ibcbcpnbbbccb
the studio	kbbkclmbkbldb
the study	mlcncbbccccdc
the subject	adcddkandcddn
the summer	nbiccodcjeccb
the supplier	mddddcacdcjdo
the support	blcdocacdclbc
the survey	mcbpccaackbcn
the system	kcdchbdckbpak
the table	dbmlobiecacdb
the talent	bmkccnaccbncb
the talk	acabcbZpbocbZ
the tax	lcccccacabncp
the tea	mcbcckbbcZccp
the team	dnididdddhgcl
the tech	abnclnZncbaba
the technical	jbbcbcabdcqca
the ten	onacccbccbcdc
the tenant	cbccncbmcjcdb
the tenants	mnbccdbcdccdl
the tender	jcbccbZicqncZ
the terms	rcccdcZcddcfb
the test	bbbbcnpababcZ
the testing	lcccodcddcded
the third	aebdlhchklkck
the three	abkcmbabmibbm
the time	ncenccbccmcdc
the timing	ZnqbcbabaYbbZ
the top	hjnecckbcanca
the topic	ZdaqclZbcbccb
the town	ccccccaocbccn
the trade	bcimjeedbmcck
the train	dhbcclalcoccd
the training	acbccpcbcafco
the tram	jmaccdkcbbbco
the transfer	Zbcbdcabcbncn
the translation	rcbdcbabccZda
the travel	ncccdcjcdccap
the treatment	bbcocbaadcoca
the trust	nobcbnacbacdc
the truth	clmbobZbcbccb
the twins	ZbabcYaamobbn
the two	llbkcbcbcnhcl
the union	albbcmkdbabbn
the university	dncdoacljccdc
the us	cpcddddddekdd
the user	mbdbdbbcddpdb
the usual	Zofcdccccdcbp
the value	acacccobckmcZ
the van	Zaabmaaabbbbq
the vendor	Zdccddbdcdjdq
the verification	ccddddcddcibo
the very	acbcmcncnaZcb
the vet	mbbccaabcZbcq
the video	aaabbaapbaqbZ
the village	lcbbncabcbbZq
the visa	Zpcccaacccpcb
the voice	ZaZZnoYZboacZ
the waiting	nccccYbacjccq
the wall	kcbcccZacsccb
the wallet	acccccaadbscb
the ward	mjZccmkcbkcdb
the warehouse	dlZabbYplYabl
the water	kbbbobZbbbkco
the way	cfededcdcqkce
the website	lnccccfeeZccl
the wedding	mlkcbcjbabicm
the week	bmcldbcccqdba
the weekend	bcaccclbcbmdq
the west	akZcddbccbbcq
the whole	lcfdhdebmkcck
the wind	ccidddbmcocdc
the window	kbedchbicgfcp
the wine	bcnccmbbbocca
the winner	abccccmndaoca
the winter	hcbbcnnacmbca
the word	flbcccnjbncca
the work	nlccdckcceldc
the workday	lmmnccZbbXbca
the workshop	ndcbcladcibcn
the world	ablbjblnbhccZ
the worst	jccddcmlccded
the wrong	nbpccjdccZcdb
the yard	cbbcmcZncacdo
the year	miicckoacjcca
the yearly	nlbdcdlcdccdb
their first	ckcdcblnbdidd
their own	bbbcciplcaccl
their work	abbcbaanolbcb
them ?	nbpjcmaddbccb
them a	albbbnbababco
them and	fkcldcmcjbkdb
them are	kcacccaZbmcnm
them as	pcbdlcbdccddb
them at	mlbccbaackoca
them by	nbnblalbbabcZ
them for	ibaicbsacdbca
them from	bccddnjljjddc
them has	mcnlcbbccbcdb
them have	bbZbbbaobpccb
them how	bcbccoqbbacdb
them i	abZccbmbqacca
them in	cchkdcpiecddc
them is	aaobmcYoaZbma
them on	ndaccckbmaicl
them through	bcbdldndkdded
them to	bbdkcoacbljcm
them with	ojmbcaZnbZbca
them you	iblcccpcbacca
then 0	bccddkfqccbca
then ?	mcnbcnabjZbca
then a	mciddcmcdnZbc
then and	bcomccabiicdb
then i	bjpiccbcfljdb
then it	dcbmdcbcnancb
then my	lcbdccddcocec
then send	bcccdcmbdcodc
then the	abZbkbcbbjqck
then we	ebdkmcZbcaocm
then you	aclaecnbcaqie
there !	lbZcbclobYama
there ?	acZcccabbrbcn
there a	hclddcpcicddc
there and	amacncccnbcdc
there any	abaccnabomcca
there anything	abpcZcmblZcdc
there are	kdkjkdklcccdb
there be	acaccclbloccb
there d	labnnlaZbbccb
there for	akkcbcaZoZban
there i	hbmclbkbdlcci
there in	bmadcdbclncdb
there is	cklikiifdbkcb
there isn	ccldodcdibded
there ll	aiibbkbrbccca
there s	kfielidkjcdcb
there was	mbbbcddcclmcl
there will	ablccbbncabcn
these days	bboccckcbpcca
these things	bdbdldcdcodec
thesis on	bcbcncbcYpddc
they are	haacccjclYllo
they asked	hbbobbbcckddc
they bring	abbbbnZZccpcb
they can	obbcdcoccccdb
they close	ibccdcbbmbccq
they d	cldojcicfcddc
they do	ebqdcdedcbcdc
they don	miaccccccbocb
they get	bcmccldlcbjdc
they had	bdcdddpdckdec
they have	bcbdndadcncdd
they just	abpccbbbanbbb
they know	bnbmdebdlcded
they ll	abmcbmZbmZcml
they look	acaccklbnZbdm
they make	nmacccndcaddd
they need	mbncmcablccdc
they pay	lcdkmkidcecdc
they re	jjlfejcdecddk
they said	ccoddlhdcbdee
they say	jiabcjabkpccb
they sign	acblcdmbccndd
they ve	kniccljdcccdd
they want	bjmillZbbahcm
they were	lckdckmcckcdc
they will	abocboabbbccb
they work	lmcddcldcceed
thing and	mokcbdadbZcdb
thing for	abacacnaoZbcl
thing i	lalnZdkcbbcdc
thing in	jcqdndbccZddc
thing on	bbacbcZbbqbaj
thing that	Zcjcicqccbbdb
things and	cjldmdiddcded
things on	qbZccbZbbncba
think ?	YpaojlZbbZlba
think about	crlbdkacbccdb
think and	mcbZccpccccec
think i	acackbcboocda
think it	jkbdndeddjdec
think of	dbrcccacogccb
think somebody	acaccdaccpYoa
think that	amebbckbodccb
think the	mlbcccYbbacdo
think we	jcbocbbdcncdj
think you	coddccelclddc
thinking about	dbjcokcbbncdb
thinking of	lbnbbbZbmdbbm
third floor	acacbcablXccr
third founder	bbcdrcacdcdec
third is	ZcmaccbcZbncp
third of	Ybabtbbdcbjca
third party	nccdddbnddcdc
third person	mcZbccabbqccZ
third s	aabcrcacbbcda
third time	ambabmobbabcj
third year	dmceddcencded
third-person>connect	mbaoccamibcbb
third-person>easy-money	cdboedccdddee
third-person>i-am	ZaZabZoZnYabZ
third-person>mule	dcdeeedeoeeed
third-person>permanent	ocdceecdbeded
third-person>seeks	YZaabdbcpabdb
third-person>task-for-you	acbcccZoabcca
third-person>wants-job	dcceeecdqdedc
third-person>we	accoddccedced
third-person>you	abkdbbdloZbbm
this afternoon	kbabccmbbabco
this and	bbndcdbccpddc
this be	qcdddcbcedbed
this because	aYbccckocbbna
this by	ibbcodbccbmdc
this conversation	cbacdcbccabrY
this for	rcbcccbccccdb
this i	bcldhjalimcdc
this in	blncccjdcbcmb
this inbox	ibacccabcnoaZ
this invitation	ccbcddaocnccc
this is	ljddedeccjmde
this isn	lbbcccobbmmba
this job	eWacccabalctZ
this kind	ocacbdacnjcdc
this letter	fccdddbbjicbp
this link	bccbccaacbrca
this message	ehedddckdciod
this minute	Zarbccaccbcdb
this moment	abrccdaccaddb
this month	bdmcbcmpbZebi
this morning	bkmbcbZbbpaam
this one	olaclcacbmica
this opportunity	bbbdlnbcdcdld
this quarter	abjbccqcZcbca
this saturday	jbbacXaocbccn
this side	amaobbacclbdb
this site	abpbcbYaanmZY
this something	clcddncccdded
this sort	rcZcacaccacdb
this sounds	mncdddddcdced
this stage	cbleodcddddee
this summer	mambcoZabbaca
this sunday	aZaobbYpaZabZ
this time	debljbdbjdbko
this to	blcdccmldcmdb
this week	eiikdcckbddmi
this year	ckmcddkljebcc
this you	habbnbbaaZqba
those who	acamfdmnckcdc
though i	aaembcacmZcco
though we	bbbccoaacmcdm
thought about	acpcbcdZalmcZ
thought i	cdndcddddoddc
thought it	ablccccoabbbn
thought of	mmacmkkfbdcdc
thought that	icndilbddcddd
thought you	ecbjchdlcpccb
thoughts on	bkpcccmbbabkZ
thread about	bcZcdcblcpdcb
thread on	ZbaaboZabqbbY
threat>benefit	YqbdZcacbccdc
threat>client	lbpcddbdbbabb
threat>connect	ccccdcacdbpab
threat>easy-money	obdcdaacccmcb
threat>event	paaacZaZbaZaX
threat>expert-call	accodcacdcbcb
threat>freelance	sccddccdddcdc
threat>funding	pccbbcaccdbdc
threat>i-am	nbjbcbabcZobl
threat>job-word	YqabbbZblbnaa
threat>messenger	YaZcdbccabpbb
threat>mule	hbbncaZmcbobZ
threat>part-time	okccclkcdcddc
threat>pay-first	cccdddbddcqca
threat>pay-word	lecccolbeclha
threat>permanent	cqbddkbdkcccb
threat>recruiter	babdddqdccocb
threat>requirements	acbddcodmbbcb
threat>role	mjbcccmbccobZ
threat>run-code	bccbddadddocc
threat>secret	cccddcccdasYj
threat>seeks	oYZobZZaaZmZY
threat>sell-cta	WpaoaajYbZYaY
threat>site-notice	bcccdbbbdbsVj
threat>start	YZbabpYbcboaY
threat>teach	Zbbbbpabnblca
threat>wants-job	cacdddbcoccca
threat>we	ifbkbmakcbodc
threat>we-help	abbdbaYcbbqcb
threat>workplace	cscdaccccdccb
threat>you	ifbedcaccarme
threat>your-profile	abZcccbbbZpaZ
three clients	bcqcccncaaccb
three day	llbcclabcbndb
three days	ndbkdckcfddlc
three evenings	YbbaboZnbaabZ
three for	ZYfcococcbaca
three hours	bccblrYbcmccb
three in	cmcdmdZcdlded
three instalments	lccdedodddced
three months	jiacldnceicdk
three nights	amcbbpbZccbcb
three of	cjncllbjchcdb
three on	naabbbmbaabcn
three or	odblccbldcdee
three people	bcbmbcajcnkka
three places	acabcbmmobbca
three questions	ZbpocbmaaYaaZ
three short	Zcbocbancacca
three things	bcidcdodclddh
three times	kbbfclmbcbcco
three to	ambcbobblbccc
three weeks	rcccdbccdfcdk
three who	nboacbYbbancZ
three years	lfhjdiceboccb
through a	jcbbjcamcmmca
through an	jkaonbZbbabcb
through it	ecmcccpccdkcb
through me	adqcccmcbZccb
through our	ckdmcancccmdc
through the	mkcddeeeifjfd
through their	ZbYacplYcblca
through to	ZaZbbcZaoZqaa
through us	lcbcccpccccdb
through your	bcccdcmceaocl
throughout the	ccneeekdlcdee
thursday 0	abaocbZpaabcY
thursday ?	kckccikbbZcco
thursday and	jbabccemmnccZ
thursday at	bccldbkmdfcdm
thursday or	jjancclcdaddc
thursdays and	bcmcdlbmdcded
ti va	jkacldbcdbdcp
ticket 0	albcocZabbabq
ticket and	bnbdciancbccn
tickets are	bccbccZrdbcca
tickets for	bcdddcbsdchca
tier 0	kkbndcbdddddc
tijdens de	lbccmcbcccndc
till 0	loebbaZZoabcZ
till the	naacbcnmcabcZ
time !	kdcdddjddlled
time $	cqcddeddddded
time 0	dlckdbbjdejcn
time ?	oaoabZdbaoabf
time and	doecbcelmacdf
time at	ljjkccfcbfccl
time code	bcccdbabccmob
time employee	braccdbccbbcb
time for	helcchnhckddb
time i	cibdckkdqbcdd
time in	Zobcicabnaclb
time is	aibZcbllcbbmn
time it	abocndadcjbcc
time lucky	acbabbqbcacdl
time no	abbccdncmmcda
time of	acoldcckbiccb
time on	lgchdcmcclddc
time permanent	bqbddcbcccddc
time salaried	cpcdcdbcdcddc
time the	occdcdcedlbed
time to	nkicehcchcjdh
time we	aclkcnabdmccb
time with	iflpccacbbcab
time you	mbobbaaZblcbZ
time zones	oidcdbemdcddb
time €	bqddddcdeddec
times a	mZbbbndacbbco
times more	ddbdddccdclod
times that	eickdoacdeced
tired of	lcbcobobbbbca
to $	ilblcjdccckcm
to 0	jmbcddikdbddm
to ?	ablfccadtZccb
to a	dkjkkdfefjedc
to about	beZcccrcoadca
to accept	nccmdlaaccbec
to act	bbbddnbcoccdc
to add	hnjkdccccmcdc
to advise	aaboobaccccdb
to all	kahmcYaqkaica
to an	jdjdidildchkc
to and	bbpZcoZababbZ
to announce	bbaccaarcbbbZ
to answer	cjjbcbajkobmZ
to any	bbmcccldllcdb
to anyone	lcndddjcbccdd
to appear	ncZccbaoccbcc
to apply	dkaccbekpfccb
to appoint	olbcddcddbccm
to arrange	dcidldndcbddd
to ask	bhliejhclmbda
to attend	bbbbcbZmblacp
to be	femedhdehkjec
to become	aedcdapdkmccc
to begin	ihjcdibldbocb
to book	icbockZbcbocj
to bother	mcacbccmoZbca
to bring	bnbcfclfcabcp
to build	ocbcpkakcacca
to buy	meajqcYecchdb
to call	mfkbcmdccblca
to change	bcndmicbmccdd
to check	mcbndlabfbmca
to chicago	bbldddbbcoccl
to close	hbZnbcaaaZbpY
to collect	mbmbbcYabbbbp
to come	nllhjfbdcccdc
to commission	rbcmcaZacbbcZ
to compare	bbZccdZcbsccb
to complete	jcccddkdmcndc
to confirm	bjccdjkbdcpbi
to congratulate	ccbdcdacbqcdc
to connect	dcbhccibdocnb
to connecting	ccgbcdbcarddc
to contact	cnjdddcdlbjjc
to continue	abZbccZbolnba
to corp	oabcddmdcdddc
to cover	pccdddmbcdddc
to date	nbqcdcacbbccb
to decide	lmdbdcabdbddn
to decline	ablpdcabcccbc
to denver	ccccdcbcimcbp
to describe	ccldlejdclded
to discuss	obibfelcccddl
to do	fcddlicedjejj
to draw	lccdbcmmccacb
to drive	ZbZcbbdboabcn
to e	bcdcbcbbbrbba
to earn	abnamcobcbcdc
to eat	cdbdcdbnbncdb
to eight	mmbbddcdjcded
to end	ncacccacdmcdm
to engage	kccfdqbcccddc
to enquire	dbabdcodmbcdc
to enter	bccccmbpdadcb
to everyone	bcbccbbpedccl
to explain	jcamcpiccccdb
to express	ccacdcbcdrddc
to feature	ZbabbbjqaZaca
to fill	cljecjllhbcdc
to find	dlnkkchckbcdb
to finish	jjbcddcdmjanc
to five	kkjcdcbcibacp
to fix	jccdddmccbado
to follow	acbcccjcbslbb
to forward	bjbcddbcoZcco
to found	aZacraabaabcb
to four	cdnbclhncbcba
to friday	aoacdcbbcbbco
to get	kjcccdeckkljf
to give	obeejmecebfcb
to go	lclccckcicdcn
to grow	bpncbbacaacdb
to have	jklddjckciccf
to hear	bkmndbZlboccb
to hearing	cimedeneddddd
to help	lbjndjcddcddc
to her	mcbdccacbnbnZ
to him	ccidcdadcjpdk
to hire	mhjjcjldcbede
to hold	bbbbnoZlbdmca
to inform	acncdcikcabbp
to interview	anbmcabmlbcmb
to introduce	bmhdddocheddc
to invite	cmbmcieldbkdc
to iso	lbbacnmcccccb
to issue	ZcdccmaYddpda
to it	jmbjcckcclika
to join	cjblmcamcjkka
to keep	cbmboccbcajnc
to know	bcqlbfdcbnccc
to land	ccbddcncckcnc
to lead	Zqbcmjacdccdc
to learn	bcljcodjjjccb
to leave	abogccmblbkdb
to lend	bdcdddccdkkdn
to let	bbnccdabcqcdb
to live	Yqbcbbbbbbndb
to look	nilcccijbdcci
to make	ilejkidbfjeeb
to me	bjliceiddikcj
to meet	dlncjcccckjhc
to mention	bbpccdlcblcca
to message	kaaabbncnlcbb
to move	leibcbbbnYbkn
to my	bbnmciicjhkcb
to name	kbmaoZabbabca
to need	ZakbabncoZbca
to new	jjpdddcddcddc
to no	Yaaalcnboabca
to offer	emiceflbjifdb
to one	mcbbbcabcaddo
to open	aibcjcocccobb
to our	djjfdlamddnbc
to own	acbcpcYmbccca
to pass	jccmdcalljccb
to pay	lbbpdicdcbpca
to people	bbZckdqcmaddb
to place	abobcbqbaZdba
to prepare	ncbZcakocccdc
to present	kccdkdndjcfdd
to proceed	occdeejeeddcd
to produce	ncbbcnhZcbadc
to propose	bmlcdmbbcjcdc
to publish	nccbcabldbndc
to put	ldblgcmcjkcdb
to quote	YaZabYmoZZYpY
to raise	acacacacbopcb
to reach	jdhddkedckflc
to react	ebnocfabcbbcb
to read	bcaecmdlcqceb
to reading	lmbdcdlcdbddd
to receive	ddeegcklddocb
to recruit	baYcccncbloba
to redo	qbbbcmZbcccdb
to refer	cicmdecdocddc
to register	bcqccaZmcbjba
to release	adcbcbaccarca
to relocate	Zandddncmccbb
to remain	ccldddbcbondb
to rent	ZbbkbcZbccnco
to replace	pancccZccbcdc
to represent	dbqcccobbbcca
to return	kajcdcZcpiccb
to review	babocajadbbbp
to rewrite	rcccdaaccdcdc
to run	kkbcmnlbcccdb
to say	cejcdebmdoccj
to schedule	mcmbddZcdcncZ
to see	cicfjcljcmikb
to sell	cbbmobnabkica
to send	kffddimkjaddd
to set	oeccddlcdcldc
to share	llZcjcapbjccZ
to show	cicckeobbibmd
to sign	dbmkbbZbbZZnn
to sit	oabbmcanbbjdb
to six	abccZbkpcccdb
to somebody	kcacobahaoccb
to someone	Zbalbccbapoca
to something	kcpcddaddcddc
to sound	ankcncbdcbcdc
to speak	cefmcdnmbbccd
to spend	qbcmbmZccbcdc
to spot	bcbbdbmocZYna
to start	aebcrclecbjdc
to stay	ajbcnkabbnbcl
to stop	ncbccbbmbclcb
to submit	ecbcdbmldbban
to supply	bbccdlncdcmdb
to support	ncbcddmdddded
to swap	bcbcccannZccm
to take	lfcmgmabkbccl
to talk	iffncffkdgcde
to teach	bdeddsccddddb
to tell	dfjmdecjjjfca
to test	ZcnbccZabZocn
to thank	cdcdddbdasddc
to that	bcbcdmakbpccb
to the	dfbedcdjjflim
to them	healcblbmacna
to think	jpcbjnabadcca
to thirty	lddnddadeccld
to this	kdfcdeacccphl
to those	acacncZcnmcdc
to three	mcjadkkcccZoZ
to thursday	pZbddaccccddn
to toronto	bcndccbbnlcdb
to touch	llbccdmccbddd
to train	nnbcccabbbcna
to translate	Zccccpbccbmdc
to try	bebdccrbpacca
to turn	nbacncacbocdc
to two	knacccncbbdcl
to understand	acfrcjicibcdc
to unlock	cddbddnbdcocb
to us	kebmebffcclck
to use	acbclmkbcaZpZ
to visit	ccbcccibbqcdb
to wait	Zpbdcdbdbbbnb
to walk	jbZlbcocbmbcb
to watch	ZbbrbbYicabca
to wednesday	bbjcdcbccncdo
to welcome	bbZbaamqcYlca
to what	ckldnccdccdee
to whom	acackbZcqbccb
to work	bgjcccicrbclb
to write	clhfcmcemddcc
to you	fhjkfejedjidc
to your	cdbccckfmejob
to £	lpcdccidccddi
to €	ipceddbddccdk
tobias from	lmbcbbbZcobcb
today 0	bccbnbYnccnca
today ?	biacccocbbfco
today but	absbbcYaZXbcZ
today i	aambacnbZmbba
today we	cccdcdoddcncc
todo el	bmccdlbbclccl
together 0	omaacbYobbbbZ
together a	ccmkccqbcbcdb
together and	ccccmcbccocda
together at	ehbdddlddpddc
together in	hccccbmbnicdc
together with	iekejfbjddldd
told him	ZbbcodZcbandm
told me	kdmcdjijdgfdb
told my	bmkdcdadbpddc
told that	hkadcdacmnddc
told the	anZcccZbnYbcp
told them	acmccnccbldec
told to	ZaibbaZqnYabZ
told us	klbcnabkckddc
told you	jdocbdccbhccl
tomorrow 0	ZaZbbZXraZZam
tomorrow ?	iniocddccccdb
tonight at	bbbbcaYqbaocZ
too and	aebmknaccamdb
too little	ndbdddcddmded
too long	ambclcabbZcdo
too much	gcffcjobbcimb
too so	bcZcacmbbqccb
took a	cdldcmkddbdee
took me	bbbccdpbbZndc
took the	lcZdccbcZpccb
tool for	mabbqbjbcbbaa
tool that	cdddkeqdecdec
top of	clobcalclbcdb
top up	bdddedbdedqdc
toronto and	ccqdccabbkccb
tot de	lncdkcbcccccb
tot zondag	amabccaobYban
touch since	llbccdmccaddd
touch with	dajbqcabcZbbb
touched me	bbZccclcamoca
tour of	ZaabbbmnbnZbZ
town and	lcaacbiabqeZa
town hall	lbbbcbaqcZbbl
trabalho e	mbacccbccokaa
trade fair	bckcccaanacdn
train and	mmcddcbmdbdec
train to	ibbcccaacncbn
trained in	YaZacomaanabZ
trainer for	Ycdderccddddb
trainer s	bmccdmaccmkdb
training budget	YbbbcppabaacY
training by	bccZdamacbicq
transfer the	bccbdZabcbsda
transfer to	ccededcdedpcc
translation company	acncclmccccdd
translation of	ncbccbpacbZca
translators and	Zaacolmbcbacb
transmit the	ldcdedcddcodc
travel and	kbbZcpnbcbbcZ
travel paid	ocdcdlcdddddc
travel to	pccclcbccdded
tre anni	bpcccdcclcccb
treating you	alaccckmaocba
tres meses	kocdddcdcdddb
trial and	YnbombYabbmbZ
trial ends	bcccdcYbccbrX
trial would	accccbmmnbccb
tried to	ccddlbbbclcco
trip to	obcddccddmcec
trois jours	pccddccnccddb
truck and	ZpabobZcmZbca
true that	bcZdcdbdpkcab
trust you	bancdnnacbacb
try again	ZjobbbjbaXZpY
try it	acbcmmpbcbccb
try our	ZaYanaonbaaaZ
try to	bemmhibcccbmc
trying to	ccajdcbcpnkcb
tu perfil	clkdeddddckmb
tuesday ?	ankbccpccacda
tuesday about	klbcddmmdccdb
tuesday and	lmblnZZacbbdd
tuesday at	dcbmcblmcabcj
tuesday or	bcbmddpddcddc
tuesday s	ccZcccancpccb
tuo profilo	ccodddcddbcnb
turn it	ibbcongcabbdb
turn off	bcbbbbaacbqlb
turn the	obacccmcbnbcb
turned me	acncbcabjlbca
turns out	bcnmcdjccbcec
turns up	nalccdmccbcdb
tussen 0	bcccdcbccbbar
tutor for	Ybdcdocbcccdo
twee jaar	arbccZabbbcba
twelve people	bbmdcmbncbcdb
twelve years	cdldddbdcoddb
twenty minutes	ibkpbjZfnZbca
twenty years	bcokcdkcbecdc
twice a	Zbblbqjbibgda
twice and	bnkcdcbbcmcdb
twice in	abjnbbZbcocca
twice so	ZbnbbnZZanbcZ
two afternoons	qbbnbbbcbbcdb
two are	alnccckdcccdc
two candidates	bcadddjbdbcbp
two children	ZjaacbnanZbcn
two dates	accodbncdccdc
two day	lbccdqaccccdc
two days	ndcccpcbcbedl
two evenings	YbbobojZbbcca
two factories	ncbdjcmccdcdc
two free	acdcddlndcbla
two hearings	pjccdcbdddded
two hours	Zbbpjoaccbecl
two interviews	apclcccdcdddc
two minutes	YbaambplmalbY
two months	ndacclfcjbjdl
two more	Yabbpbfbcbacp
two new	ZcZccbnacbbbp
two nights	kjcZdqbbdccdc
two of	efkcfjjkcicid
two or	pckhcccccbckc
two pages	Ymbbblfbnaccm
two parts	ndddebjddeeee
two people	ffacdlplbbfdd
two places	bbbcccoabZocc
two references	nanddjadccddc
two sessions	YabnbiZocbbcb
two things	pcaclccccbcdb
two times	klcddcbbdaceo
two to	pcbbdcmdddcdc
two week	njbcclalkbccb
two weekends	onbambabcbacZ
two weeks	pdbcdilbebbbn
two winters	decejeddkmeee
two with	nbcbnckbcccca
two year	Zpbdccbcobddc
two years	dmdcncccmjccb
tx 0	mnZdeebedcded
type of	dkodeecddcddd
u een	jbbpbmaacbaba
u in	pbbmbalbbbZcZ
uber 0	bcccdcbmdcjcp
uber die	kbmocbeccbcca
uberweisen sie	ccddddcdddkcp
uit het	bbYcbbZbnqjaY
um 0	bkcddcbcdccas
um cafe	abrmbbaccjcba
um die	anbcnbmcbbcba
uma entrevista	dddlddcdocddc
uma hora	cccodlccdccdc
uma ideia	YblbqaZaaaaba
un 0	ccddldbdddodb
un analista	hodeeddeeeedc
un appel	aaolcbmbbcbca
un azienda	bpccdccdlddcb
un cafe	ckodejgdcldcb
un caffe	bbqcccbbcmcbk
un client	lccdddjdkdimc
un cliente	nbcmdkgddddkc
un data	indeeeeedeeed
un de	Zcamccaconcba
un devis	mcccccpccccba
un entretien	bccmccbmoccbb
un idea	Zbacrcabbbbca
un ora	bdcncnfadccca
un perito	Zccqcabccccca
un petit	mbmcccjmbaccb
un poste	cnmcdccclccdb
un posto	codmddcdddddc
un proyecto	oancmcbccccba
un puesto	ZZoaaaaanYanY
un qui	bcbdnncclccdb
un stage	cccdcccdpcddc
una llamada	ddqjddcddcddc
una mano	ncbcmcbcnacca
una oportunidad	bbnbbbankbcba
una persona	nccdnccdccjdb
una startup	dddeoeceedded
una telefonata	Zbanbblboabca
unable to	bcccdcocddadn
uncle s	bccdcaZabbrcZ
und 0	dddekdidddcdo
und ab	bcnenedeededc
und die	lbccldcdmccck
und ein	djdelkdekdeed
und habe	ccmdccbdnbmcb
und ich	mdcemdcdlcddd
und mochte	nbabcbYbpZbbZ
und suche	dddencdelddec
under 0	bbbcdcnmcabcm
under a	ljbkldbdlccdc
under it	ZmZcccaabqbba
under the	dcccebbacmncn
under you	bqbdddbclbcdc
under your	bjbcccbclnneb
understand how	acaqdbkclcbdc
understand that	mcdbmdkddddee
understand the	bbkdpcZdddcdc
understand what	ccncddadcnbed
understand you	mbpcccbccbddb
understand your	bbmcccqdbbddc
union in	mkbddcnccacdb
unit in	cqbdddcdddded
university and	bccolaZanbZdb
university s	abcdqabmcbddc
unless you	acccddgcdckom
unlimited income	babbcbXbcbrbZ
unpaid>benefit	aaZaaYXnYaZpZ
unpaid>client	cdcddbacdpbda
unpaid>connect	ZbZaapZnaYaZY
unpaid>content	ZbabqXZgbbZca
unpaid>equity	cccdsccbccddc
unpaid>event	bcacbbaZbsbca
unpaid>freelance	dedeedcoededc
unpaid>funding	daddpddcddddc
unpaid>i-am	ababanYnrZbca
unpaid>part-time	abbbbbapaabab
unpaid>pay-first	acbbbaYZbZYap
unpaid>pay-word	cbdbkncsccbbZ
unpaid>permanent	dbddplccddddc
unpaid>recruiter	bZYcaaXZYbZqZ
unpaid>requirements	iaacqbbaccccc
unpaid>role	pacbcabadccdb
unpaid>run-code	pbcbcbabccbdc
unpaid>seeks	abccblakbbcbn
unpaid>sell-cta	eccccbrlccbcZ
unpaid>site-notice	acbcooaZbbbZY
unpaid>speak	bdbbcaaocccdb
unpaid>start	YbabbqZZnZbcZ
unpaid>teach	abccboZlbaccl
unpaid>wants-job	nbbcbbabobcda
unpaid>we	ZaabljasbabcZ
unpaid>we-help	YZabaoYocbaba
unpaid>you	Zbbbrankjabca
unpaid>your-profile	aaccbpZYdcbdb
until 0	ecjkcabrcjbcb
until friday	YmbbcccpbejnZ
until i	ZbmbobZbaZmca
until it	mbbbnbkcbblcb
until june	mbbcblnbbbcck
until september	fbbnbcbabacdo
until sunday	Ymbcbbambbncl
until the	kcgckbkjcccdn
until we	paceeeldddded
until you	bbbcclllcablk
up !	ZbYbobYZanmZY
up 0	obccbbZaccodm
up ?	acocmdlceecde
up a	lflcicjicjfdb
up and	nidmbbaobcbcd
up as	obhccbabobicb
up at	lbalfbdklfcck
up before	nccccbkmdccdc
up by	lcccbcbodbjcm
up for	hhkjjhdlejccc
up from	bccnacnbbblcf
up front	nbbbcmjccamca
up in	lalcecjbdndkb
up on	eifheekijkccd
up our	amlccdnbcjcca
up the	elccchdbcojbk
up to	keedeejicfeik
up twice	lbqZbbZbbZbcl
up when	aZkbaclobmabZ
up with	eddlddodcdccc
up you	mabcZZqbbabcb
up your	acccdboccajco
update the	bcjdedcddbbdp
updated cv	eZqcddbdcdccb
updated resume	nendeeceddddd
upon acceptance	jcbcdpbcdbddc
upon the	dlcddllcblcdc
urgent requirement	ocmdeededdcdc
us !	ZbaabmXmbWmoi
us $	jZbabnpabbbcZ
us 0	accbnbpbdcidj
us ?	ckifdqefccbca
us a	okbkefdbcbdck
us about	dcbqcmZjdbcdc
us an	odcddcjdecdec
us and	ldkjkcbnebbgb
us as	elccjkbbdcjdn
us at	modjbbXblobbZ
us both	bbkdqdbccicdc
us by	pkbcdcaccjccl
us can	jcbclcacdoccb
us for	nbelibancejdb
us has	ncccmdbdddded
us if	ebaocaaacabbp
us in	lllicbdjcedci
us is	mcbbboabclcdc
us know	kcbcdjkbdcbmn
us on	hbbpcbedclbck
us so	lmbkccbcdnddb
us that	cYpbobadclccb
us the	dcbckjcidcqbb
us they	acccdcpmdbcdc
us through	YlbpZbZccaZna
us to	eljjccbdcocce
us until	labdocabcbbdn
us what	qbZlbbckmabca
us when	jcpccdacdlcdd
us which	ZbZncaYocYabn
us with	cdddddpdedeek
us you	lncdcaldddgec
us your	mccmdbacdboba
usd 0	ljbpddjcccecb
usd h	pbclejfdddcdc
use a	abmbbobbcbmcb
use for	acambblbbocdb
use it	bcboocdbcccmc
use our	acbbclrbcbZcb
use the	mcbbcbakbpame
use to	bbrcacanaccca
use your	baacbbZcbkqbn
used it	acapcdbdclddd
used to	igbclclccncjb
used your	ccbdddcdonddd
using it	bbbcickabqbca
using our	YobZbqZZccaca
usual rate	pbbmdbaccccca
uur per	mcccdhocddcca
ux designer	kkceddidjddmc
ux designerin	kndeedcdkdeec
va di	mmmdddccdcdda
vacancies in	aamcccacqabba
vacancy and	cbZdddbdnnddc
vacancy for	anadccidqcddb
vacancy in	ddbeeecdqccdd
vacancy is	bcoddccdncccd
vaga efetiva	dqdeeeddddedd
valid for	aaaacakZbaXrZ
validating a	macodcabdcacb
value a	ddmmeecedceed
value of	bdbcccnccknda
value your	abanacabloccb
van 0	chbdmjlcbbmci
van a	aaobbblanbabY
van and	aoaclcoccbcdb
van de	kbibjbcllabbn
van een	kmcdmcbddckdb
van het	abaabpoabaabc
van onze	occmdbaecckca
van €	accndcacccmco
vanaf 0	lcbccbpccbccZ
vantage pay	ikjcfcejkdcmb
vast contract	cqcdddcdddddc
ve 0	nbbbpblccaica
ve a	jcljldldlZbch
ve always	mlncccbdcbddc
ve an	paaaklZcbacoa
ve applied	cbadddbdrbddd
ve asked	nekcccbcbacdp
ve become	bbZccbZbarccb
ve been	gfjdhdidjljeb
ve bought	mcacbcmbbncdb
ve built	aiacpejbobcda
ve completed	bcabdblZbalqa
ve done	blcjeddjnicdc
ve ever	acocmkmbbZbcb
ve finally	dqcdcdbddcded
ve finished	bbaocdZckncdb
ve found	kbadfcaccqccj
ve gone	abbcmcmcmZcdn
ve got	iejdlfkdiicdc
ve had	elbdcccilmccm
ve helped	bcabbbqncabcZ
ve inherited	abocbnaabZmcb
ve just	bnbejcnbhkicc
ve kept	cdbdddmdindec
ve left	aZmlmcjbacbcl
ve looked	lbbcobebbblca
ve made	bkbcdbklcdddm
ve met	acZcbclcbpcdb
ve moved	kjcjccbccpcdk
ve my	abZbamZZnpbbZ
ve never	kllccjbeemcdb
ve nine	Zcbbcbrcbccdb
ve no	nbjfmchjjbcdb
ve nothing	bcpccdacnbdec
ve noticed	ambdcdmccncdc
ve one	blccdckmYnddb
ve only	acndmdbcbcndb
ve opened	ZlabbbkocanZZ
ve paid	bcbbdcabdcpbm
ve placed	ccnddemdbbded
ve printed	bcbccbacbrcca
ve probably	ancdcdodcdced
ve published	ababcpZobZccb
ve put	fcbdkdiocjcjb
ve raised	amcchdndcccdc
ve read	ejbccemacmccn
ve received	acbcccZbcalnp
ve run	jrbnacZcbbccb
ve sat	ckkddeleddefe
ve saved	bdcdodlddcdee
ve seen	jjicdkjckkica
ve sent	acZcccZbnloca
ve sold	abZcpcmbbcccZ
ve spent	ajbcncebmmcca
ve started	bcacecasbdccb
ve still	ccalddbcbpcdc
ve stopped	cdbdddbdcqded
ve taken	fcmcicbnchcdc
ve the	abdcniabkabco
ve three	nklcccmbbabcZ
ve time	obbdacacklcdc
ve to	kblbccZcaocdb
ve told	iamcicabbobcn
ve tried	icadccpcbicdb
ve two	Zjabmlobcabma
ve used	jlbnccbcmeccc
ve won	pcccmcaccccdb
ve worked	hkikccbekmddc
ve written	aajbiclnbkcca
verification code	bccddcccdamZn
verification is	ccbcdcbcdbZqa
verify your	bcbbdcabcbjqa
very good	ckqbmklbbZbca
very happy	blbcccackmndc
very much	odancbZmbjbba
very sad	klbcdcccdncdc
very small	aabcrcZcabbdb
very well	ZnmjbcZbcbccn
vesting over	bcccqdcdddded
vi que	bcjddcpcncccb
via our	oddcddlceedcc
vice president	bnaccdndckddc
video 0	YbarbaXZbaaoY
video and	bccZcekqbbcdc
video course	bcccblZrbabca
video on	aZabaopaaZaca
video with	aobncajbccbdb
video you	cccrccbcccbdd
view and	bmcddckdcmdee
view as	abZcmcZclobcb
view of	amlccnbkbjcca
view on	bccncabnclccb
viewed by	dcddedbcdcdra
viewed your	acacddbcdbcrZ
village hall	pcbcbcbcdbddm
virtual coffee	bmZccdpccadcd
visa 0	ZabcbbZbnbpcb
visa and	YnlbcZabcbqcb
visa any	qaceeededdded
visa is	bjbdcdacnbnca
visa status	objeeededdeee
visit the	odddddbeeemdc
visit to	njbdddlcdbcdd
visit us	lpbccdenbZacb
visits per	babbcqbbbbbcb
visto tu	ncldddadbbcnb
von 0	jccjddjdccqca
von zu	neeefeeeeejed
voor 0	lfccimoccccca
voor data	dldeeedddddnc
voor de	hcbbcbiccbobq
voor een	obdnmcaccccck
voor het	abbbclanbpbbY
voor mijn	mnbdclalcbcdb
voor ons	lbbacrabccbca
voor onze	Zbcnmjbecbccb
voor u	apbbbbcbbanbZ
voor uw	acbbcbrccbbcY
vor dem	nddmdddedddec
vote for	bdcddbbncanca
votre colis	cccdddccccZas
votre compte	acccdbbcdcrkZ
votre contrat	bncdcdbddccZq
votre nom	acnnccbccblca
votre profil	cdmdedcddclnb
votre tarif	ndcnddbdddddc
vouch for	cbbdddldqbddc
voucher for	Zcambbpabbbca
vous ?	ohbocbachbbbZ
vous a	bbmcmbbmmabbZ
vous avez	dbZenbalpbbmZ
vous aviez	kdcmdbmccdcdc
vous d	elcedncldcddc
vous de	idcdddddpchcj
vous en	mlcdcccdcdndc
vous est	lnbndbccccbca
vous etes	ZblcbbmbbanmZ
vous laisse	YbacccqbcblbZ
vous le	bcbacbocblboa
vous que	aoombbZcbbbYZ
vous un	mbmcccoccbcab
w 0	doecncabcbcdc
w d	kmcdddccccdmb
w2 or	qaddeedeeeedd
w:!	cdeddcilcpjcc
w:$	kjbmdllccbmcc
w:%	bebbpenebbmdb
w:0	jjbjfkihcbjfj
w:?	keliijkckdcbc
w:EMAIL	aracccnaaacaZ
w:EMOJI	ehmbbbbmcklbe
w:URL	aedjcdhomboaa
w:a	jhfjiihgfdffc
w:a1	aqabcalbaZbbZ
w:aan	bjedcljikfhka
w:aanbevelen	dcceddcdqcedc
w:aanbeveling	cdddddcdcdndc
w:aanbevolen	baZcbcbbpabba
w:aanbieden	qcdeddcecdddc
w:aanbod	boabccaabbbbZ
w:aandacht	bbbccobbcccca
w:aandelen	bacdrcbccccdb
w:aangenaam	ZaZaaZZZbpZZY
w:aangenomen	aabbbaanbZqbY
w:aangifte	dodededdddedc
w:aanmelding	bbbccbaZcaboZ
w:aannam	ddcedepeccded
w:aanneemt	ndceddcdccddc
w:aannemers	Zapabbabaabca
w:aanpassen	aaabbbaZbaboZ
w:aanschuiven	ZaZZaZZpaZaaY
w:aanstelling	cocddbbdccdcc
w:aanvraag	pbbcccabcabao
w:aanwezig	bcccdobacccca
w:aarhus	anbbcnoZbaZba
w:ab	hahdfbglkbcng
w:abandonnes	accbbcoadccca
w:abap	caaccoabpZbnZ
w:abara	ccncddmdbcddd
w:abba	nZZaYZZapYaaY
w:abbia	acabccaboacca
w:abbiamo	njibhajbbeabn
w:abbonamento	ddcdddbcdccoZ
w:abbraccio	ZaabbbaaaiaZp
w:abeilles	ZbbYbpZabbaba
w:abena	cmadcdodcZeee
w:abend	dndddmdddddec
w:abende	bccccnboccccZ
w:abends	lZablnaanZbbZ
w:aber	YkZannYnYkZZY
w:abertas	bbbcdabobbcab
w:aberto	occcddbdddccb
w:abfullanlage	ocbccbbcdbcca
w:abgabe	ccdcdocZdcddc
w:abgeben	bddddcbcdcbaq
w:abgebrochen	bbacddcbbabap
w:abgelegt	cbpZccZcabcca
w:abgelesen	bcbcccbbcabbo
w:abgerechnet	occmdcccdcddb
w:abgerufen	qddcddcdedddc
w:abgesagt	ocbcdbbcbabca
w:abgeschlossen	bbbcobbbbabca
w:abgestellt	ccddddccdcddn
w:abholung	bbbcccabbabap
w:abidjan	bcobddacbanbb
w:abierta	ldceeeodddeec
w:abierto	bcmcdcbccaaZo
w:abilio	Zddcddabdccbo
w:abilitante	accccapZbbbca
w:abitiamo	ababbbabbobbZ
w:ablaufen	ccbdadbdqbcdb
w:able	ndmkbbbbmibbc
w:ablehnen	bcbdddbccccqb
w:ablosung	oeeeeedeeedec
w:aboard	ccddddbcddpdb
w:abona	ZbZodcbcccbcb
w:abonan	occcdcacddcda
w:abonneer	bcaccbbobZbaa
w:abonnement	abbbbbZnbaaqW
w:abonneren	cdcdccaocbcca
w:abonnez	acaccbapaZabZ
w:abonnieren	cdcddccocbccb
w:abord	bbccccacccoba
w:about	jdklffcldkccc
w:above	conblaeeccbca
w:abra	ncddddcdddddd
w:abraco	abZccbabbrbZY
w:abrazo	lcbcdcbbcYcbp
w:abre	araabeZZbaabY
w:abrechnung	lcbncbbbbcbbn
w:abri	abbbcboccbbca
w:abril	mncdcdbclccdb
w:abrimos	blccncZmcbcbk
w:abrir	ZmqaaaZaaZmaZ
w:abriram	ccbcdcocccccb
w:abrirem	abobbbabbabaa
w:abriu	Yqbcccacnbcba
w:abroad	YaoijblciZpba
w:abschluss	arccccbabbbZZ
w:absence	ccbcedmcncdee
w:absolutely	abbbccnbacbdo
w:absprache	oadddcccddddb
w:abstract	ccccdYabcbcar
w:abstracts	bcbccYaqcaZbZ
w:abteilung	bpbdddbdmbdcb
w:abtippen	acdccbbcbbpZZ
w:abu	bcodccanbbded
w:abuelo	nddddddddcddb
w:abundancia	aaabaaaabapaZ
w:acaba	ioaaaZhZfZaoX
w:acabamos	aYabpbaabbbbZ
w:acaban	bcbbccbbcbobZ
w:acabei	acaccdabaocca
w:acabo	bbacbbabbobca
w:acabou	ZbpbbbZaaZaaa
w:academia	ocabcbZboabca
w:academic	anaokbaababcb
w:academie	bcbcbcocbbbca
w:academy	Zlcccpajcbima
w:acca	aaabcbZbqaZbb
w:accanto	abacbbZbZpbbZ
w:acceden	bcbbcbaocbbbZ
w:accedi	ZaabaaaaaaapY
w:accelerator	YabbpaYnbmbca
w:accept	nbalclkablcla
w:acceptance	bjbccoobchbcb
w:accepte	lcckdcbbllcna
w:accepted	dbaccdahbndon
w:accepter	bbbccbaabacrZ
w:accepterait	bobcbbabcbbbZ
w:accepteren	ccccdcbbcocaZ
w:accepteriez	ccbdcpabqbbca
w:accepting	befjccmjckkla
w:accepts	XbZacbYbobobn
w:acceso	occcdcacddcda
w:access	dbkklbadcbnbo
w:accessibility	oZbccoZbbabca
w:accesso	ZZZZaZYZaYZqd
w:accetta	paccdnaccdcbb
w:accettato	bcbcdcbbcocnZ
w:accetterebbe	naZobaZbaaaaZ
w:accetterei	aaabbbabpaabZ
w:accident	aaabbaZZcarbY
w:acciones	eceemeedeeeed
w:accommodation	nmacddbdddlbb
w:accompagne	abpcabYbZabaa
w:accord	mcbndcblcmcca
w:accordance	anccdjabccmcl
w:according	ohkbckdbccbcl
w:accordo	lbalbbZbaobbY
w:account	dcbccbdbcdsnd
w:accountant	jfclabdllZbal
w:accountants	ZaaabaqpanaaY
w:accounting	ZkZbkhdamZZbp
w:accounts	nlbbebamlbkic
w:accra	ledaekjjbmbbZ
w:accreditati	ZaapaZZZaYZaY
w:accredited	abccbcYoccoba
w:accueille	bZabbnaaobabZ
w:accuracy	Zbbbcdqccacdb
w:aceita	XZZqanZZaZZaY
w:aceitar	dbbcccbbbnbqZ
w:aceitaria	nbmcibancbcca
w:aceitou	cccdddbcdbcqY
w:aceitunas	abacbbabbabbp
w:aceleradora	ddddodcdddcee
w:aceptado	cdcdddccdbcpa
w:aceptan	ddcddbbdncddb
w:aceptar	bcacccbbbdcqY
w:aceptarian	bbbcbbabobcba
w:aceptarias	qbddedbdddacb
w:acesso	ncbcccbbcacoZ
w:acha	YccbcaabccbZr
w:achat	ddenecddeeded
w:acheteur	boaddccdccbdb
w:acheve	pccdddcdccdca
w:achieng	nbcbbdnccccdc
w:achou	abobbbabcabcb
w:acht	jfbnboabcbkcZ
w:achter	mcbccbammbcck
w:achterberg	ooabbbacbccba
w:achterhoek	abZcbbaaapcca
w:achttien	bbZcbcbboabba
w:acompanho	abZcccabbpbZZ
w:aconselha	abbcbcabobcca
w:acores	abbcbbbcoabcb
w:acoustique	apZbbbacaabbZ
w:acqua	bbacabZoabZbp
w:acquaintance	njbabcacdcncc
w:acquainted	bbmclcalbmcdb
w:acquire	ZabbbpZZbarba
w:acquiring	acabcomadcabc
w:acquisition	cnpcddadbbccc
w:acquisti	acccccnncckca
w:acres	rbaabaYaaZabZ
w:across	dhnecjefcndcc
w:act	cajcmmbanZmab
w:acte	cccdcdddccndc
w:actes	obbcccbcbcdba
w:acteurs	abpcababaabba
w:action	dbdaccdacaemp
w:actions	ccddqdccecddc
w:activation	acaacbZbcaraa
w:active	bajcccacccona
w:actively	bcqaccZcZYcba
w:activeren	cddddccdecocc
w:activite	abZbaaYooaZaZ
w:activity	ZbakdmZbcbkoZ
w:actor	rcccclZZccccb
w:actual	Ymjcjcpcbbcda
w:actualizado	bcoeeedeccdad
w:actualizamos	abpccbZZcbbba
w:actually	alknjmbabkbcb
w:actuarial	iXYYZqXnYYZZX
w:actuaries	acnbZbnnaYbba
w:actuary	loackbccnbfcb
w:actuelle	qcbdddcdccdca
w:actuellement	baccccrcccccb
w:acudir	ccccddcccbcco
w:acuerdas	qdcddcbddcdcb
w:ad	imZbbjnaafenZ
w:adaeze	pbddcdcedcdee
w:add	admcbbeaglknj
w:added	bacbbbaaeZltX
w:adding	kqbbccabbnalZ
w:addition	aocdddcdcbkdc
w:additional	abbcdclbdcpdc
w:address	abdcbeblheonb
w:addresses	nbaacbocbaZaa
w:adelanta	bbcbdcbbcbcco
w:adelantaria	ccdddecdcdned
w:adesso	nbnblbabiaabZ
w:adiada	Zddcddbbdccco
w:adjointe	aobccZbcbcccb
w:adjunct	bcdcdrccdccdb
w:adjunta	brcdccaccccba
w:adjunto	abbccbkbkbjbp
w:adjuster	alabbcZbnbibn
w:adjusters	abobYbhobYbba
w:adler	bcbbcobZancba
w:admin	ZoaljbecaZolY
w:administrateur	ZZbacZaacbpbY
w:administratiekosten	caccccbccaoba
w:administration	lblbcambimbba
w:administrative	bdcbdcmddcncb
w:administrator	jobcdcccjkmcb
w:admiration	bakdobcdccdde
w:admire	ZkjbabZalpbaY
w:admired	anZccbZZbqZcb
w:admiro	abZcccbbbpbZZ
w:admission	ZaabaaZpbZoaY
w:admissions	maZbcbqbabccb
w:admit	bblddcadcnjdc
w:admitida	baabccaccapba
w:adoeceu	obdccabcdcadb
w:adoquines	bcbcccbacbcbo
w:adorar	aaZbbpZZaYaZY
w:adoraram	bbbcbbabbobbZ
w:adoravamos	addbdobcdcccb
w:adore	bcbcbccdobccb
w:adormeceram	ccddnccdddded
w:ados	abdbdobadcbca
w:adres	acbcbcpccccbZ
w:adresse	YZYZaZYZZYlpd
w:adresser	Zbcccbncnccda
w:adresses	ZaaabaZpaZZaY
w:ads	naabmbjneakca
w:aduana	bbacbcacbaoca
w:adult	albcbYapcbaca
w:adults	cbbccqaabbccm
w:advance	cbdbbrZabarcb
w:advanced	ZaaaclmibZpaZ
w:advert	ZracmcZbmacca
w:advertise	apocccacbZbma
w:advertised	bopcccjcbacbb
w:advertisement	acccdcklbbcqZ
w:advertising	cblcdmmkcbhdc
w:adverts	ZaZbcbmqbaaZZ
w:advice	bbaanbbdopcda
w:advies	abaobaabkabbZ
w:advise	hakmiipbkabba
w:advised	abbdocjclbcdd
w:adviser	keamabpbbdfca
w:advisers	jbZdannkbZabZ
w:advising	caZqbbabbbccb
w:advisor	ZZkqqYXZaZZaY
w:advisory	ZZasoZcacbaka
w:advocacia	ZZapaaaabaZbZ
w:advocatenkantoor	abbobbabcbbca
w:advogados	abcodabcdcbcb
w:aed	nmbeehbfcckdb
w:af	lebakaYabZaol
w:affiancarci	obbcccbcccdca
w:affiche	ocbccbbccbbca
w:affidavit	abbcbcbcbbpdb
w:affideremmo	rccacbbccabba
w:affittarle	pcacbcZcaacca
w:affitti	obbbciaablnbZ
w:affitto	YbcabZZbcbabq
w:afford	nkabikmbbabba
w:affut	cbadccacobcca
w:afgelopen	aaapbbZbbabbZ
w:afilias	bcdcacacddodc
w:aflevering	bccccbapcbbbZ
w:afraid	djjcmkbfjlbcZ
w:africa	kbkoccYccdcdc
w:afspraak	bcbcccZbcbbas
w:afstand	bcdcocbdcccdc
w:after	blkicdkfckjdc
w:afternoon	lnjbdekkbabbi
w:afternoons	paapaoabbZbca
w:afterwards	labjlbemclakc
w:again	ikmicecedbbdm
w:against	kfZadjalbjlij
w:age	mabbbpZbbahcm
w:aged	ZbkaboYbbbobZ
w:agencies	cjldcboldibca
w:agency	nllbcbmdkcccc
w:agenda	dhabbblcmnbbl
w:agendamos	Zacbcbpdccbcb
w:agent	ZbeibbZbjbtkZ
w:agente	baadcbpadcbcb
w:agents	faZgmlnmbYZaZ
w:agenzia	abbbaaabbaoba
w:ages	aedbcjdcjmccm
w:aggiorna	ZZZaaZYZZYZpY
w:aggiornamento	ZbaabpabbbaaZ
w:aggiornato	bapdccbcaZcaa
w:aggiorniamo	bbobcbbbbbcbZ
w:aggiungerla	abacbbZbapbbZ
w:aggiungo	abZbbbabanoaZ
w:agile	bbamcZZpmYbba
w:agli	anaaboaaaabbZ
w:agnieszka	Zcbababbbaacp
w:ago	dkblccfjepceb
w:agora	YmYboaZalmZaY
w:agosto	Zmaabapabaabj
w:agota	abacbbpbbaabZ
w:agrade	abobbbabaabaZ
w:agradecer	ZaaaaaZZaaaoY
w:agradeceran	cccdcobbccccc
w:agradeceria	abZbacaboZbab
w:agradecimento	cccoccbcccccb
w:agradecimiento	cddndcdcddcdc
w:agree	ihakbbflbmboZ
w:agreeable	mckndcbcccbdc
w:agreed	pmbiihbcbabcm
w:agreement	pdachbebbbbcp
w:agri	cbmdmecedddde
w:agricoltura	aaaobaabbabaZ
w:agricultor	ccddnbcdddcdd
w:agricultural	Zbbaaoeacbbca
w:agriturismo	pcacbcZcaacca
w:agro	bbocdcbcbbbaa
w:agronomist	omZaaZZaaZaoZ
w:agrupamento	nddeeddedeeec
w:agua	ZnabbaZabaaaq
w:aguardamos	dpdeedbdedddd
w:aguardo	aaZabbpaaZaZY
w:aguas	aaZbbbZabpaaZ
w:aguentando	bbZbbbaaapbbY
w:ah	alZcbcaacobba
w:ahead	lbpbkcbbcboca
w:ahi	cdcdddcccqccb
w:ahora	mancbbhblZbnZ
w:ahorra	bddcdcqdddbdb
w:ahorro	coceddmdddddc
w:ai	cbldmcmljajba
w:aid	ajecnpZckabca
w:aiderait	bcbbcbaocaccb
w:aidons	cedcddpdeedec
w:ailleurs	cecedepeddedd
w:aime	ccbccabbaqcbZ
w:aimerais	cdbddcpdmbddc
w:aimerait	nbabboaabbabZ
w:aimeriez	abpcabYbZabaa
w:aimez	aaZbaaZapZbaZ
w:ain	bncdcdncddbec
w:ainda	mlccdclcdcdcl
w:air	cZblZmeraZabZ
w:airbnb	bbbcmcabcbocZ
w:aircraft	cbmddcbcmbmdd
w:aires	bcocbcabbbbca
w:airflow	ekidcnchmbccb
w:airline	YZjonbcZlaaba
w:airport	leabbbabimpbY
w:aisle	obbbbaabbnbca
w:ait	bcccmccdccndb
w:aiutiamo	dedcddpcdeddc
w:aiuto	nddddanedddec
w:ajeno	abbobbbcZbbcb
w:ajoute	bbZcbcabbpbba
w:ajuda	mbabpZaaaaYaZ
w:ajudamos	ddddddpcddddc
w:ajudei	ZbbbabZbbapbb
w:ajudo	ddceeepedddee
w:akademie	abbacpaZcbbba
w:akkoord	boabccaabbbbZ
w:akten	pccccbYcccbcb
w:aktenordnern	occcccbcdbbaa
w:aktionspreis	aaabcbpaabccY
w:aktiv	cbpYccZcabcca
w:aktualisiert	ZaZaaaZZbZapY
w:aktuell	ZloabamaaaaZY
w:al	ffbejfejcdmid
w:alaikum	bbbcdcabpaZcb
w:alameda	oddddcccddcbb
w:alarm	abbcccabokbcn
w:alastair	ccoddecedceee
w:alb	bobbcbabbbbcZ
w:albanese	aaZbabZcpZbbb
w:albania	XZaZaYraaaaaY
w:albergatori	bcbocbabccbca
w:alberghiero	aanabaZZoZaaY
w:albergo	bddcdoccddcdb
w:albo	qdccddcdddddc
w:alcanzado	ZaZbbaZaaYZpY
w:alcanzo	aaaabaZaaXapX
w:alcun	cddcddneddded
w:alcune	ZapacaZbbabbZ
w:aldana	ncdcdcacdemdd
w:alegria	baZbbbaaaobbZ
w:alemania	aZYaaaaapZaZZ
w:alergias	ZbbacpaZbaabZ
w:alert	aeacdcZdbZZtc
w:alerts	YZZnZaoaaZaoY
w:alex	ocmcdZcdddcee
w:alfandega	abbbbbabbboca
w:algarve	bobbbbbcbcbcb
w:algo	nbmbcbabnmbbY
w:algorithm	abbmaZYZbaqbZ
w:algorithmus	bcccccbbccoba
w:algoritmo	YaooaZYYaanaY
w:algos	ccddpdddecddc
w:alguem	pZabbaZboabbZ
w:alguien	kcajnaZbpaabe
w:algum	ZlmaaaZZoaZaY
w:alguma	Zabcbbabobbca
w:algun	ZmZbbaZaaoaaY
w:alguna	ZaZbacabpZbaa
w:algunas	bbocdcbcbbcaa
w:aligns	aaqbccZcccaab
w:alike	clZcbcabarcca
w:alimentacao	cqcdddcdccddc
w:alimentacion	aaabacpabaZaZ
w:alinha	obdccabcdcadb
w:alive	bnbcpcZcbabdb
w:all	dhjjdfdldjhde
w:alla	dbncblaibmjaf
w:alle	fbbbkbapbebin
w:alleen	ZamapljZYZZaX
w:allegato	Znabbbaabaaap
w:allego	abbcbcabnaabn
w:allein	bbcdoccdbccdc
w:allemaal	ZZpabbabaabcZ
w:allergies	acbbcbZacZbcq
w:allergiques	bcbbcbbabbbbo
w:alles	bincccebfkcjl
w:allez	ccccdcbbddocb
w:alli	dedeeepddceed
w:allocation	Zbbobbbbbbnca
w:alloggio	aqabbabbbbbbZ
w:allotment	ababcoaacaaXr
w:allotments	maZbjbZnalbbX
w:allow	kmZabbcbbmibm
w:allowance	ZrabhnZabbnca
w:allowed	dolkbbdclbccb
w:allows	qbaaaoYababca
w:almacen	cccdZcocdccdc
w:almeno	bcddnbccddded
w:almeria	paabbbaZbabba
w:almocar	cccddcbbcbcbq
w:almoco	condddbcdcccb
w:almost	jkZccclblacnc
w:alocar	abccdcrccbbcb
w:aloeproducten	ccddddbddcodc
w:alojamiento	pbbbccbcbbbba
w:alone	bbdalnbpbkbcc
w:along	accjmdbboncbb
w:alors	abpcbbaaaZaaZ
w:aloud	apanbcZbcmbcb
w:alquilanos	ZbcacZYbcapZY
w:alquiler	acccebacdcbcr
w:already	bhfdjklibcmjb
w:alright	abfabcZbqZbcb
w:als	bmdeidkfmdefb
w:alsjeblieft	bcbcccbbbbbco
w:also	hijeedgiklbdb
w:alt	bbZcbbabbpbbZ
w:alta	bbbbcbZobabaZ
w:alten	pdededceeedec
w:alter	cdcddYaYapbcb
w:alterada	ddddeccddcaoa
w:altered	bdbcdnccdccnb
w:alternados	aobcccbccbbca
w:alternance	bpdeddddkdedc
w:alternanza	bbZbbbaaoabbZ
w:alternas	occccbcdddbdc
w:alternate	bobddmbdccddb
w:alternative	amlbcZacbnccb
w:altes	ccbdcacbaocca
w:altester	dddededepbeed
w:although	ffbcfccdjpccc
w:altijd	absbbbZbalbbZ
w:altogether	mZZnbpaaaaeca
w:altri	ocddccbdcddec
w:altrimenti	bccccbbbcboba
w:altro	cdcdddmddbldm
w:alugo	ZaZaZbZaaZpZZ
w:aluguel	acdchbacdcbcq
w:aluguer	abbbcbpccbaca
w:aluminium	lkZpbZYaZaabZ
w:alumni	aaZcbZassYbZY
w:alumnos	ddcddbbdncddb
w:alunos	bbbbmnbccbbca
w:alvarado	bcaZcoabcndec
w:alvast	ccbcccbccboca
w:alverca	bcbcccbbcbcbo
w:always	dkoccdbecmdci
w:alzato	qbcdddcdcdcbc
w:am	diefdifelkecj
w:ama	mbYcbbZaambbn
w:amanha	ZcikbbZaaajoo
w:amazon	aabrbbcabbmcZ
w:ambachten	ZaZapaYbaaaba
w:ambientato	aaababZpZaabZ
w:ambiente	cqceddcddddcc
w:ambitious	Zcbabcladcocb
w:ambito	bdqdddcdccdcc
w:ambulance	niaoZYYnbaaba
w:ambulatorio	obbbbcbbcbbcb
w:ame	ababoabbbbmbZ
w:amene	decedepeddedd
w:america	ancmccmccbadc
w:american	ZaabbibaZlqcZ
w:amersfoort	oaddddbcddddb
w:ami	acabcboZbbnba
w:amica	bobccbbbbbcba
w:amiche	ababbbabbbpbZ
w:amici	bcdcccacddodc
w:amico	bdcdcdcdccodc
w:amies	ababbbaacbpba
w:amiga	anacbbmcbboba
w:amigas	bccdccbcdbocb
w:amigos	deeeedodedeee
w:amin	ZlaZmZZobaaal
w:amira	kdccdclccbcqb
w:aml	lncbdbncccaca
w:ammalato	bdcdddcdndddc
w:amministrativo	bobbbbbcccccb
w:amministratore	bbbacZaabcoba
w:ammiro	cddcdeneddded
w:among	ablchabikmcnb
w:amor	Zaaboaaaoaaba
w:amorcage	cbcdodcdddcdc
w:amount	adcbdcZbccqbq
w:amounts	ebbaccobdcncc
w:ampa	obcccbbcccbca
w:amparo	ccdbpdbdddced
w:ampliarlo	pbcbcaacccbca
w:amrita	moZbbamaaYbmY
w:an	jfcljkjdicdec
w:ana	llYcnbZcbabna
w:anadido	bcacccabcacrZ
w:anaesthetist	YmnakbnbaZbca
w:analisaria	ocacbcacbbbcb
w:analisi	qdccdcdccbick
w:analist	lncdddccecdmb
w:analista	lncdddcdhddmb
w:analistas	Zbcccpalcbaba
w:analisten	aZabbaooaaabY
w:analizzato	ZbababpbaaabY
w:analysed	naZabbloaaaaa
w:analysis	laabcqebnZbcZ
w:analyst	kncoccbchbedh
w:analyste	emcdddbcjcdcn
w:analysts	acdbcnpncbcbb
w:analytics	jokcccbmiacla
w:anand	ZapbobZaZYabY
w:anbei	acccdcbbcbcbp
w:anbieten	coabncaaabbcZ
w:ancha	bccddbbcdcabo
w:anche	naabbZjaloebb
w:anchor	dkefccckmjclb
w:anciennete	bobdccbccbccb
w:anciens	bbYcbZbaapbba
w:ancora	obmbbbabanbbl
w:and	jihfjiehgejdc
w:anda	aaapbZZbbbZba
w:andas	bbpcccbbbbcaZ
w:andata	cdodddncZbdcb
w:andato	ZZZaaZZZZYZpY
w:ander	bcnccdbdncddb
w:andere	lnacccnbbabbl
w:anderen	aZZbbaZaZpaZn
w:anderhalf	ZaapaaaabaabZ
w:anders	bbacbcbbbobba
w:anderungen	aaZaaaZZbZaoY
w:ando	ZaaaaaaapZbaZ
w:andrea	acbckcoddccdc
w:andreas	bbacccobbocca
w:andrebbe	mbmccbancacba
w:android	jabccbccnbncc
w:anerkannt	aabbcaaobaabZ
w:anestesista	boddddcdddcdd
w:anexo	bcccccabcbcbr
w:anexos	abbbcbZabpaaZ
w:anfahrt	pcbccbbbdbcca
w:anfang	oaZabamaaaaaY
w:anfangen	Znbbcaacabbbq
w:anfrage	pddeeecdddddc
w:angabe	bcbdddbccccrb
w:angeben	aaYbaaYapZaaY
w:angebot	mambbanZaaaal
w:angebote	acocbbnbaZaba
w:angefangen	abacccpcbbcca
w:angehangten	bcbccbabcbbao
w:angekommen	abZbbbaZbobaZ
w:angel	aaabtcZbbbccd
w:angela	bcacbdlbaapca
w:angeles	abbbcclacbpcZ
w:angels	ZZZataXZXZabZ
w:angenommen	dddeedcbdcdpb
w:angepasst	abbcccbacabbo
w:angesehen	dcbdedddacdra
w:angestellt	aZacccacapbaY
w:angezeigt	ccodccbccbcab
w:anglais	occdcacdccccc
w:angolano	Zaacbbabpbbba
w:angry	jhZlmbcibnaca
w:angular	maaccdoccbcdb
w:anil	bqbcccaccaddc
w:anima	abcbnnbaccbca
w:animado	bqddddbddccdb
w:animal	kjalcmkbbkbcb
w:animals	YoYaaaZZqYabY
w:animaria	pcbacaaabbbca
w:animas	dddemdpZedddc
w:animateur	abdbdobadcbca
w:animation	lbblbbnmbbbcb
w:animator	YmaccbZbnacoa
w:animators	XboZbaXpbZabZ
w:animatrice	occddcccddbdb
w:animer	bdeddpcbddcdd
w:aniversario	abZbbbaaanbZm
w:anjo	ZaabpbaabbbbZ
w:anlagenmechanikerin	aaZaaaZbaaapY
w:anlass	ccoccdacbbbcb
w:anmelden	ccdddcbrcbdaa
w:anmeldung	bcbcccbacbboZ
w:annecy	nababoaacbbbZ
w:annee	lbabbamnbaaaZ
w:annehmen	abbacaaabapaY
w:anneke	llmdceaddbdee
w:annex	naabbaZaaaaao
w:anni	brbceacbmbbca
w:annika	ackcccZbapcdZ
w:anniversaire	ocabcaaaaXbao
w:anniversary	ababbkZZbmooY
w:anno	ncmlccjccbcca
w:annonce	abacbbabbaboZ
w:annoncer	cobbcbbdccccb
w:annotatie	cncdddcdddddc
w:annotation	lbbccbqacbbca
w:annotators	onbZaYmZbaabY
w:announce	aaabcZiqbaaaj
w:announced	lbobZcabbmccc
w:announcement	lcoccaZnbaacb
w:annoyed	aZqbccZbaacbb
w:annoying	bobdbdmdcbddc
w:annuaire	bcccbbZpcbaba
w:annual	jjeebmelcbccj
w:annually	WZaabrZaaaabZ
w:annuel	Zabobabababba
w:annule	ccccdYcbcbccq
w:annum	aobmbclbccccc
w:annusarci	acpZbaZbccbca
w:ano	eklmcmabbocaY
w:anonimiseren	bbbcbabobaccc
w:anonyme	cccdcdodcdddc
w:anonymous	YabtbhYabkZbZ
w:anos	aqnbbbjbilbbZ
w:another	ccklbchbiobbl
w:anruf	ababcbnbanbbZ
w:anrufen	bbnbdcocacccb
w:ans	bljcmbYkoicbZ
w:ansatz	ocdcdbcdedddc
w:anschliest	obcccbbccbccZ
w:anschreiben	bocdddccbdddc
w:ansehen	lbbcncbcbbboZ
w:ansprechen	bbocccbcbbcca
w:anstellung	aqddedcdddddc
w:answer	cjinbcicckdlc
w:answered	ajmlcbebbmlkZ
w:answering	mbancacablabm
w:answers	ddloldjacZibc
w:ante	abcobbabccbca
w:antecedentes	peeeeddeeeded
w:anteile	baccqbbcccccb
w:anteilen	Zabcobbbbbccb
w:antenna	paZbbbYaaYZbm
w:anterior	ababbbnbbaaan
w:antes	jegbobbbcanbe
w:antichi	ocbcccacbbbca
w:anticipa	ababababaZpbZ
w:anticipare	acabccocccbba
w:anticipate	nbmcdcadddcbc
w:anticipation	bbqcbcaceccdc
w:anticipiamo	bbbbccobccbca
w:anticipo	ZaabbqZaaaZbZ
w:antigo	ZbapbaZZbaabY
w:antiguo	bbccdbbcccabo
w:antiguos	cdcnbdddddddc
w:antivirus	bbcacbaaccrba
w:anton	oYZZbbZabYbpZ
w:antwerp	ZpZccbabbobba
w:antwerps	bobbdcbcdcccb
w:antwort	acbmccecbbcZr
w:antworten	abpcccZcbabba
w:antwortet	bcbcccocbabca
w:anuais	aobncbbcccaba
w:anual	lmbabaobbaZaZ
w:anuales	cpddddcddcddb
w:anularla	bcbbccbbcbobZ
w:anuncio	YZZaoZXZZYZoY
w:anuncios	aaXbaaoaaZaoY
w:anwaltinnen	ccodcdbccbcca
w:anwaltskosten	ababbbabaapca
w:any	ecgjdcjcqccdc
w:anybody	ekkagaZoiidbc
w:anymore	hcbcbboncacdb
w:anyone	fcdddciiqbbkc
w:anything	bemlddciocbib
w:anytime	YbnbbbYbpZabZ
w:anyway	dijbbbccnelcl
w:anywhere	mlabcbacrjcca
w:anzi	bccccoabbbbca
w:ao	blblealbmkcbb
w:aos	anabbZaabobbY
w:apago	ddddndcdddcee
w:aparece	accccaoccbbcZ
w:apareceu	ZaZbobaabaanY
w:aparecido	ababbbaabaaoY
w:apart	kbafbcdobqbca
w:apartment	olacbcZcldkdb
w:apellido	cdddddcdddnac
w:apenas	ccedeccdddned
w:apero	ababbbaoaZaaZ
w:aperta	cpcddecddeedc
w:aperte	bcodddccbcdcc
w:aperto	abocbbaobabaZ
w:apetece	bbrcccbccbcbb
w:api	YapbabnZZYcbb
w:apicoltori	bddcdoccddcdb
w:apiece	laaabmoabbaba
w:apitem	bcccccbbcbcbo
w:aplicado	cacdddccrbdbb
w:aplicar	bcbcbZZaapbbZ
w:aplicativo	ZaYbpbaaaZaba
w:aplique	cccdcbbcqbccb
w:apologies	lcijbciieljca
w:apologise	abjclbbccbdoh
w:apologised	bcacbcabcqcda
w:apontamentos	cdddnbcdddddd
w:apostila	bZbcccabcbpbZ
w:apostou	abbbocabbbcca
w:apotheke	ocdccbabdcbca
w:apothekerinnen	bbbrdbbZcccbb
w:apothekers	ZaapbaZabbaba
w:app	lbaisbcdbbkla
w:apparently	YaYZaaYYaraYX
w:apparso	abaccbbbbaaoY
w:apparu	acaccbabbabpZ
w:appassionato	deddeepeecded
w:appeal	akdnccbccbndi
w:appear	kbYlcalnbbala
w:appearances	cdbbddbcdbcpb
w:appeared	acacclZmcamnZ
w:appears	abcbcbabbmZrY
w:appel	hblhbbjobbbbj
w:appelez	ocddecbdcdcdb
w:appelle	aqbccabcbbbba
w:appeltaart	cocdcccdddbdb
w:appena	ZZabobpbbZbbZ
w:appetito	ZaZaaaZoaZaZY
w:applaudit	abbcccabcobaZ
w:apple	ZaabecZbblrba
w:appli	ZaaloamZbZaaX
w:applicant	abbnbbYabcnoZ
w:applicants	aoYbmbiaaaboa
w:application	cnbcefahnbdkm
w:applications	YlabbbbqoabnZ
w:applied	amjcckbboafkf
w:applies	XabZbZnabblco
w:appliquee	cZdddoccddcda
w:apply	aqbcbbdnnbbjb
w:applying	aoaccambnabbk
w:appoint	pkabdadbcambl
w:appointment	Zmcccejhbdlbo
w:appointments	bbqcccZclZcdb
w:apporte	bcbcccbbcbcaq
w:apporter	bcdcdcccdcdcn
w:appraisal	YapabalZZYaZm
w:appraisers	XbYpanXZZaZba
w:appreciate	dbmlccjcniccb
w:appreciated	bcacdabajrccb
w:appreciation	bcancclbbpcbb
w:apprendre	ZaabZpabZaabZ
w:apprenti	dccededepeeed
w:apprentice	YaYaZZXZriaZY
w:apprentices	XoYaZnXaoXZaY
w:apprenticeship	aoZcaaYbnZaaa
w:apprezzato	acccccbcccocb
w:approach	bmmcccnccbcdc
w:approaching	abnblbocbbbdc
w:approbation	aaZbabYapZaaY
w:appropriate	bbnbbdbdnacdb
w:approval	ilancaibcmhca
w:approvato	bcbcccbbcabbo
w:approve	Zebcccdbcamar
w:approved	lckblbabbalfp
w:approx	obbocbZbcbbca
w:approximately	lobmjcabcjccc
w:apps	lbaqbclbbbicb
w:appuyer	Zabobaaababba
w:apre	cobccdcccccca
w:aprenda	bocccccdbdcdb
w:aprender	YaaaaqYZZZaaY
w:aprendeu	bcrcccaccZcba
w:apres	baZanlYlnYlZX
w:apresentamos	dpeeedbeeeddd
w:apresentar	mbbcmcnbcccca
w:apri	abbbcbabbapqZ
w:april	nlfdcbamlbbbl
w:apriva	bobcbcbbbbbbZ
w:aprobo	obbbcbbcdcadb
w:aprovacao	bcedeccdddoed
w:aprovada	pbdeeddeededd
w:aprovado	Zddcddbbdccco
w:aprovou	oddeeeceeeded
w:apuntados	ZaapbaaaaaabY
w:apuntate	bbbbcaapbabaZ
w:apunto	cqcdedcddccdb
w:aquario	bobcccbbbbbba
w:aquariumbedarf	dddeoedeeeeec
w:aquariumhal	bobcbcccddddc
w:aquela	ccddnbcdddddd
w:aquella	cdcdddcdcqdcb
w:aqui	ddlcccjlcnnaZ
w:aquila	ZbaaboabbbaaZ
w:ar	mbbddcpbbcZca
w:arable	XZYoZYXXZXZpX
w:aragon	bpabbbaccabca
w:arbeidsvoorwaardenvoorstel	apbabbZbbZaaY
w:arbeit	bmbddnlccbcda
w:arbeiten	bncdddcnlcjca
w:arbeitet	Ybdbdbqccdcca
w:arbeitgeber	bZacbcabqYbba
w:arbeitsplatz	ZbbbbbaaaZbap
w:arbeitsvertrag	aiYbabZaoZaan
w:arbitraje	Zccocbbccccca
w:arbitral	adcodbbdddcdb
w:arbitration	YaZnbbaabaaao
w:arbitrato	bccoccccccccb
w:arc	YaabboYoaaaba
w:arcgis	dlacddodaccdb
w:archieven	aaZaaaZapaaaZ
w:architect	injddcbfjedjc
w:architecte	omddddcdddddc
w:architectes	ocbbccacccccb
w:architects	namccbZnbbccb
w:architecture	ZaYabaZobpZaZ
w:architekt	eceeeedeaddob
w:architetto	dodeddcdedddc
w:archiv	bcdcdcacddocc
w:archive	knbbbbZallmkY
w:archives	amlcbcnbcabZl
w:archivio	ZanabomZaZaaZ
w:archivo	bcdcdbcbdcncb
w:ardent	cokcichclkccb
w:are	hdmidefjcddei
w:area	holfcbcdmacjZ
w:areas	aapdddbclbdbc
w:aren	mclcbmkbbalia
w:arena	ZaaobZXoaaaaZ
w:argent	ZaZbqZZaZYmaX
w:argine	eodddeddedeee
w:argue	nmbcicZcblbdb
w:argued	abiZbcZbaqbcY
w:arguing	kckdddbccpddc
w:argumentos	aaababZaapaZZ
w:arguments	ZaapaaZaamZca
w:arise	ccqdddadbabbc
w:arises	bclddbbbaocbc
w:arjun	cbbdmededmded
w:arm	qaccbabbbbcda
w:armazem	ZaZapaYaaZZZZ
w:arnhem	aoabbbaZbaboZ
w:around	lfnkccdcdfjcb
w:arquitecto	jcbocbbcibcja
w:arquiteta	ncdeddcdddddd
w:arquiteto	jmceddjdlddhc
w:arquitetos	YababapbbbabZ
w:arrabbiato	abaaboabbbbba
w:arrancar	pbcccbbadcbcb
w:arrange	bicbeiqccbidc
w:arranged	Ylabbbkbbapba
w:arrangement	cccddcnddckee
w:arranque	abccdoabccacZ
w:arrasou	ZaZaaZYYZqZYX
w:arrears	ncacbcabaocca
w:arregle	obcbbcbcbbada
w:arreglos	bddccboaddbcZ
w:arret	accdcobacccca
w:arriba	cdcdddcdcqddb
w:arriva	abbcmcacbabar
w:arrival	fabbccYbcbrca
w:arrivano	ZambnblbaZnaY
w:arrivato	dpbeeddeeeddd
w:arrive	bbbecbjbbanbq
w:arrived	abZabeaaiplam
w:arrivera	ababobabaaXZp
w:arriveranno	acacobaabbbba
w:arrives	kccdmdaccbacq
w:art	albcccjbpakcb
w:arte	ZaZbpaaaaaaaZ
w:artesanal	abbbocacbcccb
w:artesas	ddceeepedddee
w:article	abajbnmdbncbe
w:articles	abbbblnocbbZZ
w:articolo	acbbcoaZbnbbZ
w:articulo	bcbbcjZYbpbca
w:artigo	accacqabdbbca
w:artigos	bbbbbaboaabbZ
w:artikel	bddcdoccddddc
w:artisanes	bdddccobccbdb
w:artist	edZlbbZoaZlnZ
w:arzte	cccacobbbcccc
w:arztinnen	ZabZbnaobbbbZ
w:arztpraxen	bcbcccpcbacba
w:as	fjcgkjddihjdi
w:asap	rbdcddcdddddc
w:ascenseur	cccddcccdbcco
w:ascensor	bocddccdddcdb
w:ascensores	ZbZodcbcccbca
w:ascensori	acbbcbaocbbbZ
w:ascoltare	acbocbabccbca
w:ascolto	eeeeecdnecedc
w:asegurado	cddbddbddcncb
w:aseguradora	occddcacddcdb
w:asesor	abbpbaabZambZ
w:ashamed	anbdccbdbeddo
w:ashby	mmbaaYYZbamoa
w:ashore	XpbcbaZaboZba
w:asi	ababbbZaboaaZ
w:asia	jbccbcjkccodc
w:aside	sbbcbcamcacdb
w:asilo	abbbcclcbbbbo
w:asistencia	mddndccdbccdb
w:ask	hfkkcjdjljcfa
w:asked	djmmcfbfciddj
w:asking	bjqbbbebpibbb
w:asks	akhlckmbckkbb
w:asleep	aaaZboZYbYZao
w:aspettiamo	bbabbbapZbZaY
w:aspetto	aaababZoZaabZ
w:aspirations	caqcbdbcbbcdc
w:assegni	bbabbbZpZbZaY
w:assegno	ZobabYaabbnbY
w:assembling	bZlmocacccccc
w:assen	bocddcddedcdb
w:assermente	obbcccbcbcdba
w:assess	bbacdcpcbcmcb
w:assessing	abboclacbbddb
w:assessment	ldZbiejblaoaf
w:assessments	paabbYoababbZ
w:assessor	Zbbcdoaccmddb
w:asset	Zbbaacobcanbb
w:assicurativo	pbddeddeeeedd
w:assignment	pambcibcicjch
w:assignments	qbabcbjcdcbcd
w:assina	abbbbabcccobb
w:assinada	aobbbabbbabbn
w:assinar	ccddobcdddcdd
w:assinatura	bccccdZbcbbpY
w:assine	cdcddcbncbccb
w:assist	baZbcbnbrZbbZ
w:assistance	adccdcncccmdc
w:assistant	aocbcicbkdpbd
w:assistants	mdibcZnbcbnbZ
w:assiste	bbbbbbaocabaZ
w:assistente	YYaoaaZabanbZ
w:assistentin	ddeeeedeeeoed
w:assisting	nbncdbbcccccb
w:assisto	bccdddcdodddc
w:associacao	pbbbZbabdcccb
w:associate	mnehcnacbbbcb
w:associates	obocbbYbbabcb
w:association	njabenZobiabd
w:associations	XaobbcpbaZcba
w:associe	ccddqdcddcddc
w:associes	cocdaddcddddc
w:assoluta	aaabboaabaaaZ
w:assume	lqlcccaccccca
w:assumere	apccbbabbcbca
w:assumimos	bcbbbcobabbca
w:assumono	ZaYbabZapZbaZ
w:assunto	baccbbbccboca
w:assunzione	crcdcdcdccdcb
w:assurance	bbbccnaambbcm
w:assurances	ddceddpdddded
w:assure	abacbbnbaobca
w:assured	abmbocacbabcb
w:assurer	kabbcoabbZbbZ
w:assureur	pdeeeeceeeedc
w:assureurs	ZbpbbaabZaabZ
w:astenuto	bccccccbcbbbn
w:astillero	oeeeecddeedee
w:astrid	Zbabcoabcmcdb
w:asustan	ccbdcdccocddc
w:at	eidiedijjgfef
w:ata	Zddcddbbdccbo
w:ate	ckacdaZmbnbbo
w:atelier	aabbcnaobaaaY
w:atencao	abodccacabccb
w:atende	bnddddcdddcdd
w:atender	kbcbcoabccbcZ
w:atendo	aanabbnbaaabZ
w:atento	mbaccboccbbaa
w:atentos	abocbcbbabccZ
w:athens	Zolccbacccccb
w:atlanta	jojcecbckiccd
w:atlantic	cZlddebdddodd
w:atlantique	aaaaaaabaaZoa
w:atras	cqcdddcdccddc
w:atrasam	abacbbapbZabZ
w:atraves	ocbcddbdddccb
w:ats	ZZYZbcZccarba
w:attach	nbaccclceiccn
w:attached	bccdcckbmbidr
w:attachment	lcZbccabaYoam
w:attempt	aapcbcYbbYnba
w:attempts	abababZbbnZoZ
w:attend	Zjabbajeammkl
w:attendais	bbacababaobca
w:attendance	dbZbcbZrcajba
w:attended	ebbcclZpmbcaa
w:attendee	mbabbcpZcZbaZ
w:attendees	ZbbbbnaXbaaqZ
w:attending	nbaacaoaciaYl
w:attendre	ZapbbbZabZaaY
w:attends	boaddccdccbdb
w:attente	cdcddccadbcpm
w:attention	cflecdbnccmaf
w:attesa	acaocabbcbbba
w:attimo	cccddccccccco
w:attire	cccdcbbdoccdc
w:attiva	abbbbbaabapaY
w:attract	ZZbZpnabbcbcb
w:attribue	bcccccbcccoca
w:attribution	bcbcbcacbpccb
w:attuali	abbbbbabbaoaY
w:atualizado	abodddcccZcbb
w:au	kebfchjjembdj
w:auberge	oddddbcdccccc
w:auch	aijbckeZocala
w:auckland	abecccpccbcdb
w:auction	oabaaZYYbaobX
w:auctions	obmbbdbbdcddb
w:aucun	ikaaalaabnlbZ
w:aucune	abcnlbabccmcZ
w:aud	onbbccacbbbca
w:audience	bbaYcplhcmcca
w:audio	mbfbbloabamca
w:audiofuhrung	qddddccdeddec
w:audit	pbcbcbpbeeabk
w:audited	albcmckccbnca
w:auditor	pabbbbbjkijbk
w:auditoria	abbbcbqZcabZn
w:auditorium	apcdccbdaccca
w:auditors	oidlbaYlaYcbm
w:audits	eaabbmpYkabba
w:auf	fljbccddhllbk
w:aufgabe	cdneddddddndc
w:aufgebaut	bcacpbabaaaZa
w:aufgefallen	aaacbbpbZaaaY
w:aufgefrischt	dddededepbeed
w:aufgeregt	ccbdadbcqbccb
w:aufgerufen	YaZZbZZaaZapY
w:aufgeschlossen	bobbddcdddddd
w:aufnehmen	oclcdcbbcnccb
w:aufs	bccocbabbabba
w:aufsichtsrat	accocbccdcddb
w:auftrag	ZbabbbZabZapY
w:auftraggeber	bobbddcdddddd
w:auftragslage	abZbccabpbbba
w:aufwand	ocdmdcccddddb
w:aufwandsentschadigung	abcocZbbccccb
w:augmente	Zcdccbacccbdr
w:auguri	ababcbaablbZo
w:august	ndaeefcjlaaim
w:augustus	bcccccaadbboZ
w:aujourd	cdndcdndcbccc
w:aula	Zbaacnabnbbbo
w:aulas	ccddnbcdddddd
w:aumento	aZaapbZabaZaZ
w:aun	cccdZcocdccdc
w:aunque	ZaaaapZabZZaZ
w:aunt	paablbZaajbcn
w:aurais	ocbdbbbcbbcba
w:auriez	aobcjmobcbcba
w:aus	ljbldckbhhibm
w:ausbildung	aaZabapabZZZY
w:ausdrucklich	Zaapbaaabbbca
w:ausen	abZnbbZbbobbZ
w:ausente	qccdddcdddddb
w:auser	aaaZbZZpaaaaZ
w:ausertariflich	dodeeeeedeeed
w:ausfuhren	nbcbcbacccmcb
w:ausgeben	occcccbcdbcba
w:ausgeht	bcbcccacbocca
w:ausgeschrieben	ZpoaaaYaaaaaY
w:ausgestiegen	dccdndcdcdcdc
w:ausgetauscht	babcccbbbbbap
w:ausgewahlt	bcadccbcbboca
w:ausland	baZcccpcbacba
w:auslastung	pddeeecedeeec
w:ausmisten	ccbdcabbaocca
w:ausrechnen	obccbcbbcccdb
w:ausschreibung	cpdeedcdddeec
w:aussehen	occcddbdddbcb
w:ausstellung	abbbbbaoZabcY
w:ausstieg	Zaapbaaabbbba
w:austausch	bbZaccaabqcba
w:austin	codheiidcicfb
w:australia	bnocbcYdbZddc
w:australian	acbpcbbcccbdc
w:auswahlgremiums	ddeeeedeeeoed
w:auswertung	obabcbbbcbcca
w:auszahlung	bcccccaccbpba
w:auszuholen	dodeeeeedeeed
w:author	hdabbqdfcbblf
w:authorised	jckdddmddckdc
w:authority	cdaocmabbmeba
w:authors	ebbnbapYmabcZ
w:autisme	ZaZaaZZapaaZY
w:autistic	YaZaabXarYZaY
w:auto	ZnklnbiaaZZaZ
w:autocarros	cocdcababccda
w:autografos	ZabbbZZpbaabY
w:automated	hbaemcbjdbmla
w:automates	aabobanbbbbca
w:automatic	ZbabbbaabZbpn
w:automatically	acbcddobcbaob
w:automaticamente	ccccddccdccco
w:automatici	YaapbaZbbaaaZ
w:automatico	bcbcccbbcbcbo
w:automation	aamabbpabcmbc
w:automatisieren	pccccbZcccbcb
w:automatizar	acabbpZbaabca
w:automobilzulieferers	odcdddccdccdb
w:automovel	aocbccbcddcdc
w:autonoma	aaocccbcbbbca
w:autonomo	lldddccnddddc
w:autonomos	cdbdddoadbdba
w:autor	bbdcdobZdccdb
w:autorinnen	aacbbpbZcbcba
w:autorisez	bcoccbbcbabba
w:autorizacao	cbcccabbcacco
w:autosar	pbcbdcbdddcdc
w:autoservicio	deeedenddeded
w:autoship	adddddbcddodc
w:autour	apcccZbccdccb
w:autre	ccadccacdZbao
w:autumn	kbpbkoadcbbbc
w:aux	pmZcobZbaabba
w:auxiliar	aaZbabaaaZapZ
w:auxilios	ZaaabpZaaaaaZ
w:availability	pblndjecibbca
w:available	kcdddbnkjccij
w:avait	bcbcccmcccoca
w:avaliacao	ibbpaaabcbbbZ
w:avaliou	ZaaaaaZZaZapY
w:avancee	bcccccabcbbbo
w:avancez	cbccccbcccoba
w:avant	akabolZaajnbi
w:avanza	bbbcbcocbbbda
w:avec	Zaacbdjnbfoan
w:aveiro	acdddobcddbdc
w:avellino	obcddcbdcccda
w:avenca	pccdlccdddddb
w:avenida	bcbccbbZcabbo
w:aver	bcbccbabbqbZY
w:average	bdaebcschbhla
w:averguenza	ccddddcdcdned
w:averla	bcbocabbbbcca
w:avete	ababccqbbaaba
w:aveva	bcddnbccddced
w:avevo	bobcbcbbbbbbZ
w:avez	fgbdmaikoZblY
w:aviation	aapncbaZmbcdc
w:avicultura	bbbZcobacbbba
w:aviez	kccncbmbccbcb
w:avion	ccddddcdcdned
w:avis	eaanbZaabaZoZ
w:avisame	bbbcccbboacbZ
w:avise	aaaaaaZanZaan
w:avisenos	cddcddccccccn
w:aviso	babbccacccpcb
w:avocats	abbobaacmbcca
w:avoid	bcbccbbbcbqXZ
w:avoir	bclcccbabqcba
w:avond	abaaaaabbboba
w:avonden	mZYoZYYnaZZZX
w:avonds	odcddbcddddec
w:avons	djacebmccmdbm
w:avos	abbbbbaobaabZ
w:avremmo	YbbpcaabbbabZ
w:avresti	bobccbbbbbcba
w:avril	aababZapbaaZZ
w:avuto	aaZcccpbaZbbn
w:avviatissimo	aabbpZZZbaaaa
w:avvio	acbcccbcccocb
w:avvisano	bccdccbbcbcbo
w:avvisi	aZZbbaZaZaapZ
w:avviso	akabbbZbZaaoZ
w:avvolge	bcddobccddced
w:awaiting	nccdddndcccbb
w:awake	ZZZbmannaXbbm
w:award	kllbbcbcblkbh
w:awarded	ekmbibaacbqba
w:awards	lbabcadsbaaZZ
w:aware	kbmcccicflccc
w:away	mjebjbdjckfcj
w:awful	joabkaYbbkZbo
w:aws	mibdcdmcdbkdc
w:ayer	aoabcbaaapaaY
w:ayesha	cdcdddbddokdb
w:ayuda	oddddcdddddcc
w:ayudamos	bcbcccracbcbZ
w:ayudo	bcadccodcbccb
w:ayuntamiento	cccdccbbbacco
w:azienda	enkcclacpacba
w:aziendale	accbcqbYccZca
w:aziende	ZapbabZanZbbZ
w:azulejo	bobcccabcbbca
w:azure	ncbddnamjdddc
w:b	kodcbbbbjcfbo
w:b1	bcbcdclbkabbq
w:b2	jpcccbalkibbb
w:baan	bkYcccbbdncZp
w:baas	bbcccYpZdbbca
w:babies	obbdldbddbdee
w:baby	omabbacakobbY
w:bacana	cdceeepedddee
w:bachelor	ZbZZboabnZccb
w:bachelorarbeit	bcbdccbcocddc
w:back	cjfbibjeidndi
w:backed	jXZbqbjbnaaca
w:backend	lobdkcbddlcdc
w:backer	bbbcbcbbaobca
w:backerei	obccccbbcccdb
w:background	jmnclckccbccb
w:backing	mobbcbabcbccb
w:backlog	paZbbcnblZccZ
w:backs	kabbcaYobbobY
w:backstube	bobcbbbccbcda
w:backup	mcaccbZabarZZ
w:bacon	YaZYbpZZoabba
w:bad	bcmdelkdiabkl
w:badajoz	bcbccbbocbcba
w:badge	ZaZhbalmaZira
w:badly	YkZnnaYZniaca
w:bag	ZaYmaafZZlZZq
w:bagno	ZbbbbaabaaaZr
w:bags	eaZqZZYZbaabm
w:bahnhofe	abbcbbaoZabcZ
w:bailar	bcadbcodcbcdb
w:bailleur	oceeeedeeeeed
w:baixe	bcacccaZcbbbo
w:baja	qcddddcdddddc
w:bajar	ccddddcdcdned
w:bake	nbbcinZacccdc
w:baker	ZqabZbZbacbcn
w:bakers	ZbaZbZYrbZZaY
w:bakery	kkdanaYkkfZbi
w:bal	ccccdcbccccco
w:balado	abZbaaZpaabaZ
w:balance	abkbclaccbobo
w:bald	ccmdddbccXcbp
w:baldiges	ccbcccabdocca
w:balie	pccbcaabcbbcZ
w:ball	mbbcncbcckbda
w:ballarat	nobcZbZccbbdb
w:balles	pbabcZaaaZbbY
w:baltic	abnbaZZpbabbZ
w:bambini	ababbaaaaZaZp
w:ban	baadccoccbnab
w:banca	lbdndbbcccmba
w:bancaire	obbdddcdcdncb
w:bancaires	dddeedddddnbb
w:bancari	cddddcdcdcobb
w:bancarias	ZaZaZbZaaZpZZ
w:bancario	ocdeeedeeeeed
w:bancarios	ccccccbbdbpYa
w:banche	bcbcccbccbocZ
w:banco	ababbbabaarbm
w:bancos	ZaZapaaaaaaaZ
w:band	irdbaaZajldbk
w:bandeja	ZddcdcccdccoZ
w:bandira	eodddeddedeee
w:bandisce	ZqaaaZaaaaZbY
w:bando	boccpcbcdccdb
w:banenbeurs	aaaaaaYpZZaZY
w:bang	bbpcbcYmbbacb
w:bank	leekhcbbdhode
w:banken	ccmddccdccnbb
w:bankgegevens	cdcdccbccboba
w:banking	bfmedcccccqcc
w:bankpas	ccbcccbccbobZ
w:banks	Zmoficamcccdc
w:banner	bbacccmbcbbco
w:banniere	baabbapbaabbZ
w:banque	bcadccpcbYccb
w:banques	ZbpbbaabZaabZ
w:bar	lbabbadpcakbm
w:barco	ccddddcdcdned
w:barema	aobcccabbbbba
w:bari	YanbbaZoaZaZY
w:barn	plabbbZbbalma
w:barriere	cdcdccaodccba
w:barrio	deeeddnddeced
w:barrister	abcabYbcdcrdb
w:barro	cdceeepedddee
w:bas	odddddbdcdded
w:base	drddcdhcedcjb
w:based	mndccchljbcfb
w:bases	bobbcbbccbccZ
w:basic	Zracddaceccdb
w:basically	abbbcombcbjdb
w:basilico	ababbbaaaobbZ
w:basis	qkccecgdddddc
w:basket	aZZbbclbZnbbo
w:basketball	obbbbaZYbaabn
w:bass	ZZncboabbacdb
w:basses	bbaabbaoaZabZ
w:basta	ZmmaaaYpaZcaX
w:bastano	ocbcccacbbbda
w:basterebbe	bdcdddcdndddc
w:batam	mcbccdmcdmbed
w:batata	bcacccabcaaao
w:batch	jbabdmmcbZeco
w:batches	oaabcoZbccbcb
w:bath	bliccblbblccm
w:batiment	aaobbbaabaabl
w:batir	pbcccbabcbcca
w:batis	bcoccbacbabba
w:batteries	cbaqcahbbmbcb
w:battery	dcnbdncnafbba
w:battesimo	bcacccoccacda
w:bau	jmddedcdbddob
w:baue	abacccpcbbcca
w:bauen	bbrcccabcbcca
w:bauherrin	bcccdcccdcccn
w:bauleiterin	aoabbbncbbbca
w:bauphysik	ababboabbabba
w:baust	cdccccbcccodb
w:baustatik	ccbdcabbaocca
w:bauszene	bbacbcbbaobca
w:baut	cddeoeceedeec
w:baz	kmmabZYYnYaad
w:be	filiheehidfdc
w:beach	ZaaooaYaaZbbY
w:beam	ZaZZbnYabnabn
w:beans	ZaZobbZZbXbbq
w:beantwortet	ZaZnaZmZaoZZY
w:bear	acocccZcaZkcn
w:bearbeiten	ZaZaaaZbaaapY
w:bearbeitet	baccccbcbbbao
w:bearbeitungsgebuhr	bccbccaccbobZ
w:beard	oZXZZZXZpXYZX
w:bearing	abeccclmbaclm
w:beat	nlabjZlaalbcZ
w:beate	abYbZbYbZoabp
w:beatriz	nboYcbacbbbcb
w:beau	ZpbccobbabbbZ
w:beaucoup	ababbaZmYraaY
w:beautiful	hbnclblbaZoca
w:beca	bnbcdcbccccbn
w:became	kaaabodljYmba
w:becaria	bbbcbbacobcba
w:becas	obbabZYnbaabZ
w:because	kfdficcfdeind
w:becky	ZbocbbZcaaoca
w:become	Zhdbhkmjiniba
w:becomes	aaqckcYaaZmcb
w:becoming	ZkYaaZnbqYabZ
w:bed	blljaicdmbbbk
w:bedankt	ccccdcbbcocaZ
w:bedarf	acbcdcscbbccb
w:bedienen	decedddeoeeed
w:bedrag	ddddddcdcdndc
w:bedrijf	aaabpaaaaZabZ
w:bedrijfsfilm	abacbcpaaabbZ
w:bedrijven	dedeeendeeedd
w:beds	ebbncbaocZbbl
w:been	cffedcdbjlilj
w:beer	kYcbnaaoapabb
w:bees	naZaammZakabZ
w:beetje	abZbaaaaZpbbZ
w:before	jejfdejdddlcj
w:beforehand	ZbmkabZabmqbX
w:befragung	abcobZbbccccb
w:befristet	bqcdddbcccdcb
w:beg	YaabbnqaaaabZ
w:began	ajZbibobaoaca
w:begeistert	ZbbabpZZcalaZ
w:begeleidt	ZbcZbpabbcbca
w:begin	mkhckcchkcmca
w:beginn	ZacbcZbocbbbZ
w:beginnen	aoaabZoZaZaaX
w:beginner	ZaXbaZXarXaaY
w:beginners	XZYaZqXnmXZaW
w:beginning	abbboaimnbcdb
w:beginnt	cdddddccdcdco
w:begins	amblcapjcbblZ
w:begint	bbbdccbbaaccs
w:begleite	cboccdbcbbccb
w:begleiten	Zaaobaabbbbca
w:begona	bbacbbabbobbZ
w:begonnen	eedeneeeedeed
w:begraafplaatsenstichting	ocbcccbcccccb
w:begrusungsgeld	ddeeeedeeeoed
w:begunstigde	cdddddcdcdndc
w:behalf	ejlkbfcbkdmcb
w:behalt	cddddddcdcdcn
w:behalten	nccdddbddcqca
w:behalve	bcacccbccpbba
w:behandelpagina	obbcdcbccbcba
w:behielt	cddeoeceedeec
w:behind	ncdbkchadikbl
w:bei	jjlcdilekcccd
w:beide	acbcnckcllcci
w:beides	abocccabbabcb
w:beidseitig	bccddccccbcbp
w:beigebracht	cmcdddcdncddb
w:beijo	ccbcdcbccWcbq
w:beim	ckbccbaobojbd
w:being	clckbbkkiifck
w:beirat	cccqdccdddcdc
w:beitrag	bcbdddncaocba
w:beitreten	cccqdcbddcccc
w:bekannter	nnbcbbabcbcca
w:bekeken	cccdedcddcdrb
w:bekend	aaabbaZabaZbp
w:bekijken	cbcdddcccbdra
w:bekommen	mZbddcnccccco
w:bekommt	bcbcccocbabca
w:bel	klmbbakbaZnbZ
w:belasting	bdbZdcocddbdb
w:belastinginspecteur	abbbbaZobaabZ
w:belated	ZbabcbacbqcbZ
w:belege	aZcbddccdccco
w:beleza	ocddddcdddddd
w:belgium	nbccdcacdbZoZ
w:believe	dmdcmboebkbba
w:believed	ZbZaaaoaaoacZ
w:believes	abbdpcadcacdc
w:bell	mcanfalabZbbo
w:bella	cddddcbdddned
w:belle	ZZoabaZaanlaY
w:bellen	almkccmckbbca
w:belles	dbeendedeeeed
w:belletje	capedcbdZbdcc
w:belli	nddecececdded
w:bello	cdbcddnccnccb
w:belluno	bobccbbccbcca
w:belong	ZmmbbbYbmZbcn
w:below	cebccbollakcl
w:belt	ZaZbbaYabaZbp
w:bem	omacbbabbbjbk
w:bemiddel	bbpcccabaZbcZ
w:ben	cbmidccfndcbl
w:bench	cbbccbrbbmjcj
w:bene	mcpcbcbbancba
w:beneficiary	cadcbdcddcpdc
w:beneficios	bncdccncccccb
w:benefit	Zmbacacobamcb
w:benefits	irbcccdbccccm
w:benelux	ccccddpcddbcb
w:benevole	ZbZbanZoaaaaZ
w:benevoles	bdcccocadccaZ
w:bengaluru	cnhdcmbikicca
w:bengt	cccdddaccpcdc
w:benis	cccdcdddccndc
w:bent	ZaZalaYboZqbY
w:benvenuto	acccacobcbbbZ
w:beoordeeld	cdddddcdcdndc
w:bequem	bbbcobabbabca
w:berater	ambncbbbccnba
w:beratung	dccndcccdcdcb
w:bereich	pcddeecebeeed
w:bereiken	abpbbbabaabbZ
w:bereit	Zbaocblbbbbbm
w:berge	cdbedepedbded
w:bergen	amacbcacoaccb
w:bericht	bcbdlcbcmbcnZ
w:berichtje	ZbabbbpZaZbbZ
w:beriet	cddddeodcddec
w:berlin	hnjcnckbbcccb
w:bern	alkccbabboccZ
w:beroepsvereniging	YZaaapaZaaaaY
w:bertrand	ZbaaboZXaXapZ
w:beschaftigt	cddddeodcddec
w:bescheid	bcbcccacbocca
w:beschikbaar	occdddldmcddb
w:beschikbaarheid	ZaocdcbccabZa
w:beschlage	aaZbbbaaapbbZ
w:beschlossen	pcccccbccbbaa
w:beschreiben	cddddeodcddec
w:besetzen	brcdddddcdddc
w:besetzt	cpdeedcdddeec
w:besetzung	ccoccdbcbbccb
w:beside	adncocZdfalkb
w:besides	lccccnccdcced
w:besoin	libkcjlckbecd
w:besoins	Zanccbobbabba
w:bespaart	ceededneeeddc
w:besprechung	bcbaccZacbcbo
w:besser	cddmddddocddd
w:besseren	cqcddecdddddb
w:best	hcjcckoecnbcb
w:bestaat	ZaZaaZZapaaZZ
w:bestand	abpcbbacbabbb
w:bestatigen	bcbdddbcccooa
w:bestatigungscode	ZaabbZZabajoY
w:bestatterin	ababaaapaaaba
w:beste	hiabjnbbmabbi
w:bestehen	abcocbbccccca
w:besteht	occccbbbcbbbl
w:bestelling	abZbbaZaaZaYq
w:bestellt	bbbcobabbabca
w:bestellung	ababbbYabYZYq
w:bestellungen	occccbabdcbbZ
w:bestellzettel	occdcccdcccdb
w:bestuur	qdddddcdddddc
w:bestuursleden	cddeddoccddeb
w:besuch	Zabcobbbbbccb
w:besucher	qddddccdeddec
w:bet	ZaabcYobaYpcb
w:beta	ZaZapZYnbkeaZ
w:betaal	YaaZaZXZbZmpX
w:betaald	acbmcbabccbcq
w:betaalde	ZaZpbaZaaZZaX
w:betaalt	ZbaZbarbbaZbY
w:betalen	mcbbkoigcbbca
w:betalingen	ZaaaaaYaaapaY
w:beteiligung	cbddndcddddcb
w:beth	kjchedkcdecob
w:betim	ZaZbbpZaaabbY
w:betrag	ddeeeedeeeoed
w:betragt	ccccdcbcdcZbo
w:betreff	pdddeecededec
w:betreft	occcccbcccccb
w:betreue	ddpeceddccdcc
w:betreuen	obacbbaboacca
w:betrieb	pbccbbbbcacda
w:betriebe	acaccapcaabca
w:betriebsausflug	bbabcbobbbbba
w:betriebspraktikum	ababbaaapabcZ
w:betriebsrente	arcdddcdcddcb
w:betriebstechnik	bocdddccbdddc
w:betriebswirt	dddeoeceedeec
w:betriebswohnung	bobcbcbccccca
w:better	fficlkoacibbd
w:between	kkhjbecbjcdkl
w:bevestig	cdddedcdddpZZ
w:bevestigen	aaZaaaZZaZZpY
w:bewaarde	cacdddbdZccra
w:bewerben	cZbdcdacYbcrZ
w:bewerberin	ababbbYacbbap
w:bewerberinnen	ddeeeedeeeoed
w:bewerbung	boccdcbbZblkm
w:bewerbungscoaching	baaccbpbbabaZ
w:bewerbungsgesprach	dcddddbcdcobb
w:bewerbungsschluss	bpbccaabbacbZ
w:bewerten	cbbddbccbcocb
w:bewertung	ZaaabbZaaZapY
w:bewertungsmodellen	Zbcpbabbcccca
w:bewilligt	aobbcbbcccccZ
w:beworben	cbbeddcdqbdcc
w:beyond	nbbbccZbcZbao
w:bezahlen	XaZZnoYmZYnaX
w:bezahltes	abbpcaaZbbaba
w:bezahlung	ZbZbapabZZaba
w:bezorg	rbadeddeddddd
w:bezorgd	bcaccbabbabZp
w:bi	imcccnanjbdia
w:bianco	YaaaaaoZaZZam
w:biarritz	bpacbbabbabbZ
w:bib	ZaZaoaZZZYabo
w:biblioteca	lcbccbbbbabbo
w:bibliothecaire	bobccbbcbcZba
w:bici	acaccbaZcbbbr
w:bicicleta	bcbbcbabcbcbo
w:bicicletas	abbbcbpccbaca
w:biciclette	abbbbobbbbcaZ
w:bico	pbbccZaZcabba
w:bicycle	Zkabbmabbqbcd
w:bicycles	anbcZcbbcZbcp
w:bid	nbbibbnabcmmZ
w:bidder	ZbbbccZbcXmaq
w:bidding	YaanbaYobbmbZ
w:bids	fZZaZapalaoaY
w:biedt	aoacbbbbbbbba
w:bien	bcalfnYajlZjb
w:bientot	pccdddcdccdca
w:bienvenue	babccbZabZcZq
w:bier	bccdmanldddda
w:bierbanke	abbbcbobbabbZ
w:bierdeckel	dddeoedeedeec
w:bierdeckels	cddeoeceedeec
w:biete	aaacccZbpabbb
w:bieten	ddnemededdddc
w:big	jchdncdleccck
w:bigger	ZaabbbnabanZn
w:biggest	mbncclbcdcfdc
w:biglietti	abapbaZZbaaaZ
w:biglietto	bbcbcbaoccbca
w:bij	bdnccclbpbdbi
w:bijbaan	pccbcaabcbbcZ
w:bijeenkomst	bbcccabocbcbZ
w:bijeenkomsten	acbobbbcZcbcb
w:bijgaand	apbabbZabZaaY
w:bijlage	abbcccaanacap
w:bijles	ZbbbbqaaaaacZ
w:bijna	jaZbaaYaaZapY
w:bijvoorbeeld	bcobbcaZbbbca
w:bike	kejbkjYnbZbcn
w:bikes	cccdkdqcccddb
w:bilan	bcdcnccdddcec
w:bilancio	cddcdeneddded
w:bilbao	blcccmbbcccoa
w:bilder	abaaapZZcaZaZ
w:bildungsurlaub	aabbbaapbaabZ
w:bilingual	kllcbbmbbbbcc
w:bill	oZablbllaYnbb
w:billet	bcaccbabcabZq
w:billetterie	ZbbacZZpbbabY
w:billing	faaccbnbbZmoZ
w:bills	pcaaicpcbaccb
w:bimbi	bbcbccaoccbca
w:bin	bblbbhebqbmbh
w:binder	ddcelenddbdfe
w:bindery	mnbdcdbdcbddd
w:binnen	Zbmbmbobaalah
w:binnenkort	ZZpZaaYYanaZX
w:binome	cradddcdbcccb
w:bins	aaabjcaabdlbr
w:bio	ebbccZZqbabck
w:biologin	cddeoeceedeec
w:biology	oaZbbYZboabcb
w:biosimilars	YaZrbbYYaYZaZ
w:biostatistician	kqbdccccdcdlb
w:biostatistics	YnaZbpjbYZbba
w:biotech	blleldanbkcca
w:biotechs	acccncoadbcba
w:birchline	dnakbclcnbcka
w:bird	lccccbaqcbmbb
w:birds	XZYZYoXqaXZZX
w:birra	ZaZbaaZaapaZY
w:birrifici	ZaZbpaaaZaabZ
w:birth	mbbbcbaccaqca
w:birthday	fbabcbZabobfp
w:bis	nkbecfcnbabcn
w:biscuits	obacbbZmmdccb
w:bisher	dddeoedeedeec
w:bisherige	bbabcoabbabba
w:bislang	ccccdcbcdbZbo
w:bisogna	Zobcbbabbbbca
w:bisogno	hbaobYZbnaabZ
w:bisschen	cdbedepedbded
w:bist	ZambaaZaannaY
w:bit	lkkceiacldchg
w:bitcoin	kbccccdccmoca
w:bite	aaaZpZYoaZaaY
w:bites	pbaabaYYbZabo
w:bits	mbbclblcbcjdc
w:bitte	dcccddbceblbs
w:bitten	mcccdcbcccddn
w:bittet	abccccbbcbcbp
w:bizum	accncbacccZcn
w:bjr	ZanbbbabaaobZ
w:black	rbaabaYYaZabo
w:blade	acbcobYmcacdb
w:bladzijden	cncdddcdddddc
w:blame	abacccacnnbca
w:blanca	bcccccabcbbco
w:blast	YZnaaaZaXpabZ
w:blatt	bcccdccbcbcbp
w:blauwe	bcbcccbbbbbco
w:bleiben	acbocbabbcccZ
w:bleibt	acbncaabbobca
w:blenheim	mnZcbcZcnZbbZ
w:bless	anbccbbbnbbdb
w:blij	abocccbcbabbb
w:blijven	Zbpcbbacaabbb
w:blind	naZmbndZbZabY
w:blister	hcbcpcZmaacdb
w:blocco	bccccbcccboaa
w:block	obaabdhicaokb
w:blocked	ZbbbbbZbZYrnY
w:blocks	YaZodaWoaYnZX
w:bloco	bbbcccaabaabo
w:bloedafname	bpbcddbcbcbba
w:bloedbank	bccbccZbcbbbp
w:bloemenhandel	cobccdcdadddc
w:blog	bcZkbikrbgbba
w:blood	jabbjbabeabbs
w:bloods	ZaZbbbZaaZbaq
w:bloqueada	aaZbcbpbaaaaZ
w:bloqueado	aaaabaZaaZpZY
w:blue	kcababYkldibq
w:blume	abbbbbbbcbpba
w:blumenstander	dodeeeeedeeed
w:blutzuckersensoren	bcbocbabbabba
w:boa	kiabcbnbhakak
w:board	hibklmbbhcdek
w:boarding	knbacaZabbbbo
w:boards	nbhbcldkbacbk
w:boas	aaaabaaabpaZZ
w:boat	kiaaZiZpbcbbn
w:boats	abkbrbiXabaca
w:bocca	abbbccabbpbaX
w:bodega	nnbbcbbcbcacb
w:body	obdccnbccbccc
w:boek	cccccZbobacbZ
w:boekhoudapp	YbaabZpbcbabZ
w:boekhouder	ZaZbabZapZbbZ
w:boent	bcbcccbbbbbco
w:bogota	pcdaeddddeddc
w:bohrmaschine	ZbZcbbabaZaap
w:boiler	hbZbcbembjbcp
w:bois	YZaoaaZaaokaZ
w:boise	ZmZccoabcabca
w:boit	bcadccpcbYccb
w:boite	ncocnccccacca
w:bolachas	bbbbbaboaabbZ
w:boletim	bbbcbbbZbabbq
w:boletin	aaabbaZpaZbam
w:bolletta	bcbdccmbbbccp
w:bollo	bcbcccabcbabo
w:bologna	mmdeeededeeed
w:bolsa	Yoabcamabbkbi
w:bom	lhabbbZbopbaX
w:bomba	bbbcccabbbbbo
w:bon	abbnmbalcmhba
w:bonbon	odccccacccbca
w:bond	acbbbcaadnpdb
w:bonifico	abbbbbabbaocZ
w:bonjour	nkllccjckbfba
w:bonn	bkbcccaaYbbrY
w:bonne	akZbaaZlbpaak
w:bonnes	abaabaZpaZaaY
w:bonsoir	aaobbbabnZaaZ
w:bonus	bsbgcdbdedkdc
w:bonuses	ZmpacbZacZbbZ
w:book	cdbjcnimbkebl
w:booked	kkakbbdbbYkbq
w:booking	obdkbapbbalah
w:bookings	Zcbbcmrbcalca
w:bookkeeper	imYaaanaZZaoZ
w:bookkeeping	maZaalmjmaajY
w:booklet	nnbccdaccbddc
w:books	cjcbconamZbbk
w:bookshop	ocbbccanckZcZ
w:boot	mcbdedodZcddd
w:bootcamp	ZbbbcolqebbcZ
w:booth	ZbbabbqZnabaZ
w:boots	ZqZamaYbmZbca
w:bootshaus	abacccZabbbbo
w:bora	qZnaaZYaaZaaZ
w:boras	anbdbdbcnacdd
w:bord	obcbcbbdddddb
w:borde	abZabbYabpZaY
w:bordeaux	mobcclabccbdb
w:bordo	oeeeecddeedee
w:borduurwerk	odcdddcdccddc
w:bored	ZYnaqbYaYYabZ
w:borg	cddddccdedncc
w:boring	ZaaanmcoabbbZ
w:born	bcbdcdbdnncdc
w:borough	pbcddccdedddd
w:borremos	abpcbbZZcbbba
w:borrow	ZaYbbbYnZeaaq
w:borsa	abbbcbabbaabp
w:bosch	ZaapaaZabaabZ
w:boss	lpibcbhbhkjba
w:boston	aoakabbabacZp
w:bot	jibccbYacasca
w:botanical	ababboZYbobcZ
w:both	admfjedbcpdde
w:bother	lbcbbbbmpZbbZ
w:bothering	abacccaclobca
w:bottiglia	ZaabpaabZaabZ
w:bottle	baZcncecapccb
w:bottles	YZabobZabaaZo
w:bottom	ZbZbbbYZoYobn
w:bottoni	ocbcccacbbbda
w:boucle	cbcdndcdcccdc
w:bouclee	babcobbZcbbca
w:bouge	abpcccaaaZbba
w:bouger	ZbpabaabZaabZ
w:bought	ldbmibmbbdnbc
w:boulangers	bcboccbbbbbba
w:boulevard	ddcedepdbcddd
w:bouncy	bcbcccbccccbq
w:bound	bbmnccZbbkccm
w:bourse	bbccmbbcccnca
w:bouteilles	ndddddbdddded
w:boutique	lblmdcjccabdc
w:bouw	bbacobababbba
w:bouwput	aZZbpaZabaZbZ
w:bouwt	aaaapamaYaabZ
w:bouwverslag	acbcccabbbcbo
w:boven	abccbcpbbaYbZ
w:bovenaan	ababbaabcapba
w:box	ibdccenbbilcn
w:boxes	mdaobbmabcZbk
w:boy	ocbcbdZbbocdc
w:boys	enacmaZbjjkdh
w:bpi	ccddndddddddc
w:brachten	ZbabapabZZaba
w:bradford	oabbcbZnbbclb
w:braga	ljnlaaZaambaZ
w:brahms	bbabbcZZboZbo
w:brain	obZclaZbknaca
w:brake	bobcbbZbcbbco
w:bram	ZonbbcZbcabdb
w:branca	acbbbapbcccca
w:branch	ZpZbkbgabZdcq
w:branche	mddleedededed
w:branches	ZlmobbZabbbca
w:brand	jcahnjdbjkjca
w:branded	bcccddpbddddd
w:brandenburg	ababcbpbbabba
w:brandon	bnnbccacdccdd
w:brands	jcfcccpcccbec
w:brandschutz	aabbcbaobbbba
w:brandt	kckcmnaacbcdb
w:bras	pbcacabbcbbcZ
w:brasil	bcccccobcbbba
w:brasileiro	cedneccededed
w:brauch	oaZaaaaaaZoaY
w:brauche	ZabapaaaZZaba
w:brauchen	oablfkambbbbZ
w:braucht	YaaaaaZZqZaZm
w:brauchte	mbaaboZYaZabY
w:brauerei	pbabbbbbbabbZ
w:brave	icabmaananbbc
w:bravo	aZZaaaYZZqZYY
w:brazil	abambanjamcdc
w:bread	laielkembaabb
w:break	ZabmlanajZbcn
w:breakfast	ZkkjamYqbaabY
w:breaking	pccckabbbYddb
w:breaks	ZbmbabZnbcenZ
w:breathe	ZbZcccobbnbbY
w:brebis	cbcdoccdcccdc
w:breda	aabcbpZbobcma
w:bremen	abbabaapbZaaZ
w:brengt	Zbabbaabcapba
w:brennan	ancccdncddcec
w:brescia	cobccdcccccca
w:brest	paYaaZYYYYaZX
w:bretons	bcddnccdddcec
w:breve	dpcdddbcdcddc
w:brevet	bcddndcdddcec
w:brevetto	acdcncbcddcdb
w:brewery	qpabbbadbabba
w:brewing	aoobbbaaZaaca
w:bricks	amabocYccbbcc
w:bricoles	cbbdocbdbccdc
w:bridge	ldcccombbhcdj
w:bridges	acbccZlpjaccZ
w:brief	lfodblkbdbfca
w:briefing	YZZlanWoZYjaX
w:briefkasten	bbbbbbpababbY
w:briefly	pdddddbddcded
w:brigas	bbbbcZbabobbZ
w:bright	ZcancoZbbabcb
w:brightleaf	bcacccpbcaddb
w:brilliant	lbabaaZjlpabY
w:brindamos	aaZabaZabpaaZ
w:brinde	bcccbcobbabaZ
w:bring	bcbcjidobblbo
w:bringen	Zobcdnacccaco
w:bringing	bcdbboYnbZmbk
w:brings	kbbbcZplbobca
w:bringt	bbaccbabaZbbq
w:bristol	fmacecdcnacmb
w:brno	knbbcbZcoabdb
w:broadband	ZbbZcommbaZda
w:broadcaster	japcbcadcadec
w:brochure	bbbbbcrkcabcl
w:brodo	abbbbbabbaaap
w:broer	arcdcccccbcca
w:broke	mbZiccYbqYbca
w:broken	odaafaZleobbd
w:broker	lhZcajoakZkjc
w:brokerages	mcbobcadccdee
w:brokers	dbgoaijbcldcb
w:bronwen	obbbZccbnZcdb
w:bronzo	ccbccZbbbpcca
w:brood	occcccbcccccb
w:broodje	ZaboaaaabaabZ
w:brother	chbblkaipclbZ
w:brothers	ombcbbaccbcdc
w:brought	ilaclakbbobca
w:browser	bbccdcbbcbpZp
w:bruckenbau	abcocbbccccca
w:bruder	aXbdncbbbbccr
w:bruna	bbbbmbabcbboZ
w:brussels	ZoaabaZkbZoba
w:brut	ZobbcnbbccbcZ
w:bruto	brbdcdcdccddb
w:brutos	crddddcdddddc
w:brutto	YracababaZbca
w:bruyant	aaabbbZabpbaZ
w:bspce	babcpbbacbbca
w:btc	acccccaZcasbZ
w:btw	pmddcccdddddb
w:bucato	ocbdbcbccbaca
w:buch	acccbcboabbbZ
w:buchen	ZaZZaZYZZYZpY
w:bucher	ccccdcbcdcZbo
w:buchgutschein	aabpaZYabaZbZ
w:buchhaltung	ddddddldocddc
w:buchhandlung	ZcccccboabbbZ
w:buchhandlungen	cddddeoddddec
w:buco	bccdddcdndddc
w:budget	rffbcdcbcccjl
w:budgeted	ocaaboZZcbbcb
w:budgeting	YaZnZbZpbaaba
w:budgets	ablbbmaobYbbb
w:buen	copdddcdccdcb
w:buena	ccccdcbccbbco
w:buenas	mbkccZmbobbba
w:bueno	bcbccbbZcocbZ
w:buenos	oldddccdddddc
w:bufete	abcobbabccbca
w:buffer	bcacadZcambco
w:bug	fbaaabjaaZpZn
w:bugs	ZZmapZXaZYabZ
w:build	ndcdpdbddafch
w:building	kdmmiefcdcdcc
w:buildings	lZYoablbcbdca
w:builds	jpchiccccdjdc
w:built	kcecococlbbcb
w:buitenland	cdddddcdcdndc
w:buitenstaander	pbbcccbcdccda
w:bulletins	occcccbccdbdb
w:bumping	acbcccqbccbca
w:bunch	anZbbllZanbca
w:bundesbank	bcccccbbccoba
w:bundeslandern	aabbcaaobaabZ
w:bundle	nbccccobccabb
w:bunk	pccbcZalcaddb
w:buon	ZaZaaaZcZpZnW
w:buonasera	ocbcccacmbbca
w:buondi	bbpcbcaaYZbbZ
w:buongiorno	mbnbcZlbmabba
w:buoni	cqddcdbcdcddb
w:buono	YZarbYZZaaZaZ
w:bureau	ZZjbaalmclaak
w:bureautje	bbadcbcdocddd
w:bureaux	ndeeedcdddeed
w:buren	bcacccabbbbbo
w:burkina	mbbcccacbbocb
w:burn	YbabbbrbbZbcZ
w:burning	bomccdadcbddd
w:burnout	YaZZanYnaoZbZ
w:buro	babbnbbbcbncZ
w:bursar	oiZccZocbaccb
w:bursars	YajZmnYlambbY
w:bus	bljblcafcmicl
w:busca	anbccbbbbcbbn
w:buscamos	kekkmkbkccccb
w:buscan	boccdccddccdb
w:buscando	ccodccccccdcb
w:buscar	abZbbaaaaZbap
w:buscas	Yabbcbpbbbbba
w:busco	aiacnnacnacca
w:buses	ZbmbaabnoZabZ
w:business	cmbcncmccdffc
w:businesses	kambobZZaZbbZ
w:busje	arcdcccccbcca
w:busqueda	ZmZaaaaaZZZoZ
w:busquedas	ZanbbbaaaZaoX
w:bussen	cddddddcdcdcn
w:busta	ababccabcabbo
w:busy	ebmZbbnfmlcba
w:but	ekjcledjdlccf
w:buurt	aaZabaZYaZapY
w:buurtfeest	acccccocdccca
w:buvette	bbbccZapbbbaZ
w:buy	eeckobbbbdpcb
w:buyer	YkanZabaaamnf
w:buyers	abaccbpmcZcba
w:buying	imabpjZaabbcZ
w:buys	ZbZbbmrnfZbbZ
w:buzz	ZbobboYbbYbca
w:by	iedjdfiecdlhj
w:c	mejddhdjjcded
w:c2	qbecddldhccdc
w:ca	qhkclbebcibba
w:caballa	ddddndcdedcee
w:cabeca	aaabbbZaboaaZ
w:cabin	iZZalmaZaanbo
w:cabinet	jmalcbncjccca
w:cabinets	ZaabbamobZbbZ
w:cable	ZbZoZbZbbibao
w:cables	abobbcYamebba
w:cabo	abbbbapbbbbca
w:cache	ZbbbaYaqcbbbZ
w:cachet	YaZZamZpbZZaY
w:cactussen	cncdddcddddec
w:cad	olcccbjbccmca
w:cada	qcdkbecmaZeba
w:cadastrar	bccdccbcdbocb
w:cadastre	ZaZabaYZaaZpY
w:cadastro	baccccbbccoca
w:cadeau	ZaZpaaZaaaaan
w:cadeaubon	cdcodcbbcccca
w:cadeaux	ababbapbbbbbZ
w:cadeira	cdddncdddeded
w:cadela	bccdcccbcccbo
w:caderno	qddeddddddddc
w:cadets	YbaabqbababbZ
w:cadiz	ZZZbaYZZpnaaZ
w:cadre	kqlabbabbbbca
w:cadres	abpcabYbaabba
w:caduca	aZZbbbZZaaarY
w:caduque	ababaaZaaZaoY
w:cae	obcbbcbcbbada
w:cafe	fcpilddhbjcba
w:caffe	abrbcbaabmcae
w:cage	bcbccdaccqcdb
w:cages	anodccbcabcdb
w:caisse	YaZoaZnaaZaZY
w:caiu	ocddddcdddddd
w:caixa	abbbbbababpca
w:caja	aaacobacabZca
w:cajas	deeedenddeded
w:cajon	bocccccdbdcdb
w:cake	baZbbZcmipaaq
w:cakes	abbcboZaccbco
w:calcetto	Zcbbbbaababbo
w:calculate	nabanalaccbcb
w:calculation	occZcccdmadec
w:calculator	qZZbbamaZmaaY
w:calculo	nddddddddcddc
w:calculs	ndddddcdddded
w:caldaie	cddcddoeddded
w:caldera	bddcdcbddcado
w:calderas	boccdccddccdb
w:calendar	jbebdblemcdmg
w:calendario	obbbbcbbcbbcb
w:calendrier	dccededepeeed
w:caler	dccededepeeed
w:calibration	mbbcbbZbblbbo
w:calibre	dbbcccpccZccd
w:call	eiimddkeebeck
w:calle	abbccbbacbabq
w:called	dblbbckocedbm
w:calling	Zfmnbbgamabbl
w:calloway	bcbnddacccccn
w:calls	acjtcamccajca
w:callum	abnddccdoaddc
w:calm	lbabbnaaokbcb
w:calmer	bcbdddbcnodca
w:calmly	ZaYabaZaarbbZ
w:calore	bcboccbccbcca
w:calves	bcbdcdbclodec
w:cama	obdccabcdcadb
w:camara	aoabkbabbbmba
w:camareros	abaabbpbcbaba
w:cambiado	bbbbcbabcaYqY
w:cambiamento	ccpdddbdbbdcc
w:cambiar	ZaqaZaZZZZaZY
w:cambiare	bcpcbcZbaZcaZ
w:cambiarian	bbacbbobaabcZ
w:cambie	bbacbcacaaoca
w:cambio	abZbabZaaYoam
w:came	jkkifciecmdcc
w:camera	dbelbjlhbboca
w:cameras	lbbpkbZabbacb
w:camere	pcacbcZcaacca
w:camino	ababbbpaaabbZ
w:camion	cccdcdccncddc
w:camiseta	bcccccaccbbco
w:camp	ZaabbbZobZaco
w:campaign	mZZabaXmZYZpY
w:campanas	boccccbccbcca
w:campanile	occZccbddccdc
w:camper	pbbcbbZbbabbZ
w:campinas	pbdeeddeeeedd
w:camping	bcccbcmncbcda
w:campo	bcbcccbbcbcbo
w:campus	Ybbblraacncda
w:campuses	ncaccbncbbcda
w:can	kefdjejdibiik
w:cana	bobccccdcdbdc
w:canada	klmcccacdcocb
w:canadian	ejabbbmbnalbb
w:canal	ZhabmaZqbbbpY
w:canale	bcacbaaobabca
w:canalizador	bbbcbbaabZaao
w:canape	acacccacbbcdq
w:canas	pbabaaaacaabZ
w:cancel	Ybbbcbobcbcmo
w:cancela	cbcddZcbcbcbq
w:cancelada	cbccdZabbacno
w:cancelled	jbbcjbfbmaZbr
w:cancer	anbccdbbbcnca
w:candidata	ddbeeecdodedc
w:candidate	bicbcckbbbokn
w:candidatei	ccadddbdqcdbb
w:candidates	beicccmcbbkko
w:candidatiez	bpYcccacbacba
w:candidato	bbZccclbbZman
w:candidatos	bcbcdcobcbccb
w:candidats	abZbccpbbbbaZ
w:candidatura	mccdddcdmccoa
w:candidature	bamcccZnkaakj
w:candidatures	moZZbaYbobZaZ
w:candour	ZcbpbYZZbmbaa
w:cane	ababbbZbaamao
w:canile	abbbbbZobabba
w:cannoli	pbbccbbbcbccZ
w:cannot	abnljcaibbpdb
w:cansado	dodedecededdd
w:cansancio	deeeddnddeced
w:canteen	apbckckbboccb
w:cantiere	oeddeedeeeddc
w:cantina	anabbbZbaZbZo
w:cantine	bcbcccbbcacbo
w:canton	kbodccacbacdc
w:cao	dpddeedddddcb
w:capa	dqcecdcdccdcc
w:capability	Zbbbcbqcccbba
w:capable	cccdcdddccodc
w:capacity	obhcccmcncbcb
w:capas	ZZZaaaZapaZaZ
w:cape	pcdbdcmbcbhdc
w:capela	ncddddcdddddd
w:capi	ZbbabqaaabbbZ
w:capire	pcacbcZcaacca
w:capireparto	abaaboabbbbba
w:capisce	bbpdccbcbbbaa
w:capital	biccbcoccbocb
w:capitale	aaaaobZbbamaZ
w:capitoli	abbcboabbbbca
w:capitolo	bccccobbcbcca
w:capitulos	Zbbacpaabbbba
w:capo	jlncbcacoaica
w:caprichoso	boccdccddccdb
w:captain	fbinbkmdeeecZ
w:captando	ZaZbpbabcbbba
w:capture	cdddedceeendc
w:car	bpadceakhbebo
w:cara	occndbbcdcccb
w:caracter	pbbbccbcbbbba
w:caravan	ooaZaZYZbaabY
w:carbon	bcaclcqccmcba
w:carcere	bbcccobbbccba
w:card	biblbbfacjrce
w:cardapio	pbacbcadbbbcc
w:cardiff	bobcddbbnabca
w:cardigan	ZbabbbYbaobbo
w:cards	cbdhcdmabcqbc
w:care	bkkdjildjjdcb
w:career	aZpbcekrdaccb
w:careers	ankccbaomebba
w:careful	Zcncjpabbabdb
w:carer	ZaZbbZZboaabo
w:carers	chZjnamojYabZ
w:caretaker	bdbddcccnlddd
w:carga	abcbcboccbbca
w:cargara	bbccabbbcabbo
w:cargo	YnZbbjnaanaZY
w:cari	abbbbbabbbbbo
w:caricare	pcbbcaacccZcb
w:caricate	occcdcbcdcbca
w:carico	oedeeedeeedec
w:caristes	acbdccobacccb
w:carlos	ababbaZZoZoca
w:carmen	Zobdccbcncccc
w:carnaval	ZaoaaaYnaZaaY
w:carne	bbccabbbcabbo
w:caro	bmcdjcoccckdb
w:carona	ababpbabaaZaa
w:carpas	acbbcboaccbba
w:carpenter	kcbccbZbcandn
w:carpentier	cccdcdddccndc
w:carpentry	akZcbcbcYpccb
w:carpeta	abpbbZZaaaabZ
w:carpi	Zpbbbbabbbbca
w:carreira	bnbddbnlccccb
w:carrera	baabcbpbbbbaZ
w:carretillero	cccdcdccocddc
w:carried	olbbhahabdabm
w:carrier	aclccciccbcdo
w:carriers	cacodcmadcabc
w:carries	aqabcdbdcdcdd
w:carrito	obccbcbcbbada
w:carro	bcccccbbcbbbo
w:carrousel	aaabbapbaabbZ
w:carry	mbZoaaiababbp
w:carrying	laamaaYZbaapX
w:cars	ocbbmbackbcdb
w:carta	ZnZaaaYapYcnX
w:cartao	abbmcaaabelnl
w:carte	Zbalbanabbnak
w:carteira	ZnabbaZabaobY
w:cartella	ZbbacaaabbqbZ
w:cartografia	bccccZbocabba
w:cartographier	bcccccaocbcba
w:cartone	ababcbabbobbZ
w:casa	koajbnabdbobZ
w:cascina	ZaaobaabbabaZ
w:case	aifnbkibekicd
w:caseifici	bcddobccddced
w:casemanagerin	cpbdadbcbccdb
w:cases	ZcaccpmZbbabp
w:caseta	acbbcboabcbba
w:cash	mbZmpbhbbapcZ
w:cashapp	bdcdcecdccpeb
w:cashier	Zcdcdcbdddqdb
w:casi	ddddndceeddee
w:casino	jbbbcbobcboZa
w:caso	Zbbbmoablbbba
w:casos	occccbbbdcccb
w:cassa	naabaaZaaZoaY
w:casse	ocbccbbbccmca
w:cast	najbaaYaZYpbY
w:castagnata	ZaZaaaZoaZaZY
w:castellano	clcccaZoccccc
w:castellanos	pbbcncZbcbcca
w:castellon	naabbYZZpZaaZ
w:castle	acbccbbocbbbo
w:cat	aiacccbbbmbcr
w:catalan	Yaabcapabbbba
w:catalogaste	ndddeddddcddc
w:catalogo	cccdddscccddb
w:catalogue	ikbcckpbblbca
w:catalogued	pnbacaacbacdb
w:catastrophe	cmcddacadnddc
w:catch	nbacbbmbcqbbY
w:catching	ccicddbZcrdcb
w:catedra	ZababpZabbaaZ
w:categoria	dpeeedbeeeddd
w:categorie	bpYcccacbacba
w:categories	laocdbYnbbZca
w:category	eqacacoacabaZ
w:caterer	abacccoabZjbp
w:caterers	YaaoabpababbZ
w:catering	Zcclcbmclcbdm
w:cathedrales	apZbbbacaabbZ
w:catherine	mcncedbdcdded
w:catorze	ccddoccdddcdd
w:cattivo	bbcccobbbccba
w:caught	pbfabbmbbaZcb
w:causa	jnalbZaabpabY
w:cause	naabnbkZbYban
w:caution	cbccccbcccoba
w:cbd	aqaccdbcccccb
w:ccnl	cqcdedddddddc
w:cdd	Zpdbcbcccdcca
w:cdi	bsldcdcdcccdb
w:cdmx	ncebeddedeedc
w:ce	cbmcjinfgadfc
w:cebu	nbcccbpbcbbca
w:ceci	cccdcdddccodc
w:cediamo	aabbpZZZbabba
w:cedo	bbbcocacbcccb
w:cedons	ZaZbpbYaaZbbZ
w:cela	obocccbclcccb
w:celebrating	aZZaaaYYaXooZ
w:cell	apZabbZaZmaal
w:cellar	fbaclcebbobcl
w:celle	pbabbaaabZnbZ
w:celui	jbbcmmabbpbbZ
w:celula	aaabaaaabapaZ
w:celular	YaaaaaobaZnaZ
w:cement	imkbdbZababbo
w:cena	ZZYoaZYmanZZX
w:cenno	acabccaboacba
w:censos	abacbbapbaabZ
w:census	panaccZbbbccb
w:cent	ibccqiddcbmcb
w:center	ZikbboablZall
w:centers	abpbbaaobabba
w:centimo	bobccccdbdcdb
w:cento	abccmbobbbbcZ
w:central	pbacccpbccabb
w:centre	cnZbckdejimed
w:centres	ellcbcmlbibbb
w:centro	cscdddbccclcb
w:centros	abocbbabcabba
w:cents	ibbbcaoabbabo
w:ceo	keebncccccodb
w:ceramica	ndbdddndcdddd
w:ceramiche	ZbbbpbZbbabbZ
w:cerca	ZnibljlbjabmY
w:cercando	alacnalbnabbZ
w:cercano	YapaababZZaaZ
w:cercavamo	eodddeddedeee
w:cercavo	bdceddcdcdodc
w:cerchi	bcodddbcbcdcb
w:cerchiamo	dbcollagcckca
w:cerco	kabdhlbcqbdcb
w:ceremony	nbabcbZocjbba
w:cero	acacbcpccbbca
w:cerrada	deeeedeeednZb
w:cerrado	pbbbcanabbbaY
w:cerramos	abcbobabccbcb
w:cerrar	aYbcpbbabbbca
w:cert	acccbcacoalda
w:certain	ccpdddcdbaddc
w:certifiante	aaaabZapbaaZZ
w:certificado	mddddcccldmdc
w:certificate	acdbdbcnobnkb
w:certificates	ZmfbcanbpZabj
w:certification	bbkamokbjebcb
w:certifie	bZacaapbbbbaZ
w:certified	dcaabasngbjba
w:certify	ndcdccmddccdd
w:certo	aonabbZaaaaaZ
w:cerveja	bbbcocacbcccb
w:cervezas	abbbaZapcbbaa
w:ces	bcbcmcaccocaa
w:cest	cecddcccddodb
w:cestas	bbacocbbcbbcb
w:cet	kbZZbbkpaaamX
w:cette	dbnbbbjahnbmY
w:cfa	cZdddoccddcda
w:cfi	acbccanobabba
w:cfo	jnacmjibjbjcb
w:cfos	YadZaZkmZYbpY
w:chacun	accccobcddcdc
w:chai	ndddddbdddded
w:chain	fjjohblblbacZ
w:chaine	bcbbcbbodbccb
w:chains	ZamqmZXacaabZ
w:chair	bobkpaabbbccm
w:chairman	YaZapnYYbabcb
w:chairs	bbabdbbpbalao
w:chairwoman	Zqabcbabcbbdb
w:chaleco	bcbcbaYobbbbZ
w:chaleur	acbocbcbbbbaa
w:challenge	bbqcocZbaabcb
w:challenges	acabccqbbZbcb
w:chama	Zbccccoclbkba
w:chamada	akcpcabmcbccZ
w:chamado	ababccaabZaZp
w:chamar	abpbbbZaaZaaa
w:chamas	abbcbbabcboba
w:chamba	aambaaaboabba
w:chamber	ZYnaZaZpbbacZ
w:chambers	bcbbbbZbpalcb
w:chambery	pbccccbccdadb
w:chame	bdddebddedpdb
w:chamou	aapcccabaabbb
w:chance	laecjbkasbbbb
w:chancen	ZaZaaaabaaapY
w:change	adqbkcccddbin
w:changed	febjbbdjamili
w:changers	YZYaanYpZYaaY
w:changes	lbcbbbkdbabmp
w:channel	Zbalnaaobalbc
w:channels	cbocbdkdccddd
w:chantier	nbbccbabbbbao
w:chaos	ZZacqbZbZabca
w:chapeau	aaaabaZabpbZZ
w:chapeco	cbcZcobacbbba
w:chapter	lajbblYqambca
w:chapters	dbZabmkmaXaco
w:chaque	ZbalaaYpbanaY
w:character	qaaaabYZaaobZ
w:charge	jdadcfqmdaicc
w:charged	acbbcbZbcbYoq
w:chargee	pcccccbccdadb
w:charges	ibalbfrkbaabb
w:charities	Zbbcpcmclacdb
w:charity	mkceadcnlalbZ
w:charla	acbbcnaibobbZ
w:charlamos	abocbbabcabba
w:charlotte	moZccdadcdddc
w:charmingly	ZbobabZbYlaaZ
w:chart	laZbaaXrYkaZh
w:charter	pmanbZZbbbbba
w:chartered	mnbcccbdcccdc
w:chartering	acnnbcaccbdec
w:charts	jbZabkXlaqaaY
w:chase	qmabbaZcaZcdb
w:chased	YbYbbcrbaZbba
w:chasing	ZnabbbqaakabZ
w:chat	cknbidclcbdmb
w:chatbot	kaabpbZZbbbbZ
w:chatting	ZadcnbkaaZZoZ
w:chave	bbbbbcpbabbca
w:che	ifhhkbebmmbcd
w:cheap	daanbbqaaZaba
w:cheaper	baacbbtababaa
w:checagem	oddeeeceeeded
w:check	mebhcebccbljn
w:checked	lbabbbolblica
w:checker	obaccbnbcccda
w:checking	pblnccYablbbZ
w:checklist	jcbbbbqYcbbba
w:checkout	nbanbbYobaaba
w:checks	kbaibbnakambl
w:cheeky	YnlbbbYbqXabZ
w:cheers	bbicckkclpbcY
w:cheese	mmZjZkalalabe
w:chef	nlcccjabjkkla
w:chefe	bcbcccabcnnbZ
w:cheffe	boacbbabbabbZ
w:chefs	abqbcajnaXbbZ
w:chega	abbccabablaZr
w:chegada	bcccccbbcbcbo
w:chegam	ZbabbbabcbpbZ
w:chegar	abacbcaabanbn
w:chegou	XbbZbZZabaapX
w:cheguei	ZaZbbbZaapaaZ
w:cheia	abcbcZpZcbabZ
w:cheio	aZaabaaZbpaZY
w:cheiro	ncddddcdddddd
w:chemical	Zbmccpaaabbcc
w:chemin	abZcaabapZbba
w:chemist	ameklckcjbiba
w:chemistry	alabnZZYZYaqY
w:chemists	Ylobnalabbbba
w:chennai	baZbccqbbYbca
w:cheque	fbbllbabcbrcZ
w:cheques	arbmlbabbbbba
w:cher	bcbdddodcccdc
w:cherche	jkbdnmcclccdb
w:cherchent	dcpdddaccbcca
w:chercher	abcccbabbbaap
w:cherches	ccrdcdcdcbdcb
w:cherchez	ZYpbbanbYbbbZ
w:cherchons	ZaappaYbcbaca
w:chere	bcdcnccdddcec
w:chers	bccccbcbcbcco
w:chess	YYZaaaXoZoZZh
w:chevres	bcocbcacbabbc
w:chez	jjjcccdcobgbl
w:chf	nncmckbcccccc
w:chi	bbbmmemhlabbc
w:chiacchiera	abocccbacbbca
w:chiacchiere	ccccdZboccccc
w:chiado	bbpbcbabbabaZ
w:chiamarla	bapabbabaabaZ
w:chiamata	acbccbabaoabZ
w:chiamate	bcbbccbocbbbZ
w:chiami	obcddcbdcccda
w:chiamo	ZanbbbZaoYlaY
w:chiara	ZnbcbcabcXbbq
w:chiaro	bdccdbbacocbZ
w:chiave	abbbbbabbapaY
w:chiavi	abaccbabbZbZp
w:chicago	hnlcccbkfkccd
w:chicken	caadodbcbkcca
w:chicos	abbbabaaabaap
w:chiede	accbcZbcccbcr
w:chiedo	abnboZZZkZbba
w:chief	bqekobYbalbba
w:chiefly	bdccenccdcdmd
w:chiens	aaaapaZaaZZaY
w:chiffre	ocedddcdedccc
w:chiffrer	bcbcbcpcbbbca
w:child	Zaambkclaambo
w:children	lkaeclcojaebc
w:chilometri	eodddeddedeee
w:chino	pbbbbaaZbabbZ
w:chirurgien	acbccapcadcca
w:chirurgiens	cocdccbccbccb
w:chiudono	bccccYbocabba
w:chiuso	ZZZapaZabalmY
w:chiusura	aaZbaYZZqZaaZ
w:chloe	jjhdfdkcdbcob
w:chlor	bnncccccaccdb
w:chlorine	ZbobbcZcoZcda
w:chocolate	plbcbcacbkbcb
w:choice	pZjocmZabaZbZ
w:choir	bjZabnYpciabh
w:choisissent	bcboccbbcbbba
w:choose	becomjcababil
w:choosing	bbZabmYaonabZ
w:chorale	bcccdcbbcbbbo
w:chorsanger	bbZcbcabbobba
w:chose	nbbblbZbbYbbp
w:chosen	ZaabbakZbZpbn
w:choses	bcbcncbcbocba
w:christchurch	cdjdddddeneed
w:christmas	kmadabclkldbf
w:chuck	YbZccbabpZbco
w:chuffed	ZbZbZbpanZbca
w:church	Zpbcbaabbbmcn
w:churn	laYpbZiZnYZZk
w:churrasco	ccbcccbccobbZ
w:churros	bbbbcbaobabbZ
w:ci	ibbcjelgokbbf
w:ciao	kkmdddkdcijcb
w:ciascuna	ZaaqbZZaaaaaY
w:ciberseguridad	bcccbaaocbbbZ
w:ciclo	YaZZanZnaZaaZ
w:cics	qcbbdbccdcbcb
w:cidade	ZlaaabaapaaaZ
w:cidades	ZabbbZZpbaaaY
w:cider	qbbacZZbcbbca
w:ciel	ZbbbbbZpaaaZZ
w:cien	cddbddbddcncb
w:cientifico	bebcdnbbkbcoa
w:cientista	elcdddlcncccb
w:ciento	ZabcbpZaabbba
w:cierra	cddbddbddcocb
w:cierto	bdodccnccZbcb
w:cijfers	pbZbbaaacbbca
w:cima	bccdccbcdcocb
w:cimenterie	bcdcnccdddcec
w:cinco	cbblbnobaljbZ
w:cinema	blacccaabZcbq
w:cinq	ambccboccbbcn
w:cinque	pbbccbaccbYco
w:cinta	oddadccdddcdc
w:cio	cabbbaonbbbcY
w:circa	lbbocYZcbbabZ
w:circle	aajabaanalrbZ
w:circles	aaZcpcabajbcb
w:circling	bccccdZadcpdc
w:circumstances	abrccdZcbacdc
w:circus	dmlalolYaZabY
w:cis	noZabZZbaaabY
w:ciso	abnbacobcbbcc
w:cita	bcccdcbccbabr
w:cite	ddcddabcaodcc
w:cited	bbacccabXrcba
w:cities	lbnndcZcdbcdb
w:city	fjkbeebkjkdbe
w:ciudad	aapbababbbbba
w:civil	cpacbkjbnabca
w:claim	naabbbjbbaaar
w:claims	leikkfnabfdfa
w:claire	ombcdbbbcbccc
w:clara	cccdldccdXdat
w:clare	bcbocdZccncdc
w:clarinete	YbbabpabbbYbZ
w:clase	bbcccabbbbcbq
w:clases	ZababqZaZZbbZ
w:class	ccabbqZblnajk
w:classe	cZdddoccddcda
w:classes	dlaZbrZYaZabi
w:classified	Zbaoncacbcbcb
w:classmate	YpabbZoZaabca
w:classroom	paamcaZacanbZ
w:clause	Ybakcccbbbbcr
w:clauses	omccdcccdcddZ
w:claves	bcbbccbbcbobZ
w:cle	abbbcbqacclca
w:clean	ckabbapmlalbb
w:cleaned	raabaaZabZbca
w:cleaner	ZZaaaaYapkbZc
w:cleaning	niacgbpabZbcm
w:clear	ebbjbZZlnnkcb
w:clearance	ZkeaccZbcbrbZ
w:clearbrook	cnbdccoclecib
w:cleared	omanbaZabajbZ
w:clearing	acbdcnbbcnccm
w:clerc	bobcacdcccddc
w:clerk	eaapbZZabbkba
w:cles	abZcabZaaaaap
w:cleveland	lbbbdbaobcbca
w:clever	ZYobobYbZYabZ
w:clic	aaababapcaZbZ
w:clicca	bbacbcacaabbp
w:click	Zcafbdiqbbpab
w:clicked	ZYabbeZaZmapY
w:clicks	ZlmcYbmbnadcb
w:client	mfhnccddcchjc
w:cliente	ojbicdcdicclf
w:clientes	bbqchcoebjcaZ
w:clienti	hbbbbaobnambZ
w:clients	cbnkddpifcccb
w:clima	YpcbcaabbcbbZ
w:climate	rdbdbaaccmddc
w:climb	placbcYmbabcZ
w:climbed	bacdddnccncdb
w:climbing	lbacbcYomZbaa
w:clinic	jpklbalagakba
w:clinica	sbZbbajaYZaaZ
w:clinical	cnjfkkakbhbea
w:clinicas	lblcbbpababbZ
w:clinici	ceemeedeedeee
w:clinician	acbmdbocdccda
w:clinico	cndkddcdddcdd
w:clinics	Zioomaahlabca
w:clinique	abacdcZcoccba
w:clinker	abmcbcacboccb
w:clip	abacmbnYbaaco
w:clips	acbacaondbbdb
w:clock	cccdcbmpdbccZ
w:clone	Zbbcccmbcbrba
w:clonez	bdddddceeendc
w:close	kdaecbjlcbcoj
w:closed	adabmaZanaipp
w:closely	dlcemdcddeded
w:closes	ccamkbakjakod
w:closing	hpjbmbcZlXbbk
w:closure	bcabcbaadonaZ
w:cloud	jmddcflikdcjb
w:cloudarchitect	lobdddkcacdmb
w:clt	cqjdddcdccdcc
w:club	nabbacepiZkbk
w:clube	pddeddddddddc
w:clubs	aaZobpYZbYamZ
w:clue	oaabocYaaZbca
w:cm	ZbaacbZbcoZbm
w:cmo	nocdcdbcdcddc
w:cnc	Znbbbboacabca
w:cnrs	apZbbbacaabbZ
w:co	jdccsibdcccdb
w:coach	aaZdarobabcek
w:coaches	ccbcccnbnbcdc
w:coaching	amZobZmmbYbba
w:coado	bbabbbZobZbba
w:coast	jnfficabaiccm
w:coating	cclcddbbboccc
w:coberta	bbbccbbbcbbbo
w:cobol	obmbbbncbabcb
w:cobra	adcbdbbcdcccs
w:cobrado	bceddccdddodd
w:cobramos	bbZcccqbbbbbZ
w:cobrar	abbcbboccbbca
w:cobraria	ZZapaaZaZaaaZ
w:cobras	YaZaaoYZaZoZY
w:cobres	ZZZbapZbZZbbZ
w:coche	ooZaaaZZbZbbZ
w:cocina	XoaabaabbaZaq
w:cocine	aaaobaabbbaba
w:cocinero	boccccbccbcca
w:code	ecbclebkbcpke
w:coder	ZZYaoZYYZqZXW
w:coders	acaabbonccaca
w:codes	ababkbZbbasbj
w:codice	ZZZZaZlZaZpnW
w:codigo	ZaZbmZYaaYrnZ
w:coding	jaagbZjoammbY
w:coffee	dmmbjblbhlccd
w:coffees	aZYnmcYbpabca
w:coffrets	ababbapbbbabZ
w:cofinanciado	bocccbbccbccZ
w:cofondateur	dbeendedeeeed
w:cofondatore	eaeeneeeeeeed
w:cofradia	ddddndceeddee
w:cofundador	ebeendedeeedd
w:cofundadora	eceemeedeeeed
w:cognata	ocbcccacbbbda
w:cognome	cddddcccdcnbb
w:cohort	ZbbbZlmqccbca
w:cohorts	Zcdcdpbaddcdc
w:coimbra	ZbaabYZraaaaX
w:coin	aZbbcbZbcbraa
w:coince	YbaZbpZaaaabZ
w:coincidamos	ZaZbaaZaapaZY
w:coincide	aaZbabaaZZapZ
w:coincidenze	bdcdddcdcdodc
w:coincidir	dedeeepddceed
w:coincido	aaababZaapaZZ
w:coins	aZZaaZXlaYsZW
w:coisas	pbacbbadbbbcc
w:col	aaabmbZbbjnbn
w:cola	ZaZaZaaqaYaZX
w:colaboracion	odecebcdeeadc
w:colaborador	acacccabcabrZ
w:colaboradores	occccbbbdcccb
w:colaborativa	abbbbbaabbpaZ
w:colas	deeedenddeced
w:colazione	bcbcacaabbbbo
w:cold	alaocbkpcibab
w:cole	ZbbacpaZbaabZ
w:colega	bobcZbnbcbbba
w:colegio	Znbbcpbaccbcb
w:coles	ocbcccbcbbbda
w:colgue	bbbccbbbcoccZ
w:colin	dbaobbZababbo
w:colis	acbccbjbcbkar
w:collaboration	hblccaoabmbdc
w:collaboratore	cocccccdcccbb
w:collaborazione	occbdabcccZcb
w:colleague	jelfelamddbjb
w:colleagues	bblcheepdfdda
w:collect	kbdbbbjdblabr
w:collected	oabbcckccccdb
w:collecting	ZZqbdbYmZlbbc
w:collection	naZbbjYnaldlX
w:collections	nakmbambbajca
w:collega	lpbdecjccdhbg
w:collegamento	cdcddenddcmdd
w:collegarci	bcaccdabcpcca
w:collegati	acbcccbcccocb
w:college	acaabrYlmZbba
w:colleges	acbcccnncbcdc
w:colleghi	aaabcZbaapaaY
w:collego	abaccZbaapbbY
w:collegue	obbcccbcbcdba
w:colliers	cbcdoccdcccdc
w:colloque	ZbcacaZpccabZ
w:colloqui	bpabbbbbcbacZ
w:colloquio	ZamZbaZaramaY
w:colloquium	aaYbbZaqbabaZ
w:colocado	bbbcccocabcca
w:colombia	ZZbabapbbabaZ
w:colombo	Yaabbbrbbbbca
w:colour	ocbabchbcbacn
w:colours	abZcbbnbapbca
w:colpito	cdpdddldccdZc
w:columbus	mnbdddcdcdccb
w:column	YababsYoacZah
w:columna	ZaaabpZabaZaZ
w:com	kjjdgbjjcdkfe
w:comando	bbbcdcbddcocc
w:combien	pcZcccabaacba
w:combina	occbdbacccbcZ
w:combo	dedeeedeednee
w:comboio	ZaaZbZZpbaaaZ
w:comboios	abaaaoZabbaba
w:come	elfciheohdccc
w:comeca	baZccbnaaabbq
w:comecar	occcddbdddncb
w:comecaria	ZaZaaaYZpZaaZ
w:comece	babcccabcbocZ
w:comeco	bcbcocbcbcccb
w:comedor	ZaaaaoZZaZaan
w:comemorar	bceddccdddodd
w:comentario	mbabbbZoaaaaZ
w:comer	bbbccbbababap
w:comercial	aobbccbcbcbcb
w:comercios	deeedenddeded
w:comes	dblbkbkmeambk
w:comfortable	darbbcabaacca
w:comida	obanbaabZaaba
w:comigo	bobcccbcbbcba
w:comincia	bbadddbcbacbr
w:cominciare	ocbcccacbbbda
w:coming	diocebcjfidbi
w:comisiones	bpabbbabcabca
w:comissao	ZnbbbbobbaYbZ
w:comitato	ZaaqbZZaaaaaY
w:comite	ZoaobbaaaaaaY
w:command	ZcbapbXabaoaY
w:commande	ababbbaabZaYp
w:commandee	ccbddcccdbcco
w:commander	bcddnccdddcec
w:commandes	bcccccoadccca
w:comme	apdcclbblebbj
w:commedia	ZbabbbZobaaaZ
w:commence	aZacccbbZabcq
w:commencement	qcbbcaaZcbcdb
w:commencing	kbedencceecdd
w:comment	aabkcbclioapc
w:commentaires	dccededepeeed
w:commentare	bbabbbaobabbZ
w:commente	abZbbaZZaYasX
w:commented	babndcabbbbqk
w:comments	hbZkcbbablbgr
w:commerce	dkdjkdcdimddc
w:commercial	ckbkpbfbgcbca
w:commerciale	babcobbZcbbca
w:commerciali	aZaapbZabaZaZ
w:commercialista	pbacccacbbccb
w:commercialiste	ababbaapbabbZ
w:commercio	bpccdddddddcc
w:commessa	bbbcccocbaccb
w:commissie	apbbbbZbaZmbY
w:commission	oeahhknabdjbb
w:commissioned	aaomcbZbbjbcb
w:commissioni	deddeepeeceed
w:commissioning	nbcdcmcccccdc
w:commissions	bZbbbboZcbnca
w:commit	ZZoaaaYYaoaZY
w:commitment	dmmmclaacbccc
w:committed	aabbrcZccccdb
w:committee	mkaobjbabfbcm
w:committente	lccodcbcdcccb
w:common	abZbbbobaobba
w:commun	bbbcocabcpbba
w:commune	acbcbcobbbbbZ
w:communication	kbbodaamcbbcb
w:communications	YnocbcabaZcdb
w:communiquez	ddddddcdddnbb
w:community	bdokejaocacjb
w:commute	YqYbbaZaaoaaX
w:como	enkijcbhmcdfa
w:comodino	ccbccabcbocca
w:comodo	abpbbcaaZabbZ
w:companera	ddddndceeddee
w:companero	aapcccbcbbaca
w:compania	cbbcccocbbcca
w:companies	abqlncldjabca
w:companion	Zccacpjadbbbb
w:company	dlejpcccmbedb
w:compara	aaapbZZbbbZba
w:compare	acbdabobboboa
w:comparer	bcbdddodcdcdc
w:compartas	ZaabZaZaZYZpY
w:compartia	bbbcbbabbocbZ
w:compartir	dddcdccbdodcb
w:compas	bcacacbbaocca
w:compensacao	aaaobaabcbbbZ
w:compensated	bmbqccaccccdb
w:compensation	hnlncdZccbmba
w:compenso	aeciinalcblca
w:competence	acdcbbbcddoda
w:competences	pdddedcededcd
w:competencia	bobbcbbccacca
w:competition	pkZoZjYaaZZbZ
w:competitor	Zambbbpbalaca
w:competitors	Zbabbbsbbhbca
w:complace	brcdccZccccba
w:complain	YncnaaYbjnbba
w:complaining	anacbbaabkcco
w:complains	jcccbciccblco
w:complaint	ZZabcaZlnYoZn
w:complaints	lbanmZlZbbZca
w:compleanno	bbbcccbbbpbZX
w:completa	bmacdbobccccb
w:complete	cbejckcleblna
w:completed	lbbkcchalifnd
w:completely	ZbYbZbobaobbZ
w:completer	aaaZbpaZaaaaY
w:completi	aaabpbZbbbbbZ
w:completing	ncldcdadmacdc
w:completion	cbcpcbhhcbabj
w:completo	bcbcccbbbabbo
w:compliance	Yldqdcibdancb
w:complimentary	bcabccopaYbba
w:complimenten	bbacbcabaobbZ
w:complimenti	abbbcboabnbbZ
w:compliments	bcacccabbpacm
w:compor	bnddddcdddced
w:compose	ZZbbcoYaobbca
w:compra	abaobbbbcbbca
w:compram	dedneccededed
w:comprando	deeedenddeded
w:comprano	bcddobccddced
w:comprar	cdddcdbcccoda
w:comprare	bdcdddcdcdodc
w:comprarla	pbacccacbbccb
w:compras	bcbcbcqccblcm
w:comprendre	bcbpcbbbcbbba
w:comprends	acbdccbdobcbb
w:compreresti	aabbpZZZbabba
w:compresa	bccccoabcbcca
w:compreso	bobccbbccbcca
w:compri	abbpcaZZbbbba
w:compris	Zbbbcoabcbbba
w:comprise	okbacjnbcbbca
w:comprises	mbcbdokiccccb
w:comprobado	acccbapcbbbcZ
w:compromiso	dededepddcded
w:compromisso	bcoccclccaccc
w:comprovante	bceddccdddodd
w:comptable	abcccbnbcbcao
w:compte	ZbmbmaabcaqiY
w:comptees	ZbcacaZpccabZ
w:comptes	occdcacdccbcc
w:computer	laibbmbdcdpba
w:computers	naZaZZXapYabY
w:comum	abZabbZabqbaZ
w:comun	bcacccbbbocbb
w:comune	bnZbbcabbmcbm
w:comunes	abbbabZabpabZ
w:comunica	cocdcdcdcccbb
w:comunicamos	bceddccdddodd
w:comunicarle	brcdccacccbbb
w:comunicarlo	ZZZZaZYZaZZpY
w:comunidad	ccdddbcodccca
w:comunitaria	YabbbbapbabaY
w:con	jhchkbjeeimcc
w:conceived	cccccdpbddcdc
w:concept	qbbckcZcbccdb
w:concerned	onacbbYlbZbda
w:concerning	bcbldcdbaoccl
w:concert	kZZZnjYqZkZZW
w:concerts	nbbnbbkbcbaca
w:conclude	abZboblababca
w:concluiu	baobccabbbbca
w:concordare	obbdddbcccdcZ
w:concorra	bpabbbbaaaaaa
w:concorre	YabbbbapbabaY
w:concorrer	dqceddddbdecc
w:concorresse	bobcccabcbbba
w:concorso	cocccccccbcca
w:concours	YZZZaoYoaZZZY
w:concretado	oeeeecddeedee
w:concrete	YaplaaYocYZaY
w:concreto	bbocccacbbcba
w:concurrent	aaaabbqbbaZbZ
w:concurso	arZbkaZalabaZ
w:condition	icccmdbckbcdn
w:conditions	oobcccacbbaba
w:condiviso	acbcccbbbacrZ
w:condizioni	pcbddcbcdccaa
w:condoleances	ababbbZaaobbZ
w:condolences	ZaZbbaYZaraaX
w:condomini	bcccccbbcbcbo
w:condominio	pbabbbZbaacba
w:conducido	ccbdcdccocddc
w:conduct	ZbbabZpZaccco
w:conducteur	ocddebbdcdcdb
w:conducteurs	bobcccbbccZcZ
w:conducting	ZbarcbZbcacbb
w:conductores	ZaaabpZaaaaaZ
w:conducts	bcdZdpbcddddd
w:conduzione	bobbcbbcccccb
w:conectado	bceddccdddndd
w:conectar	bbZbccabbmcqZ
w:conexion	nddddddddcddc
w:conference	ccbbbobdbhmbm
w:conferencias	ZaaZbZZpbaaaZ
w:conferma	cccddbccdcqZY
w:confermarle	bpbcbbbbcbacZ
w:confermato	ZaapaZZaaZZaY
w:confermiamo	bcccdccbdbcbp
w:confermo	qbcdedcdcddbc
w:confesseur	cccdcdddccndc
w:confession	ablbcpZbbbcdb
w:confidence	YmpjciZbakmba
w:confidencial	ZZrZaaYZYZaZY
w:confidencialidade	abcncbbbccbcZ
w:confidential	afpoccbccblcb
w:confidentialite	acbocbcbbbbba
w:confidentiality	aamnccacccmdc
w:confidentiel	dddeedddedobb
w:confidentielle	ZZpabbZbabbbZ
w:confidenza	bobbbbbccccca
w:confie	bocccZbccdccb
w:confier	pcccbbbcbccba
w:confira	bbccbbaocabaZ
w:confirm	jgijcmccccklc
w:confirmada	cdccddccdccar
w:confirmamos	ccccdccccbcbp
w:confirmar	obccdcbcccbbm
w:confirmarme	ZaapbaaaaaabY
w:confirmation	dbbcdkbacbmbq
w:confirme	akbccbabbboZo
w:confirmed	ajjecbYcbakon
w:confirmee	ZaZaaaYZaYYpX
w:confirmenos	apbbccbcaaabZ
w:confirmer	dqddddadddddc
w:confirmes	baccccrccbccb
w:confirmez	ddddddddddpaa
w:confirmo	accocbcbcccca
w:conflict	ocdmdcbdddddc
w:conflito	accodabcdcccb
w:confratello	cnddcdbdddddc
w:confrere	cccdddodcdcdc
w:confrontarsi	YaapbaZabaaaZ
w:confronto	nddececeddded
w:conge	nddeedcdddeed
w:congedo	ocdddcddddddb
w:congrats	aijcchkabpaoY
w:congratulate	aZZcbcZaZpboZ
w:congratulations	ccjcbblbjlmkd
w:congratulazioni	YbabbbaaaqaaY
w:congres	ZaZYboYYZqaaY
w:congreso	bcbbcbbocbbbZ
w:congress	edlbcalmbmhca
w:congresso	bbbZcqbacbbca
w:conheca	ZaYZaZZZZYZpY
w:conhece	abalccbcpbbcb
w:conhecemos	ababbbaabpbba
w:conhecer	aaqbbbZaaabaZ
w:conmigo	cncdddcddndca
w:connais	cradddcdbccdc
w:connaissance	YaaaZaaaaaapY
w:connaissez	bcbaccccddocc
w:connait	dccededepeeed
w:connect	bbafcccbkqlla
w:connecte	cdddddceeendc
w:connected	bbdbcbcaepbqa
w:connectez	YaaaZaaaZaapX
w:connecties	bcbbbcabcobZZ
w:connecting	eeklddmjckdba
w:connection	ccaeccfcbqmeb
w:connections	aaYmbbdaYaara
w:connexion	cdcdddcccbaoa
w:connosco	ZbcbcbpccbYbb
w:conoce	bocccccdbdcdb
w:conocemos	deeedenddeced
w:conocer	bobcdccdcdcdd
w:conocerla	cddddecdcdned
w:conocernos	cbrccdbdcbdcc
w:conocidos	ZZZaoZXZaoZaY
w:conociendo	aapbbbabbbbba
w:conosce	acbmccacobccb
w:conoscerci	aaZbbbaZapaZZ
w:conoscerla	ZapacaZbbabbZ
w:conoscerti	bobcccbbbbbca
w:conosciamo	ZbabbaZbapbbZ
w:conoscitivo	abpbbcabZabca
w:conosco	bpncccbccbccb
w:conozca	ddddndceeddee
w:conozco	abacbYaapZbba
w:conscience	allbobZabZbba
w:consegnare	bbbbbbabbabao
w:consegnato	bcccccbcccaco
w:consegne	deddeepeeceed
w:consegno	ZbbbbapabaaaZ
w:consegue	pdccdbbddcnca
w:conseguimos	ncddddcdddddd
w:conseguir	cdcdddrbdcdca
w:conseguiu	abZbbbpaaZaZo
w:conseil	nbabbaZabobaZ
w:conseils	bcbcccbcrbcca
w:consejeria	occcccbcccbca
w:consejo	aaapbaabkZabZ
w:conselho	ZaapbaaanZZaY
w:consent	ncccddbedcmed
w:conservation	ZaobaaZoZYbba
w:conserveira	aocbccbcddcdb
w:conserver	cdcccbcaddobb
w:conserveries	ZaYZpaZaZZaaZ
w:consider	cmnijlackcbfb
w:consideration	bcmcdmcbmcccc
w:considered	bimccdnhnccbb
w:consiglio	aaZbbaZanXaqX
w:consigo	aaoZanYZamaZY
w:consiguio	bcbcccaaaZbbq
w:consiste	cdddcdbcccnda
w:consolidated	oabbckmabbbcZ
w:consorzio	eodddeddedeee
w:constituye	abbobbbcZbbcb
w:construction	ciabcbdpeanaa
w:constructoras	ZaababaaoZbaZ
w:construire	cbcdndcddccdc
w:consulente	ckcddcncjcccm
w:consulenti	qdccddcdddddc
w:consulenza	ncdndccdddcdb
w:consult	oaZqaYWaaaZbZ
w:consulta	bcbncbibcbbln
w:consultancies	abkbbcqbcbccb
w:consultancy	nkgpbcacfbccd
w:consultant	llbncbccbbdjm
w:consultants	abmecbshcbabd
w:consultation	bbcscblbceccb
w:consultations	cbcmdcabdcodd
w:consulte	bcacddbccbmpZ
w:consultee	dbaeeecdcddqa
w:consulting	ddiscadbcabcd
w:consultivo	ZabqbaaabaZaZ
w:consulto	acbocabbcbbba
w:consultor	aabbbbYababZq
w:consultora	knhdddddcddmb
w:consultoria	pcdbdbZcddada
w:consumables	abbmccobcbcbb
w:consumer	XYZoZoYYaZZaX
w:consumo	ocabcbababcca
w:consumption	bcbdddncdncdb
w:conta	kdddddkdddobb
w:contabilidad	bocccccdbdcdb
w:contabilista	qccdddcdddddb
w:contable	aZabbbZbpabba
w:contact	cdnccdcciklkc
w:contactar	bccccbaccZaap
w:contacted	Zaocccaaccboa
w:contacting	ajmbccdbbejbn
w:contacto	nblcccbbnkbaa
w:contactos	ZaZbbaZaonbZZ
w:contacts	ababbahjlmpiZ
w:container	jaadfcocbllca
w:contame	bbocccbcbbbaa
w:contar	ZmpaanZZZYaZY
w:contarle	ccddddcdcdned
w:contas	YZYZoZXZZYoYY
w:contato	nbndddcddcdcc
w:contatori	bcccccbbcbcbo
w:contatos	bbZabbZbcpbaZ
w:contatti	bcaccdabcpcca
w:contatto	cqbdcdbcbnccb
w:conte	deeeddnddeced
w:contemplate	bbqcccZcaabcb
w:content	ZdgbleYYljbol
w:contente	bobcccabcbbba
w:contento	abpbabZaaZaaZ
w:contents	aaZabbYoZaZZo
w:contest	bccdkcbmdbpab
w:contesta	cccdcbbcqbccb
w:contestas	odbdccccccZdb
w:conti	aabbpZZZbaaaa
w:contigo	abpbcmabbZbpZ
w:continua	bnddddcdddced
w:continuar	ZaaabaYZaaZpY
w:continuation	abmcdbZccZmbn
w:continuativo	ocdcdbbcddcdc
w:continue	incabbdaniebZ
w:continued	bcZcdbbccrcac
w:continuing	mbbacZYZcmbpY
w:conto	Yhobbaibaalal
w:contos	abbbbbaobaabZ
w:contra	bcbccbbZcbbbo
w:contrabbassista	pbbcccbbccccZ
w:contract	mnicdcccibidl
w:contracting	amnbbbZbZrbba
w:contractor	ojdbfckfcebcl
w:contractors	kcjcicmlcckcb
w:contracts	aomicfobbbdca
w:contractuelle	apbcbbbcbcYbZ
w:contractuels	cpZcccacbaccb
w:contraire	bbacabZbaabbp
w:contrasena	cdcddccddblla
w:contrat	apbccbbcbbaar
w:contrata	crbeedddddccb
w:contratacao	mcccocbcdccdb
w:contratacion	abcbobabcbacb
w:contratado	YZZaaaZaoZpaY
w:contratam	acocccabbacca
w:contratando	dnddededdecec
w:contratar	oaabZbabobbca
w:contratarem	bcbcdcobcbccb
w:contrate	bbacbbpbaabcZ
w:contratista	rZcdccbcdcccc
w:contrato	jrdccbbcccebn
w:contrats	bcbdddodcccdc
w:contratti	boccccaccccca
w:contratto	hobcclbckbcbn
w:contrazioni	abccocbcdccdb
w:contre	kbbocZZbbbnaZ
w:contribution	abZlcaqZckabl
w:contributions	ZbaabaYnbkoaY
w:contributors	YabbbWpocbabZ
w:control	kmbncbcccacbl
w:controle	pdcdddcddcddl
w:controleurs	abcbcoabccbba
w:controleuse	hnbccckccccma
w:controller	mlbdddcckddjj
w:controllerin	encddcccicdna
w:controllo	nncdddddddcdb
w:controls	mcbdddbddnddd
w:convaincre	ZaYZpaZaZZaaZ
w:convalide	bncddcddccccb
w:convegno	endddeddedeee
w:convenience	kbaidklcobccd
w:convenient	ccecddpccaccc
w:convenio	bbbcbbabobcba
w:convenir	cddncdddedddc
w:convention	aaaobaabbbbbZ
w:conventional	mcccndaecddee
w:conversa	kcbpcaZacbbbZ
w:conversamos	babaocbbcbbba
w:conversar	anlnddbcccccb
w:conversation	bknkbdfbbdbqa
w:conversations	Zblndcnccbcjb
w:conversazione	cbcddcpbddcZa
w:conversion	occdddkeddcdd
w:converso	abocccbcbacbc
w:convertible	bbabpcbccaccb
w:convertirias	ZaaabpZabaaaZ
w:convertirlo	aZabobacabZca
w:convey	dcceddbdcpdec
w:conveyancing	aocncbZcccbdb
w:convida	abcocabbbbZba
w:convidada	ddcddbbpcbddb
w:convidados	acbbbZbpcbcba
w:convidamo	ZbaZbZZpbaaaZ
w:convidamos	accacpbYcabbZ
w:convidar	bccodbbbdccdb
w:convidou	abbccbbbbabrZ
w:conviendrait	cbmddeodccddd
w:convinced	acbaboobbaccb
w:convite	bmbbdmbbcacpY
w:convoca	ZpbabZaabaabZ
w:convocada	cndddcddddcdb
w:convocatoria	bobbcbbccbccZ
w:coo	mabcnebedeced
w:cook	dohcbnacbkcda
w:cookbook	obaccmabcbbcc
w:cooking	aalcbobbbaccb
w:cooks	kbccnaancbbdc
w:cool	abcbocaadamdc
w:coop	dpbeeddeeeddd
w:cooperation	Zkocdcaccbldm
w:cooperativa	aobbbnibkbbbZ
w:cooperativas	ZaanaaYaboZaY
w:cooperative	qgbbmaaababcb
w:cooperativo	aaaobaabbabaZ
w:coordination	ndddedbdedjee
w:coordinator	nmbcddbdgcidc
w:coordonnees	dddeedddedncb
w:copenhagen	aoYbbbaaaobca
w:copia	ababbbabbanan
w:copies	jbbbbfXocabbn
w:copre	acccocbccccdb
w:copropriete	aaboaabbccaca
w:copy	lfbbclalhdlcj
w:copyright	acbbdlbbcaqZY
w:copywriter	lccccbpccccdb
w:copywriters	ZbonbbZcbaccc
w:cor	Zddcddbbdccco
w:coragem	ccddnccdddddd
w:corcho	bcbccbbocbcbZ
w:cordes	ocbbccacbcccb
w:cordial	dcbedebdapdcc
w:cordially	abbbcYmrcZabY
w:cordoba	bbocdcbcbbcaa
w:core	mlbbdlldddccc
w:cork	ZoZbmlZZoabaZ
w:corner	aencbbobbdccb
w:corp	paacdcmdbccdc
w:corpo	bnddddcdddced
w:corporate	ZbccdrlclblZb
w:corporativos	abccbapacaYbZ
w:corre	ZaZbbalnaZnaY
w:correct	kpbcccjcclccb
w:correctamente	ccceedcddccpa
w:corrected	ljacccacbZbdo
w:correctly	ldcdddccdnded
w:correcto	bbocbbabaabcZ
w:corrector	YababpZbcbYba
w:corrects	mZZacbZccapbb
w:corredor	acbcbcpbbbbca
w:correggere	ZbcZbpZabcacZ
w:corregir	Ybcbdpbcccbca
w:correo	aaabbbobZZaam
w:correspond	dpdeeeeeeeddc
w:correspondence	lcncdmaccbbdb
w:correspondent	YfYbaaZZZZZqY
w:corretor	aaZbcZpbbbbba
w:correu	occcddbdddccb
w:corridor	pbbcccabmZdcb
w:corriere	abbbbbabbabao
w:corriger	bcbbcbpcZbabY
w:corrija	ZababpZYaaaaZ
w:corrisponde	aZZbbbZaZabpZ
w:corso	abcbcmmocbabZ
w:cortes	bbcccbaZcbbco
w:cortesia	cddcddneddded
w:corto	paabbbaababba
w:corvane	ckcdccbbcoccb
w:cosa	dcscfcfcbacca
w:cosas	abocbbabcabba
w:cose	nbbbbcbcnbbcb
w:cosi	YZnbaaiboabaZ
w:cosmetics	ZYqabbdbaenbZ
w:cost	ffbibcqmbbebh
w:costa	hbccdcrcdcccb
w:costare	obbbbcbccbbcb
w:costaria	pcZcbbZcZaccb
w:costerebbe	pbZcacZbZZbba
w:costing	oZcbckobcbbcb
w:costruisce	obbbccbccbbcb
w:costs	bdackapobZkbj
w:costuma	YaabbnaboaabZ
w:costureira	obbccabbbbcba
w:costureiro	pbbccabbbbcbZ
w:cote	mZobbaZaZZZZk
w:cotes	aYpcbcZcZacba
w:cotonou	cccdcdddccndc
w:cottage	bncddcbbckddn
w:coucou	naZaapZaZZZaX
w:could	mdjeekjbmaccj
w:couldn	ebjbcbajalaqa
w:coulee	acccccbbcbcao
w:couleurs	dccededepeeed
w:couloir	abbbcbaacbacp
w:council	pldlcaaajbbcm
w:councils	adbccdpcdbdec
w:counsel	YpZocccabadbn
w:count	mclaldalbabbj
w:counted	abaoabnbamccb
w:counter	knZbbbYabhabp
w:counties	ZZnabaYpaYaZZ
w:counting	mcZaaaapnZaaX
w:countries	bjmjkbanbamga
w:country	mjYmbbeamllbZ
w:counts	edabkbmlbkbbl
w:county	ocefclfcekcca
w:coup	pnaabbabbbZbZ
w:couple	Zlqbjbnbabbca
w:coupons	bcccccbcccoca
w:cour	bbacbbbbbbpca
w:courage	ccYccdocmaccc
w:courant	accccapdadcdb
w:courier	abbbbccdcbtcZ
w:cours	Zcbccmbbbabbp
w:course	bbdccpeoddaed
w:courses	ZjabbpYnclbca
w:court	kmbmbaafiehbj
w:courtier	cdcdddodddddc
w:courts	anocccicbabcb
w:cousin	jclcqcdbcZabk
w:coute	obZcccmcabbca
w:coutera	cdcdcdddccndc
w:couvre	cdcdddodcdddc
w:couvreurs	cZdddoccddcda
w:cover	ngbbjfkkkcbcc
w:covered	bqaebacbmmabZ
w:covering	nlbnablbbbbba
w:covers	kcpbfabakalca
w:covid	bcbbbcaZconcZ
w:covoiturage	cccoccabdbbca
w:cow	abbdclbckZccp
w:coworking	aZZbZbZqbZbbZ
w:cows	aobdccbclacdb
w:cozinha	XaaabaZZjaaon
w:cpd	aoZabaZoaYbaY
w:cpf	abbbbabaccqba
w:cpt	pbbdeecdddbdc
w:cracha	babccbabcaqbY
w:crack	qbcZbcbdbbcdb
w:cracking	oabcccndcccdb
w:crane	lapanaeZaYiba
w:cranes	acZpbbabbbbcc
w:crashes	nbbbabZabZaao
w:crasht	qdcdddcdccccb
w:cravatta	bcbcccoccabca
w:crazy	ZmYbpcdbaYcca
w:cream	ZaZcbbmbojbdb
w:create	bhpcccacccccc
w:created	bokdddceddddd
w:creation	nbcbcpabcbYba
w:creative	lbpdeebecdcdd
w:crece	aqddddcdddddc
w:creche	bbaclcabcabZr
w:creda	ZaabpabbZabba
w:credenciado	aZbbcbpbbbZaZ
w:credenziali	bdcccbbccboaa
w:credit	aeajbjhcdiokj
w:credited	ZbkccbYZcnloY
w:crediti	ZaaZaonaaZaZY
w:credito	abbpcbabbbbba
w:creditos	aaapbZZbbbZbb
w:credits	ZbaaceqabaapY
w:credo	bdcdddcdcdodc
w:cree	aoYbbaoaaZaaZ
w:cremona	Zabbbapbbbaba
w:creneau	dedbddodeedec
w:creneaux	abZbaaaapZbaa
w:crescendo	abpYbaZacbbca
w:crescer	ZbqaaaYaaYaaZ
w:crescere	cbcddcqdddccb
w:cresceu	cpdeddcdddedc
w:cresciuti	cddcddneddded
w:crew	bbjahkkljdnbY
w:crewe	bclccaZZcacbq
w:crewing	ZbobabnbbbabZ
w:crews	YabbbpohbZdbY
w:criancas	bccdddbcdqcaZ
w:criando	ababpbabaaZaa
w:cried	lbZbZcZaaqbbZ
w:crime	oZaabYXYaapbZ
w:criminal	bpcdddbdddced
w:crio	ccbdcdccocddc
w:crisi	obcddcbdcccda
w:crisis	jccocZZnccZca
w:criteria	ndcmdcbcddcdc
w:crm	ZcalbZtccbZba
w:croises	bcadccpcbZccb
w:croissance	aaocbcabcbccb
w:cronica	abaaboZabbaba
w:cronico	ZaapaZZZaYZaY
w:croquetas	ddddndceddcee
w:cross	ibkckkZkbpbba
w:crossed	aljbbdlcbocca
w:crossing	bdldcebdcndee
w:crowd	mbmacnZmbZbbZ
w:crowds	ndmdddbdcacdc
w:croydon	moacccZdbcdcc
w:cruise	YYZZapXZYZoaY
w:crusca	bcddnbccddded
w:cry	kbbcceinlcbcm
w:crying	YZZabpYbYpaaa
w:crypto	emeicaZmcmobZ
w:cryptobedrijf	pbbcccbccccda
w:cryptomonnaie	acdcbbbcdcoda
w:cryptowallet	aabbbcacdcocc
w:crystal	lbbcddocddbcb
w:csm	anYcccocaabcc
w:cst	olbdddbdbdcdc
w:ct	alabbcbcoaabZ
w:ctc	credddcdcdddc
w:cto	bbncscacbbgcb
w:cual	odeeeedeeeedd
w:cuando	eanannbkaZkaY
w:cuantas	ndddeddddcddc
w:cuanto	paZnaagaZkaaY
w:cuatro	obboclbbcbbbf
w:cubo	ZbbbbpaabaabZ
w:cubrir	pcdeddceeeded
w:cucina	bbZbbaZaoZbbZ
w:cuelgue	bcbbccabcbobZ
w:cuenta	ZabbcaZocarYX
w:cuento	YaZaaopaaZZaY
w:cuesta	bbbccbkobbbba
w:cugina	abcdocacdccdb
w:cugino	bcccccbccboca
w:cuida	cdcdddqcddddb
w:cuidando	aZabbbZbpabba
w:cuisine	YbbaboZabaaZq
w:culpa	abbbbbabbobaZ
w:culture	lkcdebbnddccb
w:cumpleanos	ccbcdcbbcYcbq
w:cunado	ZbacbbZbaabbp
w:cuneo	ZbbbbqaaabbbZ
w:cuoricini	ddddddcdddned
w:cuota	abacabobbabbn
w:cup	ababbbkobYbcm
w:cupboard	moacbcZcamcba
w:cupo	cccbccbcdcocb
w:cups	mZYZaZnnambbY
w:curator	mpZbbblbbacba
w:curators	ZaobbaaobZbca
w:cure	abacccpbababa
w:curieuse	bocdacdcccddc
w:curieux	cecedepeddeed
w:curiosita	baocccbbbacbb
w:curiosite	apcccZaccdccb
w:curiosity	bbYbcdrbbYccb
w:curioso	bdodccbcaadcb
w:curious	Zcpbcckdkobca
w:curitiba	bpncbcbcbbdcb
w:current	ldpefdccccded
w:currently	ackddbomnbbba
w:curriculo	anlbccbbpZbbZ
w:curriculum	Ykmccnifobcca
w:cursar	ccddcobZdccdb
w:curso	abbbcqjndbbbY
w:cursus	abbabmaobaaZY
w:curte	ddeeeddeedmdc
w:curtida	bcccbcobbabaZ
w:curtindo	bdddebcdedpdb
w:curtos	occcddbdddccb
w:curve	ababcbZabkbZp
w:curves	lcbdcZabapcdb
w:cuscino	abccocbcdcbdb
w:custa	bbccmZbbcbcco
w:custam	bdbcccaccaocZ
w:custaria	pbZcbaZbYZbbZ
w:custom	ZbcabbcbccYpY
w:customary	occclcacbbcdc
w:customer	ddbolbbebcfil
w:customers	abaipcqcdbccb
w:customs	jideddYadjqbZ
w:cut	cikbcbnZlkabo
w:cutter	obbccbZbbaaao
w:cutting	kbbbboaabmbca
w:cv	elpcccddnbdcb
w:cvs	badbcbrjkZjbd
w:cyber	jbhcccrbbbccb
w:cybercrime	ccbcccbccboca
w:cyprus	ZbcabaZbccqca
w:czk	Zqcbdcbdcdbdb
w:d	jkjkkjedicccb
w:d2	dpceeedeeeddd
w:d3	lncdddcddcddc
w:da	jjcejbicljhbk
w:daar	mcfcncacobbca
w:daardoor	cncdddcddddec
w:daarna	ZmaabZYalbnoY
w:daarom	abobccbcabbca
w:daarvoor	Zpabbbabbabba
w:dabei	kbamcaapaabba
w:dach	capdcdidbbccc
w:dachdecker	bddcdbbdddddo
w:dachreinigung	aaabcbpaabccY
w:dacht	bocccccdddbdb
w:dachte	boaccbbcbocca
w:dad	YbZabZjabYaas
w:dados	elbcccbmmbmlZ
w:dads	abacncnbcbcdb
w:daeu	acccbobZccbca
w:daft	aambjbobZYccY
w:dafur	jmbkmkakbbbcZ
w:dag	fcmccojcdblca
w:dagen	pbaccjbclbjcl
w:dagprijs	rbZdeddeddddd
w:dagvoorzitter	ZaabapaababbZ
w:daheim	abZbbbaZapbaY
w:daher	nccnccacccbca
w:dai	Zbacbbnbbanba
w:daily	obbbcbllbaldj
w:dairy	gmmeoakaaaacZ
w:dal	lkkcccakbbmbl
w:dale	YnZncbabbbmbZ
w:dall	ccccccbbcbcco
w:dalla	eodddeddedeee
w:dallas	YbYcccnboabca
w:dalle	nbabbbZaaZbap
w:dam	ZZaaaZZpbZaaZ
w:damals	aoZabbZbaobbZ
w:damen	bbacccaboacbb
w:damigiana	nddecececdded
w:damigiane	nddecececdded
w:damit	nbabbbZbbnmbZ
w:damloop	ZZaaaZZpbZZaZ
w:damp	YbaZbqZkcmabZ
w:dan	kdocdbabjdnca
w:dana	acldccbocbcdb
w:danach	bpcddclbkclca
w:dance	bcbcacbbbolca
w:dancing	qaablbabcabca
w:dando	bdcdddccccpdc
w:danish	pmabbYaaanZaZ
w:dank	aaZoaaYaapZaX
w:dankbar	bZacababpabbZ
w:danke	lcbcddaccpcck
w:dankeschon	bbbocaZbcbbba
w:dann	alpbbbnbachaY
w:danois	odddddbdcdded
w:dans	dclkhadkdkcmb
w:daqueles	deeeedodedeee
w:dar	lcjddmccnbcdb
w:daran	nboabYnaaaaaZ
w:daraus	YZabpoZZaaaaZ
w:dare	bYZamaZajpaan
w:dared	neacbnlbcacdc
w:daresti	abbbbobaaZbba
w:darf	dnncdckckbccc
w:daria	Zbbkcqabbbaca
w:darias	ZabbbqZZaabca
w:dark	ZoalbbhbbZZpY
w:darnos	ZbbacpaZbaabZ
w:daruber	ababbbanbnbaZ
w:das	mjcieckcbclcl
w:dashboard	raabbaabmZbbi
w:dashboards	abakcnobbmbca
w:dass	bkbdddockmhca
w:dat	okchmcechhbcb
w:data	lkefifdleddjb
w:database	rihababibcece
w:databricks	keZnbbjbnYccb
w:datateam	Zoabbbacbabba
w:date	bnefddbhbamkk
w:dated	Ybbbcbpbbjabl
w:daten	abZbbbamnnbba
w:datenanalyse	bqcddbbakcbaa
w:datenanalysen	pddcddcdedddc
w:datenanalystin	eocdcdbcmcddb
w:datenbank	obccbbcccbcda
w:datenfrauen	abbbcbaocbbbZ
w:datenjobs	bcbcccbobbdcb
w:datenmigration	pcdccbcdcdccb
w:datenschutz	aacbcocbcccbb
w:datenschutzberaterin	odedecdeedbdc
w:dates	mamdbZlqbYbcc
w:dati	kmcddkcldcijb
w:datos	kkicccimicela
w:dauer	abcobZbbccccb
w:dauerhaft	cqdeddcdcdddb
w:dauert	bbbbcbaoZbbXq
w:daughter	egcbfkZjepecc
w:davanti	ZanabZZYanaZl
w:davao	abacccoccnbed
w:dave	Zcndbdacnaddd
w:daventry	oocbcaabbbbaZ
w:davide	baYbbaZapZabZ
w:davon	baobbbZbbanbZ
w:davvero	aanabbZaZobaZ
w:day	nhecelcgchicc
w:days	olbecgfddcclf
w:dazu	ZZpaaaYaaZnZY
w:dazwischen	boccccbcdcccb
w:dba	mamcmdadccddd
w:dbs	kaabbnoZbbZcZ
w:dbt	njbdjlbcldddb
w:de	fjdhihfgidgej
w:dead	qaYbkaYbYobbZ
w:deadline	olbobdadhabck
w:deadlines	acbbcomZbbbbb
w:deal	obaobacababcp
w:deals	nddcddadmdded
w:dealt	jmabccZccbbbo
w:dean	YlabbrYabaaca
w:dear	jiehehjehihce
w:dearest	abbbbaZoaWobm
w:debate	aabccaaodmbcb
w:deberia	cbbcccocabcca
w:debia	abZabaYabpZaX
w:debit	jpabecaccboab
w:debiteuren	acbacapccbbcZ
w:debito	aababaZbbaabp
w:deblocage	bcccccbcccoca
w:debloquer	cdbdddcdddpbb
w:debordee	bdcccbobccbcb
w:debt	bccdddcccnmdc
w:debute	bcacbcaaaobba
w:debuttiamo	abbbbbaobabba
w:decade	bcmcocZcbabdc
w:decale	pdeeeeceeeedb
w:decalee	acdcdbccdcbco
w:decede	cdbcddcdcdocc
w:december	licbbicmbebbo
w:decent	Zqbbdmamkbbca
w:decente	oYaapaZabaabZ
w:decia	ddddndcdddcee
w:decide	bjhpicdfbamcb
w:decided	alpcdjZcbcccn
w:decides	YdYoaaoaoZaZZ
w:decidez	ababbapabbabZ
w:decidido	nddddddddcddb
w:deciding	YlkZaaYapYabZ
w:decime	pbcbbcacbaZca
w:decimo	Zbbbbbaababbp
w:decina	abocccbccbcca
w:decision	Zlarjbkbbbdba
w:decisions	abaocblbcbbdb
w:deciso	bocccdaccccca
w:deck	cbbbuchcccbca
w:declan	bnaccdocdZcdd
w:declaracao	ZbabbbpbaZZaZ
w:declare	bbacbbbbcboba
w:declaree	ZaapbaaabaabZ
w:decline	dbeoclYdbbanZ
w:declined	daabcbZbbabpo
w:decorrenza	bobcbbbbcbbcZ
w:decouverte	caabccobccaca
w:decouvre	odddddbdddded
w:dedicaces	abaabbaoaZabZ
w:dedicada	YYbabapaabbaY
w:dedicado	ZmaabaoabaaaY
w:dedicated	acbcddrccbcdc
w:dedicato	ZZbZaZpbabaaZ
w:dedicherebbe	YaZoaaYaoaabZ
w:dedico	cdndcdnccbcdb
w:dedies	abbccbocbbcba
w:deduct	acdcdZnaccpdc
w:deel	YZZaaaYZaYZpY
w:deelnemers	ZZaaaZYpaZZaY
w:deep	ZaYaaaYZZpobY
w:deepa	ciZfcbbmgkfnb
w:defence	cdcedebcdpdeb
w:define	dedneedeedeee
w:defined	bbobbcncccbcc
w:definida	abocccacaaccb
w:definido	baoabcabbbbba
w:definir	accocbbcbcccb
w:definite	YarabbZbaZbba
w:definitieve	bobcccabcbcba
w:definito	Zboacaabbbbba
w:degli	accbcqnaccbca
w:degno	cddcdeneddded
w:degree	aaZbbkZjsbmba
w:degrees	cdcdcdjmcnceb
w:degustation	odddddbdddded
w:dei	jjblklfbcbjbc
w:dein	linccbhbbance
w:deine	ZZZbaaYaaooaZ
w:deinem	cncddcmddcldc
w:deinen	ccndndbddcddb
w:deixa	bbaccbaobabbZ
w:deixando	ZaZaaaaaoaaaZ
w:deixar	ZZnaaaZaoZaaY
w:deixe	aaapbZZbbbZba
w:deixei	dddddeddncddd
w:deja	bpaclcjcbmbcb
w:dejado	paabbbaZbabba
w:dejar	aZZbaamZaZaoY
w:dejaras	abpbbbZbbabbZ
w:dejeuner	ZZmnaZZkbnabZ
w:dejo	bcacccbobabca
w:del	ldjcddhlbifej
w:dela	ZmZbbbZabombZ
w:delacroix	cccdddbdcmcob
w:delai	rbbabaZbbbbbY
w:delay	nblbbaYabanZm
w:delayed	abaacbaacnano
w:dele	ccbdcdccocddc
w:delen	XaaZaqYZboZaY
w:delete	ZalkbbZaZYnmn
w:deleted	bbbbccalcenoY
w:deletion	dcccdcbcdbpXa
w:delft	YYYbaaoaoYZZY
w:deliberato	apcdcccdbccca
w:delighted	anbbdblnbliba
w:deliver	maabbmpacabck
w:delivered	Zaaabahmbalqb
w:delivering	bccdlpcadbcdb
w:delivers	Zbbbdcmcccpdb
w:delivery	obbbdfjccdjcn
w:dell	pcoiccbcccecb
w:della	kbabkdbbekdcp
w:delle	Zdamlafjmkabb
w:dello	bbbcbcocbbbda
w:delphi	ocbmdbbdcccdc
w:dem	igfeebekbddjm
w:demain	Zajabahlaagnn
w:demand	alYocapaaYaiX
w:demanda	pddcedceddddc
w:demande	bbbhmbcbbbflp
w:demanderons	ZaYYaaYZbaZpY
w:demandes	bcacccabcabrZ
w:demarche	bcbcccacbcbco
w:demarrage	qbddedcdddldb
w:demarre	bbacbbaacboba
w:dementia	mbbcdaaocdddc
w:demi	aaaabpZbbZaaZ
w:demitida	ccbcccbbnacbZ
w:demo	abbdbhudeacba
w:demographe	ZbbbbbZpaaaZZ
w:demonstration	ZbaajbrbbZbbZ
w:demonstrations	bbbccZapbbbaZ
w:demora	ZabpbZZacaaba
w:den	jdbkhbjefdjdl
w:denaro	cdcdccacccobb
w:denen	ZbZbccabpabba
w:denis	pdddeecededcd
w:denise	lbddddbcnjddb
w:denk	YZYaqZYZpXZaY
w:denken	oaddddccddddb
w:denkt	Zaaobaabbbbca
w:denmark	ZoabZbobaabca
w:denselben	cdcedepedbded
w:dentaires	bdcndcbcdcccc
w:dental	dmYnbanZballY
w:dentist	icZcdbZcoiebp
w:dentista	cdccddbccbcaq
w:dentiste	acbccbocbbbbn
w:dentistici	eedceenedeeed
w:dentistico	ocdcdbcccdcba
w:dentists	kbbmbbpZblacZ
w:dentro	bobclbmcbbZnZ
w:denver	hndccededmcbi
w:depart	ababbbZacobaZ
w:departamento	ZZoaaaYaoZaaY
w:department	hmeddmeckehcb
w:departments	ZbpbcbnbbYbca
w:departure	naaccbabcaZZo
w:depende	aaocbbacbbmba
w:dependencia	qnbcbcbbcbbba
w:depending	Xemabqdbbabcb
w:depends	bjqcccZbbcacc
w:deployment	bdcadncbancdc
w:depois	kapamajZZYZaY
w:depose	ccbdddbccbaar
w:deposit	bcccdcbcdcscl
w:deposita	YaabaaYbaZqbZ
w:depositato	acccocbcdcbdb
w:deposite	bcccccbcccoba
w:deposited	bdcbcabcddqca
w:deposito	bccbccaccbpcZ
w:depositos	occbcbcdcdbdc
w:deposits	ZbapbYZabZmbZ
w:depot	kmicbbebcddna
w:depouiller	pbcacabcccbcZ
w:depreciation	ZbZbbbZbZnbbo
w:dept	YZnbbbYapYZaZ
w:depuis	abacnbcbplala
w:deputy	asYbbbjZbYbbk
w:der	ikddkjcihedbl
w:deram	bbbbbbaocabaa
w:derde	aZabpaZaaZabZ
w:derek	ZbabccZYbZoao
w:dermatologista	ccccdcbccbbaq
w:dermatologo	ccccdcbbcbcbq
w:dermatologue	bcccdcbcccbaq
w:dermatologues	aaaobaabbabbZ
w:dernier	ZaZaamlmmmaZY
w:derniere	ZaZbcaaboaaap
w:derriere	cccoccbcdcbca
w:derrubar	acbdbdbccbobb
w:dertiende	dodededdddedc
w:dertig	ZaabloabaaabZ
w:des	bimjlkhhfckba
w:desabamento	ZZapaZZaaaZaZ
w:desabastecimientos	cdcndcdcddbdc
w:desabonner	aaZaaaZaaaZpZ
w:desactiva	bcdcdbcbdcncb
w:desactive	bcacccabcabrZ
w:desarrollador	mlcddcbdmccmb
w:desarrolladores	YZbabZqbbaaaY
w:descarga	bcdcdbbbdcncb
w:descarrega	aabbcbabbaobZ
w:descobrir	abacccabapbba
w:desconto	ababbamobabbY
w:describe	klcnibabbhbcb
w:described	ZbobckmbbYacn
w:description	bnkcccacbbmco
w:descubrimos	cdcdqdcddcddb
w:desde	edcbkjqbcbbbk
w:desea	occddcacddcda
w:deseamos	bbacccbcbZbao
w:desejamos	ccadddaccabao
w:desenha	acbcbaobccccb
w:desenvolve	acbbbapbccccb
w:desenvolvedor	jmcdddidlcdkb
w:desenvolvedores	YYbbbapaabbaY
w:deserve	YaYaonmaZYaba
w:deserved	aamcbbZbaqbaY
w:deserves	alababnkbpabZ
w:desfalcado	pbcccaccbccca
w:design	ncjbdlkhdlbia
w:designated	bbbcbcaacbqcZ
w:designed	oaZbbanmaYbbZ
w:designer	jncdfcgcmcckd
w:designerin	kocdddcdlcddc
w:designers	baqdddedbjddc
w:designs	nbabnbYbabbca
w:desire	cccdcdddccodc
w:desistiu	bobccbbbbbbbZ
w:desk	bojdbcbclclbm
w:desks	aoacbbYobZaca
w:desktop	Zbbbccabdcqcb
w:deskundige	ZaaqaaZbbbbbZ
w:deslocacoes	ocabccacbdcdb
w:desmond	bcndmdbdddcdc
w:desnoods	cddeddoddddeb
w:despacho	pccccbbcccccb
w:despedir	ocbccdaccdddc
w:desperate	koaabaZboacda
w:despidieron	bbbcccbboacbZ
w:despues	amZbbbZaaoaaZ
w:dessa	pcbdcbabcabcb
w:dessert	obbbbbancbccZ
w:desses	cdddncdededed
w:dessine	ocbccbbccbbca
w:desta	bcbccbbZcbbbo
w:deste	aababaZbbaabp
w:destilaria	abbbocacbccca
w:destinarsi	ccccccbccbcco
w:destinees	ndddddcdddded
w:destripo	bcacccbobabca
w:detachering	bcodedcdcddcc
w:details	hjobccbceekmd
w:detalles	bobccccdcdcdc
w:detect	ZaaanaqabaabZ
w:detectado	bcbbccabcbobZ
w:detectamos	acbdbdbccbobb
w:detects	cddcmdncdddcc
w:detenus	accdcobacccca
w:determinato	coccbdbbdcccb
w:detto	onabbbabbaabZ
w:deu	deeeedodedeee
w:deus	dddddedcncddd
w:deutschland	ZbabbapabaaaY
w:deux	jdjbjmefmaddb
w:deuxieme	naaZbbZabobaZ
w:dev	klZblkcbbaocZ
w:deve	ZbbomaaabaabY
w:develop	acbcbdqdedced
w:developed	bcbbqcZbcbccb
w:developer	jlbcmjddjdidd
w:developers	bncccloccckcb
w:developing	Zalndoaabbaca
w:development	bcakfcpkjdcdc
w:developpeur	ljbdddkdncdcb
w:developpeurs	bbbccboccccca
w:devem	bccdddbcdqdba
w:devenez	aabcaaobbbmba
w:deventer	bcbcbcaoabccZ
w:devia	bcbcbcbbcabbo
w:device	cdbqbbbecealZ
w:devices	ababjboklbbca
w:deviez	abpcbbaaaZaaZ
w:devis	dbabaapaaaamm
w:devo	YZXaZZYZnnnZW
w:devoiler	bapbcbbZZaabZ
w:devolvemos	bccbbcobbbibZ
w:devolvere	ccddddcdcdned
w:devolvida	baccccbbccoca
w:devolvo	acbccbacbbobZ
w:devops	lncdddedjddlb
w:devs	YaabqbYZaaaca
w:devuelven	abccbcacccoca
w:devuelvo	bbacbcacaapca
w:dey	abbcobobbZbcZ
w:dez	nbcbcapbccabZ
w:deze	kaZbbaiaaYcrX
w:dezelfde	bbbaabpbcbbca
w:dezen	ZaoaaaYaYnaaY
w:dhabi	bcodccanbbded
w:di	ffjlijddedjcd
w:dia	okcccmajjdgce
w:diagnostic	abbbncobbbacZ
w:diagnostico	dededeodededc
w:diagramou	ocbdcbabcabcb
w:dial	YbbbcaZacZbon
w:dialect	mbaccbbccobca
w:dialetto	ZcbcbpbaaabcZ
w:dialogue	bdbdnelddcddd
w:dialysis	abbpcbbddccdd
w:diamond	aZabbbXbcbrba
w:diaria	oddeeeceeeded
w:diary	baiqbfhakZabY
w:dias	mkbecnkdcbdmZ
w:dica	oaZbabnaaZbbY
w:dicas	cccdddcdqbddb
w:dice	faamaanbaZial
w:dich	lnbcmcdclbeca
w:dicho	anbcccbcncccb
w:dicht	ababbbkbbZmbn
w:dichter	bbbbcbaobabbZ
w:dico	bdcbdZkcccccq
w:dictamen	YZapaaZaZaaaZ
w:dicteerbanden	Zcadccpcabccb
w:did	kdaibilbmocbd
w:didn	dedibjcajofla
w:die	hgcefkcejfjcm
w:dieci	cdcdcdnbdcndc
w:died	abacccdlcnqca
w:diem	banobaYbnZaaY
w:dienst	lqbcccbccbcba
w:dienstag	bbbaccaacbcbp
w:dienstags	ZaZbapZaZZabZ
w:dienste	abacccaboacbb
w:dienstrad	aqddedcdddddc
w:dienstverband	crbccdccYcddc
w:dienstwagen	bobccbbcbbcca
w:dient	bcccccbccbocZ
w:diera	Zcccdpbadcbcb
w:dieras	cddddZcoedddd
w:dierenartsen	ffefkffffeffe
w:dierenkliniek	occbcaabcbbcZ
w:dies	ZnaobbZZbaaaZ
w:diese	aaabcbibbabpk
w:diesem	bcccdcbcdcqYZ
w:diesen	ddeeeedeeeoed
w:dietas	paabbbbababba
w:dietista	ocdddcddddddb
w:dieu	cdcdcdddccndc
w:diez	pccccnbccccca
w:differ	YkqabbXZaobba
w:difference	Zbicbcebbarla
w:different	jambbbdmcnbca
w:differential	aocdnbacdcbdc
w:differently	idcjddnddlddd
w:difficili	bcbcccbocbcbZ
w:difficult	Zbbacbobbmmca
w:difunta	ccddddcdcdned
w:diga	obnbbcZbaabba
w:diganos	acbbccabcbpbZ
w:digest	bbacccaacZbir
w:digit	ccccdcccdcpab
w:digital	lhdccmoccbfdc
w:digitale	cpcdddbndccca
w:digitales	Zabcobbbbbccb
w:digitalisierung	ddcddccocbccb
w:digits	ZbabbbZbaYsZY
w:digo	Zccbcanbcbccp
w:digs	mnnabZYaZZaaY
w:digues	cccdcbbdoccdc
w:dijeron	ZaZbbbaapZaaZ
w:dijiste	abpbaaZaaYabZ
w:dijkgraaf	cbddobcdddcdc
w:dijo	bcocbcaababca
w:dijon	bdedepcbddced
w:diligence	ZbbsbbZbcZbba
w:dimanche	YaaabaYpbZZYd
w:dime	pbcbcaacccbca
w:dimmi	ababbobaaabba
w:dimostrazione	cccddcpbddcZa
w:dimostro	acacccpbaabca
w:diner	acbbaaapcabba
w:dinero	ZbaboakjaboaZ
w:dingen	aaZaaZZZbpZZY
w:dinheiro	YbZbmaoaZamZY
w:dinner	ecacicaqbnbbk
w:dinsdag	mbccdbaoccbbn
w:dinsdagavonden	bccccobaccbca
w:dio	bbacbbpbaabcZ
w:diocese	qccbcbbddcccc
w:dios	aaabpbacabZca
w:dipartimento	boccadbbccccb
w:dipendente	ZoabnblZbaabY
w:dipendenti	boccccaccccca
w:dipingo	bbbcbcpcbabca
w:diploma	ZYmaaZXnpZoaZ
w:diplome	ZbabcancobbbZ
w:dir	bbkdlclccjlcl
w:dira	abacabZaaabap
w:diras	nddddddddcddc
w:dire	cocdlbbdcmddc
w:direcao	abocbcabbabbZ
w:direccion	qbbZcbabbbacZ
w:direct	lpmcccjchbccb
w:directed	lmZbcaZbnabbl
w:directement	ocddebbdcdcdb
w:directeur	koacmcbdbccdb
w:direction	cqadddcdccdcb
w:directiva	obbbcbacdcadb
w:directivos	ZbpcccbcbZcbc
w:directly	mcfcnhiaebleb
w:director	hpicdddhkeica
w:directora	bobccccdcdcdc
w:directores	bbbcccocabcca
w:directors	abbcjcnmbancc
w:directory	ZbabaZsabZobZ
w:directrice	lpbblYacbcaca
w:direktor	ddeeeedeeeoed
w:direktors	ddeeeedeeeoed
w:direktvermittlung	apabbbbbcbbca
w:direto	aababaabbaabo
w:diretor	bcdddcocddccb
w:diretora	npabbaabbaabZ
w:diretta	cqcdcccmccddc
w:direttore	bobbbbbccccca
w:direzione	pdddeddeeecec
w:dirglielo	ccbccZbcbpcca
w:diriez	aobcbcbccbbca
w:dirige	acbnmcacccmcb
w:dirigente	eodddeddedeee
w:diriges	ZpbccZbcbcccb
w:dirigirme	aaabababoabca
w:dirigo	cddcddneddded
w:dirijo	deeedenddeded
w:dis	bcacacbbaobca
w:disagio	bcdcccbbdbcco
w:disagree	ZaZbabZkZrbaY
w:disattivata	ZbabbbaabapaY
w:disciplina	abbbcqbcbccca
w:disclosed	ncbmdcbdddddc
w:disclosure	cdcdcdmdbnddc
w:disconnected	aaccccZbccpbZ
w:discord	mbbbbaYZcbraZ
w:discount	Zpbfbcmlbcbck
w:discovered	anZbccZcbobcc
w:discovery	kcaacaqabZacZ
w:discrecion	aobbccbcbcbdb
w:discreet	ZZsbabYbaYaba
w:discreetly	abobcbZbbYpaX
w:disculpa	abZbbbZabpZaY
w:disculpe	aaabababoabca
w:discusion	aZaobaaabaabZ
w:discuss	qcladdfbbacbn
w:discussed	nbmmcbZkjaack
w:discussing	iaqddcbdccddc
w:discussion	ckilecbcclccm
w:discute	dddeneeedeeed
w:disegnasti	nddecececdded
w:disenador	kmbcccbcobcja
w:disenadora	oaccbbbbccccb
w:diskret	ndddddcdddddb
w:diskretion	ddeeeedeeeoed
w:dispatch	mbbbabZabadpX
w:dispatcher	djkbnbYbnYabZ
w:dispatchers	abncbaaocabbb
w:dispatching	oaabboZaaabca
w:dispiaccia	aocdcccdbccca
w:display	ZccccnaZcibco
w:dispo	obnccbccccbda
w:disponibile	ecbccaacjbccs
w:disponibilidad	qabccbaambacZ
w:disponibilidade	ZZZaapZaZZaaY
w:disponibilita	ocdeeedeeeeed
w:disponible	kbbcccebhbccs
w:disponibles	Zbcbdbpdccccb
w:disponivel	nbabcbZbmbbbm
w:disposal	mcccclmcckfdc
w:disposition	bcocccbcbbcca
w:disposizione	aaZbbapbaabbY
w:disposto	bocddcddcccdb
w:dispute	YZYpaaYZaoaaY
w:disputes	bbmcbbZncnccb
w:disregard	accockaZcaban
w:disse	lkpbbbabbZbba
w:disser	Zbbcbbabbaobb
w:dissertation	gZYnaYmZZnabZ
w:disso	bcbbbcpbabbcb
w:distance	nccckmkccfccc
w:distancia	nbccccbcccmdc
w:distinction	cdddddadapddc
w:distingue	ddddndcdddcee
w:distributeur	bdddddbdddnec
w:distribution	akaiccpbcbccm
w:district	pdZbmadccmccb
w:districts	iaaamboaaZbaY
w:disturbo	ZaYbabZapZbaZ
w:dit	dfpbdaibcakkh
w:dites	njmcbcmbZabbZ
w:ditta	lcccacocbbbca
w:divano	Zbacbbbbbacbq
w:dive	abpbablcaZccb
w:diventa	cbcddcqdddcdc
w:diventano	bcccbbZZccocb
w:diventare	accccapZbbbca
w:diventati	bdcdddcdcdodc
w:divers	lcoddcbdbbded
w:diverse	bcpdmcbcbbccc
w:divide	ZaYbpbaaaZaba
w:divided	ncdcdcbdddled
w:dividere	bdcdddcdcdodc
w:division	nccdedkdmbddd
w:divorced	ZaZcboabZancb
w:divulgativo	abcbcobbdbaca
w:diwali	cobdccaccnddb
w:dix	eadabbqbjbbnZ
w:diz	ccddobcdddddd
w:dizaine	abdbcobaccbba
w:dizendo	ZoYaaaYZZoaZY
w:dkk	onabcmabbbbcb
w:dm	knbcccnbbblca
w:dmitri	nbbmcckcbabcc
w:dni	bbccdbbccbZbo
w:do	jcifigjckiece
w:dobre	bcbcabZbbbpba
w:doc	mbbbdcbaccccq
w:doce	ocdcdbbcdddcb
w:docent	blcccnbacbcco
w:docente	bcedeqdcdeddc
w:doch	kccdcdlcockdb
w:dochter	ZaabaqZZZZaaY
w:docks	Znabobbbbacda
w:docs	qbobcaaccbbdb
w:docteur	ZaapbZaabaabY
w:doctor	jmchdakaicebn
w:doctora	aZapbaZaaaabZ
w:doctoral	amabbZZZpYbcZ
w:doctorat	apZbbbacaabbZ
w:doctors	YalYmnpZZZacZ
w:document	eaZnbbaajYlpf
w:documentario	obdccabcdcbdb
w:documentary	pbanbZZacbbcZ
w:documentation	ibjnccncbbacb
w:documented	rbbbcaZcalacZ
w:documenti	aaZcabZcpZbbb
w:documentos	abbbbbababpca
w:documents	aaafbabamlhmk
w:dodici	abanbYZpbaaaZ
w:doe	ocbccbblcnccb
w:doen	jbbbbambeaabq
w:doente	ccdddZcbcbdbq
w:does	cfbehdmbqbdbd
w:doesn	bdimjihamlcbb
w:doet	ZaZaapYaaZmZX
w:dog	akablbcjbpbil
w:dogs	anaccdaacbcdo
w:doha	bnbcdcbncbadc
w:doing	kblnddeefjccd
w:dois	imjalmYamaZbY
w:doit	ncedddcdddccc
w:dokter	dededddeoeeed
w:doktersassistent	aaabbbaZbZboZ
w:dol	ZaZaaZZapaaaZ
w:dolares	ncbbkbkbbbpba
w:dollar	bbaoifpeaakba
w:dollars	jaapcmlZbZnbj
w:dolore	ZaapaZZZaZZaY
w:domain	eaZboboakaZaZ
w:domaine	ndddddcddeded
w:domanda	YkabaaZaoZaZp
w:domande	abZabbZasabaY
w:domani	abebbbalpZbap
w:domattina	bbbbcbabbabao
w:domenica	ZZZaZaYpaYYZl
w:domicile	bbbbcbbbbbbbo
w:domicilio	bccccbbbcbobZ
w:domingo	ababcbalbZnbp
w:domingos	ZnZaapZaZZaaY
w:domino	ccccdcbccbbco
w:don	jcjdededkkfhe
w:dona	bnbcccbcocccb
w:donar	nddddddddcddc
w:donateurs	cdddddcdcdndc
w:donation	ebZpbbZbbnicb
w:donations	abcbcanoaabcZ
w:donc	abaclbbbaobca
w:donde	abpbabZnaZaaY
w:donderdag	lccddcblbbbco
w:done	hjhkeicdlfbcf
w:doneren	ZZaaaZZpbZZaY
w:donna	mcccdcbdndcdc
w:donne	Zaaobaaaccoba
w:donnee	bpYcccacbacba
w:donnees	iodedecejeedc
w:donner	kcbcccacpbcco
w:donnerstag	abkncbZlaZbao
w:donnez	cdccdbcaedobb
w:dono	ababababbapbZ
w:donor	okabbcmcbhccb
w:dont	Zapccbaamaaba
w:door	abddkcfflilbm
w:doorgaat	qbccccaccbcba
w:doors	ababnZoqbfbba
w:doorsturen	dddeeedeneeed
w:dopo	jnncbaabnabbZ
w:doppelt	occcccbcdccba
w:dormant	bbkcccaocblcb
w:dorme	bdcdddcdndddc
w:dormir	ccddnccdddddd
w:dorp	occdddcdcccdc
w:dort	ckcdcdjdolddb
w:dos	mobdebdkkddbZ
w:dossier	lcbccbodkblcb
w:dost	bbccpdacdcded
w:dotation	ZaaabZZpbZaaY
w:dotiert	cqcdddcdcdddb
w:dott	rcbccabbcZbbZ
w:dottor	eodddeddedeee
w:dottorandi	bcddnbcdddded
w:dottore	occcdbbccccba
w:dottoressa	bccdddcdodddc
w:dou	acbbcbabcbbaq
w:double	hbanbllbbboba
w:doubled	ZaZaZloZaYqbZ
w:doublez	ZbabbaZabaqZY
w:doubling	abobabYaaZpbZ
w:douglas	bcccccbbbcocb
w:doutora	nnbcccbddcbcb
w:dov	ZbobbbaaaZbbZ
w:dove	ZeobbbklmZbbZ
w:dovrei	pbZbccacaaccb
w:dovremmo	abaaboabbbbba
w:down	dbcdejilemibi
w:download	ZbbabbZocbqnY
w:downloaded	bbZcdcalcbapa
w:downloading	bcZbccqbcZbdb
w:downloads	YZaaoamZnZbba
w:doy	bdbccbaYcbbbr
w:dozen	oambbbmcbaccb
w:dozentin	cccZdobbbcdcc
w:dr	ijhneifecdfcd
w:dra	bbobccabbbbca
w:draai	aZababobbalaZ
w:draait	qdddddcdddddc
w:draft	aaZjachZbZlmp
w:drafts	YaanZZekaZZZq
w:drainage	abacccpcmbcdb
w:drains	ZaYaoYYZZobbY
w:dran	Zbacccbanabao
w:dranlassen	bccdddbcdcdco
w:draufgeschrieben	dddeoedeedeec
w:draw	nbbbnbajgikbc
w:drawer	abacccjkabbcq
w:drawing	jbabibooalbba
w:drawings	lbccljlfblbcb
w:drawn	ndacckocbcccb
w:dreadful	oaaaZnXoZZbcZ
w:dream	kbcbjdcbjmoda
w:dreaming	occccbbbdldda
w:drehe	YbaabZpaaZaaY
w:drehen	occcdbbcdcbcZ
w:drehtage	occcdbbcdccca
w:drei	mlbcibmbcecbm
w:dreischicht	bocdddccbdddc
w:dresden	bcdZmZboddcdd
w:drew	acncbbZbbeoca
w:drie	kbklcjklmacca
w:drieen	aaabmaZaboaaY
w:drieentwintig	cncdddcddddec
w:driehonderd	odcdddcdcccdc
w:drill	ZbZabaYoZaaao
w:drin	qdcdddcdddddc
w:dringend	dedeedcecdnda
w:drink	kaZbbbkaapmci
w:drinks	cambZcasbZbbd
w:dritte	bcbccbabcabao
w:dritten	bbbcncccnbdcb
w:dritter	abpbbbabbYbba
w:drive	ZklbblZbmYlbq
w:driver	cdZbbabanbqbm
w:drivers	bgdlncadlcaaj
w:drives	ZaabbpZaaanca
w:driving	enZebbZajkobi
w:drohnen	ZbabbabapbbcZ
w:droit	bcddnccdddcec
w:droits	ZZbacZaacbpbY
w:dron	paabbbaababba
w:drone	oaZbdlqaaacbZ
w:drones	oaaanYYacobcZ
w:droni	ZbaZbpabbbaaZ
w:droom	ZZZbabZapZaaY
w:drop	gdncbbobahlcZ
w:dropped	kaZmaYflZnmaX
w:drops	mbabbcZfbZbbq
w:drove	abacbcabbqccZ
w:drowning	Ycbbdctccccdc
w:drucken	bbbbcbpababbY
w:drucker	bdcdddccdbcbp
w:drug	Ypbnccacddcdb
w:drukke	Zcadccpcabccb
w:drukken	abbcbcpccbcbZ
w:drummer	nZZaYZZapYabY
w:drums	ZbZbaoZaZZabn
w:dry	ZbicllZlbgbcm
w:drydock	lbalboZabaaZY
w:drying	nbZbmbmccacdb
w:du	ldfcidbjejjbl
w:duas	mbaccbpbcblbh
w:dubai	dlkjjballakba
w:dubbo	ooZbccabbacca
w:dublin	bocccdkmjkbeb
w:dudas	YbcbcnboccbbZ
w:due	kkbjekacbcfbp
w:duermes	cddbdcbddcncb
w:duidelijkheid	pdeeeedeceeec
w:duizend	pcacbbbcbbbda
w:dull	fZbZmaknZlaaX
w:dumplings	boacccacbnbcb
w:duplas	pbbccaaacabbZ
w:duplica	cdcdbcacccobb
w:duplicate	ababbbaYbaamo
w:dura	bcddobcdddded
w:durante	jlbbblabnbkca
w:durata	ocdeeedeeeeed
w:duration	rdbhddbiddcde
w:durban	ocbacbYmcbbcb
w:durch	jbncmmkcbbbba
w:durchgefuhrt	oddeeeeeeeded
w:durchgeht	ZccbbpbZccbbb
w:durchgerutscht	bcbccbZbbabbp
w:durcit	bcddnccdddcec
w:dure	Zaboaabbccaca
w:duree	npdddccdbddcb
w:durf	aaYbbbabpZbbZ
w:durfen	pdddddcdddldc
w:durft	cbddnbcdddcdc
w:durfte	ZaoZbmYaoZbaY
w:durham	aaZbnbZbaobbZ
w:during	bekdkcbclnfdc
w:dus	cdddddcdcdndc
w:dutch	mabccnamaaeca
w:duties	bjmddbecbkndc
w:duty	ZlabbbljdjpbZ
w:duur	pcddedcdddddb
w:duurt	bbcccYpZcbbba
w:duwt	cbddobcdddcdc
w:duzentas	deeeedodedeee
w:dweilorkest	accccbocdbcca
w:e	ehidifdfhhlei
w:e1	bsbdccbbbbcca
w:each	lcekipdcbdkba
w:ear	aaZcbbkapmbca
w:earlier	ZaoobZXkaYmZX
w:earliest	ollcddbcccbbb
w:early	cameqaYqcaaec
w:earn	acemhcoacbpcb
w:earned	lnbmdbZccbccc
w:earns	acabllZYbZqZZ
w:ears	biYaZbYpmmabY
w:earthquake	cnceddddmbdee
w:easier	aaoobbZbbabcb
w:east	nbjclckccccdc
w:easter	llZcnbaaekbcn
w:eastern	kccldmcbddddd
w:easy	YjllbbZZapmaY
w:eat	clafibZcmlbcp
w:eats	mnccccjccbcdc
w:eau	bcddnccdddcec
w:eaux	abaabbapaZabY
w:ebs	daYcddacpbcca
w:echafaudage	acccccbbcbcZo
w:echange	cmolddbdccccb
w:echanger	cecddeocdledd
w:echar	cccdcdccocddc
w:echarle	aZabbbZboabba
w:echeance	acccdcbcccccr
w:echo	aaZbbmZZbpaaZ
w:echt	bbacnbbcbocca
w:echte	ababbbpabaaaY
w:echten	bcbdccbcobddc
w:ecole	bndddhcdldddc
w:ecoles	oaaZbZpZbaaaZ
w:economia	ababaaaabapaZ
w:economias	abcbcbacbbocb
w:economica	pcdaeddddeddc
w:economics	XZaZamYpZYaZX
w:economists	asabcdbccbcda
w:economiza	ceededndeeddc
w:economizem	bbbcccaabbbbo
w:ecoute	ddneeededdebd
w:ecrire	Zbcbcqaacbbba
w:ecrit	Zbbobababbbba
w:ecrite	ZcaaboaZbbZbZ
w:ed	YZYaaaXojplaY
w:edit	qcZkboidaZaja
w:edital	bobcccabcbbca
w:editar	pZabcaYabaabZ
w:edited	nbcccobZbbcda
w:editie	pdcbcYaYdcbcb
w:editing	ZbbbannXoaaca
w:edition	YlabbihpbcaaY
w:edito	dededdqZeeedd
w:editor	macbbpibbabbp
w:editora	pcbdcbabcabcb
w:editoras	deeeedodedeee
w:editore	aaabaZZapZabZ
w:editorial	ZbnbcknYbnaca
w:editors	bbbclbonbbbdc
w:editrice	abcbcobcdcaca
w:edizioni	abaaboabbbbba
w:edtech	abbbaZmpbaaca
w:education	Zpbbbamhaamca
w:educators	aZYobcncaabcb
w:educatrice	dpbeeedeeeddd
w:een	dkkkjhedcjfcc
w:eens	nmnabbZbaYbbZ
w:eerst	baccbcbccapbZ
w:eerste	aZZbpbkablmaY
w:eet	bccbdcZbcbbbo
w:efectivas	bbocccbcbbbaa
w:efetiva	crddddcdcdddc
w:efetivar	aobcccbccbbca
w:efetivo	crcddcccddcba
w:effect	abbccbZaalbrX
w:effectif	acbcccobabccb
w:effects	akcodbbccccca
w:effort	qbccdbbcbcbcb
w:eg	cqcdddbdcdddb
w:egal	cbbddbccccocc
w:egales	bcbdddodcdcdc
w:egalite	bbcdodcdcccdb
w:eggs	mbaabaYaaYabq
w:egregio	dndddeldddeee
w:eh	cecedepddcdec
w:ehemaliger	bcccccbcccoba
w:eher	bbpcbbZbbZbba
w:ehi	qdbdcdcdbbddc
w:ehre	aaaabZZpbaaaZ
w:ehrenamtliche	dddddnccdddda
w:ehrlichen	ZaaoaZYaaZobZ
w:eid	bcacccancoccb
w:eigen	joamjYlababbZ
w:eigenaar	ebeeneedeeeed
w:eigene	aaZabapabamZY
w:eigenen	Zbbcobncbbcdb
w:eigener	ZobbcbbcccccZ
w:eigenlijk	Zapbbbabaabca
w:eigens	ZZaapaZaaZabZ
w:eight	mlbjimecibjca
w:eighteen	cmacddpcbacdc
w:eighty	kcacccnbbXaao
w:eilanden	cncdddcdddddc
w:ein	idjljkdcecidd
w:eind	rbdddbbcdddca
w:einde	qaddddccdddcZ
w:eindelijk	abZbaoanZZaaY
w:eindhoven	jobcccbcmcbdb
w:eindredacteur	occccbaccccda
w:eine	imclilbcjdfib
w:eineinhalb	dddeoeceedeec
w:einem	ddkkkcbblbcoa
w:einen	dhcmlmbcegkbb
w:einer	mlbkcbkcibnca
w:eines	mdddndcdddddb
w:einfach	Zaqdddcddcddc
w:einfuhrungsbuch	bbdccobZdccdb
w:eingeben	cddddccbdcocY
w:eingegangen	dbcdddcdaccXr
w:eingeplant	aqcdccbabbbZZ
w:eingesprochen	pddddccdeddec
w:eingestellt	cbccccbcdcobY
w:einheiten	abcocZbbccccb
w:einholen	accocbccdcddb
w:einig	accocbccdcddb
w:einige	obZbbbabbobaa
w:einkauf	bcccccqbcacbn
w:einladung	cccccbalcacsY
w:einmal	mjbbboZbkbkbh
w:einreichen	oddeeeeeeeded
w:einrichten	ccccccbbcabao
w:einsatz	nddeeeeeeeded
w:einsatztage	ocdcdbcdeedec
w:einsprechen	ZbaabqZabbaba
w:einspringen	YbabapZaaaaaZ
w:einsteigen	bcacocababbZa
w:einsteiger	dddddcbpcbdba
w:einsteigt	Zabcpabbbbbcb
w:einstellt	bZacababpabbZ
w:einstieg	bcbcrcabbacca
w:einstundiges	bdcodcacddcdc
w:eintritt	bmbcccbrbbbcZ
w:einzahlen	acdcdbbcbbpZZ
w:einzahlung	bcccccbbccoba
w:einzelaktien	Zaaobbabbbbcb
w:einzige	bcbcncaccocbZ
w:eiscafe	pbccbbbbcbbcZ
w:eisenach	aacbcpcbcccbb
w:either	lbibjdkdmkecb
w:ejecuta	bbbcdcbddcocc
w:ejecutalo	bcdcdbcbdcncb
w:ejercicio	ZbcbboZbcbZba
w:el	ejdfhjcfedicn
w:ela	ababbbaacobba
w:elderly	YaZapaYnaZbbZ
w:ele	Zcbbcaabcnbbp
w:elections	ibabbaZabpbbY
w:electrician	lbcbbbXZnambo
w:electricite	bdddddcddcdYp
w:electricity	YZabbbXZbboZn
w:electronic	ZbaomblblZbca
w:electronicien	dbcdodcdcccdc
w:elegancia	abocbbabaacba
w:eleganza	bcbcccacbpaba
w:elegido	bbacccbcbZbap
w:elektriker	acdcdbbcdccdq
w:elektrisch	Zddcdcocddddb
w:elektroniker	bobdddccbdddc
w:elena	acZacoZbbobZb
w:eletricista	bbbcccaabbbbo
w:eletrotecnica	ZaaaabaaoaaaZ
w:elettricista	bdcbdZbcdcccq
w:elettronica	acdcncbdddcdb
w:elettrotecnica	ZZaabpabbaaaY
w:elevator	dqaZanZbbabca
w:elevators	ZaaoabYaaambZ
w:eleve	YanZapYaZZZaZ
w:eleven	llbileijcjcca
w:elf	blbcocacbbccl
w:eliminada	bcbcccabbaboY
w:eliminado	bcccdcbccacoa
w:eliminato	bcacccabbaaoZ
w:elise	cccdcdddccodc
w:elkaar	abncbbdlanbbY
w:elke	ZeZaolamZZnaX
w:ella	nbbbbXZacboco
w:elle	bbacccjbmmbbm
w:elles	acbcccobabccb
w:ellie	qaabZbaababbn
w:else	aajclcmlekbei
w:elsewhere	YaZaanpaaYabm
w:eltern	XZaaqaZabaZal
w:elternabend	bbccccbbbbcbp
w:elternzeit	cqcdddcdccddb
w:em	kfcdfieieckgi
w:email	dabcbblnhaioa
w:emailed	ncddeeceddleb
w:emails	laabbbZbbZakq
w:embarquement	ZbbbbbaabZbao
w:embassy	bbacccYbcbsbZ
w:embauche	cocdddbdlckdb
w:embedded	mnmcccbcfbdjb
w:embrasse	bcccdcbbcYcap
w:eme	bcacbcbcpbccb
w:emea	aZlaabZaaZZpY
w:emil	leceedjccdcpa
w:emirates	abnccnmcbccdc
w:emite	qddcedceddddc
w:emmer	bcbcccbbbbbco
w:emocion	bcadbcpcbbbcb
w:empezar	mcdddcbdddodb
w:empezaron	YZZaaaYpZZaaY
w:empezaste	abbbbbYabpabZ
w:empezo	bcdcacacddodc
w:empfang	cdcdddcbdbcco
w:empfangen	abababZbbapaZ
w:empfehlen	cbbeddcdqbdcc
w:empfiehlt	bbabboabbabba
w:empieza	aaabbamnaYaao
w:empleado	cccdndbddcccb
w:empleados	cdcnbdddedddc
w:empleo	aZZccbaokaboY
w:empleos	cccdddbccccqa
w:emploi	aZbbbbaplabaZ
w:employ	cqZbfaocaaccc
w:employed	aukcbfbbdaccb
w:employee	cpjcobjcbbbcb
w:employees	khekcdqccccdc
w:employer	aobqbbcamajca
w:employers	aanblbbqbibbZ
w:employment	btccccbclcdcb
w:empregador	abapbaaZbaabY
w:emprego	aancccZljabao
w:emprende	bcdcabacddodc
w:empresa	baminbbbpdebZ
w:empresas	YZaaaaqabamaY
w:empresta	ZaZaZbZaaZqZY
w:empty	XoYapaankaaaY
w:en	ikeeiheejekdd
w:enables	ccccedpddcddd
w:encaissez	aaabaaZZbapaY
w:encaixa	cqcdedddedcbb
w:encaja	cqcddccddccba
w:encajar	eemfefeeeeeee
w:encajaria	cpdeeeddeeedd
w:encaminhar	dcdededdndedd
w:encaminhe	obbccabbbbcba
w:encanador	adcbdabcdcccq
w:encanta	bbbcdcbddcocc
w:encantada	ZaZapaZaZZaba
w:encantado	bbabbbaZbqbaY
w:encantaria	apbcbbaabbcbZ
w:encanto	abaaboZZbnaaZ
w:encarga	abbbbpaaaabbZ
w:encargado	boccdccdddcdb
w:encargarte	ocdddcdddddcc
w:encargo	qbddedcdddacb
w:encerrada	eeeeedeeedoab
w:encerrado	aaabbbZabZaYp
w:encerramento	bcabbbbabobaZ
w:enclose	bbcbckZocccdb
w:enclosed	abbccbbadknar
w:encomenda	abbbkaabbanZo
w:encomendas	YZYZZYYZpZoZX
w:encontrada	bccdcccbcccbo
w:encontramos	nddeeddddcddc
w:encontrarte	aaZbbbaaaoabZ
w:encontre	abpabZZaaaaaZ
w:encontro	ZbaabmZoaaaaY
w:encore	capcbbaanajbd
w:encourage	nnbdecccccddc
w:encuentro	dedddacnedded
w:encuesta	cddndcdcddcdc
w:end	liceedikdmcch
w:ende	nmcddcbnbcdda
w:ended	anZbbcYanbaqY
w:endet	ZYYaZZYYoYZpX
w:ending	ababcbZabZYol
w:endlich	nobbcbabcbbbZ
w:endorsed	bcbcccbccacrZ
w:endorsement	caccmendedcee
w:ends	Ybfbbakmnabmo
w:energia	lcojcmbccccca
w:energie	mbbccbbnbbmba
w:energierekening	ddcdcdobcccdc
w:energieversorger	pdddeecededec
w:energy	ikdeebmklcgea
w:enero	nbcbcbaacbabo
w:enfants	abZbbZZmmajZo
w:enfermagem	YmZaaanZoZYZX
w:enfermeira	ZaaobZZaaZobZ
w:enfermeras	ccddcacoddddc
w:enfermero	aabbbaZpcaabY
w:enfin	kmbcabobbbbbZ
w:engage	obbdcqabcbjcb
w:engagement	rblcddccecddc
w:engaging	pcnbbcYbcZbba
w:engenharia	bbbcconZcbcca
w:engenheira	kmcdddcddccob
w:engenheiro	aoacjcacnbcma
w:engine	alacccZbbobcm
w:engineer	lnccjddcicejc
w:engineering	lkecjlbjjfcdb
w:engineers	abolbhpmaaeba
w:english	mjabblkfkchja
w:engr	ccbdceadmmmdc
w:enhorabuena	aaoaaaZaamnXX
w:enjoy	bcodbcdlbnccc
w:enjoyed	bnmccbmZblbca
w:enkele	abbabZapaZbZZ
w:enlace	aaZaaaZnaZoZY
w:ennuyais	ccrdcdcdcbccb
w:enorme	ccbcdcbbcYcbp
w:enormes	bccdddbcdqdba
w:enoteca	pcbbcaacccacb
w:enough	dipcceZljbkca
w:enquanto	obcccbccbcccb
w:enquire	ljabcbmblbacm
w:enquiries	Zbaacbpbbbbcm
w:enquiry	ZZbbbZiboannZ
w:enregistre	abacaaaoabbba
w:enregistree	aabccbabcbbqY
w:enrol	accdcalrccaaa
w:enrollment	lYcbcckYcbbbq
w:enseigne	acccccbbcbcao
w:ensemble	bcddnccdddcec
w:ensenen	aZbbapbZbbabZ
w:enseno	ZaZaoaZamZabZ
w:ensinou	acacbbabbobbZ
w:ensuite	abbbbboacabbn
w:entao	jmbcccabbbkcm
w:entenda	bcbcocbcbcccb
w:entender	naZiabZboaabZ
w:entendez	caadccbcobcca
w:entendre	abpcababaacba
w:enter	bcbcccaldatbZ
w:entered	obbdccZcbobca
w:entering	abbbocambalba
w:entero	abbbcaZpbabaZ
w:enterprise	lclacbfoccacb
w:entertain	bonbccbcbbccb
w:entertainment	mbaaaZobbcbbb
w:entfernt	cbabccpabbbba
w:entire	mcbccbZnbnccb
w:entirely	aoaccclccnicb
w:entra	ababbbabbbpcZ
w:entrada	ZaabbaZraZaZX
w:entraide	ababbbaoaZaaZ
w:entrambi	aaabbbaabomaZ
w:entrance	YabaaZYqaYZak
w:entrano	aabbaaZbaapba
w:entrar	ZlZbmaZanZdnY
w:entrare	bcabcbbboacaa
w:entras	ZaaaaaZabaqaY
w:entrasse	bcddnccdddded
w:entrata	abZbabZapZacZ
w:entre	icecjfecmabkn
w:entree	ZaZaaaZoaZnZY
w:entrega	laZaanYZaZmal
w:entregar	oaccbbbccccca
w:entregas	Ybcbdobcccbcb
w:entrego	Yabbcapabbbba
w:entregou	aobcccbccbbca
w:entrepot	bdcodcbddeccd
w:entreprise	bbZcbaaapaabZ
w:entreprises	aaabbaZpaZaZZ
w:entrer	cdcddaccoaddb
w:entreresti	baccocbccbccb
w:entretien	akbocbalnbnba
w:entrevista	albpcbabllmbZ
w:entrevistas	cqcdedcddccdb
w:entries	abbcdbZocbbna
w:entro	mbbbbbambanaj
w:entrou	nddeedddddeec
w:entrust	nedddcccedfec
w:entry	daaababreZqfb
w:entschadigung	YbabbpZaaaabZ
w:entschieden	bbbbcbabbYbbp
w:entusiasmo	bcdcccacddodc
w:entwickeln	aabpaaZabaabZ
w:entwickelt	bcccccbbccoba
w:entwickler	dhcckcncmcccb
w:enugu	bbbbnbacmmbcb
w:envelope	abababZabZmcr
w:envelopje	abbbccbbbaaao
w:enveloppe	ocbcccZbccnbZ
w:envia	baabccaccapbZ
w:enviado	abZbbbZabZaXq
w:enviamos	occcdcacddcda
w:envianos	bcbccabbcapYY
w:enviar	ZanbocabcZbaa
w:envie	cbobblmbaaoZY
w:enviei	ZaZZaaoaaZoZY
w:envies	bbpabbZbZabba
w:envio	ambbcbabbbpnY
w:environ	paZobaZaaabaZ
w:environmental	kbboccZblkbdb
w:envoie	abocacnbaaaba
w:envois	aaaabaZpbZaaY
w:envoye	occddccccdbdb
w:envoyer	YZmapaXaaZabZ
w:envoyez	lbcddccdddpba
w:epic	ocbeeedeeeeee
w:episode	bbabhmjpbabcm
w:episodes	pbaabpbcbabca
w:episodio	bbcccbmqdbbbZ
w:epoux	cccdcdddccndc
w:equal	cbbctcabcbccc
w:equally	bbacocZclnbdb
w:equipa	ancccnlcbcbcl
w:equipamento	bceddccdddndd
w:equipamentos	oddeeeceeeded
w:equipe	aobdcikebdcpc
w:equipes	abcddnqbccccb
w:equipment	dbbnncgbccmcb
w:equipo	enccchkjjeccd
w:equity	cnckpcbfcccdc
w:equivalent	kncddebdddcdd
w:er	ddlbecjjhajjl
w:era	ZbabbbpbbaaaZ
w:eravamo	ababbbaabpaaZ
w:erbij	amnbmbacZbbbb
w:eredita	cddddddcdcnbb
w:eres	bdcdccpccncca
w:erfahrung	cccdecdccdpcc
w:erfahrungsgemas	qddcddcdedddc
w:erfassen	occccbabdcbcZ
w:erfenis	cdcddcbccbnbb
w:erfolgreich	acdcdbbcbbpaZ
w:erfpacht	cncdddcdddddc
w:ergab	cobdadbccccdb
w:ergeben	bbocccbcbbcca
w:ergebnisse	cccdddccdcdqa
w:ergens	cncddecddddec
w:erhalten	ZkZabaZlbapnX
w:erhohen	YaZZbZZaaZapY
w:eri	aaaccZbaapaaY
w:erin	bpbdbdadccdec
w:erinnern	dddededepceed
w:erinnert	acbccbpbcaabb
w:erinnerung	oZYbccabaoaZY
w:erlauben	dodeeededeeed
w:erlaubt	pcdcdYcccdccb
w:erlebt	cddddeodcddec
w:erledigt	bccddccddcobc
w:ero	abacbcocmabca
w:eroffnen	cccddccdddobc
w:erp	oeamicmkcabba
w:erradas	ncdeddcdddddd
w:errado	bbbbcbaocabba
w:erreiche	bapcccbbbacca
w:erreur	qddeddceddddd
w:error	ljcbbbbbblnbm
w:errori	ZbbbbbpbaaabZ
w:errors	acaccnqccaccc
w:ersatz	pcbccbbbdbcca
w:ersatzverkehr	cddddddcdcdcn
w:erscheinen	ababbbZbaaboZ
w:erscheint	dddddccocbccb
w:erschienen	ZaZaaYYpaYaZY
w:erst	ccmdfdlccbccm
w:erste	blbdmcaccmici
w:ersten	aabccbancapaY
w:erster	cbddndcddddcb
w:erstes	baobccabbbncZ
w:erstgesprach	dedeeendeeeed
w:erstmal	bbbcobabbbbba
w:ervan	alabbbZabobaY
w:ervaren	oaddedcdddddc
w:ervoor	ocbcccccbbbdb
w:erwahnt	cdcdddccdbcpa
w:erzahl	cdbedepedbded
w:erzahlen	bpZccbncbmcba
w:es	hcfjkbbhikihj
w:esa	deeedenddeced
w:esami	abbbbobbaabba
w:esamini	bccoccccccccb
w:esborso	cddcddneddded
w:esca	eodddeddedeee
w:escala	nbcdddodcdbcb
w:escalas	cccnccbdccccc
w:esce	aaabaaZpZZaaZ
w:escenario	acbbccobccbba
w:escola	bncdddccmccdc
w:escolares	bcdddcocddcca
w:escolas	ddcdddccncddd
w:escolha	Zddcddabdccbo
w:escolhemos	ccadddaccabao
w:escolhidos	bceddccdddodc
w:escrevemos	ccddnbcdddddd
w:escrevendo	abobbbabcabca
w:escrever	acdbdobcdccdb
w:escreveria	abaaaoZabaaba
w:escrevi	abpcbcabbabbZ
w:escribe	bdcdddccccpdc
w:escribeme	ZaoaaZYZZXoaX
w:escribiera	bcocbcaabbbca
w:escribime	bcbcccbcccncc
w:escribir	abbccpZZobbca
w:escribo	mccdccbcobjdb
w:escrito	ZaoZaaYaZoZZX
w:escritorio	Znbpbalbcbaca
w:escrow	ZbZZabaacaZon
w:escuchamos	ddddndcdddcee
w:escucharas	bbocbbabaabca
w:escuchaste	abacbbpbbaaaZ
w:escuela	ZZZaonXamZaaY
w:ese	aaZaaaZaZpZaZ
w:esegui	acccccbcdcocb
w:esercizi	ZbbZbpZabcabY
w:esgotados	deeeedodedeee
w:esistano	bdcdddcdcdodc
w:esito	bpbcbbbbcbacZ
w:eso	lmnbjbacabbca
w:espacial	cndddcddddcdb
w:espanol	Yabbcapabbbba
w:especes	bcboccbbcbbba
w:especialistas	dedneedeedeee
w:especially	lbabbmZlbfbcn
w:espera	haaobYYmbajaY
w:esperaba	deeedenddeced
w:esperamos	cdccddacdbboZ
w:esperas	baabcbpbbbbaZ
w:esperienza	ZZZaZaYaoYoaZ
w:espero	bcbccbbZcocbZ
w:esperti	bcbpcbbcccccb
w:esperto	accocbbcccccb
w:esplode	acacobZabbbba
w:esposa	ccdddecdcdned
w:espreitar	abccccoccccca
w:espresso	oddadccdddcdc
w:esqueci	abocbbacbacbb
w:esquema	qbdaedddddddc
w:essa	boccdmlcdccdc
w:essai	ZbaccbmbocZba
w:essaie	bcacbbaZapbba
w:essay	kaabbfZapZmcl
w:essays	abcbcqabbbcdc
w:esse	nbabbaZbaaobZ
w:essen	pdddeecededec
w:essere	ncccdbbocbcca
w:est	eikcdfcedcjco
w:esta	ebkbebbcdallo
w:estabilidade	apZcbcZbaabaa
w:estabilizar	ocacccacbdcdc
w:established	cmabccpcbalab
w:estadistica	alcbdpbbbccca
w:estagio	bbcdccacpcccb
w:estamos	ejpjobabbabbZ
w:estancado	aaabbbpbbbbZZ
w:estao	eocdddocccddc
w:estar	mbbccbmbcncbl
w:estara	nbbbcbbabbbbn
w:estaria	lbocbbZbbabbZ
w:estas	bbrcccicbblba
w:estate	naaamkijbcdla
w:estates	Zlkbpbeccbbcb
w:estatistica	abbbcpbabacbZ
w:estatutario	bpacccabaacaa
w:este	jfabaaZaanZqa
w:esteem	abncdckccmbdc
w:esteemed	bbbblmmkialba
w:esterna	obdddcddcdddb
w:esterni	qdccddcdddddc
w:esterno	obbdddbcccdca
w:estimada	bnccmcbdbccdb
w:estimado	jaaaanbZbZoaj
w:estimamos	abcobaabccbca
w:estimate	ncccccjaccZcq
w:estimated	qbcbcaabbcbca
w:estime	ZaZbpbZaaZbba
w:estinguere	bccccbbbcboba
w:esto	cccdZcocdccdc
w:estos	dededepddcded
w:estou	abbcicZbpbbbk
w:estoy	cdldidlccbmdb
w:estrela	abbbbbaobaabZ
w:estrelas	ZaZZaaZZZZZpY
w:estrene	bbbcbbaobbbba
w:estrich	bcccdcccdccco
w:estrogonofe	bcacccabbaaap
w:estructura	bobccccdcdcdc
w:estudante	bcbcccbboabba
w:estudantes	bccccZbocbccZ
w:estudiante	ccacccbcobccb
w:estudio	bboncbabbbaaZ
w:estudo	aaapbaZabbabZ
w:estufa	nddddddddcddb
w:estuve	abZbbbZabpZaY
w:et	kfgckjdiffmbc
w:eta	bcbcccacboaca
w:etage	abaccbabbobaZ
w:etait	ZaZbabnaanaaZ
w:etant	bbbobbaacbbba
w:ete	aigbjbcabZapn
w:eteint	dccededepeeed
w:eten	bbacccbacabar
w:etes	kbjcbbfbpamlZ
w:eth	abZaabYZaYsaY
w:ethan	caZmddccoaddd
w:ethics	jbboccapdbadb
w:eti	bobccdcdccccc
w:etichetta	nddecececdded
w:etiketten	obabcbbbbabca
w:etions	ZapbbbZabZaaZ
w:etiquettes	ndddddbdddded
w:etre	dclcccnkcbcob
w:etude	cncmbcccdcddc
w:etudiant	acbblaaonbbcZ
w:etwa	ocdcdbcdeedec
w:etwas	blmckckcllccb
w:eu	lfbcmcickbkci
w:euch	ZaZaaaZpanZZX
w:euer	abbccbobbabca
w:eur	kmbmdmedccjca
w:euri	pcacbaabbZbaZ
w:euro	liajjohhbambc
w:europe	jjnkmhdcccccb
w:european	ZbabnbjZbZpba
w:europeu	pbbbZcabdcccb
w:euros	lcaocmkbbakbl
w:eusebio	ccbdcdccocddc
w:eux	aZocncbdacccb
w:evaluar	pcbacaaabbbca
w:evaluated	lbaobcZccccdc
w:evaluatie	ocdbacccddcbb
w:evaluating	Zbbqdabbccbcc
w:evaluation	rbblcajbcbibZ
w:evaluator	qYbZbbaadbbba
w:even	dkilbbbbpbfkc
w:evening	dcbkeocnfbdcg
w:evenings	eeafkpcocbbbZ
w:evenly	bcddpcbdccced
w:event	iiffblddfacpa
w:events	jabclZhmbZbml
w:eventuali	oeddeedeeeddc
w:eventually	bbobababYkcbZ
w:ever	bjodkekdimbca
w:every	ijidjgkncbjba
w:everybody	caobjlZlkmbab
w:everyone	belcbcanfmlbf
w:everything	cidcpfbdliica
w:evidence	lbacccaZbZbbp
w:evitare	bccccbbccboaZ
w:evitato	oddadcbdddcdc
w:evolution	abpbabYbZZbaZ
w:evora	laanbaZZaZZoY
w:ewan	qbmbbZZabZbdb
w:ewig	bZacbbabpabba
w:ewm	afZZbolaZZaoZ
w:ex	bajkqcnccbccb
w:exactement	aZYcbcabpaabZ
w:exactly	mjckcbljkkcba
w:exam	Yaaadqdohblbb
w:exame	bcaccbaZcbbbp
w:examen	ZZZaaqZaZZabY
w:exames	oddeeeceeeded
w:examination	YaapbaabenZba
w:examinations	nbZbcaZbpabbb
w:examine	eYaZapZZaaabZ
w:examined	Zbbcnlmccbbma
w:examinees	pbbZcbbbccccb
w:examiner	Ybcbcrbbbccca
w:examples	bcbcdbocZnZcb
w:exams	ZnbbboYbccbcb
w:exceeds	pcbbedbdcdcdd
w:excel	bbbbcrdmkecca
w:excelentissima	ncddddcdddddd
w:excellent	clkcckcbbokca
w:except	mZancbZnbajba
w:excess	apabcckccccdc
w:exchange	jkkcdbckdjnca
w:excited	cddeeecelemfe
w:exciting	ccqbddldccbdc
w:excl	raddebcccddcb
w:excludes	cccddepddcced
w:exclusive	iabbbbpnbanaZ
w:exclusively	ZZZcbbrbYabbb
w:exclusividade	YpcbbaZaababZ
w:excuse	lkZbbaYabqbcZ
w:exe	bcddddbcddpba
w:exeats	nccccanbcbddd
w:executez	ZZbacZaacbpbY
w:executive	bkdbdmolbbcib
w:executives	bbbnbcmmbbbbb
w:exemplaar	bcccdobbdcccb
w:exemplaires	bcdcddcddcdco
w:exemplar	deeeedodedeee
w:exercise	ZmabbaYmnaabm
w:exercises	pbbabakmcabca
w:exercons	cdcdddodddddc
w:exeter	bmaddcmcmbded
w:exhibition	obaccbZpkZbcY
w:exhibitors	Zcbaaamobabca
w:exige	ndddeddddcddc
w:exist	iblcmoacjbcca
w:existing	bddcndZnccdec
w:exists	namblmXZakbaa
w:exit	YaabocmZbbbba
w:exp	jmZcbcacobbba
w:expand	Ybnccbnccbcdb
w:expanding	dbrcbcZbbilba
w:expansion	baaddcncmbccb
w:expect	bdnbkdabnlbcj
w:expectation	pclbdebdcceed
w:expectations	baqdddbdccddd
w:expectativa	pcdaeddededdc
w:expected	flmcddfleeccb
w:expecting	aYaaapoZbaabX
w:expects	ZhabbqZYbbbba
w:expediee	bbabbbabbZbYp
w:expediente	occcdcacddcda
w:expense	ZbZbbknbaYbbq
w:expenses	jabccobacbbYo
w:expensive	nlabbaZoaabbY
w:experience	iihhidbdnckce
w:experienced	bcaddnbcocddd
w:experiencia	ZZZabnZZpYjaY
w:experimentar	abbbcbpccbaca
w:expert	bbaujabacamca
w:expertengesprach	abbpcbabbcccY
w:expertennetzwerk	dddqZccdddded
w:expertise	YZZoaapabaZaa
w:expertos	dedneedeeeeed
w:experts	dbatcekbcbbca
w:expira	abbbcaZbbaYpZ
w:expiration	cdccdccbddocb
w:expire	abaacbZabansY
w:expired	acbcdcbbbbdmo
w:expires	ZaZbbbiajZnlp
w:explain	kbelbradclbca
w:explained	abaccnhbipcdb
w:explainer	nbbcYcrccccdc
w:explaining	ZnZpcbYbaabca
w:explains	meZnbZZZaoacZ
w:explicacoes	YbaabqaZaZbbY
w:explico	cdceeepedddee
w:explique	abcobbbbccbca
w:expliquer	bbbbccocccccb
w:exploration	nccadncdcdcdd
w:exploratory	cbqccdacbccdc
w:explore	Zcnbccmddccdd
w:exploring	abmnmcZclaccb
w:expo	kZmbbbombaaaa
w:export	lbablbiZbaZmn
w:exportacao	aocbcdbcddcdc
w:exposure	imacdbbbccbbo
w:express	bcZcccaccrccc
w:expression	bncddcjcdnbdb
w:extend	obbbccXababco
w:extended	ckaaaaZabaaaq
w:extension	mbbddijccbkdn
w:externa	rbccbcbcddcdb
w:external	pZbbcqbccccdb
w:externalisons	acdddcodddcdb
w:externalizar	occcdcacddcdb
w:externals	qcbcccaccbcdc
w:externe	qdddedcdedced
w:extra	aaZbbraZlZobZ
w:eye	kbmkkmcfaabca
w:eyes	objbbbjmbccci
w:fa	cblcjambhnbcZ
w:fabbrica	aaabbbaaoZaaZ
w:fabric	akaocbibbZbca
w:fabrica	manaabnaZabbZ
w:fabricante	bccocbbcccaca
w:fabrice	bcacacbbaobca
w:fabrik	dljdcdicnldcb
w:fabrikant	aaboaaaabaabZ
w:facci	abbocaZZbbbba
w:faccia	acabccaboacca
w:facciamo	abZbbbYbbZobn
w:facciata	ababccpbcbaba
w:faccio	bcndcckcnbccb
w:face	ZaZalbkabpocd
w:facebook	ZabbbaZobZnaa
w:facendo	acpYbaZbcbbca
w:faceva	ccbccZbbapcca
w:fach	cZadcdacabbbp
w:fachabteilung	qccdddcddddeb
w:fachada	bcccdccbcccco
w:fachadas	acdddcocddcca
w:fachartikel	aacbbpbZcbcba
w:fachbereich	cpacccbabbcca
w:fachforum	abbbcbaobbbba
w:fachinformatiker	YbabapZaaaaaZ
w:fachkrafte	aZYabbrbaZbZZ
w:fachlaufbahn	bcocbbabbabba
w:fachperson	ocdcdbcdeddec
w:facile	ddddddcdddned
w:facilities	mdcdddndccded
w:facility	ZmZccclbbbcbo
w:faco	YaaabZoapZaaY
w:facon	cdbdddcdcodba
w:fact	ddmedecelcdee
w:factories	lebcmcmibccdb
w:factory	fllcbcmdmcbcb
w:factual	nncbdbbcccccb
w:factura	occddclcdcbco
w:facturando	pbccccbadcbcb
w:facturar	acbcdcbpcbcba
w:facturas	abbccboccbbca
w:facture	lccdccacccicq
w:facturemos	abZbpaZZaZaaZ
w:factuur	mccbcblcccbbq
w:factuurtje	qdcdddcdccccb
w:faculty	Zcbbcmaqbebca
w:faden	bccdddbccccco
w:faenza	nbdddcddddddb
w:fagan	ZZnnbcmababba
w:fahren	YaaabomaaaaaZ
w:fahrrad	acbcccacbbbcp
w:fahrschein	cddddddcdcdcn
w:fahrt	abcacoaacbbbl
w:fai	rdbdcdcdbbddc
w:fail	ccccecmmdcccn
w:failed	fbbackbbbbckq
w:failing	abbbcZpZbZmaa
w:failli	bdbdddodcdcdc
w:fails	abbbcZoZbanbY
w:failure	bbbacojZcaoZZ
w:fair	gbjecZhmlmbak
w:faire	ollbbaZbaaibk
w:fais	ablbbboanYaaZ
w:fait	llZbbbkbammaZ
w:faithfully	aclcccmcibfdn
w:fake	amdbaboabohaZ
w:fala	ocbcccbccnmca
w:falam	dddddddcncddd
w:falamos	ccbcdcocccccb
w:falando	ccccdccccocaa
w:falar	nccjdbbndcccb
w:faleceu	dddddeddncddd
w:falha	ZbbbbbZbbaoba
w:fall	mcbjnclccfcdc
w:falla	aabbbaZpbaabY
w:fallig	cbcdcdodcccdc
w:falls	nmbckcbcmajca
w:fallt	lbccccbccbcbr
w:falou	ZbpbbbZaaZaaZ
w:falta	daoafllkaZbaX
w:faltaba	ZaZbbbZapZaaZ
w:faltam	abcccbabbaZZp
w:faltan	abbccaaamaZZr
w:faltou	bbbcccaabbbbo
w:famiglia	ZbabbpaZbabba
w:familia	kobcccbckbkca
w:familiale	aqbcbaacbcccb
w:familiar	YkqnbbZaZmbbZ
w:familiare	bobbbbbccccca
w:familias	bbbcncmccbbdm
w:familie	acbccclbbombX
w:familiebedrijf	cobccdcdadddc
w:familienbetrieb	abpbbbabbYbba
w:familienunternehmen	aoabcbcccccca
w:families	jeacjmjbmhccd
w:famille	cdcdcdddccnec
w:family	jqcdleccckdcb
w:fammi	kblcbcabnZbbZ
w:famous	accbbbaacbpcZ
w:fan	laZbbaZYirbba
w:fancy	klilmlZebebcb
w:fangen	ababcbpbbabba
w:fango	ccbcccbbcabco
w:fangt	bcccccbbcabao
w:fanno	abZabbZasabaY
w:far	llgcbdjelkjca
w:farbmuster	bcccdcccdccco
w:fare	ZlZjbpZYnaabZ
w:farebbe	kjncicjcbjcca
w:farewell	bbacdcbabkcbo
w:faria	obpbbbYaaZbaY
w:farine	bcboccbbbbbaa
w:farm	ojamakilaZdbY
w:farma	fflfffefeefee
w:farmaceutico	nmccdccdcddcc
w:farmaceuticos	cddodcdcddcdc
w:farmacia	aZYbaaZaZYZql
w:farmer	acbocbaclccdc
w:farmers	dcZnnlhlaebbZ
w:farmhouse	obacbcnbbbcda
w:farms	lbaljcoecacca
w:faro	qbaabaZZbmaZX
w:farouk	abZmccZabaapY
w:fascia	dnddddbdddddc
w:fase	aabbcbabbbobZ
w:fashion	ZbabnbYbaZpca
w:faso	mbbcccacbbocb
w:fast	Zancbdobpdcca
w:father	kjbbmedadobce
w:fatou	oabbcbnacccca
w:fatto	onZcbbacaabba
w:fattura	lbbnccaccbcbn
w:fatturazione	mcdddcndddcdb
w:fatture	ZoabaanZbaabY
w:fatura	ZbbnbaZabZaZr
w:faturacao	bcccccpacccca
w:faturar	Zcbbbbpbbbbba
w:faturas	YacbdbpbccZba
w:faudra	aaocbbbbbalcZ
w:faudrait	qbbabaababbcZ
w:fault	lcaccdccbqcci
w:faut	kaZaoaZZaZlan
w:faute	cdcdddodddcdc
w:fauteuil	bdaddccccodda
w:favor	qbcbdcccccdcl
w:favore	abbbnbobccbca
w:favour	lkekbbdcoajca
w:favourite	mbjblcaccnbca
w:fax	XbabbbmbbaZaq
w:faxgerat	dodeeeeedeeed
w:faz	rbbabZZabaZbZ
w:fazem	bbbbcobbbbbcZ
w:fazemos	abcbcbpbcbbbZ
w:fazendo	ZaZaaaZapZaaZ
w:fazer	kbbbnbabbapbZ
w:fd	kaabbbZcpYcca
w:fda	obcbcbmcdbcdc
w:fe	deeedenddeced
w:feature	maebbalqaZYba
w:features	maabcYZlaaYpZ
w:feb	dZZaafXorYaaY
w:februar	nabbbYaaobbbZ
w:februari	accbcoaccbbca
w:february	ocbbdmbkkicce
w:fecha	acbbcboabbbba
w:fechada	abcccccbcbcco
w:fechado	pbbccaaacabbZ
w:fechamos	bcccdcbccbbbo
w:fecho	Zccbdaacdcccr
w:fechou	aabapbabbbabZ
w:fed	abockcmbaYbcb
w:federacao	abcocabbcbaba
w:federados	occbcbbcdcbdb
w:federal	kbcaccmbdcndb
w:federation	oocccaaccbbbb
w:fee	lbbldnmkbbkba
w:feed	diYZbjnZbdbnm
w:feedback	aaZjncZZdjbqZ
w:feel	blqjdbeibbbcb
w:feeling	aancccobbYbcc
w:fees	fdZpaYopaaabZ
w:feest	bbbbccbbbabbo
w:feestdagen	bbbbcbaabobaZ
w:feet	iZZbpbgmbabcZ
w:fehlen	bbccdcbcdcbar
w:fehler	acccccboabbba
w:fehlt	ZlbconackabcZ
w:feiert	ddcdedcddYdrZ
w:feira	kdcddcmnccdcb
w:feito	accbcZbocbcca
w:felicitations	ccadddbccqbXZ
w:feliz	bbocccabbnbZm
w:felizmente	ocddddcdddddd
w:fell	boabcdnbbabdc
w:fellow	abZbfbpjbpbba
w:fellowship	ZaabbZZraibaZ
w:felt	mbZbbbZcbdqba
w:femi	nXYbabZaYZapY
w:femme	cbcdndcddccdc
w:femmes	ZZZaaoZaaZnaY
w:fenetres	bcbccdpbbcccZ
w:fenster	Zobbcaabcbbbm
w:ferais	ZaZaapZaaZZaY
w:ferait	bcpccdadaacbb
w:fergus	cbmcddcdcndcd
w:feria	oaabaaZlamaYX
w:feriez	qcacbaacaabba
w:ferma	ababcbobbbabn
w:fermata	bcbcbbbbcabbo
w:ferme	ZnZaoZYZaZjZX
w:fermes	dccededepeeed
w:fermo	ccccccbccbcco
w:fernandes	kcbnddbddbcee
w:fernkurs	dddededepceed
w:ferramenta	abbccboccbcca
w:ferrante	obbncaacbbcbZ
w:ferreteria	odbddcccccadb
w:ferries	acbdncancaccb
w:ferrol	oeeeecddeedee
w:ferroviaire	pdddeecededcd
w:ferry	mbZbnallbmbbc
w:fertig	pbccbbbbcacdZ
w:fertige	ZbaabqZabbaba
w:fervendo	aaabbbZaboaaZ
w:fest	ZrnccbZaaabaZ
w:festa	acbccbbbcbbbo
w:festanstellung	aqncdcbcccddb
w:festas	aaaabaaabpaZY
w:feste	arccccbdbbccb
w:festgelegt	oddeeeeeeeded
w:festival	sakabZkZbabbY
w:festlegen	addoedcddeddd
w:festpreis	mbabbbobbbacZ
w:fetch	accccdbbcmlcn
w:fetches	ZbabbboZoZabY
w:fete	obbbabZbcbbco
w:feuille	abbbcaabbbZar
w:feuillet	ZbaabpaZbbZbZ
w:fever	bbbambZocalbZ
w:fevrier	occcccbccdadb
w:few	ibqhfcdcidfcb
w:fewer	eaZkbamdalajm
w:fez	albbbbaakaYoZ
w:ff	aaocdcbccbbZa
w:fi	ZnbccZZbpacba
w:fibra	acadccobaabca
w:fica	ZaaoaaZaaZnZY
w:ficamos	deeeedodedeee
w:ficar	aqbcbababbbcZ
w:ficaria	bobcccabcbbba
w:ficas	abbbbbababoca
w:ficaste	bpaccbbbbbbbZ
w:ficha	nccbcboaccabZ
w:fichar	aobbccbcbcbdb
w:fichas	naabcaoabaabZ
w:fiche	lnbcccbcbbccm
w:ficheiro	aabbcaabbapbZ
w:fiches	rddcdcbcdcddb
w:fico	kZZaaaoaaZnZY
w:ficou	YmabcmZZbbaZq
w:fidelite	abbbcbbbcaZap
w:fidi	aabbpZZZbabba
w:fiducia	acbcccbcccocb
w:fiel	cbocccacbbbcb
w:field	meeakabbnmbja
w:fields	aaacccabbrblZ
w:fiera	ZaaabaZqbZaZY
w:fiets	ZaYaaaYZZYaar
w:fifteen	kcibinobaibcb
w:fifth	cabcqcZccnbca
w:fifty	kbjlaZmZoiaYX
w:fight	abmbbcmbanacb
w:figli	cddcddneddded
w:figlio	ZbaabqaaaZbbZ
w:figma	kkbcdobkebcma
w:figure	bbllcckbbmbcl
w:figurer	bcoccbacbabba
w:figures	ZaXanbmZZXabr
w:fija	aqbcbbaababbZ
w:fijn	ZaZabbaaboaaZ
w:fijne	bbbbbbaabobaZ
w:fijo	arccccccccccb
w:fijos	bpabbbaccacca
w:fil	bpbcccbbccZcZ
w:filas	YaapbYYZaZZZY
w:file	jblhbdlbeZnbl
w:filed	ababocZccobca
w:files	qjbbcbcbbbbao
w:filha	maZaapaaaZabZ
w:filho	ZbbbbpaabaabZ
w:filiale	bbbcccabbbbao
w:filing	ZmZaablnaZlam
w:fill	eimlbcmjcbkba
w:fille	XaZaZrZaYYZaY
w:filled	ibacnanblceka
w:filleul	adddddbdddoec
w:filleuls	adddddbcddoec
w:filling	nbncccabbcldl
w:fills	abmiccrbcbbba
w:film	lblfbbhnbZlcl
w:filmar	pbcccabcccadb
w:filming	kbbbbqjaccbcb
w:films	oebbpaYZcbldb
w:filomena	ababbbaacobba
w:fils	obabbbacnacba
w:filter	iZaabbpbbboba
w:filters	ndcdmdadcccdd
w:filtros	bcccdcbccbbbo
w:fim	nmabbajaallaY
w:fin	pkacnbmbbibbZ
w:final	ilabcjadpamch
w:finale	ZZZZaaYpaZZaX
w:finalist	bbcccbmoccZZZ
w:finalista	ZZZaaaZapZaaZ
w:finalists	bccccbYocclba
w:finally	inacdbambnbcl
w:finalmente	aocdcccdbccca
w:finals	XaaZapYZZoZbX
w:financas	eeneeededdedd
w:finance	bmnbbhlbbcjck
w:financed	nZabbbaabapbZ
w:financee	ccddndddddddc
w:financeira	aoccdbccbbcba
w:financeiro	qbcccbabcbbbZ
w:financement	baacaapbbbbaa
w:financia	obcccbbcccbca
w:financial	mijbckbckcldc
w:financiamento	pbbbZcabdcccb
w:financiar	ddddndcdddcee
w:financieel	cobccdcdadddc
w:financiera	pbcccbabbcaca
w:financiere	nocbbZabbcaca
w:financiero	nlcdeddddddlb
w:finanziamo	cddcdeneddded
w:finanziario	cbcddcqdddcdb
w:finanziata	aaacocacccbca
w:finanziert	cccdodcdcccdc
w:finanzierungsrunde	bcbcrcabbbccb
w:finch	cmfchcicjjcna
w:finche	nbbcmbabcbbcl
w:find	efofedicjbcjf
w:finden	abqcccZanacba
w:findet	bcbcccocbbmba
w:finding	haebmblammccb
w:findings	ombbadbdcccdc
w:finds	ainccdqcbaccb
w:fine	nceecefbdeckl
w:finestra	eodddeddedeee
w:fingers	abZcbbZaaobbn
w:finisca	bdcdddcdndddd
w:finisce	abZbabZapabca
w:finish	ijaibaaapcmjk
w:finished	mccjbZYjofbmc
w:finishing	abkccbhbsXbcb
w:finito	ocbddcbcdccaa
w:finkenwerder	ndeefeeeeeded
w:finland	anndddbbcbbdc
w:fino	nmbcilbcjbcba
w:fintech	kbnohbbcjccca
w:fiona	Zlanccmdcccdd
w:fiquei	cdcdcambcocca
w:fire	laaacochjkbbk
w:fires	aobcacndcbadc
w:firewall	ZaaYbZYZbbraZ
w:firm	ekimkclclaccc
w:firma	ZZZbnmlbnabbZ
w:firmado	obcddcbadcbcb
w:firmar	aZYaaaaapZaZZ
w:firmawagen	boabccbcccccb
w:firme	bbbcbcaccbbcq
w:firmemos	cccdddbcdccco
w:firmen	bcacpcbcabbZa
w:firmenwagen	bacbddccdccco
w:firmi	anccnbaccccca
w:firms	jbliibqddahca
w:firmware	qbcbcZjbabccb
w:first	deecleljceldb
w:fiscais	pbcccZbZcbbca
w:fiscal	abbbcbbbcbZap
w:fish	bcecmdmcbpcdb
w:fisheries	aabZbnbobZbcZ
w:fishermen	anabocZcacaca
w:fishing	nmapjaYababbZ
w:fisio	acbcbcpbbbbca
w:fisioterapia	ocacbcacbbbcb
w:fissa	apacbcbbbbbbZ
w:fissare	bbbcccocbaccb
w:fisso	bobccbbbbbcba
w:fit	jkokbbjjbabce
w:fits	ihobaaanbZcmZ
w:fitted	bcbcccomcacdb
w:fitter	YoZaaaYboZaaY
w:fitting	lbaoccbcdbcdc
w:five	gkdmdjkhddcec
w:fix	okcbbbjdbamdn
w:fixe	akabobnZbbabZ
w:fixed	nnmccdkcfcccb
w:fixen	qdcdddcdccccb
w:fixes	aaZbcbYZaZZar
w:fixez	YbaZbpZaaaabZ
w:fixing	nkZbbbobaZabZ
w:fixo	ZpabboZZaaabZ
w:fixsalar	bobbddcdddddd
w:fixum	bobccbbcbbcca
w:fiz	ZaZaaaaapaaaY
w:fizer	cdceeepedddee
w:fizeram	bcbcdcobccccb
w:flag	aaabccabbbqaY
w:flagge	qdcdddcdddcdc
w:flagged	oZaabcabccnca
w:flat	eoalacjabecbp
w:flatmate	abocnbZcacbca
w:flats	qbblbakbbbbmZ
w:fledermause	aaaabZapaZaaY
w:fleet	Yalnabnaababm
w:flensburg	abbbcbpbbabbZ
w:flexible	plaiblZabaeba
w:flies	abbcnZYaoncca
w:flight	cebeckbbcapdo
w:flights	plbeboXaababl
w:flohmarkt	ZZZaaaZpaYaYX
w:flood	ambcoaZabpcca
w:floor	adckbbfcdmbbp
w:flooring	pdccddcddddee
w:flor	abbbbbabcbobZ
w:flores	ccddddcdcdned
w:floripa	acbcbcpbbbbca
w:florist	ZaZbbaZZZpobZ
w:flour	ZbaaaZYZanaaq
w:flow	pabjclakcbbca
w:flower	lZaaZaZZanoaX
w:flowers	acbcncaccXcbp
w:flugel	qdddeccdeddec
w:flur	dodeeeeedeeed
w:flusskrebse	bbabcbobbabba
w:fly	nmiaaaYanYZbl
w:flying	iabccnaccalnc
w:fnac	bbabbbZbaZbbp
w:foam	accZcoancbcdc
w:focus	aagscaaaaabbZ
w:fogli	nddecececdded
w:foglio	bbcccbabcbaZq
w:fogo	bcacccabbaaap
w:foi	dbecdbcbkkbnn
w:fois	aZaoaZoaaaaaY
w:fold	ZbbbbbZbbaZbq
w:folded	YaZbbZYbsZbba
w:folder	daZbcbZZlZacs
w:folding	bancmcabcabjo
w:folga	apbcbcbccbbca
w:folgado	Zbbabpaabbbba
w:folge	bbbcbaaobabba
w:folgen	abbaapZZcaZaZ
w:folgende	occcddbcddbcb
w:folgt	bcbaccZacbcbo
w:folha	abbccbabbaZZp
w:folien	bbbbcaaaaobbm
w:folk	ababcoZccncdc
w:folks	bbncccobbamdc
w:follow	bcalbbcjbpioa
w:followed	anaYbpdlbdbca
w:follower	ababcbpabaaaZ
w:followers	ZaZaaammYYYnm
w:following	kdciecccilkmb
w:follows	kbblccZbcdjmo
w:fomos	cdddnccdddded
w:fonction	bobccdcdccccc
w:fondando	edeeneeeeeeed
w:fondation	bcccccbcdcoca
w:fondazione	obdccbbcdcbdb
w:fondi	acacocbcaabca
w:fondo	fncpdccddccca
w:fondos	bcccbbbbbbocb
w:fonds	Zbbpbaaababba
w:font	abZabadaapbZZ
w:fontanero	acbbcbbbcbcbq
w:food	ekkpcdanecbbZ
w:fooi	bcbcccaobbcca
w:foot	aaacccZcmpcca
w:footage	obZbcbZbaobba
w:football	ikYanZXYaoaao
w:footpath	ocaabbnacbcda
w:for	jdfjgjihhceei
w:foram	bcedeccdddodd
w:force	YbbZbtXbcbbba
w:forcement	ZapbbaaabaacZ
w:forderung	dbcdndcdcccdb
w:forderverein	ZaaabpZaZaaZZ
w:forecast	obbabbaabbbbp
w:forecasting	qhbbkjZcjbbdb
w:forecasts	ZZZpnabaaZZca
w:foreman	ZsZbZaXaZkabZ
w:forensic	YZcpanZabaZbZ
w:forever	acZbabYaoipbZ
w:forfait	maapbZaabaabZ
w:forfaitaires	accccbodbdcdb
w:forget	falbbbdjnYgbm
w:forgets	ncacccnbcacdb
w:forgive	YoYljbkjmacdb
w:forgot	YaZaaaZnZXYZr
w:forgotten	akZccdmcbpcda
w:forklift	laZnbamZnYaaZ
w:form	jgjihiclcdjed
w:forma	aaobbbnbaabbZ
w:formacao	Zaabconbccaca
w:formacion	ZaZabpYZaaaaY
w:formador	abccdoabccacZ
w:formaggi	bbcdodbddcddb
w:formaggio	bcddobccddced
w:formal	bqmcccbcbbbdc
w:formale	acpZbaZbcccca
w:formalizar	boccdbcccbcba
w:formar	abcocbbbZabba
w:formarias	coeeeedeeeedd
w:format	bikocoZababbl
w:formate	caaddboadcbcb
w:formateur	bYbcanobbbbaZ
w:formation	eccccnbncbbba
w:formazione	cbccdcrcdcccb
w:forme	baabbbaabpbaZ
w:former	abmodjcmjabla
w:forming	bccdmdanccdee
w:forms	nlZabmWnbebbZ
w:formular	occdccbdbcbdb
w:formulario	pcccdcbcccbba
w:formulation	cbaccdcdnmddc
w:formulier	laaobbYabaaam
w:fornecimento	ccddddccdcccn
w:forni	bccccobbcbcca
w:fornitore	abbbbbaaaabap
w:fornitura	bcccacocccbca
w:forse	bdcdddcdcdodc
w:fort	bcccdcbbcYcaq
w:fortbildung	cccZdobbbcdcc
w:forte	abbccbbbbabrZ
w:forthcoming	mccccbaodcbcb
w:fortnight	lbjblnhccbdcb
w:fortnightly	YaabaaYoaZaan
w:fortuna	bdcdddcdcdodc
w:forty	kekhdhmZiicck
w:forum	aabebicnaqcaa
w:forward	jdfbcbaekmndi
w:forwarded	ZZnbbaZmYcaan
w:foto	kaabbbpbbjmbh
w:fotografia	jaababaapZbaY
w:fotografin	pcbccbbcbZbca
w:fotografo	bcbcccobbabca
w:fotos	obabcbabbaoaY
w:fotovoltaica	abccdoabccacZ
w:found	ebbenbebbodme
w:foundation	ghanioZebckca
w:foundations	ccndcdandbded
w:founded	bcbmbcpcdccec
w:founder	ebcdsdhdcbedb
w:founders	ebaepbomcbbca
w:founding	babctcblcbccb
w:four	lfcjdkeiidddd
w:fourni	bpacbbabbabbZ
w:fournil	bcboccbbbbbba
w:fournisseur	aaabbaZZbZoZn
w:fourteen	ajiccpfcjbcka
w:fourth	Zmabnbhanabbl
w:foutloos	Zcadccpcabccb
w:fp	ddcddbadocddb
w:fra	ZZZZaZZZaalpY
w:fraco	aaZbcapbaaaaZ
w:fractional	piacbcmlbccdc
w:frage	ecmjccmcbmbbZ
w:fragebogen	bbbscbaZcbbba
w:fragen	knbccbkbobccZ
w:fragt	ccccccbocabca
w:frais	amabbbabbaobm
w:frame	pbaabaoZbaabY
w:framed	ddcedebedoeed
w:frames	abbcacZcmZcdp
w:framework	qajbcboabaaca
w:francais	Zbbccbrcbccca
w:france	ZlmocaZacabca
w:franchise	bbddcascccZcb
w:francisco	pbcdcdccdddec
w:francs	maabbnmmbaaaX
w:frane	eodddeddedeee
w:frank	pbaabamYbmbcZ
w:frankly	dbaobaabccbdc
w:franquia	bcacocbcbcbcb
w:franquias	abpbbbabbabaa
w:frapper	bZodddbdaccdc
w:frase	bnddddcdddced
w:frau	lkcndcdkhdfdb
w:fraud	lnbbcbcndcbna
w:frauen	abbbcmbbcbobZ
w:free	cecdccnrhaedb
w:freedom	dldankZZbancb
w:freela	mobccbmbcbbbZ
w:freelance	nckcddfdmdehb
w:freelancer	labbccobpbdci
w:freelancerin	ZZZbbaobZoaaY
w:freelancers	libcccnmibjab
w:freeze	YnZabZZZaZbZr
w:freezer	nbbcbbZbbabcp
w:freezers	YaYZpZgobZabY
w:frei	kldibiZpiakaX
w:freiamos	ddddndcdedcee
w:freiberufler	Zcccdcscccbcb
w:freiberuflich	ocbcddbdncccb
w:freiburg	odeeeddeeeeed
w:freie	YnaaanmYaZaak
w:freier	aaacccZbpabbb
w:freight	ckbdckndobcca
w:freiheit	bcbcccbcccodb
w:freitag	mbbccnamcbbbl
w:freitagnachmittage	abbbbpbZcaccZ
w:french	oZabboZboZbbZ
w:freno	abbbcbaababap
w:fresher	dccdddbcqcddb
w:fresno	pkaccaYbbnbcb
w:fretta	abocccaccbcba
w:freude	ndddeacdddndc
w:freue	ZaZaabYnmmabY
w:freuen	aqbdccaambbaZ
w:freund	mbabbbabaaocZ
w:freundinnen	ababbbabbbqba
w:freut	cYbdddccbbccr
w:fri	YYaabqYZaZaan
w:friday	djaebcimkcico
w:fridays	ZnbabpambkbcZ
w:fridge	ZbabamZZboZcm
w:friend	bcbbkddoeknda
w:friendly	amnbbcmbbmbbZ
w:friends	ZanbmalbckobZ
w:frigorifique	adbodcacddbcd
w:frio	obbccabcnbacb
w:frist	cobdadbccccdb
w:frog	abbcbcZboZbcn
w:froid	acbnbbnbbbccl
w:froide	bcddndcdddcec
w:from	ffcdjeideliif
w:front	khcbjmkadblck
w:frontaliere	boccdccdccccb
w:frontend	ZrbbbbbbbbobZ
w:frota	aaaobaaabbabZ
w:frozen	cbZdccacnoiba
w:fruhbucherpreis	abbcbaapbabbY
w:fruhbuchertarif	abbbcbaobbbbZ
w:fruher	ccldbdbcqbcca
w:fruhesten	pdddeecededec
w:fruhjahr	lmdeeedededed
w:fruit	anacccacapbca
w:fte	eracdabcccccc
w:fu	eodddeddedeee
w:fuego	ddddmdceeddee
w:fuel	Zpacbcabbbbco
w:fuels	bamcccacboccc
w:fuera	bbbbcbaZbnbbm
w:fuese	ZbpcccbcbZcbc
w:fuhren	bbcdoccdbccdc
w:fuhrpark	bcocccbcbbccb
w:fuhrungen	bbccdcbrbbcca
w:fui	ccbdccbboacbZ
w:fulda	cdddddccdcdco
w:full	eqecicjddbddh
w:fulle	abbbbbbbcboba
w:fulltime	Yaqcddcccbcdc
w:fully	okabdlacccocb
w:fun	Zaaknibfmlbca
w:funcionaria	bqddddcdddddb
w:funcionario	bcccbcbbbcocb
w:functie	amlbbbZanZbaZ
w:functies	baocccbbbZbca
w:function	cbncccibblcbl
w:functional	nnbdeecdcbcdc
w:fund	bbdqoiebcebca
w:fundacion	abcocbbbZabba
w:funded	jmcljbdbhbama
w:fundering	Zcbbccaabbcao
w:funding	ZjZbqbnaaabca
w:fundo	bccpccbbcbccZ
w:fundraiser	oncbccaccbbcb
w:fundraisers	YnaccbobbZcca
w:fundraising	damckcpbbacba
w:funds	Zdjlliabdbqba
w:funeral	nbabhnaaambcY
w:funf	kgaabZmqbaaaX
w:funfstellig	cdccdcbcccodb
w:funfte	dodeeededeeed
w:funghi	deddeeoeeceed
w:funil	bcbcbZZaaobbZ
w:funnel	abZbbbraaYbcZ
w:funny	abaccbZobpccZ
w:funziona	Zaocnbaacbbca
w:funzionario	bobcccbccbcca
w:fuori	qdbdcdcdbbddc
w:fur	jfdkelkjdbjcd
w:furada	aZbbcbpbbbZaZ
w:furchtbar	ccbdadbcqbcdb
w:furgoneta	aaabpabbbaaba
w:furgoni	ababbbpababbZ
w:furniture	kbjbklmebbjba
w:furs	ZbabmaZamllZm
w:further	jcocchckccccl
w:fuse	Zcnmlcbccbbdc
w:fusie	bapcccbbbZbca
w:fusion	mmabbbnbabbbZ
w:futur	bobdccbccbccb
w:future	ajsbdbdbbabbk
w:futuro	bdcdddcdndddc
w:fwg	aqbcccccbcbca
w:fyi	ZaaabbZZbYZar
w:g	YbaandjabYfbo
w:ga	kabdddodcdddd
w:gaan	ddcedddeodeed
w:gaat	Zkabcaomafbbo
w:gaf	bbZcccacaobbZ
w:gagner	addddcocddZdc
w:gagnez	adccdbcdddpdb
w:gain	ajacbancbZpcb
w:gains	bcbcccabcaoaa
w:gala	obbbmbdobaaaZ
w:gale	ndccdccndbcdc
w:galera	ccbccccbcbcbo
w:gallagher	ddcedeceodeee
w:galpoes	pcabcbababcca
w:galway	ZhhobaabblbmZ
w:game	mbabnbbncbjbi
w:games	mZaojbaclaccb
w:gana	acccbbnbcboca
w:ganado	abbbbbabbanbm
w:ganaste	ZaaZaaZabapZY
w:ganha	ababobabbamaZ
w:ganhamos	cdddnccdddded
w:ganhar	ZbabpbabaaZaZ
w:ganhe	bdddebcdedpdb
w:ganhou	obaaZbZbcbobZ
w:gano	bbbbbbaboacba
w:ganz	ZalaoaZaZpabY
w:gap	menddmlbcacca
w:gaps	XZXZZZmrYXZXW
w:gara	ocddccbdcddec
w:garage	Zmbbnbaaaabbq
w:garagem	abcccccacbcco
w:garagiste	cecddcdcddodb
w:garantia	bcdddcocddccb
w:garantida	bZccccbccbocZ
w:garantido	bcbcacZbbboba
w:garantie	ZcbbbaqbabYaZ
w:garantierte	cddcccacddndc
w:garanties	bcbdddodcdcdc
w:garantietermijn	cbddobcdddcdc
w:garantis	bcbccbabcaoaa
w:garantiti	cnddccbddcmdc
w:garantito	bcbcabYZbbqba
w:garantizada	cdcdbcacccobb
w:garden	lbZbibZaZkbmq
w:gardeners	maYalmcabYaoZ
w:gardent	bcbbcbbbbbcbo
w:garder	abodddbccbcbb
w:gardes	cobbcccdccccc
w:gardez	acdcbbbcddoda
w:gardienne	abZcabZaaaaap
w:gareth	onabZambbbbca
w:garibaldi	ababbbaaboabZ
w:garnis	pcbcbbbccbbcZ
w:gas	ajlcclZacajZq
w:gasolinera	ccbdcdccocddc
w:gast	abZabZasaZbbZ
w:gastar	ocbcccbcbbcda
w:gastdocent	acccdqbccccca
w:gaste	abbaboaZaaabZ
w:gastos	abccccacccoca
w:gastvortrag	abbacpaZcbbba
w:gata	ZaaabbZZbpaZY
w:gate	ibabbbZiblcbs
w:gateaux	bcbccbbbbbbco
w:gatekeeper	ZbYaaapZZYoaZ
w:gates	abnobaYabYbca
w:gather	ZZfobZZaoZbcb
w:gathering	ccmdccaocbccc
w:gato	nedeeddddcdec
w:gatos	ZZaaaaZZapaZY
w:gauw	dcddddccdZdbo
w:gave	kcbddokbjkdcd
w:gb	pcacbaabbabbZ
w:gbp	kccbdaocccbca
w:gc	lbbdddndcdddd
w:gcse	YaZbanZbpYabZ
w:gdansk	paaaaalZaZaZn
w:gdynia	Zobbmcbccmadb
w:geaccepteerd	ddddedcddcdpa
w:geachte	qdcdddcdddidc
w:geandert	abobbbabaaYnZ
w:gear	ibanobcbaaacZ
w:gearbeitet	bcblbdbcqbccb
w:gearbox	bbacccnnblcdc
w:geb	bcbcccabbocca
w:geben	jaZbbaZalkllm
w:gebens	abbbbbbbbboba
w:geblokkeerd	deeeeddeedoaa
w:gebouwd	aZabpaZaaZabZ
w:gebrauchte	bdcodcacddccc
w:gebrochen	occcdbbcdccca
w:gebruiken	YaYaaaYanZqae
w:gebruikersonderzoek	cdcodcbbcccca
w:gebruikt	ccbdccbccboca
w:gebucht	occccbbcdcbcZ
w:gebuhr	ccccdcbcdcZbo
w:gebunden	aZncabZboZaaZ
w:geburtstag	bcbcccaacmcam
w:gecondoleerd	bbZcbcabapbbZ
w:gedacht	cobdadbcbccdb
w:gedoe	arcdcccccbcca
w:gedraaid	bobcbcbcdcbcb
w:gedrag	accbcaabcbocZ
w:gedreht	cbcdoccdbccdc
w:geduld	naZaanYaZnZaX
w:geef	YZYaZpdZYYmZn
w:geeft	ababbaaacapba
w:geehrte	jfclddedkcidk
w:geehrter	jpdeeecdddddc
w:geen	beicmkeddbmch
w:geerbt	ababbbababpca
w:gefallen	cccdddbdconcb
w:gefallig	Zddcdcocddddb
w:gefallt	cdrZddbdbbcbb
w:gefeliciteerd	boZbccaabcbYp
w:gefinancierde	babdodccdcccb
w:gefreut	cbbccabbapcbZ
w:gefunden	ccbdcacbboccb
w:gegarandeerd	ababaaYabaqbZ
w:gegen	nbccknbcbbbdb
w:gegenuber	bmccddndcdddc
w:gegrepen	bcacccabapbZZ
w:gehad	aaZaaaZZbpaZY
w:gehalt	cnccncccccnca
w:gehalter	aqddedcdddddc
w:gehaltsabrechnung	abbbcaaZbabap
w:geheimhoudingsverklaring	ZaZpbaZaaZaaY
w:gehen	caabccpabbbba
w:geholpen	ccacccbbbocbZ
w:gehorst	dpdedcdddcddd
w:geht	hnbckcaccjnbj
w:gekeken	abbbcbpbcbbbZ
w:gekippt	dddededepbeed
w:gekomen	abYZbbYbpaaba
w:gekommen	dcbdddcdocddc
w:gekozen	ZpZaaaXabYaZn
w:gekregen	ocdbacccddcbb
w:gekundigt	dbbedecdoZdcb
w:gel	aababbabbabbp
w:gelato	aaabpYZZaaaaZ
w:geld	ZaZZsabajZpaY
w:geldt	ZbabbbpZaabbZ
w:geldtransfer	ddeeeedeeeoed
w:geleid	ZaaqbaZbbaabZ
w:gelesen	cddddeodcddec
w:gelezen	ababcbaacbboa
w:gelijk	bbbbcbabbobaZ
w:geloscht	bcbcccabbacoY
w:gelten	ZaZaaaZYaZapY
w:gemaakt	aoYbbbaboZbbZ
w:gemacht	bcbccnZanaccn
w:gemeenschappelijke	bcbbbcabcpbZZ
w:gemeente	qncccbbccccca
w:gemeentehuis	babcccbbZacbq
w:gemeinde	cqcddecdddddb
w:gemeinden	dddeoedeedeec
w:gemeinsam	abnbbcZbbobZa
w:gemeinsamer	bobcbcbccccca
w:gemietet	bbbcobabbaaba
w:gemma	oZXaccacoabdc
w:genannt	bcbdddbccccqb
w:genau	apnccbambaaZZ
w:genealogia	bbbbcobbbbbcZ
w:general	jnnjcbbfcbbcl
w:generated	kcbcddpcdbcdc
w:generation	haobabZabZobZ
w:generations	ncbcdccncaded
w:generous	YaaobXYobZabk
w:geneva	abnccdalckocb
w:geneve	aobccZcdbcccb
w:geniet	aaabbbZabpaZY
w:genitori	abbcbbaabbbbq
w:gennaio	mbcbbaacccbco
w:genoeg	nbbccaoabbbba
w:genossenschaft	aaaZbZZpbaaaZ
w:genova	abbbcbaabZboY
w:gens	YaZbpaYZZnaaZ
w:gent	ccbcccbbcocaZ
w:gente	eioehacdjffaa
w:gentile	obbcgbbcmblbj
w:gentle	qcabbcZcbacdc
w:gentleman	Ybccdpkcdcbdb
w:genugt	bobdddccbcccc
w:genuine	clclccjbcdmdb
w:geologi	ZbaabpabbbaaZ
w:geologist	daYmbbYZaYapY
w:geologists	banccdbcbkbna
w:geometres	bcbdddodcccdc
w:geometrie	cYdcdocccdcca
w:geplatzt	abbocbabbcccY
w:geprobeerd	aaZaaaYabapaY
w:gerade	aiqckbjbbcebc
w:gerald	aoacccbcbZkdn
w:gerard	ababbbZaaobbZ
w:gerat	bcbcccbacbboZ
w:gerda	bcbcccbcbacco
w:gereed	cdddddcdcdndc
w:gerent	ZbabbZpYcaaaZ
w:gerente	eqddddcdddidc
w:gerichtsverfahren	Zbbobaabcbcca
w:german	jqZabbpbhaaca
w:germany	banbbbnbbZpba
w:gern	lbkclljmddccZ
w:gerne	aaoabbaabaaaZ
w:gers	YZaaaaZpaaZaY
w:gerust	lZpaaZZZbZaaY
w:gesagt	abpbbbZbaZbaZ
w:geschatzter	abcocbbcccccb
w:geschenk	aabbbbabcabbq
w:geschenkkarten	ddddedcecdoda
w:geschil	Zbbobbabcbccb
w:geschrieben	abpabbZbaZbaZ
w:gesehen	nbabbbmaYmaaY
w:gesellschafter	bcacpcababbZa
w:gesloten	deeeeddeednbb
w:gesolliciteerd	ccceddbdpcedc
w:gespeicherte	cZbdcdacYbcrZ
w:gesperrt	bcccdcbbcbpZk
w:gesprach	aqZiccoabbbca
w:gesprache	ccbdadbcrbcdb
w:gesprachen	ccoccdbcbbccb
w:gesprachspartner	dddqZccdedded
w:gesprek	ZafoabZapalbY
w:gesprochen	cccdcdodcccdc
w:gesproken	Zaacccpbabaaa
w:gestaltungsspielraum	cqdddecdddddb
w:gestao	kZnabaoaZaaaY
w:gestern	bmaccbbboocca
w:gestion	clbcclnbcallZ
w:gestionale	obbbcanbcbabY
w:gestionar	ccdddccdddodb
w:gestione	baccbbbcdboca
w:gestionnaires	Zabpaabbccaca
w:gestire	bcbbccbocbbbZ
w:gestisce	bdcdddcdndddc
w:gestisci	aZabbbabaaboa
w:gestito	YaapbaZbbaaaZ
w:gestobert	cdbedepedbded
w:gestor	qabccbabbbnbY
w:gestorben	occcccbcdccba
w:gestores	aZapbaZabbabZ
w:gestoria	Zbabbolbaaaba
w:gestort	acbbccabbbcbo
w:gesucht	fbbcnmkcbbbmZ
w:get	bddikclefcneb
w:getippt	aaacbcZbbpbbZ
w:getranke	bbZcccabaZbbp
w:gets	diecmclkjcccc
w:getting	ekpcccmbblcca
w:gettone	abanbaZnbbabZ
w:getypt	ddcedddeodeed
w:gevangenisbibliotheek	bbbccocbcccca
w:geven	mbabcqZbcbbca
w:gevonden	odcdddcdccddc
w:geweest	bcacccbcbobba
w:gewenst	maZabbaaboaaY
w:gewerkt	ddcedepeccded
w:gewijzigd	cdcddcccdbZoa
w:gewinnen	bbbZcmmobbcba
w:gewist	ddcedddeodeed
w:gewohnt	cddddcbcdcccn
w:gewonnen	ZabaaaYabaqZY
w:gewoon	scccccbccccca
w:geworden	occdddcdcccdc
w:gezeichnet	bcbcrcabbacca
w:gezien	ZbYbbaoaZnbZY
w:gezocht	jbbmdpaacbccZ
w:ghana	abccmobadcadc
w:ghent	mclaaaYaaYZqY
w:ghs	oqabbbYbaZlca
w:gia	bbccmcpcbbcdb
w:gialla	bcbcccoccabca
w:giappone	nddecececdded
w:giardino	ccbcccbbbabco
w:gib	ababbaabcaoba
w:gibt	dbbnfbbkmadbl
w:gift	hdbpcbebcdpib
w:giftcards	bcccccaccbocZ
w:giften	cdddddcdcdndc
w:gig	nebcmbdcccldb
w:gijon	dededepddcdec
w:gilt	abaccboaaabbn
w:gin	obocccabbabcb
w:ginevra	bdcdcdcdccodc
w:ging	mbbbccobaabbZ
w:giornaliera	ocdeeedeeeeed
w:giornata	lcbmcoabcjkbZ
w:giornate	obcbcoaZccZcZ
w:giorni	pmbcccabbldci
w:giorno	lbclcmhafbmcc
w:giovedi	hlbncbbdcabbn
w:gira	Zbbaaaabaapba
w:girarti	bbpdccacbbbaa
w:giriamo	cdcdccaodccba
w:girl	mcccbcacceldn
w:girls	Zbbcbpnacbida
w:giro	cncdndldccccb
w:girona	bdbdcdncdmdec
w:gis	akllfbnaaZbma
w:gisteren	ZaoabbZaZnbbY
w:github	banbhcZbmapba
w:giustizia	abbbcbpbbZbbZ
w:give	jcceiojckckbc
w:given	mkmdhmZdcbbie
w:gives	YdZbhionbZlbf
w:giving	ZaabmcjnbmnbZ
w:glad	aemicccjnndca
w:gladly	ZcYpbbmaZmbbj
w:glasblazerij	ZZZbabZapZaaY
w:glasgow	lncacabncccbk
w:glass	ZaZbnannaaabh
w:glasses	abbccaoabbYcn
w:glasvezel	bbbcccaccbabo
w:glauben	baacbbacpabba
w:gleich	anZcacababobZ
w:gleiche	qccdddcddddeb
w:gleicher	occdddccdccdo
w:gleis	aaaabaapaaaaY
w:gli	YbbmbnZbccaco
w:glielo	acacccpbaabca
w:glisse	bcdcddcddcddn
w:glisser	dccededepeeed
w:global	abdnccebcbnma
w:gloria	abblccancaabm
w:glory	YaaabaZmboaba
w:glove	aaabocaacnbbZ
w:gloves	bcbcccqbdaccb
w:gluckwunsch	ZZYbbbZaZoanX
w:glue	Yaaampadcabca
w:gluten	ZaZapaYaZZaba
w:gmp	ncncadacdcddc
w:gmt	abaccbZmcbapY
w:go	idjedefdkchel
w:goal	oaabcbZbcZaao
w:goals	ccqbdecccbdde
w:god	XYZZboabpancZ
w:goed	jmecclbbobcce
w:goede	abrcbcabblcba
w:goedemiddag	bcbdbdoccbcdb
w:goedendag	ccbcccbccboca
w:goeiemorgen	ocbcbcbcbbbdb
w:goes	kjbjidbkfbmbl
w:goias	boddddcdddcdd
w:going	hjnbebaalljej
w:gold	lalbbbbbadsaZ
w:golden	ababbbnobaabZ
w:golpista	abbdbdbccbobb
w:gone	jkccdichibhkj
w:good	jkjdfeecindcb
w:goodness	abbdbbbmcoddc
w:goods	aabcabjlbapbj
w:google	abaccbsaiboca
w:gordijnen	ccccdcbccboca
w:gordon	adcbcdaedcpdc
w:gorgeous	acaccbpbbibca
w:gostar	deeeedodedeee
w:gostaria	bbZabbabcobaZ
w:gostariamos	accocbbbdcccb
w:gostava	bcnccdoccccca
w:gostavamos	abpaanYaaYabY
w:goste	bbbcocacbccca
w:gostei	nbnbcZZbalaZY
w:gosto	dpeeedbeeeddd
w:got	hcjdkeieklccd
w:gothenburg	abpbccYbapccZ
w:gottingen	occccbbcdcbcZ
w:gouda	abbcbanobabbZ
w:government	YlnoblZbbabba
w:governo	bceddccdddodd
w:governors	pnabbZcbalccZ
w:gp	naameacnbbcda
w:gps	cbcdndcdcccdc
w:graag	eljmbbmamcbbc
w:grab	ahlccclbcnccb
w:grabo	dededdqZeeedd
w:graca	XaYanakoeYZZX
w:grace	ZbabcannmZkcb
w:gracias	ababbbZnbpZak
w:grad	bardddadlbddc
w:grade	dtacckcbkbbca
w:graded	rlabcaZbcbbca
w:grading	mlbbcnabccacc
w:gradita	cocdcdcdcccbb
w:graduacao	bcdcdpcdcdddb
w:graduate	blcdccacqccdb
w:graduated	dddeedddobeee
w:graduates	apabbYanngbca
w:graffitis	acdddcocddcca
w:grafico	acacbbaobabcZ
w:grafieken	ccbccZbobacbZ
w:graham	ncbcccaccbcdo
w:grain	ZombaaZaamabZ
w:granada	ZbbbbaaababpY
w:grand	pdZbblfaacobZ
w:grande	ncdccbadccmdc
w:grandes	ccedeccdddned
w:grandfather	aaYcbnZbYrbbZ
w:grandit	brcdccbcdcccb
w:grandmother	oaacbbibjjncZ
w:grandmothers	mccccccndbdee
w:grandson	aaZaabYpZnabY
w:grant	mcccneibddkch
w:granted	Zbabncjcbanbl
w:grants	mabbblZnaoccb
w:grappig	cncdddcdddddc
w:grateful	lbcjckbcrYcci
w:gratificacion	aZaobaaabaabZ
w:gratifying	bnaccbacbocca
w:gratis	abbbfborbacmX
w:gratitude	aaZcbbZpZmbbZ
w:gratuit	YbbbbboqcaZZX
w:gratuita	bbcccbnjccanY
w:gratuite	bcccdcaocccca
w:gratuito	bhcccmincbclZ
w:gratulieren	ddcdedcddYdrZ
w:graz	XpmaammaaZabZ
w:grazie	ablccclbbqbac
w:great	bdljclcccocbf
w:greece	bnndcdbcbaded
w:greek	knZaaambbbZnY
w:green	bbmbbbchbmdjp
w:greenhouse	XZYamoYYZpaaX
w:greet	cdleddancceee
w:greeting	ZbmmacZbcaaao
w:greetings	ldbdccbbcsiba
w:greffe	cdcdddddccnec
w:greg	bcjccdqcbcacc
w:gremio	ccaccYabapccb
w:grenze	bdbcccbcccodb
w:greta	jlcddedccdcpc
w:grey	YbZabZYnZYZaq
w:grid	Ybalonabbabcb
w:grillen	bcbcccbccacbo
w:gripe	bcbccbbZcabbo
w:grocery	abbnncabccccc
w:groepsgesprek	ZaboaaaabaabZ
w:groepsverzekering	boabccbcccccb
w:groet	amZcbbZbZobca
w:groeten	ccccdcbbcocaZ
w:gronder	ccddodcdddcec
w:groningen	bZabbbmbZoaba
w:grooming	ZZaboblbaZbba
w:groot	bbbbccbbbaaao
w:gros	naaZpYZZZYaaY
w:grosartig	bccocbabbabba
w:grosem	cddddeodcddec
w:groser	odcdddccdccdb
w:gross	ctbcccZcbcbcb
w:grossesses	cbcdodcdcccdc
w:ground	kcdobYbbccdnc
w:group	bkejcfakecjne
w:groupe	ZbaabaaoaanaZ
w:groups	XaiZbrZaaZobZ
w:grow	bnqcabZcagbca
w:growers	abncnbYnbZccb
w:growing	cpocbccckaccb
w:grown	cmdcnbimaabcb
w:grows	YrXaaaYaaaaaZ
w:growth	chhcoenkbabca
w:gruezi	ocdcdbcdeedec
w:grunde	dddenededdeed
w:grunderstipendium	dddeoedeedeec
w:grunkohl	bcbcccbcbacco
w:grupo	ZmZnaZYlaZpaX
w:gruppen	abbbcbaobbbba
w:gruppo	ZkobbaZljZlaY
w:grus	oaZbbaZaapaZX
w:gruse	cdcdddbcdodba
w:grusen	bbbcbYZYZrbbZ
w:gst	qYbbcmacbbmca
w:guadagna	bcbccbbccbqca
w:guadagni	bcddccacddodc
w:guadalajara	Zldbdbodcdccb
w:guantes	bbacbbpbaabcZ
w:guanti	ccbcacaacbcco
w:guarantee	nbbacmaacaoca
w:guaranteed	Zbbckbnbbbscb
w:guardando	ZcbobcZdddbcb
w:guardaste	aZZccbaaabbqZ
w:guarderia	cdbdddccdbcaq
w:guardia	abbbabaaabaap
w:guardo	deeeedodedeee
w:guardou	ZXYcccZbaaasX
w:guelph	aaccibobcbcdb
w:guess	olmccccccbcdk
w:guessing	ZbZbbaobbncdb
w:guest	ZbcZbohriiica
w:guests	naabbpYebaimk
w:guida	accbcapZbbbca
w:guidance	mZZaaplaYZabZ
w:guide	pbbbaoikbacca
w:guidelines	kbabababcpmZZ
w:guides	XmoaaqjZZZZbY
w:guido	aaabbbaZaZbaq
w:guild	aZaZanXrbZaaX
w:guildford	bbodcbmcZacdc
w:guimaraes	abocbcabbabba
w:guitars	obbcbcacdnddc
w:gujarat	aabccbomcbbbZ
w:gulf	ablojciilbaca
w:gultigkeit	cddddddddcdcn
w:gus	abbbbpZnbZbab
w:gusta	ZbmcbbabbnnbZ
w:gustaria	mdlbbmhmddbbZ
w:gusto	acbcnclbbnbbZ
w:gut	obZbabYZaqbaY
w:gutachten	Zbbpbaabcbcca
w:gute	lbbbcbaablbao
w:guten	mcnedcjcjefcb
w:guter	ZbZZbZZpaaabZ
w:gutes	bqcacabndcccc
w:gutschein	abbpcZZacbbba
w:gutverdiener	bcacbcpbbabba
w:guy	jbabbbZalZpbo
w:guys	aZZabalapZnbZ
w:gwo	coZccbaaoabba
w:gym	ccbmcifacljck
w:h	pcbkckgkcbebk
w:h1	aaadddndoadcc
w:h2	ccccdcbccbbbo
w:h3	bcccccbbcbbbo
w:ha	ihifefecechob
w:haag	odeeeedeeeeec
w:haalde	bcccbaaabbocb
w:haar	nobcccbcbbccn
w:hab	jeicmcmcbajcj
w:habari	ZoZoabZcaZbca
w:habe	hembjkccncica
w:haben	ekiehbjcddfnc
w:haberle	bcbccbbZcocbZ
w:habilitation	cpdeedcdddeec
w:habit	abkaabnoaYaba
w:habitacao	dddddccndcedb
w:habitation	bcccccacbccco
w:habituel	rddddcacdddda
w:hablamos	pmbbcbabbbjca
w:hablar	cdcnbdddddddc
w:hablo	boccdcccdccdb
w:habra	Zaabobaaaaaaa
w:haccp	obbcbbmbbbbcb
w:hace	jcbccbZnoblca
w:hacer	abaobbbbcbaba
w:hacerte	boccccbccbcca
w:haces	abZbbbaaaoaaZ
w:hack	oYaalZXocbabZ
w:hackathon	abcbmaascaabY
w:hacked	paZabaYaZnZaX
w:had	ekcdedjchoecd
w:haddad	ilmbccabcbabn
w:hadn	nbbcicjacqZaZ
w:hafiz	oabcbdbcbmcdc
w:hago	cccdZcoccccdb
w:hague	aoZbbaZobZaba
w:haha	oaabbbklboZcY
w:hai	ababcbdbqkblf
w:haifa	apacccanaacdc
w:hail	bbbdmdaccpcdc
w:hair	lbaacaYncaabo
w:haken	abacccZabbbbp
w:hal	bcbcccbbbbbco
w:halbe	dodeeeeedeeed
w:halben	aabpaaZabaabZ
w:halden	ZboabbZamZaba
w:hale	ZbabbmZabombl
w:halen	abbYonaababca
w:half	jccholkkcbdcb
w:halfte	nbbbmcbcccYcm
w:halifax	aoZbcbZmoYcda
w:halina	ZcYcbcabplbcb
w:hall	lcacbabrcZbgn
w:hallam	nbcbccncbcadc
w:halle	cddddcccdcccn
w:hallenbadern	bobcbcbccccca
w:hallo	lhljjcfbiclcb
w:halloran	YbobbaZaaabbo
w:halte	ccbcccbbbbcco
w:halten	accbdqbbccccb
w:halve	abaccbrmaabcZ
w:halverwege	cncdddcddddec
w:halves	ZaZaaaoYaYaYo
w:halvorsen	kbmaabobbZcdc
w:ham	YbaaapXZbYabn
w:hamburg	ndbcccoccbbca
w:hamilton	bcjdcdoddcdec
w:hamsters	occbcaabcbbcZ
w:han	anbbbbabbbbbn
w:hana	abaccZZobpcYa
w:hanau	cddddddcdcdcn
w:hand	ndadlckbjejce
w:handball	maZpbaZaaZaaZ
w:handboek	bccbcobbdcccb
w:handbook	ebbbcqalbiaba
w:handbuch	pbbacZaacbbba
w:hande	ZaabapabZZabZ
w:handelt	cmccccacccodb
w:handen	ocacbcbcbbbda
w:handful	ikrbbbYcbaccb
w:handgelenk	occcdbbcdccca
w:handle	caaoapXZbanbZ
w:handled	aqbkccacbbcca
w:handles	ccbcccsccccca
w:handling	XkZobbpbaacba
w:handover	jbbkecabcmcco
w:hands	ZgZhbllbnnlca
w:handschriftlichen	bcbdcZbbaocca
w:handwerker	dddenededdeed
w:handwerksbetriebe	YaZZbZpaaZaaY
w:handwerksbetrieben	ddcdddodddedd
w:handwerkstag	ZbbabpZYaZabZ
w:handwriting	mdcdddccdoddc
w:handy	ZblabaZaaaqbY
w:handynummer	bobdddccbcccc
w:hangs	bbobccYbcpccb
w:hangt	balbbbZmkZaan
w:hannah	cpbbbaabcbbcb
w:hanneke	coccdbbcccccb
w:hanno	aboccbacbbcba
w:happen	afmcjbnbbmbcc
w:happened	akbcjndhcmcdb
w:happens	hblbneobbaccb
w:happily	abZpbbnaYYaba
w:happy	ddmeciijdlcdf
w:haran	abocbbabcabba
w:harbor	nbZccdocbcccc
w:harbour	ZfZabnZnakamm
w:hard	aklndccbimbca
w:hardly	accccbnccncdb
w:hardware	lbacpcccibcdm
w:hardworking	aabcccpcpbbcb
w:haria	maZbbZZloZabZ
w:harias	ocdcdbacdccca
w:harmonio	ncdeddcdddddd
w:harold	bZccdmbcdcodc
w:harrogate	nbbcdaZobabca
w:harrow	dlicicdcjjena
w:hart	ccbddcbcmolba
w:harte	aaabbbZabpaZY
w:hartford	qcccmbbcdccdb
w:hartigan	bbbcedncnbddd
w:harto	cccdacocdccdc
w:hartstikke	cqbedecdccddc
w:hartwell	cboccdacbfccb
w:haruka	jkdjddfcdccoc
w:harvest	hkcbjmobbabca
w:harvests	acbcbcobambca
w:has	gidiffdcceilk
w:hasn	YbnbccabbabqY
w:hassan	bdcdddbdmccdn
w:hast	lcbdbdbcqbccb
w:hasta	ndbccblocbcce
w:hat	kgcccjcedhdnj
w:hate	Zjikdbraahbca
w:hates	YaYZZZoYoYZaY
w:hats	abaccbabbobZo
w:hatte	ZZobbmYZZpbaY
w:hatten	kdlmbcakpabbZ
w:hattest	gZZZooYZbZZaY
w:haugen	aabcdamcoccdc
w:haus	dncdcdcdobddc
w:hause	nddeeddeediej
w:hauser	bbpcbbZbbZbba
w:haushalte	dodeeeeedeeed
w:hausmeister	apabbbabZabaZ
w:hausverwaltungen	abcobZbbccccb
w:hautarzt	ddcceebcdddco
w:have	jhjeidfhjedjd
w:haven	cfkcnckbjbblc
w:havenbedrijf	boabccbcccccb
w:havenmeester	ddcedddeoeeed
w:having	okjcdhibihbcc
w:hay	baaknecbidmjd
w:hazte	abbcbcpccbbca
w:he	cdfcicfbjmlcl
w:head	dqcdjijddcccb
w:headache	XZZkapmZbZabZ
w:headcount	cojccckcbaccn
w:headhunt	bcqccdZbbZccb
w:headhunter	ccsdddbdcbdcb
w:headline	ZbYbabkaZrbaZ
w:headquarters	Zscdacccddddc
w:heads	Zdlkallkdaamc
w:health	encecdlkdicfc
w:healthcare	mjbmcclbbkbdc
w:hear	ainldeakjobbb
w:heard	Zmalbdobknbbc
w:hearing	bdmeejhbbkgbl
w:hearings	pkbccbbdcdcdc
w:heart	ZaoZoagZcibbZ
w:heat	jeddmlfnababa
w:heating	obabnakbbdbca
w:heavy	ckZdcdqddbddc
w:heb	nblcedkcncccb
w:hebammen	aabpaaZabaabZ
w:hebben	bbhcnbnidjbbe
w:heben	ddeeeedeeeoed
w:hebrew	ZcbccphbaZbdb
w:hebt	mmbmbcaccbmba
w:hecho	ccbdcdccocddb
w:hedge	ZanncbZbaabcm
w:hee	arcdcccccbcca
w:heeft	clbjjicbhadok
w:heel	bbacobabaaabZ
w:heer	ncccccbcccmcb
w:heerlen	ndddeccedddec
w:heet	ccddoccdddcdc
w:heidelberg	mbbbbZaaaobbZ
w:heimweg	bcbcccbbcabao
w:hein	acbcbcpbbbbca
w:heiskleber	dddeoedeedeec
w:heist	abbbbbbbbbpba
w:heizung	anbcbbabcabbn
w:hej	ZbaobaYmmebca
w:held	Zdbicdbpckimb
w:hele	Zbbbbbpbbblca
w:helemaal	bbacpbYaYZabZ
w:helen	mieocbZbbbkca
w:helfe	cdbedepedbded
w:helfen	ddcdddpdddddd
w:helfer	bcacccbcbboca
w:helft	abbambpbbbbca
w:hello	jdjfhddeimhcc
w:help	ldbdddnblbiif
w:helpdesk	YZYZZZYYpYZYa
w:helped	fdabbapnaobcb
w:helpen	neddecmdedddc
w:helper	aZZcccZcqaabb
w:helpers	Zaabbboabaabn
w:helping	nlZbblYanabmZ
w:helpline	naaoaaZbaaaca
w:helplines	ZaZbnamnZmbbZ
w:helps	bcccobmlbbcdc
w:helpt	ZZaaaaZpbZaaZ
w:hem	aaZbbbabbbobm
w:hemos	ababcbnabZklo
w:hens	bbjccbaabXbcq
w:her	ihabcmbbkmjcn
w:heranca	cddddcccdcoab
w:herausfinden	bcocccbccbcab
w:herausforderungen	deneeededddcd
w:herbst	bmbmccbbbmccm
w:herd	ocabbZnbjacca
w:here	ekiccedhjnecf
w:hereby	fbbcbnbZcbbbo
w:herencia	bcccccbbbbpab
w:herhalen	pbbcccZbcccca
w:herinneringen	bcacccbccobba
w:herinnert	bcccdcabcbbbo
w:heritage	bmbddcbcmcmcb
w:heritier	cdbcddcdcdocb
w:herkomst	cdddddcdcdndc
w:hermana	babcpcacobccb
w:hermanas	boccdccdddcdb
w:hermano	bbbcccaaaZbbq
w:hero	mbbcacabalcco
w:heron	lbZabaYmapbbl
w:herr	lnddddcdddjdk
w:herren	bbacccaboacbb
w:herself	ccbdccndcmdee
w:hersteld	odcdddcdccddc
w:hersteller	addoedcddeddd
w:herunter	dcddddbcddocb
w:herzlich	cddddeodcddec
w:herzlichen	aaZbbbaaalanY
w:hesitent	bZodddbdaccdc
w:het	gkbjijfdfkcfc
w:heure	Zbjmcojbcbkbi
w:heures	dabmcoebcbabm
w:heute	hgcdccdccbmcp
w:hey	lelddhgdcglcc
w:heya	kmkbbcnbbaaca
w:heyy	babcbcmboZlca
w:heyyy	cbmeddcdccned
w:hgv	oaZccaocbbbca
w:hi	jiihedkehkfcb
w:hibrida	pbdeeddeededd
w:hibrido	kncdeedddeedd
w:hice	ababbbjabZpbY
w:hicieras	pcZcbbYbZabbb
w:hicimos	cccdqdcddcddb
w:hiciste	qdcddcbddcdcb
w:hidden	XaYZbbaamnaqX
w:hide	bmacZcbcbaado
w:hides	oaaaaaYYbaobX
w:hiding	aaacbpZcblccc
w:hidraulica	ZababpZbbbabZ
w:hier	mbZccbgbmmlbk
w:hierbij	ZoabbbZabaabn
w:hiermit	bbacccaboacbb
w:hierover	cdddddcdcdndc
w:high	icbcocbcboicb
w:higher	joZcbcablZlcb
w:highly	ZZrabbZZZYbZZ
w:hij	pcbccbabbbmcm
w:hija	abcbdpbbbbcca
w:hijo	cccdcdccocddc
w:hike	aaZbbaZabYbaq
w:hiking	naZoaYYacbaca
w:hilfsmittel	bcccdccbcbcbp
w:hill	abpdbcacjacdc
w:hills	qaZacbabbaccZ
w:hilo	ZbaabpZabaZaZ
w:him	bdbbcddaeeokp
w:himself	ddedledeedmed
w:hin	aaZbbbZapZaaZ
w:hindi	qababZYYbabbY
w:hingeschmissen	baaccbZbapbbZ
w:hinter	bcbcccbccacco
w:hintergedanken	bbbcbccbbobca
w:hipotecas	bcbocabbccbca
w:hire	likegdmcibccf
w:hired	bbmbcZjjdamin
w:hires	aodbkjabqZbbZ
w:hiring	blmbccmdmbfjc
w:his	kefccfkccjmcl
w:historia	bbbccbaobbbba
w:historias	nbcccaaocccca
w:history	ddkibnbkbZdmb
w:hit	naZbbbkkbYmam
w:hitherto	YbaacpZbbobbZ
w:hives	nbbckmabcbbba
w:hiya	lcbnabbbqcbca
w:hizo	bcacbYabapbcb
w:hl7	lbncclaknbcca
w:hmo	aqacddbccdcdc
w:ho	lfmbmbccoedaZ
w:hob	pbabcbbbbabca
w:hochschule	abcbcobacabbZ
w:hochzeitsplanerin	pcbccbbcbabca
w:hoe	abljbbcbqibbY
w:hoeft	ZaZbbaZbbaoan
w:hoeveel	abaacbqbbbaca
w:hoge	aabcbcqabbaca
w:hogeschool	bcecdoddeddec
w:hoi	jlfdcllckbjca
w:hojas	bcbcboZbaabca
w:hoje	ebnbbbambacam
w:hokkaido	bmcdddlmdcced
w:hola	hmodicibckcba
w:hold	bbdclndmiancb
w:holders	acldddcdcccdn
w:holding	Zabngmjaclnba
w:holds	WbbbmZgmaknbl
w:hole	cbabbacomaacm
w:holen	jbacbclbaaabr
w:holiday	bpbicdcecbcbq
w:holidays	dpccidebakbch
w:hollow	llkdcdkckedeb
w:holloway	cdbddepddcddc
w:home	kndfccaeiflck
w:homeoffice	aqddedcdedddc
w:homeowners	obcccdkcddcda
w:homes	ibabhmracaaba
w:homework	acmccmabbaccm
w:homme	cccdcdddccodc
w:honest	jekmhbcbiikcb
w:honestly	ibbbinkcmZbbm
w:honesty	oaanbaZbcbkca
w:hong	bdcdddcdcdodc
w:honnete	cdcdcdddccndc
w:honnetement	bcacbcaaapbba
w:honoraires	YaapbnkaababY
w:honorar	accmcmbmccccb
w:honorarios	nbcpcbbccccca
w:honorarium	accpcobadblcb
w:honorarkraft	pcdcdYccddccb
w:honour	aibbcklmbfnaZ
w:honoured	aacbndllZobbb
w:hoofd	amacpbhaZabba
w:hoofdstuk	accbcobbdcbcb
w:hoofdveld	cddeddnddddeb
w:hoogheemraadschap	bbcdobcdddcdc
w:hoop	Zpabababaabba
w:hoor	abmcccqcZZbca
w:hoorde	ZaZbpaZbaaaba
w:hoort	acabcbocnaabZ
w:hop	abacccpbaacob
w:hope	dfhfdcfjkoccb
w:hoped	ZaZbbbebpZccb
w:hoping	coWaaajapjaaZ
w:hopital	bkmdccbkbbbcn
w:hora	kbcpcojbcbbcc
w:horaire	bddndcbcddddc
w:horario	ZnabbnZYmZaam
w:horas	ljcddnlcccebj
w:hore	ccodcdbccbcca
w:horen	bbZcbcbboabba
w:hormis	cccdcdddccodc
w:hornos	ababboabcaaba
w:horses	nbbbbknZccccb
w:horst	cbbdddcdoZdcb
w:horta	YabbbbapbabaY
w:horticulture	ockbbdbbcbccb
w:hospedagem	cccZdobacbccb
w:hospice	jlmbbaanaoabY
w:hospices	ZmZbpbZZaaaca
w:hospitais	baobbcabbbbca
w:hospital	ijiljlchihccc
w:hospitalier	cobbcccdccccb
w:hospitality	Zaaccojnbbbcb
w:hospitals	lbkicaepiabca
w:hospitieren	aaZcabYapZabZ
w:host	kbabbmclldblZ
w:hosting	ZZnnbabmZYaaY
w:hot	ldabbbdZbZkok
w:hotel	mlcdcnakcbmbb
w:hoteleiro	aoabbbbcbbbcb
w:hotelero	bobccccdcdbdc
w:hotels	manlcbcjbbkcb
w:houd	baZcbcbbpabba
w:houden	bapcccbbbZbca
w:houdt	ababaaYbbaqaY
w:hour	lcbocniecbcdc
w:hourly	mbcpcmjbbbcca
w:hours	klbkdlddcbfff
w:house	eqeeeildbbeca
w:household	bbobccbccZbam
w:houses	ndkbbbpbkbaca
w:housing	imeidcelkbdla
w:houston	mcabcaZpcYbaa
w:hovenier	arcdcccccbcca
w:how	bbcmdfjkkocea
w:however	bcjcmdbdkmddd
w:hoy	ZbaabblabZpao
w:hr	mkiccefcdckei
w:hrs	qoacbbicbbeca
w:ht	oceeeedeeeeed
w:hub	YlqbbiZbbZbcn
w:hueco	nbbcccbcobccb
w:huelga	bbbbbaabbbbbo
w:huerta	bnccdccdddcdb
w:huertos	ZaababZpbZZbZ
w:huge	naaoaaZbabadc
w:hugo	Zoacbcnbcbbca
w:huhu	abpbbbZbaZbbZ
w:hui	cdndcdndcbccc
w:huidtherapie	ocbcdcbcdcccb
w:huiles	adddddbdddodc
w:huis	aqcdccbccblca
w:huisarts	ddcdddbcddcbo
w:huit	ZmanbnZabaaaY
w:huitres	cabcpbbZcbbca
w:huizen	cncedecddddec
w:hull	okbblalabcbca
w:hulp	mabcbbabobbbZ
w:human	ZnmbibbacZqaY
w:humanitarian	laobbmaZbbbcZ
w:humanos	bnbcddcdcdcdd
w:humans	naraaZYZZYbbY
w:humeur	bocdacdcccddc
w:humour	oddddlcdddddc
w:hun	ccddddbddcodc
w:hund	cddeoeceedeec
w:hundred	kbabcbmjcmnba
w:hungry	Yabbaooccbbdb
w:hunt	acabbbZqkabca
w:hunting	cdmdcdabcZcdo
w:hupfburgen	abbbcbpbaabbZ
w:huren	bcbdbdpccacdb
w:hurry	mbZbbbnmZabbo
w:husband	nkccccackandc
w:hut	YanbbmZnaZabk
w:huur	YcdccaZbdcbbr
w:huurders	eedeneeeedeed
w:huurprijzen	aaabbaZabobZZ
w:hybrid	pnbccdcieccdb
w:hyderabad	aqacccjlcbcba
w:hydraulic	Znacdlaccccco
w:hydrology	oaZcccbcbnbcb
w:hypotheken	cdcndccddeddc
w:i	efkeididklebd
w:ia	cccccobZmcbca
w:ibadan	occbmbbcddbdc
w:iban	ZbabcaZbbZsaX
w:iberoamericano	bcbbcbaocbbbZ
w:ibrido	oddeeededeedc
w:ice	bbZdbcZmojcdb
w:ich	cjlcjdkcmjdbb
w:ici	abZmbaammmlaY
w:icu	pZabcbYbncacb
w:id	lbbbccZbibrcm
w:idea	dbcdsdldaebbb
w:ideas	ZalajlbaaqbbY
w:idee	ababsaabZZabY
w:ideia	YakapYYZZmZaY
w:identified	lcocdbacbccdc
w:identita	ccddddcddcodc
w:identitat	ccccdcbcdcoZZ
w:identite	bcbccbccccYaq
w:identity	bcbcccjccdpmZ
w:idiot	ZaZonbabaZbcb
w:idle	ZoZbccocbbbcb
w:ido	cqcdccbdccdcc
w:idraulico	ZbbbcZabbabap
w:idrogeologica	eodddeddedeee
w:idromele	ZaabpabbZabbZ
w:iedereen	ZkYanaYaZplaX
w:ielts	Ybcbbnaaccocb
w:iemand	ndijkibcmbccc
w:ieri	kcbccbbabombZ
w:iets	maecmlaillbbZ
w:if	fdlgddkhlccdd
w:ifrs	nnZbdcYcccbcc
w:ig	bobdddccbcddc
w:ignora	ZaabaaZaaYZpZ
w:ignorar	bcacccbbcYcrZ
w:ignore	akabcbcbeckrY
w:igreja	ZbZbpbZaaZYaZ
w:igual	mbbcbbabbocbZ
w:ihk	YbabapZaaaaaZ
w:ihm	dddeoedeedeec
w:ihn	bbbcmbabcbYol
w:ihnen	bdeficncmkcdb
w:ihr	cdhbcbbekeknm
w:ihre	djcccfibacipl
w:ihrem	flbdcchcjknca
w:ihren	ecmcckcmekica
w:ihrer	abaccZrZjmabZ
w:ihres	ccceeeqdccccc
w:ii	lZZbcoablkbnZ
w:iii	noacbcbcccbca
w:ijscokarrenbedrijf	ZZaapaZaaZabZ
w:ik	chlblclcnjcbb
w:il	egdejddfjcjfl
w:iliquidos	dpeeedbeeeddd
w:ill	qabbcZbbcbacn
w:illimitati	bcccccbocbcbZ
w:illness	bbacbbnabbcco
w:illuminazione	occcdcbcdcbca
w:illustrate	ZcabbaoaoXbcb
w:illustrator	joZbbZkapZbba
w:iloilo	aocccbnbddbdc
w:ils	acaccclbracba
w:ilse	ZbbbocZccbbco
w:ilusion	ccddcabnccmdc
w:ilustraciones	ocdcdbbcdddcb
w:ilustre	pbbbcaaacabbZ
w:im	dgejcjikidibj
w:image	nbaanbkabmbbZ
w:imagefilm	occccbbcdcbca
w:images	aZZZoaoaaZkbZ
w:imagine	jkbcncnbcdcdb
w:imaging	Zafbbbkaombba
w:imbiancare	Zbaabbbbbbboa
w:imediato	bcbdddbcobdca
w:immagini	bcccccbccboca
w:immediate	lmldddldccccb
w:immediately	ccbckcocoblba
w:immediatement	bcbddcbcobbca
w:immediato	ocdeeedeeeeed
w:immer	abpbcbabbZbba
w:immobilien	bcbabcpbccbca
w:immobilier	cdendcdeeeeed
w:immobiliere	Zcbpcaacbcbca
w:imobiliario	eeemedeeeeeed
w:imoveis	mbcncaZcccaca
w:impact	qbcbbYbbcccdb
w:impagadas	abbcbbpccbbca
w:impaired	ZbbccYpaaYobZ
w:impegna	ZapccbbacbbbZ
w:impegno	bpbcbbbbcbacZ
w:impianto	cddcdeneddded
w:implementation	nbmcddbdccddd
w:import	abacacZbaaobp
w:importait	cdcdddddccnec
w:important	obbdcdncdcbdc
w:importe	ZanbbbYbnambZ
w:importers	acncccmlcbcdb
w:importo	oddcddbcdccca
w:impossible	acbcocncaacdc
w:imprenta	bbbcccbccbbco
w:imprese	ababbboaaZbZZ
w:impressao	deeeedodedeee
w:impressed	bkocddbdccncd
w:impressions	bbaccbYbbZbrY
w:imprimerie	dccededepeeee
w:imprimeur	ccbdccbdbbcco
w:imprimir	Zbbbccbacbcbp
w:imprimo	deeeedodedeee
w:improved	bbccccldapdcc
w:impuestos	Zcbbcbqccbbca
w:in	ehifhehhiiied
w:inaugurazione	obbcccbbccccZ
w:inbox	lbdakcnbbmnaZ
w:inc	lnaccdbdddddd
w:incarico	qcbddcbccncbZ
w:incassi	ababbboaaZbZZ
w:incastriamo	ocddccbdcddec
w:incentive	aoZnccZccdbcb
w:incidencia	bcccdbbccaabo
w:incident	nbcbcnZbcbcdb
w:incl	ckabcombcbnYZ
w:include	ebmddfmklcccc
w:included	mlaZjinmbbbcb
w:includes	Zbbbfmabbhlcp
w:including	kcfdcmljebcla
w:incluida	abbobbbcabbcb
w:incluido	ababaalobbbaZ
w:incluidos	pbdccabcdcadb
w:incluindo	abbbcbZabpaaZ
w:incluir	abpbbbabbabaa
w:inclusief	maaaZZZobaaaY
w:inclusive	ncfcddlbcmccc
w:income	ZbabbblZcasbb
w:incontinentie	ZaabapaababbZ
w:incontrati	abaccZbaapbbY
w:incontro	ababboaabbbba
w:incorporacion	bqddddcdddddc
w:incorporar	bobccccdcdcdd
w:incorporarse	brcdccaccccba
w:incorporated	nbbdndcdddded
w:incrociate	eodddeddedeee
w:incubadora	cdddncddddded
w:incubateur	bbccpccdcccdb
w:incubator	YaZaraYbbabba
w:incumbent	kpbbccbcccbcb
w:incuriosisce	obcddcbdcccda
w:indefinida	coeeeeeeeeedd
w:indefinido	crcdddcddddcc
w:indefinite	Xtabcbbbbcbca
w:indemnisee	bbcobbabcbcba
w:indemniser	dddbcZbodcddc
w:indemnity	Zoaaccnccbcdc
w:independant	mbalcbmbbbjba
w:independants	acbbcclobbbbZ
w:independent	rdjjcfddcbckb
w:independently	bnbcdmbcdmcdd
w:independents	ZanabbYobYabY
w:independiente	ZbZbababpZbaa
w:indeterminado	aqabbbaaaaaaZ
w:indeterminato	crcdddddddddc
w:indeterminee	arddcbcdbddcc
w:indetto	cocdcdcdcdcbb
w:index	YoamjmYkbabcm
w:indicar	bqcddmbcccccb
w:indicaria	ccadddbdrcdbb
w:indicate	nkbocbcakcccb
w:indicated	ncccccacdcbbn
w:indicativo	occcdbbccccba
w:indichera	YabpbaZbbaaba
w:indienen	Zpbcbcabbbbba
w:indiensttreding	boabccaabbbbZ
w:indique	ZbZpccbcccbba
w:indiquez	bdcndcbcdcccc
w:indirizzo	bccccbbccboaZ
w:individual	mbbmcbmbckacc
w:individuals	ocbbcaZnbbbca
w:indruk	cncedededddec
w:industrial	ombbbbkbccbcb
w:industriel	bcboccbbcbbba
w:industries	ZanZpaZbaYccb
w:industry	abnibdjbpebcb
w:ines	bacdjbjnbcbin
w:infermiera	bobccbbcbbcca
w:infermieri	YZapaYababZbZ
w:infirmiere	abacdcZcoccba
w:inflation	qddddccdeddec
w:influence	abanbbnacbbcb
w:influenza	ccccccbccbcco
w:info	bbbbcXkqbamcZ
w:infografias	pcabcbYbbZbca
w:infographics	qbaccbYbbabcZ
w:inform	ZbnccbgjlZacp
w:informal	bjmcbcZncmcdb
w:informamos	bbccccbbcbccp
w:informatica	pYZbaoaaababZ
w:informatico	bobcbcbccbcca
w:informatics	bbbbcpmbjccdb
w:informatiemanager	bodddcddedceb
w:information	bdcfcfmnldeca
w:informe	paaobZZaaaaaZ
w:informed	malbcbZhbZmnj
w:informele	bcbZocbccccdc
w:informes	qcdddccdedbdc
w:infrastructure	cmbcddnccdcdc
w:ing	oeddeedeeedec
w:ingegnera	babcocbbcbbcb
w:ingegnere	okceedcdjdddc
w:ingeniera	nncdddcdjdddc
w:ingenieria	ZYaboaZnaaaaZ
w:ingeniero	ccddddcdcdned
w:ingenieur	kibdccccobdcb
w:ingenieure	lmccccbcncccb
w:ingestort	bcbcccaoabcca
w:ingles	Zabbcbpbbaaba
w:ingresa	bccbcbabcbobZ
w:ingresamos	ccdddccdddodb
w:ingresso	kcbccbaqcabaZ
w:ingrid	Zbabmckbbobba
w:inhabergefuhrtes	bobccbbcbbcca
w:inhaberinnen	cdddeeoddddec
w:inherit	alccocbdccbdd
w:inherited	oakbllZaZYnba
w:inhouse	YmZbboZbaaboZ
w:inhuren	ocdddcbccdcdb
w:inhuuropdracht	pcddddccddddb
w:inicial	bobccbZbcanba
w:inicio	mbabbbaababoY
w:initial	qbcdddjccdcdd
w:initiativ	ZapbaaYabaaZZ
w:iniziale	ndddeeledeeed
w:iniziare	baccbbbccboba
w:inleg	bcccbaaabbpca
w:inlogcode	YZZaaZYZaYZpY
w:inloggen	aZZaaaYZaYZpX
w:inmail	jbabcbZbbZarX
w:inmates	Zlbpcbbbcbcdc
w:inmediata	apcdcdcdmdddb
w:inmobiliario	baadcbpadcbcb
w:innen	acbacapccbbcZ
w:innerhalb	bcceeeqdccccc
w:innovation	aboblcZcbacbb
w:innovationspreis	YabbabapbbbaZ
w:innovative	bbbbnbmobZXbZ
w:innovazione	aaababZpbaYbZ
w:inoltrare	cbceddcdocdcc
w:inoltro	coccbdbbdcccb
w:inplannen	ocbcccbcbbcdb
w:input	abooacabcaccc
w:inquerito	ZabobZZacaaba
w:inquiry	ncbccdnccbccb
w:ins	bpbodckbccbba
w:inscreva	bbcccbZqcbZaa
w:inscribete	acbcdcbpcbcbZ
w:inscricao	cccdcobZdbccb
w:inscricoes	bbbbcZaqbabaZ
w:inscripcion	bcbbcbaocbbbZ
w:inscription	bcccdcaocbcca
w:inscriptions	ZbabbZpYcaabZ
w:inscritos	bcedeccdddodd
w:inscrivez	bcbcbbYrcbabZ
w:insegnante	ccccdZcacbcbp
w:insegnare	abaabpabbbbba
w:insegni	ZcbcbpbaaZbcZ
w:insegnino	bbcccobbbccba
w:inserimento	ocdeeedeeeeed
w:inserire	dpbeeddeeeddd
w:inserisca	bccccbbccboaa
w:inside	ldjdjedmjakba
w:insieme	ZbaboanbaZabY
w:insights	bcbpedaddddee
w:insist	ncbbcbbncbcdc
w:insister	cddeddndddddd
w:insists	qbabbbmbbZacZ
w:inspecteur	pdeeeedeceeec
w:inspection	peabmbmbbabca
w:inspections	ocacccmccicdc
w:inspector	amZbbbbnmakbZ
w:inspectors	pcabcclcccbcc
w:inspetor	pddeeeceeeded
w:inspirants	aaocbcabcbccb
w:inspiring	aaZbbbrYcZaaZ
w:insta	pbbcbbabcbkaZ
w:instala	bcbcdckddcncc
w:instalaciones	oddddcccddcbb
w:instalador	abbbcbabbbobZ
w:instale	bacacdbcccocb
w:install	abccccnbcbsca
w:installatiescript	aabbbcacdcpcb
w:installation	bcccddqccaceb
w:installed	jocbcbbbdbacm
w:installer	biaoabYnbZlcZ
w:instalment	YbaZabZbcaoap
w:instalments	labbclracbZca
w:instant	ZoobcbZbbbicZ
w:instead	ccZbnamlnYaim
w:instituicao	abbcbbbcoabca
w:institut	noacbaaaZabbZ
w:institute	Zoalikhdmabca
w:institution	ZoabbbZncbbca
w:institutions	aboccdmccccdd
w:instituto	kqbbbaabbbabY
w:instituut	aobcccabbbcba
w:instruction	Ybbbdrmbcbccc
w:instructions	YpaacaZbcbnZZ
w:instructive	cdbdddbcZqdcc
w:instructor	bdcdcpbblbchm
w:instructors	Zccddolmcbccb
w:instruments	YbabmnoabZbcb
w:insulinpumpen	bddoeddddeddd
w:insulting	obaaboZZaaaca
w:insurance	bnidejcjhbldf
w:insured	XbaaccpbcbpbZ
w:insurer	pjbmjbcccbcdc
w:insurers	jbolobZbkabca
w:insures	bbccpblccbbdc
w:intake	ababnZZpbbcbZ
w:integran	Zbcbdbodccccb
w:integrar	noccdcbcdcccb
w:integration	pbanlcbccaccb
w:intend	molbbjabaabca
w:intends	oklZbjYZnaaba
w:intensieve	ZZZaaZYpaZZZY
w:intent	bZbcrcacccbca
w:intentado	ZaZaZaZZZYZpY
w:intercontrat	baccccrccccca
w:interesa	mbbcocbcddddb
w:interesado	YanobbZZbbabZ
w:interesante	bcpedecdccdZc
w:interesaria	obcccbbcccbca
w:interessa	locddlcddddcc
w:interessant	abqcncZbcbccZ
w:interessante	ccrdddadbccdb
w:interessanter	bbacbcabbobba
w:interessanti	abpbbbZZbZaaZ
w:interessato	abobcbababcbZ
w:interesse	knccoccdjcdcb
w:interessee	kbbbcoabccbca
w:interesses	abcodabcdcbcb
w:interessiert	bbpbccabcZbba
w:interest	nlkjhibdccfcb
w:interested	emmkiekccbddb
w:interesting	iomcacbbboccb
w:interests	qaYZZoXZYXZaY
w:interet	aabcbbabbpaba
w:interface	Zabpaaabbcaca
w:interieurbureau	oddddccddddec
w:interim	rbfcdcjcjccdb
w:interims	mZpbbbZbaZcca
w:interimsleiter	odedebddedbec
w:interimsmandat	odcdddccdccdb
w:interina	qbbbbbabbcaca
w:interinato	occZccbccccdb
w:interino	qbcccbabbbbaY
w:interior	nnabbbjlbabcb
w:intermediaire	ZaZbpbYaaZbba
w:intern	ZnqbbaZababbo
w:interna	ZaZabpYZaaaaY
w:internacionales	ccqcddbdccccb
w:internal	qnacccbbnacca
w:internally	ZZZbbcZbpjbaa
w:international	llfccammcabca
w:interne	acodddbcbcdcb
w:internet	iccccmcfceiZq
w:interns	YbbZbmoYpaabZ
w:internship	bcodccbcocddb
w:internships	ababbcYbrZbca
w:interprete	rZaZaZYYaYZZW
w:interpreter	opabcbccbbbcb
w:interpreters	oddbcfgbhkccb
w:interpreting	aabbdqaZcaccb
w:interrotto	eodddeddedeee
w:intervals	ZaZabmaZZpbbZ
w:intervenante	eefeemeeefeed
w:intervenants	dddbcZboecddc
w:intervention	aaaabpZbbZaaZ
w:intervento	bdccdbbacpcbZ
w:interviendriez	ZaZpaaZaaaaaZ
w:interview	aibpcbbkmbocc
w:interviewed	kjmnabYaZiabj
w:interviewing	paYobaXaaZaam
w:interviews	djbndbhhjclci
w:intervista	cddneccdddddc
w:intervistare	bcbcccbocbbbZ
w:intestatari	abbaaaabbaoba
w:intestate	bdccddbddbpdb
w:into	jgbelfdclfidi
w:intorno	cpcccdccddddc
w:intro	kaaapjlaalbbZ
w:introduce	bjeilcminbccb
w:introduced	nbalbbaocbbdb
w:introduceren	ccaddbcdocddd
w:introducing	abYbbbYbZrbaY
w:introduction	bbhcmknbmccdd
w:introductions	Zbbcbcqccccbb
w:introductory	bkncddjlcccdd
w:introduzca	aaaaaaZaaZpZY
w:invallen	accbcoacbbbca
w:invece	occcdbbccccba
w:inventario	pdbdccccccadb
w:inventories	nbabboXlaZZbZ
w:inventory	maZmaaeaakalk
w:inverno	ncddddcdddddd
w:inversion	cdcnbdddddddc
w:inversores	babbocbbbbbba
w:inverter	ababbcZpbmadb
w:invertir	ZaabpbaabbbbZ
w:invertiste	ZaZapaZaZZaba
w:invest	cbbcqZjkbbjcZ
w:invested	abbaqcYccbbcb
w:investeerder	abapZbabdcacb
w:investeerders	bbaXqbabbbccb
w:investering	ebeemeedeeeed
w:investeringsmaatschappij	abaobaabbaaba
w:investi	ZaYZpaZaZZaaZ
w:investidor	ababobabccbbb
w:investidores	bbabocabcccca
w:investigacao	YqbbbaZaababY
w:investigador	bocbcbbccbccZ
w:investigadora	YraZaXZZaZZaY
w:investigator	nnabdcabkcbca
w:investimento	abbapbabcbaba
w:investissement	bcbcbcpccbbca
w:investitore	YbbpbcZccdbcb
w:investment	abbqjarbcbbca
w:investor	abdnrcbbcbbcb
w:investors	ZpaonbZbcafcb
w:inviaci	bcbbcaabbaqYY
w:inviare	ocdeeedeeeeed
w:inviernos	nddddddddcddb
w:invierte	ababbbaabZpbZ
w:invio	aaabobZbbbbbZ
w:invista	ZZaaaZYZaZpZY
w:invita	occcdcbcdcbca
w:invitacion	cdcdddccdbdqa
w:invitamos	ccdcdpbYcacba
w:invitano	bddddcbcddodd
w:invitas	abbbbbaabbpaZ
w:invitation	bcbodcbkcicpa
w:invitations	ZaZabbZZaYZrX
w:invitato	acbcccbbbacrZ
w:invite	aldjckcmcbmma
w:invited	acahcbbrbinbZ
w:invitee	cdcddbcpcbddc
w:invites	bebccoarbZaaY
w:invitez	bbacbbaacbpba
w:inviti	bcddccacddodc
w:invitiamo	ddecendZeccdb
w:inviting	mZaZbmZpaamba
w:invito	ddcdddccdadpb
w:invitons	pabZcbbbccccb
w:invoice	mcdebbbbdbllo
w:invoiced	rablccZccccdc
w:invoices	mkaabboabZZkm
w:invoicing	jaaajbqabZZbZ
w:involved	mYZqZZYZaYZaZ
w:invult	aaaobbZbbabbZ
w:inzwischen	kcddkcddllddc
w:io	aldceckbjkibm
w:ios	mnbcadclcccmb
w:iphone	ZbZamaZZaZoXo
w:ir	aambbbZajZaap
w:ir3	qbkdddjdcbddc
w:irait	bbcobbabcbcba
w:ire	ccdddecdcdned
w:ireland	jaobabanaaccb
w:irgendwem	dodeeeeedeeed
w:irgendwo	abqcbbZbaabbZ
w:irish	abaccoankZbca
w:irma	abaccdabapbba
w:irmao	bbacddabaabbr
w:irrigation	Zcbodbjccdcdc
w:is	eieefeeiebiil
w:iscritti	ZbbaaomaaaabY
w:iscriverla	qdccddcdddddc
w:iscriversi	bbbbbaaobabbZ
w:iscriviti	dedeedcpdcddb
w:iscrizione	cccdccaocccba
w:iscrizioni	bccccYbpcabba
w:isencao	bocccbbcbbcba
w:ish	aaYpboZZaYacb
w:islands	XZmaaZoabmbbY
w:isn	eemcecjddikic
w:iso	caamlkqababcZ
w:isobel	imnbbclcbaddb
w:isso	acbccbabcboba
w:issue	jbaabilnblnaZ
w:issued	ccdadYabdbqdb
w:issues	lcabciYqbjbbY
w:ist	ejddhbiddbikn
w:isto	bcbcocbbcbbcb
w:it	igeiiefidjiee
w:italia	ababbbabbpbbZ
w:italian	aambacYadYbbp
w:italiano	Ybbabnobbbbca
w:italy	ZqZcbcaccbcdc
w:item	YZZaapWaaZnoX
w:items	cababmcZbamap
w:its	hneejjcjdbdfd
w:itself	cbabccrabancl
w:iva	mamccnkdcccca
w:ivan	khddefhcdccne
w:ivo	aoYbbZZaaYboZ
w:iyer	bcmndcbccdcdb
w:j	lblcmfdbnlcba
w:ja	obechbkcckkla
w:jaar	iminldabkdbca
w:jaarcontract	brbdddcccbccb
w:jaarrekening	obbcccbcdccdb
w:jaarverslag	pbYbbaZabbabZ
w:jahr	hilqhcbbkbcca
w:jahre	kmabkbZamobbY
w:jahren	ilcdidldjcddl
w:jahresabschluss	bacbddccdccco
w:jahresende	pedeeecededec
w:jahresgehalt	apabbbbbbbbca
w:jahresgehalts	cccdcdodccddc
w:jai	bcaccbbbbbpca
w:jail	YZbpamZabaZca
w:jails	kbodcdZcbcbdc
w:jaja	odcdddccccadb
w:jam	YaZbbajnlYaao
w:jamais	oaXYaaXZZZZpY
w:jambe	occcccbccdadb
w:jams	pbbaaZZZbaZan
w:jan	bbcbZnbZcbccq
w:jana	banccbbcbobcc
w:janeiro	addcdcbdddcdo
w:jantar	YaYZaYZoaoZZY
w:januar	ZaaaaZYZbZZoi
w:januari	ZcdccaZbdcbbq
w:january	kejcekklcabbn
w:janvier	anbblbabbbaco
w:japan	YZobmbfbabbcb
w:japanese	anbccnmbcbcdc
w:jar	aaabbbaaaZZbq
w:jardim	abbbcbbobbbbZ
w:jardin	cccdddcccbbcn
w:java	mhjddhmciccjb
w:jcl	lbacccbbbYbbp
w:jd	kqbdcdbdcccdc
w:je	edjdijecidjlc
w:jean	bbZbabZZblabq
w:jede	dndddddeddmdc
w:jeden	YaabbbaraZkbY
w:jeder	acccbcboabbbZ
w:jederzeit	ZapbbaYabaaZZ
w:jefa	ZaZaaaZZapZYY
w:jefe	lqbcccbbbbbbZ
w:jefes	bcdcabacddodc
w:jemand	aZZabaZboXaao
w:jemanden	nmabmkaakjbbY
w:jenkins	ncdeeecekdded
w:jens	anbcbdbcbnddc
w:jess	abZZioZabobca
w:jetzt	ecbhlbejdmdma
w:jeu	occddccccdadb
w:jeudi	ZaakbaZpakaZm
w:jeune	ccddndddddddc
w:jeunesse	aobcccbcbcZba
w:jezelf	bbbbcZpacbbba
w:jij	jjdbmjabnbmbd
w:jo	nbabbbfZbnbcm
w:joan	YpaabZaacoaca
w:joana	bobcccbcbbcca
w:job	fllcecbckgjlc
w:jobs	lZlccbblodklZ
w:joep	obbbccZbcccca
w:joga	ZabbabZbaapba
w:jogo	bcccccbbcbcbo
w:johor	qaccccacbbbdd
w:join	akbenbbpcdjfa
w:joined	ZZnbbbZaaqlma
w:joiners	anncccabcbmbb
w:joinery	YnZaZqYZYXaaY
w:joining	chlnmbdabclci
w:joins	ZZaaaabZbYsZo
w:joint	ZZaabZZabaoal
w:jointe	bpccdcaccbacp
w:joke	eaZbeldljpbcZ
w:jokes	bbbcccbnboccb
w:joking	nhnbbcmaaYbbZ
w:jonas	kifccckcdacpd
w:jonge	cdddddcdcdndc
w:jongens	ccccccbbcbcco
w:jongeren	cdeddnccddddb
w:jordan	bcbbcllncacma
w:jornada	pobcbbaZbbbba
w:jornadas	maaabaZoaaaaZ
w:jornal	abaaaoZabaaba
w:jornalismo	aaabbbZpbaZZa
w:jornalistas	abbbbaZpbabbZ
w:jou	eknbjbZaapaaY
w:joue	ZZZZZZZYZpZYX
w:jouent	bbbbbbbbbbbbo
w:jouer	adddddbcddoec
w:jour	nilcdfbcjckce
w:journal	mbbZcanmcamcZ
w:journalier	pdddeecededcd
w:journalist	anYoaYXZZYZoY
w:journalists	anbmbaoYcbcdd
w:journee	ncccnccccdbdb
w:journees	ZaaabpZaaZaaZ
w:journey	amccbdoccaldb
w:jours	njbccdjkcdegh
w:jouw	ZaobaaYbaZobZ
w:jovellanos	bbabbbabbobaZ
w:jovem	bcedeccdddndd
w:jovenes	cddddocadcccb
w:jovens	dbdccocadccdb
w:joy	abmcccabanbcn
w:joyeux	bdccdcbbcYcap
w:jubila	aqbcbbaaabbcZ
w:jubilados	bcdcdocadcddb
w:jubilaum	ddcdedcddYdrZ
w:judge	dZZqajnYacaaf
w:judgement	ccanccncbaccc
w:juega	ccccccbbcbbco
w:jueves	lbabcbaobaabn
w:juez	abcobbabccbca
w:juf	bccddccccbccq
w:jugendliche	acbbcobZcbcca
w:juicio	YZapaaZaZaaaZ
w:juillet	mbbZcambbbbbn
w:juin	lbbbonZkbaaab
w:juist	abpbcbbbabbca
w:julgo	bpabbbbaaaaba
w:julho	acdcdbZcdcbcq
w:juli	aobbcbaabbbbo
w:julian	nbbddcnddbced
w:julio	mbcbcaabbbabp
w:jullie	baZcbcqbpacbZ
w:july	lgdbbbeloabih
w:jump	caZbbcoboZbbZ
w:jun	pacbboYbbbbca
w:june	mcbcdkblmcbdl
w:junge	dddddnccddddb
w:junho	nddeeddddddec
w:juni	onbcdcacbbbcm
w:junina	abbccbbacbbbo
w:junio	omaabmZYlZbaY
w:junior	bjacckZitacca
w:juniors	ZalbbihZsZaaZ
w:junta	bddcdcccdccco
w:junto	ccdddecdcdned
w:jura	abZbbbaaapbaZ
w:jurel	ddddndcdddcee
w:juri	YbbbbpabbbZbZ
w:jurist	boabccaacbcba
w:jury	XZZrZjWkZXkZa
w:jus	rdddddacdddda
w:jusqu	biabbamobaaak
w:just	fjjidchbfmlbd
w:juste	bcbcocnccacca
w:justo	acbbbbpabbbba
w:juzgado	aaabaaabpabca
w:jveg	abcocbbcccccb
w:k	drbcoccdcbedb
w:kaarten	YZYaaZZoanaaY
w:kade	bcbcccabcacrZ
w:kaduna	bnbdddbdmcccc
w:kaffee	bcncccbcnlccb
w:kaffeemaschine	bbbcobabbabca
w:kafka	lhdccldccncla
w:kam	dncdddcdmcddc
w:kamen	bcbccobcmaccb
w:kamer	cndedecedddec
w:kan	hjcbmaZnpabbd
w:kanaal	bcobbcaZbbbca
w:kandidaat	alZcbcYbcabbp
w:kandidaten	ccbdddsdccddc
w:kann	ababobamjimbZ
w:kannst	nbabbbabbZnaq
w:kans	ZlpaaYnYaZamY
w:kansas	bnbdmecdcbddd
w:kansspelbelasting	bcccccbccbocZ
w:kantine	qdddddcdddddc
w:kantoor	lpcdccbcccccb
w:kanzlei	pccccbZcccbcb
w:kapazitat	qdcddecdcdddd
w:kapazitaten	Zcbcbcoccbcca
w:kapital	bbacocaccbcca
w:kapitalanlage	bcbabcpbccbcZ
w:kapsalons	ocZcbcacaaccb
w:kaputt	YbaabaaaaapbX
w:karachi	aboobcZacabcc
w:karen	ZbYbbbtbaXbbZ
w:karim	bamcccaabjbbp
w:karte	cdcbddacdccbq
w:kartendaten	ccdddcbbdcobY
w:karthik	mlcdeecdceded
w:kartoffelsalat	bcacccabaZcbo
w:kaserei	YaZapaZabbbaa
w:kassasysteem	qdddddcdddddc
w:kassel	jljabbambmbca
w:kassen	obbbccZccccca
w:kassensysteme	pbccbbbccbbcZ
w:kathmandu	naabcbobbaabZ
w:kauf	Zccocbbcdccda
w:kaufen	ddddedcecdoca
w:kaufer	YaaapaZbbbbaa
w:kaufmannischen	bobccbbbbbcca
w:kaunas	YZYaZZXoYWYpW
w:kaution	bcdcdbbcbboaZ
w:kavya	ZqZdddbccdccb
w:keek	bbacbcZbaoabZ
w:keen	dblibmnbckcdc
w:keep	ccminccbcbmjf
w:keeper	YaaZpaYoaaaca
w:keeping	fbncbbdbbomba
w:keeps	lapbmbYaaobcZ
w:keer	dblkdnaldajbZ
w:kein	mlmbmaZbbambZ
w:keine	lbjcomibaaeaa
w:keines	bcdYcZdoedddd
w:keisha	amocccacdaccb
w:kelder	Zbbobbabcbccb
w:kelly	dddddeddncddd
w:ken	kbacccfbnabcl
w:kennen	ZkmbaaYakqaaY
w:kennenlernen	absbbbYababbZ
w:kennenlerntest	bcdcdcbcddodc
w:kennis	pbbcccbccccda
w:kennismaken	boabccbcccccb
w:kennst	lZZapaZabaaaY
w:kent	knocbZebaabbZ
w:kenya	YabbbpYobabbZ
w:kept	acmbjcgbjlhld
w:kerk	mcbcccbcbbbcn
w:kerkrentmeester	occdddcdcccdc
w:kerstin	ncabccncdbcdc
w:kes	nnbhhljababca
w:kestrel	ZbZkboaabmbbZ
w:ketchup	bcccccaccbbco
w:ketel	acbcccbcbcbco
w:kettle	anababaabobbn
w:keuken	YbabbaZbbaaZr
w:keuringsrapport	cbddoccdddcdc
w:kev	bcacacZbbnbdn
w:key	ccjckbbbbakbr
w:keynote	aabacpaibmnca
w:keys	nmabbalabZkbm
w:keywords	pcbccaZcccalb
w:kg	YaabbbZabZnap
w:kia	acaccnabcocba
w:kick	pcddddbdeccdd
w:kidding	YoaabaZbboabb
w:kids	cjachkaekjebo
w:kiel	paZabaZYaZaYa
w:kijk	cdpdddbdmbddb
w:kijken	lknnaZYZZYaaY
w:kilkenny	ooaabaZbbaaZZ
w:killed	ncbdncacbccdc
w:kiln	hmibfnacbkccb
w:kilometers	YZapZZZZbaaaZ
w:kilometraje	oeeeecddeedee
w:kilos	ZbYbZbYbfYpaZ
w:kim	ababbbZaaZbbq
w:kin	bccccdcddcpdc
w:kind	iekbechjjmfbf
w:kinder	bnbccobblabba
w:kinderarztinnen	ncccddbdddcdc
w:kinderen	ZbaabbaabZZZp
w:kindergarten	lrabbbYabbacZ
w:kindly	gehldejdlckcd
w:kiosk	ZaZbbaZZaXZar
w:kirsten	mbkeeedfeeeef
w:kiste	pbccbbbbcbbcZ
w:kisumu	nbcabdoccccdc
w:kit	ccefbbkgbZrbh
w:kitaplatz	dcddddcdaccZp
w:kitchen	elaboblamdbck
w:kitchens	Yaakolcncaaca
w:kite	bliiccdinecma
w:kits	obacccecckbcb
w:kitty	paacmaZZbacca
w:kkk	acbcbcobbbbca
w:klaar	aoabbbmabZbnl
w:klaarstaan	bbbdcdrdbcddb
w:klacht	aaabbaZabaZbp
w:klant	ZmjlabajYjbmk
w:klanten	abmlcbobkbcca
w:klantenmens	aZZbpaZabaZbZ
w:klarer	bcbcccacbocca
w:klassenfahrt	cdddddccdcZdo
w:klausuren	ZZaaapZZaaaaY
w:klavierstunde	cbddddccdcdco
w:kleding	abaobaabbaaba
w:kledingruil	bbacobabaabbZ
w:klei	baocccbbbZbca
w:klein	pbbcccbccccda
w:kleine	ZaZaaZnaaoaZY
w:kleiner	cddddeodcddec
w:kleines	ocddldcdddddc
w:kleuters	ZbZbapaaZZaaZ
w:klick	YabbabapbbbaZ
w:klicken	bcdcdcacddocc
w:klicks	cbbddbccbcocc
w:klient	bccodcacddccc
w:klimaquiz	aaaZbZZpaaaaZ
w:klinik	padddcccddddb
w:kloane	pbabcbbbbabcZ
w:klompenatelier	ZaZbpaYbaaaba
w:kloster	bacbcocbcccbb
w:klus	Zbabcbaacabpa
w:klusje	paabbaYabbabZ
w:km	daZabaZpbZZnY
w:knapp	obccbccccadda
w:knee	hZlbbbYbnmbbe
w:knew	keocibabbncdj
w:knieen	abpaccabZZbba
w:knitting	ZnabobZbaZcaa
w:knock	obZZbaoabaaaY
w:know	efmiidebmhbec
w:knowing	cbobkbfbbmbba
w:knowledge	jhapkZeajaibZ
w:known	cZrblbYbbkhba
w:knows	jkkhlbeeidccd
w:koch	baacbbabpZbba
w:koffie	bbpcfnabbkcba
w:koffieapparaten	bcbdbdoccbcdb
w:koffiedrinken	cncddecddddec
w:kofi	iifccdmecccob
w:koken	abZcbcaaaZbbo
w:kollege	nkaablkaaebal
w:kollegin	bcbbccabcZbaq
w:koln	bpcdddcddndcb
w:kolumne	ZabZbpZacbZcZ
w:kom	elmcccanbabak
w:komen	ZbZblamaanebn
w:komisch	cddeoedeedeec
w:komm	ZbZbbaaobanbZ
w:komme	lbaccbanoabca
w:kommen	bnlcddkccbcdm
w:kommenden	ddeeeedeeeoed
w:kommentar	bcbcccbbbncpZ
w:kommst	cccdmdbccbdcp
w:kommt	elfcccbncacbl
w:komplett	ZccbbpbZccbbb
w:kompostversuche	ZbaaapZZbaZaZ
w:komt	cljkkccbiadbn
w:konden	aaZaaaZZaZapY
w:konditionen	cccdcdodcdddc
w:konditorei	cdddeeodddeec
w:kong	bdcdddcdcdodc
w:konkurrenz	bpbcbbbccbcda
w:konnen	cbbbcoabccbca
w:konnte	bmkddcbclccdo
w:konnten	pbbccoabnbbba
w:konstruktionsunterlagen	oddeeeeeeeded
w:kontakt	ccbccdabdocca
w:kontaktanfrage	bcZcccabbocbb
w:kontaktformular	occcddbdddbcb
w:konto	bcclccbccbraZ
w:kontoauszuge	baccddccdccco
w:konzept	bcacpbabaabZa
w:konzert	bcbcccbccacbo
w:koopt	ccddcdbddcodb
w:kop	bbscccabbaccb
w:kopf	abbbmbobbbbba
w:kopie	cZadcdacabbbp
w:korrektoren	ZZaaapZaaaaaY
w:korrekturen	ccbdcacbaocca
w:korrigiert	bYZcccacabbbp
w:kort	cbddobcdddcdc
w:kost	oaambZoaZahbZ
w:kosten	pcccccZcabnba
w:kostenfrei	acbccbobcbabb
w:kostenlos	ceeddcoceeccb
w:kostenlose	Zcbcccpbaabba
w:kostenlosen	ccccccnqcacaZ
w:kostenloser	ZaZaaaZZaZZpY
w:kostenloses	eeeeeemefeeed
w:kostenrechnung	ocdcdbcdeddec
w:kostenvoranschlag	ababbbZbbZbZq
w:kostet	bnccccmcccadm
w:kotlin	pacZcnZbnbbcb
w:koud	ddcedepdbcddd
w:kowalczyk	bknnbcbccccdc
w:kraft	bdccddcbcbcco
w:krakau	Ybacbbpbbbcca
w:krakow	Zancbcpbambcb
w:krank	cbddddcccbdbq
w:krankenhaus	dZcededcbccdq
w:krankenversicherung	ZaaacbpabbbaZ
w:krant	bcacccabZpbZZ
w:kredit	bbcdnccdbccdc
w:kreditkarte	acbccbobcbabb
w:kreeg	bccdcabcdbpaa
w:kreis	abbbbbbbcboba
w:kriegst	ZbZbbbaaaZqbY
w:krijg	mbccccbcbbpca
w:krijgen	anqcbcacbacca
w:krijgt	kmacmbdcbamca
w:kring	ababbbabcapba
w:kruiwagen	ababbcabZZbbp
w:krypto	cddcccacddndc
w:kubernetes	ockdnjbjcbcca
w:kuche	obcccbbbcbbcZ
w:kuchen	bcccdchpcacbo
w:kuchentisch	aaacbcZbbpbbZ
w:kumasi	nqbbbbZbaabca
w:kummern	bcbabcpbccbcZ
w:kummert	bobcbcbcccccb
w:kun	rcamcZaZbakbk
w:kunde	qdbkddcdddccc
w:kunden	eblclcncjbkcc
w:kundigung	ZaZaaZZZZZZpY
w:kunnen	mbbcccqccccca
w:kunt	namnbZYZaZZZe
w:kurs	ZbabbkZjanaan
w:kursleitung	cdebepddedddd
w:kurz	mbbcqcabbacca
w:kurze	bcbcccoccbbcb
w:kurzem	bdcodcbcddcdc
w:kurzes	aaanbanZaaaaZ
w:kurzfristig	YbabbpZbababZ
w:kw	ndcdedcdddddn
w:kwabena	abZcccabaobnZ
w:kwam	mbZcbcabaobbZ
w:kwartier	YZYraaYZaZZaX
w:kwartiertje	ddcdddpdccddd
w:kwijt	abpcbbabaabbZ
w:kyiv	ZbZbcbncpabcb
w:kyoto	boncccacbbccb
w:l	fkghilddebdel
w:la	ehdhiijdecidm
w:laadpasjes	abZobbaabaabY
w:laadt	bccddcrcbcccb
w:laat	lcbcicmlmbkca
w:lab	cenkleobcfbbZ
w:label	pbbbcbbbbhobk
w:labelled	cbbdddcdbpdcc
w:labels	paaimilZbalbZ
w:laboratoire	YnbobZaabbabY
w:laboratories	abbncbnbcbbdb
w:laboratorio	alabpXZZoaaaZ
w:laboratory	jbbblcaocamcZ
w:labs	cnlcbckojbcca
w:lachte	bbabbbZbapaaZ
w:lack	oaZapaYbaZbbZ
w:lacking	bcaddcacobbcn
w:lacks	ZboblcZbaZnbZ
w:lad	ZmacbbfbpYbca
w:ladder	mbabbcaaZnbbp
w:ladders	baaqabdbcbacb
w:laden	mccddcmcccmcb
w:ladesaulen	ddcndcccddddb
w:lado	bobccccdbccdb
w:lads	acbcbmebcanen
w:ladst	bcdcdcbcddocc
w:lady	mfaabbjnanbcZ
w:lagerrobotik	dddoadddeeeed
w:lagerwechsel	pbaabZZababaZ
w:lagos	dbankbYalmlba
w:lahore	kbkbccabbpcca
w:laid	caaclcabrlccb
w:laisse	XaZaabpaaZjnl
w:laissent	acbcbcobbbmcZ
w:laisser	bcbdddodcdcdc
w:laissez	bccddcbcccoca
w:laiterie	boddddcdcdcca
w:lake	odccmcbbcbbdk
w:lakh	Zmcbmchcccmdb
w:lakshmi	mcbdndbdddded
w:lameness	nbaabmabbabca
w:laminas	ocdcdbacdccca
w:lamp	anabcbZbboaam
w:lamparas	deeedenddeced
w:lancamento	ZaaaaanobaaaY
w:lancamos	deeeedodedeee
w:lance	ZaYZpaZaZZaaZ
w:lancei	bbbbbbaocabaa
w:lancez	bdddddcdddndc
w:lancons	bcbbcbaodaccb
w:land	YdZmabmakgoja
w:landed	ZaYoanYYZWYZo
w:landen	baaccbpbbaaaZ
w:landesamt	bobccaabbbcbZ
w:landessportbund	occcccbcdccba
w:landing	lbbcbbZbdcodc
w:landingpage	qdcdddcdddddc
w:landings	bbaccaaobZbnb
w:landlord	abakoldabbako
w:landlords	YaZpaqkcaZZaY
w:landmaschinen	bdcodcacddcdc
w:landscape	amcdcdbcccndc
w:lane	ZbZmbmYmbaaan
w:lanes	kbacbcbbboccZ
w:lang	baZofoYakjaab
w:langdale	kjabbaYabZapZ
w:lange	mcbcccbcnmccb
w:langfristige	bobccbabbbbcZ
w:langs	bcbcbcloabbcZ
w:langskomen	bccbdcZcccbbo
w:langst	occcccbcdccba
w:language	lkbbkkadkbbmi
w:languages	efmbbkpajabba
w:lanyard	mbcddbbnccded
w:lapses	acbccbqZdcbaZ
w:laptop	nbbcckackbpcj
w:laptops	ZbabblnYbhoca
w:larga	bqddddcdddddc
w:largas	ccddddcdcdned
w:large	pbbnccbdcbbcj
w:largest	bcdbndncdccdd
w:lars	pacmcbacccccb
w:las	gecicdehkecdn
w:lasci	abpcabZaZaaba
w:lascia	bbbacZaabcoba
w:lasciare	bcccccbbcbcbo
w:lasciato	bccdddcdndddc
w:lassen	pcbcccYcYabaZ
w:lasser	cbddobcdddcdc
w:lasst	bbacbYZYaqbaZ
w:last	ecjieijkeiidc
w:lastechniek	accccoaccccca
w:lasts	acbokbmbcccdc
w:late	kkddbbabcmlbp
w:lately	bdddddndZmddd
w:laten	paoanZXaXZZZY
w:later	bkjeqhaaealda
w:latest	jZmbbcYnaabbm
w:lati	ccddddcddcndc
w:latte	abcdocaccccda
w:laudo	ocabcbababcca
w:lauft	lbbdidmcabcoj
w:laufzeit	pdddeecededec
w:laugh	fkakbmZkapabb
w:laughed	ZbabbnZbbjncn
w:laughing	aoacccabamcbb
w:launch	caZboalnbnaaX
w:launched	mcbbbblmcbbcb
w:launching	ebaZbbnpbaYca
w:laundry	ZaZnnbZbbZbbo
w:laune	pccccbabdcbcZ
w:laureanda	bcaccbbboacaa
w:lausanne	abllbpaZcbcdb
w:laut	cccdcdodcdddc
w:lautet	ababbZZabaYpY
w:laval	Zalccpacccacc
w:lavora	nkncccbcccccb
w:lavorare	bbZbbYZapZbaZ
w:lavorato	ababkbZasabbZ
w:lavoretti	qdbdcdcdbbddc
w:lavoretto	pcbbcaacccacb
w:lavori	kbbbbanbbaabn
w:lavoro	cbjcccknklkbZ
w:law	mdalclmelibbZ
w:lawyer	micbelibbbocb
w:lawyers	Ybcnecmkbebbk
w:lay	ablcbcaabbpca
w:layers	acccccobbmcdb
w:layoffs	ZZibZbZapmbba
w:layout	nabbbohbaabca
w:laytime	oZbbapYaaZabZ
w:lazy	acbacoZabaabn
w:lc	coccdbbcccccc
w:le	fjdfijdhdcjcl
w:lead	incckddficekb
w:leader	YeoZkomacZaaZ
w:leaders	abdcbapofakma
w:leadership	bbrcclahcbjcb
w:leading	hnlcccmjcbkca
w:leads	ccccdcrcldcdc
w:leaflet	obaacbYbcbbpa
w:leaflets	onaabZkkbZbba
w:league	YaZYbaYZbaZar
w:leaking	nbabZbZbcbbco
w:leaks	ZZZaaZpZaYaao
w:learn	ablkcobjmjala
w:learned	bbncbdmcclcdb
w:learners	ZbcacraZbbcca
w:learning	elbjhkbklidda
w:learnt	bbZbkcZbZpcca
w:lease	dfZaoakjaZZbp
w:leaseauto	dnddeddeeeeed
w:leasen	bbbbcZpZcbbba
w:leases	kaZmoafZbZaak
w:leasing	lcijabmnjYabZ
w:least	lcnincZebkddb
w:leave	inldbccecakkj
w:leaves	eqabcbbabiabp
w:leaving	abqcnbcajbbbk
w:lebenslauf	ZaqcbbZbnYbaY
w:lecce	paZZbZZZaZaZX
w:lecon	ZaabZpbbZaabZ
w:lectura	ccdddbcodccca
w:lecture	abbbcqapbdbbk
w:lecturer	Zlcbcsbbciccb
w:lecturers	bcccdnbndccdb
w:lectures	XabbbrYpbZaaY
w:led	hmbcjcncibccc
w:ledendag	bddbdobadccdb
w:ledenlijst	paabbaYabbabZ
w:ledger	abaabaYnbpabX
w:ledgers	pbcbccmccccdc
w:leeds	jbcebkhfmabmk
w:leemos	abbbcaZpbabaZ
w:leer	aZaaaaoaYoaZY
w:leere	ZbababapZZbbY
w:leerwerkplek	ZaZaaaZapaaaZ
w:lees	bbabbaZZapbaZ
w:left	hccljcccelfmc
w:leg	ZamalaXZannbZ
w:legacy	bYaanoYlbZabZ
w:legal	embcmbjebabko
w:legale	YbbpcZabbbZbZ
w:legde	bccccaaabbocb
w:legen	bcbbddbbdbbco
w:leggen	cddeddoddddeb
w:leggere	cddcddneddded
w:leggo	abacbbZbapbbZ
w:leghe	ccbccZbbapccb
w:legs	nccdcdbndbded
w:legt	ddeeeedeeeoed
w:legumes	bbacocbbbbbcb
w:lehrauftrag	ZaabbqaZbZbaY
w:lehrer	cbddddcccbcbq
w:lehrerin	cabdccbcmbccn
w:lei	kkffkibaeenbZ
w:leicester	ZqbbccZcbcbcb
w:leiden	aqcdccbcccccb
w:leidenschaft	bbbbobabbbbba
w:leider	ZdhkbojZlYaal
w:leido	bccbdcbbcbcco
w:leihen	ocbcccbcbacco
w:leila	balcdcZbbYcar
w:leipzig	iiacmjambkcca
w:leire	bbpcbcababbba
w:leiria	maabaaZaoZbaZ
w:leistung	occcddbcddbcb
w:leite	anZbbaZbZoaaY
w:leiten	abababZaaZpZZ
w:leiterin	bobbddcdddddd
w:leitores	deeeedocedeee
w:leitos	bnddddcdddced
w:leitung	nnbccbabbbccZ
w:leitura	bbbbcaboaabbZ
w:lekke	ZbZcbbZbZpbbZ
w:lekkende	Zbbocbabcbccb
w:lektorin	acZbccacobbba
w:lembra	nbZbbaZapYaZZ
w:lembro	ZbapbaZZbaaaY
w:lembrou	ccbddcbcbocca
w:lena	kddddffckbcpb
w:lend	kbbcbbiabcobn
w:lender	kbanabYabaobZ
w:lending	ablnbcZcaXmco
w:lends	acbnbcabobcdb
w:length	pbfkcldkcbbbe
w:leningen	cdddddcdcdndc
w:lentejas	bbbccbbbcocbZ
w:lenti	bbaccbabaZbbo
w:lenzuolo	abbbbbabbbbbo
w:leo	obabccaacabbo
w:ler	bnddddcdddcdd
w:leren	bbmdcnbckbccb
w:lernst	baabccpabbaba
w:lernt	ZZZZaoYoZZZZY
w:lernvideos	ZbaabqZabbaba
w:les	icbjbecljemkc
w:lesauto	cbbbcaoacbcba
w:lesboek	bcdacoccdcccb
w:lese	aaaccdacapbaY
w:lesen	dbZjbkaabaZom
w:leser	abaaapZZbaZaZ
w:less	eibbbfpjbcdck
w:lesson	Zdbbctajaabca
w:lessons	bccbcsfabafcl
w:lesuren	accbcoaccccca
w:let	ebkdlblcflddk
w:lets	oaiafZnanaaca
w:letten	bbYbbcabrabba
w:letter	ekadkbboecdbo
w:lettera	bobcbbbbcbacZ
w:letterlijk	coccdbbdccccb
w:letters	icjmnailZhbca
w:letti	bcbcccbbcacbo
w:letting	abbmlcnjjajcb
w:lettings	ZlWaobYaoYZaY
w:letto	ambbbbobbabbZ
w:lettre	YmZaaZYrZZYYX
w:letture	acbccbbbbbbao
w:letzten	aaaobamaaZaaZ
w:letztes	abpbbbabaabbZ
w:leuk	akZcbbcbbpbpY
w:leuke	aqcdccbcccccb
w:leur	abonaaYaZZaal
w:leurs	ZbaabZombZaaZ
w:leute	kaZbkaZnnjaZX
w:leuten	nanbbbYaanabZ
w:leuven	aqabccbcccadc
w:leva	bbacccancbbap
w:levanta	ZabbabZbaapba
w:levantando	ZaabpcaabbbbZ
w:levanto	ccddddcdcdned
w:levar	Zbbbcobbbbcca
w:levee	caccpccacccca
w:level	emecjnbbjaoba
w:levels	aaqcccZcbapcZ
w:leverancier	ZabbbbbZbYbYp
w:levons	YYZapaXabZabZ
w:lezen	cbddobcdddcdc
w:lezing	bddbdobadccdb
w:lezione	Zcbbbmbababbo
w:lezioni	aabbckZobaabZ
w:lhe	fokclclcccccb
w:li	YZZaZZnZZnoZX
w:liability	bbbcbkqmcbbcb
w:libera	qaaZbZZaaaaaX
w:liberacao	bcccccbccboba
w:liberacion	abcbcbabcbobZ
w:liberados	abccdcrccbbcb
w:liberano	aapbbbZZbZaaZ
w:liberar	caccccbcccpca
w:liberato	dndeeeddeeedd
w:libere	ananbaabbbbbZ
w:liberi	ZaacabpbbabbZ
w:libero	mlaabmZnbZaab
w:liberou	qdddddddddddc
w:liberta	aaaaboZabaaaZ
w:libertad	bpabbbaccacca
w:libertarmos	ZaaabZZaZZpZX
w:liberte	adddddbcddodc
w:liberty	mbjbbakjnbccb
w:librairie	abaabbapaZabY
w:librairies	pcZcccabaacba
w:librarian	aqecbadblZlcb
w:libraries	ankcbcbbmkZdc
w:library	kbbbdjapejabm
w:libre	qZYaadcqeYZYV
w:libreria	ZaaoaaYnZZaaY
w:libres	anbccbobaabba
w:libretas	obbbcbacdcadb
w:libri	abbccbbbbabao
w:libro	ababcnabboacZ
w:libros	pcbcccbcbbcda
w:lice	ZbbabZYobZaan
w:licenca	lbbccZpZcbbbZ
w:licence	hmcbnbnbfbmca
w:licences	abcccdpbcclca
w:licencia	ncbaabnccbccb
w:licenciada	aaabababoacca
w:licenciee	cbadccacobccb
w:license	ojbbcbXmbbncb
w:licensed	ocbcccpccbcdb
w:licensing	ZbnpaaYbbbbcb
w:licenziato	bcacccbboabbZ
w:licheni	acabbbabbobbZ
w:licht	pbbcbbabbabbZ
w:lid	aaabbbZbbYbbr
w:lider	ZaqZabZaZaaaZ
w:lie	ZoZbZZaoaaabZ
w:liebe	ndddddcdmcbdl
w:lieben	aaaZbZZpaaaaZ
w:lieber	bcmcdcmccmccZ
w:liefde	ZaZaaZZZbpZZY
w:lieferanten	aabbccaacanao
w:liegt	bmbclbibcbkbo
w:lieti	bobcbbbbcbacZ
w:lieu	mZbmmbaabaaao
w:lieve	odcdddcdcccdc
w:liever	bcacccbccobba
w:life	bhohdjafbmnbZ
w:lifeboats	YaYaZaZpZoabY
w:lift	niakdjkgbkbcb
w:lifting	ababbblZbZoba
w:lifts	nbamlbnbbbbca
w:liga	ZaabbbZaaaoan
w:ligar	lZnYabZanaaaY
w:liggen	bcccdcZbccbbo
w:light	bjajbbZmamabo
w:lighthouse	laZambYjaibbp
w:lighting	YnabcbnnbZbbl
w:lights	ZmakXaZbbbbbp
w:ligne	lbabbnYqbaabZ
w:ligt	abZbbagmaZaap
w:lijkt	bccccobacccca
w:lijn	bccdccmcccndb
w:likant	adcddbcdddpdb
w:like	kjljihhfeddcb
w:liked	ijbibbchhocam
w:likely	obackclcicclc
w:liken	addcdaccddpdc
w:likes	lcbcccmacmncb
w:likewise	abqbbaZYbbaac
w:liking	bddddccdedqdd
w:lille	nabccbibbabpe
w:lily	ccccccbcdamdo
w:lime	Zbbbccncdbcdn
w:limerick	jaZZabZboncca
w:limit	amabbiYabZqoj
w:limitati	bcccbcZZdcocb
w:limite	YZYYaaYZoYkoX
w:limited	baabcbaqbanmY
w:limits	ZbcbcaZocabbm
w:limpeza	bcdddcocddccb
w:limpios	boccccbccbcca
w:limpo	ambbbabcccocb
w:limpos	cocdcacaccdda
w:lince	bobbcbbccbccZ
w:lindgren	aaZabbZbpYbmZ
w:lindholm	jZkncbZbcnccb
w:lindqvist	ocbcdcdddnkdc
w:line	llccnleabilba
w:linea	ZbaboaZabZlam
w:linen	bbbcncacaoadc
w:lines	lmmcdcceadbcl
w:link	Zdbobbkpdbncb
w:linke	ZaZbapZaZZabZ
w:linked	aocbbboZljbcZ
w:linkedin	ccZabamainqaY
w:linken	bbabbcZacpbZZ
w:links	abbcbcnacaaZo
w:linocut	obZbabYaanabY
w:linux	ancdddbcjbZoa
w:liquidan	accocbaccbbbZ
w:lire	danaaoZbZkaaY
w:lis	oZZaaZZZaoZZX
w:lisboa	kldddlcddddlb
w:lisbon	hpebiecdcmcea
w:lisible	occccbabcbcca
w:list	cbngddpcjbbck
w:lista	abbcccbcccpcb
w:listas	ocbcccbcbbcda
w:liste	ZbnpbZZbbaabZ
w:listed	nabbbarbcaZba
w:listen	admjcdepibdcb
w:listened	omaccbacbbcca
w:listener	cbicccoabbcdc
w:listeners	YaaablZtcaccb
w:listening	Zoacbbbbbncca
w:listens	mmbclcjccacdc
w:listing	abbbcbqZcbdoZ
w:listo	bbcccbbbcbbbo
w:lists	bbmbcbqbbZaca
w:literally	kkacbbZbcapdb
w:lithium	ndabcababoddd
w:litigation	lnbZccbccclcb
w:litige	ZaZoaalaaaaaZ
w:lits	ZZaaaaZpaaaaY
w:little	ijickifdejbih
w:liutaio	abbcbbocbbbba
w:live	clcceibsbaeca
w:lived	ZnZoabkblZbba
w:livello	aobbbbaababbZ
w:lives	nnaboYZZbabbY
w:living	mkZmkbndbZbce
w:livraison	qddcdcbcdcddb
w:livre	naZaaZZpmYaYa
w:livro	mccdcakocabcZ
w:ll	cjlceehicdlej
w:llamada	ccqhdcbcclcci
w:llamadas	ZaZaaaZaaYZpY
w:llamar	abpaaZZaaaaaY
w:llame	abpbbZZaaaabZ
w:llamo	abpabbZaabbba
w:llave	bocccccdbdcdb
w:llega	bbaccbabbabaq
w:llegado	cdcddbccdboaZ
w:llegamos	occccbbbdcccb
w:llegar	bcbbccbbcbobZ
w:llegara	bcbcccabbaaap
w:llego	abobbaZaaaabZ
w:llenan	ababbbpbbaaaZ
w:llenar	bcadbcodcbcdb
w:lleva	alabbbobnabca
w:llevado	bocccccdbdcdb
w:llevamos	abbclbpccbbca
w:llevar	abpbbbabaabbZ
w:llevarnos	pbacbbabcbabZ
w:llevas	abaaZonabaabZ
w:lleve	bobcncadbcbcb
w:lleves	cccdqdcddcddb
w:llevo	Zbncbbdbaabbo
w:lluvia	bcbcccbacbcbo
w:lng	mbobacZcabbba
w:lo	ldibllkcbkefa
w:load	nmacbdjkbblcb
w:loaded	acbbmcocbbbcb
w:loading	acbcccoccbZcm
w:loads	YbZbnbobbZjba
w:loaf	abaabanmanabY
w:loan	ZaabraYabaqXd
w:loans	nZapaYYaZZaaY
w:loca	ocbcccbcbbbda
w:local	lnbdldocbacba
w:localisation	ababbZoobZbaY
w:locals	qbacddbdcccdb
w:locataires	bccdddcddcocb
w:locate	acccdendccmdc
w:located	YbbbcaZbcbrba
w:locatif	bcbmcbocccbca
w:location	rjhdddbdhcccc
w:locations	ZZrcddaccbbab
w:locaux	aqncbcabcbcca
w:lock	ZaZbaanmaaaoj
w:locked	kbabbbabaZkpY
w:locker	ZbZbaafZaoobY
w:lockers	oZacccZcbbbco
w:locum	qnnaaajaaZbbY
w:locums	lolabaoaaZbcZ
w:lodging	qbbacoZacibba
w:lodz	bnddddbccnccc
w:log	ZabbbeZabjqio
w:logement	bobcicbkcacan
w:logged	abcccbacccqba
w:loggen	aaZbaaZabapaY
w:logging	cacacmbcccobZ
w:logiciel	addddcocedadc
w:logiciels	ZbapbaZnbaaaZ
w:login	abbccbebcbtlc
w:logistic	amZbcbZoaabcb
w:logistica	cedoeddeedeed
w:logisticiens	bobdccbccbccb
w:logistics	aefmjlallhdba
w:logistik	pbZbccbccbaZb
w:logistique	cddocbdddddec
w:logo	ialbdbqbbaaoY
w:logs	laabbnXbaZbbr
w:lohn	bbbbobZbbbbba
w:lohnabrechnungen	abaccapcaabca
w:lohnt	bcbcqcbbbbccb
w:loin	dccededepeeed
w:loire	ZaaaaaabaaZol
w:loja	abcbcboccbbca
w:lol	kaabbblandpbY
w:lome	baccbdccccqcb
w:london	hlncccackbncb
w:long	nkfdefihckccc
w:longer	cblccdeccmbpd
w:longtemps	bcbcncaccocba
w:lonjas	ddddndceeddee
w:loodgieter	ZaabbbaabZaZq
w:look	jflchekjidbed
w:looked	cbZbjallalbod
w:looking	ejmiledcjcddc
w:lookout	aaqbmcZbbYcca
w:looks	akecceneelbbm
w:loondienst	cqcdddcdddddb
w:loonstrook	aaabbaZababZp
w:loops	qbabcbZccbbca
w:loopt	jZaaaZXmaYZon
w:looptijd	pdeeeedeceeec
w:lopen	pbZbbaabcbabZ
w:lord	YaaaabZbYZrbY
w:lordi	amcccoabbbbcZ
w:lorient	bcddnccdddcec
w:loro	ndddddcdddmdc
w:lorry	ZbbobaZcclack
w:los	jlbjlicabcnbi
w:lose	Yijkbbqbbalcj
w:losing	omZbabjbammbZ
w:loss	abZblbfmbZkao
w:losse	acdcdpcccdddc
w:lost	blaccdccjpobb
w:losung	bbbcccpcbabca
w:lot	kanedjmjdeccb
w:lots	lbmcccnbbdban
w:lotteria	pcbcbcaccbaca
w:lottery	ipdcbdcclcjdb
w:lou	bccdcdoccmcdc
w:loud	ilabbZZmjlbbl
w:louise	ZaobabYbaZZbp
w:loupe	dccededepeeed
w:love	djkiielkidbcd
w:loved	llabeklajncba
w:lovely	kehcgdihckcii
w:loves	XZZpZZYaoYmaY
w:low	khacpblbcbcck
w:lower	ZZmaabXiqjbca
w:loyalty	aannbbZZbnbaZ
w:loyer	Zcdccaacccbcr
w:loyers	ababbaZoanmZZ
w:lpa	bsadddcdcdkcb
w:lsf	pabZcaaabbaaY
w:ltd	raaccbabbabca
w:lu	acacccZcsacba
w:lubina	aaabobacabZca
w:lucca	ZaaaaaZpaZZaY
w:luce	bcbdccacbiccq
w:lucht	aaacbbabpabbZ
w:luchtte	bbabcbabbpaaZ
w:lucia	nbabnbZbaabnZ
w:lucian	kjacbakbcocca
w:luck	aaYbibkZnqbbY
w:lucky	abcbkhnbclhcj
w:ludlow	qbbbdbaccbddb
w:ludmila	abcbbbacbbocb
w:luego	YlapaaZbZaaaZ
w:lugar	aoabbaZobZaaY
w:lugares	dddededdndddd
w:luglio	paZZaYYZaZZZk
w:lugo	paaZbYZZaaaZY
w:lui	khbkccbclcicn
w:luis	aaacjcabmbcbo
w:luister	bccccbaocbbba
w:luizencontrole	aababbabaabbp
w:lukas	ajacnbZaboZbZ
w:lumenbank	bkljbclbldcla
w:luna	ZbbbbapabaaaY
w:lunch	afcjifkmajcbn
w:luncheon	anZbcbZcbpacc
w:lunches	nbccncZbkbcda
w:lunchtime	paaZbaaobcccY
w:lund	ZbaabbmZbjZnm
w:lundi	aaacbbnnjabap
w:lunedi	ecbccblbcblbp
w:lunes	bkccdjbbcbccp
w:lupo	abbbccabbpbaX
w:lurk	bcacccZbbqcca
w:lust	banlbmZnbaabZ
w:luxembourg	pnacdcZdccbcc
w:luxemburg	ZbZcbcZbZpbbZ
w:luz	Zbbccblacbmbo
w:lvs	bbabcoabbabba
w:lx	baoaccbbbaaZn
w:lyceennes	bdcdcocadccaZ
w:lycees	bcbcbcpcbbbca
w:lying	obhbbbaamecca
w:lyon	klkkcbdfckcib
w:m	cfhfkecdmlgcb
w:ma	nbhbfnbllcbbc
w:maak	ZbbbbbqbbaobZ
w:maakt	cdddddcdedodc
w:maaltijdcheques	boabccbcccccb
w:maam	jbZabaYaqaZbZ
w:maand	jdcbihnbcblkd
w:maandag	abapbaZabakao
w:maandagen	abZbaaaaZpbaZ
w:maandagochtend	ababbbaabZbao
w:maandelijks	YaZZapYaaZZZY
w:maanden	qcddddcddddbm
w:maar	nbccbpcbllcbZ
w:maart	kkbbbaaobZbal
w:macae	pddeeeceeeded
w:macchina	eodddeddedeee
w:macchine	bccncccdccccb
w:macchinetta	ZapccbbacbbbZ
w:maceta	deeedenddeded
w:mach	bbacccabaZbbp
w:machen	mbabllYaalkbn
w:machine	ckbiiegeehndd
w:machines	bnZnjmnacZbcZ
w:machst	obccccbbcccdb
w:macht	YabbnoZZbbaaZ
w:machucar	acbcbcpbbbbca
w:mad	ZcfanbmbmkfbZ
w:madagascar	Zbbccbqcccbca
w:madam	lchckblmibcci
w:madame	llackcZcncbbl
w:made	hdfcjhjfencdc
w:madness	mcocadbdccced
w:madre	aZZnaaZaoZabl
w:madrid	lnbckkbieicdc
w:mae	acbcccmccbmbn
w:maestra	bcccccabcbbcp
w:mag	bmmancbgmdcca
w:magazin	YZZZanYpaYaZY
w:magazine	laZnaoYobYZZb
w:magazzini	YaapbaZabaaaZ
w:magazziniere	Zpbcbbabbbbca
w:magazzino	cbcddcpbddcYa
w:maggio	bbnccbabbablp
w:magician	maZYpYWaabZaY
w:magico	ZbaabpZaaaabZ
w:magna	bbbZcpbacbbba
w:magst	pmbdddlddccdb
w:mai	maaccdalnacco
w:maiden	ZabbbabbcbqbY
w:maier	bbbbccbbdbcco
w:mail	iicecbokbamib
w:mailadres	ZaZaaaZZaYZpY
w:mailbox	bbbccbbbbaqkY
w:mailing	acabccnaanlca
w:mails	eZZnabZaaoamY
w:mailt	cddddcbdecocb
w:main	ilabbbjbbZfbq
w:mainframe	lbabdbaodbacb
w:mainly	bkmcccncdcdec
w:maintain	napcbcacbbccc
w:maintained	bcccddbccclco
w:maintaining	nbabckYbbocba
w:maintenance	aojkbfbbcabkl
w:maintenant	aaaclbmbbZbqZ
w:maio	pcbccaakbbbhn
w:mairie	acccccbbcbcao
w:mais	kjcboekjbebbb
w:maison	anbcbaabbbcaq
w:maisons	bboccbacbabba
w:maitre	cccdcbbdoccdc
w:maitrise	aaZaZaZaaaZpZ
w:major	YaYZbZYaqYZai
w:make	ilcekjgeeehdc
w:maken	nZYanmXnYXZZX
w:makeover	paZccbmZbabca
w:maker	kdjrbbbabaabZ
w:makers	acbnkcombbacb
w:makes	ZgjokeoabeicZ
w:making	ljjnmfZbbbbci
w:makkelijker	deddddcdedndb
w:mal	bbmbbbiadnbmc
w:mala	deeeddnddeced
w:malade	cccddYcbcbdcq
w:male	ccccdZcacbcbp
w:maler	bddcdbbdddcdo
w:mall	oaobbaZbZabbZ
w:malmo	ZpYbbmZbmlbba
w:malo	cbcddacbcbcbp
w:mama	YZYaaaZZZXoap
w:maman	bcZcbaaaobmbZ
w:mamie	abZbbbZbaZbap
w:mamis	bcccccaccbbco
w:mamma	ababbbabaapca
w:man	ckcdbhmlbllbe
w:manage	nbaabkpZbabpZ
w:managed	lbZnbbnZbbana
w:management	ckmldkhfbcfbd
w:manager	ipdddcicideed
w:managers	Zcnqbkikbadbb
w:managing	kbacockcdZbdc
w:manana	ajahbecfcaenn
w:mananas	pcddddcdedded
w:manca	abcdocbccccda
w:mancano	ZaabnamaaaaZo
w:manche	occcccbccbbba
w:manchester	cpkciifihbcca
w:manda	mdoamlYZaYZZX
w:mandala	ZbabaaZabaqbZ
w:mandame	cpbdddcdddmac
w:mandami	dddddcdcdcnbb
w:mandamos	aZZobaZbbZobZ
w:mandant	apabcbbbcbcca
w:mandantin	bacbddccdccco
w:mandar	obbancbccdccb
w:mandarle	ZaabpabbZabba
w:mandarnos	cdddcdbcdcnda
w:mandat	nbmccbbccbnca
w:mandate	casbccaabaccb
w:mandated	kpbcccbdddadc
w:mandates	ZasbbbYbbYbbY
w:mandatory	kbZccaZabZabq
w:mande	ababbboabamZZ
w:mandeme	YaaabpmZaaaaY
w:mandi	abkcccnbbapaZ
w:mando	kaabobmboadbZ
w:mandou	cdcdddcccocca
w:manejo	bbpcccbcbbcaa
w:mange	ZaZboaZZZZZZn
w:mangia	bcddobccddced
w:manha	bnbclaaababbn
w:manhas	qccdddcdddddb
w:manila	ZamaaaZaqYkaY
w:manish	ckbjddeckmcdc
w:manja	ZbabpbabaaZaZ
w:mann	dodeeeeedeeed
w:manner	dmddddmdddjed
w:mannheim	bocddccbbcbaa
w:mano	pbabmbacnaaba
w:manos	nbbddZbbobccb
w:manpower	aaobccnbabYbZ
w:manque	bmbcnjabibbbm
w:mantas	abbbbbaobaabZ
w:mantem	ZapbaaZaaYaaZ
w:mantenerla	abbbbbaabapaY
w:mantenimiento	bqccccbccbbbn
w:manual	rbabblZjbZabn
w:manuale	bccccobbcbcca
w:manuel	Ycnbcoacccbdb
w:manufacturer	Zncpbbhclaccb
w:manufacturers	icnacbnbcbccc
w:manufactures	mbZboblcbabcb
w:manufacturing	cbolmcbcbeccb
w:manuscript	pbaacYmZaZbaq
w:manuscripts	bcbcdmabcocca
w:manutencao	abbbcbobcnabZ
w:manutentore	bccccbbccbcco
w:many	ebmjfjifcnbcb
w:mao	bbbbbcpbabbca
w:maos	abbbbapbbbbca
w:map	maibcdokajdda
w:mapa	ZaZbpbaaaaaaa
w:mapeando	abpbbbabbabaa
w:maple	mobcccacbabba
w:mappiamo	cdcddcaodcccb
w:mapping	ddnckkkcfbcdc
w:maps	ibZbbckoeiibb
w:maputo	bcbbbcpbabbcb
w:maquettes	ocbbccacbcccb
w:maquina	deeedenddeded
w:mar	ccddmdbdcdmed
w:marathon	ablbbbkbaqcbZ
w:maraton	cccccbaacbbco
w:maravilhas	ababbbaacpbba
w:maravilla	bocbcbbccbbcZ
w:marca	YZYaqZfZnYZZY
w:marcada	abapbaaZbaabY
w:marcar	bbrbbcbccZdcb
w:marcas	bccocbaccckca
w:marcava	deeeedodedeee
w:marcelo	bcmbddbdccndc
w:march	mddclcimjbbcl
w:marcharon	deeedenddeced
w:marche	obnlbbabbbbcZ
w:marchetti	acbbdpbZdcbac
w:marchio	nddececeddded
w:marco	nbnabcablabca
w:marcos	ZbmcccZccpcca
w:marcus	lbadddcdoZcdc
w:mardi	abbkmmbamcbcl
w:margaret	mbaaobZZbnbcZ
w:margin	Zcanndlccjcdb
w:margins	mbabcYZpcbbcb
w:marguerite	dlabbclncmcdb
w:mari	occdcacdccccc
w:maria	ZaYbbbYapXabo
w:mariage	ZaabZpabZZabZ
w:marine	ealbabbooabba
w:marisol	ZYZbkbYbpnacZ
w:maritime	aacbcllocbcca
w:marito	ababababbapbZ
w:mark	labbcmajccdbp
w:market	idpllcefcabcc
w:marketing	hkjceldbcdele
w:marketplace	meajoZknbadYa
w:marking	hbbcdrbccbcdb
w:markt	accodcacddbcb
w:marktconform	pcddedcdddddb
w:marktfuhrer	aaoabbaaaZaZZ
w:marktleider	aapbbbYbZZaaZ
w:marlow	aZZbbZnaabaoZ
w:marmita	pccbcbacbcZca
w:marquesinas	bbbcbbZbobcba
w:marre	bcccccoadccca
w:marriage	cZYabpZZZoaba
w:marry	YopbabZaaabbZ
w:mars	eanbbahocaaaf
w:marsh	oaobbbZbbaaca
w:marta	anaccbqbbnbca
w:martedi	cccddcmjcbcao
w:martes	Zlbocaakbaaal
w:martin	apZbabZbafbba
w:mary	YZabbZZoaYaal
w:marz	oZabbbaZbZaZo
w:marzo	ZaZaabZZnZaZp
w:mas	iclbdlklclcbb
w:maschinenbauer	ndddeccdeedec
w:maschinenbauunternehmen	bobccbbbbbcca
w:massimo	occcdcbcdcbca
w:mast	abbccoabblcca
w:master	boZccjcbombba
w:masterclass	YaaabqYpblaaY
w:mastermind	XYZZZYWraZZZX
w:masters	ZYabboZoaZbbY
w:masts	onZcbbYbaabbZ
w:match	Zmnicdkabbdnc
w:matched	kblmmdbccbbbb
w:matches	bZdbmdacbacrb
w:matching	Zaqcncaccacdc
w:mate	jaYfhbelnkjbY
w:matematica	abbbbobaaabba
w:mateo	hjfddckciieoa
w:matera	aaZabbZaapbaZ
w:material	pmcddcaccdcdc
w:materiales	dddcdccbdodcb
w:materials	oabcbqZacbbca
w:maternity	nnbccbbcmbddc
w:mathe	Zccbcpbbbbbca
w:mathematics	aobbbaaZabobY
w:mathematique	abbbcaaabbpaZ
w:maths	Yacbopaamefba
w:matilda	nbabcaZbcZbbo
w:matilde	bbbcbbbbbobbZ
w:matin	kamnbaZaaaaal
w:matinee	bbpabbZbaabba
w:matinees	abbbcpabcbbba
w:matosinhos	aocbccbcddcdb
w:matricula	aZZbbanobaaaZ
w:matrimonio	pcacbbabbabbZ
w:matrix	pcacccacbbcda
w:matron	jobccabbbccmZ
w:matroos	ddcedddeodeed
w:matter	Zccecombjhhkb
w:matters	cZljbaXobZabo
w:matthauspassion	bbZcbcabbpbbZ
w:mattina	naZaanZYaYaYl
w:mattino	bdcdddcdndddc
w:mattress	XaaaaqZZbaaba
w:mau	acZbccabpbbba
w:max	qlbddlbbcddcb
w:may	jdlkeiiijcbed
w:maybe	kkjendbbkhbhb
w:mayo	bcbccbaacabnp
w:mayor	obaacbZdbobbZ
w:mayores	aZabZoYoaaaaY
w:mba	YaZaZYYoYpbaZ
w:mbeki	malncbYbbbccb
w:mbo	bcdacocbdccdb
w:md	ibccodbdddbdd
w:me	ifkdieecmjecc
w:meal	qmabbaZabbbca
w:meals	aqZmacZobabcY
w:mean	eecgdmboklbcZ
w:meaning	bcaccZaZaqbba
w:means	jbiccmobbZccl
w:meant	ZmlccmZajncca
w:meantime	eldbccZbobbcn
w:measure	nlaccbpbcZbbb
w:measured	acacccpbcaddc
w:measurement	cnbddbbcbnddd
w:measuring	YaYaZaoZaZoaY
w:meat	acaccaaacjccq
w:mecanico	cocddbcaccdda
w:meccaniche	abocccbccbcca
w:mechanic	Zpabbbabbfbca
w:mechanical	ikbcmbakkmccb
w:mechelen	bcacccbccocba
w:meckert	bcdcdcbcddndc
w:mecontent	bcbdddodcccdc
w:med	namboaYaZZaba
w:mede	ebeemeeeeeeed
w:medecins	cccdcdcdccodc
w:medeoprichter	eedemeeeedeed
w:medewerker	ZobcncabbbbbZ
w:media	abblcbrkbbccj
w:medianoche	cddbdcbddcocb
w:mediante	occcdcacddcda
w:mediatheque	apbcbbbcbcZbZ
w:mediator	bbcccYpZdbbcb
w:medica	obbZncabcccca
w:medical	apbnefdbcckca
w:medicijntekorten	ZaapaaZabbaba
w:medicine	pbbajaacmbbbb
w:medico	dodjeeceeeedd
w:medicos	pdecebbdedZdc
w:medics	mcclcbandcadb
w:medieval	ZjbacmZocabcZ
w:medio	ccbdcdcdocddc
w:meditation	rbaabaZacbccb
w:medronho	bbbcocacbcccb
w:mee	alakjbamedkbm
w:meedenken	ccacccbbbocbZ
w:meedoen	cdcoecdddedec
w:meegaat	cddeddoddddeb
w:meelopen	ZaZbabZapZaaY
w:meer	blldckcjobbca
w:meerdere	ddoeeecebdecd
w:meestal	cdddddodcddeb
w:meet	bkkdjbdmboecb
w:meeting	bjckbhaibmibo
w:meetings	hcbpbdbbcokbZ
w:meets	bbasbiZZcadbk
w:meetup	lccblZcrcbclZ
w:meglio	ZbnbbnaalbbbZ
w:mehr	ikkcccnbfbkce
w:mehrere	ccqdcdccbbccb
w:mehrwertsteuer	ZbabbapabaaaY
w:mei	oaabbbnbaamej
w:meia	YaapaYmZaZZZY
w:mein	bcablianmcnbd
w:meine	nbbccklknadca
w:meinem	bmbdccmcbcccn
w:meinen	aboccnacdamca
w:meiner	ocbcddodccccb
w:meines	bbbbbaapaabba
w:meinst	ababbaZbbZbZq
w:meinte	pccdmcbccccdb
w:meinung	accocbccdcddb
w:meio	YmoaaaZaZYnaY
w:meisten	cdcdddnddcmdc
w:meisterin	bobcbbbccbcda
w:mejor	ddddndceddcee
w:melbourne	Zkaaccnbnbcdb
w:meld	bdcddcZrccaba
w:melden	abpcccZbbajni
w:meldet	ZababaZobZnaY
w:melhor	ZapaabZaaZaZZ
w:melissa	mcceeedfkeeee
w:melun	odddeccdcdcdb
w:member	YcbomaZdcZlqY
w:members	cdbhckbobfjna
w:membership	kabbaYqocZdaj
w:membrane	maZXbpZabZabZ
w:membre	bcbcccabcabrZ
w:meme	occcfcdckmccf
w:memes	oandddbdbccca
w:memo	ZZaomacbbaabm
w:memorandum	YZZapZYYaZZZZ
w:memory	ZcbpcaabcnZca
w:men	bdmccnabahccn
w:mend	mbbccboabbcdc
w:mended	olccdbaccbddd
w:mendrisio	bocddcddccccb
w:meneer	ZaZaaaZapaaaZ
w:menina	ocbdcbabcabcb
w:meninas	bccdcobZcbccb
w:meninos	bbbcbbabbobbZ
w:meno	cdcdddqcdcddb
w:menorca	boccccbccbcca
w:menos	bbZbcbabbrbaZ
w:mens	ccddoccdddddc
w:mensa	moccccbccccca
w:mensagem	ZaabaamaoYanX
w:mensah	aaZZcbZpbbncb
w:mensais	jpbbbaZbababZ
w:mensaje	ZZZaZaZZZnYpX
w:mensajeria	occddcadddcdb
w:mensal	abaaaoZabambZ
w:mensalidade	abcbcboccbZbb
w:mensch	dddeoedeedeec
w:menschen	abmbcbmncakbZ
w:mense	bdcdddcdndddc
w:mensen	jbscbbalbZbba
w:mensile	mccddnbccccca
w:mensili	acccccbcdcocb
w:mensilita	crcdcdbdccdcb
w:mensual	qbddedbdddacb
w:mensuales	lpbbdccccclcb
w:mensuel	adddddbcddodc
w:mention	abpccckbnhbkZ
w:mentioned	fkadjcieakboa
w:mentions	abZcccaYlYcoo
w:mentir	bcocbcacbbbbc
w:mentor	abjaZrblkclba
w:mentoras	bcccboabccccc
w:mentoren	cdeddndcedddb
w:mentores	abcccraZcbcca
w:mentori	abbbbpZYcbbaZ
w:mentorin	cbbddbccccocc
w:mentoring	ZaZbbnpabkZab
w:mentorinnen	cddddnccdddda
w:mentors	ZcbacsakcbccZ
w:menu	rmabbZcababcZ
w:menus	ZZZbbZnapYbaZ
w:mer	cobbcbbdccccc
w:mercado	YZpobbabbabaZ
w:mercantil	pcdeeeceeeeed
w:mercedes	bYabbbYbbbqba
w:merchant	acbbddacdcqbb
w:merci	kbZbcbaahpZap
w:mercoledi	abbncZanbabbk
w:mercredi	accmclbbcbbbn
w:meredith	abbocdbcmccdd
w:merely	ddlddeiddnded
w:merge	ZbZapaXbZYaan
w:merged	ZapbabYaaXblp
w:merger	jmpbbaYYYnaaZ
w:merida	YZmaboYoaXaaZ
w:meridian	cmaddbbmddmdd
w:merienda	cbdccacoddddc
w:merita	Zabcbbobbbbba
w:merry	aaZbbbZabqaZl
w:mes	dlcbkdlbdfned
w:mesa	maaaaZZZaooZY
w:mese	mmbajjlabblbh
w:meses	pkccdcddlcccj
w:mesi	pdkdddcdddecj
w:mesma	cdddedmcddddn
w:mesmas	ocbdcbaccabcb
w:mesmo	aapabaZabaaal
w:mess	pnabnaYabZaba
w:message	edddcebdfjeqb
w:messages	jaibbbeaadkrX
w:messaggio	ababbbnabZlnY
w:messaging	YaaabbZZnZapX
w:messe	bcaccbaZbpbbb
w:messen	dddeoedeedeec
w:messo	bbabcbabWXarY
w:messy	qacbbaZbcbbbb
w:mestiere	bdodccbcaaddb
w:mestrado	ZaZabaZapZZYZ
w:met	gkcckccedohcd
w:meta	ZaacmbkbjnkbY
w:metal	Znccdoabccbdb
w:metall	bocdddccbcddc
w:metalmeccanico	aoabbbaababbZ
w:metals	nbabccZpcZbdb
w:metamask	aabbbcbcdbrbb
w:meten	ccbcbcobbccca
w:meteo	ZbaaaoaZbaZbm
w:meter	maZbaapZZYaZo
w:method	maboabncccacb
w:methode	bccddcqdcccdc
w:methods	abbbdoacbnccb
w:metier	ZalbiadmmlbbZ
w:metiers	bdddccobccbdb
w:metodo	cdceeepedddee
w:metodologica	pcbacaaabbbca
w:metre	bdcdcdmccncec
w:metres	ncbceckacjccn
w:metta	abccocbcdcbdb
w:mette	obbbbcbccbbcb
w:mettendo	bcbcdcbccbqca
w:metti	dddddccdddned
w:mettre	ZaYZpaZaZZaaZ
w:metz	aoccccboabcaa
w:meu	abaccmdnmbbcm
w:meus	mbZaaaZaZnnaY
w:mevrouw	occdldlddcbdc
w:mexia	cdceeepedddee
w:mexico	lnZbccnccbcdb
w:mezz	YanoabZlaaaaY
w:mezzanotte	bccccbbbcboba
w:mezze	ocdcdbcccdcba
w:mezzo	nddececeddded
w:mi	icjckcdlojdba
w:mia	jfdbllkjabbbm
w:miami	aobdcdacbandc
w:mica	bobccbbcbbcca
w:mich	bbhcccejqllcZ
w:micro	ZaaopaXbcbbca
w:microfono	ccdccacoddddc
w:microphone	nZZcbaZenaocZ
w:mid	nmaldcallbccb
w:middag	ZbcZbpacbcbca
w:middelburg	cncdddcdddddc
w:middelen	ddddddcdcdndc
w:middle	lkjcidaccjdmb
w:middleman	anacbcoccabca
w:midi	YbaabnZmbajbl
w:midlands	ajocccmcaYccb
w:midnight	laanbYYkaZlan
w:midwest	qbalcbZbbbbdb
w:midwife	aZmcbbabaobmZ
w:midwives	ZcbkbpaZbbacb
w:mie	akacbbnbbaobZ
w:miei	mbaboZnZaabbZ
w:miel	ZbabbapabaabZ
w:mien	bcacbaaaoaaba
w:mientras	ccdblcjddcndc
w:miercoles	ccpcccbccbcbn
w:miete	accbcaabcbbbr
w:mieten	abcbcbbbcboaa
w:mieter	bcccddccdcddo
w:mieterbefragung	obaccbbbcbcca
w:mieterinnen	ccddddccdcddn
w:mietspiegel	aoaabnZZaaaaY
w:mietvertrage	bcbcdcocbacbb
w:might	cdpdkiidjbcdb
w:migliore	Zabbbapbbbbba
w:migliori	bbZbbbYpZaYam
w:migrate	pbbcccZcbbaca
w:migration	rbjbbcabambcc
w:mij	cbjcjcmbekdcj
w:mijn	eiacmkjmmbebb
w:mikro	bbbcbaaobabba
w:mil	hmbhoeclcchba
w:mila	apbbmbabbbbbZ
w:milagros	cncccccccbccb
w:milan	jjlhchiikdcfa
w:milano	lkcddncbddkdb
w:milch	bcbdccbbcabbo
w:mileage	rbbaamabcabcZ
w:miles	laabbaXnalbpY
w:milestones	obbaYbZabZapY
w:milhoes	cddddcccdboZb
w:milione	nddecececdded
w:milioni	dddddddcdcnbb
w:militare	aaababZaaZpbZ
w:miljoen	cdcddcbcdbobb
w:milk	lZZbkbiaalabo
w:milking	mmaibambiabca
w:mill	oaabmbaobaabk
w:million	bjceodcidbndc
w:millions	ccbcdcbcccpba
w:millones	cddddcccdcoZb
w:milos	mccdcbbcdbado
w:mim	ZaZabaZapZpZY
w:min	cbatcZibjbibZ
w:minas	Zaababmbobbca
w:mind	dcqjcecdlbbec
w:minded	ZambobXbaobba
w:minds	mcncddbcdcddd
w:mine	ebZbkdbdooibc
w:mines	abbbacodnbdcc
w:ming	dmleeecedddee
w:minh	ZabbooZbccbcc
w:minha	mldcklddldcca
w:minhas	abbabbababpca
w:mini	abaaaaYooYkbZ
w:minijob	occccbabdcbcZ
w:minima	deeeedodedeee
w:minimo	ZbbabaoabalaY
w:minimum	mdbbpljbcbccb
w:mining	jjbcncabcbmcb
w:minis	Zbbbcanabbabo
w:ministere	ocedddcdedccc
w:ministerio	ocdeeddeddeec
w:ministero	qbcdddcdcddbc
w:ministry	lnimcaZbbjncZ
w:minka	bccdddbcdcccn
w:minneapolis	ncbdeemeeedee
w:minorile	bbcccocbcccba
w:mins	afZpccolbaicb
w:minstens	qcdeddcecdddc
w:minuit	boaddccdccbdb
w:minus	pcbcccldcccdc
w:minusculo	abaccdabaobba
w:minute	bbjpclnkdabbc
w:minuten	ZbaqallmkabbZ
w:minutes	abeqdkjgjaedd
w:minuti	bfbncclbccbna
w:minuto	bdceddcdcdodc
w:minutos	bbbrckcbccbca
w:minuut	Zcadccpcabccb
w:mio	gbabnkZlobmbY
w:mir	kimccejdfdjce
w:mirado	ccdddecdcdned
w:mirar	bbbcbcaccbbcp
w:mireille	YpobaaZbbabbb
w:mirella	nddecececdded
w:miriam	bcmckblbbncdb
w:mis	laYaZmYZnmaaX
w:misdrijf	ccbcccbccbobZ
w:mise	ZbabbaZabaqZY
w:misleidende	ccbccZbpbabbZ
w:misma	bcccccdbcnccm
w:mismo	ncmccccckblcb
w:miss	alebeeYajqkcZ
w:missao	ZaZapaZaZZmZZ
w:misschien	bbacbbacoabca
w:missed	ckabjkpbbabbl
w:misses	abZbbbZaaqaZX
w:missing	Zaimnbajbjbbo
w:mission	pbjdldcdjcddb
w:missione	ababababaZpbZ
w:mississauga	mbZcdcbdcocdc
w:mistake	ababcbklbnpaY
w:mistakes	bkbclbonbacdb
w:mister	YhmlnmZbaeaca
w:misura	ZbbbnbnbbbabZ
w:mit	ekddicjmcfkcg
w:mitad	aZZboaobZaZbZ
w:mitarbeiter	ZaabaZnaaZjoY
w:mitarbeiterin	ZqabbbaaaabaZ
w:mitbringen	bcbbddabcbcbq
w:mitglieder	ZbbbbaaobanaY
w:mitgliederverwaltung	occcccbcdccba
w:mitgrunderin	eddeneeeddeed
w:mitica	ZZYZaZYYZpZYY
w:mitmachen	baaqcaanbbbbZ
w:mitmacht	ZabapaaaaZaba
w:mittags	bcbbddbbdbbco
w:mitte	mbbbcbabcboba
w:mitteilen	ddeeeedeeeoed
w:mittelstandische	cboccdbcbbbcb
w:mitternacht	ababbbabcboba
w:mittwoch	bmbcccblbabbo
w:miudo	bcbcbcbbbbcbo
w:miudos	aaYaboZZZYaZn
w:mixer	pbbbcnZZaZbcZ
w:mkb	eedeeemdeeedd
w:ml	eibcjckbmmbcb
w:mn	cqbcccbcnbcca
w:mo	obbbbbpbcabba
w:moan	YbZpZbYYaobcb
w:mob	ZZZaZaXZsXabX
w:mobile	iclleenbhbkbc
w:mobiles	aqbdddmdccdcb
w:mobilisables	baccccqcccccb
w:mobilita	boccadbbccbca
w:mobility	Ynncccbbbcccb
w:mocht	ZaoabbZbnYabZ
w:mochte	nnakccaboabbd
w:mochten	cpcpccacdckcb
w:mock	XZZrZYmnaYZZW
w:moco	ZZZaaaZapZaaY
w:moda	bdcdddcdccodc
w:mode	pcbcmZboccccb
w:model	qbbagljbcjbcf
w:modelacao	YpcbbaZbababZ
w:modeles	pabbbaZbbbaba
w:modeller	Znacccncacddc
w:modelli	accocacdcccdc
w:modelling	bobccbpbcaccc
w:modelo	abcolbabccbca
w:modelos	Xcbqbabcbbcba
w:models	Zkbocdnibbcjb
w:modena	amocccbcbbcba
w:moderate	nbaZaaZabZYpZ
w:modern	ncbZcYbbdapdc
w:modest	bbbdojcdobddc
w:modeste	abcbbpbYbbacZ
w:modificata	cdcddcccdbYpa
w:modifie	dddddcdddcZoZ
w:modo	laaabaqabaaaX
w:modul	ZbaabqZabbaba
w:modular	Zbbqcaaccabcb
w:module	Zabacslkbajbe
w:modulistica	qdccddcdddddc
w:modulo	mbcbcoabccabY
w:moeder	bbZcbcabaobbZ
w:moet	ZbZZjZYaoamap
w:mogelijk	pddeeedeceeec
w:mogen	ebZmbbebnanbZ
w:moglich	anacbbobbbbbZ
w:moglichkeit	cpdeedcdddeec
w:moi	mfnccbkcnbdca
w:moin	mbabbboababbZ
w:moins	cdcdddodcdcdc
w:moira	aoacbcaabZbcn
w:mois	mjccdhifickbk
w:moisture	ZaZbbopaaYaaY
w:moitie	dbacbbqbbbabZ
w:mola	pbabaaaacaaaZ
w:moldave	pabcccbcbccba
w:moldes	acocccbbbbccb
w:molenaar	boaccbbbbbbba
w:molenhuis	aoacbbbbbbbba
w:molestar	ddddndceeddee
w:moleste	ccbdcdccocddc
w:molestia	bZabbbabobbaZ
w:molto	cdbddaccbpcba
w:mom	acabcbambZbao
w:mombasa	ZbnbbcobcbccZ
w:moment	fbqhdcmbambba
w:momento	YaoboamZZYaaY
w:mon	jibdckhioiiba
w:monat	Zccbhlobcbnck
w:monate	pkddddcddddam
w:monaten	ZnZaamoZbZaaY
w:monatlich	abcbcaabcapaa
w:monats	qccdddcddddeb
w:monatsende	aabbcbaobbaba
w:monday	jfadcblkmcben
w:mondays	albbbpambcbla
w:monde	ZmobbbZabnabY
w:mondo	abZbaaZapZacZ
w:money	jlbgohadabpda
w:monfalcone	oeddeedeeeddc
w:monica	bbkbccabcmoca
w:monique	Znbncdadccddc
w:monitoraggio	odcZccbdddcdc
w:monitoring	obbokaabcbaca
w:monsieur	abacbbncnamba
w:montag	abamcbkhbkbao
w:montagem	ZaZaaaZZaZZpY
w:montaggio	oedeeedeeedec
w:montagna	bbabbbapbabbZ
w:montaje	acbbbboabbbba
w:montamos	cdcdqdcddcddb
w:montando	dedemdmeddded
w:montar	ZbaabpaaaaabZ
w:monte	dddeneeeddeed
w:monter	pddeddceddddd
w:monterrey	rabZbYZZcbbca
w:montes	pbdccabcdcadb
w:month	kibclfneccidc
w:monthly	nlbblfncbbhdb
w:months	pdcefeeceddde
w:monti	pcacbbabbabbZ
w:montpellierain	occddccccdbdb
w:montre	lcbcdcpclccdb
w:montreal	loabcbabbbaca
w:monumenten	ZaaaaZZobZaaZ
w:mooc	bcccccZocbbbZ
w:mood	qkbbcabbbbbca
w:mooi	ZaZabaaaaqaZY
w:mooie	aapbbbYbZZaaZ
w:moon	bbacbcanbneca
w:moor	mbcccabccocdc
w:moore	cpdeedcdddeec
w:moradia	coddddccddddd
w:more	dkjjeelbcecmc
w:morgen	iabbcbjbabdpp
w:morning	hikkbjcdckdbl
w:mornings	lbbccqjhcaeca
w:mortgage	ZjaobbYblnmca
w:mortier	bcddnccdddcec
w:mortified	cnbedecddlded
w:mos	obbbbbnacbbba
w:mosaic	dckccdncnbdla
w:most	egmcciobciccd
w:mostly	nfhcciblikcce
w:mostrar	dedcednddeeed
w:mostro	ZbbbbbqaaaabZ
w:mot	dlbbcbaacbkko
w:mother	ljacjdZcbqkcb
w:motion	mdjbccabbbbmm
w:motive	bbqdcdadbadcc
w:motoboy	pbcccZbacbbca
w:motor	abaoabebabccm
w:motorista	cdccdcaccbocZ
w:motten	odcdddcdccddc
w:mould	YbZbqmYblkbca
w:mountain	ZlaacnoabaaaY
w:mountains	blnccbZbbYcbn
w:mouvement	bcbbcbbbbbcbo
w:move	hnmbcccbjdhdk
w:moved	ijjccdabdoebo
w:moverlo	aZabbbZbpabba
w:moverse	abpbbbZbbabbZ
w:moves	ibbcacckcaibr
w:movil	bcbbccabcbobZ
w:movimenta	ZaZaZbZaaZpZZ
w:moving	coebbdbbjkicl
w:mr	jkeffehbdlicj
w:mri	oaaaobZabZbca
w:mrs	dcbcdbjbmdmcn
w:ms	nijedejdhfchb
w:msc	Zabcclapmbbba
w:msg	ZZrbbbYaaZaZY
w:mt	amcbccZcoccbb
w:much	lcbkdiiddnedb
w:mucha	bbacccbcbZbap
w:muchas	aZabZpaZbaabZ
w:mucho	ZYoapaaaZZaaZ
w:muchos	nddddcccddccb
w:mudamos	bcccdcbbcbbbo
w:mudar	ZambnanaaZaaY
w:mudaria	ZapbaaZbaYaaZ
w:mudarme	bbacbbabaobcZ
w:mude	deeeedodedeee
w:mudei	abbcbbbcoabcb
w:mudou	bbbccbbbbbbbo
w:muevo	cqcdccbdcddcc
w:mug	ZdaccbZpbrbbZ
w:muita	bnddddcdddcdd
w:muitas	bbbbcobbbbbcZ
w:muito	nkibmZZabpaZY
w:mujeres	abbcbnZobabbZ
w:mule	cqddfdbcddddc
w:mulheres	abbcbbabcboba
w:mulino	bcddnbccddded
w:multinazionali	ZboacaabbbbbZ
w:multiple	ZYrcccabbaaZa
w:mum	cjZbbbeaoYoak
w:mumbai	cbcdddmddcnda
w:mundo	ZaZaaaXZarZaY
w:munich	mmlchdbdcecjc
w:municipal	ZnZbpacZaYabl
w:municipalities	lddddcbcdbndb
w:municipality	dpbccckclacdb
w:munissez	acccdcbcccabp
w:munro	cmdedemeddced
w:muoverti	bdqeddcdccdcc
w:mural	paZaaZYoaZmaW
w:murales	abbcbcpbbabca
w:muratore	aaZbabZcpZbbb
w:murcia	ZbaaaanobZbZY
w:muro	nbbabbocbbbca
w:muscat	nobabZZacbZca
w:museum	qicbbdZobYcnY
w:museums	ZXobobpZaYbba
w:music	pmahbYZakabbm
w:musicians	YabnpcZcbbZcb
w:musikschule	acbbcpbZcbcca
w:muss	ZaZbaaoZaaoaY
w:mussen	deddedbcddbdq
w:musst	obcbccbcddadb
w:musste	ddpeceddccddc
w:must	mjbccecfhembl
w:muster	bbbbbbpababbY
w:mut	ZcccbobZccbcb
w:mutter	cddddeodcdeec
w:mutterschutz	pcdcdYcccdccb
w:muttertag	occdcccdbccdb
w:mutual	coZacbjacZmoZ
w:mutuelle	cpbeeedeceeed
w:mutui	cdcndccdddddc
w:muy	aaqbbaZjbZaYY
w:mvp	ddeekedeeendc
w:mxn	bmddddbdccncb
w:my	gdedjefjmkhcb
w:myself	ackdhcmcolccb
w:mystery	aaambaYaoZqbZ
w:n	cejiclbbhnclc
w:n1	njabcaZacboca
w:n4	obbbclbZcaccb
w:na	ajdcjejimclbj
w:naam	jomcbcacbanca
w:naar	kllcdcecdlbcj
w:naas	ZqabbbabbZbca
w:nach	nkjkcbcccddjl
w:nachfassen	abaacbpbbabaZ
w:nachfolge	bobccbbcbbcca
w:nachgebuhr	cddddcccdcocY
w:nachhilfe	accbcobcbbbca
w:nachmittag	aabpaZZabaabZ
w:nachmittage	cccadobbbcdcc
w:nachricht	lcbcdclclbcna
w:nachste	ZaZbbalaoZaan
w:nachsten	acnbccabbbbbp
w:nachster	baabccpabbaba
w:nachstes	bcocccbcbbcca
w:nacht	obacbbaababao
w:nachtdiensten	bobdddccbcccb
w:nachten	pbbcbbabbabbZ
w:nada	YainnajlZZjZX
w:nadar	cccdcdcdocddc
w:nadere	pdddeedeeebee
w:nadia	apbcccZcbcmdb
w:nadie	kbbciZabqalca
w:nagekeken	acbcccbcbcbco
w:nahe	bcbcccbZcbboZ
w:nail	acbccbnYbZaco
w:naira	aabanbZbcboba
w:nairobi	Zjllmbnccbbcb
w:nakagawa	bnbddcaccnddd
w:nakijkers	Xbbabqabcbbca
w:name	jjljjcbckjkca
w:named	kamhbiibbmbbi
w:namen	mccdmcbddcmcb
w:namens	bpabccbcacccb
w:names	abqncmkdbbbca
w:naming	obaobbZbaabcb
w:namlich	ZaZbapabZZabZ
w:nannte	bobcbcbccccca
w:nantes	lpbdccmlcacca
w:nao	jfdkcabnblakc
w:napoli	bcbcccbccocaZ
w:narekent	pbbcccbccccda
w:nasce	ababbaaobabbZ
w:nasceu	ccddnbcdddcdc
w:nascita	ZaZaaaaZZpaZX
w:nashik	Znccncaccccdc
w:natacao	bbbccZbbbbcbq
w:natacion	ccdddacbdcdco
w:natal	deeeedodedeee
w:natation	cccddZcbcbccq
w:national	cqicbbZnibbbb
w:nationality	pdddddbdecaee
w:nationaux	bobcccbbccZcZ
w:native	jambmijZaabbl
w:natte	cdddddoccddeb
w:natter	lbocccacdacdb
w:natural	apZcbbpabZbca
w:naturally	Znabcoacbmccb
w:naturlich	nbbobaZabbbcY
w:natuurkunde	coccdbbcccccc
w:navidad	bbabbbabbpbaY
w:nazca	abpbbaabaYaba
w:nc	kabcdoacccccb
w:nd	odkbbaaqbZbbc
w:nda	pjaodbbbbbbci
w:ne	hdnblbjcecelb
w:near	mimccbbbfbcoe
w:nearby	YZZaabcaoYaoZ
w:nearer	Zbocbckbakcda
w:nearest	jbbcdcbcckcoc
w:nearly	admbpehaeddia
w:neben	ccccdabbapcbZ
w:nebenberuflich	odeeeddeeeeed
w:nebenkosten	bcbcccpcbacba
w:necesita	jpcmccbccdcdb
w:necesitamos	jabpcnabbbcba
w:necesitan	abbcbYaapZbba
w:necesitar	bZabbbabpbbaZ
w:necesitas	ZZbacapbbbbaZ
w:necesite	ZaZbabZbpZaaa
w:necesito	oaZbpaZaZakaZ
w:necessary	abdcacZbbplmb
w:nederlands	pabddcncccccZ
w:nee	coccdbbcccccb
w:need	neeeleebkbkcd
w:needed	oecjblahcdmbc
w:needful	baadcdbdpccdb
w:needing	pabccbabbnbca
w:needn	dacjapeaabZmd
w:needs	mkcdbkabmbihm
w:neem	bcacccabcabas
w:neffe	ZaZbapabZZabZ
w:negative	kccccdlddcocb
w:negociar	ccddnbcdddddd
w:negocio	ccccpmbcccccb
w:negocios	abbbboabaabba
w:negotiate	acabbcqbbabcb
w:negotiating	XbZbbaXoZZabo
w:negozi	dddddccdddndd
w:negozio	bbaccbabaZbbp
w:nehmen	hapccoacbabca
w:nei	bdqdddcdccdcc
w:neighbour	caZablaamnabp
w:neighbouring	abYcbaoaZpbba
w:neighbours	ZaZammYoZXaam
w:neil	acZacckcblcdo
w:nein	odcdddccdccdb
w:neither	qaackaYbapbcZ
w:nel	ajfidfdbnabmf
w:nell	cddcdeneddded
w:nella	aaZbbZZkrlibZ
w:nem	ababqbabaaZba
w:nemen	YZZooZZaYZaaZ
w:nemmeno	cccddcbccbcco
w:nenhum	aaabbZanboaaY
w:nenhuma	bbocccabbbcba
w:nennen	pdddeecededec
w:nephew	maabaqZZbajca
w:nerd	bcbbcdqccabdc
w:nervous	ibZbbmYoamjca
w:nervt	bcbcccoccabca
w:nessun	lbbabZZpbbobZ
w:nessuna	abbbaaabaapba
w:nessuno	YmZZamYZZZZoX
w:neste	cdccdcbccbocZ
w:net	bnkbkimabahai
w:neta	dddddeddncddd
w:netherlands	occcccbccnccb
w:netti	ZoabanZaaZaaY
w:netto	ojacdnbbcbjda
w:nettoyage	bcbdbcpcbbbcb
w:network	edekickehcdna
w:networks	bokabanmcaccb
w:netzleitstelle	dodeeeeedeeed
w:netzwerk	bcaccbaZbpbbb
w:neu	jnmccbalbblbe
w:neue	lbdbbbabbamql
w:neuen	kbalcnabapbZZ
w:neuer	ZaaabZZobaaam
w:neuf	dccededepeeed
w:neun	cccdcdccobddn
w:neunzehn	dodeeeeedeeed
w:neve	bbabbbaobabba
w:never	cjleccbcenenb
w:new	ccjdcccmcjelm
w:newly	ZbgaboZboYbbb
w:news	kdbbbcbahplka
w:newsletter	dcbclbcrbbbfd
w:newspaper	akbminaabidbj
w:newspapers	adbndaandcbdc
w:newsroom	YZlpbZZaaZaaZ
w:next	chmddcmdeeddk
w:ngo	maaaqaeababba
w:ngozi	bcccnZbocbcca
w:nhs	aoZqbZYabZaaZ
w:ni	ZammnaZakakaY
w:niagara	okbdddcccdcdb
w:nice	bjeebfcbfqgia
w:nicely	naZbbbYaapaaY
w:nicer	ccbdddbdcpddc
w:nicht	kcjclbjbcchlk
w:nichte	occdcccdbcbdb
w:nichts	denkblbkhabbd
w:nick	bcabcdncancdb
w:nie	abbbbbobbanaa
w:niece	YbaaboYianlbZ
w:niemand	mmbcccabcabog
w:niemanden	ZaabaZZoaZYoY
w:niente	danZobYbbabbl
w:niet	abebidZkmlckh
w:niets	ZapbblZaaalan
w:nieuw	YZZaaZYpZYnZX
w:nieuwe	ZljbbbdjbfhpY
w:nieuwegein	ZZaaapaabaaaZ
w:nieuwjaar	bbbbbbaabobaZ
w:nieuwkomers	ababapaZaZaaZ
w:nieuws	bbbbbbabbaabo
w:nieuwsbrief	ocabbYZobZabZ
w:nieuwsgierig	aZccpaacccbca
w:night	jlbdcbinijcbk
w:nightly	abaaccocbbbbn
w:nights	nniaboZekabbb
w:nightshift	bacccbZobnabZ
w:nimbus	bncdeckcmkceb
w:nimmt	acbccbicnbccp
w:nina	ZaobaoZaaYabZ
w:nine	kecbjclkjekdd
w:nineteen	aobcmcambhbda
w:ninety	ldcbcmoiadcdb
w:ningbo	acacccqbbacda
w:ninguem	ZaaboaZajZXoY
w:nino	dededepddcdec
w:ninos	Zmabbaabbaaap
w:niortais	pdeeeecedeedb
w:nique	bccddbcbdbdco
w:nis	ZaZbboYnamZbZ
w:niteroi	occbdbacccbcZ
w:nivel	bnbbabZbcboca
w:nix	aqbcbbZccbcbb
w:nj	Zabdddqdccddc
w:nl	ZnabaaZapbabZ
w:nmc	macddcbcddocb
w:no	djjghcjkdijec
w:noah	ZabbnbZbcabbq
w:nobody	khcjjjjeikbcb
w:noch	ddeekadjcckmi
w:noche	cccdcclccbbco
w:noches	mbbcccbcmcldb
w:nodi	aaaaboZabaaaZ
w:nodig	eZoemdlaZZkaX
w:nodigt	ccddddbddcodc
w:noel	ocbccbbcccbca
w:noem	acqcccmbaabbZ
w:noemen	cqbeddcdccddb
w:noemt	bcboccaccbccb
w:nog	baoldacoaibak
w:noi	eolkccnbcbbca
w:noise	ZbaocaYknaabm
w:noite	mbbblZZnkabbZ
w:noites	bbbccabobbcaa
w:nok	aqaddlbcbddcc
w:noleggio	ababbbpaaabbZ
w:nom	bmmjccbcnbkca
w:nombre	mbbbbnaaaalbZ
w:nombres	bccocbbcccaca
w:nome	likclkacbbmbe
w:nomes	abocbcabbabbZ
w:nomina	ZZnbbbaabanam
w:nominaron	ababbbaobZZba
w:nominate	aZaabZZrbYaZZ
w:nominated	bbaacaoncaaZa
w:nominations	abZbcbZqaabZo
w:nominativo	acobbcbbZabca
w:nominiert	YabbabapbbbaZ
w:nommee	abacccabcobaZ
w:non	leibcikadbdmk
w:none	niikejbijajca
w:nonna	YaZbaoZnZYZam
w:nonprofit	jcaccolaccbcc
w:nonsense	onpbcbYababba
w:nooit	elacbbZbclboZ
w:noon	hbeikeacaebbq
w:noor	jjccddjcmccnc
w:noord	bcbcccabcacrZ
w:nor	oakbblYbcbbcb
w:nord	dkedcdecmoccb
w:norden	abbbcbbocbbcZ
w:nordics	aYlapbaacbbcb
w:normal	npajbckecbbcj
w:normally	ckacbbpbbnjcb
w:norte	abnccbanbbbbZ
w:north	ijjdfajdjeabo
w:northern	lcnlddacjbddc
w:northgate	bcaccdbccncna
w:norway	ZaabbnYoaZmbZ
w:norwegian	mnYbbalboYbaZ
w:norwich	bcbcdcloccccc
w:nos	kjkhinedcdjba
w:nosey	abnccdocbacdb
w:nosotros	hblcdbrbcbbca
w:nossa	ndjbkljjcbebZ
w:nossas	akabbnZZanaaY
w:nosso	ilildbkncbdca
w:nossos	Zbbccplacbmba
w:nostra	nkbbcmfkcbfaZ
w:nostre	eodddeddedeee
w:nostri	nbbmbpZbbabbZ
w:nostro	bnbjkbmlcbjca
w:not	fkkhicdcfjiid
w:nota	ncnbcbabcbbcl
w:notaire	bcbbccbcccqba
w:notariale	cocdacdccdddc
w:notaris	cncedecddddec
w:notary	maZbnbZablpca
w:notas	pbcccZbacbbca
w:note	bcnjdikbbkdbm
w:notebook	lbjcbbchbolbh
w:notebooks	mabbplbbcdbcb
w:noted	bZnbcaZaaobal
w:notes	fadlcohcblbbj
w:notez	bcbaccbccdocb
w:nothing	abjlhcjlhheck
w:notice	fneccciclaidm
w:noticeboard	obaabZYZbaabn
w:noticed	cekcccqgckeca
w:notices	laabbbZnbbboa
w:notification	ZaYabaYaaZZrY
w:notifications	bcabcbabbabqZ
w:notified	mapcccaccccbc
w:notig	acbbbbnbcanbZ
w:notre	dhdhnhnmbafbZ
w:notres	abbobaabbbbbZ
w:notte	cddcdodcddcdb
w:nottingham	amoccdZcaacdc
w:noturno	cceddpcadddcb
w:nous	kkihkfeccjkdb
w:nouveau	ZapbbaZljnlXX
w:nouveaux	dedcedpdeedec
w:nouvelle	bbaabZaobZZmY
w:nouvelles	abbccbancabpY
w:nova	abbbbaZpbabbZ
w:novara	abaaboabbbcba
w:novas	caZdddbcccdqa
w:novatrek	bomcccncebcfb
w:nove	nbabbbfbaabbn
w:novedades	bbbbccabcabpY
w:novel	rbakaYkZZZabY
w:novels	aZYabZZpanaaZ
w:november	mbbadmhmbabll
w:novembre	klaabaZababZp
w:novembro	obabbaZabZaan
w:noviembre	acbcccabbbcao
w:novo	kaabbZZnanelX
w:now	eeidlccjjehmb
w:nowhere	bcacocmcbabdc
w:npm	Zbccccbcdcrcb
w:nu	ljjdmccddbdmb
w:nuchtern	ccbbdcabcccco
w:nudge	ZoZabaoZZYaZX
w:nuestra	cZnanamalajaY
w:nuestro	hnbjbjkocbbca
w:nuestros	abbaZmoZbaibZ
w:nueva	bcbcccbacbcbo
w:nuevas	ddoeeededddad
w:nueve	kaacccmckbccn
w:nuevo	YZZaZZZoamZnZ
w:nuevos	bbccccbbcbnpZ
w:nuit	dccededepeeed
w:nulla	ZapacaabbbbbZ
w:num	ZZraaaYZYZaYX
w:numa	cccdndodcccdd
w:number	fdncfcccdbocj
w:numbers	jbbcidikcdlbo
w:numeri	obabcclcbbccb
w:numerique	ZaabpababaaaY
w:numero	Zbnbbkedaaqbc
w:numeros	YaaaoZanaZnaX
w:nummer	bZmakmYaZZoak
w:nummers	occcccadcccda
w:nun	odddddlddddec
w:nunca	ZaraaZYaZZaaY
w:nuoto	cccddacbdbdco
w:nuova	kZZaaZZaZZaqX
w:nuove	bckdddbccccqa
w:nuovi	bbaanblbbbnbZ
w:nuovo	enabbZalbnbji
w:nur	lbabnacijmlad
w:nurse	hnacfgajdjlhd
w:nursery	lldbamYkbZbln
w:nurses	Zalmbbjqamaba
w:nursing	dcjbbqclkdabZ
w:nutricao	dddddedcncddd
w:nutricionista	occcdbacccbcZ
w:nutzen	YaaapZZnZZabZ
w:nutzerstudie	abbpcZZabbbba
w:nutzungsbedingungen	ZaZaaZZYaZapY
w:nz	mpbbbkZbbbfca
w:nº	babaocbbcbbba
w:o	iihiddekdbehm
w:oak	klkdcdkcjedfb
w:ob	mjpdddcddbddb
w:oban	ijZZaYmmbnaaX
w:oben	cdccdcbcccodb
w:object	acjbckbcbabmp
w:objective	candcdZdncbcc
w:objet	pcccccacccbca
w:obligation	ZbpbbbqaZhbba
w:obligations	Zbcldbodddccb
w:oblige	YaoZboZZbaaaY
w:obliged	lbbmcfdcobccb
w:obra	hlabbbaamZaqc
w:obrador	bbabrbabbabca
w:obras	bcbcccbZcbbbo
w:obrigada	abbcbbabbobbZ
w:obrigado	bcbcccbbcqcZY
w:observability	abblcqZaccccc
w:observamos	abaobaabbbaca
w:observe	cajdddodbecdc
w:observer	occccbabcbccb
w:obstacle	clbeddbdncdee
w:obtain	ZbaZcYmbncpca
w:obviously	qbZmaaiZalabd
w:occasion	icbcdcjccobdm
w:occasional	hajnbbZobZbbZ
w:occasionale	ocdbdabcdcZca
w:occasione	cbcddcqcddccb
w:occhi	aZaaobZabaZaZ
w:occorre	acccccbccbaco
w:occupa	cdddddqcddddb
w:occuparci	ababbbabbpbbZ
w:occupe	ddceddpddddec
w:occur	ncmcdbcdccdec
w:oceanario	cbcccZbbcacco
w:ocho	bbbcccbbmbbcn
w:october	nadbckhocdbbk
w:octobre	maabbaaababbo
w:octubre	aaabbbanbaaam
w:oculista	ccccccbbdbccn
w:ocultos	YZapaZZaZaaaZ
w:ocupa	deeedenddeced
w:odd	caYnnaYZanabo
w:oder	ikpblbkbdabkZ
w:odie	aaapbaabbbaba
w:odivelas	cccdcccbcccco
w:odontologico	babbbbpccabcZ
w:oduya	abmcabgabnbcn
w:oefent	aaZbapZaZZaaY
w:of	iiihifihhehdd
w:oferece	deeeedodedeee
w:oferecer	aabbbbpccabcZ
w:ofereces	ZbabbbabcbpbZ
w:oferta	cacdddccrbdbb
w:off	jkcdccmkkccjc
w:offen	bbkccbiZhaZqn
w:offenbar	bbZabcaZapbca
w:offenen	bbccdcbrbbccZ
w:offer	dkdekdlekbjbi
w:offered	adcckmcdiabco
w:offering	haaapalaaambZ
w:offers	apacjnjkabccb
w:offert	bcbbbanpcbbbZ
w:offerta	kaaabannaZaaY
w:offerte	kbbcbcpbbbbnl
w:offerteaanvraag	aZZaaaYZaZZpX
w:office	cobddckbffjcm
w:officer	inamkaacbaqbZ
w:officers	ZlbpdcaaccmZa
w:offices	cbhecbrjcacbk
w:official	bebccaklbmlcf
w:officially	cdcedecedmmed
w:officina	apacbcabbbbbZ
w:officine	abocccbccbcca
w:offre	ikkbbmfcbbcoa
w:offres	bbbcccbbcbbra
w:offshore	cllclcjhbckdc
w:offsite	Zbabbaaabkabq
w:oficial	acccdpbadcbcb
w:oficina	kpcdcbmbccbcf
w:ofrece	apbbccbcbbabZ
w:ofrecemos	apaconXbabbbZ
w:ofrecer	bcdddncbdcddb
w:ofrecerte	ZaqaaaZZZZaZY
w:ofreciendo	ZaZaaaaapZbaZ
w:ofsted	nbabboabbZbcb
w:often	cbhccckkbncmb
w:ogenblik	aaobcbbcabbca
w:oggetto	oddeeedeeeeed
w:oggi	aboccbabbabbm
w:ogni	ZaanbZZmaZmaY
w:oh	nbacbceabpbbc
w:ohio	bpbclcicdccdc
w:ohlsen	occcddbcddbcb
w:ohne	ZccbbaYinlnmX
w:oi	lljcckcbmdjca
w:oil	nbnbbaYablYbl
w:oirla	ddddndcdddcee
w:oito	nbccklbdddmcb
w:ojala	lbZbbaaaaobaY
w:ojo	aZabbbZbpabba
w:ojos	ccddddcdcdned
w:ok	elbjdimakbmcc
w:okafor	mboccbacjaccc
w:okay	nbbqabZbciacb
w:okonjo	ocbcdckcbndcZ
w:oksana	amabccZabZbpa
w:oktober	mjhbemagbabam
w:ola	ielcecocckcbj
w:old	kkbddiffimcch
w:older	ablccaabZlblo
w:oleo	bcccdcbccbbbo
w:olhada	pddeddddddddc
w:olio	nddececeddded
w:olival	cdddnccdddded
w:oliver	bapcbamZaZbcb
w:oltre	occcdcbcdcbca
w:om	calbmdkZacfjm
w:oma	abZbbbZbZZbbp
w:omaha	nobacbabccbcb
w:ombudsman	onabkcbccacdb
w:omdat	alocccacaamba
w:omg	aaacbbYaZpoca
w:omgevingsrecht	boabccaabbbbZ
w:omgezet	bbacccabbaabo
w:omhoog	YcccmaZcdcbbr
w:omtrent	accbcaabcbocZ
w:on	fecieifleiddk
w:onbepaalde	bqcddccdddcdb
w:onbetaald	cdeddnccddddb
w:onboarding	mbbbcikbbdqiZ
w:once	hemckccfdimcc
w:oncology	mnbcccbdccccb
w:onda	ccndccccccdcb
w:onde	lcmccbobmabaa
w:onder	aaZbbaZabaZbp
w:onderhoudsbeurt	ocbcbcbcbbbdb
w:ondernemen	dodededdddedc
w:ondernemers	cdddddcdcdndb
w:ondersteunt	cdddddcdcdndc
w:ondertekend	ZaZpbaZaaZZaX
w:ondertekening	ababccZbbabbp
w:onderwijs	anYbbaZbpZbbZ
w:onderzoeker	bocccZcbbccca
w:onderzoekers	pdddeedeeebee
w:one	hfflkhgigicdb
w:oneri	occcdcbcdcbca
w:ones	pfjgbbbdbdlci
w:ong	obbbcnZZbkbca
w:ongeveer	nnbccccdadcdb
w:ongoing	qcccdbedcjcdb
w:online	ccblbodqbbibe
w:onlineangebot	bbbcobabbbbba
w:onlineschool	Xbbabqabcbbca
w:only	ddedhdjijjndb
w:onorario	YbaqbZabbbabZ
w:ons	ikcclmdlcblcb
w:onsite	qhbcdmbdccddc
w:ont	bdadddbcdbbob
w:ontbreken	abaccbabbabZq
w:ontem	aaabbbZaboaaZ
w:onto	anacbmpabfbda
w:ontslagen	cdbdcdbdoadcb
w:ontstaan	baocccbbbZcca
w:ontvang	YZZZaZXZaZsaX
w:ontvangen	ZaZaaalaaZnZo
w:ontvangst	cdddddcdcdndc
w:ontvangt	aaaobaZbcbaba
w:ontwikkelaar	ljcddcmdjcdkb
w:ontwikkelaars	YacbbZpbccbcZ
w:ontworpen	ccddnccdddddc
w:onze	nddjfmjdhbkbZ
w:ooit	YZYaoZYmZnaaY
w:ook	ialbblaamlbbl
w:oostende	odcddbcddddec
w:op	kkgcieddkjeib
w:opa	pedcedceedddc
w:opciones	abcbobabccbcb
w:opcoes	abcbobbbcbbca
w:opdracht	pdddedbdddddb
w:opdrachten	Zbabbqnbbbbca
w:opdrachtgevers	abpcccacaabbb
w:open	djmcebcnfbiid
w:opened	anjbbbmnbajka
w:openen	ZaZZbYYabbraZ
w:opening	concddblibccd
w:openings	aaqcbcYbpZlba
w:openly	bbZcdcbncocdb
w:opens	lZealaYnnXkaj
w:opera	XpYaaoZZalaaX
w:operacoes	anaaoaabbaabZ
w:operador	paabbbaZbabba
w:operadora	oddeeeceeeded
w:operate	ibZbocabbnacb
w:operating	cabocnZbcbaaa
w:operation	abbckccbcpbck
w:operational	cbndddbcnbddc
w:operations	Zpldmelbdbbcb
w:operative	bbbcobabbaaba
w:operator	kbkmbacocbkbZ
w:operatoria	YZapaZabababZ
w:operators	chocclpZbbacc
w:opgaven	bcdadoccdccdb
w:opgeeft	pdddeeceeebee
w:opgegeten	occdddcdcccdc
w:opgehaald	aZccobacdcbca
w:ophalen	ZaZabbZaanlZn
w:opinion	kaaqcmbahiaaZ
w:opinions	laZobnYakcacZ
w:opleiding	aabbbXrYbaaaZ
w:opleverde	bcacccbccobba
w:oplevering	odcddbcddddec
w:opmaken	pdcbcYaYdcbcb
w:opmerking	obbcdcbcdccbb
w:opnemen	pdddeedeeeaee
w:opnieuw	ZaZaaaZZaYZpY
w:oportunidad	aZmabaomjaaaY
w:oportunidade	ZllbbaoamabZY
w:oportunidades	bZmcccacbbcna
w:oppakken	ncdddccdddcdc
w:opportunita	aZqabbZaZaamZ
w:opportunite	ZYnaaaqaaaaaY
w:opportunites	ddneeededdebd
w:opportunities	bcqddfdcjbdjc
w:opportunity	eckccknedjjdb
w:opposite	cdbdcdkccpcec
w:ops	jbZbchcmnobbf
w:opschonen	paabbaYabaabZ
w:opt	bmaccdodacddd
w:optie	qaddddccdddcZ
w:opties	aZZbpaZabaZaZ
w:option	ZZZaoaXaakZan
w:optional	WoZZaoYnbbabZ
w:options	aodkpbYbbakeb
w:opuscoli	cddcdeneddded
w:opzichter	acbcccbbbbcbo
w:or	jcnhjdhekbded
w:ora	jamnenebccdba
w:oracle	ohZbccjcnbccb
w:orange	bcbcdcbcclcco
w:oranges	aaZbbbZaanbao
w:orario	mbbkbmabhbmca
w:orateurs	acbcabapcabba
w:oratoria	ZZZabpZaZZaaY
w:orcamento	Zbbbcaencbbnl
w:orchestra	YmambaZobakbY
w:orchestras	Zalkbcpbakbca
w:orchid	djccdcqikbcia
w:orden	cddcddbbdbddp
w:ordenado	aocbccbcddcdb
w:ordentliches	occdcccdccbdb
w:order	dceicbahcbndp
w:ordered	lbabmbZjembbl
w:ordering	jbbbYbqboaccb
w:orders	cbadoblcbalcm
w:ordinary	aabonaYabbZca
w:ordinateur	bbccccbcccoba
w:ordinateurs	bcbdbccdobcdb
w:ordine	kaaabnZabZaYo
w:ordis	abbbcbaacbacp
w:ordner	bccbddcbdcbco
w:ordonnance	accccbabccaao
w:ordre	YaaaboZabZaam
w:ore	kkckdliccjjbd
w:oren	okcccdaccbbnb
w:orfana	aaaaboZabaaaZ
w:org	aaqbabiabZbam
w:organ	qaaabaZbbbbca
w:organico	dpceeedeeeddd
w:organigramma	aboccbbacbbca
w:organisatie	bbZcaaZYpZbaZ
w:organisation	dhqcccabmdccc
w:organisations	bbocdcmmcbccc
w:organise	YaZZarkYbYaba
w:organised	aaZbbbaZonccb
w:organiseer	bbacobabaabbZ
w:organising	laaabkZpbabcZ
w:organiza	abbncpabccbbb
w:orgullo	cdcdddcdcqdcb
w:orientadora	obcccbbcccbca
w:orientaria	aaabababpabca
w:orientation	bcncdlbdbcldb
w:orientativo	oddcdcbcddcbb
w:original	babbcbYbbcqcb
w:origination	acbmYcbbbaacp
w:orme	ocbbccacbcccb
w:oro	ababbbabaZqbZ
w:orphelins	cccdcdddccodc
w:ort	obdeddcddeedc
w:orthopedische	bcccddZcdccbo
w:os	dcaibmkckmlab
w:osaka	bcbcdoacckldc
w:osborne	ambcnbacbbcdc
w:osei	paacccanbccdc
w:oslo	doabclakboccf
w:ospedale	cncdedcdcdcdn
w:ospite	ccccdabqcbccb
w:osteopathie	occcccacccbca
w:ostern	pcccdbbcddddb
w:ostrava	bqccacbdbdccb
w:ote	ZmYbpbZbbbbca
w:other	beicdichbokfi
w:others	cckccblnbZepc
w:otherwise	Zaebfkbbakndo
w:otimo	aZZaaaaZapaZY
w:otono	bbbcbbZboacba
w:otp	obcbbZaZcambZ
w:otra	ncbdncbccaccn
w:otras	pcncccaccbcaa
w:otro	qbbacaacccbca
w:otros	XYYoZZXoYYZaX
w:otter	YaYZaoYoaZaaj
w:otters	bbZccbZabobbm
w:ottima	cddccZcoddcdb
w:otto	occddcbcccdcn
w:ottobre	kbabbcabbabbo
w:ottocento	pabbaabbcbcca
w:ou	klocbbjhmaala
w:oubliez	bcccdcbbcbbbo
w:oude	abacbbpaaabbZ
w:ouderavond	bcccdcbbcbccq
w:ouders	abbbbbabbabbo
w:ought	naobaadikebca
w:oui	ammbcaabbbbbp
w:our	kjdghljkccjcb
w:ours	pcfhlbndbdbbb
w:ourselves	alZblbmncbccc
w:out	ididfdjkiddcl
w:outage	bcabcbZpZnbba
w:outdoors	YapbboZabYbcb
w:outgrown	jaYabplaaZbbY
w:outil	qbZabbmaaabbZ
w:outline	lbbccpaccacdc
w:output	jccbddoddcddd
w:outra	aaocbbabaacba
w:outras	acocccabbbccb
w:outreach	mcadddocbZddc
w:outro	ccadddaccabao
w:outside	pbncccfcdfcck
w:outsider	rmZabaZbaabbZ
w:outsource	Zbbcbbqbccbca
w:outsourced	abpbZbibbabba
w:outstanding	lcbccbacbkocZ
w:outubro	obbcccbccccco
w:ouvert	ZnkbaaZaoZZaY
w:ouverte	ocbdedcddndda
w:ouvir	ZmaobaZacbabZ
w:ouvre	YnamaZYpnZaaX
w:ouvres	aaabbbZbbZaap
w:ouvrir	ZbbYbpZabbaba
w:ouvrons	dodeeeeeeeedd
w:oven	cccdodmadccec
w:ovens	kbaZobibbbZca
w:over	jhikfjhiddibd
w:overboeking	cdddddcdcdndc
w:overdue	YaZabbZZmZaZq
w:overflow	ocacccacbndcd
w:overhead	pbccbagcbbadb
w:overleg	jccndcbcdcddb
w:overmorgen	bbYbbcabrabba
w:overneemt	cncddecddddec
w:overnight	abZbbbsbmZaba
w:overstap	aaYbbbabpZbbZ
w:overstappen	ZapbZaZaZZaZY
w:overtime	kaaZbZZacbabq
w:overzetten	occcccbcccccb
w:owe	ibYbbajahpbbn
w:owen	mbcidejfcbcpa
w:own	klbcmcleghjcb
w:owned	aqabncaccblcb
w:owner	bocbmbjdaZkjj
w:owners	anabebonbabbi
w:owning	aZabqbZZbabcb
w:owns	mdZoaaZmcbccb
w:oxygen	mabbkcocbabdc
w:oye	rcbcbbabcbbba
w:oyelaran	Zmmbmbacbmbca
w:p	okbccllcbbabj
w:p1	Zobcboabbbbca
w:paar	mapaaaYaiZmaZ
w:paard	cncdddcdddddc
w:pabellon	occbcbbcdcadb
w:pablo	cbbddbbncZcbo
w:pacchi	ZababaaabboaZ
w:pacco	bcbcccbbcbbar
w:pace	cbcbbaZncaabr
w:paciencia	Zbaccbabbabbp
w:pacientes	ocacbcacbbbcb
w:pacific	mcddedcmedded
w:pack	idbbbbnobamce
w:package	bpbcecqacbibi
w:packages	abbcccqlcamca
w:packaging	jkdcocldjaecb
w:packen	bcbcccZbdZabp
w:pacote	bcccccobbbbba
w:padova	bpcdcncbccbcc
w:padre	ncbdccbcocbdb
w:padres	nbcccabbcbcco
w:paella	abbacoaabaabZ
w:paese	aaababaaaZpbZ
w:paga	bbbpdcmbbaobb
w:pagada	ZaaqbZZaaaZaY
w:pagam	aabbcbpbbbabZ
w:pagamento	YZZaaZkZaYooX
w:pagamentos	acbcccacbboaa
w:pagamos	kccbcqamcbdca
w:pagano	bbbcccobccbca
w:pagar	YaZbaaoaoajae
w:pagare	deddeepedcded
w:pagarles	ocbccbbbccccb
w:pagarte	bcbcboZbaabca
w:pagate	oeddeedeeedec
w:pagato	YaaobnZabaaaZ
w:page	lbddddnkcddei
w:pager	abaanbYocabdb
w:pages	pcbbimeieaehd
w:paghi	ZababaoabanaZ
w:paghiamo	accbdpaZdbcca
w:pagina	ebbbborkbaYaY
w:paginas	qccccmjbcbcca
w:pagine	bccocccdccccb
w:pago	qbbcnmjcbbdca
w:pagos	qcdaedddddddc
w:pague	aabbbbaaaasaX
w:pai	acacbbabapbbZ
w:paid	oddqdiabcbjcc
w:paie	nbbcbmfbbblcl
w:paiement	obbcccbcbcdca
w:paierai	bbacobbbaabbZ
w:pain	ZaaoabkbaYbbp
w:paineis	abcocbbbcbbbZ
w:painel	oddcdaccddcdc
w:paint	qlZaZYYZaaZam
w:painting	nbbbbnZabajbl
w:paintings	obacccoabaaaZ
w:paio	nZoaaaZaZZaaZ
w:pair	kbabbfjcnlZmc
w:paire	pbcacabbcbbcZ
w:pairs	XakpblZZccbca
w:pais	aaabbZjabnbaq
w:paixao	cdceeepedddee
w:pak	aabbbcacdcpcb
w:paket	cdcdddabdblcq
w:pakete	abbacaaabapaZ
w:paketpreis	abbbcbpbaabbZ
w:pakket	acbccbmbcbbaq
w:pakketten	ZbbabZZabapaY
w:pal	Zcacccmbbbaco
w:palavra	ZaabbZnabZXqY
w:palestra	abaZboZYapaaY
w:palestrantes	bdddcZboedddb
w:palestre	bcbcccobbabca
w:palha	bcacccabcaaao
w:palhaco	paaabZZZbZaZY
w:pallet	lcccmdkbcaccn
w:pallets	ZaZYbaZaaoaao
w:palliative	albabbacbcpca
w:palm	mdbdddbdcnddb
w:pam	abaocbZbbabdo
w:pamonha	dddddddcncddd
w:pan	placbbabbaYbn
w:panel	ddbpcbdlckcci
w:panels	bbabbaqnadacZ
w:panic	qbaccYaacaccp
w:panier	ccbbcbbbbbcco
w:paniers	pbbbbanabbbcZ
w:panik	pcbccbacbZbca
w:panne	cccddcccdbccn
w:panneaux	odddddbdcdded
w:paolo	dbZbcbYbnjban
w:pap	acaccbbbbbobZ
w:papa	ZbbcnbaabZbcq
w:papel	deeeedodedeee
w:paper	bcblikfjcocbc
w:paperback	bdbbcbmocaddc
w:papers	kabkeiYkoYnbZ
w:paperwork	pdanbbmbaacca
w:papier	mbaabmnYalZaX
w:papis	bcccccaccbbco
w:paquete	bcbcccbbcbbZq
w:paquetes	ZabacaaacbpbZ
w:par	kfdeilibdcmhb
w:para	kgejcmcekbhkb
w:parabens	bbacccZbbpnZY
w:parada	aaaaababZpZaZ
w:paragens	ccbcdcobccccb
w:parait	abaabbaoaZabZ
w:paralegal	YlZnZaXljYZoZ
w:paralegals	Zccacaqbccbba
w:parallel	bccdndmdecded
w:paramaribo	babaabpbcbbca
w:paramedic	XZYZapYZoYZaY
w:paramedics	nboZccccaccdb
w:parar	cndddddeedced
w:parce	nccdccodccddc
w:parceiro	acaccdbcbocca
w:parcel	ebbccbZbcnqbi
w:parceria	ccedeccdddned
w:parcial	obcddcbadcbcb
w:parcours	bnlcccbcnbbba
w:pardon	YaabanZoamabZ
w:parecchio	deddeeoeeceed
w:parece	YboccbbccbbZq
w:parecer	ZZapaaZabaZbZ
w:parecera	ZZZbapZbZZbaZ
w:pareja	bbabbbabbobca
w:parent	bbccdabacbabq
w:parental	olZcbbcnbaccl
w:parents	cfafikiibgbbp
w:parere	ZbpbbbaaaZbbZ
w:parfait	bdddddceedndc
w:parfois	dccededepeeed
w:paris	cmbmmbaccbbna
w:parish	llbacnZbbaYbo
w:park	lnbbcakbmdbci
w:parkeervergunning	acbbccabcaaap
w:parking	cbahldcabhbZr
w:parkplatz	cobdadbcbccdb
w:parkraumbewirtschaftung	bbbocaaZbbbba
w:parks	abpbncacbabbb
w:parla	oaZaaoZaaZbaY
w:parlait	ababbbZaaobbZ
w:parlare	ZbbanoabbbabZ
w:parlargliene	eodddeddedeee
w:parlarne	cpcddecddeedc
w:parlato	acpcbcacobcca
w:parle	aqnccbabcbcbZ
w:parlent	mcacbcZaaobbb
w:parler	alnbaZmbmaabZ
w:parlerait	ZapcbaaabaacZ
w:parlez	ZbbYbpZabbmca
w:parliamo	bmbbpcacccbba
w:parlo	acocbbZbaabba
w:parmi	dccededepeeed
w:paro	ccbdcdccocddb
w:parola	abbbbbabbapaY
w:parroco	nncacbbcdcccb
w:parser	ZZnbbbZaanaam
w:part	gdideebmkkehc
w:partage	ZYlbbbZbnZnbZ
w:partant	nbocccacccccb
w:parte	lbbncbhbbbmbm
w:parteciperebbe	cdcndccdddddc
w:partecipi	bobcccbccbcca
w:parted	nnadjbabcccdc
w:parteien	abcocbbccccca
w:parteiras	bccccZbocbbbZ
w:partenaires	dccededepeeed
w:partendo	nddececeddded
w:partent	ababbapbbbbbZ
w:parti	anncbbabbajbZ
w:participacao	eeeeleeeeeeee
w:participacion	eeeemeeeeeeee
w:participantes	ZaapbaaaaaabY
w:participants	Zbbqckhocbaba
w:participaria	aabpcaaabaabZ
w:participarias	abaocZabcbbca
w:participate	ZaZqbaZYbYoaZ
w:participation	mjblclbkcakba
w:participativo	YabbbbapbabaY
w:particular	abqccclbbmaca
w:particulares	abcbcoaabbcca
w:particularly	bcbccodchkcdc
w:particulars	cbnkbmkbcbbca
w:particuliere	cdddddcdcdndc
w:particuliers	ZbbbcpabaaabZ
w:partida	pcbacaaabbbca
w:partie	oanbcbZcaabba
w:parties	bcccccbccalbo
w:partilhar	ZaZoaaZYaoZZX
w:partilhe	aabbaaaabaYpZ
w:partir	Yecccboclcbcp
w:partire	XbaaoapaaaabY
w:partita	lbncdcljccccb
w:partition	ZaabZpabZZabZ
w:partitions	bcccdcbbcbbbo
w:partner	eiddpclccbkeb
w:partners	aekinbmjbbiia
w:partnership	Znabpbnacfacb
w:partono	accbcapZbbbca
w:partout	acacccacracba
w:parts	mbbcqkabbccca
w:party	eaZbbZZoafaar
w:pas	chmbnbchbkkka
w:pasa	abbbcbZncabbo
w:pasada	accccbiccbZaq
w:pasado	bbncbcaalabbm
w:pasajes	bobccccdcdbdc
w:pasame	pbbbcbbbbbbba
w:pasar	caceddcdpcecc
w:pasarles	occccbbbdcccb
w:pasarte	aaobbcabbbbba
w:pasas	nbncccbccbbbb
w:pasate	bncccccccbccb
w:paso	ZZlaaaZaZnpaX
w:paspoort	cdddedcdedocc
w:pasqua	oabbbabccbccb
w:pass	edbdcbmkmenbb
w:passa	ZaZbboYlaZlan
w:passada	ZabbnaZaaaZZo
w:passado	ocddddcdddddd
w:passagens	boddddcdddcdd
w:passaggio	abZbbbaaapaZY
w:passar	pibcbaabcboba
w:passare	ababbbaabZbao
w:passaste	aabbcbabbbobZ
w:passe	fbnccbcbbabol
w:passed	bbkjbbdekljna
w:passeggiata	cdcddcaodccba
w:passen	lblccbacabboZ
w:passende	dbadddpdcdddc
w:passendes	ccodddbdbbddb
w:passenger	lbZccbZaanoca
w:passent	accdbobaccbca
w:passer	eaabnbjbpaaam
w:passes	abbbbblocZqbZ
w:passez	nbabbbaaaoabZ
w:passi	ZaoccbbacbbcZ
w:passing	bbZbZbZaamacp
w:passion	ZZZcpanZbabaZ
w:passionnes	cecedepeddedd
w:passiv	cbpYccZcabcca
w:passive	abccbbpZccmcb
w:passo	Zbbbcbnbbaoba
w:passos	abpabbaababba
w:passou	cddcdcbcdcccp
w:passport	bhdbbcZbjbtbd
w:passt	pnnaccabbbbba
w:password	cbbccbbbciqll
w:passwort	bcbcdbbcccnma
w:past	jaihlbklhlbcd
w:paste	aXYbbbYbnasaZ
w:pasticceria	pbbccbbbcbccZ
w:pastificio	obcddcbdcccda
w:pastillas	bbcbcbbbcabbo
w:pasto	cqddcdbcdcddc
w:patch	ababbcabZmbbp
w:patent	cZZnsaaZaaZaX
w:patents	bbcbpcbdccced
w:paternite	ndeeeddddeeed
w:path	akbambkcmlccc
w:pathologist	lccocbZcbbbca
w:paths	abjbcckbbqcca
w:pathwell	dldecdlhmicja
w:patience	hmibbobabjdcf
w:patient	jabmiocaacbld
w:patients	ocancmaebZbce
w:patio	ZbacocZbaZcco
w:patissiere	bpacababbabbZ
w:patricia	acabcokbccmcc
w:patrimoine	bcadccpcbYccb
w:patron	ZZZaapZbZZaaY
w:pattern	oaabcZaobZabZ
w:pau	olbacaabbbaaZ
w:paul	ababcbZbbjbkq
w:paula	leedfdkccbdpa
w:paulo	ajnjbcmbabbbm
w:paura	eeeeeddneeeec
w:pausa	abbbcbpbbabaZ
w:pauschal	kbaabZpaaaabZ
w:pauschale	paaabZZababaZ
w:pause	abbcccacbbnna
w:pauta	bddcdcbbccccp
w:pawn	ZbmaaanoaYbbY
w:pay	ljbmfmcecamcb
w:payable	ficbbapZbbnbk
w:paye	lobabkYabanbY
w:payee	kaZaaaYZZZpaY
w:payees	cobbcbcdccccb
w:paying	mbacndkddfkcc
w:payment	mbbheccbcbqji
w:payments	kqdcbcicccjcb
w:payout	abaYabYZbasbY
w:paypal	maarbZdYaajaY
w:payroll	ckckcfnbbhmbi
w:pays	bbjdlmbckaocc
w:paysafekarten	ZbZbbbaaaZpbY
w:payslip	ZZnabambbaabn
w:payslips	pYZcbcmbaZccb
w:paziente	mbaobbZcbbacZ
w:pazienza	bbbbccbocbbbZ
w:pazzesca	acacobaabbbba
w:pc	occddccccdbdb
w:pdf	bbabcbpnaZlcZ
w:pdl	cobdadbccccdb
w:pe	ZZZqaZYbnabba
w:peace	alkclcocbaccb
w:peages	bdcodbcddecdb
w:peak	lcZcddpdbYcdb
w:pec	abbbbbabbapaY
w:peca	pbbccabbbbcba
w:pecas	ccddnccdddcdd
w:peco	deeeedodedeee
w:pedaco	ocddddcdddddd
w:pede	Zabnbaabbboba
w:pediatras	aaaobaaabaabZ
w:pedido	bbbbcbcbcaaoq
w:pedimos	mnccccbccbccb
w:pedirte	ccacccbcobccb
w:pediu	nbocccacbacbZ
w:peeked	ocaccckcbaabb
w:peers	abbbannlcbaba
w:pega	ocabcbababcca
w:pego	Zabbcbpbcabba
w:peine	odddddbdddded
w:peintre	bccbdabbcdbcq
w:peixe	cedneccededed
w:pela	ababkbZbbrbbY
w:pelican	laZZaZZnaoaaX
w:pelicans	YbobbanaaZcba
w:pellicola	bcddobccddced
w:pelo	naabbZnZjmZZY
w:pen	obkacbfaaYbcm
w:penalty	bcbcbdqcccbbb
w:pencil	ocbZjbacbncdb
w:pendant	ZmncbblbaakbZ
w:pende	odcZdcbdddcdc
w:pendiente	ZddcdcccdccoZ
w:pending	acbbccakcZmqY
w:penrose	ncbcccbdcnddc
w:pensado	ZabcbpZaabbba
w:pensare	bccdddcdndddc
w:pensato	cqcdcdcdbcmcc
w:pense	aaZbobZZaZaao
w:pensei	acbcpbkbcbbba
w:penser	bobccdcdccccc
w:penses	ZbabbaZbcbaZr
w:pensez	ZanbcaaboaYan
w:pensi	ZbbbbbabbaaZq
w:pensioen	cnddmccdddddc
w:pensioenfondsen	bcpcccabaZccZ
w:pension	gsacddejbcdcb
w:pensione	obbcccbcccccZ
w:pensions	YcoZamhmaZanY
w:penso	ZaYaaaZZZqaZY
w:pensou	acbbbaobccbcb
w:people	cdndhgkldhcfb
w:pequena	deeedenddeced
w:pequenas	deeeedodedeee
w:pequeno	abaaboaabbaba
w:per	mccienkcdcjdc
w:percent	Zacbsfjababco
w:perche	ldbdddcdccoma
w:percue	ccccdccbddocb
w:perda	acacbbabapbbZ
w:perdendo	Zcbbbbpbbbbba
w:perdere	acbcccbcbbpcZ
w:perdevo	bcbcccacbpaca
w:perdez	bcbcdcrccbccb
w:perdida	ZZZaaZYnpZaZY
w:perdone	bZabbbabobbbZ
w:pere	kaabapZaaaZbY
w:perfect	YZYoamkZiXkaj
w:perfil	bnpcccakcZikZ
w:perfiles	abocbbabcabba
w:perfis	abccdcrccbbcb
w:performance	accbclZccbbao
w:perfumes	bccdccbcdcocb
w:perfurado	ccbddcbcbocca
w:pergunta	bcrcccaccZcba
w:perguntar	bcqcccaccZcba
w:perguntas	bbbbcobbbbbcZ
w:pergunto	abocbcbbabcbZ
w:perguntou	acabcbabbnaan
w:perhaps	nbcnbbidnbbca
w:periferia	cccdcobZcbccb
w:period	nmhcdjacnccdb
w:periodistas	bcbacoaacbcba
w:periodo	occccbbcmccba
w:peritajes	occccbbbdcccb
w:perito	XbbrbZabcbbbZ
w:perizia	oddadccdddcdc
w:perks	anacddqcccddb
w:perm	Zpscccacbbcca
w:permanent	dsfccdbcjbdcb
w:permanently	aoabbbZbbbnZZ
w:permessi	bbbacaaabcoba
w:permets	abZbbboZlmbaZ
w:permettere	nddedeceddded
w:permettez	bcbdcdpdcccdc
w:permetto	abacbbZbbobbZ
w:permiso	ccddddcdcdned
w:permisos	bcacccabcacrZ
w:permission	bbmlccbcnbddc
w:permit	dbbbjanbdhpdi
w:permite	abbcbcabobbca
w:permites	bbobcbbbaabba
w:permitted	cnncdcccabddd
w:permitting	aqbcccbcbcccb
w:pero	Zjmbnaaldkbac
w:perros	oddddcccddcbb
w:perso	ZoabaaZaaanbZ
w:person	lfbimdiciikga
w:persona	lbbcobabblecj
w:personal	jmbmccnbcddcb
w:personalabteilung	bZadccacabbbp
w:personalberaterin	bcpbdbZcabcca
w:personale	YapacaZbbbbbZ
w:personally	aapbbcmababba
w:personas	aabbZoZabbnbZ
w:persone	YZoaZaZaZZoaY
w:personeel	pcZcbcacaacca
w:personen	aabbcaaobaaaZ
w:personlicher	acccccbbccpba
w:personnalisee	ZbabbapabaabZ
w:personne	bbccmcccccndb
w:personnel	Zlqccbkcbbcdb
w:personnelle	bdddddceddndc
w:personnes	abobbbZbaZnmZ
w:persons	annjfcacbfmcb
w:persoon	ababbbabcaoba
w:persoonlijk	apaccdababcbb
w:perspective	abbpccaacnccb
w:perspektive	anoabaZaaZaZY
w:perth	aqaccdbdccccb
w:perto	ZbabbbaZbZbpY
w:peru	abcbobabcbbcb
w:pes	bbbbcZbabobbZ
w:pescado	ddddndceeddee
w:peso	ZaYaoZYZZnZZY
w:pesos	pabbemZmbZbbZ
w:pesquisas	bcbcccbbcbboY
w:pessoa	ZZZapaoabZabY
w:pessoal	cdcdddcccocca
w:pessoas	YZmZZZYZZXmoX
w:pestering	abaccdccqZdec
w:petalos	ndddeddddcddc
w:pete	YaZcacocpabba
w:peter	lnZbabYbamlbY
w:peterborough	lccdcobddbded
w:petit	oaklbaclbkbaY
w:petite	YaZbpbYaaZbbZ
w:petition	YaZaaaZpaZaam
w:petrakis	caecddobcbccc
w:petrol	qbbbbaaabbobZ
w:petroleum	aaocbbZbaboba
w:petrolifera	ccdddecdcdned
w:peu	aaobbcabcbccb
w:peut	icbcccmcpbccm
w:peuvent	bcdcnccdddcec
w:peux	ablccbjbiadbq
w:pezzi	acccacpbcbbbZ
w:pf	cocddclcdaded
w:pfarramter	aacbcocbcccbb
w:pferde	baZbbbabapbbZ
w:pflegedaten	ccdddccpdcdba
w:pflegedienstleitung	klcdddbcecdnb
w:pflegegrade	bbbcccacapbaZ
w:pflegeheimen	bccodbbccdccb
w:pflegekrafte	dcbdeeoecdedd
w:pflegekraften	Zaqdddcddcddc
w:pflegerin	ZZZabaYapZabZ
w:pflichteinkauf	cdcddcbcccodb
w:ph	onabcaZbbmbbZ
w:pharma	inldchbkcbckb
w:pharmacie	accccbabccbap
w:pharmacist	okhbbaYabjpaY
w:pharmacists	XZmnaZqabZZcZ
w:pharmacy	dlaljaZbmfbbn
w:phase	pahbcbZbbZboa
w:phd	YZZagnearjacZ
w:philippa	bmbddcbclnddd
w:phishing	anbbbpoacbYbZ
w:phoenix	licifmacmjcca
w:phone	bccocbffecnde
w:phones	Yaobbblbbbmbn
w:photo	bbcbbcdfblmpf
w:photograph	dbZbbbmaampad
w:photographed	qbbbcbYcccbcb
w:photographer	nZaablkobZabY
w:photographers	XapZnamabaZba
w:photographs	nbaabmiabjlbf
w:photography	oaYaaZoYYXobY
w:photos	paZbbjlaacicn
w:photovoltaik	bcacbcpbbabba
w:php	Zbccpcldccbdc
w:phrase	bcccccbbcbpba
w:physician	ancdbcabcbndc
w:physicians	nbcccbabccodc
w:physics	anbcmkaaancca
w:physio	nmenbbdgaebba
w:physios	XamqbZikbZabZ
w:physiotherapist	YsbabaZaZZZaZ
w:piace	bcacccabapcca
w:piacere	blaccbmccocca
w:piacerebbe	ZamkalXYoYaaY
w:piacerti	abocbbZaZaaba
w:piaciuto	cdbddaccapcba
w:piano	laablYYZmbamo
w:pianoforte	ddccdacbdbdco
w:pianoles	bbbcbnaaaabbn
w:pianos	pZabbYZmcacbZ
w:piazza	pabbaabccbbca
w:pic	cbdddebccdpec
w:piccola	obacccacbbccb
w:piccole	ababbboaaZaZZ
w:pick	ebnicbccbjbkm
w:picked	kbjbcclbbZmkj
w:picking	obmabadabmbbY
w:picks	ZlZaabnoaaaaZ
w:picnic	bbbbbbZbbqbcY
w:pics	nbccdbnbbbdda
w:picture	kbbjbbdbaphnb
w:pictures	naabkbkbnbama
w:pidan	ocbcccbcbbbda
w:pide	abaabbobbbabn
w:piden	ndcddcbddcndc
w:pie	obacmbZaanacb
w:piece	kebelmZebjaao
w:pieces	paabbZoZbajaY
w:pieni	ccbcccpbbbcdb
w:pieno	cqcdcdccccdcb
w:piensan	bccocbacccaca
w:pienses	abcbobabccacb
w:piet	pbaabaaacYbbo
w:pieter	ocbdcbancbddb
w:pigeon	bcnedecedlded
w:pigs	ZbbbbZZooYacZ
w:pilar	anaccnacbbddc
w:pile	cqbdYdccobddc
w:pillole	pcbcbcaccbaca
w:pilot	ZaZaqbokbblcZ
w:piloto	abcbcZpZcbabZ
w:pilots	abYammobaXabo
w:pin	aaabbbZbbarXY
w:pincode	ccbccbbccbobZ
w:ping	ZarmbaZjlYeaY
w:pinguins	bobcbcccddddc
w:pint	abiccbZbbebcp
w:pintor	adcbdbbcdcccq
w:pintura	bbcccccbcbcco
w:pipeline	naocbbkcbbacl
w:pipelines	obabccncccbdc
w:pique	abababaaaobbn
w:piraeus	aaZmabYooabcZ
w:piramide	ababbbaabbpaZ
w:piscina	occddcbbdccdn
w:piscine	ZcbcccpbcccZa
w:pitch	fjlcpajaamabb
w:pitches	ZZapYaXpaaZaZ
w:pitching	obacccobbZbca
w:piu	nbaljmdbblbed
w:pix	nbaabbZbbapbY
w:pizza	acbccZgqcbbcp
w:pj	pbledecddeddc
w:pkr	nbcbdobccbbdc
w:pl	lcaoccjcbbbcb
w:plaats	abbobbbcZcbba
w:plaatsen	ababcbaacaboa
w:placas	ababbbpbbaaaZ
w:place	ddmgcbkdmdhck
w:placed	bjoefcgbbeccn
w:placement	ZpacbanbpZbcb
w:placements	ddndneacdbded
w:placer	YZZapZYZaZZZY
w:places	bacdbblplhlhZ
w:placing	bcrccaZbZYcaa
w:plafond	nbbacbabccpcb
w:plaidoirie	cccdcbbdoccdc
w:plain	obbbbpdlbabca
w:plainly	bcaodcacZnccc
w:plairait	bbocbbabaacba
w:plaire	bobccdcdccccc
w:plaisante	odddcdbdddded
w:plaisir	cobcccabcpcba
w:plan	pbeeeccbbccoc
w:planen	abbnbnZababba
w:planilha	bbbcocbcbcccb
w:planned	kikcbbcabbcbp
w:plannen	bcbZocbbcbcdc
w:planner	Zqeikeajaeeda
w:planners	bZpbanhaaZbcb
w:planning	lackdcflmdaeh
w:planningssysteem	abbbbbpbcbbbZ
w:plano	iodcjclcdidcb
w:plans	pblbblnabjbca
w:planstelle	aobccbbccccca
w:plant	ndmcbdlbhlbbb
w:planta	lqccddcdddddc
w:plantao	ZnambbobaaZaY
w:plantas	ncdeddcdddddd
w:planted	acaclbacboccb
w:plantilla	cqbdddcdddddc
w:plants	nbabbjmabkbbn
w:plaquette	ncbcbcobcbbca
w:plataforma	bbbcncbcbcmdb
w:plateforme	ZbabbaZaaaqaY
w:plates	Zbaccclaakbco
w:platform	ilaiedldddmdb
w:platforms	abamdcaddcpdc
w:platinum	abcbabnacbodb
w:plattform	accocbccdcddb
w:platz	ajabbakkoaaam
w:platze	ZabobZZnbaaaY
w:play	icafibmjbpdbZ
w:played	aaaacbYaaqccY
w:players	aapbbcXaanabY
w:playground	lddcmdbcdlcdd
w:playgrounds	badabbkabZboY
w:plays	kaZaboiafmabY
w:plaza	cqcdddbcccccl
w:plazas	abbbbZZqbabaY
w:plazo	mpcccbacccccZ
w:please	idefcdbclbkcp
w:pleased	elieciklbjjcb
w:pleasure	clbccjcfbrbbd
w:plein	cradddcdccddc
w:plek	nqadccbcibcbZ
w:plekken	ZaZaaZYpoYaZX
w:plenty	anZabZYmnmaba
w:plesso	obdddcddddddb
w:pln	ZpZcccocaZbba
w:plombier	abbbbaabbbbbq
w:plotseling	abacbbaboabca
w:plr	codcddccdddcc
w:pls	pcmcddbclccca
w:plug	ZbbnbbjmaaZan
w:plum	ababcbZbaibap
w:plumber	lcabcbhbbZbcr
w:plus	nnbhhmcbdcedb
w:plusieurs	abqcbaZbanbbZ
w:plutot	bbpcbbaobacba
w:pm	djbjchamcbncn
w:pme	dedcedndeeeed
w:pmi	dedcddpcdddcb
w:pmp	bpbdddbccdadc
w:po	eaZbbgbjmoYao
w:poche	obdcdbbcddcdb
w:pocos	cddddZcoddddd
w:podcast	dbadeidrcibcf
w:podcasts	aiabmbpnbabba
w:pode	mbjbcmkabZbal
w:podem	eeneeededdddd
w:podemos	obqcccbccbdcb
w:poderia	abccbbobmbbba
w:podes	abZbbbaaaabap
w:podia	cccdddcdqbddb
w:podium	aaaabaaabobaZ
w:podria	YZYoaZZZoYZZX
w:podrias	pbbccmabobcbZ
w:poi	ZmmcbbmbhZkbZ
w:point	kbecdbkpbjbcd
w:points	jbbblablbabbq
w:pois	ccedeccdddodd
w:poland	ZlncbcZcnZbcb
w:polder	ccbcccbbbbcco
w:polenta	cddcdoccddcdb
w:police	ZlabbboZaZpbZ
w:policies	Zcbbdcpbcbbma
w:policy	cgbccbncbaclp
w:polideportivo	ccccdcbbcbcco
w:polish	kmYbaYkZoXYoX
w:polite	Zbbccobbbocdb
w:politica	bbbbccabcabpY
w:politie	ccbcccbccboca
w:politiek	cncdddcdddddc
w:polizza	ababbbnbbZabn
w:polokwane	bqbcdcbbdcbdc
w:polytechnic	kcdbmmbdddccc
w:pomeriggio	abbbbnZnbabbZ
w:pomp	abZcbcabZpbcZ
w:pompe	bcbndcbccbcca
w:pompen	bcdadoccdccdb
w:pompes	acbocbcbcbbba
w:ponente	ccdcdpbYcacba
w:ponentes	abbbaZapcbbba
w:ponerlo	occbcbbcdcadb
w:pones	dedneedeeeeed
w:ponga	aZabpbZcabZca
w:pongala	deeedenddeced
w:pontas	obcccbccbcccb
w:ponte	abbcccambabqZ
w:ponts	abacbbbaoabba
w:pontual	ocdbdbadddbdb
w:pool	jarbbcZbbbkbo
w:poor	mbccbcZcbbodb
w:pop	hcdccdnlfadmb
w:popcornmaschinen	abbbcbobaabca
w:popped	ZpacZbbbbaodb
w:pops	ZbnbbbsYcabbZ
w:por	keekeljcdjiac
w:porfa	oncbcaacccbbZ
w:porque	kZlbnaZaZaZal
w:porsche	ccddddbcdcodc
w:port	abaobeYqblamZ
w:porta	obbcbbaakaccm
w:portada	abbbbpaaaabbZ
w:portage	Ybacccpbcbaba
w:portal	dZhfceaZcambs
w:portale	oddcddbcdcbca
w:portano	ababababbapbZ
w:portant	cdbcddcdccocb
w:portao	bcccccbbcbcbo
w:portare	ccbcacaacbcco
w:portata	bcddobccddced
w:portate	ZaZaaaZpaZaZY
w:portatile	pcbbcaacccZcb
w:porte	ZbZblbaabmban
w:portefeuille	bdddddceddndc
w:portent	dbcdodcdcccdc
w:porter	ZmZbbboZZYabn
w:porterebbe	deddeepeeceed
w:portes	abbbcZZqbabaY
w:portfolio	jbibgcddradcd
w:porto	jehbcboebiboZ
w:portrait	nkaabZmmcaZbY
w:portretfoto	aaaabapaaZaaZ
w:ports	ccccnaoYdccdc
w:portugal	obbccbmbbbbca
w:portugues	Yabbcbpbbabba
w:portuguese	qmcccbahcbcdc
w:pos	bcdcdpcdcdddb
w:pose	bcpdcdadabcbb
w:poser	adbodcacddccd
w:posible	oeeeecddeedee
w:posicao	aapbcbabbabaZ
w:posicionamos	cdcdccocccZba
w:posiciones	ddoededdddedc
w:position	dqdcccbckchje
w:positionen	ddpeceddccdcc
w:positionne	pdeeeeceeeedb
w:positions	Zbqcbchblabbo
w:positive	bcccodaddcldc
w:positivo	bobcbbbbcbbcZ
w:posizione	omcdddcddddcc
w:posizioni	bamdccacqbdcc
w:possa	aaZbbbaZapaZY
w:possess	abZbpaYanZbbZ
w:possiamo	bbncccncbacab
w:possibilita	bdcdddcdndddc
w:possibility	jbbccnncbbcdb
w:possible	ncchjchalekbc
w:possibly	qbnYcbabnZccb
w:possivel	mbabobacccbba
w:posso	gjnbncaboabbd
w:post	dncdedfefhilc
w:postazione	aadcccbcddodb
w:postcode	nabZcaobbaabZ
w:postdocs	obbcmaZcaabcb
w:poste	bqjcccbckjibc
w:posted	lZhbnabcaaZsZ
w:poster	aaabcbZZamZqj
w:posters	Zbbccooablbcb
w:postes	aYpcbcacZacba
w:postgres	jpccbbZncbccc
w:posti	aaoaaYYoaYmZY
w:posting	enacbbalokbbb
w:postman	YbapbaZabZZan
w:posto	bpbmcbbclbccm
w:postponed	Zlaacaabbabap
w:postre	bbbccbbacacbo
w:posts	dddbbbnbboeij
w:postule	ddceddcdpcddc
w:postulez	aabccbabcbbqY
w:pot	abbcocabcpbba
w:potabilizadora	codccdbccccba
w:pote	ccrdcdcdcbccb
w:potential	Zbjobbncbbcbb
w:potesse	baocccbbbacba
w:potje	odcdddcdccddc
w:potrebbe	nanbabnaZZabY
w:potresti	dcceeecdpdedc
w:pouce	bcbbcbaodbccb
w:pouco	ncdeddcdddddd
w:pound	aZcdmcaZdbnbo
w:pounds	qaanaijabZlba
w:poupa	YacbdbpcccZba
w:pour	lclfjkeddedcd
w:poured	ndcdkeceddeee
w:pourquoi	bbabbblaapbba
w:pourrais	rdddddacdddda
w:pourriez	ojbcclbbnbccb
w:pourvoir	dodeeeeeeeddc
w:pourvu	bqdeddddbdddc
w:pourvue	bqdeddddbddcc
w:pousse	ccddndddddddc
w:poussins	bbbbcbbbbbbbo
w:pouvez	mbabbnZaaaaam
w:pouvons	dddacZbodcddc
w:power	kcbcfoanjbcjc
w:poznan	bcbdcdabnoddc
w:ppl	maocbcacbacca
w:pq	ibaacbacrbbca
w:pr	anbcacmccalab
w:pra	ocefmjdaeckba
w:praat	bbbccobbcccca
w:practical	YaZbbnZapZlcZ
w:practicas	cccddbbdpcdcb
w:practice	fmbmclmajbbde
w:practices	ZZnabapZmabca
w:practico	ZbbabpaaaaabZ
w:practicos	ZababpZbcbZba
w:practise	ZaZZaZXYrmaca
w:practising	abapcaXnbabca
w:practitioner	cZaomnYbbcbca
w:practitioners	cddkdpccddddc
w:pradeep	pcbdcdcdcbcec
w:prague	aabcccoaoaaaa
w:praia	abbccbabbabrZ
w:praktijk	obacabmbYabba
w:praktijken	deddeeodeeedd
w:praktiker	dccndccccddcb
w:praktikum	dddedaddodedc
w:pranzo	YZaobanaaZaZY
w:praten	ZaomZZYYbaoaZ
w:pratica	ccddddcddcndc
w:praticien	cobbcccdccccb
w:prato	bccccbbbcbbbo
w:praxen	bcbbcbpacabbZ
w:praxis	qcbcccZcZaaaZ
w:praxissoftware	dddnadddeeded
w:prazer	abZbbbaaaqaZY
w:prazo	joaZanZZZaaaX
w:pre	aaderkbncabbZ
w:precedenti	oedeeedeeedec
w:precieux	cccdcdcdccodc
w:precio	ndckdcmcdcdcb
w:precios	aabnbbZacbbbn
w:precis	bcoccbacbabba
w:precisa	mlccckmcfcccZ
w:precisamente	bnccccbdbcmdb
w:precisamos	kabmbmaabbmbZ
w:precisando	ZZacbcZbpabba
w:precisar	ccdddcccmcmdc
w:precisava	ZaZabaZapZZZZ
w:precise	ZanbaaYapZZaZ
w:precisely	nalcccocbabcc
w:preciso	kaYbpaZamZZbZ
w:precisou	Zabbcbpbcabba
w:preco	ocacbcacbbbcb
w:precos	pddcdbadddbda
w:preek	odcdddcdccddc
w:prefeito	boddddcdddcdd
w:prefeitura	apZcbbZbaabaa
w:prefer	lcombcbbibbcl
w:preferably	abccmobbdccdc
w:preferais	bobbcbbdccccb
w:preference	ZYqcdcbcbbccb
w:preferences	bZeccdacbbcsa
w:preferez	bdcoebcddecdb
w:preferirias	aaocccbcbbbca
w:preferred	lmocdgbdccdcc
w:prefers	YboobbZabZZba
w:prefiere	ZapbbbZZbbbba
w:pregiatissima	oddadccdddcdc
w:pregunta	ccdbccbddcocb
w:preguntan	abpbabZaaZaaZ
w:pregunto	aaabpaZbaaabZ
w:preisgeld	abbabaZpbZaaZ
w:preleves	Zbbccbbbcbabp
w:prelievo	bcccccbcccaco
w:premier	lbaaomYkbakbZ
w:premiere	kbbbobjncakba
w:premio	YkaaaaYsaaWZX
w:premises	mbbbboYbbamcZ
w:premium	bibcccbbcbmsX
w:prend	ZboaaaZaYZnbY
w:prenda	bbacbZbapacca
w:prende	ZaaabpabmaaaY
w:prendere	ababbbabbabao
w:prendi	ZaaobnZYaZaaZ
w:prendiamo	bcacdcbbcodaa
w:prendre	nbbcbbZbbbbnl
w:prendriez	YaZZaoYZoZZaZ
w:prenez	bbbcbcbcnbcbn
w:prenotazioni	aabbpZZZbabba
w:prensa	bcaccbbobabcZ
w:preocupa	ocddddcdddddd
w:preocupes	bbbcdcbddcocc
w:prep	YaaabpnZaaabX
w:prepago	babbccacbaqca
w:prepaid	aobccdacdcnbb
w:prepara	bbbcccocabcca
w:preparado	bddccbpaddacZ
w:preparar	pcbacaabbbbca
w:preparateurs	acbcccobbcccb
w:preparation	baapboZlbabbZ
w:prepare	eanZbpmkaaabZ
w:prepared	chlpcbabccecb
w:prepares	ncbbjbnbccddb
w:preparing	lbZbciZnqZcba
w:prescription	abambbZabZbZr
w:preseed	aYabpbaabbbbZ
w:preseleccionamos	bbaddcobccbba
w:presenca	abcocbbbcbaba
w:presence	jnbbcacoccbcb
w:presencial	ZZZbbpZaaZabY
w:present	ddmkickbefddk
w:presentare	odddddcddcccb
w:presentarias	ZaabaaaaoZbaZ
w:presentarle	cccdddrcccddb
w:presentase	bobcbcaabbcca
w:presentate	coddcdbccccca
w:presentation	ZaZananZakZbm
w:presentazione	ZZZaoaYoZZaaY
w:presente	aaZqbambbbaaZ
w:presented	bcbcccbndjmdb
w:presenter	amcdcdpdccddc
w:presenteresti	aaabaZZapZabZ
w:presentimiento	ccqcddbdccccb
w:presenting	acbabbpmbbcdb
w:presently	abobcbacbapbb
w:presento	mcocdcbacbccb
w:presents	abacbbqaZbbbZ
w:presenze	abcccbabcbaZq
w:president	anZbccpccjcdb
w:presidente	cddcdeneddded
w:preso	bcbcbcbbbbbbo
w:press	jddedkkdckmcb
w:pressa	bbcccbbccbbco
w:pressao	Zbbocaaacabba
w:pressed	bcanddodcaddd
w:pressee	odddddbdddded
w:presso	paobccbcbccaa
w:pressure	hbhbbkbabmbco
w:prestacao	qcddedcdddddc
w:prestaciones	cqcdedcddccdb
w:prestacoes	ocbccaaacabbZ
w:prestas	ZaYbaaZaZYaZp
w:prestataire	pcbbcbbcddddb
w:prestataires	apbcbcbccbcca
w:prestation	YbbaccabccZpZ
w:presto	abZbbbZZaqaZY
w:presume	bccbndmdddddd
w:presupuesto	nbbbcaabcbbkn
w:prete	abcbcbabbbaap
w:pretend	abhckbobbbcbo
w:pretende	aocbccbcddcdb
w:pretendido	occcddbdddccb
w:pretensao	YZpaZZYZZYZYX
w:pretentions	abocbcbbbbcca
w:pretez	YbcacZZcdbpaZ
w:pretty	amicccZcnmccc
w:preventivo	YaaaaaZaaZanp
w:previous	bmdjccecnbnba
w:previsao	pbdeeddeeeedd
w:previsto	pdcdddddddddb
w:prevoir	bccccbcbcbcco
w:prezada	boddddcdddcdd
w:prezado	odddddcdedldd
w:prezzo	mlamjbjcbbbcZ
w:price	jbckciqkbacbe
w:priced	aabcocnbcccdc
w:prices	mbbbbksbkZbca
w:pricing	ldbjcbqeiacca
w:prijs	qaZaaalZaZaaY
w:prijswinnaar	bcccccbccbocZ
w:prikpoli	bcccccZcccbbo
w:prima	ljabojlbcadjZ
w:primary	XlZocoYcbbccb
w:primavera	ZbobbbaaaZbbZ
w:prime	ncccdcbbccncb
w:primeira	aabbomkbnbeba
w:primeiro	ZmnbaaZnbZmaY
w:primeiros	cndcddccddddd
w:primer	bibdncoakcccb
w:primera	ZYaapZnmmaYaY
w:primeros	kmbccoabccbca
w:primo	ZkZapaYabZpaY
w:principal	ZrZbcclccZcia
w:principe	bdcodbbdddccb
w:principle	cjrbbbaabbbcb
w:print	labadlombblca
w:printed	abibiojjcnbca
w:printer	meabfababifbp
w:printers	nbaoabZabajcc
w:printing	lbaabbmbbYbbo
w:prints	ZbabccZbcXbcr
w:prior	abccdcacdcqca
w:priorities	bcbbddpddcddd
w:priority	hbYbbcqcaYbcm
w:pris	mbcdndbdcccdc
w:prise	obbcbaabaabbn
w:prison	Zllnkaakbjbcb
w:prisons	albmncbcccddd
w:privacidad	bcbbccabcaboY
w:privacy	ZbbbcmakcbiqY
w:privatbank	bobbddcdddddd
w:private	djcobfdcbapja
w:privee	ZaZpaaZaaaaZZ
w:priveles	ababaoaaaaabZ
w:privilege	abapcbZcbncca
w:privilegios	ZaabcaZbbapbZ
w:prix	lbacbbpbbbbbZ
w:priya	ZblbbbmaZoabk
w:priyanka	ncbcddbdcnddc
w:prize	ZaaabZYrbioaZ
w:prizes	abcbaaZsccbbY
w:prn	Yaqccbabbaccc
w:pro	pmbjclibfbeba
w:probabilita	abcbcobbcbaca
w:probably	mmdbfcobbdbca
w:probas	YbaZbpZaaaabZ
w:probate	cadcbdcddcpdc
w:probation	Zpadbdndcccdc
w:probe	accamolacbbca
w:probeer	ZaZaaaZZaYZpY
w:probefahrt	Zddcecocdeddb
w:probemonat	ZZZZaZYYZYZpY
w:proberen	deededneeeddd
w:probezeit	cccdcdodcdddc
w:problem	pbdlbbcfbZnbb
w:problema	ababbcZabZlZp
w:problems	cqdcYabndcddb
w:procedimento	bccccbbbcboba
w:procedo	oedeeedeeedec
w:procedure	bcccddacdcncn
w:proceed	laocccnccaacb
w:procent	aaacnbobabbba
w:proceso	bqbccbnbbbbaZ
w:process	ikjdicjcebncb
w:processes	mbbcccZaccodc
w:processing	cbcbcbnbicoZl
w:processo	ZjnoaaZaaaZaZ
w:prochaine	ZoaabYaoaaaZZ
w:prochains	abodddbccbcbb
w:procura	anomkbacbabcb
w:procuramos	mbcclnbmcccca
w:procurando	abpbccZbbYaYZ
w:procurar	Zabcbbabobbca
w:procurement	jmcjciibchkcj
w:procuro	kabdmcacqbcbb
w:prodotto	ZbbbbapabaaaY
w:produce	lbbbalpkbbbcb
w:producer	ljZibadmbbocZ
w:producers	abjcbcsccbcdc
w:produciamo	ZbbcncobbbbbZ
w:product	iliiodbhebkca
w:production	aimlkcnccbcdc
w:productions	YopbbaYaaZabZ
w:producto	Yabbcapabbbba
w:products	ZbZambcabZqba
w:produit	opbddcbdcccdb
w:produkt	cbcdoccdbccdc
w:produto	ZaZYabaapaaaZ
w:produzieren	ZbaabqZabbaba
w:produzione	onbbbaababbcZ
w:produzir	ccddnbcdddcdd
w:proefperiode	YbaZaZXZbaYpX
w:proefschrift	bbabbcZbapaaZ
w:proefsloot	bbcdobcdddcdc
w:proefvel	acbcccocccccZ
w:proeven	bcbdcdoccbcdb
w:prof	ZdkbcqaYcabbm
w:profe	YZYZaoYZpYZYX
w:profesionales	cdnlddnZedddc
w:profesor	cbcddacbcbcbp
w:profesora	bcdcdabbdcdcq
w:professeur	accbcbbbcbbbo
w:profession	olZbccacbnjcb
w:professional	jbebcboeinebb
w:professionals	aZmbbbocacbqa
w:professionista	obdcdbbcddbdb
w:professor	cjbedcaklkicm
w:professora	bbdccZaacbccq
w:proficiat	bcacccbcbobba
w:profiel	lcmcdcbccbcnb
w:profil	jelbddjihaenb
w:profile	ddkfdecdfkjoa
w:profiles	aakcdcscccjcc
w:profilo	bcocdcmccabna
w:profils	aarbbaZamZabZ
w:profissional	abcbcZpZcbbbZ
w:profit	cmbjnjjccbdcb
w:profitable	cqacocaZaZbbZ
w:profitez	ZcbcccpbcccZa
w:profits	bnbcnbbcbcadb
w:progetto	ncccccimchdmb
w:program	mdblblmabadck
w:programa	dZaabaipjalaY
w:programador	ZaZbpbaaaaaaa
w:programar	abZbpaZZaZaaY
w:programe	YbZaqaZbaaaaZ
w:programm	aobcckllbbjaZ
w:programma	XaaZmmnZaanaY
w:programmaraad	ZZapaZZZbaaba
w:programmatori	Ybbacapccccda
w:programme	Zcbbcppojcbca
w:programmeert	abacobbbabbca
w:programmer	ZrabbaZbaobaZ
w:programmeren	bbacpbZaYaaba
w:programmes	bbYccbombmccb
w:programmi	acacocbcbabcb
w:programmierer	ZabapaaaZZaba
w:programmiert	nbnbmbZbaabbZ
w:programo	ccbdZcoccccdb
w:progress	anbccbmccmbab
w:progressive	bbaccbabaZbbp
w:project	meejicieffeic
w:projectleider	klcddclddcdmb
w:projector	aaZaanZYbZaan
w:projects	ejjbckoaefcka
w:projectteam	bcacccbccobba
w:projekt	dikddcdlkccmb
w:projektanfrage	pYabbbabcbapZ
w:projektleiter	ilcdddjdbddnb
w:projektleitern	bcbcccoccabcb
w:projektordner	dddededepceed
w:projektstatus	acccdcccdccbo
w:projekttag	ZaaabpaaaaaaZ
w:projet	cebckbdjlbcpb
w:projeto	aabbcaonbmbbf
w:projetos	imccccomcbcca
w:prolonger	pcbdddcdccdca
w:promesse	dqddddadddddc
w:prometer	dddddeddndddd
w:promis	cccnccbcdcbca
w:promise	ajieccoiemcdb
w:promised	banhkbjccnfbc
w:promises	abqbacYbbabba
w:promo	ccrdcdcdcbccb
w:promocao	cdbcdcbccocca
w:promocion	babbbbpbZabbZ
w:promote	ZaakZnYabZapZ
w:promoted	ZZZjcmajnWbar
w:promotion	bbabacfbbqaaZ
w:prompt	naZYbZllbaoaY
w:pronte	bbaccbabaZbbp
w:pronto	ababbbZZbaaar
w:prontos	abccdcrccbbcb
w:proper	oqackbcckabcb
w:properly	kklcckabdmcci
w:properties	anacddbddcceo
w:property	cehkjdkjlcdcb
w:propietaria	bccdccbbcccco
w:propone	ZbbaboabcbaaZ
w:proponemos	bbcocbbbZabba
w:proponiamo	cadcdoacdccda
w:proporle	baocccbbbacbb
w:proposal	ndabbeobbccoa
w:proposals	oYcobYbaccbca
w:propose	bldniocbbbbcc
w:proposer	adcodbadcdbcb
w:proposing	onbbbaaZcbcca
w:proposition	ababbbqbZYbab
w:proposons	adcccobcddcdc
w:proposta	jklbabqbbabaY
w:propostas	acccccoccccca
w:proposte	bbobcbbbbbcba
w:proposto	bdcdddcdcdodc
w:propre	bdZddccccodda
w:propria	bccdccbcdcocb
w:proprio	anabncjbbbbca
w:props	ZbpcbbmbbZcba
w:propuesta	lZYZaonZZYZYX
w:propuestas	abpccbZZcbbba
w:prorogare	ocbdddbcdccaa
w:prorroga	oeeeecddeedee
w:prorrogables	odeeeedeeeedd
w:pros	cnddedcdddddd
w:proseguimento	ababbbaaaobbZ
w:prospectus	abbbmcpkbbacb
w:prospero	bbabcbabbobaY
w:prossima	bcbcccbbcabbo
w:prossimi	bdqeddcdccdcc
w:prost	ZZYZZZYYZpZYX
w:protect	abanbbZbcbbZo
w:protection	dbdZbannbbabh
w:proteger	dedeeepddceed
w:protocolo	bcacccaZcbbbp
w:prototipo	ddddodcdddcee
w:prototyp	dbcdndcdcdcdb
w:prototype	Zbbmqbancabca
w:proud	gZcaabZmkqaZY
w:prouver	cdcdddodcdcdc
w:prova	aaabaYaYoaZpY
w:provare	acbbccobcbbbZ
w:provas	XZZZaoYYaYoZX
w:provato	bbbbcbabbabao
w:provavelmente	abbbcbZaboabZ
w:prove	kkYaaaXZoXoZX
w:proveedor	aaabbbobaaaan
w:provide	dbbbccrcdckdc
w:provided	elaecpclcbccZ
w:provider	akbldkpccbidc
w:providers	abbmccjbbaapZ
w:provides	ZbbZabrbcabba
w:providing	bmocddZccdZdb
w:provincia	obcddcbdcccda
w:provincie	abZabbkboabcZ
w:proviseur	bcbcbcocbbbcb
w:provvisoria	bcbcccbbcabao
w:proxima	ZZnbbaoaZZaZY
w:proximos	abobbbabcabca
w:proyecto	nblckcfjcbbmb
w:prozent	ccdepdcdddddc
w:prue	ddabbadabmaoY
w:prueba	bcdcdbmbddnbb
w:prufen	ZaZaaolZaZaZm
w:prufer	YbabapZaaaaaZ
w:pruft	bdcndcacddcdc
w:prufung	mdddeddddcdcn
w:prune	abjcocacaacdb
w:ps	bbbcccnacZcdo
w:psicologas	bcadbcpcbbbcb
w:psicologia	bcadbcodcbccb
w:psychologists	bcacdmabcocdb
w:pto	aqZdddbdccbcc
w:pu	bcaccbobaZbqa
w:pub	mZaanaYZZoZbY
w:pubblicita	ccbccdpbbbcdb
w:pubblico	cocdcccdcccbb
w:public	bmjbfddpddbcd
w:publicacao	ababbaZaaYasX
w:publicacion	ZZZaaZYZZkZpX
w:publicacoes	YababapbbbaaZ
w:publicar	adcadpbcdcbcb
w:publicarlo	aaZbpaYbaaabZ
w:publication	YiabbmZcmZbrY
w:publications	bdbdccaobmccc
w:publico	qbbcdcnccdccb
w:publie	YbbaccabccZpZ
w:publieksprijs	ZZZZaaYpaZaaX
w:publikum	bcdZcZdpedddd
w:publions	bbbccoaacacca
w:publique	ZaaaapZabZZaZ
w:publish	ebabbmombalba
w:published	bdbjcokobcbca
w:publisher	ZmabbtadaYbca
w:publishers	babccbpacbccb
w:publishing	lbcbdpabcbccc
w:pubquiz	ZZZaabYpbZaYY
w:pudiste	ZbYbaZpaaZaZY
w:pudo	babbbbpbZabbZ
w:pueblo	ccdccacoddddc
w:pueda	cccdcbbcqbccb
w:puedas	nddddddddcddc
w:puede	lccccbaacbhbr
w:pueden	eemfefeeeeeee
w:puedes	maabbbabaaaaq
w:puedo	mbnbbnZbZZjbZ
w:puente	ZaZbpbaabbbbZ
w:puerta	ZnaabbobbbabZ
w:puerto	bcbdmclccmcdb
w:pues	qdcddcbddbdcb
w:puesto	Zkmaaaaaoichd
w:puis	limcmbkcebdca
w:puliscono	bcbcacaabbbco
w:pull	ZaZdkbZoaZmZr
w:pump	YdennhYaZdbmk
w:pumpen	boccccbcccccb
w:pumps	bnaefeaoaljbZ
w:pune	abacklokclbcb
w:punjab	mcbcccZccocca
w:punkt	bbacbcabbobba
w:punt	coccdbbcccccb
w:punta	bobccccdcdbdd
w:puo	ebbbfmabbanco
w:puoi	ababbbabbZbao
w:pupil	YbbabplbaabbY
w:pupils	obaabbiapkbcZ
w:puppets	napbbaZaaYbbY
w:purchase	mbajcbXbbaomn
w:purchasing	Zkbjccpacajcj
w:purche	aaaaboZabaaaZ
w:pure	ZobbbaanbaabY
w:purely	YbYaZoZaZoabZ
w:purement	accdbobaccbca
w:purpose	bakccclcmndcb
w:pursuant	bmccbbbbdcocc
w:push	babcccZcolncb
w:pushed	ZaZbnbZbaYbbp
w:put	lcddkfijidlcc
w:puts	acbcbcibblpcZ
w:putting	baloceYflcabl
w:pymes	cdcdddoadbcba
w:pyramid	aaZbabYbaZqaZ
w:python	ajccerhkicccb
w:pytorch	objcdlbejlcdb
w:q	kanamabmZZiaX
w:q1	kapbccjcbacca
w:q2	lanccbabbabao
w:q3	acbdcclacbcdp
w:qa	lhlcfciijecka
w:qgis	pcabdcnbacbZa
w:qms	obbbbbnacbbba
w:qqch	aapbbbZaZZaZY
w:qs	ZcldcdbdoZcdb
w:qu	bmbcmcbdccmdb
w:quadra	bcbccccbcbbbo
w:quadros	Zqaabbabbbbca
w:quais	acadbdbccbobb
w:qual	ncocdcbccbcba
w:qualche	ZbZbbbpanZabZ
w:qualcosa	acabcnaanabbZ
w:qualcuna	abocccaccbcba
w:qualcuno	YnmbaaYamnaaY
w:quali	bbpcccacbbbZa
w:qualifications	lkcdemcddeddd
w:qualified	ichkcjbbobjkb
w:qualify	abakbapanabcb
w:qualita	cobccdcccccca
w:qualite	boddddcccdcca
w:quality	nklccbZdkkjia
w:qualquer	ZZZaaaZaonaaY
w:qualunque	aaabbbabpabbZ
w:quand	aanbpbabZaabZ
w:quando	mbqbnbcbbbkba
w:quantile	dodcbclelhccb
w:quantity	ccYbaamlnZanY
w:quanto	qbaccklbanbbZ
w:quantum	ccncncabcbccb
w:quaranta	abbbcbaocbbba
w:quarantaine	odddddbdddded
w:quarante	bcddnccdddcec
w:quarrel	obacccbccmcdc
w:quarry	lmYaaaXaZlZoY
w:quart	cccdcdddccodc
w:quarta	cbccdZcbcbcbq
w:quartal	acbbcaabcabao
w:quarter	cjiomboabadbi
w:quarterly	iZbnbkZncbabn
w:quarters	kokbbbjbcbacb
w:quartiere	cdcdccaodccba
w:quase	abcbcZpZcbabZ
w:quasi	ZanabbZaZobaZ
w:quatre	njccdbocjcecb
w:quatro	mcbjibkdlbdbj
w:quattordici	mnccbdaccccca
w:quattr	aZaapbZabaZaZ
w:quattro	oeblecmcccdcb
w:quay	aoabbaYZZXZao
w:que	dhlfifjciighb
w:queda	ZZYaaaYaapoaX
w:quedadas	ccdddbcodccca
w:quedamos	baacbbabbbcbp
w:quedan	ZaabobaabbbbZ
w:quedandose	ccdddccdddndc
w:quedarse	apbcccbcbbcca
w:quede	ZnZabaaaoZaaZ
w:quedo	malbnanbaZaaY
w:quei	lndddeddddeee
w:queijadas	Zddcddbbdddco
w:queira	cocdcacaccdda
w:quel	eahniaYaolaaY
w:quella	bmbcccZbbocca
w:quelle	aanbbbZaaobZZ
w:quelles	ncedddcdedccc
w:quello	niacbcibammca
w:quelqu	dbabmoaanaabf
w:quelque	bcddnccdddcec
w:quelques	dbbocbabpbiba
w:quels	abbccbocbbcba
w:quem	lbmdjjmdblbbZ
w:quer	ojbhkmjbbibba
w:querem	cccdcobZcbccb
w:queremos	blkoocbccbbca
w:queres	bobcocacbbbba
w:queretaro	cobdddcdjlddc
w:queria	naYZaaYaqZaZY
w:querida	nccdddcdccmdb
w:quero	nnZbmbabaaabZ
w:querria	ZbZodcbcccbca
w:query	aalccoZbcnbbb
w:queseria	ZaZapaZaZZaba
w:quest	deddeeoeeceed
w:questa	ZbabbbaabZlnl
w:queste	obbbccbccbbcb
w:questi	abacbbabZpbba
w:question	bckidlifcobdc
w:questionario	YZapaYaaabZbZ
w:questionnaire	XZmtbZWZlZZbZ
w:questionnaires	laZqbZZabaaaZ
w:questions	cbiqbjcmcbbbj
w:questo	ZaZbaboaaZnnY
w:queue	nbacbcobbcbcn
w:queuing	mcbcccoccabda
w:qui	delclekcchkbi
w:quick	dhkmicnbjbjca
w:quickly	caZabbmaZYpbn
w:quid	oYZaaoXoZXaaW
w:quien	bnbcclncnbica
w:quiera	coccccbccbccb
w:quieras	ZbabaonbbaZbZ
w:quiere	enalcbablZbpa
w:quieren	qdcddcbddbdcb
w:quieres	cddcdobZdccdc
w:quiero	lZZapnYaZZZbZ
w:quiet	dlacbbnebndce
w:quietly	ZnYbaapaaZZaY
w:quijote	bbbbcbZobabaZ
w:quince	mbcobahbbbbbZ
w:quincenal	ZaaaapZabZZaZ
w:quincenales	pbdaedddddddc
w:quindi	nddecececdded
w:quinhentos	ncdeddcdddddd
w:quinta	ZaabjaZnnaaan
w:quintal	bnddddcdddced
w:quintas	bbbbcobbbbbcZ
w:quinto	aobbmaabbbbbZ
w:quinze	kZlnoZYZYZaZY
w:quinzena	bccdcobZcbccb
w:quiser	obcccbccbccca
w:quiseres	bobcccbbbbbba
w:quisiera	abbpbbbbZabcb
w:quisquillosa	ndddeddddcddc
w:quit	YcdbljZaYmpbl
w:quite	nbrabcabaaccb
w:quitte	bcadccpcbYccb
w:quitter	bcpcccadaacba
w:quitting	ZZYbsbdoYZbcZ
w:quittons	occcccacccbca
w:quiz	iZZlZmXlanZam
w:quoi	kcndccjccbcbn
w:quota	adblncbcdcmcb
w:quotas	nibnkbabcbbba
w:quotation	obbccbqbbbbch
w:quote	kbaceZombcZmn
w:quoted	iaaoclbZboaba
w:quotes	lbaZbaambZaqY
w:r	jdclelhdcekbj
w:r1	nbbhcjjncbbca
w:r4	ocbccanbcacdb
w:r6	bnbdndacdcced
w:r9	obbcmcamcbcdc
w:raad	abapbabbZbbba
w:raccogliendo	aaabpbabbbbba
w:raccolta	nddedeceddded
w:raccolto	ocbdbcaccbaca
w:raccontami	aaaabbZaaobbZ
w:raccontarmi	abocccbccbcba
w:racconti	bdcdddcdcdndc
w:racconto	ccbccdobbbcdb
w:racha	bbbccbbbbbbbo
w:rachete	cdcdddodcdcdc
w:rack	acccdabaambbo
w:racks	mdcccdncdddcc
w:racontent	bcbccbbodbccb
w:racontez	bbpabbZbaabba
w:radar	bbocccabbbcba
w:raddoppia	cdcdccacccobb
w:radio	jbbYdmZqmbcca
w:radiographer	XYYpaZYapZZaY
w:radiographers	bbmdcboabbccc
w:radiologo	aZZbbbZaZaapZ
w:radiology	ibcacoabcabca
w:radius	ababccqbccbcb
w:raffle	kbbacbancbbcm
w:ragazzi	abbbboZYbaaam
w:rahmen	acccdcccdccco
w:rahmenvertrag	qddcddcdedddc
w:rail	cjoccmbccamcb
w:railway	ababbonbaZcbb
w:rain	acacnbcbbjbcp
w:rained	aabbnbZZbpccZ
w:raise	abacocjbbmmcb
w:raised	hnabacpccbhch
w:raises	YqaaabZbaaabZ
w:raising	ababucblZabcb
w:raison	kbbccmabcbbbo
w:ral	brccccbccccca
w:ramene	cccededepeeed
w:ramesh	ZmoccbZababan
w:ramo	obbccabbbbcba
w:ramp	bclddcbocbddc
w:rampzalig	cbddobcdddcdc
w:ran	jZaoniYkmZbcZ
w:rancho	obbccabbbbcba
w:rand	bcbdcZbbapcba
w:random	aaYblaoaaoaaZ
w:rang	bmpccckbcccdc
w:range	aoocccjdbbdcc
w:rangers	ZonaZnYaZZabZ
w:rank	ZaacacqbaZpbZ
w:ransomware	bcbdddmccncdb
w:rapida	ccqcddbdccdcb
w:rapide	pdeeeeceeeedc
w:rappel	acbocbcbbbbaa
w:rapport	ocedddcdedccc
w:rara	bdqeddcdccdcc
w:rare	ZnscblZbaZbca
w:rastrillo	ZZZaZZZpZYZYY
w:rat	dcbdddbdocddc
w:rata	hqZoaaYaaaaaZ
w:rate	ocimcdecdbcdj
w:rated	abaobbmcbabdb
w:raten	baabccpabbaba
w:ratenzahlung	bbaccbobbbbaZ
w:rates	bmalbaonfdaba
w:rathaus	bmbdcdbnabccm
w:rather	mjmamcmeebccb
w:ratifique	ZZaoaaaaZaaaZ
w:rating	mbbocaZccbZca
w:ratings	aabcccZbbbano
w:ratskeller	ccccccbocbccb
w:rattache	eodeeeeeeeeed
w:raum	cdddddccdcdco
w:raus	bccdddbcccccn
w:ravi	ndedddlcdmddb
w:ravie	boZcccabbmbaa
w:raw	saabbaYbaZbbZ
w:ray	rbaccbZcccbda
w:rd	jaalbZambZkbp
w:re	hfkkjdjfcjhcc
w:reabren	bcccboaacbccc
w:reach	fcdccdnbidmlc
w:reached	bZajdkZabeapi
w:reaches	baoccdlccdccc
w:reaching	aimbccncmhccb
w:react	kllhcfdclcdea
w:reacted	cdcdddbccacqZ
w:reactie	abZbbbZaakasX
w:reactivarla	aaaabaZaaZpZY
w:reactivions	bbpbbbZbcbaYY
w:read	ceclchbmeldfe
w:readable	pbabbmYbbZbba
w:reader	ZjZbbbjralaba
w:readers	abbbjknnbnbca
w:reading	iedbbmckdnecj
w:reads	clkimbeibjicb
w:ready	dbgdfbobkaeeo
w:reageren	qbedebdddeddb
w:reagiu	ababbaZaaYasX
w:reais	oaaaaZnZaZaZX
w:reajuste	pbceddcddddca
w:real	cmdimmechbdea
w:realise	ZnqabcZbaYbba
w:realised	aaabbXZZarbbZ
w:realistic	rbabacZcaabba
w:realizzare	abcdocbccccda
w:really	kicikdkjmdccb
w:reason	amncibZebnbna
w:reasons	anbbmbZacblbm
w:rebase	abZbbbZbZYaar
w:rebate	ababccrcbccdb
w:rebecca	mbaccdocbcccd
w:rebonjour	pddeddceddddd
w:rebuild	papaaaXbaZbcZ
w:recall	bcachdeccobdn
w:recalls	bcbbccomdZcca
w:receba	YZaZaYYZaZqZY
w:recebe	abbbbabcccocb
w:recebemos	bbbcddbbcbcar
w:receber	acbccbacbbpaa
w:recebera	bceddccdddodd
w:recebes	ZbabbbabcbpbZ
w:recebeu	mbbncbabccbbZ
w:recebido	bcbccabbdboaa
w:receipt	jbchbcZccaoob
w:receipts	jZYaaaoZaXZpe
w:receitas	ocbdcbabcabcb
w:receive	abcndcglcbqda
w:received	bibbcdbacjkjr
w:receiving	bcecjcdocbcoa
w:recensioni	acbocbabccbca
w:recent	jbpddecckcccc
w:recently	bbhddcmdmmdcc
w:recepcao	bcacccaZcbbbo
w:reception	jbbccankcbjcn
w:receptionist	abbcccbccbocn
w:receptive	ZanboaZabZbca
w:receta	bbaccbbbcoccZ
w:recevez	ZbbbcaabbcpcY
w:recevoir	ZZZaoZYZaZonY
w:recevrez	ababbbaacbpba
w:recherche	pncdccbdcddcc
w:recherches	ZbabbnZZbZaoY
w:rechne	bcacbcpbbabba
w:rechnen	abacccpaabccZ
w:rechner	qdcdddcdddddc
w:rechnung	mcbccbjbckjbn
w:rechnungssoftware	Zccbdapcccaba
w:recht	ccndndbdccddb
w:rechtbank	abbobbacccbca
w:rechtszaak	bccobcbcdcdcb
w:recibe	lZZZaZZZaZqaX
w:recibida	nddddcccddcbb
w:recibido	ababcbabbaoZo
w:recibir	abocccaZcbbca
w:recibo	Zbacccbbbacap
w:recibos	lcndccbcbbcca
w:recife	abbcocbbbbcnZ
w:recipe	ZbaabkZkamaZq
w:recita	abbbbbabbabbo
w:reckon	mbdccnmbbkbcb
w:reckons	ocabccacmZcdc
w:reclamam	deeeedocedeee
w:reclamation	aaabbbZbbZaap
w:reclament	pbbbcbaacbcca
w:recoge	bbccabbbcabbp
w:recoger	aaabbbaabaaao
w:recognised	abZcckbbqjccb
w:recognition	ZnpabaYZabYaZ
w:recomenda	YZacbcZbpabbZ
w:recomendacao	ZaZabaZapZaZZ
w:recomendacion	aZZabaaapZaZZ
w:recomendamos	ZaYaaaZZZYZpY
w:recomendarias	cacdddbcrbdbb
w:recomende	dddcdccadodcb
w:recommandation	cdcdddbcZpcaZ
w:recommander	ndbdddbdobdcb
w:recommend	YbdlbaomkmbbY
w:recommendation	akabjbZablbrX
w:recommendations	mdccddbcddcob
w:recommended	oaoibeYadcjla
w:reconciliation	mcdccdmeddcee
w:reconduit	cccddcaccccco
w:record	cddlbodkfbkca
w:recordamos	cddcddcccccco
w:recorded	acblceepcbkcb
w:recording	dcaaboaqbaakZ
w:recordo	cddddecdcdned
w:records	mbndcddcebcjk
w:recovered	lcZcdcncbnddb
w:recovery	acbcccZcccqba
w:recruit	bcpicclbdimcb
w:recruiter	kikccchcilelb
w:recruiters	YblbbbqbZadpa
w:recruiting	dmpdcbcbdjlca
w:recruitingvideos	YbaabZpaaZaaY
w:recruitment	abjcclocikicc
w:recruta	bcqcccaccZcba
w:recrutadora	eeneeededdddd
w:recrutamento	bpaccbbbbbbbZ
w:recrute	boqdccbccbbcb
w:recrutement	cpbeeedeceeed
w:recrutent	acacccacsacba
w:recruteur	bcpcccadaacba
w:recruteuse	dcpdddaccbcca
w:recrutez	aaacccpbmbcaZ
w:recu	ZaamaaZZaaknn
w:recue	mbabbbZbbZbXq
w:recuerdo	accpcbaccbbbZ
w:recuerdos	ccbdcdccocddb
w:recuperacao	ncddddcdddddd
w:recuperado	bbccccocccbcb
w:recuperiamo	abbbbboabZbaZ
w:recursos	aobccccdcdbdc
w:recusa	abbbbapbbcbca
w:recusou	Zaocbbabaacba
w:recycling	mcccbdabdacco
w:red	ocbbhbabbahcq
w:redaccion	bcbccnbbcpcca
w:redacteur	bocdacdcccddc
w:redaction	ncedddcdeddcc
w:redacto	Yabbcapabbbba
w:redattore	dnddddcdddddc
w:redazione	occcdcbcdcbca
w:rede	blbobcanjaccb
w:reden	ZbZabYYpamoaY
w:redes	lababaobbbaaZ
w:redesign	lcbcccqbbbeba
w:redet	ZaZaaaoaoZabY
w:redo	paaabmkabbcca
w:reduce	cdcbedpdedcee
w:reduced	ZabbcZqocbZbZ
w:reducida	YbcbcbZpbbbbZ
w:reducing	ZbabbbqabbabZ
w:reduction	bbcccZYqcbcdc
w:reduit	acbdccocbcccb
w:redundant	bcacbcbbrXccb
w:redwater	dncicclcnecib
w:reel	kbmbbcZapZbcb
w:reels	YcZcbcqccdbed
w:reembolsamos	cdddcdbcdcoda
w:reemplazo	occZccbccccdb
w:reencontra	deeeedodedeee
w:reenvia	ccdddccdddodb
w:reenvialos	ZababaaacbpbZ
w:reenvie	ZabacZaabapbY
w:reescrevo	aaZbcapbaaaaY
w:reexpediez	ZbbbcaabbcpcY
w:ref	YpbcccbbcclaZ
w:refaire	rbabbaZbcbccZ
w:refait	naZaaaaaaoaaY
w:refeitorio	ncdeddcdddddd
w:refer	cckmceccockhb
w:referat	bpbccaabaabbZ
w:referee	aaXcbcZcrZaba
w:referees	jbbccZaacabap
w:reference	cdacccceqbabo
w:referencement	bcccccpbbbYaZ
w:references	lakbedncnbccb
w:referente	Zbbacapccccdb
w:referentenstelle	bpbccaabaabbZ
w:referentin	aabbcnbbaocbZ
w:referenz	aaYbaaYapZaaY
w:referenze	acccccbcdcocb
w:referenzen	YaZbbbnboZbbZ
w:referenziati	bbbcccocbaccb
w:referral	bafohikboabea
w:referrals	kmYcddodbacdd
w:referred	llbeclZmbkcbk
w:referto	bcccccbcccaco
w:refinery	lnZaaoYZaaabY
w:reflechir	abpcbbaaaZbbZ
w:reflexion	aapbbbZabZbaZ
w:refonte	occcccacccbca
w:reform	nYZYbpZkbklbZ
w:reforma	bcccdccbcccco
w:refugee	ZlYaaoYZqYaaY
w:refugees	maaaarZYbbbbX
w:refugie	abZcaabapZbba
w:refund	cbabbllkbadaq
w:refundable	bbbccdkcdcrcb
w:refunded	bcdbdbmbdcocm
w:refus	acadccacobcbb
w:refuse	bbmdddcdccndc
w:refused	abbnbcabcbbbo
w:refuser	bbaccbaabacrZ
w:regadio	cdddnccdddded
w:regalando	dededepddcded
w:regalo	bbbnbbZbbaocZ
w:regar	ccddnbcdddddd
w:regard	nbbkcbmbcbadm
w:regarde	bcadccpcbZccb
w:regarder	cddeddndddddd
w:regardez	ZbababZaapaZZ
w:regarding	dmbhlikbeicce
w:regards	mibdddeddocdi
w:regel	occcccbcccccb
w:regelen	accccbocdbbca
w:regeln	cpcdddcdccddb
w:regenjas	cdddddoccddeb
w:regent	bbbccbZbaaccp
w:regge	nddecececdded
w:reggere	bbbcccpcbaccb
w:reggio	abocccbccbcba
w:regiao	cdddnccdddddd
w:regidora	obbcccbcbbbba
w:regie	mbbcocZcbbcbb
w:regime	qcddddddddedc
w:regimen	apbbccbcaaabZ
w:region	mbnbhacbikbka
w:regional	elhldcanddlcb
w:regionale	acccocbcdccdb
w:regionaux	bobccccbccaca
w:regions	aaocncicbaccc
w:register	iapccakpcabdd
w:registered	gofcjccdgblkb
w:registering	YahqbbYaZYoaY
w:registers	pabbbcmbbbccb
w:registrar	ZoYbebYaojjbZ
w:registrars	abmcccncbacdb
w:registrati	bbbcccobccbca
w:registration	acbbcbaoibrdg
w:registriamo	acbbcbaocbbbZ
w:registries	kbbbcbZocaabZ
w:registros	pcacbcabbbbca
w:registry	YmZobaaaaolaY
w:regler	bcbccdccccpcb
w:regreso	bcbccbbZcocbZ
w:regret	bkabcZZmbbbbr
w:regular	ZrfbcoZakbbbb
w:regulated	oleddcdededec
w:regulator	lnalcbdocebcb
w:rehab	abbnocZccbcca
w:rehearsal	ababcbcnbZaap
w:reichen	aacbddccdccco
w:reimburse	ncccccZcddocb
w:reimbursed	lbbbclabcbqcZ
w:reimos	bcacbYabapccb
w:rein	bbacccbcbboca
w:reinschauen	ZaaaaZZpbZaZY
w:reinsurance	aonambZbbabcc
w:reinsurers	bbcdpcbcccced
w:reir	ccbdcYabapcdb
w:reise	ndddddcddccdb
w:reisen	ddeeeedeeeoed
w:reiskosten	ndddemdbcddec
w:reitero	cccccdobdcccb
w:rejected	naZpabYabYacZ
w:rejections	ZbacbcabrZcba
w:rejoignez	bcbaccbcddocb
w:rejoindre	abbcclaabacrZ
w:rejoins	abaabaZpaZaaY
w:rejoint	babccclabacZq
w:reken	ddddcdocdccdd
w:rekenen	abbobbabcbbca
w:rekening	ZaZaaaYbaaraY
w:rekeningnummer	acaccbbbbboba
w:rekenmachine	qdddddcdddddc
w:rekruteer	boabccbcccccb
w:relacion	pnbcccbccbbba
w:relais	bdbddcccdcaco
w:relance	ocddddncdddda
w:relancer	abZcbbobmYbaa
w:relances	bddddcobccbdc
w:relatie	cdddddcdcdndb
w:relations	anabbaYmbpbbZ
w:relationship	knbbcdbdccmdc
w:relationships	bbqbadacbccdc
w:relative	acccbcbccZqba
w:relatori	cddccacoddcdb
w:relatorio	pcabcbYbbZbba
w:relatrice	bcdbdpcZdcbca
w:relaunch	mcbdedndedcdd
w:relaxed	ZbmcccZpcYcdb
w:release	fbbbcdbbbmobp
w:released	kbmabbZkbZhnk
w:relecteur	Ybcbcpaccdcda
w:relevant	abokccnbfbbba
w:releve	bcccccbbcbcao
w:reliability	Zqabbcabcbaca
w:reliable	lcocbdbccdcdd
w:relief	lbZbjbobfmaca
w:relieved	obbnbbacccddc
w:relire	bbacccacmabbq
w:relocate	Zarccdlcjcccb
w:relocated	cabdeeaepdddd
w:relocation	crjcccadkbcdb
w:relying	bocbccmcbbcdb
w:remain	abdkchhbbmncl
w:remainder	bddddabcddqdm
w:remaining	ialcckabnlacb
w:remains	abbbcobbbpmba
w:remarcada	Zbbbccaabbbbq
w:remarks	jbcbckkacbbbp
w:rembourse	aaabbbqabbYaY
w:rembourses	babcbbabcbpbZ
w:remember	cmceldibhobcd
w:remembered	abacbcaannbca
w:remet	ccddpdccecddc
w:remettre	pbcacbbcccmcb
w:remind	ZaYnbmaZbmbna
w:reminded	lcbcdabnbmdcb
w:reminder	ckbjcdlbjadmm
w:remis	bcacccabcabrZ
w:remise	Ybcbcpbccdcda
w:remit	balcccbcccqcb
w:remito	bocbcbbccbccZ
w:remo	bbbcbaYpbbbbZ
w:remote	mlgeekbfdclcb
w:remoteanteil	odeeeededeedc
w:remotely	maccclZndcbcb
w:remoto	qcdeedddeeddc
w:remove	ZZYaZZlYZXYpW
w:removed	ababcbZZjZiuY
w:remplace	bobdddcdcdccc
w:remuneracao	dbdccocaddcdb
w:remuneracion	cddddocadcccb
w:remunerada	bddodmcadccca
w:remunerated	efascmZabZbca
w:remuneration	llchjmaflbcca
w:remunere	bdcrdcddddddc
w:remuneree	ccdldobacccda
w:remunerons	Zbcccqabccccb
w:renata	ZbcbocmbaZbbZ
w:renate	emmcbcjbalcca
w:renato	Zbcbccbacbccp
w:rencontre	ZaZboaZZboaZY
w:rencontrons	aaobbcabcbccb
w:renda	YZYaZaZapaZaZ
w:rendas	addadobcdcccb
w:rendement	bcbcbcnbbbnba
w:render	qaaabamababab
w:rendez	mcbccbabbbaar
w:rendimento	cdcdccacccobb
w:rendite	bcbbbbobccmca
w:rendono	abbbcbpbbabbZ
w:renew	ZbbbbboZbajas
w:renewable	lqbcccZcccbcb
w:renewal	hbabjbgpcZali
w:renewals	abZcncoccacdc
w:renewed	YmjbbcYamYjoi
w:renews	Zdcdddacdcbmo
w:rennes	Zmacbaaobbbba
w:reno	obbcdblccbccb
w:renouvelables	pcddeededeecd
w:renouvele	bccdddbcdccip
w:renouveler	bbaccbbbbaboZ
w:renova	cdddddbcdccoZ
w:renovado	Zbbcdcbccbcbr
w:renovar	nbbcbbaababoY
w:renovation	nbdbdcacddndb
w:renovavel	oddeeeceeeded
w:rent	bcclddkjkcfdl
w:renta	bccdcdbccccco
w:rentabilidad	cdcdbcacccobb
w:rentable	ZaabpbYaaZbba
w:rental	mcbccbobbbiba
w:rente	aabbbbabcabbq
w:rented	oaZaoZXaaZZaY
w:renters	lbZblbabaocca
w:rentre	ocbbccacccccb
w:rentree	ZnaabmaZaoaaY
w:rents	ZbZlanmXaoabY
w:renueva	bccdddabdcckq
w:renvoyez	ZaabaaZZbaqaY
w:reopen	ZaabbbZabZajq
w:reorganizando	abpbbbZbbabbZ
w:repair	kcZampclaZdbk
w:repaired	ebbcjbbnbabbo
w:repairs	lklkbbjamZbba
w:reparacion	bddcdcbdccado
w:repart	qddcdcbcdcddb
w:repartimos	abZboaZaaZaaZ
w:reparto	ZbabbqaaabbbZ
w:repas	ZaZaanaYoZabl
w:repay	ZZbcZcnbbboaa
w:repeat	ZnaacoZZbabbm
w:repetition	bcccdcbbcbbbo
w:replace	oalbccmcbblcb
w:replacement	Zpacbbicbacbp
w:replied	YZjaaafababrX
w:replies	bcabcbZamnbpa
w:reply	jecjchkbcjjjh
w:replying	ZkanbaZkcbnkZ
w:repo	bnbbbcZbcbrba
w:repond	bcbcdcsccbccb
w:repondre	oddddbcdcccdc
w:reponds	cecddcccddndb
w:reponse	ocbcccbccocca
w:report	mdancaclcbfjn
w:reported	ZbabcbbabZppY
w:reportee	abcbcbbacabaq
w:reporter	YoabcbYboaaba
w:reporters	aobccnaccbbcd
w:reporting	ekaccjoabZbqb
w:reports	nnbcckkccbjcb
w:repository	ZbbabbZbbamoi
w:reprends	bbZcbaaapaabZ
w:repreneuse	ZaZbpbYaaZbba
w:represent	caqlkbobbacba
w:representarei	bbocccabbabaZ
w:representative	qabbbbacdccdc
w:represente	odcdcdbdcdddd
w:represented	cbpZcbZcddbdc
w:represento	bbobccabbabaZ
w:reprint	YaZaancobYaaZ
w:repris	odddddbdddded
w:reprise	bobdccbccbccb
w:reproduce	acbccbZZbkbar
w:reps	Zmbaboaabacba
w:reputation	ncbacbadcbndc
w:req	boZbccabpbccb
w:request	ccbgddiadeapn
w:requested	abafcbdfbZdqn
w:requests	nbkeboYibalhZ
w:require	pbdlfakbbcnca
w:required	dablchibihnij
w:requirement	pbkhddedjicdc
w:requirements	landdcpdbcccc
w:requires	kbbbmcdccbpci
w:requise	acdcbbbcddoda
w:requisitions	ZZqbccabbcbaa
w:resale	ababobaocaaba
w:rescue	ZabbnoZabaabZ
w:research	cmbsdbZcdicdb
w:researcher	bjcpdbnbbcbdc
w:researching	dedmeekeeeeee
w:reseau	ZbalaaYnoZaaZ
w:resell	acZcccqbcYcba
w:reseller	acbbcbsbbabba
w:reserve	ZkakbZkabamcq
w:reserved	aabbbapacapbf
w:reservierung	bcbcdcbccbcbp
w:reserving	oababoZYcaaba
w:reset	ababcaaabYckq
w:residence	abbbocZbcYbco
w:residencia	baobccabbbmca
w:resident	Yqbccbaakbbco
w:residential	cnhddbbmcdcca
w:residents	labkeemmbabbd
w:residual	cbbddcabcmodd
w:resigned	lmacdcnccbbca
w:resolve	nmZcbbmcbbccc
w:resolved	lcbcobZcclacb
w:resolvo	ZbabbbpbaZZaZ
w:resonated	aambaaYapYaaZ
w:resort	abmbcbpZbbabb
w:resorts	jccadbZbccocb
w:resources	okicdcbdddmcb
w:respect	YZjnakZZmnbbZ
w:respected	milcbalbllaca
w:respectfully	Ziajihocjlcdb
w:respekt	aaacbcZbbpbba
w:respond	nhcbdbZcccknZ
w:responda	bcccdcbccbmbo
w:responded	bccodmbacacbb
w:responder	WaanbZZabZdpd
w:responderemos	bccccbaccZZap
w:responsabile	coabaaaboabbZ
w:responsabilidad	babbbbpbZabbZ
w:responsable	oncdddcdddddb
w:responsavel	aocbccbcddcdc
w:response	caZabbnbbjYpX
w:responses	abaqbaZYaYaaZ
w:responsibilities	ncbdemcddedde
w:responsibility	lnacdckccdbdd
w:responsible	adacdimcnlccj
w:resposta	bocdddbccccbo
w:respuesta	abpcbbabbabao
w:ressortie	bbpbbbZbcbaYZ
w:rest	jceclciccboii
w:resta	aaabboZaaZaal
w:restare	ZbpbbbaaaZbbZ
w:restarted	bbacccabaacbs
w:restaurant	ZaZbpbpblbacY
w:restaurante	paccbaabbcbba
w:restaurantes	cednecceddded
w:restaurants	mbaamambealca
w:reste	alabnbamjbnbZ
w:restent	bcccccbcdcoca
w:rester	abbbqabbcbabZ
w:restful	ZmbccbpcbYccb
w:restiamo	bbZcbcabapbba
w:restless	ZZqaaanZYXaZY
w:resto	ZkabbaobbanbZ
w:restons	ddbddccbdocbb
w:restore	anbbaoZabalbb
w:restreinte	pbbZcbbbccccb
w:restricted	ababbbaabZbpY
w:restructuring	baYbbcZaonbba
w:restrukturierung	odcdddcddccdb
w:result	aabbcbocbakmn
w:resultat	ZZbabZaabbpbY
w:results	Zbdbcajebcbop
w:resume	nbmcdddcmceib
w:retablissement	ZbZbZbZaapaZZ
w:retail	bmhldclieacjc
w:retailer	pacndcbcccbcb
w:retain	adcodcbddcodc
w:retained	ckpjcbdbbabbl
w:retainer	rZaqZbYbcbcca
w:retainers	bcbbncZccbodb
w:retard	acccccbbcbcao
w:rete	bdbndcbccncbb
w:retenu	bbocdcZcbZbYo
w:retida	aaaabZZaaZpZX
w:retiene	ccddddcdcdoed
w:retirada	bcbcocbcbcccb
w:retire	nnlbbZZZaZbbn
w:retired	pkbccblmcccca
w:retirem	bbcccccbcbcco
w:retirement	eaYbcbnaapbca
w:retires	krabbaflbbcca
w:retirez	abbbcaaabapaZ
w:retiring	YpZaadcndnbbY
w:retiro	deeedenddeded
w:retomando	pbdeeddeeeeed
w:retomo	pdddecccedded
w:retorno	bcbcabZbbboba
w:retouchee	aaabbapbaabbZ
w:retraite	mmacccncbZccb
w:retrasa	bcbcbcbZcbbbp
w:retribuita	bdcqdcbccccca
w:retribuzione	cqccccccdcddc
w:retrouver	abYbaZaaaqbbZ
w:retrouvez	bdccccobccbdb
w:retry	bcbcccbbcabXq
w:return	jclbebjbjjkbm
w:returned	ZbabbjdabZopb
w:returns	ZaZoajiokZhbZ
w:reune	abbnbaanbabbZ
w:reuniao	acdcdaaacbcbs
w:reunioes	abcocabbcbZba
w:reunion	abajcbaacobbq
w:reuniones	bcbnccbcbqcbZ
w:reunit	ZaapaZYnbaaaY
w:reussir	bdcdddaocccba
w:rev	lbbcpbZZabaca
w:revenir	abacaabapZbba
w:revenons	aaabbbZbbZaap
w:revenue	dbbbrkYjbbdcl
w:revenus	adddddbdddoec
w:reverse	ZabbmlmmbbabZ
w:revert	apmcmcaccbbcZ
w:reviens	ababbbZabpbaZ
w:review	mcblbehcccddo
w:reviewed	kfaacbabnYbol
w:reviewer	eaapajXZaYaao
w:reviewers	Zbccdmabdcocb
w:reviews	lcabbmmbbkibj
w:revisar	odecebcdedadc
w:reviser	ZaZaapZaaZZaY
w:revision	lbbccbkbcamen
w:revisionare	pccbdabcccZca
w:revisione	ZZZbaYYZoYaZo
w:revisiones	oaccbbbcccccb
w:revisor	YababnaZaoaaY
w:revista	addadobcdcccb
w:revue	bcabcZbodbaca
w:reward	ZlmncbZaklbba
w:rewi	bbcccZaocnddb
w:rewrite	olabcapccbbbb
w:rewriting	clcdddocdcbcb
w:rewritten	abaccbZbombbZ
w:rezamos	ocddddcdddddd
w:rezeptpflicht	ocdccbbbdcbca
w:rg	bceddccdddodd
w:riada	bcccboabccccc
w:rib	cecddcdcddodb
w:ribera	bcacccabcacrZ
w:ricarica	ccddddcddcodc
w:ricariche	bcccccbccboca
w:rice	ocacccabblbda
w:ricerca	knpccbcccbcca
w:ricercatore	boccadbbdcccb
w:ricerche	abZccbbbcZaqY
w:ricette	bbZcbaapbZabZ
w:ricevera	ZZabaaZaaZqbZ
w:ricevere	bbobcbbbbbcca
w:riceverli	ZbaaaaZZbZpZY
w:ricevi	YZbabZZabapaY
w:ricevuta	ccbdddbccccom
w:ricevuto	ZbalcaZbbamZo
w:riches	aaaapaZabYZaY
w:richiamarla	ZbobbbabbZbbZ
w:richiesta	kaZaaaZaaaaqY
w:richtige	ZaoamoaZaZbbZ
w:ricomincio	bdcdddcdndddc
w:ricorda	abababoabZbbn
w:ricordo	bcboccbccbcca
w:ricostruisca	pabbbabccbbca
w:rider	Zbbnbbpbcbcda
w:ridere	aaabbbYaapabZ
w:riders	ZbbapbdoaZaca
w:rides	addbcbnccbnda
w:ridiculous	bdddnejdedefe
w:riding	pbccaYYYbboco
w:riempiono	ababababbapbZ
w:rien	Zambbaaabaoao
w:rientrare	aaabbbaapZaaZ
w:riesce	paaabZaabZaaY
w:riesgo	cdcdbcacccobb
w:rifacessi	nddecececdded
w:rifare	pcZcbcZbZZbba
w:rifarlo	pcbcbcaccbaca
w:rig	YaZaaZYnYonbY
w:right	jflhjdkbcldcd
w:rights	nbbbcnZbbalca
w:rigolo	abZbaaZpaabba
w:rijd	odddeccedddec
w:rijdt	bbbccbZbaZmbp
w:rijinstructeur	bbbbcZpacbbba
w:rillettes	abaabbapaZabY
w:rimandata	ccccccbccbcco
w:rimasto	aaabbbaaoZaaZ
w:rimborsate	baccbbbccboba
w:rimborsiamo	bcccccpcbbYaZ
w:rimborso	acccdcbcccXcp
w:rimos	acbbbZbocbcba
w:rimpiazza	Zpbcbaabbbaba
w:ring	dmobbcjajcdbl
w:ringing	cmbnddbcdcddd
w:rinnova	Zbbncbabbbbjn
w:rinnovabili	pddeeededeedc
w:rinnovato	bbadbcacbabbp
w:rinnovo	bcbcccabcbabo
w:rinviato	acabccpccbaba
w:rio	bnbcccbbbnbcb
w:rioja	aobcccbdcdcdc
w:ripaghiamo	cddcdeneddded
w:ripara	bcbcccbocbbba
w:riparare	bbcbcobbbccba
w:riparliamo	bbpcbcaaYZbbZ
w:ripetizioni	ZbaabqaaaZabZ
w:riposo	bobccbbccccca
w:riprendo	cccddcobddcZb
w:riprese	occcdbcccccba
w:ripreso	occcdbbccccba
w:riprovera	bbbbcbabbabao
w:riscaldamento	cddcdeneddded
w:riscaldato	cddcdeneddded
w:rischi	cdcdccacccobb
w:risco	bcbcabZbbboaa
w:riscrivo	qcdeeddededcc
w:rise	alacacmbblncZ
w:riservata	ZarZaaZaYZaaY
w:riservatezza	bcboccbccbcba
w:risico	ddddbdacccncb
w:risiko	cddcccacddndc
w:risk	deibnocbcbmcb
w:risparmi	Zccbcbpcdcaca
w:risparmiare	deededndeecdc
w:risparmio	cddcddneddded
w:rispediscili	ZababZZabapaZ
w:risponda	abbbbbaabapaY
w:rispondere	ZaababaaaaapY
w:risposta	Zbaabbacmbboa
w:risque	ababbbaabaqaZ
w:ristorante	bdcdddcdndddc
w:ristoranti	bcacbcqbaabca
w:ristoratori	deddeeoeeceed
w:risultano	bccccbbbcboba
w:risultati	acbocbabccbca
w:ritirarle	bbaccbabaZbbp
w:ritirarlo	bcccccbcccaco
w:ritmo	ncdeddcdddddd
w:ritratti	ZbbbcbpbbZaaZ
w:ritrovarti	ababbbaaboaaZ
w:ritrovato	nddecececdded
w:riunione	bcccccbbcbccq
w:riunioni	bcbocabbbbcca
w:rival	apabbblbaZbba
w:rivedere	bcacccoccabca
w:rivederti	aaabbbYaapabZ
w:river	XZZZmqYnZXZaX
w:riverside	ZZjacbZobabbo
w:rivista	accbcpaZcbbca
w:rn	lapbbaYbabbcb
w:road	plabbaiabbane
w:roadmap	laamaakZbabbp
w:roasters	ZbabooZYbabbZ
w:rob	baocbcZcbladb
w:roba	pcacbaabbabaZ
w:robin	abbacboccbboc
w:robot	laZYracebblaZ
w:roboter	abbabpaaaaaaZ
w:robotics	anlcfclbkicja
w:robots	iaapmkhabaaba
w:rochdale	ocbccbmdcccdc
w:rodada	aaccpbbbcbbca
w:rodando	nZZaaaZZoZaaY
w:rode	bcbcccbbbbmcn
w:rodilla	aaYabaZaapaZZ
w:roei	ZaYaaaZZapaZY
w:roemenie	YacbcZpbccbcZ
w:role	jllciecdkedcd
w:roles	bbrccdlclaccc
w:roll	bfmYbnkakZbbk
w:rolling	pbccbnebdcccb
w:rollout	sbdcdZbddccdb
w:rolls	anZccoabbbccc
w:roma	blcdddbccccqa
w:roman	abaabbaoaZabZ
w:romanzo	aabbbbaoZabbZ
w:romaria	pbbccabbbbcba
w:romeria	acbbcboaccbba
w:rommelmarkt	bbbbbbabbaabo
w:rond	rlacdcbdccccb
w:ronda	ZaabrbaabbbbZ
w:ronde	ZZZYpZZkbapbZ
w:rondleiding	aapbabZbaabca
w:roodgloeiend	ocacbcbcbabda
w:roof	nbabbbkbbadbq
w:roofer	obaYbaacbpbcZ
w:roofers	YaZabpmYbZaaZ
w:roofing	mcoccbabcbccc
w:roofs	aaYqjbZabjbcY
w:rooftop	ccpdddacbaccb
w:room	beacknchikcbm
w:rooms	npbcbaabaaecm
w:root	abbbccabcanao
w:rope	YbobcoZababbZ
w:ros	mmabaanaaabbZ
w:rosa	jhfeedlccccob
w:rosalind	kbpcccacaYcdn
w:rosario	kbcbcboccbcca
w:rose	nbbaabYbcbobY
w:roses	onadccadcccdc
w:rossi	bcdddpcadcdec
w:roster	okqabZYabbbbZ
w:rota	mlZbkbmlaXbbn
w:rotas	ZZabnaoaanabZ
w:rotina	occcdbacccbca
w:rotonda	bcbcccbbcabbo
w:rotterdam	knkcjcekeeccb
w:rouen	ddcdddccdbaoa
w:rough	objbcchccicdc
w:roughly	rbbbcbclcbbdb
w:roumain	obbcccbcbccba
w:round	bmjdmcdjfcicd
w:rounding	ZaaccbZZoZaZp
w:rounds	YaailnZbmmbbZ
w:roundtable	bcbcccZrcbcba
w:route	aZZZoohZZYZaY
w:router	bbccmcaccbbao
w:routes	mlbdcclddcced
w:rouvre	bcccdcaocbcba
w:row	ZbZbbaZplnbbk
w:rows	jlZbbbYbmnaaj
w:royal	bZbccbalcnpba
w:royalties	abbbbtabcaadb
w:royalty	iaabbrYabbabb
w:rs	nababnancbncZ
w:rsus	bpbdddldddcdc
w:rsvp	cccddaZscbcca
w:rtt	cpbeeedeceeed
w:ruas	abbbcboccbaca
w:rubbel	abZbbbabaapbZ
w:rubbish	doZoabZbaabba
w:rubrica	aaabboaabaaaZ
w:rubriche	ZbabbaZbapbbZ
w:ruche	abZbbbaaapbaZ
w:ruckmeldung	boabccbabbbcm
w:ruckseite	cddeoeceedeec
w:rude	afaabokecobba
w:rue	ZcbcbcpbcbcZa
w:rufbereitschaft	dodeeeeedeeed
w:rufen	aaZbaaZapZaaY
w:rug	bbZbaaZYpZbaY
w:rugs	oaabXcoccacdc
w:ruhe	abacccpcbbcca
w:ruhestand	dncddddddnddb
w:ruhm	ZabapZaaZZaba
w:ruimte	acdcdpcccdddc
w:ruined	ZaaaooZZaZbcZ
w:rule	oZYaaaYZaiaqZ
w:rules	ldalfadkbdmmZ
w:rumania	bcbbccbbcboba
w:rumanien	Zbdcdcpcddddb
w:run	jkbkmliebbkcb
w:rund	npccdaabcccca
w:runde	clbdmcbcpbcca
w:rung	Znacbdpccadec
w:runners	acabocdbbpcca
w:running	aidhdcdibelbp
w:runs	nbaldbnbfcbcm
w:runway	jYbcqcbccbcdc
w:ruolo	baocccabaacba
w:rupees	nbapaZYbaabbZ
w:rural	llaZjoZobbaca
w:rush	omaabcfbbecdm
w:russia	acbccaabcaqaY
w:rust	icdcdbbndcmda
w:rustenburg	oaabcbacbnabZ
w:rustig	bcpbbcaZbbbca
w:ruth	iiicbbZZikbcq
w:ruzies	cocdddcdddddc
w:s	ighhjfdjhifce
w:sa	epccjbmccckcb
w:saarland	ndcdddcddccdb
w:saas	bbocdnZbbbcdc
w:sabado	ljabblZobZaZk
w:sabados	aabbbqbabbbcZ
w:sabati	ababboaZbabba
w:sabato	olabbZZnaZaaj
w:sabe	ZlabbapanaZaY
w:sabemos	kanakanbbaabZ
w:saben	cccdcdccncddc
w:saber	bccnmbbcdcacb
w:sabes	ZmZbabZbqYbaY
w:sabia	cdcdddcdcqdcb
w:sabonetes	ZaZapaYaaZZZZ
w:sacco	ccbcacaacbbco
w:sache	bbbbbbbbbbbbo
w:sachverstandige	abcocbbcccccb
w:sacramento	bobcbcmccccdb
w:sad	cimbmbZlblaca
w:saddle	bccdccacbbbcq
w:sadly	ZaabbZaqbabbZ
w:safe	ZaZhhaYdebrkn
w:safety	lcajjnYmcmZbc
w:sag	lapccbbccbmcb
w:sage	cbcdodcddccdc
w:sagen	manccbacmabba
w:sages	aaaabpabbZaaZ
w:sagst	qccdddcddddeb
w:sagt	baaccbpcZaabZ
w:sai	ZZabbbqaanabY
w:said	jllelcddhkccb
w:sailing	nbbbcbamcaccn
w:saint	lkcccobccccca
w:sais	ncbdddbdocddc
w:saisie	Zcdddcodddcda
w:saisissez	ccccdcbbddocb
w:sait	mbaaboaZbbZbZ
w:saiu	apZabbZomabaf
w:sake	ancdddbmddbdc
w:sala	Yaapbaaaoabbn
w:salad	bcbdccabcacbq
w:salaire	cpcdmccddckcb
w:salarie	ccddndddddddc
w:salaried	YuYbacibbabcb
w:salaries	ZmabqaZlcabbY
w:salario	bpbcgcccccocb
w:salaris	bqccddbcZcocb
w:salary	anjcpcbcdbled
w:salat	bcacccbbbacaq
w:saldria	cdcdddcdcqdcb
w:sale	ahaboeokbZabk
w:salem	anccbnabccbcb
w:salen	bbbbbbabbbbco
w:sales	bccododchgccd
w:salesforce	cpknccadckcbb
w:salesman	aabblcpbbbcdb
w:salgado	aaaabaZabZaom
w:salida	ccdddecdcdned
w:salimos	bcccccbbcbbco
w:salio	coddcdbcccdca
w:salle	Zbbbcbaacaabr
w:saloes	bcbcocbcbcccc
w:salon	nbabbZlnajaaZ
w:salt	cbbbdbcnjabcp
w:salta	ccccdZcacbcbp
w:salud	eeeeleeeeeeee
w:saludado	bcbccbbZcobbZ
w:saludando	bbacbbabapbcZ
w:saludar	aaobbcabbbbba
w:salut	lcodmcbcckccb
w:saluto	bcbcdcbccocaZ
w:salva	ZaabbnZbbbobY
w:salve	cccdddddocddb
w:sam	kaZbbbZbaqbbZ
w:samantha	lcleeeceeeeee
w:same	ieajgddcdqicb
w:samedi	lbambmZaaZaao
w:samen	bcacccbccobba
w:samenwerken	ZaZabbaaboaaZ
w:samir	bcadcdocnadcc
w:sammeln	aaaanbZbbabbp
w:sammle	abocccZcbbbca
w:sample	abbbcmqalabck
w:samples	hbabjcrccdacb
w:sampling	ncbZccpccccdc
w:samstag	abZcbcabaZbar
w:samstags	pccccclccccca
w:samt	cddddcccdcocY
w:san	mkkdccbdjcdec
w:sand	ZaaooaYlbZbbZ
w:sandwich	ZnaobbYcbcadb
w:sandwiches	pbbbcZanclcdb
w:sanidad	mdeeeeeeeffee
w:sanita	eeeeeddneeedb
w:sanitaria	cocdcccdcccbb
w:sanitarios	abpccbZZcbbba
w:sanitarista	bpacbcZbaabaa
w:sanjay	kbcdddbcdcbco
w:sanne	ZolaaajaaZnbZ
w:sans	ibebbboiiaobb
w:santa	qakbbaabbabca
w:santander	ZbcbcbZpbbbbZ
w:sante	abpcababaacba
w:sao	kibebclkcjmbd
w:sap	knkcdhfcecdlb
w:sapere	ablcccabpabbZ
w:sappia	abcdocaccccdb
w:sapporo	cdceedmmebced
w:saputo	ZaZaaaZaZqZZX
w:saque	cccdcdccocddc
w:sar	cpbdddbdcdddc
w:sara	abbccaaacaqZn
w:sarah	adcbccqbcbdcb
w:sarau	YaZaZZYpZZZZY
w:sarebbe	mmabpZZbbbabY
w:saresti	YZZbZaabpabbZ
w:sas	cjfedlcjnacma
w:sasen	dodeeeeedeeed
w:saskatchewan	obbbbcYpbYZcZ
w:sat	cganbbcebqbcl
w:satellite	ZaYaraYbaYaba
w:satisfacao	ccedeccdddoed
w:satisfait	caabccobccaca
w:saturday	dmamcicebcbbp
w:saturdays	llcamqbbacabY
w:satz	rcbldccdddccb
w:sauce	eZZaaaXaZZZpY
w:saudade	bbbccZbabobbZ
w:saude	cpddedcjdmdcb
w:sauf	pddeddceddddd
w:saura	cbcdodcdcccdc
w:sausages	ZbabbbYpcZbcn
w:sauve	ababbbaaapbbZ
w:save	calaZboraYaaa
w:saved	ZaZbibnaanarY
w:savez	cdcdddodcdcdc
w:saving	kbbbZbrbcbbba
w:savings	hdbcqcabaapdb
w:savoir	cdmccdqccbccb
w:saw	kkbcdjkckndcb
w:sawmill	nbZocaabbZbca
w:say	jgledgcjckcje
w:saying	ZilbbbcjarbbZ
w:says	ldkbdkcbelbbo
w:sbagliato	bdcdddcdcdodc
w:sbloccato	oedeeedeeedec
w:sblocco	ZbbabaZabapZZ
w:sc	pkacccacmcccb
w:scade	kkZZaaYmZZYnj
w:scadenza	dpddddddddddd
w:scaffold	WnZaaoYYnZlaY
w:scaffolders	oZYbbaobaabbY
w:scale	askbbbcaakdbh
w:scales	Zbbcbbaoaocca
w:scambio	acbccbbbbbbao
w:scams	acabcbopcZZaZ
w:scan	ccbcdcmbcmncm
w:scanned	maYaZanaaYXoY
w:scanner	YZYoZYXaZZpaY
w:scare	YXbbooYbabacZ
w:scared	aoacccZbbocca
w:scarica	bbbacaaabcoba
w:scatole	bcccacobcbbbZ
w:scegliere	bbocccbcbaccb
w:scelse	nddecececdded
w:scelta	bedndddeededd
w:scelto	bcbddcZcdambo
w:scendi	bcabbbbbbobbZ
w:scene	abZcbbZbaqbcm
w:scenes	qcbbcabddccdb
w:schaal	ZsZbbZZaaabaY
w:schafft	cqcddecdddddb
w:schalten	dcddddbcddobb
w:schaltet	bbbddbcbbcocb
w:schau	ZZraaaXaZXaZY
w:schauen	blcolcaccccdb
w:scheck	cbccddccddoda
w:scheda	ocddccbdcddec
w:schede	ocddccbdcccec
w:schedule	dcibccpabZlam
w:scheduled	bbakcaZZbalYq
w:scheduler	Zaacnclcbbbco
w:schedules	bancncaccZbdb
w:scheduling	kaendaclnZdca
w:scheme	jpabbmlZbalcZ
w:schemes	aaoncbaaaZbaZ
w:schenken	abbbbbbbcboba
w:schenkst	abbbbbbbcboba
w:schepen	ddcedddeodeed
w:scherz	abocccZcbbbca
w:schichten	abbocaZacbbba
w:schichtleitung	dodeeeeedeeed
w:schick	ZambbbZaaZpbY
w:schicke	bbZcccabbpcbb
w:schicken	jkbcccnccbkcl
w:schiedssache	accncbccccccb
w:schieflage	bcbbccoccccdb
w:schilder	YccabZabcbbcr
w:schizzi	nddececeddded
w:schloss	ocbcdcncbacda
w:schlussel	abacccZabbbbp
w:schlusselpositionen	cboccdacbbccb
w:schnell	YbZaaaZaZZrbX
w:schnittstellen	oeeeeedeeeded
w:scholarship	ZoaYaYYYpZaca
w:scholarships	ZbcZcXopcbacZ
w:scholen	ccbcbcobbccca
w:schon	bckcjchbcncbn
w:schone	abpbabZaZZabZ
w:school	kkdfciilmbbce
w:schooling	XsZbbbZbbaZcZ
w:schoolpsycholoog	ocdddcbccdcdb
w:schools	Zbmbnlmadjbcc
w:schoonmaak	ccbcbcobbccca
w:schot	cbddnbcdddcdc
w:schreef	ZZaapaZaaZaaZ
w:schreib	cobdadbccccdb
w:schreiben	Yaaabmjaamkbn
w:schreibt	bpbccaabaabbZ
w:schreibtisch	apbbcbbcccccZ
w:schreibworkshop	abbbbaaoaabbZ
w:schreinerei	abpbbbabbYbba
w:schrift	occcccbcccccb
w:schriftlich	baocccbcbacca
w:schrijf	cncedecddddec
w:schrijven	abbacrbbcbbca
w:schrikt	ddcedddeodeed
w:schritte	bcpbdcacabcca
w:schuift	bbbbbbabbaabo
w:schuldhulp	pcdbacbcddcbb
w:schule	dddededepceed
w:schulkonto	cdddddccdcZdo
w:schulsozialarbeiterin	pcdcdYccddccb
w:schulter	aabpaaZabaabZ
w:schulung	accbdqbbccccb
w:schulungsgebuhr	cbcccdbcdcocY
w:schutting	ZbabcbaZcabpa
w:schuur	abZbbbZbZZbbp
w:schwabischen	bobccbabbbbcZ
w:science	akbllmZZndhca
w:sciences	cdndembddbede
w:scientific	pbZphbacbajcb
w:scientifique	bbbobbaacabbZ
w:scientist	llbdlcdeecdmb
w:scienza	dddeedcndceec
w:scierie	bobdddcdcdccc
w:scissors	abacbcZnaobca
w:scontata	acccacpbcbbbZ
w:scope	rbaocbZbcbbcb
w:scoperte	ZZaabpabbaaaY
w:scopri	ccZdddbcdacoa
w:scopriremo	abpYbaZacbbca
w:score	paaacbkabbnca
w:scores	babcbcadccqdc
w:scorsa	abcccbabcbaZq
w:scorso	ZbpbbbaaaZbbZ
w:scotland	bdocccjcbaddc
w:scottish	ommbbbZbaZcca
w:scout	nbacccaabmbbn
w:scraper	qdbdcdcdbbddc
w:scratch	ZfabcnZcnfmca
w:screen	Zibllbmabambk
w:screening	kbkricZcbbecb
w:screens	accdddobcckcb
w:screenshot	ccccddbdddqca
w:screenshots	nbccaZjbdcoda
w:screws	cdccccbpdbded
w:script	paamaijZaapbY
w:scripts	pYZoamYZaZZbZ
w:scrisse	bbpcbcaaXZbbZ
w:scritto	bcddobccddced
w:scrivania	ccccccbccbcco
w:scrivanie	ababbbaabpaaZ
w:scrivere	ababblYZoZbbZ
w:scriverebbe	accbdobadccdb
w:scriveresti	bccccobbcbcca
w:scrivi	bbaccbabbnqba
w:scrivimi	ababbbabaapcZ
w:scrivo	bdcdddcdndddd
w:scroll	obmcdcbcccbdc
w:scrum	jnZckaioiZbbb
w:scuola	ZZaabpaaaaaaY
w:scuole	cddcdeneddded
w:scusa	ZaYbZbZapZaaZ
w:scusi	bdcdddcdndddc
w:scusiamo	bcccccbbcbcco
w:sdk	pcbbcaacdcocb
w:se	jfcdjcjdkhhkc
w:sea	ZjmhcoZnfabca
w:seal	bcccccabcbncn
w:seaman	nnaabaZbcbmcZ
w:seance	ZZaoaZZoaZZaY
w:seances	caabccobccaca
w:search	klmbeddbffcmb
w:searched	daobbbZljdbbo
w:searches	aelbcbgbbalpZ
w:searching	bjakmncbeabhm
w:seas	abcbobZmcbbcb
w:season	nenjbafncdabZ
w:seasonal	qlaabaZmbbbcb
w:seat	blcnkdjeeabfj
w:seats	kcaijdpjbaebZ
w:seattle	jmijckedblcda
w:seaweed	ncmddcbcdbcdc
w:sec	ZanabbYabZobZ
w:sechs	XlamboZlaakZb
w:sechsten	dddedaddocddc
w:second	elbgefcjcmdci
w:secondary	dbaobcZZoaZcZ
w:seconden	bccddcrcbcccb
w:secondment	nXaccdoccaddc
w:secondo	YaapbaZbbaaaZ
w:seconds	dcabcbelqalbZ
w:secret	Zahbccjbbbsca
w:secretariat	bocdccamdbbdb
w:secretaries	bbabbZpjaZabZ
w:secretaris	cdddddcdcdndc
w:secretary	onabbbjbbcbcb
w:secteur	mcncdbbcmbccb
w:section	YaYbaoZaapaem
w:sector	dkohicjeficcb
w:secure	bmccccaccbnmY
w:securite	ddccdbcbedocb
w:security	mclcdeabcbqhZ
w:sede	mmodcccccccca
w:seduta	ZaZbbYaaaoaam
w:sedute	ZaaobaabbabaZ
w:see	cejdeckfckhki
w:seed	lajcscbbcbccb
w:seeing	ZblnbbYmaoZbZ
w:seek	mbajrbYbbhbca
w:seekers	ZYZaaooZaaaXY
w:seeking	ceZcmcadrddcb
w:seeks	inclnlbbcbbca
w:seem	lbZbncYcbqmaZ
w:seems	mbfbcbpbbmbca
w:seen	hddbdgeblmdnb
w:sees	YYZbbaYYomoaX
w:segnalarmi	ddbeeecdpdedc
w:segnalato	abpbbcabZabca
w:segnaleresti	ZaYbZbZapZaaZ
w:segue	kaabbbkalabao
w:seguente	bccccbbccboaZ
w:seguiamo	cbcddcqdddcdc
w:seguidores	bcbcbcoababaZ
w:seguidos	coccccbccbccb
w:seguimos	ccbcddbbcocZZ
w:seguir	lcndccbdccnca
w:seguirlo	bcbcccaccbbbo
w:segun	ZbZoccbcccbca
w:segunda	aabccilbclmbo
w:segundo	aoababaabaaan
w:seguo	abocccabapbbZ
w:seguranca	cndcddccddddd
w:segure	obcccbccbccca
w:seguro	bnccccjccmmca
w:seguros	oceeeedeeeeed
w:sehe	bbZcccmbapcba
w:sehen	ZaoaaaYZZoanX
w:sehr	jldkddddkdfdh
w:sei	ldocclbbcbjka
w:seid	bcZcccabaZbbp
w:sein	mbabbbapaacca
w:seine	boabccbccbbcm
w:seinen	dodeeeeedeeed
w:seis	ojbbmchbcbkbh
w:seiscientos	boccccbccbccb
w:seist	dddeoeceedeec
w:seit	elbchchcjjaco
w:seitdem	bcbcddqccccdb
w:seite	maacbbZbZmman
w:seiten	obbabYZnaaaaY
w:seja	bccdccbcdbocb
w:sejour	ZZaaaaZpaaaaY
w:sek	mkbccclccbncc
w:sekretariat	dddededepbeed
w:selben	bbbocbabbabba
w:selber	pcmdcdbdccccb
w:selbst	kblibmZZalmbY
w:selbststandigen	cdbedepedbded
w:selbststandiger	ZaZacapZbabZZ
w:selbststandigkeit	Zobccdlccncca
w:selbstverstandlich	mmblcnacbbbca
w:seldom	anabclkabnbcb
w:selecao	dnddededdecec
w:seleccion	kmodddbdccdbb
w:select	abpcccbcbnbab
w:selected	abbjccekcbrka
w:selection	acbpdbZbcambb
w:selezionata	aadcccbcddodb
w:selezione	bdqeddcdccdcc
w:seleziono	Zqnbcbbccbbba
w:self	iaajbomlbaabj
w:selfie	abbccclccapma
w:selig	aaaabpaaaaaaZ
w:sell	cbampcqabkdca
w:seller	YaanbbpbbbkcZ
w:selling	aZYnqbcZZajmd
w:sells	aaZopblbbabba
w:selon	codedededdldd
w:sem	jlmccmjcjalbZ
w:semaine	nbeccjgbfjdkd
w:semaines	ocbccbacbcocZ
w:semana	odecedbjbbfkj
w:semanais	nddeeddddddec
w:semanal	ccbdddcobacba
w:semanales	ldddemcdeeddd
w:semanas	nbbccbaocbbbo
w:sembra	cddcddneddded
w:semester	Zbbccpabqbcca
w:semestre	YaaaaoYanaaam
w:semiconductor	aaanmbZbcaZoa
w:semilla	cccdndbddcccb
w:seminar	Ybaabtalalbbd
w:semmeln	occcccbbdccdb
w:sempre	bbsccckccaccb
w:sencillito	ocbcccbcbbbda
w:send	ifegcclhcbnee
w:senden	dddeedccddnnb
w:sender	ZbaZcbmbcZqaZ
w:sending	ddcbbbaabpklY
w:sends	lbbbkbkacmmda
w:sendung	ZaZabZZoaZnZl
w:senha	bccndbcccboYZ
w:senhas	abbababcccobb
w:senhor	kZZnnaYanaZaY
w:senhora	nioccdbcicccb
w:senior	cqldceebcaejd
w:seniority	ZmZbbbmcaobca
w:seniors	ZbmbbnZoaZbcZ
w:senor	aabcapjZbabcb
w:senora	bocccccdbdcdb
w:sense	fbanbcZnanbba
w:sensible	YbZbaacaZpbaY
w:sensor	ajamoanabdbca
w:sensoren	dddeoeceedeec
w:sensors	ccddodceddded
w:sent	cbabjbbbcjlqm
w:sentar	abbobbabZabcb
w:sente	ababbaapbabbZ
w:sentence	YaZZaZcpmYaaZ
w:senti	acacccaboambZ
w:sentiamo	Ybbacapbcccda
w:sentido	ccidddlccnccb
w:sentieri	ccbcacaacbcco
w:sentimentos	acacbbabaobbZ
w:sentirci	cdoddecdcbdac
w:senza	clcdddmjccmcc
w:seo	nbbccbrcbbacb
w:sepa	cndddcddddcdb
w:separados	pbacbbadbbbcc
w:separarlo	cdcdqdcddcddb
w:separate	aabcqcZccbbcm
w:sepsis	paanabZbbabba
w:sept	nZaaYZZapZaaY
w:september	nkdccfclkbbam
w:septembre	bmbddmcdlcccl
w:septiembre	qccdccbccbcdm
w:sequencia	bcccccpadccca
w:ser	bncclbkickccj
w:sera	acccncebcbnjn
w:seraient	ncedddcdeddcc
w:serais	cmadndmddbddc
w:serait	pambbnZaaaabZ
w:serale	aabbcoancbbbY
w:serali	apcdcccdaccca
w:serbien	Zbdcdcpdddddb
w:sere	qcbdcZcobbcca
w:serem	ncdeddcdddddd
w:serez	ZaapbaaabaabZ
w:seria	cmccndccdccdc
w:seriam	Zbdccqaaccacb
w:serian	pcddddceeeded
w:serie	abbbmoaZcaaaa
w:series	mhdnclaodabca
w:seriez	enbjncbkccddb
w:serio	acocccabbbccb
w:serious	bZbbpaYZmYoaY
w:seriously	mcacccnbjkbca
w:seront	pabZcbabcccbb
w:serpa	ccddnbcdddced
w:serre	YcbpbcZdcdbcb
w:serve	laaknhabkibck
w:served	dbdjccZnapbcb
w:server	mbbccbabcajbr
w:service	cikcccpdbbklc
w:servicenow	ddnccbjbkbakb
w:services	qdbfcdlbbbbke
w:servicio	maabaaZaoabbZ
w:servicios	naaaaZZaoZaaY
w:servico	mcbbcbkabbboZ
w:servicos	pceeeddedeeed
w:servira	bbbcccocbaccb
w:servirebbe	kcbbobZbbabcZ
w:servizio	iobbbZmboabbZ
w:servono	bbbbbbabbaoca
w:servus	ccqdmdadccddb
w:ses	mcccddbnncccb
w:sesion	jbbbcoaacaboX
w:sesiones	ZaZnanmaYZaaZ
w:sessao	nbanbbabbbbca
w:session	ZaaobraobbdbZ
w:sessional	Zbcbdqabcccdb
w:sessions	akaobpembabba
w:set	ncblcflbjclcc
w:sete	ZnZaaZYZaZoZX
w:setembro	ccadddbbbbcco
w:setor	aaoabbabZbbaZ
w:sets	lakbdbnbbbkba
w:settembre	nbaccboZbbbak
w:settima	coddcdbddcddc
w:settimana	lbbbbnabkakkl
w:settimanali	obdddcddcdddb
w:settimane	malabamnaZaaY
w:setting	dZomlaYaambbZ
w:settings	abacccZbcaavY
w:settle	aabbccaacbqaZ
w:settled	YbobblZbldoaf
w:settlement	lccbdcbbdcZco
w:settore	YaomblZamabaY
w:setubal	alYcccZcbccoa
w:setup	ZccacZrbdcbcb
w:setzen	aboccbbbbaZoZ
w:seu	kcmcddkebdfkj
w:seule	abobbbnababba
w:seus	abnblaabcbmaa
w:seven	lkjcgibelafcl
w:seventy	nambbnabbaccb
w:several	ebqlccbhckecc
w:sevilla	llcndcbccccca
w:sewing	oZaaaoZZaaZbZ
w:sexta	ZnabbaZplZaac
w:sfondo	ZbbbbapabaZaY
w:shade	mdcdddmedbded
w:shaft	abbbabncbnbca
w:shake	bcacpcabbocca
w:shall	eemkcfmcbiece
w:shame	ZZeaaZXoaoZaY
w:shape	nanblaYacnbca
w:share	cfedndemciija
w:shared	dchbbdZaamdpn
w:shareholder	aaabqaZZbibbl
w:shares	cgbetcaccchdb
w:sharing	bbanocYaalaba
w:sharjah	obnccbacbaddc
w:sharp	ZmboamdYbalba
w:she	icecekbbijcfo
w:shed	YbZZbminaYabn
w:sheep	obbckcYmckcdZ
w:sheet	kbemmgkaaaack
w:sheets	ambccbmcblccb
w:sheffield	YqZbabZbaoabZ
w:shekel	YoZbbpZaYYaca
w:shelf	paZajbflbamcZ
w:shell	bcdcndbcdbncc
w:shelter	nmbdddbdcdded
w:shelters	abZpcaaaanacb
w:shelves	bpcdcccdcbdec
w:shift	crdcedaijcbci
w:shifts	mmdecdjmjaeca
w:ship	lhodbnZhbalcZ
w:shipped	ebbbbcaobkbbk
w:shipper	Zbabbcabbamao
w:shipping	dbabcblablpkZ
w:ships	cZmYoYeanZZaY
w:shira	obacbbkbblabZ
w:shirts	ababbcnbbZbco
w:shoe	nbmnbbZbaZadb
w:shoebox	obabbbkbbjbba
w:shoes	bcbdcdacckacq
w:shoot	rblbcaibcbbca
w:shooting	kZobnaZbcaacb
w:shop	phbhlclecbjba
w:shopify	raabccYcaaaoZ
w:shopper	ZbccbcaZdpncb
w:shoppers	ZbcbdcZadcqcZ
w:shopping	abbbcokndXbcb
w:shops	mmikbbnjcbbca
w:short	kbcndklldcdcc
w:shorter	abmcbclbnXccb
w:shortlist	bbqcacecbbcca
w:shortlisted	aamcdcmcccnba
w:shot	eoYbabjbaebcl
w:should	ehmedeedlkccf
w:shouldn	iakcickccobca
w:shout	baYnbakaZrbbZ
w:shouting	fapaciYaajbck
w:shouts	cocdccbcblded
w:show	bdbcikpkibhib
w:showed	gbbccbZbbpnca
w:showing	abZnbboaambaZ
w:shown	abbbdkjbdalqa
w:shows	ZababiqpcZoaZ
w:shredder	abZbbooabYcba
w:shrewsbury	noabdbbbcbbaa
w:shut	akZbbbekjbbbq
w:shutdown	oYYbbapbaaabY
w:shutdowns	XeoabbZYpYabY
w:shy	bbbbckZpaZbca
w:si	dfjchhkdkeddj
w:sia	acodddbcabdcb
w:siamo	lindkhebbebbd
w:siccome	aabbpZZZbaaaa
w:sich	ddnclccbcciik
w:sicher	ccodddbdbbddb
w:sicherheitsprufung	Zcbcccpbaabba
w:sichern	baabccpabbaba
w:sick	mrabcbdbbjebc
w:sicurezza	cccccdobcccda
w:side	cccjocjbbodbj
w:sides	kbpcbcZcbaoba
w:sido	abbcccbbbablp
w:sidreria	dedeeepddceed
w:sie	djiiekjdjchjd
w:sieben	abbbcaaobaaba
w:siege	bbcobbabcbcba
w:sieger	aaaZbpZZaaaaY
w:siempre	blqcjcbdcbdcb
w:siena	paaabZZZaZaZX
w:sientes	baabcbpbbbbaZ
w:sieren	aaobcbbbabbca
w:sierlijk	occcccbcccccb
w:siete	ZjanbkZZanaai
w:siffler	bbbbbbbbbbbbo
w:sigilo	abbbbabcccocb
w:siglo	aaYbpaYZaZaaZ
w:sign	fdceegdnbaljm
w:signaalgroep	bcccbaZabbpca
w:signage	mcbbddncccccb
w:signal	kaaaaaYYblpZc
w:signalee	apZbbbacaabbZ
w:signalling	bmocccabcabdb
w:signals	abbcaaabbZsca
w:signature	lccckclccbnba
w:signatures	abbcccbbbaYbq
w:signe	bmbcccbcbabcp
w:signed	dcfdncdbccdep
w:signer	acbocbcbbbbaa
w:signes	aaaabZZpbZaaY
w:signing	ibbcbmacmZcdn
w:signora	pbbcmabblbbcZ
w:signs	YjbphabnfbecZ
w:sigrun	aoabcbobaYbZZ
w:sigue	mcnccchZcbbco
w:sigues	baZbbbaaaobbZ
w:silence	amabbljbcnmcb
w:silenzio	dnddddbdddddc
w:sillas	ZaoaaanaaaaaY
w:silleda	pabbbaaZbabbZ
w:silly	YobcbbZbcoacn
w:silo	mbbbabpacbbcb
w:silva	oamcbcZdcbcdc
w:silver	abbccbrabZnYZ
w:sim	bbbbcbcbbaobm
w:similar	lZZbeZbZaabsY
w:simone	aocdncbcdbced
w:simpatica	cqddcdbcdcddc
w:simpel	ababbaaacapba
w:simple	naaaaoemaamba
w:simplement	bcocbZYbanbaa
w:simples	bceddccdddodd
w:simply	ibcjccnbfmkca
w:simulateur	bcbcdcrccbccb
w:simulator	bcccdcacdnnda
w:sin	hbjfkklibakbb
w:since	ckccecjcnnchc
w:sincera	bcrcccaccZcba
w:sincere	cabddcbcooccb
w:sincerely	ddmcedkcfmcdc
w:sind	edljlcilfeecb
w:sindelfingen	bobdddccbdddc
w:sindico	ocbbcbabbbcca
w:sinds	ncbdjclcjmccb
w:sindsdien	cdcdcdobcccdc
w:sines	ambccclnckbca
w:sing	nYYYalmZZoaZX
w:singapore	abbmcYbmccoja
w:singh	Zccddnccnbcdc
w:singing	nbnbbabablccZ
w:single	caangjaokcabY
w:sings	Zabbcbcnbabbn
w:sino	deeeddnddeced
w:sinon	aabbbbabbpaba
w:sintesi	bcbocbabcccca
w:sinto	ZaZaaaYZpZaaY
w:siobhan	obabcbnccZcda
w:sir	cbjcecojmiibb
w:siria	abbbbbacbboca
w:sismologa	abbcbbabbobbZ
w:sistema	mZaalZYnaZZal
w:sistemas	apbcbbaabbcca
w:sistemisti	abacacpbbbbbZ
w:sistemo	ZbabbbpbaaabZ
w:sister	eeacloZgaldbm
w:sisters	ZjaamaYZaYqaY
w:sit	mddchicofajcb
w:site	oddcfdmdjcecd
w:sites	poibbabbbbbca
w:sitio	lmnbbbababbcZ
w:sito	obZbnapaZYXaX
w:sits	pcacZcacamcdb
w:sitting	ebflbfjajmkca
w:situation	abpccdmcaZccc
w:sitze	ccndddcdobddc
w:sitzen	ccbccYZYZrbbZ
w:sitzt	bbbcobbbbabca
w:sitzung	cdcdddccccmcn
w:sitzungen	abbrcbbcccccb
w:six	mibjckelfcccd
w:sixteen	ablcncfdnZcda
w:sixth	bbbcccmmcmcdb
w:sixty	jbZdnmbbmZbck
w:size	ajccbcscclccb
w:sized	bmZckdbcoZcdb
w:skate	nZaaanYoaZZaW
w:sketch	ZcZbbbqaaYoba
w:sketches	rababaZbaabcZ
w:ski	pcccccbccdadb
w:skill	ibbbmbZbbXasY
w:skills	fZlcecbbjblqb
w:skin	ZbapbYpZaXabY
w:skincare	lbabbooZaaacZ
w:skip	YoYiaYYnaYbco
w:skipping	ZZYobYXpaXaaY
w:skript	ccbdcabbaocca
w:skus	mcbdcdncbbcdc
w:skyhaven	aXZbbYZanaapZ
w:slab	qbbccccdbcceb
w:slack	YalbmaYrbYaaZ
w:slag	cbbdjdqdccccb
w:slakken	YaZZapYaaZZZY
w:slapen	pbbcbbZbbabbZ
w:sleep	Zdajmcmkckebd
w:slept	bcacccaabqddb
w:sleutel	ababbbabZZbbp
w:slice	mZccocaccccdc
w:slide	ZbZbblabapbbp
w:slides	abaacrahbeabp
w:slightly	naZonZYaaaacZ
w:slip	bcccdjdbdcibq
w:slot	abdlcpkccblbf
w:slots	YZmpbeglZZZac
w:slow	oaYaboYYZpabf
w:slowly	ZbbZbaobambba
w:slt	aaaapaZZaYZaY
w:sluis	ccccdcbbcccco
w:sluizen	pdeeeedeceeec
w:small	odcinedcedccc
w:smaller	Zaocnambabacl
w:smart	peccddlcccbcb
w:smeer	ocbcccccbbcdb
w:smell	iaobnbdbaYbbZ
w:smells	ambdcnamcbded
w:smesso	bcddobccddced
w:smile	bblcjlkhaaocZ
w:smonti	bccnccccccccb
w:sms	bcbdcbbccauaZ
w:snacks	ZaabbYZobZbao
w:snapt	qdcdddcdccccb
w:snel	ddcedddeoeeed
w:snoepje	bbZcbcabapbbZ
w:snow	aaZcbkmbZnbbm
w:snowflake	jjhcclehobdca
w:so	iikddejdeljcd
w:soap	ZZolncZbaabcb
w:sobald	bcbdldocbabcn
w:sobe	ZcdcdbZcdcbcr
w:sobra	bcbcbcbZcbbbo
w:sobre	cccpbpamdZaaZ
w:sobremesa	cccddcccdccco
w:sobrinho	ocbcddbdddccb
w:sobrino	bbacbbpbaabcZ
w:sobrou	pddcedceddddc
w:soc	mmZbbblanaabZ
w:soci	ccbcacaacbcco
w:socia	abbcqbbcccbdb
w:sociais	YabacapbbbabZ
w:social	emkbibndhaecc
w:sociale	ddccdbcbedocb
w:sociali	dpbeeddeedddd
w:sociedad	cdcdqdcddcddb
w:societa	nbbcmcjcbbbca
w:societe	laabnapbababZ
w:society	YZZaarYXkeabi
w:socio	cccdpchddcjdj
w:socios	bcbbcbaocbbba
w:sock	ZabbqaZbaZbca
w:socks	jaZolZjabZZbm
w:soep	aaaboaZnaaaaY
w:sofa	ababbbZlYYmbt
w:sofia	omabbbZcbmcaa
w:sofort	ebcdccbnoccbZ
w:soften	bddbnnbcddded
w:software	adbqobnccdbca
w:softwareentwickler	mccdcdcccccna
w:softwareschmiede	Zbacbbpccbcca
w:sohn	YaaaaoaaoaabY
w:soignantes	occccbabcbcca
w:soignants	anbbbbancabba
w:soil	ZlZaaoklbkbmZ
w:soir	abZabamaZanZo
w:soirees	bddddcobccbdb
w:soit	lecddeodddddd
w:soixante	cccdcdcdccodc
w:sola	eodddeddedeee
w:solange	obccbbbccbdda
w:solar	ZaldoaoamZbbZ
w:solares	abcocbbbccbcZ
w:sold	gabbqibbcbZln
w:soldar	acacbbabaobbZ
w:soldi	YaZaqaYZaZnaY
w:solicitamos	bocccbccbbcba
w:solicitar	aZZcccaaabbqZ
w:solicitor	ZobZcoZabambZ
w:solicitors	bnbancimcbaaa
w:solicitud	jccdddccjccpl
w:solid	Zaacqbacbaccc
w:solidaires	bbacbbbbcboba
w:solidario	YZYZnZYoZYZYX
w:solihull	noacddabbcddb
w:solito	ccZcddbcdacoa
w:soll	jnbdkcocbbcca
w:sollen	Zaaobaaabbbca
w:sollicitatie	bbcadaabcbopZ
w:solliciteer	ddceeedencedc
w:solliciteert	Zpabbbabbabba
w:solliciteren	cacdddbcZccra
w:sollten	aZYbbaYanoaaZ
w:solo	Zajbfakokaoba
w:solos	Zbbaboaabbbba
w:soltanto	ababbboaaZbZZ
w:soluciono	accbbapccbbcZ
w:solution	abZcccmccpbbc
w:solutions	ioiccdddjgfeb
w:solvane	cpcdcdncifcdb
w:solve	sZXZaZXZaYZaY
w:solved	XZXpZZXZYlZYp
w:som	obdccabcdcadb
w:sombra	Zaabobaaaaaaa
w:some	kenddcjdkkcda
w:somebody	lcldklbcihcfe
w:somem	pcacbcabbbbcb
w:somente	bcedeccdddoed
w:someone	nikfkeccjcefb
w:something	kfpcndddcicba
w:sometime	ZZrcabYbapbba
w:sometimes	aloclcahblddb
w:somewhere	akqbbcmbbabbZ
w:somme	cccdcdddccndc
w:sommer	pbccbbbbcacda
w:sommerferien	pcdcdYcccdccb
w:sommersemester	bbabcoabbabba
w:sommes	ZZoaaZZZaoaZY
w:somos	edbocbedboibZ
w:son	cmebcpbbibkcj
w:sonda	ccddnccdddddd
w:sondages	abcbbpbZcbacZ
w:song	ZcbbcbabbZYbr
w:sonha	abcbcZpZcbabZ
w:sonho	bccdccbcdbocb
w:sonia	dddddeddndddd
w:sonntag	ZZZaaalpZXaZc
w:sonntagsdienst	bpbcbbbccbcda
w:sono	ececcccbqlkbb
w:sonreia	cddddecdcdned
w:sonrisas	aZabZpaZbaabZ
w:sons	dlabnbZbacccn
w:sonst	YaabboZabaqaX
w:sont	Zbbmcbqbbbbba
w:soon	cbnhkbdcbmlbc
w:sooner	ZlpbnbabZZbba
w:sopa	ncddddcdddddd
w:sophia	pddejdceddedd
w:sophie	abbcacYcbbqdb
w:soporte	abbbbbZbbZnao
w:sopralluogo	odcadccdddcdc
w:sorella	obaccbabaZbbp
w:sorensen	mbmedebedceee
w:sorge	bcodbcacaabca
w:sorgen	bbbcccabcabao
w:sorprendera	bdcdddcdcdodc
w:sorriso	occcddbdddccb
w:sorry	ibijdicbfnjbj
w:sort	lafbfblbkbnbk
w:sorte	ccbdddbccacbo
w:sorted	olabZkhalZZbm
w:sorteercentrum	abaobaabbaaba
w:sorteio	bcccbcbbcboba
w:sorten	obabcbbbbabca
w:sorteo	bccbcbabcbocZ
w:sortie	bccccbbbcbcco
w:sorting	lZapacZcbebcb
w:sortir	pcccccbccdadb
w:sorts	nbqabaZaaYbca
w:sospesa	bccccbbccboaa
w:sospeso	cdddeccddcoaZ
w:sostenuto	ZaabpaaaZaabZ
w:sostiene	ZbabbbZobaaaZ
w:sostituisce	cddcdeneddded
w:sostituto	obbcccbccccca
w:sotto	abbbcbaocbbba
w:sou	dalbbbcbpanbZ
w:souber	YZZcbbZaqZbaY
w:soudee	bobacbbdccccb
w:souhaite	ncbpcbZbcbbbZ
w:souhaiterions	ocedddcdddccc
w:souhaitez	YZmaoifZaZYmX
w:souhaitons	ccZcccZbdZbap
w:soul	lbbcbbZcaZqca
w:sound	ohmjddddacbcc
w:sounded	acocbmjbaYccc
w:sounding	qbbbccZccbcdc
w:sounds	lkacocZbbmbcb
w:soup	Zjabboapbdcca
w:sour	nZYboaYaZZabo
w:source	oiaabbembmabZ
w:sourcer	bbqccdbdcaddc
w:sourcing	eZpakblaaaaaY
w:sourdough	XYYaZoYoZmaaX
w:sous	Zmaboaabbalal
w:soutenance	aaaZbpZZaaaaY
w:south	kjnccbZnedcca
w:southampton	XpZbbaZapaZcZ
w:southern	Zboncccbbdicb
w:souvent	abacbbaaaobbZ
w:souviens	bcadccpcbZccb
w:sow	jbabcbZbZapcY
w:sowas	obccbbbbccccb
w:soy	ajncbcacoanba
w:space	bcikkbYpjebba
w:spaces	YbbbcpZbdbccl
w:spain	pbcdccbdcddec
w:spam	YZZoaaYlaXZpX
w:spanish	Zbpcccacbbccb
w:spannbeton	abcocbbccccca
w:spannende	aapZbbZaaZaZY
w:spare	nbZclZmYpaabe
w:spark	nckcckamkcccb
w:sparkasse	occccbbcdcbcZ
w:sparren	bcboccaccbccb
w:spart	ZccbcaqbccaaZ
w:speak	cjnidmlefadcb
w:speaker	baaYlrZmcamba
w:speakers	bcebcnlmcbbcl
w:speaking	ckmclnlYbaeca
w:speaks	anYccdbcbpmcc
w:spec	kocdddbddcded
w:special	eabbabYobapbZ
w:specialise	cbrdddbdcaddc
w:specialised	bbnbddmcdeddd
w:specialist	hnnccciccccdc
w:specialists	eaZqcacaabbba
w:specialty	lZoabblbababa
w:specific	bbscbdacbbcdb
w:specifically	ZmZapbYbaZbca
w:spediamo	occbcaacdcacb
w:spedito	abZbbbaaaZaYp
w:speech	aoabccZobabYY
w:speeches	noabbaabbcbba
w:speed	caZbcbrbbZnmY
w:speelt	ZanbaapaYYaaY
w:spelertjes	cdddddocdddeb
w:spell	pababaZcbanca
w:spend	ndaobkobbabcb
w:spenden	aaaabZapaaaaY
w:spendere	abacbcqaZabcZ
w:spendiate	cddcdeneddded
w:spends	bccdjnlddbded
w:spent	bflbnbjhkhcca
w:spero	aqbcbcbcbbbba
w:spese	aZabaaZaaZqaY
w:spesso	aaoabanZaYaaY
w:spett	bcccacobcbbbZ
w:spiega	ddddddcdddned
w:spiegare	ZbbbbqaaabbbZ
w:spiegarmi	abZbabZapabca
w:spiego	bcZcbaapbaacZ
w:spiekeroog	aabbcaaobaabZ
w:spiel	bpddddbdccmdb
w:spijbelen	ddcedddeodeed
w:spilled	bcbcbcbZbrcca
w:spin	aabconZbbbccb
w:spinning	abbbocancbbdb
w:spl	bobccccbccZca
w:split	Zbbbnicblflco
w:spoke	idnjbcaaaqbbf
w:spoken	kaqcbbbbkhbbZ
w:sponsor	meibbnYasacba
w:sponsored	abbbcbobbkbpZ
w:sponsors	ZcabpZncaaaca
w:sponsorship	ajabcbZpcabba
w:spontanee	cdaeddacobddb
w:sport	naocbbZbbZbcb
w:sports	napabaaZbaabY
w:spostata	bcccccbbcbcbq
w:spot	ialkbaglanaiY
w:spots	abZcaaqanZbcb
w:spotted	acoccalbZabaa
w:spouse	bbddddcddcpdc
w:spraken	ddddcdocdccdd
w:spread	jmccdpbccbcca
w:spreadsheet	okbbnajbbiacc
w:spreadsheets	obacobkbdabdb
w:sprechen	pbnbcbabbcaca
w:sprecherinnen	bcdYcZcpedddc
w:spreken	cdddddcdcdndc
w:spreker	bcdbdocaddcdc
w:sprekers	cbdccZbpdbcca
w:spring	ljlbdekikebcd
w:springkussens	accccbocdbcca
w:sprint	oYZZpaYaZZaaZ
w:sps	occccbbcdbcca
w:spun	abccqbacdcbdb
w:sql	kidccpbjlgcca
w:squadra	ZobbbbobbnbcZ
w:square	obabbcmbalbca
w:sr	jckdddndddddc
w:sre	bnaccdnccccdc
w:srs	bccccbbbcbbbo
w:ssn	bdddeccdedpdc
w:st	acabbalpnadkg
w:sta	eblmbZcaaibbp
w:staal	pdeeeedeceeec
w:staan	lZlaaakoZYlaX
w:staat	ceZbbimlaZamk
w:stabile	bqbcbcabbbbbZ
w:stabilimento	cobcccbbcccca
w:stability	ncbccmbdcdcdd
w:stack	gmbcmdhccckcc
w:stadtbaume	dddeoedeedeec
w:stadte	cbccccbocabca
w:stadtwerke	arcdddcdcddcb
w:staff	bqibekjcicbcc
w:staffing	eedkccmlbbble
w:stage	eknbodbdiebcb
w:stageplek	cbbdccbdqbdcb
w:stages	bqccccmcccdbb
w:stagione	bcbbcbbocbbbZ
w:stai	nbncccabbnbbZ
w:stairs	abZccaaZbrbca
w:stairwell	bbbcZcabbncco
w:stall	abYcccoccacdo
w:stammtisch	ccccccbocaccb
w:stamp	aabcbcabeksba
w:stamped	bbbcccZcccqcZ
w:stand	jbcjfadjpibbf
w:standard	obbnbldbcbbcb
w:standardabsage	cbbdddcdoadcb
w:standen	boabcdcccccdb
w:standing	Zcanlcmbcmbcb
w:standplaats	lnccdbcdddcda
w:stands	daabniadjbkbp
w:stanze	Zbaabbabbbboa
w:star	YbacbZlpbZncZ
w:stars	Zbbbbabmcanko
w:start	kldembfceblcd
w:started	ababjhcqceenb
w:starten	baccccbcbbbao
w:starter	aabbbbZacasbm
w:starterspakket	cccddcbcdcodc
w:startest	bcdcdcbcddodc
w:starting	lflbojbbbcbla
w:startpaket	bcbcccbcccodb
w:starts	jbbbmaiobbblm
w:startseite	baacbbpcZaabZ
w:startup	bbkdrdccdcedc
w:startups	ddnebededdddd
w:stasera	kbZbbcabbZcbr
w:stata	cdceedcddcara
w:state	joikcbckcdfcc
w:statement	jbfccbjbcbcar
w:states	jbnbmkhcbbccZ
w:station	ZcdblnZbbmjbn
w:stationen	qddddccdeddec
w:stations	okbicbmbZmcdb
w:statistica	acabcoanbabcZ
w:statistiche	qdccddcdddddc
w:statistician	rlcadabccccda
w:statisticien	focdccbccccna
w:statisticienne	Zodbcbcccdcda
w:statistico	aaababZpZaaaZ
w:statistics	ldaabsbldabab
w:statistiek	Ybcbcqbbcbbca
w:statistik	ZabbbnapbaabY
w:statistiken	acccccbobbbba
w:statistiker	eoddddcdiddlb
w:statistikklausur	Ybbbcpabbbbca
w:statistiques	eefefleeffefe
w:stato	jbkbbaZalfckm
w:stats	abaccbZZanaqY
w:statt	dcddddbcddobb
w:stattdessen	acbocbabbcccZ
w:status	kjmjdckbdecbl
w:statut	aqaccbacbbbca
w:statutaire	bobccbbcbcZba
w:statuten	cdddddcdcdndc
w:stau	bcbcccbcbacco
w:stavolta	nddecececdded
w:stay	bjekmedacljei
w:stayed	akambllabmcdb
w:staying	ZanabaXZZjaom
w:stays	kobhbddbcbijl
w:stazione	abZbbbZaboaaZ
w:stcw	qaZccbacbbbcb
w:std	qbccdmbccbbca
w:steady	obbabamnbaacZ
w:steal	ababbblabpbaZ
w:stealth	bZncocabbbcca
w:steam	ZaaaoaYmaapaX
w:steeds	ZaZpbbaaaaaaY
w:steekt	YaZapaYaZZaaZ
w:steel	kiamccpebabca
w:steering	XZYpZZYZZXZZn
w:stefan	bbldkdbdnbddc
w:stefano	hdfmbccbmbcmb
w:steh	abZbbbabbobbm
w:stehe	bcbbccpccccdb
w:stehen	icclocbacbcbo
w:stehst	bobcbbbccbcda
w:steht	kkbccbmmbbbbk
w:steigen	bcabccpccccdb
w:steigt	bccbdaacdcacr
w:steken	odcdddcdccddc
w:stelle	cpcdddeckhdjf
w:stellen	bajncckabbbpZ
w:stellenanzeige	YaZabZZaaZapY
w:stellenbosch	ZbhZapaZbZccb
w:stellplatz	dcddddcdaccYq
w:stelt	qdddddcdddddc
w:stem	XYZoZYYpaYZZX
w:step	ikqcblabbajec
w:steph	mbZcbcabcocba
w:steps	ahZkcbjZbZnao
w:sterile	adboddbddcden
w:sternen	cbbddbccbcocb
w:sterrenkunde	bccccobacccca
w:sterretje	bbbbcbaobabbZ
w:stessa	abZbbbnbbnbbj
w:stesse	pcbddcbcdccaa
w:steuerberaterkammer	ZZaaapZZaaaaY
w:steuersparmodell	bcbcccobbbcca
w:stewards	YabacqZZbZaaY
w:stia	abacbbabapbba
w:stiamo	almapbZbbbbbZ
w:stichting	mnbbababbblba
w:sticker	abbbbaZocaZco
w:stiftungsrat	Zaapbaaabbbca
w:stijgt	ccddobcdddddc
w:still	flkjddebkmcce
w:stillen	dddededepceed
w:stiller	bcacocbcabbZa
w:stimme	pddddccdeddec
w:stimmen	YabbaaapbbbaZ
w:stimmt	abnZccabbnbbo
w:stipend	ebcbppabccccb
w:stipendio	bncdmcbcdcnca
w:stipends	nnbccZabccbdb
w:stivaletti	bcbcccbbbabbo
w:sto	bbcclabcobccb
w:stock	mlalfmmbacbba
w:stocktrue	bcacccpbcacdb
w:stoel	bcrcccacaacca
w:stoelen	YaZaaZZpbZaaZ
w:stolen	bcjcbcacbqcca
w:stond	coccdbbcccccb
w:stone	bcacboabbnbdb
w:stonebridge	bfheedkcnecmb
w:stood	ZbkpjcYbmjddb
w:stop	bcdfcjljbljcl
w:stopped	hjbdccceinecl
w:stops	mamcabnbbmabZ
w:stora	ZaZabaZapZaZZ
w:storage	bbbbcaaocajXp
w:store	oncacbdajbmac
w:stores	pbbccbZbbaacn
w:storico	Zpbcbbabbbbca
w:stories	kYXaapXrZXaaX
w:storm	laYabbYabpabZ
w:stort	bcbcbaZabbpca
w:storten	deeedeceedneb
w:story	abbbecnobpbcZ
w:storytellers	ccoedecedcdee
w:strada	acpYbaZbcccca
w:strade	eodddeddedeee
w:straight	cmkcbipbbbbce
w:straks	ccbcccbccboca
w:stralend	obbcdcbcdbcbb
w:strand	baacbbYaaonbZ
w:strange	bbncbcncbbcdc
w:stranger	ZaabpnZbalbcb
w:strangers	acaclcabbsbcZ
w:strasbourg	aabbbbabbpaba
w:strategic	acaboblabbbca
w:strategy	YjZqZbnbbabba
w:stray	accnndbddcced
w:stream	aaahbZisbYabX
w:streaming	nccnccacccjdb
w:street	kacbbcnjaobck
w:streets	obZabbZaaoacY
w:streichen	ZaaabbZaaZapY
w:streiten	bbacbcbbbobba
w:streng	bbbcbbacoabca
w:stress	aancccpbbbccb
w:stretch	oancbdbdcckcc
w:strict	Ymccboajbbidb
w:strike	ailZbbmiaobcZ
w:strings	jbancbqabZaaZ
w:strong	beiccgebjmbbn
w:stroom	ZccdmcbcdbcYq
w:struck	ibbbcaobcjcca
w:structural	olfcccacjbcdc
w:structure	cbocbcacbboba
w:structured	ncbcdcabncddd
w:struggling	cbYdddqcabccc
w:stuccatori	ababccpbcbaba
w:stuck	bbZodllaalmbc
w:studeerde	abZZbbZbpabca
w:student	bcakjlbgpmbbc
w:studenten	obccnaabccbcZ
w:students	babihnbokchcb
w:studi	eedceenedeeed
w:studied	ZbabbaZboobaZ
w:studiedag	bcdbdocaddcdc
w:studien	cccZdobbccdcc
w:studienkoordination	ababbbaaoZbaZ
w:studiere	dddedaddodedc
w:studierenden	cdcddYaYapbca
w:studies	blcjdbjmlbccc
w:studio	ocbkcckcncccc
w:studios	janmdckbbccba
w:studium	ababbbZapZbaZ
w:study	blatcbeakcbca
w:stuff	hadbnbpbcabca
w:stuhl	bncdccccoccdb
w:stuk	YaZZapYaaZZZY
w:stukken	bbacbaZZapbaZ
w:stuks	abbcbbpbcbcbZ
w:stunde	mccjdmiccchck
w:stunden	mjcidkkiccibd
w:stundensatz	mccoccbcccccb
w:stundenzettel	acbcdbabcaaar
w:sturen	bbbYobbcbbcdb
w:stuttgart	mZjcccZocabca
w:stuur	ZblccbpbbaqaY
w:stuurman	ddcedddeoeeed
w:style	mmbbcndacccdb
w:su	bedjcilbnhlak
w:sua	dcbdcfgbkflml
w:sub	qZaabaZYbobbk
w:subappalto	ocddccbdcddec
w:subcontract	rcabdcacccbcc
w:subcontractor	qbcddcaddcdec
w:sube	accbcaZcdcbbr
w:subiendo	pbcbdaacccbca
w:subir	bccdcdbcdccco
w:subito	apbcbcacmbnca
w:subject	kibecknfcbccl
w:submission	rbbcdcjkccccb
w:submissions	lbccdZmpcbaca
w:submit	mblbdcimcbhZn
w:submitted	obacdmccikcdi
w:submitting	nbmcdcandbcdb
w:subs	ZajbobZbbZbco
w:subscribe	bcbccbaqbZbkl
w:subscriber	bdbdcbaqcbccb
w:subscribers	jcccdcocccbec
w:subscription	bcbclcibhajho
w:subsidie	ocdbacccddcbb
w:subsidio	dpdeedbdeeddd
w:subsidy	nbbZcbnbdccdc
w:substack	oZZZbZXpaZbaY
w:substitua	qccdddcdddddb
w:subvencion	acacbbobbabbZ
w:succes	ZaZabambbaabo
w:success	bmekccabbpdah
w:successful	abaodcadccnbb
w:successo	ababababbapbZ
w:successor	ZnoaZbZbaZbca
w:such	mjebckldbkbhc
w:suche	jbcdmccdocdmb
w:suchen	bnblfkmiccccb
w:suchend	ccpZddacbcccb
w:suchergebnissen	ababbbZbaZbpZ
w:suchst	abocccabbacca
w:suchsystem	bbpcccaccacab
w:sucht	cmbkcpalcbccZ
w:suddenly	ZobbbbZocbbcZ
w:sudo	aabbbcacdcocb
w:sue	Zkabbamaanaal
w:sueldo	bmbcpmbcccdca
w:suelos	cccdcdcdocddc
w:suena	oaccbbbcccccb
w:suerte	bbacccbcbZbap
w:suffit	pcbcbabbabcca
w:sugar	YZZaZYYXZYpZn
w:suggest	ZbanmonZbYbbk
w:suggested	lambhbkelaama
w:sugli	cdbddaccapcba
w:sui	qcbkclbbcabba
w:suikerspin	accccbocdbcca
w:suis	icmdddhdobicb
w:suit	enkicjhjibcdb
w:suitable	ibndddfdobccc
w:suite	inlbcmmcbbbca
w:suited	amocccfcbaacb
w:suits	miobfimabZbba
w:suivant	bcaccbabcZbZq
w:suivi	cbcdodcdcccdc
w:suivre	bcacbcaaaobba
w:sujet	cdbeddadobddc
w:sul	lblnbancblaaa
w:sull	YaZaanYqZZYZX
w:sulla	bmccbclmcbcck
w:sulle	bjbndkkcckbca
w:sum	mabobambcbdcZ
w:sume	Zaabobaaaaaaa
w:sumida	ZbpbabZaaZaaZ
w:summary	cdcandbcdccnc
w:summer	mblbdnamkfdbb
w:summers	mnbcbZoZbaaca
w:summit	nbbcbcZoclmca
w:sums	YZYaZZoYYYoZW
w:sun	pcccbcaccbcdk
w:sunday	amaebcarbbeeo
w:sundays	miZbkoYabmbcZ
w:sunderland	XnZbaapbbaaaZ
w:sunil	jlcehdkcddcnc
w:sunita	Zdbcncjbcbbdc
w:suo	mffbdbmbjjbbl
w:suonare	pbbcccbbccccZ
w:super	ZqlcacZclblcb
w:superado	brcdccaccccbb
w:superintendent	Zoabcbnbcbbcm
w:superior	bpacccbbabbbb
w:superiores	cqcdedcddccdb
w:supermarket	naababZbaobca
w:supermarkets	abZbockbabaca
w:supervise	amZbcnaclacdb
w:supervised	ppbaccZbbbacb
w:supervision	reacbbYbnabbc
w:supervisor	cqabceZblnkbZ
w:supervisora	bobcccbccbcca
w:suplemento	abaaaoZabbaba
w:suplementos	bcdcacacddodc
w:suporte	acbdbdbccbobb
w:supper	Ylbacpabbbhca
w:supplement	qjbbcbabcccdc
w:supplied	occdddbddlkdc
w:supplier	lbgdcfcgcdock
w:suppliers	kmbcccobcaccb
w:supplies	acalccscaakcb
w:supply	kclbdbpblddcb
w:supplying	bdbdcdcdcpbdd
w:support	ehkbeckicboed
w:supported	akaclcnmcccdb
w:supporting	jbZmccnclbbcb
w:supposed	bokcbcnbaabdb
w:supprime	ababbbaabZbnm
w:supuestos	ZbbbbpZbcbZba
w:sur	dibncnfdcdlda
w:sure	ahmbkknbbldbe
w:surely	ZaZacbqbbabba
w:surf	aaZbpaYbaaabZ
w:surgeon	kjabknabbancc
w:surgeons	fjmnbjejbaacZ
w:surgery	aaZibdlapZaan
w:surgir	abocbbabaacba
w:surname	bbbcbdbcmarcb
w:surprise	abZbbclballbm
w:surprised	bcocccZcanccb
w:surtitle	YaZapZnZZZaba
w:surtitles	nZZZaoXZZnaaY
w:surtout	ZbababZaapaZZ
w:survey	gadskabecdebb
w:surveyed	aaaccbZonbcdc
w:surveyor	meZbbYZjmZank
w:surveyors	YalaZarlacabX
w:surveys	abcacaZobaobZ
w:survival	ZbbccmaaZocca
w:survived	ancedededmded
w:sus	abpcbbZZcbbba
w:suscribete	ccbddccnbacba
w:suscribirse	bbbccbaobbcba
w:suscripcion	cdcdddbadccoZ
w:suspendida	deeeeddeedoZb
w:suspendu	ddddedddedoba
w:suspensa	eeeeeeeeednab
w:sustainability	ZmlbacZbbmbbm
w:suyo	ccdddccdddodc
w:svegliarsi	bcddccacddodc
w:sven	bcpaccnbYXcba
w:sviluppatore	mbbdddbdmcdnb
w:sviluppatori	ZZbZaZpbabaaZ
w:svizzero	bocccccdccccb
w:svp	YYqaaaYZnYZZX
w:svuotando	nddececeddded
w:swahili	pcbmcZZababdb
w:swap	ZbZadbYokmabp
w:swapping	ZnZabaZoanabY
w:swaps	abccccobdcmca
w:swear	abamaaYmadncn
w:swearing	ZaZabaZrbZbcZ
w:swears	abZcccaoanccc
w:sweat	Zccaockbcdbdb
w:sweden	lokcccaccbcdb
w:swedish	bcbdddncohcdd
w:swift	kfdccdaeoncia
w:swiftui	loabccbcccbcb
w:swim	mbabbmmbblbca
w:swimming	ZbabcnaZnZbbo
w:swindon	edabcbimmncca
w:swing	ZaZaaaYZadaoi
w:swings	cdcdddldcnded
w:switch	bcbbcbnaoakkk
w:switchboard	bmlccdbccbncc
w:switched	ZaZrabkaaaalZ
w:sworn	nZmamfdbdaamZ
w:sws	ZaabbqaZbZbaY
w:syllabus	Zbabcrabbbcca
w:sympa	brcdccbcdccca
w:symposium	YaZZbnZpbmaaY
w:sync	ZaaabZZabZoao
w:syria	ZZZaaaYZmXpaY
w:syrien	aaZcabZapZabZ
w:systeem	cddeddocdddeb
w:system	ecdlcdmdhanbk
w:systeme	bpbdccbccbccb
w:systems	cjiidhneekcea
w:t	ickehdedikfjd
w:ta	ajrccbfbcabam
w:taakgroep	abaaaaabbbpba
w:taalcoaches	ZbabapaZaZaaZ
w:tabelle	eodddeddedeee
w:table	cbcdobleblbbm
w:tableau	pbjdcejcmbccb
w:tablero	abbbbbaabbpaZ
w:tables	kbabbbqkbZbbj
w:tablet	YaZaamYZaXZpn
w:tablets	abbolbancbbac
w:tableur	YZaaaZZpaaZaY
w:tablier	dccededepeeed
w:tache	obaabaZbbbnba
w:tafel	occcccaccccda
w:tafelrand	aaZbapZaZZaaY
w:tag	kbfddjdkkbmcc
w:tage	qkccdcjjdcccb
w:tagen	bmcdddndccjcl
w:tagesordnung	cdcdddccdcdco
w:tagessatz	qaccdcbcbdddb
w:tagliato	aaabbbYaapabZ
w:tags	abZbbbZcZXnbp
w:tail	obabccnabbbda
w:tais	bbpabbZbaabba
w:take	kecfejdcnbhff
w:taken	hcceebjleilbk
w:takes	abcmkbnllahbj
w:taking	niacdmZbklbla
w:tal	ZaabbomabpabZ
w:taladro	aaZbbbZaaZbap
w:talent	bisccfajcakeb
w:talented	acndbdbccbnbb
w:talenti	bbrcccbccadcb
w:talento	cbsccdbdcadcb
w:talentpool	ccodddbdbbddb
w:talk	ddjljdildfdbe
w:talked	lcabfbbcjobcl
w:talking	ZdcolacamlebZ
w:talks	kaabbocrbibbY
w:talkshow	ZbZaaZZpbaaaZ
w:tall	aaZcbbaapobbZ
w:taller	ZaaaboZYombaY
w:talleres	bccocbbcccaca
w:tallinn	YopaabYbbZaba
w:talloncino	bcccccbcccaco
w:tally	ZabccnabobZba
w:talvez	YZnZZZYYZXYoX
w:tambem	cdceddqdcccdc
w:tambien	abbbebkbbokca
w:tan	ZaZbaaZibaqbm
w:tanaka	cacdobbbmcddc
w:tand	bbbcccbbbbbbo
w:tandarts	cdbdddaccccaq
w:tandem	YbZaapmaaZZba
w:tank	WaZppXXZmYYaX
w:tanta	ZaZaaYZnpZZaZ
w:tante	bcbcccbcbacco
w:tanti	albbbbaabmbZm
w:tanto	ZbaboYZaaoaca
w:tantos	baabbbaaaobbZ
w:tanzschule	bbbcobaccbbba
w:tape	ZiYmcakmbmabZ
w:taps	bccdddccdccdp
w:taquilla	aaababaabnban
w:tarda	cdbdddbccbcaq
w:tarde	jZlmammZZZYad
w:tardes	mbccccocdcbdb
w:tardi	bbbbbcpbcbbba
w:target	apacbcnckbjcb
w:tarief	qcdlddcdddcdb
w:tarif	pgckdlalcccca
w:tarifa	ecbodcamcccch
w:tariff	dpnbaZlZZYabZ
w:tariffa	pccnddcddddcb
w:tarification	pabbbaZcbbaba
w:tariq	ccndddbdmacdc
w:tarjeta	ZZZiaaYZaZrZX
w:tarjetas	cccdcdbcccpda
w:tartufo	bbcbccaoccbca
w:tas	bbbbccbbbabao
w:tasa	accbcbabcbobZ
w:tasca	deddeepeeceed
w:task	ljloclZaaakba
w:tasks	addcdcbdddrcb
w:tassa	ZbaabaZabZpZY
w:taste	aaZocZloaZbbY
w:taster	baaccboncaddd
w:tasting	YaapbYiZblaba
w:tatsachlich	aaaabaZaapaZZ
w:taught	ZaZfbrZaipdca
w:taux	ZaZpaaZaaaaZZ
w:tavola	ababbbabbbpcZ
w:tax	dedjcbnlcZmci
w:taxa	aabbbbabcbqbZ
w:taxatiemodel	abbobbabcbbca
w:taxes	ababcbloaZkca
w:taxi	cbZbonabbnbca
w:tazza	bcddobccddced
w:te	djkcjflcdilcc
w:tea	mhbbbmanakbbl
w:teach	Zhbccubabjjca
w:teacher	Zhbbbqabljcen
w:teachers	dalldpncaabcZ
w:teaching	hjkbdodciecea
w:team	clfiddkeifgch
w:teamkleidung	bbbbcboacabbY
w:teamleider	nnbcccbcbcbba
w:teamleiterin	cqdeddcdcdddb
w:teammanager	ddceeedencddc
w:teams	abmbdipoddcca
w:tears	ocZdcbacanbca
w:tech	bkdbhemojbdbZ
w:technator	coccdbbcccccb
w:technical	mfeenlbcccfjb
w:technician	jnacccdbnckjb
w:technicians	Zbfaeobnmbbcc
w:techniek	anbabnbbccccb
w:technik	ambcobbcbcccb
w:techniker	babcbcbbbbbao
w:technique	kcbcjnbccccck
w:techniques	bbbccoaacacca
w:technische	eddeoededdeed
w:technischer	dbcdodcdcdcdb
w:technology	abbcojdmclccc
w:techrecruiter	acodbcacaabba
w:tecnica	dccnmbbcjckca
w:tecnici	occbdabcccZca
w:tecnico	alakhjkakbkmZ
w:tecnologia	bblcqcbcbbbcb
w:tedx	ZbYYbZYrZZbbZ
w:teeth	ajabcboZbZabo
w:tegen	nbZncbabcoabZ
w:tegenover	bbbccocbcccca
w:tegenspreken	cdcdccaocbcca
w:tegenwoordig	abpcbbacaabcb
w:teil	cdccdcbcccodb
w:teilen	ababbbabaapca
w:teilnehmende	abcobZbbccccb
w:teilnehmer	ZbcbbpbZbcbbb
w:teilprojekte	Zbacbbpccbcca
w:teilzeit	Zaqdddcddcddc
w:teilzeitprojekt	pbZbccbccbaZa
w:tejado	abacbbpbbaabZ
w:tekenen	baocccbcbZcca
w:teksten	occcdcccdcccb
w:tel	ZZpaaaZYaYkZY
w:tela	Zbcbccbbcccco
w:telde	ndceddcdcdddc
w:tele	nbbZcbnabcbba
w:telecom	mblmncbgbbcdb
w:telefon	ZaqnaZZZaZaZY
w:telefonat	bcpkccacbccca
w:telefonata	Zbaqbbjbnabca
w:telefone	YfnnbaZaaaaai
w:telefonica	accpbbaccbbbZ
w:telefonico	abpbbcabZabca
w:telefonier	ccrdddadbcddb
w:telefoniert	oeeeeedeeedec
w:telefono	ZbaobblbbbmZn
w:telefoon	maobaaYaZYnaY
w:telefoons	acaacbpccbacZ
w:telefoontje	bbbbcbabbobaZ
w:telegram	acjddcbcdctdc
w:teleoperadora	baabccaccapca
w:telephone	bkinclbbcbcmc
w:telephonique	bddpcbdddddec
w:teles	bdmddecedmdee
w:telescoop	bcccdobacccca
w:teletrabajo	cmeffeeeeefee
w:teletrabalho	ocdeeddeddeec
w:teletravail	lobddccdcdcdb
w:televisao	ncdeddcdddddd
w:tell	jdkkehdlkddcb
w:telling	akembhZbepcca
w:tells	jbcdllnbbeece
w:telly	qabcbbZccccdb
w:tem	pkbgclaijbjca
w:tema	YlZliaYZamaoY
w:temoigner	dddbcZcoecddc
w:temoin	accncbbcbcccb
w:temoins	abZbaaapaabbZ
w:temos	baabhamabonaZ
w:temp	jmkccdacnZbda
w:template	ZaaZasXlbaZba
w:templates	YbbbcbracbbcZ
w:tempo	cqblccdccncca
w:temporal	oocacZbcccbca
w:temporaria	omcdddcdddddc
w:temporary	emdbcZnccfmdb
w:temporera	boccccbccbcca
w:tempos	ccbdccbcbocca
w:temprana	bcbbcbaocbbbZ
w:temps	lmlcckkbbaebk
w:tempt	bfqobmZbbYcca
w:tempted	mbbccoaccbcdc
w:ten	meekchhjkeccc
w:tenancy	abccccanbcaZo
w:tenant	lbapnbZhabbcj
w:tenants	pjadkZelbabck
w:tend	bcodedldccdee
w:tender	mbbbcbndcnmca
w:tendria	YaqaZZZZZZaZY
w:tends	ccbccdpddccee
w:tenemos	qdccckdccncca
w:tenere	baccdoabccbda
w:tenerte	bbocbcababcba
w:tenga	nacbcaabccnca
w:tengano	aaabboZabaaaZ
w:tengo	abqbpbcbnabbZ
w:tenho	karbmbZbkZaZY
w:tens	jnaaboYaaaabY
w:tent	Ybbbcnbbobcca
w:tentamos	occcddbdddccb
w:tentar	abocbbabaacba
w:tente	manblbabcbcca
w:tentee	ocbccbbccbbca
w:tenth	aZZbqaaaZdbcb
w:tenu	bcZddccccodda
w:tenure	bqalbbbbbbccb
w:teodora	nZaaoaYbcbaaY
w:ter	bbbccmlbpacck
w:terapeuta	nddeeddddddec
w:terca	abbobakebabbi
w:tercas	abbbbaZpbabbZ
w:terceira	nbZbabZbbaobZ
w:terceiro	ccddobcdddddd
w:tercio	ddddndceeddee
w:terco	ZbaanaZbaaoba
w:teresa	banccdackcbco
w:teria	aocbccbcddcdb
w:term	lmicimjbcbjcb
w:termijn	cncddecddddec
w:termin	kcbldcgbccccp
w:termina	lYZcccabbbbql
w:terminal	kaabccnbcmobZ
w:terminar	bccocbbcmcaca
w:terminata	aabbbaYYbaYpY
w:termine	djanbZZaoadbi
w:terminei	dddddeddncddd
w:terminer	ZbZdccacpacda
w:termino	ddcddbbdncddb
w:terminos	bqcdccaccccbb
w:termo	arbmcYabbbbcZ
w:terms	mldddlnbcabka
w:tern	YYYaaaYZoXapY
w:terneuzen	odeeeedeceeec
w:terpstra	pdbcddcdccddd
w:terraform	kbeccokijccib
w:terrebbe	ZbaabraYbaYbZ
w:terrible	noZckbZablcca
w:territory	Zbcccbqbbccca
w:terug	kkbcccecbblcm
w:terugkomt	bocdbccdddbdc
w:terugsturen	ZaZpbaZaaaaaY
w:terwijl	ZZZoaaoZZYZaY
w:terza	bcbcccbocbbba
w:tese	aabbcbZabpaaZ
w:tesi	aapbbbZoXZYaX
w:tessili	bccnccccccccb
w:test	hdbnedkccbkil
w:testa	Zbbbnbabbbbbo
w:testament	cncdddbddmddc
w:testarmos	aabbcaabbapbZ
w:teste	abajbblaiaZoX
w:tested	acbcmcoababcm
w:testen	bcccdbmcdcnbb
w:testent	bcddoccdddcec
w:tester	nZbmocbcdabdb
w:testers	aabankXloYkba
w:testi	oaaaaYZapZYaZ
w:testimony	pccicbccbcbca
w:testing	pcbmjbobbabcb
w:tests	cgabmbnaaYbaq
w:teto	ncddddcdddddd
w:tetto	bcdcccacddodc
w:tetu	YaZaapZaaZZaY
w:teu	bpaccbbbbbbbZ
w:teus	bbbccZbabobbZ
w:tevoren	ZaZobbZaaaaal
w:texas	acpddececbdee
w:text	occecgkbbgpbZ
w:textbook	bbacbkabbpcca
w:texter	baacbbpbZaaaZ
w:texto	mbbbcmZbblkbZ
w:texts	scYacldcbaccc
w:th	lkbdbddndbcbo
w:thabo	acbbacocbmcdc
w:than	ijcjmikbeecdd
w:thank	ccdjcdedhpdej
w:thanked	ccadcecdcpddd
w:thankful	abacabobraccb
w:thanks	cfehdcdcdocjm
w:thanksgiving	abaaccbaalcao
w:that	jeidjekciledc
w:the	ehdefededkidm
w:theatre	nkmbbnZaaXakl
w:theatres	emolccZcbaccb
w:their	adckcdolcijed
w:theirs	bmajkekbbbnca
w:them	jdkjdjmfccddf
w:thema	ZaapbpkZbaaaY
w:theme	nbabbmZncacca
w:themenwahl	ZbbabpaZaZabZ
w:themselves	ZdZbkbrabZnba
w:then	hcmddcjjdcodc
w:theo	Zaabcbabbanbo
w:theory	kbcbcaYpbccdb
w:therapist	anmbabZaoYaaa
w:there	jejekfelkgdcb
w:thereafter	bcabcammcammZ
w:therefore	jjmcdjiicbedc
w:these	ecqdcddcbobda
w:theses	ZbbZcqbbZbccb
w:thesis	dbZajhZapobca
w:they	ehkkejjcedich
w:thin	ZbambcYpbbacb
w:thing	linclbdcclbdc
w:things	jdmcmjibclbcb
w:think	cmlkecbelkccb
w:thinking	dekjnkcaejbcd
w:thinks	ZljmaaYmamaae
w:third	bddbqcgeddgbl
w:thirds	aaabqcabbbccb
w:thirteen	bladccoccbcdb
w:thirteenth	YpYapaYZaZaaZ
w:thirty	hjcdkiocchfda
w:this	hffegcdediklf
w:thorough	bcacodZdbocdb
w:those	bckmfcmiikcdb
w:though	bjaebjbghlbdo
w:thought	jhhcjekebnccc
w:thoughts	ZkpbnbhaaYakY
w:thousand	hpaknbZjbabca
w:thread	ZafbblZoarbaY
w:three	lcjhjkjicdddc
w:threw	Zbacbcbbbmcco
w:through	jddledkbcdmfe
w:throughout	bbndedlclbddd
w:throw	nbbcZaoacbccm
w:thrown	ZocblnZbcbbcZ
w:thu	naapbbYbbaZal
w:thuis	acbccmablbncg
w:thuisbatterijen	ddcdcdobcccdc
w:thuisgestuurd	pdeeeedeceeec
w:thuiswerk	qbadeddeddddd
w:thuiswerken	coddedddeeeed
w:thuiszorgmedewerkers	ZabpaaaabaabZ
w:thuiszorgorganisatie	odddedcedddec
w:thursday	ibbkcddmcecbq
w:thursdays	ibhbcnmncZcdc
w:thx	ZabcccbbbonbZ
w:ti	jejcmblbdkcfd
w:tia	pccbcbacbcZcb
w:tick	ZanobaZnaabcZ
w:ticked	ZpZcbbambZbbm
w:ticket	imabobebiafbo
w:ticketing	odcdbcmdcbced
w:tickets	ficcgebriaccc
w:tidal	ZkacacZcobcdb
w:tides	nbZbcaaXbnbbp
w:tideway	dmmcdclclbcib
w:tidy	mbmbbZZcoaacb
w:tie	aaZbcclbmYbbo
w:tiedes	bbpabbZbaabba
w:tiempo	ZbZolbabcnbba
w:tien	cbmlbepabbbba
w:tienda	rccccceccbbcb
w:tiendas	qdcddcbddcdcb
w:tiene	YaaZaZoaaaoaZ
w:tienes	ZdccdbccdccoZ
w:tiens	pcZcccZbaacba
w:tient	odcdcacdccccc
w:tienta	aaocccbcbbbca
w:tier	joanccacccccb
w:tiers	bcccqcjcdbcca
w:tig	XpacabYaobZba
w:tigrinya	raaZcZZcbcbbZ
w:tijd	mpmccbZcbccca
w:tijdelijk	aqacbZababbbZ
w:tijdens	nabcmcaccbncb
w:tikken	aaaaaZZZbpaZY
w:tiktok	bcadccodcbcdb
w:til	mbbcccabcYodn
w:tilburg	YZYaZZYooYZYY
w:tiler	YbbabaZbcbaoo
w:till	pccdhZdodibbc
w:tilliften	aaboaaaabaabZ
w:tills	maZZpZYZaZabZ
w:tim	mibdddecdcdpd
w:timber	abmcbcbklmcdc
w:timbre	cdbcddcdcdocc
w:time	imhhciediiddh
w:timeline	nccoccYcbcbbb
w:timers	bccdbcncdmccc
w:times	ckccbmkbakelk
w:timesheets	alacccabcabas
w:timetable	obabljZaaofbZ
w:timing	ZrodbbZaadbbZ
w:tin	nbabkbmZbYabn
w:tiny	ZZZmqaiZZYaak
w:tip	ZbZakaYYaqZZX
w:tipo	ocabcbababcca
w:tips	iaZbbaYqpYaac
w:tirados	paabbbbababba
w:tiragem	deeeedodedeee
w:tiran	ddddndcdddcee
w:tired	lbcmmbmackbbZ
w:tirocinanti	cccdcdddncddb
w:tirocinio	cccdcdddocddb
w:tisane	bcdcccacddodc
w:tisch	cpdeedcdddeec
w:tischlerei	Zabcobbbbbccb
w:title	nchceiccdbenb
w:titles	ZbkclokamYccb
w:titolare	aoacbcbbbbbbZ
w:titolo	abbbboZZcbbaZ
w:titre	aaaobaabbbbbZ
w:titulaires	bpZcccacbacbb
w:titular	YababpZabbaaZ
w:titulo	deeeedodedeee
w:tive	ZbYbobaaaaabb
w:tiver	ddddddddncddd
w:tjm	qbcdddmdcdccb
w:tobias	mmacbbaZbobbb
w:tocar	odecdaccddcdc
w:toch	apZcccbcqbcca
w:tochter	Ybbbcpabbbbca
w:toda	ababbnZobZbba
w:todas	jbddldcdccdpb
w:todavia	lbocbbabcabba
w:today	cbkccbiiibpij
w:todo	ikbbcjZabpead
w:todos	bbccccacnacpZ
w:toe	mncddccdcdddb
w:toegang	aaaaaaYpZZZYY
w:toegangspas	cddddcbdecocb
w:toegestaan	qaddddccdddcZ
w:toegevoegd	bcbcccabcacrZ
w:toelichten	cdddddodcddeb
w:toen	ddcdcdobcccdc
w:toesturen	bbbancqcccccb
w:toetje	ccbcddbbcbcbo
w:toevallig	cddeddnddddeb
w:together	ccffndkedmcdc
w:toi	ZaZaaaZZaqaaX
w:token	nbcmbcaacboba
w:tokyo	bncecdcecmded
w:told	ielbidbjfkdii
w:tolk	pbaZcZaccbabY
w:tolken	bcdcocbccccdb
w:tolto	abbbcbabapabZ
w:tom	oakciccbbZbbo
w:tomamos	ccabccaccpdbb
w:tomar	aaoaaaYaanbZY
w:tomas	bblccclccncdc
w:tomasz	apmcbcZcbabcb
w:tomaten	obbcccZccccca
w:tomato	acbcncYbbaZcp
w:tommaso	bbacccpccZbca
w:tomorrow	cdalbbcnjciao
w:tomou	ccddnccdddddd
w:ton	ampblbdaamabY
w:tone	rbbbcZYacZcdb
w:tonight	aaaibbbpcZran
w:tonmann	occccbbcdcbca
w:tonne	acbckcocdccda
w:tonnes	ZbbblcqcccacZ
w:tonton	bcacbcbbbaoca
w:too	mecefdcdklfhb
w:took	icedkdkbbqdca
w:tool	mbbcncqbcbfcc
w:tools	lnaocbZapaacZ
w:tooth	ZbbccbZabZncq
w:top	dmndbblbcamed
w:topa	mmddddcdddddc
w:topam	baoabcabbbbba
w:topic	XaZrbqebdZaaZ
w:topics	acZqclabcpccb
w:topper	ZaZaaaZYapZYY
w:toque	bbacbcZcbaoca
w:torch	bcncbcaacZcco
w:torfboden	cpdeedcdddeec
w:torino	mcdddcbddcbna
w:torna	ZboabbZnZaabZ
w:tornato	aabbbnYZaaZpX
w:torno	acbbccobcbbaZ
w:toronto	lkedfialllcba
w:torque	bcbccbbcabbcp
w:tort	YaYaaoZaapbbY
w:tot	llbeccimbccfj
w:totais	ZaabcaZbbapbZ
w:total	ofaokaZhibeca
w:totale	bdddddbdddoec
w:totales	ZaabbbapbZZbZ
w:totally	ZbababYaiYqbm
w:touch	bidcpcaabrbba
w:touched	abZcbcjbamkbp
w:touchee	ccccdcbcYpcaY
w:touchline	maYYaamYaoZbY
w:toujours	mcmidclbcbccl
w:toulouse	bocdcdcdcmddc
w:tour	ebjanZcjmhdaY
w:tournent	acbdccocbcccb
w:tours	mdccdcbccoddb
w:tous	ZbbaccbbccZpZ
w:toussaint	baabbbbabobbZ
w:tout	beabljjabjknb
w:toute	aaabmbmabobaZ
w:toutes	ababbbaaaobbZ
w:toward	ocacbaaobacca
w:towel	ambdccbddecdo
w:tower	ZqalmbYanZbbZ
w:town	naZadakodnbbj
w:towns	pbabnaYacbacb
w:toy	Zdknbahpaabba
w:toys	bdbdccjocbcdb
w:tra	bcmcccbbbbbaq
w:trabaja	obcacbacccnca
w:trabajada	abaabbpbcbaba
w:trabajando	ZaaabbZabpaZY
w:trabajar	aYZbabmboZbbZ
w:trabajas	cccddbbcqcccc
w:trabajo	alabbmiaakjbm
w:trabalha	ZaZaaZZnaoaaY
w:trabalhar	cqcdddcdddddc
w:trabalharia	ncdeddcdddddd
w:trabalho	cjdcblckojbaZ
w:trabalhos	ZababpZYaaaaZ
w:trabalhou	cccdddccqbddb
w:tracciare	abcdocaccccda
w:track	kpjbbbaabbkbm
w:tracker	oZaacbncccccd
w:tracks	mbmcdbancbcbb
w:tractores	cdcocbbdddada
w:trade	Zbildimbcnfbk
w:trader	lZZaaaYZZomaY
w:traders	mbablaZaamabn
w:trades	eaacbbZbamqcl
w:tradesmen	maZbbcocaaacc
w:trading	kceccbZcbZsdb
w:traducao	Zabbcbpbbabba
w:traducirnos	oddcdbbccdcbZ
w:traducteur	obbcccbcbcdca
w:traduction	pcbcbbbcbbcba
w:traduit	odddddbdddded
w:traduttrice	acabccaboacba
w:traduzioni	dnddddbdddddc
w:trae	abbbcbaababaq
w:traed	bccbdcbbcbcco
w:traes	acbcccoccbcca
w:trafego	Zcbbbbpbbbbba
w:traffic	abbcccZbbZbbr
w:trafico	bbcccbaZcbbco
w:tragam	ZaaabaaqaaaaY
w:trager	pcccdYcccdccb
w:tragt	oddeeeeeeeded
w:traiga	bbccdbbccbZbp
w:trail	abncndacbaddc
w:train	cgcbbokhblbck
w:trained	Yncbbomaalkba
w:trainee	coabbbYbrZbaZ
w:trainees	XaZZapYZuXaaY
w:traineeship	YZZYZnZZpZaaX
w:trainer	bcbccqabbhdmd
w:trainers	nbcbcnabccbca
w:training	acbbbrnccdcbn
w:trains	dpabclZbbmacl
w:traiteur	ccbdddbdbbcco
w:trajes	pbbccabbbbcba
w:trajet	ccdcdobacccda
w:tram	hlabbcjbbmabn
w:tramitamos	oeeeecddeedee
w:tramite	dpceeddeeeddd
w:tran	oZZbaljZoZabY
w:trani	bdcdddcdndddc
w:tranne	ababbcaaaobbZ
w:tranquille	abbdccpbbbbba
w:transcash	bcccccbcdcoca
w:transcript	amoccbZkcZbcb
w:transcripts	bbbddmccncddb
w:transfer	hcbqcbaacbrbc
w:transferencia	qbckccbccblcZ
w:transferencias	ccdddccdddodc
w:transferred	bccbndbdddcnb
w:transfers	bccddbacdbqbY
w:transfira	bZbcccbbcbobZ
w:transformar	bbacocbbbbbcb
w:transformons	apacbcaccbbcZ
w:transicao	ZaZaaaZZpZaaZ
w:transit	Zblbabonbaaca
w:transition	pakbbbnblbbcb
w:transito	aaaaobZaaaaan
w:translate	pdaabnZabacmZ
w:translated	qaZZanlaaaaba
w:translation	sbebccmabaaka
w:translator	pnZbnbXcaabca
w:translators	YamaldnobZbbZ
w:transmets	cradddcdbccdb
w:transmette	apZbbbacaabbZ
w:transmettez	aZYcbcabpaabZ
w:transmettre	bcdedddepdeec
w:transmit	ldbcdcbcdaqab
w:transparence	aaaobaabbabbZ
w:transparent	abcccZnoccacZ
w:transport	blZbnaZkbZabp
w:transportadora	abbbbbacbbpca
w:transporte	bpcmdccddchcb
w:transporteur	occddccccdadb
w:tras	onccclbcccbcb
w:trasferimento	YZZbZaabpabbZ
w:trasferiti	aaZabbZaapbaZ
w:trasferte	oeddeedeeeddc
w:trasforma	bcbcccbccbocZ
w:trasformiamo	bcddobccddced
w:trasloco	bbbcbcocbbbda
w:traspaso	aaZbpaZbaaabZ
w:trata	lZZaaaloYZaaY
w:tratara	bcccdccbcccco
w:trattenendo	bbbcccobccbca
w:traumjob	aanbbbnbaaaaY
w:trava	bcacocbcbcccb
w:travaillais	dccededepeeed
w:travaille	bcbcccbcrbcca
w:travailler	nbacbbZcrabbZ
w:travaux	ocddebbdcdcdb
w:travel	nccbdpcbkbebk
w:travelling	lbZcccZbbqbda
w:travels	cdcccdbddomdb
w:traves	oddcdccccdcba
w:trays	mccdddacdnadb
w:traz	bcbcccbbcbcbr
w:tre	nlbjkiabcmebY
w:treasurer	ecbbcnfZnabcn
w:treasury	mkjbmckbbbdca
w:treat	Zmamccbclcoca
w:treated	Yaboclaacbbcb
w:treaties	bkccpbcdcbcdd
w:treating	ZlZbbbjmZqbbZ
w:treatment	haepbanaablbZ
w:treats	ccbcdcllcqcaZ
w:tree	paabbcZcbnbcl
w:trees	ocbcjmajccbda
w:treibt	cdcedepedbded
w:treinamento	ZZZbbpZaZZaaY
w:treinta	abpcccbcbZcbc
w:treize	boddddcdcddcb
w:trembler	baabccobccaca
w:tren	aaaaabaaZpZaZ
w:trends	acasccXkcbccc
w:trennung	dddededepceed
w:treno	bbbocaZZbbbba
w:trenta	YbbpcaabbbZbZ
w:trente	bcacacbbaobca
w:trentina	qdccddcdddddc
w:trentino	ZcbcbpbaaabcZ
w:treppenhaus	ZaaabbZaaZapY
w:tres	nkbfchlkbnabY
w:tresen	ZZZaaZZooYaZX
w:triage	kcclcabacbbcp
w:trial	lfbkkbnejadlZ
w:trials	kaZbcnZanmbca
w:tribunal	oaaocaibbbabZ
w:trichterchen	bccdddbcdccco
w:tried	cbjcebpbbhcck
w:trifft	ddeeeedeeeoed
w:trikots	ccdddcbcccbco
w:trimestre	naaobZaabaabZ
w:trinken	bcbcndbcdocca
w:trios	mbabaancbcbcb
w:trip	qabccaZbclZcn
w:tripod	bdadddccbqddd
w:trocar	ocncccbcccccb
w:trocken	acccdcccdccco
w:trois	pdaekgkjdabdc
w:troisieme	abZarbabambba
w:trolley	aaYYoaoYbYZaZ
w:tromper	bcccdcaocbcca
w:tromso	mmZaaaYaZqaaY
w:trop	ababbbZabpbaZ
w:trophy	aaabcbqYbakZZ
w:troquei	acbbbbacbbpbZ
w:trotzdem	abbbobabbamba
w:trouble	bdcdlcmddlced
w:trouve	cccddddeodled
w:trouver	bdccddncdcccn
w:trouverez	dqddddaddcddc
w:trouvez	cecedepeddedd
w:trouxe	Zddcddbbdccco
w:trovarci	aboccbbacbbca
w:trovare	cdbcddpcncddb
w:trovarmi	bcaccbaobabca
w:trovato	ZbababpbaaabY
w:troviamo	obbdcdbcccdca
w:trovo	abaccbabaZbZp
w:truck	brZamaYakcabZ
w:trucks	pbabbaZcbZoca
w:true	lapajjXZpaaZY
w:truly	eqilcaacdbcbb
w:trust	dlecelncceidb
w:trusted	ZaZbbaZanZpaY
w:trustees	qaacbbnccbccb
w:trusts	laocncdcabccb
w:truth	clmboaYababca
w:try	ZdjfjfpenZbmZ
w:trying	abenchaaonhba
w:ttc	pbbZcbbbccccb
w:tu	jefcdgdcdcknk
w:tua	lbbddcbcmcipa
w:tuba	baacbcaacqccb
w:tubaroes	apaccbbbbbbbZ
w:tudo	kbdboblacklaY
w:tue	lZambbkabZeap
w:tuesday	cjbjcdimjecbn
w:tuesdays	lcabcnkkbjccb
w:tuition	inZacZoobbbca
w:tull	mcocccbccabdb
w:tulsa	acbcdcndddmed
w:tun	ccbddcocbbabo
w:tunde	bbacbmobcbbcc
w:tune	pZZaZYZZaZbao
w:tuning	ncccdbZobbcdb
w:tunnel	mdcdddcccndec
w:tuo	cjkccccbjckof
w:tuoi	kcbcccbccbocb
w:tur	cbcddcbrbbcca
w:turba	ZZaaaaZZapaZY
w:turbine	ZamZbncabkana
w:turbinen	pbaabaZababaZ
w:turbines	ZbabqaZmcZbdb
w:turin	Yobbobaccbbdc
w:turistica	accccapZbbbca
w:turku	nababZZobaacY
w:turma	YZZaanmmZZZZi
w:turmas	ZZYaarYZZYZZX
w:turn	jaabkilbcklnc
w:turnaround	Yaoacalnaabca
w:turned	ZanbacYbbpknW
w:turni	obbbbcbccbbcb
w:turning	eaZbojjaanbca
w:turno	bpacbbaabbbbo
w:turnos	bbbbcbaobabbZ
w:turnover	ZkZbobZbaamba
w:turns	nZmenckbbabbk
w:turnschuhe	bcbccbaabacap
w:turnstile	lcbcccZpbZccZ
w:turnstunde	cbddddcccbcbp
w:tus	mdcddcccdcnab
w:tussen	ababbnabbaaar
w:tutor	Ybcbcracbblcn
w:tutores	Yccbdobcccccb
w:tutorial	ZbanbrYXcbaaa
w:tutorials	ncbbcqZadbccb
w:tutoring	YaaabqkaaaabZ
w:tutors	YZbbcmqacbaca
w:tutte	abmcccabcbnpZ
w:tutti	fZZaaaZanoaZX
w:tutto	YaZnaZYZipaaX
w:tuya	ZaaaaaaapZbaZ
w:tv	XmZqbZYZbZmaX
w:tvod	bpcdccccdcdcb
w:twaalf	obbcnbbcccbca
w:twee	knbbjbpccclcb
w:tweedaagse	YccbcrZbccbcb
w:tweede	odcdddcdccddc
w:tweedehands	abaobaabbaaba
w:tweeentwintig	ddcedddeodeed
w:tweet	YamacbZbZpbcZ
w:twelve	echbmpnkbbbca
w:twente	abYZbbYbpaaca
w:twentieth	bdddmbbdcnddc
w:twenty	ecipbkecjdfca
w:twice	aakmbnlaclkcb
w:twins	caZbicYapnbbk
w:twintig	abcobbmbcbbca
w:two	lhchkljedcdci
w:tx	kmZdddndccddc
w:tyler	bcbbacqcbaccb
w:type	mndjcbjbbamca
w:typed	omabbcabadobZ
w:types	mboacccccbccb
w:typically	kajocbkbcbabb
w:typing	dZbbbbmabbqbZ
w:typo	bcZbcbZbbqbaZ
w:tyre	fbbbbnmacabnZ
w:tyres	laZqabkbaZbbZ
w:u	ljildhjblalab
w:uber	cchlcjcohgdbc
w:ubereinstimmung	bbocccaccbcab
w:uberfallig	ccccdcbcdcZbo
w:uberhohte	bcbcccpcbacba
w:uberlege	bbpccbacbacca
w:ubernahme	aqcdccbaacbZZ
w:ubernehme	acbccapcaabca
w:ubernehmen	daabqalbbbbbZ
w:ubernimmt	pbccbbbbcacda
w:ubersetzen	pbbacZaacbbba
w:uberweisen	cbccdcbcdckcp
w:uberweisung	bbbocaaZbbaba
w:uberwiegend	oeeeeedeeeded
w:uberzeugt	cdcdndcdccmbc
w:ublich	mddmedcdddcdc
w:ubrigens	cbcccabbapcbZ
w:ubungsvideos	cbcdnccdbccdc
w:uelzen	bcbcccbcbacco
w:uffici	ZZZaoanaaZZaY
w:ufficio	bobdcckobbhca
w:ugly	mbbcodadccbdc
w:uhr	bcccdcblccccr
w:ui	aaccobbacdmcc
w:uit	cbilbejbhnmbc
w:uitbetaald	abaaaaaabbpba
w:uitbrengen	ocdbacccddcbb
w:uiterlijk	boabccaacbbba
w:uitgevallen	occddcbccdcdb
w:uitgever	bbadcbcdocddd
w:uitlegt	occnccbcdcccb
w:uitnodiging	dddedemdccdob
w:uitnodigingen	ZaZaaaYZZYZpY
w:uitvraag	pddeeededeced
w:uitwedstrijd	bbbccbabaacco
w:uitzendkracht	boccbccdddbdb
w:uitzetten	abbYbYZabbpaZ
w:uitzicht	cqceddcdccddb
w:uk	ecZbbaZplZboY
w:ulceras	ZaapbZZacaaba
w:ulm	cdcdddbddccco
w:ultima	ababbbaaboabZ
w:ultimas	ababbZlqbabaY
w:ultimi	bbcccYbpcabaZ
w:ultimo	cddcddneddded
w:um	jdhjihebcghik
w:uma	kjiflmccmbiba
w:umas	pclccbbcobcca
w:umbrella	kblacbjbbokcZ
w:umetikettieren	abbbcaaabaobZ
w:umfang	oddeeeeeeeded
w:umfeld	apabbbabZabaZ
w:umfrage	bcbcccoccabcb
w:umgezogen	abpbbbZbaZbaZ
w:umore	bbcccocccccba
w:umsatz	cdbedepedbded
w:umsetzen	qdcdddcdddddc
w:umsonst	occcccbcdccdb
w:umzug	ccoccdbcnaccb
w:umzugehen	ddeeeedeeeoed
w:un	ikjljjcdjcecb
w:una	jdkhjljcidfda
w:unabhangig	ccoccdbcbbccb
w:unabhangige	abcocbbcccccb
w:unabhangiger	Zaaobaabbbbcb
w:unable	acccdbpbccZcn
w:unaniem	apbabbZbbZbaY
w:unas	ebcbdobcccbba
w:unavailable	ZaaabbZYbZZnl
w:unbefristet	btcddccddcdcb
w:unbefristete	dodeeeeedeeed
w:unbefristeter	bobcbbbccbcda
w:unbezahlt	dddddoccddddb
w:unchanged	ocbcdZbacaccp
w:uncle	ababnaYdaYsbn
w:und	edieifcflglbi
w:under	jkbdccddeljki
w:underground	acbacmkccZocc
w:underneath	mbacbcabcmodc
w:understand	iclofjibhebcb
w:understanding	cbodddbdclddd
w:understands	daZmolYkbkacj
w:understood	lcacccaccqcdb
w:underwriter	nccmdcZdddcdc
w:underwriting	amabkZmabYboa
w:undo	bbbccbZZbonaZ
w:une	ikckmoahdadda
w:unertraglich	ccoccdbccacca
w:unfortunately	ZpZbbaYabYbbn
w:unica	aaZbcapbbbbba
w:unico	coccddccccccb
w:uniform	bbbbccmZbZoam
w:uniforme	bdccdcaccaocZ
w:uniforms	pbakbambcbacZ
w:union	dmZbiekemZmbe
w:unions	mcdcdaobcbacb
w:unique	ZaZZbbbabbapZ
w:unit	lmaccelbladcl
w:units	lbcncajmcbccb
w:universidad	lobbbZaabaabZ
w:universidade	apbabYaabaabZ
w:universita	apbabZbaabZbY
w:universitario	dnddededdeced
w:universitat	cpdeedcdddeec
w:universite	abcbbpbZbbacZ
w:universiteit	boccmYbbbbcca
w:university	ijbmnfbfmfbca
w:unless	Zcccdcebdckoo
w:unlimited	ZrbbccYbcbqcZ
w:unlock	bccadcnadboba
w:unlocked	aabbcbabdbsba
w:uno	rbjcncabgbcca
w:unos	mabaaoZabbZbZ
w:unpaid	abbbonZakdmbl
w:unread	YaZabbaZaYarY
w:unreal	okbdddmccbcdb
w:uns	lndkddbbcimcd
w:unser	jkbkblkncbibZ
w:unsere	bajalojkbacma
w:unserem	bknlcclccclca
w:unseren	qcccccbncccca
w:unserer	kaibknlabanbY
w:unseres	ddeeeedeeeoed
w:unsolicited	Zpcdcdcdcdddd
w:unsubscribe	dbYbbbkobabna
w:unter	kkklcbjcccnba
w:unterhalten	bcaccbaZbpbbb
w:unterkunft	aabbcaaobaaba
w:unterlagen	ocdmdcccddddb
w:unternehmen	bcldcdoclbccb
w:unterrichtsstunde	bcccdqcadcddb
w:unterschrieben	cabdndbdcccdo
w:unterstutzt	ddeeeedeeeoed
w:unterstutzung	pcdccbcdddccb
w:unterwegs	YbZbcbkaoZabn
w:until	lcdelcjlbbddm
w:unusual	obqbbbaaballZ
w:unverbindlich	bcacbcpbbacba
w:unverbindliches	bcabccoccccdb
w:up	jdkeecjjejddf
w:upcoming	Zanccbobnbbcb
w:update	hblbecdbjZmkm
w:updated	lbncccebcbiod
w:updates	aaabcbZcbnbmo
w:updating	YZqmcbYbZZbbZ
w:upfront	kblbamZabbpca
w:upgrade	mcbbccoccbblb
w:upi	babdddacdcqca
w:uplift	ZbbbcombccccZ
w:upline	ZabcbcYbbbrca
w:upload	ababbZqYbZlmY
w:upon	jeejcmmbbdfch
w:upper	mZZccbYmpaaaZ
w:uppsala	nbcddccdncddc
w:ups	ZfqpcaZbaamca
w:upstairs	ZgjbaaYqbXZbc
w:upto	aqZdddbccdccb
w:upwork	ccddcdbddcpcc
w:ur	nkcbcbabbbpcZ
w:urban	ababbjllclZna
w:urbana	boccadbbccccb
w:urbani	ababbbabbobbZ
w:uren	qbbcccabcbcan
w:urenstaat	acaccbabbabZq
w:urgencia	Zabbcbobcabba
w:urgent	mcfcccabbbkbq
w:urgently	macbcnabbabbY
w:urk	ddcedddeodeed
w:urla	bcbcccbocbcbZ
w:urlaub	brccdcbccccca
w:urlaubstage	bnbcccbcbccco
w:urlaubsvertretung	dddededepceed
w:urn	ZaZaapZZbYabl
w:us	kiekjhekcehdc
w:usabilidade	dddndccdddddc
w:usabilita	cdcndcbcccccb
w:usability	bccpcbbbccccb
w:usage	maYYaZlZbZZpY
w:usata	ababbbpaaabbZ
w:usatela	bccdccbccbcco
w:usati	acbccbbbbbbao
w:usc	labdddndddddd
w:usciamo	ccbcccbbbabco
w:uscire	aaZbabZaZZpbZ
w:uscito	abZcccbicZcbr
w:usd	nebpeejbcbjca
w:usdc	rabacaabcbZca
w:usdt	bdddccbddcscb
w:use	bcjjjdljbldic
w:used	gdbnibjddledd
w:useful	XidmaanoYjaaY
w:user	bbbjjampcbmbZ
w:username	bdcddcbccbpaa
w:users	dbZlqcjdcZcha
w:usine	bobccdcdccccc
w:using	YfacnncabnobZ
w:uso	bccccobbccccb
w:usted	liljcbkblblba
w:ustedes	bbacbbpbaabcZ
w:usual	nmbkdbbbbbebn
w:usually	obmfabebjnbcb
w:usuarios	cdcndcbcccbcb
w:utente	ZbbbbbaabapaY
w:utentes	ncddddcdddddd
w:utenza	bdcccbcccboba
w:utilisateur	cccoccacdcbca
w:utilise	bbbbccocccccb
w:utilities	aaocndbcbbcdc
w:utility	ZmcalbYaaYZok
w:utrecht	ldccclacabcra
w:uur	liblckhccbjbm
w:uurprijs	bbboccaccbcca
w:uurtarief	bccobcbcdcccb
w:uurtje	qdcdcdcdccccb
w:uw	abcccbpbikkao
w:uwe	cbddobcdddcdc
w:ux	mmcdddddkcdlb
w:v	ncccdcbbcbbYo
w:va	kknjfcjbiabbk
w:vaandel	odcdddcdccddc
w:vaart	occcccadcccda
w:vacaciones	bobcccbcnbcba
w:vacances	ZZoaaaZZZoaaY
w:vacancies	aaqbcbZlmbana
w:vacancy	bmmccckbpbbic
w:vacant	apmbccacabnba
w:vacante	lnccddkddclcb
w:vacantes	ecdededeneece
w:vacatiegeld	YZapZZZZbaaba
w:vacation	fqbbcnkabbabZ
w:vacature	bnbdddmcaccpa
w:vacatures	dbmeedcdccdob
w:vaccination	acccdcbcccabp
w:vaccine	bcbpddbccbcba
w:vacinacao	bcbcccbZcbbbo
w:vacinas	cccdcccbcccco
w:vader	cddeddnddddec
w:vaga	inkdddbcccind
w:vagas	caddcchloccnb
w:vaglia	aadcccbcddodb
w:vague	YarcccZbbabca
w:vai	jmdcobabbdebh
w:vais	bcmcccacqacba
w:vak	ababbbkblobbZ
w:vakanzen	bbocccbcbbcca
w:vaker	cdddddodcddeb
w:val	ZcccbpbaaabcZ
w:valable	acaccbabcZbZq
w:vale	bobpccbcccccb
w:valencia	knacibiknabbZ
w:vales	cqbeeddeddddc
w:valeu	aaabbbZaboaaZ
w:valid	XmlabZmYZaXrY
w:validating	nabocbZbcbaca
w:validation	labbcbocccbca
w:valider	bbccccabcaZbp
w:vallee	aaabnbaoaaabZ
w:vallen	accbcoacbbbca
w:valley	oblabbYaofbca
w:valor	lccnccbccbbbo
w:valoracion	Zccocbccccccb
w:valparaiso	bbacbbabbpbca
w:valuable	bbblcanabnbbb
w:valuation	Zcbpcbnbclccb
w:value	bbjkkbmhdlmca
w:valued	kbbbnanacbicb
w:values	cbncddbdbnddd
w:valutando	ccpdddbdbbdcb
w:valutare	pbacccacaaccb
w:valutazione	accocacdcccdb
w:vamos	jlkbnbZbcnbaZ
w:van	clfkidkcebdcm
w:vanaf	dbbbbjpbcbbbn
w:vanavond	jbZbbaZaaanbn
w:vandaag	ZbabbbZmbZmZo
w:vanno	ncccdcbcncbca
w:vans	lkbcnckccccda
w:vantage	ikjcecdklccma
w:vanuit	ccddddbddcodc
w:vanzelf	baocccbbbZbca
w:vao	aaZbbpZZaYaZY
w:varanda	bbabbbZobZbba
w:varen	ddcedddeodeed
w:variable	bpccmcbcccccb
w:varias	dbpededdcdddc
w:various	bapdddccdcdde
w:varnish	YbbbboZnbabaZ
w:vas	aaaacbobcobaa
w:vast	bsocccbcabccb
w:vaste	nqbbckZbjbbba
w:vat	oaZjdalpiZabZ
w:vauban	occcccacccbca
w:vc	kjfllbYanaZbY
w:ve	fgedkdjejkeed
w:vecchio	kaabababnaaqY
w:veces	ZaZbabZaqZaaZ
w:vede	eodddeddedeee
w:vedere	bcbncbqacaccZ
w:vedi	bccddcbccccqa
w:vediamo	dpbeeedeeeddd
w:vedo	bbadbcacaabbp
w:veel	kaYZmamaamZak
w:veertien	mbbbbbabbbabo
w:vehicule	cccdddcccbccn
w:vehiculo	bbcbcbbbcbbbo
w:veilig	aaZaaaYabapaY
w:veille	bbbbccpcccccb
w:veintidos	bocccccdbdcdb
w:veld	cddeddnddddeb
w:velha	ncdeddcdddddd
w:velo	bdbcddbdbcddo
w:vem	blcddcfccbcbq
w:vence	bcbbcbabcbaar
w:vencedor	abbbcbZpcbZab
w:vencimento	ZoZbbbaababao
w:venda	abbbcbabcbbaq
w:vende	rcbbbbacbbZca
w:vendemos	ababobbbbbbcb
w:vendendo	bccdccbcdcocb
w:vender	abbcoclcbbbbb
w:vendere	pcbccbacbbbca
w:vendes	bobbcbbccacca
w:vendeu	ocbdcbabcabcb
w:vendia	dddddddcncddd
w:vendimia	pbcbcbcccdbdc
w:vendo	ZZZanaqZZZYaY
w:vendor	cbfodbkbjamck
w:vendors	fbZpbbZobZbcb
w:vendra	ccdcdabbdcdcp
w:vendre	cecedepeddeed
w:vendredi	nmabcaabbbjbk
w:vendredis	accdcobacccca
w:vendrias	ZoacbcaoaabbZ
w:vends	bcacbcbbbaoca
w:vendu	ccddpdccecddc
w:venerdi	bccccYbpcabba
w:veneto	aZabbbZaZabpZ
w:venez	bbbccZapbbbaZ
w:venga	cdbcddccdrdba
w:vengo	cddcdeneddded
w:vengono	ZaapaZZZaYZaY
w:venha	ZkabbonabZZaY
w:venid	ZZZaZZZpaYZZY
w:venir	ebabcaZolbbbq
w:venire	ZbZaboaanaabn
w:venlo	bbbdocZcbnbcb
w:vent	lcZbbcaaZpcca
w:ventas	ZbbcbpZaabbbZ
w:vente	cccnccbcdcbca
w:venti	ocddccbdcddec
w:ventisei	cddcddneddded
w:venture	bZbopcabbZbcb
w:venu	ababbbaacbpba
w:venue	YabbmmYocamba
w:venues	caanpaXbaYaca
w:veo	aaaaaamaaoabY
w:ver	aaclkbobbcaqY
w:veranda	Zcbcccpbcccaa
w:veraneo	dedeeepddcded
w:verano	mbmbboZabaabZ
w:verantwortung	bbpcbbZbbZbba
w:verao	ZapbaaZaZYaaZ
w:verba	ncddddcdddddd
w:verbale	bcbcccbbcabbo
w:verband	cdddddcdcdndc
w:verbandsblatt	ZabZbpZacbZbZ
w:verbindungen	abcocbbcccccb
w:verbringen	pccccbZcccbcb
w:verbunden	cdbedepedbded
w:verdad	dodeeecedeedd
w:verde	YaaaaZpoaZZaX
w:verder	nmcdcdcdcccdb
w:verdes	nddeedddddeec
w:verdien	addcdaccedpdc
w:verdienen	cdddddboddlcc
w:verdient	bcbcccaccbpdb
w:verdiept	Zbaobaabbaaba
w:verdubbel	cdcdbdacccocb
w:verdubbeling	bccccaaabboca
w:vere	daeeneeeeeeed
w:verein	pcccccbbcccba
w:vereinsfest	abbbcbobaabca
w:verfahren	bpbccaabbabbZ
w:verfallen	aaabbaabcapaa
w:verfugbar	obaccbbbcbcca
w:verfugbarkeit	pddeeecededec
w:verfugung	oeeeeedeeedec
w:vergadering	abbccchbbmbbo
w:vergaderingen	accbcoaccbbca
w:vergeben	paabbnZZbabbY
w:vergessen	bcbccbabbacap
w:vergleich	ZaaacbpababaZ
w:vergoed	pdeeeedeceeec
w:vergoede	ZaZpbbaaaaabY
w:vergoeden	occcccbcccccb
w:vergoeding	ZbakaoZobaabZ
w:verguenza	bcbcbaYpbbbbZ
w:vergutet	addneddddeddd
w:vergutetes	dccndcccccdcb
w:verhaal	aaZbaaZabpaZY
w:verhandelst	baabccpabbaba
w:verhuisd	ZaapbbZbbabbZ
w:verhuizing	bbZbbbZbZpbbZ
w:verifica	cdcddbccdbqXZ
w:verificacao	ZaabaZaZbamnY
w:verificacion	bccccbcbcboZZ
w:verificatiecode	cdcddbbcdcobb
w:verification	abbcccZbcanqb
w:verified	cbaacbhabZqqY
w:verifiziert	ababbaabcaoba
w:verify	aZZbcbeZcaqpY
w:verita	ababbbpababbZ
w:verite	dccededepeeed
w:verkauf	abbbbbbbcboba
w:verkaufen	XZZnoZYabaaaZ
w:verkeerde	ccbdcbbobaddc
w:verklaring	accbcbaccbpcZ
w:verkoop	bbacobjZYZaba
w:verkooppraatje	ddcedepebcddd
w:verkopen	ZZaapaZaaZaaZ
w:verlag	apbbcbbbccccZ
w:verlangert	accdddccdccXr
w:verlangt	cdddddcdcdndc
w:verlasst	bpabcdbccccda
w:verlaten	coccdbbcccccb
w:verleihe	abbbcbobbabca
w:verlengd	Zcbcccabcabmo
w:verlenging	mpcdcdbcbccca
w:verliert	bcccccbbccoba
w:verlo	aaZbabaaaZapZ
w:verloopt	cacdddbdZccra
w:verloren	ababbbaaaanao
w:vermessung	ZbabaaaapabbZ
w:vermitteln	bbadddrdbbccb
w:vermogen	ababbbababpca
w:vermutlich	bcbccbZbcabao
w:vernemen	boabccaacbcbZ
w:vernetze	bbacbcbbapbca
w:vernetzen	ccbbddbbcqcbZ
w:vero	lcccbobcbbccb
w:veroffentlicht	ZbabbbZabaaoZ
w:verona	neededceeebed
w:verpackt	pbccbbbbcbbcZ
w:verplaatst	abbcccbbcacbo
w:verplicht	pdeeeedeceeec
w:verra	YaaobaZabanZY
w:verranno	bcccccbbcbcbo
w:verrat	bbpcccaccabab
w:verremo	bcccccbbcboca
w:verresti	cpcdcbbmdcddb
w:verriez	abdbdobaccbca
w:vers	aabbbbZbbZaap
w:versa	bbbcbcbccbpca
w:versando	bccccbbbcboba
w:versandt	ababbbabbabYo
w:verscheen	bcbcccabcaboZ
w:verschiedene	ddpeceddccdcc
w:verschlagworten	pccccbZcccbcb
w:verschoben	bccbddbbdbbco
w:verschuttet	dddededepceed
w:versee	bcbcbbbbccocb
w:versement	ccccdccbddocb
w:versez	aabbbaaabbqaY
w:versi	ZbbbbaZabapaZ
w:versicherer	deneeeeeddedc
w:versichertenkarte	ccbbdcbcdccco
w:versicherung	pcdddebebeeed
w:versicherungsbranche	dcbdddbdncddc
w:versinken	cddddeodcddec
w:version	fcbccbjmbabbq
w:versions	abcbcoZbcmcda
w:verspatet	acccdcccdccco
w:verstandnis	ccddddccdcddn
w:verstehen	bccjdnbocbcba
w:vertaalwerk	bbadcbcdocddd
w:verte	cdcdddcdcqdcb
w:vertel	aapbbbYbZZaaZ
w:vertelde	ddcdcdobcccdc
w:vertical	qbacdbaccaccc
w:vertrag	lkbdccbccbcar
w:vertraulichen	bobbddcdddddd
w:vertrauliches	bccndcacddcdc
w:vertraulichkeit	bobbcbabbbbcZ
w:vertrek	bcbcccaobbcca
w:vertrekt	cqbeddcdccddb
w:vertrieb	acbnccnbbbbba
w:vertrouwelijk	cobccdcdadddc
w:vertrouwen	ocbcccbccbncb
w:vervallen	bbZcbcbcoabba
w:vervangen	qaccccaccccca
w:vervelend	abbcbcpbbaYbZ
w:verwacht	cncedecddddec
w:verwaltung	eddeebddmdeed
w:verwandelt	occdccbdbcbdb
w:verwiesen	bcbcccpcbacba
w:verwijderd	bbacbcaababpY
w:very	dhkelehijkccb
w:verzamelen	ccccccbbcccco
w:verzekeringen	acbccdsbabcbZ
w:verzoek	cdddddcdcdndc
w:verzonden	ababbbaabZaZo
w:verzorgen	bcdbdoaadccdb
w:ves	ZZnaoZYaZYZaY
w:vestiging	ZZpaaamZaYaaY
w:vesting	bbbcrcbdccddc
w:vet	eilbeiYmbYbbo
w:veteranos	bcccccbbcabco
w:veterinari	ddeeneeedeeed
w:veterinaria	oddcdcbccdcbb
w:veterinario	nbbbbcbcbbncb
w:veterinarios	abpbbbabbabaa
w:veterinary	mbbbbkacmmccb
w:vets	ankniaalbabdb
w:vetted	accbcbqbcdYdc
w:veuillez	abbccbaababap
w:veut	babcpbbabbbca
w:veux	anabbcZbaabbo
w:vez	qclcclabbabch
w:vezes	ZbambaZabanan
w:vi	jbdbbbpkmjcbZ
w:via	maijjdehbknba
w:viagem	abbbcoaZbnbbZ
w:viaggio	abbbbraZbbbbZ
w:viaje	acccdrbXcbbba
w:viajes	ccbcddccdrdbZ
w:viaticos	occZccbcccccb
w:viatura	aoabbbbcbbbcb
w:viaturas	bbcccccbbbcco
w:vibration	obbbcbabcaZcm
w:vicar	abZcccqcbacda
w:vice	anZbccncclcdb
w:vicino	abbbcbaabZboY
w:vicios	ZZapaaaaZaaaZ
w:vida	anacmlkbbamcZ
w:vidas	aaabbbpbbabcZ
w:video	bdbpbmkmcbjea
w:videochamada	aZapbaZbbbmba
w:videochiamata	acombajbccbca
w:videoident	bccddccddcobc
w:videollamada	aaaobaabbbaba
w:videos	lcbcbcnmcbocb
w:viel	dlldjcncccicb
w:viele	lbjbbbpbbkaaZ
w:vielen	cccdddcccoccZ
w:vieles	bbrcccabcbcca
w:vielleicht	YZXZaYXoqYZZX
w:viendriez	ccdbnZbodccdb
w:viene	jambbkYadZbZp
w:vienes	bbbccbbababap
w:vieni	ZnZbaaZZaYaaq
w:vienna	lambjcZamnbca
w:viens	Zbacccabnabaq
w:vient	ZabbmbZabaaap
w:vier	lclmjbmccbbbi
w:viermal	bbbrdbbacccbb
w:viernes	ilambajakZeak
w:vietate	bccccbbbcboba
w:vietnam	ZbaoobckababZ
w:view	aeclceZebkbqe
w:viewed	abbcdcaccbbtZ
w:viewer	aZbcccZbbanYp
w:views	lbancbZebZaqZ
w:vigile	obcbcbcccdbdc
w:vignes	odddddbdddded
w:vigo	aZZccbaaabbqY
w:vijf	pbbccbjncbkca
w:vikram	ZbdoabYboZabZ
w:villa	oZabbcZcbboba
w:village	mbcaklaabcaaq
w:ville	ZnYoacZbZabcb
w:vilnius	ekabnbbnbaYnZ
w:vimos	apcccbbbbbcbZ
w:vinculo	boddddcdddced
w:vind	YbabbaZabaaZr
w:vindo	bceddccdddodd
w:vindt	ababbbZbbXbsY
w:vine	abbcbZaapZbba
w:vineyard	lfabobcbanaba
w:vineyards	cmknabnbaYbba
w:vingt	amnclbbbbbbcb
w:vinho	abbbbaZobaaam
w:vini	occbcaacdcacb
w:vinicola	bobbbbbccccca
w:vino	bnbcccabbbbbm
w:vinte	ndcddbmcdccdb
w:vinto	kaabbakbamnaY
w:violas	XZaZapYnbZaZX
w:violin	laZbaaoZaoaaZ
w:violins	kaaaaZZbpZbba
w:vip	adcddcacdcpdc
w:vir	accbdbbcdcccr
w:virar	bbacocbcbcbcb
w:vire	bcdcbcbcddoda
w:virement	cdcddcccddodb
w:virenscanner	dcddddbcddobb
w:virgula	bbbccababobbZ
w:viria	cqcdddcdddcdc
w:virtual	adomchoabchcb
w:virtuale	bbrcccbdcadcb
w:virtuel	bcpcbbZbbZbbb
w:vis	abZbbbZaaZbap
w:visa	imecccccnbocb
w:visage	cccdcdcdccodc
w:visas	ZaZbbbkbsZcaa
w:viseu	bccccZbocbbbZ
w:visibilidad	abccbapacbYba
w:visibilita	cccbcZaoccccb
w:visibility	acbcbcoccclba
w:visible	ZbbbcbbbccaqZ
w:visio	bccmcnbcddcdc
w:visioconference	cddeddndddddd
w:vision	nlackcbcccddc
w:visit	pkahcdbmdfbbf
w:visita	bbcccabbclbbq
w:visitas	pcdeedcddeddd
w:visitato	cdadedcddcdpb
w:visite	anbbaZapbbbaZ
w:visited	ckldddbndccbd
w:visiting	Zbbbcpaackbco
w:visitor	kbocbblcbbbcb
w:visitors	bcbcccckclcdn
w:visits	rbaacmZcbaanZ
w:vissen	bcbcccbbbbbco
w:visserij	YZapZZZZbaaaZ
w:vista	mbcmccbccbapZ
w:visti	bcacccoccZbca
w:visto	nblclcZbnZbiZ
w:visual	mdcddcbcdoceb
w:visualizacion	bcbbcoaacbcca
w:visualizaciones	aaaabaZaaYapY
w:visualizada	ddceeecddddpb
w:visualizou	cdadedcddcdqb
w:visualizzata	ddceeecddddpb
w:visuels	aabbbapbaabbZ
w:visum	bZacababpabbZ
w:vitae	bbocdcacnacdc
w:vitale	acccdcbcccabo
w:vitoria	Zbdccqaaccacb
w:viu	pbacbcadbbbcc
w:vive	aoZbbbZaZobaZ
w:vivere	accbcapZbbbca
w:vivienda	YaabbaYqaZbbZ
w:viviendo	aaZbbbaaaoabZ
w:vivre	baadaapbbbbaa
w:vizinho	abbbcboccbbca
w:vlaams	aobcccabbbbba
w:vlaamse	rbZdeddeddddd
w:vo	dddddeddncddd
w:voce	jdlejdcbjbmnZ
w:voces	aZbbcbpbbbZaZ
w:vocht	ZaaabZZobZaaZ
w:vochtmeter	ZaaabaaobZaaZ
w:voeren	pdddeedeeebee
w:voeten	cddeddocdddeb
w:vog	pdeeeedeceeec
w:voglia	ZnaaboZbbaaaY
w:voi	abacbZnapabca
w:voice	objjellZbeibZ
w:voicemail	obbcddmccbcdb
w:voices	nboccbbcbZcec
w:voici	aaabbapbmZaaY
w:voie	aobccbbcbcZbZ
w:voila	bcacbbZZapbba
w:voir	ababbblaaqbnZ
w:vois	aZmcbZabZpbba
w:voisin	ccbdddbccbaar
w:voiture	boddddcdcdcca
w:vol	obccccbcbacbo
w:voldaan	ddddddcdcdndc
w:voldoen	ZbabbbZbbanbn
w:volentieri	obZbbkZaaqaaX
w:volgende	obaZobZababbZ
w:volgens	ccddoccdddcdc
w:volgt	cdddddcdcdndc
w:volkshochschule	cdebdpdcddddc
w:voll	bbbccbaYbabZq
w:volle	acabbamobabba
w:volledige	cdddddcdcdndc
w:vollstandig	bbZcccbbbYapZ
w:vollzeit	klbdcdbcbccdp
w:volonta	pbbcccbbcbccZ
w:volontari	ZabbbqZZbabZY
w:volontiers	aoZbabZbbobbZ
w:volta	ajbcbcmbbmnlY
w:voltando	ncddddmdddddb
w:voltar	ababbbZabZaZp
w:volte	acacbcocbanca
w:voltijd	aoacbcccdcccb
w:volume	mambbofbbabba
w:volumen	nddddddddcddc
w:volumes	pbabcZlYaaabo
w:voluntario	aaabbrZYaZaaZ
w:voluntarios	aZbbaqbYbbbbY
w:voluntary	abaccoaanaddd
w:volunteer	njbcghZndjbca
w:volunteers	cbbbblZhbaabr
w:volver	aZabbbZboabba
w:vom	mcblcckbmabbk
w:von	ldiedcmcidmdb
w:vondelpark	obbcdcbccbcba
w:voneinander	ccoccdacbbccb
w:voor	eicjhkjdbdije
w:vooraf	bcccccbccbocZ
w:voordat	mccddcbddcncb
w:voordragen	pdeeeedeceeec
w:voorjaar	lbobboabaZbba
w:voorleest	bbbccocbcccca
w:voorschieten	acaccbbbbbobZ
w:voorschrijven	cdddddcdcdodc
w:vooruit	cdddddcdcdndc
w:vor	leckocjdfccdb
w:vorab	oabbccabccnbY
w:vorarbeit	dccdneddddddc
w:vorbei	dmdemededeeed
w:vorbeischaut	abbbbbaoZabcY
w:vorerst	pdddeecededec
w:vorfuhren	cddddeodcddec
w:vorhanden	bocdncbdbbcca
w:vorig	mmobbaZaaZbbZ
w:vorige	lcadccmcjbccn
w:vorkommt	cddeoedeedeec
w:vorlesung	ccbdcacbaocca
w:vormgever	abacbbabpabcZ
w:vormittag	accocbccdcddb
w:vormittags	dddededepceed
w:vorrebbe	YaaobnZabaZaY
w:vorrei	pblbbbjjkabbZ
w:vorremmo	occmlbbcdccdb
w:vorschuss	bbdcdobZdccdb
w:vorsorge	ccbbdcacdccco
w:vorst	ccbdccccbbcco
w:vorstelle	bbpcbbZbbZbba
w:vorstellen	cqcddecdddddb
w:vorstellst	Zaqdddcddcddc
w:vorstellungsgesprach	abbbcbaabbobZ
w:vortrag	dpdedcdddcddd
w:vos	eddckbohlhebb
w:vosges	bobccdcdccccc
w:voss	cklcddndccddd
w:vostra	bbZbbbkbpabcZ
w:vostro	cddcddneddded
w:votate	ZaababZpbaYbZ
w:vote	nbbbkaZpbaibc
w:voted	pjbbbaaZbnbba
w:votes	hbbbbbaabZZno
w:voto	ZaabbbZpbZZbZ
w:votre	chkdccecceknl
w:vou	bbaccaabppbbZ
w:vouch	baadcdldraccb
w:voucher	ZaasbbZnbalbb
w:vouchers	jaaaaaZZbaobn
w:voudrais	odddddbdddded
w:voudrait	obbocmaZcbbba
w:voudriez	dccededepeeed
w:voulais	ddbddabcapdcc
w:voulez	ZoZbboZaaZabY
w:vouliez	ZapbbbZabZaaZ
w:vous	hikejjfdkdehb
w:voy	abacbbabmobca
w:voz	bbbbcbZobabbZ
w:vp	oZcdcdbdncddd
w:vpn	kbZabbnXbaobZ
w:vr	docddeddddedd
w:vraag	abpcccbcaabbb
w:vraagt	YjabolZaaaabo
w:vragen	dZlaaaYaaZmoY
w:vragenlijst	ZaapbaZbcbaba
w:vrai	apccccbbbocba
w:vriendinnen	ccddddbddcodc
w:vrij	ZqnbbbanbabbZ
w:vrijblijvend	ccbcbcobbccca
w:vrijdag	kmabbbenbabac
w:vrijgave	aabaabZacbpaa
w:vrijwillig	ZbabapaZaZaaZ
w:vrijwillige	ddeddndcedddb
w:vrijwilligers	cdddddoccddeb
w:vrouwelijke	bbcccabocbcbZ
w:vue	bdddccobccbdb
w:vuelo	ccddddcdcdned
w:vuelvo	ocbcccbcbbbca
w:vuoi	obbabZoZbaZbZ
w:vuole	boccclobcccca
w:vuota	acabccaboacca
w:vuoto	bbbcccocbbbda
w:vus	ZbbbbbapaaaZZ
w:vvv	aaapbbZbbabbZ
w:w	kmfclcabbbnja
w:w2	rcecddcdjcddc
w:waar	ZapambZkoZaaY
w:waarderingsmodellen	accobbbbcbccb
w:waardig	cdddddcdcdodb
w:waarin	bccccbabbbocb
w:waarmee	nbbcnbacbbbcb
w:waarom	qdcdccbmcccca
w:waarop	bcobbcaabbbca
w:waarvoor	aapbabZbaabca
w:wachsen	bobdddccbccdc
w:wachst	ababcaapcaabZ
w:wacht	aaaabapaaZabZ
w:wachtwoord	cdcddcccdblnZ
w:wafer	jaapbaZbcbbcZ
w:wage	ZrZaobbabanba
w:wageningen	bccddcbncncca
w:wages	anabqadaaaaba
w:wahl	ddeeeedeeeoed
w:waisenhaus	ddeeeedeeeoed
w:wait	pjacbbZkbabml
w:waiting	bccdnaZibcnem
w:waits	oabccZbaaobdb
w:waived	ababcZqlmaZca
w:wake	ladcccncancca
w:wal	ddcedddeodeed
w:waldorfschule	bpabbbbbZabaZ
w:walk	cnZlkbodaoabZ
w:walked	obababmbbnabZ
w:walking	abYbbckbarbbZ
w:walks	naZZaqYZbjaba
w:wall	oafbbbdaaqbmZ
w:wallet	lcfccbabcatcd
w:wallets	ZaZnaamYaZnZY
w:walls	fbbbqaabcbbdb
w:walter	bcadcdbbaqcca
w:wandel	bcbcccaobbcca
w:wanjiru	ZaanobZbbaaaZ
w:wann	ibqadcecblcck
w:wanna	jmZcbcpbcbcca
w:wanneer	nlbbbcpccbccb
w:want	jilhlkjceccbb
w:wanted	clajecdjcoccj
w:wants	nlbmfdZaccddo
w:war	ZajlbjcljjkZb
w:ward	mkjbaoalaladZ
w:wardens	bboccbabaZcbm
w:wardrobe	aanmccncbbbbb
w:wards	daabmcqbZacca
w:ware	knlbkcablabal
w:warehouse	cmaiblanlbcbc
w:warehouses	ncblcblbccccc
w:waren	mdakcnakblZjZ
w:warenwirtschaftssystem	cddddeodcddec
w:warm	fcbllbeibmbcj
w:warmed	ZoZbabYbZobcb
w:warmepumpen	dddoacddedded
w:warmest	bjbdcnaabpcdb
w:warmly	ckmcccanhccca
w:warmstens	bbabboabbabba
w:warning	abalbbZabbpZo
w:warsaw	occdlcbdccced
w:warte	aaZbabYapZabZ
w:warteliste	bbbccbaYbabZr
w:warten	ababbbYacbbap
w:wartet	paYabboaaZZYY
w:warum	bcbcqcabbbccb
w:was	cceddddcjncmj
w:wash	aabbccaabZaaq
w:wasn	aakbicZbjmhqX
w:wasser	cdddndcdddddm
w:waste	balelbaaaijco
w:wat	hcqbklZeZmaZc
w:watch	ZeaqadYnkblcZ
w:watched	ZjblfoacbjbdZ
w:watching	clablblabdbna
w:water	lbcdlbkacaclp
w:waterkeringen	cbddnbcdddcdc
w:waterlaboratorium	aoaccdabbbcbb
w:waterschap	qcdeddcecdddc
w:wave	bcqcccZcbkcdc
w:way	bldcdcdchoeii
w:wayfinding	lnabbanaabbba
w:ways	mmZbbaYabobbZ
w:we	jigjjijeceede
w:wealth	aanabboaaXbaa
w:wear	daYoandZbjabd
w:weather	jlabgbZablbap
w:web	qdbcbeobcaalc
w:web3	aaccabccccpbb
w:webcam	bccbdcZcdbpbb
w:webinaire	bdccdcaqccbbZ
w:webinar	ccccdchtcicbZ
w:webseite	bbbcobabcbbba
w:website	pibcbbqjbdccb
w:websites	nbZaaanaoZabZ
w:wechselbereit	ddpeeecdccdbc
w:wechselgedanken	ccocccbccacca
w:wechseln	brcdddbdkcdcc
w:wed	babmcpdbbbbbZ
w:wedding	mhefjbbdaalmc
w:weddings	noaaoaYZaZklZ
w:wederzijdse	cdddddcdcdndb
w:wednesday	djblbdfmbdddn
w:wednesdays	chaabpZmbbbci
w:weds	paabbZZnaZbbY
w:week	lhdfcjiiehdfe
w:weekday	olabcbabbbccb
w:weekdays	kaacclZannbaa
w:weekend	cjabdmddajdbq
w:weekends	ljZadkaplbabc
w:weekly	pbbbbjdibbloZ
w:weeks	pfbccikijcccj
w:weer	mambbbabamnbZ
w:wees	bcbdcdoccbcdb
w:weet	dbmbbnkblbbca
w:weg	ZaabbanaoZaaZ
w:wegens	ccbdccccbbccn
w:wegwijs	ZbabapaZaZaaZ
w:wei	iigdkcicbacpb
w:weighing	ocamcbabbaaca
w:weight	pbacZcmdabcdc
w:weihnachten	ZaoabanaZZaaY
w:weil	Zlmcncmcbacca
w:weird	abjcbcmbbnjbZ
w:weis	ZmZbnaYaanabY
w:weiss	ZbbbcasacbaZZ
w:weist	ccbdadbcrbccb
w:weiter	ZaZaaZYZaZloX
w:weiterempfehlen	ZbZbccabpabba
w:weiterleiten	eceeeeeemeeee
w:weiterschicken	abbacaZabapaY
w:weken	Zaabcepabbnba
w:wel	ZaZboYYpYnaaY
w:welche	aanbaaYaZoaaZ
w:welcher	baocccbcbacca
w:welcome	bbcdbbkqckgcl
w:weld	maZapYYlaZZba
w:welder	mnYaZaXnmYYaY
w:welding	YkbncpZbbaaba
w:weleens	ddcedddeodeed
w:welfare	loabbbabbabbZ
w:welk	abpbbbabZabbZ
w:welke	ncpcbcZcaabba
w:welkom	obcbcaabcbmbZ
w:well	djkecbddmndcc
w:wellbeing	cdbcdcpcdcccd
w:welle	bccocbabbabba
w:wellies	YaaaapYZbaabn
w:wellness	ZaocbbZbbaqca
w:wells	qcbcbbabcccdb
w:wen	ojmccbaaklbca
w:wend	cdddddcdcdndc
w:wenig	Zccbdapcccaba
w:wenn	aaoblbdbmahkZ
w:wensen	baZcbcYbcabbp
w:went	Zbkeebdkkldbo
w:wer	ibjckbpbbbbld
w:werd	abbbbaZobaabZ
w:werde	cdccccbcccodb
w:werdegang	ZbpabaZobabbZ
w:werden	dbbfobmciblcb
w:were	kdjdgedbjndma
w:wereld	occcccadcccda
w:weren	acnclcacclcdc
w:werfleider	oddddccddddec
w:werft	aobcbcabbbbba
w:werk	mlncccjccbhcb
w:werkdruk	aaacccpbabacZ
w:werken	ZaYamaYapZabY
w:werkgever	bcrcccacaabca
w:werkleitung	odcdddccdccdb
w:werkplaats	coccdbbcccccc
w:werkstatt	YoaboaaaZZbaZ
w:werkstudenten	ZbbcccbbpcbbZ
w:werkt	ebcmcancmccca
w:werkte	baYblbabrabca
w:werkvertrag	pbabcbbbcbcca
w:wert	ddeeeedeeeoed
w:west	klmdcbZmcZbbn
w:western	dcccdcacccrda
w:wet	Zbbbbpkbcabca
w:weten	rbZcbcablacbZ
w:wetenschappelijk	aobcccabbbcba
w:whales	acaccbnacZcco
w:what	jdofehieehccb
w:whatever	malkikcelcbba
w:whatsapp	mfjcjdbccdpcb
w:wheel	ZbbbboZabkaco
w:wheelchair	Zbcccbcdbcqda
w:wheels	ZabbobpZbZabY
w:when	eendcdmcciidd
w:whenever	lcmmckmbbbeca
w:where	cencecclilcjb
w:whereby	aacbcbqbcccca
w:wherever	jcZbnbYrbabba
w:whether	lcoidehejbccf
w:which	ednjefkecdidc
w:whichever	rbjacmZbbZcca
w:while	icjdejclkdkch
w:whistle	abbcbbaaoYbcn
w:whitcombe	cdcdlebddnddd
w:white	odabbbakjelcl
w:whiteboard	hcboccadcbddd
w:whiteboards	bcbcbboaalcdb
w:whitlock	blpabcbcbbccc
w:who	deiildjjkddcc
w:whoever	jaZaaalaoXpab
w:whole	fbdcebljmnbce
w:whom	bkjcdcibnmcib
w:whose	eiccmcicmjcdc
w:why	bkcmcejmdkcdd
w:widersprochen	cddeoeceedeec
w:wie	fcediemjmjbbb
w:wieder	fbkkcbhjfmbbe
w:wiedersehen	ccbccdabdpcca
w:wife	nmaclfabjmica
w:wifi	nbabbbabbibco
w:wij	giimedodbcifZ
w:wijk	aaZboaZaaZZan
w:wijzen	apaccdababcbb
w:wiki	pbabbZZabaaam
w:wil	kjdjmnadmabba
w:wilde	hmZaoaZaaZaaZ
w:will	fckddcdidbmhm
w:willen	pjkkcebcfbica
w:willing	nellbeccmbccb
w:willkommen	lccdddbcdakcp
w:willst	cdccccbcccodb
w:wilt	acabcllobbbca
w:win	Ybcbnapnbcjba
w:wind	ajjkjiYkkjakd
w:windhoek	mZbbboaccbccb
w:window	jbbcbmacbpchm
w:windows	babjccbiclqla
w:wine	ZbmoboZZalbbZ
w:winemaker	clkdddmddcddd
w:wineries	ZbZanboababca
w:wing	oaYcccndbmcdc
w:winkel	cccccZbobaccZ
w:winkels	abaaaaaabbpba
w:winner	ZbbbbbmpcZobZ
w:wins	cdkddeneeddee
w:wint	bccccbabcbocb
w:winter	kiabboobdlbcZ
w:winters	cnbdicccimddd
w:wintersemester	abcbcpbZcaccZ
w:winterthur	ccaddaccbqccb
w:winzer	pcbccbbbdbcca
w:wir	jjijjjedbjded
w:wirbst	acbbbbbccboba
w:wird	kmicddbccckbn
w:wire	bcblccabcbnbo
w:wireless	Yanbccbbcbado
w:wirklich	nbbcbbancabca
w:wish	cdnecnaicldbf
w:wished	akbcccncapcdb
w:wishes	ljbccflccqcbZ
w:wishing	abZbblZjbqaZY
w:wiskunde	cccdcnccndddc
w:wissen	dmdeeedenceed
w:wissenschaft	aaaabZapaaaaY
w:wissenschaftliche	apbcbcaaaabaZ
w:with	hjdijdififjdd
w:withdraw	bcbbcbabcasbZ
w:withdrawal	ZbbbbaYaaZcpX
w:withdrawn	bcacdcZbdcnYo
w:withdrew	bobdccacnbbac
w:within	biddcdldcbmnf
w:without	djedfdljijmcc
w:witness	adcqdcbdcmddc
w:witwe	ababbbabaapca
w:witz	pcbccbbbdbcca
w:wk	qabbbbZbccbcb
w:wks	mYZaboYaaaabY
w:wo	bcocbbabbZbbb
w:woche	mdccdlcckciji
w:wochen	lmccckbcjbbap
w:wochenende	obcZcmccdbdda
w:wochentlich	oddeeeeeeeded
w:woensdag	baacbnaaaaabl
w:woensdagmiddag	bbccbobbabbcb
w:wohl	cdbedeqedbded
w:wohnen	ZaYZaZYoanaZY
w:wohnung	dddededepceed
w:wohnungspolitik	bcacccbpabccb
w:wollen	lalbnnZabZbZZ
w:wollte	aaZbbaZZaqbaZ
w:woman	egadbbbnjambl
w:women	ZaYacnlqadlaZ
w:womit	ccodccbccbcab
w:won	kedkkdbccjkdk
w:wonder	ladbjlYbpbbca
w:wondered	aanbabnZbibbZ
w:wonderful	laaabanoaabca
w:wondering	abZcbcrbYpbbZ
w:wonen	ddcddbcncbddc
w:woningcijfers	cdcdccaocbcca
w:wood	dibclnZicZcdm
w:woon	abZcbbbaapcca
w:woord	ocbcdcccdcccb
w:woordje	dcceeedencedc
w:word	ednedkccoebba
w:worden	ZoaboYmabaabZ
w:wording	alcdcdlcdcadn
w:words	mbabgtambbYeZ
w:wordt	dcckdcbccbmcp
w:work	mjiccbcenejhb
w:workbook	mbabcamncaccc
w:workday	nmmnbcYbaXaba
w:worked	dohkcbdcfldhc
w:worker	ijpcbcZcmaccc
w:workers	okabkibakamca
w:working	ickeibcldieej
w:works	cjajlkicjclcj
w:worksheets	pbbZbZYobabbY
w:workshop	kiabfqieedcbc
w:workshops	ebnlbpZfbZbca
w:world	bambdZjlZpbbZ
w:worn	pbaacaZmdbbdb
w:worry	bcZchbalaqjcb
w:worse	rbabZbZmbaacZ
w:worst	oabbbbmobabcb
w:worte	odcdddcddcddb
w:worter	aaabbaabcapba
w:worth	cjimcdnacidck
w:would	jjlkkldekbbcb
w:wouldn	aeeloljbibcdc
w:wow	baZcjclbarbYa
w:write	kfiedldikjccc
w:writer	nmbcicbchkcmb
w:writers	bZkoaoebaaaba
w:writes	ijabmamcbobbe
w:writing	ecemimcdklcca
w:written	lnbjeclmbcbda
w:wroclaw	nnkcbcZbbbcdc
w:wrong	dblncbecemfce
w:wrongly	oabbbdbcbmddc
w:wrote	dmiididjilbdb
w:wunsch	bbbbbbpababbY
w:wunsche	bbbcbaaobabba
w:wunschen	bbbbcbabcYbbp
w:wurde	dbccdbbbkaaqm
w:wurden	oblbkoZbkbbba
w:wurdest	nbacbbabaZobZ
w:x	paambdlZbakbk
w:x1	qccdddbdddddc
w:xavier	bdbdcdncdmdec
w:xero	qbbabcabcbbca
w:xii	bccccZbocbbbZ
w:xx	bdcdddnddcmed
w:y	ffiekihekdkcc
w:ya	hbblkbdjbkmbd
w:yard	maabjbmoaZdbe
w:yards	aaoaZoYaaZbba
w:yay	ocbcdcbcccmda
w:year	fijiejjiijccc
w:yearbook	pcaccaalcbacb
w:yearly	coZabblmbZZpY
w:years	ekedjecdnmccb
w:yellow	ZbbccbdbbYocp
w:yen	qnabcbYbbabbZ
w:yes	nkkjkhdccdaec
w:yesterday	kdabcchbfobkn
w:yet	cbtdkcbbedcca
w:yeux	dccededepeeee
w:yield	laaaabpZaYoba
w:yildiz	abodadmcdbcdc
w:yo	lbdcnbdacmnba
w:yoga	kZaaamdnaYZZo
w:yoghurt	YoZcbcqbZYbca
w:york	bnbdbdlccbdmd
w:you	igjihifeejfhc
w:young	bmabopabeeccb
w:younger	ZeaccbabonbaZ
w:youngest	ZaaabphabibcZ
w:your	ddhfddkcjikke
w:yours	bhicjhnjedhed
w:yourself	bmnjbcklbbcdi
w:youth	ZocbaoZababbZ
w:youtube	Zcaboaanbajca
w:yr	ZimbabYbqZZbZ
w:yrs	lmabbbjbnbbbZ
w:yusuf	lheidccccdcqa
w:yvonne	aanbbblaYobba
w:z	aaabbbaaboaZY
w:zaagmachine	YaZapaYbaaaba
w:zaak	bcacccbccobba
w:zaal	ZbaabaZobZaan
w:zag	lcacccpcnbccb
w:zagreb	YoabaaianZaba
w:zah	abacccpcbbcca
w:zahlbar	nbbbcbaacbabn
w:zahle	occdcccdbcbdb
w:zahlen	maaabnmoaZaZb
w:zahlende	YaaapaZbbbbaa
w:zahlt	ZZZZaoZoZZZZX
w:zahlungen	abababZbaapaZ
w:zahlungserinnerung	bbbbbbZababap
w:zahnarzt	ZbZabblaoZaal
w:zahnarztpraxis	bcacpcbcabbZa
w:zahnpastawerbung	occcddbdddbcb
w:zakelijke	ZaZabaobbanbY
w:zal	nnbdddbcbbdcm
w:zanele	rbacbZaabYcca
w:zap	YZpaZZYZaYZYX
w:zara	kicidclccccoc
w:zaragoza	aombbmZbbZccb
w:zat	odceddcemdeec
w:zaten	bcacccbccobba
w:zaterdag	lcbccadbbacbr
w:zaterdagcursus	YaZaaZZpbZaaY
w:ze	agebccbbojlbl
w:zealand	anmcccabZoccb
w:zee	ddcedddeodeed
w:zeeland	bbbcodmcbbcdc
w:zeelucht	cncdddcddddec
w:zeep	acccccoccccca
w:zeer	cdddddcdcdndc
w:zefa	dddddeddncddd
w:zeg	lbabbpZaZaabY
w:zeggen	obnbabZaaabbZ
w:zegt	bmbddcncmcccb
w:zehn	Zaaabamanlaam
w:zei	ZaqabbZaYYabZ
w:zeichnet	pbabbbbbbabbZ
w:zeig	cdbedepedbded
w:zeige	bcbcrcabbaccb
w:zeigen	ZaanbojaaaaaZ
w:zeile	pbbacYZacbbba
w:zeit	makkclmbbbbaZ
w:zeiterfassung	bcbcccoccabcb
w:zeitpunkt	abpabbZbaZbaZ
w:zeker	rbZdeddeddddd
w:zelf	daabmoabbknbZ
w:zelfde	qbbcccZbcbcbm
w:zelfstandig	aaacbbabpabbZ
w:zelfstandige	oaddddccddddb
w:zelfstandigen	aaZabapaZZaaZ
w:zelle	abcdddbdccrcb
w:zentrix	jboddecddcbdc
w:zentrum	ababbbZapZbaZ
w:zephyr	kmdecbkhodcca
w:zero	ZkdanafnaZlai
w:zes	kabojkdabaabZ
w:zescijferige	cdcddbbcdcobb
w:zestig	ababaoaaZaabZ
w:zet	ZbaaaZZaaaqbZ
w:zetten	aaZaaaZabapaY
w:zeven	mcccccqcbbbca
w:zich	Zbapbaabbaaba
w:zicht	aoaccdacabcbb
w:zichzelf	ccddnccdddddc
w:ziehe	bbbcbdcbbobca
w:ziek	bcccdZbbcbcbr
w:ziekenhuis	cpcdddddccccl
w:ziekenhuizen	dpddeedddddcb
w:zien	ZnalobdbajbbZ
w:ziens	ababbaZYZpbZZ
w:ziet	occcccbcccccb
w:ziffern	bcadccbcbboca
w:zij	YaZnaZZZaZqaY
w:zijn	bdpbcaadnZblf
w:zimmer	bacbcocbcccbb
w:zin	marbbbabbabba
w:zio	bdcdddcdcdodc
w:zip	accbccabdcrbY
w:zippata	bbbacZaabcoba
w:zit	abnbmbamladbf
w:zitten	bbbddcrdccccb
w:zitto	abacbbabapbba
w:zo	mbnmfbabblkbZ
w:zoals	abobbcacZbmbb
w:zoe	oZZbbaYZZaapZ
w:zoek	bloclcbjjbdcb
w:zoeken	Zceonljcdbbca
w:zoekopdrachten	bcbcdcbccaboZ
w:zoekt	hpiccpbccccca
w:zoiets	ZaZaaaZapaaZZ
w:zolang	ddcedddeodeed
w:zolen	bccbccZbcbbbo
w:zoll	ccdddcbbdcobY
w:zomers	boccbcbcddbdb
w:zomervakantie	ocdddcbccdcdb
w:zona	aabbbanapZaYZ
w:zondag	alabbbZoaYbap
w:zonder	lccckckccblcm
w:zone	ncccddndddcee
w:zones	pjccdbemcbcca
w:zoo	oabcbbabbbbcn
w:zoom	dZankkZobanca
w:zoon	ZZZaanZaoaaaZ
w:zorg	cdcddcbodccba
w:zorgadministratie	bcboccacbbccb
w:zorgboerderij	aZabpaZaaZabZ
w:zorgt	acbcccbcbcbcp
w:zorgtechniek	ZaZZaZZpaaaaY
w:zorgverzekeraar	bcdcocbccccdc
w:zou	ldokjeabmbhbZ
w:zover	Zbbobbabcbbca
w:zowel	bcodedcdcddcc
w:zu	jkckfkljcecja
w:zufallig	nbbcbbncbbbca
w:zufrieden	abpbabZbZZabZ
w:zug	nlccdcbdcccco
w:zugang	ababcbmbbZmao
w:zugangsdaten	abcbcbbccboba
w:zugestellt	ddddeebcddbbn
w:zugverbindung	bcbcdcbccbcbp
w:zukunft	cddddeodcddec
w:zullen	cpddddddeeeec
w:zum	ikbiccildjbbn
w:zunachst	oddeeeeeeeded
w:zur	mjbccbaflnbZj
w:zurich	lmndekbcbkcba
w:zuruck	icbcdcbccbomc
w:zus	aZacobaaYZbbq
w:zusage	abbaboaZbaabZ
w:zusammen	bbbqcbbZcbnba
w:zuschlag	abcocbbccccca
w:zuschuss	occcccbcdbbaa
w:zustandig	cccccdrccccbY
w:zustellung	bbbcccabbbbao
w:zutphen	kaabbaaobZabZ
w:zuverlassigkeitsuberprufung	oddeeeeeeeded
w:zwangerschapsverlof	obddddccddddb
w:zwanzig	bbbbccbbdbcco
w:zwei	mediiobckbdbc
w:zweimal	ZbcbbpbZbcbbb
w:zweit	cbddncdddddec
w:zweitagige	accbdqbbccccb
w:zweite	ZbbqbaaababbZ
w:zweiten	bcbcocbcpbccb
w:zwembad	bbbbbbabbaabo
w:zwemles	dcdeebdcdcdco
w:zwemmen	ZbZbapaaZaabZ
w:zwischen	cdddddbcdcbcr
w:zwolf	qbcbckZZccbba
w:zwolle	obaacoZclbbca
w:zzgl	odcdddcddccdb
w:zzp	homccclmbbbbZ
w:£	lmaldnmcbacbb
w:º	ZmZbbpZaaZaak
w:€	ljbmemhebbkcd
wait for	aoceddidcihdd
waiting for	bjmcccdbcabok
waiting list	bcbboiZabcccq
wake up	lbeddcmcbncdb
walk you	acbblcqccabca
wall ?	jcacccZbbqdcb
wanna hear	kmadcdmccbddc
want a	occdnikccccdb
want an	qccclcbcccddc
want in	nkacacnbcbjcb
want it	ijbiekmbmdbbZ
want me	fjicccrccbcdc
want one	ZoacnnZbbZbca
want somebody	ndcdmnbcccddc
want someone	lclcndadbcddc
want the	nmdbbcmbbadcm
want to	cdmjnhdddcecd
want two	ZbbpbbaZccbco
want you	bpkcimaccbidb
want your	ZaabbolmcajbZ
wanted !	ZqbcbbbmcZbcn
wanted for	ekcdckapcccci
wanted to	chbdhdlcdpddd
wanted you	aaacclbcatccb
wants a	pkcnicaccccdk
wants an	pZblbmabcccca
wants somebody	fbqdcdadcbcdb
wants the	ncbcdbZbcbccr
wants to	cjbmccbbeajkp
wants you	Zpaaaolababca
wants-job>benefit	dccdddcdqjddc
wants-job>call-ask	bbadcdabZpccb
wants-job>client	aaZccaccpbcdc
wants-job>connect	dcceeedendede
wants-job>event	dacddcbcpcccb
wants-job>expert-call	ZaaraZZaYZabZ
wants-job>freelance	bdodefcfcdeee
wants-job>funding	bbacqcabXZbca
wants-job>i-am	cdbcgcbctdecc
wants-job>interest-q	ZbacbblbsabbX
wants-job>job-word	ccbdddbfubdcb
wants-job>mule	dcbedekdqdddc
wants-job>open-to-new	ddodddbdbbddd
wants-job>pay-first	Zbcbcbpbbcadb
wants-job>pay-word	jagccbscZcbcb
wants-job>permanent	ipcdcdbcmccdb
wants-job>recruiter	ccZdddadscdcb
wants-job>requirements	dbaedeceplddd
wants-job>role	cccdddbdsddec
wants-job>seeks	bbbdccjcqiddk
wants-job>sell-cta	ZbbbZcZbpabca
wants-job>site-notice	cbadcdacnkcnZ
wants-job>start	ZbaccccbtaccZ
wants-job>teach	ccbccdjjraccb
wants-job>thanks	bbabcbabYdbrY
wants-job>third-person	lcddeeddodddd
wants-job>threat	Zabddcqdpccba
wants-job>unpaid	ccbddcncmcddc
wants-job>we	jenbkahaXmbcm
wants-job>you	cbacccdcsiejc
warehouse manager	lncdddcdddlcc
waren sie	liakcmbmcbcca
warm regards	nlddjccdcceed
was 0	ZbabcbZcnZecq
was a	cdcccecbmpefc
was accepted	cddddabYdacoq
was always	bbacfmbbbqccZ
was an	abZbacZbqZmca
was born	cdbedecdmndec
was changed	acbcccZccamqX
was closed	aZZbabZapYZqc
was found	namcddbccbanb
was given	pbocdcbdcbccb
was good	ajacccacircca
was great	bcaqccZbdlZcb
was here	baaccclbbdcbo
was impressed	dkmeeedeedede
was in	abbcccnncmbcm
was it	kbkZbccbaollZ
was looking	nbacmZbcaYcco
was matched	lcmmddcddcccd
was me	acZcbbnbaqbaY
was my	bcbldnbdliddc
was no	nkacbcabbabbo
was not	ccmcccbcbmbnZ
was on	acmncblmcZcca
was seen	bbabdcaccZmpa
was so	cbfeddnljcded
was sorry	abacbbpaZnbbZ
was struck	ibcccboccjcdb
was the	cceeecibjqcdf
was there	bbaclclcmgccl
was very	cbbdddbccribh
was with	kbbdecncckcdc
was working	mbaqacZcbZbcb
was wrong	bbncjcacbpcca
was you	ldcdcdcccaaon
was your	bnaccbaammbdb
wasn t	bbkcicachmjpZ
wat u	akqcccacbbbca
water company	oacdddcdccdel
way and	bdcnddccdkcdm
way into	ddbaedcdqhedd
way of	djbddcjkhmcdj
way to	ZmkcccaccjXom
way you	eckddkbccrcaa
ways with	lmabbbZbcocca
we ?	paZoablabYabY
we all	Znjkaoabcacdc
we always	abhcbaZncombY
we are	ljkkkedkccddc
we ask	kdbicbolcbeba
we betalen	nddddobbddcdc
we both	bcachcfcjscdb
we bring	jccdcmnadcbem
we build	kckdcdoddccdc
we built	jddddepddceed
we can	kfhcjiikcbidj
we collect	abbcccpbcbbcn
we come	Ybbbcbrlcaccl
we commission	ocbbcoZbcbZbb
we compare	bcmbccpbcaccc
we connect	cdbnddaccqcdc
we continue	lokcbclcbbZca
we could	icbbcoobclcce
we count	jibbokebdccdb
we d	lkclkmciccccb
we deliver	lbbdbcqccacdb
we did	aibcbdrcclccb
we do	iieflhkdccedi
we don	nbjkibaecdend
we edit	YbabbqmacZZba
we een	Zbnmboabbabca
we employ	lbbblbodcbcdd
we find	lamclhpccbccb
we fix	lbcbcbrbcbmbZ
we get	fclckchndcddc
we give	abbcZorZcbbcf
we go	ecmbncmccbbdc
we got	cjbcbbZbcobcq
we had	ldjcccdclmccj
we have	ljkdkcjdcdedh
we haven	ibbkojccbbccm
we hebben	aZabpaXabmbam
we help	cklfddocddcdc
we hired	afccdYbcdccct
we hold	ZaaabYZrcYbbm
we hope	aclbccapcYcbn
we install	ccbccdqbbabdc
we invite	abmbjoaldcbcb
we just	nbbcmZamcbnba
we keep	bcrbcbbZcabnb
we know	pmZccblccabca
we ll	demeebcccifkm
we look	dkjdclmdcedjb
we lost	Ynaccbmcbpbca
we loved	plccbbibdakcb
we make	llddlkkcdcedb
we may	aescbcZbcbccl
we meet	Zaaelbmoblbcj
we met	klhblicbclcbj
we might	abnnjcZccnccb
we move	bcadclpcnbcdb
we must	maicbbZbchbbr
we need	njciljabcckck
we never	lbbbbaZabmWpk
we noticed	akbccceodbmbb
we offer	bmckdledddkdc
we only	ccbccdaccpmdc
we pay	lkcocnbbdcedb
we provide	Zbccbcrcddbed
we publish	cbbccojncbbba
we raise	cccdqdbcdccdc
we re	iijlkddjcdedd
we read	edccdcbedbjdq
we record	aaabbbZrcbccb
we regret	bbbccaabcabbs
we reimburse	mcccddZdddodc
we rent	ZbbbbbnbbbpbZ
we request	mlddelbceeddd
we require	kbcnkaabdbncb
we run	cdclmnbddbcdk
we sat	ccaccdiccrddb
we saw	iqbdcnbcbbccc
we say	occbacajdbcdn
we search	jhcdmmacddcdb
we see	ialcbcgccbock
we seek	nbbkqbYbcbbca
we sell	kcbcjcpccbccb
we send	bbbncbcncbocb
we sent	ZbaabZYZbZjrY
we share	ZaablakabqlZY
we shared	occcdcbccoccb
we should	bcljcjbdcnccl
we show	abbZmcpccccdc
we speak	iopbccidcacdb
we split	bbccZkjcccmdp
we spoke	mlmbcbabbnbca
we still	nbacclabbaccp
we supply	iclddcpdccedb
we take	acckcmiddcicn
we talk	ldkljcjbjcdcd
we talked	mkbbbbZamoccZ
we thought	mabbpaabcbcdb
we train	abcbcmmbcbncb
we use	clabbbZcbYlpk
we ve	kjdckejfdfehd
we want	olbimlZccbccj
we was	abankbmbbmjba
we were	jbblfiahcpfcd
we will	mdlbcbklcbkcd
we win	aacbpbmacbbcb
we wish	icfbdnaadilcj
we won	ocbldiabdbcnb
we work	abqcccnbdbcdb
we worked	jbamddmccncdb
we would	nidejldedecdc
we write	bbbbcZrlcbbca
we wrote	lccdmbbndccdd
we-help>benefit	bcddilrcccccb
we-help>call-ask	mdcbdcplbbcdc
we-help>client	ncbcdcpcdddcc
we-help>cofounder	cdddpdceeddec
we-help>connect	aZYcccodoZccb
we-help>content	cedcdcocedddc
we-help>easy-money	Zbnbbbpbbbicb
we-help>equity	ccdcaqYaddbdc
we-help>event	nZZaankYaaZba
we-help>freelance	Ybbcclrbbbmca
we-help>i-am	qcacccnbaabdb
we-help>job-word	hcfcccqcbbjcb
we-help>messenger	pccZcbbcccadc
we-help>mule	omabnlYacbbdb
we-help>pay-first	bccndbkdddbdd
we-help>pay-word	bmceddqddccdb
we-help>permanent	krbddcdddcddc
we-help>recruiter	aZZcdcrdmcbcb
we-help>requirements	cddecdqcbdddc
we-help>role	anjcccocbdncb
we-help>secret	acbccbpbccacc
we-help>seeks	ZZZccnsbmbbcb
we-help>sell-cta	adccddrdddidc
we-help>site-notice	bcdcdcmcedncc
we-help>start	Zcdccbpcddcda
we-help>teach	kZbbbrXbbbncZ
we-help>threat	bddcdbpcddbcb
we-help>wants-job	bccdccobndccb
we-help>we	doamkcnabbaca
we-help>you	iccfciqccclcd
we-help>your-profile	baaccdpcddcdc
we>benefit	idfekjpdbcecc
we>call-ask	kekmfiljbabdd
we>client	hhdrccddccdce
we>cofounder	fdkjqbkbccccb
we>connect	ccjnkbgccpdbb
we>content	fcablnmpcbcbZ
we>cv-ask	Zbpdedaedccdd
we>easy-money	efcdncbibbpca
we>equity	abakrkaabdlck
we>event	ibdcenhpbchba
we>expert-call	bcdskiedcdccb
we>freelance	mideddnkcjebb
we>funding	jeblsbbhcbbca
we>i-am	cjmgjeecdndcb
we>interest-q	YapgblmZbjbbl
we>job-word	dpndecchdbecc
we>messenger	dlabbbabnbrcZ
we>mule	ildjkkgkbbkbc
we>open-to-new	bbodjdpcdbcdc
we>part-time	okdbicjfcdecb
we>pay-first	lbckecbcdcrcb
we>pay-word	mfcmdnmbbbdbb
we>permanent	lpcekdclcbcdb
we>recruiter	bhicccrdbaebo
we>requirements	icnbhiqbbdhba
we>role	jpcdikhdcbhbd
we>run-code	kkbbjcZbcbpbj
we>secret	nabbekZecaqlZ
we>seeks	mnijlmacbbecc
we>sell-cta	lbcljapjbbkcc
we>site-notice	ljbcbbofbdbnb
we>speak	bbbkfobrcbcca
we>start	obbcdkpccfccb
we>task-for-you	skdbdejbccdca
we>teach	jbbderckceddb
we>thanks	kiinefbdbhkcd
we>third-person	Zbanccaobbbbb
we>threat	mmbjbclbbddma
we>unpaid	hdbbcjjrbbibd
we>wants-job	hqaaflnaZabbj
we>we-help	hjeekhpccbfcc
we>workplace	einlbaZpbbnbZ
we>you	ekjjdjldcckec
we>your-profile	eogelcacbaobb
web form	mncdcblcdbddc
webinar gratuito	dedeedcqedddb
webinar on	cddddcbrdbdca
website and	ledeedmdkdced
website is	hcbcddoccnccb
wedding !	moacbcZbblbbZ
wednesday ?	mbcncckcdccdj
wednesday at	albccbdncaclm
week !	kbacddpbclccc
week $	obdccnbiddddc
week 0	mlcddcdccbclm
week ?	kiekjhdddiccj
week and	kibdckjmjckdb
week be	cdjdddodedded
week for	jceddbcjhcolc
week from	kbccccimccndc
week i	ecclednldbded
week in	cfbccqbljkcca
week of	igkickeelacck
week on	nbcccbpcdcccb
week or	glcmdekddddee
week over	accbdqbcaccdc
week s	bkbcccambkjcn
week through	occccmcbccddc
week to	nekkedcddhddd
week until	lbcccjkccccco
week with	mcbccbZqcaccb
week £	mndddkcdddcdd
week €	naabbpZZcbbcb
weekend !	bbbccjbncnbbb
weekend ?	acZccbabYZbbs
weekend and	mjbdccmccYddn
weekend for	accccZmbcbbZr
weekend in	Zqbccnbbcacda
weekly by	accacoacbbocb
weeks $	qbdcdkbcddddb
weeks and	lkjbblbkmbcdb
weeks from	qbbcjbbklccdb
weeks in	qabbbaZabbccn
weeks of	tbbbbbZccabda
weeks on	kbcddnbncbcdb
weeks to	olbcdcaclcddb
weeks with	anbddlcdlcded
weeks £	qbccdiacccccZ
weeks €	ocdcdlkcddbda
welcome the	jbccddndbocdc
welcome to	dcbcdcenckeck
welcome you	bbZbaampcYlca
well !	bkjfddmcflcdc
well ?	bimcabkbnlccZ
well and	nbaccaZmbpcca
well as	bdlddalbcjndc
well deserved	cbZcccabbrcbY
well done	ccmdddblcmddc
well in	faabcbZpcmbca
well you	bbacccocmddda
wen it	lmbcbbbZcobcb
went from	bcbdbdiobaccn
went out	acacccZabZZbr
went to	aajbnbZblhncZ
went up	Zcbcccaccccds
were at	ccndmdbddjeed
were both	bbaccoaabocdb
were found	bcbbbcYccajpZ
were in	ababbadbpnccZ
were recommended	qcnbclaacbccc
were referred	kmcmdccdddcdb
were right	fcjcccbccscca
were the	codgmcZcanccc
were to	ZZqbcbnaaZbba
were you	abmccblbbncca
weren t	bcndlcbdclddd
western union	cccdddbddcrda
what a	bbkcckkjklcec
what are	dcqccccccmcce
what do	neacdkabbscca
what else	abmcodabblccb
what happened	adcccoaccnddb
what happens	lcacncnbcbedc
what i	iijdifmcmbcdb
what if	ZbZbobpbaZaca
what is	nbbbkndbibbna
what it	lfjjhiclfcedb
what kind	absccdacaYccb
what our	bnbcdmoddccdc
what s	nbokjdcccdccb
what she	ZjpccnacaXcca
what should	bbsbccZcaZcca
what that	pcbccdalcbdec
what the	ccmdlcblmblca
what they	eencdcnfidccd
what to	lbcccebcoocda
what we	limckccjcbedh
what would	iirdcfiebaccb
what you	ignkdcdibjdcc
what your	XbZbbopbbabbb
whatever is	mcbdmdbdlbcdc
whatever the	aanbcnmbcaacb
whatever you	ldalcnenbacdb
when a	balceconcbbcb
when can	nbnbccpccacda
when could	nkZbccmccacdm
when he	ckddddkddklec
when i	bclcbcmflejdk
when is	alndbdkccccdc
when it	bcqcldddcdddc
when may	abpbdcocbZbaZ
when our	cdcddenejkeed
when searching	mccdcdoccdbdd
when something	bbqcclZddbccc
when the	iemcecjddddmd
when they	bbpccihcbbmcc
when to	qcacbbYbbancZ
when we	ejleliicckcdc
when you	cjhibfdcbnkck
when your	bobcddkdcocdb
whenever you	mccocbibddddb
where do	bclccbZmoabca
where i	cffcdddnmlcdb
where is	boadbdacllcdb
where it	ababiaaapmcca
where people	jbnbmaYnbZacZ
where small	icddodbddcced
where the	mcmcddldcfddc
where to	Zbmcbmaoaabca
where you	bjodecdfbkfkc
wherever you	jjbcccardbccb
whether i	bjocccZcafcdn
whether it	bbpdddlcmaddd
whether my	bbapccjZlZbcb
whether the	bcjccdldcodcc
whether they	acpkfdbckbcdc
whether to	abdmlbaocbcdb
whether we	ZiocbcZbcecdn
whether you	ncneefddcdcde
whether your	cbfccclcqaccb
which 0	ZbbblbYacbqcZ
which a	bcccknbmkacdc
which day	amccddoddjcdc
which has	Zabcccmlbbocb
which i	jgeeellhcjddc
which is	eihckjndcbddi
which my	cmcecdblkided
which of	lcqcccccebcdc
which one	hbnccbaacbbco
which the	dbbcklkacaokb
which was	cccdddmblmddc
which we	lfcmddbccmlbb
which would	bcokmdacbjcdc
which you	jcolddcccejkb
which your	kdcdddbcbmbdn
whichever you	pcmcccbccbcdb
while i	bcdcncgcnakdi
while looking	jcbcccmcbpccc
while searching	dcbnbdadkaddo
while we	nadjedbddccdo
while you	bcicckkncamcb
white label	pcbdddkdcccdb
who actually	bcbnbmaZbmcdb
who answers	ajbcqdadcbcdc
who are	cbockkjlbacdc
who asked	acdcocafbncdc
who buys	ccacccsciacdb
who came	jbaabaZqblkcZ
who can	lcmcnjabdebdl
who come	amedmdjdcbded
who could	eokcbcocbacdb
who d	beljmcndcecdc
who decides	ZaZobboaoaaaZ
who did	kbbcicacnZbcn
who do	aajibblbrabba
who does	abackbabqmccb
who doesn	ZapobbZbaacbb
who don	nblacoZbcacca
who found	cdkceecddcdod
who handles	ccccddrcccddb
who has	cnaoimadabicj
who have	bkboccmlcccdb
who i	fcndddbdmbded
who is	Zimchchenbcdl
who isn	ammcacbcboccb
who know	aclmloeccadca
who knows	jllglccjddddc
who leaves	bobdddlddcdcc
who left	mbccboabcbjdc
who like	ZbokmcZlcbbdc
who ll	hmbhmoZdjabca
who looks	bbbcccrleacda
who made	bcbdccbkcqccb
who may	bcpcdcbldbcbc
who might	cbldpdbcmZddc
who need	abmcjcnbcbacb
who needs	ZZZbbnabsabbZ
who picks	ambbbceoccbcb
who run	acanbceocZccc
who runs	mblcndadcbceb
who s	dimljeaejcdce
who said	ncbkddabddndc
who share	bbocccaocaccb
who should	abYbbkYbsYcca
who signs	ccciecepkcdda
who stays	YrbbbbYccbcca
who think	bbZbncZbaqmca
who told	lcadddbdofcdc
who understands	kaannmZcbicdb
who ve	cbfpbbmobccca
who want	abmbnalmbZcca
who wants	anbbccdcnabbn
who was	abakcinbelccm
who will	obambcacnabda
who work	bbabcbarcjcbb
who writes	mmbbcaafcoccb
who wrote	maZbbclbcpcca
who you	ababbaZZbobok
whole team	bdmccbZnbkbbn
whom i	ccjdfcacloddb
whom you	bldccdmcbkfmb
whose work	almdcdbcnbddc
why i	ddjcckmcjmcdc
why it	bkcddcmcdodec
why not	ZpZbbbZmlnbbZ
why the	Zbbbcbakbnlbm
why you	bbilclbcbaldn
wie gaat	abbcccqoaabbY
wife s	ilbcccbcoabcb
wij hebben	eicdidqdcdddc
wij zijn	kbqcjckccbccb
wil graag	bcaobcacqbcca
wil je	bcjcdpfkkccdb
wil jij	jomcccbcicccb
will answer	mkcddbcnddddc
will be	ecjddcchdcmfo
will call	clbcdcpbdecdd
will change	bckcdcZbcacpa
will come	kapcccadcbcdd
will do	ajmccnbccaccl
will get	Zabhlbdbbbona
will have	ZnnbbaanbaacZ
will make	Zcbcbombbaacm
will mark	nbbccbfbcbbbn
will need	acscbcZkbZkca
will not	cbdccchcmdaok
will pay	mbkocZaabakci
will send	cmbcdcoccblda
will tell	abncccdcbaocb
will want	fclccoaccbcdb
will you	apabbnZpjabcZ
willing to	ldllcfecmbddc
window and	cbbdddckdicco
wir brauchen	rcccccccdccdb
wir eine	lbcadpbcccdcb
wir haben	bhncecjbcdcme
wir sind	lcklidbldcidc
wir suchen	bpdbcbcmddddc
wir uns	abalbbabbknbm
wir zahlen	lbcbcqabcbbca
wish to	dinfdmakdbecd
wish you	bbZccnebbpbbm
wished to	adccdcncaocdb
wishes to	plcddjccddddc
with $	ncbbdcjbbbpcb
with 0	dibelclikbldc
with ?	acbcacrbcbccb
with a	ijcjjjiejdeec
with all	ccjccbaqcbcdb
with an	jdbcdemmciidb
with another	bbncccYbcYccq
with any	dkbcddacnekcj
with anyone	bbabbaandZaqZ
with benefits	epidcdbdddddd
with best	bcmcclkcdkded
with cake	bcbcbciobnbaY
with code	bcbdccbpcncca
with cv	nnbeeddddeddc
with eleven	ombccdhcbjcdc
with experience	ccncokbdbccdd
with former	bccocbbldccdc
with four	oabcicbjobddc
with great	bcbdcncbnkddb
with half	abnbcbZoblccb
with health	cqbdcdbdddded
with her	YlabboZbncccl
with him	pbbbcanbdcccb
with his	dccbdoacdkldb
with hl7	ccleddbdocddc
with it	kidkecjcjheci
with kind	kmddcdbicnddc
with me	kdecqccedbedh
with medical	Yqcbbbnbccbca
with mrs	Zcbcccabcbbcs
with my	kcecicjdhilck
with names	bcobccnbcbbcb
with no	bdcdhdpdjdded
with one	eclnedkccicdc
with or	bnndcdacblccc
with our	kjedccmcdclcj
with own	ncbcccpcccccc
with pension	bqbdcdbdcccdb
with people	bhbindmbcmccc
with real	cmabpaacbbcdb
with reference	jmccdcamccacl
with regard	nbcddcacdcbdo
with regards	kncdcdcddmbed
with resume	qacdedcdddddc
with six	jakccbbcpbcdm
with some	acadcdadnmldd
with somebody	YaflaaZolobbY
with thanks	fbncccabcobbe
with that	YpabbbYaoZbbk
with the	jhdcddddilkcl
with their	llanjahlbZcbb
with them	mlbmbckccckdc
with this	acdddnldclced
with three	cjcifefoddicb
with two	mkbdnkalcbced
with us	ekkiihdkccblc
with warm	mcckhclkdbded
with what	bhmdidcdcemdd
with which	ddddddblbpdec
with whom	bcndddbccbcnc
with you	kddlcbgblkdma
with young	ZabbbrZZcaccb
with your	ebjecdlddhpcb
with yours	ZanbbakpaYabZ
with €	aabmobaccabco
within 0	bccdccjbcdnpg
within a	anbmcboicblaa
within six	cbccdbnndcddb
within ten	maccdcjncbfma
within the	clkdddhccfllc
within three	bnijlccccbccm
within two	akccccldccock
without a	aikcccjbqbkca
without an	bmcclmicckidb
without charge	bcccddmojccdd
without interview	dddeeeceecqdc
without limit	jpacccaccbnbb
without making	pcccclbbcbadb
without me	kcbdcdaccgcdp
without names	ZanqabZbaYbbZ
without obligation	cblccdpdbccdd
without one	cmcdcdibccccn
without the	bcbccbebZqccb
without you	Znddhabocacdb
woche 0	ocdddccdddncb
women in	abZabklrbZjaZ
won a	pcccmcbcdccdb
won t	hiflkedfdfdhe
won the	kjbbdcabcmlbm
wonder if	abadnkacobcdb
word ?	ccbddcbcraddc
word with	jamabbYbpZaaZ
words $	oaaaapZZbaXZZ
words and	ldcddabcdloca
words in	nbbcmbmbbbacb
work 0	ZkZcccaaoancn
work ?	ofdcccmbnYbcZ
work and	mlcbccalkcmcc
work anniversary	cccddcbccobmZ
work as	kddeeecdodeed
work at	meaiccabqcclb
work for	ndlhbbbbpajca
work from	cjbdddfcmlfcl
work i	cblcccccpicdc
work in	bdljbbZllcoja
work is	onlgddadccddc
work on	lnejcdflccccd
work out	YcacccmbbpcbY
work permit	ZbaacYYbbascZ
work since	aYZddcbbuacca
work to	tbYbbcYbaacna
work we	ammccccnbbddd
work with	dhodcdmcfccdc
work your	pZZaccZbbnmbZ
worked for	bdodddcdkbddd
worked in	fcmkddbimbddc
worked together	diZcddmccocmb
worked with	lqifcbacbmcca
working days	lbcfcccccbcmo
working in	Zbkobcaobclca
working on	acjcpcZkbalcl
working with	kcoccchccodbb
workplace>benefit	Yccdcdbdobmdc
workplace>client	ZbaacaZpcaaba
workplace>easy-money	pfdcdibcdimdb
workplace>event	bZZccbpZcbaba
workplace>expert-call	Zbcocabcccbca
workplace>freelance	oamdedceddded
workplace>i-am	lbbccqZboajcb
workplace>job-word	Zaabcanbccqcb
workplace>mule	abbccbobccmcb
workplace>part-time	babccaabcbccs
workplace>pay-first	ZbccdbbbdcpcZ
workplace>pay-word	qbbkdbbcddodb
workplace>permanent	mpkccdbdcbccc
workplace>role	Ylccccbdddqdc
workplace>run-code	apbcbbaccalca
workplace>seeks	XmZbbbZaaaabp
workplace>sell-cta	madcdaYadcoca
workplace>speak	YcdpaYcaccaca
workplace>start	rbddedceedddd
workplace>task-for-you	accccbpabbacb
workplace>threat	accdedcdccqcc
workplace>we	hocfcliicbicb
workplace>you	Ypjbcoakbanca
works and	bcbccoacchmed
works at	cccddcndncikc
works for	pcbbbbZZcbobc
works in	bdbcmdoddccec
workshop and	bbacolZlbbcdb
workshop for	akcccobbdcmdb
workshop on	adccdlbqdcbdb
worth $	bccqjdccccddb
worth a	aoafcdqccccdc
worth it	dcbadblXcmdcq
would 0	nccbcnkacbbda
would a	hmockckdcbccb
would appreciate	ccomddeckbddc
would ask	ecoddmbcifcdc
would be	ijhkfhcejkcdc
would consider	dnnlfccdcccdc
would do	Yaacemeapabco
would encourage	mncdedcdddddd
would get	abpbkcacmbccb
would have	jkbdcjbccjcdn
would in	abqdccbcbbddd
would it	cooccbmcibcca
would like	leenjkcbiiccb
would look	icbcccmcobddc
would love	chldjcllmbcca
would make	cnpdddbdcbddd
would mean	akabemapcZcca
would need	qnacacacacadc
would pay	bbbnjqacbbcdb
would rather	kmccncacbbccc
would really	bracddlcbbddc
would suit	Zmnccdmdbaccb
would take	laZcconbaabcb
would tempt	bcsccdbccYddc
would that	rbbjcclccccdb
would the	acmabpcYcbcdn
would value	ccomhdbddcddd
would ve	mbbclcocbdcca
would welcome	kcjdednddjddd
would you	jhkjklcikbccb
would your	YeabadnmqabbZ
wouldn t	beelnkkcibcdc
write 0	lZbbcomacaaca
write a	ijbmclaogbccb
write about	dbellhafbobcb
write again	YaqbaaZZZYban
write and	mbcbbnbbccbdc
write back	gnocbcdcbZcdb
write for	abkcblmkblcdb
write in	mcbccoaaZkcdl
write it	jbabbmYjbaaoi
write me	lmacbclcnabdb
write on	bcacdlbcohddc
write the	micddbmddldec
write to	bjhfdcbgpdddk
write us	pbbcbmabcanca
write you	cbgcmcjlnabca
write your	acaacbrabaaca
writer in	akcdcdcccndmc
writes to	kbZbbcZbaobam
writing about	ceZbjnimbkbca
writing because	jkanccZalmbca
writing for	ccbkcqabdhacc
writing it	ccbndcbdbodcb
writing on	jbcbccldckodb
writing to	bdcickkcmnddc
written a	cbbcnmbddccmc
written by	kdbocbZocbccb
written for	bobdcddkcmccc
written to	jmcbbdlbcmcdc
wrong about	ccbcdcbocmcdc
wrong and	occcacblclddc
wrong thing	aasbbdYcbZcdb
wrong to	abmbccabblbbn
wrong with	afachdlcpbcdc
wrote a	ZaYbbbkooZbbZ
wrote about	brecbdkcceddc
wrote in	kbjccoaacbccc
wrote it	mbbbjcmncabca
wrote that	amacikahnnccb
wrote the	nbaobZclakbca
wrote to	aboecciejncca
wurden sie	mddclocddddcc
x 0	pabpblYabbZbY
y 0	ckdnmdcdbcddb
y a	mdbdddmcmcddb
y buscamos	cncjmdcdddddc
y dos	kkbcccbcobccb
y el	qbbccnZakbcca
y la	nnbccbabbbbcm
y me	mcmcccjclamba
y no	ibacbZofmahmZ
y nos	mbbbdnabcbnca
y se	aaabnllbanabZ
y si	cccdcdicmccdn
y te	abZnbnaabapbY
y una	mbbccbabcnacm
year !	acaobblabmaaY
year $	pabmccldcdbdb
year 0	heambmZnblbcc
year ?	edjcbbmcpabca
year a	abfocklbcbcdb
year and	klldlbcbdfcdl
year at	YZabcqabblbcn
year end	plbbcclcbbcda
year for	ZZZanmkaammaZ
year i	bbbdddmcqZddc
year in	bbbccjaqfbbla
year it	nblccbjccbcmc
year of	bcfdcdcdmmded
year on	baackdacpmcdb
year please	oaaccbpbZZbcZ
year round	ZsZcabZcbbcdb
year s	lbackenncacce
year student	dcceddcdkoddd
year that	aimbdpeccbddc
year we	ankmmabddbddd
year would	baoccaaboaccb
year you	ZjZbabkbnZpbZ
years ?	bcoccdacnbcdc
years ago	gecedckkkmccc
years and	hnjcecccmkcdc
years as	bbacmcabblcob
years at	adalicacnqbbb
years before	cmckdekedcdee
years experience	abbcccacqbbcb
years for	bbbcocadkkded
years i	ncfcpdbdcbddc
years in	bemdlcbdnkccb
years it	albdccmdcncdc
years of	lebddigdodedc
years old	akbbmnbbcicdb
years since	cjcdcdccbrdca
years the	ackddnkddcded
yes ?	pmbbbjnbbZbcZ
yes and	pbaeobYabbbca
yes for	bjcblcpbcdbcb
yes i	laikbbjbmlbca
yes no	lrabbbZbaaboZ
yes on	noaccdbdcbcdc
yes or	flhjlmbdcccdb
yes the	pcbbcaabcnacm
yes there	Yalaboakbabca
yes to	Zmpcclabbbbcm
yes we	qbbbcbaccmcdc
yesterday and	bnadddbccpdbZ
yet ?	akZcpcjbabbcb
yet but	lbrcccabbZbcb
yet i	ZZmcacabojaca
yet which	bcrccdacbaddc
you !	ldacjbabcpnca
you $	abbkikaacbrcb
you 0	fjbimllcbajcj
you ?	kjkkcgkddidea
you a	echhccmeckkkb
you about	jjnjcdkiddccb
you accept	icbacmpbbablc
you after	akscccebbXbca
you again	bbjbhmamcnbcb
you agree	cjZmbbYoblbmZ
you all	bkaddlaccmddo
you already	bnbmccnbblbba
you also	mambcbZakocca
you always	dobbbnYbblccb
you among	kbabocZndbbca
you an	Zojclbmbbcmca
you and	deeeceeddmjmc
you answer	bbZpacjbbmkcb
you answered	ZlmbccZbbomaZ
you any	cmalcdldclddd
you anything	ccblcclobZcdb
you appeared	ccbddcbkcbmoZ
you applied	ZpZccbabaaaoZ
you are	ifkkddiddjiec
you around	aarcbcbcaaaca
you as	anckjldhcdkcb
you ask	cambcnZmljbba
you asked	ccicccgkdnekk
you at	cjlcddkccmkcb
you attend	abbbbbmacbpcb
you attended	jcccdbaqcccZb
you available	ocdleecdddeed
you back	blcclcmccaocb
you be	hdnlkdbijbccd
you because	bcddcddndnddb
you before	ZpochchbaZmca
you begin	opbccbacccbca
you bring	abkkbcabcaqco
you build	pcbcpcZcbbcdb
you but	ZaZanocabmbbY
you buy	bdcacdndddpdb
you by	jciccmehbjneb
you call	ccjdcdkccnded
you came	bbpZnbcabmbca
you can	eedeedkkdbdnf
you cancel	adddddacddcno
you charge	rcbdcmjccbdbb
you check	acbdddbccbldq
you choose	dbZcqnZbbZjaZ
you coach	XbZaZrXaYnacZ
you come	lkebnmZnbcccc
you coming	kcbcddbbdbccr
you consider	dmmjmlacjaccb
you could	likijmkcebcdc
you currently	badcddsbbYccb
you d	flljlkdecbcdb
you decide	ejlqjbbccbccb
you deliver	mbbcdoabdcbdb
you did	pmZbcjabnkccb
you didn	acbmckaZbmloZ
you directly	hcmcdmicjaidc
you do	pdcdfkadblhdc
you doing	Zbfcccabcmcco
you don	kibedbmklccic
you down	bbabcpeomZbca
you dream	kddddeldecled
you drive	ammcccZcbbndb
you earn	Znmdcanbbbbdd
you enjoy	jcqccdbccacdb
you ever	clqcdikcbiccb
you every	abbZcpZachbbm
you explain	Zcabcqabbmccb
you explained	abbccobccocdb
you fancy	olnccbaababba
you feel	jkqbccYbaYcca
you fill	oYncccacccmdb
you filled	amjcobZbcblcb
you find	kcbccdaojeikb
you first	pcncccbccZcdc
you fix	sbaccbYbbccbZ
you follow	acbbccabcacra
you for	jdcldddfhkhfh
you forward	mdbcccZcoapca
you free	riacchbbccccm
you from	cbccccmcapjlb
you gave	ababbrlblkcca
you get	bfdljdckhamjf
you give	ZcdmdsYcldecb
you go	ockcdcZccbbco
you got	bbcjbbabnqbcj
you had	blblljZbdpcba
you happy	bcscdcfccbcca
you hate	bblcacmobacdb
you have	dccfcdjhkbjnj
you haven	ZajbbboaaYboY
you hear	bbkdddbdrbddc
you help	mbbblkdbdanck
you here	cdZcccjbbscca
you hire	ccadddkdqZccb
you hiring	abZcccqcXobba
you hold	bcocdcbccdndb
you how	bbaccbsbnZcdb
you i	mmaccdmcbkcdc
you if	lcidcdndcibdb
you in	jkjccbeljfkfc
you interested	Zokcmcacccddc
you into	daYbobnmbZbba
you introduce	abZcncccpZcba
you is	YiabaniabaaqZ
you join	bklldbkmdcddc
you just	abmcccabbZrae
you keep	ebbcjlebddpcb
you kindly	bnbbcokcbkcdc
you know	cddjldjdodccc
you last	ZZaZbbmpakbnZ
you leave	dcocccZbZdclp
you left	akcmecZblmela
you let	mbkccbZnmajcc
you like	eljfkdlldcccb
you listen	dkleddbndcddc
you live	lnfnbaaabZbbm
you ll	bkjbidkecjmfd
you look	kbdcmchcjjccm
you looking	acrlbcdcabcbZ
you love	boocccabbbcdc
you lunch	lbYcpcZablbaa
you made	lcbdddbcmidmd
you make	ndbedmccckccl
you manage	nbbacbracbbca
you may	ajglcljmebbka
you mentioned	naacncaccncbc
you mentor	abobZpZbaabba
you might	ccodkfjdcdckb
you mind	abnocbabhlbba
you miss	bmYcbaZbarbca
you more	nmicijcccdddc
you move	dnkeeededdded
you must	cbbccclpkbnca
you my	dcacjcocnfcdb
you name	achqdbaccccdc
you need	cbacdcocqblcb
you needn	ebdjbofbbcame
you no	icmdddnkcaccc
you not	flembckbfZbma
you nothing	Yobcccqccbaca
you now	mbldlcbcckddc
you of	abnncmacbjbbb
you off	hkpacckbbjccb
you on	hkjeeieehmdcb
you once	ecamccabepbcb
you one	mbjomakacbbcb
you only	ddbccjlcibqcb
you open	cfmdddidjdjei
you or	bdnmmcmcaeccb
you order	cccdcdkddbpdb
you our	dhamlboecbbdb
you out	akpbccYcllccb
you own	ZcbcbcqcbZmcb
you pass	ZbacbbZaqZobZ
you pay	Ybcbcboajatca
you pick	mbYbbbYaaobbm
you please	aakccnabcabcp
you popped	apbcacbccbodb
you posted	ZZmcoclbbbbcb
you prefer	ldokccbckbcdh
you probably	abacbcqbblcca
you properly	nkpccbbbcacdb
you put	ahbcbkabqZocb
you qualify	acblcaqbbbcdb
you ran	YaapobZbbbbda
you rather	Yancobncbabca
you re	edkfedkdeljdb
you read	jbanjbZnnakba
you receive	bbbcccajcbsib
you recommend	Zcljbanbdoccb
you record	nddcbqYaccbdc
you refer	cabdddcdoccmd
you remember	anakeiebkmbck
you requested	bcccdbnpddcbb
you review	ocabcjaclbbco
you ring	lnZcbbaaaZbbo
you run	acbcblqkfckdb
you said	lkmblcebdicce
you say	jiihclobdaeca
you searched	bcacccabcbccr
you see	ihnccldijahce
you seem	nbabocXdbZnaZ
you sell	bkblccnccoadb
you send	jeecbcdcbbmcq
you set	kdcodnZcddidc
you share	ZafjcZZrbaccb
you should	noZcjlabbkbcb
you show	nbbncnabbabca
you sign	dbacllolbabck
you sit	ZbalbmclnaccZ
you sleep	bcdcfcnkkamcb
you so	fcnddicccohca
you some	aakbmclcbncdb
you something	Ybolbcncbacca
you spare	lbbfnZcZpaaca
you speak	caaacsdblZkca
you spend	ZbZpbapababcb
you spoke	ZbjcbkabbsccZ
you start	ncbcldadcbmdl
you started	ccbdccncmlddd
you still	kfmkcjbbklccd
you straight	bpbdddmbdcddc
you take	nbbjknZclefda
you taking	qcbcdoZccbddc
you talk	XkppYYXnZZabZ
you talked	nbbcbcmbdmddc
you teach	bcccetbbbbcdb
you tell	cddjcbjfpjcce
you than	nlmdddbdbbddd
you that	eccccbbdcnmkl
you the	clijdiehcikcd
you then	cbndddndcbded
you there	bdbacckqcbcZo
you think	dkakfcakoicha
you this	lijbcmimcbbcb
you thought	acZcbcjbapnca
you three	abnaacmbZYoba
you through	cbhchcqccbldb
you to	fhlgfncdcefdc
you today	lcqcddiccafdc
you told	beocobbbhecca
you too	baYcbcZcomnca
you trade	aaZcabncapbcZ
you translate	pacbcnaZbccba
you try	ZaaanolZbabca
you turned	ZbqbbaYaZaapY
you tutor	acdcdrbcccddb
you two	heccmdncldccc
you understand	mkZbmbYbanbbZ
you up	kblbcclbenibd
you use	ZcZmbalkaqbbZ
you used	jkbjcambcobbY
you ve	cjbiielecijlc
you want	elndkdlbbhdce
you was	bljdfkccboecb
you we	jcdbkjfbcaock
you well	bkdcddilcoicb
you were	lhdchdbbknema
you what	djobldlfcccdb
you when	abpciclcbkbmb
you which	ccqdldZdbhcdc
you while	bckmcdadkcndd
you who	rbabcajbcZbna
you will	cdjdkeleddlfd
you wish	hcqidccbccddc
you with	ebnkdjccceidk
you within	anbbcbmacbbbn
you without	cdndmcbdlbced
you won	acecbckhlocdb
you work	jbjbcblalYbnn
you worked	aancddbcbacob
you would	llljiecehdcdc
you wouldn	ajbmjlmcccddc
you write	pdcdhhebkiccc
you wrote	klclcdacjnceb
you you	jcbncbZbckmlb
you your	mcckbcjcdnbdc
you £	abaopcYcbabdc
you €	Ybbpbfmbcbbcb
you>benefit	cccddeoenbefc
you>call-ask	jimndbddjbjcc
you>client	dcffbbpbjbdjd
you>cofounder	adbctbbkcbjcb
you>connect	ecjedciijhdpa
you>content	iclikeembkcda
you>cv-ask	nkpdddbdccdcc
you>easy-money	ccdflchecfqbb
you>equity	kjaerkcbabbbd
you>event	ccbchnkddiklb
you>expert-call	iccslbcbfbcdb
you>freelance	oikjddfbdbjfb
you>funding	bjlcpdkabcmbb
you>i-am	idkchfidmldbb
you>interest-q	nmlekedebbcbc
you>job-word	cjmchdkckeijb
you>messenger	hnmcdcbcbbpcb
you>mule	dfiecdcbecpfl
you>open-to-new	cdsdcdjcecdcb
you>part-time	qaabnclalhbbZ
you>pay-first	eccdcbkccesja
you>pay-word	lccocjladbldb
you>permanent	cmlcjeebebmdd
you>recruiter	cikccclikaemc
you>requirements	fmlkmicccbdfb
you>role	bmbcdikeledmb
you>run-code	daabbbeaiiqnd
you>secret	ccbccdbbccsob
you>seeks	bcicdbncpfdjb
you>sell-cta	fcejdgmccbkmf
you>site-notice	cdedddeccdjqh
you>speak	abbiblcqclecc
you>start	lcijlblbcbcbo
you>task-for-you	nibbobalkaimZ
you>teach	bddedrdbjjddb
you>thanks	ddceeidddmelf
you>third-person	lbajcanpZaccb
you>threat	bbbccciccbqoj
you>unpaid	ajbcbbtZccmka
you>wants-job	bkcheecdrdccb
you>we	ljdgjkjhccjbb
you>we-help	eldcdeocmbeba
you>workplace	dhkbcbmebinci
you>your-profile	ikmhcdcdddjlb
young person	bdcccpaZnbcdb
your 0	kbacbbpbcenba
your acceptance	adddemodedccd
your account	bccddcbcdjpmj
your address	jblmcbbbbkick
your agency	ibZccbfbrcbca
your answer	akbccllcbncma
your answers	acbrlcZccajab
your app	ncacccZcibobb
your application	ckcdddbccbjmn
your appointment	cccdddbccekcr
your area	kZmmcbZabbkoZ
your article	bcebcmZncnkca
your attention	bkblccZqdbbcl
your availability	nckpdjZccbccb
your background	ckqdhciddbccc
your balance	cdcdddaddbmao
your bank	ccbcdccckdqke
your blog	abanceoZcnbbb
your book	ZblacZjabrkbY
your boss	arbdcdackcddc
your brain	nbadcbacmnbcb
your brother	lcccdnbccmcdc
your business	cdddcdpmdccdb
your calendar	ncbbcbabbkmlZ
your call	obfbccZcnZacl
your camera	ccccddbccbqba
your car	ZZbcccaccbmbr
your card	alfcbbabcaqbm
your career	dbpcdecdlcded
your child	abbbcbaacbnbo
your choice	pabocmabcbaca
your client	dcZnbcnbmebdb
your clients	Zbbccnncobccb
your clinic	abamcbnamaoaY
your code	ZbZcobZbanYoa
your colleagues	cclddcfnikccb
your comment	bbbbgcaabpbpY
your comments	jbaobaZablbbl
your company	bcbccecdsedhd
your competitor	abmbbbqbaaaca
your competitors	ababcbsbbabca
your computer	abcbcbkccbqcb
your consulting	mbanbYnbbabca
your contact	bcpcbcabldoba
your contacts	acZabaYnajplZ
your convenience	ccckekmclddde
your course	bdcccnZZcobdc
your credit	abacccmbmZaoZ
your current	ecokddicccejf
your cv	fmpdcdcdecjcc
your daily	ocZcddmdddddc
your data	bbmdddqbdcama
your day	kcpbccaddcldc
your department	bbadkbkcqbcdb
your desk	adbcddldlbpca
your details	ZbrbbbYkbnacZ
your disposal	bdccdlnddldec
your document	YbbacbZbbZZpn
your e	ccccedbcdcpmb
your email	ZaYabaXoaYYrX
your employer	fpamccdbbalib
your experience	blmmddadcfecl
your face	abacdcaccooca
your family	abacccmbfqcca
your father	bllcccacbocca
your fee	eckpcoabcbcca
your feedback	acaaobcabadpZ
your field	kbcebZYhnmbla
your finance	abbbdcrccbZca
your firm	ikbcdfjcqcdcb
your first	cdbkcjabckria
your form	iaabcbkbaafpk
your former	acmnchcgbYboa
your free	bddcdcccddcpY
your friend	ZagbecYaqkmba
your github	bbmcjdacccqcb
your group	ZbYbbaZlrmabZ
your hiring	bbaddcqcnccdc
your home	ibbcccacccrbn
your honest	mbammbYcblbdb
your hospital	ZaZobaZaraZbZ
your hourly	mccnclbddcddc
your id	mcccddadddqdb
your identity	ccccdcbcdbpna
your inbox	lckalcoccbhba
your industry	bdZcccrcbbbdb
your insurance	fbccccdccbcbq
your interest	ljcbhmandcdcb
your internet	addeeecdedmap
your invitation	cdbcddbnddcob
your invoice	bcbccdicccjoe
your job	bbmcpdZciZcma
your kind	dcldddmccmcdb
your kit	anboccYcdbmcb
your lab	ZbmbbcpbnXabZ
your last	ZaZbbbYnZqpaW
your late	bcbccbZackqcZ
your list	ZaZnbblbnabna
your listing	abbcccYbbcmpZ
your long	mbbbcofadcbdb
your mail	bcbccboZbapYZ
your manager	ddmbdciclbbap
your message	bcbcccbccdbrZ
your mobile	bdndddadcbpaa
your money	abaclbijbarai
your name	kikkddbejiidc
your neighbour	XaaabojboYacY
your network	dcbccciebZhra
your new	aaiccdlcmmmbZ
your next	bimdjcqcbbddc
your night	ZccZcarbccaca
your note	ZbabcoZabqabY
your notebook	aaYcbaZaZsbbZ
your notice	aqldddcdcdddc
your number	pfpabcZbcbjda
your nursery	ZlmbcpYacZcca
your offer	obbcncacjYicn
your office	bcbcbcrbbmacc
your old	iolddbbbllbca
your online	cdededceeepdd
your open	pbYbbbibblbna
your opinion	ZbambnZanahaa
your order	ccccddZbdbbar
your organisation	bcoddcbanbccb
your own	klbdcemedildb
your page	ncncddbcdmnYa
your paper	mdblbeZobmccZ
your parcel	abbbcbabcbqbk
your parents	Zpcdcblbckbdc
your part	bcccddbcdcioi
your participation	pbbZdnbbcbcca
your partner	amcdcdbccnddm
your passport	babcbcaccbtbk
your password	bcccdbbcclcok
your patience	aomccdbccYcbn
your payment	acbbccZbcYYpp
your people	kbaananacZbam
your perspective	bccoddbbdmcdc
your phone	dcbdccbicarmb
your photo	ablbablbakanY
your piece	abbmccabcmcap
your place	bbZccclbrYeba
your plans	kdodddidddddd
your podcast	bcbcdclabqacb
your portfolio	jjndddldcbhcc
your post	hddiejjdefglc
your posts	cladddkddqccb
your practice	jaZbcbqcpZcca
your preferences	bafdddbcbcdsb
your preferred	bbqdedbdccdcc
your premium	ccbcdcabdbpnX
your present	aepobckcbbcca
your price	ccnncsWaaabba
your private	bcdddccdddpbb
your profile	dehiehdcdfknb
your project	abncccZbaobbZ
your projects	abacccqcblbcb
your proposal	lcabccYccefrZ
your published	kjdZcmnbcdcdc
your question	abaccmobblbnZ
your questions	abbacmasbaabZ
your quotation	pcccdbZbccbcm
your rate	pchmedbdddddc
your recent	mcndhdkdccded
your remarks	ldccdobcddcdc
your rent	ZbabnbobbabZm
your reply	lecbdjdbcncna
your report	bcbcdcbcdaZqY
your request	ZbabbaYZbYZqo
your residents	ZbbZccrbcbbba
your response	ebabcbmccZYqX
your resume	ibpcddecdckkc
your review	acbocZZabncYk
your salary	ZYobnbabbbabp
your school	aaaccYqboZbmb
your search	acndddbccabep
your seat	abcpdamlcbZba
your second	anacdcaccqcca
your sector	bcnaccqbbbccb
your security	abjcddacmapba
your services	obbbbbZbcbboZ
your settings	ccccddcccccrc
your shop	ZcabobnkbZlbZ
your side	Yadmmcobbkbbe
your site	dbZbdardcbbcb
your size	bcbcbdtccbcdc
your skills	Zaqbbcadbanbb
your slides	ababbnZYaYabq
your story	bcYbbamnZnbba
your street	abkbbcraaZbca
your students	bbacoZbbaocdb
your studio	mcbccbcbqbcdc
your subscription	cdccdcZbdcahq
your support	bcbcccaqbbamZ
your surgery	YaakbZnbqabbZ
your surname	cccdcdcddcqdc
your table	acbbccZbcbbar
your talk	jfcckdlbbmcck
your tax	bbacdcacoZlZn
your team	accccconmjdcc
your terms	obbbcbmcddcbc
your thoughts	cbocdcaccbcnc
your thread	abZccbalaqccZ
your ticket	accbcaomccmcb
your time	jhendcbcoacdj
your train	bcbccladcbcbq
your updated	mendeeceddddd
your usual	mcapcbaccbccb
your view	bcakacbcbqcca
your voice	kcmbbcobbkcca
your wallet	cdddddcdddqcb
your way	bmadkckcboccb
your website	ldbcddqdccccb
your weekly	bcblccabcbbqZ
your whole	ZbZbcZpmbobba
your wife	bnbccbabbplcb
your work	boZcccbmbodkb
your year	lanccbZbcZnmb
your years	jccnddbcdmded
your-profile>benefit	ijfbccrbbbafa
your-profile>client	dmladcZccknbb
your-profile>cofounder	apabacbaccbba
your-profile>connect	cbeiddeccpjab
your-profile>content	aaZbdbqXccabb
your-profile>cv-ask	nlodddcdcbcbb
your-profile>easy-money	ZcYbbZoobabZa
your-profile>event	pbmddcabccddc
your-profile>expert-call	cdbadcbbcacoc
your-profile>freelance	jlYaaaYaaapZZ
your-profile>funding	bbkbacaZaapab
your-profile>i-am	chrbccjcikbab
your-profile>interest-q	aancdboaZZccc
your-profile>job-word	bZmbbcacoZpdb
your-profile>mule	mZZcclabcmobb
your-profile>open-to-new	bcrcdcbccbccb
your-profile>pay-word	Zjpbcmdcccecc
your-profile>permanent	bZrbddbclbmbc
your-profile>recruiter	ZlkacbYbbakoZ
your-profile>requirements	jmqabbZcbckal
your-profile>role	ekmeicecmbecc
your-profile>run-code	cdcdddbdedocc
your-profile>secret	lbbcccacddocd
your-profile>seeks	kkbpbbccdibkc
your-profile>sell-cta	bcpcddZcbZbmb
your-profile>site-notice	bcpcdlbbcdbma
your-profile>speak	acpdccZabbcdc
your-profile>start	daobblYaaZaoX
your-profile>task-for-you	Yobcdcadccncd
your-profile>teach	YoZobnZabaccc
your-profile>thanks	ccZcdbbcarcZb
your-profile>threat	ddcdedddedoac
your-profile>unpaid	bnccccZbcboca
your-profile>wants-job	capcdebebdede
your-profile>we	miodccbbceocb
your-profile>we-help	abcdddYcddpbd
your-profile>you	khmjhejcbiehb
yours ?	abhbblmplZbbk
yours and	bccdobecdlmec
yours by	bcbdccaccenan
yours faithfully	bckdddlcjchdm
yours for	acbbccrbbbbcb
yours if	ZaabqnYaaZbbZ
yours is	bdbcddncnbmdd
yours on	nbmbbbYaaYbco
yours sincerely	iimdfdedjided
yours to	indcicnccbcbb
yours was	ccqcicabbaccb
yours with	bbjccdqcbhccb
yours would	YnanZoZbcbZcb
yourself and	amacccncdbldl
yourself on	naimddbccdddc
yusuf i	ncilddacclddc
zag dat	ccbcddqdmcddc
zal ik	lnbdddcdccddm
zara i	mccmddkccbddc
zephyr freight	dldeddkfodddb
zo n	kbanbbabboabZ
zoek ik	cpbdcccmecddc
zoeken we	ZabomnabbbbbZ
zoeken wij	ZiaqaaZacbbba
zoekt een	hpcddmcddcddb
zoom and	abbobbaocccdc
zou je	blckdmcckdddc
zou jij	ocbddccdlcncb
zu hause	neeeeeeeeeied
zu uns	crddedcdddddc
zum 0	Zbccccbncbabr
zurich ?	ZbpbcpYbaZbcZ
zurich and	mcodccacblccb
zwei wochen	lcccccccncZcm
zwischen 0	dedeeecdedcdq
£ 0	llbkdmldcbdcc
€ 0	ljbkildecbfeg
€ a	kccconbcccbca
€ al	cmcjhdfbcbqcZ
€ am	idddencdddldc
€ brut	aoccdncccdcda
€ brutos	cpddedddeeddc
€ cada	obblcmkbaaaba
€ de	cccldekcccpch
€ dia	rccdddcdddddb
€ die	ccdcdllcddddn
€ e	ebcocokbcblbZ
€ en	ZabmbbaobamaY
€ et	nbbcomZbccccb
€ h	pbccdnkbccccY
€ hora	jcdmdphbcccda
€ im	acccdbkcdcocn
€ ist	cddddcbcdcfcq
€ je	lccddpkcccccb
€ l	nbalbqdbbaabY
€ la	mbcccqkbccbca
€ ora	ibcbcnpbccbca
€ par	bcdchibcddpcl
€ por	dkcldodbccjce
€ pro	YbbabqmabamaY
€ y	ajbncplYbabbZ`,
} as const;
