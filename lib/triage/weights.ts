// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.006144,
  bias: [0.16, -0.002, 0.177, -0.437, -0.415, -0.393, 0.401, -0.065, -0.245, 0.413, -0.049, 0.135, 0.32],
  table: `$ 0	nnYoaqnYZXpZY
% and	Tabb0aYabaZba
% de	dccdsdcddccdc
% of	UVVWTY6WVSUWT
% off	XXYYWYU6ZXUWW
% on	WXTXXY5XWTUXU
% remoto	yYbccbZcbbbbb
0 $	U3XZZsoXXXYYZ
0 %	ZZXYvbtlZXtaX
0 0	nsYbleYdaZdZr
0 a	zXYYhokYZYoZY
0 an	rXYXZ0rWZYdZY
0 and	aZVXXsSWlVyXz
0 at	SSPSTUMQSSzSy
0 c2	wYYcbbsbZaaba
0 day	1YZabaZabaaba
0 days	sxYkZZjZaZZfZ
0 de	YYYYZyWQZWWyV
0 dollars	XWV1ZYVRXX0WW
0 e	RSQSSTQRSOPN4
0 each	VWX2UuVXZYYZY
0 euro	vVWvYsTXXWtWW
0 for	UVVwXrlWXV1WW
0 h	vXXXXqcWXWVW0
0 horas	pqabcqaabbmXa
0 hour	XYY2aYVUaWYwY
0 hours	nsaoZddmaacZZ
0 hr	vYaabnpaaaeba
0 hrs	xZbbcZZbcbbcc
0 in	UWYZaYyZZYxZZ
0 is	WWWXWXQWXW3WP
0 june	0YXXZYVYYXXqV
0 k	ayYasZZaZZaaa
0 lpa	YzYcccZbbbbbb
0 maanden	xabccbacbbbbb
0 march	VtWXXYTXXVUny
0 may	WoWYYWUrYVXm1
0 meses	wZbcccbcccccb
0 mesi	vaccccbcccccc
0 mil	irZaraYaaZqaZ
0 min	VYW1XYUXWXYZW
0 minute	YapwbZmaaaaba
0 minuten	XYY3XqaYZYYZY
0 minutes	XYX1ZsYeZXeZY
0 minuti	YZYyaZqZaZZaY
0 minutos	XYX0aYrZZZYZY
0 mois	wpabbaabababb
0 monate	zWbbcbabbbbbb
0 month	zZabcbZcbbbba
0 monthly	WWVaZZUZZW2XX
0 months	yYZbkbZbbbbbb
0 new	ZVZbbbZZZXa3Z
0 ore	lobbbqaabbrZZ
0 pages	4XWWYwUXYWWXX
0 people	Y0XaaaqaYXaaa
0 per	sZacavaZaajba
0 plus	YXaYa0sYaZYaZ
0 pm	XXaZaYWxaXYZv
0 por	WaaZbuYabZuaZ
0 remote	rzYaaaWaaZaaa
0 reviews	YYYabbvbbasba
0 std	zabbcaZbcbYaa
0 stunden	nqZaaZYuZYpYY
0 tage	tvZaaZlZZZZZZ
0 th	lUWXXUSvWUVW6
0 then	UUSYWXSVUU4YW
0 this	RzQVUVPUWPRTz
0 to	XxXZZZVYYWyYr
0 uhr	SUSUUUQSUSRS3
0 usd	wYabbbkbabnbb
0 usdt	YbaZWbVaba2ba
0 uur	rnYaaZYYZYmXv
0 we	V1ZYXYqaaZZaa
0 weeks	XYbaawYtaaZaZ
0 words	vUVWV5STWUQTU
0 years	qoobmbdaiYaaa
0 your	wWYZZxXZZZVZZ
0 €	jkYoZrijZYrYY
a 0	eqlZaZcZZYYms
a actuary	ozXbaaZbWaaaa
a backend	XtYaZamansaaa
a background	usbaacYcccXcb
a bank	ZazWWYWXXW0YX
a bi	csXaaaXawYZZZ
a big	XwwZYaWaWXaaZ
a business	ZzXbbcZbaZbbc
a call	sYUuZZkZYtWaY
a chance	SVQVSWrVYRTU0
a charity	1ZaZbZYabaYbZ
a chat	UXxvZZpYYXYZY
a client	uTuYZasaZXZaa
a cloud	crXaaacasoZaZ
a company	SWUt1YoXkTXYW
a confidential	UV5USXQUUTVRT
a conseguir	ZbZabb0ZbabaZ
a contract	wZbcbbbdbcccc
a contractor	sYXZvZVZYuYZY
a conversation	WvxaZaWZZYaYZ
a data	jmZaauXqhZaaa
a day	wYYcaqZXnYpZZ
a developer	ZZXatbvbaabbb
a devops	mrYbabZbYuaab
a embedded	npacccacpbbcc
a energy	qrXcccbcbcdcc
a ete	aYYbbbZaaYW1Y
a few	abvcccXbaWtbc
a financial	tjZccbacoacbb
a fintech	suZbbbZbZZbbb
a firm	XYXYaa4YYRYYY
a first	s3XXZYUaYWaaZ
a flat	OXWVXV5YSWVYW
a founding	ZWaaybZbbbbbb
a free	Xaaaba1aaVbaa
a freelance	1UXZYZTYYwZZY
a freelancer	jYXVZavZyVYZZ
a gap	YU5aZaWZYUZZZ
a good	rcpaabYaksaaa
a grant	0TYWqXWWZYVXY
a great	WzRYYXUvXuYYY
a guest	UWXWZUV5ZVYXW
a half	WVWwY0TYYXWYX
a hospital	rWaZuaZbaarba
a housing	psabgcacaaccc
a hr	baXaWahbwtaba
a ios	lwZbZbZbmabbb
a job	tuuZYYVZXVnXX
a junior	RRPWUXQV6QUWV
a l	ZqgbbbYrraZZY
a la	YjXaZaXYwYYXv
a large	xvYaaYYaaaXaZ
a leading	XwvaaaYZZWYYX
a lille	tXaaaZYZaYXzZ
a link	VYXYZYzTYXuZY
a look	UWrYWVQ1poVXW
a lot	WVtYXYzsWlXYX
a machine	XTWaZaYZwxZZY
a manufacturing	uuWZabZbZYbbb
a marketing	YqZcabWcwabbb
a message	ZaYabaXaaVQ2Y
a mi	XYVZZZW3WVZYY
a minha	xUVYYvTXsUXWW
a month	rWaVvluYXXmZY
a move	XxiaZaYatXZaZ
a network	mzXbbbZbXZaab
a new	lUtbkZWnXWdrt
a normal	Y1YcacaaZaZbb
a nurse	RTTVUXSvwsvVW
a paid	XaZ1ZnXZbaabb
a partir	SUZaYZzZvZZZX
a patent	RQS1wTPPTRRRP
a permanent	kxjaabZbaabbb
a plumber	xZXaabqZYYaaX
a presto	WWUXXXUUW1VTT
a product	afYstbYbpZaaa
a project	XatqZaraamYZZ
a public	rpYbcdbdbbddd
a qa	ZzYbZbYcbabcc
a quarter	uXVqYXtXXtYYY
a quick	rYpyaZaVaYYYY
a quote	PVUSWUyzYXSXW
a react	a0YcabZcbaacc
a recruiter	ZvSaabWZWyZaZ
a registered	bYacccZcxacbb
a report	zUTzVPQSVUUVT
a research	axV2YYSVYUXYX
a retail	wYZbjcbdcbcdc
a salesforce	rWYbbbabvaacb
a sap	exYaZaYaYraaa
a seat	XwV1XZWZYXZZZ
a senior	owabbbYbjZaab
a short	pYVYZqyWYoYZZ
a shortlist	YXwYVZtZWZYZZ
a slot	ZbaXabnwcaabZ
a small	yXdXuYTYombYX
a solutions	apXbaaYbpuaaa
a staff	VzWUZ1WWXXYZY
a sua	WXWoXYVXXUUsy
a suitable	ZaqcccZcvbbab
a talent	WVxaYZUYWWyZZ
a taxa	WXYZYZXZZY1YX
a team	WwzZZaVaYXZaa
a technical	ukYeqoXZkYZaZ
a tempo	Zybcccbbbbbbb
a third	RVUV1WnURStVT
a tideway	YyacbcZbabbbb
a time	XZVZYb5ZYVZaX
a tool	acbbbcxccXbcb
a two	pUZYZ4TYZWYZZ
a ux	atYcccZcqabbc
a vacancy	YwzaaaXaWXZaZ
a video	ZaXaZuU1YXaaa
a website	RRQVOUx1TRTVU
a week	qnZZdsnZZZcaa
a while	SUzWUVPUUxTST
a word	vU1XWVSWxTRVV
a workshop	XZYYauYvaYYZZ
a year	xYYpYaYZapnZa
a young	YwXZwbYaaaZba
ab sofort	hZbdbdacvcbcc
about ?	WXWaaauxZYaZb
about a	W2vYYZWYUTYYW
about churn	WUTtYXUW0UWXX
about data	UXYXawXvYYYZZ
about hospital	YXW5ZZUTZXXZX
about how	TXRrYYRyyTXZY
about it	twnVYXVvXVYZY
about our	VWUXwYbXYxWZX
about telecom	YXV2ZYUTZXYYX
about the	nkmklZXYscYYm
about to	SXV4UXRWXXVZX
about what	YutZabWaYqaaa
about you	aX2abcYbXXaYa
about your	XXYXZYxwXsYYY
accord pour	ZbYtcbbsbabbb
account and	ZZabaaYbcazaa
account number	VUVWVVQWXUiUz
across your	ZrpbbbXbbwZUa
actuary for	pvYbbbacZbbcb
actuary position	ZwYbaaZbmaaaa
add a	WuVZYaWZZWVzX
add you	YY2qZZWXXjZXY
administrator for	uaccccbcccbdc
advisory board	VVWuwXVXYYYYY
after a	zuYYYZWZZXaaZ
after our	sZYyaYTabWZbZ
after the	VWVXYX0TY0WXU
afternoon ?	wtrZZaVaXVYZZ
again about	YU6aYZWZWSYZY
ai in	YYXXZvVvYXZZY
airflow and	uXsbbbYcabbbb
al dia	uZabbaYbaZtba
al giorno	nYZZawXXaYtZY
al mes	UyXWYVcWYX0XV
al mese	TWXWXwmTYWxWV
all the	WXWzZZTXYtYXu
alla mia	YaVaaaXsZwZYZ
als business	ZXYZwaWZXZZsZ
als controller	Zracbcacrbbbc
als controllerin	ZoYbZZYasZasa
als data	YpZbaaXaxZaZa
als devops	atacccacobcbc
als java	YqbcacZbrbbpb
als sap	ZwbccbabZbbob
am 0	WWWXXWVwWUWUx
am a	ZZYbZbXb0XYaY
am tag	dZaZbvWYaZuaZ
amira i	ZaZZabrbYvaba
an account	WVWZUZ0aXXxZZ
an agency	2XZaaYYabaaba
an ai	RVWxUVyWYYTXW
an analyst	PSQ1URPTzQTUU
an answer	ZtYbbctcaaccc
an app	WWVY2ZSYXUWYW
an engineer	ZwYbobXbbaqaa
an entry	ZaaYaZWboaxbb
an expert	YZZ5aYWbaZaba
an external	xXbabqZbaabba
an hour	cXXxktlaYZaZY
an idea	VWTYvYxYVvXYX
an independent	2UaZZZYababba
an internship	YbabZbYbyabba
an offer	XzZaZataYZXZY
an office	VxWYvasaYWZZZ
an old	2XYZbZXaaZZaa
an opening	atscbcZblYbbc
analist vast	YzacbbabXbbbb
analista dati	sabcccbccbcpb
analista de	ZpZbbbYauZarZ
analyst 0	tXabbbYbaaatZ
analyste de	qsacccbcbcbcb
analytics group	Y1ZbbbaaZaabb
anchor and	ZvYtabYaXaabb
anchor has	ZYYcbctcrabbc
anchor is	WsYaabvZYWZqZ
and $	YzYZXZYZUZuZZ
and 0	WhWYuYVXYTkvx
and a	lplaamjaXqnZZ
and abap	paYdcdadsbdcc
and airflow	kXtcbcZcpbbcc
and am	ZsXbbbZbyYaba
and an	SUTX1XRXUTwWV
and are	WTWZ4YWZaZYaY
and azure	YXucbcZcqbbbc
and believe	axvbZbVaaZYZb
and build	rqZaZZrarWZaa
and get	vWXZYZVZYX2YY
and have	rlfZYaoatYZaa
and hl7	taZcbbbcocccc
and i	abtdcZrZdbmaZ
and java	qWacbctcjbabb
and kubernetes	WXvbbbtbZbaaa
and look	VWVYzzSSZTWZY
and looking	YXWavbYawYZaZ
and my	XXxZZaVZWXyaZ
and need	tWWXvYVYWXyZY
and needs	v2WWXXVXYWZZY
and no	wUSWzXOWSSUWX
and of	VWyWUVzSTSXXW
and pass	WWXXWYxYXVzTU
and pay	XYYYa4XVaXaaa
and power	YUVbabZa3Zbba
and r	qVXaZZZbyZaaa
and react	nYZcccscobbbb
and run	xaaYbaWbcasbZ
and send	XYWZWaWaYW4YX
and swift	pZabcatcZcbbb
and talk	WWRTzWT1VRVYX
and tell	SVtqVXRrsUxXX
and the	YxjaqoXaZXlaZ
and there	XUVXoYUYXWzXX
and they	ZazbZbWaZXsba
and visa	uYYbccZcabsbc
and want	qtZapaYbZbacb
and we	rrXwXXZiYXpYY
and what	nuUZZassYWZaa
and when	RX0XXXSuXQXWV
and will	VX3YXZSXXUVXx
and would	WVYrlrXautXZY
and you	ZVouzVQXXVwVW
and your	ntcabbYbkpaZa
and yours	UVvWVXRUV1USS
anos como	V4XWYOWYYXUYW
antes de	VWYaYZWZZY0ZY
any ?	SWRYWWzXxUWXW
any chance	XWyYXaUXtUWYV
app e	VXVX3XUYWWXYW
applications for	YWYZZXWwZXZzX
apply by	W0aaZSYtZZaaY
architect ?	VUVYYZUYzvXXX
architect at	YTZaabWZYXY2Z
architect for	xZbbcbacbbabb
architect in	qwXbabYbZabab
architect vacancy	YvWbbcsbYYaab
architect with	nuYcccbcbbbbb
architecte cloud	buadcdbcbcccc
architetto cloud	itacbbZbbaara
archive is	XYZaYZYXZZrxX
ardent robotics	lnZkaaqcndahZ
are hiring	YWzaqbYbaabbb
are looking	XspavaXaYYZoZ
are open	VU0VVSSyUTUVS
are the	uVuVXrTTUTXWw
are you	sXxbailaYaZZY
arquitecto cloud	ksZcbbZbbabqa
arquiteto cloud	ZyZbbbabbbaaa
article on	XZXyZYUSZzYYY
as 0	PSRSSSOQSPQO4
as a	WWWsYcaltumYY
as an	nVXrrltYpWXYX
as biostatistician	vtYaZaYaYZbaa
as fast	XUYYYY2XYWWZX
as financial	X0ZbaaZbYZbaa
as marketing	wrZbaaWbYZaaZ
as our	T2YYvWVXZYWYZ
as partner	WWRW4WSVUSWWU
as promised	VUuWWVQTUzVWT
as registered	Y1XaabYaYYabb
as soon	qWTZZaXZXzZaY
as technical	ZuYaabYaZYava
as well	OTQWVWNW1wVWT
ask for	WYXWZ0sXZWRwY
ask me	X0XZZaTZWTxYY
ask what	XXVZaZtZzXZZX
asked for	tWVuYWWYYTXYx
asked me	XxpZYsWZYYaaZ
at $	qXZabZyaaZlaa
at 0	WVVXYXTwXVpW3
at a	trbuYZWZYYkaa
at ardent	moXaZbkatnaaa
at birchline	XnoaZaVYxqZZY
at clearbrook	jppbZbYaqVarZ
at fabrik	YXqZaaqZtpZYY
at harrow	YpqjablZfqaZZ
at hollow	YssaabtZYVaaZ
at home	TUUYWWTXvVzZW
at it	vWVYxYUWXVWYX
at kite	YwalabmaYYapa
at lumenbank	YqbbabtaWXZuZ
at mosaic	YqqbabYbppaba
at novatrek	XchnZajYxkYZY
at orchid	ZtWbabraYramZ
at our	nuWXdjWyZYYZZ
at pathwell	XsuZaaXZYraaa
at quantile	muYbabXaZZatb
at redwater	YvXaZboaYnZsZ
at solvane	YtlaaanZtXZaZ
at stonebridge	YyjaabYYasaZa
at the	alXnYXljZvZYr
at tideway	YpqnZbpZXpZaZ
at vantage	YujaabXauWaaa
at your	UVQXVXvV2lSjT
at zephyr	XuoZZZiYsdYYY
at £	waabcbaccbcbb
at €	zZaabaYbbabba
atlanta ?	UVtYZ2UXYVXXX
atlanta and	XYwaYaWZXvXZW
attached archive	YXXYYZXYYW1XW
au plaisir	abYabbZYZzaYZ
auf ein	mZxZZZWYarZZZ
aus dem	tYYcbcubZZbab
austin and	uaZaaauaaWZaZ
austin with	ZvZZVbXbuZabb
autumn ?	UYWZZyUYuYYYX
available immediately	UWabba1araYZY
azure ?	XaXpavVYuZZaa
azure and	rWYbababwabbb
b 0	Z3ZaZaYbZYaaa
back to	UWsZWYTY1SXYW
backend developer	quXaZZaabjZoa
background check	rraaacYbcanca
bank account	VYYWYWWZaZ2ZX
bank and	YWpYTZVZXWzYX
bank company	qqYdccbdbccdc
be a	ZnwoXWcvYWVXX
be an	TYWXYyWuYXYZY
be delivered	RSPRTUOSTQRyx
be glad	UYXxZaXaxeZZa
be honoured	YZWXaYWyZwZZa
be in	sYVZYZWZX0YYr
be interested	Wp1babYaZZZaa
be my	UVTX0UPW0RVXW
be one	T1PWVXRVWxTVU
be open	WW2WYZsXXTXTW
be our	RvZXzYYZaaXaa
be paid	yXQyXWSXVVUWV
be thankful	ZYYZXZvYxYaaZ
be the	sWzZuaVZYWZYY
be willing	uYosYaYZqZaaa
be you	utubabVaXWaaZ
be your	XzXYtXsZYXWZZ
become a	VYYXazrYaYqZX
been a	UUzWUWQUWwTTR
been asked	VZ1vZaWWZWYYY
been removed	XXUYXZVVYQV5U
before i	ST4UUXRTvOSWU
before noon	aaZaabqYaXzbZ
before the	SVTTUS0UWTyVU
before you	aavaacXbaXvbZ
bei ardent	ZYYZZatwYYZYY
bei einem	rWzXYXUWXUWWU
bei ihnen	WVVZYZ1ZwWYXY
bei nimbus	YrwbaaVaaaaba
bei stonebridge	YnxaabXZaZaaa
bei tideway	ZtYaaZWwaYZZZ
believe you	ZwvaXbUaaYYYa
bellen ?	Yupabbkbbabbb
benefit>call-ask	VWVUY1STXXWYW
benefit>client	ZZZbcb0ababba
benefit>easy-money	YZZaXZQWYX7XY
benefit>equity	WWVZzXSYVWWZX
benefit>expert-call	ZbbzbbVccZbbc
benefit>freelance	0VsaaahaWWZaZ
benefit>funding	SSV1VUOxVURVU
benefit>i-am	yWUYXXqY0SXXX
benefit>job-word	TSiWWYwXmTxXV
benefit>mule	UTXWVUNUYV3WV
benefit>pay-first	WYXZXY4XXWVVV
benefit>pay-word	WYZpZWyZZYsZY
benefit>permanent	XwvbYbWYYZaaa
benefit>role	syWacZUZqYZZZ
benefit>seeks	caWZYZSZ6XYYY
benefit>sell-cta	WYZYYXzWYYUXW
benefit>task-for-you	tYXZZaQZ2UZYZ
benefit>teach	UVSWVQQU1QVUT
benefit>threat	YpaZaX1ZZaTZY
benefit>we	YUVxRVysWUdWU
benefit>we-help	YYXYZZ1XYUXaX
benefit>workplace	stUVYySVWXXYW
benefit>you	VXVXYY6YWWvXX
bengaluru and	WwYYabsbaZaba
bengaluru with	auZaYcZbrZbcb
berlin €	WwXZYxXYYWYZX
besoin d	uWYxXXWYZYYZY
besoins ?	VWvZZYwYYWXXX
betalen €	tXYXZ2VRZYXZY
between 0	PTQTTUPSTTRR4
bi 0	WVWXYOW5XUWUU
bi developer	qvYbbYYarZZaa
bij fabrik	XZYabbwbrZaZa
bij mosaic	XoXbbbvbpZaaa
bij pathwell	VYvZZawaYXZZZ
bij stonebridge	YqvaabZaaYbaa
biostatistician on	yWabbbabbbcbb
birchline is	XtYbabraZZara
bis 0	mzZbababZabba
bonus 0	W2ZbbaXbbaZab
bonus and	ZyacZbYccbbcc
bonus plus	avZccdbdbdddc
book about	tVXUY1VXYXXYX
book on	VXTXYySwWUXYV
book you	ZXU1VWRUWTVVV
both in	ZZWaabXZa5aYY
breaks our	ZaYbbbXZcZrua
budget $	3WXXYXVYYWUYU
budget 0	1ZaZaWXbbaaba
build a	2aaaaYWaYXaba
build i	SUSW5WNVTQUWV
building a	ZYtzXaWaZZZaZ
built a	WXVYZawWzTWZX
bullets	3UZbbcYbaZaZa
business analyst	qwZbabYbaablb
business angel	XUWX3YUXYXXXW
business partner	ZxYaWadarlaba
but i	WW4aZbXaVVZaZ
but the	YwvbZrXZYVZZZ
but you	WYWa6XWXYYYZY
buy a	TVTy1XOWUUMXV
buy an	QZW4VUQTYUVYW
buy the	XXZZXZRYbZ3aY
by a	XY3ZYapWYSrYY
by friday	TUVXXWrxWVSWx
by half	ZaaZaa3ZaYXZX
by phone	XZxWaavbaXZaZ
by stonebridge	aYZbbbaabZazY
by the	urXXYpTmXXWXu
by your	ZZxabcXbbYsZa
c ?	wZaaaqYbaaZbb
c2 c	zXZbbbnbZaaaa
c3:benefit	WWXWXY4XXXTYV
c3:connect	WYUYYYUWX6XWX
c3:content	UVWWWVQ0YSVXV
c3:cv-ask	uUvbbbZbbaaba
c3:easy-money	XZaaaZWaaZ4ZZ
c3:equity	dbeeqeddeedee
c3:event	XZaaZUX6aYZYY
c3:expert-call	ZbY0ZbYbcabbb
c3:freelance	tYWWYW0XYXSXV
c3:funding	XXVY7aVYZYYZY
c3:i-am	iWlbqeaXwWpYX
c3:mule	WXZZVaWZbZ1aX
c3:pay-first	YbbYcaZbcbxcb
c3:pay-word	tZbZanWabavba
c3:permanent	YzjbbbYbaaaba
c3:role	YuWaZbYaWxZaa
c3:run-code	UYYXZYUXZV5XW
c3:site-notice	ZaYaaaWYaYY6X
c3:start	1XabbbZbaaaaa
c3:teach	YZbab1ZZbbaba
c3:thanks	ZYVaaaZXW1YWZ
c3:threat	aaabcbZaba3TY
c3:wants-job	aYacbbYb0babZ
c3:we	ktWYokopZWlZZ
c3:you	aXpomZijnWrad
c3:your-profile	aY0YbcWbbZbab
c:benefit	ZYWabjzXsXjZZ
c:call-ask	lnsyXckbYVXWa
c:client	vrpnYZnZXXYYY
c:cofounder	WbXb6ahXbXXYX
c:connect	VWollWYjczYpY
c:content	lVaZZnh5VWaYU
c:cv-ask	urzZZZWZYXYWY
c:easy-money	nYWXjkqXWX4WW
c:equity	VpWm5bXYXXeYX
c:event	XZWbYsU4XZZpV
c:expert-call	VWa9qYXYXWWYX
c:freelance	0WanaYkZbbXXm
c:funding	aaZr6XUiWVdXW
c:i-am	ceqZlYlZsrZVY
c:interest-q	tprdeZfejXXXX
c:job-word	ZusZaZWZqYbmX
c:messenger	dnXYZXVYoX4YY
c:mule	bpcjjYZmfXuVm
c:open-to-new	YX7aZaWZaZZWY
c:part-time	ydXXpqXqaXYXX
c:pay-first	jVVYrWaVWV7Wj
c:pay-word	vXYvYviXXWlWX
c:permanent	Z1dZnZWdaXdYZ
c:recruiter	YlyYYZoYiYfjc
c:requirements	nqeZjXrccVpmX
c:role	owWafdiYnYZlX
c:run-code	VWXXYXUTYV9qV
c:secret	ZWVXXrTWXU5rl
c:seeks	mrmhrmaXnWaXX
c:sell-cta	kWZnhaymWViYo
c:site-notice	YXZZYZZZYac6Y
c:speak	WWVnXuX1XnhXX
c:start	0XWYpalbiXcZa
c:task-for-you	2ZVkmYZXbVnmW
c:teach	WlVYX6XkkZYXY
c:thanks	WXcZXYXXm4bnX
c:third-person	WWspYZoZyWZZY
c:threat	mpWaXldZZWvmn
c:unpaid	XUVWvvnxYUVYl
c:wants-job	XZVZbZaY7WaZX
c:we	mnZkloqnWbkXW
c:we-help	YoYYdh3XZWcYX
c:workplace	yscZbnVbXXfYX
c:you	danddakZgkkob
c:your-profile	kruYXXaaYbmsW
cafe ?	dccdsdcddcddc
cafe virtual	ZY3aZbYaaXaaa
call ?	kYtuZZYZZqXZY
call for	ababbXazcYabb
call me	TRvUVVRVRRTVz
call to	WXR0XYvXVTWZX
call you	T2tWZaWaYYaaZ
call-ask>content	WXXVXWWOZV1WU
call-ask>expert-call	XXe6ZZVZZYYZY
call-ask>freelance	VZYyaZXaZZYZY
call-ask>i-am	YZWZab3aZYaba
call-ask>pay-word	aWV1ZbqmZdaZY
call-ask>permanent	USTVWWUVXW1QU
call-ask>role	TRV1XUSXYUUXW
call-ask>run-code	XYXVXWWOZW0WV
call-ask>secret	USSVVWTUXV1QT
call-ask>we	qxTvWXblpVXYX
call-ask>workplace	WYXUZ0VzZVZaX
call-ask>you	omtxaYYXlVXXX
call-ask>your-profile	YYtwbbXabZaab
calls a	XaYwaYvYaYZaZ
came across	ZqpbbbXabxZUa
came up	YtuuYaWZaYZaZ
can do	XXVaxaVY3VXZY
can get	WWWXYY6XVWWYV
can go	xYYbbbsbZZaba
can i	nrVrXZzZXXXZY
can t	YYzZnmVqYWZmY
can we	pveWUZTYXTXWz
can you	UVqbUsTVpUTW4
cards and	WZXXWaUZXX2aX
care ?	ZZYbaa0ZYZabZ
casa e	SVWVXTVVXV3VT
cela vous	0XYZaZYabaaba
cerchiamo un	YWZvsYZZaaZaZ
cerco un	bZbcscacqcccc
chance to	XZYazYuYpXYZU
change ?	YV6aZaWZYWZZY
chat about	WXzuZaVZZYZaa
check as	utbabbYcccXcb
cherche un	oZabpbZbtbbbb
cherchons des	VUVw0WSYZXXZX
chez un	rZwaaaZaaaaba
chf 0	zZbbbdZbbbabb
chicago $	ruXbbbZababba
chloe a	aaYbcbaYbYaya
choose a	XYWWXajYaXYV0
ci sono	ZXXbabtaxZaaa
cientifico de	kvacccbcbcbbb
clearbrook is	W0YbbaZbaabab
client is	vYWrbcaccbbbc
client of	3TYZaZYabZaba
client>benefit	iYXpbayaZZZaa
client>call-ask	RTU1QUTWXWVXW
client>connect	xWWcccbddcbbd
client>expert-call	WWW5YZVYZZZZY
client>freelance	4UXbabZaaabaa
client>funding	RTU1QUTWXWVXW
client>i-am	rYWabazaZZaba
client>job-word	XZ4aZaVaWYaaa
client>part-time	2WXZaZYaaZaba
client>pay-word	uZYqaarbaZaaa
client>permanent	c3XaaaYaZZZaZ
client>role	wwXaaaYaZZaZZ
client>seeks	vupaZaXaWZaaZ
client>start	3VaabaXbbaaaZ
client>wants-job	xyYaaaYaSZaaa
client>we	yuVXXXTYZXYYX
client>workplace	2XZbbbYaZZZaZ
client>you	RR6SUXOWTQUVU
cliente de	xYacccbcccccb
clients in	XYxaZbtaYZaba
clinical coding	VWXwWXTyZYUWX
cloud ?	VvWZWZzXXWWYW
cloud architect	otXbaaZarjaaa
cloud en	avZdccbcbcccc
club s	yTSXWXSyUTVVX
co founder	aZab0cZcaabcb
codigo de	WXXYYWVWYV2UT
coffee ?	YtnZnZpWXuYZY
cofounder>equity	aaabzbabbabbb
cofounder>expert-call	WVV5QYXYZYZYY
cofounder>freelance	yXaaYaacZbbcb
cofounder>funding	YXYa4aYaaaZaZ
cofounder>i-am	XYWa7aVZXUZZY
cofounder>part-time	xabbabYabbbcc
cofounder>pay-word	TUYUQ0UWYXXZX
cofounder>permanent	WlXzvYXWYXYYY
cofounder>recruiter	WW2VQZOXUVWYW
cofounder>role	WRYY7YVYZYYYY
cofounder>seeks	YXXa6aXaYYZaZ
cofounder>start	yZbbZaXabbbcb
cofounder>threat	U5ZaRYYZaaZZZ
cofounder>unpaid	YUaaxYYYZZZZY
cofounder>we	RNUUuxzUWVTWW
cofounder>workplace	U6ZaRYYZaaYZZ
cofounder>you	UVTX3X2WVSVXW
come ?	XYVYYOwzWWXYX
come and	TUTTWRS7WRWWU
come controller	atacabYbsabbb
come sviluppatore	asZcabYbuabab
come to	TRUVWVt4WRQVS
come up	qV5YZZWZYQZZZ
coming back	UXTZXYVY2UXZX
como consultora	YrYbabZbvaaaa
como data	ZtacabaasZbaa
como investigadora	U4XWYNWYYXUYW
company in	YyVsqbWbYZaba
company needs	sXYaZaWaxYaaZ
company take	UVSWUVPT8PUTT
company that	VYWZuauasXZaY
confirm your	ZZZbbbZabazWX
congratulations !	XWRZYZ2YzMYXY
congratulations on	YZZXbawaZuZYX
congratulations you	aYVaaaYaaV3YY
connect ?	ZZXZYarZYzYZZ
connect>benefit	XXX1WYQVXTYXX
connect>call-ask	XYVrZZXXY1YYY
connect>event	VTRTVWR1UxUTT
connect>expert-call	YbZ2aaYbbYaaa
connect>freelance	1SWZZaYZYVaXZ
connect>i-am	VWvXVYRVxyVVU
connect>interest-q	UWSTWXTUWzVUU
connect>job-word	X0vZZaWZTTZYZ
connect>mule	WUTOXXU1XSTXW
connect>open-to-new	WZ1YVYTXWPXVW
connect>role	wuiaZaXZZWZnZ
connect>seeks	YaXyaaYbqZbba
connect>start	xZYbbabcbbbbc
connect>thanks	ZZVZZYZTZzXTX
connect>we	VWSvWWSSW1WWX
connect>workplace	yXZabaYbaYbZa
connect>you	VUzdoXSrnpnUV
consulente sap	qZacbbZbqabrb
consultant for	rvZbabYabaaaZ
consultant sap	spacbcacbbbbb
consultant who	WlYzZXVZaXXZZ
consultants for	vYbabaubbcWbb
consultora sap	onYbbbYbtaana
content>benefit	YaXZZZT0VVZaa
content>call-ask	SURTUTR4XTUUU
content>event	WXWYYXV0XTXWW
content>i-am	VXTYYYV8VTYWW
content>interest-q	TUTXYU2OYWUUY
content>job-word	QRRTUSQ7TRQTT
content>mule	WXUXYYV2WVWZX
content>pay-word	0USRWxPqUSSVU
content>role	SSUVVWQ1USTST
content>run-code	TXXUXWTOYT4WV
content>seeks	QSPT0RPwTOQTT
content>sell-cta	XYTYXRR0YTXXU
content>site-notice	WZWXYXUQZWV0U
content>speak	ZZYaaZY1aYZaY
content>teach	WYTYXRR0XTXXU
content>unpaid	VXWWUTS0YVVUT
content>we	RVUVWwY1XUnVU
content>you	WYUYYVU+WUYXX
contract and	VW0uZbXaYZaba
contract or	TQwZaaXZ2VZZY
contract with	OTSUUVOSTSQU5
contractor to	1ZZbabYbZZbba
controleuse de	qvYcbcabbbaba
controller 0	mraccbabbbaqa
controller em	ZrZbbbaababta
controller financiero	rqbccbbbcccbc
controller for	stababZbabbaa
controller in	aYacbcabrZbtb
controller vast	ZyacbbacXbbcc
controllerin 0	qZZbbaZabZavZ
conversar ?	ZwvabbabbUbZa
conversation ?	Wr0rYZVYYXYWX
could be	YVzbZZxaYUUaa
could do	XXuYXazZWRYYY
could i	WYxbYYkruSXZY
could not	SSPRSUOSTQSyz
could we	jpctZZoYrWYZY
could you	tZXZbqaYwWbZk
course in	UaYaa5WVZYZZa
course pytorch	YZYbaYZuaYZsZ
curious ?	NS1WWVwWUTWXV
curious how	ZXUZaamYwwXaY
curso de	WWWXYUW2XVWUV
cv ?	YXqcabZbyYbaa
cv and	XwtbabZaZYZZa
cv to	ZxYcbbZbrZaaa
cv-ask>call-ask	TWzYaaVaYYWUX
cv-ask>i-am	vWyaaaWaZYZaa
cv-ask>pay-word	zXabcbZcbZbcb
cv-ask>permanent	UzsaZaYaYZYYZ
cv-ask>we	UVzZYYUXXUWWX
cv-ask>you	wTzaaaWaZZZZZ
cv-ask>your-profile	0WWccbacccbbc
d accord	ZbYtcbbsbabbb
d be	VvbmnZiltVYZZ
d get	Y2VZsZXZXXZaa
d leave	WX8WXXTXTWWYW
d like	vmqccZWYsfYYY
d love	XmsooklmbXXaZ
d pay	xVTxW3PWVVWXW
d rather	tVtwZZWZYVYaY
d un	rVVvXXVYvWXYX
d une	YZZxrYZabaZbZ
d want	UUuWuvrYVVXZY
da 0	SSUvXT3TWVVVV
da remoto	vacddcbccbccc
da un	XYUZYaVXX1YXX
dados ?	YtababZsaZaaa
dados na	arYbbbZrqaaaa
dans la	rXzalaYaYZZZY
dans le	aaZcoXZawZaba
darf ich	ZqkbbawbZYbaa
data 0	YYYYZkXyZXYVX
data ?	TVQXWXSt1QWXV
data analist	puZbaaYapaaaa
data and	0YVZZXSYXrYYZ
data engineer	dwYbbbabmabnb
data engineers	ZZuscbaaaabbb
data in	RVUVV1RxWTPSS
data people	aa0bacYaYYaaa
data person	wbcbcbaaccbcb
data platform	1oYZaWVZZbaba
data science	XwXaZWVVvYZaZ
data scientist	mqZbmbZecZara
data team	XtWYYZzYYWWUX
datos en	ZqYbbbZbuaaoZ
day 0	tXZaaZXzZYYYX
day ?	NRQSVRNt2xTVU
day on	RXZVa5XWZYZZY
day plus	sTZYZ2UYZXXZX
day rate	yabacbabcbbcc
day remote	rXZbazYYaZZbb
day to	taaVaawbaZZba
day £	SXWVYvzXXWVYW
days ?	XXvZZaUaZyYZY
days a	yrZaZZYabaabb
days of	twZaaaYbaaaaZ
days per	wacbbbabcbbdc
days £	aUW0XTSWVUUXU
de 0	pnZriZaaaZrYZ
de algo	XXWYYYWX1UXWU
de analista	ZrZbbbZataaqZ
de app	VWTX2XUYYXWYV
de banca	tZocccacbbcbb
de bijlage	SVUVVWUUuTVTy
de carreira	avabbbZsaZbaa
de cientifico	awbcccbcbcaab
de controller	atacbbaZaabsa
de dados	ptZbbaZbmaaja
de data	YcZcabZbwZbra
de datos	loabbbZbsaaoa
de desenvolvedor	bpbcccabaabsb
de designer	bvbcccbcbbbbb
de disenador	avbcccccccbbb
de dois	UyYXZtWYZXUZX
de donnees	rracccbcbcbcb
de dos	XwZZatXXaZXZY
de empleo	XVVYYYX1VUXVW
de emprego	XWvYYYXxVVWVU
de engenheira	aqacbbabZZbua
de estatistica	XXYZa0XXXWYZW
de gerente	bpaccbabZabta
de gestion	otYbabZbaarba
de ingeniera	ZqabbbZbbaZvZ
de ingenieure	aqacccbcnbbpb
de jefe	YlZbbbZatZatY
de l	mYZnapZuaZaaZ
de la	WYzvXXSZYXYZX
de notre	yVVVXUSwXUVWU
de passe	ababcbabbaqtX
de power	VVVXXUV3WUVUU
de projetos	apYbbbZatabpa
de proyecto	noZbbbZbtaana
de r	WXYvYYWZZYwYX
de saude	ssacbbababbba
de uma	YZZtvZXaaZYaZ
de una	ZaZrtbZabaaba
de verzekeringen	ZYWZab4aWYYZZ
de vous	ZaWaaaYXY1YWY
de zorg	sXYZZYWzXXZXV
dear amira	ZsYZbbvbaYbbb
dear candidate	VWuZaZWZYYxVW
dear emil	wYVWabubYWaaZ
dear haruka	xZUXabtaYWaZa
decision makers	XYXwYZzYUVXYX
deck ?	VVSV4XUWXWXXV
deck is	YWXZ3aYaaaabZ
del mio	yZVaZZXsXWZZX
del sector	sXvnZaYZaZaZZ
demo ?	WYXZYZ2XZWYXX
denver 0	YvYaZZYwZYYZZ
desarrollador java	usababZbbaaba
desde 0	STWVXT4VXUQVU
desenvolvedor java	eqYbbbYbtaapa
designer 0	sqbcccbcbbbbb
designer ux	psacccacbbblb
deux jours	tbaccsbacbYbb
developer ?	VVWZYZVZyvYXY
developer at	Z1acbVZbaabaa
developer who	YqZawbWaZZZba
developers in	YYZabwtbbaabb
developpeur java	muZbbbZbaabqa
devops a	amadccbcpbbqb
devops em	sXbccbabbabsa
devops en	avZcbcabbbbpa
devops engineer	msZbbbZbmkbjb
di 0	ZaZrbarabaqaY
di due	VyXXZyXUYYRZW
di statistica	ZZaZbzYYaZZaZ
dia remoto	uabdccbccddcc
dias a	XYaab2ZYbaWaa
did it	UWTSYZyY0UYZW
did you	VTSXVX1WmpTVv
die it	tUVWWXTW0VWXV
die stelle	YwZcbbabsaaaa
die woche	vYZaauYaZaZaZ
direct client	xZbcccacbbbcb
disenador ux	osabbbabbabpa
dix jours	tXUXYXyYZXXXY
dm me	wYXaZZuaYYZaZ
do a	WvYwZaXbbaZaa
do and	TVOWUY0VSwVWW
do for	5WUYZYqYXVVXX
do it	nYWYzZvYWUnZY
do not	RTQVVVPUURuO1
do sas	ZZWbeaWZzVZaY
do something	STNVuWOVT4VVU
do the	XVUXxsxXWUoXW
do you	nWoXlYoastWWb
does your	VUUWXXwWySVWW
don t	drWZZZbYrsmZY
dos dias	YmaabyZXbaaaa
dublin and	XWqZvZWZXuYZY
duration 0	0WacbcZcbbbab
duration a	yUZcccbddcccd
duration eight	yXbcccXcbbbbc
duration six	wYaccbacccccc
e commerce	cYqYqaXqaWZtY
e mi	XYtataWYXvYTY
e queria	0VTXWWTWuRWVT
e stata	aaZcbbabaZT1Y
e vorrei	xWTYXXUWwTXWU
e1 0	X2XZYZWXXXWXW
each other	WS1XXXTXUxVWW
earn 0	XYUaYVzVYXnYZ
easy-money>benefit	VWWXzXZVVVzVV
easy-money>call-ask	XbaWbZYabazba
easy-money>event	U2acZbaZbbYbb
easy-money>freelance	wYXWYVSzZWQXV
easy-money>i-am	XXWZYWSYXS8YX
easy-money>messenger	WaaaZZXaaaxZY
easy-money>mule	TVZZZZUYZY0ZW
easy-money>part-time	TYaaYX0XaZQYY
easy-money>pay-first	WYXWYXUXXV4WV
easy-money>pay-word	kYZYaWWYaZ3ZZ
easy-money>secret	XZYZZYWYZX1SV
easy-money>sell-cta	TVZZZZUYZYzZW
easy-money>site-notice	WYYYYXWXZX0RV
easy-money>teach	WXSYXQRWWP1YX
easy-money>threat	SVWYVWwWOVyWU
easy-money>unpaid	UWVZUX2UVURXW
easy-money>we	SVVVVT0TXTOUU
easy-money>workplace	3ZYaaWZaaaXaa
easy-money>you	WXXYXXtYYV6WW
easy-money>your-profile	UTUYXY1XYYOXZ
editor for	3WYXYXVVVXXZY
een betaald	YbYzbaZbbbbba
een cloudarchitect	XtXbaauaaabba
een data	YvZbbbrbYbcbb
een plek	YvZbaaYauaaaa
een uur	YbZubqabcbbbb
eight weeks	0YabbbZbbabbb
ein kleines	wYaataZbbaaba
eine neue	xZwaXaWZUXZYZ
eine stelle	ZwZcaaZataaaa
el 0	YYYYZzWOZWXvW
em 0	ZaYabaZZaYvqX
em lisboa	ZWabbrZaZZZzZ
embedded engineer	duXbabYaqZaqa
emil i	wXUuZanaYWZZZ
empresa ?	ZWYcbbWb0baZb
en 0	UUUWrWUVWTnlx
en birchline	ZqZcbbaZvabZa
en cdi	Zyacbcacbbbcb
en data	WWXYYdWzYWXUW
en el	ZxZbbbabqaaZa
en madrid	YWaabpYZZZa0Y
en orchid	apucbcZbbZbab
en tideway	ZXYaabsZwZaZY
en una	VYXxYXTXYXtYX
en valencia	xsZaZZXZZZUZZ
en wil	yYWYYZRYuWYYX
en zoek	YYXbzaYaZZZaZ
en zoeken	YZXayaXaZZZaZ
end of	pwbbbbZYbabbb
ends in	TXUYWYOXzUWyV
energy ?	VVtxYYuXVTYYX
energy company	qrYcccbcbcdcc
energy for	YYXZuOXzZXYYY
energy is	YYxaXatZYYYaZ
engenheira devops	mrZbbbZbnaaqa
engenheiro de	nrYbbbZbpaaoa
engineer $	ZsZaubYabaabb
engineer 0	tbYbocacbbbnb
engineer ?	YtZbbbZaZvaaa
engineer a	XYZbabYauZbwa
engineer at	mqYbaaXZYZZxa
engineer en	ZnZcbcZbvabaa
engineer for	tqZbbbacaacbb
engineer in	ctZbbbZblZbra
engineer job	ZoVbabYbzYaZa
engineer on	rtacacabbabbc
engineer opening	auubabYaaWZab
engineer position	awZcbcaclbbbb
engineer who	ZpabubYbabbbb
engineer with	nvaccbacbabba
enter your	XYYaZZYZZY1VV
entwickler gesucht	rVabwaXaaaZZZ
equal shares	YZYa1aVbXZaba
equity 0	Zsccpbbcbbccb
equity remote	ZybcYcacbaacb
equity>benefit	XYXZz0OXWXXZY
equity>client	VVR0UYWXYXYXX
equity>event	VVRSQS3RRTVWV
equity>expert-call	VWS0VYXYZYYYY
equity>funding	baccvdbcccccc
equity>i-am	UWSUzUyURUWXW
equity>mule	XZXa0XXYaZYaX
equity>part-time	UzbbYWabaaaaa
equity>permanent	VkZZ2aXZaZYZY
equity>start	NQTU2VQSWTQVS
equity>threat	VybbYWbbabbba
equity>we	ZYYazaXaYZZaa
equity>workplace	X1ZbWaYaaYZaa
equity>you	Z0XaXbWabaYaZ
erzahlen ?	YwWbZauaZYaaa
est en	ZaaabZYubYavZ
esta semana	WYWYZZXXYWV2V
eur 0	trabbYkbaaaba
eur plus	ZvYbocacbbccb
even if	ZY2cZcXaZVaab
event>call-ask	VWU5YqRdYWVWV
event>connect	TTRVUVxtUvUSS
event>content	ZbZbbaX2aXZZZ
event>easy-money	UZYYZXTtZXzXW
event>expert-call	WXX1WXQUWSXXW
event>freelance	UZZaaZW5aXXYX
event>i-am	yWtWXrUZWrXXX
event>interest-q	UWTXYYV3TUYWX
event>job-word	VTSWWTU7TSUSS
event>mule	WTVtYYV5YWVXV
event>part-time	RWaZa0VTZZWZY
event>pay-first	WWXYaWVVaZyYW
event>pay-word	ZVWVVxqrWVsWW
event>permanent	YzZbbaaXaabZb
event>requirements	QSSWVVR2UTVSX
event>role	VXZmYoY5ZXZSX
event>seeks	VYbbbxaWbcZbb
event>sell-cta	UWWVXWP4XWxVU
event>site-notice	aaaabZZRbYa5Y
event>speak	YYZYZ0YZaXYXY
event>start	sVWWWTTzWVVUS
event>teach	UXYXZ4WrYWUWW
event>threat	VVZZZ0XyZZWYX
event>unpaid	WZaZYTX4aZYYY
event>we	WYYYZ0WyaWWYY
event>workplace	RVUUWSU1VVRUT
event>you	pVbWYWU2WgZtW
event>your-profile	YYVZaXYRZWX6Y
executive programme	XUXYXywYYXVXW
expected ctc	Wwsbababaaaaa
experience at	X0ZcbcXbcaabb
experience in	XYwbbbraaabbb
expert-call>benefit	Xaa0aXWaaaZba
expert-call>call-ask	XZd4aZYZaZaaZ
expert-call>client	VWS1VYWYZYYYY
expert-call>connect	YbbzbbVccZbbc
expert-call>equity	VWS0VYXYZYYYY
expert-call>event	WaX3aXWWZZZYZ
expert-call>freelance	RXU7WXUXYVWXW
expert-call>funding	WXWvwXWYYXXYY
expert-call>job-word	XVVO7ZXXZYXZZ
expert-call>pay-word	ZYW7YXWYZXYYY
expert-call>permanent	XVW5QYXYZYZZY
expert-call>requirements	XaXyaaYbbaaba
expert-call>role	VTS+WWVXVVWXX
expert-call>seeks	VaZ5VZXabaZba
expert-call>sell-cta	WaayZWUaaZSbY
expert-call>we	TVWd3XVsZYWZY
expert-call>you	pZW4YYVZZXYZZ
fabrik nord	aimaZasapcanZ
fee 0	UXZWZW0XZZXZY
fee and	UYXWXyUYXXvZY
fee of	XZaZaYXYaZ2aZ
fee you	WZXTXWUYYW3YX
figma ?	tbZqcabbccacc
figma and	kYzbabYaZZZba
fill in	VS0ZXXTYXXsYX
financial controller	ntYbbbZbnZboa
financiero 0	scccdccdddddc
finch ?	ZaXbbboaawaaa
finch and	ZrqsacXbZYabb
find a	XwTZYayZWVaaZ
find someone	yVzZZaXXYWZYY
find work	bZbcbcYbzZcbb
finish my	XZXbYZXa1YZZZ
firm and	uZZaaarcbcbcc
firm in	YvXuqabZZZYaZ
firm needs	sabwbYYbbaaba
first month	XaXZZa3aZXZaY
first year	TVTU1vSTWTPXU
first:benefit	aaYbchxanZdca
first:call-ask	ZXr0ZkYaaXaXd
first:client	spplaabaZZaaa
first:cofounder	YZZb2bdZbZZaZ
first:connect	YYkjcYZhivaob
first:content	eXWbbia4YZcaX
first:cv-ask	orybbbXaZYZYZ
first:easy-money	jYYZjapZZX1YY
first:equity	XXYe1ZeZaZmZZ
first:event	YZYcboX1ZbamX
first:expert-call	WYa4nZXZZYYZZ
first:freelance	wXcfaahbedZZl
first:funding	ZYdn2ZWiYYcZY
first:i-am	bbnbjaibqpcYa
first:interest-q	nauliZYmoZZZY
first:job-word	bqpZcaZboacmZ
first:messenger	XnZaaYXamZ0aZ
first:mule	cmbedaandZsYj
first:open-to-new	ZZ3bbbYacZaXZ
first:part-time	ubZZepapeZaZZ
first:pay-first	lXXYpYcYZX3YX
first:pay-word	pZZratjZaYmYZ
first:permanent	aycbkaZiaZaab
first:recruiter	ZkvaaanabZcfh
first:requirements	jpkblZpZaYmmZ
first:role	nsZdcdgalabkZ
first:run-code	XYYZZZWWZX6pX
first:secret	bYXZZqWYZX2nk
first:seeks	lokiokbalZbaa
first:sell-cta	dabaiZuoaXkao
first:site-notice	ZZaaaaZaZZa3Y
first:speak	YYXnZrbxZmYZZ
first:start	vZZalbjcjZiac
first:task-for-you	0cYlnYWZXYnnY
first:teach	XhYYZ3YhdaYZa
first:thanks	aZbZZaZZd2bjY
first:third-person	ZZWoabqbwYaaa
first:threat	cmYcZmfabYslm
first:unpaid	ZWXYuubtaXWak
first:wants-job	ZaXbcaaa2YbaZ
first:we	lkafjnomZdgZZ
first:we-help	ZiZZdi0ZaYdZZ
first:workplace	srdbakYbaakaa
first:you	bamcecgbiliod
first:your-profile	eopaZZcaaekqY
five minutes	TVswXXTVxUUYV
five years	ZYXabbXZr1ZWX
fix it	WYYYZXUZZW2XX
fixed price	yaZaabkbaaacb
flat fee	vXWwWVTXYYXYX
following you	VWTXWXSVWsU7T
for $	WXXYYY5UZXlYZ
for 0	vXYXopdaZWZZs
for a	nllpalZbodcZY
for accepting	abXabctaZwaYY
for actuary	qXXcccacvaccb
for ai	zWxXWQTXVVWYX
for an	lXZybYsYqWYZZ
for any	ZXXaaaXa4UaZZ
for backend	ZmZccbZaaYbxZ
for bank	bZlcccvbbabcc
for biostatistician	YuXbbbZaaabta
for contractors	PYWVYXywZWVXV
for data	YYsmZZXyZWZnV
for details	qY2aZaXZZWaaZ
for each	WTXYYXQYYY3YY
for eight	vZcbbbcdbcbdc
for embedded	lVYbbcYbqaaxa
for figma	YbaYbwVZbZZuZ
for financial	aWacbcaaaZbya
for firms	TVUYVV4QXUVYW
for four	sTUZWZXY4XZZY
for free	YZYbZYvqZYmqZ
for good	XYWZ1XWxZQYWW
for half	oWX1YUVYZZYaX
for in	YwqcbcYcaaabb
for it	tyWaabXpYZZXa
for its	tvbaaaYZbbaaZ
for java	WW1ZXZVXWTYsW
for kite	YYYbaaZwsZZZY
for manufacturing	atlbZbrbaZbbb
for me	rXXaaaWa0ZaaZ
for my	trVXYyUrXWZaZ
for one	OVS1tvRVWTWWV
for our	tZXYquVrZWmZY
for people	UUuXysYXXVrYW
for pytorch	VW0ZWxVXVUXWV
for qa	aWXbbbXauYbva
for quantile	XYYuWZXwaYYYY
for r	VYZYZ2VYZYYZX
for refugees	TUVXT3SVWWWYV
for sale	TWTU1XwRWRNVT
for senior	jcacccaabZbxa
for six	xYavXVWYaZXaY
for solutions	elYbabXaZYZya
for solvane	aYYvXbabsabba
for somebody	VXwZquVZqXZaW
for technical	YUZaZaWaZYX3Z
for ten	OSQwVTpUzQpVT
for terraform	WXxZXvWXWTYsV
for that	YYUZaZuZYyZYY
for the	XdUZoXUnmrqWv
for three	yYxZaaVZaXaaZ
for tideway	aYXvWbaatabba
for two	xqZoZWjaZZZaa
for us	0XWZZ1UWZWUYZ
for women	STRSTTO4SSTSQ
for work	WXSZXZSY5StYV
for you	XkorXZzZYbaYZ
for your	VWmqYYjXWQU0x
forward to	VVPYXZTWT4UQV
found your	zTPVTXQWUS0WV
free ?	xWXZYYtqZXXZY
free for	zXUXZZVtaYtXY
free trial	XaZaaatZZUZxY
freelance>benefit	XXWXXYsWXWWXy
freelance>client	0XZbbalabbbaa
freelance>cofounder	SVVVUXTYT3XZY
freelance>content	zaaWaXZVaXZaZ
freelance>easy-money	4YYVYUTXZWPYV
freelance>event	SWWXXWS0YVVWV
freelance>funding	4SaYVYZYbaYba
freelance>i-am	QVQWSWOW3QVVT
freelance>job-word	yYqZYZVZYvYYZ
freelance>mule	yZYZZYXZaZXaW
freelance>open-to-new	PV0XWYVXWTWVU
freelance>part-time	4XZZZZXaaZaba
freelance>pay-word	0XYuZYaZZcaZY
freelance>permanent	tU0ZYaWZuWZYY
freelance>recruiter	waaaccZcbbbbb
freelance>role	1WYZaZfaYnaaZ
freelance>seeks	0VvZZYXaZYZZZ
freelance>sell-cta	0XWVYXvVYXVZW
freelance>site-notice	yababYYabaVXZ
freelance>start	1XabbaZbaaaba
freelance>teach	zYbXaWXabaVba
freelance>threat	4YaaaYXaaaVaY
freelance>we	2RVzwWPWVVUWW
freelance>workplace	1XZZaoYaaZZaZ
freelance>you	YTuxUVzVsRUWV
freight ?	ZZzaZaqZYVaZZ
friday ?	TsUXYYSVXWTXz
friday and	YxTaaaXaYxYYZ
friday at	UUWWXYV2YSWXR
from $	UYYZZW8UZYVZX
from 0	SxQVUVPUWQRTz
from a	VtXuramZYWmaY
from home	pYbaaZXabaxbZ
from monday	0YUWZWxXaXYYV
from our	XWZZXYPYaZ3ZY
from people	TUOXWRR1UwVVV
from the	VYXnwZVYZTXxs
from you	zUVSVTRyYVRWW
from your	WVVYXZpXWtyXW
full remote	0Vbbcaacbbbbb
full time	Y0abbbZaaaaba
fund and	VWxxVYTXVVVYX
funding>call-ask	VWUzxZWZZYZZY
funding>cofounder	aYab0babbabbb
funding>equity	YUZZ3aYZaaZZZ
funding>i-am	VXVW4ZVYWWtZY
funding>job-word	ZZxaVbaaZYaaa
funding>mule	XYVWzZTVYYSaZ
funding>open-to-new	ZZyaUbaaZYaaa
funding>pay-word	4SaYVYZZbaZba
funding>permanent	UuVVzYVZWWWYX
funding>role	VQXw7XVXXXWXX
funding>seeks	YWZm3ZZaaZaaa
funding>start	UNXY2VUWXYVXX
funding>threat	4QWSNTTTWWRUV
funding>we	mUWVrXS4YWqXV
funding>workplace	TWY0USXVZXWZY
funding>you	uQSvxUQTVUsUU
fur das	lVUWWVSUVTTT0
fur die	nWYaoaYavZqZZ
fur ein	VtYzYZYZYZZZY
fur einen	qabuXbacbcccc
fur meine	vWVXXYTXzUXXW
fur sie	YoXZxaWZaZZZZ
fur unser	XvYXZvVoaZZZZ
gap in	YT5aZaVZYUYZZ
gave me	vrVaaYWZZrnZZ
gerade ?	VX3XWYTWUUWWV
gerente de	apYbbbabuabna
gestion en	YyZcabZbbabba
get $	XXZZZmTZaZ3ZZ
get 0	RSTXVXQUXU4TV
get a	TuSXWYuXZVtWu
get into	UWTYXYTX4TXZW
get to	RWUUzVQXW0VXW
get you	VyuXXZvYXVXYW
gezocht voor	qYaYaxYXaZZaZ
gibt es	WWXauaWayYZZZ
gift card	rsbcbbZcbcbcb
gift cards	VYXXWXWXYX4ZX
give me	WYSaZZTYo4YZX
give you	2PNWQVyVRSTVV
glad to	VZYuaaXburaZa
glasgow 0	YsZaaaYvZZZZY
glasgow and	ZasbabwbaXaba
go and	vacbcbaccccdc
going on	XX5YZZUXVQYaX
good people	qWvarbYbZZabb
good time	wXqZccZcaaccb
good to	YYTZYaVYX7YXY
gostei muito	YY0ZaUXYYpYUX
got a	uY1ZYZWZWWYZY
got an	VVRWyXRWTzVXV
graag een	TYVvXZ3ZXXYZZ
grade 0	W0YZZwWYZYYZY
great to	bbXcccaZayaZZ
greetings !	XoYaaaXZY1ZaZ
greetings from	pYZbbbYbb1ZTZ
greta a	YvXbbbZaaZasa
group 0	nvbccbYcbcacc
growth of	YaaYcb0bbaacb
guten tag	sZuaccYbZabbb
h week	zbcabaYbcbZcb
h:job-word	ZWZcbbZaZZa0Z
haben sie	nsbccaabobbbb
hackathon in	WVYYZWV7ZWVXW
had a	YYVZaZSYX6XYY
had forty	YaWaacvZuYabZ
half a	sZYXvzWUZXXZZ
half an	VXX3ZWVtaXXaZ
half of	TTTU3XTWVTUXV
half time	1YbZbYYababbb
hallo noor	ravcbcZbbZbZa
happy to	sXSYXYtXW3XWV
harrow finch	lnqecaoZbjZaZ
haruka hat	bbYcccbbcabvb
haruka i	xYUXabtaYWaZa
has asked	VxXxaVXZZZaZY
has been	XXjYZZWYYzUxW
has to	3USVVVQUWUTTx
hat mir	aWWaaaZavtZXZ
hatten sie	UWVrYYVvzVXXX
have 0	XVWZYaiYlWq3X
have a	sYsYoZXplfYZY
have an	esdbobpbaZabb
have been	TXRqXYSWXyW1V
have it	w1TaaaWYXVZZa
have something	zYyYYaVZYVaZY
have the	WaYZaT1ZZuZaX
have time	uUTVWVOX1PVWU
have you	VqocYXnqXwXYY
he visto	wZzaZaVZWXZSY
head of	dznapaXZYWZZZ
health ?	XXXzaZkZYZZaZ
health and	WWlXWYSVV1VTU
health has	XxXYabqbaZbaa
health is	YXYbab1aYYbbZ
hear about	VR1XVUSwSRTUV
hear from	UWTsWRo1XSWXW
hear what	SUsVWWRUS0VVT
heb een	UVxYxYTYVVXXW
heb je	0URUVVvUTSTUT
hedge fund	XXyoZZVZWYYYY
heeft je	bbZcccabcZbza
hello !	xT4UUVQUWNUUT
hello haruka	rZqccdbdcYccc
hello i	xzQXZaVaZYZaa
hello mateo	acmccdacaubbb
hello noor	abqcccacarbbb
hello owen	YapaacwaZWaab
hello sunil	oZXbbcwbaYbbb
help me	xWWYYYTYaVyYU
help with	hoYZZZtZXVrsY
helped a	WXTYYYwXVwWWW
here URL	arbbbbZtbZoZZ
here at	Z3VcbcXbYYaac
here i	WXTYwYTWUzWXW
here s	UUSXWXvW0sVWr
hi amira	ZZtaabcbZsaba
hi are	VQ3YXYVYTXWWX
hi beth	ukobbcZcbabcb
hi emil	YZZxabcbaZaba
hi greta	raoaccpcbZbbb
hi haruka	aqXbbcucbabbb
hi i	WWUZYaSY2zYZX
hi ivan	ZhZjcbybbZabb
hi jonas	pZXubbXbZqaaa
hi kofi	naabbcucbabcc
hi lena	ZbabacubasabZ
hi mateo	ZoZbbcwcbYbca
hi noor	XsYbbbubalaba
hi owen	YeutabbaaXaaZ
hi paula	XYYmbbsbatabb
hi rosa	YXpaaaybaZZab
hi sunil	lcZbbbsckoabb
hi wei	nXZpaadakuaaa
hi would	VzxZYaXZZYZZZ
hi yusuf	aaskbcqciZbba
hi zara	YXYsabvbkZaba
hire for	aYuVabZawYZaa
hire you	2XVSYvVXVXYYZ
hiring a	XtXbebxbaYaaa
hiring for	XVvaZZXYxWqZY
hiring manager	asZdbdbdpbccc
hiring this	VYVYYXzZpYXYX
ho un	VWwYwXUXWUXXW
ho visto	xYwaZaXYYWYSX
hoi mateo	uqZcbcacXbcbb
hoje ?	TUqVVVSTTRTSz
hola beth	qrZcccbcbbcbc
hollow oak	YqindbrajYaja
honoured to	YaYXaYXyZuZaa
hope you	ZZqabbXpZxaZa
hora online	WWXXZ2WWWVXXV
horas 0	WVaaa2ZXaaYaZ
horas por	vXbbcbqbbbaba
hospital group	0Wbabaacbbacb
hospital wants	PRWyVyURYWRWU
hotel pages	WacabZZZbbyba
hour ?	sZVzYUUYUXXZY
hour a	SVXVx2TXXXWYY
hour about	WVW1ZWUYYXYYY
hour of	UYW4WTPTXTTYW
hour on	cUVvXVtVVSXWy
hour remote	YabYbtZvbZbbb
hours $	tWWVX2bWXWVXX
hours a	qkZXusbYaZZaZ
hours of	5UWVSVUWYXTXX
hours weekly	yZcbcZZbcbacb
housing !	pYaacbaaawaYZ
housing ?	XXXvaZqZZsZZZ
housing and	ZoomabYuZYabb
housing company	pwYbZbZbZYbbb
housing is	XusaabYaaZZpa
how ?	YYZaYatYaXvbY
how a	YYYaaaWvzWXZZ
how did	aaYbbbtbuZbcb
how do	XYWuXYwwXVXXW
how it	WZVWYXSYXywYX
how s	WVRXXYSWV/TWU
how to	WXWYYXvtuUTtW
how we	ZZZbbc0bbaabZ
how you	UWSyYZqYvnXZY
hr 0	hZbbbwYYabZbb
hr business	erXaWafaupaba
hr on	rYaabsXaaarba
hrs week	xZbbcZZbcbbcc
hw:jobs	bZbdcdbbbbcwb
hw:linkedin	baacbcabbaX0a
i add	ZZ2aZbWZXpZYY
i am	ZYVtZaoaunbaY
i ask	SURXWWOz1SVUU
i believe	UURVVWxUTyUVT
i build	WXVaqZ2YWXVZZ
i can	WobYiXtYwUqZX
i d	pkqdcccZqaYYc
i do	TUquvWqWSdlWU
i don	XzjaYZVZUvYYY
i found	zTPVTXQWTS0WV
i have	sXrYsaYZpYmYY
i heard	YVUZYZVYwyYXX
i hire	2WwPXYUYUXXXY
i keep	XV10YZWZXVZZY
i know	XxnazaUZXUZZY
i like	UWyWWXPWSvUWW
i ll	XWwZYZsYWmbZr
i look	SUPYtXRVwzUSV
i m	aZYimbXZttkZa
i need	1YXaoaTaqYZaZ
i noticed	VWVaZZ5aYXYZZ
i owe	VWPWVXRVT4UTT
i pay	SWTzUTRXSV0YX
i place	YX2bbcXbYZbba
i put	WYsZYa2ZWTYZZ
i read	3XRWYUVYVwZYY
i recruit	Yo0aYbXbYYaaa
i run	qqYqpaYbYaaba
i saw	XUTaYZWZxyYYY
i see	WX1YXZTYWwoYX
i sell	VWTYxY2WVTXYW
i send	anYZjawZnWiaZ
i still	XXTZYZxZXyYXW
i talk	VVSXVYtX6RYXV
i tell	rrjZnatZXWZaZ
i think	XrlZYarYWrrZZ
i thought	YXwbbcsbZZbbb
i ve	VVploaVmtqXXp
i want	XXTuvYUZ0VYZY
i was	YqUZaamXusaaa
i will	TWUW0XUVtVVZV
i work	XvrZWaVZXqtYY
i would	XwmZYaWZxWYZY
i write	VYUYXTzyWUWXX
i wrote	YzXZYbqapYYbZ
i-am>benefit	wWVXlWsaxjVWW
i-am>call-ask	ytthdjVXVXXXX
i-am>client	mvzaZaXaWYaaZ
i-am>cofounder	YXeZ6ZVZbXZaY
i-am>connect	WWyYXZYWW4aWX
i-am>content	VYTXYWU9VdXXX
i-am>cv-ask	UW2YXYUWWUWRW
i-am>easy-money	XYVZXX0YXU0ZY
i-am>equity	UVSV0XRWWRTWT
i-am>event	WXVXYpd4YpbXY
i-am>expert-call	VZV3YUTXXXTYX
i-am>freelance	xUVmXYcYvtYYX
i-am>funding	XrYY5aXZTXZZY
i-am>interest-q	VVTYYYUu4rWXW
i-am>job-word	ZpuikZVZwXYYX
i-am>messenger	WVWZZYWZ2VuZY
i-am>mule	WnvjYYojpYoXW
i-am>open-to-new	YY5aZaXaXWZZZ
i-am>part-time	zXYYYpWZtYYaZ
i-am>pay-first	TXUUzXNXVUzYV
i-am>pay-word	PTbyUzuckTcVU
i-am>permanent	VxUYYZVwcqXXX
i-am>recruiter	Xm1ZZaWaoXZZZ
i-am>requirements	aXWcbcZc1abbc
i-am>role	lkcabaqZvZaYY
i-am>secret	UWTXXXSWVTnS0
i-am>seeks	jkZZqeZZwXiZY
i-am>sell-cta	aXYltoyaYcXXV
i-am>site-notice	aZ2ZbcXaZYaXa
i-am>speak	YZWXZYW5XVsZY
i-am>start	pWUZ4ZUYtVYZX
i-am>task-for-you	1WTtVXuXTVpXW
i-am>teach	VVUXXyonxTpXW
i-am>thanks	UVTYYXUX7wXVW
i-am>third-person	ZYZcbcabybbbb
i-am>threat	kUUYYuTWwT0WT
i-am>unpaid	UWUYyWTWvUWYW
i-am>wants-job	YXWaZZWZ8XZZY
i-am>we	cpoluWqaVpWXX
i-am>we-help	vVoWWW3VSRVWU
i-am>you	botbbXmanqbWX
i-am>your-profile	bm1YYYZXhtXWY
ia en	ZZaZauXvaXYYY
ich bin	VWpXYZUX1VpXW
ich ein	VWyYXYVXtVXXW
ich habe	tXXbqbXavYZZZ
ich mehr	YwXbaauaaZaaa
ich sie	WY1YaaWZXWZZY
idea about	wURW0XQXSTVWV
idea for	YYWZmZ3ZXXYaZ
if not	SS5TUVuUQPTSP
if there	YXvbZbXazXaaa
if this	YZVaZawZYTWzY
if you	ZjqlZZmfbsZZZ
if your	RYXYZZwZ0UnYX
ihr passwort	ZbabbbabbaivY
ihr profil	aauXbcZbbYaua
ihre einladung	aaabbZYTbYa3Z
ik ben	ZZqbnbYawXaZZ
ik een	utacbcabUbcbb
ik heb	XXqauaWawXZZZ
ik zag	wXXaZawaUYZaZ
il nostro	ZabbaYxrbaaaa
il nuovo	UZYZaZXlZyYWW
il tuo	ZadaaZiZZllrt
im jahr	Zrawbbabbbabb
im monat	WYYXZntWZYwYX
in 0	WYXZZZtVZWp2X
in ?	vVTUUVRRVQUU2
in a	bmpqpYZYbYnlY
in atlanta	epkZZrcbZtZZY
in austin	ppXrYaakZrZZZ
in bank	XYtZvbWZXsYaY
in bengaluru	YsplZbiZZqZaZ
in berlin	lpWZpvoZYXZaY
in breda	WXZZa0WZZYYrZ
in cebu	XXYaaZ2aZYYaZ
in chicago	lbpaaZbqZmaqZ
in de	pWXYYYWjnVYru
in denver	Zmnbabomjnaaa
in der	WXWYXiVUrVXrw
in die	UWTXXYTW3UWXV
in dublin	dpeapoXZYoZnZ
in e	YX0aZbYaaYbaa
in een	YY2aYZWZZWrZY
in energy	ZYxZZaVZYwYYX
in europe	swabaaabaZZbb
in festanstellung	azacbbYbaabbb
in finance	VV1ZabWZXXaaZ
in from	ZZZaaZUZaYyvY
in glasgow	YiiaYaonjrZmY
in hospital	ZWvaZaXYXxWZY
in house	U4YYYsXXaYXaa
in insurance	YYuZrqSYWvYZZ
in it	PVTV3XtWVrWXW
in july	YXYaatXavZaaZ
in june	VYWZYuVZ2WYZY
in lisbon	YdmooqXnbnYZY
in logistics	jYzbabdaZXbba
in lyon	alaZlsfirjYYW
in madrid	mudbblkbaZbab
in manchester	WpmZZtpkgYZaZ
in march	ZXUYwXlvVnXVr
in may	WXTrtYVXX2XYX
in milan	jmcapaXaluaaZ
in mind	YW7aYaWZXUaaZ
in munich	qkjaZoYXisZaZ
in my	VwTZYZqvWqXXY
in oslo	XWnpZsmpnYZaZ
in our	YprXrobnZXlZZ
in pathwell	bZscbcZbtZbab
in pharma	YYsataWZXwZZY
in phoenix	njmZZvWXtcYYY
in public	TUUXVVW0WxWWW
in pune	XXaaaZ2baZYaa
in retail	ZYsYXXyXXYZaZ
in rotterdam	mZsqaanapXaZZ
in seattle	YWkrYsVpmqZaY
in spring	SSzYXwUVWXXYY
in tech	YYVXXZ4tYWZZX
in the	UbXXoXYYY1oWr
in toronto	YtjaatqaaXZaZ
in touch	XWmY0ZUWXzYYY
in two	RVxVXXyTYWVYW
in writing	aatbbwYYbYbbb
in your	bWYeYYmYrpqjm
in zurich	ZqoZnoXZZtZYY
indefinido 0	ayacccbcbbaab
ingegnere devops	auacbcabbabpb
ingeniera devops	lrZbbbZbbaasa
ingenieure devops	arZcccacmbbqb
instead of	VXVXYX4ZQYXZY
insurance ?	YYnZZa1oWWYZY
insurance and	aatqbcYcaabcc
insurance people	YrwbYbWaaaZbb
interessa ?	sracbcabbbcbb
interesse ?	xmZbbbabZbbbb
interest ?	pabwbaYbbbbbb
interest you	tzYYZZWaZYaaZ
interest-q>call-ask	xpmpaZXYZZZaZ
interest-q>connect	VWv1YXUXYrXXX
interest-q>event	TWTXXXS5TSXVW
interest-q>expert-call	VWS0VYWYZYYYY
interest-q>funding	TTQT1VSTVTVWT
interest-q>i-am	apXXbYwspUaYX
interest-q>job-word	VY9ZYaWYXXYYY
interest-q>messenger	ZYXaaaXZ4VWaZ
interest-q>open-to-new	ZYzbbcZaZYaXa
interest-q>part-time	3ZYabWZZaaXaa
interest-q>pay-word	wWUyWXUXYYXYX
interest-q>recruiter	Z0ZcbcYbaZaba
interest-q>sell-cta	UW7WRYPWWVWXW
interest-q>speak	YZXaaZZ2ZXZZZ
interest-q>start	SXWZXYVW3VYXV
interest-q>task-for-you	xaYYaaYaaaZaZ
interest-q>threat	W0XaaaXatYYZY
interest-q>we	WXV3ZzVUZUYYZ
interest-q>you	urjcaZZlhabYY
interested ?	dkqbabuZabbbb
interested in	WhztlmXYZXYYZ
interim head	yVbbabbccbcdc
interview at	VXRXYYQW9TXYV
interview you	ZaXaaaX3XWZba
interviews on	USWvWWRWYYzYY
into data	SUQXVVRS4QWWV
introduce me	WXSYwZUYzTXYX
invest in	WXXZ1YqWXWPYX
investigadora 0	U4XWYNWXXWUYW
investor ?	VWUW3YTVXUWYW
invitation to	aaXbabXaZlazZ
invited to	XYVYYZW4aWYXV
invites you	UWUXXxW1VQWUV
ios engineer	jxZbZbYbjabhb
is $	VXYwXWZWaXxYZ
is 0	WjUYpYUYYUzuX
is ?	TT0UUVxVTRUSP
is a	oqmZkbmaaYpZZ
is about	SUyvUYRWvTWYV
is an	WXVYUYTXXVtvx
is backend	Z1UbbbZbXYaab
is below	WXZZYYuYYXXZy
is blocked	WXWZYZTYPU5YV
is due	TRUVTUMTTSsT2
is een	YzZcbbababbbb
is hiring	XvYcabtbabbbb
is in	YWUYtV0wWTXYW
is it	RTxUxWoUTrNUS
is looking	njZladqYabraa
is nearly	WWTX3XTXWWXYW
is no	YWZaaaWYZXZ2X
is now	VWlYXYUWXSW8V
is on	VWTXXYwXsUsXv
is out	VXmXXVT1WUbVu
is over	wxYaYXWZbZYaZ
is ready	rZYZrbWaaZYqr
is the	WqVZZZsYZwWVs
is there	YXVZZa3YpWYZX
is your	cZtaaaUaylZYZ
is £	XrXxYZZaaXaaa
is €	X0YbbbZbbbbba
isn t	WV0ZXZpYWTuXX
ist eine	WzWYXYUWWVvWV
it ?	tlWYeYuorUXYX
it and	YYYYWZXZZY1ZX
it as	OWUW5WSVXVUXV
it be	vzUYXZpYVVYZX
it for	UWUU1VOyWUNVU
it goes	TURUUWPUTvTUz
it has	pYWaaaXYY2ZYX
it in	qZZaaaxaZZpaa
it like	XYWZYa4aYVaaY
it over	WZVYXZ7YYTYYY
it s	WqtpYYWqXZrYd
it says	RURVUVQUTPNR4
it takes	rVUTXVwvXUsXX
it to	mpWZYZVZYS0uY
it up	TVwWVXRTVxrTU
it was	aZUaYbXZo2ZZZ
it with	WXWa6aWZUWYaY
it would	rWTXsZVoX0XYX
j ai	YXrauYWZvnZZX
j aimerais	aaYbaYwasaaba
java 0	ttabaaZaaaaaZ
java a	YXabbaYaaYazZ
java contrato	YzZcbbZbabbab
java em	apacccbbabbtb
java en	Zwacccbcbccbc
java entwickler	nrbcabZbpbbjb
java in	tXZcccacrccbc
java ontwikkelaar	ZzacbbabYbbbb
je cherche	ZpZdncbcqcccc
je in	WYWSZYyYwWXZX
je me	YYmaZauZvXZYZ
je mijn	XYVaZayZpXZZZ
je profiel	ZZvbbbYbaYaua
je suis	ZYyaabXatYYZY
je te	WXxVYXttXVXXX
je vous	XobY0YhYYnXWX
je wachtwoord	ZaZbbaZaaZpvW
jefe de	noZbabZbraapa
jij onze	xyZZZVYRaYYZZ
job at	Y0VZabVaWXuaa
job i	0wWXUZVYVWYYY
job in	XsvauZWZZXnXY
job seekers	VSUXTzyVVWVQW
job with	XyqZacXbZYaab
job-word>benefit	eYWbpaVa1ZmZZ
job-word>call-ask	QR3TTXTTUSVST
job-word>cofounder	V3TYWYWaTVXZX
job-word>connect	sjyaZaXZYUaqZ
job-word>content	YYXZa5XTaVZZa
job-word>equity	X4ZaWaYaWYZZZ
job-word>event	UO0XWVUyUOUUW
job-word>expert-call	WV2OXYVXTVWWW
job-word>freelance	wjZaaXZauZaZZ
job-word>funding	X0WR0ZXYZYYZY
job-word>i-am	qxwYWYUXrVXXX
job-word>mule	ZuWbbbaaxZZZZ
job-word>pay-first	VVRVWZQZSV2WX
job-word>pay-word	tmVXVWUXtWjYx
job-word>permanent	X1YbaaZapaaaa
job-word>requirements	ZzZcbcYbbabbb
job-word>role	kxWaZZXZoYZrZ
job-word>seeks	XyVbZbYbwZaaa
job-word>sell-cta	TQSWWU4UVWTLU
job-word>site-notice	XUVZZYyXXQX0W
job-word>start	tVVa3ZVZZWYZY
job-word>task-for-you	4USPVxSUSVVVX
job-word>teach	V6XbaTZaaZZZZ
job-word>threat	Z1abbaWaaaYaa
job-word>unpaid	TRRVP2OSTTTVU
job-word>wants-job	USRYVYVX0UVWU
job-word>we	VwsVwmZWWUuVY
job-word>we-help	SNRVUUMVzV2UV
job-word>workplace	V5WaYYWZYVYZZ
job-word>you	nkulXaXWrUauX
job-word>your-profile	SRxWYW0PWUVVX
jobs ?	3SRVVXSUxRUVW
jobs and	XXVaZZWzvWYYY
jobs for	XUXaaZyXYWYxY
join ?	UVTzSWV0VVWWU
join our	XtYWrZdwbYcaZ
join the	WWUXWVVQVTv0S
join us	VOZXxyVXZZXZY
jonas a	YbbubaZZbZbta
jonas i	aZXwabWbYsaZZ
jour en	uaabbYZabatba
jours par	xbbccZbcccacc
jullie een	XVXbZa0aqYaaa
june and	YZXbZaVa4WYaZ
jury for	SST1RRPsURSRP
just a	TUTWVWwUWRSSz
k 0	VyZawXXZaZZaa
k a	pXWYXXvZZXtaZ
k and	XoYZ2ZWaZZZZZ
k base	Y0ababZbZabbb
k equity	Y2abWaZbaaaba
k eur	Y2YbdaYaZZaaa
k plus	Zyacgbacabbcb
k remote	rvZbaaXaaZaba
k y	WVVX1YWXYXXXW
k €	XvWZyZVZZYYZY
kafka ?	YbYqbwZZbaabb
kafka and	caZedebdtcddd
keep 0	VVVXWYpYZW4ZU
keep in	VTQW5VQQWPUXV
keep it	XYwYYZUYXzVVW
keep you	TQvW0XTVVUTWW
kind of	YYVZZZWZsyYTW
kite anchor	cpYcaboncbaqa
know if	YqlbZbYaxYaba
know of	TUUYXYSY9UYXX
know people	XXUY0ZSYNyXYX
know python	xYWawZVZWVZaY
know r	YZvaxaUZYUaaY
know the	0VWYZRTYXuXZW
know what	XV2ZYatZWWYZZ
koffie ?	ZY1akaYaaXaaZ
konnten sie	vYYaaaYawZZaa
kubernetes for	XYubZXYwbaaVZ
kun je	qXVYXXVXXVWVz
kun jij	3ZZYaUXPbZYZa
l energie	qWWZZYXyXWYXW
l hopital	auacccasbbZaZ
la data	ZZZaaaX0aZYZX
la reunion	RTTVVUPRVTSR3
la sante	tXwalbYaYZaZY
la tua	qbacccbcbaXwa
labs ?	YaxaZalZZWZYZ
las 0	RUSUTUPSURSR3
last month	TVTyWWWUXS0VU
last time	VXuYY4jYYTXXW
last week	oqYbbbebraaba
last:benefit	XZZZklvaqacbd
last:call-ask	elptZdjebYZZc
last:client	krsaaapaZZaaa
last:cofounder	ZmZayalahbaba
last:connect	XYcalZYedzZna
last:content	kXacYld2XWaaW
last:cv-ask	powbbbYbZZaYa
last:easy-money	lZYZjkhZZZ0YY
last:equity	YnZjzcXaaZfaa
last:event	YZXfamX1ZcbnX
last:expert-call	XYb5lZYaZYZZZ
last:freelance	vaameaibabZZk
last:funding	babn1ZWjYYdZY
last:i-am	aZobialbrqbXa
last:interest-q	ppnejbjedaZZZ
last:job-word	aoqbbaYfqcanY
last:messenger	dZaabZYaoZ0aa
last:mule	XjfZcYepiXvYp
last:open-to-new	YZ4babYaYZaXZ
last:part-time	qkZZqqaqcYYYY
last:pay-first	ZXXapYaYYW4Yl
last:pay-word	sZZraseZaYjZZ
last:permanent	ayabkbZdbadaa
last:recruiter	aYtaaapalYikj
last:requirements	ladZpYqjYXpqY
last:role	dsZbheianbamZ
last:run-code	XYYYYZWVYX6qW
last:secret	bYXZZpVYZX3mj
last:seeks	aondpnbZmYcaY
last:sell-cta	bZcjdbwnZYbak
last:site-notice	ZYZaaaYaaaa3Z
last:speak	ZZYnZnXxZojZZ
last:start	vZZalbldeZcbc
last:task-for-you	yYYZYdjZjXpoZ
last:teach	WcXZZ2YmjbbYa
last:thanks	XYYbZZWXk5YoX
last:third-person	aascbcZcuabbb
last:threat	epYbZlebbYqll
last:unpaid	XXXYsrlvaXYal
last:wants-job	ZYYbcaaa2YbbZ
last:we	icZbjnpoZemZY
last:we-help	YkcZaZ0acZfZZ
last:workplace	uqcabmYbaZbaa
last:you	aanciajbjkiob
last:your-profile	ZbsbaZZbbkitY
lavoro ?	XYxZXZtXXUYWV
le 0	VWVWXtSnWUTnx
le logement	bbacqccrbbccb
lead at	XyacaZabZacbb
learning engineer	lsXbbbZatkaaa
learning ingenieur	rmbccbabfaaqa
len:0	VVZaYYWpZsbys
len:1	kjkikjjdkciXc
len:2	rqYlhaqaaZbaZ
len:3	YYWabb2baZbbb
length eight	1YabaaYbaZZbZ
let me	kWsZZarauXZaZ
let s	aWpXzXVWV0YWV
let us	WXXYYXmzYStYZ
like a	4YWaYaWaXXabZ
like it	Y0XbaXXvXYaaZ
like that	TWSWTXxWSxTWU
like to	qpnjaeYYshYYY
like you	qTsWtTRwWrVVW
like your	XXUXVZRWXwyWX
like yours	XYWYzaxZYTRYZ
link to	VWWYYXyvXqVXX
lisbon ?	TWWXY4UYZWXYY
lisbon and	WvWXYaVZWyYZY
list for	TVzWUXRWWPVW0
list of	WWSYYZ9UUVXYW
ll be	VWVYtYTUWolW2
ll explain	XV6ZZYVYVWXZW
ll get	WXWXYYUYZW3YU
ll see	WUxYyZTYWSVXW
log in	UWXXXWQWYV4UW
logistics ?	XaZuaYYauZaba
logistics and	YYwrbcYbaabbb
look after	mYXZYZvZZxZaY
look around	Za2babXbYYabb
look at	wXUUrYpWssUXU
look for	lVWZuwTVrWrZY
looked at	XWVZZavZXzYXX
looking at	XYWpZayZaZZra
looking but	YxtcabZbXYaab
looking for	kdsZrabZnXiZZ
looks for	XuaabsXpbaaaY
lot of	UR3ZXYTYWXXZY
love to	XornqZgpjWXZY
love you	ZvYaawZZYZZba
loved your	yXXZZZYWZvYZZ
lust auf	pYzZZZWZaYZaZ
lyon 0	WWYYZWVwYXWUw
lyon ?	WktYWsTWxTXVV
m a	oXloZaVZteraa
m building	ZYwZubVaXYZbZ
m finishing	aZYbbYYX3XYba
m hoping	RUNXWXSU0xVVV
m in	XtVaYZVWX3nYY
m looking	XVXZwoUazXSaZ
m not	XqTaZaVZX4ZaY
m the	qtWaZaVZrsZaY
m trying	XXPXVZwWVzWWV
machine learning	mqZbbgZarfafa
made me	WX4YYUVXWsYYX
madrid ?	YuXabwYYaYaab
make you	Y0mbabYbZaZaa
manager ?	XVXaabWa2paZa
manager at	jwYcabacbcccc
manager contract	zZabcbVcYaacb
manager full	axccacZZbbbcb
manager here	woabcaYbbabbb
manager in	arYcccZcsbccb
manager on	uWabbaXbaawaa
manager with	ZxbccbYcabbcb
mandat als	0abbbZYbbbWaa
manufacturing people	XtvaYaYaaaabb
many people	XXVaYaWZV6YZX
market ?	WWsWYYTzYUXWW
marketing manager	quYbbbWbpaabb
mas com	YXaasVXwaaYZZ
master s	VZWYYxWYvYYZY
may i	jkumdYZdtbWXW
me 0	XZWYyaRZYVvaY
me ?	WVZawaVZ4RYYY
me a	tYTZXYTXbzvZW
me for	lVltZxVZoWYZY
me gusta	YZXaaZXZYwvZY
me gustaria	tYWZZZsYppZZY
me how	XXWYYWSUvSzYY
me in	VYTZXZRZ4TXYW
me je	YZubabXaYYuYY
me know	nXmbabZbyYbbb
me the	pXVZYZsYWVsXv
me think	YY4ZabXZZVaaa
me to	ouWZrZoZWmXZY
me what	cZoYZYZxwWZaZ
me when	WW6ZaZWZXXZZY
me with	TUPVUVPUupvUv
me your	rmpbbrXZaZcaa
mean a	VWTWVWuzWSWYW
meet people	ZWQZzbyYYTYYX
meet the	XXYXaYyxYVXYY
meet you	YvTZZZVYW0pYY
meetup in	bacXbXbydbccc
mehr erzahlen	YwXbaauaaZbaa
member you	UUTUWWSVWSuzR
mention my	ZZWaZaXZ0TYZY
mentores voluntarios	ZXaZZzZWaZYaY
meses 0	0YabbaZabaaaZ
mesi 0	xabbcaaccbYcb
messenger>benefit	VaaWZYPaZZ0aZ
messenger>call-ask	4aaXbaVbcbTcY
messenger>content	WabZaZZVaayaZ
messenger>easy-money	YYZbYUVXXXzaZ
messenger>i-am	SUVZXTUWUU4XW
messenger>job-word	Y4YbZaZaYYVaZ
messenger>you	VaZWZYPaZZ0aY
met at	Rz0VXYUSXNVWX
met je	VVQxVXWYYwvSX
might be	VVpVxaTYYxZZY
might like	XVxYYUUxWVYZX
might suit	XyqbbcYbZXbaa
mijn cv	XZZbabZazabaZ
minuten 0	WWXtTzVWYXXYX
minutes $	WYYra1WVaZYZY
minutes ?	WYwvYZtYWUXZY
minutes a	RWX0YUUXWVqYW
minutes and	YYYxaaWvaYZaZ
minutes of	UTRvUWRTzTSWu
minutes on	ZYYyabtaZZZba
minutos por	XYX1ZYWYZYXZX
minutos sobre	VYX0ZWVYZYXZX
mobile app	ptacbcadXcccc
mochten sie	ZvauaaYabaZaa
modelos de	RZY1YXXZZXYZW
moment ?	xXqZYYTZYwYZX
mon cv	XYZbabZazaZaa
monate remote	vaccccacccccc
monday ?	2ZoYbaWZaWabZ
money comes	QSPT2VMTUQyOR
money from	XzVYTaVYYWyYX
money in	UTUY6XUXYXXYX
money is	SVUV0WTUXSuXV
month and	PUUS2TvWWVPWW
month for	sVWVXUvWYXtXW
month is	XYTZZa4aYSZZY
month we	tabYbyUabaYba
month €	2XWXYXUXaXYZY
months $	zacabbZcccYcb
months 0	xabcacZbbcbcb
months chf	yXbbZbbbccbdc
months contract	vaabdcadccddd
months eur	uadbcbbcddcdc
months £	xacacbZcdcZdb
more ?	atoapcYcabbcb
more about	YWyxZaVZVVYYY
more than	XZsZYbraaZtaZ
mosaic rent	cpnaaaqajjada
most of	ZasZccubbaaab
mot de	ababbaabbapvX
move ?	ZXxbabYaYuYZZ
move to	auZbbbZbwYXba
mule>benefit	Z0VbZaWZTXYaZ
mule>call-ask	YYzyaZWTYXXXY
mule>connect	UVUXXXTWUR2WT
mule>event	PQSRTzSwVTsRQ
mule>freelance	4aaXaaWabaUbY
mule>funding	YVYYqZXYaZxZX
mule>i-am	SvPTUVRvvS1WU
mule>job-word	X0raaaZZYYYYY
mule>open-to-new	YW0VYaXXVUXZW
mule>pay-word	rSUTWSTqWV8VT
mule>permanent	j1ZbbbaaaaYYZ
mule>role	szXZaZXZYYoYZ
mule>secret	XXZZXYWZbYzZW
mule>seeks	wpXuXsVUYXTYW
mule>sell-cta	WVUzpZwXYWjYW
mule>site-notice	aZ1ZbcXbaZaYa
mule>speak	XXVYYZXyXXXaY
mule>start	PUTTVTTUVV2WR
mule>teach	YWYYZzWXyWXaX
mule>threat	WwXZYYUXYXZVy
mule>wants-job	ZYXZZWVY3WYaX
mule>we	qydUvTQRVTwVS
mule>workplace	sWYZZYVYZYwZW
mule>you	UutnkcUsZUrXV
mule>your-profile	XQUYYQX1XWWYY
munich and	XYwaYaWZWwXZX
munich or	UwYZvYXYZXYZZ
must be	yZYZaaubZZZaZ
my client	mqwbbbXaYYabZ
my clients	YY1bbcYbZabbb
my co	baccvdacbbccc
my cv	aVYcbcYc0aabZ
my last	YatYZazYYVYYY
my list	ZZyaZbzZVSZaX
my name	aZrbabYbwXaaa
my network	XYUZYaxXXuYXZ
my own	TVTWUPQVyzUVU
my phd	VXVWYzUYwVWZX
my portfolio	SQQWUXQV5RUWV
my resume	WZUaXZUY2VYZY
my team	pnaZZstXWmYZZ
my uncle	YZXaZUVYYU2aZ
na hollow	ZXuaZaXavXaZZ
na zephyr	aYtbabYauYbaa
name for	Z2UabaZcaabbb
name on	WQ5ZZaVXXQXYZ
near austin	ZbabccYbbZZyZ
need a	rnWbsYZYrXmZY
need an	VYcbayaXpcbcc
need our	TUSXWUTTUV5WW
need someone	utYatZWaYYZaa
need that	QVTWVW5WWSVVU
need your	TVVYXYVYZW5YY
needs a	ryYeZZWanYZZZ
needs an	sWavalYbaaaba
needs help	TZZbbbWbwXZzY
nel nostro	axacccbcbbcbc
network ?	WXS3YXwYYSXXX
network engineer	sqkbbbZbbYbmb
never met	VVTYVYRXVyxWV
new account	UUVWVVPVXUmUy
new job	WR1ZYZXXWWY1X
new one	yYaapZZZZZaaa
new position	WTwZZaYYZXZzY
next ?	WvwXabXbZZabb
next quarter	WzyaXaVaZXaaZ
next week	YkZqZacWwrZZY
nice to	XXTZXYoXX5pXX
nimbus care	ppcaYavaaZZaa
no cost	sYXYYXyZWYWYY
no experience	WZcbcZYbcb0ab
no fee	ZZYaaVn0aYaZZ
no longer	ZWZaabWYZXZ1X
no pay	TVUVxRS1WTQVT
no strings	vXWWXX0XYVVTV
no-question	ceZeceakbllnl
noor ha	aaWcccZbcZayZ
nord !	pZZacbXaYxaYY
nord has	aYZcbcwbpZbab
not a	X1WZYaWaYtaba
not be	RSPRSVOTTQR0v
not sure	XWvbZbXZW0aaY
not who	TTyVUWyVTRUSQ
note to	UVUWWWOVWTvVy
notice period	WwsbbbZbZaaaZ
notre association	3WXWYWTWYXXYX
notre equipe	XwZpbbZbbbbbb
nous avons	vXTXXXVXXyYYY
nous votre	UYYvZXVZaXxWY
novatrek is	XXYbab0bZaabb
now on	ZXTazbXZaXYtY
now that	WVsZWYTY1MXWX
nuestro equipo	XxabatYZaaaba
number ?	WX6XWWSXVRrYW
number to	bbucccacbVrbb
numbers ?	VURXWYsXV1UXT
nurse at	X3XaaaXZXYZZZ
nurse for	ssbbbbZababaa
nurse in	sYabbbZbsabbb
o nosso	ZaaaaYvtbaZaZ
o seu	rsXaaaYZYqYtY
oak health	YrenibqajXaia
of $	mXYZZVVyYXzZX
of 0	qaXZYZnYYqqpd
of a	0YYrZWdZZXkaX
of an	YZYWlbybaraaa
of any	TUTYXXnX8UXWX
of business	WmWZZZ0YZWXUX
of course	VWyrVVxTUTXXX
of data	fvmbraYaYYaba
of engineering	WzYasaWabZYZa
of experience	qlacccobmbbbb
of four	XxXZZYmyYXXZY
of hollow	XqVzaZUZZZZaa
of it	VVSX1ZUXU1WXV
of kite	YaaYccybcabcb
of my	uXvbacYbZZbba
of our	rkjsXkjlaYbaZ
of pathwell	ZqYZccvccaabb
of product	tVbbZbbbtabbb
of quantile	oaabccscccbcc
of react	ZWwaZbYasYYaZ
of rental	uaZZZZxZYZaaZ
of spark	sZwaZbYaZZYaY
of the	ZqlYYZktYmkYj
of this	RWUX1WPSWUzUT
of us	STWYzYRXY0YZY
of work	zUYaaZVaxYZaZ
of you	XY2ZZaWZojZWY
of your	ZmaroYsYdjlXX
of €	hVXvxVWYYXWZX
offer is	XzZaZZYZZZrZY
office in	X0YZZaraaZaaZ
oficina en	Zybcbcbbbbbbb
oi kofi	orbcccbcccccc
on 0	uXYYYYlYYXWwt
on ?	qZxZZZXZpVZbZ
on a	qbemnaWaYnqaZ
on board	ZWVY3ZXYYXZZY
on c	YZZab0ZXZYaba
on cloud	VUYZbazZvYZZZ
on data	ORTTT1L0VSMRQ
on en	awabqbabbaaba
on figma	ZZZaaZZ0aXYXW
on friday	SqTUVWRvVQpUy
on hl7	ZZYabbYxZqaaZ
on housing	2WWVYWUsYWWXW
on it	WS5ZZaVXXSXXY
on its	xZaYaZWaaYuaa
on kubernetes	XZZYauXwaXYXW
on machine	WUabcuaZvbaba
on monday	RVTWVtRrvTUVz
on my	WYXWZXxutlYZY
on our	UYYWYsvxZXWXX
on power	ZZXaaxYtYXaaa
on python	aZZbbuaWatbbb
on pytorch	bbbcctbocZccc
on rent	TWVzYrUUWXXXU
on request	RWVTWS6RYRVTQ
on saturday	XxVYYZUYYWWYy
on site	uWaabvXZaZZaZ
on spark	XZZYayYuZXYXX
on sql	YbbZcwZmcaabb
on stage	aaYaZaYWZszZY
on tableau	abYabZZyaYbbb
on telegram	WababaVbbb0bb
on terraform	ZaZZbvaWbsaaa
on the	XjYofXodXqVXy
on thursday	UXXVTWZ0YVWXx
on tuesday	UWUVSXbwXVUUy
on us	YZYZUaq2aYYZW
on w2	tZbactYbbbacb
on whatsapp	UWYZaYXZZZ2ZZ
on your	WWUvYYtXYknwX
one ?	VV1WUYSWTNWW0
one and	XXwa1WWXXXYZW
one call	TWVw1YVXYWXYX
one day	SVRXUXvWU5WXV
one for	zUTVWVyWUPUWV
one hour	VUVWQ4SVWXWYW
one i	UWVY4ZRYUVXZX
one more	SUR0yTOUXQUXT
one of	nprlZajZYoZZY
one off	UVWvUX4VYVWXW
one product	S7YZYYWYYXYZY
one question	XWSTXWz0WRXXV
one who	apYbmbYbavbbb
ons team	TtZaausaaaZaa
ontwikkelaar vast	ZxaccbacXcbcc
open data	2WSYXYTXUrXXW
open day	RzUUXURxXQTUU
open for	VUnZYZTX7SWYV
open the	VYYaaaWZZYxzX
open to	XkxYZanZkpYWX
open-to-new>benefit	bbyaaaUbZYbba
open-to-new>job-word	ZY3aabXaXlZWY
open-to-new>seeks	PU2WWXUWWSWVT
open-to-new>sell-cta	aZ1ZbcXbaZaYa
open-to-new>site-notice	ZXMZaaYYY2WNX
open-to-new>you	YY4ZabXaYWaaZ
opening for	axYcbcacmbbbc
opportunity for	VZwaZYuZaYZZZ
or a	TR7YVYTXSTWWW
or permanent	SQvaaaXZ2XaZY
or remote	TzYZyYXYZXYZZ
orchid systems	Zolbabragmaka
our agency	vZabbaqbacbcc
our ai	TQOV4W1UVQTVV
our algorithm	SSzVWWTWWUyXW
our annual	XXZYYyWvaYXZX
our blog	TUUVXUywYXSWZ
our client	otZqbbXbbbaaa
our clients	ZZZpcbwcbaabb
our club	4SSWVVSwTSVVW
our company	WZaZbwZabbtba
our customers	Zaaaaa3aaXYaZ
our data	yoYZaRWvYaabZ
our directory	VWXZYS5XZXSZY
our faculty	SUTXXdT3WTWWX
our firm	tuVZZZnZYYqaZ
our hospital	tTZvYuXWZYWaX
our hr	VXZYZYSZaa1aZ
our magazine	SVUVVUR4WPTVV
our own	3ZXZZYVVaWsaZ
our panel	YaYrYXY0bXaba
our paths	XYWYYZTWX2YXY
our platform	VuWXozlYZYWYY
our project	XrVZZXWzaTVXX
our public	ZwZbbraYbabbb
our sales	sXWWY7NXXVWYY
our seed	WVQW4YSVUSSXY
our side	TUSVVUNVW1yXU
our start	WVXu0YWXZYWZZ
our team	WrpaZZqZaZuaZ
our university	XYbZb2ZYaaZaa
out of	jSWZZXnXwWnXz
over the	yZWYrXXYZZtaa
owe you	UWQWVXRVT5USS
owen i	uXbtZaoZYWZZZ
paga de	UXX2YUVWYVWWV
pagamos 0	WYaZa3YWbZWaZ
pagina o	XZYZXZ3ZYXNWW
pago quando	VWVX3WUYWWXYW
paid 0	tZYyaXWZZZZZY
paid for	XZTxaauaYYaba
paid per	zYXpZuYWZXYZZ
pair of	wXYYZYTaxXZZY
paper on	WWUxUWU0XTXXW
par jour	sbabboaabapbb
par mois	RsXXYrWXZX0VW
par semaine	uZabbroaaZWaa
para consultora	vXXbbbXbtaaaa
para controller	pqbcccccccccc
para desenvolvedor	ljXcbcZbtaboa
para designer	qZacdcbcbcbsb
para engenheiro	aYVbbbXawZarZ
para entrar	VXVYXYVX3VXXV
para gerente	arXbbbZbvabZa
para mi	vuWaZtVZWYZZY
para nuestro	WXYYYuVvZYXXY
para um	sYbcctbZbcbbb
para un	tXZpbqZbaaaba
part in	WZXxZXVwZXYYY
part time	sYaaamYpoZoaZ
part-time>easy-money	yZbXaWXbbaVba
part-time>freelance	1XbbaZZabaabZ
part-time>funding	QSSS2TRRURRWS
part-time>job-word	SXUVXXUXzVwZY
part-time>pay-word	zXZZZslXZZZaZ
part-time>role	3WZaaWXZbYaaa
part-time>sell-cta	NWUWWT2XVWVXX
part-time>start	qXaaZbXwYaZaY
part-time>task-for-you	0abbZYYbcbZbZ
part-time>we	4YbZZXXaaaZba
part-time>workplace	zYbXaWXabaVbZ
part-time>you	NSRS3RMQTRORP
partir de	TUYZYYyZuZZZX
partita iva	uYbcbbaqcbcbb
partner ?	SUPU6VOTRPUUT
partners and	URtW5VOQVQTVV
pas de	WVXYsXVyYXXXW
password for	WWWYXXVYYX3VT
pathwell ?	ZrsaaaWZZsaZZ
paula i	XZVZZbwaYuaaa
paula is	XYWZYaVXZTX1W
pay $	XXYsZ2WXZXjaZ
pay 0	rsWWXwUXWWuXX
pay ?	TvU0XRUXWWXXV
pay a	VWWWXTVzZVuWV
pay but	YZXZqXX2ZXZZZ
pay chf	zaaZaWXacbacb
pay for	VWR3WWSXUUWYW
pay has	aYZbbcwbnabbb
pay in	UVVX1UTSWUnWU
pay is	WV3YaYZZXXpZY
pay the	yVWXYVTYWW0YV
pay you	UWV1myQWWVuXX
pay your	VYW1ZYWZZZXZX
pay £	uXapauWZaZZaa
pay €	tXZnauYabaaba
pay-first>benefit	ZbabZaQYaa1Za
pay-first>content	TWTWTWRPWV1TU
pay-first>easy-money	YbaZaZTZaa2aa
pay-first>i-am	XYWZWaUXXW7ZX
pay-first>messenger	XbbbaaYbbbwaZ
pay-first>mule	XWWVSYUXZY2YV
pay-first>pay-word	UYYXZWVWZX6YY
pay-first>permanent	WVWZXZWZZV7YW
pay-first>role	1UbbaZababXbb
pay-first>seeks	2UbbaZababXbb
pay-first>sell-cta	XZYaXaRZaY3bY
pay-first>start	SWWVQXTUWV1WU
pay-first>we	VVWVVWOXYW3YX
pay-first>you	XXWXvZUYYW5YX
pay-first>your-profile	aaZbaaaacayWZ
pay-word>benefit	SVX3RtOUXWpXW
pay-word>call-ask	UXV4ZXrZYocZY
pay-word>cofounder	jvVYUYcYvsYZY
pay-word>connect	SUSSTPS2WRTSR
pay-word>content	2UUVUVSSRVVYX
pay-word>cv-ask	3XWYcbZbaZbbb
pay-word>easy-money	tYZYatWYaYwZZ
pay-word>event	zYYyZSWOaYXYZ
pay-word>expert-call	WZY5YeXdaZYaZ
pay-word>freelance	xXZqZnoZZYXaY
pay-word>funding	PUVTQXSXTW2YX
pay-word>i-am	RVTWX3RTUyrVV
pay-word>job-word	VWSWXX1YXWVYX
pay-word>messenger	QSUWXUUVVV5WW
pay-word>part-time	zababaYabbacb
pay-word>pay-first	xVVUUTRUXW2WV
pay-word>permanent	p1ZYYoUXaYYZY
pay-word>role	R4UsYXmZXWXYY
pay-word>seeks	v0YXVXcZaZYaa
pay-word>sell-cta	zYXsYXmYZYdZY
pay-word>speak	RVU1VRRQYVTWV
pay-word>start	cqYWZuVXYXzWW
pay-word>task-for-you	0WWUXVUWWVVUU
pay-word>teach	VYZYX6XVaZXaZ
pay-word>threat	VTX1YSTUYXTWV
pay-word>unpaid	UVWVV4TvXUVVU
pay-word>we	npW1UmQpYXnXX
pay-word>workplace	yWZYawWkaYYaZ
pay-word>you	oXVwniUbXjvYX
people $	s1WYXYUZYYYZZ
people and	YvtZXaVaZZqba
people are	ZssbabXbZZbqb
people at	ZY2abcYbaYbbb
people in	WXVZXYxYXysZX
people like	TUOXWRS0UxVUV
people to	UTyvvYUWYTXYX
people who	XWTmzpvXXmWYX
people with	YZ4YvZWZQWZaZ
per 0	xZYsbaYaaaaaZ
per analista	obbdddbccbcrb
per architetto	oYbbbbYabZawZ
per consulente	oacccbZbbabta
per dag	VYZZa0WZaZsaZ
per data	oaadccbccbcsb
per day	wYZabsZabaabb
per hour	tdalbraabaaba
per il	VZYYYUWwZwXWX
per maand	pmaaaifabataZ
per month	WaZXa2jZbaYaa
per sms	XZYZZXWZaY3WX
per sviluppatore	aYZbcbYbqabva
per un	oqZlonZaaaaaa
per una	uYZvYUXaaaZaZ
per uur	tYaabqqbaaaba
per week	xZcbalacbbbcb
permanent job	Y2VabcZcZabbb
permanent salesforce	Zwbcacacccbcc
permanent £	Z0YbbbZbbZbab
permanent>benefit	XyYbabXaZaaaa
permanent>cofounder	WQYX2wWYZZYZY
permanent>connect	bvZdcdbdXcdcc
permanent>cv-ask	T0uaZZWZXYXYX
permanent>equity	YhXa4aYZaYZaZ
permanent>event	XcXZaZY3ZYXXW
permanent>freelance	sxtYZZWYXXZZX
permanent>funding	aVbb1baaaabba
permanent>i-am	WsyXXZVXrRXWV
permanent>job-word	W2sZZZYaWYZZa
permanent>mule	XRXZZZY5ZYWXW
permanent>part-time	WxcccXcbbbcbb
permanent>pay-word	vxXZaYYaZZYaZ
permanent>role	Y4YaaaYaYZaaZ
permanent>secret	USTVVWTUXV1QU
permanent>seeks	W2XbbbZbYZaaa
permanent>start	rwWXYVWXYXVXW
permanent>teach	Z3VbaXZbZZZZZ
permanent>thanks	YTTaZaYY0QXXY
permanent>threat	Z2ZbbbaaaaYYZ
permanent>we	VPZYzwWYZZYZZ
permanent>workplace	Z0saYZWZYZYZZ
permanent>you	Tu6XWZTXVTWXW
pero con	XXZapXXxaZYXZ
person for	1UVXxXSVYWWUW
person to	tXTYYY3ZXWXZX
phoenix ?	TUsWWwSUzRVTU
phone ?	YuYXbbxbaYbba
phone number	XYWYZZVYYWvwV
pick a	abaabc0abaabY
pitch ?	UVVW2YUWXVWXW
place data	ZZzbbcYbZZbba
plano de	ayacbbZbabbbb
platform team	W5UYYZVYZXWZY
please find	VTTWWXTSrTUV1
please let	YWWbZbZb3Zbba
please share	ihmbbbrbZYsaa
plus bonus	ayZcbcacabbcc
plus travel	UVaYa5XYaZYaZ
podcast sobre	XYWZZZW4XVZYY
por dia	kZaabxYZbZqaa
por hora	RYX2XXWYYXXYW
por mes	juaZaclZaZraY
por semana	yYaccbacbcbbb
por sms	XZXZZXWYZW1VW
por video	XYX0ZYVYZYXZW
position as	vUabbaaaaZbwZ
position at	asZcccbcrbccc
position in	T0UYYXUXWWYYx
position with	a2YcaZabWaaaa
post with	VTSXYXsTUUU8V
poste de	btacccbcbbbqb
pour nos	XaubbwZYbZXab
pour un	pYovaaZaaaaba
pourriez vous	tZabbsYYqaYaa
power bi	kabbauXtnYZcZ
pre seed	ZUaa2aZaaaaZZ
precisa de	VsZaZZyZYZZZY
precisamos de	rZZwZWXZZYYZX
price of	rXXXzXPXYXtYW
prices and	XZYaYaxauXZaZ
pro woche	zabbcaYbabXaa
problem with	uYVxXZqYXSXYX
product manager	cyYbabZbqabbb
profile and	busbccYbbZaac
project in	XXWZZYWuYzqXW
project manager	huYbbbbbknaaa
project on	WWY3YYRXYVYYX
project with	wRTV0VNVTTTUU
projects are	zYWZZZVZyTYZZ
projektleiter bau	ooacbbacqbbcb
projetos em	aqacccbbaabsa
projetos na	arXcbbZbtabaa
proyecto en	YnZbbbZbsZasZ
public sector	aqcaliZlZpZoa
puis je	XruYwZUZZXYWY
put in	XYYaaZVYtZ0aZ
python 0	YZbbbwaacbbcb
python ?	yaabaZZcaaacb
pytorch for	tXaaaXaxaaaUY
qa lead	dxYbaaYblZbnb
quantile labs	ameiZapmcYZrZ
quanto tempo	XYUZZaYYY1ZWW
quarter ?	VWTWXX6WSSVWU
quarter of	XZYVaazbataaa
que te	YYfZZZxYYWsVW
quelqu un	TTRVxVSTTSTTx
queria um	yWUYXXVXvTXWU
question about	XXUTYVSwXyXZX
quick chat	aZwYbcobbabbb
r $	tZZnnsWXZYoZY
r ?	rbabbuZYbaZbb
r for	tUWZZZZZyYZZY
rate 0	xaZacaaZcabbc
rate ?	rYYzbZVabYaba
rate and	yZbcdcaccbabb
rather than	PTWN6USVXWUXV
re a	2XXYYYrYYVpWY
re an	abbsccrbcbbcc
re at	ZZUaZbWZZ6ZYZ
re both	XXVZYaUYY7YYY
re invited	XYWYZZW5aWYXV
re looking	srUYvViZYVpZZ
re the	VXWYvZrYXUvYY
react and	WcxaXaXauYZaZ
react developer	ZzYbabYboZabb
read that	2XSWYaUZXvYWX
read the	PTS2UTQSVUPUy
read your	VYUXYRWST4XWW
ready to	WWYbZb0ZZaUua
reason for	YW0ZYZWYWvYXY
recruit for	ZuvbYbXbXYaaa
recruiter here	VR4XYYTYXVWYV
recruiter>benefit	WW0babWbWYbaZ
recruiter>client	WuyaabXaYZaaa
recruiter>event	WWXYZWVVaZ0YW
recruiter>expert-call	VU2OWYVXTUVWW
recruiter>freelance	VT5babXaVWaaZ
recruiter>i-am	WxyaaaXaYYZaZ
recruiter>job-word	XesXZZvZWXppY
recruiter>mule	ZY1aZaWYZWYaY
recruiter>open-to-new	aZ0cbbYbYZaZa
recruiter>pay-first	WWXYZWVVaZzYV
recruiter>pay-word	VWSWXX1ZXWVYX
recruiter>requirements	UTRWWWTWVU1US
recruiter>role	cmdbabXatYatZ
recruiter>secret	VVSVWVRWWT2UP
recruiter>start	ZUWaXa5aXZZaY
recruiter>threat	XWUZaY0YVaXZZ
recruiter>wants-job	Z2XbbcabSbbbb
recruiter>we-help	VVSUZX1ZWZYZZ
recruiter>workplace	0UXaZZUZZYYYZ
recruiter>you	XqyZZZvZXWYYY
recruiter>your-profile	TW0YaaVaYXVTX
redwater energy	asbmdamaboZjZ
refer me	aXYcbcab1Zbba
reference 0	aZWaabWbzYaaa
registered nurse	ovYbabYalZaoa
remote in	svabaaZbaZZbb
remote work	SVWXZVXzWXvWW
remunerada de	abawbaZbcbbbb
remuneree 0	ZYarbwWVaZYaZ
rent ?	YZyZZanZZWZZY
rent has	WvYYaatbaYaaa
rent is	WsVZYZvYXWQXy
rent prices	WYXXXvSXyYYaX
reply with	qZZabbXbbZzYZ
report on	sSUxUSQ2WRSTQ
reports to	uuabbbXabaaba
request to	UYXZZYWUZWX6U
requirement biostatistician	yZabcbacaaZba
requirements>easy-money	STUWUVQUWT2RT
requirements>expert-call	WZXyaaYbbaaaa
requirements>i-am	UVTXXY3WWLVUX
requirements>pay-word	zXVrYWUYYYUXV
requirements>permanent	Y2ZbZaXZZZZaa
requirements>role	SxVYwYSXYXW1Y
requirements>task-for-you	U2abZbaZbbYbb
requirements>wants-job	ZZZbaa2YZaZab
requirements>we	W4XbZaYabaZab
requirements>you	TOSYWXnWVQ05W
requirements>your-profile	QNPWUVRVUU4QV
resume and	rYkbabXavYZZa
retail group	nyababYababaa
retribuita di	YaZzaaYbbZaba
revert with	WypbbbababaZa
ricerca di	Yv0ZYUXYZWXYY
right now	qYwcbcYbaZbcb
robotics ?	VXXzaZjYYZZaY
robotics is	ZuXbZbvaXZZba
role in	aXYU1bZanaabb
role>benefit	WrvbaboaXZaaZ
role>call-ask	YaaybZYWbaZaa
role>client	1Wabbabbbabba
role>cofounder	aVbb0aaZbaaba
role>connect	bwZcbdbdWbdcc
role>easy-money	VWYZZaUZYX1ZW
role>equity	W0YZvZWZYYYZZ
role>event	Vdaaa4YVaaYZZ
role>freelance	0abZZZcZsXYZZ
role>funding	sVZZ0ZYZaaYaZ
role>i-am	WzjoYqcZXaZZZ
role>job-word	WyaadaaZvXZYZ
role>messenger	TXbZaYVaba3Za
role>mule	dtXwZaWZYZrYY
role>open-to-new	aZrcbcYbwabab
role>part-time	1VZZZplZZZZaa
role>pay-word	1XZZatXaaZZaZ
role>permanent	a2abbaZaYZaaa
role>recruiter	douZZZtZXpYYY
role>requirements	WxWZZawZZYZaa
role>seeks	kxWZeYtZjYYZZ
role>sell-cta	yTVVXUOVXW0VR
role>site-notice	ZWabbbYaWYa4Z
role>start	1XZaamYaeZZaZ
role>task-for-you	PUVSQXTXSW2YX
role>teach	VmaZZ5XXYZZZZ
role>thanks	YWVZZYXXT0YUX
role>threat	XzZaaorZZaXYZ
role>unpaid	1QXVpUUUXWTVV
role>wants-job	SVYaZZ4ZqYXYY
role>we	xtYZYqWZZZZZZ
role>workplace	zrYaaZXaZZbZZ
role>you	TwSVWX0XtUvWW
role>your-profile	U3TZYZTZYWyWX
roles at	ba2bbcZbZUbab
roles that	aYzccdabZXbcc
rotterdam and	vasbabYbZXaba
run a	pYYZvtYZbaYaZ
run the	rqZZZakZYYvZZ
run-code>connect	SYYUYWSVZT0XY
run-code>content	TYXVYXSTYTuzW
run-code>event	XUWXWWWPYV3VT
run-code>secret	YTWZWYXWXV1UU
run-code>seeks	VVVWVXVUVU0ST
run-code>site-notice	YZXZZZWUZWM1W
run-code>we	TXWVXWSRXU7WU
run-code>you	UYWWWYRXZV0XV
s a	qsqZaZlnYWbZY
s been	UUxWTWQUWxTUR
s for	VVV4ZXSxXVYZY
s going	WX6ZZZUXVQYaX
s in	UXtXoXUsjRYYx
s keep	WT2ZyXVSVRXYY
s my	XUVZXZ2YuWXYX
s no	WWyawaWYYXYaZ
s site	xUSWVXPV0NVWV
s something	SSQW0WQUyUTXV
s stay	ZaqaXbWaY0ZYZ
s the	TUUWWWQUU3TUw
s what	VXUYYUzX4SWYW
s your	eX1mZrTXXoXXW
s:aanbe	aZYcbcYbzZbbb
s:aande	cZbcvccccbccc
s:aange	YVYZYaYZaXyZY
s:aanme	ZZZZZZYSaWY0U
s:abbia	uZXaaWXZZwaaa
s:abbon	abaabbWabZYxX
s:abert	ZYXaaYZxZZZYZ
s:abier	qbqcdccdccdZc
s:abonn	XZWZZZW1YVYtW
s:abrec	tZZwaZYZYaYZZ
s:abrim	YrZawaZaaZZZZ
s:abspr	zXabZZYaZaabZ
s:acade	WZaab0Zabbaba
s:accel	QWYY2YVYaYWZY
s:accep	aaYbbbbZnvarZ
s:acces	XYXYYYWVYUXzV
s:accet	ababbbZbbtauZ
s:accio	daddsdccddddd
s:accom	XYzZYZRYXXYYW
s:accou	XYZZZZraZiyck
s:accre	YYYXWZT0ZYUVX
s:aceit	ZaYbbbYlarZwY
s:acept	ZaYaaaXZauYuX
s:acomp	XXTaaaXYZ0XTW
s:acqui	ZZaabyraZZaba
s:acteu	WX0ZXZWYVXYXW
s:activ	ababbbXbcZyaZ
s:actua	crYZZuXrnYZZZ
s:addre	TVTWWVQTXUq1U
s:adjun	SYYYZvWWoWYXy
s:admin	npkbabjbkYnba
s:advan	WXXYZ1WYWWyZX
s:adver	ZY0aabXZYXYvY
s:advis	TVWx4VVXYXWYX
s:affid	2ZZaaaYZaYZZZ
s:affit	xZZamZZaapaZZ
s:aflev	ccdcdacsdbccb
s:after	zkhZsaWaXXYaZ
s:again	WZYYaYWZZWzTX
s:agenc	YaZZba1baWaba
s:agend	bbaZccwbbbcba
s:aggio	ZaxcbcbbbZaTb
s:aggiu	YaUaZbWZZzaYY
s:aguar	WXVXXY0WXUWUU
s:aimer	ZaubaYparYZaZ
s:airfl	sYnbdnYbdkbbb
s:aiuti	bcbbccwbcccca
s:ajuda	Zbaaccxbbbcca
s:akade	VXYUY1VVYWWYX
s:aktue	XYWYYZzYYXXVW
s:alban	SSWUXT2XWVWVV
s:algor	SUwtXXVXXVvYW
s:algui	XYUZzZWZZXYYW
s:alleg	RVTUVVSUVSUT0
s:allow	WyXaZZXVXZxZZ
s:alqui	YZaZnYYbbYyZY
s:alrea	TXVWXV5XTUVVV
s:alter	ababbaabbZSxX
s:alugu	dccdrdcddccdc
s:ambie	axbcbcabbbbbb
s:ameri	VVUXXXUVTT1YV
s:amers	awZdcdbcabcbc
s:anali	qoacbbcbnabma
s:analy	jrbmamYphbaZZ
s:andre	bcbdccbucbccb
s:anfra	vbcdccbcbcccc
s:angeb	YaxaZaWYYYZaY
s:angeh	SUTVVVRTUSSR0
s:angen	cccddcbZdbcuc
s:anges	baYcccabYab0a
s:anima	bbacucccbccdb
s:anive	XYVYYYWXXyXUU
s:anmel	ZZZaaZYyZWZsX
s:anneh	WYYXZXXXZYzYX
s:anniv	YZZaaaXZZhsvY
s:annot	aYXaZa0ZYXZaY
s:anony	acbwcaaZccbbc
s:anoth	TTTxXWqVW1VSU
s:anruf	YYsabbubZZbbb
s:anseh	aZabbbZaaZb0Z
s:answe	sXYnaXoZZYspY
s:antei	ZYaZxaZbbaaba
s:antig	bcavYcbbccccb
s:antiv	bbbbbbZaaZxZZ
s:anual	Ywbccbbbbbbbb
s:anunc	WYVYYY0XYVWYW
s:anybo	VVVWUWS1WWUWW
s:anyth	XsoaabWasqZZZ
s:anywh	bXZcbcaczZbbb
s:apare	WYWZZZXYZWW2V
s:apell	abbbbbabbawSZ
s:apete	aazbbcZbaYbab
s:aplic	ZWYbbbYb2ZaZZ
s:appar	VVRWWVRVWzSwT
s:appea	YXXZZZVYZVT6W
s:appel	ZYzabcZbbZaTb
s:appli	YjZbmpZlpYasZ
s:appoi	TVUWWWuVWTTP0
s:appra	UYU1XTSXTWWZX
s:appre	XYXYVYSZzVXYX
s:appro	VVjXrXUUWTWn4
s:apres	abbbccwacbbca
s:arbei	VtYabavaqYZZa
s:arbit	TYY1YYYZZYYZX
s:archi	jqYbabaanckrZ
s:argui	ZZZbccbXb0bbb
s:arqui	ivaccbabbbbmb
s:arriv	VVUY0XnWVUPVw
s:artic	YrXpauWdYsZZZ
s:artik	VZaZaxYaaZYaa
s:arzti	TXXYYWWzYXXWU
s:ascol	ddddeddqecddd
s:asseg	X0WYZRYXYZUZX
s:asses	aWZbaaaZaZyYX
s:assic	yWbcbcabbccbb
s:assig	WT0ZZbYZXVZYY
s:assin	abaabbXabaZxX
s:assis	RXXZZruXZYyYW
s:assoc	tsYZeYYxZVZYY
s:assun	aubcccbccbqbc
s:assur	abZbbtuZbaaba
s:atlan	aqnaenaaZqZZj
s:attac	alXZZZhXqXnYy
s:atten	aZrbabvWbXaqZ
s:atual	ZaxcccbcbUbab
s:audit	ZaZaabyWbZaYX
s:aufga	aaxbYcbbZZbaa
s:aufne	YYsaZZXRXzYYZ
s:ausbi	UVVXYW1XYUUWW
s:ausla	tZZcbctbaabbb
s:austa	YZWZaaYZY0ZaZ
s:auswe	zXWZZZXYZXZZX
s:ausza	ZZaaaaXaaZyZZ
s:authe	abZbbbXacaxZZ
s:autom	WWXZYYzYYUVUy
s:auton	raabcblsbbbba
s:autor	WTYYX1WSZXXYX
s:avail	rXYaaaoadYYnt
s:avali	SZYzZYXZaYZZX
s:avisa	YYXZYZWYzVYXW
s:avoca	XYYyYYXZZZZZY
s:avond	WWXXYTWzYVWUV
s:ayuda	aaZZbb0YbaaaY
s:azien	XnsaapWZwXXZZ
s:bache	YaZcbcaawabcb
s:backe	ptYbaabbecapa
s:backg	ploaobmbbZcba
s:backp	VYYXZWY0ZYWYX
s:baill	tbddcbcdccccc
s:baldi	bbZabbZabvaaa
s:bambi	TUSUUVSTURTSz
s:banca	laabbbZbbayVZ
s:bandi	X1WYYQYXYZUZW
s:banen	UVTVVVO1VSUSQ
s:bankg	bbZbbbZbbZxZY
s:banki	YaZyaaYZaXZZZ
s:batte	YcYvbbaccacbb
s:baule	YyYbaaabaaaba
s:bearb	ZZabaaXabYyaY
s:beauc	aaYaaUYZWzZYZ
s:beaut	YZYaaaXZYVyaX
s:becau	ZXqaZTXYYWXxv
s:becom	ZYXbqazbXXaba
s:bedan	aZZbbbZaayZXY
s:bedri	bbabdcucdcccc
s:befor	VVWXVWOVWV2WO
s:befri	YzWZYZWWXXWXW
s:begon	dcbdsdcdcbddd
s:behal	VXWXWYVXXV0WU
s:beitr	baawbbabaraab
s:bekek	baZcccabbZbza
s:bekij	aXaccbabbYb0a
s:belas	WZWRaY1ZaZXaZ
s:belie	XokYiZxYXrXYY
s:benef	Zyacbcabbbbbc
s:benev	YbaaaxZYbaYUZ
s:benga	Zsmeabdebqaaa
s:bepaa	ZbZvccacdcccc
s:berat	lobqcbhbZbbmb
s:berei	ubcdddadbcddc
s:beric	YYWYYYVXYVXzU
s:besch	rbacbbabsbbba
s:beset	YzacbcabZbaba
s:besoi	WWxaZZuZYWXXY
s:bespa	accacbucccacb
s:bespr	VWUUXWQUWVWV0
s:besta	ZaabbaYabZ0XY
s:betaa	XaXuaavabaZba
s:betal	tXXYrvVVZYsZY
s:betei	ZWbbwaYaaaaZa
s:betre	YZvbZbaasZaaa
s:betri	W0ZccbabZbaaa
s:betwe	qWmYYYVXoWXY0
s:beves	abbccbabbbxXY
s:bewer	XZavZaZaVZawa
s:bewor	ZYYcbcaczabbb
s:bezah	XZZyaYYZYZYZZ
s:bezor	STRUTURSTQRP1
s:bigge	cbybcbYcbaccb
s:bijla	TWVWWXVUsTVTy
s:binne	aaXaabXZZxaYY
s:biolo	1XYYZPWZZYXaa
s:biost	nuXaarYacZama
s:biote	btYmpaboaYabb
s:birch	atcaabdaqlaea
s:bisog	vacccVYcccccc
s:bitco	uYccbbYbccrbc
s:block	XYXZYZUZQV4YW
s:bolet	ZYXaaaZyXXaYY
s:bolog	Zuadcdbcccccc
s:bonjo	qqpcbcabbbbZb
s:booki	oWWXYY1WXRVVx
s:bookk	VYWZqryYWVYpV
s:books	UUTVUXRUVSUV0
s:boost	ZbbcbbZbcbvba
s:bootc	VZabaUZxuZaaY
s:borde	adccdvcZdcZcc
s:brauc	sXYvqZXZZZYZY
s:break	XWVYYYU3YVTVS
s:brewe	2aUXWYRWWTXZT
s:brill	abYaaaZVazXYW
s:broch	abbcZczcbaXcb
s:buchh	ZababYwacbXba
s:budge	WWoXUYyxVQWVV
s:build	YXptvaXaZZZaZ
s:bumpi	YYXYYa0YZWWXV
s:burno	UVWVXVW2ZYTZa
s:busca	lYqdonZoaZaaa
s:busin	esYaqbpakaZca
s:busqu	XZYZZaYYaYXxW
s:cabin	XsXrabtaaaaaa
s:cadas	YYabaaZabZwaa
s:cadea	YYXyZYWXZYXXV
s:calen	Zbccbcxcbaadb
s:cambi	VX3ZZYVXXUSrV
s:campa	TVTVVUMVRST3R
s:canal	TTTUUVRSTRTR0
s:candi	ZaYabbnaoZopo
s:capac	UbbbccXc1Xbbc
s:capit	dddepeeddeded
s:capta	XXWYzZVXaZZZX
s:caree	Z1bbabZWaZbaa
s:carpe	PTUSS2SQWUVVU
s:carre	auacbbZraabaa
s:catal	aabbbbzababba
s:catch	ZYXaZaWSY4ZZZ
s:cerca	XXyZYZXYYXYZY
s:cerch	ZYatsmZnbaaaa
s:cerra	waaZbaaaaarUZ
s:certi	WXWYYWxuZXduX
s:cerve	XYYaYXW0aYYXY
s:chall	tZxaaaXbXaabb
s:chama	ccbuccbcdaccc
s:chang	XXWaZZmrYqXuo
s:chann	WYXWYXU2YWnXW
s:chapt	VXUXYsUuVwTXV
s:charg	PZXWYW1ZZXWaY
s:chari	zZZZaYYuaZWaY
s:chatb	wZccbbZbcbbcc
s:cheap	ZYbbabybcbacb
s:check	zZqaaZpZYWZZZ
s:cherc	cdpmsiYaiaabZ
s:chiam	XWzVZZWXWXYXW
s:chica	mrkbaaaoZcana
s:child	0XXXZWWZYYZZX
s:chris	XYVYYZwYWxXVW
s:cient	juacccbcbcbbc
s:circl	XZYZWa0YXXWZR
s:clean	aZbbabxbaaVbZ
s:clear	bsdbababdbopa
s:clien	jdrmearaaZaaa
s:clima	0VbaYabacbacc
s:clini	soYnmZrnYXYZY
s:closi	VXWXzaUXYWXaY
s:cloud	qlYbbbmbnZbpa
s:coach	ZbWacc0aaWZbb
s:cofon	aVbbybaabbbba
s:cofun	bYccvbbaccccb
s:cogno	bcbccbabcauZZ
s:coimb	YWVYZYYzWVXVV
s:coinc	UWSXWWTVU1UVU
s:colab	ybbZbXXabaUbZ
s:colla	zbaYbXXabZTaZ
s:colle	XmtaZnWxYaZZZ
s:colom	TUXVYU0XYWXWW
s:colpi	Za0cbcbbbZaSb
s:comec	XXaaZaYabZxaZ
s:comma	XaYZZaVabYyZY
s:comme	ZiaZjZXqZuZrY
s:commi	nWWvpWqUUVZWt
s:commu	XYvZZYW0YTZfX
s:compa	XmmeqbaZvYaZY
s:compe	XYYzZnohZYYZY
s:compl	XZWpYZWWmpn0X
s:compr	aaanbbxababba
s:compu	WYXZWYSZ2VXYX
s:conco	bwacccbcZbcbb
s:concr	TX2XVYUXQPUXV
s:condo	UVQWVXQUQ3UTS
s:conec	XYVXZZVXY2YXX
s:confe	ZZYZarXlajxYX
s:confi	bXzcYZVdYVtUu
s:confl	Xab0aZYbabbba
s:congr	YYWZaapYotoqX
s:conhe	cdbuccbcdaccc
s:conmi	Zvcdcccccccbc
s:conne	YZVeYaaYowivY
s:conoc	aazbbcabaYbab
s:conos	YuZoaaYZavaZZ
s:conse	bZYZaZyZwYaZY
s:consi	bobasqXauXYZa
s:consu	mlasaZoadZZmZ
s:conta	cZnZZabYYxtYY
s:conte	VW0XXXTXWUVWV
s:conti	WVVWYZRYzVtYY
s:contr	ppdbcadbecbce
s:conve	hjrpZZWYZVYzW
s:convi	YZYaatYeaXZxY
s:convo	XzZYaRYZZZWaY
s:coord	bcccccacccuaa
s:copyr	WYXYaXVZZV0TX
s:corpo	SZaab1tZaZWaZ
s:corre	aybcbcbbcbaba
s:costa	1ZUZXYRYSVYYX
s:coste	0YUZYZVXWVYYW
s:costi	YZZbba0abZYZa
s:counc	wsaabZZaaaaaZ
s:couns	TXVXXXWWWUVXz
s:count	TUTWWXtrWTVTz
s:couri	TaYWVYRZaZ1YY
s:crash	zXZaXaWZaZXZZ
s:credi	XYXpYYvYYVWvX
s:crene	bcbZcbwccccda
s:cresc	bwbcbcabbbcbb
s:criti	VTRTWYUS2USYU
s:curio	UWuZZZrYrsXZY
s:curit	ZwZbccbbbccbb
s:curre	VR4ZXZWZUXXXX
s:curri	QXkbbxZaxYbaa
s:curti	XbcbcZaccaxbb
s:custa	0XVZYYWYSUYXW
s:custo	XXXvtZtYXXlZk
s:danke	WWX0XWTXXWUXW
s:dashb	2YYZZsXZaVYaZ
s:datab	0YXXaXVZZYWZZ
s:daten	waabbaZqlaaaa
s:daugh	WWTYXYQXU2WWU
s:deadl	X1ZbbbZaaabbZ
s:debit	VYXWXZSXYXVX1
s:deblo	bcbdccccdbuZb
s:debug	yaZacaabcbbba
s:decem	xYcccabccbccb
s:decid	PTPSUTtU6QSQS
s:decis	WXU0XYwYUVXYX
s:decli	ccadccaccabwa
s:dedic	PPVUVS8WVUVUT
s:defin	XYZxYZYaaZZaZ
s:delet	ZZXaaaYYZVXxW
s:deliv	wUSTUVQUWRqyt
s:demar	yXbcbcababbbb
s:demit	ZZXaZaXYyXZXW
s:denta	ZcaxbaYbcaaaa
s:denti	YZXZZarZXWYZz
s:depar	npWaaZXZoYbZx
s:depen	1WZbabYaaaZaa
s:depos	WYYZVZXZZYwZw
s:derni	WWUZXYyXuVXXX
s:desar	qmZZaYwaaZZZZ
s:descr	awZdcdZdbccdc
s:desen	ZnYbaasaqaaoZ
s:deser	XXUZZa1YYuWXW
s:desig	mtcbbbacnbbcb
s:desku	VYYzWZXYaXZZY
s:despi	YYXZYZWYzVYYW
s:detai	omubaaXaaXmpY
s:detal	vbabbaabcbacZ
s:devel	kqZajknacakda
s:devol	XYZaYaxZZYrYY
s:devue	WXZaZaXZaayaY
s:diagn	bdddddscdddcb
s:diens	WxXYZZUYUYZYy
s:diere	ddcdqdcddcddd
s:diffe	YYYaZatZaZyaY
s:digit	abZbbbZwaXaZZ
s:dilig	VWW4WYQYXWWYX
s:dinhe	WXWYuXuXWWvVV
s:dinsd	xYcccabccbbcb
s:dipen	XYXaxbXZaZYaZ
s:diplo	PQTURQR3UQUTT
s:direc	krYbaZsaaZqaZ
s:direk	YzYbaaabaaaba
s:diret	avaccdbcccccc
s:direz	xccbcZZcccVcb
s:disag	WTQYXYSXT2WWU
s:disco	Y0abZbYaaaaaZ
s:discr	WVYYZYRYZZ1XT
s:discu	yXrZkaeZYYXZo
s:disen	oracbbabbbbob
s:dispa	zXaaXaWZaZXZZ
s:dispe	VUWV0ZYZXXWYX
s:dispo	xXXZZZpZwYXZY
s:diver	ZYzbbbYbYXaaa
s:divis	vaccccadcccdc
s:docen	XWbab0ZYabZba
s:docht	WYZYbzXYZXYZY
s:docto	SUUUXzyTVXWYX
s:docum	SVTyWURVVToRz
s:dolar	0WZbabZaaaaaa
s:dolla	YXW0ZYWSYXzXX
s:donde	UVUWWWTwWTUTz
s:donne	ooacccbsbabaa
s:doors	cabdcdbdtccdc
s:dossi	aXZaZaYabZyZZ
s:doubl	XYXYYYvYZWvWW
s:downl	XaZYZYWmaXvuX
s:drawb	Zaabab0bbYaba
s:dresd	aZcSbYbycbbbb
s:dring	abacbcabZawaa
s:dritt	ZXaZxbZbbaaba
s:dropp	2VZZaQVYZXXaW
s:drown	YaZZccybbbacb
s:dupli	ZbabZbUbaZxZZ
s:durat	yXacccZccbcbc
s:echan	abrqccabbkbbb
s:econo	VwYXZxjYZXYZX
s:efeti	byacccbbbbbab
s:effec	VYYyZXWZZYXYW
s:ehren	abbbbvaabbbba
s:eigen	cYddtcccdcccc
s:einge	aZababZbbawaZ
s:einka	ZZZaab1aZZaYZ
s:einla	aaabbZZobYazZ
s:einst	ZaaabaZ0aXaYY
s:eintr	ZYYaaZY2ZXYYY
s:elder	SWTY1YSYUTXYW
s:elect	YbaxbZZacbbbb
s:elimi	WXWYYYWWXUW3U
s:elter	TTTUUTSSTSTS0
s:embas	abbbbbZXcawaY
s:embed	irYcbcZbpaapb
s:empez	XZabZbYaabxaZ
s:empfa	WXWYWYVXYWzWV
s:empfe	ZXZcbcaczabbb
s:emple	YXZmqaYZZZayZ
s:emplo	byZdjZkmaZZaa
s:empre	YWnaaaXrxXrXX
s:encai	YwYaaaYZaZvXX
s:encaj	aumdccbbcccbc
s:encam	aWZcbbabzacab
s:encan	abYbbaZWXyZYY
s:encar	vababbabbbaba
s:encer	cddddddcdcuVb
s:enclo	XWYYaYSZaZ1YU
s:encom	STTUUUTTURwR0
s:endor	ZaYabaYZaXZ2Y
s:energ	uYZjbaZvYZbaZ
s:enfan	UVSWWWTVVSURz
s:engag	zZbacaYbcbbbb
s:engen	mqZccbabmbbob
s:engin	ksabkbbblbdja
s:engli	UUUYWZVYZZ1ZY
s:enhor	aZYbbaZZZ0ZPZ
s:enten	VWyYWYVYvWXXW
s:entra	VUTXXWU0svVST
s:entre	WYY1YXXuZYYYX
s:entwi	Ymaboasblaaga
s:envia	YZXZZYXYZW1VV
s:envir	yYaZaYYabaaba
s:envoy	XWVYzYUYZYrXY
s:episo	nZXZZYr2YWYYY
s:equip	ZbbbZubZcbqbb
s:eredi	ababbbZbbavYY
s:erfah	acccdcbcccucc
s:erfen	abZbbbZbbZxZX
s:ergeb	ZYZbbbZaaZa0Y
s:erhal	YYZaZZYaaY0YY
s:ersch	WXWYXVT0XUWtV
s:erstg	bbcdddsdddddc
s:erzah	ZvXbaataaZbba
s:escre	WZZYayYaaZYaZ
s:escri	YtabbpZYaZrba
s:espec	ccbuccbcdaccc
s:esper	Zcaxbbaccabcb
s:estab	XWVZZazaZZZaa
s:estad	XYaYbyYZZYZaZ
s:estam	ZqvapbZaaZbaa
s:estat	YYZaazYXYXZZX
s:estee	bcbccdacuaccb
s:estim	bbbcbcxabbbcc
s:estud	WXWtYZWX0WXYW
s:etudi	aaYcqXZavZaba
s:evalu	zQWwWXUYYXYYX
s:eveni	ZWXqswWuYXYXY
s:every	XXvYYZZYYprZr
s:evolu	WY0ZYYQYXWXYW
s:exami	VYZYZ0XZZZZaZ
s:excel	VR2WYXTYXUVXU
s:excha	usYaZZWZYYuaY
s:excit	cbxbccYcbaccb
s:exclu	VXWXXXpyYVxVT
s:execu	ZXYaas1aaYYaZ
s:expan	YY5aZbWaZVYaY
s:expec	sojbccbcbbcbc
s:expen	XZWXZZtZZUYaz
s:exper	necteacbjadbb
s:expir	SXWXWYQVWUtWz
s:expla	VXypWycYXXXZX
s:expli	XXYYZyXXXVXYW
s:expos	TTVVVTRTVTVV1
s:exten	nYZaabVZaZZax
s:exter	vYbabrabbbbbb
s:facha	VTYYX1VSYXXXX
s:fachk	WVTZYZ3YWVXWX
s:factu	kYXbYXWjXWXW2
s:facul	TVUYYnV2XVXXY
s:falan	baabcbaabvaZZ
s:famil	XwXZZZYYYwYXW
s:fareb	YZyZZZWXYrYWW
s:farme	ZZXUaYW2YVZbZ
s:fattu	jYYZZZXYZWYXy
s:fatur	ddcddcbscccbc
s:featu	yUSXWVvvTSTWU
s:feedb	WXVXYXTWYMU3S
s:feest	XYXYZZXXYzXVW
s:felic	aZXbbbaZZ1YNZ
s:fello	WXWWWSW0ZVXWV
s:festa	azacbbYbabcbb
s:figur	TWXVYVTSXUWX1
s:filmi	cbcbY0SZbbZbb
s:finan	rpnblaYadcZda
s:findi	ZYYXVa0XYTXZY
s:finis	aZYbtZXZzYZba
s:finte	osaiYaZrmZaba
s:flexi	4XXTYRUYYYVXW
s:follo	cYVYZZtYXsnwX
s:fonda	bbcctdcdcdddc
s:fonta	TTTUUUSTURSS0
s:forec	0eYaapXaYYaba
s:forgi	YVzZabYaXYZbZ
s:forma	XnabbvZtbZYZa
s:forwa	WWmZYaUZoxuWZ
s:fotog	YZYaYayZYYZZX
s:fotov	acbubbbccaccc
s:found	ccXZ0ZpmZXbZY
s:fourn	VUWYWXUVYW0XT
s:fract	0XaZZbYbaZccc
s:franc	aYbaZU1baZTaZ
s:freel	tadaaaacomjaa
s:freib	vacdccbcbcccc
s:freig	YoqacaoimZakZ
s:fresh	aaZcbcZcxaZca
s:frida	PVYTY2RPZWTYX
s:frien	VXtYwYpTWQxWW
s:front	X5ZaYYXZZYZYZ
s:fuhru	ZZYaaZY2ZXYYY
s:fundi	WXWX2ZUYXUXZY
s:funne	XZYbXZ0YYXTaZ
s:furth	ZaWXbbWbbwbta
s:garan	XZYZXZpYYW2WW
s:gastd	WYbabxabbbacb
s:gastv	VXYUY0VWYWWYX
s:geacc	bbacccabbZayZ
s:geand	ZbacbbabbaUwZ
s:geblo	bcccdcbcccuYZ
s:gebru	VVUxWWTWXVyVU
s:gebur	YYXYYZXWXyXVT
s:geehr	aaazbaabcbaaa
s:gefal	aayWccabZqbYb
s:gefel	baQbbbaaa0ZQZ
s:gefin	XXYZybYZaZZZZ
s:gegar	ababZaTaZYzYZ
s:gehor	bxbdcZbbbabcc
s:gekom	aZYbbcYbwZaba
s:gekun	bYXcbcbbxUaab
s:gelos	YZYZZZWXZWYzW
s:gemee	wYZaaZYabuaZa
s:gemei	ZZVaZaWaZzZXZ
s:genti	2ZZaaaYabYZZZ
s:genui	ZZaabYYYcbxaZ
s:geren	boZcccabsaboa
s:geric	SWX0VXWXZXYYX
s:gesch	bbacbcacZawbZ
s:geseh	yZXZZaVZTsZYY
s:geslo	bbbccbabbbwXY
s:gesol	aZYcbcYbzZcbb
s:gespe	ZZabbbYabZzWY
s:gespr	ZbazWbaccbbcb
s:geste	ZYZcbcacyabbb
s:gesti	mrYbabZbaavba
s:gesuc	nXZapuXZYZZsY
s:getti	YxlaabuaZWaaa
s:gewij	bbabbbabbZSyY
s:gewin	bbbcdcucccccc
s:gewon	WXYZXYUYZX2WW
s:gezoc	nYbZowZYbaaaa
s:ghost	VYXYZXzXaXUYY
s:giorn	rYZZazXWaZTaZ
s:giove	WWVXXXVbXUVTz
s:givea	XZXZXZVUZYzXX
s:glasg	ZscaZbknbnZkZ
s:gluck	ZXXaaZZYXyZWY
s:gosta	ZaYZabuZbvaaZ
s:gover	baybbcYaZXacb
s:graci	ZaYaaaYZazZXY
s:gradu	cbbdcdaducccc
s:grana	UXXYXXVWXUX0U
s:grand	ZxZaZaWaUYwaY
s:grate	YWTZZZWZ4PZYX
s:gratu	ZbbbbnpubYZnZ
s:greet	efZbbbYaa2aWZ
s:groet	aaabbbZaawaYZ
s:growi	YrzaabYaZYaaa
s:guada	YYZZaZYZZY0ZZ
s:guara	YZYZZZmZYZ0ZZ
s:gusta	sZWaZaouimZZY
s:gutac	UXYzWYWYaYYZY
s:gutsc	WXXzYWTXXXVXX
s:habla	YazabcZbaZbTa
s:hacka	XWZZaXX5ZXWYX
s:hacki	YWWYYPVYUT1YV
s:hambu	ubbcdbbcccccc
s:hampe	ZZZaZZyaXXZZY
s:handb	wWXXYxUVYWTXW
s:handw	WXWXoW1YXWXYX
s:happi	VWR1WXSXUUWYW
s:harbo	TVTWVWPVVOSS2
s:hardw	aXacbcbbyZbbb
s:heada	aZWbba2bWWaba
s:headc	Zxaccbbbcbbbc
s:headh	aa2bbcXaaXaaa
s:headq	W0bbaaZabbaab
s:heimw	STRUVVRTTQSS1
s:heran	ZaabbaZabZyUY
s:herau	abxcccacbZbYb
s:heren	ababbbZbbaySZ
s:herit	bcccccaccbvZZ
s:herzl	ZXXaaZZYXyYWY
s:hibri	rqabccbccccbc
s:hicie	1ZUZYZRYTVYYX
s:hipot	UWW0YVUXYXVYW
s:hochs	VXYXY0VVYWXYW
s:hoeve	XaYSaZ0ZbaYba
s:hoges	WYbabzZbbbabb
s:holdi	WVTXXXVXWzsVT
s:holid	Y1bbXbYbbZaaa
s:homeo	avbcbbYbcbcdc
s:homep	YZVaZb4aYWZaa
s:hones	TVTXXXUW2SWXX
s:honor	XZa0YmZlaaaaa
s:honou	YZXXaYXwZvZaa
s:hopit	asacccatbbaaZ
s:horai	ZcawbbYbcaaba
s:hospi	mgermhcjZdaaZ
s:housi	nploebZlabacZ
s:hundr	XWXYYZuYYXyVX
s:huurd	ddcdqedddcddd
s:huurp	VVTXXWTVXzWVU
s:hybri	yYaccdacWbdcc
s:hypot	ZbZwcaabbbbcb
s:ident	ZZZbbaYabY2WX
s:idrau	SSSUTURRTQTRz
s:illus	1XXWYVWYXXYYX
s:imagi	YZZZZbzZXXXbY
s:imedi	WaZbabZZwZbaY
s:immed	foZcccrcqbaba
s:immob	XZZvYYvZaZYaY
s:imobi	abbscaabccbcb
s:imove	zaaZbYWabbWba
s:impre	aZxabcYbaTatb
s:impro	WXVXYXTWYMU3S
s:incar	pZabbbZZaxaYY
s:inclu	eXWTxYtYqZZZZ
s:incor	Yybcabacbbbcb
s:indef	Zxacccbbbcbab
s:indep	xWalaZqabaaba
s:indet	awbdccbccbbcb
s:indic	YYVxaVXZyYaYY
s:indiq	ZbaxbaYbcaaaa
s:indus	ZXXsaaVY2WYaZ
s:infor	xababrXabaZba
s:ingeg	btbcccabcbbpb
s:ingen	jtacbbabfbaob
s:ingre	VWWXXXVyYVwVU
s:inher	WXXZWZTZRU4YW
s:inhou	VYZYazWXZZYaY
s:inhuu	yabbbbabbabba
s:inizi	YWZZZZYZaYyZY
s:inmed	XxbcabZbrabba
s:innov	VW1ZYaTYXVYWX
s:inscr	YaabbaZ3bZaZZ
s:inspe	WYbbbbXabbxbZ
s:inspi	WYZZZY0QaXWZU
s:insta	VVtXXWvXXWxXV
s:inste	VYVXZX3ZSYXZY
s:insti	XzXZXZVWXWWXW
s:instr	WZcbbxaXcbrZb
s:insur	XYmksldmYjpZX
s:inter	plmmbdZejaeZb
s:intro	XohaplpZrWZZZ
s:inven	zYZZaZWZYWXZV
s:inver	YXXrvZYZZZZZY
s:inves	YrYtvXkZaZYaZ
s:invia	YZYZZYYYZW1VU
s:invit	ZaYaapYtaeZuZ
s:invoi	lYYmZZrZZYqZq
s:iscri	ZbZbaaswaYaaZ
s:itali	VVOUSWQTQMVS2
s:jahre	YzYbaaabaaaba
s:janua	aZabbbzbbYbaa
s:jeman	ZZYbxaYaYZZba
s:joine	YzXcccbcbcbbc
s:joini	YwXxaZYaaXdab
s:joint	VUTX0ZVYZRXYY
s:jonge	Zbcbbvbacbbba
s:jorna	btbddccaccdcd
s:journ	xTS1VRQUSTTWT
s:joven	ZababwZYbaYba
s:jubil	bbabccabbQa1a
s:kandi	ZXYbbb1bYabbb
s:kanto	Y0abbaZabaaaa
s:kapaz	ubcdddadbcddc
s:kapit	YXXXwZuYZYXZX
s:kenne	XZ1ZZaWZaYZaZ
s:keyno	aZbabzaZcbZca
s:kicko	abaZaaaSbaxaY
s:kinde	RURUUVSTURTR1
s:klaar	XXYbab1aXZaaa
s:klant	Yatbbbtaaabba
s:klein	vYaaraZbbaaba
s:knowl	UaXwaSyZaYZZZ
s:konnt	wYZbbaZbuaaaa
s:konta	ZZWZZaWYZ0ZYZ
s:koste	aabbbaswbZaaa
s:krank	TYWVYY0WXXYWV
s:kuber	ZmpaatbqaZaZZ
s:kumme	ZZZXaazYaZYaX
s:kursl	ZabWbzabcbbcb
s:kwart	bbZbdcucdcccc
s:labor	TzaaaYZaaaYaZ
s:lades	ZZXxZaYZaZaZY
s:landl	TWUw1XSWVSSXw
s:langu	RURVVWyVSRUW0
s:lapto	TUTWWVyWWUyYW
s:laufz	pddeedceddeee
s:launc	WXYYXXS0ZVXYY
s:laure	WYWZYZWX1VYXW
s:lavor	YYWZYRTY0UYXX
s:lawye	XZaaaZxZaYYaZ
s:leade	WYYZZZxyaVXXT
s:leadi	XwvaabZaZXZZY
s:learn	hoabbnXqpcbda
s:lease	atbcccbcddddd
s:leavi	WWzXxYSXVsWXW
s:leben	YavcbcZaqaaba
s:lectu	TWWXY2UzYWYXX
s:leden	1WWWXXQWYWVXW
s:lehra	WXYYYzWVYXYYX
s:lehre	aZXbabYbwZaba
s:leipz	Zxbcbbabcbcbb
s:leitu	yXbbaZYbZaaba
s:lesso	WZZWb3XWbZZba
s:letti	WXVV1YTXWTWYW
s:letzt	XYXYZZyYYXYWX
s:liber	ZrababZaaZwaZ
s:libra	qUSUUURUVTUS0
s:licen	XYXaZaqYzYdXY
s:lifet	ZbbbaaxYbbYaZ
s:limit	VVWYYXU1YWuWU
s:linke	UWVWYWdXY00WW
s:listi	UXWXWY0XXVXWW
s:liter	MYbab4Zaababa
s:llama	cdcrcccddcddc
s:llega	VWUXWWTWWTrSy
s:local	VaaXbYVXbWzaa
s:locat	yXZlaaobaZaaZ
s:lodgi	vdcZcabYdaccc
s:logem	bbacrcbrbaccb
s:logic	XaavaZtabZVaa
s:logis	nmqpZaZmiZbba
s:longt	ZbXbbbZaayaYZ
s:loodg	QRQSSSPQROQO1
s:looki	dksbqbbalZbba
s:loond	Zwabcbbcccccc
s:lotte	Xvccbcbbcbpcc
s:luist	ccdcdbcsdcccb
s:lumen	koababmamlZqZ
s:lycee	XaaZZyYXaZXUZ
s:maand	uYZZaZYZZYZXx
s:machi	loabbeZapeoha
s:madag	WWXZZYzZYYYYX
s:magaz	eUVWWrR5XQUVU
s:mailb	aaaccbabbbvXX
s:maint	rWVuWWSWXTTPz
s:manag	ltbdbbcblbcbb
s:manch	arlaaplkbdZaZ
s:manda	WqpZYYUYWUsVx
s:manuf	kllpolbaaZaba
s:manus	2UQVYVUWVUYYX
s:marat	ZaWaabXZb2ZZZ
s:marke	qsYbdZjbnaaba
s:markt	uY0ZZZVZXWZYX
s:marte	adccccbtdcccb
s:masch	wbaccZZbccbcb
s:maste	XXXYXXX2YWWWU
s:match	WSsYYaXYXWY5Y
s:mater	wbcbbZabccccc
s:matti	SRRTTTRRSQSQ0
s:meani	bYbaybabcbbbb
s:measu	UWVXWX2VYSWUU
s:medeo	ccbdsdcdcbcdc
s:medew	YYZaybYaaaZaZ
s:medic	xVUzVUSWWVkVU
s:meedo	ZbZwcaabbbaca
s:meerd	baxdccZcZabbb
s:meeti	UWWyXmVXXqkYx
s:mehre	aaxbYcbbZZbaa
s:membe	XZYZZYX0ZXvXW
s:mensa	YYXZZZXXYVX1V
s:mensi	tbdddccdcbccc
s:menti	ZZWaZaXZ1TZZY
s:mento	XYYZY5rWZYVYY
s:mergi	ORVV3WPWWWVVX
s:messa	YZaaaaaZZWk2f
s:mette	YYZZaZYZZY0ZZ
s:middl	WXWzWZTYXXWZX
s:midni	acccbZWVcbxbc
s:midwi	XUWZYaWYT1XYY
s:miete	zXXZZZXYZXZYX
s:miets	WYYVZzWWYXXZX
s:mietv	ccbctdcdbccdc
s:migra	wXXZYZTWXzYXT
s:milho	abbbbbaabaxUZ
s:milio	bcbccbabcbvZZ
s:miljo	abZbbbYbaZxZX
s:milli	aaacccZcbaxZZ
s:millo	abbbbbabbawUZ
s:minim	UUVX3VNTUUNVV
s:minis	vwYaaZXZaZaaY
s:minut	WYbzZnmioXZZZ
s:missi	qYZbxaYXZrbaZ
s:mista	YYXZYZVYZZ0ZW
s:mitar	YzXZYZWXXXWXW
s:mitbr	TUSVVVSUURSS0
s:mitgr	cabcvdbcbcccc
s:mobil	WzZccbabZbaaa
s:mocht	ZtatbaYabaoaa
s:model	SYX3YXXZZYYZX
s:moder	aaYbaaaUaZyYY
s:modif	aaZbaaZaaYP2W
s:modul	VXY2WYYaZUYZa
s:mogli	avbdcbZccccdc
s:monat	UVVXYWzXYUtVV
s:monta	ddcdsdcddcddc
s:month	slaaarkaZamaa
s:morni	lWnYYpYWXxXWq
s:mortg	accwcaZcccbcc
s:mostr	abaaccwcbbccb
s:munch	Zvbcbcbcccccc
s:mutue	ZxYdcdbcacccc
s:myste	ZYXYZZXZaWzZV
s:nachf	XYXYYZyYYXYWW
s:nachh	WYYYZzXZXYYaY
s:nachr	ZaZbbasYaYaxY
s:nachs	WZzXaaWZYYZaZ
s:nairo	baYbabxaaYabZ
s:navid	WYWYYZXXYzXWV
s:neben	wZccbbbccbbcb
s:neces	ZsYoqYuaZYZZY
s:negot	UXTVWVQyUTVXz
s:neigh	RUxXWXNWzsTUT
s:netwo	mkYraaplaaalZ
s:netzw	ZZVbaaYRZ0ZYa
s:neutr	RUW2WTVWYVSXT
s:newsl	ZZWaaWX5XVYYZ
s:nieuw	xXVXYUWpXtXVW
s:nomin	WXWXXXVvXOWTw
s:nonse	ZZ2aZbXaZWaaZ
s:north	YbXycaXbababa
s:nosot	XYWZYZzYZWWYX
s:noteb	YVVZyaWZXxZaZ
s:nothi	aVtpXYTYWuuXX
s:notic	WXXaZZ1aZYrZZ
s:notif	VWUWWXTVVSU1S
s:notur	aYcccybYbcbbb
s:nouve	YZZZaYmwarYqY
s:novat	bkbdZasmqaZaZ
s:novem	QUTUVVQSTQSQ8
s:novie	PUSTUURSTRTR1
s:nuest	YoabapvnbZYaa
s:numbe	UVRXWYoXUyUWw
s:nursi	ZZbbZxVbbZabb
s:nutze	XWXzYWUXYXVXX
s:oblig	PW0TWWyTUTUXV
s:obrig	ZZYZaaYYZ0YWW
s:obsta	ZZZXbb2bZXbba
s:obvio	3YYaZaXbXYZba
s:occas	0aaYaXWaaYTZY
s:octob	waacbcacabdcc
s:offen	YYXZZZX0YtYZY
s:offer	WYYabbyaYYZvZ
s:offic	YYYZZZ2XZVtZY
s:offsh	bbbcbcxabbbcc
s:offsi	PRQSRSPTUSRT2
s:ofici	Zxbcccbbbbcbb
s:ofrec	RV1WWVTUVSVTS
s:oktob	QSTUUUSuUSTSz
s:onbep	Zwabcbacccccc
s:onbet	Zbcbbubbcbbbb
s:onboa	oZYYYaraZZzWY
s:onder	X1YZZPYZYYZYW
s:ongev	vbbbbbZcccacb
s:ongoi	zababXZbcaZcb
s:ontsl	aaYbabZaxXaZZ
s:ontva	SUTVVURUWU4VU
s:ontwi	TwZaaYwaYaZaa
s:opdra	xZbcccbcZcccc
s:openi	ZttbbbZbeYaab
s:ophal	QTRUUURTTQTQ1
s:opini	QWW6VVSWYWTYU
s:opmak	1ZZYaSYObZYZa
s:oport	XW0YZaWZuYZXY
s:oppak	ubbbcbZdccbcb
s:oppor	YY1aaapalYYYZ
s:opsch	1WWWXXQWYXVXV
s:optio	XxYRyYWZZZZaZ
s:orate	XYXYYXWyZXXXX
s:organ	ZZZXbb2bZXbba
s:osped	bvccccbcccacb
s:other	UUSWVXSVVRwU0
s:outli	ZZTZXaWZX1YWV
s:outsi	yYbbbaacbcbcc
s:outso	WYZaYZ0abZYaa
s:ouvro	cucdcdbcccccb
s:overd	PSQTTTRSUQTQ1
s:overn	YZYYZZyYaYWYX
s:overp	UVVXUX0WVUvWT
s:overs	XYwaYawZZWYZY
s:packa	XrXZZavZaZkWt
s:pagam	cYaZa1YYaZnaZ
s:paghi	YaaZaxYUaZZaZ
s:pagin	xaZYaZYZaZYYY
s:paier	YXUZzZWYWWYYW
s:painl	aZbcbbzbcYbaa
s:pakke	TXYWYVUWYX0XV
s:palav	ababbbaabZTxX
s:pales	WYXYYqrpYtXWX
s:paque	TUUVVVTUWTwTx
s:parab	ZYWaaZYXX0YUX
s:parce	ZyXZaaWZZavaZ
s:parco	bvbdddccccbbb
s:paren	zaZcacYbZZccb
s:parla	awaccdbcbcccc
s:parli	bbcctccdccddc
s:parta	WXzYZaYYYZZaY
s:parte	YaZwbaZbbbaba
s:parti	mZarmsZibaaba
s:partn	YpmawZjZeZkaZ
s:passa	TTSUUURSTQTR0
s:passe	aYsbbbubZYbba
s:passi	acccbaXWcbxcc
s:passp	YXVZVZVXYW5XX
s:passw	YZYaaZXZZYvwp
s:pathw	aooadbracjaaa
s:patie	Xwcdbdcbccbcd
s:pausc	nXVUXT0WWUVWV
s:payme	nVXYlXkYYTxXt
s:payro	WXWqZa2YXoaZX
s:peace	ZZVaaaWYazYVX
s:pedir	XYXaZaXYyXZaY
s:penda	WabcaZyacbSaa
s:pendi	bbZbbcZabUa0Z
s:pensi	Y0YbZaqaZZZaZ
s:perce	NVUQ3STWXVSWV
s:perha	VYWvYZVYYwXYY
s:perma	dwkbabZbkabbb
s:perme	WXVYXY1XWVXWX
s:perso	VW5XYZTYWVYXX
s:persp	WXzXYYVWWTWVU
s:pesqu	YaXaaaYZZXWyX
s:pesso	XX1ZZZWYYPWSY
s:pfleg	ZYYoaaaowmZZZ
s:pharm	yUWzWVSWXVWVU
s:phoen	rldacoXZqbZeZ
s:photo	wYVXYYyXXVVYU
s:physi	U1ZWXWVWZXVWX
s:piace	XYTYYSTX0uYXW
s:piaci	abZbbVaaXyaZZ
s:pictu	TUSWVWRVW2SRR
s:pipel	QWVXVXQUUVUW1
s:pitch	UVY2RWTWYXTZY
s:place	YYYbaXsavYZaa
s:plair	WX1YXYWYVXXXV
s:plais	bbZbbcZZZyaZa
s:plant	ZxYdccbcbcccc
s:plaqu	YZXZYa0ZYYXZW
s:platf	ssdYcpZZZZnZZ
s:pleas	ZYVaYbraY1ZZZ
s:plekk	WWWXXTV0XUVTU
s:plomb	UUUWUWTUVUUUz
s:plumb	xaXaabqaZYabY
s:plusi	ZZ2aZbXaYZZZY
s:podca	YZYZaZn2ZXaZa
s:podem	ZY4ZZbYaaSaYZ
s:poder	aWZcbbabzacab
s:podri	xWYZaaYavZZZZ
s:point	WXVZYYTXV1XXW
s:polic	abZbbbYYcaZwZ
s:ponen	WXXYYxVrYWXVX
s:pontu	ybaabYXabbWba
s:porta	RZWXZZ1YZYWYW
s:portf	xVUYYYVX3UXZX
s:portr	0YXXWWUYZYRZW
s:posic	abpcbcwbaaVaa
s:posit	lulbababaaajj
s:posiz	aqZcbcZcubcbc
s:possi	tXccddcedcddd
s:postu	aaYbacYb0Yaaa
s:potre	baZdccacxbcbc
s:pourr	uaabbsYZpaZba
s:pourv	bvbdddccccaba
s:power	ZZZaZaYYYYyWX
s:pract	XvZwaaWZoZZZZ
s:prakt	uZYraYZaqZaaZ
s:praxi	cddsZcddddcdd
s:preci	XoYppYwZZZZZY
s:prefe	lpWbabYaZZa0Z
s:pregu	WXzYXYUXXVVWV
s:preis	XXYYZXXyZWWXX
s:premi	YYYZeanYZYp0X
s:prend	SUQVVVRTUcTQ4
s:prepa	WXowYWVX2UYYX
s:prese	ZZYjqazaZZZaa
s:press	UUTVUWRUW1UWU
s:prest	yYbbcbacbcbcb
s:presu	xaaZaZYaaZYZY
s:previ	YZYZZZWYZX1UX
s:prici	xZZmaYqlbYZaZ
s:prime	XWXZrZwZtYlXY
s:prior	YYYZZazZZXWYV
s:priva	XYYlZuXZaYvtZ
s:probe	bcdbdbtcdcacc
s:probl	yXUxXYjYXTYYX
s:proce	YaaaaYWbZbxaa
s:proch	VWvYYUVyYVWUW
s:procu	ljrbmiYeoZaaa
s:produ	prXjraehcXcaZ
s:profe	aabkartZbbZcb
s:profi	ZkpaaacZZaluZ
s:proge	ybbcccabcabbb
s:progr	TqXZxwnYYeYYY
s:proje	rcZcejicjpbaZ
s:promi	YYaaZZvZiwZaY
s:promo	XWRaYZWZ2NYXZ
s:prope	acbnabxbbbXcb
s:propo	UWVqWW4VWTUVs
s:propu	WXTYXY0WXTUTT
s:prorr	ubcbdcbdccccc
s:prosp	WYWZYYXXY0XVV
s:prote	PUVTVUt1XVSUT
s:proto	TUUzxWTTXTVWV
s:proye	tctbaaYalZabZ
s:pubbl	ZbXaZbyZXYZaZ
s:publi	ajXZaxiwYXZZZ
s:pudis	WXSXWX1WXTUTT
s:putti	VV1VXZSYXUXZX
s:pyram	VTTXVXTWVS1VU
s:pytor	neobanYhpYalZ
s:qualc	YYXZYZwXuWYWW
s:quali	xYcccaZbcbccc
s:quant	bmjjaboldZapa
s:quart	cmleYZvYXbYYu
s:quatt	wccbcZZcccWcb
s:quest	YepqXqWmWuWWc
s:quier	ZbbbcwZVcbacb
s:quitt	UXTZ6aVYSUXZX
s:racco	XXWYwZvXXWYYX
s:raddo	bcbcacWbbaxZa
s:radio	vbcacZacccZdc
s:ragaz	VYXWX0USYWVWV
s:raisi	XXVY4ZVXPWWZY
s:ratin	UTWXWXQWUXUV0
s:ratta	cucdcdbcccccb
s:reach	SYWYYa1YTTYZW
s:react	abacccZbbZazZ
s:reade	ZZZaayXubXaZa
s:readi	WzrYZuWXWTnZY
s:reage	xYcccabccbccb
s:receb	XYXZZYWYXX1XX
s:recei	XZYZYaWYaUx1W
s:recev	TYXXYXXYZZ0ZV
s:reche	rpYbaoZaaaaoa
s:rechn	rWYYYYWVYWXWz
s:recht	VXYzWZWYaXZYX
s:recog	SSRTTTQSTQSQ0
s:recom	YYsiaaWZudZvX
s:recor	Zbbvcaabccbcc
s:recov	WWVYXQVXUU4XV
s:recru	ZptaaaraZdbaZ
s:redes	YZZbbazabaYZa
s:reduc	YZYZZbyZaYXYW
s:redwa	bsajdalaaoaja
s:reenv	SVXWYVWVYW4XU
s:reexp	SXXXYXXYYY0ZV
s:refai	2XXXYWUXZXXZX
s:refer	ZWWaZbua1XTYY
s:refug	TVXYV4TWXXXYV
s:refun	baYbacabcXzbY
s:regar	vZYdddcdddccd
s:regis	hnZqaZYueZneY
s:regre	YXYXVZ1WXSWZX
s:regul	rpccbbbcccacc
s:reimb	aXabYbSabbyba
s:reins	UVVWWTS0XSVTT
s:reisk	XYbYbyZWbaZaa
s:rejec	XaUaZbVYzVZaZ
s:reken	UVTWVWSWXU1VV
s:relab	WYbbbbWabaxbZ
s:relac	1WZbaaYaaaZaa
s:relan	WXVYXY1XWVXWW
s:relat	VXVXWsVbXpqWv
s:relea	tZXaaYXZZxmaZ
s:reloc	YwtbaaXaeaZaa
s:rembo	XXXZXZyYYXlXW
s:remem	ZaXabcqbbxaba
s:remin	ZtYbabqWaYavZ
s:remot	vbcdccbcbcccc
s:remov	YYVZYZWVZSq4W
s:remun	YaavavZYbaZaa
s:renco	ccZccbbXbxaXa
s:rende	XZWZXZvZXXvYW
s:rendi	YaZYZZsYaYyZY
s:renou	sYYabbXZaaZwX
s:renta	ZbbbZbVbaZxZZ
s:renue	ZbZabaXUbZZyY
s:renvo	VUVXVXUVXW0WS
s:reorg	X4WaYbYaYWaaZ
s:repla	X2YbZbZbYZbbb
s:reply	UWZYZXWXaZ0ZZ
s:repor	plZaaamZaVYtp
s:repos	WZYZaZWabYzaY
s:repre	XX3YuZWXXWWZX
s:repri	TWVWWUS2XPUWX
s:reque	nXVXXXnVWZW0x
s:requi	wYZbccocaaabb
s:resea	brZ0abWZaYaba
s:resel	WYYZWZ1YWWVRX
s:resou	yWcccbZcccccc
s:respe	VYVWXTUXV1UWW
s:resti	YZVaYaXXXzYZY
s:resto	ZYYaaZYXatwWZ
s:restr	XWVWYYVXYUU1U
s:resul	ZXXYZaXxZXZvY
s:retai	1XVWXXUXaWYZY
s:reten	PWT2VWQWVTVVU
s:rethi	WYVYYQVWS1XYW
s:retor	YZZaYaUaZYzXY
s:retra	SVSWWXTW3RWXX
s:retri	XaZyaaYbbZaba
s:retur	VYWZYYVYZWzuV
s:reuni	PTTUUTNRVSSR6
s:reuss	WbZabbXybYZYX
s:reven	YYXa0ZVaXYYaZ
s:revie	lXYjZtsZaVjrY
s:revis	xWVXYWRWXVQWz
s:rewri	xYYYYZuZWYWaY
s:ricer	YuyZZWXYZWXsX
s:ricev	VWWXXWUWXV3TT
s:rimbo	YXYZYZxZZXrXW
s:rinno	rbbcccZccaasa
s:ripet	YaaYbxYaaZZaZ
s:riser	XW0WZZWXWXYXW
s:rispa	bacbcZwbccXbb
s:rispe	UXYXYVXXZXzXW
s:risto	YZWZYZ2XWWYZX
s:riuni	TUTUVVSTVSTR0
s:rivis	YaaabyYUbaZaa
s:roadm	zbaXZYVabbYbY
s:robot	knZlbapcmiada
s:roeme	OUXXYT2YYYXZY
s:rolli	xccbcbZbccbcb
s:rollo	0YbabVYbbbaca
s:rotte	ksmjaaZahdZYq
s:round	YZYaaaX2aWZYU
s:royal	YXZZa4YYXYZaZ
s:ruman	UYbabZzbbbabb
s:runne	ZaWaZbXZb2aZZ
s:runni	SUWXUWRVZX5YX
s:salai	awaclcabbbmbb
s:salar	YwZbnaZjYZoaa
s:sales	oplcbblblabbb
s:samme	ZXXZxaWZaZZZZ
s:sampl	WWaZYXzYbYWXW
s:sanid	tacddcbdddddd
s:sareb	yZbbbTXccbbcb
s:satur	VrVyWUTpYVWWu
s:savin	ZaZb0bUbXZaba
s:sbloc	UWWWXVTWXV1UT
s:sched	UUQTWWQRTTPT3
s:schic	XXVwYXUYYvsWX
s:schol	VZccbPazabbbX
s:schri	UYvYawWZZYYZZ
s:schul	WXZZZwWYZYvZX
s:scien	poZjibZjlZboa
s:scree	XYU3XZTXXVoZX
s:scriv	WXWYYsSU0VXXW
s:searc	ZZYbabvaaYZwZ
s:seatt	noblalYdeeaao
s:sechs	babcbWabyabba
s:secte	WXwYZVWXwXYZX
s:secur	XWsZYrVYXV0XW
s:seeke	VTUYUyyVWXWPW
s:seeki	cbXdcdadvcdcd
s:segna	baYcccZcxbcbb
s:segui	ccbcccbbcvbab
s:segun	RRRTTTPQRPSQ2
s:segur	rbcdddcdddddd
s:selbs	SXVUYY1WXXXWV
s:selec	ZvYbbcZcbbrbb
s:selez	Xyabcbabbbbbb
s:semai	qZYaaqjYakmqZ
s:seman	rYYZaYYzYXYYX
s:semes	babcbXabyabba
s:semil	ZZYawbZabaaaa
s:semin	TWTVY6uXXTVWV
s:sendi	VWTXVXSTV3USS
s:senso	bYbcvcZcacbcc
s:senti	cctdddbdbccbc
s:septe	XXZaXaUa1XZZZ
s:serbi	UYbabZybababa
s:serio	UWVXWWvRWVzWT
s:serva	V1XZYYXYXWXXX
s:serve	2YTXUYTXUPWXW
s:servi	vZYaZaoaZYprY
s:sessi	TTXUXyVwYWUUW
s:sette	SUVSU1UVWTVVU
s:setti	pXXaZaVZZXk0X
s:setto	VVxWXXUWxUXVU
s:sever	sWzaZbXbaaaaa
s:sevil	XzbcabZbbbbbb
s:shipp	TVUWWXRVXTwUz
s:shopp	aaYYZbXabbyaY
s:short	XYxZXZmZYXuXY
s:shout	YZ4ZXZVYVVXZX
s:showc	2VWXZZSZZXYSX
s:siemp	aZzbbcZbaYbab
s:signa	ZaacaWXZYYxba
s:silen	adcbbdtddcced
s:simil	0XTYXZUZYWZaY
s:simpa	azbcbbZababbb
s:since	aXacbcbbyabbb
s:sitzu	aaaxabZbbaqaa
s:sketc	0XXXZWWZXYZZX
s:smoot	YZTYWZ1ZVTaaZ
s:snowf	qZrbbqZbcZbbb
s:socie	ORTTU2vRVTRUU
s:softw	YoYvnaqYaZYaZ
s:soldi	VUUXXXTVTU1YW
s:solic	ZYabbbZbaZazZ
s:solli	aZabbbZbbZazZ
s:solut	jnZbbbbbmlara
s:solva	ZtbkabmarYaaa
s:someb	qYshjlXZcYYkp
s:someo	phoZmZpZrWbZY
s:somet	cjrY1ZUbYiXYX
s:somew	WX1VXYSYYRUXV
s:sorte	YZZaZbYaaZyZY
s:sospe	bbbccbZccbwYX
s:souha	ZcawbaYbcaaba
s:sourc	UV3UNXTVUVVVT
s:spann	UV1WWXTUVRVUT
s:speak	XZZXayYsaYaaZ
s:speci	aXzcbcabZabcc
s:spend	ZbXaZayYXYZaY
s:spill	ZYYaZaWZZ2abZ
s:spons	sXXZZZUZ2XYrX
s:spost	TUSUUVSSVSSR0
s:sprea	4WVXYXUXWUUXv
s:sprec	pYuVaYYuZZaaZ
s:sprek	YZbYavZpbaaaa
s:squad	azbcabZabaabb
s:stadt	XzZccbabZbabb
s:staff	YYVYbaybZbabb
s:stage	dbcededdqdddd
s:stand	VZW2XTPTYTWYW
s:start	dXabxbZoaZama
s:state	wYXZZYTYYXWUy
s:stati	ppYZZwXqcYZZY
s:steal	XV0XqZVXXWXXW
s:steer	QXW0YVVWXVVUS
s:stell	YXXbaavaZXZyY
s:stipe	knaaspYZbamaa
s:stone	aslkibaaambka
s:stora	aaabcbaabbxXW
s:stori	TSRWVWQ2TSVWV
s:stran	WWRYXZTWU2WYU
s:strat	RWW0VWqYXWWZX
s:strin	vYXXYYyYYWWUW
s:strug	YYVXWX3WVYYZZ
s:stude	UWWsdpcwuVXYX
s:studi	uYZZZoVYyYZYZ
s:stukk	XXUYXWUQV2XTW
s:stund	omZqZZeqaZnZZ
s:stutt	ySbcccbccccbb
s:subje	mqtlbbZbaZabb
s:submi	zaWcccacbbbcc
s:subsc	ZaZabXVtaZZyY
s:succe	WWRXWXTVW1VTT
s:suche	YZXaZZVZYYYzY
s:sugge	ZzsbabYbWWZZa
s:suita	Zbqccdadtbbac
s:super	UVWWXVQVX0WVU
s:suppl	WXVZYZwXWXvZu
s:suppo	XtXaZZuaXZwYZ
s:suppr	ZaYaaaYZaYZxW
s:surna	cbbdcdadbbucb
s:surpr	YaXWaa0YbYYaW
s:survi	VbabbxbYaacab
s:suscr	ZZYaaaYtYYZvX
s:suspe	bcccdcbccbyVZ
s:svilu	cpZaaZuaoaaka
s:switc	WZWxZYXYaYrZY
s:synci	ZXaaaZYabYyXa
s:syste	Zpmbbbpailbja
s:table	slYabnYqalaaZ
s:tages	zXabaaYbZabba
s:talen	ZZ2aabYaaXaaa
s:talki	XYWYvZVYuTuYX
s:tarif	qbbscbacbbcbb
s:tarje	YZYxaZXZaZYaY
s:teach	WXZaZ1XYqoZZX
s:teaml	Zvacbbbcbbccb
s:techn	pjYcqpYaiZbla
s:tecni	pabaprZZcaZba
s:tecno	ddrdddcdccccc
s:telec	YYtxZaWmaYYZZ
s:telef	XY2uYZVYYWZYX
s:teleg	YababaYbba0bb
s:telep	YaayZYbbcbbca
s:telet	snZcccbcbcccc
s:tempo	XzZYaRYZZZWaX
s:tenan	sXYZZPXzZYYZZ
s:tendr	RV0WWVTVVTVTT
s:tenem	tpZbbbYaaqaaa
s:termi	YbZZZaVabYyaZ
s:terra	icoaaqYZpoZlZ
s:terre	WYaZb1ZVaaTaZ
s:teste	VVQWTXuv0MTVV
s:testi	UXVvWY3XXPWXW
s:thank	ZZZaZauZxYaaa
s:theat	3UVWWWUXZOVYX
s:thems	TVSWXWwWVU0XW
s:think	WYS0WVRUWwWYW
s:thirt	XYUaXZzZXWZaX
s:thoug	YYuaaZqlYsaaZ
s:throu	YkjsYoeYlVuZX
s:thuis	XwZbcbbcccccc
s:thurs	WbWXWYX0YWVXz
s:ticke	XlZaZaX4aXYYY
s:tidew	Yrlkabpeecaca
s:tijde	X0ZZZPYZYYZYW
s:tilbu	UVTVVVP1VSUSR
s:tiroc	bXadccYcwbccc
s:toega	TUSUUUN2URTRP
s:toget	XXXZxasYXvYZY
s:tomam	YZWZZaWZZyZXY
s:tomor	WWoYYRVVXqpUy
s:tonig	ZZYaZZX2oWoYX
s:toron	csmaamjaZXYZs
s:touch	WVRYWYTWT2WXU
s:toulo	Ywacbcacccccc
s:traba	XrXaaaYZtwZXY
s:tradi	ZaYbZWUZZW3ba
s:tradu	1ZXYYYXZYXXXX
s:train	ZWWXYzrXxVYXe
s:trans	2XWqXWkYcWkYX
s:treat	WVQYYYUWT2WUQ
s:trink	ZbZabbZabvaaa
s:trouv	YYYYZZrYYXYYx
s:trova	bcbbccwbcccca
s:trust	ZZWZaZWZaYzYU
s:tuesd	XnXYYapuZYXYu
s:tutor	ZZZZbzqXbYZbb
s:tweed	UYZYa3VZZZXZZ
s:ubern	xabaabZbabZaa
s:ubers	0XXXYUUXYXXYX
s:uberw	aZababZbbawaY
s:uffic	bvbdccbccbcbc
s:uitno	bbacccabbZayZ
s:ultim	XXWYZVX2YWXVW
s:umbre	PZXWYX2ZZXXaY
s:umeti	WYYXZXXXZXzYW
s:unava	RUTUVWSUVQSM2
s:unbef	ZzbbbaZbbabbb
s:unbel	TSQUUVMSTOSP3
s:unbez	aabaavZabbbba
s:under	VXW6WVVZWUVZY
s:unifo	YZZZaZYZaYxaZ
s:unive	Y2ZaaaYZnZYaZ
s:unlim	ZaaZYaUZcaybZ
s:unser	dZZuasXZaZoaZ
s:unstu	3YYaZaXbXYZba
s:unter	qYYaaqYXqsZaa
s:unusu	YZ0aZaXXZXvYY
s:updat	rXnaaalaZYZqq
s:upfro	cbbbY0SZbbZbb
s:urlau	aucdccbcccdcc
s:usabi	YZX1ZZVYaXYZX
s:usual	YXVaZa0ZYvZaY
s:usuar	ZZYwaZYZaZZaY
s:utrec	tXacbcabXZbva
s:uurta	WYYzWZXYaXZYY
s:vacan	YrpbabnaqYaaa
s:vacat	alnccmabaabsb
s:valen	wsZbaaYaaaVaa
s:valid	ZaZaaaZaZZyXY
s:valor	UaZyZYYaaZZaY
s:valua	Wab0bZYbbbbba
s:valut	YYxuZZXaYXZaZ
s:vanda	RTRUUURTTQSQ1
s:vanta	epmaabsbnXaaa
s:varia	YuXbZbYaZWZaw
s:vendo	VYV0ZYWZZXYYX
s:vendr	Zxacbcabbbbbb
s:verdi	XbbabZZrcbwbb
s:verdu	aaZbZaUaZZyZZ
s:verfu	zYXZaZXYZYZZY
s:verga	TTSUVVTSVSTSz
s:verge	vWWXYyVVXVXXW
s:vergl	SXVUXX2WWWXWU
s:vergo	UXYxWsXnaZYZZ
s:vergu	ZYXxZZYZaZaZY
s:verha	VVTWXVTUW0VUT
s:verif	YYXZaZWZaX3rW
s:verle	bcabbbYabaZwY
s:vermi	XVTaZa0ZXWYYY
s:verne	bbZabcZabxbZZ
s:verpl	SSRTUUSQURSR1
s:verre	azbcbbZababbb
s:versc	YYvaZaXZYWYwX
s:versi	irZbbbYanZUZw
s:verst	babbcbaxbYbZa
s:verwa	cbbcbYbcvbbcb
s:verwi	XXWYYYUWYUWzT
s:verze	ZZXabb2bXYZaa
s:vesti	WVXY0ZWZYXYaY
s:veter	ddeeoedeeeeee
s:veuil	WWVXXXTVWUVUy
s:viagg	aabYbzaQbZZZZ
s:video	bbaZccwbccbca
s:viern	XXWYYYVXzUXXV
s:virtu	ZY1aZaYaaXnZZ
s:visib	VXYYYW0WZWQXW
s:visit	bbYcccabcZayZ
s:visua	aaXcccabbabza
s:vivie	YaYbabYxZYbaa
s:volen	0ZXaaaXZarZZZ
s:volks	ZZbWb0aabbbbb
s:vollz	qtacbbXbbbccc
s:volon	WYUXWyUTXxWWW
s:volum	WXXYYXWRXWWVz
s:volun	vWZYUzXWZZXZY
s:vorst	WYYXZXXXZXyYW
s:vortr	bxbdcZbbbbbcc
s:vouch	YXX4aaWZZaYba
s:vrijg	WXYZYZVYaX0VX
s:vrijw	Zbcbbvbbcbbbb
s:waard	VYYyWZWYaXZYY
s:wacht	ababbaaabZpvX
s:waiti	XYWZyaUZYUYwY
s:wareh	YYVxXZwXWTZZY
s:warme	aabyUaabcbbcb
s:warmt	acbscdcdddddd
s:webin	ZaabbaZ1bmaZY
s:websi	0WUZVYuwTVXXX
s:wechs	ZxlbbbYbpZaaa
s:weddi	0YXXaYVYZYZYW
s:wedne	VWWXWXRwXUUWy
s:weeke	tUTUWWSUVtTP0
s:weite	YZaabaZapawaZ
s:welco	XYYYSZW6aXYZW
s:wellb	YXTXYZ0XXSYXV
s:werde	XY2ZZaVYaYZZY
s:werkv	yXXZaZYYZYZZY
s:weste	YaaabYXbabyba
s:whats	jababZZbbazbb
s:whene	0YXXaXVZZYWZZ
s:where	WWXYYZUzXVXWX
s:wheth	pWuaZannqVZaZ
s:which	1XVXYXUXaXYZY
s:whisp	WSXYYXQYYZ1ZZ
s:whoev	UTPWUXQU0M0TT
s:widen	aaYaabVaZ2aaa
s:wiede	abZabaYZbwaaa
s:willi	rYtrYZXZoYaaa
s:windo	ZaababZabZtvZ
s:winte	WWYYYyVVYWXYX
s:wishi	WWRWWXSUW1UST
s:wisse	YzWZYZWWXXWXW
s:withd	YYYZYZUXXU0WV
s:witho	XXvZWZdYXV1ZY
s:witne	Xab0baZcbbbba
s:woche	aabUbybbccbcb
s:wohnu	YZXaaaZyXYaZa
s:wonde	aZbcbbybcZbaa
s:worki	ZitaZbkappaZa
s:works	XZZYYsXtaZwTZ
s:write	XXaaZ0TaaZZaa
s:writi	YYkaaxpYYpYaa
s:writt	YzrbabXZZYZaa
s:yeste	XWVXXXoVpqXYz
s:yours	YrpnaapaaZaba
s:youtu	ZZXaabZxZZZba
s:zahlb	STUVVVTRVSTSz
s:zahlu	WXVXWYVXXVzWV
s:zesci	ZbabbZYabayYZ
s:zieke	ayacccbbbaaaa
s:zoeko	YZWZZZWYZVXzW
s:zorgs	acatccbdddcdc
s:zufri	XYzYXZUYUVXXW
s:zugan	YYZZaYXZbYzYY
s:zuges	VXVXXYSVYWSV0
s:zusta	ZZZZaa2aZZZYY
s:zweit	WZaYbzXXaZYaZ
s:zwisc	WYWYXZTWYXSWy
salaire selon	axacccbcbbbbb
salaris tot	YyacobabVbbcb
salary $	WwabaaYZaataa
salary 0	YUYZ3aYZZXqZY
salary £	YzacbcabaaZbb
salary €	YyacbcabbbZbb
salesforce administrator	qqjbablbmZaaa
same for	abYaab0aZXbbZ
sap 0	ubbcdcadcccbc
sap berater	nrcccbacZbbpb
sap consultant	lvZbaaaadjaka
sap en	aqZbbbZbaabua
sas ?	XXXaasUbyZZZZ
saw that	XWXbab0bpZabb
saw you	TROXVWRWv1VVU
saw your	yWPZXWSYWyXWX
say hello	WYOZYaWYW4XVX
say nobody	ZaYabb0baYbcb
says the	SVSWTW1VTQOTz
scale 0	T0VWYYyTXRWYW
scientist 0	tabccbbbbbbob
scientist a	ZXZbbbZaaYayZ
scientist at	sVbccbbacactb
scientist in	paabbbaaaZbxa
scientist with	opbdddbcdcccc
se ha	YZXZZZXYYXP1W
secret>pay-first	ZaYbaaZabZzVZ
secret>pay-word	QWWRXRTWYX2XV
secret>role	VUXYYWUYYU0UX
secret>run-code	STXXUVVWWX1TT
secret>site-notice	YZYaaYYZZWN6V
secret>threat	YZYbbaXaaZzVX
secret>we	UXXWZUTYZX7WW
secret>you	UYXZYuVXZX6WW
sector team	ZqZabwZXbZabb
see if	ZZyaactZZVaab
see the	TVUXXXRyXTVxw
see you	XYvZYaUYXyrYY
see yourself	YxvaaaXZZYZaY
seed round	ZYaazbYabbYcb
seeks>benefit	ppVaZYuauWZaZ
seeks>call-ask	SWW4WTSXZXWYV
seeks>client	zpWbabZaZaaaa
seeks>cofounder	YiYa0kZajZZaZ
seeks>connect	bZ3YvYVYYSXXX
seeks>equity	ZXZa1aYaaZaaa
seeks>event	USUTUtRtWUxvS
seeks>expert-call	TWW5xWVYYXYYX
seeks>freelance	3WYZqZWaZZZaZ
seeks>funding	VUUm5XTWXWWXV
seeks>i-am	ruVZYZVZurZZZ
seeks>job-word	ZroaYpWZyYZYZ
seeks>mule	ruYaaaYaaarZY
seeks>open-to-new	aZrcbcYcuabbb
seeks>part-time	3UYYXkWYtXYZY
seeks>pay-word	unVsXxWYgXYYX
seeks>permanent	j0cadfXaZZZaa
seeks>recruiter	YruaZbYarYaZa
seeks>requirements	TW2uZZVaZZZaa
seeks>role	owWZkidZoYZZZ
seeks>sell-cta	yWWrXVkTYUwXW
seeks>speak	oYaqYjYvaZYZZ
seeks>start	2XYZZYXZrZZaa
seeks>task-for-you	5WYYXpVXYYXYY
seeks>teach	aVZXZ8WWZZYZZ
seeks>thanks	XVSXYZ7XXPXXW
seeks>threat	uuaaWiYaqaZaZ
seeks>unpaid	VUVXS5RUWWWXW
seeks>wants-job	ptXbZaXavZaaa
seeks>we	ovVlohaoYXfXX
seeks>we-help	pVUZYV5ZYYXZZ
seeks>workplace	aSUwTRRUXV0XV
seeks>you	ZjxXXarXjpjXX
seem to	vYWZabVaY0ZXY
sell-cta>benefit	VYYYYX3WYXTXV
sell-cta>call-ask	VWiSYpzrYWWXt
sell-cta>connect	RRNS3UPSQOPTU
sell-cta>content	WZWXYXURZXVzU
sell-cta>cv-ask	UW0XWYSUVUWXV
sell-cta>easy-money	wYWXYWSyYXRXW
sell-cta>equity	OTT3QTNUTRRVT
sell-cta>event	TYVYXXS3YUUUT
sell-cta>expert-call	WaYzZZVZaYYYY
sell-cta>freelance	vZYvYYUraYYZX
sell-cta>funding	YYXXyaUWYYTba
sell-cta>i-am	2VoWWXcWmUrXW
sell-cta>job-word	URTXWV2VVWUMV
sell-cta>messenger	VaZWZZPaZZ0aZ
sell-cta>mule	tWUWXYwnYWjWt
sell-cta>part-time	tXVV1VPUXWTWU
sell-cta>pay-first	TVUnyWMWWU2XU
sell-cta>pay-word	vWWuXurVXVVXW
sell-cta>permanent	YwbbbcZcccccb
sell-cta>seeks	UXVYUYQY1WXYX
sell-cta>site-notice	WYXXWYSWZWw3T
sell-cta>start	TYaaYXzYaZQYY
sell-cta>task-for-you	OWUSQVNVWV3UU
sell-cta>threat	xabacZYacbZba
sell-cta>unpaid	aabbaY0ZbaYaZ
sell-cta>we	sWXYYryYZYkXY
sell-cta>we-help	ZaXbZa1aaZaba
sell-cta>workplace	2XYXZwSXZZYaX
sell-cta>you	pVZuyXsWVUtVV
semaine 0	qYabaxZaZYXaY
send a	YaXbabvaYVZwa
send cv	Vs2ZZaXYXYYWX
send it	uZWaaayaZXaba
send me	sYXaZaoaZYqZs
send the	lrXalZpZZXuXZ
send us	UYXZQX0YZYrZY
send you	lXdnZatarYlaZ
send your	XXWZZXVVYW5WX
senden sie	bcbcccbacboub
senior data	euZbbbYadYasa
seriez vous	mqYpbbapbabbb
set it	VYVYXYSYWywXW
set up	0XYYaYXZZYYZu
set your	YbbobzUacbabb
seu dinheiro	WXWYWYwXUVvUV
seu perfil	YrzaabYaaSYqZ
shall i	hnoskapaYWZaZ
shall we	lnrYYaZZYvZaZ
share this	VWTTWVTWWP5TU
share your	lVpcbbxbZbaaa
shared a	VTRXXXUWUTw6T
short notice	0SXWYQxXYWVYV
should have	Xw0aZbWaXVZZZ
should i	XWTYYZmY5TZZX
show them	VXVZYa4YVrZZX
show you	abZaucTZaavcb
si e	axacccbcbbcbc
sie als	VwXXsZvYYYYYX
sie das	tYXZXZWYYXwqW
sie eine	YaaabwZYbZata
sie einen	aZZbbXrbwabbb
sie gerade	WXyXXXUXVVvWW
sie gern	YZWaaZYoZxZXZ
sie in	YYwaZaVZuVZZY
sie interesse	VyYbabZasZZaa
sie uns	WWXyXVTXYWtWX
sign in	ZZWaaaXYZWytW
sign up	XWYXaXU6ZYWYW
sind ein	sZbwWaabbbbcb
sind sie	ZZzaabXapXZYZ
sir i	XWVaYaXZ2WYYX
site-notice>call-ask	YXzYaaWZZYxUY
site-notice>connect	ZZYaabXZaTZ6Y
site-notice>content	YZYaZZXUZXN0X
site-notice>event	aaZabZZTaXZ6X
site-notice>i-am	Y1zaZaXaXXYSZ
site-notice>job-word	XUWaaZXYYwY3X
site-notice>mule	Y7TaYaXZWXYWZ
site-notice>part-time	UXYZWUY7ZXZOW
site-notice>pay-word	VYYXXyWVYXVSX
site-notice>permanent	USSVVWTVXV1QT
site-notice>recruiter	ZXXbbbYaZZa4Z
site-notice>role	YVZbbaYZYYa6Z
site-notice>run-code	YZYaZZXUZXN1X
site-notice>secret	YZYaaZYZZXypW
site-notice>sell-cta	XZXYZZRXZXW4V
site-notice>start	QUUVUxSSVRSyR
site-notice>task-for-you	RYXaaaUZZXX7V
site-notice>thanks	YYXZZZWYXYX3W
site-notice>threat	VXUYXXUWXUP5T
site-notice>unpaid	XXTZXYRUYWX1W
site-notice>wants-job	aYababZaSZa2Z
site-notice>we	UWWXWWwVWVV1T
site-notice>you	bYbaaaYZZZY4Y
site-notice>your-profile	mYcaaaWZZXY3Y
six months	zXZasaYaaaZba
small salary	ZXabzbYbaZaaa
small world	TWPYVYSVS5VUU
snowflake ?	uZXaZwWYYXYaZ
snowflake and	saYcbcacrcccc
so tell	US4YYaVZUTYYY
so you	rWVZYZrYXtYWu
socio tecnico	cbcctdcdcccdc
software ?	WYX2YYVYXXYZX
software company	XzVtabWbZZaaa
software for	ZxZapbZbaabcb
solutions architect	epYbabcammasa
solvane ?	YwZaXbraaZaba
solvane and	ZzXcbcYbYZabb
somebody has	xSQUTTQTUSRTz
somebody like	XYuZZaWYwUXYW
somebody to	tWVXYwUYYXXZw
somebody who	XXyqwYWYYXYaY
somebody with	WX7aZaWYYYXZY
someone for	sZZaZZxaXYZZZ
someone to	xyXaYZVbYYZaa
someone who	ZZWZsYtZuWZbZ
something for	V1WaXaUavWaZZ
soon as	pWSYZaXZXzZZY
spark and	oVuaZaYZuYYaY
speak next	YuwZbbXaYTbbb
speak this	Y1pZVcYaaXaba
speak>call-ask	PRSNV6QPUSTUR
speak>event	ZaZYbXZ5aXaaa
speak>expert-call	SWU4URWQYSVXX
speak>i-am	XYWXZXV4XtZZY
speak>job-word	TUSWYU3NXVUUY
speak>pay-word	pWV1WrWOYTVWW
speak>seeks	UWZVY0WSZXXYY
speak>teach	YUXZZ0YoZXXXY
speak>threat	uZaZbvZYbaZba
speak>we	XXYXYdX7aWYZZ
speak>you	WXUYYXv3WUXYY
sprechen ?	rYyXaYWZYYZZY
sql and	osZbbcZbpbacb
sql for	tZaZbvZXaZaaa
start a	WZYa0apaXXZbZ
start asap	wabcccacbbbcb
start up	ksZptZXabaZba
start>benefit	TWTY2YRXQUVYW
start>easy-money	5VXXYVUYYXPXX
start>freelance	0YaaboYaaZaaa
start>i-am	VXWZxZuZtWXZY
start>interest-q	RWUYUXVV1VWWT
start>job-word	WXacacZc0baab
start>mule	yZYZZYYZaZXaX
start>part-time	zabbbaZbbbacb
start>pay-first	TTWXWXUXXW2XV
start>pay-word	0XYZanpaaaYaa
start>permanent	rnWZxYVYYYqYX
start>role	uuaaaYYaaaZaa
start>sell-cta	SXZZZY6ZZYXaY
start>site-notice	yWXbbcabZbbZa
start>threat	yYaaaYXatZYba
start>we	4ZaYaUWabZXbZ
start>workplace	yYabboZbbabaa
start>you	vVVZwXtYXYXYY
started a	YWXaaaYyYXaxZ
starts in	XZaaZXZxaYatY
startup de	dccdsdcddccdc
statistica per	YZaYbzXYaZZaZ
statistics for	TVaWZ2YSbaXaa
stay in	XXmZwaVZYxYYY
stelle als	YwZcaZZauZaaa
stelle devops	aqZcbcactabba
still open	Z0saabWaXWaaa
stonebridge housing	ZsmmebcZakama
story of	abaabczabaabY
studio in	6aYaaWXWaWaaZ
sua conta	ZZYaaaYaYY2UY
subject	othbcdacbaccc
subject line	YW5aabXaYVZZZ
suche ich	sZacbcZbtabcb
suchen wir	XxYaZvVWaZaaZ
sucht eine	sYaWayZaaaaba
suit you	avubbbYbYWaaa
sunil a	ZsabbbaYbZbua
sunil i	ZaXaabtalraba
support your	WVUYaZ1ZYZqYZ
sur l	WYWXYxVvXVWXW
sviluppatore java	lsabbbZboabpa
systems ?	ZZYbbbqaavaZa
t know	XyiaZaXZVxYZY
t pay	XYWZquVyYWZaY
t say	aawauaVaaXZaZ
t you	ZZWbfbXa3WYpZ
tag mit	ZbbacaXbcbycb
take an	XWWS1ZUYyXXZY
take part	WZXyZXVwZYZZZ
takes 0	YXYyaaWuaYZaZ
talk ?	qduYXapZYmZZZ
talk about	opVWZtbxXVZaZ
talk to	UUX1XXsXzTXXW
talk with	Y6VaZaYaWXZaa
talking to	XYWZYZWYxTvYX
talks on	ZaabbXa2bYaYY
task-for-you>event	RXWYY0ZSWWZXZ
task-for-you>freelance	3YYXZYYXZYYZY
task-for-you>i-am	sZZZaZVa0Waaa
task-for-you>mule	QVVTRXTXTW2YX
task-for-you>part-time	2aZZZYYaXaabZ
task-for-you>pay-word	4XWOYWVZXYXZZ
task-for-you>role	U1acZcaZbbZbb
task-for-you>seeks	yZZaaZXbbaZba
task-for-you>speak	zYZWaUXYZZWaY
task-for-you>teach	zXaZaRUaaaZaZ
task-for-you>thanks	RZZabbUb5UaZa
task-for-you>threat	2YZWZVXYYYWZX
task-for-you>we	utUUzVTVVVTWX
task-for-you>we-help	yXZZZRUaaaZaZ
task-for-you>you	0WUxWpRWVUWWW
tasks you	ZcbZcbabcbxcb
taxa de	XXZaYaXZaY1ZY
teach you	YZXaZTVYYU2aZ
teach>benefit	WVWVX1wSWWSXV
teach>call-ask	UWVTY3RSXXWYU
teach>content	UXXWY4UQYWWYW
teach>equity	UzbbYWbbaabaa
teach>event	VXZYa3WthZYZZ
teach>freelance	ORR0TwQTTSTUS
teach>funding	SWX1SQXUYWVYX
teach>i-am	SdUWW7TUanrWU
teach>job-word	SXUYYxXvUVYXY
teach>mule	UySVWMVyVVRWU
teach>part-time	PtZYX4XWXYZZY
teach>pay-word	WrZYa6XWZYYZY
teach>permanent	VmWZZRY0YXXZZ
teach>role	PoZYZ8VXYYYZY
teach>seeks	UrYaY5XXhYYZY
teach>sell-cta	UWVTZ1SSXYXYU
teach>site-notice	VYYXX0WVYXVRW
teach>speak	XYaXa4YRaYYZY
teach>start	JWaYa6WYZZZZZ
teach>threat	TuZZZ3XWYYXYY
teach>unpaid	VWXYW1UUXWuVX
teach>wants-job	ZYZaZUYZ1YZZY
teach>we	VXZYZ+VVZYbZZ
teach>workplace	PXaab3YZaZaaa
teach>you	ygSWXqSwjTrXW
teach>your-profile	RSPUTOP2UOTTT
team ?	WYtYYxsWpVYYY
team a	UZWYZ2vVXVXYZ
team and	XV0aYYxTYTYZY
team for	vXvZaaWaaYaba
team in	VWsZasyZZZYaZ
team needs	WtbbbcXbxYbbb
team of	YyXbbaqaaZlaa
team would	Z2qaabXZWWZaa
technical writer	ntXbZaaamZZsa
tecnico 0	bbbcuccccbccc
tell me	ZXtXYmlrwVXYX
tell us	TXWrVXRuYW1XX
tell you	nowYlanZXZZaZ
tempo !	XXTZZZXXY2YWW
tempo indeterminato	Zyacccabbbbbb
ten days	yXYyZVTYYYXZY
ten hours	2VUVWUuVXVUXV
ten minutes	SU0RWWbUzQpWV
ten weeks	0XXWXpTUZXWYX
ten years	UVVWXWRUW5VNT
tengo una	VVxVwYUXXWWXV
tenho uma	VWxVxWVWVWWWV
tente ?	xXYYsYXZaZYaY
than 0	acabbdxccbbdb
thank you	UWSpWXSUU4VuU
thankful for	ZYYZYZvYxYaZZ
thanks for	XYVZZZlYcyXpp
thanks>benefit	XaaVba2bbYabZ
thanks>call-ask	bbYacbaWawbZb
thanks>connect	YZYZZatXZ0ZXY
thanks>content	XXXZaaYUY5ZZZ
thanks>easy-money	TUUXVWTXYQ1WW
thanks>event	TxwWYXUPWyVUW
thanks>freelance	RWVWWXUTWzVSS
thanks>i-am	WWtYYYVWq3XVW
thanks>job-word	WUZYYsVVsyWsW
thanks>open-to-new	YXMZZZYYY2WOX
thanks>pay-word	SUV5SVWXXQVXX
thanks>recruiter	WUQYXWSYWS1TU
thanks>role	YWVZZYXYTzYUX
thanks>site-notice	WXVYYYVWXsWyW
thanks>speak	WXUXXXWQU4UTS
thanks>teach	XYUYYOWWU5XUV
thanks>wants-job	YTSZYZXY1QXWX
thanks>we	UWUWXzSyXnVWX
thanks>you	aVpjXWUVW1oll
thanks>your-profile	WV4XZaWYYMXTX
that ?	RWTXVX0WUxTWV
that answers	pZZaabxabZabZ
that i	zQyWXYTWXQWYY
that made	WX7ZZaVZYMZaY
that novatrek	YXZbabvcrabbc
that s	YaYaaY0baojba
that the	UVVXWWQUXUrWz
that vantage	YWZbbbwcobbcc
that you	qWpXXznXobXWV
the 0	qVXXYUZqXVWX4
the actuary	ZWWbabYb0YaaZ
the analytics	YuwbacZbYWbbb
the app	TUSRTVPQWTwQ2
the attached	YWXYYZXYYX1XW
the bank	UURXVXPoUyTWx
the best	lZjbannaZvZZY
the business	a1XbZbZbZZZZa
the call	WXVxYYVrZzXZW
the city	cwZZauYYZZZZX
the client	vXvZbaXaaZaaY
the cloud	rrXZZYUwXUWYX
the code	ZwVaabYbaYwXZ
the contract	RZYsXZmYYXpZx
the conversation	XYWZZZWXZVY7U
the credit	UVSWVXSVWQUvy
the crypto	UTRWVPSVSv0VS
the deck	YWVY6ZXZaZYaZ
the details	TxVZZZVYZWX1V
the end	jvYZZZWWYyZYV
the fee	UVWsXUUWYW2XX
the firm	XUyZaZwaZXYZY
the first	WWnY2ZdYYTjVs
the flight	XVYZY1UYYWuZX
the following	XWVYYYWXXW3UV
the group	WVSWVWTRWOT8R
the growth	YaaYcb0bbaabb
the hiring	aqpcbcacoabcc
the hour	zXUWYWRXWxVXW
the interview	WXVXXYRWyU2WU
the job	YwuaYbWZZWkoY
the kids	TTQUUkPSSPSR4
the lab	TyTXXY4UUSXXW
the launch	QRQSSUQyT0RQN
the limit	RRRTTSORTQTQ5
the link	YtWaaapZavYaZ
the login	XZZYaXWZbZ3XZ
the machine	aXXcbcacyZbab
the market	WY2mYYUuYVXYY
the ministry	vxXZZZWYZYZZX
the moment	vXfZYYvYYnYYX
the money	uYYYtYVYZWzTX
the morning	XYzZYZrZXOYaX
the new	VVRWWXTUU0NU7
the next	uawaaaXZZUraZ
the number	XYVaZZVYZW3WW
the one	YjsZoZZXYvmZY
the papers	WXYyYXXXZXxZW
the password	VWWYXXVWWWnTy
the pay	XV6ZaYVZWWYZX
the people	awVaZbwaZWaba
the person	ySPVVWNV1TTQS
the phone	WtXpaZuaZXpaZ
the position	W2WZZYWZXXZZv
the post	WtXZZZXYvXtXX
the price	RWUVyWpVWVvWV
the product	Y1XbbbYbYZaba
the project	tZYZaZXZZwtZY
the proposal	UVUWUXuUVTSVx
the public	awbcbbXqbbZbb
the release	yabaaXYbcYqba
the rest	YXXXVZXZaY1ZV
the right	swTYYYxZWXWYX
the same	fXXqZYsYczZZX
the security	XWUZYZWYXV3VU
the server	TSSTUVQUUQST4
the spring	WXXZsYVyZXXYX
the story	abaabczbbaabY
the summer	bXYYY3VXtWYYW
the system	tXYYZVqYZVXRz
the team	XzVaaadpdoYZY
the tech	ZXoaqZXstYZZZ
the technical	qmXZXaVYoXyYY
the topic	TZV5YWRVZUXYX
the train	WYUZXXUzZzYWT
the training	WWRXWWSVVQnX1
the travel	WWVYYXUXXVrS5
the us	YwZbaaZabarba
the way	YYXabaXZa5YQY
the whole	YZabmbXaayZXZ
the year	pZZYaWzZZYYZZ
them to	RUQUUVNVSvTU0
then a	saZbbbsbbbbcb
then we	XZXYwZuZaYraa
there is	XVVXoYUXXW0XX
there s	pdpZqYmmpXYYY
these days	WWpYYZTYX3YYW
they want	YwWaZYTZZXXZy
thing in	aYybxbWaZTaaY
think of	XX1ZZaVZqpZZY
think you	ZytabcWbYXaab
third of	QVUU1VtSVRRVT
third-person>mule	aYacbcacybbcc
third-person>wants-job	ZYXbbbYb1abaa
third-person>you	WXwsXYtYkVYZY
this afternoon	YwtabbYaZWabb
this is	qloaZaWYZWqXt
this message	aaYbbbYZaYk2X
this month	XwSaZYzaXSYYZ
this morning	RSPVUVPSV3SRw
this quarter	UVTVXW7WRSVWU
this site	TUSXVWRVV0uSR
this to	XYXZYWwXXWvYW
this week	owXYUYQxYWWsW
this year	U3TYYZTYWwXYX
thought about	ZX0ZYYTRWxYZX
thought i	XWwbacYbXvaaa
threat>easy-money	0YZWaVUYaYRZW
threat>freelance	4XaZaZYaaZYaZ
threat>i-am	ZYYaabWbZYyZY
threat>job-word	UTXYYZWZyYzXY
threat>messenger	STUZZXXZVW0XX
threat>part-time	woaaapgYaaYaa
threat>pay-first	YZXaZaYaWYyYX
threat>pay-word	qVZXZvpXZYvXX
threat>permanent	ZzZbaaTavZWZX
threat>role	xWZaaaYbwZXZZ
threat>secret	YZZbbaYaba3VX
threat>sell-cta	XZaZYYyWZZVYX
threat>site-notice	XZYZaZWYZW7NW
threat>start	PUXSXRRXXU3SV
threat>teach	aacbcwaZccacb
threat>wants-job	XQVYYYSX1WUXS
threat>we	1YaZaWmZaZoZZ
threat>workplace	U6ZaUZZZZaZZZ
threat>you	nXWYXYVYYW7lV
threat>your-profile	UURYWYTWUQ2TR
three clients	WY4YXZoYYUXXX
three days	vYZaaZYabZuba
three founders	WWVXwWU1WUVVT
three people	VVVzTXSUYVvXV
three weeks	5ZWYaXWYbaabZ
three years	VYVZYZUYW8YXW
through a	sXXXZYWZZWzZV
through it	WYUXWY4YWTVYU
through their	QVYVX1SRZWrYW
through you	ZWXXZZXayXwZZ
thursday ?	ZuXZbbwZYYaaZ
ti va	YuYaubZaaaaaa
tickets for	YYYaZZW6aYYYX
tideway ?	XtraZavZXUZaZ
tideway and	arZubcZbZaacb
tideway is	YqYbabucZabbc
time $	Z0ZbZcYbcbacb
time 0	WvacbUZvbbbca
time ?	WS2XWXTXVxWXW
time biostatistician	tsZbbZabXabcb
time for	sXXXWY1YXUYYW
time to	rXpmZavaYWYZZ
time £	qvabbZYbcaabb
time €	YzYbabZbcbabb
tjm 0	0Xacbcababbbb
to 0	VwVYYkqXYWtWt
to a	YjwmZakYYkpXY
to about	XWSYZZ4YwTYYX
to add	XwXvbZZWaXaaa
to an	rYYaaaYwaXasX
to ask	YZxZZataXXZba
to atlanta	WWwZXYVWXTVYy
to be	qanZaZeYaulXe
to book	tbauaYXYbZWba
to buy	RVQ04XOVUSPXV
to change	WXwWvYUYwVZYY
to check	1VUWXWTTXVvWU
to continue	VVTVYYQXzUtYX
to decide	YxWYaYZYaYZZu
to discuss	1WbXZarZXWZYZ
to do	TVQX0YrXRwWYW
to draw	VXVZWYtXUzRYX
to fill	XxZbbbrbababa
to find	YdwkpbWZqWaaZ
to get	WwpZXZUYjtqZZ
to give	0TSYYyVYVWXYY
to go	pYwWaaVaauaaZ
to have	qraXYYapXwXYY
to hear	UbzrXWUsWtXXY
to hire	ruZbapaaYaabb
to join	XrWvVYXVYXqvW
to keep	oSRTyUQSUTNV0
to know	WW1ZYZnZVsXZY
to learn	ZYqabcXZYxaYa
to look	xaaWZavaaZZbW
to lyon	YxvbYaYaXYYaZ
to madrid	WlwZZZXXZYWYx
to make	XwVZYarZWxZZX
to manchester	YpvbabZaaaZbb
to me	XkutYYbYhTYYs
to meet	XpuZqZoYWWoZY
to munich	ZawbabYbpXZba
to my	YaybZbraYlZaY
to open	WUvXYZVXVU1RU
to our	TVXlY7RpZXcYY
to pay	uWUxUWPWWT1WT
to receive	XZZaZaXabY0ZY
to rotterdam	XsXZZZXXYXVYy
to run	Y0XZZaqaaZXbZ
to see	WYUrZauYXuYtY
to set	0ZaZbaYabaobZ
to show	WXVZpa1XVsXZX
to solvane	Z3XbYbXbYZZZb
to speak	YXXwaa0ZYYZaY
to start	VXWa2atZWXmaY
to talk	atXsZpbZmkYZZ
to teach	WZaZb3YYaaZaX
to tell	aY0aZYVWtUZaa
to the	akVYYYZqimYst
to this	XYWZXYUUZW2VW
to toronto	XvuZYYWYTXWYw
to understand	UXV7WVUYVUVYY
to us	0WWaZZiZZYvYY
to work	WWTZXZqY8UYZX
to write	WtuuWVUYwRYYX
to you	ktZtZZYqZdXZZ
to your	XXWXZZpVuZoyY
today ?	XXVXYYwYVTVXy
together a	WXsYYa2ZXUYZZ
told me	XX0ZZYsYWUZZY
tool it	VWRWVVSPVQvV0
tool that	Zbabbc0bbXbba
toronto ?	WyVZZyVZUXYYX
tot ziens	YXVYYXVRW2XUW
travel paid	uYaZauYaababa
try it	ababbb0abaabY
try our	URQXUXxyVVUUW
trying to	YXPYVZzXVxWWV
tu contrasena	ababbbabbaktY
tu cuenta	XYaYbXXaaY2RX
tu perfil	ZpqbccabbZara
tu web	0YUYWYtXSVSWV
tuesday ?	ZyXZabqaYZZba
tuo profilo	ZaucbcZbbZZtZ
tutor for	RVZXY1XYXYZZW
two calls	QTT4SQRRVSSUT
two days	zYaaZoYbaabcb
two hours	VVWruzmWYYYZY
two interviews	YwYsabZbZbbbb
two minutes	OXVUXV0xXXUWU
two of	YXbawwYbaaaba
two weeks	0TVWVUtVWUVUS
two years	UzvbZUYZaYZaa
uber die	wXWvYXWXXXXXX
um cafe	YX1ZYaXZZqZYY
uma hora	aYatZvZYbZZaZ
uma startup	YYZZzZXZaZYaZ
un architetto	Yxacccabbbabb
un cafe	aatblbZbasbZa
un caffe	YX1aZaXZZqZYY
un cliente	xYbccbacccccc
un controleuse	quXcbcabbbbbb
un corso	XYbab3ZWbaVba
un data	nwabababbbaaa
un designer	puZcbcabbbbbb
un developpeur	qvZbabZbbabbb
un fondo	ZbZyZbabbabbb
un leader	VV2VYYVWUWXXV
un ora	WZYtYxWVZXYYY
un perito	UYY0XXYZZYYZY
un po	XYTZYaVXW2YXX
un poste	atZbbbZbtaaaa
un proyecto	wVzYYYVXXVXWV
un statisticien	upYcccababccb
un sviluppatore	qtabbbabbbabb
un ux	XzZcbbababbbb
una hora	acbrbsaacbbcb
una startup	aaabycZbcbbbb
und 0	VUWXuYSWXWSVz
und mochte	vXUXXYSX0UXWW
und suche	baacvZabrbbbb
understand how	UYU5XSSXTVTYX
une heure	XaZxYuZZbaZXZ
unpaid for	XXXazwUXYYYZY
unpaid>connect	STRSSOR2VQTRQ
unpaid>equity	YXZb4XYYaZaaY
unpaid>freelance	XbabaZZxbZaaZ
unpaid>funding	aVbbzaZYbbaaa
unpaid>i-am	UUTXT1SSVSWXS
unpaid>pay-first	RTRV2SPQSRNUQ
unpaid>pay-word	WXXXXyb2ZXWWX
unpaid>permanent	YUZa0tYXaZZZY
unpaid>seeks	UWYYU3WVXXYYW
unpaid>sell-cta	VXZWYU0WZZTYX
unpaid>site-notice	VYXXXyWVYXUSW
unpaid>teach	UWWYV5UUXWYYV
unpaid>you	UWUZ9VTVWWXYW
unser magazin	SSUVVwRyWSUSS
unser team	UwZaaZvaaaaba
until the	vXYZZYVYZXXZ1
until we	0WZbebZbaabab
up ?	Zb1bacqaYTabZ
up for	lXjWsYZpZrYZr
up in	TTtWUXwUWxUVS
up on	XsYZZa2YaYYZY
up the	XXUYZZrYWUXYz
up to	tkdZZZdYYkqXo
updated resume	xZmcccZcbabbb
us ?	XZaam4WXbZXab
us as	XxWZrsXZYYZaa
us both	ZXZa0bZaaoaba
us the	YZYaZaVZbZ3YZ
us to	VuXYZZUYZylZX
us what	3VUtWXRuYWVXX
us your	ZZabbaXbbZ1Za
usd h	xYabbbnbabacb
use the	YXWZYZWYY0PWx
use your	PQPSTTNUTNyR1
uur per	vYcbbjlbbbbbb
ux 0	rpcccbbcccccc
ux designer	nuibbbZbmabbb
ux designerin	mwacbaabaaabb
ux en	Zwacccbcccbbb
vacancy at	YywbaaXaXYZaa
vaga efetiva	ayacbbababbbb
van 0	XZWuaZWZZYwYW
van een	XYYuvaYaaaZaZ
vantage pay	hqmaabsapXaaa
ve been	XYyZZaYVZumZY
ve got	TVzVrVpVSyVVT
ve updated	VXVYYXSWWTW0x
vergoeding €	TWXxUvWVZYXZY
verification is	WXVYYYVXYVQ3U
verify your	XXWYaYVYZYnyW
visa status	wYZcdcbddcccc
visto il	xYvaZaXZYWZTY
visto tu	tZrbbbXaYYasZ
voluntarios para	YXaZZzYWaZYZY
von 0	WYZsZYVYYY0YX
von einem	YWVaZZYVxUYxX
voor controller	ZoabbbabaZawa
voor data	aXacbbaaaZbza
voor een	uXYusaYaXZaaa
voor mijn	rxYaasWaTZaaZ
voor onze	WYaXZvYraZZZZ
voor sap	aXbbcbabbYbya
votre compte	WYZYaYXYaX0sX
votre invitation	ccbccbbXcZbza
votre mot	ababcbabbassX
votre profil	ZYqbabYaaYouZ
votre tarif	vZYvZZVZaYYZY
vous a	XYnaZYXyXWYWW
vous d	ZbYtcbbsbabbc
vous etes	TWVXXXvXYVuvV
vous interesse	kxYbbcabbbbbb
w:!	YYkXXYalY4pVV
w:$	pmWqZsqXXWqXX
w:%	XYVXxZumXWuaW
w:0	onWncojcYWocl
w:?	lcrekfpZnaXWc
w:EMAIL	W5WaaZWYWXYXY
w:URL	XuYZZZqxZYiXX
w:a	llfmekfehZgdb
w:aan	TVskXwXsWuVVU
w:aanbevelen	YYWbZaWa3XaZZ
w:aandelen	bYacwbbbbabbb
w:aangenomen	WTWYVYWXYVzXV
w:aanmelding	YYYYZYXRZVX0T
w:ab	VVYaZZxayZZZZ
w:abap	lmWkaqYorZaaZ
w:abbiamo	xXVYYTUXXwYYY
w:abbonamento	ZaZZaaVZaYXxW
w:abend	aabaavaZbbbba
w:abende	ZZabaxZaaaaba
w:abertas	XWVYYWXyXXXVX
w:abierta	wZbbcbabcbcbb
w:abierto	abvdcdbcbabWb
w:abonneer	UXTYXYV0VSXUV
w:abonnement	YZXZZZVXaXW1U
w:abonnez	VXUXXWVzVTXVU
w:abonnieren	aaZaaaZuaXZYZ
w:abord	YUWYWYVYZWzWX
w:about	glprbcallqWWX
w:abraco	WWTYYYVWX2VSU
w:abre	S1WVXOVWWVUXV
w:abrechnung	uWXwYXWXWYVXX
w:abrimos	VtXYxYXYYYYYX
w:abriu	a0ZbbbabXabaa
w:abroad	RTyXUXYWWV5XW
w:absprache	yVZaYYWZYZZaY
w:academy	UYZaa2XZaaZaZ
w:accelerator	OUXW3WTWYXVYW
w:accepte	ZaYabZZUavaxZ
w:accepted	WXSYXZUXVyXvW
w:accepteren	YYYZZZYYY0YWX
w:accepteriez	ZZWaZbWa3WZZZ
w:accepting	YXWZaaqYYwZwX
w:access	tTwXXXUWWVVXx
w:accesso	VWVWXXUUWSVzT
w:accettato	ZaYaaaYZatZxX
w:acciones	bZccubbaccccb
w:accompagne	UV1XWWOWUUVWT
w:accord	YaXvbaaubZbbb
w:account	WWXYXXrYYW3bp
w:accountants	OURPTWzUQzTTU
w:accredited	WWXWVXSzYWTUV
w:aceitar	YYXZZZXXYzXVV
w:aceitaria	ZaZaaaYwZXaZZ
w:aceitou	YZXaaaXYaWY3X
w:aceptado	XYWZZZWYYVX0V
w:aceptar	XYXZZZVXYzXVW
w:acesso	WXWXXXVUXTW0T
w:achat	ZYaxbZZZbbaba
w:acht	ZYabayZabaaba
w:acompanho	VVSYYZVXX0VRU
w:acquire	WVYXY5WXVWXZX
w:acquisti	ZZaaaa0ZaZaaZ
w:across	njuaaZWZYzYUZ
w:acteurs	UV1WUWUWSVVVS
w:action	VWTUVWTVUTVWy
w:activity	ZZYaaZVZbY0YY
w:actor	5YYXYSWRZYXYY
w:actualizado	YaxcccbcaZbWb
w:actuarial	MNNPO1MyPNOPO
w:actuary	oxWaaaYarZaaa
w:ad	hVTVVraSSSS1S
w:add	VeulXXUVWqmvn
w:added	VWUXYYUVXTS7R
w:adding	V1VYYZVYWwXXU
w:address	RTSUUUPRVTp1S
w:adesso	VVyXWXUWWUWWV
w:adjunct	WYaYa3XWaZYZY
w:adjunto	OTSTUURSrQTRz
w:administratiekosten	WTWYWYWYYVzXW
w:administrator	rtkaZakakYZaZ
w:admire	WWSXWZRVU1UWW
w:admiro	VVRXXYUWW1VQU
w:ads	zUUWUVOWTVyWW
w:adults	UYYXZ3WWYYYZR
w:advance	UVVXX3UVUTzYV
w:advert	U6TaZaWZWYZZZ
w:advertised	WU5ZWZUXTTWWX
w:advertisement	ZYYaaaXZZYX2W
w:advice	XWXRwXVY3WYZY
w:advies	YYWYYZVYyVYYX
w:advise	SOPVUW3WRRRUS
w:advisor	LQQzzOORSPNRP
w:advisory	VUVv3WVVYXWYX
w:affideremmo	4YYZZZWYaXYYY
w:affitti	0YYZoXXZZrYYY
w:affut	VVSYXYUX0VXXX
w:aflevering	ccdccabsdbbbb
w:afraid	VWUYUzTTXUXYU
w:after	fqXmWWqVYvoWk
w:afternoon	xvsXXZTZVUXYZ
w:afternoons	6XWYXYVaVWXaY
w:afterwards	ORVV1WSUXVSWU
w:again	UU5WX0WXVRUsV
w:against	UXWWYWTXYT1RV
w:agencies	WZXYaZ3aYTYZY
w:agency	zqXZZXrZYYZZZ
w:agenda	WWUYXXvQW3WXW
w:agendamos	ZaYXbbyaaaaaY
w:agent	RTRWRVRUUT7WU
w:agents	SVSTSV3TWNTTT
w:ages	XWSZZaUZZ6YYY
w:aggiornato	XZzcbbabaYZSa
w:aggiungo	WYSYXZUXW0XVW
w:ago	XyTZaaVZX0ZZZ
w:agreed	TUTVrWUUUTPV0
w:aguardo	UVTVVWzUVSUSS
w:ahead	0aaacaXbbaaaY
w:ahorra	aZcacZybbcVaa
w:ai	ZTrbwWunhWdWU
w:aidons	ZaaZbazabaabY
w:aime	YZVZYTWXU1XWW
w:aimerais	YZWaZWxZuYZaZ
w:aimeriez	UW1XVXOWVUVWU
w:air	ZZWTZXWzYUZaZ
w:airflow	vWpacpWaekZaa
w:aiutiamo	abaZbbzabbbaZ
w:aiuto	xYaabTVbbbaba
w:ajoute	XYSYWYVXWzXXX
w:ajuda	yZaXbVYZaaYaZ
w:ajudamos	YaYZbbzaaabbZ
w:akademie	VWXUYzVVXWWXW
w:aktuell	VWUWWX0VWVWTU
w:al	erXWasYVXW0XW
w:albania	QPUSUQ2VUTUTT
w:alert	VTVYXXTWXSUwz
w:alerts	UTT0RVTTXTVUU
w:algo	WWUXXXUV1TWUT
w:algorithm	PRxtUUSUVSwWU
w:alguien	WWTY0YUYYWXXV
w:algun	SUQVUVRTT1STS
w:alike	YYTYWZPYV4XYW
w:all	kZanXZcpdpXmo
w:alla	XX1ZYZWpZqYXY
w:alle	UTUWWWTUVTUxz
w:allegato	PTQSTTQRSQRR0
w:allego	UYXZYYWXzVYYX
w:alles	XVXYZZrXYtYzW
w:allowance	QUUUUTQOVW2TT
w:allowed	X3WaZbZaVYZaa
w:alma	RRSSSSPRU1QRQ
w:alquilanos	SUXUYTTXYU1UT
w:alquiler	dccdrdcddbcdc
w:already	RWUUWT4WSTTUU
w:als	ZtXmnYloqXXiY
w:also	zSRUSUvTSwTTS
w:alterada	ZaYaaZZZZXRyV
w:altijd	XW5YXZWYYVZYX
w:aluguel	ccbctcccccccb
w:alumni	QROQSRP33LROP
w:always	WW4YZYVZYVuaZ
w:am	YlZoYeYluYcXs
w:amanha	RRRSRSQRRPQP1
w:amazon	WWW1UaVYYYxZY
w:ambiente	Y0ababZaaaaaa
w:american	SSRUVVQTRR2WT
w:amersfoort	YzXcbcZbZZbab
w:amira	kkkaabcaZlZvZ
w:amount	SWVUVXRVWVTUz
w:an	idXrloobfYadZ
w:analisi	2YYZZZmYaXYYY
w:analist	pxYaZZXZqZZZZ
w:analista	koZbaaYatZarZ
w:analysis	zSVVXwTTVVWWS
w:analyst	nvVtYXVXpnXdY
w:analyste	ttZcbbabababa
w:analysts	SUYYX1W2ZXYTX
w:analytics	XyraZaXvYWYZY
w:anbei	QRRSSSQORPQP1
w:anchor	crXcZappaZYrY
w:and	lenkmbYajhpZa
w:andrebbe	ZbZbbaaxaZaaa
w:anexo	QRQRSRQQRPQP0
w:anfrage	xaccbbZbbbbbb
w:angebot	VXzYXYTWWVXYW
w:angehangten	QSRTTTPRSQQQ0
w:angel	UTSU6WSVWUVWU
w:angels	SQQT6UOUMRSVT
w:angenommen	ccbccbbYcabwb
w:angesehen	aZWbbbZaWYZ2Z
w:angry	XZXWZayXaXYZV
w:anima	WWXW0XVXYXVYW
w:animale	ZZYbwbabaaabZ
w:animas	WXXZyaWYZZYZY
w:animer	YcbbczaYcbYbb
w:aniversario	WWTWXXUVWzVTT
w:anjo	VVUWyXTVYXWXV
w:anmelden	ZZZaaZY2ZWZXX
w:anmeldung	YZXZZYXTYXYyW
w:anna	VWTTWWTVUTVWy
w:annehmen	TWWVXUUUXV0WU
w:anni	V1UWXPWUWXSXU
w:anniversary	WXWYYZVYXnuvW
w:annotation	YXVZXZ2YWVXZW
w:annual	XXYXY0WwaYXYX
w:ano	zUVYXYVXXxWWV
w:anonymous	YbazbZYXbbaab
w:anos	T3WVXNUWWWTXU
w:another	QQPyUTrTT1SRS
w:anrufen	WVvYaawZXXZZZ
w:ans	VW0XWXQWVUWWU
w:ansehen	YWYaaaYZZXZ3X
w:answer	XwXsZZkXZWoqY
w:answered	XYVYYZWXYSVzS
w:answers	uWXqYUtXYXuZY
w:anteile	XVYXzZXZZYZaY
w:antes	UVXYXYVYYY0XW
w:antiguos	ZbZwXbaacbbba
w:antivirus	ZZZZZaXYYXxXX
w:anuais	W3XaaaYaZaaYa
w:anuales	Xyabbaaaaaaaa
w:anuncios	TWSWVW1VWSTWU
w:any	ZUnqXYXX4UXXl
w:anybody	TTTVSUQ1VUSUV
w:anyone	VXlkXXqX4UXXX
w:anything	VvoZYZTYvrXYY
w:anyway	YYUZYTTYXR0ZY
w:anywhere	ZUXbZbYa3Xaaa
w:apareceu	XZWZZZXYYWVyW
w:aparecido	VWVXXYWWYVVzT
w:apart	STTUUTOSV1TTS
w:apellido	YaZaaaYaaZzRY
w:aperta	ZzYbbcabbbcbb
w:aperto	aaxcbcbbbZaSb
w:apetece	YY3aZbYaZWaYa
w:aplicado	XTXaZaWZ4XZXX
w:app	rWTZ4VcmVUdVo
w:apparently	TTOUUTPTU1QSS
w:apparso	WWVXXXVWXTUzU
w:apparu	WXVYYXUXXUV0V
w:appeal	XzYbbbYaaZqZZ
w:appear	RTSXWWR1VUVUY
w:appearances	YZXYaaXYaWXyX
w:appeared	WXWYYYTWYUV3V
w:appears	WVUXZYVXYUP0T
w:appel	SUyVVVTxVUVVU
w:appeler	YW1ZZbXaaXZRZ
w:application	XuXatZWYqVYvX
w:applications	WUXYYVVwYVY1W
w:applied	UWXZZzYYyYaaZ
w:apply	TzTXWTlxvVWVW
w:appointment	QSSTTTtSTQQN0
w:appraisers	SWQ2URQVQSUWV
w:apprentice	TVUWSVPW1RTVU
w:approve	UUUWXVTUVTVQ6
w:approved	RQoTvTPORORxv
w:apps	UWUVUYTXW0uXX
w:apresentar	ZaaabbzZbaabZ
w:april	zUUYWXTVvWXYY
w:aqui	ZaabbaZzaZuTY
w:arbeiten	U2YbbaZZXaYZZ
w:arbeitet	PUYXYW4YYYXYY
w:arbeitgeber	ZVVbabZZzTZYZ
w:arbitraje	SYXzXWWYYXXZW
w:arbitration	UXXyYXYYYYWYW
w:architect	ntWaZZaZqkZoZ
w:architecte	axZcccacabbbb
w:architekt	YxabbbZbbbbbb
w:architetto	iuZbaaXaaZZtZ
w:archive	VVWYWXVVXW0vU
w:archived	PSNSSTORRPQ3N
w:ardent	moZkaZscpbZcY
w:are	lYwabehbXXakn
w:area	T3uXWWUXsUXVV
w:aren	ZV2bacYaYZabb
w:argent	WVSX0XTWUTWWT
w:arguing	YYYabaZVZ3aZa
w:arnhem	YXXYYXXRYUX0T
w:around	oYwuYYbZXVpZY
w:arquitecto	kuYbbbYaaZasZ
w:arquiteto	Y0YbbaZabaZZa
w:arriva	RSRTSTQRTQQP0
w:arrivano	VWUXwXxWUUWWU
w:arrive	RTQTSUvSSQQRz
w:arrivera	SRRVxURTTSORz
w:article	VXVwYrTqXwWXX
w:articles	V6SYXwVXTUWXX
w:articolo	WYXYZuWUWxXWW
w:articulo	YZaaayYTbaZba
w:artigo	VYYXZyWYZXWZY
w:artikel	TYZXZzWYZYXZZ
w:arztinnen	SVWWWUU0WVVUS
w:as	ZpVmooYYnpaYl
w:asap	0YabbbZbaaaaa
w:ascolto	ccdcdbbrdbccc
w:ask	UkYrXpsjoUfoV
w:asked	ZvtsXnVXXUXYr
w:asking	WW9XWYRWVSXWW
w:asks	XZZZZasbbawaY
w:assegno	V1UWXOWVWXSXU
w:assessment	aWYbYZaYZYxWW
w:assicurativo	1UZbaaZaaabaa
w:assignment	UR1XXaWYVTXWX
w:assinatura	YZYYaZVZZYXzU
w:assine	YXYZZYXxYVYXW
w:assistant	NVXXYxzUXXVYX
w:assistants	WWVXYWTWYW2WT
w:association	wyUWSUTyVRVUU
w:associe	aaZbxcbbabbca
w:assume	ZybcbbaabbYbZ
w:assunto	WUXYXXVXYWyYW
w:assunzione	ZzZbbcabaabbb
w:assurance	YYZWa0UTYXWZX
w:assurances	aaYbab0baaabb
w:async	3XaabWXabYaaa
w:at	cqaeYZokmdaam
w:ate	bXbcwbbZccbbb
w:atento	UVRWVW0UVSSSR
w:atlanta	YspYjrXYXsXXj
w:attached	blVXXYkWrVnXz
w:attendee	VXWWWY0QZSWVU
w:attente	bbaccbaWcYbza
w:attention	YW1aabYaaXZSa
w:attesa	SXV0XUVWXVVVU
w:atualizado	XZybbbZaaSZYa
w:au	ZXWaaaYXYyZwY
w:audit	3VVXVSxWXWWYV
w:auditoria	YZXaZayVaYZYW
w:auf	mpmXWXUUWwpVs
w:aufgabe	ZZybXbaaYYaZZ
w:aufnehmen	WWvYXXURVxWWW
w:auguri	WWVXXXVVWzVST
w:august	0TVVWTSVWUVpR
w:aula	RSRTTSQRSQSR0
w:aunt	VXRXVYTVUQ0XV
w:aurais	0XUXVXVXVVVWW
w:aus	vWVYZZoYXeXXw
w:ausbildung	SSSVWU1UWSSUT
w:ausland	WTRZXY0YVUXWX
w:auslastung	yaccbbZbbbbbb
w:austausch	WXTWYZWXX1YYX
w:austin	srWqYYYcdnYnX
w:auswertung	0VUXXXVWXVXWV
w:auszahlung	XYZZYZVZZXzYX
w:authenticator	YZXaZZVZaZyXX
w:author	SUWSV1SXYWWYX
w:automates	VRYXWW1VXYVXW
w:automatic	PSQTSSOSSPON2
w:automatically	Xbabbb2baSaaa
w:autonomo	uYZbbaZwaZaaZ
w:autonomos	ZbaZccvbbbbbZ
w:autorinnen	UTWXWzURXWWWW
w:autumn	PV0XX2SWjSWXV
w:available	sVWYYYqYmWVpv
w:avaliacao	QYWzXWVYYWXXV
w:avant	ZVaaxZYYZaaaY
w:avec	XVXtYYWYZXwYY
w:aveiro	VXaZayYZbZUaZ
w:aver	XYXYZYVXY3XTV
w:avez	UVSWUW1VTTVUV
w:avisame	WWVXXXUWyTWVU
w:avise	XYWYYYWXyVXWV
w:avocats	VXXyXYWYYYYYX
w:avoid	WYWYYYXYXWzVV
w:avoir	aaXaaZZSZ2ZVZ
w:avonden	UUUVVST0VSURS
w:avons	uVQWVWTVV1VWV
w:avril	WWWXXSV0XUVSU
w:avuto	TURVUV1USRTUQ
w:award	SWWXXYSWX0UST
w:awards	WXWXXUV0ZRUVV
w:away	WVVZZYxwYUsYX
w:ayer	ZaXZaZYVVzYXX
w:ayuda	xYZZaZYaZZYaY
w:ayudamos	YZXXaa1WZYZYX
w:azienda	WuWZZWVZ2XZYY
w:aziendale	UWYXZ3XSZYRZX
w:aziende	WV3YXYUYWUXXW
w:azure	rUdeqoWZwXZZZ
w:b	q3WZXZWZqWYYX
w:b1	USTXWVTTWTRV8
w:b2	X5XaZZWZWVYYZ
w:baan	XxSabbZadxZSa
w:bachelorarbeit	VXXaYaYYzXZaZ
w:back	QUmWbWyVuTyWT
w:backed	TQWV1VRVXWUWX
w:backend	rwWaYZaabdZqZ
w:background	rnoYoZpZZXZZY
w:backpack	SWVVXTV1WWTVU
w:backup	ZZXaZZZSYYyXX
w:bad	VQ2XVXzXSNWWW
w:badge	WVUXYXUXXTryT
w:bailleur	waccbabcbcbcc
w:bakery	tyUXzWPUVVQWW
w:bald	YYyZZZWZWUYZX
w:baldiges	ZZXYZYWXZyYYY
w:bambini	RRQSSSQRRPSQ0
w:banca	wYmbbbZbbbbbb
w:bancaires	abbbbbZbbbvYY
w:bancari	ZaZaaaYaaYwXX
w:bancario	vYbcccbcccccc
w:bancarios	XYYZZYXYZX2PW
w:banco	WXVYXYVYVWzXW
w:bandisce	W0UWXPXVXXTYU
w:banenbeurs	RSRSSTN1TQRRP
w:bank	WcrpcYUbWnvXl
w:banken	ZZxbbbaaYYaaa
w:bankgegevens	ZaYaaaXaZXxXV
w:banking	XZXyYZWYZWXXX
w:banks	YvuaabYbbaaZb
w:bari	TUSVVUT0VRTSR
w:base	X3ZbabXaZZaaa
w:basics	ZZWaaYYSZWX5Y
w:basis	4VYaaaYbZZbaa
w:batch	ZVZayaXaaZZaa
w:batteries	WbWxaaZbbYbaa
w:bau	opZcaaZbtaabb
w:bauen	VX1YXYTXYXXYX
w:bauleiterin	WzWaZZYZZYZaZ
w:be	hmremXbaljZXn
w:bearbeitungsgebuhr	YZaaZaXaaYxZY
w:beaucoup	ZZXZZTXXUyYXX
w:beautiful	XXXZZYWYXUyYW
w:became	VUVXXXT0WUVUV
w:because	WVrYXQVWVTVzw
w:become	UXWVY1pWYlrXW
w:becomes	YXVasZ2aVVZaZ
w:bed	UTW0YVTYZVWYX
w:bedankt	YYYZZZXYYzYVW
w:bedrijven	aaYacbwbcbccb
w:been	UWucXYTVW1XyU
w:beer	STOUUUPTR2SRR
w:before	ajqkWWamjTvXp
w:beforehand	TSTUSUNSUS2UN
w:befristet	VzUXWXTUVUUVU
w:began	WZWVZa0XaXXZV
w:beginn	RVVWWUT1WVUUS
w:begonnen	bbacvcbcbaccc
w:behalten	TUTVTVSUUS1TS
w:behind	WYXYYa0XWVVZW
w:bei	jetYkYupkWZWX
w:beide	VWTWXYVWV0XYX
w:beides	UX0YXYTVWVXXW
w:being	XaWYaaZQZzZWY
w:beirat	ZZZ1aZYabZZZZ
w:beitrag	ZXWaaZYZVyZVY
w:beitreten	ZYZ2ZZYZbZYZZ
w:bekeken	ZYXbaaYaaXZ3Y
w:bekijken	ZVZbbaZaaXa2Z
w:belasting	UYVQYX1XZXVZX
w:believe	UsnWUXyWUuUVV
w:believes	XWXYyZTZXXYZY
w:belle	TUzVXYVVVWXXV
w:bellen	XwsZaakaaZaZa
w:belles	ZVabxZZZaaaaZ
w:below	VWVXYYuYzVclr
w:ben	pYoalaXavXZZY
w:bench	RWXWYV7YVXWXU
w:bene	TTwUUURSUyTSR
w:beneficios	azababZaaabaa
w:benefits	Y2YbZbYaaaaab
w:benevoles	WZZZYxYWZYWUY
w:bengaluru	XwokZabdbrZZY
w:bent	WTVXVXVXYU0XV
w:bepaalt	XaYxaaZbbbaba
w:berater	otbbbbZbXabqb
w:beratern	ZYbcccwbcbbcb
w:beratung	YXWxXYWYYXZXW
w:bereich	xZbcccZcabccb
w:bericht	WWUXXXTVXUVyT
w:berlin	ewWZmtlYYmYWX
w:beschikbaar	taZbZZZavZaaY
w:besetze	a0YbababXZaaZ
w:besetzen	U2YbbaZaYaYZZ
w:beside	XYXZ1ZSaVXZaZ
w:besoin	uVXxWWVXYXXYX
w:besoins	TUwYXWyXWUVVV
w:bespaart	ZbcacawbcbZbb
w:besprechung	STRRUUORUSTS1
w:best	qXZZZfvZYtXYX
w:bestatigen	YYZaaaXZaY0VW
w:bestatigungscode	XYYYZXXZaYxYZ
w:beta	RTPUyTQ1VPSUU
w:betaal	XUWYWYWYZVzYW
w:betaald	XaXzaZYabaaba
w:betaalt	VZWRZX0YaYWZY
w:betalen	xXXYsyVSZYXZY
w:betalingen	RTQUSTQTVR2TT
w:beteiligung	YUaayZWZZZYYY
w:beth	qoZdZanZZVcwZ
w:betreue	YZzbXbaaYYaZZ
w:betreuen	VXXaYaXYzXZaZ
w:betriebsrente	U2YbbaZaYaYZZ
w:better	VV2WXY2XVSVWV
w:between	sUqWXWTVqSVV1
w:bevestig	ZaabbaZaaazVW
w:bewerbung	aZbbbcZbSZb0a
w:bewertungsmodellen	SVXzUWVWYXXYW
w:beworben	XWXbabZb1Yaaa
w:bezahltes	WYYyZXXXWYXYX
w:bezorgd	PPOQQQOPQNON2
w:bi	mrYZYtVtpWXZY
w:bid	zYaYZZpbbaZba
w:bids	PQSTVTvVVS0SU
w:bien	YZWZZaWZV0XWW
w:bier	ZbbZaVZycabaa
w:bieten	YYzaWbZaYYaZZ
w:big	VrzXtYnWUUWXX
w:bigger	W6UYYaTZZYaba
w:biggest	aa1aaaVbaYbbZ
w:bij	UnxYYZqYxVYYY
w:bijlage	QTSUTUSSuSTRy
w:bijles	UWXVZ0UWXVWXV
w:bilbao	XxbbZaZbababb
w:bill	pWWXVZ1YWVtYW
w:bills	XZXWaZ3YXXXYX
w:bin	TWrWXYTX1UoXV
w:binnen	abbbcaabbaxVX
w:binnenkort	YYWZZZVXXyYWW
w:bins	XWXZxaTZXXYaZ
w:biology	2VVWWNTWXWVYY
w:biostatistician	ryWaZaXZfYZqZ
w:biostatistics	OUQPU2PUORSVT
w:biotech	bvWnqZarYXZaa
w:birchline	awbZYZbZsmZcZ
w:bird	ZZYZXaV3aYXYX
w:birds	UXSVVWT0ZWVXX
w:birth	WbaabaZbbawaZ
w:bis	lxVXXXVVWVWWx
w:bisogno	yYaabTVbbbaba
w:bitcoin	xVbbaZWbbbsab
w:bitte	STSVVVRTlQrR2
w:blocked	VVVXWXRWPT5WT
w:blog	UWVWYpr2XVUYZ
w:board	STTpz1SVVSVVt
w:boiler	PSQUSTRTSSSS0
w:boletin	YXWZZZYwVWYXX
w:bologna	WyZbbbababbba
w:bom	WWUXXXVVWzWTT
w:bon	VVVuWVTyYVVWW
w:bonjour	urraabYaaZaWa
w:bonn	YZXZZXYSYWYzW
w:bonne	VVVWYVUvXwWUV
w:bonus	Y2YbabYbZaabb
w:book	WUUtWvcvVmUWp
w:booked	RRMRPSMPNKRP3
w:booking	uSRSUOzTTNRP0
w:bookings	RVWXXt1VXVVXV
w:bookkeeping	TWVXqtzWVTWpU
w:books	WWYYZ5XXWWXaY
w:bookshelf	QRPSRTORSORS2
w:boosting	XaaaZZXaaawZY
w:bootcamp	TXYZZUXvwYYZX
w:bora	2TTTVSQUUSRTR
w:bord	zWYXYWWZaYZaZ
w:bordeaux	YcbbcxbYcbYbc
w:boss	VwUYWWoVWzpXX
w:bot	YaZZYaSZaZ0bZ
w:both	VUqYmZdYW5aXX
w:bother	YVTaZZ3aZYZaa
w:bought	UWWVWV2UVSSUV
w:bpi	ZYZZwaZabaYaY
w:braga	a0ZcbbabYabaa
w:brain	YbWxbXXYZZbZa
w:brand	MRRVUVMTT3UWU
w:brauchen	rUXxrXVXYXWXW
w:brave	VRVX0YTWWVVWW
w:break	ZaYaaUYTyXaaa
w:breakfast	VUUWWWS3WTSTQ
w:breaks	VVVXVXSxXVotW
w:breda	VVYYZ0VYYXXtY
w:bremen	UUVVWUUzXTUVV
w:brewery	2YSVUWPTTRVXR
w:brief	2WXYWTPXWQXYY
w:brilliant	YZVXXYXSY0UVS
w:bring	TUTVtVqxUSaVu
w:brings	UWXYYP3WYVVYW
w:brochure	ZaabXb2bZZVbZ
w:broken	1TRWVXTTSSVWW
w:brut	Q1YYYVXYYYVYX
w:bruto	WyZbbbababbbb
w:brutos	YyZcbbZbbbbab
w:bspce	ZZaaxaZabaZaZ
w:btc	VXVYVXSRYW0VV
w:btw	0XbbbYabbabba
w:buchhaltung	YZbYaWyYbbVaZ
w:budget	6WXWYUlWXVVXu
w:budgeting	TUUVSVR0VUTVV
w:budgets	WVrWTY1VSOUUT
w:buen	Y0ababZaaabaa
w:bug	VXWWXYSXYV2XV
w:build	sbUY1XoXbZZXW
w:builder	TRUT1YWXVVUWV
w:building	XWuzmYUYXXYZY
w:builds	Y4YaXaYaZYXaa
w:built	tXVXYZyXwUXWW
w:bumping	WWVWWZ0XXVUVT
w:bundle	XZaZZZzXZZWYX
w:buon	XXXYYYWlXzWTU
w:buoni	Y1abZaXZaZZaa
w:buono	XXWzYXTXZXWYW
w:bureau	QVSWVW1VWSVVU
w:burnout	STUSVSU1YXRXY
w:buscamos	nWsdqoXqZYYYY
w:buscar	QRPSSSPRRPQQ0
w:busco	ZrYcmbZbvabab
w:business	dvVYuZtZdYWaY
w:busquedas	VWVXXXVWXVV0T
w:busy	SWtXVYvWVyTWU
w:but	aosYrkTrVnWXn
w:buurt	YYYYZYYSZVXzT
w:buy	SVS10WNUVS0TU
w:buyer	RSU0PTQUVTwWS
w:buys	WVRYXY8XRUXXV
w:by	pXpbaYnkXVpjo
w:bylaws	1USXVXUWTUWWX
w:c	wZWZZoZYlXacs
w:c2	2VYaaapaYZZZZ
w:ca	2XVYZXVXYuVWW
w:cabinet	VvUtZZvZYYYYY
w:cache	UWXYWSU2YWVVX
w:cachet	UVVWWVT0XUVVV
w:cadastro	VWYZYZXYZXyYX
w:cadeaubon	YXWyZXWXZXWWU
w:cadiz	YZXZaZWYZyYXW
w:cadres	UW0XWXPWVUWWU
w:cafe	YYzZkaXZZtZYZ
w:caffe	XW2ZYZWYZsYWX
w:calendar	Xaabab0baYYca
w:call	WplykXVbXmeYl
w:calls	VWW7XXlYYWoYX
w:calmer	VWUXXYUWV1WVT
w:cambiado	ZaXaaZZaaYPzX
w:cambiamento	YX0aZaWaXWZZY
w:cambiar	PT0UUURTTRTRR
w:cambiare	XXzYXYUWYTXVV
w:came	YstpZaaZasYWY
w:camera	TQTVUVOUUU4TT
w:campaign	RSRTTSMTPPR3P
w:campus	VWVUY3SSXYXYU
w:can	ZjcZbarapTZlu
w:canada	WZZYZXUaYayZY
w:canal	VXWXWUSzYUVVV
w:canalizador	QQPRRSOPQPQP0
w:cancel	QRSSTSORSQQR1
w:candidata	aZXccbYbzabaa
w:candidate	STZUXVQSUTzSz
w:candidatei	ZXUaabXa3YaYZ
w:candidates	WsYbZbybZaaba
w:candidats	TVRWWW1VWVUUV
w:candidatura	aZXcbbZbaZa1Z
w:candidature	aWWbbbZbZYa1Z
w:cao	Z0ZbbbaaaZZZZ
w:capacity	SZaabbVb4UaZa
w:capital	cccdrdddcdcdc
w:captando	UUTVzWSUXWWWU
w:car	V2YaabXabaaaZ
w:carbon	ZYabaa1abXaYZ
w:card	ilXZYZWYZX5WX
w:cards	UWVWVWUVWW6XW
w:care	cjkYtuuXXWVYX
w:career	WR0YXYU4WUXYW
w:careers	X4aaYaXUZYaZZ
w:carer	QUSYUWTW2SVYX
w:cargo	XWUYYXWVV0WTV
w:carpenters	PSTRR1RQVSUUS
w:carreira	ZxZbaaYtZZaZZ
w:casa	vUWUXTTYXU3VS
w:case	UVV3WWrUXVWWU
w:cases	TUTXWXoUVTTW5
w:cash	WTVzzYWYYXpYX
w:cast	SSQWVUQTSS2WU
w:catalogo	ZZaaab1ZaZabZ
w:catch	0XTYWYUXZyWYU
w:catching	YWVZYYTPW6YYY
w:caught	0VSWVYSXWUYZX
w:causa	WYXzXWXYZYXZY
w:cause	SQSUTUQTVORS1
w:ccnl	V2YaaaYaZZZZZ
w:cdd	R0ZYZWYZZZWZX
w:cdi	XzobabZbaaaaa
w:ce	RTuUTUQTSQSpy
w:cebu	WWXZZY2ZXXXZY
w:cela	1VWYZYWZZYZaZ
w:centro	Y2ababZaaZaaa
w:ceo	aZYaZaYXYX3aY
w:cerca	RuWXXVxXXVXvW
w:cercano	UUzWVWUWVTVWV
w:cerchiamo	XVYuvoXpZYYZY
w:cerco	sWZbnbYbvabab
w:cerrada	bbbccbbbcbxSa
w:cerrado	yYXWYXWYYXWWV
w:cerrar	bYbcvbaabbbba
w:certifiante	VVVWWRUzWTUST
w:certificate	XXWYYWVsZWr0X
w:certified	QSSVUT6VWVTVW
w:cervezas	VWXYWUUyYWVVX
w:ces	XZVZZaXYYzYWX
w:cette	WYUYYXTWXUV0V
w:cfo	0YYZaYXZaZabZ
w:chain	zVRtVWSWWUXZX
w:chains	MPV3VPQQWUQTS
w:chair	YVZYyaYZbaZZa
w:chairs	TWUXWW0XTWWVV
w:challenge	vY0ZZYUaVYYaZ
w:chamada	abaxbbabcYbbb
w:chame	WbbabYZbbZ0aa
w:chance	UVeXvWqVpSUWw
w:change	TUzTyXfWuUWoV
w:changed	VVRXXXTSTyStt
w:changers	QOPUTUO2RPSTS
w:changes	YYZaaZvZaXZyW
w:channel	UWVUXVS2WUqVU
w:chapter	SVSVVsQvSyRUS
w:charge	zVTWWW4VUSUXV
w:charges	OYWVWV1XXVUYW
w:charity	0XXXZWWxZXUXW
w:charla	YZWZaZYTVzXWX
w:chart	UUUVTTQzWSUST
w:charts	TVPTUUQTT1SRP
w:chat	UWztYZqYYWYZY
w:chatbot	xYbbaaYabaabb
w:chats	TUXXXVUVZYzXX
w:che	TUvVUVsTUvUUS
w:cheaper	VRYXWW0VXYVXW
w:cheapest	Zbaaadxdcbbdc
w:check	tZWYYYVrYWmX0
w:checking	5XuZYZRZWTYZY
w:checklist	XZXZYW0UYWYYX
w:checks	UVSSVVSUTSUVz
w:chef	ZzaaZaYaaZYaY
w:chega	SSSTSURSSQRQ0
w:cheque	USUWSWSTWU3VR
w:cherche	loYaqmYaqaaaa
w:cherchent	ZZ1aZbWaZYZZX
w:cherchez	SR2XWYTXTUWXW
w:cherchons	TSTx0URWXWUXV
w:chez	cYqZYZoYtXsZX
w:chf	2XaaadYabaZaa
w:chi	XYXpsVsYwWYYX
w:chiamarla	VUzTXXUVUVWVT
w:chicago	ntlZYYYqYiYpY
w:children	0VVVXUUXWWXXV
w:chiuso	ZZZbaZXaaZzVV
w:chloe	cjXaangZaSZ1Z
w:choice	wUWXX0UXXXSXX
w:choose	RTPp0VUTUORQx
w:choses	ZaXaabXaXyYXY
w:christmas	VWSWWWyVTyVTT
w:chrome	aaZbbbYZbXXzY
w:churn	UTSqWWvVzSUVU
w:ci	WUUYXYoWxVXWv
w:ciao	wWwbbbZbaZaVa
w:cientifico	lxZcbbababaaa
w:cinq	VZbbZYyZbaSaa
w:cio	zXZacbaccbacc
w:circa	yYaZaSVaaaaba
w:circle	YYWYYaSZX5YZZ
w:circling	UXVWUY1WVUTWP
w:city	myZZatXXZYZYX
w:civil	U0VZXXVXWVWWW
w:claims	zUXxXXWYXXYZX
w:clases	VVYWZzWXXWXYW
w:class	PQQRQRNPT3PPP
w:cle	WYVXVY0XWVVXU
w:clean	1WYYXUQYXRXZY
w:cleaning	YYaZYZ0aZZSZY
w:clearance	VURXXWTXWT3TU
w:clearbrook	ZwmZYaaZdbZsY
w:click	SUUVSUTzWQ0TS
w:client	womjaaYaZZhaZ
w:cliente	vsZbbaZbaabaa
w:clientes	WX1XYYxXXSWVW
w:clienti	abaZbbzZbbbbZ
w:clients	XXuslZwYYWYZY
w:climate	2TaZXZaZbaZcb
w:clinic	UXWYXY1XXVVPU
w:clinica	5VRWVVOVORVUT
w:clinical	VwXrtYUtZXWXX
w:clinicas	WXVXXY4VYVWWV
w:clinici	ZbZwbbZbbZbbb
w:clinico	bcbuccbcdaccc
w:clinics	aaYbbbxbababa
w:clone	TWWWYXTXZW0YV
w:closed	TRPUUNSSTPQu0
w:closes	XYXXYWX0aTVYY
w:closing	UWVWxZUWXVWZX
w:cloud	ivWZZcrnmZYbY
w:cloudarchitect	smXaaaoaoYapZ
w:clt	Y1YabbaaaaaZa
w:club	3PPTSPO3ROSRR
w:cluj	XZaaZbzbbYZaZ
w:cmo	X1aaabZZbZaaZ
w:co	ZYZa2bYbZZaba
w:coach	PSRTT03TSRnUT
w:coaching	XZTYab3YYTXaZ
w:code	XkVZwfdqYWvXX
w:coder	USWUWWRVV6UQT
w:codes	VYVYtYUUUU4XV
w:codice	WXWYXWWWXV1TS
w:codigo	VWVXXVUWXU6TT
w:coding	RSTuTVQxXWxVU
w:coffee	XrvZnZpWWrYYY
w:cofondateur	ZVaaxZZZaaaaZ
w:cofondatore	bUbavbbabbabb
w:cofundador	bWbbwaaZbbbaa
w:cofundadora	bYccubaaccccb
w:cognome	ZaZbbaYabZxXX
w:coimbra	VUTWXWW1UTUTT
w:coincidamos	TURVUVSUS0STS
w:col	XVXYYYVYZW1WV
w:colaboracion	zZaYaWVZaZTaX
w:cold	VaZybYYabbabb
w:colis	PSTUTTSTVUpSz
w:collaborazione	zZYWZVVYZWSYW
w:colleague	WWzYXYTxVZXVW
w:colleagues	UXzYZxXYXSYaY
w:collecting	QOOTSTN3QORSR
w:collega	W2ZaZZXZZYYYZ
w:collegarci	ZZUZZaYXYyZYY
w:colombia	RRVSWS1VVTUTT
w:colpito	XY1babZaaYZQZ
w:column	NQPQS6OyRQMSS
w:com	bqtkrXXoYUpWY
w:come	YmrWkXbzbXhWW
w:comecar	VWYZYYWYZXxYY
w:comes	RTsUxVnTSLrQu
w:coming	TVzXVXRVxuWVU
w:command	VZXXXZSYaWzYX
w:comme	UwzZZYWZYYXYX
w:comment	SSSUVURrU5TPS
w:commented	aaYbbaZaZOZ5Z
w:comments	WXOZYaWYX0XWX
w:commerce	bWrXrYWrYUXwX
w:commercio	V2ZaaaYaZZaZZ
w:commission	yVUTVTvTRVmVU
w:committed	TVUV0YSVWUVYW
w:committee	NSS0USQPTPRQx
w:common	VWSWWYSWU2WWV
w:commun	XYRXWYVWW0WWW
w:communiquez	ZbbbcbZbbbwYY
w:community	WW0YXWU2WPUnV
w:como	ivnZZaWjvaXXX
w:companies	RU0WiXmW3TVWV
w:company	ZqkitaXYxVZYX
w:compare	QYSWVYRWT1XVV
w:compensated	WWW5XZUXWXYZW
w:compenso	VXXtWwVnYWVWV
w:competitors	UXXUYS1XXWUYX
w:complains	YZYYYZVXXWzWW
w:complaint	TXWWYVTXYT0RV
w:complaints	SVV0WVRTYXSYY
w:compleanno	WXWXXYWWWyWTU
w:completa	ZxaccbbYbbbac
w:complete	TSQVUWRUVRM5R
w:completed	XXUZZYXSvVW3X
w:compliance	YZVZXaXZX0YZY
w:compras	ZZZaaa2ZaZabZ
w:comprendre	XaYxaZWabYYZZ
w:compte	UXYXZWVYZW0tV
w:computer	ZaZaZbYayWZbZ
w:computers	UWVXTWQX0SVWV
w:comum	VXTVXYUVYzWWV
w:comun	WYUYYYUWWzXXX
w:comune	XYTYYZXWXzYXX
w:con	pWWbqWzrYWZXW
w:concorrer	azZcbbabYabaa
w:concrete	RU2VTWRVOOSVT
w:condolences	STPUTVPSP2SSR
w:conectar	VWSVXXTVW2WVV
w:conference	XXVWYuVjYouXW
w:conferma	YYYaZYWZaY2UU
w:confidencial	UT4TUXUVUUVVU
w:confidential	TU3uSWQVUTcST
w:confidentiel	abbbbbZbbbvYY
w:confidentielle	TU0VXXUVVWWXV
w:confier	1XUXVXVXWVVXW
w:confira	UXWXWVSyYUVVV
w:confirm	YXYaaZXYaY2SV
w:confirmation	TTRTVVSUQQTV0
w:confirme	bbbccbbbcbzRZ
w:confirmed	QTRUTUOTTNQQ1
w:confirmez	ZbabcaabbbxWX
w:conflict	VZa3ZYXbZaaaZ
w:congrats	XXXZaaWYXuX1W
w:congratulations	XWTYZZ0YtXvXW
w:congratulazioni	SXWXXYVUWzWTU
w:congres	VURWVUSPS2URU
w:conhece	bcawbbabcZbbb
w:conmigo	Xyabbbababbaa
w:connect	WXToWYbWu0mWX
w:connected	VWRXWXTVWtV6U
w:connecties	VWUWWWSUX0UUU
w:connecting	XZWaYatZXyZZY
w:connection	WXWZZYWYWT0YV
w:connexion	YYYZaZXXZWSzV
w:conocernos	YY2aabYaZWaZa
w:conosce	YbayaaZbbZbbb
w:conoscerci	UUSVVVSTVzUTS
w:conosco	W2ZaZaYZZZYZZ
w:consegue	xaaYbWZZbaYbZ
w:conseguir	ZaZZbb2YaabaZ
w:conseguiu	UUTVVWzUVSUSS
w:conseils	YYVaYTWY0WXYY
w:consejo	VXVZXYVX0VXYW
w:conselho	UWVYXYWXzUXWU
w:consider	ZtUWwvSXsRUWX
w:considered	aYWbbcaa1Zaba
w:considering	aZzcccZbaWaYb
w:consiglio	WXWYYYWXzUXXW
w:consulente	qXZbaaYarZatZ
w:consulenti	abaaabyZbbbaZ
w:consulta	ZaYwWaZZbaaaZ
w:consultancy	PVV3TVPWWUTXV
w:consultant	tuXmZZZZbjZdY
w:consultants	lWYZZY6ZXYVZY
w:consultation	UXX2XXvXWWXYY
w:consulte	ZYVabbYaaXY3Y
w:consultee	aWXbbbZbZYa1a
w:consulting	rSyyUMkSROSUS
w:consulto	SWV0WTUVWUUUT
w:consultora	lwWbabYasZZkZ
w:consultoria	zaZYaXVZaaVaZ
w:conta	XYWZZZXYXX3RX
w:contact	oXwZYZWYYpwYX
w:contacto	abZbbbaZawZXZ
w:contactos	WYVYYZVWWzYYX
w:contacts	UVQVVXvQUyxTT
w:contatos	VWSUWXTVXzWVV
w:contatti	YZTZZaXXXzYYY
w:contatto	WXTYWZVWV0WXW
w:contento	TU0VVVRVUSSUS
w:continue	TSSTWXOW0SuWV
w:contract	wonbZYaZlXaZm
w:contracting	QSTXXYUYS9YYX
w:contractor	zWYZtYWZYrZZY
w:contractors	sYYXZZ0qYYVZX
w:contracts	QyUWXuzXWUXXV
w:contrasena	ZaYaaZZZaYotX
w:contrata	Y2YbbbZabaXXZ
w:contratacao	WWXW0XVXYYVYW
w:contratado	UUXYWYVXYX1XW
w:contratista	3UYaZZXZZZYZZ
w:contrato	f3ZbaWYaaaaaa
w:contratto	ZzbbbbaabaYaZ
w:contre	SXZVZVUZZX0VX
w:control	TXWzYWVYYXVXU
w:controleuse	sxXbabZaaaZaZ
w:controller	mvYbaaYalZaqZ
w:controllerin	ewXaZZWZnYZuZ
w:convenir	YaYvXaZZbaaaZ
w:conversa	PSS1UQQRURRRQ
w:conversar	YywZbbZaaSaXZ
w:conversation	daueXYUWXUW5T
w:convert	1XZbaaYbZbaab
w:convidada	aaabbbZwaYaaa
w:convidamos	UWXVY1VPYUVUV
w:convite	YZXaaaXYaWY2X
w:convoca	V0XWYQWXXXTYV
w:coo	xVbaXZbacbacb
w:cool	UXTYWXNXS1RWV
w:coordonnees	ababbbZabavYY
w:copyright	UXWWZWTXYU0SV
w:corporate	PYZZb4XZaZZaZ
w:corporativos	UWXXXVzVYURWV
w:correct	Y2ZaYaXZaYYZY
w:correspond	ZzacccbbbbZaZ
w:corso	UVXXYxWvYWRWW
w:cosa	WX0XWXTVXRWTT
w:cost	uUTWVW3VUUuSU
w:costaria	2WQXVWOWPSVWU
w:costerebbe	0XSXWXTVUTWXU
w:costing	WYXaaZ2ZaYXYZ
w:costs	zSTTVTzSVUTUT
w:cotes	TR0XWYUXUUXYW
w:could	rZhbclnZuUYae
w:couldn	STRUWTPTWSN2S
w:council	zvYZaXYZYYZYX
w:counsel	RUSUUUTTTRSUz
w:counterparty	RSQTTUPSTOSO1
w:counting	UYXYYYUzZWXXX
w:countries	UTSWXZ1YWWXYY
w:county	4XaXYXWaaZYaZ
w:coup	yWYXYWWZaYZaZ
w:courier	QXVTRWNWXX3VV
w:cours	TVXXYyVWWUTXU
w:course	UXmdY0hpXWXpY
w:court	RTS1VPTUTUWVS
w:cover	1YWZZYXvZYaaZ
w:covid	YaXZaaZSZyZXY
w:crash	TZWYZ6UUXWYYZ
w:crashes	zVYZVYTXZYVYY
w:crece	W2abYZYaaaaaa
w:credit	STQUUVPTUOSs0
w:credito	XZZvaWXZaaZaZ
w:credits	VWVXVXzWVSUvU
w:creneau	ZbaYbbybcbbcY
w:cresceu	azacabZaaabaa
w:criticism	TRQSUWSQ1SRWS
w:cross	WXVXXYTWX3XWX
w:cruise	XXTXXaSaUXzYZ
w:crypto	UoTXWSTWVs5WV
w:ctc	V1pbaaYaZZZZZ
w:cto	biYY3ZVZYYYZZ
w:cual	wabaccacccbbb
w:cuando	TTyUyWSVWUVVT
w:cuanto	0WQWVWOVRvVUU
w:cuatro	0VWYXXUXXXQYW
w:cuenta	WXZXaXWZaW3RW
w:cuento	TVSWVV1UWSTVT
w:cuida	Zaaaab0ZaaZaY
w:curious	STyXXYsWuqVYW
w:curitiba	X0XabbaaaaaZa
w:current	VQzaZaXZYZXYW
w:currently	TO4XWXUXSVUVV
w:curriculo	YUubZaYZ0UaYZ
w:curriculum	KXYZZ3WXxXZYY
w:curso	WVXYZvXzYXXWX
w:cursus	TTUUVRT0VRTRS
w:curtindo	WbbabYZbbZ0aa
w:custaria	1VTXWWTWQRWVU
w:customer	RUT7WVXTWUUWv
w:customers	WXXZzZ2YYWXZY
w:customs	XXXZXZSYPW1YV
w:cut	UWTVWW2XVOUVz
w:cv	WruaZaVmxXbXX
w:cvs	TUsWWW3VWRUWv
w:cyber	XWUYYZ6YVWXYX
w:d	pmrpniXamXWXY
w:da	ppXmZXtXcvXXY
w:dabei	WXVYZZX1UVZXY
w:dachte	a0acbXaaaZabb
w:dados	osYaaZYqmZoaZ
w:dads	VXSYVYzXVUXYV
w:dafur	YXaRZWZzbaZaa
w:dag	TXYXZ1UYZXuZY
w:dagen	zabbaZYccbZba
w:daily	sWXYYXswYWqXX
w:dando	YaabbaYbaX0ba
w:danish	0ROUTQOSQ2NRQ
w:danke	ZaXYaaXZazZXX
w:dankeschon	TTU0VTQUVUSUU
w:dann	STTVWU0VWSSUT
w:dans	nWzZlXUlmWYqX
w:darf	YsoaaZxaYXaZZ
w:daria	TWYYZ1WYaYSZY
w:darias	XWaZb0YVaZYaZ
w:das	skWYkYqYXWnat
w:dashboard	6WWXYUUYZQWZY
w:dashboards	qXWYYyVWXWXZX
w:dass	ZWVZaZwYZvZZZ
w:dat	xWWZZZyZUYZZZ
w:data	mpYcblYtmbXlX
w:database	1WVVYVSXXWUXX
w:date	WXXYXYWXXW1VV
w:daten	UWTXXYVWvyXYX
w:datenanalyse	aZabaWZaxZaaa
w:datenanalystin	yZabbaYbZbbba
w:datenjobs	WYVZZZXzVWZYZ
w:datenmigration	1YZZZZXaZaXZZ
w:datenschutzberaterin	xabbcZZbcaWYa
w:dates	SUSXWWS1VUWTY
w:dati	tZabbbZbaZrnZ
w:datos	koXaaaXqsYmoY
w:daughter	TTRVUVPUR2TTR
w:day	vbWZZqambpcYX
w:days	usXlYcZYjlbaY
w:dazu	UVyVWWTUUSVTT
w:dbt	wuYZZrXZZYZZY
w:de	ckajefZigYjbt
w:deadline	V4XZaZXYZYZZX
w:deal	ySTW0VQWVTUXV
w:dear	tdVWXnoXuVqXj
w:debit	SQRYWXTXWW1SX
w:debited	SWVUVXRVWVTU0
w:debloquer	aaZbabaacaxXZ
w:debugging	2YYYbZYabZZaZ
w:december	0XbbbYabbaaba
w:decent	V5WaXZXZVXaZZ
w:decide	WvT3ZXUYYVYYr
w:decides	ORPURTxS1QQNQ
w:deciding	PUQPUQOS2ORUT
w:decision	TUR3UWwVRRUWU
w:deck	WUUX8YoXYWWYW
w:decks	TTXXWU1VZVTUT
w:declined	bbZcccZbbYayZ
w:dedicada	OPVVUU2VSUUVR
w:dedicado	RRVTWS1VVTUTT
w:dedicato	QPUSUQ2VUTUTT
w:dedies	VVWYYXzYXXWXV
w:define	abZxaaabcYaba
w:definir	UWWzWWVXXXXXW
w:degli	ZZaaaa0ZaaaaZ
w:degree	WZYaWZXZyYZaZ
w:deinem	a0acbYaaaZabb
w:deinen	VXzYYZUWWWXYW
w:del	vWpbXXTvXVXWs
w:delai	zXVXWYVYWVVXW
w:delete	ZZ2ZZbUaYXZaZ
w:deleted	VWUXXXUVXSU0S
w:delivered	QROQQTNRSOPzx
w:delivery	1TTTUTPSXRxTT
w:dem	oVUYYZtYWVpWv
w:demain	SRTVTVSTVSMQ2
w:demarrage	1WababZaZaaaa
w:demitida	WXVYXYUWzUWVU
w:demo	VWVXXX2VYUWVV
w:den	jXXYZYzYXrpXX
w:denaro	ZaZaYaTZYXzWX
w:denk	aWVbabaayUZZZ
w:dentaires	XaYxZZWZbYYZY
w:dental	OST4VSSTXVSUT
w:dentist	RSOSTTNSPOQS2
w:dentistici	bcccbbvZcbcbZ
w:dentists	Zbabbc0abaabY
w:denver	cvkahZedakZdZ
w:department	svVZZZWauXiZY
w:departs	UTTXXWTTWURV8
w:dependencia	3UXaZZWZZYYZZ
w:deposit	UWVWRXUWXVtWy
w:deposite	XYYZYZXZZXyYW
w:deposits	XbbbaaYbbbxaZ
w:depuis	YYXZZZWWYWTxV
w:deputy	T1VYXXVWWUVVV
w:der	VVVXmtUojkWmt
w:dernier	TURWUWzVwTVUV
w:des	VWworpXXXgrXW
w:desarrollador	xtYaZZXZaZZZZ
w:desarrolladores	RRVTWS1VVTVUT
w:description	YyXcbcYcabccc
w:desde	pTVUXT2VXrPUU
w:desenvolvedor	bsWaaaWavYZqZ
w:desenvolvedores	OPVVTU2VSVUVS
w:deserve	YZTZab1ZZUYaa
w:deserved	XVUYYXSVT1VSR
w:deserves	WWTXYY0XZWTXW
w:design	vqUXVXXWWyWsV
w:designer	nwcaaaYaqZZda
w:designerin	pxZbaZZaZaZaa
w:designers	YWycbcacYZcbb
w:desk	StYWVWQUTtqU0
w:deskundige	VXXyVYVXZWYXX
w:despidieron	WWVXXXUW0TWVT
w:details	qmwZYZUYYVqsW
w:detalhes	xaZZaZYaaZYaX
w:deux	sYyaasVYZYXZZ
w:dev	WXXWYXUXXVzXV
w:developer	puWZjnZZkZjjZ
w:developers	UtXYYqwZZXqZZ
w:development	ZaZbab0YZaabb
w:developpeur	nvYaaaYZZZZrZ
w:developpeurs	VVWYYX0YWWWWV
w:device	TSS2RVSSWSUUT
w:devis	0XUYWYVYWVWXW
w:devolvemos	XZYZXZzYXXQWW
w:devolvida	WWZZYZXZZXxZY
w:devops	fvXaaaYaneapZ
w:devuelven	UVXZXZVYYYzYW
w:dez	xYZYaWrYaZUZY
w:deze	XYWYZYWXYVWyV
w:di	ahpqbfahZVoVr
w:dia	wXYZZtWYZrpYY
w:diagnostico	acbcccvbcbcba
w:diary	OST0URuTRRRUR
w:dias	saYZa0WYaZVZZ
w:dich	W1ZaaaZaaaaaa
w:did	nUSVWXyWyqUan
w:die	ccaamaXWpZrWv
w:dieci	aZbbbXxabcWba
w:diem	PVU1WSSUVSSSQ
w:dienstag	STSSUUPRUSTT0
w:dienstverband	W2ZbababSabbb
w:dierenartsen	cbacscbcbaccc
w:diese	WXWYYYUWXUW0U
w:diesem	YYYaaaXZaY0VW
w:diez	ZZbabYybbbUZa
w:difference	TRTVTVQSVU3UQ
w:different	XXUYZYyaYYXZZ
w:differently	Zcaaadxdcabdc
w:digest	YZXZZaSYZSY0X
w:digit	aaabbaXabZwZZ
w:digitalisierung	aaZbbaZxaWaYZ
w:dijon	YcbbcyaYcbXbb
w:diligence	STT4TWOVUUTWU
w:diner	UVUWWUT1XUVVV
w:dinero	VWTXxXuXWVmVU
w:dinheiro	UVUWuVvWTTvTT
w:dinner	XWWXXXU1X0XXV
w:dinsdag	0XbbbYabbaaba
w:dipendente	VVVYyZVXZXWYX
w:diploma	NORSPOP3SORRQ
w:dir	YZXZZaXZayZYZ
w:dire	Z0YbZbYbaabba
w:direccion	0VWYXXUXXXRYX
w:direct	uXyZZZUYqVcXV
w:direction	bxacbcabbbbba
w:director	WzXaaapZaZrZY
w:directory	RTSWTS3UUSxVV
w:directrice	zXaZaWXaaaTZZ
w:direktvermittlung	W0XaZZZaZZZaZ
w:diretta	ZzYbbcZbbbbbb
w:direzione	ybbabYYbbaTba
w:disagree	USPWVXPVR2UUS
w:discount	X4ZaYaWYZZZZY
w:discreetly	UUWWYWQWYX2VQ
w:discuss	3TtVWYqXVTXWW
w:discussed	zTSTSSQSTRMUy
w:discussing	ZW2bacYaYZabb
w:discute	ZZZbxbbbababa
w:disenador	qtZbaaZbaaaqa
w:disk	TRTUUUPUWQRS0
w:dispatch	zWZaWZUYZYWYY
w:dispenser	SRTT1XVXVUUWV
w:dispo	1aZbbXZabaXba
w:disponibile	uXYZYTVYwXZZY
w:disponibilidad	tWWYXXVWwWTXW
w:disponible	1VWYZZWZtYYZY
w:disponivel	wYXYZXVXvXVYW
w:disposizione	TURVVV1USRTTR
w:dit	RTtVUVxURQUvS
w:diverse	YW1aZaWaXVZZY
w:division	yZbbbaZcbcbcb
w:dix	wVTWXWxWYWWWX
w:dm	xXWaZYvZXYZaY
w:do	kVlaqXqYprfVa
w:dobre	WXWYVXRXWV0UV
w:docente	VUaYa2YXZaXZZ
w:dochter	WXYXazWXYWXYX
w:docs	2ZbZaVXabZXba
w:doctors	QSSSVzxRTUTWV
w:document	SUQVVVQTTRuNy
w:documentary	RVV1WRSWYXVYU
w:does	ThUXVX2W0TrVW
w:doesn	XYyZZaWYaUYYX
w:dog	RSQUTTPST2QPP
w:doing	zY0YZWTYYVZaZ
w:dois	vwVVXtTWXURWU
w:dolares	4UXaZZWZZYYZZ
w:dollars	WVT2XXTPVV2VV
w:domain	UWUU0XSWVSUXV
w:domani	RRQSSSPRSPPO1
w:don	esVYYXaXuunXW
w:donde	TU0VVVQUUSSUS
w:donderdag	SUSVVUR1VSSRw
w:done	UQSZUYWY8VZZX
w:donnees	stZcbbababbba
w:donnerstag	ZYZaaZY0ZUZWX
w:door	UVVXZXyXYWyXW
w:doors	WXXYZWX3YUWUT
w:doorsturen	bYacbcacwcccc
w:dos	WyYYZsXWZYWZY
w:dossier	XUWYWYVYZW0WX
w:dott	4YYZZZWYaXYYY
w:double	abbcaaSZaazaa
w:doubled	XYXXYYxXZXVXV
w:doublez	VXVXVWTWXUzUU
w:dove	VWyXWXVXWVWXW
w:down	RRRUVU3TUOrRx
w:download	UXWVWVTnYUxuU
w:dr	VXYzZtUXYXXYw
w:draft	XWWWYYVXYV0YT
w:drama	OQR2QPQRSQPRQ
w:draw	TVTXVWsUUwwVV
w:drawbacks	XYYaYa3aaXYZZ
w:dream	YaZaZYtbvYacb
w:drehe	QTRRUQ2TSRSTR
w:drei	TyTWWWxVVTkUT
w:dresden	ZYbSaXaybaaab
w:drie	WWWaYa3ZWYZZZ
w:dringend	YaYaZaYaXYxZX
w:drinks	WXXXPYT7ZVVWU
w:dritte	RSRTTTQRSQRQ0
w:dritten	XVYWzZXZZYYZY
w:drive	NPOQPQORSQPR2
w:driver	WYYZYZXYYXzVW
w:drop	VRyVWXTWURzUU
w:dropped	2TXWYOSWXVVYU
w:drowning	WYYYbb2aaaZba
w:drug	UbWzabWabZaaZ
w:du	qlpdZWWmkVWXv
w:dublin	toiZnjVYXsYdY
w:due	SvUoVrPUVUXU0
w:dump	QQPSRUPRSORR1
w:duplica	YaZaYaTaZYyYY
w:duration	2UZbbbYbbbbab
w:durch	YUZawZWZZZYYY
w:duree	1WababZbaaaaa
w:durfte	UX0WZZVYWWYYX
w:duty	UWWYVZUXYS0WV
w:duur	0ZaaabZaaZaaZ
w:e	dkaXpaUkdqjhq
w:e1	W1WYXYVWWWVWV
w:each	UTqvUxSWWkzWW
w:early	WUvYzYTyYUXYX
w:earn	VVVYYX0WXUzYY
w:earns	VVRVVWSUVN1RS
w:echange	YZvvabYaaZaaZ
w:echanger	bbZacbaXbvcZb
w:echten	WXXaYaYYyYZaZ
w:ecole	aacbcwbZccacb
w:economics	RSTQS1RTUQTTS
w:economists	V4XaaZXYZYZaX
w:economiza	YYbZbYyabaXaa
w:ecoute	bZvdcdbbbbcXc
w:ecrire	WWXYYzWWZXXZY
w:edit	7WOVXZUZVTZYY
w:editar	1UUUWTSVVUSVS
w:editie	0YYXZRXObYWYZ
w:editor	4VWVXVUUUWWYX
w:een	drnnkmjZZkaZY
w:eerst	XUXZWZXYZWzYW
w:eerste	VTVXwYVXXVxWV
w:efetiva	a0ZbbbZaZabaa
w:efetivo	Y2YbbbZabaXXZ
w:effect	WYYYYXRWYXY2U
w:effects	VYYyZXXZaYXZW
w:ehr	wXXvZYXaaZZaZ
w:ehrenamtliche	YZaZZyYZaaZZZ
w:eigenaar	bWccvbbacbbbb
w:eigene	STTVWU0VWTTUU
w:eight	v2WZYYWZYXYZY
w:ein	amqqpkWYiYYoY
w:eind	1WbbaYZbbaaba
w:eine	ktbdmpXZeccdZ
w:einem	pVvXXWUUsSWtU
w:einen	koYpgpaZljaaZ
w:einer	1XXYYYWYXXqXX
w:eingestellt	YXYZYaXZZYyZX
w:einige	XXTYXYTXW0WVX
w:einkauf	YYYYZa4ZYYYXX
w:einladung	ZZYaaYXpZWZ2X
w:einmal	TWXWXzVYVXWZW
w:einsteiger	YZYZaYY1ZVYWW
w:eintritt	YXXZYYX2YWXXX
w:either	XW1QYZWYVWXYX
w:el	WpWajkZlpflVp
w:elder	YaYaxbVbXZaba
w:elderly	RTRW1WQWSRVWU
w:electronic	XaayaXYabaabb
w:eleven	0WWYZWVYYxYYY
w:eliminada	VWUXXXVVXUVyU
w:eliminado	XXWYYYWWXVXzV
w:eliminato	XXXYYYWWXUW0U
w:else	XXlYXZUxXWWyX
w:elternabend	RSRTTSQRSRSR0
w:em	kbWjYkVkXbrls
w:email	RSRTVTOTVSM3R
w:emails	xUSVUVPURSSVz
w:embassy	ZaaZaaYVbZyYW
w:embedded	dwXbabYZqYZsa
w:emil	uaWsZZnXYWZvY
w:empezar	UWXZXZVYYYzYW
w:empfangen	SUTVTVRUUS1TR
w:empfehlen	XWXbabYb2YaZa
w:empleado	WXWYzaWXZYXYY
w:empleados	ZaYvWaaZbaaaZ
w:empleo	XVVYYYW0lUXVV
w:empleos	YWYaaaWZYYZ3X
w:emploi	VVWYXYWztWXVW
w:employed	R8XWVVVVYWUWX
w:employee	XsWYuZwYYVYYX
w:employees	XYUyXaYaaZZZZ
w:employer	V7UZWZVYVUYZY
w:employers	YSXZaaY4ZYXYW
w:employment	qybbaXaaaaaaa
w:emprego	WTsYXXWxvUWUU
w:empresa	YUXbaaUa3ZZYa
w:empresta	WWVYXXVXUVzWW
w:en	apbhkbjjkblbd
w:encaissez	SQSVSVRSVT2TQ
w:encaixa	Y2YbbbZabaXXZ
w:encaja	Z0ZbccbbabYYZ
w:encajar	cbtdcdacbbbcb
w:encajaria	YzZcbbaabbbab
w:encaminhar	ZUXbaaZa1ZbZa
w:encanto	ZaWZaZYUVzYWX
w:encargarte	xYZYaZYaZZXaY
w:encerrada	bbbccbbbcbxSZ
w:enclosed	VUWXYWQXYY1WR
w:encomenda	RRRSRTQRRPQP0
w:encomendas	RUWUXUVUXU0VS
w:end	buXYXYUsXyXXU
w:ended	RSRSSRLSOPQ3O
w:endorsed	XZWZZZXYYVY4W
w:ends	OURSUQxUxQSvR
w:energia	ccbscbbcdcccc
w:energie	yVWZZZXvWXZYX
w:energy	YqmnbWrnYqXcX
w:enfants	STQUUURTTQSQ0
w:engage	YVWZWZWYZWyWX
w:engagement	3YaZbZWbbZaaZ
w:engenheira	muXbaaYaoZZqZ
w:engenheiro	qrXbaaYarZZoZ
w:engineer	kwXakaYZoaalZ
w:engineering	uvXYwZUZYXYYY
w:engineers	XPmiWX1XUUvXW
w:english	RSSVUXTWYX2XV
w:enhorabuena	ZYXaaZYYX0XNX
w:enjoy	ZU3bacXaYabaa
w:enkele	TTUUVRT1VRTRS
w:enough	QSPTQUPT1PyUT
w:enrol	WYZaXVY5aYZQX
w:entendez	WWUZXZWY0XYZY
w:entendre	UV1XVXUWTVVVT
w:enter	UUVXXWUwXT3TU
w:entrada	VUTWWWV2USVST
w:entrambi	UUSVVVSTVzUTS
w:entrar	TVTWvWTW1TVWT
w:entrare	UWUXWWUV0TWVU
w:entre	RRPTrTPRSOMO5
w:entree	VTTVWVV0UTVST
w:entreprises	WUVWXWWyWVWUU
w:entrer	YYWaYTWYzWXYY
w:entretien	WZY1XWZaaaZaZ
w:entrevista	UWV0XVTWYXVXV
w:entro	ZZZaaZXaaZ1VU
w:entry	UUTWWVQuaQ5TT
w:entwickler	YnZZpZvZnZZdZ
w:envianos	XXWYYWWXXV3TT
w:enviar	UVtWyXTVXSWWV
w:envie	TVSWVUyUWSzRR
w:enviei	VWTWWWyVWTVTT
w:environ	zWYXYWWZaZZaZ
w:envoie	WYVXWY0YWWVXV
w:envoyer	SPQS2TNUVTSWT
w:envoyez	aaZcababcaxXa
w:episode	sWTXXWt3UTWWW
w:episodes	2VVWVWTUTWWYY
w:episodio	XZYZYXVyaWXXX
w:equal	XYXZ2aTaWYZaZ
w:equipa	XvZaaxYaYZWaZ
w:equipe	TxYoYYxYYYYZY
w:equipes	Ybbbc0aYcbXbb
w:equipment	ZYZZTaYZbayaY
w:equipo	UwZYYsuXZYYYY
w:equity	WvWezZXZZYYZZ
w:er	siwYoYrkUVWXX
w:erbij	UV0ZWZUZVVXXX
w:eredita	ZaZabaYabZwYX
w:erfahrung	ZbbbcaZbcbxbb
w:erfenis	ZaYaaaXaZXxXV
w:ergebnisse	YXYaaaYZZXZ2X
w:erhalten	WWXYXYVYZW1XW
w:error	TTTWVUQVUy0TU
w:ers	Ycbcccubdcccb
w:erscheinen	WXVYXXSXVWV0W
w:erscheint	ZZYaaZYwZVZXY
w:erschienen	STSVURQ0VQTRR
w:erst	cYbcvcbcbcccc
w:ersten	YWYZYaXZZXyYW
w:erster	YTZa0ZWZZZYYY
w:erstgesprach	aZbcccwbcbbcb
w:erzahlen	XzWaZZuZYYZZZ
w:es	uYlanZYasZXnZ
w:escrever	VZZXayXZaYXaY
w:escribe	ZaaccbZbaZycb
w:escribir	XZaZazXSbaZba
w:escritorio	W1ZaaaYZZZZZZ
w:especialistas	bcavbbabcZbbb
w:espera	PSS1TPPRTRQQQ
w:esperti	YbZyabZbbZbba
w:essai	VZbbZYzZbaSZZ
w:essere	ZbZbbbaxbZbaa
w:est	WXXYZWVqZWcsv
w:esta	mVwXXWTVWQkzU
w:established	UTTXYZ1YXWXYZ
w:estadistica	WWZWaxXXXXYZX
w:estamos	XryYtZWYZWZZY
w:estas	UV1XWXSXWUtUU
w:estatistica	XXZZZzXWYXYYW
w:este	XYWYYYWWXVXyV
w:esteemed	ZaababYbxXZbZ
w:estimate	ZaZbaa0YZaabb
w:estou	ccbctcbcccccc
w:estoy	ccbctccccaccc
w:estudante	UWUYXYVW0UXWT
w:estudiante	WYWZYZWYzWYZX
w:estudio	XXWyZXWXYYWYW
w:et	YkkXuXTWcVuWs
w:ete	ZXXabaYaZXV3X
w:etes	SVbXXWwWXUsvV
w:ethics	YZYZXXW4bWZaZ
w:etre	WXyYYYRvWVXYW
w:etude	ZZbwbZZacbacb
w:etudiant	ZZXbsWYZwYZaZ
w:etwas	WtoZZaWZtsZZZ
w:eu	XwZaZbsbababa
w:euch	TTUUVTT0WRTUU
w:eur	pzXrbZZZZYZZZ
w:euro	xUUvXsRVWVvVV
w:europe	osuoZZXaYYZaa
w:evaluation	UWWzWXVXXXXXW
w:evaluator	2NUVVWSXYVWYW
w:even	YW5aZbWZYUZYZ
w:evening	SUV1X2VVXWXYX
w:evenings	aUVVwzSzWUVUV
w:event	VXWYZXVwYWY0X
w:ever	UWzYoYueWrXXW
w:every	TUoWxVv0VRVVU
w:everybody	RRwTTSOTTOqUz
w:everyone	WXTWXYUXW3yXW
w:everything	WX3ZYZrZYUXZX
w:evolution	VV0XWXPWVUWWU
w:evora	VWVWWWUTWSV1T
w:ex	YUVZ5aXZaXZaY
w:exam	OPRRp7PRSRRTS
w:examiner	TWYXY2WXXYYZY
w:exams	VVYZX2RYZXWZY
w:excel	SWXVX6VtYWWWV
w:excellent	TQ1UWVRWVSTWS
w:exchange	wuVYWXTXWWuYW
w:exciting	aa1aaaVaaYaaZ
w:excl	0WbaaYZbbaaaa
w:exclusive	TUUVVUpzWTxSQ
w:exe	YUWaXYYWYWzVV
w:executive	XVWZYu4YYXWYX
w:executives	YaUZbbzaZUYaa
w:exist	aaZbxbabZaaba
w:expanding	WX7ZXZUYXTWZV
w:expats	UWXYXQ3VYVVYW
w:expect	TSvWWWRW6TWXW
w:expectation	2XVYccZcZZccb
w:expected	ptrbabZbaaaaZ
w:expense	TUQVUUQSTPSU0
w:expenses	YaaWba1bbYaba
w:experience	qnkkfaaakakaa
w:experienced	baVdcdZdybccc
w:expert	VXX8qWUZYXYZY
w:expertennetzwerk	ZZa0SZZabaaba
w:expertise	WVWZYZ0YZZPYa
w:expertnetwerk	XaYybbZbcbbba
w:expertos	bcavbbaccbccb
w:experts	bWV9YVUWZVVXW
w:expires	PUTVTVPTTRvT0
w:explain	TU4WX5PWUVVXW
w:explainer	XXWYPZ6YXWXZY
w:explains	QUV1VRRWYXUYU
w:explicacoes	VVWWXzVVVTVWT
w:exposure	RRTSTRPRSRTU0
w:extension	nWXYXZSWXXXYz
w:external	yXaZbsZbaaaba
w:extra	RYWUTXPXYY1WW
w:eye	1VRWVXRWVUXZW
w:eyes	2YaXbYVbaaaba
w:fa	bZcbbYxabcWba
w:fabrik	YkjZXZuZrcYpY
w:fachartikel	UTWXW0URXWWWV
w:fachkrafte	UTRXWX4WUTVTU
w:facon	YaXaabXaWzYXX
w:factura	ZTSSUSQSSQPR0
w:facturar	WZZaaZY0ZXZYW
w:facturation	XZZzXWaabaZbZ
w:facture	STSTTTQSSRSSz
w:factuur	uXXXXWWWWVWVy
w:faculty	QRRWVaR4VQUUV
w:fahrt	UVWTXzTUWUVWV
w:fail	Zcbaadwddbbdc
w:fair	xRtXWYsxWQVWT
w:faire	zXVYWYWYWWWXW
w:fait	UYWZYYxXZwSXX
w:fake	TVWVWU2UVRSUU
w:falando	ZZYZaaYYZxYWX
w:falar	abaxbbabcYbbb
w:falls	ZVVbabZazSYYZ
w:fallt	RSQQTTNQTRSR1
w:familie	WXVXXXVUWyVTS
w:familienunternehmen	W1WaZZYZZYZaZ
w:family	WzZaZaXauZaZa
w:fammi	WWUXXXUV0TWTU
w:famous	UWUXUXSRXW1UV
w:fancy	xbcacbZbcbbcb
w:far	VVTVYYvXY1XXW
w:farebbe	WXyXXYTVWrWUU
w:faria	XXzZYZWWWVWWU
w:farma	dcrdddbdccccc
w:farmers	XYURYVU3XSYZX
w:farms	WXXYXX0YUVWXW
w:faro	YZYZZZYYYyXWW
w:fast	VxRXXWwYvUXYY
w:father	STQUUVPSP1SRR
w:fattura	PSQSSTPRSPRQ0
w:fatturazione	waccccacbacbb
w:fatura	QRRSSSQQRPQPz
w:faturar	ccbccbZvcbbaa
w:faut	SSSUSURSTSSSz
w:favour	WVqYWauYvTsXX
w:fazer	bbwcccabaabab
w:feature	0ROUTTP1PPQTS
w:featured	TWXXXX1PZUUXS
w:fee	bWVtXzokXVrXW
w:feed	STKTTUOSRpR3O
w:feedback	TVTUVVQUVLS3Q
w:feel	PTOPTUzSVzTSS
w:fees	1VTvXOSXWWVYX
w:feestdagen	WWVXXXVWWxWUU
w:feiert	aaZbbbZaaOZ4Z
w:feira	WUTXXWWzUTVTU
w:felicitations	YXUZZZYXX1WMX
w:feliz	STwVVVSTU0TQR
w:fellowship	TVTTUQT1WSUTS
w:felt	WXWZZYWYWUzYV
w:feria	WUUXXWV1VTVTT
w:ferme	abbccbbbcbxXX
w:fest	VXzYXYTVWVXYW
w:festanstellung	Z2ZbaaWaZZaaa
w:few	YYuaZZwZYUmZZ
w:fewer	RQOTRT3RSPPPP
w:fica	VWUXWXUXUV1WV
w:fico	UVSVVW0UVRURS
w:field	tTQqVRPVx1UWV
w:fields	VTWYYZVXW7WXW
w:fiera	UVUVWVUzWSUTT
w:fifth	VWUYYY1XYNWVY
w:fifty	wOMSPRMP3MRSQ
w:figlio	XYYXayWYYXYZX
w:figma	oXqnamWreYYoY
w:figure	SWXXZX1YWVZZX
w:figures	QTUSVSQQVRTU1
w:fijne	VWVWXXUVW0VTT
w:fijo	W2abYaYaaaaaa
w:filas	ORR2TPPQSQQPP
w:file	SVUVVVTSVTsUy
w:filha	UVVWX0UUUTVVT
w:fill	UvvZYYlZXZlZY
w:fille	RTVWX1TVUSRVS
w:fills	aZ0ZbcXbaZbYa
w:filming	aZaZW1QXaZYaa
w:filter	WVTXYYUYXW0VU
w:fim	zVVUWUTWWUTVT
w:fin	zXVYWYWYXWWXX
w:final	xXZaaaYasYaaZ
w:financas	cbudccbcbbbbb
w:finance	VvzZVZWZYqZZY
w:financee	YYZZxZZaaaYaY
w:financeiro	1TWWWVUVWTUTT
w:financial	puXaaaYapYZpZ
w:financiera	0VWYYXUYXXRYX
w:financiere	zWZYZVWZZZSYY
w:financiero	tsabbbaabbbbb
w:finanziata	VVUX1ZUXYXWXW
w:finanziert	XXWZzYVZVXXZX
w:finch	mqrcjZnYalYYY
w:find	cYtciYoWoUXrp
w:finden	VW2XXYTWYWXXW
w:finder	WXTUST1TSVWYX
w:finding	WVVVSY2UVQUXW
w:finds	VZWZZZ4ZWSZYY
w:fine	uZTwYYVZsYYaZ
w:finish	1SUVVRRVzUVWR
w:finished	XWWZzXTYWXXZX
w:finishing	ZYXaaYYX3WXaZ
w:fino	VzZaqaYZZZZZZ
w:fintech	quYiWZXvlXZaZ
w:firm	krbskYnZnXZZY
w:firms	XYoYZZ6WWWYaY
w:first	dcjWuYqpXXpWb
w:fish	YaWabbYbY0ZZZ
w:fit	Xs0aYaoYYUYYZ
w:fits	wUSVVTr0VMTVW
w:five	WnXwTRSdowXUq
w:fix	lUVVTVxVXTvVw
w:fixed	rvqaZYcaZZZaa
w:fixing	RTQUXT2WUQSUV
w:flag	VUSXXXUXWW0VU
w:flat	qSSyTRwTRSSUv
w:flats	0baaaZYaYbbba
w:flexible	6UVQWORWWVSVU
w:flies	aaWaaaXaYxaaa
w:flight	UTVXXvRVWUvW3
w:focus	VTS7WWVYVVXXX
w:foi	YYXaaaXYYXW3W
w:folgt	STRRUUORUSTT0
w:follow	WXUZZYVxXnkuX
w:followed	XYYVaa4bYVaaZ
w:followers	UWWVWV1UVSSUU
w:following	kVRWXXYVVzp0T
w:fondando	aabbwcbcbbccb
w:fondi	VWVYyYUYVUXYW
w:fondo	YaYzYaZaaZaaZ
w:fonds	XbZxaZXabYYZZ
w:font	TVPTUUQTT1SRP
w:fontanero	RRQSSSQRSPQQ0
w:food	WTS7WXVYVVXXX
w:for	mahmdmekmYbbi
w:force	RWUTX9MWWWUXX
w:forecast	1baaaYYaYbaba
w:forecasting	3bUWYtRXVTXYX
w:forgive	XTzYZaXYVXYaY
w:form	URwXWWTXWU2VV
w:formacao	TWZYZ1WYaYSZY
w:formarias	Wzabbbababbaa
w:format	TXXyYWVYYXVXU
w:formation	WYYZawXwZXWWY
w:former	XX3vXaUYXUZZZ
w:forty	tYUXYZvYuWXZX
w:forum	TVSVUURVS1TUT
w:forward	TUnXWYQXpyvTW
w:foto	XZXZXZyXXXYYW
w:fotografo	XYWYWYyXWWXXW
w:fotovoltaico	Zcaubbaccabbb
w:found	qOJQ1SMPPKxOM
w:founder	oVVY4YpXXWkYX
w:founders	VxUXuXqwXUWWU
w:founding	WSYX3XUYZYXYZ
w:four	roVnpdXrpWXYX
w:fournisseur	TRTVTVRSVT1UQ
w:fractional	4VZYXaWaZYbcb
w:frage	VWzWVXTWTTVWU
w:fragen	RUSUVWRU1SUVT
w:frais	YVXZXZWYZWyXX
w:franchise	YWaZYR4aYYRZX
w:frau	ZZZ0aZYabZZaZ
w:fraud	VXUVXUTWXSM2U
w:frauen	ZaaaawZZaaaaZ
w:free	iaZXYXu0bVbeW
w:freela	1TUUVTRVVTSUS
w:freelance	yZlZZYVeYsnZY
w:freelancer	pXWVYZqY2TXYY
w:freelancers	wZaabarabZbba
w:frei	UtqXXWT3WUVVU
w:freiberuflich	xZbcccZcabccb
w:freiburg	0WbbaZZaaaabZ
w:freight	WqrZcZpkoYYmX
w:french	5YVZXYUYVVXXW
w:fresh	Y4WZZaVZYaXbZ
w:fresher	ZYWbZbXbzYXaY
w:freue	WXUXYYWWWzXZX
w:freuen	YXWaZaVayXZZZ
w:friday	TlTWWWW2WWbVy
w:fridays	NSWRV3OMWUQVU
w:friend	RSQVSVP2SQySQ
w:friendly	SUvWUWsUSOySS
w:friends	UWTX0VTPXRuXV
w:froid	YaZwYYabbbabZ
w:from	YcUbkWtfZumam
w:front	WXVWXY3YSVWXW
w:frontend	V7XYXWVXXWYXX
w:fuhrungen	XXWYYXW3XVWWW
w:fui	XXVYXYVW0UWVU
w:full	czYajZoXZZaal
w:fully	sbcdddbdddddd
w:fun	RURVTwPTV0VWT
w:fund	UVxzVXRXTVVXW
w:funding	UVTU3XQWUSVXV
w:fundo	abaxababcYaba
w:funds	SRVV0VRVVUwUV
w:funf	kTUUVUxxUUVUS
w:funnels	VXWZVY0WWVRYX
w:funny	VTRXVXPVS2SVU
w:fur	hiZllnndkWaao
w:furs	ZaYZaaXZayZXX
w:further	WZUVZaUZZyZwY
w:future	XZzZVYVYXQXWX
w:gaat	SYUYZZ4YVsXXX
w:gagner	VZabZYyZbaSZZ
w:gagnez	VaZZaXYabZ1aa
w:gains	VXVXVWTWXT0TU
w:gamble	YXXaba2baZaaa
w:game	SRQTSTMSSPsP1
w:gana	XZZaaYxZZWrZY
w:ganado	VWXXXXUXYXzXU
w:ganhe	WaaZbXYabZ0aZ
w:ganhou	YZZaYaYaaYwZX
w:gap	XS6ZYZUYXTYYY
w:garage	XUYYzaXZaZYZZ
w:garantido	WYXZWYRYWWzVW
w:garantie	WXWYXY0XWVQVU
w:garantierte	XaaXaYTZaZxaa
w:garantis	VXVXVWTWXTzUU
w:garantito	YaZaYZSZYXzWX
w:garantizada	YaZaYaUZYYwXY
w:garder	UWzZZZVYYVXXX
w:gas	UWVWWVURVUVTy
w:gast	YYWaaYX3WVZYZ
w:gastdocent	VWaZa0YaaaZba
w:gastos	WWYaYZWZZZxZX
w:gastvortrag	UVWTX0TTWUVWV
w:gate	UTTXXVTTWURV8
w:gave	qqTXY1TXXnlXX
w:geaccepteerd	aaZbbbYaaXZ0Y
w:geandert	XZYaZZYZZXQyX
w:gear	aZYaxbYcYZaba
w:geben	WWYXYWVYZV0WW
w:geblokkeerd	bbbccbbbbbwXY
w:gebruiken	STRUTUQUVS0UT
w:gebruikersonderzoek	XXVzYXVWYWVWT
w:geburtstag	WWVWWXVVVyVTS
w:geehrte	ZZZ2ZZYabZYZZ
w:geen	ZXbasWZvbaaaa
w:gefallen	ZXXaaZYZUzZWY
w:gefallt	Za3TbbYbaYaXa
w:gefeliciteerd	ZYPaaaZZZ1XOY
w:gefinancierde	WWXYyZWYYYXYX
w:gegarandeerd	YZYaXZSZYXzXX
w:gegen	XVYXzZXZZYYZY
w:gehad	SSQUUTQSU0TSR
w:gehalt	ZxZbqZZaZZpaZ
w:gehorst	Z0acaYZaaZabb
w:geht	YZXYZaXZZxYYY
w:gekommen	ZYWaZaWaxYZZZ
w:gekundigt	aWWbabaazTZZa
w:geld	TVTQ2WSWVU0VU
w:geloscht	VWVXXXTVWTV0T
w:gemeenschappelijke	VWTVWWSUX0UTU
w:gemeente	1WbaaXZbaaaaa
w:gemeinsam	XXTYXYTXW0WUW
w:geneva	XVRYYXTYXT1UV
w:genova	UVUVWWTTVRUzS
w:gent	ZZYaaaYYZwYWX
w:gente	TU0VUVRUUSSTS
w:gentile	5YXZZZWYZXYYX
w:genuine	XXYZaXXWaayZX
w:gerade	WVzYuYnXXWlXX
w:gerat	XZXZZXXTYWXzV
w:gerente	ZrWaaaYZwYanZ
w:gerichtsverfahren	RTV0TVTVXVVWV
w:gern	TVsWWURzVrVST
w:gerne	TT1UVVRSTQTRR
w:geschenkkarten	ZaYbabZbYZxaY
w:gesehen	zXUXXYSXQuWVW
w:gesloten	bbbccbabbbxWX
w:gesolliciteerd	ZYXbabXa1Ybaa
w:gesperrt	YZZaaaXZaYzVX
w:gesprachspartner	ZZa0TZZabbabb
w:gesprek	XaYyaaZbcbbba
w:gestern	YWXbabZb1Yaaa
w:gestion	owWbZaYaZZtaZ
w:gestione	XVYZYYWYZXzYX
w:gestor	0UWWWVUVWTUTT
w:gesucht	rVXZqvVYXXXtX
w:get	WedYmZrXlZyWd
w:gets	XZXZYWzUYWXYX
w:getting	XznYYZyYXSYYY
w:geven	SXXXZ4TYYYWZY
w:gewijzigd	aaZbaaZaaYQ0X
w:gewinnen	aaabccxccbbcb
w:gewonnen	UVWXWXSWXU4TU
w:gezien	TUPWVW0URtUTT
w:gezocht	pWaYpxXWaZZZZ
w:ghostwriters	RVTVWT2UXUQVV
w:gibt	UUWawZVZzXYYY
w:gift	prZZZZXZaayaZ
w:gig	1ZYZbZYabZaaZ
w:giornate	tWYYZzVUZYRZY
w:giorni	oxYbabZbaabaa
w:giorno	sXZZaxXXZYrZY
w:giovedi	TUTUUUSbUSTRz
w:girls	VXZaUyXVYYZaY
w:github	WWWXVYSWZX1XX
w:give	mVUYV2rWZrcYX
w:giveaway	WYWZWYUTYXyWW
w:given	6wQYZZSYXVWXY
w:gives	NWVXXU2YWXWYY
w:giving	UUWXWWT0YRUWV
w:glad	UXWvYZVYvwYXY
w:gladly	STMUUWQSS3USS
w:glasgow	YvcYXZjpcpYiX
w:gluckwunsch	XVUYYXXWUzXTW
w:go	wYlYccodXrZZY
w:goed	X2ZaZZYZZYZYZ
w:goede	YW5YXZWYYVZYY
w:goes	pVUYXYuXtkXYs
w:going	TV5WWXQVTrWYV
w:gold	RUQWSTQVTP5VV
w:gone	WWUZYZWYWT1UU
w:good	qmpYlYaddsZYX
w:gostaria	VXTVXYUWY0WWV
w:gostava	ZaaabbzZbaabZ
w:gostei	XX1YaSXYXmXUX
w:got	dVtWvVdpTqbeU
w:government	aYzaZbXYXVZbZ
w:graag	RTnpUVySymUUT
w:gracias	YZXZaaXYZzYWX
w:grade	q0VWXwTVXVVXW
w:graduate	aZZcbcYcyabbb
w:granada	TWWXWVTUWTV0T
w:grandit	Y2ZaYaXZaYYZY
w:grandmother	WWWYWZSYOV1YU
w:grant	uUYqyWXYZYXYY
w:grateful	WTRXYYUX4OYWV
w:gratis	UXWXXXs3YVVVT
w:gratuit	TXXYYXt1ZXSWU
w:gratuita	aabbaZ0ZbbXaZ
w:gratuito	XZZaatZ0aYYYX
w:gratulieren	aaYabbYaaPZ3Z
w:grazie	WXUXXXvWVzWUV
w:great	VusXVoTkW0XXW
w:green	QTNUQUMSPQpS2
w:greetings	ifXaaaWZY5YUY
w:greta	pmZaZaZZoXZxY
w:grid	VbWyaaYbbXbaZ
w:groeten	ZZYaaaYYZxYWX
w:gros	0VVWWUSUXUVXU
w:group	nsVpXXUpiVqrj
w:groups	UXURVUTWWT1VU
w:growing	Wu2ZYZWYXWYZY
w:grows	S2QWUWRVXTTVT
w:growth	XZZXbb3bbZaba
w:grunde	bYabycabaabbb
w:grus	XXWXXYVVWyVTS
w:gruse	bbabbcZabwbZZ
w:guadagna	WWXXYXWXXW2XX
w:guaranteed	WYWYYYjZXY2YY
w:guest	TVVVYwo0YVXXW
w:guide	0WVUXvSlWUUXW
w:gusta	WXVZYYVYXxwXW
w:gustaria	tXUYXYrvmmXXW
w:gut	ZXXaaZYZUyZWY
w:gutachten	SVXzUWUWYXXYW
w:gute	WXWXXYVVWyVTT
w:guten	tZuZbbXaYoaaZ
w:gutes	X1ZWZYWsZZZZZ
w:gutschein	TTU1VTQUVTSUU
w:guy	QSQUUTRRTRRT0
w:h	zWXXXpmXXXVWy
w:ha	XXcZZZmYfVq1W
w:haag	xabbcaacbbbbb
w:habe	qWxZnZVYsVXXX
w:haben	itYZaYedjppZa
w:habit	VYTWWXUzZXWYY
w:hablamos	WY1ZaaXaYXZPY
w:hablar	abZvXbaacbbba
w:haces	TVRVUVSUT0STS
w:hackathon	VUXXYVU6YVTWU
w:hacking	UTSWVNRVRQ3VS
w:had	WoUYZZtYl1WYX
w:hadn	WVRWVUSOU1VWT
w:hale	QRRSTTNRTQQR1
w:halen	XWUO0XUWWVWYX
w:half	hVVvvslZXaZXW
w:hall	QQSQTVRzUOTTt
w:hallo	uqvXaaYaaZaZa
w:halten	UXYXZzVVYXWZX
w:halve	VWVYYa7XUSYYW
w:halves	UXWZYY0YYVVQU
w:hamburg	vaabcaabcbbbb
w:hampers	XXXYXXzYUVXYX
w:hand	pUXWXWlXWXrWy
w:handbook	UWXXYzWUYVSWV
w:handbuch	1VVUWRRUWVUWU
w:handle	RUU1VVQSYWRYX
w:hands	RUTXWWQX1SVWU
w:handwerker	bZabwcababbcb
w:handwerksbetriebe	QTRQUQ2SSRRTR
w:handwerksbetrieben	bbbcccudcbccc
w:hanoi	ZaababybbYZba
w:happen	TWSYXZPXT2XXU
w:happily	TTP1TVQVRRUWT
w:happy	oVpWVWlTU1VQs
w:harbour	RTRTUUOTTORQ1
w:hard	NTQ2QUvSSORSR
w:hardworking	YUYbabZa2XZZZ
w:harrow	lqseiZoYbfYYY
w:haruka	nfXcZZlYYWa0k
w:has	ZslocXZXZVXwn
w:hast	xbZZbaabbbaba
w:hasta	aXbbwaZZbbbba
w:hat	YYVaaaXYqjY1Y
w:hatte	VX0YXYTWWVXYW
w:hatten	TVUsXXUwzUWWW
w:hause	0ZaabYXabZUZZ
w:have	ncpaiYklmkZkX
w:hay	WVWZXZwYvWrXX
w:he	mWlYYYuXrVXVu
w:head	d3nZoZWZYWZZY
w:headache	YYUaZZ5aUUYaY
w:headcount	X1YbbaZZbaaab
w:headhunter	ZY5aZaWZZVZYY
w:headquarters	U4ZaYYXZaaZZa
w:heads	SVSTTV2RXSTVR
w:health	VpYmZcttboXYX
w:hear	UXynXWWsluXXX
w:heard	WTTYXYUXyyXWW
w:heart	RS3RUVNUOOTTS
w:hearts	XabZaZZVaaxaa
w:heb	uVqXqXrXrUWWW
w:hebben	dUVZYYxYruYXY
w:hebt	VWWYXXTXYWzUW
w:hedge	VWzoYYUYUWXXX
w:heeft	ZrYbbbZaaYZzZ
w:heimweg	RSQTTURSSPRR0
w:helfen	aaabccxcbbbcb
w:hello	rkeejYZXbvnXX
w:help	uaWXYYtYsVqnX
w:helped	SUQVVV3VTyUUT
w:helpen	vaZbaZtacaaba
w:her	VWQXTYSW5ouVV
w:heranca	XZZZZZXYZYyTW
w:herausforderungen	abxcbcZbaZaXa
w:here	amoXYYeamxbWj
w:herencia	YaZaaZYaaZyRY
w:heritage	abbccbZbbbvYY
w:herzlichen	XVUYYXWWUzWTV
w:het	XvVZZZWVs0YWX
w:heure	XZZxYwZYaaZYZ
w:heures	XZbaavuYbaVaa
w:hey	1ZYYbZYabZaaZ
w:hi	bcmeYZrZlsaZb
w:hibrido	tsZacbabbbbab
w:hicieras	1XSXWXPWQTWXV
w:hier	ZZXaaaXa0XtXY
w:high	VRVY0YWXVxXXX
w:highly	ST1UVYVUWUXUV
w:hija	VVYWZyWXXWXYW
w:him	RYWUTXOXYX1WW
w:hint	WTRWXXUX5OXWV
w:hipotecas	TVUzXUSVXWUXU
w:hire	tpmXlkZYsVYYZ
w:hired	SUvVVWRUVPtVy
w:hires	XsRZwZoXyPVXX
w:hiring	aooaZZuZrXaZZ
w:his	QTQUUTSRURRT0
w:hives	ZWZawaWbYaaaa
w:hl7	vYXaaaXroqaYZ
w:ho	vWzYsYUXVTXSV
w:hochschule	VVXWXzUUXUWXV
w:hoe	UVwXWYSXuuWVV
w:hoeveel	UYVQZX1XZYVZX
w:hogeschool	UWaZazYZaaZaZ
w:hoi	tquaaaXaWYaZa
w:hoje	RSqTTTQRSQRQz
w:hola	rqtbbbZaaaaWa
w:hold	SURUW4QyWSUVU
w:holding	UTQVVWSVU0uTR
w:holiday	X2aaWaXaaZaZZ
w:hollow	XsmojasZkWZbZ
w:home	XUVXYRUrok4XW
w:homeoffice	YxacbaXabbbcb
w:homepage	WYTZYa6YXUYZZ
w:homes	OSSTT3QQVSMRR
w:honest	xbcacbZbcbacb
w:honestly	RTRUVVRU2QUVV
w:hong	UWQWVXSUTP1VV
w:honoraires	VWXzWXWYYXXYX
w:honorar	XYZsYuYrZZYZZ
w:honorarios	RYW0VWWYYWXXV
w:honorarium	UYZzVSYWaYXaY
w:honour	VYWZZXXzaXZZa
w:honoured	WYVVZWV0YxXYZ
w:hoor	SUPVUW1URRUUT
w:hoort	YZWaYaWZzVYYX
w:hope	YYlZZZVoo1YWX
w:hoping	QSMVVWQSzyUUU
w:hopital	ZwZbbbYuaaYZX
w:hora	bVXzYyoWYXWXW
w:horaire	XaYyaZWZaXYZY
w:horas	sqZabrjZaalWZ
w:horst	ZVUbabZZzSYYZ
w:hospital	pigtqkXZYhbZY
w:hospitales	aZZaaYZ0aXYXX
w:hospitaliere	YaaxYYbbcbaca
w:hospitals	TXTvXTxuTUUXW
w:host	XYWYZZXyYXXaY
w:hotel	rSTTUQaUVUvVy
w:houdt	STRUTUQUVS1UT
w:hour	oXWwbuYXXZZck
w:hourly	RWT6XTUXXWXXV
w:hours	tnWnntacYXcYX
w:house	U2XYXroWZXkZZ
w:houses	XWTYUZ7WXUYYW
w:housing	oskqeZXnYZYcX
w:how	UWTtXXsqpyYaV
w:hoy	PQPRRRPQQOQP0
w:hr	ucYZYnmZkbpaZ
w:hrs	zYabbYYababbb
w:ht	vaccbabcccccc
w:huge	VVTV1XRWVSTWT
w:hulp	waaabaXcbbZba
w:humour	0bbabaXacbaba
w:hundred	UUUWWXxVWUyTV
w:hungry	SUSW2TQRTSOVR
w:hunt	UVWWVVQ0YTVWV
w:hurt	ZXyWZbYZXWYaX
w:hurts	YVUaZZ3aZYZaa
w:huurders	ccadsdcdcbdcc
w:huurprijzen	TTRUVTQSV0TSS
w:hybrid	ztXaYYYZZZZZZ
w:hybride	1WZbbcZbUacbb
w:hypotheken	YbYwbZYaaaaba
w:i	bdnclZjZrpaXa
w:ia	YXYXZwVvYWWXW
w:ibrido	xabcccacbbbaa
w:ich	bnpYjYpXsjZYY
w:ici	VZYZaZWzZXuVV
w:id	STTWVXUVYY3XW
w:idea	hURW4WvTTqUWU
w:ideas	PRNOSTMST6SUS
w:idee	UURX5WTWTUVWU
w:ideia	VXWWyWVYYYWYW
w:identitat	XXXZZZVYZXzUV
w:identity	ZYYZaZXZaX1VV
w:idraulico	SRRTSSRRSRSRy
w:iemand	STwXzWSXTUVWV
w:iets	WWnZwZWYuVXXW
w:if	YbtaYZtariYbY
w:ignore	YYXZZZqXZWtvW
w:ihnen	WVjUYYzYsoXoX
w:ihr	bYqXaaWZZjrtq
w:ihre	oYjYZYpUVWn2X
w:ihrem	VXWtUXUXXVzWV
w:ihren	VWzYXYTXvWXYX
w:ik	larXnYsYtaYXX
w:il	ZbeZmXiZZiqkr
w:ill	1SXVYRTWXWWXR
w:illustrator	1VVUXTTXVVXXV
w:im	VensYpcolXnXW
w:images	yZbYbXYbbbXca
w:imagine	WYXYYazXWVWZX
w:imediato	UZXZYaXXyXZYW
w:immediate	rwXbbbabbabab
w:immediately	TUYaaZ3ZtZWYW
w:immediatement	XXXaZZXYxYWYX
w:immobilien	XYXWYY0WZXWYV
w:immobilier	YaawYXaabbaba
w:immobiliere	VWXyWXWYYXXYX
w:imobiliario	YaZxaXYabaaaZ
w:imoveis	0ZZXaWUZaZTaZ
w:impressed	ZY1ZbcWbbXaZb
w:impressions	ZZXaaaYZYNY1Y
w:improve	UVTVWVRVWMT2R
w:in	Zembkljkbneai
w:inbox	WWWXXZzXXVUWT
w:incarico	tZabbbZZavaYY
w:include	baVcbcZczbcbc
w:included	pTVM2TTTWVVWV
w:including	TSVXWU1UWVVVU
w:income	PXVUWWwRYX0YV
w:incorporacion	W1abZaYaaaaaa
w:indefinida	Wzabbbababaaa
w:indefinido	Z0ZccbaaabZZa
w:independant	QXUVXX1WXVUVU
w:independants	ZbbZccwbcccdZ
w:independent	1VarZYXaaaaba
w:indeterminato	Y0acbbabaaaaa
w:index	X3ZaaZXaYYZZX
w:indicaria	ZXUaabWa3YZXZ
w:indices	RTS1VOTUTTWVS
w:indiquez	WaYyZYVZaXXYY
w:industry	XWVsYZTX4TWYX
w:informaticist	2ZbZaVYabaaaa
w:informatics	WXZZY1TXZYXZY
w:informes	yaaYbXWabaSaY
w:ingegnere	ZvZbbbZabZara
w:ingeniera	msZabbZaaZZtZ
w:ingenieur	tnZbbbZajZaqZ
w:ingenieure	VzZbaZZamZZnZ
w:ingresa	UWWXWXUWYW0WU
w:ingresso	TVTVWUT1WSUSS
w:inheritance	XXXZXZSYPW1YV
w:inherited	UWWYUZUXYS1WW
w:inhouse	TWYWZ0UVYXWYX
w:inhuuropdracht	0ZaaaaZaaZaZZ
w:inicio	SWWXWWTUWTW0U
w:iniziare	WUXYXXWXZWyYW
w:inmail	ZZYaaaWZZWY4W
w:inmediata	U0ZaYZXZtYZZZ
w:inn	QTQTTUNTTNQQ2
w:innovation	TT2XXZRXVTXUV
w:inscreva	ababbaYxbaZZZ
w:inscribete	XZZZaYY3ZXYXW
w:inscricoes	WWUYYVXzWXWVW
w:inscrivez	VYXYZZU1YWWWU
w:inside	XYY1XYRVXUYYX
w:inspector	UWaaaaVYaZyaX
w:inspiring	TVXXXW1NYUUXS
w:install	VXWXYXTXXV2XU
w:instalments	UTUVUS1VWVRUT
w:instant	TU0VXXVVVWXXV
w:instead	TWTVXV5YOXVXW
w:institut	V0UXVWTUUUTUT
w:instructions	YYYZZZWYaYySX
w:instructor	UXcab2ZVcbabb
w:insurance	XYpZnlloWosYW
w:insurers	ORSw0UQSTTSVS
w:intent	YUZZ4aYZaXYaY
w:interesa	zYZbbbabbbbbb
w:interesante	WY3aabYaYYaQZ
w:interessa	qyYbabZaaabaa
w:interessant	VV0XvYSWYWWXW
w:interesse	wsYbaaZaiaaaa
w:interest	wtXwYXVZYYYZY
w:interested	XnyqjimXYXYYY
w:interests	0UMURVOTQxTTT
w:interim	1VYZZYuZYYYaZ
w:interims	zVZaYYWZYZZaY
w:interimsleiter	xababZYbbaWba
w:interina	1VWYXWTXXXQYW
w:interino	zUXXXVVWWUVUU
w:interior	SUQVRXQVS2UVU
w:internal	2ZaaZYYaaYXaY
w:interns	OTWSW2POWURVV
w:internship	WZYaXZWZ0YaaZ
w:intervenante	ZacbbwaZccacb
w:interview	UVXsXWSvwTvWo
w:interviews	mqVqYXYsXYtYX
w:intervista	WZXxaYXZaZYaY
w:into	oqUWvXaowbUYX
w:intro	WXUUTT0TTWXYX
w:introduce	VroYtZhYuTXXX
w:introduction	TWUXXxzWWUYaZ
w:inventory	0WXXYXTXWUVXS
w:inversion	ZaYvXaaabaaaa
w:inversores	WUVWzYWXXXWXW
w:invest	UVVX0WpTUTlVU
w:investeerder	SVV0SVVXYXWYX
w:investeerders	XWUN0XVWXWWYX
w:investering	bXccvbbbccccb
w:investidores	VVTWzXTVYXXXV
w:investigadora	T3WVXMVWXWTXU
w:investimento	XXYXzYVYZYWZX
w:investissement	WXUXVY0XWVVXU
w:investment	YXZzZVxZZZUaY
w:investor	XWXt1ZWYZXYZZ
w:investors	V1WzTYXZYUYZY
w:inviaci	VWVXXWVVXU3SS
w:invitacion	XYWZZZWXYVX0V
w:invitamos	YXYYZ0YPZWXVX
w:invitation	abYbbbYXaqa0Z
w:invite	YYYzXYRWYUYYY
w:invited	WXVXYYV5ZUXWT
w:invitee	ZaXabaZzZXaaa
w:invites	TUTWWzV1TPUSU
w:invitiamo	XYZWazYQZXXXW
w:invito	bcZcbcabbUa0Z
w:invoice	qWXWXXfYYXvXt
w:invoiced	YaVxbaWaZbaba
w:invoices	TXVUZW1YWVVYW
w:ios	ozYaZaXahYamZ
w:ir	RSQTTTRSTQRRz
w:ir3	yXababacZbccc
w:is	apkblYmbZWioq
w:iscritti	XYWZWYzXWWYXW
w:iscriviti	YbabbaZybYaaZ
w:isn	VU2YWYrXVQvWW
w:iso	UTSWYZ1YWWXZY
w:issue	RVTWVUytWSSVR
w:ist	XiUWcVtmVTavp
w:it	dkjdnXphYjnbc
w:italian	SSMRPTNPNKRO3
w:item	VVYZX2RYZWXZY
w:items	OQOQRROQRORP4
w:its	svVkpXVvWTiXW
w:itself	YaYZbc1aaZabY
w:iva	xWabbaZqbbbaa
w:ivan	ekXcaYrYZbYvm
w:j	mWsYrXZXunXXW
w:jaar	X3YaZRXZYZYZY
w:jahr	YsZ0ZZYaaZZZZ
w:jahre	W0VXWXTUVUUVU
w:jahresgehalt	W0WaZZYZZYZaY
w:january	ZYZbaa1abXaZZ
w:java	msfaZjbZpYZnY
w:jd	W4XaYZXZZXYaZ
w:je	dZpdemacjZmli
w:jeden	ZaYaaaYxZWZXY
w:jefe	qrYaZaXZtZZpY
w:jemanden	YYXayZXZWYYZY
w:jetzt	XYYYZXr0YoXWX
w:jeudi	QTTVVURvVSRQz
w:jeune	YXYZxZYZaZXZX
w:jij	wurXWUTQXVwWW
w:job	bupYmaXYgXqmX
w:jobs	pScXWWZn1bnkU
w:john	UVSSVVSUTSVVz
w:join	UmUasaW0XeemV
w:joined	RSTXXYUYT9YYX
w:joiners	W2Vbbbababaab
w:joining	WyV1ZXVYYVmYZ
w:joins	TSQSTUQUTM8RR
w:joint	UUTVVVRTUSTS0
w:jointly	SRQV1WTWWOVWU
w:jonas	lYXoZZZYXVX1n
w:jongeren	Zabaavaabaaaa
w:jornada	awaccbbYbbcac
w:jou	WWXYxaXYZYXYX
w:jour	waaabpZZbanaa
w:journal	3TSUVTQTWTRWR
w:journalist	PSS2UPQTPSSUU
w:jours	wYYaaqqYamYZZ
w:jovenes	XZaZZxXWaZXZZ
w:jovens	ZVaZYyZWaZYaY
w:jubilaum	ZaYabbYZaOZ4Y
w:judge	TSS1RVSSWSUUT
w:jueves	TWVWXWRtXVVVy
w:juin	YYZWazUTYXWZX
w:jullie	TSQWWWvW1TWWV
w:july	WXXZYrTYvXYxW
w:june	hVVXrsUXxUTcu
w:junge	ZaaaZwZZaaaaZ
w:junio	XXXXY1XOYUWUW
w:junior	UTTXXwTY6RXYX
w:jury	RRS0PQPsTQRQP
w:just	auUWXXZZV1tUb
w:k	Z0XauZYZYYaZZ
w:kaffee	YZXZZaXZaxZYY
w:kafka	kXpeapVZyXZaZ
w:kaggle	TUQUTVRTT2QQR
w:kan	vjXZwYXZYYZZY
w:kandidaten	XWWaaa4aXYaaa
w:kannst	RSQTTTQSSPQQ0
w:kans	TT2UUVOURQUUT
w:kantoor	X2ZaZYXYZYYYZ
w:kapazitat	xZbcccZcZbccb
w:kapital	XVVXzYUXZXWXX
w:kapitalanlage	XXXWYYzXZXWZV
w:kaufen	ZaZbabZbYZwaY
w:keen	YW3bZcXaYXZab
w:keep	VSwqvWTVVatWs
w:keeps	Wz1YXaTYXVZZY
w:keines	XWaRZWZybZZaa
w:kennen	YYTYYYUYXzXVX
w:kennenlernen	VW2YXYTXYXXYX
w:kennis	YbYxbbaccbbbb
w:kept	WY6aWaUYYTZZY
w:kernel	TUPUTVQTT2QPR
w:key	WUYYYXVYZV0VX
w:keynote	YWZYa2YYaZXbY
w:kickoff	YZYWYXXPaX0YW
w:kids	RROSRbNQQMQQ4
w:kilos	PSPVQWQURQ3TT
w:kind	X3QZYZWYouXUX
w:kinderen	PRPSSTQRRPRP0
w:kindly	rXobbbYbxYZZa
w:kit	XXXXXYTYaW1ZX
w:kite	cqYcZappaZYrY
w:klaarstaan	WVWaYZ3ZWYZZZ
w:klant	T0XyVYXZSYYZZ
w:klanten	XYvaZavZZYaaZ
w:kleines	xWZZuZYaaZZaZ
w:klinik	zWaaYYXaYZZaY
w:klusje	1UUUVVPUWUTVT
w:km	TUUWWST2WURTR
w:know	fjsfoXdYrpXYX
w:knowledge	TYYUYO1VZYVYX
w:knowledgeable	SaU2ZZVaaXaZY
w:known	UQ1VWVRXVSUWS
w:knows	VvVuWYUYXxXYY
w:koffie	ZY0ZlaXZZpZZY
w:kofi	jbYZaauZZnZtY
w:koln	ZaYaaaWZZyZXW
w:kommt	ZZyaZaWaWVZZY
w:komt	QRQRSSPQrOQP0
w:kong	UWQXVXSVTP1WU
w:konnen	xaZbbYYabbabZ
w:konnten	yWXaZYXZxYZZZ
w:kontakt	ZZXZZZWXazZZY
w:kontaktanfrage	XYTYYYUYX0XVX
w:konto	VWWXWXUXXV4UU
w:kop	XW5YXYWYYVYYX
w:kopf	WVYW0YXZZYYZY
w:kost	0YWZZZQYSXYZZ
w:kosten	xVUXWXQWRTyTU
w:kostenlos	XZaYZVyXaaVZZ
w:kostenlosen	ZYZaaZY3ZVZXX
w:kostenloses	aZbcccvcccccb
w:krankenversicherung	QWTSWW1VVUWUT
w:kreeg	WYYZZWVYZX2VW
w:krijg	WTWYWYWXYVzXW
w:krypto	YabXaYTYaZxba
w:kubernetes	XmsYYwZtYXYWY
w:kuchen	XXWZYYW3YVXXX
w:kummern	WXWUXX0WYXVYU
w:kun	1XVXXUUQYVWVy
w:kunden	qYYaaazaZYZaZ
w:kunnen	XW0YZaVYZVYWY
w:kurs	RVWWWUT0WVUUS
w:kursleitung	YZaUa2Zabaaba
w:kurzes	WXVXXYyWWVWUV
w:kwam	WX3ZaaWZXWYXZ
w:kwartiertje	aaYacawacabba
w:l	WrcYmlUsbVVVt
w:la	VXnZiaoWbUpX1
w:laat	YZWaYaWYzUYXX
w:lab	TwpWdX4USRWVV
w:label	yZbYbXYbbbXca
w:labels	WTVVYYVXWW1VV
w:laboratoire	Q0YYYVXYYYVYX
w:labs	ZlehYZotdWXsY
w:lack	wyVXuYTYYWYZY
w:ladesaulen	XWVyXXWXYXYXV
w:laid	YTTbabXa5XaZZ
w:laisse	QYVWXYzXYWVXV
w:land	RUTUUX2XVVwXW
w:landlord	UVSW4XQVUPQVy
w:landlords	ORS2UQPSRRRTR
w:lang	ZYVZZZUXXxYWW
w:lange	YaXZaaXZZxZYZ
w:language	SSPSUVRTPPSV1
w:languages	PVSWVW2VWSUVU
w:laptop	xVYXXXRYaZzZX
w:laptops	QRQUTTzTUR0WT
w:large	zxWZZXXZZZVZY
w:las	UWUXWXuUXUVU1
w:lassen	1YVZXYRYPUXUX
w:last	XYpoWrwWaUoVk
w:late	TVQWUWRVU4mVS
w:laten	xUzWVWNURRUTT
w:later	WrUY1YZXXUvXW
w:lauft	baZbxbabZabbb
w:laufzeit	scddddbdcdddd
w:launch	PQPSxSPuSxQQN
w:launched	UVWWVUQ0YTVXW
w:laureanda	VWUYXXVWyTWVU
w:lavora	VVzXWXUWWUWXV
w:lavorare	WWUXWQQW0SWWV
w:lavoro	UWrXWWqzWnVTT
w:law	uXYsYV0ZZWXYX
w:lawyer	WzXZYYWYZYtZY
w:lawyers	VXYZYYzYZXWZX
w:le	hknacabniVmXt
w:lead	oxXYkZfZrXZcZ
w:leader	TS1TUUyUUUSUS
w:leaders	VWWYYXv0YUWWR
w:leading	WzvZZaYZYWYYX
w:leads	YZobZbubuVaaa
w:learn	WWmXXWQXr0PwW
w:learning	kpYZZoUurdZaX
w:lease	PSRQPROzSPNRz
w:leaseauto	Zwabbbacccccc
w:leases	VQPU2VOTUQSWT
w:leave	uttYZZZYXYpZX
w:leaving	UU1VxXPUTrUVU
w:lebenslauf	WYwaZaXZsYZZZ
w:lecture	SVVUY3TuXVWXV
w:lecturer	RXaYa3ZXZZaaa
w:lectures	PQOSQOM2RNQPP
w:ledenlijst	2TTTVUOTWUSUT
w:lees	VVSWWUSPT1VSU
w:left	XWVZsZUYXuswX
w:legal	SSPRTUQSPPSU3
w:lehrauftrag	UVWWWzUTWUVWV
w:lehrerin	YYWaZaVayXYZZ
w:lei	VVzXWXUWWUWXV
w:leiden	X3ZaZZYZZYZZZ
w:leider	ZaaZZwYYaaaaZ
w:leipzig	XzZbaaZaaaaaa
w:leiten	TUTVTWSUVS1TS
w:leitung	zVZaYYWZYZZaY
w:lena	bZXaaaoZZad0Y
w:lends	UXVYVZQY1XXZX
w:length	4UZbaaYaZZZaZ
w:leo	0VWWYWTXWUUXS
w:les	rWUWXUjVVssUu
w:less	QSPSSUPSSNQR2
w:lesson	VZZWa4VUaYYaZ
w:lessons	VYYVa4WUaYYaZ
w:let	aUrXvXiblvkWV
w:lets	0ZZVXXTYZaWaW
w:letter	WUXY0XWXYUOWz
w:lettings	VWUU0XSWVRUXV
w:lettre	VXUYXWVyVUXVU
w:letzten	VWVXXXzWWVWUU
w:leuk	STQUUUQSV3TRS
w:leuke	X2ZaZZYZZYZYZ
w:leur	UW0XWXPWVUWWU
w:leute	YYTZYZUYXzXVX
w:levee	aWbbvaaaabbba
w:level	W0VZXYVYdSxXX
w:levons	RPQS2TOUVTRVT
w:lhe	W2YbaaYaZaaZa
w:liberacao	YZYZYaXaZYyYX
w:liberacion	VWXXWXUXYXzXT
w:liberato	ayacbbabbabab
w:libero	UVUWWVU0WSUTT
w:library	pRQRSRORTQRQ0
w:libre	VTTVWVU2USUSS
w:licence	XZaZZYxXaZWYX
w:licenciee	WWUZXZVY0WYYX
w:license	Xcdcdcbdddtdc
w:licenziato	XXVYYYVWyVWVV
w:lider	TT4SUWTUTTVUT
w:liegt	XVWXxZUYZYXYY
w:lieu	1WababZbaaaaa
w:life	RRSSTTNRS0wTQ
w:lifetime	XZaZZZxXZZWZX
w:ligar	VVzUVXVVUUWVU
w:ligne	UVWUXUT0YVWVU
w:lijkt	X0XbbbabZabab
w:likant	VaaZbXYabZ1aa
w:like	qnqcdabbqmYXW
w:liked	uxUZZZTZX1XPX
w:likely	xYabccaccabcb
w:liken	VZaYZVXZbZ0aZ
w:likes	ZbbbcaZbbbwbb
w:liking	VYbabZXbbb1aa
w:lille	tWZZZYWYZXW1X
w:limit	PPQSRRNQSNRP5
w:limited	STUWWVR1WUvUR
w:line	VU3YYZsYVTrVW
w:link	VnUXXXssXvtWW
w:linked	X3ZaaZXaZZZZY
w:linkedin	RTRTVTkUV21TT
w:linken	WXUWWXTVX1VUV
w:lire	YaXaabXaXyYWX
w:lisboa	WsYaarXZYYYyY
w:lisbon	bjjnrpVkarXZX
w:list	UUksVV7VVRVWt
w:liste	SWVzWTUWXVVVU
w:listen	WY3YYZVuXVXXX
w:listings	RVTVTW1UVSUUU
w:literacy	KXaZa5XZZaZaZ
w:live	STRVTUN5UPvSQ
w:lives	PSRW2TQSVUTVU
w:livre	WVUXXWWzVUVTU
w:ll	VVuXaXrYVlrXv
w:llamada	bcbubbacdbccb
w:llamo	UU0UWXVWWVWWV
w:llegado	XYVZZXWYYWzUV
w:llegara	SSRTSTQSTQRQz
w:llenan	TWTWVW0VWTTWU
w:lleva	YZYaZa2YZYabZ
w:llp	X5WaaaWYWXYYY
w:lmk	2YYYbZYabZaaZ
w:lo	TURVUVRUT0STS
w:load	zVYZWYUXZYWYY
w:loads	RURVXU2WURSVV
w:loan	TSTUSUNSUS3UM
w:loans	PSR2UPPTPRSUT
w:local	XXXYXXzYUVXXX
w:locally	TZZVZXTWZU0YY
w:locals	zYZYZZWYZXYYW
w:locatif	VXVtVW0XXWWYV
w:location	3VXbbbYbaZZZZ
w:locaux	X2ZZYZXYZYYZY
w:lock	RURTTU3QWRSUQ
w:locum	1RUTVSRTUSURQ
w:lodging	xbbXbZaWbZabb
w:log	TUVVWUPVXT5SU
w:logement	aaZbsbataZbba
w:logged	XYWZZZUYaYzXX
w:logiciel	VZabZYzZbaRZZ
w:logiciels	XaYyaZWabYYZY
w:login	XZZZaYWZbZ5XY
w:logistica	bcavbbabcZbbb
w:logistics	qntmXZZoiWZZY
w:logistique	XaZxYXabbbabZ
w:logo	SSVWVU2UWVVUU
w:logos	1SUUTTTTVTVVV
w:lonely	TSSUVVRTRR1WT
w:long	0YYZbaYVZtXYY
w:longer	YXXZaarYZXZ1X
w:longtemps	XZVZZaXZZyZXX
w:loodgieter	QRQSSSQQRPRPz
w:look	mVbWnljtismWW
w:looked	WVTZYZyYWyXWW
w:looking	ekvZsaaYmXbZY
w:looks	UrVXXqsdXsVXo
w:loondienst	XzZabaZbbbbbb
w:los	RSQSSSQRSPSQz
w:lose	VXTZVYzXWVXYW
w:loses	UWPWVXSUTO2WU
w:loss	WYWYYYXYXWzUV
w:lost	UVTYXRQX4TyWV
w:lot	UTuXWW0tUlWXV
w:lottery	UyabZbZabZrab
w:love	VoqlockpqaVYX
w:loved	zVVXYXWUYwWXX
w:lovely	VRVX0YTWWVVWW
w:low	XUVZ1ZvZZXYZY
w:loyers	ZZWZZSXXUyYXX
w:lpa	X2XcbbYbaaaba
w:luck	YZVYYYXSY1VWT
w:luister	bbcbcZavcabaZ
w:lumenbank	nqXZYZmYomXsY
w:lunch	RRLRvTtQPRQO0
w:lundi	RSRTRTQvSQRRy
w:lunedi	QQQSRRPQRPRQz
w:lunes	RRRSSSQRSPQRz
w:lust	iXyYYYVyWVYYX
w:lyceennes	WZZYYyXWZYXTY
w:lying	2ROTWTRUTSWXV
w:lyon	priYfoaapaXXd
w:m	YZXklaWZvvmYY
w:ma	UVWYlwUypUUWU
w:maak	VVWYWXTXYVzTV
w:maand	qnZZZkaZZYuZY
w:maandagochtend	QRQRRRQQQPQPz
w:maanden	zZbbbaZbaabba
w:maart	1YaaaaZaaZaZZ
w:machen	yWSWWXSVQyWVV
w:machine	nqZZZdXYrdrbZ
w:mad	TTNTSVySUySVR
w:madagascar	VVWYYX0YXXXXW
w:made	pVzYYWlYWrlYX
w:madrid	prmabjYZZYZpk
w:mag	WVUM1XUWWVWYX
w:magazin	QQSTTvO0UPSQP
w:magazine	qTSTURP5VOSTT
w:maggio	ZaYZaaVZaYXxW
w:mai	vYWYYYVwYVWtV
w:mail	rsqYXYvWVUsWW
w:mailbox	YYYaaZYZZZxVU
w:main	vWVWWWyXXWVXV
w:maintaining	0ZZVXWTYZZWaW
w:maintenance	PSSuTURTUPQO0
w:maio	ZaYZaaWZaYXxV
w:mais	VWXXotruYWXXW
w:maison	SSRTRTRSTSSSz
w:major	PTPPTQNR3NRTS
w:make	ovVXqnqXWmaXW
w:maken	0XWYYYQYRWYYY
w:maker	V3TwUYSWYVXYX
w:makers	VWVwWX1WSTVWV
w:makes	WXaaXaVYbZybY
w:mal	WXUYYYUXX1XVX
w:malaga	YXaZbyYWbZZba
w:malt	3XRVTWOTTQUXR
w:man	MTPTSU0TPOSSy
w:manage	uXWXXXwWWVWuV
w:management	a0vsWWTXVUVWW
w:manager	nwXaaZbancdaZ
w:managers	uXXmaZwaaZZaZ
w:manana	QQPRRROQRNPO4
w:manchester	YvkYYrnjcbYZX
w:mandame	YZZaaZYaaZxRY
w:mandami	ZbabbaYabZwXY
w:mandant	V1WZZZYZYYZaY
w:mandat	2ZaabXXabaWZZ
w:mandate	VW0WVXTWTTVVU
w:mandatory	RSOUSSORSNQS2
w:mande	YZaaaZYZaYxUX
w:mandi	YZycbcabaZaSa
w:mando	VTUV2XUWXWVWU
w:manha	QQQRRSOQQPQP0
w:manila	ZXXaba1bbZaba
w:manque	XzVZwZWYXWXYW
w:manual	6YWYYYVYWVXXW
w:manufacturing	nnmrskZYZXYZZ
w:manuscript	4QMSVSQTRRVWU
w:many	xXVZYZVZV2YZX
w:map	UWXWWX8VZWWXV
w:marathon	YZVZYaWYa4YYY
w:marcar	ZX3ZYaXZZVaaY
w:march	XaTXvWZuUlUWx
w:marche	XbZwaZXabZZaZ
w:mark	YYYZZZWYaYySX
w:market	XevsxWolWTVWV
w:marketing	twXaZaVarZZaZ
w:marketplace	SXWUuO1WXWVYW
w:marktconform	1YaaaaZaaZaZZ
w:marktfuhrer	ST0UUURSTQTRR
w:marktleider	TU1VVVPURQUUT
w:mars	VXYaZZVxuZXYW
w:martedi	Zcccbbbtcbcbb
w:martes	XZZZaYY1ZWYXW
w:marz	RRRSSRQQRQRQ1
w:mas	XXYYnXwxZYYYX
w:maschinenbauer	xaZbbYYabbaba
w:master	SVUXXzUWzVWXW
w:masterclass	WVWWVVV2WUUTR
w:match	VPxYVYQXWWU6X
w:matched	TQ2TVXUWVTUYY
w:matches	VQTZYYVXVVX8W
w:mateo	mjZaZalYmZZun
w:mater	QRRSRROQT2QQP
w:maternity	zZbZaYZaabbbb
w:mathe	TWWWXzVXVWWYW
w:maths	QSSTUxQTRzPTR
w:matin	RRRTRTQRSRRR0
w:matter	VWXzWXXXaZXaY
w:mattina	RQQSSSQQRQRQ0
w:max	uxXbaZYaaaaaZ
w:may	aburYXZcqdWYo
w:maybe	nxQW1WRVtRUWV
w:mayo	XZXYZYVTZXXzV
w:me	lZpZdcdaujbXa
w:mean	UVRVUVxzTQVWV
w:meaningful	aVaZ1aZabbZaa
w:measure	SUTVUV2SXRUTS
w:med	VVSW1XTUVTVXW
w:mede	bYccubbbcbccb
w:medeoprichter	cbacucbcbaccc
w:medewerker	XWYZyaXZZZYYY
w:medical	PRQ0RRPTRRuSR
w:medicine	0WWQXVTXYXSVT
w:medico	cdbtbcbcdbccc
w:medicos	zZZXaWVZaZSZW
w:mee	bbcbcZbtcabaZ
w:meedoen	XaXybZYaZaZbZ
w:meer	UXxYYYouWUWXW
w:meerdere	aYzcbcXbXZaZa
w:meet	VlpXmXrnVwaWW
w:meeting	STUpVqRUVuoV0
w:meetings	RVV5SWVWYWWWU
w:meets	UUUSWXURWSWVz
w:meetup	qYXYZWX3aXYrY
w:mega	VaaZaZXabXzaa
w:mehr	XtuaZZuYYXZYY
w:mehrere	ZZybXbaaYYaZZ
w:mei	ZaXZZaVYaXXzV
w:meia	PSS1TPQRTRRQQ
w:mein	VsTYYYWworXWX
w:meine	xVTWWXRV0TVVV
w:meinen	UWtYYwWYmVXYX
w:meiner	WXVXXYzXXWXUV
w:meld	VZXZZYU2ZWWWU
w:melden	ZbbacaZbbbwbb
w:meldet	UVWWXVUzXTUVV
w:member	NSR2USPRUQl0O
w:members	UXWYXWT1XVwVU
w:mensagem	XYWYYYWWYVWyV
w:mensaje	WXVXYYVWWUWzU
w:mensen	XX2rYZXZZWZZY
w:mensile	waccccbccacbb
w:mention	XYUZXZVY2RXYW
w:mentor	VYYWV4RXvXXZY
w:mentoren	YabaaxZZbaaaZ
w:mentores	XVZYX0XVaYXYX
w:mentori	TWVUV0RQWUTUU
w:mentoring	VVRYWT2XWVNXX
w:mentorinnen	ZaaaZxZZaaaaZ
w:mentors	UXXZV5VTYWXVW
w:merci	yWVXYWUSXxWVW
w:merging	OQUU2VOUVUSTV
w:merry	WXTXYZUWYzWTV
w:mes	YyXWYamWYXyXW
w:mese	SVWUWxlRXUwVT
w:meses	2YabbaZbaaZaa
w:mesi	zacccbaccbabb
w:mess	UQUW1XSWVUUWV
w:message	WXZZYYaXYUm4o
w:messages	YZXZZaWYYVX2W
w:messaggio	WXWYXYVWWUWzT
w:messe	WXTZYYWPX1XWY
w:met	dpcqWXbWYtvVX
w:mettendo	VVWXYWVXXW2XW
w:metz	WUUWXWV0VUVTT
w:meu	XVXaZaYq1XaYZ
w:mezz	SWV0XTUWXVUVU
w:mi	meZZlkVsvpYWX
w:mia	UWRWWWyqUtVUS
w:mich	XWWaZaXZ3qZZZ
w:middlemen	UVT0TXRWVVUYV
w:midnight	YaaaaYUSaZyab
w:midwife	WSUYWYVXR1WXX
w:mie	XYWZXYyXWWXXW
w:miei	XZUZYZzXVWYZW
w:mieten	WWYXYXVYZWzWX
w:mieterbefragung	zWVXYYWXXWYXW
w:mietspiegel	UWWTX1UUWVVXV
w:mietverwaltung	bbabvcabaabcb
w:might	Vp0XqYUoXmZZY
w:migration	zUUWWWQUU0VUR
w:mijn	jrVZYppumVYYX
w:mil	juZZtZXZZYqZY
w:milan	qrXZqZWZisYYY
w:milano	snZabvZZaaWaZ
w:milch	RTRUUURSTQRR0
w:milhoes	XZZZZZYYaYyTW
w:milioni	ZaZaaaYaaZuXX
w:miljoen	aaZbbbYbaZxYX
w:million	aaacccYcaawba
w:millions	abbccbZbbbvZY
w:millones	ZaZaaaYabZyRY
w:min	tWU1WWSVUUWWU
w:mind	WU6YWYwXVQXXW
w:mine	uVTXXXQWyvWWU
w:minha	uqVZZtVpqVYXX
w:minimum	SSTV2TNRSSNTT
w:ministry	vyWYYYVXYXYZW
w:minute	XYryaYnZZZZaZ
w:minuten	UWV2WovWrWWXW
w:minutes	TVk1XqZorUaXZ
w:minuti	WXW0ZYrYZXXZW
w:minutos	XYX1aYtZZZYZX
w:mio	wYVYYtVpqVYYW
w:mir	YX0VaaXZplmXY
w:mise	VWVXVWTWXTzUU
w:missed	XZYZab3aaYZUX
w:misses	VUSWWXRVU1TSS
w:missing	VUVY0XVSXypYV
w:mission	yWYayZXYYYUZY
w:mistake	WWWXWYTWYXzYU
w:mit	WXWYYYVxoqwYX
w:mitarbeiterin	V0UWVWTUUUTUT
w:mitbringen	RSQTTTQSSPQQ0
w:mitgrunderin	bZabycababbbb
w:miudos	QRPSSSPQRPQQ0
w:mix	XV8YXZVWVVVYV
w:mkb	aaYacbvbcbbbb
w:ml	ZWZaxaYabaZba
w:mobile	bnWaZazYpZYaa
w:mobiles	U2YbbaZaYaYZZ
w:mochte	uUSWWXQV2SVVU
w:mochten	XxZvZZWZZYrYY
w:mock	QRQ0RSjrSQRRO
w:mode	3SZbabZbZaaaa
w:model	2VURYzRVUuXYW
w:modelli	WYYwXWYZZZYZY
w:modelos	RYX2XWWYYWXYW
w:models	UYW1YXuYYXYYX
w:moderator	YYWaYYYRYXzWW
w:modest	ZXZawaWbYaaba
w:modificata	ZaYaaZYZZXQ0U
w:modifie	aaZabaZaaYSwX
w:modo	TUSVVW0UTSUUR
w:modular	TVX2UWXYYSWYY
w:module	WYaYa3YXaZYZZ
w:moet	SSNSTTNS2PTTR
w:mogen	STRVTUQUVS0UT
w:moglich	ZxacbbXbbbccb
w:moi	WWUZXZVYzWYYY
w:moin	waZabaabbbaba
w:mois	tmYYZmdZoYtXY
w:moitie	PXUVXX1WXVUVU
w:molto	YZXZZSYYU1YWW
w:moment	sWyYXYrXXnXXW
w:mon	WomaZZqmroZWZ
w:monat	VXXWYpuVYXvXV
w:monate	2VabaaYbaaaaa
w:monaten	STTVWU0VWSSUU
w:monatlich	WXYYZXWYZWyXX
w:monday	oUVUWqadsRUU0
w:money	YwTW3XTVUTzVV
w:montag	ZZYaZZYwZVYXY
w:montando	ccbcuccccbccc
w:monte	aaZcwcbbbbbca
w:month	raaYrluWXXpXW
w:monthly	uoXYYtkYXYlYY
w:months	1XZalZeaaaZba
w:mood	1VVUXTTXVVWXV
w:mooi	WWVXXXVVWzWUU
w:mooie	UU1VVVPUSQVVU
w:more	WbwsmZqYXddXX
w:morgen	QRPSRSOQSPOO3
w:morning	qRrUTUTRSzRRq
w:mornings	VYaab0aaababa
w:mortgage	YbaybYXbbbabb
w:mosaic	cpqZZarZkjZcY
w:most	sYoWZsxWZXXZY
w:mostly	zYWaXaTZWyZaY
w:mostrar	YZXXbazaZZabZ
w:mostro	XYXZXYyXWWYXW
w:mot	ZaabbaZabZrtW
w:mother	TVSUVRRVS1RTT
w:motion	SVUVVVUUUTTVy
w:move	dwqZYZWZopaYY
w:moved	WXwXWYTXV0XXW
w:moves	T1VVXWSUXVVYz
w:moving	VXVZYaSZxzYZY
w:ms	5YVYYYUYWVXXW
w:msp	XXXYYY6XYTXZW
w:mths	3XYZaZXabaabZ
w:much	QSOwtSvTvORUS
w:mudar	YYzaZaXXXWXXV
w:mug	YXVaZaWZX4ZXW
w:muito	VVxXZUVXXyWRV
w:mum	SSPSTUOTQPRT1
w:mummy	QTTUTTPNVV3TS
w:munchen	XyababZbbbbbb
w:munich	ctnZnfWhkpYYX
w:murcia	WUUXXWWzVTVTU
w:museum	8VWWWSURYQVXX
w:musste	YYzaWbZaYYaZZ
w:must	0VXZZZoZYYsYY
w:mutuelle	YzWcccacZbbcb
w:mutui	VYXxZYWZaZYZY
w:muy	WZ2abbZaZYaRZ
w:mvp	bbcdtdcdccccc
w:my	eaaXibmesqkXY
w:myself	WU3bacXbWYbaa
w:mystery	XWVXYYVYYVzYT
w:n	X0abaaZbbabaa
w:na	XdnZYZnbxVXWs
w:naar	TT1VVVSTVRUTy
w:nach	wrYkdXWZYYYsZ
w:nachfassen	VWVWXXzWWVWUU
w:nachhilfe	TWWVXzVXVWWYW
w:nachricht	YZYZZZtXZXYzX
w:nachsten	VX0WZZVYWXYYX
w:nahe	XYWYYXWRXVW0V
w:nairobi	ZYWZYZzYXWYaX
w:name	rntWuXYXnVmWW
w:named	QQ2VVXQUSRVVT
w:names	WYxYZyUXXVYZX
w:nantes	q0ZaZaXZZYYZY
w:napoli	YZYZaZXYZzYVX
w:navidad	VXVXXYWWWzWUU
w:nda	4YXXYUTYbaZaZ
w:ne	aabbwcbcbbccb
w:near	WZYaabtaaXY1Y
w:nearly	VV3YxYTXWTVYV
w:nebenberuflich	zXbbaaZbbbaba
w:necesita	V2abYZXaZaaaa
w:necesitamos	rXYwXXXZYYXZX
w:necesitas	RQVSVR1VVTUTT
w:necesito	WWTYzYUYYWWXU
w:need	qbZbrYlXnVsXl
w:needed	3VXVZwWWYXdYW
w:needs	urViXqVYnjajX
w:negotiable	xabZabZbbacdc
w:negotiating	MTPSSRM0QPRT0
w:neighbour	ORPUTVLU1xRUS
w:neighbourhood	WV0XXXQWVQSSS
w:nel	YxYaabYauYaZZ
w:nella	YVWaYUTZ5WZYY
w:nessun	XZaYXSWzaYYYY
w:net	xXXXYWuYZXuXX
w:network	nnYtYYqnYXYmY
w:netzwerk	XXTZYYXQX0XXY
w:neu	V1YbbaZaYaYZZ
w:neue	sXtaZaXYWWZzY
w:neuen	XWVZYYXWVyXUW
w:neuer	QSRRUTPvUSSSz
w:neutral	QSU1USTUWTQVQ
w:never	SS0VSVOTRctwS
w:new	aTeYaXUuWrXsv
w:news	XYRXYZVYVzYYW
w:newsletter	XXVZZUW6VUWXX
w:next	aovbYZnilZaZY
w:ngo	QTSX2URSWUUWU
w:nice	VnRWXmdWW5mXW
w:nicely	TSPWVWQVS1UUS
w:nicht	WZXZZZXZZvSxX
w:niente	bVbbubbabbbbb
w:niet	ZYVZZZVXXxYWW
w:nieuwe	XpUZZYXtZrYwX
w:nieuwjaar	UVUWWWUUVzVTT
w:nieuws	aawccdacaZbbb
w:nieuwsbrief	0WTWWSUpWSVVV
w:night	SvSVWUOTVRTT4
w:nights	QUTUV1PTVOSSz
w:nimbus	qshZXZvZbYZaZ
w:nine	uwaaaZYZaZaaZ
w:ninos	PQPRRROQQOQP0
w:no	aobdoWucXjpbW
w:nobody	ZZYaab1baZaba
w:noch	VXWUYVUrYVW4U
w:nodig	TSyVVRzVVTUUU
w:nog	UUVVWSUzWSUST
w:noi	Y1abZaXZaZZaZ
w:noites	WWUYYVX0XXXVW
w:nomina	VWXZXZVYZYyYX
w:nominate	VVSWUVT2VNURR
w:nominations	UWVWWWUPVTVTz
w:none	YbYZbc1aaZabY
w:nonsense	YX5ZYaVYYVZYY
w:noon	ZYYZZZrXYW1aX
w:noor	ZmaaafnZZdduk
w:nord	YkmZXZuZsbYnY
w:normal	X3YbZbZZYZZbb
w:northern	XaVybZWaZbZaa
w:nos	UXsYZxVWZWwWX
w:nosotros	TWTWVW0VXTUWU
w:nossa	TWZYZ1XZaYTZY
w:nosso	XsZaZYtvaZYZY
w:nostra	WYZYZyWTZYXZY
w:nostri	4YYZZZWYaXYYX
w:nostro	ZuZaaZspaaZaa
w:not	TqvWcWUVXukop
w:note	WXVXYZyXYVqXv
w:notebook	UROWWYPUQ3VVV
w:notebooks	XUZZ4aYZaXYaY
w:notes	sWVyVdTVWuUWV
w:nothing	YSvqVVQVTuvUU
w:notice	nxdYYUhXXWWWv
w:noticed	VVVZYY4ZXXsYY
w:notifications	TUSUUVRTTQS1Q
w:notig	YZaaZaWaaXyZY
w:notre	qdVYpaxpYWnXW
w:noturno	ZXbbb0aVaaaaa
w:nous	ZpWpseZYZnpXX
w:nouveau	VVTVXVTyW1UMU
w:nouveaux	ZaaZbbzabaabY
w:nouvelle	VVVWWTTxWSRwS
w:nouvelles	XXZaaaYYZXZ2Y
w:novas	ZUZbbaYZYYZ2Y
w:novatrek	ZoYbYZvnvYYYX
w:november	RTTSUUQSSRSQ2
w:novembre	ORPRSSOQROQP4
w:novembro	QQQRSRQQRPQP0
w:noviembre	OSRSTSQRRPSQ0
w:novo	UUTWWUSzVsUtS
w:now	kXrXrXWrgVYwW
w:npm	UXWWYXUYZW0YV
w:nu	ZbbZcawbcbZba
w:nuestro	WsZZZtupZYXZY
w:nuestros	TVWWWU0UYUPVV
w:nuevas	bbvdcdccbbcXc
w:nuevo	SUUWVTSwUwUmS
w:nuevos	YWZaaaXZYYZ2Y
w:num	tWyVWXWWVWWWU
w:number	WVzXmXrXVSvZm
w:numbers	RSOVTWmURyRTy
w:numero	VVVUXTT0YUVWU
w:nuove	XWqaaZWZZXZ1Y
w:nuovi	abaaaazZbbbaZ
w:nuovo	TVVWXOUyWvVuT
w:nur	WWXXYWVYZV0WW
w:nurse	ouWYYYUmqrlbY
w:nurses	SST1WmxVUvWSU
w:nursing	XXZZYyTZaYYaZ
w:nutzerstudie	UUV1VURVVUSVV
w:o	debajWooWacbr
w:oak	WtloiasZkWZbZ
w:obligation	MU1RUUyQRRRVT
w:obrigado	XYXYZYXXY1WVV
w:obstacle	XYYVaa4bYVaaZ
w:obviously	6XWYXYVaVWXaY
w:occasionale	zZZWZVVZaXSYX
w:occupa	ZZaaaa0ZaZaaZ
w:occupe	abYbabzbaaabb
w:october	yZYcacYbYacbb
w:oder	VYzYYZTWWVXYW
w:of	jknjaZpdlbjYb
w:oferta	YUXbaaXa3YaYY
w:off	lbZiVWxvlTWqV
w:offen	XWnZYXuQXUX2W
w:offenbar	VWTWYYVWWzXZX
w:offenen	XXWZYYW2YVXWW
w:offer	WyWYYYcYtWvXW
w:offers	Y5YaYZYaRZZYZ
w:offert	abbbbbvacabbZ
w:offerte	UXWZaZ0ZXXYzY
w:office	TzTXmYsXbcdXr
w:offices	WWXYYX6XYTXYW
w:official	VYWYWYTSYXzWW
w:offre	aaYbab0aaZaba
w:offres	XWZaaZXYZWZ2X
w:offshore	ZZZbaa1YZaabb
w:offsite	MONPOPMQRPOQ3
w:oficina	Y0abbbZaaabaa
w:ofrecerte	QT0UUTRSTRTRQ
w:ohne	WZZXZXVXZY2ZY
w:oi	ruZbbbabbbbab
w:oil	3VUUSTRVXVNXT
w:ojala	SURVUVRUT1STS
w:ok	1YYYYZVYYWYYW
w:okay	xYY0XYWaaVUaY
w:oktober	ORSSTRQwSQRQy
w:ola	qvvaaaYaZUaYZ
w:old	unoXXXTXVrWXv
w:om	QSxTSTOSTuxRR
w:on	baYmZnarbnZZo
w:onbepaalde	XzYabaZbbbbbb
w:onbetaald	Zabaawaababaa
w:onboarding	pXWXWZsYXX2TW
w:once	UWxVupnWWmWYX
w:onde	UU2XWXTVVOUPV
w:onderzoeker	V0XXXOWXWWXWU
w:one	ZaasooqnXnWXZ
w:ongeveer	waaaaZYcbbZba
w:ongoing	3ZaZaVXabZXba
w:online	TVVWY1ZsXVXVz
w:only	fUUXqXkVWV5nU
w:ons	ZrYZZtnZaZsZY
w:onsite	2WZbbbYbaaaba
w:ontslagen	YYWaYaWY0UYXX
w:ontvang	RUVUWTSTWU1UT
w:ontvangen	STRUTUQUVS1UT
w:ontwikkelaar	Y0ZbbbZaYaaaa
w:ontwikkelaars	NSVVWR2WXWVXW
w:onze	xpXmXqkXYXWXX
w:ook	0YWYYZQYSXYYY
w:op	VWxUrYUnqrXcW
w:opdracht	wbbbcaacbbbcb
w:opdrachtgever	2WZbbbZbUacbb
w:open	aoxXWWUsmXnZk
w:opened	T6VVZZVaYYaaZ
w:opening	YztaaaXajXZZa
w:openings	XV4YYaXZUWYZZ
w:ophalen	PSQSSTQRRPRP0
w:opinion	PTT6STQUVURWS
w:opmaken	1YYWYRWNaYWYZ
w:oportunidad	ST2SUWTUVUVVT
w:oportunidade	VSyWWXSXzWXVV
w:oportunidades	abvdcdbcbbbWc
w:oppakken	wZZZaZXbbaZba
w:opportunita	WV1VYYVXVVXRV
w:opportunite	TUzVXYUVVXXYV
w:opportunites	bawdcdbbbbcXc
w:opportunities	ZasbZbXbwVaZa
w:opportunity	VV2YYXxXXUUXX
w:ops	XXTZYZVYY6YVW
w:opschonen	2TTTUUNTVUSUS
w:options	UzWPzWUYXXYZY
w:or	jawajkmYoWlYY
w:ora	lUWuXyuVXVUWV
w:orario	WXWxWWXYYXWYX
w:orateurs	UVUWVUS1XUVVU
w:orchid	XrmZZatZcoZeY
w:order	xTPxQTLRSPQSx
w:ore	lpaaaqkZaasYX
w:organisations	XYYVaa5aXUaZZ
w:ort	zPabbbabbbbbb
w:os	lUSVVUSTVSpRy
w:oslo	ovdjYoalcYZZZ
w:ospedale	ZybbbbaabbYaZ
w:ospite	ZbZcbbaxbZaaa
w:ostern	waZZbaZbbaaba
w:other	VSxXXXTXU5VXV
w:others	XXWYZZ1YYPX0W
w:otherwise	RRPTSVPSSOvR0
w:ottima	XZaZYUWxaZYYZ
w:otto	waccccacbacbb
w:ou	VszYWYxXVVSWV
w:our	nmYjhplsXXnXW
w:ours	aPUUyU4VVTSSU
w:out	WSmWZVksmpWUy
w:outliers	XYSYWZUXW1XUU
w:outside	2XbaaYZbabacb
w:outsource	TWWZVX2ZZXVZY
w:ouvre	Q1YYYVXYYYVYX
w:ouvrons	axacbcababbba
w:over	pcZcZlwaaemXX
w:overdue	NPORRROQROQP1
w:overnight	WXWWYYzWZWUWV
w:overpaid	XWWXXYTWYY0YU
w:overpay	RTSWSW2UTRSUR
w:overseas	XZZaYa3aaWYaZ
w:overstappen	ST2VUVQTTQTSS
w:owe	TUOVUWQUS5TRS
w:owen	pZikYZcYkTY0X
w:own	rWVbwVnWpllYW
w:owner	sURTvUcTUQwVR
w:paar	TU4WVXRWSTVVU
w:pacchi	RVWUWSUUXU0VT
w:pacco	RSQSRSQQSPPO1
w:paced	WWXVVXS1YWTUV
w:pack	WXWYXX0XTUWXW
w:package	VxVXXYtXYYfTw
w:packages	TVTXWY3WWUrXT
w:padova	VYZYazYUaZSZY
w:paga	SVU3WSTUWTTTS
w:pagada	SVU0XUTVXWUXU
w:pagamentos	WXVYXYVXVW0XW
w:pagamos	iXZYa5XWaYVZY
w:pagar	TVUXVWyVWUvWU
w:page	uTSWWVwoVvaPo
w:pager	XXWaab3aZZZaa
w:pages	zUUVwtSWXVaWr
w:paghiamo	WZZZayXUaZYZY
w:pagina	VXVYVX6WUUNTT
w:paginas	yYYWYXWYYXWWV
w:pago	yVVY0YVYYXXYX
w:pague	VVYYXYWYZXyYX
w:paid	uXb0YqZXYWYZY
w:paie	1aZbbXZabaXba
w:paierai	WVSX0XUWUTWXT
w:painel	yaaXbWZZaaYaZ
w:painless	ZYZbaa2abXaYZ
w:paint	2VUUTTRVXVOXT
w:paio	VVzXWXUWWUWXV
w:pair	zWXXZXSZwXYZY
w:paket	UWUWVXRUWVRUz
w:pakete	TWVUXUUUWV0VT
w:pakket	QQPRRRPQROPO1
w:pakketten	RVWUXTSUWV0VT
w:palavra	ababbaaabZSwX
w:palestra	TWVUXwUQWxUTU
w:palestrantes	WYZZXSVyaZXYY
w:palestre	XYWYWYzXWWXXV
w:panel	aXV1WTTrYtWYW
w:paper	STTpT1YqWtUVT
w:papers	RSTuUwPZUS3VQ
w:paquete	SSRTSTQSTQRR0
w:paquetes	RSWUWTUUXV1VT
w:par	ojYYiucYZYuYY
w:para	sanaZqWbmXZfl
w:parabens	YWUZZYXVV0XSW
w:parcel	UWaaaaVYaZyaX
w:parcels	X1VXYZUYXYvYX
w:parcours	ayacccbbbbZaZ
w:parece	WZ2abbZaZYaRZ
w:parental	2ZYbZbXaXYbbZ
w:parish	VVWUXYVSXTXWz
w:parlarne	ZzYbbcZbaabbb
w:parle	Y2ZaYaXZaYYZY
w:parler	TUxXUXTWwUVVT
w:parliamo	aabbvcbcccccc
w:part	nnYnYlWtmYnYY
w:partant	TVzVYYVWVXXYW
w:parteciperebbe	VZXzaYWZaZYaY
w:participacao	ccccsccccccdc
w:participacion	cccctccccbccc
w:participaria	ZaaubYZabbaba
w:participarias	SUU1WTSUWVTWU
w:particulares	VUYWZzWXWWXYW
w:particuliers	TUWXX0UVVTSWT
w:partir	QSXYWXzYwXYXW
w:partita	xXabbbZqbbbaa
w:partner	WsaZuYnYiZpZY
w:partners	SOwU5TMPTNRTT
w:parts	ZUaaxZZZaaaaZ
w:party	QROSSRS2QNRPQ
w:pas	VUVXtVUzXVWWV
w:pasa	RVUVVVQSWUUU0
w:pasar	XTXaZaXZ2XZYY
w:pasas	YaxcccbcaabWb
w:pass	uWXYYYtZnXvWX
w:passa	ORRRSRNPSQRP2
w:passare	QQPRRRPQQORQ1
w:passe	VWVXWXVWXVbww
w:passed	XYYYYYWYYXxZY
w:passen	aYzcbcXbXZaZa
w:passende	ZWWbbbzcZabbb
w:passendes	YYzaZZWZWUZZY
w:passer	RSPTTTQSSPRP1
w:passive	YbbaaYUSaZyab
w:passo	vbaabaZbbaZbZ
w:passport	WWTXTXTVXU6VV
w:passt	Za1ObcYbaYbYa
w:password	WXVYYXVXXV0wp
w:passwort	YaZbaaZaaZawX
w:paste	VZXXXZTYaWzYX
w:pasto	Z1abaaYZaZZaa
w:patent	POQ0ySOORPQQO
w:paths	WXVXXYSVW2XWX
w:pathwell	YqrZbauZbeZZZ
w:patience	V0bcZcaabbZbc
w:paula	laVbZZrZZZY0X
w:paulo	ZyZbbbabbbbab
w:paura	YcbbbaavcabaZ
w:pauschal	lUTSVS0VUTTUT
w:pause	ZZZaaaXaaZxYW
w:pay	opasctXaYXoXW
w:payer	zZZYZZWZZXYYW
w:paying	NUSSURxUTztUS
w:payment	RRRTpSmTTNxRw
w:payments	yVbaaZZbbarba
w:payroll	TVUrXY4XVqYXV
w:pays	UX3SWVRWVU0XW
w:peaceful	XYTYYZUWYzWUV
w:pedirte	WXWZXYVX0VXYW
w:pelo	YWUZZYXWV0XTW
w:pen	3QNSVSQTSRVWU
w:pendant	VZbbZYyZbaSaa
w:pending	aaYbabYaaSZ1Y
w:pensez	VVTZXZVXzVXYX
w:pensioen	Zxabbbabccccc
w:pension	X4WZXZuZXXYYX
w:penso	UUSVVVSTVzUTS
w:people	aeuapYqbWoabX
w:per	saYkavZYbZmaY
w:percent	NTSP2QQUUTQUT
w:perfil	XtxaaaYZZUYtY
w:perhaps	TWUyWXTWWxVXW
w:period	UztaZaXZYZYZY
w:perito	QXW3WVVXYWWXV
w:perm	W4YZZZXYYXYXX
w:permanent	jzmaZaXakZaaZ
w:permets	UVTXVW1VUTVUV
w:pero	WVXZqVVzZXXWX
w:person	wVTXpWvVqYtWW
w:personalberaterin	VXzWZZVYWXYYY
w:personally	TU1XXZRXVTXUV
w:persone	VVzXWXUXWUXXW
w:perspektive	TT0UVVRTTQTSR
w:perto	VVVWWWUTWSV0S
w:pesquisas	XYWZZZXYYVV0W
w:pessoas	UU1XWXTVVNTPV
w:petit	1VUWWURUWTUWU
w:peux	RSPTTTQSSPRP0
w:pflege	cYcdtdcdccdcc
w:pflegedaten	ZYaabaZzaWaXY
w:pflegedienstleitung	qaacbcabtabbb
w:pflegegrade	ZXXaaZYZUzZWY
w:pflegeheimen	VXYyYWXXWYWXX
w:pflegekrafte	aXXbbcwcaabbc
w:pflegerin	SUSUVWSU0SUVU
w:pharma	aorZsaVYWuYZY
w:pharmacies	PVU2SVPVVUTXV
w:pharmacist	1RUUVSRUUTVSQ
w:pharmacists	Zcbucabaccbbc
w:phd	TWUVXzTXyTUYW
w:phoenix	tmjYcqVWsbYcX
w:phone	UmnuYYvXYUubW
w:photo	TVSXWWuVUT4WU
w:photographer	0VUVYVTWWWXWT
w:photography	VYUYWZ1XVTTXT
w:photos	2OLUTUzTMOSRR
w:phrase	WYWYYYXYXW0VV
w:physiotherapist	S1WUVUTTXUSUU
w:piace	XXTZXZVWVzXYX
w:piacere	YZUZZaXXXzZYY
w:piacerebbe	WWTXWPRW1SWVU
w:piaciuto	ZaYaaUZZWzZXX
w:pick	WWsnXXuWUTVXw
w:picks	ZZWabb1baZbbb
w:picture	QRQUSTOST3POP
w:piece	0TVWVwPVWQVWW
w:pieni	XZTYXZ0WVVXZW
w:pill	TSUU0YWYWVUXV
w:pilot	RTUXyX1WWUUXV
w:pin	YYYaZZWZaYyXV
w:ping	TT/XUWSVROVTU
w:pipeline	PUTUSVOSSSRU1
w:pitch	TTUP5WqVWUUVU
w:pitches	STW1PURUWVRXW
w:piu	UVTXwYwWWVWWV
w:pizza	ZabaaUY1caaaa
w:pj	yYbbcbacbbaba
w:place	SSyWUWXUxXUUv
w:placement	WWUZYVvYxWXZZ
w:places	lVVXXXu0VUpWU
w:plairait	VWzXVXVXUWWVU
w:plaisir	ZaXZabYYX0ZXY
w:plan	ZWW3ZaVZYZYaZ
w:planen	UTU0VURUVUSUU
w:plano	Z0ZbbbZaaabaa
w:plans	wVrXUXkWXvWWW
w:plant	2TQUWXQWWUWZV
w:plantilla	Y0WcbbabZbbbb
w:plaquette	WXVXVY0XWVVXU
w:platform	tveWcsXWXXnYX
w:platz	aZZbaUZa0ZaaZ
w:platze	SVWXWUU0WWVUT
w:play	TTRVUVOUR2TTR
w:plaza	Y0ZccbbbabZZa
w:plazas	WXYXYUXxYVWUV
w:please	ZVWcXXWXuUpV5
w:pleased	USVWWX1YYWVXW
w:pleasure	ZZTaXbVZX5ZYY
w:plein	Y0WcbcacZbbbb
w:plek	XwXaZZWZwYZZZ
w:plekken	TTUUVRT0VSTRS
w:plombier	RSRTRTRRSRRR0
w:pls	2YZabaYbaZXZZ
w:plumber	zYVYZaqYWWYZW
w:plus	ZuYZpuaZZYcaZ
w:plusieurs	XX4ZYZVYWXYYW
w:pm	VWYXZXVwZVWYy
w:pme	aaaZbbyabaabY
w:pmes	aaYZbbwbaabca
w:pmi	bbaZcbwbbcbca
w:po	VXRYWYUVV3WWW
w:podcast	YZYYaZY6YWaZa
w:podcasts	RTSVTS1uTQSTT
w:pode	XZybabZaZSZYZ
w:podem	bbvcccacaabab
w:podemos	YW6YYZWZYQZXY
w:poderia	ZTXbaaZa1ZbZa
w:podes	QROSSSPQRPRP1
w:podrias	yUXYYYWYxXXXX
w:pointing	UWUXWXSWT0VVU
w:policies	ZZXaaaWWbXYyY
w:policy	UXVXXWQVWUO0y
w:pond	YaWaabYaY1ZZZ
w:ponente	YXYYZ0XPYVXVX
w:ponentes	UVWXWUU0YWVVW
w:pones	bcbubbaccbccb
w:pontual	yZZYaXVZaaVaZ
w:pool	XU0YWYUVYVVZX
w:pops	UWXWXX7VZWWXW
w:por	mZjpYqWWYpuUf
w:port	XaVybZVaZaZaZ
w:portage	PXVVXX1WXWUWV
w:portfolio	ySQVVWSU5SUXV
w:porto	zrWYXWUWWVWVV
w:portrait	2WVUTTRVYWOXU
w:posicionamos	XZYZYZ0ZXXQXW
w:posiciones	cbudcdacbbbbb
w:position	mzbZZZXZaXZlo
w:positionen	YY0aXaZZYXaZZ
w:positions	UR1WTXqWUWUVX
w:posizione	ZzYbbcababbbb
w:posizioni	ZVXbabWb3Zaab
w:possa	UUSVVVSTUzUTS
w:possible	wVaacbbccbccc
w:posso	TT1TsRQUxSUTS
w:post	UqVXYhXbrilzW
w:poste	ZtXbbbZapuZYZ
w:posted	TOoXxXTVUUV6V
w:postes	TR1XWYTXUUXXW
w:posti	WVWWXMV2WTVTU
w:posto	ayacbbabbabbb
w:posts	TWSWWW3WVmTtU
w:postule	ZZWaZbWa3WZZZ
w:potresti	aZXcccYb0abab
w:pounds	VXSYVY1XWUXYV
w:pour	papnZsXkblYYY
w:pourriez	vYYZavWXrYXZZ
w:pourvoir	ZzacccbbbbZaZ
w:pousse	YXYZyZYZaZXZY
w:pouvez	zXVYWYVXWWVXW
w:power	iZaaZwWvpXYbY
w:powershell	XWWYWYWWWWzUU
w:practicas	aWYcbcabxabaa
w:practice	R2WUUTSSXURTU
w:practitioners	YXY2aaWZaaaaZ
w:praktijk	0YWZYZQYSXYYY
w:praktijken	bcbcccubdbccb
w:praktiker	XWVyXXWXYXYXV
w:praktikum	aZZbZVZa0ZaaZ
w:praten	RUV0SVTXYXWYX
w:praxen	bbabccwcbbccb
w:praxis	1YWZYZSYQVXVX
w:praxissoftware	abcvXbbcccbcc
w:pre	YTaZ4ZYZZaZZZ
w:precio	bcbvbbaccbccb
w:precisa	SrXYXX0XWXXXV
w:precisamos	qYYwYVWYZXXYW
w:preciso	TVUV0UTWWWVWU
w:precos	0ZZYaWVZaZVaZ
w:prefer	TS2WWYTXRRXWW
w:preferences	VPTZYZWYVWY8X
w:preferred	r0VaZaYaZYZYZ
w:preguntan	TU0VVVRUUSSTS
w:preisgeld	UUVVXUU1XSUVV
w:premier	WUWXwXVXYWwWV
w:premiere	VXWYWX0WWUPVU
w:premium	YYXZZZUWZXq4V
w:prendere	RSRSSSQRSPRQz
w:prendiamo	XYUZZZXXYyYWW
w:prendre	RTQTTURSTQSQ0
w:preparation	XYXyYZWYZWXXX
w:prepare	UV1XUWUWSUVVT
w:prepared	RTS1VPTUTTWVS
w:preparing	VWQXYYSW8SXYW
w:presentarle	ZZZaaa2ZaZabZ
w:presentation	SQRS2UOUVTSWT
w:presente	UVSvXWxWXVUVV
w:presenter	aaYbab0aaZaba
w:presents	WWUYXW3XTWWXX
w:presso	VU0UXXUVTVWVU
w:pressure	SSQSSTOSU1RUS
w:prestacao	yXacbbabbcbbb
w:prestataire	zXYWZZVZaZZaZ
w:presto	UVTVWVSTV2USS
w:presupuesto	zXXVYWVXXWVVV
w:pretez	RWYUYTTYZW0UW
w:previous	WXXXYYUXYW2TV
w:price	eXppouqWXVoXW
w:prices	VXWYXtxXvWXZX
w:pricing	zYWnZVrpZVXYX
w:prijs	1UUUVVPUWVTVU
w:prima	WVWYWXxXXVtVU
w:primeira	VTUYsXxXxWVVV
w:primeiro	WWZZYZXZaYyZY
w:primer	XWXawaWZtZZZZ
w:primera	YZYZYZyYXYRWW
w:primo	UTUXxXTWXVwWV
w:print	XTVVYYWXWW1WW
w:priority	WWVXXZ0XYUUVT
w:privacy	RWXVYyRWYWX1U
w:private	XXVpYtWXZW1YY
w:prize	VWUVUUU3XOqTT
w:prizes	WVYYZWW6ZYUXV
w:pro	xyZXYWVWYXUWX
w:proberen	ZbcZcawbcbZbb
w:problem	0WSwVXqXWRWXW
w:processing	WZZZZXVaYazZZ
w:prochaine	VVWWXSUzXUVSU
w:prochains	VW0aZZVYYVXXY
w:procura	WxzZYZWZYWZYY
w:procuramos	qWYavrXoaZZZZ
w:procurando	UU1XWXTWVPUQV
w:procurement	xZbZaYZVbaaaZ
w:procuro	YUWbkaWa3ZaYa
w:produce	XXWYPZ6YXWXZY
w:producer	3VVWVWTTTWVYY
w:product	qvUmxYUkfWZYY
w:productivity	XZaZZYyXaZWYX
w:products	UYYXQZWWYXzXV
w:profesionales	bcbvbbaccbccb
w:professionals	ZaabYb2bZZVbZ
w:professor	ZXbbb0aVaaZaa
w:profiel	YYyaaaXZZXZvZ
w:profil	YltXabYaaXjvZ
w:profile	aaoYYZUXXeq2W
w:profiles	VVXZZZ5aXYZaa
w:profilo	ZZwbbbZaaYZsZ
w:profils	ZZ2aZbWaZYZZX
w:profit	accdbbacccucb
w:profitable	Y4XaaaXaXWZZZ
w:progetto	1abbbbZbbZbaa
w:programe	UVTW3WSXXVVWU
w:programme	MUXXX6yXXWVXW
w:programmeert	UVTYzXVYUWWYW
w:programmer	U5WYWWUXVuXWX
w:programmi	VXVY0YVYVVYYV
w:programmiert	YYXayZWZWYYZY
w:project	vcbnmYajXoiXW
w:projectleider	tuZbaZZbZZaaa
w:projects	kVTWXtpVrzVXW
w:projekt	waZZaaZbbaabZ
w:projektanfrage	3SZaaaYaaaaZZ
w:projektleiter	kmYbaarbrZaaa
w:projet	ZyZaZaYZaZYaY
w:projeto	1YYXZVXYZZXZX
w:projetos	ZpXbaaYZwZapZ
w:promise	XYWZZY1ZpqYaY
w:promised	TSwVUTOSSzTUR
w:promoted	VUPYWXUX2MVVX
w:prompt	1WWQXWTYYXTWT
w:property	YaarYa0ZaZVaZ
w:proposal	RTSUSVtSTQQTz
w:proposals	TXZzUSYVZYXZY
w:proposition	UVTXVW1VUTVUU
w:proposta	STQUUV4TSQTRQ
w:propuesta	UVRVVW0UVRSSR
w:prorrogables	wbbbccadccbbc
w:prospero	UWTXWXVVW1VTT
w:protection	NRRRSSt1USPRP
w:prototype	QRR0yTRQVRSUR
w:prova	aZbaaXyabbWaZ
w:proyecto	vevZZZXZmYYcY
w:prueba	aacbcZwbccVab
w:prufen	RSRTTTQRSRRQ0
w:pu	UUSWUW1VTSVUU
w:pubblicita	XZUYXZzWVVXZW
w:public	XqdYdaWyXoXnX
w:publico	yYaacaZbbbbba
w:publikum	YXaSZWZybaZaa
w:publions	WWXYYyVWZWWYX
w:publish	TTSWVwqyWRVUU
w:published	RXRTXSS1TSVXU
w:publisher	WtWZZ3XXXXXZY
w:pudiste	VWSWWWzVWTTSS
w:pueden	cbudccacbbbbb
w:puedes	PQPRRROPQOQP1
w:puesto	YXWZZYXXW1WMW
w:puis	VsvXyYSYYWXVX
w:pull	PSNTQTMSOPQR2
w:pumps	T7aWUXSZaZYaa
w:pune	WWZaZZ4aZYXZZ
w:puoi	QRQSSSPQRPRP0
w:put	VWdZvZvYlWtZY
w:putting	TT1SWYQXWSVXV
w:pyramid	TRRVUWRUTQ1TS
w:python	qXkYktWmsYYZY
w:pytorch	nkrZYqWcsVYoX
w:q3	UVVWWVUSVTUTz
w:qa	avcaZZqamYZmZ
w:qual	yabbccacbabaa
w:qualche	XYWYWYyXWWXXW
w:qualcosa	XXVXXYUW0UWTU
w:quality	0WbbbZXababbb
w:quand	VUuWzXTWUTWRU
w:quando	SUTV4USWUUUWT
w:quantile	ZnkeYZrkbXYuY
w:quanto	3VRXWWTVRwWUT
w:quartal	PRQSSSOQRQQP1
w:quarter	hpoeWXxWVZWWs
w:quatre	yYaZaWXaaaTZZ
w:quatro	yVXXXWVWXVVUU
w:quattro	ybbabYYbbbTba
w:que	iU0WdWwVUnlTT
w:quedo	TVQVUV1UVRSRR
w:quel	0WXUYYUYZZYZY
w:quello	zXSYWXUVUTWXU
w:quelqu	SSQUxUQSSRSSx
w:quels	VVWYYXzYXXXXW
w:quem	YZZouZvZaZZaY
w:quer	WYYtZxXZaXWZY
w:queres	a0ZbbbabYabaa
w:queria	0USWVVSUtQVUS
w:questa	VWVXXWVVXTUzT
w:question	RSZqUyZcT0UTR
w:questions	muttWWQlURVVs
w:questo	WXWYXXVWWUWzT
w:qui	YYrasZrmYYsYW
w:quick	kiryYYoUoWXXX
w:quien	YZYaZa2YZYabZ
w:quiere	ZbZvXbaacbbba
w:quieres	XZaZazXTbZZba
w:quinta	QUTUUTOjUSTS0
w:quit	RSTXWYUYT9YYX
w:quitting	SVSY6YTWQSVYW
w:quotas	bYccubbaccbbb
w:quote	RUXVtWwxZZVZY
w:r	tYYlmwUWkjcaX
w:raccogliendo	VTVWzXUWXWWWU
w:racconto	XZUYXZzWVVXZW
w:radar	RVOWUVQTT2UTU
w:raddoppia	ZbabZaUaZYxXY
w:radiology	yZbYbXYbbbXca
w:ragazzi	TWWUV1SQWUTUU
w:rain	ZZ2ZZbUaXXYaZ
w:raise	WZaZVbYZaZzaY
w:raising	VVSW6XSUNTTXW
w:ral	V2ZaaaZaZZaZZ
w:random	TVOSTTPST2SPO
w:range	a0VcacZcabcbc
w:rank	TYYXQZWWYXzYW
w:rare	YX7ZYaWYXXXZY
w:rat	YXWaZaWaxXYZZ
w:rata	R1WUUTSSXUSTU
w:rate	zfXtaZWaaYaaZ
w:rates	OUQzVPP0TSTWS
w:rather	ZTxb0WpXVTWXV
w:ratings	RQUUUVOTRUSS1
w:rattache	ayacbcabaabba
w:ravie	aaXaaaaUayYVZ
w:ray	xacYbXZbcbXcb
w:re	mdtbmXXlWraZb
w:reach	bbybcdbcaTbcb
w:reaching	PWTVVX3VPPWWT
w:react	YupcXnqYqXXYX
w:reacted	ZaYbbbXaaXZ0X
w:read	jTQtUSXfTtVxq
w:readers	WWWYY0UwYUXWX
w:reading	S1sVXyUUUPmXW
w:reads	WyRY0YSXWUWXX
w:ready	pXWYqaqYZYYos
w:reageren	1WbabYZbbaaba
w:real	U5VYWYsXYXWYW
w:really	YyVabbuaYXbbb
w:reason	XV1ZXYUXVwXWX
w:receba	SVWVXVWVXV0WT
w:receber	VWUYXXUXUV0WV
w:recebido	XZYZZXWXaXyXW
w:receipt	VXXWTYSXYW1mU
w:receipts	QSQRTTPQSMP1P
w:receive	UXYZYYVZaX3YX
w:receiving	aaXbbbYZbXZ1Y
w:recent	baZcbcYcxbbbb
w:recevez	RWWWXVWXYX0YT
w:recherche	xtXbabYbaabaa
w:recherches	UXUXXxUVXUUxV
w:rechnung	sTVWWWUTWUVVz
w:rechtszaak	UVWzUXUWYVXXW
w:recibe	SUXWXVVVXW0WU
w:recipe	RTQTTUQTTORS1
w:recoger	QRQSSSPQRPRP0
w:recomendarias	YTXaaaXZ5YZXX
w:recommander	ZZWaZbWa3WZZZ
w:recommend	WYTxaZTZvZYZY
w:recommendation	RSQTUUQRSqS3N
w:recommended	VW7YYaUXXTZXY
w:record	VYXXX3vRYWWYY
w:records	WaayaXYabaabb
w:recover	USSVUNQUQP3VR
w:recovery	WYWYYYXYXWyVV
w:recruit	Xq0aYaUaXYqaZ
w:recruiter	lbxZZZpYWpXXY
w:recruiters	TXWWXW3XQXUXW
w:recruiting	V4XaaZXYZYZaX
w:recruitingvideos	RUSRVQ1TTRSTS
w:recruitment	WXTYYYzZYXWZY
w:recrutadora	baxcccZbaaaaa
w:recrute	VyxaYaXZXZZZY
w:recrutement	Y0WcbcacZbbbb
w:recruteuse	ZZ1aZbWaYYZZX
w:recrutez	TVTXXY0XtWWVW
w:recu	bbacbbbbcbvZb
w:red	2VQoYVUXWUYYX
w:rede	abZwaaabcYaba
w:redesign	WYXZZZ1ZZYXXZ
w:redone	1TRXVXTTSRVWW
w:reducing	WWVXWZ0XXVUVT
w:redwater	YuYobZnYZrYjX
w:reenvialos	STWVWUUUXV0VT
w:reenvie	RUWVXUVUXV0WT
w:reexpediez	RWVVXVVWXX1YT
w:refaire	4UVVWTRVXUVXV
w:refer	YWWbZbZa4YZZZ
w:reference	YUUZZaVZ5WYXY
w:referencement	VXWYWX0WWUPUT
w:refugees	SSUVS3QTVVUWU
w:refund	abZcbbYbcawYY
w:refunded	ZYWaZaYaaU2aW
w:regalo	WWV2YXTWYWWYV
w:regards	yXWcccadccbbc
w:regime	yXacbbabbbbba
w:region	UW0XWXPWVUWWU
w:register	cVYqZYW4ZXXYW
w:registered	sxXaaaXZjYZqZ
w:registration	RTUVVTROWW4UT
w:registry	NUT2VSRTUSSRP
w:regression	XWXVTY0VWRVYX
w:regulated	usbbZaZbbbYbb
w:reimburse	ZWZaXZQaaazZZ
w:reinschauen	RSSUTRP0UQSQQ
w:reiskosten	VXaWZzXTaYYZY
w:rejections	VZSZXZSW1TXYX
w:rekening	RTQUTTPTVR2TS
w:relabel	UWaaaaVYaZyaX
w:relacion	3UYaZZXZZZYZZ
w:relancer	UVTXVW1VUTVUV
w:related	QUSUUTTSTRST0
w:relations	XXRXWYVWWzWWX
w:relative	UWWYVYUXYR0WV
w:relatori	YZaYYUXyaZYYZ
w:relatrice	XYZWa0YQZXXXX
w:release	vYVZYXVYX1oZX
w:relief	0UZVRVWVZYTXX
w:relocate	UU6ZYZWYZYXZZ
w:relocating	Y5YaYZYaRZZYZ
w:relocation	W0aZaYTavZYaX
w:rembourse	WYXYXY0XWVPWU
w:rembourses	YVXZWZWYZWzWX
w:remember	XXUZaatZZ0YZY
w:reminder	YvXZZasVYWYyX
w:remote	srbafoWkZYlZZ
w:remoteanteil	yZbcbbZbabbba
w:remoto	zYabbbZbbaaba
w:removed	WVTXWXURWPs4S
w:remuneracao	YUZZYyYWaZYZY
w:remuneracion	YaaZaxYXbaYaZ
w:remunerada	WYYvZwWUZXXYX
w:remunere	XZX1ZYaabaaba
w:remuneree	XXZsZxUTYXWYX
w:rencontre	aaXaaZaUayYVY
w:rendement	WXVXVYxXWVuWU
w:rendimento	ZaZaYaTZYXzWX
w:rendite	WYXVYXuWYXvYW
w:renew	VWVVXXSXXU1RT
w:renews	ZbZabaWZaZXzW
w:rennes	WxZbacaabbbbb
w:renouvelables	xXYcbcacabcZb
w:renouvele	YaYZaaWYaYWwW
w:renova	YZYYZZVYZXWzU
w:rent	lnmpYblYmaYan
w:rentabilidad	YaZaYaTZYYyXY
w:rental	xZYYXYwYXYZZY
w:rents	UUSSWTPOU2UWT
w:renueva	XZXYZYVSZXWzV
w:renvoyez	SRSVTVRSVT1TQ
w:reorganised	V7UZWZVYWUYZY
w:replacement	V6WaXZXZWXaZZ
w:replay	WWWXWWV3XUUUS
w:reply	XTcWVWrVVctR0
w:replying	SUXWXVUVZX0XX
w:repo	UWVVTXQVYV4WV
w:report	mkU2WTSyUUUdT
w:reported	TSRTVVSUUQP1Q
w:reportee	QRTUVTRRUSQQ0
w:reporting	rZaaaauabTZuZ
w:reports	wwZaaaWZaZaaZ
w:repository	VXXXYYUYZXzZW
w:represent	WV5XuZVVVUUYW
w:reprint	QTSTTRP2UNRTU
w:request	WVSWVVuTVjUw2
w:requested	RSRSTTQRSOS4N
w:requests	2TSVVWQVSSUVT
w:requirement	2XYacbZbaaaba
w:requirements	vUZbaazaXZZZZ
w:research	ZxU5XXQUXTWXW
w:researcher	ZWW4ZaVZYZYaZ
w:researching	ZcbycbWccabcc
w:reseau	WaYyZZWZaXYZY
w:reseller	VWWXUX0WUUTQW
w:reset	ZbZbbbZaaYVzX
w:resources	1TbabaXbbbbcb
w:respects	SVRTVQQUS2QTS
w:rest	XVWWTYVXZW2YT
w:reste	VVTYWYUX0VXXX
w:restiamo	XXTZWZVWWzWXW
w:resto	UVSWVWzVTSUVS
w:restons	aaXaaZaVayYVY
w:restores	XVZZZYWZZWzWY
w:restricted	VUTUXWTVWRU1R
w:result	Xabbac0baYYca
w:results	XVVXYYVyXWXyW
w:resume	vWpaaZmauYYZZ
w:retail	ptlZZloYlZaaZ
w:retainer	2VTUVVRUYUVXW
w:rete	XaVwZaWZZwZYZ
w:retention	NUQ2SUOTSQSSR
w:retenu	YW1ZabYaaYaSa
w:rethink	UWTVWOTUQ2VVT
w:retorno	XYXZVYSYXWzVW
w:retraining	QTQUUVRU2PTVU
w:retribuita	XaYzaZXaaYZaZ
w:return	QU0TUVrTTPSUy
w:returned	WYWZYZWYYUsyT
w:returns	RWUWWVTVYV0WV
w:reuniao	PSSSTSPQTQSQ0
w:reunion	QTTUUTPRUSRR3
w:reussir	VaYZaaWzaXYXW
w:revenue	XWVZzXTYWXXZY
w:revert	V0raabZaZaZYZ
w:review	uQQuVVmVSTSU2
w:reviewed	zWVRXVSWXNTzT
w:reviewer	OTXuV2UVYWVXW
w:reviews	XWWYZZ1YZYsZX
w:revisar	0ZaXaVVZaZSaX
w:revised	QSRVVVOSUSQT1
w:revisionare	1YYVYUTXYVRXV
w:revue	VWWVYUU1YVWWV
w:rewrite	1XVXXZRZUXXbZ
w:rewriting	XZZZZZyYaYVZX
w:ricerca	Xw1YXTWXYVVXX
w:ricerche	VWVXXXVWXTUyU
w:riceverli	TVUVWUSUWU0SS
w:ricevi	RUVUWSUUWU1VT
w:ricevuto	XYYZZXXYZWyVV
w:riesgo	XaZZXaSZYYzXY
w:rifare	zXSXWXUVUTXWU
w:right	tpmZYYqZXmkYX
w:rimborsate	WTWXWXVXYW0XW
w:rimborsiamo	XZYZYZ0ZYWPWV
w:ring	XV6aaaWZYUYYY
w:rinnova	ZaYZZaUZaXWyV
w:rinnovabili	wabcccbcbbcba
w:ripetizioni	WYYWazVYYXXZX
w:rischi	ZaZaZaTaYYzXX
w:risco	WYXZWYSYXWzVW
w:riservata	WVzUXXUWUVXVU
w:risico	YZYaYZSZYXzXX
w:risiko	YabXaYUZaZyba
w:risk	UTWUy1TVYWrXX
w:risparmiare	aZbbaXyabbWaa
w:rispediscili	RUWUXSUUXVzVT
w:risque	WYWYWYUXYVyVV
w:ristoranti	WYUYWY2VVVXXV
w:riunione	RRQSSSPQSPQO0
w:rivista	WZZYZzWTZYXZY
w:roadmap	1ZYUWWSYZZVZV
w:robot	LSSN4PPTUSPUS
w:robotics	ipYlaZsbpcYbY
w:robots	YVYtxZsXZXXYX
w:rodada	bXbcvbbZcbbbb
w:roemenie	MSVVWQ2WWWVXW
w:role	lvmXqaXZaleYZ
w:roles	YW3aabXZqVZZa
w:roll	PW1WVXPVVPVVS
w:rolling	0bbZbaXacbabZ
w:rollout	4WaYaTWaaZYaY
w:roma	XsYaaaXZZYZyZ
w:ronda	WUVX2YVWYXXXW
w:roof	QSRROTRQSPNS4
w:room	QTSTuzwSURTUt
w:root	SQRTTTOTVOQR1
w:rosa	cXlbZZlZZVY3X
w:rotas	USWWXX0YYWWXX
w:rotterdam	ntolYZaYcjXVr
w:rouen	XXXZZZWWYVSyV
w:round	WVVWzYT0YWoXW
w:rounds	1YTbbaXbZZaba
w:roundtable	XXWYZYV4ZUXWS
w:royalties	WVYXZ5WXWWXZX
w:rsus	X1YbbaZZbaaab
w:rsvp	XXXYZYV4ZUXWT
w:rtt	Y0WcccacZbbcb
w:rule	YZWabb1baZbbb
w:rules	YZYccbYacaxWa
w:rumanien	SWZZZX0ZZaYZZ
w:run	moWbpnoiYXpZX
w:rund	1VVVWSRUWVUWU
w:runde	cZcdudcdcccdc
w:runners	YYUZYaVXZ4YYY
w:running	RSUUSUPTXU5WV
w:runs	TT0XYaVYWWZZX
w:runway	VOYZ1WVXYZWYY
w:rupees	XabZaZaVbaxaa
w:s	eZoaoXYnnrZWj
w:sa	Z0YbZbYbaabba
w:sabes	WWVXXXUVzTWVT
w:safe	WUTXXXUWXV4SU
w:said	TS0UUVPUSuTSR
w:saiu	VXWYXVTyYVVVV
w:salaire	YzZamaYaaZoZZ
w:salarie	YXYYxZYZaZXZX
w:salaries	WYXXVUU0ZWWVU
w:salario	XzXbkaZaZaqaa
w:salaris	W1YajZYZUXtZZ
w:salary	WvcZxZWZYXnZn
w:sale	TVSU2WtQURNVT
w:sales	bVVrV1wXVZWYX
w:salesforce	qtjaZamamYZaZ
w:salon	XVUXXWWwWuWSU
w:salons	WXXYYa1XVUVZW
w:salud	dccctdcddbcdc
w:saludo	XYXZZZVYYyXWW
w:salut	1aZbbXZabaXba
w:saluto	YZYZaZWYZzYWX
w:same	aWUnXutWZzXXV
w:sammeln	YWWYzZVYZYXYY
w:samples	TTXXWU2VZVTUT
w:sanidad	xYaccaabccbcb
w:sans	VXWXWXUXXUzUV
w:sante	vVyZnZXZWYYYX
w:sao	ZyYabbabbbbab
w:sap	ptXaZaZaoeZoZ
w:sapere	XXVYYYVWxVWVV
w:sara	YZYaaZWZaY2UU
w:sarebbe	yYaaaSVaaaaba
w:sas	nksZZrWbvWYYY
w:sat	YWWYYZTXX5YZX
w:saturday	TsSxUPQrVSTTw
w:satz	abbxWaabcbacc
w:saude	rsZbbaYraaaZZ
w:save	VW3YWYyXVRUXT
w:saved	UWUWXXzWUyVWV
w:savings	WYXZ2ZRZVXYaY
w:saw	tjSZYYoYqxXYY
w:say	joXYdZuYXnXrl
w:says	1UQUSVmSSNPS2
w:sblocco	SUUUVTRUVT1SR
w:scale	QyQUVVwSRvUVT
w:scaled	QXO2WWQWTTUXW
w:scan	XZYVaZzVaYuYX
w:scelta	XbZyaaYbaYaaa
w:schaal	V1WXXOVXVWXWU
w:schedule	SSPRVVPQSSOR1
w:schichten	TTU1VTQUVUSUU
w:schick	VXzYYZTWWWXYW
w:schicke	XXTYXYUYXzXVX
w:schicken	YZYZZXXZaYwXZ
w:scholarships	RXaaZMY2YZZZU
w:schon	ZZXYZYWXZxYYY
w:schone	VWzWVXTWTUVVU
w:school	TUUWW0TUVTVTx
w:schrijven	TYZXZxWZZYXZZ
w:schritte	UX0WZZVYWWYYX
w:schulung	TWYWZ0UVYXWYX
w:schulungsgebuhr	YWYZYaXZZXzYW
w:science	WwWZYWUVyWYZY
w:scientific	3WRyUZVYXVZYY
w:scientist	nsYanaXjcYZtZ
w:scienza	ZbZcbbauaZbaa
w:screening	UVR4UWOUTRVWU
w:screenshot	ZbaabbZabZvaZ
w:script	QUVzUzSSWTTVU
w:scrivere	UVUWWsRS0SVVU
w:scrivi	VWUXXXVWWxyWW
w:sdk	3ZbZaVXabZXba
w:se	WXrYXYUnwVbwV
w:search	qWyZYZnZZXYnY
w:searches	XXWZZZxYYWYzX
w:season	uXVWYXVUXzWWV
w:seat	WyT4WYUYWVXYY
w:seats	ZbbbaaSYaazZa
w:seattle	pqYoYoVbceXXq
w:sechsten	aZZbaVZazZaaZ
w:second	xaaYaapbbaacb
w:secret	YZXWXaVZaazZX
w:secteur	TUyWWTTVwUWXV
w:sector	bntZbcajdmXnX
w:secure	a1bcbbVbabYab
w:security	VUtYWuRXVT1VU
w:sede	XwZcbcababbbb
w:see	UYseZXnkVqXrp
w:seed	XTUY7ZVYXWWXY
w:seeing	YZTZYaTZVzWWY
w:seekers	TQSVR0xTUUTPU
w:seeking	baVdcdZcybccc
w:seeks	VwYYxtXYYYYYY
w:seem	yWUYYZTZX1XUX
w:seems	XWTYZZ6YXQYYW
w:seen	RYWZZ0ZTWXZXZ
w:segnalarmi	aZXcccYbzabbb
w:segue	QSRSTTQRrQRQz
w:seguimos	aaZaabZZaxZXY
w:segunda	RRRSSTQRSQRQz
w:seguo	WWuYXZTWV1XWW
w:seguro	YwZcbcYbabbbb
w:seguros	sbcdddcdddddd
w:sehe	ZWVabbzbYZaab
w:sehen	WXWYXYTYWWW0X
w:sehr	ZYZ2ZZYabZYZZ
w:sei	WVrYXYVXYUuvV
w:sein	VWUYYYW2UUYXX
w:seite	1YVZYZSYPUXVX
w:seiten	2UVUWRQTWUUVU
w:selbststandiger	QVTSVW1UUUVTT
w:seleccion	Y0WcbbabZbbbb
w:selected	YZYXYbVZbayaX
w:seleziono	V2ZaaaZaZZaZZ
w:self	WWWVVXS0YWSTV
w:selfie	YYXZZYXZZVzWW
w:sell	RSPV2V1TTpSVS
w:selon	Y0ZbbbZbbabaa
w:sem	WvXZdpUpYYsXY
w:semaine	uXWZYseXYikqX
w:semana	zWWYXYTYYWvwW
w:semanais	xaZaaZZabaYbY
w:semanal	XXVZYZXyVVYWW
w:semanales	vZbccabccdccc
w:semanas	VWXXYUWzXUWUU
w:semester	aZZaZUZa0ZaaZ
w:semilla	WWVYzZVXZYXYX
w:seminar	SVRVX9QWWSVWU
w:seminars	RVTSVQ2VUSSUT
w:sempre	YX5ZYZpZYUYYY
w:send	oidaZYsZaWuaa
w:senden	ababbbZZaZrva
w:sending	TUQVSVQQS4SQQ
w:senha	bbbccbbbcayRZ
w:senior	ktuZaaXZaUasZ
w:sense	TUMVVXyUTyURU
w:sensors	ZWZbwaWbYaaba
w:sent	WXVXWYyXWTxXS
w:senti	XXVXXYVWzUWUV
w:sentido	bbwcccacabbab
w:senza	XaWZYZurXXuXX
w:seo	WWYXXY0YWXTYV
w:sepsis	0UTuTVTUWUVVV
w:september	TVUWSWQW1SUWU
w:septembre	WXacZbYbzbbab
w:ser	ZaZaaaYyYXaZZ
w:sera	abbbcbZaca0YY
w:serait	zXXVYYUYZZYaY
w:serale	YWbabzYWabYaa
w:serbien	RXZZZY0ZZaYaZ
w:sere	WUWWXNV2WTVST
w:series	oqVvWnVwXVXYY
w:seriez	msXraaYpaZaaa
w:serious	RUUVUUROWW1TU
w:seriously	VYVYWZ1XVTTXT
w:servant	T2UYXXUWWUVVV
w:serve	WXVZyYVYWVYYW
w:server	SQRSTTPTUOQS3
w:servers	2WQVSXRVSOUVU
w:service	OWVXWWyXXVwxU
w:services	8XTYXYPXUUWXV
w:servicos	zXacbbabbbbba
w:sesion	SWWXVVTUWTV0T
w:session	QQURUySxVTRRT
w:set	sWVnYqSXYluYr
w:setor	VV0UVXVVUVWVU
w:sets	SVUVTW0VVTVUU
w:setters	RSTQS1STUQTTS
w:settimana	tVXZYZUYYWswW
w:settings	UWUXWXQVWVT4T
w:settore	TTyUVWSUxSVTS
w:setup	RYYTXN2VYXUXW
w:setzen	XaZaaaZaaYSxX
w:seu	ontZYYdXWYjuW
w:seus	YZaaaZYZaYxUW
w:seven	YXWaZbzaZYsZa
w:several	vU2YXZUZZYZZZ
w:sevilla	W1abZaYbaaaba
w:sexta	XXVYYYWWyVXVV
w:shadow	PUPPUQOS2ORUT
w:shake	ZYVZ1cYbbabba
w:shall	kprocZlYWnaYY
w:share	YWYXsjorVmuWW
w:shared	USQWWWTVTRv7S
w:shares	XWYa7YWZZYZaY
w:she	VWPXVXTUTP1WU
w:sheet	0UQVUVwUSQUWQ
w:shift	X6YaaZVZYYZZY
w:shifts	yVXxZZVZZZZaZ
w:ship	TWaaaaVYaZyaX
w:shipped	RTRSTUPRUTQR0
w:shipping	UVVXWXUYZS0WX
w:shop	0UQxSWPVTTyOS
w:shopper	YZXWXaVZbazZX
w:shops	W4ZaYaWYZZZZY
w:short	qVpWYs1VWfXYX
w:shortlist	WWyWSYrXUXWYY
w:shortlisted	UVuYZYUZXVxTW
w:should	VooXXYsXyrWXV
w:shout	TXSYXYtYW5XXW
w:shouting	WX6XVYSWSSVXV
w:show	VXUWmYxvVqnYW
w:showcase	3TUVXYPXXVVPU
w:shown	XYWZZZUYaYyXX
w:shows	RRNTQS6RTPoQQ
w:si	XtXZZaoYtnYlY
w:siamo	XX2sYZXZZVZYZ
w:sich	ZbbacaZbbbvbb
w:sicher	ZZxaaaXaXWaaZ
w:sick	3XTWZYwXZRYYX
w:side	RUTWvWyWTyoUV
w:sides	ZZXZZYXZZVzWW
w:sido	YWZaaaYZYXZ1Y
w:sie	cehmcZlbnXomd
w:siempre	YY2ZZaYaZWaYZ
w:sign	UoTWYWmxXTtcs
w:signal	RSSSRTMOSR3PP
w:signals	YZYbYUVXXXzaZ
w:signed	TTRWqVPUVQSV3
w:signs	QSV1USTUXTQWR
w:silence	Zcbaadwddbbdc
w:silly	XT0YZaXZUWYaY
w:similar	2VQVUXRWUTXZW
w:simpatica	Y2abZaXZaZZaa
w:simple	SVWXZXRZXX3YY
w:sin	vVWZdnqpYWoXX
w:since	UpUYXYYY2xXXW
w:sincere	ZVYbabaa0Yaaa
w:sind	kWspoZlZddjYY
w:sing	TVPVUWQVR1URT
w:single	zWaaZZXZaZZba
w:sir	XVWaYaXZ4WYYY
w:sister	XYRZXaWXV0WVW
w:sit	yqVZXYUrWXuaZ
w:site	xnSXXntVmnlVV
w:sito	xXTXVXyWUTOUT
w:sitzung	ZaZbabZbYZwaY
w:sitzungen	ZZZ1aaZabaZaa
w:six	vWYipmbsYYcXY
w:sixty	VWUZYZQZ7WXXX
w:size	XZZWba4baXaaa
w:sketches	1UUUXTTXVVWWV
w:skill	SRMT0UORROP0Q
w:skills	pUWbabWapZY1a
w:skip	UVT0TXRWVVUXV
w:slack	TXXYYYUyZWWXX
w:slides	ORNRSSKSQuQS2
w:slot	WYWVXZqtZXXVx
w:slots	WT1WVVSTSSTWS
w:slowly	TVRVYU1XVSTVW
w:small	zVjWwXVWlpZXV
w:smart	V1YbabZbaabaa
w:smile	UW1YWYRXVMWXU
w:smoothly	WXRWUX2XSRYZX
w:sms	WYXZZXVYZW7VW
w:snow	UTSVVPTTURTQ0
w:snowflake	sXqaZuXZjYZaa
w:so	aowXWYrWVvWWl
w:sobald	YYXZyZWZWYYZY
w:sobre	aVT2WTSxVTUUU
w:social	waccbabcbcbbc
w:societe	PXUUWX2WWVTVU
w:society	OORRR3POTRPSS
w:socio	bbccvccccbccc
w:sofort	eXacacZcybabb
w:software	XqXypYsXYXVYY
w:softwareentwickler	ZZYaaaYZZXZyY
w:sohn	TWWWXzVXVWWYW
w:soil	YZWUZXWzYUYaY
w:soir	STQUUURTTQSQz
w:solar	bdbtccbcdcccb
w:sold	PSQU2VOVQQUVT
w:soldier	TSSVVVRTSS1WT
w:solicitud	YXZaaaYZZXZ1Y
w:sollicitatie	YXZaaaYZaXZ2X
w:solutions	iqWaZabZmmYuZ
w:solvane	YxZjZanZuXZZZ
w:solve	yXVVZZwZZWYaY
w:solved	NRN1SUMSP0SSR
w:some	VwSXTXSXr2XYW
w:somebody	tVvclmVXZVWlr
w:someone	smqYnYpYrVZYX
w:something	chuW3XSaYdVWV
w:somewhere	TV1SVXQVWPSVT
w:somos	acaxbbabcZbbb
w:son	swXWZuWYaYZaZ
w:sono	XWnZZZnY2WYXX
w:sont	VVXYYXzYXXXXW
w:soon	aWSXvYnUXyWXW
w:sorry	SU6VUVOUVrsTR
w:sorteio	XYYZYZWZZXxYW
w:sorteo	VWXYXXVXZXzXV
w:sospeso	ZZZbbZYabZyWV
w:sou	WXrZZZXYxWYXW
w:souber	XXVYXYVWyVWVU
w:souhaite	XbYyaZWabYYZZ
w:soul	WXWZYYVYWTzXV
w:sound	1WWXWXUUTXWZY
w:source	zZZVYXTZZaWaW
w:sourcing	RS3SMUQSRSSSR
w:sous	ZbbbcaabbbxWX
w:soy	YYqaZaXZwXZZY
w:spannende	TUzVVVSTUSUSS
w:spare	ZaYaaUYTyXZZa
w:spark	uZaYZrWdtXXnY
w:spart	XYaXZVzXaaUZY
w:speak	ewoqXZoeXUlZY
w:speaker	RUUQW4SnWTVWU
w:speakers	bccbcVbxdbccc
w:specialise	ZV2bacYaYZaba
w:speed	WWUXYZ7XYRXXV
w:speelt	SUQWVW1VRRUUU
w:spend	VURUWW1UUSVXV
w:spendere	XZUYXZ0WVVXYW
w:spent	UW2YWXRXUMWXU
w:spese	WUXYXYWXZWyYW
w:spilled	YWWYYZTXX5YZX
w:split	WVTWzXRXVTyXV
w:sponsor	xUUXWXQX8UWWW
w:sponsored	ZYXaaaXZZYY3W
w:spostata	RSRTTTRRTQRQ0
w:spot	RPQRURORS1LxP
w:spots	VVRYWT2XWVNWX
w:spread	QYbab2Zaaaaaa
w:spreads	2VUUWTTXVVWWU
w:spreadsheet	3UTVWVSVURQVy
w:sprechen	tXxXZXVYXXYZX
w:sprecherinnen	ZXbSaXaybaaab
w:spreker	VXaWZzXUaYYZZ
w:sprekers	ZabZaVZvcbbab
w:spring	qRwYimVowWXXW
w:sql	ibaZZyYYpoYiY
w:squadra	Y1abZaXZaZZaa
w:ssn	Yddcdcbdddudc
w:sta	VW1YWYVXWUXXW
w:staat	ccdcdbctdbcbb
w:stadtwerke	V2YbbaZaYaYZZ
w:staff	czVXXurYXWYZY
w:staffing	XWUWaYzaXZZaZ
w:stage	XWUY1ZVWrltYX
w:stageplek	cabdcdbdtccdc
w:stages	W4YZZZXYYXYXX
w:stai	WWyZYZVXWvYXW
w:stamp	UWXYUZVYYS0WW
w:stand	UV2XWXSSURWWW
w:standard	SWT2URNQVQTWU
w:start	koaivYdZXXsZY
w:started	XUWZpZWzXWZxY
w:starting	0WZacbaccbacb
w:starts	UWWYXVWwYVWtw
w:startup	YWYa5aYaaZZaZ
w:startups	aawbWcbbaZbaa
w:stata	ZZYbbaYaZYS3X
w:state	0XbbbZYababbb
w:statement	yVUXXWQWWUTSz
w:states	QRUWTTRVXV2XV
w:statistica	XYaYb0XXZZYaZ
w:statistician	2xYXXUWXYXXZV
w:statisticien	wsYbabZbZabba
w:statisticienne	Q0YYYWXYZYWZX
w:statistics	ZbVVX5UuXVVWV
w:statistiek	VWZXa1WYZXYZX
w:statistik	QTUVVxRxVTTTR
w:statistiker	YqYcabXbwaabb
w:statistiques	bbdcdtbbdcbdc
w:stato	UVTWVWSUxSUyR
w:status	wtXbaaYaaZaZa
w:stay	WWposZsYXtYYY
w:stays	TUSXWW1XVSUXT
w:std	yYZZasXaZZXZZ
w:stealth	VT0VtXTVUUVVT
w:steering	PVU1VSSUVSSRQ
w:stelle	XxXbZZYZuoZYZ
w:stellen	YWWaaawZYXZ0X
w:step	yQzUWYSXVtWrU
w:stiamo	VTVWzXUWWWWWU
w:still	UstWWdqWowVdU
w:stipend	qXZYvwWXZYXZY
w:stipendio	YxZaoZXZaYsZZ
w:sto	bacbucccccccc
w:stock	QURzPSxSRSTWU
w:stonebridge	YvnmcaaYZmZmZ
w:stop	RXTXXX4YVUtXW
w:stops	XT1ZYaVYWSWXX
w:storage	YZZaaZZZZZxVV
w:store	ZZZYZYYQaYzYX
w:stories	QOOTSTN3QORSR
w:story	VWTWWXwvWwWWT
w:strangers	VUPXVXRVS1VWT
w:strategy	NTT1SUsVUSTWU
w:street	UTRXWXQVT1SVU
w:strings	wVUUVWyWXUTSU
w:struggles	WXTUTT1TTVWYX
w:struggling	YXVabYyZWbYZa
w:stuck	PRNyQTMTOOvTy
w:student	SSRypSQs0RTVU
w:students	SVVVVwo0YVVXW
w:studi	bdcdbbuacccca
w:studied	XXYaYTSZ1VZaZ
w:studiedag	WXaXazYUaZZaZ
w:studiere	aZZbaVZazZaaZ
w:studio	8ZWZZWWVZVZZY
w:studios	2TUVXYQXXVWQV
w:study	PRS+WTPUTTUWT
w:stukken	VVSWVUSOS2URU
w:stunde	sWZYZW1ZZZVYY
w:stunden	rsYZZYnrZYpYY
w:stundensatz	nUW0UWTWYWWXW
w:sturen	WWUN1XUWWVXYX
w:stuttgart	zRacbbabbbbbb
w:stuur	TXiYZYyYWW1WW
w:su	VWWtXVWXXW1XW
w:sua	WWUkXUUXudrss
w:sub	4XZXYXWaaZYaZ
w:subito	UYXZYYWXxWYYX
w:subject	oswmZaXaYXZaZ
w:submit	0UTUVTRwXRRWT
w:submitted	3YTbbaYbZZaba
w:subscribe	ZZXaaRX1XXZZa
w:subscription	XZYZaaSYZYW2W
w:success	TTPUUVRST1SRR
w:such	wWVZYazZWXYYZ
w:suche	mYZbsaYbwaaaa
w:suchen	VuYpXqrdZZZaZ
w:suchergebnissen	WXVYXYTYWWWzW
w:suchst	VXzYXYTWWVXXW
w:sucht	psXpZvXZZYZZY
w:sueldo	YyabpaYaaaaZa
w:sugar	ORPRRSNNROxQ0
w:suggested	X2taYaWZTUYYZ
w:sugli	ZZYaaUZZWzZXX
w:sui	2XXtYYVXZWXYX
w:suis	YYyaZaWZtXXYX
w:suit	byvaaaXaYVZZZ
w:suitable	YZrbbcYcwaaZa
w:suite	TR1XWYTXUUXYW
w:suits	1VVVYVSXXWUXX
w:sul	ZbYbbaYwaWaZZ
w:sulla	YaZbbbayaYaaa
w:sulle	SXV0XUVWXVVVU
w:sum	PSU2URTUWTQVR
w:summer	nUTWWySwtpWVU
w:summit	XXXYXYT4ZVWXW
w:sums	UUQWUW2VTQRVR
w:sunday	VxWXXWU4YVVWV
w:sunil	okYaaarZbZZvZ
w:suo	0WSXWXTVUTWWU
w:supervisor	STTUVTPSV1TTS
w:supplier	UVVYXYRVXV1Xx
w:supplies	WVSYXY9XRUXXV
w:supply	UTWWXX0YYWWXW
w:support	VvVYYXwZUXzXY
w:supprime	XXVXYYVWYVWyT
w:sur	WZXnasXuYloZY
w:sure	WVvXZavZVxZZX
w:surname	aaZcccYcaawba
w:surprises	WYWVZZ1XZXWYU
w:survey	VWU4XVUwXVUVV
w:survival	SYXZZzZUWXaYa
w:suscribete	YXWZZZYyWWYXX
w:suscripcion	XZXYZYVTZYXyV
w:suspended	bbccccaccbvZZ
w:suspendida	bbccccbbcbxSa
w:suspendu	abbccbbbcbxXX
w:suspensa	cccddcccdcvUa
w:sviluppatore	nuZbaaYaqaana
w:sviluppatori	PPUSUQ2VTSUTT
w:swap	QQOQRSORPyQSz
w:swift	toYacackpZZaZ
w:switch	ZYYZZYVYzWvYX
w:switches	YabZbaaWbbwba
w:switching	TWSzXWTXXVWXV
w:sws	UVWWW1UTWUWWV
w:sympa	Y2ZaYaXZaYYZY
w:sync	VWXYYUTYZV0WW
w:syncing	XVYZZXVZZWzWY
w:syria	TSSVVVRTRS2WT
w:system	lWVpWVrWXUtRx
w:systems	YslaZatZcmZiZ
w:t	aduYaaaamminW
w:tab	VWWXXWVSWUVUx
w:table	YWWYYZUXX6YaY
w:tableau	vnXZapXsZmZYY
w:tag	pYoZapWuYYqZY
w:tage	wxYZZYiYYYYZY
w:tagessatz	1VZaZZWZYZZaZ
w:take	nlXpmkTlwVccX
w:taken	TXWWYVSXXT1RV
w:takes	cVUpkVxoWSvWV
w:taking	1YWZZwTYYTYZX
w:tal	WYUYYZUXXyXVX
w:talent	Yq1aZaVYXTvYZ
w:talenti	YW5ZYZWZZUYXY
w:talento	YY5ZZaXZZVaZZ
w:talentpool	ZZxaZaWZWUZZY
w:talk	coarYcmbsnXXX
w:talked	SRRTTSOQT2SUQ
w:talking	VWTWwXRWxPtWU
w:talks	XYWWaWW3ZuYXX
w:taller	YWaZb0XVbZZaZ
w:tame	4VXWXVUXYXRZW
w:tanti	XXWYXYWWXyWTU
w:tarief	wZZsabZbbaaaZ
w:tarif	yXXuYYUYZYXYX
w:tarifa	tZZuaaYbaaaaa
w:tariffa	uaasbbabbabaa
w:tariffs	XaZxbaZbababa
w:tarjeta	YYYxZZXYZZYZX
w:tasa	VWXXXXVXYXzXU
w:task	SZZVZXTWZU0YY
w:tasks	YbaYbaYabZzba
w:tassa	SUUUVTRUVT0SR
w:taught	RVWWY0VVWzVXX
w:tax	SUUQVXzVPU1VU
w:taxa	VVXYXYWYYW1XW
w:te	alrXpeslXalWW
w:teach	WXYZZ4WYZXuZX
w:teacher	VUYWYtUXXyWVW
w:teachers	UVXXX6VWWVWXT
w:teaching	VXYZZuVW0XYaY
w:team	awkbYkoYbeaXh
w:teamleiterin	YwZbababbbbcb
w:teams	YVXaZYX1xYXZY
w:tech	WocXpYwsqVWXW
w:technical	rmWarrWYkXboY
w:technik	XVYWzZXZZYYaY
w:technique	wZXauaYZYYYZY
w:techniques	WVXYY0VWYWXYX
w:technische	baacxcbcabbcb
w:tecnici	0ZZWZVVYZXSYW
w:tecnico	YZaatwZXbZZba
w:tecnologia	ccudddbcbbbbc
w:tegen	XX3ZaaWZYWYXZ
w:telecom	XXuzYYUlYXXYX
w:telefon	TU0VVVSTUQTSS
w:telefonat	XXxrXYVYYWYWW
w:telefonata	YbZyaaZbbZbba
w:telefonica	ZaYvWaaZbaaaZ
w:telefoon	UU1VVVPURQVVT
w:telegram	WZZZaZVaaZ4ZZ
w:telephonique	XZZ0XXZabaZbZ
w:teletrabajo	Zuadcccccccbc
w:teletravail	yVXcbcacabcbb
w:tell	aZuZaknpqVjXW
w:tells	XWXZyaSZXXYaY
w:tem	yXaccbacbcbbb
w:temoin	UWWzWWVYXXXYX
w:temos	VWSUXXUVXzWVV
w:tempo	XyXbabZaauaZZ
w:temporal	V0XWYQVXXXUYV
w:temps	YzWcccacZbbcb
w:ten	vUplWjrYqqXSV
w:tenant	TTP2TVQVSRTWT
w:tenants	wVXYXPVyYWXYX
w:tender	1ZbZbWYabaZbb
w:tendria	PT1TUTRSTQTRQ
w:tenemos	xtXaaaXYZqZZZ
w:tengo	UV2VvXSWWUVVU
w:tenho	VV3WtXUXWSWUV
w:tente	wWXXvXWYZYXZX
w:terca	ababbaYxbaaZZ
w:term	uyaaaVZbZZYZZ
w:termin	STRRUUkRUSTT0
w:terminal	VZXXXZTYaWzYX
w:termo	V4XYZSWZYYYYY
w:terraform	laqZXsVXrpXmW
w:terrebbe	TWYXZ4WSZYPYX
w:terug	XUXYXZXYZWzYX
w:test	VXWvXXyoYWtXW
w:teste	WYYxZXrYaYWZX
w:testen	XZaYZWzXaaVZZ
w:tester	uVVZzZWZZTYZY
w:testers	TSOTQVtw0KQSS
w:testi	zZYWZVVYZWSYW
w:testimony	TXXzYXXYYXWYW
w:testing	TVSUTW6TUMTUT
w:tests	OPLSyTLSPMQR1
w:text	VYWTXWVYYW2XW
w:texted	UVPWUXSUTP2VU
w:texts	6WPVXZUZVTZYY
w:th	kTVWXSRvVUUV7
w:than	ZVubuYoYXVkYq
w:thank	TVQsVWQTT3UuT
w:thankful	YXXYXYvX0XZZY
w:thanks	WXUYYYoXeyWqq
w:that	nXoXfiwWjpZZX
w:the	aiabjabbZnnat
w:theatre	3SSTUUSVXMSVV
w:their	SvUVWxuTXVtWW
w:them	xUZXWXyXVYjVt
w:thema	VVTxVWwVWVWUT
w:themselves	QSPUVUwTRR0VU
w:then	dVtXjXtrWVwWW
w:there	nbqWpXqhpcaWW
w:these	UUrXXYRXW4WWV
w:thesis	SRQUUPPT2zTUT
w:they	rtbZZZnZYXoZm
w:thing	XWzYwZSXWuWWU
w:things	WWTYYYxWW3XWW
w:think	UZuoXYZqrrbXW
w:thinking	SVO1USNRSxTVS
w:thinks	UUQVVUPTV0QTT
w:third	TcVXyXcWVUmVw
w:thirteen	VWSYVXzXVUXYV
w:thirty	XXXYYY6XYTXZW
w:this	YkbYmXZkWjvqj
w:those	YYTZWZPYV4XYW
w:though	UWPWVXSUTP1VU
w:thought	WWwZYXskWvYYX
w:three	qVqbatbpXocXW
w:through	UjbwWsdVnTvXV
w:thuis	SVWUXTSUXV0VT
w:thuiswerken	WyXabaZacbbba
w:thursday	UaTVUWX1WUTV1
w:ti	nllZsZsYYqVYX
w:ticket	RRSU4SLPRRLSS
w:tickets	VnXZYYV6ZWWXW
w:tides	1VVVXUUXVWXXV
w:tideway	WvmmYZrciZZbY
w:tiempo	WXUYYYUXXzXVX
w:tien	pZXSaY0ZaYXZY
w:tijd	yxWYZYSYZYXZY
w:tijdelijk	U2WXWOVWVVWWT
w:tilburg	RSQSSSO1SPRQP
w:till	RTSTPUSTUROT0
w:tim	oXWmZZXYYoYyW
w:time	jsjnXpjZiYaYc
w:timing	U4xXVXTWVPWVV
w:tips	RSSWVTQ2TRSST
w:tirocinio	aWYcabXbyabab
w:title	3SZbabZbZaaaa
w:titolo	UXWVVzTRXVUVU
w:tjm	yWXZZavZZYYZY
w:to	icnfdbicklcck
w:tocar	yaaXbWZZaaYaZ
w:todas	ZVZbbaZZZYa2Y
w:today	VWbXXXrXtXxXs
w:todo	WXUYYYUXXzXVW
w:todos	YWZaaaXZYYZ3X
w:toegang	RSQSSSN1SQRQO
w:together	UVXX0YwWVwWXW
w:token	VWVVTXRUYW1WV
w:told	XYyYZYvZXUZZY
w:tomamos	WXUYYYUXXzXVW
w:tomar	WXUZZZXXXzYVW
w:tomorrow	TUoVWPSSVqoRz
w:ton	WX5YVYSWTTVXV
w:tonight	XXWZYYV5qUqWU
w:too	uWtWXYpXZwWXW
w:took	NVWV2VRWYWTXV
w:tool	xYXZYZvWZVkYs
w:top	UWVWXW3WXTkuV
w:topa	wXcccbbcccbcc
w:topic	OTS2U2qSWRRVU
w:topics	VWT0XXUlX1XYX
w:torino	ZYabbaYaaZaxY
w:toronto	bvnYYpkXWVWXu
w:tot	qtXZmYXVVxZYY
w:total	VWXyWXXWZZXaY
w:touch	VUoX1YTVW1VXW
w:touched	UTOWUXRVS2UWS
w:toulouse	WzZbabZbbbbbb
w:tout	WWZaaZXYZXZ2Y
w:town	0SVVXWVzWTWWS
w:tra	RRQSRSPQSOPO1
w:trabajo	YUYaZaXZ1YZYZ
w:trabalhar	W2ZaZaYZZYYZZ
w:trabalho	VVRYYYVWX1VQU
w:trade	RSOUTUrTPwRQy
w:trades	QQTSSQPQSQST1
w:trading	YZWaXURYYU4aY
w:traducirnos	yYYXZXXYYXXXW
w:traduction	0XVYWYVXWWWXW
w:train	TWSVVTozWzVUR
w:trained	YXVZXZ2XWVXZW
w:trainee	OQNUSTNT3QQRQ
w:trainees	STQUTSPQ5OTRQ
w:trainer	wVZYawVYYXXZW
w:trainers	zUUVWqRVWVUXV
w:training	RUTVW5xVWTYWu
w:trains	VzTZXYUYT0VYW
w:trajet	YYZWazUTYXWYX
w:transfer	SRSzQUQUVT1US
w:transition	zXaZZVWaaZSYZ
w:translate	3UUVTPTTUSMRS
w:translated	1UTXVYTWTUWWX
w:translation	yWTXWXyXVTVWV
w:transmettre	WYacabZbzabbb
w:travel	ZVXXY1VXYWjVz
w:tre	xWacbcababcbb
w:treat	TVTvWVTWXUzVR
w:treating	UUPWWXSUR1USP
w:treats	XYVYYYVXW5XRT
w:trends	WVV7XYQYXWXYW
w:tres	xXYbbbabbbbbb
w:trial	rXYYZYwYZVosX
w:trick	VV2YYYTXVvWWV
w:trinken	XZXYZZWYZxYYY
w:trois	rUSXYY0XXWWWW
w:trouver	WXWWYYuWXWXWx
w:trovare	aaaZaazZbaaaZ
w:trust	YaZaac2baZZbZ
w:trusted	XXUXYXTXYVzWS
w:try	WVUYXY6pWSTxV
w:trying	WWOWUYxVTzVVU
w:tu	jboZYYXXZaoss
w:tua	nXYbabYbvZWwZ
w:tudo	WXUXXXVVWzWUT
w:tuesday	WpVXWYrxXWVWt
w:tunis	ZYYabbybbZbba
w:tuo	WXdYYXaXXkqrt
w:tur	XXWZYYW3YVXWW
w:turn	TURWRYRVT2VVU
w:turned	RRSSTUORS1pyP
w:turns	ySXX1XWWYVXYX
w:tus	ZaabbaZbbazSZ
w:tussen	RSRSSTQRSQQPz
w:tutor	TVaYZ5XZXZZaY
w:tutorials	ZZYab3YUaWaab
w:tutoring	WWWUZuyWYWUZY
w:tutors	WXYZYP1WYWWZX
w:tutte	XWZaaZWZZXZ4X
w:tvod	Zvbcbcaccccbb
w:twee	wxaaZSYaZZZZY
w:tweedaagse	TXXXZ4TXYXWYY
w:twelve	XVUWzxqTWVWXV
w:twenty	RWOwVTQVUSyVU
w:twice	NPyzSUqTTPSTS
w:two	vXapqrkXXVXZf
w:uber	oVloXuUubkWWV
w:ubernehmen	zYZZZZXaZaYZZ
w:ubersetzen	2VVUWRRUWVUWU
w:uberweisen	ZXZaYaYZaYxZX
w:ufficio	ayacbbabbabab
w:uhr	RSRTSSPQSQQQ2
w:uit	ZYYaaaYZZwYXX
w:uitnodiging	aaZbbbYaaXZ0Y
w:ultimas	VVVWXTV1WUVTU
w:ultimi	WVWWYNW1WUWTU
w:um	rWqoYlaXlnbWq
w:uma	XopostWYXXmYX
w:umas	yZaXbVYZaaYaZ
w:umbrella	PYVUWU1XXVUYW
w:umetikettieren	TWWUXUUUXV0WU
w:un	npopdkXZdeaYZ
w:una	mmnrscXYYYnYY
w:unas	xYZYZZYZZZXZY
w:unavailable	PSRSTUQSTOPO2
w:unbefristet	Y3aaaZYaaZaaa
w:unbelievable	TRQTTUNSSPRQ1
w:unbezahlt	ZZaZZwYZaaaaZ
w:uncle	XXVZYSTXWR3ZY
w:und	bWmkqXUnqmqWk
w:under	yUTVVWSUWmszT
w:understand	SVT8USSXTSTXW
w:une	fYlpusXYZYmYX
w:uniform	VXWWXXVWXV0YW
w:union	VYYYYWUZXZyZY
w:universidad	V0XWYQWYXXUYV
w:universidade	T1XVYOVXXWUXV
w:universita	V1UWXPWVWXSYU
w:universiteit	V1WXXPVXVWXWU
w:university	YvaZZuXYpZYaZ
w:unlimited	XYYXWYSXbYyZX
w:unlock	YbbXcaZbcbxcb
w:uno	ZVXbZbWa2ZaZa
w:unpaid	UWWZxzUVoXYYW
w:unread	SURUTVRSTQR1Q
w:uns	WwXrYXeWYmvXX
w:unser	oqWVXpmyXVWWV
w:unsere	pXaUZysYZZYaZ
w:unserem	YYZzZZVZaZtZZ
w:unseren	xaZZbaZabbaba
w:unserer	UVWTXzUUXVVXV
w:unstuck	6XWYXYVaVWXaY
w:unter	YYYaaZXYaY0VW
w:unterhalten	XXTaYYXPY0XXY
w:unternehmen	VXWZYaYYzXZZZ
w:unterrichtsstunde	ZZabawZabaaba
w:unterstutzung	0YZZZZXaZaXZZ
w:until	uVWYpaYwXWXYu
w:unusual	WY2YYZUVXVyXV
w:up	lbrbaXnmXobXo
w:updated	tVpZZZnYYWXss
w:upfront	baaaW2QXaaYaa
w:upload	TVTWWUzQWSwVU
w:ups	YZ3bZbXZXVZaa
w:upvote	TVVWVUP1XSUWV
w:upwork	ZbbbbaYccbvab
w:ur	1ZYZbZYabZaaZ
w:urgent	vWWZZZUXXVVX2
w:urlaub	X3aZaaWZZZZZZ
w:urlaubstage	Yxacababbbbbb
w:us	bkZnfnmpXiqXX
w:usabilidade	XYXyZXUYZYXZW
w:usabilita	XXWzYXTXYWWYW
w:usability	YZXxZaXYZXYYY
w:uscito	cccccbbtdabbb
w:usd	0VZaaZjbZapaa
w:usdt	WaYYUaUZaY3aY
w:use	SSZUVVXUUulh2
w:used	VUUzkXrYwWXXW
w:user	WXXZYYV4YWvUU
w:users	YYWZ3ZkWaVYaZ
w:usual	0RVwWQRVWUUVQ
w:usually	VURYXY2XVxWXV
w:usuarios	XYXxZYXYZYXZX
w:utrecht	vUYbabYZWYayZ
w:uur	qcXpYonYZYcYr
w:uurtarief	TVW0UXUWYUXWV
w:ux	ovccaaYajZaia
w:va	XryZraWZZWZYZ
w:vacancy	WrtZYYrYtWYYY
w:vacant	UUTXWW1XVTVXU
w:vacante	X0ZcbbZababab
w:vacantes	ZWZcbbXbzaaZb
w:vacation	aacbcwbZccbcb
w:vacature	Z0ZbbbaaaaZZZ
w:vacatures	YVsbaaYZYXZ1Z
w:vaga	myZbbbabZbbaa
w:vagas	YVkaaZWssXZwY
w:vai	XYVZZZXYYzYXW
w:vak	YYXYYZWYxWYYX
w:vale	XYXyZYVYZYXZX
w:valencia	yuXZYYWYYYTYY
w:validated	VYWYYYXYXW1VV
w:valor	abawababcYabb
w:valoracion	SYXzXXXZYXYZX
w:valuation	UZZ3ZYXaZaZaZ
w:value	ZcbybbWccZbbc
w:valutando	YX1aZaWaWWZZY
w:valutazione	VXXyWVXYYYWZX
w:vamos	XwXaaaYZZxZYY
w:van	SdSsbTRUVTYl3
w:vanaf	NSWWWR1XXXVXW
w:vandaag	ORPSSTPRRPRP0
w:vantage	itnZYZvZpVYZZ
w:variable	Z1YbYaYbaZabZ
w:variance	SUQWUWRUSOSU1
w:varias	bawcccabaabaa
w:vas	XZVZZaXZZyYXX
w:vast	V2taaaYaVZZaZ
w:vaste	xyWYYYSYYXXYX
w:vat	UXYUYT0YXWUYX
w:ve	TUnemXZesoXpq
w:vedere	TUSVVW1UTSUUS
w:vedi	XWZaaZWZZXZ3X
w:veel	STRPVTwTVzTTS
w:vem	RRQSSSPQRPRP0
w:vendor	SUWySUVWYWtXT
w:vendors	UXTzXWUXXWXXW
w:vendrias	Y0ababZaaaaaa
w:venir	UWUYXYU4VTYWX
w:ver	WUVYYYzXXnX0V
w:verdien	WabZaWYabazba
w:verdienen	WaZaaaXwbZrZZ
w:verdubbel	ZaZaYZTZYYyYY
w:vere	bTbaxbaabbabb
w:verein	yaYZaaZabaZbZ
w:verfugbar	0VUXYXVWXVXXV
w:vergadering	QRPSSSQPSQRQ1
w:vergeben	wUUVWzSTVTVVT
w:vergleich	PUSSVV2TUTVTS
w:vergoeding	SVWxTuUpYXWYX
w:vergutetes	XWVzXXWXYXYXV
w:verhaal	SSQUUTQSU0TSR
w:verifica	XYXZZYXYZW3PU
w:verificacao	VWWXXVTVYV2TT
w:verificacion	WWWXXWWWXU0TS
w:verificatiecode	XaZaaYWZaYzXX
w:verification	WXVYYYUYYVx0U
w:verified	VVUWXXSXXU0RT
w:verify	VVUWYWSWXVm0U
w:verlengd	ZaXZZZVYaYXyW
w:vermitteln	WTRZXY1YVUXVW
w:vernetzen	ZaXYaaXZazZXX
w:verona	ybbZbXYbbaTba
w:verplaatst	SSRTTURQURSRz
w:verresti	Y2ZaZaXZaZZZZ
w:versa	XUXYXYWXZWyYW
w:verscheen	VWUXXWTVWSU1T
w:verschiedene	YYzaWbZaYYaZZ
w:versez	YVXZXZWYZWyXX
w:versi	TVVVWUSVWU1TS
w:versicherung	vbcdcdZdZccdc
w:versicherungsbranche	ZYWaZbXayYZZZ
w:versicherungshaus	azZbababXabaZ
w:version	TWTXWWSVUTNR0
w:verstehen	ZYaabaZ0aWaXY
w:vertel	VV0VWWQVTSVVU
w:verwaltung	aZZbaVZayZaaZ
w:verwijderd	WWVXXXUVXUVzT
w:very	VWSYWYOXp3TST
w:verzekeringen	ZXVYZa5ZVXYYY
w:vesting	UTVW1YUXWVXYW
w:veterinari	dbdcqdcdddddd
w:vets	aZYaybZcZZbba
w:veuillez	TUTUUURTTSTSy
w:vi	1VTXWVTVQRVVU
w:via	VYYuZVWYZYyYW
w:viagem	UXYVYzVQYVVVW
w:viaggio	YZZWayYRaXYYX
w:viaje	YXYYZ1XOYVXVX
w:vibes	RSQTRTQPS2RPO
w:vicino	VVUWWWUTWSV0S
w:video	WXV1YkqqXWpYX
w:videochiamata	bbaZcbwbbcbca
w:videos	oYYZXYwZZXxZY
w:viel	PVTSVW2UUUVTS
w:viele	WUSZXYzXWsXVW
w:vieles	VW2YXYTXYWXYX
w:viene	PPOQQQOOQNOO3
w:vier	2XZYZXWaZZXZY
w:viernes	XXWYXYVW0TXWU
w:view	RUV3QURVWWSXW
w:viewed	ZYYbbbYaaXa3Z
w:views	XZWYZZXXZWXyX
w:vinto	SUUVVTRUVT1SR
w:vip	ZbaabbZabZuaZ
w:viria	W1ZaaaZZZZYZZ
w:virtual	YX4ZYaXZZVqYY
w:virtuale	YW5ZYaWZZUZXY
w:visa	sqWaZZVauYrZZ
w:visas	TSTXWXRX8TXVW
w:visibilidad	TVWWWU1UXTOVU
w:visio	YYaxaYYZbaZba
w:visit	X5TbbbVaXVZZb
w:visitato	ZZWbbbYabXY1X
w:vista	YWZaaaYZZXZ2Y
w:visto	yYwaZaVZWWYpX
w:visualizada	ZYXbbbYaZZZ1Z
w:visualizou	YXTaabXZaXY2Y
w:visualizzata	aZYcbbZbaZazZ
w:viva	NTPPT3OTNQRUS
w:vivienda	WYWZZZWzXWZYY
w:voce	XWvkYZVYuUtiW
w:voice	1WUVWS2SXUTWV
w:voici	WWWZZZWXyXVXW
w:voir	WWVYYYwXWqXyW
w:volentieri	3YVYYZVXZsXXX
w:volkshochschule	YZaVa1Zabaaba
w:vollzeit	vtZbaaVaaabba
w:volontari	TWVUV0SQWUUUU
w:volontiers	XXQXWYVWV1WWW
w:volta	WWUXWX1WTUTTT
w:volumes	UVUVVVTPVTUT0
w:voluntarios	XWZYY0XVaZWZY
w:volunteer	0SXVPwUTXWTWW
w:von	mXXnYYtXoWuoX
w:voor	ooZknpXaXahpY
w:vor	1OZbabaaaabaa
w:vorab	YWYZYZWZZYyYW
w:vorige	RUPVUW2URRUUT
w:vorrei	wXVYYYvXuVXXW
w:vorstellungsgesprach	UWWVXVUUWV0WU
w:vortrag	a0acbYaaaZabb
w:vos	VWVYYTxXwWoWV
w:vote	VWVXWTU0YQTVV
w:votre	ZankZYaYZnnsn
w:vouch	YTUaZbXa4WYYY
w:voucher	WWW6ZZTXYYVaZ
w:voulez	VUWXX0UVYVVXW
w:vous	hbnamipmnbaaW
w:vp	zUaYXZaZcbZcb
w:vr	ZyYbbbaaabbaa
w:vrij	X2YbbaZbZaaaa
w:vrijgave	VWXYXXTXZW0VW
w:vrijwillige	Yabaawaabaaaa
w:vuole	WYZYZ0WTZYXZY
w:w	ZZYaaaZZZXazX
w:w2	1XZabpYaaZZZZ
w:waarderingsmodellen	UWXzVXVWYVXXW
w:wachtwoord	YZYaaYYZZXrwV
w:waiting	WXVYzZSXWTXyX
w:waits	ZZWabb1baZbbb
w:walk	VWTWWX3YVTUXU
w:wallet	UXXXYWTWYV5WW
w:wann	rXvSaZuaZZaZZ
w:want	acnbunuYaUXXk
w:wanted	buapWqUnWuWYY
w:wants	tkWwWkUWloVYp
w:wards	PSTVVW6WRRVWT
w:ware	XyYauaXaaZZZZ
w:warehouse	WWSyVXxVTRXXW
w:waren	yWVXYXWXXWSvV
w:warmepumpen	YYZ0SZZaaaZaa
w:warmtepompen	XbZwbbaccbbbb
w:was	nXtXXYUWowVvY
w:wasn	ZaYbaaYaZXT1W
w:wat	nrzXWWRWUuWVV
w:watch	UXWWYXUYZWzZV
w:way	WWUZXYiUY7rQW
w:we	okbkmmobYebaa
w:wealth	QQ2VVWQUSRVVT
w:web	yXVZYZzXVVVuW
w:web3	VVZZWXXYYZyVV
w:webinaire	VYYZZZV1ZXXXV
w:webinar	YZYaaZX3apZYX
w:website	2TRWRWuwRSUVV
w:websites	TXRYWZ1YTVWZY
w:wechselbereit	abxcccabaYbZa
w:wechseln	X1YZZZWZsYZYZ
w:wedding	2VUUXVSVWVXWT
w:wednesday	TTTVUUOwVRRTz
w:week	qpXaZpfmjjZbY
w:weekend	uRQSTTPSTxQOx
w:weekly	1XXWYTZoYWrnY
w:weeks	0WWYYmqsYXYYY
w:weet	WZWSZYzYaYWaY
w:wei	mlYcaamZcmZtZ
w:weil	UV1VUWSVSSUUT
w:weiter	UVUWUWTVWUzUT
w:weiterleiten	Zabdcdcdvcbcc
w:weiterschicken	UWWVXUUUXV0WU
w:weken	UVZYa0YZaZZaZ
w:wel	YWaZuVYwbZaaZ
w:welcome	WXXXPYU8ZVWXV
w:well	UWtXWYcX0yXVV
w:wellbeing	VTQUVW1UTPUUS
w:wenn	YaZaaaZaaYSxY
w:went	TUUWVWOTVSSV0
w:wer	WXWYYY1YWWXvW
w:werdegang	VX1YXYTXYXXYX
w:werden	SSTVWU1VWSSUT
w:were	VWsYXZpYvaoWX
w:werk	YUYbZbXa0ZaZa
w:werken	RRNRSSMR2OSSQ
w:werkt	OTWWXS0XYXWYX
w:werkvertrag	0VUXYYVWXWXXW
w:west	SURWVWRUSOSU1
w:western	VYZYZWUaXayZY
w:weten	ZZWaYaXZzVZYY
w:what	mkubXbpenpWXW
w:whatsapp	mZZZaYXaaZ2aZ
w:when	kY0XqXpZVTbXp
w:whenever	0WVVYVSXXWUXX
w:where	VV3XXYpWVuZYX
w:wherever	VUWXXXTzVUVUW
w:whether	rUxZYZqqpSYYY
w:which	USwzkWYdVsVVS
w:whichever	1WUVWWSVYVWYW
w:while	uSwWVWSWWtsUV
w:whisper	TPUVVUNVVW3WW
w:who	UaZjsauWrYcYn
w:whoever	SQMTRUNS1K0RQ
w:whole	WYYanaWZZyYWX
w:why	WXSYYZ1YUylYX
w:widening	ZZWZZaTZX4ZZZ
w:wie	WVkrXXuWxYVWV
w:wieder	YZXZZaXZZyZYY
w:wiedersehen	ZZYZZZWXaxZZZ
w:wij	aXvnZawaYYaaZ
w:wil	cnTmXwSdzVXXX
w:will	YUoVsXUVaWvS0
w:willen	ZYZtbbZbuaaba
w:willing	uWswVYVXqXYZZ
w:win	UWUXXSazWTxWW
w:windows	XYYaZZWYZXuyW
w:wine	YWWYYZUXX6YaY
w:winner	UVVXWXUYZR1WX
w:wins	Zcbaadwdcbbdc
w:wintersemester	UVWWW0TTWUVWU
w:wir	lnamkqjYYraYY
w:wird	UWVXWXSVXVvTy
w:wire	YYXZYZVWYX5ZW
w:wishing	TTOUTVQST1SRR
w:wissenschaftliche	WzUXWXTUVUUVU
w:with	cmaqhYiZkcnbf
w:withdraw	WXWYWXSWVTzUU
w:within	UqWpYurXYWuUX
w:without	VWwXUYXWWU4YW
w:witness	VZa2ZYXbaaaaZ
w:woche	0YZaasXaZZYZZ
w:wochen	0YZZZZXaZaXZZ
w:wochenende	XYaRa1ZZaaaba
w:wohnen	RTQUUSQzTvTSR
w:wohnungspolitik	XYWZZZXzVWZYZ
w:wollte	WXSZYYWOX1XWY
w:women	STRTUUV8TRTTQ
w:won	wWWYYYtZZrnXY
w:wonder	RXTYVYPX2TXXV
w:wondering	ZYZbaa1abXaYZ
w:wonen	bbZbbZZwZYaaa
w:word	vTwXWUSW1TWUU
w:worden	W3YaZYXYZXYYZ
w:words	uSTUT5PRUSPRS
w:wordt	STRUUUQSTQnX0
w:work	kZWWnXmmxpfZV
w:worked	W2UYYYUYY0YXX
w:working	XjvZYamYpsXXY
w:works	WWYZaYxZxXnZZ
w:workshop	VYXWZuWwYXXYY
w:workstation	TWWURYSWYW2NT
w:world	RUOWTWQTP6TSS
w:worth	ZXX1abkaZZZba
w:would	jmnmonamqYWXX
w:wow	XZWZZZWXW0WNW
w:write	jariWcqbkoWUp
w:writer	ouVaYZYZnXYvZ
w:writers	VVYZX3QYZXXZY
w:writes	WWUXwZtYXTXYv
w:writing	VWlYY0rWWqVXY
w:written	X3taYZVYXWYYY
w:wrong	UVrXWVuVpOxVr
w:wrote	W1VqXZrYpWXZY
w:wurde	tYYaZaWZYWW2X
w:wurden	UXYXZzVVYXWYX
w:x	4WWVUTSWYWNYU
w:y	kmjatmVWddnWo
w:year	qqpcmYZlXtXWV
w:yearly	VWTTWWS0WTVUU
w:years	knjZdYXYqzYVX
w:yes	ouTYsYoXXuVXW
w:yesterday	UTSVVVrRruVWz
w:yet	WWVYrYvVWzoXW
w:yields	ZaabYb2bZZVbZ
w:yoga	1TUVXYQXXVWRV
w:you	jcoijdbefldfZ
w:young	XzWYyZWZZZYaY
w:your	dZbbZbnXlnope
w:yours	UVqXqYxrZmZWW
w:yourself	XvppaZraZYZaZ
w:youtube	YYWZZaYyYYYaZ
w:yusuf	YZccZZnYnVYwr
w:zag	wVVZYZzYTWYYY
w:zahlbar	QRSTTTRPSQRQ0
w:zahlen	rSRSTodvTQRQt
w:zahlungen	TUTVTWSUVS1TS
w:zara	eeXmaknZbZZyY
w:ze	SVWVXTTUXV1VU
w:zehn	SUTUVUsU1TSVU
w:zeigen	XWXyYXpYYXWYY
w:zeile	1VVVWSRUWVUWU
w:zeit	sYYvZXXYYZXZY
w:zelf	XaYxaaZbcbbba
w:zephyr	WrqZcZrkmXYmY
w:zescijferige	XZYZZXWYaYzWX
w:ziekenhuis	Z0ZbbbaaZZZZZ
w:ziekenhuizen	ZzZbbbaaaZZZZ
w:ziens	WWTXXVUQU4WSV
w:zijn	VV1kXWRnwTXWW
w:zin	YW5ZXZWYYVZZY
w:zip	TZZVZXTVaUzYY
w:zit	UV0YWZTYUVXXX
w:zoals	UVzYWZTYVVXXX
w:zoek	nnvapaXZgXaZZ
w:zoeken	VWpsrYulXXYYY
w:zoekopdrachten	WXVYYXVXYUV0U
w:zoekt	qxYZZlYZZZZZZ
w:zonder	ZaYaYZSZYXzYY
w:zones	3XaabWXabYaba
w:zoom	WYWUayWVZXZaa
w:zorg	tVWYYXUzVVYVT
w:zorgsoftware	YaYwbbZbcbbbb
w:zou	WWzqYYUYqVXXX
w:zu	jqbpbjsmaXXYY
w:zufrieden	VW0WVXTWSTVVU
w:zugangsdaten	WXYYZXWYZXxWX
w:zugestellt	UWTVVWRTWUQTz
w:zullen	X0YabaZbcbbcb
w:zum	VVVoXXUwWpVTv
w:zur	XVUYYXWtVxWTV
w:zurich	ZvlZknWYasYcY
w:zuruck	XYYZYZXZZXrwW
w:zustandig	YYYYZZ4YXXYWX
w:zwei	ZZZ1aaZabaZZZ
w:zweit	YWZYyZYaaZZaZ
w:zweitagige	UXYWZzVVYXWYX
w:zwischen	TWTVVWRTWUQTz
w:zwolle	TWXXZ0UXYYWZY
w:zzp	xWZbabftWZZaa
w:£	rwXoXvYYYXXZY
w:€	qnXoauadYXqYX
walk you	WYUXXY3ZWUVYV
want a	ZZbbrbwbbWbbb
want an	zVYYsTUYYZYaY
want me	xXXZWWzXXSTZW
want the	STSVUVvTUQSU4
want to	YaoiyXdloXZXX
want you	ryXXYtUZZZXaZ
wanted !	R3XXWWTwYWWYX
wanted for	nVZXZ1YZaZZaa
wanted you	TTpYYZVZU7YZY
wants a	vqaqZZYbaaZbZ
wants an	wOWTV0TRZXUXX
wants to	XqYsXZXYpYXZu
wants-job>benefit	aYYbZbWb2Yaab
wants-job>freelance	4VZbabZaUabba
wants-job>funding	UUSW2YUWMSVWV
wants-job>i-am	aYVZlZVZ6WcYY
wants-job>interest-q	SXWZXYVW6VXXV
wants-job>job-word	YVWbabYa6YaZZ
wants-job>mule	ZYXbbcab1Zaba
wants-job>pay-word	VWWZXY0ZrYXYZ
wants-job>permanent	YyXaaaXarZZaX
wants-job>recruiter	ZWUbabXa6YaYZ
wants-job>requirements	aWWcbcZc1abbc
wants-job>role	XdWaaaXa3YaeZ
wants-job>seeks	YWWbZZla5Yaaa
wants-job>sell-cta	UXUYUYPX2WXYX
wants-job>site-notice	aZbbbbZbSZa1a
wants-job>start	SWVZXYVW6VXXV
wants-job>teach	YXWZYTVY7VYZY
wants-job>third-person	ZYacbcabzbbbb
wants-job>threat	STYZZZ4ZtYWYV
wants-job>unpaid	UWUZVXxXxYXYY
wants-job>you	XWVZYYbZ7VoYX
ware das	YwZbsbYabaaaa
was a	ZZsbabobZtaaa
was given	3uTZaZUZZXXYZ
was the	TUvVVVQRU2SVS
way of	YYUZYZuZXxWXY
we are	YmrqYaraaZaaa
we betalen	wZaZayXUaZYaZ
we built	acbccczbbXbbZ
we can	WVUXvqwuXVWYW
we connect	ZYXrXaqYXyYZZ
we d	tnWsmsVpYWWZY
we do	YnZaZqwbbaZbb
we find	vVVaZa1aXWaaa
we fix	VWYYYW3XZXsYW
we give	UXVYQV5UYWVYX
we had	WvWZZZnYZxWYX
we have	olocmZpaacaba
we help	Yxaabaobbbaba
we just	WXXZYXSyaWvYX
we liked	w0UaabUaYWZWZ
we ll	VVVXvXSXYSrWx
we look	oVXYWuwXZWtZY
we make	XuYZtslZaXYZZ
we met	RzzVXYURXNVWX
we need	npXctfUXZYoZp
we never	VVSWXWRWUzN0U
we offer	avacabTbbbuab
we pay	qlaqZwWXaZbaZ
we publish	VVUYXvqxXUXWX
we re	qlokoZcdZjaaZ
we run	lXZaupraaZZaZ
we sell	PSNT3TqRSOQTQ
we send	VVVvXXTuYWxXW
we share	QSRUzTMSSzRSS
we should	VV0XWXRXW1WXW
we speak	m0rZZbWaZVZba
we take	XaaYa2aZbaYaa
we talk	phVtZaoZsYZaZ
we use	RTQSTTNTSJQ10
we ve	UXWWYV1XYOX2U
we want	zUUTTyOTXUqUT
we would	TQUW0XwWXWVXY
we-help>benefit	ZfZZba2aaaZaZ
we-help>client	aaYacb0bbabba
we-help>easy-money	UYUYZY6XYTRYY
we-help>equity	aZaZV3OWZZXZa
we-help>freelance	WaYYZa4ZaZYaX
we-help>i-am	3UQXUWMVRSVWS
we-help>job-word	YxYaYZjZYZtZZ
we-help>mule	UvSX1XQXXTVYW
we-help>pay-word	ZyZYXXyaaZYaa
we-help>permanent	V5bZbXTaaaYaY
we-help>recruiter	YVTaZZ5aZYZaa
we-help>requirements	ZZYbZa2XZaZab
we-help>role	WnVZYYuYYXxYZ
we-help>seeks	UUTWW0yVWVWXW
we-help>sell-cta	YbaaZcyccabdb
we-help>teach	uUXYW0PYYWWYX
we-help>threat	WXaXZV1XaZUYX
we-help>wants-job	ZZZbaa2YZaaab
we-help>we	U7ZXUWdZZYWZZ
we-help>you	XXYYYr1YZZfYY
we>benefit	ZWXiYs1XXnaYX
we>call-ask	kk3WXYdrYTYYY
we>client	rqXtZanaaZZaZ
we>cofounder	VSVxwXyXXWWXX
we>connect	VXaxiXiaXzZXX
we>content	lUUVsvY1WSWVV
we>easy-money	SVVWWVRTYT9WV
we>equity	SnTysWPWWTwXV
we>event	YjWWXWV9YYmXX
we>expert-call	WXX6sYWXZXZZY
we>freelance	vZWbjYsdYrZYX
we>funding	ZnVx5WSWXVVYX
we>i-am	lZvWlYbVkyWXX
we>interest-q	VUyYYYtTXvXXY
we>job-word	VyoZceXncdcXZ
we>messenger	TXZYZWWXaZ6ZZ
we>mule	enUtwqSZXVtXV
we>open-to-new	VR2WUXSTXTTYW
we>part-time	yYYYyXWYaYXaY
we>pay-first	XXXZXZQYaY5XX
we>pay-word	vZXoWxrWXWcYW
we>permanent	r0YaZZXkaZZaa
we>recruiter	aTTZYZ+YWYYYY
we>requirements	SU2YWY1XYXXXY
we>role	a0WbhmkYYXmYY
we>run-code	XYYZYYUYYW3XX
we>secret	uWVXXUTWXU4qU
we>seeks	rsmcqpVYYWbYb
we>sell-cta	bVVvbWynXVtXV
we>site-notice	wTTWWV0VWUUtS
we>speak	XYYuZUX2aWYZZ
we>start	yVXZZYyZZZZaZ
we>task-for-you	7YYZYXWYZYYZZ
we>teach	dVXXX4eubWWYW
we>thanks	rtmwVVRUWopVV
we>threat	osTwTRVSVUcxT
we>unpaid	sXXYUlp1ZWXYX
we>wants-job	RVZaZZ7ZUZXYX
we>we-help	WrXYil0ZZYeZY
we>workplace	tSzXWVSsXWxXX
we>you	cekrXooYZUteY
we>your-profile	X4TaZaUYYWvYa
webinar gratuito	Zbbbbaa0baaaZ
week $	tYbaZyYXbaaba
week 0	vaccccabbcddc
week ?	nwkasaXZZXZaa
week and	zWWaZaYbvYZba
week from	tZbZZZYacatca
week in	VWYZY6XXXWYYW
weeks $	rZbabtYbbbbba
weeks £	zTXWYuUVXVXVT
wei ha	ZaXbbbZaaXZzY
wei we	tXbrcbYcdbccc
what a	WYVZYauYWyYYW
what are	WX2aZaUYYrZZY
what do	tVVYYYVXW6WYW
what i	sVsXVXdV3PVXU
what it	3WUYWYTXXWXZY
what our	XsYaaqwYaYZaa
what s	oW1cYnSXcqXXW
what the	VX1WXXPWyUWYV
what to	WXSZYZUX3yYZX
what we	XzqaabkaYWaaa
what would	WvyZXZuYXVXXX
what you	ocobXYquVsWXX
when could	zVRVYYtYXXYZY
when do	VXyaaavZZVZZY
when i	SUyVVZVYWWxZY
when may	XT2ZZbWZWXZZZ
when we	RSPV5VMTTQRVS
when you	XXvZXZbZVWXYx
where you	XW7YZZUYXXlZZ
whether you	wWtaaaVtXYZaa
who d	XotZvZpYYWZZY
who decides	QSPVTVyU1RSPS
who is	OSyUTVqTSRSSw
who knows	WtXuXZWZYwYZZ
who s	NRQRvSNOSNRR2
wij hebben	mYYbab0bYZaba
wij zijn	YY0qZaYaaXaaZ
wil graag	TUQvUVPV3SVWU
wil je	WYYaayWptYZZZ
will be	pWVUXXSWkTsP2
willing to	YXwvWaVZsXZaZ
wir haben	ZsYbbZqXauabb
wir sind	rYbtmaabbbbbb
wir suchen	YwaYaaasbbbbb
wir zahlen	yWWWYwSVXWVXV
with 0	VmYZwacrZYlZZ
with a	pqateZiZaYbaZ
with an	VXUVXXuWW0VWU
with azure	ZXYbacXc0aabb
with it	YaWaabwauYabZ
with kafka	YYyYaaWanZZba
with me	nXWsyaiaXYZbZ
with money	Y0WYvbXZQXZaZ
with my	tYXaZZXYoovZZ
with one	XW0wYZUZXWYZY
with our	nWvZYZsYZYqWY
with people	ZZYuZaTZY0Zaa
with python	Ya1YZZWZXXZbZ
with the	XmVYYYSWrhxVz
with two	ySSVyWRUUQTWU
with us	YVvZnvqXZUXWY
with you	krTcWZaYpqmtX
with your	XWvZYZlYXj0VW
within 0	XXYuZZwZYZqWX
woche 0	zZZbbZZabbaba
women in	VVTVWWV7WUUVS
won the	UYYYZZVYYytVW
words $	zUUUUzSUVULTU
work anniversary	ZaZaaaYZZjYyY
work as	bZbcacYbzZbbb
work at	wYVZZaSZ3UZaY
work for	UWqYvXiW1TTXW
work in	XXUYUZSXl0xXX
work since	VUVaaaWZ9VYZX
work with	XVnZXa1YrVXZY
working with	ZZUaYbuZY1ZXY
workplace>benefit	VW1aYZTYYYXaa
workplace>easy-money	wXZZZYUYaYyZX
workplace>equity	V0WbXbYaYaaaa
workplace>freelance	xXcccbbcbcbcc
workplace>i-am	SZWYZ8TTXWXYY
workplace>job-word	UVXWXTXSZZ1WY
workplace>pay-word	0WYrZSWZYYuZX
workplace>permanent	U4VaaaXaYZaZa
workplace>role	PQTVSRPUWU2WU
workplace>sell-cta	TVZZZZTXZYzZW
workplace>speak	RWX0SQWUYWVYX
workplace>start	3WZabaYaZZaZZ
workplace>threat	RTUYZWXYUV1WW
workplace>we	X2XaaZZYaZZaa
workplace>you	RWVWX4TsWVrWW
works at	YXZbbZxawYYba
workshop on	XZZYavYvaYYZZ
would a	ryYYZZqaZVaZa
would be	XokZkZVcqxZZZ
would it	W3WZYZsZXXZaZ
would like	boZpjscYfoYYY
would love	XkoXsYVryVWZX
would mean	VWTWVWwxVSXYX
would that	zZaYaZWabaZbZ
would you	mZpoqnWplWYYY
would your	SVTWTW1VySUUU
write a	UXVwZxVtWVVYW
write to	WrUZXZUYumXYz
write your	UXUWWX4XXTUWU
writer at	XTZaZaWZZYX3Z
writer for	zVbbbabcccacb
writer position	avZcYbacnbbbb
writer vacancy	ZuWbbbtbZZaab
writing for	UXYYZ5WVZWTYZ
wrong with	XYWaabxavYaaa
wrote about	Y0YaXcobZZaba
y buscamos	ZXYqwaYaaZZaY
y me	wYwZZZUYrWYTX
year contract	q0VVZZVUZSYYY
year to	TU1VVUPUStUTS
years at	ZYXZabXZr1ZWX
years in	XX1YvZUYXUYYX
years of	qkacbcmbnabbb
yesterday s	STTSTSQSTRUU4
you 0	yRPVQVzVTUuVU
you ?	mqXoZZlZprYYX
you a	pYVoXZjYYsxYW
you about	ozqYZZZZXWZaa
you and	kYXXWYiXXumzW
you are	ZsvbabZaYXpba
you as	VtXzmmUoYXYZZ
you at	WX1ZZYuYZWXZY
you available	zYabbcacaaccb
you back	UYXWtZUYWYyaZ
you be	eayqrZYYkWYYY
you build	vVTX2YQWVsWXV
you can	XYXZaZrnZXdxp
you come	VVtUxQU2WSXWV
you consider	btWYutVZsUWYZ
you could	WYpZxYyYYXUYX
you d	jrxjqZVZXYYZZ
you decide	XXW7ZZUZaWYZY
you did	4VRSYYPX0UVWX
you do	vValYZZYWvuXX
you ever	WY6ZYZpYXTYYX
you for	kmUwYZUqnXYsY
you forward	XXYZYaUbuayaa
you free	3XWYbZWmaZaaY
you gave	UWTWY7QXWsWWV
you get	VXVjudeliWqYs
you give	TXYZa7VXZYZaa
you have	YVUXXXdivYf2W
you hear	aWybabYavSaaa
you help	xWVXYWUXWUxXW
you here	VWPZYZUWV8XXV
you hire	ZYTbabYa4RZZa
you in	WVkXXYzvUpVXX
you introduce	WWSYwZUYzSXXX
you join	ZYZatZYybZaba
you just	VUrYWYTWVS2UU
you keep	UUVYWYVYZY3ZX
you know	jWmksYoYtjYYX
you last	XyUZYaxZXXWaX
you let	SUVVVTO1XPxVW
you like	WpqaaYrpYnZaa
you ll	XYWXYXVnZq2XV
you look	kXnZrZVYXwrYY
you looking	XW6ZYZTZVWYWV
you lunch	VUOV1XSVTwTTU
you mention	ZZWaZaXZ1TYZY
you might	VU1YYVTwWVYZW
you more	ZnsZvbWbaaaba
you move	aymcababaaYbb
you must	XZXYaawaaZxXY
you need	SUVYXXsX0TyYX
you on	qwoYYYTWYxYXU
you once	SVSVzVSUUwTWU
you only	YZXaaaVbYZ2Za
you or	ZZtbabwbYYaba
you our	VYWaZZ3aZZZaa
you pay	SWVQWX1WUVtYX
you posted	TPvW0XTUVUTWW
you re	XXtZdZVpWylbX
you recommend	YZVvbaVavaZaZ
you said	VUzWWXRWUtVUT
you see	WumXXXRtXTWUy
you send	UXZYRXyWXVPVz
you set	XZaubyUabaZba
you sit	USWVUTQyXWzWW
you speak	URTXWUUwYX0YX
you still	UVpVWvRVTzWUV
you take	uXXxrZVZZYZaZ
you taking	0ZXaauVZZVZaY
you talk	SU4wNTQURTTUT
you tell	jWSYXYyX2TXYW
you than	xVvabaZbYXaaa
you the	WVRXtYwXWWtYW
you think	TXRoXYT1uuYYW
you through	WXUXWY4YWTVYU
you to	XqpoYuUmZkaZY
you up	UWtYYYSXXwWXx
you used	SVUuWS0WWUUWU
you ve	UYUxuYUUXUmyW
you want	VmsYxZdXWdVXr
you were	YXuaYaUYvbsXY
you what	YZ6YZZUZXVYaZ
you will	xSTTXXTYXXzTV
you with	ZY3ZaaXaaYZba
you would	YyWbabXuaZZZb
you write	sYYaasXZZzXTY
you>benefit	aWVahovXzUZdZ
you>call-ask	pmuuYYoXXZXXX
you>cofounder	VRTW8WSVWUWWW
you>connect	XWnXkYcWlrb0V
you>content	qWsqXVTxWqVdW
you>cv-ask	vU1ZaaXaYWYXZ
you>easy-money	UWVYuWaWWm5VW
you>equity	WXWY0wqUXXXYX
you>event	VXVaYzVbXjY1X
you>expert-call	XXb3sZWZZYYZZ
you>freelance	xWWtpdqXYWkXX
you>funding	STSU1WRUUU0WV
you>i-am	lXnanbakupXWY
you>interest-q	rrmZoZXpcYZZZ
you>job-word	YpuXlbXWrdrZW
you>messenger	WxXYZYVZYX0YY
you>mule	iUkVYXSWXUzW1
you>open-to-new	ZY6aabXZYdZXZ
you>part-time	uVVWzSpVXVTWU
you>pay-first	WYXeYYsYYX4XX
you>pay-word	oWZ1XdlWeXqXW
you>permanent	WquYqYoYXWtYX
you>recruiter	XWyZZZiZXVnxX
you>requirements	VxbXqYdjXWorX
you>role	YvVZameYooYsX
you>run-code	YYYZZZVXYX2tX
you>secret	WXWZZYVXYW3xf
you>seeks	UUuaVWvVyVasW
you>sell-cta	bVltbomVWUjpt
you>site-notice	XXaZZZXYZnj4X
you>speak	WXVmYkW5XoXXX
you>start	uSQS2UMUQQSVR
you>task-for-you	ppWVwWSYuVqXX
you>teach	UWWlY6dYlnWXX
you>thanks	dVYYXiSplyasW
you>third-person	XZ4aZaVaWYaaa
you>threat	WWWYYXiXYW4un
you>unpaid	XYXaXX3WXXqZZ
you>wants-job	XkVamZWZ3WZkY
you>we	poYdstkjWUoWW
you>we-help	VUTYYW6WtXXXX
you>workplace	RO3WTUQVTUUXW
you>your-profile	jqrZYYbYZZmsX
young firm	XzXZvaXaaaYaZ
your 0	VXXZYWVYYW3VW
your account	YYZaaZUZaYzsX
your app	zXTYXZUYXWvYW
your article	WXWYYXVyYuWYY
your background	ZYxaaZwaZXUZa
your bank	XYYZZZWZYX1ZX
your card	XYXZZZWaaV3XX
your choice	vWYZZyWZZZUYZ
your comment	TSTUWVSQU5VOT
your company	WXVZYZZZ6VXYX
your consulting	zVSTXQyWXWVYW
your contact	UW2ZVZTYWTyYW
your contacts	VWQWWXRUVs1TU
your cv	YutbabYaYXpZa
your data	WXWZYZzWYVOvW
your department	ZZVaZZWa0WYZY
your fee	WZXzaxXWaXYZZ
your field	uTQrUQOV2SUXV
your firm	WYXaZYSa6XYZZ
your first	XXUYXZWXYzvVV
your github	XXYYWZTXaY2YY
your hiring	XXUXZW3VYXYYY
your id	UVVYXYVWZZ3ZY
your identity	aaZbbaYabY0WX
your inmail	abZbbcZbbYa0Y
your invitation	bbZcbcZbbUb0a
your invoice	UXWVWYpWYWTWy
your job	YWmYzaWYWVXvY
your linkedin	UYUXWX1YXUnXW
your message	YZXaaaXZZVX4Q
your money	XYZZYYxUYYtZX
your name	uriaZZWZmboYZ
your network	XYRYWZzXWPWwV
your next	ZWxbabuaYYaaa
your office	VUQXVXyWTyRVS
your open	4WUWXXlXVWWYW
your own	ZbbnaZxcbajba
your page	WXXZaZVZZ3vOW
your paper	WVUyTWT0XSXXW
your passport	WWTXSXUYXU6WW
your password	ZZYaaZYZaXl0W
your phone	XXXYYZSYYU3sW
your place	TTPWUVwT2OTTU
your post	ZZWbbuZXZaZya
your posts	bcYcccZbYzbXZ
your price	UZxXZ4RWZWXYW
your profile	YdoaaaXYZXszY
your projects	TVRXWXrWU3UXX
your rate	0XXbcbZbaabcb
your resume	nXvbbbpbbaabb
your side	ORVV1WwVUTTPV
your site	TVSXYV5RXUUVY
your talk	xXUZYXQXWzXYX
your team	UWXYYYvZzWXXs
your time	vWVzUVUXvVVXX
your updated	vVvbbbYbZaZZZ
your wards	SVVWXY4XUTWYV
your work	XwRaZYVqWyXVZ
your-profile>benefit	VXWZZY2YZXWXY
your-profile>client	T4qZZaUZaXXYZ
your-profile>connect	UVMYWZTXV2VUV
your-profile>content	TVTXYV2NYWUUY
your-profile>cv-ask	sV2aaaXaZVYXZ
your-profile>easy-money	UUQXVS3WVUMVW
your-profile>freelance	NOPTTVNUUP4PS
your-profile>i-am	XW9XZaWZWmYSY
your-profile>job-word	UwaYYXVZtVyWX
your-profile>open-to-new	WXzYYZVWZUXXW
your-profile>permanent	X4iYaZWaZYZZa
your-profile>recruiter	TXzZbaWaZYWUX
your-profile>requirements	a4SbbbXabYYYb
your-profile>role	WRSZYZwY4VSWX
your-profile>run-code	YYZbbZXbcaxZa
your-profile>site-notice	XXzaZaXZZWYuY
your-profile>thanks	ZZSaabYYWzZXa
your-profile>threat	YZYbbbYabZyVa
your-profile>we	1nYXWWpUXUxUW
your-profile>you	afzXXWprVodVW
yours ?	VVUYXYyyrTXYW
yusuf i	basdcdacoZbbc
zara ha	bbZcccabcXaxa
zara i	ZYYyabWbpZaba
zephyr freight	YopadaqjnYZlZ
zoek een	cbbdqdbcpbccc
zoek ik	uuacbcabUbccc
zoekt een	X0ZaalZaaaaaa
zou je	aZZsbbabtbbcb
zu uns	Z0bbbaZbbaabb
zurich 0	tpbbcbabbbbbb
zurich and	VtWYxZXaaZZaZ
zzp er	xXabbcZtXaabb
£ 0	quYlZtaZZYZaZ
€ 0	snYmcsZiZYkZY
€ al	nrYYZmWXZX0YX
€ am	naaabuYZbarba
€ de	YYZbaqYabaxaa
€ dia	0XaaaZYZaYZYY
€ h	oVXZZwuYXWWYW
€ hora	qWZZa2YYZYXZY
€ im	WvYYZYXYZZwZY
€ je	XVZZY1XVZYYZY
€ ora	qUYWYvxXYWVXX
€ par	aZZZapYYaZzZZ
€ por	esZYavXXaYrZY
€ std	kZaabwZbZaaba`,
} as const;
