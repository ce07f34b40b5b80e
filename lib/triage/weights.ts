// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.23448,
  bias: [-0.104, -0.185, -0.107, -0.098, -0.052, -0.154, -0.015, 0.02, -0.144, 0.172, -0.05, 0.013, 0.705],
  table: `$ 0	gkUlZnqTXWnVQ
% and	Zegenfffggegf
% off	fffeeegrffWea
0 $	bteeddbfdeeff
0 %	RUaRtelkcYkWR
0 0	lqbbiTUkbYVUq
0 a	kYeYjdcbfenec
0 an	jffcfiddfelff
0 and	VhbYYkTZnbeaq
0 c2	meeffkffefegf
0 day	rdeddhddfffff
0 days	qicgdWkcccajb
0 each	YcdsZicbfedfe
0 for	cdcodZlbfchea
0 h	lfgffffgggegg
0 hour	effjfeeXfefpe
0 hours	kkedeffpeddbY
0 hr	kXcadfobdehfd
0 in	degfgdmgggjgf
0 k	d4baiWZcYbddc
0 lpa	doegffeffgfgf
0 march	dfeeffdefddgl
0 may	bheeecccfddep
0 minute	efjjgffgfgfgf
0 minutes	XabpdnbdededX
0 month	rdfffdefffeff
0 months	xcdeeccfefdfe
0 new	fdgggggffggmg
0 pages	weabblbcbYbdV
0 people	cgffffngddggf
0 per	scdgbrWYedZec
0 plus	fhffgnfdggdgf
0 pm	bfgbfbekfdbfm
0 remote	jlffgfdgfffgf
0 th	ZbcbcZUpaWWas
0 to	defeeeccgakeo
0 usd	udfffeaeefefe
0 usdt	fgfffgeggglgg
0 weeks	Tfgggpfjggfgf
0 years	pbefdfldieeee
a 0	jfjffffgfgggg
a actuary	giggggggfgggg
a backend	ghggggggggggg
a background	mjfeffegggdgf
a bank	iiggggfgfgggg
a bi	fhdfdddfjleef
a biostatistician	cgefefdfkkeff
a biotech	mefggffgffffg
a call	jdaldfledccgd
a case	bfgogdggggfgf
a chance	bfXdZgjecZbeo
a chat	bhodefefgfggg
a cloud	fjfgggggggggg
a company	afbfofaehaefb
a contract	legggffgggggg
a contractor	jebeledgenefe
a data	VhcecoYngidbf
a day	paeaejYZffnfe
a devops	giffffjgfgggg
a embedded	efggggjgggggg
a few	ggjgggeggejfg
a financial	fnefgffgdfffg
a fintech	hgggggggggggg
a first	irecefbgfefgf
a free	deffffpfebfgf
a freelance	icdeedXdfodge
a freelancer	ffebefjenaeff
a good	miYcbeadgtcbX
a housing	hhggggggggggg
a hr	fogfcffgggfgg
a ios	hhggggggggggg
a job	dmleffdfdafef
a look	eflfdgffkefgf
a lot	abndbdbldkcfb
a machine	ehfgfgjgggggg
a marketing	gifgfgfghgggg
a message	fgfffedfgeWsd
a month	fZbQmfrWZYicZ
a network	glegefigffggg
a new	cSdbibWZXXZrr
a nurse	adedafbnkakdf
a paid	bferebccgfdff
a permanent	dofgfgfgeffgg
a pharma	kfffggggggggg
a product	ggfmffdffgfgf
a project	gjgkegffgeffg
a public	ihffggfgggggg
a qa	fhggfgfgjgggg
a quick	oelefbefffegf
a react	ghggggggggggg
a recruiter	fhbgfgaffoeff
a registered	ggfgfgfgekfgg
a research	ifdrffafffdgf
a retail	igggggggggggg
a sap	igggggfgggggg
a senior	gefgggggkfggg
a shortlist	ffmfdfcgffegf
a small	eeccrfVeedffd
a solutions	fkfgggggggggg
a suitable	ffkfggegigfef
a technical	tbYifkZbgZbdW
a time	bdZdcfsdebefb
a tool	efffffpgfbfgf
a two	hdgdeqZegeegg
a vacancy	cmqeefefdddfa
a week	ofYXgtkXYZYdV
a while	ZdqcaeXbdkZcV
a workshop	fggfgefkgffgf
a year	xVakadbbcmcfc
about it	Zpjbefdffffgf
about manufacturing	fffigfeifgfgg
about our	Zedbddjcfoefb
about rent	fgfgeffikffgg
about the	jmcjedXbdaden
about your	fdfegekjfffgg
account and	efffffefgfnfc
across your	fmhfggegffffg
actuary for	gkggfgfgfgggg
actuary position	ghgggggghgggg
administrator for	hkgffgfffgggf
after our	hffnfbbfgfege
ai in	fffegjfjfefgf
all the	becoedadeicfl
am a	ggfgfgfglffgf
an app	fffglgfgfgggg
an engineer	flgfffdfgfmcf
an entry	effffffgifjgg
an expert	afdteeaffeefe
an external	gffdfkffggfgf
an hour	fcdkbgmhecffb
an idea	YcVanenbZlcfX
an internship	ggggfgfgjgggg
an offer	emffffjgfgefe
an office	XqZbnfaecbffb
an old	pffegfefggdgg
an opening	ekeffgegkgggg
analyst at	gjggfgggfgggg
anchor is	djfgfgkgggggg
and 0	ZhabcdXZeZdpn
and a	aniddlWdYlnZa
and abap	hfgggggghgggg
and an	adbeoeaecalba
and build	lkffdfYgldfgd
and figma	fghgggggggggg
and get	pbadadYfbcqdd
and have	dhmdZfrdebdge
and i	fgsgheWdhWgea
and look	eedfmibdfcdfe
and need	mddciebebfkfe
and pass	cffedfodgdjab
and pay	bfeeesebgeeff
and python	hfgggggghgggg
and r	iefgffjghgfgg
and run	jffdffefggjgf
and send	dfeeafdeefofd
and swift	gfgggggghgggg
and tableau	gffgggggjgggg
and tell	XchjYcZlmahfd
and the	auZemdceecefe
and they	fgkffgefffjgf
and visa	kfffgfggggggg
and want	mfffiffgfffgf
and we	rdZXbblhfZeda
and what	edYdcfoleaegd
and would	VUYoUlhfWnbeX
and you	medeedXcgfoae
and your	ikleffbfhfefe
and €	bkgeleffdgeff
architect to	fkfgggggggggg
ardent robotics	gkgccegembegc
are looking	dmmgefefcdfif
are the	mbccdhcccZdem
are you	qYseafgaYdYbT
as a	WZbaachkfsjcd
as an	cdcpjkYdlbdfd
as backend	fgggggggfggig
as business	fkfgfgfgfgggg
as marketing	fmggfgegdgggg
as react	ghggggggggggg
ask for	cgfefnbfgeXod
asked for	ieceefedfbcdm
asked me	comfcgfgcefgf
at $	dcfbdasbfcdfe
at 0	cbabdbXpbWVWq
at a	ksceeecfabffe
at ardent	dihfegcfldgge
at birchline	egkgfgeffkegd
at clearbrook	fikffgfffeggg
at fabrik	fheffgdgnegge
at harrow	efjffgffelfgd
at hollow	dehfefkfigfid
at kite	igkffgefehggf
at lumenbank	ejeffgmfdcfge
at mosaic	fklffgfgddggf
at nimbus	fhegfgfgfkggf
at novatrek	Zpeddfieihehb
at orchid	gghgfgfgfjggf
at our	loVbhkXkdbafc
at pathwell	ffkfggegfjggf
at quantile	ekehffefeifff
at redwater	deegefkfjgffd
at solvane	fgffggfggjfif
at stonebridge	hfiffgeflcfgf
at the	cePkXUZWZqWZn
at tideway	fijgggfggdggg
at vantage	ckmeffefgffgf
at your	dfYedfmepYedb
at zephyr	fkeffgfgkeggf
austin 0	ieffgffjfffck
austin or	eiggjeggggggg
available immediately	cdfffflfkfdfe
azure and	hfgggggghgggg
back to	fgkffgdgjefge
backend developer	emeffffffffif
background check	ljfeffefgfhge
bank company	giggggggfgggg
base 0	giggggggggggg
be a	ckemfcdcggdff
be glad	Zfcmcdbfnhdff
be in	teZdcddeZecdi
be interested	dgpffgfgecfgg
be my	aecenfaekbdge
be open	ffheggmgeefgf
be the	ncdfkfceffebe
be willing	mcdnbeeeiffff
become a	ZffcekpbgdYfe
been a	ddqdaeZbekaaV
benefit>easy-money	fggfffaafeoef
benefit>freelance	sceeffifbZefe
benefit>funding	geffkffffgggg
benefit>i-am	aehedeWftWefe
benefit>job-word	eblfffefkdfff
benefit>role	rlcdgeTffedfd
benefit>start	lffgggfgfgggf
benefit>you	ceedddqdbchba
between 0	beededbdfeacq
bi developer	hncedccfkjdef
biostatistician job	fjfgggfggfggg
book about	ldfcfmegefege
breaks our	fgfgggedgfjjf
build a	qffffeafedege
building a	ecmnbfYeeefff
business analyst	jdefffdfhffnf
business partner	esedbedfffeff
but you	efdfnddeeeffd
buy the	ffffffafgfnff
by friday	aeceeebnfeYem
by the	meeefcXidfcfn
by your	ffjffgefgflff
c figma	jggfggfgggfgg
c to	effffhffgdfen
c2 c	qaefejgfdfefe
c3:cv-ask	jclffffffffff
c3:event	effefXYuefZeY
c3:expert-call	dfemfffggfggf
c3:funding	aeYbtfZdfcbgd
c3:i-am	iRaXocMXtOndR
c3:mule	ddfecfbeffofe
c3:permanent	Yskeecbeefdfe
c3:role	fhfgggggigggg
c3:run-code	XeebddZbfbseb
c3:site-notice	ceeeedXafbdwV
c3:threat	effefebdfevTX
c3:wants-job	ecefcfcfoedfc
c3:we	jrUYhmOodTfZc
c3:you	PQkklYmjSUiXN
c:benefit	TVRXXcvSpWVSa
c:call-ask	ifopWiZbNGSPa
c:client	penlZZWaaaadZ
c:cofounder	ReefxUdRSQRZR
c:connect	MUeZdQgQckWle
c:content	bPUOeWdxPWUWJ
c:cv-ask	nfrabbVcZbZaZ
c:easy-money	WcTTRQoPQP0UJ
c:equity	VhVcwgRWVYVZV
c:event	ORLXMdE2SggdT
c:expert-call	HNT9cLaQTQMTO
c:freelance	rViacXcVYjZSb
c:funding	RWPm4QMRROgXQ
c:i-am	eigafUdUjhUNg
c:interest-q	lalYZdicPdgYP
c:job-word	annZSdRRgcZfX
c:messenger	dYdWbXTafetdZ
c:mule	aVdaTbbjdXnRk
c:open-to-new	VV6VSaQUZOWXS
c:part-time	tcXRmccmWTbRR
c:pay-first	WQSZmPJPTPxTc
c:pay-word	uUWpQlaVOIiUZ
c:permanent	Y0kZcPVebXaWU
c:recruiter	ObrTQVpVWfZUg
c:requirements	ckgXlVmciVSYZ
c:role	fuNYcfhajVbdQ
c:run-code	SaXVWYQTbTzgT
c:secret	QUSTSgNPUNuib
c:seeks	fmiajfXPdYbUb
c:sell-cta	dRWfXRycVJfWY
c:site-notice	XVYTSRfXSXXwU
c:speak	OWVhThStaVTbR
c:start	yKPRifecSRPZh
c:task-for-you	lkYWWgQUmRipQ
c:teach	PWQSM5LggLXTe
c:thanks	QPUZKbZcfwdXY
c:third-person	eedjeebflfefd
c:threat	igUTTYgibRpgb
c:unpaid	QTSVohfmbTPah
c:wants-job	MYNVeVgSxPeYK
c:we	eZWccalfLgfTY
c:we-help	OiSSSi0SURaZS
c:workplace	qmfabjMfVScWP
c:you	fWieZTgXaddgf
c:your-profile	kipUTTcZcWemP
call ?	gcqcefjfdcdgc
call for	gggfgegkgffgf
call to	cdZncemebbegc
call you	Zpkcefeffffge
call-ask>expert-call	ebdsefafefefe
call-ask>i-am	ZdYaefvebacfe
call-ask>pay-word	VaYlbblkdbheU
call-ask>we	umWWXZeicUZYZ
call-ask>workplace	ZdeVemdneedfb
call-ask>you	TltfiZdaXZZcX
came across	fljffgefffffg
came up	elilbfcffedec
can i	XpXZXeveddagc
can t	eeodfeboedfhb
can we	kdhdefYefbcdm
can you	ZbXhblYZiWYdt
cards and	egefdfefffmge
chance to	dfddndkdiddeY
change ?	fdpgfgegedfgf
chat ?	fhgggghgggggg
chat about	cfpeffegggggg
check as	ljfeffefggdgf
chf 0	pdfefeffgffgf
choose a	bfbaefdeffdeo
client is	ieejfffgggggf
client>expert-call	dedodfffgfffe
client>pay-word	mefifddfgffge
client>permanent	imedffeefffff
client>role	njceeeefefeff
client>seeks	manfeecfdffgf
clinical coding	fggjeedngfafe
cloud architect	eofffgfgggggg
club s	odbedfblfZfff
co founder	feefmffgefggf
coffee ?	ddadjeoaYneeX
cofounder>funding	ecXcrecfefefe
cofounder>i-am	ddZesfZeaXdfZ
cofounder>role	dYgcqcYagfcfg
cofounder>seeks	dcbeofefbeegc
cofounder>you	aaVYqesaYUaeW
come to	fefggfmkgeZff
company that	efbelgefjffgf
congratulations on	cffafdsefkddb
connect>event	eccbbebgYtbeZ
connect>i-am	ddUcafZdrdddW
connect>job-word	fkdgfgegkdggg
connect>permanent	flfffgfgefggg
connect>role	fngebeifgbege
connect>you	WSuYVdOWpjWSM
consultant at	higggffgggggg
consultant needed	pegfgcefggfgg
content>seeks	ZbXcnYZleVWeb
content>you	cccebYWsZYbaa
contract and	abplefdfdedgf
contract or	dXkfffffndfff
contract with	ZfdedfYeeddfq
contractor to	ofeffffgffegg
controller at	gegggggggggjg
controller in	hfgggggggggig
conversation ?	cfmjefefddffe
could i	efohegdfecggf
could we	okbaZdjccZefa
could you	leZYgfQZlThdm
course java	gggggfgggffjg
course pytorch	fggggfgjgfehf
cv-ask>i-am	hbpeefbfdeefe
cv-ask>you	jYqedebfcddee
d be	WhejlbXkmabfe
d like	sYgfUajYlbZdT
d love	edlkhlacjfbfc
d pay	vfbhdcYdfffge
d want	Ycndcmffgffgf
data and	lfcfgfcgejffg
data engineer	djcfdeaflleff
data scientist	hacdkcXmjaccf
day ?	cddffdakfmegf
day on	befZfqfcffffd
day rate	megefjfegfegf
days a	sdfedddefffgf
days of	qjeefafffeefe
developer at	fifffgfgffgjg
developer for	Zegggpgfggfgg
developer job	fkfgggfghfggg
developer position	ghgggggghgggg
devops engineer	fiffffifeffjg
did you	dYUcbepchYbZl
do a	fjelffegggggf
do it	ieeceeifffkff
do something	dbadkededmdfd
do you	nSpPgUaSpgRWf
don t	eobeicncfdcec
duration 0	ndfgfffgffgff
e commerce	dnffifefeffff
easy-money>pay-first	cdddbecddcpfX
easy-money>pay-word	ebeceZXZffsee
easy-money>you	bbdceZqcddiZW
eight weeks	uZeefdffffeff
embedded engineer	gkdfefighffgg
energy ?	egpefgZedefed
energy is	dfefegofddgge
engineer 0	igggggfgggggg
engineer at	gigggfggggggg
engineer contract	ldggggfgfgfgg
engineer for	ohfffeffeffff
engineer on	glgggggffgegg
engineer with	ijgfggfggggfg
equity>benefit	fffemoYceedfe
equity>funding	fefgkffgfgfgf
equity>permanent	fhffjffgfgfgf
eur 0	ohfffceffgfgf
eur and	fjggfgggggggg
eur remote	flfgfgggffggf
event>call-ask	dffkfjfcffdfe
event>easy-money	fgffffcagerca
event>i-am	pebbfkfcfeefd
event>mule	fZfcfeeqfdada
event>pay-word	dfgegdbagfofc
event>role	cdgiederfecTe
event>sell-cta	YbcYZYVhcdpaX
event>teach	cfgggfgkggfgf
event>threat	ZcfdflctfdQcZ
event>we	befcdlZpfXXdb
event>you	mbWZbZZmdWdrU
experience in	afnfegmeffegf
expert-call>call-ask	ffdqfeeeffefd
expert-call>event	efeogdedffefe
expert-call>freelance	Yecqdcbffdcfd
expert-call>pay-word	UdasbbYdecaca
expert-call>role	cUZvccZdZddef
expert-call>we	Zeddqedegebff
expert-call>you	ZeYsdbWdeeaea
fabrik nord	dhndefZekaehc
fee and	dggefkgfgfjgg
fee of	efgegddeggnfd
fee you	bfebeddffeofc
financial controller	hpdfeeefcefif
find a	ciaecfqecbegd
finish my	ffegdgfglffgf
firm and	kfdffejgggfgg
firm in	dfcoefhefeefe
first year	eeedkjfdffcfc
first:benefit	RbScWS0XkbaXf
first:call-ask	MVpnYpUYZVcYj
first:client	mfnlccadccdec
first:cofounder	XYfczafXXVXdW
first:connect	VbWfbZVZilSpk
first:content	UUPThPg0UZbXN
first:cv-ask	jimeefcfdeddd
first:easy-money	UVXYWVoVTU1ZP
first:equity	aXchwZbcdddec
first:event	VRUTUfMyUkiia
first:expert-call	NTT7hPQXZZVbW
first:freelance	qXiPdeeaemcXh
first:funding	SSWh5VXZVYeeY
first:i-am	dbfXiacZknbVk
first:interest-q	jWoZVbOlYlldY
first:job-word	dmmPZgXZbigjb
first:messenger	Wdfdebccgfqfd
first:mule	dXeaaeimibmXh
first:open-to-new	bb0ZbcXYeWbZX
first:part-time	rTdZVkiodaeVb
first:pay-first	eXYXmWOYXXwbN
first:pay-word	biQjSmgbXYrZe
first:permanent	X1fgaWdhZSgZe
first:recruiter	OcrYWZpYTjcXi
first:requirements	gkjclbjWfbYcc
first:role	lqVdcheejbggY
first:run-code	VcbZbbWZdZvgV
first:secret	WYXYYhTTZTsld
first:seeks	ikjeneSWgbdad
first:sell-cta	YbcUfXqhbTfaf
first:site-notice	cZZYXWhXXZY0d
first:speak	TZYjXjWtcZXdW
first:start	rRWalgbgYXZdl
first:task-for-you	nldccccbacipX
first:teach	OaWYT+ShdULXe
first:thanks	UVXZSdbgXzeXc
first:third-person	fffjfgeglgfgf
first:threat	eSZZZhekdXpje
first:unpaid	WXXbolUhfaWdi
first:wants-job	UaTahafYwUicS
first:we	fZZbchllWleZW
first:we-help	UVVYXk0XZWdcX
first:workplace	ijahalYfbbkbZ
first:you	dXjVfabddkfnl
first:your-profile	illZZaeTfagoV
fixed price	ofeeffgffgfgf
flat fee	kdekeddfefdfe
for $	ddfdecscfebdc
for 0	pcdXmcbeeWbdp
for a	ecihUnYRmmgZS
for accepting	efbeefnfbmeea
for actuary	ggggggggggghg
for an	jbXhhhgbrYbeX
for business	gefgggggiggjg
for contractors	Ygfdfdokgdbfd
for data	fffgfdftfbdeT
for dbt	ffffflffgffic
for details	jbudbebdeZeec
for financial	gfgggggggggjg
for free	ffefdfliffehe
for half	iffjgffgggfgf
for it	nebeffbkfeecf
for lumenbank	fgfkegffggggg
for machine	hhggggfgggggg
for manufacturing	ghggggggggggg
for me	mdeffffflffff
for my	moZcbjcdbefgd
for network	gfgggggghgggg
for our	sfabclXmfVXZa
for people	dbbejmheedcfc
for power	cfgfgnffggffe
for python	efggglggggggf
for react	gfgggggghgghg
for six	mggjfcbfggegf
for somebody	afmffgdglffge
for tableau	gglgfgggfegif
for the	WbPcVWPcjkcUt
for three	hfvbdfVdbXdea
for two	eogkeYfffgffe
for ux	ggggggggggghg
for you	VhgmUawXZYaYY
for your	bbjiddbdaVWnp
free trial	fgffffgffbfle
freelance>job-word	nfZdcaVcaoZcc
freelance>part-time	xafcXabdfbeff
freelance>pay-word	oUYkZZlWbYecV
freelance>permanent	mUsdceYcmVZec
freelance>role	mTacXYVeSxbfd
freelance>seeks	tbeefdegeffff
freelance>sell-cta	cedZebocfeZfa
freelance>start	tXeeecdfdeeff
freelance>we	faclndTaadZfe
freelance>workplace	gcddfpbdfdcfe
freelance>you	iVliXYmZYVUbc
from $	XeeddcvWefYeb
from home	hegfgfdfggkgf
from the	aeghmeeefebej
from your	efdfeggffnafb
full time	bzdeeeZfbfdfe
funding>equity	fdfflfeffgeff
funding>i-am	acXZpfbdcekfd
funding>mule	ffbdmgceffcgf
funding>role	dYgepdefffeff
funding>seeks	bWflpXeeefdfe
funding>we	Yeebpdbdffage
gave me	mfbffffeenefb
get $	cfeeejXegeqee
get a	XfZcaeodaZbem
get you	domcddaefcefd
gift card	iigggffgggggg
gift cards	dgffcfffffoge
glad to	Zfcmcdbfngdff
good people	lZgfnefgfefgg
got an	ffaedfeecpefc
grade 0	cwdeefceddeeX
great to	ggfggggffmffe
h week	mfgffffgggegg
half an	dgfegffngffgf
half time	ndggffffggfgg
harrow finch	fgjffgffekfgd
has been	efkfggddgfejf
has to	medeffcfgfdbm
have 0	ddbdeflciadsX
have a	rdtaXccbghZcS
have an	cjgblencbYdfZ
have been	Zfclcfadeocfc
have it	onZedebefZeff
have the	dgfffgjfenffe
have you	bWVhdcanasbdZ
head of	coqegfafaXefe
health and	gjfhggfgggggg
hello amira	hfggggggggggg
hello tim	hgggggggggggg
help me	meffefcfZfngb
help with	bkfdeededejoa
here URL	fkffdedlfdldb
here s	edbecfcdjfccm
hi amira	gggffggfgkfff
hi chloe	dhgfgemggfegg
hi emil	ghdffgfffkfef
hi greta	gffjffjfgefgf
hi haruka	ffgggfkgggfgg
hi ivan	gffkffgffffgf
hi jonas	ghggggfghgggg
hi kofi	fgjgggfgggggg
hi lena	ggfkggegggggg
hi mateo	ggghggfgggggg
hi noor	gheffgfggmfff
hi paula	hggggghgggggg
hi sunil	fgflggeggffgg
hi yusuf	giggggiggfggg
hi zara	gghgggjggdggg
hiring a	akefefoffffgf
hiring manager	fifgfgggigggg
hl7 and	figgggggggggg
hollow oak	ckgfdfjeghekb
hope you	efgdffbidneee
hour a	ecdfapcfffffd
hour on	kdeddcdafYfcn
hour remote	fffcggfmgffgf
hours $	pffffYjeggdff
hours a	dnfemfjZefcfd
hours weekly	mggggfdfggfgg
housing and	fghffgfmfeggg
housing is	gggggggggggig
how do	eeekeeoedcefe
how it	fgcffgffenhgb
how s	cdWcadbcctceV
how to	adaccevbeVXoW
how you	fdclfgZfemeff
hr 0	egggglgdggggg
hr business	eqfecfegfffgg
hr on	ddgefjhegglgf
hr remote	hgggghggggggg
hw:linkedin	fffgggffgfeob
hybrid seattle	odgfgdggffffg
i am	cbZmbeaelchfb
i can	crgejgeeecfgX
i d	pVjebbhYmZXch
i do	ZbWmZcmcbWmfZ
i have	qafaqeVabRhdR
i know	csbepfZfZYefb
i ll	bbpdcfacalZfm
i m	cgakjbOVmnfba
i need	rcbdfeZfjccgd
i pay	cffddfffefngf
i recruit	ejkffgegffggg
i run	lddflffgggfgf
i send	iejdifkeccagc
i tell	dimekgdfecfgf
i think	bnYecfoedaefd
i ve	VWZZiiUibcYar
i will	dffflgfeiffge
i work	dejfcgYeeodgZ
i would	epcfdfefibfef
i-am>benefit	ijedYfseUXXfZ
i-am>call-ask	kmgjggOYWVZdT
i-am>client	ekpeefcfcdefe
i-am>cofounder	bZjareUeZccfZ
i-am>connect	VVyaVeYaPmaWR
i-am>content	XeXbbbVtaZaeX
i-am>easy-money	ccYbZcmcZWpfY
i-am>event	aebYdXeohYleY
i-am>expert-call	cgenffcfffbgd
i-am>freelance	kRRYTadcdvYcX
i-am>funding	feXcvgdfVeegd
i-am>job-word	RpdpUbNbfmXYQ
i-am>mule	XhkkfaRYlXmbV
i-am>open-to-new	ccycafbeaXefa
i-am>part-time	seeecddfdeegd
i-am>pay-first	XeZamfVdZbkfa
i-am>pay-word	UcXgYiXnaakeY
i-am>permanent	inYedfcZZqdfZ
i-am>recruiter	WiwcXeTecadec
i-am>requirements	dacfegfgofffg
i-am>role	edWfUYpYhkhcU
i-am>secret	decfdfcebdedn
i-am>seeks	sRXXiZecrTWdV
i-am>sell-cta	RYdVmahigYfdT
i-am>task-for-you	mddcaddeaemfd
i-am>teach	aYaZapYijTnfW
i-am>unpaid	efdfjfefiefgd
i-am>wants-job	YSWbSaSZ1VVdU
i-am>we	jYhXmcaiVZZdX
i-am>we-help	abacedtfZXdgd
i-am>you	RmpcbTafcdfQc
i-am>your-profile	dVucadXcihaba
idea for	ffcdcgrefeege
if there	eeofegdficfff
if this	ggfgfgffgeeod
if you	dhnbWccibrYZV
if your	dfffffbfobkfd
in 0	ffffgfaXgefsc
in ?	ldcbcZbZdYdaq
in a	Xgbndagdfcdoa
in atlanta	ekgfjffgeefgf
in austin	ehkjfgceejfge
in berlin	ehdjegeikefgf
in chicago	cjieefgneibea
in denver	egefjkifeeefc
in dublin	ffelflefefffd
in energy	gghffgefglgfe
in europe	jpefedgfedegf
in from	fgfffgffgflje
in glasgow	lhfffgfkfcfhc
in hospital	ffhffgeffmdfd
in insurance	fekefjffeffgf
in it	YcZcmepddbdgc
in lisbon	ffhfjgfgffggf
in logistics	ffhgfggfflfff
in lyon	dfhkfgegiffgf
in madrid	djgdekeqfedeY
in manchester	mjheefbiedfhe
in march	bebdabXncncWj
in may	aeXildbderefb
in milan	bkgjdmfidfbfe
in munich	hffifkfffefgf
in nursing	fffgfifgigfgf
in oslo	eflffifigefgf
in our	dfmXmeXbgenfe
in phoenix	ffjffldffgfgf
in public	eemgfgiffffgg
in rotterdam	ddllficjeccfd
in seattle	gmefffelfhffb
in spring	ccmeelfefefff
in the	VXiXjYiWajgbm
in toronto	hdfffjfgjffhf
in touch	cZncqbabdccdY
in two	Yglcedocffcfc
in writing	demeeodcfdfgd
in your	jaZYYXjYkiljd
in zurich	gfiejncdchefb
insurance and	gflgggfgffggg
interest ?	hegmfdefggfgg
interest-q>i-am	hdibeegcYVlfY
interest-q>you	vXiXXYPbVkjcY
interested ?	Zenfeemffffgf
interested in	cboienecebfff
invitation to	fgegfgffflfie
ios engineer	ljfffeffffffg
is $	fjfffegeggkfg
is a	mcgfifegfffff
is about	bgfndgdflgdgg
is an	efdeefdedcbjm
is due	feffffYfdfbep
is financial	gmegggggfeggg
is hiring	ajefefnffffgf
is in	adbckftdZXefY
is it	cdqbnfWcdVWcW
is looking	dfdidhbZffofd
is no	fefgfgffgffmc
is out	cdddbcZnabjch
is ready	lebdkfXdffcik
is the	bkceffkeffdem
is your	gfXfdgcgjpecZ
isn t	efkfcgnfdZffc
it ?	fmSZSaqphVYea
it for	efddofYjdeXfd
it goes	efbeefdeejefm
it in	ieedeejfefjff
it s	TkpYVbUmbhjZZ
it says	efbfdfedeaZdq
java and	bfigffngfgfgg
job in	ffefffegkfjgf
job seekers	dcbeZnmefedXd
job-word>benefit	gbbdecZfnekfb
job-word>cofounder	dpceffeffeeff
job-word>freelance	YeeffVffrffef
job-word>i-am	Vl0abeUcWOYdU
job-word>pay-word	ZmabcZccddacn
job-word>permanent	agdfefedqebef
job-word>role	psRbZTUaWRZxZ
job-word>seeks	clafegegmffff
job-word>site-notice	ddcefepefYcee
job-word>we	YnUSpolUdYfXc
job-word>you	RXqpXggWbOcnR
jobs for	fdefgfmeffeef
join our	diddbdjpfbbed
just a	dfefefjdfdcbl
k 0	dkgeobbdffeff
k a	hggfeffggfjgg
k and	flggegfgggfgg
k base	dqeffffgffffg
k equity	frfebeefegfff
k eur	bqefgeffeefff
k plus	enefhfffeffff
k remote	hkfgfgfgffggf
keep 0	efffffkfgfjgb
kite anchor	fnjdeegfdgffe
know figma	jgefkgfgfefgf
know if	emgfefffiefff
know kubernetes	ffkfigeffdgge
know what	bcpedffffffgf
labs ?	fjgffffggiggg
labs is	ghggggggggggg
last month	bffnfbaegfigd
last week	kcddfflflffgf
last:benefit	RTVYdgnbofaYm
last:call-ask	lgoqVlabVNOWc
last:client	dfpffgdgefggf
last:cofounder	apUYodrcZVbeZ
last:connect	SSbSfXfMgoZni
last:content	eWUXRfixVMQYS
last:cv-ask	lfqdddaecdcdd
last:easy-money	XicbbWaXbYycZ
last:equity	bhbZujXbacZdb
last:event	NXSdTWL4XiihV
last:expert-call	OXX4STfVaWUYU
last:freelance	facjifddbkeYf
last:funding	beUf0bTYUWjbW
last:i-am	aXbSgUhYpoeTi
last:interest-q	lfkbehjfWhVcX
last:job-word	TkhhOddhimWiN
last:messenger	gcebdaYcgfqfd
last:mule	TXTUYWWncdsXo
last:open-to-new	Zb5bXcXXWQaZX
last:part-time	fjcapihmaZYUX
last:pay-first	RXUcnVMTWTyYd
last:pay-word	rYboWmfZWSjZb
last:permanent	b4heYXdgebaaO
last:recruiter	WVtbXanaeWfYj
last:requirements	icacnaihabadd
last:role	ShSVkhmjsaZjX
last:run-code	adacbeVadaugV
last:secret	VYXYXgRTZTxha
last:seeks	WcngfdcPlioZL
last:sell-cta	bZbbaXwfaSibb
last:site-notice	WUVaaXZZabT1f
last:speak	WdaocVapebafc
last:start	pUbYWijfbbXdl
last:task-for-you	dcdbbkYcmXkpX
last:teach	MeWRVyTlgTcYi
last:thanks	SaQjXYNSf2UbH
last:threat	YjYaZdhlcYklh
last:unpaid	WWVZjlimcYTdi
last:wants-job	WRYcibhZrYjdW
last:we	eXRYfelnUkmWN
last:we-help	Zobceaqdddbfe
last:workplace	pkichkRjZYcbW
last:you	TTjcgSjefjhpW
last:your-profile	fRtaaaSdhVktY
lead on	fZfgggggogggg
learning engineer	ikfffehgegfgg
len:0	GIWLIMQjJgBzq
len:1	UXaacehddleRt
len:2	sndnhXXYfTbbY
lena i	ggfjggfgggggg
length 0	kfgggfggggggf
let me	gXfebfqedadfd
let s	ZckYlbSWXrWbQ
let us	cfecccgpfXbff
like a	ueYedfcfeegge
like to	glfkPijUlgXbQ
like you	cbmelebddddff
like yours	efddpfbfdfXge
lisbon 0	hffffffegffbm
lisbon £	eneffgegdeggf
ll be	eeefffdbdckfn
location austin	jffgggggggggg
logistics ?	fggigfggigggf
look at	efdedgneleefZ
look for	dbaeipZcebdfc
looking at	deajffmfffehe
looking but	dmmfefefccfff
looking for	jbrYpXWYiTgcW
lot of	ccofeffffffgg
love to	bhkfhcXnibZeb
m a	gbgkbeXeoZjff
m building	eflfjfageffgf
m in	bpcebfdbaqjfc
m looking	dbcdnfZfncYfe
m not	fiYfegdfdrfga
m the	gmegggggdgggg
machine learning	iifeflgeffeff
made me	cfqefgeegbfgd
make you	fligfffgfffff
manager 0	lgegggfgggggg
manager contract	ofggggcgegfgf
manager for	ikfgggggdgggg
manager with	gjggggfgfgggg
manchester and	jjffgffggeggg
marketing manager	mlefefafgffff
master s	dfeeekeejffgf
may i	aandlfWkebefe
me ?	gdegfgfgmfffg
me a	cgdfbgdfjemgd
me for	ldfgggegigfgf
me know	hfjfegfgiefgg
me the	dfdfdgefefifl
me think	cfsdffddfdefc
me to	kodelegfYccgd
me what	eeWcbeYmtYcfa
me when	bcseefeededfb
me with	feZedgaeiXnfj
me your	melfffdfffhfe
meet people	edbdjfpfbZeea
meet you	dodfffdeefmfd
might be	edlelgfffefgd
minutes $	eefggnebggefd
minutes and	fggigffjgffgf
minutes on	eeekfflffffgf
mobile app	hkfgggggcgggg
moment ?	pdcbccZbfmefb
monday ?	dklegggffcfge
month $	kggfgffgggfgg
month for	ddfZdZoagdifd
month we	kggffmaeggdgf
months $	kggfggfgggfgg
months 0	kgggggfgggfgg
months contract	kggggfegggggg
months remote	hgggggggggggg
more ?	ekjdkfZffffgf
more about	ddimdececeffc
mosaic rent	hnjeeeceddekd
move ?	bZlcbdbdbqbeV
mule>funding	fefeeffegflfe
mule>role	iicaeaXcYdpdc
mule>sell-cta	babokehcdeffb
mule>teach	efedeocZpfZga
mule>we	efodZebYgdkfd
mule>you	UfhhekakiUjbQ
my client	gkfgggfgfgfgg
my clients	egmgggfgffggg
my cv	fcffffeflfefe
my last	efnddfmeeZffb
my name	ffiffgfgkdfge
my resume	egegcgffnffgf
my team	rehdcfafZlefb
need a	oadigcXelebfe
need an	feggelgdigggf
need someone	lobclcafbdcfb
needs a	dscjcdcfefegf
needs an	hdgnfcfgfgegf
needs help	bfefffbenbeoa
network engineer	fndfefhfgefff
next quarter	aprdYdaeeaefc
next week	ZhchbdhZomdeY
nimbus care	ejceefefckfme
no cost	gfeefenfZeefe
no experience	degfgedfggmgg
no fee	fgfggejiggfgg
no longer	fefgfgefffenc
no strings	lffeffjegfddf
no-question	VZUVXcRlTokvw
nord is	ggggggggggghg
not a	fhbgfgaffoeff
not sure	camfdgcfZqfgZ
notice period	djkgfffgfffff
novatrek is	effffgogddggd
now on	fefflgeegfemZ
number ?	ffmcedZeeZmfc
numbers ?	eZYefgjfdqdfZ
nursing informatics	gffgghfgigggg
oak health	dhhfefjehgejc
of $	gdfdfbaqfeiea
of 0	sdYaZZYUapWYc
of a	efehfgkfffiff
of data	drfeefcfbcfgf
of experience	lfefdfleifeff
of lumenbank	fhfegfjgggfgf
of my	lelffgdfeefgf
of our	jckmdcYefecfe
of rental	gfcdderddZdeb
of stonebridge	fifegfkgggfgf
of the	ddlbceZaaqjde
of work	sYdeffYeoecff
of you	dfneggeffjfda
of your	UnWccdvcfkYcU
of €	hfglebffggfgf
offer is	emgfgfffgfjfe
office in	axdcdfcfegfgf
on 0	mbdabalYeYYph
on ?	kggfdffgjgfgf
on a	fhjjjfeededfe
on friday	djcdbcbadYlan
on housing	pfbccdbkeacda
on monday	cdecddgdecbdo
on my	Zfbabdikdobfb
on power	gggggigegiggg
on product	ecffeedlkceff
on r	ggfggggkgigfe
on react	ffgfgkghffggf
on sas	gggfgfglgfffe
on saturday	dmefefbefbdfn
on snowflake	fggggigjgfffe
on spark	eeffflfififfd
on telegram	efgggffggglgg
on the	dbaViZjsaeXam
on tuesday	egfdffeeffcdo
on w2	ffgfglhfggegf
on whatsapp	aegefcceggqgf
on your	aacceckceoajZ
one day	accbccXcesefa
one of	lcnfefceecffe
one who	fifgigggggggg
open to	ecldeflejadfc
open-to-new>job-word	dcrcefefbaffe
open-to-new>you	edvbdfbebZefb
opening for	fjegfgegjgggg
opportunity for	bfnecemcfefgd
or permanent	eYlfffffmdfff
or remote	bhgfmcfffffff
orchid systems	hiieefhffifhe
our agency	lefgffifggegg
our ai	eacfmdlefbdcf
our annual	fffeenehgfdfd
our client	iefjffffggfgf
our club	odbedfblfYfff
our data	rffdeZbkggfgf
our energy	fjggghgeggfgg
our faculty	feeffjgjeefff
our firm	fobfefedfdmfd
our platform	dfgefnjefgbfe
our team	Zneeddkfffjgf
out of	aWaedeiclbmbk
paid 0	nffjgdcfggeff
paid per	oeeeejdeefegf
part time	ocfeeccjffjfe
part-time>pay-word	fbfcemlWffbff
part-time>start	ffgffedlggegf
part-time>we	rdgfcddffffgg
pathwell ?	efqeefbfdaefd
pay $	gdcacvaafbjfb
pay but	ffefjfemfefgd
pay chf	jggfgffgggggg
pay for	cdapcededefgc
pay in	eefeldfeffgfb
pay is	dfsfffffdedfb
pay you	geejjdbdedjfe
pay your	egflfeffgfefe
pay £	ffglfldfggdgf
pay €	jefgelceggfgg
pay-first>easy-money	dfeedebefeoed
pay-first>i-am	afceZfbfceofd
pay-first>mule	efedafddgfnfd
pay-first>pay-word	ZdeadbadedreZ
pay-first>we	cdedceYffdpee
pay-first>you	ZbZZndUcbXodX
pay-word>call-ask	WeceeaucfdifZ
pay-word>cofounder	cvbaXdbfeedfe
pay-word>cv-ask	peeeffeffgfgg
pay-word>easy-money	Zcfdfbaegfqff
pay-word>expert-call	YdcvaVZafeZeb
pay-word>freelance	fcfdfmieffagf
pay-word>job-word	aoZaZdofefbfe
pay-word>pay-first	adebdacdeeqfc
pay-word>permanent	lofdfbZeegdgf
pay-word>sell-cta	hcaWcaqbceWfZ
pay-word>start	gggfgoeZggegf
pay-word>we	ieemclSZfdeeb
pay-word>workplace	jXdWcpUneeZec
pay-word>you	iZZeXhaSZYsaU
people and	emgfdgegggigg
people are	giegggfggggig
people at	baudefcffafff
people to	dbclmdcefcdec
people who	bZYgklrdYWYdT
people with	fgmfngfgXefgf
per day	qYdacobcffcfe
per hour	lifkekacefcfd
per month	cfcegojfggcge
permanent $	gjggggfgggggg
permanent £	gifgggggggggg
permanent>cv-ask	akkfefefdeeee
permanent>equity	eidemeeeeeefd
permanent>freelance	gubcdfdddaefT
permanent>job-word	bnteefefUYeff
permanent>pay-word	qbdcffffgffgf
permanent>role	awdfdeedYfede
permanent>workplace	Wiodbdcefedff
permanent>you	clmeffafcbcfe
phoenix $	jgfgfgggggggg
please find	fefefdeXhccdp
please share	chkffflfefeff
plus bonus	epefffffeffff
plus travel	Xdgeeuddggdgf
position at	fjfgfggghfggg
power bi	efkfeodegfefd
product manager	mheeffdfjfehf
profile and	flifggegffffg
project manager	higgegggggggg
project on	eggofgefgefff
projects are	qfdfdfdelXegf
public sector	jgkgffgffffgf
put in	ffggfgedkfkgg
python for	jfgfgjgeggfgg
pytorch and	efigggggigggg
qa lead	kkffeddfhffhf
quantile labs	dodfcfhediefe
quick chat	ggifggggggggg
r kafka	ghggggggggggg
rate ?	cedrfaZdgeegc
rate and	pegfgfeffgdgf
re a	qfdecfmdgXdbd
re an	fffiefleffeff
re at	eeUecfbcdwcdZ
re looking	necelYcffddfe
react developer	hieffffgkffhf
react for	fgiggfgkgggdg
read the	dfdlffcefedfm
ready to	cdfgefoffffjf
recruiter>i-am	ckmffgcgeffgf
recruiter>job-word	bYZdfesdebbce
recruiter>role	Zftfdgcfecefd
recruiter>you	achcfbpdeabYd
redwater energy	cdkedelehgefb
refer me	gfggggggjfggg
registered nurse	hjefefegclfgf
remote in	kpefedgfedegf
rent is	ffggffffffchk
rent prices	efefejdekgfgf
reply with	ifgfffdfgened
report on	offededggceec
reports to	niffggbfggfgf
requirements>role	anaeoeXcdecef
requirements>we	ayafefZdeeaef
resume and	ffifegeflffff
retail client	igggggggggggg
role>benefit	fdfgiffgigffg
role>easy-money	bbeefegeddnee
role>equity	flgfjeefggeff
role>freelance	rTnUXhiYoRRbY
role>funding	gbfdoffffffff
role>i-am	YyUnYeWebabee
role>job-word	P0NbYbUbtUWZc
role>mule	aadobfaeafmfe
role>part-time	pReZYilYebZfe
role>pay-word	sRaXcmSbadYda
role>permanent	nspcbdZcRacec
role>recruiter	hWheedhdcnaac
role>seeks	erZccadekeeff
role>start	nYbdcpacceced
role>teach	NmfceucYdebed
role>threat	aqfeednYcfbee
role>we	qkccboTacdbfe
role>workplace	lnddbhXbcdldd
role>you	SjWUTYtYaUjVb
role>your-profile	WlcecdWeecobe
roles at	gevfggegdYgfe
roles that	fdqffgfgecfgg
rotterdam £	gjgggggfgggfg
run a	nfcdlmdbgfcgf
run the	gccdddiedcoeZ
run-code>content	bffceeZagcnme
run-code>we	WdeZccYafasda
s a	kklcheVdhYjfd
s been	depdbeacekbbV
s in	XcmZhZYeiTban
s my	feefdgefknfgd
s the	bbWaZbYabqYah
s your	feljflbafcdfd
s:accep	eeceffjedkelb
s:accou	bdbbbdmcdjnah
s:actua	flggfffgfgfhg
s:admin	hmfffefffgfgf
s:advan	ddfdfpeedfkgd
s:adver	fdoffgfefdfoa
s:advis	dddnlcdbgfdff
s:after	rfjdcfefcbegd
s:agenc	ggggggjggfggg
s:airfl	kffffifbiefld
s:algor	cdkjeeefffegf
s:analy	XdjbaoXuiUZYX
s:anniv	fgfggfeefkfee
s:answe	qffjfXeegfeff
s:appea	ffefggffgfcnd
s:appli	bjffekddldeld
s:appro	ddiddedceZdYt
s:archi	gpcfefdehfeif
s:artic	apabckXoadaec
s:assis	Wfgfgkobggjfe
s:atlan	gkffkfegeefgf
s:attac	dfbbcciXhaadr
s:autom	eeeeeemedaacn
s:avail	kccdeejejcafm
s:backe	ejgffgfgffgig
s:backg	mihefeefgfhge
s:becau	ffeffYfcfeehm
s:belie	fkegjgegffffg
s:benef	fnffdfegfgfgg
s:benga	fhfgggfigffkd
s:betwe	jdfdfcbeffbdq
s:biost	cjefefdfkjeif
s:biote	khekdffjffdff
s:birch	degjcfkfekeid
s:bitco	leggfefggfjfg
s:booki	medeffbffXcan
s:bookk	ffffgfjfgffje
s:bootc	efgggfgijgfgf
s:budge	ddhdYepmZWbeY
s:build	eeklifbfeffgf
s:busin	bnXaidocfaVlb
s:candi	Zgieeejdedjdj
s:certi	bfdddcjifdcpd
s:chang	defeedbWfccpl
s:chapt	fffffldkffcfb
s:cheap	efffffpfggegg
s:check	oemfdeiedZefb
s:chica	ejheefgmeicfc
s:clear	hjiecejefdfkf
s:clien	dbunbcjbaWXdZ
s:clini	eifieddmffafd
s:colle	bekfdkcebnecZ
s:comme	eoffhfelecefe
s:commi	pddalbZYfXecj
s:commu	ffqfffeneVdje
s:compa	WldgngQavdYYV
s:compe	ffemffeffffge
s:compl	ffdffffafdepc
s:compu	efffcgYgqdegc
s:confe	gggggggighfgf
s:confi	belibeXdbUnXp
s:congr	bdcZecpcdfjqV
s:conne	beVhaedanfjpX
s:consi	fnhdldZdcedff
s:consu	iddoaWpafaWca
s:conta	meefefdffldgd
s:contr	elmfdcgcYkYfh
s:conve	iclhddcbcYduQ
s:counc	lngffddgegfff
s:count	dfceefdkfZbbo
s:credi	dffeefoegeeee
s:curio	Zegfffjffodfe
s:custo	XdclmahaXZlei
s:decis	decpdedeedffe
s:deliv	qfbadcYcfbcdl
s:denti	efcedggfcaffo
s:depar	hdceddbckdddp
s:depos	deedYeedfdhen
s:deser	ffdfgfmfelfcd
s:desig	gfefdfefkefmf
s:detai	lardbcabcYijX
s:devel	Woccdkjbhfjfd
s:diffe	ceadffqefflgc
s:direc	fhfggglgggbgg
s:discu	nbnccebedbddm
s:downl	cffdeebigemie
s:durat	pbfgfffgffgff
s:embed	gjgfffiggffgf
s:emplo	ZxcfhZalZbbec
s:engag	refcfedffffgf
s:engin	klYdiZpcfcecc
s:episo	kefedfbmcdecf
s:eveni	fYdoiobkcddZc
s:every	beYabcbcdloej
s:exclu	cffcedntfaadU
s:execu	fffffgoffdfgf
s:expec	jejffffgffffg
s:expen	dfdceeqefbdgk
s:exper	jYjkfbkdjdedd
s:expla	ddqdafqedddgb
s:exten	efffefafeffgn
s:exter	gggfgkgfggfgg
s:facul	feefgjgifefff
s:finan	hngffeefdefif
s:finte	hgggggifggfgg
s:follo	iedcecpdedmdY
s:forec	teaeeeYeedfgd
s:forwa	fefffgfgjkffe
s:found	cYddvdYleddda
s:freel	mhZZaXeakhldd
s:freig	fjdideefidemd
s:frien	efbfndkceaefe
s:glasg	kjffffemgcfhb
s:greet	ijfggfegggggg
s:guara	fggfffefffmff
s:honor	ffglfcgfggfgf
s:hospi	hbekhdcgdlhfc
s:housi	mehidbbjhdaeY
s:immed	fcfffelfjfdfe
s:impre	ffjfggfggdgjg
s:inclu	kgffgfffigfgg
s:indep	gffkefefgfegg
s:infor	efffflfejgegf
s:insta	dfffffeegfnfd
s:instr	eegffkedgfnad
s:insur	edhimiYmfeefb
s:inter	qbckUcXckZocY
s:intro	diofljdeXdefe
s:inves	Zbemobkdecafd
s:invit	deedendsfhciT
s:invoi	gfeifehfffcfj
s:kuber	fikfgfdbfhfkd
s:landl	efdelfdeeaaen
s:leade	efeddeonfabdS
s:learn	hifffkhffgegf
s:lectu	cdfcfrfbeeefd
s:libra	iedcecbcfcdYp
s:licen	fgggggkeggfff
s:limit	adbddccpebkZZ
s:linke	fgggggfgggleg
s:locat	sbfffeefffdfc
s:logis	fegiijdcgjeee
s:looki	igqZqXaYeWbdV
s:lotte	emggggffggggg
s:lumen	dldgefleeeeic
s:machi	iifffkgeffegf
s:maint	kffifebefddWo
s:manag	roceccVegehfe
s:manch	ljheefahfddkh
s:manuf	dmdijgchddefe
s:marke	plefffZffffff
s:match	fXkeffdfZeetf
s:meeti	YcajYkYadalen
s:membe	efeefddmfalbY
s:mento	efggemgdfgfgf
s:messa	acfbZcVYbTgyc
s:minut	SaaoclkfgZccd
s:missi	efefnefbemefZ
s:month	iegfffdfgglgg
s:morni	kbYcahZZenYak
s:negot	bfcedeYndddfm
s:netwo	elafcfofcfffc
s:nothi	edefeebffeoef
s:notic	adffefnffened
s:novat	eoecdehejjehb
s:numbe	eaXeegfecocfk
s:nursi	gffggifgigfgg
s:onboa	jgggggegfgggg
s:openi	dkleefcfjefff
s:oppor	bdqebdobhYZca
s:outsi	ndgfffggfgfgg
s:packa	cdccfehdffjZm
s:partn	ZpZcpcfadZbed
s:passw	efdeeeceddapk
s:pathw	gfqdffafefffc
s:payme	kceejcbfeWhdo
s:payro	ZdbhcfweYXefY
s:pensi	ejZedfofadefe
s:perma	WwmdbebdhadfZ
s:phoen	lhifeidfeffff
s:pipel	cgffdfYfeefgo
s:place	fffgfekgkfegf
s:platf	ngjbdkgcffbfd
s:podca	cdfbddascccbf
s:portf	mdffefefkffge
s:posit	jracabeeZbcgl
s:premi	ggfgggeggggle
s:prepa	efbhegdftcffc
s:prici	nedhecZkeeefc
s:priva	adehelbcgelmb
s:probl	lfcafepegedgd
s:produ	kgZhjbjifYcec
s:profi	ZhheeeYYeVktb
s:progr	Udfefsneedfgf
s:proje	qaXahWXbhrgaQ
s:promi	ddgeefefimdfd
s:prope	ggghfglgggdgf
s:propo	dfekdbmdfedej
s:proto	dfemifdefdeeb
s:publi	acccercldcdfd
s:pytor	jchgfhgfjedie
s:quant	dodgcfiedhffe
s:quart	UlkjYZpYdUXZm
s:quest	ZohmceZZZmbed
s:raisi	fgefogdfYfdgf
s:readi	erceffeebbjee
s:recei	deffffceffola
s:recom	bclgcbZXegbuQ
s:recru	cmfcdekdckedY
s:redwa	bdkfdfiegjegc
s:refer	gdfgfgfgoffff
s:regis	eddhdcalcindZ
s:regul	mgggfdggggfgg
s:relea	mfaeeccfesgga
s:reloc	dtgdcdbfjgdfe
s:remin	gmfffffYeffqe
s:remov	fgfffgecfejkd
s:repor	nhffffbegZeme
s:reque	gbWbYaWVXbYxn
s:requi	qbfefelfefdff
s:resea	gddsefafeedff
s:revie	cffjfheegYene
s:rewri	kfgfggggfgegg
s:robot	ilhddegejcfgd
s:rotte	fjljfidieccic
s:sales	gnfffefffgfgf
s:satur	ckcddaajeaden
s:scien	febkhdXlnacbe
s:scree	ddbpcededdefd
s:seatt	mmdeeddkejeeb
s:seeke	eedfconeffeae
s:septe	egffcgagnefgd
s:servi	oeaeceleZZcoT
s:setti	fgffffaeffdoa
s:short	efnfdfefffeee
s:snowf	eifgfkeijeffe
s:softw	YlaonddeceWec
s:solut	ikdgffffhffgg
s:solva	fkefffeffjfif
s:someb	kZfbZeXbiaZnn
s:someo	inkbkbYdfbgeZ
s:somet	XiuahdZeZgcfZ
s:speak	eefXfpffffffc
s:spons	gbcdadYdubckZ
s:sprea	qcddecdeddbfk
s:start	hYffnefffejkf
s:state	lfeeffbfedccm
s:stati	fcgefpfbfgegf
s:stipe	Zfgdmoedgfcfe
s:stone	deleefhfhiehe
s:strin	mffeffkegfddf
s:stude	bechjlcjiecfd
s:studi	nedfffcfjfecf
s:subje	hififefgfgggf
s:subsc	fgeffeYjeeend
s:suita	ffkfggegiffef
s:suppl	dfdfegafgfjfl
s:suppo	eoddbdgfcfmaf
s:syste	hjgeefiffifie
s:table	kdleckdhfbehc
s:teach	cefffqeblfefZ
s:techn	plXejoYbeaahX
s:telec	higgfffghgggf
s:teleg	efgggffgggkgg
s:tenan	jfggfbfkgffgf
s:terra	lefffjgdffeif
s:teste	eeZebecnpXbfb
s:thoug	ecmfeecfcnffZ
s:throu	aeWnabjdhboeX
s:thurs	cedcfcceedbfo
s:ticke	elffffbsfdafc
s:tidew	elhebfjfdjegf
s:toget	cdVcofmdckcfY
s:tomor	eeffgafdffkem
s:tonig	fffefecvkcccW
s:toron	flfeejdffeefj
s:tradi	ggfgffdggdogf
s:train	cabVatnWdYbek
s:tuesd	debcddcpeabYh
s:tutor	dffegmkcffdgf
s:under	dggpeffggfdgf
s:unive	fnfefkediecfe
s:updat	ebfbbdpYcVamf
s:vacan	bqkeefiegaceb
s:vanta	bfififeffkfgf
s:verif	ffefffdefffoZ
s:waiti	cfdengbeecehf
s:webin	ffeffffffndfb
s:websi	dfbfdfqgddefe
s:wedne	deeeedbofbcal
s:weeke	mdacdcabeobVn
s:whats	fdfcecbdgfqfd
s:wheth	iWpdafljiTdfc
s:willi	kddmcfffhffff
s:witho	ffefffedgdpgd
s:worki	ffjffgmfffeef
s:works	fggfgigjgffgf
s:writi	eflffnecfefge
s:yeste	cbbcdbcYgjbdp
s:yours	enkiffcdefefe
salary $	aifefdedggmgf
salary £	emgggggffgfgg
salesforce administrator	fofffeeffgfgf
sap consultant	ilfffedfjfeff
sas and	idgggggghgggg
saw that	ddafdgngidfgf
scientist job	gdfgfggglfggg
secret>we	deedceYbgbtaX
secret>you	ceedeeabearbW
sector and	efmgggeggfggg
sector client	jgggggggggggg
see if	deqeegkedafgf
see the	deZefeYjeYdjn
see you	ceneafbddqffa
see yourself	fnmeefccefefe
seed round	ffeflgdfggegg
seeks>benefit	gndfbeafkdffe
seeks>cofounder	cbcepeefdffgf
seeks>connect	dfZcnbhegabdc
seeks>expert-call	Wefrdaeffgegd
seeks>freelance	nYebmYXecdYfe
seeks>i-am	ipUZPcWddvYeX
seeks>job-word	kSecUqXboXccZ
seeks>open-to-new	eeieffefkffff
seeks>part-time	qbfeajdcefdfd
seeks>pay-word	rqVTZhVcacZeZ
seeks>permanent	cgncbdcefddff
seeks>recruiter	elegfgfgfgggg
seeks>role	pyPUfbZYlXUcY
seeks>sell-cta	kYZjYWfUZUpcX
seeks>start	mffggegfggggf
seeks>teach	lWbZYqYXedXeZ
seeks>threat	jcgffkedfgegg
seeks>wants-job	eodfbgegiffgf
seeks>we	cjblZcbdfflfY
seeks>you	fSoXSbdbhvUdY
seem to	meceefaegodbd
sell-cta>benefit	efgfffncfgZfe
sell-cta>call-ask	eeldgldcfgege
sell-cta>i-am	rcZaXdZdjclfY
sell-cta>mule	mcdbedYdffmfd
sell-cta>pay-first	VbYhncPbZbncX
sell-cta>pay-word	deeaenmdffZfd
sell-cta>we	rbaWZlmVfdhWZ
sell-cta>workplace	qefdfkWdggege
sell-cta>you	nWeelalVVXgYJ
send a	efafdgofdcfie
send me	jdbebfbfcelek
send the	kfeeifiefdigd
send you	mfmdcfYffffff
senior data	khdfefefkdfhf
set up	odecdacbfccem
set your	cggfgpcfggdgf
shall i	jZhnkfjeZTefc
shall we	hcqcceYefjegd
share your	gdigffmgfgfgg
show them	ZdadcfufWiefY
show you	fgefjgcffgigf
site-notice>connect	ffefffeffdfme
site-notice>job-word	eVfffeeeeYfte
site-notice>role	dSeeedbcbddvc
site-notice>sell-cta	egeeffWeffeoa
site-notice>thanks	efeffecadieha
site-notice>we	WcdbYaoUfWYqU
site-notice>you	mZeZcchXbRWsP
site-notice>your-profile	pdYeffYdffdhd
six months	pefefebgfgegf
so you	lcdeefeefcdcn
software ?	fffmfedffgggf
software company	dkekffefdffff
software for	emfffgfgfgfgg
solutions architect	jldgffffgffgg
somebody to	maacYgZdebafp
someone to	qpceadbgcdegd
someone who	ggfgkfeflgfgd
speak monday	eklfggefgcggf
speak next	dmifggfggeggg
speak>event	bfeYfafrfcdfd
speak>we	dcccZYbtfaceb
sql and	fhjgggfgggfgg
start up	fffZofffgffff
start>freelance	geedfnbfgfdgf
start>pay-word	gdedfoceffcfe
start>threat	tfgdfYZeggcgf
start>workplace	ddfffpfefgfff
start>you	hceebboaeedfe
starts in	efgffcfkfeejd
stay in	eclemedfeYdec
still open	cplffgdfecggf
stonebridge housing	eghddfhfikehe
subject	ijeffgfgfgggg
suit you	hgjgggfggfggg
support your	ffcfgfkfggkdf
swift and	gfggggggigggg
t pay	ffdfjfdmeefgd
t you	ggggkgefggehf
tableau ?	kffffhfgffggf
take an	eefYlfbfnefgc
takes 0	fgfgfffkgfeff
talk ?	oiedceWeclcce
talk about	icbbeohkdcfge
talk to	abaccemerXefV
talks on	ffgfgdgsgefcZ
task-for-you>i-am	medeedXfpYdfd
task-for-you>you	qeecdkcbddcee
teach>benefit	fefdfjneefbfc
teach>event	UacZbpXkiYWda
teach>freelance	Uffddsffgfege
teach>i-am	dfebfofbddefd
teach>part-time	VqfeboeYcfdec
teach>pay-word	Scgefsfeggegd
teach>role	QdgefydYfgdff
teach>seeks	QadkZudWcdaeZ
teach>threat	Yrgffefdefeff
teach>we	QYbVa4QNcXicW
teach>you	qaYYbeWhcYjdY
team ?	fffffmebndefd
team needs	dlffegbgncfgf
team of	clefgdmfffdff
technical writer	dpdeecdfkeegf
tell me	danbZeXktWZeW
tell us	Zedjadamfbjed
tell you	chocmfbedbffe
ten weeks	rfedddcbgadda
thank you	fgbhfgdeeidma
thanks for	deYcdemdidZYn
thanks>connect	efeedfodeifed
thanks>i-am	XdpacdYZimabQ
thanks>job-word	cbcefpdXekdea
thanks>site-notice	fgefffddgRdrd
thanks>we	XdbaZnVpfYXdd
thanks>you	OWggTWMOStkbh
that s	dffefgmggfjgf
that the	ceefedacecicn
the 0	ZbcabYkdbVUZr
the bank	efffffcifeden
the biostatistician	fkfgggfggfggg
the call	cfbkefdhfrbcV
the client	kelegfffgffgf
the cloud	gggggffmgdegf
the contract	XfficeWddclfo
the conversation	eeeeeeebeZdyP
the deck	ffbeogefggegf
the fee	eggcfceegfqfd
the first	fdffreffffYfi
the hiring	fifgfgggigggg
the hour	lgceffefencgc
the interview	efdfefeeedodZ
the job	focgefbgfelff
the kids	edbecZbcaXedr
the limit	ddbdddddfabbp
the login	efffffbegerZc
the market	efijfgggffggf
the moment	odkabcYbekdeZ
the money	mefdmdeegfegd
the new	bbVcbcaYYlUas
the next	jeddfdeeffmfe
the one	fhegffmfgffgf
the position	bsadebeeaaddm
the project	legcecbdgemfe
the proposal	cededekdeccbn
the react	gfggggggjgggg
the release	mggffddfgghgf
the right	nbccdcofbcefZ
the same	adblcbfbjsceY
the sap	fkgggfggggggf
the senior	gggggggghgggg
the server	dcdccdabeVZds
the summer	iefeeqfdfedeY
the system	effffflffdeYo
the team	avYeeecjkjbbZ
the tech	fdlffgegkfffe
the us	ejffeeffgflfc
the whole	ffffifegemecb
them to	bfceefYfckegm
then we	affdmfccgdlgd
there s	iihcdflbfWdfb
think of	YcwZbeSbdkbeT
third-person>you	eeejfecflfefd
this is	mhdfefcfedccl
this message	efdfffbafcopV
this morning	cdbdcebbfmabl
threat>freelance	ndfefdlfefZfe
threat>part-time	gpfeelZVefbee
threat>pay-word	lcfdemjWffZff
threat>secret	fffggfdfgfpad
threat>we	qefdeXhafelZb
threat>you	cdedeeYbedtTW
three days	nfgfgdfgggfgg
three people	efemafbefejeb
through you	dcfbfeefmeqfc
time $	fnfgfgegggfgg
time 0	flfggaelggfgf
time machine	jigggffgfgggg
time solutions	ihggggfgfgggg
time to	edgicfneebcec
time £	fjfgggfgggfgg
to $	mfgggefgggfgg
to 0	ZhdZceiaeXXYr
to a	eeljefkedaefe
to airflow	hgggggfgggggg
to an	iffdfeftfbefU
to be	naobccXccflWd
to book	jggjgfffggdgf
to buy	cfeknfcffgYgf
to find	ZetnefafeYffd
to get	cokdcccegeiff
to go	hdncfeefgffgf
to have	oceZbcXlbkbec
to hear	UebidecjWudfe
to hire	lefggjfffffff
to join	dgcnafdfeenea
to keep	lffddebefeafn
to know	ddnddfdffneee
to look	jgffffmffffgb
to make	dlYfefdfcrffZ
to manchester	fgggggefhfefm
to me	cjlfdgbdgXdfl
to meet	bmYcidncYYneW
to our	Yegecqdkgdgff
to quantile	flfgfffgfgfgg
to receive	efffffffgfmgc
to see	abVkaepcalcnX
to set	pdfcfbaegflfe
to show	YdadifteXfdgY
to solvane	fmfgeffgfggfg
to start	Xdbfoflfcbfgb
to talk	anWnZnlcfUcdV
to teach	bfgegsfcggdfe
to the	TdTYXZicjaZug
to understand	bffnddffgecgf
to work	aaadbfUeyXega
to you	iljaZadodgVZb
to your	ffdeffcZfhkoa
to £	lfgggefgggggg
today ?	eecddflecZefn
toronto ?	ejgffkfgegggg
try our	fcefdekmgcceg
two days	mdfddjdefffgf
two interviews	ejfjfeggfgggf
two minutes	Yffdfdojgfcfd
two years	dolffaedffeff
unpaid for	dddfklbeeeffc
unpaid>equity	ceeerZacddeec
unpaid>pay-word	efeefblkgfcfe
unpaid>you	cecepabcddefa
until the	geefffdeeebfp
up ?	efffdgmfddfge
up for	jbgVkZVhbjbfl
up on	emedfflfgfege
up to	ohiacaTbcnYaj
updated resume	nekfgfdfffeee
us ?	ddfeiscbgeeff
us the	fgffefdfgfqee
us what	beekcedlgebgf
us your	edfffecfffnbf
usd h	udefeeaeeeefe
use your	XcbdceVeeZndn
ux designer	jfffffefdffng
vacancy at	cmqeefefdddfa
vantage pay	bflfgfeffkfge
ve been	ffdfffedeqifc
ve got	dcdchfddZndfb
ve updated	dfdfefbcecdoj
verification is	fgegggeegfboa
visa status	leffgffgggfgg
w2 remote	cgggglggggggg
w:!	XflSQVSlWxgQF
w:$	gmRlYlpRVTmQL
w:%	QUXRtfioaWiUP
w:0	mkOiZjdYUQicl
w:?	gciheYnYgcJNf
w:URL	bpcdbbipcZjbW
w:a	jccddkgeadbkQ
w:abap	mbadekchhldeY
w:about	VinpbjZiYaPWT
w:abroad	bfedbfjdeepdb
w:accepting	edadeelebldjZ
w:access	iZocbcbadXZdm
w:account	acdbZbladYnYi
w:accountants	YebYbfncdjdde
w:across	kdqebbTcamaeY
w:actuary	foffefefgffgf
w:add	WgobbaYVcQjpn
w:administrator	hoffecefefegf
w:advance	ccfcfoddbelfc
w:advice	gffgffegoffge
w:advisory	abcolabZfecfe
w:after	hoVkXXcYglXYc
w:again	ZerecfcedVddY
w:agencies	gggggglgfdggg
w:agency	mocedciddbdfe
w:ago	ZpWbffYdercfb
w:agreed	deeedffeedaen
w:ai	lXZiibfoeYccZ
w:airflow	meeeegfbidemd
w:alert	edffefcdgYbgq
w:algorithm	ddnkffffgffgf
w:all	bfdjXYUXibUhp
w:always	ZemcdcZeebnge
w:am	bYYlaeZeobefa
w:amira	eeeddgeaeecrV
w:an	ZcTnhcXgogYXZ
w:analysis	fffffmgdeefff
w:analyst	gececebenaeoe
w:analysts	WcgedpcqffdXf
w:analytics	ahnccbZncWaZX
w:anchor	fojddegfdfefe
w:and	hdehgbVWXbsaX
w:anniversary	fgffgfedfhfhd
w:annual	efffemdigfdfd
w:answer	atbicdbbcaigV
w:answers	pdekdXddgfcfe
w:any	ZUYpWYSbzWaak
w:anyone	ffljfffgefggf
w:app	lhUbiaTlXXgci
w:appeal	dlfgggfgffieg
w:application	eoefdfcejcejc
w:applied	cdgffmffkffgg
w:apply	dpbecZlkeecZe
w:approved	eehdcfbddZcbm
w:architect	grbedecfhfeff
w:ardent	hnfbbdeemZdfb
w:are	jYmbNXdRXceem
w:around	ndldcbdddbkfa
w:article	ZdbcblZndgaea
w:as	RfYimicadjidc
w:ask	XXVoZmmjaYclX
w:asked	cogkXdXaYWZan
w:assistant	Xfgfgnobggfgg
w:at	aoadPTigkeSWo
w:atlanta	glgfjedfddefe
w:attached	bdZZaamVgYXar
w:austin	enjjfdafdhdbi
w:autumn	Xeffeofflfegf
w:available	jZZbcdjcjZXfm
w:azure	kafejgbficeid
w:b	nmfeadeffebga
w:back	WdgagdpahbmdU
w:backend	ekjffgegdffhf
w:background	piicedcefehfc
w:bank	dhfcbbXhcblbj
w:banks	fiqffgdfegffd
w:base	bsdeeeeeefeff
w:be	jfjiibPSgagQn
w:because	eedffXdaeddhm
w:become	YddacknZfjXeb
w:been	TaojUcRUatWgO
w:before	ZaYZYaWmdWmdk
w:below	WYZZZacbsWiij
w:benefits	epefcfdffgfgg
w:bengaluru	eifgfgfjgffkd
w:berlin	chbgdhbglcbel
w:best	meedejmddbbed
w:beta	bcZdnaakfWYed
w:beth	effkfehgfbfle
w:better	ZbsXZbjaYSZaU
w:between	jbeadYZcedZaq
w:bi	fmjbalYbiiaca
w:biostatistician	akdecfbfkleff
w:biotech	lhdkbefjeecfe
w:birchline	abikaflecldka
w:bitcoin	megfeddfffkff
w:board	WXanerWacYYck
w:bonus	budefdcedfdff
w:book	jXbdbefjabWck
w:booking	ndcdfeZdeXbYn
w:bookkeeping	effeffjfffejd
w:bootcamp	eggggeghlgfgf
w:boss	feeffcmcdqafb
w:both	XYhcadUbZuabX
w:breaks	ddeeadbmfbfje
w:bring	acZZdabndZZZj
w:budget	qdfYeYXdfdYfm
w:budgets	eeidbfpfZXeeZ
w:build	kgWaqcYbjSafV
w:building	cblngeXeceefe
w:built	ldddeepeeZdbc
w:business	ZmUXkbqacXTkX
w:busy	XfoedgmfeXafa
w:but	WbbZifVkWmWbk
w:buy	XdZlkdSccdkea
w:by	kSjQfSelSPgfl
w:c	pYcbcmdbbbabk
w:c2	rYdeeigfdedee
w:call	PjgsaSZdThSYg
w:calls	Xdardbhafdbfd
w:came	anjkYehdecaba
w:can	enaXZddfXLbfs
w:candidate	ddiefdaceejdj
w:candidates	ajefefnffffgf
w:card	jifffeeeffmdb
w:cards	bfdebddddeofd
w:care	XkacoeYdZdekZ
w:career	dXqeeddndacec
w:case	Zfgofcfgfgfgf
w:cash	dUcopdceceeef
w:catch	odZcabcbeoccV
w:certificate	eeddeccifcdpc
w:chain	ofYhcebfeefgd
w:chance	WcVckbiZfWXdn
w:change	XbnYlcmZbXalY
w:changed	fffefdfXfdbko
w:chapter	fffgflclfgcfb
w:charge	gbZbZdwaVVdfX
w:chat	ahpceecffffgf
w:check	hdZacdYibYhbp
w:checking	qeoebfZecXdea
w:chf	rcfdfceeffegf
w:chicago	dkheeehndhZea
w:chloe	chgdecofeddfe
w:choose	Zeafddbeffcdo
w:churn	cfbiffqeedadX
w:claims	ncelfddfefege
w:clearbrook	hiiebejehcekf
w:client	teiiccadddeec
w:clients	aZvoZbiZYUWcW
w:clinical	diejdbbmffYec
w:closed	feeffVeadehbo
w:cloud	ZnbabiokfYbba
w:club	qbYdbdZkfWeee
w:cmo	jigffgfggfggf
w:co	feefoffgefggf
w:coach	XabdWmnabakeY
w:code	ZgbbbiendanYV
w:codes	cfcfhfdddenfZ
w:coding	dffjecclffZfd
w:coffee	bWnbhdmYWlcdV
w:colleague	demedgbebleca
w:come	ZcsbeajlfUXfa
w:comes	debebfqfaXddh
w:coming	ceqdafbelaefb
w:commerce	dpeeifdfcefff
w:commission	qedcbbaafZfcY
w:community	eerfeddodRblc
w:companies	XZabhbWdvXZae
w:company	ZpchlfRapTZaU
w:compensated	eeemedceeeffd
w:conference	ggffggghflefd
w:confidential	beljbeYfeehfe
w:confirm	efffffdegeqWc
w:congrats	fgffgfdeeWewa
w:congratulations	bcbYecscejmbY
w:connect	adWiZdVaogkZX
w:connected	fgZfegdefXeva
w:consider	ioeblbYbaddef
w:consultant	pjfeeYcejfcfe
w:consultants	Yakfeesfbcafe
w:consultation	Yedlcdmcebdde
w:consulting	kdaoeaWdfeegb
w:contract	pYrfWSQYfRcbj
w:contractor	jcabkcadcjbed
w:contractors	aedZdbrkecVea
w:contracts	ZrcdcllecZefW
w:controller	irbfeedeacele
w:conversation	ibldccbZbVbxP
w:cost	pdXbbcmeZccfb
w:costs	qfdccccbfacca
w:could	mdeRdYgQkIcXn
w:council	nnfdeacfdfdee
w:course	acchdrbjdZWka
w:cover	rdcdbcbmecefe
w:credits	cfedcfpcfcdeb
w:crypto	XdYZZZXbbpmZU
w:ctc	ckkfefffdffee
w:cto	bkfeleZdeedff
w:curious	Wbidefkeembfd
w:customer	afdmeaZaffcel
w:customers	YdcclenccZaed
w:cut	aebccefdcXbfo
w:cv	VdhbadSjsWbdW
w:cvs	Ybbddeodddbfl
w:d	qamhjcZhmJOZb
w:daily	caYaZZokcViZY
w:data	ikVXdehqkdSYN
w:date	dedeeeefeemea
w:day	sZSNdoPgUoeaQ
w:days	vkTZXhZWYlYiU
w:dbt	lbbddnbedldia
w:dear	pcfZYoWZcYibh
w:decide	bdbqdeZaeaden
w:decision	acZpbdbdccefc
w:deck	gfaergefggegf
w:denver	micdjkgdccbha
w:department	mcdedebfnegfc
w:deposit	ceecXdebecgdn
w:design	mkZcZbWaekZnW
w:designer	jddfcfceieemf
w:desk	WcaZZaVXcloYm
w:details	nYrbacYbbXilW
w:developer	YoVbemSbhglfc
w:developers	Xjldeimeeecff
w:devops	ijefdejfdffjf
w:did	cYSaaeqagWZXl
w:direct	jfgfgfggggggg
w:director	gjgggfgfggggf
w:discuss	peedceaeeeeec
w:do	aNhfcXfLhjkPc
w:does	ZibaXepbfblfd
w:doing	reqbcaYbdbfgf
w:don	epZdjcmbecbeb
w:download	bffddeaigdlkd
w:dr	WdejenbZebZbl
w:dream	dfefffmgkefgf
w:driver	efdffffgeeneb
w:dublin	dibjhmcdgdcej
w:due	eefkefXecebdo
w:duration	pcegffegffgff
w:e	dqffhfefdefgf
w:each	XbdqZjaafecfe
w:early	aYsckcXodYZeX
w:earn	cccdfcpbdcife
w:eight	skdddZedeecee
w:else	ddjdbddmecahe
w:emails	jdecddadccbdl
w:embedded	gjhfeeifgffgf
w:emil	dgbeeefceddjl
w:employee	fjfdkfdfeffff
w:employment	cufgfZffffeff
w:end	hffefeZpefafa
w:energy	demahbejaladW
w:engagement	sdebfdcfffege
w:engineer	kpWahXcbifhcc
w:engineering	nedfhgegfefgg
w:engineers	dWgicerdXZcfd
w:enter	efeeedeneapXW
w:entry	ceeeeeemjcjfe
w:episode	jceebdXoabcZf
w:equity	bibgpbbdbdcdc
w:eur	kpclcZaddccdb
w:europe	jmohcbdeaadfd
w:evening	dXbsdkbdbeeff
w:evenings	fcddklcmccbWa
w:event	efdeefdbfdfqd
w:every	dfbeqfledZefa
w:everybody	dfeedffefYkgp
w:everyone	aeVZbcadcsoeX
w:exclusive	aeeadbosfXXcT
w:expect	abidcfceuaegb
w:expected	idkffffgfffff
w:experience	mWkdiZhcgdkdc
w:expert	WdbwcZYeeecfc
w:extension	dffeceZeddegn
w:external	fffdfkeeffeff
w:fabrik	bfncdfWelZeiZ
w:faculty	feefgkgkeefff
w:fancy	higfgffgggfgg
w:fast	fffgeekfmfdge
w:favour	dbafagqfkYldZ
w:fee	dZaiZldYbbocV
w:fees	pfdjeWcfgfcfe
w:few	fgjfffdffdkff
w:figma	oamejgaffYcfc
w:file	eeedddececlck
w:fill	acmedejfffegf
w:finance	eelefgfffefge
w:financial	jqbfeedeacele
w:finch	fgifefefelefc
w:find	VcnkZclWgQZco
w:fine	neefcedflfegd
w:finish	fgfgcgfgmffgf
w:fintech	hgghffifggfgg
w:firm	cjcsZZgZiZkeX
w:firms	afdZddteddcgc
w:first	jkhRnbkcZOabf
w:fit	dlpfdfbedbeff
w:fits	ldbacahndXbfe
w:five	YeacZeadjYifn
w:fix	lddaZcXbebicl
w:fixed	nnddeYfedfdfe
w:flat	mZbjbXXbcdYcl
w:follow	eeaffdcldjege
w:following	kcbaddkeccndY
w:for	gXjcflceiQZVk
w:forecasting	qeaeeeYefcfgd
w:form	abnedeeegfigf
w:former	ceqjdfcedbfff
w:forty	mfbdcfcenebfe
w:forward	eceffgffkkfee
w:founder	ZZccsdZccddfd
w:founders	fefejefofdedZ
w:founding	eagdodadgfdfg
w:four	liamVfWoYaTcZ
w:free	cTfUWUrthOQiQ
w:freelance	niYcZVTacjobb
w:freelancer	deeZdfldnZcef
w:freelancers	ndffffkefafgf
w:freight	fjchcdcehcdoc
w:friday	ZjabaaXlcXfal
w:from	faSdiPiMfjZXo
w:full	WzbaXYiXYWTbn
w:fun	Zdecbicbeoffa
w:funds	dZecocZcedpXX
w:gave	nfYeeefedocfZ
w:get	YdiVfalaWZqTa
w:gift	fieeccddefofd
w:give	VbdbbtgZjdiec
w:glad	ZfbobdZdmldee
w:glasgow	kleeefdmfaegZ
w:go	oZgZcinaaYcfZ
w:goes	jZWbaeYbmdbcm
w:good	jibWkXRbgrWYO
w:got	oagbcZbbZlbkZ
w:grade	ovbcbWadcbbeV
w:grant	eefljaffggegf
w:great	ZgnbbccXbqcbV
w:green	aeXfYfWdYYkdq
w:greetings	jlffgfcfggfgg
w:greta	leckefkedcehc
w:group	ljXnZaXZaYhZl
w:guaranteed	effdedfeefmee
w:guest	bdeZfmekffdfc
w:guide	ifcefecpfdcfd
w:h	yadedcYcddbfe
w:had	cladceYdkocdc
w:half	gZVfahehcoiZT
w:hand	edeeefffdfdem
w:happy	addaZZXWbqbUp
w:harrow	egifefefemefc
w:haruka	ldciddiccabpX
w:has	elnhcWWXgKWpn
w:have	mYhcjUefXlVkC
w:head	bupdfeWeXVdfc
w:health	biedcljbhebmY
w:hear	Vbnjbdbkbodfd
w:hello	nhjlbaTcdjabT
w:help	paWWZXdZkVknS
w:helped	cdcfffmfcmegb
w:her	ffYfdgcfbplaW
w:here	RhiUVXVXerWSh
w:hi	aaZfQWmUpoeXc
w:hire	kfaefkmededfe
w:hired	bdmaabYZeYicl
w:hires	fcZekgdfoXffa
w:hiring	RijbXbpcmabeb
w:hl7	ogdedieeheefe
w:hollow	cjgedfidhhdla
w:home	hddeebbjljifb
w:honorarium	effmebffggfgf
w:hope	degcdeYhhodcd
w:hospital	jZchjdbcclieb
w:hospitals	fgflgfflfedgf
w:hotel	XbddYZdeecdfp
w:hour	ibRmSmaWYbbjf
w:hourly	afdoeedffedfe
w:hours	mfXnkWilZaXZT
w:housing	ocffeYbkibYeW
w:how	PSMkQVofavSjJ
w:hr	kfZVYZnXcdndZ
w:hybrid	teeeeadfefdef
w:i	cfdgjahZjiXWc
w:idea	XaUZlemZXlaeW
w:if	feqVSWifhiafM
w:ignore	effffffdgdoea
w:immediately	acffefnflfcfd
w:in	bWicjdfhZgbdZ
w:income	Vffbedmbgfmfb
w:independent	hfelddddffdgf
w:informatics	efeefoedjfdff
w:inmail	ggfgggfggggjf
w:install	affdffdegeoec
w:insurance	echcniXmfddfb
w:interest	ybZlbaXcZZbeX
w:interested	YfriamkacZdfd
w:internship	fgggegfgjgggg
w:interview	UYTgYaThpSraf
w:interviews	jkdjfdjfdfdge
w:into	bfeZecrbodcgb
w:introduce	dmoelfcfYcdfe
w:invest	eeeedfmedejfZ
w:investment	ffgjfcoffgZfd
w:investor	cdfdrfdffefgf
w:invitation	fedfdfdeelekc
w:invoice	iffeefhfffcfl
w:ios	llfffcfffffff
w:is	bmkcfRfTUIfjp
w:isn	dfjfcgmfcZffc
w:it	fjdacOkmMagbh
w:items	bdabdccZdYdYq
w:its	nhbglbYddcbeb
w:ivan	fdekffieeddki
w:java	agfedcmeclalZ
w:job	XjgXVeXZginkX
w:jobs	nTYdbZilnWbcb
w:join	YZWkgaarbkhbW
w:jonas	lcdeejedeceii
w:july	efefdebdkddlc
w:june	kdcaYjaaebXco
w:junior	dbffcldfmfegf
w:just	dsQUTZibRqhTd
w:k	c5aZhVXaXabcb
w:kafka	oeeffhehffecf
w:keep	eWWlhYaYZWgap
w:kids	edadcXbbbYdcq
w:kind	fqZfefffemeba
w:kindly	iekfffdfledfe
w:kite	flkcgefedgefd
w:know	fjjlnVKUhdSWN
w:kofi	efihggiggffgf
w:kubernetes	egnejfbafdela
w:lab	cfpfhgffcdgge
w:labs	dnchbehjcidfd
w:land	adfedfofcckgf
w:landlord	ceadnebccXYdn
w:laptop	oeecefYfgfkfe
w:last	ZPhhTXmVaidXi
w:late	eeZebecdeohcY
w:later	bhadmcheccjdc
w:law	mefneWdffgdge
w:lead	gmabiYYdnbcfd
w:leaders	dfeddemqfabcR
w:leads	ffffffmgjZfgf
w:learn	eelcddaekcXoa
w:learning	jkeeelhdefdfe
w:leave	jocdeejfedced
w:lecture	fefdgofbefffd
w:left	ddWdheZccqkmY
w:legal	fedeefdecYefp
w:lena	cceicdfZfWZvX
w:length	rbfefcefffefe
w:let	QSgSlVhhWodVN
w:level	cocfefffhcffe
w:library	jdbadaZaebcan
w:like	mgfhehhdecNXI
w:liked	npYeffZeedebf
w:limit	cdbddbdbfabbr
w:limited	YbYbcZaqcZjYX
w:link	blbccbXofYidc
w:linkedin	fgggggfgggldg
w:lisbon	dqgejdbdZaeal
w:list	UZYpVYXcdZXeq
w:listen	eeifefblddecf
w:ll	UXlZWcQcXenap
w:location	saeeeedfeedeb
w:login	defeeeadgesXb
w:logistics	edfhkjcbgkcdc
w:longer	feggggeefffra
w:look	eZfZilmWhVXaT
w:looking	ihoXpTaUeTdbR
w:looks	fgdfeeehecdgm
w:lot	YancacalclbeZ
w:lottery	dnfffgffffigf
w:love	ZfifXillkXVdW
w:low	eZffpegfffffe
w:lpa	cpegffdffffgf
w:lumenbank	clbjbfnecaeiZ
w:lyon	dihkeedfjfegf
w:m	XfXijZaTnjcZc
w:machine	hjeeelidefdfe
w:made	membaeYbdaifZ
w:madrid	cohcaibredceW
w:mail	kdofcfYfdfjfd
w:maintenance	deekeeeefcdXo
w:make	ajcdblZeaqifW
w:manage	nffffeZfefend
w:manager	ppabaaSdjehgd
w:manchester	mjhccdXhcabli
w:manufacturing	dmejhhbhddefe
w:many	sdaebeadeidfb
w:march	ZdZbZZXnbmYak
w:market	XepidfcfeXdea
w:marketing	qldedfWfheefe
w:master	bedddkdejeefe
w:mateo	dedgeegdecdnf
w:may	mZmndVKdgfVfh
w:maybe	jmYbjcWdjYZec
w:me	pUoRTXZgnaeYd
w:meet	XjWahbnfWgkcS
w:meeting	XdbZaiXYdYldm
w:meetup	medefbfifbdnW
w:member	ceemeadbgeckb
w:members	efeeedcleYmaW
w:mentor	cffefobelfcfd
w:mentors	dfggcnfbfffge
w:message	YakZYZSXZRgtf
w:messages	dfaddfcbfYcrX
w:might	cbldjcakdbdea
w:milan	flgiclejddZhb
w:mind	bdobWfpdZVeeV
w:minute	efjjfeefffeff
w:minutes	QWWpYngdfVVZh
w:missing	ffdffffaenffb
w:mobile	gkZebftdZcdfd
w:model	rbdUeoXaecdea
w:models	Vecnccocdaddb
w:moment	ocmZYbXZcicdX
w:monday	XhiYZZdXcTYar
w:money	leebrchaWdhfa
w:month	lRUehhmSXkgYO
w:monthly	jdgeeeaefglff
w:months	0ZcbbXgaddbed
w:more	TgkmhZmaaZUbV
w:morning	mZWbYbXXdlYYk
w:mosaic	hpjccdbebcekc
w:most	ldmVcctYeeWeW
w:move	jXmYZaWaZpXdT
w:much	Ycaladmdjbdfb
w:munich	jgdigjbdebchl
w:must	zYbebcdeZZheW
w:my	gZWPdaXdnniWc
w:name	kcledeaeobbec
w:near	dfefffeeeddrY
w:need	jbTZgZjUiRial
w:needed	xYdVdlYYeeddZ
w:needs	ZiXkXngakWjiN
w:negotiating	ZfbdcdXncbcfm
w:network	elaeYepeaddeX
w:never	dfcedeXefmVpX
w:new	dLQXdTPnUlNmp
w:next	VhqdQVfhkeeTM
w:nice	fjcffecfebmgd
w:night	YmXaaaTYeWaWt
w:nimbus	dkbedfdfblfne
w:nine	mjffeefefffgf
w:no	dqUWnPmXUjdjP
w:nobody	bfddffsfffefd
w:noor	dgchefhffgepb
w:nord	cgmddfYemaeib
w:not	RhaWhWdZXpeWk
w:note	adccddibdbbbo
w:notes	lfcediacdkded
w:nothing	bcdfeeaffeodf
w:notice	XkibcbaadZbWp
w:noticed	Zceedfnefdnec
w:novatrek	fofabdedjiciY
w:now	eRlVoSMmUgdmM
w:number	canZjbWbbYlbj
w:numbers	dXXddfjebqbfg
w:nurse	bnbbXbVnhehad
w:nurses	dXcrdhbeceeff
w:nursing	gffggifgigggg
w:oak	bjhfcekehgdja
w:of	lbqZMMmThkgLc
w:off	lYkiUZgpfTVXT
w:offer	dmfeeehfdfmeb
w:office	PuSXjbhYUhfdg
w:okay	kfelccdefeafe
w:old	mhZbdeZcebadl
w:on	ebNgVnTnUdSbo
w:onboarding	ngggggbgegggg
w:once	ZeqbljccfYegb
w:one	ZVXlmkeWMcQVj
w:online	XcbadkZdbaXZs
w:only	iWXaZalYXZrbY
w:onsite	keggggggggggg
w:open	dhqZXbgffZSml
w:opening	cobfefafnfefe
w:openings	ecndefefeefgf
w:opportunities	femfcfefjZfeb
w:opportunity	ZcpcbcoadaYbb
w:or	hamfjieYiXhbW
w:orchid	hkfdeeieekehd
w:oslo	coldchaidbefd
w:our	icUcelcoWbkYJ
w:ours	cdfdmbnbedbdb
w:out	UQlabZdkiRfWq
w:outside	qagffefffgfgg
w:over	dkcgeoecfebed
w:owen	ffgffffefdfpZ
w:own	nYXamYhcoRWdW
w:package	beaaedhdffbYo
w:page	laWbZanidXYbi
w:pages	vbXZYjWYZUbYi
w:paid	nYkpXgSUZUWbW
w:panel	beepbXckgfdfe
w:paper	cednZflefddcb
w:part	qbejdeZhdegfd
w:partner	Yrccldjccacfe
w:pass	fdecZdncjcjZZ
w:password	efdeeeceecaph
w:pathwell	feqceeYededeb
w:paula	cddcekiaeTbsY
w:pay	liZjjlbZTUfYL
w:payment	eeddlfafdWacq
w:payments	obffdbffffkfc
w:payroll	XcajbetdYXeeY
w:pays	cfeaecdffenec
w:pension	djYdbfpeZbceb
w:people	fYrjnihWRbaZO
w:per	sZVfZuXVccUdZ
w:period	dkjfefffeffff
w:permanent	TvmcYdYbiYceX
w:person	mbYZablXZimYU
w:pharma	lejffffgfffge
w:phoenix	jjieckcfefeff
w:phone	ZfegedpdgcndY
w:pick	ceahcfieaYdfo
w:pipeline	cgfedeXfdefgo
w:pitch	bffemfhdgddfe
w:place	YXocXeWdkQdaq
w:placement	fffgffjgjffgf
w:places	fYYbbZXocYlYV
w:plant	pdaeefaefefge
w:platform	ohkabjgafeZfc
w:please	UUZhTTXSjPVOz
w:plus	Vjcaktaaeeafd
w:pm	bfgbgbflgebfm
w:podcast	cffafdfqfedff
w:policy	bececcZgdaXpi
w:portfolio	mcdfcedfleege
w:position	kpabZZadXYbjn
w:post	XmXddhbabpdjY
w:posts	beedecncekddc
w:power	efnddnbbfgdfc
w:premium	ggefggefgggne
w:price	ldaodnbddeafc
w:prices	effedkeemgegf
w:pricing	nediebYmeeefc
w:privacy	afgdflbcgeeoa
w:private	cddhejddffkbd
w:problem	meaaeemdfedgb
w:product	gjZikaVkfXafc
w:profile	WhidcdWWdUlrY
w:programme	Vdfefsleeefgf
w:project	ocbihVbebhiYT
w:projects	jaXYXbcYlnZeX
w:promise	bcZddfgejncfd
w:property	ggfhfgmffgcgf
w:proposal	cfcddeldeccck
w:prototype	bedmheccfcdda
w:public	igmfefgffeeff
w:put	edfflfbckekgf
w:python	jffeendcjdceb
w:pytorch	jaggfghhjcbid
w:qa	kkefdcieifdhf
w:quantile	cpcgbehecieee
w:quarter	QnlhUXoXcTUZk
w:question	ZakmdhXXbnceX
w:questions	bqbicebhaYbeg
w:quick	ncmieZbeiaded
w:r	kehfeehihheec
w:raising	ffdepgceYecgf
w:rate	olYncaWbedgeb
w:rather	cegdlfffggegf
w:re	oXrXjQdnTiOVc
w:react	hildcicjhbddc
w:read	bebkeebddkZcj
w:reading	dsbefeddbaked
w:ready	faYblekbddajk
w:receive	cdfeeebeffpfa
w:recommend	ffeiffdfkgfge
w:recommendation	bdZccabWdfbuR
w:recruit	djleefbfefkgf
w:recruiter	hYhffejeelcce
w:redwater	abmebehdhhdga
w:refer	fefffgfglffgg
w:reference	fbdfegegpfffe
w:register	ebfkfedqfbceb
w:registered	fkefdfdfbmegf
w:registration	adebdbZYefqea
w:regulated	nigfecffggegg
w:release	mfXddcZecsggY
w:relocation	clfefdbekfdfd
w:reminder	fpefeeeWddesc
w:remote	imjficWlbYbcX
w:removed	ffefffecfejlc
w:rent	kmfeZfXghZdjh
w:rental	geaccepccYcda
w:reply	cahYYadXYlgTk
w:report	okbjZaYhZZZdX
w:reporting	igffffdegXene
w:reports	ojffgfZffgfgf
w:request	haVbXaVZVjXhr
w:requirement	reeefedfffdff
w:requirements	maffffnfefeef
w:research	hecreeYffedfe
w:resume	oaodadaeldZdc
w:retail	iocahdbhglddc
w:return	adadbfoeaZbel
w:review	qVRZVbhbSWWer
w:reviewer	afgjfkffggegf
w:right	qZccdbndabdeY
w:risk	bZeWlobZeejdb
w:robotics	hlfbcefelbegc
w:robots	fcfjlfeefefff
w:role	jreVnbbcahhaa
w:roles	dY2efgcfjSffd
w:roof	bdebZdeZeYZcr
w:room	XcfYdodbeeadk
w:rosa	fiegggfggggjf
w:rotterdam	fkllehZkcZaiY
w:round	bdedrfaegdcge
w:run	hZXSjimWcancV
w:s	dUgPfbUebnbPi
w:salary	RkkZkaUZYZndj
w:sales	mfgeflYdfddgf
w:salesforce	epfffdefeffgf
w:same	XbambYeZhrbdX
w:sap	jkkfecbfjeefe
w:sas	sdfddcgjfcccc
w:saturday	blbdcaZjeZcdo
w:saw	qmScbdecfnabX
w:say	UncZWaXXZkWtj
w:says	deZdcfcccYYbq
w:school	cceddheaddcbl
w:science	ggggfffdmefgf
w:scientist	gfackbVniYaae
w:screening	bdapcecddcefc
w:search	idqcacWeeedic
w:seattle	nobddbbkchcdZ
w:second	oddbedjffedfe
w:sector	ifkdeeneeeefe
w:see	PcjfRYhVSmSjo
w:seed	ffffngefggegg
w:seekers	dbbeZnkdfedYc
w:seeks	cgfenddedfefe
w:seem	ndaddfZdgocZc
w:sell	UdZbmeoabVbcZ
w:send	ofeXZagbWUncf
w:senior	fgocdebdmWehc
w:september	egfebfZgodfgc
w:series	jmfdZjdffeegf
w:server	cbcbbcZadTZcr
w:service	YefefemeeedoZ
w:set	jbcZbiUZfalcl
w:settings	fgefffXdffdoZ
w:shall	hVlnibacXfaeY
w:share	RbeUfehSaqjWS
w:shares	deefpcdeeeefd
w:short	mbncedceffegf
w:shortlist	efmebeffffdff
w:should	VmVYabQasjdeY
w:show	WcZbgftdVhffW
w:side	UZbXoahXcnbYY
w:sign	VlYYZajpZWhgj
w:signed	bbbegdYbdWbbq
w:since	dYcfdfeenkefd
w:sit	thadbfdgbcegc
w:site	qkSbYlXadVceb
w:six	jZeicfgpbaiXb
w:skills	iedffffgkgggg
w:slides	YeaccfVebjbfo
w:slot	ZeZYdedeffcdo
w:small	naTZocbaXjfZV
w:snowflake	djfgemcliddeb
w:so	cplZYcdaVbaZm
w:software	VmYnjbddZcVdb
w:solutions	kkdfffefhffff
w:solvane	emdeefdfeleie
w:solve	ndZYddncfdcga
w:some	apYbXeacgocfa
w:somebody	kWfYUdUYfWVnp
w:someone	jngYlZUceXgdV
w:something	SitWibUfVgZdV
w:soon	bdXdnbiaejbaZ
w:spark	lieeekcjciedb
w:speak	jlkjcbVhdVcfZ
w:sponsor	fYbbXaUdwYaZe
w:spreadsheet	kecededdcbbgl
w:spring	kVmdeiecnddee
w:sql	gljeejcdgebje
w:staff	YtcXaodadbdea
w:start	WicVtcjbZVmdW
w:started	faffkfefffflf
w:starts	adddbZcgfXajm
w:statement	mfdeefYfdcbbm
w:statistics	ZfgdgrfZggfgf
w:status	meffgffgggfgg
w:stay	dbmkmccceYcda
w:step	edlfffdddcdoY
w:still	WpgXYgYaXpYeT
w:stipend	Yegbmodbgfafd
w:stonebridge	deidbfgejjdid
w:strings	mffeffjegfcee
w:stuck	ZbYnYeYeYZkfn
w:student	egekjgefkeege
w:students	beeefmckffdfe
w:subject	gjdjeefgfgfgf
w:subscription	fgffggZfggfrc
w:sugar	ZcZZaaXWcZoam
w:suit	hfkfgffggeggg
w:suitable	eflffgdgjfede
w:summer	pZbZboXadnabU
w:summit	effeedZrebZea
w:sunday	cqdeeedoebZeX
w:sunil	lfdkefceddchk
w:supplier	cdcedfXefelek
w:support	coabZbieaelXe
w:sure	caledgbfYsegW
w:survey	efgkgdfjgfdff
w:swift	ncnfdedfhcffe
w:switch	ffefeedemekeb
w:system	aedkdfidfchYn
w:systems	gkgcdeiedjejd
w:t	YioYfZmeVhWjQ
w:tableau	kcldbkcidadhc
w:take	lkbiceWcnRUoS
w:takes	fffifeejgfdfe
w:talent	elsfefccdVdfe
w:talk	fjQhPjfbnnVVM
w:talks	ffgfgdgsgefcZ
w:tax	ZddZcfmcYcoec
w:teach	Zeeceraaeakfb
w:teaching	cffffmebmffge
w:team	isidSZbXflXRl
w:teams	eaeeedermdVeb
w:tech	fZmeffgfndffe
w:technical	ohTbloSYhUWfS
w:telecom	hjggffefigfgf
w:telegram	efgggfeggglgg
w:tell	UWmeaYNntNfaP
w:ten	pbbYZeigjmXTW
w:tenants	legfeaelgefgf
w:term	lnfffcecefcfe
w:terraform	leedekgbfdbje
w:test	beffdekcebled
w:tester	gbcenbcfecdfe
w:testers	ddYdZebopWaea
w:tests	bbYekeYfaacfo
w:text	bfebfcdfffmec
w:th	XZaYaWTnXTTXu
w:than	aaYmjcjbcYadj
w:thank	ffbiefcddhcnZ
w:thanks	bdWacdpchgXXk
w:that	oOiPXUjQnkThZ
w:the	XfUVYTWVNkgey
w:them	lYeYUcmcQehek
w:then	dcebjcgZecpaa
w:there	kgkadehaiTceZ
w:they	pegaabibXXeam
w:things	efcdeehddneed
w:think	RjofVchkZiVbN
w:third	akYcdfbcZZmYn
w:this	bVbVeVadYdohj
w:thought	cZmeccagZldeX
w:three	lXshSSgpWebTP
w:through	bdUkYZibiZocU
w:thursday	ddccfcbfecbeo
w:tickets	cmeeedZreaXeZ
w:tideway	foieYfiecieff
w:tim	fdfeeeecfaepb
w:time	nphjSZiaYXXXg
w:timing	ZtrbZfWcXTbbW
w:to	gZZdcbefcfbih
w:today	VaWYWbkXeRlZp
w:together	ZbSZoemaalaeW
w:tomorrow	cceefXebeekcm
w:tonight	eeededYukZZaS
w:too	mcqYXekaiQceZ
w:tool	nbaacbnbdUbbk
w:top	YebZdcuaeaXcW
w:topic	bgeqfgeggffge
w:toronto	endddjbeecddj
w:touch	bakcpaZabfbcW
w:trading	ggegeeafebqge
w:training	TaaWYsoWdWfdk
w:travel	TadabrbYecaYn
w:trial	bdedddjceZlmc
w:try	ZZZbaarlZYYda
w:tuesday	acYacbapcZYXl
w:tutoring	effegjmefgcge
w:two	naVnfkYYUPQcj
w:understand	Zffodcdefeafe
w:university	fofcdlcajeZec
w:unpaid	bbbeipYbhceea
w:until	bcddkficddZfo
w:up	ddoYfQRiPiYTl
w:updated	gYhaZblXaUYod
w:urgent	ldeeeeadddYfp
w:us	bjPighUhYhmTR
w:usd	waefeeYddedfe
w:usdt	dfeeefdfffmff
w:use	UZWaYbYZbUiXs
w:used	dcdmhfdfmffee
w:users	bdZdobjbfacfc
w:ux	kfefffdeaefnf
w:vacancy	ZqmddeideYacZ
w:vantage	Zhmdgeceeldfd
w:ve	RTYWigOfZXZso
w:verification	efdeefbcfdgoX
w:very	fgcffgffhoeaZ
w:video	fceoelZdefdff
w:videos	eeccXfrdfdige
w:viewed	ggfgggfgfgglg
w:visa	kpdbZcbfafiee
w:w2	rXeddjedceYdd
w:waiting	aecenfaddbdie
w:wallet	bfecedbdectXV
w:want	kUmTlkfOUaRVl
w:wanted	diZlVaYlWqVea
w:wants	nlaoSZXaiaWbj
w:was	XXpYWaTVemThf
w:way	ddadefmZcocfZ
w:we	jfbbjeibUiUfb
w:web	ncbdbdlaeXcnZ
w:webinar	ffdfeeffemcfZ
w:wednesday	deeeeccqeZcYi
w:week	niVdcpmRkeScN
w:weekend	ldZbccZadobXj
w:weekly	pdcbdXgfedmec
w:weeks	xXaZajXeeaacZ
w:wei	efdfffiefWfra
w:well	YclbceoadgcZW
w:what	TepjIieijjNYH
w:whatsapp	fcfbebacgfpfd
w:when	bXqVYcmZSPdck
w:where	WcqbZcXYcnafb
w:whether	hSraWdijhRaeY
w:which	cdbrjfXeedefe
w:while	YbocZdWacjjYX
w:who	OYOekhrSiJeVh
w:whole	fffgifegfnedb
w:why	aeebeeldgdmff
w:will	WaXWmbUXcXjTu
w:willing	lbcmaeeekeefe
w:win	dedeebckeamed
w:with	WeanfWcgcejVg
w:within	bjdjdcldcelbY
w:without	ffeffedcgcpfc
w:women	ccXccbdrbXaXV
w:won	fggfggegfphdb
w:word	eeefffffkdpYZ
w:work	rZUTjVefsiWbK
w:working	eelfegmeeeddf
w:works	bdgefcnfffjgf
w:workshop	egffgifjgfeff
w:worth	fdenffeffgfgf
w:would	dkXjegamlZLUJ
w:write	ngbYWYkabXeYm
w:writer	cqcecbbfkeeif
w:writes	bZabncicdXbdm
w:writing	dfneepdbfdfgd
w:wrong	ZbnaXbdYhQlaf
w:year	vUWikgYXgqVWU
w:years	lifcYXgXksaRY
w:yes	klZdicjcaoacV
w:yesterday	caabcacZhlado
w:you	ccndeackcfafY
w:your	iWWXQWlOgihoh
w:yours	VbgZielbdkiYW
w:yourself	dokieeacdeded
w:yusuf	dfdeeekbeZeoX
w:zara	ffigggjggdggg
w:zephyr	flcjbdcegceqb
w:zurich	jdhcklbcbhbda
w:£	ltXlUpTWWXVcX
w:€	npYifrSRYVSYO
want a	fegfjflgfcfgg
want me	mfgfgffggeege
want the	aeadbdebdZccq
want to	mblZocVYZfbcU
wanted !	bnfebcemfdcgf
wanted for	hefdepfffffgf
wants a	rkfdbbcfffdff
wants to	cjeibeddldYfn
wants-job>benefit	ecefefagpefgf
wants-job>i-am	WPTakcOapUkbQ
wants-job>job-word	ebdfdfcfreefd
wants-job>pay-word	Zedfedrfffbff
wants-job>permanent	ekdfefcejfdfb
wants-job>requirements	dacfegfgofffg
wants-job>role	cabfdfbftdeff
wants-job>seeks	bVZeZeafvadfd
wants-job>teach	fedfcdcetddga
wants-job>threat	Yafedeoekfbfc
wants-job>unpaid	efefcemfkfdge
wants-job>you	cbXdXcRcqXoeR
we are	Zgkmacjdfedfe
we built	egfffgsgfbffe
we d	qhYkejTleVWdZ
we do	cjeeelkdffcfe
we have	fcsjhciedYcfd
we help	engfgeffggfgg
we just	eefeddblgbmec
we liked	moaffgaefdecf
we ll	cdfdbebcfYheo
we need	ajahidaaebben
we never	dfcecfXefoXoY
we pay	icejdrXcffYfe
we re	tbfdoVkdciVXW
we send	fgfdffekgfhff
we share	WcbbmbTUdsYZU
we speak	jnmcefZdeYfgc
we take	dggfgnffggdgf
we talk	qbddddiefddcf
we ve	dffffebcgYesa
we-help>job-word	edcfddgffemee
we-help>pay-word	Wbdcfavfffbgf
we-help>seeks	caZcbkocfcbfb
we-help>you	ededcnYcfdled
we>benefit	ddXjXXqWXkTaW
we>call-ask	mauWYbTadWdfY
we>client	radlecbdffdfd
we>cofounder	ZVXmjapWeaZdb
we>connect	VYVijYQfbphXU
we>content	VYUanjTpdNWYY
we>event	TXZWYaU0dLbXS
we>expert-call	ZabwVaYbebcda
we>freelance	bgYXlUcjblecW
we>funding	QXZh0YSXcVVdY
we>i-am	kimahdRabiYeX
we>job-word	QmmXSjdmZjUUW
we>messenger	VafceZYcgfsfe
we>mule	lfYgWlXUempcO
we>part-time	jeednecdfeegd
we>pay-first	fefedeWegfpfe
we>pay-word	mbWeUmdRdYjcX
we>permanent	ipdbfZZkefcfe
we>recruiter	UXXdbawceZaad
we>requirements	QcqdYbsXddbed
we>role	EuRTlojQYThUY
we>run-code	efffeecdfcndc
we>secret	ZacaZaXZeZjpS
we>seeks	ggkWkmJPWNXYm
we>sell-cta	edajYbgXednbZ
we>site-notice	mZZbcZhVfYXpV
we>speak	WddldVanfbZfc
we>start	hadeccqeeeefe
we>teach	lYYXalXlhYUbX
we>thanks	XeUmZbVbeuZdX
we>threat	gfeffemfgfdgf
we>unpaid	deedXconedcfd
we>we-help	QmaXXkuWcbfcY
we>you	gcbiUgdfUUmda
we>your-profile	bxUeefXedaidf
week $	ffgfgmfcggfgg
week 0	kfgggfffggggg
week ?	bjjendceedffe
week and	tcbebfeghdegd
weeks £	efgggjgfggggg
what are	YfocefYeendfZ
what s	adlfbhXZkmceZ
what to	dfVddfbepqegW
what we	cpneegbedZfff
what would	dlnfdecfccfff
what you	ZZgiWboobYYea
when could	oeYefeiefffge
when i	cekeegffeflgf
when you	YcldZfdeXZafo
where you	ceoeffefgfggg
whether you	naoeefYkbcefe
who is	aecdcefebcefm
who s	Zeccjccadadao
will be	decdeeadgdiWq
willing to	fceobfefiffff
with 0	cieemeemeeYee
with a	djjpdeZcccicd
with azure	ffhgfggghgggg
with me	kdffffmgggfgf
with my	rdadbdZdeklfZ
with one	bammbebedbefb
with our	eefcedmbgdlZb
with sas	ffjgfggggfggg
with the	clabadSbXYpcq
with us	eefeimhdfecef
with you	dpXgYfceildec
with your	dUbcefZebqpbU
within 0	ceekeeledfkcZ
women in	eeaeeegoebdaZ
won the	fggfggegfogdb
work anniversary	fgfggfedflfdd
work at	pcbdcfUetUegb
work in	fgdffgdfkleee
work with	eclfcgefmefgf
workplace>easy-money	gbfefdaeffmfe
workplace>pay-word	mdeldZeeffefe
workplace>you	cefdfbflgfidf
workshop on	fggfgffjgffgf
would be	Zmacacacjpeec
would it	buefcedgcffgf
would like	bheigoZXVlZcZ
would love	dcjccdbnkcbfe
would that	nggfgfbgggfgg
would you	edbjnhQooLSbW
would your	YecdbepdkYeea
write a	ffeffkfkfdcfe
write to	ckefdfcedebfo
writer at	gigggeggggggg
year 0	leggggffggggg
years of	meffefkeiffff
yesterday s	ddddebddeadep
you ?	njhoedYeZddfe
you a	lfeddfeegfkfe
you about	WwnYbehdYWeee
you and	kffYecZcecmpU
you are	dkkecfbebkkdb
you as	XacllkXkfecfe
you at	afrcedoagbZfc
you available	oedfgffgfffgg
you back	dfeeifefefkgf
you be	magmlacXhWZec
you build	cfefogcffdfgf
you can	cebddccffbgjl
you consider	jnfdkeadceeff
you could	effffgoegfede
you d	igsbndVcYcbfd
you do	gaYhZdkdcaqdc
you for	fmXkbhbacbaoZ
you get	WZVgihajbWlal
you have	lcYaZccjnZdoW
you hear	fcqgfgfgjYggf
you in	fgiffgedekfff
you join	fcfdjeemfffff
you know	jUhlpZQZkcXaR
you like	bjdfddljedfff
you ll	dfeeefZdfdqeb
you might	efifedclefffc
you more	ejkdkfZffffff
you need	ccffecnekfigf
you pay	affbefnefdjfg
you re	ZbtbXeZsXqZdN
you recommend	fffigfegjgfgf
you see	dnfcdeTacYdYq
you send	ffegfgffefbfl
you set	dggggodfggegf
you still	fglefkfffeggf
you take	ncZmlcXdeaced
you tell	hdadcfaesZefd
you the	fedejfmfddkfZ
you think	ZeWjceanbqbfX
you to	crdgZqVZXrYdb
you up	YeibdfYcemcek
you ve	ffeffffZfefqe
you want	XeXcneecafdcl
you with	fdodefeffefgd
you would	epcfcfckfeeff
you>benefit	YZQSYfvXsNXWb
you>call-ask	TaokaaoYZWXbU
you>cofounder	dWfasbZaffcef
you>connect	XeXYSejZkgYsK
you>content	lchcddcXbrbeY
you>cv-ask	lamdffbfeedcd
you>easy-money	efffffdfffkff
you>equity	cdedplXadcceb
you>event	ZbXfasWaacbsW
you>expert-call	VZZrpaVbdZZcZ
you>freelance	oVTmliOUbMlZX
you>funding	addbhfbccenfd
you>i-am	jYTblXXYqbZTe
you>job-word	jmoNhjaQKggWO
you>mule	mcfYZcYabYpei
you>open-to-new	Zb0ZZdWYWWbdY
you>pay-first	YcbhaaXaeatca
you>pay-word	iZWqUiNRcVlaS
you>permanent	TXqWhcoYUQlcV
you>requirements	NuWZmYlgZaVcd
you>role	LiOTipUUwNfoU
you>run-code	acZcbcYZbYsgU
you>secret	VYWXXXSWXTska
you>seeks	ZWhbWZpcnYZeZ
you>sell-cta	ZVeqUgWSXYWko
you>site-notice	abXbcdfWcSVzQ
you>speak	ZbbXZYbveccfc
you>start	ifYbqdVcaXbfY
you>task-for-you	YpefffYeqYbff
you>teach	PZZTY1ZcaZQbT
you>thanks	hbVYZnPmWlXiV
you>threat	cdcdeeZbectgT
you>wants-job	YmWZlbTZpXYcY
you>we	aahcqibmTIdSN
you>we-help	bbXbcZscfcZec
you>your-profile	gmiYXWeagagoT
your article	ceccccapegbfc
your company	ffefcgagpefgd
your cv	fgjgggggffggg
your data	fgfffgldgfdif
your department	ffdfegdgmeege
your hiring	fecffenfgffgf
your invitation	ggfgggfggfgjf
your invoice	dfeeffgfffcel
your job	gfkfggggfffhf
your money	fgggggkeegjge
your name	lgiffecfmedee
your next	dYrfeeqdcYddf
your open	mgfegefgggdgf
your own	efffgeqgfgcgf
your password	ffeefecefdcpZ
your post	efffgnfdgdfif
your profile	ZhheeeYaeblqb
your rate	mfehgffgggfgg
your resume	deogffegfffgf
your side	bdedkemcfddZd
your talk	lfdfffYfdmefe
your team	bddedeifiadel
your time	efdqffdfjfdge
your updated	kcmfffdfefede
your work	eoYffedjdjfff
your-profile>role	eYcfefmfpeYdf
your-profile>we	ocbceemdffWaf
your-profile>you	kerZbchbWhUZa
zara i	gghgggfgggggg
zephyr freight	ejcjdeefideod
zurich and	kgjgfgfgfdfgg
£ 0	jtZmWpXYZZYdZ
€ 0	nnZifrUUZYVaT`,
} as const;
