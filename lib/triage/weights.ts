// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.029297,
  bias: [0.123, -0.3, 0.108, -0.452, -0.545, -0.337, 0.322, 0.077, -0.293, 0.481, -0.241, 0.094, 0.963],
  table: `$ 0	jjcldkkdccldc
% a	lccdcjicccodc
% after	abbcbrZbbZcdb
% and	aZbcuciccccdi
% at	lbcaccpccccdc
% below	aaacbcracabbZ
% cheaper	bbbcbcrbcbbca
% de	ddddmecdddndd
% equity	eeeflfeffffff
% fee	abZcccscaabcb
% from	ZmbdomYccbcdc
% in	bccocdccdbmdc
% match	cpaeeecededde
% more	ankbabmbbYmmZ
% of	gbbcmipcccmdb
% off	ccccbbmscbbca
% on	bbbbkbpbbblcm
% remoto	pbdeeddeeeddd
% the	aaccpblccchdc
% to	Ycbbcbsbdccda
% vesting	bcbcqcbdddced
% with	ababocmcccccc
0 !	bcbbcnkcbinca
0 $	brcddldcccjcc
0 %	cebcoemecbldd
0 0	glcdhicidcekm
0 ?	ncakdocbejcbc
0 a	mebejkmccchdc
0 after	abbclcYlbanml
0 al	klbbamjkbbeba
0 all	dmbcdboacacdn
0 also	nnccccbbccddb
0 altogether	daaobpbabbccb
0 am	adalbaZmmZabq
0 an	ncbicplbcbccc
0 and	ejcjdmedcdkdi
0 anni	Znacbbacpabcb
0 applications	ZaZbbbZarabba
0 april	inbcdbcmmbbcf
0 are	acbjccdocbkcm
0 as	bbclccamclmbk
0 at	albbbbZlgbnbn
0 attendees	accccnaXcbbqa
0 august	lfbccdalcbbnm
0 b	Zmbbcadbcbcar
0 back	ccddcdaadcqdc
0 base	lobdeecddcddd
0 because	nclbccbdclcdb
0 bed	ZiZbbbobbbbbn
0 bis	pddkedcdedddc
0 btc	bdccccabdbrca
0 business	mbbbbaqYcZZba
0 but	dbbeccabknjan
0 by	bdbsbfZacamla
0 c	imbbccabcbcco
0 c2	qcdeeeceeeced
0 cents	fcbccbnbcbbco
0 charity	icccccmbdbocb
0 children	okccmbaccckdc
0 clients	cdcdddmdndded
0 companies	blpcbdbdcbddb
0 cups	laZabaonaabcZ
0 customers	jcbbpcdcdccdb
0 d	pddiccjjcacmb
0 daily	occbdcYcccmdc
0 day	qdcddidjecchc
0 days	nmbccdfddccme
0 de	bbbclkajcbklm
0 december	ablccbaocdbao
0 depending	akaccolccaddc
0 dolares	bebcccmbbbqcb
0 dollar	bcbnjhohbajcb
0 dollars	ibbodmkacance
0 e	bdbccmcdhaoam
0 each	oabkdrbbcbfcb
0 employees	mkdcddmddcddd
0 employers	baaddcbscbbba
0 en	amblmbbbcblbn
0 engineers	bcbbdnpadcddc
0 eth	bbababZZbZraZ
0 eur	dbbpcmkacbnba
0 euro	lhbjjnifbbmcb
0 euros	lcbocmldbakcc
0 evenings	mbcccmamcbccb
0 every	ababbcZaamqbZ
0 families	bccbhcnccjcbn
0 february	accbdjdncfbcn
0 files	jnccccaccbcZo
0 first	aaabboZaaZqba
0 flat	rbcbdZbbdccca
0 flats	obbnbaebbZbnZ
0 for	kbbodkcccbldk
0 francs	lbbbbnlmbbbbZ
0 free	ZaabbcYnbapbZ
0 freelancers	icbcccoodabYb
0 from	lbbdmbaacafno
0 fte	kqccdaccddddd
0 full	brcdccacbcddc
0 goes	bbbcccZbcbrcZ
0 grand	bcbdccaccmpdc
0 gross	arcdddbccdcdc
0 guests	YbaabqaZcaamZ
0 h	ocbjcjekcbebl
0 has	ibbbceZabbelr
0 horas	kjdiemfdddjbf
0 hour	ddbocjdmcbelb
0 hours	kmchciidecijd
0 hr	pccddhididjec
0 hrs	pnbcccgdccfdb
0 i	lbbcflmchkkdb
0 if	cjbhbjabbblcp
0 impressions	ccacccZbcZcra
0 in	hjbhcflgdbocf
0 including	lcbcdcpcdcccb
0 instead	ZbacbZboaZbbq
0 into	acbcbcaccZpbn
0 is	bebbcdajcbmno
0 it	bcbdkcekceldm
0 january	fjhcdacpcbbck
0 jobs	caadddnclccmb
0 juin	bbccclanbbbbm
0 july	ncbcdbblcccml
0 june	mccdecZlcdcjp
0 k	dpbcnccdccedc
0 kg	ZbabbbZacZmaq
0 kids	nbbcnZaobZcca
0 km	hbabcbaocaanZ
0 lakh	alccmdfdddmdc
0 lessons	bcdcdollcacdc
0 listeners	bccbcaardbced
0 lpa	brbeedddddjdc
0 m	dkbcqcaccbkle
0 maanden	odeeeededeeed
0 maart	llccdbbocbcca
0 march	lcbdicaoibbfm
0 may	fdbjcjbpccbkk
0 members	ocbccbeodbjbb
0 meses	okddedfddeddd
0 mesi	odeeeeeeeeeed
0 met	nlccddbcccccn
0 metres	lccccciackccn
0 mil	elcinfdlccicb
0 mila	bobbmcbccbccb
0 miles	kbbcbbZbbmcqb
0 million	bjceodcddcodc
0 min	bbbscaecjbhca
0 mins	beapccmlccedc
0 minute	bcepdlmddbccb
0 minuten	bcbqblcmcbccb
0 minutes	ccbreldfdbfec
0 minuti	bbbocbfacbboa
0 minutos	bcbrcjecccccb
0 mois	omddedddddddd
0 monate	okdeeddddeddd
0 month	picddicdddded
0 monthly	aicdmdpdcbkcc
0 months	pccfhdddfdfed
0 more	maZZaZYZaYZqX
0 my	acbcmbZcoZmcb
0 nd	nejccbbpbabce
0 net	Zrbccbaccbaca
0 new	fbcdddbccbcsb
0 no	ibbccmincabcb
0 november	mbbbckZmcbbob
0 now	ZaacjcZbnaqcb
0 october	jbbccchqjbcbl
0 of	bbcdcclmcdmni
0 off	pnccdbbcccbbb
0 on	kjbdklcdcbjcm
0 once	ZaZbZbnaaZqba
0 one	aaaqbjZbbbbcb
0 online	cddbdobodcdcb
0 or	mcbhcconcaddc
0 ore	jkddemddddlcc
0 others	cbccdabccZcsa
0 out	nbaccbqbcbbcb
0 outside	qZcdddcdccddc
0 p	paaccllbbbaaZ
0 page	obbnbkZmbYacZ
0 pages	qcbccnbmcbdcb
0 paginas	pbbbbnabbabba
0 paid	amapdnaZccccc
0 participants	Zccbdqaedbbba
0 payable	dbbcbaoZcbncm
0 paying	acbcrcXccZbdb
0 people	cnbccljdcbinb
0 per	nccfemkddcgdc
0 percent	abbcsljcaabcb
0 permanent	cqcdddccdcccc
0 person	jalmcbZnbfgla
0 pesos	pcccdZaocabca
0 pieces	acbccaqacajbZ
0 plus	moccdmebdccdc
0 pm	dcbkckancbmck
0 por	Zbbdcqmbbbick
0 posts	nabbcbnbcablb
0 pounds	obbobjmababcZ
0 pro	rcccdbccdcbdb
0 questions	jbcrdbbZcccbb
0 rd	hbblcaalcajbq
0 readers	bbbcbZZrbZbba
0 remote	mkcnecadedddc
0 s	aoabZbabcabbq
0 salary	bpccidbdcccbc
0 schools	bdccccqddcded
0 searches	ccbddcbbdbnna
0 seats	jkacbajpbbbca
0 seconds	jcbcccimmblcb
0 september	pmccdibjcbccg
0 sessions	YabmcqZZbbeaZ
0 shops	ncccbcodddcdc
0 short	XaZoaZXobZabj
0 so	knbodbaccacdb
0 square	ocbcbdmcbbcdb
0 st	bcbccclooahca
0 staff	fpcibdhldcdcb
0 std	qcddeccddccdc
0 students	kcddcjbocblda
0 stunden	ikdiedjkddlcc
0 tage	nmddddldddddc
0 teams	kbdccbdrddccb
0 th	kjcdcdemdbccn
0 that	ncobcckcaYccb
0 the	ahcmkkbdcjccm
0 then	bbacclZabbqcb
0 this	ZmakcbZolZbbo
0 thousand	Zqabocabbabca
0 till	pbbcmbabcabda
0 times	anacbcZbbempb
0 to	jnbjcecedblcl
0 today	bcbccbaocaocZ
0 uhr	abbbcbambbabq
0 unread	acabccbabZbpZ
0 until	dccccbgrccjcb
0 usd	occldijcdclcc
0 usdt	cdddcdbdddrdc
0 users	ldcdedjdddimc
0 uur	nlccdcbfccfco
0 van	Zpccdcmcbcccc
0 via	Zcaoddacddpcc
0 videos	bcbdcbbpbamcb
0 voucher	abascblYbaaba
0 wants	abaabeYabYbbr
0 we	ancjecnjdeccc
0 week	kbbddlpccccdc
0 weeks	kjbccmcmmccdb
0 when	okmcbcZcbbmdb
0 which	accbcmbcdbndo
0 will	bcdcdcbbdckcp
0 with	bnbcjcjkdilcd
0 words	lbbbdtalcaZea
0 working	pbcbdcbccbioY
0 x	mbbkcfnabbkck
0 y	lbbacmZabZZZp
0 year	ZeZbbbnbpXaoZ
0 years	jlcdjdcdodddc
0 yen	qmbccbZcbaccZ
0 you	elambcdbcaqba
0 your	nacbdnbcmcbcc
0 yr	akZcbcZcqbabb
0 yrs	lmbcccjcncccb
0 £	enbccnkcbbcdb
0 €	jfcldmiecclcc
EMOJI 0	abaccbZpbaboa
EMOJI i	mcjdddmdiccec
URL if	bcakccabpalaa
a $	ajbllmnbccbdc
a 0	lebmeikfibcdj
a actuary	llcedddejdded
a alguien	ZiamlbaboabbZ
a backend	dkcdddcdbpddd
a background	plddedbdeebed
a bad	Zanmbbkamjbba
a bakery	daZaqaYZnjZbZ
a bank	lencicbcccocb
a battery	elocbclcbaccc
a beautiful	jdndddbdcbmed
a beer	acacbcZkaqcck
a bell	pcbdldbdccddc
a bench	eccddcpdbmcdc
a bicycle	anabcnabbnccZ
a bid	kbblcbdbcbboZ
a big	blldccbcbddco
a bill	nbabacmabZnbY
a biostatistician	dodedddeedddd
a bit	ldkchjbckedij
a block	lbccclmcdjccc
a board	oiobccbbcaica
a boat	lkbbbbaobjbca
a bonus	bobdbdbdkcodc
a book	cbbbcqmmcabcj
a bookkeeper	lXZbaaoaZZbpZ
a bottle	ccaccdjccpddc
a boutique	bclnddicdaced
a box	acbccmmccindb
a branch	cpbdddbddcmdc
a brand	Zcbbpbfbnbbca
a brewery	noccbcabcbccc
a bridge	laabcpnaabbcb
a brief	ccjdddockdded
a broker	mbbbcbdccbpca
a budget	pobcccabcicdb
a building	odldcdbcbjdec
a bus	cnmcccmccbcec
a business	jmcdmcbkceidd
a call	hcdliimedccde
a candidate	anYcccqccbcab
a car	lpbmbcacbbcdb
a card	ccbdadnccdbdo
a career	aZqbcleabaccb
a casa	ZmaablZananaY
a case	accodilcdcmdc
a cashier	acddddbdddpdc
a certificate	ajdcdkapddcdc
a certified	jcbbcbqbbbicc
a chain	Zbbrcbbccccdc
a chair	ambckbbbcbaco
a chance	jbacccacsZccl
a change	bbrccbahakcca
a chapter	Zbccdpamdbbcb
a charity	ohclbclcddbdb
a chat	bmockdeccfddc
a check	mddcecbdddpec
a cheese	boaccdmddcdec
a cheque	bcdbbbcdddqdc
a children	qaabbaZoaabbZ
a circus	maabbnnabaaba
a class	YnabbqZabZbcZ
a clean	bbZbbcncbboca
a client	kclkcceebdllb
a cloud	bncjcdbdmldcc
a co	lbccrcaccccdc
a coach	dbaabpnbbaaca
a coffee	akmcicmdkdcdc
a colleague	dlemcmbnhacbb
a column	abjccqbbdaacb
a comment	bbabbbamaYbpZ
a company	ajcnqcjcdacdb
a complete	cdbdddmccccod
a confidential	bkqccdaccblbb
a consultancy	mlleddcdjbddc
a consultant	dkcocbdbdaccl
a consultation	bcbqdciccccdc
a consulting	ZbZrccZbjbbca
a contract	pjdeddcdddjdc
a contractor	midcjcnccjcdc
a conversation	bmpecdidcccic
a copy	jcdccdceddped
a couple	bbqcccncbccdb
a course	acbcbrcndabdb
a credit	anacdcnbclkdc
a crypto	kkbbccZocbmca
a cto	cbcdpecdccddd
a current	cdeeelddenddd
a customer	acarjaZlckbcb
a cv	bonccdacnaddc
a data	liedelcieeddi
a day	occddmecedkdc
a decent	chfcdcbpbfddc
a decision	ancnlcacddacc
a degree	hbZcccacrZccb
a demo	bdcZccsbdbcdb
a dentist	abYccbakqZccb
a design	pbbciljccbcdc
a desk	boababZmkkbcm
a developer	abbcplbcnbcdc
a development	bccnllhddccdc
a devops	bncdddcendedd
a different	jaZbcbkobmabZ
a director	brbcddbdddcdd
a discount	abbbacobbaaco
a distance	mddeldkddiddd
a document	kaabbbZabamoZ
a dog	kdcdcdbcdpdec
a door	ZbabnnZanabca
a dozen	nbnccclcbacdc
a drink	bdacccaccqcda
a embedded	dmdeeedekdeed
a ete	blacccbcbbamp
a fake	aakbbbZabplba
a family	mcllbnabcbcdc
a fan	aaZbcbaaZrbba
a favour	Zbmcccadnancb
a fee	oicmdmabcbadj
a fellow	abacbcqbbkbbb
a few	jcphedbcidhdc
a film	mbbacZllccnca
a final	cmcdddbdocddd
a financial	mcceeeeeleeee
a fintech	jccncblccdcdd
a firm	mldchcodbbcdc
a first	lnbbjcmclbcdc
a fit	kcpcdcjbcbddd
a five	ZbkbckplcZbcb
a fixed	okbcecndcccdc
a flat	jobabomcdbccb
a flight	mbabcbZbcaqbX
a follow	lccodcbcdclca
a food	pnbbbcbcbbddc
a form	mbblcmaabbmdb
a former	bbnkjkelebddc
a fortnight	oibdccmcdcccc
a foundation	ljaqbaaccccdc
a founder	acbnmbkcckcdc
a founding	dbddqdcdddded
a four	nlobbbXbambca
a free	ccbchcoqccbfb
a freelance	obbddeicmkedc
a freelancer	nbcccdocmccdc
a friday	mckkcclddcdec
a friend	bdbckihpdkdca
a full	mobddfjdcdded
a fund	faeqlbacccccc
a further	jccdeoddedded
a game	ldceeeceemjed
a gap	lZpdjcmccbddc
a gente	fidklaZkamlbZ
a gift	blakccmcccncb
a gis	bnocccabcbccb
a go	acZccpoccaccb
a good	jkdecibcfpddb
a grant	obcclmkbcccdb
a great	difdcnakcldcc
a group	lcbblmaocajdb
a guest	abbbclZrcdfca
a gym	eccccllccnddb
a half	mciiinbdddded
a hand	mcbdcdbcobcdb
a handful	hjqcccZccbddc
a hard	YbaplaYbmeabZ
a head	aqbcmckcjbcdc
a headhunter	ddpeeedddceed
a health	occdebddlcdde
a heat	YaabppZaaZbcb
a hora	lcddeoddddddd
a hospital	lbclmceddikdc
a hotel	Zqacckanbbcdc
a house	kibhlbnbcbjcb
a housing	nacbdcboddddd
a hr	drcdadcdddddd
a human	bnnbcblabbbbb
a hundred	bcbcccmcclncb
a ios	kmcededeeeeee
a job	mbmdddacmhdlb
a joke	mccdknbcajcdb
a judge	XacqbmYYblabZ
a junior	biaccdZcsccdc
a kind	bpaccdacbandb
a kitchen	acbcqcacckbdc
a knowledge	ambpccZcbbbcc
a l	mjdcdmbkkbccb
a la	ifbcjeeljbccn
a lab	nbccbbmbblbcb
a ladder	ncbccdabZddco
a language	hbccnmcbecbdb
a laptop	nddcddfdddmdd
a large	raancaabcbbdb
a las	ZabocbZlbabbq
a law	kddodcbkdddcc
a lawyer	mbkdkkbdcbkdd
a leading	bklccdmicbmca
a legal	anhdmdidccddd
a letter	jbccqcbmcccdc
a level	mbccckbbjanbb
a licence	lbjclckbcancb
a lift	bmbcmcdmcdccb
a lighthouse	maaanbZnaabcb
a line	lkbdjcjbcncdc
a link	accecalpcbhmc
a list	dbqccjdbdbccm
a little	dibcehmgeickk
a living	nbZnacobbYbck
a locum	lqacacbcbccdc
a long	mlmbcblccZcdd
a look	lfibjbaplacka
a los	laaboaZabaaan
a lot	cbmhfkmkciddb
a lovely	amdccihaclcdn
a machine	Znbmmeibkbbcb
a maintenance	bomdcebddcded
a man	Zmbccbomdkcdb
a manager	aoabbblbaoccb
a manufacturer	XbarbaZccbbca
a map	pbZdcbanbbccb
a market	cbccndlmdcddc
a marketing	middddcddmddd
a mechanical	cbbdlcccmnccc
a meeting	akabccanbloca
a member	aZnabaYnbaYoZ
a mentor	bcccaqalclccc
a message	bflcdibbcdaqb
a mi	jcacccbrbaicb
a mid	bnadjdcdoacdc
a million	cdjdldbnjcadd
a minha	mbkbnoZbZabba
a minimum	nccbcpZbddbdd
a ministry	abkqcabacbbdc
a minute	fcblccobcbacl
a mock	Yabobaobbbbcb
a modest	ccddnlddddded
a module	ccdcdpbmccddc
a moi	Zbnccbabpabcb
a moment	abjnccabbodcc
a month	kjccnfnccbedc
a monthly	pnbcbcalcbcdc
a morning	ibbqbkcbcacdc
a mortgage	bmbcccacnmcdc
a move	bpobccacnbbdb
a mug	abbbcbZrdccdc
a museum	rddddacbdclbc
a must	okcddddeddded
a mystery	ZbZabbYapYqbZ
a network	ekbdkdkdmbkcc
a new	dbmkecdidbelk
a newsletter	cdcdddancbcnc
a nice	jcmcclmbeacdc
a night	maabbYjnndlbZ
a no	iclkddbdkkded
a normal	mpcdcdcdebddd
a nossa	mfjclkkcdcicc
a note	acncclZackbbo
a notebook	mcccdcbncdlcc
a notre	alaYbnZkcaobZ
a number	cepddihiccded
a nurse	icbcccilbkocc
a one	acbockpicaccb
a package	bcddddobddmbb
a page	ncecccpccbcdc
a paid	idcpcjddedcdd
a pair	acbdcckknabcm
a panel	bccmcakpdacdb
a paper	YaZaaoYkjnbbZ
a parcel	accccbaadboco
a paris	cndddcccdcdoc
a parking	ababobjbbZaYo
a part	bcccombcccmdc
a partir	ajcdccpdmcccc
a partner	lbcbocjkbblib
a partnership	abbbpbnbccbca
a patent	ZZZpraXZaaaaY
a payroll	mcblbcabbobbZ
a pdf	bcbcbcrcbacdb
a pension	aqcdccbcdcddc
a percent	XaaYsYYabaabb
a period	ocbcdmbcddcdd
a permanent	ipeddicdddddd
a person	lbbmngbbbdkdb
a personal	mbbacbpbckcdc
a pharma	mncdddcedceed
a phone	mdcddbfjlaedm
a photo	ccbddcaclcjqb
a photographer	ZbbbbnYpcabbb
a piece	aaacpcZccnbcb
a pilot	ZZacrclabbbcb
a pipeline	oamdcbjdbbccc
a pitch	kbncYbYbbpaca
a place	Zmdcncdbcbndb
a placement	acccdcmcobcec
a plan	abZcbcdbbpmcb
a planning	ickcndjcdcbdc
a plant	bapbkcmcbaccb
a pleasure	eidddhcbcqdci
a plus	mnbcdlcdcdddd
a podcast	bcbcccjqdbcdc
a pool	bcqbacZbchcca
a portfolio	odedhdkeddddd
a position	cdldddbdpfcdc
a post	amicccbbaZbra
a practice	Ybbrbbecbbbcb
a price	pcbcbbjmcabcb
a primeira	abbbonabkbbcb
a private	hieodaekccldc
a problem	pcaaccbcbancZ
a product	dklmldccddcdc
a production	akmdcdmdcbded
a professional	ddcdddjcilmdd
a profile	cbpndbYccccdd
a project	fekjfdmekccdb
a proper	mobclbeckacdc
a proposal	nmccbbkbdccdc
a prototype	bcbpacjbcbccb
a public	omcdidcddccec
a qa	jlccldbdhlddc
a qualified	jncdelbdcdddd
a quarter	jbbnobmabbkcb
a question	ccojdnbacdddd
a quick	hjipgclbcbccb
a quien	cmcdccjdpcddc
a quiet	bcbccblncYcdo
a quotation	hddddepcddddc
a quote	jbcbcbomcbbla
a rate	accndcbdcccdo
a react	dnbdddcdocddc
a reading	llcccbblcelec
a real	cndckmfhkbbcb
a recommendation	bibcccbbeZcsY
a recruiter	jjbdcdkdfmdjc
a recruitment	bcjccdndcncdd
a redesign	ocabccmbbcjcb
a reference	babdddccrhddc
a referral	jbjclebdnccld
a regional	lelcfdbcdcndd
a registered	lodddcjdddded
a regular	Yobccoaabccbb
a reminder	cjcademcqacbj
a replacement	albcackccbcbo
a reply	amckcoabciccc
a report	pbapbYdmbZbba
a research	bobpjcabcbcdc
a retired	ncbcccaobZbda
a ring	nmacbjaabaccn
a role	aaqcckbclaccl
a room	labbmnaaacccn
a rough	nbkcddiddcdec
a rush	pbbbcdldccddc
a safe	ababccZbblpal
a salary	adbcscaccbccc
a salesforce	cpccddbkckccb
a sample	iddddkpcddded
a saturday	kiaoboZabYbaa
a sawmill	ncaocbbcbaccb
a say	ZnacpbZbcabca
a school	ndkdkZlckbcdc
a search	leocdchjccddc
a season	bnndddbccbcdc
a seat	cliofcjjbbccc
a second	jlblcbjcbmkcc
a seed	bbpbjdbccZcdb
a selfie	cdcdddbdddpbc
a senhora	bjpccdbcjcccb
a senior	eoeddlcdddhdd
a sensor	abcbpbnbcbbdb
a series	objcchekcacdc
a session	YZanaqZabaaca
a set	ndjdddfddcied
a share	mnbcllaccbcdc
a sheet	qcbcbclbaacda
a ship	lbndckccbcldb
a shop	nbmnbbZbabccc
a short	mcgcdkmjchddc
a shortlist	ccpdbdgdccddc
a silo	mcccbcpbcccdc
a single	ibcmcldblibdc
a site	ZllcbcnclZcck
a six	rccddcbcddbdd
a slot	bclgdknkdccdc
a small	ncejlcgbfeedd
a software	aabmncldjccdc
a solutions	fpcdcdcdelddc
a sound	nlbccbmcccddc
a speaker	ZcaZbramcZadb
a sponsor	lbbcbpaYnccdb
a spreadsheet	YndcmcocbZcdb
a staff	cqhbcnabcccdb
a start	fpecZcaddbcdn
a state	obdledcdeeded
a stipend	abbbopacccbdc
a story	abbcmbamcocdb
a student	bccdmcelemddc
a studio	pcaccdkaobcdc
a study	cbascajacabba
a su	anacbbmcmblca
a sua	cdbdcicbdckpk
a suitable	jddeeekdnddee
a summer	cdccclbdobded
a sunday	mnacbbibbYbcn
a survey	ccbodbalkacdc
a system	icbbdcpcckcdc
a table	lbbbkcmncbcba
a talent	ceqdddaccbndc
a talk	ablbbcqabmbaa
a tax	abaclbZoabZna
a te	bnbdnbbbbmccb
a teacher	aZZabpamnbbca
a team	akdgmhlcefjdc
a technical	njbkmjbccecdc
a telecom	pccdfededeeed
a tempo	cpdedejdedddd
a term	ZZZaoplaabaca
a test	nbcclcaddcmdc
a text	mccclcbccbndc
a thank	ajcnccjcmlccb
a thing	mnbbebmbckbcb
a third	dcicrccdcdjcb
a three	occccabcddndc
a thursday	lcbddclldkded
a time	bkbmdclmcccdc
a tool	bccdndpcdcddc
a toy	blbbddfoccccc
a training	ebcbcsZbcbYba
a trial	dbbnobaacblca
a two	nkcccnmbgdbdc
a un	adnockbbkbdcb
a una	mmbcccbcncccb
a university	kabqhaabamZcb
a us	bbmbbcdbbbodc
a ux	qhccccbcccccc
a vacancy	colcccacfbcnc
a vaga	kebdddbdcccqa
a vendor	YacpbaZZccocZ
a verified	bcbbdcacdcrZa
a very	dboelfdejbccj
a video	bcblckipccbdc
a view	anbkcmblbgcdb
a village	ocbbanacdcbdb
a virtual	bkancbnabkicb
a visit	qkcccbbbdcddc
a volunteer	klcccYbqjbcdb
a vote	pcccnZabcbcdb
a votre	cmcjdnbcdbkkb
a vous	obbcmcbabckcb
a wall	icncccmcbeddc
a wallet	oclcccaccabcn
a warehouse	cjbcdncbmccdc
a website	lZZbZampaYlca
a wedding	qabbcbamcbbcZ
a week	ljdddkjdhcidc
a weekend	lebceqkbcbcda
a weekly	ecbcbanqccccc
a while	ecncflacmbdca
a white	bbbcbcfbcamco
a whole	bcndddklcjcdc
a window	acaccnabaobma
a word	daojhbbaqabba
a workshop	jkbblnmcbbbcb
a written	nccndcbdcdded
a year	ldbndfkeefedc
a yes	lcblacoccccdc
a young	bnbcplbciccdc
a £	YaZtaaXZbaaba
a1 0	aqbccbabbbccb
aan de	bbncccpcbbmcb
aan een	lcdkedmdddded
ab 0	Ybcmdapcccccl
ab dem	aaablaZnaZboY
ab sofort	hccdddcmnddcc
able to	ndikcccclicce
about $	nbbdacoccbccc
about 0	qebdehcmdccdc
about ?	acocccZocaccc
about a	jbobjcenfbecb
about an	mbbodbbcclcdc
about being	nabccaombZccb
about burnout	ZbaabmZobnacb
about clients	acZbcbYncpbcb
about data	accbdnmjdbddc
about forty	mbobcbmbcbcdb
about half	jbbcfcbodcddd
about how	bcakcbZqoaccb
about it	knakjdbkceccg
about jobs	aaqbbbZnaZbaa
about joining	bbmcpdbddbbdc
about leaving	bccclcicnkccb
about lifts	mbZnabkbbabca
about me	abobnbacakccb
about my	ablcobmbZhccb
about night	abacccZoamncb
about ninety	oklcccacZbcec
about one	accjdrbbcbcdc
about our	fcbbnbjnckbcb
about rent	kdddccbmncddc
about ten	kbbldaabcabbo
about that	bdlbcknbcmdec
about the	djekdfdjdlccl
about them	albbdcbmobded
about thirty	adleddodccded
about to	caaohaabbmina
about two	ibknlccccbjcb
about us	jcpjacfccaddd
about what	fepbjckfbcddb
about whether	ZcracbkaYacdb
about why	jijbccdobhccb
about work	bcbccccmbocdc
about you	hbockccdboccb
about your	bckkecokcficb
above the	kobclbbiclcdb
acaba el	bmccccockbcca
accept the	ncbndbacdlbdb
acceptance and	keddelcdedled
accepted your	bdcdddccdicqa
accepteriez vous	ddcednbcpccdc
accepting applications	bbdddcboccdpb
accepting my	ddjdjekdimddc
access and	fcmdldhcdckdc
access to	bbmcncakcbicl
accordance with	bmcddjbcddmcl
according to	nejcdkecdccck
account ?	obcbcaYcdcpcb
account and	kcddcdacddrdc
account executive	bkbdcdpcdccmb
account for	jddcdbbcdcqcb
account in	dcdeedcdednkd
account number	bcccdbbcdcnbn
account of	abcccbmabkpca
account with	acccddcdcckco
accounts for	mccbkbZcccncl
acquainted with	cbndmdbldbddd
across the	beldddacbpcck
across three	lbcbdnlcddcdc
across your	ekjidhjdelecd
act as	bbamckZbmboca
act for	lcpYbbbcbaccn
action is	bcicdcabcbklo
add me	YbZbcbkboZobZ
add our	Yaoacbabdcpcb
add the	bcbddcbacbnqb
add you	ccrhccaiclccc
added to	aaabccZbkakrY
adding you	cbbcdcbccqccZ
address and	bcccbcbacbrca
address for	mccceccddmldc
advance by	bbbccbaccbrda
advance of	abbccraabZncb
advert ?	brbdddbdbdddd
advice for	cccdncbcokddb
advice on	dcbdddcdplddd
advise us	babpnaabccbdc
advise whether	Zcnkboabcbccb
advisor for	eZZraZYabaaaZ
advisory board	abbqmbbcccddc
aed 0	mmcfgicecckdc
afraid but	kbncbmZlbacdb
afraid of	bmcdmcbdckded
after 0	Zpbccchkkeklb
after ?	bardcdadcbcdc
after a	nplcbcaccgddc
after all	abZnbbZcboadn
after four	abZqbbZbbpbca
after it	accdcdoccimdc
after my	nblbbaZpaYbca
after our	ncbmccZcdocdc
after people	ZbqnbcZaalbca
after six	jlldddcdcbdmd
after that	bkjcinfcdajke
after the	blieddmccodcc
after three	ipcccbZccdcdb
after two	YpZZZbYanZbbo
after which	lbbbbabndblcb
after you	ZaZccmjbbkoaZ
after your	ZhaccnrZbbbcb
afternoon ?	mbZbabkaaZbbp
afternoons a	qabpbbbcbbccb
again !	ZkZbbbjkjpibZ
again ?	akkbbbjblZbao
again about	aZqpcmaabZbca
again after	aanobcmcaYZca
again and	cbncjcbccdclo
again for	pbbbjanbjabcZ
again from	ccbnbdackacdn
again i	ZZlnekemaZlba
again in	abnbbblaaeaoY
again on	lmabcZZpbacac
again the	ZnmbbbZbbZccn
again we	dbiobcZcbabco
again with	bbacbbonbanYZ
against the	kcbadmbddnded
agencies and	bcmnddbecdeee
agencies in	ccpddebedcdee
agency ?	YaoaZaXanXZan
agency and	lpjcccdcebcdc
agency for	earbcceccbbdc
agency has	lkcdddncdaddb
agency in	mmadddmcccddc
agency s	ncjdddbedlddd
agency you	ldkeeekedddee
ages ago	bklcddadcpdcb
ago and	bmmhccacjncbb
ago you	bYZnccacmoccb
agree on	nbbbebacckcna
agree to	bjbocbmbcbbna
agree with	bcbbcdmcdoddc
agreed that	cncemecddcdee
agreed to	nnccfcdccbbdl
agreement for	pcbbccabcabck
ahead of	cdlblddcdbodb
ai ?	ccqdcbjndbccb
ai in	ddccdmaocccdc
al 0	nbcdldbmddccc
al dia	ncccccbncbldb
al giorno	jcccdnbbdcndc
al mes	imccikkbccmcb
al mese	jjcbkkmbccmcb
alguien que	alacpcacabaca
all 0	nccddcbccnckb
all ?	elpccdibcabdc
all day	dbbcdkbkcqcck
all i	loceicbcbkcdb
all in	miccdendcicdi
all is	bclkddccckddm
all my	mbbbbaknmXbcl
all of	ailldjddkledb
all our	daabbbkobbnbZ
all over	aerccbZbbZbcl
all remote	pddececedcdee
all right	jbaccldbcobcm
all that	dobkldhdccced
all the	icbnjfclficce
all this	bmbddbcddoded
all three	adpmdcaddZcdc
all you	Zbbcakoabmnca
all your	cccddcammbmcc
alle 0	kbbbbbaobabao
allow me	boZccckcbnbdb
allowed to	cnljccedlbcdb
along ?	ccacbcncniccb
along the	ZbpanaYbamccb
along to	bcbccbbngmcca
along with	jhanalbanbjdb
already have	Zbbmcbqaaabaa
als business	cibdndbdmcdcc
als controllerin	doddddcdbcdmc
als data	dmeeeedekeeee
als projektleiter	cndeeecdcddld
also be	decmeeddmceee
although i	ckbdddbdlnddc
always have	ZblbbbZobobaY
always on	bcqlccaccYddb
always the	Zcaccbnbbacco
am 0	akbcjiajbabnn
am a	cdedddjdmmhdd
am allowed	kpaccdmcbbddc
am available	cbcedeldmmddc
am building	clocddbdccddd
am cto	maqcbcYdbabdc
am donnerstag	bccncbancbcam
am following	dcmdejbccoccc
am from	icoddebddlbec
am having	pcbcccacnbcdb
am i	elbcccpcckcdb
am in	bbbdbcmclmcdc
am not	dcledececoddd
am now	bbldcllcdmccc
am pleased	fmccdkakcbmdc
am reaching	ecncdeddlceed
am ready	bccdldcdocdec
am seeking	dccdlecenkded
am tag	eddddmccddodc
am telefon	abpnbZaababaa
am the	lmacccdcnalcb
am writing	lbkldclclccdb
amira !	ckmeeedddlddd
among our	bbbbocobdccdb
among the	abpcbbZnbZboa
among them	kcncccccbaccm
among your	ZZZbbaZaopcba
amount of	ajccccbcdclbo
amounts to	eccbdcocddncc
an account	bbbcacpcccocc
an actual	Znbcjcoccbcdb
an actuary	libccbbcqbcdc
an advance	bbbccsaacabcc
an advisory	bbbnqdbcdcddc
an afternoon	mbZbanYnZZbbl
an agency	njmchcjddccdd
an ai	Yaanbbqabbaba
an analyst	macpdbbcccccb
an angel	bcddpdbddddec
an annual	bkncdmeccccdc
an answer	cjhndcibcncdb
an app	ibbkrcdbcbcdc
an application	alicdcldncddc
an appointment	Zkabbfkmbbncj
an approved	cdncdchddcndb
an assistant	cobdddcdkddcd
an associate	klbkcmbcccddd
an audience	ddcddbnccmddd
an author	kccccoacdkcdc
an automated	mcccndbdkdcdc
an den	aZbbobaaoalba
an e	abcbcoYnbbkca
an editor	aancbfobcacdc
an employee	lkbcnbacbbcdc
an employer	aZnbbbYapaaba
an engagement	ocmddccddcddd
an engineer	bmcdlcbcdcocc
an entry	bdccccZdobndc
an envelope	abababZabamcq
an episode	YaaZbqnebaabb
an erp	Ybbblcqccbbcb
an error	lmcdddkecdddd
an evening	abnbnbnabacdb
an exclusive	cdddddlodcccb
an executive	bbbbcmcpbaccc
an expert	ccbtdbbbcbjdc
an exploratory	ccqdcdbdccddd
an external	qaddelcdddddd
an eye	acoamnacabcdc
an honest	mbqcccadaZddc
an honorarium	bcdbdqcbdcmdc
an hour	kccnemiidccdc
an idea	bcbdpcojcfddc
an in	amcjcobadbcdc
an indefinite	Zqcdddcccdcdc
an independent	sccddcdddcddc
an informal	bcncbcamcmcdc
an instructor	bcdhdnccmdedd
an insurer	ndcodbbcdbddd
an interim	necdedldddddd
an internal	qlcddcbdddddc
an international	mmjddcbddcddd
an internship	cededdcdpjeed
an interpreter	mkdddclddcded
an interview	alZbccccsahcb
an introduction	dccdncedmcdcd
an introductory	cllcedelddddd
an investment	bccpddkdddddd
an investor	abamqcZbcbbcb
an invitation	ciccddcccbcqa
an invoice	okbobbZcbcbca
an offer	bmbbkcjjlecbl
an office	brabmcacbicdb
an old	nbbhkbanclcdb
an online	jccjcnnbcccac
an open	nobcdcbmcccdc
an opening	cnleddedlbddd
an opinion	mbcncbabcobZZ
an opportunity	abbbbfqlcljcb
an outside	ndecdcidccddm
an outsider	qmabbbacbabbb
an owner	YaabqaoaaZbba
an unusual	raYcbbababccb
an updated	ebpcddaddddcc
analista dati	kldeeedeedeld
analista de	jmdeedcdiddmc
analyst 0	ebcddeoeddded
analyst at	coclddcdcdkdd
analyst in	aqbdddacbbddc
analyste de	hndeeedejeede
analysts in	Zbbcdrmdccddc
anchor ?	abknccbbmncca
and $	cmcdmdbcbcocc
and 0	djddmibdcbenj
and a	jkdcmjckddedd
and about	nbebmcZncbccc
and after	hdmcccmneabdb
and airflow	gcdeedmejeeee
and all	fiakpmabebecb
and also	jkcdddkdcnced
and am	clidddddmmddc
and an	bcldobmgcbhch
and answer	bbZmbbmacacob
and are	ckfjmkbckkddc
and as	kakabnjabmacZ
and ask	deflccdnmabcb
and asked	nelccdbdlbcdc
and at	bclpccnccbcdc
and attach	mcbdddbdjbcco
and availability	pbddedcddeddc
and azure	ncdeeedekeeee
and back	bcicddbdddpdc
and be	dnabcalnbilcZ
and believe	cpldcdcdddccd
and best	lcpcddbdccccc
and book	ajcddolddchdc
and bring	bkcddccndmjdc
and build	okccbcZcmbldc
and by	ebkclcbbcmmja
and c	kckdedledekdd
and can	jcfdkbkcnamcc
and car	lnbcbcacbcmdc
and confirm	lbmjddbdccmdc
and contact	mcpdedcddcbcc
and cost	bcccdcqccccdd
and costs	anbccampbbbcb
and could	leaccmkbnabda
and didn	bcbcccmbnlcdc
and do	laabcmbbmblcn
and don	acmckcekbnmca
and each	anmmabZcbbkcc
and earn	bcakbbqbcbZcc
and eat	nmbmbcbbcbddb
and english	anbccmpccbbcb
and enter	bccccabacbrba
and every	nlfckcaccbldc
and everybody	ZcbbkoZmbamcc
and everyone	nbnbcZalbjccb
and expected	cqbeeedddeddd
and explain	ibbabnZncbccb
and fill	bbbpcZandcbdb
and find	cbodcdkddcddc
and food	ablqclbbbaccb
and for	ekjjcdjjdkccd
and forward	Zcccccbcdarbb
and found	kicdddedcoeed
and four	Zpbddcamclddc
and free	Znbccconbabcb
and from	aamdpcZbbamdb
and full	bmbcocblcbccb
and get	ibbiblmbccqca
and give	kalbnlZjbamca
and go	bbmkddjdcmddc
and good	jbbckckcnldcb
and got	acbccbjmipdca
and half	bcbdrkbcccedc
and has	ehbllmabbldic
and have	kiceeejckkdid
and haven	mdcdddadjndcb
and he	hiddidicddodb
and hold	bbadmcldnccdc
and hotel	bbbkbhancandc
and how	eeldcbZocncca
and i	hjjfjfjdjiddc
and if	idnddcgenbicb
and in	cjjckcbkcmkic
and insurance	bcmcccjcnbfdc
and is	cdkneckkcbkcd
and it	ihdchdlicmjcc
and job	mcdddabndcmdc
and keep	Zbkombebbbmcf
and know	bcamckkbcnccc
and last	kkbmdbZnjbddb
and leave	bcccccfndbocb
and left	bccdddbcoancc
and let	gcacccpbcibcm
and liked	oabdcdbdcqcYb
and look	amkklleeddccb
and looking	bmbdnkbcmcddc
and lost	bmicdbZnccldb
and make	nkbdcbimccddb
and many	bbcccakrcabdb
and mark	ZccbclaocanaZ
and may	lcdcdejfmmcdc
and maybe	naacocabcbabm
and me	ZidbnfaZjnbbk
and meet	amccjaapcbccc
and members	bccodbbmdabkb
and mine	abZbbbZbasbbY
and more	bccdndbodbddd
and most	bbaccbrkcZded
and must	mbbbccnbmalcb
and my	nficdcadmdldc
and need	oebmkbbbebmce
and needs	hnajcbZbkbncl
and no	jdciofbkjebcc
and nobody	micmckabilecc
and none	lcmncbabcbmdb
and not	iobljcacfledb
and nothing	ZbYlbapbbocca
and now	dljcndbbkkfcb
and of	occcbambccndc
and on	kkjcjcdmgdcdc
and once	ldjedecddmdee
and one	likdlceeedclb
and only	bfhdccpdccldc
and open	mbocdcabkbbcl
and our	pdbcinccccldb
and pass	bbcbccnbcbpaa
and passport	kmnddeadcdZdc
and password	dccdedccdcrXb
and pay	mdbckqibcbcdb
and pays	acbaclabcbpca
and people	acnbcbjmmcccZ
and perhaps	kicmddcdkdded
and permanent	caqeeejedceed
and please	pcbcccalbabcm
and post	baacccpbbboac
and price	occcddkdddcdb
and print	qbbbcanZcZbca
and put	ncanbcjbjabcb
and read	bbaccbalboncb
and receive	bbclcfbmdcodb
and record	bcdcdocbedodd
and return	hbacccZbbbacr
and run	mkdchdbdedndb
and said	cbadmdadnmcdc
and sas	eamdddmdmcddc
and saw	bcadcdmclnccc
and say	mbnefcZkiaedl
and says	Ynlbbmcanabcb
and see	boocljbccccdc
and send	kccddcbdccrjb
and several	ddldddjdemeed
and share	mcceeemeddded
and she	jbhclcdccmfdk
and should	eimcclbcbccdn
and show	iccccnnbcbkcc
and since	ocbcmcZckYccm
and sit	rbccbcbccbddc
and so	bobcdbkkblddc
and some	hjcdcbmncicdc
and somebody	jcocbcflcabdl
and staff	bmpcdbaablcdc
and stay	ekbccdbcmlmcb
and take	jbiblbijcbkdm
and takes	bcccmcoccbdec
and talk	cdpaleapbZccb
and talked	kdcddcbmdmddb
and teach	Zbbccsabcacdc
and tell	fdbnicblkbmcb
and tells	naaccdndcbmdc
and ten	jcbcdcpccccbc
and thank	acjcdcbccWhcs
and that	ihcecdkdhledl
and the	licffjfdfejdh
and their	alabccclcbkdo
and then	dhijcedeeimdi
and there	cddlmdkmcdhdb
and they	iljedmgccbedl
and think	bddpdcalddcdc
and this	jcbndcbccbmcb
and thought	okZeeldcclcdc
and three	mbbdmmZbcncdc
and to	ccdcjlbclnkdc
and told	jbbcccabakcco
and train	kbblcocadacca
and transmit	cdcdeddedcpdc
and travel	Zbcccraababcb
and two	ojicijdeccedc
and very	bbbcobakilcdc
and visa	obcdeecedemee
and want	jffknkbdccgdc
and wanted	jkideejeeddee
and wants	dndlldacceldb
and was	dlldddidcnddc
and water	bjjccdodabddb
and we	lkgljgcdccded
and were	mcocccbcdZkdc
and what	lbljljamcccec
and when	biociedebdndb
and where	acomccYoaZbca
and whether	lblkddedkedec
and which	icpdddbdcmcdc
and who	bcmdkddlnaedc
and whoever	acbccaqcccbda
and will	cbpclcZabibbp
and wish	cmZdbcocmaccb
and with	cmbcbbolccccb
and without	blcdddjcocbcc
and work	klabbmZbbancb
and would	eeilkdfemeccb
and write	neankaZobZccb
and yes	qblccbanbbcdc
and you	dkdkhjiechicd
and your	fimddjfdejddc
and yours	bbncdcZmjocba
and £	Zcbonadibabcl
and €	Zabcpmaccainb
annual meeting	cdddepchedced
annual report	acbnccamdclca
ano e	Znblcnbbbbbcb
anos e	ddoddljddbddc
another one	ZmZbabooaYcca
answer from	Zibpbbabbnbcb
answer in	bnbndclcdccdc
answer s	abpcbckcmZccb
answer the	cbamlloababcb
answer to	jcjcddacdbbpf
answer with	jcocccaccbmbb
answers about	Ybbocaeaccmba
answers in	obbbnZjccccdc
answers the	ajbcqdadcccdc
antes de	dbbcpcccdcncb
any advice	ddceeecdqceed
any chance	ohoibbabdkbbb
any day	kddcndjcddcdc
any good	ebaomcjbbacdc
any interest	nklcmcbccbddc
any more	gcZmbbcbkobma
any of	fblcjcncnbcdb
any questions	ababbbnmZaccp
any role	bandddacobccc
any shift	dcceddadqbcdc
any thoughts	amnbbcmbaZbbZ
any time	edakchZmiakem
any vacancy	bZbdcdbdscccb
anybody s	albboaaoaabcZ
anyone in	oblbkblbabcdb
anyone on	acbdccbaqacdb
anyone who	bdcajhlocccbl
anything about	ZanqYbYbabbba
anything else	kbacbbncoabcb
anything for	carcddadcccdd
anything i	bbnccjjcjikdb
anything in	blecbchcpaccb
anything on	djnbccYbpYbbZ
anything to	abenbcdbpaccb
anything you	cckbdbjodcddd
anyway and	cckbccamoccdc
anywhere in	klcddbbdncddd
apart from	kcbcdcZocncca
apologies for	eeljcdckhkkcc
apologise for	acidlcbcdbdok
app and	ocbcocccccdcc
app for	kbbnocblcabjb
app that	acbcpbmbclccc
app where	adcdqcbddcbdc
appeared in	bcbcdmbjdbmmb
appears on	ccdcdcbccbZqb
appel a	ldcdccbpccccc
application 0	bbbcccZabaamp
application for	jbcdddacmbkkm
application to	kpbcccaclccbb
applications for	chccdbbqccdnb
applied for	dccdedjdpdded
applied to	alkcccZbdaZnm
apply by	brcddacjccddc
apply for	bZobccoakbccb
apply here	ancddocddeddd
apply to	abgccbmlbbbim
appoint a	lncdddddddded
appoint an	qbbcddbddcdcb
appointment with	abbbcaZncbaaq
appreciate that	lcadddlecmded
appreciate the	cbldddoddcded
appreciate your	ackoccabllcca
appreciated your	ccbcddbbbqdcb
approaching you	bcnclclccccdc
approved the	ambcccacbbaap
approved your	ZaZbbbZbaYiZr
apps for	mccccdocdcced
apri il	accbcbbbccqcb
april 0	nbccdbknccbcb
april ?	nbbocabbcccdb
april and	pabcccbcobccb
architect at	bibdddbcbbcpb
architecte cloud	nldeeecedeedd
ardent robotics	cmjdhdfckkddc
are 0	ieacbbjriadia
are ?	bcqccdkcZZccb
are a	nmjciceccjcdc
are about	nlbcccmaabmbc
are always	abqbccabdbcbn
are approved	oapbcaaacZaaY
are as	odccddacemckb
are available	hcbcdcpbccddm
are both	ibncddmddccdd
are building	bcnoambccccdc
are closed	akbcccaacbmao
are currently	ellkdcalddddd
are doing	kfbiddmdikddd
are due	nbbbbaZbcabaq
are enclosed	bbbccbZabjbbq
are fine	lblmcmabaZccl
are four	aamkcpacdbddc
are free	aeZobbYqcabla
are going	dbocccaablenb
are good	noccdbadddbcc
are happy	anabccamcbcdo
are having	emldddldcccdc
are hiring	bjodilbckcddd
are in	dccdcicdcbejr
are interested	bcnkdkkdcdbdc
are kept	ZaabbbZbaXbpo
are looking	dhnfneaccccmc
are nice	cnbmddcddkded
are not	eeckcilleckdc
are now	kiacicamfbcqb
are on	ebbjeafeeidcp
are open	bjncdccqdacca
are or	eeneeedeeceee
are paid	ZboodbZbcbccb
are pleased	bjddelcneckdc
are provided	Zbbbcqeadbcdb
are ready	bladddpdaccdc
are recruiting	akbccabbddqdc
are still	ncbccckaclccm
are the	jcbdcladcnccn
are there	akaccmabomccb
are three	jcmncckbdccdd
are to	pclcmcbcccbda
are too	pcacdcacmdddc
are two	ZbbcoapZbabcn
are up	abmccnbbbnbbZ
are very	Znbccpbbcbcdc
are we	nnabcbabcbcdm
are welcome	bbkcdbapckccZ
are well	cimdkecdkcded
are what	ZbmocaZncabca
are with	aoacldaccaccn
are you	idpfdejcbedcd
are your	kclcdcmcclecb
area and	lbmcddldddcee
area de	ZnlabbaboaabZ
aren t	mdkccmjccblib
around 0	plbjceaccicdj
arquitecto cloud	lkddeedeldekd
arquiteto cloud	kldeedjedddjd
arrange a	eiccjkndddded
art director	ZmacbcZbqZbba
article on	bchncmZZcobdb
as 0	cbbmcaambacar
as a	ddcjdikjjjidd
as agreed	Xabmcbebbaaaq
as an	ldbmmdlcebfcb
as before	lcancaYbcZbbn
as biostatistician	cqcebdddddddc
as business	cmcdmccdddkdc
as co	cccdrdbddcded
as confidential	accnddjdddmdb
as cto	aZacqcZbcbbcb
as discussed	mcccdcaclbcco
as far	jncdcdkcdkdec
as follows	ndddedcdelfjc
as founding	cbddpccedddee
as freelance	pbcddclcadcdd
as good	cckdcmbccnddc
as guest	accacmbnccndc
as head	acmcncaccncdb
as i	elmcljbcbjidb
as if	Zpaoccmccacca
as in	lkaocaabbZcbZ
as it	pbbcdlabblidj
as last	obbbcrZbcYbcZ
as lecturer	Zacbdrabdccdc
as long	pdbcdlbedecdc
as many	acaZopdabbakb
as much	kacnlnZababca
as my	bkZcplacnabcb
as next	cdddddcddcpdc
as of	ababijdboiblm
as one	lcocdcebbmcdb
as our	bnebmiZicdncb
as part	acabcobbcoccb
as partner	bbbcqbkbcbkcb
as per	aoaddcbcncccl
as promised	dbnccckebpbba
as someone	Yamnablbbmbba
as soon	bikcecacclocf
as the	mcccjccckbpda
as there	lZYabbaabnbbo
as they	cbpdccaccmbbb
as third	bbcdrdbddcded
as though	bcbddmlcdaden
as to	ibaccccolbddk
as usual	lmddcdacdblbm
as we	icoccccmdbded
as well	kcfdcbeelnkdc
as you	kibeclddlkdcc
as your	bmjccjlcclkdb
as yours	cdmcddodcccdc
ask a	ecccmmbbldclc
ask because	amacbcpcbmcdb
ask for	ieaednjhlaZob
ask how	abZcccjbbrccb
ask if	abpccdbcclddc
ask me	domcecadblkcb
ask that	bcboddbcnblcb
ask the	bcbcdmklbkmbb
ask what	mbncbbYmnZbca
ask whether	jbeckcinjccdc
ask you	kdjndjcdlbdcd
ask your	aZZbbbaonkaba
asked about	abnpccZbdecck
asked by	aerfccaacamcb
asked for	cdboclakifaji
asked how	ccbcccmccogdc
asked i	anmbcdZccmddc
asked if	acmdkcZnmbcdb
asked me	eolfdibebccdj
asked the	bdbddlmcladem
asked to	lcmlcbakcacll
asked us	ckmmcdjdddcdc
asked what	cclcncmbbiccb
asked whether	kcddjndcclddc
asked who	ccldddcccpddb
asking for	abnbcdecolcba
asking you	pccdjcbddcbec
asks for	aekncnjccbbbc
assignment is	mcdcdkbcddndb
assistant professor	brbcccccccccb
at $	jjcddfoccckde
at 0	ecbdcfjkebifp
at URL	cbbdddbrdbncb
at a	ilencefjdcddc
at all	idnckbejdjcdh
at an	bhlnccebcbcmc
at any	accccnZmcbnja
at ardent	cnkdddbcneddc
at birchline	bladddbcnbcob
at clearbrook	cobdddcdnaddc
at customs	acbnbcZbZbqbZ
at fabrik	kmjedeccclddc
at five	cllccbanclddc
at four	akabbaZdbnbbn
at half	abbbcmpYcbbbm
at harrow	klcdddcccmdnc
at hollow	ckldddldjjddc
at home	kldkccabpbddb
at how	lccdddbcdbpdc
at it	kibceeakkiclk
at kite	bbacccbcpkcob
at last	ZaZancdpbmbbZ
at least	lclimcadckedc
at lumenbank	djdecclcnbdlb
at midnight	ibanbZZlaZaao
at mosaic	kckdddkcbbdob
at my	ncbccckloaccb
at night	jcgjcckcmlcdc
at nimbus	cnciddcdildic
at no	akbcccrccccdb
at noon	allcnbkbcbjdb
at novatrek	bnmdddocbbddc
at once	amocjcjclZmbb
at one	fbZclcabmbcco
at orchid	ddcdddodlbddc
at our	emecemdlcdfcb
at ours	aboccmaccacdn
at pathwell	cmijddmdecddd
at present	lcncdikddcddc
at quantile	bnjccdecmkddc
at redwater	cnbdddhcmkddc
at risk	kbddcdmddcmdb
at seven	ZbbbbaYnbZaaq
at short	baZcccrbcbccc
at solvane	ckcdddndjkddc
at stonebridge	bihiddbcmbdnc
at ten	kcbndclcdccdc
at the	fjediddjelech
at this	bdockdaccbmlb
at three	fdccccapcjcdb
at tideway	cnmdddickbddc
at two	lccnbadcdlddc
at usd	ncckdcncddcda
at vantage	bmjcdckchfcmc
at what	acppcdYccjddc
at which	cddllcbmdddee
at you	bcndccacboccb
at your	cbcldfkcpckda
at yours	bcaccdncqYccl
at zephyr	bladddbdolddc
at £	pjcdcljcccddc
at €	qdajcjlecbccb
atlanta and	ccndmcjccbcdb
attach the	kcacdcZbclbbo
attached is	ZcbbccaacZbas
attend the	bbbcccZZckocn
attendance is	ababcbZrcZbca
attention to	bhcddkapdcbdm
au 0	jcccdcjocccch
aud 0	omccccbdcccdb
audit of	qdcbcblcddbdb
auf der	anaccbaaapbbb
auf ein	idodkdbcdlddc
auf ihrem	kdddddcddcpcc
august 0	ZmcbcoaacabZm
august ?	labbbbZabbacq
auriez vous	bncccmncccccb
aus dem	mkbdjdmdccjdc
aus der	anccddbcclccn
authorised to	kdcdddmddckdd
autumn ?	adccdqbblcddc
autumn and	mlmdccbdcdddc
availability ?	rbcbdcbdcccdc
availability and	lcjoddadddddc
availability for	icbcddoeddded
available ?	rccdddbdcdddc
available and	oddeeedeeeeee
available at	bcaddcljmbdcm
available for	kcecdcmbciccn
available from	almccambibccm
available immediately	abcdedpdndddc
available in	jbncbcYbbbbnl
available on	accmlccndcbdc
avant la	lldckccddddcd
avez vous	mcncccocbZcZb
award !	anncbcjbbibba
aware of	mcndcdbdjcdcd
away 0	mbccZZnncbcdb
away from	lolccbbccbcdc
b 0	bscdcdcdccjbc
b2 b	kpecddbdbjddc
back ?	ZnbbabYbnYabm
back and	mjbccdedcnjdc
back as	pnacbcacbZccb
back at	ablcccccbnnba
back for	nbbdddkcbldec
back from	Zmaccciccocbo
back in	bcdcccdcnkddm
back into	bcldcdbdhZodb
back on	jcjdcbbjcbndm
back so	dlbccdpdbbccb
back the	bcbcccZbnZocl
back to	abmclegcnbddj
back with	lcccddmcdcodb
backed out	mYZcbcmbobcca
backend developer	lmcdddcdemddd
background check	nmddddcdeejed
background in	concddbddbccc
badge and	abbbcbpocaYaZ
band 0	mqaddcbbabcbb
bank account	ccdcdbaddcrdc
bank and	naiclcjccbobb
bank details	fdccddncdcldc
bank has	bddcmbbddcodb
bank holiday	babcccbbbZbcr
bank in	alrcccbbcalcb
bank is	llacccbcnbmda
bank s	naamlkdbbjccb
bank transfer	lbbrbbZaccjcb
banking app	cdclddbcddodc
base 0	asbccdbdcdcdc
base and	bpcdadmdddddd
based in	aqadddadmccdd
based on	ccbcddcoccclc
basis for	nkdedddededed
batch of	ecccjcpkdbcdc
be 0	ckbnckbcmbcdc
be ?	acqcccZcbmccb
be a	eklejdeldbicd
be able	nejbccdbmfccj
be about	pbncccaccaddb
be agreeable	mckndccdddbdc
be all	adcdcokbfcced
be among	aapccbZabkcoa
be an	acbjioakccllc
be as	aknabqaabZbcb
be asked	bfkrccbcccdcb
be at	gbekccadbolbj
be available	cbmbdblababco
be better	naambclcdccdc
be brief	jarcbbabbaccb
be charged	bdccdcZcddbqa
be closed	bcccdcabcbnbo
be connected	bcZccbabbtccb
be considered	cjlcddjjncccc
be contacted	aaocddbbcccnb
be convenient	ccecedpcdbdcd
be delighted	bmedidncdckdc
be delivered	ZbZabbYabYnpk
be discussed	obnmcaZccbacZ
be doing	Zaiqbalbbbcdc
be employed	bokdccbclcddc
be employee	bmbdpcbcccddc
be enough	pckcddbddcddc
be found	bcmckclbdbamb
be free	Zbqebnfaaabca
be given	acbccmbocbbcl
be glad	bfokddclkdcdc
be good	ccocbcebcnddc
be grateful	hcdldecdoZddl
be great	dcccddjddpdcb
be happy	cbhkcnfncgccb
be held	abjkdbapcbbcl
be hiring	bkocacpccZccb
be honest	Zmacbcjdbcodc
be honoured	bbccmdllanccc
be in	ljdccccdknccl
be informed	mcbcdcblbbbln
be interested	fgpidcdehdddc
be just	ZaapmnYYbabca
be kept	aarcccabbanba
be looking	aZqccbncbacdb
be lovely	naabbbZnbnbbZ
be made	mcdddkbdddmcc
be most	cccddlccokddd
be moved	mbnbccabbYccn
be my	abdcqbZbmcbcb
be named	kbobcmZccbccb
be nice	dcblccbccrddc
be number	YZmnpbibbbbba
be obliged	lcdkccedocddc
be of	ijoccilcccccc
be offered	clkddndcdcddd
be on	chdbemdallbcm
be one	blniejebeibcb
be open	ihoigcdckdccc
be our	Ypccpcbjcchcc
be paid	occbcjbcccpca
be part	bocdcibcdbcco
be pleased	jilcdinibeccc
be prepared	bhkpcbbcccecc
be ready	cboobbZbaYccm
be really	ccbdcdidpdddd
be reimbursed	mcccdcbdcbpcb
be renewed	acccdkabccnYo
be short	bcabccZncnnca
be so	ieejhhbmnaddd
be something	molcfcbcbbcdc
be submitted	pcadedddelddd
be thankful	bcbcbcmcqaddc
be the	cilfnejbeidcb
be told	jYbcddbccccqb
be up	kjmoecZibhcdc
be used	mabbcbnacbbna
be very	bebcdbkmoccdc
be welcome	ibbbbbapcaccm
be willing	mdklceeclbddc
be working	qjbcddaddcded
be worth	acipccacdcced
be you	qlkjdeacbbcdb
be your	mnccjhljcbbcb
be yours	nmbcmbabcbbcb
because a	mnhccdbebcddd
because i	bkicmkkbbkcdh
because it	fbckccbbcedra
because my	kbaccckcpbbcb
because nobody	mcnccabacabdn
because of	llbdcbabcmeio
because somebody	ZlobbcacbZcdn
because the	lkjicdamccdma
because there	paacnabccbbdc
because they	jbbccciccbrcb
because we	njedcdandbded
because you	aablnbjjcdbpa
because your	ZcamccYboZaoY
become a	Zaabclllkpkba
become acquainted	cbodddbmdceee
become one	ablccnbccnddc
become the	aabcoblbcamcb
been a	bcncckbbbpcfa
been ages	bbabbbZkmXcbp
been approved	inbbccZccbnbm
been asked	jipkccaccbjck
been at	bkbdkdbicoddc
been awarded	klccccbcdcpcb
been building	cccdndccnbddc
been chosen	accccbladbpca
been given	kpdcccbckbcdc
been in	cblndcbckildb
been looking	mdadcdodccced
been made	albccnbbmlbcb
been on	Zddmmcjbcncdb
been reading	cdclddcdjneed
been received	bcbcddacclZas
been removed	cbbcccabbabrZ
been retained	mcpZddcdcbcbc
been selected	ccdcddimddmcb
been shortlisted	bbmcdclcddmba
been sold	YbabbbZbnlapX
been thinking	klYcobjabicdb
been through	acbcccoccjcdm
been to	ababbblbokcca
been told	jeZcacZmojbma
been up	baZcbcpbaocaa
been updated	ZbYccbaacZbqm
beer and	bcacbcamaqccb
before 0	mebbckdkcknca
before a	cccdledeldmed
before and	aelckcolbabca
before christmas	bcccailoddjec
before easter	njddddjdddded
before friday	kcbacbZacbpan
before i	ciofjkcbjZbci
before it	knikcbadcbbim
before lunch	bdbcdcgccaodn
before me	bdbdccbnboddc
before my	abmobcZlbbbcb
before our	dcdbddbcedpcc
before she	kabbbcbcbZnco
before the	jjejhchdjdkcf
before then	acpcdccdcacnb
before they	cknebclbcbcdm
before we	kchfmlbbccmdb
before you	jdbcccoccilck
before your	bbacccobcencm
begin on	Zbbccdrdbaddc
begin tomorrow	lbabbcYbqaZcZ
begin with	cmmdhcdieceed
begins at	ccccddqddcced
behalf of	dkildihcckkdc
behalten sie	ccddddcddcqcb
behind it	Zbcckcocdbmbb
behind the	mhbccckbbkccm
behind you	ajbcccmbboccZ
bei der	bmmcccabbbbbn
bei einem	mdnjddcddcdcb
bei ihnen	cbbcddpcpbdcb
bei uns	olmdddbddcddc
being a	bcbccaaqbmbaa
being so	cdbdddbbdjddo
bel me	gboccbmbbabcb
believe it	ZplcncbaaZcca
believe that	beadldodbkddc
believe you	amjclalncaccb
bellen ?	docdddlddeeed
belong to	anccccbccbcdo
below the	bacccbaacaabr
ben ik	jdndddcdlcddc
ben je	jcknedcdddddc
bench and	mbacccnbbaccn
bench of	dcdddcncbdndc
benefit>call-ask	ZaaZbkombnbcb
benefit>client	bakbckmoccccc
benefit>cofounder	bcbdocabbbcdb
benefit>connect	aaabbponZZbbb
benefit>content	ZaZbaaYrZXZaY
benefit>easy-money	ccbcmjZakbrbb
benefit>equity	Zbnalnjbbbbdc
benefit>event	abmbbajeiZjmk
benefit>expert-call	bdnodcbbdcddd
benefit>freelance	mblclclcebedc
benefit>funding	ZaapkaWobaYaZ
benefit>i-am	jfaefencpbdcb
benefit>job-word	aokckcbcmbmbb
benefit>messenger	acccncacccndc
benefit>mule	XaalbnabmZpba
benefit>part-time	mobccbbdcccdc
benefit>pay-first	bbbcbcqbbblaZ
benefit>pay-word	cbcncfnicclcc
benefit>permanent	aomcllZbbcjcc
benefit>recruiter	aZYbbadZYbZpa
benefit>requirements	lbmbacocbacdd
benefit>role	jnbgkfckcjcdb
benefit>run-code	nabccaoaabZca
benefit>secret	baccbbZbbcqaZ
benefit>seeks	ebcbliYbsebca
benefit>sell-cta	ZZaamajpaalaa
benefit>site-notice	nbcbdcmbcccla
benefit>start	jbddodbdddddc
benefit>task-for-you	mcbdbcXbraccb
benefit>teach	jaanbkZapaZba
benefit>thanks	bpbbcdkccacdc
benefit>threat	lbcldbpcdcbcb
benefit>unpaid	bbabbaqkaaaba
benefit>wants-job	ddbeddbeocded
benefit>we	fbkljekdbcnbb
benefit>we-help	ccacccnnbbcdc
benefit>workplace	nbcbdoaacccdb
benefit>you	ddcffgpckblca
berlin and	kcmdmdcdccddc
beside me	cdcdpdbmccded
besoin d	jbcmcnaccdcdb
besoin de	bnbccbbbcbkbm
best regards	lcckddkddlded
best thing	bcacccZccrcbZ
best time	jlmdeecdddddd
best wishes	jdccdkjcdnded
betalen €	mcccdpaZdcccc
beth wir	kdcmedlcddddd
better than	nkacokaabhbca
between 0	ikcccdabcbdmo
between a	cccodcacdnbdc
between now	pbdndbbcdcddc
between the	Zqbcbmbccacdb
between us	laobZbYboYcca
bi 0	bbcccYbqcacaa
bi developer	nkceeeddeeeee
bid for	mcbbbbmZcbocZ
bij de	bclcccacoacco
bij een	ibqccbacaalba
bij jullie	abZcbcnbpabbZ
bij ons	bncdclbcccccn
bij u	ibbdccocnckca
birchline ?	aobncckccccdb
bis 0	olclddcdddddc
bis zum	dabbbbbncaZbq
bit of	jdcilmjckbcdc
bitcoin in	bdcccclcbocca
block with	nbcbccmcjcccb
blog ?	bcbbcjolcabbc
blog on	abZbcaaqakcba
boa tarde	ncbbcbocbbZbb
board and	Zbbbkoabcbncb
board has	bocccckdcdjdc
board is	accnckncdccdc
board of	cdbpleacdcmdd
board wants	inbdbdmccccec
boiler houses	mcZccclccncdb
bolsa de	Zobccbmbbckcb
bom dia	mjcdccbcpbccb
bonjour nous	kaonbbZabaabZ
bonus 0	cqccddcdddddd
bonus and	dpcebddeeeeee
book a	ebblcmlacbbcl
book about	fbaacnaraYbci
book and	mbmajaZnbabcb
book for	abbcboYnbmbca
book in	bcabcYpabpbcb
book on	acbccramcacdb
book you	cjaobnZbblbba
book your	bdccdcpbcbndb
booking for	icndcdldcccdc
booking system	kaZpccmabZbba
books and	ZnnabaXaaZbap
books for	Zcbccqibmabcb
bootcamp for	cccddmlkcccdd
bootcamp is	bdecepdbdeeee
boss renate	kmncccacbacdc
both connected	hbncedmddccdd
both in	bcZccdiccrccl
both know	acabbcnbbccob
both of	ZaaklcZbjpccm
both on	amodcdZccjcdc
both sides	kcndccadcbocb
both your	bckdddpddcded
bother you	mcdbbccnnZbcb
bought a	llbcZcacalbbo
bought the	jdcdcendcldec
bound to	bbnccdabclcdm
box and	bcncccndckcdd
box is	bdccccobbZbdo
box of	bccdcmjcdjbdn
branch manager	cpaddejddddec
brand new	kcbcccacocjdc
breaks our	cdcdedcceckoa
bring 0	bbbbmcabcbqca
bring a	abchcbbrcacbn
bring in	fbjcjkebcapdc
bring it	ackcdcabbYacs
bring the	ccdcnccjcdjdn
bring two	bbacbcYaccrca
bring you	bocdcdmcckbdc
bring your	bdbcclZqcadcn
brings you	ncbcdcZccpbba
brother in	mcccccacbboda
brother s	ncbdmcbbZmbdc
btc to	cdcdddbbdbqba
budget $	scdcccacdccab
budget 0	qbcbcabcccjcn
budget and	jobbcmebcbbdb
budget for	kmdcddcdddmdd
budget is	scccccbccccib
budget s	naqbbZYbbacba
build a	nabcnbZocbbba
build it	blcdpdcddcjdd
build the	ojkdlcbdbccdc
building a	ddomhiccccedc
building and	bbldldnccbded
built a	bcbcnhocmbcdc
built something	bcbcmdpdccddd
built the	ecccodlclbcdb
bullets	mckhcfbjecjfi
bumping this	bdccddpcddcdb
bus company	docbccjccccec
buscamos a	bkbmncbcccccb
business analyst	gocdddfdedfjd
business and	cbcdpdbdckced
business angel	aaabrbZbbbbbZ
business in	ecccncacddndc
business partner	dqddcdcddedkd
busy again	dbpcccZmbZbcZ
but a	Zmhcpaafbabdb
but can	lbacncaccccnb
but could	bbpZddadoZddd
but for	ocbZnbmccbcda
but he	bcbdcbhccqcdb
but honestly	lcacbdnlcbdcd
but i	kjmdchicemcdc
but if	bmbdldcdcmded
but it	cdkdcjellccdj
but my	bobdcdbclbjcm
but not	bkcddkbcdacdo
but nothing	bkdbcobbcbcca
but only	mcjcccacbocda
but our	ammnccaccacdc
but please	lccdccccdlbdn
but the	enbclledcbcii
but there	abnjnbYnbYbca
but this	amYcbcabbqccc
but we	mibcnfenccbcb
but would	oamcbdlbbacdc
but you	cebdqbbkcjhcd
but your	bckjccjbbonba
buy a	obaapbWbbbZca
buy or	ecbancdaccaco
buy the	cmcbjdZbdcrdb
buy you	cdococYbbjbcb
buy your	acbcbcZccbrZZ
by 0	fcbcdaniccccq
by a	cjmlekffcchdb
by an	maaabblbbaaoZ
by and	bdcdddqddcded
by any	bmoldaacbbcbb
by bank	cabsabYacniba
by christmas	bckdcdaccnndb
by courier	bdccddolecfec
by e	ocdcdcmdddidc
by four	mcbccdaccbcao
by friday	bjbbcdjncbbbp
by gift	bccnccaccbpdb
by half	fmccccqceaccb
by hand	lccdhdoccmbdb
by its	bkcdcccccacoa
by june	mblcblimbbcdb
by law	ZfabcolabnecZ
by liking	cdddedddedped
by me	ambccoacbmccb
by mistake	acbbccacbarcY
by monday	llcmbaYmbabcn
by my	mdcdkcbkckjec
by name	aonccmZbbZccb
by noon	nZZbbbabZabbr
by our	lbhdccdcdcoej
by paypal	laarbaYZbakba
by phone	adkoccbcnbicb
by post	iackkcibbjaap
by replying	accodaamdcbla
by return	obcbdancddbba
by search	aalcccYcbpmab
by searching	bbcccmmbcbcnd
by sms	acbccdbcaZraa
by someone	odddccbmdcddd
by sunday	bmbcccbjcboca
by telephone	kdcoejbdddded
by text	ddcdddncdmmbc
by the	mjcdeiedcdjfk
by then	abqclceckZcdb
by those	acZcdlnncbccb
by three	mcnckfaccbcdc
by thursday	ljajdcYccabbq
by transfer	acarbbYacabcb
by two	akbbmccjcbkdm
by us	Zmnacbdcccmdc
by video	bjilcpbibcbcb
by voucher	baccddZcccrca
by way	amccdbandccdn
by wednesday	acbmcclbcabcn
by western	cbcdecbdddpdb
by you	eaabbbjmknmbZ
by your	chidkdlddimdc
by zelle	ccdddecddcpdc
c $	bnbdmdadcclec
c and	ocbobcZcabacc
c e	aaacjZmanabna
c est	bgncclcldflba
c to	lbbbccabcabbq
c w2	pZnddecdcdddd
c2 c	pchdddjdhdddd
c3:benefit	bccccdrcicldc
c3:cofounder	dbeenedeedeff
c3:connect	ccaccdkcbqcmb
c3:content	bclcbbaqdacdb
c3:cv-ask	oakeeeceeeeed
c3:easy-money	cddddcbdddsdc
c3:equity	ffffjfffgffff
c3:event	bdcddjdreccjb
c3:expert-call	ldcndedeeeeee
c3:freelance	odjdddgdjdidc
c3:funding	ccbdtdbcdcddc
c3:i-am	fdjdjeidmifcc
c3:interest-q	edlfffeffefff
c3:job-word	lnedddhdcdcjd
c3:mule	dcdcddcdddqec
c3:pay-first	bdddddcdddrdc
c3:pay-word	ocdkfdccddmdd
c3:permanent	crcdddcdddddd
c3:recruiter	ncceffefefeef
c3:requirements	ehddmjcdkdddd
c3:role	jmdddgffjieed
c3:run-code	acdcdcbcdcscb
c3:secret	deeefedffelef
c3:seeks	lkgekecedddfe
c3:sell-cta	cdcccdqchbkkb
c3:site-notice	bccddebcdcbuZ
c3:start	rbddeeddddedc
c3:teach	cddderfficddc
c3:thanks	lcbdddkcgnccb
c3:threat	ddddedddedsYb
c3:wants-job	dcdeeedepdeed
c3:we	ljhilfdfcdddc
c3:workplace	bbceddodcdddc
c3:you	eijheekdfdked
c3:your-profile	dcobeededdeee
c:benefit	ddcekhoelbjdb
c:call-ask	eflpdfjidaebb
c:client	ljlnccecbbfjc
c:cofounder	biddtccdbbddd
c:connect	ccjjfceieodka
c:content	cbdcekhrbdjcd
c:cv-ask	mnqccebccbccb
c:easy-money	jdbdlhghdbqba
c:equity	clbjsebcccdcb
c:event	dcbedlepdceeb
c:expert-call	cbctjfccfbccb
c:freelance	ojjfccidhcecd
c:funding	didirbddcbjcb
c:i-am	efldidiclldac
c:interest-q	mllfjdjddccbc
c:job-word	dnlcdccdlcejc
c:messenger	ijibfcablbrcd
c:mule	gieiddeihcnbe
c:open-to-new	cdschcjcdcdcb
c:part-time	pjdcikckhcccb
c:pay-first	ebbhdeibcbsdk
c:pay-word	ndcmdnhccajcb
c:permanent	crhdkdccdbhcb
c:recruiter	djpbbckcebijf
c:requirements	jljilgedibhib
c:role	jncehghdjbeic
c:run-code	gkaddbdbcbsib
c:secret	dbabcoacbbsmc
c:seeks	klfilkcckbdcc
c:sell-cta	jdchhcokcbidh
c:site-notice	edcdccddcefre
c:speak	adbjcoeqbidbb
c:start	oibdjejejbdcd
c:task-for-you	pfbckicdibjlb
c:teach	cgbccrcljeccb
c:thanks	cdeeccfchpdje
c:third-person	bbcmbbenpabbj
c:threat	kkaebkeccbnlh
c:unpaid	abablnlpdbbeh
c:wants-job	bfcddddcscchb
c:we	jjeijkkjbdhbc
c:we-help	ijedjhqbcafbc
c:workplace	omdddkcddcjcc
c:you	eejfeficiiikd
c:your-profile	jkmicccdcejmb
cabin crew	nbacoaZacbncZ
cad 0	nlccdckcddkdb
cada una	ibbncbobabaca
cada uno	qbcckbbacbcca
cadeau de	abapbbZbbaabn
call 0	enapabZbcabam
call ?	ckkkghnbkbcdc
call a	abbmpldccbcdc
call about	ZbnaocYbbnbca
call and	Zbaojdbcblndc
call for	jdcldacqdccdb
call is	llamdcnccbccc
call last	abbqkbaccacba
call me	dipbbbbcdbicn
call next	cbmcdendcceee
call of	kcblbbanddcdd
call on	lcccchondbcdc
call or	mlbZccoccccdb
call out	mobddcadcccdc
call the	abbcccjacZobp
call this	fbipdcaccmcba
call to	mcanlclbcabda
call today	mcclccZdddndc
call us	bcbcccnbdbbcr
call with	kchedjmcdccdm
call you	fnncdgbccbjbl
call-ask>benefit	paZZbZYoabbba
call-ask>client	YcZpdcZccccec
call-ask>cofounder	cZccoeddeedde
call-ask>connect	obaYbbZboaadb
call-ask>content	ZbaYbpfXbaqba
call-ask>cv-ask	aapcddZcddddd
call-ask>easy-money	ZbmacbZccbpcc
call-ask>equity	YZZZqaYaaZaba
call-ask>event	kbahcnpZcabaa
call-ask>expert-call	ecfrdcaclcccb
call-ask>freelance	bcnmedbdddddd
call-ask>funding	bbZaocaccccdb
call-ask>i-am	cdllcdnedaeck
call-ask>interest-q	pcdbcdZddecec
call-ask>job-word	ZqkobbYaalbbZ
call-ask>messenger	nbaZaoZabbZcb
call-ask>mule	Yaapbbjbbkmca
call-ask>open-to-new	cdocaebcdcddd
call-ask>part-time	aaYabbqabZbbc
call-ask>pay-first	bcbocaacccaca
call-ask>pay-word	abcqbihmjcjcb
call-ask>permanent	bamfclabcaoab
call-ask>recruiter	bmocddbcccZbc
call-ask>role	abZphliaaambZ
call-ask>run-code	aababbZZcbqba
call-ask>secret	baabcaaZcbqZa
call-ask>seeks	blbcccodcdbcd
call-ask>sell-cta	jbjabbqabamca
call-ask>site-notice	acbbccpcdbcba
call-ask>speak	pbaaabnZaabca
call-ask>start	Zccccdpdddced
call-ask>teach	ZbmabennbabcZ
call-ask>threat	mbbkcoaZcbaaa
call-ask>unpaid	bbbacZnoaccab
call-ask>wants-job	ccbZcobbcdcdc
call-ask>we	lkfkdekidbibd
call-ask>we-help	aZbbedpdcdddd
call-ask>workplace	ZaZlbpYlaYabn
call-ask>you	fjmncckhdadbd
call-ask>your-profile	bcolddbdddddd
calls a	abbqcaobdccdc
calls and	YlapaajabaabZ
calls it	noaccdbcbbcbb
calls on	bcpcddlcbZceb
came across	dkiidhjdelecg
came back	bbabbcaoaobcZ
came from	anamcclbcmbca
came to	icdcdcnkclldb
came up	ljnkccbccmccb
camera on	bdcldcbcdcocc
can ask	idcddbcnmcddc
can be	idjcedhdmblkb
can begin	abacbckbqbccZ
can bring	jbabommababca
can call	jnnbcbkbcbbdc
can do	kdhcmdjdpabcb
can drive	ZnZbabaanYbbo
can explain	mckbcbZblobda
can find	abkblcdbbaapY
can get	nbbcccqcbbkda
can give	ncbablhccaodb
can have	jccdddpcdhded
can help	anbcldoccbbdb
can hold	albcacabcaqda
can i	jjifcipddcbcb
can join	abacccmomabca
can keep	cbmdddbcdacdo
can let	acbccdnccabob
can make	Ziacmkjbmbbnb
can match	bbpadcbacbnca
can not	eaickcZcckkco
can offer	lhkkoccccccdc
can pay	nmalgocbbadcb
can put	nmbcccfccbndb
can reach	jlmdcbbbbnccd
can read	onecccecfbcec
can run	occbnaaccbbdb
can say	bcocccancicdc
can see	kfacccmccfcll
can sell	abbbsaYbbbbcb
can send	cecmchjkbdbmf
can show	kccdmdhdmccdd
can sign	acbcccnpcacdb
can speak	nbccmcZbnbcdc
can start	ZmZbbbZcsYaba
can stay	acbdonZZcZbcn
can still	XaZZbbZaoZbqY
can stop	acblcclncccdc
can t	jcldjdckdelec
can take	ZhbbbbZlbaiol
can talk	abacobkZbbocb
can tell	dbojbocabacdb
can turn	aaacccnbbabpb
can u	obZbbbYalYaan
can use	Ybabknncbnccb
can we	jlbdobbbbZbcq
can work	cdcdddadrbldc
can write	mbpcbajcbbcdc
can you	oceeclabeaicp
candidate your	bbmbddaddcpba
capacity and	ockcedbdlcddd
cape town	ncbbdcmbdckdc
car and	apbcccbccclcb
card and	bebcbdbcdcpdn
card for	bccaccoadcndc
card in	aaZbbbZZcbqZl
card number	ddcdddbddbrYa
card on	abcpccYbccncb
card that	cddddclddniec
card your	ccdddcmdcmkdb
cards for	bbcnjbZcccocc
care about	kdcdndZcdlcee
care and	cmclmdbdcdddd
care for	bcnccmablbcdc
care homes	icacfoobdbabb
care of	dmlkcdmdcacdc
career coach	caacccpnbbcdc
carried out	lbbbcckbbaabo
carry it	Zcamaclbbbbco
casa ?	Zbbncoajbbaba
casa di	nmbbbnbbbbbba
case it	bdnlcdddbkddc
case study	amcbcmnbddcdd
case the	cmbeeekeedjed
cashier s	acddddceeeqdc
catalogue and	cnbdddmdcddec
catch up	bcadcdaccscca
cdi 0	dqceeededdddd
ce que	mccccmlccccdc
ce qui	aarcnbabaabba
ce soir	acZbbbZaaalZq
cela vous	mbpcccbcccccb
cent of	bbldodkdccddd
cent with	cccdpdbddacdd
centre and	aZabacablZoan
centre in	gncddcicdncdc
centre two	mlceeddeddeee
cerchiamo un	kjdnibcddccdc
cerco un	dccdkbccocddd
certificado de	lddeddddldmed
certificate and	alncmckZjcZbb
certificate in	abbbbZXqoaaba
cette semaine	ickccclclabnb
chain of	Zaaqnbabbbbcb
chair left	bbccocmccacdc
chair the	nmccccbdcckec
chairs for	ZccccbZmdjoda
chance ?	acocbaYbiZbao
chance to	kbbcobnclbdcb
chance you	okbjbbaaaobcb
change ?	bbtcccbcaZdcb
change to	acZYccZapZcml
change your	alabcbabbmiao
chapter on	lcccdaaqcbcdc
charge 0	acacccqccabbn
charge ?	obaocaZbcbbca
charge and	kdccccpccccdc
charge for	ccbccjqmcbcbb
charge of	bkbcccqbkblcb
chat ?	apaccdlcccmdc
chat about	bbrbbcdcclccb
chat on	ababoaZlanccb
chat with	jkaacnZocbbbb
che lei	pmcckcbccbccb
check and	pccccnaadcbdb
check as	lneddeceeeced
check for	ecbcdcbcbYmpl
check in	bbhlcjkbcbccp
check of	qcccdcacdcddl
check the	Zbbnccaccbdcp
check you	Zbccddadddrdb
check your	abbbcnaabaabp
checked and	Zcabccpbbnbcb
checking in	abobccZbbnbbZ
checks for	accccdaccbobn
cheers for	ZbbcbbaalqaaY
chef de	mjcdddcddddnc
cheque for	ncdcbdcdddmdb
cherche un	kkcdidcdndddc
chez mosaic	cdcdddcdpcddc
chez nous	npcdddecdcddb
chez vous	ibabbblbnanba
chf 0	mkcldkbcddcdh
children and	eaaabalnmZbcl
children s	pabbcaaqbabba
choir of	akbcbbZqbZabX
choir s	lZaZaoYoaXaaY
choose a	bccjcdlbdcbap
choose between	mcbpccacdcbcc
choose the	YgYnpaYaaXZYY
choose your	bicbdplcddbdc
ci piacerebbe	abnlbnZabbbba
ci sono	baacccmcplccb
ciao chloe	dmdeddmeddddd
cientifico de	jicdedcdjddnc
cientista de	jndeeedeeeddd
civil engineering	Zbcdcobcoccdc
claim is	lbbcccmbbabcn
claims reporting	jibcdmlccadmc
class and	bbbcdlaoclccc
class of	YmZZajYZaoZoX
clause 0	abbbdddccbbcq
click and	amcdddbmdcmcc
click to	accmacanccnca
client a	kmbhddcdddcmd
client an	mddleddeeeeed
client and	fbpZccaccalbn
client call	mbamdcbcccncb
client has	khehddbclccoc
client in	bnicddbncecdc
client is	ljjnddbddfddc
client of	qbciddbdcjldc
client s	objoccaacbneb
client wants	aaasccYbcbbca
client who	dmmbddamcccdd
client with	dcbodcbcdcndc
client would	nabpddbddcdcc
client>benefit	lbkocejjcbcdc
client>call-ask	YaZrZaZabaZaZ
client>connect	amboccacbbcca
client>easy-money	nnZabcZcbbmcc
client>event	cdcddbacdpbda
client>expert-call	bclpcdcddcded
client>freelance	oibidcbcccklc
client>funding	XZkqXakbbamba
client>i-am	odmacibbikebi
client>interest-q	YbYqcbaccbbbb
client>job-word	dipaccalcbbcb
client>mule	XdZrbaZbbaoca
client>part-time	qbdcdccdddddd
client>pay-first	accbcdbdcbpdb
client>pay-word	pcbndcacdccmb
client>permanent	bsbcddcccccck
client>recruiter	ablbccocbbcbc
client>requirements	ZaZaababaaapZ
client>role	oobeddddddddc
client>run-code	obbdeecdddcdc
client>seeks	mnlnccacbccdc
client>site-notice	ZbarcbZbcbaZb
client>start	rcdcedcdedddc
client>task-for-you	XaYYbbZaaaopY
client>teach	nedceddcfecee
client>threat	jcdcacabddocc
client>wants-job	craccdccXcddc
client>we	lnapcbbbcibcf
client>we-help	aapacbYbbabcb
client>workplace	rZcdddcdcccdb
client>you	bbonbcZbcZnpZ
client>your-profile	nZkZabZaaZYoY
cliente ha	nccdddldddcmc
clients ?	laZcbbpbnYcba
clients are	hcnkddanceddc
clients has	lbZocbZbnacca
clients in	cdncddccmcldc
clients we	bblcddpdddddd
clients who	bcncZdocdccdc
clinic in	lnbcaclcmccdb
clinic s	mobccblcbbcdb
clinical lead	imcddecddddld
clinical trials	bbacdnhbcncdc
clinics and	YaapmbZbnbbdb
clinics in	apobbcabbacbb
close on	Zmcccbalbbcbn
closed for	clcddcbacbnoa
closed on	ababbbZZnaaaq
closed the	aaabncZbmZbbo
closes on	bmbocbammbbcb
closing date	bqbdccbcccddb
cloud architect	jmjfcdbckgdkc
cloud en	dlcdeeddlddlc
co founder	hcddqfcidcded
co op	mmbcobaaclccb
coach for	YZaabpYmaaaoZ
code 0	bccccbabdcrZk
code for	ocbccbbccmZbo
code is	ilbcccbccccpc
code sent	ddddedcnecoZc
code that	cedddemddcned
code with	kcbcdccccbeob
code you	cdcdddaadcrbb
codigo de	abbcbababaonY
coffee ?	bnlcjdkbcmccb
coffee and	bmmbbdacnacdc
coffee at	nnadbcacbocdc
coffee machine	aaacbbabaobap
coffee on	alqcbcZcaYcca
coffee with	boZcncabmXccb
cofounder>benefit	bobcmcacbcbcc
cofounder>client	abccabaaddpbc
cofounder>connect	acncndZccbcdc
cofounder>easy-money	ddccadbdddoed
cofounder>equity	cjddpdcdddded
cofounder>event	ZZZbobZqbZabZ
cofounder>expert-call	aaasYbbccccdc
cofounder>funding	cccdrdcdddddd
cofounder>i-am	dcccscacbafcj
cofounder>job-word	bnbcpcbccbccc
cofounder>part-time	cdeenddeeeeee
cofounder>pay-first	abccncbbdcndb
cofounder>pay-word	fbdbqlbcddcdc
cofounder>permanent	bjcmpcbcccddc
cofounder>recruiter	aapbZcYcbbbcb
cofounder>requirements	aaacrbaababcb
cofounder>role	bchdsdbcdccdc
cofounder>seeks	debcrccdccedc
cofounder>sell-cta	ZbabraYababca
cofounder>start	labcocadccbdc
cofounder>task-for-you	YpcdZbacbcbcc
cofounder>teach	abbdoabbbbcdc
cofounder>threat	ZrddYbccddccb
cofounder>unpaid	dbeendddeeddc
cofounder>we	jkfbmilcccddb
cofounder>workplace	crddYbccddccb
cofounder>you	agacrcnbbakca
cofounder>your-profile	bpbdbdcddddcd
cold chain	bcapdcmbcaccb
cold message	bmcnddcdlccdc
colleague of	bcpcclbmcadcc
colleague s	ddcodmbddcdee
colleague who	nceddcbdmcddd
colleague you	bcacncbnZmccb
colleagues have	abpcccanbcccb
collection of	ncbcdnbccckdb
column on	YbabbsZYcaYaa
com 0	hbabfbZabaqnZ
com a	ajbbcbjkblcbn
com o	kcblccbambdbo
com um	occcmbccccmdc
come ?	aojcbdhllacca
come along	Zbalaadjlmbcm
come and	fncbcmdodbbcb
come as	cnbbhjaocbcdc
come back	nokcccdchZclb
come by	bccjccmjclmdd
come for	ikddkdndccccd
come from	bcbdcdamolcdc
come in	nclcpcZmcaccd
come on	kbaboZfobfcca
come round	alndedmcbbcdc
come to	cjbhegkoelcca
come up	nZrkbbdbbZcca
come ux	cldeddcdmddlc
come with	ebiclbmocccdb
comes in	aapdmebdccded
comes on	abacbbaZaYkaq
comes out	bccccbkqcbcdb
comes to	dcbcmclccapca
comes up	cdrdddcclZcdb
comes with	occcddacddoZb
coming back	ZpZcnbdbnZbca
coming in	nnlcbcabbabda
coming off	kbbccdqcbacdb
coming on	bbbckbblcbccp
coming up	mbodddbdkdddc
coming year	lbmccbbbbocba
comment on	abbpcambcibma
comment under	cbbdkdbbcqccb
commented on	cbcmddbccccpl
comments on	jcbZcbZacmbYo
commission an	pbcncaZbcbaca
commission is	acccccpcccnba
committee i	acabcpbbdncdc
committee meets	Zbcpcbbacbbcm
community in	bcpccbZldbbbc
community of	abecobYocbbca
companies and	ZcrbbcmcbZcdb
companies in	bcblpckccbcdd
companies like	bcabocmbcbcdc
company ?	jaZbsbYbcYbba
company and	kccercaccbcdc
company car	aqacdcbcddddc
company for	ablmpcaccacdc
company has	ambnccZcclmdc
company i	ccceddkckncdc
company in	ilbjlejdjccdc
company is	bmidmdajkbddc
company needs	jbcdccZdpcmdc
company no	lcocicbcdZccc
company of	jobclcldcccdc
company or	mbbcbcZbpcadb
company s	ckcdddcdboldc
company that	acbomcocebcdc
company will	mbncjcacbcddk
company with	abbbqbmcbacdc
company you	bkbcodacbbclb
compare notes	bbjcccdbbrccb
compenso 0	aacacqaZcbmba
complain about	ZnYobbYbaobca
complete a	dabcdobdncbdd
complete the	dccndldcdcmcc
complete your	ccncdcaodbjab
completed my	bbZcddbcnoccb
completed the	bdbddkbajbcqc
compliance officer	Ylbnccncccacb
comprises 0	lccdeocbdcddd
computer and	mbbbccZcbkqcb
con 0	aaababZbnaqba
con el	abbmcbZbbaaaq
con i	bcccdcjmdcncb
con il	Zbbbeblambnbl
con la	ndkdddjddcmdb
con le	abacbblnbnabZ
con su	ababacZbonlaZ
con tu	laaaabZbaZpnY
con un	hbccncccmcccm
con una	lcmddccmccicb
concerning the	ccccdcbbapccn
condition that	bcccmdbccbbdo
confidential and	ccmlddbddcmdc
confidential discussion	bomcdecdccddd
confirm by	occbdaaoccbcb
confirm interest	ebdcdpccddcdc
confirm that	lkbddljbcebnc
confirm the	bbbcddbcdcnoa
confirm whether	ebnodbbcbbccb
confirm your	fjdkeihbddlZm
confirmed for	abbacbZacZbZr
congrats on	bkkccjbacrcba
congratulate you	ccbdddaccqddc
congratulations !	bbYcdcqcoXmaa
congratulations doctor	mlmbablbbkbbZ
congratulations on	dekdcckbjpcbd
congratulations you	bcbcdcjccYnqZ
congress in	amabcaanbmbca
connect !	icbcccbcbqcbb
connect ?	ccabcdaccsccb
connect with	bbZabbnabZbpZ
connect>benefit	abpoaalZmZaba
connect>call-ask	bjflecdkboccb
connect>client	bcapdbZccZcdd
connect>cofounder	bZccqdbccbccc
connect>easy-money	cdboedccddded
connect>equity	bpcdaecdddccd
connect>event	ecbjbaZpaqbba
connect>expert-call	bdcrddbcdcddd
connect>freelance	laqbddZcbZccc
connect>funding	cnbdndbcdbded
connect>i-am	cdkjiecclndba
connect>interest-q	bbbbccabcpcaa
connect>job-word	mhobccdciZblb
connect>mule	abZjcbZohobcb
connect>open-to-new	cdpcbdbccYdcb
connect>pay-first	Zccacbpbcaiba
connect>pay-word	pbaickiclakcb
connect>permanent	ancndcbcddddd
connect>recruiter	aolbbbmaaZZaZ
connect>requirements	kfpcbckbbZbcm
connect>role	mjjbecjbkkcjb
connect>run-code	occdcdbdddbed
connect>seeks	jbblbamlaZbjn
connect>sell-cta	qibbcbobcbccb
connect>site-notice	ZbamccZqcZaYa
connect>speak	ZbbadpaZdbaZc
connect>start	labbccocbmccc
connect>teach	ZabamoZpaZabb
connect>thanks	acecccachskab
connect>third-person	aaapcbaaabbaa
connect>wants-job	dcbdddbdpadcc
connect>we	lbmjdcZmbpdZb
connect>you	cemiideidkkda
connect>your-profile	oZXYpaYYaYYla
connected to	dblcddndmbddd
connecting !	idekkancnZddd
connecting with	ldbdedkddmddd
connection request	cdbdcdcccqdcc
connection with	jcckedcddmmbd
consider ?	mbdddncddeded
consider a	conoacYbbbbcb
consider it	lddddlclddedd
consider me	bbZdccbdrYccc
consider moving	bnkcdcncacddc
considered for	Zcocdcjcncccc
consulente sap	imdeeeceldedd
consultancy agreement	pacbccbcdcddm
consultancy that	ncjcddbdmbdec
consultant in	cjdcddnckcjcd
consultant sap	kndeddceidedd
consultants for	nbcbdcoddebdd
consultation of	bdcqdcbdddcdd
consulting ?	amoabblbZYcba
consulting team	abaqcbZbkacca
consultora sap	jnceeecddddlc
contact centre	nbaccaaabnbna
contact form	lcccdcclmbccm
contact with	abqdccbcblccc
contact you	himfddacjbdim
contacting you	blmcddjcckddd
content>benefit	ZZZbYoWraZaba
content>call-ask	ZbkabpYmbanbZ
content>client	abcaddaoddbcc
content>event	icbccbapcakca
content>expert-call	ZcbYbZpnbZbca
content>freelance	pcaccaZpbaZca
content>funding	acccpcYadcaed
content>i-am	adlcbbcrdamba
content>interest-q	lanbbanbbaaaa
content>job-word	YZZabkYraoZZY
content>mule	laabbYZpaamca
content>open-to-new	bcpcbcZababca
content>pay-first	YcaapZaXbbZca
content>pay-word	qbbZboYdbakba
content>permanent	aZabbZapdaaca
content>recruiter	abacccaacZaap
content>role	YYaaaqXpaaZaZ
content>run-code	ZbcacbaYcbtbb
content>secret	ZbaannYZcboaa
content>seeks	ZkYapZYmaXZaZ
content>sell-cta	acbccapocbmca
content>site-notice	acccccaYdbZrZ
content>speak	cccccbcpdbccb
content>start	ZbbcbbapaaabZ
content>teach	acbcclbpbZbca
content>thanks	ceddddbodcefd
content>threat	mbacbbaoaaZbZ
content>unpaid	cdddccpkddccb
content>wants-job	bcabbcaYmobba
content>we	cdadljdocbmbb
content>you	dcdbbhcqcfnda
contract $	qbdceddeeeeee
contract 0	lqbdddbdddddc
contract ?	Ycjbcbqccccdb
contract and	Zeqlddaccbcdl
contract at	lbbbccabobmcb
contract basis	ocfeeedddeeee
contract ends	YambbaXbnZbbo
contract for	omccdcbcddedl
contract from	njacocbcbbbcb
contract in	sbcddbadccddd
contract is	cqaccbZbcbnbb
contract of	aqdededddeddd
contract opportunity	pdcdeeceeeded
contract or	aXpdddbdqbdcc
contract permanent	Zrbdddbdcdcdb
contract voor	bncddccddcccn
contract with	cobcccaceccco
contract you	nabccdZcbcpdb
contract €	eqcdddcdddddd
contractor to	qcddddcdcdded
contractors and	mcodddbcdcbed
contracts and	abmcknbcdcddd
contrato de	noccdcbcdcccl
contrato fijo	bqddddcdddddc
contrato indefinido	dqdeddcdddddd
contratto di	nldeeedededed
controleuse de	gmcddcjddccmb
controller 0	mldeeedeeeedd
controller financiero	middeddeeeeld
controller in	kccdedcdlmedd
convenient ?	ccfdedpddbdcd
conversation ?	blqeccccbbcab
conversation about	bkqccdkccbccb
conversation in	cmcddcodddced
conversation of	acbpcbalcbcdc
conversation on	cblcddkcdnddc
conversation regarding	banbbnnabaacb
conversation the	ZpbbcbabcbZan
copy and	ikbdddlcmcidc
copy of	kbbbccZocbkcn
corp to	obbcddmdcdddd
cost ?	ncamcckcbbcdb
cost and	nbamZdancbcdb
cost to	lhbcccijbeccn
cost what	bcmobccddcded
cost you	accdccqcdccdc
costs $	ccdacapmcccdc
costs 0	ababbaoibapbl
costs and	bcbncbkncbcdb
costs nothing	abZbbbnpcZbbZ
costs you	Yobcccqccbaca
costs £	abbccaojcbccn
costs €	aaabcaqoaabba
could be	dlpecdfckacdc
could come	pbbbbllabZcdb
could do	jcaccmlbbocdb
could get	anacccpbcbaab
could have	cdcdddqcdcddc
could help	bbbdccrccbbdc
could i	acnlhdkhnaccf
could it	pobcbZYcbccca
could not	bbabcbabbbpmi
could offer	anmccnabcbccc
could show	Ybbbaonabancb
could start	alaccbrcaacdb
could use	lcbdnlbddbdee
could we	mknicckbibccb
could you	ocbeekbbmbecm
couldn t	ecicdbaibkbpc
council s	nnbcbZabcaccm
count on	eccackaocbcca
countries and	albnjcZbcbnca
couple of	bbrccclcaaccb
courier s	bccbbcbddcrdb
course about	bcabcjZoambca
course for	acbbnlZobacca
course in	Zcccdsaadlcdc
course is	albccabqlaZcb
course of	hcoddldjdccdd
course on	accbcojqcbbdb
court interpreters	bclcdlmdddded
cover for	slcccabcccdda
cover letter	cobedclcddddd
cover the	kjcccilndbcdb
cover your	akbcqaZkcbbcb
create a	cipdddbdddddd
credit card	abddcdadcdqcc
credit risk	jedddecekdmed
credit union	ikbdddolkacdc
crypto exchange	aqcdddcdldcdd
cto and	cccdpecdccded
curious ?	Yaqbcbmbbabca
curious how	cbZdddbcpocdb
current and	bnodddbbcccdb
current ctc	lcneeededdddc
curso de	accccklpcbbba
customer service	lhbccbaccbpca
customer success	colmdcabccddc
cv ?	bkndcdcdobdcc
cv and	fkpdddacmbcdc
cv current	cdoeeedededdd
cv for	dbmdeecdjdmdd
cv i	bnodbcadbccdc
cv if	ccoddecdkdded
cv in	nmodddacbccdb
cv or	cmcddecdndddd
cv s	bbmcddqcccccb
cv to	bpddddhdlcddc
cv-ask>call-ask	nnZceececddee
cv-ask>freelance	mbmceecedbdee
cv-ask>i-am	mkqcccbcbbccc
cv-ask>pay-word	oancedbddcddd
cv-ask>permanent	gondddcdccccc
cv-ask>we	abpcccaccacbb
cv-ask>you	lnpdcfbdcccdc
cv-ask>your-profile	hoodcjbdccccc
d accord	ddckddcldnddc
d agree	mbcnicbcddded
d also	cjddnclclcadd
d artist	ahambcanaZboa
d ask	ndaiecccnZcdm
d asked	Zcbmbpackkddb
d be	dkikkkgjjbccc
d been	akackchcloddb
d both	abZcqcmccabdc
d build	Yqacncacbacac
d charge	qbaccbjbbaccb
d come	abbccloalkcdc
d consider	famddncdccdee
d cover	Zmbcpmabcbcdb
d do	lbhjkoccjbcdb
d enjoy	fbpdddbccmddd
d ever	aaqbcckZambca
d expect	anacpcadbbccc
d find	bkqcbcaccbddc
d fit	aZmjbblobabbb
d get	bdalpibcdgicc
d give	alkbnmjbbabdb
d gladly	ZbYqbbabaobba
d go	naalfoYbmabca
d guess	qblddcbdccded
d hate	akkbccnbbnbcb
d have	lmcdjkedjbcdd
d hire	nncdbckdcdadc
d invoice	mccbdcncddcdb
d just	bcknbcmbbkddd
d keep	noackcaccabcc
d know	afocbclbcaccb
d leave	bcscccacaacdb
d like	ljkieeeeiddcc
d love	dhkikekjhhbdc
d make	amjbckbnbkbcb
d need	mjpcdcdccbcdc
d never	anndcceccncdb
d offer	bccdombdcbbec
d only	ekdbacacocndc
d own	bbbdrcbccbcdc
d pay	pcandpbbbabcb
d prefer	afbpccmcccddc
d put	cbicrcbccdcdc
d rather	njnccekedaddc
d really	bbmccdacpZccb
d receive	acbocmmbdbcdc
d report	cpcdddcdjdeed
d say	dcnccdbcbpddc
d see	Zlblananbcbbb
d send	ocboccacddbdl
d set	kccdmdldcdded
d share	abbcrlYacabcb
d sooner	alncncbcaaccb
d split	bcdcqcbdcccdc
d start	qbcddcbdcccdc
d still	bqbmckbcebccb
d supply	lcbbbapcccbcc
d take	lmalkcabnZbcl
d talk	YcbZcpaboacdb
d tell	abocobamaacdc
d un	djblcmfcjccbm
d une	mlclicccddddc
d walk	bqcdccaccccdb
d want	kfndlkbdcccdc
d work	fnjbjcdcnbccc
d write	mmbaeoZZdccdd
da 0	aabofaoibbnba
da casa	pbcbcaacccmcb
da due	clmdldccddded
da empresa	bcacpcaccbmca
da noi	bpncccaacbccb
da un	abZcacnbapbba
da voi	bbbccambpbccb
danke fur	bbbcccZbboabn
dans deux	ZanaoaYaZZbnY
dans la	biocibamblcbb
dans le	kbikdbakencci
dans mon	ccbdcabnmldcc
dans vos	mmccccoccbccb
dans votre	acbnccpbcbbaa
dared to	mkbccdmcdbddd
darf ich	dmldddkdkcddc
das ist	lcccccbcccpda
dat je	mccdndldccdcc
dat u	llacncacmbbcb
data ?	ZbaabjamoYbbm
data analist	jkdeedddiddmd
data analyst	akkmddccnbdcc
data and	qbacmbecbZccb
data centre	doddddlcdiddc
data engineer	kmceddfdfedkc
data entry	bccdedoddeled
data for	ebbccbapcbcbb
data in	ikbbcnYqcaaaZ
data is	nbapcacabbaca
data people	jbncccknbbcda
data person	mleclcjcccddc
data quality	nkddddccdmded
data science	bmccbmcbmccdc
data scientist	ikcdldfefcdmc
date 0	ambcdbaobZanY
date and	YalbcbobcbobZ
date is	Zddojbbcdcjdb
dates ?	mcnlcbdacacdb
datos 0	njeeeedeeeedd
datos ?	ajncccanbbccb
daughter s	ebabboZbbnbdb
day !	ZbjbcbZaaqebm
day $	accbdoocdcbcb
day 0	mkcddkbmcchdc
day ?	kcabbeZmmokcb
day a	oblckmaccbcdc
day and	jbfckpkbbdddc
day at	bkbccaapclddb
day by	cdddeeceekoed
day each	ncccdbndddcdc
day for	eaanakZbbkbbn
day four	lbcccoacdbcdb
day from	Yocccnblccadc
day home	mocdcccddccdc
day i	mccdddbdgmmec
day in	rbbbcqadcbbcb
day inside	qbcdddaddcded
day is	nbabcYmocabcb
day of	nkcacmcddckec
day on	Zbcadqjmccccb
day one	aqbdpcacccjdc
day outside	pcceeeddddeee
day per	nbbbcocbcbbcb
day plus	pbcccpaccbcdb
day rate	ococdgbcfcgdc
day rates	Zbkbcbjoamcdb
day remote	kbdddqbcccced
day sir	hbcbcmocccccb
day to	fccbmcocbnbdb
day two	ldddecbmddjec
day week	aqocbcZcabccb
day with	mbmcbcbcblccc
day you	bjkdncaobdddb
day £	acbbckrcbbacb
days 0	mnZlcalkbbbba
days ?	jcpccccccmccb
days a	nmcdcjccjgddd
days and	nbnkccddcbchc
days at	mdbcdcnmcbcdb
days before	lckdndbdccded
days between	qddcedcdddddb
days for	mbabbniabaYao
days from	mckcccmcdccdc
days guaranteed	bccccdZcbZrcc
days i	mbbdmckdblcdc
days in	nlbcbqadcbcdc
days leave	Zqcdccbdddcdd
days of	qkblbbgccddcb
days off	drccbcccddddd
days on	paccdkbcddcdc
days or	clccdmldcblcc
days over	qZbacmabdcccb
days per	pbdcdlbdjdcdd
days to	pbccccnadbddc
days weekly	pccdedcdddddd
days with	lcbcmdmddbddc
days £	nnbnbhZbbbbca
days €	rbacccZcbbcdc
dbt and	kjdeeedeleeee
de 0	dkdmheiddblcd
de analista	dldeeeddmddcd
de arquitecto	cjddedcdmddlc
de arquiteto	kndeeeceddedd
de ayer	aobccbbabpbbZ
de banca	ndheeddeeeeee
de bank	cbldddocmbicb
de carreira	cmbddcnlccdcc
de cientifico	cldeeedemdedd
de consultant	aecbccbbibcao
de consultora	dodeeededdekd
de dados	incdddekeccmc
de data	jiceeedelddmc
de datos	kkddddjjidclc
de desarrollador	ljddedcdddcnc
de designer	fndeeededdeld
de deux	bcbccmbbncbcm
de donnees	hndeeedejeeee
de dos	aqcccjbbcbbcb
de energia	ncchdnacccbcb
de engenheiro	hocdddcdccdkc
de estadistica	bldcdoccccddc
de fim	nmabcbmbbaaba
de gestion	clcccmfcdcllb
de graca	ZbYbnblodZaaY
de helft	bbcbmcpcccbcb
de l	bbcjiljlcblck
de la	eieifhakgedbn
de las	dcbcclllklcca
de los	mmbccbbbbbncb
de ma	nbabboabkZbbZ
de mi	mbamnbabalaca
de nos	acomkcacdckZb
de notre	mbmbcacocabcZ
de power	abcccoZobbbba
de projet	ikdeddcddddoc
de projetos	elceeeiemddjd
de proyecto	pbddddcdedddc
de python	cdedepdcdeddd
de r	dcckkfildcmcb
de saude	enddedcddmddc
de seleccion	kmleeededdecd
de semana	onbccclccbbcb
de su	ncccdbobddbca
de tecnologia	ddjeneddddddd
de trois	nmcbcobcccacb
de um	ebbnlkkccblcb
de uma	kcblkcbcnbcbb
de una	cdcjmlcckdddc
de votre	Zjkcbblbbadar
de vous	llbddbacjpccb
deadline is	locdecjddddec
deadline s	mdbcbcaboZbca
deal with	qbccdcbddccdm
dealt with	hmbbddacdcbbo
dear candidate	eijdddbccdpbb
dear captain	icfkcimclccdb
dear colleague	mcbccnancabcl
dear counsel	bldcdcnbddkcc
dear dr	dkglfkhcdeedc
dear friend	bcbcccabcbrab
dear hiring	cbbedeleodddd
dear i	Zllcbcacblpcc
dear madam	bcldkdmcdcbdm
dear member	ddcdedcddcohb
dear mr	hijjihccclddi
dear mrs	mlccccjclccdc
dear ms	mjihegeeehdec
dear professor	lbbkckaboecdb
dear sir	ecccfgokdlccc
debit card	bbacccbddcqac
decide about	Ybanbblacbbcn
decide on	bmbrdbbcdbcdc
decide whether	ccalndlddcddd
decided to	bnaccdaccdcbp
decision makers	cdcncdpcbccdc
deck ?	aaabscdbcbbba
deck is	ccccrcccddddc
degree in	jcadcdbdnmddd
del 0	kbbcblimbnbbZ
del mio	ndbdccbmaalcb
del sector	mcoiddccccdcc
delete the	acalccacaYboo
delighted to	blccecdncljcb
delivery in	qccbccebdbccb
delivery of	jcccccbcdlncb
dem 0	ZaaabaZnbZZok
demo ?	bcbkccsccacbb
denver 0	jbddedcoddcdc
department of	imiddmbdbiidc
depending on	Zhlbcpiccbcdc
depends on	cjqcccabbcadc
deposit it	ceecddceedqec
deposit of	icccccacdbpcm
der kollege	lmabbbabbZbao
des profils	bbqccbabmbbcb
desarrollador java	kkddddcdlddlc
describe it	mmackdbcckcdc
description and	jmadcdacdcncc
desde 0	ZbcbcasbcbZba
desde casa	nbcccnabdcccb
desde el	blbcocacbcjcb
desenvolvedor java	enceedcdkddjd
deserves it	bcbbbcZmbqbbZ
designer in	ibcdddndccdmc
designer ux	kmdeeedeidejd
desk ?	acabccicclqca
desk and	mbkdccdcbocdb
desk of	eocdcciccccdc
details ?	fpYbbbibnZaba
deux ans	abnckbZbnacba
deux jours	jlcddlccdcclk
developed a	bcbcqcaccbcdb
developer 0	lcbdnckdddddd
developer and	ckddmejddddee
developer at	becdcdbdnbcmc
developer for	ffdccpcdddded
developer in	apccccldccclc
developing a	Zabndobbccbcb
development bank	bdcomcbcdccdd
developpeur java	lkdeeeledeedd
devops 0	kldeedleddddd
devops engineer	lmcdddddjddlc
deze week	ZaZbbbmaaZaqY
di 0	accphiececacm
di mia	nbacbnanaZbbZ
di un	jbbjkcecnbccb
di una	jaanlbjbbblba
dia 0	epccbbamcbbbm
diary study	XZarbYYbababZ
dias 0	pbbbcnaZcbZbZ
did a	cbbbboaccmccb
did for	qkacdbcccmccb
did i	caadcdjcZrcdb
did it	ebabccodplbca
did my	dbapebkacZbcl
did not	mmbdcblcbkcdc
did one	occdcdmddcced
did so	mlbccabcclmdb
did the	mcbbcbmbkpccZ
did with	anbcccmbbocbZ
did you	ecclcilbmnbbf
did your	YkZbbbXbnmaam
didn t	dedicjdbjnfkc
die frage	kddmddldddddc
die neue	nbbbbbabbZnam
die stelle	coceddddncddd
die stunde	mcdddcndddddd
die woche	mcdddncdddddc
difference of	acbcbdmbcbank
diligence on	ZcbrbbabcZccb
dinner and	obbbccZoccbcc
dinner for	lkddddbodcccb
dinner in	bcbcccaqcnccb
direct client	obideeieedded
direct hire	aplddecdcdddd
director of	cqkcddadiccdc
discount for	bcbbacrbabccb
discuss a	pahbmcZbdcccc
discuss your	acpbddldddddd
disenador ux	hmddeeddjdekd
disregard this	bccndjbacbcbn
distribution list	abbcdcoccbcbo
dix jours	maabbaqbcbcba
dkk 0	lnbcdncbcbcdc
dm me	kncddcnccccdb
do 0	aaZbbpZaaZbbp
do ?	kbnabaebbZbco
do a	ijbdjojicbcdb
do again	cbrbcdadcZbdc
do all	bbaldcblcrdcb
do and	abocbnYjambcc
do any	ZaobccYbmYboZ
do anything	abZbcbYaaadql
do for	qbbbcbokcaccb
do hope	bcabcbmbbjccn
do i	cmZcbkcarjbba
do interviews	cdddemccedndc
do it	mccdmmhcdcidb
do livro	ldcddbkocbccb
do me	anmcccacabnca
do not	cdichdaeckmfm
do nothing	ZZabbaZnbbpkb
do one	kcddcdmlccdec
do pay	inZccdnddcddc
do seu	ncmcccgccimbb
do so	bgadccmcldnba
do something	YmWamaXaZrbbY
do that	lbbjnnZbbacca
do the	kbcelijcdjjdj
do this	pcaccbabbmama
do we	YaZoaYWZbZaar
do with	obZbbcocamccb
do you	kckjdckcmjcbf
do your	ZbabbbpkaYbcn
doctor !	llmbablbbkbbZ
does ?	ZbncbaZarZcdc
does it	kbnckdjcccddd
does not	acccdcecmimdk
does one	alZcjbccnlbca
does that	embdlcldclcdc
does the	mZZbdldbbZoco
does this	abajobZboZcdb
does your	abacbblbtZcca
doesn t	cdhljfhblldcc
doing a	mccbcbipcbcdj
doing it	pkbcdbbdbfdec
doing my	Zbpmcbbckacdb
doing so	acodccnmbYccc
doing the	pcaobaZbbZbba
doing this	bdbdcdcccqded
doing well	fiblddkdjkddd
doing what	maoZboYababca
dollar for	abbnababbbpcc
dollars a	YccYcasabbbca
dollars an	jcbmcnjacccdc
dollars and	jbbmblYZcanca
dollars each	nZbobYYZcaoba
dollars for	acbalmYacZoco
don t	idjdedeejkfhf
done !	abambbZabmZbo
done ?	lbcocalcbbadb
done by	occcbmkjcbbdc
done in	jocclcbccccdc
done it	cjbccmmoccccb
done that	cclcodbdccced
done the	aabbbbcbpncca
done this	dmbnccbbccmda
dopo la	aaobbZaanZbbZ
dos anos	aobbbZkbnbbca
dos dias	inccdjlkccccb
down ?	fbbbcncpcZacb
down and	mcbdjdbkcndec
down by	ccbcccpccmcdb
down for	ZembbbZakjcbo
down in	ldndcdaddjeed
down the	mbcdkckdcmcdc
down to	ZaZbladobZaao
down what	mcabibnnbZcdb
download it	abbccbZrcbbaZ
download our	abbbbbbmdboca
download the	bcdbdcbadcrcc
dr amin	albamabocbbcZ
draw your	bcbdccZpdbacn
dream of	cdccdklcdnddb
drei jahre	mnbclcbbbbcbb
drinks on	bambYcaqcabbl
drive the	ZYZbaZZaaanbq
driver s	beddeacbcdqec
drop me	akqcccZcbkccb
drowning in	bdbbddrccccdd
due anni	cpddkaccddcdc
due diligence	accqdccddccdb
due giorni	mobcccbbcbcca
due on	lbbmcdaacbZbq
due settimane	abmbcbmncbbbZ
due to	abaccbbbbaabr
duration 0	qbciedcjddddd
durfte ich	aboaclZbnabba
during the	chkdicccmmcdc
duty manager	apcdddbdkcddd
e 0	Zbbbloambbfba
e a	lcjckkbcckjcj
e ancora	kbpacbbbbacba
e ci	nbcccckcccldc
e commerce	ejeikdddhlddd
e ho	acbcccncobkca
e il	ambcbbpbbbbba
e io	cndemdcdjcddd
e la	jilddiccdckdl
e learning	lbbnbbcobaabZ
e mail	edhcccdkcenlc
e mi	bcndndbcbmcab
e non	occclbkccbccb
e o	ebmbcbfnlalba
e que	cddnddlcjdddb
e queria	obacbbZboabaZ
e stata	ddceeeddddaqc
e stato	jbkcbbaabedko
e um	aiblmbabbobba
e uma	jcbcmlbcncccb
e un	Zmbcpbbcabbcb
e una	ZZabqbabaaboa
e vorrei	pcZcbbZbmZbba
e1 0	bscdccbcccdcc
each ?	qbbcblZbbabdb
each all	bcclcnbZdckdc
each and	kabjlonacbbcb
each day	qcbcdcbccbhdb
each for	bcdcndbddcndc
each month	iebcfljmcdicb
each of	cclepjZacjcbl
each one	oddddclddcdfe
each other	acodbbdmbpcca
each per	abdaarbadccdb
each spring	bmcddnjadccdc
each time	YmakbqZdbabca
each week	jibcabondbbdc
each with	nbbbbkandccdc
each year	bplbbZkaanaca
early bird	cddddccrdcccb
earn $	bccqdbbbdcmdc
earn 0	bcbcbanacbpcb
earn from	bcbcbdjccapcc
easter and	jlcddccbcaddo
easy-money>benefit	acbcpbdabcrba
easy-money>call-ask	addcdccdddped
easy-money>connect	bncdaendddbed
easy-money>content	YbbZaoalcblcb
easy-money>equity	aibbrbabbaZcb
easy-money>event	ambnbabkbbncb
easy-money>freelance	pacbZblmcbeba
easy-money>funding	pbccabaZcbbca
easy-money>i-am	kidchbbkdbqcb
easy-money>job-word	noacacacbbicc
easy-money>messenger	cdddccbddcodc
easy-money>mule	YabcbbZaaarca
easy-money>part-time	ZcdddcpcddZcc
easy-money>pay-first	acbccbkmcbqca
easy-money>pay-word	khcccdbcdcsdc
easy-money>permanent	bnccmdacccndb
easy-money>recruiter	bbodeececdcee
easy-money>requirements	dddeedceeened
easy-money>role	apccddnccdadc
easy-money>secret	bccccbbbcbqZa
easy-money>seeks	nbbbbbabbbocb
easy-money>sell-cta	lbbckcocdckdb
easy-money>site-notice	ccccccbbcboab
easy-money>start	hlccbcpcccadc
easy-money>task-for-you	oacaobZcbZZbb
easy-money>teach	YaZbboZaaYobb
easy-money>thanks	bbabbbaapXnba
easy-money>threat	accdcdmcZcqcb
easy-money>unpaid	abadabpZabZca
easy-money>wants-job	aaZbbaZpZaYZZ
easy-money>we	dccaoenecclba
easy-money>we-help	abbcdcpccbbcb
easy-money>workplace	nnbddbbcdcldc
easy-money>you	cdecebljbarbc
easy-money>your-profile	baabccpbdcYbc
edit a	jaapblZacabca
edition of	ZbbbclYqbabbZ
editor for	racccibbcccdc
een data	ilceddodbdedd
een jaar	lbnbknbccbccc
een paar	mblbbaablbmbb
een week	ababaaYabapbn
eight of	nkacncaccacdc
eight people	Zpanbljbcbbcb
eight weeks	pbccdfldicddc
eight years	akZcmcbcpbcdb
ein kleines	ncdeldddeeeed
eine neue	mclcccacabaoa
eine stelle	codeddcdmdddd
einen platz	bbcccbbnpbccb
either side	ocdddkcdddded
either way	lckddckckbldb
el 0	hbbbclZocaakj
el cliente	ndddecccedddm
el contacto	occdcccdncccc
el contrato	aabbccabbanaq
el equipo	bbbccbYnblbbm
el martes	ambocbambbbbZ
el primer	ckcdmdobdccdc
el viernes	aabbbbmbmZbbo
eleven countries	blcdmcbodcbdc
eleven days	pjcdbccddcced
eleven of	kicdedbldbned
eleven people	oicddblcdcddd
eleven years	mbjcbclblmcab
else who	acnbbcaobkccb
em 0	ababbbYabalpZ
em casa	Zbbbcnaabbpba
em lisboa	kbdeelcddddmc
embedded engineer	mlbdddcdiddkd
employed 0	kqbcccZdcacdd
employed by	apbccblccaccb
employed position	aqbddecdddded
employee number	bnbcocaccacdc
employers in	abocccanambba
employment 0	brbcdcbcccacc
employment contract	Zsddcccdcdddd
empresa ?	bbbdcckcrccbc
en 0	hbbclcecjbmgm
en casa	bnclccbcbcocb
en cdi	cqdededdddddd
en clearbrook	cideeemdldedc
en de	bbbcbbdbnalbm
en een	ZbbmijjmclbbZ
en el	cjdjhkcbdmecl
en heb	cbodddbdmbccc
en ik	ndceddddmdded
en je	ZbZZbZZabnqaZ
en junio	plbacZZblbbbZ
en la	acabknkdcljjd
en ligne	kcbccmZqcbbcb
en mars	Zanbcblaaaaan
en mi	bcbccZdobnedb
en plantilla	dpceeededeedd
en su	ablccZlbpbhcb
en tu	Zbmcboacdabma
en u	Zbanbapbcbaba
en un	akmnbaZanabbZ
en una	abokloZbaajba
en wil	pbZbmnYbiabba
en zoeken	akbZqbbcccccb
encourage you	mncdeccddcddd
end ?	dajbbbfaaqaaX
end of	lecfdfkfecedl
end up	bcbdcdicdmcdn
ended with	kbabccZbojcna
ends in	abnccbYbnaboZ
ends on	acbbcamfmabkn
energy ?	ccbcdddknmdcb
engage an	mccbdobcccccc
engage you	pccbdobcccddd
engenheira devops	jgcdddbdnddlc
engenheiro de	dlcdddhdlddmc
engineer $	djeemeeeeeeee
engineer 0	nhdejddedddhd
engineer ?	kmcdidbdmcdcd
engineer a	cdceeeddlddnc
engineer at	bnbdccbcbbcqb
engineer contract	qcbdedcdccddd
engineer for	picddceddkddc
engineer full	arcdccbccbccc
engineer in	dnbdddbdindfc
engineer on	kjcdcdndcdldd
engineer opening	ckmdddbdmbdcc
engineer role	cnadldndccdac
engineer to	mkbcmmbcbbcdc
engineer who	nZbbebZbbalbo
engineer with	elbenecddddcd
engineers and	bcmcdcbndkdec
engineers in	ddocbcldcbldc
engineers who	ZZoabmXobaabb
english and	mddeedldjecee
english for	mabccbpbbbcca
english or	jmcmddcdedded
enjoy it	jlbdddmlcbded
enjoy the	ccmcddbcdmcck
enjoyed your	dkbdddcccpddc
enough to	bbrccdbccecdb
enquire whether	lkbcdcoccbbdc
enter the	ddceedcclcocc
enter your	ccccdcbccbrba
entrada livre	ababbaaraabaY
entry in	ocdbdbmbdecdd
entry is	ZaZZaZYnbYpZn
episode 0	bcccdcbqdccdd
equal shares	cddcrdbccccdc
equity 0	dfdeoedeeeeed
equity and	bpbcjcbdcdddd
equity plus	enddeeeeefeee
equity>benefit	bcccppZbbcbdc
equity>call-ask	dddccocbddded
equity>client	ccbncdddedddd
equity>content	ccbcoccZcccec
equity>easy-money	ZpacYbbbaZaca
equity>event	YabZYpoYZabca
equity>expert-call	ccbncdddedddd
equity>funding	ccjdqdcdddded
equity>i-am	abamqalbaabcb
equity>job-word	bbodcececbded
equity>mule	cmdcnecdddbdc
equity>pay-word	Zmbbqbjcbabcb
equity>permanent	bncdqdcddccdc
equity>role	ZbbpaaZabbcdc
equity>sell-cta	bccdadpcdbccb
equity>start	XmYapaYZaZZbZ
equity>we	jfccqcibbbcdc
equity>workplace	brbdbdcdbccdd
equity>you	Zmaliobabikcb
er bij	abZcbbpapabaZ
er een	ipmcccbbbbcba
er is	ilkdldbdccmdb
erhalten sie	cnbcdcbbccpca
error in	bljdcdbbcbcdo
especially the	mcbcbcbbcicdo
est en	bcbcmkancbbma
est il	jbZnccbcobbba
estas ?	ccrcccbccbccb
et je	jgldeclcnbdcc
et la	abbcmmoZcbbca
et le	mccdhlbjdcmcc
et un	cdddndcmlcdcc
et vous	iccdkcncdcldc
etes vous	ncddccbcqbccb
eur 0	mjcdfmdjddddc
eur per	nbbnclZZbbZba
euro ?	maZnboYabZZaY
euro a	ambcbpaacbbcb
euro and	oabcbpabbabdb
euro e	nhccmlbcccbdb
euro en	bcbccoibccocb
euro for	pcbccoabcbhdc
euro in	albcccdbbbrca
euro per	abbilqabbcocb
euros a	Zbbacpnbbaaca
euros an	onbjcbZccbcdc
euros and	maanbmjkcabca
euros each	kaaobpaYbabba
euros for	mbbnblaYbblca
euros per	mhdbdniccdcdc
evaluation of	pbcccbacccmcc
even a	kccccdkcpbdec
even for	bbbddaaapZccm
even if	hcoedecdfceei
even small	kmddccbbncded
evening and	bbbjccdlcmccn
evening course	acdcdonZdcded
evening for	abmZnnakcaccb
evening i	ZbZbabnaanbco
evening is	bcbcbcascbbca
evening on	bcccdZbrccdcc
evenings 0	acccdocpdcdab
evenings a	acdccomaccddc
evenings are	odccdmccccddc
evenings in	lbbccqbbbbccb
event>benefit	aabmcomncbacb
event>call-ask	adbrbmafcaiba
event>client	bbbbbZpZbabba
event>cofounder	bcccbdcbdcodb
event>connect	aiZnlacoahalZ
event>content	bcbccldqcaclb
event>easy-money	dbbbbddqbbmba
event>equity	Zadbcocadcccb
event>expert-call	ccboccZacbdcc
event>freelance	acbcclZrjcgbb
event>funding	bobcnbbabacdc
event>i-am	ccabblmkmmjcb
event>interest-q	abZbbbZrZabba
event>job-word	aZZbnalrZceeZ
event>mule	afajbjarcblba
event>open-to-new	bZZccbpacbbbb
event>part-time	kocccnaZbcbcb
event>pay-first	aabbcjZpcbpcb
event>pay-word	kdcebpckbblbd
event>permanent	amambZZniabbn
event>requirements	YZmhlaipaabaa
event>role	jcbccnjpibjba
event>run-code	cbdddcacdcobb
event>secret	bddcdYapdcZcc
event>seeks	ljbabpajmaaib
event>sell-cta	dabibcdsbamaZ
event>site-notice	bcfcccbbcbisa
event>speak	bccZcpajcmbcb
event>start	bobbcXZqabmaZ
event>task-for-you	pcdcdabadcacb
event>teach	adcbcqcpbibbc
event>thanks	abnccmbacanbb
event>third-person	cdbnedccddded
event>threat	Zbcjdqendcdac
event>unpaid	cccddZbrkcccc
event>wants-job	aabbbnanZaccc
event>we	ldeicodlccebb
event>workplace	YZaZbmZqbaZaZ
event>you	dceecikmdcmla
event>your-profile	dbibcacmbaZrb
ever come	aqYbbbZbblbbZ
ever in	ccacdcacbsddb
ever need	YmZcccqbmabca
ever needs	Zccddcacqbddd
ever take	pbbcbbabnbcdb
ever taught	acbccqabcbded
ever think	cctcccacaYdcb
ever thought	bbpccqYbbZbcc
ever want	bbncbcoabnccb
every day	boddccicdendc
every friday	aiaccbdpbdmca
every month	kcncjdZmcildc
every other	blaZbpYnbaaca
every second	dmbmcbZqcabca
every two	accccnanclddc
every week	jbmccbkobdecb
every year	Zomcccmbbbccb
everybody in	ZZZcbaZmqZbaa
everyone else	Zclmbcknbccda
everyone i	acocjcanaZcca
everyone in	bkaccbbbphlcb
everyone s	amcbcndkbckcc
everyone who	acbacaZqcaobZ
everything and	dccclcbcnmbda
everything in	obacbcZoaabcb
everything that	aacdrcbdccced
everything you	ZnablcpbbXbba
exactly that	bccncaincbddc
exactly what	hjZkcdldnbded
examiner for	Zcccdqbbcccdc
excellent and	Ymobcbabbmbba
exchange for	obaaabjnbaaba
exchange with	bmnmccbcdbcdc
exp 0	lnbeeecddeddd
expanding our	lckdddbcddndd
expected ctc	cpheeedededdd
expected rate	nckeeedeedeee
experience and	bbbccbbbrabcb
experience at	cqcieecdddddd
experience in	bclcidhdnbccm
experience needed	ldcdedcddenee
experience of	ldcbmlcddddde
expert-call>benefit	cdcbdcoeeecee
expert-call>call-ask	bcmrdcbcccccc
expert-call>client	ccbncdddddddd
expert-call>connect	addqdcbdddded
expert-call>easy-money	bbcapcaccbadb
expert-call>equity	ZakrjbZbbbbcb
expert-call>event	acbpdnbbcccdc
expert-call>freelance	kcbrbbacccccb
expert-call>funding	bcklpcaccbcdc
expert-call>i-am	iblkablbocccb
expert-call>job-word	ZZmirbZbbcbcb
expert-call>mule	Zcbrcbabcbaca
expert-call>pay-first	acclbZoacbZca
expert-call>pay-word	icbtcbbcfcccb
expert-call>permanent	ZaasYbbcccdcc
expert-call>requirements	Yabpblabccbcb
expert-call>role	aaYtcaabbbbbb
expert-call>secret	aabobaaabaZaa
expert-call>seeks	Zcctbcbbdccdc
expert-call>sell-cta	accqkZZmccacb
expert-call>site-notice	cdboedadccddd
expert-call>start	pbbmccbcccdcc
expert-call>teach	accYbnaocbccc
expert-call>threat	pcdYdccdcecdb
expert-call>wants-job	abapaaabZbaba
expert-call>we	cbbqnifcccbcb
expert-call>you	fccpcbgcndccb
expires in	ZbZbbcYaZZnon
expires on	aaabbbnanaZbn
explain it	lbalbrdbbcccb
explain the	jboicZamkacca
express my	cdadddbddqddd
expression of	cmddddjddmcdb
eyes on	pddcddbddlded
fabrik nord	ekjdddidllddc
faculty of	abcccobncbcdb
failed on	bcbcccabcjabp
fair ?	ZbZbbZYYoqbba
fair in	mdcbcboambbba
family !	cdbdddbcdpkdc
family and	ccddfdcencned
family firm	iqbcbbacbaccc
family owned	bpaddecedddee
family s	kjfcpdadcbced
fan of	mbabcbaakpbcb
fancy a	apacabbccodda
fancy it	ZfanklYmbbcdb
far as	jncdcdlcckdec
farebbe piacere	clbdddmcdmddc
farms in	ncbcbcmlcbddb
fast and	abmccblbpZbcb
father s	nZlbmbZbanbca
favour ?	Zbbcccmcnancb
feature you	ZbabbaYrbZaba
february 0	occcdbbmccicb
february ?	occcdabnccddd
fee $	dbbacqmYcaeaZ
fee 0	lbcabYoobbbca
fee ?	rcbccnabdccdc
fee and	bkllcmbccdgca
fee but	bdddnZcoedded
fee for	dcmbdmbadcedn
fee is	jbblciojcblca
fee of	icckcmkcdcldf
fee per	iaaZapmabZaaZ
fee s	ebakcqdZcbbca
fee you	ZbaabZmbbaqba
fee £	cbccckocdcmdc
feed you	kncccnbbcbded
feedback on	bcbbnciZamebm
feel free	ennhddbkcbcdc
feel like	bkpccbZcbkcdc
few of	lbqcccZcbjbcc
few people	bcmccdabZpcdc
fewer than	ZaanbaXZaZano
fiche de	hnbcdcbcccccn
fifteen minutes	akmcccndcccdc
fifteen pages	necdddkdddefe
fifteen years	bcfdmcadbnddc
file and	bajccdmcnambc
fill a	alldcdbdnjddc
fill in	kamnbcancbkca
fill the	klcccdnddcjdb
fill your	aaaccbrcacccc
filled in	jlkcnbZbcbldc
filling in	mckcdcbccgcdn
fim de	lnbbcbnbbbbba
fin de	nlcddckcdlccb
final interview	blbccdbdccodc
final year	bccbdnblnbddd
finance director	nlcdddcddcded
finance manager	bpbdbdbdccdld
finance people	bbqcccmccZacb
finance team	Znmcbdldcccdc
financial controller	njcdeedeldded
financial year	icnccmccdcded
finch is	chbdddncccdlc
find a	bnckmcjccbkdc
find an	aaobolYbjaacb
find attached	lcccdcbaccccp
find below	bbcccdmcccbcp
find it	abZbbbYebaarm
find its	arbccdbdccbdc
find me	mcpcccacaabdb
find my	dccbeeceraddc
find one	aancmcYcanccb
find out	mhomccdcdccdb
find people	bbrcccbbaabca
find someone	papcccbbcbccb
find the	ehedcilcccckn
find them	blpccckccbccc
find you	hhobcilkbabca
find your	aZjcbclbbkmbm
finds you	ckkddendcccdc
fine i	lbacbcacbnocc
fine with	flabcoZcbabcm
finish my	bdceddcdpcddc
finish the	obbccbbcckocb
finished the	ZbbbbbYnkacbo
fino a	nnccdccdkcdcc
firm and	dibcmldmkbcdb
firm for	lnbcmcaccbcdc
firm has	bchmdcmdldddc
firm in	dlfllcmccbccb
firm is	aomobcbddbcdb
firm s	bpbccbmambbcb
firm that	mbablcpcaabdb
firm we	occiccnbdccdb
firms and	ocacccmckbddb
firms in	ddbdcerddcded
first 0	abbbnblichocb
first and	bolkddbddbced
first chapter	cdcddaYqcbcdc
first class	bcbkcobZmcddd
first container	nbbcddndcbcdc
first conversation	clbbddpcddddd
first day	aoacncZcbccnb
first hour	ccbccarXbdddb
first i	cbsdjcaccacdc
first in	ZlmcZcmcnacdb
first invoice	oddcddadedjnZ
first job	laZccbgllabob
first month	bdbcfdqcickec
first night	nbbccbaoblbcY
first of	Zkbcclkjceccn
first one	bbacbjrbcbmcb
first page	blnldefccdadc
first pay	bccdcdacdcrZc
first quarter	anbccdocdccdc
first round	bbbckcarcaccZ
first salary	dbddeecdedqdc
first six	YfabobZabYbco
first thing	nbncadkdccdec
first three	mbabccpabccdb
first time	cllbbocYblbla
first to	dbacbbqbcamcb
first two	caebmmklbblca
first week	cbcddkmcdnldb
first who	bapclccbblbcb
first year	abbcrlmbcbcdc
first:benefit	ddddfioejcfed
first:call-ask	dclodfcfjcece
first:client	kjlmddddccejc
first:cofounder	ddeeqdddccede
first:connect	ddgifdhfhmdkc
first:content	dccdffdrccidd
first:cv-ask	chsdddcdcbdcc
first:easy-money	gdcfhcjjcdqcb
first:equity	ifbkpddcicjdc
first:event	dcdeekdpdddgc
first:expert-call	ccdsjcbcedccc
first:freelance	mdgeddjfideeh
first:funding	dddiqccecdhdd
first:i-am	edkdiehellecd
first:interest-q	idmfjceijdccj
first:job-word	elkdedcdkdekd
first:messenger	kkjchcbciboch
first:mule	fjeedeeiedmdj
first:open-to-new	ddqdidddhdddc
first:part-time	mhecgldlddecc
first:pay-first	eccdeddccdqdm
first:pay-word	iedlclidccjdi
first:permanent	cphfgdcecdedd
first:recruiter	dfodddjdddhke
first:requirements	fkfekdfefbhmc
first:role	jldeehheidejd
first:run-code	ijccccibcbrla
first:secret	dcbcdmadcbpne
first:seeks	jkeikjddicedd
first:sell-cta	dcddedlkccjil
first:site-notice	cdddddcccdfrd
first:speak	cccidmepcjdcb
first:start	nddeiehijcede
first:task-for-you	ndceidadebknc
first:teach	cecddqckegddd
first:thanks	dddeddhcdoeie
first:third-person	bcfhddfcocdcm
first:threat	djcecjfddcllj
first:unpaid	cccckmdmdbcjk
first:wants-job	cdceeeddqcdhc
first:we	jieiijjjcefdd
first:we-help	ifeeigpcdcdcd
first:workplace	lkffdkceddidh
first:you	ddieeeidfjikf
first:your-profile	fhmfdddcdfjlc
fit for	cqfdddadddddd
five and	ccbccccncZndb
five days	djboclmbgcacb
five minute	bcmbcbaqbZbcb
five minutes	ZclpbanamabcZ
five months	rbcdedcdddddc
five or	ocmbbbhbcbcdd
five stars	ddddecbldclmd
five weeks	mkbacibnkbccb
five working	ecccdclbcbZbo
five years	dlbdccjjimcjc
fix the	bcddcdbddkmcm
fixed fee	pbccbcndddadc
fixed price	occcbdnddddec
fixed sum	odbbdcmcdcdeb
fixed term	bqfedbcdddddd
flat 0	Zbbacpacalccn
flat fee	nbbmbklbccbcb
flat s	acbccaaachnco
flight to	bjccdcbacbbmp
flights and	occlclacdcccb
focus group	abascbbbbbccb
follow the	baaccabaapocb
follow up	fbcpcckhihecb
follow you	cbbdddccaqdcc
follow your	ddadddcdcqdbd
followed by	abbYcpamcbaca
following our	occcdcbkdkmcb
following the	bbbmgkackmkcb
following up	iijigfddkecck
following you	abZbbbXZaoZsX
food and	cljcbdnddcddd
food bank	iiabbnZabobbZ
for $	bbbicjracbnja
for 0	lbbijfldcbikk
for ?	cbrcccabaaccb
for a	lihkffgckdecd
for about	oblccciccfidc
for accepting	chikddmcdlkcc
for agencies	cdjeeeneedded
for ai	pbobbZacbaccb
for all	mcjijblicbbcl
for an	iecokjecicccc
for and	bbrjccZcbmZac
for any	jcbdddccsaddc
for anyone	bjbZcbmpcacca
for anything	hbocbcdcnacdb
for as	kbccenhddkced
for asking	baZcdcabmqccZ
for being	ccelcbajfnbik
for big	mbabcnanbZccb
for biostatistician	kddeeeddedend
for both	Zomcdlebbhbcb
for business	iccddcncdmced
for calling	ZbmlbcabbZbbo
for carers	ZaaaqbYcnacbc
for change	Zpldddbdcccdd
for children	bnabcmanaZbba
for completing	mcldddbdmbddd
for connecting	fgkkeemkebecc
for contractors	Zbcbmcnnccbba
for data	bcndddbocdcmb
for day	rbaddbaccbcdc
for details	kfpdddbdcbjcc
for e	clhdndadddddd
for each	mbelcodbccfdc
for eight	ebmdkdmdkbddc
for eleven	ncbcccnckbddc
for every	nbbcccgcobcdc
for everything	idbdldbccocda
for fifteen	acidmcodcaddc
for figma	bcccdnbbcZbpZ
for filling	kckdddbcceldm
for finding	mclbncZcaacca
for firms	kbabbapkcabcZ
for first	ababnbmekaanb
for five	ecamccoddkcdb
for four	jbbecckcoccbn
for free	cdccccqibcdmd
for freelance	YZZbnbYobZoaa
for fun	ZbYnabZbnobcb
for good	aokclnbmbacca
for half	accnmeeocbcdb
for her	bdacbiabpibbn
for in	cnlddekddcddd
for insurance	cmcdbmmccccdc
for ios	jkceeededeeld
for it	oejkdedfdddfb
for its	nnkcdjbcccidc
for itself	abZbbbobbapcb
for joining	lclldbbcdljdc
for letting	adcidcnndccdc
for life	bbabcbZncZpZa
for lunch	bcbccdmbcibdn
for making	nclcccacblbda
for many	bcndedkdddked
for march	bbbbbabbbbacq
for marketing	cicdddbdjdnlc
for me	mcdcddacqelcb
for members	cccacmbpbbcba
for money	anmdddcdccded
for more	cllcccnccjddc
for most	mcnccbmcceZcc
for my	mgccilZdmeldb
for new	mckcZcaocbccb
for next	bcodddjdecddl
for nine	cakclckcnjccb
for nothing	ZbabcbnpmaacZ
for now	bcbcqcancjcca
for nurses	aandcfapcbccc
for office	ddeeeedeedodd
for one	lcbpdkdikbbeb
for our	mjcbkmcmcbhcc
for parents	ZZacYokobbccZ
for payroll	bbcndcacdcoac
for people	bbljmjcpccccb
for product	balmcmYbbbncc
for project	dmceeedeldeed
for property	cbconcbbcbccc
for reading	mcbZccccnmddc
for real	abcccclcblbna
for sale	abaarbkYbZbaY
for school	bkccnbelcbkdd
for schools	accdmcgbcbbco
for senior	cjocddcbjcdkc
for seven	aqbdcdbckacdc
for several	bbpccckcbbccc
for six	niclcbchkccdj
for sixteen	ddodjebeeceee
for small	jcbcmnnbbbbcb
for so	cdclddcldljee
for some	jhjdddechmded
for somebody	cbiimpabldcdb
for someone	pmdcbbiclbcdc
for something	icrfbcabbmccb
for speakers	cedcdnclededd
for submitting	icmdddbndbcdc
for such	Zlnccnacbbcdb
for taking	jccdkdcdboedc
for technical	aeldclbcccdoc
for ten	cdZlbjdhlclla
for tenants	icbcbYnocbcca
for test	pcabnbabcabdc
for that	mkccbcclbojcb
for the	kecdidceeiidm
for them	miamckncbaccc
for this	mbelcececicna
for those	djljbcoccacdd
for three	ockdhlccckcdd
for translators	bckdbcocccjdc
for tuesday	aabcclaZbmbao
for twelve	bcbcdclccpcda
for twenty	ajhobmabciadc
for two	mkbkjibdeccdl
for us	odcddpcdccdcb
for ux	dbdeeecddcdpc
for week	Zbbcccbccbmcp
for what	ebqbcjjccecca
for when	dcsddebdcZddc
for which	ddemcnahdfieb
for women	abaZZZXrbZmbZ
for work	ZbccccZaqinch
for writing	bgbmccdicpdcc
for years	nlacccicboacb
for you	celidhndfcijb
for your	cehecfmdjaelk
for zephyr	cjcmcdcncdddc
for £	dabkcbsbbbjaj
for €	abZcbmlZbZoam
forgive me	bjZmccnldbdec
form !	fmbdddbdccnec
form and	mhkcnblbcbadc
form for	cbalmjmccbamb
form in	kcmdndaddbced
form is	acocccbccdndc
form of	hblkdiablckck
form on	occddcbmgccej
form so	mcbcdcjccabdn
form that	nbnccbZmaaccc
form to	Zbbbceaqcbkck
former colleague	bboccjakfYcob
forty per	ncccncaccbmca
forward ?	qkbbccbdbbbdc
forward it	acbcccZcnbqcl
forward my	bbcddcbdrcddd
forward the	jjccdcbccbqba
forward this	bbabccinbZbbo
forward to	cekcdcbjcrdcc
forward your	jkneeedecdddd
found a	abacocacccbco
found by	bcZckcobdcnbb
found in	malbccZccbXpZ
found it	bbbdoabbabhcn
found the	cdedddbdcrddc
found you	jdcmccbcemcnc
found your	dbbfbbZbaqlil
foundation s	ZabbmnZacboba
foundation that	dcbpkZbccbcdc
founder ?	mbbbqkZccbbdb
founder and	ccdepddeddeee
founder for	cddeqdbdedded
founder i	mcbcccocbZccb
founder in	bccdndcdcmddc
founder of	aelcnbobcbbdb
founder who	cdddpecedceed
founder with	bbbdqccdccddc
founding engineer	dbeeoeeeeeeee
founding members	baaclcbqcaccb
founding partner	ccddpcbcddced
founding team	caccqdbddcddc
four ?	ZbZmbZYZanaao
four afternoons	labpambbbaccb
four day	aqncbbZcabccb
four days	omcdbdfdkcddd
four hours	ibbnadncccbcb
four languages	hmZbcbnbnccdb
four meetings	mbbpaccdddddd
four minutes	abnabmZpbZbaZ
four months	rbcccjedfccdc
four of	fblckljcckcdc
four pages	jcccqbccddddc
four people	ndcmdcicdcded
four times	bbkccmicboddb
four weeks	okcdcciclcddc
four years	bgcejmbcmlddc
frais de	bcccccbcccqca
frau tim	mdeeeedekdeed
free 0	bbcbccmmccmdb
free ?	rbhcccfabbbcl
free and	ackcdeZpjccnb
free for	fijahcdocblbd
free from	abkdcdmloacdb
free in	fpbccljcccdcc
free monday	ZbZocbYmoZaaY
free of	cdcddcnqccccb
free on	kaYbbbgnaZbbo
free online	bbbccaZrcaccc
free so	icbccdqcbbcdc
free this	ibaoabZpbZbaa
free to	alinckZkcbkek
free trial	bdddddocddcnb
free webinar	cbccdcbrcccdb
freelance ?	kbjbdbpccbbcb
freelance and	bbqedebdcbded
freelance basis	sacddccdddddd
freelance copywriter	lcdcddncdcddc
freelance or	abpdddacnbcdc
freelance>benefit	ckedlclkbbbcl
freelance>call-ask	obbdeeceeeeee
freelance>client	pbbcdcnddddcc
freelance>cofounder	lbodbcbbdcded
freelance>connect	oaddeddedddcd
freelance>content	lZZpaZYYbaaba
freelance>cv-ask	bbodedcdcddcc
freelance>easy-money	qbbccbdbbblcb
freelance>equity	cobdddceddeee
freelance>event	daabbmjobaZnZ
freelance>expert-call	ncbmccbccaddc
freelance>funding	qjccbcbbdcddc
freelance>i-am	cjmcccabrficb
freelance>interest-q	qccdddcddddbc
freelance>job-word	okkcccacllccb
freelance>mule	lalaclkbccmcb
freelance>open-to-new	laocbbZcbbcaa
freelance>part-time	rcjddcbdddddc
freelance>pay-first	lbcbdcjcccpca
freelance>pay-word	pchkcjchccdcc
freelance>permanent	imrcccbckbccb
freelance>recruiter	nZmbcbYoabbbb
freelance>requirements	kaZbcbcbqabcb
freelance>role	qbccdcjdihced
freelance>seeks	ldnejbnccbccc
freelance>sell-cta	lkbfcbmabbibo
freelance>site-notice	pakcccacanbab
freelance>start	qkcdddcdedcdd
freelance>task-for-you	WaaZaaYpaZaZn
freelance>teach	lmbbcpjabbbcb
freelance>thanks	YZYabamaZmpZZ
freelance>threat	rmccdcbcecccb
freelance>unpaid	ZbcccbpacbbcZ
freelance>wants-job	ZqabbbZbjbcbb
freelance>we	pdcnmbabcbkcb
freelance>workplace	rcfddfcdddddc
freelance>you	mjljbbmbdbkbc
freelance>your-profile	oaoacbZacbccc
freelancer ?	eacbabrbbcacb
freelancers for	kncccclcdcddc
freight ?	cdndddncbcddc
fri 0	ZZaabpZZbZbbo
friday ?	anelfcmbcaccn
friday and	ieaccdckmnecb
friday at	acjcccaocacci
friday with	bcbccalZoamda
friend from	ambdpcZcccbdc
friend i	abacbbZmakqbb
friend of	ZblbnaZbnedcl
friend we	cmjcddacdbobc
from $	acccdcubdccdc
from 0	cjbeddnjcebhn
from a	icfljjeccdimb
from abroad	bcbcccljnbmcb
from all	hbbccdbccqcda
from anywhere	mjcddcacpacdb
from april	naaddccacbdco
from day	cpbdpcaccccdc
from each	acbdccZccpndb
from home	nkdcdjbcdildc
from it	Zjbbnbalbbpca
from january	Yabbcrbccccdc
from june	nacdpdcccdddc
from last	nhhiccZbllbck
from march	oabbbbnZcbbca
from may	Zcndcdccqbdcb
from me	jbmcfgicbpccb
from mid	pcccddcdddded
from monday	lbabcboblicma
from my	bndcobdkamacb
from next	jojckbaclbcdc
from now	amackcfbcdmnY
from one	mcaccbnbcncda
from other	macddcbccqkcb
from our	ccdcmdcclinci
from people	aeZljZanblcmb
from september	anoccZaambccb
from somebody	mdccdmcdckded
from someone	anZnccZmbeccb
from the	iecdldccckkjj
from them	mbaccmoacbcdb
from this	bcbccbacblnna
from three	kcbbbnnbcbbla
from us	nbkcjbkbceccl
from you	kjcccmdjdjchh
from your	bhbfedjcjimlc
from £	abZbcbticaccb
from €	ZZaaoalobaaaZ
front and	acccddbdddqdc
front desk	adcddmeadbcdo
front of	ncdcckmbhccdh
full benefits	bqcecdcdddddd
full name	ccmddccedcoed
full of	kccdddnmcbddd
full stack	jabdndjdcdldc
full time	dqhdddcdecdhc
fully remote	olbcdkbddckdc
fund and	almpabZcaZccb
fund in	Zccqhcaccbbcc
fund is	acarcbadcccdc
funding>benefit	Zalbnbobbacca
funding>call-ask	bbapocZcccccb
funding>cofounder	dcdepedeeeeed
funding>connect	cdddcdcdcobdc
funding>content	abZcbcaaoZabo
funding>easy-money	abbbscaccbddc
funding>equity	dbeepdddeeeed
funding>event	ZaZolYXnaZZba
funding>expert-call	bbcapcaccbacb
funding>freelance	mplcacabbbccb
funding>i-am	lcnbpcbbcejcb
funding>job-word	Znldldccbcccc
funding>mule	iabknbabcbrca
funding>open-to-new	ddoebeddccddc
funding>part-time	Zbacpcabcbcdc
funding>pay-first	bcbcacbdcbpdb
funding>pay-word	pncbkaabbmccb
funding>permanent	Zmabqblccbbcb
funding>role	bdhlqbakidbba
funding>run-code	aZbbacZbcbpbb
funding>seeks	jbcircccdiddc
funding>sell-cta	cdddbdrbdcded
funding>start	YXbbrbabcbncb
funding>teach	aaabaYZpoZZbZ
funding>threat	qZcbYaZZcbZaa
funding>unpaid	ZZbcpabZcdbbc
funding>wants-job	bdodefcfcdeee
funding>we	kbabpkZnccjca
funding>workplace	YbcpnYaabbaca
funding>you	kkcdlbjbcincb
funding>your-profile	pZZbmcaccbcdZ
fur 0	bbbccnoccbmca
fur das	mlbldcbccckbl
fur den	ibbcccncbihmd
fur die	lbcchliclejci
fur ein	albpckkaccccb
fur eine	abbppabbbbbab
fur einen	ldcnbdcdcdmdc
fur meine	nbabbbYbpZbba
fur sie	ckloldccdcdcc
fur unser	elcbcnbndccdc
fur unsere	abaZboaobbbba
further to	lhmcdecidcfcj
gave me	lecidccclmhdc
gave up	mcbcbcmbbabdo
geehrte frau	kidleefeedied
geehrter herr	ineeeedeeeeed
general manager	dnboccbbccbdb
gerente de	elceeeidmddjc
germany with	dbZbbcocbancb
gern in	ncccdcbmdmcdb
get $	acdcdjadddrdc
get 0	acbkndibjaqcd
get a	dcbijdljiblie
get along	kbbclbaccobcb
get an	cjcqlcaccbbdc
get back	bcldddbdmandc
get in	ZbdbnbZinYnal
get into	aaZbbbZbpkbao
get it	lbbejcgcflndb
get me	ZbZabbZbmZabq
get more	ababbbnZbYaqZ
get our	pbbbabobccbcb
get paid	hkidbbnccbmcc
get the	mfbkccehckmcc
get their	bcacmcncdbhdd
get this	ZYabbckacbopm
get to	bkkcmlccbmgcb
get you	clncdhoccbhcb
get your	alccccobdcpdc
get £	Zaakbqcaccbca
get €	ZaZbalZbbarba
gets a	bjbdocajcYcdn
gets you	anmcbbnbbbbdb
getting a	oobccbaacbcdb
getting back	ddoedecedajed
getting to	cbmcccbcbqcda
gezocht voor	lcecdocbddddc
ghs 0	pobcccZcbakcb
gibt es	cccoidddncidc
gift card	jicpdcacdjlcb
gift cards	dcclcbmccbnck
gis specialist	bnocccabcaccb
give 0	hbbloljcbabcj
give a	ebbbcrYcnbccb
give it	majabbobjamca
give me	celkdhbboedcd
give my	adcddqabcocdc
give the	ccdbdpkbdcjdc
give them	anamcmZmbZcdc
give us	bbblcbnbccncm
give you	kcccmlmccdldb
given to	qcdcdcbddbcck
given up	ancccmbdckddd
given your	dkoklcbbccccc
gives you	Ybccacqdddddc
glad of	acmbddbdpdcdc
glad to	benkddcljlcdb
go ?	abZbccobaocba
go ahead	oddcedceeeldc
go and	eimddmhddcddd
go back	bbkdmdbdcncdc
go for	acbcdcmmcZcbo
go home	Zabacojacabcm
go on	hahlcdjbmkcdb
go through	pdecccjkcbkdb
go to	dihlffambccmd
go up	qbcdidbdccmdc
go with	nbkbccaboacca
goes on	obbcccbbcamdo
goes out	laabbbanoZaca
goes to	ccbjecdabaqcm
goes up	ambccblmcbbcm
goes with	bpbdcdkdccded
goes wrong	icbqbcabcbbdc
going ?	ZZpbbbaZobbbY
going by	cjnecdkecddee
going for	aaZbmcZabrcca
going on	akrcbbZbamcca
going out	nkbdcchcclccb
going through	nbbcccpcbacdc
going to	belblcablamco
gold trading	bdbdcabcbZqdd
gone and	aoacmbmbbZbcb
gone up	aabmdpabcbccb
good ?	laannbmbbZbcb
good afternoon	dnnckbmcdaccb
good and	bkklcldcbjddc
good as	lmicbkaccmcdc
good at	kbmccdidmacdc
good coffee	boZcbcmbeZbca
good day	mdfecifhcdmcd
good english	Zbaccbkcccqcb
good evening	kbZbaakZnjkcl
good i	lcnlccdcjacdb
good luck	bbacccZaascbZ
good lunch	aabnaoaacmcca
good morning	mdcjccmbjfice
good news	nkbcccebcammb
good one	bcYdcdacmrccb
good people	icmdndfclbddc
good time	pblcddadblcdb
good to	cccccckbbqccl
good with	ZbacbnZbolbca
gostei muito	ncocdbacckcab
got $	occcmdbdcbded
got 0	ndidddlicaflb
got a	kbfelkcfjldcb
got an	Zbbbnlmbencca
got both	aiqccdadaaccb
got from	acbbccablabcq
got into	ccbcdcbobnddb
got is	aclmmdbddcded
got it	jlkbbkkbakcck
got my	Zbbccakbqlccb
got no	acacacmcbmccn
got one	cckblcnbjaccl
got something	ZbnbaboiZZcca
got the	ebbbokbbcpbcl
got three	kbfbjcncmZcdb
got time	bbncddanbkbca
got two	fbccecqccacdk
got you	Zancbbaoamcca
got your	kndhcbacllckb
gracias por	bcbccbabcpaam
grade 0	asbcclbcjbcdb
grandmother s	pcbcccabYaocb
grant for	rbccZbabdcbcb
grant from	accckcbcdlocb
grant of	oabbmcaccamcb
grant writer	dbbcbdbcnncdc
grateful for	icbldnbcpaddb
grateful if	mcccdcdcoYddn
great to	ccblddkccpkcb
great week	ndbdeeccdmede
greetings from	ocbdccbadrdbb
gross monthly	bpdddecdddddd
group 0	jkdcdobcdcdcc
group and	bnpcdbccakddc
group for	ZbZabaarakbbZ
group is	nijdeddddjded
group of	lbabmckmceicc
group on	ZbZqbZabboccb
growing and	coodbdcdcbddc
growing the	capdcdmcbbccb
grown up	kcbdlcandcddc
guarantee of	addaclZadcpdc
guest lecture	cddbdrbZdcddb
guidance on	maabbolbZbbcb
gustaria que	ncmccoZbaaccb
guten tag	ldlhedkdjdhdc
h 0	piblcfabbaabk
h week	pdedeccdeeded
h:benefit	jebgccqkckdcb
h:cofounder	dnncncacchccb
h:connect	bikqcaZmjkeca
h:content	ndccdcacdoccd
h:easy-money	ZnbbanZmcbmca
h:equity	ZcbqcbZbccadc
h:event	bbdbcqfscabca
h:expert-call	abatcbZlcjbcb
h:freelance	kckeccoeeedcb
h:funding	bbkopcZcblccb
h:i-am	bjaccloilZlcc
h:job-word	dbbbcabfqadrb
h:mule	kobibnabbbdle
h:open-to-new	bZZcccacqabca
h:part-time	ababcblmcmnba
h:pay-word	bnmcdjbcclmcb
h:permanent	akjcccqbkccdb
h:recruiter	dkrdccdcbehcb
h:requirements	ccbdcnoccbkdc
h:role	jjjjdjehgjdcb
h:seeks	dcbdccdcpcocc
h:sell-cta	ZbabpbXbaaabo
h:site-notice	ZXZbbbZZaYasY
h:speak	abbtcYmZcaiba
h:start	bZZdddcdpcddc
h:teach	jcbfcodobiecb
h:unpaid	caabkmZrbbbbc
h:wants-job	ablcfcabtbdca
h:we	cblmhcjdbkkdc
h:we-help	cccdddricccdc
h:workplace	ncccdccdddndc
h:you	aopcccekaZcjb
ha 0	cfncdmbccbcmb
habe ich	ckkcjdkdmcddc
haben sie	lldeedkdhdddd
had 0	acapbbZbmdbba
had a	ddjccfkjbnjdd
had four	bmcdcclbmbded
had her	nbbcbbaablbcn
had the	kcbgmbccjojca
had three	flbdddmcnacdc
had time	ZoZbboZaaYlaZ
had to	bhacccecioccn
had written	kncbcdmbdccdc
had you	banccmaabnaca
had your	odcdcdacdjlca
hadn t	mcccickbcqabb
half a	ibbcopeacbbcl
half an	Zccndcgpldcdb
half and	hcacrbabbaecb
half day	bcjcdqbldccdc
half days	mbccbobcddbdd
half hour	achccpmbcccdb
half is	lcccndacdbldc
half of	kdedpkchcdcdc
half past	ccbcddbajjcco
half price	ZbbbbcrncaabZ
half term	nbmccaocbZddc
half the	dldcqbejcbccb
half time	rcdcdcbdddded
half year	pbcdmcbccbcdd
hall 0	lbabbaYqbZabZ
hall in	ZaacbcZonYban
hallo tim	kkdedeleedeed
hand in	iaaabcXbnZabq
hand out	kbbbbbqbcaaba
hand over	amanbaZcbbncb
handful of	jkqcccZdcbddc
happen to	bcaclbncbncca
happens to	ocacbbmbcjbdc
happy ?	bbtbccbbaYcba
happy and	ccbdcdbddqcdc
happy birthday	abZaccZabaakp
happy if	YmmiaoYkbaccb
happy to	jcchdflmjkccb
happy where	dkoedecddbeed
happy with	dbZbcnmbkabbn
happy work	bcbcdcbbbsbWZ
harbour museum	ZZZabnZmaYaoY
hard and	mncccaacmccdd
hard to	Zbpmcmaccbcdc
harrow finch	clfdidicjjdlc
haruka ha	ddceeedddcdpc
has 0	ncccdcmicebdk
has a	hlbcejmcbbeml
has agreed	niccjnbcccidb
has an	bbbbnbmlgbmcb
has approved	bmcdddcdddmdm
has asked	dndqdbbcbcidb
has been	dhccccccdkimo
has come	ibpkbcbkbZccm
has dared	mkbdcdmcdbddd
has ever	eibphbabemccb
has finally	cdbdddcddqddc
has gone	lanjckZbbaboa
has had	ncbccbabcmmda
has helped	bbZcccrbbabcb
has just	jqbcicddkcddb
has left	laocmcacjhcdb
has lost	ZbbbfpabbnlcZ
has no	dabbbpcacbocb
has now	lnbdddbddcbmb
has one	blbncgabbncdb
has reached	jcccdnaccocdb
has retired	qbccccadddddd
has sent	XabbncYccbZnn
has taken	lfcdlcldbmccc
has the	hicddcknchkdb
has to	ocefcbbkiaibm
has told	ldnaddkdccddd
hasn t	Zcnbcdbccbbqa
hasta el	ZkbbcbZqbbZca
hasta que	ccbdbdpccclcc
hat den	kccdddbccccbp
hat mir	nbbddcbcllbba
hate to	akkblcebbnbcb
hatten sie	ceinccalpabba
hattest du	haaaonYacaaba
have 0	kbbcibhieakqb
have a	kemejcckjddcc
have already	abpbccYabamnb
have an	cmdijhjcjcjdc
have any	fcbbddicnbcdo
have asked	bdfchcnccoccc
have attached	cbbdedmdmldcd
have been	bjcjdhcccjjnj
have capacity	pbbccbmccbbcb
have completed	bbaddkfcqbddc
have done	chcccaaonalcb
have eleven	bkbcmdabcobcb
have finished	kaabbZZnoacca
have had	elncccaccmcdb
have half	ZaZapaZalXabn
have in	bikcdlmdbcmdc
have is	cllcodeccbcdc
have it	mnbchcnicdcdc
have joined	ZbkbbbZacZonZ
have lunch	bjmblcZbbbcco
have made	mclcpcabcbcdc
have met	kbkcbcnablcdb
have moved	alncccabbmccb
have need	bdmdddmdicced
have never	cbdnbjblcmbcb
have no	fdmcclalmbcdb
have nobody	mcbbnbZcnacdb
have not	bcjdddlcgpcdb
have now	kZabcbljaZbqZ
have one	brcdameccbddc
have our	poicbbYbbZbbb
have read	ccbddcbbnjcdn
have received	lobcccZbcbank
have seen	ehbcmccckcbna
have several	cardcdZccbddd
have since	cbldjdcdcnddc
have something	ocpcccaejadcb
have stopped	bobdddbccZcdo
have that	jccdddmdcZden
have the	bfabdimeflcco
have three	ifhdcdpdccddb
have time	fbcbciYbmlbcn
have to	eidfcnbekbkjd
have told	bbYbcaencacdp
have two	emjldcmcbccdc
have you	hkedcljlhedcb
have your	mgndddcdcekdc
haven t	dfjdmdjcjccke
having a	nbncccabbYcdn
hay un	bbZcobabbafoZ
he d	cnecbcabkpcca
he has	afcboblcccjck
he is	mijcmchccbkdb
he s	bdejdedccfndn
he said	mmaccbZobbddc
he says	ghbcbchbnandb
he spoke	acmccclabncda
he starts	ZbZbccZabmabq
he was	djbdddacdnldl
head of	dpedjjdcfcddc
heads of	bcmlamdmbeccc
heads up	aaZbbcmZlZaol
health ?	cdodddldcbddc
health insurance	bsbdddbdddddd
health is	bncdddmcccdlc
hear about	ahpkbaYmanbba
hear from	alllcaapbdcci
hear how	acanckZacpcdc
hear more	hoadddiddlddd
hear of	bbcdddcdsbddc
hear that	abZccllbnlcdb
hear what	jbqcccaccmccb
hear you	Zhiccqaabmcdb
hear your	abpbocZccabcb
heard back	flbcccmccacbn
heard you	YlYoabkbapbbb
hearing aid	akbcbpbkbbccb
hearing from	bledeebedndec
heat pumps	lbambZZpbabca
heb een	abpbncabZbbba
heb ik	pcmdddcdccddc
heb je	obZbbklbklbbZ
heb jij	bcZdcclcnaccn
hedge fund	bcnndcbcbccdc
heeft een	flcmcbbbcblbm
heeft je	cdcdddccdcdrb
held at	bbbccckacbncl
held in	abdbbjbocbaoa
hello !	ddoecicbelefb
hello again	baapmcbablhce
hello dear	ZambabYcbalcq
hello do	noZccalcbZccc
hello doctor	abbcccZbblndn
hello dr	occodadccclcb
hello friend	kbkbacZbaZpba
hello from	eanccjaabqbaZ
hello i	iacbikbnmbdcj
hello marguerite	ilbccdkddnded
hello mr	ncbfckdamlbdc
hello mrs	bcedcclamacdo
hello ms	nbpdcdaccbcdb
hello my	anacbcnabobcb
hello owen	bdbbdcpcckccc
hello sir	biklddkcneccb
hello to	ccadcbbbarcbb
hello we	hbbcochbcbebm
help ?	mmbbcbmccbccb
help if	mlcdedkdddccd
help me	nbacccacmZlcm
help people	cbldccoccccdc
help us	rcdcdcbddcddc
help with	mjccddlcccmlb
helped 0	bbaacbsababcb
helped me	bcaccbabascca
helplines and	bbabbbmnbnccb
here !	bcaaccabcpnbZ
here ?	bdkcccbbcpddb
here URL	ckdkdeiklckbc
here and	nmkbbkabbkbcb
here are	abicccaZhXbmq
here at	bqbdckbccmdcc
here for	ekcddmnbcbcdb
here from	acbcccmckacbo
here i	dbfcmcmbnhcca
here in	jmocbbabbmbcb
here is	albccckmbakcn
here s	ddaccbennjdfk
here to	abYcbbmamobbZ
here we	nhddmdcdedded
here who	laaaaoYaambbZ
here with	eclcckdccoicc
het u	jbbcomZbbbbcb
hey !	ecodhchkjbedc
hey hey	acocccijcbjdm
hey kofi	kkkcccncbjccb
hi !	jflkciabclldc
hi again	fboncckbbZbcb
hi all	acccccakcaccr
hi amira	kdidedneddddd
hi amrita	noacbalbaabca
hi are	carcccacZbclb
hi beth	cmddddneedeed
hi chloe	jemeeeldddeed
hi dear	clcdddncdcmcb
hi deepa	dkcjddedjmddd
hi dr	beZedcpmciccb
hi emil	eikddendddddd
hi haruka	cjcmddfdldeed
hi i	jbceebcbmnlcd
hi ines	ncccdcbndcdec
hi it	lcbcdcbcclpca
hi jonas	clcdddnekdddd
hi karen	bbZcccrcbYccZ
hi kofi	dddheepdedded
hi lena	eccddmmcmcddc
hi lucian	ljbdccaccodca
hi mateo	ecccdccbbplcb
hi mr	cdcbddncklded
hi noor	cjmdddndbcddc
hi owen	lcbmcmYncbcdc
hi patricia	bdbccnjccclcd
hi renata	acdcocmcbacba
hi rosa	clcdddneddded
hi sam	lbacccacbqcca
hi sorry	ncbmccZcmaccb
hi stefano	heimccecmdcdc
hi sunil	clcddemddlcdd
hi there	fhcbkcclblgbi
hi tim	knceeededeeed
hi we	mbccmdbcdnidc
hi wei	bbndnchcbbddc
hi wen	jlmccbaabnbcb
hi yusuf	jlbmddbddmddc
hi zara	ejfldekdddeed
him ?	YZfbbbmaZaabq
him about	akccndaccbndb
him on	dcccdcmbdbgcn
him the	abbcbbZabaqcl
him you	kccdndaddbmcc
hire a	nkbdcdidccddn
hire for	ccobddbdncddc
hire you	pdblbmebbcicc
hired without	dcbcedcdncodc
hiring ?	baZccbYboZboa
hiring a	dobdebmdccelc
hiring an	Ymcbccqccccdc
hiring at	bdoccdZcZoddc
hiring for	bZpcbcnceblbb
hiring freeze	YmaabaaaaZbaq
hiring in	ZZpbbcaioamcb
hiring manager	cjeeeejekdgkd
hiring managers	babccclpbbcdb
hiring our	Zpbcncaccbcdc
hiring two	anZcZbpcabccb
his own	aabccbamcanam
history of	dcbmcjZncaacl
ho un	lbococZbaabba
ho una	abpcbcmbaabba
ho visto	mblcmcacmacZa
hoje ?	aboccbaaaaban
hola haruka	dldeldlcddddd
hola owen	kkdeedmcedeed
hola paula	dndekdjcddddd
hold 0	bbcdqdbdcbddd
hold a	cbbclcbqkakcb
hold the	ajbclrabcbbca
holds 0	ababqbacdamcb
holidays and	jZacnbdbbabco
hollow oak	kkjdddkdiedhd
home and	apkcccbbbbmdb
home carers	abbobaapcbccc
home is	npccccbbcbadc
home office	bddceacdeeqed
home with	lZaaboZbmkbca
home you	abccdcZcccrba
honest view	bbnbncZcbkcdb
honorarium $	cddoecddedded
honorarium of	acdhcocadcodc
honour of	bccbcmajcZoca
honour to	bkcdcbcmcmlcb
honoured if	aaZcnaaobmccb
honoured to	bbibmilbZoccc
hop on	bdcdddqcbcded
hope all	bcokddcccmddb
hope i	bcaoccZdboccc
hope it	mbababZlombcb
hope that	jbblcjZbnnbcl
hope the	cfddhdjkiodcb
hope this	cjmdddmdcjcdc
hope to	ccnddebdmkddd
hope you	fijdhdjjelddc
hope your	alZccbibbnbal
hora por	bbbpckabccacb
horas 0	jcdddpccddcdc
horas por	nbdcdcnccdhcc
horas semanales	ldedemdeeedee
hospice in	bkmdcdbcbncdb
hospital group	obmidcddddded
hospital in	kejccbannaaca
hospital is	ccmdmdbcmbbdb
hospital s	aobcccaocbkca
host a	cdccdckodccdd
hotel and	mbbacpbbdbddc
hotel in	bmcddmbcnacdc
hotel manager	encddcaddcnca
hour 0	bbdddqcdddled
hour ?	achqckjbiabcb
hour a	abblopZbccccb
hour about	abascaZbbZbca
hour and	ndbnckkfccccb
hour by	acbrcbZkdbaba
hour each	Zbboarcbcbcdc
hour for	pcbZbmjblbcdc
hour from	iocacblcbbbdc
hour in	knmdddcddccec
hour is	kabacbmoabbca
hour minimum	ocbcdbmdddcdd
hour of	bcbtdeYebbacb
hour on	ebbncedmhbccl
hour or	lcbjbbnkdccdb
hour over	mcbZcZZqcbbdb
hour plus	lbcbdpbbcccdd
hour remote	lcdceocdddded
hour to	kbbfcZnboabdb
hour twice	Zbcbapkcbbldb
hour we	YbalboZacbnca
hour with	cmcickikdcldb
hour you	nabicmlcccbdd
hourly fee	icdodcbdddcdc
hourly rate	ncblccmdddddc
hours $	mdcbcokbcbZba
hours 0	lobbcnZbccjbc
hours ?	lbmabnZbbabcb
hours a	nicdkfkddcidc
hours and	akkmecalcjihc
hours at	qaancaYbbbZam
hours in	clbpcfacccbdl
hours of	paambmbfbbcca
hours on	abcccrbacbcdc
hours or	cdddedbddcqba
hours per	fkdcdlkcldddd
hours weekly	nledeccddeddd
hours with	Zhcrbbabcbcca
hours €	ccbncqYbcbZba
house and	mlnccceceaidc
house in	olbccclcckbdb
house job	aphdkcacdbccb
housing and	bllkddblccddd
housing in	babbbcmaaZbpa
how ?	aZacbcnboamca
how a	ccbndkjmmacdb
how about	mbnabaYaaobbZ
how are	bbbcccdbesaba
how did	bcbcdcecqjccm
how do	lbkjabolambba
how does	maZcbbZbnmbba
how i	kbkccblnhajcc
how it	bccnbeeccnkdc
how long	ocenccdbblbdb
how many	ablndbobckbdb
how much	obacbbnbbnccb
how often	kbcdddccbbcpc
how people	ddcdddcpZndec
how s	bdecccbbbudca
how the	mbkdcdddanddc
how they	acbndcocccccb
how to	bbabjmfqlbbic
how we	dcbckcpbcccmj
how you	chcecfdcmpcjb
how your	abbpdcZbcccmb
hr 0	nbcdembcddjdd
hr at	bllcddbdnbddd
hr business	jqcdadcddddld
hr can	ZbnbcbZcobkcb
hr department	bcmdddcdddodc
hr manager	albbmcZcdcocb
hr on	ocddedceeeked
hr w2	pccdeededeeee
hr will	aqbbdcYcbbnda
hrs week	qcddedcededdd
human resources	cmkddccdcdncb
hw:0	jcddedjfnkedc
hw:EMOJI	fdodddejcckdc
hw:a	kdhhiekfejddd
hw:aber	ccadddcccpdbb
hw:academia	mcdcdoacdcadb
hw:academic	accddqbcccddd
hw:academico	acdcdpbcdcccb
hw:academy	bedceocmedded
hw:accidental	bcccpcbccbddc
hw:account	ddddddnldcjih
hw:accountancy	ddldeemedddee
hw:accountant	bcbdddndncddc
hw:accountmanager	ndefeededeeee
hw:accounts	bdddddbddcmen
hw:accra	icZdddadcqdda
hw:acquisition	dgpddjbdccmdc
hw:acquisitions	cddcdqabddbdd
hw:acquisti	oeeeeedeeeeed
hw:acting	lmcdddcddlddd
hw:active	ddbdccbcpcccb
hw:actuarial	acmacboodbcda
hw:actuary	mmbbdcbcbodcb
hw:adjoint	bdcccpcaddbdb
hw:adjointe	doaedecdccddd
hw:admin	baaccbobpZbcc
hw:administracao	ccdddddcdcddo
hw:administrador	dnddeddeeeded
hw:administrativa	cabccdbdpcccb
hw:adviser	cccdddqccbcdc
hw:adviseur	cmdeedddedmed
hw:ae	cccdedqddZdbb
hw:afdeling	bddcdbbddcodc
hw:affaires	neeeeedeeeeee
hw:afgestudeerd	bcabddadpccdb
hw:afinador	ddcedZcdcpdec
hw:after	mcccocadjccdd
hw:agence	mdddedndcdddc
hw:agency	nedddcncdcjdc
hw:agenda	efdfefmfeefee
hw:agents	odcdddZnebcdc
hw:agenturinhaberin	nedeeedeeeeee
hw:agenzia	mcnddccdcdddc
hw:agri	bcfpdcbbdcdcc
hw:agritech	bbbbqcacccbcb
hw:agroalimentaire	cdodddcdcccdc
hw:agronomia	deeemdeeeeeee
hw:agrupamento	meeefeeeeeeed
hw:ai	cclddnhdcdldd
hw:aid	lccdocbbdcddc
hw:aide	dedeeelemdeee
hw:aides	deddeddceeodc
hw:aldermoor	bcmdcmbndbddb
hw:alertas	dbZdddbdcddpb
hw:alerte	ccbcbcbcccbpb
hw:alerts	bYbdddccbbdrb
hw:aljustrel	bcedeocdddcdc
hw:all	mmddddcddceed
hw:aloe	deeeeedeeenee
hw:alpes	oddeddcddeced
hw:alta	odddddddcddcc
hw:alunos	deeemdeeeeeee
hw:am	cdddddcdddddo
hw:amateure	cdbddccccpccb
hw:ambassadrice	ceeeeeceeenee
hw:amico	efeeffmfeeefe
hw:amministratore	cbbbpcbcccbbb
hw:amministratrice	dcddddodccddd
hw:amministrazione	cdddddccdcdco
hw:an	kdmcnjbdcbddc
hw:analista	jclnddcdedddd
hw:analyst	bcbpecbcnlddc
hw:analytics	ihidfendddddc
hw:and	jfldelldccddd
hw:angel	dcddpdcddlded
hw:anger	cdddeecdddddo
hw:animal	ccmcdccodbddb
hw:apicultrice	bdbddccccpccb
hw:aposentado	ddceedcddoddc
hw:app	lcbpccabcmbdb
hw:approche	doceeedededee
hw:aquaculture	bdmddcboccddc
hw:architect	bdbcddjcqbded
hw:area	bccdccbcpbcca
hw:arena	aapbdobacabaY
hw:art	odcdcdbddbmdb
hw:artesas	eeeffemfeeeee
hw:artigianale	bccddcpdcdccc
hw:arts	bcodddnccjcdc
hw:asd	oddeddcdddcdc
hw:asesor	efefeemeeeefe
hw:ashgrove	ccccdnnbdcbdc
hw:asistente	deeedeceddnec
hw:ask	dcddeelddbobd
hw:asl	dndedededdddd
hw:assicurativo	ddcdddoddbdec
hw:assistant	mcdeddcdidndd
hw:assistante	ccpcdcbddccZm
hw:assistente	bccddccdoccdc
hw:associacao	ddddeadoddddc
hw:associate	cdirddccdicdc
hw:association	mddddabndaddk
hw:assunzioni	ddeeeedeeened
hw:at	kjhjddjfdiede
hw:atelier	cccddacbpcddd
hw:atracao	cdocccccdccdc
hw:au	bcbpcbbccbcbb
hw:audio	mccccbjoccced
hw:aus	cdpdddbccbccb
hw:author	Zbbccobobbccb
hw:automatic	bccdddacdcbqa
hw:autrice	ccccdcbpcbcca
hw:aviation	cjcdedkdddndc
hw:avisos	cbbcbcccbbbpa
hw:avocat	Zbbrcaabcbaba
hw:avocate	dddedcdendeed
hw:awards	cddddciqdcadc
hw:ayudando	efefeemeeeefe
hw:b	bcldcdqccbcdc
hw:b2	bccdddqccbbdc
hw:back	eeedfeleldeff
hw:bairro	odceddceddded
hw:bakkerij	dndedddeeeded
hw:bald	dcdenddeddeed
hw:balonmano	odddddcdedced
hw:banca	ccodddccdcdcb
hw:bandi	oeedeeddedddc
hw:banker	dccdddndcbndd
hw:banque	ddodddcddcddd
hw:bar	pccdccbcdcccb
hw:barreau	bcbpcbbccbcbb
hw:bass	cmceeecdcocdc
hw:before	bobdddacapccc
hw:beleidsmedewerker	ddcdddbcbpcaa
hw:bellevue	ddcddddddcddo
hw:benachrichtigungen	bbbcccbcbccpa
hw:bench	mcbdeeoddhddd
hw:beraterin	dedeedcdddned
hw:bereichsleiterin	elefefefeeefe
hw:bestuurskunde	bcZbddadpccdb
hw:bestuurssecretaris	abcccpcbcccca
hw:between	ccbdcdadqldcb
hw:biblioteca	bcbccpcaccccc
hw:bibliotecaria	eeeeeddcenedc
hw:bien	ceeeeedeeenee
hw:bientot	ecdenededddee
hw:big	bcnddnadedked
hw:bij	cdbdddcddodcc
hw:bikes	ndcdddbdddcdn
hw:bilingue	eepdeedeededd
hw:billing	bdbcgdicclcqZ
hw:biotech	lcocddbbclddd
hw:blockchain	ccdddeceedqdd
hw:bluestone	fkdeeefedmeee
hw:blumen	oddedddeddded
hw:board	amomcbbadbddc
hw:book	ddccdepdddded
hw:booked	dccdddmncdded
hw:bookkeeper	ldcdddcdocddb
hw:books	bccdcqadcZcdc
hw:boomhut	cccdddcccccco
hw:boring	ddmddececnded
hw:boss	bqbdddadamcdc
hw:bottoni	odddddcddcdec
hw:bouwtech	cbbcpcbcccbcb
hw:brackwater	llbcdcbcdoddc
hw:branch	mcbeeemeddeee
hw:brand	ncbcccocccccc
hw:break	decedeceoceee
hw:brewery	cdbcddbbcqdcb
hw:brightwater	aocobcaccccdc
hw:brink	bcbcdcccccccp
hw:broker	lecedendddcec
hw:broking	comdddbddbded
hw:bso	cccdddcccccco
hw:btp	neeeeddededed
hw:buffet	pcccdbbbcbcbZ
hw:builder	bcccicaoddmdd
hw:building	mcidodbcdiddc
hw:built	ccodhdkdcaddc
hw:bureau	dddcddpdddddd
hw:burgermeister	eneeeedeeeeed
hw:bus	cdbdddacplcdc
hw:busco	ddedbdbdeeoed
hw:business	dlcdkdoicdidc
hw:busqueda	cjcdddmdncccb
hw:buyer	ndcdddmdedcec
hw:by	ncccdcaobakdb
hw:c	ddpeeededcdee
hw:c2	ddpeeededcdee
hw:cabin	cbkdddbdnmddc
hw:cabinet	mkmdddcdcdcdd
hw:cacciatrice	ccodddcdccddc
hw:cadena	ccodcdccdccdc
hw:cadres	codddbcddeeed
hw:caffe	bdpZccacddddc
hw:calder	dbaeeendanded
hw:calls	bcbqedlddbddd
hw:camareros	cdccdcpdddcdb
hw:campanaro	decdebddcoedd
hw:campo	bbcpcbbbcbbca
hw:can	bcccccnodacca
hw:candidate	cdidddcdmmddc
hw:canil	cddddddcdddco
hw:cantieristica	meeeffefffeee
hw:cantine	ddccdcccccddo
hw:canton	cndeeeeeeeded
hw:capital	acbsdcacccbdc
hw:capo	bccccobccbcca
hw:carabinieri	cdddddcdddodb
hw:care	ccklekicdgmcc
hw:career	cdbdddrdlbddd
hw:careers	bdldddbcdbplb
hw:caribe	coddeedededee
hw:carreiras	bcbddcpccccbb
hw:casa	dledemdcedeed
hw:castellan	mdkdddaddlidd
hw:casting	ncocccbdcbcdb
hw:category	mdddedbddmdec
hw:catena	bcccdobcccddc
hw:cazatalentos	deoeddccdcdec
hw:cell	dpcddeccddddc
hw:centre	keeddncdeddec
hw:ceo	ddckqcecdjcdc
hw:certified	dddedepddccee
hw:cfo	nddccdmdddced
hw:chain	mcbdbcbcobmdb
hw:chair	kkjddbcoddddc
hw:chargee	cdcnddbccocbb
hw:charity	mjcddlkdccddd
hw:chartered	mdcdddbdncddd
hw:chasse	codddacddeeed
hw:chasseuse	cdodddcdcccdc
hw:check	ccbnbdZcdcbqc
hw:chef	mmjcclblccbcb
hw:chemicals	cmcdeedeeemee
hw:chemistry	mdbeddcdnbeed
hw:chercheuse	eedeebddcoedd
hw:chief	mmchddfdclddc
hw:choir	odcddcbbcbccn
hw:ciclo	cccddccccocca
hw:circus	cccccnbodbdda
hw:city	mmddeccdclcdc
hw:civil	abcdcdmdocded
hw:claims	cdldkcjcdmidc
hw:cleaning	accdddqdcdcdc
hw:clerk	lbbcdcbbcaccq
hw:client	bdbndeneddied
hw:clienti	bcbdbdpddcdcc
hw:clients	ccadddoobZcdc
hw:climate	cdbdddcncndcc
hw:clinic	ndccdckcdccem
hw:clinical	kemndbcddcddd
hw:clinicos	accpdbbcdbcdc
hw:clinics	cnkdiedcdbdec
hw:clock	bbabccbocnddc
hw:cloud	ejcdddndedjed
hw:club	ocddbdbcedndb
hw:clube	neeeeeeeeeeed
hw:cmo	ddcecdmdcnddc
hw:co	ccodmdkddicdc
hw:coach	ccckdcscibcdc
hw:coaches	eedeeeneddeee
hw:code	acddbmcpddcdc
hw:codewright	deddekbnddcec
hw:coffee	abolccmbbbccj
hw:cofondateur	dcddoddbddddc
hw:cofundadora	bYcdpccccccdb
hw:coiffure	oddedccdcddec
hw:coldharbour	mlccddmdddcdd
hw:colecao	pdcddcccdccdb
hw:collectif	deddcdaoddcdc
hw:collega	bdbdccccbpccb
hw:college	odcddlccdddec
hw:comercial	blddddqddcddc
hw:comite	oddddccdddddb
hw:commerce	fdeeenddeedee
hw:commercial	gccdddpdddcdc
hw:commissioning	mdcddqcccbcdc
hw:communaute	cedcddddeeode
hw:community	ddlccdcpccckc
hw:companies	dkdemedeedeed
hw:company	cdidinbddmddd
hw:compliance	kccmcdcdcmddc
hw:compras	deeedeceednec
hw:comptable	oddeddcddeced
hw:comunale	bcbcdpcaccccc
hw:comuni	oeddedddedddc
hw:comunicazione	ndeeddcedeeee
hw:comunidad	cdddddccdcddo
hw:comunidade	cccdddbodadcc
hw:con	ccddodcdddjed
hw:concorsi	dndededededdd
hw:condominio	cdcdddccdcdco
hw:conference	bbcbdraidbcdb
hw:congresbureau	bccccbbpcbbca
hw:congress	cdccemlldcccd
hw:conseil	bbccdpbccbccb
hw:conservatorio	ZccccpbcdcZdb
hw:conservatrice	cocdddddddadb
hw:construction	cnmedecddcddc
hw:consulente	ddcdddoddbdec
hw:consulenti	addpcdbeeeddd
hw:consultancy	boeoddZddZccc
hw:consultant	dklgddlddeidc
hw:consultante	caoeeedecdeee
hw:consulting	ncbpdcacdbddc
hw:consultor	coedeeddeeded
hw:consultora	klejeddeeeeee
hw:consumer	bibqddbddacdc
hw:contadora	bcccdccoccccZ
hw:content	ocdcdnaddcddc
hw:contenus	bcdddpccddddc
hw:continuing	ccddenbmdcddd
hw:contract	mcmdeecddmddc
hw:contracts	kckeeemeddded
hw:contratacao	deddedcdecodb
hw:contratacion	ddeeeddeeenee
hw:contratacoes	dbddddcdddodb
hw:control	ddbdddccdpddb
hw:controleuse	abccbbbpcbbba
hw:controller	Zcadddacclddp
hw:convento	dneeeddeeeded
hw:coo	nmddbddededee
hw:cooperativa	endffeefeeeee
hw:coordenacao	cdeeeoeeeeeee
hw:coordenadora	abbccpbcbbcca
hw:coordinador	acdcdpbcdcccb
hw:coordinadora	adapedcdddddc
hw:coordination	odcdeddddciec
hw:coordinator	jcekdoakdcidd
hw:coordinatrice	ndeeedeeeeeed
hw:corporate	ccpdbcadcbcdc
hw:corso	dddeeeeendeed
hw:cosmetic	ddcddedemleed
hw:council	llcdddccdccdo
hw:county	kcbbcobadcnda
hw:courier	cmjdddbocbcdd
hw:cours	bdcdedbdoddcc
hw:course	acdddqajddddc
hw:court	ddaddcbdbqddc
hw:cover	dddedepddddec
hw:creative	jnndddbdccded
hw:creator	bcbcdcbrcaccb
hw:crew	ccmdddjdlkddc
hw:crewing	apbcccacdcmdb
hw:crisi	nddeeededdded
hw:cruises	koddcbacdebed
hw:crypto	accdccbpbbnca
hw:cto	ococddcddceed
hw:cualitativo	bbcpdbbbcbcda
hw:cuentas	oddeeddcedded
hw:cuidadores	bbcdddpdcdbcb
hw:cultura	deedendceeeed
hw:culture	comcddedddded
hw:cultuursector	ccpcddcdccddc
hw:curriculum	acccdpabdocdb
hw:customer	ckbnddgccmddc
hw:d	jeckdkkdkiddc
hw:da	pdceddceddded
hw:daf	meeffeeeeeffe
hw:dairies	cobcdcbcdnddb
hw:dairy	mmndccaccbcdc
hw:danse	bdccdbpZdbccb
hw:data	kcddddmglfcdd
hw:datos	bbcccdpcccacb
hw:daughters	jcdeldcednded
hw:day	bccdddbpbcldb
hw:days	cdddencneccec
hw:de	jihjdjijfddde
hw:dean	occadobbccddc
hw:defi	odddddcdeeced
hw:dei	leeeeeleedeed
hw:del	lmnbdcbdddddc
hw:delegado	cocdddcddcddc
hw:delivery	mkcdddoddbddd
hw:dell	cdcdddcccbcco
hw:delle	nddeeededdeed
hw:delta	mdeleeceeedee
hw:demoscopico	cdcodcbcddddc
hw:dental	lcbcmlandbccc
hw:department	ilddddcdddeem
hw:depto	deddedcdecodb
hw:deputy	cblddncddlddb
hw:derecho	cbbcccbcpcddc
hw:des	oddddlccddkdc
hw:desafio	bccdddcdoccdd
hw:desde	pccdccbcdcccb
hw:desempregado	bccdccbcpacca
hw:design	bknmdcbjdccdd
hw:designer	bdbmddncndddc
hw:desk	ldcmdcbcdlocb
hw:detacheerder	cccdddpdcccdc
hw:deutschland	dddeecddddodd
hw:dev	bdcdncnkbccda
hw:developer	ccddddncddkdm
hw:development	accccpqcdbccb
hw:di	cclndnddcccdf
hw:diensten	neeeffefffdfe
hw:dienstleistungen	needeedeeeeee
hw:dierentuin	cocedddeeeeed
hw:digital	eigddekddcndd
hw:digitale	cdddddcdddpdc
hw:direcao	meeefeeeeeeee
hw:direccion	ndeeeedeeeeee
hw:directe	dnceeedededee
hw:directeur	blbdddpdcdccc
hw:direction	cdededddecddn
hw:directivos	dcdeddodccddc
hw:director	kmkddideededc
hw:directora	bcdddcqdccddc
hw:directrice	nddcdncbddcdc
hw:diretor	pedeedcdedeed
hw:diretora	nddeedddedled
hw:direttrice	bncddocbccccc
hw:direzione	cddddccddcddo
hw:disenadora	cccdddmcncccc
hw:diseno	ccbodccdddcdc
hw:disfruto	efefeemeeeefe
hw:display	ccbcdcZncbcco
hw:district	cnddddcdccddm
hw:division	kmacddbccocda
hw:do	mdcdddcldnddi
hw:docent	acbccbbpcbbba
hw:docente	abbbcbZpbabbZ
hw:documentation	pcddddbdeeded
hw:dona	odbdddceddddd
hw:dono	odedeccdedddc
hw:dottorandi	ddeenddeeeeee
hw:dottorando	ccbcccbcpbcdb
hw:doventolk	cdedodceddded
hw:dozent	eedeeZcZcpddd
hw:dpto	ddeeeedeeemee
hw:driver	cdbdddacplcdb
hw:drogisterijketen	ccpdccadcbddc
hw:drome	deddcdaodccdc
hw:du	oddddccdddddc
hw:duena	odcdddcdddded
hw:duvallet	doddddddddadb
hw:e	jdkeljddeeded
hw:early	bdombdabblddd
hw:ecoles	bdccdbpZdbccb
hw:editeur	bdddepccedddd
hw:editor	kddcdqbkceccc
hw:editora	pddddcccdccdb
hw:editorial	bccdcpZcccddb
hw:editrice	eneeeedeeeeee
hw:edtech	ccconbbaccadb
hw:education	iceddoljcfddb
hw:ehemalige	dccdddbdcoddb
hw:ehpad	oddddcccddddc
hw:eigenaar	odcddddddcdec
hw:einkauf	needeedeeeeee
hw:eisdiele	ocdddcddddddc
hw:ejecutiva	cmcdddodcdccc
hw:el	odddddddddded
hw:electric	ndnddcccdbeed
hw:eletrotecnica	abbcccbcpbcba
hw:eleve	dddedcdendeed
hw:eleveuse	ecdenededddee
hw:em	bcbcccccoccca
hw:empleo	cabdcdbdpcccb
hw:emploi	ccbcbcbcccbpb
hw:en	bkbdjcbmpcbbb
hw:energia	bdodddcdcbddd
hw:energy	ddoeeededdeee
hw:enfermeira	cocdedcdddddc
hw:engagement	bdjrddbdccddb
hw:engenheiro	ddceedcddoddc
hw:engineer	cibccccbopdde
hw:engineering	dmjddleiddfed
hw:engineers	ncdbddnddcddd
hw:entrepreneur	ddcdodcdddmed
hw:entrepreneurs	ddeeneeeeeefe
hw:environment	ccpdjdbdbaddd
hw:equipa	bccpcbbcdcacc
hw:equipment	nccodcaddcdcc
hw:equipo	ccodcdccdccdc
hw:equity	bdcpdcbcddced
hw:erfahrung	bcbdcdbcpacca
hw:ervaringspanel	bbcpcbbcdcccb
hw:escola	bcddeocdddcdb
hw:esn	dcdeedpdddedd
hw:especializado	meeeeedeffeee
hw:estate	lddddecedlmed
hw:estudiantes	eeeemedeeeefe
hw:estudios	lcboddcdddcdc
hw:estudos	bcdodbbcdccdc
hw:et	ecdenededddee
hw:etiketten	bdddddodddddc
hw:etre	ceeeeeceeenee
hw:etudes	cdbqdcbbdbccb
hw:etudiants	ddeenddeeedee
hw:evaluation	dmdeedddmceee
hw:evenings	ddbdddcndnddc
hw:event	ndccdcknccddc
hw:eventi	deeeedcnedddc
hw:events	bdocdcaqdaccb
hw:evergreen	klldcdaccmccc
hw:ex	cdfdlccknkedc
hw:exchange	mlccddmdddcdd
hw:executive	dkmddemkccddc
hw:exits	ddjeodbcedded
hw:expert	bdbqddhddjddd
hw:expertenvermittlung	cddoedcdeeddd
hw:expo	bdccdnbodZcbc
hw:export	ddddeeoddldec
hw:extra	eeeeeeeeeemed
hw:eye	ndcddcbcddbdn
hw:fachangestellte	bcbdddbcpacca
hw:facil	cdcdeeddedndd
hw:facilities	hdbcdcodclddj
hw:facteur	bccddcbcdpccb
hw:faculty	bcdcdncodcddc
hw:fahrradlogistik	cccdodcdcbcdc
hw:family	qjddcdceddded
hw:farm	mqbcdcaccaddc
hw:farmer	albcpbabbobbZ
hw:features	aclccpbbcbZZa
hw:feed	mkcdccabobddc
hw:ferngully	dmddddmdeedee
hw:fernweh	bccdccbpabcdb
hw:ferries	odbcdbccdnddc
hw:festival	lbbdccbqcbccb
hw:fetes	odddddddddddc
hw:field	qclcddbccbddb
hw:fietsenzaak	odcddddddcdec
hw:fili	odddddcddcdec
hw:filiale	ccoddccdcdddc
hw:film	odkcddbdedddd
hw:final	cccdlcmbnccec
hw:finance	ccncdjkcmbhdc
hw:financeira	oddeeedeeeeed
hw:financial	bcncddlcfbmdb
hw:finanzplatz	dnddeedeeeeee
hw:finch	cmZdddmdbmddc
hw:fintech	dcdekeneedded
hw:firm	bcnoccabblddc
hw:firma	ddcdedodddddd
hw:first	bcbnkdadnbcdc
hw:fisica	cdbcccbcpbcdb
hw:flex	ndefeededeeee
hw:flor	odceddceddded
hw:florestal	cccdddacdpccb
hw:fondation	ocdbddcdddddd
hw:fondatrice	ldddddndddded
hw:food	ccpdddcddcddd
hw:foods	nmldcdadcjdcc
hw:for	cekeieojdcddc
hw:formazione	bdccdoccdcddc
hw:former	cddendledceee
hw:formerly	dckdeedelkedd
hw:fortbildungsbeauftragte	dddbeoddddeee
hw:fotografin	bccdccbpabcdb
hw:foundation	mcddddcdddndb
hw:founded	eeeeneddeeefe
hw:founder	jcidndjeeiddd
hw:founders	ddbdedrddZddd
hw:fractional	cdbdddpdcdeed
hw:fraud	ddddedodkcded
hw:freedom	cddddcbcddqdd
hw:freelance	bdjdddohiihdc
hw:freelancer	bcddddodcddee
hw:freelances	deddcdZpdccdc
hw:freelas	ccccddbpdadcc
hw:freiberuflern	lffeffefffeff
hw:freie	ddnedecddcddc
hw:freight	dlleeedeedefe
hw:from	bdadddmlobced
hw:fulle	dedeedcdddned
hw:fund	bckncdadddodc
hw:fundacion	dddedoccddddd
hw:fundador	ccddodcddddec
hw:fundadora	ddcendddddded
hw:fur	dcceddodmcddd
hw:future	cdcdldcdocdec
hw:gamefi	cbddcdcdedodd
hw:games	mbodeebdddded
hw:gaming	ceeeeeceeenee
hw:gardening	ccbddobcbnddc
hw:gartenzeitschrift	bdcccpbadcbcc
hw:gemeente	bcbpdcbccccdb
hw:general	epcdddcddjddd
hw:generalist	ccbcccaboncca
hw:generation	kncdndbddcddd
hw:gerante	oddedccdcddec
hw:gerente	coddddnddcddc
hw:geriatrie	dndecedddeded
hw:geschaftsfuhrer	cnddddmdddddd
hw:geschaftsreisen	cdcddcpcccddc
hw:gestione	nddeeededdded
hw:gestora	oddeeddcedded
hw:gestoria	cdcdddodddddc
hw:get	ddbdddnncaded
hw:gimnasios	ccpdccbcdccdc
hw:girasole	ddcdddcccbcdo
hw:gita	ddeenddeeeeee
hw:global	ddmdddbdddoed
hw:graduate	cccdddbdokded
hw:graphic	cededemdmddec
hw:graphiste	ccbcccbcpadcc
hw:grid	mdccdemeedefd
hw:ground	cjjdddcldmded
hw:group	einddldddfddd
hw:grovepark	mlcddeaddleed
hw:growth	bdcoccpddccdc
hw:grunau	odddddddeddcc
hw:grunder	dcdenddeddeee
hw:grunderin	eddenedededed
hw:grunderteam	eeefmfeffeefe
hw:grupo	bcpdcdcddbdcb
hw:guadalajara	dodeeeeeedeed
hw:guarda	ccccdcacdpccb
hw:guild	cbcbccZrdccca
hw:gulf	ccndedcdccned
hw:halcyon	ldccdemeedefd
hw:hallam	bocaddcdcmded
hw:harbour	cmcdddddcneed
hw:hardloper	ccpcddbdabddc
hw:hausverwaltung	cdddddddddddo
hw:head	lkfddkicdjddd
hw:headhunter	ccqdddbdcmddc
hw:health	khmcedhddkdec
hw:healthcare	ccbmddodddadc
hw:healthtech	dcddoeddedddd
hw:helianthe	ocdbddcdddddd
hw:help	cdcddbllcaodc
hw:helping	ddaddeqddaded
hw:herd	cdcdddodkddec
hw:heritage	lkbdddmdddeed
hw:heute	ccadddcccpcbb
hw:hire	ccbdcdlcpadcc
hw:hiring	dedeeejddeodd
hw:historias	bcccddcoccccZ
hw:hobby	bcbcccbococab
hw:home	kccoddbddadec
hw:homologado	cccddZbbpbccc
hw:hoofdredacteur	acbbcqaccbabZ
hw:hospice	kcldddbdcnddc
hw:hospital	dncdcnbcdccdl
hw:hospitality	ckqdddhbcbddc
hw:host	ccccdblqdcded
hw:hotel	jmddedcddlded
hw:hotels	cocdndcddcded
hw:house	mmmccdgdcacdc
hw:housing	jkdddlcjdlded
hw:how	dcdddekddbobd
hw:hr	dlldeicddjkdd
hw:hufschmiedin	ccbdccbcbpcdb
hw:humanos	cdodddcddmdcb
hw:hunting	ddddddoeccddd
hw:i	cdcdldolcbddc
hw:ict	odeeeedeeeede
hw:idea	bdcdqdadbacec
hw:ideas	cbcdpdbdccbdc
hw:idraulico	pdcddccccbdcb
hw:ii	ildeeebedmeee
hw:il	ccncdccccbccn
hw:ilustrador	abacbcbcpcbca
hw:imediata	deddedcddcodb
hw:imker	bcbdccccapccb
hw:imprenditrice	deeeedcdeenee
hw:in	hhhdkedcnhddc
hw:incentives	cdcddcocccddc
hw:inde	ccbcccbcpadcc
hw:independants	efdeefmfeeeef
hw:independent	ncbcddocclcdc
hw:independente	dddeedcdedndd
hw:industrial	kckdkdcdmcedd
hw:infantil	qcccdbabcbcbZ
hw:infanzia	cdcdddcccbcco
hw:infra	meeffeefdfffe
hw:infrastructure	deiledcmecedc
hw:ingenieure	mddeeemdddded
hw:inhaber	ocddddddddddc
hw:inhaberin	oededddeddded
hw:inhuur	meeffeefdfefe
hw:inkoper	neeeffefffcfe
hw:inmediata	cbcdddbddcpdb
hw:insight	ekcpdcabddddc
hw:insights	bcbqddbddbded
hw:inspector	bcacdcbobnccb
hw:instandhaltung	pccccbbccccca
hw:institutsleiterin	dneffeeeeefee
hw:insurance	dmjddkcickddd
hw:interim	ncjcddkdjcied
hw:intern	cdrdddcdacded
hw:interna	bdccdocdddddc
hw:internal	bnndddbddaddc
hw:international	lcdddcccedpdc
hw:inventor	bbbcsbbcabddb
hw:inventrice	cdddodcdedded
hw:investigadora	dedodccdedbdc
hw:investment	bbcpbcbcdandb
hw:investmentpartner	cdddddcdddocc
hw:investor	cdbmjdadcnjdd
hw:istituto	cdcodcbcddddc
hw:it	mffeeejedjded
hw:italiaans	abbbcbZpbabbZ
hw:its	dddededendeed
hw:j	efdfefmfeefef
hw:jahre	bcbdcdbcpacca
hw:jefa	odddddddddddc
hw:job	bYbdddbcmbdqb
hw:jobs	ccbedbbdjcjqc
hw:jubilada	dedeeededpedd
hw:judge	mdbddccdbnddc
hw:junior	Zcbdccbcqcdcc
hw:kanzleien	deneeecedcedd
hw:karachi	cdccdcbldoddc
hw:karrierecoach	dccdddocddcdc
hw:kennisnetwerk	bcbpdcccccbcc
hw:kestrel	kmmhdcacdbkcb
hw:ketting	odcddddddcdec
hw:key	cddeedmdddddn
hw:kids	accccolbnabcb
hw:kind	cdmddecdcnded
hw:klinikum	dddbeoddddeee
hw:klokkenmaker	bcbbcbabcpbaZ
hw:knowledge	bdcqdcbddddcb
hw:kochi	odddebidddded
hw:kraamverzorgende	ccbdccaZpbcca
hw:kursleiterin	cccdcbbpcccca
hw:l	abccdrbccbccb
hw:la	odcdddcdddded
hw:lab	bdccbnodcbddd
hw:laborante	coceeeddcdddc
hw:laboratoria	cccdddpdcccdc
hw:lago	oddecdcddcbdc
hw:lagos	nccdcdbdnbddd
hw:lakeside	nddddbbcddbdo
hw:lamp	cccddcbqdcccb
hw:landeskirche	cceddodddeedd
hw:landwirt	bccdccccpccdc
hw:lane	bcnoddcdcbhec
hw:language	lldeeedeeedee
hw:latam	bcddodcdedcdd
hw:lavora	eeeeeedeeemee
hw:lavoro	ccoddcccccddc
hw:law	ddiedccldnddd
hw:lawyers	ccbdddqccbdcc
hw:lead	mddjdldighedc
hw:leader	cdbdddZcdlqbc
hw:leadership	djjddelcclded
hw:learning	bcbccsbbcicmb
hw:leave	ccbdcdbdcqdec
hw:leben	dedeedcdddned
hw:lecturer	kddddccddpeed
hw:legal	ckmnlcbbchddc
hw:legaltech	bcddodbdedcdd
hw:leidenschaft	cdpdddbcbbccb
hw:leiterin	cceddodddeedd
hw:les	dedeeeneeeeee
hw:letter	ddcddcaqdiccb
hw:leur	efdeefmfeeeef
hw:liaison	ccccddadddqdl
hw:liberi	cdddddocddcdc
hw:librarian	bdcddqbaclddc
hw:libraries	cmmddecddbdec
hw:library	dldeeedddmeed
hw:libre	ddcdddcdccodc
hw:librera	cdcddcbodcccb
hw:lider	ddedbdbdeeoed
hw:life	cljdddnddcjdc
hw:lift	cdndldjZdmddc
hw:lille	bcbpcbbccbcbb
hw:lindenhof	cddddddddcddo
hw:lindqvist	cobcdcbcdnddb
hw:line	akbccmbbokcdb
hw:linkedin	ddcdddbldceqc
hw:litigation	kcbnddcdddddc
hw:little	kdceeddddcddn
hw:loans	odeeedceeeefd
hw:local	cdddnlabdmded
hw:loco	cdddddcoddddc
hw:locum	mbmccbabcocda
hw:lodge	Znbccpbbcccca
hw:logiciel	bdccdbpZdbccb
hw:logistica	bccdccbcpbccb
hw:logistics	bkZddkiccqcdb
hw:logistiek	docdeeceedded
hw:loja	cocdddcdddddc
hw:london	ddmdeecdncjdd
hw:looking	ncbdddbdpbddd
hw:loomcraft	occdYeoddcded
hw:los	ddddddcddccco
hw:loterij	ddddddcddcodb
hw:ltd	jmddkdkddddec
hw:luftfahrt	leefffefffefe
hw:lyle	lcddedcdddndd
hw:made	bcacbcncobbca
hw:maestra	dedeeededoeed
hw:magazziniere	dddedddendeed
hw:mains	ceeeedocddced
hw:maire	dpZdddcdccddd
hw:make	dedddenddkddc
hw:maker	mdddcdcodcbdd
hw:mamma	ceeeddcdeenee
hw:management	ndmfddblcecdd
hw:managementassistent	ccccddbccbccp
hw:manager	ikdjehfighedd
hw:managerin	ccpcccbcbbccb
hw:managers	bcncddndccded
hw:managing	okmcdeddccddd
hw:manicure	cdcdodcdddddd
hw:manolo	pccdccbcdcccb
hw:marea	odddddddcddcc
hw:maree	dcdeoddbddded
hw:marine	cccdddbcconcc
hw:maritime	ocdddladddddc
hw:market	bdbqdcbbdddcc
hw:marketing	hcbddcmmljddc
hw:marketplace	bdccddlcdbbsZ
hw:marktforschung	cddodadcddddd
hw:master	dccdencddmddc
hw:masterandin	ddceeedeocedd
hw:matron	acbconabbaddc
hw:me	cfbdcmecnamcc
hw:meche	pddedccdcddec
hw:medellin	acdcdpbcdcccb
hw:media	cdmcddmddcjdc
hw:medical	dmccdnkcdcddc
hw:medicales	bccpdbccdcccb
hw:medizinische	bcbdcdbcpacca
hw:mehrerer	ddoedecddcddc
hw:melbourne	bdbcddbcqbded
hw:member	cdclddbcecofc
hw:mensuel	bdcccpbadcbdb
hw:mentor	cdcddajmchodc
hw:mentora	cdceedpeddddd
hw:mentorat	ceeednceeedee
hw:mentoring	cedddpdbddded
hw:mercados	cddodccdedbdc
hw:mercato	accpdcbcdcccc
hw:mercer	mbcdddbdddndd
hw:merceria	odddddcdccdec
hw:meridian	doceeeceeeeee
hw:metaverse	deeeeedeeemee
hw:midwife	odbdidcddndec
hw:misericordia	meeeeedeeeeee
hw:mission	mdddeddeecmee
hw:mit	bccdcdbpabcdb
hw:mjc	cdedeodcedcdc
hw:mobilidade	ccdcodcdddcdc
hw:moda	dcodddcdccddc
hw:moderator	bbbocbboccccZ
hw:mohrle	cdodddcddcddc
hw:monastero	emeeeedeeeeee
hw:montagna	bccccobccbcca
hw:morvan	dnceeedededee
hw:mostly	cdldcebdclddn
hw:mother	acacrbbbbacdb
hw:motion	clbdddldncded
hw:motorista	oddcddcdddaec
hw:mulhouse	caoeeedecddee
hw:mum	bccdmdbcpbcdc
hw:municipal	ndcddcacdcdcn
hw:museums	bbndddmdcbddc
hw:music	pblbclabcbcdb
hw:mutual	cnncjdbcckddc
hw:my	dmdedecdeclfe
hw:naar	bcdddcodcdded
hw:narrante	cdddddcoddddb
hw:nautique	bdcccpcbddbdb
hw:naval	lffefeeeffeff
hw:nearshore	ccddeeodeeded
hw:nederland	bdcccbccddpcc
hw:net	bcabddadpccdb
hw:network	ccepdbblkjddc
hw:networks	bcnddebdcnddc
hw:netze	elefefefeeefe
hw:netzwerk	cdccddodddded
hw:neues	cbbeddcdobddc
hw:new	cbbcmdccqbddd
hw:nft	bcccdcbcdcpcb
hw:nieuwe	ccadddcdpbcdc
hw:night	acdccnbpcchdb
hw:noi	deeeeddeeenee
hw:nordic	cddddnclecdec
hw:notaio	ddcedecdcocdc
hw:notifications	ddddedcddbbra
hw:notifiche	bcbccdcdcccob
hw:novo	cccddccdoccdc
hw:now	blbdodblkbidd
hw:nu	bcbdccccbpccb
hw:nucleo	cdddddcdddodb
hw:nurse	bcjcmcbnbofdb
hw:nursing	dlgdeccmkjcdc
hw:o	clddmdcddlddd
hw:oberarztin	doceceddddded
hw:of	kjddeldifheed
hw:off	bbacccbnbpddc
hw:offen	cbbdddcdobcdc
hw:office	feccddbpjbldd
hw:officer	jfbcdmbcdmldc
hw:offshore	gddddepdddded
hw:old	odcdncbbdcded
hw:olmos	ddddddcddccco
hw:on	kcbcliaocmcdb
hw:onboarding	cddeedceedpdd
hw:ondernemer	bcddmcndcdcdd
hw:onderzoeker	bbcqcbbcccccb
hw:ondine	enbcccadndldb
hw:online	acccdojkddkdc
hw:open	ccbdddbkpkddd
hw:operaciones	ndeeeedeeeeee
hw:operacoes	abaccpbcbbcca
hw:operations	nkckddcddmddc
hw:opleidingscoordinator	cdeeeodeeeeee
hw:oposiciones	acdccpacdcZdc
hw:oprichter	caddoccdedcdc
hw:ops	nhcldcakdncdc
hw:opt	cdaeeeqdccdec
hw:oranje	neeeeedeeeeee
hw:orateurs	dccdddodddcdc
hw:orchestra	codeeddecdddd
hw:ordre	bbccdpbccaccb
hw:organiser	bcbcccbrdjbca
hw:organizadora	addcdcapddcdb
hw:organizer	ccdddcbqddcdc
hw:organizzatrice	dedeedbnedddc
hw:orgues	cccdddcddoccc
hw:orrery	jcdncddeddeed
hw:ostetrica	cdedodcdedded
hw:other	dedeeeceeoefe
hw:oud	bcadccbcapccb
hw:ouders	bbbcccacpccba
hw:ouest	meefffdfeffed
hw:outreach	bddddabpddmdc
hw:owner	omedeckdccddc
hw:p	dodddddeeeded
hw:packaging	ekcdddlddmddc
hw:padaria	odcdddceddded
hw:pallavolo	oddecdcddcbdc
hw:panel	ccdseabbdcicc
hw:panelbetreuung	cddodcbcdcccc
hw:panels	bcbrdabadbcdb
hw:papeleria	odcdddcdddded
hw:par	dnceeedededee
hw:pardo	dneeeeddeeeee
hw:parent	cedoedbbdcded
hw:parish	jcbccnbbdakco
hw:parking	bcbddcaacocco
hw:parteiras	dddddadodcddc
hw:partner	lkkdddkdcefdc
hw:partnerin	ddoedecddcddc
hw:partners	cdcqddadddjdc
hw:partnerships	mddcdcpbededd
hw:parts	Znbdacapcbbdb
hw:pasante	bbbcccbcpcddb
hw:pasticcera	oddeddddedeeb
hw:patrimonial	efefeemeeeefe
hw:patronne	ecdenededddee
hw:pawn	bbncccabcpcba
hw:payments	occcddmdddded
hw:payroll	djleeeedddedm
hw:pebble	kcmbjdbddnddb
hw:pedagogica	cdedendedeeed
hw:pedagogiques	bcdddpccddddc
hw:pendolari	cdcodcbadccdc
hw:pendragon	hejdddkdcmded
hw:penningmeester	neeeeedeeeeee
hw:pensione	ddceddcdcocdc
hw:people	lnnccdcdchddc
hw:per	bcmmdckmccccb
hw:periodista	cccddccodddcc
hw:perm	cdpdeeccckdec
hw:permanent	cnbeeemeddded
hw:person	odmdkcadcbddb
hw:personalabteilung	bnddedddddlcc
hw:personalberatung	bmmddeddddeee
hw:personaldienstleistung	leefffefffefe
hw:personaldirektorin	bcpcccZbdccbb
hw:personale	cndeedeeeeded
hw:personalvermittlung	dddedenedeeee
hw:personas	ccpdcdbcdccdc
hw:personeelsblad	odddddceddddd
hw:pescadera	cbcdpdbdccbdc
hw:pesquisadora	dddnddcdddddd
hw:petites	ceeeedodddced
hw:pflege	eddeneeeeeded
hw:pharmacist	bcacpcZbbmcdc
hw:pharmacy	bmbdedddeneed
hw:phd	cdaddecdmodec
hw:photographer	bdbcddndcodbc
hw:physio	mcbdodbdbadec
hw:physiotherapeut	dcdenddeddeee
hw:pianos	ddcedZcdcpdec
hw:piattaforma	cdddddocddcdc
hw:pilot	cdcdmdcccneed
hw:placement	dceeeddeeeoed
hw:planning	cccdddlcZqddd
hw:plataforma	bbcdddpdcdbcb
hw:plateforme	ceeednceeedee
hw:platform	ldfddnjddcded
hw:play	cdjdddjndcddd
hw:pledge	lddcddndecdec
hw:podcast	abbccomncbcdc
hw:policy	cdcndeddmcded
hw:pool	ldmdddccncddc
hw:porteuse	dcdenedeedded
hw:post	cdiceecodeddd
hw:pour	bdccdbpadbccb
hw:practice	oilcdckcdccdi
hw:praktikantin	ccbdddbdbpcdb
hw:pre	cmbcpeaddddee
hw:predio	ccdddddcdcddo
hw:presidente	rdcddccddcbdb
hw:press	bbcccaardbcdZ
hw:prijzenafdeling	ddddddcddcodb
hw:primary	lbcodccdedddd
hw:principal	kmjkdicddchdd
hw:print	cdcdddledodec
hw:printing	lmeeddcdeceee
hw:priore	eneeeedeeeeee
hw:prisa	eeeemedeeeeee
hw:privat	ccbdedcccpdbc
hw:private	pcbcddaccancZ
hw:pro	cncdddbndcccb
hw:process	cnadddcednded
hw:procura	bcddddcdoccdd
hw:procurement	pddddcbaddoda
hw:produccion	odddddddcddcc
hw:producer	nbjbdpakddcdc
hw:product	deblmdjdlcded
hw:production	llkdedddeeded
hw:producto	ccbodccdddcdc
hw:productrice	oddeedddeeced
hw:produktionsleitung	odddedddedddc
hw:professeure	abccbbbpcbbba
hw:professional	cdddenjdclced
hw:professionals	cddmdcnceeded
hw:professionisti	ddddddocddcdc
hw:professor	ckccdccccpddb
hw:professora	bccccbaocncca
hw:profissional	bcddeocdddcdc
hw:program	cddeddbnddmdd
hw:programme	kddddmekddjed
hw:programmes	kddcdmclddded
hw:project	ccapccZccedcn
hw:projektleiterin	cddodadcddddd
hw:projet	dcdenedeeeded
hw:property	bbcdcdodncdcc
hw:propietario	ocdddccdddddc
hw:propietarios	cdddddccdcddo
hw:protokoll	odddedcdeeced
hw:provedor	ndeeeedeeeeee
hw:public	djmjeecdleddc
hw:publisher	jjbncmancbbcb
hw:pumps	cmbdcdbdcbdeo
hw:pvt	bmdddemeeeeed
hw:quereinsteiger	cbbdddcdobcdc
hw:quimica	eoeedededdedc
hw:r	keddeemeddeee
hw:radio	bndekededeeee
hw:raising	cedcqeZdedded
hw:reads	ddbdddcndnccc
hw:rebelle	oddedccdcddec
hw:reception	bccddcbbdcbcq
hw:recetas	ccbodccdddcdc
hw:recherche	ddbdccbcpcccb
hw:recife	ccccddbpdaccc
hw:reclutadora	dlmeeedeeeeed
hw:recouvrement	deddeddceendd
hw:recruiter	dioeeddecjidc
hw:recruiterin	bdodddbcccmcb
hw:recruiting	ckldddidddldc
hw:recruitment	ckoiddkdccedc
hw:recrutadora	bcpcccbcbaccb
hw:recrutamento	ljeeeejeeeeee
hw:recrutement	cmcdddcddodcc
hw:rector	dndeecdeddede
hw:recursos	cdodddccdmccb
hw:red	ddedbdbdeeoed
hw:redac	bdcccpcbddbdb
hw:redactie	odddddceddded
hw:redactrice	bccccdbpccbab
hw:redaktion	bdcccpbadcbcb
hw:redazione	bccccpbbcbcca
hw:redundant	cdbdddbdpccda
hw:regatas	neeeeeeeeeeed
hw:region	meefffdfeffed
hw:regional	bpccccdmdjkdb
hw:reitora	dodddecdddddc
hw:rekruteringspartner	docdeecdedded
hw:rektorin	odedeaddeeddd
hw:relations	bccndlkbdkddc
hw:remote	mdddedddeeled
hw:remplir	efdfefmfeefef
hw:renda	eeeeeeeeeemed
hw:render	cdccdcqbddced
hw:renewables	lekeeedeeeefe
hw:rentner	acbccpbcabbdb
hw:rep	cdadcdpdcldca
hw:research	dcdtdcccdcddc
hw:researcher	bdmrccbbcaddc
hw:reseller	ceddedpdecded
hw:residence	abccqcbcdcdec
hw:residencia	ddcdddccdccco
hw:residents	deeeedddedddo
hw:resource	ddpcddcdeddee
hw:resourcer	baqdddcdccddc
hw:resourcing	lapdddccdcddc
hw:responsabile	bmbdbdocccccc
hw:responsable	cldlddcddemdd
hw:response	ddcedebdnlded
hw:restrukturierungsberatung	neeeeedeeeeed
hw:retail	ncocddccjbddc
hw:retained	cbncddodaaccb
hw:rete	addpcdbeeeddd
hw:retired	kccddhcccrdcc
hw:returns	accddocnddadd
hw:rh	cmodddcdcdkab
hw:ribera	dededoccdddde
hw:ricerca	meeeffefffeee
hw:ricercatrice	cdcodcbcddddc
hw:ricerche	Zccpdcbcdcccb
hw:richterin	bddnddddddddc
hw:rio	dneeeeddeeeee
hw:risk	cdeeenkcedded
hw:risorse	cmddddcdddndc
hw:ristoratori	efeeffmfeeeee
hw:rival	bcbdcdadcqccc
hw:riverkeepers	kbbbcnaocbcca
hw:riverside	ocldddccdcdec
hw:rivista	ccccdobcdcccb
hw:robotics	jlldkdacclccc
hw:roc	bddddocdddddc
hw:roles	lclddebdncddd
hw:row	mcddddccdbddn
hw:ruckle	odccccncecbdc
hw:rural	jedededdeneed
hw:s	nlcdecbcededl
hw:saas	ckccddbdcoddb
hw:safety	dedeeeldedmed
hw:sales	cdcdddqdcldec
hw:salesforce	cbbdddbdpbkdc
hw:salesmanager	dddeeepededdd
hw:salon	oddedccdcddec
hw:saltmarsh	bnocddcdbadec
hw:sarta	cccddacbpcddd
hw:scale	ccoccdlcdbddc
hw:scheme	cddcdkbadcodb
hw:school	mccjdndkdbcdf
hw:science	eedeeedebpeed
hw:sciences	dmmdeeceddeed
hw:scolaire	cdccdcccccddo
hw:scolastici	ndeeedeeeeeed
hw:scout	cdrdddabdbddc
hw:scuola	cdcdddcccbcco
hw:sdr	cdcaddsccccdb
hw:sea	olddddbldaddc
hw:search	cmqdcdkdcccdc
hw:searcher	ccocddcdccddc
hw:second	bjcdnibjdfddl
hw:secretaire	mdeeeedeeeede
hw:secretaresse	adceddpdccded
hw:secretaria	bcccdcbmdcccp
hw:secretary	ncccclbodblcb
hw:sector	kemeeedeedeee
hw:security	ldcddcbckdeob
hw:seed	lcclodadddded
hw:seeking	cbadddbdqbddc
hw:segreteria	cbdddnbcdccdn
hw:seguradora	bccpcbbcddbdc
hw:seguros	ccodddccdcdcb
hw:selbststandige	eedfefnfedeee
hw:seleccion	jdndddcddbldd
hw:selectie	bccdddpdcdccd
hw:selezionatrice	cdpdddccYbdcb
hw:selezione	lkeeeeeeeeeed
hw:senior	kigjdhfddjjdc
hw:seo	bccdddrdcbddc
hw:serial	bcndndcecdced
hw:service	akbmdmccdjkkc
hw:services	fijlddlddcdif
hw:servizi	ndeeedeeeeeed
hw:shift	acbbbpancbccb
hw:shop	inbcccccmmicb
hw:since	cdcddemdjnddd
hw:sindaca	dndddddddcddc
hw:sindelfingen	dndeeededeeed
hw:singapore	cdbocccdckled
hw:siniestros	nddeedceeeded
hw:site	hccdddbcfbcpl
hw:sixth	obdcdnbddcbdc
hw:skyhaven	bldddoadddddd
hw:small	ofcddbcjdmddc
hw:soaps	bccdndacdacdo
hw:socia	dcddddodccddc
hw:social	edkddemdkhddc
hw:sociale	emdffeefeeeee
hw:societa	ddddddoedcddd
hw:society	bccddbbpcmcca
hw:socio	ndcbddmdddddc
hw:software	ddcmcdpcdkcdc
hw:sognatrice	deeeedcdeenee
hw:soignante	cdcdedbdoddcc
hw:sold	bdeekeneddded
hw:soldador	cdcddZcbpbddc
hw:solo	bdcdqdabcccdc
hw:solutions	adckddqdccddc
hw:something	cdddoedcecdee
hw:sonadores	ddedbdbdeeoed
hw:sourcer	cgrddebddcedd
hw:sourcing	jdgjdemedkeed
hw:spare	Znbdbcapcbbdb
hw:speaker	bccbccqcdbddb
hw:specialist	ckojddfdddddd
hw:spedition	cdodddcdccddc
hw:sql	ecbeefdeoceee
hw:sr	keaeeeneddeed
hw:st	mndddjcddcddc
hw:stadsgids	ddddddboccddb
hw:stadtbader	codeddddedddd
hw:stadtbucherei	ddddddcdddZco
hw:staff	hdcodakcedkdd
hw:staffing	khkdedmddeded
hw:stage	nclmcdbdddded
hw:stagemanager	pdcdccbcdccdb
hw:start	cdboklccddddc
hw:startup	bdpaccacddddc
hw:stealth	mcdemdddddeee
hw:steuerberater	ddcdddoddcddc
hw:still	bcbcccobcnbca
hw:stocktrue	ddcdddpddceec
hw:store	cpddddcdddeec
hw:strait	ddadddcdcqcdb
hw:strategist	cdZdddpdcbmdc
hw:strategy	accqddbcblddc
hw:street	lccmdmbdcccck
hw:structural	cdccddcdjpdec
hw:structures	dcjdecdoddddc
hw:student	cdcdiibclpddc
hw:studente	ccadccbcpbccb
hw:studententeam	ddeenddeeeeee
hw:studentisches	eeefmfeffeefe
hw:students	lccadlbodbdda
hw:studiendekan	cdcddoccdbdcc
hw:studies	deddekdddneee
hw:studio	ccojclecddkdc
hw:summit	deeeeeemfeefe
hw:supermercati	bcccdobcccddc
hw:supplier	cdccddnadpccb
hw:supply	mcbcbcbcolddb
hw:support	gckdddbdecmoa
hw:surveyor	ncccdabbcpdcb
hw:sustainability	ldadeecccpddd
hw:sviluppo	bcbdbdpddcdcc
hw:sworn	cdddekcnebddd
hw:syndic	ddcddddddcddo
hw:systems	bcbkcclpdbcdc
hw:ta	cipdddbddbded
hw:tableau	ecbeefdeoceee
hw:tage	eedfefnfedeee
hw:talent	dhqddecccdjdc
hw:talentmanager	dcoddddddbddc
hw:talentos	cdocccccdccdc
hw:tankers	mpccdbacdcccb
hw:tanneurs	cdedeodcedcdc
hw:tax	bijlccammiccb
hw:teacher	occdkbbmkcfdb
hw:teaches	ccdddcbqdcadc
hw:team	jdckddfldcimc
hw:teamassistenz	cddcdeccdccdo
hw:teambouwer	ddeeeedeedned
hw:teamleider	cdddeocdddddc
hw:teamleiter	pccccbbccccca
hw:teatrante	bcccccbpcbccb
hw:tech	deodedhddhkdd
hw:technical	jjddekcedlied
hw:technology	cbadddcdonddc
hw:tecnica	bcoccnambacca
hw:tecnico	abbcccbcpbcca
hw:tern	ilccdnbcdkddc
hw:terni	ccocdcccccddc
hw:tessier	dndeeededeeee
hw:test	aaklccacqbccb
hw:teste	dcoeddcdccddc
hw:tetes	ddodddcdcccdc
hw:textil	bcpdcdcddbdcb
hw:the	dheeeecocldic
hw:theatre	nbpdccaccbddb
hw:third	mmcdmdacdcddd
hw:three	kiidncbdjbded
hw:thuiswerk	bdcccbccddpcc
hw:ticino	cndeedeeeeded
hw:tierarztpraxis	cdddddcdddddo
hw:timber	mcmcdnbbcbddc
hw:time	cdcdndbcdbodb
hw:tintero	odcdddcdddded
hw:tiny	ndddecdcejeed
hw:titolare	odddddcdccdec
hw:to	cccdgjjcpcddi
hw:tokyo	bpbdcdkdcccdc
hw:tomatenteler	pdddddadddddc
hw:tool	bccdodmdccddc
hw:trabajo	ddcdeeddedndd
hw:trade	kocccnabcbbdc
hw:trader	odccdcbddncec
hw:trades	bnmeeecedcded
hw:trainer	bdccdcmccokdc
hw:training	abccdrZmlccdc
hw:transformation	mmcdedcddddee
hw:transition	mcmdedceddeed
hw:translation	lcbcdcmdncccb
hw:transport	nccddncddcded
hw:transports	docddddcddadb
hw:trust	ncddddccedncd
hw:tsv	odddddddeddcc
hw:tuinblad	acbbcpaccbbbZ
hw:turned	bbboocbccZcdb
hw:two	pcfdncbccbcdc
hw:ufficio	mjddeddeedldd
hw:uitdaging	ccadddcdpbcdc
hw:umane	dodddeddddddc
hw:umwelttechnik	ddceeedeocedd
hw:unabhangige	dedeedcdddned
hw:unidad	oddeedceeedec
hw:union	nlbccbaaobcdc
hw:unione	neeeeedeedddc
hw:unit	bledendceeeed
hw:universidade	cdcddocddcddc
hw:university	cbmddbbnlecdb
hw:up	ccnokcaccccdc
hw:urbanista	deddeddcdoddb
hw:urgences	dodceddedeedd
hw:urgentes	dbddddcdddodc
hw:us	eclddeldddlec
hw:user	bcbrcbZaccbdc
hw:usina	dneeeedeeeeee
hw:utilities	kdneeededdeed
hw:ux	bdcrccbclcddc
hw:vacaturealert	ccbcddbacbcoa
hw:vae	bdbdedadpddcc
hw:van	bcdddcodcddee
hw:vc	acarcbadcmcbc
hw:vendas	dddeedcdedodd
hw:venezia	ocdddcddddddc
hw:veranstaltungsburo	ccdddccoccccb
hw:vereadora	cpbdddccccccc
hw:verlagslektorat	ddedeodbeeeed
hw:vermittlung	lffeffefffeff
hw:vermolen	codddddeeeded
hw:verpakking	bdddddodddddc
hw:versand	dddeeddeeendd
hw:verte	dcddoddbddddc
hw:vet	bcndcdbocZddc
hw:vicepreside	abbbdpbcccbba
hw:vier	eedfefnfedeee
hw:vigneronne	meeeeedeeeeee
hw:virtual	cdddddndedled
hw:viva	dededoccddede
hw:voce	cdddddcoddddb
hw:volksuniversiteit	cdddeodbedddd
hw:volle	eeefefmedeefe
hw:volunteer	dcccklbpdccde
hw:von	lffeffefffeff
hw:voor	eeefefmedeefe
hw:voorkeur	cdcdddcddodcc
hw:vorstand	pcddddcdeddcd
hw:vp	ldemcdkdddded
hw:vv	neeeeedeeeeee
hw:w2	ccpeeededcdee
hw:wachstum	bdccdcpcdccca
hw:wants	acbccoaboZcdb
hw:ward	abcccoabbacdo
hw:warehouse	cbadccaaraccc
hw:water	allccmbcljddb
hw:waterschap	dcoddddddbddc
hw:we	cdcnkdbedmded
hw:web	bddcddqdcdidb
hw:web3	cdldddcdclndd
hw:week	cecdddnmdbeed
hw:weekly	bcbcccancecoa
hw:weiterbildung	ccdddodddeedd
hw:wellness	ddddcebdebpbd
hw:werk	dndeeededeeee
hw:werving	bcccdcncccncb
hw:wethouder	bpcdcdcdcbcdb
hw:who	bbbccaZqnZcca
hw:wieland	nddedddeddded
hw:wind	bncddcclnccdc
hw:wine	ncddddkeedded
hw:with	bckcqmZccbddc
hw:without	ddddnecelceee
hw:woche	dedfefnfedeee
hw:woningcorporatie	bccddccccccco
hw:work	cccdddbdqdded
hw:works	oddedccccmddd
hw:writer	cccbdcnlklddc
hw:x	cckcncaocbcdb
hw:y	ocdddccdddddc
hw:year	kcidkcccpcddc
hw:years	cdbdddbcnqddb
hw:yoga	abcccbbpcbbba
hw:you	aondcdbdbaddc
hw:your	dmjdddldcbdld
hw:zaakvoerder	neeeeddeeeefe
hw:zelfstandig	bdceddndccmed
hw:ziekenhuis	cneeedeeeeded
hw:zoekt	ccadddcdpbcdc
hw:zorg	meeeeeefeeefe
hw:zorgcoordinator	neeeeddeeeeed
hw:zurich	dnddeeeeeeeee
hw:zwart	neeeeedeeeeee
hw:zwijgend	cdcdddcddodcc
hw:º	cddddccccocca
hybrid 0	dpcdddcdcdedd
hybrid in	nmcdddbdddded
i ?	abpdddncbZcdc
i add	ccqcccakblccb
i admire	abYcbcZamqbbZ
i advise	bamccdrbbZccb
i agree	anmccdbdckded
i always	clZddcmcbndcb
i am	feigeiedmkedc
i answer	dmbbbmobbaccb
i apply	abZaacYarZbcZ
i are	bjmdnccddbcdd
i ask	ifljcdjelkccb
i asked	mdmcdjjcchddd
i attach	jcbcdcnbcmccb
i be	kbZbbboapYbca
i begin	bcbdddkdZpcdd
i believe	bkhcecnbboccb
i book	XlZqboYbaYaaZ
i bring	bcbcmdqdcccdc
i build	bamdmcobbbbcb
i built	acccmcrccbbdb
i buy	ZboolaYacZcdb
i call	cpmdccabmbccb
i called	bbmdccacbpcdb
i came	efiieildefddi
i can	jijfkefcmchcd
i cannot	abonkcacbcldc
i charge	bcadddrdcccdd
i coach	bcbdcbnccoddc
i collect	bbmdbdjocbcdc
i come	cbacdbqasZbcb
i could	acjchcpcmiedd
i couldn	lckcebambocba
i d	kejfihidleccd
i dati	mcccdbbmdclbb
i did	bcbdedkdjpddk
i didn	cbacbnacmncbb
i do	bcmdjcndfdkdd
i don	ecmcjkdcincdc
i draw	bcbcccZmnbacn
i drop	hcbcccrbcacdb
i edit	lbbnbmajcbbdb
i expect	cbpccdacbmccb
i felt	bcbdccbdbiqcb
i fill	ncodddadcbdcd
i find	celccikjjlbcb
i finish	bbbdcaaaqjccb
i follow	bbacccjcasccb
i found	ibajbccbbolcn
i founded	bddlcdocddded
i get	bbnbfcldlajcl
i give	biZnjcdekZkcl
i go	ambcjcdmbmcdc
i got	kbdccckcmoabf
i had	ijbfcelcdojdc
i hadn	icbddcmbcqZba
i hate	bmbdnejddbded
i have	ldjekcccmiecc
i haven	bkebpceclaccb
i hear	Zblmcneabncca
i heard	bcacbjlcbqddb
i help	bbecccrccbkdc
i hire	obolcbYbabcbb
i hold	ccbdldldobddc
i hope	cidjffdjkncdc
i imagine	occcmdadccded
i immediately	ambdncmcaabdc
i inherited	pbbcnbacaaadc
i introduce	ZZXnbbjbpabca
i just	bbncccecarccb
i keep	icpmifacbacck
i kept	ccbdddddhpZdb
i knew	bkqclcacbaddc
i know	jmlcmdeciccdb
i lead	midedldckcddd
i learn	bcnccbZcqZccb
i left	bebdideckqddb
i let	bbpcbdlbbkccZ
i like	cbnclccbcpcbb
i liked	bblcccacbrcba
i live	ndbdccjckkddd
i ll	filddekhccldj
i look	cdpeifccemdcc
i looked	mmaccbkbbmccb
i lost	bcbdicacqlicb
i love	bcmcbjZbbYnco
i loved	kobdbcaccnbdc
i m	degfjeddmlhcc
i made	aebclboobaicb
i make	bhecjcknfcldc
i may	boncbcddbhcdc
i mean	lilaikbamjbdb
i meant	Zobccnbbcdccc
i mentioned	apadbdocbbdcc
i met	bancbcZnZlbba
i might	kmncccacjadcb
i moved	bcadccbcmrcda
i must	blkdjcbckofbc
i need	mjcincaclcide
i never	dcjdddblcojdc
i noticed	ichcdcqcdkdcb
i now	llbcddmcclcdc
i offer	alccccrccccdc
i only	bcdcccdkfrcdb
i organise	ZbaabqmabZccb
i owe	ibZbbbZaaqbao
i own	ppbckcacbacdc
i pay	qcbndbacbbmdb
i pick	fbmdbcaclnccb
i place	bbsdddkdbbcdc
i placed	bmpccbacafcdc
i promise	bfakcdambpddc
i promised	bckndclcmaddc
i propose	abcnklhcccedk
i put	lcgbenlkiabcf
i read	kijkedbdhnccc
i realise	anqbcdacbZccc
i really	chddddnccodec
i reckon	odkdddbddcdec
i recruit	ddqdddkdceddc
i refer	jbblccecckncb
i remain	cdddembmddked
i remember	chbdcdbcbscdb
i represent	dbnimcncbcebb
i request	lmcccnacccbcb
i require	occccbbdccodb
i respect	bakcbcacolcca
i right	bcbccdsdbbcdc
i ring	bbrbbcicmacca
i run	mliclkkcbbcdc
i said	ioicccicbmcda
i saw	lcgdiibemlfcb
i say	abpcmcccbmcdc
i search	kjaclclcmbbcb
i searched	jbmbbbZnljcca
i see	cikfccmcgndcc
i sell	abalnbrabZicb
i send	djbieeoeidddd
i sent	jcecccqcblbba
i set	acnbbdpcbbccc
i shall	bcodcbakckddd
i share	clcdZdrcdcddc
i should	hclfefeckkddf
i show	bhcdfcrccacdc
i sold	aYbcpcabbZbbo
i speak	ccpdmchcebcdc
i specialise	dbqdeecdcbded
i spent	bdndldancaddc
i start	bblcbZdcajpcb
i started	abbcbnhnbclca
i still	abfcccjebrcck
i study	acccbcZbpkcdc
i suggest	bcbmcajdcbcdo
i support	ccmddemddjddd
i swear	bcbnbcanbbldc
i take	dbmcccqcfbhdc
i talk	abYbbbohqZcbZ
i teach	ccbccYaabrndc
i tell	nmicfijibccdb
i tempt	YlapbnZbbabca
i thank	bcacccncaocba
i therefore	nccdjcaldcced
i think	emjcddddemcci
i thought	dhjdecjkdncdb
i told	anedhjcccekdl
i took	ccmdjabbkoddb
i train	bcabcasXbaZca
i trained	blbdcbacbpccc
i trust	cblcdmmcdkhdc
i typed	bnbcbcbcbioca
i understand	kbocfclcjbddc
i used	jcbdddndcnddc
i ve	fdhdkdedkldci
i want	hcdknlacnbhcb
i wanted	idbdcdldipddc
i was	dcccedeeomedh
i were	bcpddckbbiccc
i will	jcjdeclcndcdh
i wish	aiccdpajblcck
i won	mlklbclcbdcdc
i wonder	nbicljZbmaccb
i work	djmmcckcbclcb
i worked	blbdddddmbndc
i would	cdldhjedljddd
i wouldn	fallcdbcnbced
i write	cbijkidnijdcb
i wrote	annfbeklkZccb
i-am>benefit	jccckcoemdecb
i-am>call-ask	mkmjcddfkbccc
i-am>client	jmpdccicbcfcb
i-am>cofounder	cdidsdbecbddb
i-am>connect	bemkececdpebb
i-am>content	bbjbdbascjkcd
i-am>cv-ask	coqdbdbdbcccc
i-am>easy-money	iccfodkdkZncb
i-am>equity	nabjobZbmbbbl
i-am>event	bbbfdekpljeca
i-am>expert-call	mbbpcbZepdbcb
i-am>freelance	kechccibpfhcd
i-am>funding	bjedqcibfcfce
i-am>interest-q	acjbjhceomdcd
i-am>job-word	elmedcbdofebb
i-am>messenger	abjccbacpcpca
i-am>mule	edkjddjdlikcb
i-am>open-to-new	ccsdjdbdcbddc
i-am>part-time	qcacceacpccdc
i-am>pay-first	lbafmecbfarca
i-am>pay-word	lbikcfmdkcibb
i-am>permanent	clebkcklmkbcb
i-am>recruiter	cfrccckcedccb
i-am>requirements	lcmjdidcndccb
i-am>role	dkjdiekemchcb
i-am>run-code	Ziannbblbblci
i-am>secret	abacbcdkbjnap
i-am>seeks	jjidmfbcleecc
i-am>sell-cta	hedfjfocedgdb
i-am>site-notice	jcmehbmbjmlZa
i-am>speak	bkaacbmrbacci
i-am>start	baacqbmjoaecc
i-am>task-for-you	odailkicdajbe
i-am>teach	dccbdnehmmjca
i-am>thanks	cckcddecnocce
i-am>third-person	dcceeedepdeed
i-am>threat	lcbbciebmjoaa
i-am>unpaid	acabnanknibcd
i-am>wants-job	cccdddbctdccb
i-am>we	jdkemdhccmccc
i-am>we-help	ibicccscdajce
i-am>workplace	kaackblbodccl
i-am>you	hildedkcklebc
i-am>your-profile	ljniccecikcbc
ich bin	bbdccmjcqalca
ich dich	anbcnbabnacca
ich hab	kjjdmdjdccjdc
ich habe	lccejdcdnjddd
ich ihnen	cfhdldncliccc
ich komme	kcbdccbnnbccb
ich mich	ccodddadpbdcc
ich sie	bcsZdlacbbccb
ich weis	amacnbZbbnbca
ich wurde	dddelekemdeed
idea de	nbmcnbabbbbba
idea for	bcbdncolcccdc
idea what	bbZbaoZbapbcZ
iemand die	kcbklkbcncddc
if a	ZanbnbnZambba
if any	Zladlckdocddc
if anything	ccodcdadnZbdc
if he	iambbbYaoZbbn
if i	dcrdcgjccaccb
if interested	mmacdnbcddcdb
if it	hcljddidibiij
if not	jcoffclccakcb
if now	cbrdcdhccYccc
if one	abpcccmcabddc
if our	dbZpcZaaclccb
if so	ccfoddmdicccc
if somebody	nccddmbdbkdec
if something	cdfedekdoadeb
if that	nbjcdjfdkgblb
if the	lclecclcebdcm
if there	cckdcdeeqbddh
if they	cbenhcocbbhdb
if this	ldbdieocdbckc
if we	cgblodlbcibdb
if yes	acrlcdadcaddc
if you	hejeeejkigcee
if your	bcbcccmesakcc
ignore this	cdcdddccdbarb
ihnen die	moddedcddddec
ihr profil	ldmcedcddacoc
ihre bewerbung	cnddddccacmmb
ik ben	bbkddcicpeecb
ik een	fpbcmcccdccdc
ik heb	jcldkdjclkccc
ik het	jbabobmbaaZba
ik je	lkjedeiecjddc
ik niet	abZcnaYimmbaZ
ik u	amZZncacnbcdb
ik wil	cbkdcdacpbddb
ik zag	mcbdcdodlcddc
il 0	blbcebembbnih
il bando	cnddodcdddddc
il contratto	aaacbbabaZbar
il me	pbbbnabcjbcca
il mio	aaacmaamqafbZ
il nostro	ancckbmlcckcb
il nous	locdclccdcccb
il nuovo	Zmbcccbdcpcaa
il progetto	idcdddemdclck
il reste	caaboaZobafaZ
il suo	oijccbjbklbca
il tuo	djjddcdccfkmk
im jahr	kkcpdcccddddc
im monat	acccimocdclcb
im oktober	ZobbbnanbbaaZ
imagine a	jccdmdmccccdc
immediate joiners	bnndddcddddcd
immediately thought	amcdndmcaZbdc
impressed by	dioeeeceddddd
impressed with	blkbdebedcndd
in !	mbabbblcbocca
in 0	ideehcjceijnb
in ?	pdcmjbafjaibh
in a	edglicfeidljb
in aarhus	bmccdnnacbacb
in about	mbbcdaabcacbo
in accordance	bmccdjbcddmdl
in accra	aihbjkjccncca
in advance	abkbcZacccsci
in after	YaZbbphZbobbZ
in again	cbqdcdbccZoYb
in all	ilmoedaccbcdb
in an	imhbcbfbebndh
in and	bcccdbofnadlk
in anticipation	ccpccdbdfcddd
in any	aalbabmbiabbo
in april	qkjcckachbccb
in as	nZacpcaccbcdm
in asia	kcccbckcdcndc
in atlanta	jlickcbbnjdcb
in august	bbcmkcccofccb
in austin	bjjijlkfdccjc
in autumn	nbrbghabbYbca
in bank	bbldndbcbmccb
in bath	aalccaocalcca
in before	bdcccdjddcndm
in bengaluru	bnkjcnbcckddb
in berlin	femdjdndccddc
in between	nabccdndcddec
in biotech	cbndddcccodcb
in bitcoin	ccdcddbcdcqcb
in boston	blaldbcabacbo
in both	bcocdcfmcaccb
in breda	bbcddnacncdnc
in bristol	knbcfdbcnbcdc
in by	pbbckcbccbbdl
in canada	lkldddbdcdndc
in cape	jdbdddnddckdd
in care	ZbbbiqZncaZbZ
in case	bjhfcdbblodce
in charge	blbddcqbnacdb
in chicago	ikmddcbmjfddc
in confidence	ajqlddaccccdc
in connection	ldcledbdecnad
in contact	cdddddcdbsddc
in cork	Zeabmlaaoacba
in data	cdeddmccimcdd
in de	jccfcbcmcjdlj
in december	imaabnZmbjcck
in den	cjdmddcmdcjdi
in denver	eikddhkkekdcb
in der	jdhdhdccmdjej
in die	ckmcddbcobddb
in dubai	jmckkdbddcmcc
in dublin	cedccelmlichc
in e	dddddejdcoddc
in een	bcnkccklcbjcj
in eleven	klldmdbcdcced
in english	nicidljicbcdc
in europe	kljhmhbddccdd
in euros	pkbbdcbccmadc
in every	cbnmcbmiccccb
in exchange	nbaalbenbaaba
in family	bqbeeecddebdd
in february	ncbccmeildddb
in finance	cnedcdnddccdd
in fintech	ddmdddcddmddc
in first	bcmdbdbdmdmdc
in five	hncichkmcbccb
in for	lobcbnZbcecdb
in four	cebcejnncbfdb
in free	abZbpaZocYaaa
in fresno	llbccbaccocdc
in from	bccddcfcdblqb
in front	nceccknbiccdi
in galway	ajaocbbbbmclb
in general	napcccbcbbcdb
in germany	ZaZbbbobbaqba
in ghent	mfmbabZbbZboa
in gift	accbdbacddqdc
in good	bibdccZbnabco
in gothenburg	bcncddZcbocda
in halifax	bkbcccbnnZddc
in het	occcdcbclbicm
in hospital	bckillcbbocdb
in house	brlcckcccbcdc
in hull	lkcbcbnccbcdb
in hyderabad	bnceedmdddddd
in ihrem	cncdddcdlldcc
in insurance	bcoccndibbcdc
in ireland	lclbbcaodccdc
in it	bbckqecedfddi
in january	ljlcdemcdeccd
in japan	abocnbfcbccdc
in joining	acaqcbabdbbco
in july	dlkcccbbndccl
in june	hjbccmdcojbcd
in kassel	nmcbddcdcdcdd
in krakow	abocccpcbbcdc
in lagos	maccccZcmdncb
in lahore	mcndedccdcfdd
in lausanne	bcclcpbaccddc
in law	qdcbdcaddkcdc
in leeds	aaajbbjloaccn
in leipzig	ajbcnlamcaddc
in lille	ocbcccnccbdcc
in limerick	ibaabbabomccb
in line	ccndddaddcndb
in lisbon	bjkcljecdnddb
in logistics	cdmdmdhcdkdcc
in lome	bbccbddcdcqdc
in london	lnmdccbddcbdc
in loondienst	dpdeedddededd
in lyon	ikdicckjclcfb
in madrid	dkcdkjcljkddc
in malmo	apZccnacmZccb
in manchester	ckkdglldkbddb
in manufacturing	icfdndbdblddc
in march	idkcnclkjcccc
in may	mcajjmbdckbbm
in mijn	ccbdncgnkbccb
in milan	jhkiciiikhccb
in mind	cbrddlcckadcb
in month	cmbcncfcccldc
in more	abZcbcmbbebob
in munich	jjkdlhcccldib
in my	bifcedcoklfcd
in nairobi	abllkcoccbcdc
in need	pbcbcmbbccbdb
in new	cmZcccobclccb
in next	ibbbcajocbbcb
in nine	kbbcjcobbamca
in no	bcbccdncZpccb
in november	mccccmnccbcdb
in nursing	ccncdmbdkbddc
in october	obmcciaeanccb
in old	mbZobblbZabca
in on	jobdcknbcccdb
in one	debhcbohbkkgi
in onze	jbnbcbancblcb
in or	ajacaclcnalcl
in order	bcncdddcdjnce
in oslo	bmbcckahbqdcb
in our	kkmdifbjcdfce
in part	pccacbmbdcacb
in particular	bcmccdabbpaba
in peace	bmecmcocbaccb
in person	bncedeefcmfdc
in phoenix	ejdkcnbcmidbb
in placing	ddqdddbdcZddc
in porto	nlbdcbnbcccac
in principle	dircccbbcbccc
in public	cbhccbbrbdccb
in pune	bcdddcplddcdc
in q1	kancddkdccddc
in r	mkcccoZbbbcdc
in real	acmcdnbcbamdc
in retail	bblbbbnmiacdc
in return	bcpclcacbncdc
in rotterdam	cfndmeckbkccb
in same	jbbobcZmbkbcb
in sao	abbmcdkcdnccc
in search	ZoYcccZbYnboa
in seattle	ikdkdkkecjddb
in september	abbcblkmoebcZ
in settings	bcacdcZbcbbrZ
in sharjah	ncnddbbdcbddc
in singapore	bccmcZbmdemjb
in six	bcbkcmjacbodc
in spring	Zombcjkbmaccb
in swindon	abaacblnnhccb
in tech	bcZbbcrlbamcb
in ten	nkmkbakbcbdcb
in that	acpkdckdblddc
in the	eieeeecfelidl
in their	abkcbcekkkodc
in them	bcldncebcbcdm
in this	bdkeccabmojka
in three	mbdikelbcblde
in through	accdcdajcmjcn
in to	ZbbccaZbcbnqa
in toronto	iccjckbnlkccb
in total	mbbrcbZbccbcb
in touch	cddcpcabcqccb
in town	acYcbcZbaoaco
in twenty	adbbcbibckocb
in two	cjhekgmdkbjcb
in un	bbbbbcmnkbbca
in us	Zclilcocddcdc
in utrecht	ncddddcddcdld
in valencia	amaccbkloabaa
in vietnam	Zcbnobebbbbba
in vilnius	mocccdacdccdc
in week	oobdccfccccdc
in what	bcqcbbZcbancc
in whatever	ZahabcZbomccb
in which	jcochdckdhldc
in with	ahbcncabbZrZl
in word	cnnccclcbbbdb
in writing	bfonnmaacaccc
in year	ZaZbbmZbnpbca
in you	bcibbbnlcbanb
in your	ccdfdclcmhklb
in zurich	jkhhjldcclddb
in zwolle	ecccdpbdlcddc
indefinido 0	dpdeedceddddd
independent contractor	oeededdeeedee
independent opinion	mccnccbdddcec
independent schools	Zbmaboaabkccb
indicate your	cnckddkcddcdc
ines we	icabcbmndccdb
inform you	ackcdcfjcabcq
informed of	lbbcdcbndcmcc
ingegnere devops	njdeeedejeedd
ingeniera devops	lndeedddieedd
ingenieure devops	nldeeededeedd
inherited a	ecccnnabcbkdc
inside ?	kobbbmaccbbcb
inside ir3	qccdddaddcded
inspections and	pcbcccaddjddc
install our	cdedeecdddpdb
instead ?	haZbabXapYabq
instead of	bbabmanmhabjm
instructor for	bceeepdceeeee
insurance ?	bbpcccobbacca
insurance and	cqeccldccccdc
insurance for	aabcqcjccbacc
insurance is	bllcccbcbbbbo
insurance of	bbccccecccrcb
insurer in	kmcdmdcddcded
insurers in	abpajcZbmbccb
intend to	mnkccibcbbcdb
intends to	nllacjabmbbcb
interessa ?	lmddeldeddddd
interesse ?	nldeeddedeedd
interest ?	mjfldjhcdcddc
interest and	obcbdlbccncdc
interest by	ipccddcdddccb
interest i	obcdncbdddded
interest in	emkbnbZnbcbca
interest you	lolcccjccbdcb
interest-q>benefit	eddeeecenceed
interest-q>call-ask	knjkcchccbcck
interest-q>cofounder	abbcqcbcccccc
interest-q>connect	ajnpcbZccmcbb
interest-q>cv-ask	bsZdadcdddddc
interest-q>event	ZbYlbaZrZZbba
interest-q>expert-call	ZbZpccbcccddc
interest-q>freelance	lamcbbncabbca
interest-q>funding	ZoZbmbaababcZ
interest-q>i-am	embcjeojjbccb
interest-q>job-word	bktccdbcbbcbb
interest-q>messenger	bblcdcZcqakcb
interest-q>mule	mkpbcbabaabca
interest-q>open-to-new	ccrdddcddcdcc
interest-q>part-time	sccdcbccdcbdc
interest-q>pay-word	pbZpbaZbcbcca
interest-q>permanent	arYbccbccbccb
interest-q>recruiter	cqbedecdcdddd
interest-q>role	aaZZmbaaapccb
interest-q>sell-cta	mkqaclffbabca
interest-q>site-notice	obbccmbccbcab
interest-q>speak	cccddbbrcbddc
interest-q>start	fbbcccabqaccZ
interest-q>task-for-you	baZapanababaZ
interest-q>teach	YaZbbYZapZbca
interest-q>third-person	bccpdcaccbcbc
interest-q>threat	jpccddbdncccb
interest-q>we	oafocjcgcabbj
interest-q>workplace	abodcdaccbcdd
interest-q>you	nkliiccfcedcd
interested ?	endikcobccfcb
interested in	depkficcgccci
interested kindly	knbmdcccedcdc
interested please	ncfmedcddedee
interested to	Zbocccicclccc
interim finance	ncceeeceddeld
interim head	oacdddmdddddd
interview 0	ccckdcoaccldd
interview ?	ambodcbbccmcb
interview and	mjbcddndcdcdc
interview at	ZbYabbYauYbbZ
interview by	aodcdbbcedldd
interview for	ZlZbccabnZboa
interview on	ambqdbZbcaaca
interview with	dbabccapoabba
interview you	ckcbdbbrcaldc
interviews for	aaaacZYmaabcq
interviews on	aldmdlccdddec
interviews with	kbapbcmccbccc
into a	lbcjnnibcahfb
into it	anblccemgccdc
into our	alccbcaccmmbn
into something	pbcdocbdcbcdc
into the	cibbdcacmildn
into your	abacccbccnpca
introduce me	bbacncadqZccb
introduce myself	bancddbdnifdc
introduce our	bbacdcqdcccdc
introduce you	dodmiclcbbccc
introductory call	clocfededdddd
invest in	bccdqclbceZdb
invested in	bccaqdZcdbcdc
investment in	abapccldcccdc
invitation to	bebjddanfccob
invite you	cmekelfjdcecc
invited to	chcjcceqcbkcb
invites you	dcccdococacba
invoice 0	YbbabbYacbZas
invoice for	kabncbXbbcamn
invoiced monthly	qbcdddbdddded
ios engineer	kocededeeeeid
ir3 0	pbjdddjddcded
is $	djblcdejdcocb
is 0	gcbljemhcbjlc
is ?	abpbbblafabak
is a	lmjdjhccdeidc
is about	dcfjecaqebclb
is all	lcaZlblcaobba
is already	mkcdcmjcdcddb
is an	kcebbccbbcmpi
is and	dcodddedclddd
is anyone	cdnmmdbdbcded
is as	cdledmdedcjee
is asking	lnncbcbcbbbcb
is at	Zmbbcdcdbbdaq
is attached	blbccdnckaele
is available	abbbhajobabnj
is back	acccbcokcZbcm
is bad	pbacbbpbbYbcZ
is being	bnnccdackbddj
is below	bbcldcnbccbcn
is best	kbbccoZcbZcdn
is blocked	acccccacZasca
is broken	qbaccbYjbacca
is building	ldnddcbdkccdd
is by	Zpblbbamcaccb
is cancelled	abcccaaZbaaZr
is chf	hdcldnbidcded
is closed	ambbbZaZnYamn
is coming	niccjaajcckdk
is compensated	dddoedcdedded
is complete	ccbcddbcdcdpa
is conducting	bccqdcbcdbcdc
is confirmed	ZlmacbZbcZoap
is done	lbbcccabmbcdo
is due	eabbbaYZbbmbs
is empty	aoacabmbbibca
is enclosed	bbbcdcZbkblao
is enough	ajllacbcccodc
is exactly	ojZcccacnbcdc
is fine	aclcmclbkbbcl
is for	mkbbjkdbcakki
is free	cidcceppcbccb
is from	ajbldaencZccn
is full	bpbdddidcbmcc
is going	boccbcabbamln
is good	ifkdcclaclbdm
is held	abaibkZkcbmoZ
is here	acfoccZpcbacZ
is hiring	bpbdcciddcdoc
is in	ciicecfhfbmcn
is included	oddbdcblecjdc
is it	bhljlciblfbdl
is left	kbaqbaZZbaaba
is letting	acZcldqdcaccc
is limited	ccccdccpccbba
is live	mZabbbYqbabbZ
is long	lcobcdlddZddc
is looking	dkbicldceekij
is lovely	abobbnelbZZca
is me	bkldidmcckdec
is my	abbcicknZfoca
is nearly	abbcpchcccmdb
is needed	obbcdcbbkcccm
is no	acikclkdcdboc
is not	efdfkecdclckj
is now	bfbccecibbbri
is of	jmcdljccbkced
is ok	anbdccbcoacdc
is old	encddmbcccmdd
is on	kbbcdcjkdeefo
is one	kclncdhidbcdc
is online	kbZZbXZpaYabn
is only	abcicbipoabcb
is open	djlcccapjbacm
is our	liddddmcdkcdd
is out	bhdbbbZsbacbm
is over	pnbbdbbbcmcdb
is paid	libncZZbcblcm
is paying	ebbabnaZbaabo
is permanent	brddcdcdcccdc
is possible	dnbcaoabbaacm
is preparing	pcdddcalddccc
is provided	kmcdddkdddded
is quiet	bnbccdabcmmdb
is rare	bcsccmZcbacdb
is ready	jcbclcbhcbdko
is recruiting	kpbceddddcddc
is remunerated	abbodoabcbccc
is required	bcjdddbcfbjkn
is reserved	abbbcbnacbpcZ
is retiring	apcbbklbcccdc
is right	ckpcbcdbbaccn
is saying	ababbclncnccb
is short	ebbmbnZabaacn
is simple	ncbbdbndddcdc
is sold	nbacncYbbcYbo
is somebody	pcabncYccccda
is something	mcjcbcbccncdb
is starting	bccdodbmdccdd
is still	dejhikcbcjkkf
is that	nhhhccljfajcb
is the	bjbefcjcekibp
is there	cdmcbimcoccdb
is this	mlabjeZjmkccb
is to	kclcecbcbkncm
is too	ombdddcdccddc
is treating	anbcbcaoaicdc
is trying	bccnedcddcoab
is two	akbcpljbabcdb
is up	emaclbYobaccm
is using	bdclmdldddcdd
is very	lblbobkbbajca
is waiting	bcccdcaodbmlZ
is well	Zldjcdbcndddl
is what	flbclpibdbccc
is why	ambclneccbcdc
is without	Zcbcdmgocccdb
is worth	abbpcbjkcbbcb
is written	lbccccpcdbcdc
is your	ibmccbdbokmba
is yours	ajbcmchcabqcb
is £	iecjcdpecbjde
is €	mdbcccplcbccc
isn t	efldfdjddijge
iso 0	ebbnblpacbbca
issue 0	ZbabcnZpbnabZ
ist jetzt	mbZbcaaabXbon
it !	acccjmkocacdb
it 0	lbbbdjpbcbici
it ?	lfckkikifcbci
it a	dbhbicnbkdccm
it again	kbccbcZbbZbpn
it all	aelccmanbkicb
it and	ebiimchceimeb
it as	hkcbpbakckcdb
it at	kcaljbhncaacn
it away	manaobabbabcb
it back	Zcbcbccbbbocr
it be	mnlccclcibcdb
it because	ceaccdbcnbkdn
it before	qbbbibZkcblka
it better	ibnbclkccZcca
it but	ainckhknbZcca
it by	lchicbmdeedcl
it can	ahacbbZbeanqZ
it closes	anbpbbbacbccb
it comes	gclccdakcbpca
it cost	kcbmcceocbcdb
it costs	abbikapocabca
it could	jardddadcbddd
it d	jcjnfjbmccccd
it didn	ckbdddbckoddc
it doesn	bfhmedocdcdec
it down	bccdjdidcocec
it for	ddaenkkehecck
it four	ccbdccbccqddb
it free	acbccclmcbccn
it from	ldbdddkdcoedc
it goes	keeacmbccbkcn
it has	ldcccdclioddc
it i	kfkcbcmcmgcdb
it if	ljccdmbcbbmdb
it in	fchjkdkdcdkjd
it into	cbbbopZchZbcb
it is	jmkheihccecjc
it isn	dgmdcihdedick
it it	bccddmcdmbcdm
it just	ZbacccaafZoco
it ll	dbmceejbcmicj
it lol	cbcdddcdndned
it looks	ZbpcbcpbbXccc
it made	abaobcaablbdm
it may	mbiabblacabob
it might	ZbnbablobZacb
it myself	mcbdcdbcinded
it needs	pbcdbcbdcdldc
it now	lbcbbclbbmmca
it off	accbmcamcklkb
it on	kcbdjhbncblcm
it only	bbpljcbccbcdc
it or	lmbcncalcbchb
it out	lcbcecledmddi
it over	jjcchcrbcacdc
it please	ncbcbbambbnZa
it possible	fccckbecbocdb
it reads	clcdddodddded
it round	bkcdldmdccded
it runs	jcbcccaccfcdo
it s	hjgifedldfidd
it says	icaccbaabYXbs
it should	ngbcicbjcocdc
it shows	jcccbdacdcqab
it since	jbbcmblablbcl
it so	mcblcmacamcdc
it something	jmkoacaccbcdc
it sounds	labcncZbcncdb
it starts	mjccjbmlcbcdc
it stays	pcfcdbaddccnc
it still	abanccaccoabm
it suits	kobdedcdddddd
it take	ZoobbbebbjcaZ
it takes	bcehldomcbjcb
it that	aqZbccncbdccb
it the	aimbccobbajck
it then	mccdddbddcodd
it there	ldccccjmdbkdc
it through	bbanncaccfndb
it to	ijbjeecchanlk
it took	nbbdclocbYcdb
it true	bbZcbcZcrjcab
it twice	XaZobmiZaYpbZ
it under	abZbkkYabZaqj
it up	lbecbkjbbnibk
it was	cecfddeddochl
it wasn	bbncccabaobma
it we	blmlcdccddded
it well	bjbocZbmdbcdc
it went	aaobncZbmfbbZ
it were	acpcccncbadcb
it when	obfbbcaacZncm
it will	bccdddbcckodn
it with	ebbcqbbmbihjc
it within	ZbbbccbbcaoqX
it without	Zbabjoanbibcb
it won	bcblncZacbcco
it works	icbkljiccbocb
it worth	anaaccmblnbcb
it would	lledjicccmcdb
it you	ijjchcebcZmjl
it your	anabbokbcfabb
its head	brcdddbcdcdcb
its next	bqeccdbcbccdc
its own	ZoaboacmcZcca
its way	abbcbbkZbmdnl
j ai	ebjdmcicoedce
january ?	lbabcpabcbcdc
january and	pbjjccecclcdb
java 0	lndedeceedddd
java entwickler	mleeeededeeed
java ontwikkelaar	jmdeedjdhddjd
je 0	bccqcljbcclcb
je cherche	ckcelddendeed
je cv	obndedcddcdcc
je fais	abacbbpboZbbb
je het	nbbncbabcbmba
je iets	aaZbobZbpZbba
je in	cdcbdcoclcmdc
je me	ccjcmcjcnidcc
je mijn	bcadddqckbdcb
je ne	ldmdddidmcddc
je stunde	mccddmcdddcdc
je suis	icnddcacnbkcb
je te	bcnbbblmbbkbb
je vous	bobcmcmcdkfcb
jefe de	npccccbcccbcb
jemanden der	nnbcnlbbbbccb
jij onze	pocddbcbdcccc
jo from	pbbcccbbcnccZ
job ?	cmidddcdnkbdc
job alert	clcdddcdccdpc
job and	allcbcZanlccb
job as	afnbbcackencc
job at	bobcddadpblcc
job board	nZmdddbdbblcb
job description	calcccadbbmbo
job for	bkfcpcYbdainb
job i	nqZcajacZlccb
job in	bkkcmcbbfldbl
job is	amodddbdbckdc
job offer	aaabaclnbboba
job on	qaacccaboaccb
job or	ccjdddbochddd
job s	lpbccblbaZbaa
job title	padeleddceddd
job to	cceccdncnbcbc
job you	ZYYabaZZZYlsY
job-word>benefit	cibccjbcpbenc
job-word>call-ask	Znobccmbbbkaa
job-word>client	pakcdcdcZmccc
job-word>cofounder	lZccpcbdcdcdc
job-word>connect	naocccjcbkccc
job-word>content	abbccrZkdbccc
job-word>cv-ask	nancddadddddd
job-word>easy-money	bmbccbZbbZqZb
job-word>equity	bqcdjdcddcddc
job-word>event	bekbbncodYbka
job-word>expert-call	ZonXbbZbZlbba
job-word>freelance	nnjcccacnbdcb
job-word>funding	bsaYobicbbfcb
job-word>i-am	ellddcegojcbb
job-word>interest-q	aaqcbcabZacba
job-word>mule	hmabjkblncdbb
job-word>open-to-new	oncbbanaaYaaa
job-word>part-time	Zpnccbacmaccc
job-word>pay-first	ZZaabnnaZbnba
job-word>pay-word	nmeabdabbdmbn
job-word>permanent	crccfccckcfcc
job-word>recruiter	abocccacbcmnb
job-word>requirements	ilkdcdacobccc
job-word>role	ipbddcccicdnc
job-word>seeks	cpdccddcobfcd
job-word>sell-cta	lmgbdllbjajaa
job-word>site-notice	amlcbcjbajkna
job-word>speak	bbbscbbZccbbb
job-word>start	jqacnbhcbbdcf
job-word>task-for-you	plakalkaaalbb
job-word>teach	ZoabcdiapZfla
job-word>thanks	abZqbceamZbcc
job-word>threat	brbcccbcmbdcc
job-word>unpaid	ZYXaZpXYYaZpY
job-word>wants-job	bbaccclcpmccb
job-word>we	cnmalkdcbdlac
job-word>we-help	alacccZcqccZb
job-word>workplace	crbdddkccchdc
job-word>you	hjlfcccdnbelb
job-word>your-profile	abqccboZbZkbb
jobs ?	raYbbbZanZbaa
jobs and	ccbdddbnpbdcc
jobs for	cabdddnccccob
jobs in	bbocccacbmnab
join ?	ablnmbbnbbbbb
join as	babcqblbdcccb
join me	bcbcncaababco
join our	cmdcmbcodcdcc
join the	ambkaaZlbaonZ
join us	blcclkcoddcdd
joining as	klcdndbddcced
joining date	cmbdddccedodb
joining our	acdqcbabdbbco
joining the	mcbbmabadncdc
joining us	bnnccdiccbddc
jours de	aobddccccccbn
jours par	pddeecdeeeded
june 0	naabjbYlnabbl
june ?	eaaabomZZnaaY
june and	jmbcdlbeodedb
june i	bcmdcdkdlkcdc
june to	naZbZZaaonbbZ
jusqu a	albccbobcbbbo
just a	iblbacmbnkcbj
just checking	obaoccYabmbba
just closed	akccpdaddcccc
just finished	bcamdbbbmnddd
just following	daacclYapZcco
just for	jabccbZbcapcn
just like	bcocccobahcdc
just need	bccdddocccndc
just opened	asabdcedcbddc
just read	ZbZqcbacbnkbZ
just reply	Zbncccpbcabcb
just say	ZanobbYamXcbZ
just seen	ccbdadbdcqcdb
just send	bcbdcdacnapdb
just someone	obcdbcbcnbddc
just that	bcmcdcnbaldcc
just the	bbaolbYcbancm
just told	qmacbcZcaacdb
just want	obmccYabbnbcb
just wanted	bccddckcbodcm
k 0	cobcqcacccjcb
k a	ldbcocjcccldc
k and	bmbcrccccaclb
k base	cqdecedecdddd
k equity	dqdebedededed
k eur	crceddcdddddd
k for	paabqbZacbcca
k hybrid	aqbdddcddcddd
k in	bmbcnbobcbacc
k of	bccdrdbdccced
k pension	cqceddcdddded
k plus	cqdedededeeed
k pro	Zrdbbbbbccbcb
k remote	epcdddldccbdc
k to	lqbcccddcbcdc
k €	bpcdocbccdddc
kafka engineer	ljbdddndbdddd
kan ik	aakbpbYZoZabY
kann ich	bcccoccmkbcdc
kannst du	lbZbbbaaaZmaq
kassel and	Zmlcccbccoccb
keen to	bcnkddkcelddc
keep $	bdccddacedqda
keep 0	acccdjecdcrdb
keep a	bbqpccaacbccc
keep all	nbbbbYoabaacn
keep an	ccobddcdkcddd
keep in	ZabasbYYbXaaa
keep it	abpbbbZbannaa
keep me	bbZccZomoYcab
keep my	cdqedebdbbded
keep the	bbbnblabcakep
keep this	bgbddemdddndd
keep you	aZpcodaccbccc
keep your	bmkbjckbcbkna
keeping well	abocccZbbnbca
kept a	cmbdndadcjcdd
kes 0	mnbfgkkbcbcdc
kids and	ocbcbbbbcjcdm
kids are	bcbcbmaZepcca
kind as	ZbZbbbdolaacm
kind of	jbncidjcllccb
kind regards	jjcdddjdenddg
kind reminder	acbbcblmcbbYn
kind words	cdcdmdbccocdb
kindly advise	fcmhciobcbbca
kindly call	aamcdbobcbabm
kindly confirm	lhckdmblddccc
kindly consider	ccbdddadqccdc
kindly give	abmcddlcncddc
kindly indicate	occmdbcaddddc
kindly let	mcclldceddded
kindly send	mkcdddkcbcmcb
kindly share	imndddbddcddc
kit for	baaccckccbpca
kitchen table	lccdldmddcdee
kite anchor	clejcdgiledlb
know !	lbkncambbbbdc
know ?	aaqcZcjcnYbdb
know a	jcbfdbcnniddc
know about	acalclacdaccp
know an	ZaZlaamaqYaba
know anyone	Zbaaaaoamabbo
know each	aaqbbcZbbobba
know every	ibacsbacbZcca
know everybody	ZZmcbbZbqYbaa
know from	daacccZcoZZob
know how	bdcpdkkbbkdcb
know i	bcdnbcoceacda
know if	jcmdcdfcmccdm
know is	bbodcobdZbddc
know it	nkkccldbciccc
know me	lnadcbbbnlcdc
know more	ZolgbobbaZcca
know my	abYcbbZncpbbZ
know of	ZaZbbbZbtkcbb
know our	Ylbbcbmccbocb
know people	bamcmcZijncca
know somebody	dbnabbYbqZbbZ
know that	dbfkbblbloccb
know the	elcjmjjcblcca
know us	qcbcbcZbclccb
know what	kepccjlcebcdc
know when	cjmcbcacakibm
know where	bbZcclmmklccb
know whether	dfoccdadbnccc
know which	jcoccclccaddb
know who	deadnbdbobccj
know why	acaobbmbnjbca
know yet	bcscccbcbadcc
know you	innccccdiecdd
know your	fmokdccdbcecc
knowledge of	mnbccbadmcccd
known to	japbncacbabca
knows how	lcbkncbccmcdc
knows the	ncccndbcdcddc
kofi !	kdceddnddcded
kofi your	lmncccacbacdc
kommen sie	clndddcddbddl
konnten sie	nbccdobcnbccb
kost 0	bccccZrbccjcc
krijgt een	Zoacnbibbabba
kun je	ocanccabcabbm
kun jij	qcbccZbZcbnca
l anno	mcmmdcbcccdcb
l equipe	bbbccaalclcqa
l heure	abcmdokccclcb
l ora	dbbmcoabibkba
la entrevista	ZnanbaabanjaY
la fiche	imbddcbcccccn
la hora	obbacoibbbbbZ
la idea	nblboaYabZaaY
la mia	amacbnpbbacba
la nostra	bmcccokbccjbb
la plaquette	ndcccdocccccb
la plaza	aoacbbZabbcbn
la region	bbnclaZbancba
la reunion	ZbbacbZZcnaaq
la sua	mjclccbcccoba
la tua	kddeeededdbpc
lab and	bblobaZncZaca
lab in	nacobeabbabbb
lab is	Znccckaocaddc
labels and	ZabbcoYacbqbZ
labs ?	bmbcbckcocddb
laid off	cbbdkdacqjdcc
language school	mddedckeicefe
languages and	bbmcccncmbccb
laptop and	qcdcedidedcdd
las 0	abbocbaababaq
las noches	mccdcccdmdldc
last mail	abaccbqncaccY
last message	alkccoZbkgbcb
last month	cddkbcebdmoci
last night	ZhabbbeZbmbar
last one	ajbfcbkqbacca
last spring	klaccbbbbqcca
last thursday	bdlemdcddmddd
last time	ZbmbcrjbbYbcl
last tuesday	ikkmccZbcnbcZ
last week	dbjlcdefmebkj
last year	lekeijfmcbecc
last:benefit	cdddifnekcifd
last:call-ask	eijnefjfdbddd
last:client	jincecledcclc
last:cofounder	clcdpdhjdcded
last:connect	cdeegdchdpdlc
last:content	cciedidqccdde
last:cv-ask	lmmddecdddddd
last:easy-money	idcdiiffecpcb
last:equity	bichreccededd
last:event	cdcddfdqefeid
last:expert-call	cddrieddicddc
last:freelance	mdijedheedefe
last:funding	cjfhqcdfdcecc
last:i-am	dekdfdidlldce
last:interest-q	kljeieieeddce
last:job-word	cimddcceledlc
last:messenger	cdecddbchdrdh
last:mule	ceiddcfjifmdj
last:open-to-new	ccrdddgdcdedc
last:part-time	mhcdklcjjdccc
last:pay-first	ecciedibccqck
last:pay-word	mdcldmhddbhdd
last:permanent	cpedkdcdedhcd
last:recruiter	ddmdddjcibelk
last:requirements	djjiedjjecflc
last:role	dldefefejddke
last:run-code	cibjbcgbhepmb
last:secret	dccdcmbbccrjc
last:seeks	dijdkhddldeei
last:sell-cta	feeffdokdbdef
last:site-notice	ddcdddcdcddsc
last:speak	cdcjcncmclccc
last:start	neddiejehcfde
last:task-for-you	mcbchdjjecimd
last:teach	bdcedoclkjddd
last:thanks	bccdccccgrcld
last:third-person	ecbldcdnlcdcl
last:threat	jicickeddckki
last:unpaid	bcccimmndbdfi
last:wants-job	cdceedcdrcdjd
last:we	heeefikjcgide
last:we-help	djdcdjpdgcdcd
last:workplace	mlfdekcddddde
last:you	eejeeegdgihke
last:your-profile	fjmfddcecdenc
late father	ocbdccbcbmceb
laugh and	bcaobcaabcaco
laugh out	bmaccaabbpccb
lavoro ?	bcpdccmcbacba
law firm	kccqccadcbccb
lawyer for	lnbeeddeddeee
le 0	efdbcnajbbdco
le client	pddjddcdddddd
le code	bccccnbbccpba
le contrat	abbbccaabaaaq
le mando	lbbcocmcccccb
le poste	aoYccbabnbnba
le sue	ajacbbmbambbm
le va	bbrmccjbcacaa
le votre	bcqccclcbaccb
lead at	albbcdanbcbob
lead for	pdbdddcdccddc
lead in	okddedbededee
lead the	cifdknhcdceed
lead with	jmaelededdeee
leaders in	ccccddjqccccc
learn about	adiadnnacbcdc
learn from	ibZclnabaoccb
learn how	ZaZnbaYmmYZpa
learn more	ccoiddmcdcddd
learn that	bibdcbacbqccb
learn whether	hbocccbcnbddc
learning engineer	jocdcdcdlddjd
learning ingenieur	kkeeedeejeeee
lease on	abZbmckaaabco
leave and	kqacbbacbmcdb
leave cover	ocbcdcjmdcddb
leave for	akqcacabbabbp
leave it	fjbcccnlcbcdl
leave the	albbccbbccoml
leave you	aknccnnbbabcb
leave your	abqbcbabaamca
leaves us	bqacccacbacbm
leaving the	abpbacjbakbca
lecture on	bccbdoakcbccm
lecturer for	Zbcbdsbcccddc
left 0	lcccdaoccbmdc
left a	lcbbccabbcnbn
left and	jdldkdjdccdld
left behind	nbbcbbZbbYbcq
left for	labnicilbhbcb
left in	cbajccdblqccc
left on	bccpdclZcafcb
left over	ebbcocamdbkcb
left the	abbonccccfcod
legal aid	djkdodbbccccb
lei e	mbbccbncbblcb
len:0	aaccbbbkbmcqo
len:1	ddheegeihkefk
len:2	kkhjjijdibjcb
len:3	jjffjeideeide
len:4	jiehfejhejeed
length 0	pccldcbldcccj
les loyers	acbccaaobmmaa
less than	kbccdcrcdcbdc
lessons on	bddccqblcbcdc
let me	kcledckcjdddk
let s	bbjdpccbbpcbi
let the	cdcdddbccocdn
let us	cbbkedllcbhhl
let you	bcmccdlcbncbl
letter about	jmbdccaocbcdc
letter for	cbaccbklnZecm
letter of	bickpcdbdccdk
letting me	bdcmodbddbded
letting you	bcdckdocmaccc
level 0	Zbcccpabkbpca
liberty of	aclbcbllncddc
licence and	bbccmcacmbodc
licence is	anbbcbqbccbdb
lift engineer	ambdcdincbccc
lift it	cdadcdpdcmddc
like 0	lbcccbajcmpaa
like ?	ccpcccYcoaccb
like a	njdkcdkbbbdjk
like and	mdqcccbZkacdc
like from	Zbncdoabbabcc
like i	jcbdcdmbbnddb
like is	qdbdddbdccdec
like it	mnabdcdobjbcb
like me	jfZdbclbpaccm
like one	obacmckccZcdb
like our	bbbccnaocabcb
like ours	cbnbobZabZcdb
like somebody	apccilacdcded
like someone	jacbncnbalbbb
like that	bdpccclccjccb
like the	mobhcbllcacdc
like this	ibbclcbbcaoba
like to	jjkkjefdjeddc
like you	jfmckmcccdecd
like your	bbnmbcdbcmlcb
like yours	bcbcncoccbZob
liked it	abacccjcobcma
liked the	abmdddbcdrcYb
liked your	nbaobcYbcbmYb
likely to	mbacccmcjccnc
limit of	ZobbbbZbbaaoY
limited to	bcccccbpcbnaa
line about	cbbcccmabpccc
line and	bcacodmbbmcdc
line is	nbbckcabccodb
line to	klbddecddmded
link ?	bmbocdkbdcccc
link and	bcbecamlcbpbb
link in	bcjcccZrbZacb
link to	abbbcaoodkbla
lisbon ?	Zmccombdacacc
lisbon and	knccddcedcked
list ?	bcaccnqccbcdc
list and	ajndcciccabdn
list for	ccobceZbmcbbn
list is	nabbcbnbabbnY
list of	ebncieobibcci
listen to	ckddclnidcded
listen wherever	cccdccbqdbccb
listens to	cnddldkddbded
little bit	hncdbdadmbddd
live in	lljdcdjcieddd
live on	abkajnapcacba
live with	apbnhaabcbccb
living and	nbZobblaaYaca
ll add	fbmcbcZbcanbn
ll ask	fknbclmZcaccb
ll be	benccddlbledk
ll bring	bckdldkccccdn
ll buy	bqZbbcYbbZocZ
ll come	ZnZbbcnaabYpZ
ll do	kbabmljbbabco
ll find	ZbabbaYabZioo
ll get	cdbcddkcchqdf
ll give	ajbcccicbbqda
ll go	acbclZZboZcco
ll have	aeebcknjclbck
ll keep	ahcmbcjccbmnb
ll know	lbqccdadcacdc
ll leave	bmecccpcbabcb
ll match	ZZombbnabbbca
ll need	abpcbclbbafcl
ll only	ablcccbboabcb
ll pay	pbbccbacbaoca
ll receive	bcabccabcbqkZ
ll remember	dpjdlcbdbaced
ll run	alccnclcbcjdc
ll say	anlcbcabbZocb
ll see	caocjccbckncb
ll send	cdbldbcmccndj
ll set	bnbcddlcccldc
ll still	cklcmecdccdee
ll take	fmbjcclckZlcl
ll talk	jcbdmcbncided
ll tell	dceclmfjkjcdb
ll try	anndiladccddc
ll want	bbpcaclccbbdc
ll write	bnjcblkbbYbdm
lo que	jcbdfmiccnccb
location and	kcldddcemddec
location remote	qccdddcdddddc
log in	abcccbZbclrlZ
logged in	bcdddcbcddqbc
login and	cdccdcaddcqca
login code	cdbdddcccbola
logistics and	cdcdmnkbdcdec
logo for	YaabbbobbZWqY
long as	pdbcdlbedfcec
long it	pcblddbccbcdc
long standing	blcbcdmddlced
long term	mfncdcbcddidc
long that	cdbmcdbmdleee
long time	cfaccdmcloccb
long way	jmodcdbdcYddd
long you	nmldbdbdabcdc
look ?	qkbcackcbbcdc
look after	kcleceocckcdc
look and	qbacabZnaabca
look at	fibckckknacij
look for	bjpckncbebccb
look forward	cckcdcbjcrecb
look it	klbkccbbbobdb
look like	bcpcmclccbcdb
look on	ZmaoabZbaYboa
look over	bcacabjboZbco
looked at	cbbcmcobclfla
looking after	bbmccbnkakcca
looking at	bcbrbclccccjc
looking for	jjjdkfdcjcfeh
looking forward	kljcdebddndcc
looking please	jnedeebedcdee
looking to	alceomacbjZcb
lookout for	bbqcmcabcZccb
looks after	icbcccscdaddb
looks for	bpccckbjmcddb
looks like	bblbdcjbcmbcm
los ninos	alabbbabbaabp
lose 0	Zcbcbbrbcbccb
loss of	bcacbbmbbamam
lost a	mbbcjalbcbbcn
lost its	Zobbepabjaccb
lost my	bccdccacpkmca
lot of	cancikemcjcdc
lots of	nbpccdbdbdccc
love it	ncbccclnbbbdb
love the	mbacbbmaaYbbo
love to	ciljidlkhiccb
love what	ccbcZdtccbddc
love you	lmchmlbicbcdc
love your	kcdbmcmicbidb
loved the	kobcbbabcnbcc
loved your	mibccllbcmedc
lovely and	nbccnnZababca
lovely to	ikacbcimcocba
luck with	ZZZbabXaoobbZ
lumenbank ?	acanccmcmbcca
lumenbank is	bladddncbcdmc
lunch ?	anibkchbambba
lunch and	bcjnpbZjbebcb
m 0	ZaZbmkfbrXbba
m a	ddeeicjcnjldc
m afraid	jbkclldikabdb
m after	qbpcbcabbacdb
m also	acZccccbmqbbb
m an	abalcldbpZmdb
m around	accccdacaqddb
m asking	dfocccabpYcca
m at	nbbpabZcdlbdb
m back	abZbcccbanbdo
m building	dcmljdadccndc
m collecting	aanbbbZnZnbbZ
m doing	abmpcbZmjabcb
m finishing	ccZddcbcsZcdc
m free	bbYbccZbqdbcZ
m from	acncccacbknba
m going	aajcackbkaqcb
m good	abacbbXarZbca
m happy	bcdcccqdaZddc
m head	almccoaaaabcb
m here	bcocddbcoYcdb
m hiring	cpbddececdeee
m hoping	jaXbbbZbqmcbb
m in	clccddkbenidi
m just	ocYcccjcZpccb
m looking	kiajneZdpabdc
m making	mcpcbcbcbaddc
m new	bcfccdabbsccb
m not	efeicedclnhcc
m on	djbhecbbkendm
m one	ZbnbocZcckccc
m only	bbecbbaoaobaZ
m out	Zlccbobcbbldb
m putting	fcomfbabcbccb
m raising	ccbcqdacYbbdc
m reaching	albccdocmZcdc
m reading	bdcddckmcmcdb
m ready	bcbcbcacqacdb
m retiring	anZbbcZbZqccZ
m selling	ZZabrcZZaZnbZ
m sending	abbcdcbdcnpcb
m so	ccldcdcmcoadc
m sorry	hbakbmkbimfdc
m starting	hblcqcacbiccb
m still	ZndbmbYbndbbZ
m stuck	ZcZbccaaamocn
m the	ljedjeddjjfdc
m thinking	jbZblbabolcdb
m told	bencccaclnccb
m trying	cdkcdcbcomdcc
m usually	bcbdccaccqdeb
m w	kncdddcdccdmc
m with	bcbqccmccbddc
m working	cclcncakbcjdm
m writing	ccbdjmdennccb
m wrong	lcbbcdancmcdc
m your	acabccqakYbcb
ma am	mjbccbannabca
maanden €	oddeeddedeeed
maar ik	lbmdccbbanccb
machine learning	hmcdljcdkcdid
mad ?	ZaaapbYboabca
madam i	bcbdlcoccbcdm
madam we	pbcbcbnbcdadc
made 0	cccdcamcdbmmd
made a	ZbabpanobYbci
made for	oaZabcpbbZcbZ
made in	edccddokdcjdc
made it	cdcedecldneed
made me	beojcdbbbncdg
made my	jcbdddbcardcc
made redundant	ccbdcdccrYcdc
made the	cfbckcbclpcdb
made us	bcbdddidclcdn
mag ik	fhbapdecnccdc
mail about	qcbcdbkmcbcdb
mail address	bbbbZcaocbfna
mail and	fccdddmbdcrYb
mail from	kmkbccZbbobcZ
mail password	cccddcbcdcrZb
make 0	abbbnaZabbqdb
make a	algdcmfkgkcdc
make it	jbaijkebiddmj
make one	qZabaoZaaZbbZ
make or	acboccmbdccdc
make sure	blacccobbacbl
make the	ljbdckmmcbddc
make them	pbacbclmbabca
make you	bnldidjdcccdj
make your	ababbckacbqbZ
makes them	acbnbcpZcbbcb
makes you	bbpccdaccbldc
making a	damnnkZbbabca
man in	ancccclmdbddc
man who	albcblmkcjfcb
manage your	ccadddmccbcob
management at	deedendbldeed
manager 0	nldeddhddddid
manager ?	akicdcecnmccc
manager a	oZccocbcdcbdc
manager and	khoccclcbacdb
manager at	iqcddcbdkdcdd
manager for	nncdddcdddded
manager full	cqcdcdbcddddc
manager has	bblcddbcbndmd
manager i	bmadddmdmbcdd
manager in	gokdddcdddded
manager leeds	Ziacdcaccccqb
manager of	bqcddcidccddc
manager on	ancdddcdcdodd
manager permanent	bqbdddcdddddd
manager position	cocedecekdedd
manager s	anobcbjcbabcb
manager to	apbcccnbcccdb
manager who	ammdcdkdbbddc
manager with	doaededdldeee
managers in	bmkbbdncdbcdc
manchester ?	bjnccobccbcba
manda o	nlmccabbcbccb
manque un	cocddlcclcdcc
manufacturer of	Ycbpcbmccbcdb
many client	ZZscccZbbZbca
many of	ZbZcbbiabqbca
many people	edZkcdcccrcdb
many thanks	acbcccabcobco
many years	nccdddidcljdc
map of	pbZcccmcabccc
mapping the	ccqdddbdbbddc
march 0	pcdcdcaadkcdc
march ?	hccndbandccdc
march and	lclclbnbebcda
march at	ZbbccbZacbZar
march in	cbbbckaqcabcZ
market ?	bcnbccincaccb
market for	cbqmcdadcbdcc
market in	bmhnddbddbded
market research	ddckdcblcbdnd
marketing manager	mncdddbdeidid
master s	acbcclabqabcb
match 0	bqaddecdddcdd
match you	aZqcbcbaccbqb
matched with	lclmddcddcccd
maternity cover	mddddddendeed
maternity leave	nobccbbccbddc
may 0	bjbcmeaplbbba
may and	oaccbfZnbmcbi
may be	dbkjdlkeecdkd
may have	bimjckagjlddc
may i	jjljddicmiccb
may in	Zbcbabaqcbbcm
may remember	acmcddqddacdb
may to	rcbddcabcccdb
may we	ddlmmdlbcbccd
maybe 0	lcbobkbccccdc
maybe a	mdklddcddbddc
maybe you	aiacccdcqeccc
me !	obZmcclccZcdc
me 0	cbikmcmcbbndb
me ?	ebbcojZbsZdcc
me a	ldlccddckikde
me about	abYlcnbbmpbcb
me after	bcldldndcbdec
me again	daqmdflbcZccc
me an	pbjdcdldcccdc
me and	jjbdhiefdkldd
me as	cdmdkdjdclded
me ask	nZacccodbbcdc
me at	mmacbbkcbocca
me before	ndcdddacdncdb
me but	bqblcdcdbbcdc
me buy	kcocbcYcbmbca
me by	icplddbdcbddd
me down	mbocccabiebca
me for	hehkhkhkjbedc
me from	akacpcebkjccb
me gustaria	lcnccclbijcbb
me have	mdhdddkcccmdc
me honestly	ncZbbcabpabdb
me how	dcacccjbmmmdb
me i	cjcbmcbknbica
me if	kdpjcjbhebccb
me in	bijcjmcblkcce
me know	kckjdcccledcl
me last	adocbcZnambcZ
me laugh	bmbnbkaabdccm
me more	aancbpZbabbcb
me my	kbadcdbdoicdc
me not	cnbccdacmmcdc
me of	hbqcbdaccccdb
me on	addcecddljncl
me one	bnccbmbcmbcdc
me or	cccdddfdncndd
me out	abbcpnbcbbcdc
me permets	bcacbbnakmcbb
me she	acnccmanbadcb
me so	fbmdddbncdddc
me take	ldcdndbdckded
me tell	acqbccnblZbdb
me that	llbdldcdlbjdc
me the	kckccchbbdncn
me they	bcodcdnccacdd
me think	bcrcddbcceddb
me this	blkccbpcbaccc
me three	bicccoabcandb
me through	aaamlcaclobcb
me to	ekddhcldkjdce
me twice	nZkcdnacabcdc
me two	cccdocmdcaded
me use	mccdbdbdnamdc
me what	ncngjcZjnacdb
me when	dgjlcbebanbcl
me whether	bclccdbcqaddc
me which	bcocccjbanccb
me who	cfcccepcnecdb
me why	bncckcikccdec
me with	jfacccabnmlch
me you	cddbflkiiobcb
me your	kfmickccceedj
mean a	ZbbblnZncaccb
mean it	kncdldcbdbded
mean that	ababbapbcocca
meantime i	cckdddcdnlddc
mechanical engineer	kbcdnccckmccc
medical device	hkboccjcdbcdc
meet at	abZbbbYYbsbbZ
meet in	bcbncdbndkcdc
meet the	aokclbbncbccb
meet you	dnecccbcbolce
meeting 0	YbbYboanbabbl
meeting and	abkncbnbcajdb
meeting in	amcecmebcbcdn
meeting of	abcbclbpdZbdb
meeting on	bcccdcaZcobco
meeting with	apccddbdcbmdc
meeting you	lmnbcaZablbcZ
meetings a	nabpaccdddddc
meets on	Zcbqcbbacbbck
melden sie	acbcccbcdcmob
member of	aalnbZYlkaana
members and	bcccccamdclnb
members of	alicbbaocmbbl
members receive	abbqbaaldbbbb
members voted	mkbbcabZcobcb
members who	bcbcnbcnbcckd
members with	jcaccbaZcaaqa
membership is	abbccZpmdcbdb
mention you	bascdcadbaddc
mentioned in	aZecncaabZboa
mentioned that	nbbbjaZmbnccb
mentioned you	lmcdddbedlddd
merci d	ccbcddcbcpdcl
merci de	abbbcbabbaYar
merry christmas	bbacccabcrbaX
mes a	ncddecmdddddd
mes y	mccckjbcmcjcc
mese a	lccamoaaccbba
meses 0	rcddddcdddddc
mesi 0	pdededcedeced
message ?	alcccpZblkbcb
message about	nkacccabbpbbb
message from	daanbbZZllYqZ
message of	dbdcdebkcimnb
message to	kjkcdiciciclb
message was	hbcddccbcabml
messages will	ddceedcddcqZb
messenger>benefit	ZccbdbYccdpdc
messenger>call-ask	pcncddadddbdc
messenger>connect	pccacbbcdcadc
messenger>easy-money	abccbbabcbqcb
messenger>i-am	gancmaabaapbb
messenger>job-word	bpndccccbclbb
messenger>pay-first	ccddddcdddncc
messenger>pay-word	Xabccbbcacpcb
messenger>secret	dddedddbdcnec
messenger>we	ooabaZabbbZca
messenger>workplace	pcdedacebebed
messenger>you	ZlmbcbZbbkrcb
messenger>your-profile	bbqccdYcbcYcb
met at	elkbncdccjccb
met but	mbadbcacbqccb
met de	ZaabbbZZamhZp
met een	kkbcccacbacco
met je	baYnacabbqmZa
met onze	Zcbacbqccclcb
met you	bcacccnbbpcca
mezz ora	Zbnobcalbbbca
mi farebbe	mkbdcdlcclddc
mi ha	ldpdddedccdbd
mi serve	obbdlcbdnbcdb
mid sized	bmacjdbcoaddc
middle of	kclddibddjemb
might be	bdjiocdldccdc
might i	eblbkbbbqabcb
might like	bcmdbbZlckcnb
might suit	knkeeecdcceed
might we	lbccnblcddddc
might you	acqbhlZeiZcck
mil e	hkbcpcbcdcbcc
mil por	codclcbddcldc
mill lane	abbbbbZnbabbo
million dollars	bcdndeldddked
min call	mccoccaccccca
mind ?	bcrdcdjcbaddb
mind me	alndcdbcnaddd
mind telling	aclbccaclncca
mind the	nldecdcddcded
mine is	mbabmcYboaaca
mine s	ZaYbabZanqbbY
minha filha	lbabbpbbbabca
minimum ticket	abccrcYabbZcb
mins on	abbqbcebbbbdb
minus 0	occccdldddcdc
minute call	cceYmkncmbcdd
minuten 0	bccoapaacbccb
minutes $	abarcnZabacca
minutes 0	abbqcqZXcback
minutes ?	ablomboabZaca
minutes a	ZcbqdZZjcclcb
minutes about	ZaYmkZYqnZbba
minutes and	ablqcicklbccb
minutes at	abbnnbnabZbaZ
minutes by	bcbmcblpbbcbb
minutes for	abjjcbmobcbcb
minutes in	abjncanlcccdb
minutes of	icbkccZcrZdcj
minutes on	bebpdellcccdc
minutes to	ccncccncmbcdc
minutes with	Zbniblnamabcb
minutes £	abbocpaacaccb
minutos por	ccbpcbbcccbcb
minutos sobre	bccpdabcddcdb
mir die	ZbZbbbZaaYjaq
miss the	cbZccaacbsccb
mit dem	akabbbambakbo
mit unserem	acccccpcccmcb
ml engineer	hjbdkdbcmmcdc
moment ?	ocncccicbgbcb
mon cv	bcceddcdqcddc
mon nom	ccadddcdpdkdc
monday 0	acbccclbbbbbq
monday ?	odekcbpbbacca
monday and	bcacccapbncda
monday to	oldcddbccmddb
money and	labbpnZabbacb
money back	bcacccocbcbcn
money for	lnbbkcZnhdicb
money from	kphcababbapca
money i	inbdcdbdcncdc
money in	Zbbcsbbacblcb
money is	ZbjakcabbZmoZ
money on	mccbcckcdkldc
money to	maaabbYaaplba
month $	mbdddnbbddcdd
month 0	ccemknYabanbZ
month ?	obbbnimacbccb
month all	Xnbcbcobbcndb
month and	acbgnbpbdkidb
month at	ncbccmmcccccb
month contract	pdddedcedeeee
month end	fibcccmbcnbma
month for	cbceoijkcbldc
month from	bccdrdbddfded
month i	bcjdldlccamdc
month in	ocbcjcmbcbccc
month is	embccdqdcZcdb
month of	obcccccccaZob
month on	ncccmdjdddded
month one	kbcclcncdccdc
month out	bcbdqdadcbddd
month per	abbcacqbbbncb
month plus	aoccnciccccdc
month s	ikbalbmddbedm
month the	Zbamlclbnjbcb
month to	akacncZboalcb
month until	bbccqdaccbcdc
month we	ljdcdnjcddcdc
month which	bccdpdamcbced
month with	Zrbccchdcbkdc
month you	jbbbeaqbcabcl
month £	mbdccoabccbdb
monthly fee	pbbccbncZccdc
months $	ndddemceedced
months 0	rcddddcdddced
months and	obndkcbdcbcdc
months at	rccdddcdddded
months contract	oddeeedeeeeee
months of	qabcidbddcddc
months on	kbcdddndldcec
months to	ncbdcdbcljmdc
months you	ajqcccabcaccb
months €	qcdcdedeeeded
more ?	eoefhcmcdcddd
more about	mkmkckcdbdccb
more and	bbZcdcllcpcca
more in	bmocdcmccadcc
more than	ckekcklchdhhd
more when	aaoblcaabbcco
morning ?	ZnZnbaZabpbZY
morning and	mhhccchcbaccn
morning before	cdcdddbdcnndc
morning i	bcabkcqdcabdb
morning in	abbaalaicencn
mosaic rent	ddldcdndkcdlb
most grateful	cccddmccocded
most of	ifnddemdccddd
most people	edkcdbojdcfed
mostly and	mdmdldbdcbced
mostly from	pcddddbddcded
mot de	cmcdddcddclla
mother s	mkbibbaccZocl
move ?	bjndddcdcnddb
move the	bbadccacXccbr
move to	bncdedccpaadl
moved from	fcZdcdbcbtcda
moved the	jjbbcacbcZbbq
moved to	bekccmabkkbcn
moves to	ccccZccbcbbbq
moving to	knbccjaclbcdl
mr fagan	aannccmbbbccb
mr oyelaran	bfnccbacbncda
ms tran	mbccclnacbcdb
msc in	aaccdmbpccbcc
much for	lkfccalbbocca
much more	acbnccnbcjcdb
mule>benefit	lbabancaobebb
mule>call-ask	ajllccmccjfcc
mule>cofounder	bbbcrcZbbacdc
mule>connect	abjbccabbpnca
mule>content	maYppYVWZZYbY
mule>cv-ask	caoddedeZddee
mule>easy-money	acccbbabccpcb
mule>event	dZhlaklcbkmaZ
mule>freelance	qcccddaddmaec
mule>funding	hlbbXbooaaZca
mule>i-am	dcaakdakjepbj
mule>job-word	cpjnbcZmbaebb
mule>messenger	dddedddbdcndc
mule>open-to-new	bcoccdncbbbcb
mule>pay-first	abccccacccsdl
mule>pay-word	ndbbcYbgbbsbZ
mule>permanent	crcdedddddecc
mule>requirements	YZlkbbZcnoaca
mule>role	ipbecdakcdncb
mule>secret	bcccccYcdbrcb
mule>seeks	lnenbdcambcca
mule>sell-cta	jddmecobcckdb
mule>site-notice	bcobdlnccbicc
mule>speak	ZbaZbaZqbbaca
mule>start	efbbbiabbcqca
mule>teach	dbnceoaalajdg
mule>thanks	bcacccaamYbcp
mule>threat	boccdbaccclan
mule>unpaid	Zcdbdpaaccbdb
mule>wants-job	cbbccbbcrjcdb
mule>we	nkcakjjdbblcb
mule>workplace	mbdbddbcddpdb
mule>you	eilfhhdjeekbd
mule>your-profile	nacbbYaocaocb
music and	mcacccbcnacdn
must be	mkbbcclcljkcb
must find	bcncclZcnacdc
must have	qajdcdkdccddc
must pay	caddecbcddqdc
mutual contact	bpbdcdadkcdcd
mutual friend	bmacgcnbbjlba
my agency	pcadccldbbcdc
my application	ccbdddbdsacbb
my assistant	Zccddaobccpdc
my attention	ljcdemddddced
my aunt	rbbcmcacbbcdb
my best	bldcccmccnbdb
my book	bcbccbarbZcca
my boss	mncccckcblcdb
my brother	elhbnkcaldbcb
my business	bbacodacboddc
my calendar	bcldidodlccdc
my certificates	bcacccadqaddb
my client	jlolddbcccddc
my clients	bcqcddndcccdd
my co	ccidolchdcded
my colleague	hjndcibdbncdc
my commission	bccdcdqcdccdb
my company	aaacqblakalcb
my condolences	abZbbbZaarbbY
my contract	YaYcccZctacca
my course	abbbcYnmoYaba
my cousin	kdbcpcjcccccc
my cv	cccdddbdsbddc
my daughter	kbicclakkncca
my day	Zbaddcbcmpdbc
my dear	amacbcZcanncc
my degree	cdbeddcdolddd
my desk	cbqcccbclbeck
my diary	bcncbdpcbZcdb
my door	cclddcacbpcdc
my e	jlkbdccbcnbcZ
my english	kcacbnZbknbbb
my family	cccdjemdnbddd
my father	diacniibimbcg
my fee	acaccdrdcccdc
my first	jbhdccalomcdb
my friend	bbacckjlZoldc
my grandfather	abZcbnZbYqbba
my grandmother	naaccbabndbca
my head	aoceddbdmcded
my house	nccdldcckacdc
my husband	ocbdddbdnbeed
my idea	doddkdbdcccdd
my internship	bcqcccbckadcb
my invitation	cceoidicegdcc
my job	aamlqcabZamcb
my kids	abacaaabbqncZ
my last	acnjjmmbccica
my late	pcbccbbcbcndb
my list	bbrdcdocaacdb
my mail	qcbcdcnccbcdb
my manager	ZZncccncZblcn
my mentor	ccbdcaacmapcc
my message	nZcncdZbmdlba
my mother	lhbejhbdcocdh
my mum	Zbacbbicoamcb
my name	cjedjdbdqaedc
my nephew	nbbcboabbbkdb
my network	bcjccdlclndcc
my new	ababcaYrZZobZ
my newsletter	bbaccbZsaZbca
my niece	bcbddcbkcoldb
my note	bmkcddpdcaddb
my old	acacbkhbopbcb
my own	bcjciikfmmcdb
my parents	ZbacmbabaYccq
my partner	bbalqbkcfahcb
my partners	bcaobcaccncdc
my password	acacbaaaanWZq
my phd	ZaabinZbqkbca
my phone	abdcccabZfrcZ
my podcast	cdccdanndbddd
my portfolio	ZaZbmcZctZcca
my previous	chjidcldnbcdc
my profile	baccccZpolbbb
my request	ccadddbcbrdba
my resume	cdcedecdrbedd
my role	cbaccdacnocdc
my savings	acbdpdcbbamdc
my search	cbbdddadqbddc
my second	amadbbabnoZca
my services	ncbdcdmdZccdb
my shop	qcccmcYcccbda
my show	bcbZcaisbZcdb
my side	kcZcbcnbbYoca
my sister	kbbcocalbkjci
my son	ZcbacqZbnaldb
my supervisor	ackcdcZcepcdb
my survey	bcaoccaYbfnba
my team	ekllckjbbjjdb
my thesis	bcbcbcZbmocdb
my two	jdbccdmanccdc
my uncle	acbdobaccardc
my visa	bbbdccacsabcb
my week	jcbcccabarcba
my whole	cjadcdbcbqddc
my wife	njbcmjbckdedc
n a	bcbcdobbcbbqa
n1 0	njbccbabdcndb
na lumenbank	ddcdddkdocddc
na segunda	aabccjmbclnbk
na sexta	Zobbcbaamabbl
na sua	cacdcdmcpccbc
nach dem	mcokccacbbbcb
name ?	anlbcbZcZnbbb
name a	mjldcdadlbddc
name and	bbicdcbcbmpic
name as	bbhcddcdqbccc
name came	jpclddbcckcdc
name for	cbcdmdbdcnndc
name from	llaccbbbnlcdb
name in	cjcjccacmlbcm
name is	dlleikgdecedc
name it	acpjZckbcbccb
name of	bibcccdloildb
name on	cbmbklkbbobcb
name s	mnncbcacbacdc
name the	cbbaqbabbbacb
name them	ocmccacccbidc
name to	YboocaacmZbcb
name was	pcdlkcbccjccc
name you	anZcabZbplbcb
name your	obbncaZcccbcc
names of	bbnccdkcdlckc
nd and	fmobbckbcbcdb
ne parliamo	clccocbcdcccb
near lyon	mdcddcbddcdoc
near the	ecpdcdfddided
near you	habjbZkbbbdqa
nearly always	adbccdqccacdc
need 0	lbbmcaZbpbmcb
need ?	mnacaclcibbdc
need a	njbilfcbkbjcc
need about	rccbcbabcbbca
need an	ecjccnlclhddc
need anything	oddddbcddldee
need for	ncmmcbacccbdc
need from	qcbcccacbmddc
need help	labbacncbbncb
need is	obldjdYccbkdb
need it	pmacbcccbamcb
need of	mbecckecmlbdb
need one	ebacmeYbsbbcb
need people	abpjccabnbkdb
need somebody	jcbmmlabebbcl
need someone	nlccmkbcdcedc
need the	cabcnbackcndm
need them	obccccncbfbca
need to	bilkidieblcci
need you	bjlcmbacbZmbn
need your	cbjdjbcbbaoco
needed for	obcZdpaaccbba
needn t	dbcjbofbbcami
needs a	jnbfchbcmbdij
needs an	pcdldecdddddd
needs somebody	lccbcklcccmdc
needs someone	pbnccaaabbcca
needs the	naaclcZccabco
needs to	mbncccbcbancZ
neither of	pbbcmcaccfcdb
nel nostro	cnddkdkdddddd
net 0	naccnbkdddcdb
network ?	abaqnclbcacca
network engineer	lljdddkdkbdcc
network of	fcncldjddcddd
never ask	mcbjcaabcaWqa
never been	dbbpcYabmabbb
never do	bbrcldadcabdc
never had	acbccnablcpca
never lost	bcddcbmddcodc
never met	dbbcdjZkbqlca
never said	bckdcddcbqccb
never share	aaZaaaYZaZXsY
new account	abbccbabcanan
new company	Yabbqbmbcbacb
new contract	pcmdedbdddcdc
new course	bcdddaascccac
new episode	cdcddbbpdbccb
new in	bcZccdZbbscma
new job	baqdcdbcbjcob
new on	abnabaYqbZbbY
new one	llcmcbaabkccl
new ones	jjbccbabcancn
new opportunities	dcpeeecejdedd
new position	aZmccdbbajcqa
new request	ldbcddacdbcqa
new results	acbdddbbcacqZ
new role	bbkjddbccpcba
new season	abbccbarcacaY
new year	bbjccclbmocba
new zealand	bmmdcdbcancdc
news from	amacbcZbnZboa
newsletter about	nddddbbodcddd
newsletter on	bbacocZnbabca
next ?	bhsbccdbcZcdb
next candidate	ccdcedmdddoca
next door	abacacqmckccb
next month	edbjddjdljddm
next of	cdddddcddcpdc
next one	dcjcjcobcnbdb
next quarter	bondedbddcddc
next release	aaacbbZacYaar
next role	clmdddlccdeed
next season	kcmbbbobbbccb
next step	blqccdccbbccl
next summer	bcmdcobdjZded
next time	aahccbZbbZbcr
next to	jmbcbkcblmckb
next tuesday	bbbcccpndbcca
next week	kcckcckdklcck
next year	adrcccdckbccl
nice to	bcgcccacbtjca
night and	jkecbafamoccb
night i	bcbcdcabnpcdb
night of	ZZnbakaobZbba
night shift	boldccamclcdc
night shifts	bnaabalnbZmcb
nimbus care	cmdeedkdlkdfc
nine countries	lmbcjcZbbboca
nine days	abbcmcocbZmdb
nine minutes	abYXbbmpmZcca
nine months	obcddckjblddd
nine people	mbkcbbjbnabla
nine years	abkcmlbbmlccb
ninety minutes	bccbdohmcccdd
no ?	noecbbZbbimcb
no action	bcjcdcabdbknl
no agency	jqcdcdcddcddd
no agenda	ccbcccajcrdcb
no and	kcbccnccbjcdm
no ask	ccbdadaccrdcb
no boss	nbacacabbZpca
no charge	ZbecbcnpbZbcn
no client	bobmcaYncbcdb
no cost	dicbabonccbcj
no experience	acdddcccddrdd
no fee	edhclZcqdecdc
no fees	oaabcYapbaccb
no fixed	bZrdcdacbacba
no further	abaccbaabbbfq
no hard	ccidcdmbbndcb
no hay	aaabolZebabbo
no i	kilcbcaccoccc
no idea	obkbmlgbaabcb
no interview	bcddedbddered
no it	abnbcbmbaobbZ
no job	bapbbcZbaZboa
no lo	ZaabnbZablaoZ
no longer	dckdddbccicpj
no me	mbbcocbclcZdb
no money	YZabpoaYbabca
no more	Zpdlcbhbcabbm
no names	ackpdcbcdccdc
no need	cbacclfbarbcb
no obligation	Zcbcccqbbmbcb
no one	jdcljkebmacdb
no other	okabccaccablm
no pay	abbbbZmpmabba
no pitch	cdacccmabpdcc
no preparation	Zbbqbaancbbba
no pressure	bcmcccjccndca
no problem	abnddemddcddc
no product	abajnbXabarca
no reply	ZbabcbZabnlZo
no risk	cdddddZdddpdd
no role	abqcdckbbabcb
no rush	inbaccaccecdn
no salary	edeenedeeeefe
no sales	aabrcadmbaZca
no se	ZbZbonlabZfaY
no shows	ZbZbaaramZaaZ
no slides	acbbcoaqcbacb
no strings	jcbmccpbcabbb
no thanks	kcmdddkdedddd
no to	eeobccbcbjccm
no vacancy	aYncacabolcba
no-question	dedeeedjdjikk
nobody can	nlbcbcoccbcdb
nobody could	labcbnlacbbca
nobody deserves	bcbcbcZbcrbbZ
nobody else	ecbbmcjcbncdj
nobody has	kllccbebbmkcb
nobody in	nlccccabafbdn
nobody knows	mcjcncdccbcdb
nobody s	ahdcmjemblecd
nobody will	mmbnccackkbdb
nok 0	apbddlcdcdddc
nom ?	dnledddekcddd
nominations for	bcacccZpaacan
non e	kaabbmZaaZaoY
non le	ZmabcbnbaZbZn
non lo	ancclckccccdc
non profit	mkccddmdddcdd
non si	lcnbdcbdcclbb
none of	nmikcmbbcbcdc
noon on	paabocaacbbcY
noor i	ncgcddndabddc
normal employment	Yrcccdaccdcdc
nos gustaria	mcdcdpbbdccdb
not ?	kaZbcbmbbobbZ
not a	jnimacabhmjcc
not after	ilZcccacaqccb
not allowed	maanccmbcbddc
not an	libcqbaccjcdb
not as	rbccdcbdcbddc
not asking	bbXcedacpnccc
not at	jlcccbbcZocdc
not be	dilcccZbbklll
not even	ZaaabbZZbYXpp
not for	obfmmZabhjccb
not going	abpcccacZYcco
not happy	bnbcccmdclbdc
not have	abocnlZccjcdc
not i	bcolccccbaccb
not in	kbfcccbaanncl
not interested	lcamcdnccbccc
not looking	pjldYdbdclddd
not need	hbbccdaalZaon
not now	ZamamaYnaXboZ
not on	akmbbbknbkbcb
not one	akbmddidlcmdc
not only	Zmbcnbamblbdb
not pay	aaabncnccbldb
not reply	acbcdcZbcdaiq
not say	bbonadbddccdd
not see	adldddacdcpdb
not sell	cccdddkcblndd
not sure	bbnclhjbclbck
not the	ldbkhcmcccccm
not to	decgkbldglccl
not who	aboZbbpaZZbaY
not write	baocccabZoccb
not yet	bkonbdabcbccc
not you	pbacocbbcbccc
note about	amocccZbalbca
note from	ddedddpdibddc
note of	Zcpcncbcdbcdc
note on	abalbnZbcobca
note that	jcclcbZacbbcq
note to	abmbbbZabmnbk
notes and	qcccdkbdcbcdb
notes on	ablbcoZbboccb
nothing about	mbeobnZbbaccZ
nothing and	abanbkbklanbb
nothing but	bccddcnccZcdo
nothing for	ababbcdaoZana
nothing i	lcaccbZnmmcdb
nothing if	ablccdpcccccb
nothing in	ZbZaobYZZkaZo
nothing on	bdcoddkcdddee
nothing only	bbacbcZoammcb
nothing s	bbocddadmlddc
nothing to	achbncZncljci
nothing you	abiqdbbccccdd
notice and	cicddddbkccdn
notice is	bqbdcdbdlccdb
notice period	bnlddeddkdddd
noticed that	aljcjdmccmcdc
noticed the	bcmdbdecbncca
noticed you	mbjcbcrbbbccb
noticed your	bbmcccnmkbecb
notre equipe	bndkddmdeddcd
nous a	ombclbacbbbca
nous avons	ekccfcmccjccm
nous cherchons	bcdpkbcdddcdc
nous votre	Zccldaabdcqab
november and	nlccclbbdccdb
now !	lcacccacbscca
now 0	baabokkbbaahn
now ?	lasbbbYbaXbbZ
now a	kcjddcbccodcd
now and	ecljkcccjkedi
now at	bobdcdbnbbcca
now but	bbjdqcbcclcdj
now have	ababbbZbabnpb
now i	bjjjhifbljkcb
now in	dlbcciZmnajcb
now is	mZcdacncnbcdc
now isn	bcrdcdbdbYccb
now on	bkacncbmcdaob
now open	amacccaqcbbba
now so	ajbbdnaYcccap
now that	mbglacacoaccb
now the	nobddcbccbcdc
now they	nccccdmdcjcdc
now we	ZmblrbZjcbcdc
npm install	bcdcdcbdddqcb
number 0	jebcdcibiobcn
number ?	ZmtbaaZaaYlcZ
number and	dffddcdcccrab
number below	cdddddkdddodb
number is	cdcleebdmdncc
number of	bemgdehmbbcdl
numbers ?	abacocjbboaca
numbers and	mabccoabblbdc
numbers to	bdccdcmbccodc
numero de	ccbccabndcoca
nurse and	Yaacmcmcaoccb
nurse at	dkcdddbccclnc
nurse for	ifbcccbbbbcco
nurse in	ajbbcccccnoda
nurse with	bbcckdbloccdc
nurses and	aaZmcbqbcbccb
nurses on	ZiambaZobnbaY
nurses who	abocbYmobaaba
nursing informatics	cccbdpacldddc
nz $	lpcccjacccfcb
o nosso	ficnfbmhcbicb
o primeiro	anncbbanbabaZ
o que	jcoccnbbbbcba
o senhor	laZnlaZanaabZ
o seu	ljgcccbbbfejn
oak health	kkkdddkdiedfc
object to	cjbddckcccckn
obliged for	kcdlckkddddec
obliged if	mckddcbdmcddc
obliged to	bbamdcbdpbdcc
observe that	cbieedoechddd
occasion of	cdcddcacdocdn
october in	babccmblcabbn
of $	bbckcjcgcbokk
of 0	khcehjhccdljj
of ?	mcbaacpccbccb
of a	kdejjdjckegdd
of about	okccdcccddddd
of agencies	ncbcbbjmcbccb
of all	aaecckalaplak
of an	edilkkkcfcddc
of any	bbaccchctbdcb
of april	lbbncbacnbccb
of assignment	ndncddbdbbddd
of august	nbbbbaZibZbbq
of birchline	flaoddbcddcdc
of both	cdodddbcdcmdd
of business	bcccccocjcklb
of cash	ZbbapcZcccndb
of charge	cdcddcnqccccb
of chf	amdnccabddldc
of clinical	bpddakdcdecdd
of course	ockjcekbbjbdb
of credit	medddbcdddndd
of data	cpdckdelcbddb
of date	lbccmabbcbobb
of department	jkbbcqZbbabcc
of each	ZcnbnlZkbkccb
of eight	maambnaclaccc
of eleven	lbbodcalcccdc
of engineering	bnlcjabmdcccc
of every	Zcbmcoaldbccc
of everything	amebpbZbcajcc
of experience	leceeejdldhdd
of eyes	pddcddbddledd
of february	nkcckjbdddcdd
of first	aaacccncccbco
of five	dlclcllkcbccc
of four	kicddklmddcdc
of freelance	bcpcdcmccccdc
of freelancers	jcbcdcXbncodc
of fundraising	lbmddcmdbbddd
of growth	bnecYljnbbcdc
of hands	ecbccckcpbcdb
of her	pcbcccaccncda
of hiring	lYqcbbacbaldc
of his	bbecccmccbocb
of hospital	Zbcbkpancbadb
of how	fcmmddmcdbcec
of hr	hccddcmdnbcdc
of interest	kkjlhiddcdddc
of it	cbkhqcebbkddb
of its	bkbbmnabnacdb
of kin	cddddeceddped
of last	kcmodbabcjccc
of leaving	bcscccacacdcb
of march	lcccdoacdbcdc
of may	nccdddapdbddb
of me	bbZdccicskddb
of mine	lccbnlcccdldb
of my	hcmchhfkcmcdc
of new	cccdddbmobjcc
of next	lmbdjcmdcbdec
of nine	oocdcdcddcddc
of ninety	accbdpkccbcdd
of nursing	ajlccnabnZbca
of october	mddeeklcddbed
of one	cdblldcbkoccb
of our	mfdjckjiceedb
of ours	jabpcbakdlbci
of paperwork	jlcnddbddbdee
of people	cdqccclbcfddc
of perhaps	ndcdddcddleed
of product	pZcdcdZdddodd
of production	bdllddmbdcddd
of questions	jclnccadccddd
of repairs	cjamcblbnbccb
of rs	accacnbaccpcb
of sales	bbccbqZblccdd
of senior	bqbcdcaccbcdc
of service	bcmcdbknccccc
of seven	qbbddcaddjddc
of six	bncjdhimhccdb
of solvane	jlbdeeleeedee
of some	bdcdZmaoccedc
of something	bcmdcbbockccZ
of tea	bcbcZbkncZcdo
of ten	dcblijnlbbccd
of that	mjfcmcebbmcdb
of the	hiddheekdjjcj
of their	cccddllldbkjc
of them	dingeijececec
of these	kbpcccdccmcdc
of thing	ochcmckbkabca
of this	ieieocbbcfmbb
of those	admmccmcmbcfc
of three	lbddmljlddccb
of time	kncakcbmccccc
of twelve	bcbcconccbdec
of twenty	kccccoakcaddc
of two	lbbjpflbcbcch
of up	ccccbbkoccncZ
of us	cedenhbceoddd
of usd	elccklacddndc
of use	bbrcccaceaccb
of what	ajableobbkecl
of which	jcbclcneccljb
of whom	cmidddmcdjded
of work	pbfcbcacoiedc
of writing	abdocmebcbbcc
of year	acobcclmbaccZ
of you	kklkgcjdcjccb
of your	eddkfckekhiic
of yours	kcmkcckkcdcdc
of £	cbcdmllcdcmid
of €	jbcjnjcmcchdc
off ?	fmoZcbmbbabca
off a	cbbcmdqccbddc
off and	Zpbcjbmbbmbbb
off for	occccbmmcbccb
off in	lbbcdcbbmjcjn
off my	hknccdZcnbcdb
off on	mblcddaccbccn
off the	flabcjdanebcm
off to	bpbdcdfdcjdec
off with	kbbckbZopbbca
off your	idddddodddked
offer 0	accjpclddccdc
offer ?	kbncccmcbdcdc
offer a	dkcnijjdddddc
offer and	mclbdcaccncdc
offer for	bpcdccpccbcca
offer from	YZZanbXmoZabn
offer in	bccccdpccmcdb
offer is	jpdddcccddldc
offer letter	cbbdddbcccncn
offer my	acbdddmcapcdb
offer of	nbZcpbZbaeZcZ
offer you	bokcfldjcbidc
office 0	jqbcccacccbcb
office above	bncdmdbdclcdd
office and	aoacocZcbhccb
office at	dlceddldclded
office in	drbcedcdchcdc
office is	bkbccclZjZeco
office of	bjcmcjcccdncb
office will	bbbccbZaajbcq
office with	aladcdnccmcdc
offshore wind	blncncYkcbcdc
often you	lbcdddbcbbcpc
oi chloe	jmdeeejedeedd
ok ?	kbambmdaajnca
ok so	bnmdddlbcccdc
ola !	kcndddcddmdcc
old and	bmbdkdbddfodb
old boss	nnibcbZbhmbca
old maps	Zccccmnfcacdb
old mill	naabmbZobXaca
old team	imadcckcclbcl
on 0	icbecicndbckn
on ?	kclcjnakcbcci
on a	lffljdfeddidb
on about	bkndddbcdmcdb
on ai	bdbmdmZmcccdc
on air	aaZabbarbaccb
on an	ocanfcbclaccb
on and	qdcddcbkddded
on any	bkbcmcbcpbcdc
on anything	bdcalkbodbcdd
on as	labbqbZbbkbcb
on average	bcbjcdqddccjc
on behalf	ckjlchfccjkdc
on board	alaaobanblbca
on bonus	cpddedbdeeked
on both	pbocabYcaabca
on c2	qcbdedldccddc
on call	npbhccjcddccb
on cloud	cdclddpddcddc
on contract	odlcckfddccdc
on damp	Zcbacpakclaba
on day	djkcccikdcndd
on each	aaabbaqmcbZca
on est	ncccnbabccbcm
on every	nbaccdaccpddb
on everything	abbcobmbcelca
on file	bbqcbcjccblbb
on fire	lccccbaodjcca
on first	mmbdddldccded
on for	abbcccmaoaabp
on friday	ccagcbilkdibp
on fridays	bnabcaapbhccb
on going	ocbcccjbclbba
on google	bcbcddqcbbcdb
on here	obacccZbbscca
on his	fboccllccbcdc
on housing	occbchanccccb
on how	cclccmjbmkbdd
on in	ccpdddaccZemc
on internet	abcdcmembmcdc
on it	keocekdkddccd
on its	hablmbeacecml
on maternity	nobccbbdccddc
on me	bbecckpYbpcca
on mobile	ecaqccacccccc
on monday	ifbccehdiibhp
on mondays	ceccdobccbcmc
on my	kckcdcijljfcf
on our	lcdjhilkcfccc
on page	ZbacccmblZbcp
on paper	eancocfcaicdb
on parental	pabdddjbbbddn
on pension	mYbbcnamcbmca
on product	acbcbbZsbaaca
on pytorch	cdddemckeldec
on reading	Zbbacpljcjbcb
on rent	ZbakcmaobbbbZ
on request	Ybcbjarambcba
on sas	cdccdmbpcbcba
on saturday	bnachcicbkccp
on saturdays	ababqnYabZbcc
on school	maZZcZZnpYbbZ
on se	baZbbbmabpbbZ
on site	nbdcdmedfdddk
on small	pbZabbZpbZccb
on snowflake	cdcddmcmclddc
on sql	cddddjcpdccdb
on stage	Zmbacalmbmcca
on sunday	aiacbbbqbablo
on sundays	dccccpabbecda
on telegram	bcddecbdddrdd
on terraform	accbbojmdccdc
on that	Zfabbomabncca
on the	eidjddekdjddl
on their	bbbbcbmocalcl
on them	anbcbmncbbadc
on this	acnlbbbcbkpbc
on three	jbabannZmabca
on thursday	cccibdllceeco
on thursdays	acbddlolcYddd
on time	lockZgacdocdc
on to	dbccccbllbpcb
on top	mnmiacbddccdd
on tuesday	bibbecjkndecn
on tuesdays	mebddjanclddc
on two	edcdmkmbiccdc
on us	bekcajlqcccda
on video	bcbsccZbcccdb
on vous	ldddddjdddndc
on w2	pcddeedeeeded
on wednesday	ifbjcbcmbeiim
on wednesdays	akbcboabcccdn
on what	kcacmcmdkccdc
on whatsapp	llicicbcccocb
on which	mkakdcbcnbddc
on you	aambbfZanomZY
on your	dcdfccldiijmi
on zoom	lbbpbcZodcbdb
onbepaalde tijd	cpddddddddddc
once a	pdideeancacdb
once and	aaibaanobabca
once i	ccodddcdclddc
once in	ddledecedljfe
once it	cdjdcdceddoed
once more	cmdicdkckjjcb
once the	eZZbqbjbcZbdm
once we	blbcpcaccbcdc
once you	abbcbcabcbnoc
one !	aaabmbdbamboa
one 0	iibecnmdcbcdc
one ?	nbocehibbZbcm
one about	acapccmZiYbbb
one and	cljcnaaenacck
one are	abqbdlZccbcdc
one as	cabcncYcoabca
one at	kbafnbeZnYmca
one big	kckkccklccdec
one but	aaZcrcZbcacdc
one call	abarmbkcbbbcb
one can	bbbdocacqaccb
one chance	ZYZbbalaraaba
one click	ZbabbamqbZaba
one costs	bdccdcdjdbcco
one day	lcncdkedbmecb
one decision	YnZqbaYbaZaca
one evening	mmbiblakccddc
one for	nbnkiblcfZccb
one from	YaZnammalZamZ
one hour	ZbaubnadbZcda
one i	jbebomicbeccb
one in	bjcliiliclcdc
one interview	moadddbdcccdd
one is	jhdccijocbccj
one job	loacccamalccc
one month	aedcccncnbelc
one more	dmbmpbYbbabca
one new	YoacccabbZbpb
one of	feljeefejlcdb
one off	Zbapbbqbcafba
one office	nnbcbjbccbdcb
one on	ejbocockcacca
one page	occccillcbcdc
one person	enbcciimkccdb
one place	acbmbbqacdlcb
one question	ccbacaarYnddc
one s	ibccfknbbmkdc
one small	pcdccbbcdcbdn
one thing	ccndcdkdjeddc
one time	bcjcdcdcdeplb
one to	lbbcqcaccbbcb
one very	nccdccbldmddc
one video	fbbncoacccbdb
one visit	mjbccmlbcbddc
one week	kicccoabjnccc
one weekend	Zpbbabbocacdb
one who	ejbcoccbjmedd
one with	ckbdmckbjmcdj
one year	bkbcbiapbblcb
one you	lbokbcabdikcb
ones and	nhkdccbccbcdn
online 0	ZbcbcraZbbbca
online banking	ccededceeepdd
online for	acbacbrbcccdb
online or	accbdoZlcbbco
only $	YaaaaaYZobqba
only 0	cbalcaimbaqcb
only a	cdjicdaldeodd
only and	cbccccqccbbbb
only because	mccddcjccbcna
only for	belclcjljakdb
only four	ldcdddmdkbded
only if	cljdddmdcdded
only me	kccdddlcnbded
only must	alcccoaccbldc
only need	dccdddbdlcqdc
only nine	ambcbcmcnbddc
only one	Zmbkmfabmiccj
only pay	ababbcpcaaqcb
only person	YkYapoYZYXabZ
only ring	abkcccbbpabcb
only send	ccccdcacdmocb
only take	bbabbcncoacdb
only the	nbabccabblodb
only thing	ccddddpbecjdd
only to	cbidccmcbpcdc
only two	ZbaabnabbZndo
only wanted	bbZccdacbscdb
only with	ckkdeeleccefe
ons team	Zlcccmnmdcccb
op 0	ambbcbZmbZakm
op de	dcbdcnnbkccjh
op het	akaccblaaqbbZ
open ?	lcaaboaacicdc
open a	ZjaloaZblbocb
open about	kikccdjccmddd
open and	breccdbcbjddc
open data	naaaaaYmbZanZ
open day	cnbbcZZqcZbbk
open ended	ZrbccZabbbcdc
open evening	bbbccaarcbcba
open for	kblcccijpZcka
open in	Zarccckbbbbca
open it	aaabccZbcZplk
open position	bscdddcdcccdd
open positions	baYdddpcaccco
open since	bkccdckcdcndb
open source	pbabcbZnbnaba
open the	afdcidccccnnk
open to	chmejdeiiecjc
open with	bZnbbbbobacba
open-to-new>event	bcodddbbdccac
open-to-new>freelance	abqdddbdbbdcc
open-to-new>i-am	bcqdddbdbjddb
open-to-new>job-word	cdrdddddbidec
open-to-new>permanent	aZodcdccbddcc
open-to-new>requirements	ccodedccedcdd
open-to-new>role	aadbbbZbaabpa
open-to-new>seeks	ZanbocZbaabbb
open-to-new>sell-cta	kcqcddfdccdcd
open-to-new>site-notice	cbYdddbccpcXb
open-to-new>start	abYbnboaaaccb
open-to-new>teach	aZZbbZpaaaaaa
open-to-new>we	ccndddcdededd
open-to-new>you	cerddecdccddd
opened a	bemcccmobdbce
opening a	klacnbbmccecb
opening for	cpbeddcjkdddd
opening in	makcdclcnbddb
openings in	ccredecdcccdc
operations manager	aracddbdcdcdc
opinion of	mdbobcZdccded
opinion on	mbbobaZblmZZZ
opportunities ?	ccpddejddcddd
opportunity for	dclcafnmdccdc
opportunity to	fchcekocdkcdd
opportunity with	nbocddacdacbb
or $	odcdedieeddee
or 0	ocakdcmkcbccc
or a	kbreciajdbccc
or an	mejdZdcdniddd
or are	lbqbcbabbacda
or as	ddnmdecdccded
or at	mccbglaccbcdm
or by	odnddcbcbbadc
or call	ZbbbblZacabaq
or contract	bboeeededdeee
or could	bhdccdbdqbddd
or did	acacbbZbarbbZ
or do	lcndcdmccbddd
or don	malcbbalbbbbn
or for	aZpbbblbnaccb
or four	pdbdbcmdcaded
or friday	blaodcdccacdc
or i	acccknlcjccec
or in	nlhcdabjdcbdm
or is	kcnccdicbbddn
or it	ZabbbaZZcasZY
or just	jjecccakkaclm
or let	qbZbobZbaZbca
or madam	fcjcdbmlcccdm
or more	bcfmcdnhcbckc
or next	bmdobdadddcdc
or no	imgildcdcicdc
or not	ilcamcmelaccb
or on	cdlcdojgdddec
or pass	cdcdddcolcddd
or perm	ZYrcddacccccb
or permanent	aXpddebdpbddc
or remote	aolcncbckccdc
or reply	bobbdcbbmbcbm
or salary	bbscddcdcbddd
or so	ockkccbkcbdec
or staff	YbncccZcqZbca
or tell	ocbcccmcdbcdc
or text	modddcacddcdc
or the	jcgjcdkclgkcb
or three	qblicccccbcdc
or to	Zbapncjbfjbcb
or two	YbZbnmnbalbcb
or we	abmccmkacZccn
or wednesday	bcbnddocdcddc
or with	alaccaapjbccZ
or without	blacncmbbkbca
or would	bdpdddicmbddc
or you	acbiccoclbkcm
or your	dbikccncmbdck
or £	cbcccbqbcbccb
orchid systems	djbdddoilcdhc
order 0	Zcbbcccabbabr
order to	acocddZbdioci
orders and	Zbbkoclbcbcdb
ore al	mcdcdbocddbcc
other half	ccddpdbddcbed
other one	nbaccbabZpccb
other people	bcbccmabccpcc
other side	YbaobbZbcmbcn
ought to	mbncbbhjkeccb
our 0	iibbclencbkcb
our academy	acecdpccddddd
our accredited	cddddebdeepdc
our advisory	Zacapamacbccb
our agency	mffcccpbccfcb
our agent	bcccdcbcddrdb
our ai	aaYbqbpabZcba
our alumni	bcbZcbaplkccc
our annual	bcdccobnedjdb
our app	pcccbYnbcbaab
our bakery	fpbcbcbndbddc
our bank	ljcdddbddbqcZ
our bench	lbbccbabdbocn
our blog	abbbcYmpdbbcc
our board	Xqaobcaccccdc
our bootcamp	bddcdqcadcddd
our call	fbbmcbkmcalca
our ceo	pclckdbdedbec
our certified	ababcbobdcobb
our cfo	kbcdanbbdcndc
our client	dkbpdddddchdj
our clients	eckndejjdcddd
our clinic	lmcccclbdbbcm
our club	paYabaYnaambZ
our coffee	oaZbnbmbbbacb
our community	ZbancblacZmoa
our company	lbmchhaclcndc
our conference	bcdccmbndcccb
our consultants	Yapbccnbcbbcb
our contractors	lZbcdclcccncc
our conversation	jhbcdlkbdjecm
our cost	Yqbacniacbbcc
our course	bbcccnmlcbbcb
our cto	bokcmdbdccddd
our customers	bdbcidqddcjdc
our data	nedmdZamddddc
our database	qbmbdaacdcbcb
our design	ccldemcddkedd
our direct	pdceeedeeedee
our director	alocccaccbnca
our editor	nacbbpXZbbbcb
our engineers	bcdcccbddlpdc
our evening	ZcdbdrmYdccdc
our exchange	mccddcbbdmndc
our faculty	afacdcbpcjccb
our family	cpcdkcbddccdl
our fee	abccdnpadccdc
our finance	eolbboZacccdc
our firm	mkencbkccbjca
our first	kdbcomdbckcdc
our form	Znnicklcdcccc
our fund	gbbplcbdcccdc
our grant	ccddpdcddcded
our group	Zmbbcaalcbbbo
our guest	Zeaabaaqcnbca
our head	brbdbcbcccddc
our hospital	ddcmdqbbcccdb
our house	Zqcbcnaabcbcb
our hr	abccdchcddqcc
our ios	npadZdcdddddd
our lab	lZbomaabcabbb
our lawyer	jaccdoabdcmdc
our magazine	YaZabmYqcYaaY
our meeting	lbZbcbZbbflco
our members	ZccacsZXdclcb
our mobile	cddddcpdddcdc
our museum	qbZbcbZbcacdc
our mutual	iobbfckcdhkcb
our network	cckpdclcdcbdc
our new	bdabklbobYabm
our next	Znbbbbplcabbb
our ngo	obbcobaacbbcb
our office	bockccaccncdl
our old	pbbbcbYccbbao
our open	jaaabZYrcZabj
our organisation	bcrdddbdccddd
our own	onbcedjccehdc
our page	bdcdcbirdbccb
our panel	bccidjlpdbcdb
our partner	dcclcdkdddndc
our partners	capdcddcccccd
our paths	ccbcddbccrdcb
our people	kcnccclbbeddb
our pharma	bocddlccddddd
our platform	aoaejnmbcbbcb
our podcast	cddcdnbjecddc
our portal	lancdcbaccocb
our previous	kccbdcbcdcpca
our price	ecbcccqacccca
our product	adanccnaclbdb
our professor	cbcdbcaccoodb
our programme	blccdmmjdcccd
our project	acbccbmodblcb
our rate	ddcddcpdddcec
our records	abqcdcbccbccn
our recruiters	abjbccpcaclbb
our register	bckccbrZcbcbb
our report	acbcdcjmdaoca
our research	accqcbkbcbbcc
our rules	acbcdcbcdahpa
our sales	jccbcsXbcbbcl
our school	mlccdmamcbcdb
our search	oclcdmabdcicc
our seed	aaYbscXbcabcb
our shelf	rbacccbcbbcdc
our show	bccbcaaqdcced
our side	ZkabbbcacpmbZ
our site	pcbcbbZncbkda
our software	acbabcrccccdc
our staff	ZabacrZZcbaoZ
our stand	bcocccamcmcbb
our start	bbclrcacddbcc
our students	dccccrbacbcdc
our supplier	kdcdddeddcpdc
our system	ehobdcmcdcgdc
our talent	bcrcddbndbcZc
our team	cincccmccclid
our tender	kbccccocdbicc
our terms	bbakccnccbcob
our third	cmdeldddjdcee
our time	bikcddkdoabcc
our town	pbaabZmjcabca
our twelve	ncbccaobdccdc
our vendor	ccnceecddcmed
our volunteer	plccamaaccccb
our website	klndddeddcded
our work	fobdccaocbbdc
ours ?	lZmbobYbbabba
ours are	nmbcacnbcbbcb
ours in	Zccccmncclddc
ours is	pcblccnbcbcba
out 0	ancdZcaokcfcb
out a	dbjomlaacbbcb
out and	tcacccbcbkccb
out as	bclbbdbcmnddc
out for	cdlelekedddee
out how	bcapbcicccbdc
out in	aeabbbjllmmcd
out loud	anbbcbZocjcca
out of	ddiclekdkdfck
out on	kcccccinkhcck
out the	bccccdjlnlkdc
out there	kbjccbcabqZbZ
out this	ncccdcacjaacn
out to	cbnccbkjjZccn
out today	ZbabcbaoaaZbp
out what	hbknccmccbcdc
out whether	miobccmcbaddc
out why	ocacccbncbbca
out with	cdbedeacdndbn
outside ?	adqcidadbacdb
outside ir3	obkeeekdccded
over 0	fakoabdjcbmci
over ?	bibcdcsccbcdc
over a	mjbeeclcjmcdb
over and	ibodldkadacdc
over at	bapcpcYbbaaca
over de	abbbcbqkaklba
over een	ZanmbaYabZoba
over for	bbbmcdpccacdc
over four	kobdmdedcccdc
over from	apacccemclbba
over his	amndddbdbkded
over it	bjoccdlccafcb
over six	acbclnmbdccdd
over the	meeiekcddcjdh
over to	jpbcbcicbaimb
over two	kbbapkacccacb
over video	abbocmYpabadb
over with	pbacjckbbZccb
over your	aobdcbmcckbcb
owe you	ZbZbbbZajpbao
owen !	kldeeekeddded
owen i	ncamddlccbddc
own a	dmbcrcZgbabcb
own an	anabpaabbabcb
own and	lbbbmcabbobca
own in	kcndkcbmbbddd
own it	pbacpaZbbZccb
own licence	ambbcclccbnbb
own machine	lbcbddcddcpcc
own name	ccdddZmbddodd
own office	aZadcdpcapcdb
own people	ccbcdcpdcccdd
own shira	ncbcccjbclbba
own team	pcaddckccbmdc
own the	bkcdmdndcbkdd
owned by	bnbcndbdccddc
owner of	kaabbjoaaabco
pack for	mlbcddZncbcdc
package for	cccdcbpYdcndc
package is	cnccddpddcddd
packages start	ccbdddqccbbdb
paga 0	mbbncmabcbZca
paga de	ZbcpcaobcbZbZ
pagamos 0	acdcdsbadcjcb
page 0	Zcbccjncccbbq
page ?	YbaaoanncbbZa
page and	icfcddnldnbab
page for	dcbccaaqdljaZ
page is	ZabbnbmZbZabn
page one	bdcdccncobccb
page or	mdcddcodbbded
pages and	qbbbcllccbbdb
pages are	jZbccbnboabca
pages for	ldcddccddjndc
pages long	odccacmddcdec
pages of	qccbhbmbbaccb
pago 0	lbbbbnabbblca
pago por	qdddedcedecdc
paid 0	mcbpcbabdcccm
paid at	jbbodlZcccldc
paid by	embocfebcbicb
paid consultation	Zcbqdcbddcddc
paid for	acmcmnbdcbldc
paid from	Zbbbpcncbaadb
paid in	ohcjdcbcdclck
paid on	mcbncnZXcbbcZ
paid per	qccidlcbcccdc
paid phone	cdcoedcdddded
paid the	YbagcaYccancp
paid through	pbbndbacdcccc
paid to	acapcbabbbncb
pair of	ncccdcdhnjddc
panel about	accabnmmdbada
panel of	bccqdabcdcbdc
panel on	cddddacqeldec
paper and	mcbdddbccpccc
paper on	adaobcZmaocca
paper s	mcbcccnacmcdb
paper was	bcbbccaccqdda
papers and	lcnbncZbccbdc
par jour	mddddkccddmdd
par mois	ajccfmecddpcc
par semaine	oddddlidddcdc
para a	kbaccjablamoZ
para arquiteto	ilcdeecedddmd
para as	ebbaboZZbbZan
para cientifico	jdeeeedeedend
para controller	klcdeddddddlc
para el	dakbboabaaaao
para gerente	icbeeeceoddlc
para la	ZpbncblbbajbZ
para mi	nmbcdnacbcdcc
para nuestro	bcccblbodcccb
para o	mdblcadpcbbbb
para os	embcbbmcnbbcb
para um	mcdmjkcdddddd
para un	kbbmmibclcccc
parental leave	mladccdmcbcdl
parents are	YbZbboZaajbbo
part in	ccfldbapbnccb
part of	ckccjkacllcjk
part time	kbkcfhblkhkdc
part-time>benefit	joccanZbccccc
part-time>call-ask	bdcdcapZcdced
part-time>easy-money	piccdbbbddldd
part-time>equity	cdeenddeeeeee
part-time>event	ZcbccoZnbbbcb
part-time>freelance	sbccdcbdddded
part-time>i-am	mbacjbZboYcca
part-time>job-word	ZlZccbbcobmcb
part-time>mule	cdceneddcdeed
part-time>pay-first	ocdedcbddcded
part-time>pay-word	pbccdodccdcdc
part-time>permanent	cppbcaabkbccb
part-time>role	oancdlbccckcc
part-time>seeks	aacbccbbccodc
part-time>sell-cta	XbbbcnpZbbacb
part-time>site-notice	Ybbccnaobcccb
part-time>start	pbccdmalccccb
part-time>task-for-you	qeeedbbeeeddc
part-time>teach	Xacbbnlobbacb
part-time>unpaid	acddcaZpcbcca
part-time>we	qcccbnajcccdc
part-time>workplace	qjdcdcbcddced
part-time>you	cnabokXamZebZ
participants receive	acbqbaZkcbbcb
participation in	nmcbcbbnccbcb
participation is	cccmdcibdcndc
partir de	Zaddccqdmcdcc
partita iva	lcndddliddddc
partner ?	ababsbnabZbcb
partner and	ijbcicocclcdc
partner at	cbljbdalcccob
partner for	nbljnbibcbjbb
partner in	jcicmdbcdcjnc
partner is	ZmanalZbbbnba
partner of	ebbcccqcdbdcc
partner or	bcacocZcmlccb
partner who	jbbbrcZccbbdb
partner with	bcfcpdmdcccdd
partners and	aalbqbXfbYbja
pas de	abbcobbncbbba
pass it	mkbiddbllcddd
pass my	aciddbbdplddc
pass on	ecbcccjhleoba
pass rate	ZbcabZsZbaacb
pass the	akbbbanbbbocZ
passe a	ldcdddhddcblm
passed on	cdadbcbnbpbcc
passed the	bbabcbabmdkqZ
passes to	acdcdcbndcnca
passport and	blccccbcdcpcb
password and	cdcdedbcdbqZb
past the	pccakcacddddd
past two	dcjelekeideee
pay $	kcckdpcbdbmdc
pay 0	mjblcpacbbmcb
pay ?	ablncaanbZbaa
pay a	nlblcbZmbbmca
pay and	ancccbnmcccdd
pay but	clcclaaqcbcdb
pay by	qbcbcaaacblcn
pay chf	qddcdcbcddded
pay for	lkapdeifdbddc
pay gap	kkajcnlbcbccb
pay grade	bscddccdcdcdc
pay guests	accccnandccdc
pay in	mcccpacZccldc
pay is	bllbkjcclbjib
pay it	bbbcccaacbqcb
pay me	laacbbkboZmca
pay mentors	accbcrbacccdb
pay of	bldcdcndddkdd
pay on	pqccYcaddccdb
pay one	bmcddcccmbndc
pay per	qcZbcblcbaccb
pay scale	ZqaabaZZbYaao
pay the	jbcbdfmccbrca
pay too	mbbabaqbbbbcb
pay two	pcddddcdddcee
pay us	aYbeobqbccbcb
pay what	pbZaboZbaZbcZ
pay you	mebqdnZbbblcb
pay your	ncbocbZccbndb
pay £	dbbqcliccccdc
pay €	jccllnbbcbldc
pay-first>benefit	abbobZXbbarba
pay-first>call-ask	abanbbZbcbpba
pay-first>client	bddcddcdddndc
pay-first>connect	kbccdcpbcZhaa
pay-first>content	mbbbbbaZcbpba
pay-first>easy-money	bdccdclcddpdc
pay-first>equity	aadcocbcddbdc
pay-first>event	bccZcbkZdcrcb
pay-first>freelance	obdbcdlddddec
pay-first>funding	ZcbcpbZccbZdb
pay-first>i-am	ibbbclZbbatca
pay-first>interest-q	ZababpabcbZca
pay-first>job-word	aabcdbpdddZcc
pay-first>messenger	cdddddddddndb
pay-first>mule	adcbdcbcdcrcl
pay-first>pay-word	fbcacijdcbrbd
pay-first>permanent	bacccjdccctca
pay-first>recruiter	aoabbaZbbbmbY
pay-first>requirements	bccZdcaccbpba
pay-first>role	qadddccdddldc
pay-first>run-code	aoacbbacbbkba
pay-first>secret	bcddcccddcodc
pay-first>seeks	qZeddcdedeced
pay-first>sell-cta	bccbbcYadctdb
pay-first>site-notice	oddddcadedlcb
pay-first>speak	bddaeodbedcee
pay-first>start	accbZbZbbarca
pay-first>threat	bcdcddbddcrcb
pay-first>we	bccjifkbccrca
pay-first>you	bbcekdjccbrjd
pay-first>your-profile	bdcddcbddcpbc
pay-word>benefit	acbnjgfljblba
pay-word>call-ask	Zciscjbdcbjcb
pay-word>client	mnZncbZccbbcc
pay-word>cofounder	dsbcYcaccccnc
pay-word>connect	laaobcallblZa
pay-word>content	qbbaqZXXbbicb
pay-word>cv-ask	pcmcdebddcddd
pay-word>easy-money	meccdpbbdcocc
pay-word>equity	ZZbbsaZabbbba
pay-word>event	ocbjbpaZbabbm
pay-word>expert-call	cdbrdmbcccicc
pay-word>freelance	qkbmdbiccccdc
pay-word>funding	dbbbmbZcbarcb
pay-word>i-am	kdebgleldldcb
pay-word>interest-q	paccdbbdddddd
pay-word>job-word	Zpibbbocibkbb
pay-word>messenger	XYZbbaaaabraa
pay-word>mule	caojcoZbbblca
pay-word>part-time	qklbbjaccbkcb
pay-word>pay-first	mbblfnjacbmcd
pay-word>permanent	bpklcjcabbfci
pay-word>requirements	jYZqbYZacbmcb
pay-word>role	bpeklccdbbkfb
pay-word>run-code	nababaoabbYba
pay-word>seeks	nrcbZkacdccdc
pay-word>sell-cta	ocekbimehccca
pay-word>site-notice	mbaalamZbbamZ
pay-word>speak	ZccocoaXdbbcb
pay-word>start	nkcciledcclcb
pay-word>task-for-you	rbbbbcbkbbbnb
pay-word>teach	bdbnbsaababcf
pay-word>thanks	ZbqbbbZbZebba
pay-word>third-person	ocdceecdbeded
pay-word>threat	ckbpbkbbcblba
pay-word>unpaid	abbbbrelbbbba
pay-word>wants-job	lZpacbZbZZbba
pay-word>we	lkbohmaicbdcb
pay-word>we-help	pcbabcZcbbacc
pay-word>workplace	pcccdobcddcdc
pay-word>you	keboekedbbkdc
pay-word>your-profile	daYqaZcbaZZZo
payable in	ncbcdbobcbcdc
paying 0	Xbcbcopbcbcdc
paying the	qcbbcccccalda
payment in	mbcccbobcdacc
payment is	mdcnddbdddbed
payment of	abbbabYabaqhk
payroll and	ablbcbqccacdc
payroll for	cdbdcdqdedbdb
payroll software	jccrccZbdcacb
pays $	bccndobbccidc
pays for	acobbnjbbemca
pays you	bcbbmbabcapcb
pensez a	Zanccbabpabcb
pension 0	arcdcdbdddddd
pension and	cqddddcdedddc
pension reform	mYbbcnamcbmca
people and	hnfdmcibccidc
people are	Zlfcddoccblkc
people at	dapccckcnaddc
people can	qcfccbebdcldb
people for	bcpcccabohbdb
people from	bbadhhcbcqcll
people have	aebbcYZbaZmqa
people i	bcldcdndbmddc
people in	cdmicdmdcmdib
people like	Zbkcmcjlhibib
people of	hZZaaaXrbYaaZ
people on	ckibcelelbccm
people tell	bcncccmlbacdd
people think	Zcbmmbnbcbcdb
people to	cbkmkmbbjbifc
people two	jnccclbbdcddc
people we	alkclcobdbccb
people when	bcmcccbcblncc
people who	cbkkjjjocdceb
people with	ccpcmcancbccb
people without	ZanbbbYarXbbZ
per 0	kkcjdkobccccb
per annum	bncmcckcdccdc
per cent	fcddpidedcldc
per dag	ccccdobcddodc
per day	qcdddlddddddc
per diem	bbmocbZbnabba
per head	Ybbbaaoocbcca
per hire	abbcdcrcdcbbb
per hour	ndckdlidedddc
per il	Ybamkbjdmnbac
per jaar	jlcodccccdcdc
per keer	abanapabYabba
per la	hbbccfgilkkcj
per lesson	addcdrcbbdddc
per maand	bccbkjlcccmna
per month	lhccimkedcifc
per page	pcabbanbbabcb
per quarter	aabqjclbcbbbb
per session	bbblcqbbbbcdc
per sms	bcbddbbccbraa
per un	hmcliecccimcc
per user	Zccacaracbaca
per uur	mcdcdnhcddldc
per week	nddddlecididc
per year	aabkcoincccdc
percent and	aabcqcjcbbbcb
perhaps you	jcbcnaaaoacdc
period 0	lnbdelccddddc
period of	pcbcdlbcddcdd
permanent $	crcddccdccddc
permanent 0	brbdcdbdcccdc
permanent and	comdedbdddddc
permanent basis	aqbccdcdddded
permanent contract	asadddbccccdc
permanent job	dqcddecdcdedd
permanent one	ndbdccccocddc
permanent or	ZZacbcZbrZccZ
permanent position	bqcddcbddcded
permanent post	bpnddbccccdcc
permanent £	asbcccacccddc
permanent €	cqbdcecdddddd
permanent>benefit	bsbcfcikcccdc
permanent>call-ask	aZYabcrabaaca
permanent>client	XnnccdZcabbcc
permanent>cofounder	beccpllcdccdc
permanent>connect	moanabakbaccb
permanent>cv-ask	Zooccdbdkccdc
permanent>easy-money	ambdbcbcccqcb
permanent>equity	cmbcrdccccddc
permanent>event	ioiecbaobcbcb
permanent>expert-call	oabkcaabccccb
permanent>freelance	bppijcabbbblb
permanent>funding	cohdpdcccccdc
permanent>i-am	jmkcccbdoebcd
permanent>job-word	dtjcccccbcccc
permanent>mule	cobdcdcodchcb
permanent>open-to-new	ccpdeebedcede
permanent>part-time	cqoccbbbcbccc
permanent>pay-first	anbobaaZcbkbZ
permanent>pay-word	dofledZbbbjcl
permanent>recruiter	bbZcbcacabbbp
permanent>requirements	XrZaabacabbcc
permanent>role	briejcbddccic
permanent>secret	ZZaaboZZbaoZa
permanent>seeks	ZoZbacpcabYca
permanent>sell-cta	arabecfmfbbcb
permanent>site-notice	anbbcbabccoZa
permanent>start	kraccchcbccdc
permanent>task-for-you	paccbbbbbcddc
permanent>teach	arbcmYaabbccb
permanent>thanks	cZZdcdbcqYccb
permanent>threat	crddedddddjbc
permanent>wants-job	ccbZdobccdcdc
permanent>we	cnljndjbcbcdb
permanent>we-help	aqbcbcZccccbc
permanent>workplace	frkdcdbcccddc
permanent>you	Zpmjccbbjcgjd
permanent>your-profile	dbmdedcdecnbd
permit me	cccdjdldknedc
person ?	mccdddmclbddd
person and	apbckcmccbldc
person as	bdcdpdacccmdc
person for	pbbbnblacbcbb
person from	ZaYnabZaapboZ
person here	ZbabapZZnkbba
person i	lmZbpbZbZYbba
person in	abZbbbcenkqca
person to	ibclkeobbejcb
person who	mbbejjccliicd
person with	ambcpbabcjccb
person you	nhecddlecdcdd
phone ?	ajiaccZcpZcbb
phone and	bcZnccalbandn
phone call	bcapdcmlccccb
phone calls	Zbapbanababcc
phone for	qccmdbdcdccdc
phone in	llbiccabbbpda
phone number	ccfbcccbkaodl
phone numbers	bbcldcbbbjcdo
phone with	anbncclccbcdc
photo and	blccddZcicpcc
photo of	bccdddbdkmmlk
photos of	lcbcccncbbnaa
pick a	ckbcddmndccdc
pick one	aaoncbkaaZabZ
pick up	banbbbYaaYano
pick your	icadccdcmocdc
picked you	nbccdcabcbpab
picks up	alabbbnobbbba
picture of	jccbccaccbmoZ
piece of	ocldlcZccbcdd
piece on	Zbancbabcpcca
ping me	bbsccbblaajba
pitch deck	mbbcocaddcbdb
piu il	dbbncpbbbbbca
pkr 0	mccbdocdcbcdc
place ?	lbYcbaZbrYbba
place for	Znjcccmamabdb
place in	bkbcbclbmbnca
place is	biapbbjibalca
place on	aaabbbZpcbZcn
place them	bboaccncdccdc
place you	bcpdcdecamcac
placed you	bnnccbacaicdc
places left	abbccbmqbZbcb
plaisir de	cncdddbccoccb
plan the	nlbbkclccacdc
planning a	ZbbacmomcbbbZ
plano de	coddddkdddidd
plans ?	ocmccdbddcddd
plant is	daabbblabZbbo
plants and	rcccdabccbddc
platform and	ZbboacYbbapdb
platform for	bccomddddccec
platform team	ZqYbbbZboabba
please accept	bcbddcbciplcb
please add	ZbZbcbkboZiak
please advise	nccbdnbcccccc
please answer	occlddbdedbdd
please bring	bcccbbbacbacr
please call	kbZbccaanYbbp
please can	bbbccdmcpabdb
please check	acbbccabbaabs
please come	nacccbZmbbbbn
please complete	dbnhddbdddndd
please confirm	ljlhdmfcdcebb
please do	bkcddddcdjjap
please don	aclmccabbZZbq
please download	bcbcbcaZcbrbb
please find	ibccddcblcccr
please forgive	Zlbnbcbcnbcdb
please forward	clldddcncdbbc
please get	ZaabacZbbZqbn
please give	aaajbbmbqjbca
please i	mcfddmbcclcdc
please keep	fcbcdccbclbcn
please kindly	Zbpcddnccbcdc
please let	jdajcdedndddm
please look	acbcccaamaacp
please make	abbocbaacaebo
please pass	fmedddbmckddd
please pay	ZbcbbZYacbscm
please refer	cbodddacobcbb
please register	baplcbZlbbbbb
please reply	mldldeadgblbb
please say	obbdiobbblcdb
please send	djkdcciccbpbi
please share	iclddhllickcc
please submit	dcmcccakcbcYp
please take	Zbbacaaqbbmca
please tell	qcejccbbiabcm
please think	dcadddcdrbddc
please wire	bcccdcacdbmbm
pleased if	abbccqacalddc
pleased to	iljedcklciecc
pleasure of	ipcdddcdddcdc
pleasure to	dibddfdjcpccj
plenty of	bnbbccZmbnbcb
pls send	obmdedcdddddb
plus 0	bccdockdddmdc
plus a	phbkjmdacbebb
plus bonus	dpdededeeeeee
plus shares	cdddpdddedded
plus super	bqbdadbdddded
plus the	abcpccicccmdc
plus travel	lcdcdpdcddddc
plus your	qcclcYbbdbcdd
podcast about	accbcbbqdbcdc
podcast for	bcaacomfcbbcc
pool for	bcrcbcZccbccb
pop over	bccdcdobdbbnb
pop up	ccidddcokaddd
por 0	abbfbarccbnaa
por ano	anbpcbbbbbbca
por aqui	ccnddckccmccb
por dia	icdcdqbbdcjdb
por el	kbbcccmccpmYa
por hora	fdcpcclddccca
por la	dhbmckabcibbo
por mes	bmcckbncccncb
por que	ncacccaobakca
por semana	qccddkckddddc
por transferencia	qcdldccdddbdb
por whatsapp	mbbcocbcbbfdb
port authority	abajdoabbncbc
portfolio ?	abZcccZbrZccb
portfolio and	fbabbclcobbcb
position and	cmadccbmncddc
position as	kacdddeclbcpb
position at	cpcededejdddd
position in	aofddcbcpbcck
position is	bpcddccdccldc
position of	bpccddcddcmck
position to	lkmdedcdddddd
position with	bqldddcdbddcc
positions in	bZZcccmcZcccp
possible ?	lbabbnkbnZbca
post ?	aaYbbcabqmcba
post about	gcajeelmckiec
post and	lkacmcZnakbbb
post for	bqcddbljccddd
post in	aoccccaabYbpl
post is	bqbcccaacbcml
post of	cohhdibfldecc
post on	cljijmabkidcc
post regarding	obicddkdcbbdc
post that	nlacccacbZbco
post was	ccbddceZcYnpa
post with	ahmcbckabZbqa
poste de	cpdeeddddddkd
poste est	cpaddcbcccncb
posted a	lZadcdbcbbcsb
posts about	ccbdddbciqccb
posts on	bbbcdcobcocbb
pour 0	abbccbrcababZ
pour des	cdoddmccdckcc
pour l	maomcbabbbbba
pour le	mcccclbbcckbn
pour notre	jcacbaaqbbbba
pour un	jcmldjbcidedj
pour vous	bclbncncbbccc
pourriez vous	occddlbcmccdc
power bi	jedddnbmjccib
pra voce	pccddblccbcdc
practice and	abjbbcqdbbbdb
practice in	kakocblbcZcdb
practice is	bcbbclaZcncco
practice of	abcmdndccccdd
pre seed	cbddrdddddddd
precisa de	akdddlndidddc
precisamos de	lbclcmbbbbmbb
preciso de	kbYbpbabmaabb
prefer to	Zefpbclccccdc
prepared to	bblqcbbbccccb
present employer	bmbpbcacdccdc
present one	bbnobbZcbabla
present the	jcdbmabaddcdo
present you	nccdddbddcodc
presente de	bbbqcaacccabb
press and	bdcmckaddndec
previous message	bkccdcbdpcdcc
price $	bbbcccrbcccdc
price ?	kcpbbblZbZbaZ
price and	cdddddqddbdec
price for	qcbcbcibcacdb
price is	ccccccqlcccdc
price it	mbababnacaoca
price list	ccbdddscdccda
price of	ecblnbZbcbmbk
price per	Zdbmcqbbacbcb
prices and	lccdccidncded
print it	addjddocebldc
printer on	ZbabbbaZaYbar
prior to	bcdcddbddcqcb
private bank	lncdedbddckdd
private equity	ackqacbcccddc
private lessons	bdcadqabbbcdc
pro rata	jpanbbZbbbbbb
pro stunde	mcdcdmcbccmbb
pro woche	odddemcddeded
problem with	lbZoaaYaZYpaY
processing fee	ccddedmddemcb
producer of	ZlalcbZnccmdb
product hunt	bcbcbbZrbaaca
product is	lbcaoalbcdcdc
product manager	loccddcdlgddd
product managers	jaaoabanccbcc
product ops	jbbbcmlcnbcdc
production and	cdcmddnbddddd
professionals in	ccfcddmccncbb
profile ?	anaocbldbbccd
profile and	jlhddjdfedjfd
profile has	bbncddlccbjmb
profile in	kddledjdeddkd
profile is	abYobbZacaZqZ
profile says	kbfbcmabknbbb
profile that	mnbdddjdccddd
profile views	cdcbddccdccpc
profile was	afnccdacbZbpb
profile while	lcbcddlccnddd
profile you	ZbZodckbcalbb
profiles ?	bcadddsdcccdd
programa de	fabbcbknmbkba
programme and	bbkcdmndcbcde
programme for	ZbcZbqlacdccc
programme manager	ikbcdcmnbaccb
project ?	ocbbmcebcbbcm
project and	dbacncZablbcn
project at	jbccddncdccdm
project in	lbbbccellmlbZ
project manager	fncdddidldded
project on	fcbqccdcclccc
project with	paZkobYaaabba
project you	kcbdcdoddlbdc
projects and	baaccbqaallbb
projektleiter bau	jmdeeedecdemd
projet a	jcdeeedddddoc
promised here	ababccilbpbcZ
promised i	ccodddbcmaddc
proposal by	occdbcmccdcdc
proposal for	bbaacbhbbZbrY
propose you	Zllocbaccbcdb
provider of	cccmdlmcccddd
prue langdale	kibccbZbbabpa
public health	ZlabaaZqaaaaa
public sector	emjekcbjdkddc
publish a	jcccdmnbddbcc
puis je	fkidnckdicccc
pull request	acabbcZbaZaYs
purchase order	pcbcccYcdbhcm
put a	YbkbcbqbcmbcZ
put aside	obbcccbnbaddb
put in	bccincabmcpdc
put it	bcmdcdncieldb
put money	Zbbmrbabccbdb
put my	bcbdccbmqZcdc
put on	Zdnbcdbchcndc
put the	kbabcbambibbp
put together	bdbcedsccbddc
put up	mlbccbalbocaa
put you	nfcbenZljbldb
put your	oakbcbncbZblb
putting together	dbnqbZZacabcb
python 0	accddlmbbccdn
python and	cbccdcococcdd
qa lead	ljidddcdkidkc
quality manager	kpccccaddcccc
quantile labs	enddcdkhkiddc
quantity surveyor	jhacbaabnabnZ
quanto tempo	cdbdddccdrdbb
quarter and	bchpbcmbcbcdc
quarter of	daeZrbmbcbjcb
quatre mois	qccddccdddbdc
quatro horas	Zkdcdcoccdkcc
quattro mesi	oddddccdddldd
que a	jbncccbbcbccn
que j	abncocZbalbbb
que je	cnbdddcdldmdc
que la	mdmdndbddcddc
que le	blmcccbcccpdb
que me	odcdddidjchdc
que no	bbockcbckbccc
que nos	ndddodcdddddc
que nous	bbncbjabbobZa
que o	abacccbbbmbbp
que os	mdcddckmcccdc
que se	Zmbbnbnbbbbba
que su	bbbncbmcnbbbZ
que tal	abbbcokbcobcb
que te	bcddccndcbpbb
que usted	ilmnccbcbbbcb
que voce	pcacbbncbaabb
que vous	dmZbbmdboalba
quello che	jlddddcdddned
quelqu un	dbbclobbnbbck
question about	bcaacadokncdb
question of	acbccbkcckboZ
question on	bcaccbmkbncba
question who	bcacccrcbbccb
questions ?	lboncaZbaabba
questions about	ZcYmcbmaaebbn
questions and	ecmkccaoccddb
questions are	ZapmbaYmbaaaY
questions i	Zcapbclbcbbdc
questions in	naaocbabdchcb
questions on	acapccabbZbbm
quick call	dmlbcdnccbcdc
quick chat	blacndmdcbcdc
quick favour	mbbdddldoccdc
quick one	fbenccpbbabca
quick question	cdkikcmbmkccb
quit my	aZobabZaZZqba
quite a	ndodcdccbaddc
quotation for	qcdddbacdccca
quote ?	ncccZcpcdcccb
quote for	occbccobdccab
quote you	YbZnaaloaYbbZ
r $	lccljlkddcjcc
r and	acncdmacmbcdc
r d	kmcdcdcdddled
r1 0	mccidhjncbcdb
r9 0	occcddbmdbcdd
raising 0	bbabscYbcbbdc
raising our	bccdpdacecced
raison de	kccccmbcdcccn
ral 0	cpcdcdbcdcdcb
ran the	ZaamocaboZbdb
rate $	qbbdeekeddded
rate 0	mbbodbfbddcdc
rate ?	idloedbddcddc
rate and	pcieddceddded
rate as	nbaqcbZababbZ
rate for	obbZcabcbacdo
rate in	fbmbcbZcbacco
rate is	nabcdkkcmdddc
rate of	cccjecbmddndc
rate or	bbrcdecedbded
rate s	bbbacbqbmccdb
rate you	eckpddbddcddd
rates and	mllacbYncbbdc
rather be	ccodcdlddddee
rather have	koddcdmbcaddc
rather not	kdpdcicccbddc
rather say	ZnZbabnobacdb
rather than	ihaZocnighcdb
re 0	piecfcZcccndb
re a	ndbmccndcbicc
re after	eommccZbcaccb
re all	iblccmklbZcdj
re an	bemeddocddjdd
re at	cdbdjdbbcsddc
re both	bbacccabbtccb
re building	allhbcpbcbccb
re busy	abXabbobmncba
re curious	bcoccdZmclcdc
re doing	lbkclcikcjcde
re ever	bcjcncacbrcdb
re free	nbpmccaacbccb
re giving	abbbcYZpcZobZ
re going	abicccacpddcm
re growing	bpmcddaccbcdc
re happy	ncbccbibbebbn
re having	obbbccaacaddo
re hired	bccddbmmddmdb
re hiring	cnfbfbocladdb
re in	dcmckccdcokdb
re interested	hkaeddkmcckdc
re invited	cccbccjqcblcb
re looking	fkelljdecbedj
re losing	mcbccdoccbcdc
re lucky	bcaddmbcdojcb
re making	YaaopaYacabca
re moving	YqbbbaYbaboca
re next	bcndccbdcodcb
re not	cpmjbcZbcdldj
re on	dbnmccmbbakce
re one	lanbbbYinlccZ
re open	blscbcabaZcck
re opening	eenclbimbacca
re planning	ZbnZbZnmbabba
re putting	aabqbaZncZcdb
re raising	acbbrcYmdccdc
re right	ajYbccahmmcdn
re running	abaocbZlcobda
re short	faZmbYYnbZabn
re so	ecbcccocdcldb
re still	knkccclcbgcdb
re stuck	Zcbmbmnccbcdb
re talking	bkbpcdZdcccdd
re the	icibmkdcdnfcb
re three	jmbbocZacbbcc
re two	lbmclbacdcddm
re welcome	bcbcdcebcbccp
re well	jcjdddjdcoddc
reach out	kdiddendceedd
reach you	kckdddoccejdb
reached the	dbbfelabcbbqY
reaching out	bfmccdncliddc
react developer	focdddcdmcdjc
read a	ancccnamclcdb
read about	kbacccnmcicda
read all	abbcccbckqccb
read by	bbcdcnambkcdc
read it	jeccccZoddjdm
read me	bcbccdbccbrba
read our	ZbalbbYpcebaZ
read out	lcdddcbmdcmdc
read that	ochcccbcmnccb
read the	Zbcofkbmbfacm
read this	mlbddebdmccdd
read with	jbbbbnmbmbcdc
read your	bkkmckaccoccb
readers and	cdddnZkkdcced
reading group	bnZcbcbabpccb
reading old	Zccccmoicacdb
reading this	cbdcecbclcpdb
reading your	ccbkdcbcfqddb
reads the	lamlbbhncacdb
ready for	ccpbcboaaabbm
ready to	abalccncnaeil
ready with	bcbcocZcobbdb
real estate	abbccclcbilnb
real salary	cmdemededddee
really appreciate	dbZddebdokddc
really enjoyed	dkcdddncdkeed
really like	brmcddbcbaddc
reason for	blodddbcbndcc
receive $	bccqccabdalcb
receive 0	acbpbbeiccnbb
receive a	bcclcbdmccpcb
receive the	dbbjccdlccqcb
receive you	kjbdmdeddlcdd
received a	bbcccdbcamojZ
received an	bcbcddmbibboa
received from	acbcdnaaclccn
received your	ajbcccZbckbip
recent post	mcndjecedcded
recommended by	rcccclaadcccc
recommended you	Zbnndcbcdclcc
record a	accnboZbdcjdb
recruit for	efrdddbdccddc
recruiter here	aZrcccZcaZcba
recruiter in	clkdcdbdcnddd
recruiter>benefit	aamcbcqcbbbZb
recruiter>call-ask	aYYZbblbbaraZ
recruiter>client	cpkddececdedd
recruiter>connect	dcdeeedenddcd
recruiter>content	abacccaacZaap
recruiter>cv-ask	bbodddcdccdcc
recruiter>easy-money	aaZbbbZpZbcaZ
recruiter>event	abccdbaaddqca
recruiter>expert-call	bbpYccacaacbb
recruiter>freelance	bZsddebdbcddc
recruiter>funding	ddnddebeddeed
recruiter>i-am	dlmccdmchdcdi
recruiter>job-word	ccqcddkfbbekb
recruiter>mule	mlpccbZabZaba
recruiter>open-to-new	edpeeedecdedd
recruiter>pay-first	aaccdbaaccqca
recruiter>pay-word	Zajbcbrbbamba
recruiter>permanent	asZccckccbbca
recruiter>requirements	YaZabbmbbbqaZ
recruiter>role	dlldddfclccnb
recruiter>secret	bbZccbZbbapaY
recruiter>seeks	cbpdddadladdc
recruiter>sell-cta	bdaddeoddcddc
recruiter>site-notice	aZlcddacbampZ
recruiter>start	baadcdrclccdb
recruiter>teach	ooZbaZababcca
recruiter>thanks	abacccaZcZaap
recruiter>threat	ccadddpcbdccc
recruiter>wants-job	bobdddkdmddcc
recruiter>we	maqbcbabcafZo
recruiter>we-help	bcZbdcqccccdc
recruiter>workplace	nabcdcadddpcb
recruiter>you	cgocccpjadjba
recruiter>your-profile	ampcdcaccbabb
recruiting a	cobddelededed
redwater energy	dlchddmdledic
refer a	kcboedccbddcc
refer me	ccceeecercddd
refer to	gbkncccbcimjb
refer you	ldbccmmbcccdc
reference 0	abacccabpaZbn
reference to	kmccdcamccacm
references and	hcoccchcbbddc
referred by	dldddmclddjdc
referred me	obabcbambbadn
referred to	YnalccZccnban
refunded with	ddddedcdedpdc
regard to	lcbjccnbccbdm
regarding a	bmbcddedncddd
regarding the	albcdjnahkbcl
regarding your	cboccecdddmcc
regards from	bccdcdbcbncdo
regards to	cccdddaccrddb
region of	phaccdbdccded
regional sales	docdbdadmcddd
register at	canddcbpddbcb
register of	acobbbpZcacbb
registered nurse	jocddddjiddjc
registration fee	bddcehbnedldc
registration for	bcccdkbqcccba
registration is	bcccdbbpcbbnb
regret to	ebaccbancZbap
regulator s	dkbmcbmkcbccc
remain in	ccidddidbpddc
remarks on	lccbdmmbddcdc
remember ?	bcacldadcrddb
remember how	bmbclcacanbdc
remember me	bmjmmcdciccca
remember the	nnbcbcabjocca
reminder that	kdbaeecdqZdck
reminder the	bccbccalcbbpZ
remote in	npcdddcdddcdd
remote us	knbdeeceedddd
remote within	kndeeedeeeded
remote work	Zbaacaaqbbmba
removed from	cbdcccabbZbrZ
remunerada de	cddoedddedddc
remunerated at	ljcndnbbcccdc
remuneration is	abbddpbclbcdc
remuneration of	kcbcnkamdbccc
renate gave	knmcccacbacdc
rendez vous	mbbccbabbbabp
renews on	cdccdcabdcbok
rent for	ZbbbnbZbnaZco
rent is	bccddcpccbZcn
replied to	ababcbZabYbrZ
reply 0	jcccdcldcdncc
reply by	nkcjdnabdcccb
reply for	Zbnlmckbbabam
reply here	apbcdbccbboca
reply stop	gccmecbndddcd
reply to	kdbcddabckhmn
reply with	mdikdekcfclbb
reply yes	jjcicloaccccb
report and	dbcnccZcbbbco
report in	obcabamacbhbm
report is	ZaababZaZZbar
report on	qbblcZapcabbY
report to	koddjdcecdded
reporting for	fcabcbibbacpZ
reporting to	bqadcdbdcdcdd
reports to	omcdddddddddc
represent a	jbplcclcbaicb
represent you	bctcccZcbacdb
req 0	cbbcddacqbdcb
request for	fccbcchbbabnq
request in	acabncabcbbol
request to	acbdccbacbbsZ
request your	mikddnacddccc
requested a	abblcbeabZbrY
require a	lbcolZabcblca
require an	qcdcdbbdedddc
required on	cccccdbbdcbpj
requirement for	pdcdeeceeeeee
requirements for	abodedlddcddc
requirements>benefit	bkbcdcoblclcc
requirements>call-ask	XZYqZYnZZaZaY
requirements>cofounder	aZbbrbZccbbnc
requirements>connect	mapbcbZccbccc
requirements>content	pabccabaccbdd
requirements>cv-ask	cboedecedddee
requirements>easy-money	ZZabmaiabaoaa
requirements>event	mkaapaYZdbkbb
requirements>expert-call	Zbapccaccbccc
requirements>freelance	qbdddlebccfcc
requirements>funding	malbmcZccbmcb
requirements>i-am	dbhekmlbpabcb
requirements>interest-q	olncccZdbcccc
requirements>job-word	amrcccbcacbcc
requirements>messenger	Ypaacbbbcckcb
requirements>mule	ancccchcccpcc
requirements>pay-first	bbccccnccbncb
requirements>pay-word	ocbncmbbbbbmb
requirements>permanent	iqcbmbhbcbcdc
requirements>recruiter	ZpZbaaababcca
requirements>role	hnabncdbbefnb
requirements>seeks	aflbblZbqabbb
requirements>sell-cta	ZaalabasbbaaZ
requirements>site-notice	ZZmcocacbnbab
requirements>start	bbnbbcYboZbba
requirements>task-for-you	Znccjbbbccbob
requirements>teach	alabkqcbcbccc
requirements>thanks	obbbcbZobZccb
requirements>threat	deeeeddeeemee
requirements>wants-job	bbbdccmcrbddc
requirements>we	doikllbbcbhcc
requirements>we-help	oaobacYcbacdc
requirements>workplace	Zadddoncccccc
requirements>you	ckkkcibcdacpc
requirements>your-profile	ZYYaoaZbbapYa
requires a	icccdlccdcodd
research firm	bcbrldZdccddd
research team	accqcckccbccc
respected sir	bamdccmdncbcb
respectfully yours	cdccmlcdanddd
responsible for	bhbcdjmdmldcd
rest by	nccdccaddcodc
rest is	ldddddkdddmed
rest of	lbbclbkccibnZ
resume along	lmadeebejdeee
resume and	ndmdddcdkccdd
resume attached	bccdccZdqbcca
resume visa	jbodeecedcded
resume was	abkcddaccblob
retain you	adcodcbdddmdd
retained by	Zbooccaccacbb
retained in	lbqZdcZcccccc
retires in	kqbbcbkccbcdb
retribuita di	cdcpddcddcddc
return it	abacccZbbbacr
return the	cbldddbdmlddc
returned with	addddcYbdcqcb
revenue share	bccdlnkcdccdd
revert with	cqbededddeded
review of	bmbmcafbclmca
review the	jaacdfabbbber
review your	baZcbcrbbabca
right ?	fbanbknabZjbm
right about	bcacddbbbtccZ
right away	YmbcobZcbanba
right i	mbXabcYbblcdp
right now	jcqdidcddceed
right person	acblldqcbccdb
right that	Zaacbcocnjcdb
right time	bbmdddodcbddc
right to	ekldcdjdmakcc
right with	nhaddekdccddc
ring ?	hbocbikcmZcca
ring me	lomcccabbecck
ring the	Zmbcbcdacaocm
ring you	ddqbcdlccecdc
risk analyst	nbededcedemed
robotics and	comdcdcdcbddd
role ?	cipcddbcbldcc
role at	dddleedemdede
role for	jakcddjcclccm
role in	hkcaoddclbcbm
role is	bkiccmacblncc
role yet	bbqcddadbaccb
role>benefit	aoccepjcjbbcc
role>call-ask	YYYsbaXaaZkaZ
role>client	pblcddcdddldd
role>cofounder	caldodcdddldd
role>connect	faebjcocebncb
role>content	cbbbcYZjbaqbm
role>easy-money	kcbbccacmcqcb
role>equity	bqadndcddcidc
role>event	fdbbcolcbdkbm
role>expert-call	qbcddccdcdddd
role>freelance	pkcccdiclccdc
role>funding	mdbcocbccbocb
role>i-am	cmdckhldnbecb
role>interest-q	naZccbocbccdc
role>job-word	brccdccckbcke
role>messenger	Zbccdajcccscc
role>mule	doelcfbibdlcc
role>open-to-new	ddkedeceodedd
role>part-time	qgcddkecddddc
role>pay-first	kkabccoccalbb
role>pay-word	pecjekjcdcecb
role>permanent	dscdidcdccddc
role>recruiter	kjmccchcfjdlb
role>requirements	amZcllicocbcb
role>secret	qZeeedddeeadd
role>seeks	inbejblccckhj
role>sell-cta	iabbcadbiblkq
role>site-notice	mkbkciabdbcob
role>speak	aacbbZaqbabba
role>start	qecddjedhdddc
role>task-for-you	labalbZbabocb
role>teach	akcccscdcdekb
role>thanks	hbbclcZcmmnZa
role>threat	jocccmkccccch
role>unpaid	pZccjaaaccaba
role>wants-job	Zbaccnncobbcb
role>we	lnecdiljccdcc
role>we-help	mmacccncbajcc
role>workplace	plceddcddcedf
role>you	bldjccndjbmeb
role>your-profile	jpYbccZbmaoaa
roles at	ddqddekdcadcd
roles in	cbodddcdncddc
roles that	dbqeeecedceed
room 0	ZmabcZakbYbar
room and	jicccqccckcca
room for	jbaeokYmnabca
room with	YmbcinabapccZ
ros 0	mlbcbbnbbbcca
rotterdam and	bcedcdocbmcdc
roughly 0	qbcccbamdccdc
round ?	kmbcmdbddddec
round and	loZcmcacckcdb
round closes	ccddpecddcded
round for	bnncYcnbbaacb
round in	Zbdnmckbcecdb
round is	bambncabbnbba
round of	bbecmdacoaddc
round on	bkbcacirdbccZ
round the	dddecemcjcden
round with	anbbocadcccdc
rs 0	mbcbcmbmccncb
rude to	bmbcbdocckccb
rules mean	bbcacanpcbccZ
run a	jibkmmkccccdc
run an	maccaqZbbcbdc
run by	cfccckomcbccc
run for	lcdcdcmcddmdc
run it	ambdocadcbjdc
run npm	bccccccddcqdb
run one	Yabraaaccbbdb
run our	jobcbbYbcbncb
run the	ljecjkicdcndb
run your	albccmpcbccdc
run-code>call-ask	babacdabccocb
run-code>connect	Zbdbdcabdbpcb
run-code>content	ZbcbbbaZcbooa
run-code>event	acbbbaoYcboca
run-code>funding	bccdbdbddcobZ
run-code>i-am	aaabnbjlaZqbc
run-code>pay-word	pccbccbbdccdc
run-code>recruiter	apacbbbbbbYbZ
run-code>role	apccccmbbbnbb
run-code>secret	ccddddcdddpcb
run-code>seeks	aqccbcbbbbnaa
run-code>sell-cta	acdacaabddpcc
run-code>site-notice	ccbcccaZcaYpZ
run-code>start	abccccaccbpba
run-code>teach	bdcdcapZccced
run-code>threat	bccdbdbddcobZ
run-code>we	mbcbcbZacbsck
run-code>we-help	cceddcZceeodd
run-code>workplace	ZacbccZbccqcb
run-code>you	ijbbcbcicbscb
run-code>your-profile	abacbdbbcaobb
running a	amcncjZoccbdc
runs a	nblnbcacccbdc
runs out	Zbacbcnbmabbp
s $	idblbbnncbmcb
s 0	fichknnjbbccb
s a	kleeiifkdddcc
s about	laoaedZqahbba
s all	midfcccdbmldc
s always	lcqccbacdZcdm
s an	anbcbnbodbjcb
s any	babclcklpbddb
s around	obobcbZbbacca
s at	Zbbcciebbonck
s attached	abbcacibcZbbq
s become	aboclcZbbmbca
s been	cdlcecccnlcdk
s book	nkabcbapbbkbZ
s called	bfjccdarkacdb
s check	acddddbdddqdc
s coming	bbqcbcZZbZocb
s connect	bcaccdabbqcaa
s doing	Ybalboaababcn
s done	eeldlmjccbccf
s down	cccccbaZcbodn
s ever	dbabkmkmjdhca
s fee	ZccnbmmYaalca
s fine	rcdecckccccdc
s first	babcolmZcbccb
s for	bikpdbamiaecf
s four	akcmlcamceddc
s free	Zeakbcktfabca
s friday	aeZcccacomccb
s going	hdobkcZbanbcl
s gone	epdbbmebbZbck
s good	nbnjccccmccdb
s got	acddkddkikjdl
s had	bbndccbbjZcco
s half	mbacockcabbdc
s have	bcfdcdkccpdec
s head	ipcdccbcbdddc
s hiring	blYccdZcqlcdb
s how	dcocjcbcccmed
s in	bckdlddkfjccm
s insurance	abccncacccndc
s it	blbcciknceddb
s jo	pbbcccbbcmcca
s just	kbmkblabecmdb
s leaving	bkmbacabbaaco
s left	hbbkmkabcbina
s letting	cdldoebddcded
s life	ZambbbYabqacZ
s looking	ZbbnbaZnnabbb
s lost	nbabcaZabmabo
s me	ZbdlnlmaZYkcZ
s money	bcccodbdccmdc
s moved	aZoccqacbZbcb
s my	ahdclcjbknblZ
s name	kcbndcfcclddd
s never	odcdcabcdbndc
s next	lbnccdmcbdccc
s no	ecmmjadmdddcb
s not	kbbcmhecjoicb
s nothing	acebpcadcmkdc
s now	llocjcbcbZccc
s off	kpbdcdbccbddc
s office	lbabccZablbZo
s ok	bcadccabpmcdc
s on	jcaccbgmfneck
s one	ndkiilddcdcdb
s only	akbccllbjjick
s open	afpcccancecdb
s opened	bbZccclqZibbb
s out	mbabcbZqbbbca
s paid	pbbacZancbaca
s pay	Znbbonabbbbcb
s permanent	bqcecdcdccded
s post	aqacebnblZbca
s read	ZnapbcZcbbccb
s real	abndkdaccbndc
s right	oicnbbacckccb
s run	YabqZaYnbabca
s say	pbZoaZZbbZbcZ
s signed	mbjdedceeelec
s site	maaccbiboZbcZ
s so	qbmbbbZabdcdb
s stay	cdldldcddmddb
s still	cpZnccZbbjjck
s taken	acbcbcbbchoan
s talk	YaXanbXZZmaao
s that	ZbnbbbckaobbZ
s the	iibdcceckoicj
s there	fpbdccbddacdd
s three	abjqbaZacdbcb
s time	mdcbcbmbckkdc
s tobias	lmbcbbbZcobbb
s too	dbmcbaZabZbnn
s two	Zkbbloiamacca
s up	bbbckclckmmda
s watching	jmcbccnbcbccc
s website	cdceedjmldeee
s well	bcrcddbcceddb
s what	ecacebqboahka
s where	kcbccbaqcZccc
s why	bclccdocekccb
s with	jnabccbcbZaco
s worth	acmbdmoccaddd
s written	cccdmmildccdd
s wrong	neacccmcnbcdc
s you	jjjmcbZablbcm
s your	ecqkchbbclccc
s yours	cnbcocdccdlcb
s £	mbbcdjqbfacdi
s €	bdcnncddcbcdd
s:aanbe	dcbeddcdpcjdc
s:aanbi	pddeeededdeed
s:aanda	cccddoccddddc
s:aande	cbddrccdddcdc
s:aange	aabbbaakcnpbZ
s:aangi	dneeeedeeeeed
s:aanme	cccddccZdbcoa
s:aanne	lbocccbcbbcdb
s:aanpa	bbbcccbacaboZ
s:aansc	acaabaapcbbba
s:aanst	dodddccdddddd
s:aanvr	qcddeeddddddc
s:aanwe	ccdddocbddddc
s:aband	ldccccncddcdb
s:abbia	nkkcibkccjccb
s:abbon	ddddeebdedcnb
s:abbra	abbbbbbbapbaZ
s:abeil	bccYcpabccbcc
s:aberd	Zoncdbabcbddc
s:abern	bcmdemcdedded
s:abert	cccddbcocddcc
s:abful	odcddccdecddc
s:abgel	dcpZddbdccddc
s:abger	nddmedddedded
s:abges	mcccncbccabcl
s:abhol	ccbcdcbbcbcao
s:abidj	cdncdebdcbncc
s:abier	idjeedlddcdcm
s:abili	acbbbbnZbboba
s:abiti	bcacccbbcpcca
s:ablau	ddcebdcdqcddc
s:ableh	cdcedecddddqd
s:ablos	meeefeeffedfe
s:abonn	bcbdccarcabna
s:abrec	mddndccdddcdd
s:abrim	ckcdlcbmdcdcl
s:abrir	bcocccmccbcbb
s:absch	bqddddcbcccac
s:absen	bdcdedodlddee
s:absol	bcccddmcbccdo
s:abspr	nbdedddddeeed
s:abstr	cdcddabqdbbcb
s:abtei	coceedcdmcddc
s:abtip	bcdddccdccoab
s:abund	bcccccbbcbpba
s:acaba	bYbcpcbbccccb
s:acade	clcjdmdefcekc
s:accan	bcbdccbcapccb
s:acced	cdccdccodccca
s:accel	Zbccpbamdlcdc
s:accep	cecedkdfikele
s:acces	kaaacijabZbpd
s:accet	mccldjbcmkcjb
s:accid	bccdccbbdcrcZ
s:accio	edefleeeeeeee
s:accom	ojmddcacdihcb
s:accor	ljdfdidcdjfki
s:accou	gecddcghedokg
s:accre	ibcocbZmcbmca
s:accue	cZbccnbbocccb
s:accur	bkcdddoddcdec
s:aceit	icedecbhckcpg
s:acele	ddeenedeeedee
s:acept	kccdddccldcpb
s:achet	cobdedcdddcec
s:achie	kcdccdlcdcndc
s:achte	mmbcccbcbodcb
s:achtt	cbadcdccobccb
s:ackno	bbbcobabcmbcl
s:acomp	bcadddcccocaa
s:acons	accdcdbcoccdc
s:acous	boacjnacbcccb
s:acqua	jdkcidbjdlkdc
s:acqui	dfjddlfjdcndc
s:acteu	bcodbcbcbbccb
s:actio	dddepeddedded
s:activ	bdlediajjbolb
s:actua	eljhhlciiddcc
s:actue	mccdddodddddc
s:acuer	pecdddcdecddc
s:adapt	mdcdedndcbddd
s:addit	bldlddjcddmed
s:addre	ccddcjekiemmc
s:adela	cbZcddncccldn
s:adjoi	apcddacdccddd
s:adjun	blcddmecicecn
s:adjus	bilccdcklbecm
s:admin	ildeddfdgjmdc
s:admir	cmcdlcbbcobdd
s:admis	hbaccbnobbmca
s:admit	nbbdddcddcndc
s:adoec	ocdddbcdddbdd
s:adopt	acbndcbcaodcc
s:adoqu	bcbcccbacbcbo
s:adora	accbcnbbcnbba
s:adorm	ddedmddeeedee
s:adres	ababcbeliajoi
s:advan	hcdccpbccbqcc
s:adver	cmmdddflcbdlb
s:advis	bbcqncjccccgb
s:advoc	Zabqbaabbbaba
s:advog	acdodbcdddcdc
s:affia	occdddcdddddb
s:affic	odcdcccddccdb
s:affid	qcccccccdbncc
s:affit	pcccdibccjlcb
s:affor	bcbdddqdcccdc
s:afgel	bbboccacccccb
s:afili	cddcacbdeeodd
s:aflev	cddddcbodccdb
s:afspr	accbccYbcbbar
s:afsta	cdddodcdddded
s:after	ljdjfihjcdcee
s:again	jebbdjblchlil
s:agenc	dikedcnkdgcdc
s:agend	acdcdcodddcdc
s:agenz	acccbbbccbpcb
s:aggio	aapbcmabaZaoY
s:aggiu	acacccabbpmba
s:agnie	acbbcbbccabcp
s:agrad	abambkabmabna
s:agree	mdcmfcdcbccdo
s:agric	Zbcnjncbcbccb
s:agrit	odbdcdadbbddc
s:agron	nkfccbbbbbcob
s:agrup	nddeeeeeeeeed
s:aguar	cmcdddocdccbb
s:aguen	ccaccdbcboccb
s:aider	cdccccbodcddc
s:aille	dedeeeneedeee
s:aimer	jdldcmjcjccdc
s:aircr	dcmeedcdlckee
s:airfl	fjhddmdhlcddc
s:airli	abhnmcbbkkccb
s:airpo	kebcccbcjloca
s:aiuti	eeddeeodeeedd
s:ajuda	deddeeoddeeed
s:akade	bccbdobadcccb
s:akkoo	coccddbcccccb
s:akten	odddddcddcccc
s:aktio	bbbcccpbbccda
s:aktua	ababbbZZbabpZ
s:aktue	alobcblbbbbba
s:alaik	cccdddbcpbadc
s:alame	ndededcddddcd
s:alast	ddnddedeedeee
s:alban	Zaaabaqbnabba
s:alber	bclmcjabnbcca
s:alcan	ababbbaabYaqY
s:alegr	bbacccbbbobca
s:alema	baZbcbbboabaa
s:alerg	accbdobacbbca
s:alfan	bcccccbcccodc
s:algar	cobccccdcccdc
s:algor	aclnbbZacbqcb
s:algui	jdbjmbbcpbbcj
s:algun	ccodddcdccdbb
s:alime	cocdddncccbcc
s:alleg	Znabbbaabaaao
s:allem	abpcccbcbbcdb
s:aller	acbclmeacaccp
s:alloc	mccncbabdcmdb
s:allog	bpbcccbcccccb
s:allot	lbacfmambebcl
s:allow	cohedjccickdc
s:almac	ddcdbdodddded
s:almer	pbbcccbacbccb
s:aloep	dddeddcdddned
s:aloja	occcddcdccccc
s:alqui	acccebaccboam
s:alrea	chfdijkicekhd
s:alrig	bcebcdbcqacdc
s:alsje	ccccccbcbccco
s:alter	indddecdkhckc
s:altes	eedeeeeendeee
s:altho	ffcdfdddioddd
s:altog	lbbncobbbbedb
s:altri	cddddcccdcocb
s:alugu	ddddjdneedded
s:alumi	liaqcbZbabbca
s:alumn	dddedbbdocddc
s:alvar	cdcadobcdmded
s:alver	bcccdcccdbcco
s:ambac	abbcpbZcbbbcb
s:ambie	cocdddcnccdcb
s:ambit	bdmccdjcdcndc
s:ambul	nfbmbkamcbbcb
s:ameri	bjcicfjcbjodb
s:amers	nbeeedddeeeed
s:ammal	cddddddendded
s:ammin	bnbacabbccocb
s:amorc	ccdenddddddec
s:amoun	fcdcdcocddmdd
s:ampli	ocdcdbbdddcdb
s:anadi	bcbdddbcdbcra
s:anaes	jjmkiclbcbcdc
s:anali	lkdddhjheddjd
s:analy	jldjdjfjhcdfd
s:anbie	dobcmdcccccdc
s:ancie	cnadcacbboccb
s:ander	aaanbaaacobnZ
s:andre	lckdddklcjdcb
s:andro	icdddcddmcmdd
s:anerk	bbccdbbocbbca
s:anest	cndeeedeeedee
s:anfah	odcddcccdcddc
s:anfan	coccccccabcbb
s:anfra	odeeeeceeeddd
s:angeb	ibmccbnamabbl
s:angef	ccbdddodccddc
s:angeh	bcbccbabcbbao
s:angek	bcacccaabpcbZ
s:angel	bcccddjbdcoda
s:angen	eeeeeddceddoc
s:angep	abbcccbacabao
s:anges	dcbeeeddbmdpc
s:angez	ccodddbddccbc
s:angla	oddddbdeddcdd
s:angol	accdcdbcoccdc
s:angul	lbbdddoddcddc
s:anima	lldecdclmbcjb
s:anive	bcacccbbbqbaZ
s:anlag	bbabcbbcbbbpa
s:anmel	dddddccpdcdlb
s:anneh	bccbdbbbcboca
s:anniv	icbccjbbcmnma
s:annon	bnbcccbccbcoa
s:annot	mlcccboacjcdb
s:annou	ecmcbbdpccbcj
s:annoy	bkoccdidccddc
s:annua	YabbcqZnbbbcb
s:annus	bcpZcbacddcdb
s:anoni	cccddccocbddd
s:anony	abcrcjdccjbcb
s:anoth	cdkkcdfcimccl
s:anruf	ccmcddndccddc
s:ansch	nmcdcccccccdb
s:anseh	kccdmdcddcdnb
s:anspr	ccoddccdccddc
s:anste	bpdeeedeedeed
s:answe	efknjdhcddide
s:antec	neeeeddefeeee
s:antei	bbcdqccdccddc
s:anten	obacccZbbZacn
s:anter	bcbcccmccbbbn
s:antho	bccbnYapdcbcb
s:antic	jcmecmjccckdb
s:antig	bcclccccdcaco
s:antiv	ccdbdcbcddqcb
s:antwe	apbcdcbccnccc
s:antwo	bcllcclccbccn
s:anual	doeeeddeededd
s:anula	cdccddccdcocb
s:anunc	ZaYboakaaZapY
s:anwal	bcmcccbcbbocb
s:anybo	fkkcibanihdcf
s:anymo	fdcdccomdbcdc
s:anyth	celkeddgmdcic
s:anyti	ZcncccZcoaccb
s:anywh	kkbcdcbdpjddc
s:apare	ababmbmbcbaoZ
s:apart	nlbdcdbdkdjdc
s:apell	deeeedddedoad
s:apete	ccqdddcddcdcc
s:apico	cddcdodcedded
s:aplic	cbadnbbcomccb
s:apliq	dddedccdpcddd
s:apolo	edffedeeenfjd
s:apont	cdedncdeeedee
s:apost	baccncbcccncb
s:apoth	lccrdcbbdcccb
s:appar	ZbabcbaacqamY
s:appas	eedeeeneedeee
s:appea	cdccdichleepb
s:appel	jqcddbcdcccdc
s:appet	ababbbaobZbZY
s:appla	bcbdcdbcbpcbb
s:appli	blcdedckmceki
s:apply	bnbddcmcnccdc
s:appoi	fkhcddjeddkcm
s:appor	bcdcdddddcddo
s:appra	ibmnclbaaZbal
s:appre	ciejcidcolddc
s:appro	hhiejcccecjin
s:appuy	accocbcbccccc
s:apren	bkocdoaccbccb
s:apres	kkddkdldddddc
s:aprov	ldddedcdedjdm
s:apunt	abbncbapcbbbZ
s:aquar	cpcdkdcdddddc
s:aquel	dddedddddpddc
s:arbei	bmcdddgjnbecl
s:arbit	Zbbpcbbccbhbn
s:archa	bpcdcdcdccddc
s:archi	jliddedejffjd
s:argui	jcjeddcddoded
s:argum	abbobbZbbpaba
s:armaz	abbcpbZbbaaaa
s:arqui	ijdlddldeddid
s:arrab	bcbbcobcccdcb
s:arran	dhddeknddckdc
s:arras	ababbZZZaqaZY
s:arrea	mdbdcdbcboddc
s:arreg	occccbnbccada
s:arriv	cdccmdcccllcn
s:artes	cdcdmdmdddded
s:artic	bccicmljcmccf
s:artig	cccccacobbcca
s:artik	ceedenddeeeed
s:artis	accccblocabcb
s:arzti	abcacmboccccb
s:arztp	cdcdddodcbdcc
s:ascen	albmdcbmdccck
s:ascol	cdcndcbkdcddc
s:asegu	mddcddbdddndc
s:asham	blcdddcdcheen
s:asist	ldenedddcdded
s:aspet	baabbbZrZbZbZ
s:aspir	cboZbdbcoZddd
s:assal	cccdddccpcbdd
s:asseg	aobbbZanabjba
s:assem	cbklndbcdccdl
s:asser	occdddcdcddcc
s:asses	ldbfekkcjclcf
s:assic	nceeeedeeeeee
s:assig	obkcdfddidjdi
s:assin	blcckbaccbcom
s:assis	dkehddieidncd
s:assoc	ljedikckceccg
s:assol	bbbbcoabcbbba
s:assum	aoacbckbnabbb
s:assun	dqdeddddddkdc
s:assur	icldkmfddcddj
s:asten	bccccccbcbbbo
s:astil	mefefdeeffefe
s:asust	ddcededdndedd
s:ateli	bbcccmaoccbba
s:atenc	ccodddbdbcddc
s:atend	kcdcdnbcddccb
s:atent	bcodcdccbcdcb
s:atlan	imidedcdifejf
s:atras	bcbdccbocbbca
s:atrav	ndcdddceddddd
s:attac	cdcddciclbjdq
s:attem	aamcbcZnbjfmZ
s:atten	ediddfhmddiji
s:attra	badanoeccdcdd
s:attri	cccdccbcconcb
s:attua	bcccccbccbobZ
s:atual	cdneeeeeebedd
s:auber	oddddcdeddcdd
s:auckl	ccfdddoddcddc
s:aucti	pbibbbaadcnca
s:audie	cccadokfdmddc
s:audio	ndddmdcdeeded
s:audit	mdcfdcijdcjcm
s:aufga	ddleeedeedmdd
s:aufge	bebdkckdnbcmb
s:aufne	ndkdddccdmddd
s:aufsi	addodcccddddc
s:auftr	ZlabccacnbboZ
s:aufwa	mddndbcdddddd
s:augus	cdddddbbdccob
s:aujou	ddndddlddcddd
s:aumen	babbpbabcbaba
s:ausbi	bbabcbpbcaaaa
s:ausdr	abbocbbccccdc
s:ausen	pcddddcdddded
s:auser	emeeefefeeeee
s:ausfu	ncdcdcbdddldc
s:ausge	jmlcgcacckjbk
s:ausla	ndceeemeddedd
s:ausmi	ddcddbccboddc
s:ausre	ocddccccddddc
s:aussc	doeeeedeeeeed
s:ausse	ndddedcdeecdd
s:ausst	ZbbnbbaoZbbca
s:austa	ccbbddbbcpdcb
s:austr	blmoccadcbddd
s:auswa	eeefffefeemee
s:auswe	ocbcdcccdcddc
s:ausza	cddcdcbcdcocb
s:auszu	emeeefefeeeee
s:autho	edcndimbifedc
s:autis	ZbabbbYbrZabZ
s:autoc	cncddccckcdel
s:autog	abcbcaapbbabZ
s:autom	ddcjfekcdchml
s:auton	jildedjlddddc
s:autor	bbnbclbacabbn
s:autos	ndddddideeked
s:auxil	aaabboaaaaank
s:avail	kcgiddkiidcfi
s:avali	hbboaaaabbboZ
s:avanc	bbbcccabcbnbn
s:avell	ocdeedcedddec
s:aveni	bcccccbZcbbco
s:avera	debfcdqchchkc
s:averg	ddeeeededened
s:aviat	bbomdcbblcddd
s:avicu	dddadocbdccdc
s:avisa	cccdddccobdca
s:avise	cdccddcccccco
s:avoca	bccncbbdmccdc
s:avond	maaobZZnbaaaZ
s:avrem	Zccodabcccacb
s:avres	cocddcccccccb
s:avvia	bbccpZaacbccb
s:avvis	cccddccbcbdbo
s:avvol	cdeencdddedee
s:await	mdddddmddddcc
s:award	fjmcicbbdcpcc
s:ayuda	cdbdddrbdccca
s:azien	dlmccmbcobccb
s:azule	cocdddbcdcccc
s:bache	acabcnbcobddc
s:backe	lmcdldcdekddc
s:backg	ikmdkdjddcddd
s:backi	mnccdcbcdcddc
s:backl	nbbcccockaddb
s:backp	ababbaaobbabo
s:backs	cocdcdcddcddc
s:badaj	cdccdcbodccca
s:bahnh	acbcccbpZbcca
s:baill	mdeffeeeeffee
s:balan	cehcdjbcdbmco
s:baldi	ddcdddbceoddc
s:balla	kobnacZccccdc
s:bambi	ababbbaabZbaq
s:banca	lccdddcdddpbc
s:bande	addddcdddddoc
s:bandi	cqdddbccdccdc
s:banen	ababbbYpaaaZY
s:bankg	dededdcddcncc
s:banki	cflfddddddodd
s:bankp	ddcdddcddcodb
s:banni	cbbccbpcbbccb
s:banqu	kbocdbbcbcbdc
s:bapti	mccdcdnddccdc
s:barbe	bdcdmcbcdaddo
s:barra	cdcddnbddndeb
s:barri	ccmcdabkdfpdc
s:basic	ccccdnlcdcjec
s:basil	bcbcccbcbocca
s:baske	ocbccbaZbabbo
s:basta	odcdddbdcccdc
s:baste	cddddddendded
s:batch	nbbcdnacddcdc
s:bathr	ZbacboZbcabco
s:batim	aboccbbbcabcm
s:batte	ddklelekcjcdc
s:bauhe	acccdcccdccco
s:baule	bobcccnccccdc
s:bauph	bcbccpbbcaccb
s:baust	cdcddbccbodcc
s:bausz	cccdcdccbocdc
s:beant	abbncblbboaaZ
s:bearb	aaabbbabbbmnm
s:beari	bcedcdllccdlm
s:beatr	kbmacckcbZcoc
s:beauc	bcbccbbmZqbba
s:beaut	fcldkcmcbandc
s:becar	cccdccbcocdcb
s:becau	jeeghdcfdfime
s:becom	bfmcebkboajcb
s:bedan	cdcdddccdpdba
s:bedie	eedfeeeeneeee
s:bedri	abbcobobbaccb
s:beeke	Zbbccpabcnbcc
s:befor	bclkccabcmpcZ
s:befra	bcdodaccddddd
s:befri	cpdeddcdddddc
s:begei	bccccoaadblbb
s:begel	Zbcabpbccdccc
s:begin	ajbcimclpabca
s:begle	abmoccbbbcccb
s:begon	ffeflfefeeffe
s:begra	odcdddcdddddc
s:begru	deefffefeemee
s:begun	deeeeededdned
s:behal	lddeddcddkodc
s:behan	mdcdddcdncddc
s:behie	deeenedeeeeed
s:beige	dldededencded
s:beitr	cddoedjddlddc
s:bekan	nncdccbcdcddc
s:bekek	ddceeedddcdpc
s:bekij	cccdddcddcdrb
s:bekom	ldcddcoddccdb
s:belas	bccadcnocbbca
s:belat	acbcdcbdcqcbb
s:belgi	ncddddbdddanb
s:belie	dleclcnfckccb
s:belle	dboeedceacddd
s:bellu	cocddcccccdcb
s:bellw	acnddcbdoacdb
s:bemid	ccpdddbcbacdb
s:bench	kddmdcclecced
s:bened	acccmnbcdlddc
s:benef	eoddddiedcidj
s:benel	ddddeeoddecdc
s:benev	acbcbobncccba
s:benga	cmiddlchkiddc
s:benve	bdddbdocdcccb
s:beoor	ddeeeededdned
s:berat	bkcodccccclcc
s:berei	ndndddcdbdddc
s:beric	ccbdjdmckcdnb
s:beroe	Zbbcbobbcbcca
s:bertr	acmbcnaYbZcob
s:besch	lcjdddjdjmdcc
s:beset	cojeeededdedd
s:besid	kddddmddeddfe
s:besoi	bbncdcnccbccb
s:bespa	dfedeemefeeee
s:bespr	bcbbdcabcccbo
s:besse	dodeeeddeeeed
s:besta	bcjcccbklbloa
s:beste	kbbjkbabbaaZr
s:bests	bccacaqbdbcdc
s:bestu	odddedkeedded
s:besuc	odeeeddeeeded
s:betaa	acbpcbpccbbca
s:betal	ldccjnedccldc
s:betei	dceenedeeeddd
s:betra	ccdcdcbcdcZbo
s:betre	odkeddcdkdddd
s:betri	encdhcmdlcddc
s:betwe	kjhicedcidejj
s:beves	bcbccbbbcamoZ
s:bewaa	dbceedcdacdqc
s:bewer	blcjdcecbcloi
s:bewil	boccdcccddcdb
s:bewor	dcceeddeqcedd
s:bezah	Zbbmmoajaalca
s:bezor	bbabcbabbaaZq
s:biarr	cobdbcbccbccb
s:bibli	jnbccbbccbabn
s:bicic	bccccnncccbcb
s:bicyc	bmbcbkbccocdl
s:biddi	ZbbnccZnccmcb
s:bient	odceeededdedd
s:bierb	bcccdcoccbcdb
s:bierd	deeenedeeeeed
s:bigge	lcnddkcdddfed
s:bigli	bccocbamccbcb
s:bijba	oddcdbbcdccdb
s:bijee	bbcocabnZbcba
s:bijga	bpcbccaccacba
s:bijla	ZbbbbbZanabZo
s:bijvo	cdocddcbcccdc
s:bilan	deedeenedeeee
s:bildu	bbccdbbocbbcb
s:bilin	klldcclccccdd
s:bille	accbcaapcdbca
s:billi	ibbcdcmccbloY
s:binde	kmcedekddcded
s:binne	aaobbbZabnbaZ
s:biolo	nccdlacdmcddd
s:biosi	acbqccZZbZacb
s:biost	doeddlddccdjc
s:biote	ckkdlddmcicdb
s:birch	elcjcdkdmcdjc
s:birri	abbcpbccabccb
s:birth	ecbbccabcobeo
s:biscu	lbbccnalkdddc
s:bishe	ccbccobccbccb
s:bisla	cddddcccdcZbo
s:bisog	dnbncZacmbbcb
s:bissc	deceeeoeeceed
s:bitco	kcdddddddlndc
s:black	laabcbabpaaba
s:bladz	dndeeededdeed
s:bleib	bccodcbccdcda
s:blend	mbcdbccnccddc
s:blenh	lmbccdacmbccb
s:bless	cdldcebdbboec
s:blijv	bcpdccbdcbccc
s:blist	hccdocbkcbddc
s:block	acccccacaarna
s:bloed	bnbcdcaccbbcn
s:bloem	docddedebdded
s:bloqu	ababcbnbbaoZZ
s:blues	kcacddbcccbob
s:blume	eneeefefeeeee
s:blutz	cccodcbccbccb
s:board	fmbbcbibcbccp
s:boekh	YaZbbanbpaabZ
s:bohrm	acacccbbaZbbp
s:bolac	ccccdbcobbcca
s:bolet	bbbccbbmbabbq
s:bolle	cdbdddocbbcdc
s:bolog	lldeeeeeeeeee
s:bonif	bcccccbcbbocb
s:bonjo	ljkjddidjchcc
s:bonso	bcocccbcmabca
s:bonus	blocdcabdbccb
s:booki	kcdicepbcbkcg
s:bookk	lfabbimmiabma
s:bookl	mncdddbddcded
s:books	lcccccanccbcn
s:bootc	bcccdnkpecccb
s:boots	bcbcccabccmbo
s:borde	kocddkbbdccec
s:bordu	nedeeededdded
s:borou	ocddedceeeeee
s:borre	bcodccaadcccb
s:borro	acbcccnbbaaco
s:botan	mbbbclnZbmcca
s:bothe	ccbdddbdkocdb
s:botti	abbcpbccabccb
s:bottl	mabaobabcbbam
s:botto	odcddcbdcbcdc
s:boucl	dbcdoccadcddc
s:boula	cdcoddccdcccb
s:boule	eedeeeoeddeee
s:boute	nededecededee
s:bouti	lclmddhddbced
s:bouwp	baacpcabcbacb
s:bouwv	acccccbbcbcbo
s:boven	bcbcccbcdbpcc
s:brach	acbccpbcaabcb
s:bradf	obccdcanccckc
s:branc	eikoddccddddc
s:brand	bjicdcnlcjccc
s:brasi	deemeddeeedee
s:brauc	lbcjlmbglbccj
s:braue	ocbccccccbccb
s:brazi	akdddobdddddd
s:break	kikjckapcbcca
s:breat	bcacccnccncca
s:brenn	bmdddencdeded
s:bresc	cncdddccddddc
s:breto	cdednddeeeded
s:breve	bcddodcdddcdc
s:brewe	pobcccbdccccb
s:brewi	bnocccbcabcdc
s:brick	bcabcnacboccb
s:brico	dbdendceddded
s:bridg	bdcddalojcddb
s:brief	dbbjcmfnbahcZ
s:brigh	bcmdcdpccbddb
s:brill	kcbcbcaklocca
s:brind	bbZccbabbpbaa
s:bring	bkdcdoakcbgcn
s:brist	ilbdededmbdmc
s:broad	likcdlhkcdcdc
s:broch	jcccccpicbcdl
s:broke	icemcficjjedc
s:bronw	occcaddcmbded
s:brood	bbcobbbbcbbca
s:broth	iicckibgndkcb
s:broug	jkcdlbkccncdc
s:brows	ccddedcdedpdc
s:bruck	bcdndccdddddc
s:bruss	apbbcbajcbncb
s:bruya	bcbcccabcocbb
s:buchg	bbcpbbZbcbbcb
s:buchh	cddeedllldddd
s:budge	icdkamaocaccc
s:build	idkmjeidddddd
s:buite	nccdddcdddmdc
s:bulga	aobddcldddddd
s:bulle	odddddcdddbdc
s:bumpi	bdccddpcddcdb
s:bunde	bbcccbbncbnba
s:buona	ndcddcbdmccdc
s:buong	lcmcdbkcmcccb
s:burea	kcbddccdncded
s:burki	lccdddcdccndd
s:burni	cnlddecedcdee
s:burno	Zbaabmanbnacb
s:bursa	abfbllZobmcca
s:busca	jejjlkcjddddc
s:busin	dlcdmdlddeffc
s:busqu	aklcbbabbaapY
s:buurt	bddddcocdccdc
s:buvet	cccddabocccba
s:cabal	ddeenedeeedee
s:cabin	ekbkdcmmhcddc
s:cactu	dndeeededeeed
s:cadas	abbbcbYacbooa
s:cadea	bcbncbobcbbca
s:cadei	ddedncdeeedee
s:cader	oedeedddddddd
s:caduq	bcbcbcabcaboZ
s:calce	Zcbcbbaacacbp
s:calcu	rbccjcjcdhcdc
s:calda	deedeemeeeeee
s:calde	amccdbbcccadn
s:calen	jcedecjdldekj
s:calib	icbcccobbmccm
s:calli	aelmcchblbccm
s:callo	cdcmddbccdddn
s:camar	bdcbccocdcbcb
s:cambi	bcrccchcbaamZ
s:camer	kccokcabccbdc
s:camil	ecodeebedceee
s:camis	cccccdbccccco
s:campa	lmhbccYkbaboa
s:campi	mcdeddkledeed
s:campu	ndcddcmdccdec
s:canad	iibcdclcmblcc
s:canal	cbbcccabbabao
s:cance	icbkicdblacep
s:candi	diddddkdickjl
s:cando	adcpcZaacmccb
s:canno	pbcddcccdcddb
s:cansa	emeeeejeeeeee
s:cante	bocdkcjccmcdc
s:canti	klcdddcdccdbo
s:capab	acccdcpdddkdb
s:capac	nchdddldmdcdc
s:capir	bcbbcobcccccb
s:capis	ccodddcdcccbb
s:capit	bdcclnlcccncb
s:capri	cnddddddeddec
s:capta	hchlkjlddeecb
s:captu	cddeeddeeendd
s:carac	nccdddcdmcccc
s:carav	nobbcaabccbca
s:carce	bcccdoccccccb
s:carda	pcbdccbdcccdd
s:cardi	bmblccacjmccl
s:caree	bmkcdcbolfccb
s:caref	bckdepbbblcdc
s:caret	cecddcddnkeee
s:carga	cccdacbbcbcco
s:caric	pcccdbbcdcbcb
s:caris	bdcdddocbcddc
s:carna	abobbbZobabbZ
s:carpe	bdmccnaaamlcb
s:carre	ckcddcokjcdcc
s:carri	lldjecdcddbcn
s:carro	mcccccoccbccb
s:carry	lbblbbaacbbpY
s:carte	ambbcbabcbqca
s:carto	mbnccZZoclbca
s:casci	bbcoccbccccbb
s:casei	cdeenccddedee
s:casem	docebdcdddddd
s:casha	cddecededdoec
s:cashi	acddddcedeqdc
s:casta	ababbbaobZbZY
s:caste	ndhdkaakmcecc
s:catal	hhceddpaefddk
s:catas	cldddadbended
s:catch	ddhddecacqedc
s:cated	Zccbcoacccbcb
s:categ	epidcdljdcccc
s:cater	acbnccobdbecl
s:cathe	enidddbdlbddc
s:cator	ddednddeeedee
s:catti	bcdcdocccddcb
s:cauti	ccddddcdddocb
s:cedia	bbccpZaacbccb
s:celeb	baabbbaZbXooa
s:celul	Zcbcbcocbanba
s:cente	bcoccbbncbccc
s:centi	cndddddecedec
s:centr	ljlccdmhcdccc
s:ceram	icccmmjdccddc
s:cerca	bkldlcjclcfdc
s:cerch	ecdnkkbgddjdc
s:cerem	ncccdcbndicdb
s:cerra	mcccmblcdcjab
s:certa	ddodeeddcbeed
s:certi	cddcedmllcjec
s:cerve	bbbcnbboccccb
s:chair	anZbokZabnbca
s:chale	bccncbZocccba
s:chall	bcocmdmcbbcdc
s:chama	bicocbblcbcbm
s:chamb	kajcbbannbddb
s:chanc	dbacccbcbnboa
s:chang	jdcecdfkchdlm
s:chann	bciklbbncbkcd
s:chant	mccddcbccccbo
s:chape	abbjcnaacocba
s:chapt	icfcclbpbicdj
s:chara	pbbbbcaabboca
s:charg	icbkcdnjcbblk
s:chari	kjdeedflkbkdb
s:charl	jmmdddaddkddc
s:charm	acomccacakbcb
s:chart	olgmccbcdccdc
s:chasi	anbcccpbcjcca
s:chatb	kbbcocbaccccb
s:chatt	bbedncjcbbaoa
s:cheap	cccdddrcdcdcc
s:checa	neeeeedeeeeee
s:check	mcdlcclhckdcd
s:cheer	abnddkaccndcb
s:chees	YnaabpZababca
s:chega	bcccdcccdccco
s:chegu	bbacccabcobba
s:chemi	alkemehbdbdnb
s:chenn	cbbccdqccZcdb
s:chequ	bqcllcbcccccb
s:cherc	deljmicdhcdde
s:chevr	cdodcdbdcbccd
s:chiac	bboccabnccccb
s:chiam	abnbcbamanbbZ
s:chica	hlkdddcjfjddh
s:chick	cbbdndbccccco
s:chief	ceddemddedele
s:chiff	ldcdcdodccccc
s:child	kjbedkdnibfcd
s:chilo	eneeeeeeeeeff
s:chiru	bncddcndbccdc
s:chiud	cddddYcpdbccb
s:chius	bbacbZaaqabba
s:chlor	bcndcdbdnaddb
s:choco	olcdcdbdcjcdc
s:chois	cdcodcccccccb
s:choos	cbabcmacnnkcb
s:chora	bcccdcbccbbbo
s:chors	ccadcdbccoccb
s:chris	jkcebceljldch
s:chuff	acacbcobmacdb
s:churr	ccccdcaoclcba
s:ciasc	bbbpcbbcbbcbb
s:ciber	cdcdcbaodcccb
s:cidad	abcccaapbbbcZ
s:cient	hkddelddiddmc
s:cijfe	pcaccbbcdcbdb
s:cimen	cdednddeeeded
s:circl	bcbdodabcfndc
s:circu	bcocdZjncajdk
s:citiz	bbbcccabbZocn
s:clari	Zbbbcqbcccacb
s:class	jkbleneacbece
s:claus	nlddeddddddea
s:clean	ocbccbkbnebbi
s:clear	flcfedgdjelec
s:cleve	ebocccbnbbbcc
s:click	bbcciibbblblm
s:clien	fdlidemghdded
s:clima	pdcdccbddlddd
s:climb	jbcdcdhnlecbb
s:clini	jjkljdhfhccdc
s:clink	bcldcdbdcnddc
s:clipp	bccclcodddced
s:close	djcdlemdddeed
s:closi	injclcdalZccl
s:closu	cdcdddbbdnnbb
s:cloud	kncedddddddlc
s:clust	mocdcdccdccdc
s:coach	cjbmdcnikbcdc
s:coati	dcmddebdcnddd
s:cober	ccbccccbcbcbo
s:cobra	abaoccocbcjcb
s:cocin	coddddcddcddb
s:coffe	bbZnmdacpbccb
s:coffr	bcbccbpcccbcb
s:cofin	codcdccddcddb
s:cofon	ebeeneeeeeeed
s:cofra	ddeenedeeedee
s:cofun	ebeeneedeeeed
s:cogna	odcdddbdcccdc
s:cogno	dedeedddedncc
s:cohor	bdedepccdeded
s:coimb	bcbbcZjqbbcba
s:coinc	bcbdcciccofma
s:colab	mcbcccbcdblpa
s:colaz	ccbcacbacbcco
s:coleg	amccdoccddcdc
s:colla	liicdbmbckldc
s:colle	iekddjdlefdeh
s:colli	cbdendcdddmdd
s:collo	bjjbcbaopbkca
s:coloc	cccdddodccddc
s:colom	Zabbcbrbccccb
s:colou	mcbdcclcbocdc
s:colpi	ddodeekeddead
s:colum	cjabbqabcjbca
s:coman	cccdddceedodd
s:combi	pdbjddadcckcb
s:combo	ZbaabnZobabba
s:comec	lcccddbcnclcc
s:comed	abcbbnaacbbcn
s:comem	cdeeedceednee
s:comen	mcbddcbocbbbb
s:comer	bnddddkddeced
s:comfo	dbrccdbcbaddc
s:comin	odcdddbdcccdc
s:comis	apbcccnccbacb
s:comit	abbpcbbbbbcba
s:comma	acbcocdbcbman
s:comme	ddcjjcdiekcmi
s:commi	lidlijibceece
s:commu	cjmjejcmccdgc
s:comod	ddcddacdcoddc
s:compa	cjjjmdfdkcdec
s:compe	fkenhhjdcdhcb
s:compl	cfcleegggiiif
s:compo	abbcnmlalabla
s:compr	jeefijmdecide
s:compt	jccbcajoccccb
s:compu	nbecckbdldncb
s:comun	Zncbcbancldna
s:conce	mecjkebnckccb
s:concl	acmlncdccbcdb
s:conco	cpbcclbocbcca
s:concr	dcpjdcandbbcb
s:concu	bqbcfcnbkbaba
s:condi	lkcdidccdccnj
s:condo	gbabcbjbbrbbf
s:condu	clcndmfcdccdj
s:conec	ccbcdcbccmipa
s:conex	nedeeeddddeed
s:confe	eecjcmbhcilbl
s:confi	diljdhcdcckjj
s:confl	mdcodccdddddd
s:confr	dkcoccidccccc
s:conge	nceeeddedeeed
s:congr	ddgccejdenjlc
s:conhe	ablfbbabnjbnZ
s:conmi	dmdeeedddmedc
s:conna	bmcdcdcdjdjnc
s:conne	dddiddidenimb
s:conno	bcdcdcoddcZcc
s:conoc	ceocmcbcclecc
s:conos	bmneccbcjnccb
s:conoz	bccclZbbpbccc
s:consc	bkkcocaccacdc
s:conse	ifdkicmdkcfce
s:consi	cjlfhjdekdcic
s:conso	ljiddikddided
s:const	jdcjeccnlbkcb
s:consu	ihendcjddcdhj
s:conta	ddkdddddikkjh
s:conte	celcidaelcfkl
s:conti	fglcdhbciidob
s:contr	kmfdedfdfdedj
s:conva	amaaobbbabcbb
s:conve	diklgdicddclc
s:convi	bedjdlflcbhnb
s:convo	arcccZbcccbcb
s:cookb	mbbbblYocbbca
s:cooki	bbkdcoccbbddc
s:coope	jlimhibcdjdcd
s:coord	llddeeceeikdd
s:copen	bnacccbcbocdb
s:copro	abcobbcccdbdb
s:copyr	bdccekccdcpZa
s:copyw	jdkkdcndccddc
s:corag	ddednddeeedee
s:cordi	bcccdakqckccb
s:cordo	ccodddcdcccab
s:corpo	acfddonckcjbc
s:corre	dkeddmfdcdeme
s:corri	mbbcbmmacablk
s:corte	deedeemeeeeee
s:corva	cjcdcdbcdoddc
s:cosme	aapbccdcbhmcb
s:costa	qcbcccZcabccb
s:coste	pdadcdacaaccb
s:costi	nbdcdlncdccdc
s:costr	occccdccdccdc
s:costu	mbbccmbcmbcca
s:coton	dddddddeddned
s:cotta	cldeedccdkdem
s:coule	dddeeedeneeee
s:coulo	accccbabdcbcp
s:counc	nkdkdccciccdl
s:couns	aoandddcccdcn
s:count	hiekdcdlieich
s:coupo	cddddccdddodb
s:coura	bcZddcqdkcddd
s:couri	bccccdefecrdb
s:cours	bhcccoZndkcdc
s:court	kddeedkeelhec
s:coute	dddedeeeddned
s:couvr	dZeddoddddddd
s:cover	jockccfckkccb
s:covoi	dddnddbcdccdb
s:cowor	caacZcaqcacca
s:cozin	abbbccaakbboZ
s:crack	lbbdddpdcccdc
s:crash	mcccccabjabbo
s:crava	cdcdddoddbcdb
s:creat	ljkddljdddbdd
s:crede	jbbcdjnccclbb
s:credi	bccmcjnbcedna
s:crema	obbbobZccccdb
s:cremo	abcccbpcccbcb
s:crene	ccbccclcobdcc
s:cresc	cjpcdclddcddc
s:crewi	acocbcncccccb
s:crian	bdcdndbdcobbb
s:crimi	coddeecededed
s:crite	mddmddcdeeddd
s:criti	aaZnbbZaomaaZ
s:crois	bbncccoccZccc
s:croni	ZbaobnZabZabZ
s:croqu	ddeemedeeedee
s:cross	dihccdhkcmddk
s:croyd	lnbdddadcdddd
s:crypt	lbccccbcdcqcc
s:cryst	kccdeenddecdc
s:cuant	neeeeeeeedeed
s:cuelg	cdccddccdcocb
s:cuida	babcbcacpbccb
s:cultu	eeldddmldcddc
s:cuori	deeeddceeenee
s:cupbo	mnbdcdbdbldcb
s:curat	jmmcccilcbccb
s:curie	dmdedeneddeee
s:curio	bgocccldilcdb
s:curit	condcdbdccddc
s:curre	hdmefdkiicddd
s:curri	aklddkfeocddc
s:curti	bddddcmddcncb
s:cusci	bdddodcdddcdc
s:custa	pcadcbacZacba
s:custo	edcllckdddjef
s:cutti	jlcccnbbckddc
s:cyber	ddcdddcddcodb
s:daard	dndeeededeeed
s:daarv	aobcccbccbccb
s:dachr	bbbcccpbbccdZ
s:dagpr	pcbeeededdedd
s:dagvo	ZabbbpbabbbbZ
s:damig	meeedededdeee
s:damlo	aabbbaapcaaba
s:danci	pbbclcbcdccdc
s:dankb	cZbdbcbcpbccb
s:danke	bccpcaabccbcb
s:daque	eeeffdndeeeee
s:dares	bcbccoccbbccb
s:darub	ccbdccbncncbb
s:dashb	ocbedijcjfcch
s:datab	pidhccdfhbedf
s:datas	bdlcdcldbndbb
s:datat	aobcccbccbccb
s:daten	mlcddfclijdcc
s:dauer	dpdeeededdded
s:daugh	eedcfjaiepecd
s:davan	abnbbaaZbmbam
s:daven	nndcdbbccccbb
s:davve	bbmbccabaocca
s:dazwi	cocdcdcdddddc
s:deadl	mkcmckceibcce
s:deare	bccccbanbYncn
s:deber	cccdddodccddc
s:debit	acbbcbobccbbn
s:deblo	cdcdddcdddpcc
s:debor	cdcmddncddcdd
s:debri	kddcenccedded
s:debut	acccccaocbbbb
s:decem	lidcchcmcdccn
s:decen	nYbbocbbcbbcb
s:decid	bjkkcdkcnbccj
s:decis	bkbqhclcccdcc
s:decla	acbmcbnccbmce
s:decli	ecdmdkadcbcpb
s:decor	cocdccccdccdb
s:decou	mccdddncddcdc
s:dedic	Zdbicbrklbcca
s:deeln	aabbbaZpbaabZ
s:defen	dcldeecddmldc
s:defin	ajrjcchccbccb
s:degre	dededdjldldec
s:degus	nededecedeeee
s:deixa	abbbbcbcobbba
s:dejar	bcpcccZccbcca
s:dejeu	ablnbaalcnbca
s:delac	cdcddmcddkdmc
s:delay	bcbbccbbcnbnl
s:delet	cjcdddcjddokb
s:delib	bodddddecdddc
s:delig	blcceckmcmhcb
s:deliv	lcccdijedcllk
s:deman	idcekcccccfpc
s:demar	ncddddcdddmdl
s:demen	lccddbbnddeee
s:demit	dccdddccobdca
s:demog	acccccbpbbbaa
s:demon	bcbbfbrmcacca
s:denma	aobcacncbbcdb
s:dense	deceeeoeeceee
s:denta	cednedcdedddd
s:denti	jdbidclckjdcm
s:depar	ekjddkecjdeck
s:depen	emncclbcebclc
s:deplo	cddcemdcbndec
s:depos	dddhecbdgcrde
s:depou	oddbdbcdddcdc
s:depre	acZbbcabambcp
s:derma	abbocbabcbbbn
s:derni	abacclkmnlbba
s:derri	dddnccbcdccdb
s:derru	bcbdcecddcocc
s:derti	eneeeedeeeeed
s:desab	aaapaaabbbaoa
s:desac	cdcddcbcdblqb
s:desar	fidddcndldckc
s:desca	bcccdbbbccqbb
s:desco	acbccclnbncca
s:descr	jljjdddcccfdm
s:descu	ddddpededdddc
s:desen	clcddcodiddgc
s:deser	bffckikecpcca
s:desfa	ocdddcddcdddc
s:desig	jkfdhdfdkceie
s:desir	okedddbdddddc
s:desis	cocddcccccccb
s:deskt	acccddbcddqdc
s:desku	accqbbbcccccb
s:deslo	odcdddcdceded
s:desmo	bcnelecdddded
s:desno	deeedendddded
s:despa	pdcddcccdcddc
s:despe	mnbbcbacnbddc
s:despi	cccdddccobdca
s:despu	bmbcccbbbncca
s:desse	occcccbmdccda
s:dessi	odcddccddccdb
s:desti	jbbcmbmccbccm
s:destr	bcbccbbqcbbca
s:detac	cdneeededeedd
s:detai	fjmcdddeefjlc
s:detal	cocddddeddddd
s:detec	ecccicencbncb
s:deten	bddddocbddcdc
s:deter	lnmccdccddccc
s:deuts	bcbcccpbcbbba
s:deuxi	nbbaccbbcocbb
s:devel	ejcekikeidhed
s:deven	bbcdbbnncclcb
s:devic	bcbcjcojlccdb
s:devoi	cbpcdcbaabbcb
s:devol	bcccccmcccpca
s:devue	bcbcccadcbqcb
s:dezel	bccbbcpcdccdb
s:diagn	acbalcpbcbbcm
s:diagr	odcddcccdbcdc
s:diale	kcbccnbccnbcb
s:dialo	cecemeleedeee
s:dialy	bccpdccdddded
s:diamo	cabcccXcdcqcb
s:dicht	ccccccbocbcca
s:dicta	Zabpbbbbabcbb
s:dicte	adbdddpdbcddc
s:diens	bpccdlbcfcdcm
s:diere	oddcicccdcddb
s:dieti	qbddcbacddddc
s:diffe	ddjdddijdjnhc
s:diffi	acccdcnmcjldb
s:difun	dddeeededened
s:digan	cdccddbcdcocb
s:digit	jlddjjkidcddc
s:dijer	abacccabpabba
s:dijis	bcpccbbcbZbcb
s:dijkg	ccdencdeeeded
s:dilig	accsckbccaccb
s:diman	ZbcbcbYpcaaZY
s:dimos	cccdddqcbbcab
s:dinhe	Zcbcmbpbbbmaa
s:dinsd	mcdddkbldcdcl
s:dioce	pddcdcceedddd
s:dipar	doddbeccddddc
s:dipen	apbcmclbcbccZ
s:dipin	cccdcdoccccdc
s:diplo	Zajbcbbmoaoba
s:direc	jmfdhdjdhcide
s:direk	cnddedddedled
s:diret	iqcddcfjddddd
s:direz	oeeeeedeeeded
s:dirgl	ddcddacccoddc
s:dirig	bocdcccdncddc
s:disag	bbacccajbqcbk
s:disap	acodcdZbnccdc
s:disat	bccccccccbobZ
s:disbu	bcccccbbccqcb
s:disci	bcccdpcdcccdc
s:discl	jdcmddjddkddd
s:disco	dmcdcckicemci
s:discr	bkrcccacbZmca
s:discu	mckiedcdeecdl
s:diseg	nededededdeee
s:disen	klcdddcdncdic
s:diskr	leeeeedeeeled
s:dispa	ldjckjajkacnZ
s:dispe	aabcpdcdbmcdb
s:dispi	bodddddecdddc
s:displ	acccdmbacicdo
s:dispo	ncccdhjcjcccn
s:dispu	ZbhnccZkcoccb
s:disre	bddndkbbdccbn
s:disse	ebaocZmbbmbca
s:dista	mdddjkiddffdd
s:disti	cdddkdmcbncdc
s:distr	jebflcneceedi
s:distu	amZdbcacoaccb
s:ditch	clcddeneddcee
s:diven	ccdddcpbddndc
s:diver	ccndldkdccddd
s:divid	ldddddceddndd
s:divis	lddeeejelceee
s:divor	kbbdcobdbbldd
s:divul	bcdcdoccdcadc
s:dizai	bddcdocbddcdc
s:dizen	anacccabbobaa
s:docen	cdedepddeeded
s:docht	abbccqabaabca
s:docte	bbbocbbbcbcca
s:docto	ZldlikmamZbca
s:docum	lbbmcbcckcinj
s:dokte	bbbcccbacacoa
s:dolar	mcccjckcccocc
s:dolla	icbndlkacbmcj
s:domai	nededecedeeee
s:doman	aiabbcabsbcba
s:domat	bcbcccabcacao
s:domen	aaababZqbZYZh
s:domic	bccccbbbcbncn
s:domin	cjbcclblbalbm
s:donat	dcbncchlcljdc
s:donde	jdcdddbkcccco
s:doner	abbbbbapcabba
s:donne	dkhldcbjdcdcn
s:doorg	pccdddbddcdcb
s:doors	eddeeeeeneeee
s:doppe	odddddcddccbc
s:dorma	ccjdddboccldc
s:dossi	kdcddcndjclcc
s:dotat	bbbbcaaocabbZ
s:dotie	dpdeeededdded
s:dotto	mdddlccdldddc
s:doubl	bcjcbhkbcasca
s:dougl	cdddcdcccdodd
s:douto	nmcdddcdddcdd
s:dovre	bcbbcobcccccb
s:downl	bcbcjcimhbomb
s:dozen	dddadocccdddd
s:drain	bcbdddodmcdec
s:dranl	bccdddbcdccco
s:drauf	deeenedeeeeed
s:drawi	kccdjemlclcdc
s:dread	nbbbamZoaacdb
s:dream	nddddcccekdeb
s:dreht	oddddccdddcdb
s:dreis	cndeeeddcdddd
s:dresd	cdeZlacoeeded
s:driee	dndeeededeeed
s:drieh	nddeeededdded
s:dring	dedeeededdndc
s:dritt	bbnclcccmadcb
s:drive	chdllecdlcbbl
s:drivi	hmbeccabikncj
s:drohn	acbcbbcbpbccb
s:dropp	jbalbadkbmobZ
s:drown	adccddsddcddd
s:druck	ccccccpbcbcca
s:drukk	bccdccocdcdcb
s:drumm	mbbbZbabpZbcZ
s:drydo	mcblcoabcbbbZ
s:duerm	ddecddcdedndc
s:duide	neeeeeeedeeed
s:duize	odcdcdcdccddc
s:dumpl	cncdddbdcncdc
s:dupli	lcbcccaZcblko
s:duran	jkccdkbcmcjdc
s:durat	pecfedcgeddef
s:durch	iddddmbcdcccn
s:duzen	eeeffdndeeeee
s:dweil	bddddcodeccdc
s:dynam	nbpbbcYbcaacb
s:earli	ifonccZicakba
s:earth	dmdeeeeelcefe
s:easte	jddlemccdeeee
s:echaf	ccddddccdccao
s:echan	djljeejddhedd
s:echar	babcbcacpbccb
s:echea	bbbcccabbbbbq
s:ecolo	bbocdbnccbccc
s:econo	clcbdmcmeclce
s:editi	ajcccllnmcbcb
s:edito	fcidgcnelecdc
s:editr	ccdcdocdddbdc
s:edizi	bcbbcobcccccb
s:educa	bpbldcleccidd
s:efect	ccodddcdccdbb
s:efeti	dqdeedddddddd
s:effec	bicmdcndcddcb
s:egali	ccdendddddded
s:egreg	emeeeekeeeefe
s:ehema	bcdddcccdcocc
s:ehren	eeeeendceeeed
s:ehrli	abbobaZbbbnca
s:eigen	almcncicccddc
s:eight	dkcdedodccded
s:eilan	dndeeededeeed
s:einde	bcbcbnbnaabba
s:eindh	jncdddcdldced
s:eindr	odddddbdddddc
s:einei	deeenedeeeeee
s:einfa	bbpeeeddddedd
s:einfu	cdeddocaedded
s:einge	lnddddccddncb
s:einhe	bcdocZccddddc
s:einho	addodcccddddc
s:einka	cdddddqdccdcb
s:einla	cdcddcbkdbcra
s:einre	meeeffefeeeee
s:einri	bcbcccbbcZbap
s:einsa	ndeeedeeeeeee
s:einsp	Zcbbbrabbbbba
s:einst	bbbjqcbllbcbb
s:eintr	clcddccqccccb
s:einza	bcdcdcbcccpab
s:einze	abboccbccccdc
s:einzi	cdcdmdbddodcb
s:eisca	ocddcccddccdb
s:eisen	cbdcdodcdddcd
s:ejecu	cccddcccddpcc
s:ejerc	ZbcbcpacccZcb
s:elder	ZbabpbZnbacca
s:elect	dedjlcbclilce
s:elega	bcndccacbobcb
s:elekt	amcdddndcdddc
s:eletr	aaabbbaaoabbm
s:elett	abbbnobccbbba
s:eleva	bobmblabcbjdb
s:elimi	bcbcccabkZbqY
s:elsew	ZcabcnobbZbcn
s:elter	cocddcccccdcn
s:email	mdeeeedeeekec
s:embar	ZbbbbnZababbo
s:embas	ccccddacccscb
s:embau	dndeddcdkdkdc
s:embed	lmldddcdecdjd
s:emira	bcmddmldcdded
s:emoci	cdbecdoddcddc
s:empez	ecccccancmmdb
s:empfa	bcbcbcabbapba
s:empfe	dcceeedepcedd
s:empfi	ccbcdocccbccb
s:empie	bbbccbnncbbaa
s:emple	ccdjldcddddoc
s:emplo	cpgjeddeicddc
s:empre	bbmkkcidmcmcb
s:enabl	ddddeeneedeee
s:encai	cncddcccdcnca
s:encaj	dmjffeeeeeeee
s:encam	nbcddcccncdcb
s:encan	albcmmaaboiba
s:encar	ojdddmcdcdccb
s:encer	ababcbaabnaYo
s:enclo	bcccdcbedflbr
s:encom	ZaaafaabnapZl
s:encon	cbmcclakbmbbf
s:encou	lmbdedcdbmddd
s:encue	cddmdacmedddd
s:endli	mnccccbcdcccb
s:endor	cccdjdeddbdqb
s:energ	mdkgdjdkddidc
s:enfan	bcaccaamlbfao
s:enfer	ZhbmcaknmakbZ
s:engag	pclcdecdededd
s:engen	elcdeifdlddlc
s:engin	jleeheifhdehd
s:engli	libcckjfkdiib
s:enhor	bbnccbabbmnYZ
s:enjoy	cmlddclacmcdc
s:ennuy	ddpedededcddd
s:enorm	ddddemcddodcc
s:enote	oddcdbbdddbdc
s:enqua	ocdddcddcdddc
s:enqui	dcccdbncmchkk
s:enreg	bbbccbancbcpa
s:enrol	kaccdlkacccco
s:ensei	bccddccbcccao
s:ensem	cdednddeeeded
s:ensen	babcbocacbbca
s:ensin	bdbddcbccocca
s:ensui	bcccccnbcbbcn
s:enten	kbkekcacobccb
s:enter	liicjcilchddc
s:entfe	cbbcddpbccbcc
s:entir	bnbdddlddlidd
s:entit	acpccecddcded
s:entra	abbccbbrlfjbb
s:entre	ckcmefcikekcc
s:entri	cccddcbndccmb
s:entru	neeeecddeefed
s:entsc	Zcbccpacbcbcb
s:entus	cdedddbdeeoed
s:entwi	eedmicjdkdjdc
s:envel	jbbbbcZbbbncq
s:envia	jcaccbabcanXp
s:envir	mcloccZcgeccb
s:envoy	hbjdncaddcocc
s:episo	jcccemjpcbcdb
s:equal	ccbdndbdkmcec
s:equip	eddkjjldddkdc
s:equiv	ikbdddbdocddc
s:erava	bcbcdcbccoccb
s:eredi	dededdddedncc
s:erfah	mdddedddeened
s:erfas	oddddcbcddccb
s:erfen	dedeedcddcncc
s:erfol	bcdddccdccoab
s:erfpa	dndeeededeeed
s:ergeb	ccmddddddcdpb
s:erhal	ajaccbblcbona
s:erhoh	ZbaacaabbabpZ
s:erinn	lcbdddldlmccc
s:erlau	mmdeebdedeeed
s:erled	cdddedddedncd
s:eroff	cddeeddeedncd
s:errad	ndeeeedeeeeee
s:errei	cbodddcccbddb
s:ersat	cddddddcccdco
s:ersch	ababbaZpbZbmZ
s:erstg	efeffelefffee
s:erstm	ccccocbcccccb
s:ervar	obeeedddeeeec
s:erwah	dddeeedddcdpb
s:erzah	cnbdddmdcmddc
s:esami	bdcndccdddddc
s:esbor	deedeemedeeee
s:escal	bccldoabZnbba
s:escen	bcccccobccccb
s:escol	adddddkckdkcn
s:escre	acobioabcbbca
s:escri	chmlckbbhimcb
s:escuc	bcncjcncbbbca
s:escue	aaabonZbmabba
s:eserc	accacpabcdbcb
s:esgot	eeeffdndeeeee
s:esist	cededededdndd
s:espac	dnededdeeeded
s:espan	Zbccdcocccccb
s:espec	iccmdkbjddddl
s:esper	bccocckclblkb
s:esplo	bdbdocabcccca
s:espre	mccbdcnddcddc
s:esque	ncncddcdcdddc
s:essen	bocbdcbcdcmdb
s:estab	jncdddmdccjcc
s:estad	bldcdocccdddc
s:estag	ccddddadpddcc
s:estam	ejokncbcccccb
s:estan	cbbcdcoccccbb
s:estar	kcocccaccbcca
s:estat	bnhcnmcccbccc
s:estee	ccccklliiclcc
s:ester	qdddddddddddc
s:estim	mdjhdifccbjck
s:estin	cddddcccdcocb
s:estre	ZaabbaZpaaaoY
s:estri	acccdcccdccco
s:estro	bcacccaccbbbo
s:estru	cncddddededdd
s:estud	bclkcbbmobbba
s:etich	meeedededeeee
s:etike	ocbccccccbcdb
s:etiqu	mdbdddcdnaded
s:etudi	bdcckbbnmcddb
s:europ	mcbclceacbocb
s:euseb	ddcededdndeed
s:evalu	qbcmccdcececc
s:eveni	eeciindmecdcd
s:event	ldndddcdbiddc
s:every	cekdkhbkjjicd
s:evide	ebabccaabncbo
s:evita	mddbdccddcncb
s:evolu	bcpcbcZcbbccb
s:exact	kicjdckimjdcc
s:exami	cbcmhodcjebeb
s:examp	cdcdddpdbmadc
s:excee	pdcceecedddde
s:excel	dkkddjcccnjdc
s:excep	bbldddabcbndn
s:excha	hildeccjdimdb
s:excit	ddodeejeedfed
s:exclu	ejccccplcclcb
s:execu	ihdedkmkcchec
s:exemp	cdedelldedddl
s:exerc	kjcccbimlbccl
s:exhib	lclccccphbccb
s:exist	deddmdbmddeed
s:expan	ccpcdckcdjkdb
s:expec	iilddlfhedddc
s:exped	mbacccabcabYo
s:expen	hdbcckjkcbcap
s:exper	eeemefedlchde
s:expir	abbccckbibnlo
s:expla	jcdlcoecclcdb
s:expli	bcckdomccccdb
s:explo	dcnjhekdicddc
s:expor	bkccndmcclcdb
s:expos	elbddcbbdccco
s:expre	jjbddddddpddc
s:exten	jdbcdeecccecq
s:exter	pccddmcdddded
s:extra	bccdddbcdcmbn
s:fabbr	bbbcccbboabba
s:fabri	hclobblbblbca
s:facci	bcbcccnccbnca
s:faceb	abcccbaocbmcb
s:facen	bcpZcbacddcdb
s:facha	mcdddljcddddl
s:fachb	dpbcddcbcccdc
s:fachf	bbccdcboccccb
s:fachi	Zcbccpacbcbcb
s:fachk	bbZcccqcbacba
s:fachl	ccodccaccaccc
s:fachp	ndedecdeeeeed
s:facil	cjbdidnddcddm
s:facto	jjjdidlekdcdc
s:factu	ndcdjcjedcccn
s:facul	adccglbpcfcdc
s:fahrs	cddddddcdcdcn
s:faili	bcccdbpbcblbc
s:failu	cccddnfbdcobb
s:faith	cbjdddkdicldl
s:falam	cdcdedocdcddc
s:falan	ddcdddccdodbb
s:falec	eeeeeeeemdeee
s:falta	abacccabpabba
s:famig	bcbccpbacbccb
s:famil	clkhhhfcfjddd
s:farbm	acccdcccdccco
s:fareb	kimdhdidcjddc
s:farew	cbbcdccabicbo
s:farma	jeZjccbccbcpl
s:farme	ddbmmkgkceccb
s:farmh	ncbdcdnccccec
s:fashi	bcbdndachbodc
s:fattu	jlckdclcdcccm
s:fatur	acdcdcqjdcbcb
s:faudr	qccbcbbccccdb
s:faute	cdadddcdcoddb
s:favou	lcjckdbdcnccb
s:faxge	emeeefefeeeee
s:fazem	bcccdcpcdcbcc
s:fazen	ababbbabpabba
s:featu	mbcccamobaZmb
s:febru	ndccdlcikhddi
s:fecha	nbbccbabcabbp
s:feder	oldldbecdcedc
s:feedb	cbbjmdaadjcpc
s:feeli	bblcccncbmccb
s:feest	ccccdccbcocba
s:felic	ddbeeedddpcXb
s:feliz	ndeeeedeeeeee
s:fello	bbbccaarbhcca
s:fenet	bdcdcdocccccb
s:fenst	anbcdbbcccccn
s:ferma	bcbcccbccacbo
s:ferme	cdlddbcocacdb
s:ferna	kdcnedceecdee
s:ferng	cbmdddcddccnc
s:fernk	eedeeeeendeee
s:ferra	lccncbmcccdca
s:ferre	ndccddmdddbdc
s:ferri	bdcdndbndbddc
s:ferro	neeeeedeeeede
s:ferti	bccbcqbbccbcb
s:ferve	ccbcccabcocca
s:festa	bpldddcdddddd
s:festg	meeeffefeeeee
s:festi	rcmccajacbccb
s:festl	bedneedeeeeee
s:festp	mcbcccocccbdb
s:fetch	acbcccobnabcZ
s:feuil	acbbcpbaccaca
s:fevri	ocddddcdddbdc
s:ficam	eeeffdndeeeee
s:ficar	cocdddbcdcccb
s:ficas	cobdccccccccb
s:fiche	bcccdcbcccocb
s:fidel	bcbcdbbbcbabp
s:fiduc	bdddddcdddodc
s:fifte	jdicimnccicdc
s:figur	afcclclcaZbcq
s:filia	bcbcccbbcbcap
s:fille	beeddecdeened
s:filli	mcmddcbccdkdl
s:filmi	jccccpjbddcdc
s:filom	bcbcccbbcoccb
s:filte	mdddldbedddee
s:filtr	bcccdcbccbbco
s:final	dmcddcdlklfcc
s:finan	kkkdiekcddidd
s:findi	kddclckbllddc
s:fines	eneeeeeeeeeff
s:finge	bcadccabbnccn
s:finis	idefkbbepbckd
s:finke	meefffefefeee
s:finla	bnmdddccdcced
s:finte	kclmhccejdddc
s:firew	abcacbbbccpbm
s:firma	nnbcdcbbdccdc
s:firme	baccccbbccccq
s:firmw	pcdcdbicccddc
s:fisca	ocdddacbdccdc
s:fishe	lkbbmlZmcbbdb
s:fishi	mmbokbaccccdb
s:fisio	odbdcdbccccdc
s:fissa	cccdddodcbddc
s:fitti	dbZmccZbpabbZ
s:fixsa	cnccdedeeeeee
s:fizer	cdcdedocdcddc
s:flagg	nabbcdbcddndb
s:flatm	bcocmcbdcccdb
s:flede	bbbbcabpbbbbY
s:flens	bcccdcoccbcdb
s:flexi	ombjckacccecb
s:fligh	olcecnZbbcbcl
s:flohm	bbbbbcaocZbZY
s:floor	oedddedeeedfe
s:flori	acaccclbapnca
s:fluss	ccbcdcoccbccb
s:foldi	cbmdldcccbcin
s:folga	Zbcbcpbbcbccb
s:folge	ndddedcdedcdd
s:follo	iecfeeheekild
s:fonct	cocddededdddd
s:fonda	ldddkdcdddmdc
s:fonta	bcbcclbbcacbo
s:foota	ocacdcacbnccc
s:footb	liabmbZZbnccn
s:footp	ndbbddmcdcdeb
s:forbi	lndececeddced
s:force	bbpcccbbcbbda
s:forde	bbbcmobbbbbba
s:forec	odbkjdacebccn
s:forei	bmcddccddcndd
s:forem	bracbcZcblcdb
s:foren	YacobkZbcbnca
s:fores	mccdddcdnbded
s:forev	bdacbcabnhpcb
s:forfa	kccpcblcbcccb
s:forge	mdbdddncdbddc
s:forgi	analjckilbcdc
s:forgo	cjbdddldcoddb
s:forkl	jbancbmanabcb
s:forma	behchnoiccccb
s:formi	cddemebndddee
s:formu	occldcbdjecck
s:forne	bcccddccdccco
s:forni	abbcbbmababap
s:fortb	dddadoccddddd
s:forth	lddddcboddcdc
s:fortn	jcfckldlccdcj
s:fortr	dlceeeeeldeee
s:fortu	obcdccaccdmdc
s:forwa	idicdcbgjkldk
s:fotog	ncbccclcnabca
s:fotov	bcdddobcddbdb
s:found	fccgpfhidcedc
s:fourn	aaambbaZbanao
s:fourt	cjiddogdjcdic
s:foutl	adbdddpdbcddc
s:fract	pfbcccknccddc
s:frage	cccrdcbbdcccc
s:frame	obecdcnccbcdl
s:franc	hcjddcqdjccdc
s:frank	bmanbcnbbbbda
s:franq	bcncncbccbccb
s:frapp	caoeeecebdddd
s:freed	ekdcnkabccldc
s:freel	ldfdddkfkefdd
s:freez	dbabnnclbabcl
s:freia	ddeemedeeedee
s:freib	jdddedoekdddd
s:freig	cjcddjmencddb
s:freih	cdcdddcdddnec
s:freit	lcccdobmcbcda
s:frequ	ddleeeceeeele
s:fresh	dddekdcdodded
s:freun	bcccccbcccpcb
s:frida	amcbcobmcjccb
s:frien	bdnckclccklcb
s:frigh	ccZdddnboZcca
s:frigo	cdcnedcdeeddd
s:front	brccccccccncb
s:fruhb	abbccbaqbbbbZ
s:fruhe	nedeeedeeeeed
s:fruhj	kleeeeefeeeee
s:fuhrp	ccoddccdccddc
s:fuhru	ccddddcqccddc
s:fullt	Zbpddedddcded
s:funci	coddddcdddmdd
s:funct	ekndddcckdcci
s:funda	ccdodcccbbccb
s:funde	acccccmbcbcbn
s:fundi	ajacqcmbbbccb
s:fundr	ikkdicoccbcdc
s:funer	ncbchmbcclcda
s:funfs	cdcdddbdddoec
s:funzi	bmndlcbbcbccb
s:furch	ddcecdcdqcddc
s:furgo	abbcobnbbbbca
s:furni	ieldjkleccicb
s:furth	idnddfcjdcddl
s:gabri	cbcdmdbddmldc
s:galla	dedeeedendefe
s:galpo	ocbcdcbcbcdcb
s:ganas	abbabbabbbpaZ
s:ganha	ddeenddeeedee
s:garag	bccddccbccmdn
s:garan	bdcdecmcccqcb
s:garde	kbacnlcbcabmk
s:gardi	bcacbcabaabbp
s:garib	bcbcccbccoccb
s:gasol	ddcededdndddd
s:gastd	bddddpcdddddc
s:gastv	ccdbdobadccdb
s:gatea	bccccbbccbcco
s:gatek	acabbcoabaoba
s:gathe	cdleddbndcddd
s:geacc	eedeeedeedeoc
s:geach	odddeedeeeied
s:geand	bcocccbcbbZna
s:gearb	cdcicdjjoiddd
s:geblo	eeeefeeeeenbc
s:gebou	bbbcpbbbbaccb
s:gebra	cddnedbdeecdd
s:gebro	oddddccdddcdb
s:gebru	abajbbZbmbqbj
s:gebuc	oddddcccddcdb
s:gebun	bandbcacoabca
s:gebur	bccddcbccocba
s:gecon	ccadcdbcbocca
s:gedac	docececdddded
s:gedra	cocdcdcdedcdd
s:gedre	dcdenddecdded
s:geehr	ikdjeedeidfej
s:gefal	cdoceeidckjcc
s:gefel	boZcccaccnbYa
s:gefin	cbcdndcdedddc
s:gefre	dcdddaccbodcb
s:gefun	ddcddbcccoddc
s:gegar	bcccbbYbcbqcb
s:gegen	cmddeemedeeed
s:gegre	ccbcccacapbaa
s:gehal	bncdddccdcdcn
s:gehei	abbocbabbbbbZ
s:gehol	ddbdddcccodcb
s:gehor	eodeedeeedeee
s:gekek	bcccdcpcdccbZ
s:gekip	eedeeeeendeee
s:gekom	bbabccacqbccb
s:gekoz	bpcbccaccacba
s:gekre	oddcbdcdeedcd
s:gekun	dcceeedeoaddd
s:geldt	deefffefeemee
s:geles	deeeeenedeeee
s:gelez	acbcdccbdccob
s:gelos	cdcdddbccbcoZ
s:gemaa	bnZcccbcoaccb
s:gemac	cdcddmabmbdcn
s:gemee	nlcdccbddmdcb
s:gemei	dnjejdcddkddd
s:gemie	cccdoccdcbcdc
s:genan	bdcedecddddqc
s:genea	ccccdocccccdb
s:gener	hjlkcbfkcbfdl
s:genit	acbcbbbbbbbco
s:genna	nceeeddedeeed
s:genos	bbbacaapbbbbb
s:genti	mccdhkcblcick
s:gentl	acdddokdedcdc
s:genui	dkclcdjcddldd
s:geolo	bbhjcmabcbbpZ
s:geome	cadddnmdddddc
s:georg	aodeddcddkddd
s:geote	omddddbcdddac
s:gepla	bccodcbccdcda
s:gepro	bcacbcaccbpca
s:geren	dnceeeeekdfid
s:geric	accocbbcdcccb
s:germa	ccncccnccaodb
s:gesch	acnoccbcbbkca
s:geseh	ncbccclcambbb
s:gesel	cdbdocbcbccac
s:geslo	deeeeeeeeenbc
s:gesol	dddeeeceodedd
s:gespe	cacdddbcacnpk
s:gespr	ckfmcdlcncedc
s:gesta	dodeeecdedeed
s:geste	clcddcccmnddc
s:gesti	ddcmcikfdbllb
s:gesto	fcbmcllccbccl
s:gesuc	hccdmljdccdmc
s:getip	bccdcdaccocdb
s:getra	bcacccacaZccp
s:getti	ejodddlcckddc
s:getto	bcbnccancccca
s:gevan	cccddoccddddb
s:gevon	nddedededdded
s:gewee	cdbdddcdcoccb
s:gewen	lbabccbbcobba
s:gewer	eedeeeoeddeee
s:gewij	dedeedddecZob
s:gewin	cccbdllnccdcc
s:gewoh	ccdddcccdcccn
s:gewon	abcbbbabcbqaa
s:gewor	nddedededdded
s:gezei	cdcdqdbccbddc
s:gezoc	jcclfpcbdcddc
s:ghost	nbbbcbpbcabbb
s:giapp	neeedededdeee
s:giard	cdcdddcccbcco
s:giftc	cdddddcddcodb
s:ginev	cededededdndd
s:giorn	mddkdnccdhidc
s:giove	gkcmdccddbccn
s:girar	ccodddcdcccbb
s:giria	ddddddbndddcc
s:giste	bbobccbbancca
s:giust	bcccdcoccbcca
s:glasb	abacbcabpabcZ
s:glasg	lmcbdccmdddck
s:glass	bccddbobccZcn
s:glasv	bbbcccaccbabp
s:glaub	cbbdccbdobccb
s:gleic	odcdedcdddddm
s:gliss	dddeeedeneeee
s:gluck	bbZcccbbbobmZ
s:goede	cccdcdnccbnda
s:goeie	odcdcccdcccdc
s:golpi	cdcececddcocc
s:gonca	dededecmeleed
s:goodn	bccecccmdnddd
s:gordi	ddcdddcddcoca
s:gorge	bdccdcoccicdb
s:gosta	bcnkckjbclcca
s:gothe	bcocddacboddb
s:gotti	oddddccdddcdb
s:gover	klikccbcliddb
s:graci	bcbcccamcoaal
s:gradi	lnccdmbccdbdd
s:gradu	elcdddcknhddc
s:graff	bddddnnbdcccb
s:grafi	cdbdcabpcacca
s:grana	acbccbbbcacpZ
s:grand	gibccecjfljbn
s:grant	dcbcmceccbmcl
s:grape	bbbbdckccbcco
s:grapp	dndeeededeeed
s:grate	kcdidjcdpaddi
s:grati	bhancbanbmkca
s:gratu	cfdddilodccma
s:great	ddndddbdmbdcd
s:green	dfacnnZbbncca
s:greet	kdcfddccdqgcf
s:grind	bbkcccadaoccb
s:groce	bdcnmdbcddddd
s:groep	bmbnbbbbcbcca
s:groet	ddddedcddndcb
s:grond	cdednddeeeded
s:groni	cbbcccmcaobcb
s:groom	Zaabochcbacoa
s:grosa	cddodcbccbccb
s:gross	dcdenededdded
s:growe	bcmdncZncbddc
s:growi	dnndcdddjcddc
s:grund	deeenedeeeeed
s:grunk	bcbcccbcbaccp
s:grupp	bbccdcboccbcb
s:guada	bfccdckddcpdc
s:guant	ccbdccocbbcda
s:guara	dcccielcccqdc
s:guard	aZalccabbbbsl
s:guess	acaccboccnddc
s:guida	mbbbbolcabbcb
s:guide	kcbcbcbcdplbb
s:guild	bcncdcjnbbcdc
s:guima	bcodcdbccbccb
s:guita	nccdcdbddmded
s:gujar	bbcddcomdccca
s:gulti	cddddddcdcdcn
s:gusta	lekcdkilefccb
s:gutac	accobbbcdcccb
s:gutsc	bccpcaabcbbcb
s:gutve	cdcdcdoccbddb
s:haber	cdcddccadoccb
s:habil	doeeeedeeeeed
s:habit	ndddddbjddddm
s:habla	omccdcbccdidc
s:hacer	coddddcddcddb
s:hacka	bcdclbbrdcbcb
s:halif	boacdcbmmaddc
s:halle	cocdcdcdddddc
s:hallo	Zcncccabbbbcp
s:halve	dndeeededdeed
s:halvo	kclcbcoccbddd
s:hambu	mfcdddnddccdb
s:hamil	cdjedeneedeed
s:hamst	oddcdbbcdccdb
s:handb	ncbmdobicdbcb
s:hande	dlddddbdddndd
s:handf	hjqcccadccddc
s:handg	oddddccdddcdb
s:handl	alhlccpckbdcb
s:hando	icbjecbcclcdo
s:hands	ddcdkbcccoddc
s:handw	ddccjmnbcfcdb
s:handy	coceddddcdddd
s:hanne	cncddcbcbnddc
s:happe	edjdkkmdchddc
s:happi	bbaocckcancdb
s:harbo	blabclalcjblm
s:hardw	iccdndldlcddk
s:harmo	ndeeeeddedeee
s:harne	cdbdcchapacdb
s:harro	nccddbancccdb
s:hartf	odddlccddddec
s:harti	dccdeemdmceee
s:harts	dpceeededdedd
s:hartw	ccodcdbdcdddc
s:harve	eiccilncjdcdc
s:hatte	ibbaooZbcbbba
s:haush	emeeefefeeeee
s:hausm	bobcccbcabcbb
s:hausv	bcdodaccddddc
s:haven	dmceeedemeeed
s:heada	Zbbkbplacabcb
s:headc	fojdddldcbddd
s:headh	dgreeecddcedc
s:headl	acbccckbbrcbb
s:headm	boabcbaobacaa
s:headq	arcdcdcdddddd
s:healt	mgcjkdkdciddd
s:heari	ddleeihccjfcl
s:heati	ocbcmbkccdcdb
s:hebam	bbcpbbZbcbbcb
s:heerl	neeeeddeeeeed
s:heide	mccccabcbocda
s:heimw	bcbcccbbcabbo
s:heisk	deeenedeeeeed
s:heizu	cocdcdcdddddc
s:helem	ccbdpcZbZabcb
s:helpd	ZaZaaaZZpZaZd
s:helpe	abbccbobcbbcn
s:helpi	mlacclacmbclb
s:helpl	jbbmlbilalccb
s:henri	bbbodbaccoccb
s:heran	dddddddddcnac
s:herau	cdpdddcddcdbc
s:heren	cddddcccccpbc
s:herha	occcddacdcddb
s:herin	bcbcccaccnbbn
s:herit	ckcdedcdkdncc
s:herko	ddeeeededdned
s:herma	cjcdndcdncddc
s:herse	ddceddmedleee
s:herst	lddmeddeddddd
s:herun	ddeeeecdedncc
s:herzl	bcadddkcckcna
s:hesit	ckneeecdbdddc
s:hibri	mideeeeeeeeee
s:hicie	pdadccZcZbccc
s:hicim	ddddpededdedd
s:hicis	pecdddcdecddc
s:hidra	Zccccpacccbcb
s:hierb	anbbcbabbbbbo
s:hierm	ccbdddbcobccc
s:hiero	ddeeeededdned
s:himse	ddeeledeeelfd
s:hinge	cbbdccbcboccb
s:hinte	ccbdcdccbocdb
s:hipot	bcbodabccccdb
s:histo	fdjfclbmcadkk
s:hithe	Zccbdpaccocca
s:hochs	bccccobacbccb
s:hochz	odcddccdcacdb
s:hoeve	bbbadcqcccbcb
s:hoges	cdedeodeeeeed
s:hokka	cldeedlkeddee
s:holde	bdldddcddccdn
s:holdi	abcmhlicdlmcb
s:holid	cocfeeddcdccm
s:hollo	ddceeeoeedeed
s:homeo	jmddddcddddnb
s:homew	bdncdmccccddc
s:hones	lcdehlkdlbddc
s:honne	cdbdcdbbbolcc
s:honor	dcdpdmcddcidc
s:honou	bbdcmdknbnccc
s:hoofd	bddcdnmcdccdc
s:hoogh	dcdencdeeedee
s:hopit	clndedclddcdc
s:horai	cednedcdedddd
s:horar	ambccmaZmabbn
s:horti	odjcceccdcddc
s:hospe	cccadocbdcccc
s:hospi	hijjijdkiicdb
s:hosti	abmnccdlbabca
s:hotel	cpccdccdcdkdc
s:house	bcnjdklcdaccj
s:housi	hleieddkjcdkb
s:houst	ldbcdcapdZcbb
s:hoven	bqddddddccddc
s:howev	cdjdlecdkleee
s:huert	abbcccbpcbZcb
s:huidt	occdedcddddcc
s:huitr	cbcdoccadccdc
s:human	jlnccmbbcccdb
s:hundr	jcbddcniclmcb
s:hunti	ddlddebcdbddn
s:hupfb	bcccdcoccbcdb
s:husba	mkddddcdjcled
s:huurd	ffefkffffefff
s:huurp	bbabbbaacpbZZ
s:hyder	bpcdddjkdcdcc
s:hydra	amcddkbdddddn
s:hydro	kiacddbccpccb
s:hypot	bcbkpbabcbccc
s:ibero	cdccdccodcccb
s:ident	ecidddedddolb
s:idrau	acbccabbbabao
s:idrog	emeeeeeeeeeff
s:idrom	abbcobccabccb
s:ieder	ajacnbZbapmba
s:ignor	bcacncnbbYbqa
s:ijsco	aabbpbabcabcb
s:iliqu	doeeeeceeeeee
s:illim	ccccddcoccccb
s:illne	ccbccbmacbcco
s:illum	odddedcdddcdc
s:illus	imaccbnboaccb
s:ilusi	dddddbcmddmed
s:ilust	qcccdbbbdbcca
s:image	oddddcccddcdb
s:imagi	gfcdmdlckicdc
s:imbia	acabccbcccbob
s:imedi	cdceddcdocedb
s:immag	bddddcccdcocb
s:immed	jifdhdldldidc
s:immob	bccocbmdddcdb
s:imobi	eeelfdeeefefe
s:imove	mcdndbacddbdb
s:impag	bccddcoddccdb
s:impai	bdcddaobbZocb
s:impeg	anncccbbcbbca
s:impia	deedeemeeeeee
s:impla	bdccdockeccbd
s:imple	mcmdeeceddded
s:impor	kcmdddjekckdc
s:impos	bdcdndmdcbded
s:impre	cfldddkddcjmc
s:impri	cddeedkdldeem
s:impro	bbbcccdcbgcpZ
s:impue	acccccpddccdc
s:inaug	nccddZbodbcca
s:incar	pccdddcccmdbb
s:incas	mcccccncbbcba
s:incen	bpamddbdddcdc
s:incid	kcccdlbcdbecn
s:inclu	kfgchjlldddec
s:incon	Zbabbpaabnbbj
s:incor	eqddidcdddddd
s:incre	bcdccmoadccdb
s:incro	eneeeeedeeeff
s:incub	abbcscadcccdc
s:incum	elbcocbcdccdc
s:incur	ocdeedcedddec
s:indef	brddddcdddddd
s:indem	bmclcbkldccdc
s:indep	oehicefjecdgc
s:indet	cqdeedddddddd
s:indic	klcndfcckdddd
s:indie	aqbcccabcbcca
s:indiq	acapdcbcdcccc
s:indir	cddddccddcnbb
s:indiv	mccldcikdhcdc
s:indus	ddmjjdicndcdc
s:infer	Zmbobabbbbbba
s:infir	abbcdoacoaccc
s:infla	odeeeddeeeded
s:influ	bcbmcclbcbcdn
s:infog	rcbcccYbcabca
s:infor	lefedjeihdefe
s:infra	cmcddemddeddd
s:ingeg	lfdeleddidddd
s:ingen	jkcdkdcimdedc
s:inges	cdcdcdboccddb
s:ingre	jcccdkbodblca
s:inhab	cncdddldccddc
s:inher	mdkclkbcaaocc
s:inhou	Zmbccnbcbbcnb
s:inhur	nddeedcddeddd
s:inhuu	odeeeeddeeedd
s:inici	cncdddbcdcmcb
s:initi	mcndddbcddlcc
s:inizi	lcddddjeedmdc
s:inlog	ZZZbaaYZbZZqX
s:inmat	bkcpdcccdcded
s:inmed	bodeddcdldedc
s:inmob	cbbddcobddcdc
s:inner	cdceeepeddddd
s:innov	ZblcmceqcbZba
s:inolt	cncdcdccmcddc
s:inpla	odbdcccdcccdc
s:inque	accodbbcdbccb
s:inqui	mdcdddmddcddd
s:inscr	bccdddesdcccb
s:inseg	acbbcrbbbbcba
s:inser	kldeeeeeeeldd
s:insie	acbcocnccabca
s:insig	bYambcaccbbpb
s:insis	occddcmcckcdb
s:inspe	micdjdijhcjdc
s:inspi	abmcccqYcabca
s:insta	didfceldccpdc
s:inste	dcacmblklabhn
s:insti	cpifdecdkcedc
s:instr	diddeoideeeed
s:insul	mccncmbccccdc
s:insur	dkjgjfdgickdc
s:integ	mkckidjddcddc
s:inten	mdebbkZmjibma
s:inter	kjijfedeidhdd
s:intes	bcccccbdccqdc
s:intor	doddddddedeed
s:intro	cffgjdkjlhhdc
s:intru	ddkeeecedmeee
s:inval	bddcdobdcccdc
s:inven	nbhkejbdbfbik
s:inver	akbepaalkdbcb
s:inves	bmcnobjcdccdc
s:invia	kddddcdddcobb
s:invie	lcbcccbbcapca
s:invis	bbbbcakabapba
s:invit	ddckdicnddinb
s:invoi	mddddcicdcikm
s:invol	laaqbkabbabcb
s:inzwi	jddekddekkeed
s:irela	jcncccbncccdc
s:irgen	dloeddcdccddc
s:irrig	adcodcjddeddd
s:iscri	kddcdkepdcddc
s:isenc	bodddcccccdcb
s:islan	Zbmbcbnbcncca
s:itali	ZbkbbllbcZcco
s:jaarc	cqcedddddcddc
s:jaarr	occdddcdddddc
s:jaarv	pcaccbbcdccdc
s:jahre	llcdddidddddl
s:janua	jfjdejjkcccck
s:janvi	cnbdmcbccbccc
s:japan	bmcddnlcccded
s:jeder	bbpccbYbccbba
s:jeman	mlbclkbbkiccb
s:jenki	mdeefedejeeee
s:jeune	cocddccdcdZcb
s:joine	anldcobbcbjcc
s:joini	dhkllcebcdkdj
s:jonge	ccccdlbbccccn
s:jorna	mmccccapcbbcb
s:journ	jkcldjkdcbijc
s:jovel	ccbcccbccocca
s:joven	deeddndbedddc
s:jubil	deddeldcdadpb
s:judge	cdbnddmdcbddd
s:jugen	bccccocadcddb
s:juill	nccbccncbcccc
s:junio	ablcchebrabba
s:juzga	bbbcbbbcobcdb
s:kaart	ZbZbbaaobnbbZ
s:kaffe	cccdoccdcbcdb
s:kandi	cecedeqecdddd
s:kanss	cdddddcddcodb
s:kanti	odededdeedded
s:kanto	kpddddcdddddc
s:kanzl	pddddcZdddcdc
s:kapaz	oddedeleddeed
s:kapit	cbbbncncdcbcb
s:kapsa	pcadcdbdbbddb
s:karac	bcomccbcdbcdd
s:karol	ldeecdmeeddfe
s:karte	ddededccedoca
s:karth	lkdeeededeeee
s:karto	bcacccbcbacco
s:kaser	Zbbbpbaccccbb
s:kassa	pdddeddeedded
s:kasse	ocddccccdccdb
s:kathm	nbbcdcoccbbcb
s:kaufm	coccdcbcccccb
s:kauti	bcdddccdccoab
s:keepi	icmdccdccnlcb
s:kenne	bcrddcZcccjcb
s:kenni	cobcddcdddddc
s:kerkr	nddedededdded
s:kerst	mdbcddnddcded
s:kestr	acbjcobccllca
s:ketch	cccccdbccbcco
s:keuri	dcdencdeeedee
s:keyno	bbcbdobickmdc
s:keywo	odcddbjdddbkc
s:kiddi	Zpbbcbaccnbcc
s:kilke	onbcccbccbbab
s:kilom	lcmndbbcddddc
s:kinde	koblccbccbbbm
s:kirst	lcjffedfeefef
s:kitch	djbdneifkccdk
s:klaar	cccdddqdcdedc
s:klant	bbkkmbmcjcccb
s:klass	cdddddccddZdo
s:klaus	aabbbpabbbbbZ
s:kledi	abaonbabbbaca
s:klein	mdeekejeeeeed
s:kleut	bcbcbpbbaabca
s:klick	cdededcdeendd
s:klima	bbbacaapbbbbb
s:klomp	ababpbZcabbcb
s:klost	cbdcdodcdddcc
s:knitt	anccocacbadcc
s:knowi	ecncjchccmccb
s:knowl	hfbpjbecjcidb
s:koffi	cmcdcdndccddc
s:kolle	lkbbckibbbcbo
s:kolum	abcacpabdcacb
s:komis	deeenedeeeeed
s:komme	dddeeedddlknc
s:kompl	acdccpcaccccc
s:kompo	bcccbpbadbabb
s:kondi	dddedeoeddeed
s:konku	cocdcccddcddc
s:konnt	occddnbcmcccc
s:konst	meeeffefeeeee
s:konta	lcbcddbccpccb
s:konto	badcddccddcco
s:konze	cdbdodcdcccac
s:korre	abbbcoaabnbbZ
s:korri	cZadcdbcbcccp
s:koste	dcccdcomcbcmb
s:kowal	cjmmcdcdddddd
s:krank	Zbbbdcpbcbcba
s:kredi	bdccdcocdcacc
s:krieg	acacccbbbbqca
s:krijg	clpdddcdccddc
s:kruiw	abacbcacaZccp
s:kuber	ndjelicidcddc
s:kuche	bcbdcdaccoccb
s:kumme	bnccccncdccdb
s:kundi	ababbbZabaapZ
s:kursl	ddeceoedeeeee
s:kurzf	Zcbccpabbbbcb
s:kwabe	ccacddbcbocna
s:kwart	bcbpddlccccdb
s:laadp	acapccbbbbbcZ
s:label	cccddpbYcodcc
s:labor	bkcmnadjlbfcb
s:labou	cobdcdccdmddb
s:lacki	ccbdddbdnccdn
s:ladde	cbbqbcdcccbdc
s:lades	ddcndcddddedc
s:lager	occmbbbcdcccb
s:laiss	bdcdcdocccncb
s:laite	cneededddeddc
s:laksh	ldcemecedeeee
s:lamen	ndcbclcccbcdc
s:lamin	oddddcbdedddc
s:lampa	deeeeemeeedfe
s:lanca	cddddcnndcddb
s:lanco	cdccdccodbddc
s:lande	mocccbbccbcbb
s:landi	nccddcbkdclkd
s:landl	abanlokcbbbel
s:landm	cddoedbdeecdd
s:lands	bmdeddcdddmed
s:langd	jhbccbabcaboa
s:langf	coccdccccccdb
s:langs	bcccddZcdccbo
s:langu	jihchkkdjccjg
s:lanya	lddeeccnddeee
s:lapto	bcbcclmZcfodb
s:large	cdecmemdedded
s:lasci	bccddccclbdcn
s:laste	bddcdobdddddc
s:laufz	nedeeedeeeeed
s:laugh	albccmacblkcm
s:launc	iccbicmodcfdb
s:laund	lbajlcZbbamcn
s:laure	bcbmdcbcocdcc
s:lausa	bckkcpbbccddd
s:lavor	ncbcfbbcrbccb
s:lawye	acdmedmjceccl
s:layof	bbhcbcabomccb
s:layti	naccboZcbabcb
s:leade	bckdcdnlebjkc
s:leadi	imjdddkidcjdc
s:leafl	nlbbcbfhcbcnc
s:leaki	ncbcacabcbcco
s:learn	ejdhildijheec
s:lease	eleeeeeeffffe
s:leasi	kdiiccmnjaccb
s:leavi	bcpdmcdbhccck
s:leben	bbpdccacnZcba
s:lectu	adccdqbocdccf
s:leden	occbcnZadcbcb
s:ledge	ocdcddkdddded
s:leerw	bbacbbabpbbba
s:legal	cddcecojeecdd
s:legge	deedeenedeeee
s:legib	mcbdccndcbddd
s:legum	ccbdodccdccdc
s:lehra	bcbccqbacacca
s:lehre	dcceedcdocddd
s:leice	aqccddadcdcdc
s:leide	ccccocbcccccb
s:leipz	ihbdljbmckddc
s:leist	odddedcdedcdd
s:leite	coccdedeeeeee
s:leito	eeeffdndeeeee
s:leitu	lncccbbnbbcca
s:lekke	accoccbcdcddc
s:lekto	bdacddbcocccb
s:lembr	ddcdddcdcnddc
s:lendi	bcllcdbdbYlco
s:lenin	ddeeeededdned
s:lente	ccccdcccdodca
s:lenzu	acbcbbbbbbbco
s:lernv	bcbbcqbbccbcb
s:lesau	ccccdapadcccc
s:lesbo	cddadodcddddd
s:lesso	cdccdsfccbfdc
s:lesur	bddcdobdcccdc
s:lette	fkjklcikbhcdb
s:letti	beaknclfmbedc
s:lettu	bcbccbbbcbbbo
s:letzt	bbnmcbnbbabba
s:levan	abbcncabbbpcb
s:lever	ZaZbbbZZanbZo
s:lezio	abcccnbncbbca
s:liabi	cccddkolddcdc
s:liber	iijcdijdicocb
s:libra	jkcceecniiccj
s:libre	mbbnbbanbbbba
s:licen	kjddkcldkckdc
s:liche	abXbcbabarbaa
s:liefe	aabcccbacamao
s:lifeb	ZbZbbbapbnbca
s:lifti	cccccclbcbodb
s:light	ekbblbmmbdccf
s:likew	ccqcccbaccbcd
s:limer	hbaaccaconcdb
s:limit	ccccccapcboka
s:limpe	bdeeedndeedcd
s:limpi	coddddcddcddb
s:lindg	ccacccacoacmb
s:lindh	jbjnccacdmcdc
s:lindq	mdcddddddmjed
s:linke	ddaccclcimpbb
s:linoc	ncabcaZnbnbda
s:liqui	bddodcbddccca
s:lisib	oddddcccdcddc
s:liste	hkbcdjepcdddc
s:listi	acbcccqaccdna
s:liter	Zdcccobmdcndc
s:lithi	mdbcdbcbcoded
s:litig	lncadccdcdkdc
s:liuta	abccccocccccb
s:livel	apbccbabcbbcZ
s:livra	pdddddcdedddd
s:llama	ccoedcbcckcmd
s:llega	lcbccbabcblap
s:lleva	mkbcicocccccb
s:loadi	bdbcddoddcacm
s:local	lcbbcamncblca
s:locat	nfkdedddfdjdc
s:locke	nZbdccacccccp
s:lodgi	pcccdnabdiccc
s:logem	cocdkdckdcddc
s:loggi	dcdbdmcdddocb
s:logic	acbpcbjmcbbbb
s:logis	dielijbljedcc
s:lohna	bdbddbodbbcdc
s:longt	bcccmdbddoccc
s:loodg	ababbbaabZaZq
s:looki	filhkeedideee
s:looko	bbpcmdbccZddb
s:loond	dpdeeeddededd
s:loons	aabccbaacacZp
s:loopt	neeeeeeedeeed
s:lorie	cdednddeeeded
s:lotte	lnddcdddkdhdd
s:louds	bccdldccdcbeo
s:loyal	bcnmccbacmcba
s:lucht	ccbcdcaccpbba
s:ludmi	bcdcdcbdccodc
s:lugar	eedeeeddnddee
s:luist	cddddcbodcccb
s:luize	abbbbbabbabbp
s:lumen	cjijcdlclddkc
s:lunch	nibckcblelcdb
s:luxem	nladcdadcnccc
s:lycee	cededodbeddbc
s:maalt	cobcddcdddddc
s:maand	mccmdjccchfcl
s:macch	clmldddcddddd
s:machi	ckbkijjefdkdd
s:machu	bdcdcdoccccdc
s:madag	accddcpdddcdc
s:madne	kdndbecedddee
s:magaz	ddhncnbpcabba
s:magic	gbaZpambbcaba
s:maila	ababbbZabZapZ
s:mailb	cccddccccbpja
s:maili	cdccddncclkdc
s:mainf	kcbcedbodccdc
s:maint	dkifdeddcddll
s:maiso	ccoddccdcbccb
s:maitr	bbabbbacbbapa
s:makeo	obbddclbcbcdc
s:makke	eeeeeedeeemec
s:manag	emfjdehefdeed
s:manan	odeeeedeeeeee
s:manca	aaacobnbbbbba
s:manch	dnjciieihcddc
s:manda	ckoeicbccbmck
s:mande	ZbbbcomabbbbZ
s:mannh	codeddcbcdcbc
s:manpo	bbocddncccaca
s:mante	boccccccccmcm
s:manua	bccccocccccdb
s:manuf	cjknkdichcddc
s:manus	ocbbcclabhccm
s:manut	bcccdbmccmbcm
s:mapea	bcoccccccbccc
s:mappi	edmdjijjecddd
s:maque	occcddbdcdddc
s:maqui	efefeemeeedfe
s:marat	mcjccbeabpccj
s:marav	bnbcccbbcncca
s:marca	cddodclcdcddb
s:marce	cdlddeceddndd
s:march	mjdcdnfcdcddd
s:marga	mcbcncbbcocdb
s:margi	mcccdaaodccdd
s:margu	ekbccdkmdldec
s:maria	abbcapbcaabca
s:maris	aaacicZconbca
s:marit	bbdcdklndcddc
s:marke	jjfekifhddefe
s:marki	fcccdqcddcded
s:markt	mcpcddbccbcbb
s:marmi	pdccdcbdccadc
s:marqu	cccdccbcocdcb
s:marri	caZccoaaaoccb
s:marte	cdddddmjdcdbm
s:masch	locddcbccccdb
s:massi	odddedcdddcdc
s:maste	ZabbcpZrcibba
s:match	dbmhmdbdccdnc
s:matem	bccccoccbbccb
s:mater	njcddlccieddd
s:mathe	lmbcbababbpbZ
s:matil	lbbccbabcmbbn
s:matin	acobcnacbbcca
s:matos	bodcddcdeedec
s:matri	nbaccblncabba
s:matro	eedfeeeeneeee
s:matte	cblicbYncebco
s:matth	ccacccmbboccb
s:matti	nbabbmaaiabam
s:mattr	Ybbcbqbacbbcb
s:maxim	mddndcadddced
s:mayor	babcaoZobbbbZ
s:meani	cccdlabbbqddc
s:meant	djecccbcnccco
s:measu	ikbcccpcdckcc
s:mecan	dndedcdbddddc
s:mecca	bcodddcddcddc
s:mecha	dncdkcbjikddc
s:meche	cdbdddcdcoccb
s:mecke	cdededcdeendd
s:mecon	cdcedeneddded
s:medec	dddedededdned
s:medeo	ffeflfefeeffe
s:medew	bnccmdbcccccb
s:media	jmbccambcmhcb
s:medic	dncmfedcedidc
s:medie	aicbclaodbcda
s:medit	qcbbcbabdcddd
s:medro	cccdodcdcdddc
s:meede	ddcdddcccodcb
s:meedo	cedneddeeeeed
s:meega	deeedendddeed
s:meelo	abacbcabpacca
s:meerd	ednfeedecdede
s:meest	deeedendddded
s:meeti	dhclchbhclicm
s:mehre	ddpeddddccddc
s:mehrw	acbccbpbcbbba
s:meinu	bddodcdcddddc
s:meist	cldeddldddked
s:melbo	ajbbddncncddc
s:melis	lddfffdfkefff
s:membe	ddcediimcfild
s:membr	jbZnboZabZbbZ
s:memor	ZaabpaZabaaaa
s:mendr	cndddddeddddd
s:menin	bccccnbacncca
s:menor	cnddddcddcddc
s:mensa	ekbccblbkkapZ
s:mensc	ccmcdclncbjcb
s:mensi	indddmcddckdc
s:mensu	mmddddcdddkdc
s:menti	dfjdediciicnd
s:mento	bccccsjccddcc
s:merca	ibnmddcdddddc
s:merce	cZbcbcZcccqcb
s:merch	bnccccacdcpcc
s:merco	cccndccncbccb
s:mercr	bcdmdncbddccc
s:mered	ccbndecdmdded
s:merid	clcdeccmedlde
s:merie	dceddbdnedded
s:messa	ededdeddeiepb
s:mesti	cdoeddcdbbddc
s:mestr	abacccabpabaa
s:metal	apbccbabcbbca
s:metam	cbcccdcdecqcc
s:metho	iccddlnddjddd
s:metie	ceddddocddcdd
s:metod	odcbdbbbcccdc
s:mette	ccccdccddcqdc
s:mevro	ndddkdleddced
s:mezza	cddddcccdcocb
s:micro	labccbainaobj
s:midde	dmdeeededdmed
s:middl	bnbdcdnddbcdc
s:midla	bindddmdbZddc
s:midni	lbbmcaZkbajbo
s:midwe	pcbkdcbccccec
s:midwi	abjgcmabmlbkb
s:mient	ddddldjdddled
s:mierc	cdpdddbddcccm
s:miete	ncbcccbccbccn
s:miets	bnbbcnaabbbca
s:mietv	cdcdddpdbbdcc
s:migli	abbccbnoabZba
s:migra	qcfcccbcbkjdd
s:milag	cnddddcddcddc
s:milea	rccbbmbccbcdb
s:miles	mbabYcabcaZqZ
s:milho	dddddddddcnac
s:milio	mddeddcdddmcc
s:milit	bcbcbcbcbaoca
s:miljo	dddeddcddcncb
s:milki	lmcicblcfccdc
s:milli	cjdemddiddmed
s:millo	bccdddocdYnac
s:minij	oddddcbcdcccb
s:minim	ledcojjcdcddc
s:minis	mlfldcbcchldb
s:minne	mdceeeleeeeee
s:minor	bccmdnacccccb
s:minst	oddeeededdeed
s:minus	bcbdddbcboccb
s:minut	bceodjiiibedd
s:mirei	Zoncbcbccbccc
s:mirel	nededededdeed
s:misdr	ddcdddcddcodb
s:misle	ddcddacocbdcb
s:missc	cccdccbdobcdb
s:missi	icfkldbiehhdk
s:mista	becdecllcmncb
s:mitar	aobccblbbbfna
s:mitbr	bcbdddcccbbbo
s:mitch	bcblcobcdcddd
s:mitgl	mcccccbncbmba
s:mitgr	eddeneeeeeeed
s:mitma	bbbpnbbmbbccb
s:mitta	bcccddcbdccco
s:mitte	cdldddcddcodc
s:mittw	cnbcdcbmcbbcm
s:mobil	enhdddndddddc
s:mocht	dndnddbdddkdc
s:model	gncncbmccccdc
s:moder	ncbbcbbbcbioa
s:modes	bcdccocZdccdb
s:modif	dddeecdddcYpa
s:modul	mccpdccddcddc
s:mogel	neeefeeedeeed
s:mogli	coddddmdddddc
s:moist	abaccnpbbZbba
s:molda	occdddcdcdddc
s:molen	cobdccccccccb
s:moles	cbbdjdbdpcccb
s:momba	bcnccdncdcddb
s:momen	abocnblaaabbZ
s:monat	akbbcknlcblba
s:monda	bkcccobkcdckc
s:monfa	neeeeeeeeeeed
s:moniq	amboddbdddddd
s:monit	mcclhbkcccfjb
s:monsi	bcbdccndmblcb
s:monta	edddldkjdddmc
s:monte	qcdbdkaadccdd
s:month	lkcdkfmdcchdc
s:montp	odcdddddddced
s:montr	kobddcccccbdc
s:monum	abbbcabocabba
s:morad	dnedeedddeedd
s:morni	ffjjcldedieck
s:mortg	ahbnccamklldc
s:morti	cldeledeejded
s:mostr	decceeoddeeed
s:motiv	ablcblabpZcca
s:motob	pcccdacbdccdc
s:motor	bdcdodbddbmdb
s:mount	Zklncllbcbbca
s:mouve	cccccccbcccco
s:mover	aaobbbYboabba
s:movim	bbbcacabbapaa
s:mudam	bcccdcbcdbbco
s:mudar	abobbbZbanbbZ
s:mujer	cccdcmanccccb
s:mulhe	acccccbcdcocb
s:multi	lkqbdcbcccccb
s:munic	cobdmchceafdj
s:munis	acccdcbcdcabo
s:muove	cepedededdddd
s:mural	cccdcdoccccdc
s:murat	bbbdcdbdoaccc
s:museu	bZncocoabaccb
s:music	accnodbdccadc
s:musik	bccccocadcddc
s:mutte	qcdddacdcdcdc
s:mutue	doceeeeedeeee
s:myste	acbmcbZbnapcb
s:nachf	bnbbcbncbbcba
s:nachg	ddededccddoca
s:nachh	addcdocdcccdc
s:nachm	bbcobmabcbbcb
s:nachr	kdcdedkdkcdnb
s:nachs	bbmccbnbmabbj
s:nacht	ombdccbccbccb
s:nagek	bcbcccbcbcbco
s:nairo	aikkmcmddccdc
s:nakag	cmceedbddmeed
s:nakij	Xccbcqbcdccdc
s:namli	abacbpbcaabcb
s:narek	occdddcdddcdc
s:narra	pddcclabcccdc
s:nasci	ababbbbaapbaY
s:natac	bcbcccbbbbcco
s:natio	jpfdccblfccdc
s:natur	enbkdlkcchddb
s:natuu	dodddccdddddd
s:navid	cdbcdccccocba
s:neare	jccdedcdcjdnd
s:neben	mddeedmeddedd
s:neces	jdclkedcmiedb
s:neder	ncceddndcdddc
s:needf	cbbddecdpddec
s:needi	pccddcbccmcdb
s:negat	kddddekeedndc
s:negoc	cdddoocdddddc
s:negot	cjacckllcbcdm
s:negoz	bcbcccacbabco
s:neigh	dbebfmcjhlbbm
s:neith	pbbcjcZcbocdb
s:nemme	cccddcccdccco
s:nenhu	ccocddbccbcbb
s:nervo	icbccmanbmkdb
s:nessu	ZmaablZabamoZ
s:nethe	ndddddcddmdcc
s:netto	cdcdcdodcccdc
s:netwo	ehfjidjhhdelc
s:netzl	emeeefefeeeee
s:netzw	cdbddcbacodcd
s:neunz	emeeefefeeeee
s:newsl	eccdkcdqcccdh
s:newsp	bjcmimbidfccj
s:newsr	Zbjqcaabcbbcb
s:niaga	nkceeedddeded
s:niema	kkcdccbkcbaoi
s:nieuw	kbbckoalbibbZ
s:night	bbbcdcmnclbbb
s:ninet	bncdldbmcfcdc
s:ningu	bcbcocbbjaYoZ
s:niort	ndeefedeeeeed
s:niter	oddddcbdddcdb
s:noleg	bcbcccpbbbcca
s:nombr	cddodcbdddbdb
s:nomin	ablcjbirbabbl
s:nonpr	idbddnlbddcdd
s:nonse	nmocdcaccbccb
s:nordi	bYkcpcbccccdc
s:norma	djbdccoccmidc
s:north	lcjidkcdeiejd
s:norwe	lmaccblcoaccb
s:norwi	cdcdddlnddddd
s:nosot	fckdecqcdcccb
s:notai	cdccddcdddpcb
s:notar	cocdcdddddeed
s:noteb	lcjdjddfcmjdc
s:nothi	bcikfdjkhifdi
s:notic	edicdcohdjeed
s:notif	dcjcccbccbcra
s:notti	bmocddadbbddd
s:notur	ddeeendceeedd
s:nouve	bbmccbdoejeja
s:novat	cmkdddldkcdfc
s:noved	ccccddbccbcoZ
s:novem	ldbbdkdkcbbjo
s:novie	ZbbbccZababap
s:nowhe	cdbdndmdcbced
s:nucht	cdccddbcddcco
s:nuest	djiekimkfcecb
s:numbe	jcbdjeikdekcm
s:numer	abbcpbbmbaobZ
s:numme	ocdddcbdddddc
s:nurse	mlecblakcacle
s:nursi	edicdpdkjeccb
s:nutri	nddcdckdldcdc
s:nutze	bccodbacccccb
s:nutzu	ababbbaacaboZ
s:obitu	lccdcdobcbddc
s:objec	bckjdllckccdc
s:oblig	dcmjcdnckdcdc
s:obrad	cdcdqdbdcbcdc
s:obrig	cccddcbccqcaa
s:obser	iecldljcckgdc
s:obsta	cldedecemddee
s:obvio	pcalbbjbbkbcj
s:occas	kcejdckkdjcdi
s:occor	bccccdbcccaco
s:occup	bcacccbcnnjdb
s:ocean	cbccdacbcbcco
s:octob	mbdcchemddccm
s:octub	babccbbncbbbn
s:oculi	bcccccbbcbcco
s:ocult	aabobbbcabcbb
s:odive	cdcddccbcccco
s:odont	bbbcccpdcbcdc
s:ofere	ccdddcoddcmdc
s:offen	ccididcpclcdc
s:offer	ecbckemhcbfmi
s:offic	ckdkeckfcdmce
s:offsh	dkkdkdjfcdked
s:offsi	abacbbbcckbco
s:ofici	hndddjlcddcdj
s:ofrec	alocmmZblbcba
s:ogenb	bcocddcdbccdc
s:ogget	ndeeeeeeeeeee
s:oktob	lifcelbfcbcbn
s:ombud	nmicidcddbddc
s:omgev	cobcddbbccccb
s:omgez	abbcccaccbabp
s:omtre	addcdbbcdcodb
s:onbep	cpddeddddeded
s:onbet	deeeemddeeeed
s:onboa	lcccdfkcceohb
s:oncol	kmcnddbdddcdc
s:onder	kmbldbcdlcddj
s:ongev	mnccddcdbdddd
s:ongoi	pdddeceddjded
s:onlin	Xbcbnpacdcbcb
s:onora	Zccpcbbcccbcb
s:ontsl	deceddcdnbdcc
s:ontst	cbodddcccacdb
s:ontva	Zbalbacbbasba
s:ontwi	ckdddcndeddjc
s:ontwo	dcdencdeeedee
s:ooste	nddeecdeeedfe
s:opcio	bcdcocbcdcbdc
s:opdra	jclddojdccddc
s:openi	cmmdeecjkcdcd
s:opera	dkjkkeiedhcdc
s:opgav	cddadodcddddd
s:opgee	oeeeeedfeecee
s:opgeg	nddeeededdded
s:opgeh	bZddobbdddcdb
s:ophal	ababcbabamlan
s:opini	jbbqdmbbhibcb
s:oplei	bccccYqZdbccc
s:oplev	lcbddccddoccc
s:opmak	pedcdZcZedded
s:opmer	occdedcddcdcc
s:opnem	oeeeeedfeecee
s:opnie	ababbaZabZapZ
s:oport	bencccoidbcjb
s:oppak	ndeddddeeeded
s:oppor	ednddikddefgc
s:oppos	ddcedejddoded
s:opsch	pcbccbZbccbcb
s:optic	aoZobbacaYcca
s:optim	cccdddjdddpdc
s:optio	aodinjadccjec
s:opusc	deedeemeeeeee
s:opzic	acccccbbcbcbo
s:orang	bbacccabcmcbo
s:orate	bcccbbbodbccb
s:orato	aaaccpabbacca
s:orcam	accccbimcccnj
s:orche	akkjccmncehca
s:orden	mnccdccccccdc
s:order	jbbcebmelkccj
s:ordin	bbbnlcablclcb
s:ordon	bcccdcacccbbo
s:organ	cenddlfjkccdc
s:orgul	dddedddddpddc
s:orien	mckcchbcmchdb
s:origi	blcjacccccncn
s:orpha	bdcdcdcdccpec
s:orphe	dddddddeddned
s:ortho	ZlcocbZbcbabn
s:osbor	cncdmccdccded
s:osped	eneefeeeeeded
s:osteo	odddddbdddcdc
s:ostra	cpddcdcdcdddd
s:other	abicikdcckmfm
s:ottob	ibabbcabbabbp
s:ottoc	pbccbbbcdccdc
s:oubli	bcccdcbcdbbco
s:ourse	blackclndcddc
s:outdo	ZmncbnbbcZccc
s:outgr	icabcmnncbcca
s:outli	jccdcobcdldcb
s:outre	mdbdedndcaeed
s:outsi	nelcdceddeddk
s:outso	acncacocdcicb
s:outst	ldcddccddknda
s:outub	mbbdccbcccccp
s:ouver	mdceeededmeec
s:ouvro	emeeeeeeeeeee
s:overb	deeeeededened
s:overd	YbaabbZZlZaZq
s:overf	ndbdddbdcmddd
s:overh	ocddcbfdcccdd
s:overl	jbbmdcbcckcdn
s:overm	ccaccdbcrcddc
s:overn	bfbddcrckbcdb
s:overp	acababpbbZnbY
s:overr	acaclcabcmcco
s:overs	aalcaaZnoZbaa
s:overt	jbbacaabcbbcq
s:overz	odcdddcdddddc
s:oyela	bmmclcbdclcdb
s:pabel	occcdccdddbdc
s:pacie	ncacbbabbabbo
s:pacif	lddeeedleedee
s:packa	clccjdodecice
s:paedi	dmcekedeeeefe
s:pagam	ecccdodkcbmkb
s:pagar	ncbccoacbbccb
s:paghi	bddcdpbadccdc
s:pagin	pddddljcdcddc
s:paiem	occdddcdcdddc
s:paier	ccbdoccdbbccb
s:paine	cddndcddddddb
s:paint	ocbccmjbcbicj
s:paket	bcccdcoccbcdb
s:pakke	accbcaabcbpbZ
s:palav	abcccbnccbYpZ
s:pales	bccbcmkebpbba
s:palha	pbbbcaaacbcbZ
s:palle	abaZcbnabnban
s:palli	blcccccdcdodc
s:pamon	eedeeeddmddee
s:panie	occcccnbcccda
s:panne	nededecedeeee
s:paper	odcmccmhbbddc
s:paque	ZbbbcaabbaoZn
s:parab	ccbcddbccpmaa
s:parag	cdcdedodddddd
s:paral	aibmeckjebcnb
s:param	hbkZbnmbmabcb
s:parce	alacccaccmpcb
s:parci	odddddcbedcdd
s:parco	cmldddcdmcdcc
s:parec	bbbncnkccbccb
s:paren	ijbehihkceccn
s:parfa	cdeeeddeeenee
s:parfo	dddeeedeneeee
s:parki	dcbilfebcibap
s:parkp	docebdcdddddd
s:parkr	bccocbbaccbcb
s:parla	ckkdglcdkkddc
s:parle	jcocccaabnbcb
s:parli	clccodcdddcdc
s:parro	mndbdccdddddc
s:parta	kbndddbcmclcb
s:parte	djcldbllkcddc
s:parti	ccjmekfjchedc
s:partn	dhefndkddcjgc
s:parto	bcbdccmaqbccb
s:pasaj	cocddddeddddd
s:pasar	mbncbcbcccccb
s:paspo	deeeeddeedndd
s:passa	cjbclbabcmlal
s:passe	eceddlijckldb
s:passi	cckckcobccfdl
s:passp	checcdacjcscb
s:passw	dccddiccdhpkj
s:pasti	obccccbbcbccm
s:paten	ccdcpdcedddee
s:pater	ldddecccddbdo
s:patho	kddodcbcccddb
s:pathw	djieddlgiidjc
s:patie	lfckdncccddgi
s:patis	cobdccbccbccb
s:patri	ckbcdmnccbkdd
s:patte	ocbcdabncabcb
s:pauli	ldccddacdoccb
s:pausc	obbbcaobbabbZ
s:payab	gidcccobccmck
s:payme	kjceededdcngh
s:payro	dkdkchmccikcf
s:paysa	acabbbabbarbZ
s:paysl	lalbccmccbccn
s:paywa	abbnbabbZoccb
s:pazie	lccnccamcbccb
s:pazze	bdbdodbbccccb
s:peace	bcbbccbbconba
s:pedia	bbbocbabbbbca
s:pedim	lnddddcddcddc
s:pedir	ccbdddccobcdb
s:pelic	ibmbcaimbncbZ
s:pelli	cdeencdddedee
s:penal	cdcdcepdddccc
s:penda	blnddclccbkcb
s:pendi	bdccddbjdblpb
s:penro	mdcdddcedmeed
s:pensa	cncddnbdjcjdc
s:pensi	epddehejccdfc
s:pente	nbbcjclckcccc
s:peque	dddddnmcddded
s:perce	abdbshlcbadcb
s:perde	acccccmcbmncb
s:perdi	abacbbZnoabaa
s:perdo	aabcncacobcca
s:perfe	ZalnbljbdYkcj
s:perfi	ccodccbcdbcdb
s:perfo	dcccdiZddcmao
s:perfu	cbbdncbcbmmcb
s:pergu	bcpcdlbcceccl
s:perha	mcdmcciemccdc
s:perif	dddedncaddddc
s:perio	mdccdncblcccb
s:perit	odccdcccddddc
s:periz	oddbddceedded
s:perma	dqeddecdicddc
s:perme	ccbcccnbhnlcb
s:permi	bklkddbckbdnc
s:perso	eimfjeedcdldc
s:persp	bmnnccabcicba
s:pesca	ddeemedeeedee
s:pesqu	bdcdddccdcboa
s:pesso	ablbbbZaadmnY
s:peste	bcbddeddpaded
s:petal	nedeeeddddeed
s:peter	lnbcdkcccdddd
s:petra	dbdcddocccddd
s:petro	ccndcdbdccodc
s:peuve	cdednddeeeded
s:pfarr	bbdcdoccdddcc
s:pfleg	cckjdddjljdic
s:pflic	cdddddcdddoec
s:pharm	ihemdefefdjch
s:phili	cmcdddcdlmeed
s:phish	bmccboncdcacb
s:phoen	kfdihlbdljddc
s:photo	lcdddilecemcd
s:physi	aoimidddcfdcb
s:piace	bhnicjdbllccb
s:piaci	deceebddcodcb
s:piano	bbbdbobbabbcb
s:picco	ncacccnbbacba
s:picki	ocnbccdbclcca
s:pictu	lcchecfchmelc
s:piens	bccnnbacdcacb
s:pillo	odcdcdbddcbdc
s:pinco	ddcdddcddcodb
s:pingu	cncdcdddeeeed
s:pintu	bccddccbcccco
s:pipel	mcmcdclccccdl
s:pirae	bbambcannbcdb
s:piram	bcccccbbccpba
s:pisci	mdcdddmbdcccm
s:pitch	lbboabinbabcb
s:plaat	acbbdcbbdbcob
s:place	bnddfclcnbcdc
s:placi	cdrddcbcbZdbc
s:plafo	ncdbdcbcddodc
s:plaid	dddedccdndded
s:plain	bcbmcdecbkncd
s:plair	ccodccbcbbdcb
s:plais	hmcdddbcdpddc
s:plani	cccdodcdcdcdc
s:plann	ekhiieihidcdj
s:plans	boccdcccddddb
s:plant	cnlibdjdcjcdc
s:plaqu	mdcdcdocdcccb
s:plast	mdccddbcddcdn
s:plata	cccdndcdccldc
s:plate	bcbccbbbcbqba
s:platf	hkbjfekeedled
s:plati	ccdcbcncdcndd
s:platt	bddodcdcddddc
s:playe	bcoccdYbcncca
s:playg	ccecjciccdcoa
s:pleas	eieidihjcmfcc
s:plekk	bbabbaZpoZbaZ
s:plomb	bcbcbbbbbbcbo
s:plots	bbbdccbcpbccb
s:plumb	kcabcbicbaccq
s:plusi	ccqdcbbcblccb
s:podca	ddcdihjpdfcdc
s:podem	mcqdddcddbddc
s:poder	bbcdcdncncccc
s:podri	occddlbcncdcc
s:point	cdcdddkdcnddb
s:polen	cddcdodcedded
s:polic	adccddocdlclb
s:polid	ccccdcbbcbcco
s:polis	aabcbmoZcbccb
s:polit	inccddbccclma
s:poliz	bcbcccnbcaabo
s:polok	cpdddddcedced
s:polyt	kddcllcdeeddd
s:pomer	bccccnbmcbccb
s:ponen	cccccobkcbcbb
s:poner	pcccdcbcddbdc
s:ponga	efeeeemeeedfe
s:pontu	odececbdeecec
s:popco	bccddcoccccdb
s:porsc	ddeeedceedned
s:porta	kcbcdklmcalbd
s:porte	cdddkmkddcjed
s:portf	ichcgdeepbddf
s:portr	lebbcboocaaca
s:portu	nkcddcmedcddc
s:posib	mefefdeeffefe
s:posic	ddoeddmdddbdc
s:posit	dnjdddcdjdehi
s:posiz	kjheeecdmdedd
s:posse	acbcomabmbcdb
s:possi	mdidjeickdicd
s:posta	bbecdccdedoed
s:postc	mccbdbpcccbdb
s:postd	ocddlbbdcbcdc
s:poste	bccddnmbckcdc
s:postg	iocddcbmdcddd
s:posti	dlbddcbjnjckc
s:postm	Zbbpcbabcaabn
s:postp	YcaZbnZZbYaar
s:postu	cccdddcdmcdpb
s:potab	dodddecdddddc
s:poten	bcinccmdccdcc
s:potes	ccodddcccbdcc
s:potre	kcmdddkdmcddb
s:pourq	ccbccclbbpccb
s:pourr	oidddjccldddc
s:pourv	doeeeeeedeedd
s:pouss	bccccbbccbcco
s:pouvo	deebdacoedded
s:power	cblccdcccbobb
s:pract	djdldljcldcec
s:prade	pdcedededcced
s:prakt	mdcldclcjcddc
s:prati	cnccdccdddmdc
s:praxi	eeenbdeeeeeee
s:prece	neeeeeeeeeeed
s:preci	hddkkhjcncgcc
s:predi	oddbdlccdcaec
s:prefe	dkmjegcdccdmc
s:prefi	bcodccaadcccc
s:pregi	oddbdddeedded
s:pregu	bbobnbZbbakba
s:preis	bccbcbbocabcb
s:prele	Zcbccbbbcbbbp
s:preli	bccccdbcccaco
s:premi	iecclicddcloa
s:prend	icbcblabkebln
s:preno	bbccpZaacbccb
s:preoc	lccdddcdedndd
s:prepa	idhldljjjbfcb
s:prepr	ndccdcbcdnddc
s:presc	acalecZbbabaq
s:prese	dfjjjdlegdede
s:presi	clbcddoddidec
s:press	eeelcieccjcdm
s:prest	nleddccdccckl
s:presu	mcdcjledddckc
s:prete	chpceckccacak
s:preve	bncdcccldcklc
s:previ	kjihddeikdkdc
s:prevo	bccddbcbdbdco
s:preza	ljeeeeceeekee
s:prici	kecidcpeibddc
s:prijs	cdddddcddcodb
s:prikp	bcccccZcdcbbo
s:prima	Yjmncnaccbcdb
s:prime	checnmkkjcdcb
s:princ	bonhicdccbcec
s:print	jddfdkdccjecn
s:prior	ecaccdqdcacdl
s:priso	bkclmdcdddded
s:priva	didmdideccmlb
s:prive	bcbcbobbabbcb
s:privi	abbnccacckmcm
s:priya	mdcdddcddmeed
s:proba	klddeimddehdc
s:probe	abbbhblbbabqa
s:probl	njdkbcdjcblck
s:proce	eijieekddclci
s:proch	ammccZbobacaa
s:procu	ijjijjddkdece
s:prodo	accccbobcbbbZ
s:produ	hjihlehgecjdc
s:proef	ZbbbjafbbnapY
s:proev	cdceceoddcdec
s:profe	fdhdddkfekeke
s:profi	dekeeehdfihmc
s:proge	mdddddhldfdkd
s:progr	cfcdlkmldcdcc
s:proje	keeefejeffejd
s:prolo	oddeeededdedd
s:prome	doeeeecekdded
s:promi	cdlffdleemddc
s:promo	bbbieljellblb
s:pront	bbddedqddccdc
s:prope	eijhfheeiiddi
s:propi	bccdcdbcdccco
s:propo	jhfjdlmcccdjc
s:propr	cmcdmdidccmdc
s:propu	kblbbnnZbaaaZ
s:proro	odceddcddddbc
s:prorr	meeefeeeefeee
s:prose	bcbcccbcbocba
s:prosp	ccccldngcnccb
s:pross	cdodddcddcdcm
s:prote	dideedmmdcccj
s:proto	dcclpcckcccdj
s:prouv	cdcedeneddded
s:prova	abbbcbmabnbam
s:prove	abbcbcnbbabao
s:provi	dicfdlnffeehb
s:provv	bcbcccbccacbo
s:proxi	abpbbbnbbabba
s:proye	mckdkdeidccle
s:proze	dddeoededeeed
s:prufu	meeeffefeeeee
s:psico	cdbeddoddcddc
s:psych	Zbmocjbbbmcdb
s:pubbl	cncdcdncccdcc
s:publi	cdbdenjldcdmb
s:pubqu	aaabbbYpbZbZZ
s:pudis	acZcbbpbbabZZ
s:pulis	ccbcacbacbcco
s:puppe	ncoccbabbacca
s:purch	jdbjdceccbmkm
s:purem	bdddcocbddcdb
s:purpo	fcjdddjdlmddc
s:pursu	cmddccccedndd
s:putti	cckndfahkdccl
s:pyram	bcacbcZccaqba
s:pytor	mcjddkceikddc
s:quadr	bpcbcccccdcdc
s:qualc	aklccjlbnjcca
s:quali	kiifdeddleiic
s:qualq	abacbbabnnbba
s:qualu	bbbcccbcpbcca
s:quant	dlddeekilddjc
s:quara	jcddlcbnddcdc
s:quarr	occdddcddlded
s:quart	difmkdlecbdcj
s:quatt	mjckedldddedc
s:queda	bnbcccbkccjcm
s:queij	Zddcdcbbdcccp
s:quell	ndeeeddeeeddd
s:quelq	ddcniccdochdc
s:quere	climmdcddeddc
s:queri	kdddddbccclcn
s:querr	acaoddcdddccc
s:quese	ababpbZbaZbcb
s:quest	cdjodjdjejccc
s:queui	ldcdddoddbcdc
s:quick	dbaccbkblaqbe
s:quier	mdccdojbdcbdc
s:quiet	anacbbobbabba
s:quijo	ccccdbaocbcbb
s:quinc	ncdbdncdddcdc
s:quinh	ndeeeedeeeeee
s:quint	bmccdncddccdc
s:quinz	dddedncaddddc
s:quise	cocddcccccccb
s:quisi	bccoccccaccdc
s:quisq	nedeedddddeed
s:quitt	ebdcqccmZbcdb
s:quota	occddcoccccdi
s:racco	lbjclcjcbmhca
s:rache	ddcedeneddded
s:racon	bcobcbanbaccb
s:raddo	dededdbdddocc
s:radio	aaclbklboabma
s:ragaz	bccccoaZcbbbm
s:rahme	odedeedeeeeed
s:railw	bcbccomcbadcc
s:raisi	bcbctddkabcdc
s:rampz	ccdencdeeeded
s:range	aomcanabbabca
s:ranso	cccddelddndec
s:rappo	ndeeeddeeeddd
s:rastr	aaabaaapaZaZZ
s:raten	ccbcdcoccbcbb
s:ratha	cnddddcnbcddc
s:ratif	Zabpbbbbabbbb
s:ratin	baccccZbbcbmo
s:ratsk	cccdddcodbccc
s:ratta	emeeeeeeeeeee
s:reabr	dddddoccddddd
s:reach	dcjddfjcigcmi
s:react	bcicccabcdksa
s:reada	ocbccmaccbccb
s:reade	bcccijmmcmccb
s:readi	ifeddldjemfdc
s:reage	oceeecddeeeed
s:reaju	ocdeeedededdc
s:reali	llocibacbmccb
s:reaso	klccmcabdckcl
s:rebec	ldbddendcdddd
s:rebon	oddeeedeeeeee
s:rebra	qbcddcbcddcdb
s:rebui	pbncbbZcnabdb
s:recal	cdccddoldaddb
s:receb	hcclcbbcccqba
s:recei	cdcjddehddnkk
s:recen	ccelddkdllddd
s:recep	dcfdjblfccjco
s:recev	ZbbbnbabbbqmZ
s:recha	ddddedbdedpcc
s:reche	mmcddjcddddlc
s:rechn	mccddcmcchjcl
s:recht	bccpccbcdcccb
s:recib	lcocccabcbnbb
s:recko	ndbcddcdmaddd
s:recla	lcdddckcdcdcn
s:recog	ajkccdamncabl
s:recom	icgeddcdmjdnb
s:recon	jhicccibcmcdl
s:recor	iceedlcndceie
s:recov	dcbddadcciqcb
s:recru	dimeddkdhhiic
s:recue	bccnccbcmccca
s:recup	jcccccpccbcba
s:recur	Zkbccnabcbbbo
s:recus	bcodccbcbbdcb
s:recyc	kdddcdkcdccdn
s:redac	ckcdcllcdndcc
s:redat	dneedeceeeeed
s:redaz	odddedcdddcdc
s:redes	ldciddpcccedc
s:reduc	acccdbppccbcb
s:redun	cmbdccbcpdddc
s:redwa	dldfddldledic
s:reemb	ddddddcdddneb
s:reemp	oddaddcdddddc
s:reenc	eeeffdndeeeee
s:reenv	Zbcbcaabcbrba
s:reesc	bbacdcoccbcbb
s:reexp	Zcccdbbccdoda
s:refai	qccccbacdcddb
s:refei	ndeeeedeeeeee
s:refer	dechdekdndcck
s:refin	kmabcnlbbbaca
s:refle	bbqcccZbbkkba
s:refon	odcdddadddcdc
s:refor	ccccdbcccncdn
s:refre	Znkbbcacnacdc
s:refug	feabbqaapacca
s:refun	dcddddldedqdc
s:refur	Zcccdbondcbca
s:refus	ccckccbbcbcqk
s:regad	ddednddeeedee
s:regal	eedeeeneedeed
s:regar	jjceffjdeldde
s:regel	bddddcoddccdc
s:regen	lcdeddmddeded
s:regge	cccdddodcbddc
s:regid	occdddcdccccc
s:regim	boccddccbcbcb
s:regio	dlkjjdblddjcc
s:regis	dijiecdmeclec
s:regre	acbccaYacpcbo
s:regul	kmefejdjedddc
s:rehea	kaabbbblaZbbr
s:reich	badcddccddcco
s:reimb	lcccdibcddpdc
s:reins	bkjcobancaccb
s:reisk	mdedemecdeeed
s:reite	ccdcddobddddc
s:rejec	icbnccacqaccb
s:rejoi	bcbccidlcjipb
s:reken	kcbkccacccqcb
s:rekru	coccddcdddddc
s:relac	pmccccbcccbcb
s:relan	kdcdddpckbddc
s:relat	jjiccibicjncf
s:relau	mddeeeleeedde
s:relax	bcmdddaodadec
s:relea	icdccdbdcjmfo
s:relec	Zcdcdpcddeddc
s:relev	cjniddmceccdc
s:relia	dplccdbddccdc
s:relie	odcmccbdddded
s:reloc	cnmdddddjdddc
s:relyi	cndcddmdcccdc
s:remai	cceddkccjmoce
s:remar	djcbdljbcccco
s:rembo	bbbcccpbccmbZ
s:remem	dkdekdfcincdf
s:remet	pccbdccdddldc
s:remin	dicidekcicelm
s:remot	ncdddibmedddd
s:remov	ccccdcabjajta
s:rempl	cncddededddde
s:remun	egdofmcchcddc
s:renco	abmcobaacnbba
s:rende	bcbbcclnccmcb
s:rendi	cdcccclcdcocb
s:rendo	bcccdcpccbbba
s:renew	dlecfccjhbdmk
s:renou	mddeeecddddnc
s:renov	nccdddbcdcjmj
s:renta	abbcocZbbanbb
s:rente	lcackcbcboddb
s:rentr	ambbclbbbobba
s:renue	dededdbaedcob
s:renvo	abbcbbaacbqbZ
s:reorg	brmcbcacbaccb
s:repai	likjechlkbccb
s:repar	ZbabooZbbaabl
s:repet	bccddcbcdccco
s:repla	kkddcdkdcdgdm
s:repli	abgccccbjjcra
s:reply	ajbmcbhkdcljb
s:repon	ndcddccddnjdc
s:repor	jkbddikcebjne
s:repos	bcbccckccamoi
s:repre	fcojlclcdcdcb
s:repri	ambbcnbocZbbb
s:repro	bcccdcbbcncbp
s:reput	ldccddaemdldd
s:reque	eccfdfecddcom
s:requi	lciiedjdeekde
s:resea	ckcqecdcdfdec
s:resel	bdccdcrccbccb
s:reser	ddcecdlbcbnco
s:resid	ekeikdgjdcedl
s:resig	llbdddmddccdc
s:resol	ljbclcnccdbcj
s:reson	cblccbabpZcbb
s:resor	eccadcabdcpdc
s:resou	lhkddlccdcldc
s:respe	cdejddjckoccb
s:respo	ekckddidjgdli
s:respu	bbqcccbcbbbcb
s:resso	ccpcccacdccZa
s:resta	jbfdncmcjcdch
s:reste	cdddddcdddndc
s:restf	bmcddcodcaddd
s:resti	aaacccabbnbbo
s:restl	abqbbbnbaZbaZ
s:resto	ajbcmlakcfmbb
s:restr	obabcbacnlcla
s:resul	abdcccijcdjnm
s:retab	acbcbcabbpbaa
s:retai	mdlmdcccccecj
s:retie	dddedededened
s:retir	jnbcdcjlckedc
s:retom	nceefeeeeeeee
s:retor	cdcdbcZcccobb
s:retou	bbmcdcoccbccc
s:retra	jlbdcdmbcaccn
s:retri	cmimddddddddd
s:retro	bcacbambbqccb
s:retur	abblcijllbllb
s:reuni	acbnccabcpbbp
s:reuss	ceddedboddccc
s:reven	ccccqjZijceck
s:rever	acbcljjlbaccn
s:revie	idbjckcbfdfjn
s:revis	lbcccmdcjdicm
s:rewri	nkccdbndjeccc
s:rezam	ndeeeedeeeeee
s:rezep	oddddcccddccb
s:ricar	bcdddcccdcodb
s:ricer	inmddccddbcmb
s:ricet	ccadcbbobabca
s:ricev	bcjjccbccbqhj
s:richi	hbmbbbbbbbbpZ
s:richt	abnblnbabbccb
s:ricom	cddddddendded
s:ricor	bcbmbcmbcaccn
s:ricos	obcccbcddccdc
s:ridic	ceeemejeeeefe
s:riemp	bcbcccbcccodb
s:rient	bbbcccbcoabca
s:rifac	neeedededdeee
s:rifar	odcdcdbcccbdb
s:rijin	dcccdaobdcdcc
s:rille	bcbbccbpbabcZ
s:riman	cccdcccccccdo
s:rimas	bcbcccbcobcca
s:rimbo	abccccnccbbbn
s:rimpi	aocdccbccccdc
s:ringi	dldmeecdeddee
s:rinno	jccmddbccccjo
s:rinvi	bcbcddoddcbcb
s:ripag	deedeenedeeee
s:ripar	bbpccnbbYacba
s:ripet	acbbcqbbbaccb
s:ripre	ncdddcncddcab
s:ripro	bcbcccabcacao
s:risca	deedeemedeeee
s:riscr	oddeeedeeeddd
s:riser	abrlcbabaabba
s:rispa	bddcdcpdddcdd
s:rispe	Zbcbcaabcbpba
s:rispo	ZbabbbbbjbnpZ
s:risto	ddcdddpdjcddd
s:risul	bccndbabdcncb
s:ritir	acbcccabbaabq
s:ritra	bcccdcoccbcca
s:ritro	kdcdcdbccoccb
s:riuni	abbncbbababao
s:rived	bbbcccmbbobca
s:river	bbhbccjncbccn
s:rivis	bddcdpbadccdc
s:roadm	kamobckacccdb
s:roast	aanblmZlbambZ
s:robot	blkjfikcjfdfc
s:rochd	ndcddcldddded
s:rodan	naabbbaaoabba
s:rodil	bbZbcbZbbpbaa
s:roeme	Ybdcdapdddcdc
s:rolli	occccnecddddc
s:rollo	rcddeacdddddd
s:roman	aabbacpobbcca
s:romar	odcddcccccdcb
s:romer	bdccdcobccccb
s:romme	bcbcccbbcabbo
s:rondl	bcpdbcaccbcdc
s:roodg	odcdddddccddc
s:roofe	ZbabcpmYcbbba
s:roofi	mdnddcbcddddd
s:rooft	ddpedebdcaddd
s:rosal	hlndcdadcZddm
s:rosar	jcdcdcoddccdc
s:rotat	mnbdddcdddcdc
s:roton	bccccccbcbcbo
s:rotte	imjdjdejeeddc
s:rough	qcccdcdkdccdc
s:rouma	obcdddcdcddcc
s:round	bbccdcapmhccl
s:royal	ccccctacccbdc
s:rubbi	fnbnccbcbbccc
s:rubri	ababbnZbbnbbZ
s:ruckm	dobdddcccdddc
s:rucks	bdcomcbddcddc
s:rufbe	emeeefefeeeee
s:ruhes	dmdeeededmeed
s:ruman	acccdcmcccocb
s:runne	cdbdndfccoddc
s:runni	bieiediicjlcl
s:ruste	ncbcdcbdcncdb
s:saarl	ndddeeddedded
s:sabad	bbcccqcccccdb
s:sabba	apcccckcbccca
s:sabem	kcnbjbncccbcb
s:sabon	ababpbZbbaaaa
s:sachv	bcdndccdddddc
s:sacra	cocdcdlddddec
s:saili	ljbcccbkdbccn
s:saisi	dddddddceendc
s:salai	dndeldddddjdd
s:salar	brbdkddecckdc
s:saldr	dddedddddpddc
s:sales	cnjmeddddicdc
s:salga	bbbbcbaacabnn
s:salim	ccccdcbbcbcco
s:salud	bbncbbaabpbca
s:saman	ldkeffdefeeee
s:samen	ababccbbcpbba
s:samme	ccbcodbddccdc
s:sampl	kcccfdqddecdd
s:samst	ocbddciccbccn
s:sandw	mkclcbblcjcdc
s:sanid	ldeffeeffffff
s:sanit	bpncccaabbcbb
s:santa	Zcdcdcapccccb
s:sappo	dedeeelleddfe
s:sareb	lmccpabcccccb
s:sares	Zaacabbcpbcca
s:saska	ndcccdaocabdb
s:satel	ababrbZcbaccb
s:satis	ccbcddoccljdb
s:satur	hkbkhlcebdccn
s:sauda	ccccdacbcocca
s:sausa	bcbccnZncaccm
s:savin	jdcdpdbcbbndc
s:sawmi	ncaocbbccbcdc
s:sbagl	cededededdndd
s:sbloc	ldddddcdddncc
s:scade	dodededdddede
s:scaff	dlabbmkZnbicZ
s:scamb	bcbccbbbcbbao
s:scann	jbZnaakbbZlnZ
s:scari	cccbdabbcdocb
s:scato	bdddbdocdcccb
s:scegl	ccodddcccbdcc
s:schaf	dodeeedeeeeed
s:schal	dccddcccddpcc
s:schau	ckdnkdbdddcdc
s:sched	dbhjjbjdkaibo
s:schem	bbondcbbbacbb
s:schen	bcccccccccocc
s:schep	eedfeeeeneeee
s:schic	fkckddlddhidk
s:schie	acbnccnccccdb
s:schiz	nededededdeed
s:schlo	ndcdddmdccddc
s:schlu	bcncccZbbbcbo
s:schne	ZcaccbacbbqcZ
s:schni	ldddeeccdnded
s:schol	alcacXnnnbbdb
s:schoo	blkcljkcdecdd
s:schre	anfbmlekbijca
s:schri	femcdoccicddc
s:schui	bbbcccbbbabbo
s:schul	mccmclbccceck
s:schut	acbcdcbadbcob
s:schwa	coccdcbcccccb
s:scien	kjckjhddjcejc
s:scier	cocddededdddd
s:sciss	bcbdcdambocdb
s:scont	bdddbdoddcccb
s:scope	abbbcpbccbbba
s:scopr	bcpZcbacddcdb
s:score	mcneddcddcded
s:scotl	cdndddjdccded
s:scott	nmlcccaccbddc
s:scrap	pecededecceed
s:scrat	bhccdmbdngldc
s:screa	ddceddcddnjdb
s:scree	kcgpdcdcdcldc
s:scrip	oabmcoaacbbcb
s:scris	ccpdcdbbYaccb
s:scrit	cdeenddddedee
s:scriv	bcbccnZamklci
s:scusi	bcccccbbcbcco
s:seafa	bcodddbcccmdc
s:seanc	cbccddocddbdc
s:searc	cejeijcdecell
s:seasi	ZbbbcqbacbbcZ
s:seaso	qkbbcbalcccdc
s:seatt	jlhidigddkddc
s:seawe	ndmdecccdcced
s:sechs	edeeecdendeed
s:secon	fcbmdcleobedb
s:secre	knccdcniccedc
s:secte	lcnddccdlcddc
s:secti	Zbacbnbbbobfn
s:secur	ldkdeebcdcogb
s:seedl	lbapbbZacabcZ
s:seeke	bZacbooabcbYa
s:seeki	dibdkdbdqdddc
s:segna	ccldcdbcpbdcb
s:segue	cddddccddcobb
s:segui	ckcdddocdkcbk
s:segun	bhcccekbcjlbo
s:segur	dmedeedddeede
s:seisc	coddddcddcddb
s:seitd	cdcddepddddec
s:sekre	eedeeedeoceee
s:selbs	dlcidlmdcjddc
s:selec	dejlddchdcngc
s:selez	bnodddcdddjdc
s:selli	bbZmpccabbilk
s:semai	ndeddifcfijjc
s:seman	mccddjcoccddc
s:semes	accccpbcpccdj
s:semic	ZbbljbabcoZma
s:semil	cccdodbdddddc
s:semin	abbbcrjlbkcbi
s:semme	ocddccccddddc
s:senci	odcdddcdccdec
s:sendi	dedcccbccpjla
s:sendu	ababcbanbamam
s:senho	miodddcdfdddc
s:senio	ajhccjenbmcca
s:sensi	Zbacccmbaocbl
s:senso	deeeoedeeeeee
s:sente	acajcbdolaccb
s:senti	bdkdcdmccodck
s:separ	kccdpdbddccdk
s:septe	ljeddidkjccck
s:septi	pddedddeddded
s:seque	ccddddpcddddc
s:serai	ndeeeddeeeddd
s:serbi	acededoddeeed
s:serio	fbccocibmbmcb
s:servi	lgfedcldicfkd
s:servo	bcbcccbcbbocb
s:sesio	abbnbnmbZabbb
s:sessi	adblcqdnccdcb
s:sette	jbbabpmZbZbaZ
s:setti	icedeibddcdrb
s:settl	bcmcckackdmcl
s:setto	Zcolckabmbcba
s:setub	bkZdcdadcddoc
s:seven	jbjbolcccbcdb
s:sever	fcokedcgdjfdd
s:sevil	kkdnddcdddddc
s:share	bbbcpbabciccm
s:shari	cccnndabckbcc
s:sharj	ncnddccdcceed
s:sheff	apacbcacbnccb
s:shelt	fibmdmbcclcdc
s:shelv	codeddddddeed
s:shipp	ccbcccdmcimdm
s:shipy	bbcccdkcoccdc
s:shoeb	ncbcccocbdccb
s:shoot	namcnbacdbbdc
s:shopi	pcbcddadbbbnb
s:shopp	bccddlcjdjodb
s:short	bcndcdldkdkec
s:shoul	dcidhdmddncdc
s:shout	gcobciabbjccm
s:showi	bcbmccobbmcbb
s:showr	cdkeeebeedned
s:shred	acbccnpbcZccb
s:shrew	nobddcccdcdbb
s:shutd	jblccbnanabcZ
s:shutt	occdddbkckcec
s:sicco	bcccoaaacbccb
s:siche	abbcccqbbabcb
s:sicur	cdddddocddddb
s:sidre	eedfeeneedeed
s:siemp	ckpdjdcddcddd
s:sient	cbbcdcoccccbb
s:sierl	odcdddcdddddc
s:siffl	bccccbbccbcco
s:signa	fkecdcdjcbock
s:signi	eccccnbcjjcdm
s:signo	ocddkccckcddb
s:silen	bmccckicdlldc
s:sille	occccbbZcbcca
s:simil	laacibcbbccra
s:simpa	dpdedecdedddd
s:simpl	ccndcbaccllcc
s:simul	bccdjcnbdiidm
s:since	ddmdeeedklddd
s:sinde	coceddddcdddd
s:sindi	ocbcdcbcbcdcb
s:sinds	dededencddded
s:singa	bccmdacldenic
s:singi	mcnccbcbckddb
s:sinte	cdcndcbcddcdc
s:siobh	ncbcdcnddbddc
s:sismo	bccdccbccocba
s:siste	dkbbkbmjbanbh
s:sitti	ecfkcfhbjmkdc
s:situa	bcpdddldcaddd
s:sitzu	cccpdccdddjdc
s:sixte	cckdmdednbddc
s:sketc	qbcccbbcbbcdb
s:skinc	jcbccnobbcbdb
s:skipp	kbbncaaocZecb
s:skyha	bYaccYabnbcpb
s:slakk	ZbabbpZbbaabZ
s:sleut	bcacccacaZcco
s:sligh	mbaomaabbbcdb
s:slipp	bcldddoddcdec
s:sluiz	neeeeeeedeeed
s:small	bcldlcncbjbdk
s:smoot	cbncddbdcnddc
s:snoep	ccadccbcbpcca
s:snowf	ijfddkehncddc
s:sobri	mcbdccndccccb
s:socia	ilcddcmdddkdc
s:socie	jbbcmolbedccc
s:softw	becomcmdddcdc
s:soign	mmccccbncbccb
s:soire	cedddcocddcdd
s:soixa	dddddddeddned
s:solan	ocddccccdcddb
s:solar	bcdndcdcddcdb
s:solic	clcchldedeenb
s:solid	cbabmbanbimaZ
s:solih	mnbdeebccdeec
s:solli	ckccdcbddcmpc
s:sollt	bbacccabnobcb
s:solta	ccbcccobcacba
s:soluc	bddccbocccbcc
s:solut	hmedddhdhkfed
s:solva	dnedddldieddc
s:solve	aqbcccbcbccdc
s:someb	kdkdjjcdhfdgj
s:somen	cdeeeddeeenee
s:someo	lhkhjeddidehc
s:somet	ifndledediddb
s:somew	bjpccdmccbccb
s:somme	mcnccnbbcaccb
s:sonda	bcdccocZdcbdb
s:sonnt	akabbbkpaZbac
s:sonre	deeeeededemee
s:sonri	babcbpcacbbcZ
s:sopor	bcbccbabcamao
s:sopra	oddbddceedded
s:sorel	odbdccbccbccb
s:soren	lcmeeeceddeef
s:sorpr	cededededdndd
s:sorri	mbacccodbcccc
s:sorte	acbocbbbcbnba
s:sorti	kbbobdadcicdc
s:sospe	cddddcccdcpaa
s:soste	abbcpbbcabbcb
s:sosti	lcccccjncccca
s:souha	ibllnfcbcbbka
s:sound	ncmcclcdcaddd
s:sourc	dbpcjjjbcccdb
s:sourd	YaZbboZobmbbZ
s:soute	bbbacpbabbbba
s:south	Zmlkecccmdddc
s:souve	ccbcccbbbocca
s:souvi	cdbdddpdcZddc
s:spani	Zboccbabcbcco
s:spann	abolcnabbZbba
s:spark	oddddccdddcdb
s:sparr	abcpbcbcccccb
s:speak	cdgbjoemdchdc
s:speci	ehokhddecchdc
s:spedi	nbabcaabbaaZo
s:speec	nobccbbcccccb
s:spele	deeedendddded
s:spend	bbbcjcpobbcca
s:spieg	acabbpabobbca
s:spiek	bbccdbbocbbcb
s:spijb	eedfeeeeneeee
s:spill	cdbccdcbcrddb
s:spinn	bcccncbndccdc
s:spoil	moabbbacbbcca
s:spons	idecfkcgpccib
s:spont	deceeebdoceed
s:spost	abbbcbaacabbq
s:spott	cdoddblcbbdbc
s:sprak	dddedeocddded
s:sprea	oeccncjccdbde
s:sprec	ncmadabncdcdc
s:sprek	ccdcdkcndcldc
s:sprin	bddddcoddccdc
s:squad	anccdcnccmcdb
s:squar	ncbacdbccoddc
s:stabi	locddjbdddddc
s:stadt	codelededeedd
s:staff	dididdkjcjcki
s:stage	ccbdccncnaccb
s:stagi	ababbbZnaZbbo
s:stair	ncccacabclcdn
s:stamm	dcddddcndbcdc
s:stamp	cccdddacddpda
s:stand	kjcmidicehcdc
s:stapl	labocbbbcaccb
s:start	dcfdmedkddjje
s:stase	lbbcccabcbcco
s:state	jcecdcecdbdbq
s:stati	kiccenckcgded
s:statt	bccodcbccdcda
s:statu	cnddddcdddldc
s:stavo	neeedededdeee
s:stayi	abnbcbYbadbon
s:stazi	acacccabbobaZ
s:steal	cbndndccccddc
s:stefa	ieilcdcclcdlc
s:steig	cdccddodddddc
s:stell	bbhlckfbcbcqa
s:steph	bcqdddbdbaddc
s:stepp	ddneleceddddd
s:steri	bdcoedcddddel
s:stern	ccceecdccdodd
s:sterr	bccccmancbbca
s:steue	ababbpnababbZ
s:stewa	ZbbbdqaabaanZ
s:stich	mncccccccclcb
s:stick	acbcccblcabcq
s:stift	bbcocccccdcdc
s:still	ddceneddmcdcd
s:stimm	Zbccbccpcccbb
s:stipe	ikddnlcdddjdc
s:stiva	ccccccbccabco
s:stock	pcecccoccbccb
s:stoel	Zbabbabpcabba
s:stone	cffifdgdmedlc
s:stopp	hicecdieimedl
s:stora	cdcddbbodcmZb
s:stori	ikZbboZqbZbbZ
s:stort	eeeeeedeeemec
s:story	bclcddabncndb
s:strai	clkdcinchbcdh
s:stral	occdedcddddcc
s:stran	bccdmkcccqcdb
s:stras	bbbcccaccpbbb
s:strat	afbokcoccdccc
s:strea	mddmddcdddied
s:stree	ocbcccabbobda
s:strei	ababbcabbnboZ
s:stren	mbocccbbccddc
s:stret	nbldceceddjdd
s:strin	icbmccpkcbcbb
s:struc	mildddcdjckdc
s:strug	bcacbbrbaccdc
s:stucc	bcbcddocdcbcb
s:stude	dcciilcllidcf
s:studi	ddjkdhfdmkdcc
s:stukk	cccddcaabocbb
s:stund	lfdkdjihddicf
s:stutt	mbjdddbodbcdc
s:stuur	eedfeeeeneeee
s:subap	ndedddcededee
s:subco	qccdddbdjdddd
s:subie	ocdcdbbdddcdb
s:subje	jicedjmedcddl
s:submi	ncddeeileecdd
s:subsc	cdcdicelebdko
s:subsi	mldcdcmdedddd
s:subst	oibcclamcbdcb
s:subti	aabbobYobccdc
s:subve	bcbcccpccbbca
s:succe	bljjccbicnlce
s:suche	bcnZccacbbcob
s:suchs	ddodddcddcdbc
s:sudde	anccccaodbcdb
s:sugge	dchikjlcibclg
s:suike	bddddcodecddc
s:suita	icmdeeedncddd
s:summa	cccbldbddbdpd
s:summe	mmcdcanbdbcdb
s:sunda	mhbckoabcmcda
s:sunde	Znbcbcocccbba
s:suona	occddcccdddda
s:super	lobeeebcjkecc
s:suple	bcbbaoabccmcb
s:supor	bcbdceccdcocc
s:suppl	kddhdekeceldi
s:suppo	eiideclhdcmee
s:suppr	cdcdddccdbdoZ
s:supue	abcbcpacdcZcb
s:surfa	ababkbaabZbpY
s:surge	eddkejfdlbhck
s:surna	cccdcdcdlbqdc
s:surpr	bcjcccijbkjcm
s:surti	ikZammdaaibmZ
s:surto	acbcbcabbpbaa
s:surve	dcdbcbmllbele
s:survi	blbddkbccpddc
s:suscr	ccbdccbobbcma
s:suspe	dedeedcdekpZb
s:susta	bjjccclcbmccl
s:svegl	cdedddbdeened
s:svilu	iccddcmdlcdlc
s:svizz	cnddddddddddc
s:svuot	meeedededeeee
s:swahi	odcmdbbbcbcdc
s:swapp	anabcbaobmbcZ
s:swear	abbbcbbqcacda
s:swedi	cdcddemdnfded
s:sweep	mcbcdaZapacbb
s:swift	lnbcddcdddcdc
s:swimm	abcccpabpacca
s:swind	eebcdcjllmddc
s:switc	bjdpccjccbfjc
s:sylla	acccdqbcccddc
s:sympo	abbbcmapclbba
s:syner	bdlddemedddee
s:syrin	ccbdddbccecdo
s:syste	dkdieflegjdec
s:taakg	bccbcbbcccocc
s:taalc	bcbcbpbabacba
s:tabel	eneeeeedeeeff
s:table	lcfhddelkcide
s:tabli	dddeeeeeneeee
s:tafel	bbbcbpababbbb
s:tages	pbddddcdceedd
s:tagli	bbbcccZcbpbca
s:talad	abZbbbZaZYbap
s:talen	ccrdddcddbidc
s:talki	bddnkbdbmlddb
s:talks	abaabaapbbbba
s:talle	cddodccdddbdb
s:talli	ZoobccZccbbcb
s:tallo	bcccddbcccaco
s:tambi	ccccfcjccojdb
s:tanzs	ccccocbcccccb
s:taqui	bbbcabbbcncbn
s:tarif	oddmeddeddddd
s:tarje	bbbicbabcbsbZ
s:tarra	cobccbnbcbbcb
s:tartu	bcccdcbodcccb
s:tasti	Zcbpcaiaclbcb
s:tatsa	bcbbcbbbcocba
s:taxat	bccoccbcdccdb
s:teach	cffddpdcheeee
s:teamk	ccccccpbcbcba
s:teaml	jpdeedcdddddc
s:teamm	eddeeedemdeed
s:techn	jiedlkdefdffd
s:techr	cdodcdbdbbcdb
s:tecni	ejcljficjcjkc
s:tecno	cckdqdcdcccdc
s:tegen	bcnccmamcbbca
s:teiln	Zccncnbaccccc
s:teilp	acbdccpdccddb
s:teilz	mbodddcddcccd
s:teken	cbodddcccacdb
s:tekst	ncddedcdddddc
s:telec	kcjlldbglbddc
s:telef	cdondchcedicb
s:teleg	bdjdeccdddrdd
s:teleo	cbccddbddbpdb
s:telep	cjhndkccdddlc
s:teles	cddddocbddddc
s:telet	lmdeeddededed
s:telev	lnbdcdcddcddd
s:telli	bjfldgbcfoddb
s:temoi	ccbbbZaqcbccb
s:tempe	ncccmcbdddddc
s:templ	abbbcqmjccbcb
s:tempo	kodcdbkdddjdc
s:tempr	cdccdcbodccca
s:tempt	lccddnbddccdd
s:tenan	nhbdiallcbccl
s:tende	acbqcbbcdcddb
s:tendr	abqbbbaaaabZZ
s:tenem	oecddkdcdmcdc
s:tener	ccodddbcccccc
s:tenga	bbbbcoabcbbba
s:tensi	ndcdddbddmdec
s:tenta	odcdddceddddd
s:teodo	nabbobZcdcbbb
s:terap	mddeeeeeeeeed
s:terce	mcbckcacccncb
s:termi	hfbjccdclejmg
s:terne	neeeeeeedeeed
s:terps	odcddededdeed
s:terra	iceddnjeiddhc
s:terre	accbcrbZccacb
s:terri	kmbciciciiddl
s:terug	anbocbabcbbcZ
s:terwi	abaobbobaaabZ
s:tessi	bdcodccddcddc
s:testa	bkccdcbcdjocb
s:teste	ccccokZknZkcc
s:testi	ndclfcnccecdc
s:tevor	abaoccZbbbbbm
s:textb	ccbdckbccoddc
s:textu	mcbobdccbcded
s:thank	ccbccdmcoidcl
s:theat	lkndclabcZcjm
s:theme	accbcpaZbabca
s:thems	adackcqbcbncb
s:thera	bleccclcnajcc
s:there	kficddlkdcjic
s:therm	pedbdbbceedee
s:think	dejjnjcbeicdf
s:thirt	aoacnckbcbccb
s:thoro	cdbdndadcnddc
s:thoug	ihjdkejfclddd
s:thous	dpbimcbicbcdc
s:thril	cedeencdekded
s:throu	idekeejddekge
s:thuis	nfcmddfdddded
s:thurs	hccjdfeldedco
s:ticke	giddhfdphccde
s:tidew	elldedkdkcdic
s:tiend	pecdddcdecddc
s:tigri	rbbacaaccccca
s:tijde	lncclabccclcb
s:tilbu	abZbbaYooZaZY
s:tilli	bbcobbbbcbbca
s:timel	mddodcadddccc
s:times	Zlbbccbccbkbq
s:timet	mcbcojabbneca
s:tirad	obcccccacbccb
s:tirag	eeeffdndeeeee
s:tiroc	ddceddddncedc
s:tisch	Zbcdobccccddc
s:titol	cocdcdccccccb
s:titul	aoZccoacbbbba
s:tocht	Ycccdpccdccdc
s:todav	lcodccbccbccb
s:toega	bcbcccZpbalZZ
s:toege	mcddddcddcdpb
s:toeli	deeedenddddec
s:toest	cccbmdpdcdcdc
s:toeva	deeedendddeed
s:toget	cdffmejedkdef
s:tolli	aampacZcabbca
s:tomam	cdbcddbddodcc
s:tomat	occcddacdcddb
s:tomma	cdcdddoddbcdb
s:tomor	ddbkccdlicgbo
s:tonig	bbbicccodaqbm
s:tonma	oddddccdddcdb
s:torfb	doeeeedeeeeed
s:torna	bbcccnZabbapY
s:toron	jjeehhcjkldcc
s:total	acbcbcZneZocl
s:touch	kbabccmaZqkba
s:toujo	mcmjdclcdcdcb
s:toulo	cmdedededmeed
s:touri	napccbZbcbcca
s:tourn	bdcdddoccdddc
s:touss	ccbcccbbcocca
s:traba	djccclghnldcb
s:tracc	bcdendcdddddc
s:track	mjaccdodccddd
s:tract	ZbaqcaZbZoaba
s:trade	kbbcilkbbjjbl
s:tradi	ideddcbdccrdc
s:tradu	phcccclclbcbb
s:trafe	adccccobccccb
s:trafi	ccddccbadccdo
s:train	bfcccpidmcddj
s:trami	kmdeedeeeeeee
s:tranq	bccdddocccccb
s:trans	lidjhdeeecldd
s:trasf	hcccicbcnmldb
s:trasl	cccdcdoccccdc
s:trasp	bbacpbZcbbbca
s:trata	bddcdcccdccco
s:tratt	cccdddocddcdb
s:traum	bbncccncbbbba
s:trava	ldcdddcdrcddc
s:trave	idbdddbddpjdc
s:treas	kedcilckkbddg
s:treat	cicliclfbmjcb
s:trein	ZanccpabaZbba
s:tremb	dbccddocddbdc
s:trenn	eedeeeeendeee
s:trent	nddddncddcddc
s:trepp	acbcccabcaboZ
s:tribu	obcndbicccbcb
s:trich	bcddddbcdccdn
s:triko	ccdddcbcdccco
s:trime	nbcncabbccbcb
s:trink	cdcdmecddnddc
s:trock	bcccdcccdccco
s:trois	ccbcpccccmdcc
s:troll	bcZZoboZcabca
s:tromp	cdddddaodcccb
s:troqu	bcccccbdccoca
s:trotz	bcccocbccbmcb
s:troub	cddekdldeldfe
s:trouv	dlddedldddddl
s:trova	ccjcdcoklbccb
s:trovi	occdddcddddda
s:truck	lccccoabccced
s:trust	lbbcccfcnbpca
s:tubar	cobddcccccccb
s:tuesd	dicidhilifccl
s:tuiti	ilbcdanncccdc
s:turbi	kbjbnlbececlb
s:turis	bcdcdbpZccccb
s:turki	bddnedmddbded
s:turna	abnbdblncbcdb
s:turni	dbacojkbbmcdb
s:turno	alacocacbblcb
s:turns	hcbcccZnckccm
s:tutor	cccidscadcccb
s:tweed	Zccncqacccbcb
s:tweee	eedfeeeeneeee
s:twent	cdeelccednded
s:twint	bccocclccccdb
s:typic	kcjodcjcdcbcc
s:ubere	cdodddcddccbc
s:uberf	ccdcdcbcdcZbo
s:uberh	cdcdddodcbdcc
s:uberl	ccoddccdccddc
s:ubern	jmbcobmccbcbb
s:ubers	pccbdZabccccb
s:uberw	jcdmdcccddkdl
s:uberz	dddenededdlcd
s:ubrig	dcdddbccbodcb
s:ubung	ccdenddecdded
s:uffic	cmcdddjocchdc
s:uitbe	acbbbbbbccpcb
s:uitbr	odddcdcdeedcd
s:uiter	coccddbcdcdcb
s:uitge	mcbddccdncddc
s:uitle	nddmddcdddddc
s:uitno	cdcdddkdccdpb
s:uitvr	oeeeeeeededee
s:uitwe	bcbccbabbacco
s:uitze	bnbacaabdcobc
s:uitzi	dpceeededdeed
s:ulcer	abcpcaabdbbcb
s:ultim	bccccakqcbcba
s:ultra	acdbcbqbdccdb
s:umbre	jckcdcjccnkdb
s:umeti	bcccdbbbcboca
s:umfra	cdcdddoddccdc
s:umgez	bcpcccbcbacba
s:umset	pedeeedeedded
s:umson	ocddccccddddc
s:umzug	deefffefeemee
s:unabh	abmpccbcbcccb
s:unani	aqbbccZbbabca
s:unava	abbbccaacaanm
s:unbef	cqdeddddddedd
s:unbez	deeeendceeeed
s:uncha	odddeeceddeec
s:uncom	oanbcdbdcacbb
s:under	idhmihhdeieec
s:unert	ddodddcdccddc
s:unfor	aoabcbZbcYcbo
s:unifo	mccedckbcbock
s:unive	endjlecdkhcdc
s:unlim	bqcccdacdcpdb
s:unloc	bbccdcbcdcrcc
s:unser	kdkfgkkecckcc
s:unsol	bodedededeeed
s:unsub	dcadddjodccnc
s:unter	fcdhejihjeedl
s:unusu	ncocccbbcbkmb
s:unver	bcbcccqccbcdb
s:upcom	acncdcnclccdc
s:updat	hcnddddcccfmk
s:upfro	kckcclbcccpdb
s:upgra	ldccddocdccjc
s:uppsa	mcddedcdmdddd
s:upsta	aeicbcZqcZacd
s:urgen	kbccdmnbcbcca
s:urlau	dkcededeldddm
s:usabi	cdcpdcbcddcdc
s:usate	cccddcccdccco
s:uscia	cdcdddcccacco
s:usern	cdddddbddbpbb
s:usted	ccbdccpcbbcda
s:usual	nclfccecimddc
s:usuar	dednedddddced
s:utent	ndeeeeddedeee
s:utili	bjkjlcdccbcmj
s:utrec	kecddkbcbcdqc
s:uurpr	cdcoddcddcddc
s:uurta	bdcnccccdcddc
s:vaand	nddedededdded
s:vacac	cncdddcdncdcb
s:vacan	cjmdddfdmddid
s:vacat	cndkdjkccccmb
s:vacci	bcknddbcccbbn
s:vacin	bcbccbbZcbbbq
s:vakan	ccodddcccbddb
s:valen	llddfdfimcccc
s:valid	lbcldclcdcdcm
s:valor	bddodcddddddc
s:valpa	bcbcccbcboccb
s:valua	bdcndcocclcdc
s:valut	ncmmdcbdcbddc
s:vanav	icaccbabbanbo
s:vanda	ZbabcbambZmZo
s:vande	cnddddcdancdd
s:vanta	ijedfddjldclc
s:vanze	cbodddcccacdb
s:varan	ccbccdaocaccb
s:varia	cocdldcccccdm
s:vario	dcoeeeddedeee
s:varni	Zccccnancccca
s:vecch	kbbcccbcnbcqa
s:vedia	dnceeeeeeeeee
s:veert	lbbccbbcccbco
s:veget	bnbdddcddncdc
s:vehic	albcbcbbcbbbp
s:veint	cocddddecdddc
s:vence	bbccccapdcZbc
s:venci	Znabbbbbbbbbo
s:vende	mcbcmcbccbmcb
s:vendi	mcdcdcndddbdd
s:vendo	edboccbndbcdc
s:vendr	kmbcckbmcbdck
s:vener	cddddZcodcccc
s:vengo	abbpbaaabZabZ
s:venka	pccdeeceeddee
s:venti	deedeemeeeeee
s:ventu	cacoodbccacdc
s:veran	cdmdddoddcdcc
s:verba	abcbcoabcbjcm
s:verbi	bcdndccdddddc
s:verbr	oddddcZdddcdc
s:verbu	deceeeoeeceee
s:verdi	bddldccndcodc
s:verdu	cdcdccabccpcb
s:verei	bcccdcoccbccb
s:verfa	bnaccaabbaoba
s:verfu	oedeeedeeeeed
s:verga	abbccmebcmbbn
s:verge	obbccmaacacbm
s:vergl	abbbdcpbcbcba
s:vergo	jcbncmbmcccdb
s:vergu	bccocbanccdcb
s:verha	baabbbnabobaa
s:verhu	abaocbZbaobca
s:verif	ccbcdccbcbqqb
s:verka	Yaanobabcbnbb
s:verke	cccddbcocbddd
s:verkl	bddcdcbcdcpdb
s:verko	cccdpclcabcdc
s:verla	cpccdccdccldc
s:verle	incdddjcccdnb
s:verli	bcddddccddocc
s:verlo	cbcdddccaclpm
s:verme	acbccbcbobccb
s:vermi	ccaedeqdccdcc
s:vermo	bcbcccbcbbodc
s:vermu	bccccbZbcabbp
s:verne	cnbcddbbcpccb
s:verof	acbbccabbaboZ
s:verpa	ocddccccdccdb
s:verpl	ldddedcdccddn
s:verra	cccddcbccbdco
s:verre	cndddbclddmdc
s:verri	bcdcdocbddccc
s:versa	bcbccclbbamZn
s:versc	kdkdddcdkcdlk
s:verse	dddddddceeodc
s:versi	hccddifjecccp
s:versp	bcccdcccdccco
s:verst	ccdidmcmdcdcl
s:verta	ccbedcdenddee
s:verte	dededencddded
s:verti	pccdecbddbddd
s:vertr	kncfdddiccjdj
s:verva	obadccbcncccb
s:verve	bccdccpccbZca
s:verwa	mldedccdkddec
s:verwi	bcacccnbbaboZ
s:verza	ccccdcbccccco
s:verze	bcbdcdrcabccb
s:verzo	bcbbcmaabajZo
s:vesti	bbmcpdicdcddc
s:veter	mdncedccfehdj
s:veuil	bcccccabcabbo
s:viagg	bccccqcaccccb
s:viati	oddaddcdddddc
s:viatu	bnbccccbcbccn
s:vibra	occcdcbcdbacm
s:video	bckpcbdccclcb
s:viell	ZbYabaZoqZbbZ
s:viend	cddcmacnedded
s:vierm	dccqdccbdddcd
s:viern	hkbmcbkbkaebl
s:vieta	cddddcccdcocb
s:vietn	adimncdjccccb
s:villa	mchcjjbbddcbp
s:vilni	fjbcnccmcbZmb
s:vincu	cndeeedeeedee
s:viney	jlfllckcciccb
s:vinic	cocccccdddddc
s:violi	kcbcbbacpaccb
s:virem	dedeedddddnec
s:viren	edeeeecdedncd
s:virgu	ccccdacbcocca
s:virtu	bdplcfmcccfcc
s:visib	accccbolccbnb
s:visio	dedeeemeeeeed
s:visit	fdhddkdgdddjm
s:visse	Zabpaaaacbbcb
s:visua	cdcddkkddadqb
s:visue	bbbccbpcbbccb
s:vitor	acdddqbbddbdd
s:vivie	ZbabcbZpbnbba
s:vizin	bcccdcoddccdc
s:vlaam	pcbeeededdedd
s:vocht	abbbbaaocabbZ
s:voice	nbndddidcaddb
s:voitu	cndededddeddc
s:volda	ddeeeededdned
s:voldo	abbccbabcbmcn
s:volen	ncbcckbbbqbba
s:volge	nccaocbccccdc
s:volks	deeceoedeeeee
s:volle	ddeeeededdned
s:volls	cdadddcccYbpa
s:vollz	locdddcdddded
s:volon	klbcboaaclcbZ
s:volta	ldddddmdedddd
s:volti	cocdcdddededd
s:volum	pcbcdajZbbbco
s:volun	fdcedpbjdcccn
s:vonde	occdedcddddcc
s:vonei	ccodddbdcccdc
s:voord	neeeeededeked
s:voorj	lcnccmbccaccb
s:voorl	cccddodcddddc
s:voors	bdcddcccccpcb
s:vooru	ddeeeededdned
s:vorar	ecdenededdded
s:vorbe	acbcbcbpZacca
s:vorer	nedeeedeeeeed
s:vorfu	deeeeenedeeee
s:vorha	cnddmdcdccddc
s:vorko	deeenedeeeeed
s:vorle	ddcddbcccoddc
s:vormg	bbbdccbcobccb
s:vormi	cddmddddndeed
s:vorre	kccojlbdddcdc
s:vorsc	cceddncaddddd
s:vorso	cdccddbcddcco
s:vorst	blodddbddcmdc
s:vortr	eodeedeeedeee
s:vouch	bbbqccalcblck
s:voudr	nddmdkccjdddc
s:voula	deceebcdboddd
s:vouli	bbpcccabcabba
s:vrage	bbboccacdcbcc
s:vrien	dddeddcdddned
s:vrijb	ddcdcdoccdddc
s:vrijd	lmbcccfncbcba
s:vrijg	abbbbcabcbpab
s:vrijw	bccdcpkacbccb
s:vrouw	ccdddbcodcdcb
s:waard	bccnccccccmcc
s:waarm	ncccncbccccdc
s:waarv	bbpcbcaccbcdc
s:wachs	cndeeeddcdddd
s:wacht	dedeedddedkmb
s:wagen	cdddddcndmddb
s:waise	deefffefeemee
s:waiti	cddencajcdnfk
s:waldo	bpbcccbcabcbb
s:walki	bcZccdjcbrcca
s:walle	abbobblabZnaa
s:wanji	bbbmocaccbbba
s:wanne	mkcccdnddccdc
s:warde	ccocdcbcbaccm
s:wardr	bcmlddlkdcccc
s:wareh	flcjdkcmkcdcb
s:waren	deeeeenedeeed
s:warme	cickclcbcndec
s:warms	ccbcdocccbccb
s:warni	cccmdcbcdipab
s:warra	mddcddadddned
s:watch	bicfikfccndkb
s:water	pjddlccdddddc
s:wayfi	lncccbmbbcccc
s:weath	klbcibZbbkcbo
s:webin	cdcddiesdedcb
s:webse	ccccocacccccb
s:websi	oecdccoieddcb
s:wechs	coldedcdjdddc
s:weddi	mkdelcbcbbkle
s:weder	ddeeeededdned
s:wedne	eicicjdmcedem
s:weekd	nebcdjabmkccc
s:weeke	ijbcekdlcidbo
s:wegwi	acbcbpbababba
s:weigh	mcbkdcaacnbck
s:weihn	abobccnbbabba
s:weite	bcbcdcbcocncb
s:welch	cbodddbccbddb
s:welco	ccddccjpdjfdj
s:weldi	akcmdpbccbbdb
s:welee	eedfeeeeneeee
s:welfa	kobcccbccbcca
s:wellb	cdccddpddddde
s:welli	ZbbbbpZacbbcn
s:welln	bbndccaccbpdc
s:werde	bcpbcbaocbccb
s:werfl	neeeecdeeeefe
s:werkd	bbbdddpcccbdb
s:werkg	cdqdddbdccddc
s:werkl	ndddeeddedded
s:werkp	dodddccdddddd
s:werks	Znbcnbbbmbbba
s:werkv	ocbcdcccdcddb
s:weste	dcddedbdddqdc
s:weten	bocdcdbcccccc
s:whate	lbkkijdekdcdc
s:whats	lfhdieccceodc
s:wheel	ZZamccacbancp
s:whene	kdllcjlcdcedc
s:where	dcbclceoccmcb
s:wheth	kcmheefgicdde
s:which	qcjbdkbccbddc
s:whist	bcccccbaoYcdo
s:whitc	bdddjncddmded
s:white	dcbkccocbdmdb
s:whitl	bkomcdbdcccdc
s:whoev	jbbccbkbnZobd
s:whole	ncdoabbcdcbba
s:wider	deeenedeeeeed
s:wiede	ddcdddbceoddc
s:willi	mikkcedclcddc
s:willk	mdeeeddeeeled
s:windh	lacccobddcddc
s:windo	cbcjddcidmokc
s:winem	dkjeeemeddeee
s:winer	acabncobcbcdb
s:winke	bccbcbbcccocc
s:winte	ckcdelccenddc
s:wirel	Zbncddcccbado
s:wirkl	nccdccbndbccb
s:wishi	bbacclakcpbaZ
s:wisku	dddednddmdded
s:wisse	anbbbbaoaabbY
s:withd	bjccccaceboml
s:witho	eifdfdkhiikcc
s:witne	bddodclbdlddd
s:woche	odecekdeedeed
s:woens	bbbcbpbbabbcb
s:wohnu	ddcdeddmmceed
s:wonde	dchcccqianccb
s:wonin	cdcdddandccdb
s:woord	eddeeedemdeed
s:wordi	ckddddkdddbdn
s:workb	icbbdbpmdbcdc
s:workd	mlmncdacbYccb
s:worke	njccjhccjbldb
s:worki	hdkggcdkehefj
s:works	kfddeoejechcb
s:write	cajobndcbbbcb
s:writi	ddelildejkcdc
s:writt	jmcjfdjlcdcdc
s:wrocl	mnjdcdbcccddd
s:wrong	occdcdcdclded
s:wunsc	cccccbbocbccb
s:wurde	ncbdccbcbancb
s:yearb	odbddbbkdcbdc
s:yeste	jebccdichncjl
s:yoghu	Znbdcdqcaacdc
s:young	acbbcodbmmccb
s:yours	clmicdjkccddi
s:youtu	adbcobbmcbjdc
s:zaagm	abbcpbZcbbbcb
s:zahlb	lccccbbacbbbo
s:zahle	Zbbbpbaccccbb
s:zahlu	abbbbbZabanao
s:zahna	Zbacncmbnabaa
s:zahnp	ndddedcdedcdd
s:zakel	acabcboccbnca
s:zarag	bnmcclbccbddc
s:zater	kbbbcacnbabbo
s:zeala	cmldddbcbnddc
s:zeela	ddcdmemeddded
s:zeelu	dndeeededeeed
s:zeich	ocbccccccbcdb
s:zeite	cccdddodcbcdc
s:zeitp	bcpbccbcbbccb
s:zelfs	kabccbnbnabca
s:zentr	hbldddbcnbccb
s:zesci	dedeecddedocc
s:zichz	ccddncdeedded
s:zieke	cpddedddeddcc
s:ziffe	cdbdddccccodb
s:zippa	cccbdabbccpcb
s:zoeko	cdcdddcddbcob
s:zomer	odddedcdddddd
s:zorga	cdcnddcddcddc
s:zorgb	bbbcpbabbabcb
s:zorgt	acaabaapcbbba
s:zorgv	cdedndcdddded
s:zufal	occdccmccccdb
s:zufri	bcpcccacaacca
s:zugan	bcdcdcccdbobb
s:zuges	cdcdddbcdcabo
s:zukun	deeeeenedeeee
s:zunac	meefffefeeeee
s:zusam	cccqdccbdcmcc
s:zusch	mccnccccdcccb
s:zusta	cdcdddrdccdcb
s:zuste	bcbcccbbcbcao
s:zutph	lbbccbbocacca
s:zuver	meefffefeeeee
s:zwang	obeeedddeeeec
s:zweim	addccocaddccc
s:zweit	cdcdnmccncddc
s:zwemb	bbbcccabbabbp
s:zwemm	acacbpbbaabca
s:zwisc	bccddcbbcbbbq
sabes de	amacbcabqZbbZ
safety and	Zbcodbammbbcb
said about	mjbccmbadmddc
said ask	mnbclbbdcbddd
said i	ichcecijpacca
said in	ncacccacbpccZ
said it	bcachanbboccb
said no	bnZcccZjbnmcb
said that	cZZbpcdbkmbcb
said the	bbqcccbcbZcca
said to	nhabcbilmalda
said yes	Znabpbicbbacb
said you	mkdmjckjdaccd
salario de	coddddddddldc
salary $	bocdbdcdddpcc
salary 0	bkbdqdbcdcncb
salary as	blbckbaboabca
salary band	cmmdddceddcdd
salary from	ceddpeceddded
salary in	bmnbZcjbdcddc
salary is	bnbdodccjcmdc
salary of	bjcdqdbdcccdd
salary would	cmmdkdcedbded
salary £	brddabddddddd
salary €	bqcdddcddddcd
sale a	anacbbpbbabcZ
salesforce admin	Zpboccabbadba
salesforce administrator	focdddcddmddd
same again	pmbccdZccacdb
same day	clkccdaccmodc
same for	fccdceqdecddc
same job	ZZecbcZboobba
same money	qaacbbjbbacdb
same rate	YbascaZabZbbY
same thing	ljbcobccbicdc
same time	nbabcblbbobca
same with	bbbcccabcscbb
sao 0	kcccccncccmck
sao paulo	amblcdjddnccc
sap 0	mkdeeedeeeedd
sap ?	dpdededdddddd
sap a	lkdeeedejdedd
sap consultant	lmcdedjdeddjc
sap ewm	dfaacoZbaabob
sat in	bndcccbbcmcdm
saturday 0	jbccdpbacbcdj
saturday ?	YlZnnamabZbca
saturday and	lcbdcmnbcaddb
saturday at	bbbbccabcacbr
saturday we	jbbbcmaocdcca
saturdays in	nbabbZYlcpbbZ
saved my	bcbcccabbrcba
savings to	bcbcjdldcZocc
saw on	qlbcccZcblccb
saw that	ibccecpdmdddc
saw the	bbnmbcobbZjdb
saw you	bdZcckccnqdcb
saw your	jddcklchbnicb
say 0	obapZbZcbZcca
say ?	albccoalcmadb
say a	qcbbbbZnbZbca
say hello	ccecccbibschb
say hi	ccadcdbccsccc
say i	abbdccbbojcdm
say if	ococccbcbaccb
say in	anlcpcZbcbcdb
say it	bcecbcccniodc
say more	ccscidbdcbddc
say no	ceklclccnacdc
say so	fikcccmlckddc
say thank	bcaccaccbncco
say that	ammdcdkcclddj
say the	nmabbbaoceadc
say they	abncacpbbcbdb
say what	oaqbbbZcbabcb
say where	cdmdkeldccdee
say which	Zbkpcbakbacca
say yes	nbnccnaccbddc
say you	lfacmiemciadi
say your	janbckZcbXbcq
says hi	ZbXcbbmbZqbbY
says i	pcacccacoacca
says it	ocbdbbbbciccn
says no	lbbcccjbcbbco
says that	kbdbclZbbnidm
says the	caZlbblabZabr
says to	bbacbcmakacdo
says we	nbacbbYablabn
says you	kiobmnabfZbba
scale 0	arabbcmacZbca
schaal 0	asbccZabbbcba
scheduled for	babbcZZZbZkYq
schicken ?	kkcdddodddddc
school and	bbbdcbkcnmccb
school has	Zpcccoabcabdb
school holidays	cnceddkeedeee
school in	bcjdbnljmbedb
school is	abbcbmablambn
school meals	jkancYanbacca
school of	jbcdmjancbddc
school on	Zccbdabpbjccb
school s	jgcddaolcbcdk
school with	njlbbZaaoacca
scientist a	ccdeeeddkdeoc
scratch them	beddddceddpec
screening questions	adbqddacdcddd
scrum master	jnadkdkdkbccc
se de	obabcbZboaaaZ
se ha	cmbccclccblna
se nao	mddddclcccanb
seaman s	mnbbcbacdcmda
search and	ZoZcccZcbnkbc
search appearances	ddccddccdcdpc
search firm	dcpdeefddbddd
search for	ndlccidfciccj
search one	jjbdmmbdcbcdc
searched for	jbmccbZlbfcco
searching for	beblnnbbdbcjk
season 0	dbbodbakcbcbb
season and	lkZcibacobbcb
season s	acmcccmZcncba
season we	mbccdcmlddded
seat and	babcncnbddmcc
seat for	bblrccZmbbccc
seat in	obZcccacoZccb
seat is	anmbcbjbcbana
seats left	bddcdapZdcndc
second and	ZbocbbZnaiccZ
second half	ocaccaqcccbdb
second reminder	kcdcdcabdcman
second shift	kpcdddbdddcdc
second week	albcciaobnccb
second year	acbccoZblncdc
secret>benefit	omaccaYbbcnab
secret>content	YbacbpZYbbabb
secret>i-am	ZbZbbaZaZraXm
secret>mule	bcddccZdddodd
secret>pay-first	bcbcccncdcobc
secret>pay-word	YccZcmabdcobb
secret>permanent	qYeddcddeeadd
secret>requirements	bbecedbeeeocd
secret>role	oZdcdbbcdcobb
secret>run-code	Zacabaaacbqaa
secret>sell-cta	acdacaZadcqbb
secret>site-notice	bcbcdbbccZZrZ
secret>start	odeeedeeeebee
secret>teach	bcacboabcaacb
secret>threat	cccddcbcdcqZa
secret>we	ZcbacqZacasaa
secret>workplace	ZabbcaabbaYap
secret>you	ccbcdmbccjtZb
sede di	bondddccdcddc
see ?	Ybbbnokbcabcb
see a	lmZckcmcbfccb
see all	cecdddccdcdqc
see how	dabmcdjcdbhoc
see if	ceojjclcjacdc
see in	albdccqdcccdc
see it	fficmceccmkcc
see my	fjnccnZlddbba
see that	bfbmlcmccledc
see the	cdadicbkckgmn
see their	nbacbcpccbcdc
see this	abebcbZbbmbpa
see us	aqbcbcaccmccb
see we	bcnccckabnccb
see what	lbrccccabaccb
see where	ccnddciccabnb
see who	acbhcclbcbmoa
see you	clcccceleoicb
see your	kabcfbkmjangb
see yourself	bnpdddbccccdb
seed round	cdddpeceeedee
seek a	jcbcrcZcdbcdb
seeking a	cbcdodbdncded
seeks>benefit	idfaqjahjaccb
seeks>call-ask	daaqbZZqbbbca
seeks>client	nkikdcckbcdcc
seeks>cofounder	ejcdrfbddcddc
seeks>connect	jhnbmbZddmbbe
seeks>content	ababnbbYbbbbo
seeks>cv-ask	Zaqcbcacabbcb
seeks>easy-money	mabnalbbbcmcb
seeks>equity	kbcdqccdcckdc
seeks>event	bbaZlpamdankZ
seeks>expert-call	cbbrnfabccccb
seeks>freelance	rchdejbdiccdc
seeks>funding	aaiisbkabbbba
seeks>i-am	ilcdmjbdnfccc
seeks>interest-q	abpbccbccaccc
seeks>job-word	cliddiicoccbe
seeks>mule	mnanbbalccecb
seeks>open-to-new	dcnedebendedd
seeks>part-time	ojbccmbbncccb
seeks>pay-first	YaaZaaocbapcZ
seeks>pay-word	oicmcoZabccce
seeks>permanent	eqdejfbdcccdc
seeks>recruiter	bmkdddjdliejc
seeks>requirements	amaamebblaaoa
seeks>role	locdjjdckcddb
seeks>run-code	maabpaYbabYcb
seeks>secret	abbbbbacccqcb
seeks>sell-cta	pbfmbbeabelda
seeks>speak	lbbfmmalcbbcb
seeks>start	qbccicgcldddc
seeks>task-for-you	rablamZalbjbb
seeks>teach	hcccctbbibckb
seeks>thanks	ZhYbbbpbkebbn
seeks>threat	mncdbkcdmdccc
seeks>unpaid	ZdZaZqYXZabZp
seeks>wants-job	bmbdccbjqddcc
seeks>we	lmclmdcmcbdca
seeks>we-help	lbbbbZrbcccca
seeks>workplace	raanbZbbccddb
seeks>you	djmdchlbijjcc
seeks>your-profile	kaqambYbbaccc
seem to	mcacncadcpcba
seen it	aclcbcnbbaboZ
seen that	mcbdbbacmpcdb
seen the	blddkcbdmmccb
seen your	eaZbmbobaZbnZ
seguro de	clddddldccndc
sehr geehrte	igdkddedkdgdl
sehr geehrter	jneeeedeeeeed
seis meses	pcdceededeedd
sek 0	mkcdddlddckdc
selected as	ccddddZnddncb
selected for	bccldckcdcocb
self employed	mbbcdnjdccddc
sell and	bcbnocZccbddc
sell the	bdccmdoddbcdd
sell them	abjoccjcbbccc
sell you	acamnlnbcacdc
sell-cta>benefit	Zldcccsbccjcb
sell-cta>call-ask	eikkhhlccbccj
sell-cta>client	ZZaZbbXqbaoba
sell-cta>connect	bjainbcoalabZ
sell-cta>content	mccccbnYlbekk
sell-cta>cv-ask	aapcbbZaaabba
sell-cta>easy-money	dcbambmicboca
sell-cta>equity	YhaopbXabaaca
sell-cta>event	abbmbacobZkYn
sell-cta>expert-call	ZbbrbbYbbabcb
sell-cta>freelance	nbbjcbfhbboci
sell-cta>funding	aabbqcYbcclca
sell-cta>i-am	nekiciciiikba
sell-cta>interest-q	dddecdqYeeddd
sell-cta>job-word	njdbcbqeafbZa
sell-cta>messenger	accbccYbccqcc
sell-cta>mule	cbabdbmlbjnbl
sell-cta>open-to-new	cboedebecceee
sell-cta>part-time	ibbbqaXZbbabZ
sell-cta>pay-first	ZcbmncXccbrca
sell-cta>pay-word	lbbocinajbabi
sell-cta>permanent	lribkbZabdhca
sell-cta>recruiter	aaabcddbcckpY
sell-cta>requirements	acodedaedcddd
sell-cta>role	emamcbcbbbcmk
sell-cta>run-code	ccbcbdabcbabp
sell-cta>secret	ZbabcbabbYpbY
sell-cta>seeks	hcaomZXYmanbZ
sell-cta>site-notice	idbbcbZjbelqb
sell-cta>speak	cdcccaZpdbccc
sell-cta>start	icclccqcccacb
sell-cta>task-for-you	YbbaZaXabcqZZ
sell-cta>teach	Zbcbclrabbbcb
sell-cta>threat	aZbabaXpbaZYl
sell-cta>unpaid	abbbbboibbZni
sell-cta>wants-job	baacccYbrZbZa
sell-cta>we	kbccmfoacblci
sell-cta>we-help	cccdcdrddcddc
sell-cta>workplace	occZdnjbddjda
sell-cta>you	eejikfmdcbmbb
selling my	ZZaaqcZZZYmbm
send 0	bbbccccacbtba
send a	cddkddcjcclni
send back	bccndcbkdcncb
send cv	bmsdcdbcbbccb
send it	fcakccmmbemch
send me	mdkdcdjccclek
send our	acccbmpbdccec
send over	kddmeeieeeeee
send passport	ccddecbcddpdc
send resume	pddeeededdddd
send the	ljbifcmcccmcf
send their	abbcccobcobca
send them	ZcanicZcbgcdo
send to	acacdcmcZmoba
send us	chccbaildcrbb
send you	dhejddlkjdjdc
send your	fnlccchbcbobb
senden sie	deeeeeddedmmd
sending a	bbbcccjcbZlpb
sending you	ZalbbbaabpkZZ
senior data	jmbdddddecdnc
sense of	nclddlbdcbded
sensor fusion	jmbcbcnbbbcba
sent a	ZaZabaYZakYrY
sent her	YbbbccYcbmbbq
sent me	qcbcbcmcbbacc
sent on	nbbbcbpbbabbZ
sent to	cccddcbkdbqZk
sent you	ZbcccjjbcldqZ
seo for	cdcddeqdcccec
series a	qccdjdbdddeed
series of	jdcdelmcddded
series on	idbldccpccddc
seriez vous	emcjmdckdcddd
serve chi	nbbcobacbbbcb
service and	kbocbbanccbbb
service charges	lbaobblabbbba
servicenow developer	bkbdccnccccmd
services as	jdddddpdadddc
session 0	abdqdaZmcdbab
set and	lbccdcocdahdb
set aside	qdccddbdddcdd
set it	bcbldddccmmcb
set of	mcjdddkdcckec
set out	ccbdddickbcco
set the	nccocbabclccb
set up	mfecdemccckdi
set your	fddjdpYcddldc
setting up	ZaomlbZbamcba
seu nome	jcmdmlbdcdcdc
seu perfil	flodddcddaijc
seu trabalho	kcaccckncnaab
seven months	npaddcbcdbcdc
seven years	cbnccdacpYcdc
several of	ccodddbmdjddc
shall be	lclcccacchocb
shall i	dijldjneccddb
shall we	kcnidcjbcncch
share 0	abacoclaabjcb
share a	jbccccabbqcZa
share and	abbcrcbbaabdc
share it	bbcbjalocacoa
share of	bpcdZnaccccdc
share our	aalbkbcpbacca
share the	embdljkccbeck
share this	acbacaZccZrZa
share your	fdmjdhldccdkc
shared a	kaZcccabbgmqZ
shared an	ZcabccabbqccZ
shared in	abnbbbZZbYaqZ
shares and	cjddoeceddeed
she asked	abcbcobcbocdb
she asks	abcbcobcbkcdk
she d	anbklbjbbnddb
she has	bbZccbmcbicao
she ll	kddeeddedjned
she s	mbbccnachickm
she said	bbqcccamaccdc
she says	acocnmabbYbca
she wants	abZbcbaZbZbar
shelf life	obcbccancbddd
shift allowance	cpbdeeceddded
shift on	ZZZbbaZmZYaZq
shifts at	knbbcbZbbandc
shira !	ocbcccibclbba
shop and	pmaoabZcbbcdc
shop for	lbanobYaaZbcm
shop in	pdcdddkddcbcb
shop s	mcbcbcacocicZ
shop with	YcccccrbcbZdc
short call	fciccnlcdcded
short course	accccoancbbcb
short notice	oaaccZpccbjcb
short of	abailknkmaabb
short term	acbdbcZcbbrdd
short video	ddbcddrccbddc
shortlisted for	bcbddcmcddocb
should be	ifmfkjdeidcdd
should have	domcccecbaddm
should i	djmfcceepZbcj
should it	bcpcdlaccadcc
should know	abocccabbobca
should like	jcdecodfbmhdc
should the	kdceedjedljee
should this	qddddcbcddbec
should we	ZbrakbkabYbaY
should you	blmkdcfbkdche
should your	bcaccdpcodcdc
shouldn t	hbjchdlccncdb
show it	abbckcpcbblmb
show them	abaccmpbbncca
show to	ZokbcbZobacdb
show you	cfdejepcddidc
shown to	ddddeeddkccod
shows a	bbcbccjZcbqcb
shows in	cdccccncmcidc
si e	kndceedekeedd
si no	bbbcbccbjlbnk
siamo in	Zaabmbaabnbbn
siamo una	mcclcmccdcddc
sick leave	rcccedbcddddc
sick of	Zqbbbbjcbabca
sick pay	XtabbbZcbbbca
side ?	kbkbccocbmcbb
side and	amkcoceccbcdb
side of	iaeqcblcbbcdb
sides of	cdddedbdedpbc
sie 0	dddeeddeeepdd
sie ?	bjnccnbbbacca
sie als	albckjkcclcmb
sie das	lcccccbcccnla
sie die	abbbcnaZcbZbq
sie ein	ZbaaboZnnabba
sie einen	eldeedkeldeed
sie fur	kcdldcbnddcdc
sie gern	mccccnbjclccb
sie haben	ZbZmlbZbaajpZ
sie in	bmhccclcmacma
sie mir	jhjddcidebnck
sie sich	jckcmcabcbkna
sie uns	nccpdbacdckcb
sign in	bfedccbcdbmpk
sign language	pbaacnaacbbba
sign off	jbiccmaccbbcp
sign on	cpddedbdeejed
sign up	eccccbbrdbmcb
signed off	omddddbdccddb
signed the	bdnemecedcefe
signs up	ccckccapdccca
since 0	dmdcecmcclcic
since august	abdclcncmacdb
since easter	aoacbcacbjcdm
since i	bbedmdkeboccb
since it	jbbcccbccbiob
since january	cbmnddjdcbddd
since march	jncdcdbcnbccb
since my	aZbccmlcpaddb
since our	blldcdZocfddc
since spring	bXbddendqdddd
since the	cncccbcbknicl
since then	mdcddebdncced
since we	fkcdddddcpddb
since you	hecckclmcabmh
sind ein	kdmnbdddecddd
sind sie	ccpdcdbckbcbb
sir i	ibljddiioeccb
sir kindly	cbbdddccpbddm
sir madam	kbccdclnlcicc
sir or	fcjcdcmlcccdm
sir we	ckbcccolblccb
sir you	ZaobbbpbbZbba
sister and	Zbbcpoacbdbdc
sister s	ncbclbaobbbbb
sit down	bbkdddbcdhcdo
sit in	bZbbnfkncccdb
sit next	lnbdcdbdnbcdb
sit on	jllkbaZncebca
sit with	ocbacnkcbabdb
site 0	qbcbcZlbcbbdc
site and	cccbdconcbddc
site at	mccdencdddcdc
site in	kcfddlocdbcdb
site manager	Zobcbccbaacco
site-notice>benefit	ZbbalaYbbaano
site-notice>call-ask	bdmacbkabaqZa
site-notice>client	qbZbccbbcaaZb
site-notice>cofounder	ababpbabaaaYb
site-notice>connect	fibcdcancccqa
site-notice>content	bcbcccdZcaYnn
site-notice>easy-money	cbbcccYbcYpYb
site-notice>equity	bcbcobaabbdbb
site-notice>event	gcccdckZdbbsc
site-notice>expert-call	ZbarbaZaaZaZY
site-notice>freelance	lbacccZpcablb
site-notice>i-am	iombcceekobZa
site-notice>interest-q	aabbbbZpbaanZ
site-notice>job-word	ccbhdccdhnepa
site-notice>messenger	aapccdccaaZZa
site-notice>mule	mrabbnYbaaaaa
site-notice>part-time	acddcabsccdYb
site-notice>pay-word	laejhmbabaakl
site-notice>permanent	YmZbaZkajnnYa
site-notice>recruiter	cbkdddaccccri
site-notice>requirements	abZbbcabbnboZ
site-notice>role	dbcidddcdcfsb
site-notice>run-code	cccdddaacbYpZ
site-notice>secret	bcbcdbbccnpbZ
site-notice>seeks	bmbccbobccbbc
site-notice>sell-cta	acbbcbaacbenq
site-notice>speak	ZcbadpaZdbaZc
site-notice>start	dllbbmZZbabnZ
site-notice>task-for-you	YcbddcaccbcsZ
site-notice>teach	abpabYnaZZbYa
site-notice>thanks	bcabdcbcnmdoa
site-notice>threat	bbccdcbacbkrZ
site-notice>unpaid	cdacccaacbcob
site-notice>wants-job	apccdcbbYbnna
site-notice>we	ehkkbjjkbbjbe
site-notice>you	cdddechddddrc
site-notice>your-profile	mccdddacdbcsb
sitting in	dcnlcdedlbded
sitting on	nbbccclcnaccc
six evenings	addddkbqdcdab
six hours	Zbnoccicabcdc
six month	qcbcdcamcccdc
six months	nickjfediccfc
six of	fcacccocbncdb
six people	YnancaaocbbbZ
six sessions	bbZbcoobcbccc
six times	bcddeoccedkdd
six to	pccbcdbdkcddc
six weeks	nmbidicdibfdb
six years	bjbdicclokddc
sixteen years	cdmdfdaboacdb
size of	abacccncboddZ
sleep in	XnZoZlZbbbbca
slides of	nbabcmYZbnccZ
slot in	abaaaboYcaaZp
slots are	aaoabakoZZabY
small company	biodldbccbded
small job	Xbbcbbmaqbbcb
small salary	dbdepecdddded
small team	lnnaccadccccc
small world	acmccZeaaqcbb
snowflake ?	kcdddlbdnccdd
snowflake administrator	emaddekembddd
snowflake and	jcodddcckbddc
snowflake for	jacddlccpcddc
so 0	lnbacbmbcccdc
so a	lbbpmbYbcbbca
so do	mmbccbhlbkbca
so far	kleeccekmcccb
so for	bcccconZdckdc
so glad	bdbbddcdrdldc
so good	qcbccbZmcbbdc
so grateful	pcbcdbbblbded
so happy	aijjkkcojaadb
so hello	bclcddbdboddd
so here	bnacdcmcmkfcb
so i	fflfeeidikidc
so if	mblcbbZbZobaa
so it	lcbccckdcjkoc
so kind	ebZbbbcojkjcj
so kindly	fbbcccabnYbco
so long	ndbkddbkdkedc
so many	bibbccbcnpddc
so much	ajddcdacdpgcj
so no	blfdddlbbmkdc
so please	cljncbbbcbmcb
so sorry	bcldcdackjodc
so tell	aajccnacZpcba
so that	depddebhcdmcc
so the	bjdlleacijilb
so there	bmjbmnebbaccb
so this	cnldcdccdlded
so we	ljdhclabcddco
so well	bmecccmcbllcb
so when	bcobcdacdmddc
so would	nbmcmaZmcacdc
so you	jjbeciodciccj
social media	bbbcccsbccccb
social worker	lbpdcdadcbddd
socio tecnico	eeeemfefeeeee
software ?	Zbaqcbmbbbaca
software and	abbqmcabcbcdc
software company	cncocdbdcdddd
software for	amdnmcmccbccb
software that	bkclodbdcdded
software to	accnpcYdcccdd
softwareentwickler m	lmddddcddcdmc
soll ich	bncdddpdccddc
solutions architect	eofdddcdjhghc
solvane ?	cdceddqdccdec
some 0	occbdmbbdcbdc
some day	ZaoaZaYbZrbba
some days	bqacddbdbmddc
some of	jkmcjcnccbdcc
some people	abjbbcqbcbcdb
some time	bemcccabcqcdb
somebody ?	mbabcbccobbca
somebody at	qclcdcbdcbddd
somebody else	dcabkbikinccj
somebody for	nbgcpbZcbbcda
somebody has	obmacaZabbbbm
somebody like	pambccacmabcb
somebody s	acecbldbclZlp
somebody to	odbccoacjbgdh
somebody who	ddkkmlabhkcdd
somebody whose	blcdmebddkded
somebody with	bcrcjcbcdacdl
someone else	abbccmncbicnb
someone for	llmccknbcaccb
someone i	laldbcZdobddc
someone of	mlYabbZbpYbaZ
someone on	mmbcccnccbcdc
someone s	kccdcdandlcdb
someone to	pnbceeacbjgdc
someone who	jijmmcahiddcc
someone with	nbkabcpcbbbcb
something ?	abZhbcYcarcca
something for	mnjicbkblaccb
something i	scZbbcicbaddc
something in	dbmcrcdcZacdb
something new	ccqcjdbcccddc
something on	kcacccpccabdb
something that	cbcklnjbcadcc
something you	nkoccicccbccc
somewhere in	cemddekedkeee
son 0	acccdfabcbocn
soon as	bikcecacckpce
sorry !	bccdbdZccfqcc
sorry for	ffbfkcibepdcb
sorry i	ZjZlilZbajlbn
sorry if	akbnccacbnccb
sorry to	mbkbbbkhkncbZ
sort it	ocabbcacbbocb
sort of	nbeekcdcnecdb
souhaitez vous	ZbnbojjabbaZZ
south west	dlmcccaniZcdb
space and	aamoccakcbcdc
speak at	babacqZdcabca
speak in	aZobboYmbabca
speak to	jbmcccpfkaccc
speak with	cjlpcfabcbeck
speak>call-ask	ZabXbsZWbaabZ
speak>connect	ccccdbbacocca
speak>event	bddbcokqcbccb
speak>expert-call	ZbbrbWaacbocb
speak>i-am	bbbhcdaqbikcl
speak>job-word	alZbbZnibaaao
speak>pay-first	ZbbYbrZYcbcdb
speak>pay-word	bbcmcoaXcaocb
speak>permanent	cpcddYcZbaccc
speak>role	cbbccbapbaccb
speak>seeks	Zababnbnbabcb
speak>teach	bbccdmklckccc
speak>thanks	bcbbcaaZcqbaZ
speak>threat	lcdcdoccddcdd
speak>we	adbfcnarccdcb
speak>you	cnalcbdpbZkbh
speaking with	ccndldcdddldc
specialise in	dbrdeecdcaddd
spend a	ncbccnaccbddc
split the	bcdcmmlcdcced
spoke about	abjbbbaabscca
spoke in	mlobblYbbYcca
spoke to	ZbaobbZcbpbca
spoken to	nbodccacbdddb
spreadsheet with	ZbfcncacbZbco
spring of	bnZdcdjcbocdb
sql and	alcdclcdobddc
sql that	lkbdcdmcdbddd
staff and	iciccaoankYba
staff at	bpbddcadcckdb
staff i	ZambbcZcqZcca
staff in	albccnmccbcdc
staff job	aradbbbcbbcdb
staff or	ccndddmdbcced
staff position	Zrbdccbcccccb
stage and	bcqdibadbbddc
stage with	albbbmbocbcdc
stamp duty	babcbcbbcmqba
stand up	mcaclaabbZccp
start 0	mqcdcdbccdddb
start ?	aoZbcbZccbbco
start a	abjcrchcbacjb
start and	cocecdcddbmed
start asap	pcdceededeeed
start at	cbbcccpbndlca
start date	lacdjdbddacdo
start in	ioZccmaaanbca
start it	Zbbbocaccbqba
start monday	oZZacahZoYbbZ
start on	cbacbcpbaicdm
start something	abZdtdbcZbcdc
start up	jjmkncbhcccdc
start ups	aconecbdcccdc
start when	apndcdbdcccdc
start with	occdedeidbldc
start>benefit	lbbdddbdocddd
start>call-ask	Zbbqcafobbaaa
start>connect	bmddcdbdddndc
start>easy-money	qkdddchdddbdc
start>event	kccccbnndacda
start>expert-call	nabnbZaabbbba
start>freelance	rccdededddddc
start>funding	cedemfeedcefe
start>i-am	Zlbclcoclbkdb
start>interest-q	YaZbaboaoZbbZ
start>job-word	nabdddbcnbcbc
start>messenger	bcddccbdddoec
start>mule	XnYanZZZoZZaZ
start>open-to-new	bcpccdbdcbdee
start>part-time	rcdddfgccdcdd
start>pay-first	dZbcbbbcbcqca
start>pay-word	qiccdhkcedcdc
start>permanent	nhbcncbccclcb
start>requirements	bobececcebded
start>role	nlkccbbmcccdc
start>run-code	cccdcbbcbbodc
start>seeks	ZnbobZabbcccb
start>sell-cta	dmccccqkccbca
start>site-notice	pblddcadcmcbc
start>teach	Ypccbabbbcccc
start>threat	ofccdbblncccb
start>we	rabnmbZbcbdcb
start>we-help	accccoacddcdc
start>workplace	pccdemcdfdddc
start>you	dlbmjcmibhfba
started a	bbacccbscZcnb
starter pack	ddddcdbcedped
starting a	iZmbpbabZZboa
starting on	apcddnaacbcdb
starting out	kcaccnabcnccc
starts at	YbbabapncZabm
starts in	ledcecdmcccob
starts on	jcacdbamclccn
starts with	mlbcdcoccacdc
state of	cbjccbaqdcbdb
statement is	ZbbbcblbbaaYq
statement of	ocldedaddccdm
stations and	mmcddcjdddded
statistics for	kbdacoaldcbcb
stay in	bjdcncbccqccb
stay on	abmcnbZbcancb
stay with	bicccobcdmcdc
steht im	blccdccmccccn
stelle als	dndeddddmdddd
step 0	bmmcdcccddmcc
still 0	pnZbccbccaabb
still at	ZaobccYbolbbZ
still do	kalpbbfabZbcZ
still free	nbbbbacYnZkbn
still going	lcbdddbccodcb
still got	acalbcabbqbcZ
still has	ZbamcboobbcbZ
still have	cbabcaoelhbbn
still in	aarbccZcakccb
still like	Zrbcadabdccdc
still looking	nbocccacaZblb
still love	apboclbbbbcbb
still need	kbabanabbabco
still on	ZbapbbZacadcm
still open	fpckkccccbddc
still see	bmkcddcccccnb
still there	abbcccabblccp
still waiting	ackmcbZbbmban
still yours	aoYabmoaZXaZY
stipend of	bcccombcddbdd
stonebridge housing	chheedhcnddlc
stood in	YaarbbZbmbcca
stood out	ccpdddZeedkee
story of	bcmdddmmciddb
straight away	hlldcdlccdddk
strategy call	cbbcdcrccbcdc
struck by	hbcccboccicdb
stuck at	ZcacbbpbaYaco
stuck in	akbmmbZbbnhdb
stuck with	ZcaqbbYcbalca
student in	bccdcccbqbcdc
student of	cdbddckdpicdb
students ?	aaaooYaakZZca
students and	kcddkabkclmdc
students are	bcdccqabdccdc
studio in	rcckdbbbdkccb
study ?	acbpcmaZcaccc
study and	nlccbdjdccded
study for	Zcbpcbadcmccb
study of	Zbarcbabblbcb
study on	mdcpdbbccbcdc
stunden die	ncddelcdddddd
su equipo	bncdccldmcdcc
sua conta	cdddddcdccpZb
sua empresa	babccclcpccbb
subject	kjceddndddddk
subject re	jabcbdnccbcco
subject your	cmbdddndddced
submit a	iccddcmncbccb
submit you	ncmdeecddcdec
submit your	hcccdbmacbbYp
subscribe if	cecedbbqcbddc
subscription to	cdcdddZbdcaVs
success manager	cobddefddeeee
such a	iodccjacelccj
such an	ncdddlcdddded
such as	cckcccocbmccc
such things	mbbcmnZbcZccm
suchen wir	cmcllmbbccdcc
sucht eine	kkdcdnddddedd
suggest a	bccbdpmZdcccd
suggested i	jcbccdobmfccc
suggested that	bamcmbammadcc
suit ?	alkhcnmZdcddc
suit you	holddddfccddc
suite a	cpccdnbddbccc
suits you	olbbkcfcddcdc
summer and	Zbmccoabnbbcb
summer party	YaZZaZZoZnaZm
summer school	ZbcbcpboaacbZ
sunday ?	abZbabaabnbbp
sunday and	bpdddmabdccdc
supplier to	bcodddaccacdn
supply chain	dmjcZcfcofbcb
support for	kcbcdciacbbco
support your	bcacddpdcdlbc
supposed to	cnjcbdncbbcdc
sur l	aoZbcmamaabbZ
sur la	acblcnaecbobZ
sur le	abmcccbkbncca
sur les	Zcbmcpaailfcb
sur votre	adcleddddejnc
sure if	jbkblbqabYbbZ
sure that	bobdcdbcccdcn
sure what	abZccobcgqcca
survey 0	bbcpdYkZdcobb
survey for	cdcqdcbbdjcdd
survey on	abancZZqbaZbZ
sviluppatore java	ldcdddbdmcdmc
sweden and	lnkdddacdccdc
sworn translators	Yanboblbbaaba
system and	lncddjkdddcdc
system for	nbmcZcZcnabca
systems ?	bcbocbnbabccb
systems is	cibdddqdcdddc
t a	ocmcdfkccclcb
t afford	qlbcabZcccccc
t and	bbodcdmcbkdec
t apply	anobccacaacca
t ask	gceljjbhmbddd
t be	dcdjcfbbcjnnd
t been	acadlcbcdbbpb
t believe	mabanblbcbbbb
t care	cbnccadcpbcdc
t come	bccccckZbqcdb
t dare	ZYZboaZamobba
t do	fjfcobZccbdoj
t even	ccimcdbddimed
t find	Zaambmlbbcncb
t fit	ajbncaZacbbco
t get	akabmblbapabZ
t give	nbnbacadcblcc
t go	bdabkcZcmaqba
t got	lbhjpcZcjacdc
t have	ddofkcdlcccjc
t hear	bblcenbdlbddd
t heard	djiccdocdacbm
t i	bcccicnboZcca
t know	jemcecceilejd
t leave	bccdmchjcbddn
t let	knbdndbcccddb
t like	jbacccnhobbcb
t make	Zbabbnbdmmakk
t mean	acadnbZccoddc
t mind	mkideccckbclc
t miss	bcaccdbcbnnlb
t name	abrbZdacbbdcb
t need	jdbdkjlicmcdc
t pass	abblcdbccbmcn
t pay	bbbclhlqfccdc
t pretend	bcbcccpcblcdc
t promise	aoodccbcbbcdc
t read	Ycmacqbbccjcb
t remember	bbbcbcacmmbcn
t reply	jbZnacZbaoanZ
t run	mamcocabbaadb
t say	bcrcccbcjjcdb
t see	odjldcacdccdd
t send	abicccaabaarZ
t share	acdnccZcclecn
t signed	bcoddemeccdcd
t stop	bblicmbcanedc
t take	lbabcbabobocb
t talk	mcacbcmccbodb
t tell	ZbpbcbcllZekh
t the	kcndcdakclccb
t think	ZaZbbbabaonbn
t too	bljdccbcojcdb
t understand	mcZbcoabambdc
t use	jblbbmZbbmnba
t wait	rbbccbZccbcdb
t want	lemcklecdecdb
t work	ncaccdmccmccc
t yet	ankdmkbdcbdec
t you	lcacecccpghld
t your	akanddndccddd
table 0	mbbcmcbbcncce
table for	abmbmbiabZbZq
take 0	kccbioeccckdb
take ?	meobbbcaaZbaZ
take a	dcbcjckclbjne
take care	amljcclbbmacb
take home	onccdcbbddadc
take it	ncbjklcdbjjda
take me	XbabbaqbpZcca
take nothing	ncbocbYccbcdc
take on	qeabbblbpaccb
take one	bcbccolicbcda
take over	lnbchnbccbidi
take part	acinibaolbccb
take the	Zccbcmlcjlhcm
take them	ncccddddddmdc
take you	cbmcmcicgbndc
take your	Zmkaccmkcabcn
takes 0	acboiclnccbdb
takes a	abbZbcqalabco
takes about	dbbndcaodccdd
takes an	acclcZmcdcndb
takes five	acapccnccbcdc
takes me	cdcdddqdddced
takes place	babjcaaocbcco
taking on	rcbdccZdbcddc
talent acquisition	cnmdeebedecdd
talent and	abcccombcccdc
talent community	cctdddbbcaccd
talent pool	bbrdddbcccccc
talent team	kobdddbddcmcc
talk ?	klocecjcchccb
talk about	jecdjehncbhdj
talk at	ncccclakckddc
talk for	XabYaqYmoYabY
talk last	bcnacoabcdcdc
talk on	dbZacbenbpccl
talk to	fflocckhkaeca
talk with	Ybjnbbnnbbbcb
talk you	jaYbobZlblbcb
talked about	njbcccahcncdb
talking about	bckocZjbbnadb
talking to	acammcbboekca
talks one	bdccdbcqdbcca
taller de	accbdqbadccdb
task-for-you>benefit	Zcccncnccclcb
task-for-you>call-ask	beddedodcedff
task-for-you>cofounder	ZZbdpcacbbbZc
task-for-you>event	kaabapXYoZaba
task-for-you>freelance	kkaabaZnbbaoZ
task-for-you>funding	aaccocaccbccb
task-for-you>i-am	nibcckacpdccb
task-for-you>interest-q	pbbcccabcbcdb
task-for-you>job-word	aYabaanZqZmba
task-for-you>messenger	adccocaccdbdc
task-for-you>mule	Yabbkbmbaaocb
task-for-you>part-time	rdddcbccbdddc
task-for-you>pay-first	occbcbabcbmca
task-for-you>pay-word	qmcaZaacbclcb
task-for-you>permanent	aaccocaccbccb
task-for-you>requirements	Ybdcdpabddddd
task-for-you>role	fqcckeZbdblcc
task-for-you>secret	pddcdYdcedbed
task-for-you>seeks	ocdccccdddcdc
task-for-you>sell-cta	Zbbcmbpbcblab
task-for-you>site-notice	Zccccbbccbboa
task-for-you>speak	pcdcdZcbddbcc
task-for-you>start	ocdddccdddcbc
task-for-you>teach	dbcbcraacbacb
task-for-you>thanks	YcbdddYcsadcc
task-for-you>threat	qcdbdZcbccbbb
task-for-you>unpaid	ZcZddcpcbbccc
task-for-you>wants-job	abbcccbcqacbb
task-for-you>we	kocbpaZlbcdbb
task-for-you>we-help	pbdccYadddddc
task-for-you>you	oeajdnacdbikc
taught me	aaabbnZbbpkca
tax and	bbccccpcZZoba
tax people	ncbbccmccckdc
te paso	abmcbbabbapbZ
te veel	ncZacbpcbbbca
teach a	bddddrccdcddc
teach it	bcbdkmaZcoccc
teach our	accccrbbcccdc
teach them	Ycbccraccbbdb
teach you	cdbdcabcbZqdc
teach>benefit	ZbbbcokZpbaca
teach>call-ask	aamlcqYYbbbca
teach>client	ZaZlbnnZbaaba
teach>cofounder	ZbbbYpZcbabdc
teach>connect	YibbYopacabca
teach>content	acbbbonlcaaca
teach>easy-money	abbobYZjabmca
teach>equity	dddccncbedded
teach>event	bdbddqemgdccc
teach>expert-call	acdadpbcddded
teach>freelance	Xalnbrajaabba
teach>funding	gbboaYkncaaba
teach>i-am	ceicerabijjca
teach>interest-q	obaccmabcaddb
teach>job-word	aqacjldobbccb
teach>messenger	bcccdZbcdcqdc
teach>mule	moZalYZnaZZbm
teach>part-time	emcbcrbabcccc
teach>pay-first	ZbbpbnZYaZcbZ
teach>pay-word	cibddsbidbjca
teach>permanent	apaicpbjbaccb
teach>requirements	Zabcdqaccccbc
teach>role	Ymbbctbkdbecb
teach>secret	Zddcdoccddadd
teach>seeks	cmbdcrdalcccb
teach>sell-cta	lbbabqeccbbcZ
teach>site-notice	YacbbrbacbcZb
teach>speak	blcadlbccbpcc
teach>start	Xacchsablcccb
teach>thanks	beddedodcedff
teach>threat	djdcdqccccccc
teach>unpaid	bbbcboYmallab
teach>wants-job	bbbZblbbraccc
teach>we	ddbbetcbcdccc
teach>we-help	baccmoabccccc
teach>workplace	Yaccdsbbdcccc
teach>you	eecccnclleefc
teach>your-profile	YZYaanYpaYaaZ
teacher for	YZcbcsabbbbca
teacher who	bjcdcZbboZcco
team !	dddeedddedndm
team 0	anbcccYccknam
team ?	chjcbmnclfccb
team a	Zcalcqlbbjbcb
team and	bklcdcmcfkjdb
team as	knboacaccaccb
team at	omhiddbdddddd
team ever	ccbddcobnbddd
team for	jiobcclcdccdb
team from	ahbcccqacabcn
team has	YbaqbaYbbaoba
team have	bbbdddncZpddc
team in	cjicdkocficdc
team is	enallcicbmccb
team lead	aqaccchmbeclb
team leaders	ZcbbbblZnaboa
team needs	hkbdcdacobccn
team of	bnbdlemcdejdc
team on	akacdbbcobadn
team or	bcmcccZplacbc
team s	jglcccicoacdc
team that	hcbcccnbbaccn
team to	cdbeddjdcoddd
team will	accocYalbalca
team would	bqfcndbcbaccc
team you	hmjcccZclmcdc
teams and	bcodcnbdcbcdc
teams in	Zbnbbnnbabbcb
teams of	abcblbkrcbbcb
technical co	cdddpededdeed
technical partner	bcccqdbddbbdd
technical writer	incdddcdcjdmd
technicians and	bclZcpbbddbdc
tecnico 0	eeeemfefeeeee
tecnico de	bmZcccncbcbna
telecom client	nbmcedcdcdddd
tell me	jdlehhdfmecdc
tell the	ajkbcbZobbkbn
tell them	ibekbpdbmabca
tell us	lbbpdbbncajcc
tell you	iimcecljbeiib
tell your	lcbbbbZrcajca
telling me	bbjnccZciocca
telling you	blccdmdccnded
tells me	hdabkmebblbcm
tells you	bclcndndcbddd
tempo indeterminato	cpdeeedeeeddd
tempo pieno	dpddddcddcddd
temps plein	dqbdddddddddd
tempt you	cgpncmaccZcdb
ten days	occndZbmcbdck
ten hours	rcbbcleccabcb
ten minutes	Zdoicelekbkja
ten pages	obbcncaccccdc
ten people	aaYoaaXZnobbb
ten weeks	rfbbcbabckccl
ten years	amlcbcafnocab
tend to	ccneeekedcdee
tengo un	bcocncbcjcccb
tenho uma	mbnbnbZbabbba
tente ?	manclcbcdcccb
term and	lbbcanabnbcdb
term of	madcdobcedbdc
terms 0	bbbmkdpdcccac
terms and	hcncdbnccaccc
terms are	pdbcddkddcdcc
terraform ?	iedjenbdddded
terraform and	bbbbcnnbmccdc
test in	kmbbcjnbcbcca
test it	abbcocacbbcco
test lead	qYbdddbdccmdc
test manager	Ykabcbambbboa
test of	obbndcbccbcdc
test the	dcncccabcZpca
tests in	lmbcbcZbbabbn
text me	gmoccbaccccdc
th ?	lebkcnmbcbbcZ
th and	qjbcccZbcbcdn
th at	albbcYmncmacZ
th to	bccbccjadbccp
than 0	lcddddmddddmc
than a	ebblmcocdcddd
than i	acamccbcnkcdl
than me	bljcncbbbmcdc
than my	abacpcbcamccb
than once	cdlmddbddleed
than one	aknbbblbcmccb
than our	lmbccnabdbkcc
than that	Zbobcbpbalbbb
than the	aoacbcZccjocb
than we	amZobbYbchbdn
than what	acbccdqccfccb
than you	ambbboaicaccZ
thank you	dcdiddedhodej
thankful for	cccdbcncpbddc
thanks for	chdicdicdnckk
thanks regards	lkcjeehekcded
thanks to	bbackcZbapnba
thanks>benefit	naZbcoibjbbcb
thanks>call-ask	bbfmbhbakobca
thanks>cofounder	bcbbYbapcabba
thanks>connect	ieimdcnjdidba
thanks>content	bbjccmaZasbcb
thanks>easy-money	ZbbbaaZZcYraZ
thanks>equity	qabbYbYccabba
thanks>event	bnnbjejYbpbbZ
thanks>expert-call	cjeZddbdsbdcc
thanks>freelance	lhjabbYoambaY
thanks>funding	YYZbocZbbZabp
thanks>i-am	dfdkfdbdipdbc
thanks>job-word	fccidijcjnekb
thanks>mule	abZbcbZadbYsX
thanks>open-to-new	oaWbbbZbaqaYZ
thanks>pay-first	cdddcdcdcpbdc
thanks>pay-word	bakpZZYbadabo
thanks>permanent	bnbdddbccncdd
thanks>recruiter	acbccbobcalbZ
thanks>requirements	jjjcmcacoacbc
thanks>role	aZgbcaraaclZm
thanks>seeks	iaabblmbfmbbm
thanks>site-notice	ababccZZblion
thanks>speak	bbZacYZlbrbbZ
thanks>start	nbbaaapabYccY
thanks>teach	lbZbcZZanqlaZ
thanks>threat	ZbabbaZbZpZbZ
thanks>wants-job	bbacccmcnlcaa
thanks>we	jbhcekiechfjm
thanks>workplace	YaZacbYaaYqYY
thanks>you	ecifcddddnhek
thanks>your-profile	abpbdcaceZnma
that ?	bblbbcpbbZhbl
that a	jcbbmclhjlddb
that actually	bibcncaccnbcb
that after	ibacccaccqccc
that and	keakbckjaoddb
that answers	jcccmdnddcddc
that are	lcbcdmacdccnb
that at	bciddnbbpacdc
that be	sbakbbbccbbcb
that comes	bdccnchcccodb
that cost	cdcddenmddded
that d	glacccacqZcdb
that does	aibcjcpcmacdc
that doesn	dcbdqcabbfcdb
that fits	nbjcccZccbiob
that for	Zbgbnopabdbca
that goes	albcccgbbaacq
that happens	bcodldaddcddd
that has	allcdcmbjalcb
that i	kcoddiccjmccc
that in	aeZcocZmkjccc
that interest	mkbdcdmccbddd
that is	jjacccccjpccb
that isn	fbcdpcidicced
that it	fkdekcjcciled
that kind	bckcccpccccdb
that made	bcscdcbjccddb
that makes	ailobcobbbcdb
that might	kcnedelecceed
that most	accccnpZdcacc
that my	bblifjbckoddc
that needs	pbZclbacbbddb
that nobody	mjbbmjcjcfcdc
that on	odddddbddkdec
that one	abbcpcacljldc
that only	occcmbddbbcdc
that our	aclccckcckjdm
that pays	mbjcblncbbbdb
that people	kdbacnbcdmded
that reads	abZbockbcbnca
that s	ihhejfmceefdc
that says	ncabboZbbmbcZ
that sells	icbnmchbcccdc
that so	bbqdcdjdaZccc
that somebody	obadcchbnkcch
that something	obaacaoccbbca
that suit	nccledceeeeee
that takes	hcnddbcbnbddd
that tells	mccdodaddcddc
that the	ciefdecccohdm
that there	bcbccckbcmbdn
that they	bilccdfimlddc
that time	ekmbkcZkbmccb
that too	mkccdlbdddded
that two	ikacboeacfbci
that was	acdcicbcbqalj
that we	edkdjdekflhcd
that works	mbbombYZcbbba
that would	hmoekcaccacdb
that you	jifdhhdcjkejc
that your	dcbcccoeimkcg
the $	ZbbacbXbcbqan
the 0	kfcfccdmfcecm
the account	bcccccaccbpnj
the accounts	nccbkbYmccccm
the ad	ipbbccldbcccc
the add	ccbcddmccrcba
the address	abacccmbclobb
the ads	aabcocjbnbccc
the advert	arbdccacnaccb
the agency	aenbbbYbmZbbn
the agreement	mbbbccmccZccn
the air	laknaaYncabba
the airport	aiacccbcjmpcZ
the alumni	abambaaqaYbZY
the amount	acccccZbdcpbo
the anchor	mbaacbabbnbbm
the annual	obblcaldccbdk
the answer	abocbcibmabcl
the answers	abalbboZcbocb
the app	bbbhlbZicdaql
the application	mcbdddadndbmc
the archive	loccccbccndba
the assessment	abbcccacnaoZm
the assignment	qbdcejcdddcdd
the attached	abebdcZcdbobq
the attachment	kcacdcabaYobn
the audience	bdcbcjbmdncdc
the audit	nabbcbobbjccm
the auditor	kccdcdcddcpdc
the auditors	icacccZcaYkbp
the author	blbcciancbcna
the autumn	lhlccjbmckcbc
the award	ammccccbcnmbZ
the baby	imZccbabapccZ
the back	ZbabbmZmbZccp
the background	cdddeejeedoed
the badge	bcZcccZacaYra
the balance	cddeeedeeeodd
the band	YkabZbZbocbbo
the bank	fcbimcbbbeicq
the bar	iccbcbbqdbccb
the battery	mbndccaccmcdb
the beginning	cdddpecdddded
the bell	ajbocaaZbZaco
the below	okbdeeieddded
the bench	Ybbccbrbblcbk
the best	ddjcckoddmccb
the bicycle	ccbddcbdcpddb
the big	jdfeecbocadcm
the biggest	ddoddkcdddied
the blue	mbbcbcabkhkbp
the board	nlbcicbbccjdn
the boat	mlccdnbbdcced
the boiler	jbaccbabbcbbq
the book	abbcckanbkbbp
the booking	ibaoccobcabcb
the books	albcdknbkabbm
the boring	Zbbbonhbbacdc
the bottom	abacbcZakZobo
the box	bchjcddccacdq
the boys	embdbdbdmemdc
the brand	ajdddojccccdd
the bread	bcbncabnckbcb
the brief	pnakcbaccbcdc
the brochure	bccdbcplbabcn
the broken	lbbbccjbnmcdb
the budget	ockfcacbcecdn
the build	abbcbcabcanap
the building	jdambkdcjcacm
the bursar	okcddbbdddddd
the bus	ibbcbiabbqlcZ
the business	bccacmpccdcdb
the cabin	XaabbbeZbabbr
the call	bcbqccbiendce
the canal	Zmacobacbjddc
the candidate	bbYbccbbbkpbo
the canteen	bbbcnbaacobcb
the car	aaabbcaababbr
the card	bcbaccjcdbqnY
the case	acoccmjbcbcdc
the catalogue	ccbcbnkbcnbcb
the cellar	lccddcabckccn
the centre	ebbbbaZjbZrbZ
the ceo	ambdcdcdcdpdd
the certificate	dcbcdblejbbqb
the chair	bcdncccddkkec
the chat	ZbmbbbZamYmnZ
the cheese	lnabbZYnboacZ
the children	jlcccbapcbbch
the choir	lnaaboZabkbbZ
the christmas	onccccacdaceb
the city	bmdccjkmcabcl
the class	abbccnaZclcbn
the client	nffmdcbdccfmc
the clients	bcacockbckccb
the clinic	drbbcaZanbbcb
the cloud	aancccanmhbba
the co	ombaabbacnbcc
the coast	amlbbbabajbcn
the code	bibcccdkcbqld
the codes	bdccddbddcrdc
the coffee	bfgcjckckocdc
the cold	bccoecbbilcdl
the collection	nbaccmaaboccZ
the college	acbbcoaobZcba
the coming	ccpkcebbcobcb
the commercial	ioccmbbcdbcdb
the commission	cdcdddbddbmdn
the committee	occadkaacibcn
the community	biaccmamcjblk
the commute	aqZcbcabbjbca
the company	djccrcZccblhb
the concert	mbablbcaboacZ
the conference	bjccclbcdmmdc
the confirmation	acbccbaabanap
the congress	bckbcbmjcoccb
the consultancy	qcccdcbddccdb
the consultant	Zlcccbabcakbq
the consultation	bdbocblbclbdc
the contact	ibaccddchobbm
the contract	dececddcccncp
the contractor	YkacbcZmbbbbr
the conversation	bcjdbdbcckcrZ
the cost	maabbZbbaZbbr
the council	ojkccbabebcco
the county	pbbldccckjcdc
the courier	abcbccfcccsca
the course	ecmddcdYibcon
the court	YfarcYbabbaba
the cover	blbccloabZbcm
the credit	ZaaablYabYZkr
the crypto	maZbcYabjonbZ
the cto	bbncbdaccbodc
the current	nacbldbdedked
the customer	habfndZabZemo
the cv	albdddpdcdcdc
the daily	bdcdddkdddlYo
the dairy	Znabpbabbibca
the data	jjeclddhdcjdk
the dates	ocbccbmbcbcmb
the day	elejjmlbcdcdd
the deadline	YkbnaZeanZbcm
the deal	kbaabaaabZfbr
the deck	bcbcscbcdeddc
the delay	nbbbbaYZcalbo
the delivery	bcbcccincocca
the dentist	acbcccabbZabr
the department	nbeddnccckddc
the deposit	accccdbcdcocn
the design	nkecncaccccdc
the desk	blccadbbmokdb
the details	knkccccccdcna
the developer	mkbcocaccbbdb
the difference	ackdddacccrcj
the director	cqdcddcddddde
the dissertation	kbaocZobbYbca
the district	ijcdnclddbded
the dog	bcbdkcbccqcdb
the door	ahdmicZllZbcm
the doors	acbccaoebZbcn
the draft	kbZbcbZZbZbbq
the drawings	bdkeemcddlced
the driver	bcbccakbbaocn
the dry	ackccbZmbjccn
the early	abbojaancbcda
the embassy	dbbcccZbcbrcb
the emirates	bcmddmlcccced
the end	idcidehkekddl
the engagement	occbdladddkdd
the entry	ZaZbbZZpbYnoZ
the estate	rbccccadcchcb
the eu	qbccccadddcec
the evening	ebbbcnbnckcdb
the event	bcccdcbfdbcpi
the exam	ZbabcnlboZbca
the face	abbcnbibcalcm
the faculty	bbcccnbnccbdb
the fair	bcmcccoajmcba
the fall	odcaddndddced
the family	nlccoccdcccdc
the favour	bpZddcbdmbcdb
the fee	dbblcndecbocb
the feed	lcbYccmabZbao
the ferry	ZfZbnblbbobbe
the festival	qbabbZnabbbbZ
the field	bcYZkdacnqccb
the fifth	bcbcmdacdocca
the file	Zicocbbbcbmcm
the files	pcccccbcccccn
the film	accbcanncalcb
the final	kbacclaanaldl
the finance	aljcadacblbco
the fire	nbabcmabllcck
the firm	bknbkcmbcbcbk
the firms	bcpcccacmZcdc
the first	cddcneljdfkec
the flat	aqccccacchmdc
the flight	bcccdpjidbmdc
the following	mdcjjccccindb
the food	ZaZabaZioobaZ
the form	ldcdcddldjdki
the formal	cpldddbdcbcdc
the former	lbbddbcndmcdb
the foundation	adcbjpajcgncb
the founder	ifabnbnbbamcb
the founders	nablndZccccdc
the founding	dbcdldcoecddd
the four	cbbbkcabbZpbZ
the fourth	biaccckcodccm
the free	jccdccajckcdn
the front	Zambclbacacdq
the full	clZbccnobbcdb
the fund	YbmkbbZbcobbZ
the funds	cddclecdddocd
the funeral	ocacgbbbbmcda
the garden	mbbcbcbbcjicp
the gift	kcccddbcdnndb
the good	dnacccecaqbda
the governors	onbccadbblcca
the grant	mccdjdccclcdm
the green	bclccclkblbcl
the ground	mcimccbccicdl
the group	adcbbbaiiadtY
the guest	cccddcnZckcdn
the gulf	adaolcmccbcdb
the guy	mbabbbZbmZkbm
the hall	cjcccclZbiccp
the harbour	acZbcnanbkbmj
the harvest	mmccaoZbcbcdb
the head	lobddcidlbccc
the health	mccbmbnacacca
the healthcare	hbbnddbcbnbdc
the hearing	lbaacbZgbnbbm
the heat	mcncdcacbmccc
the heron	ncacccabbpcca
the hiring	clmdddbdeceel
the history	kcbbcmancbbcb
the holidays	jmlclaZbbncca
the honour	bjccclancanca
the hospice	nmlccaYbcmcca
the hospital	llccjkjkdbddb
the hotel	kklbbnabbcbcm
the hour	pdddcliccbkdb
the house	bpbclblbcibcb
the housing	mcbcmbbocaccZ
the hr	aojcccacccnbm
the human	bcodndbddccdc
the incumbent	jpbcddcdddcdc
the insurance	kbcccbZcmipcb
the insurer	occbldjddcdec
the interim	rbbcddbdcbddc
the internal	ncceedkeddeee
the interview	bbakccZblasbe
the interviews	aabbmbZZbaoco
the job	ikeccfbbcfkml
the journal	mccacbancbnca
the key	abbcmcabbaabr
the keynote	cbdcerccdccec
the keys	aqbcbcaccbncb
the kids	aiacbkaabYcbr
the kind	kcndncbdckcdc
the kitchen	cbcccckacbcbq
the knowledge	YbaomYmaaambZ
the lab	amlccdnjaiecb
the landlord	dbbbbbZbbkabr
the laptop	mabcdcZcccqcb
the large	ccddecjZdcfdo
the last	jdceiikkfdijc
the late	aaabbcabbnman
the launch	ZaabbbZpbpaYW
the law	mcccedpdecddc
the lawyer	mlcdcccdddked
the layoffs	abkcccbblnccb
the lead	pbddbcicddccc
the leading	cdddedmmddeed
the lease	kbabmbmaaaabo
the legal	blbcbcabaabjp
the letter	kqbjcbjbbbacm
the letters	kmbbcdncdbddc
the liberty	ackbcbmknbddc
the library	jebbchbnbnbbf
the licence	acbcoclcdcmdb
the lift	qbdbbbYbbmccZ
the light	Zlabbbaabnbbn
the limit	ZZaabaYZbZknp
the line	bkbobdmdcaccc
the link	bkdmddedeknbb
the list	ljcbjllcckcdc
the little	lbmclcabblcck
the local	jcccddpcdccdb
the log	acbcccabcacbq
the login	bcdcdcecdcsbb
the long	adbcnkkmcbcci
the lookout	bbqcmcabcZccb
the lot	qabdcclccdddb
the lottery	moedcdccddcdc
the machine	bmddldcdcdmdc
the machines	aqbbbpZabaccb
the maintenance	jmlccnaccccdc
the man	bccddnbkcmiec
the manager	nlamcdadbbbcc
the manual	jcbcccZbcZbcq
the map	Zbkbebmmbnabg
the market	jcrgihajdbccb
the mayor	odcbdcbhdjcdb
the meantime	cldcccacncccn
the medical	cbckddadbcpdc
the meeting	akbbcbakbjbbq
the members	jjcccmaZdobjc
the merger	bnlcccabaocca
the message	ndddcdcddcbnb
the middle	mdjdiibddjfed
the midlands	bbodcdncaZddc
the migration	kbZbabYaaoaal
the ministry	lojbcbacclldb
the mobile	bibcdnaabacco
the module	bbcbeqccddddd
the moment	kcmcfcncbmccb
the money	odbcleZccbpkb
the month	cjbccemklecej
the months	Zaqaboaababba
the moon	ccbccdbnbnidb
the morning	aklcclbmcbbcm
the mortgage	ZcapdbZccoadc
the most	bdjcdobecmdic
the move	klibccjabnbca
the municipality	hpbddcbdbcddb
the museum	kpabbYZqbYaaZ
the name	adcbqbbfldiaZ
the names	abbccomdccclc
the national	cpbdbcbmbbccc
the netherlands	nccdcdbddndcc
the network	jjlcddjcdZcnb
the new	cdccddghdncco
the news	bcmdcdabbpccb
the next	edmedckcchkck
the night	nlhbbjZncabci
the north	fcmcjbajlebcm
the notary	labcnbZbcbocb
the notice	bmacccnbcbbdn
the number	alhccclccbqbb
the numbers	lcbdkcldbcicn
the nursery	mlcdccbcccddn
the nurses	bnabccbcbpcdc
the occasion	cccddcicdncdm
the offer	aebcccnbbkjbo
the office	lnbcccbccbmcn
the officer	aabbccZabbrba
the old	mcbecddicndcm
the older	acacccabacbmo
the ombudsman	pdcckdcddbddc
the one	dgeflddcfmkcd
the ones	obblddkccbcdc
the online	bmbncZemccbcc
the only	bhdjnkddfhccd
the open	loacacamkacca
the opening	cincdmakidccb
the opportunity	fcicfdmddmddd
the order	accckcZZcimcp
the other	bkbkicdccnmcf
the others	inmlccbcbbdcb
the owner	jqabababaZacp
the owners	ZpbcbcZcbaccn
the package	cqccjdbdddddc
the packaging	qbccccbcccccc
the page	kbbcobZcbnkcZ
the panel	embdbadcboicj
the paper	kcakcckbcqcca
the papers	cabpbabbmbaca
the paperwork	pbbnccacbbcdb
the parents	ofbbnaabbmacZ
the parish	kbcbdccbcbZcq
the part	acacebabaqcca
the password	acbccbhbcbnbn
the past	dcmllcefckddc
the patience	abcccnbcbpcca
the pay	kombjcjbcbbca
the payment	bdcnddcdedndc
the payroll	aokjccmcbalcb
the pension	mpbcccbccbddc
the people	cjndhcieclddd
the permanent	braddabbccdcb
the person	mddhbchcnejec
the pharmacy	ambbcbabbmcco
the phone	cecmeddcdhjcm
the phones	Zbmbcbjccancm
the photo	bbacccajapbml
the photos	acbccdbccmmna
the picture	ababcbmbakaok
the pilot	bccdpdbcckddc
the place	dqcdddcdchced
the plan	kcjdlcamcjddd
the plant	Yanbbbiaaobbl
the platform	cebbcbmlcapkb
the pleasure	hocdddkddccdc
the point	mccjjdbkdkded
the polytechnic	jddclmcddecdd
the port	ZbadcmZpdncbb
the portal	babkckaaeblbp
the portfolio	aZZcccZbnacco
the position	bnbcdcbccdljn
the post	bocddibcmcncc
the poster	babcdcacbnaqZ
the present	bcbcccacmncmb
the press	bccddlaldncdc
the price	bbbcmcqicblcb
the printer	mbbbkadbblbbn
the processing	kcddddndddecd
the procurement	inldcdacckdcc
the producer	ZaaacbZncbqca
the product	bbkcockbdjldc
the profile	bmbddcdccpcbb
the program	abcadqkacbcdc
the programme	bcbcdcjrcjccb
the project	nbbiccbbckmmh
the proposal	cbbbccpbbabcm
the prospectus	cbccndmkccbdd
the prototype	bcddpdbcdcdec
the public	blbdddklcjccl
the publisher	bccdcnjlccddc
the quarry	ZnabbbYbalaoa
the quarter	mbbbcccccbcco
the question	bcbchbdekpccf
the questions	bckocaandbcdc
the queue	mcbdcdodcecdd
the quote	XbaabanbbZbbq
the rain	bdcdcckccncdn
the rate	obbcdbbccacco
the reason	bkadncbccnddc
the receipt	ZcbbacZbcaoin
the recipe	ababclZZbibar
the recommendation	bcacccabbqciY
the recruiter	baacddZbcabqj
the reduced	bbcbcaqldbaca
the region	oejccdldccddd
the regional	bcbcccarcbbaa
the registrar	cccdjdbcdnlcb
the regulator	mmbjdcfjcicdc
the release	nddcdbcdedodc
the remainder	cddddbbcddpdm
the remaining	lbmddlcdddcdd
the remote	Zlccdcbcddrdc
the repo	jncdccbddckdd
the report	mlbncbcacjbdb
the request	acbbddbcdcctZ
the residents	pbbbccYccbccm
the rest	idcdmdjcccodb
the result	Zcbccbmfcaaqj
the results	abnbcboababan
the retail	bbccmdalcbbdn
the review	abbcbcmbconaZ
the reviews	mjcddkcddldec
the right	djchmdocddddc
the ring	icccbdaccjcdo
the risk	bmmcbnacbccdc
the road	mbbbccocckbca
the robot	mbaaoaZmcZaba
the role	dmecimdccgldc
the roof	hcccccbbdbjcp
the room	mcbccmbccocdb
the rota	lbacbcobbYbcn
the round	bbacqdbcnacdb
the safe	abbbnbYacaoZn
the salary	cobdddfdddndd
the sales	albbkcZbbmbco
the same	ecbgjcichpjdb
the sample	aabbboXacbabp
the school	ljeccakbljcdl
the scope	lbbpcbabbcbca
the scout	mcbcccabcmbbo
the search	lqbdcbbcclcdc
the season	mkambbZbmebck
the seat	boaccoaZcbldb
the second	dehccjjcfmdcl
the sector	ZknnccZcjaccb
the security	kbbckcbdcbqaa
the seed	nccckdbcdckdb
the seminar	abbccsaacYcbm
the senior	kpbcddackccdc
the series	fcccdpbccccdd
the server	abbbcaaabZkar
the service	acbbcbpbbbcpa
the shared	abbccnabcabbp
the shares	bbccrcbddcdec
the shop	ciamnbabmbdci
the short	obcodbabdcjcb
the sign	blcddcbdcaldn
the signed	bbacbcZbbZabs
the site	jbbcmcclbcakm
the six	dcbldkccibobb
the sixth	cccdcdmmclcdb
the size	abaccdncbodda
the slides	acacioZbbnccl
the small	bkbdcciddjddn
the sofa	baacccafXYbas
the software	bicmodbddiiec
the sort	Zahjocmccbcdc
the soup	bcccdnckclded
the south	ckncccanfecdb
the spec	lndeedceddded
the spreadsheet	mbZcababanabn
the spring	lkjcdchjcccdl
the staff	apcckbaibmccj
the stand	kbcnbaacclbdb
the standard	Ycbpbkdabaccb
the start	klmimddccbcdb
the starter	cdddcdbdddpec
the state	kofccdbldjbdi
the station	almdccbccocdb
the stock	bkccbobbdmcdc
the story	bckcdcjocjcdb
the strike	bkbcccacbqcca
the students	fbcbcpmbbbccb
the studio	jbbkclmbkbkdb
the study	mlcncbbccccdc
the subject	adccdkandcddn
the summer	nbiccoccjeccc
the supplier	mddddcacdcido
the support	bkccocacdcmbc
the survey	ncbpccaaclbcj
the system	kcdchbdckbpal
the table	dbllobifcacdb
the talent	bnjccnaccbmcc
the talk	acabcbZpbocba
the tax	nbbcccacZbpcb
the tea	mbbcckabcZccp
the team	dmididdddgfcl
the tech	abmclnZncbbbb
the technical	jcbcbdacdcpcb
the ten	onaccdbdcccdc
the tenant	cbccncbmcjddc
the tender	icbccbZicqmca
the terms	rcccdcZcddchb
the test	acbbcnpababcZ
the testing	lcccodcdddded
the third	aebdkfcglkkcl
the three	abjcmbabmfbbn
the time	mcdocccccmcdc
the timing	ZnqbbbabaYbbZ
the top	iinecclbcanca
the topic	ZdbqcmZbcbccb
the town	cbccccapcbccm
the trade	bcfnjeddcmcdl
the train	dfbcclalcobcj
the training	acbccobacaecp
the tram	jlacccjcbabco
the transfer	Zbcbcbabcbnbo
the translation	rccdcbabccZdb
the travel	ncccdchcdccZq
the treatment	bbcocbaadcoca
the trust	nobcbnacbZbdc
the truth	clmbobZacbbcb
the two	llajbbcbcmfcn
the union	alabcljcbabbo
the university	dncdoacljcddc
the us	cpcddddddekdd
the user	mcdbdbbcddoeb
the usual	Zoecdccccdkcn
the value	acacccobckncZ
the van	YaZamZZabbabq
the verification	bcdddccddchbo
the very	acbcmcncnaZcb
the video	baabbaapbaqba
the village	lcbbmcabcabZq
the visa	aoccdZbcccqcb
the voice	ZaZZooYZcnaca
the wall	kcbcccZacrccb
the wallet	bccccdaadbscb
the ward	mjZccnkcbkcdb
the warehouse	flbabcYomaacZ
the water	kbbbnbZbbbjcp
the way	ceddfdcdbqkbj
the website	moccccjeeacdb
the wedding	llkcbcibabfcn
the week	bmcmdcdccpdbb
the weekend	acaccbmbbbmcq
the west	ZkZccdacbabcq
the whole	kbddidecmkccl
the wind	ccidddblcocdc
the window	jbecchbfceecp
the wine	bcnccmbbboccb
the winner	abccccmndaocb
the winter	icbbcnmacmbcb
the word	elbccbnjbncba
the work	nlcddckcceldc
the workday	kmmoccZbaXbba
the workshop	necbcmakckbca
the world	ablbjbkobhccZ
the worst	kccddcmlccded
the wrong	nbpccidccZcdb
the yard	fbbcocZocZbdb
the year	mjhbcjobciccb
the yearly	mmbdddlddccdb
their first	ckcdcclnbdhdd
their own	bbbcchpkcaccm
their work	abbccbamolbdb
them ?	nbpkcmaddbccb
them a	Zkbbbnbababco
them and	ekcldcmcjbjdc
them are	kcaccbaZbmcnm
them as	pcbdlcbdcbddc
them at	mkbccbaackocb
them by	nbnblbjbbabca
them for	hbahcbsacdbcb
them from	bccddnjkjjddc
them has	lcnlcbbdcbcdc
them have	bbZbbbaobpccb
them how	bcbccoqbbacdb
them i	acaccbnbpacdb
them in	ccikdcpjfcddd
them is	aaobmcYnaZbma
them on	oeaccbmcmbjdc
them through	bcbdldndkdded
them to	bbckbnacbljcn
them with	oinbcaYnbabcb
them you	fblccbpcbaccb
then 0	bccddkhqccbcb
then ?	mcnbcnabjZbca
then a	mchddcmcdnZbc
then and	bcomccabiicdc
then i	bgpicdbcfmjdc
then it	dcbmdcbcnancc
then my	kcbdccedcocec
then send	bcccdcmbdcodc
then the	abackccbckqcl
then we	hbilncZbcbodb
then you	acjaecnbcapji
there !	lbZcbclobYama
there ?	abYcbcabatccZ
there a	fclddcpcicddc
there and	blacncccnbcdc
there any	abaccnaboncca
there anything	abpcZclcmZcdc
there are	kdkjkdklcccdc
there be	acaccclbloccc
there d	labomlaZbbccc
there for	akkcbbaYnZbao
there i	hblclbjbelccj
there in	bmadcdbdlncdb
there is	cjkikiiedclcb
there isn	ccldodcdibded
there ll	bjjbbkbqbccca
there s	kfjelhdkicdcb
there was	mbbbcddbclmcm
there will	aalbbbbncabcn
these days	cboccbjcbqcca
these things	bdbdldcdcoded
thesis on	bcbcncbcXpddc
they are	eaacccicmXklo
they asked	ibbobcbcclddc
they bring	bbcbbnZZccpcb
they can	ocbcdcodcccdc
they d	ckdojchcgcedc
they do	fbqdcdedcbcdc
they don	mjaccccccaodb
they get	bcncclelcbidc
they had	bdcdddpddkded
they have	bcbdndaccocdd
they just	aboccbbbancbb
they know	bmbndebdlcded
they ll	abmcbmZbmZcmm
they look	acaccklbnZbdn
they make	nmaddcndcaddd
they need	mbndlcbclccdc
they pay	lcdlljiccecdc
they re	jjkfdjcdecddl
they said	ccoddlhdccdee
they say	jjabcjabkpccb
they sign	acalcdnbccndd
they ve	kniccljdcccdd
they want	bkmiklYbbafcn
they were	kckdckmccjcdc
they will	bbocboabbbccc
they work	mmcddclddceed
thing and	nolcbdadbZcdc
thing for	abacabnanZbbn
thing i	mbknadlcbbcdc
thing in	kbpdndbdcZddc
thing on	abZcbcZbbqbak
thing that	acicjcqccbbdc
things and	bildndidccded
things on	pbZccbZbbncba
think ?	Ypaojlabbalca
think about	drlbdkacbccdb
think and	mccZccpccccec
think i	bcbclccboocdb
think it	ikbdndeddjded
think of	dbrcccacoiccb
think somebody	acaccdaccpYnb
think that	amdbbcmbocccb
think the	mkbcccYbbacdo
think we	jcbocbbdcmcdk
think you	coddccdlblddc
thinking about	dbjcnjcbbncdb
thinking of	kbnbbbZbmdbbm
third floor	ababacZbkXbbr
third founder	bbcdrcacdccec
third of	Yaabtbbdbbkca
third party	nbcdddcnddcdc
third person	mcZbccabbqcca
third s	abbcqcacbbcda
third time	amaabmobbabck
third year	dldedecencded
third-person>connect	mbaoccalhbcbb
third-person>easy-money	cdbnedccddded
third-person>i-am	ZaZabZoZnYbbZ
third-person>mule	dcceeeddpdedd
third-person>permanent	ocdceecdceded
third-person>seeks	Yaaaadbcpabdc
third-person>task-for-you	bcbcccZoacdcb
third-person>wants-job	dcceeecdqdedd
third-person>we	accoddccddced
third-person>you	abjdbbdloZban
this afternoon	jbabbcmbbabbo
this and	bbndcdbccoddc
this be	qcddecbceeced
this because	aYbcccjncbbna
this by	jbbcodbccbmdc
this conversation	caacddcccabrZ
this for	rcbcccbccccdb
this i	bckdfkalincdc
this in	blndcckdcbcmb
this inbox	jbacccabcnoba
this invitation	cdbcddbncnccc
this is	ljddeddccjmdi
this isn	kbbcccobbmmca
this job	hWaccdabalcsa
this kind	ocacbdacnicdc
this letter	ecccdcbbijcbp
this link	bccbccaabbrca
this message	eiddddckdchoi
this minute	Zarbccaccbcdb
this moment	abrccdaccbddc
this month	adlcbclpbZeck
this morning	bkmbcbZbbpaan
this one	olaclcacbmicb
this opportunity	abbclobcdcdmd
this quarter	abjbccqcZccca
this saturday	fababYaocbbco
this side	ambocbacclcda
this site	abpbcbYaanlaY
this something	clcddncccdded
this sort	rcZcacaccacdb
this sounds	lncdddddddced
this stage	cbleodcddddee
this summer	malbcoZabbaca
this sunday	aaZobbYqaZaba
this time	eibmkcebkjblb
this to	blbcccmlccldb
this week	fjjldcckbddnc
this year	ckmcedjlkgbcc
this you	habboaaaaZpba
those who	acalednnckcdc
though i	aadmbcacmZcco
though we	bbbccoabcmcdm
thought about	acocbcdZalmca
thought i	cdmdcddddoddc
thought it	abmccccnabban
thought of	mlacmkkfcdcdc
thought that	icndilbddcddd
thought you	ecbichdkcpccb
thoughts on	bkpccclbbabka
thread about	bcZcdcblcpdcc
thread on	ZbabbnZabqbcZ
threat>benefit	YqcdZcacbccdd
threat>client	lbocddbdbbabb
threat>connect	ccccdcacdbpab
threat>easy-money	ocdcdbacdclcc
threat>event	qaaabYaZbaZaY
threat>expert-call	accodcZcdcbcc
threat>freelance	sccddccdddcdc
threat>funding	pccbbcaccdbdc
threat>i-am	nbkbcbabcZobl
threat>job-word	YqabcbZblbnaa
threat>messenger	Yaacdbccabpbc
threat>mule	ibbncbZlcboba
threat>part-time	okccclkcecddc
threat>pay-first	cccdddbddcqcb
threat>pay-word	kgcbcnlbeclha
threat>permanent	cqbddkbdkcccc
threat>recruiter	babdddpdccocb
threat>requirements	acbddcodlcbcb
threat>role	mjbcdcmcccnba
threat>run-code	ccccddadddocc
threat>secret	cccddcccdarYl
threat>seeks	oYZobZZaaZmZY
threat>sell-cta	XpaoaajYbZYaY
threat>site-notice	bcccdbaadbrVm
threat>start	YZbacpYbcboaZ
threat>teach	abbbbpabnbmcb
threat>wants-job	cacdddbdoccda
threat>we	jfbjbmajcbocd
threat>we-help	abbdbaYcbcqcb
threat>workplace	cscdaccdcdccc
threat>you	jhbedcbccarmc
threat>your-profile	abZcccbcbZpZZ
three clients	bcqcccncaaccb
three day	lmbcclabcbmdc
three days	ocbkdckcfedlb
three evenings	YbbbboZnbaaba
three for	ZYhcococcbZcb
three hours	bcbblrYccmccb
three in	cmcdmdZcdlded
three instalments	lccdedodddded
three months	kibckdncejcci
three nights	bmdbbpbZdccdc
three of	bjncllbkcgcdb
three on	naabbblbaabbo
three or	odblccblccded
three people	bcanbcaicnkka
three places	acabcbmmobbcb
three questions	ZboocblaaYabZ
three short	Zcaocbancaccb
three things	bchdcdodclddi
three times	lcaicmobcbccc
three to	anbcbnbclbccc
three weeks	scccecccdfcdd
three who	nbnacbYbbancZ
three years	kgijdiceboccb
through a	jcbbjcamclmdb
through an	jlannbZbbabcb
through it	ecmcccoccekcb
through me	acqccclcbZcdb
through our	ckdmcamcdcmdc
through the	mjcddedehfjff
through their	ZbZacpmYcbkcb
through to	aaZbbcZaoaqba
through us	lcacdcpccccdc
through your	bcccccmceaocm
throughout the	cbneeeldkcdee
thursday 0	abbocaZpabbcZ
thursday ?	kblccikbbZccp
thursday and	jcZbccemmnccZ
thursday at	bccmdclndicdb
thursday or	jjanddlcdadec
thursdays and	bcmcdlbmdcded
ti va	mmbdmdcdddddb
ticket 0	akbcocZabbaaq
ticket and	aobeckancbccb
tickets are	bccbccZrdbbca
tickets for	bccddcbsdcecb
tier 0	ljbndcbdddded
tijdens de	kbcclcacccncc
till 0	lnhbbbZaoabcZ
till the	oZacbcnlcabca
time !	kdcdddjddlled
time $	cqcddecdddded
time 0	ilcldbckdikdc
time ?	nZoabZcbaoabk
time and	coecbcelmacdh
time at	kkilccdcbeccl
time code	bcccdbbbccmob
time employee	bqadcdbccbbcb
time for	hflccfnhckddb
time i	cjbdckkdpbcdd
time in	apbcjcabmbclc
time is	ZfbZcblkbbamp
time it	abocndadcjbdc
time lucky	acbabbpbcacdm
time no	abbcccncnmcca
time of	bcnldcclbiccc
time on	lfchdcmcclddc
time permanent	cqbddcbdccddc
time salaried	cpcdcdbcdcddc
time the	occdbdcedlbed
time to	nkhddiccgcici
time we	aclldnabdmccc
time with	hjmpccacabcbc
time you	nbobbaaZblcba
time zones	ojccdcemdcddb
time €	bpddddcdedded
times a	nZbbbokZcbbcb
times more	ddbddeccdclnd
times that	eicldnacdecee
tired of	lcbcobobbbbcb
to $	lmblcjdcccldc
to 0	jmbcdehkcbddn
to ?	ableccbdsZccb
to a	djjkkdfdfjedc
to about	bfZcccqcoadcb
to accept	nccmdmaaccbdc
to act	bbcddnccoccdc
to add	hnjkdcccclcdd
to advise	aabooaaccccdb
to all	jafmcYaqkbhca
to an	jeididildchkc
to and	bboacoZababcZ
to announce	bbaccaarcbbbZ
to answer	cjjbcbaikobla
to any	bbmccdkdllcdc
to anyone	lcndddjcbccdd
to appear	ncZccbaoccbcc
to apply	dlaccbejpeccb
to appoint	olbcddbddbccn
to arrange	dcidlendcbddd
to ask	bhlhejidllcda
to attend	bbbbcbZlbkacp
to be	feledfdefkjed
to become	aedcdapdjmccc
to begin	ifjcchbldbocb
to book	hcbockZabbock
to bother	mcabbbbmpZbca
to bring	amacfclecabbp
to build	ocbcokakcaccb
to buy	meaiqcYecchdb
to call	mjkbdleccblda
to change	bcndmicblccdh
to check	mcbmdlabfbmca
to chicago	bblcdcbbcnbcn
to close	ibZnbcaaaZboZ
to collect	lblbbbYabbbbp
to come	nlkhjhbdcbcdc
to commission	rbcmcaZbcbaca
to compare	bbZccdZcbsccb
to complete	icccedjdlcndc
to confirm	bgccdkkaccpbj
to congratulate	cdbdddaccqddc
to connect	ccbhccibdncnb
to connecting	dcfbcdbcarddc
to contact	cnkdddcdkbijc
to continue	ababccZbolnbb
to corp	obccddldcdded
to cover	pccdddmbcdcdc
to date	nbqcdcacbbccb
to decide	lmdbdcabdbddn
to decline	ablpdcabcccbc
to denver	cccdddbcjmccn
to describe	ccldkejdclded
to discuss	nchbfelcccddm
to do	iceelideejfkc
to draw	kccdbcmmccacb
to drive	ZbZbbacboZbco
to e	bcdcbcbbbrbba
to earn	acnbmcnbcccdd
to eat	cdbdcdbobmddb
to eight	mmbcddcdjcded
to end	mcbcccacdmcdn
to engage	kccfdqbcccddc
to enquire	ebbcdcndmbcdc
to enter	bcccclbpdaecb
to everyone	bcbccbbqejcca
to explain	kcbmcphccccdc
to express	ccacdcbcdrddc
to feature	ZbabbbfqaZaba
to fill	dljeckklhbcdc
to find	dknkjchckbcdc
to finish	jjbcdccdmjanc
to five	kjhcccbchbacp
to fix	jccdddmccbaco
to follow	acccccjcbrlcb
to forward	bjbcddbcnZcco
to found	baacrabbaabdb
to four	ddnbclfncbcbb
to friday	aoacccbbcbbco
to get	kibccdeckklji
to give	obeejmecebecb
to go	kckcccibfbcco
to grow	bpncbbacaacdb
to have	jjlddjclcjccd
to hear	bjmndcZlboccb
to hearing	cimecenddcddd
to help	lbjndkcddcddd
to her	mcacccacbnbnZ
to him	ccidcdaccjpdl
to hire	mhiicjldccgdh
to hold	bbbbnnZlbdmcb
to inform	acmcdchkcabbq
to interview	anamcabmkbcmb
to introduce	bmidddocfeddc
to invite	cnbmcidldbkcc
to iso	lbbacnmcdcccb
to issue	ZcdccnaYddpdb
to it	jlbjdckcckikb
to join	cjbkmcamcjkkb
to keep	cbmboccbcaind
to know	bcplcedbcnccd
to land	bccddcoccjcmc
to lead	Zqbcmjacdccdc
to learn	bcljcodjjjccb
to leave	abofccnbkbkdb
to lend	acbdcdbccjjdo
to let	bbncccabbpcdb
to live	Yqbcbbbbbbndb
to look	nildcciibdcci
to make	hlejkfcbfjeec
to me	bjljbeiddilci
to meet	dlnckcccbjjgd
to mention	bbpccdldbldcb
to message	jbaabbncnlcbb
to move	kffbcbbbnYbko
to my	bcnmchjcjhkdb
to name	kbmaoZabbabcb
to need	ZakbabncpZbca
to new	kjoddecddcddc
to no	Yaaalcnboabca
to offer	dmiceflbijfdc
to open	aibcjcoccbobb
to our	dijgdlbmddmbd
to own	acbcpcYmccccb
to pass	jccndcalljccb
to pay	lbbpdicccboca
to people	bbZckcqcmZddb
to place	abnbcbqbaZdbb
to prepare	ncbZcblncccdc
to present	kccdkdndjcfdd
to proceed	occdeejeedddd
to produce	nccccmjZcbbdc
to propose	bmmddmbbdicdc
to publish	nccacabldbndc
to put	mdckhclcikcdb
to quote	YaZabYloZZYpY
to raise	acacacacbnpcb
to reach	jcgddkeddkelc
to react	dbnochabcbbcb
to read	bcaecmdlbqcdb
to reading	lmbdcdlcdbded
to receive	dddeicklddocb
to recruit	baYcccncbmoba
to redo	qbbbcmabcccdc
to refer	cicmeecdocedd
to register	bcqccaZlcbkbb
to release	adcbcbaccbrca
to relocate	Zandddnclccbb
to remain	cblddcbcbondb
to rent	YbbkabZabbmco
to replace	pancccacbbcdc
to represent	dbqcccobbbccb
to return	kakcdcZcpjccb
to review	cZaocakbfbabn
to rewrite	rcccdaaccdcdc
to run	kkbcmnlbcccdc
to say	cejcdebmdncck
to schedule	lcmcddZcdcncZ
to see	cicfjclicmhkb
to sell	dbbmobnabkhcb
to send	kegdeilkjaddd
to set	oeccddlddcldc
to share	jlZckcapbjcca
to show	bhcckeobbhanj
to sign	cbmkbbZabZZmn
to sit	oabbmcanbbjdb
to six	acccackpdccdb
to somebody	kcacncaiboccc
to someone	abalbcccapoca
to something	lcpcddaddcddc
to sound	ankcncbdcbcdc
to speak	befmcdnmbbccf
to spend	qbclbmaccbcdc
to spot	bcbbdbmocZYoa
to start	ahbdrdkecbide
to stay	akbcnkabanbcm
to stop	ncbccbbmbcmcb
to submit	dcbcdammcaban
to supply	bbccdlncdcmdb
to support	ncbcddmdddded
to swap	bcbcccannZccm
to take	mecmflabjbbcm
to talk	jffnchhkdhcdb
to teach	bcdddsccddddc
to tell	eejmdeckjjfcb
to test	ZbmbccZabZobo
to thank	cdcdddbdasddb
to that	bcbccmakbpccb
to the	debedccjielin
to them	edalcbkbmacna
to think	jocbknabaccca
to thirty	lddnddadeccld
to this	kcecddabccphm
to those	acacmcZcnmcdc
to three	mciadkkcccYoa
to toronto	bcmdccbbnlcda
to touch	lkbdcdmcdaddd
to train	mnbcccabbbcnb
to translate	Zcbccpbccbmdc
to try	bebdccqbpaccb
to turn	mbacncacbncdc
to two	jnacccncbbcbm
to understand	achrcjicibcdc
to unlock	bddbdcmbdbobb
to us	kebnecficdlcd
to use	acbcmlkbcaZoa
to visit	ccbcdcjbbpcdb
to wait	aobdcdbdcbbob
to walk	kbambcocblbcb
to watch	ZcbrbbYjcbbca
to wednesday	abibdcabcmccp
to welcome	bbZbaampcYlca
to what	clkdnccdccded
to whom	acadkcZcqbcdb
to work	bhiccchdrbclb
to write	dkigcmcemedcc
to you	hhjkffjeckicb
to your	cdbccckemdjob
to £	mqcdccjdccddc
to €	kpceddbdddddd
tobias from	lmbcbbbZcobcb
today 0	bcccncYnccncb
today ?	biabccocbbebp
today but	absbbcYaZXbca
today i	aambacobZlbcZ
today we	cccdcdoddcncc
todo el	blccdlbbclccm
together 0	nmaacbYobbbba
together a	cclkccqccbcdb
together and	ccbcmcbccocda
together at	ehbdddkddpddc
together in	hcccccmbnicdc
together with	hdkfjhcjddled
told him	ZbbcocZbbamdn
told me	kdmcdjjjdfedb
told my	bmjdcdadbqddc
told that	hkbdcdacmnddc
told the	ZnZcbcZbmYbcp
told them	acmccncbckdec
told to	ZaibbaZqnYabZ
told us	kmbcmabkckddc
told you	kdocbdccbfcdm
tomorrow 0	ZaZbbZXraZZam
tomorrow ?	fnhocdeccccdb
tonight at	bbbbcaZqbaoca
too and	aibmkmaccbmdc
too little	ndbcddcddmddc
too long	amaclcabbZbco
too much	ecfecjobccjmb
too so	bcZcacmbbpccb
took a	cdldcmkedcdee
took me	bbbccdqbbZndc
took the	lcadccbcZpccc
tool for	mabbqbjbcbbab
tool that	bdddkdqcdcdec
top of	dlobcakclbbdb
top up	bdddeebdedqdc
toronto and	ccqdccabbjccb
tot de	lncdjcbcccccb
touch since	mkbdcdmccbddd
touch with	dajbqcabcabbb
touched me	bbZccclbamncb
tour of	ZaabbcmobnZbZ
town and	lcaacchbcqfaa
town hall	lbbbcbZrbZbbk
trabalho e	mbacccbccokab
trade fair	bckccbaanacdn
train and	mmcddcbldcdec
train to	dbbcbcZabnbbo
trained in	Yaaacomaanbba
trainer for	Ycederddddddc
trainer s	bmcddlaccmjdc
training budget	YbbbcppacabcZ
transfer the	accbdZabcbscb
transfer to	ccededceedpcc
translation company	acnccllccccdc
translation of	ncbccbpacbZcb
translators and	Zaabommbcbacb
transmit the	ldcdedcddcodc
travel and	lbbZcombcbbca
travel paid	ocdcelcddeddd
travel to	pccclcbccdded
tre anni	bpccbdcclcccc
treating you	amaccckmaocba
tres dias	nccdednddddcc
tres meses	kocdddcdcdddc
trial and	XnbolbYabbmbZ
trial ends	bcccdcYcdcbrY
trial would	bccccbmlmbcdc
tried to	bccdkbbackbco
trip to	obcddccddmdec
trois jours	pbcddcbnccccb
truck and	aoabnbacmZbcb
true that	bcZdcdbdpkcab
trust you	bamcdnnacbbcc
try again	ZjpbbbjbaXZpY
try it	acccnlpbcbccb
try our	aaYanaonbaaaa
try to	bemmhjbcccbmc
trying to	ccajdcbcpnkcc
tu perfil	clkdeddddcklc
tuesday ?	anlcccoccacdb
tuesday about	kmbcddmldccdc
tuesday and	mmbmnZZacbbda
tuesday at	dbbmcbkmbabbl
tuesday or	bcbmddpddcddc
tuesday s	ccZcccancpdcb
tuo profilo	cdodddcddccnb
turn it	hbbconicbbbdb
turn off	bcbbbbaacbqmc
turn the	nbacccmcbnbcb
turned me	abocbcabjlbca
turns out	bcnmcdjccbcec
turns up	oalccdlccbcdb
tutor for	Ybdcdrcacdcdb
twee jaar	arbccZabbbcbb
twelve people	bbmdcmbncbccc
twelve years	ccmdddaccodda
twenty minutes	fbkpbiadoZbca
twenty years	bcokcdkcbfcdc
twice a	Zbblbqibibhdb
twice and	bnkcdcbcdmcdb
twice in	abjnbbZbcoccb
twice so	ZbnbbnYaambca
two afternoons	qbbnbbbcbbcdb
two are	amnccckdcccdc
two candidates	bcacccebcabaq
two children	Zjaabbmanabcn
two dates	accodbncdccdc
two day	lbccdqacdccdc
two days	odcccpcccbedf
two evenings	ZbbncokZbbccb
two factories	nccdjclccdcdc
two free	acdcddmndcblb
two hearings	pjccdcbdddded
two hours	Zbbqjpaecchcc
two interviews	bpclcdcdcdddc
two minutes	YbaambplmalbZ
two months	ndbcclhckbkdb
two more	Yaaapadbcbacq
two nights	kjcZdqbbdcccc
two of	eikceijkcicie
two or	pckicccdcbcjc
two pages	YmabaldbnZbcn
two parts	ndddebjddedee
two people	efacdlokbbede
two places	cbbcdcoabaocc
two references	nanddjadccddc
two sessions	ZabnbiZocbbcb
two things	ocaclccccbcdb
two times	kmcddcbbcabdo
two to	pccbdcmdddcdc
two week	njbcclalkbccb
two weekends	nnbanbabcbaca
two weeks	pdbccjmbebbcm
two winters	decejeddkmeee
two with	nbcbmckbccccb
two year	Zpbdccbcoaddc
two years	dmecncdcmjccc
tx 0	mnadeebeddded
type of	dkodeecdddddd
u een	kbbpblZacbabb
u in	pbbmbambbbZca
uber 0	abbbcbZncbmbn
uber die	kblocbebbbbcb
uberweisen sie	cbccccbcdcncm
uit het	bbYcbbZbnpjaZ
um cafe	abqmbbZbcgbbb
um die	ambcnbmcbbbca
uma entrevista	dddledcdocddc
uma hora	bbcpclbbdcbcc
uma ideia	Zblbpbabbaaba
un 0	ccddkdcdddodc
un analista	fodeeddeeeedd
un appel	aaolcbmbbcbca
un azienda	bpccdccdldddc
un cafe	cjncejiccldcc
un caffe	bcqcccbbcncbb
un client	kccddeidkdjmd
un cliente	mccmdkiddddkc
un data	hodeeededeede
un de	acamccacnncbb
un devis	lcccccpccccab
un entretien	bcclccbnpccbb
un idea	acacqcabbbcca
un ora	bdcncneadcccb
un perito	Zccqcabcccccb
un petit	mblcccimbaccb
un poste	cnncdccclcccc
un posto	dodmddddddddd
un proyecto	oancmcbccbcba
un puesto	ZZoaaaaanYanZ
un qui	bccdnncclccdb
un stage	cccdcccdpcddc
una llamada	ddqiddcdccddc
una mano	ncbcncbcmbccb
una oportunidad	bbnbbbanlbcba
una persona	nccdndcdcdjdc
una startup	dddeoedeeeeed
una telefonata	Zbanbblbnabca
unable to	bcccdcocddacn
uncle s	bccdbaZabbrca
und 0	cccdldkcdcbco
und ab	ccnenedeedddd
und die	lbccldcdmccdl
und ein	djdelkdekdeed
und habe	ccmdccbdmbncb
und ich	mdcemdcdldded
und mochte	obabcbYbpZbba
und suche	dddencdeldeed
under 0	bbbcdcmmcabbn
under a	liblldbdlccdc
under it	alZcccaacqbba
under the	dcbcebbaclnco
under you	bqbdddbclbcdc
under your	bjbcccbdlnndc
understand how	acbqdbkclcbdc
understand that	lcdbldlddddee
understand the	bcjdpcadddcdc
understand what	cdncddadbnbed
understand you	mbpdccbccbddc
understand your	bbmdccqdbbddc
union in	mlcdddnccacdc
unit in	cqbdddcdddded
university and	bccolaZanbZdb
university s	abcdpbbmcbddd
unless you	bcccdchbdckpZ
unlimited income	bbbbcbYbcbrbZ
unpaid>benefit	aaZbbYXnYbapZ
unpaid>client	cdcddbacdpbea
unpaid>connect	ZaZaZqYmaYaZZ
unpaid>content	ZbabqXZfcbacb
unpaid>equity	cccdsccbccddc
unpaid>event	bcadbbaZbsbca
unpaid>freelance	eeeeeddneeedd
unpaid>funding	dadeoddcedddc
unpaid>i-am	ZbabanYnqZbcb
unpaid>part-time	abbbcbapabcbb
unpaid>pay-first	ZbbabZYZbZYZp
unpaid>pay-word	cbcbkmcrccbba
unpaid>permanent	dbddplccddddd
unpaid>recruiter	bZYcaaXZYbZqZ
unpaid>requirements	iaacqbbaccccc
unpaid>role	pbcbbaaadccdb
unpaid>run-code	pccbccbbdccdc
unpaid>seeks	abccboanbbcba
unpaid>sell-cta	eccccbrkdcbca
unpaid>site-notice	acbcnoaZbbbZa
unpaid>speak	bdbbbZaocccdb
unpaid>start	YbabbqZZnabca
unpaid>teach	abccbqZmbacca
unpaid>wants-job	nbbcbbabobcda
unpaid>we	Zaabkkascabca
unpaid>we-help	YaabaoYocbaba
unpaid>you	Zbbbranlibbcb
unpaid>your-profile	aaccbpZYddbdc
until 0	dcikcabqcjbcd
until friday	ZmbbcccpcejnZ
until i	ZbmbobZbaZnca
until it	mbbbnblcbblcb
until june	obbbbmnbbbcca
until september	cbanbbaabZbcp
until sunday	YmbcbbZmbbmbn
until the	lcgckbkjccccn
until we	padeeekdddded
until you	bcbccmllcabkm
up !	ZbYaoaYZanmZY
up 0	pbccbbaZccpdb
up ?	acocldlcdeccj
up a	lflcicjicjidb
up and	njcmbbaobcbce
up as	nbiccbabnbicb
up at	kbalebdjlhccm
up before	mccccbkmdccdc
up by	mccdcccpdblca
up for	ihjjjhckfjccd
up from	bccnbcnbbblce
up front	nbbbcmiccamcb
up in	lblcecjbdndkb
up on	eieheekiikcch
up our	amlccdnbckcca
up the	ekccchdbcoibm
up to	kfeddejgcfehl
up twice	kbpZbbZbbZbbm
up when	bZjbbclocmbba
up with	eddmddodcdccc
up you	maacZZqbbabcb
up your	Zbcccapccalcl
update the	acjcdccdcbbcp
updated cv	hZqcddbdcdccb
updated resume	nemdeeceddddd
upon acceptance	jcccdpbcdbddc
upon the	dkcddlmdblcec
urgent requirement	ocldeededdcdc
us !	ZbaablXmbWlok
us $	fZbabnpabcbcb
us 0	accbmcpbdcidj
us ?	ckifeqegccbcb
us a	nlbkehdbcbcck
us about	ecbqcmZicbcdc
us an	odcddcidecdec
us and	mekjkcbmhbbfb
us as	fldckkbcdcjdl
us at	modjbbYblobba
us both	cbjdqdbccjcdc
us by	pkbcdcadckccl
us can	jccclcacdoccc
us for	obelibamcdjdb
us has	ncccmdbdddded
us if	ebaocaZacabbp
us in	kllicbdjbedck
us is	mcbbboabckcdc
us know	kcbcdjkbccbln
us on	ibbpcbddckbcm
us so	lmbkccacdmddc
us that	cZpbobadclccb
us the	dcbckiciddqbc
us they	acccdcpmdccdc
us through	ZkbpZbZccaZoa
us to	fljjccbccnddi
us until	kabdocabcbbdn
us what	qbambbckmabcb
us when	jcodcdbcdlcdd
us which	ZbZncaYnbYZan
us with	cdcdddpcdcedl
us you	lncccaldddgec
us your	mccmdbacdbobb
usd 0	kjbpddjcccecb
usd h	obdlejfdddcdc
use a	ablbboabcbncb
use for	acambblbbocdb
use it	bcboocdbcccmd
use our	acbbclrccbZcb
use the	mcbbcbakbpZmj
use to	bbrcacanbcccb
use your	baabbbZbbiqbn
used it	bcbpcdbdclddd
used to	ifbcldmccncib
used your	ccbdddcdomddd
using it	bbbcickabqbca
using our	YobZbqZaccacb
usual rate	pbbmdbaccbcca
uur per	mcdcddncddddc
ux 0	jmeeeedeeeeee
ux designer	klceddidfddlc
ux designerin	jnceedcdkdddd
va di	lmmdddccddddb
vacancies in	bZmcccacpabbb
vacancy and	cbadddbcnnddc
vacancy for	anadccfdqbdcb
vacancy in	ddbeedcdqccdd
vacancy is	bcoddccdmcccd
vaga efetiva	dpdeeeddddedd
valid for	aaaacZkZbaXsZ
validating a	nacodcabdcadc
value a	ddmneecedceed
value of	bdbcccnccknda
value your	abanacacloccb
van 0	cibemikccblck
van a	aanbbbkaobabY
van and	apbclcoccbcdb
van de	jbhbjbbllabbo
van een	kmcdlccddckdc
van het	Zaaabpoabaaai
van onze	occmdbahcckcb
van €	bcbpccabcbnca
vanaf 0	lcccccpccccca
vantage pay	ijfcedejldcmc
vast contract	cqcdddddedddd
ve 0	nbbbpbkccahca
ve a	iclkmdldlabcb
ve always	mlndccbdcbddd
ve an	oaaalkZcbacoa
ve applied	cbbdddbdrbddd
ve asked	nejcccbbbacdp
ve become	bbZccbZbarccb
ve been	ffjcididkljec
ve bought	mcacccmcbncdb
ve built	aiabpekbobcdb
ve completed	bcabdblZbalqb
ve done	bkdjfedinjcdd
ve ever	acocmkmbbZbcb
ve finally	dqcdcdbddcded
ve finished	bbaocdZclmccc
ve found	kbadfcaccqccl
ve gone	acbcmcocmZcdl
ve got	iejdlfkdiicdc
ve had	eladcbcillbcn
ve helped	bcaabbqncabca
ve inherited	abncbnaabZlcc
ve just	bnbekcmchkicc
ve kept	cdbdddmdindec
ve left	aZmmmcjbabbcl
ve looked	lbbcobdbbblcb
ve made	bkbcdcklcccdn
ve met	acacbclccpcdb
ve moved	ijcjccbccpcdk
ve my	acabamZanpbcZ
ve never	kkkccjbhemcdb
ve nine	Zcbacarcbccdc
ve no	mbjfmcikkbcdb
ve nothing	bcpccdacnbdec
ve noticed	anbdcdnccmcdb
ve one	blccdckmZnddb
ve only	abndmcbcbcndc
ve opened	alabbbkncanZa
ve paid	bcbbdcZbdcpbn
ve placed	ccndddmdcbded
ve printed	bccdccaccrcca
ve probably	ancdcdodcdced
ve published	abbccpZobZccb
ve put	ecbdkcjocjcic
ve raised	anbchdndcccdc
ve read	djbccelablcco
ve received	acabccZbbakno
ve run	irbnbcZcbbccb
ve sat	cklddeleddefe
ve saved	bdcdodkddddee
ve seen	kiicdkickkica
ve sent	acZcccYcnlpca
ve sold	abZcpcmbbdcca
ve spent	akbcncdblmccb
ve started	bcacfcasbeccb
ve still	ccalddbcbpcdc
ve stopped	cdbdddbdcqded
ve taken	gcmcfcbncfcdc
ve the	achcokbblbbdb
ve three	nkmcccmbbabca
ve time	obbdacacjlcdc
ve to	kbkbcbZcaoccb
ve told	jamcjcabbnbcn
ve tried	icadccpcbicdb
ve two	Zjabmlobcabmb
ve used	ikbnccbdnecdc
ve won	pcbcmcaccbcdb
ve worked	fkjkccbeklddc
ve written	aaibiclobjccb
verification code	bcbcdccccZmao
verification is	ccbcdcccdbZqa
verify your	bcbbdcabcbiqa
very good	ckpclklbbZbcb
very happy	bmbcccacjmndc
very much	ncamcbZmckbba
very sad	klbddcccdncdc
very small	aabcrcZcbbbdb
very well	ZmmjbbZbcbcco
vesting over	bcccqdcdddded
vi que	bcjddcpcncccb
via our	oddcddlceedcc
vice president	bnaccdmdckddc
video 0	YbaqbaXZbaaoY
video and	bccZdelqbccdc
video course	bcccbkZrbabcb
video on	aZabbopaaZacb
video with	aobmcaibccbdb
video you	cccqdcbcccbdd
view and	bmcddckecmdee
view as	abZcmcZcloccc
view of	bmlccnbkbjccb
view on	bccndabncmccb
viewed by	dccdedbcccdqb
viewed your	acacdcbcdbcra
village hall	ocbcbcbcdbddn
virtual coffee	bmaccdpccadcd
visa 0	aabccbZbnbpcb
visa and	YnlbcZabcbqcb
visa any	qaceeededdded
visa is	bjbdcdacnbncb
visa status	objeeededdeee
visit the	ndddddbeeemdc
visit to	njbdddlcdbcdd
visit us	lpaccdenbZacb
visits per	cabbcqbbbbbcc
visto tu	ndldddbdbcdmc
von 0	jcchddjdccqcc
von zu	meeefeeeeeiee
voor 0	lecdimocccccb
voor de	lbbacalbccpcb
voor een	obeomcbcccccb
voor het	bbbcclbncpbba
voor mijn	mnbcclakcbcdc
voor ons	lbbacqabccbcb
voor onze	Zbcnljbfccccb
voor u	apbbbbcbbanba
voor uw	acbbcbrccbbca
vor dem	nddmddddddded
vote for	bdcddbbncancb
votre compte	acccdbbcdcrja
votre nom	acnmcbacbbmcb
votre profil	cdmdedcddclnc
votre tarif	nddnedcddeddd
vouch for	cbbdddleqbddc
voucher for	acambbpabbbca
vous ?	ohbocbabfbbba
vous a	bbmcmbblmabba
vous avez	dbZenbakpbbma
vous aviez	kddmdcmccdcdd
vous d	elcedncldcddc
vous de	idcdddddpchck
vous en	mlcdcccdcdndc
vous est	lnbncbccccbcb
vous etes	Zblcbbmbbaoma
vous laisse	Zbacccqbcbmba
vous le	bcbacbocclbob
vous que	aoomcaZcbbbZa
vous un	mbmcdcoccbcab
w 0	doecncabcbcdc
w d	kncdddcdccdlc
w2 or	paddeedeeeddd
w:!	cefddcilcpjcb
w:$	kjbmdllccbmcb
w:%	bdbbpdnebbmdc
w:0	kjbjfkiicbjhh
w:?	jfliiikckdcbd
w:EMAIL	aracccnaaacaa
w:EMOJI	ehmbbbbmcjkbk
w:URL	aeejcdiolboaa
w:a	jhfjiiiffdeec
w:a1	aqabcambaZbba
w:aan	bjedcmjijefkb
w:aanbevelen	dcceddcdpcedd
w:aanbeveling	cdddddcdcdndc
w:aanbevolen	baZcbcbbpabba
w:aanbieden	qcdeddcecdddd
w:aanbod	bobcccabcbcba
w:aandacht	bbbccocbccccb
w:aandelen	baccrcbccccdb
w:aangenaam	aaaabZZZboaZZ
w:aangenomen	aabbbaanbZqbZ
w:aangifte	dodeeeddeeedd
w:aanmelding	bbbcccbZcaboZ
w:aannam	decedepecceed
w:aanneemt	odcdddcdcccdc
w:aannemers	Zapbbbabaabca
w:aanpassen	aaabbbaZbaboZ
w:aanschuiven	ZbZZaZZpbaaaZ
w:aanstelling	coccdbbcccccd
w:aanvraag	qbcdddccdcdcb
w:aanwezig	bcccdobadcccb
w:aarhus	ambccnoZbaZca
w:ab	jbidhbillbcnb
w:abandonnes	bccbbcoadccca
w:abap	cabccnbboZbnZ
w:abara	ccncddmdbcddd
w:abba	nZaaYZZaoZabY
w:abbia	acaccdacoaccb
w:abbiamo	okkbgalbbjbba
w:abbonamento	cdcdddbcdccna
w:abbraccio	ZaaaaaaaZpaaZ
w:abeilles	abbYbpZabbabb
w:abena	cmbdcdoecZeed
w:abend	dndddmddddded
w:abende	bccccmbncbcca
w:abends	lZablnaanZbbZ
w:aber	YlZanmYmZlZaY
w:abertas	cbbcdabobccbb
w:aberto	ncmdddbddbcbc
w:abfullanlage	ocbccbbcdbccb
w:abgabe	cbdcdocZdcddc
w:abgelegt	cbpYddacbcccb
w:abgerechnet	ocdmdcccdcddc
w:abgerufen	pddcddcdedddc
w:abgesagt	pcbcdbbcbabca
w:abgeschlossen	bbbcobabbabba
w:abgestellt	bbccccbbcbcco
w:abholung	bbbbcbaababao
w:abidjan	bcncddacbanbb
w:abierta	lddeeendddeed
w:abierto	abmccbabbZZZp
w:abilio	Zccbccaaccbbo
w:abilitante	accccaoZbbbcb
w:abitiamo	ababbbabbpbbZ
w:ablaufen	ccbdadbcrbcdb
w:able	nclkbbbbmibce
w:ablehnen	bcbdddbccccqc
w:ablosung	neeeeedeeedee
w:aboard	cdddddbcddpdb
w:abona	ZbZodcbcccbcb
w:abonan	occddcacddcdb
w:abonneer	bcaccbbobZbaa
w:abonnement	abbbbbZnbaapY
w:abonneren	cdbdccaocbcca
w:abonnez	bcaccbbobabba
w:abonnieren	cdcddccncbccb
w:abord	cbccccbcccocb
w:about	ieklffcldkccc
w:above	conblaedddbca
w:abra	ncdeddcdddddd
w:abraco	abZcccabbqbZZ
w:abrazo	ndddeddddcddc
w:abre	ZraabeZZbaabZ
w:abrechnung	nccncbbccdccc
w:abri	abbbcboccbacb
w:abril	mncdccablcccb
w:abrimos	blbcmbZncbcbm
w:abrir	ZmqaaaZaaZmaZ
w:abriram	ccbcdcobccccb
w:abrirem	abpbbbabbabab
w:abriu	Zpbcccacnbcbb
w:abroad	Zaoiibkciapba
w:abschluss	aqcdccbabcbZb
w:absence	ccbcedmdncdee
w:absolutely	abbbccnbabado
w:absprache	oadddcccddddc
w:abstracts	bcbccZaqcaZba
w:abteilung	cpbdddbdmbdcc
w:abtippen	abdccbbcbbpZa
w:abu	bcodccanbbded
w:abuelo	ndddeddddcddc
w:abundancia	abbbbbabbboaa
w:acaba	eoaabZjaeaaoY
w:acabamos	aYabpbaabbbba
w:acaban	bcbbccbbcboba
w:acabei	abacccabapbba
w:acabo	bbbcbbabbobca
w:acabou	ZbpbabZaaZaaa
w:academia	ncaccbabnacca
w:academic	aoaojbaababcb
w:academie	bcbcbcocbbbcb
w:academy	Zlcccoajccgmb
w:acca	aaabcbZbqaZbb
w:accanto	abacbbZbZpbba
w:acceden	bcbbcbaocbbba
w:accedi	ZaabaaaaaaaoZ
w:accelerator	YabbpaYncmbca
w:accept	nbalclkablcla
w:acceptance	bjbcconbcfbcb
w:accepte	lccjdcbbllcnb
w:accepted	dbabcfalbncol
w:accepter	bbbccbaababra
w:accepterait	cobcbcbbcbbbb
w:accepteren	ccccdcbbcpcaa
w:accepteriez	ccbecpabpbcca
w:accepting	behjdcljckkkb
w:accepts	XbZabaYboanbn
w:acceso	occddcacddcdb
w:access	kbkklbacbanbn
w:accessibility	oabccmZbbabda
w:accesso	ZZZZaZYYaYZqh
w:accetta	pacddnbccdccb
w:accettato	bcbcdcbbcocna
w:accetterebbe	naZobaZaaZaaZ
w:accetterei	ababbbabpabba
w:accident	abbbbbaZcbrbY
w:acciones	eceemeedeeeed
w:accommodation	omacddbdddkcb
w:accompagne	abpbabYbZZbaZ
w:accord	mcbndcbkcmdcc
w:accordance	amccdjabccncl
w:according	oekbckebccbcl
w:accordo	lbambbZbanbaZ
w:account	ecbccbebbdrmd
w:accountant	jeclabdllabal
w:accountants	ZaaZbaqoanaaY
w:accounting	ZlZakedamZZbp
w:accounts	mlbbebamlbkjd
w:accra	ldcaejijanbbZ
w:accreditati	ZaaobZZaaZaaZ
w:accredited	accbccYoccpba
w:accueille	bYabbnaaobaba
w:accuracy	Zbbbccqccacdb
w:aceita	XZZqamZZaZZaZ
w:aceitar	ecbcccbbcncpZ
w:aceitaria	nbmcfbamcbccb
w:aceitou	bcbddcbcdbcqZ
w:aceitunas	ZbZbbbZbaZaap
w:aceleradora	ddddndcdddcee
w:aceptado	cdcdddccdbdpa
w:aceptan	ddcddbadocddc
w:aceptar	bcacccbbbecqZ
w:aceptarian	bbbcbbabobcba
w:aceptarias	qbddedbdddacb
w:acesso	ncbcccbbcaboZ
w:achat	ddeneccdeeded
w:acheteur	bobddccdcccdb
w:acheve	pccdddcdccdcc
w:achieng	nbdbbdncdccdc
w:achou	bcobbbbbcbbcb
w:acht	jfbnboaacbkca
w:achter	kcbccbammbccm
w:achterberg	ooabbbacbccba
w:achterhoek	abZcbbaZapbba
w:achttien	bbZcbcbboabba
w:acompanho	abZcccbbbpbZZ
w:aconselha	abbcbcabobbcb
w:acores	abbcbbbcoabcb
w:acoustique	apZbbbacabbba
w:acqua	aaZaZaYoZaYan
w:acquaintance	mjcabcacdcncc
w:acquainted	bbncldakbnbdb
w:acquire	ZabbcpZZbarba
w:acquiring	acabcombdcbcc
w:acquisition	bnoccdadbbccc
w:acquisti	bcccccnncckcb
w:acres	qbabbaZaaZabZ
w:across	dineciegcndcc
w:act	caicmlbanZmac
w:acte	cccdcdddccodc
w:actes	obbcccbcbcdcb
w:acteurs	bbocbbabaacba
w:action	cbcacbdabaflq
w:actions	ccddqdccecddd
w:activation	acbbccZccarbb
w:active	aajcccacccona
w:actively	bcqbccZcZXccb
w:activeren	cdddedcdedndc
w:activite	bbabaaYooaaaa
w:activity	Zbakdlabcbloa
w:actor	qccbcmaZccccb
w:actual	Ymjckcoccbcdb
w:actualizado	bcoeeedeccdbd
w:actualizamos	abocccaZcbbcb
w:actually	alknjmbbbkccb
w:actuarial	iXYYZqXnYYZZY
w:actuaries	acnbZbnnbYbba
w:actuary	kobckbbcncecc
w:actuelle	pccdddcdccdcc
w:actuellement	bacdccqcccccb
w:acudir	bcbbccbbbbbbo
w:acuerdas	qdcddcbddcdcc
w:ad	jnabbinaaefna
w:adaeze	pbddcdcedcdee
w:add	admccbebflloc
w:added	bacbbbaafZltY
w:adding	kqbacbabbnamZ
w:addition	bocdddcdccldc
w:additional	bcccdclbdcodd
w:address	abdcbdblieonb
w:addresses	nbaacbocbaZba
w:adelanta	bbbbccabcbbbo
w:adelantaria	cddddecdddned
w:adesso	mbnblbabjaaca
w:adiada	Yccbccaacbbbp
w:adjointe	aocccZcdbcccc
w:adjunct	ccdcdqccdcddc
w:adjunta	brcdccZcccbbb
w:adjunto	Yaaabahalaiap
w:adjuster	ZkZbbbZanbeao
w:adjusters	abobYbinbYbba
w:adler	bcbacobZancbb
w:admin	ZoZljbebaZomZ
w:administrateur	ZZbabZaabbpbZ
w:administratiekosten	bZccbcbccapba
w:administration	lblbcambilcbb
w:administrative	bdccdclddcncb
w:administrator	jobcdcccikmcc
w:admiration	bbldoccdccddd
w:admire	ZkibabZalpbaZ
w:admired	aoZccaaZbqZcb
w:admiro	abZcccbbbpbZZ
w:admission	ZaabaaZpbZnaY
w:admissions	maZbcbpbabccb
w:admit	bbmdddbdcnjdc
w:admitida	babbccaccaoca
w:adoeceu	obdccabcdcadc
w:adoquines	abbcbbaZbbbbo
w:adorar	aaabbpZZaZaZZ
w:adoraram	bbbcbbabbobbZ
w:adoravamos	adcadobcdcccb
w:adore	bcbcbccdobccb
w:adormeceram	ccddnccdddded
w:ados	acdbdobadcbcb
w:adres	acbcccoccccba
w:adresse	YZYZaZYZZYlok
w:adresser	Zbcccancnccdc
w:adresses	ababbaapaZaaZ
w:ads	maabmbkndakcb
w:aduana	bbacbcacbaocb
w:adult	akccbYapcbacb
w:adults	cbbbcpaabbccn
w:advance	bbcbbrZabarcc
w:advanced	ZaabclnibZpaa
w:advert	ZrZbmcZbmaccb
w:advertise	aoncccacbZbma
w:advertised	bopccckcbacbb
w:advertisement	acccdcklbbbqa
w:advertising	cbkddlmkcbidc
w:adverts	ZaZbcbmqbaaZa
w:advice	bbaanbbdopcdb
w:advies	abaobaablZbbZ
w:advise	iakmiipakabba
w:advised	bbbdnckclbcdc
w:adviser	kdamabpbbeecb
w:advisers	ibZfannlbZabZ
w:advising	cbZqbbabbbccc
w:advisor	YZjqpYXZaZZaZ
w:advisory	ZZasoacabbala
w:advocacia	ZZapaaaabaZba
w:advocatenkantoor	abbobbabcbbca
w:advogados	accodabcdcbcc
w:aed	nmbeeibecckdb
w:af	kdaakaYZbZZnm
w:affiancarci	obbdddbcccdca
w:affiche	pcbcbbbccbbca
w:affidavit	abbcbcbcbbqdb
w:affideremmo	rccbcabccabba
w:affittarle	pcacbcZcaacca
w:affitti	ocbbcjabbknba
w:afford	nkabijmbbabba
w:affut	bbadccbcobccc
w:afgelopen	aaaobbZbbabba
w:afilias	bcdbacacddodc
w:aflevering	bccccbapcbbba
w:afraid	dkjcmkbfjlbca
w:africa	lcknccYcddcdc
w:afspraak	ZbaabbXabaaZr
w:afstand	bcdcocaccccdc
w:after	clkhcdkfckjcc
w:afternoon	lmjcddlkbabck
w:afternoons	qaaoaoabbZbca
w:afterwards	kabilbfmclajd
w:again	hknicfcfccbem
w:against	keZadjalbilfm
w:age	maabboZabZfbn
w:aged	ZbjacoYbbbobZ
w:agencies	cjldcboldhbcb
w:agency	mllbcbmdjdccd
w:agenda	fiabbbmdmobba
w:agendamos	Zbcbdbodccbcb
w:agent	ZbdibbZbjctja
w:agente	baaddboadcbcc
w:agents	hbZenknmbYZbZ
w:agenzia	ZabaaaZbaapba
w:ages	afdbcjdcjmccn
w:aggiorna	ZaZaaZZZZYZpY
w:aggiornamento	abbaboabcbbba
w:aggiornato	bapdccbcbacab
w:aggiorniamo	abobcbbbabcba
w:aggiungerla	ZbacbaZbapbbZ
w:aggiungo	abZcbbabaonaZ
w:agile	bbamcZZolYbbb
w:agli	anaaboaaaabba
w:agnieszka	YbaabaabbZabp
w:ago	dkblcchiepcdb
w:agora	YmXbnaZammZaY
w:agosto	ZlaabZqZbaZal
w:agota	abacbbpbbaaaZ
w:agrade	aaoabbaaaabaZ
w:agradecer	YaZZaaZZZZZpY
w:agradeceran	bcccboabccccc
w:agradeceria	abZbacaboZbab
w:agradecimento	cccnccbcccccc
w:agradecimiento	cdcndcccddcdc
w:agree	jhakbbfkbmboZ
w:agreeable	mcknccbcccbdb
w:agreed	olbiiebbbabbn
w:agreement	oeacibdbabbcq
w:agri	cbmdmecedddde
w:agricoltura	Zaapbaabbabaa
w:agricultor	cdddnccdddded
w:agricultural	Ybbaapdacabca
w:agriturismo	pcacbcZcaacca
w:agro	bbocdcbcbbbaa
w:agronomist	omabbaZaaZboa
w:agrupamento	nddeeddedeeec
w:agua	ZmZaaZYZaZZaq
w:aguardamos	dpeeedbeeeddd
w:aguardo	ZaZabbpaaZZZZ
w:aguas	aaZbbbZabpaaZ
w:aguentando	bbZbbcabapbba
w:ah	alZcbcaacobaa
w:ahead	lcqbkcbbcbnca
w:ahi	cdcdddcdcqccb
w:ahora	mancbbhblZbnZ
w:ahorra	bddcdcqdddbdc
w:ahorro	coceeemdddddd
w:ai	cbldmcmlibjbb
w:aid	ajecnpackabca
w:aiderait	bcbbcbaodaccb
w:aidons	dedcedpdeedec
w:ailleurs	cecedepedcede
w:aime	ccbcdabbbqcba
w:aimerais	cdbddcodmcddc
w:aimerait	nbabboaabbaba
w:aimeriez	abpbabYbZabaZ
w:aimez	abZbaaZapZbaa
w:ain	bncdcdmcddbec
w:ainda	nlccdcmcdcedc
w:air	cZblZmdraZabZ
w:airbnb	bbbcmcabcboca
w:aircraft	ccmdddbclcmdd
w:aires	bcodbcabbbbda
w:airflow	fkidcncgmbccb
w:airline	YZjonbbZlaaba
w:airport	keabbbabjmpcZ
w:aisle	obbbbaabbncca
w:ait	bcccnccdccndc
w:aiutiamo	dedcddpcddddc
w:aiuto	mddddbneddded
w:ajeno	bbbobbbcZbbcb
w:ajoute	cbacbcaccpcbb
w:ajuda	mbaboZabaaZaa
w:ajudamos	ddccddpdddddc
w:ajudei	ZbbbabZbaapbb
w:ajudo	cdceeeoedddee
w:akademie	abcacoaacbbca
w:akkoord	bobcccabcbcca
w:akten	pccccbZcccbcb
w:aktenordnern	occcccbcdccbb
w:aktionspreis	aaabcbpaabbcZ
w:aktiv	cbpYddacbbccb
w:aktualisiert	aaaaaaZZbZaoZ
w:aktuell	ZloabamaaaaZZ
w:al	fhcgjfgjcdnhc
w:alaikum	bbbddcabqaacc
w:alameda	oddcdcccddcbc
w:alarm	abbcccabokbcn
w:alastair	ccodddcedceee
w:alb	bobbcbabbbbca
w:albanese	aaacbcacpZbbb
w:albania	XZaZaYraaaaaZ
w:albergatori	bcbocbabccbcb
w:alberghiero	aamabaZaoZaaZ
w:albergo	cddcdodcddcdc
w:albo	qdcdddcdddddc
w:alcanzado	ZaabbbaaaYZpY
w:alcanzo	ababbaZaaYapY
w:alcun	cddcddneddded
w:alcune	ZapacaZbbabba
w:aldana	ncdcdcacdemdd
w:alegria	aaZbbbaaaobbZ
w:alemania	aZYaaaaapZaZZ
w:alergias	ZbbacpaZbaabZ
w:alert	adabccZdbZZsi
w:alerts	YaZnaboZbZaoZ
w:alex	ocmcdZcdcdcee
w:alfandega	abcbbbacbbocb
w:algarve	bpabbbbcbbbcb
w:algo	nbmbcbabnmbbZ
w:algorithm	abbmbZZZbaqbZ
w:algorithmus	bcccccbbccobb
w:algoritmo	YanoaZYZaanbZ
w:algos	ccddpdccecddd
w:alguem	pZabbaZboabbZ
w:alguien	jbaknaZbpaabj
w:algum	ZmmaaZZZoaabZ
w:alguma	Zbbcbcabpbbcb
w:algun	ZmZbbaaaaoaaZ
w:alguna	ZaZbababpZaab
w:algunas	bbocdcbccbcab
w:aligns	abqbdcZcccbba
w:alike	clZcbcabarccb
w:alimentacao	cqbdddcdccdcc
w:alimentacion	ZabaacpabaZaa
w:alinha	pbdccabcdcadc
w:alive	bnbcocZcbbbdc
w:all	dhjjdedkdkhdg
w:alla	dbncclahbkjbk
w:alle	eaabjaZpacaeo
w:alleen	ZamapkkZYZZaZ
w:allegato	YnZaaaZZaZZZo
w:allego	Zbabbbaanaaao
w:allein	cbcdoccdbccdc
w:allemaal	aapbbbabaaccb
w:allergies	ababcbZacZbbq
w:allergiques	bbbbcbbabbbbo
w:alles	bioccchcilckb
w:allez	ccccdccbddocb
w:alli	dededepdddeed
w:allocation	Zbbobbabbbnca
w:alloggio	aqabbaabbbbba
w:allotment	YaZaaoZZaZZap
w:allotments	maZbkbaoakbbY
w:allow	jmYababbalebn
w:allowance	ZrabhnZZcbnca
w:allowed	domkbbeclbccb
w:allows	qbbaaoYababca
w:almacen	cccdacocdccdc
w:almeno	ccddnccddeded
w:almeria	pabbbbbababba
w:almoco	condddbcdcdcc
w:almost	ikZccckblacnc
w:alocar	aaccdcrccbbcb
w:aloeproducten	ccddddbddcodc
w:alojamiento	pbbbccbcbbbbb
w:alone	bbcaknbobkbcc
w:along	bbckldbbonccc
w:alors	abpccbaaaZbba
w:aloud	aoanbcZbcmbbb
w:alquilanos	ZbcacZYbcapZZ
w:alquiler	bbbcicbbccbco
w:already	bfhdikljbclic
w:alright	abdabcZbqZacb
w:als	bldeidjemdfec
w:alsjeblieft	abbbbbaaaaabo
w:also	iijdedejllcdc
w:alt	bbZcbcabbobca
w:alta	bbbbcbaocabba
w:alten	pdededdeeeded
w:alter	cdcddYaYapbcb
w:alterada	dddddccddcanb
w:altered	bdccdmccdccnb
w:alternados	bobcccbccbcca
w:alternance	bpdeddddkdedd
w:alternanza	bbZbbaZapZbba
w:alternas	occccbcdddbdd
w:alternate	bobcdmbcccddb
w:alternative	amlbcZacboccb
w:altes	ccbdcabbaoccb
w:altester	dddededepceed
w:although	efbdedddipccc
w:altijd	abrcbbabalbba
w:altogether	lZanboaaaaeca
w:altri	ocddccbdcdded
w:altrimenti	bccccbbbcboba
w:altro	cdcddenedcmdd
w:alugo	ZaZbZbZaaZpaZ
w:aluguel	eeeflfefefefe
w:aluguer	abbbcboccbbcb
w:aluminium	mjZqbaYaZZbbZ
w:alumni	aaZdbZarsYbZZ
w:alumnos	ddcddbbdocddc
w:alunos	abbbmnbbbbbca
w:alvarado	bcaacoaccndec
w:alvast	ccbcccbccboca
w:alverca	abbbcbbbcabbo
w:always	dkoccdbhcmdch
w:alzato	qbcdedcdcedcc
w:am	dhefdhhelkdci
w:ama	mbYbbbZaZlbbo
w:amanha	ZcekbbZaaZino
w:amazon	aabsbbcabblca
w:ambachten	ZaZapaYbZaaba
w:ambientato	aaababZpZaabZ
w:ambiente	cqcdddccdddcc
w:ambitious	Zcbabcladcocb
w:ambito	bdqdddcdccdcc
w:ambulance	miaoZYYnbaaba
w:ambulatorio	obbbbcbccbbcb
w:ame	ababoabbbbmbZ
w:amene	cecedepeddede
w:america	ancmccmccbadc
w:american	ZaabbibaZlqcZ
w:amersfoort	oaddddccddddc
w:ami	acabcaoZbbnba
w:amica	bobccbbcbbcba
w:amiche	ababbbabbboba
w:amici	bdddccacddndd
w:amico	bdcdddcdccodc
w:amies	ababbbaacbpba
w:amiga	anacbbmcbbnca
w:amigas	cccddcbcdcocb
w:amigos	deeeedodedeee
w:amin	ZkZZnZZnaZZan
w:amira	khcceckcbbcqc
w:aml	lnbbdbncccaca
w:ammalato	cdcdddcdndddd
w:amministrativo	bobbbbbcccccb
w:amministratore	bbbacaaabcobb
w:ammiro	cddcddneddded
w:among	aamciabikmcnc
w:amor	Zaabobaaoaaba
w:amorcage	bbcdndcdcccdc
w:amount	adcbecZbcbqbp
w:amounts	ebcbcbobddncc
w:ampa	occcccccccbcb
w:amparo	ccdcodbdddced
w:ampliarlo	pbcbdaacccccb
w:amrita	moZbbakaaYbnZ
w:an	jfclikjdicdec
w:ana	mlYcnbZcbabnb
w:anadido	bcacccabcacra
w:anaesthetist	ZloajbnbaZbca
w:analisaria	ocacbcabbbbcb
w:analisi	qcccdccccbgck
w:analist	incdddcddcdmc
w:analista	kmddddcdhddmc
w:analistas	Zbcccpalccacb
w:analisten	ZaabbaooaaabZ
w:analizzato	ZbabbbpbaaabZ
w:analysed	naaabblnaaaaa
w:analysis	maabcqdbnZbca
w:analyst	kncoccbchbddi
w:analyste	hoceddcejdedd
w:analysts	acdccnpncbcbc
w:analytics	jokcccblhacla
w:anand	ZapbnbZaZYabZ
w:anbei	ZbbbcbaZcabao
w:anbieten	coacncbbbbbcb
w:ancha	abbccaabcbZap
w:anche	maZbbZjakodae
w:anchor	dkchcccllkclc
w:anciennete	bocdccbccbccb
w:anciens	bcZccZbbboccb
w:ancora	pbnbbbabbobaZ
w:and	jihfjieffejdc
w:anda	aaapbZZbbbZbb
w:andas	bbpcccbcbbcaa
w:andata	ccoccdncYbccb
w:andato	ZaZaaZZZZYZpY
w:ander	bcndddbdncddc
w:andere	lnbcccocabbca
w:anderen	aZaccaabZqbaa
w:anderhalf	aaboaaaabaabZ
w:anders	bbacbcbbbobbb
w:anderungen	ZaZaaZZZaZapY
w:ando	ZaababaaoZbaZ
w:andrea	acbckcoddccdc
w:andreas	bbacccobboccb
w:andrebbe	mbmdccamcbcbb
w:android	jbcccbccnbncc
w:anerkannt	aabbcaaobaaba
w:anestesista	cnddddddddced
w:anexo	ZaaabaZZaZaZq
w:anexos	abbbcbZabpaaZ
w:anfahrt	pcbccbbbdbccb
w:anfang	oaZbbanaaabbZ
w:anfangen	apabbbabZabaa
w:anfrage	pcddddcdddcdc
w:angabe	acbdddbccccqc
w:angeben	aaYbaaZapZaaZ
w:angebot	lalbbamZaZaan
w:angebote	acncbbnbbaZba
w:angefangen	abacddpcbbcdb
w:angehangten	abbbcaaababao
w:angekommen	abZbbbZZapbaZ
w:angel	aabbtcZbbbccj
w:angela	bcaccdlcbaocb
w:angeles	abbbdcladcoca
w:angels	ZZZataWZXZabZ
w:angenommen	dddeedcbdcdpc
w:angepasst	abbbbbaababao
w:angesehen	dcbeedddacdrb
w:angestellt	aZaccdacZpbab
w:angezeigt	bcocccbccbcab
w:anglais	ocddcacdccbcd
w:angolano	abbcbcabobbcb
w:angry	keZlmbbhbnaca
w:angular	maaccdoccbcdb
w:anil	aqbcccaccaddc
w:anima	abcbnnaacbbca
w:animado	bqddddbddcddc
w:animal	kialcmkbbjcdb
w:animals	YoZaaaYZqYabZ
w:animaria	occbcaabcbbcb
w:animas	cccdmdpZddddc
w:animateur	acdbdobadcbcb
w:animation	lbblbbnmbbbcb
w:animator	YmaccbZbnacob
w:animators	XboZbaXpcZaca
w:animatrice	occdcccccdbdc
w:animer	bdedepcbddcdd
w:aniversario	abZbbbaaaqaaZ
w:anjo	aaabpbabcbbba
w:anlagenmechanikerin	aaZabaabaaapZ
w:anlass	ccoccdbcbbccb
w:anmelden	cddddcbqcbdaa
w:anmeldung	bcbcccbacbboa
w:annecy	oababoaacbbbZ
w:annee	kbabbamnbbaba
w:annehmen	abbacaaabaoaa
w:anneke	llmdceaddbdee
w:annex	naabbaZaaaaao
w:anni	brbcdacbnbbcb
w:annika	ackcccZbapcda
w:anniversaire	pbaacZaaaZabZ
w:anniversary	ZbabblZaamonZ
w:anno	ndmkdckdccddb
w:annonce	bcacccbbcaboZ
w:annoncer	cobbcccdcdccc
w:annotatie	cncdddcddddec
w:annotation	kbbccbqbcbbca
w:annotators	nmbZaYmYbaabZ
w:announce	ZaabcZjqbaaal
w:announced	lbobZcacbmccb
w:announcement	lcoccaZnbaacb
w:annoyed	aZqbccZbaacbb
w:annoying	bobdbdmdcbddc
w:annuaire	cdccbbZocbbbb
w:annual	jkefbmelcbdcd
w:annually	XZaabrZaaaaba
w:annuel	Zbbpbababbbbb
w:annum	aobnbblbcbccc
w:annusarci	acpZbaZbccccb
w:ano	eklmclabbncaZ
w:anonimiseren	bbbccabobaccc
w:anonyme	cccdcdodcccdc
w:anonymous	ZabtbfYablZbZ
w:anos	aqnbcbjbjlbba
w:another	bcklbcgbinbbn
w:anruf	ababcbobanbbZ
w:anrufen	cbmcdcncbcccb
w:ans	bljcmbZkogcba
w:ansatz	ocdcdbcdedded
w:anschliest	obcccbbccbbca
w:anschreiben	bocdddcdcdddc
w:ansehen	lbbcncbccbcoa
w:ansprechen	bcocccbcbbccb
w:anstellung	aqddedcdddddd
w:answer	cjjnbchcckelb
w:answered	akmlcbdbbmkka
w:answering	mbancacablabm
w:answers	ddloldjacZibd
w:ante	abcobbabdcbcb
w:antecedentes	oeeeedddeedee
w:anteile	baccqbbcbcccb
w:anteilen	Zabcoabbbbccb
w:antenna	oaZbbaYZaYZbn
w:anterior	Zbabbbnbbaaan
w:antes	jihbobbbcbnba
w:antichi	ocbcccacbbbdb
w:anticipa	aaabababaZpbZ
w:anticipare	acbbccocccbba
w:anticipate	obmcdcadddcbc
w:anticipation	bbqbbdaceccdc
w:anticipiamo	bbbcccobccbca
w:anticipo	ZaabbqZaaaZbZ
w:antigo	ZbaobaaZbaabY
w:antiguo	abbccbbccbZbo
w:antiguos	cdcobdddddddc
w:antivirus	abcbcbabccrba
w:anton	nYZZbbZaaYbpa
w:antwerp	ZpZccbabbobbb
w:antwerps	bobbddbcdccdc
w:antwort	Zbbmbbebbbbbo
w:antworten	bbocccZcbbbca
w:antwortet	bcbcccoccabcb
w:anuais	apcoccbcccbbb
w:anual	knbabaobbaZaa
w:anuales	cpdddccddcddb
w:anularla	bcbbccabbboba
w:anuncio	YZZaoZXZZYZnY
w:anuncios	aZYbaaoaaZaoZ
w:anwaltinnen	ccodcdbccbccb
w:anwaltskosten	ababbbabaapca
w:any	echjdcjcqccdc
w:anybody	ekkbiaZoiidbd
w:anymore	fcbcbbomcZbdb
w:anyone	ecdddcihqbbke
w:anything	bemldccincbic
w:anytime	YbnbbbXbpZaba
w:anyway	kjjcbbdcmildb
w:anywhere	llabcbacqkccb
w:anzi	bcbcboabbbbcb
w:ao	blbleakbmkdbf
w:aos	anabbZaabobbZ
w:apago	ddddndceeddee
w:aparece	accbbapbbbacb
w:apareceu	ZbZbnbabcaaoZ
w:aparecido	abacbbaabaapY
w:apart	kbahbccobpbca
w:apartment	olacccacldkdb
w:apellido	ddddddddedoZc
w:apenas	ccededcdddned
w:apero	ababbaapaZaaZ
w:aperta	cpcddecedeedd
w:aperte	bcodddccbcddc
w:aperto	abocbbanbabaZ
w:apetece	bbrcccbccbcbc
w:api	ZaocabnZaZccb
w:apicoltori	cddcdndcddcdc
w:apiece	kaaabnoabbaba
w:apitem	acbbcbbbcabbo
w:aplicado	cacdddccrbdbb
w:aplicar	bbbcbZZaapabZ
w:aplicativo	abYbpbaaaaabb
w:aplique	cccddbbcqbccc
w:apologies	ldijbcjjelicb
w:apologise	abjclbbccbdoj
w:apologised	bcacbcaccpdda
w:apontamentos	ccddnccdddded
w:apostila	caccccbccboca
w:apostou	bbbcocacbcccb
w:apotheke	occccbbbdcbca
w:apothekerinnen	bbbrdbbacccbb
w:apothekers	ZaaobaZbcbabb
w:app	lbairbdebbklb
w:apparently	YaZZaaYZbraYY
w:apparso	abbbcbbbbZaoZ
w:apparu	acacccabbaboa
w:appassionato	deddeeoeeceed
w:appeal	akfnccbccbmdl
w:appear	jbYkcblocbbkb
w:appearances	cdbbddbcdbcpb
w:appeared	acacclamcamna
w:appears	abbbcbabbmZrZ
w:appel	dblfbaeobbbbl
w:appelez	odddeccdcdcdc
w:appelle	ZqbccZbcbbbbb
w:appeltaart	bobcbcbdddbcc
w:appena	ZZabobpbbZbba
w:appetito	aaZaaaZoaZaZY
w:applaudit	abbccbabbobaa
w:apple	ZaabecYbbmrba
w:appli	ZaamoalZbYZaY
w:applicant	abbnbbYabcnoZ
w:applicants	aoYbmbjaaabna
w:application	cnbcefahnbdll
w:applications	YkabbbaroabnZ
w:applied	aljcckbboahjj
w:applies	XabZbZmabbjbo
w:appliquee	cZdcdoccccccc
w:apply	apccbbdnnbbjc
w:applying	aoaccanbobbcb
w:appoint	pkabdacbcambm
w:appointment	Zmcbcejibdlao
w:appointments	bbqcccZclacdb
w:apporter	bbdcdcccdbccn
w:appraisal	YaoabalZZYaZm
w:appraisers	YbZpanXZZaZba
w:appreciate	dbmmccicniccb
w:appreciated	bcaccabairccb
w:appreciation	bcamcclbbpcbb
w:apprendre	ZaabZpabZZabZ
w:apprenti	dccededepeeee
w:apprentice	YaYaZZXZriaaY
w:apprentices	XoYaZnXaoXZaY
w:apprenticeship	aoZcaaZbnZaba
w:apprezzato	acccccbcdcocb
w:approach	bmlcccnccbcdc
w:approaching	abnblbocbbbdc
w:approbation	aaZbabYapZabZ
w:appropriate	bbncbdbdnacdc
w:approval	klancbebcmgba
w:approvato	acbcbcbbbabbo
w:approve	YcabcbcbbamZs
w:approved	ldkblbZabamko
w:approx	pbbncbZbccbcb
w:approximately	lnbmkcabcjccc
w:apps	kbaqbclbbbicb
w:appuyer	Zabobaaababbb
w:apre	cobcccbbccccb
w:aprenda	bocccccdbdcdb
w:aprender	ZbaaaqYaZZabZ
w:aprendeu	ccrddcaccZdbb
w:apres	caZanlYkmZlaX
w:apresentamos	dpeeedbeeeddd
w:apresentar	mbbcmcnbcccca
w:apri	abbbcbabbappa
w:april	nlfdcbamlabbk
w:apriva	apbcbcbbbbbba
w:aprobo	pbbbcbacccadb
w:aprovacao	ccededcdddned
w:aprovada	pbdeeddeeeeee
w:aprovado	Zccbccaacbbbp
w:aprovou	oddeeeceeeded
w:apuntados	ZaapbZaaaaabY
w:apuntate	bbbbcaapbabaZ
w:apunto	cqcdedcddccdc
w:aquario	boaccbbbbbbba
w:aquariumbedarf	dddeoedeedeed
w:aquariumhal	bobcbcccddddc
w:aquela	ccddnccdddded
w:aquella	cdcdddcdcqccb
w:aqui	edlcccjlcmmaa
w:aquila	Zbbaboabcbaba
w:ar	mabddcpbbbZca
w:arable	XZYoZYYXZYZpY
w:aragon	bobccbbccaccb
w:arbeidsvoorwaardenvoorstel	apbabbZabZaaZ
w:arbeit	bmcddnlccccdb
w:arbeiten	bncdddcmkcjcb
w:arbeitet	Ybdbdbqccdccb
w:arbeitgeber	baadbcbcqZbba
w:arbeitsplatz	ZabbbbaaaZbZp
w:arbeitsvertrag	ajYbabZZoZaan
w:arbitraje	Zccocabcccccb
w:arbitral	adcodbbdddcdc
w:arbitration	YaZnbbZaaZaZo
w:arbitrato	bcbncbccccccb
w:arc	YaabboYoaaaba
w:arcgis	elbdddodbccdb
w:archieven	aaabbaZapaaaZ
w:architect	jnjddcbfjddie
w:architecte	omddddcdddddc
w:architectes	ocbbccacbcccb
w:architects	nalccbanbbcdc
w:architecture	ZaYabaZobpaaa
w:architekt	eceeeedeaddod
w:architetto	dodeddcdedddd
w:archiv	bdeddcbdddodd
w:archive	lmbbbbZalllkZ
w:archives	almcbcnbcabZm
w:archivio	ZanabomZaZbbZ
w:archivo	bcdcdbcbddncc
w:ardent	cnkcichclkccb
w:are	idmideejcddei
w:area	homfcbbcmbdja
w:areas	bapdddbclbdbd
w:aren	mclcbmkbbalia
w:arena	ZaapbZXnaaaaZ
w:argent	ZaZaqZZaZYmaY
w:argine	eodddeddedeee
w:argue	nmbcjcacblbdb
w:argued	abiZbcabaqbcZ
w:arguing	jbkdddbccpddc
w:argumentos	ababbbZaapaaZ
w:arguments	ZaapaaZaanZca
w:arise	ccqdddadbabbb
w:arises	bclddbbbbocbc
w:arjun	cbbdmededmded
w:arm	qacccabbbbcda
w:armazem	ZaZapaYaaZZZZ
w:arnhem	anbbbbaZcaboZ
w:around	lfnlccdcdfjcc
w:arquitecto	ifboccbciccjb
w:arquiteta	ncdeddcdddddd
w:arquiteto	klcdedmddddjd
w:arquitetos	YababapbbbaaZ
w:arrabbiato	abaaboabbbcba
w:arrancar	occddcbbdcbdc
w:arrange	bidbfiqccbhdc
w:arranged	Ylabbblbcboca
w:arrangement	cccddcndddlee
w:arranque	abccdoabccaca
w:arrasou	ZaZaaZYYZqZZY
w:arrears	ncacbcabaoccb
w:arregle	pbcbbcacbaaca
w:arreglos	bddccbpaddacZ
w:arret	accdcobaccbcb
w:arriba	cdcdddcccqccb
w:arriva	ZZZbmaZaZZZZq
w:arrival	fabbccYcccqcb
w:arrivano	ZbmbmbmbaZmaZ
w:arrivato	dpbeeddeddddd
w:arrive	caadbahZaYoap
w:arrived	ZbZabeaaiplan
w:arrivera	ZaZboaZaZZWZq
w:arriveranno	acacocZabbbba
w:arrives	mbbdncadbaddd
w:art	albdccjbpajcb
w:arte	aaabobaaaaaba
w:artesanal	bbbcocacccccb
w:artesas	cdceeeoedddee
w:article	abajbnmebncbi
w:articles	abbbblnocbbZa
w:articolo	acbccoaZbnbba
w:articulo	bcbcciaZapbcb
w:artigo	Zccacpabcbbcb
w:artigos	bbbbcaboaabbZ
w:artikel	bddcdncdddddd
w:artisanes	bdddcbobccbdc
w:artist	dcZlbbZoaYlna
w:arzte	cccZdobbccdcd
w:arztinnen	ZabZcnaobbbba
w:arztpraxen	bcbcccpcaacbb
w:as	fjcfkjddihjci
w:asap	rbdcddcdddddc
w:ascenseur	cbbcccbbcbccn
w:ascensor	boccdccddccdb
w:ascensores	ZbZodcbcccbcb
w:ascensori	bcccccbocbbba
w:ascoltare	bcbocbabdcccb
w:ascolto	eeeeecdmfdedd
w:asegurado	cddbdcbddcocb
w:aseguradora	occddcacddcdb
w:asesor	abbpbbabZamba
w:ashamed	ambdccbdbeddo
w:ashby	lnbabYZabamob
w:ashore	YpbcbbabboZbb
w:asi	aaababZaapaZZ
w:asia	jbccbcjjccodc
w:aside	rbbcbcamcbcdc
w:asilo	cddcddneddded
w:asistencia	mcdndcccbccdc
w:ask	hekkcjdjlkcfb
w:asked	djllcebecicdl
w:asking	bjpbbbebphbbb
w:asks	Zkilckmbckkbb
w:asleep	ZaaZboZYbZZao
w:aspettiamo	bbabbbZpZbZaZ
w:aspetto	aaababZpZaabZ
w:aspirations	baqcadbbbbcdc
w:assegni	bbabbbZpZbZaZ
w:assegno	ZobabZaabbmbZ
w:assembling	balmocacccccc
w:assen	bodddcddedcdc
w:assermente	obbcccbcbcdcb
w:assess	bbacddpcccmcb
w:assessing	bbbodlacccddb
w:assessment	leZbidjbkaoal
w:assessments	qaabbYoababba
w:assessor	Zbbcdoaccnddb
w:asset	acbaacobcancb
w:assicurativo	pbddeddeeeede
w:assignment	pambchccgcjcj
w:assignments	pbbbdcjcdcccd
w:assina	abbbbabcccocb
w:assinada	anbbbZaabZbbo
w:assinar	ccddnccdddded
w:assinatura	bcccccZbcbbpZ
w:assine	cdcddcbocbccb
w:assist	baZbcbnbqZbca
w:assistance	adccdcncccldc
w:assistant	andbchcbkdpbi
w:assistants	mdibcambcboca
w:assiste	bbabbbaobabaa
w:assistente	YZaoaZZabamba
w:assistentin	ddeeeedeeeoee
w:assisting	nbncdbbccbccc
w:assisto	bdcdddcdndddd
w:associacao	obbbZcacddcdc
w:associate	nnehcnacbbbcb
w:associates	nbocbbZbbabcb
w:association	miabdmZobiabk
w:associations	XaobbcobaZcba
w:associe	ccddqddddcddd
w:associes	cocdacdcccddc
w:assoluta	aaabboZabaabZ
w:assume	kqkcccacccccb
w:assumere	apccbbabbbbcb
w:assumimos	bcbbccobabbcb
w:assumono	ZaZbabZbpZbaZ
w:assunto	baccbbbccboba
w:assunzione	crcdcdcddcddc
w:assurance	aabbcnZZlbbcn
w:assurances	cdceddqddddec
w:assure	bbacbbnbanbca
w:assured	abmbocacbabcb
w:assurer	kababpabbZbaa
w:assureur	pdeeeecedeedc
w:assureurs	ZbpabaabYaaba
w:astenuto	abbcbcbababbo
w:astillero	oeeeecddeedee
w:astrid	Zbabcoabcnbdb
w:asustan	cccdcdccocddc
w:at	eidiedijjheeh
w:ata	Zccbccaaccbbo
w:ate	djabdZZmanaao
w:atelier	abbbcmaobbaaZ
w:atencao	abodccacabccb
w:atende	bnddddcdddcdd
w:atender	lbcbcnabccbca
w:atendo	aanbbcnbaaaca
w:atento	mbaccboccbbaa
w:atentos	abocbcbbabcca
w:athens	Zokcccbcccccc
w:atlanta	ioicfcbdjjcch
w:atlantic	cZlddebddcodd
w:atlantique	aaZbaaabaaZpZ
w:atras	crbdddcdccdcc
w:atrasam	abacbbaobabba
w:atraves	ocbcddbdddccc
w:ats	ZZYZccZccarba
w:attach	nbaccckbejbbn
w:attached	bcbdccjbmaidr
w:attachment	kbZbcbabZYoan
w:attempt	aZpcbcYbbYmba
w:attempts	ababZbZbboZoZ
w:attend	Zhabbakcamllm
w:attendais	bcacacbbaocca
w:attendance	dbabcbZrcakca
w:attended	hbbcckapmbcab
w:attendee	mbabccpZcabaa
w:attendees	ZbbbbnaXcbbpZ
w:attending	nbZacanZchaYm
w:attendre	ZapbbbZabZaaZ
w:attends	boaddccdcccdb
w:attente	cdcddccadbcom
w:attention	celecebnccmah
w:attesa	acbocabbcbbba
w:attimo	bbcccbbbcbbco
w:attire	cccdcbcdncddc
w:attiva	abbbbbaabapaY
w:attract	ZZbYooabbcbcb
w:attribue	bcccccbcdcocb
w:attribution	ccbcbcacbqccb
w:attuali	abbbbbaabapaY
w:atualizado	bcoeeededadcd
w:au	jdbecejkelbdl
w:auberge	occdcacdccccd
w:auch	afibcjeZocakd
w:auckland	abecccpbcbcdb
w:auction	oabaaYYYbaobY
w:auctions	obmbbdbcddcdb
w:aucun	hlbbalaabnlba
w:aucune	abcmlbabccmca
w:aud	onbbbcacbbbca
w:audience	bcbYcpldcmccb
w:audio	mbfbbloabamca
w:audiofuhrung	pdddedcdeeded
w:audit	pbcbcbpbeeabk
w:audited	albcmckbcbmca
w:auditor	qaabbaaklklba
w:auditoria	aaabbbpZbaaZp
w:auditorium	aocdcccdbcccb
w:auditors	oeelbaYmaZbbm
w:audits	fbabblqZkabbb
w:auf	ekjbcccehlkbl
w:aufgabe	ddmedededdndd
w:aufgebaut	bcacocbcbbbZb
w:aufgefallen	baaccbpcZaaba
w:aufgefrischt	dddededepceed
w:aufgeregt	ccbdbdbcqbcdb
w:aufgerufen	YaZZbZYaaZapY
w:aufgeschlossen	bobbddcdddddd
w:aufnehmen	oclcdcbbcnccc
w:aufs	bbbocbZbbabba
w:aufsichtsrat	accocbccdcddc
w:auftrag	ZaaabbZaaZapY
w:auftraggeber	bobbddcdddddd
w:auftragslage	acZbccacobbba
w:aufwand	ocdmdcccdcddc
w:aufwandsentschadigung	abcocZbbccccc
w:auguri	abbbbbaabpbZY
w:august	ndafefcjkaaim
w:augustus	bcccccaacabpZ
w:aujourd	cdndcdndcbccd
w:aula	YaZZapZZnZaam
w:aulas	cdddnccdddded
w:aumento	aaaaobZabaaaZ
w:aun	cccdacocdccdc
w:aunque	ZbaabpZabaZaa
w:aunt	paZblbZaaiaco
w:aurais	pcbcbbbcbbcbb
w:auriez	anbcimnbcbccb
w:aus	ljbkdckbhiibm
w:ausbildung	aaZabapabZaaZ
w:ausdrucklich	aaaobbbbbcbcb
w:ausen	abancbZbbobba
w:ausente	qccddcccddddc
w:auser	aaaabZZpaaaaa
w:ausertariflich	dodeeeeedeeed
w:ausfuhren	obcbcbacddmcb
w:ausgeben	occcccbcdbcab
w:ausgeht	bcbcccacbocca
w:ausgeschrieben	apoaabYabaaaZ
w:ausgestiegen	dbcdodcdcdcdc
w:ausgetauscht	babcbbbbbbaZo
w:ausgewahlt	bcadccbcbboca
w:ausland	baYcccpcaZcaa
w:auslastung	pddeeecedeeec
w:ausmisten	ccbdcabbboccb
w:ausrechnen	occcccbbcccdb
w:ausschreibung	cpdeedcdddeec
w:aussehen	occcddbdddbcc
w:ausstellung	ZbbbbbaoZabbZ
w:ausstieg	Zaapbaaabbbcb
w:austausch	bbaaccaabqcba
w:austin	docfejidchcfb
w:australia	bnocbdYdbZddc
w:australian	adbpcbbcddcdc
w:auswahlgremiums	ddeeeedeeeoee
w:auswertung	obbcccbbcbccb
w:auszahlung	bccbccaccboba
w:auszuholen	dodeeededeeed
w:author	hdabbpdfcbblj
w:authorised	jckdddmddcldd
w:authority	bdancmabbmfbb
w:authors	dbbncapYmabca
w:autisme	aaZbbaZapaaaZ
w:autistic	ZaZbabYarYZaZ
w:auto	ZnklnbjaaZZaZ
w:autocarros	cocdcacaccddb
w:autografos	ZabbbaZobaabZ
w:automated	fbaemcbkdbmlb
w:automates	aabobanbbbbca
w:automatic	ZbabbbaabZboo
w:automatically	bcbcddobcbaob
w:automaticamente	abbcccbbcbbbo
w:automatici	YaapbaZbbaaaa
w:automatico	abbbcbbbcabbo
w:automation	aamabbpabbmbc
w:automatisieren	pccccbZcccbcb
w:automatizar	bcabboZbaabcb
w:automobilzulieferers	ndddddcdddddc
w:automovel	aocbcdbcddcdc
w:autonoma	aaocccbcbbacb
w:autonomo	lkddddcnddddc
w:autonomos	cdbdddoadcdba
w:autor	ccdcdocadcddc
w:autorinnen	aacbbpbZcbcbb
w:autorisez	bcocccbcbabba
w:autorizacao	bacbcZbabZbbo
w:autosar	qbcbdcbdddcdc
w:autoservicio	deeedenddecee
w:autoship	adddddbcddodc
w:autour	bocccZbccdccc
w:autumn	lbpblnaeccbbb
w:aux	omZcobZcbabbb
w:auxiliar	aaZbabaaaZapZ
w:auxilios	ZaZabpYZaaaaZ
w:availability	pblnciecibbcb
w:available	kcdddbnkjcbik
w:avait	bbbcccmcccoca
w:avaliacao	jbbpaaabcbbba
w:avaliou	ZaaaaaZZZZapY
w:avancee	abbbcbabcabbo
w:avancez	bbccccbcccoba
w:avant	akabokZaajnah
w:avanza	bbbcbcpcbbbcb
w:avec	ZZabbcinadoZo
w:aveiro	addddoccddbdd
w:avellino	obcddcbdcccdb
w:avenca	pccdlcccddddc
w:avenida	ababbbaZbaaao
w:aver	bcbcccabcpcaZ
w:average	bdaebcscibflb
w:averguenza	ccddddcdcdned
w:averla	bcbocabbbbcca
w:avete	ababccqbbabba
w:aveva	bcddnccddeded
w:avevo	bobcbcbbbbbca
w:avez	febcmaikoZbka
w:aviation	aapmcbaalbcdc
w:avicultura	cccZdobacbbcb
w:aviez	ldcmcbmcccbcc
w:avion	ccddddcdcdned
w:avis	caaobZaabaZoZ
w:avisame	bcbcccbcoacbZ
w:avise	aaaaaaZZnZaZo
w:avisenos	bccbccbbcbbbo
w:aviso	babbccacccpcb
w:avocats	abbnbaacnbccb
w:avoid	ccbcccbccbqYZ
w:avoir	bclcccbabqcba
w:avond	abaaaaaabbpba
w:avonden	lZYoZYYoaZZZY
w:avonds	oddddccdddded
w:avons	djbcebnccndbl
w:avos	abbbbbaobaaaZ
w:avremmo	YbbpcZababZba
w:avresti	bobccbbcbbcba
w:avril	aababZapbabZZ
w:avuto	ZaZabaqaaZaaY
w:avviatissimo	aabbpZZZbabba
w:avvio	acccdcbcdcocb
w:avvisano	bcbcccbbbacbo
w:avvisi	aZZbabZaZabpZ
w:avviso	alabbbabaaboa
w:avvolge	bcddnccddeded
w:awaiting	mccdddnddcccb
w:awake	ZZZbmannaXbbn
w:award	jllbbcbcblkbk
w:awarded	fknbibaacbpbb
w:awards	kbabcaesbaaZZ
w:aware	kbncccfcikccc
w:away	mkfbkbejdlecd
w:awful	lpablaZbbmZba
w:aws	mibdcdmcdbldc
w:ayer	aoabbbaaapaaY
w:ayesha	cdcdddbccokcc
w:ayuda	ocdddcdddddcc
w:ayudamos	bcacccracbcbZ
w:ayudo	bcadbcodcbccb
w:azienda	enlcclacoacba
w:aziendale	accbcqbZccZcb
w:aziende	ZapbabZbnZbbZ
w:azulejo	bobcccabcbbba
w:azure	ndbddmamidddc
w:b	jodbbbbbjbebp
w:b1	bbbcdckakZabq
w:b2	jpcbccblkibbb
w:baan	cmZddccdmndZc
w:baas	bccccYpZdbbcc
w:babies	obcdldcddbded
w:baby	omabbaeakobbZ
w:bacana	cdceeepedddee
w:bachelor	ZbaZboabnZccb
w:bachelorarbeit	bcbdccbcocddc
w:back	cjebiciehdnek
w:backed	jXZbqbiboaaca
w:backend	lobdkcbddlcdc
w:backer	bbacbcbbaobca
w:backerei	occcccbbcccdb
w:background	jlnclckccbccc
w:backing	mobbcbabcbccc
w:backlog	oaZbbcnblZcca
w:backs	jabbcaZnbbobY
w:backstube	bobcbcbccbcdb
w:backup	mcaccbZabaqZa
w:bacon	YaZYbpZZpZbba
w:bad	bcmdeljdhabkk
w:badajoz	bcbbcbbocbbba
w:badge	ZaZibamnbZjrY
w:badly	ZkannaYZmiaca
w:bag	YaYlaadYZkYZr
w:bags	eaZqZYYZbaabm
w:bahnhofe	abbbbbaoZabbZ
w:bailar	bcadccodcbcdc
w:bailleur	nceeeedeeeeee
w:baixe	abZcbbaZbaaap
w:baja	qcddddcdddddc
w:bajar	cddddecdcdned
w:bake	nbbcinZacccdc
w:baker	ZqZbZaZbabbbn
w:bakers	abaabZYqbZZaZ
w:bakery	llfaoaYjkhZbe
w:bal	bbbbcbabbbbbo
w:balado	abZcaaapabbba
w:balance	abjbclaccaobo
w:bald	ccndddbdbbddc
w:baldiges	cdbccdabdoccb
w:balie	pccbcaabcbbca
w:ball	nbccncbccjcda
w:ballarat	nobcZbaccbbdb
w:balles	pbabcZabaZbbZ
w:baltic	abnbaZYpbabbZ
w:bambini	ZaZaaaZZaYaZq
w:ban	baaddcnccbnac
w:banca	mcdndccddcmcb
w:bancaire	obcdddcdddmcc
w:bancaires	deeeedddedmcc
w:bancari	cdcddcccdcnbb
w:bancarias	ZaZbZbZaaZpZZ
w:bancario	oddeeedeeeeed
w:bancarios	cccddcbcdbpYb
w:banche	bcccccbccboca
w:banco	abbbbbabbbrba
w:bancos	ZaZapaaaaaaaZ
w:band	hrdbaaZakldbk
w:bandeja	Zdccdcccdccob
w:bandira	dodddeddedeee
w:bandisce	aqaaaZaaaaZbZ
w:bando	boccocbcdccdc
w:banenbeurs	aaaaaaYpZZaZY
w:bang	bbpcbcYmcbacc
w:bank	kedkfcbbdhodi
w:banken	ccmddccdccncc
w:bankgegevens	cdcddcbccbobb
w:banking	bfmeddccdcpdc
w:bankpas	ccbcccbccboca
w:banks	Zmoeicamcccdc
w:banner	bbaccbmabaabo
w:banniere	bbbccbobbabba
w:banque	bcadccpcbZccb
w:banques	ZbpbbaabZaaba
w:bar	lbabbadpcajbn
w:barco	cddddecdcdned
w:barema	aobcbcabbbbbb
w:bari	YanbbaZoaYaZY
w:barn	plabbbZbbammb
w:barriere	cdcdccandccbb
w:barrio	deeedenddecee
w:barrister	abcabYbcdcrdc
w:barro	cdceeepedddee
w:bas	ndddddbdddded
w:base	crdcccfcedcjc
w:based	mncccciljbbgb
w:bases	bobbcbbccbbca
w:basic	aracddaceccdb
w:basically	acbccombcbkdb
w:basilico	ababbbabaobbZ
w:basis	qjccecfdedddc
w:basket	aZZbbclbZmbbo
w:basketball	obabbaZZaaaan
w:bass	aZncboacbacdc
w:basses	abaabbapaZabZ
w:basta	ZmlaaaYpaZcaY
w:bastano	ocbcccbcbbcdb
w:basterebbe	bdcdddcdndddd
w:batam	lcbccdmddmbed
w:batata	abZbbbZbbZaap
w:batch	iaabdlmcbZdbp
w:batches	naabcoZbccccb
w:bath	blkccblbblcdl
w:batiment	aaobbaaabaabm
w:batir	occccbabcbccb
w:batis	bcocccbcbbbba
w:batteries	cbapcaibblbcb
w:battery	ddnbencmbfbcb
w:battesimo	bbbcccpccabca
w:bau	jnddedcdbddnc
w:baue	bbacddocbbcdb
w:bauen	bbrcccabcbccb
w:bauherrin	Zbbbcbbbcbbbo
w:bauleiterin	aoabbbnbbbbcb
w:bauphysik	bbabcoabbabba
w:baust	cdccdcbcccodc
w:baustatik	ccbdcabbaoccb
w:bauszene	bbbdbdcbaobcb
w:baut	cddeoeceedeed
w:baz	jmlaaZYZnYaaj
w:be	fhlihedfidfde
w:beach	ZaanoaYaaZbbZ
w:beam	ZaZZbnYabnabn
w:beans	ZaZnbaYZbXaaq
w:beantwortet	ZaZmaZlZaoZZY
w:bear	acocccZbaZkcn
w:bearbeiten	aaZbbaabaaaoZ
w:bearbeitet	aabcbbbbbbaZo
w:bearbeitungsgebuhr	bcccccaccboba
w:beard	oZYZZZXZpXZZX
w:bearing	abdcbclmbacmm
w:beat	mlabjalaalbca
w:beate	aaYbZbYaYoZbo
w:beatriz	nboYcbacbbccc
w:beau	Zpbcbobbabbba
w:beaucoup	ababbaZmYrbaZ
w:beautiful	hanclblbaZoca
w:beca	cndddccdddcdc
w:became	laaabneliYmba
w:becaria	bbbcbbabobcba
w:becas	obbabZYobaaaZ
w:because	khdehccfdfine
w:becky	ZaoccbZcaanca
w:become	Zhdbhkmjjniba
w:becomes	aaqckcYaaZmcb
w:becoming	ZkYaaZnbqYbbZ
w:bed	ckljaibdlbbbm
w:bedankt	ccccdcbbcpcaa
w:bedarf	acbcdcscbbbcc
w:bedienen	ddceeedeodeed
w:bedrag	cdddddcdcdodc
w:bedrijf	aaabpaaabZbba
w:bedrijfsfilm	abacbcoaaacba
w:bedrijven	decdedndeeedd
w:beds	hbbncbaocabcZ
w:been	cfeddcccjlimk
w:beer	jYcbmaanapabc
w:bees	naZbbmmZalabZ
w:beetje	abZbaaaaZpbaZ
w:before	jejgddidddlck
w:beforehand	ZbllabZabmqbY
w:befragung	abcobZbbccccb
w:befristet	bqcdddbcccccb
w:beg	Yaabbnqaaaaba
w:began	ajZcicobboaca
w:begeistert	ZbbbboZZcamaa
w:begeleidt	ZabZapabbcbca
w:begin	lkibkcdikclca
w:beginn	ZacbcZbocbbba
w:beginnen	apaabZnZaYaaZ
w:beginner	ZaYbaZXarXaaY
w:beginners	XZZaaqXnmYZaX
w:beginning	abbboahmobcdb
w:begins	amblcapjcbbla
w:begleite	bbocccacbbbcb
w:begleiten	Zaaobbabbcbcb
w:begona	bbbcbcabbocba
w:begonnen	eedemeeeedeee
w:begraafplaatsenstichting	occcccbcccccb
w:begrusungsgeld	ddeeeedeeeoee
w:begunstigde	cdddddcdccndc
w:behalf	ejlkcecbkdlcb
w:behalt	bccccccbcbcbo
w:behalten	mccdddbddcpcb
w:behalve	bcacccbccobbb
w:behandelpagina	obbcdcbcdccbb
w:behielt	dddeoeceedeed
w:behind	ncdbldeacfjbn
w:bei	jjlddilekcdcb
w:beide	acbcncjbllcck
w:beides	abocccZbbabca
w:beigebracht	cmbdddcdnccdc
w:beim	clbccbbobojca
w:being	clclbbkkjjicc
w:beirat	cccqdcbddccdc
w:beitrag	bccdddmcbncbb
w:beitreten	cccqdcbddcccc
w:bekannter	nnbcbbabcbccb
w:bekeken	cccdddcddccqb
w:bekend	aaabbaZabaZbp
w:bekijken	cccdddcccbdsb
w:bekommen	occcdcncdcbcb
w:bekommt	bcbcccoccbbcb
w:bel	kkmbbakbaZnbZ
w:belasting	bdbZdcocddbdc
w:belastinginspecteur	bbbbbbaobabbZ
w:belated	Zbabcbacbqbba
w:belege	aacbccbbcccbo
w:beleza	ncdeddcdddddd
w:belgium	nbccdcacdcZna
w:believe	cmecmbofbjbba
w:believed	ZaZaaaobaoacZ
w:believes	abbdpdadcacdc
w:bell	lcamealabYbbp
w:bella	cddddcbdddndd
w:belle	ZaoabbZbanlaZ
w:bellen	alnkccncjbccb
w:belles	dbeendedeeeed
w:belletje	capddcbdZbdcc
w:belli	nddececeddded
w:bello	cdbcddnccnccb
w:belluno	bobccbbcbbccb
w:belong	YlnbbbYbmZbbo
w:below	ceaccbokkakcm
w:belt	ZZZabaYabaZap
w:bem	omacbbabbbibm
w:bemiddel	bcpcccabaZcca
w:ben	cbnhcccfnecck
w:bench	dbbccbrbbljck
w:bene	mbpcbcbbambba
w:beneficiary	cadcbdcddcodc
w:beneficios	bnbcccoccbccb
w:benefit	Zmbacacobamcb
w:benefits	jrbcccdbccccl
w:benelux	ccccddpcddbcb
w:benevole	ZbZbanZoaaaaZ
w:benevoles	bdcdcocadccab
w:bengaluru	cnhdcmbhkjccb
w:bengt	cccdcdaccpcdc
w:benis	cdcdcdddcdnec
w:bent	ZaZakaYboZqbZ
w:benvenuto	acccacoccbbba
w:beoordeeld	cdddddcdcdndc
w:bequem	bbbcobabbabca
w:berater	albncbbbccnbb
w:beratung	ccbndcccccdcb
w:bereich	pcddeecebeeed
w:bereiken	abpcbcbbaabba
w:bereit	Zbaobblababan
w:berge	cdbedepedbded
w:bergen	amZcbdacobccb
w:bericht	bcbclcbcmbcna
w:berichtje	abacbcpaaabba
w:beriet	cdddeeodddeed
w:berlin	injcnckcccccb
w:bern	amkccbbbcocca
w:beroepsvereniging	YZaaapaabaaaZ
w:bertrand	ZbaaboZXaYapa
w:beschaftigt	cdddeeodddeed
w:bescheid	bcbccdacbocca
w:beschikbaar	nccdddldlcddc
w:beschikbaarheid	abocdcbccabaa
w:beschlage	aaZbbbZaapbba
w:beschlossen	occcccbcdbcab
w:beschreiben	cddddeodddded
w:besetzen	cqdeddddcdddd
w:besetzt	cpdeedcdddeec
w:besetzung	ccoccdacbbccb
w:beside	bdmcocadeamkc
w:besides	lcccdnccdcced
w:besoin	lhbjcjkcjbfcj
w:besoins	Zanccbncbabba
w:bespaart	deededndeeddd
w:besprechung	abaacbZabbbbo
w:besser	cdclddddocddd
w:besseren	dpdddecdddddc
w:best	hckcckoecmbdb
w:bestaat	ZaZaaaZapaaaZ
w:bestand	abpcbbacaabbb
w:bestatigen	bcbcdcbcccooa
w:bestatigungscode	ababbZZabajoZ
w:bestatterin	bbabbaapaaaba
w:beste	dfabinbbmaabk
w:bestehen	abcocbbcccccb
w:besteht	nbcccbabcbbbm
w:bestelling	ZaZaaaZZaYZYq
w:bestellt	bbbcobbcbabcb
w:bestellung	ZaZaaaYZaYYYr
w:bestellungen	occccbabdcbca
w:bestellzettel	occdcccdbcbdb
w:bestuur	qdddddcdddddd
w:bestuursleden	cdddddoccddec
w:besuch	Zabcpabbbbccb
w:besucher	pdededcdeeded
w:bet	ZaabcYobaYocb
w:beta	aaZapaYnbkdaZ
w:betaal	YZaZaZXZbZnpX
w:betaald	acbpccacccccb
w:betaalde	ZaZpbaZaaaZaY
w:betaalt	ZbaZbarbbaZbZ
w:betalen	mcbbkoiecbbcb
w:betalingen	ZaaaaaYaaapaZ
w:beteiligung	cbddndcdddddc
w:beth	jicfdcjcddcpb
w:betim	ZZZbbpZaaZabZ
w:betrag	ddeeeedeeeoee
w:betragt	bccccbbccbZao
w:betreff	pdddeecededec
w:betreft	occcccbcccccb
w:betreue	ddpeceddccdcc
w:betreuen	nbacbbabnaccb
w:betrieb	pbccbbbbcacda
w:betriebe	acaccapcaabcb
w:betriebsausflug	bbabcbpbbabba
w:betriebspraktikum	abbbbbbbobbca
w:betriebsrente	arcdddcdcddcc
w:betriebstechnik	bncdddcdcdddd
w:betriebswirt	dddeoedeedeed
w:betriebswohnung	bobcbcbcccccb
w:better	eijclkoacibbd
w:between	kkhjbecbjcdkk
w:bevestig	cdddedddedpZa
w:bevestigen	ZaZaaaZZaYZpY
w:bewaarde	cacdddbdZccrb
w:bewerben	bYbdcdacYbcrZ
w:bewerberin	abZabbYabaaap
w:bewerberinnen	ddeeeedeeeoee
w:bewerbung	bpcddcbbZbmmb
w:bewerbungscoaching	bbaccbpbbbbaa
w:bewerbungsgesprach	dcddddbcddocc
w:bewerbungsschluss	bpbccaabaabba
w:bewerten	cbbddbccccocc
w:bewertung	ZaaabbZaaZapY
w:bewertungsmodellen	Zbcobabbccccb
w:bewilligt	aobbcbbbcccca
w:beworben	cbbeddcdrbdcc
w:beyond	mbbaccZabZaZp
w:bezahlen	XaZZnoYmZZnaY
w:bezahltes	abbpcaaZbbabb
w:bezahlung	ZaabapabZZaba
w:bezorg	rbadedceddddd
w:bezorgd	abZbbaZaaZZYq
w:bi	jlcccnamjbdib
w:bianco	YaaaaZnZaZZan
w:biarritz	bobcbbabcabbb
w:bib	YaZZoaZZZYZao
w:biblioteca	kbbbcbabbabao
w:bibliothecaire	bobcccbcbcZba
w:bicicletas	abbbcboccbacb
w:biciclette	bbcccobbbccba
w:bico	pbcccZbacbbcb
w:bicycle	Zlabbmabbqbcd
w:bicycles	anbcZbabcZbcp
w:bid	nbcibbnabcmnZ
w:bidding	YaaobbYnbbmba
w:bids	fZZaZapalaoaZ
w:biedt	boaccbbbbbbba
w:bien	bcalhoYafmZjZ
w:bientot	pccedecdccdcc
w:bier	bdcdmbnlddddb
w:bierbanke	abbbcbobbabca
w:bierdeckel	cddeoeceedeed
w:bierdeckels	cddeoeceedeed
w:biete	bbacccabpabbb
w:bieten	ddnemededdddc
w:big	ichdnccledbcl
w:bigger	ZaababnaaanZn
w:biggest	mbocclacdcfdc
w:biglietti	bbbocaaZbbbba
w:biglietto	abbbcbaocbbba
w:bij	bdnccclbpbdbk
w:bijbaan	occbcaabcbbca
w:bijeenkomst	bbcccaaocabba
w:bijeenkomsten	abbobabbZbbba
w:bijgaand	apbabbZbbZbaZ
w:bijlage	YaabaaYZnZbZo
w:bijles	abbbbqaaaabca
w:bijna	kaZbaaZaaZapY
w:bijvoorbeeld	bcobbcaabbbcb
w:bike	lekbkjYocZbck
w:bikes	cccckdqcccddb
w:bilan	bcddnccdddced
w:bilancio	cddcddneddded
w:bilbao	blccdnbbcccob
w:bilder	abbaapaZcaZaa
w:bildungsurlaub	aabbcaaobaaba
w:bilingual	lmkcbbmbbbbcc
w:bill	nZablamkaZnbf
w:billetterie	ZbcacZZpccabZ
w:billing	iaabcbnbbZlpX
w:bills	pcaaicocbaccb
w:bimbi	bbcbccaoccbcb
w:bin	bblbbiibqblbc
w:binder	ddcelendebdfe
w:bindery	mnadcdbdcbddd
w:binnen	Zbnbmbobbakbj
w:binnenkort	ZZoaaaYZanaZY
w:binome	cradddcdbccdc
w:bins	ZaZbjbZZaflbp
w:bio	hbbccZZrbabca
w:biologin	cddeoeceedeed
w:biology	oaZbbYZboabcb
w:biosimilars	ZbarbbYYaYZaa
w:biostatistician	jqbdccccdddlc
w:biostatistics	YnaabpjbZZbba
w:biotech	blldleanckcca
w:biotechs	bcccmcnbdccba
w:birchline	dnckcckcnbckb
w:bird	lccccbapcblbc
w:birds	XaYZYoXqaXZZX
w:birra	ZbZbbbZaapaZZ
w:birrifici	ZaabpabbZabba
w:birth	mbbccbbcdaqca
w:birthday	daZabbYaaoaeo
w:bis	nkbdcfcnbbbcm
w:biscuits	nbaccbZmmeccb
w:bisher	dddeoeceedeed
w:bisherige	bbbbcobbbabba
w:bislang	bbcccbabcbZap
w:bisogna	Zpbcbaabbbabb
w:bisogno	hbaobYZbnaaba
w:bisschen	cdbedepedbded
w:bist	abmbbbZbannbZ
w:bit	lkkceiacldcfj
w:bitcoin	kbccccdccmocb
w:bite	abaaoaYnaZabY
w:bites	obaaaaYYbZabo
w:bits	mbbclblcbcjdc
w:bitte	dbbcccabeambs
w:bitten	mbbcccbccbccn
w:bittet	Zbbbcbbbcbbbo
w:bizum	ZbbnbZZbbbYbo
w:bjr	ZbnbbbabaaobZ
w:black	sbaabaXaaaabZ
w:blade	bcccobYmdbcdb
w:bladzijden	cncedecedddec
w:blame	abacccZcnobca
w:blanca	bbbcccabbbbco
w:blast	YanaaaZaYoaba
w:blauwe	bbbbbbababbbo
w:bleiben	abbpcbabbcbcZ
w:bleibt	acbncaabbobbb
w:blenheim	mmZcbcZcnZbba
w:bless	anbcccbbobbdb
w:blij	abpcccacaabbb
w:blijven	abpcbbacaabcb
w:blind	naZnbncZbZabZ
w:blister	fcbcpcZmbacdb
w:blocco	bccccbbccboaa
w:block	obaabefjcaokd
w:blocked	ZbbbbbZbZZqnZ
w:blocks	ZaZoeaXoaYnZX
w:bloco	aabbbbZabaabp
w:bloedafname	bobdddccbccbb
w:bloedbank	abcbccZbcbbbo
w:bloemenhandel	cobccdcdadddc
w:blog	bcZjbilrbhbba
w:blood	mbbalaYbjbbao
w:bloods	ZaZabbZaaZbaq
w:bloqueada	aaZbcbpbbaaaa
w:bloqueado	aaabbbZaaapZZ
w:blue	jdZbabYkldhbq
w:blume	acbbbbbccbobb
w:blumenstander	dodeeeeedeeed
w:blutzuckersensoren	bbbocbabbabba
w:boa	libbcbnbiblba
w:board	ijbkllbbfcdek
w:boarding	jmaabaZZaaaap
w:boards	nbebclcjbabbm
w:boas	aaaabaaabpaZZ
w:boat	llaaakYqbdabZ
w:boats	abibrbiXaaaca
w:bocca	abbbccaabobaZ
w:bodega	mobbcbbcbcacb
w:body	obdccnbccbccd
w:boek	cccdcabobacca
w:boekhoudapp	YbaabZpbcbaba
w:boekhouder	ZaZbabZapZabZ
w:boent	bbbbcbbbbbbbo
w:bogota	ocdbeddededdd
w:bohrmaschine	YbZbbbZaZYaap
w:boiler	dbYbbbembebbp
w:bois	Zaaoaaaabnkba
w:boise	ZmZccpZbcabcb
w:boit	ccadccpcbZccb
w:boite	ncocncbccaccb
w:bolachas	bbbbcaboaabbZ
w:boletim	ababbaaYbaaaq
w:boletin	aaabbaZoaZaam
w:bolletta	bcbdccobaabcb
w:bollo	ababbbaabaZao
w:bologna	mmceeededeedd
w:bolsa	Yoabbamabblba
w:bom	leacbbZboobaZ
w:bomba	bbbcccaababbo
w:bon	abbnmbalcmhba
w:bonbon	odcccdacdcccb
w:bond	bcbbccbbdnpdb
w:bonifico	ababbbabaapba
w:bonjour	nklkccickbgbb
w:bonn	bkbcccaaZbbrZ
w:bonne	alZbaaalbqaaZ
w:bonnes	ababbaaoaZaaZ
w:bonsoir	aaobbbaanZaaZ
w:bonus	bsbhcdbdecjdc
w:bonuses	amobcbZacacca
w:book	bdaicnhmbjebm
w:booked	jiZkbbcbbYjbq
w:booking	obdjbapbbZkak
w:bookings	Zbbbcmrbcakca
w:bookkeeper	kkZaaanaZZboZ
w:bookkeeping	maZablmimaaiZ
w:booklet	nobccdaccbddc
w:books	cjcbconamZbcl
w:bookshop	occbcbancjZcZ
w:boot	mcbdedndZcddd
w:bootcamp	Zbbbcolqdbbca
w:booth	abbabbqZmabaa
w:boots	ZqZbmaZbmZbca
w:bootshaus	ZbZbbbZZaabap
w:bora	qZnaaZYaaZZaZ
w:boras	anbdbdbcnacdc
w:bord	obcbcbbdddddb
w:borde	abZabaZabpaaY
w:bordeaux	mobcclabccbdc
w:bordo	oeeeecddeedee
w:borduurwerk	odcdddcdccddc
w:bored	ZYnaqbYaZYabZ
w:borg	cdddedcdedodc
w:boring	ZaaanmdnabbbZ
w:born	bcbdddbdnmddc
w:borough	pbcddcbdddddd
w:borremos	abpcbbZZcbbba
w:borrow	ZaYaaaYmZeaaq
w:bosch	ZaapaZaabaabZ
w:boss	kpjbcbhbikjba
w:boston	aoalabbabacbo
w:bot	jibcbbYacbscb
w:botanical	ababboZYbobca
w:both	admfjedbcpcdg
w:bother	mbdbabbnoYbba
w:bothering	bbacccaclpbca
w:bottiglia	ZaabpabbZaaba
w:bottle	baZcmcfcaqccb
w:bottles	YZabobZabaaZn
w:bottom	ZbZbbbYZoYobo
w:bottoni	ocbcccbcbbbdb
w:boucle	bbcdodcccccdc
w:bouclee	caccocbaccccb
w:bouge	abpcbbaaaZbba
w:bouger	ZbpbbaabZaaba
w:bought	lcblebmbbdnbe
w:boulangers	ccboccbbcbbba
w:boulevard	decedepecdeed
w:bouncy	bcbcccbbcbbbp
w:bound	bbmmccZcciccm
w:bourse	bbccmbbcccoca
w:bouteilles	ndddddcdddded
w:boutique	mblmdcfccZbdc
w:bouw	bbacobabaabba
w:bouwput	aZZbpbZabaaba
w:bouwt	aaaapamaZaabZ
w:bouwverslag	Zbbbbbaababao
w:boven	abbcbcpbbaYaZ
w:bovenaan	ababbbabcapbb
w:box	fbdccenbbjmcn
w:boxes	mcaobblabcZbl
w:boy	ocbcbcZbbocdc
w:boys	enacmaZbjikcj
w:bpi	ccddncddddcdc
w:brachten	ZaZbapZaZZaba
w:bradford	oabbcbZnbaclb
w:braga	kcmlaaYaanaaZ
w:brahms	bbabbcZZanZbo
w:brain	nbZclaZblnacb
w:brake	bnbcbbZbbbbco
w:bram	ZoncbcZbcabdb
w:branca	acbbbapbbcccb
w:branch	ZoZbkbeaaZcbr
w:branche	mddleedededed
w:branches	ZlmocbZabbbca
w:brand	ibahnjebjljcb
w:branded	bdcdddpbddddd
w:brandenburg	bbabcbobbbbba
w:brandon	bnnaccbcdccdd
w:brands	icicccpccccec
w:brandschutz	aabbcbaobbbba
w:brandt	kckbmnabcbcdc
w:bras	obcacabbccbca
w:brasil	bcccbcobbabaa
w:brasileiro	cddnecceddced
w:brauch	naZabaaaaZoaY
w:brauche	YabapaaaZZaba
w:brauchen	oablekamcbbba
w:braucht	YZaaaaZZqZaZn
w:brauchte	mbaabpZZaZabZ
w:brauerei	pbabbbbbbabba
w:brave	jcabmaanbmabd
w:bravo	ZZZaaaYZZqZYY
w:brazil	abambanjancdc
w:bread	maiekkdobaabY
w:break	ZabmlanajZbco
w:breakfast	ZkkkamYqbaabY
w:breaking	pccckabbbZddb
w:breaks	ZbmbabZnbbhnZ
w:breathe	ZbacbcobbnbbZ
w:brebis	cacdocbdcccdc
w:breda	abcccoacnbcnb
w:bremen	abbabaapbZaaa
w:brengt	ababbbabcaobb
w:brennan	ancccdnbddcec
w:brescia	cobccdccccccb
w:brest	paZbaZZYYYaZY
w:bretons	bcddnccdddced
w:breve	dpcdddbcdcddc
w:brevet	bcddnccdddced
w:brevetto	abccocbcccbdb
w:brewery	ppabbbZdbbbba
w:brewing	aoobbbaaZaaca
w:bricks	anabocZccbbcc
w:bricoles	cbcdodcdcccdc
w:bridge	ldcccnnbbjcdc
w:bridges	acbccZmpjacca
w:brief	kfodblkbcbfca
w:briefing	YZZjanWoaZkaY
w:briefkasten	bbbbbbpababaZ
w:briefly	pdddddbddbded
w:brigas	bbbbcababobbZ
w:bright	Zcancoabbabdc
w:brightleaf	ccacccpccaddb
w:brilliant	lbabaaZjlpbbY
w:brindamos	abZbbaZabpaaZ
w:brinde	bcccccobbabaa
w:bring	bbbcijdobbmbo
w:bringen	Zobcdnabcbabo
w:bringing	acdbbpYnbZlbl
w:brings	jbbbcZplbobba
w:bringt	abZbbbZaaZaaq
w:bristol	hnacdcecnacmb
w:brno	knbbcbZcobbdb
w:broadband	Zbbacnmmbaada
w:broadcaster	kaocbcbddadec
w:brochure	bbbbbbrjbaabm
w:brodo	ZaabaaZaaZaap
w:broer	arcdcccccbccb
w:broke	nbZhcbYbpYaca
w:broken	oeaafaZleobbi
w:broker	kgZcajnakZkjf
w:brokerages	mcbobcaddcded
w:brokers	cbjobijbckdcb
w:bronwen	ocbbZcccnZcdc
w:bronzo	ccbccZbcboccb
w:brood	ocbcccbcccccb
w:broodje	ZabpaZaabaabZ
w:brother	debbljajoclbZ
w:brothers	ombcbbaccbcdc
w:brought	jkablakbbobcb
w:browser	bbdcdcbddcqcb
w:bruckenbau	abcocbbcccccb
w:bruder	Zabcoabbbbccb
w:bruna	ababmbZababoZ
w:brussels	ZpaabaYkbZoba
w:brut	Zobbcnbbbcbca
w:bruto	brbdcdcdccddc
w:brutos	crddddcdddddc
w:brutto	Yracababbabcb
w:bruyant	ababbbZacpbaa
w:bspce	caccpcbaccccb
w:btc	acccccZZcasbZ
w:btw	oldddccdddddc
w:bucato	ocbcbcaccbaca
w:buch	Zcccbcboabbba
w:buchen	ZaZaaZYZZZZpY
w:bucher	bccccbbccbZao
w:buchgutschein	aabpaaZabaaba
w:buchhaltung	ddddddldocddd
w:buchhandlung	acccccboabbba
w:buchhandlungen	cdddeeodddeed
w:buco	bdcdddcdndddd
w:budget	rfhbcdcbcccjl
w:budgeted	ocabboZZcbbcb
w:budgeting	YaZnZaZpbaaba
w:budgets	abkbbmaobYbcb
w:buen	copdddcdccdcb
w:buena	bcbcccbbbabbo
w:buenas	mbkccambobbbb
w:bueno	bcbccbbZcobba
w:buenos	olddddcdddddc
w:bufete	abcobbabccbca
w:buffer	bcacacZcalbco
w:bug	fbaaabiaaZpZo
w:bugs	ZZlapZXaZYabZ
w:build	ndcdpdbedaece
w:building	jcmmiehcddccd
w:buildings	lZZnablbcbdca
w:builds	jpcejccccdidc
w:built	kcebococlabcb
w:buitenland	cdddddcdccndc
w:buitenstaander	obbcccbccccdb
w:bulletins	pcccccbccdadb
w:bumping	acbcccqcccbcb
w:bunch	amZbcllZancca
w:bundesbank	acccccbbccobb
w:bundeslandern	aabbcaaobaaba
w:bundle	nbccccobccabb
w:bunk	occccaamcbddc
w:buon	ZaZaaZYbZpZoX
w:buonasera	ncbcccacmbbcb
w:buondi	bbpcbcaaYZbba
w:buongiorno	mbmbcalbnabba
w:buoni	cqddcdbcdcddc
w:buono	YZarbZZZaaZaZ
w:bureau	YZhaaalmclaal
w:bureautje	bbadcbcdocddd
w:bureaux	ndeeedcddeeed
w:buren	bcaccbabbabao
w:burkina	mbbccdbccbncc
w:burn	YbabbbrbbZbca
w:burning	anmccdadcbddd
w:burnout	YaZZanYoanZba
w:buro	babbobabbamba
w:bursar	oiaccancbacdc
w:bursars	YahZmnYlanbbZ
w:bus	bljblcafcnjcj
w:busca	anbcbbbbbbbbn
w:buscamos	kekkmkbjccccb
w:buscan	bnccdccdddcdb
w:buscando	ccodccccccdcb
w:buscar	aaZaaaZZaZaZp
w:buscas	Yabbcapbbbbba
w:busco	aiacnmacnbccb
w:buses	ZbmbaabnoZabZ
w:business	cmbcndmdcdhgb
w:businesses	kalbobZZaZbcZ
w:busje	arcdcccccbccb
w:busqueda	ZnZaabaaaaZoZ
w:busquedas	aanbbbaabaanY
w:bussen	bccccccbcbcbo
w:busta	YaZaaaZZaZaZp
w:busy	eblZbcnfnmcba
w:but	ekjcledjdkcci
w:buurt	aaabbbZYbZaqY
w:buurtfeest	accccbocdbbcb
w:buvette	bbbccZaobbbaZ
w:buy	declobbbbdpbb
w:buyer	YhanZaaaaamnk
w:buyers	abaccbpmcacba
w:buying	gmabpiZaabbca
w:buys	ZbabbmrmfZbba
w:buzz	ZbobboYbbYbca
w:by	iedjdehecdlhk
w:c	mejddidjjcddi
w:c2	qbfcddldiccdc
w:ca	qejclbebcibba
w:caballa	ddddndcdddcee
w:cabeca	aaabbbZabobbZ
w:cabin	eZZakmaYaamap
w:cabinet	klalccncjcccb
w:cabinets	ZaZbbampbZcba
w:cable	ZbZnZbZbbhbao
w:cables	abobbcZamfbba
w:cabo	acbbbapbbcccb
w:cache	abbbaYaqcbbba
w:cachet	YaZZamZpbZZaY
w:cactussen	cncdddcdcdddc
w:cad	omccccjbccmca
w:cada	pcdkbebmaZebc
w:cadastrar	cccdccbcdbocb
w:cadastre	ZaZabaYZaZZpZ
w:cadastro	baccccbcccocb
w:cadeau	ZaZpaaZaaaZan
w:cadeaubon	cdcndcbbccccb
w:cadeaux	ababbapbbbaba
w:cadeira	ccddnccdddcdd
w:cadela	bcbccbbacbbbo
w:caderno	pdddddcdddddc
w:cadets	ZbaabqbababbZ
w:cadiz	ZZZbaYZZooaaZ
w:cadre	lqlabbabbbbca
w:cadres	abpbabYbZZbaZ
w:caduca	aZZbbbZaaabrY
w:caduque	ababaaZabZapY
w:cae	pbcbbcacbaZca
w:cafe	hcphkddhbjcbb
w:caffe	abrbcbaabnbba
w:cage	bcbccdaccpcdb
w:cages	anodcdbcbbcdc
w:caisse	YaZpaZnZZZaZY
w:caiu	ncddddcdddddd
w:caixa	abbabbababpcb
w:caja	aZabpbacabZca
w:cajas	deeedenddecee
w:cajon	bocccccdbdcdb
w:cake	baZaaacoioaZo
w:cakes	abbcboZZccbco
w:calcetto	YbabaaZZbZbap
w:calculate	nabanalaccbcb
w:calculation	odcacccdmbdec
w:calculator	qZZbbalaZlabZ
w:calculo	ndddeddddcddc
w:calculs	odcdcdbdcdded
w:caldaie	cddcddneddded
w:caldera	abcbcaacbbZco
w:calderas	boccdccdddcdb
w:calendar	jbebdbkdmcdnj
w:calendario	obbbccbccbbcb
w:calendrier	dccededepeeee
w:caler	dccededepeeee
w:calibration	mbbcbbZabkbao
w:calibre	dbccccoccZdcd
w:call	eiimddkdebebk
w:calle	ZaabbaaZbaZaq
w:called	dblbbckocfdbl
w:calling	Zemnbbhamabbm
w:calloway	bcbmccabbccco
w:calls	acjscamccajca
w:callum	abndcccdnacdc
w:calm	lbabbnabojbcb
w:calmer	bcbdddbcnocba
w:calmly	ZaYabaZaarbbZ
w:calore	bdcndcbcccccb
w:calves	bccdcdcdlnded
w:cama	obdccabcdcadc
w:camara	anablbabbbmbb
w:camareros	acbabbpccbaba
w:cambiado	bbbbcbabcaYqY
w:cambiamento	ccpdddbdbbdcc
w:cambiar	ZaqaaaZZaZaZY
w:cambiare	bcpcbcZbaZcaa
w:cambiarian	bbacbbpbaabcZ
w:cambie	bbacbcacbaocb
w:cambio	aaZbaaZZaYoam
w:came	jlkheciecmdcc
w:camera	dbelbjlfbcocb
w:cameras	lbbpjbZbccacb
w:camere	ocacbcZcbacdb
w:camino	ababbbpababbZ
w:camion	cccdcdccocddc
w:camiseta	bbbbccabbbbbo
w:camp	ZaabbbZnbZacp
w:campaign	lZZabaXnZXZpY
w:campanas	boccccbccbcca
w:campanile	occadcbdddcdd
w:camper	pbbcbbZbbabba
w:campinas	pbdeeddeeeeee
w:camping	bcccbcnncbcdb
w:campo	acbbcbbbcabbo
w:campus	Zbbblraacocdb
w:campuses	ncbccbnccccdb
w:can	kegdjfjdibiij
w:cana	bobcddcdcdcdd
w:canada	klmcccacccpcb
w:canadian	iiabbbmbnalbb
w:canal	ZiablaZpbbbpZ
w:canale	bcaccaaobabca
w:canalizador	baabbbZabZaao
w:canas	pbabaaabcaabZ
w:cancel	YbaabaoZbacon
w:cancelada	cdcdddacdbbna
w:cancelled	jaabjaeanZZar
w:cancer	anbcccabbcnba
w:candidata	ddbeeecdpdedc
w:candidate	bibbcckbbbojo
w:candidatei	dbaeddbdqcdbc
w:candidates	bikcccmcbbkjm
w:candidatiez	cpZcccacbacbb
w:candidato	abZccbnbbanbZ
w:candidatos	ccbcdcocccccb
w:candidats	abZbccpbbbbaZ
w:candidatura	mccdddbdmccob
w:candidature	bamcccZnkbalZ
w:candidatures	nnZZbbZbnbZaZ
w:candour	ZcbobYZZbnbba
w:cane	ZaabbbZaaZmao
w:canile	ZaabbbZobaaaa
w:cannoli	obbcccbbdccca
w:cannot	abnljcahbbodb
w:cansado	dodedecededdd
w:cansancio	deeedenddecee
w:canteen	apbckckbbnbcb
w:cantiere	oedeeedeeeded
w:cantina	ZnabbbZaaZaZo
w:cantine	bbbccbabbacbo
w:canton	lbodbcacbacdc
w:cao	cpddddddddcbb
w:capa	dqcecdcdccddd
w:capability	Zbbbcbqcccbba
w:capable	cdcdcdddccndc
w:capacity	obiccclcncbcc
w:capas	ZaZbaaaaoaabZ
w:cape	pccbdclbdcidc
w:capela	ncddddcdddddd
w:capi	Zbbbbqaabbbba
w:capire	pcacbcZcaacca
w:capireparto	abaaboabbbcba
w:capisce	bbpcccacbbbaa
w:capital	biccbcoccbocb
w:capitale	ZaaaobZaaalaZ
w:capitoli	abbbboabbbbca
w:capitolo	bccccobbcbccb
w:capitulos	Zbcacobbbbbba
w:capo	kkmcbcacoaicb
w:caprichoso	boccdccddccdb
w:captain	ibjnbkmddedca
w:captando	ZaZbqbabcbbba
w:capture	bdddddcdddodd
w:car	bqaddhakfaicm
w:cara	occndbbcdcccc
w:caracter	obccccccbbcbb
w:caravan	noaZaZYZbaabZ
w:carbon	bcbclcpccncba
w:carcere	bbcccocbbccba
w:card	ciblbbibckrcc
w:cardapio	pbacbcadbbbcc
w:cardiff	bnbcddbbnabcb
w:cardigan	ZaZbabYbaobbo
w:cards	dbdicdlabcqbe
w:care	bkldjjlejjdcb
w:career	bZpbcekqdaccb
w:careers	ankccbapmhbba
w:careful	ZcmcipabaZbdc
w:carers	cjZjoaloiYabZ
w:caretaker	bdbdccccnkddd
w:carga	abbbcboccbbcb
w:cargara	bbbcZbaababbp
w:cargo	YnabcjnaanaZZ
w:cari	ZaabaaZaaaabp
w:caricare	pcbbcaacccacb
w:caricate	occcdcbcdcbcb
w:carico	oedeeedeeeded
w:caristes	acbdccobbcccb
w:carlos	abbbbaaZoZocb
w:carmen	Zobdccbcncccc
w:carnaval	ZaoaaaYoaZaaY
w:carne	bbbcabbababbo
w:caro	bmcdkcnccckdc
w:carona	ZbabpbabaaYaa
w:carpas	acbbcbobbbbba
w:carpenter	ncbdccacdaneb
w:carpentier	cdcdcdddcdnec
w:carpentry	alZcbcbcYpccb
w:carpeta	abpbbZZaaaabZ
w:carpi	Zpbcbaabbbabb
w:carreira	bnbccbnmcbccb
w:carrera	baabcbpbbbbaa
w:carretillero	ccbdcdccocddc
w:carried	nmbbfafbbdabn
w:carrier	Zbkbccebcabco
w:carriers	cZbodcladcabc
w:carries	apabcdbdcdcdd
w:carrito	obcbbcbcbbada
w:carro	abbbcbabcaabo
w:carrousel	aabbbapbaabba
w:carry	lbZoZaeabZaap
w:carrying	laamaaZZbaapX
w:cars	ocbbmbaclbcdb
w:carta	ZnZbbaYapYdmY
w:cartao	abambababinnZ
w:carte	Zbakbamabbnal
w:carteira	ZnabbbZbbaobZ
w:cartella	Zbbacaaabbqba
w:cartografia	cccccZbocbbbb
w:cartographier	bcccdcaocbcca
w:cartone	ababbbaaboaba
w:casa	knbjbnabdcnbZ
w:cascina	aabobbabbbbaa
w:case	aifnbjhbekici
w:caseifici	bcddnbccddded
w:casemanagerin	cobdadbccccdc
w:cases	ZbabcpmZbaabq
w:caseta	acbbcboabbbba
w:cash	mbamobfbbapca
w:cashapp	cdcdcecdccoeb
w:cashier	Zcdcddbdddqdb
w:casi	cdddndcdddced
w:casino	ibbbcbobbbnZb
w:caso	Zbbbloabmbbba
w:casos	ocbbbbbbccbcb
w:cassa	nbabbaabaZoaZ
w:casse	ocbccbbbccmca
w:cast	najbbaXaZYpaZ
w:castagnata	aaaaaaZoaZaZY
w:castellano	clccdaaoccccc
w:castellanos	obbcocZbcbcca
w:castellon	oaabbYaaoZaaa
w:castle	acbccaancbbbp
w:cat	ZjZcbbabamabp
w:catalan	Yabbcbpabbbba
w:catalogaste	nddddddddcddc
w:catalogo	cccdddscccddb
w:catalogue	ikbcckpbblbcb
w:catalogued	pmcacaacbbcdb
w:catastrophe	bmccdZcadoddc
w:catch	nbacbclbcqbbZ
w:catching	cchcddbZcrdcc
w:catedra	ZabbbpZbbbaba
w:categoria	dpeeedbeeeddd
w:categorie	bpYcccacbacbb
w:categories	kaocdbYnbbZca
w:category	epacacoacabaa
w:caterer	ZbabbboZaYjao
w:caterers	YaaoabqababbZ
w:catering	accldbmdmdcdc
w:cathedrales	apZbbbacaabba
w:catherine	mcncddbdcdded
w:catorze	ccddnccdddded
w:cattivo	bbcbcobbbccba
w:caught	pbjbbbmbbaZcb
w:causa	inalbZabbpabZ
w:cause	maabnbkZbYaao
w:caution	bbccccbcccoba
w:cbd	aqaccdbcccccb
w:ccnl	cqcdeddeddddd
w:cdd	Zodccbcccdcdc
w:cdi	brkdddcdcdcdc
w:cdmx	ncebeddeeeedd
w:ce	bbmckjmeeadej
w:cebu	mbccdbpbcbbcb
w:ceci	cdcdcdddccnec
w:cediamo	aabbpZZZbabba
w:cedo	bbbcocacbcccb
w:cedons	ZaZbpbYaaZbba
w:cela	obncccbclcccc
w:celebrating	aZZaaaYYaXpoZ
w:cell	apZabbZaZmaam
w:cellar	ibaclbdbbobbl
w:celle	qbabbaaabZnbZ
w:celui	ibbcmnabbobba
w:celula	abababaabapaa
w:celular	YbababobaZmaZ
w:cement	hmkbdbZababbo
w:cena	ZZYoaZYlaoZZX
w:cenno	acabccaboaccb
w:censos	bbaccbaobaaba
w:census	pbmbccZcbbcdb
w:cent	jbdcqhddcblcb
w:center	ZijbboablZalm
w:centers	abpbbaanbabcb
w:centimo	bocccccdbdcdb
w:cento	acccmbobccbca
w:central	pbacccpbccaba
w:centre	cnabckcdijmei
w:centres	flkcbcmlbhccb
w:centro	cscddcbccclcb
w:centros	abocbbabcabca
w:cents	ebabcaoabbabo
w:ceo	jeebncccccodb
w:ceramica	mcbdddndcdddd
w:ceramiche	ZcbbobZbbabcZ
w:cerca	Znhblilbjabla
w:cercando	alacnalbnabba
w:cercano	ZapbababZabba
w:cercavamo	eodddeddedeee
w:cercavo	bdcdddcdcdodc
w:cerchi	bcodddccbcddc
w:cerchiamo	dccollafcbkcb
w:cerco	lbbdhkbcqcdcc
w:ceremony	nbbbcbaocjbca
w:cero	acbcccoccbccb
w:cerrada	deeeedeeednZc
w:cerrado	pbbbcanabbbaa
w:cerramos	abcbobabcbacb
w:cerrar	aYbcpbbbbbbca
w:cert	bcccccacoaldb
w:certain	ccpdddcdbaddc
w:certifiante	bbbabZapbabZZ
w:certificado	mddddcccldmdd
w:certificate	Zcdbebcnobnkb
w:certificates	ZmhbcbnbpZbbj
w:certification	cbjamokbjfbcc
w:certifie	baadaapbbbbaa
w:certified	ddaabasnebjba
w:certify	ndcdccmddccdd
w:certo	aonabbZaaaaaa
w:cerveja	abbbocacbcccb
w:cervezas	abbbaZapcbbba
w:ces	bcbcmcaccocbb
w:cest	decddcccddodc
w:cestas	bcbcocbbcbbcb
w:cet	kbZZbbjpaZamX
w:cette	dbmbbbhajmbmZ
w:cfa	cZdddoccddcdc
w:cfi	acbcdanocabcb
w:cfo	jnabmkhbjbicb
w:cfos	YafZaakmZYboY
w:chacun	accccobcddcdc
w:chai	odddddbdddded
w:chain	fkjoeblblbaca
w:chaine	bcbbcbbodbccc
w:chains	ZamqmZXabaabZ
w:chair	bpalqaabbabci
w:chairman	ZaZapnYYbabcb
w:chairs	bbabdaapbalao
w:chairwoman	Zqabcbabcbbdb
w:chaleco	bcbcbaYpbbbbZ
w:chaleur	acbocbcbbbcba
w:challenge	bbqcocZbaabcb
w:challenges	acabccqbbZbca
w:chama	Zbccccoblbjbb
w:chamada	akbpcaamcbbba
w:chamado	aaaabbZabZaZp
w:chamar	ZbpbbbZaaZaaa
w:chamas	Zbbbbbabcboba
w:chamba	aambaaaboabba
w:chamber	ZZnaZaZpbbaca
w:chambers	bcabbbZbpalcb
w:chambery	occcccbccdadb
w:chame	bdddebcdedpdc
w:chamou	bbodccacabccb
w:chance	lbecjajasbbbc
w:chancen	aaZbbaabaaapZ
w:change	adqckccccdbjk
w:changed	hebjbbejalekl
w:changers	YZYaanYpZYaaZ
w:changes	lbcbbbkdbabnp
w:channel	ZbakmaZobalbd
w:channels	cbocbdkcccddd
w:chantier	mbbccbabbbban
w:chaos	aaacqbZbZabca
w:chapeau	aaaabaZabpbaZ
w:chapeco	cccZdobacbccb
w:chapter	laibckYqanbca
w:chapters	caZabmknZXaco
w:chaque	ZbblbaYpbanaZ
w:character	paaaabYZaaobZ
w:charge	jdadcepmdahdd
w:charged	acbbccYbccaqZ
w:chargee	occcccbccdadb
w:charges	ibalbiqkbaabc
w:charities	ZbacocmclZcdc
w:charity	mkcfbddnkalbZ
w:charla	acbbcnahbobbZ
w:charlamos	abocbbabcabba
w:charlotte	mnZccdadddddd
w:charmingly	ZbpbabZbYkaaZ
w:chart	lZZbaaXrYkaZj
w:charter	pmanbZZbcbbba
w:chartered	mnbcccbdcccdc
w:chartering	acnobcaccbdeb
w:charts	ibZabjXlaqaZZ
w:chase	pmabbaZcaZcdb
w:chased	YbYbacrbaZbba
w:chasing	YnabbbqaajabZ
w:chat	dknbhddlcbdmc
w:chatbot	laabobZZbbbba
w:chatting	ZadcnbkaaaZoZ
w:chave	bcbbbcobabbcb
w:che	iefhkbfbnlbce
w:cheap	daZnbbqaaZaba
w:cheaper	baacbbtababaa
w:checagem	oddeeeceeeded
w:check	mebhcebccamjn
w:checked	lbabbbolbljca
w:checker	obaccbncdccda
w:checking	pblnccYabkbba
w:checklist	jcbbbbqYcbbca
w:checkout	nbanbbYobaabb
w:checks	kbaibbnakambl
w:cheeky	YnlbbbZbqYbba
w:cheers	bbiccjjclpbcZ
w:cheese	lmZialakalabj
w:chef	nlcccjabkjkla
w:chefe	bcbcccabcnnba
w:cheffe	bpacbbabbabba
w:chefs	abqbbainaYbbZ
w:chega	YZZaaZZYamYYq
w:chegada	abbbcbbbcabbo
w:chegam	abbcbbabcboba
w:chegar	aaacbcZabambo
w:chegou	YbbZbZaabaapX
w:cheguei	aaZbbbZaapaaZ
w:cheia	abcbcZpZcbabZ
w:cheio	aaaaaaaabpaZZ
w:cheiro	ncddddcdddddd
w:chemical	Zbnccoaaacbcc
w:chemin	abacaabaoZbba
w:chemist	amejmckckbfbb
w:chemistry	akabmYZYZYaqZ
w:chemists	Ylnbnamabbbba
w:chennai	baZbccqbbYbca
w:cheque	ebcllbbbcbqca
w:cheques	aqbmlbZbbbbba
w:cher	cdcdddodddcdc
w:cherche	jkbdmmcclccdb
w:cherchent	dcpdddaccbccc
w:chercher	ZbbbcbZabbaap
w:cherches	ccqdcdcdcbccc
w:cherchez	ZYpbbanbYbbba
w:cherchons	ZaappaZbcbbca
w:chere	bcddnccdddced
w:chers	bccccbbbcbcco
w:chess	YZYaaaXnZpaZk
w:chevres	bcocbcacbabbc
w:chez	jjicccdcobecl
w:chf	nnbmckbccccde
w:chi	cbbmldnelbbcf
w:chiacchiera	abocccbacbccb
w:chiacchiere	cccbdZbocccdc
w:chiado	bbocccabbabba
w:chiamarla	bapabbabaabaa
w:chiamata	abbbcbabapabZ
w:chiamate	bcccccbocbcba
w:chiami	obcdddbdcccdb
w:chiamo	aanbbbZanYlaZ
w:chiara	Yoacbcabbbabo
w:chiaro	bdccdbbacocba
w:chiave	abbbbbbbbaoaZ
w:chiavi	ZaabbaZaaZaZp
w:chicago	gnlcccbkekcce
w:chicken	caadodbcbkccb
w:chicos	aabaaaaaaaaap
w:chiedo	abmboZZakabba
w:chief	bpfkobYbalbbb
w:chiefly	bdccencceddmd
w:chiens	aaaapaZaaYZaY
w:chiffre	ncedddcdedccd
w:chiffrer	bcbcbcpcbbbcb
w:child	Zaambjclaalbo
w:children	kjaeckcojaebd
w:chilometri	eodddeddedeee
w:chino	pbbbbaaZbabbZ
w:chirurgien	accccbodbdcdc
w:chirurgiens	bobdccbccbccb
w:chiudono	cccccYbocbbbb
w:chiuso	ZZZapaZabalnY
w:chiusura	aaZbaZZZqZaaZ
w:chloe	kkcefdjcdbcoc
w:chlor	bnncccccaccdc
w:chlorine	abocbcZcoZcda
w:chocolate	plbcbbZcbkccb
w:choice	pZjocnZZbaZbZ
w:choir	ckZaanYqciaaX
w:choisissent	ccboccbbcbbba
w:choose	bibonjcabZbij
w:choosing	bbZabmYaonaba
w:chorale	abbbcbabcaaap
w:chorsanger	bbZcbcabbobba
w:chose	obbcmabcbbbdb
w:chosen	ZaZbbajZbZpbo
w:choses	bcbcncbccncbb
w:christchurch	cdjdddcdeneec
w:christmas	kmadabcmkmdbb
w:chuck	YbZccbZaoYbbo
w:chuffed	ZbZcZbpanZbca
w:church	ZpbbbaZbbblcn
w:churn	lZYpbZjZnZZaZ
w:churrasco	cdcdddcccnccb
w:churros	bbbbcbaocabba
w:ci	ebbckelhojbbi
w:ciao	kkmdddkdcgkcc
w:ciascuna	ZaaqbaaaaabaZ
w:ciberseguridad	bcccbaZpcbbba
w:ciclo	YaZZanZoaZaaZ
w:cics	qcbbdcccdcbdb
w:cidade	ZmaabbaboaaaZ
w:cidades	ZabbbZZpbaabZ
w:cider	rbbabZZbcbbca
w:ciel	ZbbbbbapaaaZa
w:cien	cddbdcbddcocb
w:cientifico	hfccdmbcjccob
w:cientista	kndeeeddeeddd
w:ciento	ZaabbpYaabbbZ
w:cierra	cddbddbddcocb
w:cierto	cdodccnccZcdb
w:cijfers	pbZbbaabcbbca
w:cima	cccddcbcdcocb
w:cimenterie	bcddnccdddced
w:cinco	bbblbnobaljba
w:cinema	docddecedddee
w:cinq	ambccanccbbbo
w:cinque	obbbcbacbbXco
w:cinta	oddadccdddcdd
w:cio	cabbbannbbbcZ
w:circa	kbbocYZbbbaba
w:circle	aaiababnalqbZ
w:circles	aaZcpcabajbca
w:circling	bccccdZadcqdc
w:circumstances	abrccdacbacdc
w:circus	emmalnkYaZabZ
w:cis	noYabZZbaaabZ
w:ciso	abnbacobcbbcc
w:cita	abbbcaabbaZaq
w:cite	ddcddabcaodcc
w:cited	bbacccabXqcbb
w:cities	lbnnecacdbcdc
w:city	dkkbffbjikdci
w:ciudad	abocbcacbbbcb
w:civil	cpacbkjbnabca
w:claim	oaabbblbbaabp
w:claims	kfjkkenabfdea
w:claire	ombcdbbbcbccc
w:clare	bcbocdZcdncdc
w:clarinete	YbbbbpabbbYba
w:clase	bbbbccabbbbbo
w:clases	ZaaabqZaZabba
w:class	ccabbqZclnakh
w:classe	cYdcdoccccccc
w:classes	elaabqZYaaabl
w:classified	Zbaoncacccbcb
w:classmate	YoabbZoaabbcb
w:classroom	oaamcaZbcanba
w:clause	Yaakbcabbaabr
w:clauses	nmccdcccdcdda
w:claves	bcbbccbbcboba
w:cle	abbbcbqacclbb
w:clean	cjabbapmmZlbc
w:cleaned	qaabaaZabZbca
w:cleaner	ZZaaaaYaplbZc
w:cleaning	niZbgboabZbbm
w:clear	dbbjbZZlnnkcb
w:clearance	ZkdaccZbbbsbZ
w:clearbrook	cnbdcdmcmddib
w:cleared	omanbaZbbajbZ
w:clearing	acbdcmbccnccm
w:clerc	bocdacdcccddc
w:clerk	iaapbZaacbjca
w:cles	aaZbZbZaZZaap
w:cleveland	lbbbcbaobcabb
w:clever	ZYobpaYbYYaba
w:clic	aabbabaocbZba
w:clicca	abacababaZbap
w:click	Zcaebdipbcoac
w:clicked	ZZabbhZaZmaoZ
w:clicks	ZllcZbnbnadcb
w:client	mejnccdddchjc
w:cliente	njbicecdicclk
w:clientes	bcqcicoebjcaZ
w:clienti	hbbbbanbnamba
w:clients	ccnjddoigcccb
w:clima	YpcbbaZaababa
w:climate	rcbdbaacdmddc
w:climb	placbbYlbabcZ
w:climbed	bacdcdnccmcdb
w:climbing	lbacacYonZbaa
w:clinic	hpklbalahajbb
w:clinica	sbZbbbjbYZaaZ
w:clinical	cnjfkkakchbeb
w:clinicas	kblbbbpbbabbZ
w:clinici	cedmeedeedeee
w:clinician	accmdbocdcccb
w:clinico	cndlddcdddcdd
w:clinics	Zioomaaflabcb
w:clinique	abacdcZcoccbb
w:clinker	abncbcacbnccb
w:clip	abacmbnYbZaco
w:clips	bcbbcaomdbbdb
w:clock	cccdcbmodbccZ
w:clone	abbcccmbcbrca
w:clonez	bdddddcdddndd
w:close	ldZedbjlcacoc
w:closed	adabmbZanZgop
w:closely	clcemdcddeded
w:closes	bdamjbajkajok
w:closing	fpkbmbcZlXbal
w:closure	bcacccaadonaa
w:cloud	iledcelhjdcjb
w:cloudarchitect	kocdddccccdmb
w:clt	bqjdddcdccdcc
w:club	oabbabfpiZkbc
w:clube	pdddddcdddddc
w:clubs	aaZnbpZZbYama
w:clue	oaabncYaaZcdb
w:cm	ZbaacbYbcoZbn
w:cmo	nocdcdcddcddc
w:cnc	Zmbbbboacabcb
w:cnrs	apZbbbacaabba
w:co	idccsibdcccdc
w:coach	ZaZfarobabdfj
w:coaches	ccbdddocnbcdd
w:coaching	amZobZmlbYbba
w:coado	bbabbcZobZbba
w:coast	iofejbabadbcm
w:coating	cclcddabboccc
w:coberta	bbabcbbababao
w:cobol	oblbcbncbabcb
w:cobrado	ccedeccdddndd
w:cobramos	bbZcccqbbbbba
w:cobrar	abbccboccbbca
w:cobraria	Zaaoaaabaabaa
w:cobras	YaZZaoYZaZoZY
w:cobres	aZZbapZbaZbbZ
w:coche	onabbaaZbZbba
w:cocina	Zpbbccbcaaaba
w:cocine	abaobbbbbbacb
w:cocinero	boccccbccbccb
w:code	ecbclebkbcpld
w:coder	ZZYaoZYZZqZYW
w:coders	acabbbonccaca
w:codes	acbclcabbbtba
w:codice	ZaaZaZlZaZonX
w:codigo	ZaZblaZaaYrnb
w:coding	jaajbZjoalmbZ
w:coffee	dmnbjbkbilcbd
w:coffees	aZYnmcYbpabca
w:coffrets	ZbabbapabaabZ
w:cofinanciado	bocbcbbccbbca
w:cofondateur	dbeendedeeeed
w:cofondatore	ebeemeeeeeeee
w:cofradia	cdddndcdddced
w:cofundador	ebeemdedeeedd
w:cofundadora	eceemeedeeeed
w:cognata	ocbcccacbbbdb
w:cognome	cdcddcccdcnbb
w:cohort	Zbcbalmqccbcb
w:cohorts	acdcdpbaddcdd
w:coimbra	ZbaabYZraaaaY
w:coin	aZbccbZccbqba
w:coince	ZbaabpZaaaaba
w:coincidamos	ZaZbbaZaapaaZ
w:coincide	aaZbabaaZZZpZ
w:coincidenze	bdcdddcdccodc
w:coincidir	dededepddceed
w:coincido	ababbbZaapaaZ
w:coins	aZZaaZXkaZsZX
w:coisas	obacbcadbbbcc
w:col	ZaabmbZbbfnbn
w:cola	ZaZaaaaqaZaZY
w:colaboracion	odecebbdedZdc
w:colaborador	acacccabcacrZ
w:colaboradores	occbcbbbdcccb
w:colaborativa	ababaaaabapaZ
w:colas	deeedenddecee
w:colazione	bbbbabaababbo
w:cold	alaocbipbgbac
w:cole	ZbbacpaabaabZ
w:colega	bnbcacnbcbbcb
w:colegio	Znbbcpbbccbcb
w:coles	ocbcccbcbbcdb
w:colgue	bbbccbbbcoccZ
w:colin	dbaobaYabaabp
w:colis	ZbabcbfabajYs
w:collaboration	ebmbcaoabmbdc
w:collaboratore	cncdcdcdcdccc
w:collaborazione	pccbdabcccZcb
w:colleague	jflfelblddbjc
w:colleagues	bbmcghepdeddb
w:collect	kadbaakdalabq
w:collected	obbbcclcdccdb
w:collecting	ZZqbebYmZkbai
w:collection	naZbbjZnakdkY
w:collections	nbjlbbmbbajca
w:collega	kpbdecjccdhbk
w:collegamento	cdcddenedcmdd
w:collegarci	bcaccdaccpdbb
w:collegati	acccccbcdcocb
w:college	acaabrZmmZbba
w:colleges	acbcccnncbddc
w:colleghi	aaaccZbaapbbZ
w:collego	bbaccZbaapbbZ
w:collegue	obbdccbcbcdcb
w:colliers	cbcdndcdcccdc
w:colloque	ZbcacaZpccacZ
w:colloqui	bobbbbbbcbacZ
w:colloquio	aalabaZarambZ
w:colloquium	aaZbbZaqbabaZ
w:colocado	cbbcccocbbccb
w:colombia	ZZbacZpbbabaZ
w:colombo	Yabbbbqbbbbcb
w:colour	ocbabcibcbacn
w:colours	abZcbbobapbca
w:colpito	cdqdddldccdZd
w:columbus	mnbdddcdddcdc
w:column	YababrYoadZak
w:columna	ZbaabpZabaaaa
w:com	jjjdfbiicdkff
w:comando	bbbcdcbddcocc
w:combien	ocZcccacabcbb
w:combina	occbdbacccbca
w:combo	dedeeedeeenee
w:comboio	ZbaZbZZpbaaba
w:comboios	abaaapZabaaba
w:come	elhdifenhdccc
w:comeca	baaccapbbbbbb
w:comecar	occcddcdddmdc
w:comecaria	ZaZaaaZZpZaaZ
w:comece	caccccbccboca
w:comeco	bbacocbcbcccb
w:comedor	ZaaaaoZZaZaan
w:comemorar	ccedeccdddndd
w:comentario	mcbccbaobaaaa
w:comercial	aobcccbcbdbdc
w:comercios	deeeddnddecee
w:comes	dbmbkblmeambj
w:comfortable	darbbcabaaccb
w:comida	nbbobbabZabba
w:comigo	bobcccbcbbccb
w:cominciare	ocbcccacbbbdb
w:coming	eipdebcjfjdbf
w:comisiones	bobbcbbccaccb
w:comissao	ZobbbbobbaYba
w:comitato	ZaapbaaaaabaZ
w:comite	ZoaobaaaaZaaZ
w:command	ZdbapaXabaoaZ
w:commande	aaZbbbZabZaYp
w:commandee	cbbcccbbcbcco
w:commander	bcddnccdddced
w:commandes	bccbbcoadccca
w:comme	apeccmbclfbba
w:commedia	ZbbbbbZobaaaa
w:commencement	qcbbcabZcbcdb
w:commencing	lbedemcdeeced
w:comment	aablbbblioapa
w:commentaires	ddcededepeeee
w:commentare	bbabbaaobabba
w:commente	ababbaZaaYasX
w:commented	babmdcabbbbpl
w:comments	haYkbaaaalaer
w:commerce	dkdjkdcdimddc
w:commercial	ckckqbdbebbcb
w:commerciale	caccobbZccccb
w:commerciali	aaaaobZabaaaZ
w:commercialista	pbacccacaaccb
w:commercialiste	ababbaapbabbZ
w:commercio	aqccdccddddcc
w:commessa	bbbcccpcbaccb
w:commissie	apbbbbZbbZlbZ
w:commission	nebhiknabcjbd
w:commissioned	aZombbZbbhbcb
w:commissioni	deddeepedceed
w:commissioning	nccdcncccccdc
w:commissions	bZcbbboZcbnca
w:commit	ZZoaaaYZanaZY
w:commitment	dlmmclaacbccc
w:committed	aabbrcZccccdb
w:committee	mkbocjbacibck
w:committente	lccodcbcdcccb
w:common	abZbbcobaobba
w:commun	bbbcocabcpbcb
w:commune	acbcbdobbccca
w:communication	lbbodaamcbbcb
w:communications	ZnocbcabaZcdb
w:communiquez	dddeedddednbc
w:community	bdnkfjapcabjb
w:commute	YqYbbaZaaoabY
w:como	emkijcbilcdhb
w:comodino	ccbccZbcboccb
w:comodo	acobccbbaabca
w:companera	ddddndceeddee
w:companero	aaocccbcbbaba
w:compania	bbbcccocbbccb
w:companies	abqlmcldjabca
w:companion	Zccacojadbbbc
w:company	dlejpcdcmbddb
w:compara	aaapbZZbbbZbb
w:compare	adcdabobboboa
w:comparer	cdcdddodddcdc
w:compartas	aaabaaZaaYZpZ
w:compartia	bbbcbcabcocba
w:compartir	dddddccadodcb
w:compas	bcacacbbaocca
w:compensacao	aaaobaabcbbba
w:compensated	bmbqccaccccdb
w:compensation	hnlncdZccbmbb
w:compenso	aeciinalcclcb
w:competence	acdcbbbcddodb
w:competences	pdddeeceeeece
w:competencia	bpbbbbaccaccb
w:competition	olZoajYaaZabZ
w:competitor	Zambbbpbalaca
w:competitors	abaabbsbbibcb
w:complace	brcdccaccccbb
w:complain	YndnabYbjnbba
w:complaining	anacbbaabibco
w:complains	mcccbclccbncb
w:complaint	ZZabbaYlnYoZn
w:complaints	lbannZkacbZca
w:compleanno	bcbcccbbcobZZ
w:completa	blacdaobccccb
w:complete	cbfickcldblnb
w:completed	kbakccialghne
w:completely	ZbZbZbobaobba
w:completer	aaaabpaaaaaaZ
w:completi	aaabobZbbbbba
w:completing	nckdcdadmacdc
w:completion	bbcqcbeecaabl
w:completo	bcbcccbbbabbo
w:compliance	Ykdqdcjbdbmcb
w:complimentary	bcabccopaZbbb
w:complimenten	bbacbcabaobba
w:complimenti	abbbcbnabnbbZ
w:compliments	bcacccabbpZcn
w:compor	bnddddddddced
w:compose	ZabbcoYbobbca
w:compra	aaapbaabbbaba
w:compram	cedneccededed
w:comprando	deeedenddecee
w:comprano	bcddnccdddded
w:comprar	cdddcdbdccoda
w:comprare	bdcdcdcdccodc
w:comprarla	obacccacbbccb
w:compras	acbcbcpbbblcm
w:comprendre	bcbpcbabcbbba
w:comprends	acadccacoacbb
w:compreresti	aabbpZZZbabba
w:compresa	bccccobbcbccb
w:compreso	bobccbbcbbcca
w:compri	abbocaZZbbbba
w:compris	abcbcoabccbbb
w:comprise	okbacjmbcbbca
w:comprises	mbcbdokfccccc
w:comprobado	accccaoccbbcb
w:compromiso	dededepddcded
w:compromisso	bcoccckccaccc
w:comprovante	cdededcdddned
w:comptable	Zcdddcodddcdd
w:compte	ZbmbmaabcaqhZ
w:comptees	ZbcacZZpccabZ
w:comptes	odddcbcdcccdd
w:computer	lajbbmadcfpba
w:computers	naZbaaYapZbbZ
w:comum	abZabbZabqbZZ
w:comun	bcacccabbocbb
w:comune	bnacbcabbocba
w:comunes	ababaaYabpabZ
w:comunica	cocdcdcdccccc
w:comunicamos	bceddcbdddodd
w:comunicarle	brcdccaccccbb
w:comunicarlo	ZZZZaZYZaZZpY
w:comunidad	ccdddbcodcccb
w:comunitaria	YabbbaapcabaY
w:con	jhcikbifeimce
w:conceived	cccccdpbddcec
w:concept	qbcclcZcbccdc
w:concerned	nnacbbYlbZbda
w:concerning	bcbkdcdbaobcm
w:concert	kZZZngYqajZZW
w:concerts	nbbnbbkbcbbca
w:conclude	abZbpbhababca
w:concluiu	baobbcabbbbca
w:concordare	obbcccbccccca
w:concorra	aoabbbbaaaaaa
w:concorre	YabbbbapcbbaZ
w:concorrer	dpcededdbdedd
w:concorresse	bobcccabcbbbb
w:concorso	cobcccbccbccb
w:concours	YZZZaoYoZZZZY
w:concretado	oeeeecddeedee
w:concrete	ZapkbbYocYZbY
w:concreto	bbocccacbbccb
w:concurrent	aaaabbqbbaYaZ
w:concurso	arZbjaZamabaZ
w:condition	hcccmdbcjbbdn
w:conditions	nobcccacbbaba
w:condiviso	bcbcccbbbacra
w:condizioni	pcbdccbccbcab
w:condoleances	bbacbbaaapbbZ
w:condolences	ZaZbbaYZaraaX
w:condomini	bbbccbaabacbo
w:condominio	ocbbcbacbbccb
w:conducido	cccdcdcdncddc
w:conduct	ZbbabZoZabcco
w:conducteur	odddeccdcdcdc
w:conducteurs	bobccccbccZca
w:conducting	Zbarcbabcaccb
w:conductores	ZaZaapYZaaaaZ
w:conducts	bcdZdpbcdddde
w:conduzione	bobbbbbcccccb
w:conectado	cceddccdddndd
w:conectar	bbZbccabbmcqZ
w:conexion	nddddddddcddc
w:conference	ccbcbnacbimbo
w:conferencias	ZbaZbZZpbaaba
w:conferma	bccddbccdbqZY
w:confermarle	bpbbbbbbcbacZ
w:confermato	ZaapaZZaaZaaZ
w:confermo	qbcdedcddedcc
w:confesseur	cdcdcdddccnec
w:confession	abmbcpZbbbcdb
w:confidence	YmpjciZbalmba
w:confidencial	ZZrZaaYZZZaZZ
w:confidencialidade	abcocbcbccbcZ
w:confidential	ahpoccaccblbb
w:confidentialite	acbocbcbbbbba
w:confidentiality	aamncdbcccmdc
w:confidentiel	dddeedddednbc
w:confidentielle	ZapabbZbabbba
w:confidenza	bobbbbbcccccb
w:confie	bocccZbccdccc
w:confier	pcccbbbcbcbbb
w:confira	bbccbbaocabaZ
w:confirm	jiijdlcbcckkf
w:confirmar	nbbcccabbbbao
w:confirmarme	ZaaobaaaaaabZ
w:confirmation	dbbbckaacamaq
w:confirme	ZlaabaZbaapXl
w:confirmed	ajkdcbYcbZinp
w:confirmee	aaZaaaZZaYZpX
w:confirmenos	Zpbbccbbaaaba
w:confirmer	dqddddbdedddd
w:confirmes	bacdccqcccccb
w:confirmez	ddddddddedpaa
w:confirmo	abcocbcbccbcZ
w:conflict	ocdmdcbdddddc
w:conflito	Zbcodabcdcbcb
w:confratello	dnddddbdddddc
w:confrere	ccbdddodcdcdc
w:confrontarsi	YabpbaZbbaaba
w:confronto	nddecececdded
w:conge	neeeeddddeeee
w:congedo	obdddccdcdddc
w:congrats	ajiccikaboaoZ
w:congratulate	ZZZcbbZaZpbpZ
w:congratulations	cckcbblbklmla
w:congratulazioni	YbabccaabqaaZ
w:congres	ZaZYboYZZqaaZ
w:congreso	bcbbcbaocbbbZ
w:congress	idlbcalmbmhca
w:congresso	bccacpbacbbcb
w:conheca	aaYaaaZZaZZoZ
w:conhece	abalbcbcpbbcb
w:conhecemos	ababcbaacobba
w:conhecer	aaqcbbZbaabaa
w:conmigo	bncdddcccndcb
w:connais	dqaeddcdcccdc
w:connaissance	YaaaZaaaaaapZ
w:connaissez	acbacbbccdpcc
w:connait	dccededepeeee
w:connect	bbafccdbkqlla
w:connecte	bdddddcdddndd
w:connected	abcbcbbafpbqa
w:connectez	YaaaZaZaZaapZ
w:connecties	bcabacZbcobZa
w:connecting	efklddlgdkebb
w:connection	ccaeccecbqmdb
w:connections	aaYnbbdaYaara
w:connexion	ddcdddccdbanb
w:connosco	abcbcbpccbZbb
w:conoce	bocccccdbdcdb
w:conocemos	deeedenddedee
w:conocer	bobccccdcdcdc
w:conocerla	ccddddcdcdned
w:conocernos	cbrcddbdcbdcc
w:conocidos	ZZZaoZXZaoZaY
w:conociendo	abocbcacbbbcb
w:conosce	acbmccacobccb
w:conoscerci	aaZbbbaaaoaaZ
w:conoscerla	Zaoacaabbbbba
w:conoscerti	bobcbcbbcbbca
w:conosciamo	abacbbZbapbbZ
w:conoscitivo	abpbbcaaZabca
w:conosco	bpmcddccccccc
w:conozca	ddddndceeddee
w:conozco	abbcbZaapZbba
w:conscience	allbobZabZbba
w:consegnare	ababbbZabZbZo
w:consegnato	acbbccabbbabo
w:consegne	deddeeoeeceed
w:consegno	ZbbabapabaZaY
w:consegue	pdccdbbcccncb
w:conseguimos	ncdeddcdddddd
w:conseguir	cdbcddrbdcdca
w:conseguiu	ZaZabbqabZaZZ
w:conseil	nbabbaZabnbaZ
w:conseils	bcbccbbcrbccb
w:consejeria	occcccccccccb
w:consejo	aaapbaablZabZ
w:conselho	ZaapbaaanaZaZ
w:consent	ndccddbedcmed
w:conservation	aanbbaZoZZbba
w:conserveira	aocbccbbddcdb
w:conserver	cdccdbcaedobb
w:conserveries	ZaYZpaZaZZbaZ
w:consider	cmnijkackcbfb
w:consideration	bcmcdmcbmcccc
w:considered	bilccdninccbb
w:consiglio	aaZbbaZamXaqY
w:consigo	ZbnZanYZamaZY
w:consiste	bcdcccbcccoda
w:consolidated	naccclmbbbbca
w:consorzio	eodddeddedeee
w:constituye	bcbobbbcabbcb
w:construction	cjbbcbdpeanba
w:constructoras	ZaZaaaaapZbaZ
w:construire	bbcdndcdcccdc
w:consulente	cjbcdcnciccbn
w:consulenti	qdccddcdddddc
w:consulenza	mcdneccdddcdc
w:consult	paZqaZWaZaZbZ
w:consulta	abanbblbbaamj
w:consultancies	abkbbcracbcdb
w:consultancy	nkfpbcZcebcce
w:consultant	lkaocbcccbdkn
w:consultants	abmfcbshcbbbe
w:consultation	accscbmbcdccb
w:consultations	cbcmdcabdcodd
w:consulte	bcacdcbccbnqa
w:consultee	daaeeecddddpb
w:consulting	dcjrcadacbaci
w:consultivo	ZaarbZZabaZaZ
w:consulto	acbocabbcbbba
w:consultor	ZZaabaXZaZaYq
w:consultora	kohdddcdcddlc
w:consultoria	pcdbdbacddbda
w:consumables	abbmccobcbccb
w:consumer	XYZoZoYYaZZaY
w:consumo	pcabcbababcba
w:consumption	bcbdddncdncdb
w:conta	kdddddkddcobc
w:contabilidad	bobccccdbdcdb
w:contabilista	qbcddcccddddc
w:contable	aZababZbpabba
w:contact	cdnccdcchklke
w:contactar	abbccbabbZZap
w:contacted	Zaocccaaccbob
w:contacting	ajlbcccbbdibo
w:contacto	nblcccbbnkcab
w:contactos	ZaZbbaZaonbaZ
w:contacts	ababbaijllpiZ
w:container	iaaehcocbklca
w:contame	bbocdcbcbbcaa
w:contar	ZlpaanZZZYaaY
w:contarle	ccddddcdcdned
w:contas	YZYZoZXZZYoYY
w:contato	nbndddcddcdcc
w:contatori	bcbcccbbbacbo
w:contatos	bbZabbabcobaa
w:contatti	bcaccdaccodcb
w:contatto	cpbdcdbcbnccb
w:conte	deeedenddecee
w:contemplate	cbqccdZcaabcb
w:content	ZdibkdXYljbom
w:contente	bobcccabcbbcb
w:contento	abobabZaaZaaZ
w:contents	ZaZZbaYoZaZYo
w:contest	bccdlcbldbpbb
w:contesta	cccddbbcpcccc
w:contestas	odbdccccccadb
w:conti	aabbpYZZbaaaa
w:contigo	abpbcmabbZbpa
w:continua	bnddddcdddcdd
w:continuar	ZaZabaYZaZZpZ
w:continuation	bbocdcadcbncb
w:continuativo	obdcdbbcddcdc
w:continue	kmcbbbeanjfba
w:continued	bcZcdbbccrcac
w:continuing	mbbacZYZcmbpZ
w:conto	Yfobbahbaakan
w:contos	abbbbbbobbabZ
w:contra	ababbbaYbaaap
w:contrabbassista	occccccbdccda
w:contract	mnicdcccibhdk
w:contracting	amnbbbZbarbba
w:contractor	oidbeckecebcm
w:contractors	kckchcmlcckcc
w:contracts	bomfchobbadcb
w:contractuelle	bobcccbcbcZba
w:contractuels	bpZcccacbacbb
w:contraire	aaZbabZaZZaap
w:contrasena	cdcddcccdbkla
w:contrat	ZpabbaZaaaZaq
w:contrata	cqceedddedccc
w:contratacao	mcccocbcdccdb
w:contratacion	abcbobabcbacb
w:contratado	ZZZbaaZaoZoaZ
w:contratam	bcodcdbcbbccb
w:contratando	dnddededdeced
w:contratar	oaabZbabobbcb
w:contratarem	bcbcdcobcbccb
w:contrate	bbacbbpbaabcZ
w:contratista	rZbdccbcdcccc
w:contrato	krdcdbbcccecm
w:contrats	cdcdddodddcdc
w:contratti	bocccdaccccca
w:contratto	inbcclbckbbbn
w:contrazioni	acccocbcdccdc
w:contre	kbbocZZbcbnaa
w:contribution	abZmcapZbiabm
w:contributions	ZbabbaZnbkobY
w:contributors	ZabbbWpocbZbZ
w:control	kmbocbdccbcca
w:controle	ocbcccbccbccn
w:controleurs	abcbcoabccbbb
w:controleuse	incdcckccccmb
w:controller	nmbdddddjddfc
w:controllerin	eocdddccicdnb
w:controllo	nmcdddcdddcdc
w:controls	ncbdddbddnddd
w:convaincre	ZaYZpaZaZZaaZ
w:convalide	bocddcddcccdc
w:convegno	dodddeddedeee
w:convenience	kaajdllcobccd
w:convenient	cbecddpccaccc
w:convenio	bbbcbbabobcba
w:convenir	cddnbdddedddd
w:convention	aaapbaabbbbbZ
w:conventional	mddcndadcdded
w:conversa	jbbpcZZacbaaZ
w:conversamos	bbbaobbbcbbba
w:conversar	anomcdbccacbb
w:conversation	bknkcdfbbdbpa
w:conversations	abmndcnccacjc
w:conversazione	cccddcpbddcZb
w:conversion	occdddkeedcdd
w:converso	abpcccbcbacbc
w:convertible	abZaqcbccaccb
w:convertirias	ZbaabpZabaaaa
w:convertirlo	aaacobacbbacb
w:convey	dcceddbecpdec
w:conveyancing	aocmcbZcccbdb
w:convida	abcocabbcbZba
w:convidada	ddcddbbpcbedb
w:convidados	accbbZbocbcbb
w:convidamo	ZaaZbZZpbaaaa
w:convidamos	bcdbdpbZdabbb
w:convidar	accocbbbdccdb
w:convidou	bcbccbbbbabrZ
w:conviendrait	cbmddeodccddd
w:convinced	acbabonabaccc
w:convite	bmbacnbacabpZ
w:convoca	ZpbabZaabaaba
w:convocada	cndddccdddcdc
w:convocatoria	bobbcbbccbbca
w:coo	laccnebedeced
w:cook	coicbmZbbkccb
w:cookbook	obaccmabcbbcc
w:cooking	aakcbpbbaaccb
w:cooks	kbccnaancbbdc
w:cool	abcbocaadamdc
w:coop	dpbeeddeddddd
w:cooperation	Zkocdcaccbkdn
w:cooperativa	aobbbnfbkabba
w:cooperativas	ZaanaaYZbpZaZ
w:cooperative	qfbbmaaababcb
w:cooperativo	aaaobaabbabaa
w:coordination	ndddedbdediee
w:coordinator	mnbccdbdecidc
w:coordonnees	dddeedddedncc
w:copenhagen	anYbbbaaaobca
w:copia	ZbabbbZabZnao
w:copies	fbbbbdXocaabo
w:copre	acdcncbcddcdc
w:copropriete	aaboaabbccacb
w:copy	lfcbckalhdlcj
w:copyright	acbbdlbbcaqYZ
w:copywriter	ldccccoccccdb
w:copywriters	ZbonbbZcbaccc
w:cor	Zccbccaacccbo
w:coragem	ccddnccdddded
w:corcho	bcbccbbocbcba
w:cordes	occbdcbcccccc
w:cordial	dcbedeadZpdcc
w:cordially	abbbcYlrcZabZ
w:cordoba	bbocdcbcbbcaa
w:core	mlbbdlkdddccc
w:cork	ZoZbmlZZoabba
w:corner	aencbbobbeccb
w:corp	pabcddmdbccdc
w:corpo	cnddddddddced
w:corporate	ZbccdqlclbmZb
w:corporativos	abbbbapacaYba
w:corre	ZaZbbalnaZnaZ
w:correct	kpcccckcclccb
w:correctamente	ccdeedcddcdpc
w:corrected	liabccabaZbco
w:correctly	ldcdddccdnded
w:correcto	bbocbbabaabca
w:corrector	ZababpZbcbYba
w:corrects	mZZacaZccapbb
w:corredor	acbcbcpbbbbcb
w:correggere	ZbcZbpZabcaca
w:corregir	Ybcbdpbcccccb
w:correo	aaabbboaZZaan
w:correspond	dodeeeeeeeddd
w:correspondence	lcncdlbccbbdb
w:correspondent	YhYbaaZZZaZqY
w:corretor	baZccapbbbbbb
w:correu	ocbcddbdddccc
w:corridor	pbbcccablZdcb
w:corriere	ababbbaababZo
w:corriger	bcbbcbpcababZ
w:corrija	aababpaZaaabZ
w:corrisponde	aZZbbbZaZabpZ
w:corso	abcbcmmocbaba
w:cortes	bbccbbaZcabco
w:cortesia	cddcddneddded
w:corto	obbbbbbabbbcb
w:corvane	bjbcbcabcocca
w:cosa	dcrcicecbacca
w:cosas	abocbbabcabba
w:cose	obbbbcbcmbbcb
w:cosi	YZnbabiboabaZ
w:cosmetics	ZZpabbfbahnbZ
w:cost	febibcqmbbdbk
w:costa	ibcdddqcddcdb
w:costare	obbbbcbccbbcb
w:costaria	pcZcbbYbYabbb
w:costerebbe	pcacbcZbZZbca
w:costing	oZbbclobcbbcb
w:costruisce	pbbbbcbccbbcb
w:costs	ceackaqobZlbd
w:costuma	Yaabboabnabba
w:costureira	pbbccabbbbcba
w:costureiro	ocbccbbbbbcba
w:cote	jZoaaZYZZYZZn
w:cotes	aYpcbcacZbcbb
w:cotonou	cccdcdddccodc
w:cottage	bmcddcbackddn
w:coucou	naZaapZaZZZaY
w:could	ldjeekjbmacck
w:couldn	hbibcbajakaqb
w:coulee	abccccbabbbZo
w:couleurs	dccededepeeee
w:couloir	ZbabbaZZcaabp
w:council	pmclcaaajcbcm
w:councils	adbccdpcdbdec
w:counsel	YpZocccabadbo
w:count	mclalcambabbk
w:counted	abaobbnbancdb
w:counter	knZabaYaaiabp
w:counties	ZZnabaZpaZaaZ
w:counting	mcZabaaooZabX
w:countries	bjmkkbanbamga
w:country	liYmbbfamlmbZ
w:counts	deabkblkbkbcm
w:county	ocieclfcekcca
w:coup	pnaacbabbbaca
w:couple	Zkqblbmbabbca
w:coupons	bcccccbcccoca
w:cour	bbacbbbbbbpcb
w:courage	ccYccdocmaccc
w:courant	Zccccbodbdcdc
w:courier	abbbbcdecbtca
w:cours	Zcbccpabaaaba
w:course	bbdccpeoedbfd
w:courses	ZjbbbpXoclbcb
w:court	kmbnbabjjjiba
w:courtier	bcbdddodcdcdc
w:courts	anocccicbbbcb
w:cousin	iclcpcdbcZabl
w:coute	obZcccmcabccb
w:coutera	cdcdcdddccnec
w:couvre	bcbdddodddcdc
w:couvreurs	cZdddoccddcdc
w:cover	nebbjfkkkcbce
w:covered	cqaebabbmmabZ
w:covering	nkbmabmbcbbbb
w:covers	kcpciabakalca
w:covid	bcbbbcaZcooba
w:covoiturage	cccoccabdbbcb
w:cow	abadclbbjZccp
w:coworking	bZZbZbZqbZbbZ
w:cows	aobdbcbckacdb
w:cozinha	ZaaabaZZkZaoZ
w:cpd	ZoZaaaZoaYbbY
w:cpf	abbbbabbccqba
w:cpt	pbbdeecdddbdc
w:cracha	babccbabcaqbZ
w:crack	qbcabcbdbbceb
w:cracking	nabcdcndcdcdb
w:crane	laqanbeZaYjba
w:cranes	acZpbbabbbbcc
w:crashes	maaaaaZZbZaZo
w:crasht	qccdccccccccb
w:cravatta	bcbcccoccacda
w:crazy	ZnYbpcdbaYcca
w:cream	aaZcbbmbojbcb
w:create	bjpcddacccccc
w:created	bokdddceddddd
w:creation	nbcbcpabcbYba
w:creative	lbodeebeddcdd
w:crece	aqddddcdddddc
w:creda	ZaabpabbZabba
w:credenciado	aZbbcbpbbbZaa
w:credenziali	bdcccbcccboba
w:credit	adajbiecdfnkm
w:credited	ablccbZZcnmnY
w:crediti	ZaaZaooaaZZZZ
w:credito	abbpcbabbbbba
w:creditos	aaapbZZbbbZbb
w:credits	abaacepabaapZ
w:credo	bdcdddcdcdndc
w:cree	aoYbbaobaZaaa
w:cremona	Zabbbbpbbbaba
w:creneau	dedcedodeeeec
w:creneaux	abZbaaZapZbaa
w:crescendo	acoZbaZbccccb
w:crescer	ZaqaaaYaaYaaZ
w:crescere	cbcddcqdddcdc
w:cresceu	cpdeddbdddddd
w:cresciuti	cddcdeneddded
w:crew	bbjbhllkjdnbZ
w:crewing	Zbobabnbbbaba
w:crews	YabbbpoibaccZ
w:criancas	cdddddbddqdbb
w:criando	ababpbabaaYaa
w:cried	lbZbZcZaaqbbZ
w:crime	oZaabYXYaaobZ
w:criminal	bpcdddbdcdced
w:crio	cccdcdcdocddc
w:crisi	obcddcbdcccdb
w:crisis	jccocZZncbZcb
w:criteria	nccmdcbcddcdc
w:crm	ZcalbZsccbZbb
w:croises	ccadccpcbZccc
w:croissance	aaobbcabcbccb
w:cronica	abaaaoZabaaba
w:cronico	ZaapaZZaaZZaZ
w:croquetas	ddddndceeddee
w:cross	iblckjakbocba
w:crossed	alibbdkcbocca
w:crossing	bdmdcebdcnded
w:crowd	mbmacnZmbabba
w:crowds	odldcdbdcbcdc
w:croydon	moacccZdbcccc
w:cruise	ZZZZapXZYZnaZ
w:crusca	bcddobcccdced
w:cry	kbaccghmlbbcn
w:crying	YZZabpYbYpaba
w:crypto	hmeicaZmcmnba
w:cryptobedrijf	ocbcccbcdccdb
w:cryptomonnaie	acdcbbbcddodb
w:cryptowallet	aabbbcacdcpcc
w:crystal	lbbcddocddbcb
w:csm	anYcccocaabcc
w:cst	nlbdddbdbdcdc
w:ct	alabbbbcpaaba
w:ctc	cqfdddcdddddc
w:cto	cbncrcaccbecc
w:cual	odeeeedeeeedd
w:cuando	dananmakaZkaY
w:cuantas	nddddddddcddc
w:cuanto	paZnbaebZkaaZ
w:cuatro	obboclbbcbbca
w:cubo	Zbbbbpaabaaba
w:cubrir	pcddddceeeded
w:cucina	bbZbbaaaoabba
w:cuelgue	bcbbccbbcboba
w:cuenta	ZabbcaZocaqYY
w:cuento	YaZaaopaaZZaY
w:cuesta	bbbccbkobbbbb
w:cugina	abcdocbccccdb
w:cugino	bcbccbbbcboca
w:cuida	cdcdddqcddcdb
w:cuidando	aZababZbpabba
w:culpa	bbbcbbbbbobbZ
w:culture	ljcdebcndddcc
w:cunado	ZbZbbaZbaZaap
w:cuneo	ZbbabqaabbbbZ
w:cuoricini	cdddddcdddned
w:cuota	ZaabZanabZaao
w:cup	ababbbjnbYbcn
w:cupboard	moacccacalcba
w:cupo	cddbddbddcncb
w:cups	mZYZaZnnambbY
w:curator	noZcbblbbacba
w:curators	ZapbcbaobZbca
w:cure	aaacccpbabaab
w:curieuse	bocdacdcccddc
w:curieux	cecedepeddede
w:curiosita	baocccbbbacbb
w:curiosite	bocccabccdddc
w:curiosity	bbYbcdqbbYccb
w:curioso	cdodccbdbaddb
w:curious	Zcpbcckdkobca
w:curitiba	apocbcacbaccb
w:current	kcpfgcdccddfd
w:currently	bcjddbolmbcbb
w:curriculo	amicccbcpabba
w:curriculum	Ykmccmifobccb
w:cursar	cccdcobacccdb
w:curso	abcbcpindbbbZ
w:cursus	abbabmaobaaZZ
w:curte	ddeeeddeddmdc
w:curtida	bcccccobbabaa
w:curtindo	bdddebcdedpdc
w:curtos	ocbcdcbdddccc
w:curve	ZbabbbZaakbYp
w:curves	lcbdcZabaocdb
w:cuscino	acdcocbcdccdc
w:custa	bbccmZbbcacco
w:custam	bdbcdcaccboca
w:custaria	pbZcbbZbYZbbZ
w:custom	ZbcbbbcbccYpY
w:customary	ocbclcacbbcdc
w:customer	eebolabebchjl
w:customers	abbipcqcdbccc
w:customs	ijeeddZadlqbZ
w:cut	bhkbcbmZkkabp
w:cutter	obaccbZbbZZao
w:cutting	kbbbcnaabmccb
w:cv	elpcccddnbdcb
w:cvs	badbcbqkkZjbi
w:cyber	jbicccrbbbccb
w:cybercrime	cccddcbccbnca
w:cyprus	ZbcabaZbccqca
w:czk	Zqcbdcbdddbdc
w:d	kkjkkjedicccc
w:d2	dpbeeddeddddd
w:d3	lncdddcddcddc
w:da	kkcejbicljibj
w:daar	mcecncbcobbcb
w:daardoor	cncdddcddddec
w:daarna	ZmbacZYalbmpZ
w:daarom	abpbcbbcabbcb
w:daarvoor	Zpabbbabaabba
w:dabei	jbancaZpaabba
w:dach	capdddhdcbccc
w:dachreinigung	abbcccpaabccZ
w:dacht	boccbcbcddbdc
w:dachte	coadcbbcboccb
w:dad	YZZaaamZaXaaq
w:dados	embccccllblla
w:dads	ZbZcocnbcacdb
w:daeu	accdcobaccccb
w:daft	aambkbobZYccZ
w:dafur	ilblmlZjbbbca
w:dag	ecmccnjcdblcb
w:dagen	pbaccibblbjcn
w:dagprijs	qbadedcddcddd
w:dagvoorzitter	YaabapaabaabZ
w:daheim	abZbbbZZapbaZ
w:daher	mccndcacdcbcb
w:dai	Zbbcbbobbanca
w:daily	obbbbbllbalcl
w:dairy	inmfoakaaabcZ
w:dal	llkccbakbbnbj
w:dale	YnZocbabcbmba
w:dall	abbbbbaababbo
w:dalla	eodddeddedeee
w:dallas	XbYcccnboabcZ
w:dalle	maabbaZaaYaZq
w:dam	ZZaaaaZpbZZaZ
w:damals	aoZabbZbaoabZ
w:damen	bbacccaboacbb
w:damigiana	nddececeddded
w:damigiane	nddecececdded
w:damit	nbacbbZbbnmba
w:damloop	ZaaaaaZpbZaaZ
w:damp	ZbaabpZkcmaba
w:dan	kdocdcachcoca
w:dana	bcmdccbocbcdc
w:danach	bpcddclckclcb
w:dance	bcbcacbbbolca
w:dancing	qaablbabcbbcb
w:dando	bdcdddccccpdc
w:danish	pmacbYaaanZaa
w:dank	aaZoaaYaapZaY
w:dankbar	bZacbbaboabbb
w:danke	lcbcddaccpbcm
w:dankeschon	abbocaZbbbbba
w:dann	alpbbbmbbdfbZ
w:danois	odddddbdcdded
w:dans	dclkiadkdkbmb
w:daqueles	deeeedodedeee
w:dar	lckccmbcnbccb
w:daran	nboabYmaaaaaZ
w:daraus	YZabpoZZaaaaa
w:dare	iYZZoaYalpaaY
w:dared	mdacbnlbcacdc
w:daresti	abbccobbaabba
w:darf	dnncdckcjbccd
w:daria	Zbcjcqabbbacb
w:darias	ZabbbqZZaabca
w:dark	ZoalbbibbZZpY
w:darnos	abbacpaabaabZ
w:daruber	bbacbbanbnbaa
w:das	mjcjedkcbdlcj
w:dashboard	raabbaabmZbbk
w:dashboards	abakcnobbmbca
w:dass	bkbdddodklhcb
w:dat	okchlcecehbcc
w:data	kjdeifdleddjb
w:database	rihbbacfbbece
w:databricks	khZnbbjbnYccb
w:datateam	Zpabababaabba
w:date	bnhhddbjbamke
w:dated	Ybbbcbpabhabm
w:daten	aaZbbbammobca
w:datenanalyse	bqcddbbblcbab
w:datenanalysen	pddcedcdeddec
w:datenanalystin	eocdddbcmcddc
w:datenbank	obccbbcccbdda
w:datenfrauen	abbbcbaocbabZ
w:datenjobs	bcbcdcbpbbccc
w:datenmigration	pcdccbcdddccc
w:datenschutz	aacbcocbcccbb
w:datenschutzberaterin	ndedecdeeebdd
w:dates	lamdbZkqbYbcg
w:dati	kmcddjckdcjjb
w:datos	kkicccflicdkb
w:dauer	abcocZbbccccc
w:dauerhaft	cqdeddcdcdddc
w:dauert	aaaZbZZpaaaaa
w:daughter	ehcbekZieoebd
w:davanti	ZaoaaYZYamZZm
w:davao	abacccoccnbec
w:dave	Zcodbdacnaddc
w:daventry	oncbcaabbbbaa
w:davide	bbZbbaaaoZbbZ
w:davon	baobbbabbanba
w:davvero	aamabbZaZobbZ
w:day	nidcelchciicb
w:days	olbechfddccld
w:dazu	ZapaaaYaaZnZZ
w:dazwischen	bocdccbcccccc
w:dba	nalcmdadccddd
w:dbs	jbabbnoZcbZca
w:dbt	mjbdklbcleddc
w:de	fjdihhegidhfj
w:dead	qbYblaYbYobbZ
w:deadline	olbnbfaeiabcd
w:deadlines	ZcbbcplYcbbbb
w:deal	obaobabZbabbp
w:deals	nddccdadmdded
w:dealt	inaaccZccbbao
w:dean	YlabbrYabaaca
w:dear	jiffehjehigci
w:dearest	ababbZZoZWnbn
w:debate	bbbccaaodmbcb
w:deberia	bbbcccocabccb
w:debia	abZabaZabpZaY
w:debit	kpabfcaccbobb
w:debiteuren	acbacapccbbca
w:debito	ZZaZaZZaaZZap
w:deblocage	bcccccbcdcocb
w:debloquer	cdcdddcdddpbb
w:debordee	bddddcobccbdc
w:debt	bccdedcccnmdc
w:debute	bcacbcaaaocbb
w:debuttiamo	abbbbbaobabba
w:decade	bcmcocZcbbcdc
w:decale	pdeeeeceeeeec
w:decede	cdbcddcdcdocb
w:december	mjcbbibmbdbbn
w:decent	Zpbbdnamjbccb
w:decente	nYaapaZabaabZ
w:decia	ddddndceeddee
w:decide	bjiphcdebalcb
w:decided	alocdjZcbbcco
w:decides	YdYoaanaoZaZZ
w:decidez	ababbapbbbaba
w:decidido	nddddddddcddc
w:deciding	YlkZaaYbpYabZ
w:decime	obccbcbcbbadb
w:decimo	ZbabaaZZbZbap
w:decina	abocccbccbccb
w:decision	Zlarjblbbbdbb
w:decisions	abaocbmbcbbdb
w:deciso	cocccdbcccccb
w:deck	cbbbucgcccbca
w:declan	bmaccdoddaded
w:declaracao	ZbbbbbpbbaZaa
w:declare	bbacbbabcbobb
w:declaree	aaaobaabbbbbZ
w:decline	dbeoclZdbbaoa
w:declined	ibZabbYabZaqY
w:decorrenza	bpabbbbbcbacZ
w:decouverte	cbbcdcocccbcb
w:decouvre	ndddddcdddded
w:dedicaces	abaabbaoaZabY
w:dedicada	ZZcbbapbabbba
w:dedicado	ZnbabaoabaaaZ
w:dedicated	acacdcrccacdc
w:dedicato	ZZaZaZpaabaaZ
w:dedicherebbe	YbZoaaYaoaabZ
w:dedico	cdndcdnccbcdb
w:dedies	abbccboccbcba
w:deduct	acdcdZnaccpdc
w:deel	YZZaaaYZbZZpY
w:deelnemers	ZaaaaZYpaZaaZ
w:deep	ZaYaaaYZZqobY
w:deepa	bjahcbcmfjhmb
w:defence	cdcedebddpdeb
w:define	dedneeddedeee
w:defined	bbnabcncbcbcc
w:definida	abpdccacabccb
w:definido	baobbcabbbbca
w:definir	accocbbcbcccb
w:definite	YbqabbZbaZbba
w:definitieve	bobbccaacbcba
w:definito	Zaoacaabbabba
w:degli	accbcqmbccbdb
w:degno	cddcddneddded
w:degree	aaZbblZjsclba
w:degrees	cdcdcdkmcmceb
w:degustation	ndddddbdddded
w:dei	kjbllmfbcbjba
w:dein	kfmccbhbbanbk
w:deine	ZaZbaaYabooaZ
w:deinem	cncddcmddcldd
w:deinen	bcodndaccccdb
w:deixa	bcaccbaobabba
w:deixando	ZaZaaaaapaaaZ
w:deixar	YZmaaaaaoZaaY
w:deixe	aaaobZZbbbZbb
w:deixei	dddddeddncddd
w:deja	bpaclckccmbcb
w:dejado	paabbbbZbabba
w:dejar	aZZbbanZbZaoY
w:dejaras	abpbbbZbbabbZ
w:dejeuner	YZmnaZZkbnaaZ
w:dejo	bcacccbobabca
w:del	mdidddhkbhfek
w:dela	ZnZbbbZabnmbZ
w:delacroix	cccdddbddmcoa
w:delai	rbbabaZbbbbba
w:delay	nalaaaXZbZnZn
w:delayed	abaabbaZboanl
w:dele	cccdcdccncddc
w:delen	XaaZapYZboZaZ
w:delete	ZaljbbYZZXnmn
w:deleted	bcccccaldinnZ
w:deletion	dcccddbcdbpYa
w:delft	ZYYbaaoaoZZZZ
w:deliberato	aocdcccdbcccb
w:delighted	anbceblnclhba
w:deliver	maabbmpacabcm
w:delivered	Zaaabaembalpf
w:delivering	bccdlpcadbcdb
w:delivers	Zcbbdcmdccpdb
w:delivery	obbbdfkccdjbm
w:dell	pcokccbcccecb
w:della	laabkdbaejdcp
w:delle	Zdamlahjmjabe
w:dello	bbbcbcpcbbbcb
w:delphi	ocbmdbbddccdc
w:dem	jfiefbekbedhm
w:demain	YaiabaikaZfnn
w:demand	amZocboaaYahY
w:demanda	pedcedcededdd
w:demande	dbakmbebbbkna
w:demanderons	ZaYYaaYabaZpZ
w:demandes	ccbcccbbcabra
w:demarche	ababbbZbababp
w:demarrage	qbddeecdddkdc
w:demarre	bbacbbabcbpbb
w:dementia	mbbcdaaocdddd
w:demi	aaaabpabbZbaa
w:demitida	ccbdccbboacbZ
w:demo	acbcbfueeadba
w:demographe	abbbbbaobaaZa
w:demonstration	ZbaaibrbbYbaZ
w:demonstrations	bbbccZapbbbaZ
w:demora	Zbbocaabcaaba
w:den	jdbkhbheidjhl
w:denaro	cdcdcdacccnbb
w:denen	acZbccacobbba
w:denis	pdddeeceeeece
w:denise	lbddddbdnkddb
w:denk	YZXaqZYZpYZaY
w:denken	oaddddbcddddb
w:denkt	Zaaobaabbbbcb
w:denmark	ZoabZbnbaabca
w:denselben	cdbedepedbded
w:dentaires	bdcndcbcdcddc
w:dental	dmYnbanaballZ
w:dentist	ecZbcbYcniebp
w:dentista	bccbccbbcbbbo
w:dentiste	accccbocbdcdc
w:dentistici	dedceenddeeed
w:dentistico	ocdcdbcccdcba
w:dentists	jbbmbbpaclbca
w:dentro	anbclalbbbYoa
w:denver	inccceehdnccd
w:depart	abbbbbZbcobba
w:departamento	ZZoaaaYaoZaaY
w:department	imeddmeckefcb
w:departments	ZbpbbbnbbZbca
w:departure	naabbbZabaZYp
w:depende	aaocbbacbanba
w:dependencia	pnbccbacbbaba
w:depending	Yfmacpgbbabcb
w:depends	bfqcccZbbcacc
w:deployment	cdcadnccaoddc
w:depois	kZoanajZZYZaZ
w:depose	bbacccabbaZZs
w:deposit	bcccdcbcdcsdk
w:deposita	ZaababYbaZqba
w:depositato	abccocbcccbdb
w:deposite	bcccbcbbcbobb
w:deposited	bccbbabbdcqca
w:deposito	bccbccaccbpca
w:depositos	occbcbcdddbdc
w:deposits	ZbbpbYZabanbZ
w:depot	kmicbbdbcdcna
w:depouiller	occacabcccbcb
w:depreciation	ZbYaabZaZnabo
w:dept	YZnbbbYapYYaZ
w:depuis	abacmbcbpkbka
w:deputy	asZbbbfYbYbbm
w:der	hkddkjcjhddcl
w:deram	baabbbapbabaa
w:derde	aZabpaZaaZaba
w:derek	ZaaabbZYaYnao
w:dermatologista	bbbbcbabbaaap
w:dermatologues	aaaobaabbbbbZ
w:dernier	ZaZbalkmmmaaZ
w:derniere	ZbZdccacpaccb
w:derriere	cccnccabdbbcb
w:derrubar	bcbdcdbccbocc
w:dertiende	dodeeeddddedd
w:dertig	ababmoabaaaba
w:des	bhmjljhheckba
w:desabamento	ZZapaZZabaZba
w:desabastecimientos	bdcndcccddbdc
w:desabonner	aaabaaabaaaoZ
w:desactiva	bcdcdbcbddncc
w:desactive	ccacccabcabra
w:desarrollador	llcdddbdlccmb
w:desarrolladores	YZbabZqbbabaZ
w:descarga	bcdcdbcbdcncb
w:descarrega	abbbcbabbboba
w:descobrir	acaccdabaocca
w:desconto	abbbbamobabbZ
w:describe	klcnibacbibdb
w:described	ZbobckmbbYacn
w:description	bnkcccZcbblbo
w:descubrimos	cdcdqdcddcddc
w:desde	jdbbkjrbcbbba
w:desea	occddcadddcdb
w:desenha	acbbbaocccccb
w:desenvolve	acbbbaobbcccb
w:desenvolvedor	eocdddbdlddjc
w:desenvolvedores	YZcbbapbabbba
w:deserve	YaYaonmaaZaca
w:deserved	aamcbbZbbqbaZ
w:deserves	alabbbnkbpabZ
w:desfalcado	obcccaccbcccb
w:design	mcibdljfdlbia
w:designated	bbbcbcaacbqca
w:designed	naZcbaonaYbba
w:designer	jncdfcecmcckf
w:designerin	kocdddcdkcddc
w:designers	baqdddedbkddc
w:designs	nbbbnbYbacbca
w:desire	cccdcdddccodc
w:desistiu	apaccbabbbbba
w:desk	bnjdbcbclclbn
w:desks	aoacbbYobaaca
w:desktop	Zbbbdcabdcqcc
w:deskundige	ZaaqaaZababba
w:deslocacoes	ocbcccacbdddc
w:desmond	abodmdbccccdc
w:desnoods	cddeddnddddec
w:despacho	pccccbbbccccb
w:despedir	ocbccdacbdddc
w:desperate	koaabaZbnacda
w:despidieron	bbbcccbcoacbZ
w:despues	anZbbbZaaobbZ
w:dessa	pcbdcbabcabcb
w:dessert	obbbbbancbbcZ
w:desses	ccddnccdddddd
w:dessine	pcbcbbbbcbbca
w:desta	ababbbaZbaabo
w:deste	ZababaZaaaaao
w:destilaria	abbbocacbcccb
w:destinarsi	bbbccbbbbbcco
w:destinees	odddddbdddded
w:destripo	bcaccbbobabca
w:detachering	bcodedcdcddcc
w:details	ijobccbdheklb
w:detalles	bobccccdcdcdc
w:detect	ZaaanaqabaabZ
w:detectado	bcbbccabcboba
w:detectamos	bcbdcdbccbobb
w:detects	bddcmdmcdddcc
w:detenus	accdcobaccbcb
w:determinato	coccadbbdcccb
w:detto	noabbbabbabba
w:deu	deeeedodedeee
w:deus	dddddeddncddd
w:deutschland	ababcbpabaaaZ
w:deux	jdibkmdelaedc
w:deuxieme	oaaZbaZabobaa
w:dev	lmablkcbbbocZ
w:deve	ZbbomaaabbabZ
w:develop	bcccbdpdedcec
w:developed	bcbbrcZbbbccb
w:developer	jlbcmjddjdiee
w:developers	bnccclnccckcc
w:developing	Zalnfnaabbacb
w:development	bdbkebpljdcdc
w:developpeur	libdddkdmcdcc
w:developpeurs	abbbcbocbbcba
w:devem	cdddddcddqdbb
w:devenez	aabcaaobbbmba
w:deventer	bcbcbcapabcca
w:devia	ababbbabbZbao
w:device	ceapbbbecdala
w:devices	ababkcokmbbcb
w:deviez	abpcccabaZbba
w:devis	daabaapaabaoZ
w:devo	YZXaZZYZnnnZX
w:devoiler	bapbcbbaZaaba
w:devolvemos	bccbccoccbjba
w:devolvere	cddddecdcdned
w:devolvida	bbccccbcccocb
w:devolvo	abbbbbacbbpbZ
w:devops	lmcdcdedkcdkc
w:devs	ZabbqbYaaabca
w:devuelven	abccccbcccoca
w:devuelvo	bbbcbcacbaocb
w:dey	abbbobobbZbcZ
w:dez	nbcbcaobccaba
w:deze	kaZbbagaaZcqY
w:dezelfde	aaaaabpbcbbca
w:dezen	ZaobaaYaYnabZ
w:dhabi	bcndccanbbded
w:di	efjlijddedjcc
w:dia	olbccmajjdgbd
w:diagnostic	abbbncnbbbaca
w:diagnostico	eeeeeendeeedc
w:diagramou	ocbdcbbbcabcc
w:dial	YbbacaZZbYaoo
w:dialect	mcaccbbccobcb
w:dialetto	Zcbcbpbaaabca
w:dialogue	bdbdnemddcddd
w:dialysis	abbpcbbddccdd
w:diamond	aZabbbXbccrba
w:diaria	oddedeceeeded
w:diary	cafqbjjakZabZ
w:dias	ljbecmjdcbdma
w:dica	obZbaanaZZbbZ
w:dicas	cccdddcdqbddb
w:dice	haamaalaaZfan
w:dich	lnbcmcdclbgcb
w:dicho	bnbcccbcmcccb
w:dicht	ababbbkbaambn
w:dichter	bbbbcbapbabbZ
w:dico	cddcddneddded
w:dictamen	YZapaaZaZaaaZ
w:dicteerbanden	Zcadccpcabccb
w:did	kdaibilbmocbd
w:didn	dddibjcajoelb
w:die	ihcffkcejfjcl
w:dieci	cdddddmbdcndc
w:died	abbcccdmcmqca
w:diem	banobaYbnZaaZ
w:dienst	kqccccbccbcbb
w:dienstag	abaabbZababbq
w:dienstags	ZaabbpabZZaba
w:dienste	bbacccaboabbb
w:dienstrad	aqddedcdddddd
w:dienstverband	crbccdcdZcddc
w:dienstwagen	bobccbbbbbcca
w:dient	bcccccbccboca
w:diera	Zcccdpbadcbcc
w:dieras	dedddZcoedded
w:dierenartsen	feeflfeeeeefe
w:dierenkliniek	pccbcaabcbbca
w:dies	ZnbobbZZbaaaa
w:diese	aaabcbhbbabpm
w:diesem	bcccdcbcccqYZ
w:diesen	ddeeeedeeenee
w:dietas	pabbbbbababba
w:dietista	obdddcddddddc
w:dieu	cdcdcdddccoec
w:diez	pcccdmccccccb
w:differ	YkpabbXZaobba
w:difference	Zbjcbcdbbarkb
w:different	jambbbcmcnbca
w:differential	bncdnbacdcced
w:differently	idbjddnddlddd
w:difficili	bcbcccbocbcba
w:difficult	Zbbacbobblmcb
w:difunta	ccdddecdcdned
w:diga	obnbbcZbaabba
w:diganos	bcbbccbbcboba
w:digest	cbadddbccacpb
w:digit	ccccdcccdbpab
w:digital	lgcccmobcbfdc
w:digitale	cpcdddbnccccb
w:digitales	Zabcoabbbbccb
w:digitalisierung	ddcddccncbccb
w:digits	ZbabbcZbaZrZZ
w:digo	accdccobcccca
w:digs	lnnabaZaZZabY
w:digues	cccdcbcdoccdc
w:dijeron	ZaZbbbZapZaaZ
w:dijiste	abpbaaabaYaba
w:dijkgraaf	bbcdobcdddcdd
w:dijo	bcodbcabbbbdb
w:dijon	bdedepcbddced
w:diligence	ZbbscbabcZbca
w:dimanche	YababaYpbZaZY
w:dime	pbcbcaacccbca
w:dimmi	abbbbobbaabba
w:dimostrazione	cccddcpbddcZb
w:dimostro	acacbcpbaabca
w:diner	acbbaaaocabba
w:dinero	ababoakjbbnbZ
w:dingen	ZaZaaZZZbpZZY
w:dinheiro	YbZbmapaZamZZ
w:dinner	edadicbqbnbbd
w:dinsdag	nbccdbamcbcbn
w:dinsdagavonden	bcccdobaccccb
w:dio	bbacbbocaabcZ
w:diocese	qccbcbbddccdc
w:dios	aaabpbacabZca
w:dipartimento	coccadbbdcccb
w:dipendente	ZoabmblabaabY
w:dipendenti	cocccdaccccca
w:dipingo	bbbcbcpcbbbcb
w:diploma	ZZlaaZYnoZoaZ
w:diplome	Zbabcancobbba
w:dir	bbldldmdcjmcc
w:dira	abZbabZaZZaap
w:diras	nddddddddcddc
w:dire	cocelbbdcmddd
w:direcao	abocbcabbabba
w:direccion	qbcZcbabbcacb
w:direct	lolcccjcibdcb
w:directed	mlZbcbZbnabbl
w:directement	ocddecbdcdcdc
w:directeur	jobclcbdaccdc
w:direction	cqadddcdccdcc
w:directiva	obbbcbacdcadb
w:directivos	abpcccbcaZcbc
w:directly	lcecmijbfcldb
w:director	iofcdccikeicb
w:directora	bobccccdcdcdd
w:directores	bbbcccocbbccb
w:directors	abbcicnmbancc
w:directory	ZbabbZsabZobZ
w:directrice	lpbblYacbcacb
w:direktor	ddeeeedeeeoee
w:direktors	ddeeeedeeeoee
w:direktvermittlung	aoabcbccccccb
w:direto	ZaaabaZaaaaao
w:diretor	bddddcocddccc
w:diretora	mpbbbaabbbaba
w:diretta	cqcdcbcmccddd
w:direttore	bobbbbbcccccb
w:direzione	pdddeddeeeced
w:dirglielo	ccbccZbcbpccb
w:diriez	apbcbcbccbbca
w:dirige	acbnmcacccmcc
w:dirigente	eodddeddedeee
w:diriges	apcccZbcbcccc
w:dirigirme	aaabaaabpabca
w:dirigo	cddcddneddded
w:dirijo	deeedenddecee
w:dis	bcacacbbaocca
w:disagio	abcbbbaacabbo
w:disagree	ZaZbaaZkaraaY
w:disattivata	abbbbbaabaoaZ
w:disciplina	abbbcqbcbbccb
w:disclosed	mcbndcbdddddc
w:disclosure	ccbccdmdbnddc
w:disconnected	aaccccZbccqbZ
w:discord	mbbbbaZZcbrbZ
w:discount	Zpbebblkbcbcm
w:discovered	aoZbccZcbobcc
w:discovery	kcaacaqbcZaca
w:discrecion	aobcccbcbdbdc
w:discreet	aarbabYbaYaba
w:discreetly	abnbcbZbbZpaY
w:disculpa	ababbbZabpaaY
w:disculpe	aaabababpabca
w:discusion	aZapbaZaaaabZ
w:discuss	pbladcebbacbo
w:discussed	nblmcbZjiaabm
w:discussing	iaqddcbdccddc
w:discussion	cjilfbbbblccm
w:discute	dddeneedddeed
w:disegnasti	nddececeddded
w:disenador	dmbccdccobcjb
w:disenadora	oaccbbbbccccb
w:diskret	ndcdddccdccdb
w:diskretion	ddeeeedeeeoee
w:dispatch	lbbbabZabadpY
w:dispatcher	dijbnbYbnZaba
w:dispatchers	bbncbbaocabbb
w:dispatching	nbaaboZaaZbcb
w:dispiaccia	aocdcccdbcccb
w:display	ZbbbcnaZcjbco
w:dispo	ocndcbccccbdb
w:disponibile	iaaabZZalaZaq
w:disponibilidad	qbbccbaambaca
w:disponibilidade	ZZZbbpZaaZaaY
w:disponibilita	ocdeeedeeeeed
w:disponible	nZabbbiajabap
w:disponibles	Zbcbdbpdccbcb
w:disponivel	maabbbZamaban
w:disposal	mcbcclmcckedc
w:disposition	bcocccbcbbccb
w:disposizione	ZaZbbapbaZbbZ
w:disposto	bncddcddddcdc
w:dispute	YZYoaaYZaoaaZ
w:disputes	bbmcbbZmcmcdb
w:disregard	accnckaacbban
w:disse	lkpbbbabbZbba
w:disser	ZbbbabZbaapbb
w:dissertation	iaYnbYmaZnabZ
w:disso	bbbbbcpbaabcb
w:distance	ncccklkcceccc
w:distancia	nbccccccccmdc
w:distinction	cdddddbdapddc
w:distingue	ddddndcdeddee
w:distributeur	adddddbcddoec
w:distribution	akaiccobcbccn
w:district	odZbmahcbmbcc
w:districts	jaaambobbabbZ
w:disturbo	aaZbabZbpZbaZ
w:dit	ffpbdbjbcakla
w:dites	mkkcbbnbaabba
w:ditta	lcccacocbbbca
w:dive	abpbablcaZcdb
w:diventa	cbcddcrdddcdc
w:diventano	bcccbbZZdcocb
w:diventare	accccapZbbbca
w:diventati	bdcdddcdcdodc
w:divers	lcoddcbdbbded
w:diverse	bcpdlcbcbbccc
w:divide	abYbobabaaabb
w:divided	ncccdcbdddled
w:dividere	bdcdcdcdccodc
w:division	nccdedkdmbddd
w:divorced	aaZcboabZancb
w:divulgativo	bbcbcobcdcadb
w:diwali	cobdccaccmddb
w:dix	eaeabbpbkbbma
w:diz	ccddnbcdddded
w:dizaine	acdbdobadcbcb
w:dizendo	ZoYbabYaZoaZZ
w:dkk	ooabcmbabbbcb
w:dm	jnbcccncbbkca
w:dmitri	nbbmcclccbbcc
w:dni	abbccaabcbZap
w:do	jcifihjckiece
w:dobre	bcbcbcZbbbpbb
w:doce	ocdcdbbcdcccb
w:docent	ambbcpbZbaccb
w:docente	bcedeqccddddd
w:doch	jccdcdldockdc
w:dochter	ZaabaqZZZZaaZ
w:docks	Znbbobbbbacda
w:docs	qbnbcaacdbbdc
w:docteur	abbocaabbbbba
w:doctor	hlchdakaicebo
w:doctora	aaaobaZaaaabZ
w:doctoral	amabbZZZpYbcZ
w:doctorat	apZbbbacaabba
w:doctors	YalZlnpZaZaca
w:document	eaZmbbaajYkpl
w:documentario	obdccabcdcbdc
w:documentary	pbanbZZbcbbca
w:documentation	fbjnccncbbZcb
w:documented	rbbbbaZcalaca
w:documenti	aaacbcacpZbbb
w:documentos	abcbbbacbbocb
w:documents	aaahbbbbmkhml
w:dodici	abbnbYZpbaaba
w:doe	obbccbblcnccb
w:doen	maabbbnahaaan
w:does	cebefdmbqbdbg
w:doesn	bcimjfiamlcbb
w:doet	ZaZaaoZaaZmaY
w:dog	akZblbcjaqbjf
w:dogs	anacccaZcacdo
w:doha	aobcdcbncbadc
w:doing	kblmddeeejcce
w:dois	ilkblmYamaZbZ
w:doit	ncedddcdedccd
w:dokter	ddcedddeodeed
w:doktersassistent	aaabbbZZbZaoZ
w:dol	aaZbbaZapaaaZ
w:dolares	nbbbjbkbbbpba
w:dollar	bbaohhpeaakba
w:dollars	jaapcmlZbZnbk
w:dolore	ZaapaZZaaZZaY
w:domain	dbZboboakaZaZ
w:domaine	odddddbdddded
w:domanda	Zmabababoabaa
w:domande	abZabbZasabbZ
w:domani	ZadabbZlpZaZp
w:domattina	ababbbaabZbZo
w:domenica	ZZZaYaYpaYYZi
w:domicile	abbbbabbbabbo
w:domicilio	bccccbbbcboba
w:domingo	ZaZabaZmaYmao
w:domingos	ZnZbapZaZZabY
w:domino	bcbcccbbbbbbo
w:don	jcjdededkkefh
w:dona	bnbcccbcocccb
w:donar	nddddddddcddc
w:donateurs	cdddddcdccodc
w:donation	fbapbcacbmjcb
w:donations	abcccZnobabca
w:donc	abacmbbcbobca
w:donde	abpbabZnaZaaZ
w:donderdag	kbbcccalbbabp
w:done	hjhkeicdlecdh
w:doneren	ZZaaaZZpbZZaZ
w:donna	mcccdcbdmdcdc
w:donne	Zaanbaabccoca
w:donnee	bpZcccacbacbb
w:donnees	ioceddcejdedd
w:donner	mcbccdbcqbdcb
w:donnerstag	abkmbaZlaZaZp
w:donnez	cdccdbcbedobb
w:dono	ababbbabbapba
w:donor	okacccmcciccb
w:dont	Zboccbbamabca
w:door	abcdkceelikbn
w:doorgaat	qbccccaccbcba
w:doors	ZbZbnZoqbebac
w:doorsturen	dddeeedeoeeed
w:dopo	hnncbaaamabba
w:doppelt	occcccbccbcab
w:dormant	bbkcccaocblcb
w:dorme	bdcdddcdndddd
w:dormir	ccddnccdddced
w:dorp	odcdddcdcccdc
w:dort	ckcdcdjdolddc
w:dos	nobdebdkjdeba
w:dossier	lcbcccodkblcc
w:dost	bcccpdadddded
w:dotation	aaaabaZobaaaZ
w:dotiert	cqdeddcdcdddc
w:dott	rcbccabbcZbba
w:dottor	eodddeddedeee
w:dottorandi	bcddobccddced
w:dottore	occcdbbccdcba
w:dottoressa	bdcdddcdndddd
w:double	hbanbkmbcbobb
w:doubled	ZaZaZlnZaZqbZ
w:doublez	ababbaZabaqZZ
w:doubling	abnbabYaaZpbZ
w:douglas	bcccccbbbcodc
w:doutora	nmbcdcbddcbcc
w:dov	ZbpbbbaaaZbba
w:dove	ZeobbakmmZbbZ
w:dovrei	obacccacbbccb
w:dovremmo	abaaboabbbbba
w:down	dbcdejilflibk
w:download	ZbbbbbZocbqmZ
w:downloaded	bbZcdcalcbaoa
w:downloading	bcZbccqbcZbdb
w:downloads	YZaaoanZnZbba
w:dozen	oanbbblcaaccb
w:dozentin	cccadoccccddd
w:dr	hjgnehfecdfce
w:dra	bbobccacbbbcb
w:draai	ZZababobbalaZ
w:draait	qdddddcdddddd
w:draft	ZaZjaceZbZlmp
w:drafts	YaZnZZdkaZZZq
w:drainage	abacccpcmbcdb
w:drains	ZaYaoYYZZobbZ
w:dran	Zbbcccbbocbaa
w:dranlassen	abccccabcbbco
w:draufgeschrieben	dddeoeceedeed
w:draw	nbbbobbjhejce
w:drawer	abacccfjaabcq
w:drawing	jbabibooalaba
w:drawings	lbdcljkiclccc
w:drawn	ncacckocbcccb
w:dreadful	oaaaZmXoZZbcZ
w:dream	kbcbjdcbjmnda
w:dreaming	occbcbbbdldda
w:drehe	YbaZbZpaaZaaZ
w:drehen	occcdbbcdcbca
w:drehtage	occccbbcdcbca
w:drei	nlbdjbnccidcb
w:dreischicht	bocdddcdcdddd
w:dresden	bcdYmaboddcdd
w:drew	acncbcZbbhnca
w:drie	kbkkciklmbcca
w:drieen	aaabmaaabobaY
w:drieentwintig	cncdddcdcdddc
w:driehonderd	odcdddcdccddc
w:drill	YaYabaYnZZaZp
w:drin	qdcdddcdddcdc
w:dringend	ddddedcecdncb
w:drink	jaZabbiaaplck
w:drinks	bambZcasbZbbj
w:dritte	abbbcaaabaaao
w:dritten	babcncccnbccb
w:dritter	abpbccbbcZbba
w:drive	YkmbbkZalYlbr
w:driver	cdZbbaaambpbn
w:drivers	bedlmdaclcaal
w:drives	ZaabapZaaaoca
w:driving	dnZdbbZaijobk
w:drohnen	Zbabaaaapabba
w:droit	bcddnccdddced
w:droits	ZZbacZaacbpbZ
w:dron	pabbbbbabbbba
w:drone	oaZbcmpaaacba
w:drones	oaaanYYZcobca
w:droni	ZbaZbpabbbaaa
w:droom	ZaZbabZapZabZ
w:drop	edncbbobailca
w:dropped	jaZmaYjlZmmaX
w:drops	lbababYeaYabr
w:drove	abacbcabbqccZ
w:drowning	Ycbbdctccccdc
w:drucken	bbbbbbpababbZ
w:drug	Zpbndcacddcdc
w:drukke	Zcadccpcabccb
w:drukken	acbcbcpccccba
w:drummer	nZaaYZZaoZabY
w:drums	YbZbaoZaZZabo
w:dry	ZaibklZlbfbbn
w:drydock	mbalboZabaaZY
w:drying	ncabnbmccabdb
w:du	leicjdbkejkbi
w:duas	laabcbpbbalbk
w:dubai	elkjjballakbb
w:dubbo	onZbccabbaccb
w:dublin	aocccdkmjkbeb
w:dudas	Zbcbcnbnccbba
w:due	kkbjdjacacebp
w:duermes	cddbddbddcncb
w:duidelijkheid	odeeeeeeceeed
w:duizend	ocbcccccbbcdb
w:dull	fZbZmaknZlaaX
w:dumplings	bobcccacbnbcb
w:duplas	ocbccaabcabbZ
w:duplica	cdcdbcacccobb
w:duplicate	ababbbaYbaamo
w:dura	bcddnbccddded
w:durante	jlbcckabnbjcb
w:durata	ocdeeedeeeeed
w:duration	qdbfddbhedcdh
w:durban	pcbZcbYmccbcc
w:durch	jbncmnjcbbbba
w:durchgefuhrt	nddeeeeeeedee
w:durchgeht	ZccbbpbZccbcb
w:durchgerutscht	ababbaYabZaZp
w:durcit	bcddnccdddced
w:dure	Zabpaabbccaca
w:duree	npdddccdbddcc
w:durf	abYbbbabpZbbZ
w:durfen	pdddddcdedkdc
w:durft	cbcdobcdddcdd
w:durfte	ZaoZbmYaoZbaZ
w:durham	aaZbncZbaobcZ
w:during	cekdkcccmnfdc
w:dus	cdddddcdcdndc
w:dutch	mabccnamaaeca
w:duties	bkmddbgcbjndc
w:duty	ZlabbblkdipbZ
w:duur	pcdeeecdddddc
w:duurt	bbcccYpZdbbcb
w:duwt	cbddobcdddcdd
w:duzentas	deeeedodedeee
w:dweilorkest	accccbocdbbcb
w:e	ehidjfdhfglee
w:e1	bsbdccbbcbccb
w:each	mcekfpdcbdkba
w:ear	aaZbbbkaplbca
w:earlier	ZaoobZXjaYmZY
w:earliest	ollcddbcccbbb
w:early	daleqaYpcaafe
w:earn	acfmhcoabbpcb
w:earned	lncndbZccbccc
w:earns	acabmlZZbZpaa
w:ears	ciYaZbYpmmabY
w:earthquake	cmceddddmbdee
w:easier	aaoobbZbbabcb
w:east	nbkclckccccdc
w:easter	llZcmbaaehbco
w:eastern	kccldnbbddddd
w:easy	YjlkbbZaapmaZ
w:eat	claficZhmmbcm
w:eats	lnccccjccbcdc
w:eau	bcddnccdddced
w:eaux	abaabbapaZabY
w:ebs	fbZcddadoccca
w:echafaudage	acccccbbbbcZo
w:echange	clolddbdcccdc
w:echanger	cecddeocdledd
w:echar	cccdcdccocddc
w:echarle	aZabbbZboabbb
w:echeance	aaabbbZaaaaaq
w:echo	aaZbbmZZboaaZ
w:echt	bbacnbbcbocba
w:echte	ZbabbbpabaaaZ
w:echten	bcbdccbcocddc
w:ecole	bndddfcdldddd
w:ecoles	naaZbZoYbaaaZ
w:economia	abbbbbaabboaa
w:economias	abbbbbacabocb
w:economica	pbdbeddddeddd
w:economics	XZaZamYqaZaaY
w:economists	asaccdbccbcdb
w:economiza	deededndeeddd
w:economizem	bbbcbcaabaabo
w:ecoute	ddneeededdebe
w:ecrire	Zbbbcraacabba
w:ecrit	Zabpbaaababbb
w:ecrite	ZcaabpaZcbZbZ
w:ed	YZZabaYojolaY
w:edit	pcZlboedaZaja
w:edital	bobcccabcbbbb
w:editar	pZabbaYbbaaba
w:edited	nbcccobZbbcda
w:editie	pddbcYaYdcbdb
w:editing	ZbbbannXoaacb
w:edition	ZlabbfjpbcabZ
w:edito	dededdqZeeedd
w:editor	madbbqjbaZbao
w:editora	pcbdcbabcabcb
w:editoras	deeeedodedeee
w:editore	aaabaZZapZaba
w:editorial	ZbnbcknYbmaca
w:editors	bbbclbonbbbdc
w:editrice	abcbcobcdbacb
w:edizioni	abaaboabbbcba
w:edtech	abbbaZnobaacb
w:education	Zpbbbamjaamcb
w:educators	aaYoccmcaabcb
w:educatrice	dpbeeddeedddd
w:een	dkkljhedcifcc
w:eens	nmnabbZbaZbbZ
w:eerst	baccbcbccaoba
w:eerste	aZZbpbkablmaZ
w:eet	bccbccabcbbbo
w:efectivas	bbocdcbcbbcaa
w:efetiva	cqddddcdcdddd
w:efetivar	bobcccbccbccb
w:efetivo	cqcddcccddccb
w:effect	abbcccZaambqY
w:effectif	acbdccocbcccb
w:effects	akcodbbdcdcca
w:effort	pcccdbbcccbcb
w:eg	cqcdddcdcdddc
w:egal	cbbddbccccocc
w:egales	cdbdddodddcdc
w:egalite	cbcdndcddccdc
w:eggs	obabbbZaaYbbo
w:egregio	dndddeldddeee
w:eh	dededepdecded
w:ehemaliger	bcccccbcccobb
w:eher	bbpcbbZbbZbba
w:ehi	qdbdcdcdccddc
w:ehre	abaabZZpaaaaa
w:ehrenamtliche	dddddncbddddc
w:ehrlichen	ZaaoaZYaaZnbZ
w:eid	bcacccancoccb
w:eigen	ioaljYmababba
w:eigenaar	ebeeneedeeeed
w:eigene	aaZabapabalZZ
w:eigenen	Zabcobmcbccdc
w:eigener	Zpbbcbabcccca
w:eigenlijk	Zapbbbabaabca
w:eigens	ZZaapaZaaZaaZ
w:eight	mlbkimecgbjcb
w:eighteen	clbcddqcbacdc
w:eighty	kcZcccmbbXaao
w:eilanden	cncedecddddec
w:ein	iejljlddgcjdc
w:eind	rbdddbccdcdcb
w:einde	qbddeecdddddc
w:eindelijk	abZbaoZnZZaaY
w:eindhoven	kobccdbcmccdc
w:eindredacteur	occcccadccccb
w:eine	imclikbdjdfgc
w:eineinhalb	dddeoedeedeed
w:einem	ddkjkcbblbcoa
w:einen	dfcmllbcefjbd
w:einer	mlbkcbkcibmcb
w:eines	ldddndcdddddc
w:einfach	Zaqdddcddcddd
w:einfuhrungsbuch	bcdcdocZdccdc
w:eingeben	ccdddcbbdcocZ
w:eingeplant	aqcdccbaacbZb
w:eingesprochen	pdddedcdedded
w:eingestellt	caccccbcdcocZ
w:einheiten	abcobZbbccccb
w:einholen	Zccocbbbccccb
w:einig	accocbccdcddb
w:einige	nbabbcabbobaa
w:einkauf	cccccdrccbcba
w:einladung	cccccbakcacsZ
w:einmal	lhbbboZbkbkbk
w:einreichen	nddeeeeeeedee
w:einrichten	abbbcbaabZaZo
w:einsatz	nddeeeeeeedee
w:einsatztage	ocdcdbcdeeded
w:einsprechen	Zbaabqaabbaba
w:einspringen	YbabbpZaaaaba
w:einsteigen	bcacocbcbbbZb
w:einsteiger	cddcdcbpcbdaa
w:einsteigt	Zabcoabbbbccb
w:einstellt	bZacababpabba
w:einstieg	bcbcqcabbbccb
w:einstundiges	bccodcacddccc
w:eintritt	bmbcccbqbbcca
w:einzahlen	abdccbbcbbpZa
w:einzahlung	bcccccbcccobb
w:einzelaktien	aaaobbbbbcbcb
w:einzige	bbbcncabcocba
w:eiscafe	obccbbbccbbca
w:eisenach	bacbcocbccdbc
w:either	lbjbidkcllecb
w:ejecuta	bbbcdcbddcocc
w:ejecutalo	bcdcdbcbddncc
w:ejercicio	ZababpZbcbZba
w:el	ejcfhidfeejcm
w:ela	ababbbaacpbba
w:elderly	YaaaoZYnaZbbZ
w:ele	acaccbabbpbbZ
w:elections	ibabbbZabpbcZ
w:electrician	nbdabbXboanbZ
w:electricity	YZabbbXZbboZn
w:electronic	ZbaomblblZbca
w:electronicien	dbcdndcdcccdd
w:elegancia	abocbbabaacba
w:eleganza	bcbcccacboaca
w:elektrisch	Zddcecocddddc
w:elektroniker	bncdddcdcdddc
w:elena	acZbcnZcbobZc
w:eletricista	bbbcbcaabaabo
w:eletrotecnica	ZaZaabaaoaaaZ
w:elettronica	acccocbcdcbdc
w:elettrotecnica	ZZaabpabbaaaZ
w:elevator	cqaZanZbbaaca
w:elevators	ZaZpaaYaaZmbZ
w:eleve	ZanaboZaaaaaa
w:eleven	llbhlfhjckccb
w:elf	albcncacbaccm
w:eliminada	bcbcccbbbaboZ
w:eliminado	cccdddbccacna
w:eliminato	bcacccabbaaoZ
w:elise	cdcdcdddccndc
w:elkaar	abmbbbfmanabZ
w:elke	ZdZanlamZZnaZ
w:ella	obbbbZZacbocb
w:elle	bcaccckcnncba
w:elles	bcbdccocbcccb
w:ellie	qaabZbaabZbbn
w:else	aaiclcmlekbhe
w:elsewhere	YaZabnpaaYabn
w:eltern	XZaaqaZabaYan
w:elternabend	aaabbaaZaZaao
w:elternzeit	cqdeddcdcdddc
w:em	khceejffhckhd
w:email	dabbbblmhajob
w:emailed	ncddeeceddlec
w:emails	kaZbbbYaaZair
w:embarquement	ZaaaaaZZbYaZp
w:embassy	bbacccYccbsba
w:embauche	cocdddbdlcldb
w:embedded	mnmcccbcebdjc
w:eme	bcbcbcccobccb
w:emea	aalabbZaaZaoZ
w:emil	jeieedkccdcpb
w:emirates	acnccmmcbccdc
w:emite	pedcedceddddd
w:emmer	bcbccbababbbo
w:emocion	bcadccodcbcdc
w:empezar	lcdddcbdddodb
w:empezaron	YZZaZaYpZZaaZ
w:empezaste	abbbaaYabpabZ
w:empezo	bcdcabacddodc
w:empfangen	abababZaaZpaZ
w:empfehlen	cbceddcdqbdcd
w:empfiehlt	bbabcoabbabba
w:empieza	aaabbanobaaZZ
w:empleado	cbbdodbcdcccb
w:empleados	cdcnbdddddddc
w:empleo	aZZcccaokaboZ
w:empleos	cccdddccccdqb
w:emploi	aZbcbbaolabaa
w:employ	cqZbeaocaacdc
w:employed	aukcbfbbdaccb
w:employee	cpjcobicbbbcb
w:employees	jiejccqccbcdb
w:employer	aobqbbcbmajca
w:employers	aanblbbqbibba
w:employment	bsccccbclcdcc
w:empregador	abbobaaabaabZ
w:emprego	aZncbcanoabZZ
w:emprende	bcdbabacddodc
w:empresa	baminbbbpdeba
w:empresas	ZaaaaapabambZ
w:empresta	ZaZaZbYaaZqZZ
w:empty	XoYapaanjaZaY
w:en	ikeeihfejekdd
w:enables	cccceepddcddd
w:encaissez	ZaabaaZZbapaY
w:encaixa	cqceedddedccc
w:encaja	cpcddccddccbb
w:encajar	eemfefefeeeee
w:encajaria	cpdeeeddeeedd
w:encaminhar	daceddcdpdecc
w:encaminhe	pbbccabbbbcba
w:encanta	bbbcdcbddcocc
w:encantada	ZaZapaZaZZaba
w:encantado	bbabbbaZbqbaZ
w:encantaria	apbcbbaabbbca
w:encanto	ababboaZbnaaZ
w:encarga	abbbboabaabba
w:encargado	boccdccddccdb
w:encargarte	ndeddcdddddcc
w:encargo	qcddedcdddbcb
w:encerrado	aaaabbZabZaYp
w:encerramento	bbaabbaabpbZZ
w:enclose	bbccdkaocccdc
w:enclosed	Zaabcbbachmas
w:encomenda	ZaaakZZaZYoXn
w:encomendas	XYYZZYYZpZoZY
w:encontrada	bcbccbbacbbbo
w:encontramos	ndddeddddcddc
w:encontrarte	baabbbaabobba
w:encontre	abpabZZaaaabZ
w:encontro	ZbaabnZnaaaaZ
w:encore	capcccaanaibj
w:encourage	nnbcdccccccdc
w:encuentro	cedddZcnedded
w:encuesta	bdcndcdcddcdc
w:end	kjceddijclccj
w:ende	mmcddcbnbcddb
w:ended	bnabbbYanbbqZ
w:endet	ZYZaZZYZoYZpY
w:ending	abaabaYabYXom
w:endlich	mobbcbabcbbaa
w:endorsed	bcbcccbccacrZ
w:endorsement	caccnemdedcee
w:ends	YbeabZknoZamm
w:energia	lcojcmbccbccb
w:energie	mbaccbbobbmba
w:energierekening	ddddcdoccccdc
w:energieversorger	pddeeecededec
w:energy	ijdedbmklcheb
w:enero	occddcbadcbdc
w:enfants	abZbbZZmmZgZo
w:enfermagem	YmZaaamZoZZZY
w:enfermeira	YaaobZZaaZoba
w:enfermeras	ccdccacoddddc
w:enfermero	aabbbaZpbaabY
w:enfin	klbcabobbbbba
w:engage	obbecqabcbjcc
w:engagement	rblcddcdecddc
w:engaging	pcnbbcYbcZbba
w:engenharia	bbbcconZcbcca
w:engenheira	ihbdddadoccmb
w:engenheiro	cobdfdeclccmb
w:engine	alacccabbobcn
w:engineer	lnccjdddicejc
w:engineering	lkfcjlaikecdc
w:engineers	aaolbipmaadba
w:english	mjabbmkfkciia
w:engr	ccbdceadmmndc
w:enhorabuena	aaobbaZaannXY
w:enjoy	bcodbcclbnccd
w:enjoyed	bnmccbnYbkccb
w:enkele	abbacaaobabZZ
w:enlace	ZaZaaaZnZYoZY
w:ennuyais	ccqdcdcdcbdcc
w:enormes	bdddddbddqdbb
w:enoteca	pcbbcaaccbacb
w:enough	dipcceZljbkca
w:enquanto	obccdbccbcccb
w:enquire	lhabcbmbmbacm
w:enquiries	Zbaacbpbbbbcn
w:enquiry	ZabbbZjboamnZ
w:enregistre	abacaaaoabbba
w:enregistree	babccbabcbbqZ
w:enrol	accdcalrccaab
w:enrollment	mYbbcbmYbbabo
w:enseigne	abbccbbabbbZo
w:ensemble	bcddnccdddced
w:ensenen	bZbbaobabbbbZ
w:enseno	ZaZboaZamZaba
w:ensinou	acacbbabbobbZ
w:ensuite	Zbbbbbnacaaan
w:entao	inbcbbZbbajbn
w:entenda	bcacocbcbcccb
w:entender	maZfabZboaaba
w:entendez	cbadccbcobccc
w:entendre	abpcababaacba
w:enter	bcbcccakdatba
w:entered	obbdccZcbobcb
w:entering	abbbncambalbb
w:entero	bbbbcbZobabaa
w:enterprise	lclacbjnccacb
w:entertain	bombccacbbccc
w:entertainment	mbaaaZncbcbcb
w:entfernt	caabccpabbbbb
w:entire	mcbccbZnbnccb
w:entirely	aoaccclccmicc
w:entra	ababbbabbapba
w:entrada	ZaabbaZrZZaZY
w:entraide	ababbaaoaZaaZ
w:entrambi	ZaabbbaaaomaZ
w:entrance	YabaaZYqaZZam
w:entrano	abbaaaabaapba
w:entrar	ZlZbnbZanZdnZ
w:entrare	bcabcbbboabaa
w:entras	ZaabaaZabaqaZ
w:entrasse	bcddnbcdddced
w:entrata	abZbabZapZacZ
w:entre	jbfcihfbmaakn
w:entree	ZaZbaaZoaZnZZ
w:entrega	laZZanYZaZlZm
w:entregar	oaccbbbbccccb
w:entregas	Ybcbdpbcccbcb
w:entrego	Zabbcbpbbbbba
w:entregou	aobcccbccbcca
w:entrepot	adbodcacdeccd
w:entreprise	bbZcbaaapaaba
w:entreprises	aabbbbaobaaaa
w:entrer	cdcddaccoaddc
w:entreresti	baccocbccbccb
w:entretien	ajbncbalnbnba
w:entrevista	ambpcbabllmba
w:entrevistas	cqcdedcddccdc
w:entries	bbbcdbZocbbna
w:entro	lbbbbbambanam
w:entrou	nddeeddedeeed
w:entrust	neddecccedied
w:entry	daZababreZpfc
w:entschadigung	YbabbpZaaaaba
w:entusiasmo	bdddccbcddndd
w:entwickeln	aabpaaZabaaba
w:entwickelt	bcccccbbccobb
w:entwickler	fecckcmcmcdcc
w:enugu	babbnaacnnbcb
w:envelope	ZaZaZaYZaZnbq
w:envelopje	abbbbbabbaaao
w:enveloppe	ncbcccZbccnba
w:envia	baabcbabbapbZ
w:enviado	ZaYaaaYZaYZXq
w:enviamos	occcdcacddcdb
w:envianos	bcbccabbcaqYY
w:enviar	abmcncbccacbb
w:envie	bbobbkmaaaoZZ
w:enviei	ZaZZaaoaaZnZY
w:envies	bbpabbZbaabba
w:envio	ambbcbabcbomZ
w:environ	oaanbaZaaabaa
w:environmental	kbbnccabllbcb
w:envoie	abocbcnbaaaba
w:envois	aaaabaZobaaaY
w:envoye	occddcccddbdc
w:envoyer	YZnapaXaaZabZ
w:envoyez	lbccdccdddpbc
w:epic	ocbeeedeeeeee
w:episode	bbabimjrbabcb
w:episodes	qbaabpacbabca
w:episodio	bcbccbmpcbcbZ
w:epoux	cdcdcdddccodc
w:equal	cbbctcabcbbcc
w:equally	bbacocaclnbdb
w:equipa	amcccnlcbcbcm
w:equipamento	bceddcbdddndd
w:equipamentos	oddedeceeeded
w:equipe	aobdcjkfbdcpa
w:equipes	abcddnqbccccc
w:equipment	dbbnnbibccmcb
w:equipo	dnccchlijdccf
w:equity	cnckpcbfcccdc
w:equivalent	kncddecdddcdd
w:er	dembecjjjajke
w:era	abacbbpbbaabZ
w:eravamo	ababbbaaboaba
w:erbij	amnbmbacZbbcb
w:eredita	cdcddcccdcnbb
w:eres	bdcdccpccnccb
w:erfahrung	cdcdecddddpdd
w:erfahrungsgemas	pddcedcdedddc
w:erfassen	occccbabdcbca
w:erfenis	ddcddcccdbobb
w:erfolgreich	abdccbbcbbpZa
w:erfpacht	cnceddcddddec
w:ergab	cobdbdcccccdc
w:ergeben	bcocccbcbbccb
w:ergebnisse	cccdddccdcdqb
w:ergens	cncdddcdcdddc
w:erhalten	ZkZabaZlbapnY
w:erhohen	YaZZbZYaaZapY
w:eri	aaaccZbaapaaZ
w:erin	cpbdbdadcdded
w:erinnern	dddededepceed
w:erinnert	acbccbobcbabb
w:erinnerung	oZYbbcabaoaYa
w:erlauben	dodeeeeedeeed
w:erlaubt	pcdcdYcccdccc
w:erlebt	cdddeeodcdeed
w:erledigt	bccddccddcobc
w:ero	abbcbcocmabca
w:eroffnen	bccddccddcobc
w:erp	odamiclkcabba
w:erradas	ncddddcdddddd
w:errado	bbbbcbaocabaa
w:erreiche	bbpcccbcbbcca
w:erreur	pdddddceddddd
w:error	lkcbbaaaamoaj
w:errori	ZbabbbpbaaabZ
w:errors	acaccmqccaccc
w:ersatz	ocbccbbcdbccb
w:ersatzverkehr	bccccccccbcbn
w:erscheinen	abacbbZbbaboa
w:erscheint	cdcddccncbccb
w:erschienen	ZaaaaZZpbZaZZ
w:erst	cbmdjdmdcccdc
w:erste	bkbclcaccmdcl
w:ersten	aabbbbamcapaZ
w:erster	dbddndcdddddc
w:erstes	bancccabbbnca
w:erstgesprach	deeeeemdfeeed
w:erstmal	bbbcobabbbbba
w:ervan	alabbbZabobaY
w:ervaren	oaddddccddddc
w:ervoor	ocbcbcccbbcdb
w:erwahnt	cdcdddccdbdpa
w:erzahl	cdbedepedbded
w:erzahlen	boZcccmcbncca
w:es	icfjlcbjikjgb
w:esa	deeedenddecee
w:esami	abbcbobbaabba
w:esamini	bccoccccccccb
w:esborso	cddcdeneddded
w:esca	eodddeddedeee
w:escala	mbccdcocccbcb
w:escalas	cccoccbcccccc
w:esce	aabbabZoZabbZ
w:escenario	acbbcboacbbba
w:escola	bncdddccmccdd
w:escolares	bcdddcocddccc
w:escolas	dddddeddncddd
w:escolha	Zccbccaacccbo
w:escolhidos	cceddccdddodd
w:escrevemos	ccddnccdddded
w:escrevendo	abobbbabbabca
w:escrever	bcdbdobcdccdc
w:escreveria	abaaaoZabaaba
w:escrevi	abocbcabbabba
w:escribe	bdcdddccccpdc
w:escribeme	ZaoaZaZZZYoaY
w:escribiera	bcodbcabbbbdb
w:escribime	bcbcccbcccocc
w:escribir	bbcccpZZobccb
w:escribo	mccdccbcocjdc
w:escrito	ZaoaaaZaZoZaY
w:escritorio	Znbpbalbcbacb
w:escrow	ZbZZababbaaon
w:escuchamos	cdddndcdddced
w:escucharas	abocbbabaabba
w:escuchaste	acacbbpbbaabZ
w:escuela	ZZZanoYanZaaY
w:ese	aaaaababapZaZ
w:esegui	acccdcbcdcocb
w:esercizi	ZbbZbpZabcaba
w:esgotados	deeeedodedeee
w:esistano	bdcdddcdccodc
w:esito	bobcbbbbcbaca
w:eso	lmnbjbacabbca
w:espacial	cndddccdddcdc
w:espanol	Yabbcbpbbbbba
w:especes	ccboccbbcbbba
w:especialistas	dedneeddedeee
w:especially	jbabbmZlcebcn
w:espera	habobYYmbajaZ
w:esperaba	deeedenddecee
w:esperamos	cdccddacdbboa
w:esperas	baabcbobbbbaa
w:esperienza	ZZZaZaYaoZoaa
w:espero	cccccbbacocba
w:esperti	bccpcbbcccccb
w:esperto	bccoccccccccb
w:esplode	acacobZabbbba
w:esposa	ccddddcdcdned
w:espreitar	acccccocccccb
w:espresso	oddadccdddddd
w:esqueci	aaocbbabaacba
w:esquema	pbdbeddededdd
w:essa	bocbdmkcdccdc
w:essai	ZbacccmbocZbb
w:essaie	bcacbcaZaobbb
w:essay	kaabbfZaoZmbm
w:essays	Zbcbcqabbbcdc
w:esse	nbaabaZbaaobZ
w:essen	pdddeecededec
w:essere	ncccdbbncccca
w:est	iilcdicedckcm
w:esta	eblbfcbcdZlkn
w:estabilidade	bpacccabaacaa
w:estabilizar	ocbcccacbdddc
w:established	dmacccpcbalab
w:estadistica	alcbdobbccccb
w:estagio	bbcdccacqccbb
w:estamos	ejpknbabbabba
w:estancado	baabcbpbbbbaa
w:estao	focddcocccddc
w:estar	mbbcdcnccocbb
w:estara	nabbcbbabbbbn
w:estaria	kbpbbbZbbabbZ
w:estas	bcrcbcjcbblba
w:estate	oaaamkhibcdla
w:estates	amkbobeccbbcc
w:estatistica	abbbcpbbbacba
w:estatutario	apacccZbaacaa
w:este	fdabbbZaanZqc
w:esteem	acncdckccmbdb
w:esteemed	bbbalmmkialba
w:esterna	obdddcddddddc
w:esterni	qdccddcdddddc
w:esterno	obbdddbcccdca
w:estimada	bnccmcbdbdcdc
w:estimado	jaaaZnbZbZnal
w:estimamos	abcobbabccbca
w:estimate	pccdccmccbZcm
w:estimated	qbcbcaabbcbca
w:estime	ZaZbpbZaaZbba
w:estinguere	bccccbbbcboba
w:esto	cccdacocdccdc
w:estos	dedeeepddceed
w:estou	bbbcfcabpbbbm
w:estoy	cdmdidlccbmdc
w:estrela	abbbbbaobaabZ
w:estrelas	ZaaaaaZZaZaoY
w:estrene	bbbccbaobbcba
w:estrich	abbbcbbbcbbbo
w:estrogonofe	abZbbbZbbZaap
w:estructura	bobccccdcdcdc
w:estudante	bcbcccbcoabba
w:estudantes	bccccZbocbbba
w:estudiante	ccacccbcobccb
w:estudio	bboncbbbbbaaa
w:estudo	aaaobaabcbbba
w:estufa	nddddddddcddc
w:estuve	abZabaYabpZaY
w:et	kfeckkciffmbc
w:eta	bcbdcdbcboacb
w:etage	abaccbabbobaa
w:etait	aaZbabnaanaaa
w:etant	bbcobbabcacba
w:ete	ajebibcaaZZpo
w:eteint	dccededepeeee
w:etes	kbjcbbjboamka
w:eth	abZaabYZaYsZY
w:ethan	caZmddbcoaddd
w:ethics	jcbocdaodbadb
w:eti	bobccdcdcdccd
w:etichetta	nddececeddded
w:etiketten	pbabbbbbbabba
w:etions	aapbbbZabZbaZ
w:etiquettes	ndddddbdddded
w:etre	cclcccnjcbcob
w:etude	bocmbcccccddc
w:etudiant	acbblaaombbca
w:etwa	ocdcdbcdeeded
w:etwas	bkmcjckcklccb
w:eu	lfbcmcjclckcb
w:euch	ZaZabaZpanaaY
w:euer	abbbcbpbbabca
w:eur	kmbmdmedcbjbb
w:euri	pbabbaabbZbaa
w:euro	miajjoiibamba
w:europe	ijnkmfdcccccc
w:european	ZbabnbjZbZpba
w:europeu	pbbbZcabdcccb
w:euros	mbapcnlcbakbb
w:eusebio	ccbdcdccocddc
w:eux	aZocncbdbccdc
w:evaluar	pcbacaaabbbcb
w:evaluated	lbaobcZccccdc
w:evaluatie	ocdbacccddcbc
w:evaluating	abbpdabbccbcc
w:evaluation	rbblcajbcbiba
w:evaluator	qZbabbaadbbba
w:even	dkilcbcboceje
w:evening	ccbkdodnebdcd
w:evenings	deailpcodbbba
w:evenly	bcddpdbdcdced
w:event	jjggckdceacpb
w:events	jbbclZilbZbmm
w:eventuali	oedeeedeeeded
w:eventually	abobababYibbZ
w:ever	bjodkhjdgmbca
w:every	ijidjhkncbjbb
w:everybody	caobjlZljlbad
w:everyone	cdkcbcanfmlbe
w:everything	ciccpebdlijcb
w:evidence	kbZbccZZaZbbp
w:evitare	bccccbbccboaa
w:evitato	occadccdddcdd
w:evolution	abpbabYbaabaZ
w:evora	maanbaaaaZZnY
w:ewan	qbmbbZZabZbcb
w:ewig	bZacababpabba
w:ewm	adZZbomaZZaoZ
w:ex	bakkpcnccbccb
w:exactement	aaYcbcabpaaba
w:exactly	ljckcblkkkcbb
w:exam	YaaadrdoiblbZ
w:exame	bbaccbaZbbbbo
w:examen	ZZabaqZaZZabZ
w:exames	oddeeeceeeded
w:examination	YaapcaabenZba
w:examinations	nbabcaZbobbbb
w:examine	cYaZapZZaaabZ
w:examined	Zbbcnlmccbbma
w:examinees	pbbZcbbbccccc
w:examiner	Ybcbcrbbbcbdb
w:examples	bcaccbocanZcb
w:exams	ZnbbboYbccbcb
w:exceeds	qcabddbdcdcdd
w:excel	bbbbcrdmkdcca
w:excelentissima	ocddddcdddddd
w:excellent	bmkccjbbbojcb
w:except	mZancbanbajba
w:excess	aoabcckccccdc
w:exchange	ikkcdbckdinca
w:excited	cddeeecelemfe
w:exciting	ccqbddkdccbdc
w:excl	qZddebccdddcc
w:excludes	cdcddepdecced
w:exclusive	ibbbbboncambZ
w:exclusively	ZZZcbbrbYabbb
w:exclusividade	YpcbbaZaababa
w:excuse	lkZbbaZabqbcZ
w:exe	bcdcddbcddqba
w:exeats	nccccanbcbddd
w:executez	aZbacaabcbpbZ
w:executive	bjdbdmplbbbib
w:executives	bbbnbcmmcbbbb
w:exemplaar	bccbcobbdcbcc
w:exemplaires	abdbdccccbccn
w:exemplar	deeeedodedeee
w:exercise	ZmabbZYlnZabo
w:exercises	pcbbballcabca
w:exercons	cdbdddodddcdc
w:exeter	bmZdccmcmbdec
w:exhibition	obaccbZokZbcZ
w:exhibitors	Zcbaaanobabcb
w:exige	nddddddddcddc
w:exist	jbkcmoacjbccb
w:existing	cddcndanccded
w:exists	nZmblmYZalbba
w:exit	ZaabpclZbbbba
w:exp	klZcbcacobbba
w:expand	Ybnccbnccbcdb
w:expanding	ebrcbcZbbklba
w:expansion	bbbddcncmbcdc
w:expect	adobldZbnlbca
w:expectation	pclbdecdcceed
w:expectations	bbqdddbdccddd
w:expectativa	pbdbeddededdd
w:expected	emmcdceleedcb
w:expecting	aZaabpnZbaabY
w:expects	ZhabbrZYbbbba
w:expediee	aaZbbbZabZaYo
w:expediente	occddcacddcdb
w:expense	ZaZabjmaaYabr
w:expenses	iabbcoaabbbYo
w:expensive	nmabbaZoaabbY
w:experience	ihhiidbdnckce
w:experienced	bcaddnccocddd
w:experiencia	ZaZbboZapZiaZ
w:experimentar	abcbcboccbbcb
w:expert	cbatjababblcb
w:expertengesprach	acbocbabbcccZ
w:expertennetzwerk	cddqZccdddddd
w:expertise	YZZoaapabaZaa
w:expertos	dfeneedeeeeee
w:experts	dcatcdkbcbbcb
w:expira	abbbbZZbbaYpY
w:expiration	cdccdccbddocb
w:expire	abaacbZabamsY
w:expired	abbcccbbbbdmo
w:expires	YZZaabeZkZolo
w:explain	jbikbqadclbca
w:explained	abZccmechpccb
w:explainer	nbbcYcrccccdc
w:explaining	ZnZpcbYbaabca
w:explains	meZnaZZZaoabZ
w:explicacoes	ZbaabqaaaZbbZ
w:explico	cdceeepedddee
w:explique	abcobbabccbcb
w:expliquer	bbbbccocccdcb
w:exploration	nccadncdcdcdd
w:exploratory	ccqccdaccccdc
w:explore	acobccldddcdd
w:exploring	abnnlcZclaccb
w:expo	kZmbbbnnbZaaa
w:export	kaabkbhZbZZlo
w:exportacao	aocbccbcddcdb
w:exposure	hlaccbbacbbbo
w:express	bcZcccaccrdcc
w:expression	bncddckcdnbda
w:extend	naabcbXabZbcp
w:extended	bkaaaaZZaZaZq
w:extension	mbbcdiiccbjdn
w:externa	rbccbcbcddcdc
w:external	pZbbcpbccccdc
w:externalisons	acdddcodddcdd
w:externalizar	occddcacddcdb
w:externals	qcbcccaccbcdc
w:externe	qdddedcdedced
w:extra	aaabbraZlaoba
w:eye	jbllkmciaabca
w:eyes	ncjbbbjmbccck
w:fa	dblcjalbgnbca
w:fabbrica	aaabbbaboZabZ
w:fabric	akaobbhbbZbdb
w:fabrica	mbnbbbnaZabbZ
w:fabricante	bccocaacccaca
w:fabrice	bcacacbbaobca
w:fabrik	eljdcdhcmlddb
w:fabrikant	ZaapaZZabaaaZ
w:facci	abbocaZZbbbba
w:faccia	acabccaboacca
w:facciamo	ababbbabbapba
w:facciata	acabccocccbba
w:faccio	bdndddkcnbccb
w:face	ZaZblbjbbpoce
w:facebook	ZacbbaZobanba
w:facendo	abpYbaZaccbca
w:faceva	cdbcdabcboccb
w:fach	bYZcbcacabbbp
w:fachabteilung	qccdddcddddec
w:fachada	bcccccbbcbbco
w:fachadas	acdddcocddcbc
w:fachartikel	aacbbpbacbcbb
w:fachbereich	cpacddbabcccb
w:fachforum	abbbcbaobbbba
w:fachinformatiker	YbabbpZaaaaba
w:fachkrafte	aaYabbqbaZbZZ
w:fachlaufbahn	bbocbbZbbZbbb
w:fachperson	ocdcdbcdeeded
w:facile	cddddccdddned
w:facilities	ldcddenecdded
w:facility	ZmZccblbbabbo
w:faco	YababaoapZaaZ
w:facon	ccbddccdbodbb
w:fact	ddmedecelcdee
w:factories	ldbcmcmicccdc
w:factory	ellcbcmdmcbcb
w:factual	nncbdbcdddcdb
w:factura	obbccblccbabo
w:facturando	occddcbbdcbdc
w:facturar	acbcdcbpcbcba
w:facturas	abbcccocccbca
w:facture	lbbccbabcbibp
w:facturemos	abZbpaZZaZaaY
w:factuur	ocbbcblbbbban
w:factuurtje	qccdccccccccb
w:faculty	Zcabcmaqbfbba
w:faden	bcccccbbccccn
w:faenza	obdddcddcdddc
w:fagan	ZZnobcmbbabbb
w:fahren	YbbacomaabaaZ
w:fahrschein	bccccccccbcbn
w:fahrt	abbaboaZbabbm
w:fai	rdbdcdcdbbddc
w:fail	cdccicnnddddc
w:failed	hbaZbjaabbbjq
w:failing	abbbcZpabZlab
w:failli	cdcdddodddcdc
w:fails	abbbcZoZbanbZ
w:failure	bbbacojZcaoZZ
w:fair	ibkecainlmaac
w:faire	nllbbaZbaaeam
w:fais	ablbbboanYaaa
w:fait	llacbblbbmlba
w:faithfully	bckcccmcjbfdm
w:fake	amebaboacoiba
w:fala	ocbcccbccnlcb
w:falam	dddddeddndddd
w:falamos	ccbcdcocccccb
w:falando	cdcdddccdocaa
w:falar	ncbjcbbncbccb
w:faleceu	dddddeddncddd
w:falha	ZbbcbbZbbbpbb
w:fall	mcbknckccfcdc
w:falla	aabbbaZpbaabY
w:fallig	cccdcdodccddc
w:falls	nmbckcbcmajcb
w:fallt	mababbZababaq
w:falou	abpbbbZaaZaaa
w:falta	caoajllkaacaY
w:faltaba	ZaZaaaZapZaaZ
w:faltan	abacbaZZnabbo
w:faltou	bbbcccaabaabo
w:famiglia	ababboaZbabba
w:familia	jobcccbckbkcb
w:familiale	aqbcbZacbcccc
w:familiar	YjqnbbZaZnbbZ
w:familiare	bobbbbbcccccb
w:familias	bbbcncmccbbdm
w:familie	bcbccclbbnmbZ
w:familiebedrijf	cobccdcdadddc
w:familienbetrieb	abpbccbbcZbca
w:familienunternehmen	apabbbbbbbbca
w:families	jeacjmjblibch
w:famille	cccdcdddccndc
w:family	jpcdkdcccjecc
w:fammi	kcmcccacnabba
w:famous	accbbbaacbqca
w:fan	laZbbaZYjqbba
w:fancy	klhkmlZfbebcc
w:fangen	bbabcbpbbabba
w:fango	bcbcbcabbZabo
w:fangt	ababbbaabZaZo
w:fanno	abZabbZasabbZ
w:far	llhcbdjejkjca
w:farbmuster	abbbcbbbcbbbo
w:fare	ZkZgbpZZnaabZ
w:farebbe	ljncjcjcbiccb
w:farewell	baacccbZajbao
w:faria	obpbbbYaaZbaZ
w:farine	ccboccbbcbbba
w:farm	ojamakilbZebZ
w:farma	fflfffefeefee
w:farmaceutico	nmcddccdcddcc
w:farmaceuticos	cddndcdddecdc
w:farmacia	ZZYaaaZaZYZqm
w:farmer	acbocbaclccdc
w:farmers	ccZnmkhlbebba
w:farmhouse	obacbcnbabbda
w:farms	lbalkcpdcbccb
w:faro	qbaabaZZamaZY
w:farouk	abZmbbZabaapZ
w:fascia	doddcdbdddddc
w:fase	abbbcbabbboba
w:fashion	ZaabnbYbaZpca
w:faso	mbbccdbccbocc
w:fast	Zancbeobodcca
w:father	kibblddadobbj
w:fatou	oabbcbnaccccb
w:fatto	onacbcacaabbb
w:fattura	kbbmcbZbcbbao
w:fatturazione	lcdddcndddcdb
w:fatture	ZoaaaanZbaabY
w:fatura	YZZnaZYYZYZZp
w:faturacao	bcccccpaccccb
w:faturar	acccccnmcbbbb
w:faturas	YacbdbpbccZbb
w:faudra	aaocbbbabamca
w:faudrait	qbbabZababbca
w:fault	lcacccbcbqccj
w:faut	jaZamaYZaZlZp
w:faute	cdbdddodddcdc
w:fauteuil	bdZddccccodda
w:favor	qbcbdcccccccm
w:favore	abbbnbncccbcb
w:favour	ljdkbbccoakcb
w:favourite	mbjblcaccnbcb
w:fax	XaZbbalaaZZZq
w:faxgerat	dodeeeeedeeed
w:faz	rbbabZZabaZba
w:fazem	bcbbcobbbbbca
w:fazemos	Zbbbcbqbcbabb
w:fazendo	ZaZbbbZapZaaZ
w:fazer	jbabobabbaoba
w:fd	kaabbcZbpYcca
w:fda	obcbcbmcdbcdc
w:fe	deeedenddecee
w:feature	madabajqaZYaa
w:features	maabcYZlbaYpZ
w:feb	dZZaafXnrYaaY
w:februar	naabbYaaoabba
w:februari	accbcoacccccb
w:february	ocbbdmcjkiccj
w:fecha	acbbcboabcbba
w:fechada	abccccbabbcco
w:fechado	ocbccaabcabbZ
w:fechamos	acbbcbabcbbbo
w:fechou	aabaqbabcbaba
w:fed	abockcncaYbcb
w:federacao	abcocabbcbZaa
w:federados	obbbcbbcdcadb
w:federal	kccbcbmbddndc
w:federation	oocccaabcbbbb
w:fee	lbbkdnmjbbkcb
w:feed	dfYZbinZacbnn
w:feedback	aaZjncZZdibpb
w:feel	blpjdbhibbbcb
w:feeling	aanbcbobbYbcc
w:fees	fdZpaYopbaabZ
w:feest	abbbcbbbbaaao
w:feestdagen	bcbbcbbbcobaZ
w:feet	jZZbpbfmbabcZ
w:fehlen	aacbccbbcccbo
w:fehler	acccbcboabbba
w:fehlt	Zlbconackabca
w:feiert	ddcdddcddYdqa
w:feira	kdcddcmmccdcc
w:feito	accbcZboccccb
w:felicitations	ccadddcccpbXa
w:feliz	bcpcccabbqbaZ
w:felizmente	ocddddcdddddd
w:fell	boabcdncbbbdc
w:fellow	abZbhbpiapbba
w:fellowship	aaabbZZraibaZ
w:felt	mbabbbZcbfpcb
w:femi	nXZbabZaZZapZ
w:femme	cbcdndcdcccdc
w:femmes	ZaZaaoZaaZoaZ
w:fenetres	acbcbcobbbbbZ
w:fenster	Zoabcaabbbbbn
w:ferais	ZaZaapZaaZZaY
w:ferait	bcodcdadabcbb
w:fergus	bbmcddcdcndcd
w:feria	oaabaaZlamaYY
w:feriez	qbacbaacaabbb
w:ferma	ababbbnbbaabn
w:fermata	ababbbaabZaap
w:ferme	ZnZapZYZaZhZY
w:fermes	dccededepeeee
w:fermo	bbbccbbbbbbco
w:fernandes	ldbndcbddbcee
w:fernkurs	dddededepceed
w:ferramenta	abccccocccccb
w:ferrante	nbbocaZcbbcbZ
w:ferreteria	odbdccccccadb
w:ferries	acbdncancaccb
w:ferrol	oeeeecddeedee
w:ferroviaire	pdddeeceeeece
w:ferry	mbabnalkblabj
w:fertig	pbccbbcccbdda
w:fertige	Zbaabqaabbaba
w:fervendo	aaabbbZaboaaZ
w:fest	Zqnccbaaabbaa
w:festa	abbbbaaababao
w:festanstellung	aqncddbcccddc
w:festas	aaaabaaaboaZZ
w:feste	aqccccbdbbccb
w:festgelegt	nddeeeeeeedee
w:festival	sajabZkZbabbZ
w:festlegen	addneddededed
w:festpreis	mbabbbnbcbaca
w:fetch	abccccbbclkco
w:fetches	ZbabbboaoZabY
w:fete	oaababZbcbaco
w:feuillet	ZcaabpaZcbZbZ
w:fever	bbbbmbZocblbZ
w:fevrier	occcccbccdadb
w:few	jbqfhcccidhcb
w:fewer	dbZkbamdakain
w:fez	albcbbbblaYoZ
w:ff	abocdcbccbbab
w:fi	ZnbccZZbpacbb
w:fibra	acacccpbaabcb
w:fica	ZaaoaaZZaZnZY
w:ficamos	deeeedodedeee
w:ficar	aqbccbbabbbca
w:ficaria	bobcccabcbbcb
w:ficas	abbbbbacbbocb
w:ficaste	boaccbbbbbbba
w:ficha	mcdccbobcdbba
w:fichar	aoccccbdcdcdc
w:fichas	nbbbcbobbbaca
w:fiche	jnacccacbbcbn
w:ficheiro	abbbcbabcboba
w:fiches	qdccccbcdcddc
w:fico	jZZaaaoaaZnZZ
w:ficou	ZnZbbnZZaaaan
w:fidelite	ababcaaabaZZp
w:fidi	abbboZZZbabba
w:fiducia	acccccbcdcocb
w:fiel	ccoccdbcbbccb
w:field	mffakabbnmbka
w:fields	aabcccabbrbla
w:fiera	ZaabbaZqbZaZY
w:fifteen	jdibinnbbibcb
w:fifth	cabcqcZccobca
w:fifty	jcjlaamZniaYX
w:fight	abmbbcmcanbcb
w:figli	cddcdeneddded
w:figlio	ZbaabqaZaZabZ
w:figma	kkbcdobjebcma
w:figure	bbjkcclbblbcm
w:figurer	bcoccbbcbabba
w:figures	YaXamamZYXaar
w:fija	aqbcbbaababbZ
w:fijn	ZbaabbaabobbZ
w:fijne	bcbbcbbabobaZ
w:fijo	arcccccccccdb
w:fijos	bobbcbbccaccb
w:fil	bobccccbccZca
w:filas	YaapaYYZaZZZY
w:file	jblfbclbdZnbm
w:filed	ababocZccobbb
w:files	qjabbbbbbbbZp
w:filha	laZabqaaaZabZ
w:filho	Zbbabpaabaaba
w:filiale	ababcbaababZo
w:filing	ZlZaablnaYlam
w:fill	gjmkbcmjdbkca
w:fille	XaZaZrZaZYZaY
w:filled	jbacnbnbmcfka
w:filleul	adddddbcddndc
w:filleuls	adddddbdddoed
w:filling	nbncccabbcldl
w:fills	abmiccrbcbcba
w:film	lamfbbiobZmca
w:filmar	obdccabcdcadc
w:filming	jbbbbqjaccbcb
w:films	oebbpbXZcbmdb
w:filomena	ababbbaacpbba
w:fils	obabbbacnbcca
w:filter	eZaabbpbbbnba
w:filters	ndccmdadcccdd
w:filtros	abbbcbabcaabo
w:fim	mmabbbjabmlaZ
w:fin	pjbcmblbcibba
w:final	elbbcjaeoblck
w:finale	ZZZZaaZpaZaaY
w:finalist	bbcccbloccZaZ
w:finalista	ZaZbbbZapZaaZ
w:finalists	bcdcccYoccmbb
w:finally	fnbcdbancobcb
w:finalmente	aocdcccdbcccb
w:finals	XaZZapYZZoZbX
w:financas	eemfeededeede
w:finance	cmncbhlbbcjdf
w:financed	naabbbaabapba
w:financee	ccddndddddddc
w:financeira	boccdccccbcba
w:financeiro	qbcccbbbcbbba
w:financement	babdaaobbbbbb
w:financia	occcccbcccbcb
w:financial	mhjcckbckcldc
w:financiamento	pbbbZcabdcccb
w:financiar	ddddndcdddcee
w:financieel	cobccdcdadddc
w:financiera	obccccbbccadb
w:financiere	nocccZacccacb
w:financiero	njcceddddddlc
w:finanziamo	cddcdeneddded
w:finanziario	cbcddcqdddcdc
w:finanziata	aaacocacdcccb
w:finanziert	cccdodcdccddc
w:finanzierungsrunde	bcbcqcabbbccb
w:finch	cmecidkcjjcmb
w:finche	nbbcmbabbbbbm
w:find	efofecicjbcjh
w:finden	abqccbZbnacbb
w:findet	bcbcccobbbmbb
w:finding	haebmblammccb
w:findings	nnbbZdbdcccdc
w:finds	aimccdqcbaccb
w:fine	ndeecefbdhdjk
w:finestra	dodddeddedeee
w:fingers	aaZcbbYZanbbo
w:finisca	bdcdddcdndddd
w:finisce	abZbabZapabca
w:finish	ijZkbabapdnla
w:finished	mccjbZYioeblf
w:finishing	abkccbhbsXbcb
w:finito	ocbddcbcdccab
w:finkenwerder	nddeeeeeeedee
w:finland	aondddbbcbbdc
w:fino	olbcfmbcibcbb
w:fintech	kbnoibbdjdccb
w:fiona	Zlanccmdcccdc
w:fiquei	cdcddamccncdb
w:fire	laabcpdjikbbc
w:fires	anbcadndcbbdc
w:firewall	ZabZbZYabbqaa
w:firm	ekimkblclaccc
w:firma	ZZZbmmlbnabbZ
w:firmado	occddcbadcbdc
w:firmar	aZYaaaaapZaZZ
w:firmawagen	bobbdcbccccdb
w:firmemos	abbcbcabcbbbo
w:firmen	bcacocacabbZb
w:firmenwagen	aZcbccbbccbbo
w:firmi	boccmbacccccb
w:firms	jbliibqdeahca
w:firmware	qbcbcZibbbccb
w:first	deecleljdeldb
w:fiscais	obcccZbacbbcb
w:fiscal	ababcaaabaZZp
w:fish	bcecmdmcbpcdb
w:fisheries	aabZcnbocZbca
w:fishermen	anabocZcbcacb
w:fishing	nmapjaYababba
w:fisio	acbcbcocbbbdb
w:fisioterapia	ocacbcacbbbcb
w:fissa	apbcbcbbbbbba
w:fissare	bbbcccocbaccb
w:fisso	bobccbbcbbcca
w:fit	jlokcbjjbabcj
w:fits	ifobaaZobYcma
w:fitted	bcbcccomcbcdb
w:fitter	YnZaaaXapZaaY
w:fitting	lbaoccbcdbcdc
w:five	gkdlejkidccec
w:fix	okcabajdbZmdm
w:fixe	akabnbnabbaba
w:fixed	nnmccckcfcccb
w:fixen	qccdccccccccb
w:fixes	ZaZbbaYYaZZZq
w:fixez	YbaZbpZaaaaba
w:fixing	njZbbbobaZaba
w:fixo	ZpaaboZZaaabZ
w:fixsalar	bobbddcdddddd
w:fixum	bobbcbabbbbca
w:fiz	ZaaaababoaaaZ
w:fizer	cdceeepedddee
w:fizeram	ccbcdcocccccb
w:flag	aaabccZbbbqaZ
w:flagge	qdcdddcdddcdc
w:flagged	oZaabcabccoca
w:flat	ipamafkabidbj
w:flatmate	abobnbZcabbca
w:flats	pbalbakbbbbla
w:fledermause	aaaabZapaaaaY
w:fleet	Yaloaboaafaba
w:flensburg	abbbcbobbabca
w:flexible	pkajbkZbbaiba
w:flies	abbcoZYaomccb
w:flight	ceaeclbbbapdo
w:flights	plbeboXaababm
w:flohmarkt	ZaZaaaZpaYaYX
w:flood	anbcoZZabpcca
w:floor	adcjbbdcdmbbq
w:flooring	odccddcdeedee
w:flor	abbbbbabcboba
w:flores	ccddddcdcdned
w:floripa	acbcbcocbbbcb
w:florist	ZaZbbaZZZppbY
w:flour	ZbZbaaYYZoaao
w:flow	pabjclakcbbcb
w:flower	lZaaZaZZanoaY
w:flugel	pdddedcdeeded
w:flur	dodeeeeedeeed
w:flusskrebse	bbabcbpbbabba
w:fly	nmfaaaYanYZbm
w:flying	iabccoaccalnc
w:fnac	abZbbbZbaZbap
w:foam	accZcoamcbcdc
w:focus	aaiscaaababba
w:fogli	nddececeddded
w:fogo	abZbbbZbbZaap
w:foi	cbdbdbbbklbmo
w:fois	aZaoaaoabaaaZ
w:fold	YaaabaYaaZYar
w:folded	YaZbbZZbrZbba
w:folder	eZZbbbZYmYabq
w:folding	aamcmcaababjo
w:folga	bobcccbccbcca
w:folgado	Zbcacobbbbbba
w:folge	ababaaapaaaba
w:folgen	abbbapaZcaZaa
w:folgende	occcddbdddbcc
w:folgt	abaacbZabbbbo
w:folien	aaabcaaaaobbn
w:folk	ababcoZccmcdc
w:folks	bbncccobbamdc
w:follow	bcalbbcjcpjnc
w:followed	ambYcpdlbdbca
w:follower	ababcbobcaabZ
w:followers	YZZaaannYYYpX
w:following	jedfedcchljmc
w:follows	kaakccZbcdkmm
w:fomos	ccddnccdddded
w:fonction	bobdddcdcdcdd
w:fondando	ddeeneeeeeeee
w:fondation	bcccccbcdcoca
w:fondazione	pbdccbbcdcbdb
w:fondi	acacocbcbbccb
w:fondo	fnbodccddcccb
w:fondos	bcccccbbbbocc
w:fonds	Zbbqbaaacbbbb
w:font	abZabacaapbZZ
w:fontanero	ababbaaabZbZo
w:food	ejkpcdanddbbZ
w:fooi	bcbcbcaoabcca
w:foot	aaacccZbmpccb
w:footage	obZbcbZbaobba
w:football	ijYamZXYanaao
w:footpath	ncaaccnbcbcda
w:for	jdfihiihhdeei
w:foram	ccedeccdddodd
w:force	YbbZbtXbcbbbb
w:forcement	aaoccbbabaaca
w:forderung	dccdndcdcccdc
w:forderverein	ZaaabpaZaaaaZ
w:forecast	nbaabaZababaq
w:forecasting	qhbbkjZcibbdb
w:forecasts	ZaZpnacaaZZca
w:foreman	ZsZbZaXaZkabZ
w:forensic	YabpamZabaZbZ
w:forever	abZaZbYaoiqbZ
w:forfait	mabpbZaabaaba
w:forfaitaires	accccbodbdcdc
w:forget	hakbbbcjnYhbn
w:forgets	ncacccnccacdb
w:forgive	ZoZlkbkjlacdb
w:forgot	YaYaaaYmYXYYr
w:forgotten	akZccdlcbpcda
w:forklift	laZmbanZnZabZ
w:form	jhiihhckccjff
w:forma	aanbbbnbaabba
w:formacao	Zaacconbccacb
w:formacion	ZaZabpYZaaaaZ
w:formador	abccdoabccaca
w:formaggi	abcdocbccccdb
w:formaggio	bcddobccddced
w:formal	bpmdccbcbbbdc
w:formale	abpYbaZacbbca
w:formalizar	boccdbccbbcba
w:formar	bbcoccbcabbca
w:formarias	coeeeedeeeedd
w:format	bhkocoZZaaabm
w:formate	caaddboadcbcc
w:formateur	aYbcanobbbbaa
w:formation	fccccnbncbbbb
w:formazione	cbccdcrcccccb
w:forme	baabbbaabpbaa
w:former	abmodicmjabla
w:forming	bccdmdandcdee
w:forms	nlZabmWmbhbbZ
w:formular	occdcccdbcbdb
w:formulario	pcbcdcbcccbbb
w:formulation	cbbccdcdnmddc
w:formulier	laaobbYabaaan
w:fornecimento	bbccccbbcbbbo
w:forni	abbbboabbbbca
w:fornitore	aaabbaZaaZaZp
w:fornitura	acccacoccbbba
w:forse	bdcdddcdcdodc
w:fortbildung	cccZdobbccdcd
w:forte	bcbcccbbbabra
w:forthcoming	mccccbaodcbcb
w:fortnight	lbiblniccbdcc
w:fortnightly	YZZaaZYoaZaZn
w:fortuna	bdcdddcdcdndc
w:forty	kelidinbjjcca
w:forum	aabdbibmapcac
w:forward	jdhbcbaekmnck
w:forwarded	ZZnbbaZmYbaao
w:foto	kaabbbobbjmbk
w:fotografia	kbabbbaboZbbZ
w:fotografin	ocbcdcbcbabcb
w:fotografo	cdcdccocbbbcb
w:fotos	obabcbabbaoba
w:fotovoltaica	abccdpabccaca
w:found	dbbenbebbndmj
w:foundation	fhanioZfbdkcb
w:foundations	ccndcdandcded
w:founded	bcclccpcdccec
w:founder	eccdsdedccedc
w:founders	dbaepbombacba
w:founding	babctcblcbcdc
w:four	lhckdkfjidcdc
w:fourni	boacbbabbabba
w:fournil	bcboccbbcbbba
w:fournisseur	ZZZaaaYYaYoZo
w:fourteen	ajiccpeckbcjb
w:fourth	Zmabnbfanbbbl
w:foutloos	Zcadccpcabccb
w:fp	ddcddbadocddc
w:fra	ZZZZbaZZaalpY
w:fraco	abZbcbpbbaaaa
w:fractional	piacbcnlbccdc
w:frage	ecmkcclcbmbba
w:fragebogen	bbbscbaacbbbb
w:fragen	jnbccbkbobcca
w:fragt	bbccccbocabcb
w:frais	amabbbabbanal
w:frame	obaabanabaacY
w:framed	dddedecedoeed
w:frames	abbcacZcmZcdp
w:framework	qajbcboabbaca
w:francais	Zcbccbqcbcccc
w:france	ZmlocaZacabcb
w:franchise	bbddcarcccZdc
w:francisco	pbcdcecddddec
w:francs	maabbnlmbaaaY
w:frane	eodddeddedeee
w:frank	pbaabamYbmbca
w:frankly	dbaocaabccbdc
w:franquia	bcacocbcbcccb
w:franquias	abobbcabbabbb
w:frapper	bZodddbdaccdc
w:frase	bnddddcdddced
w:frau	lkcndcdkhdedb
w:fraud	lnbbcbcmccanb
w:frauen	acbbcmbbcboca
w:free	cdcdccmrfaedc
w:freedom	dkcanlZZbancb
w:freela	mobccblbcbbba
w:freelance	nckcddgdleeec
w:freelancer	labbccobpbdck
w:freelancerin	ZZZcbanbZoaaa
w:freelancers	lhbcccnmhbjab
w:freeze	XmZZbZYZZYaYr
w:freezer	naacbbabbZbbo
w:freezers	ZaZaoakobZabY
w:frei	lldgbiZofakaY
w:freiamos	ddddndceeddee
w:freiberufler	Zcccdcsdccbcc
w:freiberuflich	ocbcddbdncdcc
w:freiburg	odeeeddeeeeed
w:freie	YmZaanlYaZaam
w:freier	bbacccaboacbb
w:freight	ckcdckndobdca
w:freiheit	cdccdcbcccodc
w:freitag	nbbbcnanbabcY
w:freitagnachmittage	abbbbpbZcbcca
w:french	oZacboZboabba
w:freno	abbbbbaababao
w:fresher	dccdddbcpcddc
w:fresno	okaccaZbbnbcb
w:fretta	abocccbccbccb
w:freude	ndddeacdddmdd
w:freue	ZaYaaaYnmmaaZ
w:freuen	aqbcccaambbZb
w:freund	mbabbbabaaoca
w:freundinnen	acbbbbabbbpba
w:fri	YYaabqZZaZaan
w:friday	djaebbjmjchco
w:fridays	Znbabpanbkbca
w:fridge	ZbabamZaboacn
w:friend	bcbbkddodlnda
w:friendly	amobbcmbblbbZ
w:friends	Zancmalccknba
w:frigorifique	bdbodcbddeccd
w:frio	obbccabcnbacb
w:frist	cobdbdcccccdc
w:frog	ZbacbbZanYbbo
w:froid	acbmbbmbbbccm
w:froide	bcddnccdddced
w:from	eecdjejdekiii
w:front	kicbiljacblcl
w:frontaliere	bocddcddcccdc
w:frontend	Zrbbbbbbbboba
w:frota	aZapbaZbcbaba
w:frozen	cbZdccacnnhbb
w:fruhbucherpreis	abbbbaaoaabaZ
w:fruhbuchertarif	aabbcaaobbaba
w:fruher	ccldbdbcqbccb
w:fruhesten	pddeeecededec
w:fruhjahr	lmeeeedeeedee
w:fruit	anacccacapbca
w:fte	fracdabcccccc
w:fu	eodddeddedeee
w:fuego	ddddndceeddee
w:fuel	Zoabbcabaaabo
w:fuels	bZlcccacboccc
w:fuera	abbbbbaZbnban
w:fuese	abocccbcbacbc
w:fuhren	cbcdoccdbccdc
w:fuhrpark	bcocccbcbbccb
w:fuhrungen	cbcddcbrcbccb
w:fui	cbbcccbboacbZ
w:fulda	bccccccbcbcbo
w:full	eqecicjedbddd
w:fulle	acbbbbbccbobb
w:fulltime	Yaqcddcccbcdc
w:fully	nkabdlacccocc
w:fun	Zaaknibemlbcb
w:funcionaria	bqddddbddccdc
w:funcionario	bcccbcbbbbocb
w:functie	amlcbbZbmZbbZ
w:functies	baocccbbbZbca
w:function	cbmccbebakcbn
w:functional	mnbdeecdcbccc
w:fund	bbdqoidbcebca
w:fundacion	abcocbbbaabba
w:funded	jmdkjbcbfbama
w:fundering	Zbbbbbaababao
w:funding	ZkZbqcnaaabca
w:fundo	acbpcbaacbbcZ
w:fundraiser	onccdcaccbbcb
w:fundraisers	ZnaccbobbZccb
w:fundraising	danckcpbbacbb
w:funds	Zdjlljabdbpba
w:funeral	nbabfmaabmbcZ
w:funf	ljabbZlpbaaaZ
w:funfstellig	cdccccbcccodc
w:funfte	dodeeeeedeeed
w:funghi	deddeeoeeceed
w:funil	bbbcbZZaapbbZ
w:funnel	abZcbbraaYbca
w:funny	acaccbZobpcca
w:funziona	Zaocmbaabbbca
w:funzionario	bobcccbccbccb
w:fuori	qdcdcdcdccddc
w:fur	iedkfljjdbidd
w:furada	aZbbcbpbbbZaa
w:furchtbar	ccbdbdbdqbcdb
w:furgoneta	aaaboabbbaaba
w:furgoni	ZbabbbpaaabbZ
w:furniture	jbicjlmebcjca
w:furs	ZbabmbabnmmZZ
w:further	jcoccfckccccm
w:fuse	Zcnnlcbccbbdc
w:fusie	bapcccbbbZbca
w:fusion	mnabbbnbabbba
w:futur	bobdccbccbccb
w:future	ajscdbcbbabbm
w:futuro	bdcdddcdndddd
w:fwg	apbcccbcbcbca
w:g	YbaanflZbYfbm
w:ga	kbbdddodcdddc
w:gaan	dedeeedeodeed
w:gaat	ZkZbbapmZdaam
w:gaf	bbZcbcabaobba
w:gagner	addddcocedZdd
w:gagnez	adccdbcdddpdc
w:gain	ajacbancbZpcb
w:gains	bcbcccbbcboaa
w:gala	obbblbeobaaaZ
w:gale	ncbcdccndbcdb
w:galera	bbbccbbbbbbbn
w:gallagher	ddcedeceodeee
w:galpoes	ocabcbababccb
w:galway	Zihnbbabblbla
w:game	mbabnbbncakbk
w:games	mZaojbaclaccb
w:gana	acbcabnbcboca
w:ganado	abbbbbaabanbn
w:ganaste	ZaaZaaZabapZY
w:ganha	ababobabbamaa
w:ganhamos	ccddnccdddcdd
w:ganhar	ababpbabaaYaa
w:ganhe	bdddebcdedpdc
w:ganhou	obbbZbZbcbnba
w:gano	bbbcbbabobcba
w:ganz	ZalaoaZaZpaaZ
w:gap	meoddllbcaccb
w:gaps	XZXZZZmrYXZYX
w:gara	ocddccbdcdded
w:garage	YnaboaZaaZbbo
w:garagem	abbcccbabbbco
w:garagiste	cdcddcccddodb
w:garantia	bcdddcocddccc
w:garantida	bZccccbccbpca
w:garantido	bcbcbcZbbbobb
w:garantie	ZcbbbbqbabYaZ
w:garantierte	cddcccacddodd
w:garanties	cdbdddodddcdc
w:garantietermijn	cbddnbcdddcdd
w:garantis	bcbcccabcaoaa
w:garantiti	cncdccbdccmdc
w:garantito	bcccbbYZcbpba
w:garantizada	cdcdbcacccobb
w:garden	lbZbjaYablbno
w:gardeners	maZammcabZanZ
w:gardent	bcbbcbbbbbcbo
w:garder	abodddbccbcbb
w:gardes	cobbdccdcdccc
w:gardez	acdcbbbcddodb
w:gardienne	abZbabZaaZaap
w:gareth	ooabaalbbbbcb
w:garibaldi	ababbbaaboaba
w:garnis	pcbcbbbccbbca
w:gas	aikcclYacafYr
w:gasolinera	ccbdcdccocddc
w:gast	acZabaasaZbba
w:gastar	ocbcccbcbbcdb
w:gastdocent	acdcdpbcdccdc
w:gaste	abbabpaZaZabZ
w:gastos	abccccbcccoca
w:gastvortrag	bbcacoaacbbca
w:gata	ZaaabbZZbpaZY
w:gate	haabbbZeblbas
w:gateaux	abbbbaabbabbo
w:gatekeeper	ZbYaaaoZaYoaZ
w:gates	abnpbaYabYbca
w:gather	ZZhobZZaoZbcb
w:gathering	ccmdccaocbccc
w:gato	ndddeddddcddc
w:gatos	ZaaabbZZbpaZY
w:gave	kcaddokbjkcce
w:gb	pcacbbabbabba
w:gbp	kbcbdaocccccb
w:gc	lbbdddndcdddd
w:gcse	YaZbbnZbpYabZ
w:gdansk	pZaaaZlYaZaZn
w:gdynia	anbbncbcclacb
w:geaccepteerd	dddeedcddcdpb
w:geachte	pdddddcdddjdc
w:geandert	abobbbabaaYnZ
w:gear	jbanpbcbbaaca
w:gearbeitet	bcblbdbcqccdb
w:gearbox	bbacdcmmcmcdc
w:geb	bcbcccabbocca
w:geben	jZZbbaZammmmY
w:gebens	acbbbbbccbobb
w:geblokkeerd	deeeeddeedoab
w:gebouwd	aZabpaZaaZaba
w:gebrauchte	bdcndcbdddcdc
w:gebrochen	occcdbbcdcbca
w:gebruiken	YaYaZaXZmZpam
w:gebruikersonderzoek	cdcndcbbccbba
w:gebruikt	cccddcbccboca
w:gebucht	occcdbbcdcbca
w:gebuhr	bbcbcbabcbZao
w:gebunden	aZncabZboZaaZ
w:geburtstag	ababcbaabpbZY
w:gecondoleerd	bbZcbcabaobbZ
w:gedacht	cobdadcccccdc
w:gedoe	arcdcccccbccb
w:gedraaid	boccbcccddbdc
w:gedrag	accbcaabcboca
w:gedreht	cbcdoccdbccdc
w:geduld	maZaanYaZnZaY
w:geef	YZYaZpkZYZnaY
w:geeft	ababbbabcapbb
w:geehrte	jfclddddkchdl
w:geehrter	kpdeeecdddded
w:geen	behcmkdddbmcl
w:geerbt	abbbbbabaapcb
w:gefallen	cdcdedbdcnmcc
w:gefallig	Zddcecocdeddc
w:gefallt	bdrZddbdbbcbb
w:gefeliciteerd	aoYbbbZbboaYZ
w:gefinancierde	bbbdodbcdcccb
w:gefreut	cccddabbaocca
w:gefunden	ccbdcabbaoccb
w:gegarandeerd	abaaaaYabaqba
w:gegen	nbcclnbcbbcdb
w:gegenuber	bnccddndcdddd
w:gegrepen	bcacccabapaZZ
w:gehad	aaZaaaZZbpaZZ
w:gehalt	cnbcncccccmcb
w:gehalter	aqddedcdddddc
w:gehaltsabrechnung	ZaaabaZZbZaap
w:geheimhoudingsverklaring	YaZpbaZaaaZaY
w:gehen	caabccoabbbbb
w:geholpen	ccaccdbcbocba
w:gehorst	dpdedcdddcddd
w:geht	jncclcbccknba
w:gekeken	abbbbbpbcbbaY
w:gekippt	dddededepceed
w:gekomen	abYabbZbpabca
w:gekommen	dbbdddbdobddc
w:gekozen	apaabaZaaYaaZ
w:gekregen	ocdbacbcddcbc
w:gekundigt	dbbedecdoadcc
w:gel	ZaaabaaaaZaao
w:gelato	aabbpYZZbaaba
w:geld	ZaZZrabajZpaY
w:geldt	abacbcpaaabba
w:geldtransfer	ddeeeedeeeoee
w:geleid	Zaaqbaabbaaba
w:gelesen	cdddeeodddeed
w:gelezen	ababcbbacbboa
w:gelijk	bbbbcbabbpbaZ
w:geloscht	bcbcccabbacoZ
w:gelten	ZaZaaaZZaZapY
w:gemaakt	aoYcbaaboZbba
w:gemacht	bcbccnZanacbo
w:gemeenschappelijke	bcabacZbcpbZa
w:gemeente	pmcccbbccccdb
w:gemeinde	cqcddebdddddc
w:gemeinden	cddeoeceedeed
w:gemeinsam	bbncbcabbnbZa
w:gemeinsamer	boccbcbcccccb
w:gemietet	bbbcobbcbabca
w:gemma	oZXaccacoacdc
w:genannt	acbdddbccccqc
w:genau	apnccbambabZa
w:genealogia	abbbcobbbbbca
w:general	knnjcbbicbbcf
w:generated	kbacddpcdbcdc
w:generation	faobbbZabZoba
w:generations	ncbcdccncbded
w:generous	YaaobXYoaYabl
w:geneva	abnccdalckncb
w:geneve	apcccaccbcccc
w:geniet	aaabbbZaboaZY
w:genitori	Zbabaaaaaaabo
w:gennaio	obdddcddcdddc
w:genoeg	mbbccaoacbcbb
w:genossenschaft	aaaZbZZpaaaaa
w:genova	bbbcccbacaboZ
w:gens	YaZboaYZZoaaZ
w:gent	cdcdddccdocbb
w:gente	eioehacdiffbb
w:gentile	obbchbbcnbjbl
w:gentle	qcabbcZcbacdc
w:gentleman	Zbccdokcdcbdb
w:genugt	bocdddccbdddc
w:genuine	clclcckbcdmdc
w:geologi	Zbaaboabbbaba
w:geologist	caZmbbYZaYapY
w:geologists	banccdbcbkbmb
w:geometres	cdcdddodddcdc
w:geometrie	cZdddoccddcdc
w:geplatzt	bcbocbabccccZ
w:geprobeerd	aaZaaaYabapaZ
w:gerade	aiqckbjbbcebe
w:gerald	aoacccbcbYkdn
w:gerard	ababbbZaapbbZ
w:gerat	bcbcccbacbboa
w:gerda	abacbcabbZbbo
w:gereed	ddddddcdcdndc
w:gerent	ZbabbZpYcaabZ
w:gerente	docdddfdlchic
w:gerichtsverfahren	Zbbobaabcbccb
w:german	jqZbbbobiabca
w:germany	banbbbnbbZoca
w:gern	lbkclljlddcca
w:gerne	aaoabbaaaZaaZ
w:gers	ZZaaaaZpaaZaZ
w:gerust	kZpabaZZbZaaZ
w:gesagt	abobbcabaZbaa
w:geschatzter	accoccbcccccb
w:geschenkkarten	ddddedcdccncb
w:geschil	Zbbobbabcbccb
w:geschrieben	abpbbbabaabba
w:gesehen	nbabbbmbYmaaZ
w:gesellschafter	bcacobabaabZb
w:gesloten	deeeeddeednbb
w:gesolliciteerd	dcceddcdpcedd
w:gespeicherte	cYbdcdacYbcra
w:gesperrt	bbccdbabcbpYm
w:gesprach	apZhccoabbbca
w:gesprache	ccbdadbcrbcdb
w:gesprachen	ccodddbcbbccc
w:gesprachspartner	dddqZccdddddd
w:gesprek	aaeobbZbqakbZ
w:gesprochen	cccdcdodcdcdc
w:gesproken	abacccpbabaab
w:gestaltungsspielraum	dpdddecdddddc
w:gestao	kanabaobaaaba
w:gestern	blaccbbbnocba
w:gestion	blbccmmccalka
w:gestionale	nbaabaoabaZaZ
w:gestionar	ccdddccdddodc
w:gestione	babcbbbbcboba
w:gestionnaires	aaboaabbccaca
w:gestire	bcccccbocbcba
w:gestisce	bdcdddcdndddd
w:gestisci	aZabbbabaaboa
w:gestito	YabpbaZbbbbba
w:gestobert	cdbedepedbded
w:gestor	qabccbabbbnba
w:gestorben	occcccbccccab
w:gestores	aZapbaabcbbba
w:gestoria	acbbbolbaaacb
w:gestort	Zbbbbbaababao
w:gesucht	ebbcnmkcbbbna
w:get	bddikclfecned
w:getippt	aaacbcZbbpbca
w:getranke	abZbbbZbZZbap
w:gets	diecmblkjccce
w:getting	dkpcccmcblccb
w:gettone	acbocaZncbbba
w:getypt	ddceeedeodeed
w:gevangenisbibliotheek	bbbccobbccccb
w:geven	lbabcqZbcbbca
w:gevonden	ndcdddcdccddc
w:geweest	bcacccbccocba
w:gewenst	maZabbaaboaaZ
w:gewerkt	decedepecdeed
w:gewijzigd	cdcddccddcZob
w:gewinnen	bcbaclmobbcbb
w:gewist	ddcedddeodeed
w:gewohnt	bbcccbabcbbbo
w:gewonnen	ZabaaaZabaqZZ
w:gewoon	rcbcccbcccccb
w:geworden	odcdddcdccddc
w:gezeichnet	bcbcqcabbbccb
w:gezien	abYbbboaZnbZY
w:gezocht	jbblepaacbcca
w:ghana	aacbnobadcadc
w:ghent	mdlaaaYabYZqZ
w:ghs	ppabbbYbaZlca
w:gia	bbccmcpcbbcdc
w:gialla	bcbcccoccacda
w:giappone	nddecececdded
w:giardino	bcbcccbbbabbo
w:gib	aaabbaabcapba
w:gibt	hbbnfbclnbecb
w:gift	idbocbdbccpjc
w:giftcards	ccccdcbccbnca
w:giften	cdddddcdcdndc
w:gig	nfbcmbdcccldc
w:gijon	dededeodddeed
w:gilt	aabbcbpaabccZ
w:gin	nbocccabbabcb
w:ginevra	bdcdddcdcdodc
w:ging	mbbbccobbabba
w:giornaliera	oddeeedeeeeed
w:giornata	lcblcoabcikca
w:giornate	obcbcoaZccZca
w:giorni	pmbcccabblcck
w:giorno	lbblcmiafbmcb
w:giovedi	glbncbbccabbn
w:gira	Zbbaaaabaapba
w:girarti	bbpcccbcbbbaa
w:giriamo	cdcddcaodccbb
w:girl	lbbcbbabcdldo
w:girls	Zbbcbpnacbidb
w:giro	cncdndkdccddc
w:girona	bdbdcdocdldec
w:gis	ZkkmfbmaaZbna
w:gisteren	aaobbbabZnbbZ
w:github	banchcZblapba
w:giustizia	abbbcbpbbabbZ
w:give	jcceinkckbkbc
w:given	mkmdilZdcbbii
w:gives	YdZbginnaZlbk
w:giving	Zbabmbinbmnba
w:glad	aemiccckmmdcb
w:gladly	ZcYpcbnbZlbcl
w:glasblazerij	ZZZbabZapZabZ
w:glasgow	mncacabmcccbl
w:glass	aaZbmannaaabl
w:glasses	abbccaoabbYco
w:glasvezel	ZaabbbZbbaZao
w:glauben	baacbbabpZbba
w:gleich	bnacbcabbbnca
w:gleiche	qccdddcddddec
w:gleicher	pcbcdcbcdccdm
w:gleis	abbbbaaobabbY
w:gli	XbbnaoYabbaba
w:glielo	acadccpbaabcb
w:glisse	abdbdcccdbcco
w:glisser	dccededepeeee
w:global	bbdnccfbcbnma
w:gloria	abblcbanbaabn
w:glory	YaaaaaZlbpaba
w:glove	aaabocaabnbbZ
w:gloves	bcbcccqbcaccb
w:gluckwunsch	ZaYbbbZaananY
w:glue	Yaabmpaccabca
w:gluten	ZaaapaZaZZaba
w:gmp	ncmcbdbcdcddc
w:gmt	abbbbbZncbaoY
w:go	jdjddeidkciek
w:goal	nZabcbZabZZao
w:goals	ccqbdecccbdde
w:god	XYZZaoaboanba
w:goed	imdcclbcobcch
w:goede	abrcccabblcbb
w:goedemiddag	bcbdbdoccbcdb
w:goedendag	ccbcccbccboca
w:goeiemorgen	ocbcccccbbcdb
w:goes	lhbijdbkfblbm
w:goias	cnddddddedced
w:going	einbebaalljel
w:gold	kalbbbbaacsba
w:golden	ababbbnobaaba
w:golpista	bcbdcdbccbocb
w:gone	ijccdicjjbhki
w:good	jkjdfedcindcb
w:goodness	abbdbbbncoddc
w:goods	aabbabjlbapbk
w:google	abaccbraiboca
w:gordijnen	ccbcdcbccboca
w:gordon	adcbcdadccpdb
w:gorgeous	acbccbocbibca
w:gostar	deeeedodedeee
w:gostaria	bbZabbabcpbaZ
w:gostariamos	bccndbbcdccdb
w:gostava	bcncccobcbcca
w:gostavamos	abpaanYaaYabZ
w:goste	bbbcocacbcccb
w:gostei	ncpccaZbbkbaa
w:gosto	dpeeedbeeeddd
w:got	icjckejeklcce
w:gothenburg	abobccYbapcca
w:gottingen	occccbbcdcbca
w:gouda	aabcbanobabba
w:government	YlnoblZbbbcbb
w:governo	bceddccdddndd
w:governors	pnabbZcbblccZ
w:gp	laameadnbbcdb
w:gps	dbcdodcdcccdd
w:graag	dlimbblancaaj
w:grab	ajlccclbcmccb
w:grabo	dededdqZeeedd
w:graca	YaYanaloeZZZX
w:grace	ZbabcannmZlcb
w:gracias	aaabbaZnbpYZk
w:grad	bbrdddadlbddc
w:grade	etacckcbkbbca
w:graded	rlabcaZbcbbda
w:grading	nlbbcmabccacc
w:gradita	cocdcccdcccbc
w:graduacao	bcdcdpcdcdddc
w:graduate	bmcdccacqccdb
w:graduated	eddeeddenbeee
w:graduates	apabbYannfbca
w:graffitis	acdddcocddccc
w:grafico	bcacccbobabca
w:grafieken	cccdcZbobacca
w:graham	mcbcccabcacco
w:grain	ZombaaZaanabZ
w:granada	ZbbcbbaababoZ
w:grand	pcZbbliZacobZ
w:grande	ncdccbadccndc
w:grandes	ccedeccdddodd
w:grandfather	aaZcbnZbYqbba
w:grandit	crcdccbcdcccb
w:grandmother	oaacbbhbfkncZ
w:grandmothers	mccdcccndbdee
w:grandson	ZaZaaaYpZnZbY
w:grant	mcccneibdckcj
w:granted	Zbabnbjbbanbm
w:grants	lbbbblZnboccb
w:grappig	cncdddcddddec
w:grateful	lbcjckbbrYcci
w:gratificacion	aaaobaaabaabZ
w:gratifying	bnaccbacbocca
w:gratis	ababebnrbacmY
w:gratitude	aaZcbbZpZnbba
w:gratuit	YbbbbaoqbaZZX
w:gratuita	bccccbnkccanZ
w:gratuite	bcccdcaocbcca
w:gratuito	bicddlfndbcla
w:gratulieren	ddcdddccdYdqa
w:graz	XolaanmaaZbbZ
w:grazie	abkccclbapbae
w:great	cdmiclcccpcca
w:greece	bmndcdccbbded
w:greek	lnZaaalbbbamZ
w:green	bblbbbbgamcjp
w:greenhouse	XZYaloXYZoaaY
w:greet	ddleddandceee
w:greeting	ZbnlacZbcabao
w:greetings	ldbdccbbcsibb
w:greffe	cdcdddddcdned
w:greg	bckccdpdbcacc
w:gremio	bcacbYabapbcb
w:grenze	cdccccbcccodc
w:greta	imcdddcccdcpd
w:grey	YaYZaZYmZYYaq
w:grid	Ybalonabbabca
w:gripe	bbbcbbaZbabbo
w:grocery	acbnncabcccdc
w:groepsgesprek	aaboaaaabaabZ
w:groepsverzekering	boabccbcccccb
w:groet	anZcbcZbZobca
w:groeten	cdccdcbcdocba
w:gronder	bcddnccdddced
w:groningen	baabbbmbZoaba
w:grooming	ZZabobmbaZbba
w:groot	abbbcbbbbaaao
w:gros	naaaoZZZZZaaY
w:grosartig	bcbocbabbabba
w:grosem	cdddeeodddeed
w:groser	ndddddcddcddc
w:gross	ctbcccacbcbcb
w:grossesses	cbcdndcddccdc
w:ground	kccobYbaccdnf
w:group	bkdidgakhdjnc
w:groupe	ZbaabaaoaanaZ
w:groups	XaiZbraabZnba
w:grow	bnrcbbZcaebca
w:growers	abncnbYnbZccc
w:growing	cpocbcdckbccb
w:grown	cmdcnbjmaabdb
w:grows	ZrYaaaYaaaaaZ
w:growth	dgicnenkbabca
w:gruezi	ocdcdbcdeeded
w:grunde	ddceodddddddc
w:grunderstipendium	cddeoeceedeed
w:grunkohl	abacbcabbZbbo
w:grupo	ZmZnaZYlaZpaY
w:gruppen	aabbcbaobbbba
w:gruppo	ZknbbaZmjZlaZ
w:grus	oaZbbaaaaoaaY
w:gruse	dddddeccdodcb
w:grusen	bbbcbYaYZqbba
w:gst	qYbbclacccmca
w:guadagna	bcbccbbccbqcb
w:guadagni	bdddccbcddodd
w:guadalajara	Zldbdbpdcdccb
w:guantes	bbacbbpbaabcZ
w:guanti	bbbcabaababbo
w:guarantee	nbbaclbacaoca
w:guaranteed	abbckcnbbascb
w:guardando	YcbpbcZccdbcb
w:guardaste	aZZcccababbqZ
w:guardia	aabaaaaaaaaap
w:guardo	deeeedodedeee
w:guardou	aXYcccZbabarY
w:guelph	aabchbpbcaccb
w:guess	okmcccbccbcdk
w:guessing	ZbZbbaobbncdb
w:guest	aacZboeqhjicb
w:guests	nbabbpYhcaina
w:guida	accbcapZbbbca
w:guidance	mZZaaolbYaaca
w:guide	pbbbboikbbcca
w:guidelines	lcababaccpmaa
w:guides	XmoaaqkaaZZbY
w:guild	aZaaanYrbaaaY
w:guildford	bbodccmcaacdd
w:guimaraes	abocbcabbabba
w:guitars	obbcbcacdnddc
w:gujarat	aabccbomcbbbZ
w:gulf	abknkcjjlbacb
w:gultigkeit	bccccccbcbcbo
w:gus	abbbcoZnbabab
w:gusta	ZblcbbaaaonbZ
w:gustaria	mekbclimcdbba
w:gusto	acbcnclbbnbba
w:gut	obabbbYaaqbaZ
w:gutachten	Zbbobaabcbccb
w:gute	nbabcbaabpaaY
w:guten	mcnedcjcjeecb
w:guter	ZbZZbZapbaaba
w:gutes	bqcacabndcccc
w:gutschein	bbbocaabcbbba
w:gutverdiener	bcacccpbbacca
w:guy	iaabbbZalZobp
w:guys	aZZabamapZmbZ
w:gwo	doZccbaaoabbb
w:gym	dcanbkiablkcZ
w:h	pbbjckfkcadbl
w:h1	aabdddndnbddc
w:h2	bcbbcbabbaaao
w:h3	acbbcbabcbabo
w:ha	ihifeeecdcfnc
w:haag	meeefeefefffe
w:haalde	bccccaabbbpca
w:haar	nnbcccabbbbbo
w:hab	keeclcmcbbick
w:habari	ZoZnacZcaZbca
w:habe	fdmbjjccncicb
w:haben	djidhbjcddenc
w:haberle	bcbccbbacocba
w:habilitation	cpeeedcdddeec
w:habit	aclabbnnbYaba
w:habitacao	dddeeccndcedc
w:habitation	abbccbZbbbbbo
w:habituel	qdddddacddddb
w:hablamos	ombbcbabccjcb
w:hablar	cdcnbdddddddc
w:hablo	cndddccdddcdc
w:habra	Zaabpbaaaaaaa
w:haccp	obbcbbmbbbbcb
w:hace	icbccbZnoblca
w:hacer	abaobbbbcbbcb
w:hacerte	boccccbccbccb
w:haces	abZbbaaaaoaaZ
w:hack	nYaamZXocbabZ
w:hackathon	abcbmbascbacZ
w:hacked	paZabaYaZnZaX
w:had	fkcdddicioedc
w:haddad	hlnbccZbbbabn
w:hadn	mcbchckacqYaa
w:hafiz	oabcbdbcbmcdd
w:hago	ccbdZcpccccdc
w:hague	anZcbaZocZbba
w:haha	nabbbbklboZcZ
w:hai	Zbabbbdbqjbll
w:haifa	aoacccanbacdc
w:hail	bbbdmdacbpcdc
w:hair	kbaZbaYncaabo
w:haken	abZbbbYZaabap
w:hal	bbbbcbbbabbbo
w:halbe	dodeeeeedeeed
w:halben	aabpaaZabaaba
w:halden	ZaoabbZanZabZ
w:hale	ZbabbmZZbnmbn
w:halen	bbbZonaabbbcb
w:half	iccholjkcbdcc
w:halfte	nbbbmcabcbYcn
w:halifax	aoZbcbZnnYcdb
w:halina	ZcYcbcbbplbcb
w:hall	lbacbabrcZaen
w:hallam	obcbcbncbcadc
w:halle	bcccdcbbcbbbo
w:hallenbadern	bobcbcbcccccc
w:hallo	khkkkcfcgblcd
w:halloran	YbnabaZaaaabo
w:halte	bbabbbbaaabbo
w:halten	accbdqbbccccb
w:halve	bbaccbrmaabca
w:halverwege	cnceddcddddec
w:halves	YaZaaZoYaYaXo
w:halvorsen	kbmaabobbacdc
w:ham	YaaZZpXZbYabn
w:hamburg	mhbcccoccbcca
w:hamilton	bckdcdoddcdec
w:hamsters	pccbcaabcbbca
w:han	anbbbbabaabbo
w:hana	abaccaZnbpcYb
w:hanau	bccccccccbcbo
w:hand	mcadlckbkejcj
w:handball	naZobaZaaZaaa
w:handboek	accbcobbccbcb
w:handbook	fbbbcpalbiaba
w:handbuch	pbbacZZacbbba
w:hande	ZaZbapZbZZaba
w:handelt	cmccccacccodc
w:handen	ocbccccccbcdb
w:handful	ikrbbbYcbaccb
w:handgelenk	occccbbbccbca
w:handle	daapaoYZbamba
w:handled	aqbkbcacbbcca
w:handles	ccbcccsbccccb
w:handling	XiZobbobaabba
w:handover	ibajebabbmbcp
w:hands	ZfZhblkbnnlca
w:handschriftlichen	ccbdcacbboccb
w:handwerker	dddenededdeed
w:handwerksbetriebe	YbaabZpaaZaaZ
w:handwerksbetrieben	ddcdddodededd
w:handwerkstag	ZbbabpZYaZabZ
w:handwriting	mdcdddccdoddc
w:handy	YblabaZaaaqbY
w:handynummer	bocdddcdbdddc
w:hangs	baobccYbcpccb
w:hangt	calbabYmlZaam
w:hannah	cpbbbaabbbbcb
w:hanneke	cocddbbdccccd
w:hanno	abocccbccbccb
w:happen	agmckcmcblccd
w:happened	albcjmdhcncdb
w:happens	hblbneobbadcb
w:happily	abZobbmaZZaba
w:happy	ddmeciiidlcci
w:haran	abocbbabcabca
w:harbor	nbZccdocbcccc
w:harbour	ZfZabmZmakamn
w:hard	aklnddcbimbca
w:hardly	accccboccmcdc
w:hardware	lbbcpcccibcdl
w:hardworking	aabcccpcpbbcb
w:haria	maZbbZZloZaba
w:harias	ocdcdbbcddddc
w:harmonio	ncdeddcdddddd
w:harold	bZccdnbcdcodc
w:harrogate	nbcddaZobbbcZ
w:harrow	dlfchchcjjemb
w:hart	ccbddcbcmolba
w:harte	aaabbbaaboaZY
w:hartford	qccclbbcdccdb
w:hartigan	cbbdedncnbddd
w:harto	cccdacocdccdc
w:hartstikke	cqbedecdccddc
w:hartwell	cboccdacbeccb
w:haruka	hjejddicebcoc
w:harvest	gjcbkmnbbacdb
w:harvests	acbbbcobambca
w:has	hidiffdcceill
w:hasn	YbmbccZbbabqZ
w:hassan	bccddcbdnbbdn
w:hast	lcbdbcbcqbccb
w:hasta	mcbccckocbcck
w:hat	kjccckcedfdmj
w:hate	Zjijdbraaibca
w:hates	YaYaZZoYoYaaY
w:hats	ZaacbbZaboaZo
w:hatte	ZZobbnYZZpbaZ
w:hatten	jdlmccakpabba
w:hattest	iZZZonYZbaZaZ
w:haugen	aaccdbmcoccdc
w:haus	dmcdcdcdocddd
w:hause	nddeeddeedjek
w:hauser	bbocbbabbZbbb
w:haushalte	dodeeeeedeeed
w:hausmeister	apabababZabaa
w:hausverwaltungen	abcobZbaccccb
w:have	jhieidffjedie
w:haven	cdkcncjbicbld
w:havenbedrijf	bobbdcbcccccb
w:havenmeester	ddceeedeodeed
w:having	okjcdhibihbcd
w:hay	baajnfbbfdljj
w:hazte	acbcccoccbcca
w:he	cdecibebjmlcm
w:head	dqcdjhkdecccb
w:headache	XZZkapmZbZabZ
w:headcount	epkccdlcbaccc
w:headhunt	bcqccdZbbZccc
w:headhunter	ccsdddbdcbdcb
w:headline	ZbYbabkaZrbaZ
w:headquarters	Zrcdaccdddddd
w:heads	ZeikZllkdbame
w:health	eocfcdlkdfcfb
w:healthcare	mkblcclbbkbdc
w:hear	ainmdfakjnbcb
w:heard	Zmblbcobjmbbd
w:hearing	admdeihbbjfbm
w:hearings	pkbccbbdcdcdc
w:heart	ZaoZobiacibba
w:heat	jeddmkenacaba
w:heating	pbabmakbbdbca
w:heavy	ckadcdqddbddc
w:heb	nblceekbmccce
w:hebammen	ZabpaZZabaZbZ
w:hebben	bbjcoboibjbba
w:heben	ddeeeedeeenee
w:hebrew	ZccccpibaZbdb
w:hebt	mmbmbcbccclbb
w:hecho	cccdcdcdocddc
w:hedge	ZannbbZaaaabn
w:hee	arcdcccccbccb
w:heeft	ckaikjbbiadok
w:heel	bbacobabaabba
w:heer	ncccccbcccmcb
w:heerlen	ndddedceddded
w:heet	ccddnccdddcdd
w:heidelberg	mbbbbZaaaobcZ
w:heimweg	abacccabbaaao
w:hein	acbcbcobbbbcb
w:heiskleber	dddeoedeedeed
w:heist	abbbbbbbcbpbb
w:heizung	boccbcbcccccb
w:hej	ZbaobbZmlhcca
w:held	Zcbicdbpbkilc
w:hele	Zbcccbpbbbmcb
w:helemaal	bbacpbZaYaaba
w:helen	ligncbZcbbkda
w:helfe	cdbedepedbded
w:helfen	ddcdddpdddddd
w:helfer	bcbdccbcbbocb
w:helft	abbbmbpbbbbca
w:hello	jejhhddeilhcd
w:help	ldbdddnblbiii
w:helpdesk	YZYZZZYYpYZYc
w:helped	fdabbapnaobcc
w:helpen	nddddcmdeeddd
w:helper	bZZccdacqabbb
w:helpers	Zaabbaoabaabn
w:helping	mkZbbmYanabma
w:helpline	naaoaaZbaaaca
w:helplines	ZaZbmammZnbba
w:helps	bbccobmkbbcdc
w:helpt	ZaaaaaZpbZZaZ
w:hem	ZaZbbaZaaaoan
w:hemos	aaaabanaaZkml
w:hens	abibbbZZbXabq
w:her	jfabcmabkljcn
w:heranca	cddddcccdcoab
w:herausfinden	bbpcccaccabab
w:herausforderungen	deneeededddcd
w:herbst	bobmccabbmccb
w:herd	ocaabZnbjacca
w:here	ekiccdcfjnecj
w:hereby	dbbcbnaZcbabo
w:herencia	bcccccbbbcpab
w:herhalen	pbbbccZbcbcca
w:herinneringen	bcacccbccobbb
w:herinnert	abbbcbZbcbbbo
w:heritage	cmcdedbcmcmcc
w:heritier	cdbcddccccocb
w:herkomst	cdddddcdcdndc
w:hermana	bbbcpcacnbccb
w:hermanas	boccdcccdccdb
w:hero	mbbcZcZbaibco
w:heron	jbZabZYmapbbn
w:herr	lnddeecdddjed
w:herren	bbacccaboabbb
w:herself	ccbdddndcmded
w:hersteld	ndcdddcdccddc
w:hersteller	addoeddddeddd
w:herunter	dddeddcdedncc
w:herzlich	cdddeeodddeed
w:herzlichen	aaYbcbaaalanY
w:hesitent	bZodddbdaccdc
w:het	hjbiiifdikcgh
w:heure	abkncojbcckba
w:heures	dacmcpjbccbcb
w:heute	kjccccfcccocj
w:hey	lelddhfdcflcd
w:heya	lmkbbcnbbaaca
w:heyy	babcbdmbnZmcb
w:heyyy	cbmeddcdccned
w:hgv	oaZccaocbbbca
w:hi	iihhedkegkfcc
w:hibrida	obdeeddeeeeee
w:hibrido	jncdeeddeeedd
w:hice	ababbbjabZobZ
w:hicieras	pcZcbbYbZabbb
w:hicimos	cdcdqdcddcddc
w:hiciste	qdcddcbddcdcc
w:hidden	XaYZabZamnaqY
w:hide	alZbZcabbZacp
w:hides	obaaaaZYbaobX
w:hiding	aaacbpZcbkbcb
w:hidraulica	ZbbbbpZbbbaba
w:hier	lbZcbbebnmkam
w:hierbij	ZoaabaZaaaaan
w:hiermit	abacccaboabbb
w:hierover	cdddddcdcdndc
w:high	icbcocbcboicb
w:higher	joZcbcablZlcb
w:highly	ZZrabbZaZYbaa
w:hij	obbcbbZbbambn
w:hija	abcbcobbbbccb
w:hijo	cccdcdcdncddc
w:hiking	laZpaYYacbacb
w:hill	abpdbcaciacdc
w:hills	qaaacbabbaccZ
w:hilo	ZbaabpZbbaaaa
w:him	bdabcddaddokp
w:himself	ddedledeedmed
w:hin	ababbbaaoZbaZ
w:hindi	qbcabZYZbbbbZ
w:hingeschmissen	baaccbZbapbbZ
w:hinter	abacbcabbZbbo
w:hintergedanken	bbbcbdcbboccb
w:hipotecas	abaocZabcbbca
w:hire	lijgfdmdibcde
w:hired	bbmbcbjjeamim
w:hires	ZoebkjabqZbbZ
w:hiring	blmcccldmbfid
w:his	kefccfjccilcn
w:historia	bbbcbbaobbbaa
w:historias	nbcccaanccccb
w:history	ddjjbnckbZdmc
w:hit	naZbbbjjaYman
w:hitherto	YbbZcpZbbobbZ
w:hives	obbbjlabbbbba
w:hiya	mccnabbbqcbcb
w:hizo	ccaccYabapbcb
w:hl7	kbncclaknbccb
w:hmo	apadddbccdcdc
w:ho	lflblbcdoedaa
w:hob	pbabbbbbbabba
w:hochschule	abcbcobZcabca
w:hochzeitsplanerin	ocbcdcbcbabcb
w:hoe	abljbbdbpibba
w:hoeft	YZYabaYaaZnZo
w:hoeveel	abaZcbqbbbaca
w:hoge	abbcbcqbbbaca
w:hogeschool	bcecdocdedded
w:hoi	jkhdcllckbjcb
w:hojas	bcacboZbaabcb
w:hoje	canbbaZnaZcZm
w:hokkaido	bmcdddlldcced
w:hola	flodicibcjcbb
w:hold	bbeclnemiancc
w:holders	aclcdccccbcco
w:holding	Zabnimeabmnba
w:holds	YabbnYjnZjoaY
w:hole	cbacbacomaacn
w:holen	mbabbbmbaZban
w:holiday	bqbjbdcgbacbo
w:holidays	dpdciddbajbck
w:hollow	lkkdcdkciddic
w:holloway	cdbddepddcddc
w:home	lnceccafiglce
w:homeoffice	aqddedcdddddd
w:homeowners	obcccdicddcda
w:homes	gbabimracbaba
w:homework	acnccnbbbbcdb
w:homme	cdcdddddccnec
w:honest	jflmebcbiikcb
w:honestly	kbcbjnkdmZbcb
w:honesty	obambbZbcbkcb
w:hong	bdcdddcdcdndc
w:honnete	cdcdcdddccodc
w:honnetement	bcacbcaaaobbb
w:honoraires	YaapbnjaaaabZ
w:honorar	accmclbnccccc
w:honorarios	nbcocbbcccccb
w:honorarium	accpcoaacbmcb
w:honorarkraft	pbdcdYbccdccc
w:honour	ahbbcjlmbhnbZ
w:honoured	aacbndmmanbbb
w:hoofd	amacpbeaZabcb
w:hoofdstuk	accbcobbccbcb
w:hoofdveld	cdddddoccddec
w:hoogheemraadschap	ccddobcdddcdd
w:hoop	Zpabbbabbabba
w:hoor	aclcccqcaaccb
w:hoorde	ZaZapaYbZaaba
w:hoort	acabbbocnaaba
w:hop	ababcbobaacob
w:hope	dehfdcfjkoccc
w:hoped	ZaZbbbdbpZccb
w:hoping	coWaaajaokabZ
w:hopital	bmnddcblccbcb
w:hora	lbcpcpkbccbca
w:horaire	bdcndcbcdcddc
w:horario	ZnabbmZYmZaan
w:horas	mjcednlcccebd
w:hore	ccodcdbccbccb
w:horen	bbZcbcbcpabba
w:hormis	cdcdcdddccnec
w:hornos	ZbaabpZbbaaaa
w:horses	nabbbknaccccc
w:horst	dbbededdoadcc
w:horta	YabbbbapcabaZ
w:horticulture	pckbbdbbcbccb
w:hospedagem	bbbZcobacbbcb
w:hospice	jklbbaboanabZ
w:hospices	ZnZbpbZaaaaca
w:hospitais	baobbcabbbbca
w:hospital	hjjljlciiibca
w:hospitalier	cobbdccdcdccc
w:hospitality	aaaccokmbbccb
w:hospitals	lbkicafpeabca
w:hospitieren	aaZbabYapYaaZ
w:host	kbabbmcklcblZ
w:hosting	ZZnnbaclaZaaZ
w:hot	ldabbbdabZjnm
w:hotel	lkcdcmbkcbmcc
w:hoteleiro	boabbbbcbbbcb
w:hotelero	bobccccdcdcdd
w:hotels	lanlcbdjbbkcb
w:houd	bbZcbcbcoabba
w:houden	baocccbbbZbca
w:houdt	ababaaYbbaqaZ
w:hour	lcbocnjfcbddb
w:hourly	mbcpcmjbbbccb
w:hours	klbldmddcbfic
w:house	eqeeeikdcbeca
w:household	abobccbccZbam
w:houses	ndjbbbpbjcbca
w:housing	hmeidcdlkbdla
w:houston	mcabcaZpcYbaa
w:hovenier	arcdcccccbccb
w:how	bbcmcekjjocea
w:however	bcjcmdbdlmddd
w:hoy	ZaZaaakZaZpao
w:hr	mkjcdefcdckdk
w:hrs	qobcbbhcbbfcb
w:ht	nceeeedeeeeee
w:hub	YkqbbjZbbZbcn
w:hueco	nbbdccbdobccc
w:huelga	bbbbbaabbbbbo
w:huerta	boccdccddccdb
w:huertos	ZaabbbapbZZba
w:huge	naaoaaZbabadb
w:hugo	Zoacbcnccbbcb
w:huhu	abpbbbZaaZbaZ
w:hui	cdndcdndcbccd
w:huidtherapie	ncccdcccdcccc
w:huiles	bdddddbdddned
w:huis	arcdccbccblcb
w:huit	ZmanbmZabbaaZ
w:huitres	cabcobbacbccb
w:huizen	cncdddcddddec
w:hull	ojbbkamaccbca
w:hulp	labcbbaboabba
w:human	ZmmbibbaeZqaZ
w:humanitarian	kaobbnZZbabca
w:humanos	bobccccdcdcdc
w:humans	naraaZYZZYbbZ
w:humeur	cocdaddcccddc
w:humour	odddelcdeddec
w:hun	ccddddbddcodc
w:hund	dddeoedeedeed
w:hundred	kbabcbmjcmnba
w:hungry	Zacbanoccbbdc
w:hunt	ababbbZrkZcca
w:hunting	cdmdcdabcacdo
w:hupfburgen	abbcccobbbcca
w:huren	bcbdcdoccbcdb
w:hurry	obaaabnmbcbba
w:husband	nkccccaclamdc
w:hut	YambblZnaZaam
w:huurders	ffeflfefeeffe
w:huurprijzen	aaZbaaZabpaZZ
w:hybrid	pnbdcdciecddc
w:hyderabad	apbcdcklcbcbb
w:hydraulic	Znacckabcccco
w:hydrology	naZcccbcbobcb
w:hypotheken	cdcnecdddeded
w:i	ffjeididklebd
w:ia	cccccobalcbcb
w:ibadan	occbmbbcccbdc
w:iban	ZbabcaZbcasbX
w:iberoamericano	bcbccbbocbcba
w:ibrido	oddeeedeeeedd
w:ice	bbZdbcZmoiccb
w:ich	cjlckdkcmjdbc
w:ici	acZmcaanmmlaZ
w:icu	pZabcbZbnbacb
w:id	kbbbccabibqcn
w:idea	ecddrdldadbcc
w:ideas	ZbkajkbaaqbbY
w:idee	ababsaabZZabZ
w:ideia	YakapZYZZmZaZ
w:identified	lcocdcadbccdc
w:identita	ccddddcddcndc
w:identitat	ccccdcbcdcpZa
w:identity	bcbccciccdpna
w:idiot	ZaZoncabaabcb
w:idle	ZoZbccocbbbcb
w:ido	dqddddbdcdddd
w:idraulico	ZbabbZaaaZaZo
w:idrogeologica	eodddeddedeee
w:idromele	ZaabpabbZabba
w:iedereen	ZkZanaYaZpmaY
w:ielts	Ybcbbnaaccocb
w:iemand	ndijjiacmbbcj
w:ieri	kcccccbbbnmca
w:iets	madbmlagllbbZ
w:if	edlgedkilcddd
w:ifrs	nnZbdcYcccbcc
w:ig	bocdddcdbdddc
w:ignora	ZaabaaZaZYZpZ
w:ignorar	ccbcccbbcYcra
w:ignore	ajabcbcbedkrZ
w:igreja	ababpbabaaYaa
w:igual	mbbccbabbocbZ
w:ihk	YbabbpZaaaaba
w:ihm	dddeoedeedeed
w:ihn	bbbcmbabbbZnm
w:ihnen	bdeehcncmkcec
w:ihr	cdibcbbelelok
w:ihre	dkcccefbaciql
w:ihrem	elcdcdicjjncb
w:ihren	dcmcckclfkicb
w:ihrer	abaccZqZkmaba
w:ihres	ccceeeqdcccdc
w:ii	laZbcoablkbma
w:iii	noacbcbcccccb
w:ijscokarrenbedrijf	ZZaapaZaaZaaa
w:ik	cflbkclcnjcbc
w:il	efdekddfjcjel
w:iliquidos	dpeeedbeeeddd
w:ill	rabbcZcbcbbca
w:illimitati	bcbcccbocbcba
w:illness	ababbanZbabbo
w:illuminazione	occcdcbcdcbcb
w:illustrate	ZcabbboanYbcb
w:illustrator	koZbbZjbpZbba
w:iloilo	aocccbnbddbdc
w:ils	acaccclcracba
w:ilse	ZbbbocZbcbbco
w:ilusion	cddddabnddmdd
w:ilustraciones	ocdcdbbcdcccc
w:ilustre	ocbccaabcabbZ
w:im	diejckikidibe
w:image	naaanajZanaba
w:imagefilm	occccbbcdcbca
w:images	aaZaoaobaakbZ
w:imagine	kkbcocmbcdcdc
w:imaging	ZacbbbkaolbbZ
w:imbiancare	Zbaabbabbbaoa
w:imediato	bcbdcdbcnbdca
w:immagini	bcccdcbcccoca
w:immediate	lmkdddlcccccc
w:immediately	cdbckcocnblba
w:immediatement	bcbdddbdobbcb
w:immediato	ocdeeedeeeeed
w:immer	bbpbccbbcZbba
w:immobilien	bcbabcobccbca
w:immobilier	cdendceeeeeed
w:immobiliere	Zbbpcaacbcbcb
w:imobiliario	deemeddeeeeee
w:imoveis	mbcncaZcccaca
w:impact	qbccbYbccccdb
w:impagadas	bbccccocccbca
w:impaired	acbccZoaaZoca
w:impegna	abocccbacbbca
w:impegno	bobcbbbbcbaca
w:impianto	cddcddneddded
w:implementation	nbncddbdccddd
w:importait	cccdcdddccodc
w:important	obbdcdmcdcbdc
w:importe	ZanbbbZboamba
w:importers	acncccmlcbcdb
w:importo	occcdcbcdcbcb
w:impossible	acbcncncaacdc
w:imprese	bbabbboabZbaZ
w:impressao	deeeedodedeee
w:impressed	bkocddbddcndd
w:impressions	bbaccbYbbYbrZ
w:imprimerie	dccededepeeee
w:imprimir	Zabbccbabbbbp
w:imprimo	deeeedodedeee
w:improved	bbbcccldaqccb
w:impuestos	Zcbbcbqccbbca
w:inaugurazione	obbccbbbdcccZ
w:inbox	lbeajcnbblnaZ
w:inc	knacccbdddddd
w:incarico	qbbcdcbbcncaa
w:incassi	ababbboaaZaZZ
w:incastriamo	ocddccbdcdded
w:incentive	apZoccZcccbbb
w:incidencia	abbccbabcZZao
w:incident	nccccnabdbcdb
w:incl	ckabcombcbmZa
w:include	ebmddfmkkcccc
w:included	nlaajknmcbbda
w:includes	Zbbaknfbckmca
w:including	kchdcmljebckb
w:incluida	abbpbbabZbbcb
w:incluido	ababaalobbbaZ
w:incluidos	obdccabcdcadc
w:incluindo	abbbcbZaboabZ
w:incluir	abpbbbabbabaa
w:inclusief	mabaaaZobaaaZ
w:inclusive	mchcddlccmccc
w:income	ZbaabblZbasbb
w:incontinentie	YaabapaabaaaZ
w:incontrati	bbaccZbaapbbZ
w:incontro	ababbpaZbabba
w:incorporacion	aqddddcdddddc
w:incorporar	aobccccdcdcdc
w:incorporarse	brcdccZcccbbb
w:incorporated	mbbdndcdddded
w:incrociate	eodddeddedeee
w:incubadora	cdddnccdddded
w:incubateur	bbccpccdcccdc
w:incubator	YaZaqaYbbabbb
w:incumbent	kpbbccbcccccc
w:incuriosisce	obcddcbdcccdb
w:indefinida	coeeeedeeeedd
w:indefinido	crcdddcddddcc
w:indefinite	Xtabcbabccbcb
w:indemnisee	bbcobbabcbcba
w:indemniser	dddbcZbodcddc
w:indemnity	aoaaccoccbbdc
w:independant	mbalcbmbbbjba
w:independants	bcbbccmocbbca
w:independent	rdiicgddcbckb
w:independently	bnbcdmacdmcdc
w:independents	ZanabbYpbYbbY
w:independiente	ZaZbababpZaab
w:indeterminado	aqabbbaaaaaaZ
w:indeterminato	cqdeddddddddd
w:indeterminee	ardddbcdbddcc
w:indetto	cocdcccdcccbc
w:index	YoamilYjbaabm
w:indicar	bqcddmbdccccb
w:indicaria	dbaeddbdqcdbc
w:indicate	nlbocbcajcccb
w:indicated	ncbcbcabccbbo
w:indicativo	occcdbbccdcba
w:indichera	Zbbobbabbbbba
w:indienen	aobcccabbbcbb
w:indiensttreding	bobbccaacbcba
w:indique	ZbZodcbcccbcb
w:indiquez	bdcodcbcdcccc
w:indirizzo	bccccbbccboaa
w:individual	lbbmcbmbckacc
w:individuals	ocbbcaZnbbbca
w:indruk	cncdddcddddec
w:industrial	ombbbckbccbcb
w:industriel	bcboccbbbbbaa
w:industries	ZbnZoaZbaYccb
w:industry	abnjbdkbpebcb
w:ines	bacdlbloagbka
w:infermiera	bobccbbcbbcba
w:infermieri	ZZbpbZabababa
w:infirmiere	abacdcZcoccbb
w:inflation	pdddedcdedded
w:influence	abambbmacbbcb
w:influenza	bbbcbbbbbbbco
w:info	bbbbcXkpbamcZ
w:infografias	pcabcbZbcabcb
w:infographics	qbaccbZbbabcY
w:inform	ZbmbcbeimZZbq
w:informal	bjmcbcZncmcdb
w:informamos	aabbbbbababbp
w:informatica	qYZbboaabbabZ
w:informatico	cocccccccbccb
w:informatics	bcbbcplbkccdc
w:informatiemanager	bodddcddedcdc
w:information	bdbfchmnmdecb
w:informe	qaanbZZaaabbZ
w:informed	malbcbZfbZlnj
w:informele	bcbZocbccccdc
w:informes	qcddddcdeebdd
w:infrastructure	cmbcddnccdcdc
w:ing	oedeeedeeeded
w:ingegnera	baccocbcdcccb
w:ingegnere	ojceedcdjdddd
w:ingeniera	lncdddcdjdddd
w:ingenieria	ZYaboaZnaaaaZ
w:ingeniero	cddddecdcdned
w:ingenieur	hjbdcbccobccc
w:ingenieure	lmbcccbcncccb
w:ingestort	bcbcbcapabcca
w:ingles	Zbbbcbobcabbb
w:ingresa	abcbbbabcbpbZ
w:ingresamos	ccdddccdddodc
w:ingresso	kcbcccbpcbbba
w:ingrid	Zbabmckbaobba
w:inhabergefuhrtes	bobccbbcbbccb
w:inhaberinnen	cdddeeodddeed
w:inherit	albcocbdccbdc
w:inherited	oalbklZaaYnba
w:inhouse	Ynabboabaaboa
w:inhuren	oddddccdddddc
w:inhuuropdracht	pcdeeecdddedc
w:inicial	bnbcccabcbnba
w:inicio	lbabbbaababnZ
w:initial	qbcdddjccdcdd
w:initiativ	ZapbbaYabaaaZ
w:iniziale	ndddeeledeeed
w:iniziare	baccbbbccboba
w:inleg	bcbcbaZabbpca
w:inlogcode	YZZaaaYZbZZpY
w:inloggen	aZZaaaYZaZZpY
w:inmail	jbabccZbbZarY
w:inmates	akbpcbbbcbcdd
w:inmediata	apcdcdcdmcddb
w:inmobiliario	baaddbpadcbcc
w:innen	acbacapccbbca
w:innerhalb	ccceeeqdcccdd
w:innovation	aboblcZcbacbb
w:innovationspreis	Yabbabapbbbaa
w:innovative	bcbbnbmncaXba
w:innovazione	ZaababZpbaYbZ
w:inoltrare	cbceddddocdcc
w:inoltro	coccbdbbdcccb
w:inplannen	ocbccccccbcdb
w:input	abnoacabcaccc
w:inquerito	Zabpcaaacaaba
w:inquiry	ndbccdmdcbccc
w:ins	bpbndckbccbcb
w:inscreva	bcccdcaqdcabc
w:inscribete	acbcdcbpcbcba
w:inscricao	cccdcobZcbcdb
w:inscricoes	bbbbcZbpbbbaa
w:inscripcion	bcbccbbocbcba
w:inscription	bcccdcaocbcca
w:inscriptions	ZbabbZpZcaaaZ
w:inscritos	ccedeccdddndd
w:inscrivez	bccccbYqcbaba
w:insegnare	abaabpabbbbba
w:insegni	Zcccbpbaaabca
w:insegnino	abcbcobbbccaa
w:inserimento	ocdeeedeeeeed
w:inserire	dpbeeddeddddd
w:inserisca	bccccbbccboaa
w:inside	ldidjedmiakba
w:insieme	ZbabobnbbZabY
w:insights	bcbpedaddddde
w:insist	ncbbcbbncbcdc
w:insister	cdceddndddddc
w:insists	pbabbbmbbaacZ
w:inspecteur	odeeeedeceeed
w:inspection	phabmbmbbbbca
w:inspections	ocbcccmccicdc
w:inspector	amabbbcnmakbZ
w:inspectors	pcabccldccccc
w:inspetor	oddeeeceeeded
w:inspirants	aapbbcabcaccb
w:inspiring	aaZbbbrXcZaaZ
w:insta	pbbcbbabcblba
w:instala	bcbcdclddcndd
w:instalaciones	nddddccdddccc
w:instalador	aabbcbabbapba
w:instale	bacacdbcccocb
w:install	abccccnbcbrca
w:installatiescript	babbbcacdcocc
w:installation	bcccddqccaceb
w:installed	incbcbabcbZcn
w:installer	ciaobbYmbZlcZ
w:instalments	kbbbcmqacbacb
w:instant	ZoobccabbbicZ
w:instead	ccZbnallmYaho
w:instituicao	abbcbbbcoabcb
w:institut	ooacaaaaZaaba
w:institute	aoalikedmbbcb
w:institution	ZoaabbZncbbca
w:institutions	abocddmccccdd
w:instituto	jpbbbaabbbabZ
w:instituut	aobcbcabbbbba
w:instruction	Ybcbdqmbcbccc
w:instructions	YpaacaZacbnZa
w:instructive	cdbdddcdZpdcc
w:instructor	cfcedqbclccjc
w:instructors	Zbcddolmccccc
w:instruments	Zbabnnoababcb
w:insulinpumpen	bddneddededed
w:insulting	obaaboZaaaaca
w:insurance	bnjcfjdjibmdb
w:insured	XbaaccpbcbobZ
w:insurer	pjbljccccbcdc
w:insurers	jaolnbabjabca
w:insures	bbccpbkccbbdc
w:intake	abZboZaobacba
w:integran	Zbcbdbodccbcc
w:integrar	noccdcbcdcccb
w:integration	pbanlcbccbccb
w:intend	molbbiabaabca
w:intends	olkZbjZZnaaba
w:intensieve	ZZZaaZYpaZZZY
w:intent	bZbcscaccccdb
w:intentado	ZaabaaZaZYZpZ
w:intercontrat	baccccqccbccb
w:interesa	mbbcocbcddddc
w:interesado	YanobbZZbbbba
w:interesante	bcpeeeddccdZd
w:interesaria	occcccbcccccb
w:interessa	kocddlcdddccc
w:interessant	abqcnbZbcbbba
w:interessante	ccrdddadbcddb
w:interessanter	bbacbcabbobba
w:interessanti	bbpbbbZZbZbaa
w:interessato	abobcbbbabcba
w:interesse	kncdnccdjcdcc
w:interessee	lbbbcobbccbdb
w:interesses	Zbcocabcdcbcb
w:interessiert	abpbcbabcZbba
w:interest	nljjhhbdcdfcc
w:interested	elmjifkcdbddc
w:interesting	homcacbbbncdb
w:interests	qaYaZoXZYXZaY
w:interet	aabcbbabbpaba
w:interface	Zabpaabbbcaca
w:interieurbureau	odcddbcdddded
w:interim	rbfcdcjcjccdc
w:interims	lapbbbZbaZcca
w:interimsleiter	odedecdeedbed
w:interimsmandat	occdddccdccdb
w:interina	qbbbbbabbcacb
w:interinato	occZccbccccdc
w:interino	qbcccbabbbbaa
w:interior	noaccbjlbabcb
w:intermediaire	YaZbpbYaaZbba
w:intern	ZnqbbaZadabbm
w:interna	ZaZabpYZaaaaZ
w:internacionales	ccqcddbdccccb
w:internal	pnacccbcnaccb
w:internally	ZZZbbcZbqjbba
w:international	lliccammcabcb
w:interne	bcodddccbcddc
w:internet	ndbccodjbgkdb
w:interns	YbbZbnoZpbaba
w:internship	bcndccbcpcddb
w:internships	abacbcYbrZbca
w:interprete	rZaZaZZYaZZZX
w:interpreter	oobbcbccbbbcb
w:interpreters	oddbchebikcdc
w:interpreting	aabbdqaZcaccc
w:interrotto	eodddeddedeee
w:intervals	ZaZabmaaZpbba
w:intervenante	eefeemeefeeee
w:intervenants	dddbcZcoecddc
w:intervention	ZaaabpZbbZaaa
w:intervento	bdccdbcacocba
w:interviendriez	ZaaoaaZaaaaaa
w:interview	ajbpcbbkmbocc
w:interviewed	jjmnaaYaZeaam
w:interviewing	oZYobaWaaYaan
w:interviews	djbmdbehjdkck
w:intervista	dednedddeeddd
w:intervistare	bcccccbocbbba
w:intestatari	abbbaaabbapba
w:intestate	bdccddbddcpdc
w:into	jhbdkfdclehcl
w:intorno	cpcccdccddddd
w:intro	jaZapkkaakbba
w:introduce	bieilcmhobccb
w:introduced	nbalbaaocbbcb
w:introduceren	bbadcbcdocddd
w:introducing	abYbbcYbZrbaZ
w:introduction	bbicljnbmcccc
w:introductions	Zbbcccqccccbc
w:introductory	ckncedjlcccdd
w:introduzca	ababbbaaaapZZ
w:invallen	accccoacccccb
w:invece	occcdbcccdcba
w:inventario	pdcddcccccadb
w:inventories	nbabboXkaaZba
w:inventory	laZlaaeaakalm
w:inverno	ncdeddcdddddd
w:inversion	cdcncdddddddc
w:inversores	babcocbbcbcca
w:inverter	ababbcZpbmada
w:invertir	Zaabpbaabbbba
w:invertiste	ababpaZaaZaba
w:invest	cbbcqZkkbbjca
w:invested	abbaqcYccbbcb
w:investeerder	abapZbabcbacb
w:investeerders	bbaXqbabbbccb
w:investering	ebeeneedeeeed
w:investeringsmaatschappij	abaobaabbaaba
w:investi	ZaYZpaZaZZaaZ
w:investidor	ababobabccbbb
w:investidores	bbacocbbcccca
w:investigacao	YqbabaZaababZ
w:investigador	bocccbbccbcca
w:investigadora	YraZaXZZaZZaZ
w:investigator	nnabdcbbkcbcb
w:investimento	aabapbabcbaba
w:investissement	bcbdcdocccbca
w:investitore	ZcbobcZdddbcb
w:investment	abbqjaqbcbbcb
w:investor	abdnrccccbcdb
w:investors	ZpaombZccafcb
w:inviaci	bcbccabbbapYZ
w:inviare	ocdeeedeeeeed
w:inviernos	nddddddddcddc
w:invierte	abZbbbaaaZpbZ
w:invio	aaabpbZbbbbba
w:invista	ZZaaaZYZaZpZZ
w:invita	occcdcbcdcbcb
w:invitacion	cdcdddccdbcqa
w:invitamos	ccccdpbYcacbb
w:invitano	bdddccacddoed
w:invitas	abababaabbpaZ
w:invitation	bdbodcbkcicpb
w:invitations	ZaZabbZZaYZsX
w:invitato	acbcccbbbacra
w:invite	aldickdlcbmlb
w:invited	adaecbbrbjnbZ
w:invitee	cdcddbcpcaddc
w:invites	bebbcnarbZaaZ
w:invitez	abacbbaacbpbb
w:inviti	bdddccacddodd
w:invitiamo	ddecendZeccdc
w:inviting	mZaZblZpbamba
w:invito	ddcdddccdadpb
w:invitons	pbbZcbbbccccc
w:invoice	mbddbbbbcblmo
w:invoiced	rablccZccccdc
w:invoices	lkaabboaaZYkn
w:invoicing	kaabkbqabZZba
w:involved	nYZqZZYZaYaaZ
w:invult	aaaobbZbbabba
w:inzwischen	kcddlcddllddc
w:io	alfceckcklich
w:ios	mnbcadbmdccmb
w:iphone	YaaZnaYaaaoaY
w:ir	aalbaaZaiZaap
w:ir3	qbkdddjdcbddd
w:irait	bbcobbabcabba
w:ire	cdddddcdcdned
w:ireland	jbobabaobaccb
w:irgendwem	dodeeeeedeeed
w:irgendwo	abqcbbZbaabba
w:irish	bcbccnamlacdb
w:irma	abacccabaobca
w:irrigation	Zcbodbjcddcdc
w:is	ejeeheeieciil
w:iscritti	ZbbZbomaaaaba
w:iscriverla	qdccddcdddddc
w:iscriversi	bbabbbaobabba
w:iscriviti	dedeedcodcddc
w:iscrizione	cdcddcandccbb
w:iscrizioni	cccccYbocbbbb
w:isencao	bocddccccccca
w:ish	aaZoboZabYacb
w:islands	XZmaaZoabmbbZ
w:isn	eemcfcjddhkhe
w:iso	caamljqababca
w:isobel	imnbbclcbaddb
w:isso	acbccbaccboca
w:issue	hbaabhknblnaa
w:issued	ccdadYabdbqdb
w:issues	lcabchYqbkbcZ
w:ist	hkddibjeeaklj
w:isto	bcbcocbccbbcb
w:it	igeiiefidiiee
w:italia	ababbbabbobba
w:italian	ZambabYacXbap
w:italiano	Ybbabnobbbbca
w:italy	YrZcbcZccbcdc
w:item	YaaaapWaaZmpY
w:items	baaZblcYbZlaq
w:its	fneejjcjdbdid
w:itself	cbabcbqabbncm
w:iva	mbmccnjeccccb
w:ivan	iffddeecdccoi
w:ivo	boZbbZZaaYboa
w:iyer	ccmndcbcddcdc
w:j	lblcmfdbnkcbb
w:ja	obechbkcckklb
w:jaar	iminldabkebca
w:jaarcontract	brbdddcccbccb
w:jaarrekening	obbcccbcdccdb
w:jaarverslag	pbZbbaaacbaba
w:jahr	fhlqfbbbkbccb
w:jahre	jlackbZamobbZ
w:jahren	jlcdidmdjdddc
w:jahresabschluss	aacbccbbccbbo
w:jahresende	pdddeecededec
w:jahresgehalt	apabcbbbcbcca
w:jahresgehalts	cccdcdodcdddd
w:jai	bcaccbbbbbqca
w:jail	YabpamZbbaaca
w:jails	kbpdcdZcbcbdc
w:jaja	odcddcccccadc
w:jam	YaZbaaemlXaap
w:jamais	naYZaaXZZZZpZ
w:jambe	occcccbccdadb
w:jams	pbbaaZZZaZYao
w:jana	bamccbbcbobcc
w:jantar	ZaZZbZZoaoaZY
w:januar	ZaZaaZZYaZapY
w:january	kejcekklbbbbm
w:janvier	bnacmbabbbbcb
w:japan	Zaobnbebabbcb
w:japanese	anbccnlbcbcdc
w:jar	ZaababZZaZZaq
w:jardim	abbbbbbobbabZ
w:jardin	bcbcccbbbbbbo
w:java	ljjddglciccjc
w:jcl	laZccbabaYabp
w:jd	lqbdcdbdcccdc
w:je	fdjeiifcjejlb
w:jean	baZbabYZblZaq
w:jede	dndeeddeddmdd
w:jeden	YbbbbbaraZkbZ
w:jeder	acccccboabbba
w:jederzeit	ZapbbaYabaaaZ
w:jefa	aaZaaaZZaoaZY
w:jefe	npbcccabbbbba
w:jefes	bcdcacacddodc
w:jemand	baacbbacoabba
w:jemanden	nlabmkaalibbZ
w:jenkins	ncdeeecekdded
w:jens	anbcbdbccoddc
w:jess	abaZioaabocca
w:jetzt	ecbfkbfieldmc
w:jeu	occdcccccdadc
w:jeudi	ZaaibaZpajaZo
w:jeune	ccddocddddcdc
w:jeunesse	apbcbbbcbcZba
w:jezelf	cbbbcZoacbcbb
w:jij	kkdbmjabnbmbb
w:jo	nbZbbbfabnbcl
w:joan	YoaabZZaboaca
w:joana	bobcccbcbbcba
w:job	fllcecbckhjlc
w:jobs	kalccbaloekla
w:joep	obbcccZbcccca
w:joga	ZbbbbbZbaapbb
w:jogo	acbbcbbbcabbo
w:johor	qaccccaccbbdd
w:join	akbenbbpcdjeb
w:joined	ZanbbbZaaqmma
w:joiners	anncccabcbmbb
w:joinery	YnZaZqYZYXaaZ
w:joining	chlmmbeabckcj
w:joins	YZZZZZcZaXsZj
w:joint	ZZaabZZZaZoan
w:jointe	cpcddcaccbacn
w:joke	eaZbeldlipbca
w:jokes	bbbcccbnbocca
w:joking	njmbccmaaYbbZ
w:jonas	keecddlceacod
w:jonge	cdddddcdcdndc
w:jongens	bbbccbabbbbbo
w:jongeren	ddedendcedddc
w:jordan	bcbbcllmcacmb
w:jornada	pobccbaZbbbca
w:jornadas	naaabaZnaaaaZ
w:jornal	abaaaoZabaaba
w:jornalismo	aabbcbZpcbZab
w:jornalistas	abbbbaZobabbZ
w:jou	hknbibZbapbaZ
w:joue	ZaZZaZZZZpaYY
w:jouent	abbbbaabbabbo
w:jouer	adddddbdddned
w:jour	njlcdhbckclcc
w:journal	mbbacanmcalbZ
w:journalier	pdddeeceeedce
w:journalist	anYpaYXZZYZoY
w:journalists	anbmbaoYcbcdd
w:journee	nbccnbbcccbdc
w:journees	aaaabpabbZbaa
w:journey	amccbdnccaldb
w:jours	njbccdjkcddfk
w:jouw	ZaobaaYbaZobZ
w:jovellanos	bbbcbbabbocbZ
w:jovem	ccededcdddned
w:jovenes	cddcdncadcccc
w:jovens	dbdccocadccdc
w:joy	Zblcbcabanbcn
w:jubila	aqbbbbaaabbba
w:jubilados	bddddncbdcdec
w:jubilaum	ddcdedcddYdqa
w:judge	fZZqajmYacaaj
w:judgement	ccanccmcbaccc
w:juega	bbbbcbaababbo
w:jueves	kbabbbZobZabo
w:juez	abcobbabccbcb
w:jugendliche	acbbcobZcbccb
w:juicio	Zaaoaaabaabaa
w:juillet	obbabbnbbbbbb
w:juin	lbbbnmZkbaaai
w:juist	abpbcbbcabbcb
w:julgo	boabbbbbbabbb
w:juli	cpaccdbabbccb
w:julian	nbbddcndcbced
w:julio	pbbbccbcbbbbb
w:jullie	aaZcbcqboabba
w:july	kedbbaeloabhk
w:jump	faabbcnboabcZ
w:jun	oaccboYabbbca
w:june	ndbcdkblndbck
w:junge	dddddncbddddc
w:junho	nddeeddddddec
w:juni	nnbcccacbbbbn
w:junina	abbbbbaababao
w:junio	omaablZYlZbaY
w:junior	bjacckaisaccb
w:juniors	ZalbbgiasZbaZ
w:junta	bccbccbbcbbco
w:junto	cddddecdcdned
w:jura	ababbbaaapbaZ
w:jurel	ddddndceedcee
w:juri	YbbbbpabbbZba
w:jurist	bobbccaacbbba
w:jury	XZZrZiWlZXjZc
w:jus	qdddddacddddb
w:jusqu	bjabbamobaaam
w:just	fjjgdcebemmbf
w:juste	bcbcocnbcabca
w:justo	acbbcboabbbba
w:juzgado	aaabababoabca
w:jveg	abcocbbcccccb
w:k	drbcoccdcbedc
w:kaarten	YZYaaZZoZoZaY
w:kade	bcbcccbbcacrZ
w:kaduna	bnbdddbdmcccd
w:kaffee	bcncccbcnkccb
w:kaffeemaschine	abbcpbabbaaba
w:kafka	lhdccldcbmclb
w:kam	dnceddcencddc
w:kamen	bcbccobcmacdc
w:kamer	cncdddcdddddc
w:kan	jkccmbZnpabbZ
w:kanaal	bcobccaabbbcb
w:kandidaat	cncdddcddddec
w:kandidaten	cbbdddsdbcddc
w:kann	ababobaljimca
w:kannst	naZaaaZaZYmaq
w:kans	ZlpaaYoYaZamY
w:kansas	bnbdmdcdcbddd
w:kansspelbelasting	ccccdcbccboca
w:kantine	qdddddcdddddc
w:kantoor	lqcdccbcccccb
w:kanzlei	pccccbZcccbcb
w:kapazitat	qdcedececdddd
w:kapazitaten	Zbacbbpccbcca
w:kapital	bbacocaccbbca
w:kapitalanlage	bcbabcpbccbca
w:kapsalons	pcZcbcacaaccb
w:kaputt	YbaabaZbaapbY
w:karachi	aconbcabcaccc
w:karen	ZbZbbbtbaXbcZ
w:karim	bcncccbcblccc
w:kartendaten	cddddcbbdcobZ
w:karthik	mlcdeeddcedee
w:kartoffelsalat	abZcbbabaZbbo
w:kaserei	YaZapaZbbbbaa
w:kassasysteem	qdddddcdddddd
w:kassel	jkjacbambmbcb
w:kassen	obbbccZbcccca
w:kassensysteme	pbccbbbbcbbca
w:kathmandu	naabcbobbaaba
w:kauf	accocbccdccdb
w:kaufen	dedeedcecdndb
w:kaufer	YaaapaZbcbbaa
w:kaufmannischen	bobccbbcbbcca
w:kaunas	YZYaZZXnYXYpX
w:kaution	abdccbbcbbpZa
w:kavya	ZqZdddbccdccc
w:keek	bbacbcZbaoabZ
w:keen	dblhclmbckcdc
w:keep	ccminccbcamjg
w:keeper	YaaaoaYnaaaca
w:keeping	ibmcbbdbbnmba
w:keeps	lapbmbYaaobca
w:keer	calkdmamdaiba
w:kein	mlmblaZbbamba
w:keine	kbjcomjbaaeaa
w:keines	bcdYcZcpedddd
w:keisha	bmodccacdaccb
w:kelder	abbocbabcbccb
w:kelly	dddddeddncddd
w:ken	lbacbckboabcb
w:kennen	aknbaaYakpaaZ
w:kennenlernen	abscbbYababba
w:kennenlerntest	bdedddbdddndd
w:kennis	obbcccbcccbdb
w:kennismaken	bobbccbcdcccc
w:kennst	laaaoaZababaZ
w:kent	jnncbahbaabba
w:kenya	YacbbpZnbabba
w:kept	adlcjchbklelh
w:kerk	mbacbbbbaabbn
w:kerkrentmeester	occdddcdcccdc
w:kerstin	ncabccncdbcdc
w:kes	nnbfhlkababcb
w:kestrel	ZbZkboaabmbbZ
w:ketchup	bbbbbcabbabbo
w:ketel	ababbbabababo
w:kettle	ZoababZabobbn
w:keuringsrapport	bbcdobcdddcdd
w:kev	bcacacZbbnbdn
w:key	cckckbbbbakbq
w:keynote	aabacpaiblnca
w:keys	onabbalabZlcd
w:keywords	pcbccaZcccZlc
w:kg	YaZaaaYZbYmZq
w:kia	abaccnabcoccb
w:kick	pcddddbdeccdd
w:kidding	YpaabaZbboaab
w:kids	cjZbijafjldbo
w:kiel	paZZaZZYZZZYX
w:kijk	cdpdddcdlcddc
w:kijken	mjonaZYZaYaaY
w:kilkenny	ooaabaZbbaaZa
w:killed	ncbdncacbccdc
w:kiln	jmjbdmZcbkccb
w:kilometers	ZZapaZZZbaaba
w:kilometraje	oeeeecddeedee
w:kilos	ZbZbacZbiYpba
w:kim	abZbbbZaaYbaq
w:kin	bdcccdcddcpdc
w:kind	jekbfchjkmfcd
w:kinder	bnbccnbblacba
w:kinderarztinnen	occcddbdddbdc
w:kinderen	ZaaabbaaaYZZp
w:kindergarten	lqabbbZbbbaca
w:kindly	eehlddiclckbh
w:kiosk	YaZaaZZYaXYZr
w:kirsten	mbkeeecfeeeef
w:kiste	obcccbbccbbca
w:kisumu	mbcbbdnccccdc
w:kit	ccdhbbjibZrbk
w:kitchen	ekaboblalcbcl
w:kitchens	Yaakokbobaaca
w:kite	bmdjcceimecmb
w:kits	obaccchdckbcc
w:kitty	paacmaZZbacca
w:kkk	acbcbcocbbbcb
w:klaar	aoaccbmbbabmn
w:klaarstaan	bbbdcdrdbcddc
w:klacht	ZZZaaZYabaZap
w:klant	ZmklabaiYjbml
w:klanten	abllcaobkbbbb
w:klantenmens	aZZbpbZabaZba
w:klarer	cccccdbcbocca
w:klassenfahrt	bcccccccdcYco
w:klausuren	ZZaaapZaaaaaZ
w:kleding	abaobaabbaaba
w:kledingruil	bcbcobabbbbcb
w:klei	caocccbcbacca
w:klein	ocbcccbcdccdc
w:kleine	ZaZaaZnaaoaZY
w:kleiner	cdddeeodddeed
w:kleines	ocddldcdddddc
w:kleuters	ababapaaZaabZ
w:klick	Yabbabapbbbaa
w:klicken	bdddddbdddndd
w:klicks	cbbddbccbcocc
w:klient	bccodcacddbcc
w:klimaquiz	abaabZZpaaaaa
w:klinik	oadddcccddddc
w:kloane	obabcbbbbabca
w:klompenatelier	ZaZapaZbZaaba
w:kloster	aacbcocbcccbb
w:klus	Zbabcbbacaboa
w:klusje	paabbaYabbabZ
w:km	fbaabaZobZanY
w:knapp	obccbbcccbcda
w:knee	fZkbbbYbnmbbi
w:knew	keocibabbmcck
w:knieen	abpaccZbZZbba
w:knitting	ZnaapbZbaZcab
w:knock	obZZbaoabaaaZ
w:know	dfmihdecmgbec
w:knowing	dbnbkbibbmbba
w:knowledge	jiapkZdajaiba
w:known	caqblcZbckica
w:knows	jjkgmbfeieccb
w:koch	baacbbacoabba
w:koffie	bbpcdnaabkcba
w:koffieapparaten	bcbdbdoccbcdb
w:koffiedrinken	cncdddcddddec
w:kofi	jhdcdelecdcnc
w:koken	ZaZbabZZaZaao
w:kollege	nkaabljaadbam
w:kollegin	abbbcbaabZaZo
w:koln	bocdddcddmdcb
w:kolumne	ZabZbpYacaZba
w:kom	elncccanbacba
w:komen	abZbmbnaaniaZ
w:komisch	cddeoeceedeed
w:komm	ZbZbbaaoaanbZ
w:komme	kbacccanoabca
w:kommen	bnlcddkccbccn
w:kommenden	ddeeeedeeeoee
w:kommentar	ccbcccbccncoa
w:kommst	dddeoeceedeed
w:kommt	dlfcccanbZbak
w:komplett	ZccbbpbZccbcb
w:kompostversuche	abbbapaZcaaaa
w:komt	clkkkcbbhafam
w:konden	ZaZaaaZZaYZpY
w:konditionen	cccdcdodcdddd
w:konditorei	cdddeeodddeed
w:kong	bdcdddcdcdodc
w:konkurrenz	bobcbcbccbcdb
w:konnen	cbbccoabccbcb
w:konnte	cnldddcdmcddc
w:konnten	pbbccnabnbbbb
w:konstruktionsunterlagen	nddeeeeeeedee
w:kontakt	cdbccdacdoccb
w:kontaktanfrage	bcZcccabbpcbb
w:kontaktformular	occcddbdddbdc
w:konto	bcclccbccbraa
w:kontoauszuge	aacbccbbccbbo
w:konzept	bcacocbcbbbZb
w:koopt	ccddcdbddcpdb
w:kop	bbscccbcbaccb
w:kopf	aaabmbobbbbba
w:kopie	bZZcbcacabbbp
w:korrektoren	ZZaaapZZaaaaZ
w:korrekturen	ccbdcacbaoccb
w:korrigiert	bZZcbcacabbbp
w:kort	bbcdobcdddcdd
w:kost	oaZnbYoaZadba
w:kosten	pcccccZcabnbb
w:kostenfrei	acbccbobcbabb
w:kostenlos	cdeddbocedccc
w:kostenlose	Zcbcccpbaabba
w:kostenlosen	ccccdcmqcbcaa
w:kostenloser	ZaZaaZYZZZZpY
w:kostenloses	dedeeendeeedd
w:kostenrechnung	ocdcdbcdeeded
w:kostet	bnccccmcccZdn
w:kotlin	pbcZcnZbmbbdb
w:koud	decedepecdeed
w:kowalczyk	bjmnbcbccccdc
w:krakau	Zbacbbpcbbcca
w:krakow	Zaocbcpcalbcb
w:krankenversicherung	Zaaacbpababaa
w:krant	bcacccabapaZZ
w:kredit	cbcdoccdbccdc
w:kreditkarte	acbccbobcbabb
w:kreeg	bccdcabcdbpaa
w:kreis	abbbbbbbcbobb
w:kriegst	ZbZbbbaaaZqbZ
w:krijg	mbccccccbcpcb
w:krijgen	bmqdccbcbbccb
w:krijgt	kmacnbdcbblca
w:kring	aaabbaaacapba
w:kruiwagen	ZaZbabZbZYabp
w:krypto	cddcccacddodd
w:kubernetes	ocjdmjbicbccb
w:kuche	obcccbbccbbca
w:kuchen	cccddclqccccb
w:kuchentisch	aaacbcZbbpbbZ
w:kumasi	mqcbbbZbaabcb
w:kummern	ccbbbcocdcbcb
w:kummert	boccccbcccccb
w:kun	qbamcZaZbajam
w:kunde	qdbkddcdddccc
w:kunden	dblclcncjbkbf
w:kundigung	ZaZaaZYZZZZpY
w:kunnen	mbbcccqcccccb
w:kunt	mamnaZXZaZZZk
w:kurs	ZaabbmZkaoabZ
w:kursleitung	ddebepddedeed
w:kurz	mbbbqcabbacca
w:kurze	bbbcccpcbabcb
w:kurzem	bccodcacddccc
w:kurzes	ZaanbaoZaaaZZ
w:kurzfristig	YbabbpZbababa
w:kw	mcccdcbddcccn
w:kwabena	aaZbccabapbnZ
w:kwam	mbacbcabaobba
w:kwartier	YZYraaYZaZZaY
w:kwartiertje	ddcddeqdcdedd
w:kwijt	abpcbbbbaabba
w:kyiv	ZbZbcbncpabcc
w:kyoto	aoncccacbbccb
w:l	gkiiilddebdeh
w:la	ehdfiijeecidl
w:laadpasjes	ZbZpbbaaaaabY
w:laadt	bccddcrcbcccb
w:laat	kcbcjcmllbjcb
w:lab	cemkleobcgbba
w:label	pbbbcbbbbfnam
w:labelled	cbbdddcdbpdcd
w:labels	paahlilZbalbZ
w:laboratoire	YnbobZaabbabZ
w:laboratories	abaocbnbcbbdb
w:laboratorio	alabpYZZnabaa
w:laboratory	jbbblcaocamcZ
w:labs	cnlcbcjnjccca
w:lachte	bbacbcZbapaaZ
w:lack	oaaaobYbaabbZ
w:lacking	bbadccacobbcn
w:lacks	ZbnbmcZbaanba
w:lad	ZmacbbfbpYbca
w:ladder	mbabacaaYnbbp
w:ladders	baaqabcbcaacb
w:laden	mccddcmcccmcb
w:ladesaulen	dccodcccccdcb
w:lado	bocccccdbdcdb
w:lads	acbcbmdbcZndm
w:ladst	bdedddbdddndd
w:lady	nfaabbjmanbca
w:lagerrobotik	dddoadddeeded
w:lagerwechsel	pbaabZZababaZ
w:lagos	dbankbYalnlba
w:lahore	lbkbccabbpccb
w:laid	caackcabqlccb
w:laisse	XaZaabpaaZjmm
w:laissent	acbcbcobbbnca
w:laisser	bcbdddodddcdc
w:laissez	bccddcbcccocb
w:laiterie	boddddcdcdccc
w:lake	odccmbabcbacl
w:lakh	Zmcbmcecccmcb
w:lakshmi	lcbdndbdddded
w:lameness	ocaablbbbabcb
w:laminas	ocdcdbbcdcccc
w:lamp	ZoabbbZbaoaaZ
w:lamparas	deeedendeedee
w:lancamento	ZababZmobaabZ
w:lancamos	deeeedodedeee
w:lance	ZaYZpaZaZZaaZ
w:lancei	bbbccbbocabba
w:lancez	bdddddceddndd
w:lancons	bcbbcbbodbccc
w:land	Yeamabnakhoib
w:landed	YaYoanYXZWYZo
w:landen	bbacccpbbabaa
w:landesamt	bobccaabbacba
w:landessportbund	occcccbcdccbb
w:landing	kbccbbabddodc
w:landingpage	qdceddcdddddc
w:landings	bbbccaaobZbnc
w:landlord	ZaZkolcaaaZjo
w:landlords	YaZpaqlcaZZaZ
w:landmaschinen	bdcoddbdddcdc
w:landscape	Zncdcdbcccndc
w:lane	ZbZmbmYmbaaan
w:lanes	kbacbcabbocbZ
w:lang	bZZofoYZldaae
w:langdale	jiabbaZabZapZ
w:lange	mcbcccbcnmdcc
w:langfristige	bobccbbcbbcca
w:langs	bcbcbclobbcca
w:langskomen	abbbccZbcbbbo
w:langst	occcccbcdccbb
w:language	kkbbkkadkbclj
w:languages	fhmbbjqahabba
w:lanyard	mcdddbbndcded
w:lapses	acbccbqZdcbaa
w:laptop	nbbcckaclbpcb
w:laptops	ZbabblnYbhoca
w:larga	bqddddbdddcdc
w:largas	cddddecdcdned
w:large	qbbnccbccbbcl
w:largest	bcdbndnddccdc
w:lars	pacncbacccccc
w:las	ecbicdfikecco
w:lasci	acpcbbZbZabba
w:lascia	bbbacaaabcoba
w:lasciare	bcbcccbbbacbo
w:lasciato	bddddddendded
w:lassen	pccdccZcZabbb
w:lasser	cbddnbcdddcdd
w:lasst	bbacbZZYaqbba
w:last	dciheiikeiidf
w:lastechniek	accbcoacccccb
w:lasts	acbnlbmbdcbdc
w:late	kkddbbabcmmbn
w:lately	bdddddndZmddd
w:laten	oaoanZWaYZZZZ
w:later	blkgphabdakdb
w:latest	fZmbbbYnaabao
w:lati	ccddddcddcndc
w:latte	abcdocbccccdb
w:laudo	ocabcbababcca
w:lauft	labciclcabcol
w:laufzeit	pdddeecededec
w:laugh	fkajbmZlapabd
w:laughed	ZbabbnZbajmbn
w:laughing	aoacccacamccb
w:launch	caaboamnbnaaY
w:launched	lcbbbblncabcb
w:launching	dbaZbbnpbaZca
w:laundry	ZaZnnbZbbZbbo
w:laune	ocdccbbbdcbca
w:laureanda	bcaccbbbpacaa
w:lausanne	abklbpaacbcdc
w:laut	cccdcdodcdcdd
w:lautet	abbbbaaabaYpZ
w:laval	Yalccpacccacd
w:lavora	nkncccbcccccb
w:lavorare	bcabbYZbpZbba
w:lavorato	ababkbZbsbbbZ
w:lavoretti	qdbdcdcdccddc
w:lavoretto	pccbcaacdcacc
w:lavori	jbbbbanbbaabn
w:lavoro	dbkcccknjlkba
w:law	lealclmelhbca
w:lawyer	midcekfcbbocb
w:lawyers	Zbcnedmibfbbl
w:lay	ablcbcaabbpca
w:layers	bcccccobbncdb
w:layoffs	ZahbZbZapmbba
w:layout	nabbbodbaabca
w:laytime	nZbbapYaaZabZ
w:lazy	acbaboZabaabo
w:lc	coccdbbdccccd
w:le	hjeeijeidcjck
w:lead	gndckddhicekb
w:leader	YhnakomacZaaZ
w:leaders	abdcbapngakma
w:leadership	bbrcclbhcbjcb
w:leading	gnkcccmjcbkcb
w:leads	ccccdcrcmdcdc
w:leaflet	obaacbYbcbbpa
w:leaflets	onabbZkkbabbb
w:league	YaYYaaYYaZZZq
w:leaking	nbabZbZababbo
w:leaks	YZZZaZpZZYaZo
w:learn	abkkcnbimiala
w:learned	bbndcdmcclcdb
w:learners	Zbcacraacbccb
w:learning	dlbjikbkkiddb
w:learnt	baZbkcZbZpcca
w:lease	cfZaoaihaZZaq
w:leaseauto	dmedeedeeeeee
w:leasen	cbbbcZpacbbbb
w:leases	laZnoaiZbZZZZ
w:leasing	kcjjablojYabZ
w:least	lcnhncZeckddb
w:leave	hnldbcdecbkkj
w:leaves	hqabcbbaakabo
w:leaving	abqcnbcaibbbl
w:lebenslauf	ZaqbbbZaoYbaZ
w:lecce	paZZaZZZaZaZY
w:lecon	ZaabZpabZaabZ
w:lectura	ccdddbcodcccb
w:lecture	abbbcqapbdbbk
w:lecturer	Zkcbcsbbchcdc
w:lecturers	acccdnbndcccc
w:lectures	YabbbrYpbZaaY
w:led	imbcjcochbbcb
w:ledendag	bcdbdobadccdc
w:ledenlijst	paabbaYabbabZ
w:ledger	abaabaYnbpabY
w:ledgers	qbdbcckccccdc
w:leeds	ibcdbkeilabni
w:leemos	bbbbcbaocabba
w:leer	ZZaaaanaYoaZY
w:leere	abbbbbaoZabbZ
w:leerwerkplek	ZaZaaaZapaaaZ
w:lees	bbacbaZZapbaZ
w:left	fccljcccelhme
w:leg	ZamamaXZamnbZ
w:legacy	bYabnoYlbZbba
w:legal	embbmbkdbabln
w:legale	Zbbocaabbbaba
w:legde	bccccaaabbpcb
w:legen	abbbccbacbbbo
w:leggen	cddeddoddddec
w:leggere	cddcdeneddded
w:leggo	abacbbabbobba
w:leghe	ccbccZbcbpccb
w:legs	ndcdcdbmdbeed
w:legt	ddeeeedeeeoee
w:legumes	bcbcocbcccbdc
w:lehrauftrag	ZbabbqaZbZbaZ
w:lehrerin	dbbddcbcobcdc
w:lei	kjddkjbaeinbZ
w:leicester	ZqcbccZcbcbcb
w:leiden	brcdccbcccccc
w:leidenschaft	bbbcobabbbbba
w:leider	ZeilbnjalZaaj
w:leido	bbcbccbbcbcco
w:leihen	ncbcccbcbabco
w:leipzig	iiabmjamblccb
w:leire	bbocccabbbcbb
w:leiria	naabbaZaoZbbZ
w:leistung	occcddbcddbcc
w:leite	aoZbbZZbZoaaZ
w:leiten	abbbababbaoaZ
w:leiterin	bobcddddddddd
w:leitores	deeeedodedeee
w:leitos	bnddddcdddced
w:leitung	nnbccbabbbcca
w:leitura	bbbbbaboaabbZ
w:lekke	abZcbcabZpbcZ
w:lekkende	abbobbabcbccb
w:lektorin	acZbccacobbba
w:lembra	mbZbbaZapZaZZ
w:lembro	abaobaZZbaabZ
w:lembrou	ccbcccbcboccb
w:lena	jdfddfickbcod
w:lend	kbabbbhabcnbo
w:lender	kaanabYabaobZ
w:lending	ablmbcZcaXmco
w:lends	acbmbcabobcdc
w:length	obekcmcjcbbbi
w:leningen	cdddddcdcdndc
w:lentejas	bbbccbbbcoccZ
w:lenti	ababbbZaaZabp
w:lenzuolo	Zaabaaaaaaabp
w:ler	bnddddcdddcdd
w:leren	bbmdcnbckbccb
w:lernst	caabccpabbbbb
w:lernt	ZaZZaoYoZZZZY
w:lernvideos	Zbaabqaabbaba
w:les	hcbibedlielkj
w:lesauto	bbbbcZpZcbbbb
w:lesboek	bcdadoccdccdc
w:lese	aZaccdacZpbab
w:lesen	jaZjamZabaZoZ
w:leser	abbaapaZcaZaa
w:less	fibbbfpibcdcl
w:lesson	Zdbbctaiaabcb
w:lessons	bccbcthcbafdb
w:lesuren	bccccobcccccb
w:let	eblelbkcflecj
w:lets	oaibfZnanaaca
w:letten	bbZbbcacrbccb
w:letter	dkadkbcneccbp
w:lettera	bpbcbbbbcbacZ
w:letterlijk	cocddbbdccdcd
w:letters	ickmmajlZjbcZ
w:letti	bbbccbbbbacbo
w:letting	abbmlcnjkajcb
w:lettings	ZlXaobYboYabZ
w:letto	ambbbbobbabba
w:lettre	ZmZaaaZraZYZX
w:letture	ababbaaabaaao
w:letzten	aaaobanaaZaZZ
w:letztes	abpabbabaZbba
w:leuk	alaccccbbpboZ
w:leuke	brcdccbcccccc
w:leur	abonaaYaZZaam
w:leurs	ZbaabZomcZabZ
w:leute	kaZblaZmnlaZY
w:leuten	nanbbbYaamabZ
w:leuven	aqabccbcccadc
w:leva	bbbccbbocabba
w:levanta	ZabbabZbaapba
w:levantando	Zaabpbaabbbba
w:levanto	cddddecdddned
w:levar	Zcbbcocbbbccb
w:levee	cacdpccaccccb
w:level	dldcjnbbkaoba
w:levels	aaqcccZcbapca
w:leverancier	ZZababaZaYaZp
w:levons	ZZZapaYbbaaba
w:lezen	cbcdobcdddcdd
w:lezing	bcdbdoaadccdc
w:lezione	Zcbcbpbaaabca
w:lezioni	bacbcjZocabba
w:lhe	eokckclcccccc
w:li	YZZaaZnZZnnaY
w:liability	bbbcbkplcbbcb
w:libera	qaaZbZZabaaZY
w:liberacao	bcccccbcccncb
w:liberacion	abcbbbabcbobZ
w:liberados	abccdcrccbbcb
w:liberano	bbpbbbZZbZbaa
w:liberar	caccccbccbpca
w:liberato	dodeeeddddedd
w:libere	bnbnbbabbbbba
w:liberi	abacacobbbbbb
w:libero	mlaabmZmbZaai
w:liberou	pdddddcdddddc
w:liberta	aaaaboZabaaaZ
w:libertad	boabbbaccaccb
w:libertarmos	ZaaabZZaaZpZY
w:liberte	adddddbcddodc
w:liberty	mbjabakjnbccb
w:librairie	ababbbaoaZabZ
w:librairies	pcZcccZbaacbb
w:librarian	aqdcbadbmZlcb
w:libraries	ankcbcabnjadc
w:library	kcbbdjaodkabl
w:libre	qZYaaecqdYZYX
w:libreria	aaanaaZnZaaaZ
w:libres	anbccbnbaabba
w:libretas	obbbcbacdcadb
w:libri	ababbaaabaaao
w:libro	ababcnabboaca
w:libros	pcbcccbcbbcdb
w:lice	ZaaabZYobZaao
w:licenca	kbcbcapacbbbZ
w:licence	emcbnbnbgblcb
w:licences	abcccdobcclca
w:licencia	ncbaabnccbccb
w:licenciada	aaabaaabpabca
w:licenciee	baadccacobccb
w:license	okcccbYmcbncb
w:licensed	occcccoccbcdb
w:licensing	acnpaaYcbbbca
w:licenziato	bcacccbboabbZ
w:licheni	ababbbabbobba
w:licht	pbbcbbabbbbba
w:lid	ZaZaabYaaXbar
w:lider	aaqZabZaZabaZ
w:lie	aoabZaaobabbZ
w:liebe	mdddddcdmcadm
w:lieben	aaaabZZpaaaaa
w:lieber	bcmcdcmccmccb
w:liefde	aaaaaZZZbpaZZ
w:lieferanten	ZZabbbaZbamao
w:liegt	bmackckbbbkbn
w:lieti	bpbcbbbbcbacZ
w:lieu	mZbmnbaabaaan
w:lieve	odcdddcdccddc
w:liever	bcacccbccobba
w:life	biohdiahbmnba
w:lifeboats	YaYaZaZpZnabZ
w:lift	ojakdjlfbkbca
w:lifting	ababbbkZbZpbZ
w:lifts	nbamkbnbbbbcb
w:liga	ZaaabaZaaZoan
w:ligar	mZmYabYaoaaaZ
w:liggen	abbbccZbcbbbo
w:light	bhZjabYmalabo
w:lighthouse	lZZanaYnZlaba
w:lighting	YnabcbmnbZbbm
w:lights	YlZjXaZabaabp
w:ligne	kbabbnYqbaaba
w:ligt	ZaZbbadmZYaap
w:lijkt	bcccdobaccccb
w:lijn	bcddccmcccndb
w:likant	adccdbcdddpdc
w:like	kjkjhhifeeccb
w:liked	kkbjbbdjhpcaa
w:likely	obackckchccmc
w:liken	addcdbccedqdc
w:likes	lcbcccmacmncb
w:likewise	abqbbbaZbbaac
w:liking	bcdddccdddqdd
w:lille	obbccbibcbbqa
w:lily	ccccccbcdaldo
w:lime	Zbbbccncdabco
w:limerick	kaZZbbZbnncca
w:limit	amabbiXabZpnl
w:limitati	bcccbcZZdcocb
w:limite	YZYZaaZaoYkoX
w:limited	baabcbaqbanlY
w:limits	ZacbcaZocabbm
w:limpeza	bcdddcocddccc
w:limpios	boccccbccbccb
w:limpo	ambbbbbcccocb
w:limpos	cocdcbcabcddb
w:lince	bocbcbbccbcca
w:lindgren	bbZbbbZbpZbnZ
w:lindholm	jZkncbZbcmccb
w:lindqvist	ncbcdcdddnkdc
w:line	lkbcnleabikba
w:linea	YbaboaYabZlan
w:linen	bbbcocacanadc
w:lines	lllcdcceadbcl
w:link	Zdbocbkpdcmca
w:linke	ZaabbpabZZaba
w:linked	aocbbboalfbcZ
w:linkedin	ccZabamainqaZ
w:linken	bcbbbcabdocZa
w:links	ZbbbbcmacaaZo
w:linocut	obZbbbZaanabY
w:linux	bncdddccjbZnb
w:liquidan	accocbacccbbZ
w:lire	eanaaoZbZlbbZ
w:lis	oZaaaZZZanZZY
w:lisboa	imcddkcddddmc
w:lisbon	fofcjecdcmceb
w:lisible	occccbbbccccb
w:list	cbmhdfpcjbbck
w:lista	bcbcdcbcccpcc
w:listas	ocbcccbccbcdb
w:liste	Zbnpbaabbabba
w:listed	nabbbbrbcbYba
w:listen	aemjcdepjbecb
w:listened	omaccbacbbcca
w:listener	cbjdccpacbcdd
w:listeners	YaaabmZscaccc
w:listening	Zoacbcbcbncca
w:listens	mmbclckccbcdd
w:listing	abbbbbqZcbdoZ
w:listo	aabbbbaababao
w:lists	ablbcbqbbZaca
w:literally	kjacccZbcapdb
w:lithium	ndabcababoddd
w:litigation	mobZccbccclcb
w:litige	ZaZpaalaaaaaa
w:lits	ZZaaaaZpaaaaZ
w:little	hjhbkifedjbhj
w:liutaio	Zabbbapbbbaba
w:live	cledfjbrbZdcb
w:lived	ZnZoabkbkZbba
w:livello	ZpabbbaababbZ
w:lives	mnaboYaZbabbZ
w:living	llZmkbmdbZacj
w:livraison	qddcdcbcdcddc
w:livre	naZaaZZplYZYb
w:livro	mccccakocbbca
w:ll	cilcdeiicdlek
w:llamada	bcpfccbcclcck
w:llamadas	ZaZaaaZaaYZpY
w:llamar	abpbbZZaaaabZ
w:llame	abobbZZaaaabZ
w:llamo	aapabbZaabbba
w:llave	bocccccdbdcdb
w:llega	aZZbbbZaaabap
w:llegado	cdcddbccdboaa
w:llegamos	ocbccbbbdcccb
w:llegar	bcbbccbbcboba
w:llegara	ababbbZaaZZZq
w:llego	abobbZZaaaabZ
w:llenan	ababbbpbbaaaa
w:llenar	bcadbcpdcbccb
w:lleva	akabbbobnabca
w:llevado	bocccccdbdcdb
w:llevamos	abbckbpccbbca
w:llevar	bbocbbabaabba
w:llevarnos	pbbbababcbaba
w:llevas	abaaZonabaabZ
w:lleve	bobcncadbcbcc
w:lleves	cdcdqdcddcddc
w:llevo	ZanbbbdbaZabo
w:lluvia	abbcbbaZbabao
w:lng	mbobbcZcbbbba
w:lo	ldiblljcbjeeb
w:load	nmaccdjkbblcb
w:loaded	bcbcncodbbcdc
w:loading	acabccoccbZbn
w:loads	ZbZbnbobbZjbb
w:loaf	abaZbamnanabY
w:loan	YZZaraXZaarbX
w:loans	mZZpaYYaZZaaZ
w:loca	ocbcccbcbbbdb
w:local	lnbdldncbadba
w:localisation	ababbZnobabaZ
w:locals	qbacddbcccbcb
w:locataires	bccddcbcdcocb
w:locate	bcccdendccmdc
w:located	ZbbbcbZccbqcb
w:locatif	bccmcbocccccb
w:location	qjhcddbdhcccc
w:locations	aZrdddaccbbbc
w:locaux	bqncccbccbccb
w:lock	ZaZbaanlaaaok
w:locked	kbabbbabaZhpY
w:locker	ZbZbabeZaoobZ
w:lockers	oYZcbbZbbbbbp
w:locum	qnmaaZiabZbbZ
w:locums	lolabaoaaZbcZ
w:lodging	pbbacpZacgbba
w:lodz	bnddddcccnccb
w:log	ZabbbeYabjrim
w:logement	bpbckcbkcbccb
w:logged	abcccbabccqbb
w:loggen	aaZbaaYabapaZ
w:logging	cacacmbcccoba
w:logiciel	addddcoceeadd
w:logiciels	ZaapbaYmbZaaa
w:login	acbccbgbcbtma
w:logistic	amZbcbZoabbcb
w:logistica	cedneddeedeed
w:logisticiens	bobdccbccbccb
w:logistics	aehmkkallhdcb
w:logistik	pbZbdcbccbaZb
w:logistique	cddocbdddddec
w:logo	ialbdbqbbaaoY
w:logs	naZaanWaZZabo
w:lohn	bbbcobabbbbba
w:lohnabrechnungen	acbccapcaabcb
w:lohnt	bcbcqcbbbbccb
w:loin	dccededepeeee
w:loire	ZaaaaaaaaZZom
w:loja	abbbcboccbbcb
w:lol	laZbbblandpbZ
w:lome	baccbdccccqcb
w:london	ilncccackbncb
w:long	njfeeeifcjccd
w:longer	bblcceeccmbpf
w:longtemps	abbbmcaccobaa
w:lonjas	ddddndcdddcee
w:loodgieter	ZZZaaaZZaZZZq
w:look	jflcgejjiebdh
w:looked	dcZbjamlalbpY
w:looking	fimhledcjcedd
w:lookout	aaqbmcZbcYcca
w:looks	akeccendflbbm
w:loondienst	cqcdddddddddc
w:loonstrook	ZZabbaZZbZbZp
w:loops	qbabcbZbcabca
w:loopt	iZaZaZXmaYZno
w:looptijd	odeeeedeceeed
w:lopen	pbZbbaaacbaca
w:lord	YaababZbZZrcY
w:lordi	amcccnacbbbca
w:lorient	bcddnccdddced
w:loro	ndddddcddemdd
w:lorry	ZbbobaZbbkabm
w:los	hlbilicabbnbl
w:lose	Yijkbbrbbamcb
w:losing	nmabbbjbammca
w:loss	abZblbelbZkZp
w:losse	acdcdpcdddddd
w:lost	blaccdccjpnbc
w:losung	bcbcccoccabcb
w:lot	kamedjmjdeccc
w:lots	manbbbobakaca
w:lotteria	ocbdbcaccbaca
w:lottery	ipdccdcclcjdc
w:lou	bccdcdnccmcdc
w:loud	ikabbZZmikbbm
w:louise	YanbaaXbZZZbp
w:loupe	dccededepeeee
w:love	cjkijelkiebcc
w:loved	llaceklainccb
w:lovely	keechdiecldjd
w:loves	XZZoZZYaoYnaZ
w:low	kfacpblbcaccl
w:lower	ZZmaabXhqibca
w:loyalty	abnncbZZbmbaZ
w:loyers	ZbabbaaoanlZZ
w:lpa	bsadddcdcdjdc
w:lsf	pabacaabbbaaZ
w:ltd	raZccbabbacca
w:lu	bcacccacsacba
w:lubina	aaabpbacabZca
w:lucca	ZZZaaZYpaZZaY
w:luce	abacbcZcaibbp
w:lucht	aaacbbZbpabba
w:luchtte	bbbbcbabbobaZ
w:lucia	nbacnbZbaabna
w:lucian	ljbcbakbbocca
w:luck	aaYbjbjZnqbbY
w:lucky	abdbjinbckfck
w:ludlow	qbbbdbaccbddb
w:ludmila	abbbbbacbbocb
w:luego	YlapaaZbZaaaZ
w:lugar	aoabbaZobZaaZ
w:lugares	dddddeddncddd
w:luglio	paZZaZZZaZaZY
w:lugo	paaZbYZaaaaaZ
w:lui	idbjccaclbfco
w:luis	aaacjbaamacbo
w:luister	bccccbapcbbba
w:luizencontrole	ZaaabaaaaZaap
w:lukas	ajacnbYabpZbZ
w:lumenbank	blikcclcmdclb
w:luna	ZbbabapabaZaY
w:lunch	aecjifkmaidbn
w:luncheon	anZbccZcbobcc
w:lunches	mbccncZckbcdb
w:lunchtime	paaacabobdccZ
w:lund	ZbaabblZbjZnm
w:lundi	ZaZbbboolabal
w:lunedi	fbbbcblbbakao
w:lunes	albbclaababao
w:lupo	bbbcccbbbobaa
w:lurk	bcaccdabbqccb
w:lust	canmbmZnbabba
w:luxembourg	pnacdcaddcbcc
w:luxemburg	abZcbcabZpbcZ
w:luz	Zaabbbmabanbm
w:lvs	ababcoabbabba
w:lx	aanacbaabaZZo
w:lyceennes	bdddcocadccab
w:lycees	bcbcbcocbbbcb
w:lying	obgbbbaamicda
w:lyon	klkkcbdfckcjb
w:m	cfhekecdmlhcc
w:ma	nbebfnblmcbbc
w:maak	ZbbbbbqbbaoaZ
w:maakt	cdddddcdedndc
w:maaltijdcheques	bobbddbcdccdc
w:maam	lbabcaYapbaca
w:maand	kdcbijnccbkla
w:maandag	aaZpbZYZZZlal
w:maandagen	abZbaaaaZpbaZ
w:maandagochtend	aaaaaaaaaZaZo
w:maandelijks	ZaZaapZaaZZaY
w:maanden	qdddedcdddddc
w:maar	mbccbocbllcba
w:maart	kkbbcbaobZbal
w:macae	oddedeceeeded
w:macchina	eodddeddedeee
w:macchine	acbocbbcccccb
w:macchinetta	abocccbacbbca
w:maceta	deeedenddecee
w:mach	abZbbbZaZYbap
w:machen	oaaamnXZZlkaZ
w:machine	ckbihdfeeimdj
w:machines	bnZmimnacZbcZ
w:machst	occcccbbcccdb
w:macht	ZabbooZZbaaaa
w:machucar	acbcbcobbbbcb
w:mad	ZceanbmbmlebZ
w:madagascar	Zbbccbqcccbcb
w:madam	kchcjbmlibcck
w:madame	klackbZcmbbbm
w:made	idhcjfiffncdc
w:madness	lcocadbdccded
w:madre	ZZZnaaZamZabn
w:madrid	knbckkbiegddc
w:mae	acaccblcbbnbn
w:mag	bmlancbfncbca
w:magazin	YZaaanYobZaZY
w:magazine	mZZnaoYobYZaY
w:magazzini	YaapbaZbbaaaa
w:magazziniere	Zpbcbbabbbbbb
w:magazzino	cccddcobddcZb
w:maggio	bbocbbaacabmZ
w:magician	maZYpYWaabZaZ
w:magico	Zbbbbpaabaaba
w:magna	cbcZcobacbbcb
w:magst	ombdddlddccdc
w:mai	naZbceZmoZcdb
w:maiden	ZabbbaabcbqaZ
w:mail	jhcdcbokbamhc
w:mailadres	ZaZaaaZZaZZpY
w:mailbox	bbbccbbbbapkZ
w:mailing	acabccnabmkca
w:mails	dZZnbaZaanamZ
w:mailt	cdddedcdedndd
w:main	elabbbjabYeaq
w:mainframe	lbabdbaodbacb
w:mainly	blmcccmcdcdec
w:maintain	naocbcbccbcdc
w:maintained	bcccdcbccclco
w:maintaining	nbabckYbbobba
w:maintenance	aojjbhbacablm
w:maintenant	baaclbmbbZbpZ
w:maio	qbbbcZalbabkY
w:mairie	abccccbabbbZo
w:mais	kicbodjkbdbbd
w:maison	ZnaaaYZaaabao
w:maisons	bcocccbcbabba
w:maitre	cccdcbcdoccdc
w:maitrise	aaZaaaZbaaZpZ
w:major	YaYZaZYapYZal
w:make	jlcekkeefdgdc
w:maken	nZYanmXnYYZZY
w:makeover	paaccalZbabca
w:maker	kdjrbbbabaaba
w:makers	acbnkbpmbbacb
w:makes	Zgiokeoabfica
w:making	kjinmfZbccbck
w:makkelijker	deeededeedmec
w:mal	cbmbbbjadobmZ
w:mala	deeedenddecee
w:mall	oanbbbabaabbZ
w:malmo	ZoYbbmZbmlbba
w:mama	YZYaaZYZZXoap
w:maman	bcZcbaaaoambZ
w:mamie	abZbbbZbaZbap
w:mamis	bbbbbcabbabbo
w:mamma	abbbbbabbaoca
w:man	bjcdbhmlblkak
w:manage	nbabcjpababoa
w:managed	lbZmbbnabbana
w:management	bkmlckffbcebh
w:manager	ipcddcidideed
w:managers	Zcnqbkijbacbc
w:managing	kbbcockcdabdc
w:manana	ZjaeadbfbZdnp
w:mananas	pcdeddceeeeed
w:manca	abcdodbddccdb
w:mancano	ZZZbnaoaaaaaZ
w:manche	occcccbccbcab
w:manchester	cpkciifigbccb
w:manda	mepamjYZaZZZX
w:mandala	ZbabaaZabaqbZ
w:mandame	cpbeddcdddlbc
w:mandami	cdcddcccdcobb
w:mandamos	aZZobaZbbZobZ
w:mandant	apabbbbbbbbca
w:mandantin	aacbccbbcccbo
w:mandar	obbancbcccccc
w:mandarle	ZaabpabbZabba
w:mandarnos	cdddcdbcccoda
w:mandat	nbnccbbccbncb
w:mandate	dbscccabbaccb
w:mandated	jpacccbdcdadc
w:mandates	ZascbcYbbYbbZ
w:mandatory	hbZbbZYZaYabr
w:mande	ababbboabanZZ
w:mandeme	YaaabomZaaaaY
w:mandi	abkcccnbbaoaa
w:mando	jaZbobmboacbZ
w:mandou	cdcdddbccncca
w:manejo	bbpcccbcbbcaa
w:mange	ZaZbnaZZZZZZo
w:mangia	bcddobccddced
w:manha	bmbblaZZbZaan
w:manhas	qccddcccddddc
w:manila	ZamaaaZaqYkaY
w:manish	ckbkdddckmcdc
w:manja	ZbabpbabaaYaa
w:mann	dodeeeeedeeed
w:manner	dmcdddmdddied
w:mannheim	bodddccbcccbc
w:mano	pbabmbacmaaba
w:manos	mbbdcZbbpbccc
w:manpower	aanbccobabZbZ
w:manque	bnbcolbckbcca
w:mantas	ZbbbbbaobaabZ
w:mantem	ZapbabZbaZaaZ
w:mantenerla	abbbbbaabapaZ
w:mantenimiento	bpccccbbcbbbn
w:manual	rbabbkZkbZabo
w:manuale	abbbboabbbbca
w:manuel	Ycnbcoacccbdb
w:manufacturer	Znbpbbeblaccb
w:manufacturers	jcoacbmbcbccc
w:manufactures	lbaboclccabcb
w:manufacturing	dbolmcbcbfccb
w:manuscript	paZZbanYaZabn
w:manuscripts	bcbcdmabcocca
w:manutencao	abbbcbnbcnaba
w:manutentore	bbbccbbbcbbbo
w:many	ebmjeijecnbcc
w:mao	bcbbbcpbabbcb
w:maos	acccbaocbcccb
w:map	majbccolaiceb
w:mapa	ZaZapaaaaaaaZ
w:mapeando	abobbcabbacbb
w:maple	noccccacbabca
w:mappiamo	cdcdccaodccbb
w:mapping	dcnckjkcebcdc
w:maps	ibZbbclpeijbY
w:maputo	bcbbbcobabbcb
w:maquettes	ocbbccacccccb
w:maquina	deeedenddecee
w:mar	ccddmdcdcdmed
w:marathon	abkbbbkbaqcbZ
w:maraton	bbccbbaZcbbco
w:maravilhas	ababbbaacobba
w:maravilla	bocbcbbccbcca
w:marca	YZYaqZeZnYZZY
w:marcada	ZbapbaZZbaabY
w:marcar	bbrbbcbccZccb
w:marcas	bccncbaccclcb
w:marcava	deeeedodedeee
w:marcelo	bcmcddbdccndc
w:march	mddblcimjbbcm
w:marcharon	deeedenddedee
w:marche	nbnmbbabbbbca
w:marchetti	acbadqbZdcbad
w:marchio	nddecececdded
w:marco	nboabcablacca
w:marcos	ZbmccdZdcocbb
w:marcus	kbacddcdoZbdc
w:mardi	bbclmmbamccdb
w:margaret	nbaanbZZbnbca
w:margin	Zcanmdmccjcdb
w:margins	mbbbcYZocbbdc
w:marguerite	elabbckncmcdb
w:mari	occccacdccbcd
w:maria	ZaYabbYapXabo
w:mariage	ZaabZpabZZabZ
w:marine	falbabanoabba
w:marisol	ZYZbkbYbonacZ
w:maritime	aacbclkncbccb
w:marito	ababbbabbboba
w:mark	kabbcmZjbcdbq
w:market	hdpkmcdhcabcd
w:marketing	gkjcfkecddeli
w:marketplace	meakoZkmbaeYa
w:marking	ibbcdqbccccdc
w:markt	bdcodcacddccc
w:marktconform	pddeeecdddedc
w:marktfuhrer	aaoabbaaaZaZZ
w:marktleider	aapbbbZbZZaaa
w:marlow	aZZbbYnaabapa
w:marmita	pccbcbacbcZcb
w:marquesinas	cbbcbbacobcbb
w:marre	bccbbcoadccca
w:marriage	daYbboZZZoaba
w:marry	YooaabZbaabba
w:mars	damabaeocZZal
w:marsh	nboccbZbbabcb
w:marta	anaccapbbnbca
w:martedi	cccddcmkcbcan
w:martes	ZlaobaZlbaZal
w:martin	apZbabZbahabZ
w:marz	oZZaaZYXaYZYp
w:marzo	ZZZaaaYZnYZYp
w:mas	iclbekklclcbc
w:maschinenbauer	ndddebcddeded
w:maschinenbauunternehmen	bobbcbabbbbca
w:massimo	odccdcbcdcbcb
w:mast	abbccoabclcca
w:master	boacdjcbombbb
w:masterclass	YaaabpYqblaaZ
w:mastermind	YYaZaYWraaZZY
w:masters	ZZbbbnaobabca
w:masts	omZcbbYbaabbZ
w:match	Znnhcdjabbdod
w:matched	kblmmdbdcbbcc
w:matches	bZdbmdacbbcrb
w:matching	Zaqcmcaccacdc
w:mate	kaYefbelmljbZ
w:matematica	abbccobbbabba
w:mateo	eifddcjcijeob
w:matera	aaaabbZaapbaZ
w:material	omcddcaccdcdc
w:materiales	dddcdccadodcb
w:materials	oabcbqZacbbcb
w:maternity	nmbcccbdmcddc
w:mathe	accbcpccbbccb
w:mathematics	aobbbaaZabpbY
w:mathematique	abbbcaaabbpaZ
w:maths	YacbnpbamhhbZ
w:matilda	mbabbaZabYaao
w:matilde	bbbcbbabbobbZ
w:matin	kamnaaZaZaaan
w:matinee	bbpabbZbaabba
w:matinees	abcbcoabccbbb
w:matosinhos	bocbcdbcddcdc
w:matricula	aZZbbanobaabZ
w:matrimonio	pbacbaabbZbaa
w:matrix	pcacccacbbcdb
w:matron	kobccabbcccma
w:matroos	dedeeedeodeed
w:matter	Zccfcolbjhikb
w:matters	bZljbaXobZaap
w:matthauspassion	bbZcbcabbpbba
w:mattina	naZaamZYaYaZm
w:mattino	bdcdddcdndddd
w:mattress	XaaaarZYbaaba
w:mau	acZbccacobbba
w:max	pmbddkbbcddcc
w:may	idlkdiihidbed
w:maybe	jkjfndabkibhc
w:mayo	cdcdddbadccoa
w:mayor	obaacbZcbobbZ
w:mayores	aZabZoYnbaaaY
w:mba	YaZaaYYoZobaa
w:mbeki	mbmncbZbbbccb
w:mbo	bcdadnccddcdc
w:md	hbccodbdddbdd
w:me	ifkdieecmjecd
w:meal	qmabbaaabcbcb
w:meals	aqZlacZobabcZ
w:mean	decgembnklbcZ
w:meaning	bcaccZaZZqbcb
w:means	ibjccmobbZccl
w:meant	ZmlcbmZajnbca
w:meantime	dkebbcZbobbco
w:measure	nlbccbpbcZbbb
w:measured	acadcdpbcaddc
w:measurement	cnbddbbcbnddd
w:measuring	YaZaZaoZaZoaZ
w:meat	cdbdddbmdnddb
w:mecanico	docddbcaccddb
w:meccaniche	abocccbccbcbb
w:mechanic	Zpabbcabbfcca
w:mechanical	ikbcmbakklccb
w:mechelen	bcacccbccobba
w:meckert	bddddcbcddndd
w:mecontent	cdcdddodddcdc
w:med	nanbnaYaaZbba
w:mede	eceemeedeeeee
w:medecins	cdcdcdddccnec
w:medeoprichter	eedemeeeedeee
w:medewerker	Znbcmcabbbbba
w:media	abblcbqkbbccl
w:medianoche	cddbddbddcocb
w:mediante	occddcacddcdb
w:mediatheque	bobcccbcccZba
w:mediator	bbcccYpZdbbcc
w:medica	obbZncabccccb
w:medical	apcneedbcclcb
w:medicijntekorten	ZaapbaZbcbabb
w:medicine	pbbaiabcmbbbb
w:medico	dndjeedeeeeed
w:medicos	odecebbdedZdc
w:medics	mcclcbbndcadc
w:medieval	ZjbacmZocabcZ
w:medio	ccbdcdccocddc
w:meditation	qbaabaZacbccc
w:medronho	bbbcocacbcccb
w:mee	alakjbZmedlbk
w:meedenken	ccaccdccbocba
w:meedoen	cdcnedddeeded
w:meegaat	cddeddnddddec
w:meelopen	ZaZbabZapZabY
w:meer	bmlccjdfobccb
w:meerdere	ddoeeecebdecd
w:meestal	cddeddocdddec
w:meet	ckkcjbcmbnedd
w:meeting	bjckbfajbmibo
w:meetings	fcbpbdbbcokba
w:meets	aabsajZZcadci
w:meetup	kccbkZcrcbcla
w:meglio	Zanbbmaalabba
w:mehr	ikicccmcgbkcj
w:mehrere	ccqdcdccbbccb
w:mehrwertsteuer	ababcboabaaaZ
w:mei	paacbbnbaamdZ
w:meia	YaZpaYlZaZZZY
w:mein	beZbmjaonbnaZ
w:meine	nbbccklknadcb
w:meinem	blbdccmcbcccn
w:meinen	aboccmaceblcb
w:meiner	ocbcddodccccc
w:meines	bbbcbaapbabba
w:meinte	occdmcbccccdb
w:meinung	accocbccdccdb
w:meio	YnoaaaYaaYnaY
w:meisten	cdddednddcmdc
w:meisterin	apbcbbbcbbccb
w:mejor	ddddndceedcee
w:melbourne	Ykaaccnbnbccb
w:meld	bcbcccZqcbaaZ
w:melden	abpcccZbbajnk
w:meldet	ZababaZobZnaZ
w:melhor	ZapabbaaaZbaZ
w:melissa	mcceeedfkeeee
w:melun	ocddecbdcdcdc
w:member	YdcolaZddZlqY
w:members	cdbeckbobfknb
w:membership	iaabaZqocZcal
w:membrane	maZXbpZabZabZ
w:membre	ccacccbbcabra
w:meme	occcfcdckmccb
w:memes	oZndddbdbcccc
w:memo	YZanlabbbaabn
w:memorandum	ZZZapZYZaZZZZ
w:memory	ZcbpcaZbcnZca
w:men	bdncboabakcca
w:mend	mbbccboabbcdc
w:mended	nmcddbacccddd
w:mendrisio	bocddcddcccdc
w:meneer	aaZaaaZapaaaZ
w:menina	pcbdcbabcabcb
w:meninas	cccdcobZcbccb
w:meninos	bbbcbbbbbobbZ
w:meno	ddcddeqcdcddc
w:menorca	cncddccccbccb
w:menos	bcaccbabcrbaZ
w:mens	ccddobcdddcdd
w:mensa	moccccbcccccb
w:mensagem	ZaabaalanYanY
w:mensah	aaZacbZpbbmcb
w:mensais	jobabaZbbbaba
w:mensaje	ZZZaZaYZZnYpY
w:mensajeria	occddcadddcdb
w:mensal	abaaaoZabambZ
w:mensalidade	abcbcbpccbZbb
w:mensch	dddeoedeedeed
w:menschen	abmbcbmnbakba
w:mense	bdcdddcdndddd
w:mensen	jbscbbakbZcba
w:mensile	mbccdobccbcca
w:mensili	acccccbcccocb
w:mensilita	cqcdcdcdccdcc
w:mensual	qcddedcdddbcb
w:mensuales	lpbbdcccddlcc
w:mensuel	bdedddbdedoed
w:mention	abpcbckcnjbja
w:mentioned	gkadjcjeajboa
w:mentions	ZbZccbZXjYbop
w:mentir	bcocbcacbbbbc
w:mentor	abjaarblkclcb
w:mentoras	bcccboabccccc
w:mentoren	ddedendcededc
w:mentores	bbcccraZccccb
w:mentori	acbbboZZcbbaZ
w:mentorin	cbcddbccccocc
w:mentoring	aaacbnpabkZab
w:mentorinnen	dddddncbddddc
w:mentors	Zcbacsajcbccb
w:menu	rmabbacbbabca
w:menus	ZZZbbZmapYbaZ
w:mer	cobbdccdcdccc
w:mercado	ZZpnbbabbabaa
w:mercantil	ocdeeeceeeeed
w:mercedes	bYababYbbbqbZ
w:merchant	acbbddacdcqbb
w:merci	kbZbcbaaeoZaq
w:mercoledi	abbncbanbabbZ
w:mercredi	accmdobaccbbb
w:meredith	abaocdbcmccdc
w:merely	cdlddejddmded
w:merged	ZaobabYaaXalq
w:merger	kmpbbaYZZnbbZ
w:merida	ZZmabnXoaXaaZ
w:meridian	clbddbbnddmdd
w:merienda	ccddcacnddddd
w:merita	Zabcbbobbbaba
w:merry	ababbbZabraZW
w:mes	dmcbkdlbdhneb
w:mesa	laaaaZZaannZZ
w:mese	nmbbjilabbmba
w:meses	pkccddddldcdc
w:mesi	pckdddcdddfdc
w:mesma	deeeedodedeee
w:mesmas	pcbdcbabcabcb
w:mesmo	ZapaaaZaaZaam
w:mess	pnabnaYbaZbba
w:message	edddcfbdfjdqb
w:messages	jaibbbeaackrY
w:messaggio	ababcbmabalnY
w:messaging	YZaabaZZnZapX
w:messe	bcaccbaZbpcbc
w:messen	dddeoeceedeed
w:messo	bbbbcbabXXbqY
w:messy	qacbbaZbcbbbb
w:mestiere	cdodccbcaaddb
w:mestrado	ZaZabaZapZZZZ
w:met	hjcckccecohce
w:meta	aaaclbjbknlbZ
w:metal	Zncccoabccbcb
w:metall	bocdddccbdddc
w:metalmeccanico	ZpabbaZabaabZ
w:metals	mbabccZpcZbdb
w:metamask	aabbbcbcdcrbb
w:meten	cccdccobcccdb
w:meteo	ZbaaboaZbaZbn
w:meter	nZZbaaqaZYaaZ
w:method	mabnacncccacb
w:methode	bdcdddqdcccdd
w:methods	abbcdobcbnccb
w:metier	Zakbhadmmmbba
w:metiers	bdddccobccbdc
w:metodo	cdceeepedddee
w:metodologica	ocbacaaacbbcb
w:metre	cdcdcdnccncec
w:metres	ncbceclbciccn
w:metta	acccocbccccdb
w:mette	obbbbcbccbbcb
w:mettendo	bcbccbbccbqcb
w:metti	cddddcbdddndd
w:mettre	ZaYZpaZaZZaaZ
w:metz	aoccccbobbcaa
w:meu	abbccmfnobcca
w:meus	mbZaaaYaZnnaZ
w:mevrouw	occdldlddcbdc
w:mexia	cdceeepedddee
w:mexico	knZbccnccbcdc
w:mezz	YanoabZlbaabZ
w:mezzanotte	bccccbbbcboba
w:mezze	occcdbcccdcba
w:mezzo	nddedeceddded
w:mi	icjckbdlojeba
w:mia	kieblmlkabbbb
w:miami	aobdccacbandc
w:mica	bobccbbcbbccb
w:mich	bbhcccejqlkca
w:micro	ZaaopaXbcbbca
w:microfono	ccddcacoddddc
w:microphone	nZZbbaZhnaoca
w:mid	nmaldcallbccb
w:middag	ZabZbpabbcbca
w:middelburg	cncedecedddec
w:middelen	ddddddcdcdndc
w:middle	lkjcidaddjdmb
w:middleman	anacbcoccabca
w:midi	YaaZbmYmbaibm
w:midlands	aiocccmcaYccb
w:midnight	laambYXlaZkZo
w:midwest	qbalcbZbbbbdb
w:midwife	bamcbbabanbma
w:midwives	ZcbkapaZbbacb
w:mie	ajacbbnbbaoba
w:miei	mbaboZmaaabba
w:miel	ababbapbbbaba
w:mien	bbacbaaaobaba
w:mientras	cddcldjddcmdc
w:miercoles	ccqcccaccbbbm
w:miete	abbbcbaababao
w:mieten	abcbcabbcapaa
w:mieter	bcccccbbcbcco
w:mieterbefragung	obabcbbbcbcca
w:mieterinnen	bcccccbbcbccn
w:mietspiegel	aobabnZZaaabZ
w:mietvertrage	bcbcdcocbbccb
w:might	cdpekhidjbcdc
w:migliore	Zabbbbpbbbaba
w:migliori	bbabbbZpZbZaZ
w:migrate	pbbdccZcbbbca
w:migration	rbjbbbZbalacj
w:mij	cbjcjclbekdck
w:mijn	eiacmkjlmbdba
w:mikro	bbbbbaaobabba
w:mil	embhodclcceba
w:mila	apbbmbabbbbba
w:milagros	boccccbccbccb
w:milan	jjlhcifgkecfa
w:milano	kjcddnccddkdc
w:milch	abacccbbbaaao
w:mileage	rbbaamabcabcZ
w:miles	kZabaaYmalbpZ
w:milestones	obbaYbZabZapY
w:milhoes	cddddcccdboab
w:milione	nddececeddded
w:milioni	cdcddcccdcnbb
w:militare	aaababZaaZpbZ
w:miljoen	cdcddcbcdbobb
w:milk	kZZbkbeaajaap
w:milking	mmbhbambibbcb
w:mill	oaabmbaobZabl
w:million	bkcendcidcndc
w:millions	cdbcdcccccpbb
w:millones	ddddddcdedoac
w:milos	lccdcbbcdbado
w:mim	ZaaabaZapZpZY
w:min	cbascZfckbjba
w:minas	Zaababnbobbca
w:mind	dcpjcecdlbbec
w:minded	ZambobYbaobba
w:minds	lcocddacdcddd
w:mine	ebabkdbeooibd
w:mines	abbcacodnbdcc
w:ming	dmkdeecedddee
w:minh	ZabbonZbccbcc
w:minha	mlecklddddbcb
w:minhas	abcbbbacbbocb
w:mini	abaaaaYonYlba
w:minijob	ocdccbbbdcbca
w:minima	deeeedodedeee
w:minimo	ZbbabaoabamaZ
w:minimum	mdcbokkbcbccb
w:mining	jkbcncabcblcb
w:minis	Zbbbbanabaaao
w:ministere	ocedddcdedccd
w:ministerio	ocdeeddeddedd
w:ministero	qbddedcddedcd
w:ministry	mnjmcaZbbinca
w:minka	bcccccabcbcco
w:minneapolis	ncbdeemeeedee
w:minorile	abcbcobbbbcba
w:mins	adZpccolbbicb
w:minstens	qcdeddcecdddd
w:minuit	boaddccdccbdb
w:minus	pcbcccldcccdc
w:minusculo	acaccdbbboccb
w:minute	bbjpclmkdabbe
w:minuten	Zbaqallllabba
w:minutes	abfqdkjijaddd
w:minuti	bhbncclbccbna
w:minuto	bdcdddcdcdodc
w:minutos	bbbrcjebccbcb
w:minuut	Zcacccpcabccb
w:mio	hbabnkZkoblbZ
w:mir	khmcceidfdjcj
w:mirado	cddddecdcdned
w:mireille	Yoobababbabbb
w:mirella	nddecececdded
w:miriam	bclckblbbncdc
w:mis	kaYaZlYZnnaaY
w:misdrijf	ccbcccbccboca
w:mise	ababbaZabaqZZ
w:misleidende	cccccZbobacba
w:misma	bcbcbckbbobba
w:mismo	nclccccckblcb
w:miss	akebffYakqkda
w:missao	ZaaaoaZaZZnaZ
w:misschien	bbbccbbcobcca
w:missed	cjabkjobaabbm
w:misses	abZbbbZaaraZX
w:missing	Zafmnbakbibco
w:mission	pbjdldcdjcdcc
w:missione	aaZbabZaZZpbZ
w:mississauga	mbZcddbdcocdc
w:mistake	ababcbkkbopaY
w:mistakes	bjbclaonbacdc
w:mister	YimlnmZbagacb
w:misura	Zbcbmbobcbaba
w:mit	ekdcicjmcgkcj
w:mitad	ZZZboaobZaZbZ
w:mitarbeiter	ZaabaZnaaZioZ
w:mitarbeiterin	Zqabbbaaaabaa
w:mitbringen	abacccbbbaaao
w:mitglieder	abbbbaanbbnaZ
w:mitgliederverwaltung	occcccbcdbcbb
w:mitgrunderin	dddeoededdeed
w:mitica	ZZZaaaZYZoZZY
w:mitmachen	baaqcaanbbbba
w:mitmacht	ZabapaaaZZaba
w:mittags	abbbccbacbbco
w:mitte	mbbbcbabcboba
w:mitteilen	ddeeeedeeeoee
w:mittelstandische	cboccdbcbbccb
w:mitternacht	ababbbabcapaa
w:mittwoch	bnabcbambaaam
w:miudo	ababbbaaaabao
w:miudos	ZaYaboZZZYZZn
w:mixer	pbabcnZZaZbcZ
w:mkb	decceendeeedd
w:ml	dibcjclbmmbcb
w:mn	cqbcccbcnbcca
w:mo	obbbbcpbcabba
w:moan	ZbZpZbYYanbcb
w:mob	ZZZaaaYZrYabY
w:mobile	icklegnbfbjbd
w:mobiles	aqbdddldccdcc
w:mobilisables	bacdccqcccccb
w:mobilita	boccadbbdcccb
w:mobility	Ynocccabbcccb
w:mocht	aaoabbZbnZabZ
w:mochte	mmakcbaboabbj
w:mochten	cococcacdckcb
w:mock	XZZrZYmnaYZaX
w:moco	ZaZaaaaaoaaaZ
w:moda	bdcdddcdcdodc
w:mode	pbcdmZbocdccc
w:model	rabaglkbcjccc
w:modelacao	YpcbbaZbababa
w:modeles	pbbbbaZcbbaca
w:modeller	anacccncacddc
w:modelli	accocacdcccdc
w:modelling	bnbccbobcbccc
w:modelo	abcolbacccbcb
w:modelos	Ycbpcabcbbcba
w:models	Zkbocdnibbcjb
w:modena	amocccbcbbccb
w:moderate	nbaZaZZabZXpZ
w:modern	ncbacYbadapdc
w:modest	bbbdojcdncddc
w:modeste	abcbbpbYcbaca
w:modificata	cddddcccdbYoa
w:modifie	dddeedddedana
w:modo	laaabaqabaaaY
w:modul	ZbaabqZabbaba
w:modular	Zbbqcaaccabcb
w:module	Zabacskkbajbj
w:modulistica	qdccddcdddddc
w:modulo	mbcccnabccabZ
w:moeder	bbacbcabapbba
w:moet	ZaYZlYXZpZoaZ
w:mogelijk	odeeeedeceeed
w:mogen	ebZmbbdbnanbZ
w:moglich	aoacbbobbbbba
w:moglichkeit	cpdeedcdddeec
w:moi	menccbjcmbdcb
w:moin	mbbccbobbbcca
w:moins	bcbdcdodcccdc
w:moira	aoZcbcaZbZbco
w:mois	njccdijeiclbe
w:moisture	ZaZbbopZaYaaZ
w:moitie	cbacbbqbbbabZ
w:mola	pbabaaabcaaba
w:moldave	obbcccbcbcdcb
w:moldes	acodccbbbbccb
w:molenaar	boaccbbbbbbba
w:molenhuis	boaccbbbbbbba
w:molestar	ddddndcdedcee
w:moleste	cccdcdccocddc
w:molestia	baabbbabobbba
w:molto	cdbddaccbocba
w:mom	abZbbbambZbao
w:mombasa	acncbcobcbcca
w:moment	fbqidcmbambbb
w:momento	YaoboalZZYaaY
w:mon	jibddkhioiiba
w:monat	Zccbimpbcbncb
w:monate	qkddddcddddcc
w:monaten	ZmZaaloZbZaaZ
w:monatlich	abcccbbbcboab
w:monats	qccdddcddddec
w:monatsende	aabbcbaobbbba
w:monday	jfadbbllmcben
w:mondays	albbbpalbcblb
w:monde	ZmnbbbZabmabZ
w:mondo	abZbabZapabca
w:money	ilbhofadabpdb
w:monfalcone	oedeeedeeeded
w:monica	bblbccabcmpca
w:monique	Znbncdadcdddd
w:monitoraggio	odcadccdddcdd
w:monitoring	obbnkaaccbaca
w:monsieur	acacbcmcmbmcb
w:montag	aaalbakiaiaZn
w:montagem	ZaZaaaZZZZapY
w:montaggio	oeddeedeeeded
w:montagna	ababbaaobabbZ
w:montaje	acbbcbobbbbba
w:montamos	cdcdqdcddcddc
w:montando	dedelemeedded
w:montar	Zbbbcoaabbbba
w:monte	dddeneeedeeed
w:monter	pddeddceddddd
w:monterrey	qacacYZaccbcb
w:montes	obdccabcdcbdc
w:month	kibcmfneccicc
w:monthly	mlbclfncbbhdb
w:months	pddefefcedddc
w:monti	ocacbbabbabba
w:montpellierain	occddccccdbdc
w:montre	lccddcpdlccdc
w:montreal	loaccbabbbacb
w:monumenten	ZaaaaZZpbZaaZ
w:mooc	bcccdcaocbbba
w:mood	qlbbcbbbcbccb
w:mooi	ZaZabaaabqaZY
w:mooie	aapbbbYbZZaaZ
w:moon	bbacbcanbnica
w:moor	nccccabccncdc
w:moore	cpeeedcdddeec
w:moradia	cndcddccdddcd
w:more	dkjjeelbcecmd
w:morgen	iabbbbjbaacpq
w:morning	eikkbjccckdbm
w:mornings	lbbccqjhcaeca
w:mortgage	ZkapbbYblmmca
w:mortier	bcddnccdddced
w:mortified	cncedecdelded
w:mos	obbbbbnacbbba
w:mosaic	dclccdoclbdmb
w:most	fhmcciobcicdb
w:mostly	neiccjbmjlccb
w:mostrar	cdccddpddddec
w:mostro	Zcbbbbqabaaba
w:mot	ckbbcaZZcajkp
w:mother	ljacjcZcbqkcc
w:motion	ldjbccabbbbmm
w:motive	bbqdcdadbadcc
w:motoboy	pbcccZbacbbcb
w:motor	abapccfbaacda
w:motorista	bdccdcaccaoca
w:motten	odcdddcdcdddc
w:mould	YbabqnYblkbcb
w:mountain	ZkaacnoZbaaaZ
w:mountains	cnoccbacbacca
w:mouvement	bbbbcbbabbbbo
w:move	fnmbcccbjdfcm
w:moved	hkicceabdoebn
w:moverlo	aZababZbpabba
w:moverse	abpbbbYbbabbZ
w:moves	jaabZbblbZiaq
w:movil	bcbbccbccboba
w:movimenta	ZaZbZbZaaZpaZ
w:moving	codbbebbiiicm
w:mr	ikfegeibdlhck
w:mri	oabbnbZababca
w:mrs	ecbbdbibmemcn
w:ms	mjjfdejdhechb
w:msc	aabcclapmbbcb
w:msg	ZZqbbbZbaZbZZ
w:mt	bmcbccacncccb
w:much	kcbldiiddnedc
w:muchas	aZabZpaZbaabY
w:mucho	ZYoapaZaZZaaZ
w:muchos	nddddccdddcbc
w:mudamos	acbbcbabcbbbo
w:mudar	ZamboamaaZaaZ
w:mudaria	ZapbaaZaaYaaZ
w:mudarme	bbacbbabbobca
w:mude	deeeedodedeee
w:mudei	abbcbbbcoabcb
w:mudou	bbabcbbababao
w:muevo	dqddddbdcdddd
w:mug	ZdabcbZpbqbca
w:muita	bnddddcdddcdd
w:muitas	abbbcobbbbbca
w:muito	mkmblaZbbobZZ
w:mujeres	abbcbnZobabba
w:mule	cpddedbcedddd
w:mulheres	abbbbbabcboba
w:mulino	bcddnbccddced
w:multinazionali	Zboacaabbbbba
w:multiple	ZZrcccabbaaZa
w:mum	ciZbbbeaoYoam
w:mumbai	cccddemddcmdb
w:mundo	ZaZabaYaarZaY
w:munich	lnlchdbccecje
w:municipal	ZnZbpacZaYabm
w:municipalities	lddddcbcdbodb
w:municipality	dobccclclacdb
w:munissez	ZbbbcbabcbZao
w:munro	cmdedemedddee
w:muoverti	bdqdddbdccdcc
w:mural	pZZaaaYoaZmaX
w:murales	bbbcbcpcbbbcb
w:muratore	aaZbbbZcpZbbb
w:murcia	ZbaaaanobZaZZ
w:muro	nbbabbocbbbcb
w:muscat	nobabZZaccZca
w:museum	qicbbeZocYcnZ
w:museums	ZYobobpZaYbba
w:music	pmahbYZaiaabn
w:musicians	YbbnocacbbZdb
w:musikschule	abbbbpbZcacca
w:muss	ZaZbaaoZaaoaY
w:musst	obcbccbcddadc
w:musste	ddpeceddccdcc
w:must	mjbccfciiimbc
w:muster	bbbbbbpababbZ
w:mut	ZbcbbpaZbbbbb
w:mutter	cddddeodcdded
w:mutterschutz	pcdcdYccddccc
w:muttertag	occdccbdbcbdb
w:mutual	coabcbjabZnoa
w:mutuelle	cpbeeedeceeee
w:mutui	cddnecddddddd
w:muy	aaqbbaZjbZaYZ
w:mvp	deeejedeeemec
w:mxn	bmddddbdccncb
w:my	hdddjefimkicc
w:myself	ackdeclcoldcb
w:mystery	abambaYanZqba
w:n	cdjfclabencki
w:n1	nkabcaZacboca
w:n4	obbbcmbZcbccb
w:na	akcbkdjhmclbk
w:naam	jomcbcacbamca
w:naar	kklcdbdbdlbbl
w:naas	Zqacbcbbbabca
w:nach	nkkkcccccddjg
w:nachfassen	abaacbpbbabaa
w:nachfolge	bobbcbabbbbca
w:nachgebuhr	cddddcbbdcobZ
w:nachhilfe	accbcoccbbcdb
w:nachmittag	aabpaaZabaaba
w:nachmittage	cccZdobbccdcc
w:nachricht	lcbcdclclbcna
w:nachste	ZZYaaanZpYaZY
w:nachsten	abobcbZbabbbn
w:nachster	caabccpabbbbb
w:nachstes	bcocccbcbbccb
w:nacht	obbcbbabbbbba
w:nachtdiensten	bobcddccbcbbb
w:nachten	pbbcbbabbbbba
w:nada	YajmnailaZkZY
w:nadar	cccdcdccncddc
w:nadere	pdddeedeeebed
w:nadia	apbcccZcbcmdb
w:nadie	kbbciZabqbmba
w:nagekeken	ababbbabababo
w:nahe	bcbcccbacbboZ
w:nail	ZcaccbnYbYZbp
w:naira	aabbnbZbcboba
w:nairobi	Zjllmbnccbbcb
w:nakagawa	bnbddcaccnddc
w:nakijkers	Xbbabqabcbbcb
w:name	jjkjjcbckjkcb
w:named	jamjbhhablbbl
w:namen	mccdmcbddcmcc
w:namens	bqabccbcacccb
w:names	abqncmkdbbbcb
w:naming	obaobbZbZaccb
w:namlich	ZbabbpabZZaba
w:nannte	bobcccbcccccb
w:nantes	kobdccmlcaccb
w:nao	kedjcabnblaih
w:napoli	bcbcccbccocaa
w:narekent	pbbbccbcccbcb
w:nasce	ababbaaobabbZ
w:nasceu	ccddnccdddded
w:nascita	ZaaaaaaaZpaZY
w:nashik	Znccncaccccdc
w:natacao	ababbbaaaabbo
w:natal	deeeedodedeee
w:national	eqhcbbZmfbbcb
w:nationality	pdddddbdecbed
w:nationaux	bobccccbccZca
w:native	ianamiiZaZbbm
w:natte	cddeddnddddec
w:natter	lbocccabdacdb
w:natural	apZcbbpabZbca
w:naturally	Znabcoacbmccb
w:naturlich	nbbobaZabbbcZ
w:natuurkunde	coccdbbcccccc
w:navidad	bcacccbbbocaZ
w:nazca	abpbaaabaYaba
w:nc	labcdobccccdb
w:nd	odkbbaaqbZabc
w:nda	pjZodbbbbabbk
w:ne	ienbmbjcecela
w:near	mjmccbabgccpb
w:nearby	YZZaabcaoYapZ
w:nearer	Zboccckcbkcda
w:nearest	kbccdcbcckcnc
w:nearly	admbpejaeddja
w:neben	cbcccabbapcba
w:nebenberuflich	odeeeddeeeeed
w:nebenkosten	bcbcccpcaacbb
w:necesita	jocmccbccdccb
w:necesitamos	jbcpcnabbcccb
w:necesitan	abbcbYaapZbba
w:necesitar	bZabbbabobbaZ
w:necesitas	aZcacaobbbbaa
w:necesite	abZcacaboZbab
w:necesito	oaabpaZaZakaZ
w:necessary	bbdcbcZbbplmb
w:nederlands	obcdddncccdcb
w:nee	coccdbbcccccc
w:need	meeelfdbkbkcd
w:needed	oecjbkagcclbf
w:needful	bZadcdbdqccdb
w:needing	pbbcdbabcnbca
w:needn	dackaoeaabZmj
w:needs	mkbdckabmbiil
w:neem	aaaabaZaaZaZr
w:neffe	ZbabboabZaaba
w:negative	kccccdlddcocb
w:negociar	ccddnccdddded
w:negocio	cccdpmbcccddc
w:negocios	abbbboaaaaaba
w:negotiate	acabccqbcabcb
w:negotiating	XaZaaZXoZZaao
w:negozi	cddddcbdddodd
w:negozio	ababbbZbaZabp
w:nehmen	eaoccobccbbcb
w:nei	bdqdddcdccdcc
w:neighbour	caZaalaZmnaan
w:neighbouring	abYccaoaZpbca
w:neighbours	ZaZamnYoZXaae
w:neil	ZbZaccjbbkbdp
w:nein	ndddddcdddddc
w:neither	qaackaYbapbca
w:nel	bjfjdhebobcna
w:nell	cddcdeneddded
w:nella	aaZbbYZkrliba
w:nem	ababqbabaaZaa
w:nemen	ZZZooZZaYZaaZ
w:nemmeno	bbbccbbbcbbbo
w:nenhum	aaabbZanbnaaZ
w:nenhuma	bbobccabbabaa
w:nennen	pdddeecededec
w:nephew	maabaqZZbakca
w:nerd	bcbccdqccabdc
w:nervous	hbZbbmYoanjca
w:nervt	bcbcccoccbbcb
w:nessun	kbbbbZZpbboba
w:nessuna	abbbaaabbbpbb
w:nessuno	YnZZalYZaaZoY
w:neste	bdbcdcaccaoca
w:net	bmkbkhmabaiak
w:neta	dddddeddncddd
w:netherlands	occcccbccncbb
w:netti	ZnaaaoZaaZaaZ
w:netto	okacdnbbccjdb
w:nettoyage	bcbdbcocbbbcb
w:network	edekjcjeicdnb
w:networks	bolbbammcaccc
w:netzleitstelle	dodeeeeedeeed
w:netzwerk	bcadcbaZbpccc
w:neu	hnmccbalbbkbj
w:neue	lbfbbbabaamqk
w:neuen	kbalcnabapbZa
w:neuer	ZaaZbZYnbaaao
w:neuf	dccededepeeee
w:neun	dddededepceed
w:neunzehn	dodeeeeedeeed
w:neve	bbabbbaobabba
w:never	ckldccbcdnemb
w:new	ccjdcccmdjfll
w:newly	abiaboZbnZbbb
w:news	kebbbcbafpkla
w:newsletter	dcbclbcrbcbdf
w:newspaper	akbmjnaabhcbk
w:newspapers	bdbndaaodcbdc
w:newsroom	YZlpbZZabZaba
w:next	dhmddcmdeeddk
w:ngo	maabpbiacbbcb
w:ngozi	ccccmZbocbcca
w:nhs	aoZqbZYabZaaa
w:ni	ZammnaZajalaZ
w:niagara	okbdddcccdcdc
w:nice	bkeebecberhha
w:nicely	maZbbbYaZpaaZ
w:nicer	ccbdddbdcpddc
w:nicht	kcjcmbibccdlk
w:nichte	occdcccdcccdb
w:nichts	denkblclhabba
w:nick	bcabcdncaocdb
w:nie	abbbbbnbcbnaa
w:niece	YbaacoZeankbZ
w:niemand	mmbcccabcbbnk
w:niemanden	ZaabaZZnaZXpY
w:niente	camZoaYbaabbm
w:niet	aadbihZkmmcji
w:niets	YZqaalZaZZlal
w:nieuw	YZZaaZYpZYnZY
w:nieuwe	ZljbbbcibdipY
w:nieuwegein	YaabapaabaaaZ
w:nieuwjaar	bcbbcbbacobaZ
w:nieuwkomers	ababaoaZaZbaZ
w:nieuws	aaabbbZaaZaap
w:nieuwsbrief	ocabbYZobZaaZ
w:nieuwsgierig	aZccobacccbcb
w:night	jlbcbbhnfjcbl
w:nights	nniacoZfkabbd
w:nightshift	bacccbaocnabb
w:nimbus	bncddckclkceb
w:nimmt	acbcccmboacba
w:nina	YaobanZaaYabZ
w:nine	kedbjclkjejcc
w:nineteen	aobcmcambibdb
w:ninety	ldcbcmojaccdb
w:ningbo	acbccdqbcbcdb
w:ninguem	ZaaboaZajZXoY
w:nino	dededepddceed
w:ninos	ZlaaaaZaaaZap
w:niortais	pdeeeeceeeedc
w:nique	acbccbbacacbo
w:nis	ZaZbboYnalZba
w:niteroi	occcdbacccbca
w:nivel	bobbabZbcbnba
w:nix	aqbcbcaccbcbb
w:nj	Zabdddqdccddc
w:nl	ZnabaaYapbaba
w:nmc	macddcbcddncc
w:no	dijficikdhjdd
w:nobody	jicijjjfikbcc
w:noch	edeekadkcbknc
w:noche	bcbccckbbbabo
w:noches	mbbcccbcmcldc
w:nodi	aaabboZabaaaZ
w:nodig	eaohldmaaakaY
w:nodigt	ccddddbddcodc
w:noel	occccbbcccbca
w:noem	bcqcccmcbbcca
w:noemen	cqbedecdccddc
w:noemt	bcboccacbbccb
w:nog	baoldbcnaibbf
w:noi	eoljccnbcbbcb
w:noise	ZbancaYjnaabn
w:noite	nbbbkZZnkabba
w:noites	bbbcdabobbcbb
w:nok	aqaddlbcbcccc
w:noleggio	ababbbpababbZ
w:nom	blmjccbcnbkcb
w:nombre	lbbbboaaaamba
w:nombres	bccocbbcdcacb
w:nome	ljicljacaalbk
w:nomes	abocbcabbabba
w:nomina	ZYnbabZaaaman
w:nominaron	ZaabbbapbaZba
w:nominate	bababZZqbYaZZ
w:nominated	bbaacanobaaZa
w:nominations	abZbbaYqaabZo
w:nominativo	acpbccbbZabca
w:nominiert	Yabbabapbbbaa
w:nommee	abaccbabbpbaZ
w:non	leibbekadbdlm
w:none	nfikekbjjajcb
w:nonna	YaZaanYnZYZan
w:nonprofit	jcaccolaccbcc
w:nonsense	ompbcbYababba
w:nooit	flacccabclboa
w:noon	fbdjjdadaebbq
w:noor	jiccddjcmccnd
w:noord	bcbcccbbcacrZ
w:nor	oakbbmYaccbcb
w:nord	dlidcdeclndcb
w:norden	abbbcbaocbaba
w:nordics	aYlbpbabcbbcb
w:normal	moakbcjecbbcl
w:normally	ckacbbpbcnjcb
w:norte	acoccbambbcba
w:north	ijkdfajdjfabn
w:northern	lcnlddacibddc
w:northgate	bcadcdbccncna
w:norway	ZaabbnYoaZmca
w:norwegian	lnYbbalbpYbaZ
w:norwich	bcbddcloccccc
w:nos	kjkhhmddcdjbb
w:nosey	abnccdocbacdb
w:nosotros	eblcdbrbcbbba
w:nossa	mdkbkljjcbeba
w:nossas	akabbnZZanaaY
w:nosso	ilhldbkncbdca
w:nossos	Zbbccpmacblcb
w:nostra	nkbbcmfjcbgaa
w:nostre	eodddeddedeee
w:nostri	nbbmbpabbabbZ
w:nostro	bnbkkbmlcbicb
w:not	ekkhicdcejhhg
w:nota	mcnbcbabcbbcm
w:notaire	bcbbccbbccqba
w:notariale	cocdaddccdddd
w:notaris	cncdddcddddec
w:notary	laZbnbZbbkpca
w:notas	pbcccZbacbbcb
w:note	cbnjdhkbbkcbn
w:notebook	mbkcbbcjbplbb
w:notebooks	mabbplbbcdbdb
w:noted	bZmbbaZaaoaan
w:notes	hadkcofcbkbbk
w:notez	bcbaccccddocc
w:nothing	abklicjlhhfci
w:notice	ioeccbiclajdl
w:noticeboard	obaabZYZbZaao
w:noticed	cekcccqfckecb
w:notices	lZabbbZnbbboa
w:notification	ZaZabbZaaZZrY
w:notifications	ababcbaabaaqZ
w:notified	lapcccaccccbc
w:notig	acbbbbnbcamaa
w:notre	dhdinfnmbbfba
w:notres	aaaobaabbbbbZ
w:notte	cddcdndcddcdc
w:nottingham	anoccdZcaacdc
w:noturno	ccedeodbddddc
w:nous	kjhikfeccjjdb
w:nouveau	ZapbbaZminlXY
w:nouveaux	dedcedpdeedec
w:nouvelle	bbbbbZaobaZmZ
w:nouvelles	bbcccbancacpZ
w:nova	abbbbaZobabbZ
w:novara	abaaboabbbcba
w:novas	cacdddbccbcqb
w:novatrek	bnlcccmclbcfb
w:nove	mbababfaaZbbn
w:novedades	bbbbccabcaboY
w:novel	rbajaZiZZZabZ
w:novels	aZYabYZpamaaa
w:november	mbaacnembaalm
w:novembre	gkaabaZaaZaZp
w:novembro	naaabZZZaZaZn
w:noviembre	YaaabaZaaZaZp
w:novo	kaabbZZnandlY
w:now	eeidlccjjehmb
w:nowhere	bcacncmcbabdc
w:npm	abccccbddcrcb
w:nu	ljidmccddcdmc
w:nuchtern	ccbbdcabcccco
w:nudge	ZnZabaoaZYaaY
w:nuestra	bZnaoamalakbZ
w:nuestro	gmcjcjkncbbcb
w:nuestros	abbaZnnZcajba
w:nueva	abbcbbaZbbbbo
w:nuevas	ddoeeededddad
w:nueve	jaaccclblbccn
w:nuevo	ZZZaZZZoamZnd
w:nuevos	bbbcccbbcbnpa
w:nuit	dccededepeeee
w:nulla	Zapacaabbbbba
w:num	ZZqaabZZYZaZY
w:numa	bcbdndndcccdc
w:number	edndhccddcocj
w:numbers	kbacjcjlccmbn
w:numeri	obabcclcbbccb
w:numerique	abacoababbabZ
w:numero	Zbmbblecaaqah
w:numeros	ZaabnaanaZnbY
w:nummer	aZmakmYaZZnam
w:nummers	occcccadcccdb
w:nun	odddedldddded
w:nunca	ZaqaaZYaZZaaZ
w:nuova	kZZaaaZaZZaqY
w:nuove	bckdddbcdcdpb
w:nuovi	bbaaoblbbbmba
w:nuovo	hnbbbZambnblZ
w:nur	laabmZckimlaj
w:nurse	gnadffbjdjlgc
w:nursery	lmdbamYkbZbme
w:nurses	ZalmcbjqamadZ
w:nursing	dcjbcqclkdbbZ
w:nutricao	dddddeddncddd
w:nutricionista	occcdbacccbca
w:nutzen	ZabapaanaZabZ
w:nutzerstudie	bbbocaabcbbba
w:nutzungsbedingungen	ZaZaaaZZaZapY
w:nz	lpbbbkZbbbecb
w:nº	babapbabcbbba
w:o	ijhiddekcbdgm
w:oak	llkdcdkciedec
w:ob	ljpdddcddcddc
w:oban	eiZZaYmmbnaaX
w:oben	cdccccbcccodc
w:object	Zckbbkbcbablq
w:objective	candcdZdncbcc
w:objet	occcccacccbcb
w:obligation	ZbpbbbpbZhbcb
w:obligations	abcldbodddccb
w:oblige	YapZboZZbZaaZ
w:obliged	kbcmcedcobcdb
w:obra	ilabbbaZlZapj
w:obrador	bcbcrcacbabcb
w:obras	ababbbaYbaaao
w:obrigada	bbbcbbabbobaZ
w:obrigado	bcbcccbbcqcaZ
w:observability	abblcpZbccccc
w:observamos	abaobaabbbabb
w:observe	cajdddodbfddc
w:observer	occccbbbcbccb
w:obstacle	bmbeddbdnddee
w:obtain	ZbbacYnbmcpcb
w:obviously	pbZmaaiZalabk
w:occasion	fcccdcjbcnbdm
w:occasional	ibjnbcZocZbba
w:occasionale	occbdabcccZcb
w:occasione	cbcddcqdddcdc
w:occhi	aZaapbZabaZaZ
w:occorre	acbbccabbbaco
w:occupa	cdddddpcddddc
w:occuparci	ababbbabbpbbZ
w:occupe	cdceddpddddec
w:occur	ncmcdacdccded
w:oceanario	bacbcZbbbacbo
w:ocho	bbbcbcaanabbn
w:october	nadbcjfocdbbl
w:octobre	lZZbaaZaaZaao
w:octubre	aZZbaaZnaZZZo
w:oculista	abbbbbaababbo
w:ocultos	ZZapaaaaZaaaa
w:ocupa	deeeddnddecee
w:odd	fZYomZYYZnaam
w:oder	hkpbkbkbeabka
w:odie	aaaobaabbbaba
w:odivelas	bcbccbbbcbbbo
w:odontologico	babbbboccabcb
w:oduya	abmcabhabnbcn
w:oefent	aaacapZaZaaba
w:of	iiigieihhefde
w:oferece	deeeedodedeee
w:oferecer	babbbboccabcb
w:ofereces	ZbabbbabcbpbZ
w:oferta	cacdddcdqcdbb
w:off	jkcdcbmkkccjd
w:offen	abkbbafYfZaqn
w:offenbar	cbabbcaaaoccb
w:offenen	cbcddcbqcbccb
w:offer	ekcdkdlfkcjcd
w:offered	Zdccjmbdiabcp
w:offering	iaaapalaaambZ
w:offers	apacjnkjabccb
w:offert	bccbbalpcbbba
w:offerta	jaaabannaZaaY
w:offerte	lcccccocbbcoa
w:offerteaanvraag	aZZaaaYZaZapY
w:office	cobdcckbfejcn
w:officer	inalkbadbbqba
w:officers	Zkbpdcaadclab
w:offices	cahdbbrhbacbm
w:official	bebcbajmbmkch
w:officially	cdcedecednmee
w:officina	bobcccbbcbcca
w:officine	aboccbacbbcbb
w:offre	ikkcbmhcbbcoa
w:offres	bbbcbcbbcabra
w:offshore	clkclcjhccldc
w:offsite	ZaZbbaabbmabo
w:oficial	acccdpbaddbcc
w:oficina	jpcddbmbccbck
w:ofrece	apbbccbcababa
w:ofrecemos	apaconXbabbba
w:ofrecer	bddcdocbdcddc
w:ofrecerte	YaqaZZZZZZaZY
w:ofreciendo	ZaZaaaaapZbaZ
w:ofsted	nbbbboacbZccb
w:often	cbiccckkbncmc
w:ogenblik	aapbcbbcabbca
w:oggetto	ocdeeedeeeeed
w:oggi	abocccbccbccb
w:ogni	ZaaobaZmaZmaY
w:oh	nbacbceabpbbd
w:ohio	bpbclcecdccdc
w:ohlsen	occcddbdddbcc
w:ohne	ZccbbaYjnlnmZ
w:oi	lmhccjcbmdjcb
w:oil	nbnabaXbblYbl
w:oirla	ddddndceeddee
w:oito	nbccjlbdddmcc
w:ojala	lbabbbabaobaZ
w:ojo	aZabbbZboabbb
w:ojos	cddddecdcdned
w:ok	elbjdjlakbmcd
w:okafor	nbnccbZcjaccc
w:okay	ncbqbbabchadb
w:okonjo	nbbcdckcbncbZ
w:oksana	amabbbZabYbpa
w:oktober	miebdmaebabao
w:ola	hfmcdcnccjcbj
w:old	lkbdceefimcci
w:older	abjccaabZlbmo
w:oleo	abbbcbabcaabo
w:olhada	pdcdddcdddddc
w:olio	nddecdcecdded
w:olival	ccddnccdddded
w:oliver	bapcbbmZaZbcb
w:oltre	oddcddbcdcccb
w:om	bZmandlYaceki
w:oma	ZbZbbbZbZZbbp
w:omaha	oobacbabccbcb
w:ombudsman	onabkcbccacdb
w:omdat	alocccbcablbb
w:omg	aaacbbYaZpoca
w:omgevingsrecht	bobbccabcbcba
w:omgezet	ZaabbbZbbaZap
w:omhoog	ccddnccdddddd
w:omtrent	accbcbacdcoca
w:on	gecieiflehddk
w:onbepaalde	bqcdddcdddddc
w:onbetaald	ddedendcedddc
w:onboarding	mbbbchkbbdpia
w:once	femdkcdhdimcc
w:oncology	mnccdcbdcdccb
w:onda	ccodccccccdcc
w:onde	mclccbobmabab
w:onder	ZZZaaaYabZZap
w:onderhoudsbeurt	ocacbcbcbbcdb
w:ondernemen	dodeeeddededd
w:ondernemers	cdddddcdcdndc
w:ondersteunt	ddddddcdcdndc
w:ondertekend	ZaZpbaZaaaZaY
w:ondertekening	aaabccZaaabbp
w:onderwijs	anYbbaZbpZbbZ
w:onderzoeker	bocccYccbcccb
w:onderzoekers	pdddeedeeebed
w:one	hhflkhgifhcdb
w:oneri	odccdcbcdcbcb
w:ones	pfjhcbbcbdlck
w:ong	obbbcmZZbkbca
w:ongeveer	mobbccbdaccdc
w:ongoing	qcdcdbedckcdc
w:online	bcalbncpbbjbk
w:onlineangebot	bbbcobabcbbba
w:onlineschool	Xbbabqabcbbcb
w:only	ddddfejiiindb
w:onorario	YbaqbZabababa
w:ons	ijcclmclcblcc
w:onsite	qhbcdmbdddddc
w:ont	bdadddccdbcnb
w:ontem	aaabbbZaaoaaZ
w:onto	anacblpabebdb
w:ontslagen	cdbdcdbcoadcb
w:ontstaan	baocccbbbZbca
w:ontvang	YZZZaZXZaZraY
w:ontvangen	YZZaZamaZZpZY
w:ontvangst	cdddddcdcdndc
w:ontvangt	ZaapbaZbcbabb
w:ontwikkelaar	kmcdddkdeddjc
w:ontwikkelaars	YacbbZpcccbcb
w:ontworpen	bbddobcdddcdd
w:onze	ndejfljdhbjba
w:ooit	YZYaoZYmZoaaZ
w:ook	ialbblaanlbbg
w:oostende	oddddccdddded
w:op	jkhchfdeljdhc
w:opa	pedcedcededdd
w:opciones	abcbobabcbacb
w:opcoes	abccocbcccbcb
w:opdracht	pdddddbdddddc
w:opdrachten	Zbabbqnbbbbca
w:opdrachtgevers	abocccbcaabbb
w:open	cjlcdbcnhbiif
w:opened	anibcbmobajkb
w:openen	ZaZYbYYabbraa
w:opening	concedbkjbccd
w:openings	aaqcbcYbpZkba
w:openly	bbZcdbbncocdb
w:opens	jZdalaYnnXkal
w:opera	XpYaaoZZamaaY
w:operacoes	aoaanbabbbbba
w:operador	pabbbbbabbbba
w:operadora	oddeeeceeeded
w:operate	jcZbncacbnbcb
w:operating	cabocnZbcbaZb
w:operation	abbckbcabobbm
w:operational	cbndddbcmbddc
w:operations	Zpldlelbdbbcb
w:operative	bbbcobbcbabca
w:operator	jbkmaacocbkbZ
w:operatoria	ZZbpbZabababa
w:operators	cinccloabbbcc
w:opgaven	bcdadoccdccdc
w:opgeeft	pdddeedeeebed
w:opgegeten	odcdddcdccddc
w:opgehaald	aZccobacccbcb
w:ophalen	ZaYaaaZaZmmZn
w:opinion	kaaqdlbafibaZ
w:opinions	laaobnYakdbca
w:opleiding	aabbbXrYcaaba
w:opleverde	bcacccbccobbb
w:oplevering	oddddccdddded
w:opmaken	pddccYbYddcdc
w:opmerking	obbcdcbcdccbb
w:opnemen	pdddeedeeebed
w:opnieuw	ZaZaaaZZaYZpY
w:oportunidad	aZmabapljaaaa
w:oportunidade	ZmmabZpaZZaZZ
w:oportunidades	bZmcccbcbbcnb
w:oppakken	ncdddcceeeddc
w:opportunita	aZqabbZaZaamZ
w:opportunite	ZYnaaaqaaaaaZ
w:opportunites	ddneeededdece
w:opportunities	bcqddfdcjbdkc
w:opportunity	fckccknedijdb
w:opposite	ccbdcdkccpcec
w:ops	kbZbcjcmmobba
w:opschonen	pbabbaYabbabZ
w:opt	bnabcdodacddd
w:optie	qbddedcdddddc
w:opties	aZZbpaZabaZba
w:option	YZZaoaXZakZao
w:optional	XoaaanZmbbaba
w:options	aoejpbYbbajdb
w:opuscoli	cddcddneddded
w:opzichter	Zbbbbbaababao
w:or	jcnhjdiekbdef
w:ora	iamnenebbcdbZ
w:oracle	ogZbccicnbcdb
w:orange	bcbcdcbbclcco
w:oranges	ZaZbbbZZamaao
w:orario	mbbjbnabhblcb
w:orateurs	abbbaaaocabba
w:oratoria	ZZZbapZaZZaaY
w:orcamento	abbbbahnbbbnj
w:orchestra	ZmambbZobakbY
w:orchestras	Zamkbcobakbca
w:orchid	djacdcpilbcjb
w:ordenado	aocbccbcddcdc
w:ordentliches	ndcdcccdcccdc
w:order	dcfhcbahcbodp
w:ordered	jaabmbZjelbbl
w:ordering	iabbYbqboabcb
w:orders	bbadoblcbalcn
w:ordinary	aabonaZabbZca
w:ordinateur	bbccccbcccoba
w:ordinateurs	bcbcbccdobccb
w:ordine	kaZZanZaaYZYo
w:ordis	ZbaabaZZcaabp
w:ordner	abbbccbacbbbp
w:ordonnance	ZbbbcbZabbaap
w:ordre	aaaabpabbZaaa
w:ore	kkcldlicckjba
w:oren	njbbccaccbboa
w:orfana	aaaaboZabaaaZ
w:org	aZpbabhabZban
w:organ	qaaabbabcbbca
w:organico	dpceeedeeeddd
w:organigramma	aaocccbacbbba
w:organisatie	bbZcaaZZpZbaZ
w:organisation	dircccZblcccc
w:organisations	bbobdcmlccccc
w:organise	YaZZarlYbZabb
w:organised	aaZbbbaZoocca
w:organiseer	bbacpbabaaaba
w:organising	lbaaclZpbaaca
w:organiza	abcncoabccbcb
w:orgullo	cdcdddcdcqccb
w:orientadora	occccbbcccbcb
w:orientaria	aaabababoabca
w:orientation	bcncdlbdccmdb
w:orientativo	oddddcccddcbc
w:original	aabbcbYbccqcb
w:origination	abamYcaabaabp
w:orme	occbccbcccccb
w:oro	abacbbabaaqba
w:orphelins	cdcdcdddccnec
w:ort	obdeddcdddddc
w:orthopedische	abbbccZbcbbao
w:os	dcaibmkcjllae
w:osaka	bcbcdoadckldc
w:osborne	bnbcmcbccbcdc
w:osei	paacccambccdc
w:oslo	eoabcmalbpcca
w:ospedale	doeeeeeeeeded
w:ospite	ccccdZbpcccdc
w:osteopathie	odccccacccbcb
w:ostern	pcccdbbcddddc
w:ostrava	bpcdbcbdcdccc
w:ote	ZmYbpbZbbbbca
w:other	ceicdhcibokhd
w:others	cckcbalmbZepd
w:otherwise	Zajbflcaajmem
w:otimo	aaaabbaaboaZZ
w:otono	bbbcbbabobcba
w:otp	obcbbYZZcanbZ
w:otra	ncbcocbcccccl
w:otras	pcncccbccbcbb
w:otro	qbbacaacccbcb
w:otros	XYZoZZYpZYZaX
w:otter	YZYZaoYoaYaal
w:otters	bbYbcbZaboban
w:ottima	bddccaboddccb
w:otto	nbbcccabcbccn
w:ottobre	iaZaabZaaZaap
w:ottocento	pabbbabccbccb
w:ou	kkncbbjgmaakb
w:oubliez	abbbcbabcabbo
w:oude	abacbcpaaabba
w:ouders	ZaaabaaaaZaap
w:ought	mbobaadikebca
w:oui	anncccacaabba
w:our	kjcegljkccjcc
w:ours	pbdhkbndbdbbc
w:ourselves	alZblbmncbccb
w:out	jdidfdjkiedck
w:outage	bcbbccaoZoccb
w:outdoors	YapbboZabYbcb
w:outgrown	kaZabpkbaabbY
w:outil	pbZbbbmaaabba
w:outline	lbbbbpabcacdb
w:output	jcccddnddcddd
w:outra	abocbbabaacba
w:outras	acodccbbbbccb
w:outreach	ncadddncbZddc
w:outside	obncccecdfccl
w:outsider	qlZabaZbaabba
w:outsource	Zbbcbbqbccbca
w:outsourced	bbpbZbjbbabba
w:outstanding	lcbccbaccjocZ
w:outubro	maaccbabbbbbp
w:ouvert	ZmlbaaZaoZZaY
w:ouverte	odbdedcddmddb
w:ouvir	ZmaobaZacbaba
w:ouvre	XnamaYYpnZaaY
w:ouvres	ZaaaaaZabZaZp
w:ouvrir	abbYbpZabaaba
w:ouvrons	dndeeeeedeedd
w:oven	cdcdodmadccec
w:ovens	lbaaobgbbaZca
w:over	jghkgjhideicc
w:overboeking	cdddddcdcdndc
w:overdue	YaZZbaYZmYaZq
w:overflow	ocadccacbndcc
w:overhead	obccbafcbbadc
w:overleg	cccoccbcdccdc
w:overmorgen	bbZbbcbcrbccb
w:overneemt	cncedecddddec
w:overnight	abZbcbsblZaca
w:overstap	aaYbaaabpZbbZ
w:overstappen	ZapbZaZaZZaZZ
w:overtime	hZaZaYZabaabq
w:overzetten	occcccbcccccb
w:owe	ibYbbajafpaao
w:owen	mccidejecbcpb
w:own	klbcldlefijcb
w:owned	aqacmdbccbldc
w:owner	bnbbmcjcaZkjl
w:owners	amabfbombabbk
w:owning	aaabqcZabbbcc
w:owns	mcZoaaZlbbccb
w:oxygen	mabbjcocbabdc
w:oye	rcbcbbaccbbba
w:oyelaran	Zmnblbacbmbca
w:p	ojabcklbbbabl
w:p1	Znbcbnbbbbccb
w:paar	mapaaaYaiZmaZ
w:paard	cncdddcdddddc
w:pabellon	obcbcbacdcadb
w:pacchi	YababZZabapaZ
w:pacco	abZbbaaaaaaZp
w:pace	mbcccbZocbabb
w:paciencia	ZbZbbbZbaZbap
w:pacientes	ocacbcacbbbcb
w:pacific	mcddedcmddced
w:pack	hdbbbbnobamch
w:package	apbbecqacbibi
w:packages	abbcccqlcbmca
w:packaging	jkdcncldkadcb
w:packen	ababbcYacZZbp
w:pacote	bcccbcobbabaa
w:padova	bpcdcncbccbcc
w:padre	ocbdccbcocbdb
w:padres	ocbcccbcbbcdb
w:paella	ZbbacpaZbaabZ
w:paese	aaababZaaZpbZ
w:paga	abaodbmabaoaf
w:pagada	ZaaqbYZaaaaaY
w:pagam	aabbcbpbbbZba
w:pagamento	YZaaaZlZaYonY
w:pagamentos	abbccbacbaoaa
w:pagamos	jccbcqamcbdcb
w:pagano	bbbcccobccbca
w:pagar	YaZaaanaoaiam
w:pagare	deddeeoeeceed
w:pagarles	occccbbbdcccb
w:pagarte	ababboZbaabca
w:pagate	oedeeedeeeded
w:pagato	YaaobnZabaaaZ
w:page	mbddednkcdeef
w:pager	abbancYocbbdb
w:pages	pcabimeifaeic
w:paghi	ZaaabaoabZnaZ
w:paghiamo	accbdpaZdccdb
w:pagina	dcbbbnrkbaYaZ
w:paginas	qccccljccbccb
w:pagine	bccoccccccccb
w:pago	qbbcmmjcbbdcb
w:pagos	pcdbeddededdd
w:pague	aabbbbZbaasaY
w:pai	acacbbabaobbZ
w:paid	nedqdiabcbjce
w:paie	maacbmdbbblbm
w:paiement	obbcccbcbcdcb
w:paierai	bbacobbcabbca
w:pain	YaZoZalaaYabn
w:paineis	abcocbbbcbbcZ
w:painel	odecdaccddcdc
w:paint	qkZZZXYZaZYan
w:painting	mbbbbnZabakbm
w:paintings	obacccnababaa
w:paio	naoaabZbZZabZ
w:pair	kbabbekcnlZnc
w:paire	obcacabcccbca
w:pairs	YajobmZZccbcb
w:pais	ZZaaaZkZanaZo
w:paixao	cdceeeoedddee
w:pak	aabbbcacdcocc
w:paket	ababbbYacZlZp
w:pakete	abbbcaaabboba
w:paketpreis	abbbcbobbabca
w:pakket	ZbbbbamabaaZo
w:pakketten	ZbbabZZaaapaZ
w:pal	Zbabccmbbaacp
w:palavra	ZaabbZnabZXpY
w:palestra	abaZbnZYapaaY
w:palestrantes	bdddcacoddddc
w:palestre	bcbcccobbabcb
w:palha	ababcbabbaaao
w:palhaco	pbaabaZZbabaY
w:pallet	lccclckccaccn
w:pallets	ZaYYbaYaaoaao
w:palliative	albbbcbcbcocb
w:palm	ndbdddbdcnddc
w:pam	aaaocbZbbaado
w:pamonha	dddddeddncddd
w:pan	olacbbabbaYbn
w:panel	ddbpbbelclccg
w:panels	bbabcapnZdaca
w:panic	rbZbcbZbcbccb
w:panier	bbbbcbbabbbbo
w:paniers	pbbbbanbbbbcZ
w:panik	ocbcdbbcbabcb
w:panne	bbbccbbbcacbo
w:panneaux	ndddddbdddded
w:paolo	dbZcccYcnobba
w:pap	acaccbbbbboba
w:papa	ZaabmaaZaYabq
w:papel	deeeedodedeee
w:paper	ccbmilgkcocba
w:paperback	bdbbcbmocadec
w:papers	kbbjeiYkoYnbb
w:paperwork	qdanbbmbaaccb
w:papier	lbaabmnYalZaY
w:papis	bbbbbcabbabbo
w:paquete	bcbbcbabbabZo
w:paquetes	ZabacaaacbobZ
w:par	ledejmibdcmib
w:para	kfejdmcejbgkd
w:parabens	bbacccZbbpmZY
w:parada	aaZaaaZaZpZaZ
w:paragens	ccbcdcocccccb
w:parait	abaabbapaZabY
w:paralegal	YkZnaaXlhYaoZ
w:paralegals	accadaqbccbcb
w:parallel	bccdndldecded
w:paramaribo	bbbaabobcbbcb
w:paramedic	XZYZaoYZoYZaZ
w:paramedics	nboZccbcabcdb
w:parar	bnddddcdddcdd
w:parce	nccdccoddcddd
w:parceiro	abacccabaobba
w:parcel	dbabcbZacnrbe
w:parceria	ccedeccdddndd
w:parcial	occddcbbdcbdc
w:parcours	bnlcccbcnbbbb
w:pardon	YaabanZoamaba
w:parecchio	deddeeoeeceed
w:parece	bcpedecdccdac
w:parecer	ZZapaZZaaaZaa
w:parecera	ZZZbapZbZZbbZ
w:pareja	bbacbbabbobca
w:parent	abcccaaacaZaq
w:parental	nlZcbbcnbaccm
w:parents	bfaghjjibeabp
w:parere	ZbpbbbaaaZbba
w:parfait	bdddddcdddodd
w:parfois	ddcededeoeeee
w:paris	clcmmbaccbcnb
w:parish	lkbacnaabaYbp
w:park	lnbbcakbncbck
w:parking	cbailfdabkaYq
w:parkplatz	cobdadbccccdc
w:parkraumbewirtschaftung	bbbocaaZbbbbb
w:parks	abobmdacbaccc
w:parla	naZaboZaaZbaZ
w:parlait	ababbbZaaobbZ
w:parlare	Zbbamoabbbaba
w:parlargliene	eodddeddedeee
w:parlarne	cpbddecddeedd
w:parlato	acpcccacnbccb
w:parle	aqoccbabcabba
w:parlent	mcbcbcaaaobcb
w:parler	alnbbZlbmabba
w:parlerait	aapcbbaabaacZ
w:parlez	ZaaYbpZabalba
w:parliamo	bmbbpcbcccbcb
w:parlo	abpcabZaZabba
w:parmi	dccededepeeee
w:paro	cccdcdcdncddc
w:parola	abbbbbabbaoaZ
w:parroco	nncacbbcdcccb
w:parser	ZZnbbbZaamaan
w:part	fdideebmkkefd
w:partage	ZYlbbbabnanbZ
w:partant	nbocccacbcccb
w:parte	mbbncbjbbbnbi
w:parteciperebbe	cddnecdddeddd
w:partecipi	bobcccbccbccb
w:parted	nnadkbabcccdc
w:parteien	abcocbbcccccb
w:parteiras	bccccZbocbcba
w:partenaires	dccededepeeee
w:partendo	nddecececdded
w:partent	ababbbpbcbbca
w:parti	bnnccbabbaica
w:participacao	eeeelfeeeeeee
w:participacion	eeeemeeeeeeee
w:participantes	ZaapbZaaaaabY
w:participants	Zbbpckhocbaba
w:participaria	aabpcaabbabcZ
w:participarias	abbocZabccbcb
w:participate	ZaapbaZYbYoaZ
w:participation	ljbkcmbjcakba
w:participativo	YabbbaapbabaZ
w:particular	abqccckbbmbca
w:particulares	abcbcoabbbccb
w:particularly	bcbccoecijcdc
w:particulars	cbnkbmkbcbbcb
w:particuliere	cdddddcdcdndc
w:particuliers	Ybbbcpabaaaba
w:partida	ocbacaaabbbcb
w:partie	oanccbZcaabba
w:parties	bcbbccbbcZkao
w:partilhar	ZaZoaaZZaoaZX
w:partilhe	aabbbaaabaZoZ
w:partir	Yicccbqcnbccb
w:partire	YbaanapbbaabZ
w:partita	lbocdcliccccc
w:partition	ZaabZpbbZaabZ
w:partitions	abbbcbabcabbo
w:partner	ehcdpclccbkfb
w:partners	aekjnbmhbbiia
w:partnership	Znabpbnbchbcb
w:partono	accccapZbbbca
w:partout	bcacccacracba
w:parts	mbbcqjabbbbca
w:party	daZabYZpafaZq
w:pas	cimbmbcibjkkb
w:pasa	ZaaabaYobZaam
w:pasada	deeedenddecee
w:pasado	abncbbaamaabm
w:pasajes	aobccccdcdcdc
w:pasame	pbbbccbcbbcbb
w:pasar	cacdddcdpcdcc
w:pasarles	occccbbbdcccb
w:pasarte	aapbbcabbbbba
w:pasas	obnbccbccbbbb
w:pasate	boccccbccbcca
w:paso	ZZlaaaZaZnpaY
w:paspoort	cdddedcdedndc
w:pasqua	pabbaaabcbbcb
w:pass	edbdcbmkmenbc
w:passa	YaZaanYlZYlZo
w:passada	abccobabcbbcb
w:passado	ncdeddcdddddd
w:passagens	boddddcdddcdd
w:passaggio	ZbZbbbZaapaZZ
w:passar	pjacbaabbaoba
w:passare	ababbaaaaZbZo
w:passaste	aabbcbabbapba
w:passe	ebncbbbbbabom
w:passed	bbjjbbdekljnb
w:passeggiata	cdcddcaodccbb
w:passen	lblccbacabboa
w:passende	dbadddpdcdddc
w:passendes	cdodddbdbbddc
w:passenger	kcaccbZaannca
w:passent	accdcobaccbca
w:passer	daZbnbjapaaan
w:passes	abbbbblocapbZ
w:passez	nbabbbabboaba
w:passi	abocccbacbbca
w:passing	bbZbaaaaamZco
w:passion	ZZZcoanZbabaa
w:passionnes	cecedepeddede
w:passiv	cbpYddacbcccc
w:passive	bbccbbpZcclcc
w:passo	abbccbnbbanba
w:passos	bbobbbabcabcb
w:passport	cidbbcZbkbtba
w:passt	pnoaccabbbbba
w:password	cbbccbbbciqkl
w:passwort	bcccdcbcdcnmb
w:past	jahilbjlflbce
w:paste	aXYbbbYbnasaZ
w:pasticceria	obbcccbbdcccZ
w:pastificio	obcddcbdcccdb
w:pastillas	abbbbbaababao
w:pasto	cqddddbcdcddc
w:patch	aaabbbabZmbbp
w:patent	dZZosaaZaaaaY
w:patents	bbcbpcbdcccdd
w:paternite	nddeedcdddeed
w:path	albambjcmlbcb
w:pathologist	lccpcbZbbbbca
w:paths	abkbbclbbqccb
w:pathwell	cliecclhjickb
w:patience	enibbobbbidbj
w:patient	jabmeocaabblh
w:patients	ocancnafbZbcf
w:patio	ZbacobZbaZcco
w:patissiere	bpacababbabba
w:patricia	acabcokbccmcc
w:patrimoine	bcadccpcbYccb
w:patron	ZZZaapZbZZbaZ
w:pattern	oaabcZaobZaba
w:pau	pkbacaabbbaaZ
w:paul	abZbcbZbbnamn
w:paula	lfddgdlccadpb
w:paulo	Zknkbcmaalbbb
w:paura	eeeeeddneeedd
w:pausa	ZbbbcbpbbZaaZ
w:pauschal	ibaabZpabaaaZ
w:pauschale	obabbaaababbZ
w:pause	aabcccacbbnna
w:pawn	ZbmaabmoaYbbZ
w:pay	ljbmemcecbmcb
w:payable	eidbbaoZbbmbl
w:paye	knbablZabanbZ
w:payee	kaabaaYZaZpaZ
w:payees	cobbdccdcdccc
w:paying	maacndjdddkbi
w:payment	mbbfeccbcaqjj
w:payments	jqccbcibcckcb
w:payout	ZbaYabYZbasbY
w:paypal	maarbZeYaaiaY
w:payroll	clckchnbbimbf
w:pays	bcjdmmbclboca
w:paysafekarten	ababbbabbapbZ
w:payslip	ZZnaaalbaaabo
w:payslips	pZacbcmbaZccb
w:paziente	mbaoabZcbbbca
w:pazienza	bcccccbocbcba
w:pazzesca	acacobaabbbba
w:pc	occddcccddbdc
w:pdf	bbabcbqnaZkca
w:pdl	cobdbdcccccdc
w:pe	ZZZqaZYbnabba
w:peace	alkclcpcbaccb
w:peages	bdcoebcddecdd
w:peak	mbZcddodbZcdc
w:pec	abbbbbaabapaZ
w:peca	pbbccbbbbbcba
w:pecas	cdddnccdddded
w:peco	deeeedodedeee
w:pedaco	ncdeddcdddddd
w:pede	Zabnbaabbboba
w:pediatras	aZapbaZaaaabZ
w:pedido	ababbacabZZnq
w:pedimos	mncddcbccbccb
w:pedirte	ccacccbcobccb
w:pediu	nbocccbccbcba
w:peeked	pcabcckcbaabb
w:peers	abbbannlcbacb
w:pega	ocbbcbacbbccb
w:pego	Zabbcbpbcabba
w:peine	ndddddbdddded
w:peixe	dedmeccededee
w:pela	ababkbZbbrbbZ
w:pelican	maZZbZZnaoaaY
w:pelicans	ZbpbbanaaZcba
w:pellicola	bcddobccddded
w:pelo	naabbZnZjmZZZ
w:pen	objacadaaYbcn
w:penalty	bcbcbdqcccbbb
w:pencil	ocbZibacbmcdb
w:pendant	Zlnccblbaalba
w:pende	occaccbdddcdd
w:pendiente	Zddcdcccdccob
w:pending	bcbbccalcZmpZ
w:penrose	ocbcccbdcnddc
w:pensado	aabbbpZaabbba
w:pensare	bdcdddcdndddd
w:pensato	cqcecdcdccmcc
w:pense	aaZboaZZaZaao
w:pensei	bcccoblbcbbcb
w:penser	bobdddcdcdcdd
w:pensez	YanbbaZapZaba
w:pensioen	cndeldddddddd
w:pensioenfondsen	bbpcccabaZbca
w:pension	fsacddejbcdcb
w:pensione	obcdddbcccdca
w:pensions	YdnZbmhlaZanZ
w:penso	ZaZaaaZZZqaZY
w:pensou	acccbaocccccb
w:people	cdnehfkldhcfb
w:pequena	deeedenddedee
w:pequenas	deeeedodedeee
w:pequeno	abaaaoZabbaba
w:per	mccienkcdcjdc
w:percent	YacaufmbaZcca
w:perche	ldbdddcdccomb
w:percue	ccccdccbddocb
w:perda	acacbbabbobbZ
w:perdendo	Zcbbbbpabbbba
w:perdere	acbcccbcbbqca
w:perdevo	bcbcccacboacb
w:perdez	bcbcdcrcccccc
w:perdida	ZZZaaaYnoZaZY
w:perdone	bZabbbabpbbaZ
w:pere	kaabapZaaaabZ
w:perfect	YZYoamjZjYlak
w:perfil	cmpcccbjcZika
w:perfiles	abocbbabcabba
w:perfis	abccdcrccbbcb
w:performance	ZbbackZbcbbYp
w:perfumes	bccdccbcdbocb
w:perfurado	cdbddcbdboccb
w:pergunta	ccrddcaccadbb
w:perguntar	ccrddcaccZcbb
w:perguntas	bcbbcobbbbbca
w:pergunto	abocbcbbabcca
w:perguntou	abZbbbZabmaan
w:perhaps	nacnbbidnbbcb
w:periferia	cccdcobZcccdb
w:period	mlicdkacnbcdb
w:periodistas	bcbacpaacbcba
w:periodo	occcdbccmccbb
w:peritajes	occccbbbdcccb
w:perito	XbcrbZabcbbca
w:perizia	odcadcbdddcdd
w:perks	amacddqcccddb
w:perm	Zpscccacbbccb
w:permanent	dseccdbcjcdcb
w:permanently	apabbbYbabnYZ
w:permessi	bbbacaaabcoba
w:permets	abZbaboZkmbaa
w:permettere	nddececeddded
w:permettez	bcbdcdpdcccdc
w:permetto	ZbacbaZbapbbZ
w:permiso	cddddecdcdned
w:permisos	bcacccabcacra
w:permission	bbmlccbcobcdc
w:permit	cbbbjambdhpbl
w:permite	Zaacbbabobbcb
w:permites	bbobcbbbaacbb
w:permitted	cnncccccabddd
w:permitting	apbccdbcbcccc
w:pero	ajmbnaakdlbag
w:perros	oddddcccddcbc
w:perso	ZnabbaZaaaobZ
w:person	kfbimdicihkfb
w:persona	lbbcpcbcblfcb
w:personal	kmblcbnbcdecc
w:personalabteilung	bZZcbcabaabbp
w:personalberaterin	bcpbdcacabccb
w:personale	ZapacaZbbbbba
w:personally	abpbbcmababba
w:personas	aabaZoZabbnbZ
w:persone	YZoaZaZaZZoaZ
w:personeel	pcZcbcacaaccb
w:personen	aabbcbaobbbba
w:personlicher	abccccbbccobb
w:personnalisee	ababbapbbaabZ
w:personne	bbcdncccccndb
w:personnel	Zlqccbjcbbcdb
w:personnelle	bdddddcdddndd
w:personnes	abpcbbZbaZnla
w:persons	anmkgcacbfmcb
w:persoon	ababbbabcapbb
w:persoonlijk	apadcdacabcbb
w:perspective	abboccabdnccb
w:perspektive	anoabaZaaZaZY
w:perth	apaccdbcccccb
w:perto	ZbbbbbaabZboZ
w:peru	abcbobabdcbcc
w:pes	bbbbcZbabobba
w:pescado	ddddndcdddcee
w:peso	ZaYaoZYZZnZaY
w:pesos	pabbelZncZbbZ
w:pesquisas	bcbcccbbcbboZ
w:pessoa	ZZaapanbbaaba
w:pessoal	cdcdddbccncca
w:pessoas	YZnaZZYZZXnnY
w:pestering	acadcdccqZdec
w:petalos	ndddeddddcddc
w:pete	YaZcacocoabba
w:peter	knZbabZbanlbZ
w:peterborough	lccdcnbddcded
w:petit	oaklbackbjbbZ
w:petite	YaZbpbYaaZbba
w:petrakis	cadbdcpbbbccc
w:petrol	qbbbbaaabbnbZ
w:petroleum	aancbbZcbboca
w:petrolifera	ccddddcdcdned
w:peu	aaobbcbbcbccb
w:peut	kcbcdcncpbccb
w:peuvent	bcddnccdddced
w:peux	ZalabakZkZdZo
w:pezzi	acccacpbcbbba
w:pf	cocdddlddbded
w:pfarramter	bbcccocccddbc
w:pferde	baZbbbabapbca
w:pflegedaten	dddddccpdcdbb
w:pflegedienstleitung	licdddbdfcdnb
w:pflegegrade	bbbcccacaobaa
w:pflegeheimen	bcdndbcccdccc
w:pflegekrafte	dcbdeeoecdedd
w:pflegekraften	aaqdddcddcddd
w:pflegerin	ZaZabaZapZbbZ
w:pflichteinkauf	cdccdcbcccodc
w:ph	onabcaZbbmbbZ
w:pharma	jnmdcibjcbdkb
w:pharmacie	abbbcbZabbaap
w:pharmacist	ojhbcaYabjpaZ
w:pharmacists	XZlnaZqabZZcZ
w:pharmacy	dmaljaZbnibbl
w:phase	oahbcbZbbaboa
w:phd	YZZahmdarkbcZ
w:philippa	bmbddcbcmmddd
w:phishing	anbbbpoacbYba
w:phoenix	lfcifmacmkccb
w:phone	cccoccfeecnei
w:phones	Yaoabamabbmbn
w:photo	bbcbbcdfclmpc
w:photograph	fbabbbmaalpbe
w:photographed	qbbbcbYccbccb
w:photographer	naaablkobaabZ
w:photographers	XbpZnamabaZca
w:photographs	nbaabmhabjmbi
w:photography	naYaaaoYYXnbY
w:photos	qaZbbknaagkdZ
w:photovoltaik	bcacccpbbabca
w:php	Zbccpcldccbdc
w:phrase	bcccccbccbpba
w:physician	bncdbcabccodc
w:physicians	nbcccbabdcndd
w:physics	Znbbmkaaanccb
w:physio	nmdmbbdhaebba
w:physios	XZmqbZjkbZaaZ
w:physiotherapist	YsbabaZaaaZaZ
w:piace	bbacbcabapbba
w:piacere	clbccbmccocdb
w:piacerebbe	ZanjalXZoZaaZ
w:piacerti	acocbbZbZaaba
w:piaciuto	cdcddaccbocba
w:piano	lZZamYXZmaZnk
w:pianoles	aaacaoaaZaaba
w:pianos	pZbbbYZmcacba
w:piazza	pabbbaaccbbcb
w:pic	ccdddebdcdpec
w:piccola	obacccacbbccb
w:piccole	bbabbboaaZbaZ
w:pick	ebnibbcdbjall
w:picked	jbjbcclbbZmkl
w:picking	obnabaeabmbbZ
w:picks	ZlZabbnobaaaZ
w:picnic	bbbbbbZbbpbcZ
w:pics	nbccdcobbbdda
w:picture	kbakbbcbapgnc
w:pictures	naabkblbnbbla
w:pidan	ocbcccbcbbcdb
w:pide	ZaaaaaoabaZan
w:piden	mdcddcbddcndd
w:pie	pbacmcZaanacb
w:piece	lebemnYeblabj
w:pieces	paabbZoZaajaZ
w:pieni	ccbcccobbbcdb
w:pieno	cqcdcdccccdcc
w:piensan	bccocbbcdcacb
w:pienses	abcbobabdcbcc
w:pieter	ncbdcbandbddc
w:pigeon	bdnedecedleed
w:pigs	ZbbbbZZooYbca
w:pilar	anaccnacbbddc
w:pile	cpbdYdcdnbded
w:pillole	pcbcbcacbbaca
w:pilot	Zaaaqbokbblca
w:piloto	abcbcZpZcbabZ
w:pilots	abXamnpaZYZba
w:pin	ababbbZbbasXZ
w:pincode	ccbcccbccboca
w:ping	aarmbbZilZeaZ
w:pinguins	bobdbccdddddc
w:pint	abebbbZbacbbp
w:pintura	abbcccbabbbbo
w:pipeline	maocbbjbabacn
w:pipelines	obbbccmccccdc
w:pique	ababaaaaaobbn
w:piraeus	aaZmabYooabca
w:piramide	abbbbbaabbpaa
w:piscina	occcccbaccccn
w:piscine	ZcbcccpbcccZb
w:pitch	ejlcpbiaalabc
w:pitches	YZapYaXpaaZaa
w:pitching	obacccnbbZbdb
w:piu	mbakimcbbkbej
w:pix	nbaabbZbbapbY
w:pizza	bcbccZiqcbbcm
w:pj	paleeedddeddd
w:pkr	mbcbdobccbcdc
w:pl	lcaoccicbbbcb
w:plaats	abbobabbZbbbb
w:plaatsen	ababcbbacbboa
w:placas	abacbbpbbaaaZ
w:place	ddmfcblemdfch
w:placed	bjoeechbbebcn
w:placement	ZpbcbanbpZbcb
w:placements	ddmdneaccbded
w:placer	ZZZapZYZaZZZZ
w:places	babdbblplilha
w:placing	bcrccbZbaYcab
w:plafond	nbcacbabccocb
w:plaidoirie	cccdcbcdoccdc
w:plain	nbbbbpdlbabca
w:plainly	bcbodcacZnccc
w:plairait	bbpcbbabaacba
w:plaire	bobdddcdcdcdd
w:plaisante	odddddbdddded
w:plaisir	cobcccabcpccb
w:plan	obeeedcbbccob
w:planen	abbnbnZabbbba
w:planilha	bbacocbcbcccb
w:planned	kfkbbacZbacbp
w:plannen	bcbZocbccccdc
w:planner	Zqdikdajbfeda
w:planners	capbaniabZbcb
w:planning	lackdbekmdaek
w:planningssysteem	abbbcbpbcbbbZ
w:plano	iodcjckceidcb
w:plans	pblbblnbbibcb
w:planstelle	aobbcbbbccbca
w:plant	mdmccdlbhlbbc
w:planta	lqccddcddcddc
w:plantao	ZnambbnbaaaaZ
w:plantas	ocdeddcdddddd
w:planted	acackbacbpccb
w:plantilla	cqbdddceddddd
w:plants	obabblnabmbca
w:plaquette	mcbcbcobcbbba
w:plataforma	bbbcncbcccmdb
w:plateforme	ababbaaabaqaY
w:plates	Zbacccjaakbbo
w:platform	ilaifelddcmdc
w:platforms	bcamdcadddpdd
w:platinum	abbbabnacbodc
w:plattform	accocbbbccccb
w:platz	akabbammoabba
w:platze	ZabnbZZnbaaaZ
w:play	edaejblibpdba
w:played	aaaacbYaaqccY
w:players	abobbcYabnbbZ
w:playground	kdccmdbddlddd
w:playgrounds	baebbblabZboZ
w:plays	kaZaboiafmabY
w:plaza	bqbdccbcccccm
w:plazas	accbbZapcabaZ
w:plazo	moccccaccccca
w:please	iddfcdbclbkbq
w:pleased	ekidcjklbjjcb
w:pleasure	ckbcckcebrbbe
w:plein	cqbdddcdcdddc
w:plek	nqbddcbccbcba
w:plekken	ZaZaaZYpoYaZY
w:plenty	amZbbaZmnmaba
w:plesso	obdddcddddddc
w:pln	apZcccocbZbba
w:plombier	Zaaaaaaaaaaap
w:plotseling	aaacbbabpabba
w:plr	cnddddccddddd
w:pls	obmcddbclcccb
w:plug	abbnbbklbbZbn
w:plum	ababbaZaagbap
w:plumber	lbZabaibZYbbq
w:plus	mnbifmcbdcedb
w:plusieurs	bbrcbaZbambba
w:plutot	bbpcbbaobacbb
w:pm	dkakcjZnbaock
w:pme	dedcedndeeeed
w:pmes	eeeeeendeeedc
w:pmi	deddddocdeddc
w:pmp	aqbdddbccdacc
w:po	faabbfbjlnYbo
w:poche	ocdcdbcdddcdc
w:pocos	cddddZcoedded
w:podcast	dbbdeidrdibcb
w:podcasts	aeabmbpmbabba
w:pode	nafbbnlabZbad
w:podem	eeneeededdedd
w:podemos	nbrcccbccaccb
w:poderia	aabcccobnbbbb
w:podes	aaZaaaZZaZaZq
w:podia	cccdddcdqbddb
w:podium	aaaabaZabpbZZ
w:podria	YZYoaZZZoYZZY
w:podrias	pbbcclabobcba
w:poi	ZmmcbbmbjZkba
w:point	kbdcebkpbjccb
w:points	lbbamacnbabcm
w:pois	ccedeccdddndd
w:poland	ZmncbcZcnZbcc
w:polder	bbabbbaaaabao
w:polenta	cddcdoccddcdc
w:police	ZlabbboZaZpba
w:policies	Zcbbdcpbcbbna
w:policy	blbbcbocbaclo
w:polideportivo	bbbbccaababbo
w:polish	jlYbaYkZoXXoX
w:polite	Zbcccnbbbocdb
w:politica	bbbbccabcaboZ
w:politie	ccbcdcbccboca
w:politiek	cncdddcddddec
w:polizza	ZbabbbnabZZao
w:polokwane	bqccdccbdcbdc
w:polytechnic	jcdbmmbdddcdc
w:pomeriggio	abbbboamaabba
w:pomp	abZcbcabZpbcZ
w:pompe	bcboccbccbccb
w:pompen	bcdadoccdccdc
w:pompes	acbocbcbbbcba
w:ponente	dcdcdpbYcaccb
w:ponentes	abbcaZbpcbbba
w:ponerlo	occbcbbcdcadc
w:pones	dfdneedeeeeee
w:ponga	aZacpbacabZca
w:pongala	deeedenddedee
w:pontas	obcccbccbcccb
w:ponte	abbcccambabqZ
w:ponts	abZcaaaapZbba
w:pontual	pcdbdbadddada
w:pool	jarcbcZbbbkcn
w:poor	nbccbcZcbbodb
w:pop	gbdcccolgadmb
w:popcornmaschinen	abbbcbpbbabca
w:popped	Zpbcacbbbbodb
w:pops	ZbnbbbsYcabba
w:por	kfekeljcdiiad
w:porfa	oncbcaacccbba
w:porque	jZlanaZZZZZan
w:porsche	ccddddbddcodc
w:port	aaaobeYqalalZ
w:porta	nbbbbbaakabbn
w:portada	abbbbpababbba
w:portage	Ybacccpcccaba
w:portal	dZgeceZZcZmbr
w:portale	odccddbcdcbcb
w:portano	ababbbabbapba
w:portant	cdbcddccccocb
w:portao	acbbcbbbcabbo
w:portare	bbbbabaababbo
w:portata	ccddnbccddded
w:portate	ZaZaaaZoaZaZY
w:portatile	pbbbcaaccbacb
w:porte	ZaZalaaablaao
w:portefeuille	bdddddcdddndd
w:portent	dbcdodcdcccdd
w:porter	ZmZbbboYZYaao
w:porterebbe	deddeeoedceed
w:portes	bbbccZZqbbbaZ
w:portfolio	kbhbfcddradcf
w:porto	jeiccbnebiboa
w:portrait	nkaabammcaZbZ
w:portretfoto	aaaabapaaZabZ
w:ports	ccdcnaoYdccdc
w:portugal	obbccbmbbabcb
w:portugues	Zabbcbpbcabba
w:portuguese	qmbccbZecbcdc
w:pos	bcdcdpcdcdddc
w:pose	bcpcccadaacbb
w:poser	bdbodcaddeccd
w:posible	oeeeecddeedee
w:posicao	bbocccabbabaa
w:posicionamos	cdcdccpcccYba
w:posiciones	ddoededdddedd
w:position	dpecccbckchji
w:positionen	ddpeceddccddc
w:positionne	pdeeeeceeeedc
w:positions	aaqcccjblabcn
w:positive	bcccodadccldc
w:positivo	bobcbbbbcbaca
w:posizione	omcdddcddedcd
w:posizioni	bamdcdacpbdcc
w:possa	ZaZabbZZapaZZ
w:possess	abZbobZanabca
w:possiamo	bbncccocbacab
w:possibilita	bdcdddcdndddd
w:possibility	jbbbcnncbbcdc
w:possible	ncdgjcgalhjbe
w:possibly	qbnYcbabnZccb
w:possivel	mbabobabcbabb
w:posso	iknbncaboabba
w:post	dmcdedfefgilc
w:postazione	aadbcbacddodc
w:postcode	nabZcaobbabbZ
w:postdocs	obccmaZcaabdb
w:poste	bqkcccbckjiba
w:posted	lZgbnabcaaZsa
w:poster	aaabccZbanZqZ
w:posters	Zbbccnoackbcb
w:postes	aYpcbcacZbcbb
w:postgres	jpbcbbZncbccc
w:posti	aaoabYYobZmaZ
w:posting	cnacbbakokbbb
w:postman	YaZpbaZZbZZao
w:posto	bqbmcbbblcccb
w:postponed	YkaabaaabZaap
w:posts	cdfbbbobboelc
w:postule	dedeeecepcedc
w:postulez	aabccbaacbbqZ
w:pot	abbcocabcpbba
w:potabilizadora	doddcdbdccdcb
w:pote	ccqdcdcdcbdcc
w:potential	Zbiobbndbbcbb
w:potesse	bbocccbbbaccb
w:potje	odcdddcdcccdc
w:potrebbe	mbnbbbnaZZabZ
w:potresti	dcbeeecdqdedc
w:pouce	bcbbcbaodbccb
w:pouco	ncddddcdddddd
w:pound	aZccmcaYcbnao
w:pounds	qaanafjabZlba
w:poupa	YacbdbpbccZbb
w:pour	lclejkeddeddc
w:poured	ndcdkededdeee
w:pourquoi	bbabbblaapbba
w:pourrais	qdddddbcddddb
w:pourriez	oibdclbbncccb
w:pourvoir	dodeeeeeeeddd
w:pourvu	bqdeddddbddcd
w:pourvue	bqdeddddbddcd
w:pousse	ccddndddedddc
w:poussins	abbbbabbbabbo
w:pouvez	maaaanYaaaaZo
w:pouvons	dddbcZbodcddc
w:power	jcbcgoanjbcih
w:poznan	bcbdcdabnoddc
w:ppl	mapcbcacaZcca
w:pq	ibbacbbcrbbcb
w:pr	anbcbcmccalab
w:pra	ocdhljcafbkbd
w:praat	bbbccocbccccb
w:practical	YaZbbnZaoZlca
w:practicas	cccddbbdpcdcb
w:practice	fmbmclmajbbec
w:practices	ZZnabapZnabca
w:practico	abbbboababbba
w:practicos	ZababpZbcbZba
w:practise	ZaZZaZXYrmaca
w:practising	abapcaXobbbca
w:practitioner	cZanmnZbbcbdb
w:practitioners	cddkdpccddddd
w:pradeep	pcbdddcdcbbed
w:prague	aabcccoaobaaZ
w:praia	bcbcccbbbabra
w:praktijk	nbacabmbYabbb
w:praktijken	ddccedndeeedd
w:praktiker	dccndcccdcdcb
w:praktikum	eddedbddodedd
w:pranzo	ZaanbaoaaZaaY
w:praten	ZannZZYZbaoaa
w:pratica	bcdddccddcndc
w:praticien	cobbcccdcdccc
w:prato	abbbbbaababao
w:praxen	bbbbcbpacabbZ
w:praxis	qcbcccYcZaaab
w:praxissoftware	dddoadddeeded
w:prazer	abZbbbaaaqbZZ
w:prazo	joaZbnZaaaaaZ
w:pre	aaderjcncabbZ
w:precedenti	oedeeedeeeded
w:precieux	cdcdcdddccnec
w:precio	ndckdcmcdcdcb
w:precios	aabnbaZabbbbn
w:precis	bcocccbcbabba
w:precisa	mkccckmcecccb
w:precisamente	bncccccdbdmdb
w:precisamos	kabmbmabbbmba
w:precisando	YZacbcZbpabba
w:precisar	ccdddcbcmcndd
w:precisava	ZaabbbZboZaZZ
w:precise	ZambaaZapZZaZ
w:precisely	nakcdcncbabcc
w:preciso	kaXbpaZbmZaba
w:precisou	Zbbbcbobcabba
w:preco	pcacbcacbbbcb
w:precos	pcdbdbadddbdb
w:preek	ndceddcdddddc
w:prefeito	bnddddcdddcdd
w:prefeitura	bpacccabaacaa
w:prefer	lcombcabiabcm
w:preferably	acccnnbcdcded
w:preferais	cobbcccdcdccc
w:preference	aZpddcccbbccb
w:preferences	bZeccdacbbcsb
w:preferez	bdcoebcddecdd
w:preferirias	aapcbcbcbbaba
w:preferred	mmncdgbdccdcc
w:prefers	YboobbZabZZba
w:prefiere	abpccbZZcbbba
w:pregiatissima	oddadccdddcdd
w:pregunta	cddbddbddcocb
w:preguntan	abpbabZaaZaaZ
w:pregunto	aaZbpaZbaaabZ
w:preisgeld	abbabaapbZaba
w:preleves	YaZbbaaabaZap
w:prelievo	abbbbcabbbabo
w:premier	mbaaomYkbakba
w:premiere	kbbbobkmcakba
w:premio	ZkZaaaYraaXZZ
w:premises	nbbbboYbbamca
w:premium	bibcccbbcbmsZ
w:prend	ZbobbaZaYZnbZ
w:prenda	bbacbZaaqacbb
w:prende	ZZaabpabmaaaZ
w:prendere	ababbaaaaZaZo
w:prendi	aaaobnZYaZaaZ
w:prendiamo	bcacdcbccodbb
w:prendre	mbbcbbZaabanm
w:prendriez	YaZZaoYZoZZaZ
w:prenez	ababbbabnaban
w:prenotazioni	aabbpZZZbabba
w:prensa	bcacccbobabca
w:preocupa	ncddddcdddddd
w:preocupes	bbbcdcbddcocc
w:prep	YabbbpnZaaabY
w:prepago	babbccacbaqca
w:prepaid	bnccddacddnbb
w:prepara	cbbcccocbbccb
w:preparado	bddccbpaddacZ
w:preparar	pcbacaaababca
w:preparateurs	acbdccocbcccb
w:preparation	babpboZkbabba
w:prepare	eanZbomkaabbZ
w:prepared	dhlpcbbbccecb
w:prepares	ncbcjbnbbcddb
w:preparing	mbZbcjZmqZccb
w:prescription	ZaZlaaYZaYZYq
w:preseed	aYabpbaabbbba
w:preseleccionamos	bbacccobccbbb
w:presenca	abcocabbcbZba
w:presence	jnbbcadnccccb
w:presencial	ZZZbbpZaaZabY
w:present	demkicjbdecdk
w:presentare	occcdcbcdcbcb
w:presentarias	ZaaaaaaapZbaZ
w:presentarle	cccdddrcccddb
w:presentase	bobcbcaabbcca
w:presentate	coddcdbcccccb
w:presentation	ZaYananZakZbn
w:presentazione	ZZaanaYoZZaaY
w:presente	aaZqbambbbaaa
w:presented	ccbdccbnckldc
w:presenter	bmcdcdpdcddec
w:presenteresti	aaabaZZapZaba
w:presentimiento	ccqcddbdccdcb
w:presenting	acbabbpmbbcdb
w:presently	abobccbccapbb
w:presento	mcocdcbadbccc
w:presents	bbbccbqbZbbba
w:president	amZbccpcckcdb
w:presidente	cddcddneddded
w:preso	ababbbaaaabbo
w:press	iddedlkcckmcb
w:pressa	bbcccbbbcbbco
w:pressao	Zabocaaacaaba
w:pressed	bcanddodcaddd
w:pressee	odddddbdcdded
w:presso	oaobccbcbccaa
w:pressure	ebhbbkbablbcp
w:prestacao	qcddeccdddddc
w:prestaciones	cqcdedcddccdc
w:prestacoes	pcbccaabcabbZ
w:prestas	ZaYaaaZZZYaZp
w:prestataire	pcbbcbbcddddc
w:prestataires	aobcbcbccbcca
w:prestation	YbbaccabccZpa
w:presto	abZbbbaaaqaZY
w:presume	bccbmdmddeddd
w:presupuesto	pccbcaabcccla
w:prete	abbbcbZabbaap
w:pretend	Zbhckbobbbcbo
w:pretende	aocbcdbcddcdc
w:pretendido	ocbcddbdddccc
w:pretensao	ZapaaaZZaYZYY
w:pretentions	abocccbbbbcca
w:pretez	YbcacZZcdbpZa
w:pretty	amjccdacnmccc
w:preventivo	ZaababaaaaaoZ
w:previous	bldjccicnbnba
w:previsao	pbdeeddeeeeee
w:previsto	pdddddddddddb
w:prevoir	accccbbbcbcco
w:prezada	boddddcdddcdd
w:prezado	ndddddcdddmdd
w:prezzo	llamjbkbbbbca
w:price	kbdkcjqlbacbc
w:priced	abbcncnbcccdd
w:prices	mbbbbkrbkZbca
w:pricing	ldbjcbqhiaccb
w:prijs	qaZaaalZaZaaY
w:prijswinnaar	bcccccbccboca
w:prikpoli	acbbccZbcbbao
w:prima	ljabojkbcadja
w:primary	XlZocoZcbbccb
w:primavera	ZbpbbbaaaZbba
w:prime	ncccdcbbccncb
w:primeira	abbbomlbfbeba
w:primeiro	ZmnbaaZmbZlaY
w:primeiros	cndcddccdddcd
w:primer	bhbdncoalcbcb
w:primera	ZYaapZnmmaYaY
w:primeros	kmbccnabccbcb
w:primo	ZkZaobZabapaY
w:principal	ZrZbcckccacjb
w:principe	bddnebcddeddd
w:principle	djrcbbabbbccb
w:print	labadkombblba
w:printed	abgbiokjcnbca
w:printer	ldaaeaaabeeaq
w:printers	mbaobbZabakcc
w:printing	laZaablaaYbbo
w:prints	ZbabcbZabXbcr
w:prior	acccdcacdcqcb
w:priorities	bcbbddpddcddd
w:priority	gbYbbcqbaYbcn
w:pris	mbcdncbccccdc
w:prise	nbabbaZaaaabn
w:prison	Zllnkaajbjbcb
w:prisons	albmncbccccdd
w:privacidad	bbbbccabcaboZ
w:privacy	ZbbbcmakcaiqY
w:privatbank	bobbddcdddddd
w:private	djcoceddbbojb
w:privee	ZaZpaZZaaaaZZ
w:priveles	ababapaaZaabZ
w:privilege	abapcbZcbmcca
w:privilegios	aabbcbZbbapbZ
w:prix	lcbcccobbbbba
w:priya	Zbjbbblaaoabl
w:priyanka	mcbcddbdcnddc
w:prize	ZbabbZZrbioaZ
w:prizes	abcbaaZsccbbZ
w:prn	Yaqccbabbaccc
w:pro	ombjclfbfbeba
w:probabilita	abcbcobbcbacb
w:probably	mldbhcobbebcb
w:probas	YaaZbpZaaaabZ
w:probate	cadcbdcddcpdc
w:probation	Zpadbdmdcccdc
w:probe	accamolacbbdb
w:probeer	aaaaaaZaaZaoZ
w:probefahrt	adddedocdeddc
w:probemonat	ZaZaaZYZZYZpY
w:proberen	deededndeeddd
w:probezeit	cccdcdodcdddd
w:problem	obdmbbchbZnbd
w:problema	aaabbbZabZlZo
w:problems	cqddYabndcddc
w:procedimento	bccccbbbcboba
w:procedo	oedeeedeeeded
w:procedure	bcccddabcbnbn
w:proceed	lancccnccaacb
w:procent	Zaacnbobababb
w:proceso	bpbccbnbbbbaa
w:process	fkkdicjcebncb
w:processes	mbccccZaccodc
w:processing	cbccccmbicoZm
w:processo	ZjnoaaZaaaaba
w:prochaine	ZoaabYZoaaaZZ
w:prochains	bbodddbddbccc
w:procura	aoomkbaccbbcb
w:procuramos	mbcclnblccccb
w:procurando	abpcccabbYaYa
w:procurar	abbcbcabobccb
w:procurement	jlcjcijbbfjcl
w:procuro	kbcdmcbcpccbb
w:prodotto	ZbbabapabaZaY
w:produce	lbbbalplbbbcc
w:producer	ljZjbadmbboca
w:producers	bbjcbdsccbcdc
w:produciamo	Zbbcmcobbbbba
w:product	iljjodbfebjcb
w:production	ajnlkcnccbcdc
w:productions	YnpbbaZaaZbbZ
w:producto	Yabbcapabbbba
w:products	ZbZambcbbZqba
w:produit	opbddcbdcccdc
w:produkt	cbcdoccdbccdc
w:produto	ZaZZababpaabZ
w:produzieren	Zbaabqaabbaba
w:produzione	onbbbaacabbba
w:produzir	cdddnccdddded
w:proefperiode	YbaZaZXZbaYpY
w:proefschrift	bbacbcZbapabZ
w:proefsloot	ccddnccdddddd
w:proefvel	acccccoccccca
w:proeven	bcbdcdoccbcdb
w:prof	ZhlabrZXbaaba
w:profe	YZYZaoYZoZZZY
w:profesionales	cdnkddnZddddc
w:profession	olZbccacbmjcb
w:professional	kbebcboeinebb
w:professionals	aZmbbbocadbqa
w:professionista	obdcdbbdddcdc
w:professor	dkbddcaklkjcm
w:proficiat	bcacccbccobba
w:profiel	mbmcccbccbcnb
w:profil	jdmbddjjhaenb
w:profile	ddkgdecdfkjnb
w:profiles	aakcccsccbjcc
w:profilo	bcocdcmccacna
w:profils	aarbbaZamaaba
w:profissional	abcbcZpZcbabZ
w:profit	cnbjnjjccbccb
w:profitable	cqacocaaaZbba
w:profitez	ZcbcccpbcccZb
w:profits	bnbcobbcccadb
w:progetto	nccccchmcfcld
w:program	meblblmabadcl
w:programa	cZaabaipkamaZ
w:programador	Zaabpaaaaaaaa
w:programar	abZbpaZaaZaaZ
w:programe	ZbZbpaabababa
w:programm	anbbclllbahZa
w:programma	XaaZmlnZaanaZ
w:programmaraad	YZapZZZZbaaaa
w:programmatori	Zbbacapccccdb
w:programme	Zcbbcopnjcbcb
w:programmeert	bbacocbcabccb
w:programmer	ZrabbaabanbaZ
w:programmeren	bbacpbZaYabba
w:programmes	bbYccbomcmccb
w:programmi	acacocbcbbccb
w:programmierer	ZabapaaaaZaba
w:programmiert	nbncmbabaabba
w:programo	cccdacocdccdc
w:progress	bmbccbmdcnbac
w:progressive	ababbbZbaZabo
w:project	mdejicheeheic
w:projectleider	micdddjdcddmc
w:projector	ZaZaamZYaYaao
w:projects	dijbcjoahfckb
w:projectteam	bcacccbccobbb
w:projekt	eikdddelkccmb
w:projektanfrage	pYabbbabcbaoa
w:projektleiter	jmcdddidbddmc
w:projektleitern	bcbcccoccbbcb
w:projektordner	dddededepceed
w:projektstatus	abbbcbbbcbbbo
w:projekttag	Zbbaboaaaaaaa
w:projet	bebckbeilbcpd
w:projeto	Zabbcannbmbbl
w:projetos	ekbcccnllccfb
w:prolonger	pccdddcdccdcc
w:promesse	dqddddadedddd
w:prometer	dddddeddncddd
w:promis	cddnccbcdccdb
w:promise	ajheccojdmcdb
w:promised	bZnhkcjccnhbZ
w:promises	abqbacYbbZbba
w:promo	ccrdcdcdcbdcc
w:promocao	cdcdddcccncca
w:promocion	babbbbpbZabbZ
w:promote	ZaalamYabZaoa
w:promoted	ZaZkcncmoYbbb
w:promotion	bbacacgbbqbaa
w:prompt	nbaYbZllbbnaY
w:pronte	ababbbZbaZabp
w:pronto	ZaZaaaYYaZZZr
w:prontos	aaccdcrccbbcb
w:proper	opablacckabcb
w:properly	ljlcdjabdmcck
w:properties	Zmacddbddccdo
w:property	cehljdkklcdcc
w:propietaria	abacbcabcbbbo
w:propone	Zbbaboabcbaba
w:proponemos	abbocbbbaabba
w:proponiamo	badcdoacdccdb
w:proporle	bbocccbcbbccb
w:proposal	ndabbenbbccob
w:proposals	nYcobYbaccbcb
w:propose	bkenhocbbbccd
w:proposer	accodbadcdbcc
w:proposing	onbbbaaZcbbca
w:proposition	ababbbqbZYbab
w:proposons	accccoacddcdc
w:proposta	kkkbabpbbabaa
w:propostas	acccccocccccb
w:proposte	bbobcbbbbbcba
w:proposto	bdcdcdcdccodc
w:propre	bdZddccccodda
w:propria	cccddcbddcncc
w:proprio	anabnckcbbbcb
w:props	ZbpcbbmbbZcca
w:propuesta	mZYZaonYZYZYX
w:propuestas	abpcbbZZcbbba
w:prorogare	ocbdddbcdccab
w:prorroga	oeeeecddeedee
w:prorrogables	ndeeeedeeeeee
w:pros	cndcddccdddcd
w:proseguimento	ababbbaaapbaZ
w:prospectus	bbbbncokbbacb
w:prospero	ccbcccbbcocaa
w:prossima	acbcbcbbbabbo
w:prossimi	bdqdddcdccdcc
w:prost	ZZYZZZYYZpZYY
w:protect	abanbbZbcaaZo
w:protection	dbdabaoobbabZ
w:proteger	dedeeepdddeed
w:protocolo	abZbbbaZbaaap
w:prototipo	ddddndcdddcee
w:prototyp	dccdneddddddc
w:prototype	abbmqbancbbcb
w:proud	fZdaabZmkpaZZ
w:prouver	cdcdddodddcdc
w:prova	aaabbYaYoaZpY
w:provare	acbcccobcbbbZ
w:provas	XZZZaoYZaZoZY
w:provato	ababbbaabZbZo
w:provavelmente	abbbcbZabpaaZ
w:prove	kkYaaaXZoXoaY
w:proveedor	ZaZbaaoaZZZZn
w:provide	dbbbccrcdcldc
w:provided	flaecpclcbccZ
w:provider	akbldkpccbedc
w:providers	abbmcckbcaboZ
w:provides	ZbbZabrbcabba
w:providing	bmocddZccdadb
w:provincia	obcddcbdcccdb
w:provincie	abZabbkboabca
w:proviseur	bcbdbcocbbccb
w:provvisoria	ababbbabbZbao
w:proxima	YZnbbaoaaZaaZ
w:proximos	abobbbabcabca
w:proyecto	nbkckcficbbmd
w:prozent	ccddpdcdcdddc
w:prue	edabbadabnaoY
w:prueba	bcdcdbmbddmcc
w:prufen	YZZaaokZZZZZm
w:prufer	ZbbbboZbababa
w:pruft	bccodcacddccc
w:prufung	nddeeeeeeedee
w:prune	abjcpcacaacda
w:ps	bbacbbmZbYbdp
w:psicologas	bcadccodcbcdb
w:psicologia	bcadbcodcbccb
w:psychologists	bcabdnabcoccb
w:pto	aqadddcdccbcc
w:pu	bcaccbobaYbqa
w:pub	mZaanaYZaoZbZ
w:pubblicita	ccbcccobbbcdb
w:pubblico	cocdcccdcccbc
w:public	cmjbfdcpddbdf
w:publicacao	ababbaZabYasX
w:publicacion	ZaZaaZYZZjZoX
w:publicacoes	Yabacapbbbaba
w:publicar	addbdobcdcccc
w:publicarlo	aaZbpaZbaaaba
w:publication	YjabbmZdmZbrY
w:publications	cdbdccanbnccc
w:publico	obbcdcnccdccc
w:publie	Zbbaccbbccaoa
w:publieksprijs	ZZZZaaYpaZZaY
w:publikum	bcdYcZcpedddd
w:publions	bccccobbcbccb
w:publique	ZbaabpZbbaaaa
w:publish	ebabbmomcakba
w:published	bdbjcokobcbcb
w:publisher	ZmabcsbdaZbcb
w:publishers	babccbqbcbccb
w:publishing	kbcbcpabcbbcc
w:pubquiz	ZZZaaaYpaYaZY
w:pudiste	ZbZbaapaaZaZZ
w:pudo	babbcbpbZabbZ
w:pueblo	ccddcacnddddc
w:pueda	cccddbbcqcccc
w:puedas	ndddeddddcddc
w:puede	mbabbbZZbacar
w:pueden	eemfffefeeeee
w:puedes	naaaaaaaaZaZo
w:puedo	mbmbboZbZZjba
w:puente	Zaabocaabbbca
w:puerta	Znaabbocbbaba
w:puerto	bcbdmcmccncdc
w:pues	qdcddcbddcdcb
w:puesto	ZkmaaaaanlciY
w:puis	limcmbkcebdcb
w:puliscono	bbbcabaababbo
w:pull	ZaZdlbZoZYmYq
w:pump	YcemnjYaZdblm
w:pumpen	bobcbcbcccccb
w:pumps	bnaehhaobkibZ
w:pune	abackkpkclbcb
w:punjab	mcbcccZccocca
w:punkt	bbacbcabbobaa
w:punt	cocddbbdccdcd
w:punta	bobcddcdcdcdd
w:puo	jbabhnabaaobk
w:puoi	aaaabaZaaZaZo
w:pupil	YbbabpkbaabbZ
w:pupils	obaabbiaokbca
w:puppets	napbbaZaaYbbY
w:purchase	lbajcbXbbZomn
w:purchasing	Zjbjccpbcaicj
w:purche	aaabboZabaabZ
w:pure	Zobbbbanbabba
w:purely	YbYaZoZaZpbba
w:purement	accdcobaccccb
w:purpose	bakccckcmndcb
w:pursuant	bmccbbbbddocc
w:push	baacccZcolmcb
w:pushed	ZaYanaYaZYaap
w:put	lcdckehiiclcd
w:puts	abbcbcibbmpcZ
w:putting	aakoceYdldbbm
w:pymes	cdcdddoadbcba
w:pyramid	abZbabYbbZpaZ
w:python	ahcceqhkhcccd
w:pytorch	objcdlbfjlcdb
w:q	jananaclaZjbY
w:q1	kapbccjcbaccb
w:q2	kanbbbabbabao
w:q3	acbccckabaccp
w:qa	lhlceciijecjb
w:qgis	pcbbdcnbacbZa
w:qms	nbbbbbnaccbba
w:qqch	aZpbbbZaZZaZY
w:qs	ZcldcdbdoZcdb
w:qu	bmbcmcbdccmdc
w:quadra	bbbccbbbbbbao
w:quadros	aqbabbbbccbcb
w:quais	bcbdcdbccbocb
w:qual	mcocdcbccbcbb
w:qualche	ZbZbbbpbnaabZ
w:qualcosa	acabcnaanabba
w:qualcuna	abocccbccbccb
w:qualcuno	YmlbabYamnabZ
w:quali	bbpcccacbbbZa
w:qualifications	lkcdelcddeddd
w:qualified	ichkcjbboajkb
w:qualify	abaibapanbbcb
w:qualita	bobcccbbccccb
w:qualite	aoddcdbccdccb
w:quality	njlbcbZdkljfb
w:qualquer	ZaZbaaZaonaaZ
w:qualunque	aaabbbabpabba
w:quand	aamcpbabaabba
w:quando	lbpbnbcccbkba
w:quantile	docccdkelidcb
w:quantity	ddZbbamlnZanY
w:quanto	qcaccklcanbba
w:quantum	bcncncabbbccb
w:quaranta	abcbcbaoccbcb
w:quarantaine	ndddddcdddded
w:quarante	bcddnccdddced
w:quarrel	obacccbccmcdc
w:quarry	lmZaaaYaZlZoZ
w:quart	cccdcdddccodc
w:quarta	bacbcZbababbo
w:quartal	ababbaZabaaZp
w:quarter	cjinmbnabadbj
w:quarterly	jZaoclaobbabb
w:quarters	knlbbckbcbacb
w:quartiere	cdcdccaodccbb
w:quase	abcbcZpZcbabZ
w:quasi	aambbbZaZobaZ
w:quatre	mjccdbocjcdcc
w:quatro	mdckibkdlbdbb
w:quattordici	moccbcacccccb
w:quattr	aaaaobZabaaaa
w:quattro	ofblecmcccecc
w:quay	ZoaabaYZZXZao
w:que	dilhjeiciifhb
w:queda	ZaZaaaYabonaX
w:quedadas	ccdddccndcccb
w:quedamos	aZZbbaZaaabap
w:quedan	Zaabocaabbbca
w:quedandose	ccddddcdddndd
w:quedarse	apbcccbcbbcca
w:quede	ZnZbabZaoZaaZ
w:quedo	malbnbmbbaaaZ
w:quei	lndddecddddee
w:queijadas	Zccbccaacccbo
w:queira	cocddbcaccddb
w:quel	eajmfaYaolaaZ
w:quella	bmbcccabboccb
w:quelle	aancbbZbanbaZ
w:quelles	ncedddcdeddcd
w:quello	njbcbcibammca
w:quelqu	caZbmoaanaabk
w:quelque	bcddnccdddced
w:quelques	dbbocbacpbjbb
w:quels	bbbccbocccccb
w:quem	lbmdjimdblbba
w:quer	ojbgjmjbbhbba
w:querem	bccdcobZcbccb
w:queremos	alkoobbcbbbcb
w:queres	bobcocacabbbb
w:queretaro	cobdddcdjlddd
w:queria	naYZaaYaqZaaY
w:querida	mccdddcdccmdc
w:quero	mnZbnbZbaaaba
w:querria	ZbZpccbcccbbb
w:query	ablccnaccnbbb
w:queseria	ZaZapaZaZZZba
w:quest	deddeeoeedeed
w:questa	ZbabbaaaaZlnm
w:queste	obbbccbccbbcb
w:questi	abacbbZbZpbba
w:question	bdkidmifdobda
w:questionario	YZbpaZaaabZba
w:questionnaire	XamsbZWZmZZba
w:questionnaires	maapbZZabaaba
w:questions	cciqbkcmcbbbd
w:questo	ZaZbaboaaZnnY
w:queue	maZcbcobabbbn
w:queuing	mcbccdoccabda
w:qui	delclejccilbe
w:quick	dfkmicnbjbjbb
w:quickly	daYaabmZZXqai
w:quid	oZZaaoXnZXaaW
w:quien	bnbcclncnbgcb
w:quiera	boccccbccbccb
w:quieras	ZaabaombbaZba
w:quiere	dnbldbablZbpa
w:quieren	qdcddcbddcdcc
w:quieres	cddcdobZddddc
w:quiero	laZbpnYbZZZba
w:quiet	ekabbboebmdci
w:quietly	ZnZbaapaaZZaZ
w:quijote	abbbcaZpbabaa
w:quince	nbcnbbhbbbbbZ
w:quincenal	abaaboZbbaaba
w:quincenales	pbdbeddddeddd
w:quindi	nddececeddded
w:quinhentos	ncddddcdddddd
w:quinta	ZaaajZZmmZaao
w:quintal	bnddddddddced
w:quintas	abbbcobbbbbca
w:quinto	aobbmaabbbbbZ
w:quinze	kZlnoZYZYYaZY
w:quinzena	ccdddobadcddc
w:quiser	obcccaccbcccb
w:quiseres	boaccbbbbbbba
w:quisiera	abbobbbbZbbcb
w:quisquillosa	nddddddddcddc
w:quit	ZdibljaaZnqba
w:quite	nbrabcabaaccb
w:quitte	ccadccpcbZccc
w:quitter	bcodcdadabcbb
w:quitting	ZZYbscdnYabca
w:quittons	occcccacccbcb
w:quiz	hZZlYmXlaoZaj
w:quoi	mcodcdldcbdcc
w:quota	aeblmdbcdcmdc
w:quotas	njbnlbabcbbba
w:quotation	pbbccbpbbbbcj
w:quote	kaaceaplacZmm
w:quoted	ibaoclbZcoaca
w:quotes	lbaZbabmbZaqY
w:r	kdclhlidcekcb
w:r1	nbbhcjjncbbca
w:r4	ncbccanbcaddc
w:r6	bmbdndbcdcced
w:r9	obbcmcamcbcdc
w:raad	bcbobbbcZcbbb
w:raccogliendo	aaabpbabbbbba
w:raccolta	nddecececdded
w:raccolto	ocbdbcaccbaca
w:raccontami	aaZabbZaapbaZ
w:raccontarmi	abocccbccbccb
w:racconti	bdcdddcdccodc
w:racconto	ccbdcdobbbcdb
w:racha	bbaccbbababao
w:rachete	ccbdddodcdcdc
w:rack	acbbcZaaambbp
w:racks	mdcccdncdddcc
w:racontent	bcbbcbaodaccb
w:racontez	bcoabbacaacca
w:radar	bbpcccabbbbba
w:raddoppia	cdcdccacccpab
w:radio	ibbYemZqnbccb
w:radiographer	YZYpaZYaoZZaZ
w:radiographers	bbmccboabbccc
w:radiologo	aZZbbbZaZabpZ
w:radiology	fbcacoabcZbcb
w:radius	ababccqbccbcb
w:raffle	jbbacaanbaacn
w:ragazzi	ZaabboZYbaaan
w:rahmen	abbbcbbbcbbbo
w:rahmenvertrag	pddcddcdedddc
w:rail	cjoccmbccamdb
w:railway	ababbonbaZcbb
w:rain	acacnbcbbhbcq
w:rained	aabbnbZYbpcca
w:raise	abacocjbbnmcb
w:raised	hnabacoccbicj
w:raises	YqabbbZbaabbZ
w:raising	ababtcclZabcb
w:raison	jbbbclabcbbbp
w:ral	brccddccccdcb
w:ramene	ddcededepeeee
w:ramesh	YlnbbbZaaZban
w:ramo	obbccbbbbbcba
w:ramp	bclddcbocbddc
w:rampzalig	cbddnbcdddcdd
w:ran	kZapmhYjmZbca
w:rancho	pbbccbbbbbcba
w:rand	ccbdcabbaoccb
w:random	aaYblapaaoaaZ
w:rang	blpccdkbcdcdc
w:range	bonccdjdcbddc
w:rangers	ZonbZnYaZZabZ
w:rank	aaacacqbaZpba
w:ransomware	bcbdddmcdocdb
w:rapida	ccqcddbdccdcb
w:rapide	pdeeeecedeedc
w:rappel	acbocbcbbbbba
w:rapport	ocedddcdedccd
w:rara	bdqdddcdccdcc
w:rare	anscclZbaZbca
w:rastrillo	ZZZaZZZoaYZZY
w:rat	dbbddcbcobdcc
w:rata	eqZnbaZaaaaaa
w:rate	ocimcdecdbcdk
w:rated	Zbaobbmbbabca
w:raten	cabcccpabbbbb
w:ratenzahlung	baabcbpbbaaaa
w:rates	bmalbaonhdaba
w:rathaus	bpbcccboabccb
w:rather	mjlamcmeebccb
w:ratifique	ZZaoaaabaabaa
w:rating	mbbocaaccbZcb
w:ratings	aabbbcZbabamo
w:ratskeller	cccddccncbccb
w:rattache	dndeeeeedeedd
w:raus	abbcccabcbbco
w:ravi	ndedddlcdldcc
w:ravie	coZcccabbmcab
w:raw	saabbaYbaZbbZ
w:ray	rbacccaccccda
w:rd	jaakbZZmbZjaq
w:re	hfjkjdifcjhcd
w:reabren	bcccboabccccc
w:reach	eccccdmbiemmd
w:reached	bZaidkZabfapl
w:reaches	baoccdlcccccc
w:reaching	bimbccncmiccb
w:react	kllhcfdclddeb
w:reacted	ddcdddccdacqa
w:reactie	ZaZabaZaajarY
w:reactivarla	aaabbaZaaZpZZ
w:reactivions	bbpcbbZbcbbYZ
w:read	declcibmeldic
w:readable	pbZbbmYbbZbba
w:reader	ZjZbbbhralaba
w:readers	abbbjknmbmbca
w:reading	jedbcmckdoecb
w:reads	ckkfmbgibkicb
w:ready	dbgefbpbkafdn
w:reageren	pbedebddddddc
w:reagiu	ababbaZaaYasX
w:reais	oaaabZnZaZaZY
w:reajuste	pcdeddcddddcb
w:real	dmdimlechbdea
w:realise	ZoqabcZbaYbbb
w:realised	bbabcYZZarbbZ
w:realistic	rbacbcZcaabbb
w:realizzare	abcdocbccccdb
w:really	khcgjdkkmdccb
w:reason	ammcicZebnbnb
w:reasons	ambbnbZacbkbn
w:rebate	ababccrcbcccc
w:rebecca	mbaccdocbdccc
w:rebonjour	pddeddceddddd
w:rebuild	papbaaXbaZbca
w:recall	bcZchceccobdn
w:recalls	bcbbccomdZcca
w:receba	YZaZaYYZaZqZY
w:recebe	abbababcccobb
w:receber	acbcccacbbpaa
w:recebera	cceddccdddodd
w:recebes	abbbbbabcboba
w:recebeu	nbbncbabccbba
w:recebido	bcbccabbdbpaa
w:receipt	ibcibcZbcaooc
w:receipts	lZYaaapYZXZoY
w:receitas	pcbdcbabcabcb
w:receive	abcndchlccqdb
w:received	bhabcdbacjkkr
w:receiving	bcdciceocbcob
w:recensioni	bcbocbabccbcb
w:recent	jbpcdecckcccc
w:recently	bbhddcmdmmddc
w:recepcao	abZcbbaZbaaap
w:reception	jbbccaolcbjbk
w:receptionist	abacccaccbocn
w:receptive	ZaoboaZabZbcb
w:receta	bbabcbabcocbZ
w:recevez	Zbbbcaabbcpca
w:recevoir	ZZZaoZYZaaonY
w:recevrez	bbacbbaacboba
w:recherche	oncddccdcddcc
w:recherches	acaccnaababoa
w:rechne	bcbcccocbbcca
w:rechnen	aaabbbpaabbcY
w:rechner	qdcdddcdddcdc
w:rechnung	mbbccbjbbjlbn
w:rechnungssoftware	Zccbdapcccaab
w:recht	ccndndbdccddc
w:rechtbank	abcocbbcccbcb
w:rechtszaak	acbobcbbcbccb
w:recibe	kaZaaZZZbZqaY
w:recibida	oddddcccddcbc
w:recibido	aaabbaZaaZpZZ
w:recibir	aboccbZZcbbcb
w:recibo	Zaabbbaababao
w:recibos	lcndccbcbbcdb
w:recife	bjbcocccbbcmb
w:recipe	ZbZabkYkamaYq
w:recita	ababaaaaaabbo
w:reckon	mbdccmmbbkbcb
w:reckons	ocacccacmZcdc
w:reclamam	deeeedodedeee
w:reclamation	aaaaaaZabZZZp
w:reclament	pbcccbabcbccb
w:recoge	bbbcabbababbo
w:recoger	aaabbbaaaaaao
w:recognised	abZcckbbqhcca
w:recognition	ZopbcbYaabYaZ
w:recomenda	ZaacbcZbpabba
w:recomendacao	ZaZbbaZapZaZZ
w:recomendacion	aZYaaaaapZaZZ
w:recomendamos	ZaYaaaZZZYZpY
w:recomendarias	cacdddcdqbdbb
w:recomende	dddcdccadodcb
w:recommandation	cdccddbcYpcaa
w:recommander	ndbdddbdobdcb
w:recommend	YbelbaomklbbZ
w:recommendation	akabibaaclbrY
w:recommendations	ldccddbcddcob
w:recommended	oaoibeYadcjlb
w:reconciliation	mddccdmeddcee
w:reconduit	bbbccbabbbbbo
w:record	cddkboclebkcb
w:recordamos	bcccccbbcbbbo
w:recorded	acblchfpcbjcc
w:recording	ccaacoaqbabkZ
w:recordo	ccddddcdcdned
w:records	mbndcdccdbcjl
w:recovered	lcZcdcncbnddc
w:recovery	acbcccZcccrba
w:recruit	bcpicclcehlcb
w:recruiter	kikcccichkelc
w:recruiters	YblbbbqbZadpa
w:recruiting	dmpdcbbbcklca
w:recruitingvideos	YbaZbZpaaZaaZ
w:recruitment	abjcckocikicc
w:recruta	ccrddcaccZcbb
w:recrutadora	eeneeededdedd
w:recrutamento	bpaccbbbbbbba
w:recrute	bopdccbccbbcb
w:recrutement	cpbeeedeceeed
w:recrutent	acacccacracba
w:recruteur	bcpccdadaacbb
w:recruteuse	dcpdddaccbccc
w:recrutez	aaacccobmccba
w:recu	YaalaaZZaZinp
w:recue	odccccacccbcb
w:recuerdo	accocaaccbbbZ
w:recuerdos	cccdcdccocddc
w:recuperacao	ncdeddcdddddd
w:recuperado	bbccccocccbcb
w:recuperiamo	bbbbbboababaZ
w:recursos	bobcdccdcdcdc
w:recusa	acccbaocccccb
w:recusou	abocbbabaacba
w:recycling	lbbcbcabcabbo
w:red	ocabibabbajco
w:redaccion	ccccdnbbcpccb
w:redacteur	cocdacdcccddc
w:redaction	ncedddcdedccd
w:redacto	Yabbcapbbbbba
w:redattore	cnddddbdddddc
w:redazione	occcdcbcdcbcb
w:rede	albnbcanjaccb
w:reden	ZaZabYZpamoaZ
w:redes	kababaobbbaaa
w:redesign	lcbcccqbbbdcb
w:redet	ZaZaaaoanaabZ
w:redo	paaabmjabbcca
w:reduce	cdcbddpdedcee
w:reduced	abbbcZqocbaba
w:reducida	ZbcbcbZpbbbba
w:reducing	ZbabbbqabbabZ
w:reduction	cbcccZYqcbcdc
w:reduit	acbdccocbcccb
w:redundant	bcadccbbrXccb
w:redwater	dmcfccmcmdcib
w:reel	jbmbbcabpZbcb
w:reels	YcZcccqccdbed
w:reembolsamos	cdddcdbcccoda
w:reemplazo	occaccbccccdc
w:reencontra	deeeedodedeee
w:reenvia	ccdddccdddodc
w:reenvialos	ZababaaabapaZ
w:reenvie	ZbcacaabbbobZ
w:reescrevo	ZaZbcbpbbaaaa
w:reexpediez	YbbbcaabbcpcZ
w:ref	Yqbcccbbcclaa
w:refaire	rbbbbaZbcbcca
w:refait	naZabaaaaoaaY
w:refeitorio	ncdeddcdddddd
w:refer	cbkmceccockeb
w:referat	bobccaabbacba
w:referee	aaXcbcZcrZaba
w:referees	gbbccZZacZbap
w:reference	cdabcbcdqbabp
w:referencement	bcbcccobbbZaZ
w:references	lakbedncnbccb
w:referente	Ybbacapbcccdb
w:referentenstelle	bpbccZabaabba
w:referentin	aabbcnbaaocaa
w:referenz	aaYbaaYapZaaZ
w:referenze	acccccbcccocb
w:referenzen	YaZbbbnboabba
w:referenziati	bbbcccocbaccc
w:referral	baephijbnabfa
w:referrals	jmYcddodbacdd
w:referred	klbeckZlckcbm
w:referto	acbbccabbbabo
w:refinery	knZaaoYZaaabZ
w:reflechir	abpcbbaaZZaba
w:reflexion	ZapbbbZabZaaZ
w:refonte	occcccZcccbcb
w:reform	nYZYbpZkbklbZ
w:reforma	bcccccbbcbbcn
w:refugee	ZkXaanYZqYaaY
w:refugees	naaabqZZbbbbY
w:refugie	abacabbaoabbb
w:refund	caaballjbaibo
w:refundable	bbbccdkcdcqcb
w:refunded	dcdbdcmcdcpdb
w:refus	acbdccbdobccc
w:refuse	cbmdddcdcdndc
w:refused	ZbbnbcZbbbabo
w:refuser	bbbccbaabacra
w:regadio	cdddncddddded
w:regalando	dedeeepddceed
w:regalo	bbbobbZbbapba
w:regar	cdddncddddded
w:regard	nbbkcbnbcbacm
w:regarde	ccadccpcbZccc
w:regarder	cddeddodddddc
w:regardez	ZbababZaapaZZ
w:regarding	dmcflijbficci
w:regards	mjbddehcdoddd
w:regel	occcccbcccccb
w:regelen	accccbocdbbca
w:regeln	cpcdddcdccddc
w:regenjas	cdddddocdddec
w:regent	aaabbaZaaZbbp
w:regge	nddecececdded
w:reggere	bbbcccocbaccb
w:reggio	abocccbccbccb
w:regiao	cdddnccdddded
w:regidora	pbbcccccbbcbb
w:regie	mcbcocaccbcbc
w:regime	qccdddcdddddd
w:regimen	Zpabccbbaaaba
w:region	mbncfbcbjkbjb
w:regional	elhlccanddlcb
w:regionale	acccocbcccbdb
w:regionaux	bobccccbccZca
w:regions	aaocncjcbaccc
w:register	japccZkobabdi
w:registered	fneckcbefblkb
w:registering	YadqbbYaaYnaY
w:registers	pabbbcmbbbccb
w:registrar	ZoYbdbYaojibZ
w:registrars	ablcccocbacdb
w:registrati	bbbbccpbccbba
w:registration	adbbccapibrea
w:registriamo	bcccccbncbbca
w:registries	kbbbcbZpcaabZ
w:registros	ocacbcabbbbcb
w:registry	XmZpbaaaankaY
w:regler	ccbccdcdccpcb
w:regreso	bccccbbZcocba
w:regret	dlZbcbZnbbbap
w:regular	Zrebcoaajbbbb
w:regulated	okdddcdddeded
w:regulator	mmalcbdnbebcb
w:rehab	abbnocZccccca
w:rehearsal	ZaabbbcmaZZZq
w:reichen	aZcbccbbccbbo
w:reimburse	mcccccZcddocc
w:reimbursed	lbbbckabcbqbZ
w:reimos	bcacbYabapbcb
w:rein	bcadccbcbboca
w:reinschauen	ZaZaaZZpbZaZY
w:reinsurance	annambZcbabcc
w:reinsurers	bbcdpcbcccced
w:reir	bcacbYabapbcb
w:reise	odddddcddccdc
w:reisen	ddeeeedeeeoee
w:reiskosten	nddcemdbcdddc
w:reitero	bcccccoaccccb
w:rejected	naZpabYabYaca
w:rejections	ZbacbcabrZcba
w:rejoignez	bdcbdcccddncc
w:rejoindre	bbbcclaababra
w:rejoins	abaabaZpaZaaZ
w:rejoint	bcbdddodcdcdc
w:reken	ddddcdoccccdc
w:rekenen	abbobbabccbca
w:rekening	ZbZbaaYbaaqaZ
w:rekeningnummer	acaccbbcbboba
w:rekenmachine	qdddddcdddddd
w:rekruteer	boabccbcccccc
w:relacion	qnbcbbabbbaba
w:relance	ncddddmcddddb
w:relancer	abZcbbobmYbab
w:relances	bddddcobccbdc
w:relatie	cdddddcdcdndc
w:relations	anabbaYlbpbba
w:relationship	knbbcdbdccmdb
w:relationships	bbqbbdacbccdc
w:relative	acccbcbccaqbb
w:relatori	cddccacoddcdc
w:relatorio	pbabcbYbbZbba
w:relatrice	cddbdpcZdcbdc
w:relaunch	ncbdedndddcdd
w:relaxed	ZbmcccZpcYcdb
w:release	gbbbccbbbmpbo
w:released	jbmabbZkbZhmm
w:relecteur	Zccbcobcddcdb
w:relevant	abojccnbebbba
w:releve	abccccbabbbao
w:reliability	Zqabbcabcbaca
w:reliable	lcnccdcdcdcdd
w:relief	mbZbjbobflaca
w:relieved	obbnbbacccddd
w:relire	aaZcbbZbnZZao
w:relocate	Zarccdlcjcccb
w:relocated	cabdeeaepdddd
w:relocation	crjcccadjbcdb
w:relying	boccccmcbbcdb
w:remain	bbekcfhbamncl
w:remainder	bddddabcddpdm
w:remaining	famcckabnmacb
w:remains	abbbcobbbplba
w:remarcada	YaaabbZabaaaq
w:remarks	lcbadnmacccdb
w:rembourse	bbabbbqbbbYaZ
w:rembourses	babbbbabcbqbZ
w:remember	cmbeldhbgobcf
w:remembered	abacbbZanobca
w:remet	ccddpdccecddd
w:remettre	pbcacbbcccmcb
w:remind	aaYnbmaZbmbnb
w:reminded	lcccdbbncmdcb
w:reminder	ckbjcdlbjadmn
w:remis	ccbcccabcabra
w:remise	Zccbcobcddddb
w:remit	balccdbcccqcb
w:remito	bobbcbbccbcca
w:remo	bcbcbaYpbbbbZ
w:remote	mlfeejcfdclcc
w:remoteanteil	odeedecedeedd
w:remotely	mbccckZndcbcb
w:remoto	qbdeddcdddddd
w:remove	ZZYaZZmYZXYpX
w:removed	ababcbZaiZiuY
w:remplace	bobdddcdcdcdd
w:remuneracao	dbdccocaddcdc
w:remuneracion	cddcdncadcccc
w:remunerada	bccodncadbccb
w:remunerated	eeasclZbbZbca
w:remuneration	llcfkmaflbdcb
w:remunere	bdcqdcddddddc
w:remuneree	ccdldnbacccdb
w:remunerons	abcbcqabcbccb
w:renata	ZbcbobnbaZbbZ
w:renate	emlcbckbalcca
w:renato	Zabbccbabbbbo
w:rencontre	ZbZboaZZbnaaY
w:rencontrons	aaocbcbbcbccc
w:renda	ZZZbaaaapaZbZ
w:rendas	accadobbdbbcb
w:rendement	bcbcbcnbbbnba
w:render	qaaabamababbb
w:rendez	maabbaZaaaZap
w:rendimento	cdcdccacccobb
w:rendite	bcbbbbnbccncb
w:rendono	ZbbbcbpbbZaaZ
w:renew	ababbboYbZjZr
w:renewable	lqbcdcZcccacb
w:renewal	fbabkbdodaalk
w:renewals	abacmcoccacdc
w:renewed	YmibbcYalYknl
w:renews	bcbcccZbcbaol
w:rennes	alacbaapbbbba
w:reno	obbcdblccbccb
w:renouvelables	pcdeeededeece
w:renouvele	cdddddbbdcboa
w:renouveler	bbacccbbcaboZ
w:renova	bdddddbcdcboa
w:renovado	abbcccbbcbbbo
w:renovar	nbacbbaababoZ
w:renovation	nbdbccZcddndb
w:renovavel	oddeeeceeeded
w:rent	bcckeckkjcfdl
w:renta	abbcbcabcbbbo
w:rentabilidad	cdcdbcZcccobb
w:rentable	YaZbpbYaaZbba
w:rental	mcbccbocbcibb
w:rented	oaaapZXaaZZaZ
w:renters	lbZbkbabaocca
w:rentre	ocbbccacccccb
w:rentree	ZnaablaZaoaaZ
w:rents	ZbZmanmWaoabZ
w:renueva	cdcdddbadccoa
w:renvoyez	ZaabaaZZbaqaY
w:reopen	YaaabbYabZZjq
w:reorganizando	abpbbbYbbabbZ
w:repair	kcaaloclaZdbl
w:repaired	jbbblbaobbbba
w:repairs	lklkbblZlZbba
w:reparacion	abcbcbacbbZco
w:repart	qddcdcbcdcddc
w:repartimos	ZaYapaYZaZaaY
w:reparto	Zbbbbqabbbbba
w:repas	ZaaaanaYnZabn
w:repay	ZZbbZbnbbboaZ
w:repeat	ZnaacnZZbabbn
w:repetition	abbbcbabcabao
w:replace	oakbcclcbblcb
w:replacement	Zpacbbecbacbq
w:replied	YakabaeabbbrY
w:replies	bcabcbZamnbpa
w:reply	jddjcfkcchjjj
w:replying	ZkancaZlcbmjZ
w:repo	bnbbacZbcbrbb
w:repond	bcbcdcscccccc
w:repondre	odddcbcdccccd
w:reponds	cdcddcccddodb
w:reponse	ocbddcbccoccb
w:report	mdanbackbaejo
w:reported	ZbabcbbabZppY
w:reportee	ZababaaZbZaZq
w:reporter	ZoabcbYbpaabb
w:reporters	aobccnaccbbcc
w:reporting	ejacckoabZbqc
w:reports	nnbccklccbjcb
w:repository	ZbbabbZbbanoj
w:reprends	bbZcbaaapaaba
w:repreneuse	ZaZbpbYaaZbba
w:represent	daqlkbobbbcba
w:representarei	bbpbccabbabaZ
w:representative	qabbbbacdccdc
w:represente	ndddddbdddded
w:represented	cbpZcbZcddbdc
w:represento	bbpbccabbabaZ
w:reprint	YaZZanbpbYZaZ
w:repris	odddddbdcdded
w:reprise	bpbdccbccbccb
w:reproduce	abbccbZabmbao
w:reps	Zmbabpaabacbb
w:reputation	ocbbcbaddcmdc
w:req	bnabccacpbccb
w:request	ccbfddiaeeapo
w:requested	abaicbdgbZdqm
w:requests	nbjfbnYhbalga
w:require	pbdkfakbbcncb
w:required	dbblciibifndk
w:requirement	pbkfddedjhcdc
w:requirements	kanddcpdbcccc
w:requires	jbbbmcdccbpck
w:requise	bcdcccbcddodc
w:requisitions	ZZqbccabbccaa
w:resale	abbboaaocaaba
w:rescue	ZabbnoZabaaba
w:research	cmbsdbZcdiceb
w:researcher	bjcpdbnbbcbdc
w:researching	dedleekefeeee
w:reseau	abalaaYnoZaaa
w:resell	acacccqbcYcbb
w:reseller	acbbcbsbbabba
w:reserve	ZjajbYkZbalbq
w:reserved	Zabbbapacapbk
w:reserving	oababoZYcaaba
w:reset	ZbabbaaabYbkq
w:residence	ZbbbobZbbYbco
w:residencia	bbobccacbbmcb
w:resident	Ypbccbaakbabo
w:residential	bneddbambccca
w:residents	laalfelmbabbf
w:residual	cbcddcabcmndd
w:resigned	lmacccnccbbcb
w:resolve	nmZcbbmcbbccc
w:resolved	lcbcocZcckbcb
w:resolvo	ZbabbbpbbZZaa
w:resonated	aalbbaYapYaaZ
w:resort	abmbcbpabbabb
w:resorts	eccadbZbcbpcb
w:resources	nkicdcbdddmcb
w:respect	ZZinalZZmnbba
w:respected	lhlcbalblkbca
w:respectfully	Zhajjfncimccc
w:respekt	abacbcZbbpbca
w:respond	mjcbdbZcccknZ
w:responda	abcbcbabcalao
w:responded	bccodmbacbcbb
w:responder	WaambZYZbZdpm
w:responderemos	abbbcbabbZZap
w:responsabile	dnabaaaboabbZ
w:responsabilidad	babbbbpbZabbZ
w:responsable	oncddcbdddddc
w:responsavel	bocbcdbcddcdc
w:response	daZabbnbbjYpY
w:responses	abaqbaZYaYaaa
w:responsibilities	ncbdemcedeede
w:responsibility	knacdckccdbdd
w:responsible	beaccjmcnlccj
w:resposta	cpddddbddddcc
w:respuesta	aaqbababaaaba
w:ressortie	bbpbbbZbcbbYZ
w:rest	kcfdlcjccbpia
w:resta	ZaaaaoZaaZaam
w:restare	ZbpbbbaaaZbba
w:restaurant	YaZbpbobmaacY
w:restaurante	paccbabbccccb
w:restaurantes	cednecceddced
w:restaurants	mbabmblbeakca
w:reste	alabnaamibmbZ
w:restent	bcccccbcccoca
w:rester	abbcpbbbcbbba
w:restful	ambccbocbZdcc
w:restiamo	bbacbcabaobba
w:restless	ZZqaaanZYXaZY
w:resto	Zkabbaobbamba
w:restons	ddcdddcbdodbc
w:restore	anbcboaacambb
w:restreinte	pbbacbbbccccc
w:restricted	abbbcbabbZbpY
w:restructuring	baYbbcZbpnbba
w:restrukturierung	ndddddcdddddc
w:result	aabbcbncbakno
w:resultat	ZZbabZaabbpbZ
w:results	Zadbcbjjbdaon
w:resume	nbmcdddcldejc
w:retablissement	ZbZaaaZaapaZZ
w:retail	bmildclieacjd
w:retailer	pabndbbcccbdb
w:retain	adcodcbddcodc
w:retained	clpjcbcbbabbm
w:retainer	qZapZbYbcbdca
w:retainers	bcbbncadcbndb
w:retard	abbcccbabbbZo
w:rete	bdamccbccoccb
w:retenu	bcpcddbdcbdZd
w:retida	aaaabZZaaZpZY
w:retiene	cddddecdcdned
w:retirada	bcbcocbcbcccb
w:retire	mmlbbZZZaZbbn
w:retired	pjbccckmcdcca
w:retirem	abccccbabbcco
w:retirement	eaYbcbnbapbca
w:retires	jrabbahlbbcca
w:retirez	abbbcaaacbpaZ
w:retiring	YpZbademdnbbZ
w:retiro	deeedenddecee
w:retomando	pbdeeddeeeeee
w:retomo	pdddecccedced
w:retorno	bcbcbcZbbbobb
w:retouchee	babbbapbaabba
w:retraite	lnacccncbZccc
w:retrasa	abbcbbaZbabao
w:retribuita	bdcpdccddcddc
w:retribuzione	cpccccccdcddc
w:retrouver	abYbaZaaaqbba
w:retrouvez	bdddccobccbdc
w:return	jckbebibijjbn
w:returned	ZbabbjdabZopc
w:returns	ZaZnajjokZibZ
w:reune	abbmbaanbabbZ
w:reuniao	YbbabaZYbaaZq
w:reunioes	abcocbbbcbaba
w:reunion	ZaZlbaYZbpaap
w:reuniones	bcbnccbcbpcba
w:reunit	ZaaqaZYnaZaaY
w:reussir	bdcddcaocccbb
w:rev	lbbcpbYZabaca
w:revenir	abZcaabapZbba
w:revenons	aaaaaaZabZaZp
w:revenue	cbbbslYkcbdcb
w:revenus	bdddddbdedned
w:reverse	abbbmlmnbbbba
w:revert	bpmcmcaccbbca
w:reviens	abbbbbabcobba
w:review	lcclbdfdccdco
w:reviewed	kiaacbabmYbom
w:reviewer	daaoajXYaYaap
w:reviewers	Ybccdmabdcodc
w:reviews	lcabbnkbbjibl
w:revisar	odecebbdeeadc
w:reviser	ZaaabpZaaZZbZ
w:revision	lbbccckbcandm
w:revisionare	pccbdabcccZcb
w:revisione	YZZaZYYZoYaZo
w:revisiones	oaccbbbbccccb
w:revisor	YabZbnaZaoaaZ
w:revista	accadobbdbbcb
w:revue	bcabcZbodbaca
w:reward	Zkmnccaallbba
w:rewi	bbdccaaocnddc
w:rewrite	omabcapccbbcc
w:rewriting	clcdddocdcbcc
w:rewritten	abbccbZbokbba
w:rezamos	ncdeddcdddddd
w:rezeptpflicht	occccbbbdcbca
w:rg	ccedeccdddodd
w:riada	bcccboabcbccc
w:rib	cdcddcccddodb
w:ribera	bcacccabcacra
w:ricarica	ccddddcddcndc
w:ricariche	bcccccbbcboba
w:rice	pcacccabblada
w:ricerca	knpccbcccbccb
w:ricercatore	boccadbbdcbcb
w:ricerche	abZbcbabbZapY
w:ricette	bbZcbaapaZbca
w:ricevera	ZaabbaZaaaqba
w:ricevere	abobcbbbbbcba
w:riceverli	ZbbabaZabapaZ
w:ricevi	ZababaaabbpaZ
w:ricevuta	bcbcdcbccbbnn
w:ricevuto	acbncbabcanaZ
w:riches	aaaapaZaaZZaY
w:richiamarla	ZbobbbaaaZbba
w:richiesta	jaZaaaZaaaapY
w:richtige	ZaoamnZZaZbbZ
w:ricomincio	bdcdddcdndddd
w:ricorda	ababZbnZbZbbo
w:ricordo	bcbnccbccbccb
w:ricostruisca	pabbaaaccbbcb
w:rider	Zbbnbcpbcbcdb
w:ridere	abbcbcZbaobba
w:riders	ZbbbobfoaZbcb
w:rides	addccbncccndb
w:ridiculous	bdddnekdedefe
w:riding	pbbcZaYaaaocb
w:riempiono	ababababbapba
w:rien	YanbaaZaaaoan
w:rientrare	aaabbbaboZabZ
w:riesce	paaabZaZaZaZY
w:riesgo	cdcdbcacccobb
w:rifacessi	nddecdcecdded
w:rifare	pcacbcZbZZbca
w:rifarlo	ocbcbcaccbacb
w:rig	YaZaaZYnYombZ
w:right	jekgidkbcldci
w:rights	nbbbcnZbbalca
w:rigolo	abacaaaoabbba
w:rijd	ndddeddeedded
w:rijdt	aaabbaZaaZlap
w:rijinstructeur	cbbbcZoacbbbb
w:rillettes	bbabbbaoaZabZ
w:rimandata	bbbcbbabbabbo
w:rimasto	aaabbbaboZaaZ
w:rimborsate	baccbbbccboba
w:rimborsiamo	bdccccpcbbYaZ
w:rimborso	ZcbbccaccbXbp
w:rimos	accbcZbocbccb
w:rimpiazza	Zobcbbabbbbcb
w:ring	dmobbcjbjcdbl
w:ringing	cmcnddbcdcddd
w:rinnova	aaaobbZabaamZ
w:rinnovabili	oddeeedeeeedd
w:rinnovato	abacbcacaZbap
w:rinnovo	abbbbbabbaaao
w:rinviato	acabccocccbba
w:rio	bmbcccbcbobcb
w:rioja	aoccccbdcdcdc
w:ripaghiamo	cddcdeneddded
w:ripara	bcbcccbocbbba
w:riparare	abcbcobbbbcaa
w:riparliamo	abqbbbZaXZbaa
w:ripetizioni	abbbbpaaaZbba
w:riposo	bobccbbcbbcba
w:riprendo	cccddcocddcZb
w:riprese	ocdcdbcccdcba
w:ripreso	ocdcdbcccdcba
w:riprovera	abbbbbaababao
w:riscaldamento	cddcdeneddded
w:riscaldato	cddcdeneddded
w:rischi	cdcdccacccobb
w:risco	bcbcbcZbbbobb
w:riscrivo	qcdeeddededcd
w:rise	alacacmbbloca
w:riservata	ZaraaaZaYZaaZ
w:riservatezza	bccodcbccbccb
w:risico	cdcdbdacccobb
w:risiko	cddcccacddned
w:risk	deibmncbccmcb
w:risparmi	Zccccbpcddacb
w:risparmiare	deededndeecdd
w:risparmio	cddcdeneddded
w:rispediscili	ZababZaabapaZ
w:risponda	abbbbbabbaoaZ
w:rispondere	ZaabaaaaaaaoZ
w:risposta	Zbabbbbcmbboa
w:risque	acacbbabbaqaZ
w:ristorante	bdcdddcdndddd
w:ristoranti	bcacbcqbaabca
w:ristoratori	deddeeoeeceed
w:risultano	bccccbbbcboba
w:risultati	bcbocbabccbcb
w:ritirarle	ababbbZbaZbbo
w:ritirarlo	acbcccabbbaco
w:ritmo	ncdeddcdddddd
w:ritratti	abbbcbpbbabaZ
w:ritrovarti	abaccbabbobba
w:ritrovato	nddecececdded
w:riunione	aaaabbaZbaaZo
w:riunioni	bcbocabbbbcca
w:rival	apabbbkbaZaba
w:rivedere	bcbcccoccabca
w:rivederti	aaabbbYaapabZ
w:river	XZZamqYnZXZaX
w:riverside	ZZjacbZnbaabn
w:rivista	acccdpaZdccdb
w:rn	laobbaYbabbcb
w:road	pkabbakabcanb
w:roadmap	naanaalbbbcca
w:roasters	ZbbbooZZbabba
w:rob	baocbcZcbmadb
w:roba	pcacbbabbabba
w:robin	abbacboccbbod
w:robot	laZYracfbblaZ
w:roboter	ZaaabpaaZaaaZ
w:robotics	anlcfclblhcjb
w:robots	jaapmkjababba
w:rochdale	ocbccbmdcccdc
w:rodada	baccpcbbccccb
w:rodando	nZZaaaZZoZaaY
w:rode	bbbcbbbbabmcn
w:rodilla	aaZbbaZaapaaZ
w:roei	ZaYaaaZZapaZZ
w:roemenie	YacbcZpcccbcb
w:role	jllchecdkedce
w:roles	bbrdcdkclaccd
w:roll	bhmYbnjakZbbl
w:rolling	pbccbndcdccdb
w:rollout	sbdcdZbcdccdc
w:rolls	anaccoabbbccc
w:roma	blcdddcddcdpb
w:roman	abaabbaoaZabY
w:romanzo	aaababZoZabbZ
w:romaria	pbbccabbbbcba
w:romeria	acbbcboabbbba
w:rommelmarkt	ababbbaabaaao
w:rond	rlacddbdccccb
w:ronda	Zaabrcaabbbba
w:ronde	ZZZZpZZkbaoba
w:rondleiding	aapbabZbbabca
w:roodgloeiend	ocbcccccbbcdb
w:roof	nbaabbjaaZcbr
w:roofer	obaYbaacbpbca
w:roofers	YaZabpnYbaaaZ
w:roofing	mcoccbabcccdc
w:roofs	aaZqjbZabkbcZ
w:rooftop	ccpdddadbaccc
w:room	beacknchikcbn
w:rooms	nobbbbabaahbo
w:root	ZaabbbZacZmap
w:rope	YbobcoZababba
w:ros	nlabaanaabbba
w:rosa	jefeedlccccoc
w:rosalind	kbocccacaYcdn
w:rosario	kbcbcboccbccb
w:rose	nbbaabYbcbobZ
w:roses	onbdccbdccddc
w:rossi	bcdddpcadcded
w:roster	okpabZYabbbba
w:rota	llZbkbmkZXabo
w:rotas	ZZaboaoaamabZ
w:rotina	ocdcdbacdcbca
w:rotonda	abbbbbbabaaao
w:rotterdam	jnkcjcdkefccb
w:rouen	ddcdddccdbaob
w:rough	nbkcddidcjddc
w:roughly	rbbbcbbkcbbdc
w:roumain	pbbcccbcbccbb
w:round	cmjdmcdjecicd
w:rounding	YZZbcbZZpZaan
w:rounds	YaaelnZbmmbbZ
w:roundtable	bcbcccZrcbccb
w:route	aZZaookaaZZaY
w:router	babclcabbbbao
w:routes	mlcdcclddcced
w:rouvre	bcccdcaocbbba
w:row	ZbZbbaZplmbbl
w:rows	jmZbbbYblmaak
w:royal	bZaccbamcmoba
w:royalties	abbbctabcabdb
w:royalty	iaabbrYabbabb
w:rs	mababmamcbnca
w:rsus	bpbdddldddddd
w:rsvp	ccccdaZscbcca
w:rtt	cpbeeedeceeee
w:ruas	abbbcboccbacb
w:rubbel	ababbbabaapbZ
w:rubbish	doZoabZbaabba
w:rubrica	abbbboaababbZ
w:rubriche	abacbbZbapbbZ
w:ruche	abZbbbaaapbaZ
w:ruckmeldung	cpacddbabcccb
w:ruckseite	dddeoedeedeed
w:rude	aeaabokdcobba
w:rue	ZcbcccpbcccZb
w:rufbereitschaft	dodeeededeeed
w:rufen	aaZbaaZapZaaZ
w:rug	bbZbaaZYpZbaZ
w:rugs	paabXcoccacdc
w:ruhe	bbacddpcbbcdb
w:ruhestand	cncdddcdcnddc
w:ruhm	ZabapaaaZZaba
w:ruimte	acdcdpcccdccd
w:ruined	ZaaaooZZbabca
w:rule	oZYaaaYZZiaqZ
w:rules	leakebdkbfmmZ
w:rumania	bcbbccbbcboba
w:rumanien	Zbdcdcpdddddc
w:run	jkbjmliebbkcb
w:rund	npccdbbcccccb
w:runde	clbdmcbcpbccb
w:rung	Znacbdpccbdec
w:runners	bcacncdbbpccb
w:running	aidjdchjbimbl
w:runs	nbalebnbicbbk
w:runway	jYbcqcbbcbcdc
w:ruolo	baocccbbbacbb
w:rupees	obaoaaYbaabba
w:rural	llaZjnZobbaca
w:rush	omaabcebbdcdm
w:russia	acbccaabcaqaZ
w:rust	gcdcdbbndcmdb
w:rustenburg	oaabcbacbmbca
w:rustig	bcobccbabbbcb
w:ruth	kjkcbbZZjlbco
w:ruzies	cncedeceddded
w:s	ihhijedjhiecf
w:sa	eoccjblccckcb
w:saarland	odddddcdddddc
w:saas	abocdnabbbcdc
w:sabado	mlaaamYpaZaZX
w:sabados	aabbbqbbbbbca
w:sabati	ababboaZbabba
w:sabato	olabbaYobZaaX
w:sabe	ZkabbapanaZaZ
w:sabemos	kbnakanbbbaba
w:saben	ccbdcdccocddc
w:saber	bccnmbbcdcacb
w:sabes	ZmZbabZbpZbaZ
w:sabia	cdcdddcdcqccb
w:sabonetes	ZaZapaYaaZZZZ
w:sacco	bbbbZbaZbabbo
w:sache	abbbbaabbabbo
w:sachverstandige	abcocbbcccccb
w:sacramento	bobcbcmccccdb
w:sad	cimbmbalblaca
w:saddle	bcbcccabbabbp
w:sadly	ZaZbbZZqbabba
w:safe	ZaafhbYdeaqjp
w:safety	lcajknYndlZbZ
w:sag	kapdcbbcccmcc
w:sage	cbcdndcdddcec
w:sagen	manccbacmabca
w:sages	aaaabpZbbZaaa
w:sagst	qccdddcddddec
w:sagt	baacbbpbZaaba
w:sai	ZZabbbqaanabZ
w:said	jklelcddhkccc
w:sailing	mbabbbalbabbo
w:saint	ljcccobcccccb
w:sais	ncbdddbdocddc
w:saisie	Zcdddcodddcdd
w:saisissez	ccccdccbddocb
w:sait	mbbbboaabbZba
w:saiu	ZpZabbZomZbak
w:sake	ancdddbmddbdc
w:sala	XYYqZYZapZZaY
w:salad	acbcccabcZcbq
w:salaire	cpcdmccddclcc
w:salarie	ccddncddddcdc
w:salaried	YuZbbcicbaccb
w:salaries	ZmabqaZkcabbZ
w:salario	bpcchdccccocc
w:salaris	bqccecbcacncc
w:salary	aojcocbcdbldd
w:saldria	cdcdddcdcqccb
w:sale	ajaboeolaZabd
w:salem	aocccnaccdbcc
w:salen	bbbbbaabbbbbo
w:sales	bccodoecefbce
w:salesforce	coknccadcjccb
w:salesman	abbclcpcbbcdc
w:salgado	ZaaabaZZbZann
w:salida	cddddecdcdned
w:salimos	bbbbccaababbo
w:salio	coddcdbcccdcb
w:salle	ZaaabaZabaaar
w:saloes	bbacocbcbcbcb
w:salon	naabbZlnaiaaZ
w:salt	dbbcdbdmkaaco
w:salud	eeeeleeeeeeee
w:saludado	bcbccbbZcocba
w:saludando	bbacbbabbobca
w:saludar	aaobbcacbbbca
w:salut	lcodmcbcckbcc
w:saluto	bcccdcbccocaa
w:salva	ZabbboZbbbnbY
w:salve	cccdcdcdncddc
w:sam	laZbcbZbaqbbZ
w:samantha	lcleeeceeeeee
w:same	jeajiddcdqica
w:samedi	mZZmanYZZYZal
w:samen	bcacccbccobbb
w:samenwerken	ZaZabbaaboaaZ
w:samir	bcadcdncnadcc
w:sammeln	bbacncaccbccb
w:sammle	bbodcdaccbbcb
w:sample	bbbccmqalbbcl
w:samples	fbbbjcrccdacd
w:sampling	ncbZccpdcdcdc
w:samstag	abZbbbZbZZbbp
w:samstags	pccccclcccccb
w:samt	cddddcccdcocZ
w:san	mkkdcdbdjcdec
w:sand	ZbanoaYlbZbbZ
w:sandwich	ZoaobbZcbcadb
w:sandwiches	pbbbcZamclcdb
w:sanidad	mdeeeeeeeffee
w:sanita	eeeeeddneeedc
w:sanitaria	cocdcccdcccbc
w:sanitarios	abpccbZZcbbba
w:sanitarista	boacccabaacaa
w:sanjay	ibbcccabcbabo
w:sanne	anmaaaibaZnba
w:sans	ebebcbniibobe
w:santa	qakbbaabbabca
w:santander	YbcbcbZpbbbba
w:sante	abpcababaabba
w:sao	kibebblkchlbi
w:sap	jnkcdidcecclb
w:sapere	acmcccbcoacba
w:sappia	abcdocaccccdb
w:sapporo	cdceednmebced
w:saputo	ZaZaaaZaZqZZY
w:saque	cccdcdcdocddc
w:sar	cpbdddcdcdddc
w:sara	ZaabbaZabaqYl
w:sarah	adcbccqbcbdcb
w:sarau	YaZZZZYpZZZZX
w:sarebbe	lmabpZZbbbabZ
w:saresti	YZabaaabpabba
w:sas	cjgddlckmabma
w:sasen	dodeeeeedeeed
w:saskatchewan	obbbbcYobYZcZ
w:sat	cdanbbcdbpbcm
w:satellite	ZaZaraYbaYaca
w:satisfacao	bceddcbdddndd
w:satisfait	caabccobccacb
w:saturday	dmamcjbiacbbp
w:saturdays	lldamqcbacabZ
w:satz	rcckdccdddccc
w:sauce	fZZaaaXaZZZpY
w:saudade	bbbbcZbabobba
w:saude	eoddedbfdmdcc
w:sauf	pddeddceddddd
w:saura	cbcdndcddccdc
w:sausages	ZbabbbYpcYbcn
w:sauve	ababbbabapbaZ
w:save	cakaaboqaYZad
w:saved	ZaZbibmaanarZ
w:savez	cdcdddndddddc
w:saving	kbbbZbrbcbbca
w:savings	hdbcqcbbaaodb
w:savoir	bdmcccqccbccc
w:saw	kjbceijckndbb
w:sawmill	nbZobaabbZbcb
w:say	jhledfcjckcie
w:saying	ZilbbbcjarbbZ
w:says	ldjbdlcbelbbo
w:sbagliato	bdcdddcdcdodc
w:sbloccato	oedeeedeeeded
w:sblocco	ZbbabaZabapZZ
w:sc	pkacccacmcccb
w:scade	jjZZaaYmZZYnl
w:scadenza	dpddddcdddddd
w:scaffold	WmZaanYYoZlaY
w:scaffolders	oYYbbaobaaabY
w:scale	arjbbbcaalebj
w:scales	Zbbcbbaoaocca
w:scambio	ababbaaabaaao
w:scams	bcabcboocZZaa
w:scan	ccbbccnbcnoca
w:scanned	maZaZanaaYXoY
w:scanner	YZYpZYXaaZoaY
w:scare	YXbbpoYbababa
w:scared	aoZcccZbboccb
w:scarica	bbbacaaabcobb
w:scatole	acccacobcbbba
w:scegliere	bbocccbcbaccb
w:scelse	nddecdcecdded
w:scelta	cedneddeedeed
w:scelto	ccddddcddcndc
w:scendi	ababbbabbobba
w:scene	abZcbbZbaqbcn
w:scenes	qcbccabddccdb
w:schaal	ZsabbZZaaabbZ
w:schafft	cqdddecdddddc
w:schalten	dcddddbcddocc
w:schaltet	cbbddbccbcocc
w:schau	ZarbaaXaZXaZY
w:schauen	blcnlcaccccdb
w:scheck	cbccddccddodb
w:scheda	ocddccbdcdded
w:schede	ocddccbdcdded
w:schedule	ccfacboabZlan
w:scheduled	aaajbZZYbZjYq
w:scheduler	ZZZbnbkcbaabo
w:schedules	cancocbccabdc
w:scheduling	jaeneacknZdca
w:scheme	jpabbmlZbalca
w:schemes	aaoncbaaaZbaa
w:schenken	abbbbbbbcbobb
w:schenkst	acbbbbbccbobb
w:schepen	ddceeddeodeed
w:scherz	bboccdaccbbcb
w:schichten	abbpcaZabbbba
w:schichtleitung	dodeeeeedeeed
w:schick	ZambbbZaaZpbZ
w:schicke	bcZcccacbocbb
w:schicken	jkbcccnccbjbm
w:schiedssache	abcocbbcccccb
w:schieflage	bcabccoccccdb
w:schizzi	nddececeddded
w:schloss	ndccdcndbbcdb
w:schlussel	ababbbZZaabao
w:schlusselpositionen	bbpcccacabbcb
w:schnell	YbZaaaZaaaqbX
w:schnittstellen	neeeeedeeedee
w:scholarship	YoaYaYYYpZaba
w:scholarships	ZbcacXoqcbaca
w:scholen	ccbcccobbccdb
w:schon	bckcjcjbcncck
w:schone	abpbabZbZZbbZ
w:school	kkcgciikmbbde
w:schooling	XsZbbbYbbaZcZ
w:schoolpsycholoog	ocdddccdddcdc
w:schools	Zbmbolmaeibcd
w:schoonmaak	ccbcbcobccccb
w:schot	ccddnbcdddddd
w:schreef	ZZaapaZaaZaaa
w:schreib	cobdbdcccccdc
w:schreiben	YZZZanlZZnmbZ
w:schreibt	bpbccaabbabba
w:schreibtisch	aobccbbcccccb
w:schreibworkshop	abbbbaaoaabbZ
w:schreinerei	abpbcbabcZbba
w:schrift	occcccbcdcccb
w:schriftlich	baocccbbbacca
w:schrijf	cncdddcddddec
w:schrijven	abbacrbbcbbcb
w:schrikt	ddceeddeodeed
w:schritte	bcpbdcacabccb
w:schuift	aaabbbaaaZaao
w:schuldhulp	ocdbacbcddcbc
w:schule	dddededepceed
w:schulkonto	bcccccbcdcYco
w:schulsozialarbeiterin	ocdcdZccddccc
w:schulter	aabpaZZabaaba
w:schulung	acdbdqbbccccb
w:schulungsgebuhr	cbccccbcdcocZ
w:schutting	ababcbbacbboa
w:schuur	ZaZbabZbZYabp
w:schwabischen	bobbcbabbabca
w:science	ajbklmZZndhca
w:sciences	ccnddnbddbedd
w:scientific	pbZpfbacbajcb
w:scientifique	bbbobbaacabba
w:scientist	llbdkcdehcdmc
w:scienza	dddeedcndceed
w:scierie	bobdddcdcdccd
w:scissors	abacbcZnaocca
w:scontata	acccacobcbbba
w:scope	rbbocbZccbbcb
w:scoperte	ZZaabpaaaaaZZ
w:scopri	ccadddbcdbcob
w:scopriremo	abpYbaZacbbca
w:score	paaacblacbmca
w:scores	babcbcadccqdc
w:scorso	ZbobbbaaaZbba
w:scotland	bdocccicaaddc
w:scottish	nnmbbbZbaacca
w:scout	mbacccZabmaao
w:scraper	qdbdcdcdccddc
w:scratch	ZfabcoZcndlca
w:screen	ZhbllbmabZmbl
w:screening	lbkqfcZccbecb
w:screens	accdddobccjcc
w:screenshot	ccccddbddcqcb
w:screenshots	mbccaZkbdcodb
w:screws	cdccdcbpecdfd
w:script	oaambjiZaaobZ
w:scripts	pZZoamYZaZZba
w:scrisse	bbpcbbaaYZbba
w:scritto	bcddnbcccdced
w:scrivania	bbbccbbbbbcco
w:scrivanie	ababbbabboaba
w:scrivere	ababbkYZoabba
w:scriverebbe	acccdobadccdc
w:scriveresti	bccccobbcbccb
w:scrivi	bbabcbabbnqba
w:scrivimi	abbbbbabbaoca
w:scrivo	bdcdddcdndddd
w:scroll	obmddcbccccdc
w:scrum	jnackajnjZbbb
w:scuola	ZZaabpabbaaaZ
w:scuole	cddcdeneddded
w:scusa	ZaYbZbZapZbaZ
w:scusi	bdcdddcdndddd
w:scusiamo	accbbbaacabco
w:sdk	ocbbcaacccocb
w:se	heddicjdkgfke
w:sea	ZkmfcoZndbbca
w:seal	abccccabcanbn
w:seaman	nnabbbZccbmcZ
w:seance	ZZaoaZZoaZZaY
w:seances	baabccobccaca
w:search	kllbeddbeecmc
w:searched	caobbbYljcbbp
w:searches	Zelbcbebbamoa
w:searching	bjalmncbeabhm
w:seas	acccobZmcbbdc
w:season	nenkcaenddbba
w:seasonal	qlaZbZZnbcbcb
w:seat	blcnkdjdhabid
w:seats	kdagjepjbafba
w:seattle	jmijcjfcclccb
w:seaweed	ncmddcbcdccdc
w:sec	ZanabbYabZpbZ
w:sechs	XlamaoZmaakaY
w:sechsten	dddedaddocddd
w:second	elbfffdjdmdcf
w:secondary	fbaobcZZoaZca
w:seconden	bccddcrcbcccc
w:secondment	nXaccdoccaddc
w:secondo	ZabpbaZbbaaba
w:seconds	dcacccfkqalca
w:secret	Zahbcckbbbsca
w:secretariat	boccccaldbbdc
w:secretaries	bcabbapkaZaba
w:secretaris	cdddddcdcdndc
w:secretary	ooabcbibbcbcb
w:secteur	mbncdbbcmbccb
w:section	YaYbanZaaoaen
w:sector	dkniicjfeiccb
w:secure	bmccccaccbnlZ
w:securite	cdccdbcaedobb
w:security	nclceeabcbpfa
w:sede	mlodccbcccccb
w:seduta	aaabbZaaaoaan
w:sedute	aaaobbabbbbaa
w:see	cfkdedkeckikf
w:seed	lajcscbbcbccb
w:seeing	ZblnbbYmapZbZ
w:seek	lbajrbYbbkbca
w:seekers	ZYYaapoZaaaYZ
w:seeking	cfacmcadrddcb
w:seeks	hnclmlbcccccb
w:seem	lbZbmcYcbqmaa
w:seems	lbfbcbpbbmbca
w:seen	gdcbdeebkmdmd
w:sees	YZZbbaYYoloaY
w:segnalarmi	ddceeecdpdedd
w:segnalato	abpbbcaaZabca
w:segnaleresti	ZaZbabZbpZbaZ
w:segue	jaaabajZkZaZp
w:seguente	bdcccbcccboba
w:seguiamo	cbcddcqdddcdc
w:seguidores	bcccccobbabaa
w:seguidos	boccdcbccbccb
w:seguimos	cdbcddbbcocZa
w:seguir	lbncccacccmcb
w:seguirlo	bcacbcZbbaaao
w:segun	ZbZodcbcccbcb
w:segunda	aabbbjlabkman
w:segundo	anabaaaaaZaan
w:seguo	abocccabapbba
w:seguranca	cnddedcdddddd
w:segure	obcccbccbcccb
w:seguro	bmccccjcbmncb
w:sehe	bbZcccnbbpcba
w:sehen	ZaoaaaYZaoanY
w:sehr	ildkddddkcfdj
w:sei	ldodclbccbjka
w:seid	abZbbbZbZZbap
w:sein	nbabbbapaacca
w:seine	aoabccbbbabbn
w:seinen	dodeeeeedeeed
w:seis	pjbbmcjccbjbb
w:seiscientos	boccccbccbcca
w:seist	dddeoedeedeed
w:seit	dlbchcfcjjbbo
w:seitdem	bcbcddqccccdb
w:seite	nZZbabYbYnnZZ
w:seiten	obbabZZnaaaaZ
w:seja	bccdccbcdbocb
w:sejour	YZaaaaZpaaaaY
w:sek	mkbccclccbncc
w:sekretariat	dddededepceed
w:selben	bcbocbabbabba
w:selber	pcndcdbdccccb
w:selbst	kalibmZaalmbZ
w:selbststandigen	cdbedepedbded
w:selbststandiger	ZaaacapababaZ
w:selbststandigkeit	aobccdlccnccb
w:selbstverstandlich	mmblcnacbbbcb
w:seldom	anabckkabnbcb
w:selecao	dnddededdeced
w:seleccion	klodddbdccdcc
w:select	abpcccbcbnbac
w:selected	bbbidcejcbrka
w:selection	abbpdbZbcalbb
w:selezionata	aadbcbacdcodc
w:selezione	bdqdddcdccdcc
w:seleziono	Zqnbcbbccbbba
w:self	iaajcollbaaal
w:selfie	abbccblccapma
w:selig	ZaaabpZZZaaaZ
w:sell	bbampdpabjdca
w:seller	YaaobbpbbbkcZ
w:selling	aZYnpbbZZbimj
w:sells	aaaopblbbabcb
w:selon	codeddddddldd
w:sem	hkmbcmicjalba
w:semaine	oceccjibhjfjb
w:semaines	ocbccbacbcoba
w:semana	odeceebjcbjlc
w:semanais	nddeeddddddec
w:semanal	ccaddccobacba
w:semanales	ldddemcdeeddd
w:semanas	obbccbapbbbca
w:sembra	cddcdeneddded
w:semester	Zbbccpabqbccb
w:semestre	YabbanYamaaan
w:semiconductor	aaammbZbbaYoa
w:semilla	cbcdndbcdcccb
w:seminar	Ybaabsalblbai
w:semmeln	occcccbbcccdb
w:sempre	bbscccjccZccb
w:sencillito	ocbcccbcbbcdb
w:send	ieehcclfdbnee
w:senden	dddeedcdddnmc
w:sender	ZbaZcblbcZqZZ
w:sending	ddcbbbaabpklZ
w:sends	lbabjbjacnmda
w:sendung	ZaZabZZoaZmZm
w:senha	abcocbbbcblYa
w:senhas	abbbbabcccocb
w:senhor	kZZnnaYanaZaZ
w:senhora	njocccbchcccb
w:senior	cqldchfbcbdjb
w:seniority	ZmZbbblcaobba
w:seniors	ZambbmZoaZacZ
w:senor	aabcapkacabcc
w:senora	bocccccdbdcdb
w:sense	dbaoccZnbmcba
w:sensible	ZbZbaacaZpbaY
w:sensor	akamoaoabdbba
w:sensoren	dddeoeceedeed
w:sensors	ccddodcdddded
w:sent	baabjbcbbjlqm
w:sentar	abbobbbbZbbcb
w:sente	bbabbbaobabba
w:sentence	YaZZaZbplYaaZ
w:senti	acacccacoamba
w:sentiamo	Zbbacapccccdb
w:sentido	ccjdddlccnccb
w:sentieri	bbbcabaababbo
w:sentimentos	acaccbabbobba
w:sentirci	cdoddecdcbdad
w:senza	ckcdddmjcclcc
w:seo	mbbcbbrcbbacb
w:sepa	cndddcddddcdc
w:separados	obacbcadbbbcc
w:separarlo	cccdqdcddcddb
w:separate	aaacqcZbbbacn
w:sepsis	paanabZbbabba
w:sept	nZZaYZZapYabY
w:september	nkddbiclkbbal
w:septembre	bmbddmcdmcddc
w:septiembre	qccdddcdddddc
w:sequencia	bbcbccpaccccb
w:ser	bncclbjickccl
w:sera	acbcncebcbmin
w:seraient	ocedddcdedccd
w:serais	cmadndlddbddc
w:serait	pambbmZaaaabZ
w:serale	abbbcoancbbba
w:serali	aocdcccdbcccb
w:serbien	Zbdcdcpcddddc
w:sere	pcbdcZcnbbccb
w:serem	ncddddcdddddd
w:serez	aaapbaaababbZ
w:seria	cmcbndccdccdc
w:seriam	ZbdccqaZccacc
w:serian	pcddddceeeded
w:serie	abbbmoaZcbaba
w:series	mhdmblaodabca
w:seriez	enbjncbkccddc
w:serio	acocccbbbbccb
w:serious	bYabpaYZnYnaZ
w:seriously	mcacccncijbca
w:seront	pbcZcbbbccccc
w:serpa	cdddncddddded
w:serre	ZcbobcZdddccb
w:serve	laajneabkibcl
w:served	dbdjccZnaobcb
w:server	naabbaZabZjaq
w:service	cikdcbpdbbklb
w:servicenow	ccnccbkbkbbkb
w:services	qdbecdlbbbbjj
w:servicio	maabbbabobbba
w:servicios	maaaaZZaoZaaZ
w:servico	lcbbcbkabbboa
w:servicos	pcdeeddedeedd
w:servira	bbbcccocbaccc
w:servirebbe	kcbbobZcbbbca
w:servizio	jobbbalbnabbZ
w:servono	ababbbZbaapba
w:servus	ccpdmdbdccddc
w:ses	lcccddbmncccb
w:sesion	ibbbcoaacbbna
w:sesiones	ZaZnanmaYZaaZ
w:sessao	nbanbbZbbbbca
w:session	Zabobqaobbdba
w:sessional	Zccbdpabcccdc
w:sessions	ajanbqembabba
w:set	mcblcelbjckcd
w:sete	ZoZaaZYZaZoZY
w:setor	aapabbabZbbaa
w:sets	lakbcbobbajba
w:settembre	nbabcaoZbabaa
w:settima	coddcdbdddddc
w:settimana	laabbnabkalki
w:settimanali	obdddccdcdddc
w:settimane	lamabbmnaZaaZ
w:setting	dZollaYaambba
w:settings	abacccZbcaavZ
w:settle	aabbccaacbqaZ
w:settled	ZbobblZakdobj
w:settlement	lccbdcbbdcZco
w:settore	YaplblZamaaZZ
w:setubal	alYcccZcbccob
w:setup	ZccacZradcccb
w:setzen	bcnccbbcbaYoa
w:seu	lcnbddjebcejj
w:seule	abobbbnababba
w:seus	aboblaabcamaa
w:seven	lkjcfibdlafcl
w:seventy	nambbnabbaccb
w:several	fbqlccbhckecc
w:sevilla	klcndcbcccccb
w:sewing	oZaaboZZbaZbZ
w:sexta	ZmaabaZplZaae
w:sfondo	ZbbabapabaaaY
w:shade	mdcdddmedbded
w:shaft	abbbabocbnbcb
w:shake	bcacocaaaocca
w:shall	efmkdfmcbgecc
w:shame	ZZeabZXoaoaaZ
w:shape	nanblbYacnbcb
w:share	cefdndemcihjb
w:shared	ecibbdZaaoeqd
w:shareholder	aaabqaZZbibbm
w:shares	chbftcbccchdc
w:sharing	bbaoncYaalaba
w:sharjah	oboccbacbaddc
w:sharp	ZnbnaldYbalba
w:she	icecelbbjicho
w:shed	YbaZbnloaZcdb
w:sheep	nbbckcYmckcda
w:sheet	jbellekaaaacm
w:sheets	anbcccncblcdb
w:sheffield	ZpZbabZbaobba
w:shekel	ZoZbboZaYYbba
w:shelf	oaaajbhlbanca
w:shell	bcdcmdbcdbncc
w:shelter	nnbcddbdcdded
w:shelters	abaocaaaanacb
w:shelves	bpdddcdddcded
w:shift	crccddaijcbbk
w:shifts	mmcecdjmjadca
w:ship	liodbnZhbalca
w:shipped	dbabbbaobjaan
w:shipper	YaababaaaZmZo
w:shipping	cbbbcbkablpka
w:ships	bamZoZfanZZaY
w:shira	obacbbibblaaZ
w:shirts	ababbbmbbZbco
w:shoe	nbmobbZbaZadb
w:shoebox	obabbckbbibba
w:shoes	bcacbcZcckcco
w:shoot	rblbcahbcbbcb
w:shooting	kZoboaZbcaacc
w:shop	pfbhlclddajbb
w:shopify	qaabccZcaaaoZ
w:shopper	abccccaZdoncb
w:shoppers	ZbccdcZadcqca
w:shopping	abbbcojncXbcb
w:shops	lljlbbnhcbbca
w:short	kbdncjkkdcdcd
w:shorter	ablcbclcoYccb
w:shortlist	bbqcbcdcbbccb
w:shortlisted	aamcdcmcccnba
w:shot	doYbabjcaibcl
w:should	egmedeedljcci
w:shouldn	iakcickccobcb
w:shout	caYnbakaZrbba
w:shouting	fapabiYaajbcm
w:shouts	cocddcbcblded
w:show	bcbcikokibhhc
w:showed	gbbccbZbbpnca
w:showing	abambbpaambaZ
w:shown	abbcdkicdakqb
w:shows	ZababkqpbZoaa
w:shredder	abaccooabYcbb
w:shrewsbury	noacdbbbcbcaa
w:shut	akZbbbdkibbbr
w:shutdown	nZYbbapbaaabZ
w:shutdowns	XinabbZZpZbbY
w:shy	bcbbckZpaZbcb
w:si	dgkcihkdkdddi
w:sia	bcodddccbcddc
w:siamo	khmdkedbbibbj
w:siccome	aabbpZZZbaaba
w:sich	ehocmccbdcjka
w:sicher	ccodddbdbbddc
w:sicherheitsprufung	Zcbcccpbaabba
w:sichern	cabbccpabbbbb
w:sick	lrabcbdbbhdbg
w:sicurezza	cccccdobcccda
w:side	ccdkockbbodbi
w:sides	jbpcbbZcbaobb
w:sido	abbbcbabbabkp
w:sidreria	dededepddceed
w:sie	diiidkidjchjd
w:sieben	aabbcaaobaaba
w:siege	bbcobbabcacba
w:sieger	aaaZbpaZaaaaZ
w:siempre	blpcjdbdccdcc
w:siena	paaabZaZaZaZY
w:sientes	baabcbpbbbbaa
w:sieren	aaobcbbcabbcb
w:sierlijk	occcccbcccccb
w:siete	ZjanbiZZamaak
w:siffler	abbbbaabbabbo
w:sigilo	abbbbabcccocb
w:siglo	abZboaZaaZaaZ
w:sign	idcdehdnbalkl
w:signaalgroep	bccccaabbbpca
w:signage	ncbbddncccccb
w:signal	jbaaaaYYbkoZj
w:signalee	apZbbbacaabba
w:signalling	bmocccabcabdb
w:signals	abbcaaabbZsca
w:signature	mccckclccbnbb
w:signatures	abacbbbbbaYaq
w:signe	anccccbccbcbn
w:signed	ccednccbccddp
w:signer	acbocbcbbbcba
w:signes	ZaaabZZpbZaaY
w:signing	fbbcbmabmZcco
w:signora	pbcclbbblbccZ
w:signs	Zjbpibbmibeca
w:sigrun	aoabcbobaYbZZ
w:sigue	ncocccjZbbbcm
w:sigues	baZbbbaaaobba
w:silence	amabbljbcnmcb
w:silenzio	dnddddbdddddc
w:sillas	ZaoaaanaaZaaY
w:silleda	pbbbbaaZbabbZ
w:silly	YobcbcZbcoacn
w:silo	mbbbabpbcbbcb
w:silva	oamcbcZdcbcdc
w:silver	abbccbqabZnZZ
w:sim	ababcbcbbaobn
w:similar	mZZbhZbZabbsZ
w:simone	ancdmcbddbced
w:simpatica	cqddcdbcdcddc
w:simpel	ababbbabcapbb
w:simple	naaaaoimbamcb
w:simplement	bcocbZZbanbbb
w:simples	bcedeccdddodd
w:simply	hbcjccnbflkcb
w:simulateur	bcbcdcrccbccc
w:simulator	bcccdcacdnnda
w:sin	hbjfkklibblbc
w:since	ckccecjcnmchd
w:sincera	ccrddcaccadbb
w:sincere	cabddcacooccb
w:sincerely	demcedkcfmddc
w:sind	edljlcilfdecc
w:sindelfingen	bocdddcdcdddc
w:sindico	pcabcbababccb
w:sinds	ncbdjclcjmccb
w:sindsdien	ddddcdocdccdd
w:sines	ambccclmckbcb
w:sing	nYYYallZZoaZX
w:singapore	acbmcZbmcdoib
w:singh	Zccddnccnbcdc
w:singing	nbnbbabablccZ
w:single	caanekaojbaaZ
w:sings	aabccbeocabbZ
w:sino	deeedenddecee
w:sinon	aaabbbabbpaaa
w:sintesi	acbocbabccbcb
w:sinto	ZaZaaaYZpZaaZ
w:siobhan	obaacbnccZcda
w:sir	cbjcedojmiibb
w:siria	abbbbbacabocb
w:sismologa	bbbcbbabbobbZ
w:sistema	mZZalZYnaZZam
w:sistemas	bobcbcaabbcca
w:sistemisti	aaacabpbbabbb
w:sistemo	ZbabbbpbaaabZ
w:sister	eiabmoZfbldcj
w:sisters	ZiaambYZbYqaZ
w:sit	mddcejcnhajcc
w:site	ocdcedmdjcdbd
w:sites	poibbaabbbbcb
w:sitio	lmobbbabaabba
w:sito	obZbnaoaZYYaY
w:sits	ocacZcacamcdb
w:sitting	dbhmbeiajmlcb
w:situation	abpccdmcbZccc
w:sitze	cdndddcdobddc
w:sitzen	ccbccYaYZqbba
w:sitzt	bbbcobabbabba
w:sitzung	ddddedcdccocb
w:sitzungen	abbrcbbcccccb
w:six	mibjclelfcdcb
w:sixteen	ablcncfdnZcdb
w:sixth	bcbcccmncmcdb
w:sixty	kbagombbnZbca
w:size	ajccbcscclccb
w:sized	bmZckcaboZccb
w:skate	nZaaamZoaZZaX
w:sketch	ZcZbbbpaaYoba
w:sketches	rababaZbaabca
w:ski	occdccbccdbdb
w:skill	ibbbmbZbbXasZ
w:skills	fZlcecbbjbmpb
w:skin	ZbapbYoZaXabY
w:skincare	lbabbnoaabaca
w:skip	ZpZlbYZobacca
w:skipping	ZZZobYYoaXaaZ
w:skript	ccbdcacbaoccb
w:skus	lcbccdodbbcdc
w:skyhaven	aYZbbYZanabpa
w:slab	pbbccccdcccdc
w:slack	ZakbnaYrbZaaZ
w:slag	cbbdidrdccccc
w:slakken	YaZZapYaaZZZY
w:slapen	pbbcbbabbabba
w:sleep	Zcakmcmkdjebi
w:slept	bcacccaabqddb
w:sleutel	ZaZbabZaZYabp
w:slice	mZccocaccccdc
w:slide	YbZaancbZrbaZ
w:slides	aaZacraiacabq
w:slightly	naZnnZYaaaacZ
w:slip	acbcdkcbdbjap
w:slot	abelbolccblbj
w:slots	XZlpbeelaYZaj
w:slow	paYaboYYZpabY
w:slowly	Zbbabbobambbb
w:slt	ababoaZabZaaZ
w:sluis	bbbbcbabbbbbo
w:sluizen	odeeeedeceeed
w:small	nddinddcedccc
w:smaller	Zaocnambabacl
w:smart	phcdddlcccccb
w:smeer	ocacbcbcbbcdb
w:smell	jaobnbdbaYbcZ
w:smells	bmbdcnamdbded
w:smesso	bcddobccddded
w:smile	bblcjlkfaaoba
w:smonti	accocbccccccb
w:sms	bcbccbbccauaa
w:snacks	ZaabbYZnbZaao
w:snapt	qccdccccccccb
w:snel	ddceeddeodeed
w:snoepje	bbZcbcabapabZ
w:snow	aZZbbgmaZmban
w:snowflake	ijecckeiocccb
w:so	hjkddejddljce
w:soap	ZZomncZbaabcb
w:sobald	bcbcmdncbaacn
w:sobra	abbcbbaZbabao
w:sobre	cccobpamdaaba
w:sobrinho	ocbcddbdddccc
w:sobrino	bbacbbpbaabcZ
w:sobrou	pedcedceddddd
w:soc	mmZbbblanaaba
w:soci	bbabZbaZbabbp
w:socia	abbcqbbcbcbcb
w:sociais	Yabacapbbbaba
w:social	dnkbhbndhadcc
w:sociale	ddcddbcbedncb
w:sociali	dpbeeddeddddd
w:sociedad	cdcdqdcddcddc
w:societa	nbbcmcjcbbbcb
w:societe	laabnapbbbaba
w:society	YZZaarYXkfaai
w:socio	cdddpdfdddjdk
w:socios	bcbbcbbocbbba
w:sock	ZabbpbabaZbdb
w:socks	jaZnkZiaaZZbn
w:soep	aaaboaZnaaabZ
w:sofa	ZaYbbbXnXXnar
w:sofia	ombbbbacbmcab
w:sofort	hbcdcdbnocccb
w:soften	bddbnmbcddded
w:software	adbqnbnccdbcb
w:softwareentwickler	llcccdbccccnb
w:softwareschmiede	Zbacbbpcbbcca
w:sohn	Yaaaaoaaoaaba
w:soignantes	pbbccbabcbccb
w:soignants	anbbbbancabcb
w:soil	Zlaaaojlbkbma
w:soir	ZbZabamaZZmZp
w:soirees	bddddcobccbdc
w:soit	lecddeoddddde
w:soixante	cccdcdddccodc
w:sola	dodddeddedeee
w:solange	pbccbbbbcbcda
w:solar	ZaldoanamZbca
w:solares	abcocbbbccbcZ
w:sold	fabbrfbadball
w:soldar	acacbbabapbbZ
w:soldi	YaZapaYZaZoaY
w:solicitamos	boccdccccbcba
w:solicitar	aZZccbaaabbqZ
w:solicitor	ZobZcoZabamba
w:solicitors	bnbamckmcabab
w:solicitud	jccdddcckccqb
w:solid	aaacqbaccbccc
w:solidaires	ababbbaabbpba
w:solidario	YZYZnZYoZYZYY
w:solihull	noacddabbcddb
w:solito	ccadddccdbcob
w:soll	fnbdkcpcbcccb
w:sollen	aaaocbbbbcbcb
w:sollicitatie	bbcacaabcbopb
w:solliciteer	dcdeeecencedd
w:solliciteert	aoabbcacbabba
w:solliciteren	cacdddcdZcdrb
w:sollten	aZYbbaYaooaaZ
w:solo	ZajbdZknkaobe
w:solos	Zbcacobbbbbba
w:soltanto	bbbbbboabZbaZ
w:soluciono	accbbaobcbacb
w:solution	abZcccnccocbb
w:solutions	johccdedjfefc
w:solvane	coeccdncjecdc
w:solve	rZXZaZYaaYaaZ
w:solved	XZXoZZWZYlYYq
w:som	obdccabcdcadc
w:sombra	Zaabobaaaaaaa
w:some	kemddcjdkkceb
w:somebody	lcldjlbchebek
w:somem	ocacbcacbbbcb
w:somente	ccedeccdddndd
w:someone	mikfkeccjcdhb
w:something	kfpcndcdcgcca
w:sometime	ZascabYbapbba
w:sometimes	aloclcagbkddb
w:somewhere	akqbbcmbbabca
w:somme	cdcdddddccnec
w:sommer	obccbccccbdda
w:sommerferien	ocdcdYcccdccc
w:sommersemester	bbabcobbbabba
w:sommes	ZaobaZZZaoaaY
w:somos	idbocaddbofba
w:son	dmdbcpbbjbkce
w:sonda	cdddncddddded
w:sondages	abcbcpbZcbaca
w:song	ZbbbcaZbbYZbr
w:sonha	abcbcZpZcbabZ
w:sonho	bccdccbcdcocb
w:sonia	dddddeddncddd
w:sonntag	YZYaaZlqZYZYb
w:sonntagsdienst	bobcbcbccbcdb
w:sono	eccccbdbqlkbc
w:sonreia	ccddddcdcdoed
w:sonrisas	aZabaobZbabbZ
w:sons	dlacnbZbbcccn
w:sonst	YaabbnZabapaY
w:sont	Zbbmcbqcbbbba
w:soon	ccngkbdcbmlbb
w:sooner	akpbnbabZZbba
w:sopa	ncddddcdddddd
w:sophia	pcddjdceddddd
w:sophie	abbcacYcabqdc
w:soporte	ZbaabaZabYnZo
w:sopralluogo	occadccdddcdd
w:sorella	ocacbbabbabba
w:sorensen	mbnedebedceee
w:sorge	acodbcacaabca
w:sorprendera	bdcdddcdccodc
w:sorriso	ocbcddbdddccc
w:sorry	icfkdjccenjbe
w:sort	lajbiblblanbc
w:sorted	olabZljakZZbm
w:sorteercentrum	abaobaabbaaba
w:sorteio	bcccccbccbobb
w:sorten	obabbbbbbabca
w:sorteo	abcbcbabcbobZ
w:sortie	abbccabacacbo
w:sorting	laapacZcbibcb
w:sortir	pcccccbccdadb
w:sorts	obqabaZaaYbca
w:sospesa	bccccbbccboaa
w:sospeso	cdddeccddcoaa
w:sostenuto	ZaabpabbZabba
w:sostiene	ZbabbbZobaaaa
w:sostituisce	cddcdeneddded
w:sostituto	obbcccbcccccZ
w:sotto	abcbcbaoccbcb
w:sou	cakbbbcbpanba
w:souber	YZZcbbZaqZbaZ
w:soudee	cobbcbcdccccc
w:souhaite	mcbpcbZbcbbba
w:souhaiterions	ocedddcdedccd
w:souhaitez	YZmaoihZaZYlY
w:soul	lbbcbbZcaZqca
w:sound	pemiedcdacbce
w:sounded	acoccnjbaZccc
w:sounding	qbbbccZccbcdc
w:sounds	mlacocabbmbdb
w:soup	Zjabboapbecca
w:sour	oaYaoaXabaZaY
w:source	oiaabbdmbmbbZ
w:sourcer	bbqdcdbdcaddc
w:sourcing	daoblblbaaabZ
w:sourdough	XYYaZoXoZmaaY
w:sous	ZlaboaZbbalam
w:soutenance	aaaZbpZZaaaaZ
w:south	kjncccamehcca
w:southampton	XoZbbaZapaZba
w:southern	Zconcccbbehcb
w:souvent	bbacbbaaaobbZ
w:souviens	ccadccpcbZccc
w:sow	jbabcbZbZapcZ
w:sowas	occcccbbcccdb
w:soy	ajncccbcobnbb
w:space	bcilkbYpjdbbZ
w:spaces	ZbbbcoZbdbccm
w:spain	pbcdccbdcddec
w:spam	YZZoaaYlaXZpY
w:spanish	Zbqcccadbbccc
w:spannbeton	abcocbbcccccb
w:spannende	aapZbbZaaZaZZ
w:spare	nbZdlZmZoaaci
w:spark	ncjcdkbmkccdc
w:sparkasse	occcdbbcdcbcb
w:sparren	bcbodcbcccccb
w:spart	Zccbdaqbccaba
w:speak	cjmedmlefaccc
w:speaker	baaYlrZmcZmca
w:speakers	bchbcnmncbbcb
w:speaking	ckmbknmYbafcb
w:speaks	anYccdbcbqmcc
w:spec	locdddbddcded
w:special	eaababYobapbZ
w:specialise	cbrdddbdcaddc
w:specialised	bboaddmcdeddc
w:specialist	enncccjccccdc
w:specialists	gaZqcacaabbbb
w:specialty	kZoabbmbaaaba
w:specific	bbscbdaccbcdb
w:specifically	ZnZapbYbaZbca
w:spediamo	pcbbcaacccacb
w:spedito	ZaZbbaaaaZaYp
w:speech	aoabccZnbabYZ
w:speeches	noabbaabbbbba
w:speed	daZbcbrbbZnlZ
w:speelt	ZanbaboaYYaaZ
w:spelertjes	cdddddoccddec
w:spell	oabacaZcbanca
w:spend	ncaobkobbabcb
w:spenden	aaaabZapaaabY
w:spendere	acacbcqbaabca
w:spendiate	cddcdeneddded
w:spends	bccdkmlddcded
w:spent	bflbnbiikfbcb
w:spero	aqbcbcbcbabba
w:spese	ZZabaaZaaZqaZ
w:spesso	aaoabbnYaYaaZ
w:spett	bcccacoccbbba
w:spiega	cddddcbdddndd
w:spiegare	Zbbbbqaaabbba
w:spiegarmi	abZbabZaoabca
w:spiego	bbZcbaapaZaca
w:spiekeroog	aabbcaaobaaba
w:spiel	bpddddbddcldc
w:spijbelen	ddcededeodeed
w:spilled	bcacbcbZbrcca
w:spin	aabcpnZbcbcdc
w:spinning	abbcocaocbbdb
w:spl	bobccccbccZca
w:split	Zbbbokbblilck
w:spoke	jcnjbcaaaqbcb
w:spoken	jaqccbbblfbcZ
w:sponsor	lehbbnYbsacba
w:sponsored	acbccbobckbpZ
w:sponsors	ZcabpZndaaaca
w:sponsorship	akabcbZpcbbba
w:spontanee	cdbeddadobddc
w:sport	oaocbbZababcb
w:sports	oaoabaaZcaacY
w:spostata	ZaaabaaZbZaap
w:spot	ealkbaglanbjY
w:spots	abZcbaqanaacc
w:spotted	bcpccalbZabaa
w:spouse	cbddddcddcpdc
w:spraken	ddddcdocdccdc
w:spread	imccdpbccccdb
w:spreadsheet	ojabnajbafaci
w:spreadsheets	obacobjbdabdb
w:sprechen	obobcbabbcbcb
w:sprecherinnen	bcdZcZcoedddd
w:spreken	cdddddcdcdndc
w:spreker	bcdbdocZdccdc
w:sprekers	bbdccZbpdbccb
w:spring	ljlbdekhjebch
w:springkussens	acccccocdcccb
w:sprint	nYZZpaXaaZaaZ
w:sps	pcbccbbbdbccb
w:spun	Zbccpbacccbdb
w:sql	kidccpcilicca
w:squadra	Znbbcbobbnbca
w:square	obacbcmbalccb
w:sr	icldddmdddddd
w:sre	bnacddndcdcdc
w:srs	abbbbaaababao
w:ssn	bdddeccdedodd
w:st	acabbalpnbekb
w:sta	eammaabaZiabn
w:staal	odeeeedeceeed
w:staan	lZlaaalnZYlaY
w:staat	cfZbbgmkaZalm
w:stabile	bpbcccabbbbba
w:stabilimento	cobccdccccccb
w:stability	nbbccmbdcdcdd
w:stack	hmbcmdhcccjcc
w:stadtbaume	cddeoeceedeed
w:stadte	cbccccbocabcb
w:stadtwerke	aqcdddcdcddcc
w:staff	cqjbekicicbdb
w:staffing	eddkccmkbbblj
w:stage	ejnbodbdidbcb
w:stageplek	bbaccbacpabca
w:stages	bqccbcmccbcbb
w:stagione	acbbcbaocbbba
w:stai	mbmcccabbnbba
w:stairs	abZbcaaZbrbca
w:stairwell	abbcZcaabnbco
w:stall	abYcccoccabdo
w:stammtisch	ccccccbocabcb
w:stamp	babcccabeksba
w:stamped	bbacccZbccqcZ
w:stand	ibcjebdjogbbi
w:standard	obbnbkcacbbcb
w:standardabsage	ccbeddcdobdcc
w:standen	bpabcdbccccdb
w:standing	Zcanlcmbcmbcb
w:standplaats	mnccdccdddcdc
w:stands	cZabnjZejckbm
w:stanze	abaabbabbbboa
w:star	ZbacbZlpbZnca
w:stars	bbbccbdncbola
w:start	kldemcfceblcc
w:started	abackfbqcffnc
w:starten	babcbbbbbbbZo
w:starter	aZbbbbZabarbn
w:starterspakket	ccdeddbddcndc
w:startest	bcdddcacddodc
w:starting	kembojbbacbla
w:startpaket	cdccdcbcccodc
w:starts	kbbbmajobbblk
w:startseite	baacbbpbZaaaa
w:startup	bbkdrddcdcedc
w:startups	ddnebededdddd
w:stasera	laabbbZababbo
w:stata	cdceedcddcaqb
w:state	johkcbckcdecc
w:statement	jagbcbgbcacar
w:states	gbobmkebbbccZ
w:station	YceblnZabmjbm
w:stationen	pdededcdedded
w:stations	olbicblbZlcdc
w:statistica	ababcoanbaaba
w:statistiche	qdddddcdddddc
w:statistician	rkcadabccccdb
w:statisticien	eocddcbccccnb
w:statisticienne	Zpdbcbcccdccb
w:statistico	aaababZpZaabZ
w:statistics	kdaabsbmcabcZ
w:statistiek	Ybcbcqbbcbbcb
w:statistik	ZabbbmapbaabZ
w:statistiken	acccccbobbbba
w:statistiker	clddddcdkddmc
w:statistikklausur	Ybbbcpabbbbcb
w:statistiques	eefefleeffefe
w:stato	ibkbbaZakdcin
w:stats	abaccbZZanapZ
w:statt	dcddddbcddobc
w:stattdessen	abbpcbabbcbcZ
w:status	kjliccjbcecbm
w:statut	aqaccbbccbbcb
w:statutaire	apbcbbbcbcYba
w:statuten	cdddddcdcdndc
w:stau	abacbcabbZbbo
w:stavolta	nddecececdded
w:stay	bidkmedacljeh
w:stayed	akamblmabmcdb
w:staying	ZamabaXZZeaon
w:stays	mpbhbedbcbhka
w:stazione	ZbZbbbZaapaZZ
w:stcw	qaZcdbacbcbcb
w:std	qcccdmbccbbcb
w:steady	nbbabamncabcZ
w:steal	ababbbmbcobaZ
w:stealth	bZobncabbbcba
w:steam	ZaaboaYmaapaY
w:steeds	abZpbbaaaaabY
w:steekt	ZaZapaZbaaaba
w:steel	kiamccpebacca
w:stefan	bbldkdbdnbddc
w:stefano	gdimbccbmbcmb
w:steh	aaYbabZaanaao
w:stehe	bcbbccoccccdb
w:stehen	icclpccccccdc
w:stehst	bobcbcbccbcdb
w:steht	kjbccbllbabbm
w:steigen	bcabccoccccdb
w:steken	odcdddcdccddc
w:stelle	cpcdddfdkidkc
w:stellen	bajocckbbbcpa
w:stellenanzeige	YaZZbZYaaZapY
w:stellenbosch	ZbhZapaZbZccb
w:stelt	qdddddcdddddd
w:stem	XYYoZYXoaYZZX
w:step	ikpbblabbajeh
w:steph	mbZcbcabcocba
w:steps	aiZmccmbbaoba
w:sterile	acbodcadcccen
w:sternen	cbbddbccbcocc
w:sterrenkunde	bcccdobadcccb
w:sterretje	bbbbcbaobabbZ
w:stessa	abZbbbnbbnabZ
w:stesse	ocbddcbcdbcab
w:steuerberaterkammer	ZZaaapZZaaaaZ
w:steuersparmodell	bcbcccpbbacca
w:stewards	YabZcqZZbZZaY
w:stia	abacbbabaobca
w:stiamo	almapbZbcbbca
w:stichting	mnbbbbbbbblba
w:sticker	abbbbaZocaZco
w:stiftungsrat	Zaapbaaabbbcb
w:stijgt	bbcdobcdddcdd
w:still	fljjdddbkmbch
w:stillen	dddededepceed
w:stiller	bcacocbcabbZb
w:stimme	pdededcdeeded
w:stimmen	Yabbbbbpcbbba
w:stimmt	baoYbbZbaobba
w:stipend	ebccpoacdccdc
w:stipendio	bmcdmcbcdcncb
w:stipends	oobbcZZbbcbdb
w:stivaletti	bcbcccbbbaabo
w:sto	bbbclaacpbccb
w:stock	mlamelmbbcbca
w:stocktrue	ccacccpccbddb
w:stoel	cdrdddacbbccb
w:stoelen	ZaZaaaapbZaaZ
w:stolen	bchcbcacbpcca
w:stond	coccdbbcccccc
w:stone	bcacboabbnbdb
w:stonebridge	bhhefdicodcmb
w:stood	ZbkpkcYbmiddb
w:stop	ccdecjkjblicm
w:stopped	fkbdcccdinecm
w:stops	lamcacnbbmabZ
w:stora	ZaZbbbZapZaZZ
w:storage	bccccaaocbmYZ
w:store	oncacbdaibmad
w:stores	obabcbZbaaabn
w:storico	Zobcbbabbbbcb
w:stories	kZXaapXqZXaaY
w:storm	lbZbbbZabobbZ
w:stort	bccccaabbbocb
w:storten	ddddddcdedndb
w:story	abbbecnobpbca
w:storytellers	ccoedecedddee
w:strada	acpYbaZbcccca
w:strade	eodddeddedeee
w:straight	cmkcbjpabbcci
w:straks	ccbcccbccbocZ
w:stralend	obbcdcbcdccbb
w:strand	baabbbYaaonbZ
w:strange	bcocbcncbbcdc
w:stranger	aaabonabambdb
w:strangers	acaclcabbsbcZ
w:strasbourg	aaabbbZbbpaaZ
w:strategic	acabocmbbbcca
w:strategy	Ykaqabnbbabcb
w:stray	accomdbddccec
w:stream	aaahbZjrbYaaY
w:streaming	mccnccbcdcidc
w:street	kacbbcnjanbcl
w:streets	obabbbZaaoacZ
w:streichen	ZbabbbZabZaoY
w:streiten	bbacbcabbobaa
w:streng	bbacbbacpabca
w:stress	aancccpbbbccb
w:stretch	oancbdbdcckcc
w:strict	Zmcccoajbbidb
w:strike	ailZbbliaocca
w:strings	jbamcbqabZaaa
w:strong	bhjccjjbkoccb
w:stroom	cbddnccdddcdd
w:struck	ibbbcbocckcda
w:structural	omecccacjbcdc
w:structure	cbocbcacbbnba
w:structured	ncbcdcbbncddd
w:struggling	cbYdddqcabccc
w:stuccatori	ababccpbcbaba
w:stuck	bbZodllaakmbd
w:studeerde	abZZbbYbpaaba
w:student	bcajjkbfombbf
w:studenten	nbccnaacccbcb
w:students	bbbifmbokdfcd
w:studi	dedceenedeeed
w:studied	ababbaZboobbZ
w:studiedag	acdbdocaddcdc
w:studien	cccadobcccdcd
w:studienkoordination	ababbbZaoZbaZ
w:studiere	eddeebddodedd
w:studierenden	ddcddZaZapccc
w:studies	blbkdbimmbccc
w:studio	ocblcckcnbccc
w:studios	jbnmeclcbccbb
w:studium	ababbbaaoZbaZ
w:study	blatcbeajdbca
w:stuff	hbdbnbpbcabcb
w:stuhl	bmcdccccoccdc
w:stuk	ZaaaapZaaaZaZ
w:stukken	bbabbaZZapbZZ
w:stuks	acbcbcpccccba
w:stunde	ncckdmjcccicb
w:stunden	mjcidlkjccjbb
w:stundensatz	mccnccbcddddb
w:stundenzettel	abZbbbZaaZaap
w:sturen	cbaYpcbcbbcdb
w:stuttgart	majcccaocabcb
w:stuur	ZblbcbpbaaqaZ
w:stuurman	ddceeddeodeed
w:style	lmbbcndacccdb
w:su	bfdibilbnjlbf
w:sua	dcadbfibkhmne
w:sub	qZaabaZZbobbl
w:subappalto	ocddccbdcdded
w:subcontract	rcabdcacccccc
w:subcontractor	pbcddcaddcdec
w:subiendo	pbcbdaacccbca
w:subir	abbcccbbcbbbo
w:subito	apccccbclbncb
w:subject	kjcecknecbccm
w:submission	rbbcdckjccbcc
w:submissions	lbccdZmpccacb
w:submit	mbkbccimcbfYn
w:submitted	obacdmccfkcdj
w:submitting	oblcdcamdbcdb
w:subs	ZajbobZbbYbco
w:subscribe	bcbccbapbZbkn
w:subscriber	bdbccbaqcbccb
w:subscribers	jcccdcocdcbec
w:subscription	bcbclcgbhaidp
w:subsidie	ocdcacccddcbc
w:subsidio	dpeeedceeeddd
w:subsidy	obbZcbnbdccdc
w:substack	oZZabaXoaZbaZ
w:substitua	qccddcccddddc
w:subvencion	abacbbpbbaaaZ
w:succes	Zbaabapbcbaca
w:success	bmekccabbodak
w:successful	abaodcbdddnbb
w:successo	ababbbabbbpca
w:successor	ZnoaZbZbaabcb
w:such	mjebckkdbkbhd
w:suche	jbcdmccdncdmc
w:suchen	bnblfjmjccccc
w:suchend	cbpZddacbcccc
w:suchergebnissen	abacbbZbbabpa
w:suchst	bbodccabbbccb
w:suchsystem	bcocccbccbcab
w:sucht	clblcpalbbbba
w:suddenly	ZnbbbbZocabca
w:sudo	aabbbcacdcocc
w:sue	Zkabbamaakaan
w:sueldo	bnbcombcccdcb
w:suelos	ccbdcdccocddc
w:suena	obccbbbcccccb
w:suffit	ocbdbbbbabccb
w:sugar	YZZZZYYXZYpZo
w:suggest	ZbammnmZbYbbm
w:suggested	lamaeakdkaZna
w:sugli	cdbddaccapcba
w:sui	qccjclbbcabcb
w:suikerspin	acccccocdcccb
w:suis	jcmdddhdocicc
w:suit	emkicjijjbcdb
w:suitable	jbndddedocccc
w:suite	jnlbcmlcbbbcb
w:suited	aloccciccaacc
w:suits	mioafhmabZbbb
w:suivi	cbcdodcdcccdc
w:suivre	bcacbcaaapbbb
w:sujet	cdbeddadobddc
w:sul	kblmbamcalaae
w:sull	ZaZaanYpZZYZY
w:sulla	blbcbblmbbccl
w:sulle	bjbnckjcckbcb
w:sum	labobambcbcdZ
w:sume	Zaabpbaaaaaaa
w:sumida	abobbbZabZaba
w:summary	cccandbccccnd
w:summer	mblbdmamkedbd
w:summers	mnbcbZnacabca
w:summit	nbbcbcZocllca
w:sums	YZYaZZnYYYpZW
w:sun	pbbcbcaccbcdl
w:sunday	anaebcZrabefo
w:sundays	miZbkoYabmbcZ
w:sunderland	YmababpbbbaaZ
w:sunil	jjceedkccdcod
w:sunita	adbcncjbcbbdc
w:suo	mfebcbmbkibbj
w:suonare	obccccbbdccda
w:super	ZqkcacZclbmcb
w:superado	brcdccaccccbb
w:superintendent	Zoabbbmacabcm
w:superior	bpacbcbbabbbb
w:superiores	cqcdddcddccdc
w:supermarket	naababZbaobcb
w:supermarkets	abZbocjbabaca
w:supervise	amabcnackacdc
w:supervised	opbbccZbbbacb
w:supervision	rhabbbZbmabcd
w:supervisor	cqabceZblnkba
w:supervisora	bobcccbcbbccb
w:suplemento	abaaapZabaaba
w:suplementos	bcdbZbacddodc
w:suporte	acadbdbccbobb
w:supper	Ykbacpaccbidb
w:supplement	qkbbcbabcccdc
w:supplied	occdddbddlkdc
w:supplier	kbhecececdocl
w:suppliers	kmbcccpbcbccb
w:supplies	acamccscZakcb
w:supply	kdlbebpbledcb
w:supplying	cdcdcdcdcpcdd
w:support	ehkbebkfcbodh
w:supported	akablcnmcccdb
w:supporting	ibZmccnclbbcb
w:supposed	bnkcacnbaabdb
w:supprime	bcbccbabcaboZ
w:supuestos	ZababpZabbZba
w:sur	cjbncnfdcelda
w:sure	aglbkjmbbldbj
w:surely	ZaZacbrbbabba
w:surf	aaZbpaZbaaaba
w:surgeon	lkZalnabbbncZ
w:surgeons	gimnbidkbaaca
w:surgery	aaZibclZoZaao
w:surgir	abocbbabaacba
w:surname	bbbcbdbcmarcb
w:surprise	abZbbblbZklan
w:surprised	bbocccZcanccb
w:surtitle	YaZaoZnZaZaba
w:surtitles	mZZZapXZZmaaY
w:surtout	ZbababZaapaZZ
w:survey	fadskaaicefba
w:surveyed	abacdbZombcdc
w:surveyor	meYbaZZfnZaml
w:surveyors	YalaZaqlacabY
w:surveys	abcacaZobanbZ
w:survival	abbccmaaZobcb
w:survived	ancedededlded
w:sus	abpccbZZcbbba
w:suscribete	ccadcccoaacba
w:suscribirse	bbbcbbaobbbaa
w:suscripcion	cdcddcaZdccoa
w:suspendida	eeeeeeeeeenZc
w:suspendu	deeeedddeenbb
w:suspensa	ddeeedddednZb
w:sustainability	ZmkbabZbbmbbn
w:suyo	ccdddccdddodc
w:svegliarsi	bcddccacddodd
w:sven	bcoaccmbYXcba
w:sviluppatore	ldbddcacnccnb
w:sviluppatori	ZZaZaZpaaaaaZ
w:svizzero	bocddcddcccdb
w:svp	ZYpaabZanYZZY
w:svuotando	nddecdcecdded
w:swahili	ocbmcaZababdb
w:swap	YbZadbYnkmabp
w:swapping	ZnZabaZoanabY
w:swaps	abccccobdclcb
w:swear	abZkaaYmafnco
w:swearing	ZaaabaZqbZbcZ
w:swears	bcZcccaoanccc
w:sweat	Zccaocibcdbda
w:sweden	mnlcccaccbcdc
w:swedish	bcbdddncofcdd
w:swift	jhdccdbgomcfa
w:swiftui	loabccbcccbcb
w:swim	mbabblmbbmbcb
w:swimming	ZaabbpZaoZabZ
w:swindon	ddZbcbkmmmbcb
w:swing	YaZaaaYZacaok
w:swings	cdddddldcmded
w:switch	bcbbcbnanakjl
w:switchboard	bmlccdbcccmcc
w:switched	ZaZqabkaaaala
w:sworn	mZlbmdebeaalZ
w:sws	ababbqaZbZbaZ
w:syllabus	Zbbbcqabbbcca
w:sympa	crcdccbcdcccb
w:symposium	YaZZbnZoblaaZ
w:sync	YaaZbZZZaYoZo
w:syria	ZZZabaYZmXpaY
w:syrien	aaZcabZapZabZ
w:systeem	cddeddnddddec
w:system	dcdkcdldianam
w:systeme	bobdccbccbccb
w:systems	cjdidfneilcfb
w:t	ickeheedikfjd
w:ta	bjrccciccabbj
w:taakgroep	abaabaabbbpba
w:taalcoaches	ababapaZaZaaZ
w:tabelle	dodddeddedeee
w:table	cbccoakeblbbo
w:tableau	objdcejcmbcdc
w:tablero	abbbbbaabbpaa
w:tables	jbaabbqkbabbl
w:tablet	YZYaakYYZXYpo
w:tablets	abbolbancbbac
w:tableur	YZaaaaZpaaZaY
w:tablier	dccededepeeee
w:tache	obaabaZbbbnba
w:tafel	occcccadccccb
w:tafelrand	aaacaoaaZaaba
w:tag	kcfddjdklbmce
w:tage	qlccdcjkdcccb
w:tagen	blcdddmccbhcn
w:tagessatz	pacddcbcbdddc
w:tagliato	aaabbbYbapabZ
w:tags	abZbbbZcZXobp
w:tail	nbabccnbbcbda
w:tais	bbpabbZbaabba
w:take	kdceejddnbhid
w:taken	icdehcjlejlbd
w:takes	abcmkcnllafbk
w:taking	niacdnZbjlblb
w:tal	Zaabbolabpaba
w:taladro	ZaYaaaZZZYaZp
w:talent	bhscchajcakdb
w:talented	bcndbdbcccnbb
w:talenti	bbrcccbccadcc
w:talento	bbsbccbccadcc
w:talentpool	cdndddbdcbddc
w:talk	eejliejlefdbc
w:talked	mcabibbcinccm
w:talking	ZdcolacanlebZ
w:talks	kaabbocrbhbbZ
w:talkshow	ZaZZaZYpaZaaZ
w:tall	aaZcbbaapnbbZ
w:taller	ZaabboZZombbZ
w:talleres	bdcocbbcdcacb
w:tallinn	YopaabYbbZaba
w:talloncino	acbbccabbbaco
w:tally	ZabccnabocZbb
w:talvez	YZmZZZYZZYYoY
w:tambem	bccdcdqdcccdc
w:tambien	bbbcfbkbcojca
w:tan	ZaZbaaYibZqbn
w:tanaka	cacdobbclcddc
w:tand	abbbbbbabaaao
w:tandem	YbZabpmaaZZba
w:tank	WaZqpXXZmYYaX
w:tanta	ZaZabZZnoZaaZ
w:tante	abacbcabbZbbo
w:tanti	ambbbbaabpbZY
w:tanto	ababoYZaaoaca
w:tantos	baabbbaaaobba
w:tanzschule	bbbbobabbbbba
w:tape	ZjZmcajmblbba
w:taps	acccccbccbbcp
w:taquilla	aaabZaZaboaan
w:tarde	iZlmamlZZZYaj
w:tardes	lcccccocdcbcc
w:tardi	bbbbbcpbcbbba
w:target	apacbcnckahcb
w:tarief	qcclddcdddccc
w:tarif	pfcjdlalccccb
w:tarifa	ebbodcbmcccck
w:tariff	gpnbaZlaZYabZ
w:tariffa	pccnddcddddcc
w:tarification	pabbbaZbbbaba
w:tariq	ccndddbdmaddc
w:tarjeta	ZZZiaaYaaZrZX
w:tarjetas	bccdcdbcccpdb
w:tartufo	bbcccbaoccbcb
w:tas	abbbcbbbbaaao
w:tasa	bccbcbbbcbocZ
w:tasca	deddeeoeeceed
w:task	ljlockZaaakbb
w:tasks	addcdcbdddrcc
w:tassa	ZbaabaZabZpZZ
w:taste	aaZncZlnaZbbZ
w:taster	baaccboncaddd
w:tasting	YaapbYhZblaba
w:tatsachlich	aaaabaZabpbZZ
w:taught	ZaZhbrZaipdca
w:taux	ZaZpaaZaaaaZZ
w:tavola	ababababbapba
w:tax	dhdjdbnlcZncb
w:taxa	abbbbcabcbpba
w:taxatiemodel	abcobbbcccbcb
w:taxes	ababcbloaZkcb
w:taxi	cbZbnnabbobcb
w:tazza	bcddoccdddded
w:te	djkcjfkcdilcb
w:tea	mhcbcmanakbbl
w:teach	agbccubabjjdb
w:teacher	Zjabbraaljcil
w:teachers	dalkdpmcaaaca
w:teaching	iikcdodcidceb
w:team	clfhddkeihgci
w:teamkleidung	bbbbcboacabbZ
w:teamleider	nnbcdcbcbccca
w:teamleiterin	cqdeddcdcdddc
w:teammanager	dddeeedendedd
w:teams	abmbdhpoddcca
w:tears	ocYdcbacaobcb
w:tech	bkdbiemojadba
w:technator	cocddbbdccccd
w:technical	mfeenkccccfib
w:technician	inacccdbnckkb
w:technicians	abhahobmmbbcc
w:techniek	anbabobbccccb
w:technik	ambcobbcccccb
w:techniker	aabcbbbbbbaZp
w:technique	kbbckmabbbbbm
w:techniques	bccccoaacbccb
w:technische	dddeoededdeed
w:technischer	dbcdodcdcccdc
w:technology	abbcojdmclccc
w:techrecruiter	bcodccacaabca
w:tecnica	eccnmbbcicjcb
w:tecnici	ocdbdabcccZcb
w:tecnico	alakhjjbkbkma
w:tecnologia	bblcqcbcbbacb
w:tedx	ZbYYbZYqZZbbZ
w:teeth	ZiabcbnZbZabo
w:tegen	nbancbabcoaba
w:tegenover	bbbccocbccccb
w:tegenspreken	cdbdccaocbcca
w:tegenwoordig	abpcbcacbabcb
w:teil	bdbcccacccodb
w:teilen	abbbbbabaapcb
w:teilnehmende	abcobZbbccccb
w:teilnehmer	Zbcbbpbaccbbb
w:teilprojekte	Zbacbbpccbcca
w:teilzeit	Zaqdddcddcddd
w:teilzeitprojekt	pbZbdcbccbbZb
w:tejado	ababbbpbbaaaZ
w:tekenen	baocccbcbZbca
w:teksten	obbcdcbcdccbb
w:tel	ZZpaaaYYaYkYY
w:tela	Zbbbccbabbbbp
w:telde	odcdddcdcdddc
w:tele	nbbZcboabcbba
w:telecom	lblnncbfbbddb
w:telefon	ZapnbZZaaZaZZ
w:telefonat	bbqjccacbbcbb
w:telefonata	Zbapbbjbnabca
w:telefone	ZjooaaZaaZaaZ
w:telefonica	accpbbbcccbbZ
w:telefonico	acpbbcabZabca
w:telefonier	ccrdddadbcddb
w:telefoniert	neeeeedeeedee
w:telefono	YaZoaamaaanbZ
w:telefoon	maobbaYaZZnaY
w:telefoons	acbacboccbaca
w:telefoontje	bbbbcbabbpbaZ
w:telegram	bcjddcbcdcsdc
w:teleoperadora	babbccaccapca
w:telephone	bkhocmbbcccmb
w:telephonique	bddpcbdddddec
w:teles	cdmddecedmeed
w:telescoop	bbcccobaccccb
w:teletrabajo	cmeffeeeeeeee
w:teletrabalho	ocdeeddeddedd
w:teletravail	kobddccdcdcdc
w:televisao	ncddddcdddddd
w:tell	jdkkehdljddcb
w:telling	akdmcfZbepcca
w:tells	ibcdllnbbeeci
w:telly	qabcbbZbcccdb
w:tem	pkbedlahibjcb
w:tema	YmZliaYZblaoZ
w:temoigner	dddbcZcodcddc
w:temoin	accncbbcbcccb
w:temoins	abZbaaZpaabaa
w:temos	baabhamabonaZ
w:temp	jmlccdacnZbdb
w:template	ZZaZarXlbaZba
w:templates	YbbbcbracbbbZ
w:tempo	cqbmccdccnccb
w:temporal	oncacZbcccbcb
w:temporaria	nmcdddcdddddc
w:temporary	dmgbcZncbemdb
w:temporera	boccccbccbcca
w:tempos	ccbddcbcboccb
w:temprana	bcbbcbaocbbbZ
w:temps	lnmcclkbbahcb
w:tempt	bfqnbmZbbYccb
w:tempted	mbbdcnbccbcdc
w:ten	medkcfiikeccd
w:tenancy	abccccanbcaZo
w:tenant	kbaombZfabbbl
w:tenants	pjadkYfmbabcj
w:tend	ccodedlddcdee
w:tender	lbbbcbodcnmca
w:tendria	ZaqaaaZZZZaZY
w:tends	ccbcddpddcced
w:tenemos	pdbcckdccnccb
w:tenere	badcdoacdccdb
w:tenerte	bbocccabbbccb
w:tenga	nacbcaacdcncb
w:tengano	aabbboaabaabZ
w:tengo	abpbpbcbnabba
w:tenho	karbmbZbkZaZZ
w:tens	inabboYaaaabY
w:tent	Ybabcoabobcca
w:tentamos	occcddbdddccc
w:tentar	abocbbacbacbb
w:tente	manblbabcbccb
w:tentee	ocbccbbcccbca
w:tenth	aZZbqaaaZibcb
w:tenu	bdZddccccodda
w:tenure	bpblbcbbbbccb
w:teodora	nZaaoaYbcbaaZ
w:ter	bbbbclkboabcm
w:terapeuta	nddeeddedeeed
w:terca	abbocbmjcbbbZ
w:tercas	abbbbaZobabbZ
w:terceira	nbZbbbZbbaobZ
w:terceiro	cdddnccdddded
w:tercio	ddddndcdddcee
w:terco	ababnbabaanba
w:teresa	bbnccdackcbcn
w:teria	aocbcdbcddcdc
w:term	lmicimjbcbjcb
w:termijn	cncdddcddddec
w:termin	lcblcchbccbcn
w:termina	kYZcccZbaaaqm
w:terminal	laabccnbcloba
w:terminar	bccocbacmcacb
w:terminata	aabbbaYZbaYpY
w:termine	cianaZZanacam
w:terminei	dddddeddncddd
w:terminer	ZbZdcdacpbccb
w:termino	ddcddbbdocddc
w:terminos	brcdccaccccbb
w:termo	arblcZbbcccca
w:terms	mldddlnbcabka
w:tern	YYYaaaYZoXapY
w:terneuzen	odeeeedeceeed
w:terpstra	pdbcddcdccddd
w:terraform	kbeccnkfjccic
w:terrebbe	ZbbbbraYbbZba
w:terrible	noackbZablccb
w:territory	Zbcccbqbccccb
w:terug	kkbcccdcbblcn
w:terugkomt	boccbccdddbdc
w:terugsturen	ZaZpbaZaaaZaY
w:terwijl	ZZZoaanaZZZaY
w:terza	bcccccbocbbba
w:tese	abbbcbZabpaaZ
w:tesi	aaobaaYoXZZZY
w:tessili	bccoccccccccb
w:test	eebnddkcbbjhm
w:testa	ZabbnaZabaabo
w:testament	cmcdddbddmddc
w:testarmos	abbbcbabbboba
w:teste	abajbblahaZoZ
w:tested	acbcncpbbbcca
w:testen	bcccdbncdcmbc
w:testent	bcddnccdddced
w:tester	nZbmocbcdabcb
w:testers	aabaokXlnYlba
w:testi	naaaaYZapZYbZ
w:testimony	occicbccccbca
w:testing	pcamjbnbbabcb
w:tests	chZbmbnaZYcap
w:teto	ocddddcdddddd
w:tetto	bcddccacddodd
w:tetu	ZaZaapZaaZZaY
w:teu	boaccbbbbbbba
w:teus	bbbbcZbabobbZ
w:tevoren	ZaZobbYaaaaan
w:texas	acpddecedbdee
w:text	ocddcfjbbhpba
w:textbook	bbacbkabboccb
w:texter	baaccbpcZaaba
w:texto	mbbbcmabbmjbZ
w:texts	scYacldcbadcb
w:th	lkbdbddncbcbp
w:thabo	acbbacoccmcdc
w:than	ijcimhkbeeceh
w:thank	ccdjcdddipcek
w:thanked	ccadcecdcpddd
w:thankful	bbacacocracdb
w:thanks	deegdcdccocim
w:thanksgiving	abZacbaaajbao
w:that	jeidjfkcikedc
w:the	egdehededkidm
w:theatre	njmbbmZaaXakn
w:theatres	emnlccZcbbccb
w:their	adckcdolcijdd
w:theirs	bmajkfkbbanca
w:them	jdkjejmecddde
w:thema	ZaapbolZaaaaZ
w:theme	nbabbmZncaccb
w:themenwahl	abbaboaZaZabZ
w:themselves	ZdZbkbrabZnba
w:then	fcmddcjjdcocc
w:theo	ZaabbbabbZnbo
w:theory	lbcbcaYpbccdc
w:therapist	anmbbbZaoYbaa
w:there	jfkekfekjfdcb
w:thereafter	bcabcammcamma
w:therefore	kkmcdificbddc
w:these	dcpecddcbobea
w:theses	ZbbZcqbbZbccc
w:thesis	caZajjZapobba
w:they	ehkkeijcedhch
w:thin	ZbanbcZobbbcc
w:thing	minclbdcclbeb
w:things	kdmcmiicdlbcc
w:think	cmlkecbdlkccb
w:thinking	ddkknkcadjbce
w:thinks	ZmimaaYmanaaj
w:third	bddbqcgeedecl
w:thirds	ZaabqbZbbabcb
w:thirteen	cladccoccbcdc
w:thirteenth	YpYapaYZaZaaZ
w:thirty	ejcekhocciedb
w:this	gehefcdedilli
w:thorough	bbacodZdcncdb
w:those	bcklfcnijkccb
w:though	bjadbjbeelbdp
w:thought	jihcjfjfbnccd
w:thoughts	ZkpbnbjaaYajZ
w:thousand	hpajnbZjbabca
w:thread	ZaebbkZnarbaZ
w:three	lciijkjicdddc
w:threw	Zbacbcbbblcco
w:through	jddledkccdmhd
w:throughout	bbndddlclbddd
w:throw	nbbcZboacabcn
w:thrown	ZncclnZbcbbca
w:thu	mbapcbYbbaZam
w:thuis	abbbclablbnbm
w:thuisbatterijen	ddddcdocdccdd
w:thuisgestuurd	odeeeedeceeed
w:thuiswerk	qbadedceddddd
w:thuiswerken	cnddedddeeeed
w:thuiszorgmedewerkers	ZZapaZZabaaaZ
w:thuiszorgorganisatie	odddecceddded
w:thursday	gcbkbedmcdcbq
w:thursdays	ibhbcmmncZcdc
w:thx	ZabcccbbbonbZ
w:ti	jfjcmblbelbib
w:tia	pccbcbacbcZcb
w:tick	ZanobaZnaabcZ
w:ticked	ZpZcbbambZbam
w:ticket	imabocebhaebn
w:ticketing	ndcdbcmddbced
w:tickets	diccfhbriabbf
w:tidal	ZlacacZcobcdb
w:tides	naYbbaZZanabn
w:tideway	dmlcdclclbcib
w:tidy	mbmcbZZcoaacb
w:tie	aaYbbclbmYbbo
w:tiedes	bbpabbZbaabba
w:tiempo	ZbZnlbaccobba
w:tien	cbllcdpabbbbb
w:tienda	rccccceccbbcb
w:tiendas	qdbddcbddbdcb
w:tiene	ZaaZaaoaaanaZ
w:tienes	Zdccdcccdccob
w:tiens	pcZcbcZbaacbb
w:tient	ocddcacdccbcd
w:tienta	aaocccbcbbbcb
w:tier	ioanccZcccccb
w:tiers	bcccqcjcdbccb
w:tig	XoacabYapbZba
w:tigrinya	raZZbZZcbcbcZ
w:tijd	mpmcccacccccb
w:tijdelijk	aqacbYababbba
w:tijdens	nabbmcacccncb
w:tikken	aaaaaZZZbpaZZ
w:tiktok	bcadccodcbcdc
w:til	lbbcccabcYpdn
w:tilburg	ZZYaaZXooYZZY
w:till	pcbdfZcoejbbc
w:tilliften	ZaapaaaabaabZ
w:tills	maZZpZYZaZabZ
w:tim	ljbddddcdddoi
w:timber	abmcccbjmmcdc
w:timbre	cdbcddcdcdocc
w:time	jmfhciediidde
w:timeline	nbcocbYcccbbb
w:timers	cdddbcncdmccc
w:times	ckcccnlbajfli
w:timesheets	ZlZbbbZabZaar
w:timetable	nbabmkZaaofbZ
w:timing	ZrnebbZaacbbZ
w:tin	nbabkblZbYabo
w:tiny	ZZZmpahZaYaam
w:tip	ZbZakaZZaqZaY
w:tipo	pbabcbababcca
w:tips	iaZbbaYqpYaad
w:tirados	paabbbbZbabba
w:tiragem	deeeedodedeee
w:tiran	ddddndcdeddee
w:tired	mbcmmblbckbca
w:tirocinanti	cccdcccdncddc
w:tirocinio	cccdcccdncddc
w:tisane	bdddccacddoed
w:tisch	cpdeedcdddeec
w:tischlerei	Zabcoabbbbccb
w:title	ndhcficcdbfmb
w:titles	ZbkclolamZccb
w:titolare	bobcbcbbbbbba
w:titolo	abbbbpZYcbbaZ
w:titre	aaaobaabbbbbZ
w:titulaires	coZcccacbacbb
w:titular	ZbbbcoZbbbaba
w:titulo	deeeedodedeee
w:tive	ZaYbpbaaaaabb
w:tiver	dddddeddncddd
w:tjm	qbcdddmdcddcc
w:tobias	mmabbbaZbobbb
w:tocar	oddcdaccddcdc
w:toch	bpacccbcqbccb
w:tochter	Ybbbcpabbbbcb
w:toda	abbbbnZnbZbba
w:todas	kbddldccccdpc
w:todavia	lbocbbabcabca
w:today	cbkccbfhibpfl
w:todo	jkbbciaabpdai
w:todos	bbccccbcnacpa
w:toe	mncddccdcdddc
w:toegang	aaaaaaYpZZaYY
w:toegangspas	cddddccdedocc
w:toegestaan	qbddedcdddddc
w:toegevoegd	bcbcccbccacrZ
w:toelichten	cdddddocdddec
w:toen	ddddcdocdccdd
w:toesturen	bbbamcqcccccb
w:toevallig	cddeddnddddec
w:together	ccffndkddlcee
w:toi	aaZaaaZZaqaaY
w:token	nbcmbcabcbnba
w:tokyo	bnceddcecmdee
w:told	iflbhdbjekdhk
w:tolk	pbaZcZaccbbbZ
w:tolken	bcdcocbccccdc
w:tolto	acbccbabapabZ
w:tom	palbicdbbabcj
w:tomamos	ccabccaccodbb
w:tomar	aaoaaaYaambaZ
w:tomas	bbmccclccncdc
w:tomasz	aomcbcZcbabcb
w:tomaten	obbcccZbcbcca
w:tomato	abbcncYbbaaco
w:tommaso	bcbcccoccacda
w:tomorrow	cdalbbcmiciaq
w:tomou	cdddnccdddded
w:ton	ampblbeaamabZ
w:tone	rbbbcZYacacdb
w:tonight	aaaibbbpcZram
w:tonmann	occcdbbcdcbca
w:tonne	acbcjdocdccdb
w:tonnes	ZbbblcqccbZca
w:tonton	bcacbcbbbboca
w:too	meceedcdklehc
w:took	fchdkdjbbqeca
w:tool	mbbcmcrbcaece
w:tools	lnaocbZapaaca
w:tooth	ZbbcbaZZbYncq
w:top	fmndbblbdanea
w:topa	mmddddcdddddc
w:topam	baobbcabbbbca
w:topic	YaZrbqecdZaaZ
w:topics	acZpclabcpccb
w:topper	ZZZZaZYYZpZYY
w:toque	bbacbcacbaocb
w:torch	bbncacZabZccp
w:torfboden	cpdeedcdddeec
w:torino	mddddcbdddbnb
w:torna	aboabbZnZaabZ
w:tornato	aabbbnYZaaZoY
w:torno	acbcccobcbbbZ
w:toronto	kjfehiakllcba
w:torque	bcaccbacaabcp
w:tort	ZaYaanZaapbbZ
w:tot	llbeccimbjcec
w:totais	abbbcbabbaoba
w:total	oeapkbZhibecb
w:totale	adddddbdddoed
w:totales	ZaabbbapbZYba
w:totally	ZbababYajYqbn
w:touch	bjdcqcaabqbca
w:touched	aaYcbcmbZmnba
w:touchee	ccbcccbcYpcaZ
w:touchline	maYZaamYaoabZ
w:toujours	nbnjdcmbcbcca
w:toulouse	bncdcdcdcnddc
w:tour	ebganacjmegaY
w:tournent	acbdccobacccb
w:tours	ldccdcbccoddc
w:tous	YbbaccabccZpa
w:toussaint	aaaabbaabpbaZ
w:tout	bhabljkabkjmZ
w:toute	aaabmbmabobaZ
w:toutes	abacbbaaaobbZ
w:toward	ncacbaaobaccb
w:towel	bmbdccbddecdn
w:tower	ZralmbYanZbba
w:town	maZadakodnbak
w:towns	pbabnaYacbacb
w:toy	Zgknbaepaabba
w:toys	bdcdcckocbcdb
w:tra	ZambbaZaaZaZo
w:trabaja	nbcbcbbcccncb
w:trabajada	acaabbpbcbaba
w:trabajando	ZaaabbZZbpaZY
w:trabajar	aZabbbmboabba
w:trabajas	cccddbbcqbccc
w:trabajo	alZbbmkaamkbZ
w:trabalha	ZaZaaZZnaoaaZ
w:trabalhar	cqddddcdddddc
w:trabalharia	ncdeddcdddddd
w:trabalho	ckdcblbkohbaZ
w:trabalhos	aababpaZababZ
w:trabalhou	cccdddcdqbddc
w:tracciare	bbcdodbccccdb
w:track	kpjbbbaabbjbm
w:tracker	oZaacbncccccd
w:tracks	mbmcdbbncbcbb
w:tractores	bccocbbcdcacb
w:trade	Zbildimbcmdbl
w:trader	lZZaaaYZZomaZ
w:traders	mbablaZaamabn
w:trades	daacbaZbblqcm
w:tradesmen	laZbbcocaaabb
w:trading	jceccbZcbZsdc
w:traducao	Zabbcbpbcabba
w:traducirnos	odcccbbccccaa
w:traducteur	obbcccbcbcdcb
w:traduction	pcbcbbbcbbcbb
w:traduit	ndddddcdddded
w:traduttrice	acabccaboaccb
w:traduzioni	dnddddbdddddc
w:traed	bbbbccabcbbbo
w:traes	acbcccoccbccb
w:trafego	Zcbbbboabbbba
w:trafico	bbccbbaZcbbco
w:tragam	ZaaabZaqaZaaY
w:trager	pcdcdYcccdccc
w:tragt	nddeeeeeeedee
w:traiga	abbccabbcbZao
w:trail	abncodacbaddc
w:train	dfebbokhblcch
w:trained	Ymcbbombaklba
w:trainee	doabbbYbrZbaa
w:trainees	YaZaaoZZuXaZY
w:traineeship	XZZYZnZZpZaaY
w:trainer	bcccdqabbgdmb
w:trainers	mbcbcnabccccb
w:training	Zbbbbsmccdcbm
w:trains	fqabcmZbbnbcb
w:trajes	pbbccbbbbbcba
w:trajet	ccdcdobaccbda
w:tram	elZbbcebbmabo
w:tramitamos	oeeeecddeedee
w:tramite	dpbeeddeeeddd
w:tran	oaZbbkjZoZacZ
w:trani	bdcdddcdndddd
w:tranne	acabccabaobba
w:tranquille	abadcbpbbbbba
w:transcash	ccccccbcdcoca
w:transcript	amocccakcZbcb
w:transcripts	bbbddmccocccb
w:transfer	hcbqcbaacbqcd
w:transferencia	pbckccbccbkca
w:transferencias	ccdddccdddndd
w:transferred	bccbmdbdddcob
w:transfers	bccddbacdbqbY
w:transfira	caccccbccboca
w:transformar	bcbcocbccbbcb
w:transformons	apbcbcbccbbca
w:transicao	ZaZbbbZaoZaaZ
w:transit	ablbbbonbaaca
w:transition	objbbbmbmbbcb
w:transito	ZaZaoaZaaZaao
w:translate	pdaabnZZbacmZ
w:translated	qaZZbmlaaaaba
w:translation	sbebccnabbaja
w:translator	pnZbnbYcaabcb
w:translators	YamblenobZbba
w:transmets	dqaeddcdcccdd
w:transmette	apZbbbacabbba
w:transmettez	aaYcbcabpaaba
w:transmettre	bcdedddeodeed
w:transmit	ldccdccddbpab
w:transparence	abaocaabbbbbZ
w:transparent	abcccZnoccaca
w:transport	blZamaZjbZaaq
w:transportadora	abbbbbabbbpcb
w:transporte	bpcmdccddcfcc
w:transporteur	occddccccdbdc
w:tras	nnccclbcccbcc
w:trasferimento	YZabaaabpabba
w:trasferiti	aaaabbZaaobbZ
w:trasferte	oedeeedeeeded
w:trasforma	bcccccbccboca
w:trasformiamo	bcddnbccddced
w:trasloco	bbbcbcpbbbbcb
w:traspaso	aaZbpaYbaaabZ
w:trata	kZZaaaloYZaaZ
w:tratara	bccbccbbcbbco
w:trattenendo	bbbcccobccbca
w:traumjob	aanbbbnbaaaaZ
w:trava	bbacocbcbcccb
w:travaillais	dccededepeeee
w:travaille	bcbcccbcrbccb
w:travailler	nbacbbZcrabba
w:travaux	occdecbdcdcdb
w:travel	nbcbdpbbkbebm
w:travelling	lbZcccZccqbdb
w:travels	cdcccdbddomdc
w:traves	nddddccdddcbc
w:trays	mccdddacdoadb
w:traz	ZaZabaZZaZZZq
w:tre	nlbjkiabcmdba
w:treasurer	hbaaboiYnabcl
w:treasury	mkkbmcjbbbdcb
w:treat	Zmalccccldoca
w:treated	Yabpclaacbbcb
w:treaties	bkccpbcdcbcdd
w:treating	ZlZbbbjmZpbba
w:treatment	eadpbamZabmbZ
w:treats	ccbcdcllcqcaZ
w:tree	oaabbcZcbmbcl
w:trees	ncccjmakdcbdb
w:treibt	cdcedepedbded
w:treinamento	ZZZbbpZaaZaaY
w:treinta	abpcccbcaZcbc
w:treize	boddddcdddcdc
w:trembler	cabbccocccbcb
w:tren	aaZaabaaZpZaZ
w:trends	acasccYkcbcdc
w:trennung	dddededepceed
w:treno	bbbocaaZbbbba
w:trenta	Zbbocaabbbaba
w:trente	bcacacbbaocca
w:trentina	qddcddcdddddc
w:trentino	Zcbcbpbaaabca
w:treppenhaus	ZaaabbZaaZaoZ
w:tres	njbiciljcnbbZ
w:tresen	ZaZaaZZooYaZX
w:triage	ncdmebcdddadc
w:trial	lfbkkbnejadka
w:trials	laZbcnZanmbca
w:tribunal	oabocafbbbabZ
w:trichterchen	abccccabcbbco
w:tried	cbkcebpbbiccl
w:trifft	ddeeeedeeenee
w:trikots	bcccdcbbcbbbo
w:trimestre	naaobZZabaabZ
w:trinken	bcbdndbcdndcb
w:trios	mbabaZocbcbcb
w:trip	qabbcZZabkYco
w:tripod	bdbdddccbpddd
w:trocar	ocncccbcccccb
w:trocken	abbbcbbbcbbbo
w:trois	ocaeleljdabch
w:troisieme	abZaqbabambba
w:trolley	abYYoaoYbZabZ
w:tromper	bcccdcaocbbba
w:tromso	mmZaaaYaZqaaY
w:trop	ababbbZacpbaa
w:trophy	ababcbqZbamZZ
w:troquei	acbccbaccbobZ
w:trotzdem	abbcobabbamba
w:trouble	bdcdlcmddlced
w:trouve	cccddddeodmed
w:trouver	bcccdcnbcbccn
w:trouverez	dqdeddadedddd
w:trouvez	cecedepeddede
w:trouxe	Zccbccaaccbbp
w:trovarci	abocccbacbbca
w:trovare	cdbcddocncddc
w:trovarmi	bbZcbaapaZbca
w:trovato	ZbababpbaaabZ
w:troviamo	obbccdbcccdca
w:trovo	aaabbaZbaZaZp
w:truck	craamaZbkcaba
w:trucks	pbabcaZcbaocb
w:true	mapajjXaoaaZZ
w:truly	fpikcbbcdbccc
w:trust	dlecelnccfidc
w:trusted	ZaZbbaZaoZpaY
w:trustees	paaccbmccbccc
w:trusts	laocncdcabccb
w:truth	clmbobZababca
w:try	ZdjfjepenZbmZ
w:trying	abenchabonfba
w:ttc	pbbZcbbbccccc
w:tu	jeecdgdcdcknk
w:tua	lbbcdcbcmcjpb
w:tuba	bbacbcaacqccb
w:tubaroes	boaccbbbbbbba
w:tudo	kbdboblbcfkaa
w:tue	kZalbakZbZeaq
w:tuesday	cjbkcdimjdcbm
w:tuesdays	ldaccnklbjccb
w:tuition	inaacZoobbbca
w:tull	mcocccbccabdb
w:tulsa	adbcdcndddled
w:tun	baacbbpcZaaba
w:tunde	bbacbmoacbccc
w:tune	pZZZZXYYZYaap
w:tuning	ncccdbZocbcdc
w:tunnel	lddeddcdcndec
w:tuo	cijccbcbjckok
w:tuoi	kcccccbcccncb
w:tur	cccddcbrcbccb
w:turba	ZaaabbZabpaZY
w:turbine	ZamZbncablanb
w:turbinen	pbabbaZababaZ
w:turbines	ZbabqaZlcZbcb
w:turin	Zobcncacccbdc
w:turistica	accccapZbbbca
w:turku	nababZZobabcZ
w:turma	YZZaanlmaYZZl
w:turmas	YYYaarYZZYZZX
w:turn	jaZbkilbclknc
w:turnaround	Yaoacalnaabca
w:turned	ZanbbcYcbojmX
w:turni	obbbccbccbbcb
w:turning	daZbojkaanbca
w:turno	apabbaZababbp
w:turnos	bbbbcbaocabba
w:turnover	ZlZbobZbaamba
w:turns	nZnembjbbabbk
w:turnschuhe	bbbbbaaababao
w:turnstile	lcbcccZpcZccZ
w:tus	mddddcccdcnac
w:tussen	ZaZaanZZZZZZp
w:tutor	Yacbctadbbmcb
w:tutores	Yccbdobcccbcb
w:tutorial	ZbanbrYXcbaaa
w:tutorials	nbbbcqZadbccb
w:tutoring	YaaZbqkaaaabZ
w:tutors	Zabbclqacbacb
w:tutte	abmcccabcbnpa
w:tutti	faZbaaZanoaaY
w:tutto	YaZnaZYZepZaY
w:tuya	ZaZaaaZapZbaZ
w:tv	XmZqbZYZbalaY
w:tvod	bpcdccccdcccc
w:twaalf	obbcnbacccbcb
w:twee	knbbibpccclcb
w:tweedaagse	YccbcrZbccbcb
w:tweede	ndcdddcdccddc
w:tweedehands	Zbaobaabbaaba
w:tweeentwintig	deceeedeodeed
w:tweet	YamacbYbZpbca
w:twelve	echblonkbbcca
w:twente	abYabbZbpabca
w:twentieth	bdddmbbdcnddc
w:twenty	icjpbkecjceca
w:twice	aajmbnladlkcd
w:twins	eaYbjkYZpnbbZ
w:twintig	abcobbmbcbbca
w:two	lhcikkjeecdch
w:tx	kmZdddndcccdc
w:tyler	bcbbacqcbaccb
w:type	mndjcbjbbanca
w:typed	olabbcabadncZ
w:types	maoabcbccbccb
w:typically	laipcbjacbabb
w:typing	dZbbbbmabbqba
w:typo	bcZbcbZbbqcaZ
w:tyre	fbbbbnmacabma
w:tyres	laZqabibaZbbZ
w:u	liikdejbkakae
w:uber	bchmcjdoiedbc
w:ubereinstimmung	bcocccaccbcab
w:uberfallig	bccccbbbcbZao
w:uberhohte	bcbcdcocbbccb
w:uberlege	bcocccbcbbccb
w:ubernahme	aqcddcbabcbZb
w:ubernehme	acaccapcaabcb
w:ubernehmen	daabpambbbbba
w:ubernimmt	pbccbbbbcacda
w:ubersetzen	pbbacZaacbbba
w:uberweisen	bacbccbbcbmbn
w:uberweisung	bbcocaaZbbaba
w:uberwiegend	neeeeedeeedee
w:uberzeugt	cdcdndcdccmbd
w:ublich	mddmedcdddcdd
w:ubrigens	cbcccabbaocba
w:ubungsvideos	cbcdoccdbccdc
w:uelzen	abacbcabbabbo
w:uffici	ZZZaoanaaZZaZ
w:ufficio	bnbccckobbhcb
w:ugly	lcbcodadcccdc
w:uhr	ZaaabaZlaaaar
w:ui	aaccobbacdmcc
w:uit	cbekbdjbjmmbe
w:uitbetaald	abbabaabbboba
w:uitbrengen	pccbacbcddcbc
w:uiterlijk	boabccaabbbba
w:uitgevallen	ocdddccccdcdc
w:uitgever	bbadcbcdocddd
w:uitlegt	occnccbddccdc
w:uitnodiging	dddeeemddcdnc
w:uitnodigingen	YaYaaaYZZYZpY
w:uitvraag	pddeeededeced
w:uitwedstrijd	aaabbaZaaZbbp
w:uitzendkracht	bocccccdddbdc
w:uitzetten	abbZcZZaccpab
w:uitzicht	cqcedecdccddc
w:uk	edZbbaZpkZbnZ
w:ulceras	ZabocaZacaaba
w:ultima	acacccabbobba
w:ultimas	ababcZlqbabaZ
w:ultimi	bbcccYbpcabaa
w:ultimo	cddcddneddded
w:um	idfkjhfbcjhjd
w:uma	jjghllbcmbiba
w:umas	pblccbbcobccb
w:umbrella	jblacbkbbolca
w:umetikettieren	abbacaZabaoaZ
w:umfang	nddeeeeeeedee
w:umfeld	boacbbbbZabaa
w:umfrage	bcbcccoccabcb
w:umgezogen	abobccabaabba
w:umore	abcbcobbbbbba
w:umsatz	cdbedepedbded
w:umsetzen	qdcdddcdddddc
w:umsonst	occcccbbcccdb
w:umzug	ccndddbcnaccb
w:umzugehen	ddeeeedeeeoee
w:un	hkjljjcdicecc
w:una	jdkijljchdfdb
w:unabhangig	ccoccdbcbbccb
w:unabhangige	abcocbbcccccb
w:unabhangiger	Zaaobaabbbbcb
w:unable	acccdbpbccZcn
w:unaniem	apaabbZaaZaaZ
w:unas	dbcbdobcccbbb
w:unavailable	ZaaabbZYbZZmm
w:unbefristet	bscddccddcddc
w:unbefristete	dodeeeeedeeed
w:unbefristeter	bobcbcbccbcdb
w:unbezahlt	dddddncbddddc
w:unchanged	pccdedbddcddc
w:uncle	aaabnaYdaYsbn
w:und	fdiehhcelelbi
w:under	jkbdcddddkjkk
w:underground	acbacmkccZocc
w:underneath	mbacbcabclodc
w:understand	jclogjfbidbcb
w:understanding	cbodddbdclddd
w:understands	eaZmolZkbjack
w:understood	lcacccaccqddb
w:underwriter	nccmdcZdddcdc
w:underwriting	amablYmabZbob
w:undo	bbbcbbaZbomaZ
w:une	ikckmoaidaeda
w:unertraglich	ccoccdbccbccb
w:unfortunately	ZoZabaYabYbao
w:unica	baaccapbbbbbb
w:unico	bobcccccccccb
w:uniform	bbbbcclZbZpan
w:uniforme	bdbcdcaccaoca
w:uniforms	pbakbambcbaca
w:union	dmabiejhmZmbi
w:unions	ncdcdanbcbacc
w:unique	abZZbbcabbapa
w:unit	kmabcdkbmaccm
w:units	kbcncaimcbbcc
w:universidad	kpbbbYaabaaba
w:universidade	ZpbabYaabaabZ
w:universita	apbabZbaabZbZ
w:universitario	dnddeddddeced
w:universitat	cpdeedcdddeec
w:universite	abcbbobZcbaca
w:universiteit	boccnYbcbcccb
w:university	ekbmnfbfmfbcb
w:unless	abbbcbdZcbkpk
w:unlimited	ZrbbccYbcbqca
w:unlock	bccadcmadbpbb
w:unlocked	aabacbabdbsbb
w:uno	rbicncabhbccb
w:unos	lababoZabbYba
w:unpaid	abbcpoZblembd
w:unread	YaZabbaZaYarY
w:unreal	okbdddmccccdc
w:uns	lndkddbbcjlbe
w:unser	kjbkblkncbiba
w:unsere	baialojkbacmc
w:unserem	bknldclccclcb
w:unseren	qcccccbnccccb
w:unserer	kajbknkabambZ
w:unseres	ddeeeedeeeoee
w:unsolicited	Zpcdcdcdcdded
w:unsubscribe	dbYccbknbabob
w:unter	kjklcbicccnbb
w:unterhalten	bcaccbaZbpcbc
w:unterkunft	aabbcaaobaaba
w:unterlagen	ocdmdcccdcddc
w:unternehmen	bbldcdoclbccc
w:unterrichtsstunde	bcccdqcadcddb
w:unterschrieben	cabdndbdccccn
w:unterstutzt	ddeeeedeeenee
w:unterstutzung	pcdccbbdcdccc
w:unterwegs	YbZabbjaoZZan
w:until	lccdlcilbbddm
w:unusual	obpbbbZabZlmZ
w:unverbindlich	bcbcccocbacca
w:unverbindliches	bcbbccoccccdb
w:up	jekeecjjdjddi
w:upcoming	Zaoccbobmbbcb
w:update	ealbeccbjYmjn
w:updated	lbncccfbcbhoh
w:updates	aaabcbabbnblo
w:updating	YZqncbYbaZbbZ
w:upfront	kblbamabbbpca
w:upgrade	mcbbccoccbbkb
w:upi	babdddacdcqda
w:uplift	abbccombcccca
w:upline	aabcbcYbbbrca
w:upload	abbbbZpYbZlmZ
w:upon	jfdjcmlcbdfcj
w:upper	lZZccbZnpaabZ
w:uppsala	nbcddccdncddc
w:ups	Zeqpcaabbamcb
w:upstairs	ZeibabYqbXZbe
w:upto	ZqZdddbccdccc
w:upwork	ccddcdbdccpcc
w:ur	nkcbcbabbbqca
w:urban	bbabbhllclZna
w:urbana	boccadbbdcccb
w:urbani	ababbbabbobba
w:uren	rbddddbcdcdcb
w:urgencia	Zabbcbpbcabba
w:urgent	mcecdcabbbjbr
w:urgently	macbcnabbbbbZ
w:urk	deceeedeodeed
w:urla	bcbcccbocbcba
w:urlaub	brccdcbcdcccb
w:urlaubstage	amacccbcbccco
w:urlaubsvertretung	dddededepceed
w:urn	ZaZaapZZaYabm
w:us	jiekjhekcegdd
w:usabilidade	cddndcbcddddc
w:usabilita	cccoccbcccbcb
w:usability	bccpcbbbccccb
w:usage	maZZaZkZbZZpY
w:usata	ababbbpababbZ
w:usatela	bbbccbbbcbbbo
w:usati	abbbbbbbbaaao
w:usc	lbbdddndddddd
w:usciamo	bcbcccbbbabbo
w:uscire	abababaaaZpbZ
w:uscito	eeeeecdmfdedd
w:usd	nebodejbccjcb
w:usdc	qabacaabcbZcb
w:usdt	cdddccbdddscc
w:use	bcjjjdkibleie
w:used	iebnibjedledb
w:useful	XhcmabnoYibbZ
w:user	cbbjjampcbmba
w:username	bccddcaccapZa
w:users	dbZlrcidcZchb
w:usine	bobccdcdcdccd
w:using	Yiabnncabnnba
w:uso	abbbboabbbbca
w:usted	kiljdblblbkba
w:ustedes	bbacbbocaabca
w:usual	nmbkdbbbbbjcm
w:usually	obmfabdbjnccb
w:usuarios	ddcndcccddbdc
w:utente	abbbbbabbaoaZ
w:utentes	ncdeddcdddddd
w:utenza	bccccbbccboaa
w:utilisateur	cccnccabdbbcb
w:utilise	ccbbccocdcdcc
w:utilities	aaodndbdccddc
w:utility	ZmcalbYaaYanm
w:utrecht	ldbcclacabcqb
w:uur	lhblcliccbjbm
w:uurprijs	bbboccaccbccb
w:uurtarief	acbobcbbcbccb
w:uurtje	qccdccccccccb
w:uw	abbccboahjlao
w:uwe	bbddobcdddcdd
w:ux	mmcddeddjcdlc
w:v	nccbccabcabYo
w:va	kkojfcjbjbbbc
w:vaandel	odcdddcdccddc
w:vaart	occcccadccccb
w:vacaciones	bnbcccbcobcba
w:vacances	ZaoaaaZZZnaaY
w:vacancies	aaqbcballbana
w:vacancy	bmlcccjbpbcid
w:vacant	aplcccbcbbnbb
w:vacante	lnccddkddcldc
w:vacantes	ecdeeedeneede
w:vacatiegeld	YZapaZZZbaaba
w:vacation	dqbacnkabbabZ
w:vacature	anbdccmcZbcpb
w:vacatures	dbleedcdccdoc
w:vaccination	ZbbbcbabcbZao
w:vaccine	bcbpddbccccbb
w:vacinacao	ababbbaZbaabo
w:vacinas	bcbccbbacbbbo
w:vader	cdddddoccddec
w:vaga	hnkdddbcccinb
w:vagas	cafddcilmccnb
w:vaglia	aadbcbacddodc
w:vague	YaqcccZbbabcb
w:vai	jndbobaaaehaZ
w:vais	bclcccacqbccb
w:vak	ababbbkblnbbZ
w:vakanzen	bbocccbbbacca
w:vaker	cddeddoddddec
w:val	Zcccbpbbaabca
w:vale	bobpccacbbccb
w:valencia	knbcicijnabba
w:vales	cqbeedceddddd
w:valeu	aaabbbZaboaaZ
w:valid	XmlabZnYZaXqY
w:validating	nabodbabccZcb
w:validation	jabbbbpcccbcb
w:valider	bbbbcbabbZZao
w:vallee	aaabnbZoaaabZ
w:vallen	accbcoacccccb
w:valley	oblabbYbodbca
w:valor	nbbpcbbcccbcb
w:valoracion	Zccocabcccccb
w:valparaiso	ababbbabaobca
w:valuable	bbbldbnacnbbb
w:valuation	Zcbpcbnbckccb
w:value	abjjkbmhdlmca
w:valued	kbbbmanacbicb
w:values	cbncddbdbmddd
w:valutando	ccpdddbdbbdcc
w:valutare	pbacccacbaccb
w:valutazione	bccncbcdcccdc
w:vamos	jlkbnbZbbnbaa
w:van	clekhekcfaebn
w:vanaf	kbbbbkqbbbbba
w:vanavond	haZbbaZZaZnao
w:vandaag	YaZaaaYmaYmZn
w:vanno	ncccccbcncbcb
w:vans	ljbcnblcccbca
w:vantage	ikececdkmcbnb
w:vanuit	ccdeddbddcodc
w:vanzelf	caocccbcbZbca
w:vao	aaZbbpZZaZaZZ
w:varanda	bbabbcZobZbba
w:varen	deceeedeodeed
w:variable	bpccmdbcccccc
w:varias	dbpededdddddd
w:various	cbpdddccdcdde
w:varnish	YbbbboZnbabaZ
w:vas	ababcbnbcnbaa
w:vast	bsocccbcabccb
w:vaste	npbbcjZbkbbba
w:vat	oaZjdalpiZabZ
w:vauban	occcccacccbcb
w:vc	lijllbYanaZbZ
w:ve	efedkcjejkeee
w:vecchio	kaacbbabnabqZ
w:veces	ZaZbbbaapaaaa
w:vede	eodddeddedeee
w:vedere	bcancbpabacca
w:vedi	bcddddbcdccqb
w:vediamo	dpbeeddeeeddd
w:vedo	abacacabaZbap
w:veel	laYZmanaanZZY
w:veertien	laabbaZbbbabo
w:vehicule	abbcccbbbabbo
w:vehiculo	abbbbbaababao
w:veilig	abababZbbapbZ
w:veille	cbbbccocdcdcc
w:veintidos	bocccccdbdddb
w:veld	cdddddoccddec
w:velha	ncdeddcdddddd
w:vem	ambcccfbcabap
w:vence	abbcbcabcbbbo
w:vencedor	aabbbbZpcbZab
w:vencimento	YnZaaaaaaaaao
w:vende	rcbbbbacbbZca
w:vendemos	bbacocbbcbbcb
w:vendendo	bccdccbcdcocb
w:vender	abacoblbbabbb
w:vendere	pcbcccacbbbcb
w:vendes	bpabbbabcabcb
w:vendeu	ocbdcbbccabcb
w:vendia	dddddeddncddd
w:vendimia	occccbcdddbdd
w:vendo	ZZZanbpaaZYaZ
w:vendor	iafodblbkbmca
w:vendors	ebZpbbZobZbcb
w:vendre	cecedepeddede
w:vendredi	olaabaabbaeam
w:vendredis	accdcobaccbcb
w:vendrias	ZoabbbZpaabba
w:vends	bcacbcbbbboca
w:vendu	ccddqdccecddd
w:venerdi	cccccYbocbbbb
w:veneto	aZZbbbZaZabpZ
w:venez	bbbccZaobbbaZ
w:venga	cdccddccdqdbb
w:vengo	cddcdeneddded
w:vengono	ZaapbZZaaZaaZ
w:venha	ZkabbonaaZZaZ
w:venid	ZZZaZZZoaYZYY
w:venir	maZbbaYpnZbba
w:venire	ZaZabpZanZabZ
w:venlo	bbbdocZcbnbcc
w:vent	mcZcbcabZpcca
w:ventas	ZaabbpYaabbbZ
w:vente	cccoccabdbbcb
w:venti	ocddccbdcdced
w:ventisei	cddcdeneddded
w:venture	bZbopcabbZbcb
w:venu	bbacbbaacbobb
w:venue	YabbmmYobamba
w:venues	baaopaYbaYaca
w:veo	aaabbblaaoabZ
w:ver	aacllbnbbcbqZ
w:veranda	ZcbcccpbcccZb
w:veraneo	dededepddceed
w:verano	mbmbboZabaaba
w:verantwortung	bbpcbbabbZbbb
w:verao	ZapbabZbaYaaZ
w:verba	ncddddcdddddd
w:verbale	abbcbcbbbabbo
w:verband	cdddddcdcdndc
w:verbandsblatt	ZabZbpZacbZca
w:verbindungen	abcocbbcccccb
w:verbringen	pccccbZcccbcb
w:verbunden	cdcedepedbded
w:verdad	dodedecededdd
w:verde	YaaaaZpoaZZaY
w:verder	mmcdddcdcccdc
w:verdes	nddeeddddddec
w:verdien	addcdaccddqdc
w:verdienen	bdddddbnddlcc
w:verdient	bcccccacccpdb
w:verdiept	abaobaabbaaba
w:verdubbel	ddcdbdacccocb
w:verdubbeling	bccccaaabbocb
w:vere	ebeemeeeeeeee
w:verein	pcccccbccccbb
w:vereinsfest	abbccbobbbbca
w:verfahren	bpbccZabaabba
w:verfallen	aaabbaabcapaa
w:verfugbar	obabccbbcbcca
w:verfugbarkeit	pedeeecededec
w:verfugung	neeeeedeeedee
w:vergadering	Zaabbbiabnaan
w:vergaderingen	accbcoaccbccb
w:vergeben	pabbbnaZbabbZ
w:vergessen	abbbbaZababZp
w:vergleich	ZaaacapZbabaZ
w:vergoed	odeeeeeeceeed
w:vergoede	abZobbaabbabZ
w:vergoeden	occcccbcdcccb
w:vergoeding	ZbalaoZobaaba
w:verguenza	bcccbbZocbcbZ
w:vergutet	addoeddddeddd
w:vergutetes	dccodcccccdcb
w:verhaal	aaabbaZabobZZ
w:verhandelst	caabccpabbbbb
w:verhuisd	aaaobbZbbbbba
w:verhuizing	bbabbbZbZpbbZ
w:verifica	cccddbcccbqXZ
w:verificacao	ZaabaZZZaZmoY
w:verificacion	cccccbcbcboZZ
w:verificatiecode	cdcddbccdcobb
w:verification	abbccbZbcanqc
w:verified	cbaacaeabaqqZ
w:verifiziert	ababbbabcaoba
w:verify	aZZbcbdZcaqpZ
w:verita	ababbbpababba
w:verite	dccededepeeee
w:verkauf	acbbbbbbcbobb
w:verkaufen	XZZooZYaaaaaa
w:verkeerde	bbbcbabpbaccc
w:verklaring	accbcbaccbpca
w:verkoop	bbacpbjZYaaba
w:verkooppraatje	decedepecceed
w:verkopen	ZZaapaZaaZaaZ
w:verlag	aobbcbbccccca
w:verlangt	cdddddcdcdndc
w:verlasst	boabcdbccccdb
w:verlaten	coccdbbcccccc
w:verleihe	abbcccobbbcca
w:verlengd	bcccccZacbbpZ
w:verlenging	lpcdcdbcbcccb
w:verliert	bcccccbcccobb
w:verlo	aaZbabaaZZapZ
w:verloopt	cacdddbcZccrb
w:verloren	aaabbbaaaanao
w:vermessung	ababbabaobbca
w:vermitteln	bbadddrdbbccb
w:vermogen	ababbbabaapca
w:vermutlich	abbbbaZabZaap
w:vernemen	bobcccabcbcba
w:vernetze	bbacbcbbaobca
w:vernetzen	cdbbddbccpdba
w:vero	mcbcbnacbbccb
w:veroffentlicht	ZbabbbZabZaoZ
w:verona	neededdeeebed
w:verpackt	obccbbbccbbca
w:verplaatst	abbbbbaabZbao
w:verplicht	odeeeedeceeed
w:verra	YaaobaZabanaZ
w:verranno	bcbcccbbbacbo
w:verrat	ccocccbccbcab
w:verremo	bcccccbcccoca
w:verresti	cpcccbbmdccdc
w:verriez	acdbdobaccbcb
w:vers	aaabaaZabZaap
w:versa	abbcbbbccbpba
w:versando	bcccccbccbnca
w:versandt	abZbbbZaaZaYp
w:verscheen	bcbcdcbccaboa
w:verschiedene	ddpeceddccddc
w:verschlagworten	pccccbYcccbcb
w:verschoben	abbbccbacbbbo
w:verschuttet	dddededepceed
w:versee	bbacbbbbcbobb
w:versement	ccccdccbddocb
w:versez	aabbbaaacbqaZ
w:versi	ZbbabaZabaqaZ
w:versicherer	ddneeedecdedd
w:versichertenkarte	ccbbdcabcccco
w:versicherung	pcdddebebeeed
w:versicherungsbranche	dbbdddbdncddc
w:versinken	cdddeeodddeed
w:version	dbaccbimbZaar
w:versions	abcbcoZbcncda
w:verspatet	abbbcbbbcbbbo
w:verstandnis	bbccccbbcbcco
w:verstehen	bcchdnbocccbb
w:vertaalwerk	bbadcbcdocddd
w:verte	cdcdddcdcqccc
w:vertel	aapbbbZbZZaaZ
w:vertelde	ddddcdocdccdc
w:vertical	qbacdbaccaccc
w:vertrag	nmbcccabcbbbm
w:vertraulichen	bobcddddddddd
w:vertrauliches	bccodcacddccc
w:vertraulichkeit	bobccbbbbbbca
w:vertrek	bcbcbcaobbcca
w:vertrekt	cqcededdccddc
w:vertrieb	acbncbnbbbbbb
w:vertrouwelijk	cobccdcdadddc
w:vertrouwen	occcccbcdcncc
w:vervallen	bbZcbcbbpabba
w:vervangen	paccccacccccb
w:vervelend	bbbcbcpbbaYbZ
w:verwacht	cncdddcddddec
w:verwaltung	edeeebddndeed
w:verwandelt	occdccbdbcbdb
w:verwiesen	bcbcdcpcbaccb
w:verwijderd	bbabbbaababpZ
w:very	chkelfhjjkccc
w:verzamelen	bbbbbbaabbbbo
w:verzekeringen	abacccrbZabba
w:verzoek	cdddddcdcdndc
w:verzonden	ZaZaaaZZaYZYp
w:verzorgen	bddbdobaeccdc
w:ves	ZZoaoZYaZYZaY
w:vestiging	ZZoaaamZaZaaZ
w:vesting	bbbcrccdccddc
w:vet	ghmbdiYmbYbbm
w:veteranos	bbbbcbaababbo
w:veterinari	ddeemeeeeeeee
w:veterinaria	oddddcccddcbc
w:veterinario	nbbbccbcbbmcb
w:veterinarios	abpbbbabbabab
w:veterinary	mbbbbjacmlddb
w:vets	ankmhaalbacdb
w:vetted	accbcbqbcdZdc
w:veuillez	abbbbbZaaZaao
w:veut	babcqbbabbbcb
w:veux	anabbbZbaabao
w:vez	qblcblabbabbk
w:vezes	YaZmbaYabZnan
w:vi	ibdcbbpkljcba
w:via	mbhiiddfbknbc
w:viagem	acbbcoaZbnbba
w:viaggio	abbbcrbZbbbba
w:viaje	acccdqbYdbbcb
w:viajes	cdccddccdqdbb
w:viaticos	occZccbcccccb
w:viatura	bobcbbbcbcccb
w:viaturas	abccccbabbcco
w:vibration	obbbcaaacaZbn
w:vicar	abZcccqcbacda
w:vice	anZbccncclcdb
w:vicino	abbbcbaabZboZ
w:vicios	YZapaaZaZaaaa
w:vida	anbcllhbbamca
w:vidas	aaabbbpcbabca
w:video	bdbpbmkmcbjda
w:videochamada	aZapbaZbbbmba
w:videochiamata	acokcbjbccbca
w:videoident	bccddccddcobc
w:videollamada	aaaobaabbbaba
w:videos	lcbcbcmmcbocb
w:viel	dkldicncccidb
w:viele	lbkbbbpbbiaaZ
w:vielen	cccddcbccoccb
w:vieles	bbrcccabcbccb
w:vielleicht	YaXZaZYoqYZZY
w:viendriez	bcdbmZbodccdc
w:viene	hakabjYZcZaZq
w:vieni	YnZaaaYZaZZZn
w:vienna	lambjcZammbca
w:viens	ZbZdddbcobcdc
w:vient	YZaamaYaaaaap
w:vier	ldllkbmcdbbce
w:viermal	cbbrdbbZcccbb
w:viernes	hlalbakajZeam
w:vietate	bcccccbbcboba
w:vietnam	Zbanobbkababa
w:view	aedlcfaebkcqb
w:viewed	bbbcddbccbcsa
w:viewer	aZaccbZbaZnYp
w:views	kbamcbZhbZaqa
w:vigile	obcccbcdcdbdc
w:vignes	ndddddbdddded
w:vigo	aZZccbaaabbqZ
w:vijf	pbbccbjmcbjca
w:vikram	ZbdoabYboZabY
w:villa	nabbbcZcbboba
w:village	mbcajkZabcaZr
w:ville	ZnYoacabaabcb
w:vilnius	ekabnbcnbaYna
w:vimos	boccdbccbbcba
w:vinculo	cnddddddedced
w:vindo	ccedeccdddned
w:vindt	aaZbbbZabXarY
w:vine	abbcbYaapZbba
w:vineyard	meabobbbanaba
w:vineyards	bmlnabmbaYbba
w:vingt	amnclbbcbbbcb
w:vinho	ZabaaZZpaaZaY
w:vini	pcbbcaacdcacb
w:vinicola	bobbbbbcccccb
w:vino	cocccdaccccca
w:vinte	nddddcmcdcddb
w:vinto	iaabbalbalnaZ
w:violas	XZaZapYnbZaZX
w:violin	kaZbaaoZaoaaa
w:violins	jaZaaZZbpZbba
w:vip	adccdcacdcpdc
w:vir	bcbccbbbcbbbo
w:virar	bcbdocccbccdc
w:vire	acdcbbbcddodb
w:virement	cdcddcccddodb
w:virenscanner	dcddddbcddocc
w:virgula	bbbccZbabocba
w:viria	cqcdddccddcdc
w:virtual	Zdnnbioabchbb
w:virtuale	bbrcccbccadcc
w:virtuel	bcocbbZcbabbb
w:vis	ZaYbabZZZYaZp
w:visa	imecccbcnbocb
w:visage	cdcdcdddccodc
w:visas	abZbbbkcsZcab
w:viseu	bccccZbocbbba
w:visibilidad	acccbapacbYba
w:visibilita	cccbcZboccccc
w:visibility	acbcbcoccclcb
w:visible	Zcbbccbbccapa
w:visio	bccmcnbcddcdc
w:visioconference	cddeddndddddd
w:vision	nlaclcbcccddd
w:visit	pkaecdbleebbi
w:visita	aaabbZZZamaaq
w:visitas	pcdeedcdeeddd
w:visitato	cdadedcddcdpb
w:visite	bnbcaZaobbcbZ
w:visited	ckldddbncccbd
w:visiting	ZabbcoZZcjbcp
w:visitor	lbncbbmcbbbcb
w:visitors	bcbccccjcjcdo
w:visits	qbbacmZcbaana
w:vissen	bbbbbbbbabbbo
w:visserij	YZapZZZZbaaaa
w:vista	mbcmccbccbaoa
w:visti	bcbcccoccacda
w:visto	nblclcZbnabfa
w:visual	mddddcbdenceb
w:visualizacion	bcbbcoaaccccb
w:visualizaciones	ababbaZaaYapY
w:visualizada	ccbdedbdccdpa
w:visualizou	ccadedcddccpb
w:visualizzata	cdceedcddddpc
w:visuels	aaabbapbaabaa
w:visum	bZacababpabba
w:vitae	bboddcacnbcdc
w:vitale	ZbbbcbabccZao
w:vitoria	Zbdccqaaccacc
w:viu	obacbcbdbbbcc
w:vive	aoZbbbZbanbaa
w:vivere	accbcapYbbbca
w:vivienda	YbabbaZqaabba
w:viviendo	baZbbbaaaobba
w:vivre	bZacaapbbbbaa
w:vizinho	bcccdboccbbcb
w:vlaams	aobcccabbbbba
w:vlaamse	qbadedceddddd
w:vo	dddddeddncddd
w:voce	jdldjdcbjblnZ
w:voces	aZbbcbpbbbZaa
w:vocht	ZaaabaaobZaaZ
w:vochtmeter	ZaaabaaobZaaZ
w:voeren	pdddeedeeebed
w:voeten	cddeddocdddec
w:vog	odeeeedeceeed
w:voglia	ZnaaboZbbaaaZ
w:voi	ababbZnapabba
w:voice	objjellZbfhca
w:voicemail	pbbcddmcbbcdb
w:voices	nbnccbbcbZcec
w:voici	aaabbaobmaaaZ
w:voie	bobccbbcbcZba
w:voila	bcacbcaaaobbb
w:voir	ababbblaaqbnZ
w:vois	aZncbZbbZobbb
w:voisin	bbacccabbaZZs
w:voiture	aoddcdbccdccb
w:vol	nbbccbabbacbo
w:voldaan	cdddddcdcdndc
w:voldoen	ZaabbaZabambn
w:volentieri	obabbkaaaqaaZ
w:volgende	obaZnbabbabba
w:volgens	cbddoccdddddd
w:volgt	cdddddcdccndc
w:volkshochschule	cdebepddedeed
w:volle	bcabcbnobbccb
w:volledige	cdddddcdccndc
w:vollstandig	bbZcccabbXapZ
w:vollzeit	mpbdccbcccddc
w:volonta	obbcccbbdccca
w:volontari	abbbbqaZbbbaZ
w:volontiers	aoZbabZbbobbZ
w:volta	ajbccclbblnka
w:voltando	nccdddndddddc
w:voltar	aaaabbZabZaYp
w:volte	acbcccocbamca
w:voltijd	bobcbcccddddc
w:volume	nbnbbnibbabbb
w:volumen	nddddddddcddc
w:volumes	pbZbbZkYaZabp
w:voluntario	aaabbrZYaZaaZ
w:voluntarios	babbaqbZcbbbZ
w:voluntary	aaaccpaanacdd
w:volunteer	nkbcieandibca
w:volunteers	bbbbamZiaaZbr
w:volver	aZababZbpabba
w:vom	lbblcckbmabbl
w:von	lciedclchdmdc
w:vondelpark	obbcdcbccbcbb
w:voneinander	ccoccdbcbbccb
w:voor	fidkhlkdcejka
w:vooraf	bcccccbccboca
w:voordat	mccddcbddcncc
w:voordragen	odeeeedeceeed
w:voorjaar	mbnbbnabbZbca
w:voorleest	bbbccobbccccb
w:voorschieten	acaccbbcbbpba
w:voorschrijven	cdddddcdcdndc
w:vooruit	cdddddcdcdndc
w:vor	lfckndidgccdc
w:vorab	oabbccabccncZ
w:vorarbeit	dbcdodcdcdcdc
w:vorbei	dmdemededdeed
w:vorbeischaut	ZbababapZZbbZ
w:vorerst	pdddeecededec
w:vorfuhren	cddddeodddeed
w:vorhanden	bocdncbdbbccb
w:vorig	nlobbaYaaZabZ
w:vorige	mcbdddndkbddc
w:vorkommt	dddeoeceedeed
w:vorlesung	ccbdcacbaoccb
w:vormgever	aaacbbabpabba
w:vormittag	Zccocbbbccccb
w:vormittags	dddededepceed
w:vorrebbe	YaaobnZabaZaZ
w:vorrei	pclbcbjjkabba
w:vorremmo	occmlcbcdccdb
w:vorschuss	ccdcdocZdcddc
w:vorsorge	ccbbdcabccbco
w:vorst	bbabbbbaaabbo
w:vorstelle	bbpcbbZbbZbbb
w:vorstellen	cqcddecdddddc
w:vorstellst	Zaqdddcddcddd
w:vorstellungsgesprach	abbacaZabaobZ
w:vortrag	dpdedcdddcddd
w:vos	dedckboflhdbc
w:vosges	bobdddcdcdccd
w:voss	clldddndccddd
w:vostra	bbabbbjbpacca
w:vostro	cddcddneddded
w:votate	ZaababZpbaYbZ
w:vote	mbbbkaZpbaibh
w:voted	qjbbbaaZbnbba
w:votes	daabbbZabZYmp
w:voto	aaabbbapbZZba
w:votre	bfkdccfcceknl
w:vou	bbaccbabppbca
w:vouch	baadcdmdqbccc
w:voucher	Zaasbbanbalbd
w:vouchers	eaaaaaYZbZobn
w:voudrais	odddddbdddded
w:voudrait	obboclaacbbcb
w:voudriez	dccededepeeee
w:voulais	ddbddZbcaodcc
w:voulez	aoZbbnZaaabbZ
w:vouliez	aapbbbZabZaaZ
w:vous	iikejigdkdehc
w:voy	abacbbabmobca
w:voz	bbbbcbZobabba
w:vp	oZcdcdbdncddd
w:vpn	kbaabbnXcaobZ
w:vr	docededeeeede
w:vraag	abpbccacaabbb
w:vraagt	ZkZbpnZaaZaba
w:vragen	cZlaaaYaaYmoY
w:vragenlijst	ZaapbaZbbbaba
w:vrai	apccccbbbocbb
w:vriendinnen	ccddddbddcodc
w:vrij	apmccbbmcabba
w:vrijblijvend	ccbcbcobbcccb
w:vrijdag	lnabbbeobZbaY
w:vrijgave	aabbabZacapZa
w:vrijwillig	ababapaZaZbaZ
w:vrijwillige	ddeddndcedddc
w:vrijwilligers	cddeddoddddec
w:vrouwelijke	bbcccabocbcba
w:vue	bdddccobccbdc
w:vuelo	cddddecdcdned
w:vuelvo	ocbcccbcbbcdb
w:vuoi	nbbabZoYbbZba
w:vuole	boccclobccccb
w:vuota	acabccaboacba
w:vuoto	bbbcbcpcbbbcb
w:vus	abbbbbapaaaZZ
w:vvv	abaobbZbbbbba
w:w	knfckcbcccnhb
w:w2	rcgdddcdicddc
w:waar	aaobmbZjpZbbZ
w:waarderingsmodellen	bccnbcbbdbccb
w:waardig	cdddddcdcdndc
w:waarin	bcccbaZabbpcb
w:waarmee	nbbcnbacbbbcb
w:waarom	qcbdccamcbbca
w:waarop	bcobccbabbbcb
w:waarvoor	aapbabZbbabcb
w:wachsen	bocdddccbdddc
w:wachst	abbbcbapcaabZ
w:wacht	aaaabapaaZaaZ
w:wachtwoord	cddddcccdclmZ
w:wafer	iabpbaZbcbbcZ
w:wage	ZrZaobbabanba
w:wageningen	bccddcbncncca
w:wages	Znabracaaaaca
w:wahl	ddeeeedeeeoee
w:waisenhaus	ddeeeedeeeoee
w:wait	pjabbbZkbabmn
w:waiting	bccdobZjaboel
w:waits	oabccZbaaobdb
w:waived	ababcZpmnaZca
w:wake	laecccmcanccb
w:wal	ddcedddeodeed
w:waldorfschule	boacbbbbZabaa
w:walk	cnZkkboeaoaca
w:walked	nbababmbbnZcZ
w:walking	abYbbbkbarbbZ
w:walks	naaZaqYZbjbca
w:wall	oafbbbdaaqblZ
w:wallet	lcfccbabcatcf
w:wallets	ZaZnaamZaZmZZ
w:walls	ebbbqaabcabdb
w:walter	bcadcdbbaqcca
w:wandel	bcbcccaobbcca
w:wanjiru	ZaanobZbbaaaZ
w:wann	ibpadcecbkcbl
w:wanna	inZcbcobcbccb
w:wanneer	nkbbbcoccbbcb
w:want	jilglkjceccbc
w:wanted	clbjfdekcoccc
w:wants	nlbmeeZacbddo
w:war	ZajkbjckjljZd
w:ward	mkjbaoalaladZ
w:wardens	bbnbcbabbZcbn
w:wardrobe	abnmccmccbaab
w:wards	caabmcqbZaccb
w:ware	knlclcabmbbba
w:warehouse	dmbjclbnmccba
w:warehouses	ncbldclcccccc
w:waren	mdakbnakblaiZ
w:warenwirtschaftssystem	cdddeeodddeed
w:warm	ecbllbdibnbck
w:warmed	ZoZbabYbZobcb
w:warmepumpen	dddoadddeeded
w:warmest	bjbdcmaabpcdb
w:warmly	bjmcccanhccca
w:warmstens	bbabcoabbabba
w:warning	abbmcbZbcipZa
w:warsaw	occdlcbdccced
w:warte	aaZbabYapZabZ
w:warten	abZabbYabaaZp
w:wartet	oaYbbbobbaaZZ
w:warum	bcbcqcabbbccb
w:was	ccecdddcjncmj
w:wash	ZZaacbZabYaaq
w:wasn	aakbjcZbjlipY
w:wasser	bccdndccdcddn
w:waste	aakdmbZaafjbp
w:wat	icqbklZiZmaaZ
w:watch	ZdaqacZnlbkca
w:watched	Zjbmeoacbkbda
w:watching	dkablblabdbnb
w:water	mbcdlbkbcZclo
w:waterkeringen	bbcdobcdddcdd
w:waterlaboratorium	apadcdababcbb
w:waterschap	qcdeddcecdddd
w:wave	bcqcccZcbkcdc
w:way	bldcdcdbgoffi
w:wayfinding	lnabbamaabbbb
w:ways	lmZabaYabobba
w:we	jhhijjjeceede
w:wealth	ZaoabbnaaXbaZ
w:wear	baYpamcZbjabi
w:weather	kmZaiaYaalbao
w:web	qdbcbeobcbalb
w:web3	Zbccbbcbccpba
w:webcam	ccccddZcdbqbb
w:webinaire	bdccdcZpcbbba
w:webinar	ccccdcgtcecba
w:webseite	bbbbobabbbbba
w:website	pfbcbbqkbdcca
w:websites	mbZaaaoaoZabZ
w:wechselbereit	ddoeeecddcdbc
w:wechselgedanken	ccndcdbccbccb
w:wechseln	brcdddbdkcddc
w:wed	bbbmcpebbbbba
w:wedding	mhdhkbbcaakmi
w:weddings	noaanaYaaZkla
w:wederzijdse	cdddddcdcdndc
w:wednesday	ejbkbdimbeddn
w:wednesdays	ceaabpZnbbbck
w:weds	paabbZambZbbZ
w:week	lgdfcjiiehefc
w:weekday	olabcbabcbcdb
w:weekdays	jbacckZannbaa
w:weekend	ckabdmdeZkdaq
w:weekends	lkZaejapmfabY
w:weekly	pbbbbidhbbloa
w:weeks	qhbbcikijcccf
w:weer	malbbbabanmba
w:wees	bcbdbdoccbcdb
w:weet	dbmbbnjblbbca
w:weg	ZaabbanaoZaaZ
w:wegens	bbacbbbaaabbo
w:wegwijs	ababapaZaZbaZ
w:wei	jchclcjcbacpc
w:weighing	ocbnccabbaada
w:weight	pbacZcmdabcdb
w:weihnachten	ZaoabanaZZaaZ
w:weil	Zlmcmcmcbaccb
w:weird	abicbcmbbnjca
w:weis	ZmabnbZbanabZ
w:weiss	ZbbbcaraccaZZ
w:weist	ccbdadbcrbcdb
w:weiter	ZaaaZZYZaZloY
w:weiterempfehlen	ZcZbccabpbbba
w:weiterleiten	eceeeeeeneeee
w:weiterschicken	abbacaaabaobZ
w:weken	Zaabcdpabbncb
w:wel	ZaZboZYpYmaaZ
w:welche	aanbaaYaZoaaZ
w:welcher	bbocccbcbbccb
w:welcome	bbccbbkqckhck
w:weld	nbZaoYYlaZZba
w:welder	mnYaZaXnnYYaY
w:welding	YkbncpZbbaaca
w:weleens	ddcedddeodeed
w:welfare	loabcbabbabca
w:welk	abocbcbbaabba
w:welke	ncqcccacaacca
w:welkom	occbcaabdbmca
w:well	cjkecbdemndcd
w:wellbeing	cdbcdcpcdcccd
w:welle	bcbocbabbabba
w:wellies	YaaaapYZbaabn
w:wellness	ZaocbbZbbZqca
w:wells	qcbcccabcccdc
w:wen	oimccbbakkbcb
w:wend	cdddddcdcdndc
w:wenig	Zccbdapcccaaa
w:wenn	aanblbdblaika
w:went	abkeebckkldbn
w:wer	hbhckbpbbablk
w:werd	bbbbcbaobabbZ
w:werde	cdccccbcccodb
w:werdegang	ZbpabaZobabba
w:werden	dbbfobmciblcb
w:were	kdjchecbindma
w:wereld	occcccadcccdb
w:weren	acnclcacclcdc
w:werfleider	oddddccdddded
w:werft	aobcccabbbcbb
w:werk	mjmcccjcebhcb
w:werkdruk	aabcccpbbbaca
w:werken	ZaYamaYapZaaY
w:werkgever	ccrddcacbbccb
w:werkleitung	ndddddcdddddc
w:werkplaats	coccdbbcccccc
w:werkstatt	ZoaboaabZabaa
w:werkstudenten	ZbbcccbbocbaZ
w:werkt	dbcmcbncmcccb
w:werkte	bbZblcbcrbccb
w:werkvertrag	obacccbbcbccb
w:wert	ddeeeedeeeoee
w:west	kklccbZmcZbbo
w:western	dbccdcbdccrdb
w:wet	Zbbbbpkbcabca
w:weten	qbZcbcabmacba
w:wetenschappelijk	aobcccabbbcbb
w:whales	abacbanZbZbco
w:what	jdoeffieegccb
w:whatever	malkikcelcbcb
w:whatsapp	mejcjdbccdpcb
w:wheel	ZbbbbnZabkbbp
w:wheelchair	Zbcccbcdbcqda
w:wheels	ZabbnbpZbZabY
w:when	eendcdlcciidi
w:whenever	ldmmcjmbcbdca
w:where	cencecclilcjb
w:whereby	aacbcbqbcccca
w:wherever	hcZbnbYrbabbb
w:whether	lcoidehfjccce
w:which	ednjefjecdidd
w:whichever	rbjaclabcaccb
w:while	icidejclkekcd
w:whistle	abbcbbaZoXbco
w:whitcombe	cdbdlebddnddd
w:white	ocaabbakidmbn
w:whiteboard	icboccadcbddd
w:whiteboards	bcbcbapaZlcdb
w:whitlock	blpabcbcbbccc
w:who	ceijkdjjkddcd
w:whoever	iaZbbamanXpad
w:whole	gbdcdbljmnbci
w:whom	bkjcdcjbnmcjb
w:whose	didclcicnjcdc
w:why	bjclcejmdjcdg
w:widersprochen	dddeoeceedeed
w:wie	ecddiemjmjbbj
w:wieder	gbkkcbikimbbc
w:wiedersehen	cdbccdbcdoccb
w:wife	nlaclfabjnica
w:wifi	ocabbcbbblcdb
w:wij	ehimfcndbcihZ
w:wijk	aaZboaZaZZZao
w:wijzen	aoadcdacbbcbb
w:wiki	obabbZZabaZan
w:wil	jjeilnadmabcc
w:wilde	hmZbobZaaZaaZ
w:will	eckcdddhdbmen
w:willen	ojlkcebcjbhcb
w:willing	nemkceccmbccb
w:willkommen	ndddddcdddmdc
w:willst	cdccdcbcccodc
w:wilt	acbbclmobbbcb
w:win	Zbbbnapnccjbb
w:wind	aijjjkZkljaji
w:windhoek	mZcbboacdbccb
w:window	iabbblacbpcho
w:windows	baajccajclplb
w:wine	ZbmnboZZambba
w:winemaker	ckkdddmddcded
w:wineries	ZbZanboababca
w:wing	obZdccmdbmcdc
w:winkel	cccdcZbobacca
w:winkels	abbabaabbboba
w:winner	ZbbbbbmpcZobZ
w:wins	cdkddeneeddee
w:wint	bcccbaaabbpca
w:winter	kiabboncelbca
w:winters	cnbdicccjlddd
w:wintersemester	abcbcobacacca
w:winterthur	ccaddacbbqccb
w:winzer	occccbbcdbccb
w:wir	jijjjjedbjdec
w:wirbst	abbbbbbbcbobb
w:wird	kmicdcbccckbo
w:wire	acblbcZbcbnbo
w:wireless	YanbccbbbaZco
w:wirklich	nbbcbbancabca
w:wish	cdnecnaicldbe
w:wished	akbcccmcapcdb
w:wishes	ljbccelccqcba
w:wishing	aaZbblZjbqaZY
w:wiskunde	cccddncdndddc
w:wissen	dmdeeedemdeed
w:wissenschaft	aaaabaaoaaaaY
w:wissenschaftliche	bobcbcabaabaa
w:with	hjehjdieigjdd
w:withdraw	bcbbcbabcasba
w:withdrawal	ZbbbbaYaaZaqX
w:withdrawn	ababcbZbcbnYo
w:withdrew	bobdcdacnbbac
w:within	bidfccldbbmmk
w:without	eiecfcljijlcb
w:witness	Zccqdcbdcmddc
w:witwe	ababbbabaapcb
w:witz	ocbccbbcdbccb
w:wk	qabbbbZbccbdb
w:wks	nYZaboZaaaabY
w:wo	bbpcbbZbbZbbb
w:woche	mdcddmcckcjkd
w:wochen	mnccclbclcbcb
w:wochenende	obcacmcccbddb
w:wochentlich	nddeeeeeeedee
w:woensdag	abacaoaaaaaba
w:woensdagmiddag	bbccbobbabbcb
w:wohl	cdbedepedbded
w:wohnen	ZZYZaZYoanaZY
w:wohnung	dddededepceed
w:wohnungspolitik	bcbcccboabccc
w:wollen	kambnnabbZbZa
w:wollte	aaZcbaZZaqbba
w:woman	deZdbbanjZlbm
w:women	ZaYacnkqadmaZ
w:womit	bcocccaccabab
w:won	keekkdbccjkef
w:wonder	madbjlYbpbbcb
w:wondered	aanbabnZbdbba
w:wonderful	laaacanoaabca
w:wondering	abZcccqbYpbba
w:wonen	ddcedccocbddc
w:woningcijfers	bcbdccaocbbca
w:wood	dhabmnZhcYccn
w:woon	abacbbbaaocca
w:woord	obbcdcbcdccbb
w:woordje	eddeeedendedd
w:word	ddnfekccoebba
w:worden	apacoZmabbaba
w:wording	alcccdkcdcadn
w:words	mbabhtambbYdZ
w:wordt	ecbkccacbbmdp
w:work	ljjccbcfnejeb
w:workbook	mbabcamncaccc
w:workday	nmmnbbYbaXaba
w:worked	dofjcbcchldhc
w:worker	jjocccZcmaccc
w:workers	ojabkibbkamca
w:working	iclefbcldiefk
w:works	cjaklkhciclce
w:worksheets	pbbZbZYobabbZ
w:workshop	kiaahqiiedbba
w:workshops	ebmlbpZfbZbca
w:world	bambdZklZpbbZ
w:worn	obaacbZmdbbdc
w:worry	bcZchbalapjcb
w:worse	rbabZbZlbaZcZ
w:worst	obbbbbnnbabdb
w:worte	ndddddccdccdc
w:worter	ababbbabcaoba
w:worth	bjjmddoccfdcd
w:would	jiljkldekbbcb
w:wouldn	aeelnlkbjbccc
w:wow	baackclbarbZa
w:write	keiedldikiccd
w:writer	nmbchcbcfkcmc
w:writers	bZkoandbaaaba
w:writes	ijabmamcbobbh
w:writing	dcdmimddklcca
w:written	knbkfckmbccdb
w:wroclaw	nnkcbcZbbbcdc
w:wrong	dbknccecdmfcj
w:wrongly	obbcbdbcbmddc
w:wrote	dmihdjdjjlbdb
w:wunsch	bbbbcbpababbZ
w:wunsche	bbbbbaapaabba
w:wurde	ebdcecbblaapl
w:wurden	nblbkoablbbbb
w:wurdest	obaccbabaZnba
w:x	paambcmZaakbm
w:x1	qccdddbdddddd
w:xavier	bdbdcdocdldec
w:xero	qbbbbcabcbbcb
w:xii	bccccZbocbbba
w:xx	bdcdddnddcmed
w:y	ffhekifdkdjce
w:ya	jbblkbcjblncZ
w:yard	maablbmoaZdbY
w:yards	aboaZoYaaZbba
w:yay	ocbcdcbcccmda
w:year	fjkifijiijccb
w:yearbook	ocaccaaldbacb
w:yearly	doZabalmbZZoY
w:years	ekfdjecdnmccb
w:yellow	ZbbccbdbbYocp
w:yen	qmabcbYbbabbZ
w:yes	nkkjkedcceadc
w:yesterday	kdabcchaiobkm
w:yet	bbtekcbbhdcda
w:yeux	dccededepeeee
w:yield	kaababqZbZnba
w:yildiz	bbodadncdbcdc
w:yo	kbccocdacmmbc
w:yoga	kYZaZnenaXZYm
w:yoghurt	YnZcbcqbZYbca
w:york	bmbdcdlcccdmd
w:you	igjhhifeejfhc
w:young	cmabopabdeccb
w:younger	Zeaccbabonbaa
w:youngest	Zaaabpiabhbca
w:your	ddffcdkcjikkg
w:yours	biicihnjechee
w:yourself	bmnjbcklbbccj
w:youth	aocbanZababba
w:youtube	Zcaboaambajcb
w:yr	ZjmbabYbqZZbZ
w:yrs	lnabcbjbnbbba
w:yusuf	ljfhdcdccddpb
w:yvonne	ZanbbblaYobba
w:z	aaabbbaabobZY
w:zaagmachine	ZaZapaZbZaaba
w:zaak	bcacccbccobba
w:zaal	ZaZZaZZpaaaaZ
w:zag	kcaccdpcnbcdc
w:zagreb	YoabaajanZaba
w:zah	bbacddocbbcdb
w:zahlbar	mbbbcaaacaabo
w:zahle	occdcccdbcbdb
w:zahlen	laaabmmoaZaZe
w:zahlende	ZaaapaZbcbbaa
w:zahlt	YZZZanZoZZZZX
w:zahlungen	abababZaaapaZ
w:zahlungserinnerung	abbbbaZabZaap
w:zahnarzt	YaZbabnaoZaaZ
w:zahnarztpraxis	bcacocbcabbZb
w:zahnpastawerbung	occcddbcddbcc
w:zakelijke	ZaZabanbbaoaZ
w:zal	mnbdddbcbbccn
w:zanele	rbacbYaabYcca
w:zap	YZpaZZYZZYZYX
w:zara	kjchddkcccdoc
w:zaragoza	aombbmZbbZccb
w:zat	oddeddcemdeed
w:zaten	bcacccbccobbb
w:zaterdag	mbabbadaaZabp
w:zaterdagcursus	ZaZaaaaobZaaZ
w:ze	aiibccccpklca
w:zealand	bmlcccabaoccb
w:zee	ddceeedeodeed
w:zeeland	cccdndmdcccdd
w:zeelucht	cnceddcddddec
w:zeep	acccccoccccca
w:zeer	cdddddcdcdndc
w:zefa	dddddeddncddd
w:zeg	lbacboabaabba
w:zeggen	nbnbbbZaaabba
w:zegt	blbddcncmccdc
w:zehn	ZaZabamZnlaan
w:zei	ZaqabbZaYYabZ
w:zeichnet	pbabbbabbabbZ
w:zeig	cdbedepedbded
w:zeige	bcbcqcbcbbccb
w:zeigen	abanbnkaaabba
w:zeile	pbbacZaacbbba
w:zeit	mblkckmbbbbba
w:zeiterfassung	ccbcccoccbccb
w:zeitpunkt	abpbbbabaabba
w:zeker	qbadedceddddd
w:zelf	eaabmoabbkmba
w:zelfde	qbbcccZbcbcba
w:zelfstandig	aaacbbabpabba
w:zelfstandige	oaddddccddddb
w:zelfstandigen	aaaabapaaZaaZ
w:zelle	abcdddbdccrcb
w:zentrix	lbnddecddcbdc
w:zentrum	ababbbaaoZbaZ
w:zephyr	kmdecbjfndccb
w:zero	ZlcanadnaZlak
w:zes	iabokkdabbbba
w:zescijferige	cddddbccdcobb
w:zestig	ZbZbapaaZaaaZ
w:zet	ZbaaaZZaaaqbZ
w:zetten	aaZbaaYabapaZ
w:zeven	lcccdcqcbcbcb
w:zich	abaobaabbaaba
w:zicht	aoadcdacbbcbb
w:zichzelf	ccddnccdddddd
w:ziehe	bbacbcbbaobca
w:ziek	Zbbbbbaababao
w:ziekenhuis	bqdddcdcddccb
w:ziekenhuizen	cpddddddddcbb
w:zien	Zmalobebbibba
w:ziens	bbaccaZZaqbZZ
w:ziet	ocbcccbcccccb
w:ziffern	bcadccbcbboca
w:zij	YaZnaZZaaZqaZ
w:zijn	bepbbaadoZblZ
w:zimmer	aacbcocbcccbb
w:zin	nbrbbbabbabba
w:zio	bdcdddcdcdndc
w:zip	accbccabdcqbZ
w:zippata	bbbacaaabcobb
w:zit	abmbmbamlacbk
w:zitten	bbbdddrdccccb
w:zitto	abacbbZbZpbba
w:zo	mbnlfbabblkba
w:zoals	abobccacabmbb
w:zoe	oaabbaZZaaaoZ
w:zoek	bmockcbjibdcc
w:zoeken	Zcdomljddbbcb
w:zoekopdrachten	bcbcdcbccaboa
w:zoekt	fpiccobcccccb
w:zoiets	aaZaaaZapaaaZ
w:zolang	deceeddeodeed
w:zolen	abbbccZbcbbbo
w:zoll	cddddcbcdcocZ
w:zomers	boccbccdddbdc
w:zomervakantie	ocdddccccdcdc
w:zona	aabbbanaoabYZ
w:zondag	YmZaaaYqZZaaj
w:zonder	kcbckcjccblcm
w:zone	mcccddnddecee
w:zones	piccdbemcbccb
w:zoo	oZabbaZaaabbn
w:zoom	dZanjkaobanca
w:zoon	ZZZaanZaoZaaZ
w:zorg	cdccdcaocbcaZ
w:zorgadministratie	bbboccacbbcca
w:zorgboerderij	ZZabpaZaaZaba
w:zorgt	ababbbabbbbbo
w:zorgtechniek	ZbZZaZZpbaaaZ
w:zorgverzekeraar	bcdcocbdcccdc
w:zou	ldokkdablbhba
w:zover	Zbbobbabcbccb
w:zowel	bcndedcdcddcd
w:zu	ikckfkljcdcjb
w:zufallig	oabcbbmcbbbca
w:zufrieden	abpbabZbZZabZ
w:zug	nmcccccdcddcl
w:zugang	ababcbmabZlZn
w:zugangsdaten	abcbcbbbcaoab
w:zugestellt	cdccddabccaao
w:zukunft	cdddeeodcdded
w:zullen	cpddddddeeeed
w:zum	hjbjcdimdkbbm
w:zunachst	nddefeeeeedee
w:zur	ljbccbbelmcam
w:zurich	lmndfkbcblccb
w:zuruck	hbbcccbbcbolh
w:zus	aaabpaZaaZaba
w:zusage	ZbbabpZYaZabZ
w:zusammen	bbbqcbbacbnbb
w:zuschlag	abcocbbcccccb
w:zuschuss	occcccbcdccbb
w:zustandig	cccccdrccbcba
w:zustellung	bbbbcbaababZo
w:zutphen	kaabbaaobZabZ
w:zuverlassigkeitsuberprufung	nddeeeeeeedee
w:zwangerschapsverlof	oaddddccddddc
w:zwei	medjiobbkbdbb
w:zweimal	ZccbbpbZccbcb
w:zweit	cbddncddddddc
w:zweitagige	acdbdpbbccccb
w:zweite	Zbbpbaaababba
w:zweiten	bcbcodbcpbccb
w:zwembad	ababbbaaaZaao
w:zwemmen	ababapaaZaabZ
w:zwischen	abbcccaabbaaq
w:zwolf	qbcbckZZccbba
w:zwolle	nbbacoZckbbca
w:zzgl	odddddcdddddc
w:zzp	inlccclkbbbba
w:£	mmaldnmcbbccb
w:º	YmZabpZZaYaal
w:€	ljbmemiebbkcb
wait for	bncedejedjhed
waiting for	bimcccdbcabom
wake up	lbhdddmdbmcdc
walk you	acabkcrccabcb
wall ?	jcbcccaccpddb
wanna hear	knaccdmccbddc
want a	odcdnijccccdc
want an	qccclcbdccddc
want in	njacacnccbjdb
want it	jjbjfkmbmcbbZ
want me	hiicccrccbcdc
want one	ZoacnnZbbZbcb
want somebody	ndbdmnbcccddc
want someone	lcmcmdadbcddc
want the	nmcbbblbbadcn
want to	cdmjmicddcecf
want you	bpkcimbccbidc
want your	Zaabbokmcbiba
wanted !	Zsbbabancabca
wanted for	dkceclaqccccb
wanted to	chbdfdlddpdde
wanted you	aaacclbcascdc
wants a	okbmicacbccdl
wants an	pZblbmbbcccdb
wants somebody	ebqdcdbdcbcdc
wants the	pbbacaYbcabbn
wants to	cjbmccbbeajkp
wants you	Zpaaanlababca
wants-job>benefit	dccdddddqjddc
wants-job>call-ask	bbadcdabZpccb
wants-job>client	bbadcbccobcdd
wants-job>connect	dcceeedencede
wants-job>event	dacddcbcpcccb
wants-job>expert-call	ZaaqaaZaYZabZ
wants-job>freelance	bdndefcfcdeee
wants-job>funding	bbacqcabXaccb
wants-job>i-am	ccbcfcbctdecc
wants-job>interest-q	ZbacbbkbrabbY
wants-job>job-word	ccadddbitbccc
wants-job>mule	dcbeeeidqdddd
wants-job>open-to-new	ddodddbdbaddd
wants-job>pay-first	Zbcbcbpbbcadb
wants-job>pay-word	jbiccbscZcbdb
wants-job>permanent	jpcdddbclcddb
wants-job>recruiter	ccadddadscdcc
wants-job>requirements	dcbedeceplede
wants-job>role	cccdddbdsddec
wants-job>seeks	bbbdcckcqiddj
wants-job>sell-cta	abbbacZbpaccb
wants-job>site-notice	cbadddbdnlcnb
wants-job>start	Zbbcccdbtacca
wants-job>teach	ccbccdjiracdb
wants-job>thanks	bbabcbabYcbrY
wants-job>third-person	kccdeeddodddd
wants-job>threat	Zabddcqdpcccb
wants-job>unpaid	ccbddcncmddcc
wants-job>we	kenbkahaXlccm
wants-job>you	cbacccecseeke
warehouse manager	lmcdddcdddlcc
waren sie	ljakclbmcbccb
warm regards	nlddjccddceed
was 0	ZbaabaYbnZccq
was a	cecccecbmpefe
was always	bbbcfmbbbqcca
was an	abZbacZbqZmca
was born	cdcedecdmmdec
was changed	acbcccZcdamqX
was closed	ZZZbabZapYZqk
was found	namcddbcccbnb
was given	pbocdcbdcbccc
was good	ajacccacgrcca
was great	bcaqccZcdlacb
was here	aaabbblbabcap
was impressed	dkmeeedeedeee
was in	abbcccmmdmbcn
was it	jblabccbaolka
was looking	nbZcmZbcaYccp
was matched	lclmddcddcccd
was me	acZcbbnbaqbaZ
was my	bcbldnbdmiddd
was no	nkabbcabbabbo
was not	ccmdcdbcbmbna
was on	acmncblmcZcca
was seen	bbabddaccZmpb
was so	ccfeddnljcddd
was sorry	abacbcpaanbba
was struck	hccccboccjddb
was the	ccefecibjqccj
was there	bbaclclcmeccl
was very	cbbdddbccrjbi
was with	lbbdhcncclcdc
was working	lbaqbcZcbabcb
was wrong	bbncjcacbpcbZ
was you	mdcdcdccdbaqc
was your	boaccbaanlbcb
wasn t	bbkcicacglipZ
wat u	akqcccbcbbccb
water company	oacdddcdccdel
way into	ddbaeecdqfedd
way of	dkbcdcjkemcdk
way to	YnlcccbcckYpZ
way you	dckddkbccrcab
ways with	llabbbZbcocca
we ?	paZoaakabYabY
we all	Znjkaobbcbcdc
we always	abicbaZncnmbZ
we are	ljkkjedjccddc
we ask	kdbidbolcbdbb
we betalen	nddddobbedddc
we both	ccachchcjscdb
we bring	jcccclnadcbdn
we build	kckdcdoddccdd
we built	jddddepddceed
we can	kffciijkcbjdi
we come	Zbbbcbrkcacdm
we commission	ocbbcoZbcbZbb
we compare	bcncccpbcaccc
we connect	cdbnddaccqcdc
we continue	lnkccclcbbZcb
we could	fcabconbcmcci
we count	jicbnkhbdccdc
we d	lkblkmciccccb
we deliver	lbbdbcqccacdb
we did	bibcbdrcdlcdc
we do	jhdflhkdccedj
we don	nbjkicadcdemf
we edit	YcbbbqmacZZba
we een	Zanmboabbabca
we employ	kbbblcodcccdd
we find	kamblhoccbcdc
we fix	lbbbcaqbcbmba
we get	iclckcemdcddd
we give	abbcZorZcbbcj
we go	eclbncmccbbdc
we got	bjbcbbZbcnbcq
we had	mejdcddclmccb
we have	ljkdkcjdcdedj
we haven	ibbknkccbbccn
we hebben	aZabqaZbbnbaa
we help	ckkgddocddcdd
we hired	ZhbcccZacbabq
we hold	ZaaabYZqcYbbn
we hope	bblbcbaocYcbo
we install	ccbdcdqbcacdc
we invite	abncjobldcbcc
we just	nbbcmZamcbnbb
we keep	bcrbcbcZcabnb
we know	pmZccbkccabca
we ll	dfmfebbdcihkm
we look	dkjdclmdcfdjb
we lost	Ynacccmcbpbcb
we loved	plccbbgbdakcb
we make	lledlkjcdcedc
we may	aercbcZbcaccm
we meet	Zaaflbloblbcl
we met	jlhbmibbckcbl
we might	acnnjcZccnccb
we move	bbadclpcnbcdb
we must	oakcabYaboaba
we need	njchljabcckcj
we never	lbabbaZabmWpl
we noticed	bjbcdcfndcmbb
we offer	bmbkdlfdddldc
we only	ccbcddaccpmdc
we pay	lkcncnbbdcedc
we provide	Zbccbcrcddbed
we publish	cbaccojncbbba
we raise	cdcdpdbcdccdc
we re	iiilkddicdedd
we read	leddddblecled
we record	aaabbbZrcbccb
we reimburse	mcdcddZdddodc
we rent	ZbabbbnbbbpbZ
we request	mlddekbceeddd
we require	kbcnkabbdcmcb
we run	edcmmncddccdc
we sat	ccaccdiccqddb
we saw	eqbdcnbcbbdcc
we say	ocbbabajcbbdo
we search	iecdnmacdccdc
we see	jblcbciccbock
we seek	mbbkqcZbcbbda
we sell	kcbcicpcccccb
we send	bbbmcbcndcocb
we sent	ZbaabaYZbZfrY
we share	ZaabmakabqlZZ
we shared	nccddcbccncdb
we should	bcljcjbdcnccm
we show	abbZmcpccccdc
we speak	jopbccjdcacdb
we split	abbbbmlbcbncb
we spoke	lknbcbZbbnbca
we still	obaccmabcacdm
we supply	ecmddcpdccedc
we take	acclcokddckdc
we talk	lelljchbjcccd
we talked	mkbbcbZamncda
we thought	mbbcpaabcbcdb
we train	abcbcnmbdbncb
we use	ckabbbYbbXlom
we ve	jjdcjejgdfehe
we want	olbjmlZccbcck
we was	abamkbmbbmjba
we were	jbblgiaecpfcc
we will	mdlccbjlcbkce
we win	abcbpbmadbccb
we wish	icfbdnZadgkbl
we won	ncbldiabdbcnc
we work	abpccdncdccdc
we worked	ibamddmccncdb
we would	nhdejldfdecdc
we write	abbbcZrkcaacb
we wrote	kccdmbbndccdd
we-help>benefit	bcddjkrccccdc
we-help>call-ask	mdccddpkccced
we-help>client	ncacdcpcdcccc
we-help>cofounder	cdddpdcdedddd
we-help>connect	aZYcccodoZccb
we-help>content	ceddddocedddd
we-help>easy-money	abnbbbobcbicb
we-help>equity	ccdcaqZaddcdc
we-help>event	nZZaaokYaaZba
we-help>freelance	Ybbcclrbbbmcb
we-help>i-am	qcZcccmcaabdb
we-help>job-word	jcicccqcbbkcb
we-help>messenger	pccacbacccadc
we-help>mule	olabokXacbbcb
we-help>pay-first	bcbndbkdddbdd
we-help>pay-word	bmcedeqddccdc
we-help>permanent	jqbddceddcddc
we-help>recruiter	aZZcdcrdlcccb
we-help>requirements	cddecdqcbdddc
we-help>role	anjcccocbdncb
we-help>secret	bcbccbpbccacc
we-help>seeks	ZZZccnsbnbbcb
we-help>sell-cta	adccddrdddiec
we-help>site-notice	bcdcdcmcedncd
we-help>start	Zcdccbodddcdc
we-help>teach	kabbbqXbbbmca
we-help>threat	bddcdbpcddbcb
we-help>wants-job	bccdccobndcdb
we-help>we	eoamkcnabbaca
we-help>you	hcchchpccclch
we-help>your-profile	baacddpcddcdc
we>benefit	idhejipdbcecc
we>call-ask	jekmejlibabdh
we>client	fherccddccdcf
we>cofounder	edkjqckbccccb
we>connect	ccjnkbfcbodbc
we>content	fcablnmpcbcba
we>cv-ask	acodedbedcddd
we>easy-money	decdncbibbqca
we>equity	abakrkaacelca
we>event	hbdcenhpbcibb
we>expert-call	bbcskiecccccb
we>freelance	micdednkciebb
we>funding	jecksbbhcbccb
we>i-am	djmfjeecdnccc
we>interest-q	YapgbllZbibbm
we>job-word	dpndecchdbecd
we>messenger	dlbcbbabmbqca
we>mule	ildjkkfkbbkcb
we>open-to-new	bbodjcpbcbcdc
we>part-time	okdbidjeceecb
we>pay-first	lccjdcbcdcrcb
we>pay-word	lecmdnlbcbdcd
we>permanent	lpcejcdkcbcdc
we>recruiter	bfjcccrdbaebm
we>requirements	jbnbhiqbbdhbb
we>role	jpddhkidcbgcd
we>run-code	kkbbjcZbcbocl
we>secret	nabbfkaecaqla
we>seeks	mnijllacbbecc
we>sell-cta	lbckkapicbjch
we>site-notice	liacbboibdbme
we>speak	bbbkeobqcaccb
we>start	obccdkpcceccc
we>task-for-you	rldbdejbccdcb
we>teach	kbbderckceddb
we>thanks	jhineebdbikcd
we>third-person	Zbbnccaobbbbb
we>threat	mlbjbclbcddlc
we>unpaid	fcbbcijqbbici
we>wants-job	gpaaelnaZabcl
we>we-help	hjeekhpccbfcd
we>workplace	cjnkbaZpbbnba
we>you	ejjjdjlecckec
we>your-profile	foiekcacbaobb
web form	mmcdcblcdbddc
webinar gratuito	dedeedcpededc
webinar on	cddddcbrdbdcb
website and	ledeedmdjdced
website is	hcbcddoccmccc
wedding !	moacbcZbclcbZ
wednesday ?	lbcncckcdbcdl
wednesday at	albccadncacln
week !	jbbcddpaclccc
week $	ocdccnbjddddc
week 0	mlccdccccbckn
week ?	lifkkfdddhcci
week and	kibdckimjckdc
week be	ddjdddodedded
week for	jceddbdjhcokd
week from	kbccccimccndc
week i	ecclednldbded
week in	cgbccpbljkcca
week of	hhjjcjffkabcl
week on	nbcccbpccbccb
week or	glcmdekdddded
week over	accbdqbcaccdc
week s	akbcccalblibn
week through	occccncbccddc
week to	mekkfdcddfddd
week until	obcccklcccccb
week with	mcbccbapcaccb
week £	mmdddkcdddded
week €	naabbpZacbbcb
weekend !	bbbccibncnbbd
weekend ?	ZbZbcbZbXZbbs
weekend and	mjbcccmccYcdn
weekend in	Zpbccnbbcacda
weekly by	accacoacbbocb
weeks $	qcdcdkbcddddc
weeks and	kljbblbkmbcdc
weeks from	qcccibckldcdc
weeks in	qabbbaZabbcco
weeks of	sbbcbbaccabda
weeks on	jbcddnbncbceb
weeks to	nlbcddaclcddc
weeks with	anbedmcdkdeed
weeks £	qaccdhabcccbZ
weeks €	ocdcdllcddbdb
welcome the	jbccddndbncdc
welcome to	dcbcdcdnckecl
welcome you	bbZbabmpcYlcb
well !	bkjfddmcelcdc
well ?	bgmbabjbnlcca
well and	nbaccaZlboccb
well as	bdkddalccknec
well deserved	cbZcdcacbrcbZ
well done	cdldddbkcmddc
well in	ibbbcbZocmcdb
well you	bbadccocmedda
wen it	kmbcbbbZcobcb
went from	bbbcbckpaaccb
went out	ababbbZabZZar
went to	aakcncZbkinca
were at	ccmdmdbddjeed
were both	bcaccnaabocdb
were found	bcbbccYccblpa
were in	abacbadboncca
were recommended	pcnbclaacbccc
were referred	kmcmdccdddcdc
were right	gcjccdbccrcca
were the	codhmcZcancdc
were to	aZqbbbmbaZbba
were you	abmccbkbboccb
weren t	bcmdkdbdclddd
western union	cbcdddbddcrdb
what a	bbkcckkjlkced
what are	ecpcdcccclccj
what do	ndacdlacbrcca
what else	abmcodabblbcb
what happened	adcccoacdmddb
what happens	lcacocnbcbddc
what i	hhjdigmcmbcdb
what if	ZbZcobpbaZaca
what is	nbbbjodcibbmb
what it	lfjjgfclfcedb
what kind	absccdacaZccc
what our	bmbcdmoddbcdc
what s	mbokkdccddccb
what she	aiqccnacaYcca
what should	bbscccZcaZccb
what that	pccccdalcbdec
what the	ccmdlcblmblcb
what they	edncdcnfgdccd
what to	kbcccebcoocda
what we	limckccicbedi
what would	fjrdchidcaccb
what you	hhnkdceibjdcd
what your	YbZbbopbbabcb
whatever is	mcbdldbdlbcdc
whatever the	aancdnmbcaacc
whatever you	ldblcmdmbacdc
when a	balcicnncbccc
when can	mbnbccpccacdb
when could	nkZbccmcbacdn
when he	bkddddkddllec
when i	bclcbcmekejdl
when is	amndbdkccccdc
when it	bcqcldddceded
when may	bbpbdcoccZbaa
when our	cdcddenejkeed
when searching	mdcdddocddbdd
when something	bbqcclZddbcdc
when the	hemcecjdddele
when they	bbpccijccbmcc
when to	qcbcbbYbbancZ
when we	ejlemhicckcdc
when you	cjfhbfdcbnkcl
when your	bobcddjdcocdb
whenever you	mcbocbebddddc
where do	bclccbZmoabca
where i	cegcdddmmlccb
where is	boadbdbcklcda
where it	abbbibaaomcca
where people	jbnbmaYnbZaca
where small	hccdpdbddcced
where the	nclcddldceddc
where to	Zbmccmboaabca
where you	bjodeccfbkfkc
wherever you	jiccccardbccb
whether i	aiocccZcadbco
whether it	bbodddkcmaddd
whether my	bbbpccjZlZccc
whether the	bcicddldbodcc
whether they	bcpkhdbckbcdc
whether to	aadmlbaocbcdb
whether we	ZiocbcZbbfcdn
whether you	ncnedfdecdddc
whether your	bbeccclcqaccb
which 0	ZbbblbYacbqcZ
which a	bcccknbmlbcec
which day	alccddoddkcdc
which has	Zabcccmlbbocb
which i	jfgeellichddc
which is	difckkmdcbddk
which my	clcecdblkided
which of	lcqcccdcfbddc
which one	ebncbbaacbbco
which the	dbbckllacbokb
which was	cdcdddlbmmddd
which we	lgcmddbcdmkcc
which would	bcokmdacbicdc
which you	jcolddbccfkjb
which your	kdcdddbcbmbdn
whichever you	qclcccbccbcdb
while i	bcdcmchcnakcj
while looking	kcbccclcbpccc
while searching	dcbmbdadkaddo
while we	oahkhddeeedee
while you	bcicckjncamcb
white label	pcbdddkdcccdc
who actually	bcbnblaZbncdc
who answers	ajbcpdadcccdc
who are	ccockkjkbbcdc
who asked	bcccocahbncdc
who buys	bcacccrcjacdb
who came	jbbbbaZqbljca
who can	lclcniabddbdm
who come	amfdmdjdcbded
who could	eojcbcocbacdb
who d	belimcndcecdd
who decides	ZaYobbnaoZaaZ
who did	kbacibacnZbco
who do	aajhbblbracbb
who does	ababkbaaqnccb
who doesn	ZaoobbZcaacbb
who don	nclZcoZbcaccb
who found	cdkceecddcdoe
who handles	ccccddrcccddb
who has	bmaoilacabibk
who have	bkboccmkcccdc
who i	hcodddbdmbded
who is	Zhlchchdnbcem
who isn	ammcacbcboccb
who know	aclllodccbdcb
who knows	ilkfldcjddddc
who leaves	cobdddlddcdcd
who left	nbccboabcbidc
who like	abnlncZlcbbdc
who ll	jmbgloaejbbdb
who looks	bcbcccrleacdb
who made	cdbdcdbkcqccb
who may	bcocdcbldbcbc
who might	cbkdpdccmaddc
who need	abncicobcbbcb
who needs	ZZZbbnabrabbZ
who picks	ambbbcdoccbcb
who run	acanbbeocZccc
who runs	lbkcndadcbceb
who s	dhmljebeiddch
who said	mcblddabddndc
who share	bbncccaocaccb
who should	abYbbkYbsZcca
who signs	cdcifdeokcddb
who stays	YrbbbbYbcbccb
who think	bbZcndabapmcb
who told	lcacddbdoicdc
who understands	kaamnmZcbicdb
who ve	cbiobcmobbcca
who want	abnbnakmbZcca
who wants	anbbcbecmbbbn
who was	abakcimbdkccn
who will	obanbcacnabca
who work	baabcbaqckcbb
who writes	nmbbcaahcoccb
who wrote	maZbbclbcpcba
who you	ababbaZZbobom
whole team	bdmccbZmbibbo
whom i	cckdicaclodcb
whom you	bldccdmcbkemc
whose work	alndcdbcnbddc
why i	dejccjmckmddc
why it	bkcdddmddnded
why not	ZpaccbZllmbbZ
why the	Zbbbcbakcnlbn
why you	bbhkckbcbamdo
wie gaat	abacbbqoaabbZ
wife s	ilbdccbcobbdb
wij hebben	ffcdidqdcdddc
wij zijn	jbqcjcjccbccb
wil graag	bcaobcacpbccb
wil je	bcjcdphjkccdc
wil jij	jomcccbcecccb
will answer	nkcddcclddddc
will be	ecjddccfdclep
will call	clbcdcocdecdd
will change	bckcdcabcacpa
will come	kapcccadcbcdd
will do	aimbcobbbaccl
will get	Zacflcebbbonb
will have	Zmnbbaanbaaca
will make	ZbbcbombbaZcn
will mark	nbbccbdbcbbbo
will need	acscbcZkbZlca
will not	bbdccbeblbaom
will pay	mbjncZaabakck
will send	cmbcdcnccblda
will tell	abncccdcbaocb
will want	ecmccoaccbcdc
will you	boabbnZpkabcZ
willing to	kdllchdcmbddc
window and	cabdddcjcicco
wir brauchen	rcdcccbcdccdb
wir eine	lbcbdpcccddcc
wir haben	bincfcjbcdclk
wir sind	lcklidbldcgdc
wir suchen	bpdbcbdmddddd
wir uns	abambbabbnnca
wir zahlen	lbcbcpabcbbcb
wish to	ehnedmakdcecf
wish you	abZccnhbbqbak
wished to	adccdcncaocdb
wishes to	olcddjccddddd
with $	ncbbccibbbpcb
with 0	dibhlclikbkdc
with ?	acbcbcrbcbcdb
with a	hidjjjjejceec
with all	cckdccapcbcdb
with an	jebcdemmcihdc
with any	dkbbddacndlck
with anyone	bbbbcaaneabpZ
with benefits	ephdcdbdddddd
with best	bcmcclkcdkded
with cake	bcbccchobnbZY
with code	bcbdccbpcnccb
with cv	nnbeeddddeedd
with eleven	ombccdicbkcdc
with experience	ccncnkbdbccdd
with former	bccpcbbldccdc
with four	oabcicbinbdec
with great	bcbdcncbmkddc
with half	bbobcbZnblccb
with health	cqbdcdadddded
with her	YkabbnZboabcm
with him	pbbbcanbccccb
with his	dcccdoaddkldc
with hl7	ccleddbdocddd
with it	khdjecickffck
with kind	jmcdcdajcnddc
with me	kddcqccddbedj
with medical	Yqcbbbnbcbbcb
with mrs	Zbbcccbbcabcr
with my	kcfdicjeikldc
with names	bcnbccoccccdb
with no	bdddhdodjdded
with one	ddlnfckccfcdc
with or	bmndcdacblccc
with our	liddccmcdclck
with own	ncbcccpcccccc
with pension	bqbdcdcdcccdc
with people	bfbindmbcmccc
with real	bnabpaacbbcdb
with reference	jmccdcamccacm
with regard	nbcddbabdcbdo
with regards	kncdddcddlbed
with resume	qbcdedcdddddd
with six	lblcccbcobcdc
with some	acadcdadnnldc
with somebody	YajkbaZnmobbY
with thanks	fbncccabcnbbi
with that	YoabbbYaoYbbl
with the	jhdcddddilkcl
with their	llanjaikbZcbb
with them	mkbmbckccckdc
with this	acdddnlddlced
with three	cjcifdioddicb
with two	lkbcnkalcbcei
with us	ekjjhgdkccbld
with warm	lcckhcmkdbded
with what	bimdidddcemdd
with which	ddddddblbpdec
with whom	bcndddbccbcnc
with you	kedldbfblkdmb
with young	ZabbbsZZcaccc
with your	dcjecdlddhpcb
with yours	ZambbakpaYabY
with €	aablnbaccabco
within 0	bccddcjbcdnok
within a	ambmcbnjcblaa
within six	cbccdbnndcddc
within ten	laccdcjncbila
within the	clkddceccellc
within three	bmfjkccccbccn
within two	akccccldccocl
without a	aikccckbqbjcb
without an	bmcclmicckhdc
without charge	ccccdcmojccdc
without interview	dddeeeceedpdc
without limit	iqacccaccbmbb
without making	pcccclbbcbadb
without names	ZbnpabZbbZbba
without obligation	cbmdcdodbccdd
without one	bncccceacbcco
without the	bcbccbfbZqccb
without you	Znddeabocacdc
woche 0	ncdddccdddncc
women in	abZabklrbZjaZ
won a	pcccncbcdccdc
won t	hfilkfdededgh
won the	klcbdcbccnlca
wonder if	abadmlacobcdc
word ?	ccbddcbcraddc
word with	janbbbYboZaba
words $	obaaapZZbaXZZ
words and	ldcddabcdlncb
words in	mbbclbnbbbbcb
work 0	ZkZcccacoaocb
work ?	ohdcccmbnYbca
work and	mlcbccakkcmcc
work anniversary	cccddcbccocla
work as	kddeeecdodeed
work at	mfaiccabqbclc
work for	ndkfcbbbpajcb
work from	dkbdddicmmjdc
work i	cblcccccohcdc
work in	bdkjbcZlkcojb
work is	nolhdcadccddc
work on	lnfjcdfkcccce
work out	YcaccclbbpcbZ
work permit	ZbaacYYbbbsca
work since	aYZdddbbuacca
work to	saYbbcYbaacoa
work we	ammcccbnbbddd
work with	diodcdmceccdc
work your	paZaccZbbnmba
worked for	bfndddcdkbddd
worked in	fclkddbjmbddc
worked together	djacddmccncmb
worked with	lqiecbacblccb
working days	mbbfcccccbdmn
working in	Zblobcaobckcb
working on	abicpbZjbZlcm
working with	kcoccchccndcb
workplace>benefit	Zccdcdbdobmdd
workplace>client	ZbaacaZpcaaba
workplace>easy-money	pedcdibcdimdc
workplace>event	bZZccapZcbabb
workplace>expert-call	Zbcocabcccbcb
workplace>freelance	namdeeceddddd
workplace>i-am	lbbccqZboajcb
workplace>job-word	Zaabcanbcdqcb
workplace>mule	abbccbobccmcc
workplace>part-time	pabbcabbcbccb
workplace>pay-first	Zcdcdbbbddpca
workplace>pay-word	qbbkdbbcddndc
workplace>permanent	mokcddbdcbccc
workplace>role	Zlccccbdddqdc
workplace>run-code	aobcbcaccblca
workplace>seeks	XmZbbaYaaaabp
workplace>sell-cta	mbdcdaYaddocb
workplace>speak	YcdpaYcaccbdb
workplace>start	rbddedceddddd
workplace>task-for-you	adcccboacbacc
workplace>threat	accdedcdcdqdd
workplace>we	incecljjcbicc
workplace>you	Ypjbcoajbamca
works and	bcbccoaccinec
works at	cccdddndocikc
works for	pcbbbbZZcbocc
works in	bdccmdoddccec
workshop and	bbacolZlcbcdc
workshop for	akdccobbdcmdb
workshop on	addcdkbqdcbdc
worth $	bccqjddcccedc
worth a	aoafcdqccccdd
worth it	dcaZcbmlbndcc
would 0	nccbcnkacbbdb
would a	gmnckckdcbccc
would appreciate	dcomdceckbddc
would ask	ecnddmbcjgcdc
would be	ikhkehdejkcdc
would consider	dmnlfccdcccdd
would do	YZacjnkapaccb
would encourage	mncdedcddcddd
would get	aboblcacmbccb
would have	jkbccjbccjcdn
would in	abqdccbcccddd
would it	concccnchbccb
would like	keenikdbiiccc
would look	jcbcccmcobddc
would love	chldjcllmaccb
would make	cnpdddbdccddd
would mean	akabdmZpcZcca
would need	qnacacacacadc
would pay	cbbniqabbbcdb
would rather	kmccocacbbdcc
would really	craddekdccddc
would suit	Zmndcdmdbaccc
would take	laZcconbabbcb
would tempt	bcscddbccYddc
would that	rbbjcclcdccdc
would the	aclZbpcYbbcdn
would value	ccomhdbddcddd
would ve	mbbclcpcbdcca
would welcome	lcjdednddjddd
would you	jhkjklchkbccc
would your	Ydabbdomqabba
wouldn t	beeknkjcjccdc
write 0	labbcolacaacb
write a	hjbmclaoiabcb
write about	dbellhaebobcc
write again	YaqbaaZZZYban
write and	nbcbbmbbccbdc
write back	fnocbcdcbZcdb
write for	bbkcbllkbmcdb
write in	ncbccnaaalcdm
write it	kbabbmYkbaani
write me	lmacbclcnabdb
write on	bcZcdlbcojddc
write the	micddbmcdldec
write to	biffdcbgoddcl
write us	pbbcblabcanbb
write you	cbgcmcjlnabca
write your	acaacbrabaaca
writer in	alcdcdcccndlc
writes to	jbZbbcZbaoban
writing about	cdZbknjlbkbca
writing because	jjaoccZalmacb
writing for	ccckcqabdibdc
writing it	ccbndcbdboccc
writing on	jbcbccldckndb
writing to	bdcickkcmmddc
written a	cbbcnmcddccmc
written by	jdbocbZncbbcb
written for	cobdcdejcmdcd
written to	imccbdkbcmcdc
wrong about	ccbddcbocmcdc
wrong and	ncccacblclddc
wrong thing	aasbbdYcbZcdb
wrong to	abmbccabblaao
wrong with	ahacidkdpbcdc
wrote a	ZaYbbbkooZbbZ
wrote about	brecbdjccecdc
wrote in	jajccpaacbccd
wrote it	mbbbjcmmcacda
wrote that	amacikaimnccb
wrote the	nbanbZcmakaca
wrote to	aboeccfejnccb
wurden sie	mdccloccdddcc
x 0	pabobmZabbZbY
y 0	cldmndcdccddc
y a	mdbdddmcmbcdc
y buscamos	dndkldcdddddd
y dos	kkbddcbcocccc
y el	pbbccnZakbcca
y la	nnbccbabbabbn
y me	lcndcciclambb
y no	ibbcbZoemaema
y nos	mbcbdnabdbmcb
y se	aaabmmlbanaba
y si	bccdcdiclcccn
y te	abambnaabaobZ
y una	mbbbcbabcnZbm
year !	acapbblablaaZ
year $	pbcmcdldcdbdc
year 0	hhamcmamblbcd
year ?	fdicbbmbpZccb
year a	aaeobklbcbcdb
year and	kmldlbccefcdi
year at	YZabcqabblbcn
year end	plcccckcbbcdb
year for	ZZZbnmkabmmba
year i	bbbdddmcqZddc
year in	bbbccjaqibbkb
year it	nclccbjccacmc
year of	bcfdcdcdnlded
year on	baadkdadpmddc
year please	naacccqbaZbcZ
year round	asZcabZcbbcdc
year s	lbacldnncaccf
year student	dcceddcdjoddd
year that	aimbdodccbddc
year we	ankmlabddcded
year would	banccaacoaccc
year you	ZjZbabkbnZpba
years ?	bcodcdacmbcdc
years ago	fecedclkkmccc
years and	hnjcecccmkcdc
years as	bbacmcaablcob
years at	bdalicacmqbbb
years before	cmcldejedcdee
years experience	abbcdcacqbbdb
years for	bbbbocadkkded
years i	ncfcpdbdcbddc
years in	bemdldbdnjcdc
years it	albdccmdcmcdc
years of	lfcdeihdndedc
years old	akbblobbcjcdb
years since	cjcdddccbrdca
years the	aclddnjddcded
yes ?	pmbbbjnbbZbca
yes and	pbaeobYbbbbca
yes for	bjcblcpbccbcb
yes i	kagkbbjbmlbca
yes no	lracbbZbaaboa
yes on	noaccdbdcbcdc
yes or	hkijmmbdcccdc
yes the	pcbbcaaacnabn
yes there	Zalacoalbabca
yes to	Zmpcckabcabcm
yes we	qbbbcbacdmcdc
yesterday and	bnaddcbccpcba
yet ?	akZcockbabbcb
yet but	lbrcccabbZccc
yet i	aamcacabojbca
yet which	bcqcddbcbaddc
you !	leacjbabcpmcb
you $	abbjikaacarcb
you 0	fjahmlkcbajcl
you ?	kjkkcfjddideb
you a	ediiccmeckkkc
you about	jjnjcdliddccb
you accept	jcbaclpbbablc
you after	ajscccebbXbca
you again	bbjbgmamcnccb
you agree	ciZmbbXnblanZ
you all	bjadcmbccnddm
you already	bnbmccnbblbba
you also	manccbZakoccb
you always	enbbcnYbbmccb
you among	kbabnbZndbbca
you an	Zniclbmcbdmcb
you and	defecheccmkmb
you answer	bbZpacjbblkcb
you answered	ammbccZbbomaa
you any	clblcemcclddd
you anything	cbakcclobZddc
you appeared	ccbddcbkdbmna
you applied	ZpZccbabaaaoZ
you are	ifkkddiddjiec
you around	aarcbcbcaaacc
you as	ancljldhcekcc
you ask	cambcnZmljbba
you asked	cbjcccfjcnekm
you at	ckldddlccmjcc
you attend	abbbbbmacbpcb
you attended	jcccdbapcccZb
you available	odekeecdddeed
you back	bkccmcmccaocb
you be	hdnlkdbikbccd
you because	bcddcdcndnddb
you before	apochcfbaamcb
you begin	oobccbacccbcb
you bring	aakkbcabcaqco
you build	pcbcpcZcbbcdb
you but	ZaZanobZbmbbZ
you buy	bddacdndddpdc
you by	idicclehbjneb
you call	ccidcdkcboced
you came	bboambdbbmccb
you can	dedfedkkdbdnh
you charge	rcbecljccbdcc
you choose	dbacpnabbZkaZ
you coach	XbZaarXaYnaba
you come	lkebnmZmbcccc
you consider	dmlimmacjaccc
you could	likhjmkbebcdc
you currently	bbccddsbbYccb
you d	elljljddcccdc
you decide	filqjbcccbccb
you deliver	mbbbdoabdcbdb
you did	pmZbckabnjcbc
you didn	acbmckaZbmloa
you directly	ecmcdmiciaidc
you do	pdcdekbdbkhdd
you doing	abccccabcmcco
you don	kicedbmklccid
you down	bbabcpcomZbcb
you dream	kddddeldecled
you drive	ammcccZcbbodb
you earn	ammdcaobbbbdd
you enjoy	jcqccdbccacdb
you ever	clqcdikcbiccb
you every	abaZcpZaccban
you explain	Zcbccqabbmccc
you explained	bbbccnbccpcdb
you fancy	olnccbaabbbbb
you feel	jkqbccYbbYccb
you fill	oYncccacccmdb
you filled	amkcobZbcbldc
you find	kcccddaojehkb
you first	pcmcccbccZcdc
you fix	rbaccbYbbdcbZ
you follow	acbbccbbcacra
you for	jdcldddifkffh
you forward	ldbcccacoapcb
you free	qfabciabcbccn
you from	cbddcclcapjkc
you gave	ababbslbljcca
you get	bddljcckhamjj
you give	ZcdmdrYcledcb
you go	nckcccZbcbbco
you got	bbchbbabnqbcl
you had	bkblmjZbfpcbb
you happy	bbscdcdccbccb
you hate	cbldacmobbcdc
you have	dccfddjhkbjnj
you haven	ZaibbbobaZboZ
you hear	bbjdddcdrbddc
you help	nbbbkkcbdanck
you here	cdZcccibbscca
you hire	ccadddkdqZccd
you hiring	abZcccqcWoccb
you hold	bcncdcbccdndb
you how	bbZcbbsbnZcdb
you i	mmaccdlcbkcdc
you if	lcidcdnddibdc
you in	ijjccbeljfkec
you interested	Zokcmcbcccddc
you into	daYbobmlbZbca
you introduce	acZcocdcoZcca
you is	YiabanjabaapZ
you join	blkkdbkmdcddc
you just	abmcccZbbYrak
you keep	dbbcjlhcddpdc
you kindly	bnbbcokcbjcdc
you know	cdckldjdodccc
you last	ZZaZbbmoakbna
you leave	ecpcccZbYmbmb
you left	alcmecZblmfla
you let	nclccbZnmajcd
you like	elihkellccccc
you listen	dkleddcndcddd
you live	knhnbaaabZbbm
you ll	bjibhdjecjmgh
you look	kbdcmcicjkccm
you looking	acrlbcccabcba
you love	boocccabcbcdc
you lunch	kbYcpcZbblbba
you made	mcbdddbdmfdmd
you make	odbedncdckccb
you manage	nbbabbrababbb
you may	bjglckjmeccjb
you mentioned	maacncaccncbc
you mentor	abobZpZbaabbb
you might	ccodkfjececkc
you mind	abnocbabhlbba
you miss	blZcbaZbbqbca
you more	nmicijcccdddc
you move	dnkeeededdded
you must	dbbccckpkbncb
you my	dcbcjdocmfcdc
you name	adhqdbadcccdc
you need	cbacecocpblcc
you needn	cbdjboebbcamj
you no	jcmdddnkcaccc
you not	fldmbckbhZbna
you nothing	Yobcccqccbaca
you now	lbldlcbcckddc
you of	abnncmacbjbbb
you off	fkoacclbbiccb
you on	ijjeejdfhmccb
you once	dcamccacdpbcb
you one	mbjombjacbbcb
you only	ddbccjkcibqcb
you open	cemdddidjdjdj
you or	bdnmmclbadccb
you order	cccdcdjddbpdb
you our	diamlboecbbdb
you out	ajpbccZcmlccb
you own	acbcbcqcbZmcb
you pass	ZbbcbbZbqZoca
you pay	Ybdbcbnbjatcb
you pick	lbYbbbYaanbbn
you please	Zakccnabcabcp
you popped	apbcbccccbndc
you posted	ZZlcpckbbbbcb
you prefer	kdokccbcjbcdj
you probably	abacbcqbbkcca
you properly	nkoccbbbcacdb
you put	aibcbkabqaodb
you qualify	acblcaqbbbcdb
you ran	YaapocZbbbbda
you rather	Yaocnbmcbabca
you re	edkeedkeeljdc
you read	ibankbZnnaiba
you receive	bbbcccajcbrjb
you recommend	ackkcanbdnccb
you record	nddcbqYaccbdc
you refer	cacdddcdnccmd
you remember	anakeiebklcck
you requested	bcccdbooddcbb
you review	ncabcjackbbcp
you ring	loYcbbaaaZbbo
you run	acbcblqjfckdb
you said	kkmbmcdbdjccf
you say	jhiicmobdadcb
you searched	acacccZababbr
you see	jhmccldfjbgcj
you seem	nbabocXdbZnaa
you sell	bkblccmccoZdb
you send	khhcbcecbcnco
you set	kdcodnZdddhdc
you share	aaejcaZrbaccb
you should	moZcjmabbjbcb
you show	ncbncmabbbbdb
you sign	dbacllnlbabcm
you sit	ZbalbmcloaccZ
you sleep	bcdcfdnkkamdc
you so	hcnddicccohcb
you some	abkbmcmcbmcdb
you something	Ybnlacncbacca
you spare	lbbhnZbZpaaca
you speak	caabcsdblZkcb
you spend	ZbZpbbpababcb
you spoke	Zbjcbkbbbscca
you start	ncbclcaddbmdl
you started	ccbdccmclmddd
you still	kfllbibbkkccd
you straight	bobdddlbdcddc
you take	nbbjknackefdb
you taking	qcbcdnZccbddc
you talk	YkppYYYmaabba
you talked	nbbcbcmcdmdec
you teach	bcccetbcbbcdc
you tell	cddjccjephcci
you than	nlndddbdbbddd
you that	dcccccbdcnmkm
you the	clijdieicikdc
you then	cbndddndcbded
you there	bdcZcclrcbccb
you think	dkbkfcakohdha
you this	khkbclfmcbbcb
you thought	acZcccjcboncb
you three	abnbbclbaYoba
you through	ccfchcqccblcc
you to	fhlffncddefdc
you today	lcpcddiccafdc
you told	bhocobbbheccb
you too	baYcbcZcpmncb
you trade	aaZcacocbobca
you translate	qbcbcnaabccba
you try	ZaZannmZbabcb
you turned	ZaqbbaYaZZapY
you tutor	acdcdrbcccddc
you two	hdccmcncldccc
you understand	mlabmbYbaobba
you up	jbmccckbenjci
you use	ZcambakkaqbbZ
you used	klbjcambcnbbZ
you ve	cjbiielecijkc
you want	fkndkdlbbedci
you was	blidfkdcboedc
you we	jcebkkfbcaocl
you well	ckddddhkcohbb
you were	lfdcidbbkmdla
you what	eiobldlgcccdb
you when	abpciclcbkclb
you which	cbqdldZdcicdc
you while	bckmcdadkcndd
you who	rbabcakbcZbnb
you will	cdkdkelfdckfd
you wish	hcqhdcbbccedc
you with	dbnkcjcbcehdl
you within	anabcblabaaao
you without	cdndmcbdkbced
you won	acecbckelpcdb
you work	kbibcblalZcol
you worked	aancddbbbacob
you would	llljifcdfdcdc
you wouldn	akbmjlmcccddc
you write	pdcehiebkiccc
you wrote	klckcdackncfb
you you	jcbncaZcclmlc
you your	mcckbckcdmbdc
you £	abaopcYbbabdc
you €	Ybbpbimbcbbcc
you>benefit	cccddeoencfhc
you>call-ask	jilndbddibjcc
you>client	dbgfbbpbjbcje
you>cofounder	adbctbbkcbjcb
you>connect	ecjedcijjhdoa
you>content	hblikfembkbdb
you>cv-ask	nkpdddbdccdcc
you>easy-money	ccdhlcifcfqba
you>equity	kiaeqkdabbbbj
you>event	cdbchnkddfllc
you>expert-call	hcdskcccfbcdb
you>freelance	oikjddgbdbjib
you>funding	bilcodkabcmbc
you>i-am	hdkcheidmldbc
you>interest-q	nmmekfdecbccb
you>job-word	cjlcfdjckdikc
you>messenger	gnmcdcbcbbpcb
you>mule	deiecdcbfcpfk
you>open-to-new	cdsdcdicfcdcc
you>part-time	qaabnckalfbba
you>pay-first	eccdcbkccesjb
you>pay-word	lccocjladckdb
you>permanent	dnlcjdebebmdc
you>recruiter	cijccclikadmi
you>requirements	gmljmicccbdfb
you>role	bmbddhkfledmb
you>run-code	daabbbgaiepng
you>secret	cbbccdbbccsob
you>seeks	bcjcdbncphcja
you>sell-cta	fcdjdfmccbklj
you>site-notice	cdfdddeccejqc
you>speak	abbiblcqclece
you>start	mcjkmbmbcacfh
you>task-for-you	mhbbobalkaima
you>teach	bddedrebjjddb
you>thanks	ddcfeieddmfle
you>third-person	lbakcamoZaccb
you>threat	bbbdcchccbqoh
you>unpaid	aibcbbsZccmkb
you>wants-job	ckcgefcdrdcdb
you>we	ljdfjkjhccjcc
you>we-help	elddeeocmbecb
you>workplace	eikbcbmdcjocd
you>your-profile	ikmhcdcdddjlb
young person	bdcccpbZnbcdc
your 0	jbacbbpccdnca
your acceptance	adddelodedccd
your account	bccdddbcdjpnb
your address	jbmlcbbbblhck
your agency	jbZccbfcqcbcb
your answer	akbccmlcbmcma
your answers	acbrlcZccakbb
your app	ncacccacibobb
your application	blccddbccbkok
your appointment	bbccdcabcjlbq
your area	kZmncbZacbkna
your article	bcdbclZmcnkcb
your attention	bjbkccZpdbbcl
your availability	ncjpdjZccbccb
your background	ckqdfcjddbccc
your balance	ccccdcacdakao
your bank	cbbcddcckdqla
your blog	abancdoZbnbcb
your book	ZblacZjabrjbY
your boss	arbdcdackcddd
your brain	nbadcbablobcb
your brother	lcccdmbccmcdc
your business	cdddcdpmdccdc
your calendar	ncbbcbabblmla
your call	obdbccZcoZabm
your camera	ccccddbccbqbb
your card	alhbbbabcarbk
your career	dbpcdecdlcded
your child	abbbcaaacanap
your choice	pabocnabcbacb
your client	ebZnbcmbmecdb
your clients	Zbbccnncnbccc
your clinic	abamcbnalaoZZ
your code	ZbacnbZbanYna
your colleagues	cclddcenikcdc
your comment	bbbbfcaabpcpa
your comments	jbaobbZabkbbm
your company	bcbccecesedfd
your competitor	abnbbcqbbaaca
your competitors	abbbcbrbbabcb
your computer	abbbccjccbqcb
your consulting	mbanbYnbbbbca
your contact	bcocbcacleoba
your contacts	abZabZYnaiplZ
your convenience	ccckelmcldddd
your course	bdcccnZZcobdc
your credit	abacccmbmZaoa
your current	ecokddhccbfji
your cv	fmpdcdcdecjcc
your daily	ocZcddmdddddc
your data	bbndddpbdcamb
your day	kcpbccadddldd
your department	ccadkbkcqbcdc
your desk	bdbcddldlbpda
your details	ZbrbbcYkbnaca
your disposal	bdccdlnddkdec
your document	YbaZbaZbbYYon
your e	ccccedbcdcplb
your email	ZaYabaXoaYYqX
your employer	fpalccdbbblic
your experience	blmmddadcehcl
your face	abacdcaccoocb
your family	abaccclchqcca
your father	bllcccacbocca
your fee	fckodoabdbcdb
your feedback	acaanbcabbeoZ
your field	lbcdbZYfnlbma
your finance	abbbdcsccbaca
your firm	ikbcdfjcqcccb
your first	cdbjcibbckrib
your form	jaabcbkbaahol
your former	acmnchcfbZboa
your free	bddcdddcddcpa
your friend	ZaecicZbpkmca
your github	balckdacccqcb
your group	ZbYbbaZkrmbba
your hiring	bbaddcqcnccdc
your home	jbbcccacccrcm
your honest	nbalmbYcblbdb
your hospital	ZaZocaZaqaZca
your hourly	mccnclcddcddc
your id	mcccddadddqdb
your identity	ccbcdcbcdbpna
your inbox	lckaldoccbhbb
your industry	bdZcdcrcbbbdc
your interest	ljcbilandcdcb
your invitation	cdcdddbmdddoc
your invoice	acbccdebccknk
your job	bbndpdZciZckb
your kind	dcldddmdbmcdb
your kit	anboccYcdblcb
your lab	ZbmbbbpbnXabZ
your last	abZbbbYnZqpaX
your late	acbcbbZackqca
your list	ZaZncbkbnabma
your listing	abbcccZbbcmqZ
your long	mbbbcnhadbbdc
your mail	bcbcccoZbZpYZ
your manager	hjmacblcmabbb
your message	cdbdddbccdbrZ
your mobile	bdndddbddbpab
your money	abaclbijbbqbk
your name	kikkddbeiijdc
your neighbour	YaaabokboZacZ
your network	ccbcccfebZhrb
your new	bahccdlclmmba
your next	cjmdicqccbddc
your night	ZccZcarbccaca
your note	ZbabcoZabpabZ
your notebook	aaYcbaYaZsbba
your notice	aqkdddcdccddc
your number	phoabcZbcbjcb
your nursery	ZlmbcpZacZcca
your offer	obbcocacjaica
your office	bcbcccrbbmacd
your old	joledbablkbca
your online	cdededceeeped
your open	obYbcbiablbna
your opinion	ZbanbnZanaeaa
your organisation	ccoddcbanbccc
your own	klbdcemddjldc
your page	ncnccdbcdmnYa
your paper	mdblbeZnancca
your parents	Zpcdcblcckbdc
your part	bcccddbcdcioj
your participation	pbbZdobbcbbbb
your partner	amcdcdbccncdm
your passport	bbccbdaccbtbb
your password	bcccdbbccljoa
your patience	anlccdbccYcbn
your payment	abbbcbZbbXXpp
your people	kbaanamacZban
your perspective	bccoddbbdmcdc
your phone	dcbdccbicbrma
your photo	aambbbkbakaoY
your piece	Zbancbabcpcca
your place	bbaccclbrYhba
your plans	jdodddidddddd
your podcast	bcaccblZbqacb
your portfolio	jjndddldcbecc
your post	iddieijedgfld
your posts	clbdddlcdqccb
your practice	jbZbcbpcpacca
your preferences	bafdddbcbcdsb
your preferred	bbqdedbdccdcc
your premium	ccbcdcabdbpnY
your present	afpobckcbbccb
your price	ccnocrWaaabba
your private	bcdddcbcdcpbc
your profile	eeihdhdcdeknc
your project	bbocccZbanbbZ
your projects	abacccqcbmccb
your proposal	kcabccZccdiqZ
your published	kjdZcmnbcdcdc
your question	abaccmobblcma
your questions	abbacmarcaaba
your quotation	occcdbZbccbcm
your rate	pchmedbdddddd
your recent	lcndhdkeccded
your remarks	ldccdobcdccdc
your rent	ZbabnbobbbbZn
your reply	ldcbdjdccncna
your report	bcccdcbcdaaqZ
your request	ZbabbaYZbYZqp
your residents	Zbcaccrbcbbba
your response	ebbbcbmccZYqY
your resume	hcpcddecdbkkc
your review	ZbbocYZaambYm
your salary	ZYnanbabbaabp
your school	abaccYqboZbmb
your search	acnddcbccabcp
your seat	accpdamkccaba
your second	anacdcacbqcca
your sector	bcnbccqbbbccb
your security	abjcddacmapbb
your services	obbbbbZbcbboa
your settings	ccccddcccccrc
your shop	ZcabobnkbZlbZ
your side	Yadmmcobbkbaj
your site	dbabdardcbbcb
your size	bcbccdsddccdd
your skills	Zaqcbcadbaobb
your slides	abZbanYYaYZbr
your story	bcZbbbloanbca
your street	bblbbcrbaZbca
your students	bbacoZbbaocdb
your studio	mcbccccbqbcdc
your subscription	bcccdcZacbacr
your support	ccbcccaqcbama
your surgery	YaakbZnbqabcZ
your surname	cccdcdcddcqdc
your table	abaabbZababZr
your talk	jfccjdkbbmccl
your tax	bbZcccZboZkYo
your team	bccccconmjdcc
your terms	obbbcbncddcbc
your thoughts	dbocdcaccbcmc
your thread	bbZccbalbqcca
your ticket	accbcaomccmcc
your time	kheodcbcobcdc
your train	abbbbmZkbacbo
your updated	mendeeceddddd
your usual	mcapcbaccbcdb
your view	bcakacbcbqccb
your voice	jcmbbcobbjbca
your wallet	cdddddcdddpcb
your way	bmadkckcboccb
your website	ldbcddqdccccc
your weekly	bcblccabcbcpa
your whole	ZbZbcapmbobba
your wife	aobccbabboldb
your work	boZcccbmbodlb
your year	lanccbZbcZnlb
your years	kdcnddbcdmded
your-profile>benefit	ijhbccrcbbbib
your-profile>client	dmlaccZcclnbb
your-profile>cofounder	apabacbacbbba
your-profile>connect	cbdhddfccpjac
your-profile>content	bbZbdbqXdcabb
your-profile>cv-ask	olndddcdcccbc
your-profile>easy-money	ZcYbbZoobabZa
your-profile>event	qbmddcabccddd
your-profile>expert-call	cdcaddcbcbcoc
your-profile>freelance	jmYabbYaaapZa
your-profile>funding	bbjbacZZaapab
your-profile>i-am	cirbccjcilbab
your-profile>interest-q	aanccbpaZZccc
your-profile>job-word	bZlbbcacoapdb
your-profile>mule	maacclacclobb
your-profile>open-to-new	bcrcdcbccbccb
your-profile>pay-word	Zipbcmccccecc
your-profile>permanent	carbddbclbmcc
your-profile>recruiter	ZliacbYbbaloZ
your-profile>requirements	kmqabbZcbckal
your-profile>role	dkmficdcmbdcc
your-profile>run-code	cdcdddbdedocc
your-profile>secret	lbbcccacddocc
your-profile>seeks	kkbobbccdibkc
your-profile>sell-cta	bcpcddacbZamb
your-profile>site-notice	bcpcdlbbceclb
your-profile>speak	acpdccZabbcdd
your-profile>start	daobblYaaZanY
your-profile>task-for-you	Yobddcadccndd
your-profile>teach	YoZnbnZababcc
your-profile>thanks	ccZcdbbcarcZb
your-profile>threat	ddceedddednad
your-profile>unpaid	anccccZbcbocb
your-profile>wants-job	daocdebebdede
your-profile>we	miodccbbcencb
your-profile>we-help	ZccdddYcddpbc
your-profile>you	khljfejcbiehb
yours ?	abfbblmpmYbbi
yours and	bccdobecdlmec
yours by	bbbdccacbcnao
yours faithfully	bcjdddmcjcgdm
yours for	acbbccrbccbdb
yours if	ZZabqnZbaabba
yours is	bcbcdcncnbmdc
yours on	mbmabbYZaYbco
yours sincerely	iimdfdediided
yours to	jndchcnccbcbb
yours was	ccqcicabbbccb
yours with	bbkccdqcbiccb
yours would	ZnbnZnZbcbZcb
yourself and	Zmacccncdbkcm
yourself on	oahlddbccdddc
yusuf a	bmckdccddcdnb
yusuf i	mcimddacclddc
zag dat	ccbdddpdmcddc
zal ik	lmbdddcccbdcn
zara i	nccmddlccbddc
zephyr freight	dldhcckhmeddb
zo n	kbanbbabbnabZ
zoek ik	cpbdcccmecddd
zoeken we	Zabomnabbbbba
zoeken wij	ZibqbaZacbbcb
zoekt een	ipdddlcddcddc
zoom and	bbbobcancccdc
zou je	ckcjdlcdmdddd
zou jij	ocadccbclcmcb
zu hause	meeefeeeeejee
zu uns	crddddcdddddd
zum 0	YabbbbamcaZar
zurich ?	ZbpbcpYbaZbba
zurich and	lcodccacblccb
£ 0	llbkdmlccbdcc
€ 0	mkbkilegcbiec
€ a	kcbconbbccbcb
€ al	cmciiddbccqca
€ am	idddeocdddldd
€ brut	aoccdncccdcdb
€ brutos	cpddedddeeded
€ cada	obalbmlbaaaca
€ de	dbcmcilcccpcb
€ dia	rcccddbcccdcc
€ die	ecdddmncddddc
€ e	dbcocojbcblba
€ en	ZabnbaaobamaZ
€ et	nbbcomZbcccdb
€ h	obccdnjbcbbba
€ hora	jcdmdpfbdccdb
€ im	acccdcncccpcb
€ je	kccddpkcdccdb
€ l	nbbkcqdbbaaba
€ la	lbcccqkabbbcb
€ ora	hbcbcnpbccbcb
€ par	ccdcijbcddqcc
€ por	djcmdodbccjcf
€ pro	Zbbabqmabamaa
€ y	ahbncplYbabbZ`,
} as const;
