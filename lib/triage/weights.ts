// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.00605,
  bias: [0.115, -0.134, 0.118, -0.538, -0.554, -0.503, 0.369, -0.002, -0.32, 0.419, -0.155, 0.173, 1.012],
  table: `$ 0	noYobppZZYoZX
% and	SZaa1aYabaZbX
% de	dccdsdcddcddc
% of	TXTXUY4WVTTWQ
% off	YYZZYZT7aYXYU
% on	WYVYYZ2YXVUXt
% remoto	yYbccbabbbbba
0 $	U4XZatlWYYYYW
0 %	YXXYvarnZXtZa
0 0	nuZbmiXbZZcYp
0 a	xXZZfmpYaYoZZ
0 an	tXZXaxvWZYbZW
0 and	WWWXYsTWmV0Xx
0 at	VVTVVWOTVV0Uq
0 c2	yXZbbolbaaabZ
0 day	xZZabtYabaabX
0 days	puYdZZmYZYYtZ
0 de	XYXYZyVPZWXzU
0 dollars	WWV2YWTSWSzVq
0 e	VWUWWXUUVSTQ4
0 each	TWW3TvUWZYYZX
0 employers	ZUYbbaY4aYYYW
0 euro	vWVvYsTXXWvVU
0 euros	TWXYWRTSXWyXw
0 for	TWWyXskUXUwWt
0 h	xYZYZsiYYYYWu
0 horas	osabbrZabanWY
0 hour	XZY1aYUTaXYyU
0 hours	ptanZackaacZZ
0 hr	wYaabcpbbafbZ
0 hrs	yZbcbaYbcabcb
0 in	VWYZZXwWZXxYs
0 is	WWWXWXQWXW3VO
0 k	bzYasaZaZZbaY
0 lpa	YzYcccZbbbbbZ
0 maanden	yabcccabbbcbZ
0 march	VzYZZZUZZXYYy
0 may	XlYZZXWuZXYsv
0 meses	wabcccacccccb
0 mesi	vacdccbccbcbb
0 mil	cuabrbZabapaY
0 min	VYW1YYVXWXYZU
0 minuten	XYY4XoZYYYYYW
0 minutes	XZY1asaaZYeaW
0 minuti	XZXyaZnYZZYZW
0 minutos	YZY0aZrYaZZZX
0 mois	xrbbbaZaaaZaZ
0 monate	zXbccbacbbcba
0 month	xZbccbZccccca
0 months	yYabkbZbbbbba
0 new	ZWZbbbZZZYa3W
0 ore	fpbbcrZabatZX
0 pages	5XWWYwUWXVXYU
0 people	Y1XaaapaYXaaY
0 per	sbabawbYaZeaY
0 plus	XiZZazqXaZYaY
0 pm	aabbcbZxcaabm
0 por	UZZYavXZaYuZX
0 rd	XXXYZYUWYVXW2
0 remote	urbbbbWcccbcY
0 std	0ZabbZYbbaYaZ
0 stunden	nsZbbaYtaZqYX
0 tage	uwZaaZjZZZZZY
0 th	rXXZYWUxYVVY2
0 then	TURYWWRUVU5XT
0 this	T1RXWXSVYRUVw
0 to	VyWYZYUYYWsW0
0 today	XYXZYWUwYUxWR
0 uhr	VWVXXXTVXVTT3
0 usd	yZabbmYbaaoaZ
0 usdt	XaZZWbVZaZ3aX
0 uur	uqZaaZYZaZoXr
0 we	V1aZXZqabZZaZ
0 weeks	WYbaaxXuaaaaY
0 words	wUVVV5QSWSRTQ
0 years	qpobnbcaiZaZZ
0 your	xTYZZyWZZZTYX
0 €	llYqZrhfZYsYW
a 0	avZaaaXZaZYpr
a actuary	svababZbYabaZ
a backend	X0ZbabYaZbZaZ
a background	stbbbcYcccXca
a bank	XX1WXYVXXW1YU
a bi	swZbbaZaaZaaZ
a big	XzvaYaWaVXaZY
a biostatistician	YwXcbbsbabbaZ
a business	ntZaZaYaauZaY
a call	taWwZarZZXWaY
a case	Ybbxbbocbbbca
a chance	VXUZYZTX6TYXt
a charity	2aaaaZXabaWbY
a chat	Uj4YaaXYZaaaW
a check	xbaYabXbcctbX
a client	qQyTWWwWWTWXS
a cloud	rXZbbbYbawaaY
a company	SXUY2ZsYlTYYU
a confidential	UV4VTXRUVTVRR
a conseguir	abZZcbzabbbaY
a consultant	PRWwYWUXYWWXz
a contract	vZccccbdbccdb
a contractor	tZXZsZpZYsZZW
a conversation	Wm6ZYaVXXVYWU
a data	cqZabvXpaZaaZ
a day	wYZiamiYjYoZa
a devops	asbcccabsabba
a e	ttZbababaZbba
a embedded	ttabaaabaZaaZ
a energy	1TZacaYbbabba
a ete	YYWZaZXYZVUzv
a fee	yXWVYVSVXWOXz
a few	abqZbcWbvVraa
a financial	kwYaZaYbtZbZZ
a fintech	vsZbabZbaZbaZ
a first	r4XWZYUZYWaaW
a flat	OXVWYV5XRXVYT
a founding	aWbbybZbcbbca
a free	XZZaXa5ZZVXaY
a freelance	0VYaaaVYawaaY
a freelancer	lYYVXayZxVYaY
a friend	UUTWVWR0UyRUO
a gap	WR6aYZVYXTYYW
a good	piaZabXZi0ZZV
a grant	zSZWsXVXZYVXW
a great	UVPWWTUzVyWUT
a head	YxabsaZabaWZZ
a hospital	pXZZwZYaaYsaY
a hr	bvYaWaXatqaaY
a ios	jVWaZaYZvwZZW
a job	uSxYXYTXXUlwT
a junior	PSPWUXQV6PUWR
a l	ZqYbbbYruZZZY
a la	YmYaaaYZzYZXr
a leading	WyvaaaXZZWZXW
a lille	wYaabYYaaZVtY
a link	VYWYZY0SYWtYX
a list	SQUXXWzVSVWVy
a look	UXuYWVR2rTXWS
a lot	WVwZYYztYSYYV
a machine	axacbbabbbZba
a manufacturing	xaZaccacbacba
a marketing	XyXbabdbpabaZ
a message	abZbbZYZbWT1Y
a mi	VXVZZZV5WUYXV
a minha	yUUXXwTVpSWVS
a month	qXXWwmyXYWlZW
a move	WzmaZaYauXZZX
a network	ruYbYbZcbabcb
a new	hUtamYWnXWdrs
a nice	UXVVXwyTWTVYU
a normal	Y1YcacaaaZaba
a nurse	STVWUYTwUwwWU
a paid	XZZ1YqXYbaabZ
a paris	YoabbbZabZbyY
a partir	TUYZXYzYxYYYV
a patent	RQR1wTQPTRRRL
a permanent	ounbababaabba
a pharma	lxYbecabaZbba
a plumber	xaWaabsZYXaaW
a presto	WWUXXXUVX1WTS
a product	laZrtbYaoYabZ
a project	YorqZaoZhoZZX
a qa	lvWZZaWZwXZYX
a quarter	zVSzVTQSUUVWS
a quick	sZY0bYpVaZZZW
a quote	QWVTXVyyYXTXS
a react	btZbabnbrabaZ
a recruiter	ZwSbacYbXwbaY
a registered	mvZbbbZbjoaaZ
a report	yVUzWQSSVUVVP
a research	bxV3YYRVYUXYV
a salesforce	ZrXaZaWawraZY
a sample	abababzZcabbZ
a sap	YxaaacZbpacbZ
a seat	WyT2XYWZXVZYY
a second	vWTWXXSWWwzVP
a senior	WvWaYaXaYxabZ
a short	tYWYaquWYsZaW
a shortlist	WYzYTZpZXZYZW
a slot	YbZYabowcaabX
a small	yXcXvYXXokZYT
a solutions	oZbcccZbtacba
a sua	YaZraaYZZXVuu
a talent	WW3aYaVYXVvZW
a taxa	WXYZYZWZZX0YV
a technical	xlWisrXYYYYZX
a tempo	YzacbcabbaaaZ
a third	OUTV2VNSPSxUO
a time	WYXyZYuZYZZZV
a tool	ZdcccdxccYccb
a torino	oYabbaXaaZZzX
a two	qVYYZ4TYZWZZX
a ux	Y0ZbZbYbbbaba
a video	ZaYaZvV0YXaaY
a wallet	1YwYYXWYZYWZU
a website	QQQVOVx3UQTVS
a week	rnZZctnYZYdaX
a word	wV0XWUTWxTRVS
a workshop	sYXXYstqYWXYV
a year	1WYpYZXXannZX
a young	XuWZ0aXaaZZaX
ab sofort	hZbdbcacwbbab
about a	XXzWZaXYzRZXV
about churn	VVStXXTV1UWWU
about data	UYZXaxXvYYZZW
about energy	YYX3ZYUUZXYYU
about how	TYToYYS2yTYYV
about it	1wTVZYWsWVaaX
about our	WXWZzaoYaZXaZ
about rent	WZWaXVUuyWZZW
about the	hewdYZWXmYYXw
about to	QUPxUVQRURS3P
about what	WYwZZarYWsZaX
about you	ZZ3abcXbXWaYZ
about your	VXbXYY0uWtYXV
access to	YYvbaZYtZYWZr
accord pour	ZbXucbatbabba
account and	YZabaZWacZ1ZY
account number	WWXYYXTXZWwWt
across your	ZsncccYbbwaVZ
actuary $	Z1YbZbXbaZZbZ
add a	XuWbZbYaaXWyW
add you	YZ2pZaWXWnZXV
advisory board	VTWtxWWWYYYYW
after a	yxXYZZWYYWZYX
after our	rZYzaXUZbWZbU
after people	WY5ZXZUYVlYZU
after the	WXVXYX1UY0YXQ
afternoon ?	socXZasYXUYYt
again about	ZV6aYaXaXUZYW
al dia	vZZbaZXaZYvaY
al giorno	lYZZawXXZYuZX
al mes	TzXWYWmWYWyWT
al mese	TWXWYvsUYWxWT
all the	ZaWyabWaZwaaa
alla mia	XZUZZZVuYwZXV
als business	YrYawaWZXZZpY
als controllerin	ZnYbaaYatZasX
als devops	ZubbbcZboabaa
als java	YZbdbcactbbqa
als machine	Yubcbbabpbaaa
als sap	amacbbZbuabnZ
am 0	XXXYYYWwXVXVx
am a	ZbYbbcYbyYZbX
am i	VTSYXY1XlTVWU
am tag	jaaZbuWYbZvaY
amira ha	abZcbcaabXayX
amira heeft	bcaccdbccabwZ
amount of	XZYXZaWYaYXX0
an account	WWWZWZ0ZYXxZX
an agency	2YZaaYYabaabZ
an ai	QUVzUUySXXTWU
an amazon	WWW4YYVYXWVYW
an analyst	uWYzaWVYXYZZW
an app	uXXZzaTZYXYYW
an engineer	XwWZsZVZZXuYW
an expert	XZY6aYWaaYaaY
an external	yXbacqZbbbbbZ
an hour	cWXzktenXWbYV
an idea	WYUZuazYWsYZV
an independent	2TZZaZYabZaaY
an internship	abbcacZcxabca
an offer	VyYYXYtYXWVWu
an office	Q3UWzZTZWVZZU
an old	1YZabZYabaZbZ
an opening	ZusbbcZamXaaa
an outside	xVZaaZZaaZaav
an owner	PXTXyWzUWTVWR
analist in	aqbcccbbcacsa
analista dati	rsbccbabbabaZ
analista de	pracbbZbeabqZ
analyst $	vmcbbbabcbaca
analyst 0	tYbbbcZbbabtZ
analyst job	YvVaacYbvYaZY
analyste de	ZoZcbbZaaabyX
analytics group	Y3YbbbaaXZaaZ
anchor ?	WvqaZaWZwUZZX
anchor and	Y0WbacabXYaaa
and $	YzXZYZWZTYwXX
and 0	WaXZwZWYZUnwt
and a	nvkZYmVZXrnYW
and am	YsVaabXZwvZZW
and an	UWpYxZuYXUrXV
and are	WWWZ1ZWZyWYZV
and believe	YxvaYbUZaZYYZ
and build	uvXaYYTZuVZZW
and get	vWXZYZUYXW4XV
and have	rldaYboatYaaY
and hl7	qWZcccbcuccbb
and how	VWUXYYT0WwUUP
and i	ZbuecZsYbapZV
and is	XZXwZaVyZXaaW
and java	mXXcacabyZbbY
and kafka	mVYbaatbuaaaY
and liked	rYYbabXaa3ZQX
and look	VWUYy0SSYTXYW
and looking	YXWaybYatYaZX
and me	RVPXRXPVU6VWS
and need	rWVXvYUXVU0Yq
and needs	q0WWYYWYXXYYt
and no	vVRV1WLVSSUVT
and pass	WWXXWYxXXV0TS
and pay	vXVXY4UVZVYZT
and return	XXSaZaWXXXVY2
and run	uvYYYZUYaYraW
and send	VYXZXaUaVU3aT
and snowflake	VWYaWasazZaaV
and somebody	XZZaZarYbZZax
and swift	rZZdacbcscccb
and talk	WY1WwYUuUSYYU
and tell	RXUuUXQuvVyXU
and the	XuoarrWZYXmZW
and there	WTVXqYTXXV0XU
and they	WYxZYaTYXUtZu
and thought	5YPYZaUYWtZYW
and visa	uXYabcYcaauaZ
and want	vZbbrbZbbbbca
and was	YZwaabXaYwaXX
and we	rwWxWWSkYWsYW
and what	qYVXaYW2ZTZZZ
and will	VX4YYZTXXTWYr
and would	WWYtnqVZwrXYW
and you	TUmuyVpVUTxVS
and your	mufabaXZltZZY
and yours	UVuXWXRUV1USP
and €	QxXYzYVYTYWXW
anos como	T4WVYNUVXWUXT
antes de	WWYZYZWYZY0YV
any ?	SWTYWXxWxTXXT
any chance	WXvYXYTTpxWVS
any questions	YZTZZaWZSUZZ3
any time	PVQyVWQUUUWXz
app ?	0XWY1WPVXXQXT
app and	vXWYyZVXVVXXV
app e	UWUX2XUXWVXYU
application for	XXZaaaWYYWYty
applications for	YWZZaXXvZXZ0V
apply by	X1abbTYraZaZW
approve the	XYZaaZWYZYZV4
approved your	TWQWWYTWUQVS5
architect 0	awYbbbYaaZasY
architect ?	YqYaXaYZayZZX
architecte cloud	tpababYbqaabZ
architetto cloud	rtbcccabcbcba
archive is	WWYZYYXWZYtxU
ardent robotics	aokhaalkpbanX
are hiring	YVzarbYaaZabY
are in	WWVYYZUVXRXU6
are looking	WVuazZWYYYZrW
are open	UU0VWSTzSRTUP
are the	vXWXYtVUXUYXy
are you	qYxcakmZYeZZa
arquitecto cloud	nlbbcbZboabqY
arquiteto cloud	msaccbZbbaarZ
article on	XZXyZYVSZzZZW
as 0	TWVWWWRTVTUR4
as a	VZWtZcmesslYW
as an	oWXtuluYZWYZW
as biostatistician	tyXaVZXZYZaaY
as machine	YzZbbbZbZabaY
as of	aZXaVbXZXzYZu
as our	R0WXwWRVYVxWV
as partner	WURW4WRTUSWTR
as product	wuXaZaXaYZaZY
as promised	UUwWVVPTU1VVN
as soon	taWabbZbZwbbY
as well	OTPWVWOW0yVWP
ask for	VXVVY0qVXUPzV
ask me	X0XZYZUYWTyYW
asked for	tXWwZVXYYVYYs
asked me	XylZYsXYYWZZs
asked to	TXTxXXSWZVWU0
at $	nXZaaZyZaYnZm
at 0	XXXZZYTtYVpW4
at a	vqcsZZWaZYlaY
at ardent	XikmZaVXwnZqW
at birchline	YpqbabXYsqalX
at clearbrook	XXraZawYraZZV
at fabrik	WorZZarZkXZsW
at harrow	XzXaYaraXoaZX
at hollow	YtblabrarXaaY
at it	wWUXyYSVYVWYT
at kite	XtoaabXZvjaZX
at lumenbank	XroZaaqXvUZZW
at mosaic	bphabbXZqYawX
at nimbus	WoVZYamXqqYxW
at novatrek	XlhlZabYqpYsV
at orchid	WpWZaaWYXXYzU
at our	rqXXkkVyZXlYV
at pathwell	XoVaZaWZvtZrW
at quantile	YvXbbbramkaaY
at redwater	jsbeaalZtcZZX
at solvane	XykbabXZsYaaY
at stonebridge	YvqbabqaZYZaY
at the	YpXoYXenataXo
at tideway	XxwbZbXaXWbbZ
at vantage	oZZZaazZYYabW
at your	TVPWUW1T4NRbN
at zephyr	XtVaaaXZvrZmX
at £	yabbcbZcbbcbY
at €	xXbcdbaccccca
atlanta ?	YuvaYuWYUYYXV
atlanta and	UsuYuZVZXqYZU
attached for	vbabcbYbbZbar
attached is	WYXZZaWXZTYW3
au plaisir	abYabbZZYzaYY
auf ein	mZzZZZVYaqZZW
aus dem	tYXcbbubZZbaZ
austin ?	UWaZa2WZbZZaY
austin and	WY3aYaVZYTXaU
autumn ?	UZXaZ1VYuYZYV
available immediately	WWabbb0braZaW
avec le	YYXZZZXWYWVV0
avez vous	WXvYYZyYWVXSW
azure and	sYyZZaWaXWZaW
b 0	Y4ZaYaYbZYaaZ
back to	VXuZXZUY2RYYU
backend developer	muZcbbZaoZbnZ
background check	puabacZbcapbZ
bank account	VXZWZVWYaY2ZV
bank and	XXWkUZUYYW0YV
bank chicago	YyYcccbbbbaba
bank transfer	wTW1RUPQXWSXU
base and	Y0ZbXbYbbabba
base permanent	Zybcbbaacaaba
be a	YowrWVkuYVVWV
be delivered	SURTUWPUVQT0s
be glad	TXWxYYVwxRYZY
be in	ppVaYZVYY0YYo
be interested	Xm2babYaaaaaZ
be my	RURW1TNU1OVWT
be on	RTUWXYUXYUWX4
be one	Uw0YXYSXWtWXT
be open	XYyYaawYYUYVW
be our	QuYW0XXYaZWZY
be thankful	YXYZYZwXxXaZX
be the	tVzZvaVYYWZXV
be willing	rYsvXZXYpYZaY
be you	yvuaZZUYWUZZW
be your	UzUXuYyYXWVYV
become a	UYYWZ1qXZWsYU
been a	UU0WUWPUWxTSL
been asked	UZ0tYZVWYWYXt
been removed	YYWZZaWWZTX8Q
before i	RV4UTXPTwNRWP
before it	RUV0VTRUWSSWw
before the	QVUTUT1UWTwVP
bei ardent	YYYZaZvwYXYXW
bei einem	pWzXYXUVWTWVS
bei ihnen	WVUaYa1YvWYWW
bei nimbus	YsxaaaVZaZaaY
bei stonebridge	YoxaaaWZaZaaY
bei tideway	ZwYbaZWuaZaaX
believe you	YxwaXbUZaZYYZ
bellen ?	Ytabcbrbcbcca
benefit>call-ask	UWVyXxQSWWVWR
benefit>client	ZZZacb0ababbZ
benefit>easy-money	XZYZXYOWYW9WW
benefit>equity	WVVZ0WRXWVWYU
benefit>expert-call	YbbybbVccabbb
benefit>freelance	0ZYabaoaZXaaZ
benefit>funding	ORV3NSOUUUPVT
benefit>i-am	0XUYYXWY2SXXU
benefit>job-word	VtpYYYRYUVu0U
benefit>mule	VUXnWWNWZX2XW
benefit>pay-first	WZYZYZ3XXVZWS
benefit>pay-word	XZZnaYyZaZrZY
benefit>permanent	Y0XaabXbWabZZ
benefit>requirements	ZyacccWbaabba
benefit>role	pwfaZZWZdXYvW
benefit>seeks	YmWZZZRZ8VYYV
benefit>sell-cta	WZZZZY0WZZVYV
benefit>task-for-you	tYXZZaQY3TZYX
benefit>teach	UURVUPOT2QUTR
benefit>threat	WYaZaX3ZaaVZX
benefit>unpaid	VZWYVW1UWWXXU
benefit>we	uUTvRU1TUTcVR
benefit>workplace	yPWVYyTWWXWXT
benefit>you	VXWmYY5XXWvXV
berlin ?	XXWZYtVXzUXXU
besoin d	vWXwXXWYYXYYV
besoins ?	TVwYYXxXXVWWV
betalen €	vXYXZ1UPZXWYW
beth i	zaVZbbWaoXbbZ
between 0	TXTXYYUWYWVW4
bi 0	WWWXYNW5XUWTS
bi developer	n2XbaaYZZZaaY
bi developers	vWwaaZXaaYbbX
bij orchid	WYuaZawaYYZZX
bij zephyr	ZZvbZaYasXaaY
biostatistician 0	yXZccbXbbbcca
biostatistician at	WnWZZZWYXXY0U
biostatistician with	ayXcYdacbbbca
birchline ?	XtpaaamZZraZY
bis 0	pyXaaaYaZYaaX
bitcoin in	WaXZYZqYYyiYV
bonjour owen	tqZcbcabbbcba
bonjour zara	otacbcabbccbb
bonus 0	W3ZbabWabaZaZ
book about	sVXUY3UVYWXXT
book on	VXUXXyQyWRWXT
book you	WXU1VWTUWTWWS
both in	ZZVaZaXYa6ZXW
breaks our	ZZZbbbXXbZsuX
bring a	WWVYYYU0XRUUs
budget $	5XYYZYUYYXUZT
budget 0	zYYWZUVYYYYZw
build a	2aaaaYVaYXbbY
build the	utacbcZcXbccb
building a	XXuzjaWZZZaaX
built a	WYWXYavXzSWZV
bullets	4UZbabYaZZaYY
business analyst	rtYbabYalcanY
business angel	WUUX2YSWXWWWT
business partner	dxcaVaYbnlamZ
but i	UW5aYaXYTlYZV
but the	VXVYWxURYUYYw
but you	WYXa6XXXYXYaX
buy an	QYV5VUQRXUUYT
buy the	WWXYWYPWaY5ZU
by 0	VWUWWPRNXTUS7
by a	WZ6aZbXXYVpZW
by birchline	aZabbbZaaYa0V
by friday	VXYZZTtsYYVYx
by half	YaaZaa4ZaYYZV
by hand	YbZbabuaZxVaV
by noon	USTXWXRXRUWW6
by paypal	yUWxYVTQXWUYU
by phone	RTsSVXRW1SVVS
by the	wrXZZrjcYWXYe
by your	ZaycccYbbWrYZ
c remote	nXZabwYZaZaaY
c to	SWWVXzPVXVVWy
c2 c	zXabblkaaaaaZ
c3:benefit	VWWVXX5XXWSXR
c3:connect	WYUYXYUWW6XWU
c3:content	TVVWVUQ1XSUWU
c3:cv-ask	uTwbbbZbaZaaY
c3:easy-money	XaabaaVaaZ5ZY
c3:equity	daddsdccedcdd
c3:event	YaabaUY6bYZYU
c3:expert-call	ZbY0ZbYbcbbba
c3:freelance	wZYZaZwZZYWZW
c3:funding	WXVX8aVXYXYZW
c3:i-am	dWbcukXXyekYU
c3:mule	UWaaaaUYaYzaX
c3:pay-first	ZcbYcbabcbxca
c3:pay-word	saaZapUZbZvaY
c3:permanent	Y1ibbbZbaabaZ
c3:role	WlWbZbYatwZZY
c3:run-code	UXXXZYUWYW6XU
c3:site-notice	YaYaaaVXaXX8S
c3:start	1YabbbZaaaaZY
c3:teach	YZbbb2ZYbaaaZ
c3:thanks	aZVabaZYX1ZWW
c3:threat	abbccbZbca4TX
c3:wants-job	aZacacYb1aabY
c3:we	kuWYqmbrYWoYW
c3:you	cWomoZnclUuZa
c:benefit	bYWcck0WsWlbW
c:call-ask	okrzXfbeaUYVY
c:client	wqpoYYoYXXYYV
c:cofounder	WnYc6aaXZWXaW
c:connect	VXokoWXklyZoV
c:content	lVaZaon4VWcYT
c:cv-ask	uwxZYaWZXWYXW
c:easy-money	nZWXeirZXW4WT
c:equity	VsVn5cXXXWcYV
c:event	YYVbYrX3WaZmY
c:expert-call	VWY9rYXYbWXXV
c:freelance	zXcnaZnZcbYWb
c:funding	ZhZr5XXfWVfXU
c:i-am	cbrajZkYtrZUa
c:interest-q	tqqceZbclXXWb
c:job-word	YurZbZUaracqW
c:messenger	pjYYYXUYpX4YW
c:mule	apbdeZknbZvXX
c:open-to-new	XX7ZZabYZZYWV
c:part-time	0fXXpnWsZXaXV
c:pay-first	lUUYmWlVWY5Vs
c:pay-word	vXXvXulYXVlWX
c:permanent	Y2daoZWbaXjXY
c:recruiter	XnyYYZpXcXbnc
c:requirements	kubXjXooaUnkX
c:role	owWbcddYnYZnX
c:run-code	UtWXXXTSXV9oS
c:secret	ZVVXXvTVWW6qY
c:seeks	mrjirmZYoWaXZ
c:sell-cta	kWcnkaxmWVjWn
c:site-notice	XYYYZZZZZZc5Z
c:speak	VWUnWwo2WnWWT
c:start	0XXYpblakXiZW
c:task-for-you	2ZUlnYYWaUnlZ
c:teach	VjVYX6VriYZWX
c:thanks	WXaYXYYYn4YoZ
c:third-person	WWUrYZUYyXYWw
c:threat	oqWaXlhYaVwna
c:unpaid	XUVWtvmwXUaYn
c:wants-job	WaVZcYZX7ValX
c:we	mmYilornVakWY
c:we-help	apYYdj3XcWZXV
c:workplace	xtbZboVYZXeYY
c:you	eaocdalZekkoa
c:your-profile	mrtYZXcYYaosU
cafe ?	dccdsdcddccdc
cafe virtual	ZY4aZbYaZWbaY
call ?	nZqwaalaaYXaX
call for	abbbbUY1cZabX
call me	VUxWYXTWURWX1
call to	WZTxYayYXUXaX
call with	qaXmaaWXaXYZ0
call you	R3VVZZWXYSYTz
call-ask>benefit	4TPRWULRUVUVQ
call-ask>content	XYYWYXWQZWzXT
call-ask>expert-call	XYk5ZZWYZYYZW
call-ask>freelance	WaYybZYaYaZZX
call-ask>i-am	XYTYZa5ZYSZav
call-ask>pay-word	VWU4YpVvYWZYU
call-ask>permanent	TSSUWUUUWV2QR
call-ask>role	SQU1XTQUXVUVS
call-ask>run-code	XXYVYWVOZW1XT
call-ask>secret	TSSUWVUUXV2QS
call-ask>we	tuUxWXbmqVWXU
call-ask>workplace	RUSSV2QSTNUWy
call-ask>you	slqycYXWgUXWb
call-ask>your-profile	XaWzcbbabbbba
calls a	XaYvaYwXaYabX
came across	ZrocccYbbwaVZ
came up	XuwvYaVYZWYZV
can do	WXwZvZVYzUYZU
can get	VWVWXY5WSVUXR
can i	bsWqYa0aXYYaX
can t	WX2YbnbsXVYZU
can we	nvZXWZUYYRYX3
can you	dXpcVqUWoVWX3
cards and	VZWXWaSZWV3ZT
care ?	UXuxYYRXvUYXV
care homes	RVVWW1sSXUPUR
care is	WqXaZb1ZXXaZX
casa e	RUWVXTSUXU4UR
cela vous	0WZaaZYaaaabY
cerchiamo un	XUZwuYZZaZZaX
cerco un	aYbbscbbtbcba
cette semaine	XYvZZYVYXWXwV
chance to	YZZb0YYYvYZZX
change ?	XU7aYaVZXUYYV
chat ?	Ysabccqcccccb
check as	qwbaacZbccYca
check for	YYXaZaXXXRT3u
chef de	puZcccabbbbca
cherche un	rZZapbYataabY
cherche une	YaccbtZasbbca
cherchons des	UVVxzWTYYXWZV
chez clearbrook	aaXbZbXa0XaaY
chez tideway	aaXbZboayYaaY
chez un	qXyZZZYYYZZZX
chf 0	zZbbbhZbcbabZ
chicago or	UzZZtZYZaYaZX
chicago with	atabZcYbuZbba
choose a	XaYYZbpabZZXy
ci sono	YWVaZawYvXZZX
cientifico de	nXZbabZZrZZxX
cientista de	ZpZcbbabaaawX
clearbrook ?	YZpaaayYWnZZW
clearbrook is	VsWaaa1ZXXaaX
client is	vXXtbcacccbbb
client of	3TYaaaYabZaaZ
client>benefit	lZYqbbwbZaZba
client>call-ask	PST3QTQVWVTWU
client>cofounder	yXabaaZbaaaba
client>connect	yUXcccbdccbbc
client>expert-call	VWV4XZUXZYZZU
client>freelance	4UYbbbYaaabaY
client>funding	PST2PSPUWUTWU
client>i-am	zXZbbbZbZabbZ
client>mule	accvccYccbacc
client>part-time	1XYabaZbaZaba
client>pay-word	zZapbbXbbabbY
client>permanent	W5XbabZbZZaaY
client>role	xvXbbaYaaaaaZ
client>seeks	vvqaaaXaXZaaX
client>start	3WaaaZXabaaaX
client>wants-job	X4YbZaZaPZaaZ
client>we	xxXYYYUYZYYYU
client>workplace	yXaccbZbaZaaZ
client>you	PR7RTWOVSQTUR
cliente de	xZacccaccccbb
clinical coding	UWXwVWTzYXUVT
clinicas a	bcaaccvbbbcbZ
cloud 0	snccccbccccbb
cloud ?	VsWZWZyXXVWYU
cloud architect	otZbabYaapamY
cloud architekt	mubcbbaccbcca
cloud em	qYbcccabbabuZ
club s	yVRXWXS0USWVV
co founder	ZYYa1bZbZZabY
codigo de	WYYZZVVWYV3TR
coffee ?	XtpZqZoWXtYYW
cofounder>client	0WaaVZXbbbbba
cofounder>equity	ZlaaxbabbaabZ
cofounder>expert-call	WUV5PYXYZYZZW
cofounder>freelance	yZYYacacaZcca
cofounder>funding	YXYa5bYaaZZaY
cofounder>i-am	WdVZ7ZUYWUYYo
cofounder>job-word	V0xYSYVZXWXYV
cofounder>open-to-new	aaWcZcZcxccbb
cofounder>pay-word	RQXSQ2TUXXWYU
cofounder>permanent	WdYzxYXYZZYZW
cofounder>recruiter	TW2VQZPXVVWXU
cofounder>role	WZYZ6YWYZYYYX
cofounder>seeks	XXXZ7aXZZYZZX
cofounder>start	1XYZZbZbZZabZ
cofounder>threat	U5aaTZYZaaZZY
cofounder>unpaid	YSZZyYYXYZZYW
cofounder>we	ZeWXsswWYXWXV
cofounder>workplace	p2ZaTYXZaZZZY
cofounder>you	UVTY5Y1WVSWXS
come ?	VXVXYPw0WWXYT
come and	SuUUWSS5XTVWS
come data	ZracabZauabbZ
come on	XYTYyYT1WTYVU
come project	YoZbabYZyYaZX
come to	TTUVWWt4XRRVN
come up	tV5YYZVXXQZYW
comes on	UXUYXYWUXTWX2
comes with	vZYYYaUZbZyTV
coming back	VYVaYZWZ2UYaW
commerce company	rvYbabZbZYbbZ
commerce people	ZrXaYbYYaVYyT
como analista	YqZbabaawaaZZ
como consultora	ZtZcbbYbuabYZ
como desenvolvedor	YpYbbbWayaaYZ
como investigadora	U4XWYNUVXWUXT
company in	YwYavbXbXZbbZ
company needs	rYacbbXbxYbbX
company take	VWUYVWSU+QWVR
company that	VZXZvbvZqWaaX
compare notes	TYUYWZwVWzXXV
con il	UXXYYXuWYWWWy
confirm your	ZZZbbaYXbZwQv
congratulations !	XXTZZa3YxNZXW
congratulations you	ZZYaaaYYaSt2U
connect>benefit	WXW0VXRUWTWWU
connect>call-ask	YZWsaaYXY1ZZX
connect>equity	ZyVbWdabZZbba
connect>event	VUSTVWQ2UyUUQ
connect>expert-call	ZbZ2aaYabZaaY
connect>freelance	yYaabbYbaYYaZ
connect>i-am	WXtXWYTVv1WWS
connect>interest-q	UVRUVWSTW1UTP
connect>job-word	ZVVaacZb2VaYY
connect>mule	VVUQXXT1WTTXW
connect>open-to-new	WZ0ZUYSXWQWUU
connect>pay-first	SZWVWV2WZTNWU
connect>role	t1WZZYXZoWZYW
connect>seeks	YaYyZZYZZWaYw
connect>site-notice	SXUWVXR2XRVMS
connect>start	1VYZaaZaZaaaZ
connect>teach	R2ZabRaZYYaYY
connect>thanks	ZZVZZZYUZ1YTV
connect>we	SWSyVUS0WoWMT
connect>workplace	zXYZaaYabZbbY
connect>you	UVxevXWpnpkUS
connect>your-profile	SROU2WRRUNRTS
consulente sap	ZoabbbYanZawW
consultant at	YlWbabXZYZZ0X
consultant for	rvababZabbbaW
consultant in	YuabccZbrbcbZ
consultant needed	3XaacYaabaaaX
consultant sap	vnYcccacbbbbZ
consultant vast	ZzacbbabWbbba
consultants for	vXaabaubbbXbZ
consultora sap	qqYcbbYbsabZZ
content>call-ask	SVSTVUR4XTUVQ
content>event	WXWYYVT3YSVXR
content>i-am	VYUYZYV8WTYWU
content>interest-q	TVTXYU2MYWVVX
content>job-word	QSSUVTQ6UTRSS
content>mule	VWUXYYV0WVWZX
content>pay-word	0VTSWzNoVTTWS
content>recruiter	WVUXZXTTZTXW0
content>role	TTVWVWR0VSUTT
content>run-code	SWXUXVSNYU5WS
content>seeks	RTQUzSQvTORUR
content>sell-cta	XaXaYVsyaWZZX
content>site-notice	WZWYYYTRZXW0T
content>speak	XYXZZYW3ZXYZW
content>teach	VYUYXRP1XSXXT
content>unpaid	VXXXWUS0ZWVUQ
content>we	SWVWXud1YVnWX
content>you	WYVZZVU/XUYXV
contract $	yZbbcbacbbbba
contract 0	ycbabcZbccacZ
contract and	SX0xYaWYXYZaY
contract for	uXabbbXbcabbu
contract or	TQtaabYZ3YaYW
contract tester	ubdcdbbdddbdc
contract with	TZYZYaRXYXXZ2
contractor to	1ZZbabZbZaacY
contrat avec	YYXZZZXWYWVU1
controleuse de	rtZbabYarZZaX
controller at	qaXbabXaZaaxZ
controller em	bpacccbbbacta
controller financiero	lvacccbbcbcba
controller position	arZcbcacrabba
controllerin 0	sZabbaZabZbuY
conversar ?	YwvabbaaaTaXZ
conversation ?	Vp2qXZVXXVYUU
cost to	rYVYYYUZYUVXz
could be	XvvbZYtZYVWYX
could i	UYycYYaosQXXu
could not	TURTUWPUVRT0s
could we	pnkuZZbXrXZZW
could you	tYXYerYXuVcYo
couldn t	UVRWXWPVTyQzR
course go	XZYaZYYwaXZsW
course in	TaYZa7VVYXZZY
crypto exchange	XxacbcZcpaacb
curious ?	OS0XXWwXUUXYT
curious how	ZXTaabXZzvXZW
curso de	WWXYZUX1YWXUU
cv ?	ZtZcYcaaxZbaZ
cv and	XwwbabXaYWZYY
cv to	ZxYbbcYbsZbZZ
cv-ask>i-am	zXjbcbZbaZbba
cv-ask>pay-word	0XabcbYbbZbbY
cv-ask>permanent	UzuaaaYZYZZXX
cv-ask>we	RU2YXXSWWTUVU
cv-ask>you	vssbXbYaYYZZY
cv-ask>your-profile	rymbWbYaYYZZY
d accord	ZbXucbasbabba
d be	UvomoZdiuUZYW
d get	tYXwtYVYYXVZV
d leave	XZ6YZZVYVXYZV
d like	xkpcbZWiuVYYX
d love	WmspnjlnZbXZX
d pay	3VUzW0PTVVVXT
d rather	wWwaaaZZZXaaX
d take	0TNXVXSRRRVW0
d un	rWWuXYVYvXYYV
d une	XYYysXZZaZZaX
d want	TTxWvwRXWWWZW
d work	U2QXYZWXzXXXW
da 0	SSUuWT4RWUVUS
da remoto	wZccccaccbcba
da un	WYSZXZVWW3XWU
dados ?	YxabbaYqaZaZY
dados em	rZcddcbccbcqb
dados na	atYbbbZpraaYZ
dans la	nX1akaWZXYZYV
dans le	aaZcrXaavZabZ
darf ich	ZrnbbbvbaYbaZ
data 0	YYZZZlXyZXYWV
data ?	SVRWWSSp1RWWv
data analist	arabccabcacsa
data engineer	mtZbbbZanaaqZ
data in	SWVWW1Q0XTPTO
data people	XXzZYZUyXVXYQ
data person	ybcacaZYcbbcY
data platform	1pYZaWWZZaabY
data science	WzXaZYWXuYZaY
data scientist	ktXapZXnoeaaY
data scientists	XW1babXaXXbaY
datos en	ZracccabbbctZ
day $	UWYWYzyXZXWXV
day 0	uYZbbaXzaZZZW
day ?	NSQSVRMr2yTVQ
day a	0Vbabaabbabca
day for	NTV0VSQTSTTVx
day on	SXYUa6VVZYZZW
day one	YyYbyYXYZYaZX
day plus	pVZYa2VYZYZZW
day rate	vababqZacbbcZ
day remote	uUaab0XYaZZbZ
day to	uaaUaaxbZYYbY
day £	VZZYatwZaZYZX
days ?	XXvaZaUZYyZYU
days a	xtaaaZYabaaba
days of	uyZaaaYaaZaZW
days per	xcbbbaZbccbca
days £	qWX1YURVWVVXS
dbt and	lVXbababyZbbX
de 0	poYtlZZZaZsYW
de algo	XXVYXYVW2TXUR
de analista	qpacccabaaaqZ
de app	TVSW3WTWWVVWS
de banca	xYacccaccccbb
de bijlage	TWVXWYVVwUWUw
de carreira	avbcbbZrbabaZ
de cientifico	sabbcbZbbaZtY
de consultant	VaXYYYVWWVWS0
de consultora	prXbbbYauaZZX
de controller	awaccbaaaacnZ
de dados	mqYbbbZahaawY
de data	asabbbaaraapY
de datos	tlabbbZapaaqY
de desarrollador	aXZbbbZauZbsX
de desenvolvedor	asZccbabYZbtZ
de designer	Zpbcbcactbbaa
de disenador	ZtbccbabbaarZ
de dois	UxZYZsXXZXTZW
de donnees	ZnZbbbZaaZbyX
de dos	WxZYasWVZYXZW
de empleo	XWUYYYW3UUXTT
de emprego	WWuYYYWzWUWTS
de estatistica	XXYZZ0XWXWYYU
de frais	VVWYXYTWXUsVz
de gestion	mqZaZaXZpZvZW
de ingeniera	ZvacccabrbaZZ
de ingenieure	bqacccacbabsZ
de jefe	sqbcccaccbaba
de l	pVYZanXuYYZXu
de la	WXuwXXUYYYYXt
de notre	wWWVXUSyYUWWS
de passe	ZaabbaZabZruV
de power	XXXYZVX1YWXUU
de projet	nvZcbcabbbbba
de projetos	ZuYcbbZboabrY
de proyecto	rrZbbbZaaZasY
de r	WWXvYYVYZXwYV
de saude	ayacccababcaa
de seguros	vabdccbcccccb
de statisticien	Zqacbcactbbaa
de tecnologia	dctdddbdbccbb
de uma	ZaZvtaYabZZaY
de una	ZZZrwbYZaaaaX
de vous	ZaXaaaYXY0ZWX
deal with	xXaaaZYabZabt
dear beth	wtVabbYaYYbaZ
dear haruka	xsVabbXaYXaaZ
dear mateo	waVZabsbYYaaY
decision makers	WXVwXYzXTTWXU
deck ?	VUSV5XTVXVWWR
deck is	XXWZ4aYaaZZbX
del mio	xZVaZZWuXWZZW
del sector	uYumZaYZaZaZY
demo ?	TXVXXW4UZVVVR
denver $	Y0ZbZbZaZXaaY
denver ?	UVWYXwVV0TYWU
desarrollador java	noZcbbZbpabrZ
desde 0	TVXWYV5WYVRWT
desenvolvedor java	irZbbbYatZanZ
designer in	lcacccabjacvZ
designer ux	oqZcbbZbtbaZZ
designer vast	Z0acbbabVabba
designer with	puYcZdacbbbca
deux jours	ubaccsaZcbYba
developer 0	waabbcZcbbccb
developer at	pYbcdcbbcbcta
developer for	OXaab4ZZaaaaZ
developer full	YzbcbbZXbbbbY
developpeur java	jpZbbbZaaZbwX
devops a	aXZbcbZaaZb0Y
devops en	ZyZcbcabobbaZ
devops engineer	rsababZbkZanZ
di 0	XaYtaZpZaZrZX
di due	UzWXYwWTYXQYU
di statistica	YZaZbyYXZZZaX
dia remoto	uabddcbdcddcc
dias a	WYaab3YXbZWaY
dias por	xZacccacbccbb
did it	OVPOUWvU3OUWQ
did the	RUSVUXvTS3TTM
did with	VZWXZauXXzYXT
did you	WXmZXZuXxrUWn
did your	QVRVWYNW1NTUz
die it	sVVWXXTW0UWXT
die stelle	XvYcbbabvZaZY
die woche	vYZaavYaZZaaX
direct client	zXbcccacbabba
disenador ux	mtacbbabbabqZ
dix jours	tWUXYXzXYXXWV
dm me	uaXbaaubZZabY
do for	5YTZZYpYYWWYX
do it	kYTYxZvXUonYU
do java	XZVbmbXZzWZaW
do not	TVSXXXSWWTxQy
do something	SUOWwXPVT3WWR
do the	VVUXyxvWWVUXQ
do we	UWVVVSORXTTX6
do you	mWnXnYqYtsWWd
does your	VVTVXXwW0TVVT
dollars for	WXVVYYUVWOsW1
don t	boXabZfYruYYm
donnees a	bZacccabbabxZ
dos dias	YqZbbxYXbaaaZ
drinks on	YXXYRZW6ZVXWn
drive the	SUUWUWTUXWWW4
dublin and	watbabWaZXabY
due on	ZaZaaZZYbXPY2
duration 0	0WZccbZbbbbaa
e commerce	dnmmraZnYaZoX
e mi	WYvauaWYXuYUW
e queria	zWUYXXUWuSWVR
e stata	aaZccbZbbZT1W
e stato	VWUXWXTUVRUtx
e vorrei	yWRXWXTVxSWWS
e1 0	X1XZYZVWXXWWV
each other	XT2ZXYUYWxWXT
earn 0	WXVaYVxUYXrYY
earn more	TWYYUZ4YZZRZY
easy-money>benefit	UWVXzXWVVU0US
easy-money>call-ask	XbaWcaZabazbZ
easy-money>equity	bwccWbZbcbYba
easy-money>event	U2acZcaZbbZbb
easy-money>freelance	uVXVSVzXXXQYV
easy-money>i-am	WXWZZVTYWR9YV
easy-money>messenger	WaabaZWaaZyZV
easy-money>mule	SVZZZZTXZX0ZV
easy-money>part-time	SYaaYX0XaZQYZ
easy-money>pay-first	WYXXYYTWXT5WR
easy-money>pay-word	jZaYbXVZbZ5aY
easy-money>permanent	Z0bbbbYbbaXbZ
easy-money>role	VzaZVZwZaZUZX
easy-money>secret	XYYZZYWYZX3RU
easy-money>sell-cta	SUZZYZTXZX0YV
easy-money>site-notice	XYYZZYXXZX1RT
easy-money>teach	WXTZYRSWWP1YV
easy-money>threat	RVVXUWvVOT0VQ
easy-money>unpaid	TWUYUX3UUTPWR
easy-money>we	UWWXXV0UYUQVS
easy-money>workplace	3aYbbXZZaaXbY
easy-money>you	WXXYYYtYYV7WU
easy-money>your-profile	UUWZYZ1XZYOYY
editor for	4XXXYXVVWXXZV
een data	YyabbbabYbcca
een plek	YvZbaaYawZaZY
een sap	ZxbbccbcXccca
een ux	ZyabccbcVbcca
eight weeks	1XZbcaZbbabbZ
ein kleines	wYaasaZbbbabZ
eine neue	yZuaYaVZTWZXX
eine stelle	YxZcaaZauZaZZ
el 0	YYXYZzVNZWXxU
em 0	YaYabaYZaYuuU
em lisboa	YXabbuZaaZXwY
em recife	ZqabcbaaaabvZ
embedded engineer	qxZbbbZbaabbZ
emil i	aZYxZbVbpYaaZ
empresa ?	aWZcbcWb2abYZ
en 0	WWXZtZWXYWqou
en bilbao	YobbabYaaZayY
en birchline	ZorbbbsabYbaZ
en cdi	Zzacacabbbbba
en data	XXYYZkWzZWXVV
en el	XwYaaaYZpYYXs
en lumenbank	ZoacbcabuabZZ
en madrid	YWaabvYXaYZvX
en mosaic	ZsubbbaZaZbZZ
en tideway	ZatbabtaaYbbY
en una	VXXyYWSWYXvXV
en valencia	ttbcbbabbbXaa
en wil	yYWYYZRYvVYYV
en zoek	ZZXb0bZbYZabZ
end of	mwYaaaXWaXZZv
ends in	QXUYWYPX0UXyQ
energia solar	cdctccccdbccb
energy ?	VYXyaZnZYZZaX
energy and	aXrubcZbaabca
energy client	0TZacbYcaabaZ
energy is	XkXbbbyaXZasY
engenheira devops	ZzZbbbabbbaZZ
engenheiro de	ZoXbbbZarZauX
engineer $	anbbvcabcbaba
engineer 0	tpaccbabbbbla
engineer ?	YwZbWaYZZuZaY
engineer at	W1XbaYXZYYasY
engineer en	ZsZbbbZaraaqY
engineer for	vqabbbabbabbZ
engineer in	rcZbbbaahZbuZ
engineer opening	apvcababZYaaY
engineer position	avZccdcckacbb
engineer start	xabcbbabbbbbZ
engineer who	VYSYsXTWVSXV1
engineer with	Y1YbababaabaY
enter your	XYXZZYYYYX1VT
entry is	UVSSVWSTWO1Sx
entwickler gesucht	rWbbvaYabaaZY
equal shares	ZZYa1bVbXYabZ
equity pension	bwccWcacccbcb
equity remote	ZyacYbacbabbb
equity>benefit	XYYY1zPXWXXYX
equity>client	VWSzVYWYYYZYX
equity>event	TWSTQS3RRTVXT
equity>expert-call	UVRzUYWYYYYYW
equity>funding	bZbcxdbcbcbcZ
equity>i-am	TVTV0UzTRUWXU
equity>mule	Z0aaRbaabaZaa
equity>permanent	UtYZ1aWYZYXZW
equity>start	MNST3UPRVSQUP
equity>we	YXYa0aXZXYYaX
equity>workplace	X2XaWaYaZZaaY
erzahlen ?	YxXbaataaYbaZ
est en	aaaabaYubYawW
esta disponivel	tXVYYXUWXWVVy
esta semana	WYWYZZXXYWV3Q
eur 0	ulaZbtYaaaaaX
eur and	a0abWbZbbacca
eur plus	YzXbbcZbbcbbZ
eur remote	XzZbbbZbaYaba
even if	YX3bYbWZYUZZY
evenings in	rXZYZ1XWZYZZW
event>benefit	WYX0ZvPTXXWXU
event>call-ask	UXV4YyRVYWWWR
event>connect	UUSVUWxrUxUSP
event>content	ZaabaZW1aXaYW
event>easy-money	UXXXXQRyYWzWS
event>expert-call	WXW1VXRUWTXXU
event>freelance	UZZZaZV6aXYYU
event>i-am	xWRWXnuVWyVWU
event>interest-q	VXUYYYU4TUYXU
event>job-word	UTTWWTU8URVQP
event>mule	XTXWZZV7YWWXU
event>part-time	PWaZa1VSZZWYW
event>pay-first	WXXYaWWWaYzXS
event>pay-word	sWXUX0lYXWoWZ
event>permanent	TjWWYVUQXUVU1
event>requirements	PURXWWR2VUVUV
event>role	UXYpYlW6ZWZSU
event>seeks	TXbabzYUbbZbZ
event>sell-cta	sVVVWWP3XVvVR
event>site-notice	ZaaabaZSbYa5V
event>speak	XYZUZ3VWZWYXV
event>start	tVWWWTTzWVVUP
event>teach	TWYXZ5VtYVTWT
event>threat	UWZZa2WyZZXYU
event>unpaid	XaaaZTW4bZZZW
event>we	VYYYZ0nyZVXYW
event>workplace	PTUTWRQ3UURTQ
event>you	oWTWYWp3WaZsT
event>your-profile	YYVZZYWRYUV6U
executive programme	YVYZY1vXZYWYW
expected ctc	WwtbbbaaZaaYY
experience at	X1ZcbcXbbaaaa
experience in	YZYZabuZaWZXx
expert-call>benefit	Xaa0aXUZaaZaZ
expert-call>call-ask	XZk5ZZXZaZZZX
expert-call>client	UVRzVYVXYXYYV
expert-call>connect	ZbbybcWccbbcb
expert-call>equity	VWR0UYWYYYYYW
expert-call>event	WaY3aXWVYZaZX
expert-call>freelance	RXU7WXUWXWWXS
expert-call>funding	WXWvxYVXYXXYW
expert-call>i-am	ZZVTZbXa6PZWX
expert-call>job-word	XVVO7ZWXYYXZX
expert-call>pay-word	aZX8YYXYZZZZW
expert-call>permanent	VUU6PYXXZYZYW
expert-call>role	VUS/XVUWVUXWW
expert-call>seeks	VaZ5VZXZbaZbY
expert-call>sell-cta	Waa1ZXVZZZSbW
expert-call>we	SVVl4WUsYXWYW
expert-call>you	naY1aZXatWYaY
fabrik nord	jnpojasZbWZjX
fee 0	RUXUXPz0WWWWQ
fee ?	vaYXa1UUZYYZX
fee and	SYWVXySXYXxZW
fee of	TYYYZXVXZXyYv
fee you	VYWTXVRXYV4XU
figma and	XozaZbXaXWaaX
fill in	VU0ZXXUYXWsYV
financial controller	nvYaabYapZapY
financiero 0	rnccdcbddcccb
finch ?	ZYYbaa0ZXXZZW
finch as	WXWaZbWaX2aZY
find my	aXXWbbYb4TaZX
find someone	wV1ZZaXXYXZYW
find work	aZacbcYb0Zcba
finish my	YYWaXYWZ1XYYU
fintech company	mwZcababZYbba
fintech people	XuXZXaXZZVYyT
firm and	taaabarcbcbca
firm in	WqWusYvZYXYYW
firm is	XywZWaWaYWYZV
firm needs	sabxbYYbbaabZ
firm we	0ZZYYYtYZYYaX
first month	XbXZab3aaXZaW
first users	UUPW5VTPWOUVU
first:benefit	bZYgahyYmZicY
first:call-ask	YYsyZlYedWaXc
first:client	spnmbbiaZZaaY
first:cofounder	YdZc2abZaYZbY
first:connect	XajdkZbikuaoY
first:content	hXWdcgb4XXbZV
first:cv-ask	lq0babYaZYZYY
first:easy-money	dZYZdbqaZY2YW
first:equity	XlXc1adZZZmaY
first:event	YZYaboY0YbalZ
first:expert-call	WYZ5naXacYZZX
first:freelance	vXblbbmbhcZYh
first:funding	Zaan3ZXiYXcZX
first:i-am	caobjadbrpbXc
first:interest-q	nbudjZXkoYaYl
first:job-word	appZebYbobcoY
first:messenger	dkZaaYXanY0aY
first:mule	cndieaglbcraZ
first:open-to-new	ZZ3babXabaaYY
first:part-time	vbZZjpZrcYcZX
first:pay-first	kXXYkYoXYZ2Xn
first:pay-word	obZqasmaaXlYb
first:permanent	ZzbcebZhaZbZb
first:recruiter	YkvaaanZbZcld
first:requirements	ktbZkZllaXkka
first:role	mrZcdddalabma
first:run-code	XqYZZZWWZX5oV
first:secret	aYXZZsWXZY2mZ
first:seeks	mnifpkbamZaab
first:sell-cta	bZealauoZXhao
first:site-notice	ZZaaaaZaaYb3Y
first:speak	XYXmZujyZiYZW
first:start	vZZancickZiaZ
first:task-for-you	0bXlnYWYXXnma
first:teach	WeYZZ4XlcaZYZ
first:thanks	YZaaZaZYi2ZiZ
first:third-person	YYXoabXawZaYu
first:threat	dmZcamkabYtmc
first:unpaid	ZXYYqtetaXZan
first:wants-job	YaXbcaaZ3XbeY
first:we	kkahjnpmZcfYZ
first:we-help	ahbZjizZdYbZX
first:workplace	srbbakYbdajZb
first:you	cambecjaelkne
first:your-profile	enqacZeabclqX
five days	zUXzZPSWWVVYS
five minutes	NTRzUTtRyPQVP
five years	ZZWaabuZoyZXW
fix it	UVXXYVTXYV3WT
fixed price	yaaabbhbaaacZ
flat fee	vXWzVVSUXXVYU
following up	WYxYZZtYsUXWV
following you	UWSXWXSUWtT7P
for $	VYYYZX7WaXlYW
for 0	uXZWqrZYZXZZr
for a	olnqdlYanZdYZ
for accepting	abXbccuaavbZX
for actuary	YmXbabXZZZZyY
for all	ybaZbaXacaWbr
for an	jXX0cZqXsVXYV
for any	ZXWaabXZ5TaZX
for august	0TPVUVRUSPVQx
for backend	ZWXbbbZZvYavX
for cloud	VkWZXZ0XXVXpU
for contractors	RYWWYXzvZXWYT
for data	YZqmaaXvkWZtV
for details	pY2bZbXaZVaaW
for eight	yYacccacaabcZ
for financial	YTYaabWZZZZ2X
for firms	SVUXVV5QXUUXS
for four	rUUYWYVX3UXWu
for free	XZYaYYzrYYhoV
for freelancers	SaZYZZ3WaVWYS
for go	ZbZbbbZaaVY0V
for good	XYXa1XWyYRYXU
for half	eYWvZXusZYZaW
for her	VUTYUYTX5SXWv
for in	YwrcbcYbaaaaa
for it	wxVaaaVqYYYWY
for its	vwbaaaYZbaaaW
for kafka	VV0YWzVUUSWWQ
for kubernetes	WYaYZ2TXaZYZU
for maintenance	RXWYYXTWZUWR3
for march	SXYWYWXXXXVZ3
for marketing	ZyZcccZcabbab
for me	qZXaaaWa3XaZX
for members	WYYSYzVvYWWWR
for my	svUWX1SqUVYZV
for one	PUS5stSUVUVVR
for orchid	wYYtXbYabZbba
for our	uZWWpuXvZWaYV
for people	VVuY0uaXYUWZT
for power	TZabbyZZbXZxX
for qa	aXZbcbaaYXb0X
for refugees	TUVXU4TVXWXXR
for sale	TWSU2XuPVQMUQ
for sap	pUZbbbYaZZZyX
for six	xabsaYYabbacZ
for solvane	WWXxUYXyZXYYT
for somebody	WYXZtyUXuWYZT
for something	QVyUSXOSS1SVQ
for ten	NTQxVTnSzQuUO
for the	XiVZmYUieqoWz
for them	5YSZXYvWXTWXV
for three	yZxZaaWZaYaaY
for two	srXpXVZXXXYYw
for us	zYWZZ2UWZWUZY
for ux	lWZbcbaZZYb0X
for vantage	XmXaaaXypYZZW
for women	RSRRUTO6TSTSO
for work	VXSYYZUX6StYT
for writing	XWSZaYWYV3XUV
for you	WllqXZzYncbXW
for your	cWbZXXzXXPTzu
forty hours	vxZaaZXaaaWZX
forward to	WXQZYZTXT3VSR
found your	wUPVTXPVTQ2WS
four hours	wWYXUUxXZYWZV
free ?	1WWYYYoXYWWYt
free for	xWuVXXTqYWuWT
free trial	XaaabbuZZUZwU
freelance>benefit	UZYZZatYZYZZx
freelance>client	vXXZaaxaaZaZY
freelance>cofounder	rTVXVYTYV2YZX
freelance>connect	1WYZaaXZbYbaY
freelance>content	0aZWaXYSaYZaX
freelance>easy-money	4YYVZURXZWPXT
freelance>event	RWWXXVR1YUVVR
freelance>funding	3TaZXZZZbbaba
freelance>i-am	OWRXTXPX1RWWS
freelance>job-word	ybpZYZUYXwYXX
freelance>open-to-new	PV2WWXTWVSVVR
freelance>part-time	5YZZaZXZaZabZ
freelance>pay-first	3YZbbbYbaZWZW
freelance>pay-word	0XYtZbXYZbaZW
freelance>permanent	oU1ZYZWYvVYXV
freelance>recruiter	xaabccYcbcbba
freelance>role	2WZabZcaZmaaY
freelance>seeks	1WuZaYXaZYZZX
freelance>sell-cta	vWVVXWxUXUVXx
freelance>site-notice	0aaZbYXabZUXY
freelance>start	2YaabaYaaaaaY
freelance>teach	0YbXaXXabbVcZ
freelance>threat	5XaaaZXaaaWaY
freelance>we	1SVzwWQWWWVXV
freelance>workplace	wXZZbvXaaZaaY
freelance>you	YTrwVW0VpRUWl
freelancer ?	QVYWVX4YYYSYX
freight and	Y0XcbcabXYaaa
friday ?	XXWZaapXYUXX0
friday and	X0SaaZVYXxWXV
friday at	WWXXZZW3YUXYO
from $	VYYaZZ7VaYWZX
from 0	TxSWWWvVXSNT1
from a	SUWvxYtXVTtXU
from abroad	XYYaZZyWZVuYW
from day	YxYbyYWYZZZZY
from home	pXaZZZVYbZybX
from monday	2XTWZWxWZXYYR
from our	WVYYXXNYZY4YV
from people	SVMXVRS0UzVUT
from rotterdam	WYWVZYUwY2YWU
from seattle	WYWTYWUzZyZZU
from the	TWWcsYUWXXqvz
from toronto	aaZcccYaa0aTW
from vantage	paZbacZbawbbY
from you	3WnVWVRvXTUWP
from your	UUTYXYcXvtwVT
full remote	1VbbcaabbabaZ
full time	Y2ZbbbYaZaabY
funding>benefit	VWWXNW3VWXPXU
funding>call-ask	VXVzxZVZZYYZX
funding>cofounder	aYab0babbabbZ
funding>equity	ZTaa3aZZaaZZY
funding>freelance	yVbZYbbbccbcb
funding>i-am	VXVX5aVYYWuaW
funding>job-word	YY0aUaZZZXaYX
funding>mule	XYVY1aTXZXUbY
funding>open-to-new	YYzaUaZZYXZYW
funding>pay-word	4TaZWZZZbbaba
funding>permanent	RRST2WTWUUSWQ
funding>role	TQXw7XUXXWWWV
funding>seeks	YWZk5aZaaZaaY
funding>sell-cta	ZbababzXdaaba
funding>start	TLXY3VVVXYVVV
funding>threat	4QXTOTRUXWRUS
funding>we	iUWWtWR4YVtWP
funding>workplace	SWY0UQXUYXXZV
funding>you	sQSwvUcSVTtUQ
fur das	rYXZZYVXYXXWy
fur die	lXYbqbYavZpZY
fur ein	TWX2WWVWWXWXV
fur einen	rabuXbZcbbcca
fur meine	wWUXXYTW0UXWU
fur oktober	WXXYYYVUXVWV2
fur sie	YoXZxaVZaZZZY
fur unser	XvZWZvVpaZaaY
gap in	WS5aYaVYXTYYX
gave me	0aXbbXYYaZsbZ
gerade ?	WX2YXYUXVUXXT
gerente de	ZtYcbbZboabsX
get $	YaaZZqUZbZ1aY
get 0	RTUXVXQSXU5TS
get a	RVSWXYtVbU0Uv
get an	XXW4ZYWYYXWZX
get certified	XWXYWXs3YXVXU
get in	SWSWvXSVvOzVq
get into	TWRYWYTV4RVWw
get me	WYVZXYUXWTWY4
get the	waaYaZXYcbvaW
get to	PWTU0VRWT1UXT
get you	UztXXYxYWVVXT
gezocht voor	rYbZaxXWbaaaX
gibt es	WWXbvaWayYZXX
gift card	toaubaYbaaZaY
gift cards	UWWWWWwVWUvVr
give me	XZUbaaWZm4ZZW
give you	1RPXPVzVSTUVT
gives you	PXXYUX4YXYUZX
glad to	VZWsaZWvtoZZY
go ?	WYTnZZVYV0YWT
go and	vYwaaaXZaYZaY
goes to	UWVXWWSTXUzWv
going on	WY5ZZZTXWRYaW
good people	tVraubYaaYbbZ
good time	tYuZbcZbaZbbZ
gostei muito	YY1ZaSXYYpYUV
got a	uYyYXYTXVuWYV
got an	UXRWwXSVS0WXS
got the	TVSU0TPRVRURy
graag een	TXVwWY2YWXXYW
grade 0	W1YaavXXaZYZW
great to	bbXcbcaZaybZX
greetings !	YoZbbbYaa1ZaX
greetings from	nYZbcbYbb2aSY
greta a	ZsZcbcZbaabtZ
group 0	ovbbbbZccbbba
growing and	XwzaXbYaYXaaX
guten tag	uZubcbYbZabbZ
h 0	uacddcbdccccb
h week	0YbabaYbcbacZ
h:job-word	aYacbcZaaaa0X
ha sido	XXXZZZWYYWXsx
haben sie	ptaccbabpbbbZ
hackathon in	WWYYZWV5ZVVXT
had a	YZWaabuZZyaZY
had forty	XbXaacwZvXabX
half a	rZYXwzUTZYXZX
half an	RVU3XTS3XWWYU
half of	UTTU3XTWVTUXS
half price	QYUWWX6UXTUWP
half time	zZbabaYbcbbca
hallo noor	ravcbcZbbZaYZ
happen to	VYTZYZuXUzXWT
happy to	sYTZXZrYX4XXS
harrow finch	XqaahasZjoZoX
haruka a	apZbbbZYbYawX
haruka hat	bbXcccaacZayY
haruka i	vZUZZavZlVZaX
has a	ZZYZaaXZUMZ3v
has asked	VxXzZUXXYYZZV
has been	WWUYZZVXXwTvw
has to	3VUWXWSVXUVUz
hat mir	ZWWaaaYZwsZWW
hatten sie	UXVsYYUxzVXXV
have 0	XVWZYaoYjWs2V
have a	rXsZpZWspaYYV
have an	eskbqbpbZZaaZ
have any	aaXbbcXbsXbaw
have been	VXUsXYTWYTW4r
have it	t1VbZbXZWWZZZ
have something	xZxZZbXaYWaaX
have the	VYVYYSwWWqXX1
have time	oUOWUWNVxtTVx
have you	UtrmYYkkXxWYV
he starts	VXVZZYVVZWWW2
he visto	yYyZYZTYTVYSW
head of	d0maqaYZZXZZY
health ?	YYyZZasYXWZZW
health and	WnkoYZUXWyXWU
hear about	VT1XVUTwTRVTT
hear from	TWRvVQT0XTXWU
hear what	SVzVWXSTTyWVQ
heb een	UVwZxYTYUVXYV
heb je	yVRVVWwUTSUVS
hedge fund	WYytZZWYWYYYV
heeft je	bbacccabcZbzY
hello !	wU6UVWQTVMUTO
hello amira	qZrcddbcbaccc
hello greta	rYYccdbcbtbbb
hello ivan	XaoZbYvaapZZZ
hello jonas	XaYYbYyaasZaY
hello lena	YaqbacwbZUabZ
hello paula	YbfcbcubZpabZ
hello rosa	VZWYZX3ZZWYZX
help me	vXVZYYTXRUwWw
help with	vrXZZYVZZXstV
helped me	VYUYYSVWU4VXT
here URL	asbcbbZtbaoaW
here are	XYWYYZVVYSXX1
here at	Y3WcbcYbYZaaa
here i	WXTXyYTVUxWXT
here is	ZaZbbbwaaXaas
here s	UVSYXYaW3vWWr
hi amira	ppYbccobbbcca
hi are	US4YXYVYTWWUU
hi beth	ZbbmbcucoaabZ
hi chloe	opXabcZbatbba
hi emil	YoZuZbnbnXbaZ
hi haruka	ZYbcbbvbobaba
hi i	WXTZZaTY3zZZU
hi ivan	ZqqbZcYbZtaZZ
hi jonas	aYYraavaanaaY
hi kofi	tanfccZcmZcba
hi lena	jpYbcbtbabbba
hi noor	YZZlbczcaabba
hi owen	XYsbbbwbZXaZZ
hi paula	acakbctabpbba
hi rosa	YZnwaboaaXZaY
hi sunil	WvYbbbtababbZ
hi tim	adbbcdvccbcdb
hi wei	qbabcdscbaccY
hi would	U0yZYaWYZYZZX
hi yusuf	npZcbcubaaabZ
hi zara	adccbdubdccdc
hire for	ZZtWabZavYaZZ
hire you	2YWSYvTXVXYYW
hires a	a0acZcbbbbZba
hiring a	XtYbjbybaXbaY
hiring freeze	STUTWUUVVUWW4
hiring manager	asZdbdbdqbcbb
hiring this	UXUXYWyYsWWXS
hl7 ?	nbaabyWYaZZbZ
hl7 and	pZwaaaYanYabY
ho un	VWuYyYUXWUXYU
ho visto	yYxaYaXYXVYTW
hoje ?	VWvXXXUUWTVTx
hola amira	rracccacbccbb
hola wei	orbdccbccccbb
hollow oak	erpdkbkZoWaaY
hope you	ZarbbbXqZwaZY
hora online	UWXWY2WVWUWXT
horas 0	XWbab3ZYabZaY
horas por	kXbabazabbXZZ
hospital and	ZZvpccZbaaaca
hospital group	0Xbabaacbbbca
hospital wants	OSWyV0RRXUSWR
hour ?	sZV0YVVXUXYZW
hour a	QUXVx3UXYXWYV
hour about	VVW2ZWUWXYYYV
hour of	UXW7XURUXUSXT
hour on	WVUsXTtxVTXXt
hour remote	macacuabcbaba
hours $	vUWXWwtVYVRWT
hours a	ulZWupjXZZYaX
hours at	0UWWYWRWYWUXu
hours manchester	X0bbXaabbbYaa
hours of	5TXVSVSWYYUXT
hours weekly	yYcccaZccbacb
hours €	OUVxX6OTXWRVT
housing a	ayXbYdabbbcbb
housing and	YppaabYvYYZaZ
housing no	XvxaYaWZYWZZX
how a	WXXZZZutxVXZW
how are	YZWaaZVYW6WXU
how did	YZXaaZXZ1uZZV
how do	WYVvXYxwXVXXT
how s	UVQWWXSUT+TVP
how to	XXXZZYuxtUVrU
how we	XZZaab2ZaZabW
how you	TWSyYZbWwvWXW
hr 0	jacbcwZYbcaba
hr business	mveaWaYbpkalY
hr on	rYbabpYbbbsba
hrs week	yYbcbaXbcabcb
hw:jobs	babdcdbbcbcwZ
hw:linkedin	aaacbcabbaX0X
hybrid munich	zZZbcaabbbbbY
i add	ZZ3aZbWZWmZYW
i am	YYVuZaWaxrdaV
i ask	QUuWWWOyyQUUQ
i believe	UVRWWWvUT0VVQ
i build	VWUZrZ3XVWUYV
i can	VsYYnVnWzTuYT
i d	qepjccabtYXYY
i do	RUxxvURUQOvWQ
i don	WWyYXZVXRxWWT
i found	vVPWUXsWTS0WT
i have	uaqYsZXYmYnXV
i hire	0VsuWWRXTXXWU
i keep	WV10YZWZWVZYW
i know	WzVa2aUYXTZYV
i like	UXyXWYQVTzVWU
i ll	WWyZYZqXVmdXq
i look	SUOYuXRVt2TSR
i lost	XYWaZaTZ3uWYU
i m	ZbbkmbVatufZX
i need	1YWZoZUZlWYZu
i noticed	UWVaZZ6aYXYZW
i owe	TVQUVXRUT1TTv
i pay	tWSyUSPUSTzXT
i put	VZtaYa3ZWTYZW
i read	yZVYZWWYttZZW
i recruit	Xp1aZbXaXXZaY
i represent	WW3ZuZTYXVZZW
i ring	TW1XXYuXWTXXT
i run	quXarbabYZabZ
i saw	WUUaZaWayyZYX
i see	WY1ZXaUYWwpZV
i sell	UWRYyY4TVQWXU
i send	asYacbxalXZaX
i still	WWTZWaxYWxYXo
i talk	TVRXWYxW5QXWS
i tell	xclZoasZWVZaX
i think	WsqZZaUYXuZZs
i thought	UW1bZawWWVZZX
i ve	UXlmoZYjsuXXm
i want	WXSwyYUYzUYZU
i was	XVTYZYVVyqYXx
i will	XXVZZaWXsSXYz
i wonder	yVPXVXQWzSVWT
i work	XvtaXaVZWrtZW
i would	YVuaYaVZ1VYYW
i write	VYTYYUxwVwTXS
i wrote	X1WZXbnZrXZZX
i-am>benefit	wXdWlWrWykVVS
i-am>call-ask	1qXbkcVlmXXXU
i-am>client	owzZZaWaWYaaX
i-am>cofounder	XanZ7ZVZYXZZV
i-am>connect	WWzZXZUWW5bWU
i-am>content	TXSXXUS9TaXWT
i-am>cv-ask	V00aVaWYWWYVW
i-am>easy-money	WYVZXX2YXUyZV
i-am>event	VXVYYqw0YncWU
i-am>expert-call	XZW0ZYVY1SWYW
i-am>freelance	tVWoXYaXwtXYc
i-am>funding	XsZZ5aWZTXZZX
i-am>interest-q	SVaXYYSs3nWWo
i-am>job-word	ccyojYUZyWXWU
i-am>messenger	WWVZZZXY3UtYV
i-am>mule	UpwiXYoaqbqWT
i-am>open-to-new	Za5babYaXWaaX
i-am>part-time	0YYYZqWZtXZaX
i-am>pay-first	SWSU0XLVUS0XQ
i-am>pay-word	RVZxTypvcSZVT
i-am>permanent	W1WZWZXucoZYW
i-am>recruiter	Xo2aZbXZpXZYX
i-am>requirements	aWWcbcZc2bcba
i-am>role	jkbdeaqYvbZXX
i-am>secret	VWSXXVSWTuYT3
i-am>seeks	elXZsdZYwZjYZ
i-am>sell-cta	lXWksouZXmZXZ
i-am>site-notice	ZZ3abcVaZZaYZ
i-am>speak	WYVVYWu6WTZYV
i-am>start	nWUZ4aVYrUYYV
i-am>task-for-you	yWTuVXvWTToWp
i-am>teach	UWTXXwomvaqXT
i-am>thanks	VWTXYXTW61WVT
i-am>third-person	ZYbcbcbcxbbbb
i-am>threat	cTUXXvTWvS1VQ
i-am>unpaid	UWUXyWUVvTWYT
i-am>wants-job	YXWaZaWZ9WZYW
i-am>we	sZmluWvYUiWWY
i-am>we-help	uVqXWX4VTRWWR
i-am>workplace	SVRXWWSV1pVWw
i-am>you	jlrbbYmZmrbVa
i-am>your-profile	mU1YXYmWouVUU
ia en	ZZZZawWwZXYXU
ich bin	UXtXYZTX0VpXU
ich ein	VXzYXZUXrUXXU
ich habe	tYXbtaXauXZYX
ich mehr	YyXbaataZYaaZ
ich sie	VY3YZZUYWVYYV
idea about	wVSW0XPXSTWWS
idea for	YYXZra2YXWYZX
if a	PWPUWWwVU1UTR
if not	RS6TUVtUPOTRK
if there	XXvbZbXa0XaaX
if this	ZZUbZbzZYSYwW
if you	ZYsZZZZuetYYY
if your	RZYZZayZ0UpZV
ihr passwort	ZaabbaZabZhwX
ihr profil	ZavWbcZbbYavY
ihre einladung	aaabbZXSbYa5V
ik ben	aaqbnbYbwYbaX
ik heb	XXrauaWavXZZX
ik zag	vYXaZayaVYaaY
il mio	YXZbabZZ2YaZX
il nostro	YababYyrbaZaY
il nuovo	UZYZaZWjZzYVT
il tuo	ZZkaaZjZZmnqs
im jahr	ZqayaaZabaaaZ
im monat	VYYXanyXZYuXV
imagine your	ZbabaczZbZabZ
in 0	WUXZZZqVYWo7U
in ?	xXoYYYVVYUXXx
in a	akooqXlXaWubV
in atlanta	enmanecjbsZYW
in austin	ddknZrbYZtZkW
in bank	ZauaZbWZZvZaW
in bengaluru	corpauWYYWZnV
in berlin	XYqZZuWXvjZYV
in biotech	aZ0babiaaWbaY
in breda	VWZZayWYZYYtX
in cebu	YYZbaa0aZYZaX
in chicago	mobaZtfnZYZoW
in de	VXWYYXVusUXsn
in denver	WtcZZoXbtnaYW
in der	YYYZZmXWsXYtr
in die	TVTXXYSW4TWWT
in dublin	lvbaZajiZqaaX
in e	XYpbvblYXqZZX
in een	ZY2aYaUZYWsYX
in europe	vuZbaaZbaYZbZ
in finance	axpcYcabababa
in fintech	ZaraabWaZwaaY
in from	aaabbbUZbYxvY
in glasgow	YqkaZrXYqtaZU
in hollow	aYvbabYarYbaZ
in hospital	XXqZZZWUY2WZX
in house	T5YYYuWWZXXZY
in housing	XXuavaWYWvZYW
in insurance	eZsZatWYXsYaX
in it	QWjY5XTWXWWYU
in joining	UWU0YVSWYVUXx
in july	SVVXWqRVtVXWz
in june	WYWYYqUY1VXZt
in lisbon	kinpvZZYYkZYV
in logistics	abwaabXZZraaX
in lyon	chmoauXndcZZW
in madrid	fomZnncYfqZaX
in manchester	WYwZZsbntVZZV
in manufacturing	ZZWaZbXZY3ZYW
in march	WXUZxXswWqXUY
in may	sWTnpWTUWwVVz
in milan	XlroZktYYqZXV
in mind	YW7bYaYaYVaZW
in munich	bndmmqVXqmZcV
in my	T0RYXWU4TTWXU
in novatrek	ZZxaZbqaaXaZY
in one	UUSUXQSUTyUS0
in oslo	WYnYvwpXYTYYT
in our	kupXppUmZXnYW
in partita	uYbbcbrbbbaba
in person	ZaVbabXaY3baY
in pharma	aazbbbXaZWbbZ
in phoenix	lcXaZYltZwZaW
in public	SUsYsWVzVlXXU
in retail	WXwWVWyUUVYYV
in rotterdam	qXvsYamYYeZYW
in seattle	oanZptsXZXYYV
in spring	SUxYWvuVWVWXV
in tech	XYUXYZ5sYUZZU
in the	UaWYbYXWZ1kWy
in this	TS5XVWRWVRVXS
in toronto	ZnkZaZtplkZZX
in touch	VWWY3YTWX1XXU
in two	PUwUXX3TXVVYT
in with	TWRXWXSVTN0Qy
in writing	aaubbxYXbXbbZ
in your	ZWaZZYpYrrqib
in zephyr	aYvbabZbrYbaZ
in zurich	XvXoZZllhrZZW
indefinido 0	ZzacccbbbbaZZ
ingegnere devops	ZvZbbbZanabpY
ingeniera devops	ntZcbbZbmaaoY
ingenieure devops	YvZbabZaaZbtY
instead of	UXVXYX5UTYXYU
insurance ?	XXrZZa3YVWYZX
interessa ?	rtacbcabbbcba
interesse ?	vqaccbababbbZ
interest ?	rYbxbaXabbbbZ
interest you	u0YYYZWaZZaaX
interest-q>call-ask	vtopZZWXYZZYW
interest-q>connect	VWx1XWSWXtWVS
interest-q>cv-ask	X6SaUcYaYYZaZ
interest-q>event	SVTXXXR4URWVS
interest-q>expert-call	VWS1VYWYYYZYX
interest-q>funding	TUPT1VTTVUVWP
interest-q>i-am	YuWYbZvsoUnYU
interest-q>job-word	VW/ZYZWXXWYWU
interest-q>messenger	YXWaaaXZ4UWaV
interest-q>open-to-new	ZaxccdZcbYbZa
interest-q>part-time	3ZYbbXZZaaXaY
interest-q>pay-word	vWT0WXTWXXXYV
interest-q>recruiter	Z0acbcXabZbbZ
interest-q>sell-cta	SV9VTYQUUTWWQ
interest-q>speak	YZXaaZW4ZWaaY
interest-q>start	TXVZXXVV4VYWQ
interest-q>task-for-you	yaYYaZXZaaZaW
interest-q>threat	WyXaZaYZwYYZV
interest-q>we	UWU0YyRTYTVXw
interest-q>you	wppbZYXeaZbYd
interested ?	doYbaayXabbaZ
interested in	Wl0snpVXYWYXa
interests me	6VQVUXRVRPWWT
interim head	xXcbabbcdccdc
interview at	VXRXYYRX+SXXT
interview you	XZWZZZW3WVZaX
interviews for	WXWUXVQyVXXYw
into bank	ZaXXbbYwvTbaY
into data	RVQXVWSS5RWXQ
introduce me	WXSYyZUYvSXXS
introduce myself	UVtYZaXZyWZZX
invest in	VXWZ1YrVWWPYT
investigadora 0	U5XVYMUVXWTXT
investor ?	UWTW4YRVWUWYU
invitation to	YaXaZaWzZXZqV
invited to	XZXZZZX5aXYYU
invites you	VWUXXzW0VRWUR
ios engineer	ntYbabYaqpaaX
is $	UpYvYWWVZYyXW
is 0	VXVZuYUXYUzuX
is ?	TUzVVWxVTRUSN
is a	tUtZqaXYYXuWV
is about	TVqnVXR0kSWyS
is an	WXVZWZUXYVuwu
is at	TUUVXVQSWQTS4
is attached	W0WZZZsYXWYYo
is below	XZZaZZwZZXYav
is blocked	WXWZXZUYQT4XS
is due	UTVWVWNVVTxUz
is fine	XYWYZZ0XtXYZP
is free	VYVYXRvzYUXYT
is hiring	WwZbabtbabbaZ
is in	XXVYYWysWTXWy
is it	PTvUwVpTSpOTp
is looking	nhYjZioZaaqap
is nearly	VUSW3XTWWVXYS
is no	YXaaabXYZYZ2U
is now	VWfYXYTWWSV6s
is on	jYVYZZsYpVpYw
is out	VXWYXWS3XVqVh
is over	wzWZZWUYaZXaV
is ready	rYXZqaVZZXbnv
is that	SyTXWV0VWTVUP
is the	WoWaYasYZrYWx
is there	XYVZZa3YqWYZW
is up	XZWYZZSzYWXZx
is waiting	YaYaZbXzaWaoU
is your	pZtZZZTZyiYYV
is £	WqXyYZYZZXaaa
isn t	UVsXVYtWUQzUT
ist eine	WxWYXYUWWVvWT
it ?	vlVZdZqoqVXZf
it and	UVTWXXSWTzyUP
it as	PWUW4WRVXVUXS
it be	v1UZXYoYWWZZV
it by	WZXaZaSYW0SYt
it for	UXUW0WavVTOVo
it free	UZYZYZtXZXZZx
it goes	UWVXWXSTXUxWx
it has	pYXaaaYYY3aZT
it in	rYYZZZwYYYsaW
it on	XYWWZYV1YSZZx
it over	VZVZXa8YYSYZV
it s	VpyrYXWqWWrXZ
it says	WYVZZZWYYTRW4
it takes	pWUTXVwvXUtXT
it to	jtVZZZWZXSyvd
it up	TVSWVXQUV2sRR
it was	abWbZbYZY4aZV
it with	VXTa4aUYUvXZW
it would	sWTYtZVYX1YZU
its way	TXVWVYQWXSyTy
ivan i	aasbacYbZvaZZ
j ai	YXoarZWZ0iZZW
j aimerais	aaYbaYxasZabZ
java 0	wabccaabbccbb
java a	aZacccabbZbyY
java and	aXbcbbzblbaaZ
java en	ZqZcbbZbsabrY
java entwickler	mYacabYboabvY
java ontwikkelaar	jpYcbbpbrabaZ
je cherche	YpZcocactbcba
je in	WZWTZYxXwWXZV
je me	YYWaZawZxXZYX
je mijn	VXUZYZ0YcUYXW
je suis	YYyaaaWZvYXYV
je te	VXyVYXstXUWWU
je vous	WqZY1YjYWmXWT
je wachtwoord	ZaabbaZabZqvW
jefe de	rqZbbbZaaZatX
jij onze	w0aaaWYSaZZZY
job at	X0UZabXamWuZY
job description	UrWZZZWaXZYXy
job i	z0SYUZVYVWYXW
job in	WkwZvZWXZVkVr
job seekers	VTUXUxyUWWVQS
job you	STQUWUSRUSx1P
job-word>benefit	boWaaaWa1ZoiW
job-word>call-ask	OT3TUXUSUSVRQ
job-word>cofounder	W4XZWZVZXYYXU
job-word>connect	nt1aZXXZXUaYX
job-word>content	XYXaa5XSaUaZY
job-word>equity	Z2ZbWaZaVYZZZ
job-word>event	TOxWWUS2UNTRR
job-word>expert-call	VV1PXYVWTVWWV
job-word>freelance	wnZaaWZawZaYX
job-word>funding	X1WS0aWYYYYZW
job-word>i-am	r2oYWZUXvUXWV
job-word>mule	ZtVbabZazYZYY
job-word>pay-first	UURUWYQYST2UT
job-word>pay-word	qkVXUXUYsWXq0
job-word>permanent	X2YbaaZaqZaZY
job-word>recruiter	WtUaaaVZ0YZWV
job-word>requirements	ZzZcbcYabZbbZ
job-word>role	gxWdZZXZnXZuX
job-word>seeks	XyUbZbYbyZaZY
job-word>sell-cta	USUXXV2UWWUOS
job-word>site-notice	WUWZZYzWXPX0T
job-word>start	pWUZ4YWYjUYYW
job-word>task-for-you	4VSPVwQURUWVT
job-word>teach	P5ZaaOYYYXZYW
job-word>threat	Y2abbaWaaaYZY
job-word>unpaid	TRRVP2ORTTUUP
job-word>wants-job	VSSYVYVW1TVTS
job-word>we	atsUwnWTVorTT
job-word>we-help	YUWaaaTZ6ZaVX
job-word>workplace	V6WZYYWZXVYZX
job-word>you	dbunWaYVtTjvU
job-word>your-profile	RR4XXWyPURUSS
jobs ?	3URVVXTUwRVVT
jobs and	YYWbaaWywXZYX
jobs for	XUXaaZxXXXZzV
join 0	VXWXXWS4YTXOS
join ?	TUSzSVU0VUWVS
join our	XvYWrYZvaYkZX
join the	VUVXWWURVTw0N
join us	WnZZtvXYaZZZY
joining our	UWU1XVRVYUUXx
jonas a	YbaubaYYbYbuY
jonas i	uZVvZaTZXsZZX
jour en	ubabcZabcbtca
jours par	zbbccZabbbZba
jullie een	YVXbZawaxYaZX
june and	cZXbZaWa3WYaW
jury for	RST1RRQsURSRM
just a	XZWWZawZzSYVq
k 0	VzZawXXZaaZZY
k a	tWWYXXuYZXuZX
k and	WtYZ0ZWZYYZYX
k base	Z0acabZbbbbbZ
k equity	Z0acYcacbbbba
k eur	Y2ZbZbZbaZbaZ
k pension	ZybcbcZbcaZaZ
k permanent	ZzbbbbYabaZaa
k plus	ZxZclcabbbbba
k remote	sxZbbaXbaZabY
k y	WVWX3ZVXYXXXU
k €	WuXZ0ZVZZYYZX
kafka ?	saZbbZWbxZYaY
kannst du	UWSXXXTVURVU3
keep 0	UWVXXYrYZW3YS
keep in	TTPW8VPPVNTVT
keep you	RQxW0XRUUTTVV
kite anchor	XukaZbbjsaaoX
know an	TXTxUX0SVRXWS
know anyone	UVSUTVyTPTWT0
know if	YWnbYbXZwWaaw
know of	TUTZXYTY+TXWU
know people	XXTY0ZUXL0XYU
know sas	wYXawaWaWWZaV
know snowflake	wZvaYaXaXWabX
know swift	wZvaZaXaXWabX
know the	wXUZZUTYX4XZT
know what	TS5YWXRXTTWZV
koffie ?	aazbmbZaaZbaZ
kofi i	bbsccdZcqZbab
konnten sie	wYZbaaYawZaZZ
kubernetes ?	XbYqbwYYbabba
kubernetes and	YoyaabXZZXYaY
kun je	tZYaaYXZaYYYx
kun jij	3ZZYaTVObZYZX
l energie	uWXaaaYwYYaYV
l hopital	aubcccarbbZaZ
la data	ZaZbbaXzaZZaX
la nomina	WUXZYYVXXWuVx
la reunion	UWWXYXSUYVUT3
la sante	pXzanaXZXYZZW
la tua	qaacccacbaWyY
labs ?	ZsabbbtbbaabY
labs is	WwYbZbvZYXaaX
las 0	VXVXXXTUXUVT3
last month	VWTwWXVUXvzWX
last night	WURXXXTUWTVT6
last time	UXvYY5kYYSWWS
last week	mWWaZZbYstYZs
last:benefit	YZYbekxYpaffZ
last:call-ask	lkpuadchcXZYa
last:client	kqtZaaraYYaaX
last:cofounder	ZpYawaeacbaia
last:connect	XXeaoZZekxZnY
last:content	iYccYlm2YWaaV
last:cv-ask	rtrbabYbaZaaY
last:easy-money	lbYZkkjaZY0YW
last:equity	YmYk0cXaZZeaY
last:event	ZZXcaka1YbakZ
last:expert-call	XYZ5lZYZcXYZW
last:freelance	uaZndbmbbbbYc
last:funding	abbn2ZYjXXbZX
last:i-am	aanbeakarqbXd
last:interest-q	ppmchcedfZZZi
last:job-word	ZmqbaaXcqfaqZ
last:messenger	aZZabZXapY1aY
last:mule	XmfZcYloeZuae
last:open-to-new	YY4babbaYYaYX
last:part-time	slZZopYrbYYZX
last:pay-first	bXXaeZnYYY2Xo
last:pay-word	saYqasibaYjZZ
last:permanent	byablaZdbafZZ
last:recruiter	ZataaaoZlXink
last:requirements	bomZnYlqXWkna
last:role	isZbdeebmbZna
last:run-code	VVXXXYTTXV8qS
last:secret	bYYZZsWYZW3nY
last:seeks	bnleplbZnZbZd
last:sell-cta	aZikfcvnZWaZl
last:site-notice	ZZZaabYaZab4X
last:speak	YZXpZtkuZpYZW
last:start	vZZamclchZebZ
last:task-for-you	yYXYYbcZiWpnd
last:teach	VbXZZ2WqebbYb
last:thanks	XYYcZZWXc6YoX
last:third-person	ZYYabbYbvZaZv
last:threat	joZcZjjabYrnc
last:unpaid	WXYZpsnuZXaam
last:wants-job	YYYbdaaa3XbiY
last:we	kdYbdnqpYdkYb
last:we-help	Ymcaaa0akaaaY
last:workplace	uqbccmYaabaaa
last:you	bamdcalbjljoc
last:your-profile	ZisbdaabbclsY
lavoro ?	XYxZXYvWXTYWT
law firms	aaWaac2bbYabZ
le 0	WYXYZtVsZWWot
le contrat	YYXZZZXWYWVU1
le fournisseur	XYWYYZWWXWVU1
le logement	bbacrcbrbaccb
lead contract	0ZYcbbWbZZbbZ
lead wanted	T6ZaZZYZaYaaX
learning engineer	nuobaaYaZYZrX
learning ingenieur	psabbbZbjbanZ
leave for	UY1XYYUXWUXWw
lecture on	WXXVZzVSXXXYt
len:0	UVYaYYWpYqZxw
len:1	kkljjkkdkciXb
len:2	tpYonakabYdaX
length 0	2XabbaZaaZZZY
length six	zYbbbZaabaaaZ
let me	aWrZZasYpWZZu
let s	ZWqX1YWWWuXWf
let us	UXXXYXwxZTrYV
like a	2YWaZaqZYYaaW
like it	W3VaZXWvVWZZX
like to	tijffhZeuWXYX
like you	sT0XwWSrWbWWU
like your	VXTXVZRWWzzWU
like yours	YaXY0bjaZYRaX
liked what	s0WbZbXaYXaZZ
link to	UWVXXWywXuVXR
lisbon and	XWWawZXZXxYZV
list ?	WYUZYa5YXWYZV
list for	XZ1ZZaVYYRYYy
list of	VUTYYZ7USUXXt
ll be	WXqaZZVUWykWw
ll get	WYXXYZSYZV3YT
log in	TVWWXVPVYV5TT
logistics ?	YbaxbZZasaabZ
look after	lZXaZawZawaaW
look at	0WTTtXSUsUXXt
look for	pVXZuyUWrXZaX
looked at	YXVaaaxZYxYYU
looking at	WYVrZazZZZZqY
looking for	jksZqaaZiXlZl
looks for	XzZaasXoaZZZX
lost my	XZVaZaTZ3vWYU
lot of	VT3ZXYTYXWXZW
love to	WoqmqZpobaXZX
love you	ZyXaawZZYXZbY
loved your	yXWZaZYVauYZX
lumenbank ?	abubbbvaZWaaY
lust auf	pY1ZZZVYZYYZW
lyon 0	aXabbbZvbZaYs
lyon €	vYZYZxXUZYYZU
m a	nXmoZaWZpqsaY
m after	vY1ZYaWZXVabX
m building	XYwZwbVaYYaaX
m collecting	TRRWVXR1StVVQ
m finishing	aZYbbZYY3XYbY
m hoping	QVMXVYSUzyVVS
m in	XuVaYZVVX3pYV
m looking	SVUW1tOWtTOYT
m not	YtTaZbWZX2ZaU
m stuck	WWSWXXTSUxTWz
m the	puWaabWasrabW
m trying	ZZVWYbXZzvZZW
m working	ZaxbZbYaVVZaw
maanden tarief	yabcccabbbbbZ
machine learning	lrmbboZZbZaoY
made me	WY4ZZWWXWoZYV
madrid ?	UWaZa2XWbZZaY
make it	XXWaZawYXtZXr
make you	X2mbZaYaaZZZV
manager 0	uabbcbbccbbpa
manager ?	ZoYcabXb0YbaZ
manager at	XYXbabXZXYZ5W
manager contract	yaaccbWcabbba
manager for	tvZbbbabWbbbZ
manager on	qXbbbaYbbbxaZ
manager opening	ZswbabXbZYZYZ
manager with	ZxZcccZcabbab
manchester 0	rYZabZYxaaYZW
manchester ?	UWXZY0UWyWYYV
mandat als	0aabbZYabaXZZ
mandatory for	YZUaZYXYZUYZ2
manufacturing client	xZZaccacbacba
many people	YYVaZbXZW5ZaV
march at	TXXXYYRXYWWX3
market ?	WXqWYYT0YUXXS
marketing manager	ntdbbbXbcaarZ
mas com	XXaaqWWxbaZZW
master s	UYVYYwVXxWYXT
match you	WRqaZaVYXXX5W
mateo i	vZVxZaVaYXaZY
may ?	4XVVWVTVWWWXS
may i	udpmaYaawYXXT
me 0	XYWXyZSYYUxZV
me ?	ZXaaxaWZ3RYXV
me a	sZUZYYVYbyxaT
me for	ZXjtYxUpnVYYV
me from	XZUZYZVXyuYXT
me gusta	WZXaZZWZXyvYV
me gustaria	uYVZYZsXpqYYV
me how	WWWYYWSUwS0XW
me in	SXUZUZRY1SWXu
me know	jXjaZbXZuWaZx
me on	UXUYZYWXVUwXx
me tell	VZ2XYYvXXWXaV
me the	sWWZYZuZWVuYs
me think	XZ4ZbbYZZUaaX
me to	kvVZqZpZVfXZq
me what	aZrYZZUxzUYZV
me with	TVRWVXSVuxuVd
me your	sZmaauWXZXcZt
meet you	YwUaZZWYX0pYW
meeting in	UXYWZyWWYXXZx
meeting on	YabZbZYTbYZa0
meetup in	aacWbUZ0cbcca
mehr erzahlen	YxXbaauaZYbaZ
member you	UVTUXXSWWSvzO
mentores voluntarios	ZXaZZ0YVaZXZW
meses 0	1YabbaZababZZ
mesi 0	yabbcaZccbYbb
messenger>benefit	UaZWZZQaZZzaW
messenger>call-ask	4aaXaaWbcbSbY
messenger>easy-money	XZZbYUVXXXyaX
messenger>i-am	RWUZYTVWVV3WW
messenger>job-word	X4YbYbZaYYWZY
messenger>we	5VYXWVSWXXRYU
messenger>you	UaZWZZQaZZ0aW
met at	R0zUXXSQWNVVT
met je	UVQxUXUXXxvQU
met onze	QYVSZW4XZXVYV
might suit	XzqcacZbZXbbZ
might you	VW8XXZUXXVYYU
mijn cv	WZZbZbZZyZaaW
milan to	XZtZYayXYVZZV
minuten 0	VWXuSyUVXWWXU
minutes $	WZZvaxWWaZZZW
minutes 0	UXW3YtUNXXWWt
minutes ?	XYvYZZzYVUYZW
minutes a	QWY1ZVTVWWqYT
minutes about	OVQtXWOT3RVWS
minutes and	XXXyZaVwZXYaV
minutes of	XXUVYZUW5RWYp
minutes on	ZZXvbbwaZZaaZ
minutos por	XYX1ZYVYZYXYV
minutos sobre	VXW1YWVWYYWYV
mir die	WYTYYZVWUSpV3
mit dem	XXXYYYVXYVvWw
mobile app	pvZcbcacWcccb
mochten sie	YwawaaXaaZZZY
modelos de	QYX3XXWYYXYYU
moment ?	0YuaZZUaYWZZX
monate remote	xabccbZcbbbba
monday ?	wrhZbasZYVaaX
money from	W0VXUZUXXVzXU
money in	TUUY7WVWYXWYU
money to	TUUWVWQTT1rWS
month and	RWUVzWdXX2TYT
month for	pWWWXVwVYWvWU
month is	XZUZZb4aYTZaV
month we	saaXawpYaZXaW
month €	yXWXVYvXZXWZX
months $	xbcacbZcdcZca
months chf	wYcbabbcdccdb
months contract	wbabccbccbddb
months remote	waacdbadccccb
months £	0XcaZbabdcZda
months €	wYcbabbcddcdb
more ?	YuoascXbaabbZ
more about	zYsuZaVZWUZZX
more than	XZtZYbqabZvaX
mosaic rent	armaabfaocaqX
most of	YatZccvbaaaaa
mot de	ababcaabbapuW
move ?	YXybabYZZuYZW
move our	wVRVVUPUTTVX1
move the	TXSYXYSXMRVV6
move to	ZuZbabZbxYYaY
moved the	WXWXYRVUYQWU4
moves to	XYYZVZXWXVXY2
mule>call-ask	ZZ3ZbcVaZZaYZ
mule>client	WU0YabXZYXYaX
mule>connect	UWUXXXUWUQ0WR
mule>event	PRRTUxRtUxqRO
mule>expert-call	bcctddZcdcbdd
mule>freelance	3aaXbaWacbTbY
mule>i-am	PRRSRUMstn1To
mule>job-word	X4ZaaaYZZYYVX
mule>pay-word	kTVVWSQqWU9UQ
mule>permanent	Z3ZbbbZaaaYXY
mule>role	r2XaZZXZYYpYX
mule>secret	XWYZXXWYaX0YU
mule>seeks	zoYtYrVVZXVYV
mule>sell-cta	sXVvoatYZWkZV
mule>site-notice	ZZ2ZbcVaZZaYZ
mule>speak	WWUXYYVzWVWZX
mule>start	PUUUVTTUVV2VS
mule>teach	XXYYZzXXyXXaV
mule>threat	WyXZYZTYZYkUy
mule>wants-job	ZZYaZYXZ2WZbV
mule>we	lzkUvUYRVSuVQ
mule>workplace	SVZZZZTXZX0ZV
mule>you	XrrphbTrYnqXT
mule>your-profile	XRVZZRW0YXWZZ
munich 0	tWabbbZvbaaZY
munich ?	VXUXXyUVzRXVR
munich and	pvvYZZVZZWZaW
must be	vXVZXZrZYxYYW
my application	XZVaXZUW4QWWR
my client	npvbbbZbZZbbY
my clients	XW2abbXaZYabY
my co	bacdwdbdbcccZ
my cv	ZVYcbcXb3YaZY
my desk	VU4XXYTUURUUw
my job	VYTa4aXYgSYZW
my last	WZ0YYZyYVUXXU
my list	ZZyaab1ZVSZaV
my name	aaucbcZbtXabX
my own	UWTWURRVyyVWR
my partner	VYUZzZvYXUYZW
my password	WYTZYWVXVwPV0
my phd	TXVWY0UXwUWYU
my portfolio	QSQXUXRV6PVWS
my resume	VZVaXZVX2VZZW
my show	XaVUYXU8YWaaX
my team	opbZZstXXjYZW
my uncle	YZWaZTVYYT3aX
name on	TR6ZZaVWWQXWX
near lyon	XbZbcbZabZZzX
need a	snWctXZXpWoZc
need an	WYbbayaWsbbbZ
need help	sWXWUZVYXWzYV
need our	SURWWTSRUU7VS
need somebody	RVVyVUUSYWWXy
need someone	uuYauaWaYYZbY
need that	QWTXWX5VWUVVR
need your	SWUXTYUWXS1X1
needs a	qwYeZZXZlYZZr
needs an	vXbtbkYbaaabZ
needs help	TaabccXbxXayY
nel nostro	Zyacbcabbacba
network ?	VWU1UWxWXRUWR
network engineer	nyYbaaZbnZbaZ
never met	VVTYWYRWVzxVS
new account	WVXYYXSWZVwWv
new job	WS2ZXZWYWWY0T
new one	xXXZoZXWYVZZv
new opportunities	bbldcdacubcbb
new position	WUwZZbYXYXZ0V
new price	UZXYZZwXZXYYt
new role	XUxZZZVXUxWSQ
new system	WUVZYZWYWSXS3
next quarter	WzxaYaWaZWaaW
next step	UV5XXYRXSSYXT
next week	WXapYZoWvkYYr
nice to	YYTaYZWYX6qYV
nimbus care	YlclbathmbYoW
no cost	rYWYZYzZWYWYV
no experience	WZcbcaYbcb0aa
no fee	ZaZabUnzbaaaZ
no longer	YWZZZaWXZXY4T
no pay	UWWVWSU5YUWVS
no strings	uXWXXX0WXUVSU
no-question	bdZeddalbmknn
nord ?	UXuxYYtXVVYYU
not a	X1UZYaWaYuaaY
not be	VVTWWYSWXwVxv
not sure	VWuaYaWYVxYYt
not who	TTzVUWzVTQUSM
note to	WXVYYXSXYVyWs
notice period	WxsbbbZaZaaaX
notre association	2XXWYXTWZXXZV
notre equipe	XwZqbbZabbbba
nous avons	vXUXWXVXXyXYV
nous votre	SXYtZVSYZX0VW
novatrek ?	ZZYabbxZZsaZX
novatrek and	YZwtacXaZXaba
now on	ZWTa1bXZZYYuV
now that	WWwZXYUY0LYWV
nuestro equipo	XwbbauYYaaaaZ
number ?	UW6WWVRVUPuWS
number of	ZZwaabWaUXYYx
number to	abrbbcZbaWuZY
numbers ?	VWRXWYvXU1TWQ
o nosso	VYaZaY0taaXZX
o seu	rqVZZZVXXqWqr
oak health	espeebjaoYaaY
of $	XXXtZUUtYVyXr
of 0	pYXYYZlYYqoqp
of a	uYWoXXvXYWkZs
of any	TUTZXYoY8TXWU
of course	VYVuVVzUUXYZW
of data	htjasaXvYWZZT
of engineering	VzYatbWabaYZZ
of experience	qjacccnbnbbba
of four	WXYZZYt2YXWYU
of it	VURW2YUWU0WXP
of java	eYbbbb0bYbaaZ
of kubernetes	sZwZaaXaZXYaY
of lumenbank	naaaccucbbbca
of my	qXtXZZWtXsaaW
of our	yjXsYlYnZYbZV
of rental	vZYZZZxZYYZZW
of the	YskZZZZpZacYu
of them	VW8ZYZSYXTZZU
of this	QWTX1WQSWTzTQ
of today	aZWaVbXZY0ZYu
of us	QTVY0YQWX0XYV
of work	0UYaaZVayYaaW
of you	xZsZabXZYsaYX
of your	biasoYqXmfnXX
of €	uWYuvWWYZYYaV
offer is	X3ZaZaYaaZqZU
office in	V6YZabYaZZbaW
oficina en	Zybcccbbbbcaa
on 0	sXYZZYkXYXXvv
on ?	nauZZZXvmWaaX
on a	qZgnqaXaYoqZW
on azure	YbcacvYncaabZ
on c	ZaabbxYrcZabX
on data	PTTUU1L0WSNRN
on dbt	WaZZbvYwaYZYU
on en	awacqbabbaabZ
on everything	VYTYYWzWXpWWU
on friday	VmUWXXVsXSmV3
on housing	3WWWYWTqYWWXS
on it	US6ZZaWWXRXXW
on its	wYYXZZTYZWtYu
on kafka	ZaXabbYvZtbaY
on kubernetes	Yaaab0XVbYabZ
on monday	UXVYYrZouUWWz
on my	VXZWYYwmyTXXr
on next	YaWZaa1ZZYZaX
on our	nZYXZrtxaYYYV
on python	YababwYraaabZ
on pytorch	YZZaa0ZWZYabZ
on rent	TWVwYWU0VVXXQ
on request	SWWUWT6QYQVUO
on saturday	WxUYYZUXYTVY1
on site	kWaZawXYZYZZt
on spark	ZaaacuXXbubbZ
on sql	ZZabbaZybpaZV
on student	QWU3XUSUUVXWT
on sunday	SSTVVVQ1VRUU1
on survival	VZXZZsXVVyYYW
on tableau	XaYaaaY1ZXZYU
on telegram	VZbabaVbbb1aZ
on terraform	ZcbacuZncbbca
on the	WXXoXdXnXsVW2
on this	UXTXXXvWX1UTQ
on thursday	SXUYVVUpWTXX6
on tuesday	XYXYTZV0aXWXw
on us	YaYZUbr3bYZZS
on w2	sZbbcrZccbbca
on wednesday	XZYZXVWwWXYXv
on whatsapp	SWXZZXVXYY4YX
on your	ZXWsYYkbYSmxq
one ?	XW2YXZUXUQYXx
one and	XXxa1WWXWWYZU
one call	QWV10XUXXWXXU
one day	WVQXSXOVV7XXT
one for	xT0UUVsTSNUUP
one hour	SSUyS3RUWUSVR
one i	TXUY5ZRYUUXYU
one is	XaWZZZWzYWaZt
one more	RTQ2ySOTWPUWN
one of	opwlabWaZlaaX
one off	UWWwWY5VZVXXU
one question	YaXWaYV3ZXZaY
one who	arXblbYaawbbX
ons team	UvZaauraaaZaY
open day	R1UVXWSwXQUVQ
open for	rUmYYZUX5TWXT
open positions	URTYYYtXRWXX1
open the	UXYZaZVYZXv2T
open to	Xh0ZZajYkpYXU
open-to-new>job-word	ZZ3babYaXpaVX
open-to-new>seeks	PW0XWXTWWSWVS
open-to-new>sell-cta	ZZ2abcWaZZaYZ
open-to-new>site-notice	ZYNZaaXXY1XNV
open-to-new>you	YZ4bbbXaYXbaY
opening for	ZxXcccacmbbbb
opportunity for	WZwaaYwYaYZaY
or a	TS8XVXTXSSWUU
or it	TXWXXVSTXV4RQ
or permanent	TRvaabYZ3WaYW
or remote	UyZZxZZZaYaaX
or the	WVzaYZUYXUwVS
orchid systems	lpoiZanZZYarX
ore al	XababZyabbXaY
our agency	rXWaZZ3XaZYZX
our ai	TPOW4WwUUQTTS
our annual	XYaZZxWvbYYZV
our blog	TVVWYVyxZXTWX
our client	qtZpbbXbbbbbZ
our clients	XaZpccwcbbacb
our club	3USWVVSvUSWVT
our company	UZaYawYZbawbX
our conversation	uaZabaXabaZYv
our customers	YZVZaa5ZZYYZX
our data	zmZZaQWvZaabX
our developer	PPSXVWOVXS1Ty
our directory	WXYaZU5YZYUZX
our evening	WYcUb5ZPcaabY
our faculty	TUTYXiV3XTXXV
our firm	wXYYZZrYZYvZU
our hospital	rUYxYuWVZXWZU
our hr	TWZXYXRXZZ2ZW
our insurance	YrbacwWYbbabb
our interns	QXYUZy1SZXVXV
our magazine	RWUWVUP5XOTVR
our meeting	SXTXXYRWUTvXy
our new	TVUWVVr1XUTVN
our open	RRRUUTP6VQRSN
our own	1ZYaaZVVaWtaX
our page	YaabaarxbZZZY
our panel	XZXuYWW0bWZaX
our platform	UvVXrzoWYXWXT
our public	YxYaatYXaZaaZ
our sales	rWVUX7MVXUVXV
our seed	UWQX4YRVUSUXW
our start	VWXv1YUYZYXZY
our talent	VUzYWYR0YUWOW
our team	VspaYZpZZYvZX
our university	XYbab3ZXaaZaY
out in	QTTVVWPRS1TTo
out of	mTWZZXqXwVpWv
over the	vYTYsWUXXUrYw
owe you	TVQVVXRUS2TTv
owen i	xZoabbXaYWaaZ
owen is	XYVZYZVWYTX2S
owner of	uURVSVySUQUVv
paga de	VYX2ZVWWYWXVT
pagamos 0	WYaab4XVbZWaY
page 0	OXVXYZUWXUUW4
pagina o	YaZaZa3ZYWOWT
pago por	0ZabbbZbbbZaY
pago quando	UWUX1WTXXWWXU
paid 0	uZZyaYWZaZaaW
paid by	SVXxZxVWXXWYS
paid per	0YXnauXWZYZZX
paint the	0WUWUTTUXVRWw
pair of	yYZYaYUawWZaW
paper on	VWTyVWUyXUXXU
par jour	sbbccpaacbpca
par mois	PtXWYsTXYW2UU
par semaine	uZZbbtoZaZWaY
para analista	uXZcbbZabaasY
para consultora	qZYcccbctbcbb
para controller	nmacccbcbbcrZ
para designer	ZrXbcbZbvabZZ
para entrar	VXVYXYVW2VXXT
para gerente	anYcccZbtaboZ
para ingeniera	vWZbaaYaaYavW
para mi	vuWaauWZWYaZX
para nuestro	VXYZYtVxZXXXW
para um	sYbcctaZccbba
para un	uXZobqZaaaaaZ
part in	WaXxaYWxaYZZW
part of	VzXaZZYYZxZYW
part time	rYaaanYooZqaX
part-time>easy-money	0YbXaWXabbVbY
part-time>freelance	1YbbaZYabaaaZ
part-time>job-word	SXVWXXVX0UwZW
part-time>pay-word	0WZZZtlXZZZaX
part-time>permanent	0TaabaUZbabbZ
part-time>role	4WaabWWZbYZaZ
part-time>sell-cta	MVUWWU3XVVWXU
part-time>start	aWaZZmUxZZYZV
part-time>task-for-you	1abbaXXbcaZbY
part-time>teach	SWWXWNT2YVPWT
part-time>threat	3UaabVWZbYZaZ
part-time>we	2ZbaaYXabaabZ
part-time>workplace	0YbXaWXabaVbY
part-time>you	MSQR3RMOSQNRO
partir de	TUYZYZzZxYYYW
partita iva	sZbccbopcbbbZ
partner 0	quaaacZcbbbba
partner ?	RTPU6VNSRPUSQ
partner at	mtxbYbXaZXaaY
partners and	TRwW4VOQVQUVT
pas de	WVXYuXVyZXXXV
pass my	XZXaXTWXsyYZW
pass on	TVUWUWvTuSzRQ
passed the	YZYaaaXYZSs3U
password again	WXSYXVUWTyOUx
password for	VVWXXWVXYW3UQ
pathwell ?	WqsZYZUYwmZYV
pathwell is	ZYWbacxZXYatX
paula i	tZVZZbuZXsaaX
pay $	jYYqa2WXaYkaX
pay 0	suVUWyTVUVrXT
pay ?	SWV3YToVWWXXS
pay a	WlWYZVXwZXwXT
pay but	WYXYtWU4YVYZV
pay by	2WXWZTURYXTYx
pay chf	zabbcYZbcbbca
pay for	yWQ2VWPVUTWXR
pay grade	Y2abbaabaaYaY
pay is	UUyXZYvYXVrZS
pay on	w3XXVYTYZXYaT
pay per	1WSUXTsVUTVXT
pay scale	R0VUXWSRXPVVy
pay the	yUWWYUTXXU0XR
pay you	cWW2VyPVWVvXT
pay your	VYX2aYWZZaYZU
pay £	pYauatXZbaZbY
pay €	pXZpaxWZaaZaY
pay-first>benefit	YbaaZZPXZX1YX
pay-first>content	TWUWUWRQWU1TR
pay-first>easy-money	XbaYbaTZaZ3aY
pay-first>i-am	UYVYVZQYUU7YS
pay-first>messenger	WaabaZXaaawaV
pay-first>mule	VYVUVZRYZX1WU
pay-first>pay-word	TWWVYVRWYV8XR
pay-first>permanent	WUVYXYUXYU8WS
pay-first>role	4PbabZabbZYbY
pay-first>seeks	3QbbbZacbaZbY
pay-first>sell-cta	WYXaWaRXaX2aW
pay-first>start	QUVUNWSTVT2UQ
pay-first>we	SVVUUUtVXTzWS
pay-first>you	VVVWwXtXXU3WR
pay-first>your-profile	ZaYbaaZabZ0VX
pay-word>benefit	RUX3TtTVXXpXU
pay-word>call-ask	UXW9ZWWXZYdZV
pay-word>cofounder	mzdYUYVZpnYqW
pay-word>connect	RxTTWSTzWSVVR
pay-word>content	3UTVUVSSRVUYR
pay-word>cv-ask	2YYZbcZbaZbbZ
pay-word>easy-money	uYZZatWYaZwZX
pay-word>equity	ZzbaSbaabbZba
pay-word>event	xUXyZTUNYWWWx
pay-word>expert-call	WZY5YkWkZZYZX
pay-word>freelance	xYZqalpZaZYaX
pay-word>funding	QUVSRXTWTT2XT
pay-word>i-am	PVRUW1QxSvoVQ
pay-word>job-word	UyrXUXwYXWWXV
pay-word>messenger	OSTWWTRTVV5VT
pay-word>part-time	4aaYaXTZbZYaY
pay-word>pay-first	sUVUVTPSXU1Vu
pay-word>permanent	rvYXYoTVYXXXv
pay-word>role	P5TvXWlXWWWXT
pay-word>seeks	syZXVYpZfZYaY
pay-word>sell-cta	yYXwYYrXYYcZV
pay-word>speak	QVU1VQQPYVTWT
pay-word>start	soZYarVYZYwYX
pay-word>task-for-you	4WUTWVSVUUTUR
pay-word>teach	TVYWW8UTYXWYV
pay-word>threat	ToW1WRRTXWTVR
pay-word>unpaid	UVVVW4TvXUUVR
pay-word>we	oqW2UlPnYWrXU
pay-word>workplace	zWZZaxXZaZZaY
pay-word>you	lWVxnbTnXavWj
pay-word>your-profile	SSRRWWQUXMSO4
payments company	txZaaaZaZZYZY
people and	XzYZXaVZaZvbX
people are	axVcbcYaaYbuZ
people at	XX4aabYaZXbaY
people from	WVXYZYkXY2WVv
people in	YYVaYayYXzhZV
people like	SUMWzSRyUqUUT
people on	PUVSVRzUYUVVx
people to	UUyxvYUWYTXYV
people who	WWrdvpooXkYZV
people with	XZ3ZxaWZQWZaW
per 0	wZZtbaYaaaaaX
per consulente	aaacccZboabwY
per controller	qaacccabbactY
per dag	TYZYZ0VYaYvZX
per data	aZaccbZaqabuY
per day	xYaabsYabaabZ
per hour	tdakbtZZaaaaY
per il	UZYYYUVwZwXVT
per ingegnere	aZZccbZbsabtY
per maand	mZaZactZbZuZX
per month	VZXWa3nYaZXaX
per sms	XZZaaXWZaX4WU
per un	mpampoZaaabbZ
per una	tYZwYTXZZZYaX
per uur	tYbabrrabaabY
per ux	qZacccacsbcbZ
per week	yZbaZpYacbabZ
permanent $	ZzYcYcabbZbaa
permanent £	Y0YbbbZbaZbZZ
permanent>benefit	X3ZbabWaYaaYY
permanent>cofounder	UoYXvvVWYXXYW
permanent>cv-ask	U0uaZaXZYZYYV
permanent>equity	YlXa4aYZaZZaX
permanent>event	YYXaaaX3ZYYXV
permanent>freelance	b1xYYYVXWWYYT
permanent>funding	aVbb1baabbbbY
permanent>i-am	WxyZYZXXrRYVT
permanent>job-word	X0yaZbYaTYaZX
permanent>mule	YvYaYaY0aYXYX
permanent>pay-word	O2XXXUWXXXUXU
permanent>role	Y4ZbZaZaYaaaY
permanent>secret	USRUWVTUWV2QS
permanent>start	swXYYWWYYXWXV
permanent>thanks	YTUZZaYYzQXVV
permanent>threat	Y4ZbbbZaaaXXX
permanent>we	WoZYvvXXZYYZX
permanent>workplace	Z1rbaaXaaZZZY
permanent>you	Rt7WVXRWSRVVR
pero con	WWYZrWWzZYYXW
person for	0UUXzWSTXWWUT
peux tu	XYVZZZWXYVWU1
pharma company	Y2WbZbYaYWaaY
phone number	WXTXYZRXUTvnx
pitch ?	UUVW3YTWXVWXT
plano de	bxbcccabbbcba
please approve	XYZaaZVZaYYV4
please call	XXUYZZVVWTYX3
please find	XUWZYZWWsVXX2
please get	UWWWTYQVYU1Xv
please let	XWVbYbYa2Yaar
please share	ldncbbrbaXtZZ
please wire	XXYYYZTXZWsYu
plus bonus	ZyZcicacbbbbb
plus travel	TWaZa6XYbZZaY
podcast sobre	XYXaaZV4XWaYX
por dia	kYaabzXYbZpaY
por hora	QYX2XWVYYWXXU
por horas	1ZabcaYbbaWaY
por mes	WtYXZauXZXtYV
por semana	xZbcccaccccbb
por sms	YZXZZWWYZW2VT
por video	WYW0YXUXYXWYV
position as	vUabbbaaaZbxX
position at	auYcbdbcracba
position in	V2VaZZWYYYZZu
post with	VUSXYXuSUTU6T
poste de	buacccbcbbbqZ
pour nos	XZvbbwYYbZXaZ
pour un	rXpvaaZaaaaaY
pourriez vous	waZabvWXbZXaY
power bi	mYZZavYwaXYmW
pre seed	ZVaa2bZaaaaZY
precisa de	VrZaZZzZXZZZW
precisamos de	nZZxZWXYZYYYW
price list	YYWZYZ4XYWYZR
price of	pYXXyYPXZXuYe
pro woche	0abbcZYbbaWaZ
problem with	tVR2SWRVTPUUQ
product manager	rtYbabZbnZajY
profile and	avscccYbbYaZa
project in	qXVXZYUvXysWR
project manager	jtYbabZamebrY
project on	VXX3XYSXXVXXV
project with	xQSU0WOUSTUUS
projectleider 0	ptbcccabbabaZ
projektleiter bau	aradcbbcracbb
public sector	YtmomjXlZhZZX
puis je	WsvZwZUZZXYWX
put in	XYYaaaUYvY1aY
python 0	YobbbwZabbabZ
python ?	saYbbZWbwZZaY
python and	aVYcbcaczacbZ
pytorch ?	XYZpcvZbbbbba
pytorch and	leYcababxabbZ
qa lead	ltXbabYauYapX
quantile labs	ZvZbabqadoaaY
quanto tempo	XXTZZaXWY2YWU
quarter ?	UXVWYX5XRWVWR
que te	YYeZZZyYYWsUT
quelqu un	UURWzWTUTTVVw
queria um	yXUYXXVWvTXWS
question about	XYUTZVUwXyZZV
quote from	QVWTWSPzYURV0
quote in	OYTTYX5VYWWYS
r $	sbYoptWXaYpZW
rate 0	zYaZcabXcbbca
rate ?	qZX1aZVZbWZaW
rate and	zZbbccacbaabZ
rather than	OSVN6TRTWWTXR
re a	2YYZZYqYZWrXW
re an	bccqccrbccbcb
re at	ZZUaZbXYY7YYW
re both	XYUZYaUYY7YZW
re invited	YaXaaaX4bXZZT
re looking	noUYtUeXXUqXu
re the	VYXYxZqYWUxZW
react and	YWYbWbab1ZbbW
react developer	cvYcacjboabbZ
read that	yZWZaaWZvpZYW
read the	PVU3VVSTXWSWt
read your	WYUYYSWST4YXU
ready to	XWZbab1aZbUuX
reason for	XW0ZYZVYWvYXW
recruit for	Ws1aYaWZVWYZX
recruiter here	TR5WYXSYWTWWR
recruiter>client	WxvaabYaZZbaY
recruiter>content	XVVYZYUTZTXW0
recruiter>event	VXXYaWVVaYzXS
recruiter>expert-call	VV2OWYVWSUWVU
recruiter>freelance	rU3aaaXaWXZZX
recruiter>i-am	WyxZZaWZXWYZp
recruiter>job-word	XjwYaawZWXZnW
recruiter>mule	XtwZabXaYYZaY
recruiter>open-to-new	aZ1cbcYbXZaYY
recruiter>pay-first	VXXYaWVWZY0XR
recruiter>pay-word	TVSWXV4WXWUVR
recruiter>permanent	UvxbabXaWXaZX
recruiter>requirements	RSQWWWSVUT2RP
recruiter>role	cqbbabXauYaqX
recruiter>secret	VVSVWURWWT1SO
recruiter>start	bUXaZa5aYaaZW
recruiter>thanks	XWVYZYUTZTXW0
recruiter>threat	XXUZaX0YWaXYX
recruiter>wants-job	Y4XbacabQabaZ
recruiter>we	VVTXYWRTXRVU4
recruiter>we-help	VWTVaY0ZXZZZX
recruiter>you	WspYYZ1XWWXWU
redwater energy	cranZanZojZcX
refer me	aXYcbcab2ZbaZ
reference 0	XYWZZZUYvVRXy
registered nurse	muZbabZbnkajZ
release notes	xZZYaXVZaXYZv
remote in	vuZbbaZbaYabZ
remote work	RWVXZVV0WWwWU
remunerada de	acbxbaabcbbca
remuneree 0	YYarbwXVaZYaX
rent and	X2WbbbZaWYaZZ
rent has	WwZYbauaaZbaW
rent is	YtWbZatZXXRZx
rent prices	WYXXYxUVxYZZU
reply with	pYZabbXbbY1VW
report is	VVTYTZUWUSWX4
report on	pSUyVSP3WRSTK
reports to	uvabbbXabaabX
request to	TZYaaZXWaXX5R
requirement devops	0WabcbZbaZaaZ
requirements>benefit	ZyUbbbrZZaYZa
requirements>easy-money	RRTVUUQTWT2RR
requirements>pay-word	2UUQWURVXWRTQ
requirements>permanent	Y3YbZaXZZZZaX
requirements>role	RvUYyYRWXWV2V
requirements>sell-cta	XWYYWYP7YXVXT
requirements>task-for-you	U1acZcaZbbZba
requirements>wants-job	ZZabab1YZbZaZ
requirements>we	W5WbabYZbaZZZ
requirements>you	SMRXVXRVUUz7S
requirements>your-profile	POOWUURUUS3OS
results are	VVSVWWRzWRVSy
resume and	uXXcbcZbuabba
retribuita di	XbZzbaZbbaabY
return it	XXTZZaWXXWVY3
review our	yWYzYUUWaYVYT
review the	TUUXYYVXWVWW6
ricerca di	Yw1ZZUXYZVXYX
right ?	SSRWVW1SSSUVy
right now	vWvcbbXaaZbba
ring ?	UWyXXYuWWSXYT
robotics has	bZbccctcpacbZ
role ?	aazcbcYbZXbaZ
role in	YWWS3aXZYVYWx
role>benefit	nwZbbbnaZabZY
role>call-ask	YaaxbYYVbaaaZ
role>client	0WabbbcbbabbZ
role>cofounder	ZUaa2aZZaaaaY
role>content	WVUXZYTTYSXW1
role>easy-money	VWVZZasZYV0YV
role>equity	W2VZuaXZYYZYX
role>event	UcZZZ3WSZXXVw
role>freelance	zabYZcmZsXZZX
role>funding	xTZZxaYZaaZaX
role>i-am	V0noYpqYWYYYV
role>job-word	VzXZjZWYsWYqi
role>messenger	TXbabZVaba3ZY
role>mule	XyXvZbXZYYrYX
role>open-to-new	aYvcacXbuZaZY
role>part-time	2WZZaqeYZYZaY
role>pay-word	2XZZasXZaZZZX
role>permanent	d3aacaYZYZZZX
role>recruiter	jpxZZanYWoZXb
role>requirements	WxXaabwYZYZaX
role>secret	xbdccYbcdcXcb
role>seeks	axXZfYtZaYZYq
role>sell-cta	qSTVWUNTVTxT2
role>site-notice	ZXabbbZbVYb4W
role>start	1XaabmYbeaaaY
role>task-for-you	OUVSRXTWTT3XT
role>teach	WoZYa6XWYYZZW
role>thanks	YWVZZZXYUzYUU
role>threat	qwZaaolYZZXYe
role>unpaid	3PXUrTSUXWSVS
role>wants-job	SWYaaZ4ZrZYYW
role>we	xwYZZqWYZZZZX
role>workplace	ysYaajXZZYcZb
role>you	QwSVWX3WvSxVS
role>your-profile	S5SXXYPXXVzUS
roles at	ba3bbcYaZUbaa
roles that	aZ0ccdabZXcba
room 0	XYXYZSUWYUXW3
rosa i	tYYvZaqZYVZZX
rotterdam to	XYUZYauYX0YZU
run a	oZZZvvXZbaYbY
run our	UyXXWWOUYVzYV
run the	puYZaamZXYvZX
run-code>connect	RXYUYWSSYT1WV
run-code>content	TXXWYXTSYUr0U
run-code>event	XXXWYWVPZW0XS
run-code>role	X4ZaZZZaaZUZX
run-code>seeks	W1YZYYXYYXuWV
run-code>site-notice	YXXZZZWTZWN1U
run-code>we	SVWVXWSQXU8WR
run-code>you	UXWXWYQXZV0WU
s a	wsmYZZopXVdYW
s been	UTyVUWOUVnUSu
s for	TXU6ZXTvXXYZW
s going	WY6YZZSXWRYaW
s in	TXwYrXTsoRXYv
s keep	XU2ZxYXUWTYYV
s my	VTTZWZUY0qXYW
s no	VVyayZWXYWYZX
s not	YXXYYZVTZ2vYT
s site	xUSWVXOU1NVXS
s something	PTQW0WOU0STWT
s stay	abtbXbXaZyaYW
s talk	QXQVPXQVTzVV0
s the	UUTWWWRTT4TTu
s what	UYUZZW0X3UXZU
s your	aX2lZsSWXpXWT
s:aanbe	aaYcbcYbzacaa
s:aande	dacdsdccdcddc
s:aange	ZWYaYaXZaYxZW
s:aanme	ZYZZZZXRZWY0R
s:abbia	vZXaaVWZZwaaX
s:abbon	ababbbXabZYyW
s:abert	YYXZaXZyZYYWX
s:abier	nbtdddbcbbcYb
s:abonn	XaWaZZX0YWYvT
s:abrec	rZZxaZYZYaYZY
s:abrim	ZrabubabbbbaZ
s:abspr	yXbbaZYaaabbZ
s:acade	Waabb1ZabbbbZ
s:accel	RWZZ1YWZaZXaW
s:accep	aaZbbccYltati
s:acces	WXWYYYVUYTW0S
s:accet	abZbbbYaavauW
s:accio	cZcducbbcccca
s:accom	WY1ZYZQYWWYYV
s:accou	XbYZZZpZZmwar
s:accre	YYZYXZUzaYVWW
s:aceit	ZaZbbbYoasawV
s:acept	raZbbbZabrZtW
s:acomp	XXTaaaXZZzXTU
s:acqui	YaaaazrZZZZbY
s:acteu	XYzZXZXYVXYXV
s:activ	ZbabcaYbcZzXY
s:actua	bvYaZtWrYYYkX
s:addre	VWUXXWQTYUs1S
s:adjun	VYZZaxXXpYZYv
s:admin	budbabZaoemcY
s:advan	WXXYZ0WWWUzZV
s:adver	ZY1aabYZYXZuV
s:advis	TVWy4VVWYXWYV
s:affid	2aZaaaYZbYZZX
s:affit	yaabmZZaapaaY
s:aflev	cddddabtdbcca
s:after	ycaZqafaYXZak
s:again	STVUWVQ1WSxRO
s:agenc	Ybaabb0baXaba
s:agend	abaZccybbbcbZ
s:aggio	ZZycccabaZaUZ
s:aggiu	YaUaZbWYYzZXX
s:agree	WVTXYYUWUSWX6
s:aguar	WXVXXYzWXUWTT
s:aimer	ZatbaYrarYaaY
s:airfl	mZZbbomnrZabY
s:aiuti	bcbbcbwacccbZ
s:ajuda	bbabcbxabbcbZ
s:akade	XYYVZyWVYXXYW
s:aktue	YZYZZayYZYZWW
s:alban	SRXUXT2XWVWVT
s:algor	SXWvXWTWZX0YT
s:algui	WYVZyZVYYXYXV
s:alleg	SXVXYYTWXUWV1
s:allow	U1WZZZWVVXyYW
s:alqui	XXaYmXVabXzXW
s:alrea	TYWXYX4YUVWWU
s:alter	ZaabbbZbrZUwX
s:alugu	ddddqdddddddc
s:ambie	ZzacbcabbabZZ
s:ameri	VUSWXWSVTS3XS
s:anali	spacbbbbdaboZ
s:analy	oqckamYmacadb
s:andre	bcbddcavcbcca
s:anfra	vbddccacccccb
s:angeb	WXxYYYSWYVWXx
s:angeh	WYXZZZVXYWWV0
s:angen	cdcddcbZdbcva
s:angep	YYYZZZXWZVWWy
s:anges	bbYcccabYab0Y
s:anima	ccbdrdddddddb
s:anive	XYWYZYWWYzXUS
s:anmel	ZZZaaZYzaWZsU
s:anneh	WXXXZWVWYX0XU
s:anniv	XZYaaaXZYitxV
s:annot	aZYbZa0ZZXabW
s:anony	YcazcZZYcbbaZ
s:anoth	TUUuXUlVWwWUz
s:anruf	XYvZbbuaYZaaY
s:anseh	aZaccbabbZb0Y
s:answe	raZobXqZalapX
s:antei	YWaYxaZaaaZaX
s:antig	acavYbbbccbba
s:antiv	aaaaabXZZYyYV
s:antwo	WXWXYYSWZVWW1
s:anual	avcddccccccbb
s:anunc	WYWZYY0XZVWXU
s:anybo	UUUVVWRzTzUWT
s:anyth	YunbabXatoaZX
s:anywh	YZYaaaXZ3VZaX
s:apare	WYWYZZXXYWV3R
s:apell	ababbbabcaxTZ
s:apete	aZ0bacZbaYbZa
s:aplic	ZVYbbbYb3ZbYX
s:appar	VWSXXWSVXyTxQ
s:appea	XZXaaaWYwVW1U
s:appel	ZZzaacZaaZaUa
s:appli	WlYZncXtrXYpl
s:appoi	VWWYYYwWYVWSx
s:appra	SVz0VTRTRPUWR
s:appre	VXWYVXRY1TWYT
s:appro	WXdZrZVXYUXp3
s:apres	bbbcccxbbbbcZ
s:arbei	VsZaaauanXZYr
s:arbit	TXXzYXWXYWWXu
s:archi	ksYaabbaiZjsX
s:argui	ZZZbccbXb0bbZ
s:arqui	mnbcccabmbbqZ
s:arriv	VWUYzYmWWtQUt
s:artic	XYWpZvVkYvXYn
s:artik	VZaZayXZbaZaZ
s:arzti	UYYZZWWzZYXWU
s:ascol	dddddcbsebdcc
s:asseg	X1WYYQXWYYUYV
s:assic	vYcdccacccccc
s:assig	WT0ZYbYaXVZYX
s:assin	abaabbYabaZxW
s:assis	QYXZZruXZYzYT
s:assoc	rtXadZYxYVZYV
s:assun	Zvabbcabbaraa
s:assur	ababbtvZaaabZ
s:atlan	appaldZjbqZZZ
s:attac	ZmXaaalZnWeYz
s:atten	ZZuaabvVaWZqW
s:atual	ZZycbcabbUaZa
s:aucti	WYYZXXUTZX1YS
s:audit	wUUWXWSWWQVT4
s:aufga	aaxcZcbbaZbaZ
s:aufne	YYuaZZWTXxZYW
s:ausbi	UVUXYW1WYUUVT
s:ausla	tZZcbcubbabaa
s:austa	YZWYabYYY0ZaX
s:auswe	0XWZZZXYZYZZV
s:ausza	YZaaaaWaaYyZW
s:authe	ZaZbbaYacaxZY
s:autom	WXYaZZ0YZVWVw
s:auton	saabcclqbbcbZ
s:autor	WUYZY0XRZYYYV
s:avail	qYZaaaoYeYZnu
s:avali	SZYzYYXZZYYYV
s:avisa	ZZYaZaXYyWZXU
s:avoca	WYYyYYXZZZZZX
s:avond	WXYXYVWzYVWVT
s:ayuda	abaZccybbbcbZ
s:azien	XquaasXYtXXZX
s:bache	YZZbacaawZbba
s:backe	lvZcbbabmabmZ
s:backg	nqmbnbkbbZhbZ
s:backp	UYYYZWV0ZYWXV
s:baill	vbcccbbcccccc
s:baldi	abZaaaYZbwaZY
s:bambi	VWUWWWTVVSWT1
s:banca	sZbccbabbbwXZ
s:bandi	X1WYZQYWYYUZV
s:banen	TVTVVVO1VSUSO
s:bankg	ababbbZbaYxYV
s:banki	YaYzZaWZaYZZX
s:bankr	XZXYZaWYYVYZz
s:baske	YYYaaaXXZWZXy
s:baule	XyXbaaZaaZabY
s:bearb	YZaaaaWaaYxZX
s:beauc	abYaaUZZWzaZX
s:beaut	XZXaaZXZXUzZU
s:becau	aZrbaXYXYWYzp
s:becom	ZXbbvbZbabbbZ
s:bedan	ZZZaaaZZazZXV
s:bedri	ccbcdctcdcddc
s:befor	WVWWVWPVWV2WN
s:befri	YzWZXZWWWWWWV
s:begon	dcbdsdcdccddc
s:behal	UWVXUXTVWU1UR
s:beitr	aZaybaZaaqaZZ
s:bekek	aZacccabbZb0Y
s:bekij	bYbcccbbbZcya
s:belas	XbXTaZzZbaYbY
s:belie	WqoZoZxXWqXXU
s:benef	ZxabbbZababap
s:benev	XaaaayZYaZYVY
s:benga	oslmbnYaaZamY
s:berat	dkarbbjbZabsZ
s:berei	vacdddadacddb
s:beric	YYWZZZVWZWXzS
s:besch	sbacbbabtbbbZ
s:beset	W0ZccbabZbZaY
s:besoi	UWxZZYwYYWXXW
s:bespa	bddbdbtcdcbcb
s:bespr	XZWWZZSVZYYY0
s:besta	YZZaaYXZbZ1WW
s:beste	TVSVVWRTVQTN6
s:betaa	WaXpaZxZaaYaY
s:betal	uYYZqwVUaZsZX
s:betei	YUaayZXZaZZYW
s:betre	ZZvbZcaarZbaZ
s:betri	X0ZccbabZbZaY
s:betwe	rYsZaZYZpWZZt
s:beves	bbbccbabcayXX
s:bewaa	aYacbcabUZb2X
s:bewer	YYZtZaXZVYZzr
s:bewor	ZZZcbcaczabaa
s:bezah	XZZxaYYZXaYZY
s:bezor	VXVXXXUVXUUR1
s:bigge	bbybcbYbbZccZ
s:bijla	UXWYYYWWvVXVx
s:binne	baXbbbYZZyaYW
s:biolo	1YYZZQVYZYYaZ
s:biost	jtXaZsbZfZapX
s:biote	cdxsbabZaYaaX
s:birch	YqebablalnaqX
s:birth	VXTUZYUUZPWP3
s:bisog	xZbbbVXbccbcZ
s:bitco	sWZaaaoaaudaX
s:block	XXXZXZUYQU4YS
s:boekh	QZXWaW0YaYWZW
s:bohrm	WYTZYZVXVTXW0
s:bolet	ZZXaabZxXXaXX
s:bolog	Yyacbcacbbcba
s:bonjo	sprbbcZbbabYa
s:booki	nYYZZpzYZVYXq
s:bookk	UYWZXr0YXUYwS
s:books	XYWZYaVYYVWY0
s:boost	acddccbccctcZ
s:bootc	VZbbbXYuuZabX
s:borde	YcbccxaYcbZbb
s:brauc	oWYupYWYYXYXt
s:break	XXWYZYW2YUVWR
s:brewe	2aUYXZTWXUXaQ
s:brill	abZaaaZSa0YXU
s:broch	YZYbYawZZYWaw
s:buchh	abcbcZwaccYba
s:budge	WXxYWYUzWRWYV
s:build	tWissZVYXXZZo
s:bumpi	XYXYYazYaXWYT
s:burno	TWXVYVU2ZYTYY
s:busca	lYpernZpbaaaZ
s:busin	hsaaqblajbZiY
s:busqu	XZYaaaYYaYXyS
s:cabin	XrWsaawaZZaZX
s:cadas	XXaaZaYaaYyZX
s:cadea	ZZYxaZXYaZYYU
s:calen	uaZaabwaZYYaY
s:calif	XVSWXXVVVPWV2
s:cambi	VX4ZZYVXXUSpT
s:campa	TVUVWVMVRST3P
s:canal	WWVXXXUUVUWU0
s:cance	XaWaZaWY0UZXU
s:candi	YZXbbboZmYnsp
s:cante	Y3ZcaaWaaZaYY
s:capac	UbbbccXb1Xbba
s:capit	dddeqedddddec
s:capta	XXVY0ZUWZYYYU
s:capti	UYUZYX3QXRXWV
s:caree	Z2bbbbYWaZbZW
s:carpe	OTURT3SQWUVVS
s:carre	bubcccarbbcba
s:carri	XZYYZaVYZUXZy
s:catal	ababbXxWbabbs
s:catch	aYXaaaWSY4aZX
s:cater	XWUZYZVUUTSW1
s:cemet	3VPYWXUWUUVXW
s:cerca	XXzZYZWYYWYYW
s:cerch	YYassoZnbaaaY
s:cerra	waaabaZaaZtTW
s:certi	WXXZYXvzZXjrV
s:cerve	WYZZYWWzaYYXW
s:chall	bbydccbcXaccZ
s:chama	cdcuccccdbccb
s:chang	XWVZZZmqXnYqw
s:chann	VXWWYWS3XVXXS
s:chapt	UXVXYtTuVxUWT
s:charg	OZYXYX1ZZYXaW
s:chari	zZZZaYXwaYWZV
s:chatb	vZccbbZacbccb
s:cheap	YYbaaa0abbZbZ
s:check	xYoaZZwWYWZZX
s:chequ	V2XvZZWYXYXYW
s:cherc	dbrlucXamaaaY
s:chiam	XWzVYYWXVXYWU
s:chica	mtbbeobdcZaeY
s:child	0XYXZXWZYYZZV
s:chris	WYUYYYxXVxXVT
s:cient	ldacbbaaoaawX
s:clear	YllaabrapnmaX
s:click	ababcbZWbaUQ0
s:clien	kcqnebtaaZZaY
s:clima	yWcaZbbbdcbdb
s:clini	toXppZplYXYYW
s:closi	UWWX0ZTWYWXaV
s:cloud	rbZcbbabqabpZ
s:clubh	WYWZWVXWYXZXz
s:coach	ZbWbcc0baXaba
s:cofon	aVbbyaaabbbbZ
s:cofun	bXbcwbbacbbbZ
s:cogno	bbaccbZbcavZY
s:coimb	YXVZZYYyXWXVU
s:coinc	VXTYXXUWV0UVS
s:colab	xbbacYWbcbVbZ
s:colla	0aaYbXWZbYSZX
s:colle	XlsaZlXuYqZYX
s:colom	TTXVYU1WXVWVT
s:colou	SVUYXYWXV1WYW
s:colpi	ZZ0bbcabaZaSZ
s:comec	XXaaZaYabYxZX
s:comma	UWUWWXRVWSuQ0
s:comme	YlabjZclkqYnj
s:commi	eXXvqXoWVWZXt
s:commu	XYuaZYW0YcZjU
s:compa	aoocqbbZvYaZW
s:compe	WYY0ZnrhYYYZV
s:compl	XZVpYZVWopnzc
s:compr	ZbaobbyabaabY
s:compu	WYXYWYSZ2UXZU
s:conco	ayZccbbbZbcZa
s:concr	TY2XVZUWQQVYS
s:condo	VXRXXYSVU1WUQ
s:condu	YZaaYXXVVaZa0
s:conec	WYVXYZVWX2YXT
s:confe	XYXYZlWWZYvV0
s:confi	ZYxcZZWcYarhr
s:confl	Wab0aZYbaaaaZ
s:congr	YZXaZanYltjuX
s:conhe	cdcuccccdbccb
s:conmi	aucddccccccbb
s:conne	XZVeYaYXqvlxV
s:conoc	aa0bacZbaYbZa
s:conos	YuZpabZaauaZX
s:conse	jZXZaZxZxYaZX
s:consi	ZpcasrXZvVXYY
s:consu	klbraZlZcYZir
s:conta	iZmaZacYYyuYW
s:conte	VXzXXXTXXUVVT
s:conti	WXVWYZSYzVtYW
s:contr	qpbbcagagbcbl
s:conve	dhtrZZWYZWYzV
s:convi	ZaZabtYnaXaxW
s:convo	XzZYaSXYZZWZW
s:coord	bcccccabcbvZZ
s:copyr	VYXYaYWYZW0SU
s:corpo	SZZaa2sZaZXZX
s:corre	aybcbcbbbbabZ
s:costa	1ZVZYZRYRVYYW
s:coste	1YSZYZVXVUYYV
s:costi	XaabbbzbcbZaa
s:counc	wsabcabbbabaX
s:couns	UXWWYYVWXUWV3
s:count	UWWYYYotYUWW0
s:couri	SaXWUZQYaZ1YT
s:crash	vXYYXYUXZWXXw
s:credi	XYXpYYxXXVWvU
s:crene	acbZcbwbcccdZ
s:cresc	bwcdccabcccbb
s:criti	VWSWXYSU0vTUT
s:curio	UWwZZZoYtrXZU
s:curit	avabccbccccab
s:curre	US4ZXYVYUWWVV
s:curri	OZqbb0ZauXaZX
s:curti	XbbbcZZbcaxbZ
s:custa	1YVZYXVXSTYXT
s:custo	UXVxvYqXXWjYo
s:danke	VWX1XVSWXWUXV
s:dashb	2YXZasWYaUYaX
s:datab	xXXYZYVYYXUYw
s:daten	xaabbaZpkaaaZ
s:daugh	VWUYXYSXU2WVR
s:deadl	W0XZXaXYZXZau
s:debit	ZcbabcYacbaaw
s:deblo	bcadcbbcdbwYa
s:debug	zaaacaZbcabba
s:decem	tYZaaYWYaZYYz
s:decid	PUPSUTuT6QSPP
s:decis	UXT3VXsWTSWXT
s:dedic	PPVUWS8VUUVUR
s:defin	WYYyYYXZZYZZW
s:delet	ZZYaaaYYZVXyT
s:deliv	1WTVWWQUXSrxf
s:demar	0YbcbbabaaaaZ
s:demit	ZaYaZaYYxXZWU
s:denta	YbZxbaXabZZaZ
s:denti	ZaYaabwaZWZau
s:depar	iqWaZZmYnXZVy
s:depen	1VZbaaZZbZaaZ
s:depos	XaZaZaYZaYxZs
s:derni	VXTZXZzXvVXWV
s:desar	lmZaaatalZaqX
s:descr	VqXaZaXaYZYYx
s:desen	YfYaaZwZqZZkX
s:deser	XuVZZayXYtXWT
s:desig	lsZbbbZboaboi
s:desku	WYYxWZVXaXZYW
s:despi	ZZYaZaXYyWZXT
s:detai	motaaaXZaXppW
s:devel	dsabjnlacZeea
s:devic	UXVZXX1XYUXXQ
s:devol	XYZaZawaZYqYW
s:devue	YXZaZaXZZZxZW
s:diagn	ccbcccubcccba
s:diens	YxZZaaWYUZaaw
s:diere	dcbdsdcdccddc
s:diffe	XYYZZarZaY1aU
s:digit	ZxbcbbaqbaYaZ
s:dilig	XYZ0ZZTaZYYYW
s:dinhe	VXWYvXuXVWtVU
s:dinsd	wYabbYYvbZaZW
s:dipen	WVVZ0aVYZYXYW
s:diplo	OQTVSRS3VSUUS
s:direc	mtZaZZqZaYsZc
s:direk	X0XbaaZaaZabY
s:diret	awaccdbccccbb
s:direz	yccbcaZcccWbb
s:disag	WXRZYZSYU4WWT
s:disco	X0YZYaUYZYZZu
s:discr	XWYZaYTYaZ1YQ
s:discu	zYnYeaYYYWYZv
s:disen	nsaccbabbabpZ
s:dispa	yZbbYbXabaZaX
s:dispe	VTWW0ZXYXXWZU
s:dispo	uWWYZYmXtWXXx
s:distr	YZVYaaXXaVZX0
s:diver	aYzbbcYbZYbbZ
s:divis	tbdcdcbdddddb
s:docen	YYcbc0aZbcaba
s:docht	XYZYbyXXZXYZW
s:docto	RUVVX0xSWWVYV
s:docum	pWVtYVSVXUsT0
s:dolar	2VZbaaZZbZaZY
s:dolla	WXV0ZXUTXTwWy
s:donde	WXVYYXUvYVWUy
s:donne	ZeYbbbZsZXZrs
s:doors	dbdededeqdddd
s:dossi	ZXYaZaWZZYzYV
s:doubl	UYVXXY1WXUuXT
s:downl	WYZYZXVqaXwtT
s:dresd	ZYbRaXazcabaa
s:dring	bcacbcacaavbY
s:dritt	YWaYxaZaaaZaY
s:drive	XWXWYWUVYUWV0
s:dropp	2WaYaPUYZXYaU
s:drown	WaYYcc0baaaca
s:dupli	ZbabZbUaaZyYY
s:durat	yXacccaccccbb
s:earli	XZ0aZaTYUWYYV
s:echan	abtscbZabmbbZ
s:econo	UxXXZrbxYWYYS
s:efeti	azacccabbbbZa
s:effec	WYZzaYXZaZYYU
s:ehren	abbbavaZbbabX
s:eigen	cXccubbbccccb
s:einge	aZZaabYabYxaW
s:einka	ZZZZab2ZZZaYY
s:einla	aaabbaYrbYa0W
s:einri	XYWYYZXWXTXUz
s:einst	aaabbaZ0aXaXX
s:eintr	ZYYaaZY2ZXZYW
s:elder	RWSX2YRXTSXXS
s:elect	VbZZabUabZZZz
s:elimi	WXVYYYVVXUW4O
s:elter	WXWYYXVVWVXVz
s:embas	bbbacbZXcaxaW
s:embed	qvZcbbacbbbba
s:empez	VTVYVXT0VUwWS
s:empfa	VXVXVYUWXU0VS
s:empfe	ZZYcbcaczabaa
s:emple	ZYamsbYaaZaxX
s:emplo	azZdaZhoaZaaY
s:empre	ZXmbabXsxYqXX
s:encai	XwXaZaWYaYyWT
s:encaj	aumdccbbbccbb
s:encan	bcZbcbZVYybZY
s:encar	zZbbccacbbZaY
s:encer	bcccdcbbcbxTZ
s:enclo	XWYZaYTYaZ0YQ
s:encom	UVWWXWUVVTxRz
s:endor	YaYabaYYaXa3V
s:energ	sYZnbbZuaZbaX
s:enfan	XYVZZZWYYVXVz
s:engag	ybcbdaYccbccZ
s:engen	auYccbZboaaqY
s:engin	msZblaehiZbja
s:engli	SVUYWYTYZX2YV
s:enhor	aZXaaaZYY2ZLU
s:enreg	YXZaaaYYZYa2U
s:enrol	WTYYaYXUZXXX0
s:enten	WWxYXYVXwWXWU
s:entra	VVTXXXUztuWTR
s:entre	WXX1YXXvYXXXU
s:entwi	aXaboatbkaarY
s:envia	VWUXXXTVWSxO2
s:envir	xYaZaYYabaabY
s:envoy	VVVX1XSYZXqXV
s:episo	oYWZZYs1XVYYW
s:equip	ZcbcdxbYdbZcb
s:eredi	bbaccbZbcawZY
s:erfah	acccdbacccucb
s:erfen	ababbbYbaYxZV
s:ergeb	aZaccbabbZb0Y
s:erhal	YYYZZYWZaY1YV
s:ersch	VXWYXVS1XUWuS
s:erstg	bacdddtcdcdcb
s:erzah	ZwXbaataaZbaZ
s:escre	WZZYayXZaZYaX
s:escri	YtabboZZbZsaZ
s:espec	cdcuccccdbccb
s:esper	acbvccbccbcca
s:estab	WWYZabzYZbabY
s:estad	XXZYbyYYZYZZW
s:estag	aXacccXb0bbYa
s:estam	ZqvasbYaaYaZY
s:estat	XXYZZ0XWXWYYV
s:estee	bccdcdbctZcda
s:estim	bbbdccxZbcbcb
s:estud	WYWsYZWX0WYYV
s:etudi	baZcrYaavabbZ
s:evalu	yQWwXYVYZXYYV
s:eveni	iXYqoxWuZYYYW
s:every	WW0YYYcWXqsXk
s:evolu	WY0ZYYQXWWXYU
s:exami	TXYYZ2WXYZZaW
s:excel	VSzWYXSXVwWXQ
s:excha	rqoaZaWZjYsZX
s:excit	bbybcbZbbZccZ
s:exclu	WXXYYXoxYUzVR
s:execu	ZYZaau0ZaYYaX
s:expan	WY6aYaUZYTXZT
s:expec	rpnbccbcbbcba
s:exped	VWUWXXTVWSUP1
s:expen	WYUYZYWXXUXN6
s:exper	ngZucabagZdak
s:expir	VYYZZZUXZVrX2
s:expla	TWroV0oWWsWYU
s:expli	XXYYZ0XWXVXYU
s:expos	XXZYZXVXZXZYz
s:exten	mUYZZaVYYXYX3
s:exter	vXaabtZbbabbZ
s:facha	XUZZY0XRZYYYW
s:fachk	XWTZYZ2YXVYWV
s:factu	tZZiaZXiZYYYx
s:facul	UVUYYlV3XUXYW
s:falan	ZZZabaZZayZXV
s:famil	Xr1ZYaWYXsZYT
s:fanta	VWVRYXVVYXUX1
s:fareb	XZwZZZVWYuYWU
s:farew	YWVZZZZTXTXV0
s:farme	ZaWVbYX2ZXbbZ
s:fattu	lZZaaZpZaYYZw
s:fatur	UXaZbZzqaZVYY
s:featu	yUSWWWxuSRTWQ
s:febru	YaZZaPYNZXYY2
s:feedb	XXWYZYTVZNW1r
s:feest	XXWYYYWWY0XUS
s:felic	aaXbbbaZZ2ZMX
s:fello	WYXXYTW0ZVXXT
s:festa	ZzacbbWabbcca
s:festi	2YYWYSXTYYXXR
s:figur	VZTZZZVYWSYY2
s:filmi	bbcbY1SYbaZaa
s:finan	oshbmbZajcaiZ
s:finis	XYYaqZWXzVYZt
s:finte	ppdbkaYbjfapY
s:flexi	6WXVYPTXYXVXU
s:fligh	XYXZXYPXYVUX0
s:follo	aXbYYZoXbupwS
s:fonda	baccucccccdcb
s:fonta	XXWXYXVWXUVUy
s:fooli	WZUZYZQZV1QYT
s:footb	XYUYWWTPYSYS3
s:forec	ybWYacVYYXZZy
s:forma	XnabbvZsbaYZZ
s:forni	WWWYXYTVYUXV0
s:forwa	WXbZYaUYlwtWr
s:fotog	ZaZaYaxZYYZZX
s:fotov	bdbuccbcdbccb
s:found	dWWZ2ZqnZXcZV
s:fourn	WVVYXYTVXVxUx
s:fract	1YZZZbYbbZccb
s:franc	ZXZaZZ0aZZSZX
s:freel	tbcaaamklmdZY
s:freib	tabccbqcbbaba
s:freig	aribhbZasiaiY
s:fresh	bcZccdZcvaabY
s:frida	PWYUY2OPZYTYU
s:frien	VWvYwYpSXSrVT
s:front	W6ZaYYWZZXZYU
s:fuhru	ZYYaaZY2ZYZYW
s:fundi	VVUV4YRXVTWYT
s:funne	XZXbYa0YYXTaW
s:garan	XZYZYZkYYX4WV
s:gastd	WYbabyZabbbcZ
s:gastv	VXYUYzVVYWWYV
s:geacc	bbacccabbZbyX
s:geand	YbabbaaabZSyX
s:geblo	bcccdcbccbvXY
s:gebru	UWUvWWSVXV0VS
s:gebur	YYWZZZXXY0XVR
s:geehr	aaa0baZabaZaZ
s:gefal	aazWbcZbZqaXY
s:gefel	baPbbbaaa1ZPY
s:gefin	XWYayaYZaZYZW
s:gegar	abababUbaZxZZ
s:gehal	YYXYZYWWYWXWz
s:gehor	aybcbZabbabbb
s:gekom	aZYbabXbxZaaZ
s:gekun	aXXcbcbbyTaZZ
s:gelos	XZYZZZWXZWY0S
s:gemac	XYXYYZTWZVWX0
s:gemee	yYaaaYXZauZZX
s:gemei	aaVaaaWZZyZYX
s:genti	2aZaaaYZbYZZX
s:genui	ZaaacZZZcbxaW
s:geren	asZcbcZbnabsY
s:geric	TWYzVXVWZXYYV
s:gesch	abacbcZcaawaX
s:geseh	yaXZZaVZTuZXW
s:geslo	bbbccbabcbwXY
s:gesol	aaYcbcYbzacaa
s:gespe	aYZbbbYaUZu0W
s:gespr	abbzUaabcbbca
s:geste	ZZZcbcaczabaa
s:gesti	lpZaZaXZoYwZW
s:gesto	VabZcZybbaXba
s:gesuc	oXaaqvXZZZZsX
s:getti	YZlaaawZYvZZV
s:gewij	bbacbaaabZRyX
s:gewin	babcdcvccbccb
s:gewon	WXYZYYUXZW2WV
s:gezoc	pYbaowYYbaaaY
s:ghost	VYXYZX0XZWUXW
s:giorn	rYaZbzXWaaTaX
s:giove	YZZaaZXpaXZXx
s:givea	XZYZXZVTZY0WV
s:glasg	dtdbaoYZmqaZW
s:gluck	ZXWaaZZYXzZUV
s:gosta	ZaYaabuZawaZW
s:gover	aaxcbcYaZWbca
s:graci	ZaYaaaYZa0ZWV
s:gradu	bbacbaYutaabY
s:grana	VZYZZZWXZWYyU
s:grand	YwYZZaWYVUuVw
s:grate	YXTZaaWZ4PaYW
s:gratu	ZaabbnovbXZpX
s:greet	djYbbbYZa2aWX
s:groet	ababbbaabxaYX
s:growe	acbabZXwcaaba
s:growi	YwvbYbZbZZaaZ
s:guada	YZZZaZYZZY1ZY
s:guara	XZYZaabaYY2ZW
s:guard	YVXbbbYZYZZ6U
s:gusta	qYWZZZqtnnZYV
s:gutac	TWX0VXVWZXXYV
s:gutsc	VWX0XVSWXWUWV
s:habit	bcbccbZvbZcba
s:habla	WZ1ZabYaYYaRX
s:hacka	WWYYZXW5ZWWXU
s:hacki	XVUYXOUWTR2XT
s:hambu	ubbccbbccccca
s:hampe	YZYZZY0ZVXYYW
s:handb	yWXXYxTUYVSWT
s:handf	WX5aZaVZYWaaX
s:handl	ZZZabb1aaZabX
s:handw	WYYYpX0YYXYZW
s:happi	TXS1VXTXUTVYU
s:harbo	WYWZZYSYYOWT2
s:hardw	bYacccbcyZbaZ
s:headc	Zxaccbabccbbb
s:headh	aa3babXaaXbZY
s:headq	W0bbaaZZbbbaa
s:heari	UXmVYXUVWvXVz
s:heati	0ZWXZWUXZYXYV
s:heimw	XYWZZZWYYWXWy
s:heran	aabbbaZabaxTX
s:herau	bcwdcdacbabYa
s:heren	ababbbabcaxTZ
s:herit	bccddcacdcuZa
s:herzl	YXWZaZYXW0YUV
s:hibri	nsbcdccccccbb
s:hicie	1ZUZYYRXRVYYW
s:hipot	VXXzZWWWZYWZW
s:hochs	VXYYYzVUYWXYU
s:hoeve	XbXTaZzZbbYbY
s:hoges	WXbabzZabbbcZ
s:holdi	XWUYYYVXXywVS
s:holid	Y1abZbZbbZbZZ
s:homeo	avbdcbYbcccdb
s:homep	XZVaZb5aYWZaX
s:honor	XabzZlZnbaaaZ
s:honou	XYRYYaVYW1WXX
s:hopit	btbcccarbbaaZ
s:horai	YbZxaaXabZZaY
s:hospi	fkjpmilmaecZX
s:housi	opioiafnbbabW
s:hundr	WWWYYZvXYWyUV
s:huurd	eddeoededdeed
s:huurp	UWTWXWTUX0VUR
s:hypot	Zbaucaabbcbca
s:ident	ZaZabarZbY0XV
s:idrau	XXWYYYWVXUXUz
s:illus	0XXXZWVZYYZYV
s:imagi	acbbbcyabaaca
s:imedi	WaYbabZYyYaZU
s:immed	boZccbrbrbaaY
s:immob	WYYuYYwYZYXZV
s:imobi	acbucaabccbcb
s:imove	zaaabYWbbbWbW
s:impre	aawcccZbbRbuZ
s:impro	XYWYZYSXZMW2O
s:impue	VabZcZybbaXba
s:incar	qZaabbYYawaXW
s:inclu	ZqYVuZorkZZZX
s:incor	XzbcabZbbbbba
s:indef	axbdccbcccbaa
s:indep	wXaqaZpabaZaY
s:indet	Zybcccabbbbba
s:indic	XXUyaWXYzXaXW
s:indiq	YbZxaaXabZZaZ
s:indus	ZYXsaaWY2WYZX
s:infog	2YUXXZTWXVWZP
s:infor	zZbaarVabZXaY
s:ingeg	avacccabkbbnZ
s:ingen	guacbbabkbboZ
s:ingre	VWWXXWTyXUxUQ
s:inher	XYYZWaUYRU3XT
s:inhou	VXZYa1VWZYXZW
s:inhuu	xabcbbabbbbaY
s:inizi	ZXZaZaXZaYzZX
s:inmed	XxacaaZarabaY
s:innov	UX0aYaVZXWZXX
s:inolt	ZXacabaa0abaY
s:inscr	ZaabbaY3bZZZW
s:inspe	WYbbbbYabawbZ
s:inspi	UXYYYY2NZWWYS
s:insta	VVwXXXvVXWxWT
s:inste	RXTXYX2USVXYz
s:insti	YzXZYZWWXXWWV
s:instr	XYbbbxZWcbvYY
s:insur	XYesskoYZbqZU
s:inter	qnlmbcbcladZa
s:intro	WrcasedZvWZYW
s:inven	1YYZaZVZYWXYR
s:inver	YYYsvaYYZZZZW
s:inves	XtXvxXgYZYYZW
s:invia	YZYZZXYYZW2VS
s:invit	ZaYbbqZuacatW
s:invoi	nZZdZaqaaamat
s:iscri	acbcbbpvbZbbZ
s:itali	YYRYWZTWTOYW1
s:jahre	XzYbaaaaaZabY
s:janua	ZYYaaawZaVYVw
s:jeman	ZZYbwaYaXZZaY
s:joine	YzXcccbcacbab
s:joini	VXV0YWSWYVUXx
s:joint	VTUY1YVYYQYYV
s:jonge	ZbcbbvaabbbbY
s:jorna	bucddccaccdba
s:journ	uUT1WSQTTTUWQ
s:joven	ZabaaxZXbaYaY
s:jubil	bcacccabbRb2X
s:junio	WXUZYZTY7UZYU
s:kandi	ZYYbbb2bYZbbY
s:kanto	Y0abbbZabaaaZ
s:kapaz	ubcdddadacddb
s:kapit	XXXXwZvYZYXYW
s:kenne	XZ1aZaVYaYZZX
s:keyno	YYaZb1ZYbaYbY
s:kicko	ZZaYZZYRbY0ZV
s:kinde	UXUXXYUWWUWT0
s:kitch	RYWYWYVWYTYW1
s:klaar	YYXbab1bXZbaY
s:klant	YavbabrbaZbbZ
s:klein	vYaasaZbbaabY
s:knowl	UaXxaTxXaZZZV
s:kolle	XYWXXYWWXRXU3
s:konnt	wZZbbaYauaaaZ
s:konta	ZaWaaaWYZ1ZYX
s:koste	aabbcarxbZaYY
s:krank	SYVVYY2WXWYWT
s:kuber	hcmbbxXcbZalY
s:kumme	YZYXaZzYaZYaW
s:kursl	aabWbzaacbbca
s:kwart	ababdcvcdcccb
s:labor	SzaaaYZaaaYaY
s:lades	ZZXyZZYZZZaZW
s:landl	TXVv1XThWUWYt
s:langu	TYVYYZzYWUXYs
s:lapto	XXTXYY2VWUXZU
s:laufz	qdddedcecdeed
s:launc	VWWYXWS1ZUWYV
s:laure	XYXaZZXYzWZYW
s:lavor	XYVZYRRX1TYXV
s:lawye	WYYZZYsYZWXYx
s:leade	XZYaaZwyaWYYS
s:leadi	XwwaabYaZWZYY
s:learn	cpjaarWrbZekX
s:lease	aubcccbcddddb
s:leavi	WY1YwZSXVoXXU
s:leben	ZZucbcZbrabbZ
s:lectu	SXWXY0TzYWYXb
s:leden	1XWWXXRWYXVXU
s:lehra	VXYXY0VUYWXXT
s:lehre	aZXbabXbxZaaZ
s:leipz	Zvbcbcbcccccb
s:leitu	xYbbaaYbabbbZ
s:lesso	WaaXc4WVbZabY
s:letti	VWUV1YSWVSWYU
s:letzt	XYXZZZyYYXYWW
s:lever	TVVXXXUVWSVU1
s:liber	YsZaaaXZaYyZW
s:libra	oUTUVVRTV0SSj
s:licen	rYZbaalawZcZX
s:liefe	YZYZZZXWZWXVy
s:lifet	abccbbwZbbYbY
s:limit	UVWYYXU1YVxWQ
s:linke	TWUWYWbWX21VS
s:listi	TYWYYY0XYVXWU
s:liter	MYbbb4ZaabbbZ
s:llama	cdbuccbbdccca
s:llega	XYWZYYVXXVuTy
s:local	WaaYbZWXbXyZZ
s:locat	0XZbbbobaaaaX
s:locke	xZccbcYccbbcc
s:lodgi	wdcacbbXdbccb
s:logem	bbacqcbsbaccb
s:logic	VaZwaZuZbZUZZ
s:logis	ZbnvdbZnkbbbY
s:longt	ZbYbbbZaaybZY
s:loodg	VWVXXXVUWTWTz
s:looki	bduaqbdZgYcad
s:loond	Zwbcccbccccca
s:loons	YXXYYZWVYVXUz
s:lotte	Yvccbcabcaoca
s:luist	ccdcdaatdbcbZ
s:lumen	ikdabbqZsYamY
s:lycee	YaaaZxZXaZYUY
s:maand	vaabbaZaaZaZu
s:machi	dokaZnYYaYohr
s:madag	WXXZZYzZYYYYW
s:magaz	bVVWXrR6XQVVR
s:mailb	aaabcbaabaxXV
s:maint	dXYrZYVYZWYvu
s:manag	lsbcaaaamadlc
s:manch	onpaaoafneZaX
s:manda	XqxaZZWZYVsWq
s:manuf	knoXmZYncnaoW
s:manus	2WRWZWVWUUZZV
s:marat	aaXbZbYZb2ZaY
s:marke	lqmbjZdncZanY
s:markt	tY1ZZZUYXVYXU
s:marte	bddddcbtdcdcb
s:masch	vbbccaZbccbca
s:maste	YZYaYXX2ZXYXS
s:match	XTWaXaXZXXZ7W
s:mater	wbcbbaabccccb
s:matti	WWVXXXVUXTWT0
s:meani	YaYaaSXYV0YZX
s:measu	SWUXWW5UYTVVQ
s:medeo	dcbdrdcdccddc
s:medew	XWYayaYZaZYZW
s:medic	yUUzVURVVUmUR
s:meedo	YbZvcaZbbbaca
s:meerd	bZxcbcZcYabZZ
s:meeti	TWWyXjUWXqoXy
s:megaw	RXXYYXSXaVXY1
s:mehre	aawcZcbbaabaZ
s:membe	XZYWZvUvaXvXU
s:mensa	XYWYZYWWYVX1Q
s:mensi	vacddcbccbcca
s:mensu	yabcccacbbZaY
s:menti	ZaXbabYZ0SYaU
s:mento	XYYaZ5qWaYWYW
s:mergi	ORVW2XPVXWVVW
s:messa	YZlaaaZYYWm3W
s:mette	XZZZaZYZZY1ZY
s:midni	WYXZYYRUXTvV0
s:midwi	YVXaZaXZVzYZY
s:miete	zYXZaZYYZYZZW
s:miets	WXYUYzVVYWWYV
s:mietv	ccbdtdcccccca
s:migra	yXYZZZUXYzZYQ
s:milho	ZaabbaZabZyTW
s:milio	ababbbZbbZwYX
s:miljo	bbacbbZbbZwZX
s:milli	bbacccZcbaxaY
s:millo	ababbbabcaxTZ
s:minim	SUUX3WNSUUOVS
s:minis	vxYaaaXZaYaaV
s:minut	VYayZnncpXcZZ
s:missi	sXYataYXathaX
s:mista	XYXYYZSXZX1ZR
s:mitar	Y0WZYZWWWWWWV
s:mitbr	WYWZZZWXYVXWz
s:mitgr	babcwcbcbbcca
s:mobil	XzZccbabZbaaZ
s:mocht	YsauaZYabZqZY
s:model	RYY4YWWYZXYYV
s:moder	aaYbaZZWaXzXY
s:modif	abZbbZZabYO2U
s:modul	TXY3WXXYZUYZY
s:mogli	avbdcbYbcccdb
s:monat	UVVXYVzXYUvVU
s:monta	ddddrddddcddc
s:month	smaaaslZZabaY
s:morni	mXtZZpVXYwWXq
s:mortg	ZccxcZXbccbcb
s:mostr	bbaaccvcaccca
s:munch	Ywbcbcaccbcca
s:mutue	awYdcdbcacdcb
s:myste	YYYYZZXZZWzYS
s:nachf	YZXZZayYZXYWW
s:nachh	VXYYYzYYWXYaV
s:nachr	ZaZabasYaYZyV
s:nachs	WZyYaaXZYYZaY
s:nairo	aaYbabyZZYabX
s:navid	WYVYYYWWX0XVS
s:neben	vacdcbaccccca
s:neces	ZsXrsYsZZYZYW
s:negot	dYVXYXTzWUYZw
s:neigh	RUxXWXMW0sUTP
s:netwo	ktZqaZeniYadY
s:netzw	ZZWbaaXRZ1ZYY
s:neutr	RUW1WUUWYVTXR
s:newsl	ZZYaaXX4YWWVq
s:nieuw	xYWYZUVnYuXWU
s:nomin	XYVZYYVzXOXWw
s:nonse	ZY3aZaWZZWaZX
s:north	YbXwcaYbZcabY
s:nosot	WYWZYY0XZWWXV
s:noteb	XVVZzVWYW1YZW
s:nothi	YWtnYYjXWqsXm
s:notic	XXYbaa1bZZrZX
s:notif	VWSXWXUUWSU1Q
s:notur	aYbbbzbXbbabY
s:nouve	YZZabZmvasYoW
s:novat	aqlccaojlhZkX
s:novem	UXWXYYUVWUWU6
s:novie	RXWXYXUWWUXV0
s:nuest	XpabapwnaZYaY
s:numbe	VVSYXYeWUrvTz
s:nursi	YZabaxVabZabZ
s:nutze	VWW1XVRWXWTWV
s:oblig	QX1UWXvTUTUXS
s:obrig	ZZZaaaYYa0YXV
s:obvio	3ZYaZaYbXYZbY
s:occas	zbaYbXXabZTaX
s:octob	pVVZYaWYXWYW2
s:octub	XUYZZZXXYXWWz
s:offen	YYWZaZXzYvYZW
s:offer	WYXZaawZYXZts
s:offic	WYXZYYzWZVsWu
s:offsh	bbbdccwabcbcb
s:offsi	UXWYXYUYZXXY0
s:ofici	Zybdccbcbbcaa
s:ofrec	RV2WWVTUVSVRQ
s:oktob	VXXYYXVsYVXV2
s:onbep	Yxbbcbabcccca
s:onbet	abcbcwaacbbbY
s:onboa	jZXYZarZZY1UV
s:onder	X0YZZPYYYYZYU
s:ongev	vbbbcbZccbbca
s:ongoi	zbcbcYYbcbaca
s:ontsl	ZaYbZbYazWaZW
s:ontva	TVUWWVQUXU4VS
s:ontwi	WbYbaYzapZaaY
s:opdra	ucbddcbcccccb
s:openi	ZuucbcZbdZbaZ
s:ophal	TWUXXXUVWTVS2
s:opini	PVV7VURUXVSWS
s:opmak	2ZaYaSWNcaYaY
s:oport	WW2XYZWYpXYVV
s:oppak	vbabbaZccbacZ
s:oppor	XY1aZZsZkXYZX
s:opsch	1XWXYXRWYXVXU
s:optio	XxYQyYWYZYZaY
s:orate	WYXZYXVzZXYXW
s:origi	ZXYZTZXYWVXYz
s:orlan	WXXYWYOWYVTW2
s:osped	awcdccbccbaba
s:other	WYVZYaVYXVwXw
s:ottob	TWUWXYVVWVWV2
s:outli	ZZTaYaWYX0ZWR
s:outsi	yXaabZZaaaaas
s:outso	VYYbYZ1ZaZXaV
s:outub	UXVYYZWWXWYV0
s:ouvro	bwbcccbbbbbba
s:overd	QVTUWWQUWRUT4
s:overl	vbbdcdacbbccb
s:overn	YaZZaazYaZXYU
s:overp	TWUXVXzVVTxWP
s:overr	abXaccWaXzabY
s:overs	VW1XWXSWWSWUS
s:overt	QVXUXUTWZXXY2
s:packa	XsYZZawZaYoXp
s:pagam	hYZZa1XXaYpZX
s:paghi	YaaabyXVbaZaY
s:pagin	yZZYaYYZZYYYV
s:paier	XXUZyZWXVVYYS
s:painl	aZbccc0bcYbaX
s:pakke	TXXWYUSVYW0WT
s:palav	ababbaaaaZTxW
s:pales	WZYZZrrnYuYWV
s:paper	TYTYUX3SVRXWS
s:paque	TUVWXWUVWUyTx
s:parab	ZYWaaZZXXyZTV
s:parce	XWWXZZUYXX1WV
s:parco	bvcdddccccbaa
s:paren	uYYaaWXYYWZa0
s:parki	TWTXXXSUVyUO0
s:parla	awaccdbcccdcb
s:parli	bbcctccdccddb
s:parta	VW0XZZXXWYYYV
s:parte	YbZwbaZbbbabZ
s:parti	eZZqksecaYZZo
s:partn	ZplavajYdYmdX
s:parto	ZaXbZbXa3XaaX
s:passa	VWUWXXUVVSWU1
s:passe	ZYtbbbvbZYbaY
s:passi	ZcccbaUVcbyba
s:passp	XXWXVZTWYW5XU
s:passw	YYXaZrWYZdtsn
s:pathw	ZoibaboaolapY
s:patie	Xwcdbdcbccbcc
s:pausc	nWVUXT1VWVVWT
s:payme	msXZmYnYYWuXm
s:payro	VXVqZa0XWpZYo
s:peace	YZUZZaVXZ1YUU
s:pedir	YZXaZaXYzXZZW
s:penda	WbbcbayacbTbb
s:pendi	bbZcbcaZbVb0X
s:pensi	Z0YbabpaaZaaY
s:perce	OWVR2SSWXVSXU
s:perfo	WXYVZXRZYWUR2
s:perha	VZZyZZZZaZXaV
s:perma	dxmbabZbjabbZ
s:perme	YZWaZayZXWZYX
s:perso	VX4YYZUXXVYXV
s:persp	VWzWXXUUVSWUR
s:pesqu	YaXaaaYYZXWzU
s:pesso	XX0ZYZWYYPWSW
s:pfleg	YYYoaabqujZmW
s:pharm	vWW1WWSWYWWWQ
s:phish	WuZZWzqYaYTYW
s:phoen	oobZaZcrapaaa
s:photo	0XTYYY2XVUXYS
s:physi	T2YXXWTVZXUWV
s:piace	XYUYXTSW0tXWU
s:piaci	abZbbVZZXzaYW
s:pictu	UWUXWWRWX2TSP
s:pipel	TZZaYaRYYYYa0
s:pitch	RVX2RWQYXXTYW
s:place	YYXbaWtZwXZaY
s:plair	WX1YWYWXUWXWT
s:plais	abYbbcZZZybZY
s:plant	ZxYdccbcbcccb
s:plaqu	YaXaYa0ZYYXZV
s:platf	tuWXfrYXZYoYV
s:pleas	aZXaZbsaZ0aZX
s:plekk	WWXXYUW0YUWTS
s:plomb	XYXZXZWWYXXXz
s:plumb	yaXabbqaZYbbW
s:plusi	YY3ZYaVZXXYXV
s:podca	YZXaaZm3YjZZX
s:podem	ZY5aZaXZZRaYX
s:podri	xWZaaaYZvZZYX
s:point	XYXaZZVYWzYXU
s:polic	aaZbbbXWcaZyX
s:ponen	WXYZYyVrZWXWV
s:pontu	zaaZbYWabbWbW
s:porta	SaXYZZ0YYYXYW
s:portf	vVUYYYTX2TXYp
s:portl	YXZZaZXXZWYZy
s:portr	2YXXXWTXZXRZR
s:posic	abpcbcwbaaVaY
s:posit	iroaabZaZZajs
s:posiz	auZcbcabqbcbb
s:possi	sasbccaccbcYb
s:postp	SWUUXWSUXRWU5
s:postu	ZZYbabYauYayW
s:potre	aYZcbcab0acaY
s:pourr	vaabbuXXbZYaY
s:pourv	bvbdddccccbaa
s:power	YWXZYZXXXW0VU
s:pract	XvZwaaWYoaZZX
s:prakt	uZYtaYZaqZaaX
s:praxi	ccdtZccdddcdc
s:preci	aoZprZuZZZZZX
s:prefe	lpXbZbYaZZa0Y
s:pregu	VW0XXXTWWUUVT
s:preis	VWXXYVV0YUVWU
s:premi	YYXZlanYaXp2T
s:prend	VWSXXYUVWqWU2
s:prepa	WXnyYVVX2UYYU
s:presc	TWUWVXSUWSUR1
s:prese	WYpfqYxXYXYZo
s:press	UVUWWWPVX1VXS
s:prest	vYXZZaWZXWZYy
s:presu	xaZYaZYZaZYYW
s:preve	ZzcbaaYbcbbba
s:previ	XXYYZYVXZW2UT
s:prici	uZYpaYrpaXZaX
s:prime	XXXZrZxYpXlWV
s:print	TXXWWUSRYUVV4
s:prior	XYXYYazYZXWXT
s:priva	UYYmZxUWaYryU
s:proba	abWbabYaXzaZW
s:probe	bddcdcscddbcc
s:probl	0tUxUZVYYVYYW
s:proce	VYXXYYSWYWvQz
s:proch	UWxYYVUyXUWUU
s:procu	kjsbolYboYaZY
s:produ	poXltabhbYjbY
s:profe	ZZakZnsYaYYZu
s:profi	alnaaabZZlmwW
s:proge	yabcccabcabbZ
s:progr	TmXZtuunXcYYY
s:proje	rkZefhhbcmdiY
s:promi	YZkaZZqZrxZaV
s:promo	WXRaYZWZ3MYWY
s:prope	ZaXnZbvaZvXaX
s:propo	VXVtXV4WXVXWh
s:propu	WXTYXY1WXUUTS
s:prorr	ubccdcadccccb
s:prosp	XZWZZZXXYzYWT
s:prote	SWWVWWr0YWTWQ
s:proto	WWT0UXUUYVXXU
s:prove	WVXYXYUVXUWR0
s:proye	tfvbbaZaaZakX
s:psych	abYbbcXbYxbbY
s:pubbl	YaWaZazYYXZaX
s:publi	aYXYZzexYWYYW
s:pudis	WXTYXY1WXTTSR
s:purch	VVUVZZTXZQVS3
s:putti	VW1VYaTZXUYZW
s:pyram	WVTXXYSWVS0VT
s:pytor	mmZcnqZaqZbbY
s:qualc	YZWZYZvXxWYWT
s:quali	wadcdaZcdccdb
s:quant	atZbbbqadoaaY
s:quart	kspoYYpXWWYYv
s:quatt	ubbbcZsbcbWbZ
s:quest	amqrYtTmXtXXW
s:quier	YababyXTcbaba
s:quitt	VYTa5aXYSTYZW
s:racco	WVUXxYwWWVXXT
s:raddo	abababTbZZzXY
s:radio	wbdacZacdcYdb
s:ragaz	VYXWX0TRYWVWU
s:raisi	XXUY5ZTXPUXZW
s:ratin	WVZZZZQYWYXX1
s:ratta	bvcdccbcbccba
s:reach	RVVXXY0WTRXWw
s:react	bcbcccaccabxY
s:reade	ZZYaayWvaWaZW
s:readi	SWxXYwVUXpoYT
s:reage	yYcbbZabcbbbZ
s:receb	WYXZYXVXXW2WU
s:recei	WZXZZZVXZUyze
s:recep	bdcccduaecccc
s:recev	SYXXYXWYYY1ZV
s:reche	rpYbapZaaZarY
s:rechn	qZaabZtZbZYZs
s:recht	VXXzVYVWZWYYV
s:recog	VWUXXXUVWTWU0
s:recom	jXrbZaVYtcZyT
s:recov	VVTXWQTVTR6VR
s:recru	ZosaaarZlbcZZ
s:redes	zYWYaZoXZZYYX
s:reduc	YYXYZazYZXXYT
s:redwa	hqbnabnZnkacX
s:reenv	TUXWYVUVYV3WS
s:reexp	SYYXZXWYZY0YV
s:refai	3XYYYWTXZXYZV
s:refer	YYWaabuazWTXq
s:refug	UUWYU2UVXXYYT
s:refun	aYXaabYabW1ZW
s:regar	wXZdddbdddccc
s:regis	cmZqaZYshboba
s:regul	unccbbaccbbca
s:rehea	UVTXUWSVUTWV5
s:reimb	ZYabZaRabazaX
s:reins	TUVWWTQ1XSVSQ
s:reisk	YZbZbxZUbaaaZ
s:rejec	WaVaYaVX0VZZX
s:reken	UWTXWWSVXU1WT
s:relab	WYbbbbXabaxbY
s:relac	2VZbaaZZbZaaZ
s:relan	WYVZYZ0XWVXWV
s:relat	WYWYYsWjZstXo
s:relea	nXWZZYVYYupYx
s:reloc	YxubaaXaeaZaY
s:rembo	XWXYYZyXXWsVR
s:remem	ZZWbbcqaazbaX
s:remin	YpYYaakWnWZqw
s:remot	vbddccacccccb
s:remov	YYWZZaXWZUp5S
s:remun	ZaawavaZbbabZ
s:renco	cbZcbbaXbxaXZ
s:rende	XZXZXZvYXXwXU
s:rendi	YaZYZZpZaZyZX
s:renew	VYWYZZUXYURrz
s:renou	abZbbbYYbaYyW
s:renta	ababZbTaaZyYY
s:rente	bcbdtdcdcccdb
s:renue	ZbZabaXVbZZyW
s:renvo	VTVXVXSUXV1WQ
s:reorg	X5XbYbYaYVaaY
s:repla	W4XbXaXaYYbaZ
s:repli	YbXabaXZZzYVW
s:reply	TVYYYWUWZZ1YW
s:repor	pmZaaakZaWYuo
s:repos	WYYZaZWZbZzaV
s:repre	WW2ZoZvXYVXZW
s:repri	SVUVVUP3XOUWU
s:reque	nYWYZYpWXYX1s
s:requi	xYbcccmcaabba
s:resea	asY1abVZaXZaZ
s:resel	WYXYWY2WVWURV
s:reser	aaaabSaUaXZYy
s:resou	yXcbabZbccccb
s:respe	UYUWYUUVV2TXR
s:resta	XWTZYY2XYWYYv
s:resti	YZVaZaXXXzYZW
s:restl	TV2WWWSUWQURO
s:resto	YXYaaYWXatxVX
s:restr	WWVWYYUXXTP1Q
s:resul	XXVYZZVwYVYru
s:retai	zXYYaZWZaYZYv
s:reten	OWT2UXSWVTVVR
s:rethi	XYVYYQXWS2YYV
s:retor	YZZaXZTZYYzWX
s:retri	YbaxbbabbabbZ
s:retur	UYXZZYUXZV0wR
s:reuni	TWVXXWRTXVVU6
s:reuss	WbabbbX0bZaZX
s:reven	ZYZbyZVaZZZbX
s:revie	jXXiYsbWYTcqw
s:revis	vXYYZYWYZWUW1
s:rewri	yZYZZarZXYYaX
s:ricer	XuyZZVXXZVWtV
s:ricev	XYYZZXWXZW2VT
s:rimbo	YXYZZZxZZWtXT
s:rinno	sbbbccYbcaatX
s:ripet	YZZYbzYXYYZaW
s:riser	XW0VYYWWVWYWU
s:rispa	YbcbcZybccYbZ
s:rispe	TWXWYUUVYW0WU
s:risto	YaVZYa2YXWZZW
s:riuni	WWWXXXVVYUWT0
s:rivis	XaaZayXVaZZaY
s:roadm	zbaYZZVZbaYbX
s:robot	anjfbbjipdanY
s:roeme	OVYYYT2YZYXZW
s:rolli	xcbbcbZbccbca
s:rollo	2YbabVYbbaabY
s:rotte	mlnjkabmasaaW
s:round	ZaZbbaY3bXaZU
s:royal	XZZZa4ZYXYYaX
s:ruman	UZbbbZybbbaaZ
s:runne	aaXbZbYZb2aaZ
s:runni	VYXWTZRVaY2XV
s:salai	ZwacmbZbbaoaY
s:salar	YyYbkbYnZZnaY
s:sales	dwcbabYankaeY
s:samme	YXXZxaVZaZZYY
s:sampl	VWZZYX0XbYWXU
s:sanid	taadddbdcdddc
s:sareb	xZbbbVXbccbcZ
s:satur	UqVwXRSqXUVW0
s:savin	YZYa1bVbXYabZ
s:sbloc	VXXXYWUWYW0VT
s:sched	VWVYZWUTXVVT7
s:schic	VXUxYWTWXroVt
s:schol	UaccbOazbbbcX
s:schri	UYwYawWYYYYZX
s:schul	WXYYZxVXZXwZV
s:scien	oqamkaYknaabY
s:scree	VYU2rYTXWUnYV
s:scriv	WYWYYsSTzVXXV
s:searc	YZYaaaXYZWY2U
s:seatt	irjaeolebeZZZ
s:sechs	babcbXabxabbZ
s:secre	WYTZYY2RWRWXV
s:secte	XYwYZWXXvYZZW
s:secur	wYsZYnVZYWwYU
s:seeke	VTUXUzyVWWWRT
s:seeki	cbYdcdbdvcdcb
s:segna	baZcccacxbcbZ
s:segui	bbabbcaabwaYX
s:segun	WWVXXXUUWTVU0
s:segur	uabddcbccddcc
s:selbs	SYWVYY0WXXYWT
s:selec	YvYbbcZcbbsba
s:selez	Xzbbcbabbbbba
s:semai	rZjbaqdYZkhoX
s:seman	WVVYXWV3VUXWT
s:semes	baabbXabyabbY
s:semil	YYYazbYZaZZZX
s:semin	TXUWY4sWXTWWp
s:sendi	VXTYWYTTV4VTQ
s:senso	ZXabwbZbabbbZ
s:sente	TWRVXTT1SSWXU
s:senti	abycccacaabXa
s:septe	VYXZYZUZ0WYPy
s:serbi	UZbabZzabbaaZ
s:serio	RXVXXXwRXUzWR
s:serva	W0XaZZXYYXYWW
s:serve	1YVYWZWYWSXYW
s:servi	sYXZZZuYZXnqc
s:sessi	SUXVXyUwYVVUT
s:sette	RUWRU1URXSVVR
s:setti	pYYaZaUZZYo1T
s:settl	abcbccbacbWcw
s:setto	VVyVXXVWvUXVS
s:sever	sWzaZbXaaZaaY
s:sevil	Zvccabacbcccb
s:shipp	RXVWYYTWYTwV1
s:shopp	YaYXYbUabZ0ZX
s:short	XYyZUarZYZYZX
s:shout	VX5YVYSVTQVXS
s:showc	2WWYZaSYZXYSV
s:siemp	aZzbbcZbaYbZa
s:signa	abbcbYYaaaxca
s:silen	adcccetddccec
s:simil	1ZUYYaVYXWabV
s:simpa	azbcbbZababbZ
s:since	aXacbcbbzZbaY
s:sitzu	aaaybbZbbaoaY
s:sketc	0XXXZWWZYYZZV
s:snowf	kncdZrbepZabX
s:socie	OSUUU1uPWUSUS
s:socke	RXWXWYVVXTXV2
s:softw	YmZxnZsYaZXbX
s:soldi	WVTXXXTVUT1XU
s:solic	ZXZbbbZZZZa3W
s:solli	aYacbcabXZb2Y
s:solut	awYbbbZbmabnZ
s:solva	dvakYbleoYaaY
s:someb	tYtcklWYacYjc
s:someo	tmoZlZcYqXcZa
s:somet	lisYzZbZZkXXT
s:somew	UX5VXYSVVSVXR
s:sorte	YZZaabXaaZyZX
s:sospe	abacbaYbbayXV
s:souha	YbZxaaXabZZaZ
s:sourc	TV3UOXSUTUVVR
s:spann	WWzXYYUVWTWVS
s:speak	XZYUa0vaZUZaX
s:speci	WWvyZYWZXZZZX
s:spedi	XYVYXZVWXTWR0
s:spend	ZbVaZayYYXZaX
s:spill	ZZYaabXZZ3bbW
s:spons	tXWZZaUZ4WYpV
s:spost	WWVXXXVUXUVT1
s:sprea	5XXYZYVYYWVYp
s:sprec	nYvUaYXtZZaaY
s:sprek	XZbZatYrbaaaZ
s:squad	ZzbcbbZababbZ
s:stadt	X0ZccbabZbaaY
s:staff	YZWYbaybZbbbZ
s:stagi	VXSXXYSWUSWX2
s:stand	UYV2WUQSXTWYT
s:start	bYabxbZpaZblZ
s:state	vXYaZZVZZXXXz
s:stati	ooZZaxWqcYYdW
s:stayi	XXzXYYWVVSWYT
s:steal	WVzYrZVXXWXXU
s:steer	NWV2XTSVWUUTP
s:stell	ZYXbbbvaaYaxX
s:stipe	ipaasqYZbamaY
s:stock	2URYWYVWYWWWX
s:stone	ZtmbZbsakZaaZ
s:stopp	WXWYXYUWWSWT2
s:stora	aaabcaaabawXV
s:stori	TRRWVXQ2UQVVT
s:stran	YXVZYZVYY6YYT
s:strat	QXW0WWsXXVWYV
s:strin	vYXXYYyXYWWTV
s:strug	XYVXWX3VVYYZW
s:stude	TWWudgYzrVWXc
s:studi	vYYZaoVXyXZXX
s:stukk	XYVZYWTRV2XTS
s:stund	moZpaZmpZYiYk
s:stutt	zRbcbcbbcbcba
s:subje	qrYqbcacabccb
s:submi	wZZcdcadccccb
s:subsc	ZbZabYWraYXnx
s:succe	WWRXXYTVW1VTR
s:suche	YZXaZZVZYXYzX
s:sugge	YY1aZbYaSSYXY
s:suita	cbYdcdbdvcddc
s:super	UVWXXWQUX1WVQ
s:suppl	XXVaYZ0YVVuYd
s:suppo	WtXaZYvZWYxYW
s:suppr	XYWYZZWWYVX1Q
s:surna	bbaccdYdbawbZ
s:survi	VZXZZsYVVyZZW
s:suscr	YZXaaaXtYXYvW
s:suspe	bcccdcbccbyUY
s:svilu	ebZYaXzZZYZjW
s:swims	YYXaZZXUZSXXz
s:switc	XaXZZY0ZZXYZX
s:synci	XXZaaYWZaXzWY
s:syste	kookZboaZYarY
s:table	tbabbmYqoaaaY
s:tages	zXabbaYaZabbZ
s:talad	TVRWVWRURPVT3
s:talen	ZY4babYaaWaZZ
s:talki	XYWZZZVXySxXT
s:tarif	pbbsccbccbcba
s:tarje	YZYxaZXYaZYZX
s:teach	WWYZZ2WVnqYVl
s:teaml	Zvacbbbcbbcca
s:techn	qlZbsqYZaZehY
s:tecni	obbbrqabcbaca
s:tecno	dctdddbdcccbc
s:telec	ZnuaebesaZaaW
s:telef	YZ1tZaWZYWZYW
s:teleg	XabbbZYbba1bZ
s:telep	YaZyYYabbbabY
s:telet	rrZcccacaccba
s:templ	TaaYZZ0VaYWYS
s:tempo	YzZZaSYYaZWaW
s:tenan	rYZaZPW0ZYZZW
s:tendr	RV1WWVTUVSVRQ
s:tenem	srZbbbYZasaZY
s:termi	XVWZZZnYYWjxw
s:terra	tZabdjaopabaZ
s:terre	WYaZb2YVbaSaX
s:teste	VWRWVXSx0OTUU
s:testi	wZYsXXwYaUXZV
s:thank	YYXZZZsYwWaYs
s:theat	3UUWXWUVZPVYV
s:thems	SVRXXWwVVU0XU
s:think	UYS1WURSVvWYS
s:thirt	YZTaXZzZXWZaV
s:thoug	sYuZZZocWsZZW
s:throu	VmdvXrbWYUvXd
s:thuis	Zscdddcdddddc
s:thurs	VXVZXXUxXUXW4
s:ticke	XmZaaaX1aXYYn
s:tidew	YtqbabpekYaaY
s:tijde	X1YZYPXYXXZYU
s:tilbu	UVTVVWP1WTUTP
s:times	XZUZYaTVWTWU1
s:tiroc	ZXacbcabyabbZ
s:toega	UVTVVVP1VSUSP
s:toget	VXZZzaoXXuYYd
s:tomam	YZWaZaWZYyZWX
s:tomor	UWXZZUWmYqlW1
s:tonig	YZXZZaX0oTmVu
s:toron	cqmaaakicqacY
s:touch	XYSZYaWYV1YYS
s:toulo	Yvadccbcccccb
s:traba	YxYbabZaavZXX
s:trade	ZbabbaZabZabv
s:tradi	ZaXbZWVZZV3bY
s:tradu	1YXYYYXYXXXXV
s:train	YXXYZ0qXwWXYZ
s:trans	2XXnYXcYYWnXp
s:trava	ZZXbZbXa3XaaX
s:treat	WXSZYZWWT1XVQ
s:trink	ZaYaabYaaxaZY
s:trouv	ZaaabbtZbZaZu
s:trova	bcbbcbxacbcbZ
s:trust	ZYWYZYVZZXzWR
s:tuesd	YcXZXYlxZWYWw
s:tutor	ZaZac2ZWbXbba
s:tweed	TXYYZ4UYZYXZX
s:tweet	YYSaZaVZW0YYW
s:ubern	zaabaaXbabZaZ
s:ubers	1XXXYUTWYXXXV
s:uberw	ZYZaabXaaYyaV
s:uffic	axbcccbbbabaa
s:uitno	bbacccabcZbyX
s:ultim	XYYZZWY1ZXYVV
s:umbre	OZXXYX2YZYXaW
s:umeti	WXYXZWVWYXzXU
s:unans	YZYZaa0YaZZaR
s:unava	ZaaabbZabYZSx
s:unbef	Y0bbbaZbbabaa
s:unbel	XXTYXYSUWSWU2
s:unbez	aabbbvaabbabX
s:under	UZW7YWVYWWWaX
s:unfor	ZZXZaYQXZQYX1
s:unifo	WXXYZXvXYXyXV
s:unive	X4aZabYYlZYZY
s:unlim	XYYYYZSXbZ0aV
s:unser	haauatXZbamaY
s:unstu	3ZYaZaYbXYZbY
s:unter	sZYbaqYWnuZaY
s:unusu	uYyZZZWXYWtXV
s:updat	qXlbbapZaYZtl
s:upfro	cbcbY0SZbbaaa
s:urlau	atcdccccccdcb
s:usabi	XYX3ZYTYZXXYV
s:usual	XYRZYaWXV1YYR
s:usuar	YZYyaYXZaZYZX
s:utili	WYYZZZVYaWXZy
s:utrec	aXacccabXZb2Y
s:uurta	UXXzVYUWZWYYV
s:vacan	YplbablauZaZd
s:vacat	amlccjabYabwZ
s:valen	ttbccbabbbYba
s:valid	VYWYYYUXXVtVx
s:valor	UZZxZYYZaZZaX
s:valua	Xab0baYbbbbbZ
s:valut	YYwuaZYaZYaaY
s:vanda	UXUXXYUWWUWT1
s:vanta	llYmaatmbbalY
s:varia	ZwYcabZbaYaat
s:venci	UXVYYZWWXWXU0
s:vendr	YuYaZaXvYYZYo
s:verdi	YbcbcZZbcbyca
s:verdu	abZbZaTaZZyYY
s:verfu	yYXZaaYZZYZZW
s:verga	WWVXYYUVYVWU0
s:verge	wWWXYyVUYWXXT
s:vergl	SYWVYY1WXXYWT
s:vergo	VXYxWsVoZYYZX
s:vergu	ZZXyZZYZZZaZW
s:verha	UVSWWVSUW1VUR
s:verif	YZYaaZXZaX2wT
s:verle	abZbbbYabaZxV
s:verlo	aYZcbbabUZa3X
s:vermi	XVTaZa0ZXVYXX
s:verne	bbZaccZabybZX
s:verpl	WXWXYYVVYWWVz
s:verre	azbcbbZababbZ
s:versa	TWTWWXSVWSUN3
s:versc	YZuaZaYZZXZwV
s:versi	bZYaaaXZoXVY1
s:verst	aabbcbaybYbXY
s:vertr	YZYZZZXWZWXVy
s:verwa	bbacbYbbwabbY
s:verwi	XYWZYYUWYWX0S
s:verze	VZWZab4aXYZZX
s:verzo	VWTWWXTUWSUR1
s:vesti	UUUX1YVXWVXYU
s:veter	cbccsdcdddddc
s:veuil	YZYZZZVXYWYWy
s:viagg	aabYbyZSbZaZX
s:video	bcbaccubcccca
s:viern	YYXZZZWX0UYWS
s:villa	ababcbZWbaUQ0
s:virtu	ZY2aZbqYZWaZY
s:visib	WYZZZX0XaXRYV
s:visit	abXcccZbcZazX
s:visua	aaYcccabbabzY
s:vivie	YZYbabXyYXaaY
s:volen	0ZXaaaXZarZYX
s:volks	ZZbWb0aabbbba
s:vollz	stacbbXabacca
s:volon	VXTWWzTSXwVWT
s:volum	ZaWaaaXTXXZZ1
s:volun	qWYZWwVUYXUY1
s:vorst	WYYXZWVWYXzXU
s:vortr	aybccZabbabbb
s:vouch	YYYzZaUyaZXaY
s:vrijg	WWXZXYUXZX0VV
s:vrijw	bccccubaccccZ
s:waard	UXY0VYVWZWYYV
s:wacht	abaccaabbZovW
s:waiti	VVWYyZStWUXlu
s:walle	TVU1WUTVWURUS
s:wareh	ZaZzZaVXZWaZY
s:warme	aabzTaZbbbbba
s:weath	VWUXXXSVYTWW1
s:webin	YaYbbak2alZYV
s:websi	zWUZWZxwUVXXV
s:wechs	YwmbbbXasZaZZ
s:weddi	1YXYaYVZZYZYS
s:wedne	XZYaYXVuXXYYy
s:weeke	rXTYYYRXRuVT4
s:weite	XYaZaZYZqZxZX
s:welco	XXWXUYU5YcXXo
s:werde	XY1ZZaVYZYZZX
s:werkv	yYXZaZXZZYZZW
s:weste	XZaZaYWaZayZV
s:whate	TVMUXZVX3VXXV
s:whats	raaabZYabaybZ
s:whene	vXXWYXyXZXVYT
s:where	XXYZZZVzYWYXX
s:wheth	xWwaaaWpXWZZY
s:which	0YVXYXTWaXYZX
s:whoev	UUOWUXQT1LzTR
s:widen	ZaYZabWaZ2aaY
s:wiede	bbZbbaYZbwaaY
s:willi	rYstYZXYoYZaY
s:windo	ZYabaaZZbYvvW
s:winte	WXYYZyWVYXYYU
s:wishi	WWRXXYTVW1VTR
s:wisse	X0WZXYVWWWWWU
s:withd	YaZaZZUXYV0XS
s:witho	VVuYVWvpVU0XU
s:witne	Wab1aZYbbaabZ
s:woche	ZabTb0aabbbba
s:wohnu	YaYabbYyXYbaY
s:wonde	aZbccczbcYbaX
s:worki	ZcubZbjamnZZo
s:works	pYXXYrroZWvUU
s:write	WXtaY1TZaXZaX
s:writi	XZoZayXkZrXYX
s:writt	Y3YbabZbaaaZX
s:yeste	YYWZZZqVqrYYw
s:yours	YvtqaaXZaZZaX
s:youtu	YZXaaaYyYYZbZ
s:zahlb	XZZZaZYXaXZYx
s:zahlu	VXVXVYUWXU0VS
s:zarag	Ywccabacbcbca
s:zesci	ZbabbYYabZxYX
s:zieke	ZzacbbabaaZYZ
s:zoeko	ZaYaaaXYaWYyU
s:zufri	XYzYYZVYVVXYV
s:zugan	YZaZaYXZbYzYY
s:zuges	YaYZZaVYaYUWz
s:zusta	ZZZZab2aZZaYY
s:zweit	VYZYazWWZYYZX
s:zwisc	YaZaaaWYbYVWz
salaire selon	Zyacbcabbbbba
salaris tot	ZyacobbbTabba
salary $	XyabZaYabasaZ
salary 0	XmZa1aXZaXZaX
salary £	Yyacbcbcbbbca
salesforce administrator	bxbbaaYaolacY
sap a	ZmbbbbYabaaxX
sap berater	hmbccbabXabwZ
sap consultant	mvZbbbZbkabpY
sap contrato	ZxZcccZcaccaa
sas ?	vZXaZaVbwXZaX
sas and	tZuabbYalZabZ
saw that	XWXbab0brZabZ
saw you	STPXWXSWy0WVT
saw your	0XQZXWQYWxXYV
say hello	YaRbZbYZX5aZX
says the	RUSWUWyVUQSV4
scale 0	U0VWYYxTXSXYT
schicken sie	WYWYZXVXXVvWw
scientist at	W1ZbbWYZZZbZY
se ha	XZWZZYXXYVO3S
seattle ?	WpwYXxVYWWYWT
seattle to	YYUZXZwYXwZZU
secret>i-am	VXRXXVTWR2PVN
secret>pay-first	ZaYbaaZabZzVY
secret>pay-word	QVWRXQSUYW2XS
secret>role	sWZZZWVZaXyWX
secret>run-code	RRXXUVVVXW1TQ
secret>site-notice	XZXZZYXYYVM6S
secret>start	xbdccYbcdcXcb
secret>threat	YZZbbaYabZ0VY
secret>we	TXXWZUSXZW8VU
secret>you	TXWYYuUXYW7VU
sector team	YwXZavXWaZaaZ
see below	TWTXVXwVVQSUz
see if	XazbactZYVabZ
see the	UWUYZYUzYUWxs
see you	WYvZYaVYWzsXU
see yourself	YxuaaaWZaYZZX
seed round	aYbbycYacbacb
seeks>benefit	YxWZZYrYwWZYX
seeks>call-ask	QVWxWRT4ZWXYR
seeks>client	1oXbbbYaZabaZ
seeks>cofounder	YlYZ1kYZkZZaX
seeks>connect	mnzYrZVYXmZYW
seeks>equity	ZWaa1aZaaaaaY
seeks>event	tSUTUpQtVTwvM
seeks>expert-call	SVW7yWUWXWXXU
seeks>freelance	3XZanaXaaaZbY
seeks>funding	UUUm4WrVWVTWS
seeks>i-am	oxVZYZVZvtZYX
seeks>job-word	ZtmZXrVXyWYXe
seeks>mule	ZxZbaaZaaatYX
seeks>open-to-new	aZscbcYcuabba
seeks>part-time	2WYZYoWYtXZaW
seeks>pay-word	ynWqXwUVgWXYk
seeks>permanent	e1iaejXZZZZZY
seeks>recruiter	crubabZbpYbZZ
seeks>role	pwXZmdeZpYZZX
seeks>sell-cta	uXXuXXmTYUxXU
seeks>speak	oXZsXYWxaYYZW
seeks>start	1YZaaZYasaaaY
seeks>task-for-you	6WXYYqUWYWXXV
seeks>teach	bWZYZ8WWZZZaX
seeks>thanks	XXTYZZ8XXOYWU
seeks>threat	rvaaWmYYraZZY
seeks>unpaid	TUUXS2RSTVWVz
seeks>wants-job	YuYbZaXazZaYY
seeks>we	nuWnpcXwYXYXU
seeks>we-help	tVTYVS2XXYVYS
seeks>workplace	RWY0TQXUYWWYT
seeks>you	YY0WXasWYupWU
seem to	uZWabbWaZzZYX
sell your	UYUYWXsWU0QXT
sell-cta>benefit	XaZZaa4ZaZXaX
sell-cta>call-ask	UWVRYsytXWWXr
sell-cta>connect	PRLR2U0RPMORN
sell-cta>content	ZbZaaawWcZZvY
sell-cta>cv-ask	UU1XXXSUVTWWR
sell-cta>easy-money	1YYXaWTYZZUZT
sell-cta>equity	MTR4QSNTTRQVQ
sell-cta>event	WXWXYWS0XUTPz
sell-cta>expert-call	UYV0XXTXYVVWU
sell-cta>freelance	uZYvYYUuaYXYW
sell-cta>funding	XYVYzaSVYWTaZ
sell-cta>i-am	xVxWVXWVqqpVR
sell-cta>job-word	TSTXXU3UWWTNS
sell-cta>messenger	UaZWZZQaZZ0aW
sell-cta>mule	rWSWWYtdWwoXk
sell-cta>part-time	pWUV2VOSXVRVR
sell-cta>pay-first	SVTqzXLVUT4WQ
sell-cta>pay-word	sWWtXvyVXVTXT
sell-cta>permanent	3oWTYVSOZWTXT
sell-cta>role	TTZYYYQXYYUW0
sell-cta>seeks	UXUYUYRW1VXYU
sell-cta>site-notice	UYVXXYRVYVy4P
sell-cta>speak	WaZYYVS0aXXYX
sell-cta>start	SYaaZY0YaZQZZ
sell-cta>task-for-you	OXUSQVMVXW3UP
sell-cta>threat	oVZYZYSYZZVYy
sell-cta>unpaid	ZaabaZ0YaaYZW
sell-cta>wants-job	UUSYXYPW2QVSS
sell-cta>we	pYYYZszXZYmXW
sell-cta>we-help	YaXaZa2aZYZaY
sell-cta>workplace	3XYXZwSWZZZaT
sell-cta>you	sWoszWqWVTtVR
semaine 0	oWYZZ0WYXWVYW
send 0	VXWYWXTRYW3WR
send a	abXcbcuaaXavZ
send cv	Wt3aZaYYYXZWU
send it	uZWaaazaZXabX
send me	sYYaZaoZYWsZr
send the	iuWanZrYYXsVl
send us	SXWYRX0WZXsYU
send you	lYkpZaqZsXlaX
send your	XxVaWZWZZX1XY
senden sie	bcbcccaabaquY
senior data	ZwnaZZXaomaaY
seriez vous	lsYpbbZpbabbZ
set it	UXVYXYRXVzwWS
set up	zZZZbaYZbaZap
set your	Xbbmb2RZbbYbZ
seu dinheiro	WYWYWYvXUVxUT
seu perfil	Xs0aabXZaRYqW
shall i	cmrsfZtZYWZZX
shall we	nXtYZZWYYxZZo
share it	WXUYUYxnYVTzV
share this	VXTTVVSVWP5TR
share your	oVqcccvcZcaaZ
shared a	UUSXXXTVURx5Q
she wants	XXVYZYVVYTYW2
shift on	UUSXXYSRTQWV4
short notice	0UYXYQvXYWWYT
short of	TVSYWV5WTTWVQ
should have	WwzaZbXaXXaZY
should i	WWTZZaoY6UZZV
show them	VYVZZa3XVtZZT
show you	ZbXaubTZaYvbZ
si e	Zyacccabbbcba
sie als	UyWXuYuXYXXXV
sie das	tYXZXYVYYWusU
sie eine	ZaabcvYXbZauY
sie einen	aYYbbYsbwZbaY
sie gerade	VXzXXXTXVUuWT
sie gern	YZWaaZWnZyZXW
sie in	YYvaZaWZuVZZW
sie interesse	WzYbbbZarZZZY
sie mir	XYVZYZWXWUsWy
sie uns	UWWzXUSWXVtVU
sign in	ZaYbbbYZaWwuV
sign page	PYVYYZUXXUUX3
sign the	VWTXZYVVXVwXy
sign up	WXYWZWS6aYWYT
since the	XXUZYZUYXzYXw
sind ein	sabvWbabcbbba
sind sie	YZ0aaaWaqXZXX
sir i	YXWaZbYazWZYW
site-notice>benefit	TSVUYVQWVTTt1
site-notice>call-ask	XW0YZZUYYXxVW
site-notice>connect	ZaYaabWuaTZ3V
site-notice>content	YXXZZZWTZWO1U
site-notice>event	ZaZaaZYSaXX5k
site-notice>freelance	RXTWVXQ3XRVLS
site-notice>i-am	Xz0WYaVZvTYQW
site-notice>job-word	YUVaaaYYYyZ2U
site-notice>mule	Y8TaYaWZUWYVW
site-notice>part-time	UXYZXUX8ZXZOU
site-notice>pay-word	UYXXXzWUYWUSU
site-notice>permanent	USSUWVUUXV2QS
site-notice>recruiter	aYXbbbYbaZa3W
site-notice>role	ZWZbbbZZYYa6W
site-notice>run-code	YYYaZZWTZXP0V
site-notice>secret	YZYaaYYYZXxuT
site-notice>sell-cta	WYWXYYRUYWSvz
site-notice>start	QVUVVySSVSTxQ
site-notice>task-for-you	RYWaaaVZZXX7T
site-notice>thanks	XYWXZaWYvWX1U
site-notice>threat	WXVYYYVWYVP5R
site-notice>unpaid	YYUaYYSVYXX0U
site-notice>wants-job	aabbbcabSab1X
site-notice>we	SVUWUVvxUSTxN
site-notice>you	cZbaabZZZYY4X
site-notice>your-profile	pYeaaaWZZXY4V
six days	rXaYa0XZaZZZV
six months	yYaaraYabaZbZ
small salary	ZWabzcYbaZaaY
small world	SWPYVYSVS5VUR
snowflake ?	vaZlauXYZZabZ
snowflake sas	ZuXdccacqccca
so i	XXzZYZWXV0WYT
so that	ZZ5bbcYZXRaZZ
so you	wWVZZZXYXwZXr
socio tecnico	cbccucccccccb
software ?	YaY2ZYVZYZZaW
software company	XyXuZaWaXZaZX
software for	ZzZambYbaZbbZ
solutions architect	ZyYbabZboZboZ
solvane ?	YYXaZasZxYaaX
solvane and	XytbacXaXXaaa
solvane is	YoacbcucbcbcZ
some day	QUQWPWRVS7VWS
somebody has	yVSWXVSVXUUWx
somebody like	zVoYWYUXuTWWV
somebody to	sYYZaxXYZZZao
somebody who	VWysxYWWYWYZm
someone for	zZYZZWwXXYYYU
someone to	yyXaZaWaXYZaX
someone who	ZZYawZXYwWZbW
something for	uzSXUYtWsTYYU
soon as	sZVaabYaYyabX
spart ihnen	UZZXaX1ZaZUYX
speak monday	XyvabbYaXSbbZ
speak this	X3pZVbXZZXaaY
speak to	WXzZZazYXVYZW
speak>call-ask	PUUMW9PKVTUVQ
speak>event	XZYVZou0ZVYYV
speak>expert-call	RWV4UQVPYTWXV
speak>i-am	XZWYZWU4XtZYW
speak>job-word	UVUYZV1NYXVVX
speak>pay-word	rWW1VpVNYUWXT
speak>role	WYWYXYT1WUYYV
speak>seeks	UVZVYzWRZXXYV
speak>teach	YUXZZ1XjZWXXX
speak>threat	vYaYavXXaZYaY
speak>we	WXYWYaU8aWYZV
speak>you	UWTXYWx1UTWWW
sprechen ?	oYzXaZVYYYZZX
staff a	sXaZa1VZaZTZW
start a	VZXZ2araWWYaW
start asap	wabdccacbbccb
start up	lraotaXabaZbZ
start>easy-money	6WYYZWUYYYPYW
start>freelance	0ZabbnYbbabbY
start>i-am	VXVZxZvYuVWZW
start>interest-q	RWVYVXVV0VXWR
start>job-word	VXacZbYb1aaYa
start>part-time	0abbbaYbabbbZ
start>pay-first	TTWXWXTWWV3VR
start>pay-word	0YZZaioaaaYaY
start>permanent	UuWYzYUWYXsXU
start>role	sxaaaYXZaZYZY
start>sell-cta	RXZZYY8ZYXXZW
start>threat	yYaaaYWavZYZY
start>we	4ZbZaVVabZXbY
start>workplace	zXabboYbaaaaZ
start>you	qVUYxWyWWXXYW
started a	ZXYabbZxYXbxX
starts in	YZaaaYZwaZawV
startup de	ddddrddddcddc
statistica per	YZaZbzYXZZZaX
statisticien a	ZpacbbabqaasZ
statistics for	RUaVZ3WSbZWZY
stay in	YXqZwaVZYuZXV
stelle als	YxZbaaYavZZYY
step ?	VW6XYZRXSTXXT
still have	SWSUWTzVVQUUx
still open	X2saabXaWUaZX
stonebridge housing	YvkbZbtZlZaaY
studio in	6ZZaaWWVaYZaY
sua conta	YZYaaaXZYY3SW
subject	qrYbcdbdbcdcc
subject sap	ssXacdacabcbb
subscription to	ZaZaaaXVbYUL4
suche ich	sZbcccabrbcca
suchen wir	XxZbavVWaZaaY
sucht eine	pZbVbzZababbZ
suit you	awvbabXaYXaaZ
summer party	RURSUST0RPUSu
summer school	TVXWYxVzWVXWO
sunil is	YZWaZaXXZUY2T
support your	WXVYaa0ZZapZX
sur l	XYXXZwVuXWXXT
sviluppatore java	roacccZbbbbpZ
swift ?	vZYaZwWXXXZaY
system will	XZYaaZXYaXYS1
t know	YvpaZbXZUxZZW
t pay	XYWZruUzYVYaU
t you	YZVaobWa4WZaW
tableau ?	qaZbbZVbxYZaZ
tag mit	YbbacaWbbbzba
take an	XXXS2ZVYxWYZW
take care	YYsaZaWXXzXZX
take it	UWSXXXcVV1TSP
take on	5UPXVUvTSSVWS
take part	WZWyZXVyZXZYV
takes 0	XYYwZaVxZYYaX
talk ?	sjzYWajZYjYYW
talk about	kXVWYwYwXUXYt
talk to	bWt0WXrWuSXXS
talking to	WXWYYYUXyRyWS
talks on	YaabbWZ3bZaZU
task-for-you>event	RXWXY1YSVUZWV
task-for-you>freelance	3ZZXaZYXaZZaX
task-for-you>i-am	saZaaZVa1WaaX
task-for-you>mule	OTVSRXSWTT2XT
task-for-you>part-time	2bZZaYYZXaabX
task-for-you>pay-word	3XXPYWVZXYXYV
task-for-you>role	U0bcZcaZbbZbb
task-for-you>seeks	wZZZaZXbaaYaY
task-for-you>speak	0YZVaUVXZYXZX
task-for-you>teach	zXZZZQUZaaZaX
task-for-you>thanks	PZZabbUa7UaZY
task-for-you>threat	2XYWZVVXYYWYW
task-for-you>we	xtVVyWTVVVUVU
task-for-you>we-help	0WZZZRUZaZZaW
task-for-you>you	0WUuWoSVVTVWu
tasks you	ZcbZcbZbcbybZ
taxa de	WXYZYZWZZX1YV
te ahorra	VZaZbY0baaWaZ
teach you	YZWaZTVXXS2aX
teach>benefit	UVWTX4RRWVUWR
teach>call-ask	TWUSX5SRWXVXQ
teach>content	UXYXY2TPYXWYV
teach>event	UXZYZ4UpjYYZn
teach>freelance	KUUxW3SUWUWWS
teach>funding	SWY0UQXUYXXZV
teach>i-am	SkUWX7TTXqrWS
teach>job-word	SXVYYzWuVUYXV
teach>mule	UySWWMUxVURWT
teach>part-time	OyZYY3YVXXZYX
teach>pay-word	UsYXZ6VlYXXYU
teach>permanent	WQUYYRW1XWWYY
teach>role	PoZYZ9VXYYYZW
teach>seeks	TtYbY6XVdYYZV
teach>sell-cta	UWWUZ1URXYXYR
teach>site-notice	VYYXXyWVYXVSV
teach>speak	VXaWa4XQaYYZW
teach>start	JVaZZ6WYYZZZX
teach>threat	SwYZZ4XWYXWYW
teach>unpaid	VVXXX2UTXWtUU
teach>wants-job	ZYYaZUYZ1YZZW
teach>we	VXYYZ/UVZXfZW
teach>workplace	RWaab2YYaZZZX
teach>you	xlSWXpTvaYqXU
teach>your-profile	PSNTSMP4UOSSP
team ?	UYsYWxxVqVWXU
team a	TZVYa3vVYVXYX
team and	WT1ZYYzTYSYZW
team at	utZabaYbbabaZ
team for	uXxYaZVaaYaaY
team in	XXZZat1ZaZYZX
team needs	VrXaZaWYvWZXw
team of	YyYbbaraaZmaY
team would	X2kZubWYWTYYX
technical writer	pwZbaZZagZalY
tecnico 0	cbccucccccccb
telecom people	YtvbYbYaaZbba
tell me	YYoYZpnstiYYV
tell us	SXVrVWR0XS1XV
tell you	sauYmatYWYZaX
tempo !	YYUaaaYXY1ZXV
tempo indeterminato	Zzbcccabbabba
ten days	pVXxYORyWVVRt
ten hours	5XWXYWmWZXWYU
ten minutes	RV0RWWnTzQrWR
ten weeks	0XXWYqUUZXWXR
ten years	UVVXXWRUW5VNQ
tenant screening	TWS0uXSXTTWYU
tengo una	UVyVyXTWWVWVT
tenho uma	UVwVyWUWVVVWT
tente ?	wXZYuYXZaZZZX
terraform for	nXYaaqZruZaYW
tester for	ubdcdbbdddbdb
than 0	Zcabcdxccacda
thank you	UWSoXYTVW4Vpm
thankful for	ZYYZYZvYyYaaY
thanks for	XZWaaaiYewYps
thanks>call-ask	baXZbbZWaybYY
thanks>connect	XZXZZauXZ1ZXV
thanks>content	YXXZbaZVZ4aZX
thanks>easy-money	RVVWWXTXYQ1VT
thanks>event	SzyVXXTOWwVTS
thanks>expert-call	ZZVTZbXa5PaWX
thanks>freelance	SYWXYYUUW0WTR
thanks>i-am	WXvZZZVWs2YWT
thanks>job-word	WUiYYtVUrzXrS
thanks>mule	XZXZZZWXYOT7S
thanks>open-to-new	ZYMZaaXXX2XNV
thanks>pay-word	QTV5SUUUWQVWV
thanks>role	YWVZZZXYUzYUU
thanks>site-notice	VWTWYYVVWoWxt
thanks>speak	VVRTXUTwT0UTQ
thanks>teach	XYUYYOWVT6XUS
thanks>wants-job	YTUZZZYY0PXVV
thanks>we	TWTWWyqvXVVUt
thanks>you	aWofYWXZbziqZ
thanks>your-profile	VU5XZZVXXMWRU
that ?	PWTXWX5VWTVVR
that answers	obabbcwabZbcZ
that i	vWvWaaWYxSZYX
that made	WY7ZaaWZYNaaW
that nimbus	YXYbbbwcqabba
that s	pZYZZXzZZmnaX
that somebody	yYVaYasXbZZZZ
that the	WWWZZYTWYWrX0
that you	pXpYYzqXmaXWS
the 0	qXXZZWbvZVVX1
the amount	YZZYaaWYaYYYz
the analytics	XywbabZaWVaZY
the app	VWUTWXRQYVxS0
the archive	WxZaZZYZaZuYW
the attached	TVUXYYSXUUuW4
the audit	tTYYXUUXYXXZz
the bank	VWTXXXUZWtVW3
the best	pXZaanmYYzYXU
the board	UXVXXVSTWTVX6
the brochure	XYYaYawYYWVZx
the budget	VZaZaXXRbZYZ2
the build	TVXXVWUVYUwUy
the business	YzUaabYasXaYY
the call	WYUwZZVoYyXYk
the candidate	XWSYYYUXXVwVz
the city	cvZYaqYYZYZZt
the code	ZwWaabYbaXxWX
the committee	XYXWZZWVZWXX1
the confirmation	WYVYYYVTYVYY2
the contract	aZYpYaZXZXlZ0
the conversation	XYWZZZWXYUX9O
the course	YZXaaSXPZVX2y
the credit	VXUYYYTWYSVs1
the crypto	VURXWQTUmxzVQ
the customer	VWTUWYQWXTWX5
the data	XyYZaVXYqXZZv
the day	TXWVY3vRZVXYj
the deal	WYVYYYVUXVYX4
the deck	XXVZ6aXZaZZaW
the details	SyUZZZVYaXX1T
the draft	RXUZXZUUXTXX4
the end	btYaaaVWYwZYo
the fee	TUVvXTTUYW3VS
the firm	XssZYauZYWYYo
the first	bWuYwZZYZUqWo
the flight	YXZaa0VZZXtaX
the following	VUUYXYVXWV3TR
the grant	YZZamcZaaYaby
the group	WXVYXYVTXSV+N
the hearing	VXTXYYUVWyWVu
the hiring	ZpqbacZbnYaar
the hr	XtuZWZXZaZtZW
the interview	VWUXYYQWyU2UR
the job	XvpZVZUXYVrpu
the kids	WXTXXsTUWRWV2
the lab	TyTXYY5VTQXXS
the landlord	TWVXUYVWXWTX4
the late	VVRXVYRUWzUUs
the launch	RSSTTVRzUzTRK
the law	paYabcybbZabX
the legal	YZXYZaWYWUYZ0
the limit	WWWXYWTWXTXU3
the link	YvVbaapZawYZU
the login	WZZXaXVYbY4WW
the machine	vXvbaaYaYYaaX
the market	WX6kZZVrYWYXU
the marketing	wWwaaaTbXYaYY
the meeting	VYXXYZXWYVXW0
the ministry	uyXZaZXYaYaaV
the minutes	WXVVXXSWTTWV3
the moment	wZoaaaxZZTZZX
the money	vYYZXZVYaW1SU
the morning	WY0YYZUXXMXWv
the museum	zSTUVPS0VNSTO
the name	PwNT2UNQTMPQM
the network	aYYcbdaczXbZZ
the new	XXUZYZVVX0TW6
the next	sZwZaZWZZTsan
the number	WYVaZZWYYV3WU
the numbers	WWUYXZsXVSVT2
the offer	XWTZZYWVYWqY0
the one	XnsZnZbXYvnZW
the opening	VX1YYZQXpSXVT
the owner	yUSVTWPUVSUWz
the parcel	wXYaZaWZawXZX
the password	VVXZXYWXYXvVw
the person	ySPVVWOV1STPQ
the phone	RWTxWVRUURvUx
the position	WwXZaZWZXXZZz
the post	XsWZZZWYwWwWV
the price	PWUV0WnUWUvWQ
the product	Z1XbabYaXZZYW
the project	rmXZaZWZYwuYU
the public	axbbbbYqbbaaY
the qa	xXXbbcWbtYaZY
the recipe	VWSXXYTWWPVU4
the release	xabZbXWabYtbX
the right	tvTZYZxZXXXYU
the salesforce	ZtwaabZaWWaaY
the same	kXWqYYpXd2YYS
the security	UVTYYZVXWU4TR
the seminar	TWSWX6RWXRVVu
the server	XWWYZZVYYTWX2
the signed	UWVYYYSWXUVW3
the six	pbaabaXbbZwZX
the skill	YYUYzZVWXPV2S
the spring	VWWYtRUtYWXWw
the state	azccbbabcbYba
the summer	ZXYYY3VUtVYYd
the system	wZaaaVuZaYZVp
the team	WuVZZZbqkjXXu
the tech	YYtasZVwZXXYV
the technical	WXXXUZTXrY0YV
the time	YZV1ZbVaYuaaY
the topic	SZU4YWSTYVXYT
the train	UXSYXWRzX0XUP
the training	YZVZZWUXYVXY2
the us	YxabbaZacbraZ
the vacancy	TU0VVVTUSTTWv
the van	TUUXUWTVYWWX3
the way	YZYbbbYab5ZQX
the west	VUUZZZWXWUWX4
the whole	XYZbnbXZZzYWW
the year	qZYYaXzZZYYZU
them ?	1XzaZZTZYVYYX
them to	UXSXXYOXUyWXx
there any	WXUZZaSY3SXWU
there is	WUVXsZTXXWzXV
there s	terYsYYmpWYYV
these days	VWpYYZTXX4YWT
they want	VXUZXZSYXSVX3
thing in	aY0axbXZZRaaV
think of	XX2ZZaVYspaZU
third-person>mule	YYbcbcbcybbba
third-person>wants-job	ZYYbbbYb2abaX
third-person>you	TVRuWWQWnTVT0
this afternoon	WrmYZavZYUYZt
this is	rpraZaWYYWXWw
this message	aaYbbbYYaXk2V
this month	TXRXVX6XVOQXS
this morning	SUqWWWQUV3RRn
this quarter	TXVWXX4XSWVWR
this saturday	RUWUWNSzYWVX0
this site	TVSXWWRVV0wRO
this to	WYWYYWyXXWuXT
this week	awXYVYmvZWWsT
this weekend	VXWYWYOWXUSQ5
this year	U4SYYYUuVuWWT
thought about	XY0ZYYSRWxYZV
thought i	VWxbZbYaWwZZW
threat>connect	zXaabbYbaXYZY
threat>easy-money	0ZaXaWTZaZRaW
threat>freelance	4XaZaYXZaZYZX
threat>i-am	ZZYbabWbZXyZW
threat>job-word	UVWYYZVYzXzVV
threat>messenger	QVUZZXXYVW1WW
threat>part-time	xoaaaodYZZYZY
threat>pay-first	XZWZYaWZWWyXS
threat>pay-word	qWZYauvXZYsYW
threat>permanent	YzYaZaVZwZXYV
threat>role	yWZaaaYbvYYYX
threat>secret	ZaabcaYbba3UX
threat>sell-cta	WZZZZY0WZZVYV
threat>site-notice	XYXZaYVVZX6Lu
threat>start	aVYWZURXZW1UW
threat>teach	YZbabyZXbbaba
threat>wants-job	YQWZYZUY1WVYR
threat>we	0ZZZaWkZaZsYX
threat>workplace	U7YaVZYZZZYZX
threat>you	nXXZYYVXYW8ZZ
threat>your-profile	UVSZXYVWUS0TQ
three clients	WX5YYZoYXTXXW
three days	xZZabZXabatbZ
three evenings	PTUSTxRwWTRVS
three founders	XYUYwWT0XVXWR
three people	UVS0TXRTYUwWR
three weeks	7YVYaXVYbaZaW
three years	WYVZZaVYW7YXT
through a	sXYXZYWZaWzZT
through it	VXTXWY4YWSVYS
through their	QVXVX1OQZXrXU
ti va	YuXavbYaaaaaZ
ticket 0	SUUW2VNPUTOTu
tickets for	XYYaZZW7aXYYS
tideway ?	abZbbbzaaaabY
time $	c1YbbbXbcaZbY
time 0	XwbccUZubabcZ
time ?	WU0YXYRXV2UXT
time for	oWSWUX2WTQXWR
time i	ZaZYacubyUZaZ
time to	qYnpaaXaYWZav
tjm 0	1WZbbbZbaabaZ
to 0	VvVYYkpXYWsVx
to a	XkwiZZpXYuYWV
to about	XWSYZZ4YxSYYV
to add	YvZvaaaXbZbbZ
to an	qZZbabZwbXatV
to atlanta	XuyaZaWZXXXZo
to austin	XYxZYaTYXwXZT
to be	mduZaZiYZrlXY
to book	sbbxbZYXaaWbY
to buy	PWPw5WNTTROWS
to change	UXvUxYTXyVYYW
to check	1WVXYVTTYUvWR
to continue	VWUVYZRX0VuXV
to discuss	xXTWZZoXWWZZx
to do	TXPY2ZSWQ1WYT
to earn	UWYZVZ3ZZZRZZ
to fill	XyZbbaqaabaaY
to find	XjwepaWZtVaZX
to get	VvVZXYUWdstXt
to give	5WSYZuVYWVYZW
to go	jYwYZZVWYVZYz
to have	rvZYYYZdWyXYW
to hear	UbxtYWUtVvXXV
to hire	qyXaaqZZWYaZY
to join	XqXwWZXWZYqwU
to keep	pURV3XRTWRSWs
to know	VW0YWYXXT0WXk
to learn	YZraabXYXyaYY
to look	0ZXWZYWYZZZau
to lyon	XXwaZaXYaYXZv
to make	WzUZYaXYWxYYm
to manchester	ZqYbZcYbnuabY
to me	WotsZZWYsUYZq
to meet	XrwZtZVYWXpZW
to move	vVRWVVPVURVW4
to my	XazaZbtZXlYaV
to our	RVXmY6RzZWWSV
to owen	YaZbbcYZaWZsw
to pay	uWVyVXQWXU1XP
to phoenix	XXvaaaXXaYXZx
to quantile	ZzZcacYbaZbaa
to receive	WYZZZZXZbX1YU
to represent	WW2YYZ1WXVWYV
to review	OQU1XSRTXVTVv
to say	ZaVbabXaYyaat
to seattle	aqabZbYaoYZau
to see	XZVrabnZYvYtW
to sell	TVTVVVpTW0VWR
to set	zZaZbaYabapaX
to show	VYVZpa2XVsYZU
to sign	OWxWXYTUUSUV0
to speak	XXVtZZzvXUZZW
to spot	WYWYZWT2YRPyS
to start	UXWZ2atZWVpZW
to take	VWTUWURVyQVVy
to talk	vWWwWrXWknWYV
to teach	WYaab4YXaaZaW
to tell	YYxZZZrXqVZaY
to the	YcWYYYXlkmXn1
to this	WYWYXYVUYU3VT
to toronto	XqwaZaVZWuYZU
to try	VWTYYZrU7UYXU
to understand	UYW7XWVXXVWZX
to us	yXVZZZrZZWxXW
to work	WXTZYarY8UYZV
to write	WruuXUUXtpYYT
to you	qopuYZVpXpXYV
to your	WXVXZZlVsWo2c
to yusuf	ZaYbbbYYaVZtv
to £	3XYabZYaaZaaX
today ?	XYWXYYwYVTWX1
together a	VXuYYa3YXTYZW
tool it	YZUYYXWSYUxYw
tool that	Zcabcc0bbXbbZ
toronto and	XZ2aZbVZYUYaU
tot ziens	XXVYYXUTV3XUS
touch with	TSPW5XSUWMUVT
training on	TWUXX3SWYTQWv
travel paid	uYaZavYaaaabY
tres dias	xZacccacbbcbb
try it	Zaaabb2abZZaV
try our	VRRYWXzyUVVUU
trying to	ZZVXZbXaywaZW
tu contrasena	bbaccbbbbasoY
tu cuenta	XXaZbXVabY4RW
tu perfil	YqqbbbZaaZZuX
tu web	0YUZXYtXSVSWU
tuo profilo	YZvbbbZaaYZtX
tutor for	SWZYZ1YXXYZZV
two calls	PTT4SPQQVSRTQ
two days	yZZZasXaaabbZ
two hours	TTUuv5TUWVTXT
two interviews	XyYuZaYZYaaaY
two minutes	OXTTXV2xXWVWR
two of	VVsWuujsZWZZW
two weeks	0WWXXWcWYWWXy
two years	T1waZSWYZYZZY
uber die	xXWvZXWXXXXXV
um cafe	YX1ZYaXYYsZYW
uma hora	aZasauaZbaabY
uma startup	ZZaayaYabaZaY
un analista	W0bbabZbbbbaZ
un architecte	tracbbabbbbbZ
un architetto	rrbccbZbbbbba
un cafe	ZZublbYaatbYZ
un caffe	YX1aZaXZZqZYX
un chef	rsZcccacbbcca
un cliente	yYaccbabcbcba
un corso	XYbab3ZWbaUbY
un data	Zyacccabbbbba
un fondo	ZbazZbabcabbZ
un ingegnere	YybccbabbbaaZ
un leader	UV3UXXVVUVXVS
un ora	YaZuZxXWaYZZX
un perito	TYX1XWXYYYYZV
un po	XYTZYaVXX2YXV
un poste	ZuYbabZavZaZY
un project	YyacbcabbabbZ
un proyecto	xUzYYXVWXVXUT
un sviluppatore	sqbcccabcbbba
un ux	rqbcccacbbcba
una hora	abbrauZYbaZbY
una startup	aZZbzcZbbabbZ
uncle s	WYYZXVTUYX2YT
und 0	XVYZwZVXZXVVx
und mochte	vWTXXYRW1TWWT
und suche	baacwaabrabbZ
under your	SUTXWYTXVx0TU
understand how	UZU4YVUXUWUZV
une heure	WZYyXtZYaZYWX
unpaid for	XWXZ0xVWYXYYV
unpaid>connect	SUTTUPS1VRTSQ
unpaid>equity	YWZb6XYYZZZZX
unpaid>freelance	YcbbbaYycabaY
unpaid>funding	aUabzZZYaaaaX
unpaid>i-am	UWUXU1SRWSWYQ
unpaid>pay-first	VXWXVUQTYSOU1
unpaid>pay-word	VXXXYyb2YWWWU
unpaid>permanent	ZTaa0tZXaaZaX
unpaid>seeks	UXYZW2WUYXYYT
unpaid>sell-cta	XZaYaW0XaaUYX
unpaid>site-notice	UYXXX0WUYWURU
unpaid>teach	UXWYV5USXVXYR
unpaid>you	SVUY9VUUVVWYU
unser magazin	TTVWVwSxWTVTR
unser team	VwZaaZvaaaaaY
until the	tZZaaZWYaXZa0
until we	1UYblbYaaabaZ
up ?	Zb1bacraYTabX
up for	pXmTvXSsYtXYe
up in	TTsWUXxTWzUVM
up on	WqWYZZ2YrWXYV
up the	VXUXYXTWWTVV3
up to	rllZZZdYYipYq
updated resume	xZacccaccbcca
us ?	XYaan3WXbYXaZ
us as	XnaZtsYZaZZaY
us both	YUYa1aYZZpZaX
us in	W1VaaauaXXZZZ
us the	WYYZXYTXaY5YW
us to	UvXYYYUXYymZV
us what	3YUtXYRtXVVXX
us your	XYZaaYVabY2XY
usd h	zZabboYbbbabZ
use the	ZYWaaaXZY1SYt
use your	RSSWWWOWWR1Tx
uur per	qYaZbmxZbaZaY
ux a	Zobcbcactcbaa
ux designer	ntZbabZahabpY
ux designerin	oxacbaZaaaaaZ
ux em	psacccbcbccbb
ux en	ZqabbbZabaZvY
vaga efetiva	byacccababcaa
van 0	XZXuaYWZZXwYU
vantage pay	mkXoaatmbbZlX
ve been	WZyZZXXWYxoZW
ve got	SWwWuWsUS1VVQ
ve updated	WYXZZZTWYVX1s
vergoeding €	TVX0TsUUYYXZX
verification is	XXVZYZVYYXR3S
verify your	YYXZaYTZZWpyT
visa status	xXacdcbddcccb
visto il	xYyZYaXYXVYRW
visto tu	uYraZaVZWWYwW
voluntarios para	YWZYZ1XVaYXZV
volunteers to	VXWZWTWTVXYX3
von 0	XYZtZYVYYY0YW
von einem	YWVZZZXUxSYxT
voor data	aoacbbaaaZaxY
voor devops	ZqabbbaaaYawY
voor een	dVVywWTWWVXXT
voor mijn	swZaauWZTYZaY
voor onze	XZbYavYrbZaaY
voor ux	aYbcccabbZbyY
votre compte	VYZYaYVYaX0tV
votre invitation	bcbccbaXcYb0X
votre mot	ZbabbaaabZpuW
votre profil	ZZubbbYabYntY
votre tarif	wYXvZZUYZYYZW
vous d	ZbYtcbasbaccb
vous etes	SWUXXXwWWUtxS
vous interesse	jxZcbcabbbbba
w2 remote	Qbdcczabccacb
w:!	YYgXYYXlZ5pUV
w:$	opXqaqrXXWpXW
w:%	XWWWybsoXWvYZ
w:0	ooWncpidYWocd
w:?	lesejjpZoZXWa
w:EMAIL	W6WaZaVYWXZXV
w:URL	XuYaZZswZYdYV
w:a	nljmeldeeajeX
w:aan	TWshXvWvWtWVR
w:aanbevelen	ZYWbabWa2YbZZ
w:aandelen	bXbcxbbbcbcba
w:aangenomen	WUWXWXUXYU0XT
w:aanmelding	XWXXYXVPXTW1P
w:ab	WVXaZZuZsYZyW
w:abap	vXqZZZWWtVYuU
w:abbiamo	wXVYYTUXXxYYV
w:abbonamento	ZZYZZaVYZXWyT
w:abend	YZZZZxYYZZZZV
w:abende	ZZabaxZZbaabZ
w:abertas	WWVYYVXzXXXUV
w:abierta	tbccdcbcdcddc
w:abierto	ZbwcccbcaabVa
w:able	WVTXXZVVVPWX0
w:abonneer	TYTYXYVzVSXVU
w:abonnement	WZVYYYUVZWU3R
w:abonnez	UYVYYXWzWUXWS
w:abonnieren	ZaYaaaXyZWZXW
w:abord	XVXYXYUYYW0WT
w:about	nasqZeZoilWYY
w:abraco	VVSYYYUWX3VQQ
w:abre	UzXWYQVWXWVYV
w:abrechnung	tXYxYXVXWYVXW
w:abrimos	XuZawaYZZZZZX
w:abriu	Z1YbbaaaXZbYZ
w:abroad	SVxXVYsWWU3XU
w:absprache	zWaaYYWZYZaaX
w:academy	UZZaa4YZaaaaX
w:accelerator	OUWW4WSWYXUYS
w:accept	UaYXXX1XaUPYV
w:accepte	aaYabZYTavayW
w:accepted	WXUYYZUVWtWzu
w:accepteren	YYYZZZXYY0YVT
w:accepteriez	ZaXbZbXa1XZZX
w:accepting	YYXaabsYZuZvV
w:access	tVtYYXUrXWUXw
w:accesso	WXWXXYVUXTWzR
w:accettato	YZYaaaXYZwYyU
w:acciones	bXccwbaaccccZ
w:accompagne	VW1XWXPWUUWWS
w:accord	XaWwbaZuaZbaZ
w:account	WXWYXYrYYk3bd
w:accountant	URWWWXTVVTVQ0
w:accountants	OVRPTWzUR0UUR
w:accounting	UXTYWYTWWSTW3
w:accounts	Y2baZZVZaZaZZ
w:accredited	WXXWWYTyYWUVU
w:aceitar	YYXZZZXXY1XVT
w:aceitaria	aaabbaXyaYbaZ
w:aceitou	XZXaaaWYaVY3S
w:aceptado	YaYaaaXZaXZ2U
w:aceptar	XYXZZZWXY0YVU
w:aceptarias	1YabbbYbaaXZX
w:acesso	UVUWWWTRVRU1P
w:achat	YYawbYZZbbZbZ
w:acht	ZZacbxZZbaabZ
w:acompanho	UURYXYUWX1UQQ
w:acquire	VXXXY6XWVWXZV
w:acquisti	Zaabbb1ZaaaaX
w:across	nnubaaWaYyZVX
w:act	SSTUUTOSUS1TQ
w:acteurs	UV0XUXUWSUVUS
w:action	YYXXYZWYXVYYx
w:activity	XaZaaZVZaY1VW
w:actor	6ZZYZTWRaZYZX
w:actuarial	KMMPP0M0PNOOM
w:actuary	n1YaZaXaZZZnY
w:ad	rWUWWrVTUTS0Q
w:add	VdumYYVVWsoub
w:added	VWUYYYUWXTT8N
w:adding	V2VYYZVXWxXXQ
w:address	SUSVVUORVSq1Q
w:adesso	VWyYWXVWXUXXU
w:adjunct	WXaZb3YWaZYZX
w:adjunto	PWUWWWSUvSWTy
w:administratiekosten	XUWYWYVYYVzYT
w:administrator	czdaZZWZpmZcW
w:admire	UWOWVYSVT2TUT
w:admiro	VWRZYZVXY0WRS
w:ads	yUUWVWcUUTyVU
w:adult	UXYYXQV1ZWPXU
w:adults	TWYWZ3UTYXXXQ
w:advance	TVUWX3TUTR2XR
w:advert	U6TaYaWZXZZZW
w:advertised	VV5YVZUVSSWUT
w:advertisement	ZYXaaaXYZXX3S
w:advice	XVXQzXVX0XYZW
w:advies	YYWYYZVYyVXXU
w:advise	TPOWUX3WRQSVO
w:advisor	KPPzzNNPROMQN
w:advisory	UUVv3VVVYXXYV
w:af	STTVVVSTUPTS1
w:affideremmo	4YYZZZWYaWYYW
w:affitti	1YYZnYXYZrZYW
w:affut	WXUZYaWYzWYXX
w:aflevering	bbcbcYZvcabaX
w:afraid	WXVZV0TTXUXZS
w:after	ZaqnWWsUYvpWa
w:afternoon	xodWXZrXWTXXs
w:afternoons	7XWZXZWZUWYaW
w:afterwards	tTXW1ZTWaYVZT
w:again	ST4WW0QVTTRov
w:against	QQSSUSO1UPzPL
w:agencies	WaYZaa3aZVYaY
w:agency	wpWZZYyYYYZZX
w:agenda	WWUYXYuPW4WXT
w:agendamos	ZaYXbb0aaabaX
w:agent	RURWRVRTUT6VR
w:agents	QWSUSW3SWNTTO
w:ages	VVRXWYRWXyXWz
w:aggiornato	XXzbabZaZYZSY
w:aggiungo	WYSYXZUWW0XVU
w:ago	XvSZZasZX0ZZW
w:agree	QRQSTSN2TPQQN
w:agreed	XYXZuaYXYXUax
w:agreement	UUSVXXSUSQUV6
w:aguardo	UVTVVW0UVSURR
w:ahead	vZxXZZVYZXYYT
w:ahora	XVXaZaYXXXZ5U
w:ahorra	VYaYbY1aaaUaZ
w:ai	ZUpcyXqitUnWT
w:aidons	ZbaZbbzababbX
w:aime	YZWZZUWXU2YWU
w:aimerais	YZXaZXzZtYZaY
w:aimeriez	UW1XWXPVUUWWS
w:air	YZVTZXW1YVZaX
w:airflow	nXXaaqqptXYZW
w:aiutiamo	abaaba0ZbabaX
w:aiuto	zXaZaSVZaaaaX
w:ajoute	XXRXVYUWW1WWU
w:ajuda	yZZWaVWYaZYZY
w:ajudamos	ZaYZba0ZZZaaX
w:akademie	UVWSX0TTWUVWT
w:aktuell	VWVXXYzWWVWUT
w:al	erXXctjVYWzXU
w:albania	QQUSVR2VUTUSQ
w:alert	XVXaZZWYZUXyx
w:alerts	UUS0SVSSWTVUR
w:algo	WWUXXXUV2SWTQ
w:algorithm	PUUyVURUWUzVQ
w:alguien	UVRX0XSWVUVVT
w:algun	SVRWVVSTS0SSQ
w:alike	XXSZVZTXS4XYT
w:all	ibnpXZVrXsXmn
w:alla	XW1ZYZVoYsYXW
w:alle	XWXZZZXXYVYzv
w:allegato	QVTUWWRTVSUT1
w:allego	WZYaZaYYzXaZU
w:alles	YWXZZZrXZwYxT
w:allowance	OTTUTTPOVU3SQ
w:allowed	V6UaZaZZTXZYY
w:alma	QRRSRROPT2QPN
w:alquilanos	STWUYUQXYU1TS
w:alquiler	edddqedddcddd
w:already	RWTVWV5WSTUUR
w:als	asXonYoltWXbV
w:also	yTQUSUsSSyTTO
w:alterada	ZaZaaZZZZXRyU
w:alternance	VZacabXbyabaZ
w:altijd	YX4aYZWYXVZYW
w:aluguel	cbcctcccccccb
w:alumni	TTQSTTR36LTQM
w:always	WW2ZZZmYZWsZX
w:am	XmYlYbZjuncWq
w:amanha	URTXXYUWVTV00
w:amazon	TVU3TWTVWUsWT
w:ambiente	X3YbaaYZZZaYX
w:american	SSQTUTPSQP2VQ
w:amira	pkfbbblaaVaxX
w:among	VW8ZXZTXXSXZV
w:amount	WYXWYZUXZWWW0
w:an	mdYtlombdXacX
w:analisi	2ZZaaZoYaXZYW
w:analist	YtZabaZabZbuY
w:analista	rtYbaaYaiZZrX
w:analysis	ySWWY0URWUXXQ
w:analyst	spXrYYVYcoYik
w:analyste	YqXbbbZaZYazW
w:analysts	RUoYY1V1YXZTV
w:analytics	kzqaZaYtXWYZV
w:anbei	VXXYYYWVYVXWz
w:anchor	WvoZYaZmsbYnW
w:and	jllknkXcijpZX
w:andrebbe	YaZbbaYzaYbaY
w:anexo	UVUVWVTTUSUR0
w:anfrage	yZccbbZbbbbbZ
w:angebot	TVxWWXQTWSUUy
w:angehangten	UWVXXXTVWUUUz
w:angel	UTSV6XSVWVWWS
w:angels	QPPS6UOTMQRUP
w:angenommen	bccccbaYcabyY
w:angepasst	VWVWXXVUWTUVy
w:angesehen	ZZWbbbZaWYZ4W
w:anima	WVWWzXUWYXVXU
w:animale	baZcucccbcbca
w:animas	VVWY0ZVWXYXYV
w:animer	Xbabc0ZWcaXba
w:aniversario	WXUXXXVVW0WSQ
w:anjo	VVTW1XSVYXXXS
w:anmelden	YYZZaZX3ZVZVU
w:anmeldung	WYWYYXWSXWXyR
w:anna	ZZYYZZXZYWZZw
w:annehmen	UVWVXUSUWV0VS
w:annex	UWUXXWTVYWTT0
w:anni	V1UWXPVUWWSXT
w:anniversary	VXWYYYVXWmuvS
w:annotation	YXVZXZ3XXVYZU
w:annual	VWYXY1UwZXVXS
w:ano	1UWZYYXXYvXWU
w:anonymous	Xba0bYYXbaaaY
w:anos	T3WUXNTUWVSWS
w:another	QSQwVRkTTyTRz
w:anrufen	VVxYZZwYWXZYW
w:ans	TV2WVWOVTTVVR
w:ansehen	YXYaaaYZZXa2V
w:answer	VwWsYYVVXVprn
w:answered	YZXaZasYYuYuU
w:answers	xYXuaUsXZXZaX
w:anteile	WUYW0YXZZYYZW
w:antes	UUXYXYVXYX1XT
w:antiguos	ZbZwWaaabbbaZ
w:antivirus	YYYYYZVWXVzVT
w:antwort	UWUVWWQUXTUU1
w:anuais	V2YaaaYaaaaYY
w:anuales	Yybccbbbbbbaa
w:anuncios	TWTXWW1UWTTVS
w:any	YUonXYaX3XXXp
w:anybody	SSRSSUPyQ0STQ
w:anyone	VXdcXYqW4TXWr
w:anything	VxmZYZTYvsYYV
w:anyway	XYSZYSTXWQ1YW
w:anywhere	WYXZZZVY4TYYV
w:apareceu	WYVYYYWWXVUyS
w:aparecido	WXWYYYWWYVW0Q
w:apart	STUVVTPSV1UTP
w:apellido	YaZaaZYZaZyRX
w:aperta	YzYbbcabbbbba
w:apetece	YY3aZbYZZWaYY
w:aplicado	YUXbaaXa4YaWV
w:app	uZUa3WfhVVlWX
w:apparently	UUPVVUPTV1RSO
w:apparso	WXWYYYWWYUVyS
w:apparu	UWRXXVSVVST1R
w:appeal	YyZcacZbaapaY
w:appeals	WYXZYZVY4TYYV
w:appear	RWUYYXTzXXXWX
w:appearances	VXVXZYVWYTW0R
w:appeared	XXWZZYVWYUW2T
w:appears	WWUYZZVXYVQ0T
w:appel	STyUVUSyUUUUR
w:appeler	XX0ZZbXZZXZSZ
w:application	VuVZsZUWvTXpp
w:applications	UUWWYNU3WUXzR
w:applied	TWYZa0ZYwYaaY
w:applies	RXYVYXUVYWOX1
w:apply	U0UYXUqwuVWTU
w:appointment	TUUWWWzUVTUQv
w:appraisal	UU1VVWTTSPTVQ
w:appraisers	QWQ1VRRTQTUXT
w:apprentice	TVUWSWQW1RUWR
w:approve	WWYZaYUYZXXU4
w:approved	STiVtWRTTNTv1
w:apps	YbbXcaZbbbyca
w:apresentar	ZZaaab0ZaaZaW
w:april	tSSSVNRyqRUSw
w:aqui	ZaabbaY0bYwSV
w:arbeiten	V3YbbaZaYaYYX
w:arbeitet	QWYYZW4YZYXXW
w:arbeitgeber	ZUVaZaZZzRZXX
w:arbeitsplatz	WXVWVYXWWSXUz
w:arbitraje	RXXzXWWYYXXYV
w:arbitration	QVUxWWTUWTUUw
w:architect	lyXaZaYajgapX
w:architecte	utZbZaXarZZaX
w:architects	xYabcbZbcbccZ
w:architekt	mwacabZbbbbbZ
w:architetto	tvabbbZababaZ
w:archive	VwYYYYWWYWwtT
w:archived	QSOTTUPSSOR2N
w:archives	ZZTZZb4aaWZaX
w:ardent	ZqihZZmjsZYpV
w:are	lXwbdfcZYXZfq
w:area	T4sYWXUWtTXVS
w:aren	YW2babZZYZaaX
w:argent	UTQW1WTURRVVP
w:argued	UVQXWXRVT2VWO
w:arguing	YYYabbaWZ2aaY
w:arnhem	XWXXYXVPXTW0Q
w:around	sYuwYYcXXUrYU
w:arquitecto	pnabbbYbpaaqY
w:arquiteto	otZbbbYaaZZsY
w:arriva	VWUXWXTUWTUR0
w:arrivano	UWTYxXvWUTXXS
w:arrive	QTRTTUtSTPzSs
w:arrived	UVSVWXSTW2QSQ
w:arrivera	TSRWzVSUSRMQ0
w:article	UWUtXqSrWxVWq
w:articles	VXWYX1VVYWWYW
w:articolo	VYXYYvVTVxXWU
w:articulo	XZaZaxWSbZYaY
w:artigo	UYXWY0VXZXVZV
w:artikel	TYZYZzWYZYXZX
w:arztinnen	SVVWWTT0WVUUQ
w:as	ZqWnmnbYlpiYZ
w:asap	1YacbbZbaaaaZ
w:ascolto	ccdcdaatdacbb
w:ask	SnfuWsmhnQopR
w:asked	YvrsXkVXXXXXu
w:asking	WX9XWYRXUSXWU
w:asks	XYZZaaqZbZzZT
w:assegno	U1TWWQVUWVSWS
w:assicurativo	xWbcbbZbbbbba
w:assignment	TR0XWZWYVSXWW
w:assinatura	YZXYZZVYZXW0T
w:assine	ZZZaaZXxZXaZW
w:assistant	LVWXYzzTWXVXU
w:assistants	WWVXZWUWYW2VQ
w:association	wyUXTVT0VRWUQ
w:associe	aaZcxcbbabbcZ
w:assume	ZzbccbabcbYaZ
w:assunto	WVXYXYVXYVzXU
w:assunzione	Z0Zbbcaababaa
w:assurance	YYZXazVSZXWYU
w:assurances	ZaYbZa1aZZabZ
w:async	2WaabXXabZaaa
w:at	dobfZYmepbcbm
w:ate	bWbbvaaZbbbaZ
w:atento	UVRWVW0UURRQQ
w:atlanta	ausZicXkZsYXW
w:attached	YnVYYYoXoVcW2
w:attend	YZaZaXWRaWYZz
w:attendee	UXWVVY2OYQVUS
w:attente	bbabcaZVbYa0W
w:attention	WW3YZaVZYWYPY
w:attesa	SWV0XUVWXVVVS
w:atualizado	XYybabYaaRZXY
w:au	aYXbbbZYZyauX
w:auction	UXWXVVSRXW0WQ
w:audit	2VWXWVsWYWWXv
w:auditor	1TXTXUSWXVUVP
w:auditoria	TSVVWWRUVSVQ3
w:auditors	TWQWWYSVSNUT2
w:audits	UXXXYW0QYXWXU
w:auf	kooXXXTUWxqVt
w:aufgabe	ZZzaWbZaYYaYX
w:aufnehmen	WXvZXYTQVyXWT
w:auguri	WXWXXYVVWyWSR
w:august	3TQUVSRRTQTlr
w:aula	UVUWWVTTVTVUz
w:aurais	0XVYWYVYWWWXU
w:aus	uYXZZZoYYeXXy
w:ausbildung	STSVWU1UWSSTR
w:ausland	VTQZXY2XVTWVV
w:auslastung	yaccbbZbbbbba
w:austausch	WXUWYZWWW1XYU
w:austin	konlooYXYsYiU
w:auswertung	zWVYYYVXYWYXU
w:auszahlung	XXYZYZVYZVzYV
w:authenticator	XZXaaYVYaZzXW
w:author	RVVSW0SWYWWYW
w:automates	USYXWV0VXYUWU
w:automatic	TWTXWWRVWSRP1
w:automatically	Xbabbb1aaSbaZ
w:autonomo	xYYbbaYtaZbZX
w:autonomos	acaZccvbbbcbZ
w:autorinnen	USWXW2UPXVWWT
w:autumn	PWxYY4TWoSXXS
w:available	rWWYZYpWkWWox
w:avaliacao	SZXyXXWYYWXXU
w:avant	XVXZuZXXYXXXw
w:avec	WVWpXYVWXWuVy
w:aveiro	UXaZazXZbZUaY
w:aver	WXWYYXVWX2XTS
w:avez	UVwXWX0WVTWQU
w:avisame	XXWYYYVXyUXVS
w:avise	XYWZYZWWyVXUS
w:avocats	UXXyXXWXXXXXV
w:avoid	VXUYYXWXXV0UT
w:avoir	ZZWaaZYSY2ZVW
w:avonden	UUVVWST0WSUSR
w:avons	wWRWVWTVW0WWT
w:avril	VVWWXSUzXTVTS
w:avuto	TVSVVW1UTSUUP
w:award	TWWYYZTWW0VSS
w:awards	VWWXXTU0ZRUVS
w:away	TVUXWVSzVQvVP
w:ayer	ZaXaaZXSW0ZXW
w:ayuda	xZaZaaYaaaZaY
w:ayudamos	ZaYYbb0aaabaX
w:azienda	VyWZZUUY1WYXW
w:aziendale	TWYXZ3WSZYQZV
w:aziende	WV2ZXYVXWUYYV
w:azure	tavaaqWhZYZaW
w:b	o2WYXYVYrVTXr
w:b1	XWWZZYWVYWUX7
w:b2	X5XZYZXZWVYYX
w:baan	aYQbabYZvzZRX
w:bachelorarbeit	WXXaYaYYyYaaY
w:back	PVWWYWrUruuUv
w:backed	SOVU1UQUWVTVU
w:backend	myXbZaYZpYZpX
w:background	oroZrZoZaXiZX
w:backpack	SWWVYUS1WWUVS
w:backup	YYWaZXXSYU1UW
w:bad	UR0XVXyWTNWVu
w:badge	UUTWXWSVWQZ4N
w:bailleur	wZbcbaabbbbbb
w:bakery	qzUX0XPUWVQWT
w:bald	YZyaaaVZXUZZW
w:baldiges	ZaXZZZWXayZYW
w:bambini	UVTWWWTUVSVTy
w:banca	yXZcbbZbbbbba
w:bancaire	xWZcccacabcca
w:bancaires	abbbbbZabaxXX
w:bancari	ZaZbbaYabZxYX
w:bancario	yXacccZcbbcbb
w:bancarios	YZZaaZXZaY1QV
w:banco	VXVYXXUXUV0VU
w:band	STQVRTPUSSUU2
w:bandisce	V1UWXOWUWWSXT
w:banenbeurs	RSQSSTN1TQRQO
w:bank	YnucYXTbYquWm
w:banken	aavbbbabYYbZY
w:bankgegevens	YZXZZZWZYVyWS
w:banking	XZXyYZVYZXYYW
w:bankruptcy	WXVXYYVWWUXYz
w:banks	XuwaabWbaaaZZ
w:bari	TVUVWVT0VSUSQ
w:base	X3ZbaaXaaZaaY
w:basics	YYWZaYXSZUW4U
w:basis	4UYbaaZbZabaZ
w:basketball	WXWYYYVWYUXVz
w:batch	WSSXtWVWWVWVz
w:bau	ZrYcaaZbvZaaZ
w:bauen	VW2XXYSWYWXXU
w:bauleiterin	V0VZZYYZYXZaW
w:be	anublYbZmjZYj
w:bearbeitungsgebuhr	WXYYYYUYZVzXU
w:beaucoup	ZaXZZSYXU0YXV
w:beautiful	VXVYYYVXWR1XS
w:became	VVWYXYTyWUWVV
w:because	YXuZZUVVVUW0s
w:become	TWVVX1sVXlrWS
w:becomes	XVZayaXaYZZaX
w:bed	UTW0YVTWZXWXU
w:bedankt	XYXZZZXXY2YUT
w:bedrijven	abZbcbubcbcca
w:been	UVveXXTVWvXxs
w:beer	RUQVUVQTR2TRN
w:before	oUqmVVmpoRuVm
w:beforehand	TTTUSUOTUT2TM
w:befristet	V0UXWXTUUUUUS
w:beginn	RVWWWUT0WVUUR
w:begonnen	ccacudcccbccb
w:behalten	TVTVTWSUVS0TR
w:behind	UVRWWYwVTzUWP
w:bei	eksYnYuqlWaWV
w:beide	VXTXXYVWWzXYV
w:beides	VWzYXYTVWUXXS
w:being	YbXZaaYSYzaXW
w:beirat	ZYZ2ZZYZaZYZY
w:beitrag	YXWZaZXYVyZVV
w:beitreten	YYZ3ZZXZaZYZX
w:bekeken	ZYYbbbZaaYa2X
w:bekijken	aWacbbaaaYb1Y
w:belasting	UZVQZX0XZYVZW
w:believe	TtoXUX1VTnVUR
w:believes	UVVY0ZRYWWXZU
w:belle	TU0VXXVVUWXWT
w:bellen	XvZabbtabbbbZ
w:belles	ZUaayZZYZaaZX
w:below	UXVYXYvWyTaiv
w:ben	qZqbnbYauYaZX
w:bench	SWYXZW7YWXXXR
w:bene	TTwVUVSTUyUTQ
w:beneficios	azbcbbZabbbaZ
w:benefits	W0XaZZWXZZZZv
w:benevoles	VZZYYyXWZYWSW
w:bengaluru	rvlkZqVYYXYpV
w:bent	WUWYVYUXYU0XT
w:berater	hoabbaZaVZayY
w:beratern	ZYccccvbcccca
w:beratung	XXVzYXWXXXYXU
w:bereich	yZbcccZcZbcca
w:bericht	VWTXXXSUXTV1Q
w:berlin	ZsoZZrWYsfYbV
w:beschikbaar	tZYbaaYZwZaZW
w:besetzen	U2XbbaZZXZYYW
w:beside	WYXZ1aTZVXYaY
w:besoin	vVWwWWVXXXXYU
w:besoins	SUwXXWxWVUVVT
w:bespaart	ZbcZcawbcbaaa
w:besprechung	VXUUXXQTXWWWz
w:best	tXZaZmuYYwXXU
w:bestatigen	YYZaaaWZaY1UV
w:bestatigungscode	XYYYZWWZaYxXW
w:bestelling	SURUUVRSUQSP1
w:bestellung	TVSVVVRTVRTO0
w:beta	SVQVyUR0VRTVS
w:betaal	WUWYWYVXYUzXT
w:betaald	WaXxbZYZZaZbY
w:betaalt	VZVQZX0XaZVZW
w:betalen	xXWYvyUTYXWYW
w:betalingen	RTQUTTPSVR2SQ
w:beteiligung	YTaaxZWZZZYXW
w:beth	ckVeZanYoYY1U
w:betreue	ZZyaWbZaYXaYX
w:betreuen	WYXaZbYYzYaaY
w:betriebsrente	U3XaaaZZXZYYW
w:better	TTzVVW3UStSSO
w:between	uWuYZXVWqUXXw
w:bevestig	ZaabbaZabZ0UW
w:bewaarde	ZWYbaaYZSYZ5V
w:bewerben	YVXaZaXYQXY5T
w:bewerberin	UVUVWWQTXSUU1
w:bewerbung	babcccabUab0Y
w:bewertungsmodellen	RUW2TVTVXWWXT
w:beworben	XXXbabZb1YaZY
w:bezahltes	WYYxZXWXWYXXX
w:bezorgd	UVTVVVSTVRSP1
w:bi	nxZYYtWsYWYjV
w:bid	zZaZZapbbZZbZ
w:bids	QRUVWUtWWU0TT
w:bien	ZaXaabXZWwYXW
w:bier	YabZZTYycaaaY
w:bieten	ZZzbXbaaYYaYX
w:big	UuuYuYrYUTWWV
w:bigger	TXUXXU2UXMUUT
w:biggest	aZ1aaaWaaWbbX
w:bij	VXzYYYrXyUYXU
w:bijlage	SVUXVXUTvTVSx
w:bijles	VWYWZyVVYVXXT
w:bikes	YXXYaZ4YYXYZU
w:bilbao	XqaaZaXZZYZ0W
w:bill	iUUVUW0UVSpVv
w:bills	YaVYaa4ZYYYZX
w:bin	TWtWXYSW0UqWS
w:binnen	ZaabbaYaaZ0UV
w:binnenkort	ZZVZZZVXW0YVT
w:bins	UVVY0ZRYVVXZU
w:biology	2VVXWNSWXVVYW
w:biostatistician	owWaYajYnYZsW
w:biostatistics	MTQPT3OSNRSUP
w:biotech	ai0sZZbXZWZZV
w:birchline	WudZZalYmpZtV
w:bird	ZZZaZaW3aYYZS
w:birds	UZTWWYUzaXWYW
w:birth	WaZabZXabZyaW
w:birthday	TURSXWSRXNUN3
w:bis	qvWZZZWXXWXYy
w:bisogno	zXaZaSVaaaabX
w:bitcoin	vSXZZYfZYybZV
w:bitte	VVTXXYUVnQrT5
w:blocked	UWVYWXSWOS5WQ
w:blog	SWUVXrt0WUUWW
w:blue	ORSVSVQTWUTV2
w:board	RTTsy3SRVSVVs
w:boekhoudapp	OXVUZU1WYWUXU
w:bohrmaschine	UXRXWXTVSQVU1
w:boiler	RWSXXWVWWUVV0
w:boletin	YYWZZZYwVWYWW
w:bologna	W1ZbabZaaabaZ
w:bom	VVTWWWUUV0VSQ
w:bon	VWWrXVUzYWWWU
w:bonjour	tsuaZaXZZZaVY
w:bonn	XVWZZZWURWY7S
w:bonne	UVUVXVTyWxWUR
w:bonus	X4YbhaXaaZZaY
w:book	WVUtXxZuVrVWZ
w:booked	STPUTVPRQNSP5
w:booking	vUTUWQ0TVPTRw
w:bookings	TYXZZyzXZXXZV
w:bookkeeping	RXTXWt1WVSWxQ
w:books	VXXXY6XWVWXZV
w:bookshelf	UWTWVYSVWTUW0
w:boosting	YbbcbbZbbbubY
w:bootcamp	SXZaZVXxuYZZV
w:bora	1UUUWURVVTTUR
w:bord	zXYXYXWYZYZaW
w:bordeaux	XbabbzZWcaXba
w:borrow	RTNUTVOSPNSR2
w:boss	TwtXWXaVUxpUR
w:boston	VUTXXXWRVRVT1
w:bot	YbYZYaQZaY2bY
w:both	TUtYoYTWV7dVZ
w:bought	UWXWXV0WWSUVR
w:bpi	XWYZyZYZaYYYW
w:braga	ysYaZYXYYXYXW
w:brain	WaWzaXVWWZaZX
w:branch	UVRWWWRVTRUV1
w:brand	NSQVUVNTT3UVS
w:brauchen	sUWxsWTWXWWXU
w:braucht	WWVWVYWWWSXUz
w:brave	VQUW0XSVVSUVT
w:break	ZaZaaVXTzXZaY
w:breakfast	WWVXXXU2XTTUO
w:breaks	UVUXVXSzWUqtT
w:breda	UVXYZzVXYWXvW
w:bremen	UUVVWUTzWTUVS
w:brewery	2YRWVXRUVRWYO
w:brief	0TzXWUPWUPVUS
w:brilliant	ZaXYYYXQY0XVS
w:bring	TUTWqWp1VRbUs
w:brings	VXYZYR5WYWWZV
w:brochure	VWWZWZxXWVTYz
w:broken	1TPVUVSORzSUR
w:broker	SUSWVWQTUSTT1
w:brut	R0ZYZWYZZZWZX
w:brutos	XzZcbbabbbbaa
w:bspce	XVYXwYXYZYXYW
w:btc	VXWXVXTSYWzVT
w:btw	1XbaaXZZaaaaY
w:buchhaltung	ZababYxZccXaZ
w:budget	5XXWYVhWYVVXx
w:budgeting	UVVWUWS1VTTWU
w:budgets	YYzaYaVZVRZYU
w:buen	X2ZbabZaaZaYY
w:bug	TUTUVWPTVR0Tw
w:build	wbVY1YYXeUcXY
w:builder	SRTU2XUXVVTWR
w:building	tVnwoYTXWVXYr
w:builds	Y4ZaXbYbaZZaZ
w:built	yXWYYZxXvUVXU
w:bumping	VWUWWY0WXUUVQ
w:bundle	XaaaZZzXaZWZW
w:buon	XYXYYYWlYxXTS
w:buoni	Y1abaaYZaZaaY
w:buono	WXVyYWTWYWVYU
w:bureau	OSRVUVzTTSURz
w:burnout	RTVTWTS1YWRWX
w:buscamos	mWsispXqZXZYX
w:buscar	TURVVVSTURTSz
w:busco	YqYcobabwabZZ
w:business	kvYZuZnYjZXkV
w:busquedas	VWVXXXVVXVV0P
w:busta	RUSUVXTTUTUT1
w:busy	RWuXVXuVVyTVP
w:but	YjpYujTrVsXXo
w:button	VVTUWWSTUSST0
w:buurt	XWXXYWVQXUWzQ
w:buy	RVSzzWMTVS3Se
w:buyer	QTV0QUQWWUwWR
w:buys	VVRYXY7XRSXWR
w:by	sYpcaagXZVnjs
w:bylaws	1VTXVYUWTVWVV
w:c	vlaYZtYaaXZka
w:c2	2VYaaolaZZZZX
w:ca	0XWZZYVYYuWXV
w:cabin	OVSVTUOSVTVU3
w:cabinet	VvUuYZwYXYYXW
w:cabinets	bbaZcbwbccbcZ
w:cache	SWWXVST3YWVVT
w:cachet	UWVXWVT0YUVVT
w:cada	TRSVTUR0SRUVR
w:cadastro	VVYYYYWYZXyXV
w:cadeaubon	WXVyYWVWXWVWS
w:cadiz	XZXZaZVYZyYWU
w:cadres	UW0XWXOWUUWWS
w:caduca	WUXaZZXXWXY5T
w:cafe	YYzalaXZZtaYX
w:caffe	XW2ZYZWXYrYWV
w:cake	VXTXXXRWVQWU1
w:calendar	xYXWXYyYWWVYV
w:california	UTPUVVTTTNTT3
w:call	YobyjXdZYYYXt
w:called	UVSVWWSSVQVR3
w:calls	TWV8XXdXYVqYU
w:calmer	VWSYXYVUV1WUR
w:cambiado	ZaYbbZZZaYPzV
w:cambiamento	ZX0aaaWaXWaZX
w:cambiar	QT0TUTRSTQTPP
w:cambiare	XYyYYYTWXTXVT
w:came	WsxrZadYZqYVV
w:camera	WUVXWYVVVUzTS
w:campaign	RTRTTSMTPQR3N
w:campus	UXWTY3TTXYXYS
w:can	aklaZasZpSbdu
w:canada	WYYYZXUZYZzYS
w:canal	VXWXWVQ0YTVUR
w:canalizador	UVTVWWSTUSUS0
w:cancel	PUUTWUzTWTTUw
w:cancelled	WZWZYZVX0TYWT
w:candidata	aYYcccZb0abaX
w:candidate	VTSXYXSWWTzwz
w:candidatei	ZXUbbbXa3YaXX
w:candidates	WpYaaa0ZZYZZl
w:candidats	UWSWXX1WXWVUT
w:candidatura	aZYcccZbaab1X
w:candidature	bXXcccZbaZb0Y
w:canteen	X5XbZZVYYYZXX
w:cao	Y1abbbZaZZYXY
w:capacity	RaaabbUa5UaZZ
w:capital	cccdsdcccdcdb
w:captando	VUTV1XSUXWXWS
w:captioning	SWRXXU2PVPUTT
w:car	V0WZYZWWYVYYw
w:carbon	ZXabbb2abWaYV
w:card	ndWsYXUXYt1VR
w:cards	RUTUTUzTUSwTo
w:care	VabepowZlpVlU
w:career	WRzZYYU5WTXXU
w:careers	Y4abaaXUZYaYV
w:carer	RWTYVWUW1SWYU
w:cargo	XWUYYYWUV0WST
w:carpenters	ORSPR2POTRTTQ
w:carreira	ZxabaaYsaZbZY
w:carrier	TWVWXXRUWRUX1
w:casa	vUWUXTRYXU2VQ
w:case	TVV4WWaUWTWUn
w:cases	VXWZZZrWYUWY5
w:cash	VSU3xXWYXVsXV
w:casino	0VcabZZbbbbbZ
w:cast	STPWVURSSS2VS
w:catalog	XYXYYNWMXVXW2
w:catalogo	ZaZbab2ZaZabX
w:catch	1YVYYXVYZyWYR
w:catching	YWUZYZTQW6YYV
w:caterer	VUSYXYTSSRQU2
w:caught	0XTXWYTXWVYaU
w:causa	VXX0XVXYYYXYV
w:cause	XUVYYYVXZSVV0
w:ccnl	V3ZabaYaaZaZY
w:cdd	P1YYYWXYZYVYW
w:cdi	Y0pbabZbZaaZZ
w:ce	TVwWVWSUTSUus
w:cebu	WWYaZY1YYXYZW
w:cela	0UXYZYXYZZZaX
w:cell	VXTWXYUVTSWW0
w:cemetery	2TOWUWSURSTVU
w:center	UXSYWYSXVRVV1
w:centre	X3aaaZYYaYaaV
w:centro	Y2ababZaaZaZY
w:cents	SZYYZaTYaXYX0
w:ceo	1baYabXbccYcW
w:cerca	RvWXXVyWXVXvT
w:cercano	VWyXWXUWWUWWU
w:cerchiamo	WWZuuqWpZYYYW
w:cerco	rVZbobYaxZaZY
w:cerrada	bcccccbbcbwSZ
w:cerrado	zXWVYWVWWVVVS
w:cerrar	bXccwbaaccccZ
w:certifiante	VVVWWSTzWTVSR
w:certificate	VWVXXVTrYUt1S
w:certified	STUXVV21XWUWT
w:cervezas	TVWXVTT0YVVUT
w:ces	XZUZZaWYX0YWV
w:cette	VWwXYXSWWTVxS
w:cfo	waZbbZYabbbba
w:chain	xYVxYXVXXXZaW
w:chains	NRV2XQQRXVSUP
w:chair	XSZYyaXYaZYZY
w:chairs	RUSUVWvTSRTR2
w:challenge	aa1cbbabVZbbX
w:chamada	bcawbbabcZbba
w:chame	UaaZaXXZaYzZX
w:chance	VWdYtXVV2lWWm
w:change	STxT0WiVsTVZs
w:changed	TTQXWXTSSwUQ0
w:changers	RPPUTUO2ROTTR
w:changes	XXXZZZvVYWZys
w:channel	TWVVWUQ3VTVVR
w:chapter	SVTVVtQvSyRUQ
w:charge	zWTXXW5VUSVYR
w:charges	NXUUWU3WXVUYT
w:charity	2XXYYWUzZWTYT
w:charla	ZaXaaZYRW0ZWW
w:chart	VWUWWVSxVrWTp
w:charts	TVOTUTQSS2SQN
w:chat	Tb2XZZYvYYYYV
w:chatbot	xXbbaaXYbaabZ
w:chats	RTXWWUSTYX1XU
w:che	TUvVVWuTUvUUQ
w:cheaper	USYXWV0UWYUWU
w:cheapest	Ycbabdwcdbbdb
w:check	tmXZZZWmZVmqu
w:checking	5XuZYZRYXSYXV
w:checklist	TWWXXV2QWVWWU
w:checks	ZZYYZZWZYWZZx
w:cheers	QSSSTTRRS3OQL
w:chef	pxYbabZaaaaaY
w:chega	UVUVVWTUTRTQ0
w:cheque	SQSVSVPRVS2TO
w:cheques	T4WwYYUXVXWWV
w:cherche	nnYZrmXZsaaaX
w:cherchent	YX3ZYZTYXWXXU
w:cherchez	US1XWYTXSUXXU
w:cherchons	RRSw2TPVWUTWR
w:chess	RPUTUTO2UQRRN
w:chez	aYmZYZmY0XqYW
w:chf	2YaabhYabaZbZ
w:chi	XZXpsWqZwWZZW
w:chiamarla	VVzUXXVVUVWUS
w:chicago	mxaafqZcbXZiW
w:children	0WWVYVUYWWYXT
w:chiuso	ZZZbbZXabZzWU
w:chloe	qbYaaamZZaZyW
w:choice	ySXXYzUXYXRXV
w:choir	RTRVUVQ2UuSUL
w:choose	RUPs1WVUUPTSn
w:choses	YaXaabXZWzZWW
w:christmas	UWSWXXwVUzVSR
w:chrome	bbZcbcZZbWY0X
w:churn	RSQ0VUsTxSTTQ
w:ci	VVUXXYrVqTQV1
w:ciao	vWybabYaaZaUZ
w:cientifico	pWYaaaYYrYYyV
w:cientista	YqXbaaYZZZZyV
w:cinq	TZabZYzYbaRZa
w:cio	zaaacbXbbbbca
w:circa	yYaabTWabbabY
w:circle	YYVYYaUYX5ZYW
w:city	ewXXZrXWYXYYt
w:civil	T1UYXWUWVUVTS
w:claims	0VXxXXVYXXYZU
w:clases	WWYWayWWXWYYV
w:class	PRRSRROPT2QPN
w:cle	WYVYWZ0XWWVYS
w:clean	tXXVYT4XYUWXV
w:clearance	TTSXXXUXVV1SQ
w:clearbrook	XpmZYZuYsoZYW
w:click	RVVVRUSyWR1TP
w:clicking	ZaZaaaXTaZSP1
w:clicks	XYYZRY0XYZSZX
w:client	xmmlaaZZZYlZX
w:cliente	wsZbbbZbabbaZ
w:clientes	XX1XZZxXYSXVU
w:clienti	abaZba0ZbabaX
w:clients	YXuslZzXYWWYW
w:climate	1UbZXZaacbaca
w:clinic	QyUxVVvTVTTRO
w:clinica	5VQWVVOUOQUTQ
w:clinical	TvVsxXUuXWVWS
w:clinicas	WYWYYY3XYWWXU
w:clinici	acbuccbccbccb
w:clinico	cdcuccbcdbccb
w:clinics	bcbbcdtccccdb
w:clock	acbbacyYdbbbb
w:clone	UWWYZYVYZXzZU
w:cloned	QUOWUWPUS2SRP
w:close	STOUVVxSROS1P
w:closed	TVVXXSRRXTcm5
w:closes	UMTXXXSrUSU8t
w:closing	RUUV1YRUWUVYS
w:cloud	orYaZdtjbcYjW
w:cloudarchitect	tZYbaaYasZasX
w:clt	Y0YabbaaabbYZ
w:club	0QPTSPO4SPSRO
w:clubhouse	UXVYUTVTXWXV0
w:cmo	uzZZZaXZaYZaX
w:co	rWXZ2aXZZYYaX
w:coach	OSRTT22SRQmSj
w:coaching	XaUZbb3ZZUYaY
w:coast	RVOWWWRUWRVU2
w:code	ndVYncWlYluqX
w:coder	TSVVWWSUV8UPM
w:codes	UXUXvXSUTS5WR
w:codice	WXWYYVWWXU3SQ
w:codigo	UWVXXUTUXT7RO
w:coding	PSSwSUQxWUyUR
w:coffee	UouYqYmUVqXWt
w:cofondateur	YUaayZYYZZaZW
w:cofondatore	aUbaxbaZbbbbZ
w:cofundador	bWcbubbZbbbba
w:cofundadora	bXccwbaZccbbZ
w:cognome	ZaZbbaYabYwXW
w:coimbra	WVTXXWW0VTVSS
w:coincidamos	TVSWVVSUT0TSQ
w:coins	RSTUTTNQUS5TO
w:col	XVXYYYVXYV1WU
w:colaboracion	yaaYbXVabaTaX
w:cold	VaZ1aXYZbaaaZ
w:colis	PTUVUUSUVUtR0
w:collaborazione	0ZZXaWUYaXRYV
w:colleague	WYvZYaVwWuYXV
w:colleagues	TXzYZyXXYTYaV
w:collecting	RQPUUVP1QtTSO
w:collection	YYWZZZXST1YWR
w:collega	W4ZaZZXZZYZYX
w:collegarci	YZUZZaXXXzZYW
w:colombia	SSVTWT1VWUVTR
w:colours	QTRWVWTUT1UWU
w:colpito	WX3aZbYZYXYQX
w:column	NRNQT3N4PNMSN
w:com	dqsmsYWmZVpWW
w:come	ghtWiWV1iViVV
w:comecar	VVYYYYWYZXyYV
w:comes	lXyYXZTtXRtUs
w:coming	TWyYWYTWxvWWR
w:command	VZXYXZSYaWzYV
w:commande	SURUVVRSUQSP1
w:comme	TxzYYYUYXXWXU
w:comment	TUTWWWpoz0VQQ
w:commented	aaZbbbZaYPa4X
w:comments	PVOTWWQVUwTS4
w:commerce	cpohrYXrXZYpV
w:commercio	V2ZaaZYaZZaZY
w:commission	xVUVWUwURTmVm
w:committed	SUVV0YSVWUVYT
w:committee	PVU0WUSSWSTSw
w:common	WXSXWYSVU1WWR
w:commun	WXRXVYUWW0WWU
w:communiquez	abbccbZabawYY
w:community	WXzYYWU2XPVpT
w:commute	TWQYYWVVT1WVQ
w:como	kwmZYeVqudXWV
w:companies	OS0WmWqU3RUUR
w:company	brlbtbXXyUZXU
w:compare	RWSXVXwTUzWVT
w:compensated	VWV3XYSVWWXYS
w:compenso	UXXuXvVkYWWWT
w:competitors	TXVVXU3XWVUXU
w:complained	UVTVVXPUVTUW1
w:complains	ZZYZZaWYYWyXU
w:complaint	SWVWYVTVXT1QR
w:complaints	QUT3VVPPYVQXW
w:compleanno	UVUWVWTTVzUQP
w:completa	axacbbaYbbcaZ
w:complete	TSQWUXRUWRO5P
w:completed	XVUZYYWTwUW3T
w:compliance	YYTaYaYZwwXYW
w:compras	ZaZbab2ZaZabX
w:comprendre	VZXzZYUYZXXYW
w:compte	TXYXZWTYZW1qV
w:computer	abbbbcabvYabY
w:computers	TVTWSVPW1RTWR
w:comum	VWSVWXTUX0WVQ
w:comun	WYVYYZUWW0YXU
w:comune	YZUZYZXWXyYYW
w:con	hVWanWzlXVWUv
w:concorrer	Z1YbbaZaXZbYY
w:concrete	QV2VTXRUONSVP
w:condolences	RTOUUVOSQ3SRN
w:conduct	WYYZXUVTTYYZ0
w:conectar	UWSVWXSUW4VVQ
w:conference	UVTVWnSUWUsS4
w:conferma	YYYaZYWZaX2UR
w:confidence	TTRSUVQTR1UUR
w:confidencial	ST4STVTTTTUTQ
w:confidential	SU4uSXQVVSkRQ
w:confidentiel	abbccbZacawYY
w:confidentielle	TU0VXXVVUWXWT
w:confier	0XVYWYWXWWWXU
w:confira	WYXZXWS0ZVXWT
w:confirm	XXXZZZVUZX0Ow
w:confirmation	WXVXXYVTXUPX4
w:confirme	bbbccbbbcazSY
w:confirmed	QTOTTTORSLR2d
w:confirmez	ZbabcaabbayVX
w:conflict	UZa3ZYXaZZaaX
w:congrats	XXYZaaVXWyY0T
w:congratulating	XVWYSYVWVSVW0
w:congratulations	WWTZYZxXtXoyR
w:congratulazioni	SYWXYYUVXzWTS
w:congres	VWSXWUQQT1VSR
w:conhece	bcaybbabcZbbZ
w:conmigo	Yybccbbbbbbaa
w:connect	VXSrWYRVxvqWU
w:connected	VWRXWYTVWtW6R
w:connecties	VWTWVWSTW0UTR
w:connecting	XZWaYaxYVyZZV
w:connection	WYWZZYWYWSzYT
w:connexion	YYYZaaXXZWSzU
w:conocernos	YY3aZbYZZWaYY
w:conosce	ZcaybbZbbabbZ
w:conoscerci	TTRUVURSU1TRP
w:conosco	X2ZaaaZZZYZYX
w:consegue	yZaWaVXYaZYZY
w:conseguir	ZaYYbb1ZaabaX
w:conseguiu	TVSVVV0TURURQ
w:conseils	ZZVaZTWYzWYZX
w:consejo	UWTXWXTV0TWWS
w:conselho	UWUYYYVW1UXVS
w:consider	XuUXxvSWtQTVW
w:considered	aZVcbcab0Ybaa
w:considering	ZZ0cbcYbaVaXZ
w:consiglio	VWUYXXVWzUXWT
w:consulente	VeXYYYVXlVYsw
w:consulenti	bcccbbvacbcbY
w:consulta	abZvWbaacbbbZ
w:consultancy	OWU3TVPWWUTXT
w:consultant	rpWnZYWYfXYix
w:consultants	lVYZZY5YXYVYl
w:consultation	TXX3XWwWWVWXV
w:consulte	YZVbbbYZaXY3W
w:consultee	bXYcccabaZbzY
w:consulting	mSywUOnRQNSTn
w:consulto	SXW0XUVWXWVVS
w:consultor	TTVWWXSUWSVQ3
w:consultora	ovWbbbYatZaZY
w:consultoria	0ZZYaXVZaaVaU
w:conta	XYXZZZWYXX3RV
w:contact	mYwZYZVYXqwYU
w:contacto	ZZXZZaYYZyYWV
w:contactos	WYVYYZVWX0YXV
w:contacts	UVPVUXtQTzySQ
w:contatos	VWSVWXTVX1WVR
w:contatti	YZUZYZXWXyYYV
w:contatto	WXTYWZVVV0WXU
w:contento	ST1UUUQTTRSSQ
w:continue	TUSTWXPW0TvWT
w:contract	womaaYaZlXZZo
w:contracting	RSTXXYTXS9YYV
w:contractor	xWXYrYkYXpYYn
w:contractors	tYYXZZ0qYYVYV
w:contracts	QzUVXwzWWUXXS
w:contrasena	aaZbbaZaaZrsW
w:contrat	XXWYYYWVXVUT2
w:contrata	X3XbbbYabZWVX
w:contratacao	WWXX0YVXZXWYV
w:contratado	UVXYXYUXXW1WT
w:contratista	3TXaZZXYaYYYX
w:contrato	a3YZZWWYYYYWs
w:contratto	XwYZZZVXZWXXx
w:contre	QWYUYTQXZW2TW
w:control	UWYzYXVXYYWXS
w:controleuse	ruYaYaXZtYYZW
w:controller	nwXaaaaamYaqX
w:controllerin	lyXaZZWZnYZrW
w:controllers	XZxcbcabYYbbZ
w:convenir	ZbZxXbaabbaaY
w:conversa	ORR2TOPPTQQPN
w:conversar	XzxZbbZZaRaWY
w:conversation	ZcyaXYUWXTW4S
w:convert	1WZaaaZbaabaa
w:convidada	aaabbaXyaYbaZ
w:convidamos	UXYWZ1VQZVWVT
w:convite	YZXaaaXYaWZ4T
w:convoca	V0XWYQVVXWTXT
w:coo	yWbaYaaaccbcb
w:coordonnees	abbccbZbcbuYZ
w:copier	TWTUUWOQXURX3
w:copies	RWWTVRORYTTU2
w:copy	TUSWWWRUUTUU0
w:copyright	SWUVYVTVXT2QR
w:corporate	OYZZa7XZaZZaX
w:corporativos	UWXXXV0UYVQWT
w:correct	Z3aaZaYZaZYaX
w:correspond	aybcccbbbbZZZ
w:corso	VVYYZyWwYXSXU
w:cosa	WX1YYYTVXSXUS
w:cost	qVTXXX4WVUtWe
w:costaria	2XRXWXPWOSWWU
w:costerebbe	0XRXWXTVTSWWT
w:costing	WZZaaa0ZbZXYZ
w:costs	xUVVXRwSWVUVt
w:cotes	TR1XWYTXSUXWU
w:could	rcjddnlXuSYYm
w:couldn	STPUVUNTSyO0P
w:council	yxYZbYZZZYaYU
w:counsel	SWUVWWTUWSUU2
w:counter	WVXYYXUTYUTXz
w:counterparty	VWUYXYTWXSWS0
w:counting	UXYYYXUzZWWXU
w:countries	TUWXYZ0WXZYZW
w:county	4YZYYYWaaYYaX
w:coup	zXZYZXWYaZZaX
w:courier	PXVTRWNWYX3VP
w:cours	STVWX0TUUSQVS
w:course	UYXfYzbuYWWon
w:court	RTS1VPTSTTWUQ
w:cover	1XVZYYVtYXZar
w:covers	VT7WXYUVVSWUQ
w:covid	XaXZaaYRYzaXW
w:crash	TaXZZ7TUXWYZX
w:crashes	wUWWUWRUWSUUy
w:crece	W2abYaYaaaaaZ
w:credit	UVTXXXSVXRTu1
w:credito	YaZwaYYabaabZ
w:credits	VWVXVXzUUSTxR
w:creneau	ZbaYcayabbbcY
w:cresceu	azbcabZaabbaZ
w:criticism	TTQSUWQR1QQWQ
w:critics	YYVZaaXZT0XSV
w:crm	SYYUZT8YaXWXW
w:cross	YZXZXZTWY0ZWU
w:cruise	VVTVXZSZTU1WU
w:crypto	UrlYXVUtao0WS
w:ctc	V1qbabZaZaaZY
w:cto	VlYZ5ZWYZYZYX
w:cual	xbbbccZccbbba
w:cuando	STxTyWRUUTUUR
w:cuanto	zWRXWXQVQxVTT
w:cuatro	0UWYXXTXXXQYV
w:cuenta	VXYXaWTZZW4PU
w:cuento	VXUXWXzVXUUWS
w:cuida	ZaabbbzZbaabX
w:curious	RT0XXYnVvrVXR
w:curitiba	ZxZabbabbbbaa
w:current	VQzaZaXZYZXXV
w:currently	SP6XWXTXSUUTS
w:curriculo	XYybabYaaSZXY
w:curriculum	LWYZZ4XXxXZYV
w:curso	WVXYZuXzYXXVU
w:cursus	UUVVWST1WSURR
w:curtindo	UaaZaWXZaY1ZX
w:curve	UVUVWVRVVOTQ1
w:curves	XYVZYRVVT0WYU
w:custaria	1VTXWVTVQRVVR
w:customer	QVS6WVOTWUVW1
w:customers	VVUY0Z2XXVXYV
w:customs	WWWYWYSXOU2WR
w:cut	VXVWXWyWXTVU1
w:cv	VtuaYaVlyWZWV
w:cvs	TVuXYX5WXQVWq
w:cyber	WWTYYZ6XVWXYV
w:d	rnspnfVcoXWXW
w:da	oqWiZXsWcvXWm
w:dabei	VXVYZYV2UVZXV
w:dachte	Z1abaYZaZYaaZ
w:dados	mqXaaZXlhYlvW
w:dads	WXRZVYzXWUXYT
w:dafur	YXbSZWZybaaaa
w:dag	RWXWY1TWYWwYV
w:dagen	0aabaYXbbaZbY
w:daily	oWWXYYrsXWqRv
w:dairy	QWSUUX3UURUYU
w:dando	XZabbaYbaY0bZ
w:danish	2SPUTNPSR0MQO
w:danke	ZaXYaaXYZ0ZXU
w:dankeschon	TUV0VTQUVUSUT
w:dann	STTVWU0UWSSUS
w:dans	fX0ZlYUolWYpV
w:darf	YunbaaxaYXaaY
w:daria	UXaZa1XZbZTaY
w:darias	XXaZb1XUbZZaY
w:das	snXZlZqYXXncm
w:dashboard	5WWXYVUWZRWYV
w:dashboards	nXVYZzVVWUWZV
w:dass	YWWZaZxZYvaZW
w:dat	zXWaYZxZTXZZW
w:data	npYdbmXuncXfV
w:database	zVVWYWSWXVSWw
w:date	VVWXXYVWWV3TS
w:daten	UVTXXYVVvyXYV
w:datenanalyse	baacbXabwabbY
w:datenanalystin	xabccbZbZbbcZ
w:datenjobs	XZWZaZXyWWZYW
w:datenmigration	0YZZZZVZZZXZX
w:datenschutzberaterin	xbbbcZZbcbXYZ
w:dates	QURTXUR5VOVUV
w:dati	qqZbbaYnaZsYX
w:datos	rnYaZaXprYkpW
w:daughter	TURWWWPVS2VUP
w:day	vjWZZsblaocYW
w:days	trYmZZYaddboZ
w:dazu	ST1UVVRSTPTRQ
w:dbt	tetkYoWlpWZZV
w:de	bmZlieahlYlkn
w:deadline	U3WYVZWWYVYYv
w:deal	tWWYYYVVXVYY3
w:dear	xeTYYndXwUrXZ
w:debit	S3TYXXUWVWySV
w:debited	XbZZabWZaaZZy
w:debloquer	abZcbaabcayXY
w:debugging	2YZYbYXabZaaY
w:december	uWXYYWSVZWVV1
w:decent	U6WaWZWZWXaZY
w:decide	VWU9XXQWYTWXn
w:decides	ORNTRTyR2OPMN
w:deciding	PUPPURNR2PSUP
w:decision	RUQ3TVwTPQSVQ
w:deck	VVTX9YoXYWWYT
w:decks	TUXYWV1VZVUVS
w:dedicada	NPUUTT3URUTTQ
w:dedicado	RRUSWS2UVSUSQ
w:dedicato	PPUSUQ2VUTUSQ
w:dedies	TUVXYW0XWWWVT
w:define	bcbwbbbbcabca
w:definir	UWW0WXVXXWXXV
w:degli	Zaabaa0aZaaaX
w:degree	XaZbXZYZyYZaX
w:deinem	Z1acaYZaaZaaa
w:deinen	VWzYYZUWWVXYT
w:del	wXocYYVvXWYXm
w:delai	0XVYWYVXWVWXT
w:delay	TUSUTWNTURTV3
w:deleted	XYWZYZWWYTWyS
w:delivered	RTPRTUOSTPR0s
w:delivery	5URTUUORVQuUL
w:della	TSVWWWTVVTVS0
w:dem	qWVZZZsYXVpXw
w:demain	UTWXXXTVWUQz1
w:demand	QXWUXW1VYWUXR
w:demarrage	3WabaaYaZZZZY
w:demitida	XXVYXYVWyUWUR
w:demo	RWTVWV4SXTTTP
w:den	jXWYZYzXXsrWV
w:denaro	ZaZaYaSaYYxXX
w:denk	ZVVaaaZZzRZWW
w:dentaires	WaYyZZVZaYYZX
w:dental	ORS4VQQSWVSUQ
w:dentist	VWSWXXRWTQVW1
w:dentistici	bcccbbvacbbbY
w:dentists	XaZaaa3ZaYZaV
w:denver	VyYZomWmqbZbW
w:department	nxVYYYrYtWkYU
w:departs	XVVZZYVVYVUW7
w:departure	STPVSUQSTRSN2
w:dependencia	3TYaZZYYZYYYX
w:deposit	VYXYWYVWYWwXw
w:deposite	WYXYYZVYZWyXU
w:deposits	YbbcbaYbbbxaX
w:depuis	YYYZaZWXZWSyU
w:deputy	S2UXXWTVVTVTS
w:der	VWVXnpUmfdWmy
w:dernier	TVRXVXzVxSVUT
w:des	TVvpspYWXitXU
w:desarrollador	qoYbaaYZpZauW
w:desarrolladores	SRVTWT0VWUVTS
w:description	TtVYYYVZWYXWz
w:desde	iUWVXU4VXrQUR
w:desenvolvedor	jpXbaaWZwYapX
w:desenvolvedores	PPUVTU2USUUUR
w:deserve	YaUabc2ZZVZaZ
w:deserved	ZXVZZZWXV0YTQ
w:deserves	TzTWUWxTXSRWT
w:design	xYVXXWuWavWkT
w:designer	luXaZaXZsYZpk
w:designerin	ozZbaZZaZZZaY
w:desk	VztZWYVWWUlWy
w:deskundige	SVV0SWSTXTWVT
w:despidieron	XXWYYYVWyUXVS
w:details	powZYZVYYVqsU
w:deux	sX0ZZsUXXXWZW
w:dev	VVXWXXUWXV0WR
w:developer	lxWZnoWYjXlaa
w:developers	XuoYZuuYYXYZW
w:development	aaacbbzYababa
w:developpeur	lrYbaaYZZYayW
w:developpeurs	UVVXYWzXWWWWU
w:device	UUR0SVSSWTVUR
w:devices	SVTXVW0VXTWVQ
w:devis	zYWZXYXYXXXYW
w:devolvemos	YZZZZa0ZYXRXU
w:devolvida	VVYYXYWYZWzXV
w:devops	pwYbZaYalZapY
w:devuelven	VWXZXYVXYYyXT
w:dez	yZaYaXpZaaWaV
w:deze	WXVYYXVWXTW0R
w:di	cloqbldebVnWn
w:dia	xWXZZuVXYsqYV
w:diagnostico	bbacbbxZbbbaY
w:diary	OTU0VSvSRRSVP
w:dias	ueYZazWYaZWZX
w:dich	X0ZbaaZababaZ
w:did	dVWVVXyVzySTX
w:die	ZYZapcXWpYsVx
w:dieci	bbcbcZvbccXba
w:diem	OVU1VSRTUSSRO
w:dienstag	WXUVYXQTXVWW0
w:dienstverband	X3ZbababQZbbZ
w:dierenartsen	cbacucccbbccb
w:diese	VXVXXXUVXTW0Q
w:diesem	YYYaaZWZaY1TV
w:diez	aacbcawbccXaa
w:difference	SSTVTVOSVS4TM
w:different	WWTXYYzZYYXZW
w:differently	Ycbabdwcdbbdb
w:digest	XYWYYaSWXRWzU
w:digit	YaZaaZWZaXyWV
w:digitalisierung	ZaYaaaXwZWZXV
w:digitisation	Y2abaaZaaaUZY
w:dijon	YcbccvaYcbYbb
w:diligence	UVX0XWRYXWWVU
w:diner	UWVXWVT0YVWWU
w:dinero	UXUYyYrXWVoVS
w:dinheiro	TVTVxVvVUTuSQ
w:dinner	UWWWXWS1XwVWs
w:dinsdag	zXZZZXWwZXZXU
w:dipendente	UTTX0YTVXVVWT
w:diploma	MOPRPOP4SORRP
w:dir	XZXYZaWYZzZXW
w:dire	Z1YbZbYbaZbaZ
w:direccion	zVXYXXUXXXQYV
w:direct	svyYYYTXnUcWR
w:direction	ayabbbaaaaaaY
w:directions	VWUXXXURXQVU0
w:director	Y2YZZZVYaYvYT
w:directory	RUTXUT2VVSzWT
w:directrice	yXaZaXXaaaTYY
w:direktvermittlung	V2WaZZYZYYZaX
w:diretta	Y0YbbcZaaabaa
w:direzione	1bbabYWbbaTaZ
w:disagree	UUOXWXPWS4UUQ
w:discount	W3XYWZSXYXYYw
w:discreetly	UUWWYVQVYX2VN
w:discuss	2UkUWXWUUQWWz
w:discussed	1VUVUURUWUPWr
w:discussing	YW2bacZZYZaaX
w:discute	aaacwccbbbbca
w:disenador	ovZbbaYaaZarX
w:disk	WUVYYXTXYQVV0
w:dispatch	0WZZWZUXZYWYT
w:dispenser	TSTU1XUXVVTXR
w:dispo	1aZbbXaabaXbZ
w:disponibile	qVTWWTTVtUWVz
w:disponibilidad	xVWYXXUWwWSXT
w:disponible	xSUXYYVWmWWV0
w:disponivel	sWVXXWTVtVVVv
w:disposizione	TVSVVW1UTRUUP
w:distribution	YYUXZZWWZUXV1
w:dit	QTuVUWxTRPUvP
w:diverse	YW2aaaWaXVaZX
w:division	waccccadcccca
w:dix	tVSWXW0VWVVUT
w:dm	wYWbaZvaYYZaX
w:do	eVmapXqYsqeVe
w:dobre	WXXYVYRXXV0UV
w:docente	XWbab2ZYabZaY
w:dochter	VWYWZ1VVYWXYU
w:docs	3abZaWVabaYbY
w:doctor	VVUXWXTTWSVR1
w:doctors	PTSTV0yRTTTVS
w:document	PVSSWUPTUPwN3
w:documentary	QWW1WSUSYXVYQ
w:documented	2TXTXTSWXVVVP
w:documents	VXWXYXTWZVWXy
w:does	TbUXVX0V2SrVd
w:doesn	WZxZZaWYaVYYV
w:dog	RURVUVPUV2RPP
w:doing	wXyYYWTWXUYYw
w:dois	vwVVXsSVWURVS
w:dolares	3TYaZZXYZYYYX
w:dollars	UVT1XVSQVQzUy
w:domain	TVSU0WRUURUWS
w:domani	TTTVVVSTURTQ3
w:don	bqXYaYbXuwXXk
w:donde	SU1VUVQUURSSQ
w:donderdag	UVTWWVRxWTVSw
w:done	URTZVZWZ8WZYS
w:donnees	YpXbbbYZZYa0V
w:donnerstag	XXVYYYWxWTVUx
w:door	RTTTSUyOUOwSv
w:doors	VYYZaXX6ZWXVP
w:doorsturen	cacdddcdscdcc
w:dos	UxVXWrTxVUVWT
w:dossier	XVXZXZVYYWzWT
w:dott	4YYZZZWYaXYYV
w:double	acbbabQZaY0aZ
w:doubled	SWTVVX4UVSTXS
w:doublez	VXVYWXTXYU0UT
w:dove	UV0XVXTVWTWWT
w:down	RUSVWVzTVQuSy
w:download	UWXWXVSsYUyvQ
w:dr	WXZ1ZtVYZYYYp
w:draft	RVSWWWSTWRvU3
w:drafts	STTXWWPTURUU2
w:drama	OQR2QPPRSQPQO
w:draw	SWVXWXtUVtyWR
w:dream	YaZaZXsbxXacZ
w:drehe	QTRRUQ3RSQRSP
w:drei	TwTWWVyUUSpTQ
w:dresden	XXaRZVZzbZZZZ
w:drie	WWVaYa3ZUXZZW
w:drill	RTNUTVOSPNSQ2
w:dringend	ZaYbZbXaYYxZV
w:drinks	WWVXQYU5YTVVs
w:dritte	TWUWWWSUVTTS0
w:dritten	XUYXyZXZZYYZW
w:drive	QUPVUVQTWSUU7
w:driver	VWXZYZXXYW0VV
w:drivers	VUVUXUSTWTUT0
w:drop	UTtWWX1VVRwVR
w:dropped	2UZXZOSWXVWYS
w:drowning	UYWXbb3aZZZbZ
w:drug	TbVzaaVabZaaV
w:du	pnriZXWohVXXu
w:dublin	ozZaYZacZnZYZ
w:due	TsVoWtOUWUoU0
w:dull	UXXXYX0QYXXXU
w:dump	VWUWWYTVWTUW0
w:duplica	YaZaYaSZYYzXX
w:duration	2VZbbbZbbbbaa
w:durch	YTaZyZWZZZYXV
w:duree	3WabaaYZZZZZY
w:durfte	UX0WZZUXWWYXW
w:duty	UXWYVZUXYS1WS
w:duur	1ZabaaZaaZaZW
w:dynegy	YZTZYZUTUUXXz
w:e	bmaYrYWjbrhdl
w:e1	V3VYXYUVWVVVU
w:each	TTruUxWVWnuVc
w:earlier	UX1XXYQWRTWWS
w:early	VVrXzXSzXTWWm
w:earn	UWVZXX2XXVyXX
w:earns	VVRWVXSUVN2RR
w:ears	RTTVUUR1WRSUN
w:easy	SUQUUVOSS2QPN
w:echange	YZwvaaXZZZaZX
w:echanger	ccZaccbYbucaa
w:echten	WXXaYaXYyXZaX
w:ecole	ZacbbwaYccaca
w:economics	NQRORtP0RORQL
w:economists	V6XZaZXXYXZZT
w:economiza	ZZcabavacbZba
w:ecrire	VYXYY0VVYWXYW
w:edit	8YSVYWTXUUXYV
w:editar	2TUUWURVWTTUR
w:editie	2XYWYQUNaYWYX
w:editor	1STWWWSUUQVSz
w:een	YrqomokXZkfXV
w:eerst	WTVYWYUXYU1XS
w:eerste	TSUWzXTWXUyVR
w:efetiva	a1ZcbbZbZabZZ
w:efetivo	X2XbbbYabZWVX
w:effect	VYYYYWRTYWY4O
w:effects	TWXzYWVXYXWWS
w:ehr	1XbZbYYbbcabY
w:ehrenamtliche	ZZaaayYYaaaaW
w:eigenaar	bWcbubbacbbba
w:eigene	STTVXU0VWTTUS
w:eight	w3WZZYWZZXZZW
w:ein	absqpkVXkWYnb
w:eind	1XbaaXZabaaaY
w:eine	fubenqXYkacdX
w:einem	nUwXXWUSuQWuQ
w:einen	joXpbpYYmkZYn
w:einer	1XXZYZVYYXqYV
w:eingestellt	YXYZYaVZZW0ZT
w:einige	YYSZYZUXX0XVV
w:einkauf	YYYYZa4YYYYWW
w:einladung	YZYZaYWtZVY2U
w:einmal	SVWWXzWWVWWYT
w:einrichten	VWUWWXUTVQVS0
w:einsteiger	ZZZaaZY1ZVZVV
w:eintritt	YXXZZYX3YWXXU
w:either	WW1QXZWXUWXXW
w:el	VlVZifWcmckbx
w:elder	XYYayaTaWXZbY
w:elderly	PUQV2WOVQQUVP
w:electricity	TaYYZaTYaYYYz
w:eleven	xWUYYXuYXvXYV
w:eliminada	WYWYYYWWYUWzQ
w:eliminado	WXVXXXVVWUWyS
w:eliminato	VWVXWXUVVTVzP
w:else	TVwVVWRvSRUVu
w:elternabend	UVUWWVTTVTVUz
w:em	ncWkYkVmYjtnc
w:email	RTPTUTNSTNO5M
w:emails	yXVWWXRWUVVYx
w:embassy	ZaaZbZXUbZxYU
w:embedded	szYaaaYaZZaaY
w:emil	XcWtYZZVaTY3U
w:empezar	WWXZXZVYXYyXU
w:empezaron	TRSVSUQ1SRUUQ
w:empfangen	SUSUSVRTUR1SP
w:empfehlen	YYXbacZb2ZaZZ
w:empleado	WWWYzZWXYYXYV
w:empleados	ZbZwXbaacbbbZ
w:empleo	VTVZYYWxuVYyT
w:empleos	YWaaaaXZZYZ3W
w:emploi	VVWYXYWyxWYUT
w:employed	T8ZZYXVXaXXYW
w:employee	Y1ZbZbYZaaZaY
w:employees	XXVtYZ2YYXYZV
w:employer	V8UZWZWYWTYYW
w:employers	XSWZZYW6ZXXWU
w:employment	o3ZbaXYaaZaZY
w:emprego	VVvXXWUyUSUSQ
w:empresa	ZVYbbbVa5aaWY
w:empresta	VWUXWXUXUU0VT
w:en	Zpaclblkjcmab
w:encaissez	SRSVTVQRVS1TO
w:encaixa	X3XbbbYabZWVX
w:encaja	a0ZcccababYXZ
w:encajar	cbvdccacabbaa
w:encajaria	X1ZcbbZZaabZZ
w:encanto	ZaXaaZXSV1ZWV
w:encargarte	xZbabbZbababZ
w:encargo	1YabbbZbaaXZX
w:encerrada	abbccbbbcayRY
w:enclosed	UTWWYVRWYX1VO
w:encomenda	VWVWVWUVUSUQ0
w:encomendas	RUWUXUTUXU1UR
w:end	ZuXYYYUrXwXWj
w:ended	RTSTUTMTQQR3O
w:endorsed	XZXZaZXXZWY4T
w:ends	OSSUVStRxRTxp
w:energia	bcbwbbbbcacca
w:energie	yUWZZZWxXWZYU
w:energy	mrYsYXrnmcXZU
w:enfants	WXUYYYVXXUWUy
w:engage	XVWYXYUYYWzWT
w:engagement	2ZaZcZXababbY
w:engenheira	Y1YbbbZabaZYY
w:engenheiro	YqVaaaYZtYZuV
w:engineer	nwYalZXZmZamZ
w:engineering	vsWYxZVYXXYZW
w:engineers	XQWdWW5wTRUVP
w:english	PTRWUXRWYW2WU
w:enhorabuena	ZYWZZYYXX0XNT
w:enjoy	WR5aZbWYXSaZW
w:enkele	TUVVVRT1WSTRQ
w:enough	VVUWRXRWWU0WT
w:enregistree	WVYZZZWXYWZ3R
w:enrol	VXZaYVY6ZXZQU
w:enrollment	UQXWYWVRXVVV1
w:entendez	WWUZXZVYzWYXW
w:entendre	UV0XUXUWSVVUR
w:enter	TTTWXVSzWS3SP
w:entrada	UTSWWVU3USUQQ
w:entrambi	UVTVWWTTVzVTR
w:entrar	SUTWvVSU1TVVR
w:entrare	VWUYXXVWzUXVT
w:entre	VVTYrXTW0TQS3
w:entree	WVVXXWWzWUWSR
w:entreprises	VVVWXWV0VUWSR
w:entrer	ZZXbaVXYzXZZX
w:entretien	VYY1WWZZaZZaW
w:entrevista	TWV2XUTVXXVXT
w:entro	YYYaZYVZaX3UR
w:entry	RSRSUTO0UO5RW
w:entwickler	aVZaqZvZmZZtW
w:enviado	STRUUVQSUPRM4
w:envianos	WXVXXVVVXU3RP
w:enviar	UUuWzXTVXSWVT
w:envie	TVSWVTyTVR1QO
w:enviei	TUSUUV0TURTQQ
w:environ	zWYXYXWYZYZaW
w:envoie	WYVYVY0XWVVXS
w:envoyer	RQRS1UOUVTSWQ
w:envoyez	ZaYcbaZacZzWY
w:episode	tVTXXWv1UTWWT
w:episodes	2WUXWXUTTWWZT
w:episodio	XYYZYWS0ZVXWU
w:equal	XYXZ2aUaWXZaY
w:equipa	XxYaawYZYZWYY
w:equipe	UzYnYZvYYYYYW
w:equipes	Xbabc0ZWcaXba
w:equipo	WxZaZqtYZZZYX
w:equity	WvXjzaYZZYZZX
w:er	YpxXqXzWUUVWT
w:erbij	TV1YVYRYUUXXV
w:eredita	ZaZbbaYabZwXX
w:eres	TZZXbXzaaZWaZ
w:erfahrung	YbbacaYbbbxba
w:erfenis	ZaYaaaWaZWzXT
w:ergebnisse	ZYZbbbZZaYa2W
w:erhalten	XXXYYXVYZX1XT
w:error	SUTWWTRVVy0TR
w:errors	TYSYYa0YVWXXW
w:ers	Zcacdcwbdbcca
w:erscheinen	WXVYXXSXWVW0U
w:erscheint	abZbbbZxaXaZX
w:erschienen	RSSUUQP1VQTQP
w:erst	cZbcudccbcccb
w:ersten	XWXYYZVYZWzYT
w:erster	YSaazZWYZZYXV
w:erstgesprach	aYbcccwbcbcba
w:erzahlen	X0VaZZuYYXZZX
w:es	vYnaoZXarYXmX
w:escrever	VZYXZzXYaYXaW
w:escribe	WZZbbaXaZX0bZ
w:escribir	XZaZaxWTaZYaY
w:escritorio	X2ZbaaZZaZZYY
w:escrow	ZZaaaaXZaXPYz
w:especialistas	abaxababbZbbZ
w:espera	PRR2TPPPTQQPN
w:esperti	ZcayabZbbZbbZ
w:essai	UZabZYyYbaRaa
w:essere	ZaZcbaYyaYbbY
w:est	UXWYZXVrYVery
w:esta	bSrWWWTVWRi0u
w:established	TUVXYZzWYZYZW
w:estadistica	UVYWa0WVXWYYU
w:estagio	ZVYbbbVa2aaWY
w:estamos	WryYvZVXYWZXV
w:estas	UV1XWXTWVUvTR
w:estatistica	VVWXY1VUWUWWS
w:este	XYWYYYWWXVXyS
w:esteemed	ababbcabvYabY
w:estimate	aaacab0Yababa
w:estou	cccctcccccccb
w:estoy	cbbcvccccbccb
w:estudante	VXVYYYWX0VXWT
w:estudiante	WXWZXYVXyVYYU
w:estudio	WXWyYXVWYXWXV
w:et	anjXvYTXhWwVn
w:ete	WWVYYYVXXUUyw
w:etes	TWTXWYrW0UrtS
w:ethics	XYXYWWU5aVYaW
w:etre	WYxYYXSyWVYYV
w:etude	ZYaxbZZZbbabZ
w:etudiant	aZYbsWZZwZaaY
w:etwas	VtoaYaWYvsZYW
w:eu	WzZaaapaabZbZ
w:euch	TUVVWUS0WSTUS
w:eur	c2YoYjYZZYaZX
w:euro	wUTvXsRVWVwUS
w:europe	qtvoZZYZXWZaX
w:euros	RVVWVRRQVUyVw
w:evaluation	VXXxWXWXXXXYV
w:evaluator	1OVWWWTXYWXXU
w:even	UU1XWXQVWRS0S
w:evening	RTU1W5UQWUXWV
w:evenings	oUWWsyT1WVVUS
w:event	TYWYZXVrYXY3T
w:ever	SW0YqXqiWuXXU
w:every	UVmXvWz0WSWVR
w:everybody	SR3UVUPUUOsVk
w:everyone	UURVWWSTV3zUq
w:everything	TW4XWWuWVYUWQ
w:evolution	VW0XWXQWVVWWT
w:evora	WWVXXXUTWSVzR
w:ex	YSTZ7aXYZVYZV
w:exam	QSUUk5OxUlTUR
w:examiner	SVXWX2VWXYYZV
w:exams	UVXYW3QXZWXZW
w:excel	SVWUX4UsXVWVT
w:excellent	SP0UVUPVTxTUO
w:exchange	trrXXXSWjVvXT
w:exciting	aa1abaXaaXbbX
w:excl	1WbaaXZZaZaaY
w:exclusive	UWVWWWpzXSyTO
w:executive	WVXYXx3WYWVXU
w:executives	ZbWaccxbaWabZ
w:exist	aaZbybabZabaY
w:expanding	UW7YWYSXWQUYQ
w:expats	VXYZYR5WYWWZV
w:expect	TTuXWXRV7RWXT
w:expectation	0ZYYbcacaZcca
w:expected	pusbbbZaZZZZY
w:expediee	STRUUURSTPRN2
w:expense	WXSWXXUWXSVW3
w:expenses	UWVXXXTVTTVM2
w:experience	rnYjlacZiXlYm
w:experienced	baWdbdZcyccbb
w:experiment	UUWVXOSSVRWV2
w:expert	VXW8sWTYYWYZV
w:expertennetzwerk	ZZa0SZZabaabZ
w:expertise	WWYaZazZaaRZa
w:expertos	bcbvbbbbcbcca
w:experts	cWV9XUSUYVVXT
w:expire	WUXYYYVWXVY3Q
w:expired	WZXaaZZZZWTYz
w:expires	SVVXWWQUWSvV1
w:explain	PTzSV7MSSSSVQ
w:explainer	YXXYRa7YYWXZX
w:explains	PSRzUSQQS0TUO
w:explicacoes	VVWWX0VUVTWWS
w:export	UUSUWWRSURRS1
w:exposure	VVWWXVSVWUWW0
w:extend	QWTUXYOVVPWY2
w:extended	TPUVUVSTUSUS4
w:extension	pXZaZaSZZYZaz
w:external	zVaZbtYaaZaaX
w:extra	QYVTSXNWYY2WQ
w:eye	0YTXXZUXWVZaU
w:eyes	4YZXbYUZaZZbX
w:fa	bbcbcZvbccXba
w:fabrik	lpqofZuXaVXmV
w:fachartikel	VTXXX1VQYWWXU
w:fachkrafte	UTRXWX3WVTWTT
w:facon	YaXaaaXZWxYXW
w:factor	NUSPUP4TURQRP
w:factura	zXXYZYUYXWUWw
w:facturar	WZZaaZYyZXZYU
w:facturation	XZZyXXaabaabX
w:facture	WWWXXXTVWUWUy
w:factuur	wYYZZXWYYXYWw
w:faculty	QTRWVpS3VRVVS
w:fahrt	TVWSX0TTWUUWT
w:fail	Ycbaadwcdbbdb
w:failed	UTRWUVSUVSUS4
w:fair	uRtWWXtyUnUUP
w:faire	1XVYWYWXWWWXU
w:fairy	UXXYXPU0YWQXU
w:fait	UYWZYYwXYySWW
w:fake	UxWXVWtUVyTVS
w:falando	YZYaaaYYZzYWV
w:falar	bcbwbbbbcZbca
w:falls	ZUVaaaZZzQYWW
w:fallt	VWUUXWQSXVWV0
w:familiar	VY7XWYTXTRYYT
w:familie	WXVXXYVVWzVTQ
w:familienunternehmen	W1VZZZYZYYZaW
w:family	WyabZaXZuYaZZ
w:fammi	XXVYYYUW0UXTR
w:famous	VYWYVXUSYW0VT
w:fan	TSRSUVQSR2UUQ
w:fancy	vraacbYbcbbcZ
w:fangt	WXUWWXVUVRVTz
w:fantasy	TVTQWVUTXWTW1
w:far	UUSVVVSTVzUSR
w:farebbe	WXxYXYTVWuXVS
w:farewell	WUUYYYXSWRVT0
w:faria	YYzZZaWXXWXVT
w:farm	4WYYXWTXYXSZV
w:farma	cctdcdacbbcbb
w:farmers	YZVTZXW3XVZaX
w:farms	WXWYYX0XTVWXU
w:faro	YZYZaZYYZzYWU
w:fast	USTWVSyUzRUVS
w:faster	RWVVWWSVWRVT0
w:father	SUPVUVPSR2TRO
w:fattura	RWTVWWRTVSUT0
w:fatturazione	vYbabZtaaZZaX
w:fatura	TUTVVVTSURTR1
w:faturar	ababbaXwbaaZY
w:faturas	QUYVZW2XYXRVV
w:faut	SSTVUWSTUTUS3
w:favour	WWUZXaVa3UxXT
w:fax	MWTWWXSVURRU2
w:fazer	bbwcccabaabZa
w:feature	1ROUTUP0OORTP
w:featured	SWWXWW3LYUUXQ
w:february	XYXYYOWNXWXW2
w:fee	cWVsXzppWUrXU
w:feed	RTLUTUOSQrR1s
w:feedback	UUTVXWQSWLT2s
w:feel	RWTVVW2SXSUTR
w:fees	1VTxXOSWWWVYU
w:feestdagen	WWVXXXVVWzWTS
w:feiert	aaYbbbYZaOZ4V
w:feira	WWUXYXW0WUVTS
w:felicitations	ZYUaaaYXX2XLV
w:feliz	STxVVVRSU0TOO
w:fellowship	UWUVWSU0XTVUS
w:felt	VYWZYYWYWSzXS
w:feria	WUUXXWV0UTVRR
w:ferme	ZbabcaabbawVX
w:fest	WWzZYZUWWVXYT
w:festanstellung	Y2ZbaaVZaabbZ
w:festival	2WXVWQVQWWUUQ
w:few	YYsXZYtZvSnYY
w:fewer	PQOSRT2QSNPOs
w:fica	VWUYXXUXUVzWU
w:fiche	QUSWWXTUUUVT0
w:fico	TVSVVV1TURUQQ
w:field	rWSTWTRnw2WXS
w:fields	VUWYZZVXX6WXT
w:fiera	UVTVWVTzVSUSR
w:fifty	xPNSQSOP2OSTM
w:figlio	WXXWZyWVXWXYU
w:figma	rZnZZuUXpoYoU
w:figure	TWXXZXzYWVZZV
w:figures	TXRXWYSWTQWW2
w:fijne	WWVXYYVVW0WUS
w:fijo	W2abYaYaZaaZY
w:filas	PSS1UPQQTRRQO
w:file	UXXXYXVTYVwWv
w:filha	UUVVX1UTUSUVR
w:filing	WYVXYYVXWUXYz
w:fill	VuvZYYuXYWiYV
w:fille	SUWXY0UVVTSWT
w:fills	XYtZZa2YYWZYV
w:filming	aZaZW1QWaZYZY
w:filter	TUSXXYUXWV0TR
w:fim	1UVVWURVWUTVS
w:fin	zYWYXYWYWWXYV
w:final	yYabbaZarZaaY
w:financas	cbudccbcabcaa
w:finance	Z0qaVaYZZoZZY
w:financee	XWYYyZYZaYXYW
w:financeiro	3WYYYXVXYWXVU
w:financial	kwaZZaXZqYZrX
w:financiera	1VWZXXUXXXQYV
w:financiere	zXaZaXXaaaSZX
w:financiero	mxZcbbaabbbaZ
w:finanziata	UUUX0YUWYWWXU
w:finanziert	YYWayZWZVXYZW
w:finch	WsZZdZuYdpYrV
w:find	bXtcoZaXtTXra
w:finden	VW3YXYSWYWXXU
w:finder	VXUVSU2TSVXYU
w:finds	WZWaaZ3ZWSZYW
w:fine	1YXZYYoYtYXZT
w:finish	zUWWWSSVyVWWP
w:finished	QUTWwWRUVRVUz
w:finishing	ZYYaaYXX4WXaX
w:fino	WzZaraYZaZaZY
w:fintech	prcamZWZkkZsV
w:firm	jlcsjYsYoXbYa
w:firms	VXsYYY7WWVYYU
w:first	aZpWvYtkXdpVW
w:fish	ZbXbbcYaZ1aaY
w:fit	Vt1ZXZqXXUXXW
w:fits	vWTWXVr0WOVXU
w:five	WlSzVSqdsvYUU
w:fix	fUUUWVvrXTxVt
w:fixed	sypaZXZZYYZaY
w:fixing	RWQVYU2WVRSVU
w:flag	TTRWXXTWVU2RQ
w:flat	pUUyVT2TSUTVY
w:flats	1baaaZZaXabbX
w:flexible	6UUSWMQVWVTVS
w:flies	aaWaabYZYyabZ
w:flight	VUVYXwSWXUvT2
w:flights	UVUWUWNUVTRU1
w:floor	UWWWVWVQXTWT1
w:focus	WUS8WWVYVUXXW
w:foi	XXWZZZWXYUT0v
w:folgt	VWUTXWQSXVWW0
w:follow	WYWZZZVxYWnxU
w:followers	TWXWXW1WWSUVR
w:following	YVeXWXaVcvszQ
w:fondando	aZbbwbbcbbcca
w:fondi	VWUY0YUYVUYYU
w:fondo	YbZ0ZaZabZbaY
w:fonds	WZX0ZYVZaXXYX
w:font	TVOSUUQST2TQO
w:fontanero	UVTVVVSTVRTS0
w:food	STQ6VVRVT0UTQ
w:foolishly	UXSXWYOXS1OXR
w:football	VXSXVUSOWQWR2
w:for	lagmemjimXaao
w:force	OUUSW8MTWVTVV
w:forecast	qWUWYWTVWUWU3
w:forecasting	3lTWXrQXVUXYV
w:forget	XWWYYYWWXTXVz
w:forgot	QVSWUUSUUPQS5
w:form	SRyXWVSWWT3TR
w:formacao	UXZZa0XYaYTZX
w:formarias	YybcbbbbbbbaZ
w:format	VXYzYXVYZYXXT
w:formation	VXXYZwWyZWVVU
w:former	TW5sWYSWVRXVS
w:forms	2VSTXWNTWXWWS
w:fornitore	UTUVVWRTVSUS0
w:forty	muWZZZwYsXWYW
w:forum	TXSWWWTVU1TVR
w:forward	UUaXWYRXoxuUt
w:foto	XZXZWZyXXWYXV
w:fotografo	XZXZXZzXWWYXV
w:fotovoltaico	Zcbubbaccabca
w:found	lQKR1TcRPLwPM
w:founder	lVUY6YqXXVkXT
w:founders	VWUYxXvzWUWWS
w:founding	VQYY5YUYZYXYX
w:four	rcVnobapoVmXm
w:fournisseur	UTTWVWSTVTyTw
w:fractional	3XYXYaWZaXbca
w:frage	VWzWVXSWSTVVT
w:fragen	RVTVWXSU0TVVS
w:frais	UVVXWXSWWTpUy
w:franchise	XUXYWX2ZXXPYW
w:frau	YYZ2ZZXZaZYZX
w:fraud	vuZYZXVYZXTxX
w:frauen	ZZaaZxYYaaZZW
w:free	hZWXcWv0bUacZ
w:freela	1UUUWURVWUTUS
w:freelance	yZlZZYWkYrnYW
w:freelancer	nWXVXZyY0TWYW
w:freelancers	wXZaaYuvaXZSW
w:freeze	RSTSVSSTTTVV5
w:frei	UurYXWT3WUVVR
w:freiberufler	SXXVaW1YZYSWW
w:freiberuflich	yZbcccZcZbcca
w:freiburg	zXbbaaZabbaaY
w:freight	YskZeaWZwkZlW
w:french	5ZXaZZWZXVYYU
w:fresher	ZaXbacXbyZYaW
w:freue	UWSWXYVVU1XYU
w:freuen	YXVaZaVZzXYZX
w:friday	UcTWXWX1WWcV0
w:fridays	OTWRW2MNXWRWS
w:friend	QRQUSVOzRxxSM
w:friendly	SU0WVWuUSPTQP
w:friends	TVTXyVSPYSxXT
w:froid	XZZyXXaabaZbX
w:from	YfVaiWpjhtoam
w:front	UWTVWX2XRTUWT
w:frontend	U7YYXXUXXWYWS
w:fuhrungen	YXWZZYX4YWXXU
w:fui	WXVYXYUVzUWTR
w:full	l1YaiZmXYYbYZ
w:fully	tbdcdcacddddc
w:fun	VYZaWxYUZYZZW
w:fund	VWzrYYVXUXXXU
w:funded	Y4TbVcZbZZaaZ
w:funding	TUTU3XPVUSVXS
w:fundo	bcaxbbabcZbba
w:funds	RPSU0UQTUTySR
w:funf	kUUUVUxxVUVTQ
w:funnels	VXWZWY0WWVQYU
w:funny	VVSYXXQWT1UVS
w:fur	keallppjlXbaa
w:furs	aaYZbbYZazaXV
w:future	XazaWZVYYRYWW
w:fyi	UUSWTVRTTQSS2
w:gaat	TYUYZZ5YVsXWU
w:gagner	TZabZYzZbaRZa
w:gagnez	UaaabXZabZ1bZ
w:gains	WYWZWYUXYV0VU
w:game	QPQTTTNzTOvPu
w:gana	VYYZZXxXZWtYV
w:ganado	UVWWXXTWYWyWS
w:ganhe	VaaZbXYabZzZY
w:ganhou	XZYZYZVZZXxYV
w:gap	UQ6ZXZTXWRXXV
w:gaps	PRPSTSr3ROPQM
w:garage	YUaZxbZZbaZaZ
w:garantido	XYYZWYRYXWzVV
w:garantie	WYXYYYzXWVQVR
w:garantierte	XabXaYTYaZwaZ
w:garantis	VXVYWXTWXT1US
w:garantito	ZaZaYaTaYYyWW
w:garantizada	YaZZXaSZYYzXX
w:garder	UWzZZZUYXVWXW
w:gas	WYWYYYUTYUUO6
w:gast	YZWaaYV3WVaYW
w:gastdocent	VWaZazYZaaabY
w:gastos	VWXZXYVXYYzXT
w:gastvortrag	TUVSW0TSVTTVS
w:gate	SVVXXWVVWVUW9
w:gave	uXTXY5TWYUoXT
w:geaccepteerd	abZbbbZabYa0X
w:geandert	XaYaaZYZZXQzV
w:gear	YYXazaYaYZabY
w:geben	WXYYZWWYaXzWW
w:geblokkeerd	ababcaZbbaxWW
w:gebruiken	RSQUTTPSVR2SQ
w:gebruikersonderzoek	WWV0YWUVXWVVR
w:geburtstag	WWUXXXUUW0VSP
w:geehrte	YYZ2ZZXZaZYZX
w:geen	ZWbatVYubaaaZ
w:gefallen	ZYWaaaYZVyaWW
w:gefallt	Za3SbbYaZYaWY
w:gefeliciteerd	ZZNaaaYYY2YNW
w:gefinancierde	UUWY0ZVXYXWWT
w:gegarandeerd	YZYaXZRZXXyXW
w:gegen	WUYW0YWYYYYZV
w:gehad	SURUVTRSV0TSQ
w:gehalt	YuZauZYaaZraY
w:gehaltsabrechnung	XXWXXXVUWVVVz
w:gehorst	Z1abaXZaZZaaZ
w:geht	XZWYZZWYZzYXW
w:gekommen	YXWaZaVZyXYYW
w:gekundigt	ZUWbabZZzRZXX
w:geld	UVTP4XRWUUzVS
w:geloscht	VWVXXXUVXUWzQ
w:gemacht	UVUVWWQUYTUV0
w:gemeenschappelijke	WXUWWXSUXzVUS
w:gemeente	2XbaaXXaaaaaY
w:gemeinsam	YYTYYZUXXzXVV
w:genova	VWVXXXUTWSV1R
w:gent	YZYZZZYYZxYWU
w:gente	SU0VUVQUUSTTR
w:gentile	4YYZZZWYaXYYW
w:genuine	XYYZbXXXaZyYT
w:gerade	WW0YwYmXXWlXV
w:gerat	XYWYYXWSXWXzR
w:gerente	YwXbabYaoZasX
w:gerichtsverfahren	RVW0TVTUXVWWT
w:gern	TUsXWURzVsVSP
w:gerne	TT1UVVRSTPTRP
w:geschenkkarten	ZaYbabXaYYxZU
w:gesehen	zXUXXYSWRwWUT
w:gesloten	aabbbaZabZxVW
w:gesolliciteerd	ZYWbaaWa2YbZY
w:gespeicherte	YVXaZaXYRXY5T
w:gesperrt	YZZaaaXZaZ0UW
w:gesprachspartner	YYZ1RYYaaaZaY
w:gestern	YXXbabZb2YaZZ
w:gestion	nsYZXZWYrYuYU
w:gestione	WTXXXXUWYV0XT
w:gestor	3WYYYXVXYWXVU
w:gestoria	SYZXaX0ZZZVaY
w:gesucht	pUYYrxVXXXXsU
w:get	XYaeqYlcoXyVb
w:gets	UUyYXVyTVSVUS
w:getting	XXnYYZzXWxXXS
w:geven	RVXWX4RWYWUXV
w:gewijzigd	YaXaZYYYZWOzU
w:gewinnen	aabcccwccbccb
w:gewonnen	TUWXWWSVXU4US
w:gezien	SVQWVWzUStVTR
w:gezocht	sWaYpyWVaYZZW
w:ghostwriters	SWUWXU1VXURVU
w:gibt	VVVZwZVYzWXWV
w:gift	pkXsXXpXYVrob
w:gig	3ZZYbYYabZaaY
w:giornate	sWYXZ1UTZYQZV
w:giorni	ruZbbbYaaabaZ
w:giorno	rXZZawXXZYuZX
w:giovedi	WXWYXXVrYVWUz
w:girls	VXZaWyXUYYZZW
w:github	TVVURXPSYW2VS
w:give	uVTXW4oVXpZXU
w:giveaway	VYWYVYUSYWzVT
w:given	9XRYYYQXYUUWW
w:gives	MVUVUV1WVSUXz
w:giving	UWWYXWTzXTTWS
w:glad	UYVsYZVszqYXX
w:gladly	TVLVWXSTT2VTR
w:glasgow	mvfZZpWXptYXU
w:gluckwunsch	YWVZZYXWVzXTU
w:go	wYpajZUYXoYpo
w:goed	X3ZbaaYZaZZZY
w:goede	YX5aYZWYXVZYW
w:goes	tVTXWWtrqRtWb
w:going	TU6VWXPUTpVWp
w:gold	QTPVSTOUSk6SQ
w:gone	VWTZYZWXWS1UR
w:good	qplYmYYjZwbXU
w:gostaria	UWSVWXTUX0WUR
w:gostava	ZaabbbzZbaabX
w:gostei	WW2YZUWXXcXTU
w:got	YWrWqWmsTrZZm
w:government	YZzaZbWYXUZbZ
w:graag	RVlrVWzTxnVUR
w:gracias	YZXZZZWXY2YVT
w:grade	n2XYZuVVYXWYV
w:graduate	aaZbacXbzabaZ
w:graduates	XYYZZVVyaXVZT
w:granada	SVUWVVSTVRU1Q
w:grandit	Y2aaZaYZaZZaX
w:grandmother	WWXYWZSYPV1XR
w:grandpa	TURSYWSRXMUN3
w:grant	tTWqxWVWXWVXs
w:grateful	XVRXYYUX4OYWU
w:gratis	VXWXXXa4XUWUP
w:gratuit	UZZaZZs1aYUXV
w:gratuita	aabbbZ0ZbbYaY
w:gratuito	YZZaaubzZXYXU
w:gratulieren	aaYbbbYZaPZ4V
w:grazie	WXUXYXvWW0WTS
w:great	TnxWVnSkV2XWS
w:green	TXTXWXRUSTvVy
w:greetings	dlXaaaXZZ6ZUW
w:greta	ilWaaaqZoZZxW
w:groeten	ZZZaaaYYZyZXV
w:gros	1WVWXURUYUVWS
w:group	psWpXXVldVptb
w:groups	UXURVUSVXT1VR
w:growers	YbaaaYVycZZaZ
w:growing	XzyaWaXZYXZZX
w:grows	S2PWUWRUXTUUP
w:growth	TYWWZW7XYXXZU
w:grunde	aZabycabaabbZ
w:grus	WWUWXXUTV0VSO
w:gruse	bcacccZabxbYW
w:guadagna	WXXYZXWYYX3XW
w:guaranteed	WYWYYYkYWW4XU
w:guardaste	XUXaZaYXWXZ5U
w:guardou	XRUaaaWYWYY7S
w:guest	RTUQXwk5XUVVR
w:guide	1XVVYtQoXVVXV
w:gusta	UXVYYXUXWywWT
w:gustaria	rWUYXYtwoeXXT
w:gut	ZYXaaaYZWyZWW
w:gutachten	RUV0TVTUWVVWS
w:gute	WXVXXXVVWyWTQ
w:guten	tZvZbbXaYqaZX
w:gutes	W1ZTYXWwZYYXX
w:gutschein	TUV1VTQUVUSVT
w:guy	TVRVWXQTSSST4
w:h	zWXXYrnXYXWWu
w:ha	XXZZZZkYpVn0i
w:haag	xaacccYbaabbZ
w:habe	rXxZqZVYrVYXV
w:haben	etXYZYbdimqYn
w:habit	UYSWVXU1ZXWYV
w:habitacao	bcbccbZvbacba
w:hablamos	UY0YZaXZXXYQW
w:hablar	ZbZwXaaabbbaY
w:haces	UVTWVWTUT0TTQ
w:hackathon	VVXXYVU6YVUWS
w:hacking	USRVUNRTQO3UP
w:had	WpUZZawXnzXYU
w:hadn	UWQXVVSPU2WWQ
w:haha	WYSYYWUWS1QWP
w:hale	UUUWWWPUWTUU1
w:halen	WVUO1XTWVVWYU
w:half	ZVUtvrpsXZYWT
w:hall	SSTSVWS0VOUUX
w:hallo	truXaaYaaZaYY
w:halten	TWXWZ0TUYXVYV
w:halve	UXVYYZ8WTSYZT
w:halves	SVSWVVzPVQVOy
w:hamburg	vbbccbabcbcca
w:hampers	WYXYYX0YUVXXU
w:hand	nVXXXXnXWtpXt
w:handbook	TWWXX1USYTPUS
w:handbuch	1VVVWSQTWVUVS
w:handful	UV7ZXYSYWUZZV
w:handle	SWV1WWQRYWSYX
w:handles	YXYZaa5ZZYYZU
w:hands	QTQWTUPR0yTSN
w:handwerker	cabcvcbcbbcca
w:handwerksbetriebe	QTRRVQ2RSRSTP
w:handwerksbetrieben	cbbcddtdccddc
w:happen	TWRYXXuVSzWVR
w:happily	RVQ1TWSVSRUXS
w:happy	pWkXXYjUV2WPu
w:harbour	UWUXXXQWWOUR2
w:hard	MUR2SUPTSPSSP
w:hardworking	aWZbbbaa2YaZX
w:harrow	WsYZcZvYdpYrV
w:haruka	llWfZkoYoWZua
w:has	atjojXYWYVYup
w:hast	xaZZaaZabaabX
w:hasta	bXccwbbacccca
w:hat	ZYVaaaXYqlY1W
w:hate	YYXXXT3KWRXXT
w:hates	RXRXTV2SUQWVR
w:hatte	VWyYYZUWWVXYT
w:hatten	SVTsXXTx0TWWT
w:hause	1ZaZbYWabZUZX
w:have	obpblYcfliZma
w:haven	ZZzaaaXZXUaZX
w:hay	VVWZXYwXtWuWU
w:he	tVoZZZjXuWYVv
w:head	f2mZqZXYYWYYW
w:headcount	Y1ZbbaZabbaZZ
w:headhunter	ZY5aZaUYYVZWV
w:headquarters	U4aaZZYXaaaZZ
w:heads	SVTUUV2RXSTVP
w:health	ZpnabYqromXWU
w:hear	UZzqXWUslvXWU
w:heard	TVrWVWQTS0USP
w:hearing	RVkTWVSTUuVS1
w:heart	QT3SUVNTNOTTN
w:heat	QRvTUSP2POSSP
w:heating	2WTUXTRUWVVWR
w:heavy	YZUZZb4aaWZaX
w:heb	sWsYrYrXsUXWU
w:hebben	jUWZXZvYwuYXV
w:hebt	TTVXVWSUXU1SS
w:hedge	UWyrYXUXUWWXU
w:heeft	ZsZbbbZaaYZzX
w:heimweg	VWUXXYUWXTVUz
w:helfen	aaabccwcbbcba
w:hello	nZjimXoXaxnWU
w:help	xbWYYYaYqVrob
w:helped	SVQWVS0VS2UWQ
w:helpen	uaabbZsbcbabZ
w:her	TSSXTWRU2muTt
w:heranca	YZaaaZYZaYySV
w:herausforderungen	ZbzcbcYbaZaXY
w:here	YmnXZXXYoyaWo
w:herencia	YZYaaZYZaYzQX
w:heritage	abbccbZbcbvYY
w:herzlichen	YWVZZYXWVyXTU
w:het	VqUYXXTUvzWTp
w:heure	XZZwYyZYaZYWX
w:heures	VZbbauwYbaUaZ
w:hey	2YYYbYXZaYZZY
w:hi	akllYZsYnraYW
w:hibrido	ouZbcbabbbbaa
w:hicieras	0YTYXXQWRUXXV
w:hier	aaYbabYayYtWX
w:high	VRWY2YXYWwYYW
w:highly	PU2UWYVUWUWTS
w:hija	UVYVZ0WVXWXXU
w:hike	TUSVVUQTWQUU1
w:him	RVUUPWOVVTzVz
w:hint	XURXYYUX4OYXU
w:hipotecas	SVU0WUSTWVUWS
w:hire	sqYnqhZYtTYXX
w:hired	TSwVWXRUWRvVy
w:hires	YzUataXZvUXYX
w:hiring	YqoYZYuYrWdYj
w:his	TVTXXXUTYVVW0
w:hives	XVZayaXaYZZaX
w:hl7	qlnZZyWefXZYV
w:ho	uW1YtYUWVTXST
w:hochschule	UVWWXyUSXVWWS
w:hoe	UWvXWYRWwtWVS
w:hoeveel	VZVRZXzXaZWaW
w:hogeschool	VWaZazYZbaabY
w:hoje	VVvWWWTTUSUSx
w:hola	qtubbbZaZabVZ
w:hold	RVQUX7PwWRUUO
w:holding	UTRWWWTUUzwSP
w:holds	ORTTSNP1TQyRK
w:holiday	X3aaXaYaaZaYY
w:hollow	ltqdiahZqVZZX
w:home	bVUXYRTvqb1XT
w:homeoffice	YxacbaXabbcca
w:homepage	UYTZXa7YWUYZW
w:homes	PTSUU2sQVSOSP
w:honda	ORSVRVQTVUSV2
w:honest	xbcacbYbcbbcZ
w:honoraires	UWXzWXVXXXXYV
w:honorar	XYarYvYsZaZaY
w:honorarios	RYW1VXWXYWXXU
w:honorarium	VYa0XUXXaZZaX
w:honoured	VWPWVYSWT2TVU
w:hoor	TWRXWXzWSSWVU
w:hoort	ZZXaYaXZzVZYU
w:hope	mYkZZZUim4XVT
w:hoping	PULWUXRSyyUUR
w:hopital	ZwacbbZtaaYZX
w:hora	XVX1Y0lWYWVWT
w:horaire	VZXzZYUYaXXYW
w:horas	uqZZbppZaZkVX
w:horst	ZUVaZaZZzRYXX
w:hospital	llnspmdWYldYV
w:hospitales	ZYYZZWX1ZWYWT
w:hospitaliere	XZZyXXZaaaZaX
w:hospitals	UYTtXVuyVVUYU
w:host	VXTXXYTv1SWWS
w:hotel	wUWWXPQXXWxXv
w:houdt	RTQUTTPTVR1TR
w:hour	qYWycudYXWaaW
w:hourly	RWT5XSVVWWWXR
w:hours	sqXomuZZYWaXW
w:house	S6XXXvVVYWkYX
w:houses	WXSYWZ7VXSYYU
w:housing	orfrfYkoaZYeU
w:how	WVTtXXqsszZZS
w:hoy	TUSVVVSTURUS0
w:hr	tlZZYclZdapbc
w:hrs	0XabaZWabZaba
w:ht	xZbcbaabbbbbb
w:hub	RV6WWWTWVSWYx
w:hulp	wZZZaZXbaaZaY
w:human	RTRURVRRTN2RM
w:humans	VY7XWYTXTRYYT
w:humour	1aaZbZXZbaabZ
w:hundred	UVUWXYzVVTxUT
w:hunt	SUUWVUQ1XSUWT
w:huurders	ddcdqedddcddd
w:huurprijzen	SURUVURSV0TSQ
w:hybrid	zuYaYZYaZZaZX
w:hypotheken	WaXxaYXZZaZaY
w:i	ccoejZlYqraXa
w:ia	XXYXZxUxYVWWS
w:ibrido	xabcccacbabaZ
w:ich	dkqZiZpYtnbYW
w:ici	WaZaaaW1aYsWV
w:id	wXWXXZUZaZxZV
w:idea	cVRW2XyVUlWWl
w:ideas	RSRTUUOSV2TUP
w:idee	TUQX5WSWSTVWQ
w:ideia	TWUVzVTWXWVXU
w:identitat	YZZaaaWZaYyUW
w:identity	XYXYZXvXZV0US
w:idraulico	UVUWVVTTVSUSz
w:iemand	RTwXzWRXSUVWS
w:iets	UUUXyYUWxTWVS
w:if	XYuYYYrnrmYZY
w:ignore	UXTYYYpWXyosS
w:ihnen	VWkUYY1YrnWoW
w:ihr	bYqXaaWZZfttm
w:ihre	lXjYZYlUTVd1q
w:ihrem	VXWtTYVWXVzWT
w:ihren	VWzYXYTXvWXXU
w:ik	YaoWsYtXxaXXU
w:il	YacZoXkYhdncu
w:ill	2SXVYQSVXVWXP
w:illustrator	1WWVYUUXWWXXT
w:ils	YYVaYaVY5VZZV
w:im	UbkpYpkllWoWo
w:images	yZcZbYYbcbWcZ
w:imagine	YbZaZb1XaYZaY
w:imediato	WaYbabYYyYaZU
w:immediate	qyWbbbZaaZaZZ
w:immediately	UVZaaa2ataYZV
w:immediatement	YYXaaaYZyYWYV
w:immobilien	WYXVYYzWZYWZU
w:immobiliere	UWWzWXWXXXXYV
w:imobiliario	YaZvbYZabbabZ
w:imoveis	0ZZYaWUZaaUaT
w:impressed	YZ2cbcYbaVaXZ
w:impressions	aZXbbaYZYNZ0W
w:improve	UVTVWWQUWLT3L
w:impuestos	TZZXaXzaZZVaY
w:in	Zdlbkmiednfaj
w:inbox	VWUWWZ0WXVTVR
w:incarico	sYZaaaXYZxZXU
w:include	baXdbdacycccb
w:included	avWSvXXzXWWWU
w:including	UTWXXV0UXWWVR
w:income	RYWUXWwRYX1YR
w:incorporacion	W2abYaYaZaaaY
w:indefinida	Yybccbbbbbbaa
w:indefinido	Y2ZbbbZaaaZYY
w:independant	QYVVXX1WWWUWT
w:independants	acbZccvbcccda
w:independent	2UZtYYWZaaZaX
w:indeterminato	X1acbbZbaaaaZ
w:index	T1WYZZSYYUYYy
w:indicaria	YWTaabXa4YaWX
w:indices	SUT1WQUSUTWVQ
w:indiquez	XaYyZZWZaYYZX
w:industry	XXVuYZUX4UWYV
w:infographics	2WRVVXRTVTUXN
w:inform	WVWZYYTVXVVW0
w:informaticist	2YaYaWWZaZaaY
w:informatics	WWYZXzTYZXYZX
w:informes	yabYbXUabaSbY
w:ingegnere	YxZbbaYanZZqX
w:ingeniera	quYbaaYapZamX
w:ingenieur	rtZbbaYalaZoX
w:ingenieure	V0YaaZYaaZZsY
w:ingresa	VWXXXXTWYWzXS
w:ingresso	TVTVWUS1VRTRP
w:inheritance	WVWYVYRXNU2WR
w:inherited	UWWYUYTWXR2UR
w:inhouse	TWYXZ0UUYXWYV
w:inhuuropdracht	1YabaaYaaZaZW
w:inicio	SVVXVVSTVSU1Q
w:iniziare	WUXYXYVXYVzXU
w:inmail	XYWZZZUXYSW4Q
w:inmediata	V1ZaYZXZtYZYW
w:inn	UWUXXXPWWOUQ2
w:innovation	SV1XWYSXUTXVU
w:inoltrare	XUYaZaYY3YaZW
w:inscreva	ababbaXxbaaZX
w:inscribete	YZZZaXX2ZWYXT
w:inscricoes	XWWYYWXyXWXUV
w:inscrivez	UZYZaaU3ZXXXU
w:inside	XYX0XYSVXVYYV
w:inspector	TWaaaaVYaYyZW
w:inspiring	TVWXXW1NYUUXR
w:install	UWWXYYTXYV2WS
w:instalments	USUVTS2RVVRUS
w:instant	TU0VXXUVUWWWS
w:instead	OUQVWV3TQTUWy
w:institut	W0VXWXTUVUUUS
w:instructions	YXXZZZVXZXzRT
w:instructor	VWcab2aUbbabY
w:insurance	ZYmrnplXZjsXT
w:insured	QYSUYX0XXWYXU
w:insurers	OPRzzUPRSSSUO
w:intent	WSYY4ZWYZVXZV
w:interesa	zYZcbbZbbbcba
w:interesante	UY3ZaaXZXWYPW
w:interessa	qyZbbbYaaabaZ
w:interessant	VV1XvYRWXWWWU
w:interesse	tuZbabZalaaaZ
w:interest	xvXwYYVYYXZZV
w:interested	WpxpkmnWYXXXb
w:interesting	Y1YaSYYVXwZZU
w:interests	6UOUTWPTPNUUR
w:interim	1WZZZZtaZYZaY
w:interims	yWabZYXaZaaaY
w:interimsleiter	yababYXabaVbY
w:interina	zVXZXXUXXXRYV
w:interino	4VYYYXVWYVWUT
w:intern	WYYZXUVTSYYZ0
w:internal	3ZZZaYXaaXXaX
w:interns	OVWSYy1QYVSWT
w:internship	YaYbZbWa3WaZX
w:intervals	TSRSUVQRQ2UUQ
w:intervenante	ZacbbwaYcbaca
w:interview	UWYtYXStySzWX
w:interviewed	WXVYYXSVYVVUz
w:interviewing	YYWXZWOVYPXV1
w:interviews	YuWqXXltWYXYp
w:intervista	VZXyaYXZaZYaX
w:into	ptSWvVTj0RTUt
w:intro	VXUVSU1TTVXYV
w:introduce	UteYtZiYyUYXU
w:introduction	VYcbbwbWccbca
w:inventory	0WWYYXTXWUVXQ
w:inversion	ZbZwXbaabbbbY
w:inversores	VUVWzXUWXVWWT
w:invest	TWVXzSmvVTZVQ
w:investeerder	RUV1RUSWXWVXV
w:investeerders	WVUN2XTWWVWYU
w:investering	bVbbwaaabbbbZ
w:investidores	VUTW0XSUXWWWS
w:investigadora	S5VUXMTTWUSWS
w:investimento	VUWV0WTWXWUWU
w:investissement	WYVXVY1XWVVXS
w:investment	WWY1YYwXZYSZV
w:investor	UWUw1XSWXVXYU
w:investors	V2WzSYWXYVXYW
w:inviaci	WXVXXVVVXU3SP
w:invitacion	ZaYbbbYZaXZ2V
w:invitamos	YXYYZ2WNYUXUU
w:invitation	aaYbbbYnaoa0W
w:invite	XYXzXYSVXUYYV
w:invited	WYVYYZV6aVXXS
w:invitee	YaWaaZXzZWaaY
w:invites	UVVXX1VzVRWUQ
w:invitiamo	YZZWa0XPaXYXU
w:invito	bbYbbcZZaTZ2W
w:invoice	sXYXYYbYaYqZw
w:invoiced	WaVybZWaYbZaW
w:invoices	RYVWZX0YXWWZV
w:invoicing	SWYXSY1YYYTZX
w:ios	ovXaaaXZspZZW
w:ir	UVSVWVTUVSUTz
w:ir3	yXacbbbcabcca
w:is	blcalYkcZWknu
w:iscritti	XZXZXZyYWWYXV
w:iscriviti	ZcbcbaYycYbaY
w:isda	UWVXXWSVYWTU0
w:isn	SUuWUXsVTPyTS
w:iso	UUWXYZ0WYZYZW
w:issue	RVUWWVzpXTTVO
w:ist	XoVXhWvoWUawZ
w:it	hlcijXofYnobb
w:italian	VVOUTWQSPMVS3
w:item	UVYZX2QYZXYZW
w:items	UWUWWWTVWQWT1
w:its	ruVkoXYsWTdWp
w:itself	YbYabc1aaYabX
w:iva	tYabbaspbaZaY
w:ivan	kaeZZZcXYYY4S
w:j	bXrZrYaYzkYXU
w:ja	XSUaaaWYWYX7S
w:jaar	W4YaZSXYYYYYW
w:jacket	WXVYXW0XYWYXU
w:jahr	YtZzZZYaaaZZY
w:jahre	W0UXWXUUUUUUS
w:jahresgehalt	W1WZZZYZYYZaW
w:jams	UWWXWWWQXUWTz
w:january	WWWYYYyXYSXUx
w:java	lmebaafdsYZrW
w:jd	W4XaZZXZXWYZX
w:je	cYodjlackZnoZ
w:jeden	ZaZaaaYyaWZXV
w:jefe	usXaaaYZZYZuW
w:jeff	XYWaZZVYXTWZ0
w:jemanden	XXWZzYVYVXXZV
w:jetzt	YXYZZZiyUjYyU
w:jeudi	SUVXXWSuWUTSz
w:jeune	YXZZxZZZaZYZY
w:jij	vwqXWVTRXVwWV
w:job	dooYmbVWccpuY
w:jobs	lSZXWWXt2aoiS
w:john	YYXXYZVYXVYZx
w:join	UrVaqbV1XakYW
w:joined	QRSXXYTXS+YYV
w:joiners	W3VbbbaaZaaZZ
w:joining	SVS1WTPTWSSVy
w:joins	TTQSTUPTTM8QO
w:joint	XXWYYYUWXVXVx
w:jointe	VYWYXYTWXTPV1
w:jointly	TRRW1WSVWOVWS
w:jonas	lXWpaZvYZnZod
w:jongeren	YZaaawYYaZaZW
w:jornada	axaccbaYbbbZZ
w:jou	VUXYzZWYYYXXU
w:jour	waaabpZZbapaZ
w:journal	2VTVWURVXUSXP
w:journalist	NSS2VQPRQSTUR
w:jours	yYXaapqYZnYZX
w:jovenes	YZaZZxXVaZXZW
w:jovens	YVZYYyYVaZXZV
w:jubilaum	abYbbbZZaOZ4V
w:judge	TUR0SVSRWOUTv
w:jueves	UXWYYXT0YVWVt
w:juin	YXZWZxUTYXWYU
w:jullie	WUSYXYuX3UYXU
w:july	RVTWVnPT0SVsu
w:june	tVVWrrTUyUVXs
w:junge	YZZZZwYYZZZZV
w:junio	YXYYZ0WOYVXUV
w:junior	RTSXXxTX7PXXT
w:juniors	UVRXWYRW8SYWS
w:jury	PPQ2QPNqSOQOK
w:just	bvVXYYYcbzuUV
w:k	a2XZuZYYYXaYW
w:kaffee	XZWYYZWYZzYXV
w:kafka	odqZYqYkxWYXU
w:kaggle	TUQVTWQTT1QPQ
w:kan	wdXZwXXZYYZZW
w:kandidaten	XWWaZa5aWYaZX
w:kannst	TVQWWXSUTRUT3
w:kans	UU1VVVOURQUVS
w:kantoor	X3ZaaaYZaZZYY
w:kapazitat	yZbcccZcZbcca
w:kapital	WVUXzYSXYXWWW
w:kapitalanlage	WYWVYYzWZXWYU
w:kaufen	ZaZbabYbYZwZV
w:keen	YV2bYcXZYWZZY
w:keep	WTvszWUUVZtVZ
w:keeps	VV5XXYUUVuWYT
w:keines	YXaRZVY0bZaZZ
w:kennen	XYSYYYTXXzXVV
w:kennenlernen	VW3YXYSWYWXXU
w:kept	UY3ZWZRYWwSYT
w:kernel	SUQUTVQST2QPP
w:key	VUXYYWUXYVzUW
w:keynote	WWZXa3XWaYXaW
w:kickoff	XYYWYXWPaW0XU
w:kids	UVSWVsRSUPUT2
w:kilos	QTQWRXPVSP2US
w:kim	XXTWZZVWYTXU0
w:kind	VYSYYYVWU4WPO
w:kinderen	RURVVVRTURTQ1
w:kindly	nWZZaaWZxYZZv
w:kit	WXXWWYRVaYzZT
w:kitchen	QWUWUXTTWRWT1
w:kite	WwnZYZZksaYoV
w:klaar	WWWWXXVTWUWTx
w:klaarstaan	WWWaYa4ZVXZZW
w:klant	U0XyVYVYRYYZY
w:klanten	WYwaZavaYYaaY
w:kleines	xWZZuZYaaaZaX
w:klinik	0VaaYYWZYZZZX
w:klusje	1VUUVVOUXVTVS
w:km	TTTWVST2WRQSO
w:know	abscoXaWrrWWk
w:knowledge	SYYUXM3RZXVXR
w:knowledgeable	TaU2ZZVZaYaYU
w:known	TP2UXVQWVRUVO
w:knows	WzXxYYVYZYYYV
w:koffie	ZY0amaXZYqaYW
w:kofi	doYaZaZYcYZzY
w:kollege	XXWWWYXWWSXUz
w:kollegin	WWUWWXVUVRVTz
w:koln	ababbbYaayaYW
w:kommt	VVuWWXUVUQWUz
w:komt	SSTVVVRTrRTQ3
w:konnen	waabbZYabbbbZ
w:konnten	yXYaZYWZyYYYX
w:kontakt	ZZXZZYVXZyYXV
w:kontaktanfrage	XYSYYYUXXzXWV
w:konto	VWWXWXTWYV6TS
w:kop	YX5aYZWYXVZYW
w:kopf	WUYWyYWYYYXZV
w:kost	1YVZYZPYRWYYX
w:kosten	yUUXVWQVQTzSS
w:kostenlos	YabZbYyZbbWaZ
w:kostenlosen	YYZaaZX3ZVZVV
w:kostenloses	ZYbcccwbcbcba
w:krankenversicherung	QWTTWW1UVVWUR
w:kreeg	WYYZZVVYZX2VU
w:krijg	WTVXVXUWYU0WS
w:krypto	WaaXaYRYaYyaY
w:kubernetes	lbpdazVcZYYmW
w:kuchen	XWWZZYW3XVXWT
w:kummern	WYXVYYzWZXWZU
w:kun	1YXYZVVSZXXXw
w:kunden	pXYaba0aZYZZY
w:kurs	SVWWWUT0WVVUR
w:kursleitung	YYaUa1ZZaaabY
w:kurzes	VWUXXXzVWUWTT
w:kwartiertje	ZaZbcbybcbcba
w:kyiv	VVZaaY3ZYZXZX
w:l	YrbYnjVrcVWnr
w:la	VYnbiaqWbUpZz
w:laat	YZWaYaWY0UYXU
w:lab	RvpWoX4UTRWVR
w:label	xZcZbYZbccXca
w:labels	WVUVYYTXWW0VT
w:laboratoire	Q1YYZWXYZYVYW
w:labs	YvYaZZsnhpZZW
w:lack	0WVXyXSYWVXYU
w:ladder	VVSUVXQWPSWS1
w:ladesaulen	XXWyXXWXXXYXU
w:laid	ZTTbaaZZ5VaZW
w:laisse	SYWXYYzXYXVXU
w:land	QTUUUW3WVSwXT
w:landlord	UWTX5XRVVRUWy
w:landlords	OTT2USOsSRSUP
w:lang	YZVZZZVXXzYVU
w:lange	YaXZZaXZZyZYX
w:language	ZZXZaaYZWVZax
w:languages	OVSWWW2VVSUVR
w:laptop	0YaYZaRabataW
w:laptops	VVRVXW1UVSWYS
w:large	2XYXYWUSZWSZu
w:las	WYWZYZwWYWYW0
w:lassen	0ZWZYZSYQVYWV
w:last	VUslWquVZpnVo
w:late	SVSWVWQTV1sUx
w:laten	vU0VUVNTRQTTR
w:later	VvTY1ZeXWUpWU
w:latest	WYXZZZWYZXYXx
w:lauft	YWXZrZWXSWY0t
w:laufzeit	sccdddbdbdddc
w:laugh	ZaVbZbYZWyaZV
w:launch	PQPSwSPxSxRPJ
w:launched	TVUWVUQ1XSUWT
w:laureanda	WXVYXYVXyUXWU
w:lavora	VVzXWXUWWTWWU
w:lavorare	WWTXWQQV0RWUS
w:lavori	TYaYaXzZaZWZW
w:lavoro	UVqXWXnxnpWTR
w:law	wYXpZW1YZWYYU
w:lawyer	T2XYXXUXZXrYX
w:lawyers	TVWXXXtVYUUXx
w:le	bknbjbYoiVlYt
w:lead	rzWZYZWYuXZlV
w:leader	SR2TUTySTUSTQ
w:leaders	VXXYYYyyZUWXQ
w:leading	VzwZZZWYXVYWV
w:leads	YZabbbvbvUbaZ
w:league	TUTRWVTTWTTU3
w:leaks	SQPWUTQTSOVR2
w:learn	VXnYXWTVuuRwV
w:learning	ermZZtUsZXilU
w:lease	RUSTTTMxURQT5
w:leaseauto	Ywabbbabcccca
w:leases	TQPV2UOTTOSVT
w:leave	styXXYXXVUpXl
w:leaving	TV2WxXPVSrVVR
w:lebenslauf	WXxbaaXYsYZZW
w:lecture	TWVUYzTrWUWWs
w:lecturer	PWaYa4ZVZYZZY
w:lectures	PRPTROM2TPRQO
w:ledenlijst	1VUUVVOUWVTVR
w:lees	VWSXWVRRT1VRQ
w:left	WVUYsZUXXytxS
w:leg	VWTXYWVQV1UWU
w:legal	SWVWXXwUVSVV2
w:lehrauftrag	UVWWXzTSWUVWS
w:lehrerin	YXWaZaVZyXYZX
w:lei	VVzXWXUWWTWWU
w:leiden	W4ZaZZXZZYZYX
w:leider	ZZaaZwYYaaZaW
w:leihen	UWRXWXTVTRVU0
w:leipzig	XyababZbbbbbZ
w:leiten	SUSVSVRTUR1SP
w:leitung	yWaaZYXaZZaaX
w:lena	hlcmaZqZZWZyV
w:lends	VYVZVZSX0WYZW
w:length	4WabaZZaaZZZY
w:leo	1WXYYXTXWUVXQ
w:les	rXWYYWmWXusWr
w:less	UVRWWXUWWQUU1
w:lesson	UZaXb4VTaYYaW
w:lessons	UZZVb5VTaYYaW
w:let	XUqXvXpZdojWo
w:lets	0ZZWYXTYaZWaW
w:letter	USTWxWRyWRPU2
w:lettings	TUST0WRUURUWS
w:lettre	TXTXWWU0USWUR
w:letzten	VWVXXYzWWVWTT
w:leuk	SUQUUUQSU4TRP
w:leuke	X3ZaaZXZaYZYY
w:leur	VW0XWXPWVUWWT
w:leute	YYTZYZUXXzXWV
w:levee	ZUaaxZZYaaaaX
w:level	V3UYXYUWWPzVU
w:leverancier	STTVWWSTUPTT0
w:levons	QPPR2TNTUSRVQ
w:lhe	T1YZaZvZZZXXX
w:liberacao	WYXZYZVYYXyXV
w:liberacion	VWXXYXUXZXyXS
w:liberato	Y0acbbZaaZaZZ
w:libero	TVUWWVTzWSUSR
w:library	nSRSTTPRTzQQl
w:libre	USSVVUT4TRUPO
w:licence	XaaaZZ0XZZVZW
w:licenciee	WWUZXZVY0WYXW
w:license	Vbcbcbabccvba
w:licensed	1VbabZZbbaabZ
w:licenziato	XXVYXYUW0UWUR
w:lider	TT4STVTTTTVTQ
w:lieferanten	VXWXXXUUXUVTz
w:liegt	XVUXyYTXYXXXW
w:lieu	1WabbaZaZZZZZ
w:life	PRQSTSMPR2wSN
w:lifetime	XaaaZZzXaZWZW
w:lift	ZZTZZb5aaWZaX
w:ligar	VU0UUWUUTUVTR
w:lights	PSTVSVQUWUTW1
w:ligne	VWWUYVTzYVWWS
w:likant	UaaabYYabZ0bZ
w:like	qcrbnablsbYWU
w:liked	vvVZZaVZX1YRW
w:likely	yYbbccZccabcZ
w:liken	UZaYZVXZaZ0aX
w:likes	WZZZaYyTZZtYW
w:liking	VYbbbaWabb2ZZ
w:lille	rWYZZYWXYWW3S
w:limit	UUUWWVRUWSVT3
w:limited	TUUWWWS1WSuUP
w:line	RTRUVW0VSRyPR
w:lines	WXXYYZVVYTXUx
w:link	VrUYYYtrYttWT
w:linked	X2ZabaZaaYaZV
w:linkedin	QTRUVTcTU23TP
w:linken	VWTVVWRTV0UTR
w:lire	YZWaZaWZWxYWW
w:lisboa	XmZabuYZZYXwY
w:lisbon	jzjlsYYXXbYXV
w:list	VWmtXW7VVSXXq
w:liste	TWWyXUVWXVVWT
w:listen	WZ1aZampZXZZX
w:listings	RWTVWW1VWTVUR
w:literacy	KWaZa6XYZZZZX
w:live	SVVPVSO/XVUVQ
w:lives	PTRW1USSWUUWS
w:livre	WVTXXWW0VUVTS
w:ll	VVuXXXeYVtvVq
w:llamada	bcbvbbbbcbccZ
w:llamo	UU0UVXUVWVWVU
w:llegado	ZZXZZXWYZWzUT
w:llegara	UWUWVWTUUSTR0
w:llenan	UWTXWW1VWTTVS
w:lleva	YaYaaa2YaYabW
w:llp	X5XaZaWZXXZXW
w:lmk	3YYYbYXaaZZZY
w:lo	SURVUURTS1SSQ
w:load	0WZZWZUXZYWYT
w:loads	RWRWYU1WVRTWU
w:loan	TSTTSUNTUS2TM
w:loans	MRR3UPOQPRSTQ
w:local	WXWYYX1XTVXXU
w:locally	TYZVZXUVZV0YW
w:locals	0ZZYZZVYZXYYV
w:locatif	WYUXVY1XWVVXR
w:location	4VYbbbYaaaaZX
w:locaux	Y3ZaZaYZaZYaX
w:lock	SVTVTW2RXSTVP
w:locker	UWVXVVRRXV1WP
w:lockers	1WbbaaWbbaabb
w:locum	1SWVWTTUWUWSN
w:lodging	ybbYbZaVbabbZ
w:log	STVVWUOUXU5SS
w:logement	aaZbsaZuaYbbZ
w:logged	XZXaaZVYaYzXW
w:logiciel	UZabZZyZbaRaa
w:logiciels	VZX0YYUYZXXYW
w:login	VYXXZWUYaX7VU
w:logistica	ZbayaaZabZbbZ
w:logistics	XZrwaZVrjkZZV
w:logistique	YaZxYXabbbabY
w:logo	SSTVVU6TVSMTM
w:logos	2SUUTTSTVTVWR
w:lonely	TSQUVUQSRP2VQ
w:long	0YZZbaYWZuYYX
w:longer	XVYZZaVXYWY5T
w:longtemps	XZVZZaWYYzZWV
w:loodgieter	TUTVVVTTUSUSz
w:look	qVXWpokslqWWc
w:looked	XWTZZZzYWyXWS
w:looking	ZdyZsZbXkVdYc
w:looks	TxVXYpqhXqVXq
w:loondienst	X0ZabaZabbbbY
w:loonstrook	WVVWXXUTWTVTz
w:loopt	STTVVVSTUPTS1
w:los	TUSVVVSSURUR0
w:lose	VWQYVY0XVTXYT
w:loss	UXTXXWVWWU2TS
w:lost	UVTXWTQV10sWQ
w:lot	UTwXWW0xWQWWT
w:lottery	WzbbZbYabZqaY
w:louise	VXTXVWTWUTUX2
w:love	VopkmbrpojVXV
w:loved	yWVYZYUVX0UYV
w:lovely	TQRVzVRQR0TSP
w:low	XSTZ7aYZZXZZW
w:loyers	ZaXZZSYXU0YXV
w:lpa	Y2XcbbYaaaabY
w:lu	YYVaXaVY5VZZV
w:luck	ZaXZZYYQZ0XWS
w:lui	SSVWWWSUVUWS0
w:luister	cccccZZwdabbY
w:lumenbank	eleZZaqYvWZqW
w:lunch	RTLTxVwRQSSR1
w:lundi	SVSVUVSxUSUSx
w:lunedi	VVUWWWUTVSVSy
w:lunes	UVUWWWTUWSTS0
w:lust	kXyYYZUyWWYYV
w:lyceennes	VZYYYyXVZYWTW
w:lying	2UPUXTSUSSXXT
w:lyon	hqllcqWncaYdZ
w:m	YZakpaTZuwkYW
w:ma	TTVXpvT0mTUVR
w:maak	UUWYWXTVYWzUU
w:maand	nYYXZawXZXuYV
w:maandagochtend	TUTVVVTTUSURz
w:maanden	1ZabbaYbbabaY
w:maart	wWWYYYVXXTXVy
w:machen	yWSWXXRVQzWVT
w:machine	bplZYpWXZWplt
w:mad	TTOUTWySU1TVL
w:madagascar	UVVYYW1XWWWWU
w:made	pX1YYWUXVuoYT
w:madrid	ovkZenZXdkYcW
w:mag	WWVO1YUXWWXYV
w:magazin	RSTVUvQzVRTRP
w:magazine	qTTUUSO5VOSTP
w:maggio	ZaYZZaVYaXWxT
w:mai	uXWYYYVyXUWtS
w:mail	vuTXXY3TVSsUR
w:mailbox	XXYaaZYYZYyVT
w:main	rVUVUVwUVSUUx
w:maintaining	0ZZWYXTYaZWaW
w:maintenance	QVVuXWRVXTUR2
w:maintenant	WUXYYYWWXWY4R
w:maio	ZaZZaaXZaZXyU
w:mais	WWXYqtruYWXXU
w:maison	VVUWVXUUWUVU0
w:major	OUPPTQNR4ORTO
w:make	jwUXonYWWwcXX
w:maken	2YVYYYPXRWYYW
w:maker	QRx0SVRSUSSUP
w:makers	UVUyVXyVRSUVT
w:makes	TWXXWXyRYWvXT
w:mal	XYTYYYUXX2XVU
w:malaga	YYaZbzXVbZZaY
w:malt	3YRWVXRUURWYN
w:man	OVRWVWzURQUUy
w:manage	vYWYYXuWWWXwQ
w:management	Y0ttVWRVVTUVq
w:manager	ouYaaZaanZcpa
w:managers	VZxvZYSYXXZZW
w:manana	VUVYYYVWWUWz1
w:manchester	porZXqYlpbXYV
w:mandame	YaZbaaYabZzRY
w:mandami	ZaZbbaYabZyXW
w:mandant	W1WaZZYZZYZaW
w:mandat	2ZZabYWaaZWZY
w:mandate	VW0WVXSWTTVVT
w:mandates	SW1WWXRVVPWWQ
w:mandatory	WYSYYXVWXSWY2
w:mande	YZaaaZYZaYzTV
w:mandi	YXybabZaZYZSY
w:mando	URTV3WSUVUUUQ
w:manha	UVUWWWSTUSUS0
w:manque	X0VZxZWYWWXYT
w:manual	5ZXZZZWZXVYYU
w:manufacturing	nmrVnYVpcoYqT
w:manuscript	2UPUWUSURSXXT
w:many	zXVZYZUYW1YZU
w:map	wURWWW4UUrTWT
w:maps	QRTTUNS2TRRRN
w:marathon	ZZVaYaWXa4YZX
w:marcar	XW5YXZWYYUZYW
w:march	ToUXtWctWmVU0
w:marche	VZX0ZYUZaXXYX
w:mark	VWVYXXTVYWwRx
w:market	XZ0toWomWSWWX
w:marketing	puoaZaWabXZtX
w:marketplace	TXVWvQyyXUXOS
w:marktconform	0ZabaaZaaZaZX
w:marktfuhrer	TT0VVVSTTRTSQ
w:marktleider	TU2VUVOURQUUR
w:mars	VXYZYZVwuXWWu
w:martedi	bdcdcbaudccca
w:martes	ZZZaaXYzaXZXV
w:marz	UWVWWWTTWSUS4
w:marzo	TSTVUVQSURTP3
w:mas	XXZZqYvwaZZZW
w:maschinenbauer	waZbbYYZbbabZ
w:master	TVVYX1UXzWWXT
w:masterclass	WYXYWUV3XUVUP
w:match	UP0YVZRWVVV4U
w:matches	WSUZWZVYWWY7U
w:mateo	mZWmadjWYWY2Y
w:mater	QRRSRROPU2QQO
w:maternity	zabaaZZababbZ
w:mathe	TWXWX0WWVWWZU
w:maths	QTSTVyQSS0PTO
w:matin	VVUWUWUUVUUUz
w:matter	TVX0VVWVZZXZU
w:mattina	UUUWWVTTVSVS0
w:max	uyWaaZYaZaaaX
w:may	saopYXWbtZWZo
w:maybe	axPW1WQUrlUVS
w:mayo	XZXYZYVTZXXzU
w:me	mZpadacYtleWj
w:mean	TVVWVUQ0XSUWT
w:meaning	XYWZYQVWT0WYV
w:measure	SWUWWW0TYTVUS
w:measuring	SUTXVV1VXTVUQ
w:med	VWRV0XRUVTWWT
w:mede	bWbbwaaabbbbZ
w:medeoprichter	cbacudbcbbccb
w:medewerker	UUWY1ZVXYXWWU
w:media	VUSXWX8TYWVWU
w:medical	PRQ0QROSRQwRO
w:medicine	0WXTYXTXYYUWS
w:medicos	zaaXbWUaaZRaX
w:mee	bbcccZZudabbY
w:meedoen	XaXxbYYZZaZaY
w:meer	XYyZaZsYXWZZW
w:meerdere	aYzbabXbWYaYY
w:meet	UpqXqXToVvjXn
w:meeting	RUUrWpRUVtqW3
w:meetings	PVV6RVUWXWWVR
w:meets	XZXWaaYUZWZYz
w:meetup	pYYXZUW4aYZrU
w:mega	TYZYZYWYaUzYT
w:megawatts	PVUWWVPUXSUV2
w:mehr	XtvaZZuYZWZYW
w:mehrere	ZZ0aWbZaYXaYX
w:mei	YaXZZaWYaYXzT
w:meia	PSR1TPPQTQRPN
w:mein	VtUZYYWwqsYWU
w:meine	wVTWWXRV0SVVS
w:meinen	UXtZYxWYoWYYV
w:meiner	WXVXXYyWXVXUU
w:meld	XYWYYXT4YVXVP
w:melden	YbbacaYbbbwba
w:meldet	STUUVTS1WQSUR
w:member	NTS3USPRUQo1L
w:members	VXXUXvSwYVxVS
w:memo	XYWYYZWXXVXYy
w:mensagem	XYWYYYWWYVXxR
w:mensaje	WXVXXXVVWUWyS
w:mensen	YX5aYZWYXVZYW
w:mensile	yZbccbabbZbbZ
w:mensual	2YZbbbYbaaXZW
w:mention	YZWaZaWY0RXZS
w:mentor	TVWUW6OVxUWYU
w:mentoren	YabaawZZbaaaX
w:mentores	XWYXY0WUZYWYU
w:mentori	TWVUW0RRWUTUS
w:mentoring	VUSZWT1XWUOXW
w:mentorinnen	YYZZZxXXZZZZV
w:mentors	TXXYW6VSYVXWT
w:merci	xXVXYWSTXvQVw
w:merging	MOST3UMSUTRRS
w:merry	WXTYYZUWY0WTT
w:mes	TzWVXXsUXVyVS
w:mese	RVWVWvrSXUxUR
w:meses	2YabbaZbbaZaZ
w:mesi	zabccbZccaZaZ
w:mess	VQVX1YTWWTVWU
w:message	XYcaZZaXZUq4Y
w:messages	QS0TTUMRONQ0M
w:messaggio	WWWXXXVVWUW0Q
w:messe	XYUaZZWQY0YXW
w:met	ZqajXWmVXttTq
w:mettendo	WXXYYXWYYW4XW
w:metz	VUUWXVVzVTVSR
w:meu	XZYaaZWxvWaYV
w:mezz	RVU1WTTVWUUUR
w:mi	kcZZjdVxuoYVV
w:mia	TVRWWWyrUuVUP
w:mich	WWVZZaXY3rZYX
w:midnight	UWVXXWQSVRuT0
w:midwife	WTVYXZVXTzWXW
w:mie	XYWZWZyXWWYXV
w:miei	XZTYXZ0WWVXZV
w:miete	VWVWWWUTWTUUy
w:mieten	WXYXZWVYaWzWW
w:mieterbefragung	zWVXYYVXXWXXU
w:mietspiegel	TVVSW0SSWUUWT
w:mietverwaltung	bbacvcbcabcba
w:might	Ur3YrXliWTXXT
w:migration	0WXYYYSWXzXXP
w:mijn	mrVYYqrueUYXU
w:mike	XWWYRYVWUSVX0
w:mil	cxYaraXZZYqYX
w:milan	ZuohXboXXqXba
w:milano	nuZaauZYaaXaY
w:milch	UWUXXXUVWTUUz
w:milhoes	YZZaaYYYaY0SV
w:milioni	ZaZabaYabZwXW
w:miljoen	ZZYaaZWZZWzWS
w:million	baacbcXcaZxaY
w:millions	abbccbZbcbwYY
w:millones	YaZaaaYaaZyRX
w:min	tWU1WXSVUVWXS
w:mind	XV9aXaWZXUZYV
w:mine	rVRXXXOWx2RVQ
w:minha	vsVZZuVmkUYWT
w:minimum	QSSV3UNQSSNTQ
w:ministry	wzVYYYVWYWYYS
w:minute	UXWzZXUXZSXVz
w:minuten	UWV2WotWsWWXU
w:minutes	TWc0YrnisUcXY
w:minuti	VXV1YXlWYXWYT
w:minutos	WYW1ZXuXYXXYV
w:mio	tWVZYrVoyVYXT
w:mir	WWyVYZUXhaeUw
w:mise	WXVYWXTXYUzUT
w:missed	VYUYZa2YWQXUv
w:misses	WVUXXYTVV1TSP
w:missing	UTUX2XURXxnXS
w:mission	2XbbbaZaaaaZZ
w:mistake	UVVWWXPVXU2WO
w:mit	WXWYYYVvlpvXn
w:mitarbeiterin	WzVXWXVUUVUUT
w:mitbringen	VWUXXYUWWTVUz
w:mitgrunderin	aZZbzbabaabbY
w:miudos	UVSWWWTUVTUTz
w:mix	VW9YXZSWVSUXU
w:mkb	aaZbcbvbcbcba
w:ml	YUZZyaXZaaZaW
w:mmbtu	TWUWVWTRZUXW0
w:mobile	epXbZayZoZZaY
w:mobiles	V1YbbaZaYaYZX
w:mochte	wVRVWWQV1SUUR
w:mochten	WwYxZYWYZXsXW
w:mock	QRP0RSjsSQRRM
w:mode	3UZbabZaZZaYY
w:model	6UURXxQVUtWWR
w:modelli	WYYyXWYZZYYZW
w:modelos	QXW2WVVXXWXXT
w:models	TYX2YXuYYXYYV
w:moderator	YYWaZXXTYV0UX
w:modest	XVYayZXaYZZaX
w:modificata	ZaZaaZZZaXPzU
w:modifie	ZaZaaZZZaXQzU
w:modo	TUSVVV1UTRUUP
w:modular	RVW5TVVWXSWXX
w:module	WXaZa3YWaZYZX
w:moet	RSNSTTNR2PTTP
w:mogen	SUSVTUQTWS0US
w:moglich	YyZcaaWababbZ
w:moi	WWUZXZVYzWXXW
w:moin	xaZZaaZabbabY
w:mois	tmYYZmaYnXvWW
w:moitie	PYVVXX1WWVTVS
w:molto	ZaYaaTZYVzZXV
w:mom	VWSVXXUUVRWUz
w:moment	vXvZYZvYXcYVV
w:mon	WprZZZsolqYTW
w:monat	TWXVYqyVYXvWT
w:monate	3VabbaYbaabaZ
w:monaten	STTVWU1UWSSUS
w:monatlich	WXYXZWVYaWzWW
w:monday	icXXYlolqSWWz
w:money	avTWyWVUSo2UR
w:montag	WXVXXXVtWQVSz
w:montando	ccccuccccbccb
w:monte	aaZcxcbbbbbcZ
w:month	pZXasjxVXboXV
w:monthly	upZZZuoXXZbYW
w:months	1WZanZbaaaZaY
w:mood	0WWWYVVYXXYXU
w:mooi	WWVXYYVVX0WTS
w:mooie	UV2VVVOURQUVS
w:more	haurlYsXWYeXW
w:morgen	WUWYYZVXSVW03
w:morning	oUyVVWPSTxRRr
w:mornings	UZabb1aabbabY
w:mortgage	YbbzbYWabbaba
w:mosaic	YunZZabYraZsV
w:most	wXoWZtxUYWWXU
w:mostly	zXVZXaVYU0ZZU
w:mostrar	aaYZbbybZabbZ
w:mostro	XYWZWYyXWWYXV
w:mot	YaZaaZZZaYrvU
w:mother	TWTUWRSTT2SUP
w:motion	VXWYYYWWYVWX1
w:move	mtjYXYcXbgYXw
w:moved	VXsXXVTWW2XWu
w:moves	WVUXTXVSVRVU5
w:moving	WXWZZbTZxxYZW
w:ms	6ZWaZZWZXUYYU
w:msp	WXXYYY6XZTYYS
w:mths	3VYZaZXZbZbaX
w:much	RUPuUUuTtySTP
w:mudar	YY0ZZZWWWVXVS
w:mug	XXVaaaWZX6ZXS
w:muito	VVyYYTVWXyWQS
w:mule	Y2baZZVZaZaZZ
w:mum	WWSWXXSXUQVW0
w:mummy	PUUUUUPOVV2TQ
w:munchen	XzababZbbbbbZ
w:munich	psZklqVZofYbV
w:murcia	VUUWXWU2VSVRR
w:museum	9TRUUORxVPUUP
w:music	VVVXXXUUVRVU0
w:musste	ZZzaXbZaYXaZX
w:must	zUWYYWoVYurWn
w:mutuelle	X0WbbcZbYabaa
w:mutui	WZYwaYYZaaZaY
w:muy	VY3ZaaXZXXZPW
w:mvp	bacdvdccbbccY
w:my	bZbXjcmlsqbXa
w:myself	STwXYZWYyVYXV
w:mystery	XXWWYYVYYU0XR
w:n	X1ababZbbabbZ
w:na	XdpZYZoczWYWk
w:naar	VV2YXYUVWUXVw
w:nach	xsZkcXWZZYZrX
w:nachfassen	WXVYXYyWXWXUU
w:nachhilfe	SWXWXzWWVWWYT
w:nachricht	YZYZZZuWZWY0T
w:nachsten	TX1VZYTXVWXXV
w:nahe	XZXYZYWTYWXzS
w:nairobi	ZYXaZayYYXYaV
w:name	qduVwWWVommUR
w:named	PP3VWXQUSRWWP
w:names	XYyYawVXYVYZW
w:nancy	SYYYZUVRaYXY0
w:nantes	Y2ZaZaYZaZYaW
w:napoli	YZYZaZXYZzYVU
w:navidad	UWUXWXVUVzVTR
w:nda	2XWXXUTWZUXXw
w:ne	aZbbxbbcbbcca
w:near	VaYbbbYZbYY5W
w:nearly	TV3XzXRWVRVXQ
w:nebenberuflich	yYbcbaZbbbabY
w:necesita	W3abYaYaZaaZY
w:necesitamos	qXXyXXVYYXXYV
w:necesitas	RQVTWS1UVTVTR
w:necesito	UVSXzXTWVUVVT
w:need	saZarXkVkUrXr
w:needed	4WYWaxVWZXcYU
w:needs	uqWdYqWWlaZdo
w:negotiable	1YYXZaYZaXbca
w:negotiating	OWRUVTO0SQUWy
w:neighbour	PSPVVWLV1xSUO
w:neighbourhood	UU1WWWPVUPTQP
w:nel	XzXaaaYZuXaZX
w:nella	VTTXWQPV3RWUT
w:nessun	WZaYYSWzaZXYW
w:net	xYYYYXtYZXuXV
w:network	nuWtYYjolVYkW
w:networks	Y2baZZWZbZaZZ
w:netzwerk	XXTZYYVPX1XWV
w:neu	V2YbbaZaYaYYX
w:neue	rXrZYZVWVVYyq
w:neuen	XVUYYXWWVzXST
w:neuer	RVTUWUPxVUUTw
w:neutral	PSU1TRSTWTRVP
w:never	RSzUTUMRRpV3N
w:new	ZUqYbXYsXpYqu
w:news	TVOWWYQVzxVTQ
w:newsletter	XYVZZVV5WTUSs
w:next	YmwdYZpcfVaYp
w:ngo	PTSX2TSRWUTWS
w:nice	VkYYWnaWV5nXU
w:nicely	TSOWVXPVQ3STP
w:nicht	WZXYZYWYYwRwV
w:niente	bTbaybaabbbba
w:niet	YYUZYZVXW0YVU
w:nieuwe	XsVZZYXtZqYvT
w:nieuwjaar	WWVXXXVVWzWTS
w:nieuwsbrief	0WTWXRTqWSVVT
w:night	SyVXYSTwXVWVz
w:nights	SVVWX1QTWPVSx
w:nimbus	YialbZulqdXpV
w:nine	qwYZYYUXZXwYV
w:ninos	UVUWWWTUVTVTy
w:no	ZqalpWubXgreT
w:nobody	Ybaaab2XbZabX
w:noch	TWWSXUTvYUW5Q
w:nodig	VTyWVSxVVTUVS
w:nog	TTUVVRT0VSTRQ
w:noi	Y2abaaXZaZaaY
w:noites	XWWYZWXzXXXVV
w:nomina	URVXWXTVVVwTx
w:nominate	VVUWVVT2WMUSP
w:nominations	XYUYYYUQVUXW2
w:none	YbYabc1aaYabX
w:nonsense	XW5YXZTXXUYXV
w:noon	SQRWVWQWPSVV6
w:noor	mXakZaoYYUY1Y
w:nord	mppocZuYbVYjV
w:normal	X4XbZbZZYXZaZ
w:northern	WZVybZWZYbYaV
w:nos	UXtYZxUVZWyWU
w:nosotros	UWTXWW1VWTTVS
w:nossa	TXZYa1XYaYSZX
w:nosso	WrZZaZwwaZYYW
w:nostra	VYYYZyVSZYXYW
w:nostri	4YYZZZWYaXYYV
w:nostro	XuZaaYvqaZZZX
w:not	TqtWcWUVWwmtk
w:note	WZqYZZxYXWoXs
w:notebook	VTOXXRSUQ6VWS
w:notebooks	WSYY4ZWYZWXZV
w:notes	mVUyVjZUWqUVn
w:nothing	XTunWWoVUqrVn
w:notice	pyjYYUmXXVWWt
w:noticed	UVVZZY4ZXWsXV
w:notifications	STPUTURSTQR1O
w:notig	WYYYYYUYZWyYU
w:notre	peVZqZwrXVoXT
w:noturno	YWaaa1ZVaaZaW
w:nous	arWothXYZmrXV
w:nouveau	UVTVXVTzW0VLR
w:nouveaux	ZaaZbbzababbX
w:nouvelle	VVVWXTUyXTTtR
w:nouvelles	YYZabaYZaYa2W
w:novas	ZWabbbZZZYa2X
w:novatrek	atkcbZpjnhXmU
w:novel	3WSSWQQTTRTWR
w:november	VXWXXXUUVUWT1
w:novembre	SVTVWWRUVSUT2
w:novembro	TUTUVUTSURTR0
w:noviembre	OVTUVVRTURUS1
w:novo	TUTWWUR1VqUuO
w:now	jXqXsXXrbWYwW
w:npm	UWXXYXVYZXxZV
w:nu	ZXZabanaTZZ3W
w:nuestra	UZZXbXzaaZVaZ
w:nuestro	WsZaZuunZYYZW
w:nuestros	UWXXXV0UYVQWS
w:nuevas	abwdccbcaabWa
w:nuevo	SUUWWUTuVyUpP
w:nuevos	YWaaaaYZZYa3W
w:num	VU1TVWUUTUVUR
w:number	VW1XZXZWURzaj
w:numbers	STPVUWiTSryRy
w:numero	VWWVYVTzYVWWS
w:nuove	YXaaaaXZZYa3V
w:nuovi	abaabayZbbbaX
w:nuovo	SVVWXOTyWwVuP
w:nur	WXYYZWVYaWyWW
w:nurse	ouXYYYVmltlbV
w:nurses	RRSzVYsxSzUQP
w:nursing	WWYZX0SYZXYZX
w:nutzerstudie	TUU0VUQUVUSUT
w:o	ZcXalWrmWbdbu
w:oak	isqehalYrVZYX
w:obligation	OU1STUwQRQRVP
w:obrigado	XYXYZZWXY1XVS
w:obviously	6XWZXZWaVWYaW
w:occasionale	0ZZWZVUYZXRYU
w:occupa	Zaabaa0ZZaZaX
w:occupe	ZaYbab1aZZabZ
w:october	xTUZXZVYWVWWy
w:octobre	QVSWWXTTUTVS0
w:octubre	WTXYYYWWXWVUz
w:oder	VWzYYYTWWUXYS
w:of	lmmlbZmkkbiYa
w:oferta	YUWaaaXZ4YaWV
w:off	ebdlWXsylSXqT
w:offen	WXoZYXuRYUX2T
w:offenbar	VXTWYYWWV0XZV
w:offenen	YXXZZYX3YWXXU
w:offer	VwVXXYYWpVvVw
w:offered	UVTUUXOUVSUW2
w:offers	Y6XaYZYaQZZXY
w:offert	ZabbbbxacaaaW
w:offerte	UXWYZZ2ZWXYyV
w:office	TxSXoYuVZWZWy
w:offices	TWVXXW2VYSVUx
w:official	VYWYVYTRYW0VT
w:offre	YYXaZZvYYXZ1U
w:offres	ZYabbaZZaYa2X
w:offshore	aaacbbzYababa
w:offsite	SUUWUWSXXWVX0
w:oficina	Y1acbbaaaabZZ
w:ofrecerte	OS2TTTQRSQTPO
w:ohne	WZZXaXUXZY2YW
w:oi	ruabbbabbbbaa
w:oil	2WVUUTQUYVOXO
w:ojala	TVSWVVSUT0TSQ
w:ok	zYZYZZWYZWYYW
w:okay	wYZ0XYWZZWUZY
w:oktober	SVVWWVTuWTUS2
w:ola	puxaabYaZTaXY
w:old	upqYYYUXWsWXo
w:om	QSxTSTNRTuxQO
w:on	baXlZodsceaYq
w:onbepaalde	W0ZabaZabbbbZ
w:onbetaald	YZaaavYYaZaZW
w:onboarding	nXVWYZuYXW3RT
w:once	TW4VYtUWWoXYU
w:onde	UU2XWXSVVNTPS
w:onderzoeker	V1WXXOVWVVXWS
w:one	ZoluooamZbXWX
w:ongeveer	xaZaaZXbbaZaY
w:ongoing	2abZaWVabaYbY
w:online	TWWXY2UvXVXVx
w:only	YTTWpXnTVn5cU
w:ons	XtZZasoZaZtZX
w:onsite	4VZabaYaaZaaY
w:ontslagen	ZaXaZbXZxVZYV
w:ontvang	SVWUXTRUXV0UR
w:ontvangen	RTRUTTQTVS1TR
w:ontwikkelaar	kpXbaaqatZaZY
w:ontwikkelaars	OSXWWR2XXXVXT
w:onze	tsXoXosYZXXYW
w:ook	1YVYYYPXSWYYX
w:op	pWxUrYTjoqWiU
w:opdracht	ybaccbZbabbba
w:open	epxWWWVtoVhZa
w:opened	S31WYZUYXUYZV
w:opening	XyyaaaXZkWZYY
w:openings	aa1bababVYaaW
w:ophalen	RVSVVWSUUSUR1
w:opinion	NSS7SRPRVSPTO
w:opmaken	2YYWYQUNaYWYW
w:oportunidad	TU0TVXUVVVWVT
w:oportunidade	VTzVVXTVvUWTS
w:oportunidades	abxdccbcaabWa
w:oppakken	uaabbaZcbbabZ
w:opportunita	VU0UXXUVTVWUS
w:opportunite	TUzVXXVWVWXWT
w:opportunities	ZawbZbXavVaZY
w:opportunity	UV2YYXyWYTUXU
w:ops	XXTZYZWXY6YUU
w:opschonen	2UTUVVNTWUSUR
w:option	QVTUWXNVUPWX3
w:options	U0WPzWUWYXYYV
w:or	layadlXVpUrWZ
w:ora	fVXuYztVYWVWT
w:orario	VXXzWVXYYYXYV
w:orateurs	UWVXWVT0YVWWU
w:orchid	orojYZqYXWYsV
w:order	zVrwUVMRTQRTw
w:orders	QWTUVX2UVSUYU
w:ordine	UVTWVWSUUQTP0
w:ore	cpaabqpZbasYW
w:org	XXXYYZVVYSXUz
w:origination	XVWYQYVVUSUW1
w:orlando	UWVXVWOVWTRV1
w:ort	zQacbbabbabbZ
w:os	TVTWWVTUVSwQy
w:oslo	jubYtsajYVXYU
w:ospedale	Z0bccbaabaYaY
w:ospite	ZbabcaYyaZbbZ
w:ostern	wbZabaZbbbabY
w:other	VSzYWYUXW4WWS
w:others	WYWZZZzYWOW0V
w:otherwise	UVSWWYTVVSyUw
w:otros	TRSVSUQ1SRUUR
w:ottima	XZaZZSXzbZYYW
w:otto	yZbccbabbZbaZ
w:ottobre	RUSVVXTUUTVT0
w:ou	Vt0ZXYvYVWUWT
w:ought	2WTUXTRUWVUWR
w:our	qnWikqnrXVoXW
w:ours	uRVVyV3VWUUTQ
w:out	oUZXaVoukpWWu
w:outliers	XYQYWZUXV1XUP
w:outside	zWZZaYYaZZZaw
w:outsider	1TXTYUSWXVVVQ
w:outsource	UXWZWX2YZXWZT
w:outubro	SVTWWXUUVUVS0
w:ouvre	Q0YYZWXYZYWYW
w:ouvrons	azabbbaaaaaZY
w:over	raYbZowZYYlWZ
w:overdue	NTSSUUPSUPSR5
w:overleg	yaacbcZbaabbZ
w:overnight	XYYXZYzWZXVXT
w:overpaid	VWWXXYRVYV0XQ
w:overpay	QVRVRW3SRPSTP
w:overrate	ZaVZaaUZWyZZW
w:overstappen	SU1WUWQTUQTSR
w:overtime	PTVSVSRVYVVX1
w:owe	SUPTUVPSR1QRv
w:owen	qaZZaZpYYZYya
w:own	lXWazWlVqlmYU
w:owner	kSQUpUrRTPwUt
w:p	VYUXWWUXVUVX0
w:paar	TU3WVXRWSSVVT
w:pacchi	RUVUWSSTWT0UR
w:pacco	VWTXWXTUWTTR0
w:paced	VWWVUXQ1XVSSS
w:pack	XYXYYXzYUVXXV
w:package	VxWXXYvXYXlTr
w:packages	SVUYYY3XXSrXS
w:padova	WXZYazXUaZSZW
w:paga	SVU1WUTUWTUTu
w:pagada	SVU0WTSUWWTWS
w:pagamentos	UWUXWXTWTU1VT
w:pagamos	hXZYa5WUaYVZX
w:pagar	TUUXVWxUWUwVR
w:page	xWUXXXyhWpbTm
w:pages	2UVWuvTWXUXXp
w:paghiamo	WYZYZxVTZYXYW
w:pagina	WYWYXY5XVUNUR
w:paginas	zXWVYWVWXVVVS
w:pago	zWWZ0ZWYYXXYV
w:pague	WVYYYYWYZWyYW
w:paid	xWh1YqWWYWYYX
w:paie	xYXaaXXYZYWYw
w:paierai	UURW1WTUSSVVP
w:painel	yZaXaVXYaZYaY
w:painless	ZXabba3abWaYV
w:paint	zUSVSSRSVUQUx
w:paio	UV0XVWTVWTVWT
w:pair	wVVWXWSXyuWXT
w:paket	WZXYYZTWZWSU0
w:pakete	UWWVXVUUXVzWT
w:pakket	TUTVVVSTVRSP1
w:pakketten	QUVTWSQTWT1TQ
w:palavra	ZaZaaZZZZXSyU
w:palestra	VXVWZuVQXwWUT
w:palestrantes	VYZZXTVyaZXXV
w:palestre	XYXZXZyXWWYXV
w:panel	YXV1WSSsYvXYU
w:paper	SUSqV1tcWrUVQ
w:papers	NPQtRyLYRO3SK
w:paperwork	QWQWSV3RTPVUP
w:paquete	VWUXWXUVVTUR0
w:paquetes	STWVWUTUWV0VS
w:par	nlYZiuZYZYwYX
w:para	sbpcZsXbmXZeZ
w:parabens	XWVYZYXVW0XST
w:parcel	vVWYYZTXZyqXU
w:parcels	WUUVYYTWWW1UT
w:parcours	ayacccbbbbZZZ
w:parece	VY2ZaaYZXXZQX
w:parental	4YXaZbXaWYbbX
w:parents	TVUXXTUTVQUW3
w:paris	tlZaaaYZZYZxX
w:parish	XYXVZZXUZWZYz
w:parking	RUQVWVQSSzSNy
w:parlarne	Y0Ybbcababbaa
w:parle	X4ZaYaXZZYYZW
w:parler	UUyXUXTVvUVUS
w:parliamo	aZbbxbbbbbcba
w:parser	SVVWTVRTWRUT1
w:part	nlXmZmWsknoYV
w:partant	TU0VXXVVUWWWT
w:parteciperebbe	WZXwaYXYZZYZX
w:participacao	dccdscccdccdb
w:participacion	dccdtdccdbcdc
w:participaria	YaZwaYYabaabZ
w:participarias	TWVzYVUVYXVXU
w:particulares	UWYWZyWVXWXYU
w:particuliers	RTVXX1TVUSRVS
w:parties	VXVYXYVWXRWUz
w:partir	RSXYWXzXzXXWU
w:partita	uXabbasobaZaY
w:partner	XubYtYoXaYoiV
w:partners	RPxU4TMOTOSTR
w:partout	XXUZXZUY6VYYU
w:parts	YTZZyYYYZZZZW
w:party	PSPRSQRzQMSQ0
w:pas	VTVXwVUyXVWWT
w:pasa	TYWXYXRTYWWW0
w:pasar	XTXbZaZZ2YaXY
w:pass	oVVXWVoVsm1TS
w:passa	RVUVVUQSWTUT1
w:passare	TUSVVVSTUQUS0
w:passe	WXXYYXWWYWcxt
w:passed	XYYZZZVXYQt4T
w:passen	ZYzbabWbWYaYY
w:passende	ZWWbbb0bYZbaY
w:passendes	YZyaZaWZWUZZW
w:passer	UWTXXXTVWSVS0
w:passive	XaaaaYSTaZzaZ
w:passport	UVUVSXQUWT6UR
w:passt	Za1PacXbZZaYZ
w:password	YXVZYWVXXmztp
w:passwords	QTWVW5QUXVNUR
w:passwort	XZYaaZYZZYowV
w:paste	VZXYXZSYaWzYV
w:pasto	Y2abaaXZaZaaY
w:patent	POQ0xSPORPQQM
w:paths	YaXZYZUXYzZXV
w:pathwell	XplZYZqYpnYsV
w:patience	Vzbcacbabcabb
w:paula	rZYeabtZZnanY
w:paulo	avacccbbbbcaa
w:paura	ZcbcbaYwcbbbZ
w:pauschal	qVTTWS1TUTUVR
w:pause	XZYaZaWZZYyXU
w:pay	qpWtYtWmWYpXV
w:payee	SSTUUTOSUS1TQ
w:payer	yYZYZZVYZXYYV
w:paying	MTSSVRqRUwqTx
w:payment	RQSTsSpSTP0Rn
w:payments	vyYZZZXZYYmYX
w:paypal	0TUyXTQOWUSWR
w:payroll	SWTsXY2VUrYWn
w:pays	UY3UXWRWXV1YT
w:peaceful	VXSXYYTVY1WTS
w:pedido	RTQUUVQSTPRL5
w:pedirte	VXVYXYVWyVXXU
w:pelo	XWUYYXWUV0WRS
w:pen	2TPTXTSTSSWXT
w:pendant	TZabZY0YbaRZZ
w:pending	aaYbbbYYaTa3W
w:pensez	VWTZXZVYzVXXW
w:pensioen	YyabbbabccccZ
w:pension	X5WaYatZYWYZW
w:penso	UURVVVSSU0USQ
w:people	YdvZpYqkVpYcV
w:per	scXmawbXcZjbX
w:percent	LSRO4PPSUSPUR
w:perfil	XtyaabXZZTYuW
w:performance	TVVTXUPXXUSP2
w:perhaps	RWWzWWWXXXUYS
w:period	VztbZaYZYZZYW
w:perito	QWV4VUUWXVVWS
w:perks	YXYZaZ4ZZYYZV
w:perm	Y2aaXaZZaZaYW
w:permanent	d0naZaXZlYZZX
w:permets	UXSXWX0WUTWVU
w:permit	SWVVWWQTWTSN3
w:pero	UVXYoVU0YWWWU
w:person	vWRXoXvVrprVT
w:personalberaterin	UY0WZZUYWXYYW
w:personally	TW1YXZTXVUYWV
w:persone	WWxYWXVXXUXXV
w:perspektive	TUzVVVSTURUSR
w:perto	VWVWWWUTWSVzQ
w:pesquisas	VYUXYYWWXUTzR
w:pessoas	UU2XWXTVVNUPT
w:petit	1WVWXURUXUVWS
w:peut	YYVaXaVY5VZZV
w:peux	VXUXXYUWXTVT1
w:pflege	cZcdtdcdccddb
w:pflegedaten	ZYaabaY0aWaVW
w:pflegedienstleitung	ZXYbabYajYZyW
w:pflegegrade	ZXWaaaYZVzZVW
w:pflegeheimen	VYY0YWWXVYWXW
w:pflegekrafte	aXXbccycZacbZ
w:pflegerin	SVSUVWRU0SUVR
w:pharma	eqsjZpVrjWZZW
w:pharmacies	PWU1SVQVWTSXT
w:pharmacist	1SWVWTTUWUWSN
w:pharmacists	YcaxcZZZcbbbZ
w:phd	SVTVX0SWyTUXS
w:phishing	UxYXU0qXYXRXU
w:phoenix	rqaYZXctYrYZZ
w:phone	bVXwWVVTqRwve
w:phones	OTURURQUYVUW2
w:photo	SUQWWWtUTS4VR
w:photograph	VXTYYY5WXVXZS
w:photographer	1VVVYWSWWWYWQ
w:photography	1UPVVWyTPNSVP
w:photos	2PMVTUzTMPTQP
w:phrase	VYVYXXWXWVzUT
w:physiotherapist	S1XVVURTXVTUT
w:piace	WXTZWZVWV1XXU
w:piacere	XZUYYZWWXzYYV
w:piacerebbe	VVSWVPPU1RVUS
w:piaciuto	YZXaZTXXV0YWU
w:pick	WXxqYXsWUTWXr
w:pickup	RUSUUVQTUQSP1
w:picture	SUSVUVPUV1RQP
w:piece	zVUWVzPUWRVWT
w:pieces	TVUVVW3WWSLUN
w:pieni	XZTYYZzXWVYZV
w:pile	Z4abRZZaaZabZ
w:pill	TSTU2XVXVVTXS
w:pilot	PRRRyUxyVUUWR
w:pin	XYYaZZVZZXyXU
w:ping	ST+WTWQSQMTSN
w:pipeline	RYXYWZQWWWWY0
w:pitch	SSTP6WrUWUUVS
w:pitches	PTV2PTOVVVRWU
w:piu	TTTW0XuUVUVVS
w:pizza	WYYYZSV2ZSWYx
w:pj	wYccccbcbccbb
w:place	RSyWUVtTzUUUo
w:placement	XXVZZVuYxVYZX
w:places	mWWYYYpwvTrXS
w:plairait	VW0XVXVWTVWVT
w:plaisir	ZaXZaaYXX0ZXX
w:plan	uWTyWYTRVxVZp
w:planen	TUV0VTQUVUSUT
w:plano	a0acbbZabbbaZ
w:plans	zVpWUXwTXsUWS
w:plant	xUQUVVOUWSUW0
w:plantilla	X0WcbcabZbbba
w:plaquette	VYUXVY1XWVVXR
w:platform	xuUVdvXVXXpXT
w:platz	aZZaZVZZzZaaW
w:platze	RVWWWUT0WVVUR
w:play	UVSXWWQVT1VUQ
w:plaza	Z0accbabbbZYZ
w:plazas	WXYYZUXzZWXUT
w:please	aWXdXYWYsUqU5
w:pleased	UTVXXX1XYWWXU
w:pleasure	aaWaXbWaY4aYV
w:plein	Y0WcbcZbYacaa
w:plek	XwYaZZWZyYZYX
w:plekken	UUVVWTT0WSURQ
w:plombier	VVUWVWUUWVVUz
w:pls	2XaabaYbaZYZY
w:plum	VWSXWXQVUPVT1
w:plumber	xZVZZauYXWZaU
w:plus	avYZpvYZZYdZX
w:plusieurs	WV4XWYTWUVWVS
w:pm	ZYbabZX0bYZam
w:pme	abbbbbwacabaX
w:pmes	ZaYZbazZZaaaX
w:pmi	bbaZcbvbbcbcZ
w:po	VXRYWZUVV2XVU
w:podcast	XZWYaYV6XoYYW
w:podcasts	RTSVUU0sURTUR
w:pode	YYzbbbZaaSaYZ
w:podem	bbvcccabaabZa
w:podemos	XW7YXZWYYRZXW
w:podes	UVSVWVTTVSUS0
w:podrias	xUXYYYXYzXYWV
w:pods	TXUXXU2UXNVUT
w:pointing	UWUYXXSWT1WVR
w:policies	YZXaaaVTbYXyV
w:policy	WZXZZVSqXVS1r
w:pond	ZbWbbcYaZ1aZY
w:ponente	YXXYY2WNXUXUU
w:ponentes	TVWXVUT0XVVUT
w:pones	bcawabaacbbbZ
w:pontual	0ZZYaXUZaaUaU
w:pool	XTzYWYRUYWVaY
w:pops	TVXXXX7UYVWXU
w:por	oafqYqYWYqtTX
w:port	VZU0bZWZXbYaV
w:portage	PYVVXX1WWWUWT
w:portal	URUXVXUUVTTT5
w:portfolio	xSRWVWQU4QUWr
w:portland	WUXXYWUUXTWX0
w:porto	nwWaaZXZXYZzV
w:portrait	3WUVTUQVYVOXO
w:posicionamos	YaZaZayZZXSXU
w:posiciones	cbvcccacabbaa
w:position	owdaZaXZZYZnr
w:positionen	YZzaXbZaYXaYX
w:positions	ROvWUWkVQUVU3
w:posizione	YzYbbcZbbbbaa
w:posizioni	ZVYcabWbzZbZZ
w:possa	UUSVVVSTVzUSQ
w:possiamo	XZzZZbYZZXZRX
w:possible	yZaacaabcacca
w:posso	TT0TwRPSxRUSP
w:post	UtWYYjYZsjnxT
w:poste	ZuYbbbZaqvZXX
w:posted	SPnWxXSVUTU5U
w:postes	TR1XWYTXSUXWU
w:posti	VVWWXNV2XTVTR
w:posto	YzacbbZaaZaZZ
w:postpone	UUSWWVQTXRVU0
w:postponed	PVTRWTSTVPUR2
w:posts	SWTXXV3VVaXsk
w:postule	aaXbabXa1XaZY
w:postulez	WVXZZYWXXWY4R
w:potresti	ZXYbabZa3ZbZX
w:pounds	VXQYVY1XWUXYT
w:poupa	QUYWaW1XYYSWW
w:pour	pZsmZrWmakZYW
w:pourriez	wZYZZyVVaXVZW
w:pourvoir	ayacccbbbbZZZ
w:pousse	XVYYzYYZaZXYX
w:pouvez	0XVYWYVYWWWXU
w:power	kWXYZyWxYWXla
w:powershell	WUVXXYVVVV0TS
w:practicas	bYbcbcXcxbbYZ
w:practice	R2XVVURSXVSUT
w:practitioners	WXY2ZaUXaZZaV
w:praktijk	0YVYYYQXSWYYW
w:praktijken	aaYacbwbcbcba
w:praktiker	XWVzXXWXXXYXU
w:praktikum	aZZbaVZayZaaX
w:praten	RUU1SURWXWVXV
w:praxen	abacccvcbbccb
w:praxis	1ZVZYZRYPUXVV
w:praxissoftware	abcvXbbcccbcb
w:pre	YTaZ4aYZZZZYX
w:precio	bcbvbbbbcbcca
w:precisa	TtYZXYzXWXYXV
w:precisamos	sYXwXUVWYWWXU
w:preciso	TVUVzVTWXWVWT
w:precos	0ZZYaXUZaaUaU
w:prefer	RSxVVWOUSQUU0
w:preferences	VRUYVZVYWWY8V
w:preferred	s0VaaaYZZZZYX
w:preguntan	SU1VUVRUURSSR
w:preisgeld	UUVVWUT0XSUVS
w:premier	WUWXtXVXYWxWS
w:premiere	VYWYXY0WWUPUR
w:premium	XYWYZZUWZWq7R
w:prendere	TVTVVVSTURUTz
w:prendiamo	XYTZZaYWYzYWU
w:prendre	UWTXXXTVWSVS0
w:preparation	YZXyZZWZZYYZW
w:prepare	VWzXVXVWTVWVT
w:prepared	STS2VPTSTTWVQ
w:preparing	VXQXYYTW8RXXU
w:prescription	RURUTVQSTQSP1
w:present	PU1UTTOPTRUUv
w:presentarle	ZaZbab3ZaZabX
w:presentation	QQOS1UPSSPQUy
w:presente	TVSyWVyVWUUUR
w:presenter	ZaYbab1aZZabZ
w:presents	WXVYYX3XTWWXU
w:presso	VVzUXXVVTVWUT
w:pressure	STSUUVPTW1TVQ
w:prestacao	xYbcccaccccbb
w:prestas	RTPUTUQSQOTR1
w:prestataire	0XXVYZUYZZZaW
w:presto	UVTWWWTUV2VSQ
w:presupuesto	yYXWYXWXXXWWT
w:pretez	QWYUYTQXYV1TV
w:prevention	Y2baZZWZaZaZZ
w:previous	VUWWXXSVXU4SQ
w:price	XWkrqtvVXUoXX
w:prices	UWVVWyRTyWXYS
w:pricing	xYXoZVssZUYYV
w:prijs	2VTUVVPUWUSUR
w:prima	VUWXWXyWXTuVQ
w:primeira	UUUXwXwWtVTUT
w:primeiro	WVYZYZWYZXyYV
w:primer	VSWZxZWX1XYWV
w:primera	YZZZYazZYXRXU
w:primo	USUWxXTVXUyWS
w:print	VUUVXXSWVV2TT
w:printer	SWWVVTRPXTUT3
w:priority	UWUVWY1WXUTVQ
w:privacy	RWYWYwRTYWX3P
w:private	UVUtXwUVYVvWW
w:prize	TVUUUTS5WNrSO
w:prizes	WWYYZWV4ZYVXT
w:pro	x0YXYWTWYXTWV
w:probably	ZaUbZbXZV0ZYV
w:proberen	Zccacavbcbaba
w:problem	4RN0RUOTSPSTP
w:problems	Z3abRZZaaZabZ
w:processing	SWVVWVPUVTwN1
w:prochaine	VVVWXRT1WTVSR
w:prochains	UW0aZZVYYVXXW
w:procura	Xx0aZaXZYXaYX
w:procuramos	pWYavrXqaZZZW
w:procurando	VV1XWYUWWPUQT
w:procurement	yZbZaYYVbaaaW
w:procuro	ZWYbobWb1abYZ
w:produce	YXXZSa6ZYXYZY
w:producer	2VVWVWTTTWWZT
w:product	stVmyYUmbWYZW
w:productivity	XaaaZZzXaZWYW
w:products	RWWVQYTUWV1WR
w:profesionales	bcawaaaacbbbZ
w:professionals	YZZbXa3aZYUbW
w:professor	WUWXXvVTXUWVy
w:profiel	aaXcccZbbZazY
w:profil	YnvXabYaaYkvX
w:profile	dchZYZTWXsp2T
w:profiles	VVVZZZ6aXXZZX
w:profilo	XYxaabYZZXYuW
w:profils	YX2ZYaUYXXYYU
w:profit	XbbcbaZbbbvaX
w:profitable	X5XaYZXZWVZZX
w:progetto	2ZabbbYabZaZY
w:program	WYZZXUVTUZYZ0
w:programa	PRTUTTyzTSRUR
w:programe	SURU3URUUTUUR
w:programma	UZaZbYyaaaXaX
w:programme	OVXYY5zWYXXYV
w:programmeert	UUSY0WUXTVVXT
w:programmer	U5WYWXUXUvXWS
w:programmi	VXUY0YUYWUYYU
w:programmiert	XXWZyYVYVXXZW
w:project	tnXelYYbdslkT
w:projectleider	prYbaavaYYZZX
w:projector	ZYZZZQYSYVYWz
w:projects	sVVXYwzUWVWYV
w:projekt	waZZbaZbbbabX
w:projektanfrage	4TZaaaYaaaaZY
w:projektleiter	YoXbaatbsZaaY
w:projet	rvYbbbZbaabbZ
w:projeto	xZaXbWYYbaZaZ
w:projetos	YwXbabYaoZatX
w:promise	WYUZYZwZtuYaW
w:promised	TSwUUTORT0TUN
w:promoted	UUOYVXTW3LWTW
w:prompt	zVVSXUSwYWSVQ
w:properly	VWQYXYSXT1WWU
w:property	YaZqYa1ZaZVbW
w:proposal	WZYaZZTYZWXZy
w:proposals	TXZzVRYVZYYZW
w:proposition	TVRXVW2VTSVUS
w:proposta	SURUUV4SSQTRO
w:propuesta	UVRWVW0UVRSQP
w:prorrogables	wbbbccZcccbbb
w:prospero	UWTWWWUUVzVTQ
w:protection	OTTSTTq1VTQSN
w:prototype	UUS0SVSSXTVUS
w:proud	PTQRUVPRR3RQN
w:prova	bbcccZvbcdYbb
w:prove	SUSUSVRSTO2SM
w:proveedor	USUWVWRTVSUQ0
w:proyecto	xdwZZZWYYXYlU
w:prueba	aacbcavbccXaa
w:prufen	UWUXWXSVWTUT0
w:psychologists	ZaVZabVZW0ZZW
w:pu	UWSXWX1WUTVVT
w:pubblicita	XZTYYZ0XWVYZV
w:public	VsmnocVyXbYYU
w:publico	0XabbaZababaZ
w:publikum	YXbSZWZzbaaaZ
w:publions	WYXYYzWWZWXYX
w:publish	TVTXWyoyWSWUR
w:published	QXQTXSS3SQVWS
w:publisher	UWVXY8VVVUWYU
w:pudiste	VWSWWX0VVSSSR
w:pueden	cbudcdacabcbb
w:puedes	TUTVVVSTURUS0
w:puesto	YXWZZZYXX2XLS
w:puis	UtvXyXSXXWWVV
w:pull	RXRXUXQWQRUV2
w:pump	SQPWUTQUSOVR2
w:pumps	R5UVUTR0UUWYV
w:pune	VVaabZ0aaaYaY
w:puoi	TUTVVVSTURUSz
w:purchase	TTSSXXRVYPUQ2
w:pushed	TVQVVWQUSQUU1
w:put	UWbZxZvYnVuZV
w:putting	RT3RVXQWURUWS
w:pymes	abZYcbxaabbaY
w:pyramid	SRQUTVPSRP2RP
w:python	cibZavXpuXZZX
w:pytorch	opXdprXYtXZZW
w:q2	VXXXXXUVXSUQ0
w:q3	ZaaabaZTaYaZy
w:qa	msWZZZoYwWYoV
w:qual	xabcccaccbcaZ
w:qualche	XYWZWYyXWWYXU
w:qualcosa	XYVYYYUWzUXTR
w:quality	0YcbcYXbcbbca
w:quand	TTsW1XTVSRVQQ
w:quando	TWuW2WTXWUWST
w:quantile	YwZaZatZdpZZW
w:quanto	3VPWWWTUSwVUQ
w:quartal	UWVXXXTVWUUU0
w:quarter	nusoWXqVUTWWu
w:quatre	zXaYaWWZaZSYX
w:quatro	zTXWYWyWXVTUT
w:quattro	wZaZaXuZaZTZX
w:que	ZUwYkXrWljcuR
w:quedo	TVQVUV1TURRQO
w:quel	0WXVYYUXZZYaV
w:quello	0XQXWXTUSSWWS
w:quelqu	TTQVzVSTSRUTu
w:quels	VWWYZXyYXXXXV
w:quem	XYYrvZtZZYYZW
w:quer	XZYtZxXYaXXZW
w:queres	Z1YbbbaaXabYZ
w:queria	0VSWVVSVuQVUQ
w:questa	VWVXXXUUXST0R
w:question	RTctVzOlU1UUO
w:questions	quvtWWQjVSWVo
w:questo	WWVXWXVVWTVyP
w:queue	WSRXWWUUUUUT1
w:qui	XYrauZqoXXtXT
w:quick	mlcyYXuUqVXXT
w:quien	YZYaZa3YaYabV
w:quiere	ZbZwXaaZbaaaY
w:quieres	XZaZayWTbZYaY
w:quinta	UXWXYWStXVWVy
w:quit	RSTXXZUXS9YYW
w:quitting	SWQY7ZUWPQWYU
w:quotas	bXbcwbbacbbbZ
w:quote	PUSUoUv1VTUWt
w:r	tYjnpuVXYmiYV
w:raccogliendo	VTVWzXUWXVWVT
w:racconto	XZTYYZzWWVYZV
w:raddoppia	YaYaYZSZYXyVW
w:radio	QUVNWQS8YWXYT
w:radiology	yZcYbYYbcbXcZ
w:ragazzi	TWWVVzRQXUTUS
w:raise	WYZZbaXYaZyZW
w:raising	VVRW5XRVNSUWU
w:ral	V2ZaaaYaaZaZY
w:random	SVNTUUPSS2SPN
w:rang	acbcbcxYdbbcb
w:range	a1UbbcZbZbcab
w:rank	SXYXRZUWXW0XT
w:rare	VV9YXZSWVSUXU
w:rat	YYWaZaWaxXZZX
w:rata	R1WUVUQSXUSTS
w:rate	xfXtZcWYZXZYs
w:rates	OVQzVQRyTQTWP
w:rather	aS0P3VTVVTVXT
w:ratings	VTXYYYPXVWVV1
w:rattache	azabbbaaaaaZY
w:ravie	baXaaaZVazZVX
w:ray	yZcYbYYbcbWcZ
w:rd	WVWXYXTVXTVV2
w:re	mgtZoYYiXrkZX
w:reach	UXpYYW2WXMVVU
w:reached	WTWVXWUVYSVWz
w:reaching	OWSWVY4VPOVWR
w:react	lrXZZipltYZiV
w:reacted	abZbbbYaaYZ0W
w:read	mVStWUSvonYwT
w:readers	XXXZZ0UvZUYXU
w:reading	PTwUWySSVrrVP
w:reads	WyRY0YQXVSVXW
w:ready	pWWZqZpYYXZkv
w:reageren	1WbaaXYZaZaaX
w:real	U4VYXYuYXXWYS
w:really	W6TZabXZVWaZY
w:reason	WV0ZXYUXVwXWV
w:rebase	TVRVVWQUSQUU2
w:receba	SUWVXUUUXUzVS
w:receber	VXVYWXUXUV0WU
w:recebido	WYXYYVVWZVyVT
w:receipt	UXWXWYRWYV0qO
w:receipts	PSPRSTOORLO3N
w:receive	VXYZZYVYaW4XU
w:received	TWVVWXQTWTTN2
w:receiving	aaYbbcZZbXY1W
w:recent	bbacbcXcxabba
w:reception	acbbacyYdbbbb
w:recevez	QVVVXVUWWW1XT
w:recherche	xtXbabYaZabaY
w:recherches	UXUXXwUUWUUxS
w:rechnung	wXZaZZXXZYYYw
w:rechnungssoftware	TYYWaX0ZZZTXX
w:rechtszaak	TWW0TXTUYUXWU
w:recibe	RSVUWUTTWU0VR
w:recibo	SVTWWXTTVTVS0
w:recife	YtYbbbZZZZawY
w:recipe	TVRWVXRVVOUT4
w:recoger	TUTVVVSTVSUS0
w:recomendarias	YTWaaaXZ5YZWV
w:recommander	aaXbabXa1XaZY
w:recommend	WYVwaZUZwZYZT
w:recommendation	TVSWWWSTVrU5M
w:recommended	uW6WXZPVVTYWV
w:record	UXXWX5tQYWWYU
w:recover	USRVUNRTQO3UP
w:recovery	UXUYXXVWWV0US
w:recruit	Vp3YYaUYWWrYW
w:recruiter	jbxZZaoZWpZYc
w:recruiters	TXWWYW4WRXVXS
w:recruiting	V5XaaZXYZYZaT
w:recruitingvideos	QTRQVQ2RSRSTP
w:recruitment	WWTXYYzZYXXZW
w:recrutadora	bbxcccabZabZZ
w:recrute	UzxZYZXYXYZXW
w:recrutement	X0WcbcZbYacaa
w:recrutent	YYUZXZUY6VYYU
w:recruteuse	ZY2ZZaUZYXYYV
w:recrutez	UWVZXZvY0XYXW
w:recu	abaccbabcawYZ
w:red	xXTqYXVWWVYYs
w:rede	bcawbbbbcabba
w:redesign	0WTVYXqVXXWWU
w:redone	1VSXVXUTTRWWU
w:reducing	VWUVWY1WXUTVQ
w:redwater	dsZqYZoYqkYaV
w:reenvialos	SSVVWUSTWU0VR
w:reenvie	RTVUWTTTXT1UR
w:reexpediez	QWVVXVUWXW1XT
w:refaire	3VWWXURVYVWXT
w:refer	ZWXbabZa4YaZX
w:reference	XWUZZaVZ4UTWv
w:referencement	UXWXXX1WWUOUP
w:refugees	SSUWT3RUWVWWQ
w:refund	bcacccZccawZX
w:refunded	YXVZYaVYaU3XT
w:regalo	VWV1XWTVXWVXT
w:regards	zVXcccadcdcbc
w:regime	xYbccbacbcbba
w:region	VW0XWXPWVUWWT
w:register	lVYpZUW2ZXXYo
w:registered	nwXaZaXZomZlX
w:registration	QVVVVVRPXW4UQ
w:registry	NUT2VRQTURSQN
w:regulated	yobbaaZbbaZbZ
w:rehearsal	WWWYYYVWXTWUz
w:rehearse	RTQUQTPURSTU2
w:reimburse	XVYZWZPYZY0YU
w:reinschauen	STTVUSQ0VQTRP
w:reiskosten	WXaXZzXTaYZZX
w:rejections	UZTZXZTW1UYYV
w:rekening	SURVUUQTWS1UR
w:relabel	UWaaaaVYaZxaX
w:relacion	3UYaZZYYaYYYX
w:relancer	UWTXWX0WUUWVU
w:related	UYWYXYXXXVVXz
w:relations	XYSYWYVWW0XXV
w:relative	VXWYVZUXYS0VT
w:relatori	VZaYYRV0aYXYV
w:relatrice	YYZWayXPaXXXV
w:release	rVUYXWTWWxkXz
w:relief	2SZVPUTVYYSWT
w:relire	XYWZZZXXYWWWw
w:relocate	UV6ZYZUXZYXZX
w:relocating	Y5XaYaYaRZZXY
w:relocation	V1ZZaXTYvYXZT
w:rembourse	VXWXXX1WWUPUQ
w:rembourses	XWXZXZVYYX0WT
w:remember	XYVZabsZZ2ZZW
w:reminder	XtWXYZoUqUYtt
w:reminds	TRWWYVVRXVVV1
w:remote	tqdeipXbZYjZX
w:remoteanteil	yaccbbZbbbbba
w:remoto	0Yaccbabbbbba
w:removed	WXUYYYVTYSt6P
w:remuneracao	YVZZYyYWaZYZW
w:remuneracion	YZaZaxYWaZXZW
w:remunerada	XaZvawYVaYZZX
w:remunere	XaX1ZZaabbabZ
w:remuneree	XXYsZxVTYXWYU
w:rencontre	aaXaaaZVayZVX
w:rendement	VXVXVYyXVVvWS
w:rendimento	ZaZaYaSZYYyWW
w:rendite	VYYVYXvXZXvZV
w:renew	SUSTSWsSUPsR1
w:renewed	SWUWXXRVWROv0
w:renews	YaZZaaVYaYX2P
w:rennes	XyZcacabbbbba
w:renouvele	YaXZaaVWaYVzU
w:renova	YZYYZZWYZYWyT
w:rent	aobpXWjrnXYln
w:rentabilidad	XZZZXZSZYX0WW
w:rental	xZYYZXwYXYZZV
w:renters	ZaZbwcbcaabcZ
w:rents	TWTPXzQKV1VWR
w:renueva	YaXZaZVTaYXyV
w:renvoyez	SQSVSUPRVS1TN
w:reopen	PVUUWXTUVRVT1
w:reorg	VURVTXQUVMVU3
w:reorganised	V7UZWZWYWSYYW
w:replacement	U6WaWZWZWXaZY
w:replay	WYXYWUV3XUWUQ
w:replies	XaXZaZWYYzXUV
w:reply	YVoWWXvVWnxRp
w:replying	SUXXXVTUYYzXV
w:repo	SWVVSXOUYV5VS
w:report	ZdTzVUSvUSUWz
w:reported	TTSTVVRUVQO2O
w:reportee	TUWXXVUUXVTS0
w:reporting	qYZZaauZaSZto
w:reports	wxZaaaWZaZZaW
w:repository	SVVWYXTXYW1YT
w:represent	VU5XnYyVWTVXU
w:reprint	PTSTTRO3VNRTR
w:request	bXWXYXuVXeWww
w:requested	TVUWWWSTVQU6Z
w:requests	3TQVVWQUQSUVQ
w:requirement	2XZabbZbaZaaZ
w:requirements	uWabaazaXaZYY
w:research	ZzT4XXPTXRVXT
w:researcher	ZXX3ZbWZYYYbZ
w:researching	ZcbxccXccbbcc
w:reseau	WZXyZYVZaXXYX
w:reseller	VWWXUX1UTUSPT
w:reserve	YXYYZRXSXVXWz
w:reset	VXTYXVUXVQOU4
w:resources	1VbaZaXabbbbZ
w:respects	TWSUWRRUT1SVP
w:rest	WVWWXXUXYU0WQ
w:restarted	WTRXWWVVVUVT0
w:restaurant	VXSYXY6VXUXYR
w:reste	VWTZXZVX0VXXW
w:restiamo	WXTZXZVVV0WXU
w:restless	QS3TTTORSNQPM
w:resto	TURVVV1USRTUP
w:restons	baXaaaZVazZVX
w:restores	VUXXYVTXYV0TW
w:restricted	UUTUWWSVVRO1P
w:result	WZabZb2aZXXbX
w:results	WVTWXYTxXUWuu
w:resume	xWXaaapZwXYZX
w:retail	pvmakYomXXZZW
w:retailer	2VbXbZYbaaaaY
w:retained	TWVVXXTUWTVU0
w:retainer	1XTVWWRUYVWYV
w:rete	XaVxZaXZZvZYX
w:retention	NUR2SUQUTQTTP
w:retenu	WW3YZaVZYWYQX
w:rethink	VWTWWNVTR2WWS
w:retorno	WYYZWYRYXWzVW
w:retribuita	XaZ0aZYabZabY
w:return	VY2XYYUWWWVYx
w:returned	WZXZZZWYZTtxR
w:returns	QVUWWVQUYU0VS
w:reuniao	RVUVWUQSWTUT1
w:reunion	SUVWXVRTWUTR4
w:reussir	UaZZaaU2aXYXV
w:revenue	XWWa0XTYXXYZV
w:revert	W2VbbbaaZaaZZ
w:review	wTUuXVlWVUVW1
w:reviewed	zWVSXWSWXNT0O
w:reviewer	NTWsVwSRWSVVy
w:reviews	TVVUXVqWWVsSx
w:revisar	zaaYbXUabaTaX
w:revised	WZYaabWYaYXZx
w:revision	WXVWWYWWWTXVz
w:revisionare	zZZWaVUYaXSYV
w:revisione	TSUVVWSUUSVR0
w:revue	VWXVYWUyYVWXT
w:rewrite	2YWXYZQZVXYbZ
w:rewriting	WZZZZZzYZYWZW
w:ricerca	Xx2YYSVXYUWXW
w:ricerche	VWVXXXVVXTU0S
w:riceverli	TVUVWURUWT1SQ
w:ricevi	RUVUWSSTXU0US
w:ricevuto	XYXYYWXXYVyUS
w:riesgo	YaaaYaTaZYyXX
w:rifare	1XQXVXTUTSWWS
w:right	smcYXYwWWllXb
w:rimborsate	XVYYXYWXZWyYV
w:rimborsiamo	YaZZZazZYWPWS
w:ring	rU0WVXtWVRVVS
w:rinnova	YZYZZaVYaXWyT
w:rinnovabili	xabcccacbabaZ
w:ripetizioni	WXXWZyVUWVWXT
w:rischi	YaZaYaSZYXyWW
w:risco	WXXYVXQXWV0UU
w:riservata	VUzUXXUVUUWUS
w:risico	ZaZaYaSaYYyYY
w:risiko	XabYaYSZaZyaZ
w:risk	oVZWwxVXZYpZX
w:risparmi	UZaZbYzaaaWaX
w:risparmiare	bbcbcZwbccXba
w:rispediscili	RVWUXTTUXUzUS
w:risque	WYWZXYUXYVzVU
w:ristoranti	WYSXWY3WVUXXT
w:riunione	UUTVVVTSVSTS0
w:rivista	VYYYZxVSZYXYW
w:roadmap	0aZWYYTYaZXaW
w:robot	MROP7QOQTNOSQ
w:robotics	aoliZZjhsbZpW
w:robots	VXWxWXvUWUUWR
w:rodada	bVbbxbaZbbbbZ
w:roemenie	MSWWWQ2WXXVXT
w:role	esqWrZWYpacWm
w:roles	YX2aabXZsVaZY
w:roll	OW2VWWPUVOVUO
w:rolled	YaYaaYXYaYZZy
w:rolling	0baZbaYZcbabZ
w:rollout	4WaYaSWaaZZaW
w:roma	ZZbbbbYaaaaxW
w:ronda	WUWX3YVWXXWXU
w:roof	VXTWVYSUUTSV6
w:room	TUTVrzpSVTVV0
w:rooms	XWYYZYVVYUXYz
w:root	WTUYXXTWYQUU1
w:rosa	lZmkZasZYYYxV
w:rotas	VUWXXYzYYWXXV
w:rotterdam	noqlkYZnYuYYU
w:rouen	ZZYaaaXYZXTyV
w:round	WWWYyZpxZXoZT
w:rounds	vZZcdbbcccccb
w:roundtable	XYXZaZW5ZVYXR
w:rows	VWRXXXSWU1WWP
w:royalties	VXXXY7XWVWXZV
w:rsus	Y1ZbbaZZbaaaZ
w:rsvp	YZYaaZX5aWYXS
w:rtt	Y0WcbcZbYacaa
w:rules	ZZZccbYbcZvXZ
w:rumanien	SXZZZX0ZaaYZX
w:run	oqXYstWjYXsZW
w:rund	0VWVXSRUWWVWT
w:runde	cacdtdcdccddb
w:runners	YZVZYaWXa5YYX
w:running	SWVURXQTYW2VS
w:runs	QTSVUVzTUPTUw
w:runway	TKXY4VVVXYVWV
w:s	jcrcrYVmpnbVZ
w:sa	Z0YcZbZbaZbaZ
w:sabes	XXWYXYVWzTWVS
w:safari	VVTUWWRTURRT1
w:safe	TUSXXXTVWU4QQ
w:said	ST0UUVPUSuTSN
w:saiu	VXWYXVR0YUVUS
w:salaire	X1ZamaYZaZpZW
w:salarie	YXZZyaZaaZZZY
w:salaried	W7TZUaVXYXXZX
w:salaries	WYYXWVS0ZXWVR
w:salario	X0YblaZaZZrZY
w:salaris	X2YalZYZVYrZX
w:salary	WwbZyZVYYXmYl
w:sale	RSQT3UpwSPMTO
w:sales	ZVVtU4cWVnVXV
w:salesforce	czjaZZXZokZhW
w:salon	WVUWXWVyVuVSR
w:salons	VYXYYa0XWUWaV
w:salud	cccctdcccbccb
w:saludo	YZYZaaXYZyYWV
w:salut	1aZbbXaabaXbZ
w:saluto	YZYZaZWYZyYVU
w:same	aVUoWwkWc4XXR
w:sammeln	XVVYyZTXYXXXX
w:sample	YaZaZa1YbZaaY
w:samples	TVYYXW2WaWVVS
w:sane	WWTXXXUQV1TWU
w:sanidad	vZZdccaccddcb
w:sanita	cdcdcbbtdccba
w:sans	WYWZXYUXYV0VU
w:sante	qV1YoZVYVWXXT
w:sao	bvacccbbbbcab
w:sap	ouXaaaXaqZaqX
w:sapere	XXUXXYUW0UWTR
w:sara	WXWYYWUXZWzSu
w:sarebbe	zYaZaRVaaaabY
w:sas	scmamqWZwWZZW
w:sat	XXUYYZUXW6YZR
w:saturday	QpSzUQPlVQSS0
w:satz	abcwWbabccbcb
w:saude	YyZbbbYqaaaYY
w:save	UV0XWXxWVRSWq
w:saved	UWQWXXxVTuVzR
w:savings	XYXZ2aSZVXYaY
w:saw	ujSZYZoYqxYYW
w:say	dpXZYasYXvXsW
w:says	xUtVUWnTUPST3
w:sblocco	TVUVWUSUWT1SQ
w:scade	VWVXWXSVXUVUz
w:scale	QxQUVVtSRwUUp
w:scams	XYXYZYU2YRXTR
w:scan	WZXUZYyVaYvYU
w:scary	UWXXYX0QYXWXU
w:scelta	ZcaybbZbbabbZ
w:scene	XXTZYZSXW7XYS
w:schaal	V1WXXNVWVWXWS
w:schedule	VWSWYYSTVUST3
w:scheduled	WTXXXSTQWRVP2
w:scheduler	RVUXYXTXVWVU1
w:schichten	TUU0VTQUVUSUT
w:schick	VWzYYZUWWUXYS
w:schicke	YYTZYZUXX0XVV
w:schicken	UWTWWVTVUSuTz
w:scholarships	SZbbaOZ0aaabW
w:schon	ZaYZZZWXayZYW
w:schone	UW0WWXSWSTVVT
w:school	RUVWWwTxVTTUu
w:schrijven	TYZYZyWYZZXZX
w:schritte	TX1WZYUXWWXXV
w:schulung	SWXWY1TTYWVXU
w:schulungsgebuhr	XWXYYZVYZWzYT
w:science	WzXaYXVWxXYZX
w:scientific	1XUyVaXZXXaZX
w:scientist	jvWZsYVmpiZcX
w:scientists	UV3aYaWZWVaaX
w:scienza	ZbaccbZwbZcbZ
w:screening	SVR3sWQVSRUWS
w:screenshot	YbZZaaXabYxaW
w:script	QUV0U0RRWTTVQ
w:scrivere	TVTWWqPR1RVUS
w:scrivi	WXVYYYWXXu0XV
w:sdk	2abZbWWacaYbY
w:se	WVnYYYVcuVY2Y
w:search	vZwaYZWZZXYsW
w:searches	WXWZYYVWYUW1S
w:season	lVwQVUQyUsUVQ
w:seat	V0S4XXVYWUYXX
w:seats	YZZaZZqWZVzYY
w:seattle	euhXlolkZeXXW
w:sechsten	aZZaZUZZ0YaaW
w:second	oXUXXYWtWvsWo
w:secret	XYWWXaTYaYzXV
w:secretaries	UWRYWW1QVQUVT
w:secteur	UVxWXTUUyUWWT
w:sector	aqunlfhdiZYYV
w:secure	Z1bbbbXabbZZZ
w:security	yWrXWpTXWUyWR
w:sede	V1YbabZaaZbaY
w:see	XYxhXYalVnYoo
w:seed	XSVZ8ZVYXWXXW
w:seeing	XZUaYaVZVzXWX
w:seekers	TRSWSy0TUVUNR
w:seeking	baWdbdacycccb
w:seeks	awZZwrYXZYYYW
w:seem	yYUZZaTYX1YVV
w:seems	YYUZaa7YYQZXV
w:seen	TYXZZ0ZUXWaYW
w:segnalarmi	bZYcccabzbcaY
w:segue	TVUWWWUTvSUTy
w:seguimos	ZaYaaaYYZxYWV
w:segunda	UVUWWWSTUSUSz
w:seguo	WWvZYZUXV0XWU
w:seguro	YzZcbbYbZbbZZ
w:seguros	xYacccacbccbb
w:sehe	ZWWbbbzbYZbaY
w:sehen	VXVYXXSXVVV0U
w:sehr	ZYZ1ZZYZaZYZY
w:sei	UUVXWWTVXSxxR
w:sein	WXVYZYV2UVZXV
w:seite	1ZWZYZSYQUXWV
w:seiten	0VWVXSRUXWVWT
w:selbststandiger	QXUTWW0UVVWUS
w:seleccion	X0Wcbcababbba
w:selected	XZXWYaUZbZyYW
w:seleziono	V2ZabaZaaaaZY
w:self	VWWVUWR1XVSTS
w:selfie	XXWYYXVYYS0UT
w:sell	RVQWvW5STxSVQ
w:selon	X1ZbabZaaabaZ
w:sem	WwYamnUqZYsXW
w:semaine	tYmaZriXZjjpW
w:semana	0XXZYYTYYXuvT
w:semanal	XXUYYYXyUUYVV
w:semanas	TRTVTTR3TRUTQ
w:semester	aZZaaVZZ0ZaaW
w:semilla	WWWYzZWXYYXYV
w:seminar	SVRVX6QVWQUUt
w:seminars	QVTSWR2VVSTVO
w:sempre	XW6ZXZpYYUYYW
w:send	nnjaYYsYaVvYb
w:senden	bbbccbZYbarwX
w:sending	SUQVTVQQS4SQO
w:senha	abbccbbbca0QY
w:senior	buzZYXmYlWWZW
w:sense	UWLWVYTVS2WSQ
w:sensors	XVYayZXaYZZaX
w:sent	RUQVUVqTUPn0r
w:sentence	QTOSUQQ3POTUQ
w:senti	XYVYYZVX0VXUS
w:sentido	bbwcccabaabZa
w:sentirci	YZyaabZaZYZSY
w:senza	XaWZYZvrYXtYW
w:seo	WXXXYY1ZWXSYR
w:sepsis	yUSvTVTTWUVVS
w:september	SUSVTVPU0QTMz
w:septembre	WYacZbXb0abaZ
w:ser	aaabbaXyaYbaZ
w:sera	ZaabbaZZbZ1XW
w:serait	0XXVYZUYZZZaW
w:serale	YXbab0YWbbZaY
w:serbien	RXZZZX1ZZZYYX
w:sere	WVXXYMW1XUWTS
w:series	xpUvVnTtVUXYU
w:seriez	ltXsaaYqaZaaZ
w:serious	PUTUTUPOVV2TQ
w:seriously	TXVYXZ1XWRTXQ
w:servant	S1UYXWUWVUVTT
w:serve	UWUYzYUYVUYYU
w:server	WUUXXXTWWRVV3
w:servers	2WSWTXUWUQVWT
w:service	OWTXWX3UXTuyQ
w:services	5WTWXXPXVTWWv
w:servicos	xYbcccaccccba
w:sesion	TWWXWWTUWTWzS
w:session	PRVSVzRwWTSSR
w:set	tXWnZqTXYmwYc
w:setor	VU0UVWUUTUVTR
w:sets	SWTWWW0VWTVUR
w:setters	PSTPS2RPUPSSP
w:settimana	tVXZYYTXYWuvU
w:settings	VXUYXYRVXWU3P
w:settlement	YabbabZYbZUax
w:settore	TTyTVVSTwSVTQ
w:setup	RYXUWO6TZVOXS
w:setzen	YaZbaZZaaYRyW
w:seu	ontYYYZXWWksk
w:seus	YZaaaZYZaYyTV
w:seven	RUUUWTNSVQnS2
w:several	vT2ZXZUZZXZZW
w:sevilla	YxbcZbZbabbba
w:sexta	XYWYYZWWzVXVS
w:shadow	OUPPUQNR3OSUP
w:shake	XYUYyZWVXyYXU
w:shall	ijtpcYrYXmaYZ
w:share	WWXXrdkqVnurS
w:shared	TTQVWWRUSQw5P
w:shares	XrWZ5ZWZYXZZX
w:she	VUTWXXURWQVT5
w:sheet	1XTWVXRUVSVWp
w:shift	V4WZZYUVXVYXx
w:shifts	xWXyaaXZZYabY
w:ship	2YZXZWRXaYtZX
w:shipped	VYUXYYTVYYUWz
w:shipper	PUTUWWSTVRUS2
w:shipping	SWWXXYUXZS1XU
w:shop	3VTVUWxVVTuQR
w:shopper	XYWWXaUZaYzXV
w:shops	X4ZaYaXYZZaZT
w:short	nUcWXu1UVoWXa
w:shortlist	UWzXSYqXVXWYV
w:should	hnpXWYjWxmVWo
w:shout	UYRZYZTXV9YXU
w:shouting	UV5WTWQTRPUVQ
w:show	VYUWaYy2VmmYU
w:showcase	2UUWYYQXYWWRT
w:shown	XYXZZYVYaY0XV
w:shows	QROTQS4QUQtRN
w:shut	WWWZYYTWXVVW0
w:si	XtXaZanZvnZlW
w:siamo	YX1tZaXZZWZYY
w:sich	YbbacaYbbbwba
w:sicher	XYyZZZVYWUYYV
w:sick	5XSXbYWXaZZaU
w:side	RTUWzWpVTwsST
w:sides	YZXZZYXZZTzVV
w:sido	WWVYYYVWXUVsy
w:sie	bhkmfajaoWpmZ
w:siempre	YY3aZbYZZWaYY
w:sign	SpeWYXS2XUris
w:signal	RSSSRTLNTP3PN
w:signals	YZZbZUWXYYyaY
w:signed	WWVZqYUXYTXX5
w:signs	OSU2TRRTWTQVP
w:silence	Ycbabdwcdbbdb
w:similar	0XSXWYTWVVYZU
w:simpatica	Y2abaaYZaZaaY
w:simple	SXWXZYSZXX2YW
w:sin	wUXYappsYWoWU
w:since	TpUYWYUX10WXj
w:sincere	ZWYbbbaa2YaZX
w:sind	hWsqpZkYkblXV
w:sing	RUNVTVPUQ4UQL
w:single	yXbbZaXYbZabZ
w:sings	RTTVUUQ1WRRUM
w:sir	YWXbZbZa4XZYW
w:sister	XYSZXZVWV0WVT
w:sit	ztVYYXWvXWYZW
w:site	0USWWptTnmoUW
w:sito	yXSXWXxVUSPUQ
w:sitzung	YZXaZaXaXXwYU
w:sitzungen	ZZZ2aZYZaZYZY
w:six	ybYbpkZoZYaYV
w:sixty	VYWZZaQZ6VYYW
w:sketches	2VVVXUTWVVXWS
w:skill	WWSXyXUUWOS6Q
w:skills	nSraZbWZoYY0W
w:slack	TXXYYXTyZWWWU
w:sleep	UWRXWW2QUQUVT
w:slides	SWQWVVOSTsUW5
w:slot	WZWWYZttaXYXv
w:slots	VT2VVUTTPRSVP
w:slowly	QWPVXU2VUQSVT
w:small	0VXWyXYVkpbWR
w:smart	Xwacccbcbbcba
w:smell	TX0XWXRVWQWWR
w:smile	VY2ZYYTYWLXYT
w:sms	XYXZZWVYZW7UT
w:snow	YXWYZSXUYVXTz
w:snowflake	mpbiYuajqXZZV
w:so	YmvXYZdXa0WWd
w:sobald	YZXaxZWaWYYaX
w:sobre	ZWV3XUSzWUVVR
w:soccer	UUUUWTRTVRUS1
w:social	nVUZXY6VYXXXV
w:societe	QYVWXX1WXWUWT
w:society	NORRR2ONURQSR
w:socio	cbccvcccccccb
w:sockets	RWVWVXUUWSWUz
w:sofa	TXTYXYUXLSVV3
w:sofort	fXacacZbzaaZa
w:software	WpX0pYuXYYWYW
w:softwareentwickler	ZZYaaaZZZXayV
w:sohn	TWXWX0WWVWWYT
w:soir	VXTXXYUWXTVSz
w:solar	bcavbbabcabbZ
w:sold	QTPV1VPRRNUUy
w:soldier	TSQUVTQSRQ3VQ
w:solicitar	XVXaaaYYXXZ4U
w:solicitud	YYZbbaYaZXZ2U
w:sollicitatie	YXZbaaYZZXZ2V
w:solliciteren	ZWYbabZaTYZ4V
w:solutions	Z0XaZaXapYapY
w:solvane	czYkXZolqXYYV
w:solve	5SOUUWQUVUUVT
w:solved	MRN1TVPTPyTTO
w:some	wuRWUYSWd2XYU
w:somebody	vVwdmnUWYaWmd
w:someone	vmsXqXbVsUYWY
w:something	mcuW2XZXXmVVQ
w:somewhere	SV5TVXQTUQTWP
w:somos	bcaybbabcabbZ
w:son	txWWYuWYZXZZX
w:sono	YXoaZaoY2WZXV
w:sont	UVVXYW0XWWWVT
w:soon	kZWZtZrWZwYYW
w:sorry	PSySSTMRQyRPn
w:sorted	WYYYWVSUZUPW0
w:sorteio	XYYZYaWZZXxYV
w:sorteo	VWXXXXUXYXzXS
w:sospeso	ZZZaaYWaaY0VS
w:sou	YZtaaaYZwXZXW
w:souber	XYVYYYVW0UXUS
w:souhaite	WaXyZYVZaYYZX
w:soul	VYWZYYWXWS1XS
w:sound	uX6XWYTWSSXYS
w:source	0ZZWYXTYZZWaV
w:sourcing	QT3SMUPSRRSSP
w:sous	ZaabbaaabazUW
w:soy	XYqaYZWYxWYYV
w:space	WYVZYZUXzSXWT
w:spannende	ST0UVVRSTQTSQ
w:spare	yVSVUR0NuQUUQ
w:spark	wcoYZrUYraYZW
w:spart	TYYWaW2XZZTXW
w:speak	YtvnXYpoXTmYV
w:speaker	QURPW3RvVOVVS
w:speakers	YZaUau0RaWZZW
w:speaking	XYWXXT2LWRXWS
w:speaks	ZaTbabZaX3baZ
w:specialise	YW1babZZYZaaX
w:specialists	RTR2WSQVTXWWU
w:spedito	TUSVVWRTTQSO2
w:speed	XYUZaa7YYRYXU
w:speelt	RUQWVW2UQQUUS
w:spend	UURVWW2UURVXS
w:spendere	XZTYXZzXWVYZV
w:spent	VZ2ZYYSZWLXYT
w:spese	WUXYXYVXYVzXU
w:spilled	XXWYYZVXX5ZaT
w:split	VVUXsYTXWU0XU
w:sponsor	xTTXXYQX8UWVT
w:sponsored	YYXZZaWXYWW3R
w:spostata	UVUVVWTTWTUS0
w:spot	STTUWTPyTzNtO
w:spots	VVSZWU1XWUOXW
w:spread	NYaab4ZZaaaaY
w:spreads	2VUVXUSWVVWWR
w:spreadsheet	5WVXXWTWWTSXr
w:sprechen	tXxXZXUXXXYYW
w:sprecherinnen	YXbSZWZybaaaa
w:spreker	VXaXayXSaYZZX
w:sprekers	YabZaUYxcbbaZ
w:spring	kRyXdbcbvVWWm
w:sql	fbYcZrVqquXfT
w:squadra	Y1abaaXYaZZaX
w:ssn	Wbcbcbacccuca
w:sta	VVzXVXUVWUWWU
w:staat	XXXXYXVjYVXUy
w:stadtwerke	V3XbbaZaXaYYW
w:staff	ZwWWX2tVYVRXX
w:staffing	WYVWaZzaYaaaY
w:stage	UVQW5XQSqoUVS
w:stages	X4ZaWZYZaYZXV
w:staging	TVQVVWQUSQTV2
w:stai	XWxZZZWXWwZXU
w:stamp	UWWYUYTWXR0VR
w:stan	WVRVXXVUUQVV0
w:stand	UVSYXYRX8TYXT
w:standard	RWS2UQOPVQTWQ
w:stands	VVVXXXUUVRVT0
w:start	eqZcvXaYXbuYX
w:started	XVWZnaW2XWZwW
w:starting	zZaacaYbcbcca
w:starts	VXXZZWWwZWYwt
w:startup	YWYa5aYaaZZaY
w:startups	ZZxbWbaaaZaZY
w:stata	YYXbaaXZZXS2U
w:state	qybbaZYbbaXaZ
w:statement	yVWYXYSXXVVU1
w:stations	1XbcabWbbaabb
w:statistica	WXYXa0WVYXXYV
w:statistician	2wZXYVVXZXXZU
w:statisticien	WrYaZaXYoYZyV
w:statisticienne	QzYYZWXYZYWYW
w:statistics	YnWVX6TsXUVWS
w:statistiek	UVYXZ1VVYWXYU
w:statistik	QTUUVyRwVTTTO
w:statistiker	YsZcabXbvabaa
w:stato	STRVUVQSvPSsw
w:status	vsXaaaYWaYZYt
w:stay	WXqqrZuXYrYYV
w:staying	UU1UVVSSSPTVQ
w:stays	5ZZYYWRYaYWZX
w:std	yYZZavXZYZXZX
w:stealth	USzWxYTVUTVVR
w:steering	OUT2URQSURRQN
w:steht	XYWYYYWUXVWVz
w:stelle	XwXaZZXZtnZsW
w:stellen	YWVaaavZYWZ0V
w:step	wR5XWYSWTSWqR
w:stiamo	VSUW1XTWWVVVS
w:still	TrrWWbrVdvVam
w:stipend	nWZYxxVWZYXYW
w:stipendio	YwZanZXYaXvZW
w:sto	aabbwcbccccca
w:stock	NUR0QSyRRSSWR
w:stockroom	2RPWTWSUWUTUV
w:stonebridge	XwnaYavZmXZZX
w:stop	OXUWXVzWYWwWT
w:stopped	UWUXWXSVURUS0
w:stops	WT2ZXZTXVQVWT
w:storage	YYZaaZYZaZxVT
w:store	XYYWYXWQZW0XT
w:stories	QPPUTUO2ROTTQ
w:story	UWTXWX1vWsWXQ
w:strangers	WVSYWYTWW7WWQ
w:strategy	NUT1TUrVUSTWS
w:stream	RPTSTSO3UPQRN
w:street	UURXWXPVS2TUR
w:strings	wWVVWWzVWTUST
w:struggles	UWTURT2SSUWXU
w:struggling	XXVabYyZXaXZY
w:stuck	PTOySUPRRsuUu
w:student	RVSztURq0SVWR
w:students	RTUUVpl3WTUVm
w:studi	bcccbbvacbbbY
w:studied	YYYaZUUZzVabY
w:studiedag	WXaXZyXTaYZZX
w:studiere	aZZbaVZa0ZaaX
w:studio	8ZXZZWVUZWYZX
w:studios	2UUWYYRWXVWQT
w:study	QVU8YWVWVWWXT
w:stukken	VVSWWUQQS2VRQ
w:stunde	sXZYZW0ZZZVYX
w:stunden	psYZaYrtZXnXW
w:stundensatz	oVXzVXUWYWXWU
w:stundenzettel	VXTXXYUVUSTV0
w:sturen	WWUN1XTWWVWYU
w:stuttgart	zRZbabaababaZ
w:stuur	TXVYZWzXXW3VT
w:su	VXXuYWWYYX2XV
w:sua	XXWkZVVYxlqro
w:sub	4YaYYYWaaYYaX
w:subito	VZXaZZXY0WZYT
w:subject	ttVrabZaZabaZ
w:submit	0VTVWURvVRSLy
w:submitted	zYXbcbZcbbbba
w:subscribe	YaXabSX1XWaZY
w:subscription	XZXYZZSUYWUsz
w:success	TUPVUVQSU1TRP
w:such	0UTXVXxTTSVVU
w:suche	nYZbtaYawZaaY
w:suchen	VvYoXqtlZZZZX
w:suchergebnissen	XYXZYYUYXXXyW
w:suchst	WWzYYZUWWVXYT
w:sucht	nuXoZwXYYYZZW
w:sueldo	X1YbpaYZZZaXX
w:sues	PYSTYW0WXVXXT
w:sugar	PTQTTUPPUQ0Sx
w:suggested	WV1ZYZWZQQWVW
w:sugli	ZaYbaUZYXyZYV
w:sui	3YXtZYVXZWXXV
w:suis	XWzYYZUXwWVXT
w:suit	YxwYZZVvXRYYX
w:suitable	baWcacZcybcba
w:suite	TR1XWYTXSUXWV
w:suits	1VWWZVSXYYVYT
w:sul	YaYaaZVyZTaZW
w:sulla	YaZbbaXzaYbaY
w:sulle	SWV1WUUVXVVVS
w:sum	PSU1URRUWTRVP
w:summer	hUUVWtSzskVUe
w:summit	XYYZYZV4ZVWYR
w:sums	QRPTTTxRRO0SK
w:sunday	UpVXWWR7XUVWq
w:sunil	doXkZecYZXZ0V
w:suo	0XRYWYTVUTXWT
w:supervisor	STUVVUPSV0UUP
w:supplier	VWXZXZPXZXzYs
w:supplies	VWRYXY7XRSXXS
w:supply	UTUWWV4WXVWWT
w:support	UwWYXXxYUXzWV
w:supprime	WXUXYXVVXUW1P
w:sur	WZXoauXtZlpZW
w:sure	TUwZXZUWTyWWu
w:surname	ZZYbbbWcZYyaX
w:survey	VXV5YVTxYVWWR
w:survival	SXVYXuVTSzXWT
w:suscribete	XWUYYYXxUVXVV
w:suscripcion	XZXZZYVTZXXyU
w:suspended	bbbccbZccawXX
w:suspendida	bccddcbccbwSZ
w:suspendu	abbccbabcbwWX
w:suspensa	bcccdccbcbwSZ
w:sviluppatore	spZbbbZbbaaqY
w:sviluppatori	QQVTVS1VUTUTR
w:swap	STRUVVOTT1UVs
w:swift	qbmaYmaevWZnW
w:swimsuit	VWUXXXURXQVU0
w:switch	aZYaaZXZzXtZV
w:switched	VYWYYX0YXWWYV
w:sws	TUVWWzTRWUVVR
w:sympa	Y2ZaZaYZaZYaX
w:sync	UWXZYVTXZV0WV
w:syncing	VTXYYVTXYV1TV
w:syria	TTRUVUQTRQ2VQ
w:system	mWVpXVwWXUtUx
w:systems	mrqmXZpYYXZrW
w:t	ZbvYZaaalsbiW
w:tab	ZaaabaZTaZaZx
w:table	UVUXXXSVV2WUy
w:tableau	vaYaaoXspZZZX
w:tables	VXTYXY5WXVXZS
w:tag	pXqZaoVvYXqYW
w:tage	wyYZZYmYYYXYW
w:tagessatz	0WZaaZXaZZaaY
w:take	neUohdTevoZad
w:taken	RVTUXUSUWS2PQ
w:takes	VUTuiVvnWRwRo
w:taking	zYXZZzUYZWZZW
w:tal	WYUYYZVXXyXUV
w:taladro	STQVUUQSQOTS1
w:talent	Wp4ZYZUsXSrSW
w:talenti	YW5aYaWZZUZYX
w:talento	YX6aYaXZZVaZX
w:talentpool	YYzaZZVZWUZZV
w:tales	VXYYXQV1ZWRXU
w:talk	nXosXfklqoWXV
w:talked	QSPUTTMRS1RSt
w:talking	UVTWXXRVyQzVR
w:talks	vYZZZUW4ZXWXT
w:taller	XXaZb0XUbZZaY
w:tame	4XXXXWUXZXRZV
w:tanti	VWVXWXVUW0VRQ
w:tape	SYQOWSO2VVYYV
w:tarief	1ZabbbZbaabaY
w:tarif	yXWwXXSXYXWYU
w:tarifa	sZZuaZYaaaaaY
w:tariffa	tabsbcaccacbZ
w:tariffs	WbZxbaZaaaaaY
w:tarjeta	XYXwZXWXZYXYW
w:tasa	UVWWWWSWXVzWR
w:task	TYZWZXUUZWzYX
w:tasks	YbaXbaYabazbY
w:tassa	TUUVWURTVT2SP
w:taught	PVWWX1UTV0VWS
w:tax	SVURVXyWPT1VR
w:taxa	UVWXXYUXYV1WT
w:te	YnsYrhtlXZnWU
w:teach	WXYaa4WXZXtZW
w:teacher	USWWXpSRWxVQx
w:teachers	UVXXX7WTWUWXP
w:teaching	VYZaauXWzXZaW
w:team	avecajqYejaXc
w:teamleiterin	XyYbaaaaaaabY
w:teams	VWXXZVu2ZXUWR
w:tech	WreXsYxteUXWT
w:technical	uoXbttVXZXkeV
w:technik	WUYXzYXZZYYZW
w:technique	wZXavaZaZZZaX
w:techniques	VXWYY0VVYWWYW
w:technische	baacycbcaacba
w:tecnici	0ZZWZVUYaXSYV
w:tecnico	ZZaauwZZbaabZ
w:tecnologia	cbvdcdacabbaa
w:telecom	WoxZYZbvYWYYU
w:telefon	TUzVVVSTURUSQ
w:telefonat	XXxsXYVXXWYWU
w:telefonata	ZcayabZbbabbZ
w:telefonica	YaYwXaZZbaaaY
w:telefoon	TU2VUVOURPUUR
w:telegram	VZaabYWaaZ5aY
w:telephonique	WYY1WWZZaZYaW
w:teletrabajo	YxZdccZbaccab
w:teletravail	xWZcccacabcca
w:tell	oYoZakqrpXjYU
w:tells	VWWY0ZRZWWXZV
w:tem	xYbccbacbcbba
w:temoin	UWWzWXVXXWXXV
w:temos	VXTWXYUVY0WVR
w:templates	QYYWXX1TZWUXP
w:tempo	XzYbbbZZauZZX
w:temporal	V0XWYQVVXXUXU
w:temps	X0WcbcZbYabaa
w:ten	uUnjXZnponYSa
w:tenant	RVQ1tWQVSRUXS
w:tenants	tVXYXNT2XWWXT
w:tender	1ababXYabaZbZ
w:tendria	PT0UUTRSTRTQQ
w:tenemos	wtXaaaXYZsZYX
w:tengo	UV3WwXSWVUVUS
w:tenho	VW4WvXUWVRWTT
w:tente	wUWWwWUXYXWXU
w:tenths	RRSTTTMRTQ3SP
w:term	uyaabbYYZYYZX
w:termin	UWUTXWuTXVVWy
w:termina	VRUYYYUWWVW3u
w:terminal	SYWWWXxWZUtWU
w:termine	WXWYYYWUWVVSy
w:termo	V4XZaTXZYYYYX
w:terraform	wXYacmYqsZZYX
w:terrebbe	UXZYa3XSZYRZW
w:terug	WUWYWYUXYUzXT
w:test	TVUtXWwlWUvVo
w:teste	WXXxYXpXYXWYV
w:testen	YaaZaXyYbbVZY
w:tester	tXYayZXaaVZaX
w:testers	STOUSVOy2LRRR
w:testi	0ZZWZVUYZXSYU
w:testimony	TXXzXXXYYYWYT
w:testing	1XWWVVyVYRVWT
w:tests	QSQVwVoTRNRT3
w:text	SVTSUURUVP5TN
w:texts	6ZSXZaWZVVaZX
w:th	tWWYXUTzYUVX3
w:than	YVtmxXcWWUpXc
w:thank	TVRkWXRUU4Trl
w:thankful	XXWYXYxX0WZZW
w:thanks	WXTYYYeWi0Wos
w:thanksgiving	VXUWXXVVWSXUz
w:that	pXqXchxWnlZZU
w:the	ZfYadaZaYplZx
w:theatre	2SSUVUSTXNTWT
w:their	PSTUUyZPXUuTu
w:them	wVuWWXuiUYiVp
w:thema	VVTvWWxVWVWTS
w:themselves	PSOUVTvSRR2UR
w:then	dVyXXXpuWVzVS
w:there	rctWrXZcuiYWT
w:these	VWqXXYSWW4XWS
w:thesis	TUQUUQRT2xUVR
w:they	ullZZarZYWlYn
w:thing	WW0YxZSWWuWVQ
w:things	vXTYYXlVW3XWT
w:think	TdvrXYSrssXXX
w:thinking	RWP1USPQSvUWQ
w:thinks	UUPVVUPTV1RSO
w:third	SXVY2YWVVVqWr
w:thirteen	WXRZVYzXVUXYT
w:thirty	WXXYYY7XZSYYS
w:this	WiYYmWbjXeuuk
w:those	YYTYVZTXT3XYT
w:thought	wWuXXWrdUtXXU
w:thoughts	VX1YXYRXSUWWS
w:thread	TWPXXWTVT6VUR
w:three	sVqbbsXqWofWV
w:through	TpiwVsZUWRxUj
w:thuis	SVWVXTRUXVzVS
w:thuiswerken	Xwbccbbbccccb
w:thursday	UWUYWUTzWTWV5
w:ti	klkZuZrXXsWXU
w:ticket	vTSU0RNMUSOS0
w:tickets	VoXZYYV5ZVWXo
w:tides	1VWVXVTXWWXXS
w:tideway	WwtaYaqjlWZZW
w:tie	XURZYZUXSRXX0
w:tiempo	XYUZYZVXX0YVW
w:tien	rZXUaYzYaZXZX
w:tijd	xxXYZZTYZYYZW
w:tijdelijk	U1WXWPVWVVWWR
w:tilburg	RSQSSTO1TQRQN
w:till	UWXWVPQ8XWTWn
w:tim	rZXkabqaaaZuX
w:time	ctdoXocYkkaXb
w:timesheets	UYSXWYRTURUS1
w:timing	T4zXVXSWUOVUQ
w:tip	QSSTUURRT1PQN
w:tips	TUUXWVR0VUUTS
w:tirocinio	YVZbZbZa0ZbaY
w:title	2UabbbZaZZaYY
w:titolo	TWVUV0RQWUTUR
w:tjm	0VXaaavZZYYZW
w:to	cdnejZdbkmban
w:tocar	zYZWaVWXaZXZY
w:todas	ZWabbbZaZYa2Y
w:today	WXaYXXtZrWyXn
w:todo	XYVZYZVXXyYVW
w:todos	YWaaaaXZZYZ2W
w:toegang	STRTTTO0TQSRO
w:together	SVYX2YpVVwWWm
w:token	wXYYWYUXZZyZW
w:told	VY0XYXrXWRXYU
w:tomamos	WXUYXYUXXzXUV
w:tomar	XXVZZaYXYxZWV
w:tomorrow	SUUYXSTmWroV2
w:ton	UW4WUXRTRPTVR
w:tonight	WXVYYYV3pRpTu
w:too	sWtWXYoXbyXXT
w:took	OWXX1VSVZXTYT
w:tool	xZXZZZvXZWnZe
w:top	UWVWYX4VXTktS
w:topa	xXcccbbcbcbba
w:topic	PUS5V1rSVRSVR
w:topics	VXS0WXSXX3XXT
w:torino	qYaaaZXZaYX0W
w:toronto	btpZZYmibsYbW
w:tot	ttXZhYXVUyZXV
w:total	UVY0WWWVZZXZU
w:touch	UUUX5XRUV2VVT
w:touched	VWPYWYTVT2WWP
w:toulouse	WxZcababbbbba
w:tout	YXZabaYZaXa3W
w:tower	X5XaZZUYYYZXX
w:town	wSSVUVTxVvVVa
w:tra	VWTXWXTUWSTR1
w:trabalhar	X2ZbaaZaaZZZY
w:trabalho	VVRYXYUWX0VRR
w:trade	QTPWVVuUQyTSs
w:trader	RRSUSUQQR1QTQ
w:traders	YaYaaYXYaYZZx
w:trades	VVWWXVTVWVXW0
w:trading	XZVaYTSYXS5ZW
w:traducirnos	zXXVYWVWXWVVS
w:traduction	zYWYWYWYWWWXV
w:train	TWSWWT1aWyVTO
w:trained	YXWZXZ2XXVXZT
w:trainee	PROUTUNT3PRPO
w:trainees	VVTXVVSS9OVTQ
w:trainer	mXaZbzWYZYZZW
w:trainers	yWWXXvSWYWWYV
w:training	QUUVX7xVXUVWq
w:trains	VzTZXYVYT0WXU
w:trajet	XXZWZzUSYWVXU
w:transfer	wRSwSTOPVT1TO
w:transferencia	2ZabbbZbaaXZX
w:transition	0XaZZWWZZZRYX
w:translate	2VVWUNTTUTNSR
w:translated	0VTXWYUWTVWVV
w:translation	1XUYXYxXWTXWS
w:transport	NUQSTTPTTPSU7
w:trata	TRSVSUR1SRUUQ
w:travailler	YYVaXaVY5WZYV
w:travel	aWXXY3UXZXXVy
w:tre	xXacbcZbbbcaa
w:treat	SWUxWVTWXVyUP
w:treating	UVPWWXTUQ2USN
w:treats	XYWZaZWYY6YRP
w:trends	WWU8XYPYYVXYV
w:tres	zYZbbbYbbbbaa
w:trial	qWYYYYvkZVquU
w:trick	SVQVVVQTR2UTN
w:trinken	YaXZZaXZZzZYX
w:trip	SWXXYQUSWVUW1
w:trois	tUTYYYzXXXXWV
w:trouver	XZYYZZvYZXYXv
w:trovare	abaabazZbbbaX
w:true	QS2TTUPSTORPN
w:trust	XaZaac3aaYZbX
w:trusted	XWUXXVTXYU1TP
w:try	UUXXXX1nyTUuS
w:trying	YYUVXaVZ0xZXV
w:tu	jbpbZZXXabprr
w:tua	rYZbbbYbqZVyX
w:tudo	VWUXXXUUW0VSQ
w:tuesday	WfWXVXn0YVWVx
w:tuo	WYdYYXkXXmqss
w:tur	YXWZZYW3XWXXU
w:turned	RRSTUUOPS0s0J
w:turns	zRVW2VTUWTVWS
w:tus	ZaZaaaYabZwSY
w:tussen	UVTVVVSTVSTQ0
w:tutor	RUZXZ6WYXYYZW
w:tutorials	YZYab4YUaVaaZ
w:tutoring	UYXTazXVZWZaY
w:tutors	WYZaZP1WZXXZX
w:tutte	XXaaaZXZZYZ2V
w:tvod	Yvbcbcaccbcba
w:twee	wyZaZRWZZZYZV
w:tweedaagse	RVWWX4SWXWVXV
w:tweeted	VWQYXYSXT1WWT
w:twelve	WVUWyxwSWUWXT
w:twenty	UXURVUSVXT1VR
w:twice	MQxySUtTSQSTP
w:two	tXaoptmYWVVXo
w:type	QTRTRUQRSM3QL
w:uber	nWppYtTvkeWWT
w:ubernehmen	1YZZZZWaZaYZY
w:ubersetzen	1VVVXSRUWVVWT
w:uberweisen	YXYZYaWZZXzZT
w:ufficio	ZzacbbaaaZaZZ
w:uhr	UVUVWWRTVTSS3
w:uit	ZaZaaaZZZxZXV
w:uitnodiging	aaZbbbZabYa0W
w:ultimas	VVVXYTW2XVWTT
w:ultimi	WWXXYNW1YUWTS
w:um	qWtoYeaXkodWc
w:uma	WooovtVYYXlXV
w:umas	yZaXaVXYaaYaY
w:umbrella	NXVVWU2WXWUYT
w:umetikettieren	TUVUXTSTWU1UR
w:un	oppojlXYdjZXX
w:una	lnortdWYYXoYW
w:unanswered	WYWYYY0WYXXZP
w:unas	xZaZaaZaaaZaY
w:unavailable	XZYZaaXYaWXQy
w:unbefristet	X4abaZYaaZaaZ
w:unbelievable	VVQWWWQSUQUS2
w:unbezahlt	YZZZZxYYZZZZW
w:uncle	VXUYWSSTWS5XS
w:und	cVldpXTmqmsVn
w:under	xVTWWWSUVvpxQ
w:understand	SXU7VUTWVUUYV
w:une	eWoowtWXaXlXU
w:unfortunately	XXVXYWNVXOWV2
w:uniform	VWWWYXTWXW0VV
w:uniforms	WXWYYWzXYXYXU
w:union	VUWWXWTWXUwWv
w:unit	RWYVYXUUYVNX3
w:universidad	V1XWYPUVXWTXT
w:universidade	U0XVYPVVXWUXU
w:universita	V1UWXQVUWWSWS
w:universiteit	U2WXWOVVVVWVR
w:university	XwZZaxWXrXXZX
w:unlimited	WXXXWYRWaY0ZT
w:unlock	YbbXcaZbcbyca
w:uno	ZVXbabWbyZbZZ
w:unpaid	UVWZxyTTmWtXT
w:unread	SUQUTURSTQS1O
w:uns	VxXrYWdWYnwWV
w:unser	qqWVXqnxXVWVT
w:unsere	oXZUZxwYZZWYX
w:unserem	XYZ0ZYVZaZrZX
w:unseren	xaZZaaZabaabX
w:unserer	UVWTXzUTWVVWT
w:unstuck	6XWZXZWZUWYaW
w:unter	YYZaaZWZaY0TV
w:unterhalten	XXTZYYVPX1XWW
w:unternehmen	WYYbZbYZyYabY
w:unterrichtsstunde	YYabazYZaZaaY
w:unterstutzung	0YZZZZWaZaXZY
w:until	sWXZafazYWXYq
w:unusual	wXzYXYUVVUvVT
w:up	lesbcYniYmbXk
w:update	UWTXXXTYUPWY0
w:updated	sVoZZZqXYXXwd
w:upfront	aZaZW2QWaZYZY
w:upload	SUSVVT0PUQwTQ
w:ups	XZ5aZbWYWUZaW
w:upvote	TUVWVUQ0XSUWT
w:upwork	YabbaZWbcayZZ
w:ur	3YZYbYXabZaaY
w:urgent	vXXaaaVYYVXY3
w:urlaub	W3ZZZZWZZYYYX
w:urlaubstage	XxacababbbbbZ
w:us	ZcZnkoorXaqbV
w:usabilidade	XYXxZYVYZYXZW
w:usabilita	WXVyYXTWYWWYU
w:usability	XZXyYZVYYXYYV
w:uscito	cddddbatdaccb
w:usd	2VZabkXaaZpZY
w:usdt	WaYYUaUYaY5aW
w:use	UUwWXXeVVudrq
w:used	UVUyqWuXwVXWS
w:user	RVVVXUx3XUvTP
w:users	XXUZ5ZaVZSXZX
w:usual	wwYvXVVXYXWXS
w:usually	VWPYWYTVT1WWQ
w:usuarios	WXWzYXWXYXWYV
w:utility	VXWXYXTWZVWXy
w:utrecht	ZWZbbbZaUYa5X
w:uur	okXnYqtXZXeXl
w:uurtarief	UWWzUXUVYVXWU
w:ux	nvYeaaYamZZqX
w:v3	PXVRXUQUWSSR1
w:va	XryZtaWZZWZYX
w:vacancy	VqlZXZqYzWYXi
w:vacante	X1ZcbbZZaabZZ
w:vacantes	aXacbcYbzbbYZ
w:vacation	aacbcwaZccbcb
w:vacature	YuYbaaZaUYZ0W
w:vacatures	aWtbbbZaZYbyY
w:vaga	iwYbbaZaYaavX
w:vagas	YWmaaaWrwYZtX
w:vai	XXVZZaYXYxZWV
w:vak	YYWYYZVYzVYYU
w:vale	WYWzYXUXZXWYV
w:valencia	vvabaaYaaZWZY
w:validated	VXUYXXWXWVyVT
w:valider	UXWXXXTVXTOU0
w:valor	bcaxbbabcZbba
w:valoracion	TYXyXWWYYYYZW
w:valuation	UZZ3ZYWaZZZZX
w:value	YbavaatZbZaaZ
w:valutando	YW1aaaWaXWaZX
w:valutazione	VXX0WVXYYYXYV
w:vamos	XxWZaaYYZwZXW
w:van	UmUolUlUWUZj2
w:vanaf	MRWVWQ3WXWVXT
w:vandaag	SVSWVWSUVSUR0
w:vantage	mmWnZZwoZbYlV
w:variable	Z1YcZbZbaZbaZ
w:variance	WXUZZZVYWSUW1
w:varias	cbxdccacabbaa
w:vas	XaVaaaXZYzZWW
w:vast	V2taZZXZVYZZX
w:vaste	1VUUVVPUWUTVS
w:vat	WZZWZV0ZYYVZX
w:vault	UWWXVVRRXV1WQ
w:ve	SVlepZZetrXno
w:vedere	UVSWWW0VTTVVQ
w:vedi	YXaaaaXZZYZ3V
w:veel	SVRRWVuTWyUUS
w:vem	RRTUUUQSTQTP3
w:vencimento	SVTXWXUUVUWS0
w:vendor	PSU2TRRTWTQVP
w:vendredi	XYWZYZWXYWWWx
w:vendrias	WyWZXYVyWWYWU
w:venir	TWUYXYT3VTXWU
w:ver	WVVYYYzWXnWyS
w:verdien	VZaYaVXZbZ0aY
w:verdienen	ZbbbcbZbcbwca
w:verdubbel	ZaYaYZSZYYyXX
w:vere	bUbaxbaabbaba
w:verein	xaZZaaYaaaZaX
w:verfugbar	zWVXYYVXXWYXU
w:vergadering	UVUWWWTTWUUTz
w:vergeben	xTTVVzSRVTUUQ
w:vergleich	QWTTWW1UVVWUR
w:vergoeding	SVXyUuToYXWXV
w:vergutetes	XXV0XXWXXXYXU
w:verhaal	STRUUTRSUzTSR
w:verifica	YZZaaYYYaX3PT
w:verificacao	VXXYYUUVZVzTS
w:verificacion	WWWXXVWVWU1RP
w:verificatiecode	XZYZaWVYaX0VU
w:verification	VWUXYYTWXTs3P
w:verified	VXVWYYTXXU1PS
w:verify	VWUXYWqWYVdzQ
w:verlengd	YaXZZZWYaYXzT
w:verloopt	ZWYbaaYZRYZ5V
w:vermitteln	VTQYWY1XVSWUU
w:vernetzen	ZaXYbbYZazaYW
w:verona	ybbbcZXbcbVba
w:verplaatst	VVUWXXTTXUVUz
w:verresti	Y2ZbaaXZaYZaX
w:versa	WTXYXXVWYVzXT
w:versandt	SVSVVWSUVRUP0
w:verscheen	WXVXYXUVXTV0R
w:verschiedene	ZZzbXbaaZYaZY
w:versez	XVWYXYUYYWzWT
w:versi	TVVVWUSUWU1TQ
w:versicherung	vbcdddZdZcddb
w:versicherungsbranche	XXVaZaVZzXYYW
w:version	TXWXXXUWXTQU4
w:verstehen	ZYaabaY0aWaVW
w:vertel	UV1VVWPVSQUVS
w:vertrag	WYXYYYVVYVVUz
w:verwaltung	baabaXaawaaaY
w:verwijderd	WWVXXXTVXUWyR
w:very	UW4ZXZTYktYTS
w:verzekeringen	TYUYZa6ZVWXYW
w:verzonden	TURUUVRSUQSQ1
w:vesting	SSTV0XTWVTVXT
w:veterinari	bacbucbcccccb
w:vets	aZYbwcacaZbcZ
w:veuillez	XXWYYYUWXVXVy
w:vi	0WTXWWTWRSWVS
w:via	TXWxYUUWYWyXS
w:viagem	VYZWZzWQZWXWU
w:viaggio	YZZWayYPaXYYV
w:viaje	YXYYY1WNYUXUU
w:vibes	STSUSURPU2SQO
w:vicino	WXWXXYVUXTW0S
w:video	WYW1YlroXWrYV
w:videochiamata	abaYcbwbbcbcZ
w:videos	qYYZXYxZZXyYW
w:viel	RWTTWW1UVUWUR
w:viele	WUSZYZzXWrXVT
w:vieles	VW3XXYSWXVXXU
w:viene	TTUWWWSTVSUQ5
w:vient	SSVWWWSUVVWT0
w:vier	tWXVYV2XYXUXV
w:viernes	XXWYYYVXzUXWS
w:view	QUW3RVQWWWTXV
w:viewed	ZXabbbZaZXa2V
w:viewer	URTYWYUXUPVP2
w:views	VXVXYYVWYTW0R
w:vigo	XUXaZaXXWXZ5U
w:village	ZaZaaaXTaYRP1
w:vinto	SUUVVTRTVT2SP
w:vip	YaZZaaXaaYxZW
w:viria	X2ZaaaZZZYZYX
w:virtual	WX4ZXZwVXTYXW
w:virtuale	YW5ZYaWYZUZXX
w:visa	uqXaZaaZsXqYX
w:visas	RQRWVWPW8SWSR
w:visibilidad	UWWXXU1UYUPVS
w:visio	ZYaubZZZbbZbZ
w:visit	W2VaZaWYWVZYv
w:visitato	ZZVbbbYaaYY1W
w:vista	YYZbbaYaZXZ1U
w:visto	yXwZZZUYVVXrV
w:visualizada	aYYcccZbaab0X
w:visualizou	YYTbbbYZaYY2W
w:visualizzata	ZZYcbbYbaZb0X
w:viva	MTPOT4NRMQRUP
w:vivienda	WYWZZZVzXVZYW
w:voce	XXwnZZWYtUsoU
w:voice	2XVWXT1RYUUXU
w:voici	XWWaZZXYzXVYU
w:voir	WXWZZZvYXoYyV
w:volentieri	3YVZYZVXYtYXV
w:volkshochschule	YYaUa2YYaaaaY
w:vollzeit	uwZbaaVZaZbbZ
w:volontari	TWWUV0RQWUTUS
w:volontiers	XYRXVYVWW0WWV
w:volta	WXVYWXzXUVTUT
w:volumes	XZUZZYVRVVYX1
w:voluntarios	XWZYY0XUZYWYU
w:volunteer	0SXWPyTSXWUWS
w:volunteers	UWVYVTSSUURV6
w:von	mWWpYYvWnVvoT
w:voor	lqYlpqWZXdjpV
w:vor	0QZbabaaaabaZ
w:vorab	YXXZYZVZZWzYT
w:vorige	SVQWVW1VSRVVS
w:vorrei	wXUZYYuXuVYXT
w:vorstellungsgesprach	TVVUXUTUWU0VS
w:vortrag	Z1abaYZaZZaaa
w:vos	WXVZYUwXvWpWU
w:vote	UWWXXTT0YQUVR
w:votre	YbpjZZZYZnosn
w:vouch	ZWVbabYb4WZXX
w:voucher	XWX2YZR0YYWZW
w:voulez	VXXYY1VVYWWYW
w:vous	ccmbofonrabYU
w:vp	0UaYXZZZcbaca
w:vr	ZyZbbbbabbbZa
w:vrij	Y2ZbaZYaaaaZY
w:vrijgave	TTVXVVRUXU1SS
w:vrijwillige	ZababxZZbaaaX
w:vuole	WZZYZzWTZYYZW
w:w	ZaYaabZZZXayW
w:w2	1WaaboYbaaaaZ
w:waarderingsmodellen	TWW0TXTUYUXWT
w:wachtwoord	YZYaaYXZZXpwU
w:waiting	SSTW0WOvURVot
w:walk	UWSWVX4XURTWQ
w:wallet	wWuXYVUWYW1XS
w:wallets	RTS1USRTURPSQ
w:wann	rXwRaavaZZaZY
w:want	cVrbvosXZUXWo
w:wanted	WtVoXqVuXxYYW
w:wants	uaWtXeTWZmWXx
w:wards	PUTVVX6VRQVVR
w:ware	WyXZwZVZZYZZX
w:warehouse	XYX0WYSVXUXXV
w:waren	yWVYYXWXXVSwT
w:warmepumpen	YYZ1RYXZaaZaY
w:warten	UVUVVWQTXSTU1
w:was	eVpXXXSVpzUzc
w:wat	rT0VUVNTSxTSP
w:watch	UWWXZYUYZXzZU
w:water	WWVYYYTWXVVWy
w:way	VXTWYZYUt3pRp
w:we	ohcilmnaYhbaj
w:wealth	QQ2WWXQVSRWWQ
w:weather	UUTWWVQTXSVU0
w:web	2XWZXYxWVVUoU
w:web3	UTYYWWWWYX0VS
w:webinaire	VZYZaZU3ZXXXU
w:webinar	XZXaaZn4ZnYWT
w:website	2TRXSWxyRSVVS
w:websites	TXRZXa2YTVXZX
w:wechselbereit	abxcccZbaYaYZ
w:wechseln	V2XZZZVYsXYYX
w:wedding	2VVVYWSWXWYWP
w:wednesday	VXWYWUTvUUVWz
w:week	qmXZZpkljlZaY
w:weekend	qURVWWOUOvSS4
w:weekly	2XXXYSYlYVunU
w:weeks	2WWXYllpZYXYk
w:weet	VZVRZY0XaZWZW
w:wei	qhXZZaqYYZZyU
w:weil	UWzWVXSWSTVVS
w:weiter	TUTVTWSUVS1TQ
w:weiterleiten	YZbdbcccxcbbb
w:weiterschicken	UVVUXUSUWU0VR
w:weken	UVaZazXYaZZaX
w:wel	YWaZrUYwbaaaY
w:welcome	VVUVRXS6WaVVp
w:well	VpsZXZUYw0YVS
w:wenig	SYYWaW0YZYSWW
w:wenn	XaYaaZYZZYRyW
w:went	TWUXWXqVWPRV6
w:wer	WXXXYY2XXWXvV
w:werdegang	VW2XXYSWXWXXU
w:werden	RSSUWT2UVRRTQ
w:were	UXtXYZtXvqXWT
w:werk	XSXaXaVZ3WaXW
w:werken	RSNSTTNR2PTTP
w:werkt	OTXWWR2XXXVXU
w:werkvertrag	zWVXYYVXXWXXU
w:west	TSTYYYUWVTUV4
w:western	VXYXYWTZXYzXS
w:weten	YZXaYaXZ0VZYV
w:what	ldvfXbnloqWXT
w:whatever	RSMTVXTV2TVVT
w:whatsapp	tYZZaYWZaZ2ZX
w:when	rbwWYYqWTUaXw
w:whenever	xUUTWUyVXVTWQ
w:where	VV7YYZdXWWkYV
w:wherever	UUVXXYS0WUVUU
w:whether	1UyZYZTrVUYYW
w:which	STzwlVZnUpUUW
w:whichever	1WSVWVRUYUWXU
w:while	vTyXWWtUXRsVS
w:who	TbecrZwVqYZWs
w:whoever	SRMTSUOR1KzQO
w:whole	QVVUkTzVWwTTS
w:why	VXSYYY1XUwjWn
w:widening	YZVYYaUYX5ZZW
w:wie	VVosWWvVxXVVS
w:wieder	XZXYZZWYZzZXW
w:wiedersehen	ZaYZZZWXayZYW
w:wij	fYxaZaxZYXaZX
w:wiki	2VVUURTTXWWXQ
w:wil	bpUpXvRk0VXXV
w:will	WVoXlYWWaUvV3
w:willen	YZYwbaYaqaabZ
w:willing	uWtvWYVXsWYZW
w:win	RXUWYSxxXSvXU
w:windows	XXZaZZYYaWwxV
w:wine	YXWZYZVXY6ZaT
w:winner	SWVXXXTXZR1WU
w:wins	Ycbabdxccbbdb
w:winter	2WTUXSRUWVUWR
w:wintersemester	TUVVWzTSWTVVR
w:wir	moanlpkXYqaXZ
w:wird	WXWYYYUVYUuS0
w:wire	VWWXXYSVXTnW1
w:wish	STQWTWRUS3PUM
w:wishing	UUPVVVRSU1TRP
w:wissenschaftliche	W0UXVXTTUUUTS
w:with	dlapmYfZkokaZ
w:withdraw	WXWYXXRUVS1UQ
w:within	RoVuXtlWXWqUp
w:without	STtVTTxqTR2VR
w:witness	UZZ3ZXWaZZZZX
w:woche	0YaabsYaZaZaY
w:wochen	1YZZZZWaZaYZY
w:wochenende	YYaQa2YYaaaaY
w:wohnen	RTRUUSQzUvTSP
w:wohnungspolitik	WYVZZZW0VVZYW
w:wollte	XXTZYYVPX0XWW
w:women	SURUVVW7USTTO
w:won	zXYXYXUYYvrWU
w:wonder	0TMWTVOUzQTUR
w:wondering	ZXabaa3ZaWaYU
w:wonen	abZbbYWzZWaZY
w:word	uUvXWUTW1TbUS
w:worden	W3ZaaZXZZYZYY
w:words	tTTUU5PRUlRSO
w:wordt	WXVXXXUWXUujw
w:work	pdWXaXndzkmYT
w:worked	V3UYYYUXX1YXT
w:working	WZwYXZmXrpWWo
w:works	VWXZZYyYxWrZW
w:workshop	tWUVWuvpXUVXT
w:workstation	RWUWUYQVYU2NR
w:world	QVOWTWQTQ5USQ
w:worth	YXX2abhZYYZbZ
w:would	dlpnqoaopVWWV
w:wow	WYWZZZVWV2WMS
w:write	kbqjXlrYftWVZ
w:writer	pzYbaYYZcZakY
w:writers	UVwYW1RYYVYZV
w:writes	UWTXxYtXWsXWl
w:writing	WXpZZ1VoYuUXV
w:written	X7WaZaXaYYYYV
w:wrong	STxWVTlTsMuSp
w:wrote	V3UtVYlWsUWYV
w:wurde	rXVYYYTXZUVyv
w:wurden	UXYXa0VVZYXYW
w:x	4WWVWVSWYWPYQ
w:y	ccgaukUiscnVX
w:year	qqqbcYblWvYVU
w:yearly	VXSUXWSzXTWVS
w:years	ipiZdYdYqyYVV
w:yes	suUYXYnXXwTXm
w:yesterday	WVUYXXuSttWXw
w:yet	XXWZZZwUW0tYT
w:yields	ZaZbXb3aZZUbW
w:yoga	1UUWYYRXYWWRU
w:you	lbpjjfbecnidW
w:young	WxVY2ZWZZYYZW
w:your	cYcbYbqWllmpl
w:yours	VWnYpZzoYlYXa
w:yourself	VyvtZYUXYXXYU
w:youtube	XYWZZaXyXXYaY
w:yusuf	maYbabmZZUZ1a
w:zag	uWVaYZ0YTXZZW
w:zahlbar	VXXXYXVUYVWWy
w:zahlen	qTSTVpsvURTRn
w:zahlungen	SUSVSVRTUR1SP
w:zara	fsZaannZaWauX
w:zaragoza	W0abZaZaaaaaZ
w:ze	RVWUXSQTXU0UR
w:zehn	SVTUWVsU0TTVS
w:zeigen	WWWzYWlXXWVXW
w:zeile	0VWVXSRUWVVWT
w:zeit	mXXuZWwXXXTWV
w:zephyr	ZtkaiaXZvlZgW
w:zescijferige	WZYZZWVYaXzVU
w:ziekenhuis	Y2ZbabZaZZYXX
w:ziekenhuizen	Z0abbbaaaZZXY
w:ziens	WWUYXWTSV2WTR
w:zijn	VV3XWWQowRWVS
w:zin	YX4aYZWYXVZYX
w:zip	TYZVZXTUZV0XX
w:zit	TV1YVZSYVVXXV
w:zoals	TV0YVZSYUUXXW
w:zoek	WoxasaXZpXZYW
w:zoeken	TUrovWvlUVXXU
w:zoekopdrachten	WXVYYXUWXUWzS
w:zoekt	rzZZajYZaZaaX
w:zonder	ZaYaYZSZYYxXX
w:zones	3WaabXWabYZaZ
w:zoom	yZYVawWXbZYbW
w:zorg	XYWYYWT2YVXVQ
w:zou	TV0sWXTWdSVVS
w:zu	crcqbhvmbXXXW
w:zufrieden	VWzWWXSWTTVVT
w:zug	0ZbbaZZbaaabY
w:zugang	WXUWWXVUVRVTz
w:zugangsdaten	WXYXYWVYZVzVV
w:zugestellt	WYWYYZTWZWRT0
w:zullen	X0aabaZabbbbZ
w:zum	VWVmXXUwXsWTw
w:zur	YXVZZYXuWwXTT
w:zurich	oyWmYZcbarYXW
w:zuruck	WXXYYYWYYWsxT
w:zustandig	YYYYZa4YYYYWW
w:zwei	ZZZ1ZZYZbZYZY
w:zweit	XVZXzZXZZZYaX
w:zweitagige	UXYXazVVZXWYW
w:zwischen	WYWXYZTWZWST0
w:zwolle	SWXWY1TXYWVYW
w:zzp	QYXWaX2YaYWZW
w:£	twXpYvYXYXYYV
w:€	pnWqbvZeXWqXU
waiting for	ZVZaZaXWYWZzw
walk you	VXTXWY5YWSVXR
want a	qXbblbwbbYZba
want an	zWZZtUVYZZZaW
want me	xXWYWWzXXTTZT
want the	UYUYYYzVXUWXz
want to	XWslzXWbjVbWr
want you	wWWUWySWZXXZV
wanted !	S4YZYYWuYWYZW
wanted for	ZXZUZyWzaZZaW
wanted to	ZaTbabYaY3aaZ
wants a	vkYuYYWYYYYZq
wants an	yOWTW0SSZWUXV
wants to	WoYqZaXYlXYZ1
wants-job>benefit	aZabbccbzZbaa
wants-job>connect	aWXbbcabyXbaZ
wants-job>funding	UTRW2XTWLQUVS
wants-job>i-am	WYVanZWY7VcXa
wants-job>interest-q	SWVZXYVW7VXWR
wants-job>job-word	YWWbabXa7YaYX
wants-job>mule	ZZWcbcab2Zbaa
wants-job>pay-word	TWXaaY4ZWaXYX
wants-job>permanent	Y1WbZbYaqZZaV
wants-job>recruiter	ZXVbbbYa6ZaYX
wants-job>requirements	aWXcbcac1bcba
wants-job>role	XhXaaaXa4YacX
wants-job>seeks	YWWaZZmZ5XaZc
wants-job>sell-cta	TWUYUXQW2UWYU
wants-job>site-notice	aZbbbcZaTZb2X
wants-job>start	TWVZXYVW8VYXS
wants-job>teach	YYVZYTWY8TYYV
wants-job>third-person	YZbcbcbcxcbbb
wants-job>threat	TUZaaZ3ZtZXYU
wants-job>unpaid	VXUZXXxXwXWYV
wants-job>we	VXXYWUUSSXXY0
wants-job>you	WXWZYYaZ5UoXm
ware das	YwZbtbYbbabbZ
was the	UWuWXWTSU3UWQ
way of	XYTZZZwZWwXXW
we are	XowsYakZaaaaY
we betalen	xZZZayWUaZYaY
we built	Zcbccc0bbXbbY
we can	VVTXvqxvXUWYT
we connect	YZXtZaUYY1ZZX
we could	UWVYYZ5WWVXXV
we d	woWtdsVpYXWYV
we discuss	5WSUXXNVWWXYT
we do	WqZaZqvabaYbY
we find	yTWaZayaYYaZY
we fix	UWYYYW4WZVuXV
we give	SWUYRV5TYWVYV
we had	VwUYYYnWYyUXR
we have	mhpdmYnZZZZZs
we help	YxbabaobbbabY
we just	WYYZZYTxaWwWW
we liked	w0VZZbVZXXZWX
we ll	WXYaaZXZbVpYy
we look	rWZZXtzYaXZaW
we make	WuXZuslYZVYZW
we may	VY1ZYZVYYTZYv
we met	SyyWYYTRXOWVt
we need	qqXcsaUXZXoZr
we never	UVSXXVPVU0O0S
we offer	ZxabaaTabauaY
we pay	plZsZxVXaZdZW
we publish	UWUYXvpzXUXWS
we re	qkoboYdaZjbZf
we run	lYYaxuXabaZaX
we saw	q1WbabXbYXaZa
we send	UVUwXXRtXUyWU
we share	ORQSzSKPS1QQM
we should	VVzYXYTWXvVXv
we speak	n0uYYbWZYUaaX
we take	VZZXZ1uXZYXZV
we talk	pXWwZZlYtZYYW
we use	VWTWXXQWWMU1u
we ve	SXWWXVuUYPW1r
we want	xVUUTwNSWTlUz
we would	SQVWzXwVXYWXV
we-help>benefit	ZZZZba3ZaZaaY
we-help>client	aaZacbzbbabba
we-help>easy-money	VZUZaZ6XZVTZY
we-help>equity	aYaZU3OWZYXYX
we-help>freelance	XaYZZb3abZXbV
we-help>i-am	3UPXVWMVRRVWP
we-help>job-word	WyXZXYYYYYxXV
we-help>mule	stWZyZRZZVXZY
we-help>pay-word	byZYXWyZZYYZX
we-help>permanent	T5aYaWSYaYYZU
we-help>recruiter	YVWaaa1bYZbaY
we-help>requirements	ZZZbab2YZaZaZ
we-help>role	YxXabavaaYZZY
we-help>seeks	TVUXX02UWUWXU
we-help>sell-cta	Ycaaadyccabdb
we-help>teach	vUXYX0QXYWXYV
we-help>threat	XYaYaX0XaaVYX
we-help>wants-job	ZZZbab1YZaZaZ
we-help>we	T7aXUWYYZYXZX
we-help>you	pXZZYqvZaZpZX
we>benefit	ckWbZr2XYbaYV
we>call-ask	rbwSXWVxXTWWv
we>client	rrYvZalZaZZaX
we>cofounder	UWVxwXyXXWWXV
we>connect	VWawqXdZWyYWa
we>content	gWVWrvq0YTVWT
we>easy-money	RVVWSVmTXT8WS
we>equity	PUT1VWOVWTzXS
we>event	cdWVYcU8YXnWV
we>expert-call	WXX7tYWXZYYZW
we>freelance	tZWikYuoYtZWU
we>funding	anWw3WYWXWVXV
we>i-am	Ya1XlXbVXzWWT
we>interest-q	QSvWVWqRTuVVy
we>job-word	VzmZjjXpZciWY
we>messenger	SWZYZWUYaZ6ZX
we>mule	jmVqvopXXVtXT
we>open-to-new	XVuYXZ2WYUXZW
we>part-time	1abaaYXbcbabZ
we>pay-first	WXXYXYQXaY5WT
we>pay-word	sbWlXwtaYWcXZ
we>permanent	s1YaZYWjZZZZY
we>recruiter	VXUZZY9YWVYXq
we>requirements	SUwYVX5VXYWXW
we>role	b1WbkncZYXeXZ
we>run-code	WYYZYYTYYW3WV
we>secret	tVWXXtSVXU1qS
we>seeks	sslcspVXYWZYa
we>sell-cta	kWVskXybYVtXb
we>site-notice	wTTVVVxtVSTZp
we>speak	VYYvYqVyaWXYV
we>start	xWYZZYzZZZZaX
we>task-for-you	8XYZYXVYZYYYW
we>teach	iVXXY5dubWXYU
we>thanks	rpmuVVRnVcpUY
we>threat	YqTuTRySVTWwQ
we>unpaid	qWXXUjrzXVpXb
we>wants-job	SWaaaa6aVaYYW
we>we-help	XsXYjl0YZXaZW
we>workplace	pT1XXXSvXWpXU
we>you	dalqYmsaYVteV
we>your-profile	t2QXuYSVWTtWW
webinar gratuito	abbccaZ1cabaX
webinar on	ZZabbaY3bWZYU
week $	tXbZYzXXbaZbY
week ?	jtmZrZlYZTZZr
week and	vXWaZaXvuXaaX
week from	rYaZZZWZbavbY
week in	WWZZZ7XVYXYZR
weekend ?	SXQXXXTWNRWV6
weeks $	sYbabxYabaaaZ
weeks £	3VZYZiWXZYYWQ
weeks €	0aZaaZXabbZbX
went out	VYWYXYSVXUSX5
what a	WZVaZbvZXyZZW
what are	VY0aZaVZYqZYp
what do	uVUYYYUXW7WYR
what i	uWuYXYPV4RWYS
what it	3XVYWZTXXWXZT
what our	XrWaasyXaYZaY
what s	oY2lYqTWfhXYT
what the	VY2XYYRXyUXYT
what to	WXRYZZUX5wYYR
what we	cuwaZaoZXWZZZ
what would	VuyZXZwYXUXXT
what you	qXrbYXbxVwWXU
when can	YYpZabxaYWabZ
when could	zWSVZYtYXYYaW
when i	RWVVUXTYUPzYz
when you	TYRYWZmXUrWX4
where you	WX6YZaVYYYkZX
whether you	1WraZaVrWWZZX
who can	WYzZcZVWWUXY1
who d	XqwawaYZZXZZW
who decides	QTQVUVxT1RSPQ
who did	RVSWWYOX0NUUy
who explains	RUTyWTSSUzVWQ
who has	V4WXXXTXTVYVv
who is	SVxVVXpVVSVUx
who knows	XwYxZZWYaZYZX
who s	OVTVyVQQWSTV0
who wants	YYXXZYVYuVYXy
why ?	XYTZaa7ZUWYaW
why the	TWVWXXSUWRwT0
wij hebben	oYYbaa0aXZaaX
wil graag	SUPzSUPU2SUVR
wil je	WYXaazVpuXZZY
will be	lVXYZZVYkWsV3
willing to	XXvwWaWZtXZZX
wir haben	YsXaaZmWZsZZs
wir sind	rYauoaZabaabZ
wir suchen	YxaXaaasbbbba
wir zahlen	yWXWYvSUXWVXU
with 0	ViYawZevZYmXX
with a	opkvnYYXZbcZW
with an	vXVYXYVXWyWWT
with azure	Yb0aabXZZYabX
with code	WYYaYZW0YwXZU
with hl7	XxZbZZYarZaZW
with it	XbXabcwZuYabY
with kafka	WwYaZZUZwXZYW
with me	oYXXyZdtYXabY
with money	Y2XYwbXZPXZZX
with my	uZYbaZYZnpqbY
with one	XZwxZaWZYWaaX
with our	rXsYYZxZaXeYW
with people	XXUrwZdWXuXYW
with python	XsqbaaWawXaZX
with sas	XZvaZbUZwWZZW
with shares	YzVbpcZaaZaaZ
with the	acVXYYTWnuvVx
with two	2RRVyWPUVRUWQ
with us	XVqYnsbWYSVvs
with you	tXSbVZaXqvluU
with your	WWuYYZtXXr0US
within 0	TWWsYYuYXXpWu
woche 0	yaabbZZabbbbZ
women in	UVTVWWX7VTVVP
won the	TXXYYYUXXzwUS
words $	1UVUUySUVUKTS
work anniversary	YZYaaaXYXoYxU
work as	aZacbcYb0YcbZ
work at	wYUZZZTZ4UZZW
work for	TVpXVYrX4SXXS
work in	XXWYUZUYrV0YV
work since	UTVbaaXZ9VZZV
work with	XWsaYazYsVYZW
working on	ZZvbZbYZVVZax
working with	YZWaYawZY0YVV
workplace>benefit	VV1ZYZSYYYYZY
workplace>easy-money	xXZYZYUYaYzZW
workplace>equity	XyXbYbZbZaaaZ
workplace>freelance	yXbccbacbcbba
workplace>i-am	SYWYY5SU0TXXV
workplace>job-word	RUXVXSTRYX2TS
workplace>mule	VV1ZYZWXZYWZY
workplace>pay-word	1WXtYRWXYXtZV
workplace>permanent	s1WZXZWaYZaYX
workplace>seeks	NPWXWWUXWUUW2
workplace>sell-cta	RUZZZZTXZX1YV
workplace>speak	RWY0TQXUYXXYU
workplace>start	2WabbaZbaaaaY
workplace>threat	QVTYZWXYVV1VV
workplace>we	X2YaaaYZbaZZZ
workplace>you	QWWWX4RqWVwVT
works at	XXZbbaxaxXYaY
workshop on	WaZYbvWvaZZaX
would a	qxyYYZWYYXZYV
would be	YqjamZWYrxZYW
would it	V5WaXZrZXXZaX
would like	ZVcrtudXmiXYW
would love	WdkYqZrqxUWYW
would that	0ZaZZZVabaZbY
would you	nbrnqoWqkUYYX
would your	SWTWVW0WxTVVR
write a	UXVxZxVtWTVXU
write to	XsVZYaWYulZZv
write your	UYUXXX4XXTUXS
writes to	UXSXXYSWV0WVu
writing for	VZYZa5XVaWUZZ
wrote about	Y2XZXbpaZYZaY
y buscamos	YXXqyZXYZYYYW
y me	xXvYYYTXtUXTU
year contract	k1WVZYVSZTXYU
year to	TU2VVUQTSoUSO
years at	ZYYZbbWYq2ZVV
years in	XX1YwZTYXUYYV
years of	qiadccnbobbba
yesterday s	XYYYZXUXYWYY1
you 0	wTRVSWwVUQtVu
you ?	orcoYZoYmrYYU
you a	tYWoYZcXYxtYT
you about	wunXYanZXWaaX
you and	dYXYXZoXXvmyT
you are	YY1bacYaWXsaX
you as	TwV1onToXUXYW
you asked	WYTYYYWYVwXWw
you at	VX0ZZYsXXtXYU
you available	zZZbbcZbaaccZ
you back	SWXWoYvXXWxZX
you be	cZzqraWWmVXYb
you build	vWUY2YQWWUXZS
you can	UXUYYYtoXUpza
you come	sXnVvTR3WUXWU
you consider	asWYwtVYsTWXY
you could	SYWYyY2WYWSWT
you d	mrxeqZVeXXYZW
you decide	WXV8YYRYYVYYV
you did	1WQSXXPVyyUVS
you do	wVTYYZRXWxxXq
you edit	7ZUXZYVYVVZZW
you ever	VY6ZYZtXXUZYW
you for	nXVyXZToqVYtb
you forward	WXZaZbWbvbxaY
you free	4XUZZZVXZXZZs
you get	UYWmvfUaqVtYt
you give	TYZZa8VXaYZaY
you happen	VYTZYYvXUzXXT
you have	WWSYXXmpuWc0k
you hear	aXvbbcZayTbaZ
you help	vWVXYXTXNTxWy
you here	VXPZYZVXW8XXS
you hire	ZZUbabZa3RaZa
you ignore	YZVaabWYZxXvW
you in	STWUVUr3vQTVS
you introduce	VXSYxZTYyRXXS
you just	UVqYXYTWVR2UR
you keep	SVVYWYTYZY3YV
you know	lVjkwXoXuYXXX
you let	SUuWWVO0WPwWU
you like	WppaYYupYoYZY
you ll	XYVYYXUbXz1VR
you look	oXTYtZUXXzXXq
you looking	XY6ZYZUZWWYWS
you lunch	TVNW1XRVSvUUP
you more	yllZrbWaYXabY
you move	ZyncacabaaYaZ
you must	VZXYbbzaZYvXX
you need	SUVYXXtW1TyXU
you on	uWrXXXRUX0WUO
you only	XYXZZZUaXX3YX
you open	VW1aabXZYXXZW
you pass	TVVXVWQVtU1WT
you passed	YZYaaaXYZRq4U
you pay	SWVQXX0WVVwYV
you posted	SQvW0XSUUTTVV
you re	WXvZcZVoWwtbT
you recommend	XZWvbaVavaZaV
you review	zYVYYXUYWWWX1
you said	VVzWWXRWUuVTP
you see	npvZZZUrXVYXr
you send	UXYZSYyXYWSX0
you set	WZatb0RZbaYaY
you share	UTTWWWQ3VRWWU
you should	v0UaZaXZXXZYZ
you so	ZZ2ZaaWYXqXYW
you spare	1XXXXTUTvXYYT
you speak	SSTYWVTwYW0YW
you still	UWpVXuSVUxXUr
you take	uYYxsZWZZYZaY
you taking	yaYbawVaaYaaY
you talk	RV2rPTPxSTVVS
you tell	lXRYXZxX0qXYU
you than	xYuabaZbXWaaZ
you the	WWSYtYtXWVxXS
you think	SYSqXXU1vrXYS
you through	VXTXVY5YWRUYR
you to	YptoYuUnXdaYZ
you up	UXvZYZTXXyXXo
you used	SWVxXTzWWUVVQ
you ve	RXTxwXSTWSoxS
you want	TWwY1YVUUbTVt
you were	WYyaYaVYweZXU
you what	Ya6ZaaUZYWZbX
you will	ySSUXWSWXWzSS
you with	WYzaaaXZYuZaX
you work	UWUXXX3RVQVVw
you would	XzWbabXtaaaZZ
you write	rYYaarrYavYUW
you>benefit	ZXVbinyWyUbcV
you>call-ask	rbxqYZsfXWYXV
you>client	OXQSXV2VWUWWR
you>cofounder	RePT5UOSTRTuP
you>connect	VXpXkYWhnqi0S
you>content	oXvrXWTvXpWkU
you>cv-ask	wU1ZabYaZWZZY
you>easy-money	TVVXvWnWWc5US
you>equity	WXWX0usUWXXYV
you>event	TWUZXxbWWqYzp
you>expert-call	WYb4tZWYZYYZX
you>freelance	0VWtodmXYXkYX
you>funding	QTRT3WqUUStWS
you>i-am	pXpYjbZmurYVX
you>interest-q	usjanaXpaYaZX
you>job-word	cbuXnbWWtbpkW
you>messenger	WwYZZZVZYY2YX
you>mule	lWVXXYTXYS0ww
you>open-to-new	YY6aZaiYYbZWW
you>part-time	0VVW0SmUWVTWQ
you>pay-first	VYWlYYnXXr5XT
you>pay-word	pWY0WcvVbVoXV
you>permanent	TYwXqXqWVTyVa
you>recruiter	XbtZZZpYYVYzT
you>requirements	UzmXpXkaXWnpZ
you>role	XtUZbmiWpnYuY
you>run-code	WWXYYYTVXV2vT
you>secret	WYXZZXVYYV4xV
you>seeks	YWraXYtXxlbpU
you>sell-cta	dWnvboeWWTkmr
you>site-notice	XYZZZZXaYki3Z
you>speak	WXUmYnU6XmXXV
you>start	1XUV0YRXVVVYS
you>task-for-you	toXWwXSYvVrXV
you>teach	TWWlY8YXkoWXU
you>thanks	ZWYYXeXod2bpS
you>threat	UWWXYXpXYV5wW
you>unpaid	WXXaXW0VXXyYU
you>wants-job	YmWapaXZ3WZdX
you>we	unXfstmhWTpVT
you>we-help	VUVYZY4XzWXWV
you>workplace	PO0VTSPTR0SUP
you>your-profile	dqtZYZiXZYosW
young firm	XyWZxaXZaZZaX
your 0	UXWZYWUXYV3VU
your account	YYZaaZTZaY0tV
your app	zYVYYZUYXWuZU
your application	XXYaaaWYYWYsx
your article	WXWZZYUyYyVYW
your background	YYwbaZwaaWUYZ
your bank	XYXZaZVZYX1XW
your bitcoin	XaWaZaOZW0sYV
your book	VWSWWRTUT5TUQ
your call	vZVYZaWZXRXY0
your card	WYXZZZWZaT5WU
your choice	yUYZZxWZZZVYX
your clinic	TWWyZXxWWWVSQ
your comment	TTUUXWRPT5WOP
your company	WYVZYZZZ6UYYU
your competitors	VZXXZW2ZYXWYX
your consulting	yWTVYQyTXXWZS
your contact	TV3YVYRXVQyXR
your contacts	VWPWVXSUUw0SS
your cv	XytbZbXaYXnZZ
your data	UXWYXY2VXUQuT
your department	YZVaZZVZ2UYYU
your email	TURVWVPTUPP5N
your experience	UyWXZZUYaUWVz
your fee	WZXyazUVaXYZW
your field	vWRPXQPq2SWXV
your firm	WYXaYYmY4VZZW
your first	WWTYXZUXXywTS
your hiring	WYWYZY4WYWYZX
your id	vZYYZaWabbwbW
your identity	aaabbaYbbX0WW
your invitation	ZbZbbbYwbVavX
your invoice	XaYZYayZaYVar
your job	XXTZ0aVYWVXwW
your linkedin	UYVYXY0YXSrYU
your mail	TVRXWWzRUQzRP
your message	YaXaaaXZZVY3P
your money	XYZZZYwVYXvZU
your name	wbnZYZUYpduWW
your next	ZpvbabuZYYaZX
your notebook	XVRZYSUWS5XXU
your office	UURWUX4VSwQUN
your open	4WUXXXmXVWWYU
your order	TXUVYYPVYVTU5
your own	YaajabxbbakcZ
your page	oXXZZZWYZ2uPV
your paper	XXUxWXUzYVYYV
your passport	VVUWTXRWWU4VT
your password	XYYZaXWYZWryT
your people	SWUUVVxVXQTRz
your phone	VWUXXXQWWS11R
your place	UUQWVWxT1NUTR
your post	ZZWbbuYXYmayY
your posts	WZVZZXzXXsXWU
your price	TYyrY4QVXVXXS
your profile	XnnaZaVXYVt0W
your rate	1ZZebaYbaaabX
your request	UVTWWVQSVPTyy
your resume	uWXbbbvbbYYaa
your salary	TRTWzYUWWUTVy
your side	NRUV2VxTTTRPT
your site	SWRWYV6QWTUVV
your slides	VXRXWXSVTPTW6
your subscription	XZXYZZSVZXUk1
your talk	xYUZZXQXWzYYU
your team	UYXZYZzZyVXYn
your thread	UWQYYXUWU4WWS
your time	tYXtWYWY0UXYW
your updated	vWsccbZcabbba
your verification	VVUXYXTWWSN5N
your wards	RVVXXY5XTSXXT
your website	VZWaaa3aYYYYY
your work	VxRaZYVqVzWUV
your-profile>benefit	SXTYYZ6YWWWWW
your-profile>client	T4tZZaSYZXXYW
your-profile>connect	TVMZXZUXw0WUT
your-profile>content	TVTXYV2OYXVUX
your-profile>cv-ask	vU0baaXaaVYYY
your-profile>easy-money	UTQYUR3VVTNVV
your-profile>freelance	OOQUTVNUVQ4PP
your-profile>i-am	UW+WYaiYUmXSV
your-profile>job-word	RRuXWXTXuQ3RT
your-profile>open-to-new	VYzZYaWXZUXXV
your-profile>requirements	VyvXYZSXXQVSy
your-profile>role	WUTZYavZ5VTWW
your-profile>site-notice	WX1ZZaWYYVXtV
your-profile>threat	YZYbbaYabZyVZ
your-profile>we	0oYXWWnUWUyUU
your-profile>you	nezXpVjqVYiUU
yours ?	VVVYXY0xpSXYT
yusuf ha	bbYcccabbYazX
yusuf is	bbacbcaZbWbzW
zephyr freight	ZrhajbYatlakX
zoek een	cbbdpdbdrbdcb
zoekt een	XzaabmZaaabaY
zou je	ZaZubaZbobaba
zu uns	Y1abbZYaaaaaZ
zum 0	VXXXYYVUXUVV2
zurich ?	X2XbabZaTYaYa
£ 0	rtZnZtaYZYZZX
€ 0	snYmbwYbZYdZV
€ al	mtYYZiYXZX0YW
€ am	nZaabvXYbaqaY
€ de	YXZaZqXYZZ0ZV
€ dia	0YabbaZabaaZY
€ h	sWYZavtYYXWYW
€ hora	oWZZa3XXZYWZW
€ im	VvYYZXWYZYxYW
€ je	XWZaZ1XTZZZZW
€ ora	qWZXZwwXZXWYV
€ par	ZZaZbpXYbZ1ZY
€ por	crZZawWWaYtZW
€ std	jZaZayZaYZabX`,
} as const;
