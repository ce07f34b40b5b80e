// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.00617,
  bias: [0.145, -0.018, 0.122, -0.46, -0.45, -0.428, 0.393, -0.048, -0.284, 0.381, -0.126, 0.133, 0.638],
  table: `$ 0	onYnapoaZYoZY
% and	Tabb0aYabbZbZ
% de	dcddsdcddcddc
% of	TVUWTY7VVRTWT
% off	XXYYXYU7ZYWXU
% on	UWTWWX0WVTSWw
% remoto	yYbcccabbbbbb
0 $	V3XZZrmYXYYZY
0 %	YYXZuasmZXtaX
0 0	osZbkdZiaZeZo
0 a	0XZZcllYaZmZb
0 an	vXXWYzsVXXbYW
0 and	ZaWXYtTXkW0Xu
0 at	UTRTUVOSUTzTv
0 c2	vXabbpnbababa
0 day	yXabbpZbbabba
0 days	sxXjZZkZZZYkX
0 de	YYXYZxVQZWXzU
0 dollars	WWU2YWURXW2VV
0 e	TUTUUVSTTQSP4
0 each	VWW3UuUWZYYZX
0 euro	vVWvYqTWXWwVV
0 for	UWW0XqnVYVzXV
0 h	vYZYYqhYZYXXx
0 horas	mrabcraabbnXZ
0 hour	YYY1aYWUaXZwX
0 hours	psamZbcmaadZc
0 hr	vZabbkobbbcba
0 hrs	xacbcaZbcbbcb
0 in	UWYYZXvVZXyYt
0 is	WWWXWXQWXW3WN
0 june	zXXXZYVYYXXrU
0 k	byYasaZaZZaaZ
0 lpa	YzYcccZbbabca
0 maanden	yabcccacbbcba
0 march	VXWXXXTWXUTsz
0 may	XmXZYXWtZWYqx
0 meses	vaccdcbdccccc
0 mesi	vaccccbccccbb
0 mil	YwZaraYaZZqaY
0 min	VXW1XYUXWWXYV
0 minute	XZsyaZXaaZabZ
0 minuten	XYY3YrZYZYYZX
0 minutes	WYX1ZsZaZXeZX
0 minuti	XYY0aZoYaYYZX
0 minutos	YZY0aZoZaZZaY
0 mois	wpabbbababaaa
0 monate	zWabbbZbbbbba
0 month	zYabcbZbbbabb
0 monthly	WXVaaZVZZX2XX
0 months	yYabkbZcbbbcb
0 new	ZXZcbbZaZYa3Z
0 on	WtYZZZUYYVzYW
0 ore	lpbcboZabasZY
0 pages	3XXWYxVXYWXYW
0 pension	Y0bbbaXabaYaZ
0 people	Z0XbabpbZYbaa
0 per	qcabawdZaaeaZ
0 permanent	Z0bcbaYabaZaa
0 plus	XrYZfwpZaZYaY
0 pm	YZbZbZYxbYZas
0 por	VaaYawYabZqaY
0 reviews	ZYXabbwbbasbZ
0 std	0aabcZZbbbYaa
0 stunden	mrZaaaYtaYqYY
0 tage	uvZaaadaaaZaZ
0 th	jWXYZVVvYWXX4
0 then	UVSYWXTVVV3YV
0 this	TzRWVWRVXRTUy
0 to	VxWYZYTYYVxVy
0 today	XYXZYWUvXUzWU
0 uhr	UVUWWWSTVTRT3
0 until	VVXYYXS7YWVWU
0 usd	vZabbnZbbbnba
0 usdt	XaZZWaVaaZ2bY
0 uur	pqZaaZYZZZmYt
0 we	V2ZYWZqaaZYZZ
0 weeks	WYbabyYraaaaZ
0 words	tUVVV5RTWTSTS
0 years	ronbmbdakZaZa
0 your	wUYYZzWZZYTYY
0 €	jkYoZrljZYrYX
a 0	mqnZaaYZZYYlt
a a	xVZcccaccbccc
a backend	brXbabZbvZbba
a background	subabbYcccXca
a bank	ZbyXYZXYYXzZX
a bi	axZaZaYasZaba
a big	WrzbabXbYYbba
a biostatistician	ZuZcbbpbnaaba
a book	QVWUX2TWWzSXX
a business	Z1WcbcYbZZabb
a call	rZVraaqaZtWaZ
a case	XaazaZdbaaaaa
a chance	TWRXUXuWcSUVz
a charity	1ababaYacbXcZ
a chat	UnxtZanZYYZaY
a check	xaaYabWacbrcY
a client	qUrXZZzZZXZZY
a cloud	ayXbacacbZccb
a company	SWUt1YoXnTXYV
a confidential	UV4URXQVVTVRS
a conseguir	abZabb0ZbabaY
a contract	vZccccbdcccdc
a contractor	uYXZsZnZZqZZY
a conversation	WtyZYaVYYWZXY
a data	elZbauYomZaaZ
a day	wYYdalkXjYoZb
a developer	ZZXbtbwbaZbba
a devops	XqYbabYarubaa
a e	wZZbccbcbbccb
a eight	zVZbcbaccbccb
a embedded	cvYbabYbjqaaa
a ete	YXWaaaXYZVUyx
a few	aawcccVbaWtbb
a financial	YzZbabZbbbabb
a firm	XZWYZa4YYSYXX
a first	t2XXZYVaZWaaZ
a flat	PXWWXW4XRXWYV
a founding	aXccxbacccccc
a free	YaaaWa3aZWYaZ
a freelance	zVYaZZTZZxZaZ
a freelancer	cYYWXayZxVXZZ
a friend	VTTWVWS0UzSUQ
a gap	XT6aZaVZYUYZY
a good	qeqaabXaktaZY
a grant	zSZWqXVXZYWXY
a great	WzRYXXVvXuYYX
a guest	TVWVYTU5YTXXU
a half	WWXxZ0UZZYXZX
a hospital	pmZZuaYaZYqbZ
a household	wTyZaaTaZYaaZ
a hr	ZsZcZcZcscccb
a ios	opZcbbZbrabbb
a job	utvZYYVZWUlXW
a junior	RRQWUXRV5QVWV
a l	ZqkbbbYrraZZY
a la	YoYaaaYZvZZYu
a large	wwYaaYZaaaXaY
a leading	XwvaaaYaZXZZY
a lille	tXaabZYZaYXzY
a link	VYWYZY0TYXtYX
a look	UWqYWWP2oqVWU
a lot	WVtYYYzrXdYYW
a machine	puXcbcbcbbccc
a manufacturing	woZaebZaaYbaZ
a marketing	kwababdbababb
a message	ZaZabZYaaVR3Y
a mi	WXVZZZV4VVYXX
a minha	0VUXXyUVSSWVS
a month	rWaVvmuYYXoYX
a move	WzeaaaXavXYZZ
a network	lzZZZaYbbZbbb
a new	jVtclZWpXXhtm
a normal	Y1ZcacaaZZabb
a nurse	STTWVXRvwsuVV
a paid	WZZ2YnWYbZZaZ
a paris	YsabbbZababua
a partir	TUZaYZyZvZZZX
a patent	QQS1xTPOTQRRN
a permanent	mxdbababbabbb
a pharma	csZdkdcdcdddd
a phone	yyXZZYUZbZZaa
a plumber	xaXaabrZYXaaX
a presto	WWVXXXUVW1WTT
a product	fYYqtaYaqlZaZ
a project	YqpoabnarYZZZ
a public	xYYaccaccaccc
a qa	kqYaZaWaouaaZ
a quarter	uWUsYXtWWsXYW
a quick	rYbzaYmVaYYYX
a quote	PWVTXVyyYXSYV
a react	tjYbabZbnqaba
a recruiter	YvSaabWaXxaZZ
a registered	ogZbaanalsaaZ
a report	zUTzVRRTVUUVQ
a research	ZxW3YZSWZUXZX
a salesforce	inXaaaiatpaaZ
a sap	qvabbbZbZbbba
a seat	XyU1WYVZXWYZY
a second	wXVYZYUZYzYXW
a senior	Y0YbbbZbZabba
a short	pXWYZqzXYqYZY
a shortlist	XXyYTZqYWYXZY
a slot	ZbaYabowcaaca
a small	yWbXvZSXomhZW
a solutions	msacbbacqaabb
a staff	V0VVY0VWXXYZX
a sua	XYXpYYWYXVUux
a suitable	aZpcbcZcwbbbb
a talent	XVxaYaVYXVyZY
a taxa	WXYZYZWZZW0YW
a team	Ww0YZZVaYXZZZ
a technical	tpXjrqXZdYYZY
a telecom	ptXbcdacbbdcc
a tempo	Yyacccabbbbba
a third	RVUVyWrTQRwVS
a time	XZWaZb4ZYWZaX
a tool	ZcbbbdyccXbcb
a torino	oYabbaYabZZyY
a two	sVZYZ3TYZWYZY
a ux	urbbbaZbbaaba
a vacancy	XxzaZZXZWWYaY
a video	ZaWaZvU0YXaZZ
a wallet	0XwYZYWZZYXZW
a website	QQQVOUx1TRTUT
a week	roZZcsnZZZdaZ
a while	SUzWVVPUUxUSS
a word	xT0WVSRWySPUT
a workshop	vYYWZsXsaXXZX
a year	zXXnZoXXaneZY
a young	YwXaxaXaaaZbZ
ab sofort	eZbdbdacwcbbc
about ?	XYWaaZuxZYaZa
about a	W2wYYZWYUSYXW
about churn	VUTtYXTW0UVWW
about e	XXX2ZXUTYWXXW
about energy	YYYxaYVuaXaaZ
about how	UXTuYYS0wUYYX
about it	twoUYXVuWVYZX
about our	VWVYxZkYYwWZX
about rent	XZXZXUTwxWZZY
about the	omllmaaZqbYZe
about to	RYW4UYSWXXVZW
about what	YtuZabWaYpaaZ
about you	ZV3ZabXaVVZXZ
about your	WWTXYXzwWuYXX
access to	XWwaaZYsYXVZt
accord pour	abYtcbbrcbcbb
account and	YYabaZXbbazZY
account number	VVVXWWSWYUkUz
across your	ZsocbcYabwZUa
add a	XvXbYbXaaYWxX
add you	YY1qZZVXXoZYX
administrator for	xaabcbacbbcbb
administrator in	ZYZbbbZarYbwZ
administrator on	xXacbcacaacbb
advisory board	WVWqyXWWZZYZX
after a	0uXYYZWZYWZZY
after our	rYX0ZXSZaVYaX
after the	VWVXYX0UY1XYT
afternoon ?	vVSTVXkXUTVWz
again about	YU6aYZXZWTYYY
ai in	YZYYauWvYYZaX
airflow ?	XbYqbyYXZZaba
al dia	xXYaZZWZZXsaY
al giorno	oYZZaxXXaYsZX
al mes	UyXXZVrWYXyXV
al mese	UXYXYvsTZXwXV
all the	XXW1ZZTXYrYYq
alla mia	YZVaZaXtZwZYX
als business	YpYZwaWZWZZqY
als controllerin	ZnYbaaYasZatY
als data	Zracbcabtbcbb
als java	XrbbabYbraapa
als sap	ZlabaaYbuZbpa
als statistiker	ZtbcbcZcpbbbb
als ux	awabbaZbnaabb
am 0	WWWXYXVvWUXVy
am a	ZZYbabXbzYZbX
am tag	lZaZbtWZbavbZ
amira a	YaZtbaZbbaata
amira i	ZZmaacraZtaaa
amount of	UXVVWYSWXVUV3
an account	XWXZWa0ZYXwZZ
an agency	1XZaaYXabaaba
an ai	RVWyUVyTXXTXV
an amazon	XXX3ZZWYYYVZY
an analyst	sUVxYWUXxVXXW
an answer	atXbbctcaaccb
an app	XYXZ3aUaYVYaX
an engineer	XwXarZWaaYtYY
an entry	ZaZYaYWbnZyba
an expert	XYY6aYVaaZaaY
an external	wXbabrZbaabba
an hour	dWWxirdoXabYX
an idea	WWTYvZxXVvXYX
an independent	1TWYYYwZYUZaX
an internship	abacacYcxbcbb
an offer	XyZZYavaYYXZW
an office	VwXYvataYXZaY
an old	1XYZbZYaaaZba
an opening	ZtsbbcYamYaab
an outside	wSXYZYXZYYYZy
analista dati	nvacbbabbbaba
analista de	ocZcccZbwbbaa
analyst 0	uZcbccaccbbpb
analyst at	YtZbZbYaYZbvZ
analyste de	rqbcbbabbabna
analytics group	X2YbbbaaYaaaa
anchor ?	YZyZZaqYZWZZX
anchor and	ZwXsbcZbZaaab
and $	X0YZZZXZTZuYY
and 0	VnXZuYWYXUouv
and a	iroZcmdaXplZY
and am	YtWbabZazYZaZ
and an	RSvW0XRWTSuVU
and are	XWYa0ZWawYZaY
and believe	ZwwaXbVZZZYYa
and build	qqZaZZraqWZaY
and get	wWXZYZUYXW2XX
and have	rkiaYbpasYZaZ
and how	VWUXXXUzWwUTS
and i	batcdZqZdimZY
and is	YZYwZaWxZYaaY
and look	VWWZyzSSZTXYX
and looking	ZXWawbZbuYaaZ
and my	YYwZZaVZWXxaZ
and need	sWWYvZVYWXzZY
and needs	t2WWYYWYYYZZY
and no	wUSV2WNVRRUVV
and of	VWyWUVySTSXXW
and pass	WWXYXYyXXVzSU
and pay	XYYXZ4WVaXZaa
and run	xaaZbbWbcbrbY
and sas	YVpbabZbyZbbZ
and send	WXWZWZUZYW4YW
and snowflake	tYbccbqcZcbcb
and spark	XWvcbbYcsabbb
and swift	tZZcabacqcbcb
and tableau	pUXbababzabba
and talk	XWRT0WTzVRVXX
and tell	SVrpUYRusVxXW
and terraform	ZUXcacZb1Zbba
and the	XwmaqpWZYWlZY
and there	WTWXqYUXXV0XW
and they	ZZzaZaWaYXtbZ
and visa	uYXbccZcaatbb
and want	srabpbYbabaca
and we	rsXuXXYmYWqYX
and what	kvUZZatsYWaZZ
and when	RX0XXXRuYRYXU
and will	VX4YXZSXYUVXv
and would	WVXslqWZvuWYX
and you	WVnvzVQWWUxVV
and your	nuaabaXYktZZZ
and yours	VVwXWXRVV0VTS
anos como	U4XWYNVXXXUYU
antes de	WWYZYYWYZX1YX
any ?	TWSYXXyXwUXXV
any chance	XWzYXaUXsUWYU
app ?	zXYY0WRVYXRYV
app e	UXWX1XUYWWXYV
applications for	XVYYYWWxZWZzX
apply by	X1abbTZsaYaZY
approve the	WXYZZYUYZXXV5
architect at	YsYaaaVYXZYxY
architect with	pqbdddaccbccc
architecte cloud	bqZcbcZcbabta
architekt in	Zxbcbcacbbcbb
architetto cloud	rmaccbZbbbbqa
archive is	XYZaYZYWZYsxW
ardent robotics	YnmcZaqnecZpY
are hiring	XW0apbXaaabba
are in	TUTWVXRUVSVV3
are looking	XsnawZWZYYZnZ
are open	VUzVUSSyTSUUR
are the	tVtWXpTTVRWWz
are you	qXybZknaXbZZX
arquitecto cloud	vnacccaccbbbb
arquiteto cloud	ZuYbbbYbraaoZ
article on	WYWzYXTSYzYYW
as 0	RTTUUUPSURTR4
as a	ZZXpZbmfrrkZY
as an	kVWstltXoVXYX
as business	YsZbabYaZZbua
as fast	WTYYXX3WYWWYW
as of	ZYVaUaWYX1YYu
as our	R2YYwXVWZXWYZ
as partner	WVRW5WSUUSWWU
as promised	VUvWWVPTU0VWR
as react	X2XaZaXaYYaaa
as soon	tYUZabYaYxabZ
as well	OSPWVWLW0zUWS
ask for	WYWXZzqWYVRxX
ask me	X0YaYaTZWTyYY
ask what	XXVZaZtZyWZZW
ask you	VRRXWXzXSxRWT
asked for	rVVwYVVXXVXXw
asked me	YxraZsXaYYaaZ
at $	nWZZaZxZaZnZp
at 0	VVWXYXTsXUnV7
at a	woasZZXaZYmaZ
at ardent	XrfZZauYlrYXX
at birchline	XpeaZaqZsVZtY
at christmas	VXXXXWtXWzSXV
at clearbrook	dslaaaWaptZaZ
at fabrik	YoybbbjaYXaba
at harrow	YrmaaatZWqZYX
at hollow	eqnaabYaenZqZ
at home	TUUYWWTXvV0YW
at it	xWVYxYSWXVWYW
at kite	YsonabYasXaaa
at lumenbank	XqUZZZrYvpYXW
at mosaic	XqokabYZrXasY
at nimbus	ilsbabnandaaZ
at novatrek	YalmZalZtpZZX
at orchid	YxlabbYZsYaaZ
at our	nvVXcjWyYXYZY
at pathwell	XqlaZalZvlaZY
at quantile	ZoXbabqaqrZZZ
at redwater	YstbabYZqXaba
at solvane	ZvYbabvbYYbba
at stonebridge	ZyXrbcXaYZbbb
at the	YnXoYWdqbrZXr
at tideway	koubabYZYmanZ
at vantage	XyXaZanaYYZqZ
at your	UVPXVXwV3aSaQ
at zephyr	XklaablZoqapY
at €	yZbbcbacbbbbZ
atlanta 0	YYZaaYXwaYXWu
atlanta €	tYZYZxXVZXYZV
attached archive	XWYYYYXYZX2WU
attached is	RVUXXYRVXUTV3
au plaisir	aaYabbZYYyZYY
auf ein	kZyZZaWYarZZY
aus dem	uYYcbcubZZbaa
autumn ?	VYWZZ0VYuYZZW
available immediately	VWabbazasaYaX
avez vous	XXwYYZxYXVYSX
b 0	Y4ZaYaYaYYaaa
back to	VXvZXZTY0SXYW
backend developer	lwXbabYbrZbba
background check	pubbbcZbcbbca
bank account	UXYVYVWYaZ2ZW
bank and	WVtXSZUYXW0YW
bank seattle	ZxZcccbbbbabb
bank transfer	xTW0RTQQXWSXU
base 0	W2ZbbaYbbbZaa
base permanent	Zxbcbcabbbabb
base plus	asacndbccdccc
base remote	axZcccacbbbcb
be a	anwrXWiuYVVXW
be an	TYWXYyWvYXYZX
be delivered	SURTUWPUVRTzt
be glad	UYYyYZWayaZZZ
be honoured	XZWWZXWyYwYZZ
be in	rZWaYaWZYzYYs
be interested	YW3babZaaaaba
be my	UVTXyTPW2QWXW
be one	T0QWVXRVVyUVT
be open	WXzWYZwWXTWSU
be our	SuZXyYYZaZXaZ
be paid	xXRxXXRXWVUXU
be thankful	ZYYZYZvYxXaaZ
be the	sVyZvaVZYWZXX
be willing	tXstYZXYpXZaZ
be you	vuuaZbUZWWZaY
be your	XyXYsZtZYXUZY
become a	UXYXYydyZXlXW
been a	TUzWTWQUWwTSQ
been asked	WZ1uZaXXYWZYX
been removed	YYVYYaWWZSX7T
before i	ST3UUXQTxORWR
before noon	ZZYaZasYZW0aW
before the	SVUTUS1VWTwVR
before you	aZuaabWbaWxaZ
bei ardent	aZYaaatvZYZYY
bei einem	rWzXYXUVWUWVT
bei ihnen	WUUZYZ1ZvWYWX
bei nimbus	YqwaZaVZaZaaZ
bei stonebridge	YpwaabWZaaaaZ
bei tideway	YtYaZZWwZYZZX
believe you	ZwwaXbVZaYYYZ
bellen ?	Zvabcbpbcbccb
benefit>call-ask	WWVUX0USXYWYU
benefit>client	ZZZbbb0ababba
benefit>easy-money	XYYZXXOVYW8WW
benefit>equity	XWVZzXSYWXXZX
benefit>expert-call	Zba0bbUccabbb
benefit>freelance	Wbbbbb1baTbaZ
benefit>funding	RSV1UUNxVVSWT
benefit>i-am	yXVZYXpY1TXXW
benefit>job-word	TvQWWXxXTTxWS
benefit>mule	TTWWVUOUXV2WU
benefit>part-time	2VZaaZVbaZaba
benefit>pay-first	VXWYWX4WWTWUS
benefit>pay-word	WZZpaYzZaZsZY
benefit>permanent	Y0ZbabXaaaZba
benefit>role	p1YaeaXaYZZaZ
benefit>seeks	ZbXaZZTa6XZZY
benefit>sell-cta	WZZZZYzWZZVYW
benefit>start	yWabbaYbZcaba
benefit>task-for-you	tYXZZaPZ3UZYY
benefit>teach	UUSWUPPU2QUTS
benefit>threat	VYaZaX3ZaaUZX
benefit>we	XTVyQVyrWSdVT
benefit>we-help	XYXYZZ0YYUWaW
benefit>workplace	uWWWYzTUYYXZV
benefit>you	ValcXY3YWVuXV
bengaluru six	xZbbcbacbbcbb
besoin d	tWXxXWVYYXYYX
besoins ?	VVvZZYxYXWXXW
betalen €	tXYYZ2VSZYXZX
beth ha	ababbcZabXayX
beth i	yZVZabXboYbaa
between 0	RVSVVVRTWUTT4
bi 0	VoWXYPW5XUWUU
bi and	oovaabYYaZYaZ
bi developer	oxYbabYbnZbba
bij harrow	XoYbbbtarZaaa
bij mosaic	YtZbbbabrbbbb
bij quantile	XYYaabwasYaZZ
biostatistician in	aWZbbbYarYbxY
biostatistician opening	arwbaaYaYWZaZ
birchline ?	WXsxZZnYXUZZY
birchline is	XvYaZbwaYYaaY
bis 0	mzYbabZbZabbZ
bitcoin in	UYUXWWrXWzYXV
bonus plus	ZsZcpcbcccccc
book about	tUXTX2UWXWXXW
book on	WXVYYvUwWTXZV
book you	dXU0WXSVWTWWV
both in	YZVZZaWYZ6ZXW
breaks our	aaZcccZacarsZ
bring a	VVUXWXT0WQTTv
budget $	5XYYYYVYYXUZV
budget 0	1ZZZaWXbbaabZ
build a	2aaaaYVaZXabZ
build i	SUSV5XOVTPTVU
build the	vqbcbcZcYbbcb
building a	YXuzYaWaZZaaZ
built a	XYWYZavXyUXZY
bullets	3TZbbbYaaZaZZ
business analyst	jvXbabYbmZaqa
business angel	WUWX2YTXXWWWV
business partner	W1YaWaYbraaba
but i	VW5aZbXaVUYaW
but the	YusbZrYZYgZZY
but you	TWUY7VUVWVXYW
buy a	UWTw1YOWVUNXU
buy an	RYV5VUOSXUUYU
buy the	WXYYWXQYaY5ZW
by a	XY3ZYanWYTqYY
by friday	UVXYZSpxYXUX0
by half	YZZZaa3ZaYXZW
by kite	zXVaaZVYZXXuW
by paypal	zVWxYVTQYWUYV
by phone	WZ0XbbrbaYaba
by the	usYYZqTnYXXYq
by your	aavcccYbbYsZa
by zephyr	zXWaaaWaaYYrZ
c ?	oaZbaaVbyYZaZ
c for	vZZZbuaXbZaaY
c2 c	yXabbmjbabbba
c3:benefit	WWXWXX4XXWTYU
c3:connect	XYTYYZUWW5XWW
c3:content	UWWXWVQ1YTVXV
c3:cv-ask	tUvcbbZbbaabZ
c3:easy-money	XaaaaZWaaY5ZZ
c3:equity	dceeqdddeedee
c3:event	YZaaaUX6aYZYW
c3:expert-call	ZaYzZbYbcabbb
c3:freelance	vZXXZYyYYXTYW
c3:funding	XXVY7aVYZXYaX
c3:i-am	kWibqkZYwYpYW
c3:mule	VWZZVZWYbZ2aX
c3:pay-first	YbbXcaZbbazca
c3:pay-word	taaZanVabawbZ
c3:permanent	Y0cbbbYbabbba
c3:role	WpVZYZVYT0YYY
c3:run-code	VYYXZYUXYV5XV
c3:site-notice	ZaZabaWZbYY6W
c3:start	1XbbbbZbaabaZ
c3:teach	ZZbab1aZbbaba
c3:thanks	ZXVaaZYYW2YVX
c3:threat	aaabcbZaba4TX
c3:wants-job	aXacbbXb1aabZ
c3:we	isWYolopZWnYY
c3:you	cWnnnZlflWsaZ
c:benefit	ZZVbejzXrWkZa
c:call-ask	knryYdbjYVXVb
c:client	vpslYZoYXXYZX
c:cofounder	VdXd7acXZWXYa
c:connect	VXnllWZekyYpX
c:content	kVcaZml5VWcYT
c:cv-ask	suyaZaWaYXZYY
c:easy-money	lZWXcjrZWZ3WV
c:equity	VqVm5aXYXWdYW
c:event	YYWbYsU3WbanX
c:expert-call	VWa9qYXYXWXYW
c:freelance	0XbnZYoZbbXXd
c:funding	bjYq5XVgWVeXV
c:i-am	aeqajZkZsqZVZ
c:interest-q	sqtdiZddhXYXW
c:job-word	ZutYZZVarZdlX
c:messenger	plXXYXVYpW4YX
c:mule	dphciYZpdXuVb
c:open-to-new	XX8aZaWZbXYXX
c:part-time	zdXXqnWsZWYXW
c:pay-first	eVVYpckVWf5Wc
c:pay-word	vXXuYtlYXVlXY
c:permanent	b2camaWbZXfXY
c:recruiter	YmyYYZpYcXijb
c:requirements	dscZdXprcVpkW
c:role	pvWadejYnZZlW
c:run-code	UWWXXXTSXV+nT
c:secret	bVVXXuTVXW5rb
c:seeks	orlhrlaYoWaXX
c:sell-cta	nWYnkaxnWUkXo
c:site-notice	YXZZZZZZYbc5Y
c:speak	VWVnXvX2XndXV
c:start	zXWYpckakXdaY
c:task-for-you	2ZVjnZZWdVnoV
c:teach	VlVYW6WlhYZWZ
c:thanks	YWcYXYYXl4bnY
c:third-person	WXsoYZqZyWZZY
c:threat	npWaXjdaaVvpi
c:unpaid	XUVXxwkyXVWYY
c:wants-job	XZVZcZbY7WaaX
c:we	mmZkloqmWbiXX
c:we-help	apYYci3XbWcYW
c:workplace	xreaboVbaWhYZ
c:you	cbndcalZgmkob
c:your-profile	lstYXXbZYbntV
cafe ?	dccdsdcddcddc
cafe virtual	ZY3aZbYaaWaZZ
call ?	jXxuZZVZYoXZX
call for	abbabUa1cYZbZ
call me	URzVXWTWTRUXx
call to	XYTzZawZXTXZW
call with	saYoabWabYYav
call you	T2sXaaXaZYaaZ
call-ask>content	XZYWYWXPZX0XV
call-ask>expert-call	YYl5aaWZZYYZY
call-ask>freelance	VaYyaZXaZZZZY
call-ask>i-am	WYVYZa2ZYSYax
call-ask>pay-word	WWVzYnptYcaYW
call-ask>permanent	UTTVWUUVXW0QU
call-ask>role	SRU2XTSWXUUWU
call-ask>run-code	XYXWXWXPZX0XU
call-ask>secret	UTUVWVUVYW0RU
call-ask>we	qxUvWXbmpVWXW
call-ask>workplace	SVSTWzRvUPWX0
call-ask>you	ontzcYYXjVXYW
call-ask>your-profile	YaWzcbabcbbbb
calls a	YaYvaZvYaYZaY
came across	ZrnbbbYabxZTZ
came up	YrvuYaWYaXZaY
can do	WXVawZVY2VXZX
can get	WWVXXY4XTVVXT
can go	yYXabbsbZZabZ
can i	ksVqXazZXYYaY
can t	XX1YnnUoXVYlW
can we	rvoYVZVYYVXXw
can you	VWqaVqTWqUUX4
cards and	UZWWWaSZWV3ZV
care ?	YZpaaavZXraZY
care and	ZZubvbVaYWaba
care has	bYacccscracba
care is	WuYcabsbaaaba
casa e	SUWVXUUVXV4WS
cela vous	zXZaaaYaaabaa
cerchiamo un	YWZvsYZZaaZaZ
cerco un	aYabrcabubcbb
cette semaine	XYuYZYVYYVXwW
chance to	VXWZzWxWnVXYS
change ?	YV6aYaVYXUZYX
chat ?	YtZZcbubbcbbb
chat about	UW0wZZUZYXZZY
check as	qvbbbcYbccYca
chef de	YtabbbZbnabra
cherche un	qZaaqbZbqbbca
cherche une	Zacccrabscccb
cherchons des	VUVxzWTYZXWZW
chez pathwell	abZcabsbsZaba
chez quantile	aaYbabnaxYaaZ
chez un	rYvaaaZaZaaaZ
chf 0	0abbbZZbcbaca
chicago $	ayacbbabbabba
choose a	XZXXYaoZaYYWz
ci sono	ZWXbZbuaxYaaZ
cientifico de	tkZbbbZapaapZ
cientista de	dvacccabbbbma
clearbrook ?	XwZbabqaaZabZ
clearbrook is	XXUaZb3ZUXYaZ
client is	uYXsbcacccbbc
client of	yWsabaXbaZbba
client>benefit	bWtoaZvZZYZaY
client>call-ask	QTT1RTRWXVUXV
client>connect	0TZabaYaYXZYY
client>expert-call	WXW4YaWYaZZaY
client>freelance	2VZbbbZbaabaa
client>funding	QTT2RTRWXVUXV
client>i-am	rYWabazaZZbaa
client>job-word	YZ4aZbVbXYaba
client>part-time	2XXZbaZaaZaba
client>pay-word	tlXoaataaYaaY
client>permanent	c3XaaaYaZZaaY
client>role	ytXbbaYaaaaaa
client>seeks	xsoaZaXaXZaaZ
client>start	2WaabaXbbbbbZ
client>wants-job	wyZbaaYaRZbba
client>we	stwYZZUZYYZaY
client>workplace	nX1abbWaYYaaZ
client>you	PR9SUWLVTQUVT
cliente de	wabcccacccccc
clients in	YYyaabtaYZaba
clinical coding	UVWxVWTxYXUVV
clinicas a	ababbbyYbaaaY
cloud 0	vbccdcbccccbb
cloud a	aZaccbZbbabyZ
cloud architect	lvXbabXanZaqa
cloud architekt	lvbcbcacbbbbb
cloud en	axacbcacbbaaa
club s	zUSXWWSzURWVW
co founder	ZYZa0bZbaabba
coffee ?	YtmZmZpWXvYZX
cofounder>equity	aZaaybabbbbba
cofounder>expert-call	WVW6QYXYZYZZX
cofounder>freelance	TSYaWaXazaaaY
cofounder>funding	ZXYa4bYaaZaaZ
cofounder>i-am	XWWZ6ZUYWUYYs
cofounder>job-word	TRYaWaWa1aaaY
cofounder>open-to-new	bZXcYcZcxcccb
cofounder>pay-word	TVZUQ2UWZYYZW
cofounder>permanent	XTYzyYXYZZZZY
cofounder>recruiter	VW2VPZOXVVVYV
cofounder>role	XQZZ9ZWZaZZZY
cofounder>seeks	YXXa6aXaaYZaY
cofounder>threat	S5ZZQYYYZaYZY
cofounder>unpaid	ZVaayYYYZaaaY
cofounder>we	QNUUvvzUWVTWU
cofounder>workplace	T4ZaQYYYZaYZY
cofounder>you	VWUY3Y1XVTWXV
come ?	WXVYXOw0WWXYV
come and	TUUTXSS5WSWWT
come on	XYSXxYU0WTYXW
come to	TRUVWVr5WSRVO
come up	rV6YYZVYYPYYY
comes with	waaYYbWacbxTY
coming back	VXUaYZVY3UXZX
commerce ?	aaZaaaZvsWbbZ
como analista	ZWZcbcXbzabaa
como autonomo	VZaabZwtaZWaY
como engenheiro	YmYbabXazaZYZ
como ingeniera	ZtZcbbaasabaa
como investigadora	U5XWYNUWXWUXU
company in	YxVrrbWbYZaba
company needs	rYZbaaXbwYabZ
company take	WVVXWXRV9QWVT
company that	WYVYwavZrWZaX
con il	SUVWWWpUWTUTz
confirm your	ZZZbbaZabZyVW
congratulations !	YWTaZZ2ZyOYYX
congratulations on	YYYXaZwZYwYXV
congratulations you	aZWbaaXbaW3ZY
connect ?	ZYWYXauYYzYZY
connect>benefit	WXW1WXQUWTXWV
connect>call-ask	YZVrZaXXY1ZZX
connect>equity	ZybaWbaabYaZa
connect>event	WUTUWWT0VyVVT
connect>expert-call	YaZ2aZXabYZaY
connect>i-am	VWxWVXRUt0VVT
connect>interest-q	UVRUVWSUW2VUT
connect>job-word	axacbcbcVbccc
connect>mule	VUUQXXU1XTTXX
connect>open-to-new	WZ2ZVYUXXOXVW
connect>pay-first	RZXUWU4XZTNXV
connect>permanent	ZyWaacacZZbbb
connect>role	s0XZZZXZYXZpY
connect>seeks	ZbazabZbcabba
connect>start	yWbbbZbcbaabb
connect>teach	VzbbZWbbbabaa
connect>thanks	ZZVZZZZUZ0XUX
connect>we	VWTyXWSTX0XXX
connect>workplace	1TYabaYaYXZYY
connect>you	VVzaoXVspmmUU
consulente sap	atacccacbbbpa
consultant sap	ltacbcabobbba
consultant who	WsYxZYWZaYYZY
consultants for	xVaaaatabbXba
consultora sap	kqYbbbZbqaaqZ
content>benefit	ZbYaaaUzWWaba
content>call-ask	TVSTUUR3XUUVT
content>event	WXWZYVW2YUWXU
content>i-am	WXUYYYW9WTYWV
content>interest-q	TVTXYV1PYWVVY
content>job-word	QRRTUSR8TSQTS
content>mule	VWUXXYWzWVVZX
content>pay-word	0UTTWwQqVTTWU
content>role	TSUWWWR1USUTT
content>run-code	TXWUXVSOYT4VU
content>seeks	QTPU1SPvTNQTS
content>sell-cta	WYUYXQR1YTYYU
content>site-notice	XZXYZYVSZXWzU
content>speak	YYXZaYY1ZXYZY
content>teach	WYUYXQR1YSXXU
content>unpaid	VXXXVTTzYWVUR
content>we	QVUVWvZ2XUmVT
content>you	WXUYYUT/VTXWV
contract $	xZcacbacbbbbb
contract 0	ycbabbYbdcaca
contract and	sVuracYbaZbba
contract or	SQxZZaWZ1VZYX
contract tester	vZcccbbddcacc
contract with	PWVXWYPUWVTW4
contract £	xYcacabcbcccb
contract €	lxabbZZbbbaba
contractor to	1ZZbabYbZZaca
controleuse de	cxZcbbabbaana
controller 0	pvbcbbYbbbaba
controller financiero	tqaccbabcbcbb
controllerin 0	tZZbbaaabaatY
conversar ?	ZwuabbabbVbYa
conversation ?	Vp2oXZVXXVXTV
could be	ZV0baZvaYVWaZ
could do	XXuYXZzZVQXYX
could i	WYydYYoouSYZX
could not	SURTUVPUURSzu
could we	nraqYZqYpWYZY
could you	tYZZbqZYwWbZd
course airflow	YaZbaYZvaYZsY
course in	UaXZa6WVYXZZZ
crypto exchange	WwZcabZbtZZcb
curious ?	OS1XXWvWUUWXU
curious how	YWUZZalYxwWZX
curso de	WWVYZVX0YWXVV
cv ?	YrZcZcabwabbb
cv and	XxubabZaZYaZZ
cv to	ZxYcbcZbqZaZa
cv-ask>call-ask	UV1YaaVaYYVUV
cv-ask>i-am	rV0bbaXbZYaaa
cv-ask>pay-word	zXabccZccZbca
cv-ask>permanent	VyuaZaYaYZZYY
cv-ask>we	ST1YXXTWWUVVV
cv-ask>you	rpwbYaXbZZZaa
cv-ask>your-profile	uzUbXcZbaaaab
d accord	abYucbbrcbcbb
d be	VvkloZehtWZZZ
d get	qwXspZVZYYXaY
d leave	XY7XYYUYUWXZW
d like	vnqeaYWXtYYYW
d love	WmsqplencWWZY
d pay	yWVxW3RVWWUYW
d rather	sUvvZZVYYUYZW
d un	tWVuXXVYvXYYX
d une	YZZxpYabbbabZ
d want	UUuVvvoYVVXZW
d work	V0XZvZXXZXXZX
da 0	TTVwXU3RXVVWV
da remoto	wZccccaccbccb
da un	XYTZXZVXW2XXW
dados ?	ZwabbbaqZaaaa
dados em	koaccbbbabbsa
dados na	ZZXbbbYswaaZY
dans la	ZY1aoaYZXYZZW
dans le	aaZbrWZavZaaZ
darf ich	ZrnbbbubZZbaa
data 0	YYYZZbXyZXYWW
data ?	TVRXWXTt1RXXT
data analist	ctZbabZarZaoa
data and	0XVZZWSYXpYZY
data at	pxZbababaZbcb
data engineer	itYcbbbbpabma
data engineers	XYvtbaZZZabba
data in	RWVWX0SwXUPTR
data people	aZ0babYaYYaaZ
data person	xbcbcbZaccbca
data platform	2kZZaWVZababZ
data scientist	dvZbnaYjeaaja
data team	WtVYYZ0YYVWTW
dati in	sZbcbbarcbcba
datos en	XmYbbbYawZasY
day $	TVYWYzyYZXVXW
day 0	uXZbbaYyaZZZX
day ?	ORQTVRNv1yUVU
day for	MST0TQQTSSSUy
day on	TWZVa5XWZYZZX
day plus	rUZYZ2VYZYYZX
day rate	wabacmaacbbcb
day remote	qYZab1XXZYZba
day to	taaVaaxbaZZbZ
day £	UYYXZtxZZYXZX
days ?	WWwYYZSZXxXYV
days a	wuaaZZYZbaabb
days of	uvZaaaZbaaaaZ
days per	xZcbbZabbbbcb
days £	oVX0YUTWWWWYV
de 0	poZskZZZaZrYY
de algo	XXWYYYWW1UXVT
de analista	YqacbbabuabaZ
de app	UWTX2XUXWWWXU
de bijlage	SVVWWXUUtTWTx
de carreira	awbcbbZobabba
de cientifico	oXabbbYatZZtY
de consultant	Zqbdcdbcrcbbb
de consultora	pYYbbbYbraauZ
de controleuse	bqYcccabbaauZ
de controller	Zxbcccabcbcbb
de dados	noZbbaYataala
de data	awacccbcbcbbb
de datos	sfZbbbZbsaakZ
de desarrollador	rtbcccacbbYba
de desenvolvedor	apZcbbaaZZbvZ
de designer	Ytacbbabsbbba
de disenador	pracbbaaraZaZ
de dois	UyYXZtWYZXTZX
de donnees	rpacbbabbabpZ
de dos	XwZZatXVaZXZX
de empleo	YWWZZYX2VVYVV
de emprego	YXuZZYXxVVXVU
de engenheira	aqbcbcabbabta
de estadistica	XXaZbyYZZZZaY
de estatistica	YXZZa0YXZXYZW
de frais	VVWXWWSWWThVz
de gerente	araccbabZabta
de gestion	buYbabZbaasmZ
de ingenieure	bqacccacbabsa
de l	YYZoZpZwaZZZX
de la	XYwxXYUZZYZZX
de notre	yWWWXVTxYUWWT
de passe	ababbaaabatsW
de power	XWWYZVX1YWXVV
de projet	YtacbbZbmabra
de projetos	aqZbbbabpabsZ
de proyecto	mrbddcccccdcc
de r	WXYwYYVYZXvYX
de saude	awaclcacbccbb
de seguros	vabcccbcccccc
de statisticien	asbdccbcpcbbb
de tecnologia	cbudcdbcbbcbb
de uma	ZaavsaYabZabZ
de una	aaartcaabbbba
de vous	ZaWaaaYXX0YWX
de zorg	xXZaaaXvWZbZX
dear candidate	UVtYZZVYXX0VU
decision makers	WXVxWYxWTUWXW
deck ?	VURV5XSVXWXXT
deck is	YWXa4aXbaaabZ
del mio	yZWaZZXsYWZZX
del sector	sZulabZababaZ
demo ?	TWVWXW5UYUVUT
desarrollador java	ruacbbZcbbaba
desde 0	TUXVYU5WXVRWU
desenvolvedor java	nsacccabbbbna
designer 0	osbcccbcbbbba
designer ?	WnVZWZUY0WXZY
designer in	Zoaccbabpabra
designer ux	jvacbbabobaaa
deux jours	rqacbqaZbbZbb
developer at	V1YcaWZbZabba
developer for	Udabb1Zaaabba
developer in	XoZabaYarYbuZ
developer on	yWabbbZbaacbb
developers in	YXZabwtbaaaba
developpeur java	msabbbZaaZarZ
devops em	oYbcccabbabua
devops en	ZuZbbbZbaabsZ
devops engineer	mtYbabhbhlaka
devops in	tXZcccZbrbbbb
di 0	YaZsbarabarZX
di due	UxXXZxWUYYRYV
di statistica	YZaZbzXYZZZaY
dia remoto	tbbddcbdcddcc
dias a	WYaab2ZXbZWaZ
dias por	wZacccacccccc
did it	UXTSYZzYzVYZX
did with	Wavbccsbaabca
did you	WWVZXYwXuvUXq
die it	tUUWWXTW0UWXU
die stelle	YwZcbcabsaaaa
die woche	uYZaavYaZZZaY
direct client	yYacccacbabbb
disenador ux	mrZbbbZauaaaZ
dix jours	tWTXYX0XYWWWW
dm me	uZYbaZubZaabZ
do a	UvYwZZXaaZZaZ
do and	TVOWUY0VSwVWV
do for	6WTYZYoYYVVWY
do it	mZXZyavYWVlaW
do not	STRWWWRVVTyPz
do snowflake	YZXblbWZzWZaX
do something	STOWuWOVT3VWU
do the	WVTXysxXVTlXT
do we	WXVYYZqWaXWZz
do you	oVpXlXqYtrWWj
does your	VUTVXXwWzSUWU
don t	cpYZZZeYsrnYe
dos dias	YmabcyZWbaaba
dublin ?	VUwXZzUXXVXWU
dublin and	syXYaaXaaXaaZ
duration 0	zWZccbZcccbbb
duration eight	zVZcccabbbbab
e commerce	cYbrjdZpclZoX
e mi	WXqZvZVXWwXTW
e queria	zWTXXXUWvSWWT
e stata	aaZccbabbaU1Y
e stato	UUTVVVSTUQTsy
e vorrei	yXTYWXUWuTXWU
e1 0	X0XZYZWXXXXYW
each other	XU1ZXYUYVwWXV
earn 0	XXVZYVxTYXsYZ
earn more	UVYYUZ4YZZRZZ
easy-money>benefit	UVWXyWXVVU0VU
easy-money>call-ask	XaaWcZYabZzba
easy-money>event	U1bcYcaZbbZbb
easy-money>freelance	oWXXUW0uYXQXV
easy-money>i-am	WWVZXTRXWQ9XW
easy-money>messenger	WaabaZWaaZyZW
easy-money>mule	SVaZZZUXZYzZV
easy-money>part-time	SYaaYY0XbZRYY
easy-money>pay-first	WYXWYXUXXV5XV
easy-money>pay-word	dZaZaXVYaZ4aY
easy-money>permanent	Y3abaaWaaZWaZ
easy-money>role	U0ZZWZxZZYUZY
easy-money>secret	XZYZaYWYZX2RV
easy-money>sell-cta	SVaZZZUXZYzZV
easy-money>site-notice	XYZZZYXYZXyRV
easy-money>teach	XXTZXQSXWP2YX
easy-money>threat	SVWYVXuWOV0WT
easy-money>unpaid	UWWZUX2UVUQYW
easy-money>we	SUVVVT1TWTPUR
easy-money>workplace	3ZYbbXZZaaXaZ
easy-money>you	WWXYXYtXXk5WV
easy-money>your-profile	UTVYXY1WYXPXY
editor for	3WXXXXVVWXXZX
een betaald	YbZybbZbbbbba
een data	XxZbbbrbWabbb
een plek	YuZbaaYauaaaa
een sap	YsZbbbubZabba
een uur	Zbbtbqacccccb
eight weeks	1XabcaZbbbabZ
ein kleines	wYaasaZbbbabZ
eine neue	xZubZbWaUYZYY
eine stelle	YwZbaaYatZaaa
el 0	YZYZZxXQZXXwW
em 0	ZaZbbaaabZuqY
em lisboa	YWabbsZaZYYzY
embedded engineer	ovZbbbYblmaaa
emil i	aaYbbctbsZbbb
empresa ?	ZVYbbbVa2aaYa
en 0	VVVXsXVWXVnnx
en bilbao	YsabaaYaZaawZ
en birchline	aataabtaaYbaZ
en cdi	Zzacbcabbbbbb
en data	YYYZZbXyZXYWW
en el	ayacbbaboaaZa
en madrid	YWaabtYXaZayY
en mosaic	ZYsaabYavYaZY
en orchid	YoYbabZawZbbZ
en solvane	ZYpbabratZaaY
en una	VXWxXWSXYXuXV
en valencia	wsabaaYaaaWaZ
en wil	yYWZYZRYtWYZX
en zoek	ZaYbybabaabba
en zoeken	YZYlxaYaaaabZ
end of	pxbbcbZYbabba
ends in	SXUXWYOXzTWzR
energy and	ZXybbcZbaaccb
energy has	aYZcbdscsbccb
energy people	XtwaYaXaZZZba
engenheira devops	ftacccabbbara
engenheiro de	mcZbbbYawaama
engineer $	aXbbxbZbbbbcb
engineer 0	srbcbbZbbbala
engineer a	oaZbbbZaaZaxZ
engineer at	XrYbaZYYZXZ0Y
engineer contract	0ZZbbbWbZZaba
engineer for	srZbbbbcbabcb
engineer in	ZsbcbcZbsacbb
engineer on	dvccacbbccacc
engineer position	awZcbcacfbbbb
engineer to	ZyZcbcabbbbbb
engineer vast	YyacbbacWbbbb
engineer with	mwZccbacbbbba
enter your	WYXZZYYYYX2VU
entwickler gesucht	qVbbvaYabaaaZ
equal shares	ZZZb1bWbYZaba
equity 0	Zvbcmabcbbbba
equity>benefit	XYYYzzOXWXXYY
equity>client	WWSyVYXYZYYYY
equity>event	UVRSQR3RRTVWU
equity>expert-call	VWSzVYWYZYYYX
equity>funding	bacdvdbcccccb
equity>i-am	VWTV0VyURUWYV
equity>part-time	T2abZVaaaaaaZ
equity>permanent	UcZZ3aXZaZYZX
equity>start	NPTT2UPSWTRUR
equity>threat	T2abZUaaaZbZZ
equity>we	ZZZbzaYaYZaba
equity>workplace	X0YaXaXaZXYaY
erzahlen ?	ZxXbaaraaZbaa
est en	aaaabZZubYavY
esta semana	VXVYYYWXYVV2T
estadistica para	XWaZbzYaZZZaY
etes vous	ZZbbZbXZ2XaZY
eur 0	uYbbbrZcbbbcb
eur and	X2YaYaWbaZaaZ
eur remote	Yxacbbabaaacb
even if	ZX3bZbXaZUaZa
event>call-ask	UWV4YySUYVVWU
event>connect	UUTWVWwtVxVTS
event>content	ZbabbaY0aYaZY
event>easy-money	TWWXWQQ1YVwWT
event>expert-call	WWW1WXQUWTXWV
event>freelance	UZYZZYU6aXXXV
event>i-am	zUoWXnUVWzVWV
event>interest-q	VWTXYXV3TTXWW
event>job-word	TSRVVUT6SRTQP
event>mule	XTWWZYW8YWWXU
event>part-time	OWaZZ1VRZZWYX
event>pay-first	WWXYZVVWaZ0YU
event>pay-word	aXXVX1ljYXsXW
event>permanent	ZzYbbZZXaabZa
event>requirements	QSRWVUQ2VSVSW
event>role	VXZnYpY4ZXZSW
event>seeks	TYbaayZUbbZba
event>sell-cta	qWWUXWQ3YWvVS
event>site-notice	aaaabaaRbYa5X
event>speak	XYZUa2YXZXYXX
event>start	tVWVWTTzWVVUR
event>teach	TWXXY4WtYWTWU
event>threat	UVZZZ1WzZYWYV
event>unpaid	XaaaZTX3bZZZY
event>we	WZZZa0WyaXXZY
event>workplace	QUTTVRS2UURTS
event>you	rVcWYWU2WbbtV
event>your-profile	YYWZaYYQZVW7X
ex novatrek	aWYb0bZabZabZ
ex stonebridge	aWYbzbZabZabZ
executive programme	YVYZY0wWZYWZX
expected ctc	Xvsbbbababaaa
experience at	X1ZcbcYbcaabb
experience in	XYybbbraaaabb
expert-call>benefit	YbaybYVabbaba
expert-call>call-ask	XZf4aZYZaZaaZ
expert-call>client	WWSyVYXYZYYYX
expert-call>connect	ZbazbbVccabcb
expert-call>equity	WWTzVZXYZYYYY
expert-call>event	WaX3aXWVZZZZY
expert-call>freelance	QWT7WXUXYVWWU
expert-call>funding	XYXuwYWYZYYZY
expert-call>job-word	WTUN7YVWYXVYX
expert-call>pay-word	aYX7YYXYaYZZY
expert-call>permanent	XVW6RYYYZZZZX
expert-call>requirements	XaYzabZbcbbba
expert-call>role	USR9WUTWUVVWW
expert-call>seeks	WaZ4WaXabaabZ
expert-call>sell-cta	Xaa1ZXWabZTbY
expert-call>we	SUVl3WTtYXVYX
expert-call>you	nZX4YYVZZYYZY
fabrik nord	nlqaabqakYacZ
fee 0	UXZWZW0XZYYZY
fee and	UYXWXwTYYXwZX
fee of	WYZZaYWYaY3ZX
fee you	VYWSXUSXXV4XV
fill in	VT0ZXXTYXXsYX
financial controller	dyXaabYaiZalZ
financiero 0	sobccbbbcccbb
finch has	WvZZabZcrbbbb
find a	XwUaYbyZWVaaZ
find someone	xV0ZZaXXYXZZY
find work	aZbcbcYbzZcbb
finish my	XZXaXYXZ0XZZX
fintech ?	bbZbbaZtsXbca
firm and	taZabascbcbcb
firm in	WuWsrYtZZYYZY
firm is	XwxaXaXaZXYaX
firm needs	rabwbYYbaaabZ
first month	WaWZZa4ZZVYZX
first year	TWUV1uSTWURXU
first:benefit	ZaYccexZmYhbb
first:call-ask	aXqzZkZkbXaXi
first:client	snpkbbebZaaaZ
first:cofounder	XbZd2bcZaYZZb
first:connect	YZkebZaikuboa
first:content	cYWadha4YZdZW
first:cv-ask	ar0baaYaZXZYY
first:easy-money	fZYZcapaYY1YX
first:equity	YeYc0ZdZaZlaZ
first:event	ZZYabpW0YcamZ
first:expert-call	WYZ5nZWaaZZZY
first:freelance	wYbjaambbfaZe
first:funding	ZZbm2ZXkYYcZX
first:i-am	bbnbjbjbqpbYa
first:interest-q	nbuijZZlmaaYX
first:job-word	bqqZbaYcncdlZ
first:messenger	ekZZaYXZnY1aZ
first:mule	cpdebbZodarYd
first:open-to-new	ZY3babYacbaYZ
first:part-time	ubZZioZqcZbZZ
first:pay-first	iWXYncmXYd1XY
first:pay-word	naYsZrlaZXmYd
first:permanent	ayccjdadaZaZZ
first:recruiter	aivaaaoababjc
first:requirements	iphbiZnnbYllY
first:role	nrZddejalabkZ
first:run-code	XYZZZZWWaY7oW
first:secret	bYXZYsWXZY1ob
first:seeks	mokhokcalZaaZ
first:sell-cta	eZdZlaupZWlYn
first:site-notice	ZZaaaaZZZZb3Y
first:speak	YYXmZtZyZnYZY
first:start	vZZamcdcjZhba
first:task-for-you	zbYnnYWZYYnmY
first:teach	XfYZZ3XjcZZYa
first:thanks	ZZbaZaZYe1bkZ
first:third-person	ZYWoabrbwYbaa
first:threat	dlYbZkebcYsnl
first:unpaid	aXYYtubtaXXac
first:wants-job	ZbXbcaaa2YbbY
first:we	ljbjjnolZcjaZ
first:we-help	chZafdzZcYhaY
first:workplace	soccanYbhZhad
first:you	bamdccjaelkod
first:your-profile	hoqaaZbbaemqY
five days	zVXxZQTXXWWYV
five minutes	QTtyWVRTyTTWT
five years	ZYXZabXYr1ZWW
fix it	VXYYYWUYZW2XV
fixed price	yaaaabjbaaaca
flat fee	wXXwWWTXYYWYW
following you	UWSXWXSVWtT7R
for $	VVWXYX5TYVoWW
for 0	uYZYpqcZaYaap
for a	omlpblYamcbZY
for accepting	abXbbcvaZwaYX
for actuary	pYabccYacabva
for ai	0XxXWQTXWVWYX
for all	saZabbZbarYbr
for an	jXZybbrYqWYZY
for any	aYXabbYa4TbaZ
for ardent	YlXtYZWwaYZZX
for biostatistician	apZccbZaaZbxY
for c	WX0YXZVXWTXuU
for cloud	UWVYVY0WVUVvU
for contractors	RYWWYWxwZXWXU
for data	YfqkaaXznWZZV
for details	pY2aZZWZZUZaX
for each	VTWXXXPXXX3YW
for eight	yWbbbabcabbcb
for energy	ZuYbZbrbaZbbb
for firms	TVUYVV5RXUUYV
for four	oRTXWXUV1TWVy
for free	YZYbZYwpZYnpY
for good	VWWY0UVxXQXWU
for half	qWX1YVVWZYYZW
for housing	avobYbZbbaccb
for in	YxqbbcYcaaabb
for it	vwWaaaVsYYYWZ
for its	uubaaaYZbbaaZ
for kite	YXWaaZXyrYYZW
for kubernetes	XXzZXwWXWTYYV
for machine	mVZbbbYaaZZzZ
for maintenance	QVUVVVQUXRUR4
for me	rYXaZaWa0YaZZ
for members	XYYTYwXwZWXWT
for my	ttVXX0SpUWYZX
for one	QVS3uuSVVTTVU
for our	rZWXpvWtZWlZY
for people	VVvYyqXYXWqZX
for power	UYaab3ZYaZaaX
for product	ZsYcbcbbbbbsa
for project	apacccabbZbua
for pytorch	XYyZXZWYWTYuV
for react	XWaZauUZaZZzY
for refugees	UUWXU3TVXXXYV
for registered	aWZbbbZaqYbyZ
for sale	TWUU1XwQWRNVS
for salesforce	ZXZbbbZaZXb0Y
for sap	qZbcccacbabta
for senior	amWcbcabwacbb
for six	zYZuYWXYZZYaY
for somebody	WXwaqvWYpYZaW
for technical	XYXaZaXZYYY3Y
for ten	PTPuVTsT0QoVS
for that	XYUZaavZYyZZY
for the	YcVZpYUnmrpXu
for three	zYwZaZWZaYaaZ
for two	uqXmYWZYYXYZu
for us	0XVZZ1UWZWUXZ
for women	RSQSTSO5SQTSP
for work	WXTZYZSX6SsYV
for you	WkmrXY1XXbaXX
for your	VWjnXXwXXQSzu
for zephyr	tYYvWaYabZbba
forward to	WVPZXZSXT5TQU
found your	xTPVSXQWTR1WU
four hours	xVYXTUxXZYVZX
free ?	xWWYYXusYWWYW
free for	0XUXZYVqaZuXY
free trial	XaaabbtaZVZwW
freelance>benefit	nXYZYZpYYYYZx
freelance>client	vYXZaZxaaZaaZ
freelance>content	ybaXaYZVbYaaa
freelance>easy-money	4YYVZURXZWQXU
freelance>event	SWWXXUS2YVVVU
freelance>funding	4SaZVZZZbaZba
freelance>i-am	QVRXTXOW1QWVS
freelance>job-word	yYpZYZUZYwYYY
freelance>mule	yZYZaZYZaZYaX
freelance>open-to-new	PV0WWXTWWSWVT
freelance>part-time	5XZZZZWZaZabZ
freelance>pay-first	4XZbaaYbaZWZX
freelance>pay-word	0XYtZaZZaZZZX
freelance>permanent	xTyZYZWYtWZYX
freelance>role	2WZaaZbaZoaaZ
freelance>seeks	0VvZZYWZZYZZY
freelance>sell-cta	xVVUXWpVXTUYz
freelance>site-notice	yZaabYXabZVXZ
freelance>start	2YabaaYbaaaaZ
freelance>teach	zYbYaWXabaVbZ
freelance>threat	4XaaaZWaaaWaY
freelance>we	1SWywWQWXWVXW
freelance>workplace	0YZabmZbaaabZ
freelance>you	YSuwVWzVtRUWU
freelancer ?	RVZXVX4YYYTYY
freight ?	VwVZZZVZYxZYY
freight one	vZZaZbXatXbba
friday ?	VwqZaaVYXUXaw
friday and	YzSaaaWZYwXYX
friday at	WWXXYZW3YUXYQ
from $	SXXZYY9TZXVZW
from 0	SvSUVVuVWQMR1
from a	UsVusZqYXVoYW
from atlanta	WYYWaXXxaxYTY
from home	nYbaaaWZbaybY
from lumenbank	qaYcacZbavbbZ
from monday	zXVWZWxXaXYYU
from my	XYVZZZ4YUrVYV
from novatrek	qaYcacYcavbbZ
from our	VUXYWWNXZW4YW
from people	TUOWWQS1UwVUU
from the	UXXktYVXYUXw0
from you	zUVTVTSyYVSWS
from your	WUUYXYmXWxwWU
from zurich	XZZUaXWxauZYW
full remote	yXcccbbcbbcba
full time	Y1abbbYaaabba
fund and	WWxvWYTYVWWYW
funding>benefit	WWUXjX0WWXRXW
funding>call-ask	WWUzxZVZZYYZX
funding>cofounder	aYabzbabbabba
funding>equity	aWbb1baabbaba
funding>freelance	wXcaZbbcdcbdc
funding>i-am	WXVX4ZUYXXtZX
funding>job-word	ZZzbVbaaZYaZZ
funding>mule	XYVX0aSWYXTaZ
funding>open-to-new	ZYyaUaZZZYZZY
funding>pay-word	3TaYXZZZbaZba
funding>permanent	SZTT1XUXVUUWU
funding>role	UQXw7XUXXXWXW
funding>seeks	aVZl3ZZZaZaaZ
funding>start	UNXY1VVWXYVXW
funding>threat	3QXTOTRTXWSUV
funding>we	nTWWsWR4YWqWT
funding>workplace	SWX1TPXUYWVYW
funding>you	qQSwvUlTVUrUT
fur das	qXWYXXTWXVVVy
fur die	lXZaraYauZqaZ
fur ein	WuY0YZYZXZZZY
fur einen	rabuXbZbbbbcb
fur meine	uWVXXYTX0UXXW
fur sie	YoXZxaWZaZZZZ
fur unser	YuZXZuWqaZaaZ
gap in	YT5aZaWZYUZZZ
gave me	wsWaaXXZZooaZ
gerade ?	VW4XWYTWUUWWU
gerente de	arZbbbaboabsZ
gestion en	YzZcabZbbaaba
get $	YXZZZoSZaZ4ZZ
get 0	QSUWVXQTXU6ST
get a	UwTXWYuXZWvWs
get an	XWX4ZZVYYYVZX
get certified	XWXYWWt1YYVXV
get in	XXuYZaWZ0WYZY
get into	UVSXVWRV3RVVy
get the	wZaYaYXYcbvaY
get to	RXVVzWRYW2VYV
get you	UzvXXYvYWUWXU
gezocht voor	qYbZaxYXaaaaZ
gibt es	XVXbvaXayYZZZ
gift card	tmauaaYbaaZaZ
gift cards	TWVWWWvWXtxWT
give me	WYTZYZTYq2YZW
give you	2QNWOUyVRSUVV
gives you	OWXYVW4ZXYVZX
glad to	WZYtabXbtuaaZ
glasgow ?	XsZaazWaXZZZY
going on	WX6YYYSWUPXZV
good people	rWvasbXaZYaaa
good time	tYtaccZcaacbb
good to	YYTZZbVYX6YXX
gostei muito	ZY1abWZaZmZVX
got a	tZ1ZYaWYXWYZX
got an	VWRWzXSWTyVXV
graag een	TYWuXZ3ZXXYZY
grade 0	U0XYZyVWZXYYW
great to	bbXcbbaZayaYX
greetings !	YqYbabXaZ1ZaY
greetings from	pYabcbYbb1aTZ
group 0	pubccbZbbbabb
growing and	Xv0ZWbXaXWZaY
growth of	XaYXcb2bbaaba
guten tag	uZsbccYbZabba
h remote	uabbcqabcbZba
h week	wacbcbZcccacb
h:job-word	aXacbcaaaaa0Z
ha sido	WWVYYYVXXUVmz
haben sie	osaccaabobbba
hackathon in	XWZZaXX5ZXWYV
had a	XYVaZZRYW5XYY
had forty	YbXabcvauYabZ
half a	qZYXwzWUZYYZY
half an	TWX1YUU2ZWXZX
half of	UTUU4XTWVSUXU
half time	zZbabaZbcbbca
hallo noor	ravbbcZbaZaYZ
happy to	sXSXWYuWV3XWT
harrow finch	YtcaZarmclZaY
haruka hat	bbXccbaZcZaxZ
haruka i	YZXYab1aYWaaZ
haruka we	qbbscbYcdbccc
has asked	UxXxZVXZZZaZW
has been	WXjYZZVYXyUnu
has to	3UTWWVSUWUUTx
hat mir	ZVVaZaYZwuYXW
hatten sie	UXVsYYVvzVXXW
have 0	WUVZXZeXkVq4W
have a	sXsZnZXpllZZX
have an	esdbpbnbZZaba
have been	UXSpXYTXXxX3T
have it	w1UaabWZWVZZa
have something	0XyYXaVZWTZZX
have the	WZXZaT0YYwZZW
have time	vVUVWWOX0QWXU
have you	UqnkYXppXwXYW
he starts	SVTXWWSTWTTU4
he visto	xZyaaaVZVXZSY
head of	lznapaXZYXZZZ
health ?	VWwyYYbXXVYXW
health and	VVlXWXSVV1VSS
hear about	VS0XVUTwTRUUU
hear from	UWSsXSo1YTWXV
hear what	SUvVWWRTSzVVR
heb een	TVvYyXTYUVWXV
heb je	zURVVVwUTSUVS
hedge fund	XXyrZZVZWYYZY
heeft je	aaZcccabbZazZ
hello !	vT4VVWRUWOVUS
hello amira	YaWaabxaZqaaZ
hello emil	ZaobacxbZWaba
hello haruka	nZXbacxbaYbbb
hello i	vzSYabWbZYaba
hello noor	pZsdddcdbZccd
hello tim	rZYcccacbrbbb
help me	xXXZYZTYaWwYT
help with	dqZaaZsaZWrsY
helped a	WYUYYYwXWvWWV
here URL	ZsbbbbYtbaqYY
here are	VWUWXXUSWRVV1
here at	Y3WbbcXbYYaab
here i	XYUYvZUXVyXYV
here s	VWUYYYsXytWXt
hi amira	mZbbbbvbanbbb
hi are	UP4YWYVYTWWWW
hi beth	ZaYbbbrbntbaa
hi emil	abbcbcscrZbca
hi greta	YXxaabWaYsYZY
hi haruka	lYpkaapZZrZZY
hi i	WWUYYaSY2zYZV
hi ivan	ZaYbcczcbZbba
hi jonas	XYnsaarZZsZYZ
hi kofi	Zqmbccmcnacbb
hi lena	aYjqbbwbaZZaa
hi noor	ZtYbacobaqbbb
hi paula	gZZtabobapabZ
hi sunil	qZZmbbYabubbb
hi tim	aqaccdpdcccdc
hi wei	YrYvbbdbbabbZ
hi would	U0xZZaWYYYZZY
hi yusuf	ZbbbbcybbaacZ
hi zara	aaZbccwccbccb
hire for	ZYvVabZavYZaZ
hire you	2XWTXvUXVXYYY
hires a	ZzacbcbbbbZbb
hiring a	XsYbjbxbaYaaZ
hiring for	YWvaZaXYxWsZY
hiring manager	aqZdcdbdrbccc
hiring this	VXVYYWzXoXXXW
hl7 ?	VZXaZxUXxXYZY
ho un	VVyXxXTWVTXXU
ho visto	zYsZYZWXWUYSV
hoje ?	VVtWWWUVVTVUx
hollow oak	bpqnYaYZlcZpY
honoured to	YZXXaXWxZwZZZ
hope you	YZrabaXsZvZZZ
hora online	WWXXZ1WWXVXXU
horas 0	YXbbb1aYabaaa
horas al	WZaabZzZbaWaa
horas por	UXaYbY0ZaaVZY
hospital group	0Wbabaabbbaca
hospital wants	PRWxV1TQYVRWT
hour ?	sZV0YVUYTXYZX
hour a	RVXVy1UYXXWYX
hour about	VVW3ZWVXZXXYX
hour of	VXW6XVRUYUTYV
hour on	VVVqXVpwWTXXy
hour remote	XabXbrZxbYbba
hours $	sVVVX4ZWYWTWV
hours a	vmZXtpcYaZZaY
hours at	zUVWXVQVXVTWw
hours of	5UXVRVTWYXUXW
hours weekly	yZcccaZbccbcb
hours €	PTVzW0QUXWQVS
household name	xTxZaaTaaYaaZ
housing and	YrXrabYuZYZaa
housing is	YWqZZaxYVXYtX
housing people	WtxZXaYZZZZaa
how ?	XYZaYauYaXwbX
how a	ZXYaaaXvzWXZY
how are	XYUZZZUYW5WXW
how did	ZaYbbbpbyYbbZ
how do	XYXvYYwvXWXXW
how it	WZVWYWSYXyyZW
how s	WVRXXYSVV+UVT
how to	WXXYZXvxrUVrV
how we	YYYaab2ZaZabY
how you	VWTyZZrXtoXZY
hr 0	WZbbbyYWbbZba
hr business	byYaYaXbsabba
hr on	uYabbbZbcbqcb
hrs week	xacbcaZbccccb
hw:jobs	babdddbcbbcwb
hw:linkedin	baacbcabbbYza
hybrid phoenix	1UZacaabbabbZ
i add	ZZ3aZbVZWmZZY
i am	ZXVtZaqatmdaX
i ask	SURWWWNw0tSUT
i believe	UURVVWxVT0UVR
i build	VVUZtZ2XVWUZX
i call	S2xWZZSZYYZaY
i can	VpdYlXsYxTrZW
i d	pmriedbbrXXYY
i do	SUptwVqVRnnWS
i don	XzmZYZVZUvXXW
i found	xSPVSXPVTR2WU
i have	sWqYtZXZoYoYX
i heard	YWVZZaVYwxYYW
i hire	2WwPXYTYUWXXX
i keep	VS21WXVYWTXXW
i know	YwmazbVZYVZaX
i like	TW1WWXPVTtUVV
i ll	XXvZYZtYWpbYq
i look	TUPYtXSWuzUSV
i lost	WYVZZZSZ3vVYW
i m	aZZllbYZstkZa
i need	zXXYnZTZnXYat
i noticed	VWWaaZ5aYYYZY
i owe	VWQXWXSWU5VTS
i pay	SWTyUURXSV1YV
i place	YX3aacXbYYaaZ
i put	XYsZYa2ZWUYZY
i read	zYTYZXVYvsZYX
i recruit	XszaZbXaYYaaZ
i run	rsXnqaYbYaaba
i saw	VTSZXZqYywXYX
i see	VW2YWZSXWwpYW
i sell	VWTYxZ2WWSYYW
i send	drXadbwZkYjaZ
i still	XXSZYZxZWzYXV
i talk	VVSXXZqX6RYYU
i tell	oqoanbrZXXabZ
i think	VqaZYZoXVqrYr
i thought	YYvbbctbZZbba
i ve	VWrknaWmtqXXn
i want	XXUuwZUZzVZZX
i wanted	aYtbbcabYtbba
i was	YqVZbanYstbaa
i will	TUUWxXTUqTVXw
i work	YvsaXaVZXrrZY
i would	XwpZYaWZwWYYX
i write	UYTYXSyxVuTXU
i wrote	YzWZYarapYYaY
i-am>benefit	wYSXmVtbzXVWU
i-am>call-ask	xstklcVXWXYYW
i-am>client	jv0ZZaWZWXZZY
i-am>cofounder	XXgZ6aVZYXZZX
i-am>connect	WXyYYZXWV4aWW
i-am>content	UXSWXUT9UZXWV
i-am>cv-ask	W3tZVaWYXXYYX
i-am>easy-money	XYWaXX1YYUzZX
i-am>equity	VWTV1XRWWQSWT
i-am>event	VXVYYqc3YpjXW
i-am>expert-call	WZX4ZWVYZYUaX
i-am>freelance	vUXlXYeYuqYYn
i-am>funding	YrYZ4aWZUXZZY
i-am>interest-q	UWnZZZUr1rXYW
i-am>job-word	ZquikZVawXXXW
i-am>messenger	VVVZZYWY2VuYX
i-am>mule	VnvkYYobrWqXV
i-am>open-to-new	ZZ5babXaXWaaZ
i-am>part-time	yXYYYqWYuYYaY
i-am>pay-first	TXTUzWLWUS1XT
i-am>pay-word	PTixUzvchScVb
i-am>permanent	VzVZYZVwbqYYX
i-am>recruiter	Xo1ZZbWaoXZZZ
i-am>requirements	aVWcacZc2abbb
i-am>role	mjbacarZvaaYX
i-am>secret	TWSXXWRVTuYT1
i-am>seeks	emZZrcZYwZdYZ
i-am>sell-cta	YWZltowYYYZXe
i-am>site-notice	YY1YabWZYXZXZ
i-am>speak	YZXYZYX6XVrZY
i-am>start	qXVa4aUZqWYZX
i-am>task-for-you	1WUtVXuXTUpWW
i-am>teach	VVUXXxoqxSrXV
i-am>thanks	VXUZZXVY5xYXW
i-am>third-person	ZYacbcbcybbbb
i-am>threat	XTTXXvTWwS1US
i-am>unpaid	UWUXyXUVuUWYW
i-am>wants-job	YXXbZaXa7XaZY
i-am>we	bqnjvXqcVnWXV
i-am>we-help	uVqXWX3WTSWXU
i-am>workplace	TVSXWXRW2NWX0
i-am>you	aosbcYnZnrcWW
i-am>your-profile	dk0YYYcXlsWVX
ia en	ZYZZZvXxZWXYV
ich bin	VXtXYZUYzVoYW
ich ein	VWzYXYUXsUXXV
ich habe	sYYbqbXbuYaZZ
ich mehr	YwWbaauaZZaaa
ich sie	WY1YZZVZXWZZX
idea about	xVSW0XPXSTWWU
idea for	ZYXZla3ZYYYaZ
if a	PVQVVWwVU0VTS
if not	RS6TUVrUPOTRN
if there	YWubZbWa0XaaZ
if this	ZZWaabxaZUXyX
if you	ZgqkZZkccuZZY
if your	SYXYZZwZ0ToYW
ihr passwort	ZaabbaZabZouY
ihr profil	aauXbcZbbYavZ
ihre einladung	aaabbZYTbYa3X
ik ben	aZpbobYavYaaY
ik een	tuacbcabVbccb
ik heb	WWrauZWZxXZYY
ik zag	uWXaZayZVYaZZ
il mio	XXYaZaYZzYaZY
il nostro	ZabbbYyqbbZaZ
il nuovo	VaZZaZXmZyYXW
il tuo	YYZZZZdYYhnqv
im jahr	ZqaxaaZabaaaa
im monat	VYYXZpwXZYvYW
in 0	XYXZZZqVZXp3V
in ?	zWVWVWTTXSVWz
in a	akppnXnYdXqjX
in atlanta	mfqaaoinZlZaY
in austin	YqdbsbqalXaaZ
in bank	YXtaabYaauaaZ
in bengaluru	cwXaYblalraaZ
in berlin	ntraaZcYZZZoY
in biotech	ZZvaZalZZraaZ
in breda	XXZabvYZaZZvZ
in cebu	XXZaaZ2aZZYaZ
in chicago	YXtaZqvZYnZYX
in de	qWXYYYWlkWYru
in denver	ZqcbZkqnfoaaY
in der	XYXZYlWVqXYrw
in die	UWUXXYTX2VWXV
in dublin	ltqoanXaaYaZZ
in e	YXoaZanYXxYZY
in een	YX2ZXZUYYVuYX
in energy	aY1bbcYbZXbba
in europe	suabbaabbaaba
in festanstellung	a0acbbYbaabba
in finance	XtxaabYZZZZaY
in fintech	WXrZvZUXVwXXV
in from	ZZZaaaUZbYyuY
in glasgow	XppaatbaZZaoZ
in hospital	XWxZYYXTWyWYW
in house	U4ZZYtXWaYXaZ
in housing	ZZuaZbVZZvaaY
in insurance	ZZwassXYXYZbY
in it	QVUV3XpWVtXYW
in july	XXXZZuXZwYZZY
in june	VYWZYuVY2VXZX
in kite	ZZvbabsaaZaaZ
in lisbon	jmqmmoWXbqZZY
in lyon	XXaolonmesZZW
in madrid	XjeqZpkZtbYZX
in manchester	dvcaYrXqaZabZ
in manufacturing	XWrZZaWYXzYXW
in march	VXUZwXntWqXWp
in may	WWTrvXUWX1XXX
in milan	ZZoaZZzjZXaaZ
in mind	XV8aXaWZWTZZX
in munich	ZcprqoVljVZmX
in my	WySZZZpvVqWYX
in oslo	armZqpYjZdaaZ
in our	YoqXppanZYnZY
in partita	wXabbaqbbbaba
in pathwell	aZvbabZbqYbaa
in phoenix	oZYoZlWoltZYX
in public	TVsYpXUyXrYXW
in pune	XYabaa1baYZaZ
in r	XYaZZuVwaZZZY
in retail	sWpaqarZXmZaY
in rotterdam	pXoZZvVcooZYX
in seattle	XXoZYapXsxXYV
in spring	SS0YXwTWVWXYX
in tech	YYVYXZ4sYVZZW
in telecom	ZZYaZblYY0ZYY
in the	VZXYnYZXZzmWw
in toronto	erbaolXjipaaY
in touch	XWnY0ZUXXzXYW
in two	PWuUXX3UXVWYU
in writing	aaubbxXXbYbbb
in your	aWadYYqYroqdi
in zurich	WalZmrWXsrYnW
indefinido 0	Zyacccabbbaaa
ingegnere devops	msZcbbZbrabaa
ingeniera devops	btZbabZaoZasY
ingenieure devops	tkZcccacaabpa
instead of	UVWXXWy2TWVWW
insurance ?	XXrZYZ0oVWYZX
interessa ?	rtacbcabbbcbb
interesse ?	wmacccacZbbbb
interest ?	nabxbaYbbbbbb
interest you	r1YZaZXaZZaaZ
interest-q>call-ask	vtmoaZWYZZZZY
interest-q>connect	VWw1YXTXYrXWW
interest-q>cv-ask	Y5SbUcYaZZZaa
interest-q>easy-money	SXYZZYzWaYUZY
interest-q>event	TVTXWXS4USXVV
interest-q>expert-call	WWS0VZXYZYYYY
interest-q>freelance	SXYZZYzWaZUZY
interest-q>funding	UUPT1VSTVTVWS
interest-q>i-am	YuVXcYvroUjXW
interest-q>job-word	VY+ZYZVXXWXWW
interest-q>messenger	ZXWaaZXZ4VWaY
interest-q>open-to-new	YY2bbcYaZXaXa
interest-q>part-time	3ZYbbXZZaaXaZ
interest-q>pay-word	wWT0WXTXYXXYW
interest-q>recruiter	Z1YcbcXaaZaba
interest-q>sell-cta	UV6VRYPWWVWXV
interest-q>speak	ZaYabZZ2ZXaaZ
interest-q>start	SYWZYYWW4VYXV
interest-q>task-for-you	yaYZaaYaaaZaZ
interest-q>threat	WzXaZaXZvYYZY
interest-q>we	WXV4ZyTUZTXXY
interest-q>you	upobbYZldabYX
interested ?	mWrbbawYaaaba
interested in	YeyslnXYZXZZZ
interim head	yVbbXbbbccbcc
interview at	UWQWYYQW9RWXU
interview you	ZaXaaaX1YWaba
interviews on	URVvWVQWXX0YV
into data	RTOWUVQS6PVWS
into e	abZbbaZusXbba
into fintech	bbZbbaYusXbca
introduce me	XXTZxZUZzTYYW
invest in	WWXZ1YqUXWPYV
investigadora 0	U4XWYNVWXWUYU
investor ?	VVTW3YSVWUWYW
invitation to	bbYbbcYbagbyZ
invited to	YZXZZZX4aXZZU
invites you	VWVXYyW1VRWUT
ios engineer	rrZbbbcbnabba
is $	WuYsZZYZaZtZa
is 0	URTXuXRXXR2vT
is ?	TTzUUVxVTRURN
is a	pooalboZaYoZY
is about	UWwsWZTypTYZW
is an	WXVYVYUXXVtwv
is at	PRSSUSNQTOQR5
is below	WXZZZZvZZXYaw
is blocked	WWWZXZSYPU4YV
is due	USUVTVNUUTwT0
is een	Y0ZcbaZbabbaa
is free	TXUYXUzxVQXYV
is hiring	XvZbabsbabbba
is in	TVTXtTzvVSVWs
is it	RTxUyWoVTsOUQ
is looking	okZlajpZbbqbb
is nearly	WVSX2XTWXWXYV
is no	ZWaaaaWYaXZ3W
is now	WWqZZaVYYRW8V
is on	gXVYYZvYrWsYp
is out	WXoYYVU2XVmWp
is over	vzXZZXVZbZYaX
is react	Z2TbaaZbWXZaa
is ready	tZYarbWabacon
is the	WoWaZasYZuXVt
is there	XXUYYZ3YqWXYW
is up	WYVXYYR0XVWYy
is your	dYtZaaUayiZZY
is £	XxXvZaZbaYaba
isn t	WV0ZXZoYWRxWW
ist eine	WyWYXYUWWVtWU
it ?	rkVYaYvpqVYZi
it and	XXYYVZWYZX2YV
it as	PWUW5WRVXUUXV
it be	t0VZYZsYWWYZX
it for	TVSUzUNuTSMVz
it goes	UVSVVXQVUvVVz
it has	oYWaaaXYY2ZYW
it in	qYYaZayZYYqZX
it like	YYWZYa3aYWaaY
it on	WVUTXXUyWSXXz
it over	WYVZXa7YYTYZW
it s	WruoYYXpXYrYZ
it says	SWTWWWSWVQOT6
it takes	pVUTXUwvXUtXW
it to	jtWYYYUZXR0vW
it up	TWvWVXQUVzsSS
it was	aaVbZbYap1aZY
it with	XYXb4bYaXYabY
it would	sWTXsYUpXzXYW
ivan ha	abZbbbZabYayX
j ai	YXmarZWZziZZX
j aimerais	ZaYbaXwatZZaZ
java 0	roccccbcccccb
java ?	mxbbbbZbbaaba
java and	WWpbabxbsZZaZ
java em	rYbccbabbbbta
java en	axZcccbcbbbbb
java entwickler	lpbcbcZbpbbnb
java ontwikkelaar	sqbccbbcZcccb
je cherche	ZpZcocacrbccb
je in	XZWTZYxYwXYZW
je me	YXWaZavZxXaYZ
je mijn	XXVaZazZmVZYX
je profiel	aaqcccabbZbva
je suis	ZYxaZaXZuYYZX
je te	WXzVYXpsWUWWV
je vous	WpYYzYmYXpXXV
je wachtwoord	ZaZabZYaaYqwV
jefe de	mrbddcccccdcc
jij onze	yyZZZVXRaYYZZ
job at	YxVZabWapWuaZ
job description	UuVZYZWZXYWYy
job i	zwZYUZVYWVYYX
job in	XstavaWZaXoYY
job seekers	VTUXSzyVWWVPV
job with	XypZbcXbZZabb
job-word>benefit	arWaoaUazYnZY
job-word>call-ask	QR2SUWTRUSURR
job-word>cofounder	UzYZXZXabbabX
job-word>connect	ktzaZZWYYUZmY
job-word>content	YYXaa5YSaVZZa
job-word>equity	W4ZaWaYaZZYaY
job-word>event	TOzWWUUxUOTTU
job-word>expert-call	WU1PXYVXTVWXW
job-word>freelance	wlZaaXYauZaZY
job-word>funding	X1VR0ZWXYYXZY
job-word>i-am	pxvYWYUXsYXXW
job-word>mule	ZvWbabZaxYYYY
job-word>pay-first	UUQVVYQYSU2WW
job-word>pay-word	oqWXWWUXbWiX2
job-word>permanent	W2YbaaZaoZaZZ
job-word>recruiter	aWXbbbYbzabYY
job-word>requirements	Z1YcbbXaaZaba
job-word>role	kxWaZZXZpYZrY
job-word>seeks	XyVbabYbviaaZ
job-word>sell-cta	TQSWWU4UVWSLT
job-word>site-notice	XUWZZYzYXQX0W
job-word>start	vXWa3ZXZVXZaY
job-word>task-for-you	3UTPVxRUSUVVV
job-word>teach	V6XbaUZaaZZZY
job-word>threat	X3ZbaZVZZZWYY
job-word>unpaid	TRSVP1OSTUUVU
job-word>wants-job	UTRYVYUX1TVVU
job-word>we	VxtVvmWVWUvUX
job-word>we-help	TOTWVVMV2V1TU
job-word>workplace	W5YaYZWZYWYaY
job-word>you	lmumXZWWsTduW
job-word>your-profile	SRxWXV1OVTUUX
jobs ?	3SRVVXSVyRUVV
jobs and	XXVaZZXxwXYYX
jobs for	YUYaaZvYXWZzX
join ?	VVUzTWV0WVXWU
join our	XvZWqZcvbZdaY
join the	XXVYXWWSWUwzQ
join us	VPZXxwWYZZYZX
jonas ha	abXbccabbXayY
jonas i	ZYsxabWaaWaZZ
jour en	taZbbYZabauba
jours par	yaaccabbcbacb
jullie een	YVYbabyauZbaa
june and	XYXaZaUa4WYZY
jury for	SSU1RSRrVSTSO
just a	UVUXWXyVWSTRx
k 0	UzZZwWXZZZYZY
k a	vWXYXYrZZYvaZ
k and	XiYa2ZXZZZZZY
k base	Yyaccbabbabbb
k equity	Y1abYbZbaaaba
k eur	Y1ZbabZbZaaba
k permanent	Yybbbbaabaaba
k plus	ZyZcdcacbbbbb
k remote	qwababXbbaaca
k y	WWWX1ZVXYXXYW
k €	XtXYzZUZZYXZY
kafka ?	uZbbbqZbbbaba
keep 0	TUUXWYsXYW4YU
keep in	TTPV6UPPVPTWU
keep it	WXwXWZSXWzUTV
keep you	SQvV1XSUVTTVV
kind of	UVxWYYQXrxXSU
kite anchor	cqocZaennaZjY
know if	YqdbZbYZwXaar
know of	SUTYXYTY+TXWW
know people	YYVZyaTZO1YZW
know power	vYxaYZWZXVZaX
know terraform	vYWayaVZWUZaX
know the	zWWYZSUYYyYYV
know what	WV1ZYayZVUYZX
koffie ?	aZybobZaaYbaa
kofi i	bbrdcdZcqacbc
konnten sie	xYZaaZYavZZaZ
kubernetes and	XVsbaaYaxZbbZ
kubernetes for	XZpaauYsaZaXZ
kun je	tYXZYYWYYWXWy
kun jij	1ZZYaUWRbZYaZ
l hopital	asacccZtbbZaZ
la data	aaZbbaY0aZZaX
la reunion	SVVWXWRTXVTS3
la sante	ZYzaoaYZXYZZX
la tua	paaccbacbaWxZ
labs ?	ZYXbZa1ZVXZZY
labs is	YwabZbYaaaasZ
las 0	TVUWVWQTVTTS3
last month	TVSxUVVTVS0Vr
last time	VXuYZ4fYYTXXV
last week	npXaaacZrsZbZ
last:benefit	XYYakkwZpZdae
last:call-ask	elptafjjaYYYa
last:client	kqraabraZZaaZ
last:cofounder	YmYayahaaYaaj
last:connect	XYcakYYdkyapZ
last:content	jYddYli1YWaaW
last:cv-ask	oqubabZbaZaaa
last:easy-money	kbYZiiibZZ0YX
last:equity	YmYjzcXaZZdaZ
last:event	YYXcbmX1YcakY
last:expert-call	XYb4lZZZZYZZY
last:freelance	vZandalbbbaZd
last:funding	babl1ZYiYXcZX
last:i-am	aaoajalarqbXa
last:interest-q	ppocfbgeeaZaZ
last:job-word	aoqbaaYfqcbnZ
last:messenger	bZaabZXaoZ1aZ
last:mule	XmeYaXcrfZuXm
last:open-to-new	ZZ4babYaYZaYZ
last:part-time	slYZppZsaYYYY
last:pay-first	bXXZoYlYYc2Yd
last:pay-word	sZZqariaZYkZa
last:permanent	cyabkbZcbZeZY
last:recruiter	ZZsaaapalYkmf
last:requirements	eoaZnYopYYooX
last:role	fsZciifamcamZ
last:run-code	XYYZZZWUZX7nV
last:secret	bXXZZsVYZW2kb
last:seeks	cmmepmcaoZbaY
last:sell-cta	aZbkbcwnZXbam
last:site-notice	YYZaaaYZZaa4X
last:speak	ZZYpZqXwZoeZX
last:start	vZZakdlbfZdca
last:task-for-you	yYXZYdfZjXpoX
last:teach	VdXZY2XoeabYa
last:thanks	XYYcZZWYk5YpW
last:third-person	aZscbcZcubbbb
last:threat	fnYcZkibcYqmk
last:unpaid	XXYZsrlwZXZac
last:wants-job	YYXbdaba3YcbY
last:we	jdZbinpoZelZZ
last:we-help	YlbaaZ0ZcZkZY
last:workplace	tpebbnYcaZcac
last:you	aanfeakbelkob
last:your-profile	ZdsaaaZcbhktY
lavoro ?	XYxYXYuWXTXVU
le 0	WXWXYsUsYVVov
le logement	aaZbqbbuaZbba
lead job	aWXcacYb0Ybaa
learning engineer	nsYbbbZbaaata
learning ingenieur	qobccbabkbbna
len:0	UVZaYYWoYrZxv
len:1	jjkikkkdjcjYb
len:2	qpbmhaoaaZbaZ
len:3	YZWaba2baZbbb
lena ha	aaXcccabcaayY
lena i	ZYpxabVbaYaaa
length 0	0WabbbZbaaaaa
let me	jWsZZaqZtWZan
let s	bWoXzXVWVzYWZ
let us	WXXYYXoxYTtYY
like ?	RVSWVXxVzOVWT
like a	1ZYbabYbaZbca
like it	W2WaZYXtWYZZZ
like that	UYuZYatZVuYZX
like to	ropfajaYsZYYX
like you	nSuWvTRwWrVVU
like your	WXUXVZRWXwzWW
like yours	XYWXzawZYTSYY
link to	VWWYYXyuXtWYV
lisbon ?	WVwXYyVYXVXWV
lisbon and	XWoauaWZXvYaX
list for	UW2XWYTXWPWYy
list of	WVRYXY9TTUWXV
ll be	WXVZtZUUXsnX0
ll explain	WV7YYYUXUVWYV
ll get	WXXXYZTYZW2YT
ll see	WUyXyZTYWRUXV
location manchester	xWZcccbcccbbb
log in	UVXXXWPWYV4UV
logistics people	XsvaYbYaaZaba
look after	jZXaYavZZxZaY
look around	Za2bacXbYYaba
look at	vWTUtYoWqtUXT
look for	lVWZuxTVqWqZY
looked at	YXVaZaxZYxYYV
looking at	XZVqZayZaZZrZ
looking but	XwvbabYbXXaaZ
looking for	lcsarbaZmYkaZ
looks for	XwraapWnaZZaY
lost my	WXUZYZSZ3vVXW
lot of	VS2ZYYTYXXYZY
love to	WotnrYcqdVWYX
love you	ZwYaavZZZYZbZ
loved your	zWWYZYXWZuXYY
lumenbank !	oZabccZaZwbXY
lumenbank ?	YvZbabpbaaabZ
lust auf	mY0ZZaWZaYZZY
m a	oXnnZaVZubraZ
m an	SUSWVXyVSQyYU
m building	ZYwZubVbYZabZ
m finishing	aZZbbZZY2YYba
m hoping	RTNWVXRU0wVVU
m in	XsWZYZVVX2qZX
m looking	XWXZxqUZzXSaZ
m not	XsUaZbVZX3ZZV
m stuck	VVRVWVSQTxSVz
m the	quWaZaVZtqZaX
m trying	YYSYWZxXWzXXV
m w	qrYaabYaYYauX
maanden tarief	ybbcbcabbbbbZ
machine learning	mphbbnZacaaqa
made me	WY4aaXXZXnZaZ
madrid ?	XsWZZsVWyUYYX
madrid and	YZYaZbtaXwZaX
make it	XWXZYZxXYVYYw
manager 0	vdbcccZccbbkb
manager ?	WUWaZaWa3qZYY
manager at	YzZccaZbZbbba
manager for	lzZbbcZbXbbbb
manager here	ttaccaYbabbbb
manager on	eYbbbaXbbbyba
manager with	YzZcbbZcbabbZ
manchester ?	VwWYZzUYUWXYV
manchester with	axZaWcZbpabbb
mandat als	0aabbZYabaXaZ
mandatory for	VXTYXVTVWRVX4
manufacturing people	XXuZZaXYZVYxW
many people	YYWaZaWZV6YZW
market ?	XXpWYYU0YVYWV
marketing manager	pxababZbababa
mas com	ZYbbrWYwbaaaa
mas como	VZaabZtvaZXaX
master s	VZWYYxWYwXYZX
mateo is	ccacccabcWbxZ
may i	jowlbYXaqkWXW
me 0	YZWYxaSZYVwaX
me ?	XWcawaVZ3TYYX
me a	uYTXWXRWcwyYU
me for	eWksZxVYqWYYX
me gusta	WYWZYYWYWytXV
me gustaria	vZWaZasYlqZZX
me how	YXXZYWSVuSyYY
me in	UVTYRYSW1RVWy
me know	lXmbZbYZwXaaq
me the	rWVZXYrYVUsXy
me think	YY4aaaXZZVZaY
me to	ouXZtZoZUmYZY
me what	eYpXZYYxwVYZX
me when	VU6ZZZVYWWYZX
me with	VVQWVXQVtnvVt
me your	plqaarXYZXbZq
mean a	WWTWVWwxVSXYW
meet people	aWSazbyYZUZYX
meet the	XWXXZYzxYUXYX
meet you	XuUZZYVYWzrYX
meeting on	VWYWYVUPYVVX2
meetup in	bacYbUbzcbccb
mehr erzahlen	YxWbaataZYaaZ
member you	UUTUWWRVWRs0P
mention my	ZZVaZaXZ2TZZY
mentores voluntarios	ZWaZZ0YWaZYZY
meses 0	0YbbbbZbbabaa
mesi 0	yabbcaZccbYbb
messenger>benefit	VaaWZZPbZZ1aX
messenger>call-ask	4aaXaaVacbTbY
messenger>content	VZaZaYYUaayaY
messenger>easy-money	WXYaXTUWWV0ZY
messenger>i-am	STVYXTUWUU4XW
messenger>job-word	Y3YbZaZaYZVZZ
messenger>we	5VYWWVSXXVSYX
messenger>you	VaaWZZPbZZ0aX
met at	R0yUXXTSXOVVV
met je	VVPxVXVYYxwRV
met onze	PYWSZV4XZXVYW
might be	XWpXyaVZZvaZY
might like	XWxYZVVwXVYaX
might suit	X0pbbcYbYXaaa
mijn cv	XYZbabZazabbY
milan and	ZaubacsbaYabZ
minuten 0	WXYtTxWXZXXZX
minutes $	WZYra0WVaZZZX
minutes 0	WXW3ZvWMYWWWV
minutes ?	WXxvYZuYVUXZX
minutes a	RWXzZVUWXWsYV
minutes about	QUPrXVOV2SVWV
minutes and	YYZwabXwaZZbZ
minutes of	UUStVXSUzTTXt
minutes on	ZYYxabtZZZZaZ
minutos por	YYXzZYWYZYXZX
minutos sobre	VXX0ZWVXZYXYW
mir die	WXUYXYVWUTqWy
mit dem	VWWXWWUUWUuVx
mochten sie	ZvavaaYabaZaa
modelos de	QYX2XXWYYXYYV
moment ?	xWsYXXRXWwXYV
mon cv	YZZcbbZbyaaba
monate remote	xabccbZcbbbbb
monday ?	0mnYbaWYaXabZ
money comes	QTQU1VMTTQyOQ
money from	XzVYUaWYYVzYX
money in	UUUZ6XVXZXXZX
money is	SVVWzXUVXRxXU
money to	TUUVVWPTU1sWT
month $	wZcbcbZccdbcb
month 0	bWWWVWQSWV1TR
month and	OUVS1UuWXWPXW
month for	qVWVXVwVYWwXU
month is	YZUZZb4aYTaaY
month we	tbbZbxVacbZba
month €	zYXYXZtZaYVaZ
months $	wbcbccacddbdc
months 0	wbcbcbacdcXca
months contract	yYYbccacbbccc
months remote	waZcdbbcbcccb
months €	zXbaYbabccadb
more ?	ZtnarcYbaabba
more about	XUzyXZUYUTXWW
more than	XZsZYbsabZtaZ
mosaic rent	bsocabaapYaoY
most of	XZsZcbwbaaaaa
mot de	ZaabbaaabZsuV
move ?	ZWxaabYZYvYZY
move to	ZtZbbbZbwYYba
moved the	VVUWWPTTWSVT2
moves to	VVWWSXVUUTUW4
mule>benefit	Z1VaZaVaVYYXZ
mule>call-ask	YX2YabVZYXZWY
mule>connect	VWUYYXUXVR0XU
mule>event	PQRSTxRtTypRP
mule>freelance	4aaYaaWabbUbY
mule>funding	VUWXPYVzZWwXT
mule>i-am	SvQUUVRuwR0WT
mule>job-word	YzrbabZZZZZZY
mule>open-to-new	YW0UYaXYWUXZV
mule>pay-word	dSUTVSRqWU9VR
mule>permanent	Y2ZbbbaaaaYYY
mule>role	r0XZYZXZYYoYY
mule>secret	XWYZXXXZaYzZV
mule>seeks	znYvXoWWZYVZW
mule>sell-cta	rWVvoZtXYXjZW
mule>site-notice	YY2YabWZYXZXZ
mule>speak	WXVYYZWxXWXZX
mule>start	PUUUVUTUVV2WR
mule>teach	XWYYZzXXyXXaX
mule>threat	WxXZYYTYYXlWy
mule>wants-job	aZZaaYXZ2XZbY
mule>we	pyiVsURbWTwVR
mule>workplace	rWYZZYUXZYxZV
mule>you	YssliaUrYepXV
mule>your-profile	WRUYYQX0XVWYY
must be	zZXaaataZYZaY
my client	nqubbbZbaabbZ
my clients	YY2bbcXbZabba
my co	aZccwcacbbccb
my cv	aUZcbcZc1aabY
my job	WYVa5bWZkVYaX
my last	XavYYayZYTYXX
my list	ZYyaZb0ZVSYaX
my name	aZqbabYbwWaaa
my network	XXUZZavXXxYXY
my own	UVTWUQQVx0UWT
my password	UXTYXXUWUyPVx
my phd	UXVWY0UYwVWYW
my portfolio	RRPWUXQV6PUWV
my resume	WZVaXZVY2VZZY
my show	ZZWWYZW6YVZaY
my team	qqaZZttVXlYYX
my uncle	YZWbZTVYXS2aZ
na birchline	ZYuaabYauXaZZ
na hollow	ZYwaabraaYaaZ
name for	Z1Vbbaacbabbb
name in	yTSbabYaawaZZ
name on	WR3ZZaVXXRXXY
near bengaluru	XbacccZabYZyY
need a	tmWbqXXXpWlYo
need an	WZcbayaXqbbcb
need our	TUSXWUTTVV5WV
need someone	tuXauZVZYYYaZ
need that	QWUWVW5VWSVVT
need your	SVVYXYVYZW4YX
needs a	uuYiZZYalZaaZ
needs an	vXbsakZbaaaba
needs help	TaabbcWbxXayY
nel nostro	axacccabbbcbb
network ?	XXS2YYyYYRXXX
network engineer	qvZbaaZaaYboa
never met	VVTYVYRXVzwVU
new account	WVWXWWSWYUqUy
new job	WR1ZYZWXWWY1W
new one	zYZaoZYYZXZZZ
new opportunities	baodcdactacbc
new position	WSwZZaYXYXZ0W
next ?	WuyYabXaaZbba
next quarter	VzzaXaUZYVZaY
next week	WlVqZZaVutYZq
nice to	XXUZXXpXX4pXW
nimbus care	cpobcbrajbaaZ
no cost	pYWYYYyZWYWYX
no experience	WZcbcaYbcb0aa
no fee	ZaZaaUn1aZaaZ
no longer	YWZZaaWYaXY3W
no pay	TVUVyQR2VSPUS
no strings	vXWWXY0XYVVTV
no-question	bdZecdalbllnm
nord and	ZwsbbcWbYXabb
nord is	WXYcacybZabqZ
not a	X2VZYaVaZuaaa
not be	STQTTVPSUQSy1
not sure	WVtZXZUXVwXWx
not who	TTzUUVvVTRUSO
note to	VVUXXWPWXTxVx
notice period	XvsbbbZbZaaaZ
notre association	3WWWXWSWYWXYV
notre equipe	WyZnbbabbbbbb
nous avons	xXUXXXVXXxYYW
nous votre	SYYuZWSYZXzWW
novatrek ?	aavbacsaZUbbZ
novatrek is	XYUZZb4YUVYaW
now on	ZXUaybXZZTWzX
now that	XVtZXYTYzNXWW
nuestro equipo	YxbbasYZabbba
number ?	WX6XXWSXVRsXV
number to	abqbbbZcbXuZZ
numbers ?	UVRXWYuXU0UXT
nurse at	svZabaZaZYaZZ
nurse with	ZzXbZbZbaabaZ
o nosso	WYaZaY0raaYZY
o seu	qrVZZZWYXmXpu
oak health	bqpmZbYamcaoZ
of $	YWXrYUU0XVxWm
of 0	qYXZYZoYYrqrY
of a	zZYpZXlZZXlaW
of an	XZXWnazaZraaZ
of any	TVTYXYqY7TXWW
of course	VXxsVVxTUTXXW
of data	otmbqbYbZZaba
of engineering	WzYasbXabaZaa
of experience	pcpbbblaoabaa
of four	XxXZZYnyYYXZX
of hr	ouababZcccbca
of it	VVTW1ZUXV1WYS
of java	ZYrabazbXaZaZ
of my	tXwbacYbZZbba
of our	sfpqYkaoZXbZY
of ours	vTxZaaWaaZabZ
of pathwell	ZsXbcctbbbabb
of rental	vaZZZZwZYYZZY
of the	YuiZYZmpYllYc
of this	QWUX0VPRWTzTS
of tideway	YaZYcbzbbaaca
of today	ZYVaUaWZW0YYw
of us	STWY1YRYYzXZX
of vantage	VXWyaYpZZYYZY
of work	0TYaZZVaxXZaY
of you	YX1ZZaWZooZVX
of your	aibulYrXbedWc
of €	qVXvxVWYYXXZX
offer is	YzZbZaYbZaraY
office in	W0ZaZbraaZaaZ
oficina en	Zybcbbabbbbab
oi noor	nrbcccbcccccb
oi zara	oqbcccbccccbb
ola paula	luZcccacbccbb
on 0	tXYYZYkYYXXxq
on ?	nZuZYZXwmVZaY
on a	pZkopaWaYmqZY
on ai	XYYXZ1WVZaUaX
on board	ZWVY4ZWXZXZZY
on c	YaaabwZsbaabY
on cloud	UVYZbayZwZZZY
on data	PTUUT0MzWTOSP
on en	awabpbabbbbba
on energy	WWUYXx0VXURYR
on figma	YZZaasZxaXZYW
on friday	UqTVVWRsWQpV0
on hl7	YbZZbuYsaZaaa
on housing	0WXWYsUpZWUYV
on it	WS5ZZaVXXRXXX
on its	xZaZaZWabXuaZ
on kafka	YaYZbuXuZYaaZ
on kubernetes	YbZZb1ZVbZaba
on monday	TWUXXvRovTVWy
on my	WXYWZXxusnYZX
on our	VYXWYswxZXXXW
on python	YZaZbxYoaZaba
on pytorch	ZaZbbqanbsbab
on rent	UWUxYqUtWVYYT
on request	QVUTVS6QYRUTO
on sas	YaYaaZY2ZXZYW
on saturday	WwVYYZUXYUWY0
on site	poZZawXZaZZaY
on sql	ZZabbaZvbsaaX
on stage	ZZYZZZYVZuzZV
on student	RVT3XTSWTUWWV
on telegram	XbcabbUccbzba
on the	WcXldckYXqVW1
on this	TVTWWWoWW1TTR
on thursday	WXYXUYWwZXVYw
on tuesday	VXVWTXXzYVVV0
on us	YZYZTap4aYYZW
on w2	ubccdcbdcccdc
on whatsapp	SVYZZXWYZY5YY
on your	UVTtXXrWXYmxr
one ?	VU2WUYSWSNWVz
one and	VVzYzVTVUUVXT
one call	QVTy1XSWWUWXW
one day	bWTYVYuXV4XYV
one for	0UTVWWxWVOUWV
one hour	TUVxR1SVWVTWU
one i	TWUY5YQYTUXYV
one more	SUR1xTOUXQVXR
one of	nnxkZabZYlZZY
one off	UVWwVX3VZWWXU
one product	T5ZaYZYZZYZaZ
one question	XWTTYWy0XRXXV
one who	arYcmcZbavbcZ
ons team	UuZaausaaaZaZ
open data	1VSYXYTWTsXXV
open day	Q1TTWUQxWPTVT
open for	WTqaYZTY6TXYV
open the	UYYaaaXZaYw0W
open to	YeyaabjakqZYX
open-to-new>benefit	aayaZaTbZYabZ
open-to-new>job-word	ZY4babYaXmaWZ
open-to-new>seeks	PV1XXYTWWSWVT
open-to-new>sell-cta	YX2YabWZYXZWY
open-to-new>site-notice	ZXMZaZYYY2WNW
open-to-new>you	YY4aabXaYWaaZ
opening for	awXcbcacnbbbc
oportunidades ?	bbxdcdbcbWbXb
opportunity for	VZwaZYvXaYZZZ
or a	TR7YVYTYSSWWW
or permanent	RQyZZaVZ1VZYX
or remote	UyZZxZYZaYZaY
orchid systems	ZtbbeblapjaaZ
ore al	XababYzabbXbZ
oslo and	VwtYsZWaZXZaX
our agency	tabccbobbcbcc
our ai	TQOV4W0TVPTUU
our algorithm	RS0UWWTVWUyXW
our annual	YXZYZyYvaZXZW
our blog	TUUVXVzvYXSWZ
our client	srZobbYbcbbba
our clients	YZqobbtbbaaba
our club	4TSWUVSwURVVW
our company	VYaYawZaaavbZ
our conversation	xXZZaZWZbZYYu
our customers	ZaZaaa3aaYYaY
our data	wrYabTXsbbabZ
our directory	WXYaZV5YaYUaY
our evening	XYcWb3aQcbbba
our faculty	TTTYXbU3XTXXW
our fintech	YsaabvZXbaaba
our firm	uvTYYYoYYXsZX
our hospital	sUZwYvXWZYVZW
our hr	TXYXYXRXZZ3ZX
our magazine	SVTVVTQ5WOTVU
our members	XYaZZ2XSbZlaa
our own	5YXYZXUUZUtZY
our panel	XZXtXWX1aWZaZ
our paths	YYWYYZUXY2YXX
our platform	VsWXrylXZYWYW
our sales	tWVVX6MWXTVXW
our seed	VVQW4YSWUSSXW
our side	STRVVUNUV1yWS
our start	VVWv0XTXYYVZX
our team	WrpaZaqZaZuZZ
our telecom	X2YZWaWaZYabZ
our university	XYbZb2ZYaaZaZ
out of	mUWZYWpXuVnWy
out there	VUuVVXTTUzTWT
over the	zXVYqXXXZYtZZ
owe you	VWQXWXSWU5VUS
paga de	TWW2XUUVYVVUT
pagamos 0	XYaab3YWbaXaZ
pagina o	YZYaYZ2ZYWPWU
pago por	0ZbbbbZcbbYbZ
pago quando	UWVX2WUXWVWXU
paid 0	tZZzaXWZaZaaY
paid by	TWYyatVYYXXYV
paid for	WZUxaauaZYaba
paid in	xYcbcbbccbbcb
paid per	0XXlauXWZYYZY
pair of	vYZZaYUaxXZaX
paper on	WWUyUWUzXTXXV
par jour	uaabbpaZbaoba
par mois	QuXWYrUXYX1UV
par semaine	uZZbbtnaaZWaZ
para analista	tYYcbbZbubbba
para arquiteto	aYXcccYbvabrZ
para cientista	lpacccbcbbbra
para consultora	ZsXbcbabsabnZ
para entrar	WXWZYZWX2VYYV
para gerente	brZcccabbbbsZ
para mi	wuWaasVZVYZZY
para nuestro	VXYYXtUxZXXWW
para um	rZbcctaZbcbbb
para un	sYaqbqZbbbaba
part in	WZXyZXWxZYZYY
part time	rYaaamZnnaoaZ
part-time>easy-money	yZbYaXYbbbWcZ
part-time>freelance	zYbbbaZbbbaba
part-time>funding	ORRS3SQQTQRWQ
part-time>job-word	SXVWXXUX0VwZX
part-time>pay-word	0XZZaqkYaZZaZ
part-time>role	2YbabYZabaaba
part-time>sell-cta	MWVXXU3XVWVXW
part-time>start	pXaaamXwZaZaY
part-time>task-for-you	1abbaYXbcbZbZ
part-time>teach	SVWXVOU2XVOWT
part-time>threat	0XbabXYbbaZba
part-time>we	2ZbaaYWabaaba
part-time>workplace	zYbYaXXbbbVca
part-time>you	RUTT3TNRUTQTQ
partir de	TVZaZZyavZZZY
partita iva	tYbbbbpobbbba
partner ?	SUPU5WOSSQUUT
partner £	V4ZaTZXaaaZaZ
partners and	TRvV4VOPVQTVU
pas de	WVXYtWVzYWXXW
password for	WWWYYXVYYX2VR
pathwell ?	XYVaZa0ZUuZZX
paula ha	bbacbcabbXayX
pay $	bYYqZ1WXZYmaY
pay 0	qtVVXwUWVWwWW
pay ?	TVv2XUXWWVXXU
pay a	VWVWXSVzYVuWU
pay but	XYXYtWW1XWYZY
pay by	3UWUXQTPWVTWx
pay chf	0ababXYbbbaca
pay for	VWR4WWSWVTWYV
pay in	SVVW0SSRWUvVT
pay is	Wl1YaZWaYXnnX
pay the	wVUWYVSYWU1XT
pay you	TWW0o0SWXWrYW
pay your	VXV2ZYVZYYXYV
pay £	uYaraqXabaZbZ
pay €	pYZqavXabaaba
pay-first>benefit	YaZaYYQXZWzYY
pay-first>connect	yVbbbZbcbaZbb
pay-first>content	TWUWUWRQWV1UT
pay-first>easy-money	WaZXaYSZaY3ZY
pay-first>i-am	XZXZXaTYXV8aW
pay-first>messenger	WaabaZXaaZyZW
pay-first>mule	VWVVTYTWZX2YV
pay-first>pay-word	UXYXYWTWZW7YW
pay-first>permanent	WVXYXyVVZV5YW
pay-first>role	1VbbbZabaaYba
pay-first>seeks	2VbbbZabbaZba
pay-first>sell-cta	WZYaWaRYaY3aX
pay-first>start	RVWVPXTUWU1VS
pay-first>we	TVXVW3qTZVrYW
pay-first>you	WWVWuXsXYU3XU
pay-first>your-profile	ZaYbaYZabY0VZ
pay-word>benefit	RTW1SuSUWWqXU
pay-word>call-ask	UXU6ZXqYYncZX
pay-word>client	U0YYbaWabaXZa
pay-word>cofounder	V3WZVZVawZZaY
pay-word>connect	SUSTTPS1VRTSR
pay-word>content	3TUVUVRTRVUXV
pay-word>cv-ask	1YXaccZbbZbba
pay-word>easy-money	uYZYZuVXZYwYX
pay-word>event	0YYzZSVOaYXYX
pay-word>expert-call	WZZ4YkXeaZZaZ
pay-word>freelance	zZZqaZpZaZYaY
pay-word>funding	PTVSQWRWSV3XV
pay-word>i-am	RWTWX4STUxsWT
pay-word>job-word	TSTXWYyXxXWYW
pay-word>messenger	PRUWWUTUVV5VU
pay-word>part-time	5ZaYaXUZbaYaZ
pay-word>pay-first	wVVUVSRUXV5WT
pay-word>permanent	n0aYZrTYaZYZX
pay-word>role	R4VtYXUYYWXrW
pay-word>seeks	r0YYVYaZkZZaZ
pay-word>sell-cta	zXXsYYnXZYiaX
pay-word>site-notice	XUZYaYVYZYY0X
pay-word>speak	RUU2UQPQXUSWT
pay-word>start	tmaZaqXZaavZY
pay-word>task-for-you	1WWVXVUWWVUUS
pay-word>teach	UYZYX7WVZYYZX
pay-word>threat	RRV2WQQSXVSUQ
pay-word>unpaid	UUWVV3TvXUVVT
pay-word>we	mrW1VlQoYXpXV
pay-word>workplace	zWZZavXkaZZaZ
pay-word>you	oWVwmbTaXcwXi
payments company	rwabaaabaaaaa
people $	q5VYYYTYYXYYY
people and	YwtZXaVaZYsaZ
people are	atscacYbZZbob
people at	YX4aabYbZYbba
people from	TTVWXXRXW4UTy
people in	XXWZXZwYXzrZX
people like	TUNXWRS0TyVUU
people to	UUxwvYUWYTXYW
people who	XWVkzouYYmXZX
people with	YZ3ZvaWZRWZaY
per 0	waZrbbZbbbbaZ
per dag	VZaZazWZaZuaZ
per data	jYabbbYanabxZ
per day	wYZabtYabaaba
per hour	shamasYaaaabZ
per il	UZYYYVWvZwXVV
per maand	inaZactabasaZ
per month	XaZYa1nZaaYaZ
per project	nZaccbZbbabwZ
per sms	XZYZZXWZaY4WV
per un	mpalpmZbbabba
per una	uYZvYUXaaaZaZ
per uur	uYbabqobaaaba
per ux	bZZcccZcrbbsa
per week	xZcbanabcbbcb
permanent $	azYcZcZcbabbb
permanent embedded	Zvbcccbcccccb
permanent job	Z1Wabcacaabbc
permanent>benefit	X2YbabWaZaaZZ
permanent>cofounder	VTYX2uVYZZYZX
permanent>connect	Z0abXbabXYbaa
permanent>cv-ask	VztaZaXZYZYZX
permanent>equity	ZpXa2aYaaZaaY
permanent>event	VWXYY3XxZXQXW
permanent>freelance	nyxYYYVXVWYYW
permanent>funding	aWbb0baababba
permanent>i-am	VuyXXYVWtPWWT
permanent>job-word	X2saZaYaXYaZZ
permanent>mule	XtYaaZY0ZZXZX
permanent>part-time	UycccWbbbbbba
permanent>pay-word	0vWYZYXZZYZZY
permanent>role	X4ZaaaYaYZaZZ
permanent>secret	TSTUVUTUXV1QT
permanent>seeks	V3XbaaYaYZaZZ
permanent>start	qwXYYWWYYYWYW
permanent>teach	Y3WbaXZbZZZZY
permanent>thanks	YTSZYZXY0QWWV
permanent>threat	Y3ZbbbaaaaYYY
permanent>we	WRZYv4XVaZSaZ
permanent>workplace	c0raZZXZYZZZZ
permanent>you	Su6XXYSXTSWWV
pero con	WXYZpWWyZYYXX
person for	0UUXyWSUYWWUV
person to	rXUZYY3ZYWXZW
phoenix 0	YWaabYY1aZXZX
phoenix €	uYZZZxYUZXZZW
phone ?	XtnYbbuaaYbba
phone number	XYXYZZVZZXxqU
pick a	Zaaabb0abZaaX
pitch ?	UTVW3YSWWVVXU
plano de	axbcccabbbcbb
platform team	X4VZZaVYZYXZX
please approve	WXYZaYVYZXXV5
please find	XUVXYYVUtUWX0
please let	ZVVcabZb4ZbbZ
please share	jklbbbrbZXsZZ
plus bonus	ZyZcdcacbbbbb
plus travel	UWaZa6XZaZZaZ
podcast sobre	YZXaaaX3YWaZZ
por dia	kZaabxYZbZpaZ
por hora	QYX2YXWZZXYYW
por horas	1ZbbbbYcbbXbZ
por mes	TuYXZcvWZXtYV
por semana	xZZcccaccbcbb
por sms	WYWYYVVXZV2VT
por video	XYX0YXVXZXXYW
position as	uTabbaaaaZbxZ
position at	asZcccbcsacca
position in	V2UZZYVYXXYZv
position with	Z3YbaZZbVaaaZ
post but	ZYVbbbXaX2ZZY
post with	VUSYYYrUVUU7V
poste de	btacccbcbbbra
pour nos	XZwbawYXaYXZZ
pour un	qXmvaaabbbbba
pourriez vous	tZabasYYqZZaZ
power bi	mbmaatYvaYYbY
pre seed	ZVba1baabaaaa
precisa de	VsZaZZyZYZZZY
precisamos de	pYYyYWWYZXXYW
price of	sXXXyYPXYYuYV
prices and	XZYaYayavXZaY
pro woche	zabbcaYbaaXaa
problem with	tXUyWYrYWRXXV
product manager	ntXaaaZaokaoZ
profile and	bupccdZbcZbac
programa de	SWZYaY2YaZUYY
project in	XXVZZYWtX0sXU
project manager	ntZbbbYbpZboa
project on	WWX4XXQXXVXXV
project with	tPSU2VNTSTTTT
projects are	0XVYYYUYyRXYX
projektleiter bau	msacbbacpabba
projet a	YYbcbbZbsabua
projetos em	aqabccbbaabsa
proyecto 0	wabbbbacbbbba
public sector	bmmYmjXranZnY
puis je	WquZyZUZZXXXY
put in	WXWZZZUXvY1ZY
python 0	ascccpabcbbbb
python and	rWnbbbZbuabba
python to	UYXWZ2TYZZYZY
pytorch and	pbYcacacucccb
qa lead	puXaZaXankakZ
quantile labs	YsXbabpannZnZ
quanto tempo	XYUZZaXXY0YWV
quarter ?	UVTWXX7VRSVWT
quarter of	XZXVaa0aZtaaZ
que te	XXbYYY0XXVrUT
quelqu un	UTRWyWSUTSUUx
queria um	yWUYXXUWvTXWT
question about	XXUTYVTxXyYYW
quote in	OYUTYX5UYWWYT
r $	taaomsYZaZnaY
rate 0	wbcacaaacbccb
rate ?	rZX0bZVabXabZ
rate and	yZbcccaccaaba
rather than	OUWO6USUXXUXU
re a	1XWYXXrXXUuVW
re an	abbrbcsabbbcc
re at	ZZVaZbWZZ6ZYY
re both	WWUZYaTYW7YYX
re invited	YZYZZZX4aXYYU
re looking	sqUZtUlZYWrZY
re the	WXXZyZqZWVtZX
react and	tWZcbbacsbccc
react developer	quXbaZYbjhanZ
react python	asZccbabrbbba
read that	zYUYZaUZvsYXW
read the	PUS2VURTWVQVy
read your	WYUXYRWSS5XXW
ready to	XXYcab0aZaVuZ
reason for	XW0ZXZUXWvYXX
recruit for	YwxaYbXaXYZaZ
recruiter here	UQ4WYYTYWTWXU
recruiter>client	Vt0aaaWaYYaZZ
recruiter>event	WWXYaWVXaZzYU
recruiter>expert-call	WU1OXYVXTVWWW
recruiter>freelance	oU3babXaXXZZX
recruiter>i-am	VyzZZaWZYWZZX
recruiter>job-word	XctYZZvZWXppX
recruiter>mule	ZWVbaazbaZZbb
recruiter>open-to-new	aZ0cbcYbYZaZZ
recruiter>pay-first	XWXYaWVWaZzYU
recruiter>pay-word	TWTWXV4VXWUVU
recruiter>permanent	WywaWbXaXXaaY
recruiter>requirements	RSRVWWSVUU2TQ
recruiter>role	aoZbabYauZauY
recruiter>secret	VVSVWURWWT1TP
recruiter>seeks	Z3UaUbYaYZaaZ
recruiter>start	UUWbZa5aXaaaY
recruiter>threat	XWUZaY0YVaXZZ
recruiter>wants-job	Z2YbbcacRacba
recruiter>we	TUSVVVQTVSST0
recruiter>we-help	UVSVZY0ZXZYZZ
recruiter>you	WryYYZwZXWXXX
recruiter>your-profile	TV1YaaVZYXVTV
redwater energy	ZokkjbnZqZakZ
refer me	ZXYbacab1ZaaZ
reference 0	aZVaaaWa1XaaZ
registered nurse	juYbbbbamianZ
release notes	uYYYZWVYZVXXx
remote in	rwacbaZbaZaba
remote work	SVVXYUV0WWuWV
remunerada de	bcbwbbabcbccb
remuneree 0	YYasaxWVaYXZX
rent and	ZtYuacZbYaabb
rent is	WxXaZZYZaXQYy
rent prices	VXWWXxRUyYYZU
reply with	rZZbbbXbbayXZ
report on	sSUyUSQ1WRTUM
reports to	uvaaaaWabaabY
request to	UZYaaZXWaXY5T
requirements>benefit	bbacabwaacacc
requirements>easy-money	UUWXVWSUYU0TU
requirements>expert-call	WaY0aaYbbbabZ
requirements>i-am	VVTXXX3VWLVTW
requirements>pay-word	yXWuYYUYZZVYU
requirements>permanent	X3ZaZaWZZZZaa
requirements>role	RuUYwXRwXWVzX
requirements>sell-cta	XWXYVXP5YYVXU
requirements>task-for-you	U1bcZcaZbbZbb
requirements>wants-job	YZYbZa2XZaZaa
requirements>we	W5XbZbYZaZZZa
requirements>you	TNRXWXpVVP15V
requirements>your-profile	QMPWUVRUUU4PU
resume and	rXobbbXauYZZZ
retail and	bZtocdZcbbccc
retribuita di	XaZzaaYabZaaZ
revert with	XxqbbcababaYa
review our	wXYzYUVXaZWZV
review the	QORVWWSVTUTV6
ricerca di	Yv0ZZVXZZXYYX
right now	qYwcbcYbaZbbb
robotics a	ayYbXcabbbbcb
role>benefit	nyYaaahaZaaZZ
role>call-ask	YaaybYYWbaaaa
role>client	0Xabbbabbbbbb
role>cofounder	ZUbbzaaaqbbba
role>connect	axacbdbcWbccc
role>easy-money	UWWZZarZYV0YW
role>equity	X2WauZXaZYZZZ
role>event	Tkaaa4YVaaZZZ
role>freelance	zZaYZclaqYZaZ
role>funding	tUZZ0ZYZaaZaZ
role>i-am	VzdpYpdZWbYYY
role>job-word	VyZZeZaZuWYYk
role>messenger	TXaZaYUabZ3YY
role>mule	XyXtYabZYYqZY
role>open-to-new	ZXucabXbvZaZa
role>part-time	1WZZZpeZZYZaZ
role>pay-word	1XZZaqXZcZZaY
role>permanent	b2ZacaYaYZZZZ
role>recruiter	fntZZZtZWrYXX
role>requirements	WwVZZaxXYXZaY
role>secret	xadccabcdcXbb
role>seeks	dxXZjYvZdYZZY
role>sell-cta	vTVVXUOVXW1UQ
role>site-notice	ZXabbbZaVYa3Y
role>start	0XaabmYaeaaaZ
role>task-for-you	RUWTSXSXSV2YV
role>teach	VnZZZ5XXZYZZY
role>thanks	XWVZZYXYU0YUV
role>threat	qtZaaqlZZZXZm
role>unpaid	2RXUpUTUXXTVV
role>wants-job	SWYaZZ4ZpZXYX
role>we	ytZaYqWYZZZaZ
role>workplace	yrZaanXaZZbZZ
role>you	RxSVWXzXvTwVU
role>your-profile	U4UZYZSZXWyWW
roles at	aZ4abcYaYSaZa
roles that	aYzccdabaYccb
room 0	UVUVVPSTWSUT3
rotterdam ?	VXWYZ1UXxUYXV
run a	oZYZvuXZbaZbZ
run the	quYZZanZYYtZZ
run-code>connect	SYYVZXSUZU0XX
run-code>content	TYXWYXSTYTuzW
run-code>event	XVWXXWXPYW4VS
run-code>secret	YTWaWXYWYVzUS
run-code>seeks	WWWXWYVWWVyTT
run-code>site-notice	ZaZaaaXUaYN1X
run-code>we	SXWVXXSQXU8WT
run-code>you	UZWXWYRYZW1XU
s a	rtqZaZknZWaZY
s been	TUzWTWPUVxTTP
s for	UVT4YWSxWVXYW
s going	WX6YYYSWUPXZW
s in	TWvXqXTqnQXXx
s keep	XU2ZyYWUVSXYX
s my	WVWaYa3ZuTXZX
s no	VVyaxZWYYWYZZ
s site	yUSWVXOV0NVWU
s something	QTQWzWPUzSTWU
s stay	aasaYbWaYzaYX
s the	WWUXYXSWV4VVy
s what	VXVZYWyX4UXZW
s your	aW2mYsSWWpXWU
s:aanbe	ZYYcbbYb0Zbaa
s:aande	dZddsdccdcddc
s:aange	YVYZXZWZZWzZW
s:aanme	ZZZZaZZSaXZyU
s:abbia	uZXaaVXZZwaaY
s:abbon	abaabbWabZYyV
s:abert	YXWZaXYzYYYXX
s:abier	rcocddcdccdac
s:abonn	XZWZZZW0YVXvU
s:abrec	sZawaZYZYaYZZ
s:abrim	XsZavaZaaaaaZ
s:abspr	xXbbaaYbabbba
s:acade	WZZbb1YabaabZ
s:accel	PXYY3YUYaZWZX
s:accep	ZaYbbbbZltate
s:acces	XXXYYYWVYUX0T
s:accet	aaZbbbYaauauX
s:accio	cZddtcbbddddb
s:accom	WX2YXYPXWWXXV
s:accou	ZbZZZZqaZoxab
s:accre	XYYYWZT0ZYVVW
s:aceit	ZZYaaaYnasZxV
s:acept	sZZbbbYaaqYtX
s:acomp	XXTZZaWYY0XSV
s:acqui	YYaaazsZZZabZ
s:acteu	XX0ZXZWYUXYXV
s:activ	ababbaXbcayYZ
s:actua	ZrdaZuZtZYYdY
s:addre	VWUXXWPUYVq1U
s:adjun	TYZZawXXpXZYx
s:admin	pmcbabaaoimkZ
s:advan	WWXYZ0WXWVzZX
s:adver	YX0aZaXZXWYvW
s:advis	TVWy2WmWXVWYW
s:affid	2ZZaaaYabYZZY
s:affit	yZZanZZaaoaZY
s:aflev	dddddbcsdcccb
s:after	zYXYsaYZYXXas
s:again	VZYYaYVZZV1SV
s:agenc	YaZZba1baWZbZ
s:agend	ccaaccubcccba
s:aggiu	YaVaabXZZzaYY
s:aguar	WXVXXYzWXUWUU
s:aimer	ZZwaZYnZrYZaY
s:airfl	fZeddkfjskadY
s:aiuti	bbbabbxaccbbZ
s:ajuda	acbbccwbbbcca
s:akade	VXYUY0VWYXWYW
s:aktue	XYXYYZyYYXYVW
s:alban	SSXVXT2XWVWWV
s:algor	SVxtXXUXXVwYW
s:algui	XYVZzZWZXYYZX
s:alleg	RWUWWXTVWTVU0
s:allow	U0WZYZWVWYyYX
s:alqui	WXZXnWTZaX0XV
s:alrea	UXWXYW5YUVWWU
s:alter	YabcbbZbuaWuY
s:alugu	eeeeoeeeeeeed
s:ambie	ayacbcabbbbab
s:ameri	WUUXXXTWUU1YV
s:anali	rmacbbbbrabga
s:analy	nqbjalYmkbagZ
s:andre	bcaccbbvcacbb
s:anfra	xaccbcZcbbbbb
s:angeb	XXzZZaVXYXYYW
s:angeh	VXWXXXTVWVVUz
s:angen	dddddccadbcub
s:anges	baYcccacYabza
s:anima	bbadudcccccdb
s:anive	YYWZZZXXYyYVU
s:anmel	ZZZabaZyaXasW
s:anneh	XYYYZXXXZYyYW
s:anniv	XZYaaaXZZottX
s:annot	aZXaZa0ZYXZbX
s:anony	ZcbxcaaZcbbbb
s:anoth	STSwWVmVV0VUs
s:anruf	YYuabbtbZZaaZ
s:anseh	ZYaccbabbZbzY
s:answe	qYZmaXmaZjqoY
s:antei	YWaYyaZaaaabZ
s:antig	bcbuacbbdcccb
s:antiv	aaaaabYaZYxYX
s:anual	Yvcdccccbcccb
s:anunc	WYWZYY0XYVWYV
s:anybo	WXXYVYU0YXVXX
s:anyth	XtmaZaWZtqZZY
s:anywh	ZYZcbbYb1YbbZ
s:apare	WYWYZZXXYWV1T
s:apell	abbbbbabcaxTa
s:apete	ZZ0babZbaYbZa
s:aplic	aXZcbcZb1abZZ
s:appar	VWSWXWSVWzTwR
s:appea	YZYaaaWZwWX1W
s:appel	aZxbbcacbabVb
s:appli	WjYampYmqYatY
s:appoi	UWVXXXxWXUVQx
s:appra	VYU1XUTXTVWZW
s:appre	WWWYVYSY0UWYW
s:appro	WWnYpYUWXUWp4
s:apres	abbbbcxabbbbZ
s:arbei	VtYabavarYZaZ
s:arbit	RYX3YXXZZYXZW
s:archi	lsYbabYadZlsY
s:argui	ZZZabbaXa1aaa
s:arqui	qqZcccZbnbbja
s:arriv	VWUYzYlWWuRVt
s:artic	XrXqZuWlYsYYY
s:artik	XababwYabaaba
s:arzti	UYYZYWWzZYXWU
s:ascol	dddddbcrebdcc
s:asseg	YzXZZRYYZZWaW
s:asses	bXZcaabZbZxYX
s:assic	vXbcccacccccc
s:assig	WT1ZYbXZXVZXY
s:assin	abaabbXabaZxW
s:assis	QXXZZttWZYzYU
s:assoc	tsXZcYXyYUYYW
s:assun	Zuabbbabbbqbb
s:assur	ZaZaavuYZZZaZ
s:atenc	ZZXbabZa1ZaaZ
s:atlan	npjaajandmaZb
s:attac	bjXZZZaYmXiY1
s:atten	ZaubbbuWbYamZ
s:atual	aaycccbcbTbZb
s:audit	ZaYaaa1WaYZYW
s:aufga	aawcZcbbaabba
s:aufne	YYtaZZXTXxZYY
s:ausbi	UVVXYW0XYUVWV
s:ausla	uYYbabvbZYaZZ
s:austa	YZWZabYZZ0ZaY
s:auswe	0XWZaZXYZYZZX
s:ausza	ZZabaaXabXxaY
s:authe	abZcbbYbcbwZZ
s:autom	WXYZZZyYZVWVx
s:auton	sZabcbpocbaba
s:autor	WUYZYzWTZYYYX
s:avail	qYYaaanajYYnt
s:avali	TaZzZZYaaZZZX
s:avisa	ZYYaZaXYyWZYV
s:avoca	WXYyYYXZYYYZX
s:avond	WXYYYUX0YVXUU
s:ayuda	ZaZZab0YaZaZX
s:azien	XpraaqXZvYXaY
s:bache	XZYbZbZZwZbba
s:backe	kvXbbbYbrZbba
s:backg	nqlbnbmbbZZba
s:backp	VYXXZVW1XYVXV
s:baill	ubcdcbccccccc
s:baldi	abZbbbYZbxaaa
s:bambi	TUTVVVSTURUS0
s:banca	uYaccbabbbvYa
s:bandi	X0XYZRYXZZVZW
s:banen	TUTUUVO2VSTSP
s:bankg	aaZbbbYbaXxZX
s:banki	ZaZxaaYZbYZZZ
s:batte	WbXxbbZbbZbaZ
s:baule	XyXbaaabaaabZ
s:bearb	YYaaZaWaaWyZY
s:beauc	baYaaUZZWzZYX
s:beaut	YYYaaaXZYVzZY
s:becau	YXrZZVXXXVXyu
s:becom	aYXbrbybYYaba
s:bedan	ZYZaaaYZZzZWV
s:bedri	cdcdddrcddddc
s:befor	XVWXVXQWXX1XO
s:befri	YzXZYZWXXXWXW
s:begon	ccbdsdcdcbddc
s:behal	VWVXVYUWXU1VT
s:beitr	aZaybaZbaqaaZ
s:bekek	aZacccabbZbzZ
s:bekij	ZXabbbaaaYa0Z
s:belas	XaYSaZzZbaYbY
s:belie	YqnZlZwYXqXXX
s:benef	ayacbcZbbbbcb
s:benev	XaaZZyZYaZYUY
s:benga	nqYZcabncnalZ
s:bepaa	acavccbcddcdc
s:berat	ckasbblbZbboa
s:berei	vabdddacacccb
s:beric	XYWYYYUWYVXyT
s:besch	taabbbZbtabbZ
s:beset	Y0ZcbcabZbaaZ
s:besoi	UVxZYYwYXWXXW
s:bespa	bcdbdctcddbcc
s:bespr	VWUUXWPSXVWV2
s:besta	YZZaaZXaaZ1WX
s:beste	RSPTTUPRSORL6
s:betaa	YbYtbatabbaba
s:betal	rYXZqwVWZYtZX
s:betei	aVbbwbZbbbbaa
s:betre	ZZvbYbaasZbaa
s:betri	X0ZccbabZbaaa
s:betwe	sXpZZYXYpWYYx
s:beves	bbbccbaccbxXY
s:bewer	XYawZaYaVZawY
s:bewor	ZYZcbcacyabbb
s:bezah	XZaxaYYZYaYZY
s:bezor	TUTVVVSTVRSQ1
s:bigge	bbybbbXbbZcca
s:bijla	TWVXWXVVuUWTy
s:binne	aaXaabYZZxaYX
s:biolo	1XYYZOWZZYYaZ
s:biost	aucaasZajYZiZ
s:biote	mmpZobcaambbb
s:birch	apmiZboaoZamZ
s:bisog	wacbcVXcccccb
s:bitco	rYZaaZlaawbaZ
s:block	XXXZYZUYRV3YW
s:boekh	PYXVaW1YaYWZX
s:bolet	ZYWaaaZyWXaYY
s:bonjo	qpsbbcabbabYb
s:booki	qXXYZmzYZUXWu
s:bookk	VXVYqY2YWTXYV
s:books	VVUWWYSWWSWW1
s:boost	ZbbcbbZbcbvbZ
s:bootc	VZbbbWZwsaabY
s:borde	ZcbccxbYcbYcb
s:brauc	rXZvrZWZZZYZY
s:break	XXWYYYW3YUVWR
s:brewe	2ZUXWYRWWUXZS
s:brill	abZaaZaTayXYW
s:broch	abbcZc0baaWca
s:buchh	abcbcZwaccYba
s:budge	WWsXVYzvVPWVU
s:build	ZXqwtaXaaZaaZ
s:bumpi	YYXYYazZZXWYU
s:burno	UWXVYVX1aYTZZ
s:busca	jYqdqmYpaZaZZ
s:busin	btXarbpaiYZkZ
s:busqu	WYXZZZXYZXWyU
s:cabin	XsWsaauaZZaaZ
s:cadas	XXaaZZYabYxaZ
s:cadea	ZZYyZYXYZYXXV
s:calen	Zbccbcycbaaca
s:cambi	VX4ZZZWYXVUqV
s:campa	UVUWWVNWSTU2Q
s:canal	VVUWWWTTUTVT0
s:candi	ZaZbbboanZnop
s:capac	UbbbccWc2Wbbb
s:capit	dccdqddddddec
s:capta	WWVX0YTWZXYXU
s:caree	Z1abbbZVaZaaZ
s:carpe	PUVTT1SQWUWWU
s:carre	avbcbbZpbabaa
s:catal	ababbbyabbbcZ
s:catch	aYXbaaWTZ4aaZ
s:cerca	WW0YWYVXWVXYW
s:cerch	ZYassmZobaaaZ
s:cerra	xaZZaZYZZZsTX
s:certi	WWXYYWt1ZXdpW
s:cerve	WXYZYWVzZXYXW
s:chall	uZwbaaWaXZaba
s:chama	ccbtccbcdaccc
s:chang	XXVZZZjpXqXtv
s:chann	VYXWYWU2YWqXU
s:chapt	VXVXXtUsUzTWU
s:charg	OZXXYX2YZXWZW
s:chari	yYZZaYXwaYWZX
s:chatb	vZccbbZbcbbcb
s:cheap	ZXbaabzabaaba
s:check	zZqaaZpYYVZZY
s:chequ	XzYuZZXZZZYZZ
s:cherc	ccpltfYalaabZ
s:chiam	XWzVYZWXVXYXV
s:chica	dnpaijoladabY
s:child	zYXXZXWaYYZZX
s:chris	WYWYYXsYX2SWV
s:cient	msacccablbboa
s:circl	XZXYWa0YWVWYQ
s:clean	aZcbaaybaaUbZ
s:clear	fpYeZaoammoaY
s:clien	ibrndbsaaZZaZ
s:clima	0VcbYbbbcbbcc
s:clini	umXnoZrmWXYYW
s:closi	VWWY0aUXYWXaX
s:cloud	rsZbbaZaaZaqZ
s:coach	abXbcc0bbWabb
s:cofon	aUbayaaZababZ
s:cofun	cYccvbbaccccb
s:cogno	abbbcbZbcawZY
s:coimb	XWVYYXXzVVWVV
s:coinc	VXUYXXVWV0VWU
s:colab	xbcacZWbcbVcZ
s:colla	zaaYbXWabZUaY
s:colle	XmuZZnWxXbZYX
s:colom	VUYWYW0YYWYWV
s:colpi	aaycbcbbbZaSa
s:comec	XWaaZZYaaYyZZ
s:comma	UWUWWXRVWStQz
s:comme	XcXkbaWnntYkp
s:commi	mVVvpVoUUUYVv
s:commu	XYwZZYW1YSbkW
s:compa	anmdpbaZvYbZY
s:compe	XYZzZondZZYZX
s:compl	XZWqZaXWpqoxX
s:compr	abaobbxababbZ
s:compu	WXXYWYSY2UXYW
s:conco	axZccbbcZbcbb
s:concr	UX2XVZUXRQVYT
s:condo	VWSWWXRUS1VTS
s:conec	WXTXYZUWX3XWV
s:confe	YZYZapXXadxXr
s:confi	YXyeXYUkXUsnp
s:confl	Waa1aZYbaabba
s:congr	YYXZZapYltnrc
s:conhe	bcbuccbcdaccb
s:conmi	Yvcdccccccccc
s:conne	YZWeZaaYoxfuX
s:conoc	aZ0bbcZbaYbZa
s:conos	YuYnaaYZZvZYX
s:conse	ZZXaZYzYwXZYX
s:consi	ZpaassWZvVXYZ
s:consu	llasaZoabZZlf
s:conta	bYnZZabYYytYW
s:conte	VW1XWXSWUTUVT
s:conti	WWVWYZSY0VtYW
s:contr	pqcbbafadbacm
s:conve	iirrZZXYZWYzW
s:convi	YZZaatYmaXZxW
s:convo	X0ZYZRXYZYWZW
s:coord	bcccdcacccvZa
s:copyr	VYXYZYVZZV1RV
s:corpo	SYZaa3sZaZWZY
s:corre	axbcbcbccbbba
s:costa	2ZTZXYRYQVYYW
s:coste	0YTZXZVXWUYYV
s:costi	XYYaaayZaZXYZ
s:counc	wtabbZZaaaaaX
s:couns	VYWYYYXWXWWYz
s:count	UUUXXXppXSUU3
s:couri	TZYVUYPZaZ2XW
s:crash	pVWWWXTVXSVUz
s:credi	XZYnYZxYYWXtX
s:crene	ccbZccucdccda
s:cresc	awbcbcabbbcbb
s:criti	UTRUWYVS2USYU
s:cualq	ZYXbabYa1ZaaY
s:curio	UWxaaaoZqpYaY
s:curit	avaccccccccbb
s:curre	VQ4ZXYWZTXWWW
s:curri	SYmbbyZawYaZZ
s:curti	Xbcbcaaccbxba
s:custa	0XVZYYVYTUYYV
s:custo	WXWwtZuYXWeYq
s:danke	WXX0YWTXYXVXW
s:dashb	2XXZZsWYZTYZY
s:datab	xXWYZXVXYVTXw
s:daten	waabbaZplaaaa
s:daugh	WWUYXYSXV1XWT
s:deadl	X1ZbbaZaaZbbY
s:debit	XaZZZaVZaZYZx
s:deblo	bcadbabcdaxYb
s:debug	yaZacbZbcbbba
s:decem	uYabbZZZbZaau
s:decid	QUPTUUrU6QSQR
s:decis	VWT2WXuWTTWXV
s:decli	ccacccaccabwa
s:dedic	PPVTVS8VUUVUS
s:defin	WYZxYZXZZZZZY
s:delet	ZZYaaaYZaWXxV
s:deliv	vUTUVVQUWSsyp
s:demar	zXbcbcababbaa
s:demit	YYXZZZWXzVYWU
s:denta	YbZxaaXabZZaZ
s:denti	ZaYaaauaZXZaw
s:depar	mrWaaZXZpXdZw
s:depen	0XZcabZabaaba
s:depos	WYXYWZXYZXzYw
s:derni	WWTZXYyXwVXXW
s:desar	mraabZubaaaaZ
s:descr	UrVZZZVZXYWY0
s:desen	cpabaawbaaakZ
s:deser	YYVZaa0ZYuXXW
s:desig	kuZbbbZapaafa
s:desku	VXYzVZVXZXYYX
s:despi	ZZYaaaYZyWZYW
s:detai	notaaaXaaXopX
s:detal	ubbccbbbcbbca
s:devel	jrYbdkmakalea
s:devol	XYZaZZwZZXsYX
s:devue	XWZaZZWZZZyZW
s:diagn	bdcddcubcccca
s:diens	XyZaabWZUZaav
s:diere	ddcdrddddcddd
s:diffe	YYYZZZsZaY0aW
s:digit	ccbcccbubZbaa
s:dilig	VWW3WYSYXXXYW
s:dinhe	WXWYuXuYWWuVU
s:dinsd	uZabbZYvbZbZY
s:dipen	WWVY0aWYZYXZX
s:diplo	ORTVRQS3VRUTS
s:direc	dsYaZZrZaXqZo
s:direk	XzYbaaabaaabZ
s:diret	avaccdbcccccc
s:direz	xccbcaZcccXbb
s:disag	WURYXZSXU2WWU
s:disco	Y1bbZbYabbbaZ
s:discr	WWYYaYSYaZ1XT
s:discu	xWsYdZcYXUXYv
s:disen	loacbbabvaaaa
s:dispa	zXabXaWZaZYaY
s:dispe	VUWW0ZXZXWWYW
s:dispo	yXXZZYqZvYXZX
s:diver	ZYzbbbYbYXbaZ
s:divis	uZccccbdcccdc
s:docen	ZYcbcyaabcacb
s:docht	XYZYaxXYZYYZX
s:docto	SUUVXzxSVWVXW
s:docum	RVTuWURTVRsQ3
s:dolar	1XZbaaZaaaZaa
s:dolla	lYYyaYXVZYxYX
s:donde	UVVWXXStXVUUz
s:donne	liYaaaYqYXYdw
s:doors	cacdddcdsdddd
s:dossi	ZWYaYZXZZXyYW
s:doubl	XYXYYYvXZWwWU
s:downl	XZZYYXWqaXxtW
s:drawb	Zaabab0bbYabZ
s:dresd	aYbUaYaxcbbbb
s:dring	abZcbcZbZZvaY
s:dritt	YWaYxaZaaaabZ
s:dropp	1WaYaQVZZYXaW
s:drown	XZXZcb0bbbaca
s:dupli	ZbabZbUaZZyYY
s:durat	yXacccZccccbb
s:echan	abrsccabbjbba
s:econo	VxYXZybYZWZZW
s:efeti	ayacccabbbbab
s:effec	WYYzZYXZaZYYV
s:ehren	aabaawZabbaaZ
s:eigen	cYddtcccdccdc
s:einge	ZXZaZZXaaYzZV
s:einka	ZZZaaa2ZZZZYY
s:einla	ZaZabZYqaXazX
s:einri	WXVWWXVVVRVU0
s:einst	ZaabbZZzaXaYX
s:eintr	ZZYaaZY2ZXZYX
s:elder	SVSX2YQXTSWXU
s:elect	YbaxbZZbcbbcb
s:elimi	XYXZYZWXYVX4R
s:elter	VVVWWVUUVUVU0
s:embas	abbacbZWcawZX
s:embed	ntZcbbZblmaaa
s:empez	VUVYWWTzVVwXU
s:empfa	VXWXVYVWXV1VU
s:empfe	aYZcbcbcyabbb
s:emple	ZYZkrbYaaaaxZ
s:emplo	axZdeZllaZaaZ
s:empre	YWkaaaXsxYqXX
s:encai	YwYaaaYYaZxXV
s:encaj	Zvkcccabbbcbb
s:encam	aWZcbbbayabaa
s:encan	aaYabaZWXzZYX
s:encar	zabcbcacbbYbZ
s:encer	cddddccddcvUb
s:enclo	WWYZaYSYaZ1XT
s:encom	TVVVWVUVVTwSy
s:endor	YaYaaaYZZWZ3W
s:energ	rZZkaaZvZYbaY
s:enfan	UWSWWXTVWSUR2
s:engag	yZcbcaZccbcca
s:engen	jpaccbZbqbbpa
s:engin	lsZbkbcbiacka
s:engli	SVTYXZVYZY1ZX
s:enhor	ZZXaaaZYY0YNX
s:enten	WWyYWYVXvWXXV
s:entra	XXVZZZWwxsYWV
s:entre	XXY1YYXuZYYZX
s:entwi	acbboatbkbaja
s:envia	UVTWWVSUVRxN2
s:envir	yYZZaYYabaaba
s:envoy	WUVX1XSYZXqXX
s:episo	oYWZZYr1XWYYX
s:equip	ZaabZvaYcbrba
s:eredi	bcbccbaccavaZ
s:erfah	acccdbacccvcb
s:erfen	aaZbbaYbaXyZW
s:ergeb	aYacccabbabzY
s:erhal	YYZaZYXaaY0YW
s:ersch	VWWYXWS0XTWuU
s:erstg	bbcdddtcdcddc
s:erzah	ZvXbaataaZbaa
s:escre	XaaZbxYabZYbZ
s:escri	YuabbqZYaZrba
s:espec	ccbuccbcdaccb
s:esper	Zcawbbaccabbb
s:estab	WUVYZa1XYYZaZ
s:estad	YXaZbzZaaaaaZ
s:estag	bZbdcdYcvccbc
s:estam	ZpwaqbZaaYbaZ
s:estat	XXYZa0YXYWYYW
s:estee	bcbcbcacvYbca
s:estim	bbbcbcxabcbcc
s:estud	WXWtYYVX0VXYV
s:etudi	aaYbqWZawZabZ
s:evalu	yRVwXXUYYXYYW
s:eveni	YXYoryWtZYXXX
s:every	YYwZZZbZYqrZm
s:evolu	WX1YYYQXWWXXV
s:exact	TV2WYYOYXVYZX
s:exami	UXZYZ1XYZZZaY
s:excel	URzWXXSXUyVWT
s:excha	rprZYZVYmXsZX
s:excit	bbybbbWbbZbba
s:exclu	WXXYYYpxZWwWS
s:execu	ZYYaarzaaYZaZ
s:expan	YY5aZaWaZVYaW
s:expec	romcccbcbbccb
s:exped	TUSUVVSTUQSN2
s:expen	XYWWZZtYZVXY1
s:exper	kjktdabakacba
s:expir	SVVXWXRVWTnU5
s:expla	VWxpWzlYXXXZX
s:expli	XXYZZzXXXWYYV
s:expos	WUYXXVUVXVXY0
s:exten	nZababVabaabx
s:exter	vZbbbqZbbbbca
s:facha	WUYZYzWTZYYYX
s:fachk	XWUZYZ2YXVYWW
s:factu	qZZcaZacZYXY0
s:facul	TUUYYpW1XUXXX
s:famil	XxXaZZYYYwYXV
s:fareb	XYvZYZWXXvYXV
s:farma	uZbdcdbcccdcc
s:farme	aaXUaXX2ZVaba
s:fattu	eYYZZZmZZXYYx
s:fatur	VYaZbZxpaaWZZ
s:favou	XZVZZZUYW0RZY
s:featu	wUSXWWwuTSUWT
s:feedb	XYXYZYUYZMW2S
s:feest	XYXZZZXXY0YVU
s:felic	baXbbbaaZ1ZMY
s:fello	WXWWWTW0ZVXWV
s:festa	azacbbYbabcca
s:figur	WYZWaXXWZXXZx
s:filmi	bbbbY0TZbbZab
s:finan	psnbnaYaabZcZ
s:findi	XXVXVYxWVwSYX
s:finis	ZYYbsYXY0XYaZ
s:finte	ebeankbrcmaaZ
s:flexi	6WXTYQTXYXVXV
s:fligh	UWVXVWPVWURW1
s:follo	hXVYZZtYYtlxV
s:fonda	bacbucccccccc
s:fonta	VVUWWWUUWSUT1
s:fooli	WZUZXYRZV0RYW
s:footb	VWTXVUSNWQWR2
s:forec	0oYaakXaXYabZ
s:forgi	YV0ZZbYZWWZaZ
s:forma	YmabbwZrbaYZa
s:forni	VVVWWXTVWTVTz
s:forwa	XWmZYaUZoxtWX
s:fotog	aaZbZaxZZZaaY
s:found	ccXazammaYdZY
s:fourn	TSTVUVRRTSySy
s:fract	2WaZZbXbaZccb
s:franc	ZXbaZZ2baZTaY
s:freel	tbjaaakbnjiaZ
s:freib	uabccbpcbcbcb
s:freig	lppfZbjabbanZ
s:fresh	baZcbdZcwaacY
s:frida	OVYTY3ROYXTXW
s:frien	VXtYvYnSWQyWV
s:front	W5YZYYWZYXZYX
s:fuhru	ZZYaaZY1ZXYYX
s:fundi	WXWW3ZTYXVXZX
s:funne	YZYbXZ0XYXUaY
s:furth	YaWXbbWaaxauZ
s:garan	YZYZYZmZZX3XW
s:gastd	VWaZayYZbaabZ
s:gastv	VXYUY0VVYWWYW
s:geacc	abacbcabbZayY
s:geand	ZbabbaabbZSxY
s:geblo	bccccbbccbuYZ
s:gebru	UVUvWWSVXVzVT
s:gebur	YYXYZZXWYyXUS
s:geehr	aaazbaZbcbaba
s:gefal	aayVbcZbZqbYZ
s:gefel	baQbccaaa0ZQZ
s:gefin	XXYZzbYZaZYZY
s:gegar	ZaZaYaSaYXzYX
s:gehor	bxbcbZbbbabcc
s:gekom	aZYbbbYbxZaba
s:gekun	bXXcbcabyVaaZ
s:gelos	XYXZZZWXZWYyT
s:gemee	wZaaaZYabuaaZ
s:gemei	ZZVaZaVZY0YXY
s:genti	2ZZaaaYZbYZZY
s:genui	ZZaacZYZcbxaX
s:geren	aqZccbaboabra
s:geric	TXYzWYVXZYYZX
s:gesch	abZcbbZbZZvaY
s:geseh	xaXaZaVZUtZXY
s:geslo	bccccbbccbvYY
s:gesol	aZZcbcZbzZcab
s:gespe	aaabbbYabazXY
s:gespr	ZbbyXbacccccb
s:geste	ZYZcbcaczabbb
s:gesti	btZcabZbbaulZ
s:gesto	WbbZcZxbabYba
s:gesuc	oXZaquXaZZZrY
s:getti	ZvmaabwaZVaaY
s:gewij	abZbbaZabYRzX
s:gewin	bbbcdcuccbccc
s:gewon	WXYZYZUYZW1WW
s:gezoc	pYbanvZYbabba
s:ghost	UXWYYW1WZXTXX
s:giorn	qYaZbzXWaaUaY
s:giove	XXXYYYWnYWWVy
s:givea	XZYZXZVUZY0XW
s:glasg	YqoaapbaZZZkq
s:gluck	YWWZZZXXWyYUV
s:gosta	ZaYaabvZauaaY
s:graci	ZaZabaYZZ0ZXX
s:gradu	bbacbbYrubaba
s:grana	UYYZYYVWYVXzV
s:grand	ZxabZbXaVZvaY
s:grate	aXVaaaYa4RaZY
s:gratu	ZbabbnoubXZpY
s:greet	ikZbbbYba2aWZ
s:groet	aaabbbaaaxaYX
s:growi	YvwbZbZbZYaaa
s:guada	XYYZaZXZZY1ZY
s:guara	XYXZZZlZYY1ZX
s:gusta	rZXaZarsknZZY
s:gutac	UXY0WYWYZYZZX
s:gutsc	WWX0XWSXYXUXW
s:habit	ccbcdcbtbaccb
s:habla	YazabcabZZbRZ
s:hacka	XXZZaXX5aXXYV
s:hacki	XVVYYPUWTS2YU
s:hambu	tcccdbccdcccc
s:hampe	ZZZaaZzaWWZZY
s:handb	yWXXYxTUYVSWV
s:handw	WYXXpW1YXXYYW
s:happi	WWR1WXTXVTWZV
s:harbo	VXVXXXSXXPUS1
s:hardw	aXacccbcyZbba
s:heada	aaWbbb1cYYaba
s:headc	Zxaccbbbcbbbb
s:headh	aZ3babWaaWZYY
s:headq	W1bbaaZZbbaab
s:heari	XZYYZaYWZWYXy
s:heimw	VWUXXYUWWUVV0
s:helpe	WYYYYXRYa1RYW
s:heran	abbbbaaabawUY
s:herau	bcwdcdacbabZb
s:heren	abbbbbabcaxSZ
s:herit	bcbcccabcbvZZ
s:herzl	ZXXaaZYYXyYWX
s:hibri	orbcdcbccccbb
s:hicie	1ZUZYYRYRVYYW
s:hipot	UXW0YVUWYYWYV
s:hochs	WXYYYzVVYWXYV
s:hoeve	YbYTbZ0ZbaYbZ
s:hoges	WXaaawZabaaba
s:holdi	WVTXXXUVWztUT
s:holid	ZzbbZbZbbabaa
s:homeo	ZwbccbYbcbcdc
s:homep	YYVaZb4aYWZaZ
s:hones	SWSXXXTW2SWXW
s:honor	WZazZnZnaaaaZ
s:honou	YaXXaYXxZvZaZ
s:hopit	brbcccatbbaaZ
s:horai	ZbawbaYbcaZaZ
s:hospi	kldqkjilZdbaY
s:house	wUwabbUbaZbba
s:housi	mpjpjccmZaZbY
s:hundr	WWWYYYxXYWxWW
s:huurd	ddcdrddddcddd
s:huurp	VVTWXVTVXzWUT
s:hybri	vZbdcdbdYcddc
s:hypot	ZbZvcaZbbbbcb
s:ident	YZYaaarZaUxsX
s:idrau	UUUVVVTTVSVTz
s:illus	1XXXZWWZXXZYW
s:imagi	YZYaabzZYWXbY
s:imedi	XaYbabZZwYaaY
s:immed	imZcccrcqbaba
s:immob	WYYyYYsYZYYZX
s:imobi	ZbbvcZabccbca
s:imove	yaaabYXabbWbZ
s:impre	aavcccZbaSbua
s:impro	XYWYYYTXYLV2R
s:impue	WaaZbZybaaXba
s:incar	qZabbbZZawaZY
s:inclu	bXXTvZmvpZZZY
s:incor	YzbcabZbbbbbb
s:indef	Zwbdccbbbcbbb
s:indep	wWZoZavZaYZaZ
s:indet	Zxbdccbcbbbbb
s:indic	YYVwaWYayZaYX
s:indiq	YbZxaZXabZZaZ
s:indus	ZXXraaWZ2WXaY
s:infor	xZbabtWabaYbZ
s:ingeg	lracccacqbbbb
s:ingen	nracbbabkabpa
s:ingre	VWWXXWUxYUxVS
s:inher	WXXZWZTYRT4XV
s:inhou	WYZZazWXaZYaY
s:inhuu	xabcbcabcbbbZ
s:inizi	YWZaYYXZaYyZY
s:inmed	YxbcabZbpbbba
s:innov	VV1YYaUYXVYWW
s:inolt	aYbdbcbbvbccb
s:inscr	ZaZbbZY3aZZZX
s:inspe	VYccbbXacbybZ
s:inspi	WYZZZY0PaXWZU
s:insta	WVtXXXwWXXwXV
s:inste	UWWYYXy1TXWXX
s:insti	YzXZYZWXXXXYW
s:instr	XYbbbxZWcatYa
s:insur	WZepudomYYqZV
s:inter	pjmncdZciajaa
s:intro	XomaqepasWaZZ
s:inven	zYZZaZWZYXYZU
s:inver	YXXrwZXYZYYZX
s:inves	XrYtwYlZZYYaY
s:invia	XYXYYWXXYV2TS
s:invit	aaZbbqZtacatX
s:invoi	pZZfZaraaalaq
s:iscri	abacabrubZbaZ
s:itali	XXQWUXRVRNXU2
s:jahre	YyYbababaabbZ
s:janua	YYYZZZvZZVYVw
s:jeman	ZaZbxbYbYZabZ
s:joine	YzXcbcbcbcbab
s:joini	YvXyaZWaaXjaa
s:joint	VUSX1YUYYRXYX
s:jonge	bbcccubbccccb
s:jorna	bubdccbaccdcc
s:journ	xTT1WSQTTTTWR
s:joven	aabaawZYbbZba
s:jubil	bbacccabbRa1Z
s:kandi	ZYYbbb1bZabba
s:kanto	Y0abaaZaaZaaa
s:kapaz	vacdddacbcdcb
s:kapit	YXXXvZvXZYXYW
s:kenne	XY1ZZaVYZYYZY
s:keyno	YYaZa1ZZbaYbZ
s:kicko	abaYaZZQbazZY
s:kinde	TVTWWWTUVSUS0
s:klaar	YXZbab1bYZbba
s:klant	XZvbabsaaYaaZ
s:klein	vZbbrbabbbbba
s:knowl	UZWxZRyYaYZZX
s:kolle	VWUWWXUUVQVS0
s:konnt	vYZbbaZbuaaaa
s:konta	ZZWZZZWYZ1ZXY
s:koste	aabbbaqxbYaZY
s:krank	TYWVYY0WXXYWU
s:kuber	WYtaaxXfpYaZY
s:kumme	ZZZYZZzYaZYaX
s:kursl	aabWbzabcbbcb
s:kwart	bbZbdcucdcccb
s:labor	SzaaaYZaaaXaY
s:lades	ZZXwZZZZaZaZY
s:landl	TXVw1XTkWTUXt
s:langu	SWTWXXzXTTWXx
s:lapto	TUTWVVzVWUyYV
s:laufz	qddeedceddeed
s:launc	XYYZYXTyaWXZX
s:laure	XYXZZZXYyWZYW
s:lavor	YYXZYSTY0VYXW
s:lawye	YaabaayabZZbZ
s:leade	YZZaaZvyaXYZT
s:leadi	XvwaaaYZZXZYY
s:learn	knbbboXsbafmZ
s:lease	Zubcccbccccdc
s:leavi	VV0WwYRWUsWWU
s:leben	YZwbbbYaqaabZ
s:lectu	TWWXY0T0YVXXV
s:leden	1WWWXXQWYXVXU
s:lehra	WXYYYzWVYWYYW
s:lehre	aaYcbcZbwaaba
s:leipz	Zwbcbbabcbccb
s:leitu	xYbbaaYbabbba
s:lesso	XaaYc2YXbaaba
s:letti	XXWW0ZUXXUXZW
s:letzt	XYXZZZyYYXYWW
s:lever	TTUVWWTUVRUS1
s:liber	ZsababZbbZwaZ
s:libra	rVUVWVSVWUVUz
s:licen	paabaamawadaY
s:liefe	WXWXXXVUXUVVy
s:lifet	ZbcbbbxZbbYaY
s:limit	VVWYYXV0YVvWS
s:linke	TVUWYWlXX10VU
s:listi	VYWYWY0XYVXXV
s:liter	OYbbb4aaabbba
s:llama	ddcrddccdcddc
s:llega	WXVXXXUWWUtTz
s:local	VaaYaZVXbXyZZ
s:locat	yXYkabobaaaaY
s:locke	yYccbbXccbbcb
s:lodgi	vccZcabYcaccc
s:logem	abZcsbbrbabca
s:logic	WaavaZtZbZVaZ
s:logis	ndjsbaZnbibba
s:longt	ZbXbbbZaaxaZY
s:loodg	STTUUUSSSRTQ1
s:looki	ddtarbbakYcbZ
s:loond	Zwbbccabccccb
s:lotte	YwccbcZbcbncb
s:luist	dddddbcsdcccb
s:lumen	cplaablaoeanY
s:lycee	XaaZZyZYaZYUY
s:maand	vZZaaaYaaYaYv
s:machi	modbbmZabapna
s:madag	WXYaaYzZYYYYX
s:magaz	dUVWWpS5XRVVT
s:mailb	aaabbaaabaxXW
s:maint	kWWsXWRWYUVS2
s:manag	lschbbdbkadha
s:manch	ouibanYkbaaba
s:manda	XqrZZYWYYVrWx
s:manuf	ldnsbZYlamamY
s:manus	3TPVXUUVUTXYV
s:marat	aaXaabXZb2aaZ
s:marke	mvaafYobababa
s:markt	sY1ZZZVYYVYYW
s:marte	cededccqedddd
s:masch	vbbccaabccccb
s:maste	YYYZYVY2ZXYWU
s:match	WRtYYaWYWWY5X
s:mater	xacbbZZbcbccb
s:matti	UUTVVVTSVSUS0
s:meani	cYbbxbabccbcb
s:measu	UWVXWX2VYTWVT
s:medeo	dcbdsdcdcbddc
s:medew	YYZaxbZaaaZaY
s:medic	yVUxVVSWWVrWT
s:meedo	ZbZucaabbbbca
s:meerd	bZxcbcYcYabab
s:meeti	TWXzXmVWYooYv
s:megaw	QVVVWVQVYUVX1
s:mehre	aawcZcbbaabba
s:membe	XYZXZ0XqaXqYX
s:mensa	YYXZZZXXYWX1T
s:mensi	vaccccaccaccb
s:mensu	yabcccacbbZbZ
s:menti	aaXbZbYZ0TZaY
s:mento	XYYaY5qWaYWZY
s:mergi	NQVV4WOUWWUUW
s:messa	ZaabaaaZaXl3b
s:mette	XYYZaYXZZY1YY
s:middl	WXW0WZUYXXWZW
s:midni	VVYZYXR1ZWsWX
s:midwi	YUXZYaWZT1YZY
s:miete	zYXZaaXZZYZZX
s:miets	WYZUZyWWYXXZX
s:mietv	dccdsdcdccddc
s:migra	xWXYYYTWWzXXS
s:milho	ZabbbaZabZxTY
s:milio	bbbccbabcavZZ
s:miljo	aaZbbbYaaXwYW
s:milli	bbbcccYcbawaa
s:millo	abbccbabcawVa
s:minim	TUVX2WOSVVPVU
s:minis	uxXaaZXZaZaaY
s:minut	VYczZmneoXbZY
s:missi	rXZayZXXZqbaY
s:mista	XYYZYYUYZYzZU
s:mitar	YzWZYZVWXXWXV
s:mitbr	UWUXXXUVWSUT0
s:mitgr	cabcvcbcbbccb
s:mobil	X0ZccbabZbaaa
s:mocht	ZtataaYabaqaZ
s:model	RZY3YXXZZYYZW
s:moder	ZZYbaYZTZX0XX
s:modif	bbabbaabbZQ0W
s:modul	VXY3WYYZZUYZZ
s:mogli	ZwbcbbYbbbccb
s:monat	UVVXYVyXYUvVV
s:monta	dcddrddddcddc
s:month	rnZaariYZamZZ
s:morni	pWnYYqYXXxXXm
s:mortg	accvcaYccccdc
s:mostr	bcaadcvcbccdb
s:munch	Zwbcbcbcccccb
s:mutue	ZyXcccacabccc
s:myste	YXXYZZWYZW0ZU
s:nachf	YYXZZZyYYXYWW
s:nachh	VYYYZzXZXYYaW
s:nachr	ZaZaaasYaYZyX
s:nachs	XZzYaaXZYYZaY
s:nairo	aZYbZbzaZYZbY
s:navid	WYWZYZXXX0XVU
s:neben	wZcdcbacccccb
s:neces	YsYntYtZYYZYX
s:negot	QXTVWWQyUUWXz
s:neigh	RUwXWYNX0rTUT
s:netwo	dqYraZpjaZaka
s:netzw	YZVbaZYSZ0ZYZ
s:neutr	RUX2WTVWYVSXT
s:newsl	YYWZZVX5WUXYX
s:nieuw	xXVXYUVpXwWVU
s:nomin	WXUYXXVuUOWV1
s:nonse	ZY3aYaVYYVZZY
s:north	ZbXxcaXbacaba
s:nosot	WYWZYY0XYWWYV
s:noteb	YUUZzaWZXyYZY
s:nothi	YVtpXYTXVpsWt
s:notic	XYXbaa1bZZrZZ
s:notif	UWTWWXTVVST0R
s:notur	aZcccybYbcbba
s:nouve	YXYaaYkvZsYqX
s:novat	ZkZefbwancaaZ
s:novem	RUTVVWRTUSTR8
s:novie	OVUVWWSUUTVT0
s:nuest	XmaaaoxmaZYaZ
s:numbe	XYVaZbnaXyYZs
s:nursi	ZZbbaxVbbaaca
s:nutze	XXYzZXUYZYWYX
s:oblig	QW1UWWvTUTUXU
s:obrig	ZZYaaaYYZxYXW
s:obsta	ZZZXbb2bZXbba
s:obvio	3ZYaZaXbXYZbZ
s:occas	zaaYbXWabYTZY
s:octob	yaZcbcZcZZccb
s:offen	YYWZZZX0YsYYW
s:offer	XYYaabxaZYavZ
s:offic	YYYaZa1XZWuZX
s:offsh	bbacbcxaacbcc
s:offsi	PSRTSUPUVTSU3
s:ofici	Zxbcccabbbcbb
s:ofrec	SW0WXWUVVTWUS
s:oktob	TVWWWVUwWUVUx
s:onbep	Zwbbccabccccb
s:onbet	bbccctbbccccb
s:onboa	mYWZYapZZY2UW
s:onder	W1YZYQYZXYZYW
s:ongev	vbbbbbZccbaca
s:ongoi	ybcbcYZcdbacb
s:ontsl	aaXbZbYayWaZY
s:ontva	SUTVVUQUWT4UT
s:ontwi	XlaaaXyaZaaba
s:opdra	xZbcccacZcccc
s:openi	ZuubbbZbcYaaa
s:ophal	SUSVVVSTURTR1
s:opini	QVV8VVSWXVTXU
s:opmak	2ZZYaSXObZYaZ
s:oport	YX3YYaYYYWZWX
s:oppak	vbbbbbZccbaca
s:oppor	YZ1aaboZjXZYZ
s:opsch	1WWWXXQWYXVXV
s:optio	XxZRzZXYZZabZ
s:orate	WYYZYXWyZXYYX
s:organ	ZZaXbb2bZXbba
s:origi	XVWYRYVWUTVX1
s:orlan	UWVXVWOVWURW2
s:osped	awccccbbccaba
s:other	VVUXXYTWWSwVy
s:outli	ZZUaYaWZX0YXW
s:outsi	wXbbbaabbbbcs
s:outso	WYYaYZ0abZXaY
s:ouvro	bwbcccbcbbbbb
s:overd	SUTWWWTUWTWTz
s:overl	vcaccdaccbccb
s:overn	YaZZaZyYbYXZW
s:overp	TVUXUX0VVTvVS
s:overr	abXaabVbYzabY
s:overs	WYxZYawZZWYYW
s:packa	XsXZZawZaZnWq
s:pagam	bYZZa1XXZYpZY
s:paghi	YababxYWbaaaZ
s:pagin	zZZYaYXZZYYYW
s:paier	XWTY0YVXUUXXT
s:painl	aZbcbbzbcZbaX
s:pakke	TWYWYVTVYW1WU
s:palav	bcbccbbbbZUxX
s:pales	XZYZYrsoZtYXW
s:paque	UVVWWWUVVUxUx
s:parab	YXWZZZYWXzYUW
s:parce	YzXZaaWZZZvZY
s:parco	bubdddccccbbb
s:paren	tXWZYVVXXWYY1
s:parla	bvaccdbcccccc
s:parli	bbcctdcdddddc
s:parta	WWzYZaXYXZZZX
s:parte	YaZwbaZbcbaba
s:parti	mZbqjrdfbbaba
s:partn	XrmZxZdYdWmZZ
s:parto	ZaXbZbXa2XaaY
s:passa	UUTVVVTUVSVTz
s:passe	ZYtbbbubYXbaZ
s:passi	abbbbZVUbbxbb
s:passp	XXVYUYVXXW6WW
s:passw	ZYYaapWZZeutj
s:pathw	moebabnarbaaZ
s:patie	Xwcdadbbccacc
s:pausc	oXWVYU0XWWWXU
s:payme	jpYZjYkYZVuYq
s:payro	VXVqYZyXWqZYt
s:peace	ZaWaabYZaxZWX
s:pedir	ZaZbabYZxYabY
s:penda	WbccbayacbTbb
s:pendi	ccacccabcVbyZ
s:pensi	YyYbabubZYZaZ
s:perce	NVVQ3TTWWVSWU
s:perfo	UVWUYVPYXVSR2
s:perha	UYWwYZVYYwXYW
s:perma	kwkbabZbhabba
s:perme	XXUZXY1XWVXXX
s:perso	VW5XYZUXWVYWW
s:persp	UV0WXXTUVSVTR
s:pesqu	XZXZaZYYZWV0V
s:pesso	WW2YYZVXXPWSW
s:pfleg	XXXpaZcrvnYXX
s:pharm	xVX1VVRWXVWVT
s:phish	XtaaXyqZaZVZY
s:phoen	nfcjkhXnerZbY
s:photo	yXVXXYyXWUVXS
s:physi	T1YWXWTVZWUVV
s:piace	YYUYYTUXzuYXW
s:piaci	abacbWaaYyaZY
s:pictu	TUSWUVQVW3RRP
s:pipel	QYXYWYQWWWWY1
s:pitch	SVX2RWRXXYUYX
s:place	YYXbaWrZwXZba
s:plair	YYzZYZXYVXYXV
s:plais	abZbbcZZZxaZZ
s:plant	YyXcccacabcbb
s:plaqu	YaXZXa0ZYYXZV
s:platf	rucYcoZYaZjaY
s:pleas	ZYWaYbtaZ0ZZX
s:plekk	WWXXYUW0YUWUU
s:plomb	VVVXVXUVWVVVz
s:plumb	waYbbcqaZYabY
s:plusi	ZY2ZYaXZWXYYW
s:podca	YZYZbZp1ZhaaZ
s:podem	ZX4ZZbYaaTaZZ
s:poder	aWZcbbaazabZa
s:podri	vWZaaaZawZaZZ
s:point	WXWZYYUXV0XXU
s:polic	aaZbbbXYcZZxY
s:ponen	WXXYXyVpYVXVV
s:pontu	yaaabYXabbWbZ
s:porta	TaYYZZzZZYXYX
s:portf	wVTXXYUX4UWYW
s:portr	2YXXVWUXZXQZV
s:posic	abpbbbwbaaVaY
s:posit	etkaaaZaaZZmq
s:posiz	arZcbcZctbcbb
s:possi	vZbbdcbcdbcdc
s:postu	bbZcbcZbyZbba
s:potre	bZZcccacybcbb
s:pourr	rabcbrZZraaba
s:pourv	bvcdddccccbbb
s:power	ZZYZZaYZZYxWW
s:pract	WxZxZZWYaZYZX
s:prakt	sZYsaYaarZaaZ
s:praxi	ccdtZccdddcdd
s:preci	XnYqqYwZYYYZX
s:prefe	lnWaaaYaYYa1Y
s:pregu	VW1XXXTWVUVVU
s:preis	WXXXYWWyYUWXW
s:premi	ZZYaeamZaYn1V
s:prend	TURVVWSUVlUR3
s:prepa	VXpyYVUX1UYXV
s:prese	ZZYkrazaZZZaZ
s:press	VVUVVWRVX1VXT
s:prest	xabacbZcbcccb
s:presu	yZYXZYXZYYXXW
s:preve	ZzcbbaYababbb
s:previ	YZZZZZWZaY0VW
s:prici	xZYZaXtoaXZZY
s:prime	XXXZsZzYYXoXV
s:prior	YYYYYazZZXWXU
s:priva	WYYiZuWYaXwtX
s:probe	bcdbdbtcdcbcb
s:probl	zXTxWYlYWSXXW
s:proce	YaaabZXbabxbZ
s:proch	VWwYYVVxYVWUV
s:procu	ffsbnlYcoZaZZ
s:produ	poXiqabkdbdcZ
s:profe	ZZZkZmrZaZYau
s:profi	bkmbabcZZhmvY
s:proge	zabcbbZbbabaa
s:progr	UnXZuurlYdYZX
s:proje	rhafdhdajnbeY
s:promi	YYbZZauZnwZaX
s:promo	YXSaYZWZ1OYYa
s:prope	YZVnYavZYwWZY
s:propo	UWUpWW5VWTVWp
s:propu	XYUYXYzXXUVUT
s:prorr	tccbdcbddcccc
s:prosp	XYXZYZXXXzXVU
s:prote	QVVUVVr1XVSVQ
s:proto	nYYwuZYYaYYaX
s:prove	VTVWWWSUVSUT1
s:proye	vbwaaaYaaZaZY
s:psych	ZaWZabVaX0aaY
s:pubbl	ZaWaZazYXXZaX
s:publi	ZjXYZxjvYXZZY
s:pudis	XXUYXY0WXUVTT
s:putti	XWzWYaUZZWYZX
s:pyram	WUTYWYUXVS1WU
s:pytor	fZpammYbnaapZ
s:qualc	YYXZYZvYwWYXU
s:quali	wZcccaaccbccb
s:quant	ZqYbabqankanZ
s:quart	hokjYYwYWZYXt
s:quatt	tbbbcZtbcbXbZ
s:quest	YfrqXrVfWwWWX
s:quier	YababyYUcbaba
s:quitt	WYWb5bXZUWZbX
s:racco	XWVXxYvXWVXXV
s:raddo	bcbcabVbaZwZZ
s:radio	wbdacZacccYdb
s:ragaz	VYXWX0TRYWWWV
s:raisi	XXVY5ZUXPVWZY
s:ratin	VTXYYYQXVYUW1
s:ratta	bvbcccbcbbbbb
s:reach	RYVYYZ3YRSYYV
s:react	bbacccZbbZayY
s:reade	YYYZZxWwaWZYX
s:readi	VyrYZvWXWTnYX
s:reage	wZcccabbccccb
s:receb	WXWYYVVXXV3VU
s:recei	XZYZYaWYaU0zV
s:recev	UYXYZXYYZYzZV
s:reche	qqZbapZaaaapa
s:rechn	oXZYZYrXZXXXw
s:recht	WYYyWZWYaXZYX
s:recog	TUTVVVSTUSUT0
s:recom	XXrdZaWYscZyW
s:recor	YbaxbZZbcbbbb
s:recov	WVVYXPUWTS5WT
s:recru	ZpsaZaqadebZZ
s:recup	VZbbbayZcbWba
s:redes	YZYaaayZaZYZZ
s:reduc	YYYZZbzZaXWYU
s:redwa	ZpiiiboaoZakZ
s:reenv	SUXWYVVVYW4XT
s:reexp	TYXYZXXYZY0ZV
s:refai	2WXXYWUWYWXYW
s:refer	ZWVaabpa2YYZZ
s:refug	UVXXU3TWXXXYV
s:refun	baZcbbZccXzbZ
s:regar	vYYdddbdddccd
s:regis	boYqaZYrhcmdX
s:regre	YXXXVZ1XXRXZX
s:regul	uobcbbaccbbcb
s:rehea	VUVXXXUVVSUU0
s:reimb	ZXZaYYQaaZ0aY
s:reins	UVVXWUS0XSVTS
s:reisk	XYbZbxZVbaaba
s:rejec	XaUbZbVYzWZaZ
s:reken	UVTWVWRWXU1VU
s:relab	VYbbbbXZbaxbY
s:relac	0XZbaaZaaaaba
s:relan	XYVZYZ0YWWYXX
s:relat	VYVYXqWlYssXr
s:relea	oYWZZYWZYxmYs
s:relia	WYYYYXRYa0RYW
s:reloc	YxtbaaXagaZaZ
s:rembo	XWXZXYxYYWtXU
s:remem	ZaXabcsbbwabZ
s:remin	ZqYaaamWaYZvs
s:remot	waccbcZcbbbbb
s:remov	YYWZZaXWZTq5U
s:remun	aaaubvaZcbaba
s:renco	ccZccbbYbwaXa
s:rende	YZXZXZvZYXvYV
s:rendi	YZZYZZpYZYyYX
s:renew	VWVWXXSVXSQkz
s:renou	sZZbbbZabaauY
s:renta	ZbabZbUaaZyZY
s:rente	cbbctdcdbbddc
s:renue	ZbZabaYVbaYzX
s:renvo	VTVXVXTUXV1WQ
s:reorg	Y2YbZbZbZXaba
s:repla	X2ZbZaYbYZbaa
s:reply	TVYYYXVWZZ1YX
s:repor	pnaabanabXXul
s:repos	XZYZaaXaaZzaW
s:repre	XW3ZuaVXXVWZX
s:repri	TVVVWUR2XPUVW
s:reque	nXWYYYmWXXX2u
s:requi	wYacccocbbbbb
s:resea	asY0aaVZaYZba
s:resel	WYXYWY2XWWVQW
s:resou	yXcbbbYcccccc
s:respe	UXUVXSTXV2TWS
s:resti	YZVZYaXXXzYZX
s:resto	YXXaZYXXauxVY
s:restr	XWWXZYUXYUY1S
s:resul	YXXYaaXxZYZvY
s:retai	2XZZbZYaaaaba
s:reten	OWS2UWRWVSVVV
s:rethi	XYUYYQWWS1XYW
s:retor	ZaZaYaTaZYzXX
s:retra	SVSXWXTW2RWXW
s:retri	YbZybaZbbaaba
s:retur	UYVYYYUXZUzxS
s:reuni	RVVWWVPTWUUT6
s:reuss	XbabbbYybZaZX
s:reven	ZYYbzZVaYZZaZ
s:revie	jXYkZtqYaVdmq
s:revis	xYXYZXSYZXSYx
s:rewri	xZYYYZtZXYWaX
s:ricer	XuxZZVXYZWXsW
s:ricev	WXXYYWVWYV3US
s:rimbo	XWYZYYwYZWuXV
s:rinno	tabcccZbbbasZ
s:ripet	ZaaZcxYaaZZbY
s:riser	XWzWYZWXWXYXV
s:rispa	XabbbYzabbXbZ
s:rispe	UXYXZWWXZXzXV
s:risto	YZWaYa2YXXZZW
s:riuni	UVUVVWTTWTUS0
s:rivis	YaaabyYVaaZaZ
s:roadm	ybbYaZWabbYbY
s:robot	YokcZapmdiZoY
s:roeme	PUYYYT1ZZZYZY
s:rolli	xccbcbZbccbcb
s:rollo	1WbabWYbbbabZ
s:rotte	nojaapXbmmZad
s:round	ZaZaaaY3aXZZU
s:royal	YXZZa4YYXXYaY
s:ruman	UZbbbaybbbaba
s:runne	aaXaabXZb2aZZ
s:runni	SUVWUWRVZX5XV
s:salai	avabnbZabapaZ
s:salar	ZxZbibalZanaa
s:sales	pkfbbbbbokbma
s:samme	YWXYzZUYZYYYX
s:sampl	VXZZYX0XbYWXV
s:sanid	wZaccbZcccccc
s:sareb	wabbcVYcccbcb
s:satur	VqUxWSSpWTVVx
s:savin	YZZb0bUbXZaba
s:sbloc	WXXXYWUWYW1VT
s:sched	STSVXXSUUVRU4
s:schic	VWUwXWSWWqoVw
s:schol	VaccbPbzbbbcY
s:schri	VYxYavWZYYYZY
s:schul	XXYZZvWXZYwZV
s:scien	orYljaZkjZbga
s:scree	WXU3XYTXWTpYV
s:scriv	WYWYYnTV0VXXW
s:searc	YYYbabvaaYZwX
s:seatt	krbacbdZkqaZe
s:sechs	babcbXabxabba
s:secte	WXwYZWWYvYYZX
s:secur	uYpZYnWZYXxYW
s:seeke	WUVYUyxWXXWRW
s:seeki	cbXdbdadwcdcc
s:segna	caZdddacwbcbb
s:segui	ccacccbbbvbZZ
s:segun	VVVWWXTUVTWTz
s:segur	uabdccbcccdcc
s:selbs	TYWVYY0XXXYXU
s:selec	XwXbacYbabtba
s:selez	X0abbbabbbbba
s:semai	qZjbaqcZajknZ
s:seman	pWXZYYW2WWYYW
s:semes	babcbXbbxbbba
s:semil	YYYaxbXZaaZaY
s:semin	TWTVX3sWXSWVu
s:sendi	VWSXVXSTV4USR
s:senso	ZWbbwbYbZabba
s:senti	ccsdddcdbcccc
s:septe	XsZaYaWazXZZY
s:serbi	UYbabZybbbaba
s:serio	TXWXWXwSWVzWS
s:serva	V0XaZYXYYXYXX
s:serve	2YUYUZUYVQXYW
s:servi	vZYaaapaZYoqX
s:sessi	STXUXzVvYWVVV
s:sette	TVWSU1VVXTWWS
s:setti	qYYaaaVZZYo1W
s:setto	XWxXYYWXvWYXV
s:sever	sW0aZbWaaaaaa
s:shipp	TWUWXXRVYUxVz
s:shopp	YaZYZbWbcayaY
s:short	XXyZWZcZYYvXY
s:shout	XY5ZXZUXVUXYW
s:showc	2VWYZZSZZXYSW
s:siemp	aZ0bbcZbaYbZa
s:signa	aaacaXYZZZybb
s:silen	adcbbdtddbced
s:simil	2XTYXZUYXWZaX
s:simpa	ZzababZabaaba
s:since	aXacccbcyabbb
s:sitzu	aaaybaZbbaoaZ
s:sketc	1XXWZWVZXXYYW
s:smoot	ZZUYXa1aVUabY
s:snowf	sZabcfblrYakZ
s:socie	OSTTU2uQVUSVT
s:softw	aoZvmapZaZYbZ
s:soldi	WUUXXXTVTU1YV
s:solic	aZacccabbabyY
s:solli	ZXabbbYaaYa1Y
s:solut	nuZbbcabfabla
s:solva	ZqlbZbtbmZaaa
s:someb	pXtcklXYacYin
s:someo	oloanZpZpXaZY
s:somet	bgsZ0ZUaalYYW
s:somew	WX1VYYSXYSVYU
s:sorte	ZZZaaaYaaYxZY
s:sospe	abbcbaZbcaxYW
s:souha	YaZxaZWabZZaY
s:sourc	UV2UNXTVUUVVT
s:spann	VV0WXXTUWSVUS
s:speak	WZZVa1YpaYaaY
s:speci	aXzcbcabaaccb
s:spedi	UVTWVWTUVRTP1
s:spend	ZbXaZbzYYYabY
s:spill	YXXZYZUXX3YaV
s:spons	tXWZZZUZ3WYsW
s:spost	VVUWWWUUWTUS0
s:sprea	5WWXYXVYXVUYs
s:sprec	nYvVaYXtZZZaZ
s:sprek	XZbYawZpbaaaZ
s:squad	ZzababYabaaba
s:stadt	XzZccbabZbaaa
s:staff	xVXabbrcbbbcb
s:stage	bYbdcdacucdcc
s:stand	UYV2WUPSXTVYU
s:start	cYabvbZqaZhma
s:state	wYYZZZUZZYXWx
s:stati	npZZawXndZZbY
s:steal	XWzYsZWYYXYYW
s:steer	OWW2XUTVWUUTQ
s:stell	ZXYbbbsaaYazY
s:stewa	WVZZZYT0ZWWXX
s:stipe	kmaZsqXZaZoaZ
s:stone	ZrldlbpabZaia
s:stora	aaabbaaabaxXX
s:stori	TRRWVWP3TRVVU
s:stran	XWSYXZUYV1XYT
s:strat	RWW1VWqYXVWYW
s:strin	uYXXYYyYZWWUW
s:strug	YZWYWX2WWYYaZ
s:stude	VWWskoZwsWXYX
s:studi	vXZZapVYxYZXY
s:stukk	XXUYXWVRV1XTU
s:stund	llYpZZloYXdYr
s:stutt	yRbcccbcccccb
s:subje	jqulabYbaYaba
s:submi	wZYcdcbdcccdc
s:subsc	YaYZaWVuZXYov
s:succe	VVRWWXTUV2USR
s:suche	XZXZYZUZXXX0X
s:sugge	Y0taZaYaVVZYZ
s:suita	ZZqcbdZcubbaa
s:super	UWXXXVRVX0WWU
s:suppl	XXWaZZyYVWwZq
s:suppo	XtXaZZvaWZvYZ
s:suppr	ZaYaaaZZaYZyT
s:surna	bbbdcdZdbavbb
s:surpr	YaZYbbzYbZZaW
s:survi	VaYabzbXYZbaa
s:suscr	YZXaaaXuYYYvX
s:suspe	bcccdcbcccwWZ
s:svilu	doZZaYxaaZZZY
s:swims	VWVXXXURXRVV1
s:switc	VYWzZXWWZYtZX
s:synci	XWZZaYXZaXzWZ
s:syste	ascbdcmaokbba
s:table	ndpaaqYgrZaaZ
s:tages	zXabaaYbaabbZ
s:talen	ZY3aZbYaaXaZZ
s:talki	WXWXxYUXtSvYV
s:tarif	qbbsccaccbcbb
s:tarje	ZZYwaZYZaZZaY
s:teach	WYZaa2YYoqZZW
s:teaml	aubcccbcccccb
s:techn	pmabqqYaaZciZ
s:tecni	nbcbpsbacbacb
s:tecno	cctdddbcbcccc
s:telec	dpZmcbZpamaoZ
s:telef	XY2tYZVYXWYXW
s:teleg	XbbabaXbba1ba
s:telep	YaayYYbbcbbca
s:telet	kwZcbcabbbcbb
s:tempo	X0YYZRWYZYWZW
s:tenan	rXYZZPX0ZYYZY
s:tendr	SW0WWWUVVTWUS
s:tenem	ssZcbbZaaobaa
s:termi	TUUVWWoUVScT3
s:terra	pancmkXatYZaZ
s:terre	VYaZa2YVaZSaY
s:teste	VVRWTXtw1MUVV
s:testi	tYYoYY1YYTYZW
s:thank	YXWYYZqXvVYXw
s:theat	3VVWXWUXZOVYW
s:thems	TVSXXWuVUU1XV
s:think	VXSzWVRUWwWYU
s:thirt	XYUaXZzZXXZaW
s:thoug	YYuaaZqlYuaaY
s:throu	WiitYpbXkUtYn
s:thurs	XXVYXZUzXVVW1
s:ticke	WlXZYYW0ZVXXv
s:tidew	anqbabqjbcacZ
s:tijde	W1YZYQXYXYYYV
s:tilbu	TVTVUVO1VSTSP
s:times	VXSXWYRTURUU1
s:tiroc	ZWZcabZbzabba
s:toega	TVTVVVO1VSTSP
s:toget	WWYY0ZuYWsYYX
s:tomam	YaWaaaXZZxZYY
s:tomor	WXVYYSUlWqnU0
s:tonig	YZYaZZX2qWoXV
s:toron	poZakdXmdkZch
s:touch	XWSYXZUYV1XYT
s:toulo	Xvbdccbcdccdc
s:traba	YsYbabZavraYY
s:trade	XZYZZXWXZWXZz
s:tradi	aaYbZVUaZW3ba
s:tradu	2YXYYYXYXXXXW
s:train	YWWXY0qXwVYYd
s:trans	1XXpXWaYaXdYo
s:trava	ZZWbZbXa3XaaY
s:treat	WWRYYZVWT1WUR
s:trink	abZabbYabxaZa
s:trouv	YZZaaasZaYZZv
s:trova	bcbaccwbcccca
s:trust	YYVYZYVZZW0WS
s:tuesd	XenZXZlwZWYYu
s:tutor	ZaZab1aWbYbbb
s:tweed	UYYZa4VYaZXZY
s:tweet	XWRZYZUYU0XXX
s:ubern	yabaabZbbbZaa
s:ubers	1XXXYUTWYXXXW
s:uberw	ZYaaZaYaaYyaW
s:uffic	avbdccbcbbbbb
s:uitno	abZbbbZabYazY
s:ultim	XXXZZWY1ZXYWW
s:umbre	PZXXYY1ZZYXaX
s:umeti	WYYXZXWWZXzYV
s:unava	XYYZZaXYZVWRy
s:unbef	Zybcbaabbbbbb
s:unbel	VUSWVWPUUQUR3
s:unbez	abbbawaZbbbbZ
s:under	VYW6XWVZWVWZX
s:unifo	XYYYZZXYZYzZX
s:unive	Y3ZZabYZkZYZY
s:unlim	YYZYYZUYbZzaX
s:unser	dZZuauXZaZlaZ
s:unstu	4YYaZaXbXYZbZ
s:unter	qZYbaoYXptaaa
s:unusu	YZ0aaaXYZXuYX
s:updat	pXpbbbnaaYZpp
s:upfro	bbbbY0SZbbZab
s:urlau	aubdccbcccccc
s:usabi	XYW3ZYTXZWXYW
s:usual	XWVaZa1ZXtYaV
s:usuar	ZZYxaZYZaZYaY
s:utrec	pXZbbbaaZYbxZ
s:uurta	UXYzWYVXZWYXW
s:vacan	YrrbaamaqYaaZ
s:vacat	anncclabaabsa
s:valen	wsabbaYbaaXba
s:valid	TWVXWWTWWTmUz
s:valor	TZZyZYYaaZZaY
s:valua	Wab1aZYbabbba
s:valut	YYwtZZYaZYaaZ
s:vanda	TVTWWWTVVSVS0
s:vanta	YmkmearakYanZ
s:varia	YvXbabYaZWZaw
s:vendo	VYVzZYVZZYYZX
s:vendr	YvYaYZXxYYZZY
s:verdi	YbbbbaYscbvbZ
s:verdu	ZaZbYaTaZYyYY
s:verfu	zXWZZZXYZYZZX
s:verga	UUUVWWUTWUVT0
s:verge	wWWYYxVWYWXXV
s:vergl	SYWUYY1WXXYWU
s:vergo	VXZxWrWoaZZaZ
s:vergu	ZYWyZYYYZYZZX
s:verha	VUSWWVTUW0VUS
s:verif	YYXZZZWZZV1zT
s:verle	abZbbbYabZYxV
s:vermi	YWUaZazaYWZYY
s:verne	abZaccZabxbZY
s:verpl	UUUVWWUTWUVT0
s:verre	ZzababYabaaba
s:versa	SURUUVRTUQTN2
s:versc	ZZuaYaZZZXZvX
s:versi	YpYZZaXZkWWY0
s:verst	aabbcbaxbYbZZ
s:vertr	VXWXXXUVXUVVz
s:verwa	cccdcZcctcccb
s:verwi	YYXZZZVXZWYyU
s:verze	VZXaab4aXYZZZ
s:verzo	TURUUVRTUQSQ1
s:vesti	VUWY0ZVYXWYZW
s:veter	dcddpeddeeded
s:veuil	XXWYYYVWXVXVx
s:viagg	ZabXbzZQbZZZX
s:video	ccbaccvccccda
s:viern	YYXZZZXYzWYXV
s:virtu	aY2babZaaXmZZ
s:visib	WYZZZXzXZXRYW
s:visit	bbZcccaccaayY
s:visua	baZcccacbbbya
s:vivie	YZXaaaW0YWaZY
s:volen	0ZXaaaXZatZYY
s:volks	aabWbzaacbbcb
s:vollz	qtbcbbXbbbccb
s:volon	WXTWWzTSXxVWV
s:volum	XYUYYYVSUUXW2
s:volun	wWaZUzXWaZYZY
s:vorst	VXYXZWVWYXzXV
s:vortr	bwbdbZbcbbbcc
s:vouch	XYY1ZZUvZZXaY
s:vrijg	WXYZYZUXaXzWW
s:vrijw	abcbcvbbccccb
s:waard	UXY0VYVXZWYXW
s:wacht	ZaabbZZaaZovW
s:waiti	XYXZyaUZYUZwX
s:walle	UWV0XVUWXVRVU
s:wareh	YYVyXZvXWUZZY
s:warme	aabxUaabcbbcb
s:warmt	acbtcdbdddddc
s:webin	ZaZbbaY2anZZX
s:websi	0VTYTXwxTVWXW
s:wechs	ZxmbbbYboaaaa
s:weddi	0XXXZYVYYYZYV
s:wedne	WXXZXXSuYUVXy
s:weeke	rVUWWXQWWxUSz
s:weite	YZaabaZZpawaZ
s:welco	XZYZTZV7aYXYW
s:wellb	YWTXYY1XXRYXU
s:werde	XY1ZZaVYaYZaY
s:werkv	yYXZaZXZZYZZX
s:weste	XZZZaYWaZayaY
s:whats	qZaaaZXaaZzaZ
s:whene	zYXYaYVZZZXZX
s:where	XWYZZZWyYXYXX
s:wheth	pWtaZaooqVZZY
s:which	1YVXYXUXaXYZY
s:whisp	VRWXXWPXXY2YX
s:whoev	VUPWVXPVzmxUT
s:widen	aaXaabWaZ2aaa
s:wiede	aaZaaaYZbwaaZ
s:willi	sXrsYZXZpYaaZ
s:windo	ZabcbbZabZtuZ
s:winte	VWXXY0VUYWXXU
s:wishi	WWTXXYUVW0VUS
s:wisse	YzXZYZWXXXXYW
s:withd	YZZaZZVXYVzXV
s:witho	XXuZXWbrYW0ZX
s:witne	Xab0baZbbbbba
s:woche	ZabTbzaabbbbb
s:wohnu	YZXbbbZxYYbaZ
s:wonde	aabcbbybcZbaY
s:worki	ZdtaZblapqZYY
s:works	uYYWYpWsaYuTW
s:write	XXaaZ1UaaYZbZ
s:writi	XYdaaxokYnXZY
s:writt	YzsbabYaZYaaZ
s:yeste	XWVYYYnUqrYYz
s:yours	ZsombbpbaZabZ
s:youtu	ZZXaabZxZZZba
s:zahlb	UVVWWWUSWTVUz
s:zahlu	VWWXVYUWXV0VU
s:zarag	YyacabYbabbba
s:zesci	ZbabbYZabawYZ
s:zieke	axbcccbbbbbba
s:zoeko	YZXaaZXYZWY0V
s:zorgs	acbtccbdddcdc
s:zufri	XYyYYZVYWWXYW
s:zugan	YYZZaYXabYzXY
s:zuges	WYWYYZUWYXSW0
s:zusta	ZZZaab2aZZZYY
s:zweit	VXZYa0VWZYYZX
s:zwisc	VYWYYYTVYWSW1
salaire selon	ayacbcbbbbbba
salaris tot	XyacobbbUbccb
salary $	WwababZabbrba
salary 0	XZYa1aYZZXoZY
salesforce administrator	qmebabbaolama
same for	ZaYaab1aZXabY
sap a	Zqcdcdbcrcbcb
sap berater	mocdccbcZccqc
sap consultant	qtZbbbcbjabha
sap en	aXZbcbYbsabvZ
sas for	pUraaZYawYaaY
saw that	YWXbab0bpZabb
saw you	SSPXVXtWuyVWU
saw your	0WRYXVRYXvXXW
say hello	WXPZYaWYW3XVV
say nobody	ZaYbbb0baYbba
say so	abacbdqdbsccc
says the	UWTWUX0VUQQVx
scale 0	T0VWXYyUXSXYV
schicken sie	VWTXXWUVUTrVz
scientist 0	mxZbbbZbaabbb
scientist at	XzacaZabZabbb
scientist in	ppZbbbZblabpb
se ha	YZXZZYXYXWR1U
seattle ?	YuXZYZVXyTYXV
secret>i-am	UWQWWVRVR2PUQ
secret>pay-first	ZaYbaYZabYzVY
secret>pay-word	aYYUZTWYaZ0ZX
secret>role	uXaaaYYabYwYZ
secret>run-code	TUXXVWWXXY0US
secret>site-notice	YaYaaZYZZWN7U
secret>start	xadccabcdcXbb
secret>threat	YZZbbaXZbZ0VX
secret>we	UXXWYUSXZX7VV
secret>you	UXWYXuUWYW7UV
see below	TTRWTVrTTPRS1
see if	ZaybbctaZVaba
see the	TVUXXXQzXTUxw
see you	XXwZYaUYXysXX
see yourself	YyuaaaXZaYZaX
seed round	aYbbycYbccacc
seeks>benefit	puWaZYvaoXZaY
seeks>call-ask	SWWvXTT6ZXXYV
seeks>client	1nXbbbYbZabaa
seeks>cofounder	XbZa2jYZaZaaZ
seeks>connect	Yl3XvYVYYSYXX
seeks>equity	ZqYazbYaaaaaZ
seeks>event	VSUTTsQvVTuwP
seeks>expert-call	SWW5xWVXYXXYW
seeks>freelance	2WZZoZXaZZZaZ
seeks>funding	VUVm3WsWWWUWU
seeks>i-am	quWZYZVZrtZZY
seeks>job-word	ZsoZXpWYzXYYY
seeks>mule	YwZbaaZaaatZX
seeks>open-to-new	aYqcacYbwabbb
seeks>part-time	2WYZXmWYsYZaY
seeks>pay-word	wnVsXwVWYWXYl
seeks>permanent	m0caddXZZZZaZ
seeks>recruiter	YtvaZbXapXaZZ
seeks>requirements	UV2uaZWaZZZaZ
seeks>role	pwXZlicZoYZZY
seeks>sell-cta	wXYrYXoUYVvYW
seeks>speak	oXarYeYvaZYZZ
seeks>start	0XZaaZYZsaaaZ
seeks>task-for-you	5WYYYpVXYYXYX
seeks>teach	bWZYZ7WWZZZaY
seeks>thanks	XWTYZZ8YXQYXV
seeks>threat	utaaWkYZpaZaZ
seeks>unpaid	VUVWS5RUWWWXV
seeks>wants-job	ntXaZaXawZaZZ
seeks>we	mvVjnZauYXjYW
seeks>we-help	pVUaYW4ZYYXZY
seeks>workplace	ZTUxTQSUXV0XU
seeks>you	YayXXZtWgrlXW
seem to	uZWaabVaZ0ZXY
sell-cta>benefit	WZZYZZ3XZYVYW
sell-cta>call-ask	UWVSXrzrXWVXt
sell-cta>connect	RQLS4TOSPNPSR
sell-cta>content	XZXYZYUSZXWzU
sell-cta>cv-ask	UVzXXXSVVUWWT
sell-cta>easy-money	wYWXZWRzZXSXU
sell-cta>equity	PUT2RTOVUTSWT
sell-cta>event	SVUVWTQyWSTTy
sell-cta>expert-call	VZWzYXUYZWWYW
sell-cta>freelance	wZZvYZUnaZYaY
sell-cta>funding	XYVXzZRWXWSaY
sell-cta>i-am	2WqWWYaXnUsXU
sell-cta>job-word	USTXXV1WWXUOU
sell-cta>messenger	VaaWZZPbZZ1aX
sell-cta>mule	sWVWXYvpYVnWr
sell-cta>part-time	tXWW1WPUXWTXT
sell-cta>pay-first	TVUqyWMWWU2XT
sell-cta>pay-word	uWXsYuwVYWUYW
sell-cta>permanent	0uXVYWVQaYWZV
sell-cta>role	QSXWWVOVWWSV1
sell-cta>seeks	TWUXTXPW2VWYV
sell-cta>site-notice	WYXYWZTWZXx3R
sell-cta>start	SYaaYX0XaZQYY
sell-cta>task-for-you	OWURQUMVXW4TR
sell-cta>threat	RTXWXWPWXWSV0
sell-cta>unpaid	ZabbZY0YaaXZY
sell-cta>we	sWXYYszXYYkXW
sell-cta>we-help	YZXaZa2ZYYZbZ
sell-cta>workplace	2WYXZwSWZZYaU
sell-cta>you	oVXuzXsVWUuVT
semaine 0	rYaaawYZZYXaY
send a	ZaWbacvaZWZvZ
send cv	Wr2aZaYYYYYXX
send it	uYXaabyaZXabZ
send me	rXXaZanZYWsYv
send the	jtWZmZqYYWwWX
send us	UYXZQX0XZXsZX
send you	kYjpYatZqYkaZ
send your	YuVaXZXXZX3XY
senden sie	ccbdccbacbqta
senior data	bzYbaaZamZbba
seriez vous	mrYpbbZnbbbbb
set it	UXVYXYSXVywWT
set up	zYZZbZYZaZZat
set your	Ybblb1TZcbaba
seu dinheiro	WXWYWYxXVVvUT
seu perfil	ZrybbbZabTZpZ
shall i	cnsrjaoaYWZaZ
shall we	nmrYYaaZYuZaZ
share it	XXVYTZ0YYWUzX
share this	VWTTVVSVWP5TS
share your	nWqccbvcZcaaa
shared a	VTSXYXUWUTw6S
shares and	axXbpbZbaabba
short notice	zTXXYQwXYWWYU
should have	XxzaZbWaXVZZZ
should i	WWUYYZnY6TYZW
show them	VXUZYa3XUuYYU
show you	abYavbTZaZuba
si e	axacccacbbcbb
sie als	VxYYrZtYZYZYX
sie das	tYXYXZVYYXwrW
sie eine	ZbbbcuZYcaata
sie einen	aZZbbXqbwabba
sie gerade	WXyXXXUXWVvWV
sie gern	YZVaZZYnZyZXY
sie in	YYvaZaWZuVZZX
sie interesse	WyYbabZasZZaZ
sie mir	WWTYXYVWUTpVz
sie uns	WWWyXVTXYWtWV
sign in	ZYXaaaXYZVytV
sign up	XXZXaXV4aZXYV
sind ein	sZbuXaabcbbbb
sind sie	YZ0aZaXapXZXX
sir i	XWVaYaXZ1VXYX
site-notice>benefit	QRSPURMUUROO3
site-notice>call-ask	WUxWYXUXXWzSW
site-notice>connect	aZZbbbYaaUa5X
site-notice>content	YZYaZZXTZXO2X
site-notice>event	ZaaabZZSbXZ6W
site-notice>i-am	Y00ZYaWZXWYRY
site-notice>job-word	XUVaaaYYXwY4W
site-notice>mule	Z6UaYaWaWXYWZ
site-notice>part-time	VXYZXUY7ZXZPV
site-notice>pay-word	UYXXX0WVYWVQV
site-notice>permanent	USTVWVUVXW1QU
site-notice>recruiter	aXXbbbYbZZa4Y
site-notice>role	YVYbaaYZYYa7X
site-notice>run-code	YZYaZZXUZXO2W
site-notice>secret	YZYaaYYYZXxsU
site-notice>sell-cta	UXVWXXPUXUUtz
site-notice>start	QUUVUxSSVSTzQ
site-notice>task-for-you	QYXaaaVYZXX6U
site-notice>thanks	XXWYYYVXWUW3U
site-notice>threat	WXUYXYUXXVP5T
site-notice>unpaid	YYUaXYTVZXXzW
site-notice>wants-job	ZYabbbZaSZa3X
site-notice>we	UWWXWWxVVUV1S
site-notice>you	bYcaaaZZZYX4W
site-notice>your-profile	mYeaabWZaXY3X
six months	yZbbpbZbbbaca
small salary	ZWZbzbYaaZZaZ
small world	TWQXVYSVS5VUT
snowflake ?	xZaaasYbZZZba
so here	aaXcbcZbZ0baZ
so i	VTzWXYSVTzTWS
so tell	UR4XYaVYTSXXW
so you	rWVZYZsZXuYXr
socio tecnico	cbcctdcddcddc
software ?	VXV1XXTWVWXYV
software company	YzVsabXbaZaba
software for	ZzZalbYbZZbba
softwareentwickler m	rtYaZaYaYYZsX
solutions architect	nvZbbcabdabma
solvane is	XXXaZb2ZXWabY
somebody has	xURVUURTVTSVz
somebody like	WZybbcXbsXabZ
somebody to	uXWYYxVYYYYat
somebody who	WWyswZWXYXYZX
somebody with	WW6aZaWZYXYaY
someone for	saZaZZwaXZZZY
someone to	xzXaZaWaYYZaZ
someone who	ZZWZsZtZtWZbY
something for	V1XaXaUavWaZY
soon as	tXUZabYaYxaaY
spark and	qrcbbcZbccbcb
spart ihnen	VYZXaX2ZaZUYY
speak friday	ZwvabbXaYUaba
speak monday	YtxaabXaYTaba
speak>call-ask	QTVNX8SLWTVWS
speak>event	YaZXamZ4aXZaZ
speak>expert-call	SWV4UQWRYTWYX
speak>i-am	YZXYaXW4YsZZY
speak>job-word	UVTXZV2OYWVUZ
speak>pay-word	rVV1WsVPYUVWV
speak>role	WXWXWYT0VTYYX
speak>seeks	UVZWZ0WSZYYYX
speak>teach	YUXZZ0YpYXXYY
speak>threat	vZbZbuZYbbZba
speak>we	XXYXYZX7aWYZY
speak>you	WXUYYXw1VUXXY
sprechen ?	pYxZaZWZZYZaY
sql ?	tbZpcabbcbacb
sql power	nwabbZZababaa
staff a	rWZZa1VZaZTZX
staffing firm	yUWabbsbaabbb
start a	WYXa1aqaXWYaX
start asap	wabcbcZcbbbbb
start up	nrapsaWabaZba
start>benefit	WXVa1aTZRWXaW
start>easy-money	5XYZZWUZZYQYY
start>freelance	2YZabbYababbZ
start>i-am	VXWZwZvZuWXZW
start>interest-q	RWVYWXVW1WXWS
start>job-word	VWacZbZb1aZaa
start>mule	yZZaaZYaaZYaY
start>part-time	zabbbaZbbbaba
start>pay-first	TSVXVWSWWV3WT
start>pay-word	0XZZajpaaaYaZ
start>permanent	qtXZvYVYYYqYW
start>role	pxZZZYYZaZYZY
start>sell-cta	SXZZZZ7ZYYXaX
start>site-notice	zWYcbcabaabZb
start>threat	zYaaaXXataZaZ
start>we	3ZbZaVXabZYbZ
start>workplace	xXabbsZbaaaaa
start>you	vVVZwXuXXYXZY
started a	ZVXabbYxYXayY
starts in	YaaaaYZwbZauX
startup de	dccdsdcddccdc
statistica per	ZZaZbxYYaZZaY
statisticien a	Zmbcbbaboabta
statisticien en	Yxacbbabbbbbb
statistics for	UVaWZ2YRbaXaZ
stay in	YXnZwaVZYvZYX
stelle als	ZwZcaaZataaaa
stelle projektleiter	arZcbcactabba
still open	Z0tabbWaXWbaZ
stonebridge housing	ZtlfmboaaZakZ
story of	Zaaabb0abZabX
studio in	6aYaaXXWaWaaZ
sua conta	ZZYaaaYaYY1TY
subject	ntebcdacbbccc
subject line	XW5aZaXZXUYZY
subject product	upXacdacbbdcc
suche ich	uZacbcZbracca
suchen wir	YwZaawVXaaaaZ
sucht eine	qZbXbyZabbbba
suit you	hvtbbbYbZXaaa
sunil i	ZZYZabtZZvaaa
sunil we	sZcpdbZcdbccc
support your	WVVYaa1YYZqYZ
sur l	WXWXYwVwXVWXU
sviluppatore java	pvbbbbZbbaaba
swift and	uaccccbdbcccc
system will	VXXXYXVWYUVQ2
t know	YyiaZaXZVxYZY
t pay	XYXZqtWyYWZaX
t say	ZZwZxaUaZWYaY
t you	ZZWambWa3WYpY
tableau and	XcWbYbaazZabZ
tableau for	YWWbZYZwxYbWY
tag mit	ZbbZbaWabazba
take an	XVWR2YTYxWWZX
take care	XWrZYZVXWzWYX
take part	WZWyZXWxZXYYX
takes 0	YYZwabXvaZZbZ
talk ?	rguZXaoaZmZZY
talk about	npVXavZwYWZaZ
talk to	UUV1XWrX0TXXV
talk with	Y7UZZaXaWXZZZ
talking to	XXWYYZVXyRwYV
talks on	YZaaaVZ3aYZYW
task-for-you>event	RXVYY1YTVVZXX
task-for-you>freelance	2ZZXaYYXaYZaY
task-for-you>i-am	tZZZaZUa1WaaZ
task-for-you>mule	QTWTRXSXTV2YV
task-for-you>part-time	2aaZaZYaXaabZ
task-for-you>pay-word	3WWOYWVYXYWYX
task-for-you>role	U1bcYcaZbbZbb
task-for-you>seeks	yZZZaZWbaaYaY
task-for-you>speak	0YZWaUWXZZXZY
task-for-you>teach	zXZZZRUaaaZaZ
task-for-you>thanks	RZZaabTb5TaZZ
task-for-you>threat	1XZXZWWYYYXZX
task-for-you>we	utVU0VTWVVTWV
task-for-you>we-help	yXZZZRUaaaZaZ
task-for-you>you	0WUxVpSWVUWWW
tasks you	YbbZcaZbcayca
taxa de	WXYZYZWZZW0YX
te ahorra	XaaZbZzbaaWaa
te gustaria	UXXZZZt0XWXYY
teach you	YYWaYSUXXT3aY
teach>benefit	VVVUX3SQWVUWS
teach>call-ask	UVVTX3SRWYWXR
teach>content	UXXWY4UPYXWYW
teach>equity	T2bbZVaaaabaZ
teach>event	VXZYZ3WtiYYZY
teach>freelance	KSSzU0QUUTUVR
teach>funding	SWY1TPXUYWVYX
teach>i-am	TiUWX7TUZlsXU
teach>job-word	QXVYY1YTVVYWX
teach>mule	UySVWNVxVUSWT
teach>part-time	PqZYX6XVXXYYX
teach>pay-word	VsYXZ7WVYXXYW
teach>permanent	UoWZZRYzYWXYY
teach>role	QmaZa8WXZZYZY
teach>seeks	TtYhY5XWjYYZW
teach>sell-cta	UWWUZ2SQXYXYR
teach>site-notice	UYYXX0WUYXVRW
teach>speak	XYaXa4YRaZZZY
teach>start	KWaaa7XYYZZZY
teach>threat	TtZZZ3XWYYXYX
teach>unpaid	WVXYX2VUXWsUW
teach>wants-job	ZYZaZUYZ0YZZY
teach>we	VXZYZ+VWaYbZY
teach>workplace	QVZaa4XYZZZZY
teach>you	ycTWXrTwiTrXV
teach>your-profile	QSPUTNP3UPSSR
team ?	VYrYWwxWqVXYW
team a	UYVYZ3vVXVWYX
team and	XV0aZZxVYUZaY
team at	ttZabbabbbbbb
team for	vWwZaZWbaYabZ
team in	XWsZarxZZZZaY
team needs	WubbbcXbxYbbb
team of	XzXaaaraZYmZZ
team would	Z1qaabXaXWZaZ
technical writer	mvdbaaYaiZZpZ
tecnico 0	cccctdcddccdc
tell me	YXvYZpmquVYYX
tell us	SXWsUXRvYW1XW
tell you	mnxZlakZXaZaZ
tempo !	XYUZZaXXY1YWV
tempo indeterminato	Zyacbcabbbaba
ten days	xWYxZVTXYXXZW
ten hours	5XXXYWfXZXXZW
ten minutes	SUzQWWdUzQpVU
ten weeks	yXZXZvWVaYYZW
ten years	UVVXXWRVW4VMS
tengo una	UVxVxXUWWVWWU
tenho uma	UVzVwVUWVVVVT
tente ?	vXZZtYYaaaZaZ
terraform ?	0aZbaZZbZZYbZ
terraform and	ZYwaZcYaqYZaZ
tester for	vZcccbbdccacc
than 0	Zcaabdxccabca
thank you	VXTnXYTVV5VrT
thankful for	ZXYZYZvYxXaaZ
thanks for	XYVZZZmYcvXpu
thanks>benefit	WZaUaZ3abXZaY
thanks>call-ask	bbYacbaWbxbZa
thanks>connect	XZYZZZuXZ0ZXX
thanks>content	WWWYaZYUY4YYY
thanks>easy-money	SUUWVWSXYR1VV
thanks>event	SywVXXUPWxVTU
thanks>freelance	QWVVWXTTV0USR
thanks>i-am	XWuZZZVWp3YWV
thanks>job-word	WUaYYrVVtzWqU
thanks>open-to-new	ZXNZaZYYY2WNW
thanks>pay-word	STV5SUVXXQVXX
thanks>recruiter	XURYYXTYWT0TV
thanks>role	XWVZZYXYT0YUV
thanks>site-notice	XYVZZZWXXsXyV
thanks>speak	WXUWXWWPV3TTR
thanks>teach	XXUYYPWWT6WTT
thanks>wants-job	YTUaZaYYzRXXW
thanks>we	UVUWWzSyXoVVW
thanks>you	cWqhYXUWW1npZ
thanks>your-profile	XW5YaaXZYMXTX
that ?	RWTXVX2WUwTWU
that answers	oaZabcxabZbbZ
that i	zPxWXYSWWQWXW
that made	XX7ZZaVZYMZaX
that s	oZYZaYyaZmdaZ
that the	WWXYYXRWZVuYy
that you	rVqXXzlWpcXWT
the 0	mXXYZVesYWXX3
the amount	VXVVWYTWYVUU2
the analytics	XxvbabYaXWaaZ
the app	UWUTVWRQXVwR1
the attached	TTWXYXSXXWxW0
the backend	urXabbXbnZbba
the badge	YXVZZaWZYQR3W
the bank	UTRWVWOTUwSV2
the best	pXaaZooZZvYYW
the biostatistician	ZVvaZbXbuWZZZ
the board	SURTTTOUSPRU6
the build	SVWWTVTVWSvTz
the business	bsXcacZctZaZb
the call	WXVvYYVpZwWZt
the candidate	VWUXXWSWXUwVw
the city	XwZYZoWYYYZZv
the client	xXuabbYbbZaaX
the code	ZwVaabXbaYxVX
the committee	VVVTWXUTXTVU3
the contract	cZZnYacYZXmay
the conversation	XXWYZZWXZUX8Q
the credit	UVTXWWSVXRTs2
the crypto	WURXWQUVpwxWT
the day	VZYTa4WQaYYZX
the deck	YXWZ5aWZaZZbZ
the details	TxWaZaVZaXX0V
the eight	szUYYYUYaXXXU
the end	dvYaZaWVXyZYT
the fee	TTVwXTTVXU2WU
the financial	YuZbbbZbtaaaZ
the firm	ZssaZbtbaYaaZ
the first	bXlZ1ZZYZVpVn
the flight	ZWZaa0VZaYtaY
the following	WWVYYZWXXW2VT
the group	XXVYYYWUYRW8R
the growth	XaYYcb1bbaaba
the hiring	aprcbcacpZbbb
the hour	zXUWYXSXWzVXU
the interview	VWVXXYQWyT2VT
the job	XxvaXaWZYVmpX
the kids	UUSWVpRTUQUT3
the lab	TxTXYY6VSSXXV
the launch	QRRSRUQzTzSQK
the law	taaabbvbcaZbY
the limit	UTVWWVRUWSVT3
the link	XsWaZapYZxYZW
the login	WYZXaXWZbZ4WY
the market	XY3mYYUtYWYYX
the marketing	a0YbbcWbYZbab
the ministry	vyXZaZXZaYZaX
the moment	uXkZZZvYYrYYW
the money	tWXXtYUXYV1SV
the morning	XYzZYZsYXOXZW
the new	VWSYXXTWU1RV5
the next	vYwZaZXYZVsaY
the number	XYWaZZVZZW2WV
the numbers	ZaYcbctcZuZbZ
the offer	WUWXYWUUYUsXy
the office	V1TYYZTYWRYZz
the one	XkuYoYaWXwoZV
the papers	VXXzYWWXYWyZU
the parcel	wXZaZaWZawXZX
the password	VXXZXXVXXWqVy
the pay	WU6YZYVZWVXYV
the people	ZwWaYbxaZVaba
the person	xRPVUVNV2SSPR
the phone	WtWraZuZZXqaZ
the position	W2WaaZXaXXZZt
the post	WsXZZZXZvXuXX
the price	QWVWzWoVWVvWT
the product	ZuXaXbWaZxZaX
the project	tYXZZZWZZxuYW
the proposal	UWVXVXvVVSTWx
the qa	ZsYbZbYcvZaaZ
the release	xababXYbcYrbZ
the rest	XZsbabZbZpubZ
the right	tvUZZZwaXXXZW
the salesforce	vWxaaaWaWWZaY
the same	iXWpYYtYb0YYW
the security	VVTZYZVYXV3VT
the seminar	UVTWX5RWXSVUx
the senior	byYcbcabZacbb
the server	VUVWWXSWXRUV3
the spring	VWVYtXUyYXXYV
the story	Zbaabb0abaabX
the summer	YXXYY3VWvVYYU
the system	vYZZaVtZZXYTu
the team	XzUaZZerjnXYX
the tech	YWoaqZWvuWXYX
the technical	WUxXVZTWXWyXW
the topic	UYU5XWRUYUXYV
the train	VXUYWWUzYzXUS
the training	XXTZXXUXXRrY0
the travel	XXWZZYWYZWuU2
the us	YwabaaZabasaZ
the way	YYWabaXZa5YQX
the west	RQRWWXSVTRTV5
the whole	YZabmbXaayZXY
the year	pZYYaXyZZXYZW
them to	SVRVVVNVTwUV0
then a	sbZabbsbbbbcb
then we	VYXYxZtXZWtaY
there is	WUWXpYUXXWzXW
there s	pcpYsYelpaXYX
these days	VVpXXYRXW2XWV
they want	YxXaaYVZZXYZx
thing in	aZ0bvcXaZTabY
think of	YW1ZZaVYqrZZW
think the	WZXZabTaYsaaz
think you	Y0qaabWbYXZaa
third of	PUUU1VsSVQRVS
third-person>mule	ZYacbcacybbbb
third-person>wants-job	ZYXbbbYb2abaa
third-person>you	WXxrXZrZqVYZX
this afternoon	TVTSWYpWWSUW0
this is	qnpaZaWYZWqXt
this message	ZaZbbbYZaYn1X
this month	XvUZZX2aYSVZX
this morning	RSQVVVPTV3SQt
this quarter	UVTWXX7VRSVWS
this site	TUSXVWRVV1uRQ
this to	XXXYXWyXXWtXU
this week	nvXYUYSwZWWuV
this weekend	UWUWVXPVWTRR3
this year	U4TZYZUYVvXYW
thought about	YXzZXYSRVxXZV
thought i	WWwbabXaXvaZY
threat>easy-money	0ZaYaWSZaZSaW
threat>freelance	4XaZaZYaaZYaY
threat>i-am	ZZZbbbWcZYyZZ
threat>job-word	UTWYYZWYxX0WW
threat>messenger	RTUZZWXZVV2WW
threat>part-time	wqaaaocYaaYaZ
threat>pay-first	YZXaZaXaWXxYV
threat>pay-word	nWZYaswXZYtYX
threat>permanent	XyYaZZTYxYVYU
threat>role	yWZaaaYbvZXZY
threat>secret	YZZabZXaaY3UV
threat>sell-cta	WZZZZYzWZZVYV
threat>site-notice	WYYZZYVYZW7MV
threat>start	oWZWZVRYZX0VX
threat>teach	ZacbcyaZccacb
threat>wants-job	YRWZZZTY0XVYS
threat>we	zZaZZWnZaZpZY
threat>workplace	U6YaUZZZYaYZY
threat>you	nXXZXYUYYW8gV
threat>your-profile	VVTZXZVXVS1SS
three clients	VW3WXYsWXTWWV
three days	wXXZaZXZaZwaZ
three evenings	PUVUTySwWURVT
three founders	WXVXwVU1XUWWT
three people	VVUzTWSUYUwWT
three weeks	5ZXZaXWZcbabZ
three years	VYVZYZUYW7YXV
through a	rYXXZYXZaXxaU
through it	VXUXWY4YWTVYT
through their	PUYUX1SPZWrXV
through you	ZWXXZZXayXwZY
ti va	YuXaubYaaaaaZ
tickets for	XYZaZZV6aYXYV
tideway ?	aavbabsaZUabb
tideway is	YjYbabzbZaabb
time $	ntcbabacccacc
time 0	buaccVatcbcca
time ?	VT0XWXRXU2SXT
time business	ssaccbabWbcbb
time for	nWVXWZ3WWTYYU
time to	nXsnZavaYWYZY
time £	lyYbbbZbcbaba
time €	X0YbabYbbbZba
tjm 0	0WacbbZbaabaa
to 0	VvVYYinXYWsUy
to a	WcwlXYeWWvoVV
to about	XVSYYZ4YySYXV
to add	XwYuaZZYbZaba
to an	qZZaaaYxbXarW
to ask	YYxZZavZXXZaZ
to atlanta	asacbcZcsZabb
to be	odoYZZdYZtlXn
to book	qbbwbZYZcaXca
to buy	RWR04XNVUTNXU
to change	UWwTwXSWyUYYX
to check	zWUXXVUSXUwWS
to clearbrook	X2XbZbWbYYZZa
to continue	VUUVYYQX0VuXW
to decide	YxXZaYZZaYZZu
to discuss	2WcXZarZWWYXX
to do	VXSY1ZrYSuYZW
to draw	WXVZWYsXUzRYX
to dublin	YsubabaaaaYbb
to earn	UVYYUZ4YYYRZZ
to fill	YzYbZbnbabbba
to find	YewnqbWZqWaaZ
to get	WslYXYTXbtpXu
to give	1SRXYyUXUVWYW
to glasgow	YvraZZYZWZXYu
to go	oWvWZYUTYrZXw
to have	srZXYYYpWxXYX
to hear	UcytYWUtVtXXW
to hire	rwYaapZaXZaaa
to join	YqXvXaZYaZptW
to keep	rTRUyVRTVUPWz
to know	VV0XXYdXVrWXt
to learn	XXrZZbWXWyYXY
to look	yZZVZZvaZZZaW
to make	XuVZXanYWxYYq
to manchester	YtwaZaXajXZaY
to me	XlrsZZcZsUZZn
to meet	YpuZpZoZXWnZY
to mosaic	X2XbZaVbYZZZZ
to my	XZxaZbtZXpYaX
to open	WUvXYYVXVT1ST
to our	TVWeY6RvYWbXW
to pay	uWVxVWQWXT1XS
to receive	XYZaZZXabY0YX
to review	NPT0WSQSVUSUy
to rotterdam	ZYZbaaYZqYXZx
to run	X1XaZaraaZXbZ
to say	ZZYcbbWaZtZaw
to seattle	avbcacZcnabaa
to see	WYVqZbvZYsYtY
to set	zZaZbZXabaqbX
to show	WXVZqa1XVsYZV
to speak	YYXwaayZYZZaY
to spot	WYXYZWU0YRO0T
to start	VYXa2asZWXoaX
to talk	YsXtYpaYloXZX
to teach	XZaab3ZYbaabX
to tell	ZY1ZZWUUuUYaY
to the	YeVXXYZpiiXpz
to this	XYXYXYUUZW3UU
to understand	VYW7XWVZWVWZY
to us	0VVaZakZZXvXX
to work	WWTZXaqZ8UYZX
to write	VpsuXVUXvkYXV
to you	etZtZZXqYpXZY
to your	WXVWZYmVtXp2W
to €	2XZZbZYaZZaaY
today ?	XYXYZZyYXUWYy
together a	WWuXYa2ZXUYZY
told me	XXzZZYtYWTYYX
tool it	XXTXXWUSXSuXz
tool that	ZcbbcdycbYbca
toronto 0	XtXaZaYwZXZZX
toronto and	wYXaZaWZWwYZW
tot ziens	XWVYXWUSV3WTT
training on	SVUXX3RWXSQWx
travel paid	wWaZatYaababZ
tres dias	xZacccaccccbb
try it	Zbabbb0abaaaX
try our	URQXUWy0VVUUV
trying to	ZYSYWaxYWyYXV
tu contrasena	abZbbaaaaZmtX
tu cuenta	VXZXaWTZaW3QV
tu perfil	ZosbccabaZZrZ
tu web	0YUZXYuXRVRWU
tuesday ?	YryZaaqZZTZaY
tuo profilo	aascccabbZatY
tutor for	SWaYZ2YZYZZaW
two calls	PST5SQQRVSQTQ
two days	xYaZZtXaaZbca
two hours	VVVru3eWXWWYW
two interviews	YxXtZaZaZaaba
two minutes	PWTTXU2yWVUWT
two of	XWbaxvZbaZabZ
two weeks	1WXXXWbXZWWXv
two years	UzvbaVZZaZaaZ
uber die	wWWwYXVXWXXXW
um cafe	YX0ZYaYZZqZZY
uma hora	aYasauaZbZabZ
uma startup	babbwbabcbaca
un analista	oubccbabbbbba
un cafe	ZZvakbYaZuaZZ
un caffe	ZY0aZbYZasZYY
un chef	Yyacbbabbbbbb
un cliente	xZbcccacccccb
un consultant	qtacbcabbbbba
un controleuse	XyYcbcabbbbcb
un corso	XYbab2ZWbaVaZ
un data	nwZcbbababbbb
un fondo	YbZyZbZbbabba
un ingegnere	qvacbbZbabbaa
un leader	VU3VXYVWUWXXU
un ora	WZYuYxVUZXYYX
un perito	SXX1XWWYYXXYW
un po	WXTYXZVWW3XWV
un poste	ZvYbabZataaaZ
un proyecto	xVyZYYWXYWXXV
un statisticien	XxYcccacbbccc
un sviluppatore	Zwbcccbccbaca
una hora	bccrbsbadcbcb
una startup	YYYa1bYaaaaaZ
und 0	WUXYwYTWYWUWy
und mochte	uWUXXYTX1UWWV
und suche	aZZbxaZbqabbZ
under your	WXWbabYaZuyaZ
understand how	VZV4YVTYUWVZW
une heure	XaZxYsZZbaZXZ
unpaid for	VVVYzwSVXXYYW
unpaid>connect	SUSSSPS1VRTSR
unpaid>equity	XWYa3WXXZYZZY
unpaid>freelance	YcbcbaZwcabaZ
unpaid>funding	ZTaa1ZZYaaaaZ
unpaid>i-am	TVTXS2RRVSWXR
unpaid>pay-first	QSRU2ROPSQOUP
unpaid>pay-word	WXXXXwa2ZXXWW
unpaid>permanent	ZUaazsYYaaZaZ
unpaid>seeks	VYZZW2XVZYZZX
unpaid>sell-cta	YZaZaXzYbaVZY
unpaid>site-notice	VYYXXzWVYXVRW
unpaid>teach	UWWYU5UTXVYYU
unpaid>you	RURX8SRSUUVWU
unser magazin	SSUVVvRzWRUSR
unser team	WwZbaauaaabba
until the	uYYaaZVYZXYa1
until we	zVZbkbZbaabbb
up ?	Za1babraYTabZ
up for	oXfWrXZrYqYZo
up in	STsVTWyTWxUUP
up on	WtXYZZ3YZYXZX
up the	XYVZZZrZYVXY1
up to	seeZZZdYYeqXr
updated resume	vZocdcaccbbbb
us ?	XYaan3WXbZWaa
us as	VwWYsuWZYYYZY
us both	YVZa1aYaaoZaZ
us the	XYXYXZTYaY4XX
us to	VuXYYYUYYyoZX
us what	3WUtWYRuYWVXX
us your	YYaaaYXabY0XZ
usd h	xZbbboabbbZba
use the	XXVaYZWYX1QXw
use your	PRQTUUNUTOyR2
uur per	qYbZbcwabaabZ
ux a	YobcbcZcubbba
ux designer	psZcbbZbnabma
ux designerin	Y0abbaZaaaaba
ux en	ZsZcbcabuaaaZ
vacancy at	YzxaZZWZWWYZY
vaga efetiva	ayacbbababcbb
van 0	YZXtaZXaZXwYW
van een	YZZuubZbbbabZ
vantage pay	XpikcatalXZoY
ve been	XZzZZaXWZtpZY
ve got	TVzVsVnVSzWVS
ve updated	VXVYYYRWXUW0w
vergoeding €	TVXyUwUUZXXYX
verification is	XXWZZZWYZXS2V
verify your	XXXYZXSYZXozV
visa status	wYZddcbddbccc
visto il	zYsZYZVXWUYTV
visto tu	vZraaaWaWXZtX
voluntarios para	ZXaZZ1YXbaYaY
von 0	WYZuZYUYYX0YW
von einem	YWWZZYXUwTXyV
voor controller	ZqabbbZaaYavY
voor data	ZmabbbaaaZaxZ
voor een	tYZvsaYaYabaZ
voor mijn	rxZaatWaTZaaZ
voor onze	WYbYZvYrbZZaZ
voor projectleider	bZbcccabbZbwa
voor ux	apbcccbbaZbua
votre compte	UYZYaYUZaX1rV
votre invitation	bbbccaaWcYb0Y
votre mot	ababbaaabatsW
votre profil	ZZtbbbZbbZnsZ
votre tarif	uYYvZZVZaYYZY
vous a	YZoaZZYxYXZXW
vous d	abYtcbbrcbccc
vous etes	SWUXXWwWWUtxT
vous interesse	kwZcbbabbbbbb
w d	rrYaabYaYZatX
w2 remote	tcdcdccdddbdc
w:!	XYhXXXanZ4qVV
w:$	ppWpZqpYYWpXX
w:%	WXWXyaupXWtZW
w:0	onWnboicYWocj
w:?	lcrfljpZnaXXa
w:EMAIL	W5WaaaWZWXYXX
w:URL	XtZaZZswZYmXW
w:a	mlkldliedafdZ
w:aan	TVreXwWuWuVVT
w:aanbevelen	ZXXbabXa1YbZZ
w:aandelen	cZbcuccccbccc
w:aangenomen	XUXYXYVYZVzYV
w:aanmelding	XXXXYWXQYUW0R
w:ab	WVYaZZxaxZZZZ
w:abap	pnqZYrXZrYZZY
w:abbiamo	wXWYZTUYYvYYX
w:abbonamento	ZaYZaaVZaYXyU
w:abend	ZZaZZxYZaaaZY
w:abende	ZZbcbxZabaaba
w:abertas	WVUYYVXyXXWVW
w:aberto	baxcccbbbTaXb
w:abierta	vbbbdcacccccb
w:abierto	abvcccbcabbWb
w:able	USSVUXSSTRUU0
w:abonneer	UYUZYZW0WTXVV
w:abonnement	XZXYZZUWZXV1S
w:abonnez	WYVYXXWxWUXWU
w:abonnieren	aaZbbaZwaWaYY
w:abord	XVXYXXVYYWzXV
w:about	fmorbiZleqWWY
w:abraco	UURWXXTVW3UQR
w:abre	U0XWYPVXXWUXU
w:abrechnung	rXYyYXVXWXVXW
w:abrimos	VsXZxZXYYYYYX
w:abriu	Z0XbaaZaXZaZZ
w:abroad	RTxXUXcWWV5XV
w:absprache	zVaaYYWZYZZZY
w:academy	VZZaa3YaaaabY
w:accelerator	PUXX3WTWZXVYW
w:accept	UaYWYW0YaVPZX
w:accepte	ZaYabZZTawawX
w:accepted	XYUZZZUYXuXzr
w:accepteren	XXXZZZXYY0XVU
w:accepteriez	aaXbabXa1XaZZ
w:accepting	YXXaaasZZuZwW
w:access	rUtYYWVoWVUXz
w:accesso	VWVXXXUUXTVyT
w:accettato	YZYZaZXZZvYxV
w:acciones	bZccubbacccca
w:accompagne	VV0XWXPWUUWWT
w:accord	YaXvbaatbZbbb
w:account	WWWYXYqYXl3Yj
w:accountants	OURQTWzUR0TTS
w:accounting	wacabbacccbdc
w:accounts	Y2baaZXZaZaaZ
w:accredited	WXXWVXSzYXTUV
w:aceitar	WXWXYXVWX0VUT
w:aceitaria	aaabbaZxaYbaa
w:aceitou	XYXZZZWYZVY3T
w:aceptado	YZYaaaXZaXY2V
w:aceptar	XYXYZZWXX1XVV
w:aceptarias	1YabbbYbaaXaY
w:acesso	UVUVWWTSVRU0R
w:achat	ZYaxbYYZbbZbZ
w:acht	ZZbcbxaabbbba
w:acompanho	UURXYYUWW1VQS
w:acquire	WVXXZ5XXWWXZX
w:acquisti	Zaabaa0ZaaaaY
w:across	nmsaZZVZYyXUX
w:acteurs	WV0XVXUWSVWVT
w:action	XXVVXXVXWUWXy
w:activity	YZZaaZVZbY1WY
w:actor	5ZZYZUWSaZYZY
w:actualizado	YawcccabZZbVa
w:actuarial	MNNPP1MyPNOOO
w:actuary	nyYaaajZZYYoY
w:actuarys	YYxcbcabZZcca
w:ad	qWUWWqVSTTT1R
w:add	WdukYYUVWsmuk
w:added	VWVXXYUVXST8O
w:adding	U1VYXYVXWxXXS
w:address	SUSVUUNRWTt0S
w:adesso	VVzXVXUWVUWWV
w:adjunct	WYaYa3YXaZYYY
w:adjunto	OTSUUURSuRTS0
w:administratiekosten	VTWXVXTXYT1XU
w:administrator	rngZZZZZqlZmY
w:administrators	yaZZaaZbcaabZ
w:admire	WWRWWYSVU0UVV
w:admiro	VVSXXYUWW0VQS
w:ads	yUUVUVNWTVzWV
w:adult	UXYYXPWzYXQYV
w:adults	VYYYa2XVZYZZS
w:advance	UUVWX2UVTS0XU
w:advert	T7SaZaVZWXYZX
w:advertised	WU6YXZUXUTWVV
w:advertisement	YYXZaaXYZYX3T
w:advice	YXYRxYWY1XZaY
w:advies	XXVXXYUXzUXXU
w:advise	UOQXUX3XRQSVS
w:adviser	QVSWVY3WSOVYU
w:advisor	JPPz0ONQRPNQN
w:advisory	UUVv3VTUYXWXW
w:af	QRRTUUQSSPSR1
w:affideremmo	4YYZZZWYaXYYX
w:affitti	0YYZoWXYYtYYW
w:affut	WWUZXZVY0WXYX
w:aflevering	bccbcZbvdabaa
w:afraid	VWVYUzTTXUXYT
w:after	epYpWXrWXvoWY
w:afternoon	wURSTWiVSRTUz
w:afternoons	7XWZXYVZVWXaX
w:afterwards	uVYWzZUYaZVaW
w:again	UU4WXzWWVWTsT
w:against	RWVVXVRWWR2PR
w:agencies	WZYYaZ4aZUYZY
w:agency	yqYaaYraZZZaZ
w:agenda	XWVZYYvQW4XXW
w:agendamos	bbZYcbwbbbbbZ
w:agent	RUSWQWRUUU6WT
w:agents	RWUUTW2UXPUUR
w:ages	WVRXYZSYY3XXV
w:aggiungo	WYSYYZVXW0YWV
w:ago	WyQYYZTYV3YYX
w:agreed	UVTVnWUUVTQW1
w:aguardo	UVTWWWzVVTVTS
w:ahead	2XZZcaXbbZaaW
w:ahorra	VZZYaY1aZZVZZ
w:ai	WUtawZtiqVbWU
w:aidons	YbbabbzacaabY
w:aime	YYVZYTWXT1XWV
w:aimerais	YZXaZWyZuYYaZ
w:aimeriez	VV0XWXPWUUWWT
w:airflow	iWebalflvmYdW
w:aiutiamo	aaaZaazZbbaaY
w:aiuto	xYaZaTVaaaabZ
w:ajoute	XXSXWYVWW0WWV
w:ajuda	zZaXaVXYaZXaY
w:ajudamos	abaacbybbbcca
w:akademie	UVWTXzTUWVVWU
w:aktuell	WXVXXYzWXVXUU
w:al	dqXWbtpVYWyXV
w:albania	QPUSVQ2VUTUTS
w:alert	XUXZYZUXYTWwy
w:alerts	TTS1RVSSWSUUS
w:algo	WWVXXXUW1TWVS
w:algorithm	QSxuVVSUVTxVT
w:alguien	UVRWzWTWUVVWT
w:algun	SURVVVSUS0STR
w:alike	YYUZWaRYW5YZV
w:all	fammXZepboXmm
w:alla	YX0ZYaWnYrZXX
w:alle	VVVXXXUVXUVyy
w:allegato	QUSTUUQSURTSz
w:allego	VZXZYZXXyWYYW
w:alles	XVXYYYtWYvXyT
w:allowance	PUUVUURPWW2TS
w:allowed	U6UaYaYZUXYZY
w:alma	PQRRQRNPT3PPN
w:alquilanos	TUXUYUQXYU0TS
w:alquiler	dccdrddddccdc
w:already	TWUVWU4XRUUUS
w:als	YtXknYonqXXjX
w:also	wURUSUvTSzSTP
w:alterada	ZaZaaZZZZXRzU
w:alternance	WZbcabYbybbba
w:altijd	WU5XWXUWWUYXW
w:aluguel	ddddqdddddddc
w:alumni	TTQTUTR25LTQP
w:always	WV5YZYVZYWtZZ
w:am	XoamYdZiuXbXs
w:amanha	TTTUUVSTSRSQ0
w:amazon	UVV4TXUWXWuXV
w:ambiente	Y2YbaaYZZZaYZ
w:american	USTVVVRTSS1WT
w:amira	mbZdaaqZZYZyX
w:amount	TVUTVXRVXUTU2
w:an	dbZslnncfYZbb
w:analisi	3YYZZZfYaXYYX
w:analist	itZbaaYasZaoZ
w:analista	rnYbbbYawaaaZ
w:analysis	yTWWYyUTWVXXT
w:analyst	rsWpYZWZqmYnY
w:analyste	srZbaaZaaZapY
w:analysts	TWZZY0W1ZYZTX
w:analytics	mypaZZYtYWYZX
w:anbei	SSTUUUSQURTS0
w:anchor	jsnbZadomaYhX
w:and	kjmlmhYbidpaX
w:andrebbe	ZaZbbaZzaYaaZ
w:anexo	RSSTTTRRSQRP0
w:anfrage	yabcabYbabaaa
w:angebot	VW0YXYTWWVXXU
w:angehangten	SUTVVVRTUSSR0
w:angel	UTRV6WRUWUVWT
w:angels	RQQT6UPUMRSVS
w:angenommen	ccccdbbZcabwa
w:angesehen	aZXcbcZbWZa3Y
w:angry	WYWVZZ0WZXXZU
w:anima	XWYXyYVXZYWZW
w:animale	bbacvcccbcbca
w:animas	WWWY0ZVXYYXYW
w:animer	Xaabb0aWbaWaa
w:aniversario	VWTWXWUUVzVSR
w:anjo	UVTVzWSUXWWWT
w:anmelden	YYZZaZY3ZVZWW
w:anmeldung	XYXYYXXRXWXzT
w:anna	WXVVXXVWWTWXz
w:annehmen	UVWVXUTUWV0VS
w:annex	TVUWVVSUXUSSz
w:anni	U2UWWPVUWWSXT
w:anniversary	VWVXYYUXXewwU
w:annotation	ZXVZXZ2YXVXZV
w:annual	WWYWX0WwZXVXU
w:ano	0VWZYYWXXvXXV
w:anonymous	XaZ0bYYXbaZZZ
w:anos	S5VUWLSVWVSWS
w:another	PQPxUTmTT0TRt
w:anrufen	WVwXZZwZXXZZY
w:ans	VV0XWWOWUUVWT
w:ansehen	YXZbbaZaZYa2W
w:answer	WvWsZYlXZWqpX
w:answered	aZWbbbaaXvZvV
w:answers	vWXqZUrXYXuZX
w:anteile	WUYWzYXZZYYZY
w:antes	UUXYXXUYYX1XV
w:antiguos	ZbZxWbaacbbbZ
w:antivirus	ZZYZYZVYYWyWW
w:anuais	XxZcbbZbbbbbb
w:anuales	Xybccbbbbbbbb
w:anuncios	UWUXWW1VWTUWT
w:any	cUmqYZYY4VYYc
w:anybody	UVVWTWSzWVUWV
w:anyone	VWlcXXqW4SXWn
w:anything	WwpZYZTYwqYYW
w:anyway	YYVaYSTYXR0ZY
w:anywhere	YXXaaaWa5WZZY
w:apareceu	VYVYYYXXYVU0U
w:aparecido	WXWYYYWWYWVxT
w:apart	RSUUUTOSV1TTQ
w:apellido	YaZaaaYabZySY
w:aperta	ZzYbbcZbabbba
w:aperto	ZZxcbcabaYaSZ
w:apetece	YY3aZbXZZWaYZ
w:aplicado	YUXaaaXa4YZYW
w:app	uVUY3ValWVkWk
w:apparently	UUPUUTPTU2QSP
w:apparso	WXVYYYWWYUUzT
w:apparu	VXTYXXUWWUV0U
w:appeal	XyZbabYbaapZZ
w:appeals	WYXaZaVZ5VZZW
w:appear	SUTXXWS0WUWUY
w:appearances	WYVXZZWXYUW0T
w:appeared	XXWYYYUWYUW2T
w:appears	XWVZaZWYZWRzU
w:appel	STyVWVTxVUVVT
w:appeler	ZXzZabYaaYaTa
w:application	WvWZuZVYpVYvV
w:applications	WUWXXUUyYUX1V
w:applied	UXXZazZYxYaaY
w:apply	U0VYYUmxtWWVW
w:appointment	RTSUVVwTURSOz
w:appraisers	RWQ2URPUQSTWT
w:apprentice	TUUWSWPW1RUVT
w:approve	VWXYZXTXYWWT6
w:approved	SSpTuUQQTOSv0
w:apps	UXUWVZTYWzuYW
w:apresentar	ZZaabb0ZaaabY
w:april	zTUYWXTWvWXYX
w:aqui	ZaabbZY0aYvRX
w:arbeiten	V2YbbaZaYaYZZ
w:arbeitet	PVYYYX4YYZYZX
w:arbeitgeber	YUUaZaYZzRYXX
w:arbitraje	RXWyWWVYXWXYV
w:arbitration	SYX0YXXYYYWZV
w:architect	oxXaZaXamYZpZ
w:architecte	auYcabYbaZbsZ
w:architects	xYaabaZbcbbca
w:architekt	mxababZbaabaa
w:architetto	tmZbbbYaaZasZ
w:archive	UVXYWXVVXV2sS
w:archived	PROSSTORROQ3N
w:ardent	XpmcXZsnbeYrW
w:are	jYwacdiZaXZjq
w:area	S3vXVWTWtTWVU
w:aren	ZW1bacZaYZaba
w:argent	VVRW1XTWSSVWR
w:arguing	XXXZaaZVZ3ZZZ
w:arnhem	XXYYYXXQYUXzS
w:around	nYvvZYaYXVoZX
w:arquitecto	ylZbbbZabaaaa
w:arquiteto	YwXbbbYasZZpY
w:arriva	TUSVUVSSURRQ0
w:arrivano	VWUXyXvWVTXWT
w:arrive	RVRTTVyTTQRTx
w:arrived	UUSUVWTTW1RSR
w:arrivera	SRQVyVRTSRNRz
w:article	VWVuYtTsXwWXW
w:articles	V5SYYwVXTUXXW
w:articolo	WYXYZxWUWwXXV
w:articulo	XZZZaxXTaZYaZ
w:artigo	UXXWY0VYZXVYW
w:artikel	TYZYZ0WYZYXZY
w:arztinnen	SVWWWUUzXVVUS
w:as	bpWknldYmodZf
w:asap	1YabbbZbaabaa
w:ascolto	ccccdabtdacbb
w:ask	VmarXpnkkZinW
w:asked	ZvutXmVXXVXXo
w:asking	UV8WVXPVTRWVU
w:asks	XYZZZarabZxaX
w:assegno	V1UWXPWVWXSXT
w:assessment	ZVYbYZZXZXzWU
w:assicurativo	yVabbbZbbbbbb
w:assignment	USzYXaWYWTXWX
w:assinatura	YaYYaZVYaYXyU
w:assine	ZZZbaZZwaXaYX
w:assistant	LVXXYx0UWXVYW
w:assistants	WWVXYWTWYW1WR
w:association	xwTWSUTzUQVUS
w:associe	aaZcxcbbabbcZ
w:assume	ZzbccbabbbYbY
w:assunto	WTWYXWUXYVzXV
w:assunzione	ZzZbbcabbabbb
w:assurance	XWYWY0USXWVXU
w:assurances	ZaYbZa0aZZZba
w:async	2XaabXYabZaaa
w:at	cocfYYmknbbap
w:ate	bXccvbbaccbbb
w:atencion	YXVaZaXZ2XZZX
w:atento	VVSWVW0VVSTSR
w:atlanta	osjZZjboamYYd
w:attached	ZdVYXYcWqVmX3
w:attend	WWXXYVTQYVVXz
w:attendee	TWUVVX2PYQUTR
w:attente	bbbccaaWcZbzY
w:attention	YW4ZaaWaZXZQZ
w:attesa	SVU1WTUVWUUUS
w:atualizado	XYzbabZaaSZXZ
w:au	aYXbbbZYZwZwY
w:audit	4XWXXVvXYXXYV
w:auditoria	XZXZZZ1VZXYXU
w:auf	lpnXXXUVWwqWr
w:aufgabe	ZZxbXbaaZYaZZ
w:aufnehmen	WXuZXYVSVxXXW
w:auguri	VWVWWXUUV0USS
w:august	0TWVWTSVWUVrO
w:aula	SSSUUTRRTRTR0
w:aunt	VWQXVXSTTP1VT
w:aurais	zXVYWYVYVVWXV
w:aus	vWWYZYmXXfWXx
w:ausbildung	RSSUWU1UWSSTS
w:ausland	VTRYWY0YVTWVV
w:auslastung	zZbbabYbabaaa
w:austausch	XXUXZZWXX0YYW
w:austin	kuZapamaeXZnY
w:auswertung	zVVXYYVXXWXXV
w:auszahlung	XYZaZZVZZWyYX
w:authenticator	ZZYaaZWZbZyYY
w:author	RUVRV1RXYWVYW
w:automates	UQYXWW1VXXUXV
w:automatic	SVSWVVQVUSQP1
w:automatically	Ycbbbc1baTbaa
w:autonomo	uYZbbarqbaYaZ
w:autorinnen	USWXW0UQXWVWU
w:autumn	PWyYY3TWmSXXU
w:available	uWWZZZpYlXWot
w:avaliacao	RYX0XXWYYWXXV
w:avant	ZUaaxZZYZaZaY
w:avec	UTUnVVTTUTtSy
w:aveiro	VYaZayYabZVbZ
w:aver	XYXZZYWXY1XUV
w:avez	UVtXWX1WUTVQV
w:avisame	WWVYXXUWyTWWT
w:avise	XXVYYYVWzUXVT
w:avocats	UWWyWXVXXWXXV
w:avoid	UXVYYXWXXVzVU
w:avoir	ZZWZaZYSY3ZVX
w:avonden	UVWWWSVzXTVST
w:avons	xVRWVWTVWyWWV
w:avril	VUVVWRT0WTUSS
w:avuto	TUSVVV1UTSUUQ
w:award	TWWYXYRXW2UST
w:awards	VWVXXTVyYRUVU
w:away	WWVZZYwxYUuYV
w:ayer	ZaXaaZZVXyZXX
w:ayuda	xZaZaaYaaaZaZ
w:ayudamos	YZXYZa2WZYZYV
w:azienda	WuXaZWVZ1XZYY
w:aziendale	UWYXZ3XSZYQZW
w:aziende	WV2YXZUYWUYYW
w:azure	rmoaaeXetYZaY
w:b	q3XZXZWZpWYZX
w:b1	VUVYYXVUXVTW7
w:b2	X5XaYZXZWVYZY
w:baan	XyTabbZajvaTZ
w:bachelorarbeit	XYXaZbYZyYaaZ
w:back	QUWVYWxVrdxVo
w:backed	SOVU2UPUWVTVU
w:backend	oyVaaaXasYaaZ
w:background	prmZqZoZZYXZY
w:backpack	SVVVXSU1VWSVT
w:backup	XXWZYWXRXV0UV
w:bad	VR2XVXyXSNWWU
w:badge	UUTWXWSVWOa6O
w:bailleur	xaccbabbbbbbb
w:bakery	szUXzWOTVVRWV
w:bald	YZxaZaWZWVZZX
w:baldiges	ZaYZaaXYaxZZZ
w:bambini	SSRTTTRSSQSR0
w:banca	vZbcccbcccccc
w:bancaire	1UYbbbZbaabaa
w:bancaires	bcbccbabcbvYZ
w:bancari	ZaZaaZYZaYxXW
w:bancario	yXacbbZbbbcbb
w:bancarios	XZYZZYXYZX1PV
w:banco	VWUXWXUXTU0WU
w:bandisce	WzVXYQXWXYUZV
w:banenbeurs	QSRSSSO1TQRQO
w:bank	enrpZXUVYltXo
w:banken	ZZwbbbaaYYaaZ
w:bankgegevens	ZZXZZZWZZV0XU
w:banking	XYW0YZVXZWXXX
w:banks	VxuaabXbaaZZa
w:bari	TVTVWUT0WRUSR
w:base	X2ZbbbZbaaaaa
w:basics	ZZWaaZYRZWX6X
w:basis	3UYbaaYaZZbaa
w:batch	aXabxbZbbbaba
w:batteries	UbVyaaXbaYbZZ
w:bau	mtZbaaZbrZaaZ
w:bauen	VW3YXYSWYWXYW
w:bauleiterin	VzVZZZYZZYZaX
w:be	dkrjnXbakjaYn
w:bearbeitungsgebuhr	XYZZYZVZZWxYX
w:beaucoup	ZZXZZSYYUzYXX
w:beautiful	WWWYYYVXWT0YV
w:became	VUVXXXTzVUVUV
w:because	WVsXXSUUVTU1v
w:become	TVWWXynyYcnWU
w:becomes	YXVasZ2aWWZaY
w:bed	TRV1YUSWYUVXU
w:bedankt	XXXZZZXXY0XVU
w:bedrijven	bcbddcubdcccb
w:been	UWueXYTVX0Xwa
w:beer	TUPVVVQUS1TSR
w:before	ZltdWWZejTwXp
w:beforehand	TSTTSTNSUT3UL
w:befristet	WzVXWXTUVVVVU
w:began	WYWVZZzWZXXZU
w:beginn	SWWXXUUzXWVUT
w:begonnen	cbacvcbcbaccb
w:behalten	TUTVTWSUVS0TS
w:behind	WYXYYazYWVWaW
w:bei	ckuYiYtplWaWW
w:beide	VWSWXYVWVzWYW
w:beides	VV0YXYSVWVXXU
w:being	YaXZaaZSYzZXY
w:beirat	ZZZ1ZZYabZZZY
w:beitrag	ZXXaaaYZVzZWX
w:beitreten	ZZZ0aZYabZZZY
w:bekeken	ZYZbbbZaaYa2Y
w:bekijken	YVZbaaZZZWa3Y
w:belasting	WZXRaYzYaZXaX
w:believe	VroWUXzVUsVVT
w:believes	XXYayaTaXXYaY
w:belle	TT0VXXUVVWXXV
w:bellen	XwYabasababba
w:belles	ZVaawZZZaaaaZ
w:below	VWVYXYuXxTcnv
w:ben	qYoapaXauYaZY
w:bench	QWXWYV6XVWWWS
w:bene	TTwUUVRTTxTSQ
w:beneficios	ZzacabZaabbba
w:benefits	Y1YbabYaaaabb
w:benevoles	VZYYYyXWZYWSW
w:bengaluru	rsWYeZYodpYmX
w:bent	WTWXWXUXYU1XU
w:bepaalt	XbZybbabcbbca
w:berater	lqbcbaabXabsa
w:beratern	ZYccccvcccccb
w:beratung	XXVyYXXXYXYXV
w:bereich	yZbcccZcabccb
w:bericht	VVTWWWRUWTUzR
w:berlin	kwtZZYZXYXYrX
w:beschikbaar	uZZbaaYauaaaY
w:besetze	Z0YbababXZaaY
w:besetzen	V2YbbaZZXaYZY
w:beside	WXXZ2ZRZUXYaX
w:besoin	uUVwWVTWXWWXV
w:besoins	TUwYXWxXWVVWV
w:bespaart	abcacavbcbaba
w:besprechung	TUSSVVPRVTUT1
w:best	rXYZZjxZYuXYW
w:bestatigen	YYZaaaWZaY0VW
w:bestatigungscode	XYYYZWWZaYyXX
w:bestelling	RRPSSSPQROQP1
w:bestellung	RSQTTTQSTQRO0
w:beta	SURVyUQzVRTVU
w:betaal	XUXYXYWYZWyYW
w:betaald	XaYzbaZbbbaba
w:betaalt	WZWRZX0XaZWaX
w:betalen	xXXYsyUTZYXZX
w:betalingen	RSQTSTPTVR2SR
w:beteiligung	YTaayZXZZZZYY
w:beth	odVbZZcZlWY2W
w:betreue	ZZybXbaaYYaZZ
w:betreuen	WXXaYaXYyXZaZ
w:betriebsrente	U2XbbaZZXaYZY
w:better	UV3WWX2WVRUVU
w:between	uUuWXWUVnTVWz
w:bevestig	ZaabbaZaaZyVW
w:bewerbung	aabcbcabTab0Z
w:bewertungsmodellen	SUWzUWUVXWXXV
w:beworben	YWXbabZb2ZaaZ
w:bezahltes	UXYzYWWXWYWXW
w:bezorgd	STSUTURTTRRP0
w:bi	lufZZrXsdXYaX
w:bid	zYZYYZrabZZaZ
w:bids	OQSTVTuVVR2RR
w:bien	YZWZZaXZWyXWW
w:bier	YabZZUZwcaaaa
w:bieten	ZZybYbaaYYaZZ
w:big	Tn1YsYnXVUXXW
w:bigger	W5TYZaUYZXabZ
w:biggest	aa0aaaVaaYbbZ
w:bij	VmyYXYqXwUYXW
w:bijlage	QTTVUVSSvSURx
w:bijles	VWXWZzUWXVWXU
w:bilbao	WvZaZaXZZZZxY
w:bill	dUUVUVyUUSlVx
w:bills	WZWXZZ2YXXYYW
w:bin	TVsVXXSW0TrWT
w:binnen	aabbcaZbbayVX
w:binnenkort	ZZWZZaVYXyZXW
w:bins	WWXZzaSZXWYZX
w:biology	2VVWXNTWXVVYX
w:biostatistician	byjaZaaZnXZmY
w:biostatistics	NSPPT3OTNQRUQ
w:biotech	oorYqaaZZoZaZ
w:birchline	XrnmYZnYrYYpX
w:bird	YYZZXZU3aYWYU
w:birds	VZUXWYVyaYXYX
w:birth	WaaZaZYbbZwaY
w:bis	kxVYXYVWVUWW0
w:bisogno	xYaaaTVbababa
w:bitcoin	tWXZYXlYYxcYX
w:bitte	UUSWWWSUlPqS6
w:blocked	VVUXWXRWOS5WT
w:blog	UWVWYps1XVVXY
w:board	UVUpz0TVWTWXv
w:boekhoudapp	NWVTYU1WYVTXU
w:boiler	PURVTUTTUTTT0
w:boletin	YWVZYZYyVWYXW
w:bom	VWUWXXUVWyVTS
w:bon	VWWsXVUzYVWWV
w:bonjour	qtubabYaaZaWa
w:bonn	XYWYYXWSXWXxT
w:bonne	VWVWYVVuXxWUU
w:bonus	X3YbcaXaaaZaa
w:book	VUTtWvZuVwUVa
w:booked	QRMRQSNPOKRO6
w:booking	wTTTVOzUVPSQx
w:bookings	TXXZYv0XZXXZW
w:bookkeeping	TVTWrX3WTQVWS
w:books	WVXXY6WWVWXZX
w:bookshelf	STSUTWQTTQTU0
w:boosting	XbbbaZXbbaxaY
w:bootcamp	SXZaaVYwvZZaX
w:bora	1UUUWURVVTTUS
w:bord	yXYYZXWZaZZaY
w:bordeaux	XbabbzaWbaXaa
w:boss	VxUYVYoWVzqXW
w:boston	Z1VaVbZaZaaaZ
w:bot	YbZZYaRaaZ1bZ
w:both	TUsYoYeXW5aWV
w:bother	ZWVbaa2baZabb
w:bought	RTUUUTzTVyOTR
w:box	baXdccccYybaa
w:bpi	YWZZzZYZaZYZX
w:braga	ysXZZYWYXXXXW
w:brain	ZbXxbYXYZZbZZ
w:brand	LRQUUUMTT4TVT
w:brauchen	tVXwtXVYYXXYW
w:brave	VQVX1YSWVUUWV
w:break	aaYaaVYTyYaaa
w:breakfast	WVUXXXT2WSTUP
w:breaks	VWWYVXSyXWoqW
w:breda	VVYZZyWYZXYwY
w:bremen	UUVVWUTzWSTVT
w:brewery	3YRVUWPTTQVXP
w:brief	2VYYXUPXXQXYX
w:brilliant	YZXYYYYSZ0VWT
w:bring	UUTWuWkwVSiVv
w:brings	VXYZYS4XZWWZW
w:brochure	ZaZbXb2aZZUbY
w:broken	0SPVUVTPR0SUT
w:brut	P1YYYVWYYYVYW
w:bruto	V0YbbaZbaaaaa
w:brutos	YzYcbbZbbbbba
w:bspce	YXZZwZZaaaYaY
w:btc	UXVXVXSSXV1VT
w:btw	0XbbbZZababbZ
w:buchhaltung	ZababYxZcbXaZ
w:budget	6WXVYVfXYUVXv
w:budgeting	TUUVSVR0VVTVU
w:budgets	WVtWUX1USNUTS
w:buen	Y1ZbabYaZZaZZ
w:bug	TUTTVVQTURzTx
w:build	tZVYyYiXcZaXn
w:builder	SRUU1XVXVUUWU
w:building	XWsznZVZYYZaY
w:builds	Y4ZaYaYbZZYaa
w:built	yXWXYZxXvUWXW
w:bumping	WXWXXZzYYWUWT
w:bundle	YaaaZZyXaaXZX
w:buon	XYXYYYWnXyXUT
w:buoni	X2ZaZaXYaYZZY
w:buono	XXVzYXSWYWWYV
w:bureau	QWTXWW1WWSVWU
w:burnout	STUTWTU1YWRXX
w:buscamos	nWshqoXpZYZYY
w:buscan	YXVaZaXZ2XZZX
w:buscar	RSQTTTQRTQSQ1
w:busco	XqXblbZaxZaaa
w:business	ZxUZuZrZkWWmX
w:busquedas	VWWXYYWWYWVzT
w:busy	SVuWVXuVVxTVS
w:but	ZpsYrkUqVsWXc
w:button	STRSUUQRSPPR1
w:buurt	XXXXYXXQYUX0S
w:buy	RVT1xVMTVT0Tr
w:buyer	RSU0QUPUVUwWR
w:buys	WVSZXY9XQUXXU
w:by	oXoebdiaXUoms
w:bylaws	1UTXVYUWSUWVX
w:c	wVoZaoZchXabl
w:c2	1VZbanmaZaaaZ
w:ca	1XVYZYVYYtVWW
w:cabinet	UuTvYYwYXXXXW
w:cabinets	abaYbaxacbbcY
w:cache	UVWXVSS3YWVUU
w:cachet	UWVWVUT0XUVVU
w:cada	TRSVSUQ1RRUUS
w:cadastro	VVYYYYWYZWzYX
w:cadeaubon	YYXyZYXXZYXXV
w:cadiz	WYXYZYVYX0XWV
w:cadres	VWzXWXQWVUWWU
w:cafe	YYzajaYZZtaYY
w:caffe	XW1ZYZWYZsYXX
w:calendar	Xaabab1baYYcY
w:call	XnozdXVaXjaYl
w:called	RRPRTTQRRORQ1
w:calls	VWV7YYjYZWpYX
w:calmer	UWUXXXUVVzVUR
w:cambiado	YZXaaYYZZXP0U
w:cambiamento	YX0aaaWaXWaZY
w:cambiar	PS2TTTQSSQSQP
w:cambiare	WXzYXYUVXRXUT
w:came	XstqZabZasYUX
w:camera	TQUVVVOVUV4UT
w:campaign	RSRTTSMSPPR3O
w:campus	VWWTY3TSXYXYT
w:can	bjdaccrZpUbjq
w:canada	XZZZZXVaZayZX
w:canal	WYXYXWTzZVWWU
w:canalizador	SSRTTTPRRQSQ1
w:cancel	SUTUUVOTUSSS1
w:candidata	aYXcccYbzabaa
w:candidate	TTdVXWQUVTzTz
w:candidatei	ZXUbbbXa3ZaYY
w:candidates	WrXaaa1ZZZZZY
w:candidats	TVSWXX1WWVUUU
w:candidatura	aZYcccZbaab1Y
w:candidature	aXXcccZbaYa1Y
w:cao	Z0abbbaaaaZZZ
w:capacity	SZaabbTb5Uaaa
w:capital	ccbdrdddddcdc
w:captando	UVTV0WRUXWWWT
w:car	V2ZaZaYabbabY
w:carbon	ZYabaa2abXaZW
w:card	qaWrYYWYZX3WX
w:cards	RUTUUUxUVtvUS
w:care	YjnZrptXaqVYW
w:career	VQzYXXU5WTXXV
w:careers	X4ZaaaYUZXZYY
w:carer	RVTYVXUW1UWYW
w:cargo	XWUYYYXVV0XSV
w:carpenters	OSSRR2POUSUTR
w:carreira	YyZbaaYsZYaZY
w:casa	vVXVYUSYXV2WT
w:case	VVW2XYtVYXYXU
w:cases	UWVYXYsUWTUW5
w:cash	WSV00XWYYXrYW
w:casino	yZcbbaacbbbbb
w:cast	RROVTUPSRR3US
w:catalogo	ZZZaab2ZaaabY
w:catch	2WTXVXSXYyUXS
w:catching	ZXWaZZVRX5ZZX
w:caught	1VRXVYSWVUYZW
w:causa	WYYyXXYZZZYZX
w:cause	UTUWVWRVXQSUz
w:ccnl	V2ZaaaZaaaaaZ
w:cdd	P1YYYWXYZYVYW
w:cdi	Y0pbabZbZaaaZ
w:ce	STvUUURTSQSsw
w:cebu	WVYaZY3ZYYXZY
w:cela	0WYaaZYaaaaaZ
w:centro	Y2ZbabZaaaaZZ
w:ceo	wZZYZaXYaYybW
w:cerca	SvWXXWxWXVXvV
w:cercano	VVzXVXUWVUWWV
w:cerchiamo	XWYuvoXoZYYYY
w:cerco	sVZbnbYaxabaa
w:cerrada	bbbccbbbcbyQZ
w:cerrado	zXXWYWVXWWWVU
w:cerrar	bYccvbaacccca
w:certifiante	WWWXXSVzXUWTT
w:certificate	WXWXYWUqYVs2W
w:certified	SSUWVU05WVTVU
w:cervezas	VWXYWUUzYWWVV
w:ces	XZVZZaXZYyYWW
w:cette	VWvXYXTXWUVxU
w:cfo	xZZbbYYZbbabZ
w:chain	zZXrZYWZZZZbZ
w:chains	NQV3VQQRWURTQ
w:chair	XTZYyaXYaZYYY
w:chairs	TWUXWXzXUWWWV
w:challenge	vX0ZZYTZVXYaY
w:chamada	bbaxbbabcYbba
w:chame	VababYYabZ0aY
w:chance	TVnXvVtVlSUVu
w:change	SSzSzVbVvSVmU
w:changed	WXSYYYVTUyTvp
w:changers	QPPTTUN2RPSSR
w:changes	VWWYYYtVWUXtz
w:channel	UWWVXVT1XUrWT
w:chapter	SVSWWtRwSyRUS
w:charge	zVTWWW5UUSVXT
w:charges	MXUUVU3WXVUXU
w:charity	0XYYZXWxZXUYV
w:charla	ZZWZaZYVVyYWW
w:chart	VUVVVUSzXTVTT
w:charts	TVPTUUQTT1TRP
w:chat	UmxrZZsYYYZZY
w:chatbot	xXbbaaYZbZaba
w:chats	SUXXXWUVZYzYW
w:che	TUvVUVuTSwUTR
w:cheaper	VSZYXW1WYYVXV
w:cheapest	Zcbaadxccabdc
w:check	vnWYYYVoYWmYw
w:checking	5XuZYZSZWTYYX
w:checklist	WZWYYV0TYWYYX
w:checks	XXVVXXVXWUXXy
w:chef	XwZbabYaoZaqZ
w:chega	TTTTUVSTSQSQ1
w:cheque	USUWSVSTXU3VP
w:cheques	V2XvYYVXXXWXX
w:cherche	lmYarmYaraabZ
w:cherchent	ZX0ZZaWZYXYYW
w:cherchez	UR1XWYTXSVXXW
w:cherchons	TSUy0VRWXWVYV
w:chez	bYnZYZkYzXqZX
w:chf	2ababYYbbaZba
w:chi	WYWprVtYwWYYW
w:chiamarla	VVzUXXUWUVWVU
w:chicago	bpsYdjqnYdYaX
w:children	0WWVXVUYWWXXV
w:chiuso	ZZabaZXabYzVT
w:chloe	cYYaaooYZnZyV
w:choice	zSWXXyVXXXTXW
w:choose	QTPq1WWTUORQr
w:choses	YZXaaaXZWyYXX
w:christmas	UWUWWVtWV3QUT
w:chrome	bbacbcYabXYzZ
w:churn	UTSsWWtU0STUS
w:ci	VUUYWYlWvUQV1
w:ciao	zWtbabYaaZaVa
w:cientifico	unXaaaYZqZZqY
w:cientista	exZbbbZbaaanZ
w:cinq	UZbbZZzZbaSZa
w:cio	zYZacbZbbabcb
w:circa	xYaaaTVbababa
w:circle	YYWYZaUZY4ZZY
w:circling	UXVWTY2VUTTWN
w:city	YxYWYpVWXXXXw
w:civil	R2UXWVTVVTVUT
w:claims	zTXyXXWXWXXZW
w:clases	WWZXaxXYYYYZX
w:class	QRRSRROQT1QPO
w:cle	XYWYWZ0YWWWYT
w:clean	1WYYXUQYXQXZX
w:cleaning	ZXaaZZzaZYTZX
w:clearance	UTQXXWSWVT4SS
w:clearbrook	jtXcYZrYnpXbX
w:click	RUUVRTSyWQ1TQ
w:clicks	XXXYPX1XXYSYX
w:client	wkniZabaZYkaY
w:cliente	vsZbbbZbabbaa
w:clientes	XX0YZZzXXTXVV
w:clienti	aaaZaazZbbaaY
w:clients	YXwsiZyYZWWZY
w:climate	3TbaWaaacaacb
w:clinic	SVUyXWxWWTUQR
w:clinica	5URWUUOUNQUUR
w:clinical	SwVswWTuXVVWT
w:clinicas	WYWZYY2WYWWXU
w:clinici	YaavaaZbbZbba
w:clinico	bcaubbbccabcb
w:clinics	ZaYYbbybabbba
w:clone	WYYYZZWZaYzZV
w:cloned	SUPWUWPUS2TRQ
w:closed	WUTXXQUUWSmty
w:closes	TVRVVUQvTPSTz
w:closing	TVVW0ZSVXUVZW
w:cloud	mtWZZesllYYmY
w:cloudarchitect	uuXaaZXZZXZsX
w:clt	Y0YbbbaaabbZa
w:club	1PPTSQO4SOSRQ
w:cmo	W3ZaaaYZaZZZX
w:co	sXZZ0ZXaZYYaZ
w:coach	PSQTS22TRRhUS
w:coaching	ZaVZbb2ZZUYaZ
w:code	kcUYvaYnYVtqV
w:coder	TSWUWWRUV6UQP
w:codes	VXUXuXTUUT3WU
w:codice	VXWXXVVVXU1SR
w:codigo	VWVXXUUVXU4SQ
w:coding	QSStTVQyWVyUT
w:coffee	WrwYlZoWWtYYW
w:cofondateur	ZVaaxZZYZaaaY
w:cofondatore	bVcbwbbbbbbcb
w:cofundador	cYccubbaccbbb
w:cofundadora	bYccvbaacccca
w:cognome	ZaZabaYabYxYX
w:coimbra	UTSWWVV1SSUSS
w:coincidamos	TVSWVVSUT0TTR
w:col	XWYZYYWYZX0XW
w:colaboracion	yabYbXUabaTaX
w:cold	VbaybYZabbabb
w:colis	QSTVUUSUUTpS0
w:collaborazione	yZaXaWVZaYTZX
w:colleague	WW0YXYTxVZXVV
w:colleagues	UXzYZxXYXTYaW
w:collecting	QPPTSUN2RPSTR
w:collega	W3YaZZXYZXYYY
w:collegarci	YYTYYZXWXyYYW
w:colombia	RQVSVS2UUTUTR
w:colpito	ZZzcbbaaaYZQZ
w:column	NQPQS5OyRPNRQ
w:com	iotlqYWnYUrWX
w:come	XlsWiYa1cVlWU
w:comecar	VWYZYYWYZWyYX
w:comes	bWqWuYcsWQsSq
w:coming	TV0XVXSWxuWVS
w:command	VZXYXZSZaW0YV
w:commande	RSQSTTQRSPRN0
w:comme	TvzYYYVYYXWYW
w:comment	UUUWXXTrz1WST
w:commented	aZXaaZYZXNY2X
w:comments	PUNRUUQTTxRQz
w:commerce	cXZtkjYodlYqW
w:commercio	V2ZabaZaaaaaZ
w:commission	zVUTVTvSRVoVR
w:committed	UVVWzZTWXVWZW
w:committee	NSSzUSQRUQRR1
w:common	VWSXWYSWV1WWT
w:commun	XXRXWYVWW0WXW
w:communiquez	ababbbZabayXX
w:community	VWzYYWU3XPVmU
w:como	aunZYbWqwZXXW
w:companies	QVzWcXpW2TVWV
w:company	brciubXYxVZXW
w:compare	RXSWUYQWT1XUT
w:compensated	WXW3XZUXXYYZW
w:compenso	VXYuXsWqZXWXV
w:competitors	VYYWZU1YYXUYW
w:complains	YYYYYZVXXWzWV
w:complaint	TXWWYWSXXT1QT
w:complaints	RUU1WVRQYVSXW
w:compleanno	XXWXXYWWX0WSS
w:completa	awaccbaZbbcbb
w:complete	VTRXVXTWXSO4S
w:completed	XWUZYYXSwUW2W
w:compliance	XXTZWaWYu0WYW
w:compras	ZZZaab2ZaZabY
w:comprendre	WZYyZYVZaXXYX
w:compte	UXYXZWTYZW0tU
w:computer	ZbZbabYbwXZbZ
w:computers	TUUWSWPW1RUVT
w:comum	WWSVXYUVX0WVU
w:comun	WYUYYZVWWzYXW
w:comune	YZTZYZXXXzYXW
w:con	bVWalW0lXVWVw
w:concorrer	Z0YbbaZaXZbZZ
w:concrete	RU2VSXRVPNSVQ
w:condolences	TTQUUVPSP2SRP
w:conectar	VWSVXXTVW2WVU
w:conference	VWVVXsUVXmsVu
w:conferma	YYYaZYWZaX3UR
w:confidencial	TS3SUWTUUTUUS
w:confidential	SU4rSWQUUShRR
w:confidentiel	ababbbYabawXX
w:confidentielle	TU0VXXUVVWXXU
w:confier	yYWYXYWYWXXYX
w:confira	VWVXWVR0YUVUT
w:confirm	YYYaaZXZaY2TW
w:confirmation	VVSVXXUWRSVXz
w:confirme	bccccbbbcbzQZ
w:confirmed	QSOSTTORSMQ0u
w:confirmez	ZaabbaaabayVW
w:conflict	UYZ2ZYWaZZZZY
w:congrats	WWXYZZUXWxX0U
w:congratulating	VTUWQWTUSQSV1
w:congratulations	WWTXYYyYtVwqU
w:congratulazioni	TZXYZZWWYzXUU
w:congres	VVSXWUSQT1VRS
w:conhece	bbavbbabcZbba
w:conmigo	Xxbccbbbbbbbb
w:connect	VWTmVYaVxymVV
w:connected	VWRXWXSVVqV8S
w:connecties	WXVWXXTVX0VUU
w:connecting	YaXaZbtaYzZZX
w:connection	XXWZZYVYWTzYW
w:connexion	ZZYaaaXYaXTyW
w:conocernos	YY3ZZaXZYWaYZ
w:conosce	XaZyZaYbaYaaZ
w:conoscerci	TTSUVVRSU1TRQ
w:conosco	X1abaaZaZZZaZ
w:consegue	yZaXaVYZaaYaZ
w:conseguir	ZaZZbb2ZaaaaX
w:conseguiu	UVSVVW0UUSUSR
w:conseils	YYVaZRWX0WXYX
w:consejo	WYXZYZWXyWYZW
w:conselho	UVUYXYVW0UXWT
w:consider	XwUXxuSWsRTVW
w:considered	aYVbbcaa0Zaba
w:considering	aZwcccZcbWaZb
w:consiglio	VWUXXXVWyTWVT
w:consulente	ZvZbbbZbaabrZ
w:consulenti	abaaaaxZbbbaY
w:consulta	ZbZxXaaabbbaZ
w:consultancy	QWV3TVQXWVUXV
w:consultant	urXlZZaZlYZco
w:consultants	lUYZZY5YXYWYo
w:consultation	TXX2XXuXWWXYX
w:consulte	ZZWbbbYabYZ2Y
w:consultee	aWXbccZbaYa1Y
w:consulting	sRyyUMqSRNSTP
w:consulto	TXWyXUVWYWVWT
w:consultora	bwXbbbYbqaapZ
w:consultoria	zZZYaWUYaZUaY
w:conta	YZYaZZXZXX2RX
w:contact	mXwZYZVYYqwYW
w:contacto	aaZabbZZawZXY
w:contactos	WYUYYZVWWzXXW
w:contacts	TVQVUWvPUxyRR
w:contatos	WXTVXYUVXzWVU
w:contatti	YYUYYZXWXxYYX
w:contatto	WXUYWZVVVzWXW
w:contento	ST1UUUQTSRSSR
w:continue	TTSTWXOW1TvWU
w:contract	wolaZYaYkXZZp
w:contracting	PSSXWZwXR6XXV
w:contractor	yWXZrYnZYqZZY
w:contractors	tXYYZY0qXZVYW
w:contracts	QyVVXwyXXUWXU
w:contrasena	YZXaaYYZZXmvU
w:contrat	TTSUUUSRSRQQ0
w:contrata	Y2YbbbZabZXWY
w:contratacao	WVXW0XUWZXVYV
w:contratado	UUXYWWUXXW1XU
w:contratista	2VYaZZYYZZYZZ
w:contrato	c2ZaZVXZZZZZs
w:contratto	VvXYYYUWYVVVy
w:contre	QVYUYTQXZW1TV
w:control	TVW0XWUXYWVWS
w:controleuse	czXbabZbaZapZ
w:controller	oyYaaaYalYZnY
w:controllerin	jxXaZZWZqYZsX
w:convenir	ZaZwXaaabaaaZ
w:conversa	ORR2TPPQTQQPO
w:conversar	YxwZbbZaaTZWY
w:conversation	fZuZXYUWXTW6V
w:convert	1WaaaaZbZbaba
w:convidada	aaabbaZxaYbaa
w:convidamos	VXZWZzWRZVXWV
w:convite	XYXZZZWYZVY1T
w:convoca	VzXWYQUWXXUXU
w:coo	yWbaYabbcbbcb
w:cool	VXSYWXMXR2RWW
w:coordonnees	ZbabbaYabaxXX
w:copier	RTSSSUOQVSQV1
w:copyright	TXWWYWTXXT1PT
w:corporate	PXYZa6WYZZZZX
w:corporativos	UWXXWV0UXUQWT
w:correct	Y1aaZaYaaZZaY
w:correspond	axacccbbbbZaa
w:corso	VWYYZvWwYXTXV
w:cosa	WXyXXXUWXSXUT
w:cost	sUTWWW4VUUuTS
w:costaria	0YTYWXQXQUXXV
w:costerebbe	zWSXVXTVUTWWT
w:costing	VWVYYY0XYXVWX
w:costs	ySUUVOvRVUTUv
w:cotes	UQ1XWYTXSVXXW
w:could	rZibimpXvUYZa
w:couldn	TUTVXUPVXUO1T
w:council	zwYZaYXZZYZZW
w:counsel	SVUWWVUUVTUV0
w:counter	USUVVVSSVRRV0
w:counterparty	UVSWVXRUWRVQ1
w:counting	TXXYYVU0ZWWWV
w:countries	UTUXYZ1WXXXZX
w:county	4WZXYXVZaZXZY
w:coup	zWYXYXWYZZZaY
w:courier	QYWTSWPXYX2VT
w:cours	TUWXXzUWVTSWT
w:course	UXdcY0avYWXoX
w:court	RUS1WPUUTUWVR
w:cover	0nWZYYWuZXaaY
w:covid	XaWYaaZRYzZXY
w:crash	UZXZZ7UTXWYZY
w:crashes	uSTTSUQSUPSS0
w:crece	W2abZaXaZaaaZ
w:credit	TUSVVVQTVQRs1
w:credito	YaZwaYYZaZZaZ
w:credits	VWVXVXzVVSUwT
w:creneau	aaaXbaxacbacY
w:cresceu	ZzababYaaabaa
w:criticism	RRPRTWSQ2RQVS
w:cross	XXUXXYSVW3XVV
w:cruise	VVRWWZSZTV0XX
w:crypto	UrcYXUUsaj1WU
w:ctc	W0qbabZaZaaZY
w:cto	clZZ2ZXZZZaZZ
w:cual	wbbacbaccbbcb
w:cualquier	YXUZZZWY3XZZW
w:cuando	TTxUyWSVUUVVS
w:cuanto	1WRWWWPVQvVUT
w:cuatro	xUWYXWuWYXQYW
w:cuenta	VVYWZVSYZV3PT
w:cuento	UWUXWWzVWTUWT
w:cuida	Zaaaab0ZaaabY
w:curious	SUzYYZpYrrXYW
w:curitiba	ZwZbccbbbccab
w:current	WQzaZaXZXZXYW
w:currently	TP3XVXUXRVUVV
w:curriculo	XUvaZaYZzTZXY
w:curriculum	NXZaa2XYvYZZX
w:curso	WVWYZwXyYXXWW
w:cursus	UUVVWSUzWSURS
w:curtindo	VababYYabZzaZ
w:curve	TUSUUUOTTNSO2
w:custaria	1VTWWVSVQRWVS
w:customer	QSR6VUUTVTUVz
w:customers	VWWY0Z2XXVWXW
w:customs	WWWYWYRXPV1XT
w:cut	WXVXXX2XXQVWy
w:cv	WssaZZWkyWaYX
w:cvs	SUsWWW4VVQUVu
w:cyber	WVTXXY6XUWWXV
w:d	qmspokYakXWXX
w:da	nrWoYWtWiwXWW
w:dabei	VWUYYYW2UUYXX
w:dachte	ZzacaYaaaZabb
w:dados	noYaaaXmuZliY
w:dads	VWRYVX0XVUWYT
w:dafur	ZYbSZWaybaaaa
w:dag	TYZYZ0VYZYwZY
w:dagen	zabbaZYccbaba
w:daily	qWXXYXstXWqOw
w:dando	WYYaaZWZYWzaY
w:danish	1RPUTPPTQ0NRQ
w:danke	ZaYYaaXZa0ZXW
w:dankeschon	TTV1VTQUVUSUT
w:dann	STTVWU0VWSTUT
w:dans	XX0ZnXVolWXqW
w:darf	YtlaZZxZYXaZZ
w:daria	TWZYZ2XZaYSZY
w:darias	XXaZb0YUbZZaZ
w:das	smXZnZrYXXnen
w:dashboard	6WWXYUUYZQWYX
w:dashboards	mWVXY0UVVUWYW
w:dass	YWVZaZxYYvZZY
w:dat	yWWZYZxZUXYZY
w:data	nqXdanYsoaXdW
w:database	yUUVWUSVVSQUy
w:date	VXXYYYWYYW0VU
w:daten	UVTXXYVVwyXYW
w:datenanalyse	aZabaVZawaabZ
w:datenanalystin	xabbcbZcacbca
w:datenjobs	XYWZZZYyWWZYY
w:datenmigration	0YZZYZWaZaXZZ
w:datenschutzberaterin	xababZYabaVYZ
w:dates	TTTXWWS0WUWUY
w:dati	nuabaaZmaZqZY
w:datos	teYaaaXpsYobY
w:daughter	UVSWWWPWT1VUR
w:day	waVZZqdkZpcYX
w:days	ttXoYkaXdiabW
w:dazu	TT0UVVSSTQTSQ
w:dbt	tdqYYxUXoWYZX
w:de	clZlefajlZicp
w:deadline	V4YaaZXYZYZaX
w:deal	uSSW0WPVVSUWr
w:dear	saWXYipXvUpXo
w:debit	U0UYXYVXXXyUX
w:debited	WZYXYZTXZYWXy
w:debloquer	abZcaZabcZyWZ
w:debugging	1ZZZbZYabaabZ
w:december	yWZaaXXYZYZZv
w:decent	V6XaXZWZVXaZZ
w:decide	WwU3ZYTYYWYYo
w:decides	OROTRTwS1QQOP
w:deciding	PUPPTQNS3ORTQ
w:decision	STP3TVwUQPTVS
w:deck	WVUX8YmYYWXYV
w:decks	TUXXWU2VZVTUS
w:declined	bbZcccZbbZayZ
w:dedicada	NOUUTT2USUUUR
w:dedicado	RQVSVR2UUTUTR
w:dedicato	QPUSVQ2VUTUUS
w:dedies	VVWYYX0YWWXXV
w:define	abZwaaZbbYaba
w:definir	UVWzWWVXXWXXV
w:degli	Zaabab0ZaaabY
w:degree	WZZaXZYZxYaaZ
w:deinem	Z0acaYaaaZabb
w:deinen	VW0YXYTWWVXXU
w:del	uXqbYYVvYWYXo
w:delai	0XVYVXVXVVWWV
w:delete	ZY2YYbTaXWXZY
w:deleted	XXWYYYWWYUVyT
w:delivered	QSPRRUNSTPQzu
w:delivery	0UTTUTPTXRxUR
w:dem	pVUYXYqXWUoWz
w:demain	TTUWUWTVVUNR1
w:demarrage	1WababZaZaaZZ
w:demitida	XXWYYYVWyVXWT
w:demo	SVTVVV4TXSUTS
w:den	nXWYZZyYXsoXW
w:denaro	YaZaYZRZXXzWW
w:denk	ZVVaZaYZzSYXX
w:dentaires	WaYxZZWZaYYZX
w:dental	OST4VRRTXVTVR
w:dentist	VVSVWWQWTQTV0
w:dentistici	abaZbbwabbabZ
w:dentists	Yaabab1abZZaX
w:denver	jsaaYfpmdnZZX
w:department	ryUZZYWZuWkZX
w:departs	VUVYYXVUXVTW7
w:dependencia	3VYaZZYYZZYZY
w:deposit	UWWWSXVWYVxXx
w:deposite	XYXZYZWZZWxYW
w:deposits	YbbbaaYabawaX
w:depuis	YYYZaaXYZWSzV
w:deputy	T0VYXWVXWVWVV
w:der	VWVYnrVqjgWkv
w:dernier	TURXVWzVxTVVU
w:des	TVvrsrXXWlrXV
w:desarrollador	rxZbabZbaaZaZ
w:desarrolladores	SRWTWT0VVUVUS
w:description	StTXXXUYVXUXz
w:desde	lWWXYW0XwqSWU
w:desenvolvedor	ovZbbbYaaaaoZ
w:desenvolvedores	OPUVTT2VSUUVS
w:deserve	ZaVZbc2aZUYaZ
w:deserved	YWVZZYVWV0WSS
w:deserves	VVSXYY1XZWTXW
w:design	uYUXWWXWazWvU
w:designer	nwYaZaYZsZZjZ
w:designerin	X1YaaZYZZZZaZ
w:desk	UuaXXXSWVtsVx
w:deskundige	SVW0TWTVXUWVU
w:despidieron	XWWYXYVW0UWWT
w:details	powZZYVYYVrsV
w:detalhes	vbabbaaabaZbZ
w:deux	poyaZqVYYYXZY
w:dev	WYXXYYVYYWzXU
w:developer	nuWZlmYZoZkdY
w:developers	TsXZYrxYZXqZY
w:development	ZaZbab0YZaabb
w:developpeur	qtZaaaYZZYZsY
w:developpeurs	UUVXXW1XWWWWU
w:device	UTS1RVSSXTVUS
w:devis	0XVYWXWYVVWXW
w:devolvemos	YaZaYZzZZYRXW
w:devolvida	VWYZYYWYZWxYX
w:devops	nvXbaaaalcaoZ
w:devuelven	VUXYXXUXXXzXU
w:dez	wYZYaXrYaaVaY
w:deze	WXVYYXVWYTVyT
w:di	bepqcjbkZVoVo
w:dia	wXYZZuWYZroZX
w:diagnostico	acbccbxabbbbZ
w:diary	PST0UStSSRSUQ
w:dias	taZaazXYaZWaZ
w:dich	X0ZbaaZababaa
w:did	jVWWXYxWxtVab
w:die	cdZamZXXnYrWx
w:dieci	bbcbbZwbccXbb
w:diem	OUT2VSRTUSSRO
w:dienstag	UVUUWVPSWUVU0
w:dienstverband	W3ZbababRabbb
w:dierenartsen	ccacudcccbccc
w:diese	VWVXXXUVXUWzS
w:diesem	YYZaaZWYaY1UV
w:diez	aacbcawbccWaa
w:difference	SRTVTUQSVT4UO
w:different	XXTYYYzYXXXZY
w:differently	Zcbaadxccabdb
w:digest	YZWYZaRXYRW1U
w:digit	YZYaaYUZaYzWX
w:digitalisierung	aaZbbaZwaWaYY
w:dijon	YbbbcwaXcbXbb
w:diligence	TUU3UWPWVUUWT
w:diner	UWVXWUTzYUVVV
w:dinero	UWTXxXrXVVrVT
w:dinheiro	TUTVwVuVTTvTR
w:dinner	TUUVWUP1WtUUx
w:dinsdag	yXZZZXXwaXZYV
w:dipendente	UUTX0YUWYWWXV
w:diploma	NPRTPPQ2TQSRR
w:dir	YZXZZaXZZyZYY
w:dire	Z1YbZaYbaZaaZ
w:direccion	zVWZYYUXXXSYX
w:direct	ttvZZZVZnXcYV
w:direction	azabbbabaaaaZ
w:directions	UUTWVWTPVPTT0
w:director	VzWZaZpZaYtZW
w:directory	SUTYUS4WVTxWV
w:directrice	zXaZaWWaaZSZY
w:direktvermittlung	V0WaZZYZYYZaX
w:diretta	Z0YbbbZbaabaa
w:direzione	zbbabZXbcbUba
w:disagree	URPWVXPVR3TTR
w:discount	W4ZaXaWYZaZZX
w:discreetly	VUXXYWRXYY1WR
w:discuss	1SsUVXmUTPVVx
w:discussed	0UTUTTQTVSNVw
w:discussing	ZV2bacZaYZaba
w:discute	aaZbxbbbabbcZ
w:disenador	nrZbaaYZxZZZY
w:disk	UTUWVWRVXQTT0
w:dispatch	zVYZVYUXZYWYW
w:dispenser	TSUU0XVXVVUXU
w:dispo	1ZZbbYaabaYba
w:disponibile	vYXZZUUYwXZYX
w:disponibilidad	xVVYXXUWvVTXU
w:disponible	0UWYZZVZvYYZY
w:disponivel	vYWYZXVXxXVYW
w:disposizione	TVSVVW1UTSUUQ
w:dit	RTpVUVyTSQTyQ
w:diverse	YW0aaaWaXWZZY
w:division	yXabbbacbcbcb
w:dix	wVUWXWxWXWWWV
w:dm	vYWaZYwaYYZaX
w:do	fVkaqXrYprlVb
w:dobre	XXXZWYRXXV0UU
w:docente	XWbab1YYabZaa
w:dochter	VWXWZzUWXVWXU
w:docs	2abZbWXbcaYbZ
w:doctors	PRSSV1yQTTTVT
w:document	PTQRVTPSTOsN3
w:documentary	PTT2URRSXWTXR
w:does	UaUXVX1W1SpVn
w:doesn	XYzZYaWYZUXYW
w:dog	RSRUTUPTU2QQO
w:doing	0X0YYWTYYVZaY
w:dois	uwWVXsTWXURWT
w:dolares	3VYaZZYYZZYZZ
w:dollars	lWW0ZXVSXXzXW
w:domain	VWUU0XSVVSVXV
w:domani	TUSUUURSURRQ0
w:don	ZrWYZYaXtunXk
w:donde	TU0VVVRUSSTTS
w:donderdag	SUSVVVQwVTSSy
w:done	VQSaXZXZ8VZZW
w:donnees	srZbaaZaaZaqY
w:donnerstag	VVTWWWUxURTTy
w:door	VVVXZXyXYWyXV
w:doors	UXYYZWX4YUWUR
w:doorsturen	bYacbcacwbccb
w:dos	UuVXWqSzUUVXU
w:dossier	XVXZXXVYYWzXU
w:dott	3YYZZZWYaXYYX
w:double	ZbabZZRXaXzZZ
w:doubled	WXXWXXzWZWVWT
w:doublez	WYWYXYUXYUyVU
w:dove	WWyXWXUXWUXXW
w:down	QSRUVU1TVPqR1
w:download	VYXWXVUoZWyuU
w:dr	VXYzZuVYZYXYs
w:draft	STSUUUQTWSwSy
w:drama	OQR2PPPQSQORO
w:draw	UWUXVXqUUwwVU
w:drawbacks	XZZaYa3aaXZaX
w:dream	YZZZZYsbwXaca
w:drehe	QTRRUQ2SSRSTP
w:drei	TwTWWVyUVSdUS
w:dresden	YXaRZWZzbZZZZ
w:drie	WVWaYa3ZWXZZY
w:dringend	ZbYbabYbYYwaX
w:drinks	WXXXPYT8ZWVWT
w:dritte	SUTVUVQTUSSR0
w:dritten	XUYW0YXZZYYZX
w:drive	OQPRQROSTRQS2
w:driver	WZYZZZYZZYyWW
w:drop	UQyVWXSWTR0TT
w:dropped	3TYWYOSWXVVYT
w:drowning	VYVYba3aZZYbZ
w:du	qnsdZXWolVXYr
w:dublin	lxpmZmWZaYYaX
w:due	StUoVqNTVToS2
w:dump	STSUTWQTUQTU0
w:duplica	YZZZYaTZYXxXX
w:duration	2VZbbbYbbbbab
w:durch	YSaazZWZZZYYX
w:duree	1WababYaZZaZZ
w:durfte	VX0WZZVYWWYYW
w:duty	UWWYUYTXYQ1VU
w:duur	0ZaaabZaaZaZX
w:dynegy	UVRWVWSRQRUU1
w:e	bjYbpaXkbpdfq
w:e1	W0WYXYVWWWWXV
w:each	TTnuUwRWWlyUn
w:early	UUsXyWRyWSVWu
w:earn	VWWYXY2WYUzYY
w:earns	VVRVVXSVUM2QR
w:echange	ZZwuabYaaZaaY
w:echanger	ccZaccbYbucaa
w:echten	WWXaYaXYyXZaZ
w:ecole	bbdccwbaccbcc
w:economics	RSTQS2RRUPTSQ
w:economists	V4XaaZXYZYZaX
w:economiza	aacacawacbYbZ
w:ecoute	bZvccdbbaabYb
w:ecrire	VVWXXzVVYVWXW
w:edit	7WOVXZUZTTZXX
w:editar	2UUUVURVVTTUR
w:editie	2XYWYQVNaYWYX
w:editor	3VWWXVTUUWWYW
w:een	aroommjYYkcYX
w:eerst	WTWYWXUXYU0XU
w:eerste	URUWxXTWXTzVT
w:efetiva	Z1ZbabZaZabaa
w:efetivo	Y3YbbbZabaXWY
w:effect	VYXYYWRWYWX2S
w:effects	TVW0XWVXYXVWS
w:ehr	xUXxZYWZZYYZY
w:ehrenamtliche	YZZZYyXYZZZZX
w:eigenaar	bWccubbbccccb
w:eigene	STSVWU0UWSSUS
w:eight	y0XZZZWZZYYZY
w:ein	bkrpqkXZiXZpX
w:eind	0XbbbZZababba
w:eine	ksbcnpXZicfcY
w:einem	mUxXXWUTsRVsS
w:einen	lqYpeqXZlkZZY
w:einer	1XXZYZWZXXsYW
w:eingestellt	YWYZYZWZZXzYU
w:einige	YYTYYZUYWzXVW
w:einkauf	YYYYZZ4YXYYWW
w:einladung	ZZZaaYXqaWZ2V
w:einmal	SWWVXzVXVWVYU
w:einrichten	UUSUUVTTTPTR0
w:einsteiger	YZYZaYX1ZVYWU
w:eintritt	YXWZZYX2YWXXV
w:either	XV1PXZWYUVXXX
w:el	WpWaknYcninUt
w:elder	YZYayaUaWYZbZ
w:elderly	PTQV2WOVQQUVS
w:electronic	WaZzaXYabaaba
w:eleven	0WWZZXVYYxYYX
w:eliminada	WXVXYXVWXUW0S
w:eliminado	WXWXXXVVVUWzS
w:eliminato	WXWXXXVWXUWyR
w:else	WWlXWYTuVUWvv
w:elternabend	TTTVUUSTTSUSz
w:em	naWkYkVkXZtoq
w:email	QRPTUSNSTOM5N
w:emails	yVTVVWPUSTTWy
w:embassy	YZZZaZWUaXzXV
w:embedded	qvXaaaWampZZZ
w:emil	adbeZlnXdUYxl
w:empezar	VVXZXYUYYYyYV
w:empezaron	TRSVSUR0RRUUR
w:empfangen	SUTVSVSUUS1SR
w:empfehlen	XWXbabZb2YaaZ
w:empleado	XXWZyaWXZYYYX
w:empleados	abZwXbaacbbbZ
w:empleo	WTVZYYWzwVYWW
w:empleos	YWZaaaXZZYZ3X
w:emploi	VTUVWVVzVTVTS
w:employed	Q9XXVWUUYWVXX
w:employee	YsXYvZwYZWYZX
w:employees	XYUxWaYZaZZZZ
w:employer	W5VZXaXZXVYZY
w:employers	XSXZZXX3YXXXV
w:employment	qyabaWaaaaaaZ
w:emprego	WSqYYYVw0VWUU
w:empresa	XTWaZaTZ4ZYWY
w:empresta	WWVYXXUXVVzWV
w:en	aoajlcihlbjce
w:encaissez	TRTWTVSSVT1UP
w:encaixa	Y2YbbbZabaXWY
w:encaja	azZcccbbabYZZ
w:encajar	caucccacabbbb
w:encajaria	X0YbbaZZaabaa
w:encaminhar	ZUXbaaZZ1ZaYY
w:encanto	YZWYZYXTV0XVV
w:encargarte	xZaZaaYaZaYaY
w:encargo	1YabbbZbaaXaY
w:encerrada	bcccdbbccbwTa
w:enclosed	UUWXYVQWYX2VQ
w:encomenda	TUUUUVTUSRTR0
w:encomendas	STWUXTUUXU1VR
w:end	cvXZYZUpWyXXT
w:ended	RTSTTSMTPQR2P
w:endorsed	XZWZZZXYYVY4V
w:ends	PURTUStUwtPxO
w:energia	cdbtccbbdbddb
w:energie	uWWZZZWxWWZYV
w:energy	XmtmaZqqmWXbW
w:enfants	TUSVVVSUURTRz
w:engage	XVXYXXVYYW0XU
w:engagement	3XaZcZXbbZbbZ
w:engenheira	ivYbbbYaaZZtY
w:engenheiro	nhYaaaXZxZZoY
w:engineer	mwXalaZZmablZ
w:engineering	vtWZvZVZYXYZY
w:engineers	TQpkXX0WUUxXV
w:english	PSRWUXTWXW2XV
w:enhorabuena	XXVYYYXWW1WMU
w:enjoy	YU4bacXaYTbaZ
w:enkele	TTUVVRT1VSTRR
w:enough	QSPUPUPT0OzTS
w:enrol	WYZaYUY6ZYZQW
w:entendez	WWUZXZVYzWXYX
w:entendre	WWzXWYVXUWXWU
w:enter	TUUWWVTxWT3SR
w:entrada	UTSVWUU3SSURR
w:entrambi	UUTVWVTTVzUTS
w:entrar	TVUWxWTW0UVWT
w:entrare	WXVYYYWXyVXXV
w:entraste	YWVZZaWY3XZZX
w:entre	UUSWoXSVySPS4
w:entree	VTTVWVV0VSVSS
w:entreprises	VTUVWVV0VTVSS
w:entrer	ZZWaZUXYzXYZY
w:entretien	WZZ1XXZabaZaY
w:entrevista	TVU2XUTVXWUXT
w:entro	YYYaaYWZaX2UR
w:entry	TSSVUTOuZP6SQ
w:entwickler	YdZZrZvZlZZlY
w:enviado	PQOSSSOQRNPL5
w:envianos	WWVXXVVWWU3SQ
w:enviar	UVwXyYTWXQWVU
w:envie	SURVUT0TURvQP
w:enviei	UVTWVWzUVSUSS
w:environ	0VXXYWVYZYYaY
w:envoie	WYVXVY1XWWVYS
w:envoyer	RPQS2TOUUTRVS
w:envoyez	abZcbZabcZyWa
w:episode	rVTWWWv1UTWWV
w:episodes	0WWXWXUVTWWZX
w:episodio	XYYZYWU0ZWXWW
w:equal	YYXa2aUaXYZbZ
w:equipa	VvYZaxYZYYWZY
w:equipe	UzYlYZvZZZZZX
w:equipes	YbabbzaWbaXab
w:equipment	YXYYTZXYbZyaX
w:equipo	VxZZZruXZZZZY
w:equity	XsYdzZYZaZZZY
w:er	olwYpYwcUVXXW
w:erbij	UV0ZWZTYVUXXX
w:eredita	ZaZaaaYabYwYX
w:eres	UYZXaXzaYZVaY
w:erfahrung	YbbbcaZabbyba
w:erfenis	ZZYaaaXaZWxXV
w:ergebnisse	YXZbbbZaaYa2X
w:erhalten	WWXYYWVYZW1XU
w:error	SUUWVURWVw1TU
w:ers	Ycbcdcubdcccb
w:erscheinen	VXVYWXSXWVW1V
w:erscheint	aaZbbaZwaWaYX
w:erschienen	STTVURQ0VRTRQ
w:erst	cYccudccbcccc
w:ersten	XVXYXYVYYWzXT
w:erster	YSaZzZWZZZYXX
w:erstgesprach	aZbcccwbcbbba
w:erzahlen	XyVaZZvZYXZZY
w:es	vXnaqYWZqXVqY
w:escrever	UYXWYzWYZXWZW
w:escribe	WYZaaZXaYWzaY
w:escribir	XZaZawXTbZYaZ
w:escritorio	X1abaaZaZZZaZ
w:especialistas	bcaxbbabcZbba
w:espera	PSS1TPQQTRRQP
w:esperti	YbZwaaZbbZbba
w:essai	UabbaZyZbaSZa
w:essere	YaYbbaZyaYaaZ
w:est	WXXYZXWtZWdsv
w:esta	oVwXXXUWXRi0T
w:established	TSTWYZ1VXWXZX
w:estadistica	WVZXa1XYYXYZW
w:estagio	ZWZbabVbybZYa
w:estamos	XtxZsZXZZXZYY
w:estas	UU0XWWSWUUtTS
w:estatistica	WWYYZ0XWXWXYV
w:este	XYXYZYWXXWXxU
w:esteemed	abababYbvYabZ
w:estimate	ZaZbab0YZaaab
w:estou	dccdscccdccdc
w:estoy	cbbcucbccbccb
w:estudante	VWUYXYVX0UXWU
w:estudiante	XYXZYZWYzWYZW
w:estudio	XXWwYXWXYXXYW
w:et	ZmjXvXTWbVxWo
w:ete	WVTXYYUWXTUyx
w:etes	UWXYXYqXzUrsU
w:ethics	XYXZWVW4aWZaY
w:etre	WXyYYXRvWVXXV
w:etude	ZZbwbZZacbaca
w:etudiant	YYWarTXYzXYZY
w:etwas	VsoZYZWYutZYY
w:eu	Vxaaabrbabaca
w:euch	VVWWXVUyXTUVU
w:eur	m0YmZmXaZZZaZ
w:euro	xTUvWrRVWVwUT
w:europe	nsuoaaYaYYZaZ
w:euros	RTVVWPSRUUTV0
w:evaluation	UWWzWXVXXXXXW
w:evaluator	1PTWWWSXYWXYW
w:even	WWxZXZTYXjUzX
w:evening	TUVyX7VRXWUYX
w:evenings	XUVWxxS1WUUUU
w:event	UWWYYXVwYWY1W
w:ever	UVyYoXxjWnXXW
w:every	UVoXuWw1WSWWU
w:everybody	TRxUVTQVVPuWw
w:everyone	VWSVWXSWW30VU
w:everything	XX3ZYasZYVXZW
w:evolution	UV0XWXPWUUWWT
w:evora	UVUWWWTSVRU0R
w:ex	YUWa6aYZaXZaY
w:exactly	SU1UXXOXWUXYW
w:exam	QSUTm5PxUTTVS
w:examiner	TWYXY1WXXYYZX
w:exams	UVYZX3QYZXXZY
w:excel	TWXVX6VqYWXXV
w:excellent	ROzTUUOURzSTQ
w:exchange	rssXXXTWoUtXV
w:exciting	aa0aaaVaaYbbZ
w:excl	0XcbbZaababba
w:exclusive	TVUWWVqzWTxTP
w:exe	ZUXaYYZXZXzWT
w:executive	YWXZYv3YZYXZX
w:executives	ZbWabcybaVZba
w:exist	aaZbxbabZabbZ
w:expanding	WW8ZXZTYXSVZU
w:expats	VXYZYS5XZWWZW
w:expect	SStWWWQV5RVXU
w:expectation	0ZWZccZcaZccb
w:expected	puqbbbZbaaaaZ
w:expediee	QRPSSSPQROQM2
w:expense	TUQTUURTUPST4
w:expenses	XaaUba2abYZaY
w:experience	poqhiaaajZjZZ
w:experienced	baVcacZczbccb
w:expert	VXW9qWUYYXYZX
w:expertennetzwerk	ZZa1SZYabaaba
w:expertise	WVXZZazYaZQZa
w:expertnetwerk	YbZxbbabcbbca
w:expertos	bcbvbcbbdbccb
w:experts	iXW8YWUXaWXYW
w:expired	UWVXXWVWVSQUz
w:expires	QTTVUVPSUQsS2
w:explain	TU4VX4OVUUUWU
w:explainer	YXXZRa6ZYXYZY
w:explains	PUU2URSSXXUXS
w:explicacoes	WWWXYzWVWUWXU
w:export	UUSTVVSSUQQS0
w:exposure	USWVVTRTVTVV0
w:extend	PUTTVWNUUPVW2
w:extension	pXYZZaTYZXYZy
w:external	yWaZbtYaaaaaZ
w:extra	QYWTSWOXYX1VU
w:eye	1VRWVYSWVUYZW
w:eyes	2ZaYbYWaaZaba
w:fa	bacbbYwabcXba
w:fabrik	onrZZarZlXZeY
w:fachartikel	USXXWzURXWWWV
w:fachkrafte	UTRXWX3WVTVTT
w:facon	YZWZZaXZWxXWW
w:factor	OTTPUQ3UUSQSQ
w:factura	wWXXYXTXXVTWy
w:facturar	WaaabaXyaYaZW
w:facturas	TXZZaYzXaZUaZ
w:facturation	YaawYYbbcbaca
w:facture	VVVWWWSUVTVTz
w:factuur	uXXXXWVWWVWVy
w:faculty	QRRVVaS4URVUU
w:fahrt	UWXSX0UUWVVXV
w:fail	Zbaaadxccabdb
w:failed	RUTUSUQSUQSS0
w:fair	wQwWWWvvWPUUS
w:faire	0XVYWYWXVWWXW
w:fairy	UWXYWPW0YWQXV
w:fait	UZXZZZwYZwTXX
w:fake	UvVWVVuUVyTVU
w:falar	abawbbabcZbba
w:falls	ZVVaZaZZySYYX
w:fallt	TUSSVUORVTUT0
w:familie	WXVXXYVVW0VTR
w:familienunternehmen	V1WZYZYZYYZZX
w:family	WyabZaYZuZaab
w:fammi	XYWYYYVXyVXVT
w:famous	VXVXVXTSXW0VU
w:fancy	rvaacbYbbbbba
w:fangt	UUTUUVTTTQTR0
w:far	UVRTXXuWX3XWU
w:farebbe	VWxWWXTUVvWUT
w:faria	ZYzaaaYYWXYXV
w:farm	3WYXXWUYYXTZX
w:farmaceutico	xXacbcZbbbcbb
w:farmers	YYVSZVU2XTYZY
w:farms	XYXYYX0YUUXXW
w:faro	WXWXYXWWXyVUT
w:fast	VwSXXXyXvVXYX
w:faster	PTTTUURTUPTR0
w:father	TTQUUVPSP2TRQ
w:fattura	OTRSUUPSTQSR1
w:fatturazione	vYbabZtaaZZaY
w:fatura	RSRSTSRRSQRQ0
w:faturar	bcbccbZvbbbba
w:faturas	RUYWZX1XYYTXW
w:faut	TTTVTVSSUTTSz
w:favour	WWqYXauZvTtYX
w:favours	VWSWWXQWS2OWV
w:fazer	cbvdccbcabbbb
w:feature	1QOTTTO0OOQTQ
w:featured	UXXXXX1NZVUYR
w:fee	bWVtXzqjXVsXV
w:feed	TULTUVPTSqS1O
w:feedback	UVUVWVQVWLS3P
w:feel	QUPQUVyTVzUTS
w:fees	0WUwYOSXWWWYX
w:feestdagen	WWVXXXVVW0WTT
w:feiert	aaYbbbZaaOZ3Y
w:feira	WVUXXWWzUUVTT
w:felicitations	YYUZZaYXX2WLW
w:feliz	STxVVVSTUzTPQ
w:fellowship	UVTUURT1XSVTT
w:felt	WXXZZYVYWUzYW
w:feria	WUUXXVW0UTVST
w:ferme	ZbabcaabbaxWX
w:fest	VWzYXYTVWVXXU
w:festanstellung	Z2ZbaaXaZabbZ
w:few	YYvaZYuZYToZZ
w:fewer	OQPRRS0QSNPOx
w:fica	WXVYXYVYUV0WV
w:fico	TUSVVW0UUSUSR
w:field	rURqVSPVw2VWU
w:fields	USVXXYTWV6VWU
w:fiera	TVTVWUU0WSURR
w:fifth	WWUYXY2WXNWVX
w:fifty	xPNSQRNP2NSSP
w:figlio	XYYWaxVXXXXZV
w:figma	wYZlafYtaZaZX
w:figure	UWXXZXzYXWZZX
w:figures	UXYVYWWUYWWYx
w:fijne	VWVXXXVVW0WTS
w:fijo	W2abZaXaZaaaa
w:filas	QSS1TQQQTRRQP
w:file	TXVWXXUSXUuVx
w:filha	UVVWX0UUVTVVS
w:fill	WzrZXZeZYZlZY
w:fille	SUWXXzUVVTSWT
w:fills	ZY0ZbbXaZYaXZ
w:filming	aZaZW1QXaZXZZ
w:filter	UUTXXYUXWWzVT
w:fim	1UVUWURVWUTVS
w:fin	zYWYWYWYWWWXW
w:final	vZabbbZbrZbba
w:financas	cbsdcdbcbccbc
w:finance	WxzZWaWZYlYZX
w:financee	YWZYzZYZaZXZX
w:financeiro	2UYYYWVWXVWVU
w:financial	b1XZZaXaeYZnY
w:financiera	0VWYXXTXXXRYW
w:financiere	zYaZaXXaaaTZY
w:financiero	vrZbbaZababaa
w:finanziata	VUUX0ZUWYXWXW
w:finanziert	XXWZzZWZVXXZX
w:finch	WwZZZZsncoYYX
w:find	eXuhnZpXoUYoj
w:finden	VW2XXYTWYWXYW
w:finder	WXTUST2SSUWYW
w:finding	VUTUTWzUSuQWU
w:finds	WaWaaa3aWTZZY
w:fine	zXUwYXUYrXWZX
w:finish	zTUWWSSW0UWWS
w:finished	XWWZzYTYXXXZX
w:finishing	ZYXaaXXX5WXaY
w:fino	WzZaraZaaaaaZ
w:fintech	bafYpmZuZpYYW
w:firm	nqZqkYqZmXaZX
w:firms	WXpYYZ7VWWYZX
w:first	hZlXvZrpXWpVY
w:fish	YaXabbYbY1ZZY
w:fit	Xr2ZYZoXXUXYY
w:fits	tVUWXUr0WNUXW
w:five	VnWyURSmsvYUb
w:fix	mVVWUVxVXUxWt
w:fixed	rwraZYaZZYZaZ
w:fixing	SVRWYV0XVSTWW
w:flag	TUTXXXUWWV0VS
w:flat	qSTzUSxTRTTVr
w:flats	0baaaZZaYbbbZ
w:flexible	5UURWORVWUSVT
w:flies	aaWaabXaYyaaa
w:flight	VUWYYwSWXVuW2
w:flights	SUSVTUNTURQU2
w:focus	URQ7VUTXUUWWW
w:foi	VVUYYYUWWTUxy
w:folgt	UVTTWVQSWUVUz
w:follow	VWTYYXUxXjovU
w:followed	XYYVaa5aXUaZY
w:followers	TVWVWV1UVQSVT
w:following	nVSXXXaVVxq0S
w:fondando	ZZbaxbabbbbca
w:fondi	WYWZyZWYXWYZV
w:fondo	YaZ0YaYaaZaaZ
w:fonds	WZXzZYUZaXXYX
w:font	TVPTUUQTT1TRP
w:fontanero	SSRTTTRRTPRQ0
w:food	URQ8VUTXUTVWV
w:foolishly	TWRWUWOWS2PVS
w:football	STQUSRPNTNTO3
w:for	lbimeodjlYaai
w:force	QVSTW8LVWWUVV
w:forecast	0baaaZZaYbbbZ
w:forecasting	1tVYZpTYUVYZX
w:forget	UTUWVWTUURTSz
w:forgive	WT0XYaWYVVXZY
w:form	SRvXWWSXWU3UT
w:formacao	TWZYZ2WYaXTZX
w:formarias	Xybccbbbbbbba
w:format	UWXzYWVXYXWXT
w:formation	WYYZZvXwZWWWW
w:former	XX3tXaUYXUZZZ
w:fornitore	RRSTTUPRTQSR1
w:forty	tYVYZZvYvWYZX
w:forum	UWTVVWSVT0UVU
w:forward	UTkXWYRXp1vTV
w:foto	YZXZXZyYXXYYW
w:fotografo	YZXZXZyYXXYYV
w:found	sOJQ1SLQPKyOL
w:founder	mUVY5YkXYWhYW
w:founders	VvUYuXswXVXXV
w:founding	XTZZ3ZWZaaZaZ
w:four	qmVmpnYpoVWXk
w:fournisseur	QQQTSTPPRQxPz
w:fractional	5UYYWZVZZXaba
w:frage	UV0VVXSWSTUVT
w:fragen	SUSUVWSU1SUVS
w:frais	TTUVUUQUURlTz
w:franchise	YVZYXY3ZYXQYW
w:frau	ZZZ1ZZYabZZaZ
w:fraud	vuZYaXWZZXSxY
w:frauen	YZZZZxYYZaZZX
w:free	gaZXYXw0cVZdV
w:freela	0UVVWUSVWUTVS
w:freelance	yaoZYXVdYtlYX
w:freelancer	kWXVXYyY2TVYX
w:freelancers	vYbbcasbbYbba
w:frei	UurXXWT2WUVVS
w:freiberufler	TXYVaWzYZYUXX
w:freiberuflich	yZbcccZcabccb
w:freiburg	zXbcbaZbbbabZ
w:freight	ntrdXaiZcaYlY
w:french	6YWZYZVZXVYYW
w:fresh	Y5WZZaVZZZXbZ
w:fresher	ZZXbZbXbyYYbW
w:freue	VWSWXYVWVzWYW
w:freuen	YYWaZaWayYZZY
w:friday	UoWWXVV1WYXWz
w:fridays	NTWSW2PNXURWU
w:friend	QRPURUPzRxwSO
w:friendly	STxVUWtTRNxRQ
w:friends	TVSX0USOXQuXV
w:froid	YaawZZbbcbbca
w:from	YeUZiWsmcslao
w:front	UWUWWX1XRTVWV
w:frontend	U7XYWXVYXWYWW
w:fuhrungen	XXWZYYW2YVXXU
w:fui	YYWZYZWXxVYWU
w:full	dzYaiZnYZYaZf
w:fun	QTRVTvPSU1UVR
w:fund	UVv0WXSXUVVXV
w:funded	Y3TbVcZbZZaab
w:funding	UVUU3XRWUSVXU
w:fundo	bbawbbabcZbba
w:funds	oTXXyXUXYXwXW
w:funf	aTUUVUxyUUUTQ
w:funnels	WYXaWZ0XXVSZX
w:funny	VTRXWXQVT2SUT
w:fur	dkZklnoimXbal
w:furs	ZaYYabXZazZYW
w:further	WZTUZZTZZzZvY
w:future	YazZXZWYYQYWX
w:fyi	SSQURTOSSORR2
w:gaat	TXVYYZ4YVsXXW
w:gagner	VabbaZzZbaSaa
w:gagnez	UaaabYYabZ0aZ
w:gains	WXWYWXUXYT0UT
w:gamble	ZXWaba3baZaaY
w:game	RRQUSUNSTPvQ1
w:gana	UWXYYWyWXUrXV
w:ganado	VWXXXXTXYW0XT
w:ganar	UYZaaZzXbaUaZ
w:ganhe	VababYYabZzaZ
w:ganhou	XYXYYZVYYWxXW
w:gap	WR6aYZUYXTYYY
w:garage	YUZZzaXZbaZZZ
w:garantido	XYYZVYRYXW0VV
w:garantie	WYXYXYzXXVRVU
w:garantierte	XaaXaYTYaZyaZ
w:garantis	WYWYXYUXYUzUU
w:garantito	ZaZaZaTaZYyXW
w:garantizada	YZZaYZTZYXxXX
w:garder	UVzZYYUXXUWWW
w:gas	UXVWXXUTWSRM6
w:gast	XYWZaYX3VVZYY
w:gastdocent	UVZYZzXZaZZaY
w:gastos	WVYZYYVYYYyYW
w:gastvortrag	UVWTXzTUWVVXU
w:gate	QTUUVUTUVTSV9
w:gave	tqTYZ1UXYkkYV
w:geaccepteerd	ZaZaaaYZaXZ0W
w:geandert	WaYaZZYZZXRyW
w:gear	aYYavbYbZZbba
w:geben	WXYYZWVYaXzWX
w:geblokkeerd	abbccbabbbwXY
w:gebruiken	STRUTUQUVS1TS
w:gebruikersonderzoek	ZZXxZYXYZYXXV
w:geburtstag	WWVWWXUUV0VSQ
w:geehrte	ZYZ2ZZYZaZYZY
w:geen	ZYbarVaucbbba
w:gefallen	ZYXaaaYZVyZWX
w:gefallt	ZZ3SabYaZXZWY
w:gefeliciteerd	aZOabbZZZ0YPX
w:gefinancierde	WVWYyZWYYYWXV
w:gegarandeerd	YZXZXYRYXWzXW
w:gegen	WUYWzYXZZYYZX
w:gehad	SRQTUSQRT1SRP
w:gehalt	YwZarZYaZYqZY
w:gehorst	azacbYabaaabb
w:geht	YZXZZaXZZyZYY
w:gekommen	ZYWaZaWayXYZY
w:gekundigt	aVVbabZazSYYY
w:geld	TUSQ3WQVTT0US
w:geloscht	VWWXXXUVXUWzS
w:gemeenschappelijke	VWUWWXTVX0VUT
w:gemeente	2XbaaYYabaaaZ
w:gemeinsam	YYTZYZUYXzXVW
w:geneva	XVRZZXTYXT0UW
w:genova	VVVWWXUTWSVzT
w:gent	YYYZZZYYYzYWV
w:gente	UUwXWXSW0TVVT
w:gentile	4YXZYYWYZWYYW
w:genuine	XXYZaXWXaa0ZW
w:gerade	VV0XtXoXWVmWV
w:gerat	XYXYZXXSYWXzU
w:gerente	ZqYbbbZaqZauY
w:gerichtsverfahren	RUWzTWTVXWWXV
w:gern	TUtXWURyVuVTS
w:gerne	TUzVVVSTURUSR
w:geschenkkarten	ZaYbabYbYZxZW
w:gesehen	zXUXXYSXRuWUV
w:gesloten	ZaabbaZaaZxVW
w:gesolliciteerd	YXXbZaXa3YaZZ
w:gesperrt	YYZaaaWZaY0VW
w:gesprachspartner	YZa1SZYabaaba
w:gesprek	YbZxbbacccbca
w:gestern	YXYcacZb1Zaaa
w:gestion	axXbZaYaaZtnY
w:gestione	WTWYWWUXYVzXV
w:gestor	3VYYYXVXYWWVU
w:gestoria	UZZXaXyaZZVaZ
w:gesucht	qUXYqxUYXXXuW
w:get	XcbbjXnaoZxVm
w:gets	XZWZYVzTYWYYX
w:getting	WzmYYazYXSZYW
w:geven	SWXXY5TXYXWYW
w:gewijzigd	ZaYaaZYZaXQyV
w:gewinnen	aZabccxcbbbbb
w:gewonnen	UUWXWWRVXT4UT
w:gezien	TVQWVW0VSsVUT
w:gezocht	qVaYqxXWZZZZY
w:ghostwriters	RVTVWT2TXURVU
w:gibt	VUVauZVZzXYYY
w:gift	pcXqYXpXYmqqV
w:gig	2ZYYbZYabZaaZ
w:giornate	sWYYZ1UTZYRZW
w:giorni	tvYbabZaaabaa
w:giorno	pWYYZyWWZYsYX
w:giovedi	VWVXXXUpXUVTz
w:girls	TXZaUyXUYXZZX
w:github	VVWWUXSWZX3WV
w:give	nUTYV5rVXoZXW
w:giveaway	VXVXVXTSXW0VU
w:given	4wRYZZTZYWWXZ
w:gives	LTTUSU0VURSW0
w:giving	SUUWVUS1VQSUR
w:glad	VYWvZaVZvxZYY
w:gladly	TTLUVWRTS2VTS
w:glasgow	WtrZZrYYWXXls
w:gluckwunsch	XVUYYYXWVyXTU
w:go	uZqXYXmXfnYbq
w:goed	W3ZaZZXZZYYYZ
w:goede	WV4XWYUXXUYXW
w:goes	pVUYXZwXueXYp
w:going	RT3TUWNUSoTVx
w:gold	QTQWRTQUSO4UU
w:gone	XWUaYZWYWU0UU
w:good	qmpYlYZfjtaXW
w:gostaria	VWSUXXTVX0WVU
w:gostava	ZZaaab0ZaaabY
w:gostei	YX2ZaUYZYpYUW
w:got	cWsWtXauUpcjU
w:graag	RUnoUVySyoVUT
w:gracias	YZXZZZWYY0YVV
w:grade	p1WXXvUVXWWXV
w:graduate	bbacbcYcxbbbb
w:graduates	XYXZYUV0ZXVYU
w:granada	SVVWWVTUWTV0S
w:grandit	Y2aaZaYaaZZaY
w:grandmother	WWWYWZSYPV1XU
w:grant	tTYsyVWXYXWYX
w:grateful	YVTYZZWZ5OZXW
w:gratis	VXWYYXu1YVWVS
w:gratuit	VYZaZZt1aYUYV
w:gratuita	aabbaZzZbbXaZ
w:gratuito	XZZZZthzZYZYW
w:gratulieren	aaYbbbZZaOZ3Y
w:grazie	WXVYYYuWW0XUU
w:great	VstXWnUlX0YXV
w:green	SVRVTWOSSSuT1
w:greetings	ilXaaaWZZ5YUW
w:greta	mbiaaebZZaZwe
w:grid	UaVzaZXaaXaZY
w:groeten	aaZbbbZZaxZXX
w:gros	1VVVWURUWTVWS
w:group	orVpWXUocUpui
w:groups	UXURWUSWWU0VS
w:growing	XzxZXaXZYWZZY
w:grows	S2QWVWRUXTTUR
w:growth	WZXWba4aaZZbZ
w:grunde	bZacxcbbabbca
w:grus	XXWXYYWVWzWTS
w:gruse	ababbbYaawaYX
w:guadagna	WXXXYXWYYW1XW
w:guaranteed	UWUXXXlXVV4XV
w:guest	TWWSYui6YWXYV
w:guide	zWUUXvSqWUVXV
w:gusta	UWUXXXUWVyvWU
w:gustaria	tXUYYYuubnXYV
w:gut	ZXWaaaYZVzZWX
w:gutachten	RTV0TVSUXVWWV
w:gute	WXVXXYVUV0VTR
w:guten	uYsZbbXaYqaaY
w:gutes	W2ZUYXWtZYYYY
w:gutschein	VVWzWUSWXWUWV
w:guy	RVSWVVTSWSTU0
w:h	yXXXXslXYXWWx
w:ha	XXXZZZjYkVo0p
w:haag	yaZbbbYbaabaZ
w:habe	sVxZpZVYtWYXW
w:haben	hsXYZYjmlmrZY
w:habit	VYTWWXTyZWWYX
w:habitacao	bbabcaauaZbbb
w:hablamos	WY1ZaaYZXXZQX
w:hablar	abZvYbaacbbbZ
w:haces	TVSWVVTUT0TTS
w:hackathon	WVYYZWV6ZWVXT
w:hacking	VSSWVOSURP2VS
w:had	WnUZZZuYm1XYW
w:hadn	WWRXVVTPU1WWS
w:haha	VXSXXWRWS1QVS
w:hale	SUTUUVPTVSSS1
w:halen	WVUN1XUWWVWYW
w:half	jWVsurmnXZbXV
w:hall	QQSQTVR0UOTTk
w:hallo	uqvWaaXaZYaYY
w:halten	UWXXZzUVYXWYV
w:halve	VWVYYa7WUSYYU
w:halves	RTRUTTyOUOTM0
w:hamburg	vaabcaabcbbba
w:hampers	XXXYYX0YTUXXV
w:hand	pVXXXXoXXXrXw
w:handbook	SVWWX2VSXTPUT
w:handbuch	0VWVXSSVXWVWU
w:handle	QUT2VURQXVRXW
w:hands	RUUXVVQX2RVWS
w:handwerker	bZacvcbcabbcb
w:handwerksbetriebe	RTSRVQ2TSRSTQ
w:handwerksbetrieben	cbbcdctdcbddc
w:hanoi	XZZaYa2aaXYaX
w:happen	SWRYXYPXT2XXS
w:happily	TTP1TVQVSRUWS
w:happy	oWqWVWpTU1VPr
w:harbour	SUSVVVOVUNSP2
w:hard	NTQ1QUuSSNSSR
w:hardworking	ZWZbbbZb1YaZZ
w:harrow	WwZZYZsnfnYYX
w:haruka	qcckaasZZbZmh
w:has	arnodXbWZVZtp
w:hast	xbZZbaZbbbabZ
w:hasta	cZccubbaccccb
w:hat	YYVaaaXYpmY1X
w:hatte	UVzXXYSVWVXXU
w:hatten	SVTqXXTw0TWWV
w:hause	1ZaZaYWaaZTYY
w:have	ocpalXkflkblX
w:hay	UUUXWWxWnUvWT
w:he	nVjYZZsYqWYVy
w:head	k2pZpYWYXVYYX
w:headache	ZYUaaZ5aWVZaY
w:headcount	X1Zbbaaabaaaa
w:headhunter	ZY6aZaVZZVYYX
w:headquarters	U4ZaYZYXaaZZa
w:heads	SVSTTV2RWRTVP
w:health	XsfoXalogoYmW
w:hear	UXyqXWVqmvWWV
w:heard	XUTYXZUXxzXWU
w:hearing	VWVVXYVTXTWUz
w:heart	RT2SVWOVPPUTR
w:hearts	WabZaZZWbbxaZ
w:heb	sUrXuXpXrUWWV
w:hebben	jUWZYZvYswXXX
w:hebt	UUWXWXSVYV0UU
w:hedge	WWyrYYUYVXXXW
w:heeft	ZsZbbbabbZayZ
w:heimweg	TVSVVWTUUSTSy
w:helfen	aZabccxcbbbbb
w:hello	rfjdlYaXcwlWW
w:help	ubXYZYtYrVpmX
w:helped	TVRWVW2VTxUVT
w:helpen	uaZbbZsacbabZ
w:helpers	TWVWWVPWY1PVT
w:helps	VWTXXXQWS2OXW
w:her	WWSYTYSX5muVU
w:heranca	XZZZZYXYZXyRV
w:herausforderungen	ZaycbcZbaYaXZ
w:here	bklYZYdZnwcWp
w:herencia	YaZaaZYaaYySY
w:heritage	abbccbabcbvYY
w:herzlichen	XVUYYXWVUyWTU
w:het	VuVYYYVVqwXVt
w:heure	XZawZwZYbaZZZ
w:heures	XabbbuuZcbVba
w:hey	1ZZZbZYabaaaZ
w:hi	bdllYZrYltaZZ
w:hibrido	qtabcbabbbbaa
w:hicieras	2XSXWXOWPTWWU
w:hier	ZZXaaaXazYuWX
w:high	VRWY1YWYVxXYX
w:highly	RT2UVYVTWUWTT
w:hija	WWZXazXXXXYZW
w:him	QTTTOVNUSSzTz
w:hint	YVSYZZWY5OZXW
w:hipotecas	TVU0XUSUXWUXU
w:hire	ssnXkhZZrVYZZ
w:hired	TTuWXXSWWSvW0
w:hires	YxVasacZwSXZY
w:hiring	ZnpabZuZrXbZY
w:his	SVUXWWUTXTUV0
w:hives	YVaayaXbYaaaZ
w:hl7	taXZavZkrYYZX
w:ho	vVyXuXSVUSWST
w:hochschule	TVWWW0TTWUVWT
w:hoe	UVwXWYSWvtWVT
w:hoeveel	WZWQZX0XaZWaX
w:hogeschool	TUYXZ0WYZYYZX
w:hoi	uunaaaYaWZaZZ
w:hoje	TTsVVVSSTRTSz
w:hola	rsubbaYaaabWa
w:hold	SVRVX4QxWSVVS
w:holding	UTRVVVSTUzuRR
w:holiday	X3aaXaXaaZZYY
w:hollow	asqoYaXZmcZqY
w:home	XVVXXRUsqe4XV
w:homeoffice	YxZcbaXaabbcb
w:homepage	WXTZYa6YXTYZY
w:homes	OTTTU2QRVSORQ
w:honest	xbcacbZbcbbcb
w:honestly	QTRVVVRU2QUVU
w:hong	VWQXVXTUTQ1VT
w:honoraires	VXXxXYWYYYYYX
w:honorar	XXZqXtYuaZZZZ
w:honorarios	SZXzWYXYZYYYW
w:honorarium	VZa0XTYXaZYaZ
w:honour	UXVYYWXzZWZZY
w:honoured	WXUVYWUzXyXXX
w:hoor	SVQWVW1VRQUUT
w:hoort	YYWaYaXZ0UYYW
w:hope	oXlYZYVnm0XWW
w:hoping	PSLVUWQSyzTTS
w:hopital	ZuZbbbYwaaYZX
w:hora	aVX0YymWYXWXV
w:horaire	WaYyZYVZaXYZX
w:horas	spZaarqZaajVY
w:horst	ZUUaZaYZ0RXXW
w:hospital	pocrpmYZYjaYX
w:hospitales	YYYZZWX1ZVXWU
w:hospitaliere	YaawYYbbbbaba
w:hospitals	VYUvYTwuVVVYW
w:host	XXWYZZXyXXXaY
w:hotel	sTTTUQkTWUuVy
w:houdt	RTRUTTQTVS1TS
w:hour	qXWwctYbXZZab
w:hourly	RWS5XSUWWVWWT
w:hours	vmWmiubbYWdXX
w:house	U2XYYrnWZXmZZ
w:household	zRyYZZRZYXZZY
w:houses	XWTYUZ7VXTYYV
w:housing	msmriaZpZYXaW
w:how	WVTtXXqrqxYaV
w:hoy	QRQSSSPRSPRQ1
w:hr	veYZZbmZdZnah
w:hrs	0ZbabaYbcabba
w:ht	xaccbabbbbbbb
w:hub	OTVRTRSVTTUW1
w:huge	VWTW0YRXXQTXU
w:hulp	wZZZaZXbaaYaZ
w:humour	0bbZaaXZcbaba
w:hundred	UUUWWXyVVUyTU
w:hungry	RUSV2RPQTROVQ
w:hunt	VXXYXVQ0ZUWYW
w:hurt	ZXzWZbYZXVYaW
w:hurts	ZXVbaa2baYaaa
w:huurders	cbacucbcbaccb
w:huurprijzen	SSQUUTRSU0TRQ
w:hybrid	zuXaYZYZZZaZY
w:hybride	xXacbcacVbccb
w:hypotheken	YaXwbZYaaaZbZ
w:i	bgndmZhYqrbXZ
w:ia	XXYXYwVyYVWWT
w:ibrido	ubccccbccbcbb
w:ich	cnoZfYoYumZYX
w:ici	XZZabaX0aZtWV
w:id	vWWWYZVXaZzaW
w:idea	cUSW5WvUTnVWU
w:ideas	PSNOSTMST6STQ
w:idee	TURX4WTWSTVWS
w:ideia	UWWVyVUXXXWXV
w:identitat	YYYaaaWYZYyUV
w:identity	WXVYZYtYYRxvU
w:idraulico	SSSTTTSRTRTRy
w:iemand	RUxXxXSXTTVWU
w:iets	VVsYwZVXvUWWV
w:if	XauaYYtarlYZX
w:ignore	WXVZYZmXYwqsU
w:ihnen	VVdUYY2YqmWqW
w:ihr	dYqXZZWYYbqtq
w:ihre	lXiYYYmTUVd0t
w:ihrem	XYXuUYWYZXyXW
w:ihren	VV0YXYTXvWXXW
w:ik	cboXqZsXueYYX
w:il	ZabYmXjaZfpju
w:ill	3RXUXQRVXVVWP
w:illustrator	1VVVXUTXWVXXU
w:ils	YYVaYaVY5VZZX
w:im	VcmpYpmlkWlXp
w:images	yZcZbYYbcbWca
w:imagine	VXWYXa1XWUVZV
w:imediato	VYWZYaXXxXZYW
w:immediate	rwXbbbabaabaa
w:immediately	TVZaaZ2ZsZXYW
w:immediatement	XXWaaZXYxYWYX
w:immobilien	XYYWYYyWZYWZV
w:immobilier	XZaxYXZabaabZ
w:immobiliere	TWWzWWVXXWXXV
w:imobiliario	YaawbYZabaabZ
w:imoveis	yZZYbXVZaaVaY
w:impressed	aZzcccZbaWbYb
w:impressions	ZZWaaZXYXNY2X
w:improve	UVUVWWRVWMS2P
w:impuestos	UZaXbYxaZaWbZ
w:in	Zclblkkmdmeaj
w:inbox	WXWXXZzXYVUWT
w:incarico	sYYZaZWYZxYXV
w:include	bZVcacZczbccb
w:included	eVXOzVR0XXWXU
w:including	TTVXWV1UWWWVT
w:income	QWVUWVuRYW1XT
w:incorporacion	W2abYaXaZaaaZ
w:indefinida	Xxbccbbbbbbbb
w:indefinido	Y1ZbbbaaaaZZa
w:independant	QYVVXX1WWWUVU
w:independants	YcccccubcbccZ
w:independent	1SXrXYrYYWYaY
w:indeterminato	Y1acbbabaaaaZ
w:index	S1WWYXPXWTXXz
w:indicaria	ZXUbbbXa3ZaYY
w:indices	RTS1VPTTTTWVQ
w:indiquez	VZWzYXUYZWXYW
w:industry	XVVuYYTW4UVYX
w:informaticist	2YaYaWXZaZaaY
w:informatics	WXZZY1UYaYYZY
w:informes	yabYbXUabaTbY
w:ingegnere	nuYbabYasaaaZ
w:ingeniera	avYaaaYZoYatY
w:ingenieur	smZbbbYakaarZ
w:ingenieure	pwXaaZYaZZZoY
w:ingresa	VWXXXXUXYWzXT
w:ingresso	UVTVWUT0WSUSR
w:inheritance	WWWYWZRXPV1XU
w:inherited	UWXYVZUXYRzWV
w:inhouse	TWXWZzUVYXWYV
w:inhuuropdracht	0ZaaabZabZaZX
w:inicio	SWWXWWUVWUW0T
w:iniziare	WUXYXXVXYWzYV
w:inmail	ZaYaabXZaVY3V
w:inmediata	W1ZbZZXZtZaZY
w:inn	SUTVVVPVVNSQ2
w:innovation	TT1XWYRWVTXUU
w:inoltrare	YVZbZaZZyZaaZ
w:inscreva	ababbaXyZaZYX
w:inscribete	YYZZZXX3ZWYXV
w:inscricoes	WVUYYVXzXWWVV
w:inscrivez	WZYaaaW2aYXYU
w:inside	XXX0WXQUXTXXW
w:inspector	TWaaaaVYaZyaW
w:inspiring	UXYXXX0OZVVYS
w:install	VXWXYYUXXV2WU
w:instalments	USUVTS2QVVRUT
w:instant	TUzVXXVWVXXXV
w:instead	STUVVVw3RUTUU
w:institut	V0UXVXTTUVUUT
w:instructions	YYYaZZWYaXzSW
w:instructor	UXcab2aUbbaba
w:insurance	XclirmmoWWuYT
w:insured	PYSTXW1XXVXXV
w:insurers	OQSzzUPSTTSUQ
w:intent	XTZZ4ZYZZWYZX
w:interesa	zYZbbbYbbbbbb
w:interesante	XZ2abbZaYYaRY
w:interessa	sxZbabYaaabaa
w:interessant	VV0XwYSWYWWXW
w:interesse	wrYbbbZaeaaaa
w:interest	wuXvZYVYYXZYX
w:interested	adyqlklXYXYYY
w:interests	0VNURVPTRxTTR
w:interim	0XZaZZraZYZaZ
w:interims	zWaaYYXaYZZaY
w:interimsleiter	yababYXabaVbZ
w:interina	0VWYYXUXXXRYW
w:interino	4VYYYXVXYWWWV
w:interior	SVRWRYQWS2VVT
w:internal	3XZZYYWaaYWaX
w:interns	NSWRW3OMXVQWU
w:internship	YaZbZaXb0Zbaa
w:intervenante	aacbcwaZccacb
w:interview	UVYtXWRuxSxWi
w:interviewed	UVTWWWRUWTTUz
w:interviews	irWnYYarYYuZX
w:intervista	VYWxZXWYZYXZX
w:into	lqTWvVXjxZUWp
w:intro	VXSUST2SSUWXV
w:introduce	VrpZtZkYuUYXX
w:introduction	UXTXWu0WUTZaX
w:inventory	0WXXZXTYWVWYS
w:inversion	abZwXbaacbbbZ
w:inversores	WUVWzYVXXWWXV
w:invest	TVVX0SmuVTWWT
w:investeerder	SUV1TVTXYXWYW
w:investeerders	WVUN1XTWWVWYW
w:investering	bWccwbbaccccb
w:investidores	UVTV0XSVXWWWT
w:investigadora	T4WVXMTVWVSWT
w:investimento	XWYXxYVXZYWYW
w:investissement	WYVXVY1XWWVYT
w:investment	XWYzYZxZZYVZX
w:investor	XWXt1ZWYZXYaY
w:investors	V0WzTYXZZVYZY
w:inviaci	WXWXYWWWXU2SR
w:invitacion	YZXaaaWYZWY3V
w:invitamos	YYYZZzYQYVXVW
w:invitation	aaYbbaYXapa0Y
w:invite	XXX0XYRVXUYYW
w:invited	XYXZYYW6aWYYS
w:invitee	aaXabZazZYbba
w:invites	TUTWWzU1TQUTS
w:invitiamo	YZZWayYRaXYXV
w:invito	abZbbbZaaTZ2W
w:invoice	vXYYYZaZaYqZt
w:invoiced	XaVybZVaZbZaZ
w:invoices	UXWWZX0YXVVZW
w:invoicing	SWZXSY0ZYZUZZ
w:ios	usYaaabaqZaaY
w:ir	TTRUUUSTURTSz
w:ir3	xXbccbbcabccb
w:is	anjajYkdZVjmt
w:iscritti	YYXZWYzXXWYYV
w:iscriviti	ZcacbaZybYbaZ
w:isda	TUTVUUSTWURS0
w:isn	UU1YVYqWUPxVU
w:iso	UTUWYZ1VXXXZY
w:issue	SWUWWVzrXUTWQ
w:ist	YmVXiWunWUcvd
w:it	ihhcnXohYkncd
w:italian	UUNTRVOSPMUR3
w:item	VWZZX2RZZXYaY
w:items	QSQTTTQSTQTR3
w:its	tvVlqYVuXTmXV
w:itself	YbZabc1aaZabY
w:iva	vXabbapobaaaZ
w:ivan	jbXabatYaXayY
w:j	fWsZpXaYynXXV
w:jaar	W4YZZRXZYYYYW
w:jahr	XsZzZZYZaZZZY
w:jahre	V1UXVXTUUUUUT
w:jahresgehalt	W0XaZZYaZYZaY
w:january	WWWXXXxXXRWTz
w:java	pscbiabaodZeY
w:jd	X3YbZaXaZXYaZ
w:je	aZoeijYckZnim
w:jeden	aaZaaaZxZWZYX
w:jefe	ntacccbcccccb
w:jemanden	YYXayZXZWYYZY
w:jetzt	YYZZaYnzZqYXW
w:jeudi	UVWXYWUrXVTSz
w:jeune	YXZZwZZaaaYZY
w:jij	vvrXWUSRXUxWV
w:job	YupYlcXYkYplY
w:jobs	oSZXWWZo1ZpoT
w:john	XXVVXYVXWUXXy
w:join	UoVbsYWzXddcZ
w:joined	QSTYYZTYS9YYW
w:joiners	X2Vbbbababbaa
w:joining	VzV1YXTYYVmYY
w:joins	SSPRTUPTSM8QP
w:joint	VVUWWWSUVTVTy
w:jointe	SUTVTUPTTQNS1
w:jointly	SRQV1WSWWPVWU
w:jonas	mbZmZanZnbYvX
w:jongeren	ZababwZabbbbZ
w:jornada	ZxacbbaYbbcab
w:jou	VVWYzZWXYXXXW
w:jour	wZaaboZZbapaa
w:journal	1VTVWUTVXUTXR
w:journalist	NQR4TOOROQSTR
w:jours	vnXaanqYZlXZY
w:jovenes	ZabaaxYXbaYaZ
w:jovens	ZWaZYxZWbZZaY
w:jubilaum	aaYabbZZaOZ4Y
w:judge	STRzRVSRVQUSw
w:jueves	UWWXXWRxXVWVx
w:juin	YXZXZzVTZXWYW
w:jullie	VTSYXYuX1UYXW
w:july	WWWYYtTXvXYvV
w:june	nUWXurUXyUTdr
w:junge	ZZaZZxYYaaaZX
w:junio	XWXXY1WOXTWUU
w:junior	UTTYYwUY7RXYW
w:jury	QRS1PPOrSQRQN
w:just	atUXXYbaW0uUZ
w:k	c0XZuZYZYXZZY
w:kaffee	XZXYZZWYZxYXY
w:kafka	etZZZoZitWYlX
w:kaggle	TUQVTWRTU1QPR
w:kan	xVWZxYXZXYZZX
w:kandidaten	XVWaZa4aXYaaZ
w:kannst	STRUUVRTTQSR0
w:kans	UU1VVWPUSQVVT
w:kantoor	W3YaZZWYZXYYY
w:kapazitat	xZbcccZcabccb
w:kapital	XVVXzYTXYXXWW
w:kapitalanlage	XXXWYYzWZYWYV
w:kaufen	ZaYaZaXaXYwZW
w:keen	YV3bZbWaYWZaa
w:keep	VSxrvWTVVawVo
w:keeps	VzzXXYUVWtXYW
w:keines	YWaQYVZ0aZZZZ
w:kennen	XXTYXYTXXzXUW
w:kennenlernen	VW2YXYTXYWXYW
w:kennis	YbZxbbZbccbca
w:kept	TW3XUXPWUyQWT
w:kernel	SUQUTVQTT2PPQ
w:key	WVYYYXWYZVzVX
w:keynote	XXaYa3ZYaZXbY
w:kickoff	YZZXZXYPaYzYW
w:kids	SSQUToPRSOSR4
w:kilos	PSPVQWQVRQ2UT
w:kind	U0sXXYQXotWTV
w:kinderen	QSQTTUQSSQSQ0
w:kindly	pXpbbbZbxYZZZ
w:kit	XXWYXXTYaV2ZV
w:kite	ctqbYZcooYYeX
w:klaarstaan	WVWaYa3ZWYZZY
w:klant	U0XxWYWZSYZaZ
w:klanten	VXwZZavZYXZZY
w:kleines	xXZZsZYaaaaaZ
w:klinik	zWaaYYWZYZZaY
w:klusje	0VVUWVQUXVTVT
w:km	UUUXWUU1WTTUR
w:know	acsdmYmXrpXXa
w:knowledge	SYYUXN2UZXVXV
w:knowledgeable	UaU0ZZXaaXaZY
w:known	UP1UXVSWWRUWR
w:knows	UwVvVYTXWxWXW
w:koffie	YYzZpaWZZnZYY
w:kofi	blXlZcYYbjYzZ
w:kollegin	UUSUUVTTTQTRz
w:koln	ababbbXZaxaYW
w:kommt	XYzZYZVZVUYYW
w:komt	SSRTTUQSuQSRy
w:kong	UVOWUWRSSO3US
w:konnen	xZZbbZYabbabZ
w:konnten	zXYaZZXZxYYZY
w:kontakt	ZZYZZZWXaxZZY
w:kontaktanfrage	XXTYXYTXW0WUV
w:konto	VWWXWXTWXV5UT
w:kop	WV5XWYUXXUYXW
w:kopf	XUYXxZYZZZYaY
w:kost	0XWZYZQXSXYYY
w:kosten	yUUXVWQVRTzST
w:kostenlos	YabZaXyYbbWaZ
w:kostenlosen	YYZaaZY3ZVZWW
w:kostenloses	ZZbcccwbcbbba
w:krankenversicherung	RWUTWW0UVVWVS
w:kreeg	XZYZZVVYZX0VW
w:krijg	WUWXWXUXYU0XU
w:krypto	YabYaZTZaaxbZ
w:kubernetes	UWwZY0VmrWZXW
w:kuchen	YXWZZYX2YWXXV
w:kummern	XXXWXY1WZXVYV
w:kun	0XWYYUVSYWXVy
w:kunden	qYYabazaZYZaZ
w:kurs	SWWXXUUzXVVUS
w:kursleitung	YZaUa1ZZbaaba
w:kurzes	VWVXXYzWWVWTU
w:kwam	WX0aZaXZYWZXY
w:kwartiertje	aaXacbxababba
w:kyiv	WWbabZzaaaXaa
w:l	VsdamiVtbWWWv
w:la	VZmZibnXjUpZz
w:laat	YYVZYaWY0UYXV
w:lab	SvrVjX3USRWVU
w:label	wacZbYZbcbWca
w:labels	VTVVYXUXWW1VU
w:laboratoire	P1YYYWXYZYVYX
w:labs	XsWaYZpqonXoX
w:lack	wzUXwYSYXWXZX
w:ladesaulen	WWUzWWVWXWXWU
w:laid	YSSaaaYZ6WaZY
w:laisse	QYVWXX2WWVUWU
w:land	RUTUUW1WVVxXV
w:landlord	VWTX5YRVVQSWv
w:landlords	OTS1TRQvSRSUQ
w:lang	ZZWZZaVYXxZXW
w:lange	YZXYZZWYZyYXY
w:language	WWTWXYVWSSWXz
w:languages	PWSWVW1WWSVVT
w:laptop	wVXXXXQYaY0ZX
w:laptops	QRQUTTyTUR0WT
w:large	xwWYYWWTZXUYu
w:las	VXWXXYtVXVWW1
w:lassen	0ZWZYZSYQWYVW
w:last	XZqmWrvVbYlWm
w:late	UWQWUWRVU4lVR
w:laten	xT0VUVNTQRUTS
w:later	WqUY1YZXXUvYW
w:latest	TVVXWXSWWVWVz
w:lauft	WXWYtXVVWVWWx
w:laufzeit	tccdddadcdddc
w:launch	PQORySPvSwQQL
w:launched	UVVWVUQ1YSUWV
w:laureanda	VWUXXXVWzUWWU
w:lavora	UV0WVWTVVTVWU
w:lavorare	WWUXWQRW0SWVU
w:lavori	VZaZbYxabaXaY
w:lavoro	VWqXWWpyWoWTS
w:law	yXYrYWxYZWXYW
w:lawyer	aaacbcXcaZwaa
w:lawyers	VYYZYYzYZXXZX
w:le	cimadcZniVkYt
w:lead	qwXZdZcZrZZcY
w:leader	SR2TUTxRSUSUR
w:leaders	WYXYYYx0ZVXXQ
w:leading	WywZZaXYYVYYW
w:leads	naabbbtbsVbaa
w:learn	VVcXWVPVs0PwV
w:learning	kobZZrVtZYcpW
w:lease	PSRQPRMwTQOS4
w:leaseauto	YyabbbZabbbcb
w:leases	TQOU2UOTUPSVS
w:leave	usuYYZZYWXoZW
w:leaving	TT1UwWOUStTUR
w:lebenslauf	WXxaZaWYsYZZX
w:lecture	TVVUX3TtWWWWT
w:lecturer	RXaYa4ZWZZaaZ
w:lectures	PQOSQOM3SOQPO
w:ledenlijst	2UUTVUOUWUSUS
w:lees	VVSXWUSQT1VST
w:left	WVVYvZUYXutwV
w:leg	VVSXXVWQU2TWU
w:legal	TUSUVVRUSRTT5
w:lehrauftrag	TUVVW0TSWUVVT
w:lehrerin	YYWaZaWayYYaY
w:lei	WWwYXYUX0VXXV
w:leiden	W3ZaZZXZZYYYZ
w:leider	ZaaaZwZZaaaaY
w:leipzig	XzZbaaZababaa
w:leiten	SUTVTVRTUR0SR
w:leitung	yWaaZYXaYaaaZ
w:lena	baYlaZrZZWc0X
w:lends	VXWYVZRX1XYZX
w:length	5VZaZZYaaZYZY
w:leo	0WXXZXTXWUVXS
w:les	qWUXXVmWVssUu
w:less	STRUUVQUUPSS0
w:lesson	VZaXb4WUbZZaY
w:lessons	VYYWa5WUaYYaY
w:let	ZUpXuXkZewjVb
w:lets	zaZWYXUZaaWaV
w:letter	WSXY2YWYZVPXy
w:lettings	VVUUzXSVVSUXU
w:lettre	VYVYXXWyWUXWT
w:letzten	WXWXXYzXXWXUV
w:leuk	TTRUUTQSV2TSR
w:leuke	X2ZaZZXZZYZYZ
w:leur	VV0XWXPWUUWWT
w:leute	XXSYXYSXW0WUV
w:levee	ZVaaxYYYZaaaY
w:level	W0VZXYVYbRzVV
w:leverancier	RRSUUURSTPSR1
w:levons	RPQR3TNTUSRVS
w:lhe	UzYaaauZZaYYZ
w:liberacao	XXXZYZVZZWyYW
w:liberacion	VWXXXXUXYW0XT
w:liberato	Zxbcbbabbabbb
w:libero	UVUVWVUyWSUSS
w:library	sTSTUTQTUSTSz
w:libre	VTTWWVV2USUSR
w:licence	XaaaaZzXaaWZX
w:licenciee	WWUZXZWYyXYZX
w:license	Wbbbcbaccbuba
w:licensed	yZcbbaacbbbbb
w:licenziato	XXVYYYUWzVXVS
w:lider	TS4SUWTUUTUTR
w:lieferanten	UWVWVVTTVTUTy
w:liegt	WUVXyYTXYXWWW
w:lieu	1WababZaZaaZZ
w:life	RRRSUTNRS0xTQ
w:lifetime	WZaZZZzWZZVYW
w:ligar	UU1TUWUUUTVUR
w:ligne	VWWVYUU0YVWWU
w:lijkt	W1XbbbZbZabaa
w:likant	VbaabYZbbazba
w:like	plrcgZlaqkYWV
w:liked	uyUZZZTZX0XPX
w:likely	xYacccaccabcb
w:liken	WababXYabazba
w:likes	ZbbbcaZbcbxca
w:liking	UXXYZYSYWzuYY
w:lille	tWZZaYWYZXV0X
w:limit	TSTUUUQTVQUR4
w:limited	STUWWVS0WTwUQ
w:line	UT2XXYuXURuUV
w:link	VoUYXYtrXvsWV
w:linked	X2ZaaZXbZZaZW
w:linkedin	RSSUVTmUU11SR
w:linken	WXVWXXTVXzVUV
w:lire	YZWZZaXZWxYWW
w:lisboa	WpYaatXZYYXxY
w:lisbon	fuqjnnVXZoYYX
w:list	VVnuWW7VVSWXp
w:liste	SXWzXUVXYWVWU
w:listed	TY2bbcXbZZbcb
w:listen	XY3ZZaWqYWZYX
w:listings	SWUWUW1VWSVVT
w:literacy	LXaaa6YZZaaaZ
w:live	TVUSWUP+WSvVS
w:lives	QTSX0USSWUUWU
w:livre	VUTXXWW0TTUTS
w:ll	VVuXdXqZVosXt
w:llama	YXUZZaWY3XZZX
w:llamada	cdbubcbbdbccb
w:llamo	TT1TUXUVWVVVT
w:llegado	YZXaZYWZZXzWU
w:llegara	TUSVUVSTTRSR0
w:llenan	UWTXWW0VWTUWT
w:lleva	ZZZaZa2ZaYabX
w:llp	X4XaaaWZWXZXX
w:lmk	1ZYZbZYabaaaZ
w:lo	TURVUVSTS0STR
w:load	zWZaWZVYZYWZW
w:loads	SURVYU1XVSSVV
w:loan	UTUUSUOTVU2UM
w:loans	ORR3TPPSPRTTS
w:local	XXXYYX0YTVXXW
w:locally	TZZWZYTVZVzYY
w:locals	zZZYZZWZZXYYX
w:locatif	WYWtWXzYXXWYU
w:location	4VXbbbYbaZaZY
w:locaux	Y2aaZaYaaZZaY
w:lock	TWTUTV2SXSUVP
w:lockers	1WbbZaWbbaaba
w:locum	2SVUWSSUVTVRP
w:lodging	xcbYbZaWbZbbb
w:log	SUVVWUPVXT5RS
w:logement	ZZXataauZYaaZ
w:logged	YZXaZYVZbZxXX
w:logiciel	UZabZYzZbaRZZ
w:logiciels	XaYyZZWZaYYZY
w:login	WYYXZXVZaY6VW
w:logistica	ZbZyaaZabZabZ
w:logistics	scltZYWqZlZZY
w:logistiek	Ybaubbabccbcb
w:logistique	ZaawZZbcccbca
w:logo	SSSVUU6UVRNTQ
w:logos	1TUVTTTTVTVVU
w:lonely	TRRUVVQSRR2WT
w:long	0YYZbaYWZuXYX
w:longer	YWXZaarZZXZ2X
w:longtemps	XZUZZaXZYzYWW
w:loodgieter	QRQSSSQQRPRP0
w:look	mUbWonqpbsmWU
w:looked	WVUZYZyYXyXXU
w:looking	dewZtaaYmWbZX
w:looks	UvmXYoneXsWYk
w:loondienst	X0aabaZabbbba
w:loopt	QQRTTTQRSORQ2
w:los	RSRTTTQRSQSRz
w:lose	WXSYVY1XVUXYU
w:loses	UWQXVXSTTP2VT
w:loss	UYVYXXWXXVzUU
w:lost	TTRWVPPU0zwVR
w:lot	UTvXWX0tVdWXV
w:lottery	W1bbZbYabZnaa
w:louise	RTQURTPTRRQU2
w:love	VoqlpclrpaVYW
w:loved	0UUWXXVUXuWXW
w:lovely	UQVX2YSWVUUWV
w:low	XVWa2auZaYZZX
w:loyers	ZZWZZSXXT0YWW
w:lpa	X2XcbbZbaabbZ
w:lu	YYVaYaVY5VZZW
w:luck	YZXYYYYSY0UWS
w:luister	bbcbcYavcabaZ
w:lumenbank	dpmZYZoYrkYoW
w:lunch	QSLSxUvRPTRQz
w:lundi	STRUTURwSRSSz
w:lunedi	SSSUTTSRTRTRy
w:lunes	UUTUVUTTVSTTy
w:lust	fWyYYYUyWVYXW
w:lyceennes	WZZYYyYWZYWSX
w:lying	2SOTWTSUTRWXU
w:lyon	dpZmnmenapYYW
w:m	ZYZlmaXYuujYY
w:ma	UUVXnvUynUUWT
w:maak	TUWXWWSUYU1TT
w:maand	ioYYZauYZYuYW
w:maandagochtend	QRQSSSPQQPQP0
w:maanden	1ZabbaYbaabaZ
w:maart	wUVXXXUVWSWUy
w:machen	yWTXXYSWRxWWV
w:machine	oocaZnXZaZsqY
w:mad	TTNUSVxSUzSVP
w:madagascar	VVWYYW0YWWWWV
w:made	jW0ZYWfYWtlZX
w:madrid	buamZnZYplYeX
w:mag	WVUN1XUWWVWXW
w:magazin	RRTUUxQxVRTRQ
w:magazine	pUTUUSP4WOSUT
w:maggio	abaabbWabZYxW
w:mai	vXWYXYVwXVWtU
w:mail	ssqYYYvWWUtVV
w:mailbox	ZZabbaZaaZyWW
w:main	qUTUSUtTURTTy
w:maintaining	0ZZWYXTZaaWaW
w:maintenance	NSSwUTPTVQSR3
w:maio	YaYZaZVZaYXyU
w:mais	WYYYnurtZXYYW
w:maison	TTTVTVSTUTTTz
w:major	PTPOTQNS3ORTQ
w:make	luUXomrXWlcXe
w:maken	0XWYYYQXTXYYY
w:maker	T1rwVYTWXUWYV
w:makers	UVUwVXyVSSUVU
w:makes	WYZaYaWYbZxbX
w:mal	WXTXXYTXX2WVV
w:malaga	ZYbacxZWcaaba
w:malt	3YSVTWPTTRVYP
w:man	NTQUTUzSQPSTz
w:manage	vXXXYXuXXWXuU
w:management	Z1vuWWSWVTUWU
w:manager	ovYaZZbanadkZ
w:managers	YXnmaazaaYaaY
w:manana	STRTTTRSSPRQ3
w:manchester	pxkZYqWnaXYZX
w:mandame	YZZaaZYaaYyQX
w:mandami	ZaZbbaYabYwYX
w:mandant	W0XaZZYZZYZaY
w:mandat	1ZZabYXabaWZY
w:mandate	UV0VVWSVSSUVT
w:mandatory	TVRWVUSUVQTV2
w:mande	XZZZZYXYZYzSV
w:mando	URTV2WSVVUUVT
w:manha	TTSUUURSSRTRz
w:manila	ZXWabb0bbZaaZ
w:manque	XzWZxZWYXXYYV
w:manual	6YWZYYVZXVXXW
w:manufacturing	ecouaXVoYoXpW
w:manuscript	3RNSVSRTSQVWT
w:many	yXVZYZUYV2YYW
w:map	TVWWWW6VYVVXU
w:marathon	YZVZYaVXZ4ZYX
w:marcar	YW3ZXZXZYVZZY
w:march	TVSWwWZsUlVU3
w:marche	VZXyYYUYaXXYX
w:mark	UVUWVVRUXUvQy
w:market	WaxsyWmkWTWWU
w:marketing	q0ZaZaYaYaZaZ
w:marketplace	UXXVtP0WYYXYX
w:marktconform	0ZababZabaaZX
w:marktfuhrer	TUzVVVSTURUSR
w:marktleider	TU1VUVOURQUUS
w:mars	TWWXXYUvrVTVx
w:martedi	beddcccrecdcc
w:martes	aZaaaYZyaXZYX
w:marz	STTUUTRRTRSS2
w:marzo	RQSTTUORTPSQ4
w:mas	XYYZmX0tZYYYW
w:maschinenbauer	xaZbbZYabbabZ
w:master	UVWYYyVY0XXYW
w:masterclass	XXXYXTW3XVWUR
w:match	UNyXUYQVVWU6W
w:matched	TR1TWYVWVTUYX
w:matches	VPSZYZUXUVX9W
w:mateo	pkXaaacYZXZ2X
w:mater	PQRRQRNPT2PPO
w:maternity	zZbaaYYabbbba
w:mathe	TWXWX0VXVWWYU
w:maths	PSSTUzQTR0PTP
w:matin	TTSUTVSTUTTSz
w:matter	UWX0VWWWZZWZW
w:mattina	SSRTTTRRTQSQz
w:max	uwXbbZZaaaaaZ
w:may	mdtrZXZfomWZZ
w:maybe	ouRW2XSVsRUXV
w:mayo	YaXZZZWTaYXzV
w:me	lZqZbcaZukdXb
w:mean	UVRVTVwyTQVWU
w:meaningful	bWaa0aZabbaba
w:measure	SVUVUV2TXRUTR
w:med	VVRV1XRUVSVWU
w:mede	cXccubcbccccb
w:medeoprichter	cbacvcbcbaccb
w:medewerker	VVWY0ZWXYYWXW
w:medical	OQP1QQORRPvRP
w:medicine	1VWRXWSWXXTVR
w:medico	cdcsccbcdccdc
w:medicos	yabZbXUabaUbY
w:mee	cccccZbudabbZ
w:meedoen	YaXwbZYaaaZbZ
w:meer	VXyYYYnuWUWXV
w:meerdere	aYzcbcXbXZaZa
w:meet	VkrXmXrmVvdWV
w:meeting	SUUsWpSTVtrW0
w:meetings	QVV6SWVXYWXWT
w:meets	VVWTXYVSXUXW0
w:meetup	qYXYZUX2aXYsW
w:mega	VZaZaZWaaVyZX
w:megawatts	OTSTTTOSWRTU1
w:mehr	XttaZZwYYWZYX
w:mehrere	ZZybYbaaYYaaZ
w:mei	abZabbYZbZYwW
w:meia	QTS0UQQRURRQP
w:mein	WsUZYYXxqqYXW
w:meine	vVSVVXRVzSVVT
w:meinen	UXtYYxWYmWYZW
w:meiner	WXWYYYyXXWXUV
w:meld	UZWYYXS2ZVVVS
w:melden	ZbbbcaZbbbxba
w:meldet	TUVVWUT0WRTUT
w:member	NSR2TSORUQo0M
w:members	WXYWY1VtZWqXV
w:mensagem	WXVXXXVWXUWzS
w:mensaje	XYWYYYWWWVXzT
w:mensen	XX1sYZWZZXZZY
w:mensile	yZbcbbZbbZbba
w:mensual	1YabbbYbaaWaY
w:mention	YYUZYZWY2RYYW
w:mentor	VYYWW4RXvWXYX
w:mentoren	Zababvaabbbba
w:mentores	YXaZYzXVaZXZX
w:mentori	TWVUU0RPWUTUS
w:mentoring	VVSYXT2WWVOWX
w:mentorinnen	ZZaZZxYYaaaaY
w:mentors	TWXYV5VSXWXVV
w:merci	xVUWWVSSWuQUx
w:merging	MPTT2VOSUUTSV
w:merry	WYTYYZVWY0XTU
w:mes	SzXWYXvVXWxWU
w:mese	RVWVWutSXVwVT
w:meses	2YabbaZbaaYaZ
w:mesi	zZbccbZcbaaba
w:mess	WQVX0YTXWVVWW
w:message	XYaZZZaYYUo4d
w:messages	YZXZZZWYYVX2U
w:messaggio	VWVXWXVVWTVzQ
w:messe	WXSZYYWQX1XWX
w:met	YkbpWWmWXutUn
w:mettendo	VWXXYXVXXW2XW
w:metz	VTUWWVVzVTVTS
w:meu	XWXaaaYrzYaYY
w:mezz	TWVzXUVWXVUVT
w:mi	lbXZiaVxvoYWW
w:mia	VWSXXXxpVsWVS
w:mich	XWVaZaXZ3qZZX
w:middlemen	UVU1UXRWVVUYU
w:midnight	TTXXWVO2XUsVV
w:midwife	XTVYXZUXSzWXX
w:mie	XYWZWYyXWWYYV
w:miei	XZUYYZzWWVYZV
w:mieten	WWXXYWUYZW0WW
w:mieterbefragung	zVVXYYVXXWXXV
w:mietspiegel	UWXTXzUUXVVXV
w:mietverwaltung	bbacvcbcabcca
w:might	Vr0XqZUnXmYZX
w:migration	zUUWWWQTT1VUP
w:mijn	ltWZZppucVYYX
w:mike	VTUWPXTUSRTV1
w:mil	XxZZsZXZZYqZX
w:milan	cxcaZZrbYXZZl
w:milano	isZaawYYaaVaY
w:milch	STRUUVRTTRSR0
w:milhoes	YZZaaZYZaYwTX
w:milioni	ZaZaaaXZaYxXW
w:miljoen	YYXZZZWZYVyWU
w:million	aaacbcXcaZwba
w:millions	ZaabbaYabZyXX
w:millones	YZZaaZYZaYzQX
w:min	sWU2WXSVUUWWT
w:mind	VT7YVYvXUPXWU
w:mine	uUTXWXOWw1SWT
w:minha	vtVXYwVoUUXWU
w:minimum	RSTV2UMQSSNTR
w:ministry	wyVYYYUXZXYZW
w:minsk	aZYbcbxbbabbZ
w:minute	VYuzZXXYZXZaY
w:minuten	UWW2WpuWrWWXV
w:minutes	TWl1YrcnqUcXW
w:minuti	WXWzZYqXZXXZW
w:minutos	VXW1ZXrXYYXYW
w:mio	uYWZZtWqsWYZW
w:mir	WWzVYZVXlacVv
w:mise	VXVYWXTWXT0UT
w:missed	XZXZab4ZZXZVV
w:misses	XVUYXYTWV1VTS
w:missing	VTWY1XWSYxoYV
w:mission	xWXayYVXYXTYW
w:mistake	WWXYXXTXYW0YT
w:mit	VWWYYXUvjnuWt
w:mitarbeiterin	V0UXWXTUUUUVT
w:mitbringen	TUSVVWTUURTSz
w:mitgrunderin	bZabycabZabba
w:miudos	STQUUURSTRSSz
w:mix	WV8YWZUWVUUYV
w:mkb	bcacccvacbbba
w:ml	ZWaaxbYabaaba
w:mobile	jZWaZazYpZYaZ
w:mobiles	U3XbaaZZXaYZY
w:mochte	xVSWWXQV0SVVT
w:mochten	XwZvZZWZaYrYY
w:mock	QRP0STkuSRRRN
w:mode	2UZbbbZaZaaZa
w:model	2UURYzRVUvXXV
w:modelli	WYYyXWYZZZYZY
w:modelos	QXX1XWVYYWXXV
w:models	TYW2XXwXYWYXW
w:moderator	YYWaYWXRYV1UV
w:modest	YUZazaWaYZZaZ
w:modificata	ZaZaaZZaaXP0U
w:modifie	ababbaaabYQzV
w:modo	TUSVVV1USSUUQ
w:modular	TVW3UWWYYRWYX
w:module	WYaZa3YXaZYZY
w:moet	SSOSTTNS1PTTQ
w:mogen	STRUTTQTVS1TS
w:moglich	YxacbaXabbbcb
w:moi	VVSYWYUX1VWXW
w:moin	xaZZbaYabbabZ
w:mois	uiYZZlbZnYuWX
w:moitie	RYVWXY0XXWVWV
w:molto	ZZYaaTZYWzYXW
w:mom	SSQSUURSSPSR0
w:moment	sVzYXYsXWsXVV
w:mon	XmraaarkrnZVY
w:monat	TWXVYnyWYXvWU
w:monate	2WabbaYbaabaZ
w:monaten	RSSUWU1UWSSTS
w:monatlich	WWYXYWVYZW0VW
w:monday	mYWVWpkqsSVVw
w:money	XvTW4WTUSZzUU
w:montag	VWTVVWUqUPUSz
w:montando	cbccuccccbccb
w:monte	aZZbybbbabbcZ
w:month	qaZZrmuWXXoXY
w:monthly	tpYZZumYXZmYY
w:months	0XZamaeaaaZaZ
w:mood	1VVUXUTXVWWXU
w:mooi	VVVWXXUVW1VTS
w:mooie	UU1VVVPUSQUVT
w:more	VZxtnYsXWdbWV
w:morgen	RTRTTUQRTQPP4
w:morning	rSqVUVUST0SSl
w:mornings	VYaab0aaababZ
w:mortgage	ZbbvbZXbbbbcb
w:mosaic	bupbZaZZqXZoY
w:most	wYeWZsyUZXXZW
w:mostly	yYVaYbTZXzaaX
w:mostrar	ZaZZbbybabbcZ
w:mostro	YYXZXZyXXWYYV
w:mot	ZaZbbZZaaZruV
w:mother	SVSTVPRVS3QTQ
w:motion	TWUWWWVVWUUWy
w:move	dxnZYYWYqpbYX
w:moved	VWvWWUTVVuWVy
w:moves	W0VXTYUWWVVY1
w:moving	VXVZYaSZxyZZW
w:ms	6YWZYZVZWVYXW
w:msp	WXXYYY6XYTXYW
w:mths	2XZZaZXbbaabZ
w:much	STQstUsUsvSUS
w:mudar	YYzZZaXXWWXWT
w:mug	XXVaZaWYX5YYV
w:muito	WWyYZTWYXzXSU
w:mule	Y2baaZXZaZaZZ
w:mum	UVRVVWPVSPTV1
w:mummy	QUUVUUQPVW1TR
w:munchen	XyababZbbbbba
w:munich	ZtmrqlVfbVYcX
w:murcia	WUUXXWWzUUWTT
w:museum	8WXXYTVSZRWYX
w:music	UTTVVWTTURTS0
w:musste	ZYzaXbaaYYaZY
w:must	1WXZZZnZYYuWX
w:mutuelle	Y1VbbbZbYabba
w:mutui	VYXwZXWYZYXZX
w:muy	XZ3abbZaYYaQY
w:mvp	bbcdtdcdccccb
w:my	baaYkdmisqkXZ
w:myself	VV4babYaXXaaY
w:mystery	WVUVXXUWXU0XR
w:n	X1ZbaaZaaaaaa
w:na	WboYYYpdyWXWr
w:naar	UT3WVWTUVSWUw
w:nach	xrYlcXWYYYYrY
w:nachfassen	VWVXXXzWWVWTU
w:nachhilfe	TWXWX0VXVXWYV
w:nachricht	YZYZaZuXZXZyV
w:nachsten	UWzVZZUXWWXYW
w:nahe	YZXZZYXTXXXzU
w:nairobi	YXWZXZ1YXWXZV
w:name	tjvWvXWWmUkVU
w:named	RR1WWXRVTSWWT
w:names	WXxYZyTWXUYZW
w:nantes	o0aaZaYaaZZZY
w:napoli	XYYZZZWYYzYVV
w:navidad	UWUWWXVVVzVTS
w:nda	5YXYYUTYbaZaY
w:ne	aabbwcbcccccb
w:near	VZZbabtaaXY1X
w:nearly	VW4YxYTXXTWYT
w:nebenberuflich	zYbcbaZbbbbba
w:necesita	W2abZaXaZaaaZ
w:necesitamos	mXXyXWWYYXXYW
w:necesitas	SRVSWS1VVTUTS
w:necesito	UVRX1XTWVVVWT
w:need	rdZasYjWnVsXk
w:needed	2VXWZwWWZXeZW
w:needs	vnVdYqWXmcajc
w:negotiating	OVRUUTOzSRTVy
w:neighbour	OSQVUWLV0wSUS
w:neighbourhood	WV0XXXQWWQTRS
w:nel	YyYbabZatZaZZ
w:nella	XUVZXTSX5VYXW
w:nessun	XZaZYTXyaZYYY
w:net	vWXWXVvXYWwWV
w:network	drUvYXqnYaYmX
w:networks	Y1baaZXZaZaZZ
w:netzwerk	WXTZYYWPX1XWX
w:neu	U2XbaaZZXaYZY
w:neue	rXrZYZWWVUYxs
w:neuen	WUTXXXWVTyWST
w:neuer	QTSSUSOvUSTSy
w:neutral	PSV1USTUWTQVR
w:never	RRyUSUMSRdr3Q
w:new	ZUkYbXWuWqZtt
w:news	XXQWXZUXU0XYU
w:newsletter	XVTYYTV7USVWV
w:next	aovdYZmdjZaYa
w:ngo	QUTX0USTWVUWV
w:nice	WnSXXnjWW4oXW
w:nicely	UTQXWYQWS1UUT
w:nicht	WYWYYYWYYwRxV
w:niente	aUbaxbaabbaba
w:niet	aZWaaaWYYyZXW
w:nieuwe	WrUYZXXuYrXvU
w:nieuwjaar	WWVXXXVVW1WTS
w:nieuws	XXzbabYaYXaYZ
w:nieuwsbrief	zWUWWSUrWSVUU
w:night	TzVXYWQVXUWV1
w:nights	SVUWX0RUWPUSy
w:nimbus	jpqacasZlaZZY
w:nine	szaaaZYZaZaaY
w:ninos	RSQSTSQRSQSQ0
w:no	aoZhqWubXjpcV
w:nobody	ZaYaab1bbYabZ
w:noch	UWWTXUUuYUW4S
w:nodig	UR0VUSxUUSTUS
w:nog	UVWWWSVzXTUSS
w:noi	Y1ZaZaXYaZZaZ
w:noites	WVTXYUW0WWWVV
w:nomina	VVWZXXUXXXzXU
w:nominate	WWUWWVU1WNVSR
w:nominations	VWRWWWSQRRVU3
w:none	ZbYabc0aaZabY
w:nonsense	YX4ZXZUXXUYYX
w:noon	WWUXWXoVVTxYy
w:noor	nldaZadZZkZva
w:nord	nnsZZZsZmWZiY
w:normal	X3YbZbZZYYZba
w:northern	XZUzbZVaYaZaY
w:nos	UXuYZxVWZWuWW
w:nosotros	UWTXVW1VWTTWT
w:nossa	TWZYZ1XZaYSZY
w:nosso	WpZZZXwvZZYYX
w:nostra	VYZYZzWTZYXZX
w:nostri	4YYZZZWYaXYYX
w:nostro	YtZaaYupaaZaZ
w:not	TptWZWSVWudtt
w:note	VXVXYYwXXUbXz
w:notebook	VSOWWYPVQ3VVU
w:notebooks	XSZZ4ZYZaXYaX
w:notes	kUUxUbRUVsTUu
w:nothing	WStmUVPUTruTv
w:notice	nxjYYViXXWWWu
w:noticed	UVUZZY4ZXWtWX
w:notifications	STRUTURSTQR0Q
w:notig	XXZZYYUYZVyYW
w:notre	ofUZqZxqXWmWV
w:noturno	YWaaa1ZVaaZZY
w:nous	YqWqsmZYZjqXW
w:nouveau	VVTWXVUyW0ULS
w:nouveaux	ZaaZbbzabaabX
w:nouvelle	VVVXXTUzXTSuS
w:nouvelles	XWZaaZYYZXZ3X
w:novas	ZWqbbaZaYVa1Y
w:novatrek	XmWbkazYpbYZW
w:november	SVVVWWSUUTUT1
w:novembre	PTRTUUPSTRSR3
w:novembro	RSSTTTRRSQRQ0
w:noviembre	NSRSTTPRRPSQ1
w:novo	UTSWWUSyUtUtR
w:now	bYrXqXXseVYyU
w:npm	UXXXZYUYZX0ZU
w:nu	accbdbucdcacb
w:nuestra	UYZXaX0aZZVaY
w:nuestro	WrYZZsvpZYYZX
w:nuestros	UWXXXV0VYUQWU
w:nuevas	abudcdbcabbXb
w:nuevo	SUUWWTSvVxUlQ
w:nuevos	YWZaaaXZZYZ2X
w:num	tWxWXXWWWWWWU
w:number	WV0YlYrXVRxYc
w:numbers	VWSZYZrYV0VXt
w:numero	VVWUXUUzYVWWT
w:nuove	WWtaZZWYZXY0W
w:nuovi	abaZaazZbbabY
w:nuovo	TVVWXPUzWtVuR
w:nur	WWYXYWVYZWzWW
w:nurse	kuWYYYXjqsdjX
w:nurses	SRS0VlwdTvWRT
w:nursing	XXZaYyTZaYZaZ
w:nutzerstudie	UVVzWURVWVTVU
w:o	cjXakWrlWZXau
w:oak	bqrnXZXYnbYqX
w:obligation	NU1RUUwQRRRVR
w:obrigado	WXWXYXWWXzVUT
w:obstacle	XYYVaa5aXUaaZ
w:obviously	6XXZYZVZVWXaX
w:occasionale	0ZZWZVUYZXSYW
w:occupa	Zaabab0aaaabY
w:occupe	ZaXbZa0aZZZba
w:october	1YXbZcXbYYbba
w:oder	VWzYXYTWWVXXU
w:of	ilnlbZoekakYb
w:oferta	YUXbabXa3YaYX
w:off	lbakVXvxmTXoU
w:offen	WWmYYXtQXUX4T
w:offenbar	VWSXXYVWV0WYV
w:offenen	YXWZZYW3YWXXV
w:offer	VvVXXXaWtVwXq
w:offers	X5YaYZXaQZYYY
w:offert	YbbbbbxbcaabY
w:offerte	UWWZZZ1YXWYyX
w:office	UyTYnYsXZYfYv
w:offices	WXXYYY6XYTXYW
w:official	VXWYWXTTYW0VU
w:offre	ZaXbZa0aZZZba
w:offres	XWZaaaYZZXZ3X
w:offshore	ZaZbaa0YZaaab
w:offsite	OQQSQSPTTRQT2
w:oficina	Y1acbbaaaabaa
w:ofrecerte	QT0UUTRTTRTRQ
w:ohne	WZZYaXUXZY2ZX
w:oi	suabbbababbaa
w:oil	2WVUTTRVXVOXS
w:ojala	UVSWVWTUT0TUS
w:ok	yZZYYZVYZXYYW
w:okay	wXY0XYWZaVUaY
w:oktober	QSTUUSRvURSRy
w:ola	nuwbbbYaaUaYZ
w:old	topXXYTXVxUXs
w:om	QRxTSTNRTuyQP
w:on	cbYmZoZrblZYq
w:onbepaalde	XzZabaZabbbba
w:onbetaald	ZababvaabbbbZ
w:onboarding	pWUWVYsYWW3RT
w:once	VWzXtppXXaXZW
w:onde	UU1XXXUWVOUQV
w:onderzoeker	U0XXXQWXWWXWT
w:one	ZadtmoqnYlXWW
w:ongeveer	waaaaaXbbaZbZ
w:ongoing	2ababWXbcaYbZ
w:online	TVVWY1btXVXVx
w:only	aTUXpXaVWV4ln
w:ons	XrYZZuoYZYsYX
w:onsite	3WZbbbYbaaaaZ
w:ontslagen	YYWaYaWYzUYYW
w:ontvang	RUWUXSRTWV0VS
w:ontvangen	RTRUTTPTVS1TS
w:ontwikkelaar	tsbbbaabXbbcb
w:ontwikkelaars	NRWVWR2WXWVXV
w:onze	wpWoWqrXYWWXW
w:ook	1XWYYYQXSWYYX
w:op	pVxUqXTmrpWdV
w:opdracht	yaabbaZbbabba
w:opdrachtgever	2WZbbbYbVacbb
w:open	coyXWWUqnYnYa
w:opened	S6VVZZWaYZaZY
w:opening	YzuaaaXajWZYZ
w:openings	XV5YYaXZUVXZY
w:ophalen	QSQTTTQSSQSQ1
w:opinion	OTT8TTQUVTQVR
w:opmaken	1XYWYQVOaYWYY
w:oportunidad	TU0TVXUVWVWVU
w:oportunidade	UT1TUWUUUUVUS
w:oportunidades	aaycccbbaUaWa
w:oppakken	vaaabaYcbbaba
w:opportunita	VU3UXXUWUVWQT
w:opportunite	TU0VXXVVUWWXU
w:opportunites	baudcdbcbbcYc
w:opportunities	ZZwcacYbuWbZa
w:opportunity	UU2YXXyVXTSWV
w:ops	UWSXWXTWW3XTT
w:opschonen	1UUTVUOUWUSVS
w:option	OUSSUVMUTOUW2
w:options	V0WPzXUWXXYZX
w:or	pZvZbefWlVlXp
w:ora	dVXuYyvVYWVXV
w:orario	WYYyXWYZZZYZX
w:orateurs	UVVWWUT0XUVVU
w:orchid	YvbakamZscaZY
w:order	vUQzRTLRSQRTw
w:ordine	STRUTUQSSPRN1
w:ore	eqaaaopZaZsYW
w:organisations	XYYWaa5aXUaZY
w:origination	VSUVOWTTSQSU1
w:orlando	SUUVTVOTUSQU1
w:ort	zQacbbabbbbbb
w:os	nVUWWWUVWTsRw
w:oslo	ewpYqmXdYcYZW
w:ospedale	ZzbcbbaabaYbY
w:ospite	ZaZbbaaxaZaaZ
w:ostern	vbZabaZbbbaba
w:other	VSzYXXTXU3VWU
w:others	VWUWYY2WWNVyU
w:otherwise	STRVUWRUTPxSy
w:otros	TQSVSUQ1RRUUR
w:ottima	WZaYXSWyaYXXX
w:otto	xZcccbacbacba
w:ou	VtyYXYwYVVTXV
w:our	olYikqmqYXmYX
w:ours	uTpWvW0WXVVVV
w:out	WSmXZVbuktXVw
w:outliers	XXSYWZUXV1WUT
w:outside	zVZZaYYaZZZav
w:outsource	UXXZWY0ZZYVZX
w:ouvre	Q0YYZWXYZYVYX
w:ouvrons	ayabbbabaaaaZ
w:over	oZadbqvZZbnXW
w:overdue	PSRTTTRSTQTQ0
w:overleg	xbZbbcYbaabbZ
w:overnight	WXWWXX0VYWUWS
w:overpaid	WWWXXWSXYW0YT
w:overpay	RUSWTW1TTRTTR
w:overrate	YZVYZaTZW0ZZW
w:overseas	XZYaYa4aaXYaX
w:overstappen	ST1VUVPTTQTSS
w:owe	TUPVUVQUS5TSQ
w:owen	ZhjZYZWXXRi5U
w:own	rXVZxWpVoklYW
w:owner	pTSUuVYtURwVQ
w:p	SURUSTQTSSRU1
w:paar	SU3WUXRWSSUVT
w:pacchi	RUWVXTTUXV1VS
w:pacco	TUSVUVSTVRSRz
w:paced	WXXWVXSzYWUTU
w:pack	YYXZYYyZVUwYW
w:package	VxWXXYvXYYkTv
w:packages	SVTXXY2WWTrXS
w:padova	VYZZazYVaZTaX
w:paga	RVV2WTTTWTUTS
w:pagada	SUUzWUSUWWUWT
w:pagamentos	VWUXWXUXUV0WU
w:pagamos	iXZYa4XVaYWZY
w:pagar	TUUXVWyVWUvVS
w:page	vUTWWWzhVucPj
w:pager	XXWaZb3aZYaaY
w:pages	0UVWwvSWXVZXo
w:paghiamo	WYZYZzWTZYYYX
w:pagina	WXWYWX6XVUNUR
w:paginas	yYXWYXWXYXWWV
w:pago	1WXZzZWZYXXYW
w:pague	VVYZYYWYZWyYX
w:paid	vWb0YqYXYXYZX
w:paie	1ZZbbYaabaYba
w:paierai	VTRW1WTVRSVVR
w:painel	yaaYbWYZaaYbZ
w:painless	ZYabaa2abXaZW
w:paint	3VUUSSQVXUOXS
w:paio	VVzXVXTWVTWWV
w:pair	xXYXZXSZyVYZX
w:paket	UWUWWXRUXVRU0
w:pakete	UVWVXUTUWVzWT
w:pakket	RSRTTTQSTQQP1
w:pakketten	RUVUWSRTWU1UR
w:palavra	aaaabaZaaYTyV
w:palestra	WXVWYtVSXxWTT
w:palestrantes	WYZZXTV0aZYYY
w:palestre	XYXZXZyXWWYYV
w:panel	ZWV0VSTtXuWXW
w:paper	RSTqU3ZnVrUVR
w:papers	RRTtUwPaUS4VO
w:paquete	UUTVUVSUTSTRz
w:paquetes	RSVUWTSTWU1UR
w:par	okYZjuaYZYuYX
w:para	sbkcZrWcmXbed
w:parabens	XWUYYYXVVzWSU
w:parcel	vVYZYZUYZwrYW
w:parcels	W2VXYZUYXXwYX
w:parcours	aybcccbbbbaaa
w:parece	WY3aabZaYYZQY
w:parental	3YXbZbXaXYbbZ
w:parents	RSSUUPRRTRTU4
w:paris	otYaaaYZZZauY
w:parish	VVWTXYVTXUXWz
w:parlarne	ZzYbbcZbabbba
w:parle	Y2aaZaYaaZZaY
w:parler	UUwXUXTWxUVVT
w:parliamo	aabbvcbcccccb
w:parser	RTTURTPSUQSR1
w:part	pmYnZmXrlYnZY
w:partant	TUzVXXVVVWXXV
w:parteciperebbe	VXWxZWVYZYXZW
w:participacao	dccdsccddccdc
w:participacion	cbbcucbccbccb
w:participaria	YaavaYYabaZbZ
w:participarias	SVUzXUSUXWUXT
w:particulares	WWYXazWXXWYYW
w:particuliers	SUVWX0TVUSRVS
w:partir	RTYZXYyZxYZYW
w:partita	vXaaaarpaaZaZ
w:partner	UvkYvYoXdVpYX
w:partners	ZPuU4UNPUPSUT
w:partout	YYUaXaVY5VZZW
w:parts	YUaZwYYYZaZZY
w:party	PQNSRRQ1PLQOw
w:pas	VUWXuVVyXWWWV
w:pasa	TWVWWWRSXVVVz
w:pasar	XTYbZaZZ3YaZZ
w:pasas	XZxcbcabZZbVa
w:pass	tVXYYYuYoWxVW
w:passa	RUUUVUQTVTUTz
w:passare	SSRTTTRSSQTRz
w:passe	VWVXXXVWXVkxv
w:passed	VWWWXXVWXWzXV
w:passen	aYycbcYbXZaZa
w:passende	ZWWbbbzbZZbba
w:passendes	YYyaZZWZWUZZX
w:passer	SURUUVRTUPSQ0
w:passive	YaaaZWTSaZyaa
w:passo	xaZaaaZabaYbY
w:passport	VVTWSXSVWT7VT
w:passt	Za1OabYbZYaYZ
w:password	bXWZZXVYYmyup
w:passwords	RUXWW4QVYWOVS
w:passwort	XZZaaZYZaYkxW
w:paste	VZXYXZSZaXzYV
w:pasto	Y1ZaZaXZaZZaZ
w:patent	OOQ0xSONRPPPM
w:paths	XXVXXYSWW2XVW
w:pathwell	mriZZZpZtaYYY
w:patience	VzbcZcaabbZbb
w:paula	pdYlZaZZkYZxb
w:paulo	ZwZbcbbbbbbab
w:paura	Zdccbbavdbcba
w:pauschal	oVUSWR1VUTTVS
w:pause	ZZZaaaWaaYxYV
w:pay	nnZsctXZXXqYW
w:payer	zZYYZZVYZWYYW
w:paying	MSRRUQpRTvoSy
w:payment	SRSUqSsRTOxRt
w:payments	sxZaZZYaaZnZZ
w:paypal	0TVyXTSPWUTWT
w:payroll	SVSsWY0VUrXWr
w:pays	UX3TWVRXWU1XV
w:peaceful	XYUYZZVXYyXUV
w:pedido	QRPSSTPQSOPL4
w:pedirte	WXWZXYVXzVXYV
w:pelo	XWUYYYXVVzXTV
w:pen	3RNTVSRTSRVWT
w:pendant	VZbbaZxZbaSaa
w:pending	bbZbbcZbbTa0Z
w:pensez	VWUZXZVY0WXYW
w:pensioen	Yvbbcbabccccb
w:pension	W3XaYawZXWXZX
w:penso	UUSVVVRTU0USR
w:people	ZfuapZqbVoZcX
w:per	rbXkawbXbZkaZ
w:percent	MTSO3QQUUTQUS
w:perfil	XrzaaaYZZUYsX
w:performance	STUSWTOWVSQP2
w:perhaps	SWUzWXTWWwVWU
w:period	WysbaaYaYaZZY
w:perito	PXW4WVVXXWWXU
w:perm	X4ZaYYYYZXZXX
w:permanent	nzmaZaXadYZZY
w:permets	VVSXVX2VTTVUU
w:pero	WWYZrVVxZXXWV
w:person	xVTXnXwVqYuVU
w:personalberaterin	VX0WZZVYWWYYW
w:personally	ST1WWYRWUSWUU
w:persone	UVzWVWTVVTVWU
w:perspektive	TU0VWVSTURUSR
w:perto	VVUWWWUTWRV1R
w:pesquisas	WYWYZYXXYVVyU
w:pessoas	UU1XXXTWVPUQU
w:petit	0VWWXUSUXUVXT
w:peut	YYUZXZVY5VYYW
w:peux	SUQUUVRTUQSQ0
w:pflege	dZddsdcdcdddd
w:pflegedaten	ZZaabaZzaXaXX
w:pflegedienstleitung	aZadcdbcvbbbb
w:pflegegrade	YXWZZZXYV0ZVW
w:pflegeheimen	VYYyZXWXWYWYX
w:pflegekrafte	aYXbccwcaabbb
w:pflegerin	RTSTUWRT1RTUS
w:pharma	ievatoXYYXZaZ
w:pharmacies	OUT3RTOVUTSWT
w:pharmacist	2RVUVSSUVTVRP
w:pharmacists	Zcbvcaaacbbba
w:phd	SVTUX1SWxTUXV
w:phishing	UxYYV0pXYXSXW
w:phoenix	rcalcbVpjuXZW
w:phone	aipsXXpXYUurW
w:photo	SVSXWWwVUT2WS
w:photographer	1VUUXVSVVVXWS
w:photography	WYVZWZ1XWSTXR
w:photos	0PNVUUyUNQTSR
w:phrase	UXVYXXWXWVzUT
w:physiotherapist	S0XVVURTXVTUU
w:piace	XXUYWZVWVzWXW
w:piacere	YZTZYZXXXzYYX
w:piacerebbe	WWUXWQRW0SWVU
w:piaciuto	ZZYaaTZZV0ZXW
w:pick	VWvnXXvVUTVXu
w:picks	YZWaba1baZbbb
w:picture	RSRVTUPTU1RQP
w:piece	vWWZZvUYXrYYX
w:pieces	UUTVUW2WWRNTR
w:pieni	XZUYXZ0WVVXZV
w:pill	TSUT0XVXVVUXV
w:pilot	QSUWzW2VWUTXT
w:pin	YYYaaZVZZYyXU
w:ping	TT/XTWSVROVTS
w:pipeline	OWVWUXPUUUUW1
w:pitch	TTUR5WsVWUUVT
w:pitches	QSV2OTOUUVRWU
w:piu	UUTWyXxVWUVWT
w:pizza	ZabaaSY3baaaZ
w:pj	yYbbbbabbbaba
w:place	SR1WVWZUyVUUr
w:placement	XXWZYVsYyWYZZ
w:places	dXXZYYrwuUqXU
w:plairait	VU1WUWUVSUVVS
w:plaisir	ZZWZaaXXWzYXX
w:plan	xVXxYXUPYXWZv
w:planen	UUV0WURVWVTVU
w:plano	Z0ZbabZaaabZa
w:plans	1UoVTVhRWwVWU
w:plant	vQPRTTMSUQSU0
w:plantilla	W2VcabZbZabaa
w:plaquette	XYWXWZzYWWWYT
w:platform	sybXZpXXYXoYW
w:platz	aYZaZUYZ0ZZaY
w:platze	SVWXWUUzXWVUS
w:play	UUSWVWOVS2UTQ
w:plaza	Zzacccbbbbaaa
w:plazas	VVWXXTWyYUVUT
w:please	ZVWdXXWYuUqV5
w:pleased	UTVWWW1XXVVWU
w:pleasure	ZZUaXbWZX4ZYW
w:plein	X0VcbcZbZabba
w:plek	XxXbZZWZwYZZY
w:plekken	UUVVWRUzWSUSS
w:plombier	TTTVUVSTUTTTz
w:pls	2YaabaYbaZXaY
w:plumber	zYVZZasYXWYZW
w:plus	ZvXZrtaZZYbZY
w:plusieurs	XW3YXZVYVWXXU
w:pm	XXZYZXWzaWYZu
w:pme	bbccccvbcbbbY
w:pmes	bbZZcbvbabcca
w:po	WXSYXZUVV3WVV
w:podcast	XYXXaYY5YoYZY
w:podcasts	SSTVUUzvTRTUS
w:pode	YZxbbcabaSaYa
w:podem	bbvcccacabbaa
w:podemos	YW6YYaXZZRZXY
w:poderia	YUXbZaZZ1YaYY
w:podes	STQUUURSTRSSz
w:podrias	yTXYZZXYzXYYX
w:pointing	VWUYXXTWUzWWU
w:policies	ZZYaaaWXbYYwW
w:policy	VXWYYUSsWURzv
w:pond	ZbXbbcYbZ0aaZ
w:ponente	YXYYZzXRYVXVV
w:ponentes	UWXYWUUyYWWVV
w:pones	bcbvbcbbdbccb
w:pontual	yZZYbXVZaaUaZ
w:pool	VS1YVYUUYUUYX
w:pops	TUWVVW7UYVVWU
w:por	ncipYpXWXruUZ
w:port	XaVybZVaZbZaY
w:portage	QYVVXX1XWWUWU
w:portfolio	ySRWVXSV5SUWU
w:porto	uyYaaZXZYYZYY
w:portrait	2WVVTURVXVNXT
w:posicionamos	XZYZXY1ZYWPWU
w:posiciones	caucccacabbba
w:position	lyaZZZXZaXYnp
w:positionen	ZZxbYbaaZYaaZ
w:positions	ROwVTWlUTUUU0
w:posizione	ZzYbbcZbabbbb
w:posizioni	ZUXbZbWa3Zaaa
w:possa	VVUWWWTUVzVTS
w:possible	yXaacbZbcabcb
w:posso	TT1TtSQTvSVTQ
w:post	UqVYYiYbrmoxW
w:poste	ZtXbbbZantZcY
w:posted	SOqXxXSVUTU5V
w:postes	US0XXZTYTVXYW
w:posti	WUVWXNV1XTVTS
w:posto	Zybcbbabbabbb
w:posts	RUTWWVzVVXmsu
w:postule	aaXbabXa1YaaZ
w:pot	QVSWVY2WSOVYU
w:potresti	aYXbbbYa1abaa
w:pounds	WXSZWYyYWVYZV
w:poupa	RVZWZX0YYYTXX
w:pour	pYsnZrXkahZaX
w:pourriez	tYZaauXXtYXaY
w:pourvoir	ayacccbbbbZZZ
w:pousse	YXZZxZYZaZYZY
w:pouvez	0XVYWYWYVWWXW
w:power	jYoYYuWwYWXZm
w:powershell	XXXYXZWXXVyTU
w:practice	R1WUVURTXUSUT
w:practitioners	XYY2aaWYaaZaY
w:praktijk	1XWYYYPXSXYYY
w:praktijken	aaYacbwbcbbba
w:praktiker	XXVzYXWXYXYXV
w:praktikum	aZZbaVZazZaaZ
w:praten	RUU1RUSXYXWYW
w:praxen	bbbcccvccbccb
w:praxis	1YVZXZRYPVXVV
w:praxissoftware	bbcuXbbcccbcc
w:pre	YUaa3aZaaaaZZ
w:precio	bcbvbcbbdbccb
w:precisa	StXYXXzXWXXXW
w:precisamos	qYYxYVVYYXXYV
w:preciso	TWUVyVUWWWVXU
w:precos	0ZZYaWUYaZUaX
w:prefer	TS1WXYSXSRXWW
w:preferences	VPSZYZVXVVX8W
w:preferred	q0VaaaYaZZaZZ
w:preguntan	TU0VUVRUSSSTS
w:preisgeld	VVWWXVUyXTUVU
w:premier	WUXYuXVYYWzXU
w:premiere	VXWYXX0WWUQVS
w:premium	XYXZZZVXZXq6U
w:prendere	SSRTTTQSSQSR0
w:prendiamo	XYTZZZYXYyYWV
w:prendre	TURUUVRTURTRz
w:preparation	XYWxYZVYZXXYX
w:prepare	VV0XUXUWSVWVT
w:prepared	RUS1VPTUTTWVR
w:preparing	UWPWXXSV8RWXU
w:presentarle	ZZZaaa2ZaZabY
w:presentation	RPQS2UNUVTSWT
w:presente	TUSwWVxVWUUUT
w:presenter	ZaYbZa0aZZZba
w:presents	XXVZZX2YUWXYX
w:presso	VU0TWXUVTVWVT
w:pressure	SSRTTUPSU1SUP
w:prestacao	wZbccbaccccbb
w:prestataire	0XXVYYUYZZYaY
w:presto	VVTWWWTUV3VRR
w:presupuesto	yYYWZXWYYXXXV
w:pretez	RWYUYURYZW1UW
w:prevention	Y1bbaZXZbZaaZ
w:previous	WXXWYXUXYV2ST
w:price	ZWoopuqVWUmXj
w:prices	VXXXXvxWuWXYV
w:pricing	1XXXYVtpZUXYW
w:prijs	0UVVWVPVXVUWT
w:prima	VUWXWWyXXUqVS
w:primeira	VVVWwWyWUVTVT
w:primeiro	VVYYXXVYZWyYW
w:primer	XTXauaXYzYZZY
w:primera	YaZaZZyaZXRXV
w:primo	TRTWyWSVXUyVT
w:print	WTVWYYVXWW1VU
w:priority	WWWXXZ0XYVTWS
w:privacy	RVXVXxRVYVW1S
w:private	WXVqYsWXYW2YW
w:prize	VWUVTTU3WNrSR
w:prizes	XWZZaWW5aYWYU
w:pro	yyYXYWTXYXTWW
w:proberen	accbdbucdcacb
w:problem	1URxUWmWUPVVT
w:processing	WYZYZXVZYZyZX
w:prochaine	VVVWWRU0WTVSS
w:prochains	UV0ZZZVYYVWWX
w:procura	XvzaZaXaZXaZZ
w:procuramos	nWYZwrWoaZZZX
w:procurando	UU1XXXTWWOUQV
w:procurement	yZaZaZZVaaaaX
w:procuro	ZWYbmbXa1aaYa
w:produce	YXXZRa6ZYXXZY
w:producer	1VWWWWTUTWWZX
w:product	qsWjvYVmhbYiX
w:productivity	XaaaZZyXaaWZX
w:products	TXXWQYUVXV0XU
w:profesionales	cdbuccbcdbccb
w:professionals	ZZZaXa3ZYYUbY
w:professor	VUWXXrUTXUWVz
w:profiel	ZZqbbcZbaZaxZ
w:profil	YbvYaaYaaXkwY
w:profile	calZYZUWXoq2V
w:profiles	WVWaYa5aXYZaa
w:profilo	ZZtbbbYaaXYwX
w:profils	ZY0ZZaWZYXYYW
w:profit	XbbcbaYbbawaY
w:profitable	Y4YaYaXZWWZZY
w:progetto	2ZabbbZabZaaZ
w:programa	PRTVUU00TTRUT
w:programe	TVSW2VSWVVVWT
w:programma	UZaZaYzZaaWaX
w:programme	PVYYY6wWYXXYX
w:programmeert	TUSX1WUXUVWXU
w:programmer	U6VYWXTXUvXWV
w:programmi	VWVYzXUYVUXYU
w:programmiert	YYXaxZXZWYYZY
w:project	unbklYZbbniaW
w:projectleider	ltYaaaqaYYasZ
w:projects	kWTWXurUrzVXV
w:projekt	xbZZbaZbbbabZ
w:projektanfrage	3TZaaaYaaaaZZ
w:projektleiter	grYbaaqbpZaaZ
w:projet	XwZbabYaoZasZ
w:projeto	1ZZXaXXZaZXaY
w:projetos	ZqXaaaYZrYauY
w:promise	XYVZZZ1aorYaX
w:promised	TSwUUTNRSzTUP
w:promoted	UTPYVXTX3MVVX
w:prompt	zVVSXTSxXWSVR
w:properly	UUOWVXRWS1VVU
w:property	YaZsYZ0ZZZUaY
w:proposal	TVUWUXwUUSSVw
w:proposals	SXY1TQYUYXWZX
w:proposition	VVSXVX0WUTVVU
w:proposta	STRUUV4TSRTRQ
w:propuesta	UVSWVW0UUSSRR
w:prorrogables	wbbacbZccbbbb
w:prospero	UWTWWWUUU0VSR
w:protection	NSSSSSm3VSPRN
w:protocol	xacabbacccacc
w:prototype	QRQ0wTQQUQSUQ
w:prova	aacbbYwabcXba
w:proveedor	SRTUTUQSTRSS0
w:proyecto	yawZZZXYYXYYX
w:prueba	bbcbcavbccXaa
w:prufen	TVUWVVSTVTTSz
w:psychologists	YZWYZaUZW0ZZX
w:pu	UVSXVW1VUTVUU
w:pubblicita	YaVZYZzXWWYaW
w:public	XcnWnaU0XdXmW
w:publico	yYabcbabbbcba
w:publikum	YXaSZWZybZZZZ
w:publions	UUVWW1UUXUUWV
w:publish	TUTWVwrzWSVUT
w:published	RWQTXSR2SRVWU
w:publisher	WtVYZ4WXWVXZX
w:pudiste	UVSWVW0UUSTRR
w:pueda	YXVaZaWZ2XZZX
w:pueden	cbucccZcabbbb
w:puedes	RSRTTTRSTQSR0
w:puesto	YXVZZYXXW1WMV
w:puis	VsvXyYSYYWWVW
w:pull	QUPVSVNVQRST1
w:pumps	U6aXUYSaaZZaZ
w:pune	WXZaZZ2aaYYZY
w:puoi	RSRTTTQRSPSR0
w:put	VWbZvZvYnWuZX
w:putting	UT1TWYQXWSWXV
w:pymes	ZaXYaa0XaZZYW
w:pyramid	TRQVTVQUSP1SR
w:python	mYfYaxXoqYZZY
w:pytorch	jYrZpmWZpbYrX
w:q3	XZZZZYYSZXYXz
w:qa	rvWZYYlYofYmX
w:qual	xZbcccacbbbaa
w:qualche	YZXZXZxYXXZYW
w:qualcosa	XYWYYYVWzVXVT
w:quality	0WbabYYbbabba
w:quand	VUqX0XUWUTWSS
w:quando	TVTV2VSWVUVWT
w:quantile	XuWaYarZpnYoX
w:quanto	2VQXWXTUSxWUS
w:quartal	SUTVVVRTUSSR0
w:quarter	jqmlWXzWUZWWq
w:quatre	0XaYaWWZaZSZY
w:quatro	yUYXYWwXYWUVV
w:quattro	waaZbXtabaUaY
w:que	cVyXjXsWtkdUT
w:quedo	UVSWVW0UUSSRR
w:quel	0WXVYYUYZZYaY
w:quello	0WSXVXTVUTWWT
w:quelqu	TSQUxURSSRSSx
w:quels	VWWYYX0YWXXXV
w:quem	XYYptZwYZYYZX
w:quer	XZYuZwXZaXYaY
w:queres	Z0YbbaabYabaa
w:queria	zUSWVVSVwRVUR
w:questa	VWVXXXUVXTTzT
w:question	RTbpUyXdU2TTQ
w:questions	nuuuWWRlVSVVn
w:questo	XXXYXYWWXUXyR
w:qui	XYqauZpnXXtXU
w:quick	iflyYXtUqWXXV
w:quien	ZaZaZb1ZaZabY
w:quiere	abZvXbaacbbbZ
w:quieres	XZaZaxXSbZYaZ
w:quinta	PTSTTSORURSR1
w:quit	QSTYYZTXS9YYX
w:quitting	UXTa7aUYRUXZV
w:quotas	bXccubbabcbbb
w:quote	QUVUpW1wYXUYV
w:r	vXWmmtUbiqbXV
w:raccogliendo	VTVV0XTVWVWVT
w:racconto	XZUYXZ1WVVYZW
w:radar	RWOWVVQUT2VUT
w:raddoppia	ZaZaZaTaZYyXX
w:radio	SWXPYTT8ZWXZW
w:radiology	yZcZbYYbcbWca
w:ragazzi	UXWVVzSQXVUVT
w:rain	ZY1YYbTaXXYZY
w:raise	XYaacbYZaZxaY
w:raising	VUSW6YRVLSUXV
w:ral	W2ZbaaZaaaaaZ
w:random	TVPTUUPTT2TQP
w:range	a0UbbcZcabcbb
w:rank	SWWVPXTUWU1WT
w:rare	XX7ZYaVYWWXZX
w:rat	YXWaZaWayXYZY
w:rata	R1WUVTRTXUSTS
w:rate	xcXsZaWZZYbZp
w:rates	OTQ0UQPzTRSVQ
w:rather	aTxY0XqWVTWYV
w:ratings	USWWWXPVTWSV2
w:rattache	azabbbabaaaaZ
w:ravie	aaWaaZZVZyYUX
w:ray	xacZbYZbcbXca
w:rd	UVTWWVRUWSTU0
w:re	kcsanYZkWscZb
w:reach	bcucddcdbWccc
w:reaching	QWTWWY2WQQXXT
w:react	ptZZZqkYicYkX
w:reacted	abZbbbYabYa0X
w:read	pVRsWVWkmrXwb
w:readers	WWWXY0UxYTXWW
w:reading	U2tXYvUVUQpXW
w:reads	WxSY0YRXVUVXW
w:ready	rWWZsarZZZZol
w:reageren	0XcbbZaababba
w:real	U5VYXYrYYXXYV
w:really	YyVabbuaXXbba
w:reason	WV1YWYTWVwXWW
w:receba	TUXVXUVVYVzWS
w:receber	WWVYXXUXUVzWV
w:recebido	UWWXXTTVYUzUT
w:receipt	UXXXUZSXYWzuR
w:receipts	PRPRSSOPRKO3N
w:receive	UWYZYYVYaX3YW
w:receiving	aaXbabYZaXY1W
w:recent	baacbcXcxbbbb
w:recevez	RVVWXVVWXW0YT
w:recherche	wuYbabYbZabaa
w:recherches	VXUXXvUVWUVxU
w:rechnung	tVXXXXVUXVWVy
w:rechnungssoftware	SXYVaW0YZYTXW
w:rechtszaak	SVW0TWTUXUWVU
w:recibe	STWVXUTUWV0VS
w:recife	awZbccbbbbbab
w:recipe	SURUUVQUUPST0
w:recoger	SSRTTTRSTQSRz
w:recomendarias	YUXaabXa3YaYX
w:recommander	ZZXbZbXa1XZZZ
w:recommend	XYTwaZTZwYYZX
w:recommendation	TUSVWWSTUrU6O
w:recommended	VW6YYaUXWTZXX
w:record	UXXXX3vQYWWYX
w:records	VZZ0aXXZaZZaZ
w:recover	VTSWVNSURP2VS
w:recovery	UXVYXXWXXV1UT
w:recruit	Wu0ZXaVZXXpZY
w:recruiter	maxZZZoZXrYXX
w:recruiters	SWVWXV4VPXUXU
w:recruiting	V3YaaZXZZYaaX
w:recruitingvideos	RTRRUQ2SSRSTP
w:recruitment	XYUXZYyZYYWZY
w:recrutadora	cbvdcdbcabbbb
w:recrute	UzxZYZXZXYZYX
w:recrutement	X0VbbcZbZabba
w:recrutent	XXUZXZVY5VYYW
w:recruteuse	ZX1ZZaVZYXYYW
w:recrutez	UVUYXYyXuXWWW
w:recu	abacbaabcawYa
w:recuperas	UYZaaZyYbaVaZ
w:red	zVRnYVUWWUYXu
w:rede	abawababcYaba
w:redesign	UWVYYY0XZXVWX
w:redone	0VTXWYVUTRXXW
w:reducing	WXWXXZzXYWVWT
w:redwater	YpkliapYsYZhY
w:reenvialos	TTWWXWUUXV0WT
w:reenvie	SUWVXUUUXU0VS
w:reexpediez	RVVVXVVVWW0XS
w:refaire	3VWWXUSVXVWXU
w:refer	YVWbabZa4XZZY
w:reference	YVTaZaWa6WZYY
w:referencement	VWVXWX1WVTPUS
w:refugees	RTVVT3RUWVWWS
w:refund	ababbbYccZvYZ
w:refunded	aZYaZaXabW2aY
w:regalo	WWV0YWTWXWVXU
w:regards	yWXcccadcccbc
w:regime	wZbcccacccccb
w:region	VV0XWXPWUUWWU
w:register	kVXsYXV4ZWXXU
w:registered	lwXaaabZmgZoZ
w:registration	RUVWVURQWW4US
w:registry	OUT1VSRTUSSRO
w:regression	XVWVTY0VVQVXV
w:regulated	xpabaaZbbaZba
w:rehearsal	UTUWWWTUUSTT0
w:reimburse	YWXZWXPZZY0YW
w:reinschauen	RSTUURP1VQTQP
w:reiskosten	WYbXayYUaZZaZ
w:rejections	VZSZXZTWzUXYX
w:rekening	STSUTTQUWT0UT
w:relabel	UXaaaaUYaZyaW
w:relacion	3VYaZZYYZYYZZ
w:relancer	VVTXVX0VUTVVV
w:related	SVTVVVUUVSTV0
w:relations	XXRXWYVWW1WWW
w:relative	UWXYUYUXYR0WV
w:relatori	YaaZYTXybZZYY
w:relatrice	XYZWa0YPaXXXW
w:release	sWUXXWUWWzmWt
w:reliable	UXWXXWQXY0QWU
w:relief	1TYVPUTVYYTWW
w:relocate	UU6ZYZWXYYXZY
w:relocating	X5YaYZXaRZZYY
w:relocation	V0ZZaXTZvZXZV
w:rembourse	VWWXWX1WWTPUS
w:rembourses	XUWYWWUXYV0WU
w:remember	XXUZabvZZzZZX
w:reminder	XtXYYYpUYVXwt
w:remote	sofcdoWjZYmZY
w:remoteanteil	zZbbabYbaaaaa
w:remoto	0Ybcbbabbbbba
w:removed	XXUYXYVUYRr6S
w:remuneracao	ZUZZYxYWaZYZY
w:remuneracion	ZZaZZxYWaaXaY
w:remunerada	YZZvawYVaYZZY
w:remunere	YaY1ZZaabbaba
w:remuneree	XXZrZxVUZXWYW
w:rencontre	aaWaaZaUayYUX
w:rendement	WYVXVYvXWVuXT
w:rendimento	ZaZaZaTZYXyXW
w:rendite	WYYVYXvWZXwZV
w:renew	PSQQRTLQURxN2
w:renewed	STSUVVPSUPNk0
w:renews	YaZZaaWZaYX1S
w:rennes	VxZcbbabbbccb
w:renouvelables	yXZcccacabcab
w:renouvele	XZXYZZUWZXU0T
w:renova	YZYYZZVYaYXzT
w:rent	lqlpYcWhpWYme
w:rentabilidad	YZZZYaTZYXyXW
w:rental	xZYZYYwZXYZZX
w:renters	aaabtcbcaabcb
w:rents	TVTOWzQKV2UVT
w:renueva	YaYZaZWUaZYzW
w:renvoyez	TRTWTVSSVT1UO
w:reorganised	W5WaXaXZXVZaY
w:replacement	V5XaXZWZWXaZZ
w:replay	WWWYWTW3XUVUR
w:reply	XUmWWWsVVnuRw
w:replying	SUXWXVTUYY0XW
w:repo	TWVVTXPUYV4VT
w:report	chU0WTSvUTURz
w:reported	TTSTWVSUVRO1Q
w:reportee	STVWWUTTWUSR0
w:reporting	qZZZaawabUatY
w:reports	wyZaaZVZaZZaX
w:repository	VXXYZYVZaXzZU
w:represent	WV6XvYTVVTUXV
w:reprint	QTSTTRP3UMRTT
w:request	XWUXWWuTWcVw1
w:requested	TUTVWVSTVQU7P
w:requests	1TSWVWQVSSVVT
w:requirement	2YYacbZbaZaba
w:requirements	uUZbaa0aXaZYY
w:research	YyU4WXPUXSVXV
w:researcher	ZWX3abWZYZYbZ
w:researching	ZbaybbVccabcb
w:reseau	VZXyZXUYaXXYX
w:reseller	UWWXUX2VUUTOU
w:reset	WYXZZYXYXUQyw
w:resources	2VbaaaWbbbaba
w:respects	SVRTVQRUS3RTP
w:rest	WYsaZbYaZrxaX
w:reste	VWUZXZVY0WXYW
w:restiamo	XXUYWZVWWzWXV
w:resto	TUSUUV0UTSTUQ
w:restons	aaXaaZZVayYVX
w:restores	VUXYYWVYYV0UX
w:restricted	UUUUXWSVWSV1Q
w:result	XabbZb1baYYcY
w:results	XWVXYYVyYWYyW
w:resume	uWpaaamauYYZY
w:retail	rqkckZpYYmZZX
w:retailer	2VbYbZYbZaaaZ
w:retainer	2WTVWVRVYUWXW
w:rete	WZVvYZWZYwZXX
w:retention	NTP3RTOSROSSR
w:retenu	YX3ZaaXaZXZQZ
w:rethink	VWSWWPUUQ1VWU
w:retorno	WXXYVXQXXV0UU
w:retraining	QTQVVVRU2QTVU
w:retribuita	WZY0ZZXaaYZaY
w:return	TV0VVXvVURTWv
w:returned	WYXZZYWYYTvyR
w:returns	QVSWWVQUXU3VT
w:reuniao	PTTTUSOSUSTS1
w:reunion	QTTUVUPRVTRR3
w:reussir	UaZaaaWzaYZXV
w:revenue	XWVZ0XSYWXXZX
w:revert	VzrabbZbZaZYZ
w:review	ySTrWWcXVVUW2
w:reviewed	yWVSXWSWXNT0S
w:reviewer	NTXvU1UTXVVXV
w:reviews	VVVWYXxYYXqVv
w:revisar	yabZbXUabaTbY
w:revised	RUTXXYQUWUSV1
w:revisionare	0ZZWZVVYZXTYW
w:revue	UVVUXUT0XUVVT
w:rewrite	1XWXXZQYTXWbY
w:rewriting	VYYYYYzXZXUYV
w:ricerca	Xx2YYTWXYVWXW
w:ricerche	VWVXXXUVXTUzT
w:riceverli	UVVWWUSVWU0TR
w:ricevi	SUVUWSSUWU0US
w:ricevuto	XYYZZWXXZWzVT
w:riesgo	YaZaYaTZZYyYX
w:rifare	zXTYWYUWUTXWU
w:right	spnZZZqZXnlYX
w:rimborsate	WUXYXWVXYVzXV
w:rimborsiamo	XZXZXY0YXVOVT
w:ring	WU6ZZaVYXSXXX
w:rinnova	YZYZZaUYaXWzT
w:rinnovabili	xZbccbacbbbaa
w:ripetizioni	WYYXZyVXXWXZV
w:rischi	ZaaaZaUaZYwXX
w:risco	WYXZWYSYXV0VV
w:riservata	VUzTWXUVUVWVT
w:risico	ZZYaXZSZXXyYX
w:risiko	XaaXaYSYaZyaZ
w:risk	mVYWvyUWZXpZX
w:risparmi	UZaZbYzaaaWaX
w:risparmiare	bbcbbYwaccXba
w:rispediscili	TVXWXUUVXWzWU
w:risque	VXVXWXTWXTzUT
w:ristoranti	WYVYWY2WVVXXU
w:riunione	SSRTTTRRTQRP0
w:rivista	WYZYZzWUZYXZX
w:roadmap	0ZYVYXSYZZWaV
w:robot	NTTQ1RRUUUQVT
w:robotics	WpldXZtmedYqW
w:robots	YVYuxZrXZYYZX
w:rodada	bXbbvbbabbbba
w:roemenie	NSWVWR2XXXVXW
w:role	ouoYqaWZXmjYY
w:roles	YV2aabXZuUZZZ
w:roll	PW2WVXPUWPWVR
w:rolled	UXWXXVUVXUVWy
w:rolling	0aaZaaWZbaabZ
w:rollout	4UaYaUWaaZYaX
w:roma	YtYaaaYaaZavZ
w:ronda	WVWX1ZVXYXXYW
w:roof	TUTTRWTSVROU4
w:room	SUTUsysRVSUUz
w:root	USTWVVRVXQST0
w:rosa	jYmVZZlYYUjzd
w:rotas	UTVWWX1XXVVWU
w:rotterdam	nqdZZtVbnnYYj
w:rouen	YYYZaZWYZWSzV
w:round	WVWXyYjzYXkYV
w:rounds	zXXbccacbbbcb
w:roundtable	YYYZZZX4ZWYXS
w:royalties	WVXXZ5XXVWXZX
w:rsus	X0Zbbaaabaaaa
w:rsvp	XYXZZYW4ZVYXR
w:rtt	Y0VcbcZbZabbb
w:rule	YZWaba1baZbbb
w:rules	ZZZccbZbcawWb
w:rumanien	RXaZZY0ZZaZaZ
w:run	ooXaqpniYXoZX
w:rund	1VVUWSRUWVUVT
w:runde	cYccudccbcccc
w:runners	YYVZYaVXZ5YYX
w:running	QSTURTPTXU5VT
w:runs	SS2WXZUXWUYYV
w:runway	VOYZ0WWXYZWYX
w:rupees	XabaaZZVbbxbZ
w:s	iZqbnYZmprbWa
w:sa	Z1YbZaYbaZaaZ
w:sabes	XXWYYYVWzUXWU
w:safari	STRSUUQRSPPS1
w:safe	VVUXYYUXXV3RT
w:said	TT0UUVPUTrTSR
w:saiu	UWVXWUS0XUVUT
w:salaire	YzZaoaYZZZqZY
w:salarie	YXZZxZZaaaYaY
w:salaried	Z4UbVcZbZaaaa
w:salaries	WYXXWUUyZXWWT
w:salario	WzYbjaZaZZraZ
w:salaris	W1ZalZYZVXsZZ
w:salary	WubZxZWYYXoYk
w:sale	SSRT2VruTQNTQ
w:sales	bVVrW1wXWaWYW
w:salesforce	spbaZZYZqiZnY
w:salon	WVUXXWWxWuWST
w:salons	WXWYXazXWUWZW
w:salud	ccccsccccbccc
w:saludo	XZXZaZWYYxYXW
w:salut	1ZYbbYZabaYbZ
w:saluto	XYXYZYVXYyXUU
w:same	aWUoXutWa0XXU
w:sammeln	WUVXyYTXYWWWW
w:samples	TUXXWU1VZVTUS
w:sane	VVSWXVWPU2SVU
w:sanidad	zYZbbaYbbbbbb
w:sanita	cdcdbabtdbcba
w:sans	WXWYXYUXYUyUU
w:sante	YX1ZoZWYWXYYV
w:sao	Zwabcbbbbbbbb
w:sap	ouXaaaZanZanZ
w:sapere	XXVXXYVWzUWUS
w:sara	UVVXWVSVYVxSx
w:sarebbe	yYaaaSWbbbaba
w:sas	shXYYtUrsWYcX
w:sat	WUUXVXSVV5WYS
w:saturday	SrR0TOPqUQTSx
w:satz	abcvXbbcccbcc
w:saude	ZxZcmbZnabbaa
w:save	VW1XWYsXWSTXv
w:saved	UXUWXXyWUyVWT
w:savings	WXXZ3ZRZVXYaX
w:saw	rdTZYYtYrxXYX
w:say	hpXYcZtXXsXpc
w:says	1UQVTVqTSOQT2
w:sblocco	TUUVVURUVT1SP
w:scade	STSUUUQSURTR0
w:scale	QzQUVVvSRvUVS
w:scaled	SYQ0XYRXVUWYW
w:scams	WXXYZYU3XSWTS
w:scan	XZYVaZyWaYtYW
w:scelta	YbZxaaYbbZbba
w:schaal	U1WXWQVWVWXWT
w:schedule	VVQUXWRSTUQT0
w:scheduler	SRSWXWTWTVSU0
w:schichten	TTV1VTQVVUSVU
w:schick	WWyZYZUXXWYYV
w:schicke	YYTYYYUYXzXVW
w:schicken	TURVVVSTTRtTz
w:scholarships	TYbbaOa0aaaaW
w:schon	ZZXZZYWXayYYY
w:schone	UV1VUWSVSSUUS
w:school	SUVWWxUqWUTVz
w:schrijven	TYZYZzWYZYXZY
w:schritte	UX0VZZUYWWYYW
w:schulung	UXXXZyUVYXWYW
w:schulungsgebuhr	XWYZYYWZZXyYU
w:science	ZaYaaWYV0XZaZ
w:scientific	2WSzUZWZXWZYX
w:scientist	bxXapZWmgYZlY
w:scienza	abZccaaubZbba
w:screening	UUR4UVPUTQVWS
w:screenshot	YaaaaaYabYxZX
w:script	RVVzW0SSWUTVT
w:scrivere	UVUWWqQS0SVVT
w:scrivi	VWUXXXUWWv0XV
w:sdk	2abZaVXabZYbZ
w:se	WWlYXXUbyUZvp
w:search	rWyZYZoZZXYoY
w:searches	XWWZZZyYYWXyW
w:season	sXVWYXVUXzWVT
w:seat	W2T1VXUYWWYYX
w:seats	ZbabaaQYaYyZa
w:seattle	mubZdadYmqYYc
w:sechsten	aZabaVZazZaaZ
w:second	rYVXYYZvXzXYW
w:secret	XZXWYaUZbZzZX
w:secteur	UUyWXTUVwVWWU
w:sector	cevZkdbnciYiX
w:secure	Y2abaaWaaaXZZ
w:security	xWpYXrTXXVxWU
w:see	XYrbZYmjVqYpr
w:seed	XUWZ7ZWYYXYYY
w:seeing	ZZUaZaTaWzXWY
w:seekers	URSWRyzTVVUOU
w:seeking	bZVcacZczbcbb
w:seeks	auYYxtXYZYYYX
w:seem	wYVYZaTZY2YVX
w:seems	YXUZZa6YYRYYW
w:seen	SYWZZzZUWWZXY
w:segnalarmi	bZYcccYbzabaa
w:segue	QSRTUTRRtQSQz
w:seguimos	aaYaabZZawZXX
w:segunda	TTSUUURSSRTR0
w:seguo	WWuYXZUWV0XXV
w:seguro	X0YbabXaZbbZa
w:seguros	xZZccbacbbcbb
w:sehe	ZWWabb0bZZbaa
w:sehen	VXVXXXSXWVWzV
w:sehr	YYZ2ZZXZaZYZY
w:sei	VUtXWWUWXTuuT
w:sein	WXVZZZX1VVZYX
w:seite	1YWZYZSYQVXVV
w:seiten	0VWVXSRVWVVWU
w:selbststandiger	QVTTWW1UUUWUS
w:seleccion	W1VcbbabZabaa
w:selected	WYWVXZTZaY0ZW
w:seleziono	V2ZaaaYaZZaaZ
w:self	VWWWVXR0YWSTU
w:selfie	YYXZZYXZZVyUV
w:sell	RSPU2V1TSwQUQ
w:selon	ZzabbbabaaaaZ
w:sem	WuYZcoUpZYuXX
w:semaine	tXjZZrcWYlkpW
w:semana	yWWYXXSXXVvxT
w:semanais	xaaaaaZabaZbY
w:semanal	XWVZYZYyVVYXW
w:semanales	vZbccaZccdccc
w:semanas	TRSVTTQ3SRUTR
w:semester	aZZbaUZazZaaZ
w:semilla	XWWYzaVXYYXYW
w:seminar	SURUW5QVWRUTv
w:seminars	PUSRVP3UUQSTP
w:sempre	YX4ZYapZYVZYY
w:send	nncbZYrYaVvaa
w:senden	bcbccbaZbarvZ
w:sending	TURVTVQRT3SRQ
w:senha	bbbccbbbcbzQZ
w:senior	ZyvZZZhZiUZaY
w:sense	UUKVVXyUSzURU
w:sensors	XUZayZVaXYZaY
w:sent	TURVUVuVVQqzQ
w:senti	YYWYYZWXyVXVT
w:sentido	bbvcccababbaa
w:senza	XaXaYZsqYXuYW
w:seo	WWYWXX0YWWSYT
w:sepsis	xTSxSUTTWTVVT
w:september	UyVXUXRX0TVWU
w:septembre	WZbcabZcxbcbb
w:ser	bbabbaaxaYbaa
w:sera	ZaabbaYZbZ0kW
w:serait	zXXWYZUYZZZaY
w:serale	ZYcabyZYbbaba
w:serbien	RWZZZYzZZaZZY
w:sere	WVWXYNW1XUWTT
w:series	pqVvVqUvXVXYW
w:seriez	ltXqaaZpaaaaa
w:serious	PTUUTTQOVV2TR
w:seriously	WYVZXZ0XWTUYS
w:servant	S1UXWVUWVUVUU
w:serve	VXVY0YUYVUYYV
w:server	UTUVWWRVWQTU3
w:servers	2WRVSXRWSOUVT
w:service	OXWXWXxXXWvyS
w:services	8XUZXYQYVUXXV
w:servicos	wZbccbaccccbb
w:sesion	RVVWVVSUVSV1S
w:session	PRUSU0SwWTSSS
w:set	tWWoZrTXYmvYk
w:setor	VU0UVWVVUUVUS
w:sets	SVUVTW1UWSVUT
w:setters	QSTQS1RSVPTTQ
w:settimana	wVXZZZUYYWsvW
w:settings	UXUXXXQWWVT4Q
w:settore	TTxUVVTUxSVUR
w:setup	RYXUWN6VZUPXV
w:setzen	XaZaaZZaaYRyX
w:seu	nltYXYbXWWcpr
w:seus	XYZZZYXYZXySV
w:seven	SUUVXWvUWTVVz
w:several	vU2ZYZVZZYZZY
w:sexta	WXVYXYVWzUWVS
w:shadow	QUPPUQNS3PRUR
w:shake	ZYVY1cXbaaabZ
w:shall	iptocZmYXlbYX
w:share	XWXXpdnoWluqU
w:shared	USQWWWSVTRv7R
w:shares	XtWa3ZWZYYZaZ
w:she	RRNSSTPQQNxQ0
w:sheet	xTRVTVvTTQTUu
w:shift	W6ZaaZVZYYZZY
w:shifts	wXYxaaXaaZabZ
w:ship	3XZYZWRYaZqZY
w:shipped	TVSUWWQTWVST1
w:shipping	TVVXWXTYYR1VW
w:shop	1VSwUVaWVtkRT
w:shopper	XZYWXaUabZzaX
w:shops	W4ZaXaWYZaZZX
w:short	lVoWXr0VVlWXp
w:shortlist	WWzWSYrXUXWYX
w:shortlisted	UVvYZYTZXUySV
w:should	UlmXWXtWxsVWk
w:shout	TYUYXYuYW4XXV
w:shouting	VW6XVXSVSSVWU
w:show	WXUWaYzzVlkYV
w:showcase	1UUWXYQXXWWQV
w:shown	XYWZZYTYaYzWW
w:shows	RROTQT6RTPoQO
w:si	XtXaZaoZtlZlX
w:siamo	YY1sZaXaaWZYZ
w:sich	YbbbcaZabbxba
w:sicher	ZZwaZaWZXVZZY
w:sick	3WTXZYvWZSYYX
w:side	TUUXuXyWVxqVU
w:sides	YYXZZXWZZVzTV
w:sido	UUTWWWTVVSTo0
w:sie	ccdmcZkanWqmf
w:siempre	YY2ZZbYaZWaYZ
w:sign	UpUXYXlxXUuin
w:signal	STTTSUNPTS2QP
w:signals	YYZbYUWXXXzaZ
w:signed	XWXZuYUYZVXZ0
w:signs	QTV0VSUVXURWS
w:silence	Zcbaadxdcabdc
w:silly	XTzYYaXYVVYaY
w:similar	1VRWVYRWVUYZW
w:simpatica	Y1ZaZaXZaZZaZ
w:simple	SWWXZYQaWX3YW
w:sin	uVXZfkrrYXmXW
w:since	UqUYWYYY1yXWW
w:sincere	ZWZbbbab1YaaZ
w:sind	fXuppZmZecmXW
w:sing	TUPVTWQVR2UQR
w:single	xXbbaaYZbaaba
w:sir	YVWaZaYa4WYYY
w:sister	XYRZXZVWU0WUV
w:sit	zqVYXXTrWWuZX
w:site	xqSXWpsVminWU
w:sitio	YXUZYZWY3XZZX
w:sito	zWSXVWwVUSQVR
w:sitzung	ZaYbZaYaYYwZW
w:sitzungen	ZYZ1ZZYabZYZY
w:six	vXYcnnYuZZbYY
w:sixty	UWVYYZQZ6UXXW
w:size	XYZVaa5aYWaaZ
w:sketches	0VVVXUUYWWXXV
w:skill	TSOTyUPRTPP1Q
w:skills	pTWbZaXZpZY1Z
w:skip	VWU0UYSXWVVYV
w:slack	TXXYYVUzZWWWV
w:slides	PSOSTTLTRvRS2
w:slot	WYWVXZrsZXXWx
w:slots	WU1WVWSUSTTWR
w:slowly	RUQVXT2WURSUV
w:small	zVjXvYUWkqeXV
w:smart	V0YbbbabZabaa
w:smile	UV2YWXRXVMWXU
w:smoothly	XXRWUY1YTSYZW
w:sms	WYXYZWVYZW8VU
w:snow	UTTVVOTRURTQ1
w:snowflake	vXXabdaouXYkX
w:so	ZctXXYoWV1WWm
w:sobald	XYWZzZWZWXYZX
w:sobre	aWV2XUTxWUVVU
w:social	xZbcbabbbbbbb
w:societe	QYVWXX1XWWUWU
w:society	OORRR2POURQSS
w:socio	bbccvcbcccccb
w:sofort	kYacacZbxbaab
w:software	WqXyoZtYZXWZX
w:softwareentwickler	tsXZYZXZXXYvW
w:sohn	TWXWX0VXVXWYV
w:soil	ZZWUZXWzYVZbZ
w:soir	SURUUVRTUQSQ1
w:solar	cdcsccbbdcddb
w:sold	QSQV2WOVRQUVS
w:soldier	TSSVVVRTSS1WT
w:solicitud	YWYaaaYZZXZ2V
w:sollicitatie	YWZaaaXZZXZ2W
w:solutions	pxWaaaYacZZpZ
w:solvane	XtnaXaxZmXZZY
w:solve	yWUTYYxYYWXZW
w:solved	OQN0SVMTPzSSR
w:some	WvTYTYTXq2YYW
w:somebody	rVwfmlVXYbXlo
w:someone	qmrYpYpXsVaYW
w:something	bivX3YSYXlWWT
w:somewhere	TU2SVWPVVPSVR
w:somos	bcaxbbabcabca
w:son	qyXXYtWZZYZaY
w:sono	YWnaZakZ2XZYX
w:sont	VWWZYX0YWXXXW
w:soon	kXUYvYmVXyXXW
w:sorry	ST4VUVOTUptSO
w:sorteio	XYXYYZVZZWwYW
w:sorteo	VWXXXXUXZXzXU
w:sospeso	aaabbaYbbZyXV
w:sou	XYraZaXYxXZXW
w:souber	XXVYXYVWzUXVT
w:souhaite	WZXyZYUZaXXYX
w:soul	WXWZYYVYWTzYW
w:sound	0VWXWWUVTWWZX
w:source	zaZVYXTYZaWaV
w:sourcing	RS3SNUQSRSSSQ
w:sous	YaabbaZabayVW
w:soy	YYsaZaWYxXYZX
w:spannende	TU0VVVSTURUTR
w:spare	aaYaaVYTzYaaZ
w:spark	xmaZZqVXqYYmY
w:spart	TXYVZV3XZYTXW
w:speak	ixopWYmdXVoZX
w:speaker	QTURW3TsWTVWT
w:speakers	ZbbVbvalcZaba
w:specialise	ZV1bacZaYZaba
w:spedito	TUSVUVSTTQSO0
w:speed	XWUYZZ8YYRXXV
w:speelt	TVQWVW1VRRVUT
w:spend	VURUWW2UURUXU
w:spendere	XZUYXZ0WVVYZW
w:spent	VW1YWYSYVNXXV
w:spese	WTWYWWUXYV2XV
w:spilled	WUUWVXSVU4WYS
w:split	UUSVwXRVURzWT
w:sponsor	yUTXWXPX8TWVU
w:sponsored	YYXZaZXYYYX3T
w:spostata	TTSTUURSURSQz
w:spot	SRTTVTPxSzOqP
w:spots	WVSYWT2XWVOXX
w:spread	OXaZb4YZaZaaZ
w:spreads	1VVUXUTXWVWXU
w:spreadsheet	4VUWXWTWVSSWw
w:sprechen	tXyXZYUYXXYYW
w:sprecherinnen	YXaRZWZzbaaaa
w:spreker	WXbXaxYUaZZaZ
w:sprekers	ZbcaaUaxcbbbb
w:spring	pQxYjnUowVXXU
w:sql	kdaaavXebtYcX
w:squadra	X2ZaZaXYZYZZY
w:ssn	Wccbcbacccucb
w:sta	UV2XWXUWVUWWV
w:staat	bbcbcZavcabaZ
w:stadtwerke	V2XbbaZaXaYZY
w:staff	YxWXXyvWXWUYi
w:staffing	0SVZaauaZZaaZ
w:stage	XWUY2YUVrksYW
w:stageplek	aWacacZcwacbb
w:stages	X3ZaYZYYZYZYY
w:stai	XWxZZaWYXuZXW
w:stamp	UWXYUZUXYR0WV
w:stand	UV2XWXSSUQWWV
w:standard	TWT1USORWRUWS
w:stands	TTTVVVSTUQSR1
w:start	epbawYcZXWsZc
w:started	XUVYoZV2XVZxX
w:starter	bZYbabYbbWzbZ
w:starting	zYZacbZbbabcb
w:starts	pVWZYXWsZWYsw
w:startup	YXZa4aZaaZaaZ
w:startups	aawbWbaaaZaaZ
w:stata	ZZYbbbZbaZU2X
w:state	txbbbZXabaYbZ
w:statement	zWWYYXSYYWUUz
w:states	RSVXVUSVYW0YW
w:stations	2WbbZaVbbaaba
w:statistica	YYaYbzXYZZYaX
w:statistician	1wYXXVWXZXXZW
w:statisticien	mvYbaaYafZaqZ
w:statisticienne	P0ZYYWXYZYVYX
w:statistics	XmVVX5TtXVWWT
w:statistiek	TUXWY3UWYWWYU
w:statistik	RTUVVwSxVTTTQ
w:statistiker	XvZbaaXauZaaa
w:statistiques	bbdcdsbbddcdc
w:stato	STRUTUQSuPRny
w:status	wuXbbaYaaZaZZ
w:stay	WWoouZsYXrYYW
w:stays	3VWXXWtYYWWYV
w:std	yYZZauXaZZXZY
w:stealth	WTzXuYUWVVXWU
w:steering	OVU1WSRUVTTSP
w:stelle	XyXaZZYZupZXX
w:stellen	XVUaZaxZYWYzW
w:step	vQ0TWXRWUtWqU
w:steward	TTYYXWR0XVVVV
w:stiamo	VTVW0XTWXVWVT
w:still	UruWXdpWkxWaT
w:stipend	mWYXxxVWZYWYW
w:stipendio	XwYZoYWYZXvYX
w:sto	aabbvcbcccccb
w:stock	QUSzPSwSSSTWT
w:stonebridge	YumfmarZaXZlY
w:stop	SXUYYY4ZWVsYW
w:stops	XU0ZYaVYWSWXW
w:storage	YYZabZZZaZxVV
w:store	YZYXYXYQaYzYV
w:stories	QQPUTUO2RPTTS
w:story	WWUXXXxuWwWWS
w:strangers	UTOWVXQVS3UVQ
w:strategy	OUU1SUtVUTUWT
w:street	VTRXWXQVT1STT
w:strings	yVVUWWyWXUTST
w:struggles	WXTUTT1TSVWYW
w:struggling	YXVabZzZWaYZZ
w:stuck	QSNySTOQQstUx
w:student	STSzpTRszRUVT
w:students	SVVVWwn1YVWXV
w:studi	bbaZccvbccbcZ
w:studied	XYYaYTSZzVZbZ
w:studiedag	WXaXazYUaZZaY
w:studiere	aZZbaVZazZaaZ
w:studio	9ZXZZVVUZVYZX
w:studios	2TUWXYQXXVVQU
w:study	PST9XTRVUVVWT
w:stukken	VVSWVUSPS2VRR
w:stunde	uWZYZXzZZYVYX
w:stunden	prYZZYqsZXnXX
w:stundensatz	rUXzVXTWYXXWW
w:stundenzettel	TURVUWSTRQRT0
w:sturen	WWUO1XUWWVXYW
w:stuttgart	zQacbbabbbbaa
w:stuur	TXWYYXzYWV1WV
w:su	VWWtXWWXXW0XW
w:sua	XWWkZVVYvlpsq
w:sub	4WZXYXVZZYXZY
w:subito	VZXaZZXYxWZYW
w:subject	luwmZaWZYWZZY
w:submit	0UTUWTSxXRRWQ
w:submitted	zYXcccacbbbcb
w:subscribe	YZXZaQV3XVYYY
w:subscription	VXWXYYQWXVVqy
w:success	TTPUUVRST2SQP
w:such	xVUZXZ0YVWYYX
w:suche	lXZbtaYaxZaaZ
w:suchen	VuYnYpslZZZZZ
w:suchergebnissen	WYWYXYTYWWW0W
w:suchst	UV0YXYSVWVXXU
w:sucht	oqXpYxXYYYZZX
w:sueldo	YzZboaYZaaaZZ
w:sues	PYSTXW1XXVXXV
w:sugar	OSQSSTOOTQ0Ry
w:suggested	W1vZXZVZSSXWX
w:sugli	YZYaZTYYW0YXV
w:sui	3YXrZYWYZXYYX
w:suis	YWyZZZVYvWWXV
w:suit	dywaaaWaXUZZY
w:suitable	YYsbabXbxaZYY
w:suite	TR1XWYTXSVXXW
w:suits	1VVVYVSWXWUXU
w:sul	YaYaaZYxaUaZY
w:sulla	ZaZbbaZyaYaaZ
w:sulle	SWVzXUVWXVVVT
w:sum	PSU1URTUWTPVQ
w:summer	mVTXWySwuoWUR
w:summit	WXYYXYT4YVVXT
w:sums	VVQXUW2WTRSVO
w:sunday	VwXYYXT5YWXXU
w:sunil	naXnZZaYYpYxW
w:suo	0XSXWXTVUTWWU
w:supervisor	STUVVUQTVzUUS
w:supplier	UVVYXXQVXV3Xw
w:supplies	WVSZXY9XQTXXU
w:supply	UTVWWX1YXVWXV
w:support	UvVYXXxYUXzWW
w:supprime	WXVXYXVWXVW0R
w:sur	WZXoatYsZnpZY
w:sure	VVuXXZsXVvXXt
w:surname	aaabbcXcaZwaZ
w:surprises	WYXWZZzWZXXZU
w:survey	UWU4XUUxXVVUU
w:survival	SYWZZ0ZUWWZXY
w:suscribete	XWVZYZXyUVYXW
w:suscripcion	XZXYZYVTZXWyV
w:suspendu	abbccbabcbxWY
w:suspensa	cccddcccdcwSa
w:sviluppatore	pxabaaYaaZaaZ
w:sviluppatori	RQVTVS1WVUVUT
w:swap	RRPRSTOSQ0RTw
w:swift	qXaoZphYpYZmZ
w:swimsuit	TUSVVVSPVPTS0
w:switch	aZZaaZXZzXtZX
w:switches	WabZbZaWbbxbZ
w:switching	TWT0XWTXXWWXV
w:sws	UVWWWzUTWUWWT
w:sympa	Y2aaZaYZaZZZY
w:sync	TWXYYUTYZV0WV
w:syncing	WVYYYWVYZVzVX
w:syria	UTSVWVRUSS1WU
w:system	mWWqXVtWYVvUu
w:systems	YvcadamZrjaZY
w:t	ZhuYbbaZnnllX
w:tab	WYYYYXXSYVXVx
w:table	RRRTTUPRRzSQ0
w:tableau	ocsYXtWjtWXYX
w:tag	pYpZapVvZYpZX
w:tage	wyYZZZjZZZYZY
w:tagessatz	0WZaZZWaYZaaY
w:take	mjWqkcSmyaacV
w:taken	SWVVYVSWXS2QS
w:takes	ZUUwgWvpWTwWU
w:taking	0XWZYyTYYTYYW
w:tal	WYUYYZVXX0XWW
w:talent	Xq1aZZVXXTvYY
w:talenti	YW5ZYZWZZVZXY
w:talento	YX5ZYaXZZVaYY
w:talentpool	YYyZZZVZWUZZX
w:tales	UWXYWOW0YWQXV
w:talk	ancqYmoarpWWV
w:talked	SSRUUSORU2TUP
w:talking	UVTWyXRVvOtWT
w:talks	pXWWYuVzZtTXV
w:taller	YXbZb0YVbaZbZ
w:tame	3WYXXXVXZYSZW
w:tanti	WWVXXXVVW0VSS
w:tarief	waasbbZbbabaZ
w:tarif	wXWwYXTXZXXYW
w:tarifa	sZavbaYbbaaaZ
w:tariffa	taatbbZbbabaa
w:tariffs	WaZwbZYaaaaaZ
w:tarjeta	YZXxaYYYaZYaX
w:tasa	VWWXXXTWYWzWT
w:task	TZZWZYTVaVzYY
w:tasks	WaZXbZXZaY0aX
w:tassa	UVVWWVSVXU1TR
w:taught	QVXWY1VVWyWXV
w:tax	SUUSVXyVPS1VT
w:taxa	VVXYXYVYYV0XW
w:te	ZlsXqbtkXYmWW
w:teach	WXYZZ4WYZXsZX
w:teacher	UTXWXuTVW0WTS
w:teachers	UVXXX7VVWVXXR
w:teaching	UYZaauXWzYZaY
w:team	ZwjaYkoYdcaXk
w:teamleiterin	YxZbababaabba
w:teams	XVXZZXq0wXWYV
w:tech	WsXYoYwsqVXXW
w:technical	rpZbrrVYYXdmX
w:technik	WUYWzYXZZYYZX
w:technique	vYXavaZaYZZZY
w:techniques	VVXXX0VVYVWXW
w:technische	baacxcbbaacba
w:tecnici	zZZWaVVZaXTYW
w:tecnico	ZaaauvZZbaaba
w:tecnologia	bawcbcZbZabaa
w:tegen	XYxbabYaYXaZa
w:telecom	jqXoaZXrZoZoX
w:telefon	TUzVWWSTUSUTR
w:telefonat	XXzpXYVXXWYWV
w:telefonata	XbZxaaYbaYaaa
w:telefonica	abavYbbbcbbba
w:telefoon	UU1VVVPUSQUVT
w:telegram	VZaZaYVZaZ5aZ
w:telephonique	WZZ1XWZabaZaY
w:teletrabajo	Yvadccbcccccc
w:teletravail	oyXbaaYaaabaa
w:tell	bbvZaklppVkYW
w:tells	WWWZ0aSZWWYZX
w:tem	wZbccbaccccbb
w:temoin	UWWyWXVXXXXXW
w:temos	VWSUWXTVX1WVU
w:tempo	XzYbbbZaasaZZ
w:temporal	WzXXYRVXYXVYV
w:temps	Y1VcbcZbZabbb
w:ten	yVmdXmmappXUU
w:tenant	UUQ1UWRWSQUXS
w:tenants	uVXXXOV0XWWXV
w:tender	0ababXYabaaba
w:tendria	QT1UUURTTRTRQ
w:tenemos	vsXaaaXYZsZZZ
w:tengo	TU3VvWSVTTUUS
w:tenho	VV3WtXUWWSVTU
w:tente	xVXXuXWYZYXZX
w:terca	ZaZbbaXzZZZYX
w:term	txaaabZYaZZZY
w:termin	TUTSVVsSWUTUy
w:termina	TRTUUVQTURTSz
w:terminal	SYWVWWwXZUuXU
w:termine	TTSUUUSRSRQQ0
w:termo	V5XZaTWZZZYZY
w:terraform	tZphojVZuWYZX
w:terrebbe	TWYXZ3WTZYPYW
w:terug	WUXYWYVYYVzYV
w:test	UXWuXXyoYVvWV
w:teste	XYYwZYpYZYXZX
w:testen	ZabaaXyYbbWaZ
w:tester	wWXaxZYaaWYaZ
w:testers	TTPTQVww0KRSS
w:testi	zZZWaWVZaYTZW
w:testimony	SXWzXXXYYXVYU
w:testing	yXWXXW4XXQWXV
w:tests	PRNTvTYSQMQR5
w:text	UYWSXVUXXU2WU
w:texted	UVQWUXSTTP1VS
w:texts	7WPVXZUYTTYXW
w:th	nVWXYUTwXUWW6
w:than	YVtdwYnXXVmXq
w:thank	TVRmVWRTU6TsS
w:thankful	YXXYXYvX1WZZX
w:thanks	VXTYYYoWazWqu
w:thanksgiving	RSQSUUQSSPSR1
w:that	oYpXdevWlpYZW
w:the	ZfZbkaabZooZu
w:theatre	2TTUVUSVXOTVU
w:their	RuUWWysSXVvXW
w:them	wUXWXXwlVYmVu
w:thema	VVUwWWxVWVWUT
w:themselves	QSPUUTwTSR2VS
w:then	cVrXmXupXVyWU
w:there	nYoWpXpisqXXV
w:these	TTnWVXPVU4VVT
w:thesis	STQTUQPT2yTUS
w:they	rtbZZZoZYWoZh
w:thing	XW0ZwZTXXsWWU
w:things	VWTYYXxVV3XWV
w:think	TYsoWXYqqrhXa
w:thinking	SVP1USNRTwTWR
w:thinks	UUPVVUPTU1RSP
w:third	SZVXzXkVVUoWv
w:thirteen	VWSYVX0XVUWYU
w:thirty	WWXYYY6XYTXYW
w:this	XmZYkWbhWdvqo
w:those	ZYUZXaRYW5YZV
w:though	VWQXVXSTTP1WT
w:thought	VVwYYXtiWwXYW
w:thread	UUOWVXRWR2VUU
w:three	pVqabserWpbXU
w:through	UcbuWsaUnSvWm
w:thuis	RTVTWSQTWU1UR
w:thursday	VWTWVXS1WSTU2
w:ti	ollZtZrYXsWXW
w:ticket	RSTV3TLPSSNTR
w:tickets	VmWYXXU2YUWWu
w:tides	0WVVXVUYWWXXV
w:tideway	ZprZZZtmbbYcX
w:tiempo	WYUYYZVYX0YVW
w:tien	qZYSaY0ZaZXaX
w:tijd	ywXXYYRYZYXYW
w:tijdelijk	U0XXXQWXVWXWT
w:tilburg	QRQRRSN2SPQPO
w:till	WWWXTXQ2YWSWw
w:tim	emWnZZdZZdYwW
w:time	jsloYnlZhabYZ
w:timesheets	RTOUTVOPQORR3
w:timing	V3xYWYUXWPWWV
w:tip	VXTWXXQWS2PXW
w:tips	STTXVUR1UTTTS
w:tirocinio	YUXbZaXa1ZaaZ
w:title	2VZbabZaZaaZZ
w:titolo	TWVUU1RPWUTUS
w:tjm	yVYZZZwZYYYYY
w:to	bcndhaceklcan
w:tocar	yZaXaWYYaaYaZ
w:todas	ZWZbbaZaYYa1Y
w:today	VWbYWWsZsYyXq
w:todo	XZVZZaWYX0YWX
w:todos	YWZaaaXZZYZ3X
w:toegang	RSRSSTO1TQRQO
w:together	UUWW2YxVUuVXU
w:token	zVYYXYVXZYyZX
w:told	WXzYYYvYWTYZW
w:tomamos	YZVZZaWZYyZXY
w:tomar	XYVZaaYYYwZXW
w:tomorrow	TUTWWQSkUroS0
w:ton	WX5YVYSVSSWXV
w:tonight	WXWZYYV4sTrVS
w:too	rWsXXYnXayXXV
w:took	OWXW1VSVYXUYV
w:tool	xYYZYZwXZVkXo
w:top	TVVWXW4VXUmtT
w:topa	wYcdccbcbcccb
w:topic	QVT1V1vTWRSWT
w:topics	WXU0XYUnY0XYX
w:torino	nYaaaZWZaYX1X
w:toronto	ssZZkdVoalYab
w:tot	rtYaeYYWVyZYX
w:total	VXXyXXYXaaXaX
w:touch	VUpX1YSVV0VXV
w:touched	VUQXVXRWS1VWR
w:toulouse	VyZbbbabcbbbb
w:tout	XWZaaZYYZXZ3X
w:town	zSUVWWUyWSWWn
w:tra	TTSUUURSURRQ0
w:trabajar	YXVaZaXZ2XZZX
w:trabajas	YXVaZaXZ2XZZX
w:trabajo	XVZbZaYZzYaZY
w:trabalhar	X2ZbaaZaZZZaZ
w:trabalho	VVRXXYUWW0VQS
w:trade	RROVUVtTPySRv
w:trader	SQQTRTQQQ2PTR
w:traders	UXWXYWUVXUWX0
w:trades	TSVVVTRTVTVV0
w:trading	YZWaXVRYYT5aY
w:traducirnos	zXXVYWVXXWWWU
w:traduction	0XUXVXVXVVVWV
w:train	TVSWVTozWzUTQ
w:trained	YWVZXY3XWVXZV
w:trainee	OROUTUOU2RRSQ
w:trainees	VVTWVVRT+NVTQ
w:trainer	pVZYa1WYZYYZW
w:trainers	wWVXXxSWXVWXV
w:training	RVVWX6wVXUWXr
w:trains	VzTZYYTYUzVXW
w:trajet	XXZWZzUSYWVYV
w:transfer	vSSwRUQPWU0VQ
w:transferencia	1YabbbYbaaWaY
w:transition	0XaYaWWZaZSZY
w:translate	3VUVUNTTUSNSR
w:translated	0UTXVYUWTUWWX
w:translation	1XUYXYwYVUWWU
w:transmettre	WZbcabZcyabbb
w:transport	NSURTRRUSTTV3
w:trata	TRSVTUR0RRUUS
w:travailler	XXUZXZUY5VYZW
w:travel	cUXYY2VXYXnWv
w:tre	zWZbbbZaaabaa
w:treat	SWUwXWUXXVxWR
w:treating	UUPXWXTUR1VSP
w:treats	XYWZZZWYX6XSS
w:trends	WVU8XYPYXVXYW
w:tres	zYYbbbZbbbbba
w:trial	qXZZZZvYZVptW
w:trick	UU1XWXSWUwVUT
w:trinken	XZXYZZXZZxYXY
w:trip	RUVWWPTTUUTV0
w:trois	tTTYYYyYXXXWX
w:trouver	WYXXYYwXYWXWw
w:trovare	aaaYaa0ZbbaaY
w:trust	Yaabac2baZZbY
w:trusted	WWUXXWTXXVzVR
w:try	WVUYXY5oWTUxV
w:trying	XWPXUYyWUzWVT
w:tu	kaoaZYXXXaoru
w:tua	pXYbbbYbsZXxY
w:tudo	VWTWXXUVV1VSR
w:tuesday	WdoXVYnyYUWXv
w:tunis	aYXbbbybbabbZ
w:tuo	WXZYYXbXXeqrw
w:tur	YXWZZYW3YVXXV
w:turn	0RUZWaVZXyYZX
w:turned	RQRSUUOQS1lzN
w:turns	zRWW1WUWXTWXW
w:tus	YaZaaaYabZzRY
w:tussen	TTSUUUSTURRQ0
w:tutor	SVaYa5XZYZZaX
w:tutorials	ZZYaa3YTaXaab
w:tutoring	VYWUazXWZXZaZ
w:tutors	WYZaZQ1XZXXaX
w:tutte	XWZaaZWZZYZ3X
w:tvod	Yvbcbcaccbccb
w:twee	wyZZZSXZZZYZW
w:tweedaagse	SWXXY4TXYXWYW
w:tweeted	UUOWVXRWR2VUU
w:twelve	YUSVxyrQVUWWT
w:twenty	QVPwUTPVTR1VS
w:twice	MOw0RTsSSPRTR
w:two	tXZorsmXXVWYn
w:uber	oVmmXuTtclWVV
w:ubernehmen	0YZZZZXaZaYZZ
w:ubersetzen	1VWVWSRUWVVWU
w:uberweisen	XWYZXYVZZXzYU
w:ufficio	Zyacbbabaaaaa
w:uhr	STSUUUQRTSQS3
w:uit	ZYZaaaYYZyZWV
w:uitnodiging	ZaZbbbYaaXZ0X
w:ultimas	VVVXXUW2XVVUT
w:ultimi	WVWXYNW1XUWTT
w:um	rWrnYkaXlohXj
w:uma	WmpmutVYYXlYW
w:umas	yZaXaWXYaaYaZ
w:umbrella	NXVUVV2WXVUYU
w:umetikettieren	UWWVYVUUXVzWT
w:un	pppnilXZcdaYY
w:una	mmortaXYYXnXX
w:unas	yZaZaaYaZaYaY
w:unavailable	WXWXYYWXYUVRy
w:unbefristet	X2abaZYaaZaaa
w:unbelievable	TSQUTUMSSOSP2
w:unbezahlt	ZZaaZyYYaaaaY
w:uncle	WXUZXRSWWR3YX
w:und	aWmepYUmqprWc
w:under	xVUXXYUVXsqwU
w:understand	TWV8VUTYVTVYW
w:une	cXmovtXYdXkXW
w:uniform	UWWWWXUVXVzXU
w:union	WYZYZXUZYZzZX
w:universidad	WzXXYRVXXXUYV
w:universidade	U0XWYOVWXWVXU
w:universita	V0UWXQWVXXTXU
w:universiteit	U1WXWPVWVWXWS
w:university	YuaaavXYrYYaZ
w:unlimited	WXXWWXTWaXzZV
w:unlock	YbaXcZYabayca
w:uno	YTXbZbWa2ZaZa
w:unpaid	SUUXxzSTpVWXV
w:unread	STRUTUQSTQR1P
w:uns	WwXrYXfVYnvXW
w:unser	nqWVXooxXWXWV
w:unsere	nXZUZxwYZZXZY
w:unserem	ZYZ0ZZWZaZrZY
w:unseren	wbaabbZbcbbca
w:unserer	UWWTXzUUXVVXV
w:unstuck	6XXZXYVZVWXaX
w:unter	YYZaaaWZaY1UW
w:unterhalten	XXTZYYWQX1XWX
w:unternehmen	WXXaYaXYxXZaY
w:unterrichtsstunde	ZYabayZZaaabZ
w:unterstutzung	0YZZYZWaZZXZZ
w:until	rVXYobX0YWXYs
w:unusual	XY2ZYZVWYWxWW
w:up	laqaaXnkXpbXq
w:update	RTPUUVQURNTW2
w:updated	qUrZZZpYYWXtr
w:upfront	aZaZW1QXaZXZZ
w:upload	TVTWVT0PVRvTS
w:ups	YZ3aZbWaXVZaZ
w:upvote	TVVWVUP0XSUWU
w:upwork	YaaaaYXbbawZZ
w:ur	1ZYZbaYabaaaZ
w:urgent	wWXZZZVXYVWY3
w:urlaub	X3aaaaWaaZZZZ
w:urlaubstage	Yxacababbbbbb
w:us	akYnjnhoXdrcW
w:usabilidade	YZYyZYWYZYYZX
w:usabilita	WWV0XWRWYWVXU
w:usability	YZXyYZWYaXYYY
w:uscito	bccccZavdZbaa
w:usd	zWZablZaaaoaZ
w:usdc	xacabbacccacc
w:usdt	WZYXVZTZZY3aX
w:use	TTiVWWeVVrnry
w:used	VUVzjXsYwWXXV
w:user	QUUTWTx1WTtSQ
w:users	XXVZ3ZkWZVYaY
w:usual	xtXuYVUXYXWYT
w:usually	VVSYXZ3YVwXYS
w:usuarios	YYXxZYXYZYXZX
w:utrecht	tVYaaaYZWXazY
w:uur	piYoZmsYZYcYp
w:uurtarief	TVWyUXTVXUWWU
w:ux	pvYdaaYapZaeZ
w:v3	NTROURNRTOPO3
w:va	XqyZtaWZZXYYY
w:vacancy	WtsZYZsYuWYYX
w:vacant	TUTXXX1XVTWYR
w:vacante	X0YbbaZZaabaa
w:vacantes	bXacccZcwbbbc
w:vacation	aacbcwaZccbcb
w:vacature	ZzacbbabaaaZZ
w:vacatures	YWtbaaYaYXa0Y
w:vaga	nxZbbbabaabaa
w:vagas	YUdaaZWrvYYvY
w:vai	XYVZZaYYYxZXW
w:vak	XYWXXYVXzVXYU
w:vale	XYXwZYVYZYYZX
w:valencia	wuYaaZXZZZVZY
w:validated	UXUXXXWXWV0UT
w:valider	TVUWUVRUVSOT0
w:valor	bbawbbabcZbba
w:valoracion	SYXyXXXZYXYZW
w:valuation	UYZ3ZYWaZZZZY
w:value	ZcayccWcdabcc
w:valutando	YW1aZaWaXWZZY
w:valutazione	VXXyWWXYZYXZX
w:vamos	YyYabbaaasaYZ
w:van	ToUtkTTVWUak1
w:vanaf	NSWWWR2XXXWYW
w:vandaag	RTRUUURTTRTRz
w:vantage	WqlmcZuZnWYpX
w:variable	Z1YbZbYbaZabZ
w:variance	UWSYXYUWUQUW0
w:varias	bbwcccacabbba
w:vas	XZVZZaXZYzYXW
w:vast	U2taZZYZVYZZY
w:vaste	zyWXYXRXXXWXW
w:vat	VXYVYU1YXXUXW
w:ve	TUpcmYZktoXpl
w:vedere	TUSVVV1USRTUQ
w:vedi	YXaaaaXZaYa2X
w:veel	TURQVUuTWyUUR
w:vem	SSRTTTPRRQSQ1
w:vendor	QSV0RTTUXUtWS
w:vendors	UXUzYXUYYWXYW
w:vendrias	WwWZXYUzVWYXV
w:venir	VWVYYYU2VUYWW
w:ver	WVWZYZyXXjXzU
w:verdien	WabZaWYaba1bZ
w:verdienen	WaZZaZUxaYsZX
w:verdubbel	ZZYaYZSZYXxYX
w:vere	aTaayaZZaaaaa
w:verein	wbZabbZbbbaba
w:verfugbar	zWUXYYVXXWXXV
w:vergadering	TTTUVVSSVTTSz
w:vergeben	wTTVWzSTVTVVS
w:vergleich	QWUTWW0VVVWUS
w:vergoeding	SUWzUrToYXWYW
w:vergutetes	XXVzYYXXYXYXV
w:verhaal	TTRUVTRSVzTSR
w:verifica	XYXYYXWXYV1OS
w:verificacion	VVWXXUVVWT1SP
w:verificatiecode	XZZZaWWZaYxWW
w:verification	VVUXXXTWXUs3P
w:verified	UVSWWXRWWPywS
w:verify	VWVXYWqWYWjzT
w:verlengd	YaYZZaWYaYXyT
w:vermitteln	WTRZXY0YVTXWW
w:vernetzen	aaYZbbXZazaXW
w:verona	xbcacZYbcbVba
w:verplaatst	SSSTUUSRUSTR0
w:verresti	Y1ZaZaXYaZZaZ
w:versa	XUXYXXVYZWyYW
w:versandt	QSQTTTQSTPRN1
w:verscheen	XYWYYYWXYVWyU
w:verschiedene	ZYzaXbZaYYaZY
w:versez	XVXYXXVYYWzXU
w:versi	UVVWWVSVXU0TR
w:versicherung	wabcccZcZcccb
w:versicherungsbranche	YYWaZaWaxXZZY
w:versicherungshaus	Z0YbababXZaaY
w:version	RVTVVVRUURNS5
w:verstehen	ZYaaaaY0ZWZXW
w:vertel	TU2VUVOURQUUS
w:vertrag	TVUVVUSSUSSSz
w:verwaltung	baabbWabwabbZ
w:verwijderd	VVTWWWSUWTUzR
w:very	VWSYXYPXp3TRS
w:verzekeringen	SXVYZa6ZVWYYY
w:verzonden	RSQSSTQRSPRO1
w:vesting	TRTV1XTWVUWXU
w:veterinari	cbdcrdcdddddc
w:vets	aYYaxbacZZbbZ
w:veuillez	WWVWWWTVVUVTz
w:vi	1VTWWVTVQRWVS
w:via	WZZwZWWYaYxYV
w:viagem	VXYWZ0WRYVWVV
w:viaggio	YZaXayZRaYYYW
w:viaje	YXYYY0XOXUXUV
w:vibes	RSQTRTQPS2RPN
w:vicino	VWVWXXUTWSV1S
w:video	WXV0YjqpXWqYX
w:videochiamata	abaYbbyabbbcZ
w:videos	pYYZXYxZZXxZX
w:viel	RWUTWW0VVVWVT
w:viele	WVSZYZzYWsXVV
w:vieles	VW2YXYTWYWXYW
w:viene	SSRTTTQRTPRQ2
w:vier	sWXVYV1XYXUXW
w:viernes	XXWYXYVWyUXWT
w:view	RUW4RVQVWWTXV
w:viewed	ZXYbbbYaaXa3Y
w:views	XYWYZZXXZVX0T
w:vinto	UVVVWUSUWU0TR
w:vip	ZbaabaZbbYxaY
w:viria	X1abaaZaZZZaZ
w:virtual	YX4aZaYZZWpYX
w:virtuale	YW4ZYaXZZVZYY
w:visa	urWaZZVaqYsYY
w:visas	QRRWUWPW8RWST
w:visibilidad	VXXYXWzVYVRWU
w:visio	ZYbxbZYZbbaba
w:visit	X5TbabVaWVZZa
w:visitato	aaXbbcZabYZ0X
w:vista	YWYaaaYZZXZ2V
w:visto	yXvZZZVYWWYrW
w:visualizada	aZZcccZbZaa0Y
w:visualizou	ZYUbbbYabYZ1Y
w:visualizzata	aZZcccZbaab0Z
w:viva	NSPPT4NTNQRTQ
w:vivienda	WXVZYZVzWVZXX
w:voce	XWvkYZVYuUtmV
w:voice	0XUWXT2RXUUXU
w:voici	XXWaaZXYxYWYX
w:voir	WWWZYZuXXoY0W
w:volentieri	2YVZYZVYYtXXW
w:volkshochschule	YYaUa2ZZbaabZ
w:vollzeit	uvYbaaVZaabba
w:volontari	TWVUV0RQWUUUT
w:volontiers	XXRXVYUWV1WWV
w:volta	WWVYWYzXVWUUT
w:volumes	UWRWWVSQRSVU2
w:voluntarios	YWZYY0XVaZXZX
w:volunteer	zTXWPvUTXWVWW
w:von	nWXoYXuWoVupV
w:voor	pnZmpoXZXaipY
w:vor	zQacbbabbbbba
w:vorab	YWYZYZWZZXyYV
w:vorige	TVQWVW1VRRVUT
w:vorrei	vYWZYZwYsWYYW
w:vorstellungsgesprach	TVVUXUTTWU0VS
w:vortrag	azacbYabaZabb
w:vos	VWVYYTxXwVpWV
w:vote	UVUWWST1XQSUS
w:votre	YZnlZYYXYnnrs
w:vouch	ZUUaabXb4XZYY
w:voucher	WWW2XYRyYYVYW
w:voulez	VVWXXzUVYVVXW
w:vous	jbnZmjolpbcZV
w:vp	yVbZYaaacbacb
w:vr	ZyZbbbabbbbZa
w:vrij	X2YbaaYaaaaaa
w:vrijgave	UUWXWWSVYU0TU
w:vrijwillige	ZabaaxZZbaaaZ
w:vuole	VYYXYzVSYXXYW
w:w	ttXZZaXZXXZtW
w:w2	2WabcbZbbaaaa
w:waarderingsmodellen	TVWzTXTVXUWVU
w:wachtwoord	YZYaaYXZZXrvU
w:waiting	UWUX0YRWVQWzU
w:waits	ZZWaba1baZbbb
w:walk	UWSWVX4XURUXS
w:wallet	vWuXXWUXXW1XU
w:wallets	TUT0VTSUVTRUS
w:wann	qXwRaawaZYaZY
w:want	bcmbumtYaUXXp
w:wanted	YrZmXnVvWwXYX
w:wants	rmbtXfVXdlXZs
w:wards	PTTVVX5WQQVWS
w:ware	WzYauaXZaZZZZ
w:warehouse	WWSxUXyWTQXYV
w:waren	xWVYYXWXYWRwU
w:warmepumpen	YZZ0SYYaaaZaa
w:warmtepompen	Zcauccbcdcccb
w:was	lXqYYYUWkxUzV
w:wasn	ZaZbaaYaaWS1U
w:wat	ftyXXWRWVvWVU
w:watch	UXWXYYUYZX0YT
w:way	VWTYXXmTW6sQU
w:we	ojaknlnZYibbc
w:wealth	RR1WWXRVUTXWT
w:web	0XWZYZwXWVVvW
w:web3	VVZZWXXYYZ0VU
w:webinaire	WZYaaaW2ZYXXU
w:webinar	XZYaaYW5ZpYXV
w:website	3SRWRVryQRUUT
w:websites	TXQYWZ2XTVVYX
w:wechselbereit	bbvdcdbcaZbZa
w:wechseln	X1YZZaWZsYZZY
w:wedding	1VUUXVSVVVXVS
w:wednesday	UVVXWVQwXSTUx
w:week	rnWaZodlimacY
w:weekend	uTRTUUOTUwRQ0
w:weekly	0XYXZTZqZXsoX
w:weeks	0VWXYnmtZWXYc
w:weet	WZXQZY0YaZXaX
w:wei	WqYpZaoZmVYsm
w:weil	VW0WVXSWTTVVT
w:weiter	TUTVTWSUVS0TR
w:weiterleiten	YZbdcdccvcbcc
w:weiterschicken	UVVVXUTUWVzVT
w:weken	TVZYZyWYZZYaY
w:wel	ZWbatVZtbaaaa
w:welcome	VXWXPXT9ZVVXU
w:well	UjqYWYaXzyXVU
w:wellbeing	WUQVWX1VUQWVR
w:wenig	SXYVaWzYZYUXW
w:wenn	XaYaZZYZZYQyW
w:went	UVVXWXPVXSTW0
w:wer	WXWYYY1YWWXvW
w:werdegang	VW2YXYTXYWXYW
w:werden	SSSVWU1UWSSUS
w:were	VWsYYZpYuasWW
w:werk	YUYbZbXa1YaaZ
w:werken	STOSTTOS1QTUR
w:werkt	NSWWWR2XXXWXW
w:werkvertrag	0VUXYXVXXWXXV
w:west	PPPVVVQUSPSU5
w:western	WYZZZXVZYZyZX
w:weten	YYVaYaWYzUYYV
w:what	lkueXbpcmqWXV
w:whatsapp	tYZZaYWZZZ2aY
w:when	jXzXsXqYVRYXs
w:whenever	0VVVYWSXXXVXV
w:where	VV3YYYoXWsdYW
w:wherever	VUWXXXUzWUVVV
w:whether	sUxYXZqqrSYYW
w:which	USw0iWWkVtVVS
w:whichever	1WTVWWSVZUWYW
w:while	vSwXVWTWXuqVV
w:whisper	SPTVUTNUUV3WU
w:who	TbajtauWrYdYi
w:whoever	SRMTSUMS0ZyRQ
w:whole	RVWUkUzXXwUUT
w:why	WXSYYZ0XVynXW
w:widening	YYWZZaUZX5ZZY
w:wie	XVdsWWuWxXVVU
w:wieder	YZXZZaXZaxZYY
w:wiedersehen	YZXYZYVWZxYYX
w:wij	aXvoZawZYYaZY
w:wil	anUoXwSlzVXXW
w:will	WUlWpXbWYVvU2
w:willen	YYYubaYataaba
w:willing	vWswWYWYrXZZY
w:win	PWTUXSywWTuWU
w:windows	XYZaZaXYaXvyW
w:wine	WVVXWXSVV4XYR
w:winner	TVVXWXUYYR1WW
w:wins	Zcbaadxdcabdc
w:wintersemester	TUVVW1SSWTVVS
w:wir	mnakmpmZYqaYX
w:wird	VWVXXYSVXVtTy
w:wire	WWXYXzVUYW0ZV
w:wishing	TTPUTUQST1SQP
w:wissenschaftliche	WzVYWXUVVVVVU
w:with	cmfpkYmZielda
w:withdraw	XYXZXYUWWTzWU
w:within	ToWvYvrXXWpUV
w:without	UVwXUTZrWT2XV
w:witness	UYZ3ZYXaZZZZY
w:woche	0YZZasXZZZYZY
w:wochen	0YZZYZWaZaYZZ
w:wochenende	YZaQa1ZZbaaba
w:wohnen	RSRUUSP0UuTRQ
w:wohnungspolitik	WXVZZZXzVVZYX
w:wollte	XYTZYYXRXzYWX
w:women	SURTVVU7URTTP
w:won	uWWYZYuZYtnXX
w:wonder	SWTYUYPX1SXWU
w:wondering	ZYabaa2abXaZV
w:wonen	abYbbYYyYWaaZ
w:word	tTwXWVTX1TaVT
w:worden	W3YaZZXYZXYYY
w:words	vSTTT5PRUSPRQ
w:wordt	VWVXXXUVWUskx
w:work	cfWWnXllyojYU
w:worked	U5TYXXTYXyXWV
w:working	WixYXZnXptXWW
w:works	WWYZZYxZyWnZY
w:workshop	vXWVYtVsZXWYW
w:workstation	SVWVRYQWYV2NS
w:world	RUPWUXRUR5TSR
w:worse	baXdccccYybaa
w:worth	ZYXyabtaZaZbZ
w:would	flmoonapoYXXW
w:wow	XZXZZZXYX0XNV
w:write	gYqdWhoZltXUn
w:writer	nxdaZZXZfYZrZ
w:writers	VVYZX2RYZWXZY
w:writes	UVSXxYpXWuWVq
w:writing	VXbYYzrmXpVYX
w:written	W3taYaVYXXYYY
w:wrong	UVrYWVuVpOyVq
w:wrote	W0VsWZrXrWWZW
w:wurde	rWVYYYTXXUUyv
w:wurden	SVWWY0TTXWVXU
w:x	4WWVVTSWYWOYU
w:y	dcaarcUkublVb
w:year	toobmcXdXrXWY
w:yearly	VWSTWWS2WTWUT
w:years	kojZjYXYqzYVX
w:yes	ntVYtYbXXyTXV
w:yesterday	VUTXWWpSssVW1
w:yet	WWWYsYvVW0nXU
w:yields	ZaZaXb3ZZYTbY
w:yoga	3TUVXYPXXVVQU
w:you	jcolkedcbnjeX
w:young	XzWZyZWZZZYaY
w:your	bZccZboWkonpf
w:yours	VWqYpZyrZkYXW
w:yourself	XvroZZrZZYZZX
w:youtube	XYWYZZXyYXXaY
w:yusuf	lmWZZarYYVYzW
w:zag	xVVZYZxYTWYYX
w:zahlbar	STUUVVSRUSTSz
w:zahlen	oSSTUpqvTRSRt
w:zahlungen	TVUVTWSUVT1TS
w:zara	pdZcZZmYYUY1V
w:zaragoza	W0ZbZaXaZaaaa
w:ze	SUWUXTRTWU0US
w:zehn	TVUVWVrVzUUWU
w:zeigen	XXXyYXoYYXWYX
w:zeile	1VVUWRRUWVUWU
w:zeit	fXXuYWxXXXTWW
w:zelf	YbZybbabcbbca
w:zephyr	mssdXZdZhdYmX
w:zescijferige	XZZaZWWZaYyWW
w:ziekenhuis	Z0abbbaaaaZZZ
w:ziekenhuizen	ZzabbbabaaaZZ
w:ziens	WVTXWVTRT3VSS
w:zijn	VW0mXXRnyTXWV
w:zin	WV4XWYVXXUYXW
w:zip	SZZWZXTVZU0YY
w:zit	UWzZWZUZWVXYX
w:zoals	TVzZWZTZVVXXX
w:zoek	imvasaXZjXZZY
w:zoeken	VWossXtlXWYYX
w:zoekopdrachten	WXVYYXVWXTV0S
w:zoekt	syZZZcXZZZZZX
w:zonder	ZZYaXZSZYWzXX
w:zones	2WaabXYZbZaaa
w:zoom	zZYWauWZbaXbX
w:zorg	zWYZaZWxUXaYW
w:zorgsoftware	Zbauccbcdcccb
w:zou	UVzsXXTWoUWWV
w:zu	kpapbkulaXXXX
w:zufrieden	VW0WVXTWTTVVT
w:zug	0WaaaZZaaaabZ
w:zugang	UVSUVVTTTQTR0
w:zugangsdaten	WXYYYWVYZW0WW
w:zugestellt	UWUWWXSUXVRU0
w:zullen	XzaabbZabbbba
w:zum	VWWoXXVxXsWTt
w:zur	XWVYYYWtVxXTU
w:zurich	mqZYcnVjoqXih
w:zuruck	WWXYXXVYYWrxT
w:zustandig	XXXYZZ4YXXYWW
w:zwei	ZYZ2ZZYZaZYZY
w:zweit	WTYWzYXZZYYZX
w:zweitagige	UWXXZ1UUYXWYV
w:zwischen	UWUWWXSUXVRU0
w:zwolle	SWXXY2TXYXWYW
w:zzp	rWXYZYxtWYXZX
w:£	uuXoYuYYZYYZX
w:€	pmWobucjXWqXV
walk you	VXUXWY4YWSVYT
want a	pZbckbvbbZabb
want an	xVYZuVUYYZYaX
want me	xWXYWWzXXSTZW
want the	TUTWWWxUVSUW2
want to	YaklyXbamWZXq
want you	qyXXYuUZZZXaY
wanted !	T2YZXYVuZXYZY
wanted for	ZXZTZwW0aYZaY
wanted to	ZZVbbbYbX2aZZ
wanted you	TUqZZaVZU6ZZY
wants a	vqatZYYaaZZbZ
wants an	xOUUWzSSZWUXW
wants to	YrXpYaYZnYYax
wants-job>benefit	aZababab0Yaaa
wants-job>freelance	4VZaabXaUabba
wants-job>funding	UTRW3XTWLRUWU
wants-job>i-am	ZYVZmZVY6WdYW
wants-job>interest-q	TXVZYYWW6VXXU
wants-job>job-word	YVWaabXa7XZZY
wants-job>mule	ZXXcbcab2aaba
wants-job>pay-word	SUXaYZ2ZtaYZY
wants-job>permanent	YyXbabXarZZaW
wants-job>recruiter	ZXVbbbXa5ZaYZ
wants-job>requirements	aVVcacZc2abbb
wants-job>role	WdWaZaWa4YafY
wants-job>seeks	YVWaZZna5YaaZ
wants-job>sell-cta	UWVYUYQX1WXYW
wants-job>site-notice	aZbbbbZbSZa2Y
wants-job>start	SWVZXYVW7VYXU
wants-job>teach	ZYXZYUWY7VYZX
wants-job>third-person	YYacbcacybbbc
wants-job>threat	SUYaaZ3ZtZXYV
wants-job>unpaid	VXVZXXxXvXXZX
wants-job>you	XXWZYYaZ7VmYW
ware das	XwZauaYaaaaZZ
was a	ZZtbabpaZtaaZ
was given	3tTZaaUZZXXYZ
was the	UUwWWVRRU1TWT
way of	YYUZZZvZXwXYY
we are	XisrYaraaaaaZ
we betalen	wZaaayXVbaZaZ
we built	ZcbcccycbXbbZ
we can	VVTXutwuXUWYU
we connect	YYWrXarYXyZZY
we d	ulWsmtVmYWWZX
we do	YnZbapxbbZZba
we find	uUVaYa3aXWZZZ
we fix	UWXXXW3WZWtXV
we give	UXVYQV4UYWVYX
we had	UuUXYXpWYyVXU
we have	ojqckZnaZbaak
we help	Ywaacaqbbbaba
we just	XYYZZYSxaWwXX
we liked	w0VZabUaXWZWZ
we ll	VWWYuYTYZTsXw
we look	qVYZWswYZWtaY
we make	WvYZsrkZaXZaY
we met	RzzVXXTSWNVVW
we need	qqXlteUWZYnZn
we never	VVSWXVRVVzN0U
we offer	YwabZZTaaavZZ
we pay	omZtYwVYaZcaY
we publish	UVUYXvqzXTWVV
we re	oipdoZacZlaZe
we run	iYYauqqaaZZaY
we sell	PSOU2UqSSORTQ
we send	UUUuXXStXVzWW
we share	PRQT0SLRRzQQP
we should	TSxWVWQUU1TVs
we speak	o0sZYbWaZVZbZ
we take	WabYa2aZbaYaZ
we talk	peWsZZnZsbZZY
we use	TUSUVUOUUKS1z
we ve	UXWXYV2WYNX2S
we want	wTTTSyNRURhSy
we would	TQUWyXxVXWWXX
we-help>benefit	ZZZZba2aaaaaY
we-help>client	ZZYabb0abZbba
we-help>easy-money	VZVZaa5YZUUZZ
we-help>equity	ZYZYV3OVZYWYY
we-help>freelance	VaYZZa4ZaYXaW
we-help>i-am	4UQWVWLURRUWR
we-help>job-word	XxXaYXfZYYwYX
we-help>mule	ssWZzYSYZWXZY
we-help>pay-word	ZyZYWXxaZYYaZ
we-help>permanent	V5bZaXSZaaYaY
we-help>recruiter	YVUaaa5aZYaaa
we-help>requirements	YZYbZa2XZaZaa
we-help>role	WpVZZYxYYXvYY
we-help>seeks	TUUWW0zVXVWYW
we-help>sell-cta	YbaZZcyccaadb
we-help>teach	uVYYXzPYYXXZX
we-help>threat	YYaZaX0YbaWZY
we-help>wants-job	ZZZbZa2XZaZaa
we-help>we	T7ZXTXYZaYXZY
we-help>you	pXZZYqwZaZoZY
we>benefit	YZddYp1YYhaYX
we>call-ask	rZvSXWc1YXWYW
we>client	tnksZZiZZYZZY
we>cofounder	VoVwuXwXXWWXW
we>connect	VZavjXcaX0ZWV
we>content	iUUVswY1XSWVU
we>easy-money	SVUWRVoTXT7WU
we>equity	SVUzuXQWWTwXU
we>event	cbWVXnU8YXiWV
we>expert-call	WYX5sYWYaYZZY
we>freelance	tZWdlYsbYtaYW
we>funding	ZmWw4XVWYWVYW
we>i-am	gawWnYbVdzWXV
we>interest-q	VUzYXYvSXvWWX
we>job-word	VxoZcfXmbfhXd
we>messenger	TXZYZXVXaZ7ZY
we>mule	nlVsxoSaXVvXV
we>open-to-new	UR2XUXSSWTUYV
we>part-time	yZaZvZXabZZbZ
we>pay-first	UVWXW0PUZwxWV
we>pay-word	uaWoXvshYWaYV
we>permanent	tzYaZYXiZZZZZ
we>recruiter	VWUZZZ+ZXYYYY
we>requirements	ST2YWX1WXXXXX
we>role	azWbkmlXYXlYZ
we>run-code	WXXYXXUXXV2VV
we>secret	tWXYYsUXZW0pV
we>seeks	rsngspVXYWbYY
we>sell-cta	nVVtdWxdXVrXi
we>site-notice	vTTWWVzUWUUwQ
we>speak	WYYvZmXzaWYZY
we>start	vVYZZY0ZZZZaY
we>task-for-you	8XYZYXVZYYYZY
we>teach	bVXWX5hubWXYV
we>thanks	rspxTUQSViqTT
we>threat	YrWuUTyUXVXuT
we>unpaid	tWXYUop1YWXYW
we>wants-job	SWaaaZ6aUaXYY
we>we-help	XqXYkjzYYXkYX
we>workplace	sU0XXWSsXWvYW
we>you	dckrYoqYZUsjW
we>your-profile	X5TZYaUYYWxXY
webinar gratuito	abbccaa0babaZ
webinar on	ZZaabaY3aWZYV
week $	vYbZYvYYbaaba
week 0	tacdddbcadddd
week ?	mzXasZXZZZZaZ
week and	vXXaZaXvsXaaZ
week from	rZaZZZXZbaubY
week in	VXZZZ6XXYXZZV
weeks $	xZbZatXabbYbZ
weeks contract	zWabcaZccbccb
weeks £	xXZZawXWaYZYV
wei and	banbbbZbZSayZ
what a	XZWZZbvZXxZZX
what are	VX5ZZaTYYpZYW
what do	sVUYYZUXW8XYT
what i	tVqXWXlV2PVXU
what it	4VUYVYTXXWXZW
what our	YqYbbqxYbYZaa
what s	mY1lYpSWiqXYU
what the	WY3XYYRYwVXZW
what to	WXRYYZUX20XYS
what we	X0raabiaYWaaa
what would	VwzYXYvXWUXWV
what you	paqbYYpuWpXYX
when could	yVSWYYuYXXYZX
when do	VYxZZavZaVZZW
when i	QSsUTXRWSOxX0
when may	WU3YZbVZWWYZZ
when we	RTPV5WNTTQSVS
when you	XXwaZZlZXWYZw
where you	XW6YZaUYYXmZY
whether you	vWvaaaVsXXaaZ
who d	YmuZvapYYXZaY
who decides	QSPVTVxU2RROR
who is	PTxSTWpUTQTS0
who knows	WtXvXZVYYvYZY
who s	NSRSxTOOTPSS2
wij hebben	oXYbabzbYZaaa
wij zijn	YZzraaYaaZbaZ
wil graag	TUPwTVOV3RVWS
wil je	WYYaayXqsYZZZ
will be	qVWXZYVYdWsS2
willing to	XWwwWZVYrWYZY
wir haben	ZsYbbarXatabb
wir sind	rYbtnaZbbbbba
wir suchen	YwaXaaasbbbbb
wir zahlen	xWWWYwSUXWWXU
with 0	WlYZvampZYnYZ
with a	nqbtlZdZZbbaY
with abap	Wa0ZabWaZZaba
with an	VXUVWXvWWzVWU
with go	WvqaYZUZvVZYX
with hl7	YXYbbbWb0Zaaa
with it	ZbXabcvatYabZ
with java	aXucadZcrZbcb
with kafka	WxraZaXaZYaZZ
with me	oYXsxbkaXYabZ
with money	Y0WZwbYZQYZaZ
with my	uYXaaZXYnovaZ
with one	XWzxXZUYXVXZX
with our	tXrZZZuZbZbZY
with people	YYXtZaUYY1ZZY
with react	ZXxZaaXarYZbZ
with shares	ZyVbpcZbaaaaa
with tableau	XxvaZZXZYXaZY
with the	lfWYYZTYqcxUx
with two	xTTWzXRVVQTWT
with us	XVrZormYZVUwY
with you	msSbWZbYpqluW
with your	XWvYYZqYXn0UV
within 0	XXYtZZxZYYqWW
woche 0	zaZbbZZabbbbZ
women in	UVUVWWX7VSVVR
won the	UXXYYYTYXztUU
words $	zUUUUzSUUTLTS
work anniversary	YZYaaaXYYlXxW
work as	aZbcbcYbzZcbb
work at	wXUZZZRZ5SZZX
work for	VWmYuXlW2TTYV
work in	XXWYTZTXpxyXW
work on	Y0XaabZZZpZZa
work since	TTVaZaUY9UYZW
work with	XVpZXa2YpUYZY
working with	YYUZXawZY0YVW
workplace>easy-money	vXaZZYVZaZzZX
workplace>freelance	zWZccbacbbbba
workplace>i-am	UYWYY3TV0VXYW
workplace>job-word	SUXVXRVRYX2UW
workplace>pay-word	1WXtYTXYZYraX
workplace>permanent	tzWZZZWaYZaZY
workplace>role	OQSVSRPTVU3WT
workplace>sell-cta	TWaaaaUXaZzZW
workplace>speak	SWY1TQXUYWWYX
workplace>start	2WZbbaYbZaaaZ
workplace>threat	RTUYZWWYUV1WW
workplace>we	W2YaaaZZaZZZa
workplace>you	QWUWX3SvVUtVU
works at	XXZabaxawYXaZ
workshop on	XaYYauYvaYZZY
would a	q0XZaZoZZVZZZ
would be	YpiajaWdqwZZZ
would it	V5WZYZqZXXZZY
would like	akcplscYcoYYX
would love	XknYqYVrzVWZX
would mean	WXUXWWvzVSWYW
would that	zYbZbaXbbbabZ
would you	mZooqoXpmWYYX
would your	SVUWUW0WySUVT
write a	UWVwYwVuWUUXV
write to	XqVZYaVYulYZy
write your	TXTWWW5WWSTWS
writer at	WnXaYZWYXYX2Y
writes to	UWRWWXSWUzVUv
writing for	VYYZZ4XVZXUZZ
wrong with	YYWaZbyauXZaY
wrote about	YzZbYcqbZZaba
y buscamos	aZZqvbZabaabZ
y me	tYsaZaWZxXZWY
year $	1SaabbZbbbbcb
year contract	pzWWZZWVZTYZY
year for	WWYYZ3XUaYrWZ
year to	UV1WVUQUSoVTR
years at	ZYXZaaWYr1YVV
years in	XX1XwZUXXUYYX
years of	reZcbcoaoabbb
yesterday s	VUWVWVTVWTWX2
you 0	xSQWQVzVUUvWT
you ?	lrWoZZkZqtYYX
you a	uXVnYYYYYuvYW
you about	m0qYZZZZXWZaZ
you and	cXVXWYnXWwjzV
you are	YqvbabYaXbpaZ
you as	VuW0ojUnYXYZY
you at	WX2ZZYuXYUXYX
you available	zZZbbcZbaaccb
you back	TWXWpZuYWYwZY
you be	nWyrqaXXlWYYX
you build	sXVY2ZSXWsXYW
you by	WXZYZ3WUaYlaX
you can	XYWZZZqnZWkyn
you come	WXpWvSV5XUYXW
you consider	YuVYuuUYsTVXY
you could	UYpZxZyYYXVXW
you d	esxlpZWZYYYZY
you decide	XXW8ZYSZZWYZY
you did	zWnUZZSYxWXYZ
you do	wVXmXYaXVuwWV
you ever	UX7YXZnXWSYYW
you for	cmUxXZTomlYsX
you forward	WWYZYaVbwaxZZ
you free	3YWYbZWpaZaaY
you gave	UXTXY7RXXrWXT
you get	WXWlsbddpWqYs
you give	UXZZa7WXZYZaZ
you have	YVVXYXbeuZj3V
you hear	aWybbcYawTbaa
you help	zWVXYXTXWUwXV
you here	UVPYXYSVV9WWS
you hire	ZXTbZbYa3RZZZ
you ignore	YZVaZaVZYyYuW
you in	WUlXXXywTpVWW
you introduce	XXTZvZUZ0TYYW
you join	ZYZatZYxbZaba
you just	VUqYWYTWVQ3US
you keep	STUYWYVXZY3YW
you know	jWlitZqYtbYYX
you last	XxUZYZyZWWWZX
you let	RTUUUTO2WOwVU
you like	ampaZYspZlZaZ
you ll	XYWYYXVoZr2WT
you look	lYoZpaVYXvtZX
you looking	VV6YXYSYUVXVT
you lunch	VUOW0XSWSxTUT
you mention	ZZVaZaXZ1TYZX
you might	VU1XYVTwWUYZW
you more	ZnrZucWbaabba
you must	WYWYaaxaZZxVX
you need	STUYXXrW0TzYW
you on	pxmYYYTWYxYWT
you once	SVTUzVSTUyTWS
you only	XXVZZZUaXX3YY
you open	WW2aabYZYWYZY
you or	ZZubabwbYYabZ
you our	VXWaZZ4YZZZaY
you pay	TWVRWVzWVUxYX
you posted	SQvV1WSTUTSVV
you re	XXuZcZZoXwjdW
you recommend	YZVvbaVbvaZaZ
you review	wWUYWXSYWWVX3
you said	VVzWWXRWVtVUT
you see	nrlYYZUrYWYXu
you send	VYbZRXzXYVRXy
you set	XYavbzTZbaZaZ
you sit	UTWWUTRxXW0XV
you so	ZY2ZZbXYXpYYX
you speak	TSTXXVVwYX0YX
you still	UWqWWuSWTyWTT
you take	vXXyrZVZYXZaZ
you taking	yZXaZwVZZUZZY
you talk	SU3xPTQUQSUUS
you tell	nWSYYZzX2UXYW
you than	wVwaaaYbXXaZa
you the	VXrZqataXXraX
you think	TXRpXXT0vvXXT
you through	WXUXWY4YWTVYT
you to	WrpoYvToYgcYX
you up	TWvXWXRWXuWWw
you used	RVVxXTzXWTVVR
you ve	TYTywYTUXTpyV
you want	VksYyZcVWcVXt
you were	YXuaYaVZvZtXY
you what	YZ7YZZTZXWYaY
you will	zRTSXWSWXXzTT
you with	YW4YZaWZYXYaZ
you would	YzXbabXtaZaZb
you write	sYYZatXZayYTY
you>benefit	ZWVadnwWzUakX
you>call-ask	rmvtYYnXXZXWW
you>client	PXQSWV2VWUWWU
you>cofounder	WSTW7XTWXUWXV
you>connect	WWoXkYbVlqj0U
you>content	oXvpXWUvWqWcW
you>cv-ask	vU1abbYbZXZYZ
you>easy-money	TVUXuWnVVr4VU
you>equity	UVUWzwsTUVWWV
you>event	VXVZXyUXXrZzj
you>expert-call	WXc4sYWYZYYZY
you>freelance	zVVsocrXXVjXW
you>funding	STTV1WoVVUxWV
you>i-am	nXnanaZjupYWZ
you>interest-q	rqqZmZYpaYZZY
you>job-word	XluXlbXWrjsYX
you>messenger	WwYYZYUZYY1YX
you>mule	iUlVWXSVWT1W0
you>open-to-new	YY6aZbXZYdZWY
you>part-time	vWWW0TmVXWUXU
you>pay-first	VWWeXslWXp2XV
you>pay-word	eXY0XbsVgXpWb
you>permanent	VqrYqpqXXVsYW
you>recruiter	XYxZZZbZXVnyV
you>requirements	VyZXpYkbXWoqW
you>role	YuUZcmiXppYsW
you>run-code	WXXYYYVWYW2uV
you>secret	XYXZZXVXYW4yX
you>seeks	YUsZWXtWxgbrV
you>sell-cta	jWlsapoVWUlnr
you>site-notice	YYZaZaYYZjf4Y
you>speak	WXWmYkW4YoXYX
you>start	0YXXyZUZYYXaX
you>task-for-you	qoXVwXSYuWrXW
you>teach	UWXeY7aYjpXYW
you>thanks	fVYYYlTpmyjqV
you>third-person	YZ3aZbVbXZaba
you>threat	UWWXYXnXYV5vZ
you>unpaid	XYXaXX3WXXqZY
you>wants-job	XjWanZWZ3XZlY
you>we	rnYdssekWUoWV
you>we-help	UUUXYW5VxXWWW
you>workplace	QN3WTTOVTUTXV
you>your-profile	jqrZYZbYaZosW
young firm	YyXawaXaaaZbZ
your 0	UXWZYVUYYW3VV
your account	YYZaZZTZaY1pW
your app	zXTYXYTYXWwYU
your article	VXWYYXVzYtWXY
your background	ZYubaZyaZXUYa
your bank	YYYZZaWZZY0ZX
your bitcoin	WYUZWYOXW0hXV
your book	VWSWWRUUS5TUS
your card	WXWYYYVZZT3VW
your choice	wUYYYzVYYYTYX
your clinic	TWWyYXyXXVVRT
your comment	UTUUXWSQT5WOS
your company	WXVaYZYZ6VYZW
your consulting	zVTUXOyWXWWYV
your contact	UW2ZVZUYWTyYV
your contacts	VWQWVYRUUv0ST
your cv	YxqbZbYbZYoaa
your data	XXXZYZ0WYVRsW
your department	ZZWbaZXa0WYZY
your email	STQUVUPTUPO6N
your fee	XZYzaxWWaXZZZ
your field	vUQsVROV1TVXV
your firm	WYXaZYRa5VYZY
your first	YYVZYZWZZwxWW
your github	WXXXVZTXaY3XX
your hiring	WYVYZX2VYYZZY
your id	uYYYabXZbbxbY
your identity	ZZXaaZWaaSyuW
your inmail	bbZcccZbbXZzX
your invitation	ccacccabcWbzZ
your invoice	VZXYXavYZXVYw
your job	YWlZyaXZXVYvX
your message	ZZXaaaYZZWY3Q
your money	XYZYYXxUYYuZW
your name	uphZaZWZnfpYZ
your network	XXQXWZ0WVOVxT
your next	ZWwbabvZYYaZa
your office	VUQXVW1WTvSVO
your open	4WUXXXlXUWWXV
your opinion	TVU4UVSVVURVT
your own	YZaiabybaZkbZ
your page	WXXZaZVZZ3wNW
your paper	WWUyUWUzXTXXV
your passport	WVTXTXTWWU7VV
your password	YZZaaZXZaXqzW
your pension	SRRXVY6XSPUXT
your people	RUTSUUyUWORP1
your phone	WWUXXXPXYT10U
your place	TTPWVVyT2MUTS
your post	aZWbbtZYZmaxa
your price	UZzXZ5QVYVXXU
your profile	XioaaaWYZVr0Y
your projects	TUQXWXpVU4UWV
your rate	zZYdcbZcbaccb
your request	UVTVVUQQUPTxy
your resume	nXvbbbobbaaab
your shop	SYR0XXvXWURYW
your side	ORUU1VwTUTTPU
your site	TVRWYV6RWTUVX
your subscription	VXWXYYRWYUWcz
your talk	yWUZYXPXWzXXV
your team	VXXZYZwZzWXYp
your time	uWW1VWUXtWWYX
your updated	tVxbcbZcaaaZZ
your verification	VVUXYXTWWTO3P
your wards	RVVWWY5XSSWXU
your work	XvRaZYVrV0XVY
your-profile>benefit	UVVYYX0WYWUVW
your-profile>client	U2saZaUZaYXZY
your-profile>connect	UVNYWZTXU1VUT
your-profile>content	TUSXYU2NYWUUY
your-profile>cv-ask	tV0aaaXaZVZXZ
your-profile>easy-money	UUQYVS3WVUNVW
your-profile>freelance	NNQUTVNUUP4OQ
your-profile>i-am	WV+XZaWZWnYRX
your-profile>job-word	VxfYYYWZrVxWX
your-profile>open-to-new	WXzZXaVXZTXXV
your-profile>pay-word	U1YYaaVabaXZa
your-profile>permanent	Y6TZaYYbZZaaa
your-profile>recruiter	TW0YaaVaYYWUV
your-profile>requirements	a4SbbbXZbYYYa
your-profile>role	XSTZYauZ5WUXX
your-profile>run-code	YYZbbZYbcaxYa
your-profile>site-notice	XX0aaaXZZWYsX
your-profile>thanks	ZYSabbYYWyaYa
your-profile>threat	ZZaccbZbcavWb
your-profile>we	1paXXWmUXVwUW
your-profile>you	bezXWUltVmlVV
yours ?	UUUXWXx0qSWXV
zara a	YrasbaZYaabrZ
zephyr freight	mrpbZadadbanZ
zoek een	caadrdbcqbccc
zoek ik	tvacbbabUbccb
zoekt een	W0ZZalYZaaaaY
zou je	ZZYtbaZbrbaba
zu uns	Z0bbbZZbaaabb
zurich ?	UqWYYvUXzTYWV
zzp er	rXZZbZvqXZZaZ
£ 0	rsYlataYaZZaY
€ 0	smYmbtYdZYiZY
€ al	nsYYZjYXZX0YW
€ am	kZZZbwXYaZraY
€ de	ZYabaqYabayaY
€ dia	0ZbbbaZbbaaaZ
€ h	iVWYYxwXWWVXV
€ hora	pXZZa2XXZYYZX
€ im	VtYYZXWXZXyYW
€ je	YWaaZ2YVaZZaY
€ ora	pWZYavxYZYXZX
€ par	cYZZapWYaY0YX
€ por	btZYauXXaYsZX
€ std	jZaZaxYaZaabY`,
} as const;
