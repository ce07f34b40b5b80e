// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.006170,
  bias: [0.107, -0.065, 0.088, -0.503, -0.48, -0.456, 0.356, -0.081, -0.31, 0.389, -0.118, 0.123, 0.952],
  table: `$ 0	onYoapnaZYoZX
% and	UabbzbYbcbacZ
% de	dccdsdcddccdc
% of	UWVWTY7VVRUWR
% off	XYYYXYS9ZYWXT
% on	VXTXWY1WVUSWv
% remoto	zYacbbabbbbba
0 $	V3XZZteXYYYZX
0 %	YYXYvasnZXsab
0 0	nsZbkhZcaZbZp
0 a	0XYZhlkYaYnZY
0 an	vXXXYzrVXXcZV
0 and	ZZWXXsTWkW0Xv
0 at	VUTVVWOTVV0Vr
0 c2	wXabbombabbba
0 day	yXaaaqZabaabY
0 days	rxXeZZlZZYYja
0 de	YZZZayWPZXXyV
0 dollars	VVU2XWTRWRzVs
0 e	VWVXWXUVWTUR3
0 each	VXX2UuVXaYYZX
0 euro	wVWuYsTXYXvWU
0 for	UWWyYoiVYVyXr
0 h	wZZYZrfYZYYXv
0 horas	nsbbcqabbboWZ
0 hour	XZY2aYVUaXZxW
0 hours	prapZbcnaaiZZ
0 hr	vZaabfobbbibZ
0 hrs	yacbcaZbcbbca
0 in	VWYZZXvWYXwYu
0 instead	STSWVWO1VSUVz
0 is	WVWXVXPWXW4WN
0 june	zXXXZYVYYXWtS
0 k	byYasaaaZZbaY
0 lpa	ZzYcccabbbbca
0 maanden	xabccbacbbcba
0 march	VZXYYZTYZWVr1
0 may	YmZaZYXtaYZru
0 meses	vabcccbcccccb
0 mesi	vaccccbccccba
0 mil	YwZaraYaaZpaY
0 min	WYW1XYVXWXYZV
0 minute	XarzbZYaaZabZ
0 minuten	XYY4XqaYZYYZW
0 minutes	XYX1auYbZXeaW
0 minuti	YZYxaZqZaZZaX
0 minutos	XZY0aZqZaZYaX
0 mois	wpabbbababaaa
0 monate	0Wbccbacbbbba
0 month	zZabcbZbbbaba
0 monthly	VWUaZZVYZV2WV
0 months	yYabjbZbbabba
0 new	ZWZbbbZaZYa4W
0 on	VtYZYYUXYVzXV
0 ore	irbbbpZabarZX
0 pages	4XXWYxVXYWXYT
0 pension	Y0bbbaXabaYZY
0 people	Y1XbabqaYYaaZ
0 per	raZbavjYaZfaY
0 permanent	Z1bcbaYabaZaZ
0 plus	XsZZdwqYaaZaY
0 pm	ZZbabaZybZZan
0 por	VZZYaxXZaYraX
0 rd	XWXYZYVXZWXX1
0 reviews	YZXabbvbbatbY
0 std	0ZabbaZbbaYaY
0 stunden	msZabaYuaZoYX
0 tage	vvZaaZiaaZZaY
0 th	mXYZZVVuZWWY4
0 then	UVTYWXSVVV4YU
0 this	U0SXWXRWYSUVw
0 to	WwWYZYUYYWyXw
0 today	XYXZXVTwXUyXS
0 uhr	VWVXXXTVXVUV2
0 until	VVXZYYT8YWWWR
0 usd	vYabboZbaaobZ
0 usdt	XaZYVaUZaY3aX
0 uur	rrZbbaZaaZlYq
0 we	V3ZYWYpZaZYaY
0 weeks	VYbaazYraaaaX
0 words	vUVVV4RTWTRTR
0 years	rnnbobiaiZaaZ
0 your	yUYYZyWZYYTYW
0 €	klYpZrhkZYsYW
a 0	nrlabaYaaaZmr
a a	yUZcccbccbccb
a backend	bsXcbbZbvZbbZ
a background	ttbabcYcccXca
a bank	bazXYZXYYXzZW
a bi	ayYaaaYasYabY
a big	WszaZbXbXYabZ
a biostatistician	YuZbabqbnaZaZ
a book	QVWUX4SVWyTXU
a business	Z1XcbcZbZZaba
a call	sZVtaanZZsWaX
a case	Xaa0aacbbbbbZ
a chance	UXTYVYwXdTVWw
a charity	1ZaabaYabaXbY
a chat	UoxtZaeZYYZaX
a check	xaZYabWacbtbX
a client	sTsXYZyZZWZZX
a cloud	azXbZcZcbZcca
a company	SWUt1YqXlTXYU
a confidential	UV6USXQVUTVRR
a conseguir	abaabb1ZbbbaX
a consultant	QRWzYWUXYVWXx
a contract	wYbcccbcbcccb
a contractor	tXXZtZpZYqYZW
a conversation	WtzZZaVYYXZXX
a data	cmZbavYqmZaaY
a day	xYYbamjYlYoZZ
a developer	ZZXbubvbaZbbZ
a devops	XqYbabYartaaZ
a e	xZZaccbcbbccb
a eight	zVZbcaZccacca
a embedded	iuYcbbZbjraba
a ete	YXWaaaXZZWWyw
a few	aawcbcVbaVsbb
a financial	YzZbZbZbbbaba
a firm	XYWYZa4ZYRYXX
a first	t2XXZYUaZWZaX
a flat	OYWWXW5XQXWYT
a founding	aXcbybabcccca
a free	XaZaXa4aZWXaY
a freelance	0VYaZaUZZwaaY
a freelancer	jYYVXayZxVWZY
a friend	VUTWVWS0UySUO
a gap	YT5aZaWZYUZZY
a good	qdqaabXaktaaX
a grant	0TZWrXVWZYVXW
a great	WzSYYXVvYuYYW
a guest	TWWVYTU5YTXXT
a half	YXZtZ0VZaZYaX
a hospital	pjaataZbaZqbZ
a household	xTxaabTbaZabZ
a hr	ZsZcZcZctcbca
a ios	opZcbbZcrabbb
a job	uuvZYYVZWVoXV
a junior	RRPWUXQW6PVXT
a l	ZqicbbZrraZZY
a la	ZpZbbbZawZaZr
a large	xwYaaYZaaZWaY
a leading	XwwaaaXZYWYYW
a lille	tXaaaZYZaYXyX
a link	VYXYZYzTYXuYX
a list	SPTWWWyVQUWV0
a look	UXrYXVQ2ppVWS
a lot	VVtYXYzsWlXYU
a machine	ouXcbcbcbbccb
a manufacturing	usYadbZaZYbaY
a marketing	iwabbbhbabaca
a message	abZabZYZbWS2Y
a mi	WXVZZZW3WVZYW
a minha	zVUXXwUVSSWVR
a month	rWZVwluXYXoZW
a move	W0faaaXZwWYZX
a network	mzZZZaZbbZaba
a new	mUtalZWoXXitk
a normal	Y1YcacaaZZaba
a nurse	RSSVUWRwwsvVT
a paid	XaZ2amXZbaabZ
a paris	XuZbbbZababuY
a partir	TVZaYZzavZZZX
a patent	QQS2wTPPTRRRM
a permanent	lxjbababaabba
a pharma	crZdmdcdcdddd
a phone	yyXZaZUZbZZaZ
a plumber	yZWaabqZYXZaV
a presto	VWUXXXUVW2WTR
a product	cZYrtbYarlaaY
a project	YpsoZanapYZZY
a public	yYYaccaccaccb
a qa	lqZaYaWaovaaZ
a quarter	uXUrYXuXWsYYW
a quick	sYazaYoVaZZZW
a quote	QVVTXVyyYXSYT
a react	siYbabZborbbZ
a recruiter	ZvSaZbWaXxaaY
a registered	ojZbaanamtaaY
a report	zUTzVQRSVUUVO
a research	ZyV2YYSVYTXYV
a salesforce	foXaabdbuqaaZ
a sap	pvabbbZbabbba
a seat	XyU1WYVaXXZZY
a second	wYVYZYUZYzZXW
a senior	X1YbbbYbZZbbZ
a short	qXWYZqzWYqYZW
a shortlist	XXyYUZsYWZXZW
a slot	ZbaYabpvcaacY
a small	yXeXwYTXpkgYU
a solutions	ktacbcacpbacb
a staff	V1VUY0VWXWYZW
a sua	XZYrZZXZYWVvt
a suitable	ZZrcbcZcvbbaZ
a talent	XVxaYZUYWVyZW
a taxa	WXYZYZWZZXzYW
a team	Vw0YZaVaYXZZY
a technical	upXlqqWZbYYZW
a telecom	ptXbcdacbbdcc
a tempo	Zybcccbbbbbba
a third	RVUVzWoTQRwVQ
a time	XZVZYa5YXUZaW
a tool	ZcccbdxccXccb
a torino	oZbbbaYabaYyY
a two	tUZYY3TYZVYZX
a ux	utbbbaZbbaabZ
a vacancy	YxzaZaXZWWZZX
a video	ZaXZZvU0YYZZY
a wallet	0XvYYYWZZYWZV
a website	RRQVOUw2TRTVS
a week	rpYZdsnZZYfaX
a while	SU0WVVQUUwUSQ
a word	wT1XVTSWySQVR
a workshop	vYYXatXraYXZW
a year	0WYoYnYYamdZY
a young	ZxXawbYaaaabY
ab sofort	hZbdbdacvcbbb
about ?	XYWabawvaZaZa
about a	X1wYYZXYUTYYV
about churn	WVTtYXUWzVWXV
about e	XXW4YXUTYWXXT
about energy	YYYxaYVtaXabY
about how	UXSuYYS1wUXYV
about it	twpUYXVuWVYZW
about our	VWUYwYiXYyXZW
about rent	WYWZYUTxxWZYW
about the	kjeedZXYnYXYy
about to	RXW3VYSXXXVZV
about what	YusZabXaYsaaZ
about you	ZV4ZabXaVUZWY
about your	XWUXYY0wWsYYW
access to	YXwaaZYrYXXZs
accord pour	abYscbbtbaccb
account and	ZZabaaYbcazaZ
account number	WVXYYWTXZWrWw
across your	ZrpcccYbbwZUZ
add a	XuWaYaXaaYWyW
add you	YZ2qZZVXWnZYW
administrator for	waabcbacbbcba
administrator in	ZYZbbbZapYbwY
administrator on	zWZbbbZbaacba
advisory board	WVXtxXXXZZYZX
after a	zvYZYZWZZXZZY
after our	rZYzaXTZbWZbW
after the	VWVXYX0UY1XXQ
afternoon ?	xXUVWZlYVVWXw
again ?	WUwXXXRXVSXW0
again about	YV6aXZXZVSYYV
ai in	YZXXawVuYYZaW
airflow ?	YbYqbxYYaZaba
al dia	wXYaaZWZZXtaX
al giorno	oYZZaxXXZYtZX
al mes	UyXXZWsXYXwXU
al mese	UXYXYwsUYXvXU
all the	YYW2ZaTYZrZZm
alla mia	YaVaZaXrZwZYX
als business	ZpZawaWaYZZnY
als controllerin	ZrYbaZYasZasX
als data	ZsacbcZcsbcba
als java	XqbbabYbraarZ
als sap	ZdacabYbtabrZ
als statistiker	YubbbbZbobbba
als ux	avbcbbabmbbcb
am 0	XXYYZYWvYWYVx
am a	aaZbabYbyYZbX
am tag	jaaZbtWZbavbZ
amira a	YaYubaYbbZauY
amira i	YZlaabuaZraaZ
amount of	YZYXZaWYaYXX0
an account	XWWZVa0ZXXwZX
an agency	2XZaaYYabaabZ
an ai	RUVxUU0TXXTWU
an amazon	XWX3ZZWYYYXZX
an analyst	tUWyYVUYuVYYV
an answer	ZsXbbbucaacbb
an app	XYWZ3aUZYVXZW
an engineer	XwXaraWaaYtZW
an entry	ZaZYaYVbpZwbZ
an expert	XYY7aYVaZYaaX
an external	xXaabrZbaaabY
an hour	fXXxjsknYZbZW
an idea	WWUYvZxYVvXYV
an independent	0TWYYYwZYVZaX
an internship	ZaabZbXbzabbZ
an offer	WvZYXZsZXXWWv
an office	UxWYuasaYXZZW
an old	1XZZbaYbbaabZ
an opening	atscbcZbkYaaa
an outside	xUYZaZZaZZZbv
analista dati	oubccbabbbaba
analista de	oaYcbcZbxabaZ
analyst 0	uZcbbbaccbbpa
analyst at	YsababYaZZbvZ
analyste de	rqacbbabbaboZ
analytics group	X2YbbbabYaaaZ
anchor ?	YZxaZaqYZWZZX
anchor and	ZxXsbcYbYaaaa
and $	X1YaZZXZTZuYX
and 0	WnXZuYVXYVnvv
and a	mrnZblcaXpmZX
and am	ZuWbabZayYaaZ
and an	RSwW0XRWUSsVS
and are	XVXa0ZWaxXZZW
and believe	ZwwbYbVZaZYYZ
and build	rrZbZaraqWZaY
and get	wWXZYZUYXX3XV
and have	rlkaYbpasYaaY
and how	VVTWXXUzVzTTP
and i	abtecYrZdboaX
and is	YZYwZaWyZYaaX
and look	VWVYzzSRZTWZX
and looking	ZXXawbYbuYaaX
and my	XXxZZZUYWXxaX
and need	tWVXvYVYWWzYW
and needs	tzWWXYVYYXYYt
and no	vUSW2WNVRRUVT
and of	VWzWUVySTSXXT
and pass	WWWXWYzXWVzST
and pay	XZYYa4YWbYaaa
and return	VWTZYZUXXXTY2
and run	xaaZbbXbcbqcY
and sas	XVsbabYbyZbbY
and send	WXVYWZUZXU5YV
and snowflake	vYbbbbqcZcaba
and spark	YXvcccZcqbbbb
and swift	sZYcZbacscbbb
and tableau	pUXbZaabzabbY
and talk	WWRT0WT0URVXV
and tell	SVsqUXRstVxXV
and terraform	ZUWcacZb1ZbbX
and the	XxmapqWZYWnaW
and there	WUWXrYUXWVzXV
and they	XYxZYaUZYVsZv
and visa	uYYbccYcaatba
and want	tqabpaXbababZ
and we	qtXvXXYnYWoZW
and what	nvUZYatrYWaZY
and when	QW0WWWQwXQWWR
and will	WX4ZYZUYYVWYs
and would	WVXtnrWZvtWYV
and you	VVqu0UQVWUxUT
and your	muZaaZWYnuZZY
and yours	UVwXWXRVVzVTQ
anos como	V3YWYPVXYXVYU
antes de	VVYZYYWYZX1YV
any ?	SVSYWWyWyTWXT
any chance	XWzYXaUXrTWYU
any questions	XYSYYZVYRSXY3
app ?	0XXY0WRWYXRYT
app e	VWVX2XUXWVXYU
application for	XXZaaaWZZXYrx
applications for	YWZZZXWwaXZ0W
apply by	W0abbRZuaZaaW
approve the	YYaabaWZaZZW3
approved your	UWQWWYTWVRVS3
architect at	YtYaaaVZXYYxW
architect with	pqbdddaccbcdb
architecte cloud	bqadccacbbcsa
architekt in	Zyacbcacbbbba
architetto cloud	qnabbbZbbabsZ
archive is	WXZaYYYWZZtwV
ardent robotics	XolgYaqncjZoW
are hiring	XV0aqbYaaabbY
are in	VVUXWYTUWSWU5
are looking	XsoawaXaYYZoX
are open	UUzUUSSzTSUUQ
are the	rWuXXqUTVRWWy
are you	qXybZknbXbYZX
arquitecto cloud	voacccabbbaba
arquiteto cloud	ZvYcbbZbqaalZ
article on	WYXzZXTTY0YYV
as 0	SVVVWVQUVTUS4
as a	ZYXpYbolrrkZX
as an	lVWttmtXpVXYV
as business	YuZbZbYaYZbvZ
as fast	WTYYYX3XYXWYV
as of	ZYVaVbWZX0YYv
as our	R2YXwWVWZXWYX
as partner	XWSX4XTVVTXXT
as promised	WVxWWWQUUzWWP
as react	X1XaZaXbYYaaa
as soon	tXTZZaXaYzaaW
as well	OTPWWWMX0zVWQ
ask for	WYXXZ0qXYWRxW
ask me	X1XZYZUZWTwYW
ask what	XXUZaasZzWYZV
ask you	URRWVXzWSyQWR
asked for	tXWwaVXZZWZZs
asked me	XxpZYtWYXWZZr
asked to	UYUyXXTXZVXVy
at $	mXZaaZxZaZlZo
at 0	WWWYYXVtXVnW5
at a	wobtZZWZYYmaY
at ardent	XsjZaatYksZXW
at birchline	XpkZZarYrVYtW
at christmas	VXWXXWwXVyRWT
at clearbrook	eskaZaVapuZZX
at fabrik	YnybbbmbYXabZ
at harrow	YtpbaarZXpZZX
at hollow	epnaabYakoZqY
at home	TVUYWWTXwUzZV
at it	wWVYxYTWXVWYU
at kite	YrpnabXatXaaZ
at lumenbank	XqUYZatYuoYXV
at mosaic	XrnjabYZrYasX
at nimbus	jltbabmaniaaY
at novatrek	YdknZamZspZaW
at orchid	YxlbabYarYaaY
at our	pvVXckWyZXYZX
at pathwell	WplaZamZxhZZW
at quantile	ZnYbabraqraZY
at redwater	YusbbbZZpYabZ
at solvane	YvXbabvaYYbbY
at stonebridge	ZyXqbcXbZZbba
at the	YoYnYXmpfsbYo
at tideway	kqtbabYZYnaoX
at vantage	XyYaaaoaYZaqZ
at your	UVQXVXxU2XTlP
at zephyr	XkmaaamZooaqX
at €	yZbbcbZcbbbbY
atlanta 0	XXZaaYYxaYXXt
atlanta €	vZaZZwXVaYZaU
attached archive	YXYZZZYYZX1XU
attached for	yXZabaXaaYaZs
attached is	VXXZZZUWYVWW4
au plaisir	aaYabbZZYzaYY
auf ein	lYzZZZWYarZZW
aus dem	tYXbbbvbZZbaZ
autumn ?	UYWZZ0UYuYYYV
available immediately	VWabba0asaYZW
avec le	YYXYYZXWXWWW0
avez vous	XXuYYZzYWVXTW
b 0	Z4ZbYbYaYYaaZ
back to	VXtZXZTY1RXYU
backend developer	mwXbabXarZabY
background check	qubbbcZbcbdca
bank account	VYZWZWXZbZ1aX
bank and	WVrYSZVYXWzYW
bank seattle	ZxZcccbbbbbcb
bank transfer	xTW0RUQQXWSXU
base 0	X1ZbbaYbcbaba
base permanent	Zwbcbcabbbaca
base plus	ZtZcocbcccccb
base remote	ZwYcccacbbbca
be a	anxqXXktYWVXV
be an	SXVWXxVxXWXYV
be delivered	SUQTUWOUURS1r
be glad	UYXxZaWaybZZZ
be honoured	XZWXZXWxYxZZY
be in	rYWaZaXZYyYZs
be interested	YW3babZZZZabZ
be my	TVTWzTOW2PWWU
be on	RTVVXYUXXUWX4
be one	U0QWVXRVVyUVR
be open	XYyXZZxXXUXTU
be our	QuYXzYXYZZWZY
be paid	xWQzXWQWVVUWS
be thankful	ZYYZXYwYxXaaY
be the	tUyZwaVZXVZWV
be willing	tXstXZXYpYZaY
be you	uvvbZbUaWWaaY
be your	XyXYsZtZYXVZX
become a	UWYXYxmxZXnYU
been a	UVzWUXQVWxTTN
been asked	WZ0rYZVWYVXWv
been removed	YYWZZaWXZSX7Q
before i	ST5UUXRTvOSWR
before noon	aZZaZaqXZX0aW
before the	RVUTUS0UWTxVO
before you	bauaabWbaXwbY
bei ardent	ZZYaaauvZYZYX
bei einem	qWyXYXUWWUWVT
bei ihnen	WVVZYa0ZwXYWW
bei nimbus	YqwaZaVZaZaaY
bei stonebridge	YnxaaaWZaZaaY
bei tideway	ZvYbaZWvaZaaY
believe you	ZvwaXbUZaZYYY
bellen ?	YwZbbbnabbbcZ
benefit>call-ask	WXWVYzUUYZXZV
benefit>client	YZYabb1ababbZ
benefit>easy-money	XZYZXYNVYW8WV
benefit>equity	WUVZ0WSXVWWZV
benefit>expert-call	YbazbbVccabbb
benefit>freelance	Wcbbbb1baTbaZ
benefit>funding	SSV1UUNyVVRVR
benefit>i-am	0WUZYXpY0TXYV
benefit>job-word	TwRWWYwXTTyWS
benefit>mule	TSWWVUOUXU2WU
benefit>part-time	2VZaaaUbaaaba
benefit>pay-first	VXWYWX5WWTWTQ
benefit>pay-word	VYZpZXzZZYrZX
benefit>permanent	Y1ZbZbWaZZZba
benefit>role	q1YaeaXaYZZaY
benefit>seeks	abXaYZSa6WYYW
benefit>sell-cta	WZaZZY1WaZVYU
benefit>start	yWaabaYbZbaba
benefit>task-for-you	sYXZZaPZ3TZYY
benefit>teach	UUSWUOPU1RUTR
benefit>threat	WZaZaY3ZaaVZX
benefit>we	XTVxRVztWTaVR
benefit>we-help	YYYZZazYZVXbW
benefit>workplace	vWXWYzTWYZYZU
benefit>you	UanhXY3YWVuXV
bengaluru six	xZbbcbacbbbba
besoin d	uWXwYXWYYYYZW
besoins ?	VVwZYYwYXWWWV
betalen €	vXYYZ1VRaYXZX
beth ha	bcacccabbXayY
beth i	zZUZabXbmYbaZ
between 0	TXUXXXTWXXVW3
bi 0	VqWXYPW4YVWVT
bi and	npvaabZZaZZbZ
bi developer	nxYaaaYapZabZ
bij harrow	XnYbbbvaqZaaZ
bij mosaic	YtZbbbZbtabaa
bij quantile	XZYaabwaqYaZZ
biostatistician in	aWZbbbYZuYbwX
biostatistician opening	aqxbabYaYWZaX
birchline ?	WXtyZZnYXTYZW
birchline is	XwYaZbvaYYbaY
bis 0	l0YbabZbZabaY
bitcoin in	VZVXWXrYXyaXV
bonus plus	ZsZcpcbcccccb
book about	uUXUX3UWXWXXT
book on	VXUXYxTwXTXYU
book you	bXU1VWSVWTWWU
both in	YZVZZaWYZ6ZXW
breaks our	ZaZbbbXZcZsuX
bring a	WWVYXXUzXSUVt
budget $	5XYYYXVYYXTZV
budget 0	zYYWZUWYYZZaw
build a	2abaaZWbZXbbZ
build i	TVSW4WOVUQTWT
build the	usacbcYcWbbcb
building a	YYtzYaWaZZaaY
built a	XZXZabwYyUXaY
bullets	4TZbbbYaaZaZY
business analyst	kwXbabYakZaqZ
business angel	XUWX1YUXYXXXV
business partner	X1YaWaYbqaabZ
but i	VW6aYbWZUTYaW
but the	YtqbZpYYYjZZp
but you	UXVZ6VUVXXXYV
buy a	TWTv1XOWUTMXS
buy an	QYW4VUPSYUUYT
buy the	WWYYXYQYaY4ZV
by 0	VWUVWPRPXTUS5
by a	XY3ZYapXYTrYW
by friday	VWXYZUpxYXVYy
by half	YZZZaZ3ZaYXZV
by kite	zXWaaaVZZYXtW
by noon	URSXVXRXRUVW5
by paypal	yVXwZVURYWUYT
by phone	VY1XabqaZXabY
by the	usYZZrVlYXYYr
by your	aavcccYbbYtZZ
by zephyr	yXWaaaWaaYYtW
c ?	oZYaaaVbyYZaY
c for	tZZZbwZWaZZaX
c2 c	yXabbnibaaabZ
c3:benefit	WXXVXY4XXXUYS
c3:connect	XYUYYZUWX6XWU
c3:content	UWWXWVP2YTVXV
c3:cv-ask	uUvcccZbbaabZ
c3:easy-money	WZaaaZVaaY6ZY
c3:equity	dbdeqdddeeded
c3:event	XZaaaTY6aYZYU
c3:expert-call	ZbYzacYbcbbbb
c3:freelance	wYXXZYxYYXUXV
c3:funding	YYVY7aVZZYYaW
c3:i-am	hWkbreZYxZoYV
c3:mule	VWYZVZVXaY2ZW
c3:pay-first	YbbYcaZbcazca
c3:pay-word	uabaanWbbbvbZ
c3:permanent	Y0gbbbYbabbbZ
c3:role	WoUYXZVYT0XXW
c3:run-code	UYYXZYTWZV5XU
c3:site-notice	ZaZabbXZaYZ6U
c3:start	2XabbbZbaaaZY
c3:teach	YZbbb1ZZbbabZ
c3:thanks	ZYUaaaZYX1ZWW
c3:threat	aabccbZbba4SX
c3:wants-job	ZYZbabXb1aabY
c3:we	ltWYojnqZWnYY
c3:you	eXmnmZldmXsZZ
c:benefit	ZZWahi0XsWmYX
c:call-ask	jnryXcekYVXVY
c:client	votmYYnYXXYYW
c:cofounder	VdXe7adXZWXYY
c:connect	VXnjnWZjjyXoW
c:content	kVcaaof4VWfYT
c:cv-ask	ttyZYaWZYWYYX
c:easy-money	mZWXgdsbXY4WT
c:equity	VrVn5cXXXWeYV
c:event	XXWaZsU4WaamZ
c:expert-call	VVZ9pZXYXWXXV
c:freelance	0XbnaYnZcbXXc
c:funding	akZq5XWeWWhXW
c:i-am	adqZkYkatrZVa
c:interest-q	sqrccabdjXYXa
c:job-word	YusYbZWbqYhlX
c:messenger	plYYZXVYoX4YW
c:mule	jqecdZapeYuWY
c:open-to-new	XX8aZaWZbZYWW
c:part-time	zhXXpnXsaWYXV
c:pay-first	eUVYpbmVWd5Wa
c:pay-word	vXXuYumYXVkWY
c:permanent	c1eZmaXaZXdYY
c:recruiter	YlyYXYpXeXglc
c:requirements	csbYkXpraUpkX
c:role	pvWadciZnZZjY
c:run-code	UWWXXXTSYV+pS
c:secret	bVVXXvTVXW6rV
c:seeks	nrkhrlaYnXZXX
c:sell-cta	mWYmkZxnWVfYo
c:site-notice	YXYYZZZZYab5a
c:speak	VWVmXwY2XndXU
c:start	0XXYockalXdZW
c:task-for-you	2ZVknZZXdVonU
c:teach	VlWYX6WlkYZXZ
c:thanks	XXbYXYXXm3aoZ
c:third-person	XXsoYaoZyXZZX
c:threat	mqWcXkhZZWwob
c:unpaid	XUVXxvkxYVWaZ
c:wants-job	XZVZbZaY7WaaW
c:we	mmailpqmWafXY
c:we-help	boZYej3YaWcYV
c:workplace	xsiZanVbaXjYY
c:you	eanddblZhljob
c:your-profile	lruYXXZaYamtV
cafe ?	dccdsdcddcddc
cafe virtual	ZY3aZbYaaWaZY
call ?	dYwtZZYZZpXZX
call for	abbbbVb0cZabY
call i	YYVYYZVXWSyYy
call me	VTyWYYUXVTWXx
call to	XYTzYZwZXTXZX
call with	saZpabWbcZZbt
call you	T0pVZZWYYTYTx
call-ask>content	WYXVXWWPZW0XS
call-ask>expert-call	YYe5aZWZZYYZX
call-ask>freelance	XbZxbaZbaaaaY
call-ask>i-am	XYWZaa2aYTZaw
call-ask>pay-word	XWVzYnptYdaZV
call-ask>permanent	UTUVWVTVXW1RT
call-ask>role	TRU1YUSWXUUWT
call-ask>run-code	XYXWXWWOZW0XS
call-ask>secret	UTTVWVTUXW1QT
call-ask>we	rxUuWYdopVWXV
call-ask>workplace	UXVUYzTvWRXZw
call-ask>you	pltzcYYXfUXWb
call-ask>your-profile	YaX0cbbbcbbbb
calls a	XaYwaYvXaZZaX
came across	arncccZbbxZTZ
came up	XsvuYaVYaXYZW
can do	XXVaxaVY2VXZW
can get	WWVWXY5XUWVXR
can go	yYXabbsbZZabY
can i	nrWpXa0ZXYYZX
can t	WX1ZmoVpXWYmV
can we	qunYWaVYYSYXz
can you	VWqcVqUWpUVX3
cards and	VZWXWaTZXV3ZV
care ?	YYqaZavZWrZZX
care and	YZubwbVaXWabZ
care has	bYacccscracbZ
care is	WtYcabubaaabY
casa e	RUWUXTTUXU4VR
cela vous	zXZbbaZbbbbaa
cerchiamo un	YVZwsYZaaaZaY
cerco un	aXacpcabwbbba
cette semaine	XYtZZZVYYWXxW
chance to	WYXZzWvXnWXYS
change ?	YU6aYaVYXUYYV
chat ?	XtZZbbubbcbba
chat about	UW1wZZUYXXZZW
check as	qvbbbcZbccYca
chef de	XvababZboabpZ
cherche un	rZaaqbZbqbbcZ
cherche une	Zacccsaasbbca
cherchons des	VVWw0WTYZYXZW
chez pathwell	abZcbcrbraaba
chez quantile	aaYbaboaxYaaZ
chez un	qYxaaaYZZaaaY
chf 0	0abbbZZbbbabZ
chicago $	axacbbabbabbZ
choose a	YZYYZbnZbZZXz
ci sono	ZWWbZbuZxYaaY
cientifico de	rmZbbbZbraaoY
cientista de	dvacccabbbboZ
clearbrook ?	YwababobaaabZ
clearbrook is	YXUaZb2ZVYYbX
client is	uYWtbcacccbbb
client of	wWtabbYbaabca
client>benefit	iWtoaZwaZYYaX
client>call-ask	RTT1QTRVWVUXU
client>connect	1TYabaYaZXZYX
client>expert-call	WWV5YZVYZYZZW
client>freelance	2WZbbbZbabbaZ
client>funding	QTT2QTRVWVUXU
client>i-am	qYWabazaZZbaa
client>job-word	XZ5aZbUaWYaaZ
client>part-time	0YYZbaZbbZaba
client>pay-word	rmXpaauaaYaaY
client>permanent	f3XaaaYaZZaaX
client>role	ytXbbaYaZZaaZ
client>seeks	xspaaaXaXZaaY
client>start	3XaabaXbbbbbY
client>wants-job	wyYaaaYaSZbaZ
client>we	uswYYZUZZYZZW
client>workplace	oX1abbWaYYaaZ
client>you	PR9SUWLVTQUVS
cliente de	wZacccacccccb
clients in	XXxaZbuZYZabZ
clinical coding	VWXvWXUyZYVVU
clinicas a	abZbabzYbaaZV
cloud 0	ubccdcbdccccb
cloud a	ZYaccbYbbZbyY
cloud architect	jwYbabXapZaoZ
cloud architekt	lvbcbcacbbbba
cloud en	axacbcacbbaaa
club s	yTSXWXTzUSWVV
co founder	ZZabzcZbaabca
coffee ?	XspZoZoWWuYZW
cofounder>equity	aZabybabbabbZ
cofounder>expert-call	XWW6QYYZaZZZX
cofounder>freelance	TRZaWaWa0aaaY
cofounder>funding	ZXYa4bYaaZZaY
cofounder>i-am	XXWZ6ZUYXUYYq
cofounder>job-word	TRYaWaWa1aaaX
cofounder>open-to-new	bZWcXcZcybbba
cofounder>pay-word	SUZTP1UWYYXZU
cofounder>permanent	XTY1xZYZaZaZX
cofounder>recruiter	VW2VOZPXUVVYT
cofounder>role	XRZZ8ZWZaZZZX
cofounder>seeks	YXXa6aXaaZZaX
cofounder>threat	T4ZaRYYZaaYZY
cofounder>unpaid	XUZZyYYXYZZZW
cofounder>we	QNVVwxyUWWTWT
cofounder>workplace	T5ZaRYYZaaYZY
cofounder>you	VWUY4Y1WVSWXT
come ?	XYVYYQyyWWXYU
come and	TUUTXSS5WSWVS
come on	YYTXxYU1WUYYV
come to	TSUVWWs5XSRWM
come up	sV6YYZVYYQZZX
comes on	TWTXVXUUWSWW4
comes with	waZYXbWabayTW
coming back	UWTZXYUY3TWZV
commerce ?	abZbaaZvrXbbZ
como analista	ZXacbcYbzbbaa
como autonomo	VZaabauvaZXaW
como engenheiro	YlXbaaWZ1ZZXY
como ingeniera	ZtZcbbaatabaZ
como investigadora	U4XWYNUXXXUYU
company in	YxWrqbXbYZabZ
company needs	qYZbbaWbxYabX
company take	WWVYWXSV+QWVS
company that	UYVYvaxZpVZaW
con il	UWXXYXsWYVVVy
confirm your	YZZabaYWaZvQx
congratulations !	XWSZZZ2YzNYXW
congratulations on	YZYXaaxZYxZXT
congratulations you	aYWaaaXaaW4YX
connect ?	ZYWYYatYY0ZZX
connect>benefit	WXW1WXQUWTXXU
connect>call-ask	YZWsZaYYZ0ZYW
connect>equity	aybaWbabbYaZZ
connect>event	WUTTWWT1VzVVS
connect>expert-call	Zba1aaZbbZbbZ
connect>i-am	VWwXVYRVxyVVR
connect>interest-q	UVRTWWSUW1VUQ
connect>job-word	axacbcbcVbccb
connect>mule	WUTQYXV1XSTXW
connect>open-to-new	WZ0ZVZUYXPXVU
connect>pay-first	TZXVWV2XaTNXV
connect>permanent	ayWaacacZZcba
connect>role	szXZYZXZYWZrX
connect>seeks	YZYxYZYZZWaYw
connect>start	zUaaaZabbaZba
connect>teach	U0bbZWabaZbZZ
connect>thanks	ZZVZZZZTZzXUW
connect>we	UWSxWVSSW1WWV
connect>workplace	1UYabaYaZXZYX
connect>you	UUzdpWWqnplUS
consulente sap	atacccacbbcqZ
consultant sap	ksbcbcacpbbbZ
consultant who	WtYzZYVYZXYZW
consultants for	wVaabauabbWbZ
consultora sap	lsYbbbZbqaaoY
content>benefit	YaXZZZT0WVZaZ
content>call-ask	TVTTVUS4XUVVR
content>event	WXWYYVV3YUVXS
content>i-am	WYUZZZW8WUYXU
content>interest-q	UVTXYU2NYWVUX
content>job-word	QRSTUSR7TSPTR
content>mule	WXVYYZX0YWXaY
content>pay-word	0VTSWyQmVTTWS
content>recruiter	WVUXYXTSYSVW1
content>role	SRTVVVQ2TSTSS
content>run-code	SXWUXVSOYT4WS
content>seeks	QTPU0SPwUOQTR
content>sell-cta	XZVZXSSzYTYYU
content>site-notice	WZWXYXUSYWV0S
content>speak	YYXZaYY1ZXYZX
content>teach	XYUYXRR1YTYYT
content>unpaid	VXXXVTT0YWVUS
content>we	RVUVWuY3XTkVZ
content>you	WXUYYUU/WTYWU
contract $	xZcbcbacbccca
contract 0	ycbabbZbdcacZ
contract and	rVuracYbaZbbZ
contract for	tYaabaXbcabav
contract or	RQxZZaWZ2WaZW
contract tester	vacccbbdcdacb
contract with	RYXZXZRWXXVY3
contract £	wZcadabcbcccb
contract €	lxZbbZZbbbabZ
contractor to	1aZbabYbZZbcZ
contrat avec	XXWYYYWWWWVV0
controleuse de	dxYcbbabbabnZ
controller 0	pubcbcZbbbaba
controller financiero	upaccbabbbbba
controllerin 0	sZZbbaZabaauX
conversar ?	ZvubccabbVbYZ
conversation ?	Un3pXYUWWUWST
cost to	qWWYYYTZXUVX0
could be	YV0bZZvaYUVaY
could do	XWuYXZ0ZVQXXT
could i	WYxcYYcnsQXYt
could not	TUSUUWQUVST0q
could we	msasYZqYqWYZW
could you	uYXYbrZXvVbYn
course airflow	ZaZbaYZuaYZtX
course in	UaXaa6WVXXZZX
crypto exchange	XvZcacZbsZZba
curious ?	NS2XWWxWUTWXR
curious how	ZWUaaagZxwXaW
curso de	WWWYZVX2YVXUT
cv ?	YqYcZcabxabbZ
cv and	YvvbabZaZXZZZ
cv to	ZwYcbcZbsZbaZ
cv-ask>call-ask	TVzYaaVZYXVTV
cv-ask>i-am	sV0abaWaZZaaZ
cv-ask>pay-word	zYabccZccabcZ
cv-ask>permanent	VyvaZaYZYZYYX
cv-ask>we	TU0YXXTXWTVVU
cv-ask>you	sowaYaXaZZZaY
cv-ask>your-profile	uzTbWcZbZaaaZ
d accord	abYscbbsbacbb
d be	VwlmnYeetVYYX
d get	pvWuqYWYYXXZW
d leave	XY7XYYTYUWXZV
d like	wmqadZWXtXYYX
d love	WlrqollqaWWZX
d pay	xWVxX4RVVWUYV
d rather	rVvwZZVYXUYZW
d un	sWWuXXVYvXYZW
d une	YZZxrYaabaZbY
d want	UUuVuvqYVVXZW
d work	U0WXyXWWYWWYV
da 0	SSUuXT3RWVVVS
da remoto	wZccccaccbcca
da un	XYTZXaVXW3XXV
dados ?	ZvabbbaraZabZ
dados em	lqaccbbbaabsZ
dados na	aZXbbbYrxaaaZ
dans la	ZY1anaYaXYZZW
dans le	ZZXbpWZZwZZaY
darf ich	ZrjbbbvbaZbbZ
data 0	YXYYZcXzZXXVV
data ?	SURWVSRq1QWWv
data analist	jsacbbZbqaboZ
data and	0XVZZXSYXqYYX
data at	oyZbababaZaba
data engineer	jtYcbbabpabnZ
data engineers	YYvrbbZaZabba
data in	QVVVW2RvXTPTP
data people	ZZ1babXZXYaaY
data person	xbcbcbZacbbcZ
data platform	3jZZaWVZbbabY
data scientist	jvYbnbZlfabiZ
data team	WtVYYZzYYVWTW
dati in	rabcbbarcbcba
datos en	YmYbbbZawZaqX
day $	UWYWYyyYZXVYV
day 0	vYZbaaYyaZZaX
day ?	ORQSVRMu1xTWS
day for	NTU0VRRUSTTVv
day on	SWYWa6XWZYZZW
day plus	rVZYZ1VYZYYZW
day rate	wabbclabcccca
day remote	pYZaa2XXZYZaZ
day to	uaaTabxbaZZbZ
day £	UYYXZuxZZYXZW
days ?	WWxYYZSZXwXYT
days a	wvaaZZYZbZaba
days of	vvZaaaZbaaabX
days per	xZcbbZabbbbca
days £	mVX1YUTWVVWXS
de 0	oparjaZaaarZY
de algo	XXWYYYVX3UXWR
de analista	YqaccbabubbaZ
de app	UWUW2WUXWWWXU
de bijlage	TWWXXYVVuVWVx
de carreira	awacbbZqbabaY
de cientifico	oXabbbZarZZtX
de consultant	VaZZZaXZmXYWy
de consultora	rXYbbbYbsaZuX
de controleuse	bpZcccabbaauY
de controller	Zwbcccacccccb
de dados	nnZbbbYbuaalZ
de data	awbdccbcccbbb
de datos	teZbbbZbraanZ
de desarrollador	rsbcccbccbZbZ
de desenvolvedor	asZcbbabZabtZ
de designer	Zuacbcacrbbba
de disenador	osZbbbZasaZaY
de dois	UyZYZtWYZYUZW
de donnees	qqacbbabbabpZ
de dos	XxZYasXWZYXZW
de empleo	XWVYYYX1VVXVT
de emprego	XWtYYXXyVVWVS
de engenheira	aqbcccabbbbsZ
de estadistica	XXaYb0YaZZZaX
de estatistica	YYZZazYXZXYZW
de frais	VWWYWXSXXUoVz
de gerente	aqacbbabZabtZ
de gestion	cvYbabZbaarmY
de ingenieure	bqacccacbbbsZ
de l	WWYlYnWwZXYXu
de la	WXxuXYRYYXYYt
de notre	yVWVXUSyXUVWR
de passe	ZaabbZZabZquW
de power	XWWYZVX1YWXVU
de projet	XwababZbmaaoZ
de projetos	aqZcbbabqabqZ
de proyecto	lrbddcccccdcc
de r	WWXvYXVYZXwYV
de saude	awackcaccccbb
de seguros	vaadccacccccc
de statisticien	asbdccbcqcbba
de tecnologia	cctdddbcbcccb
de uma	YZZuvZXZbZYaY
de una	abartbabcbbbZ
de vous	ZaWaaaYWY0YWW
de zorg	xXZaaZXvWZbZW
deal with	yWaZaZYaaZZbt
dear candidate	UVuYZZVYXXzVS
decision makers	WXWvXYwXUUWXV
deck ?	VUSV5XTVXVWXS
deck is	YXXZ4aXbaaabY
del mio	yZVaZZXtXWZZW
del sector	rXvnZaYZaZaZY
demo ?	TWVWXW4UYUVUQ
desarrollador java	quaccbacbbbba
desde 0	TUXWYV5WXVSWT
desenvolvedor java	luacccabbbbna
designer 0	pqcdcdcccccba
designer ?	VkVZWZUY1WXYW
designer in	ZpZbbbZboabtZ
designer ux	hvacbbZboaaaZ
deux jours	rqaccpaZcbZba
developer at	V2YbaWZbZabba
developer for	Vdaab1ZaaaaaZ
developer in	XqZabaYaqYauY
developer on	xXacbbababcba
developers in	XXYZbxubaZaaY
developpeur java	nsbbbbZbbaarY
devops em	pYbcccabbbcta
devops en	ZuZbbbZaZZauX
devops engineer	luYbabebhlakZ
devops in	tXZcccacrbcba
di 0	ZaZqbarabasaY
di due	UxXXZyWTYYRYV
di statistica	YZaZbzYZaZZaX
dia remoto	tacddcbdcdddc
dias a	WXaZb2YXbZWaY
dias por	xZacccZcbbcbb
did it	UXTTYZzYzUYZV
did with	XaubcctbaZbcZ
did you	WWUZXYxYvvUXh
did your	RVRWVYMXzPUUz
die it	sVVXXXTWzVWXU
die stelle	YwZcbbabtaaaY
die woche	vYaaavYaaaabY
direct client	yYacccacbabba
disenador ux	npabbbZavaaaY
dix jours	wWVXYXxYYXXXV
dm me	uZYbbZubaabbZ
do a	UvYwZaXaaaZaY
do and	TVOWTY1VSwVVU
do for	6WTYZYoYYWVWW
do it	nYWZyZvYWVoZU
do not	TVTXXXSWWUxSx
do snowflake	YZWbmbWZzVZaW
do something	STNWsXOVT4VWR
do the	WWUXytxWWTlXS
do we	WXWXYVrWYVWY2
do you	nWpXkYpZtrWWc
does your	WUUWXXxXyTVWU
dollars for	VXVVXYUUWOsV1
don t	bqXaaabYsrmYl
dos dias	XoaabyZXbaaaZ
drinks on	XWXXSZV4ZWVXs
dublin ?	VUxXYzUXXVXWS
dublin and	tyXYaaXaZWaaY
duration 0	0WZccbZcccbba
duration eight	zWZcccabbbbaa
e commerce	cYbtceYnbkZpW
e mi	WXqZwZWXWwYUV
e queria	yWUYXXVXtTXWS
e stata	aaZccbZbaZU1X
e stato	VWUWWXTVVSUvw
e vorrei	yXTYXYUWvTXWT
e1 0	X0XZYZWXYXXXV
each other	XT3YXYUYUvVXS
earn 0	XYVaYVzTZXpZY
earn more	UWYYUZ3YZYRZY
easy-money>benefit	VWWXyXZVWU0VS
easy-money>call-ask	XaaWbZYabZ0bZ
easy-money>event	U1bcYcaZbbZbb
easy-money>freelance	nWXXUWzvYXQXU
easy-money>i-am	WWVZYVRXWQ9XV
easy-money>messenger	XabbaaYabawaX
easy-money>mule	SVZZZZTWZYzZV
easy-money>part-time	TZaaZY0YbZQZZ
easy-money>pay-first	WZYWYYUXYV4YU
easy-money>pay-word	hZaZbYWZbZ4aY
easy-money>permanent	Y3abaaWabZWaX
easy-money>role	V1ZYUZwYZYTZW
easy-money>secret	XYYZZYWYZX3ST
easy-money>sell-cta	RVZZZZTWZY0ZV
easy-money>site-notice	XYZZZYXYZXzSU
easy-money>teach	WXSYXRRWWO1YW
easy-money>threat	SUVXVWtWOU0VR
easy-money>unpaid	UWVYTX2UVTPXT
easy-money>we	TVWWWU1TWTPUR
easy-money>workplace	3ZYbbXZZaaXaY
easy-money>you	WWXYXYtXXi6WU
easy-money>your-profile	VUVYYZ1XYYPXY
editor for	3WYXYWVWVYYZV
een betaald	Zbaxcbacccbca
een data	XxZbabsbVabba
een plek	YvZbaaYavaaaY
een sap	YqZbbbvbZabbZ
een uur	YbaubqabcbbbZ
eight weeks	1XZbcaZbbbabZ
ein kleines	vYaasaZbbbbbZ
eine neue	yZubYbWaUXaYX
eine stelle	YwacaaZbuaaaZ
el 0	YZYZZxWPZXXxU
em 0	YaZabaZZaYvoW
em lisboa	YWabbsZaZZYzY
embedded engineer	puZbbbYbjnaaZ
emil i	aaYbbcubsZbba
empresa ?	ZVYbabUa2aZXZ
en 0	VWVXsXVWXUppv
en bilbao	XuabaaYaZaavY
en birchline	aauaabsaaYbaY
en cdi	Yzacbcacbbbba
en data	XXYYZjXxZXYVV
en el	YvYbabYZqZYYt
en madrid	YWaabuYYaZZxX
en mosaic	ZZsbabZauYbaY
en orchid	ZpZcbbabuabba
en solvane	ZYrbabrarYaaX
en una	VXXxXWRWXWwXU
en valencia	vuabbaYaaaXaZ
en wil	yXWXYYQXvVXYW
en zoek	ZbZcycacaabca
en zoeken	YaYowbYaaaabZ
end of	nuZaaaXXaXZZw
ends in	TXVYWYPX0TXyQ
energy and	ZXxcccababcca
energy has	aYZcbdtcqbcca
energy people	XvuaYaXaZZabZ
engenheira devops	kuacbbZbbbaqZ
engenheiro de	llZbbbYavaamZ
engineer $	aWbbybZbbbbcZ
engineer 0	srbcbbYbbbamZ
engineer a	naZbbaYaaZayX
engineer at	YqYbaaYZZYZ0Y
engineer contract	1ZZbbbVbZZabZ
engineer for	srZbbbbcbabcb
engineer in	ZrbcbcZbsacba
engineer on	cvcdacbbccbcc
engineer position	axZcbcacibbba
engineer to	ZyZcbcabbbcca
engineer vast	ZxbcccbcXcccb
engineer who	USSYtWSWUTXV1
engineer with	mwZccbabbabbZ
enter your	WYXZZYXYYX2VT
entwickler gesucht	rWbbvaYbbbaaY
equal shares	YZYa2aVbXZabZ
equity 0	YwbcmabcbbbbZ
equity>benefit	XXXYz0OWWXXYX
equity>client	VWTyVYWYZYYYX
equity>event	UVSSRS3RRTVXT
equity>expert-call	VWR0VYWYYYYXW
equity>funding	cacdvdcdcccdb
equity>i-am	UVTUzUyURUWXV
equity>part-time	U1abZVaaaZbZZ
equity>permanent	VbZZ2aXZaZYaW
equity>start	MPTT2UQSWUQUP
equity>threat	T2abZVaaaZaZZ
equity>we	aZZbybZbZaabZ
equity>workplace	YzZaXaYaZXZaZ
erzahlen ?	YwXbaauaZZaaZ
est en	aaaabaZubYawW
esta disponivel	sWVXYXUWWWVVz
esta semana	VXVYYYWWYVU2R
estadistica para	WXaYb1YZZZZaX
etes vous	ZZebZbXa2XaZY
eur 0	vYbabsZbbbbba
eur and	W2YaYaWbaZabZ
eur remote	Yxacbcacbaaca
even if	ZX4bZbXaZUaZY
event>call-ask	UWV4YySVYWWWR
event>connect	UUTWVWxrVyVTQ
event>content	ZbabbaY1bYaZX
event>easy-money	TXXYXPQ2YWwWS
event>expert-call	WWW1VXQUWSXWU
event>freelance	UZYZZYU7aXXXU
event>i-am	yUqWXqUVWyVWU
event>interest-q	VWUYYYW3TUYWU
event>job-word	TRRUVTT6RQTQN
event>mule	XTWUZYW8YWWXU
event>part-time	OWbZa1VSZaXZW
event>pay-first	WWXYZVVVZZ0XR
event>pay-word	aXYVX0oYYXqXk
event>permanent	TlVWYVVQWTVU1
event>requirements	QSRWWVR2VTVTV
event>role	WYZmYnY4aYZSV
event>seeks	TYbabyYUbbZbZ
event>sell-cta	uWWUXVQ2YWvVS
event>site-notice	aaaabaZSbYa5U
event>speak	XZZUa4YTaXYYV
event>start	sVWWWTTzWVVUQ
event>teach	UWYXZ4WtYWUWT
event>threat	UWZZa1XzZZXYV
event>unpaid	XZaZYTX5bZZYW
event>we	VYYYZ0VyaXXZW
event>workplace	QUTTVQR3UUQTQ
event>you	sVbWYWU2WbZuT
event>your-profile	ZZWaaYYRZWX6V
ex novatrek	aWYb0bZabZabY
ex stonebridge	aWXb0bZabZabZ
executive programme	YVYZY0vXZYWZW
expected ctc	YwrcbbababaaZ
experience at	Y0ZcccYbcbaba
experience in	WXwZaapZaXZYu
expert-call>benefit	YbbybYVbbbaba
expert-call>call-ask	Xaj4aZYZaZaaY
expert-call>client	VWSzVYWYZYYYX
expert-call>connect	ZbazbbVccZbbb
expert-call>equity	UVR0UYVXYXYXW
expert-call>event	XaY2aXWWZZaZX
expert-call>freelance	RXU6WXVXYWXXT
expert-call>funding	XXXvvYWYZYYZW
expert-call>job-word	XUVM6YVXYYWZW
expert-call>pay-word	bZX7YYXZaYYZW
expert-call>permanent	WVW6RYXYZYZZX
expert-call>requirements	XbYybbZbcbbca
expert-call>role	USS9WVUXVVWWV
expert-call>seeks	WaZ5VaYabaabY
expert-call>sell-cta	Xaa2ZXVaaYSbX
expert-call>we	SUVl4WUsYYWYW
expert-call>you	oZX4ZZVZZYYaY
fabrik nord	mnraabpajYajZ
fee 0	UWZWZb0XZYXZT
fee and	UZXWYvTYYYxaW
fee of	VYZYZYWXZXzZu
fee you	VYWTXUSXXV3XU
fill in	VT0ZXXSZXXsXV
financial controller	dzYbabZbeaalZ
financiero 0	tobccbbbcbcba
finch has	XtZaabZctbbba
find a	XwUZYazZWUaaY
find someone	yV0ZZaXXYXZZW
find work	aZbcbcYb0Zbba
finish my	XYWaXYWZ2XZYV
fintech ?	bbZbbaZurXbca
firm and	taZabarcbcbcb
firm in	WuWurYsYYXXZW
firm is	YxvZWaXaZXZaV
firm needs	tabvbZYbbaabZ
first month	WaXZZa4ZZVYaV
first year	TWUU1vSTWTQXS
first:benefit	abYbaeyZnZjbZ
first:call-ask	ZXrzYkYkbWZXd
first:client	snqlaacaZZaaY
first:cofounder	YbZf2bbZaYZaY
first:connect	XZlddZZfluaoZ
first:content	dYWbcdZ4YZjaV
first:cv-ask	bs0bbbYaZXZYY
first:easy-money	eZYZcapcYY1YV
first:equity	YkYc0ZeZZZmaY
first:event	YZXbaoW1Ybaka
first:expert-call	WYa5maXaZYZZX
first:freelance	wYbjaanbcdZZd
first:funding	ZZdn2ZXjYYeZX
first:i-am	bboakbjbqocXa
first:interest-q	maugeZXknZZYe
first:job-word	cqqZdbZcnbckZ
first:messenger	ekZaaZXZoY1aY
first:mule	dpdddbamcbsYZ
first:open-to-new	YY3aabXadaaYX
first:part-time	ucZZioZrbZaZX
first:pay-first	eXXYpblXYe1XZ
first:pay-word	naZrZskaZXmYd
first:permanent	ZydcicZeaZbaa
first:recruiter	akuaZbnadZcjh
first:requirements	eqfakZnobXika
first:role	nrZcchgbkaaka
first:run-code	XYYZZZWVZX7nU
first:secret	bYXZZsWYZY2nX
first:seeks	mnjfpjcblZaaa
first:sell-cta	eZbZjauoZWkap
first:site-notice	ZZZaaaZaZab3Y
first:speak	YYYnatZyZnZZX
first:start	vZZamcddkZjbY
first:task-for-you	0bYmnYWZYYonX
first:teach	XdYZZ3XigaZZa
first:thanks	ZYaaZaZZd1alY
first:third-person	ZZWoabqbxZbbZ
first:threat	elYdajdaaYtnf
first:unpaid	ZXYZuuauaXXba
first:wants-job	ZaXbcaaa2YbbY
first:we	kjaijnnlZbjZa
first:we-help	ieaagizZcZcaY
first:workplace	spccanYbdZlab
first:you	bambfdiadlkoc
first:your-profile	dppaZZbbailqX
five days	zUXxZPTWXVVYS
five minutes	RUsyWVRTySTXS
five years	ZYXZabWYr1ZVV
fix it	VXXYYWUYYW3WT
fixed price	yaaabbkcbabcZ
flat fee	vXXyWWTXYYXYU
following you	UWSXWXSVWtT7O
for $	VWVXYX6SYVrWU
for 0	tYZYnsaZaYYZr
for a	ommpbkYaneaYZ
for accepting	abYbcctbaxaXV
for actuary	pXabbbYababvY
for ai	0XxXWQTXVVWYW
for all	ubaacbZbaqXbo
for an	lXZybasYqWYZW
for any	aXXaabYa4TbaY
for ardent	ZnXsYaXwaZZZX
for august	zTPVVURUSPURy
for biostatistician	aoZccbZaaZbwX
for c	WYzZXZVXWTYwT
for cloud	UXVYWY0WWVVwT
for contractors	QYWVYWzwZXWXS
for data	ZerlaaYymXZZV
for details	qY1aZZXZZWaaW
for each	VTWYXWQXYX3YV
for eight	yWbccabcbbbca
for energy	ZuXbZbsbaZbbZ
for firms	SVTXUU5PWUUXT
for four	rSTYXYVW3UXWw
for free	YZYbYYwqZZnqX
for good	VWVY0UVyXPXVS
for half	qWX1YVVWZYYZU
for her	WUUYVYTX5TXVx
for housing	avnbZcabbaccb
for in	XxqbbcYcaaaba
for it	uwWaaaWsYYYXY
for its	uvbaaaYZbbaaW
for kite	YYWaaaYxsYYZV
for kubernetes	XX0ZXwVXVTYXS
for machine	mUZbabYZaZY0X
for maintenance	SXWXXXSWZUWT3
for me	pXWaZaWa2XaZX
for members	XYYTYxWwZWXWR
for my	utVXY0SqVVZZW
for one	PVS4suSVWTUVS
for our	rYXXnwVuZWmYW
for people	VUuX0sYYXVoZU
for power	UYabb3ZYaZaaW
for product	ZqYcbcbbabbuY
for project	apacccabbZbuY
for pytorch	WX1YXZVXVSXuT
for react	YXaZbvVZaaZxY
for refugees	TTVWT3SVWWWXS
for registered	aXZcbcZaqYbyX
for sale	TWUU1XvQWRNUQ
for salesforce	ZYZccbZaZYbzX
for sap	pZbcccbcbbctZ
for senior	ZoWcbcabvacba
for six	zYZtYXXZZZZbX
for somebody	VWvaqvVZqXZaV
for technical	XYXaZaXZYYY3W
for ten	PTPwVUlU1RpVQ
for that	XYUZaZuZYzZYV
for the	XaVZoXUlmonWz
for three	yYxZaaWZaXaaY
for two	tqXoYVZYYXYZw
for us	0XVYZ2UWYWUXX
for women	STRSUTO4SSUTQ
for work	WXSZYZSY6StYU
for you	WlorXY0YYZaYX
for your	VXkoYYwYYQTzu
for zephyr	uYZuWaYabZbba
forward to	WWQZYZTXU4UQR
found your	xTPVSXQWTR1WT
four hours	xWYXTUxXZYUZW
free ?	uWVXXWpnXWWXw
free for	0YVXZZWraZtYW
free trial	YbabbbubaVawV
freelance>benefit	mYZZZaqZZZZaw
freelance>client	vXYZaawaaaaaY
freelance>content	xbaXaYZUbYZaY
freelance>easy-money	4YYVYTQXYWPXT
freelance>event	SXXXXVTzZWWWU
freelance>funding	5SaZVZZZbaZbZ
freelance>i-am	PVRWTXOW2QVVR
freelance>job-word	yYqZYZUYYvYXW
freelance>mule	wZZaaZYZbZYaX
freelance>open-to-new	PV2XWYUXWSWVS
freelance>part-time	5XaZZZXaaZabZ
freelance>pay-first	3YZbaaYbaZVZW
freelance>pay-word	0XZsaZaZaZbaW
freelance>permanent	xTzZYZWZrWZYW
freelance>role	2VYZZZbaYoZaY
freelance>seeks	1VuZZYXaZYZZX
freelance>sell-cta	xWWWYXpWYVWYy
freelance>site-notice	zaaabZXabaVXY
freelance>start	2YaaaaYaaaaaY
freelance>teach	yZbYaXYbbbWcZ
freelance>threat	4XabaaXbaaWaY
freelance>we	1TXyvXRXXXWYW
freelance>workplace	zYaaboZbbaabZ
freelance>you	XSrwVWzWrRVWl
freelancer ?	RVZXUX4YYYSYX
freight ?	WwWaZaVZYxZYX
freight one	tYZaaaWawXaaY
friday ?	XwsaabWZYVYas
friday and	XzSaaaWZYxXYV
friday at	WWYXYZW3ZUYYO
from $	UYXZZY9UZXUZV
from 0	TvSVWWuWXRNT3
from a	UtWtsZrYXVpZW
from atlanta	WXYVaXWyaxYTW
from home	oYbaaaWZbaxbY
from lumenbank	paYbacZbawbaY
from monday	0XVWaWxXaYYYS
from my	XYVZYZ5YUpVYU
from novatrek	raYbacYbavbbY
from our	WUXYWWNXZX5YV
from people	TUOWVQS2UxVUS
from the	TWXcsYVXYUWw2
from you	zUUSVTRyXVRVQ
from your	WUUYXYmXWuzWU
from zurich	WZZUaXWzZvZYU
full remote	yXcccbbcbbcbZ
full time	Y1acbbZaabbbZ
fund and	WWyuVYTYVWWYV
funding>benefit	WWVXbX1WWYQYV
funding>call-ask	VWU0xYUYZYYZW
funding>cofounder	aYab0babbabbZ
funding>equity	aVbb2baacbaba
funding>freelance	xXcaZbbcdcbdb
funding>i-am	VWVW5ZTYWWtZV
funding>job-word	ZZxbVbaaZZaZY
funding>mule	XYVX0ZRVXXSaY
funding>open-to-new	ZZxaVbaaZYaZY
funding>pay-word	2UaYXZZabaZca
funding>permanent	TaUU0XVYWVVXT
funding>role	UQWx7XTXXWVXV
funding>seeks	bVZm3ZZaaaaaY
funding>start	UNXY1VVWXYWXV
funding>threat	2RXTOTSTXWSVS
funding>we	lTWVtXR4YWrWR
funding>workplace	TXY0TQYUZXWZV
funding>you	tRTvvUoTVUsUR
fur das	qXXYYXUWYWWVz
fur die	mWZapaYawYraY
fur ein	WuZyZZYZYZZZX
fur einen	rabuYcacbbccb
fur meine	wWUXXYTW0UWWU
fur oktober	WWWXXXVUXUWV1
fur sie	YmYaxaWZaZZZY
fur unser	YuZWZuWpaZaaY
gap in	YU5bZbWaYUZaY
gave me	vsVaaYXZZrnZY
gerade ?	VW3XXYTWUUWWS
gerente de	aoZcbbabqabsZ
gestion en	YzZcababbabbZ
get $	XXZYZnTZaZ3ZX
get 0	RSUWVXQTXU5TR
get a	TtUXXYvXbWxXn
get an	XWW3ZYVYYXWYX
get certified	WVXXVVt2YYUXT
get in	UWtXXZTXzTWXw
get into	VVTYWYSW3RWWx
get me	VXVZXYUYWSVY3
get the	xaaYaYXYcbtaX
get to	SXUVzWSXW1VYU
get you	UzvWXYwYWVWYT
gezocht voor	rYaYZyXWaZZZX
gibt es	XWXbuaXayYZZX
gift card	toataaYbaaZaZ
gift cards	TWVWVWwWWvvWS
give me	WYSZYYSYo3YYV
give you	2QOXOUzVRSTVT
gives you	PWYYUX4ZXYVZX
glad to	WZXuaaWatvaZY
glasgow ?	WtZaayWZWZZZY
going on	WX7XYYSWUPXZV
good people	rWvasbXaZYabZ
good time	tYuaccZbaacba
good to	ZYTZZbVYX6YXW
gostei muito	ZZ1abWZaZjZWW
got a	vZ1ZZZWZXXYZX
got an	VWRXzXSWTyVXT
got the	UWSUzURTVSVUx
graag een	TXWwWY2ZWXXYX
grade 0	V1YZZxWWZYYZV
great to	bbWcbbZaa0aYW
greetings !	XpYaaaXZZ1ZZW
greetings from	qYZbbbYbb0aTY
group 0	ruabcbZbbbaba
growing and	YwzaWbYaYWZaY
growth of	XaYYcb2bbZabZ
guten tag	tZtbccYbabbba
h remote	vZabcrabbbZbZ
h week	xacbbaZcccaca
h:job-word	aXacbcaaaaa1W
ha sido	XXXZZZWYYWXrx
haben sie	nuaccaabpbabZ
hackathon in	WWZZaXX5ZXWYU
had a	XYVaZZRYW6XXW
had forty	YaWaabvZwXaaX
half a	rZYXwzWUYXXZX
half an	UWXzZVU2ZXXZW
half of	TTTT3XTWVTUXS
half time	zZbabaZbcbbca
hallo noor	tZucbbZbaZaYZ
happy to	tXSYWYvXV3XWR
harrow finch	YubaZarmelZaX
haruka hat	bbYcccbacabxZ
haruka i	YZXYab1aZWabZ
haruka we	pbbtcbXcdbccb
has asked	VyXyZVXZZZaZV
has been	WWjYYZUXXwUsv
has to	5VUWXWSVXVVUs
hat mir	ZWWaaaZZwtZXW
hatten sie	VXVrYYVwyVXYV
have 0	WUWZXZjYkWt4V
have a	tXtZoZXomjYZW
have an	htebncpbaabba
have any	ZZWaabWarVZZy
have been	UXSoXYSWYxX1l
have it	w1UaabWZWVZZZ
have something	1XxYXaVZWUaZW
have the	VYVYYSuXWpYX2
have time	uVUWWWOY1PWXS
have you	VqocYXrpXxXYV
he starts	VXWYYYUWYVVW3
he visto	xZyaZaVZUXZSX
head of	lyoapaXaYWaaY
health ?	VWvzYYZXXVYXV
health and	VWnXWXTVV0VTR
hear about	VR2WVUSwRRUUS
hear from	UWTtXSpzYUXXV
hear what	TVwVWWSUTyVVR
heb een	TWxYxYUYVVXYV
heb je	0URVVVwUTRTUR
hedge fund	XXxrZZVZWYYZX
heeft je	abZcccabbZbzY
hello !	xT3UVWQUVMUUQ
hello amira	YaWaabxaZqaaY
hello emil	ZaobacwbZVaba
hello haruka	oZXbbcwbaYbba
hello i	xySYabWaZZabY
hello noor	oZtcddbdbYccc
hello tim	qaYcccacbtbba
help me	yWWZYYSYaWwYR
help with	cpZZZZtZYVssX
helped a	WXTYXYxXWvWWT
here URL	ZtbbbbYubZoYX
here are	XXWYYYVUXSWX1
here at	Z3WcbcXbYYaab
here i	XXUXxYTWUyWXT
here is	ZaabbcvbbYabs
here s	WWUYYYtXzsWWr
hi amira	oYcbbbwbakbba
hi are	UP5YXYUYSWWVU
hi beth	ZaYbbbrbotbaZ
hi emil	ZbbcbctcrZbca
hi greta	ZYxaabWaZsZZX
hi haruka	mYrmaaoaaoZaY
hi i	WWVZYaSZ20YZU
hi ivan	ZaYbcczbbZbba
hi jonas	YYlvZaqZZqZZX
hi kofi	Zqlbccpcnacba
hi lena	bYcrabxbaZZaY
hi noor	ZtYbacqcapbba
hi paula	iZZtabmaaqaaY
hi sunil	qZZlbbYbbubba
hi tim	asZccdodcccdb
hi wei	YrYvbbebaabbZ
hi would	U0xZZaXZYYZZX
hi yusuf	ZcbcbcybbabcY
hi zara	aaZbbcwccbbca
hire for	ZXvVabYawYZZY
hire you	2XVRXvUXVXYXW
hires a	ZzbcbcbbbbYba
hiring a	XtYbibybaXaaY
hiring for	YWvaZaXYwWsZX
hiring freeze	STUUWTSVVTWW4
hiring manager	brZdcdbdqbccb
hiring this	VYVYYXzYrXXYU
hl7 ?	WZYaawUYxXZZY
ho un	VWwYxYUXVUXXU
ho visto	zYtZYZWYWVYSV
hoje ?	VWrXXXUVVTVUz
hollow oak	dqpnZaYZnaaoY
honoured to	XZXXaXWyZwYZY
hope you	ZZrbbaXqZvaaY
hora online	WWYXZ1XXXVXYU
horas 0	YXbbb1aYbbabZ
horas al	WZbabazZbbWaZ
horas por	UXaYbZ1aaaVZY
hospital group	0Wbabaacbbbca
hospital wants	PRWyVzURXVRWS
hour ?	tZWzYVVYUYYaW
hour a	RVXVy1UXXXWYW
hour about	WVW2aWVXZXYYV
hour of	VYW6XVSUYVTYU
hour on	WVWpXVryWUXXv
hour remote	ZabYcqawbYbba
hours $	pVWVW3oWXWSWU
hours a	vkZWtpkYaZZaX
hours at	zVWXYWRWYWTYu
hours of	5UXVRVTWYXUXU
hours weekly	yZcbcaZbccbcb
hours €	PUWyX2PUXWQVS
household name	wUxZaaTaaYaaZ
housing and	YsWrabXuZYZba
housing is	YWuZYavXVWXsW
housing people	WuxZXaYZaZZbZ
how ?	XYZaZatYaYvbX
how a	YXXaaaXvzWXZX
how are	XYVZaZUYW6VXV
how did	ZaYbbaobzYbbZ
how do	XYXuXYxuYWXYU
how it	WZVXYWRYXzwZU
how s	WVRXYYSVU9UVR
how to	WXXYYYuxsUUsU
how we	YYZabb1ZaaabX
how you	UWSzYZrXtpXZW
hr 0	WZbbbyYWbbZbZ
hr business	byYaYbYbsbbbZ
hr on	vZabcaZbcbrca
hrs week	xacbcaZbcbbca
hw:jobs	bZbdcdbcbbcwZ
hw:linkedin	babcccabbbYzY
hybrid phoenix	1UZacaabbabbY
i add	ZZ3ZZbVZWmZYW
i am	YYVsZaqatqbZW
i ask	TURWWWNwzwRUS
i believe	VURVWWyVTyVVR
i build	VWUasZ2YVWUZW
i call	T2wWZZSaYYZaX
i can	WpbYlWsYxUsZU
i d	pkribdbZraXYa
i do	SUsuwWpVRbkWS
i don	XznZXZVYTwXXU
i found	xTOVSXQVTR1WS
i have	sWsYtZYYqXpXV
i heard	YVVaZaVZwzYYU
i hire	2WvPYYUZUXXYX
i keep	WT22XYVZWTYXW
i know	YvoZ0aUZXUZZW
i like	TW0VVXPVSvTVT
i ll	YXvZZatZWqbZm
i look	TTPYuXRWv1TRS
i lost	WYUZZZTZ3uVYV
i m	bZahmbYZttjZX
i need	0YXZmZTZoYZap
i noticed	VWWaZZ5aYYYaX
i owe	TVPVVWRUS2SSu
i pay	SWUzUTQXTV0YV
i place	XX3bacXbYYabZ
i put	XYrZZa3ZWUYZX
i read	zYTYYWVZvuZYW
i recruit	XszaZbYaYYZaY
i run	rrYpoaZbZaabZ
i saw	VUTZYZrZxwYYW
i see	VX2YWZTXWxoYV
i sell	VWTYyY2VVSXXU
i send	brZacawZmXjaX
i still	WWTZVZxYWyXXq
i talk	VVTXWZtY6RYYT
i tell	prpZnbqZXXabY
i think	WqcZYaoYWqrZp
i thought	XYwbbctbZZcba
i ve	VWqhobVmurYYm
i want	XXUtxYUZzVYZV
i wanted	aYscccbbYubbZ
i was	YpUZaalYsrZZs
i will	UVVXxYUWsUWYv
i work	YutaWaWZXrsZX
i would	YwpaZaWZwWYYX
i write	VYUYYTzxVvTXS
i wrote	YzXZYbsapYYbX
i-am>benefit	wYSXmVtbzYUWS
i-am>call-ask	xsukkeVXWYYYV
i-am>client	mv0ZZaWZWYZZX
i-am>cofounder	XXiZ6aVZYXYZV
i-am>connect	WXzYXZXWV5cWU
i-am>content	VXTXYVT9UcXWU
i-am>cv-ask	W3tZUaVYXXYYV
i-am>easy-money	XYWZWX1YXUzZW
i-am>equity	UVRU2WQVVPRVR
i-am>event	WYVYYpe4YocXV
i-am>expert-call	WZX3ZWUXYYUZW
i-am>freelance	wUWnXZfYurYYb
i-am>funding	YrYZ4aXZVYZZX
i-am>interest-q	TVdYYYTr1rWXp
i-am>job-word	ZqweiZVbwXYYV
i-am>messenger	VVWZZYXY2VvYW
i-am>mule	VnwjXXodsWqXT
i-am>open-to-new	ZZ5babYbXWaaY
i-am>part-time	zYZYZpWZsZZaX
i-am>pay-first	TXUT0WLXUS1YS
i-am>pay-word	PTfyUyudmScWW
i-am>permanent	VzVZZaWwbpZZX
i-am>recruiter	Xo2aZbWapXZZX
i-am>requirements	aVVcacZc2abba
i-am>role	mjaabarauaaYX
i-am>secret	UXTYXXSWUwjUz
i-am>seeks	dkYYrcYYwaiYa
i-am>sell-cta	YWZltowYYaZXe
i-am>site-notice	YX1XaaVZYXZXX
i-am>speak	YZWYYYW7XVsZW
i-am>start	qWVa3aUYsWYZV
i-am>task-for-you	2WUvVXuXTUoWU
i-am>teach	VVUXXzopwSpXU
i-am>thanks	VWTYYXUY5yXWV
i-am>third-person	ZYacbcabybbbb
i-am>threat	YTUYXuTWxS2VQ
i-am>unpaid	UWUXyWUVwUWYU
i-am>wants-job	YXWbZaXZ8XZZX
i-am>we	ZpnhvWraVnWWc
i-am>we-help	uVrXWW3WTSVWS
i-am>workplace	UWTYXYSX3PWXz
i-am>you	ZorabYlYnscVZ
i-am>your-profile	kk0YYYaXltXVV
ia en	ZYZYavWwZXXYU
ich bin	UWrXYYUX0VnXU
ich ein	VWyYXZVXsVXXV
ich habe	tYYbrbXauYZZY
ich mehr	ZwXbaauaaZbaZ
ich sie	XY2YZZVZWVZZW
idea about	wURW1XPXRSVWS
idea for	ZYXZpa2YYXYaY
if a	QVPUVWxVU1VTQ
if not	SS4TUVtUPOTRM
if there	YWvbZbXa0WaaX
if this	ZZVaabyaZTXzU
if you	ZkqkYZicdtZZa
if your	SYXZZZwZ1TmYV
ihr passwort	YaZbbaZaaZdwX
ihr profil	aauWccabbZavZ
ihre einladung	aaabbZYSbYa4W
ik ben	baococZbvZbbZ
ik een	tvacbbabUbccb
ik heb	WXqavaWZwXZZX
ik zag	wXXaZaxaVYaaY
il mio	XXZbZaYZzYaZV
il nostro	ZabbaYzqbaZaY
il nuovo	VaZZaZXpZyYWU
il tuo	YZbaZZkZYlpqs
im jahr	ZqaxaaZabaaaZ
im monat	UXYXZmyXZYvXU
in 0	WXXZZZtUZXr4T
in ?	0WVXWXUUXTVXy
in a	alopoYmYcXsiW
in atlanta	lkpaaokoamZaW
in austin	YscbtboajXaaY
in bank	ZYuaabYaauaaZ
in bengaluru	bvXaYanZktZZX
in berlin	ousZZZaXZZZmW
in biotech	ZZuaZalZZsaaY
in breda	YWZabuYZaYZxY
in cebu	XWZaaZ2aZYYaX
in chicago	YYsaZrwZYmZZV
in de	sWYZZZXmoXZrr
in denver	ZpcaZhrollaaX
in der	XYXZZiXWsXYst
in die	VWUXYZUX2VXYV
in dublin	mtpnanYbbZaaY
in e	YYpaZapYYwZZX
in een	YY1ZYZUZYWtZX
in energy	aY1bbcXbZWbbY
in europe	suacbaabbaaba
in festanstellung	a0acbbYbabcca
in finance	XtwaabYaZZZbY
in fintech	WXsZuZUXVxXXU
in from	ZZabaaUZbYztY
in glasgow	XoqaatcZZZapX
in hospital	YWxZZZXUXxWZV
in house	T4YYYvXVaYXaZ
in housing	ZZtZZaVZYyZZX
in insurance	ZZxZstVYWXZbY
in it	QVVW3XsWVrWXU
in july	SVWYWtSWsWYXz
in june	TXWWXrTX1VXYu
in kite	ZZwbabraaYaaY
in lisbon	dlqomqVYaqZZW
in lyon	XXYolpnjiuZZV
in madrid	XjdqZolZskYZX
in manchester	cveZYtWrZZZaX
in manufacturing	XWtZZaWZYxYYW
in march	WYVZxYpvWrXVa
in may	UVUrrWTVXzWWy
in milan	ZZoaYZ0laXaaX
in mind	XV8aXaWZWTZZV
in munich	ZbptqoVlcWZmW
in my	WxSZZZpwWqXXW
in one	UVTUXRTVTxUSz
in oslo	ZrnZroYeZdZaX
in our	XopXpqZpZXnZX
in partita	vXabbasbbbaba
in pathwell	aZubbcZbrZbaZ
in phoenix	pZapajWomsZYX
in public	UVtYoWUyXpYXW
in pune	YYabaa1baYZaY
in r	XYaZZtUxaZYZX
in retail	sWoZparZXoaaX
in rotterdam	pYlZZvVdqnZYW
in seattle	XYnZYaqYqyXYU
in spring	SS1YWvSWVWWYW
in tech	YYVYWZ4sYVZZV
in telecom	ZZXZZadYY1ZYX
in the	VZXYkYYYZ0nWw
in toronto	lqfamkXjiqaaX
in touch	XWoY1ZUWXyXXV
in two	PVuUXX3UXVVYT
in with	UUQWWWRVTO0Pz
in writing	batbbxYXbZbba
in your	bWZgYXrYroqjZ
in zurich	WakZorVXrtYmU
indefinido 0	ayacccbcbbaaa
ingegnere devops	nsZcbbZbrbbbZ
ingeniera devops	bsZbabZaoZbsY
ingenieure devops	ubZcccacaabqZ
instead of	UVWXXWz1SXVXS
insurance ?	YXrZZazpWWYZX
interessa ?	tsacbbabbbbba
interesse ?	xmaccbabZbbba
interest ?	oabwbaYbbbbba
interest you	t0YYaZXaZYaaX
interest-q>call-ask	vunoaZXYZZZaX
interest-q>connect	VWv3YXSXYsXWU
interest-q>cv-ask	X6SaUcYaYZZZY
interest-q>easy-money	TXZZaY0WaZUaY
interest-q>event	UVTXXXT4USXVT
interest-q>expert-call	VWSzUYWYYXYYW
interest-q>freelance	TXZZaYzWaZUaY
interest-q>funding	UTOS1VSUVUVWQ
interest-q>i-am	ZvVYaZvqqUlYU
interest-q>job-word	VY+YXZWXXWXWU
interest-q>messenger	ZXXaaaXZ5VWaW
interest-q>open-to-new	YY2bbcYaZWaXZ
interest-q>part-time	3ZYbbXZZaaXaY
interest-q>pay-word	vVS0WXUXXXXYV
interest-q>recruiter	Y0ZcbcYaaZabZ
interest-q>sell-cta	UV7WRYPWWVVXT
interest-q>speak	ZZYabZZ2ZXaaY
interest-q>start	TXVYXYVW3UXWQ
interest-q>task-for-you	yZYYZZYaaaZaW
interest-q>threat	WzYbaaXauZYaW
interest-q>we	WXV4ZyUUZUXYX
interest-q>you	upobaYYmcZcYa
interested ?	mWsbbawYaaaaZ
interested in	XfzsnpXXZXYYW
interim head	zVabXbabcbbcb
interview at	UWQXYYPW9RWXS
interview you	YZXZaaX3XWZaZ
interviews for	VXXUXUQyUXXYx
interviews on	TRVwVVPVXX1YT
into data	SVQXVWST3RWXR
into e	bbZbbaZvpXbbZ
into fintech	abYbbaZvpXbbZ
introduce me	XXUZvZUZ0TYYU
invest in	WXXZ0YsVXWPYT
investigadora 0	V3XWYOVXXXUYU
investor ?	VWTW3YSVXUWYV
invitation to	bbYbbbYbajayX
invited to	YaYaaaX4bYZZU
invites you	VWWYYyX0XSXVS
ios engineer	ssYbbbbboaabZ
is $	WuXtZXYYaYvZY
is 0	VRUXsXSXXS2wS
is ?	TS0UUVxVSQURM
is a	oqmaiboZaYpZX
is about	TWvsVYTyrTXYU
is an	XXWZVZVYYWtxt
is at	SUUUXUOSVQTS4
is attached	YxXaZaYaXXZZv
is below	XZaaZawaaYZbv
is blocked	WWWYXYSXPU4XT
is due	VTVWVWNVVUwVz
is een	Y0ZcbaZbabaaZ
is free	TXTYWVzyVQXYU
is hiring	XvZbabtcabbbZ
is in	UWUXtT0wWSWWp
is it	PTvUwVjTTsPTr
is looking	meXiYcpYZZpas
is nearly	XWTX1XUXXXXZU
is no	YXZZaaWYaXY4U
is now	VWnYYYUXXRV5r
is on	jXVYZZuYpWsYt
is out	XYnYYVU1YUpWl
is over	vzXZYXVYaZYaW
is react	Y3SbaaYbWXZZX
is ready	rYYZraWZaYZmv
is the	XnWaYapYZtXWy
is there	XXTYYZ3YsVXYV
is up	XZVXYZS0XWWZy
is your	dYuZZaUZxnZYW
is £	XwXvZaZbaYabZ
isn t	WV0ZXZqYWRxXV
ist eine	XyXYXYUXXVvXU
it ?	sjWZjYvoqUXYZ
it and	XYYYWZWYZX1YU
it as	PWUW4WRVXVUXU
it be	vzVZYZqYWWYZW
it for	UWUU1VOvVUMWu
it free	XaZaZatZaZaaw
it goes	VWTXWYQWVxVWy
it has	pZXaaaYYY2ZZU
it in	rYYaZZxYYYraW
it like	XYWZYa4ZXVaZW
it on	XXVUYXVzXTYZx
it over	VYVYXZ8YYSXYV
it s	WrvpYYWpXXrXa
it says	WYVYYYWYXTQW5
it takes	pVUTXVxtXVtXU
it to	irVZYZVZXTyue
it up	TVvWVXQTVyrSR
it was	aaUbYbXap1aZX
it with	XYYb4bYaWYabZ
it would	rWTXsYVqX0XYV
its way	TWWWVYQVYSwTy
ivan ha	aaYbbbYabYZzW
j ai	YXnatYWZzmZZV
j aimerais	ZaXbaXwauZZbZ
java 0	soccccbccccba
java ?	nxbbbaZbbaabZ
java and	VVqbZbxatZZaX
java em	qZbcccbccbcsa
java en	ZyZcccbcbbbba
java entwickler	mobcbcZcobbpa
java ontwikkelaar	srbccbbcYbcca
je cherche	YpZcpcacsbbba
je in	XZXUZZwYvXYZW
je me	YXXaZavayXaYY
je mijn	VXTZYZ0YjUYXW
je profiel	ZZsbbcZbaYavY
je suis	ZYxaabXatYYZW
je te	WYyVYXstXUXXV
je vous	XpaYzZlYYqXXV
je wachtwoord	ZaabbaZaaZpvW
jefe de	lsbcccbcccccb
jij onze	xzZZZVXRaYYZX
job at	YyVZabWaoWuaY
job description	WuXaZaXaYaYZx
job i	yxbYUZVYWWYYW
job in	WrtZtZWXZWnXr
job seekers	USTXTzyVVWVQS
job with	XypZbcYbZZaba
job-word>benefit	bqVaoaUa0YnZW
job-word>call-ask	QR3TUXTSUSVRR
job-word>cofounder	U0YYXYXaabZbV
job-word>connect	htzaZaXYYTZoX
job-word>content	YYXZa5YTaWZZZ
job-word>equity	W4ZaWaYaZZZaW
job-word>event	TO1WWUTxTNTSS
job-word>expert-call	VU1PWXUXSUVWV
job-word>freelance	xjZbaYZauZaZY
job-word>funding	X1VRzZWXYYXZW
job-word>i-am	oxwZXZUYsZXXV
job-word>mule	YvVbabZazYYYY
job-word>pay-first	UUQVVYQYSU2WU
job-word>pay-word	nqWWWWTWbWlX3
job-word>permanent	W2YbaaZaoZaaY
job-word>recruiter	ZVVbabXa0ZaXW
job-word>requirements	Z0ZcbcYaaZabZ
job-word>role	lxWaZaYZpYZsY
job-word>seeks	XyUbZaXawcaZX
job-word>sell-cta	URTXWU3VVWTMR
job-word>site-notice	XUWZZYyXXPX1T
job-word>start	uWWa4ZWYUWYZW
job-word>task-for-you	4VSPVwQVSVVVU
job-word>teach	U6XbaVZaZZZZY
job-word>threat	Y3ZbaaWaZaWZY
job-word>unpaid	SQRUO3ORTTTVQ
job-word>wants-job	VTRYVYVX1TVVT
job-word>we	UxtWwnXVWUuVV
job-word>we-help	TOTWVVMV2W1TT
job-word>workplace	X4YaYZXZYXYaY
job-word>you	mmvkWZXWsTauU
job-word>your-profile	SSvWYV1OWUUUW
jobs ?	2TRVVXSVyRUVT
jobs and	XXVaZZXxwXYYW
jobs for	XUXaaZvYXXZ0V
join ?	VWU0TWVzWWYXV
join our	XvZWsYZwaYjZX
join the	WWVXWWVRWTxzO
join us	URZXvxWYZaYaX
jonas ha	abXcccabcXayY
jonas i	ZYsxabVaaXaZZ
jour en	uaabcZabbatbZ
jours par	yabccabbcbaca
jullie een	XUYbZbyauZaaY
june and	XZXbZaVa4WYaX
jury for	STT1RRQsURSSN
just a	VWVYXYyXXTVSv
k 0	UzZZvXXZaZZZX
k a	wWXYYXsZZXtaY
k and	WlYZ2ZXZZZZZX
k base	Zzaccbabbbbba
k equity	Y1abYaZbaaabZ
k eur	Y2ZbabZbaaabZ
k permanent	Zxbbbbaacbaba
k plus	ZyZckcabbbbba
k remote	oxabaaXbbaZcZ
k y	WVVX2YVXXXXYU
k €	XsWZ0ZUZZYYZX
kafka ?	vZabbqZbbbZbZ
kannst du	VWSXWXTWURVU3
keep 0	TUUXWYqXZW4ZT
keep in	TTPW5UQPVPTWU
keep it	WXwXWZSXWzTTT
keep you	RPxW0XSUUTTVV
kind of	VWwXYYQYpxXSS
kite anchor	cqnbaahnnZZjX
know if	YncaZbYZvWaaw
know of	TUTYXYTY9TXWV
know people	YYVZyaTZP1YZW
know power	wYxaYZWYXVZaW
know terraform	uZWaxaVZXVZaW
know the	xYWYZTUYZzYZV
know what	VV0ZYZzZVUYaW
koffie ?	aZzbobZaaYbaZ
kofi i	bbqdcdacqacbb
konnten sie	wYZbaaYawaZaZ
kubernetes and	XVsbaaYaxZbaX
kubernetes for	XZrZauYtaZaWY
kun je	uZYaZYXZaXYXx
kun jij	2ZZYZTWQbZYZX
l hopital	atbcccatbbZaY
la data	aaZbbbYzbZZaX
la nomina	VTWYXYVXXWwVx
la reunion	TWWXYWSUYWUT3
la sante	ZYzaoaYaXZZZW
la tua	qaacccacbaXxY
labs ?	ZYXbaa1aVXaaX
labs is	YvababXaaZauY
las 0	UXVXXXRUWUVT4
last month	TVTxWVaUXT0Wl
last night	WTTXXXSWWUVV5
last time	VXtYZ4lYYTXYT
last week	moWaZZaYqqYZr
last:benefit	XYYallwapYica
last:call-ask	clptaiijbYZYZ
last:client	lqsaaaraYZaaY
last:cofounder	YnYayaiaaYaac
last:connect	WXdakYYjkyZnY
last:content	lYccYki2XWdaV
last:cv-ask	oqubabZbaZaZZ
last:easy-money	lbYZigdbZb0YW
last:equity	YmYi0cXaZZdaY
last:event	YZYcamX1YcblY
last:expert-call	XYb5mZYaZYZZX
last:freelance	waamcalbaaaZc
last:funding	adbm1ZZfYYeZX
last:i-am	aZoahalaqqbXc
last:interest-q	ppoceagceZZZb
last:job-word	borbaaYdqcZla
last:messenger	eZaabZYaoZ1aZ
last:mule	XmkYbYbrkauYc
last:open-to-new	YY5babYaYZaYX
last:part-time	skYZpoZsbYYYX
last:pay-first	bXXaoYmXYd2Xd
last:pay-word	rZZqarkaZYkZa
last:permanent	dyablbZcaadaZ
last:recruiter	ZasaaaqakYhlk
last:requirements	embZmYopYXona
last:role	jrZbgfealbalb
last:run-code	XXYYYYWTYX7pT
last:secret	bYYZZrWYZX3mX
last:seeks	cmmeokcaoabZb
last:sell-cta	bZbkhcvmYYaan
last:site-notice	YYZaaaYaZaa4Y
last:speak	ZZYoarYwZnkZX
last:start	vaZakelciZcbZ
last:task-for-you	yZYZZejakXpnX
last:teach	VeYZZ2XmeabYd
last:thanks	WXYaZYVXj6XnY
last:third-person	aZtcbcYbuabba
last:threat	joZbZjkbbYrmc
last:unpaid	XXYZsslvaXYbc
last:wants-job	ZYYbdbba2YccY
last:we	idZbjnpoYdlZb
last:we-help	Yjcaaa0aiZjaX
last:workplace	tphbcmYcaZcaa
last:you	aamddakaimkoc
last:your-profile	ZhsaaZZfccktY
lavoro ?	XYxYXYuWXTXVT
le 0	WYXYZtVrZWVpu
le contrat	YYXZZZXXXWWW0
le fournisseur	YYXYZZXXXWWW0
le logement	bbZbqbbtaabca
lead job	aWXbacYb1YaaY
learning engineer	qsYbabZaaaasZ
learning ingenieur	qoacbbabkaaqZ
leave for	VX1WXYTXVUXWx
lecture on	WXXWZzUTYXXYu
len:0	VVYZYYWoZqZxw
len:1	filijlldjdjYb
len:2	qpamgaoababaY
len:3	YZWaba1baZbba
lena ha	abYcccabcaayY
lena i	ZYpyabVaaYZaY
length 0	1WabbbZbaaaaZ
let me	cWsZZapZsWZZs
let s	XWnXyYVVV0XWb
let us	WXXZYXpyYSsYX
like ?	RURWVXuV1OUWQ
like a	2ZYaZbYbaabcZ
like it	W2VaZXWvWXZZX
like that	UYvZYauZWsYaW
like to	qpojajaYsaXYX
like you	qSrWvTQwVtVVT
like your	WXVXVZSWYvzXV
like yours	YYXXyaxZZUSZX
link to	UWWXXWzvXtVXS
lisbon ?	WVxXYyVXXVXWT
lisbon and	XWrataXZXvYaW
list for	XY1ZYZUYXRYZz
list of	VUSYXY8TSUWXr
ll be	XYWZsZVVYtnXy
ll explain	WV7YYYUXUVXYU
ll get	WXWXYYUYZW2YT
ll see	WUzYxZTYWRVXU
location manchester	xWZdccbccccbb
log in	UVXXXWPWYV5ST
logistics people	XrxaYaYZaZZbZ
look after	mZYaZavZZwZaX
look around	Za2bacXbYYbbZ
look at	vXUUsYpXrtUYT
look for	nUWYuxTVqVsZW
looked at	YXWaaaxaYxZYV
looking at	WYUrZZyYZZYsX
looking but	XxvbabYbXXaaY
looking for	idsasaaZnXiZa
looks for	WxqaapWnaZZaX
lost my	WYVZZZTZ3vUYV
lot of	US3ZXXSYWXXZV
love to	WososYdqkWWYX
love you	ZxYaawZZZYZbY
loved your	zWWYZYXWZuXYW
lumenbank !	pZabccZaZvbYY
lumenbank ?	XvZbaaraaaabY
lust auf	oY0ZZZVYaYZZW
m a	oWnnYaUYuesZX
m an	RUSWVXyVSQzXT
m building	ZYvZubVbYZabY
m finishing	bZYbbZZY2YYbY
m hoping	STNWWXRT0xVVS
m in	XrWaYaWWX2qZW
m looking	WWXYyqSZzWSaX
m not	XsUaZbWaX3ZaU
m stuck	VVSWXWSSUxTWz
m the	rvWaYaVZrsZaV
m trying	YYRYWawXVzXXU
m w	srZaabYaYZasX
maanden tarief	zaabbbZbbabaY
machine learning	opcbbnZabaarZ
made me	WY5aaYXZYmaaX
madrid ?	XsWZZqWXxUZXW
madrid and	YYYaZataXxYaW
make it	ZYZaabyZaXaZt
manager 0	vcbcccaccbana
manager ?	WUXaZaWa3qZYX
manager at	X0ZcbaZbZabbZ
manager for	jzZbbcacXbcbZ
manager here	svZccaYcZaaba
manager on	cYbbcaYbbbzaZ
manager with	ZzZccbZcbbbbZ
manchester ?	WvWYZzUYVWYYV
manchester with	ayZaWcZboabbZ
mandat als	zaabbZYbbaXaZ
mandatory for	XZVaZYWYYUXZ2
manufacturing people	YYtZZaYZZVYxU
many people	YYWaZaWZV5YZV
march at	TYXXYYSXYWWW3
market ?	XXsXYYUzYVYXT
marketing manager	pxababYbababa
mas com	ZYbbrWYwbbaaY
mas como	VZaabZvuaZXaX
master s	UYVXXxUXxWXYT
mateo is	bbacbcabbWbyW
may i	bpwmbYXcrmWYU
may is	RURSWWyVVRUVy
me 0	XZWYxaRYYVwZW
me ?	XWcavaWZ4TYYW
me a	vYTYWXRXawzYS
me for	cWmsZyVZpWYYW
me gusta	WXWZYYVYWxvYU
me gustaria	uZWZYZsYqpZZV
me how	WWWYXWQUvR1XV
me in	VXUYSZSX1SWXw
me know	jWiaZbXZuWaZx
me the	rXWZYZsZXVtXu
me think	YY5aaaXZZUaaX
me to	muWZpZnYVlXYq
me what	cYpYZZZwxVYZW
me when	WV6ZaZVZWWZZW
me with	VWQWVXQVvouVn
me your	rjqbbqXZZYbap
mean a	VWTWVWvzUSWXV
meet people	ZXRZzbzYYTYXW
meet the	XWXWZXzyYUXYW
meet you	YuUZZZVYX0qYW
meeting in	UXYVYwXXXYXZy
meeting on	XZaYaYXSaYZaz
meetup in	aacWbVbzdbccb
mehr erzahlen	YxXbaauaZYaaZ
member you	UUSUWWRVWRuzO
mention my	ZZVaZaXZ1TYZV
mentores voluntarios	ZXaZZ0YWbaYaX
meses 0	0YabbbZbbabaZ
mesi 0	xacbcaZcccXcb
messenger>benefit	VaaWZZQbZZzaX
messenger>call-ask	4aaXaaVacbTcY
messenger>content	UYZYZXXSZZzZW
messenger>easy-money	WXYaYTVVWWzZW
messenger>i-am	RTUYYTUWUU4XV
messenger>job-word	Y3YbZbZaYZWZY
messenger>we	5VXWVVSWXVRYU
messenger>you	UaZWZZOaZZ0aW
met at	SyzVXXTSWNVVT
met je	UUQxVXUYYwwRV
met onze	QYWSZW3XZYVZV
might be	WVpWzaUYZvZZW
might like	XWwZZWUxWUYZW
might suit	YyrbbcZbZXbbZ
mijn cv	WYYaZaYZ0ZaaW
milan and	ZavbacsbZXabY
minuten 0	WXYtTyWWYXXZW
minutes $	WZZsb0WWaZZaW
minutes 0	UXW2YtVMXWWWu
minutes ?	WXyuYZvYUUXZW
minutes a	RWXzZVVWWWtYU
minutes about	PTPrWVNU3SVWS
minutes and	YXYxaaXwaYZaX
minutes of	UURvVYTU0STXs
minutes on	ZYYyabtZZZZaZ
minutos por	YYXzZYWYZYXZW
minutos sobre	VXX1YWUXZXWYV
mir die	WXTYXYVWUTpW2
mit dem	XXXYYYVXYWvXv
mochten sie	ZwavaaYabaZaZ
modelos de	RYX2XWWYYWXYU
moment ?	yXqYYYSYXvYYV
mon cv	XZacabZb0aabZ
monate remote	xabccbacbccba
monday ?	znqZbaXZZWabX
money comes	PSOT2UMSSPyON
money from	XzVYUaWYYVyYW
money in	VUVZ6XVYZYYZW
money is	SVVVzWUUXSvXS
money to	TUUVVWPTU2sWS
month $	wZcbcbZccdbcb
month 0	eXXXVXQTXW1UQ
month and	PUUS1UuWWVQWU
month for	qWWWXVwVYXvXU
month is	XYUZZa5ZXSZZU
month we	sabZbyUZbbZbY
month €	0XXXVYuYaYVaX
months $	wacbccacdcbdb
months 0	wbcccbacdcXcb
months contract	yYYbccacbbccb
months remote	waacdbbcbcccb
months €	zXbaYbabdcada
more ?	ZsoarcXbaabbZ
more about	XUzyYZUYUTXXV
more than	XYtZYbraaZtaX
mosaic rent	dsoeabbaoYanY
most of	XZsZbbxaZZaaZ
mot de	ZbabbaaabZquW
move ?	ZWxaabYZYwXZW
move to	auZcbbabwZYbZ
moved the	XXWYYRVWYTXV3
moves to	XXYYTZWXWVXY1
mule>benefit	Z2VaYaUaWYYXX
mule>call-ask	YX2XaaVZXXZWX
mule>connect	VVVYYXUXUR0WT
mule>event	OPRSUxRsUzoSO
mule>freelance	4aZXaaWabaUbY
mule>funding	WUWXQYVzZWvYS
mule>i-am	SvQTUVQtuR2WS
mule>job-word	YzrbabZaZZZZY
mule>open-to-new	ZXzVYbYYWUXZV
mule>pay-word	lSUTVSRrWU9VQ
mule>permanent	Y3ZbbbZaaaYYX
mule>role	s0YZZZXZYYpYX
mule>secret	XWYZXYXZaYyZW
mule>seeks	0kYtXrVVZYVZV
mule>sell-cta	sWVuoauYZXiZV
mule>site-notice	YX1XaaVZXXZWX
mule>speak	WWUYYYWzXWWZX
mule>start	PUUUWUTVVV2XS
mule>teach	YXYYZyXYyXYaW
mule>threat	WxXZYYUXYXkVy
mule>wants-job	bZZbaYXa2XZbX
mule>we	mzmVsURdVTwVQ
mule>workplace	pWYZZYUXZYyZV
mule>you	YtsmjaUqZipXU
mule>your-profile	XRUYYRX0XVWYY
must be	yaXaabtbZZZaX
my client	mpvbabYbZZbbY
my clients	YX2aacXbZZbbZ
my co	bZccwdacbccca
my cv	aVZcbcYc0aabY
my job	WYUa4bWZmVXaX
my last	XavYZayZYUZXW
my list	ZYyaZb1YUSYaV
my name	aZrbabYaxWaaY
my network	XXUYYawXXxYXX
my own	UVTWURQVxzVWS
my password	WYUZYXUXUyQWw
my phd	UXVWY0UYwVWYV
my portfolio	RRQWUXRW5QUXT
my resume	WZVaXZVY2WZZX
my show	ZZXWYZW5YVZaX
my team	rpZZZsuWWnYZW
my uncle	YYWaZUUYYT2aY
na birchline	aYuaabYatYaZY
na hollow	aZuaabsaaYbaZ
name for	Z1Vbcaacbabba
name in	xUTbabZbaxaaY
name on	WQ5ZZaVXWQXXX
near bengaluru	WbbcccZbcZayY
need a	tnXcqYbYpXmZc
need an	XZcbaxaWrbbca
need our	TURWWTSTUU5WT
need someone	tuYavZVaYYZaY
need that	PWTWVW5VWSVVR
need your	SUUXTYUXYU4Xw
needs a	tvYiZZXZmYaaa
needs an	vXbsblZbaabbZ
needs help	TaZbbbWbxXZyY
nel nostro	axacccbcbbcba
network ?	XYT3YYwYYSXXW
network engineer	owZbabZbaZboZ
never met	UVTXVYRWVzxVR
new account	WWXYYXTXZVsWw
new job	WR1ZYZWYWWY2U
new one	yYYZmZYXZWZZu
new opportunities	bbodcdactacbb
new position	WSxYZaYXYWZ1V
new system	VTVZXYVXWRWT3
next ?	XuyYabXaaZbbY
next quarter	V0yaYaUZZVZaW
next week	XnVoYZbWuoYZu
nice to	XYUZYZoYX4pYW
nimbus care	inobcbrakcaaY
no cost	pYWYYYzZWYXYV
no experience	VZcbcaXbcb0aZ
no fee	ZaZaaTn0bZaaY
no longer	YWZZaaVYZXY4U
no pay	TVUVyRS3WSRVQ
no strings	wXWWXYzXYVVTU
no-question	bdZdcdZkbllnn
nord and	ZwtbbcWaYWaba
nord is	XXYcacybZZbrX
not a	X2VZXaVaYvZaY
not be	TURUVWQUVRTzy
not sure	WWtaYaVYWyYYt
not who	TS1UUVvVSQURM
note to	XXWYYYSYZVxXt
notice period	XwtbbbZbZaaaY
notre association	3WXWYWTXYWXYU
notre equipe	WxZrbaZabbbba
nous avons	wXUXXXVYYyYYW
nous votre	SXYuZVRYZXzVV
novatrek ?	bawbbcraZTbbZ
novatrek is	YYVaZb2YVWZbW
now on	ZXVaxbXZZSV0W
now that	XVuZWYSY0MXWU
nuestro equipo	XwabatYZaaaaZ
number ?	WY6XXWSXVRrYU
number of	YYwaZaVaUXYYy
number to	abrbbcZcbWvZY
numbers ?	VVRYWZtXV1UXR
numbers for	YZYbaaYaYrZVx
nurse at	rvZbbaZaZZaaZ
nurse with	ZzXcZcabaabbZ
o nosso	WYaZaY1raaXZX
o seu	ssVZZZWYXrXoq
oak health	crpmZbYalbaoY
of $	XWYqYVU0YWwXo
of 0	pYWYYYfXXqrqo
of a	zaZoZWlaaYlbW
of an	XYWVoazaZtaaY
of any	TUTYXYqY8TXWU
of course	WXwtWWwUVUYYV
of data	mumbrbYbZZabZ
of engineering	WzYarbXbcaZaZ
of experience	pfpcbclbnabba
of four	XxXZZZmyYYYZW
of hr	nuababacccbcZ
of it	VVSX1ZUXV2XXQ
of java	aYsaaayaXaZaY
of my	tXwbacYbZZbbY
of our	sjqrYlZnZXZZW
of ours	vTxZaaWaZYabZ
of pathwell	YsXbccubbbaba
of rental	uaZZZZwZZZaaX
of the	YreZZZiqYidYt
of this	RWUX0WQTWTzUR
of tideway	YaZYcbybcaacZ
of today	ZYVaUbWZX0YZw
of us	STWY0ZSYYzYZW
of vantage	WXXyaZqZZYZaW
of work	0UZaaZVaxYaaX
of you	XX2ZZZWYlpZVU
of your	blbtoYrYcciYX
of €	rVYuwVWYZYXaV
offer is	YyabZaZaaasaV
office in	W1ZZZbrbaZaaX
oficina en	Zybcccbbbbcba
oi noor	orbcccbcccccb
oi zara	orbcccbccccbb
ola paula	muacccacbccba
on 0	tXYZZYdYYXXwu
on ?	oZtZYZWxlWZaX
on a	pclmobYbZmqaY
on ai	XZZYa1YVaaUbY
on board	aWWZ1ZXYZXZZX
on c	XZaZbyYsbZZaW
on cloud	UVXYaazZwYZZX
on data	PSUUT0M0WTNRO
on en	awbcpcabbbbbZ
on energy	WWTYWv1VWTRYP
on figma	ZaabbpaxbYaZV
on friday	UmUWWXTsWSnV3
on hl7	YaYZbuXvZYaaY
on housing	0XXXYtVpZXTYU
on it	WT5ZZaWYYSYYX
on its	uYYYZYTYZVtXv
on kafka	YaYZbvXuaYaaY
on kubernetes	ZbaZb0aVbZaba
on monday	UXVYYsRotTWW2
on my	WXXVYXxvunXYV
on our	UYXVYtwxZXWXT
on python	YZaZbxYoZZabY
on pytorch	aaZbbqanbsbba
on rent	UWVwYqUuWVYYS
on request	QWVTWT7QYRVTN
on sas	YaYaaZYzZXZXT
on saturday	XxVZZaVYZVXY0
on site	elZaavXZZZZar
on sql	aZabbbaubsaaW
on stage	ZZYaZZYVZt0ZU
on student	RVT4WTSWTUWWT
on sunday	VUTWWWTtTRVW0
on telegram	WababaUbbb1bZ
on the	XdYncbkYYrWXz
on this	TVTWWWoWW2TSP
on thursday	WVVXVRVnVUWX5
on tuesday	XYXXTYc0ZXXXv
on us	YaZZVbr3bYYZV
on w2	vabcdcacccbdb
on wednesday	WYYZWUWuUXXXy
on whatsapp	TWYZaXVYZY4YX
on your	VVTuYYsWYbowo
one ?	VU2XVYTXTOXWy
one and	VVyY1UTVUVWXS
one call	RWUx0YTXXVWXV
one day	YWTYVYuXV4XYU
one for	0UTVWVxWUPUWS
one hour	TUUxR1RVWVUWS
one i	UWVY5ZRYUUXZV
one is	XZVYYZXyYWZYv
one more	RUQ2xTNUXQVXP
one of	noxlZaZZYmZZX
one off	UVVxVX3UYVVWT
one product	U5ZaZZYZZYZaX
one question	XWTTYWx0WRXYT
one who	aqYblcYbavbbZ
ons team	TuYZavrZaZYaY
open data	1VRYXYSXTsWWU
open day	Q2UUXVRtXPUVR
open for	WUoaYZTX6TXYU
open positions	VRUYYYqYRXXY1
open the	UZYaaaXZaYv0V
open to	Xc0aZbdZkqYYW
open-to-new>benefit	aazZZZSaYYaaY
open-to-new>job-word	ZY3babYaXoaVY
open-to-new>seeks	QV1XXYUXXTWVT
open-to-new>sell-cta	YY2YabWZYXZXY
open-to-new>site-notice	YXMYZZXYY2WOU
open-to-new>you	YZ4abbYaYWaaY
opening for	awYcccacnbcbb
oportunidades ?	bbydcdbcbWbXa
opportunity for	VZwaZYwYaYZaY
or a	TR7XVXTXSTWVU
or permanent	SQxZZaWZ2WaZW
or remote	UyZZxZYZaYZaX
orchid systems	ZtbbdblaqhaaY
ore al	XababYzabbXbY
oslo and	UxuXsZWaYXYaV
our agency	taaccbqbbcbcb
our ai	TQOV3W0TVPTUT
our algorithm	RTyVWWSVWUzXU
our annual	YYZYZyXvaZYZV
our blog	TUUVXUxxYXSWX
our client	sqZobbYbcbbbZ
our clients	XZrnbbubaZabZ
our club	4TSWVVTwURWUT
our company	VZaYbwZabbtbY
our conversation	yYZabaXabZYYt
our customers	Zaaaaa3aaYYaW
our data	yqYaaUWraaabX
our developer	PQUWWWPVWRzTz
our directory	WXYaZU6YZXUZW
our evening	XYcXc2aQcbbcZ
our faculty	STTXXlU3WTWWU
our fintech	YsaabuaYbaaba
our firm	vwUZZZoZYYrZX
our hospital	tUZvYuYWaYWaW
our hr	UXZYZYSYZZ2ZX
our magazine	SVTVVUQ5WPTVR
our meeting	TWRWWXRVUSwXz
our members	XZaZa2XTbZeba
our own	4YXZZXUUaVuaW
our panel	YZXtXWX1bVZaY
our paths	YYXYYZUXY1ZXW
our platform	VuXXpzmXYYWYU
our sales	tWVVX6MXXUVXW
our seed	WVQW4YRWURTXV
our side	STSVVUMUW1zWS
our start	VVWw0YUXYYVZX
our team	WrraZZoZZYuZX
our telecom	Y1YZXaWaZZaaZ
our university	XYbZb2ZYaaZaY
out of	nUXZZWpXvWnWx
out there	WUsWWXUUUzTXT
over the	zXVXsWWXZYuZX
owe you	TVPVVWRUS1STw
paga de	TXX2YUVWYVVVR
pagamos 0	WXaZb3YVbZXaY
pagina o	YaZaYZ3ZYWPWU
pago por	0ZbbbbZcbbYbZ
pago quando	UWVX3WUXWVXYU
paid 0	wYYyaXWYZZZZV
paid by	SVXxZwUXXWWYS
paid for	XZUxaauaYYabZ
paid in	yXcbcbbccbcca
paid per	0XWnavXWZYZZX
pair of	wYZZaYVaxYaaW
paper on	VVTyUVTzXSXWT
par jour	uaabbnaabanbZ
par mois	OvYWYqUXYX1VV
par semaine	uZabbtnaaaWaY
para analista	sYXcbbZbvaaaZ
para arquiteto	aYXbcbYbvaarY
para cientista	kqacccbcbbbqa
para consultora	arYbccabsbbnZ
para entrar	WXVZYZWX1VYYU
para gerente	bsacccbcbccpa
para mi	vvWZasVaVYZZY
para nuestro	VXYYXtUxZXXWV
para um	qZcccubaccbca
para un	tZaqcoZbbbbba
part in	WZXyZXWwaYZZW
part time	sZbabnZnnaobZ
part-time>easy-money	yZbYbYYbbbWcZ
part-time>freelance	zYbbbaZbbbbbZ
part-time>funding	PSSS2TRRVRSWQ
part-time>job-word	SWUWXWUX0UxZV
part-time>pay-word	0XaZapkYaZZaY
part-time>role	2XaaaYYabZaba
part-time>sell-cta	NWVXXU2XVWWYU
part-time>start	rXaaanWvZaZaX
part-time>task-for-you	1ZbbaXXbbaYbY
part-time>teach	TVWXWOU1XVOWT
part-time>threat	0XaabXYacaZba
part-time>we	2ZbaaYXabaabZ
part-time>workplace	yZbYaXYbbbWbY
part-time>you	QUTT3TNRUTPTP
partir de	TUZaYZyZwYZZW
partita iva	sYbbbbpobbaba
partner ?	TUQV5VPTSPUUR
partner £	V4ZaTZXaaaaaZ
partners and	TRuV4VOQUPSVT
pas de	VVWYsWVzYWXXU
password for	WXWYYXVYYX3VR
pathwell ?	XYVaZazZUvZZW
paula ha	bcacccabbWbxX
pay $	cYZra1WWaYmaY
pay 0	quUVXwUWVVxWU
pay ?	UWs3XSYWWVXXT
pay a	VWWWXTVyZWvWS
pay but	XYXYrVW3YWYZW
pay by	3UWVYRTRXWUXw
pay chf	zbbabXYbcbacZ
pay for	VWR3WWSWUTXYU
pay in	SVVW0SSRXUuWS
pay is	Vl2YaZXaYXnmW
pay scale	RzUUWWSSXPUVy
pay the	zUVWYURXWU1XQ
pay you	UWV1o1RWWVpYV
pay your	UXW1ZXVYYYXYT
pay £	wYarbpXabaZbZ
pay €	pYaravXZbaaaY
pay-first>benefit	YaZaYYNWYW0XY
pay-first>connect	yVbbbaacbaaba
pay-first>content	UWUWUWRRWV0UR
pay-first>easy-money	XaaYaZSZaY3aY
pay-first>i-am	WYWYWZTXWU8ZT
pay-first>messenger	WaabaZXaaZxZW
pay-first>mule	VWWWTYTXZW3YU
pay-first>pay-word	UXXWYVTWYW8YS
pay-first>permanent	VVWYXyVVZV4YV
pay-first>role	0VbbbZabbaYbZ
pay-first>seeks	2UbbaZabbaZbZ
pay-first>sell-cta	WYXZWZQYaX4aV
pay-first>start	RVVUPWSTVT1VR
pay-first>we	TWXVW1sTZVtYV
pay-first>you	WWWXuXuYYU3XT
pay-first>your-profile	ZaYbaYZabY0VY
pay-word>benefit	STW2SuUUWWpXT
pay-word>call-ask	UXU6ZXqXYmcZV
pay-word>client	U0YYbaVbbaXZZ
pay-word>cofounder	V4WYVZUavZZaX
pay-word>connect	SUSSTPS1VRTSQ
pay-word>content	3UUVUVRTRVVYS
pay-word>cv-ask	2YXZccZbaZbbZ
pay-word>easy-money	uYZZasWYaZwZX
pay-word>event	yUXwYSVMZWWWy
pay-word>expert-call	WZY4YlXkaZYaY
pay-word>freelance	zYZqaYoZaZYaY
pay-word>funding	QUWTRXSXTW2YW
pay-word>i-am	QVTWX4STUysWR
pay-word>job-word	TSTXWXzYwXWYU
pay-word>messenger	ORTWWUTUVV4VT
pay-word>part-time	5ZaYaXTabaYaY
pay-word>pay-first	vUVTURQTWU1Vt
pay-word>permanent	jxYXYpTUZWXXv
pay-word>role	S3VvZXUYYXYrU
pay-word>seeks	q1YYWYZakZZaY
pay-word>sell-cta	0YYtYZlXZYiaW
pay-word>site-notice	YVaYaYWZaZZzX
pay-word>speak	RVU2VQQPXUSWT
pay-word>start	rpZYarWYaZvYX
pay-word>task-for-you	zWWVXVUWWVVVS
pay-word>teach	VYZYX6WVZYYZX
pay-word>threat	RRW2WQQSXVRUP
pay-word>unpaid	UVWVV4TuXUVVS
pay-word>we	fsW1VlQpYXoXU
pay-word>workplace	zXYZavWjZYYaX
pay-word>you	nWVxnaTaXevWl
pay-word>your-profile	SSRRWWQUXMRO4
payments company	sxabaaabaaZaZ
people $	q5VYYYTYYXYYW
people and	YxtZXaWaZYrbY
people are	arscacXaZZbqa
people at	YW4ZabYaZXbbZ
people from	VUWWYXSXX4UUw
people in	XWVZXZxYWzsZV
people like	STNWVPR1UxVUS
people on	OTURUR0UXUUUx
people to	UUyyvYVWYUXYV
people who	XVUk0ouYYlWYV
people with	YZ4ZvaVZRWZaW
per 0	wZYtbaYaaaaZX
per dag	VZaZayXabZvaY
per data	lZaccbZboabwY
per day	wYZabuYabaabZ
per hour	seajbtYabaabZ
per il	TYYXYUVvYxXVT
per maand	bnZYactZaZtZX
per month	WZZYa2nYaaYaX
per project	mZaccbZbbabwY
per sms	XYYZZWWYZX5VU
per un	npampnZaaabbZ
per una	uYZvYUWaaaZaY
per uur	uXaabpqaZaaaY
per ux	baYcccZcsabsZ
per week	xZcbZoZbbbbbZ
permanent $	azYcZcZcbabbb
permanent embedded	Zwbcccaccccca
permanent job	Z1WabcacZabba
permanent>benefit	X2YbabWaZaaZZ
permanent>cofounder	VSYY2tWYZZYZW
permanent>connect	Z0abXbabXYbaZ
permanent>cv-ask	UzuaZaXZYYYYW
permanent>equity	ZoYa2bYaaZaaY
permanent>event	VYXYY2XyZXRYV
permanent>freelance	n0vZYYVYWWYYT
permanent>funding	bXcczcbbbbcca
permanent>i-am	Wt0YXYVXsQXXS
permanent>job-word	W2rZZaYaWYZZX
permanent>mule	WsYaZZX1ZYXYW
permanent>part-time	UybcbXbbbabba
permanent>pay-word	yyWZZYXZZYYZX
permanent>role	X4YaaaYaYZaZY
permanent>secret	UTUVWVUVXW1QT
permanent>seeks	V4XaaaYaYZaZY
permanent>start	qxXXXVWXXXVXU
permanent>teach	Y4VbaXZbZZZZY
permanent>thanks	YSSZYZYY2QXWV
permanent>threat	Y3ZbbaaaaaYYY
permanent>we	VQZYw4XUaZSZY
permanent>workplace	j0qbZaXaZZZaY
permanent>you	Su6WWYRXTSVWS
pero con	YXZaoXXyaZZYX
person for	zVUXzWSUYWWTU
person to	sYUZZY2aYXYZW
peux tu	WXUYYYVXXUVT2
phoenix 0	YWaabZY3aZYZW
phoenix €	uZaZawZVaYZaV
phone ?	WtpYbbvaZYbbZ
phone number	VWTXXYQXVUtnz
pick a	Zbaabc0abaabW
pitch ?	VUVX2YTWXVXYU
plano de	axbcbcabbbcba
platform team	W6UZYZVYZXXZV
please approve	XYZaaZWZaYYW4
please find	YUXZYZWXuWXY0
please get	VWWXVYSWYUzXw
please let	YVUaZbYa3Xaar
please share	jcnbbbqbZXuZZ
plus bonus	ZzZcccacabbba
plus travel	UWaYa6XYaZYaX
podcast sobre	YZYaaaX3YXaZX
por dia	mZbabxYZbZqaY
por hora	RYY1YXWZZXYYV
por horas	1ZbbbaYbbbWbY
por mes	UtYXZcuXZYtYV
por semana	xZacccZccbcbb
por sms	VWVXXUSWXT3TQ
por video	XYXyZYVYZYXZW
position as	uTabbbaaaZbyY
position at	asZcccbcrbcca
position in	V3UaZZWZXXZZt
position with	Z3ZcbZZbVaaaZ
post but	ZXUbabWaW3ZYW
post with	VTSYYYuTVUU7U
poste de	bsacccbcbbbrZ
pour nos	XZvbbvYYaZYaZ
pour un	pYquaaaaaabbZ
pourriez vous	sZabasYYsZZaY
power bi	ibmZauYuZYYbW
pre seed	ZVba2baaaaaaY
precisa de	UsZaZZyZYZZZX
precisamos de	lZYxYWWYZYXYV
price of	qYYXyYQXZYtYa
prices and	XZYaYayatXZaX
pro woche	zabbcaYbbbXaZ
problem with	uXUzWYsYWRXXU
product manager	ntXaaaZaolapY
profile and	burdcdabcZbab
programa de	SWZYaY3XZZTYX
project in	XYWZZYWvY0qXS
project manager	ntZbbbYbqZbmZ
project on	WXY3YYRXYVYYV
project with	uPSU2VNTSTTTR
projects are	0XVZYYUYxRXYW
projektleiter bau	lsacbbacobbba
projet a	YYbbbbZbsabuY
projetos em	aqabcbabaabuZ
proyecto 0	vbbbccbcccbcb
public sector	bkpYodXqZmZnX
puis je	XrtZxaUZZYYYX
put in	XYXaaZUXuY1aX
python 0	btcccobbcbbba
python and	rWmcbbZbubbbZ
python to	WZYXa1UZaaYaZ
pytorch and	pbYcacacucccb
qa lead	ouYaZaYanlamY
quantile labs	YsYbabpaonanY
quanto tempo	YZVaaaYYZ1ZXV
quarter ?	VWTWXX7WSSWWR
quarter of	XZWVaa1aZuaaY
que te	XXZYYYyXXVvUS
quelqu un	VUSWzWTVTTVVv
queria um	zWUXXXUWuSXWR
question about	XXUTYUSyWyXYV
quote from	RUVTVSRyYVRV0
quote in	OYTUYX5VYWWYS
r $	uaZnnrXYaZoZX
rate 0	wbcacaaZcbcca
rate ?	sZYybZWabYabX
rate and	yZbcdcaccbacZ
rather than	OTVN5TRTWWUXT
re a	1YWZYYrYYVsVW
re an	abbsbcrbcbbcb
re at	ZZVaZbWYZ7ZYX
re both	WXUZYaTYX7YYW
re invited	YaYZaaX4bXZZU
re looking	qqUYvVoYYUsZW
re the	VXXYwZsZWUvZW
react and	sXacbbbcrbccb
react developer	pvXbaZYblkamY
react python	bsYccbabrbcbZ
read that	zYUYZaVZvrZXW
read the	PVU3WVSUXWRWu
read your	XYVYYSXST3XXU
ready to	XXYbab0aZbVtY
reason for	XW0ZYZVXWvYXW
recruit for	YwxaYbYaYYZaY
recruiter here	VR4XZYTZXUXYS
recruiter>client	Vt0ZaaXZYZaaX
recruiter>content	VVTWYXSSYSVW0
recruiter>event	WWXYaWVWaazYS
recruiter>expert-call	WU1QXYUXSUWWV
recruiter>freelance	nU4aZbWaWWYZX
recruiter>i-am	VxyZZZWZXWXYo
recruiter>job-word	XetXZZvZWWprV
recruiter>mule	ZVVbaa0aaYYbY
recruiter>open-to-new	aZ1cbbYbYZaZZ
recruiter>pay-first	WWXYaWVWaZ0YS
recruiter>pay-word	TWSVXV4VWWUVR
recruiter>permanent	X0uaWbYaYYaaX
recruiter>requirements	SSQWWWSVVU1TP
recruiter>role	ZobbabXauYauX
recruiter>secret	VVSVWVRWWT1UO
recruiter>seeks	Z4VaUbZaYZaaX
recruiter>start	UUWaYa6aXaZaW
recruiter>thanks	VVUWYWSSYSVV1
recruiter>threat	XXUaaYzYWaXZY
recruiter>wants-job	Z2YbbcacSacbZ
recruiter>we	UVTWXWRSXRUU3
recruiter>we-help	UVSUZX1ZWZYZX
recruiter>you	WpzYYZwZXWXXW
recruiter>your-profile	TVzYaaVZYXVTU
redwater energy	ankljboaqZahY
refer me	ZXYcbcab1ZbaY
reference 0	aZVaabXb0YaaZ
registered nurse	jvYbbbbakkamY
release notes	wZaZaXXaaYYZv
remote in	tuacbaabbaaca
remote work	SVVXYUVzWWwWU
remunerada de	bcbvcbabdccca
remuneree 0	ZYasawWWaZYaW
rent and	YuYtacZaXaaba
rent for	WvYYZZVYYXRYy
rent is	XxYbaaZaaYRZx
rent prices	VXWWXySVyYYZU
reply with	qZZbbbXbbZyXX
report is	VTUXTZVXUSWX4
report on	sTVxVSQ2XTTUL
reports to	uvabbbXbbaabX
request to	TZXaZZXVZXX6R
requirements>benefit	bbacbbwaacabb
requirements>easy-money	TTVWVVRUXT1SS
requirements>expert-call	XaYzbbZbcbbbZ
requirements>i-am	VUUXXY1WXNWVV
requirements>pay-word	zXXsZYVYZZWXU
requirements>permanent	X4ZaZaWYZZZaY
requirements>role	RuUYwXQvXWU0U
requirements>sell-cta	WWXXVWO6YXVWS
requirements>task-for-you	U1bcYcaZbbZbb
requirements>wants-job	ZZYbZa2YZaZaZ
requirements>we	W5XbabYZbaZaZ
requirements>you	SMSXVXnUUQ16S
requirements>your-profile	QNPWVWRVVV3PT
results are	VVSVWWSxWRUSz
resume and	rYqbbcYbtaaZZ
retail and	batocdacbbccb
retribuita di	YbZ0baZbbaabZ
return it	WWSZZaUYXXUY2
revert with	XyqbbcababaZZ
review our	yXYyYUUXaZVYT
review the	TTUXYYVXWVWX5
ricerca di	Yx0ZZUXYZWXYX
right now	qYwcbcYbaZaba
robotics a	ayYbYcabbbcca
role in	WTVS2ZWYXUXVz
role>benefit	qxYaaagaZaaZY
role>call-ask	YaaybYZWbbaaZ
role>client	1Wabbaabbabba
role>cofounder	ZUbbzbaarbbbZ
role>connect	awaccdbcWbccc
role>content	VVTWYWSSXRVV2
role>easy-money	TWWZZZsYYV0YV
role>equity	X2WauZXaZYZZX
role>event	UaYZZ2WSYXXVx
role>freelance	0aZZZckZqXYZX
role>funding	tVZazaZabaaaY
role>i-am	W0jpYocZXbZZX
role>job-word	WyaZeaaZuWYYm
role>messenger	TXaZaYVabZ3ZX
role>mule	XzXtYaaZYYqZX
role>open-to-new	aYucacXbvZbaZ
role>part-time	1WZZZpiZaZZaY
role>pay-word	2XaZarXabZZaX
role>permanent	a3abcaZZZZZaY
role>recruiter	bmvZYZtYWpYXc
role>requirements	WwWZaaxYZYZaX
role>secret	xadccaccdcWbb
role>seeks	axWZfYsYaYYYr
role>sell-cta	rSTVWUMTVTxT1
role>site-notice	ZXabbbZaVYa4V
role>start	1XZaanYajZZaY
role>task-for-you	PTVSRXRXSV3XV
role>teach	YnaZa5YXZZZZX
role>thanks	XWVYZYXYTzYUU
role>threat	quZaaqlYZZXZc
role>unpaid	2QXUpUTUXWTVS
role>wants-job	SWYaaZ4ZrZXYW
role>we	xuZaZpXZaZZaY
role>workplace	xqYaanXZZYcZb
role>you	RyTWWX0XuUvWT
role>your-profile	T3UZYZSZXWzWU
roles at	bZ4abcYaYRaZa
roles that	aY0cccabaXbca
room 0	WYYYYSUWYVWW3
rotterdam ?	VXWYZ2UXwUXXU
run a	oYYZvuXZbaYbY
run the	qtYZZanaYYuaX
run-code>connect	RXYUYWRUYT1WV
run-code>content	SYXWYXSSYUszV
run-code>event	WUVXWWWPYV3UR
run-code>secret	YUWaXXYWYVzUS
run-code>seeks	WWWXWYVWWUyST
run-code>site-notice	YZYaZZXUZXN0V
run-code>we	SWWVXWSQXU7WR
run-code>you	UYXXWYQYZW0XU
s a	qurZZZmoYWaZX
s been	UUxWTWPUVoUSt
s for	UVT5YWSwWVXYV
s going	WX7XXYSWUQXZV
s in	UXxYrXVsnRYYu
s keep	XU3ZvYXUVSXZV
s my	WVVaYa3YuUXZW
s no	XWybwaWYZWZaX
s site	wUSWVXOV1NVWR
s something	RTQWzWPUzSTWT
s stay	ZaraXbWZY0ZYW
s talk	QVOVNXQUS0VU1
s the	XWVYYYUXW5WVt
s what	VXVZYWzY3UWZU
s your	bX2mYrTWXoXWS
s:aanbe	aZZcbcZbzacba
s:aande	cZcdtcccdcddc
s:aange	YVYZYZWZaW0ZV
s:aanme	aZaaaZZSaXZyT
s:abbia	uZXaaWXZZvaaY
s:abbon	ababbbXabZYxW
s:abert	YYWZaXZyZYYXX
s:abier	rcncddcdccdbc
s:abonn	XZXZZZW1YVXvU
s:abrec	pZawaZYZYaYZZ
s:abrim	YsaavbZaaaaaY
s:abspr	yXbbaaYbZaabZ
s:acade	WZabb1ZabbbbZ
s:accel	QWYY3YUXaYWZW
s:accep	aaYbbbcZjuatc
s:acces	WXWYYYVUXTW0S
s:accet	aaZbbbYaavZuW
s:accio	caddtcccddddb
s:accom	WX1YYYQYWWXYU
s:accou	YbYZZZpZZlxZo
s:accre	YZZZYZUzaZXXW
s:aceit	ZaZbbbZparZvV
s:acept	qaabbbZaarZuX
s:acomp	WWSZZZWYY2WRS
s:acqui	ZZaabysaZZabY
s:acteu	XXzYXZWYVXYXU
s:activ	ababbaXbcazXY
s:actua	ZrcZYuYuYXYbW
s:addre	UWUWWWPTXVu0S
s:adjun	SYYZawXXoXYYw
s:admin	qmkaaaZanemlY
s:advan	WWWYZ0WXVV0ZU
s:adver	ZYzbabYZYYZvW
s:advis	TWW02WmWYWWYV
s:affid	2aZaaaYabYaZY
s:affit	xaabnZZaapaaY
s:aflev	ccdcdactdbcbZ
s:after	zXXYsaZZYYXan
s:again	VYXYZYUYZV1ST
s:agenc	YaZZba1baXZaZ
s:agend	bbaZccvbcccba
s:aggiu	ZaWaabYaZxaYY
s:agree	WVTWXYUWSRWW4
s:aguar	WXVYXYyWXVXUU
s:aimer	ZZvaZYpZrYZaY
s:airfl	jZkdbljfrkafX
s:aiuti	bcbbccwbccccZ
s:ajuda	acbbccwbbccca
s:akade	VXYUZ0WWYXWYV
s:aktue	XYXYZZyYYXYWW
s:alban	SSXVXT1XWWWWT
s:algor	SUytXXUWWVwYU
s:algui	XYVZyZVZXYYYV
s:alleg	SXVWXYTWXUWV1
s:allow	V0WaZZXWWZxZX
s:alqui	WXZXoXTZaW0XV
s:alrea	UYWXYW4YUVWWT
s:alter	YabcbbZbuaXtY
s:alugu	eeeeoedeeeeed
s:ambie	ayacccabbbcaa
s:ameri	WUVXYXUWUV1YV
s:anali	rnZbbbabrabcZ
s:analy	nqciamYmibada
s:andre	abbccbbvbabca
s:anfra	xaccbcZcbbbba
s:angeb	VWxYXYSWXVWXx
s:angeh	WXXYYYUWXWWV0
s:angen	cdcddccZdbcva
s:angep	XYYYZZXXYWWWy
s:anges	bbYdcdbcZabzZ
s:anima	cbbdtdcdcccdb
s:anive	YYWZZZXXY0YVS
s:anmel	ZaabbaZxaXatW
s:anneh	WYYXZXWWZXzYU
s:anniv	XYYZZaXZYjtwV
s:annot	aZXaZa1ZYXZbW
s:anony	acbxcaaZccbba
s:anoth	TUUvXVjWWyWUx
s:anruf	YXuZbbuaZZaaY
s:anseh	aZacccabbabzY
s:answe	oZZmbYnaalqoX
s:antei	YWaZyaZbbaabY
s:antig	bcbuZccbdccca
s:antiv	aaaaabXZZYxYW
s:antwo	XYXYYYTWZVWX1
s:anual	Ywccccccbccba
s:anunc	XZXZYZzYZWXYV
s:anybo	WXXYVYS1YXWXW
s:anyth	YtnbabXauoaaY
s:anywh	aYZcbbYb2YbbZ
s:apare	WYWYYYWXYWV1R
s:apell	ZaabbaZbbZySY
s:apete	aZ0bbcZbaXbZa
s:aplic	ZWYbbbYb2abZX
s:appar	WWSXXWSVXxTwR
s:appea	XYXZaaWYvWX1U
s:appel	aZybbcacbZbUa
s:appli	XkYannXloXYqp
s:appoi	VXWXYYxXYWWSw
s:appra	UYT1XTSXSVVYV
s:appre	VWWXUXQY1UWYU
s:appro	WXhYpZVWYVXq3
s:apres	aabbbcyabbbbY
s:arbei	VtYaaatZoWZZs
s:arbit	SXW0XXVXYWWWv
s:archi	nsYbabYaeZktY
s:argui	ZZZabbaWa1aaZ
s:arqui	qqZcccZbnbakZ
s:arriv	VVUXyYoWWuPVv
s:artic	XrWpZtWlXrYYk
s:artik	WaaabyYaaaZbZ
s:arzti	TXYYYVWzYXWWT
s:ascol	dddddbcrdbccb
s:asseg	X1WYZRXWYZUZV
s:asses	bXZcaabZbZyYV
s:assic	vYcdccbcccccc
s:assig	WTzZZbYaXWZYY
s:assin	abaabbXabZYxV
s:assis	QXXZZttWZYzYT
s:assoc	ttXZeYXxYVYYU
s:assun	avabbbabbaqba
s:assur	aaZaavuYaZZbY
s:atenc	ZZXbabYa1YaaY
s:atlan	mqfaahbnbmaaa
s:attac	acXaaaeZmXhZ1
s:atten	ZaubbbuWbXanX
s:atual	aaxcccbcbUbZa
s:audit	XXVYYZsWXTWW2
s:aufga	aaxcZcbbaabbZ
s:aufne	ZZtaaaYTYxZYX
s:ausbi	VWWYZXzXZVVXV
s:ausla	uYYbabvbZZaZZ
s:austa	YZWYabYYZzZaX
s:auswe	zXWZZZXYZYZZW
s:ausza	ZZaaZaWaaXxaY
s:authe	abZbbaXacaxZY
s:autom	XXZaaZzZZVXXv
s:auton	rZaccbpqcbaba
s:autor	WUZZY0WTZYYYW
s:avail	sYZaabpalZZnn
s:avali	SZYzYYXZaYZZW
s:avisa	ZYYaZaXYzWZYU
s:avoca	WYYyYYXZZYZZX
s:avond	WWXXXTW0YUWTS
s:ayuda	aaZZbb1YaaaZU
s:azien	XoraaqXZwYYaY
s:bache	YZZbabZawZbbZ
s:backe	lwYbbbYbqZbbZ
s:backg	nplbnbmbbaaba
s:backp	UYXXZVW1YYVXV
s:baill	ubcdcbccccccc
s:baldi	bbabbbZabwbbY
s:bambi	VWVXXXUVWTWU0
s:banca	tYabbbZbbawXZ
s:bandi	X1WYZQXXYYVZV
s:banen	TVTVVVO2VSTRN
s:bankg	ZaYaaaXaZWyYV
s:banki	ZbZxabYabZaaZ
s:bankr	XYWYZZXYXVYZz
s:baske	YZYZZaXYZWYXx
s:batte	XcYxbbZccacbY
s:baule	YxYbaaaaaaabZ
s:bearb	ZZaaaaWaaYxaY
s:beauc	aaYaaUZZWzZZW
s:beaut	YYXaaZXZXUzZW
s:becau	YYtaZWXXXWX0o
s:becom	aYXbqazbYYabZ
s:bedan	aaabbbaaayaYW
s:bedri	cdbdddscddddb
s:befor	VUWWUWOVWW3WN
s:befri	Y0WZYZVWXXWXU
s:begon	dcbdsdcddcddc
s:behal	VXWXVYVWXV0VT
s:beitr	aZaxbaZaasaZY
s:bekek	aZZcccabbZa0Y
s:bekij	aXaccbabbZb0Z
s:belas	XaYTbZzZbaYbY
s:belie	XooZkZvYXrXXV
s:benef	ZxabbbZZbabar
s:benev	XaaaayZYaaYVY
s:benga	oqYaiacmdmalY
s:bepaa	Zcavccbcdccdb
s:berat	clatbakbZabmZ
s:berei	ubcdddadbcddc
s:beric	WXVYYYUWYUW0R
s:besch	taabbbZbtabbY
s:beset	Y0acbcbbZbabZ
s:besoi	VWwZZYxYXWXXV
s:bespa	bddbdctcddbcb
s:bespr	XYXWZZRVZYYY0
s:besta	ZZZabaYabZ1XX
s:beste	TVSVVWSUVRTN5
s:betaa	YbZtbatbbbabZ
s:betal	tYYZpvWWZZsaX
s:betei	aVbbxbYabaaaY
s:betre	ZZvbZcaaqZbaZ
s:betri	XzZccbabZbaaZ
s:betwe	sXrZZZXYqWYYu
s:beves	bcccdbbccbxXY
s:bewer	XYZuZaWZWYZtt
s:bewor	ZYZcbcaczabba
s:bezah	XZaxaZYZXZYZY
s:bezor	WWVXXXUWXUUS0
s:bigge	cbzbbbXbbZccZ
s:bijla	UXWYXYWWwVXVw
s:binne	ZZXaaaVYYzZWV
s:biolo	2XXYYPVYYYXaZ
s:biost	aubaasdaiZaiY
s:biote	mnqYpbaaakabZ
s:birch	ZomlZboanbanY
s:birth	XXUUZYVUZPWQ2
s:bisog	yZbbbUWbbbbcZ
s:bitco	rYYaZZpaZvZaY
s:block	XXXZYZTYRV3YU
s:boekh	PYXUaV2XaYVZV
s:bohrm	XYTZYZWXVUXXz
s:bolet	YXWaZaZyWWZYW
s:bonjo	pprbbcabbabYa
s:booki	nYXZZl0YYUXWs
s:bookk	VYWYsZ1YVUYYU
s:books	WXWYXZUXYTXY1
s:boost	ZccccbaccbubZ
s:bootc	VZabbWZwuaabX
s:borde	ZcccdwbZcbZcc
s:brauc	qWYupZWYZXYYs
s:break	XXWYYYV3YUVVP
s:brewe	3ZUXWYSVVTXZQ
s:brill	abYaaaZVazXXU
s:broch	XYYaYavYYXVZy
s:buchh	abcbcZwaccYba
s:budge	WWqXUYyxUQVVT
s:build	XXottaXaZZZap
s:bumpi	YZYZZbzZaXXYU
s:burno	UVXVYWW1ZYTZY
s:busca	nZqhokZobabaa
s:busin	buXbrbobkYZlY
s:busqu	XYXZYZXYZXWyT
s:cabin	XrWraavaZZZZY
s:cadas	XYaaZZYabZwaY
s:cadea	ZZYxaYYYaZYYV
s:calen	YbccbcycbaZcZ
s:calif	XWTXXYWXWSXX1
s:cambi	WY4ZZZVYYUSsT
s:campa	UVUWWVNWSTU2Q
s:canal	WXWXXYUVWUWUz
s:candi	YZYaaanZoXoor
s:capac	UbbbccVc2Wbba
s:capit	ddcepeeeeedec
s:capta	XYWYzZUXaZZYU
s:caree	Z2bcbbZWaZbaX
s:carpe	QVWUU0TRXVXXV
s:carre	avbcbbZqbabaZ
s:catal	ZaabbYyXaaabq
s:catch	aYXbaaWSZ4aaY
s:cerca	XYyZYZWYYWYZX
s:cerch	ZYbrtoZpbaaaY
s:cerra	xZZZaZYZZZuSW
s:certi	VXWZYXu1ZXcqV
s:cerve	WYYZYWV0ZYXXV
s:chall	uZxbaaWaWZZbY
s:chama	cdbuccbcdaccb
s:chang	WWWZZZlrXnYsu
s:chann	VYXXYWV1YWrYV
s:chapt	WYVYYrUuVyUXU
s:charg	PZXXYX1YZYWaV
s:chari	yZZaaZXvaYWaW
s:chatb	vZccbcZbcbbcb
s:cheap	ZYbaabzbcaaca
s:check	zZsaaZpZYVZZX
s:chequ	WzYvZaXZZZYZX
s:cherc	adplsiYbnaabZ
s:chiam	WV0UYYVWVWXWT
s:chica	epqbckojacabX
s:child	1WXWZWVZYXZYU
s:chris	WYWYYXsXW2TWU
s:cient	mracccabmbboZ
s:circl	XZYZWa1YXWWYQ
s:clean	aZcbaaybbaVbZ
s:clear	hpYeZaoalnpbX
s:click	ababbbYUbaTP1
s:clien	dcsndatZZYZaY
s:clima	0WbbXbbbcbbcb
s:clini	umXopZqmXXYZW
s:closi	WXXY0aUXYWYaW
s:cloud	srabbbZbbaboZ
s:coach	abXbcdzbbXacb
s:cofon	bWcbxbbabcbba
s:cofun	cYcdvcbbccccb
s:cogno	bcbccbabcavZZ
s:coimb	XWUYYXX0VVWUT
s:coinc	VXUYXXVWV0VWS
s:colab	xbcacZWbcbVbZ
s:colla	zaaYbXWabZUaX
s:colle	WkuZZnWyXcYYW
s:colom	UUYVYV0YXXXXU
s:colpi	abwdcdcccabUb
s:comec	XXaaZaYabZxaY
s:comma	VXVXXXSWXTvQ0
s:comme	YdXnbaXnntYkj
s:commi	cXXwqXoWVVZXt
s:commu	XYwaZYW0ZSZmV
s:compa	anldpbbZuYaZX
s:compe	YZZzZomiZZZaX
s:compl	XZWqYZVWoslxe
s:compr	abanbbxababbY
s:compu	WYXZWZTZ2UXZV
s:conco	bxZcccbcZbcba
s:concr	UX3XVZUXRPUYS
s:condo	VWSWWXRVR2VTQ
s:condu	WZZaYVXUUZZa0
s:conec	WXUXYZUWX3YXT
s:confe	YYYZamXWZaxWv
s:confi	ZXycYYVcYVsoo
s:confl	Xab0baZbbbbbZ
s:congr	YYWZZapYntosZ
s:conhe	cdctcccddbcdb
s:conmi	Zvcdccccccccb
s:conne	YZWbYacYpwjvW
s:conoc	aZ0bbcZbaYbZa
s:conos	YtYoaaYZZvZZX
s:conse	caYaaZzZvZaZW
s:consi	apYasrWZwVXYY
s:consu	kkcqaZnabYZlq
s:conta	hYnZZabYYytYV
s:conte	VWzXWXTWUUVVT
s:conti	WVVWYZRY0VtYV
s:contr	qqbbcadaccacl
s:conve	lbqrZZWYZWY0U
s:convi	ZaZabtYjaXZxV
s:convo	X0ZYZRWYZYWZW
s:coord	bcccccabcbuZZ
s:copyr	VYXXZXUYZV1RT
s:corpo	SZaab2sZaaXaX
s:corre	aybcbcabcbabZ
s:costa	1ZUZYZRYRWYYW
s:coste	0YTZXZVXVUYYU
s:costi	XYYaaazZbZXYZ
s:counc	wuabbZZbaaaaW
s:couns	VXWWYYWWYVWW2
s:count	VVVYYYquYUWWz
s:couri	TaYVVYQZaZ1YT
s:crash	vWYYXYUXYVWWy
s:credi	XZYoYZxYXWXtV
s:crene	cccadctcddcdb
s:cresc	axbcbcZbbbcba
s:criti	UTRTWYUS2TRYT
s:cualq	ZZXbabYa1ZaaY
s:curio	UXxaaapZpqZaX
s:curit	avaccccccccbb
s:curre	VQ4ZXYVYTWWWV
s:curri	SXmbbyZZvYaZX
s:curti	XbcbcZabcaxbZ
s:custa	0YWZYYWYUUYYU
s:custo	WXWwtYsYXWkYp
s:danke	WWX0YVTXYXUXV
s:dashb	1YXZZuWYZUYaW
s:datab	yXXYZXVYYWTXw
s:daten	waabbaZplaaaZ
s:daugh	WXVYYYSXU1XWS
s:deadl	W0YaXaYZaYZar
s:debit	acbbccYbcbbbv
s:deblo	bbacbabccaxXa
s:debug	zaaacaZbcbbbZ
s:decem	sYZaaYVYaYYYz
s:decid	QUPTUUtU6QSQQ
s:decis	VWT3WYuXTTWXU
s:decli	ccbdddbccabva
s:dedic	PPVUVT8WUUVUR
s:defin	WYYyYYXZZZZZX
s:delet	ZaYbabZZaWYwV
s:deliv	wVSUVVQUWSrym
s:demar	yYbcbcababbaa
s:demit	YZXZZaXYzWYXU
s:denta	YbZyaaWabZZaY
s:denti	ZaZabbvaZXaat
s:depar	nqWaZZXZpXZXz
s:depen	1XZbaaZaaaabZ
s:depos	YaZaYaYZbYzas
s:derni	WWTZXYzXvVXXV
s:desar	mraabaubaaaaZ
s:descr	WtXaaaXbZaYaw
s:desen	coabbbvbZaalY
s:deser	YYVaaa0ZYuXYU
s:desig	kuZbbbZbpaaei
s:desku	UXY0VYVWZWYXV
s:despi	ZZYaZaYZxWZYU
s:detai	pmubaaYaaYnpX
s:detal	vbbbcbabcbaca
s:devel	drZaenmajakca
s:devol	XYZaZZxaaYrYW
s:devue	XXZaZZWaZayaW
s:diagn	bdcddcubcccca
s:diens	XxZaabXZVaaav
s:diere	dcbdsdcdccddc
s:diffe	YYYZZasZaY0aV
s:digit	bcaccbavbYbaY
s:dilig	VWW2WYSYXXWYV
s:dinhe	VXVXxXsXWWtVT
s:dinsd	vYbbbZZubabaW
s:dipen	WVVZzaWYaYXZW
s:diplo	PQTVSRS2URUTS
s:direc	isYaaZrZaYrZi
s:direk	XzYbaaabaZabZ
s:diret	awaccdbcccccb
s:direz	wccccaZcdcXcb
s:disag	XVSYYZTYU1XWS
s:disco	XzZZYaUZZYZZv
s:discr	XXZZaYTZaZ0YR
s:discu	yXrYeadZYWYZr
s:disen	noacbbaauaaaY
s:dispa	zXaaYaWZaZYaW
s:dispe	VUWW1ZXZXXWYU
s:dispo	uWWYZYoYsXXXy
s:distr	YZWYaaWYZUYXz
s:diver	aZzbbbYbZYbbZ
s:divis	vZbcccbdcccdb
s:docen	ZZcbcyaaccaca
s:docht	XYaYbxXZZYYZW
s:docto	SUUVXzyTVWVYU
s:docum	TWVuXWTVXUrT2
s:dolar	0XZcaaaabaabZ
s:dolla	fXXxZYWVYVwYr
s:donde	WXWYZZUtZWWWy
s:donne	nmZbbbZraYZfs
s:doors	cacdcdcdscddc
s:dossi	ZXZaZZXaaYzYW
s:doubl	WYWYXYwXZVxWS
s:downl	WZZYYXWraXvtU
s:drawb	Zaabab1bbYabY
s:dresd	aZbTaYbycbbba
s:dring	abacbcZcaawbX
s:dritt	YWaZxaZaaaaaY
s:drive	WWXWYWUVXUWU0
s:dropp	1WaZbQVZZYYaV
s:drown	XaXZcczbbbaca
s:dupli	ZaaaZaTaZYzYY
s:durat	yXacccZccccbb
s:echan	aasqccabblbba
s:econo	WxYYZxcYaXZZV
s:efeti	ayacccabbbbaa
s:effec	WYZzZYXZaZYZU
s:ehren	abbbawaabbbbY
s:eigen	cYddtcccdcddb
s:einge	aZabaaYabZxaX
s:einka	ZZZaab1aZZZYY
s:einla	ZaabbZYpbYa0W
s:einri	XXWXXYWWWRWU0
s:einst	aaaabaZzaXaYW
s:eintr	ZZYaaZY1ZXYYW
s:elder	SWTY1YSYUTXYT
s:elect	VaZwaZXabaaav
s:elimi	XYXYYYWWXVX4Q
s:elter	XXXYYXWWXWXWz
s:embas	bbbbcbaXcbwaX
s:embed	otZcbbZblnabZ
s:empez	VTVXVWTyVVvXT
s:empfa	WXWYWYVXXWzWT
s:empfe	ZZZcbcaczabba
s:emple	ZYZorbYaaZaxX
s:emplo	ZyZdjZllaZZaY
s:empre	YWkaaaWtxYpXW
s:encai	XwYaaaXYaZxXU
s:encaj	Zvkdccbbbccbb
s:encam	aWZcbbaazabaZ
s:encan	abYbbaaWYzaYX
s:encar	zabbcbacbbZbZ
s:encer	ccdddcccdcvTa
s:enclo	XWYYaYTYaZ0XQ
s:encom	UVWWXVUVWUxTx
s:endor	YaXaaaYZZXZ3U
s:energ	sZZjbbZvZZbaY
s:enfan	XYWZZZWYYVXVz
s:engag	zZbacaZccbccZ
s:engen	koacccZbqbbpZ
s:engin	lsZbkbcbjbdjb
s:engli	RUTYWYUYZY2ZW
s:enhor	ZYXaaZZYY2YNT
s:enrol	WSYYZXXSZWXW1
s:enten	XWyZXZWYuWXXV
s:entra	XWVZYYWxzrXWT
s:entre	XYY0ZXXvaYYYV
s:entwi	bhbbqbsbkbakZ
s:envia	VWUXXWUWXTyP1
s:envir	yYZZaYXabaabY
s:envoy	XVWYzYTYZYtXW
s:episo	pYWZZYr1XWYYW
s:equip	ZabbavaYcarba
s:eredi	abbccbZbcZvZY
s:erfah	acdcdcbcdctdc
s:erfen	bbabbbYbaXwZW
s:ergeb	aYacccabbab0X
s:erhal	YYZZZYXaaY0ZW
s:ersch	VWWYXVS1XTWvS
s:erstg	bbcdddtcddcdb
s:erzah	ZwXbaataaZbaZ
s:escre	VZZYayXZaYXaX
s:escri	YubcbpZZaaqba
s:espec	cdbuccbcdaccb
s:esper	Zcawbbaccabba
s:estab	WVWYZazYZZZaY
s:estad	XXaZbzYaaZZaY
s:estag	bZbdccYcwcbab
s:estam	ZquarbZaaYbaY
s:estat	YYZZa0YXZXYZV
s:estee	bbbcbcZcvZacZ
s:estim	bbbcbcwabcbcb
s:estud	WYWtYZWY0WYYV
s:etudi	ZaXbrXZawZZaY
s:evalu	zRVvXXUYZXYZV
s:eveni	YXYosyWvZXWXW
s:every	XWwZZZaXZqsYo
s:evolu	XX0ZYYQYWWYYV
s:exact	UW2WZZOZYWYZX
s:exami	UYZYZ0XYYZZaW
s:excel	VSxWXXSXUyVWR
s:excha	spqZZZVYmWsZW
s:excit	cbybbbXcbacca
s:exclu	WYXYYYryZWwWR
s:execu	ZYZaas0ZaZZaY
s:expan	XY6aZaVaZVYaU
s:expec	solbccbcbbccb
s:exped	UVTWWWTUVRTO2
s:expen	YZYXaZsZZWYP3
s:exper	lektbZaaiZdak
s:expir	UYXZYZTXYVpW3
s:expla	VWyqWxnXXXXZW
s:expli	WXXXY0WWXVWXT
s:expos	XWZYYWVXZWYZz
s:exten	mVZaaaVZZYZY2
s:exter	wYbbcpabbbbcZ
s:facha	XVZZYyXTaZYZX
s:fachk	XWUZYZ2YXVYVV
s:factu	rZZdaacjZZYZx
s:facul	TUUYYeV3XTXXV
s:famil	XvXZZZYYYyYXT
s:fareb	XYwZYZVWXuYWU
s:farew	YTUZYZYTXSVW1
s:farma	tZbdcdbcccdcc
s:farme	aaXUaXX1ZVabZ
s:fattu	nZZaaaoZaYZZw
s:fatur	UYaYbZzqZZVYX
s:favou	XYVYYZTYV1RZX
s:featu	xUSXWWvuTSUWS
s:febru	XZYZZPXPYYYX2
s:feedb	WXVXYXTVYMV2q
s:feest	YYXZZZXYYyYVU
s:felic	aZXbbbaZZ2YMW
s:fello	WXWWXTW0ZVXWU
s:festa	azacbbYbabcca
s:figur	YbbZcaaYcaabv
s:filmi	bbbbY0SZbbZaa
s:finan	otnblbZbbcabZ
s:findi	XXVWVYxWUxSXV
s:finis	XYYapZXYyWYZt
s:finte	dbjaodbremabY
s:flexi	5XXTYQUXYXVXU
s:fligh	WYWZXYQXYWTX0
s:follo	cXVYZZvYXtpwT
s:fonda	bbcctdcdcdddb
s:fonta	XXXYYYWXYVWWy
s:fooli	VYTYWYQYU2QXU
s:footb	XYUYWVTPXSXS2
s:forec	znXZadWZXXaYs
s:forgi	ZWyaacZaXYabZ
s:forma	YnabbvasbaYaZ
s:forni	XWXYYYUWYVXVy
s:forwa	WVlYYZUYmvtVr
s:fotog	ZZYaYayZYXZZW
s:found	aeXazZonZYiZW
s:fourn	WVWYXYVVXVxVx
s:fract	2WZZYbXaaYbcb
s:franc	ZXaaZZ1aaZSaY
s:freel	tbiaaalbnlcaZ
s:freib	taccccqcbcbcb
s:freig	lqoeZbiaebamY
s:fresh	aaZcacZcxaZbY
s:frida	PUYTY2QOYWSXU
s:frien	VWuYwXmTWQzVS
s:front	W6ZaYYWZZXZYW
s:fuhru	ZZYaaZY2aYZZW
s:fundi	WWVW3YSXWUWYU
s:funne	YZZbXa0YYXTaX
s:furth	ZbXYbbXbbwbtZ
s:garan	YZZaYZoZZX2XW
s:gastd	VXaZayYabaabY
s:gastv	WYYUZzVWYXXYW
s:geacc	bbacccabcZbyY
s:geand	YbabbaabbZSyY
s:geblo	bcccdcbccbuYZ
s:gebru	WXVtXXUXYWyXU
s:gebur	YZYZZZXXYyXVS
s:geehr	aaayaaZbcaabZ
s:gefal	aayWbbZbZtaXY
s:gefel	baPbbbaaa0ZQY
s:gefin	XXYZybYZaZZZW
s:gegar	abababVbaZwaZ
s:gehal	XYXYYYWVXWXWy
s:gehor	bxbdcZbcbbbcb
s:gekom	aZXbabXbxYaaY
s:gekun	bXXbbcabyVaZZ
s:gelos	XZYZZZWXZWYzS
s:gemac	XYXYYZTWZWXX0
s:gemee	wYaaaZYabuaZY
s:gemei	ZZVZZZWZYzYXW
s:genti	1aabaaYabZaaY
s:genui	ZZZabZYZbbyaV
s:geren	boacccbbobcra
s:geric	UWYzWYWXZYYZW
s:gesch	bcacbcacaawbX
s:geseh	zZXZZaVZTtZXX
s:geslo	ccdddcbddcuYZ
s:gesol	aZZcbcZbzacaa
s:gespe	ZZZbbaXaaZ0WX
s:gespr	ZbbzWbacccbca
s:geste	ZXYcbcaczabba
s:gesti	atYbabZbaZulY
s:gesto	WabZcZybabXba
s:gesuc	oXaaovXaZZZrX
s:getti	ZvlaabxaZUaaX
s:gewij	abZbbaZabYRyW
s:gewin	bbbcdcucccccb
s:gewon	XXYZYZUYZW2WV
s:gezoc	oYbaowZYbaabZ
s:ghost	UXWXYW1VZWTXV
s:giorn	sYaZayXXaaUaX
s:giove	YZYZZZXpZXYWz
s:givea	XZXZXZUUZYzXU
s:glasg	YpraapaaZZZjn
s:gluck	ZXWZaZYXWyYVU
s:gosta	ZaZaabvZbvaaW
s:graci	ZaZabaYZZzZXW
s:gradu	aaacbaYutaZbY
s:grana	UXXYXXVVXUX0T
s:grand	YvXXZaWYWUtVw
s:grate	ZXUZaaYa4QaZX
s:gratu	ZbbbbnnubXZqX
s:greet	gkZbbbYaa1aXX
s:groet	baabbbaaawaZX
s:growi	YvvbZbZbZYabZ
s:guada	XYZZaYYZZY1ZY
s:guara	WYXZZZmZXX2ZV
s:gusta	rZXaZassjmYZX
s:gutac	TWYzVXVXZYYZW
s:gutsc	WWX0YWTXXXUXV
s:habit	ccccdcbucaccb
s:habla	Ya0abcabaZbRZ
s:hacka	XXZZaXX5aXXYV
s:hacki	WUUXXOTWTR3XS
s:hambu	tbbcdbccccccb
s:hampe	ZZYZZY0ZVXYZX
s:handb	yXXXYwUVYWTXU
s:handw	WYXXnX0YYXYYV
s:happi	VWR1VXSXUTWZU
s:harbo	WYWYYYRYYPWT2
s:hardw	bYacccbcyabbZ
s:heada	aaXbbb1cYXbba
s:headc	Zyaccbbbcbbba
s:headh	aa3babXaaXaZX
s:headq	W1bbaaZZbbaaa
s:heari	TXWUYXVWXTWU3
s:heimw	WXVYYYVXXUWVz
s:helpe	VYXYYXRYZ2QXU
s:heran	abbbbbabbawVY
s:herau	bcwdcdacbabYa
s:heren	ZbabbbZbbZxTY
s:herit	bcccccbbcbuZZ
s:herzl	ZYXaaaZYXzZWW
s:hibri	prbcdcbcccccb
s:hicie	1ZUZYZRYRWYYW
s:hipot	VXX0ZWVWZYWZV
s:hochs	WXYYYzVVYWYYU
s:hoeve	YaYTbZzZbaYbY
s:hoges	WYbabwZacbaca
s:holdi	WVTXXXUVWzuUR
s:holid	Y0bbZbYbbabaZ
s:homeo	avbdcbYccccdb
s:homep	YZVaZb4aZWZaY
s:hones	TVTXXXTW2RWXW
s:honor	WZazZnZoaaaaY
s:honou	YZWXaYWwZxZZY
s:hopit	bsbdccasccaaZ
s:horai	XbZyaaXabZZaY
s:hospi	lmcpjlcmafbaY
s:house	vUxZabTaaZabZ
s:housi	lpkpeccoaaZcW
s:hundr	WXXYYZxYYWwWV
s:huurd	ddcdqedddcddd
s:huurp	VVTWWVSUW0VUS
s:hybri	uZcdddbdYcddc
s:hypot	ZbZwcaZbbbaca
s:ident	YZXaaZqZaTytU
s:idrau	WWWXXXWVXUWVy
s:illus	0XXXZXWZYYZZV
s:imagi	YaZaabzaYXYbY
s:imedi	WaYbabZZzYaZU
s:immed	foZcccscpbabZ
s:immob	WYYxYYtYZZYZX
s:imobi	acbtcaabccbca
s:imove	ybbacZXbccXcX
s:impre	bavcccacbTbuZ
s:impro	XZXYZYUYZNW1O
s:impue	XaaZbZybaaXba
s:incar	qaabbbZaavaZX
s:inclu	bXXTwYlvpZZZW
s:incor	X0bcabYbabbba
s:indef	Zwbdccbcccbbb
s:indep	wWZoZZuaaYZaY
s:indet	Zxbcccbbbbaba
s:indic	YYVwbXYayZaZX
s:indiq	YbZxaaWabZZaY
s:indus	ZYXqabWZ2WYaX
s:infor	xZbabuWabaZbZ
s:ingeg	mqacccacrbbba
s:ingen	nracbbablabpZ
s:ingre	VWWXXWVyYVvVS
s:inher	WXXZWZUYRT4XT
s:inhou	VYZYa0WWZZXZW
s:inhuu	xabbbcabcbbbY
s:inizi	YWYZYYWZaX0ZW
s:inmed	YwabaaZasabaY
s:innov	XW0aZaVZYWZXW
s:inolt	ZXacabaaxabbZ
s:inscr	ZaabbaZ3bZaZW
s:inspe	WZbbbbXabbxbZ
s:inspi	VYZZZY2PaWWZS
s:insta	VVtXXXwVXWxXT
s:inste	TVUXXXv0TVWXw
s:insti	X0WZXZWWXXWXU
s:instr	YZcbcvaXcbtZZ
s:insur	WaeqteplXXpZV
s:inter	qjlmbfadjahZa
s:intro	YolardqaqXaaX
s:inven	0YYZaYVZYWXZT
s:inver	YXXsvZYYZZZZX
s:inves	YqZuwYlZaZYaY
s:invia	XYXYYWXXYV2UR
s:invit	ZaZbapZtacauW
s:invoi	oZZcZaqaaZmat
s:iscri	ZbacbbsvbZbaY
s:itali	YYRXWZTWTPYW2
s:jahre	YzYbaaabaabbZ
s:janua	YZZaaavaaVZWx
s:jeman	ZZYaxaXaXZZaX
s:joine	YyXcccbcbcbbb
s:joini	YwXyZZVZaXlaZ
s:joint	VTSX2YUXYQXYV
s:jonge	abcbctbbcccca
s:jorna	bvbdccbaccdcb
s:journ	xTT0WSQUSTTWR
s:joven	abcbbvaZcbaba
s:jubil	bbacccabbRb2X
s:kandi	ZYYbbb1bZabbZ
s:kanto	Y0abaaZaaZaaZ
s:kapaz	ubcdddadbcddc
s:kapit	YXYYwZuYaZYZW
s:kenne	XY1ZZaVYaYZZW
s:keyno	YYaZa1ZZbaYbY
s:kicko	ZaZYZZZQbZzZW
s:kinde	UWUXXXUWWUWU1
s:kitch	SXWXWYVWXTXW0
s:klaar	YXYbab2bYZbbY
s:klant	YaubabtaaZbaZ
s:klein	vYbasbZbbbbbZ
s:knowl	UaWyaSxZaYZZU
s:kolle	XXVXXYWWXSXU2
s:konnt	wZabbbZbuaaba
s:konta	ZZWZZZWYZ0ZYW
s:koste	aabbcbrxbZaZY
s:krank	SYWVYY1XXXYXU
s:kuber	WXsaayYkqYaZX
s:kumme	ZZZYZZyYaaYaW
s:kursl	aabWbzabcbbca
s:kwart	bbZbdcubdcccb
s:labor	R0ZZaYYZaaXaX
s:lades	ZYXyZZYZZZaZW
s:landl	TXVw0XTlWUVYt
s:langu	SXUYYY0XWUXXt
s:lapto	STTWVVwWWU0YU
s:laufz	qddeedceddeed
s:launc	XYYZYXS0aVXZX
s:laure	YZYaZZYZyWZYV
s:lavor	YYWZYSSY0UYXV
s:lawye	WYYZYZtYZXXZw
s:leade	YZZaaZwyaXYZS
s:leadi	YvvbbbZaZYZZY
s:learn	imbaapWsbZcoX
s:lease	Zvbcccbbccccb
s:leavi	WW0XxYRXVsWWU
s:leben	YZwbbbYapaabY
s:lectu	TXWYYzVyYWYXl
s:leden	1WWWXXQWYWVXT
s:lehra	WXYYYzVVYWXYT
s:lehre	ZYXbabXayYZaY
s:leipz	Ywbcbbaccbcbb
s:leitu	wYbcaaZbabbbZ
s:lesso	WaZXb4XWbZabY
s:letti	WXVV0YTWWTWYU
s:letzt	YYXZZazYYXYWW
s:lever	UVWXXYVWWSWU0
s:liber	ZrabaaZabZwaY
s:libra	tWVWXWTWXVWVz
s:licen	oaZbbakawadaY
s:liefe	YZZZZZXXZWXXy
s:lifet	ZbcbbbwZccZbY
s:limit	VWWYYYV1YVuWQ
s:linke	TVUWXVmWX11VS
s:listi	UXWXWY1WXUXWU
s:liter	NYbbb5ZaabaaZ
s:llama	cdctccccdcddb
s:llega	XYWYYYVXXVuUw
s:local	UaaYbZVXbXzZZ
s:locat	yYalbbnbbbabY
s:locke	yYccbcYcccbcb
s:lodgi	vccZcabYcbbcb
s:logem	bbZcqbbtbabca
s:logic	VaawaZtZbZVZY
s:logis	ncksbaZnbjbbZ
s:longt	ZbYbbbZaaxaYX
s:loodg	VWVWWWUUVSVS0
s:looki	cetarbbZlYbaa
s:loond	Zwbbcbabcccca
s:loons	YYXYYZXVYWXWx
s:lotte	YxccbcZbcanba
s:luist	dddcdactdcccZ
s:lumen	cpjbablaqhalY
s:lycee	XaaZayZYaZYUX
s:maand	wZZaaaYaZZaZs
s:machi	mncbbmZabaopZ
s:madag	WXXZZYzZYYYYW
s:magaz	bVVWWrS5XQVVR
s:mailb	aaabbaaaaaxWV
s:maint	oXXuXXSXZWWVz
s:manag	msbdbbibkbbgc
s:manch	nvkaamYmbZaaY
s:manda	XrsaZZXZYWrXu
s:manuf	kbotaZXlZlZpW
s:manus	2UPWYUUWVUYZV
s:marat	aaXaabXZb1aaZ
s:marke	nuabkYobabbbZ
s:markt	sX2YZZUYXVYXU
s:marte	bedddccreddcc
s:masch	ubbccaabccccb
s:maste	YYYZYVX1ZWXWR
s:match	XRrZYaWYWWY5W
s:mater	wbcbbaabccccb
s:matti	YXXYYYXVYVYVx
s:meani	bXbaybabcbbba
s:measu	UXVXXX2VYTWUS
s:medeo	dccdsdcddcddc
s:medew	XXYZxbYZaaYZX
s:medic	wUU0VURVWUoVR
s:meedo	acZvcbabbcbca
s:meerd	bZxdccZcYabaa
s:meeti	UWWzXjVWXonYy
s:megaw	QWVXXWQVZUWX1
s:mehre	aaxcYcbbaabbZ
s:membe	WYYXZzWtaXrXV
s:mensa	WXWYYYVWXVW0Q
s:mensi	vaccdcbccbcca
s:mensu	yaccccacbbYbZ
s:menti	aaWbZbYa0UZaX
s:mento	XYYaZ4qWaYWZX
s:mergi	OQWV3WPUWWVUV
s:messa	YZaaaaZZZWl3X
s:mette	XYZZaZYZZY0ZY
s:middl	XYXyWaVZYYXaX
s:midni	VVXYXXR0YUoVv
s:midwi	XUWZYaVYT0XYX
s:miete	0XWZZZWYZXZYW
s:miets	WXYUYzVVYWXYV
s:mietv	ccbcudccbcccb
s:migra	yXYZZZUXXyYXR
s:milho	abbccbabcaxVY
s:milio	bbbccbabcavZY
s:miljo	aaZbbbYbaXwZW
s:milli	abacccYbbZxZY
s:millo	ababbbZbbaySZ
s:minim	TUVX4WNRUUNVR
s:minis	vwXaaZXZaZaaW
s:minut	WYjyZnmenXbZY
s:missi	qXZayZYWZraaX
s:mista	XYYZYYUYZY1ZU
s:mitar	YzXZYZWXXXWXV
s:mitbr	XYXZZZXYZWXWz
s:mitgr	cabcvcbcbbcca
s:mobil	X0ZccbabZbaaY
s:mocht	ZsataaZbbaoaZ
s:model	SYY2YXXZZYYZW
s:moder	ZZYbaYZUZXzXY
s:modif	ZaZbbZZaaYO1U
s:modul	VXY2WXYZZUYZY
s:mogli	avbdcbYbcccdb
s:monat	VVWXYWyXZVvWV
s:monta	dccdsdcddcddc
s:month	rnZaarkZZamZY
s:morni	mWlYYpXXYxXWp
s:mortg	bcctcaZcddcdc
s:mostr	acaaccvcbccda
s:munch	Zvbcbcbcccccb
s:mutue	ZyXcccbcabccb
s:myste	YYXYaZXZaXzaU
s:nachf	XYXYZZzYYXYVV
s:nachh	VYZYZzYZYZYaX
s:nachr	aaabbbsZbZaxW
s:nachs	XZxYaaXZYYaaY
s:nairo	baYbabyaZYZbX
s:navid	WYVYYYXXW0XVS
s:neben	vacdcbbccccca
s:neces	XtYrrZsaZZZZX
s:negot	QXTVXVQ0UUWXy
s:neigh	SUzXWXOWwuTTQ
s:netwo	crYqaanlaaZmY
s:netzw	ZZVbaaZTZ0ZYY
s:neutr	SUX1WUVWYWSXS
s:newsl	ZZXaaWY3YWXVq
s:nieuw	yWVXXUVnXwWUS
s:nomin	XYUYXXVxWOXVy
s:nonse	ZY4aYaWZYVZZX
s:north	YaWxbaWbababZ
s:nosot	WYWZYY0XYVWYV
s:noteb	YVVZzaXaXxZaX
s:nothi	aVtoXYTXWrtWq
s:notic	XXYbaa0baZsZY
s:notif	UVTWVWTVVST2P
s:notur	ZYbbbybXbbabY
s:nouve	YZZabZmvarYqW
s:novat	ZmYdkbvaofZaX
s:novem	UXWXYYUWWUWU7
s:novie	QXVWXXTVVUWU0
s:nuest	XoaaaoxmaZYaY
s:numbe	XXVaZacZWvYX0
s:nursi	ZZbbZyVbbZaba
s:nutze	WWX0YVTXYXUXV
s:oblig	QW1UWXwTUTUXS
s:obrig	XYXYZZXXYyWWT
s:obsta	ZZZXbb2bZXbba
s:obvio	4YYaZaXbXYZbY
s:occas	zaaYaWWZbYTZX
s:octob	qWWZYaWYXWYX1
s:octub	XUXZYZXXYXWWz
s:offen	YYXaaZYzZuZZW
s:offer	WYYZaawZYYZvr
s:offic	VXXYYYzWZUsWu
s:offsh	bbacbcxabcbcb
s:offsi	SVUWUWTXXWVX2
s:ofici	Zxbcccbcbbcba
s:ofrec	RV0WWVTUUSVTR
s:oktob	UVWXXWUuWUVU2
s:onbep	Yxbbcbabcccca
s:onbet	abcbbubbcccbZ
s:onboa	nYXYYapaZZ1UW
s:onder	W2YYYOXYXXYYT
s:ongev	ubbbbbadccbca
s:ongoi	zbcabXZccbZca
s:ontsl	aaYbabYaxWaZX
s:ontva	TVUVWURVXU4VS
s:ontwi	boaaaYwbYaabZ
s:opdra	xZbcccacZbccb
s:openi	ZtubbbZbcYaaZ
s:ophal	TWUXXXUWWUWU1
s:opini	RVV8VVTWXWTXT
s:opmak	2ZZYaSXObZYaY
s:oport	YX3YZaYZZWZXX
s:oppak	ubbbbbZcccaca
s:oppor	YZ1aaaqZkYYYY
s:opsch	1WWWXXQWYXVXT
s:optio	WwYQzYWYZYZaX
s:orate	WYXYYXWzZXXXW
s:organ	ZZZXbb2bZWbbZ
s:origi	ZXYZSaXYWVXZ0
s:orlan	WYXZXYQXYWTX1
s:osped	awccccbbcbZca
s:other	WWUYXZUXWSyVx
s:ottob	UWTWXYVWWVWVz
s:outli	aaUaZbXaYzZXS
s:outsi	vYabbaabbabbu
s:outso	WYYaXZ1aaZXaX
s:outub	TXUYYZWWWWXV0
s:ouvro	bvbcccbccbbba
s:overd	RVVUXXRWXVVV3
s:overl	vcaccdaccbcca
s:overn	YZZZZZyYaYWYU
s:overp	TVUXUW0VVTwVQ
s:overr	aaXaabWaYzaaX
s:overs	XYwaYaxZZVYYW
s:overt	RUWTWUTWZXWY2
s:packa	WsXZZaxZaYmXo
s:pagam	bXZZa2XXZYoZX
s:paghi	ZbbabxZWbaabZ
s:pagin	zZZXZYXZYYXXV
s:paier	XWTZ0YWXUVYYS
s:painl	aZbcbbzbcZbaX
s:pakke	UXYXZVUWZXzXV
s:palav	ababbaabbZTxW
s:pales	YZXZZqrnZvYXV
s:paque	UVWWXWUVWUxUw
s:parab	ZXWaaZZXXyYUV
s:parce	YzXZaaWZZZtaX
s:parco	bvcdddccccbba
s:paren	uYXaZWXYYXZaz
s:parki	VXXXYYTXYWVO2
s:parla	awaccdbcccccb
s:parli	bbccsdcdddddc
s:parta	WWzXZZXXXYZZW
s:parte	XaZxbZYabaabZ
s:parti	lZapjrddbZaan
s:partn	XqnaxZjXcWmZX
s:parto	ZZWbZbXa3XaaX
s:passa	VWUXWXUVWTWU0
s:passe	aYsbbbubZYbbZ
s:passi	acccbZWUcbycb
s:passp	XXVYVZVXYV6XU
s:passw	aZZaapXaaeusc
s:pathw	nndbbbnasbaaY
s:patie	Ywcdbdcbddbdc
s:pausc	pWVUXU0WWVVWS
s:payme	lqYZjYnYZXvYn
s:payro	VXWpYazXXqaYq
s:peace	ZZWaaaXYazZWW
s:pedir	XZXaYaXYzWZaW
s:penda	WbccbayacbUbb
s:pendi	ccacccabcVbyY
s:pensi	YzYbabtbZYZaY
s:perce	OVVR3TTWWVSWU
s:perfo	WXXVZXRZZXUT1
s:perha	UYWyYYVXYxXYV
s:perma	jwmbabZbeabbZ
s:perme	XXUZXY0XWVXWV
s:perso	VW5YYZUYWVYXV
s:persp	VV0XXXUVVTWUR
s:pesqu	YaYaaaYZZXWxV
s:pesso	WW2ZYZVYXPWRV
s:pfleg	YYYpaaeqvnZZX
s:pharm	xWX0WWTXYWWWQ
s:phish	XtaaXzqZaZUZX
s:phoen	occlifYnkqZaX
s:photo	zXVXYYwXWUWXR
s:physi	T1YWXWTVYWVVU
s:piace	XXUYXSTWztXXV
s:piaci	bbZbbVaaYwaZX
s:pictu	UVUXWXRWX1TSP
s:pipel	SZYZXaRXXYXZ0
s:pitch	TVX2RWRWXXUYW
s:place	YYXaaWsZxXZaZ
s:plair	XX1YWYWYUWXXT
s:plais	abYbbbZZYyaZY
s:plant	YyXcccbcabcbb
s:plaqu	YaYZYazZYYXZU
s:platf	qvcYkqXZZYmZW
s:pleas	ZYWaYbtaZ0ZZX
s:plekk	WWXXYUWzYVWUT
s:plomb	WXWYWYVWXWWWz
s:plumb	yaXaaboaYYaaW
s:plusi	ZY3ZYaWZWXYYU
s:podca	YZYZaZn1ZjZaY
s:podem	ZY4aZbZaaTaZY
s:poder	aWZcbbbbzacaZ
s:podri	uWZaaaZaxZaaY
s:point	XYWaZZUYV0YYU
s:polic	bbacccZZdbavY
s:ponen	XXYZYyWqYWXVV
s:pontu	zbbacYXabbWbW
s:porta	SZXXZZ0YYYWYV
s:portf	vUUXXYUX2UWYs
s:portl	ZXZZaZXYaWYZy
s:portr	2YXXWWUXZXQZT
s:posic	abocabxbaaUZY
s:posit	ktkaaaZaZZajq
s:posiz	aqZcbcZcubcbb
s:possi	wYbbccbcdbcdb
s:postp	SWUUXVTVXSVU5
s:postu	bbZcbcZcyabba
s:potre	aZZcbcZbyacbZ
s:pourr	saabbsYZrZZbZ
s:pourv	bucdddccccbbb
s:power	YZYZZaYYYXzVW
s:pract	XwZxaZWYbaZZX
s:prakt	uYYsaYZZrZaZX
s:praxi	ccdtZccdddcdc
s:preci	ZpZqsZtaZZZaX
s:prefe	lnWbabYaYZa1Y
s:pregu	UV1WWXSWUTUVS
s:preis	WWXXYWV0YTVWU
s:premi	ZZYaiakYaYp1U
s:prend	WXTXXYVWXpWU1
s:prepa	VXpyYWUX1UXXU
s:presc	UWUWVXSVWSUQ2
s:prese	YZYkrazZZZZad
s:press	UUUVVWRUW2VWS
s:prest	vYXZaaXZYXZZx
s:presu	yZYXZYXYYYXXV
s:preve	ZzccbaZbcabba
s:previ	YYYYZZWYZX2UT
s:prici	yZYZaXtkbXZZW
s:prime	WWXYsYzYXXoWU
s:print	UXYWWVUSZVWV2
s:prior	YZYYZbzZZXWYT
s:priva	WYXlZuWXZXwuU
s:probe	bddbdcscddbcb
s:probl	0XUvWYnYXTXYV
s:proce	VXXXYXTYXXvQz
s:proch	WWwYYVWyYVXVU
s:procu	jhrbnlZcoZbZZ
s:produ	ooYjpacldajeY
s:profe	aablamsZbaYbs
s:profi	binbabcZZjmwX
s:proge	zabbbbZbbZbaZ
s:progr	TnXZtuskXbXYa
s:proje	qjZdediakodcY
s:promi	YYcaZZvaovZaW
s:promo	XWRaYYVZ2NXXY
s:prope	YYVlYawZXyWZW
s:propo	VWVrWV5WWUVVZ
s:propu	XYUYXY0XXUVUT
s:prorr	tcccdcbddcccb
s:prosp	WXUYXYWWW0XVS
s:prote	QVVUVVs2XVSUP
s:proto	lXXwwYXXaXYZW
s:prove	WUWXXXTVWUVU0
s:proye	vbwaaaYaaZZZX
s:psych	aaXZabVaXzaaX
s:pubbl	ZaWaZazYXXZaX
s:publi	ZcWYZxayYWYYW
s:pudis	WXTYXY0WWUUUS
s:purch	WVVVZZTYaPWS3
s:putti	WW1VXaSZYUXYW
s:pyram	VTSXVXSWVQ2US
s:pytor	dZoannYbncapY
s:qualc	YZXZYZuYxWYXU
s:quali	yXcbcZZccbcca
s:quant	ZrYbabpanmanZ
s:quart	injbYZwYXaYYs
s:quatt	tbbbcZsbcbWbZ
s:quest	YkqsXsViWwWWW
s:quier	ZababxYUcaabZ
s:quitt	WZWb5bWZUWZaX
s:racco	XWVYxYvXXWXXU
s:raddo	abababUaaZxYY
s:radio	vbdacaacdcZdb
s:ragaz	WYYXXzUSZWWXU
s:raisi	XXUX6ZTWOVWYW
s:ratin	XVYZZZRYWZWX1
s:ratta	bvbcccbcbbbba
s:reach	TUVWXXyWURWWy
s:react	bbacccZbbZazX
s:reade	YYYZZyWvaWZYW
s:readi	VzrYZwWWWTmZW
s:reage	yYcccaabcbbbZ
s:receb	WXWYYWVXXW1WU
s:recei	WYXYYZUXZTyyl
s:recev	TYYYZYXYZZzaW
s:reche	roZcboZbaaaqZ
s:rechn	oYaZaZtZaZYZu
s:recht	VYYzWZVXaWZYW
s:recog	VWVXXXUVWTWU0
s:recom	XXshZaWYtcZxU
s:recor	YbaybZZabbbba
s:recov	WWVYXRVWUS4WT
s:recru	ZqsaabpajccaZ
s:recup	WZabbayYcbWba
s:redes	YZZbbayZbaYZZ
s:reduc	YYYZZazZZXWYT
s:redwa	aojkhboaoZbjZ
s:reenv	TUXXYWVVYW3XT
s:reexp	TYXYZXXYZY0aW
s:refai	3XXXYWUXZXYZV
s:refer	aXWbabrb1YXZY
s:refug	UVXYV2UWYXYYT
s:refun	baZbbbZbcX0bY
s:regar	vYZdddcdddccd
s:regis	aoYqaZZrkclcZ
s:regre	ZYYXVa0XXSXZW
s:regul	unbcbbbccbbcb
s:rehea	UUTWTWSWUTVV4
s:reimb	ZXZbYZQabazaX
s:reins	TUUWWTR0XSVSQ
s:reisk	XYbYazYVbZaaY
s:rejec	XaUaYaUYzVYZY
s:reken	UVTWVVRVXU2VT
s:relab	WZccccYacbxcZ
s:relac	0XZbaaZabaZbZ
s:relan	WXUYXY1XWVXWV
s:relat	WYWYXrXlZrsYq
s:relea	nXXZZYVZYwfZw
s:relia	WYYYYXSYa0RYV
s:reloc	XxtaaaXakaZaY
s:rembo	XXXZYYxYYWsXU
s:remem	YZVaabsaayaaX
s:remin	ZpYaaalWZXYqx
s:remot	waccbcZcbbbba
s:remov	YYWZZZXWZTq5R
s:remun	ZaaubvaYcaabY
s:renco	bbYbbbbXbxaXZ
s:rende	YZXZXZuZYXvYV
s:rendi	YaaYaZqZaYxZX
s:renew	UXWXYYTXYUQuy
s:renou	sYZbbbYabaZvX
s:renta	ZaaaZaTaZYzYX
s:rente	ccbcsdcdccddc
s:renue	ZbZabaXVbZYzV
s:renvo	VTVYVYUUYW1WQ
s:reorg	Y2XbZbZbZXabZ
s:repla	X3YbYaYbXZbaa
s:reply	SWYYYWVWaZ0YW
s:repor	omZabalabWYto
s:repos	XZYZaaWabZyaW
s:repre	XW3YvZVXXVWZW
s:repri	SVUVVTQ4XNTVT
s:reque	lXWYYYnWXZX1s
s:requi	xYabccocababa
s:resea	ZsY1aaVZaXaaY
s:resel	WYXYWY1XVWVQV
s:reser	aaaabRaVaYZZz
s:resou	yXcbbbXcccccb
s:respe	UXUVXTTXV2TWQ
s:resta	YUTZYYXXXXXX0
s:resti	ZZWaYbYYXzYZX
s:resto	YXYaaYYXauxVX
s:restr	XWWXZYVYYUc0R
s:resul	ZXXZaaXvZXZur
s:retai	0XZYaZXZaYZZt
s:reten	OWS2UWQWURVVT
s:rethi	XYUYYQWXS2XYV
s:retor	ZaabYaUaZYxXY
s:retra	SVSXWXSW2RWXV
s:retri	YbaybaZbbabbZ
s:retur	UYVZZYVYZV1uS
s:reuni	SWWXXWQUYWVU6
s:reuss	WcbbcbZxcaaZX
s:reven	ZYYbxaVaYZZbY
s:revie	lXXjZpqYZUept
s:revis	wXYYZYUYYWUX1
s:rewri	xZYYZZtZXYWaX
s:ricer	YuxZZWXZZXXsW
s:ricev	VXXXYVUWYV4UR
s:rimbo	XXYZYYxZZWqXU
s:rinno	sabcccZbcaatX
s:ripet	YaZYbyXZZYYaW
s:riser	YXzWZZWYWXYXV
s:rispa	XbbbbZzbbbYbZ
s:rispe	UWYXYVVWYW0XU
s:risto	YZWZYZ2YXWZZV
s:riuni	XXXYYYWWYVWUz
s:rivis	XaaZaxYUbaZaY
s:roadm	zbaXaZVabbYbX
s:robot	YnmcZaqldkaoX
s:roeme	OVYXYT2YZYXZW
s:rolli	xcbabbZbccbca
s:rollo	1WbabVYbbbabY
s:rotte	nohaarXbmlZZZ
s:round	aaZbbaY2bYaZU
s:royal	YXZZa3YYXYZbY
s:ruman	TYaaaZzaababZ
s:runne	aaWaabXZb2aaY
s:runni	RTVXUVRVYX5XV
s:salai	avbclbabbbobZ
s:salar	ZxZbebakZanbZ
s:sales	pmdbababpkalY
s:samme	ZWXZyaVZaZYYX
s:sampl	VWZZYW1XaXVWU
s:sanid	wZbccbZcccccc
s:sareb	xZbbbUWbbbbcZ
s:satur	UoVwWTToYVWW1
s:savin	YZZa0bUbXZabZ
s:sbloc	VXXXYWUWYW0VS
s:sched	WVVXYWUTXVUU7
s:schic	WXVvXXTXWqqWv
s:schol	UZbcbOa0bbbbW
s:schri	VYxXawWZYYYZX
s:schul	WXYYZxVXZXwZV
s:scien	nsYllaYlkZaeZ
s:scree	WXT3WYSXWTpYU
s:scriv	WYWYYqTVzWXXV
s:searc	YYYaaauZZXZyW
s:seatt	lrdaiaeZkpaaa
s:sechs	babcbXabybbbY
s:secte	WXyYZWWXtXYYW
s:secur	vYpZYoWZYXwYV
s:seeke	WUVXTzvVXXWSU
s:seeki	cbXdbdadwcdcb
s:segna	baZcccacxbcba
s:segui	bbabbcaabwaZY
s:segun	WWWXXXUVWUWUz
s:segur	uabdccbcccdcc
s:selbs	TYWVYY1XXXYWU
s:selec	XwXaabXbaauaZ
s:selez	XzabcbabbbbbZ
s:semai	rZlbbpdYamlkY
s:seman	oWXZYXW3WWYXV
s:semes	baabbXabyabbY
s:semil	YZYaybXZaaZaX
s:semin	UWTWY3sXXTWVr
s:sendi	VWTXVXSTV4UTQ
s:senso	aXbcxbYcabbcZ
s:senti	ccudddbcbbcbb
s:septe	XrZaYaVaxYZQw
s:serbi	TYaaaZ0aababZ
s:serio	SWVXWXuQWV1WR
s:serva	U1XZYXWYXWXWV
s:serve	3YTXUZTXVPWXV
s:servi	uZXZZZnaZYppk
s:sessi	STXUXyVwYWUVU
s:sette	SUVSU1UUXTVVR
s:setti	pXYaaaVZZYm1U
s:setto	WWxWYYVXwVXWT
s:sever	sW0aZbXaaaaaY
s:shipp	VYVYYZTXZWwXx
s:shopp	ZbZYZbXbcaybZ
s:short	XXxZXZlaYXuXW
s:shout	XY6ZWZUXVUXYV
s:showc	1WWYZaSZZYYSV
s:siemp	aZ0bbcZbaYbZa
s:signa	ZaacaWYZZYybZ
s:silen	adcbbdtddbcec
s:simil	1XUYXZUYXWZaV
s:simpa	ZzbbabZabaabZ
s:since	bYacccbcyabbZ
s:sitzu	aaaxbbZbbapaY
s:sketc	2XXXYWVZXXYYU
s:smoot	ZZUYXa0aVVabX
s:snowf	tZZbcjamrZZkY
s:socie	OSTUU2wRVTSUS
s:socke	RXWXWYUWXTXV0
s:softw	ZpZvjaqZaZYcY
s:soldi	VUUWXXTVUU2YU
s:solic	aZacccabbabyX
s:solli	ZYabbbZbaYa0X
s:solut	nuZbbcaccabma
s:solva	ZrmbZbuajYabZ
s:someb	qYtillYYbcZib
s:someo	qknanaoZrXaaX
s:somet	efsZ1ZVaZkYYU
s:somew	WX2VXYSXYSVYU
s:sorte	aaababYbbZwaZ
s:sospe	aaabbaYbbZzXU
s:souha	YbawbaYbcaaaZ
s:sourc	UV2VNXTVUVVVT
s:spann	VV0WXXTVVTVUR
s:speak	XZZVa1YnaYaaY
s:speci	aXzcbcabZabca
s:spedi	WXVXXYUWWSUQ1
s:spend	ZaWaZayYXXZaX
s:spill	YXWYXZUXX3YaT
s:spons	tXWZZaUZ2XYtV
s:spost	WXWXXXVVYVVUz
s:sprea	5XWYYXVYXWUYq
s:sprec	oYwVaYXtZZZaY
s:sprek	XZbYavZqbaaaY
s:squad	ZzbbabZabaabZ
s:stadt	X0ZccbabZbZaY
s:staff	xUXbbbscbbbca
s:stage	cYcdcdaducdcc
s:stagi	WWTXXXTWUSWW1
s:stand	VYW1WVRSYTWYT
s:start	dYZbwbZqaZelZ
s:state	uWXZZZVZZXXV0
s:stati	noZZaxYncZZbX
s:steal	YWyZtaWZYXZYW
s:steer	OWW2XTTVWUUUP
s:stell	ZXYbbbubaYayX
s:stewa	XWaaZYU0aYXXU
s:stipe	jnaZsrXZaZnaY
s:stone	ZskflbpacZbjZ
s:stopp	WXWYXYUVWSVU1
s:stora	aaabbaaabayXV
s:stori	SRQVVWQ3TRVVT
s:stran	XWRYXZTXU1XYS
s:strat	QWW1UVrXWVVYU
s:strin	xYXXYYwYZWWUV
s:strug	YYVYWX2XWYYZY
s:stude	VXWsilbvtWXYi
s:studi	vXYYZqUXyXZWW
s:stukk	XXUYYWUQV2XUT
s:stund	lmZoaZnpZYlYl
s:stutt	zRbcbcbcbccba
s:subje	krtmabYbZYabZ
s:submi	wZYcdcbdcccdb
s:subsc	YaYZaWUtZXXrw
s:succe	WWSXWXTVW1VTQ
s:suche	WYWZYYTYWWX1V
s:sugge	Y1taZaYaVVZYY
s:suita	aapcbdaduccba
s:super	TUWWWVQUW1VVQ
s:suppl	YYWaZayYWXxZl
s:suppo	WtXaZZvZWZwYX
s:suppr	ZaYaaaYZaYZyS
s:surna	bbbdcdZdbauca
s:surpr	YaYXabzZbZZaX
s:survi	VZYaaybXYZbZY
s:suscr	YZXaaaXtXXYvV
s:suspe	bcccdcbccbxUZ
s:svilu	iraaaZwaaZaZY
s:swims	WXVYYYVTYSWW1
s:switc	VYXyZYWWZYtZW
s:synci	XWZaaYXaaXzWY
s:syste	atdbibmaodbbZ
s:table	keqaZqYlrYaZY
s:tages	zYabaaYbaabbZ
s:talad	TVRWVWSURQVU2
s:talen	aZ3babZbaXbaZ
s:talki	XYVYwZUYvSuYU
s:tarif	qbbsccaccbcba
s:tarje	YZYxaZYZaZYaX
s:teach	WYZaa0XWppZXl
s:teaml	Zwacbcbcbbcca
s:techn	omZcrqXZcZckY
s:tecni	pbbbqraacbZba
s:tecno	dcsdddbdbcccc
s:telec	jpYmbbYoaoaoX
s:telef	XY2uYZVYXVYXV
s:teleg	YbbbcaYbca1ba
s:telep	YaazZYbbcbbcZ
s:telet	kwZcccabbbcca
s:tempo	XzZYaSXYZZWZV
s:tenan	qXYZZPX1ZYYZV
s:tendr	RV0VWVTUUSVSQ
s:tenem	tpZcbbZaaqaaZ
s:termi	VXXXYXrXYVnWz
s:terra	paninlXasYabY
s:terre	WYaZa2YVaZTaX
s:teste	VVRWTXuw0MUVU
s:testi	vZYpZY1ZZTYZW
s:thank	ZYYZZZsZwXaZs
s:theat	3VVWXWUXZOVXU
s:thems	TWSWXWwXVU0YU
s:think	UXR0WVRTVxVYS
s:thirt	XYUaXZzZXWYaW
s:thoug	YYsaaZrmYuaaX
s:throu	WcitYqdXlUtYg
s:thurs	YXWZYWWyXVXX2
s:ticke	XlYaZZW2ZXYYo
s:tidew	aooaabridcacY
s:tijde	W1YYYPXYXXYYT
s:tilbu	TVUVUVO2VSUSO
s:times	XYUZYZTVWTWW1
s:tiroc	ZWZcabZbzabbZ
s:toega	UVUVVVP1VTUSP
s:toget	WWbYzZuYXsXYV
s:tomam	YZVZZaWZYyZXX
s:tomor	UWXZZUWoYqjX1
s:tonig	XYXYZZW2pSoUp
s:toron	pqaadeYmfhZeb
s:touch	XWRYXZTXU2WYR
s:toulo	Xvacccbcccccb
s:traba	YqXbabZawsaYX
s:trade	ZaZabZYZaZaax
s:tradi	ZaYbZXUaaW3bZ
s:tradu	2YXYYYXYXXXXV
s:train	aXWYZzqXwWYYa
s:trans	1XXmYYcYcXlYr
s:trava	aaXbZbXa3XaaY
s:treat	XXRYYZVXT1XVP
s:trink	ZbZaabYaayaZY
s:trouv	ZaaabbsabZaau
s:trova	bbbabbxaccbbZ
s:trust	YYWZZYWZZXyXS
s:tuesd	YcnZXZnwaWYYv
s:tutor	ZaYZb2ZWbYbba
s:tweed	UYYZa4VZaZYZX
s:tweet	XWRZYZUYU1XXV
s:ubern	yabbabYbabZaa
s:ubers	1XXWYUTXYXXYV
s:uberw	ZXZaZZXaaYzZV
s:uffic	avcdccbccbccb
s:uitno	bbacccabcZbxX
s:ultim	XWWYZVX2YWXVU
s:umbre	PZYXYY1ZZYXaW
s:umeti	XYYYaXWXZYzYV
s:unava	ZaaabbZabYYSx
s:unbef	Zzbcbaabbbbba
s:unbel	XXUYYYQWXSWU2
s:unbez	aabbawZZbbbaX
s:under	VYW6XWVZXVWZX
s:unfor	YZWYZXRXZQYX1
s:unifo	YYYZZaXYZYyZX
s:unive	Y3aZadXZmZYaX
s:unlim	YYZYYZTYbZ0aV
s:unser	iZatatXZbZoaY
s:unstu	4YYaZaXaXYZbY
s:unter	qZYbaqZXosaaZ
s:unusu	Za0aaaXYZYvYW
s:updat	qXpbbbobaZaqk
s:upfro	bbbaY0SYbbZaa
s:urlau	Zubdccbcccdcb
s:usabi	YZX1aZVYaYYZW
s:usual	XWVZZa2ZXuYZU
s:usuar	ZaZwaaYZaZZaY
s:utili	XYYZZZWZaYYZy
s:utrec	qXacccabYZbwZ
s:uurta	VYYyWZWXaXZYW
s:vacan	YqpbaboarYaaa
s:vacat	anmccmabaabra
s:valen	vsabbaZaaaXbZ
s:valid	WYXZYYVYYVnWy
s:valor	UaZyZYYaaZZaX
s:valua	Wab0aZYbbbbbZ
s:valut	YYwtZZYaZYaaY
s:vanda	TXUXXXUWWUWT0
s:vanta	YohlcasajYanY
s:varia	ZuYcabZbaYZbu
s:venci	UXVYYZWWXWYV0
s:vendo	VYWzZYWZZYYZW
s:vendr	XtXaYZWxYXYYo
s:verdi	YbcbcaYrcbwca
s:verdu	abababUbaZxZZ
s:verfu	0XWZZZXYZYZYW
s:verga	XXWYZZXWZWXWy
s:verge	wWWXYyVVXWXXT
s:vergl	SYWVYY1WXXYWT
s:vergo	VXZwXrWpaZYZX
s:vergu	ZZXyZZYYZYaZW
s:verha	UUSVWUSTW1VTR
s:verif	XYXZZYWYZU10R
s:verle	bcabbcZacaawW
s:vermi	YWUaZazaXWYYX
s:verne	bbZaccaabxbZX
s:verpl	WXWYYYWWYWXV0
s:verre	ZzbcabZabaabZ
s:versa	UWUXXXTVWTVP1
s:versc	ZZuaYaZZZXZvW
s:versi	bqZbabYanYWZy
s:verst	aabbcbaybYbYX
s:vertr	YZZZZZXXZXXXx
s:verwa	cbbcbYbcvbccZ
s:verwi	XYWZZZVXZWXzS
s:verze	UYXZaa5aXXZZY
s:verzo	VVTWWWSUVSUQ1
s:vesti	UUVX1YUYXWYZV
s:veter	dcedpedeeeeed
s:veuil	ZZYZZZWYYXYXx
s:viagg	aabYbzaQbZaZX
s:video	bbbaccvbccbcZ
s:viern	ZYYaZaXYzWZYU
s:villa	ababbbZVbaURz
s:virtu	aZ1babZaaXnZZ
s:visib	XYZZZXzXZXSYV
s:visit	bbYcccabcaazX
s:visua	baZcccacbabzY
s:vivie	ZaYbbbYyZYbaZ
s:volen	zaYaaaYaatZZX
s:volks	ZabWbzaacbbca
s:vollz	rtacbbXbbbcca
s:volon	VXTWW0TSWwVVT
s:volum	ZaXaaaXUXXZY0
s:volun	uWZYVxXVYZXZt
s:vorst	WXXWZWVWYXzYU
s:vortr	bxbdcZbcbbbcb
s:vouch	YYYzZZUxaZYaY
s:vrijg	WWXZYYUWZW1VV
s:vrijw	ZababuaabbbbY
s:waard	UXYzWZVXZWYYV
s:wacht	aaabbaZabZpvW
s:waiti	XVXZwZUYXVYvv
s:walle	TVU2WUTVXUSVS
s:wareh	YYUvWZxYVTZZW
s:warme	aabyUbabcbbca
s:warmt	acbtccbddccdb
s:weath	WWTYXXSVYUWW1
s:webin	ZaabbaY2bnaZW
s:websi	1VTYTYwxTUWXV
s:wechs	ZwmbbbYbqZaaZ
s:weddi	1XWWZXVXYYZYS
s:wedne	XYYaYWVuXXXYz
s:weeke	sVTWXXQWXtUU2
s:weite	XYZZaZYZqZxZX
s:welco	YZYZSZW7aYXZU
s:wellb	YWTXYY1XXRXXS
s:werde	XY1ZZaWZaYZZX
s:werkv	zXWZZZWYZYZYW
s:weste	YaaaaZXbZbxbW
s:whats	qababZYbbazbZ
s:whene	zYYXaYVZZZXZX
s:where	WVXYYYVzXWXWW
s:wheth	pWuaZanprUZZY
s:which	1YVXYXTXaXYZX
s:whisp	WTXYYXQXYZ1ZW
s:whoev	VUPWVXPU0bwUS
s:widen	aaXaabWaZ2aaZ
s:wiede	abZabaYZbxaaY
s:willi	sXstXZXZpYaaY
s:windo	aabcbbabcZsuY
s:winte	VWYXY0VVYWXXT
s:wishi	VVRWWWTUV1USQ
s:wisse	YzXZYZWXXXXYV
s:withd	YZYZYYTXXU1XT
s:witho	WXuZXWarYV0ZW
s:witne	Wab0bZYbbbbbZ
s:woche	aabTbzabccbcb
s:wohnu	ZaYbbbZxYYbaZ
s:wonde	aZbcbbzbcZbaX
s:worki	YhtaZblapqZZX
s:works	tYYXYqWraYwUV
s:write	WXaaY1SaaYYaY
s:writi	XZdaaxpjYnXZY
s:writt	ZzsbabYaZYaaX
s:yeste	XXWZYYrVpsYYw
s:yours	YspnbboaaZabZ
s:youtu	ZZXaaaZxZZZba
s:zahlb	WXYYYYWVYWXW0
s:zahlu	VXWXWYVWXV0VT
s:zarag	YxbcabZcbcbba
s:zesci	ZbbbbYYbbaxZY
s:zieke	awbcccbcbbbba
s:zoeko	YZXZZZWYZVXzT
s:zorgs	bdbsddcdedddc
s:zufri	XXzYXYVYUVWXU
s:zugan	YZZZaYXaaYyYX
s:zuges	YaZaabXYaZVYy
s:zusta	ZZZZab2aZZZYY
s:zweit	VXYYazVWZYXZW
s:zwisc	YaYZZaWXaYUXz
salaire selon	ayacbcabbbbaZ
salaris tot	XzacocbbUbccb
salary $	WxababZabbrba
salary 0	XaYZ2aYZZXnYW
salesforce administrator	opibabaaokanY
same for	ZaXaZb2aZXbbX
sap a	Zrbdccbcrcbba
sap berater	kpcdcbbcYbcrb
sap consultant	qtZbbbcblabdZ
sap en	aXZcbcYbtabvY
sas for	pUsaaZYawZaaW
saw that	YWXbab0bqZaba
saw you	SSPXVXrWwyVVT
saw your	0WQYXWQYWxXXU
say hello	WYOZYaVXV4WVU
say nobody	ZaYbbb0baZbba
say so	bbaccdqdbsccb
says the	RTTWUWyWURRV3
scale 0	T1UWXYzTXQWXS
schicken sie	WXVXXXVWWUuWy
scientist 0	mxZbabZbaabba
scientist at	XzacaZabZacba
scientist in	pnZcbbabobcoa
se ha	YZXZZZXYYWQ3U
seattle ?	YtXZYZWXyTZXV
secret>i-am	UWRWWVRUR2PUP
secret>pay-first	ZZYbaYZabY0VY
secret>pay-word	YXYTYTVXZY0ZV
secret>role	uYabaYZabZuYZ
secret>run-code	TUXXVVWWXX0TR
secret>site-notice	YaYaaZYZZWN7T
secret>start	xadccabcdcXba
secret>threat	YZZbbaXabZ0VX
secret>we	TWWWYUSXZW8VU
secret>you	UXWYYuUXYW7UU
see below	VVTXVXwVUQSUz
see if	ZaxbbcuaZVaba
see the	UXWYZYTzYVXyq
see you	XYvZYaVYXzrYW
see yourself	XztaaaXaZYZaW
seed round	aYbbxcZbccacb
seeks>benefit	ouWZYXuZqWYZX
seeks>call-ask	SWWvXTT6ZXXZU
seeks>client	0oXbbbYbZabaZ
seeks>cofounder	XcYZ2dXZaYZaX
seeks>connect	am3YvZVYYSYYW
seeks>equity	ZqYa0aYaZZaaX
seeks>event	WSUUUqQvWUxvN
seeks>expert-call	TXX6wXWXYYYYV
seeks>freelance	3WZZnZXaZaZaY
seeks>funding	VUUl4WoWWWUWT
seeks>i-am	quWZYZVZttZZX
seeks>job-word	YroZXrVYxWYYm
seeks>mule	YxZbaaZaaatZX
seeks>open-to-new	aZscacYcvabba
seeks>part-time	2VYZXnWXsYYaX
seeks>pay-word	vnWrXwVXZXXYn
seeks>permanent	n0cafcXaZZZaY
seeks>recruiter	YtvaabXapYaZY
seeks>requirements	UW2taaWaZZaaY
seeks>role	qwXZldcZqYZZX
seeks>sell-cta	vXYrXXoUYVxYV
seeks>speak	nYarYgYwaZYZX
seeks>start	zXZaaZYZuaaaY
seeks>task-for-you	5WYYYsVXYYXYW
seeks>teach	bVYXZ8WWZYYZX
seeks>thanks	XVTYZZ8XXPYXU
seeks>threat	uuaaWmYZpaZaY
seeks>unpaid	TUUWR3RRSVVWw
seeks>wants-job	ntYbZZXaxZaaY
seeks>we	luVjpaavYXiYV
seeks>we-help	qUUZYW6ZYYWZW
seeks>workplace	aSUySQRTWU0WS
seeks>you	YZyWWatWjrnWU
seem to	vZWZabVaZ0ZWX
sell-cta>benefit	WZYYZZ3XZYVYV
sell-cta>call-ask	VXWSYr0sYXWYo
sell-cta>connect	SRMT3UPTPOQTR
sell-cta>content	WYWXYXUSYWW0S
sell-cta>cv-ask	UV0XWXSVVUWWR
sell-cta>easy-money	xYXXZWQyZXSYS
sell-cta>equity	NTS3PRNUTSRVQ
sell-cta>event	TXWXXVRzYUSP0
sell-cta>expert-call	VYXzYXTYZWWXV
sell-cta>freelance	vaZvYZVraZYZX
sell-cta>funding	YYWX1aRWYYTaZ
sell-cta>i-am	2VrWWYaXpTrXT
sell-cta>job-word	TQSWWU4UVWTMR
sell-cta>messenger	VaaWZZPaZZzaX
sell-cta>mule	sWVXYYvrYWpXk
sell-cta>part-time	uXWV1WPUXWTWS
sell-cta>pay-first	TWVqwWMWWU4YS
sell-cta>pay-word	uWXtYvvWYWTYU
sell-cta>permanent	1uXVYWVQaYVYU
sell-cta>role	TUZXYXQXYYUW0
sell-cta>seeks	TXVYUYQX1WXYV
sell-cta>site-notice	VYXXWYSWYWv4O
sell-cta>start	TZaaZY0YbZRZZ
sell-cta>task-for-you	OWURQUNVWW4UO
sell-cta>threat	TUZXYXQXYXUW0
sell-cta>unpaid	ZabbaYzYbbXZX
sell-cta>we	uXXYYszXYYiXV
sell-cta>we-help	YZXaZa2aYYZaY
sell-cta>workplace	2XYXZxTXZZYaT
sell-cta>you	oWXuyXuWWUuWS
semaine 0	qYaaaxZaZYXaY
send a	abXbbcvbZXauZ
send cv	Wt3aZaYZYYZXV
send it	uZXaaayaaXabY
send me	sYYaZapZYXrZs
send the	etWakaqZYXwXb
send us	UYXZRXzYaYsZW
send you	lXdpYatYrXkaY
send your	XvUaXZXYZX2XX
senden sie	ccbcccbacbqtZ
senior data	bzYbabZbmabbZ
seriez vous	ksZpbbanbbbba
set it	VYWYXYSYWyxXT
set up	0YZZbZYZaZYap
set your	Xablb1TZbbZbZ
seu dinheiro	WXWYWYwXVVxUT
seu perfil	ZqzbbbZaaSZqX
shall i	cpsqlanaYWaaY
shall we	nkrYYaYZYtZan
share it	XXUYSYzYYVT0V
share this	UWSSVVRVVN6SQ
share your	mWpcbbxbYbaaZ
shared a	WTSXYYUXUTu7R
shares and	ZxXbrbYbZaabY
she wants	WWTWYXUUWSWV3
short notice	0UXXYQwXYWWYT
should have	Wx0ZYbWaWVZZX
should i	XWUYYZpZ5UYZV
show them	WXVZYa3XVuZYT
show you	abZbucSaaZwcZ
si e	axacccbcbbcba
sie als	WwYYsatZZZZYX
sie das	uYYZYZWYYXwrV
sie eine	YaaacvZYbaatY
sie einen	aYZbaXrbxaaaY
sie gerade	WXyXXXUXVVvWU
sie gern	YZWaZZYqYwYXW
sie in	YYwaZaWatWZZX
sie interesse	WyYbabZasZZaY
sie mir	XYVZYZWXVUrXy
sie uns	VWWzXUSWXWuVU
sign in	ZZXbaaXZaWxtV
sign the	VWSXYYTWXWvYz
sign up	XXZXaXT6aZXYU
since the	XWVYYZVXWwYXx
sind ein	sacvXbaccbbca
sind sie	YY1aZaXaqXYXW
sir i	YXXbZbYa0XZZX
site-notice>benefit	SUURWTNXWTQP3
site-notice>call-ask	WVyWYXUXXWySV
site-notice>connect	aZYaabXZaUZ6V
site-notice>content	YZYZZZWTZXM2V
site-notice>event	ZZZaaZYSaXY5e
site-notice>i-am	X00aYaWZXWYRX
site-notice>job-word	YVVaaaYZYxY3U
site-notice>mule	Z6UaYaWZWXYXX
site-notice>part-time	VYZaXUY7ZXZOU
site-notice>pay-word	UZYXXzWUYXVSV
site-notice>permanent	UTTVWVTVXW1QT
site-notice>recruiter	ZXXbbbYaZZa4W
site-notice>role	YVZaaaYZYYZ7V
site-notice>run-code	YZYaZZXUZXN0V
site-notice>secret	YZYaaZYZZXysU
site-notice>sell-cta	VXWXYYQUYWTwy
site-notice>start	QUUVUxSSVRTyQ
site-notice>task-for-you	QYXaaaVYZXX6U
site-notice>thanks	XXWYYYVXWZW2S
site-notice>threat	WXVYYYUXXVP5R
site-notice>unpaid	XXSZWYSUYWX0V
site-notice>wants-job	aZbbbcZbRZa2X
site-notice>we	UWVXWWxUVUU2O
site-notice>you	cYcaaaZZZYY4Y
site-notice>your-profile	oYlaaaXZZXY3V
six months	yZaaqbZbbbabZ
small salary	ZXabzcZbaZaaY
small world	SWQYVYSVS5VUR
snowflake ?	xZZaarYbYZZbZ
so here	ZZWbabYaX1aZW
so i	WUxWXYSWT0SWR
so tell	UR5XYZVYUSXXV
so you	rXXaZatZYtZYp
socio tecnico	cccctdcddccdb
software ?	XYX1XYVXWYYZV
software company	YzWrabYbZabbZ
software for	Z0YanbYbZZbbZ
softwareentwickler m	rsYaZbYaYYatX
solutions architect	ovZbacabgaanZ
solvane is	XXYaZb2ZXXaaW
somebody has	zVTWWVSVXVUWv
somebody like	VZzabbXasWabY
somebody to	tXXYZxWYZZZar
somebody who	WXytvZWXYXYaW
somebody with	WW7aZaWZYXYaX
someone for	sZYaZZxaXYZYW
someone to	xzXaZaVaYYZaY
someone who	ZZWZsZtZuWZbY
something for	U2WaXZUZwWZZX
soon as	tXTZZaXZYzaaW
sorry i	VWPWWXSVTOxU0
spark and	sqcbbbZaccbcb
spart ihnen	VZaYaY1ZaaVYY
speak friday	ZxvaabXaYUabY
speak monday	YtxaabXaYTabY
speak>call-ask	QTVNX7SLWTVWR
speak>event	YZYWamY4aXZZX
speak>expert-call	RVU4UPVQYSVXV
speak>i-am	XYWXZWW4XsZZW
speak>job-word	UUTXYU2NYWUUX
speak>pay-word	rXW1WsWOYUWXV
speak>role	WXVXWYU1VTYYV
speak>seeks	UWZWZ0WSZXYYW
speak>teach	YUYZZ1YmYXYYX
speak>threat	uZbZbuZYbaZbZ
speak>we	WWXWYaX7ZWYZW
speak>you	WXUXYXw1VTWXW
sprechen ?	sYxYaZXZZZZaY
sql ?	sbZrcabbcbaca
sql power	nwabbZZZaabaZ
staff a	sWaZa0WZaZTZX
staffing firm	yUXabbsbabbba
start a	VYXa1aqaXXYaW
start asap	yabcbcYbabbba
start up	oqapsaXabaZba
start>benefit	VXVa1aTYRWXaX
start>easy-money	6WYZZWUZZYQYW
start>freelance	2YZabbYaaaaaY
start>i-am	VXWZxZvZtWWZW
start>interest-q	RWVYVXVWzVXWR
start>job-word	UWacZbYb1aZZa
start>mule	yZZZaZYZaZXaX
start>part-time	yabbcbZbbbbca
start>pay-first	TTVXVWTWWV3WS
start>pay-word	0XZZafpZaaYaY
start>permanent	qtWYvXUYXXqXU
start>role	oxZaaYYaaZYaY
start>sell-cta	TYZaZZ6aZYXaX
start>site-notice	zWYcbcababbZa
start>threat	zYaaaXXauZYaY
start>we	3abZaVXabZYbY
start>workplace	xXZbbsZaaaaaY
start>you	uVVYwWvWWXXYX
started a	ZVXabbYxZXbyY
starts in	YaaaaYZwbZawV
startup de	dccdsdcddcddc
statistica per	YZaZbzXZZZZaX
statisticien a	YnacbbabpaauY
statisticien en	Ywbcccbcccccb
statistics for	TUaWZ4XSbZXaY
stay in	XXmZyaVYYvYXV
stelle als	ZxacaaZataaaZ
stelle projektleiter	arZcbcactabbZ
still have	SVSUWTzVUPUTx
still open	Z0taabVaWWaaX
stonebridge housing	ZtmekbpaaYakZ
story of	Zbaabc0ababbX
studio in	6aZaaWXWaXZaY
sua conta	ZZYaaaYaYY2UX
subject	ntfbcdadbbccb
subject line	XV5aZaWZXTXYW
subject product	voXacdacbaccb
subscription to	YaYZaaWUaXUL4
suche ich	tZacbcZbrbcca
suchen wir	YwZbavWXaaabZ
sucht eine	qYaWazZaaaabZ
suit you	iwubbbYbZXaaZ
summer party	RTQSTRT2ROTQq
sunil i	ZZYYabtaZuaaZ
sunil we	sZcpdbZcdbccc
support your	VVVYaZ2YYZpYY
sur l	WXWXYwVwWVWXT
sviluppatore java	nvbccbabbbbba
swift and	vaccccbcbcccc
system will	YZYZaZXYaXYT0
t know	YzeaZaXZVxYZW
t pay	XYWZrvWyYWZZV
t say	ZZwZwaVaaWYaX
t you	ZZWalbXa3WXqW
tableau and	XlXbYbaazZbbX
tableau for	XVWbYYZvyYaWW
tag mit	ZbbacaVabazca
take an	WVWR1YTYzWWZV
take care	XWsZYZVWWzWYV
take part	WZYyaXWwaYZZW
takes 0	YYYyaaXvaYZaY
talk ?	sivZXanZZmZYW
talk about	moUXYtXwXUYYu
talk to	TUW2WXsX0SXXT
talk with	X7VZZZXaWXZZY
talking to	WXWYYZVXxSxYT
talks on	YaabbWa3aYaZU
task-for-you>event	QXVXY0YTVVYWV
task-for-you>freelance	2ZYXZYYWZYYZX
task-for-you>i-am	tZZZaZVa0WaaY
task-for-you>mule	QTVSQXRXTW2YV
task-for-you>part-time	1aaZaZYaYbabY
task-for-you>pay-word	3XXNZXVZYYXYX
task-for-you>role	V1bcZcaZbbZbb
task-for-you>seeks	xZYZZZWbaZYaX
task-for-you>speak	zZZWaVXYZZXZY
task-for-you>teach	zXZZZRTaaaZaX
task-for-you>thanks	RZZaabSb6TaZZ
task-for-you>threat	1YZWZVWYZYXZX
task-for-you>we	vtVVzWTWWWUWU
task-for-you>we-help	zXZZZRTaaaZaX
task-for-you>you	0WUwWrSWVVWXV
tasks you	YbaYbaYabZzbY
taxa de	WXYZYZWZaX0YW
te ahorra	XZaZbZzbaaWaZ
te gustaria	VYXaZZs0YWXZX
teach you	YYXaZUUYYT3aY
teach>benefit	VWWUX3SRWWVXS
teach>call-ask	UWVTY4SSXYWYQ
teach>content	UXYXY3UPYXWYV
teach>equity	U1abZVaaaZaZZ
teach>event	VXYYZ3WrhYYZk
teach>freelance	KSSyU1QUUTUVQ
teach>funding	SXY0TQYUYXWZV
teach>i-am	TfUWW7TUYmsWS
teach>job-word	QXUXY1YTVVYWV
teach>mule	UySVWNUyVURWT
teach>part-time	PpZYY6XVXYZZX
teach>pay-word	UrZYZ7XWZYYZV
teach>permanent	UjWZZRYzYXXYY
teach>role	RoZZZ8WYYYYZW
teach>seeks	TtYcY5XWkXXYV
teach>sell-cta	UWWUZ1SSXZXYQ
teach>site-notice	UYYXXyXVYXVSV
teach>speak	XYaYa4YQaZZZX
teach>start	KVZZZ7XYYZYZW
teach>threat	UtZaa2YXZYYZX
teach>unpaid	VWYYX2VUYXsVV
teach>wants-job	YXYZYTXY2YYZV
teach>we	VXZYZ+VWZYaZX
teach>workplace	QWZab3YYZZZZX
teach>you	ziSWXqTwdTrXU
teach>your-profile	PSPTTNP3UOSSP
team ?	WYtYVvwWsVWYV
team a	UZVZa3vWXWXYX
team and	XV0aZYxUYUZaX
team at	vrZabaabbbbba
team for	vWyYaZVaaXZaY
team in	WWsZasxaZZZaY
team needs	VuabbbWbyXaba
team of	YyXaaasaZZkZY
team would	Z1obacYaXWZaZ
technical writer	nvfbaaYadZZrY
tecnico 0	cccctdcdcccdb
tell me	YXuYZplqvUYYW
tell us	TXWrVYRuYX2XV
tell you	moxYkalZXaZaX
tempo !	YYTZZaYXY1ZXV
tempo indeterminato	Zyacccabbbbba
ten days	vWXwZWSXXXWTv
ten hours	5XXYYWlYZXWZW
ten minutes	SUzPWWkU0QrWR
ten weeks	yXZXZuVVaZXZU
ten years	TVVWWVRUV5VMQ
tengo una	UVyVyXTWWVWWT
tenho uma	UVwVxWUWWWWWT
tente ?	vWYYuYXZaZYZW
terraform ?	zaZbaZZbZZZbZ
terraform and	ZYxaZbYapYZaY
tester for	vZcccbbdccacb
than 0	acabbdxccacca
thank you	VWSiWYSUV4Vpl
thankful for	ZXYZXYxXxXaZY
thanks for	XZVZZamZkxYor
thanks>benefit	WZaUaZ4abXZaX
thanks>call-ask	bbYacbaWaxcYZ
thanks>connect	XZYZZZuYY0ZXV
thanks>content	WWWYaZYTY4YYW
thanks>easy-money	RUTWVWSXYQ2UT
thanks>event	SyvVXXUQWyVTS
thanks>freelance	RXVWXXTUW0VTR
thanks>i-am	XWuZZZWWp3YWU
thanks>job-word	XUbYYsVUtyXrT
thanks>open-to-new	YXNZZZYYY2WMU
thanks>pay-word	RTV5SUVXWQVWV
thanks>recruiter	WUQYYWTYWS1ST
thanks>role	XWVYZYXYTzYUU
thanks>site-notice	WWTVYXVVWnVww
thanks>speak	XYUXXXWQV4UUQ
thanks>teach	XXUYYOWVS6WTR
thanks>wants-job	ZTTaZaYZ0RXXW
thanks>we	UVUWWyRwWfVVt
thanks>you	fWqeYWUWW1ooZ
thanks>your-profile	XW6YaaXZZMYUW
that ?	QVSWVW2WUvTVS
that answers	nbabbcwbbabcZ
that i	0QyWXYSWWQWXV
that made	XX8ZZaVZYMZaW
that s	pZYZZYzaZkjaY
that the	WXXZZYTXZWsX0
that you	rWrXXzlXoaXWS
the 0	mXYZYWdpYWWY3
the amount	YZZXZaWYaYXY0
the analytics	XxwbabYaXWaaZ
the app	VWUUVXRPYVyT0
the attached	VVVYYYUYUVwX1
the audit	uSYXWUUXYXXYz
the backend	urXabbXboZbbY
the badge	XXVZZZVYYPR4U
the bank	WVTYXYRVWxUXz
the best	pYbaZonZZwYYV
the biostatistician	ZVxaZaYatWZaW
the board	UWUWWVSTVSUW7
the brochure	XXXZXZwYXWUZx
the budget	VZaYaWWTaYXZ1
the build	TWXXUWTWXUuUy
the business	aqXbacZbvZaZZ
the call	WXVwZZVpZwWZj
the candidate	XWSYYYTXXVuW0
the city	XvZYZrXYYYYZu
the client	wWwZbaXaaYaaW
the code	YwVaabXbaXxVX
the committee	YYYWZZXWZWXX0
the confirmation	WXWXXYXSXWYY2
the contract	cZZnZaeZZXmaw
the conversation	XXWYYZWXYUX9O
the course	ZZXaaTYQZXY2x
the credit	WXVYXYUWYSUt0
the crypto	VTRXWQTVpvzVQ
the customer	UVUUVYPWWTVW4
the data	XXXXZSVXsUYYz
the day	UYXUZ4VQZVXZu
the deal	VXWXXXUSZWXW4
the deck	YWWZ6aXaaZZbX
the details	TxWaZaVZaXY1V
the eight	rzUYYYUYaXXXT
the end	ftYaaaWWYwZYo
the fee	UUWuXTUVYV3WT
the financial	ZvZbbbZcraabX
the firm	XsrZYaraZXZZr
the first	bWmY0ZYYZUpWp
the flight	ZWZaa0WZZXuaX
the following	VVUYYYVXXV3UR
the grant	ZZaalcZaaYabw
the group	XXVYXYWUYRW9N
the growth	XaYXcb2bbaacZ
the hiring	ZmqbabYbnYaZt
the hour	xXUWYXRXWzWXT
the interview	VWVXXYQWyT2VS
the job	YwtZXaWYYVkmr
the kids	WWUXWrSUVSWV2
the lab	UxTYYY6WSSXYT
the landlord	VWVWUXVWYWSY3
the launch	RSRTSVR0U0TRL
the law	uababcubcaZbX
the legal	YYWYZaXYWVYZ1
the limit	VVWXXXSWXSXU4
the link	YtXbaaoZaxYaV
the login	WYZXaXWZbZ4WW
the market	XY2nYYUtXWYYV
the marketing	a0YbbcWbYZaaZ
the ministry	uzXZaZWZZYZaU
the moment	uXlZYYvYYrYYV
the money	vWXXwXUXYUzTT
the morning	WXyYYZnXXOXXu
the new	WWVZYZVXWzTW6
the next	uXvZZZVYZUqaq
the number	YYWaZZWZYW1WU
the numbers	WXXaZaqZXoYWz
the offer	XVTYYYUVXVqX2
the office	W1UYYaUYXTZax
the one	XluYnYYXXwpZV
the papers	VXXxXXWWYWzYT
the parcel	xXZaZaWZbvYZX
the password	VXYZYYXYYXuWv
the pay	WS7YZYUYWUXYT
the people	ZwWaYbxZZUaaZ
the person	yRPVUWNV2SSPP
the phone	XrWqaauZZXoZq
the position	W1VZZZXZWWZZx
the post	XtXZZZXZvXuXV
the price	QWUWzWrVWUvWQ
the product	ZuXaXbXaZxZaV
the project	tYXZZZWZYztZU
the proposal	VYWYWZzXWUVXp
the qa	ZtYbZbZcvZaaX
the recipe	UWSWWXRWVPUT5
the release	xababXYbcZrbY
the rest	XZsbabYbZpubY
the right	uuTYYZwZWXXYV
the salesforce	xWxaZaVaVWZaW
the same	iXWpYYuXa1YYT
the security	VVTZYZVYWV4VR
the seminar	UWTWY6SXXTWWs
the senior	ayXbbcabZabba
the server	XWWXYYUYYSWX2
the signed	VWVYXYRWXUVW2
the spring	WWWYrQVsYXXXy
the story	Zbaabc0abaabW
the summer	XXXYY2VVuWYYk
the system	uaabbWuabZaXo
the team	XyVaZZbpjoYYa
the tech	YWpaqZWvuWYYV
the technical	WVwXVZTWXVzXV
the topic	TZV5XWRUYUXYT
the train	UWTXWVSzX0WUP
the training	YYWZZXVYYUsY0
the travel	YYXaaZYZaXtV0
the us	YwabbaaacapbZ
the vacancy	UUzWWXSVTUUXv
the way	XXXabaXZa5YPW
the west	VTUZZZVYWUVY3
the whole	ZaabncYbaxaYY
the year	raZXaXyaaYYaU
them to	UWSWXXPXUvVW0
then a	taYbbbtbbabba
then we	WYXYxZsYZXsaY
there is	XUWXqZVXXW0XW
there s	oiqYqYlnpZXYW
these days	VUjXXYRXV4WWS
they want	YvWbaZWaZWYZz
thing in	aYzbxbXaZTaaW
think of	YX1ZZaVZrqaZV
think the	XZXabbVbYtbax
think you	ZztaacWbYXaaa
third of	PVUU1VrSVRRVQ
third-person>mule	YYacbcabzbbbb
third-person>wants-job	ZXXbbbXb2aaZZ
third-person>you	WXvrWYvZiUYZW
this afternoon	VXVUXZsYYVWXz
this is	qlraZaWYZWpXt
this message	aaZbbbYabYl2V
this month	WvTZYY2aXTVYV
this morning	RSQVVVQTV5TRX
this quarter	VWUWXX6WQUWWQ
this saturday	RUVTVNS0XWUW0
this site	TUSXVWRVV1vRO
this to	XYYZYXyXYWtYU
this week	mvXYVYRyYWWuT
this weekend	WXWYXYQXYVTS3
this year	U4TZYZUYVvYYV
thought about	YX0YXXSRVyXYT
thought i	WWwbabYaXvaZX
threat>easy-money	0ZaXaWSZaZSZW
threat>freelance	4YaabZYbaaYaY
threat>i-am	YYXaabVbZWyZW
threat>job-word	UTWYYZWYyYzWW
threat>messenger	RSUYZWXZUV1WW
threat>part-time	xpaaaobZaaYaZ
threat>pay-first	ZaYbZaXaXYyZU
threat>pay-word	oWZXZtwXZYsYW
threat>permanent	XxXaZZUZxYVYU
threat>role	yWZaaaYbwZXZY
threat>secret	YZabbaYabZ3UW
threat>sell-cta	XaaaZZ0WaaWZV
threat>site-notice	WYYZZYVWZW5Lt
threat>start	oWZWZVRYZX1VW
threat>teach	aacbcxaZccaca
threat>wants-job	XQVYYYTX0WUXR
threat>we	zZaaaXnabapZY
threat>workplace	T7YaUZZZZaYZX
threat>you	nXXYXYVXYW8XZ
threat>your-profile	VVSZYZVXVS1TR
three clients	VW4XXYqWXSVWU
three days	wYYabZYabavbZ
three evenings	PUUUTwSxWURVS
three founders	WWUXyUT1XUVVQ
three people	UUT0SWRUYUxWS
three weeks	6ZWYaXVYbaabX
three years	VYVZYZUYW7YXT
through a	sXXXZYWYZXxZU
through it	WXUXWY3YWTVYR
through their	PUYUX1RQZWpYU
through you	ZWXYZZXayXwZX
ti va	YuXavbYaaaaaZ
ticket 0	STUW2UOPUSOTw
tickets for	XYYaZZV6aYXYT
tideway ?	aavbacsaZVaba
tideway is	XnYbabzbZZabZ
time $	oscbbbacccadb
time 0	bvacbVZtbbbcZ
time ?	VT1XVXRXU1SXS
time business	staccbabWacba
time for	mWVWVY3XWSXYS
time to	nYroZauaYXZaY
time £	nyYbbaYbbaabY
time €	X0YbabYbbbabZ
tjm 0	0XacbbZbaabaZ
to 0	VvVYXjpXXWsVw
to a	XcvmYZkWXuoWU
to about	XVRYYZ4YzSYXU
to add	YwYuaaZYbYabZ
to an	qZZbbbZwbYasU
to ask	YZxZZawZXXZaY
to atlanta	asacbcacraZba
to be	pcqZZZgYatnXb
to book	rbbxbYYYbZWbY
to buy	RVRz5XOVUSNXT
to change	UWwSwWRWzUYYV
to check	0WVXXVUTYUwWS
to clearbrook	Y2XbZbWbZYZZZ
to continue	VVUVXYRX1UtXV
to cut	UVUWWWwVYNVT0
to decide	ZyXabYZZaZaas
to discuss	2VZWZatYWWYYW
to do	VXSY2ZrXSvYZV
to draw	WYVaXZsXVzRYW
to dublin	YsubabaaaaYba
to earn	UWYYUZ3YZZRZZ
to fill	XzYbZbpbababY
to find	YkwoqbXZpXaaY
to get	WunYXYTXbsrYq
to give	0TRYYzUXVVWYV
to glasgow	YvraZZYZWZXZs
to go	rWvWZZUVZrZYu
to have	rsaXYYZpXxYYW
to hear	UezsYWUuVsXXW
to hire	qwYaapZaXaaaZ
to join	YpXwWZZXaZquV
to keep	sUSVzWTUWVRXv
to know	WW0YXZdYVuXYm
to learn	YXsZabWXWxZXY
to look	yZZVYZwaZZYaV
to make	XtVZXapZWyZZk
to manchester	YuvbaaXbjYZaX
to me	YlsrZaaZrVYZr
to meet	YovZqapYXWlZX
to mosaic	X2XbZaVbYZZZY
to move	RTOVUWOUSPTV7
to my	XayaZbsaXmZaW
to open	WUuXYYVXVT1RR
to our	TVWnX5RvYWdYV
to pay	uWVzUWQWXT1XQ
to receive	YZaaaZYbcY1ZX
to review	OQU1XSSUXWTVw
to rotterdam	ZZZbbaYZpYYax
to run	X0XaZaraaZXbX
to say	aaZcccYbZuabs
to seattle	awabacZckabaZ
to see	WYVqZbuZYtYtX
to set	0YaZbaYabaqbX
to show	WYVZra1XWrYZU
to speak	XXWwZazYXYYZW
to spot	WYXXZWU0YRPzS
to start	VXXa2asZWXqaW
to talk	YuZrZobZnnYZW
to teach	XZaab4ZZbaaaX
to tell	ZY0aZYTVrUYaY
to the	YbWYYYYoeeYo1
to this	WYWYXYUUYW2VT
to understand	UXW7XVUYWVWZW
to us	0VVZZZbYYXyWW
to work	WWTZXaqY8UYZV
to write	WstuWWTXuiYXU
to you	duYtZZYpYqYZX
to your	WWVWYYeWrYo2f
to €	3XZZbZYaZZaaW
today ?	XYXYZZyYXUWYx
together a	WXuXYa2ZXUYZX
told me	WX1YYXsYWSYYU
tool it	XYUYYXWRYTxYy
tool that	ZcaccczcbXcbZ
toronto 0	XuXaZaYvYXZZX
toronto and	wYXaZaWZXuZaW
tot ziens	XXVZYXVRW2XUT
training on	UWVYX2SWXTQXw
travel paid	vWaYavXaZaZaX
tres dias	xZZcccZccbcbb
try it	Zaaabb1ZbaZaV
try our	VQRYVXyzWWUUU
trying to	YYRYVayXVxXXU
tu contrasena	aaZbbaaaaZkuW
tu cuenta	WXZXaWTZZW3QU
tu perfil	ZqrcccabbaasY
tu web	0ZVZXYsYSVSXV
tuesday ?	YryZaaqZZSZaY
tuo profilo	aarcccabbZZvX
tutor for	SWaYZzYZXZZaW
two calls	PTT4SQQRVSRUP
two days	wYZZYuXaZZabZ
two hours	UVWru2jWYXVYW
two interviews	XxXsZaZaZaabY
two minutes	PXTUXU2yXWUWS
two of	XWbZwwYbaZabZ
two weeks	0WWXWVfWYWVWx
two years	VzvbaVYZaYaaZ
uber die	yXWuZXWXXXXYV
um cafe	YX1ZYaYZZrZYX
uma hora	aYasavaZbZabY
uma startup	ZZaayaYabaZbY
un analista	ovabbbabbbaba
un cafe	ZZvakbYaZuaYY
un caffe	ZY0aZaYZarZYX
un chef	XzZcbbZbbbbaa
un cliente	xYaccbaccccbb
un consultant	qsacbcacbbbbZ
un controleuse	XzXcbcabbbbba
un corso	XYaab3ZWbaVaY
un data	mwZcbbababcba
un fondo	ZbaxZbabbabbZ
un ingegnere	ovacbbababbbZ
un leader	VV3VXYVWVWXXT
un ora	VYYuYyVUZWXYV
un perito	UYYzXXXZZZYZW
un po	XYTZXaVXW4YXV
un poste	ZvYbbbZbtaaaY
un proyecto	vVzYXXVWXVWVT
un statisticien	XyYcccacabccb
un sviluppatore	Zwbcccbccbbca
una hora	bccsbsaacbbca
una startup	ZZZa0bZabaabZ
und 0	XVYZwZVYZYVXw
und mochte	vXUXXYTX0UXXU
und suche	aZZbwYZasaaaY
under your	WXWaabYaYvxaY
understand how	WZV3YVTYVXVZW
une heure	XaZyYtZZbaZXY
unpaid for	VVVYzySVXWXXU
unpaid>connect	TUTTTQS1WRUTR
unpaid>equity	XWYa3WXXZZZZX
unpaid>freelance	ZcbcbaZwcbbaZ
unpaid>funding	aUabzZZYaaaaY
unpaid>i-am	TVTXT1SRVSWXQ
unpaid>pay-first	PSQU3QNPRPNTO
unpaid>pay-word	VWXXXyZ2YXWWU
unpaid>permanent	aVbaysZYbaaaY
unpaid>seeks	VXZZW2XVYYZYV
unpaid>sell-cta	XZaYZWzXaaUYX
unpaid>site-notice	VZZYYzXWZYWTW
unpaid>teach	UWWYU6UTXVXXS
unpaid>you	RUSX9SRSUUVWS
unser magazin	SSUWVxQzWSUSP
unser team	VwabaZuaaabbZ
until the	vYZaaZWYaYYaz
until we	0VZbjbZbaabba
up ?	ab1bacoaZUabY
up for	pWjWrXZrYsYZf
up in	TTuWUXyTWwUVO
up on	WtWYZZ3XZXXYV
up the	YZWZaasaYWYZ0
up to	shmYZZeYYcqXr
updated resume	vYocdcaccbbba
us ?	XYZZp3WXaZXaZ
us as	VwWYusVZYYYZX
us both	ZVZa1aZaaoZaY
us the	XYYZXZUYbZ3YX
us to	VuWYXYTXX0jZV
us what	4WTtXYRtXWVWW
us your	XXZaaYXabY1XY
usd h	xZbbbpabbbYbZ
use the	YYWaZZXZY2QXu
use your	QRSVVWPWVQ1Sz
uur per	qYaZblwaaaZaY
ux a	YobcbcZcubbba
ux designer	osZbbbabnabmZ
ux designerin	Y0abbZZaaaabZ
ux en	auZcbcabsaaaZ
vacancy at	XzxaaZWZWWZZX
vaga efetiva	ayacbcababcba
van 0	YZXuaZXaZXwZW
van een	YZZtvbZbbbabY
vantage pay	XpcliasanYZpX
ve been	XZzZZaXVZupZW
ve got	TVzWtWkVTzWVQ
ve updated	WYWZZYTXYWX2q
vergoeding €	TVWyUwUTYXXYW
verification is	XYWZZZWYZXS2T
verify your	WXXYZXRYZXm0T
visa status	wZadddbddcccb
visto il	yYtZYZWYXVYSW
visto tu	uZtbbbXaXYatX
voluntarios para	ZXaZZzYWbZYaX
von 0	XYZtZYTYYY1ZW
von einem	ZXWaZZYVxUYwU
voor controller	aqacbbabbZauY
voor data	ZqabbbaaaZawY
voor een	sXYwsaXaXZaaY
voor mijn	sxZaasVaTZaaY
voor onze	WXaXZwXqaYZZX
voor projectleider	aYabbbZaaYazX
voor ux	aobcccbbbZbuZ
votre compte	VZZYaYVZaY1qW
votre invitation	bcbccbaXcYb0X
votre mot	ababbaaabZouW
votre profil	ZZtbbaYaaYptY
votre tarif	wYYvZZVZaZYZW
vous a	YZmaZZYyYWZXV
vous d	abYscbbsbabba
vous etes	TWVXXXvXXVuvS
vous interesse	mwZcbcabbbbaa
w d	srZbabYaZZasX
w2 remote	ucccdbbdddadc
w:!	YYeXXYZnY5pUW
w:$	qoXpZqpZYXpYW
w:%	XXWXxauoXWuXa
w:0	onWndoedXWocj
w:?	ldrijkpaoZXWa
w:EMAIL	X5WaaaWZWXZXW
w:URL	XuYaZZsxZYkYV
w:a	mmkmdkiefagcX
w:aan	TWtjXwWtXsVWT
w:aanbevelen	ZXYbabXa2YbZZ
w:aandelen	cYbcucbccbccb
w:aangenomen	XUXYWYVYZVzYU
w:aanmelding	XXXXYWWQYUW0Q
w:ab	WVYaZZxayZZZY
w:abap	popZYsWZqYZZW
w:abbiamo	xXVYYTUXXxYYV
w:abbonamento	ZbZaabWabZXwU
w:abend	ZZaaZvYYaaZaW
w:abende	ZZbcbxZabaabZ
w:abertas	XWVYYVXyXXWVV
w:aberto	baycccacbTaYa
w:abierta	vabbdbacccccb
w:abierto	bcudddcdbbcXb
w:able	VUUXWYUVVSWW0
w:abonneer	TYUYXZW0VSXVU
w:abonnement	XZXYZZUWZXV1R
w:abonnez	WYVYYXWzWUXWT
w:abonnieren	bbabbbavbYbZY
w:abord	XVXYXXUYYWzWT
w:about	dkosbdallpWWZ
w:abraco	VWTXXXVWW2VRQ
w:abre	U1XVYOUWXWUXU
w:abrechnung	tXYxYXWXWYWXW
w:abrimos	WuYZxZYZZZZZW
w:abriu	Z0YbbaaaXabaZ
w:abroad	QTwWTWbWVU6XU
w:absprache	0VZaYYWZYZZZX
w:academy	UYYZa3XZaZZaW
w:accelerator	PUXX3WSWYXVYU
w:accept	UaYWYW0YaVPZW
w:accepte	ZaYabZZUawaxW
w:accepted	XXVZZZVXXsXzt
w:accepteren	YYYZZZYYYzYWU
w:accepteriez	aaXbZbXa1YZZY
w:accepting	YXXaaarZZuZwU
w:access	tVtYYXVsXWUXv
w:accesso	VWVWXXUTWSVzR
w:accettato	YZXZZZWYZxYwT
w:acciones	cZcctcbbccccb
w:accompagne	VW0XWXQWVUWWT
w:accord	ZaXucaatbZbba
w:account	WXXYXXrYYk4Za
w:accountant	USWVWWTVUTUSz
w:accountants	OURPSWzTR0TTQ
w:accounting	sYXZYZVaYWXZz
w:accounts	Y2bbaZXZbZaaZ
w:accredited	VWWVVXR1YWTTT
w:aceitar	WWVXXXVVW0VUR
w:aceitaria	ababbaayaYbaZ
w:aceitou	YZXaaaWYaWY2S
w:aceptado	ZaZbbaYZaXZ2U
w:aceptar	WXWYYYVWX2WUT
w:aceptarias	2YabbbYbaaWaX
w:acesso	VWVWWWUTWSV0Q
w:achat	ZXaxbYYZbbZbZ
w:acht	ZZbbaxZabaabZ
w:acompanho	VVRYYYVXW1VQR
w:acquire	WWYYZ6XXVWXaW
w:acquisti	Zaabaa0aaaabX
w:across	nluaaaXaYxZVX
w:acteurs	VWzXVXUWTVWVS
w:action	ZaYYaaYaZVaax
w:activity	YZZaaYVZaY1VV
w:actor	5ZZYZTWSaZYZY
w:actualizado	YaxcccbcaabVa
w:actuarial	LMMPO0L0OMOOM
w:actuary	l0YaaacYZYYnX
w:actuarys	XYwcbcabZYccZ
w:ad	oVVWWsVTUTT1Q
w:add	WbufXYUVWsmuf
w:added	VWVXYYUVXTT7N
w:adding	U2VXXYUXVxWXR
w:address	STSUUTMRVTr1P
w:adesso	WWzYWXUWWUXXV
w:adjunct	WYaZa3YXaZYZY
w:adjunto	PVUVWWSUuSVTz
w:administratiekosten	XUXYWYVYZU0YU
w:administrator	rojZZZZZrkZnW
w:administrators	yZYZaaZbbaabY
w:admire	WWRWWZSVU0VVV
w:admiro	VURYYYUWW1VQR
w:ads	yUUVUVNWTVzVV
w:adult	VXYZXQWzZXQYV
w:adults	TXXXZ3WUYXXYQ
w:advance	UUUWX3TVTT0XS
w:advert	U7SaZaVZWXYZW
w:advertised	WT6YWZUWTTWVU
w:advertisement	YYYaaaXZZYX3T
w:advice	YXZSxZWY2XZaX
w:advies	YZXYYZWYxWYYV
w:advise	TOPWUW3WRQSVP
w:adviser	RUSWUY2WTPVYT
w:advisor	KPPz0OOQRPNQN
w:advisory	VUWt3WVWYYXYV
w:af	STUVWWTUUQUT1
w:affideremmo	4YYZZZXYaXYYW
w:affitti	0YYZnXXZZrZYW
w:affut	WVTZXZVYzWXYW
w:aflevering	bbcbcYawcabaX
w:afraid	VWUYU0TTXUXYR
w:after	kqXoWWrWXwoWV
w:afternoon	xVSTVXnWUUVVx
w:afternoons	6XXZXYVZVWXaW
w:afterwards	uVXWzZUYaZVZU
w:again	TT3WWzUVUVTnq
w:against	TXVWYWTXXU0RR
w:agencies	WZYYaZ3aYUYZX
w:agency	yqXaaYrZYZZaY
w:agenda	WWUYXYwRW4WXU
w:agendamos	bbZYcbvbbbbbZ
w:agent	RTQVRVRUTS7VR
w:agents	RWTUSW2TWOTUP
w:ages	USPVVWQVVsVU0
w:aggiungo	XYTYYaUXXzYWV
w:ago	WyQXYZTYV4XYU
w:agreed	WXVXrYXXXVSYy
w:agreement	UTSVWWTVRQUV3
w:aguardo	VVTWWWzVVTVTS
w:ahead	2WaacaXbbZaaV
w:ahorra	WZaYbY0aZaVZY
w:ai	YTqYxZtjqUcWT
w:aidons	ZbaZbbzabaabX
w:aime	YZWZZUWYU1XWU
w:aimerais	YZWaZXyZtYZaY
w:aimeriez	VV0XWXPWUUWWT
w:airflow	eXjcaojjumYiV
w:aiutiamo	abaZaazZbbabY
w:aiuto	yYaaaSVabbabY
w:ajoute	XYSXWYVXW1XXV
w:ajuda	zZaXaWYZaaYaZ
w:ajudamos	ZbaacbybbbbbZ
w:akademie	UWXSX0UUXVVXU
w:aktuell	VWUWWX0WWVWTT
w:al	drXXarpVYWzXU
w:albania	PPVSVR2VUTUTR
w:alert	XVYaZaWZZVX0w
w:alerts	TSR2QUSSWSUUR
w:algo	VWUXWXUV2TVUQ
w:algorithm	PSyuVVRUVTyWR
w:alguien	VWTX0XUXWWWXT
w:algun	TVRWVVSUS0TTQ
w:alike	ZYUZWaRYW5YZV
w:all	eZloXZbpbpXll
w:alla	XX0ZYZVpYqYXW
w:alle	WWXYZZWXYWXzv
w:allegato	RWUVWXSUWTVUz
w:allego	VZYaZaXYxWZZU
w:alles	XVXYZYrXYuXyS
w:allowance	PUUUUUQPVW1TQ
w:allowed	V6VaZaYZUYYZY
w:alma	PRRSRROPT2PPN
w:alquilanos	SUWTYTPXYT1TS
w:alquiler	cbbctcbccabcb
w:already	RWUVWU5WRTTUR
w:als	ZtXlmZooqYYjW
w:also	yTRUSUvSSwSTO
w:alterada	ZaZaaZZZZXSzU
w:alternance	VYacZbYb0abaZ
w:altijd	WV5XWYUXXUYXV
w:aluguel	ddddqdddddddc
w:alumni	TTRUUUS26MURN
w:always	WV6XZYUZYVtZX
w:am	XoamYdaltYbXr
w:amanha	TSUVVVRUTRUR3
w:amazon	VVV3TXUWXWuXU
w:ambiente	Y1ZbabYaZaaZY
w:american	TSSVVVRTSS1WS
w:amira	oaZdaaraZZZxX
w:amount	WYXWYZUXZWWW0
w:an	jbYrkonddZacZ
w:analisi	2ZZaZZkZaYZYW
w:analist	jtYaaaYZtZapY
w:analista	qmXbaaXaxZZZY
w:analysis	yTWWYyUUWWXXR
w:analyst	qrWpZYWYplYmd
w:analyste	trababZaaaaqY
w:analysts	RUYYY2V0ZXYTV
w:analytics	myqaZaYsYWZZW
w:anbei	UVWXXXVUXUWVy
w:anchor	csodZaepnYYlW
w:and	kkmkmfYbjgpaX
w:andrebbe	ZaZbbaawaZaaY
w:anexo	TUTUVUSSURSR0
w:anfrage	zZbbabYbaaaaZ
w:angebot	TUyWWWQUVTUVy
w:angehangten	UWWXXXTVWVUU0
w:angel	USSV7XRVWUVWR
w:angels	RPPS6UNUMRSVR
w:angenommen	bcbccbbYcabxZ
w:angepasst	VWWWXXVUWTUU0
w:angesehen	aZWcbcZbWZa3X
w:angry	WYWVZazXaXXZV
w:anima	XWXXyYVXZYVYW
w:animale	baZcwcccbcbca
w:animas	WVVXzZVWYXXXU
w:animer	YbabbzaWbaXba
w:aniversario	WXUXYXVWWyWUS
w:anjo	VVTV0XSVXXXWS
w:anmelden	ZZaaaZY3ZWZXV
w:anmeldung	XZXZZXXTXWXxT
w:anna	YZXXYZXYXVYZx
w:annehmen	UVWVXVUUWVzWS
w:annex	UWVXWWTVYVTTz
w:anni	V1UWXQVUWXSXT
w:anniversary	VXWYYYUXXavxS
w:annotation	YXVZXZ3YWVXZT
w:annual	WWZXYzWwaYWYU
w:ano	zVWZYYWXXwXWT
w:anonymous	ZbazbYZYcbaaZ
w:anos	S4WUXMTVWVSWS
w:another	RSRvVScTUyTSz
w:anrufen	WVwXaZwZXXZZW
w:ans	VW0XWXPWUUWWT
w:ansehen	YXZbbbZaaYa1X
w:answer	WvWrYZjYYWpon
w:answered	ZZWbbbabYwZvU
w:answers	uXXpZVtYZXuZX
w:anteile	VTXWyXWYYXXYV
w:antes	UUXYWXUXYW1XU
w:antiguos	ZbZuXaaabbabZ
w:antivirus	ZZZZZaWYYXxXU
w:antwort	VWVWWXSUYUVVz
w:anuais	WyYbabZaabbaZ
w:anuales	Xxbccbbbbbbba
w:anuncios	UWTXWW0VWTUWS
w:any	bUlqXYXX3UXXq
w:anybody	UUVWTVRzWVTWU
w:anyone	VXlkXYrW4UXXi
w:anything	VwrYYZTYusXYV
w:anyway	YYVaYTTYYR0ZX
w:anywhere	YXXbZaWa5WZZX
w:apareceu	WYWYZYXXYVU0S
w:aparecido	VWWXXYWWYVUzQ
w:apart	STUUUTPTU0UTQ
w:apellido	YZZaaZYZaY0QX
w:aperta	ZzYbbcabbbbba
w:aperto	YZzbabaaaXZQY
w:apetece	YY3aZbXZZWaXY
w:aplicado	YUXbabXa4YaYW
w:app	vWVZ4VakWVmWX
w:apparently	UUOUVTQTV1QSP
w:apparso	VWVXXXVVXUUyS
w:apparu	WYTYYXUWWUV0T
w:appeal	YyZbabZbaapaZ
w:appeals	XYXaZZVZ4VZYV
w:appear	SUTXXWS0WUXUW
w:appearances	XZXYZZXXZVXzS
w:appeared	XXXZYYUWYUV2S
w:appears	YXWZaaXYZXSzU
w:appel	STyVVVSyVUVVS
w:appeler	ZXzZabYaaYaTZ
w:application	VvVYtYUXoUXns
w:applications	WUXXYVVyYUY1U
w:applied	UWXZazZYxYaZY
w:applies	SVYUXVTUYVOW2
w:apply	T0TXWUmyuUWUU
w:appointment	TVUVWWyVWTTQv
w:appraisers	SWR1VQPVQTTWS
w:apprentice	UVVWSWQW1SUWS
w:approve	XXZZaZVYZXXU5
w:approved	STdUsVRRTPTv2
w:apps	UXVWVYTYWzwYV
w:apresentar	ZZaaab1ZaaaaW
w:april	uTTTVVSUuTVUy
w:aqui	ZaabbZY0aYwRV
w:arbeiten	V2YbbaZZYaYZX
w:arbeitet	PVZYZW4YYZYZW
w:arbeitgeber	ZVUaabZZ0SYYX
w:arbeitsplatz	WWVWVXWWWSXVz
w:arbitraje	SXXzXWVYYXXYU
w:arbitration	QVUxWVTVWTTUw
w:architect	oyXaabYalZZpY
w:architecte	arYcbcYbaabuZ
w:architects	xYabbbZbcbbcZ
w:architekt	mxabbbZbabbbZ
w:architetto	tmZbbaYaaZasY
w:archive	WVXYXXWVYW1vR
w:archived	QSOTTUOSSPR2N
w:ardent	WpmcXZsnbmYqV
w:are	eYvadbjaZXZkq
w:area	T3uXWXUXtUXVT
w:aren	ZV2babZaYZabY
w:argent	VURW1WTVSTVWQ
w:arguing	XXXZaaZVZ4ZZX
w:arnhem	XXXYYXXQYUX0Q
w:around	oYwvYYbYXVqYW
w:arquitecto	zmZbbaZaaaZaZ
w:arquiteto	YxXbaaXarZZpX
w:arriva	VWUWWXUVWTTS0
w:arrivano	UWUXyXvWUTWWS
w:arrive	SVSUUWzUTQSUw
w:arrived	VVTVWXTTX0STQ
w:arrivera	SRRVzVSTSRMRz
w:article	VWUuXsTqWuWWq
w:articles	V6RYYvWXTUXXV
w:articolo	VXXYYvWTWyWWT
w:articulo	XZaZayXTbZYaY
w:artigo	UYYWZyWYZXVZW
w:artikel	VZaZayXZaZYaY
w:arztinnen	SVWWWTUzWVVUR
w:as	bqWlnmcZmodZa
w:asap	1YabbbZbaabaZ
w:ascolto	bccccabudZbba
w:ask	VkZrXppkmZlmU
w:asked	aussXnUXXVXXv
w:asking	VV8WVXPVTRWVT
w:asks	XXZZZZraaZyZT
w:assegno	V1UWXQVUWWSXT
w:assessment	ZVXbYYZXaXzVU
w:assicurativo	xWbcbbZbbbbbb
w:assignment	UR0YXZVYVTXWW
w:assinatura	XZYYZZUYZXWxT
w:assine	YYZaaZYyZWZYV
w:assistant	LWXYYyzTXXVYU
w:assistants	VVUXYVTWYV2VP
w:association	wwTWSVTzVRVTP
w:associe	aaZcxcbbabbcZ
w:assume	ZzbccbaabbYbY
w:assunto	WUXYXWVXYVzXV
w:assunzione	Z0ZbbbabaabbZ
w:assurance	YYZWZyUTYXWYU
w:assurances	ZaXbZa0aZZZbZ
w:async	2XaabXYabZaaa
w:at	cpieYYljnhbam
w:ate	bWbbxaaZbbbba
w:atencion	XXUZYZWY2WZZW
w:atento	UVQVUW1UURSRQ
w:atlanta	oskYZeaqanYXY
w:attached	bhVZYZaXoVlX3
w:attend	XXZYZXVQZXXYy
w:attendee	UXWWWX1QZRVUR
w:attente	ccbccbbXcZbzX
w:attention	YX3ZabXaZXZSZ
w:attesa	SWV1XUVWXVUVS
w:atualizado	YZzbbbZbaRZYY
w:au	ZXWabbYYZyZwW
w:audit	2VWXWVtWYWWXv
w:auditoria	UUVXXXwUWUWUz
w:auditors	UVQWVXRWSORT2
w:auf	konXXYTUXxoWt
w:aufgabe	ZY0aWbZaYYaZX
w:aufnehmen	WXvZYYVSVxXWU
w:auguri	XYXYYYXWX0XTS
w:august	zTQVVURUTQUlu
w:aula	UUUVVUTTUTUT0
w:aunt	VWQXVXTVUQ1WR
w:aurais	zXVYWYWYWWWXV
w:aus	uXXYZZmXYbXX0
w:ausbildung	STSVWU1VWSSUS
w:ausland	WTRYXY0YUTWVU
w:auslastung	zZbbabXaZaaaY
w:austausch	WXUWYZWWW2XYV
w:austin	muZaqamZcXZmX
w:auswertung	0VUXYXVXXWXXU
w:auszahlung	XXZZYYUYZVyYV
w:authenticator	ZaYaaZVZbZxYX
w:author	RUVSW1SXYWWYW
w:automates	URYXWW1WXYVXU
w:automatic	TWTWWVRVVTRP2
w:automatically	Ybbbbb1baUbaZ
w:autonomo	vYZabaqsaaZaY
w:autorinnen	USXXWzUQXWWWT
w:autumn	QWyYY3TXnTXXT
w:available	uWXZZZrZnXXpp
w:avaliacao	SZYzYXWZZXYYV
w:avant	XVWYuYWXYXWWx
w:avec	WVWlXXUWWVtVz
w:aveiro	TXZYZzWYaYTZX
w:aver	WXWYZYVXX1XTS
w:avez	VVwXWXzWVTWQU
w:avisame	XXWYXYVW0UXWR
w:avise	XXWYYYVWzVXVS
w:avocats	TWWzWWVXXXXXV
w:avoid	VYWZYYXYYWzVU
w:avoir	ZZWZaYYSY2YVW
w:avonden	VVWWXSVzXUVTS
w:avons	wVRWVWTWV1WWT
w:avril	VVVWWSU0WTUSR
w:avuto	TUSVVV1UTSUTP
w:award	UWWYYYRXV2USR
w:awards	UVUWWSU0XQTUR
w:away	WWVZZYywYUsYU
w:ayer	ZaWZaYYUV0YWV
w:ayuda	vababaZbabZba
w:ayudamos	YZXYZa2VZYZXS
w:azienda	WvXaZWVZ1XZZX
w:aziendale	UWYXZ3WTZYRZV
w:aziende	WW3ZYZVYWVYYV
w:azure	rnpaajXisYZaX
w:b	p2WYXYVYrVUYq
w:b1	WWWZZYWWYWUX6
w:b2	X5XaYaWZWVZZX
w:baan	XySbbbZajwaTY
w:bachelorarbeit	WXXaYaYYyXZaY
w:back	RUZVXWzVqawVq
w:backed	ROVU2UQUWVTVT
w:backend	nyWaaaXatYaaY
w:background	osnZpapZaYYZY
w:backpack	SVUUWST2VVSUR
w:backup	YYWaYXYSYVzVW
w:bad	TRzWUWyVSNUUu
w:badge	VVTXXXSWWOZ5O
w:bailleur	wZbcbabbbbbbb
w:bakery	szUX0WPSVVQWT
w:bald	ZZzaZaWaWVZZW
w:baldiges	ZZXZZZWXZyYYW
w:bambini	TUTVVVSTURUS0
w:banca	wZbccbacccccb
w:bancaire	2UYbbbZbZabaZ
w:bancaires	ZbabbaZabaxXX
w:bancari	YZZaaZXZaXxWV
w:bancario	yXacbbZbbbcbb
w:bancarios	XZYZZYXYZX2PV
w:banco	WWUXXYUXUV0WT
w:band	RSPTOTPUQSTU3
w:bandisce	U1UWXPVUWWSXT
w:banenbeurs	STSTTUO0URSRP
w:bank	cntqZYVWYmuYb
w:banken	bavcccbcaacba
w:bankgegevens	YYXZZZVZYVzWT
w:banking	XZXzZZWYaYYZX
w:bankruptcy	VXUWXYVWVTWXz
w:banks	VxuaabYbaaZaZ
w:bari	UVTVWUT0WSUSQ
w:base	Y2YbbbZbbaabZ
w:basics	ZZWaaZZTZWX4W
w:basis	3UYbaaYbZabaZ
w:basketball	WXXYYYVWYUXVy
w:batch	WSUYwXVXXWWXx
w:batteries	UaV0ZZXaaYaZV
w:bau	ntZcbbZbqabbZ
w:bauen	VW3XXYTWYWXXU
w:bauleiterin	WzWaZZZZZYZaX
w:be	ikqjnYaZlhbYl
w:bearbeitungsgebuhr	XYZZYZUZZVyYW
w:beaucoup	ZZWZZSXYT0YXV
w:beautiful	WWWZZYVYVT0YV
w:became	VUWYXYTzVVWVV
w:because	XWtYYUVWVUV1p
w:become	TVWWXzjyYcpWS
w:becomes	YWVatZ2aWWZaX
w:bed	VTWzYWUXZVWYU
w:bedankt	YXYZZZXYY0YVT
w:bedrijven	bcbcccubdccca
w:been	UVubWXSUWxXwt
w:beer	SUPVUUQTS2TSN
w:before	YirkWWconTxXc
w:beforehand	TSTUSUNTUT3UL
w:befristet	W0UXVXTUUVUVS
w:began	WYWVZZ0WZXXYU
w:beginn	SVWXWUU0XVVUR
w:begonnen	cbacudbccbccb
w:behalten	TVUVUWSUVT0TR
w:behind	VXWYYa0XVUVZV
w:bei	dkuYeYuphWaWV
w:beide	VWTWXYVVV0XYV
w:beides	VV0YXYTVWVXXR
w:being	YaWYaaZRY0ZXW
w:beirat	ZYZ1ZZYabZZZY
w:beitrag	ZYWZaZYZVzZVV
w:beitreten	ZYZ1ZZYaaZYZY
w:bekeken	ZXYbaaYaaXZ3W
w:bekijken	ZWZbbaZZaXa2X
w:belasting	WZXSaYzYaZXaX
w:believe	VrmWVXzWUtVVR
w:believes	XXXZzaSZXXYaW
w:belle	TU0VXXVVVWWXT
w:bellen	WyYZbaqZbabbY
w:belles	ZWbbwaZZaaaaY
w:below	WXWYYZuYyUZkw
w:ben	qZobnbYatYaaY
w:bench	RWYXYW7YVXXWR
w:bene	UUvVVVRTUyUTQ
w:beneficios	ZzacabYaabbaZ
w:benefits	X0YaZZXXZYZZu
w:benevoles	WZZYYzYWZYWTX
w:bengaluru	rrXYfZcoboYmW
w:bent	XUXYWYVYZU0YU
w:bepaalt	YbZybbZbcbbca
w:berater	mqbccaacXbbta
w:beratern	aYccccvbccbca
w:beratung	XXVzXXWXYXYXU
w:bereich	xabcccZcacccb
w:bericht	WWVXXXUVXUWzR
w:berlin	fxvZZYaXYXYrU
w:beschikbaar	tYYaZZXZvYZZW
w:besetze	Z0YbabaaXZaaX
w:besetzen	U2YbbaZaYaYZX
w:beside	WXXZ1ZTZVXYaY
w:besoin	vVWwWVUXXWXXU
w:besoins	TTyXXWwWVUVVT
w:bespaart	abcacavbcbZba
w:besprechung	VWVUXXQTXWWW0
w:best	sXZZZkxZYtXYV
w:bestatigen	XYYZaZWYZX1VV
w:bestatigungscode	XYXYZWWZaYyXV
w:bestelling	STRUUURSTQSP1
w:bestellung	RTRUUURTUQSN1
w:beta	SVRVzUQyWRTVT
w:betaal	WTWXWXUXYU0XT
w:betaald	XaY0baYabbabZ
w:betaalt	WZXRZY0YaZXaW
w:betalen	xXXYtyVTYYXZW
w:betalingen	SURVUURUWS1UR
w:beteiligung	XSZZzZVYZYYXV
w:beth	neWeYZeZoWY2U
w:betreue	ZZybXbaaZZaaY
w:betreuen	VWWZYaXYyXZaY
w:betriebsrente	V2YbbaZZYaYZW
w:better	UU3VWX2WURUUR
w:between	vVtXYXVWrUWXx
w:bevestig	aabbcaZbbazVW
w:bewerberin	UWUWWWRUYTUV1
w:bewerbung	aabcbcabSab1Y
w:bewertungsmodellen	RUW0TVTVXWWXT
w:beworben	YWXbabZb2YaaZ
w:bezahltes	VYZxZXXYWYXYW
w:bezorgd	TUTVUVSTURSQ1
w:bi	iwiZYsXseXYbV
w:bid	yZaYZZrbbZZbZ
w:bids	OQSTVTvVVR1RQ
w:bien	YZWaZaXZWzYWW
w:bier	ZbbZaUZxcabaZ
w:bieten	ZZzbXbaaYYaZY
w:big	To2YsYmXWUWXV
w:bigger	W6TYYaUYZXaaX
w:biggest	aa0aaaUaZYbbY
w:bij	UmxXYYrYwVXXV
w:bijlage	RUUWVWTTwTVSx
w:bijles	VWXWZxVWXWWXT
w:bilbao	WuabZaYaZZaxX
w:bill	mVVWVX0WWToWt
w:bills	WaWXaZ2YXXYYW
w:bin	TVuVXYSWzUpXT
w:binnen	aabbcaZbbazVX
w:binnenkort	ZYWZZZVXXyYVT
w:bins	XXXZzaTZXXYaW
w:biology	1WWXXOTXXWWZX
w:biostatistician	bzdaZacanYYlX
w:biostatistics	OTQQT2OUORSUQ
w:biotech	oprWrZaYYoZZX
w:birchline	XqnnYZoYqZYqW
w:bird	YYZZXZU3aYXYS
w:birds	VYUWWYUzaXXYW
w:birth	VaZZaYYabZyaW
w:birthday	UUQRXWSRWMTN3
w:bis	oxWZZZXYXWXYx
w:bisogno	yYaaaSVaaaabY
w:bitcoin	uWVYXXpYXxZYV
w:bitte	VUTXWXTVlRsT4
w:blocked	UUUXWXRWOS4WR
w:blog	VWVWYpu1XVUXW
w:board	TUVqz0TVWUWWt
w:boekhoudapp	NXVSYT2WYWTXT
w:bohrmaschine	UVRWVXTVSRUT1
w:boiler	SWTXWXVWXWVW0
w:boletin	XWUYYYXxUUXWU
w:bom	WWUXXXVVWzWTR
w:bon	VVWtXVUyYWWXU
w:bonjour	rsuaabYaaZaWZ
w:bonn	XYWYYXXSXWXyS
w:bonne	VVVVYVUwXxWUS
w:bonus	X3XabaXaZZZaZ
w:book	VUTtWwZuVwTWb
w:booked	STOTSUPRQMSQ6
w:booking	wUTUWO1UVPTQx
w:bookings	TXXZYu1XYXXZU
w:bookkeeping	TWUWuX1WTRWXR
w:books	WVXXY6WXVWWZW
w:bookshelf	UVUWVXRVVRVV0
w:boosting	XbbbaaYabawaX
w:bootcamp	SXZZZUXxwYYZV
w:bora	1UUUVURVVTTUR
w:bord	zWYXZWWZZZZaW
w:bordeaux	YbabbyaXbaXba
w:borrow	RSNUTUOSONSQ3
w:boss	VxVYVYoWWyoXV
w:boston	YxUZVZYVXVXXy
w:bot	ZbaZYaRaaZ1bY
w:both	UUsYnYlXW4bWX
w:bother	ZWVbaa3baZaaZ
w:bought	RUUTVTzTVyOSP
w:box	aZXdccbcYzbaZ
w:bpi	XWYYwYYZZZXZW
w:braga	yrYZZYWYXXYXV
w:brain	YaWyaXWXYZaZX
w:branch	TUQVVVQUSQTU2
w:brand	MRQVUVNTT3TVS
w:brauchen	tUXwtXUXXXWXU
w:braucht	WWVWWXWWWSXVz
w:brave	UQUW0XSWVUUWT
w:break	aaZaaVZTyYaaY
w:breakfast	VUUWWWT3WSTTO
w:breaks	VWVXVXRzXWktU
w:breda	WVYZawXYZXYxX
w:bremen	UUVVWUTzXSTVT
w:brewery	3YRVTWPTTRVXO
w:brief	1VYYXUQXXRXYV
w:brilliant	YZWYYXXRY0VVR
w:bring	UVUWtXqwWSfWu
w:brings	VXYZYR5XYWWZV
w:brochure	UVVYWYwWWUSXz
w:broken	1TQVVVTORySUS
w:broker	TUTWWWRUUTTU1
w:brut	O1YXYVWXYYVYV
w:bruto	XzZbbaZbaabba
w:brutos	YyZcbbZbbbbba
w:bspce	YXZZwZYZaZYZX
w:btc	UWVXUWSRXV1US
w:btw	1XbbbZZababbY
w:buchhaltung	YZaZaXxYbaWZY
w:budget	6XXVYVnWYVVXv
w:budgeting	TUUWTVQ1VVTVU
w:budgets	VVuWUXzUSNVTQ
w:buen	Y1ZbabZaaaaZY
w:bug	TVUUWWQUVS0Uw
w:build	uZWZzYkYdZZYZ
w:builder	TTUUzXWXWVUXT
w:building	WVrxoYUYXXYZt
w:builds	Y4YaXaYbZYYaY
w:built	xWVXYZxWwUVXV
w:bumping	WWWXXZ0XYVUVR
w:bundle	XabaaayYaaXZW
w:buon	WXWXYXWnXyWTR
w:buoni	Y2abZaXZaZZaX
w:buono	VVUzXWRVXVVXS
w:bureau	OSSVUVyTURTTy
w:burnout	STVTWUU1YWRXW
w:buscamos	nXrisoXpZYZYX
w:buscan	YXVaZaWZ3XZZW
w:buscar	UVTVVVTUVTTTy
w:busco	XsXblbZaxZaaY
w:business	ZwUZuZsZlVWmW
w:busquedas	WXWYXYWWYWVyR
w:busta	SUSUVWTUUTUTz
w:busy	SVuWVXtVUzTVP
w:but	ZoqYqeTpVuWXp
w:button	UUSUWWRTTQQS1
w:buurt	XXXYYWWQYUW0R
w:buy	RVS2zVMUVS0Tk
w:buyer	QST0PUPUVTyVQ
w:buys	WVSZXY8XQUXXT
w:by	pYodccdZXUnmt
w:bylaws	1VTXWYUXTVWWW
w:c	vWpZZpZdkXbcc
w:c2	1VZaaomaZaZaY
w:ca	1XVYZYVYYvVWU
w:cabin	PUTVTTPSVUVU2
w:cabinet	UuUuYYvYXXXXV
w:cabinets	aaaXbaxabbbcY
w:cache	UWXYWSU2YXWVT
w:cachet	UVVWVUT0XUVVT
w:cada	TRSVTUR0SRUUQ
w:cadastro	VVYZXYWYZXxYW
w:cadeaubon	XXWyYXWWYXWWS
w:cadiz	WYWYZYVXXzWVT
w:cadres	VV0XWXPWUUWWT
w:cafe	YXzZmaXZZtZYX
w:caffe	XW2ZYZWYYrYWV
w:cake	UWSXVXRVUPVT0
w:calendar	XabbZc1baYYcY
w:california	USPTUVTTTOTU2
w:call	XmoycXWbXjaXq
w:called	TTSUVVSSUQTR3
w:calls	UWW7YXjXZWoYV
w:calmer	UWUXXYVWWzWUR
w:cambiado	ZaXaaZYZZXPzV
w:cambiamento	YW0aaaWaXWZZX
w:cambiar	PT0UUTQSSQTRQ
w:cambiare	XXyYXYUWXSXVT
w:came	XttrYabYZsYVV
w:camera	TQUVVUOUUV5TS
w:campaign	RSRTTSMTPPR3N
w:campus	VXWUY3SSXYXYS
w:can	aiibabraqTajs
w:canada	WYZZZXVaYaxZT
w:canal	WYXYXWTxZWWWU
w:canalizador	VVUWWWTUVTVTz
w:cancel	UWVVWWRVWUUU0
w:candidata	aYXcbbYb0abaZ
w:candidate	UVZWYXRVWSzU3
w:candidatei	ZXUbbbXa3ZaYX
w:candidates	WpXaZZ0YZYYZn
w:candidats	UVTWXX0WXWVVT
w:candidatura	aYZccbZbaZa1X
w:candidature	aWXcccYbaYa1X
w:cao	Y0abbbaaaaZZY
w:capacity	SaaabbUb4UaaZ
w:capital	ccbdsdddddcdb
w:captando	VWUWyYTVYXXXT
w:car	VzWZXZWWYVYYx
w:carbon	ZYabaa2abXaZV
w:card	qaXrYYVXYX3WV
w:cards	RUTUTTvTVvxUQ
w:care	XioZrssXdpVYV
w:career	VQzYXXU5WTXXU
w:careers	X6ZaaZYTZXZYV
w:carer	SWTYWXUX0UWYV
w:cargo	XWUYYYXVVzWRT
w:carpenters	OSTRR2QPUSUUR
w:carreira	ZxZbaaYsaZaZX
w:casa	uUWVXUSaXV2WS
w:case	UVV2XXrVXVXWm
w:cases	VWVYYZtVXUVX4
w:cash	WSVz0XWYYWrYW
w:casino	yZcbbaacbbbba
w:cast	SSPWUUQTRS2VR
w:catalog	WXWXYOWOXWWV2
w:catalogo	ZZZaaa2ZaZabX
w:catch	1WSXUXSWY0UXP
w:catching	ZXWaZZVRX6ZZX
w:caught	2UQVUXRVVTXZT
w:causa	VYXyWWYYZYXZW
w:cause	WUWYXYTXZSUV0
w:ccnl	V2ZabaZaaaaaY
w:cdd	O1YYYVWYYYVYV
w:cdi	Y0obabZbZaaaZ
w:ce	UVwWVWSUTSUts
w:cebu	WVYZZY5YXXXZV
w:cela	0WYZaZYaaaaZZ
w:center	STRWUXPWTQST2
w:centro	Y3ZbabZaZaaZY
w:cents	SaYYZaTYaYYX0
w:ceo	waZYZaXYaZybV
w:cerca	SvWXXWxXXWXtU
w:cercano	VW0XWXUWVUWXU
w:cerchiamo	XWZvuqXpZYYZW
w:cerco	sWZbobZbwabba
w:cerrada	bbbccbbbcbxRZ
w:cerrado	zXXVYWVXXWVVT
w:cerrar	cYccubbaccccb
w:certifiante	VVWWXSUzWUVSS
w:certificate	WXWXYVVqYWt1U
w:certified	STUWUU04XWTVR
w:cervezas	VWXYXUVzYXWVU
w:ces	YaWaaaYZYyZXW
w:cette	WXwYZYUXXUWwU
w:cfo	xZZbbYYZbbabZ
w:chain	0YXqZZXZaZZbY
w:chains	MQV3VPQRXVQTO
w:chair	YTZYyaXYaZYYY
w:chairs	QUTUVVwUTSSTz
w:challenge	wYzaZYUZVYYaX
w:chamada	bcawbbabcZbba
w:chame	VababYYabZ0aY
w:chance	TVqXvWqVpTVWs
w:change	RRyRxVkUtRUYr
w:changed	VUSYXYUUUwTtw
w:changers	QPOTSTN3QOSSP
w:changes	WXWZYYtWXWYwv
w:channel	SVVUWUS2WUrVR
w:chapter	TVTWWqRvSyRVR
w:charge	yVUXXX5VUTWYS
w:charges	NXVUWV2XXVUYT
w:charity	1XYYYXVwZWUYT
w:charla	ZaXZaZZUWzZXW
w:chart	UUUVVTRzWSTSs
w:charts	TVPSUTPSS2SQO
w:chat	UmxrZZsYYXYZW
w:chatbot	xYbbabYabaaba
w:chats	SUXXXWUVYY0XU
w:che	UUtVVWuTTwUTQ
w:cheaper	VRYXWW1VXYVXT
w:cheapest	Zcbaadxddabdb
w:check	voXZZYWoZYmZs
w:checking	4XwZYZSYWSYXV
w:checklist	XZXZZWzUYWYYW
w:checks	YYWWYZWYXVYYx
w:chef	WwZaZaYaoZarY
w:chega	UVUVVWTVUSUR0
w:cheque	USUWTWSSXU3VP
w:cheques	U2WwYXVXXXWXV
w:cherche	loYbrlYarabbZ
w:cherchent	ZX1ZZaWZYXYYV
w:cherchez	TQ2WVXSXRUWXU
w:cherchons	UTUx0VRXYXVYU
w:chez	aYoZYZjYzXrZW
w:chf	3ZaaaYXabaYbY
w:chi	WYXqtVrYwWYYV
w:chiamarla	VUzUWXUVTVWVS
w:chicago	dqsYdmonYbYaV
w:children	0VVVXVUYWWXXT
w:chiuso	ZZZbaZXaaYxWU
w:chloe	eYYaaloZZjZzU
w:choice	0SXXYyVYXXTXV
w:choose	RUPs1WXTUOSRl
w:choses	YZXaZaXZWzYWW
w:christmas	UWTWWVsWV3RUR
w:chrome	bbacccYabXZ0Y
w:churn	UUSsWWtVzTUVS
w:ci	WUVZYZmXxVRX0
w:ciao	zVubaaYaaZaUZ
w:cientifico	tkYaaaYZrYYrX
w:cientista	kwZbbbZbaaaoZ
w:cinq	UZabaZ0ZbaRZZ
w:cio	zYZabaZbbabba
w:circa	xZbbbTXbbbbbZ
w:circle	YYWYZaUZY5ZZX
w:circling	VXWXUY1WVUUXP
w:city	XyYXYqVYXXYYt
w:civil	S2UYWVUWVUVUS
w:claims	0UXwXXWYXXYZV
w:clases	WWZXayYYYXYZW
w:class	PQRRQRNPT3PPN
w:cle	WYVXVY0XWWVYS
w:clean	2VYYWUQXWQXZV
w:cleaning	YXaZYY0aZYSZX
w:clearance	USPXXWSWVS4SQ
w:clearbrook	itYhXZrYnrYbW
w:click	TVVVQUTyXR1UQ
w:clicking	YaZZaZXTaYRP0
w:clicks	XYYYQY1XXZRZX
w:client	wjpiaabaZYjaX
w:cliente	vtZbbaZbaabaZ
w:clientes	WX0XYZzWXTXVT
w:clienti	ZaaZaazZbbaaX
w:clients	YWwsiYyYYWWYW
w:climate	3TaZVZZZbaaba
w:clinic	SVUxXVzVVUTQM
w:clinica	6VRWUVOUNQUUQ
w:clinical	TxWrtXUuYWWXT
w:clinicas	WXVYXY3WYVWXS
w:clinici	ZbavbbaccZbba
w:clinico	ccbubcbcdaccb
w:clinics	ZaZYbbzbababZ
w:clone	UXWXYYUYZX0YU
w:cloned	RUPVUWPUS2TRP
w:closed	TUUWWRRRXTYp5
w:closes	UWSVWVRwVQTUz
w:closing	TVUW0ZTVWUWYU
w:cloud	otXZZdslkXYmW
w:cloudarchitect	uuYaaZYZaYZrX
w:clt	Y0YbbbbabbbZa
w:club	1QQTSQP4SOSRO
w:cmo	W2ZaaaYZaZZZW
w:co	sXZa1aXaZYYaY
w:coach	PSQTT03SRRlTl
w:coaching	YaVZbc3aZUYaZ
w:coast	RVPWWWSUWQVV2
w:code	mjVYvbZnZWuqU
w:coder	TRVVWWRUU7TQM
w:codes	UXUXuXTTUS4WT
w:codice	UWVWWUUVWT2RP
w:codigo	VWVXXUUWXU5TP
w:coding	QSSvTVQyXVxUR
w:coffee	XrwZlZoWWsYYW
w:cofondateur	ZVaaxZZZaaaaY
w:cofondatore	cWcbucbbccbcb
w:cofundador	bWbbvaaZbbbba
w:cofundadora	bZccvbbacccca
w:cognome	ababbbZbbZvZY
w:coimbra	WUTXXWWzUUVTS
w:coincidamos	TVRWVVSUS0TTQ
w:col	WVXYXWUXYV2WT
w:colaboracion	yaaYbXUaaaTaX
w:cold	VaZyaXYZaaZaZ
w:colis	PTUVVUTUVUtTz
w:collaborazione	0ZZWZVUYZXSYV
w:colleague	WWzYXYTyVaXVT
w:colleagues	TW0XYxWXWSXZU
w:collecting	QPPTSUN3QOSSQ
w:collega	W2ZaZZXZZYZYY
w:collegarci	XYTZYZXWW0YXV
w:colombia	SRVSWS1VVUUUR
w:colpito	ZaxcbcabaYaSZ
w:column	NQQRT4PySQNSP
w:com	bptdtXVnYVrWV
w:come	XksWeYb1cVbWX
w:comecar	VVYYXXWYZWyYW
w:comes	hWqWvXdqVPqTr
w:coming	TUyXUXRVztVVQ
w:command	VZXXXZRYaWzYV
w:commande	TUSUUVRTUQSP0
w:comme	Rx0YYXVYXXWXU
w:comment	UUTWWWSty2VRQ
w:commented	ZYXaaZXZXNX3V
w:comments	QUPSWVQVUtSS3
w:commerce	eWcuejXpZkYqU
w:commercio	V2ZabaZaaaaaY
w:commission	xVUUWUvTQTeVs
w:committed	TUUW0YSVWUVYT
w:committee	OUTzVTRSVSSSx
w:common	VXTXWYSWU1WWR
w:commun	XYRYWZVXW0XXW
w:communiquez	ZbabbaZabawWX
w:community	VWzYXWU4XOVmS
w:como	culZYcYpwaXXV
w:companies	QUzXjXrW2SVVT
w:company	arhdubZYwVaYV
w:compare	QXSWUYPWT3WUS
w:compensated	VXW4XZUXYYYZU
w:compenso	VXXvWsWrYXWXU
w:competitors	VYYVZU1YXXVYW
w:complained	UUUUUXOVVSUW2
w:complains	YYYZYZVXXWxWU
w:complaint	SWVVXVRWXS2PQ
w:complaints	QUU1VVQQYVRXW
w:compleanno	VWVWXXVVWzVSR
w:completa	ZyZcbaaYbbcbZ
w:complete	UTRWUXSVWSO5P
w:completed	XWUZYYXSvVW4U
w:compliance	XXUZXaWYuzWYW
w:compras	ZZZaab2ZaZabX
w:comprendre	XaYyaZVZaYYZX
w:compte	TWXWZWTXYW0uT
w:computer	abababYbwXabY
w:computers	UVVWTWQX0SUXS
w:comum	WXTVXYUWYzWVS
w:comun	XYVYYZVXWzYYV
w:comune	ZZUZZaYXYyZYW
w:con	aVWbmWznXVXVu
w:concorrer	a0YcbbabYabaZ
w:concrete	SV2VTXRVPNSWQ
w:condolences	TUQUUVPTP2TSO
w:conduct	VXYZVTVSTYXZ0
w:conectar	VWSVXXTVW3WVS
w:conference	WVVWXrUUXdsUz
w:conferma	YYYaZYVZaX1UR
w:confidencial	TT4TUWTUUUVUR
w:confidential	SU3uTWQVVTkSQ
w:confidentiel	abbbcbZabauYY
w:confidentielle	TU0VXXVVVWXXU
w:confier	0XVXWYWXVVWXV
w:confira	VXWYWVSyYUVVS
w:confirm	XYYZZZWVZX0Pu
w:confirmation	VWUWVWWRWUXW2
w:confirme	abbccbabcazQY
w:confirmed	QSPTTTOSSLQ1p
w:confirmez	ZaabbaZabayVW
w:conflict	VZa1aYXbaaaaY
w:congrats	XXXZZZVXWwX0T
w:congratulating	XVWXQYVWUTVX1
w:congratulations	XWTYYZzYsVvqT
w:congratulazioni	SXVXYXUUW1VTQ
w:congres	WVTXWUTQT0VSR
w:conhece	bcavbbabcZbba
w:conmigo	Xybcbbbbbbbba
w:connect	WXToWYaWwymWU
w:connected	VWRWVXSVVpV8Q
w:connecties	WXVWWXTVXzVUT
w:connecting	YaYbZbuaYyaaX
w:connection	XXWZZYWYWTzYV
w:connexion	YYYZaZWXZWR0V
w:conocernos	YY3aZbXaZWaYY
w:conosce	XbZyaaYbaYaaY
w:conoscerci	UUTVVVSTUzUSQ
w:conosco	X2abaaZaZZZaY
w:consegue	yZaXaVXYaZXaY
w:conseguir	ZaYZba3YaaaZV
w:conseguiu	UVTVVWzUUSURR
w:conseils	YYWaYSWX0WXYW
w:consejo	WYXZXZWXyVYZV
w:conselho	VWVYXYWXyVXXT
w:consider	WwUWyuRWsRTVV
w:considered	ZYUbacaa1YaaZ
w:considering	aYycccZcaWbYa
w:consiglio	VWVYXXVWzUXWT
w:consulente	WpXZZZWYYWYly
w:consulenti	abaaaayZbbbbY
w:consulta	ZbZvXaaabbbaZ
w:consultancy	PWV3TUQWWUUXT
w:consultant	spXjZZYYkYYbv
w:consultants	lVYZZY5YXYVYk
w:consultation	TXX2XXvXXWXYV
w:consulte	ZZVabbYaaXY3W
w:consultee	aXXcccZbaYa1X
w:consulting	sRywUOcSROSUp
w:consulto	TXW0YVVXYWWWT
w:consultor	TSWWWXQVWTVT2
w:consultora	ewWbbbYaqZZqX
w:consultoria	0aaZbXVZaaVbV
w:conta	XYXZZZXZXX2QV
w:contact	mXwZYZWYXqwYV
w:contacto	abZabbZZawZXW
w:contactos	XYUZYZVXWzYYV
w:contacts	TVPVUWuQT0xRP
w:contatos	VWTUXXUVXzWVR
w:contatti	XYTYYZXWXzYYV
w:contatto	XYUZXZWVV0XYV
w:contento	ST1UUVQUSRSSQ
w:continue	TUTUWXPW0TvWT
w:contract	wnkaZYYZkXaZo
w:contracting	PSSXWYvWR7XXU
w:contractor	xVWYrYkYXpYYo
w:contractors	tYYYZZzqYYVZW
w:contracts	RzUVXvyXXUXXS
w:contrasena	YZYaaYYZZXawV
w:contrat	WWVXXYVVWVUU1
w:contrata	Y3YbbbZabZXWX
w:contratacao	XWXXzYVXZYVYW
w:contratado	UUXYWXUXXW1XU
w:contratista	3VYaZZYYZYYZY
w:contrato	c3YaZWXZZYYYq
w:contratto	WwYZZZVXZWWXx
w:contre	RXYUZURYZW0VW
w:control	TVWzXVUWXWVWQ
w:controleuse	iyYbabZaaZapY
w:controller	pyYaaaYaiYZnX
w:controllerin	jyXaZZWZpYZrW
w:convenir	ZaYvWaZZbaaaY
w:conversa	PSS1UPQRTRRQO
w:conversar	YzuabbZaaUaXY
w:conversation	dZubXYUWXTV6S
w:convert	2WaaaZYbZbaaZ
w:convidada	ababbaayaYbaZ
w:convidamos	VXYVY0VQYVVVT
w:convite	XYXZZZWYZVY2R
w:convoca	U1WWYQUWXWTXS
w:coo	yVbaZabbcbbcb
w:cool	WXTZXYOXT1SXW
w:coordonnees	abbbcbZabawXY
w:copier	SVUUTWORXURX2
w:copies	SWWUUSQSYTTU1
w:copy	UVUXWXSVVUUV0
w:copyright	SWVVYVSXXT1QR
w:corporate	QXZaa5XYaZZaW
w:corporativos	TWXXWV1UXUPVS
w:correct	Y2aaZaYaaZZaX
w:correspond	ayacccbbbbZZZ
w:corso	VWYYZvWwZXUXU
w:cosa	WX0XXYTVXRXUS
w:cost	sTRWVW2VUSuTr
w:costaria	1XSYWXQWPUWXV
w:costerebbe	0WRXVXSVTSWWS
w:costing	VWWZZY0YZYVWX
w:costs	yUUUVPxSVUTUs
w:cotes	UR0XWYTXSVXXU
w:could	rZkbcmnXuUYZm
w:couldn	STSUWTOUWSN2Q
w:council	0wYZaYYZZZZZU
w:counsel	TVUVWXUVWTUU2
w:counter	WUWXXXUTXTTX0
w:counterparty	WXVYYZUXYTXTz
w:counting	TXXYYVUzZWWWT
w:countries	UTUXYZzWXYYZW
w:county	4WZWYWVZZYXZX
w:coup	zWYXYXWYZYZaW
w:courier	QYVTSWOWYX2VQ
w:cours	SUVXX1TVUSSWS
w:course	UXmcXxctXWWnm
w:court	RTR2VOTTTTWUP
w:cover	znVYYYWtYXaaq
w:covid	YaWYaaZQYzZWW
w:crash	TZWZZ7UUWWYZW
w:crashes	vUVVUWRUWSUUy
w:crece	W2abZaXaZaaaZ
w:credit	UVTWWWRVWQTu1
w:credito	YaZxaYYabaabY
w:credits	VWVXVXyWVTUwS
w:creneau	bbbYcbwbccbdZ
w:cresceu	ZzababYaaabaZ
w:criticism	SRPRUXSQ2SQWR
w:cross	WXVXXYSWW2XVU
w:cruise	WWTXXZSaUW0YX
w:crypto	UqlYXVUqdn1WT
w:ctc	W0qbabZaZaaZY
w:cto	bkYZ4ZWYYYZZX
w:cual	wbbbcbaccbbba
w:cualquier	YXUZZaWY3XZZW
w:cuando	TTyUxWSVVUVVR
w:cuanto	zWRXWXQWQwWUU
w:cuatro	xVWYYXvVXXRYV
w:cuenta	VWYWZVSYZV3PT
w:cuento	UWTXWW0VWTTVS
w:cuida	Zaaabb0ZaaabX
w:curious	SU0YYYpXsrXYU
w:curitiba	YyZbbbbbbbbaa
w:current	WO0aZaXZXYXYV
w:currently	TO4XVXUXRVVVT
w:curriculo	YVubaaZZzUaYX
w:curriculum	MWYZZ3XXxXYYU
w:curso	XWXZZvYyZXYXV
w:cursus	UUVVWSUzWSUSR
w:curtindo	VababYZbbZ0aY
w:curve	UVTVVVPVUOTQ1
w:custaria	1VTXWWTVSRWVR
w:customer	RUS5WVUTWUUW0
w:customers	VWWY0Z1YXVWYV
w:customs	WVVYWYRXPU1WS
w:cut	VWVWXX1XXRVV1
w:cv	WttaZaWkxXbYW
w:cvs	SUuWXW4WWRVWk
w:cyber	WVTXXY5WUWWWU
w:d	pnspnkXZlXWXY
w:da	npWnYWsWcvWWk
w:dabei	VXUYZZW3VVYXV
w:dachte	a0acbYabaaaba
w:dados	npYaaaXluZjlY
w:dads	VWRYVY0XVVXYT
w:dafur	ZYbSaWaybaaaa
w:dag	UYZYZ1VYaYvZX
w:dagen	0abbaZYbcbZbZ
w:daily	nWWXXXpuXVpRw
w:dando	XZabbaYaZXybZ
w:danish	2RPUTNPTRzLRO
w:danke	ZaYZbbYZazZYV
w:dankeschon	VVVzWUSWWVTVU
w:dann	STSVWT1UWSSTR
w:dans	XX1YkWTnoVXsT
w:darf	YtlaZaxZYXaZX
w:daria	TWZYZ2WZaYTZX
w:darias	XWZZa0XUaYYZX
w:das	rnXZlZrYXXocn
w:dashboard	7VWXXVUYZQWYV
w:dashboards	nWUXYzUVWUWYV
w:dass	YWWaaayZZuZZW
w:dat	wWWZYZyZUXYZW
w:data	nqYbbnYspaXbW
w:database	yVUWXVTWWTRVy
w:date	VXXXYYWXXW2UU
w:daten	TVSWXYVVvyXYU
w:datenanalyse	aZZbaVZayZaaX
w:datenanalystin	yZabbaZbZbbbZ
w:datenjobs	YZXaaaZyWXaZY
w:datenmigration	0YaZZZXaZaYZZ
w:datenschutzberaterin	yababZYbbaVYZ
w:dates	SUTXXWS1WUWUW
w:dati	mtZaaaYmaZsZX
w:datos	teYaaaXnsYoiX
w:daughter	UUSWWWQVS1VTQ
w:day	waVYZrclZpdYX
w:days	tuXoXjZXcdZaa
w:dazu	ST1UVVRSSRTRP
w:dbt	tarYZxTZoWYZX
w:de	clZlchalkZhep
w:deadline	U2WYUZWXYVXYv
w:deal	tTSWyWRTVSUWy
w:dear	taXXYkoXwUpWe
w:debit	U0VZXZVYXYwVW
w:debited	ZbaaabXabaZav
w:debloquer	aaZbaZZbcZzWZ
w:debugging	2ZYZbZYabaaaY
w:december	vWYZYXUXZXWW1
w:decent	V6WaXZWZVXaZY
w:decide	WwU3ZYUYZWYZh
w:decides	OROURTxT1QQNO
w:deciding	PTPOTQMR3ORTP
w:decision	TTQ3TVuUQQTVR
w:deck	WWUY8ZnYYWXZU
w:decks	TUYXWU1VZVTUS
w:declined	bbZcccZbbYazY
w:dedicada	PPVVUU2VSVUVR
w:dedicado	SRWTWS1VVUVUR
w:dedicato	PPURUQ2UTTTTQ
w:dedies	VVVYYW0XWWWWU
w:define	bcawbbbbcZbba
w:definir	TWWzVWVXXWWXU
w:degli	Zaabab0aaaabX
w:degree	WaZbWZYZyYaaY
w:deinem	azacbYabaabba
w:deinen	WXzZYZUWXWYYT
w:del	uXqcYYVwYXYXl
w:delai	0YWYWYWYWWWXV
w:delay	UVVUUXOVWTUW1
w:delete	ZY2YYbTaXWYZX
w:deleted	XYWZYZWXYUWxS
w:delivered	RSPRSUNSTQRyu
w:delivery	0TTSUTPSWQyTO
w:della	TSVWWWTVVTVS0
w:dem	qXWZZZqYYWpXx
w:demain	RRUWUWRUVTNS4
w:demarrage	2WabaaYaZZaZY
w:demitida	XXVYXYVWzUXVS
w:demo	RVTVVU5TXSTSP
w:den	nXWYYYyYXsrWV
w:denaro	YZZaYZSZYXxWW
w:denk	ZVVaabZZzSYYX
w:dentaires	WZYxZYUZaXXYW
w:dental	OSS3URRTXWTVR
w:dentist	XXTWXYRXURVXz
w:dentistici	bbaZcbvbbcbcZ
w:dentists	Zaabbb1abZabW
w:denver	kuZZZiqmcmZZV
w:department	syVZZZXZuXlZW
w:departs	WVWZZYWVYVTX7
w:departure	TUQVTVRTUSSO1
w:dependencia	3VYaZZYYZYYZX
w:deposit	VXWYUYWXZVyYw
w:deposite	XYXZYZVZZWzYW
w:deposits	XabbaaYaaawaX
w:depuis	ZZYaaaXYZWSzV
w:deputy	S2UXWVUWVUVUS
w:der	WWVYoqVnldWlx
w:dernier	UUQXUWzVxSVUT
w:des	UVwprqXXXdrXU
w:desarrollador	qxZbbaZbaaaaZ
w:desarrolladores	RRVSWS1VUTUTR
w:description	TvVZYZVZXYWYy
w:desde	lUVWYW0XwoTWT
w:desenvolvedor	owZbbbZbaaaoZ
w:desenvolvedores	PPVVTT2VSUUUR
w:deserve	ZaVZbc3ZZUYaZ
w:deserved	XVUYYYTVU0VSP
w:deserves	VVSXYY0WZWSXU
w:design	vaUYWXZWazWuU
w:designer	mwYaZaXZsYZhm
w:designerin	X2YaaZYZZZYaX
w:desk	TtbYXYTWVssVy
w:deskundige	TVW1UXTVYUXWT
w:despidieron	XXWYXYVXzUXWR
w:details	pnxZYZVYYVptU
w:detalhes	yaaabaZabaZbY
w:deux	ppyaZqVYYYXZX
w:dev	XYYWYXVYYWzXT
w:developer	nuWZjnYZnZkbc
w:developers	TtXYYrxYYXrZW
w:development	ZaZbab0YZaaba
w:developpeur	qtZbaaYaZZZsX
w:developpeurs	VVWYYXzYWXWXV
w:device	SSQ2QURRWRUTQ
w:devis	zXVYWYWYWWWXV
w:devolvemos	YaZaYZzZYXRXV
w:devolvida	VVYZXYWZZXyYW
w:devops	ouXbabbalbapY
w:devuelven	VVXZXYUYYYzYU
w:dez	yZaYaXqZaaVaV
w:deze	WXWYYYVXYUWzS
w:di	acorbkbjbVqVo
w:dia	xWYZZtWYZqqYV
w:diagnostico	acccccvbcccbZ
w:diary	PTT0VTvTRRSVP
w:dias	ubZZa0XYaZWZX
w:dich	W0ZbaaZaaabaZ
w:did	kWWXXYwXxvVaZ
w:die	ahZamZYXpYsWx
w:dieci	bacbcZvbccXba
w:diem	NUT2VRQTURRRN
w:dienstag	VWVUYXQTXWWWz
w:dienstverband	W3ZbababSabba
w:dierenartsen	cbacucbccaccb
w:diese	WXWYYYUWXUWzR
w:diesem	XXYZZZVYZX1UU
w:diez	bbcbcbvcccXba
w:difference	TSTVUVQTWT4UO
w:different	WYUYYYzYYYXZW
w:differently	Zcbaadxdcabdb
w:digest	YZXZZaSYYSX0V
w:digit	YZYaaYVZaYzWW
w:digitalisierung	aaZaaaZxZVZYV
w:dijon	accccwbYcbZcb
w:diligence	STT4TWPWVUTWS
w:diner	UVUWWUT1XUVVT
w:dinero	UWTXxXtWVUrUR
w:dinheiro	TVUWuVvVTUuTR
w:dinner	VWWWWVR2XuVWt
w:dinsdag	yWZZZXXwaYZYU
w:dipendente	UUTXzZUWYXWXU
w:diploma	NOQRPOP3SOSQP
w:dir	YaYZaaXZZyZYX
w:dire	Z0ZcZbZbaabbZ
w:direccion	zVWYXXUXXXRYV
w:direct	stxYYYUYoVcWS
w:direction	ayacbcababaaZ
w:directions	UVTXWXTRWPUU1
w:director	W0XZaZoZaZtZU
w:directory	TVUYVS4WWUwXU
w:directrice	0XaZZXWZaZSYX
w:direktvermittlung	W1WaZZYZZYZaX
w:diretta	ZzYbbcabbbcba
w:direzione	0bbabYXbcbUaa
w:disagree	USPWVXPVR2UUQ
w:discount	V2XYWZRXXWXXw
w:discreetly	UUWWYVRXYX1VO
w:discuss	2TtUWYoVTRWVt
w:discussed	0VTVUURUWTOWv
w:discussing	ZV2bacZaYZabY
w:discute	aaZcxcbbbbbcZ
w:disenador	pqYbaaYZwYYZX
w:disk	VUVXWXSWYRTV0
w:dispatch	zVYZWYUXZYWYU
w:dispenser	SSUU1XVXVVUXS
w:dispo	1aZbbYZabaXbY
w:disponibile	oVTVWTSVtUWVy
w:disponibilidad	yVWYXXUXuWTXT
w:disponible	vSUXYYVWqWWV0
w:disponivel	qWUXXWTVwUUVw
w:disposizione	TUSVVV1USRTTP
w:distribution	XYUXZZUWYTXV0
w:dit	RUtWUWxUSQUwQ
w:diverse	YX0aaaWaXWaaX
w:division	yXbbbbacbcbca
w:dix	wUTVWVzWXVVVT
w:dm	vYWaZYxaYYZaX
w:do	jUlaqXqYqqdVj
w:dobre	XYYZWYRYXW0VV
w:docente	YXbab1ZYabZaZ
w:dochter	WXYXa0WXYWXYU
w:docs	2abZaVXabaYbY
w:doctor	VUTWVWSSVRUR1
w:doctors	PRSSV1zQTTTVS
w:document	RVSTWVQUUQvO3
w:documentary	OST3UQQRXWTWP
w:documents	WXXYYYUYZXWYx
w:does	TaUWVX2W0SpVd
w:doesn	YZyaZaXYaVYZX
w:dog	RSRVTUPTU2QQO
w:doing	yXwYYWTXXTYYv
w:dois	wwVVWsSVWURWS
w:dolares	3VYaZZXYZYYZX
w:dollars	kWV0YXUTWSyWs
w:domain	UVTTzWSVUSUWT
w:domani	SSTVVVSTURTQ3
w:don	arWYYYbWtsnWn
w:donde	TU0VUVRUTSSUR
w:donderdag	TVUWXXRwXUTTy
w:done	VPSaXZXY9VZZT
w:donnees	trZbaaZaaZarX
w:donnerstag	WXVYYYWxVTUVy
w:door	VWVYZXyXZXyYV
w:doors	UXXYYWW5XUWUO
w:doorsturen	bYacbcacvbccb
w:dos	UvVXWrTyVVVWT
w:dossier	XVWYWXUYYWzWT
w:dott	3YYZZZWYaXYYW
w:double	ZbabZZQZaYyZa
w:doubled	VXWWXX0VYVTWR
w:doublez	VXVXWXTWXT0UT
w:dove	UV0XVWUVUTWWT
w:down	RSSVVV2UVQuSz
w:download	UYXWWVToZVytR
w:dr	VXY0ZuWYZYXYr
w:draft	TUTVWWSVWSwT0
w:drafts	SUTXWWPUUSUV1
w:drama	OQR2PPPQSPPRN
w:draw	UWUYWXnUVvyWT
w:drawbacks	XZZaYa3aaWZaX
w:dream	XZZaYYsbxXacZ
w:drehe	RUSRVQ2TSRSTP
w:drei	UxTWWWwUVToUR
w:dresden	XWaQZVZzbZZZZ
w:drie	VVWaYa4ZWYZZW
w:drill	RSMTSUNSONSP4
w:dringend	aaZbabYbYZxaW
w:drinks	WUVWQYT6XUUVr
w:dritte	TVUWWWRUVTTS0
w:dritten	WUYWzYXZZYYZW
w:drive	OSNUSTPTUQST6
w:driver	VYYYYZXXYW0UV
w:drivers	UTVUWTRTVSUS1
w:drop	VQzWWXTWURyUS
w:dropped	3TYWYNSWXVVYR
w:drowning	VYVYbb2aaaYbZ
w:du	pmreZXWmkVXXu
w:dublin	lxomZnWZbYYaW
w:due	TuVoWrPUWUoUz
w:dump	VVUWVXSWWSVW0
w:duplica	YaZaYaTaYYxXX
w:duration	2VZbbbYbbbbba
w:durch	YUaaxZWZZZYYW
w:duree	2WababZaZZaZZ
w:durfte	VXzVZZVYWWYYW
w:duty	VWXYUZVXYR0WS
w:duur	1ZaaaaYaaZaZW
w:dynegy	XYSYXYUTSUXWz
w:e	blZbqZXfapdho
w:e1	W1WYXYVWWWWWU
w:each	UTqtVwRWWlyVk
w:early	UUtX0XSzXTWXk
w:earn	VWWZXX2XYUyYX
w:earns	UVQVUWRUUN2QQ
w:echange	ZZvvbbZaaZaaY
w:echanger	cbZacbbXbvcZa
w:echten	WXXaYaYYzYZaY
w:ecole	aacbcwaZccbcb
w:economics	PRTQR2RRUQTSO
w:economists	V4XaaZXYZYaaU
w:economiza	bbdbdavbdcZcb
w:ecoute	bavdddbcabcYb
w:ecrire	VVWXXzUVYVVXV
w:edit	7WOVXZUZTTZXW
w:editar	1UVVWUSVWUTVS
w:editie	1XXWYRWOaXWYV
w:editor	2RTWVVSUTQUSz
w:een	brookmkYYmaYW
w:eerst	WTWXWXUXYU0XT
w:eerste	VTVXwYUXXVyWT
w:efetiva	Z1ZbbbZaZabaZ
w:efetivo	X2YbbbZabaXWX
w:effect	WYXYYXRWYWX3O
w:effects	TWXzYWVXYXVXR
w:ehr	xUYwZYWZaZZZX
w:ehrenamtliche	ZZaaZyYZaaaaW
w:eigenaar	cWccvbbbccccb
w:eigene	STSVWU1UWSSUR
w:eight	y0XZZZWZZYYZW
w:ein	akrpokWYlXYoa
w:eind	0XbbbYZababbY
w:eine	jsaempXYkcchX
w:einem	kUwWWWTStRVvQ
w:einen	ioYphpYZndaam
w:einer	2XXZYZWZYYpYW
w:eingestellt	XWXYXYVYZWyYU
w:einige	XXSYXYTXW0WVU
w:einkauf	YYYYZa4YYYYWW
w:einladung	YZYZaYXrZWZ2U
w:einmal	SWXWX0VXVXWYU
w:einrichten	WWUWWXVVVSVSz
w:einsteiger	YZYZaYX2ZUYWU
w:eintritt	XXWZYXW3YVXWT
w:either	XW0RYZWYUWXXX
w:el	WmWafhXdmdlUy
w:elder	YYYazaVaXYZbZ
w:elderly	PSQV2WPVRQUVQ
w:electricity	SaYYZaUYaYYXy
w:electronic	VZZ1aXXZaaZaY
w:eleven	0VXYZXVYYvYYW
w:eliminada	VWVXXXVVXUVyQ
w:eliminado	XXWYYYVWXVWyS
w:eliminato	XXXYXYWWXUWzR
w:else	WWjYXYTvVUWwt
w:elternabend	VVVWWVTUVUVUz
w:em	obWkYkVlXbtoj
w:email	QROSTSNRSON5M
w:emails	xXVXXYRXVVVYx
w:embassy	ZaaZaaXUbZzYU
w:embedded	pwYbabXampZaY
w:emil	ciceadlWiTYye
w:empezar	VVXZXXVYYYyYV
w:empezaron	TRSUSTQ0RRUUQ
w:empfangen	TVUWUWTVVT0TR
w:empfehlen	YWYcacZb1ZaaZ
w:empleado	WXWYyZVXYYXYV
w:empleados	ZaYvWaZZbaaaY
w:empleo	WTVYYYW0uVXVU
w:empleos	YWZaaaXZYYZ4V
w:emploi	WUUWXVVyVUVTR
w:employed	Q8XXVVUUYWVXW
w:employee	XuXYvZvXYWYYV
w:employees	WXTzWZXZaZZZY
w:employer	W5VZXaXZXVZZX
w:employers	XRXZZYX4ZXXXU
w:employment	ryabaXaaaaaaZ
w:emprego	WSpZYYUv0WWUT
w:empresa	XTWaZaTZ4ZYWY
w:empresta	VWUXWXUXUV0VT
w:en	bpaiibhilimca
w:encaissez	SRTVTVRRVT1UO
w:encaixa	Y2YbbbZabaXWX
w:encaja	Z0ZcccababYYY
w:encajar	cbudccacabbbb
w:encajaria	Y0ZcbbZabbbaZ
w:encaminhar	ZUYbaaZZ0ZbYY
w:encanto	ZZWZaYYUWyYWV
w:encargarte	xZaZaaZaaaZaZ
w:encargo	1YabbbYbaaWaY
w:encerrada	cccddcccccwTa
w:enclosed	UUWWYVRWYX1VO
w:encomenda	UVUVVWUVUSURz
w:encomendas	RTWUXTTTXU0VS
w:end	auXZYZUnXxXXh
w:ended	STSUUTNTQQS2O
w:endorsed	XYWYZZWXYVY4T
w:ends	PRRTUSsSvuQwm
w:energia	bcbubcbbdbcca
w:energie	uWWZYYWzVVYXU
w:energy	XnsmacrplWXbV
w:enfants	UWTWWXTVWSVS0
w:engage	XVWYWXUYYWzWT
w:engagement	3YaZcZXbbabbX
w:engenheira	gxYbbbYaaaZsY
w:engenheiro	nbYbaaXZxZZpX
w:engineer	mwWakaYZmabmZ
w:engineering	uuWZwZVZYXYZW
w:engineers	TQseXX0WUUwXT
w:english	PSRWUXSWXW2XU
w:enhorabuena	YXWZZYXWW0WOS
w:enjoy	YT5bacXaYTaaY
w:enkele	UUVVWRU0WSURQ
w:enough	QRPTOUPS0O0TR
w:enrol	VYZaXVY6ZYZQV
w:enrollment	WTYXZXXTZVXWz
w:entendez	VVTZXZVYzWXYW
w:entendre	WV0XUXUWTVVVS
w:enter	TVVWXVUuWU6TQ
w:entrada	UTSVVUU3SSTRP
w:entrambi	UVSVVVSTVzUTR
w:entrar	SVTWwVSV1TVWS
w:entrare	UVUXXWUW0TWVS
w:entraste	YXVaZaXZ3XZZW
w:entre	VVTYsXTWzTQU1
w:entree	VTTVWVU0VSVSQ
w:entreprises	VTUVWVV0VTVSQ
w:entrer	XYUZYSWXzWXXW
w:entretien	XZZ0XXaabaabY
w:entrevista	TVV1XUTVXWUXT
w:entro	YYYZZYVZZX1UR
w:entry	TUTWVUPtZP5SQ
w:entwickler	YfZZqYwZmZYlW
w:enviado	STRUUVQSUPRM4
w:envianos	WWVXXVVWWU3SP
w:enviar	VVuXyYTWYSXWT
w:envie	SURVUSxTUQyQP
w:enviei	UUTVVW0UUSURR
w:environ	zWXXYXVYZYZaW
w:envoie	WYWXVY0XWWVYS
w:envoyer	RPQS2UOUVTRWS
w:envoyez	aaZbaZabcZzWZ
w:episode	rWUXXWv1UUWXT
w:episodes	1WWXWXUVTXWZU
w:episodio	WXXYXWT1ZVWVS
w:equal	XYXZ3aVaXYZaY
w:equipa	WvYaayYaYZWZY
w:equipe	TzYmYZwZYYYZW
w:equipes	Xbabb0aWbaXba
w:equipment	YXYZUZXXbYyaX
w:equipo	VxZZZsuYZZZZX
w:equity	XsYe0aYaaZaaY
w:er	onwYoXvkUVWXV
w:erbij	UVzYWZTZVVYXW
w:eredita	ZaZaaaYaaYwXW
w:eres	UYZXaXzaYZVaY
w:erfahrung	ZbcbcbZbcbwcb
w:erfenis	ZZXaZZWZZVxXU
w:ergebnisse	YXYabaYZZYa2W
w:erhalten	WWWXXWUYZW1WT
w:error	SUUWVURWVx1TS
w:ers	Ycbdddubdccca
w:erscheinen	VWUXWXSWVVV0U
w:erscheint	aaZbbaZwaWaYX
w:erschienen	RTTVURQ0VQTRQ
w:erst	cZccudccbcccb
w:ersten	YXYZYZWZaXyZV
w:erster	ZVbaxaXaaaZZX
w:erstgesprach	aZbcccwbcccca
w:erzahlen	XzWaZZuZYXZZX
w:es	uYnaqZYaqYWqX
w:escrever	VYYXZzWYZXWZW
w:escribe	WYZaaZWaZW0aY
w:escribir	XZaZayWSbZYaY
w:escritorio	X2ababaaZaZaY
w:especialistas	bcawbbabcYbbZ
w:espera	PRR2TPPQTQQPM
w:esperti	YbZyaaZbbYabY
w:essai	UabbaZzZbaSaZ
w:essere	YaZbbaZyaYaaY
w:est	TWVXYXVrXVarz
w:esta	bTuXXXUVWRkyt
w:established	USUXYZ1WXYYZW
w:estadistica	VVZYa1XYYYYZW
w:estagio	ZXacbcWbxbaZa
w:estamos	XryZsaXZZWZYX
w:estas	TU1XVWRWUUvUS
w:estatistica	VVXXY1WVXVWXT
w:este	XYWYYYVWWVWxT
w:esteemed	ZaZaaaXawWZaX
w:estimate	ZaZbab0Yababa
w:estou	cccdscccdccdb
w:estoy	cbbctcbccabcb
w:estudante	VXVYYYWXzVYWT
w:estudiante	VXWZXYVXzVXYV
w:estudio	YZYxZYXYaYYZX
w:et	ZnlXwYTXbWwXl
w:ete	WVUYYYVXXUUzx
w:etes	UWXYXYsXzUrtT
w:ethics	XYXZWVW4aWZZW
w:etre	XXxYYYSwWVYYV
w:etude	YXawaYYZbaZbY
w:etudiant	YYWasTXYxXYZX
w:etwas	VsmZYZWZvtZZX
w:eu	WwaaabsbbbacZ
w:euch	UUVVWUT0XSUVS
w:eur	k0YpZnXZZYZZX
w:euro	wTUwXrRVWVwUS
w:europe	ptuoaaXaYYZaY
w:euros	TWXXYPUUWWVX0
w:evaluation	UWWyWWVXXXXXV
w:evaluator	1OTWWWSXZWXYV
w:even	XWyZYZUYXmUyV
w:evening	TVWxX8WPYXUYW
w:evenings	YUVWwxT2WUVUT
w:event	VXWYYXWuYWY2T
w:ever	UVyXqXwjWoXXU
w:every	UVnXwVu3VSWVR
w:everybody	TRyUWTQWVRuWt
w:everyone	UUTVXXTUW1yVs
w:everything	XY3aYasZYVYaV
w:evolution	VW0XWXPWVUWWT
w:evora	UVUVVWTSVRUzQ
w:ex	ZUVa6aYZaXZaX
w:exactly	QT2TXXNWVTWXU
w:exam	QSUTq5PxUTTVR
w:examiner	SVXWX3VXWXXYU
w:exams	UVXYW3QYYWWZW
w:excel	SWXVW4VrYWWWT
w:excellent	SOyUVVPVSzTTN
w:exchange	trrXXXSWkUvXU
w:exciting	aa0aaaVaaYbbY
w:excl	1WbbbYZababbY
w:exclusive	TVVWWWp0XTyUO
w:exe	ZWYbZZaYaXzWU
w:executive	YWXZZv3YZYXZW
w:executives	ZbWaccybaVZba
w:exist	baZbxbabaabbZ
w:expanding	WW7ZXZUYXSWZS
w:expats	VXYZYR4XYWWZV
w:expect	SRtVVVPU6RVWS
w:expectation	1ZWZccZcaZcca
w:expected	rssbbbZbaaaaZ
w:expediee	TUSUVVSTURSO0
w:expense	VWSVWWTVWRUV3
w:expenses	VXXVZYxYXVXM1
w:experience	plpifaaakZjak
w:experienced	baVcacZczbcca
w:experiment	VVWUWPSUVSWV1
w:expert	VXW9qWUYYWXYV
w:expertennetzwerk	ZZazTZZabaabZ
w:expertise	WVWZYZ0YZZQZZ
w:expertnetwerk	YbZxbbaccccca
w:expertos	bcbvbbbbdbcca
w:experts	nXW8YVUXZWWYU
w:expired	VZWZZYXYXUSW0
w:expires	RVVXVWPUWSuU3
w:explain	TU4VX4NWUUVXT
w:explainer	YXXZQa7ZYXYZY
w:explains	PTU2VRRSXWUXQ
w:explicacoes	UVWWX0UUVTVVR
w:export	UVTUWWRTURRT1
w:exposure	VTXWWUTVXUWX0
w:extend	QXVVXYOWWRXY1
w:extended	TOUVUVRTTRTR5
w:extension	sXZaZaUZZYZax
w:external	zWZZatXZZZZaX
w:extra	RYWUTXPXZY1WR
w:eye	1VRWVXSWVUYZT
w:eyes	2ZaYbYWbbZbbY
w:fa	bbcbcZvbccXba
w:fabrik	nntZZZsZkWZiX
w:fachartikel	USXXW0UQYWWXU
w:fachkrafte	VTRXWX3WVTWTT
w:facon	YZWaZaXZWxYWW
w:factor	NTTPUP3TUSPSP
w:factura	wXXYYXUYXWUWy
w:facturar	XaaabaXwaYaZV
w:facturas	TYZaaZzXbZVaZ
w:facturation	YaZxYXabbbabY
w:facture	XXXYYYUWWVXVx
w:factuur	wYYZYXWYXXXWx
w:faculty	RRRWWoS3VRVVT
w:fahrt	UXXTY0VVXWVXV
w:fail	Zcbaadxddabdb
w:failed	TTSWUVSUVSUT3
w:fair	wQuWVXwvWPUUQ
w:faire	0XVYWYWYWWWXV
w:fairy	UWXYWPV0YWQXU
w:fait	TYWZYYxXYxRWV
w:fake	UwWXWWvUVwUWT
w:falar	bbawbbabcZbbZ
w:falls	ZUUaaaZZzSYXX
w:fallt	WYWVYYRVYXXXy
w:familie	WWVXXXVVW0VTQ
w:familienunternehmen	WzXaZZZaZZaaY
w:family	WzZaZaWZvYZZZ
w:fammi	XXVYYYVWyVXVS
w:famous	UXVXVXSSXW1US
w:fancy	svaabbYbbbabZ
w:fangt	VWUWWXUUVRUS1
w:far	UVRUYYtXX3XWT
w:farebbe	WXwXXYUVWuWVS
w:farewell	WRSXXXWQVQTT1
w:faria	ZYyaZaXXVWXXT
w:farm	3WYXXWUYYXTZW
w:farmaceutico	xXacbcabbbcbb
w:farmers	YYWSZWV2XTZaX
w:farms	XYXYYX0YTVXXV
w:faro	XXWXYYWWXyWVS
w:fast	WwTXYXxYwUXYW
w:faster	SVVVWWTUWSVTz
w:father	TUQVUVQTP2TSP
w:fattura	RWUVWWSUVSUT0
w:fatturazione	uYaabZuaaZYaX
w:fatura	STTUUUSSTRSQ1
w:faturar	ababbaYvaaaZY
w:faturas	RVYVZW1YYYSXW
w:faut	SSTVUVRTUTUT2
w:favour	WVoXWauYwTtXV
w:favours	UWSWWWPVR2OWT
w:fazer	bbvcccacabbaa
w:feature	0QOUTTP1OPQTP
w:featured	TWXXXW0PYVVXR
w:february	WXXXYPVNXWWV1
w:fee	aWVsXzskWVrXX
w:feed	STLTTUOSRjR1s
w:feedback	TUSVWVPSWLS2p
w:feel	PTPQUUzSVyUSQ
w:fees	0WTwXORXWWVYW
w:feestdagen	VWVXXXVVWzWTR
w:feiert	aaYabbZZaPZ4V
w:feira	WVUXXWWyUUVTS
w:felicitations	ZYVaZZYYX2WKU
w:feliz	TTzVVVSTTyTPP
w:fellowship	UVUUUQT1XSVTR
w:felt	WXWZZYVYVT0YU
w:feria	WVVXXWWzVUWUS
w:ferme	abbccbabbbvXY
w:fest	WWzYYZUWWWXYT
w:festanstellung	Z2ZbaaXaZabbY
w:few	YXvaZYvZYUlZZ
w:fewer	PQPSRT2QSNPOv
w:fica	VWUXWXUXUV0VT
w:fiche	QVSWWXUUUUWT0
w:fico	TUSUVV0TURURQ
w:field	uURoVRPVx2VWS
w:fields	UTVXXYUWV7VWS
w:fiera	TVTVVUT0VSUSQ
w:fifth	WWWZYZ0XYOXWW
w:fifty	yPNSQSNP1NSSM
w:figlio	WYYWa0VXXXXYU
w:figma	wYZnaiYtaZaYW
w:figure	TWXXZXzYXVZZW
w:figures	WZaXaYYWaYYay
w:fijne	VVVWXXUVWzVSQ
w:fijo	W3ZbYaXaZaaZY
w:filas	PSS1UPQQTRRQN
w:file	VXWXYXWUYVwWw
w:filha	UUVVW0UUVSUVR
w:filing	VXUWXXVWVTWXy
w:fill	W0sZXZaZYZoZW
w:fille	SUVWW1TUUSRVS
w:fills	ZY0YabWZYXaXY
w:filming	aZaZW2PWZZXZY
w:filter	UUTXYYUXWW0VR
w:fim	1TUUVTRUVTSUR
w:fin	0XVYWYWXVVWXV
w:final	wZabcbZbqabba
w:financas	cbudddbcbccbb
w:finance	XwzaXaXZYkZaX
w:financee	YXYYyZYZaZXZX
w:financeiro	2VYYYXVXYWWVT
w:financial	j0YaabYaeZZnX
w:financiera	0VXZYXUXXXRYV
w:financiere	zXaZaXXZaZSYX
w:financiero	vrZbbbZababaZ
w:finanziata	WVUYzZVXZXWYV
w:finanziert	XXWZzYVYVXXYV
w:finch	WwbZZatpdkYZW
w:find	cYseoZoXpUXqd
w:finden	VW2XXYTWYWXYU
w:finder	VWSURT3SSUWXV
w:finding	UUTUTWyTRwPVS
w:finds	WaXaaa4ZWTZZX
w:fine	zYVuYYUZrXXZX
w:finish	zTVXWTSW1VWXQ
w:finished	QUTWwWRVUSVVz
w:finishing	ZYXaaYXX4WXaX
w:fino	WzaaqaZaaaaaY
w:fintech	cciZpjatcoZZW
w:firm	nrZrjYpZlWaZa
w:firms	WYoYZZ7WWWYaW
w:first	kbiXwYrnXWpWY
w:fish	ZbXbbcYbZ1ZZY
w:fit	Xs1aZaoYXUYYY
w:fits	vVTWWUr1WNUWT
w:five	WiWzURTnrxYUW
w:fix	nTVWVWyVXTvVw
w:fixed	qwraZYbaaZaaY
w:fixing	TVRVYV1XVSTVU
w:flag	TTSXXXTWVV1UQ
w:flat	rTTzUTzTRUSVm
w:flats	0baaaZZaYbbbY
w:flexible	6UURWORVWVSVR
w:flies	aaWaabXaZxaaZ
w:flight	VUVYXvSVXVvT2
w:flights	UVUXUWOVVTQV1
w:floor	VWWXVWWSXUWTz
w:focus	URQ7VUTXUTWWV
w:foi	WWVYYYVXXVUyv
w:folgt	VWVUXXQTXWWW0
w:follow	VWUYYYUxXnnvU
w:followed	XXXVaa5aXVaZY
w:followers	TVWUWV1UVQSUR
w:following	hURWWXZVVyq2P
w:fondando	aacbvcbcccccb
w:fondi	VXVZyYVYWUYYU
w:fondo	XaY1XaYaaYaaY
w:fonds	YaZwaZWabZZaY
w:font	TVPTUUQTT1TQO
w:fontanero	WWVWXWVVWTUUy
w:food	URP7VVTXUTWWV
w:foolishly	TXRXUWOXS1PVS
w:football	TVRWTTQNVPVP4
w:for	laildncjlZban
w:force	QVTSW8LVWWTWV
w:forecast	wYYYYYWXXUYUy
w:forecasting	1uVYZpTYTVYZW
w:forget	VVVXXXUVWTVUz
w:forgive	WT0XYaWYUVXZW
w:forgot	PVTVUWSTVRVT1
w:form	SRxXWVRWVU4UR
w:formacao	TWZYZ1WYaYSZX
w:formarias	XybcbbbbbbbbZ
w:format	UWXyYXWYZXWXS
w:formation	WYYZZxXvZXWWW
w:former	WX3uYaVYXTZZY
w:fornitore	STTUUVQSURTS0
w:forty	vYUYZZvYvWXYV
w:forum	UWTWVWSWT0UVS
w:forward	USnWWYRWoysTq
w:foto	XYWZWYyXWWXXU
w:fotografo	XYWYWYzXWVXXU
w:found	rPJQ2SMQPKyOL
w:founder	mVVY4ZnXXWnYV
w:founders	WvVYtXsxYWXYT
w:founding	WSZY4YUYZYXYX
w:four	snWmonZpoWWYZ
w:fournisseur	TSTWVWSSVTxTx
w:fractional	5UYYXaVZZXbba
w:frage	UV0VVWSVSSUVS
w:fragen	RUSUVWRU1SUVS
w:frais	UUVWVWRWWTpUz
w:franchise	YVZZXX3ZYXQZW
w:frau	ZYZ2ZZYaaZYZY
w:fraud	uuZYaXWYZWRyX
w:frauen	YZZZYxYYZZZZV
w:free	daZXXXw0bVZdW
w:freela	1UUUVURVVTTUR
w:freelance	yamZZYWbYtmYW
w:freelancer	mWXVWYxY1TVYW
w:freelancers	vZbbcarbbZbbZ
w:freeze	RSTSVSRTTTVV5
w:frei	UtrYXWT3WVVVR
w:freiberufler	SYYWaWzYZYTXW
w:freiberuflich	yZacccYcabcca
w:freiburg	yYbcbaZbbbbbZ
w:freight	mtqcYZkZdbYoW
w:french	6YWZYZWZWWYYU
w:fresh	X5WZZaVZZZXbY
w:fresher	ZZXbZbXbyYYbW
w:freue	WWTXYZWWWzXZV
w:freuen	YXWaZaWayXYZX
w:friday	UnXXXWVzWXaV0
w:fridays	NSWRW1PNXVRWS
w:friend	QRPURUPyRxwSM
w:friendly	SUuWUWuUROySP
w:friends	TWSX0UTQXRuXU
w:froid	YaZxYYbbbbabZ
w:from	WbUajWtnbslbo
w:front	UWUVWY0XSUVWU
w:frontend	U8XYWWUXXWYWT
w:fuhrungen	YXWZZYW3YWXXU
w:fui	XXVYXYVW0UWUS
w:full	i0YalZmXZYbZZ
w:fun	QURVTwPSU1UVR
w:fund	UUwzVXRWTVVWU
w:funded	Y4TbUcZbZZaaZ
w:funding	TUTU3WPVUSUWR
w:fundo	bcavbbabcZbbZ
w:funds	qUYYyYVYYYtYW
w:funf	fTUUVUyyVUUTP
w:funnels	WXXaVY0WWVRZV
w:funny	VURXWXRWT1TVS
w:fur	ciZkloojlWaag
w:furs	ZaYZabYZayZXV
w:further	WZUVZaUZZyZwX
w:future	XazaWZWZYQYVW
w:fyi	VUTXUWQUUQTT1
w:gaat	TXVYYZ4YVrXWV
w:gagner	UZbbaZ0ZbaSZZ
w:gagnez	VaaabYYabZ0bZ
w:gains	WXWYWYUXYUyVU
w:gamble	ZXVaba3baZaaY
w:game	TUTWVWQUVSvS0
w:gana	UXXYYXxXXUqXU
w:ganado	VWXXXXUXYWzXT
w:ganar	UYZaaZzXbZUaY
w:ganhe	VababYYabZzaY
w:ganhou	XYXZYZVZZWzYV
w:gap	WR6ZYZUYXSYYX
w:garage	XUZYxaXYaZYZY
w:garantido	WXXZVYRYXWzVV
w:garantie	WYXYXY0XWUPVT
w:garantierte	XaaXaYTYaZyaY
w:garantis	XYWYXYUXYUyVU
w:garantito	YZZZYZSZYXxWV
w:garantizada	YZZZXZSZYX0XW
w:garder	VVzZZZVYYVXXW
w:gas	WYWYXYUUYUUO7
w:gast	XYVZZYX3VVZYW
w:gastdocent	UVZYZxXZaZZaY
w:gastos	WVXZXYVYYYyYU
w:gastvortrag	UWXTXzUUXVVXU
w:gate	SVWWYWVWXWUX9
w:gave	tqTYZ1UXXokYU
w:geaccepteerd	aaZbbbZabYa0W
w:geandert	XaZaaZZaaYRzX
w:gear	aZYawbYbZabbZ
w:geben	WWYXYVVYZWzVW
w:geblokkeerd	abbccbabbawXY
w:gebruiken	RTQUTTQTVR2TQ
w:gebruikersonderzoek	YYWzYXWWYXWWS
w:geburtstag	WWVXXYVVWzVTQ
w:geehrte	ZYZ1ZZYabZYZY
w:geen	ZWbauVZubaaaY
w:gefallen	ZXXZaZYZVyZWV
w:gefallt	Za4SbbYbZXaXY
w:gefeliciteerd	ZZOZaaZZZ1XOW
w:gefinancierde	WVWYzZWYYYXXU
w:gegarandeerd	ZZYaYZSZYXyXX
w:gegen	VTXWzYWYYYXYV
w:gehad	STRUUTRSU0TSP
w:gehalt	YxZasZZaZZpaX
w:gehaltsabrechnung	VVUWWVTTVTUTz
w:gehorst	azacbYabaaaba
w:geht	YaYZaaXZZyZYX
w:gekommen	YYWaZaWazXZZX
w:gekundigt	ZVUaZaZZySYYX
w:geld	TUTQ3WQWTT0VR
w:geloscht	VXWXXXUVXUWzR
w:gemacht	VWVWWXRUYUUV0
w:gemeenschappelijke	VWUWWXSUX1UUS
w:gemeente	2XbaaXYaaaaaY
w:gemeinsam	YYTYYYUYXzXWV
w:geneva	XVSZZXUYXT1UU
w:genova	VWVXXXUUWSVyS
w:gent	ZZZaaaYZZxZWV
w:gente	VVxXWXTWzUVWT
w:gentile	4YYZZZWYaXYYW
w:genuine	XXYZaXWXaazZS
w:gerade	WW0YuYoXXVnXU
w:gerat	XYWYYXXSXWXzS
w:gerente	ZsYbbaZapZauY
w:gerichtsverfahren	RUV0TVTVXVWWT
w:gern	TVsXWURyWqVTQ
w:gerne	UUzVWWSTUSUTQ
w:geschenkkarten	ZaZbabYbYYxZV
w:gesehen	yYWYYYSYSuXVV
w:gesloten	bbbccbabbbvXY
w:gesolliciteerd	ZYYbabXb1ZbaZ
w:gesperrt	YYZaaaWZaY1VV
w:gesprachspartner	ZZa0SZZabaabZ
w:gesprek	YbZxbbacccbca
w:gestern	YWXbabZb2ZaaZ
w:gestion	byXbZaYaaZqnX
w:gestione	WUXYXWVXYVyYV
w:gestor	2VYYYXVXYWWVU
w:gestoria	UYZXaXzaYZVaY
w:gesucht	oVXYpxUYXXXuU
w:get	XcdblYpcnYwVj
w:gets	WYWYYV0TXWXYW
w:getting	XzoZYayYXSZYV
w:geven	TXXXZ5TXZYWYW
w:gewijzigd	YZXZZYYYZWQzU
w:gewinnen	aZabcbybbabba
w:gewonnen	TUWXWWRVXU3TS
w:gezien	SUQWVW1URtUTQ
w:gezocht	oVaYqzXVaYZZW
w:ghostwriters	RVTVWT2SXUQVT
w:gibt	UUVZvZVZzXXXW
w:gift	pdXpYXpYYnqrU
w:gig	2ZYZbZYabZaaY
w:giornate	rWYXZ1VTZYQZW
w:giorni	swYbabZaZabaY
w:giorno	rWYYZyWWZYsYW
w:giovedi	WXXYXXVrYVWUz
w:girls	UYZaUzYUYXZZX
w:github	VWWXUYSVZX2WV
w:give	nUTXV5rVXpXXU
w:giveaway	UXVXVXSSXW0VS
w:given	4yRYZZUZYXXYX
w:gives	LUUUTVzWVSTX0
w:giving	TUVWVUS1VQSVQ
w:glad	UYWvZZVZvyZYX
w:gladly	UUMVVXSUT1VUR
w:glasgow	WusZZqZYXXYmp
w:gluckwunsch	YVVZZYXWU0XTS
w:go	tYqXYYpYjpYbk
w:goed	W2ZaZZXZZYYYX
w:goede	WV5XWYUXXUYXV
w:goes	pWVYXZxXuhXYl
w:going	SU4UVWOUTqUWr
w:gold	RTPWRTQVSN5VT
w:gone	XXUaZaXYXUzVU
w:good	qmpYiYbjitaXU
w:gostaria	VWTVXXUVXzWVS
w:gostava	ZZaabb0ZaaaaX
w:gostei	YY2ZaTYZYnYUW
w:got	aVtVsWZtTpbkW
w:graag	RUlqUVzSwoUUR
w:gracias	YZXZZZXYYzXWV
w:grade	o1VXXxTUXVWXT
w:graduate	baacbcXcybbba
w:graduates	XYXZYVWzZXVZU
w:granada	SWWXWVTUWTV0R
w:grandit	Y2aaZaYaaZZaX
w:grandmother	WWWYWZRYOV1XT
w:grandpa	UUQRXWSRXMUN3
w:grant	rUXrxWWXYWWYr
w:grateful	YUSYZZVY6OZXU
w:gratis	VXWYYXt3YWWVP
w:gratuit	UZZaZZs1aYUYV
w:gratuita	aabbaZ0ZbbXaY
w:gratuito	XZZaaufzaYYYV
w:gratulieren	abZbbbZaaOa4W
w:grazie	WXVYYYwWWzWTS
w:great	VtsXWmUmX0YYU
w:green	TXSXVXQTTUvVy
w:greetings	llXaaaXZZ5ZUW
w:greta	kdbaakaZZdZyZ
w:grid	UbV0aaYbbYbZW
w:groeten	YYYaaaYZZzYWU
w:gros	1VVWWURUWUVWS
w:group	psWoXXVmbVntb
w:groups	UXURVUSWWT1VR
w:growing	WzyZXaXZXWZZX
w:grows	S3QWVWRUXTUVQ
w:growth	WZXWba4aaZZbY
w:grunde	bZabycabaabbZ
w:grus	WXWXXYVVW1WTQ
w:gruse	ababbbYaawaYV
w:guadagna	VWXXYWWYXW1XW
w:guaranteed	UWVXXXmXWW4XT
w:guest	TWWSYtm6YWXYT
w:guide	yVVUXwRqWVUXT
w:gusta	UWTXXWTWU0uVS
w:gustaria	rXVYXYtuooXYU
w:gut	ZXXaaaYZVyZWW
w:gutachten	RVW0UWUWYWXXU
w:gute	WWWXXYVVW0VTQ
w:guten	uYtZbbXaZpaaY
w:gutes	X1aVZZXtaZZZY
w:gutschein	UUV1WTQVVVSVT
w:guy	SVQWVWOUSRSS5
w:h	yYYXYrmXYXXXu
w:ha	XXXZZYoYmVn1a
w:haag	yaabbbYbbabbZ
w:habe	sWwZpZVZsWYXW
w:haben	isXZaYccflqZn
w:habit	VYTWWXU0aXXYV
w:habitacao	bbbccbavbZcba
w:hablamos	WZ0ZaaYaYXZQX
w:hablar	ZbZvXaaabbaaY
w:haces	TVRVVVSUS0STQ
w:hackathon	VVYYZWV7YVVXS
w:hacking	VTSWVNSURP2VQ
w:had	WnUZZZuYl1XYV
w:hadn	WWRWVUTOU2WWP
w:haha	WYTYYWTWT1QVS
w:hale	UVUVWWQUWTUU1
w:halen	XXVO0YUXXWXZW
w:half	lWVsvslnXaaXU
w:hall	RRTRUWS1VPUUT
w:hallo	trwWaaYaaZaYY
w:halten	TWXWY0TUYWVXU
w:halve	WXVYYa7WUSZZT
w:halves	TVSWUUyPVQUOy
w:hamburg	vbbccabcccbca
w:hampers	XXXYYX0YTUXXU
w:hand	rWYXYXpYYYsYt
w:handbook	UXYXY0WUYUQVT
w:handbuch	1VWVXSRVWVVWT
w:handle	QUU2VVQQXVRXW
w:hands	RVUYWWQY1SWXR
w:handwerker	bZabwcababbbZ
w:handwerksbetriebe	QTSRVQ2TSRSTP
w:handwerksbetrieben	bbabccudbbccb
w:hanoi	XZYaYa2aaXYaX
w:happen	TWRYXYPXT1XXQ
w:happily	TTP1TVQVSPUXS
w:happy	lWoWVXpUU1VOw
w:harbour	UWUWXWQWWOTR2
w:hard	OTR0QUySSNSTQ
w:hardworking	aXZcbcab0ZbaY
w:harrow	XwaZYatnclYZX
w:haruka	oaelaatZZeZoZ
w:has	bsnodXcWYUYul
w:hast	waZZaaZabbabY
w:hasta	cZccucbbcdccb
w:hat	ZZWbaaXYnlZ2X
w:hatte	VW0ZYZUWXWXYT
w:hatten	TVUtXXUx0TWWT
w:hause	0ZaabYXabZVZY
w:have	nbpakXfjhlamb
w:hay	UUVYWXwWqVwWT
w:he	oWnZZatYpXYWu
w:head	l2pZoZWYXVYYV
w:headache	ZYUaaZ4aWWZaY
w:headcount	X1ZbbaaZbaaaZ
w:headhunter	ZY5aZaVYYVYYW
w:headquarters	T4ZaYZXXaaZZY
w:heads	SVSUTV2RWRTVO
w:health	WqkoWZisipXiU
w:hear	UYyrXWUskuXXU
w:heard	XUTYXYTXyzXWT
w:hearing	RWVSXUTUWSUS3
w:heart	RT3RUVNUOOTTO
w:hearts	XababZZVbbxbY
w:heb	tVrYsYrXrVWXU
w:hebben	jUWZYZwYuuYXV
w:hebt	UUWXWXSVYUzTT
w:hedge	VVzpYYUYUWWXV
w:heeft	ZsZbbbaabZaxX
w:heimweg	UWUXXXUWWTVU0
w:helfen	aZabccxcbbbba
w:hello	qfminYZXcwnWU
w:help	viXYZYtZqUpnW
w:helped	SVRVVW3VTyUVR
w:helpen	uaZbbZuacaabY
w:helpers	TWWWWVPWY1PVS
w:helps	VWTWWXQWS1PWU
w:her	VUSXTXSW4ntUr
w:heranca	YZZaaZYYZYzSV
w:herausforderungen	aaycbcZbaYaXZ
w:here	bdnYZYcamwcWo
w:herencia	ZaaaaaZabZwSY
w:heritage	ababbbZabavXX
w:herzlichen	YVVYZYXWVzXTT
w:het	WvWZZZWWsyYWn
w:heure	XZawZwZZbaZYY
w:heures	XacbbutZcbWba
w:hey	1ZYZbZYabaaaY
w:hi	aemlYZrYkuaYW
w:hibrido	puZacbabbbbaa
w:hicieras	1XSYWXQWPTXXV
w:hier	aaYbabXazYsXX
w:high	UQVX1XVXUyWXV
w:highly	RT1UVYVUWUWTT
w:hija	VWYWa0WXXWYYV
w:hike	UTSVVVQTWRUT1
w:him	RVVTPWOVUT0Vy
w:hint	YVTYZZWY6OZXV
w:hipotecas	TVV0XUTVXWUXT
w:hire	troVlkZZsUYYY
w:hired	UTuXXYTWXSxXz
w:hires	YyWarajZuTXZX
w:hiring	YpoZaZuZqXaZh
w:his	UYWYYYWVYWVXz
w:hives	YVaayaWbYaZaY
w:hl7	tcXZZwYkrXYZW
w:ho	wVyXtXTVUSWRS
w:hochschule	TUVVW1SSWUVVR
w:hoe	VWvXWYSWvtWVT
w:hoeveel	VZWRZY0YaZWZW
w:hogeschool	TUZXZ0WZaZYaX
w:hoi	vuobabYaWZaZZ
w:hoje	UUtWWWTUTSTTy
w:hola	qsvbbbZaaabVZ
w:hold	SVRVX4QxWSVVP
w:holding	UTRVVVSTTzuSO
w:holiday	X2aaXaXaaZaZY
w:hollow	drqpYaYYnbZoW
w:home	XVVXYRUtph4XU
w:homeoffice	YyZbaaWababca
w:homepage	WXTZYa6YXUYZX
w:homes	NSTTU3QRVSMRO
w:honest	xbcacbYbcbbcZ
w:honestly	QTQVUVQU2PUVT
w:hong	VWPXVXSUTP2VQ
w:honoraires	VXXwXXXYYYYYW
w:honorar	XYasYtYsZaZaY
w:honorarios	SZX1WYXYZXYYV
w:honorarium	VZZzXTYXaZZaY
w:honour	UXUXYWWzZVYYW
w:honoured	WYVVZVVzXxXYX
w:hoor	SVQWVW1VRRVUS
w:hoort	XXVZXZVXxUXWU
w:hope	pXlZZZVmn1XWU
w:hoping	QRLVUWPS1wTTQ
w:hopital	ZuZbbbYwaZYYW
w:hora	aWY0ZynXYXXYU
w:horaire	VZXzZYUYaXXYW
w:horas	spZabpqZaaiWX
w:horst	ZVVaaaZZzTYYW
w:hospital	opdqmoYcZkbZW
w:hospitales	ZYYZZXY1ZWYXT
w:hospitaliere	YaawYXabbbabY
w:hospitals	VYUwYUxtVVVYU
w:host	WXVYYZXyXWXZY
w:hotel	uUVUWRnUXVvWv
w:houdt	STRUTUQUVS1UR
w:hour	qYXxctYbYZaaY
w:hourly	QWT7XSVWWVWWR
w:hours	ulWnnvaaYWcXW
w:house	T1XYYtoVZXjZY
w:household	zRzYZZQZYXZZX
w:houses	XXTYUZ7WXTZYU
w:housing	osnrjaapYYYbU
w:how	WVTtXXrrqyXaT
w:hoy	TUSUUUSTURUSz
w:hr	vcZZZboZcZpai
w:hrs	0ZbbbZYbcabba
w:ht	waccbabcccbcb
w:hub	PUVSUSSWTUUW2
w:huge	VXUWzYSXXRUXT
w:hulp	xZZZaZXbaaYaX
w:humour	1baZaaXZbaabZ
w:hundred	UUUWWWxWWVzTT
w:hungry	SVTW0TQSUSQWR
w:hunt	TVVWVUP1XSUWU
w:hurt	aYyXacZZYWZaX
w:hurts	ZWVbaa3aaYZaY
w:huurders	ccbdsdcdcbddc
w:huurprijzen	SSQTUSQRU1SRP
w:hybrid	0tXZYZYZZZZZX
w:hybride	zWZcbcZbVacca
w:hypotheken	XaXxbYXaaaZbY
w:i	agnckZkYqqcXZ
w:ia	XXYXZxVxYVWWS
w:ibrido	ubccccbccbcba
w:ich	bnpZkZoYtlaYW
w:ici	WZZaaZW1aYrWU
w:id	vWVWYZUXZZ1ZV
w:idea	ZTRV4VvTSlUVp
w:ideas	QSOPSTMSU5TTQ
w:idee	TTRW5WSVRTUWQ
w:ideia	TWVVzVUXXXVXU
w:identitat	XXYZaZVYZX0VV
w:identity	WXVYYXtXYQxvS
w:idraulico	VUUWVVUTVSVS0
w:iemand	SUxXxXSXTUVWU
w:iets	UUsXxYUWvUWVS
w:if	YaubXYtaqmYaZ
w:ignore	WYVZYZnXYxqtT
w:ihnen	VVdUYY1YrnWqV
w:ihr	cYrWaZWZZkstj
w:ihre	mXlYYYnTVVdzq
w:ihrem	WXWtUYVXYWzWU
w:ihren	VW0YXZTXtWXYV
w:ik	cbpXqZtYubYYW
w:il	YaaYnXgZbhpmv
w:ill	3RXUXQRVWUVWO
w:illustrator	1VVUXUTXVVXWS
w:ils	YYUaXaVY5VYZV
w:im	VblqYpkjmWlWp
w:images	wacZbYZbcbXca
w:imagine	WYWYYazYWVWZV
w:imediato	WZXaZaYYzXZZT
w:immediate	swXbbbZbaabaZ
w:immediately	TUZaaZ2ZuZXZV
w:immediatement	ZYXbaaYZyZXZW
w:immobilien	XYYWYYzWZYWZU
w:immobilier	YaaxZYabcbbca
w:immobiliere	VXXxWXWYYXYYW
w:imobiliario	ZbbubaZbccbca
w:imoveis	1ZZYaWVZaaUaU
w:impressed	ZZ0cccZbaWbYa
w:impressions	aZXaaaYZYOYzW
w:improve	VXVWXXSWXNU1M
w:impuestos	UYZXaXzaYZVaY
w:in	Zclbjmjjfndai
w:inbox	WXWXXZ0XYVUWR
w:incarico	sYZaaaXYZwZXV
w:include	baVdadZczccca
w:included	mVWOyVQ1XXVWT
w:including	TUWXWV1UXWWWR
w:income	QWVUWVvRYW2XR
w:incorporacion	W2abZaXaZaaaZ
w:indefinida	Xybccbbbbbbba
w:indefinido	Y1ZcbbaaabaaZ
w:independant	RYVWXY0XXWVWT
w:independants	YcccccvbcbccY
w:independent	0SXrYYtZYWYaX
w:indeterminato	Y1abbbabaaaaY
w:index	T1XXYYRYXUYYy
w:indicaria	YWTaaaWa4YZXX
w:indices	SVT0WQUUUUWWR
w:indiquez	VZXzZYUYaXXYW
w:industry	XWUuYYUX4TVYV
w:inform	VVVYXYSVXVUV0
w:informaticist	2YbYaWXZaZaaY
w:informatics	WXZZY2TYZYYZX
w:informes	yabYbXUabaUaY
w:ingegnere	nuYbbbYasaaaY
w:ingeniera	cuYaaaYanYauX
w:ingenieur	snZbbaZanZZrX
w:ingenieure	oxXaaZXZYYYpW
w:ingresa	VWXXXXUXYWzXT
w:ingresso	TUTVVUT0VRTSQ
w:inheritance	WVVYVYQXPU1WS
w:inherited	VWXYUZVXYS0WT
w:inhouse	SWXWY1TUYWVXU
w:inhuuropdracht	zZaaabZaaZaZW
w:inicio	SWVXWWTTWSV0R
w:iniziare	WUXYXWVXYVyXV
w:inmail	ZaYaabXZaWY3U
w:inmediata	VzYaYYXZuYZZW
w:inn	UXVXXXQXXQUS0
w:innovation	TT1XXYSWVTWUT
w:inoltrare	YVZbZbZazabaY
w:inscreva	ababbaXyaaZZX
w:inscribete	YYYZZXX2ZWYXT
w:inscricoes	XVUYYVXzXXXVV
w:inscrivez	WZZaaaW2aYXXU
w:inside	XXX0WXRVXTYXV
w:inspector	TWaaaaVYaZyaW
w:inspiring	TWXXXW2NYVUXQ
w:install	VXWXYYUXYW2WS
w:instalments	USUVTR1QVVRUR
w:instant	UVzWYYVWVXXYU
w:instead	QSQUUUx0PSTVw
w:institut	WzVXWXUVVVUVS
w:instructions	YYYZZZVYaXySU
w:instructor	WXcab1aUcbbcZ
w:insurance	XbnnslmoWWtYT
w:insured	QYSTXW0XXVXXT
w:insurers	NQTy1VPSTTSVP
w:intent	XTZZ4ZYZaXYaX
w:interesa	zYZbbaYbbbbba
w:interesante	WZ3abbZaYYaQY
w:interessa	qyYbabYaaabZZ
w:interessant	VU0XwYRWXWWWU
w:interesse	wtYbaaZajaaaZ
w:interest	wvXwZYWZYYZZV
w:interested	aczrlmmXYXYYW
w:interests	0UNURUOSQyTSP
w:interim	1XYZZZsaYYZaY
w:interims	zWaaZZWaZZaaY
w:interimsleiter	xababZYbbaWbZ
w:interina	0VWYXXTXXXRYV
w:interino	2VYYYXVXYWWVU
w:interior	RUQVQYQVR3VVR
w:intern	VYYZWTVSSYYZ0
w:internal	5XYYXXVZZWVZW
w:interns	OTXSX1POXVRWT
w:internship	YaZbZaWa1ZaaZ
w:intervenante	aacbcwaZccaca
w:interview	VWYtXXSuxTyXX
w:interviewed	WXVYYXTWYVVWz
w:interviewing	XYVXZXRWXPXW0
w:interviews	koVnXXYrXYsYp
w:intervista	WZYzaYXZaaZaY
w:into	frSWwVWcxZTVs
w:intro	WXTUST1TTVXYV
w:introduce	VrpZualYsUYYV
w:introduction	UWUYWvyWVUZaW
w:inventory	1VWXYWSXWUVWQ
w:inversion	YaYvWZZZbaaaY
w:inversores	WUVWyXVWXWWXU
w:invest	SUUW0RhuUSeUP
w:investeerder	SUV0RVSXYXWYW
w:investeerders	WWUP0YUXWWXYV
w:investering	bWcbvababbbba
w:investidores	UVTV0XSUXWWWS
w:investigadora	T3WVXOTVWVTWS
w:investimento	WWXXyXVXZXVYV
w:investissement	WYVXVY2XWWVXR
w:investment	XWYzYZxYZYUZW
w:investor	YWXt2ZVYZYZaX
w:investors	V1WzSZXYZVYZX
w:inviaci	VWVXXVVVXT1SQ
w:invitacion	YaYaaaXZaXZ2U
w:invitamos	YXYYZ1XOYVXVV
w:invitation	aaYbbbYXaqa1V
w:invite	YYXyXYTWYUYYW
w:invited	YZXZZZW5aWYYS
w:invitee	ZaXabZazZXaaZ
w:invites	UVTWWzV1VQVTP
w:invitiamo	YZaXazZQaXYYV
w:invito	bbZbbcZaaTZ1W
w:invoice	sXYWYYZZaYrZx
w:invoiced	WZVxaYVaYaZZX
w:invoices	TXVWZW1YXUVYV
w:invoicing	SVYWRY1YXXSYX
w:ios	ttXbaafaqZaaY
w:ir	UVTWWWTUVTUTz
w:ir3	wYbccbbcacccb
w:is	aokakYjdZVdnt
w:iscritti	XYXZWYyXXWYXV
w:iscriviti	ZcacbaZzcYbaY
w:isda	UVUXWWTUXVTS1
w:isn	UU2XVYrWUPxVS
w:iso	TSTXXZ1WXXYZW
w:issue	SWUXWVwwXUUVP
w:ist	YmWXbWvnXUbwY
w:it	kjidnXohYmoeY
w:italian	WWPVTXRURNWT2
w:item	UVYZX2RYZWXZX
w:items	TVTVWWTVWSWT2
w:its	rtUnqXUvWSlWa
w:itself	YbYZbc1aaYabX
w:iva	vXabbaqqbaaaZ
w:ivan	iaXaaauYaXZyX
w:j	kWsZqXYYylXYU
w:jaar	W3YaZTXZYYYYV
w:jahr	YsZ0ZZYaaZZZY
w:jahre	WzVYWXUVVVUVT
w:jahresgehalt	W1WaZZYZZYZaX
w:jams	VWWXVVWRXUWT0
w:january	XXXYYYyYYSXUx
w:java	qrbbdacapbZeX
w:jd	X3YbZaXaZXZaY
w:je	aaokijcbjbllc
w:jeden	ababbbZwaWaYX
w:jefe	kuaccbbbbbcbb
w:jeff	VWVZYYUYWRVY0
w:jemanden	XXWZzYVYVWXYV
w:jetzt	YYYZZYn0ZqYXU
w:jeudi	UVXYYXUtYWUTy
w:jeune	XWYYxYYZaZXYW
w:jij	wvrXXVTQXVwXV
w:job	atoYnbWYiYqnY
w:jobs	pRjXWXYn2XnpS
w:john	XYVVXYVXWTXYy
w:join	VnVfsYWzXcdhX
w:joined	QSUYYZTYS9YYW
w:joiners	X2VbbbabZbbaa
w:joining	V0V1YXUXYVnYX
w:joins	SSPRSTOTSL8QO
w:joint	XXWYYYUWWVXWy
w:jointe	VXWXWXTWWTPUz
w:jointly	TSQV1WSWWOVWT
w:jonas	mbZoZapZnbYvV
w:jongeren	YZaZZwYZaaaZX
w:jornada	axacbaaZbbcbZ
w:jou	VVWYzZWYYYXYV
w:jour	waabbpZZbapbZ
w:journal	3TSUWTRTWTRXP
w:journalist	NRQ3TPOSOQSTQ
w:jours	voXaanoYanYZX
w:jovenes	YZaZaxYWbaYaX
w:jovens	YUaYYxYWaZYZW
w:jubilaum	aaZbbbZaaOZ4V
w:judge	TTSzTWTSWRVTu
w:jueves	UYXYYXTyYWXWu
w:juin	YYZWZzUSYXWYU
w:jullie	VTSXXYwX2UXXT
w:july	RUUWVpQUsUWuy
w:june	iVVWssUWxVVev
w:junge	YZaZZvYYaZZZW
w:junio	YXYYY1XOXUXVV
w:junior	TSTXXxTX7QXXU
w:jury	RRS2QQPpTQRQM
w:just	btUXXYbaW1uVV
w:k	c1YatZYZZYaZX
w:kaffee	YZXYZZWZZyZXW
w:kafka	luaZZnaisXYlW
w:kaggle	SUPUSVQTT2PPP
w:kan	yWXZwYXZYYYZW
w:kandidaten	XWWaZa4aXYaaX
w:kannst	TVRWWWSVTRUT2
w:kans	TT2VUVOUSQUUR
w:kantoor	W3ZaZZXZZYYYX
w:kapazitat	yZacccZcZbcca
w:kapital	XVVXxYUXYXXXW
w:kapitalanlage	YYYWYYzXZYXZV
w:kaufen	abZbabYbZZwaX
w:keen	ZV3bZcWaYWZaY
w:keep	VSyrwWUUVbvWi
w:keeps	VzzXXYUVWtXYV
w:keines	YXaSZVZybZZZZ
w:kennen	XXSYXYTXW1WVU
w:kennenlernen	VW3XXYSXYWXYU
w:kennis	XbZybbZbcbbca
w:kept	TW3XUXPWUyQXS
w:kernel	SUQUTVQTU1QPQ
w:key	WUXYYWVYZV0UW
w:keynote	XWZYZ2YYaZXbW
w:kickoff	XYXWXXWPZX1XT
w:kids	UVSWUtRSUQVU2
w:kilos	PTPWQWRVRQ2US
w:kim	WXTWYYUVXTWUz
w:kind	U0sXXYRXmvWTS
w:kinderen	SVTVVWSUUSUS0
w:kindly	jWpYaaWawYYYt
w:kit	XXXXXXTYaW2ZU
w:kitchen	QVUWUWTUVRVT1
w:kite	btpbYacnoYYkW
w:klaar	VVVWWWUTWTVTy
w:klaarstaan	WVWaYa4ZVYZZW
w:klant	T0XyVYWZSYYZY
w:klanten	WYxaZavZYYZZY
w:kleines	xWZZvZYaaaZaX
w:klinik	zWaaYYWZYZZZX
w:klusje	0VVUWVPUXVTVS
w:km	UUUWVTT2WSRTP
w:know	afrdoYlXqpXYb
w:knowledge	SXYUXM3VZXVXR
w:knowledgeable	TaU2ZZXaaXaZU
w:known	UP2UXVSXVRUWO
w:knows	UwVvVYTXWyWXU
w:koffie	YYzZoaXZZqZYX
w:kofi	bnYcZjaYaeYzX
w:kollege	WXVWWYWWWSXVz
w:kollegin	WWUWWXUUVRVT0
w:koln	abZbbbYZawaXW
w:kommt	WWtWWXVWVSXVz
w:komt	SSTUVVSTsRUR2
w:kong	UWQWUXSUTP2VQ
w:konnen	xZZbbYYabbbbZ
w:konnten	zXYaZZXayYZZY
w:kontakt	ZaXZZZXYaxZZW
w:kontaktanfrage	XXTYYYTYX0XVV
w:konto	VWWXWWTWXU6US
w:kop	WV5XWYUXXUYXV
w:kopf	XUYXwYXZZZYZX
w:kost	0XWYYYPXRWYYX
w:kosten	zVUXWWQVQTxTT
w:kostenlos	YZaZaXxYbaVZY
w:kostenlosen	ZZaabaZ2aWaXV
w:kostenloses	aZbcccwbcccca
w:krankenversicherung	RWUTWX1VVVWVS
w:kreeg	WYYZZVVYZX2VU
w:krijg	WTWYWXUXYU0XT
w:krypto	XaaXZYSYaZyaY
w:kubernetes	UWvYY1VlqWYXV
w:kuchen	XXWZYYW3YWXWU
w:kummern	XYYWYY0WZYXZU
w:kun	2YXYYVVSZXXXw
w:kunden	rYZbbayaaZaaY
w:kurs	SVWWWTUzWVUUR
w:kursleitung	YYaUa2YZaaaaY
w:kurzes	WWVXXYyWXVXUU
w:kwam	XYzbabYaZXaYY
w:kwartiertje	aaYacbwbcbbba
w:kyiv	WWaabZ0aZZXaY
w:l	WsiaonVtbWWXr
w:la	VZnadZnYiVpZz
w:laat	YYWZYZWYxUYXU
w:lab	SwrWiX4VSRWVS
w:label	xacYbYZbcbXcZ
w:labels	VSUVXXVWVW1UT
w:laboratoire	Q0YYYWXYZYVYV
w:labs	WtWZYZqronYoW
w:lack	vzTWxXSXWVXYU
w:ladesaulen	XXWxYYXXYXZXV
w:laid	YTTbabYZ5WaZX
w:laisse	RYVWXY0XXWUWT
w:land	QTTUUW1WVUxXU
w:landlord	UWTX4YRVWRTXz
w:landlords	PTS1USRuSRTUP
w:lang	ZYWZYZVXXyYVU
w:lange	YZXYZaWZZyZYX
w:language	YZWYZaYZWWYZy
w:languages	OWSWWW2WWSVVR
w:laptop	wWYXXXQZaZ0ZW
w:laptops	QRQUTTzTURyWR
w:large	xxWZZXXVZYVZq
w:las	VYWYXYwWXWXXz
w:lassen	0YWZYZSYQWXVW
w:last	WYnmWrwVZZlVp
w:late	SVRVUWRUV2WVt
w:laten	yT0VUVNTQQTTR
w:later	WrUY2YZXXUuXU
w:latest	WYYZZZWYZXYYw
w:lauft	YYXZuZXXYWXXw
w:laufzeit	tccdddadbdddc
w:launch	PRPSxSQwSxRQK
w:launched	UWWXWVRzYTVXV
w:laureanda	VWUYXXVW0TWVS
w:lavora	VWyXWXUWVUWXV
w:lavorare	VVTWVPPV2RVUS
w:lavori	UZaZaXzZaaWaX
w:lavoro	UWrXWWqyVnVTQ
w:law	xYYqZXyZZXXZV
w:lawyer	aZZbbbWcaYyaY
w:lawyers	UWWXXXwWXVVXx
w:le	alnaeaankVkYt
w:lead	qwXZdZeZqZZfX
w:leader	SR2TUTyRTTSTQ
w:leaders	VXXYYXyyYUWXP
w:leading	WxxZZZWYXUXXV
w:leads	lZabbbubuVaaZ
w:league	WXWYYYVWXUWV0
w:leaks	RPPVTSPTRPUR3
w:learn	VVkWWVPVt0PwU
w:learning	mocZZqVtbYdpW
w:lease	SUTTSTNwURPT5
w:leaseauto	XyaabaZabbbbZ
w:leases	TROU1UOSTQSVT
w:leave	trtXXYXXVVoXp
w:leaving	TT1UyWNUSsTUR
w:lebenslauf	WXyaZaWYsYYZV
w:lecture	TWWVYzUpWWXXu
w:lecturer	RXaYa4ZWZZaaY
w:lectures	PROTRON2SOQQO
w:ledenlijst	1UUUVVOUWUTVR
w:lees	VVSXWUSPT2VSR
w:left	WVVYuZUXXutwT
w:leg	VVSWXWWQU1TWU
w:legal	VXUWXXUWVTVV5
w:lehrauftrag	UVWWX0UTWVWWS
w:lehrerin	YYWaZaWayXYZX
w:lei	WWvYXYVX0VYYV
w:leiden	X2ZaZZXZZYZYY
w:leider	ZZaaZyYYaaaaW
w:leihen	UWRXWXTVSRVU0
w:leipzig	XzZbaaZababbZ
w:leiten	TVUWTWSVVT0TR
w:leitung	zWaaZYXZYZZaX
w:lena	aaXkZZrYYVe1U
w:lends	UXVYVYRX1WYZV
w:length	5VZaZZYaZYYZX
w:leo	0WXXZXTYXUWXR
w:les	rWVXYVnWWusVq
w:less	UVSWVXTWWQUU1
w:lesson	VZaXb5WUaZYaW
w:lessons	UYYVa6WUaYYZX
w:let	YUqWvXdacuhWn
w:lets	0ZZVYXTYZZWaU
w:letter	WTVZ0YWYYUQY2
w:lettings	UVTTzWSVURUWS
w:lettre	VXVYXWVzVUXVS
w:letzten	VWVXXYzWWVWUU
w:leuk	STRUUUQSV3SSP
w:leuke	W2ZaZZXZZYYYY
w:leur	VW0XWXQWUUWWT
w:leute	XXTYYYUYXzXVU
w:levee	ZUaayZZYZaaaX
w:level	W1WZYZVYcSxXV
w:leverancier	STTVVVSTUQTS1
w:levons	RPQS2TNUUTRVR
w:lhe	UzYZaZuZZaXYY
w:liberacao	XYXZYZVZZWyYW
w:liberacion	VWXXXXUXYWzXT
w:liberato	Zybcbbabbabba
w:libero	UVTVWVT0WSUSR
w:library	tUTUVVRUWTUTz
w:libre	USSVVUT3TRTRP
w:licence	YbbbaayYbbXaX
w:licenciee	VVTYXYUX0VXXV
w:license	Wccbcbacdcucb
w:licensed	yZcbaZabbbbba
w:licenziato	XXVYXYUW0UWVS
w:lider	TT4SUWTUUTVUR
w:lieferanten	WXWXXXVVXUVVz
w:liegt	YVWYyZUYZYXXX
w:lieu	1WababZaZZaZZ
w:life	RRRTTTNRSzxTO
w:lifetime	YabaaayYbbXaX
w:ligar	VU0TVWUUUUVUR
w:ligne	VVWUYVUzYVWWS
w:lijkt	W1YbbbZbZabaZ
w:likant	UaaZbXYabZ1aZ
w:like	qmrbkakbqfXXV
w:liked	tyUYZZTYX0XPV
w:likely	xYbcdcaccacca
w:liken	WabZaWYaba1bZ
w:likes	YbbacaZbbbxba
w:liking	TXXYZYSYWzuYW
w:lille	wWZZZXWYZXUzV
w:limit	UUVWWVRUWRVT3
w:limited	STUWWVR1WSwUO
w:line	VT2XXYvXVRtTT
w:lines	XYYZZZVWYVXVy
w:link	UoUXXXssWxrWS
w:linked	X3ZaaZXaZZZZV
w:linkedin	QSRTVTnUU21SP
w:linken	VWUWWXSVX0VUS
w:lire	YZXZZaXZWzYWV
w:lisboa	XoZbbrYaZYYyX
w:lisbon	jupkooVXZoYYV
w:list	UUluWW6VURWWu
w:liste	SXV0XUVWXVVVS
w:listed	TY3abcXbZYbca
w:listen	XY3ZYZWtXWYXV
w:listings	SVTVTV1UVSVUR
w:literacy	LWaaa6YYZZZZX
w:live	TVURWTQ+XUsVQ
w:lives	RTTX1USSXUUWT
w:livre	WUTXXWWzUUVTS
w:ll	WWtYcYqZWrsXo
w:llama	YXUaZaXZ3XZZW
w:llamada	bcbvbcbbdbcca
w:llamo	TT1SUXTUVUVVT
w:llegado	YZWZZXVYYWzVT
w:llegara	VWUWVWUVUSUS0
w:llenan	UWTXWW0VWTUWS
w:lleva	ZaZaZa2ZaYabW
w:llp	W5WaaaWYWXYXW
w:lmk	1ZYZbZYabaaaY
w:lo	SVRVVVSUS0STQ
w:load	zWZaWZUXZYWYV
w:loads	SURVYU1XVSSUT
w:loan	TSUUSUOTUT2UM
w:loans	PRS2UQPTPSTUR
w:local	XYXYYXzYUVXYV
w:locally	TZZWZYTWZVzYX
w:locals	yZZZZZWZZXZZW
w:locatif	WYWsVX0YXXWYT
w:location	4VYbbbYaaZaZX
w:locaux	Y2aaZaYabZZaX
w:lock	SWTUTV2RXSUVP
w:lockers	2WbbZaUbbaaba
w:locum	2SWUWSSUVUVSM
w:lodging	xbbYbZaWbZabZ
w:log	SUVVWUPVXT4RR
w:logement	ZaYbtaatZZabZ
w:logged	YZXZZYVYaYzXW
w:logiciel	TZbbZZzZbaRaa
w:logiciels	WZXyZYUZaXXYW
w:login	WYZYaXWZaY6WW
w:logistica	acaxbbabcZbbZ
w:logistics	sdmtYXWqZlYZW
w:logistiek	YbZvbbaccccca
w:logistique	YaZwZYbbcbacZ
w:logo	STTVUU6UVRMTO
w:logos	2TUVTTTSWTVVS
w:lonely	SSRUVUQTSR2WR
w:long	0YYZbaYVZvYYW
w:longer	XWXZaasYZXZ1W
w:longtemps	YZWZZaXZYyZWV
w:loodgieter	STTUUUSSTRTR0
w:look	mUaWnmrpdslVV
w:looked	XVUZYZyYXyXXS
w:looking	iewZtZaYnWaaY
w:looks	UunXYnmcXpWXr
w:loondienst	XzaabaZabbbbZ
w:loonstrook	VVVWWXUSWTVTz
w:loopt	STUVWWTUURUT1
w:los	TUTVVVSTUSUSz
w:lose	VXSYVY0XVUXYT
w:loses	VWRXVYTUUR0WQ
w:loss	UXUXXXVXWV1UT
w:lost	TURWVRPU01uVR
w:lot	UTvXWW0uVbWXT
w:lottery	W0bbabYabZpaY
w:louise	VXUXVWTXUUUX0
w:love	VoripaksqZVYV
w:loved	0UUWXXVUXvVXU
w:lovely	UQUW0XSWVUUWT
w:low	XVWZ2avZZXZZX
w:loyers	ZZWZZSXXT0YXU
w:lpa	X2WcbbZbaabbZ
w:lu	YYVaXaVY5VZZW
w:luck	YZWYYXXSYzUVR
w:lui	RSVWWWRUVUVU1
w:luister	cbcccZbvcabaY
w:lumenbank	dpoZYZnZrkYnV
w:lunch	RSMTyUuSQTSR1
w:lundi	UVTWVVTwUTUTw
w:lunedi	UUUVVVUTVSUSz
w:lunes	VVUWWVTUVSTUz
w:lust	jXyYYYUxWWYXU
w:lyceennes	XaZZZyYWaZXUX
w:lying	2ROTWTSUTRWXS
w:lyon	hpYkplbocqYYV
w:m	ZYZkoZXYuvlYV
w:ma	UUVXmvUypUUWS
w:maak	UUWXWWSVYV0TS
w:maand	inZYaduYaYuZW
w:maandagochtend	STTUUUSSTRTRz
w:maanden	1ZaabaYbaaaaY
w:maart	wWWYYYVXXTWVy
w:machen	yWSWXXSVRxWVT
w:machine	mqbZZnWYaYtqW
w:mad	UUNUSWzTU1SVM
w:madagascar	UUVXYWzXWWWWU
w:made	jW1YYXiYWslYV
w:madrid	ZualZnZYqlYiW
w:mag	WWVP0YUXXWXYW
w:magazin	RRTUUxPwVRTSP
w:magazine	sUTUVTQ4WPTUQ
w:maggio	ZaZZaaVZaYWyT
w:mai	wXWYYYVxXVWsT
w:mail	stqZYYuWVUtWU
w:mailbox	YYYaaZYZZYyVT
w:main	tVUVTVvVWTUVv
w:maintaining	0ZZWYXTYaZWaV
w:maintenance	QUUxWVRVXTUR0
w:maio	XZYYZZUYZYWyT
w:mais	XYYYntruZYYYV
w:maison	VVVXVXUUWVVV0
w:major	PUQPURNS2PRUP
w:make	muUXrorXWmaXY
w:maken	0YWYYYPYRXYYY
w:maker	T0rzUXSUWTVWT
w:makers	UVUwVX0VRTUWT
w:makes	WXZaYaVYbZybX
w:mal	XXUYYYUYX1XVU
w:malaga	YYbZbyZVbaZbY
w:malt	3YRVTWPTTRVXO
w:man	NURVUW1UPPUUy
w:manage	uXWXXXwWXVXwQ
w:management	a0tsWWSWVTUVq
w:manager	ovXaZZaalackb
w:managers	YXlqbazaaZaaX
w:manana	UUUVVWRUVSTS5
w:manchester	pyjZYpWoaXYZW
w:mandame	YZZaaZYaaYyRX
w:mandami	ZaZaaaYaaYwXW
w:mandant	V1WaZZYZZYZaX
w:mandat	1ZZabYXZaaWZY
w:mandate	UV0WVXSWSTUVS
w:mandatory	WXTYXWVWXSWY1
w:mande	ZaabaZZaaZxTW
w:mando	VSUV2WTVWVVVS
w:manha	UUTVVVSTUSUS0
w:manila	ZXWabb0bbaaaY
w:manque	X0WZxZWYWWXYT
w:manual	7YWZZZWZXWYYU
w:manufacturing	lcouZXVpYlXrU
w:manuscript	4QMSVRQTRQVWS
w:many	yXVZYZUYV3XYV
w:map	TUWVWW6UYVUWS
w:marathon	YZVZYaVXa4ZYX
w:marcar	YW4ZXZXZZVZZX
w:march	TVTWwViuUlVU0
w:marche	WaYxaZVZaYYZX
w:mark	UVVXWWSUXUvQy
w:market	WaxrxWlcWSVWZ
w:marketing	qzZaZaZbZaaaZ
w:marketplace	TXXVsN2WYXWXS
w:marktconform	1ZaaaaZaaZaZW
w:marktfuhrer	TT0UVVSTTRTRQ
w:marktleider	TU1VUVPUSQUUS
w:mars	UYYZZZWwtXXXs
w:martedi	adcccbatdccbb
w:martes	aZZaaYZyaXZYV
w:marz	VWVWWWUUWTUU4
w:marzo	TSTVUVQSURTR3
w:mas	WYYZmY0uaYYYU
w:maschinenbauer	xZZbbYYZbbabZ
w:master	SVUWX0TW0VWWT
w:masterclass	WWWXWTV4XUVUP
w:match	UNxXVYQVVVU7T
w:matched	TQ3TVXUWUTTXV
w:matches	VPTZYZVYVVX9U
w:mateo	rlWaaabYZXZ2V
w:mater	QRSSRSPQU1RQO
w:maternity	0ZbaaYYabbbba
w:mathe	UWXWX0WXWXWYU
w:maths	QTSTVzQTS0PTO
w:matin	UUUWUWTUVUUUz
w:matter	UWX0VWXWZZXZV
w:mattina	VVUWWWUUWTVTy
w:max	uxXbaZZaZaaaY
w:may	jctqXXXcpkWYm
w:maybe	ovQW2WRVtRUWU
w:mayo	YaYYZZVTaYXzU
w:me	mZpaccZZujeXc
w:mean	UVSVUVu0URVWU
w:meaningful	aVZZ2ZYZaaZaY
w:measure	SUTVUV2TXRUSQ
w:med	VVSV0WRUVSVWU
w:mede	bWccvabacccca
w:medeoprichter	cbacudbccbccb
w:medewerker	VVWYzZWYYYXXU
w:medical	OQQ0RROSRQwSO
w:medicine	1VWQXVSWYXTVR
w:medico	cdcsccbcdcddb
w:medicos	zaaYbXUaaZTaX
w:mee	bbcbcYawcabaX
w:meedoen	YaXxbZYaaaZbZ
w:meer	VXyYYYnrWUWXU
w:meerdere	aYzcbcXbXZaZZ
w:meet	WlqXoYrmVwiXU
w:meeting	STTqWoSTVuqW3
w:meetings	QVV7SWVWYWWWR
w:meets	YYYWZaYVZWZZx
w:meetup	rXXXYUX4ZXYsU
w:mega	VZaYaYWZbVzZW
w:megawatts	QVUVVVPUYSUW1
w:mehr	XtuaZZvZYWZYW
w:mehrere	ZZybXbaaYYaZY
w:mei	YaYZaaXYaYXyT
w:meia	PSS1TQQQTRRQO
w:mein	WtUZYZXxqrYXV
w:meine	wUTWVXQV0SVVS
w:meinen	VXuZZvXZpWYZW
w:meiner	WXWXXYxXXWXVU
w:meld	UYWYYXS2ZVVVQ
w:melden	ZbbbcbZbcbwca
w:meldet	VVWWXVUzXTVWT
w:member	OTS1VSPSVRszM
w:members	UWXVX2UtYWrWS
w:memo	WXVXXYVXWUXYz
w:mensagem	VWUXXXUVWUVyQ
w:mensaje	WXWYYYVWWVWyS
w:mensen	XX0tYZXZZXZZX
w:mensile	yZbccbZbbZbbZ
w:mensual	2YabbbYbaaWaX
w:mention	XYUZXZVY1RXYU
w:mentor	UXXVV5QXwVXYV
w:mentoren	YZbaawZZbaaaX
w:mentores	ZWaZZxYWaZYZX
w:mentori	UWWVV0SPWUUUS
w:mentoring	WVSZXU1XWVPXW
w:mentorinnen	ZaaaZvZYaaaaW
w:mentors	TXYZV6WTYXYWV
w:merci	wWVXXWTSWwPVw
w:merging	MNSS4UMRTTRRS
w:merry	XYUZZZWXZzXUU
w:mes	SyWVXYvVXVzWS
w:mese	SVWVWxtSXVvVS
w:meses	3XabbaYaaaZaY
w:mesi	0ZbbbaZbbaZaZ
w:mess	UQUW0XSWVUUWT
w:message	XYdZZZbYYVo4Y
w:messages	YZXZZaXYZVX2T
w:messaggio	YYYZZZXYYWYwS
w:messe	XYUaZZXQX0YXW
w:met	XmZoXWnWXtsVq
w:mettendo	VWXXYXVYXW2XW
w:metz	VUUWXVV0WTVTQ
w:meu	XXYaaaZt0YaZV
w:mezz	TXW0XUVXYWVWT
w:mi	kaWZfbVwwqYWV
w:mia	UWSXWXypUtVUR
w:mich	XWVaZaXZ4qZZX
w:middlemen	UVU1UXSXVVUYU
w:midnight	STUWUUO0VQoSy
w:midwife	VRUXVYTWR1VWU
w:mie	YZYaXZzYXXZYW
w:miei	XZUYXZ0WVVXYV
w:miete	VVVVWWUTWSUUz
w:mieten	WWXXYWVYZW0VV
w:mieterbefragung	0VUXYYVXXWYXU
w:mietspiegel	UWXTX0UUXVVXU
w:mietverwaltung	bbacucbcabcca
w:might	Vr0XrZUoWlYYV
w:migration	zUVXWWRUU1VVO
w:mijn	ksVYXmsumVYXV
w:mike	XVWYQYVWUTVX0
w:mil	WyYZtZWYYYqYW
w:milan	dycaYZsaYYZZa
w:milano	mtZaawYXaZWZY
w:milch	VWUXXXUWWTVTz
w:milhoes	YZZaaZYZaYyTV
w:milioni	YZZaaZXZaXyWV
w:miljoen	ZZXaZaWaZVxXU
w:million	aZZbbcXcaYwaY
w:millions	ZbabbaYabawXX
w:millones	YZZaaZYZaYyRX
w:min	tXV0WXTWWVXXT
w:mind	VU7XVYvWUPXWT
w:mine	tVTXXXOXv2TWS
w:minha	xtVYYtVpUUXWS
w:minimum	RSTV2UMQSSNTQ
w:ministry	w0UYYXUXYXYYT
w:minsk	aYYbbbybbabbY
w:minute	VWqxZXVYZSXVz
w:minuten	UWV1WovWrWWXU
w:minutes	TVm2XqbnqUbXW
w:minuti	VXW0YXqXYXWYU
w:minutos	WYW1ZXsXYYXYV
w:mio	uXWZYsWqvVYYU
w:mir	WWxVYZVXkbiVx
w:mise	VWUXVWSWXTzTS
w:missed	VXUYYZ3YWTVTu
w:misses	WVUXWYTWV1USQ
w:missing	WUWY1YXUZvnZU
w:mission	yWYayYWYYXUYV
w:mistake	WWXXXWSXYW0YS
w:mit	WXXYZYVvlowYm
w:mitarbeiterin	W0VXWXUVVVUVT
w:mitbringen	VWUXXXUWWTVUz
w:mitgrunderin	bZabycabaabbZ
w:miudos	UVTVVWTUVSUTz
w:mix	WV8YWZVWVUUYV
w:mkb	bcbddctbdcccb
w:ml	YWZayaXaaaZaX
w:mmbtu	VXVXVWXRZVYWz
w:mobile	mZWaZazYrZYaY
w:mobiles	U3XbbaZZXaYZW
w:mochte	vVSVWXQV1SVVS
w:mochten	XxZvZZWZZYrYX
w:mock	QSQ0RSduSRRRM
w:mode	3UZbabZaZaaZY
w:model	2UURXyRVUvXXT
w:modelli	VXXyWVXYZYXZW
w:modelos	PXW3WWVXXWXXT
w:models	TXW2XXwXXWYXV
w:moderator	YYWaYXYTYV0UW
w:modest	YUaazaWbYaZaY
w:modificata	YaYaaZYZZWO0T
w:modifie	ZaZaaZZZaXRzU
w:modo	UVTVVW0VTSUUQ
w:modular	SVW4UVWYXRWXW
w:module	WYaZb3YWaZYZY
w:moet	STNSTUMS1PTTQ
w:mogen	RTRUTTQTVR2TR
w:moglich	YzZbaaWababca
w:moi	WWUZXZVYzWXYW
w:moin	wbZabbZbbbabY
w:mois	ulYZZmeZpYsXX
w:moitie	QXVVXX1WWVUVS
w:molto	ZZXaZTYYWyYWU
w:mom	UVTVWXUVVSVU0
w:moment	qVzYYYrYWtXWU
w:mon	WmraZaqirpZVX
w:monat	TWXVYoyVYWvWT
w:monate	2VabbaZbaabaZ
w:monaten	RSSUWU1UWRRTR
w:monatlich	WXYXYWVYZWzWW
w:monday	oYXWXmbprSVV0
w:money	avTW3XUVTazVS
w:montag	XXVXXYVrWRWTy
w:montando	ccccuccccbccb
w:monte	aaZcxcbbabbcZ
w:month	rZaYrmuWXYpXY
w:monthly	tpXZZviXXYoYV
w:months	0XZaladabaabZ
w:mood	1VUVXUTXVVXWS
w:mooi	VVVXXXUVWzVTR
w:mooie	UU0VVVPUSRUVS
w:more	UZxrlYrXWbdXa
w:morgen	TSTVVWSTURSR7
w:morning	rSqVVVUTUzTSn
w:mornings	VYaab0aabbabZ
w:mortgage	ZbbwbYWbbbaca
w:mosaic	etqcZZYYrWZqW
w:most	tXlWZtzUZXWYV
w:mostly	yYVaXbUZXzaaW
w:mostrar	ZaZZcbybabbcZ
w:mostro	XYWZWYyXXWYXV
w:mot	ZaabbZZabZutV
w:mother	SVSTVRRVS2RTP
w:motion	VYXYYYXXYWWYz
w:move	awlYYYUXnnYXt
w:moved	WXsXWUUWVyWWx
w:moves	WzVXUYVVXVVY2
w:moving	WWVZYaSZxyYZV
w:ms	6YWZZZWZXVYYU
w:msp	WXXYYZ7YYTXYT
w:mths	3XYZaZXabaabX
w:much	RTPutUsTrwSUP
w:mudar	ZYyaZaXXWWXXT
w:mug	XXVaZZWYW6YXS
w:muito	XW0YZVWYYxXST
w:mule	Y2bbaZXZbZaaZ
w:mum	VVSVWXQWTQUW2
w:mummy	PTUUTTQOVV2TQ
w:munchen	Yyabababbbbba
w:munich	ZvnqqlVdcWYbV
w:murcia	WVVXXWVyUTWTS
w:museum	8WWWYTUSZQWYV
w:music	VVVXXXUVVTUUz
w:musste	ZZxbXbaaYYaZY
w:must	0WXZZXnWYYsXo
w:mutuelle	Y0VcbcabYabba
w:mutui	VYXzaXWYaZYZW
w:muy	WZ3abbZaZYaQY
w:mvp	bbcdudcdcccca
w:my	cacXiinesqjXY
w:myself	VU4babYaXXaaY
w:mystery	WVVWYYVXYU0YR
w:n	X1abaaZababaZ
w:na	XdoZYZsexWYXf
w:naar	VU3WWXTVWTWVw
w:nach	xrZmcYXZZZZqX
w:nachfassen	WWVXXYzWWVWTU
w:nachhilfe	TVWVX1VXVWWYT
w:nachricht	YZYZZZuWZXYzT
w:nachsten	UX0VZZUYWWYYW
w:nahe	XZXZZXXTXWXxS
w:nairobi	ZYWZYZzYXWXaU
w:name	ukwWtXXXnVlWT
w:named	RR2WWXRVTSWWR
w:names	WXxYZyTWWUYZV
w:nancy	TYZYZTVQaYWY0
w:nantes	o1aaZaYaaZZZX
w:napoli	XYXZZZWYY0YUT
w:navidad	UWTWVWUUUzVTR
w:nda	4XWXXUTXZWXXt
w:ne	aabbwcbcccccb
w:near	WZYbabtaaXY1X
w:nearly	VV3XzYSXWTWYR
w:nebenberuflich	zYbcbaZbbbbbZ
w:necesita	W3abZaXaZaaaY
w:necesitamos	mXXwXWVYYXXYV
w:necesitas	SRVSWS1VUTVTR
w:necesito	UVSX0XTWVVVWS
w:need	qcYZrYiWmVsXo
w:needed	3VYWawWXZXdYU
w:needs	voVcYrXXmaajj
w:negotiating	OVQTUSN1RRTVx
w:neighbour	PSPVUWMV0ySUP
w:neighbourhood	VV2WWXPVVPSQP
w:nel	YyYbabZatZaaY
w:nella	XUVZYTSY4VYXW
w:nessun	WZZYXSWyaYXXV
w:net	xWXWXVuYYWwWU
w:network	dqUvYYsoYYYmW
w:networks	Y1bbaZXZbZaaZ
w:netzwerk	XXSZYYXPX1XWW
w:neu	V2YbbaZaYaYZX
w:neue	qXsZYZWXWUYxq
w:neuen	XVVYYYXWVzXTT
w:neuer	RUUTVTPyVUUTw
w:neutral	PSU2USSUWTPVP
w:never	SRzUTUNSRcq2N
w:new	aUkYaXWuXqYrt
w:news	XYQXXaVYU0YYT
w:newsletter	XXUZYUV5WTUSs
w:next	anvZYYmciXcYo
w:ngo	QTSX1USSWUUWT
w:nice	WnSXXnbWW5nXU
w:nicely	USPWVXPVS2UUQ
w:nicht	WZXYZZWYYwTwV
w:niente	bVcbwbbbbbbca
w:niet	ZYWZZZUXXxYWU
w:nieuwe	XrUZZYXsYrYwU
w:nieuwjaar	WWVXYYVWX0WTR
w:nieuws	XXzbabYaYXZYY
w:nieuwsbrief	zWTVWRTsWSVVT
w:night	VwVYYXSXXVWW3
w:nights	TWVWX0RUXPVTy
w:nimbus	bqqacatZlbZZW
w:nine	rzaaaZYabaaaY
w:ninos	TUSUVVSTURUS0
w:no	ZoZdqWvcXkodT
w:nobody	ZaZbbc1bbZbcY
w:noch	UVWSXUTtXUW5Q
w:nodig	TSzVVSyVVSTUR
w:nog	UUVVWSU0WSURQ
w:noi	Y2ZaZaXZaZZaX
w:noites	WWUYYVXyXXWVV
w:nomina	URVXWXUVWVuUx
w:nominate	VVTVVVU2VMURP
w:nominations	XYUYYYUSUUXW2
w:none	ZbYabc1aaZabX
w:nonsense	XW4YXZUXXTYXV
w:noon	VSUXWXbVRUxX2
w:noor	okdaaacZZmZvX
w:nord	motZZZtZdXZdX
w:normal	X4XbZbZZYYZba
w:northern	WZUzbZUaZaYaX
w:nos	UXtYZxVWZWvWU
w:nosotros	UWTXWW0VWTTWS
w:nossa	TWZYZ2WYaYTZX
w:nosso	XqZZZYwvaZYYW
w:nostra	WZZYZzWTZYXZW
w:nostri	4YYZZZWYaXYYW
w:nostro	YtZbaZupaaZaY
w:not	TquWbVTVYulum
w:note	WYWXYZyYYVkXx
w:notebook	VSOWWYQVQ3VVS
w:notebooks	XTZZ4ZYZaWYZW
w:notes	mVUyUjRVVsUUn
w:nothing	ZTuoVWQVTstUr
w:notice	rxmYYUnYYWXXq
w:noticed	VVVZZY4ZYXuXV
w:notifications	STRUTUQSTQR2O
w:notig	XYZZYZVZZVyYW
w:notre	ndVZqaxrXWpWT
w:noturno	YXbbb1aWaaZaX
w:nous	ZqXrqmYYZirXW
w:nouveau	VVUVYWUxW1VLR
w:nouveaux	YaaZbb0abaabW
w:nouvelle	VVWXXTUzXTRwR
w:nouvelles	XWZaaaYZaXa3W
w:novas	ZWqbbaZZYWZ0X
w:novatrek	YoXdjazZpdYZW
w:november	WYXXYZVWWWXVz
w:novembre	QVTUVWRTUSUT3
w:novembro	STTUVUSSTRSQ0
w:noviembre	PVTUVVRTTSUT1
w:novo	TTSVVUSyUrTwO
w:now	cYrXqWXsdVYxV
w:npm	UXWXYYTYZX0YT
w:nu	abcacaubcbaba
w:nuestra	UYZXaXzaZZVaY
w:nuestro	WrYZZuupZYXZW
w:nuestros	UWXXXVzVYVRWS
w:nuevas	abwdcdbcbacWa
w:nuevo	SUUWVTSxVxTnO
w:nuevos	YWZabaXZZYZ2W
w:num	uWxWWXWWWWWXU
w:number	WWzXlYqXVSxYj
w:numbers	VUSYXYkXTzVV0
w:numero	VVWUYVUzYVWWS
w:nuove	XWsaaZWZZYZzW
w:nuovi	abaabbyZbbbbY
w:nuovo	SVVWXQTxWuUwP
w:nur	WXYXZWVYZW0WW
w:nurse	kuWYYYWkrsddV
w:nurses	SRS1VkwjTwWSR
w:nursing	WWZZXzSZZXYaX
w:nutzerstudie	UUVzWURVWVSVU
w:o	beYZkXrkWZcav
w:oak	bsqoYZXYmaYqW
w:obligation	NU1RUUxQSRRVP
w:obrigado	XYXYZYXXYxWVT
w:obstacle	XYYVaa5aXVaZY
w:obviously	7XWZXZVZVWXaW
w:occasionale	zZZWZVVYaXSYV
w:occupa	Zaabaa0ZaaaaX
w:occupe	ZaYbZa0aZZZbZ
w:october	yVVZXaWZXWYXx
w:octobre	PTRVVWTTUTVT0
w:octubre	VRVXWXVVWVUT0
w:oder	VWzYXYTVWVXXS
w:of	jlnmbZndkZiZc
w:oferta	YUXaabXa4YaXW
w:off	lZZmVWwxlSWqU
w:offen	XXmZYXvQYUX3T
w:offenbar	VWSWXYVWV0XYV
w:offenen	YXWZZYW2YWXXU
w:offer	VtUXXXXWrVwWw
w:offered	UUUUUXOVVTUW1
w:offers	X5YaYZXaRZZYY
w:offert	YbbbbbyacaabW
w:offerte	UWXZZZ1YXWYzV
w:office	UzTYmYsXbYkXt
w:offices	UVWXWW3VXSUVv
w:official	VXWXVXTSYWzVT
w:offre	ZaYbZa0aZZZbZ
w:offres	XWZaaZXYZXZ4V
w:offshore	ZaZbab0YZaaba
w:offsite	QSSUSUQVWUTV1
w:oficina	Y1acbbabaabaZ
w:ofrecerte	PT0UUTRSSQTRP
w:ohne	VXYWZXTWZX3YU
w:oi	rvZbbbababbaZ
w:oil	1WVVUURVYVPXR
w:ojala	TVRVUUSUS0STQ
w:ok	yZZZZZWYZXYYW
w:okay	xYYzXYWZaWUaY
w:oktober	SUUVVUSvVTUS1
w:ola	nuxbbbYaaUaYY
w:old	tooXXYTXVyVXo
w:om	QSxTSTNSTvyRO
w:on	bbYmZoarbiaZq
w:onbepaalde	X0ZabaZabbbbY
w:onbetaald	YZaZZwYZaaaZX
w:onboarding	nXVWWYsYXX3ST
w:once	UVyVvqoWWgXYV
w:onde	VU1XXYUWWOUPT
w:onderzoeker	VzXXWPWXVWXWS
w:one	abbumnqnYlXWW
w:ongeveer	wZZZaZXbaaYaX
w:ongoing	2ababWXbcaYbZ
w:online	TWWXZ0cqYWYWx
w:only	ZUUXqXXUWV5kc
w:ons	YsYZZsnZaZuZX
w:onsite	3WYbbbZbaaaaZ
w:ontslagen	YYVZYaWY0UYXU
w:ontvang	SVXVXTSUXVzWT
w:ontvangen	STSVUURUWT0US
w:ontwikkelaar	ttabbaZbWabbZ
w:ontwikkelaars	NSWVWR2WXWVXT
w:onze	toWoWovXYWVXU
w:ook	0YWYYZPYSXYZY
w:op	rVxVpXUcprWcU
w:opdracht	xbaccbZcbbbca
w:opdrachtgever	2VZbbbYbVacba
w:open	anyXWWUrnXkZd
w:opened	S7VVZZWaYYaZW
w:opening	YzsbabXamXZZY
w:openings	XW4YYaXZUWXZX
w:ophalen	SVSVVWSUUSUS0
w:opinion	NTT8TTPTVTQVQ
w:opmaken	2XYWYPVOaXWYV
w:oportunidad	TT1TVXUVWVWVT
w:oportunidade	VU0UVWVVVUVVS
w:oportunidades	aa0cccabaUaWZ
w:oppakken	vaaaaaYcbbZbZ
w:opportunita	WW3WYYVXVVXQT
w:opportunite	TT0UXXUVVWWXT
w:opportunites	catdddccbbcZc
w:opportunities	ZZwcZcYbtVaYZ
w:opportunity	UV0YXXzWYUUXU
w:ops	UWRXWXSVW4WSR
w:opschonen	1UUUVVOUWVTVR
w:option	QWUUWYNWVQWY2
w:options	U0WPzWUWXWXYV
w:or	oavbcdkXlWlYd
w:ora	mVXuYyuVYWUWT
w:orario	VYXzWWYYZYXZW
w:orateurs	UWVXWVUzYVWWU
w:orchid	YwaafanZqcaaX
w:order	wURySULTURRT0
w:ordine	UVTWVWSUUQTO1
w:ore	bqZaarpYaZsYV
w:org	XXXYYZVVYUWUy
w:organisations	XYYVaa5aXUaZY
w:origination	XWWYQYVWUTVX0
w:orlando	UVUWUWOUVTRV2
w:ort	zQabababaabaZ
w:os	kVTWWWTVWTvRy
w:oslo	hwrYpoXbYZYZV
w:ospedale	ZzbccbabbbYbY
w:ospite	ZbZbbaaxaZabZ
w:ostern	xbZaabZbbbabY
w:other	VSzXWXSWU4UVR
w:others	VWUXXY2WWNVzT
w:otherwise	UUSWWXSVUQyUy
w:otros	TRSVSUR0RSUVR
w:ottima	XZaYXSWxaZYYW
w:otto	yZbcbbZbbZbbZ
w:ottobre	RTRTVWSTUSUT1
w:ou	WtzZXYvYVWTXU
w:our	pmZhfqlqXXnYX
w:ours	vSqWvWzWXVVVS
w:out	WTkXZVdvkuWVu
w:outliers	YXRYWZUXV1WUP
w:outside	zWZZaYYaZZZaw
w:outsource	TWWZVY2YZXVZU
w:outubro	RUSWWXTUUTVT0
w:ouvre	P0YYYWXYZYVYW
w:ouvrons	ayacbbabaaaaZ
w:over	rZZccowYZcmXU
w:overdue	PTSSVVPTVTTT4
w:overleg	wbZbbcYbaabbZ
w:overnight	WXWWXX0VYVUWS
w:overpaid	VWWXWWSWYW1XS
w:overpay	RTSVSW2TSRSTQ
w:overrate	ZZWYZaUZWzZZW
w:overseas	YZZaZa3aaXZaX
w:overstappen	RS2VTVPTTQTSQ
w:overtime	PSURURQUXVUW2
w:owe	STOTTVPTR1QRu
w:owen	ZliZZZWXYSl5T
w:own	qXWayWnWpjmZU
w:owner	rTTUvVYrURuVO
w:p	VXUXUWTXVUUX1
w:paar	SU4VUWQVRRUUR
w:pacchi	SVWVXTTUXV0VS
w:pacco	VVUWVWTUWSTR0
w:paced	WWXWVXR1YWTTT
w:pack	ZYXZYZwZWUyZW
w:package	VyWYXYuYZYkUs
w:packages	TVTXXY3VWTsXR
w:padova	VYaZa1YUaZSaX
w:paga	QTS2VSRSUSSRv
w:pagada	TVV0XUTUXWUXT
w:pagamentos	WXVYXXVXVVyWV
w:pagamos	iXZYa4WUaYWZX
w:pagar	SUTWVVzVVTwVQ
w:page	wUTWWVznVucQV
w:pager	XXXaZb4aYYZaX
w:pages	0UVWuuTWXVaXr
w:paghiamo	WZZYZyWTZYYZW
w:pagina	WXVYWX5XVVPUR
w:paginas	zXWVXWVWWVVVS
w:pago	0WXZzZWZYXXZW
w:pague	UVYYXXVYYWyXV
w:paid	uVc1YrXVXWXYY
w:paie	wXVZZXXXYXWXy
w:paierai	VURW1WTVSSVWQ
w:painel	yZaXaWYZaaYaZ
w:painless	ZYZbaa2abYaZV
w:paint	3VUTTSQUXUOWQ
w:paio	VV0XVWTVVTWWU
w:pair	yWXXZXTZyWZZV
w:paket	WYXYYZUWZXTWz
w:pakete	TVVVXUTUWV0VS
w:pakket	TUSVUVSTURSQ1
w:pakketten	SVWVXURUXV0VS
w:palavra	ZaZaaZZaZYRyU
w:palestra	WXVXZuWSXyWUT
w:palestrantes	WZaZYTWyaZYYW
w:palestre	YZXZXZxYXWYYV
w:panel	YWU1VSTtYuWXU
w:paper	RSTpT2XoVuUUO
w:papers	QRTuUwQcUS4VN
w:paquete	VWUWVWUVUTTSz
w:paquetes	STWVXVTUWV0WS
w:par	lnYZmuaYZYvYW
w:para	rbodZrXcmXajZ
w:parabens	YXVZZYYWWzXTU
w:parcel	xVXYYZUXZxmXU
w:parcels	W2VXYYUXXXwYV
w:parcours	ayacccbbbbZaZ
w:parece	WZ3abbZaYYaQY
w:parental	3YXbYbWaXYbbX
w:parents	TUUXWRTTVTVW3
w:paris	ntYaaaYZZZZuX
w:parish	XXYWZZXVZVYYy
w:parking	TVVVWWQVWUSN2
w:parlarne	ZzYbbcababbba
w:parle	Y2aaZaYabZZaX
w:parler	VUyXVXTWvUWVT
w:parliamo	aacbvcbcccccb
w:parser	TWWWUWSUXSVT0
w:part	omZoZnXqmYnZX
w:partant	TU0VXXUVUWWWT
w:parteciperebbe	WZYxaZXZaaZaY
w:participacao	cccdtdcccccdb
w:participacion	cbbcucbccaccb
w:participaria	ZbawbZZacbbba
w:participarias	RVU1WTSUWWTWS
w:particulares	VWYWZzWXXWYYU
w:particuliers	SUWXX1UVUTRWT
w:parties	UXVYXYVWYSWUz
w:partir	RTYZXYzZxYYYV
w:partita	vXabbapqbaaaZ
w:partner	VvjYuYoXjWqYW
w:partners	bQtV4UOQUPSVS
w:partout	YYVaYaVZ5VZZW
w:parts	ZVaawZZYZaaaY
w:party	PRPRSQQ1PMRPy
w:pas	UTWXvVUyXVWWU
w:pasa	TXWXXXQTYWWWz
w:pasar	XTYbabZZ2YaaY
w:pasas	YawcccabaZbVa
w:pass	tWXYXYvYoXwVV
w:passa	RVVVWUQTWUUT1
w:passare	TUTVVVSTURUTz
w:passe	XYXZYYXXYXawu
w:passed	VWWXYYVWXWzXU
w:passen	aYzcbcXbXZaZZ
w:passende	ZWWabb0bZZbbY
w:passendes	YYzaZZWZWUZZW
w:passer	UWTWWXTVWSVSz
w:passive	YaaaZWSQaY1aY
w:passo	waZaaaZabaYbY
w:passport	WVTXUXTUWT7VS
w:passt	ZZ0PabYbaYaYZ
w:password	bYWZZXWYYkywd
w:passwords	RUXWX4QVYVOVS
w:passwort	YaZaaZYaaYouW
w:paste	VZYXXZSYZWzYV
w:pasto	Y2ZaZaXZaZZaX
w:patent	PPQ0ySPOSQQQM
w:paths	WXVXWYSVW2XVT
w:pathwell	oqlZZZoZuZYZW
w:patience	V0bcZcaZccZbb
w:paula	pdYkaaZZiYZxZ
w:paulo	ZxZbbbbbbbbaa
w:paura	ZcccbbZwcbbba
w:pauschal	pUTSVR2UTSTUQ
w:pause	ZZZbaaXaaZyYV
w:pay	moZtduXYYWoYX
w:payer	zZZYZZVYZXYYW
w:paying	MSRSURsSTwqSy
w:payment	SSSUrUqSUPxRs
w:payments	txZaZZYaZZmZY
w:paypal	yTVxXTSPXVTXS
w:payroll	TVTqWY1VVsYXq
w:pays	VY3TXVRXVV0YT
w:peaceful	XYTYYZUWY0XTT
w:pedido	STRUUVQTUPRM5
w:pedirte	WYWZXYVXyVYYV
w:pelo	WVTYYXWVUzVRS
w:pen	2ROTWSSUTSWWS
w:pendant	UabbaZzZbaSaa
w:pending	bbZbbbZaaTa1W
w:pensez	VVTYWYUX0VWXV
w:pensioen	XxaabbZbcbbca
w:pension	W3XaYawZXVYZW
w:penso	VVTWWWTUVzVUR
w:people	ZfubpZqaVoaeW
w:per	sbYjavbYcambX
w:percent	OUTQ1SSVVURVT
w:perfil	XszabbYaZUYsX
w:performance	TVWTXVPYXUSR1
w:perhaps	SWUxWXSVWxVWT
w:period	VyuaaaYZYZYZW
w:perito	RXW3WVVXXWXXU
w:perm	W4ZZYYYYZXZXW
w:permanent	lznaZaYaiYaaY
w:permets	VWTXVX0WVUWVU
w:permit	SVVUWWQVWUSN2
w:pero	VWXYnVUzYXXWU
w:person	xVSXfXwVsYtVT
w:personalberaterin	VXzWZZUYWWYYW
w:personally	TT2XWYRWVSWUT
w:persone	VWyXWXVWWUWXV
w:perspektive	ST0UVVRSTQTRQ
w:perto	VWVWWXUTWSVyQ
w:pesquisas	VXVYYYWXXVTzS
w:pessoas	VU2XXXTWVOUPT
w:petit	1VVWXURUXUVXS
w:peut	YYUaXaVY5VZZV
w:peux	VWTXXXUWWTUT3
w:pflege	cZcdtdcdccddb
w:pflegedaten	ZZaabaZzaXaXW
w:pflegedienstleitung	aZZcbcacwabba
w:pflegegrade	ZXWZaZYZVyZVV
w:pflegeheimen	WYZzZXXXWZWYX
w:pflegekrafte	aXXbbcxcaabbZ
w:pflegerin	SVTVWXSV0TVWT
w:pharma	dcwZuoXYZWZaY
w:pharmacies	OUU2QTOVUTSWS
w:pharmacist	2RVUVSSTVTVRM
w:pharmacists	acbucZaZcbbba
w:phd	SVTUX1SWwTUXT
w:phishing	UwYYU1qXYXQXU
w:phoenix	qheohdWperYZW
w:phone	aiorYYpXXUsrc
w:phones	PSURURQVXVUW2
w:photo	SURWVWtUTS4WQ
w:photographer	2UUUXVSVVVXVP
w:photography	WYVZXZ1XVTTXR
w:photos	3OLUTTyUMOSRP
w:phrase	UYVYYXWXXW0VT
w:physiotherapist	R1WUVURTXUTUS
w:piace	YYVZXaWXWzXYW
w:piacere	YZUZZaXXXxZYW
w:piacerebbe	VVTWVPPV2RVUS
w:piaciuto	aaYbaUZZWxZYW
w:pick	WWupXXwWVTWXt
w:picks	YZWabb1baZbbb
w:pickup	STRUTVQTTQSP1
w:picture	RSRVTUPTU2QQN
w:piece	vWWZYwTYXsXYW
w:pieces	UUTVUW2WWQMUQ
w:pieni	YZUZYZyXWWYZV
w:pill	SRTT1XVXVUUWS
w:pilot	PRTWzW2VWVTXR
w:pin	ZZZaaZWaaYyXV
w:ping	UU/XUWSVROVUQ
w:pipeline	QXXXVYPVVWVX1
w:pitch	TTUP6WsVWUUVS
w:pitches	QSV2PTOUVVQWU
w:piu	VUTXwYwWWVWWT
w:pizza	WYYYYSW2YSWXx
w:pj	yYbccbabbbbba
w:place	SS1WVXcVxcVVn
w:placement	VWUZYTvXyVXZW
w:places	bXWYYYswuVpYT
w:plairait	VV1XUXUWSVVVR
w:plaisir	ZaXZaaYXX0ZXX
w:plan	xVXyZXVQYXWZt
w:planen	UUV0WURVWVTVU
w:plano	Z0abbbZaabbaZ
w:plans	0TmVSVlSVxVWS
w:plant	xSQTUUOTVSTWz
w:plantilla	W1VbabZbZabaZ
w:plaquette	XYWYWZzYWXWYT
w:platform	txdWjsVWXWnYU
w:platz	aZZbaVZazaaaX
w:platze	RUVWWTT0WVUTQ
w:play	TTSWVWOVS2UTQ
w:plaza	Y0accbbbabaaZ
w:plazas	WWXXYUXzYUWUT
w:please	ZWXcXXWYsVqU5
w:pleased	UTWXXX0YYWWXU
w:pleasure	aZUaXbVZX5ZYV
w:plein	Y0VcbcabZabba
w:plek	XwYbZaXawZZaY
w:plekken	VVWWXTV0XTVSS
w:plombier	VVUWUWUUVUUUy
w:pls	2XZabaYbaZXaX
w:plum	UWSWVXRVUPVT1
w:plumber	yYVZZatYXWZZU
w:plus	auYZrtZYZYcZX
w:plusieurs	XW4YWYUXUVWWS
w:pm	YYaaaZY0bYYZn
w:pme	bbbcccvbcbbbY
w:pmes	baZZbbxbabbcZ
w:po	VXSYWZUVV3WVU
w:podcast	YZXXaYY5YnZZX
w:podcasts	RSSVUTzuTRTUR
w:pode	YZybbcabaSaYZ
w:podem	cbvcccbcabbaa
w:podemos	YW6YYaXZZRZXX
w:poderia	ZVYbaaaZ0ZbZY
w:podes	UVSWWWTUVTUTz
w:podrias	xUYYZZXYyXYYW
w:pointing	VWUYXXTWT0WWS
w:policies	ZaYbabWXcZYxW
w:policy	WYWYZUTvXVR0s
w:pond	ZbXbbcYbZ1aZY
w:ponente	YYYYZzYPYVXWV
w:ponentes	VWXYWUU0YWWVU
w:pones	bcbvbbbbdbcca
w:pontual	zZZYaXVZaaUaU
w:pool	WS2YWYTUYUVZX
w:pops	TVWVWW6UYVVXT
w:por	nZeqYqXXYqvVW
w:port	XaVxbZVaYaZaX
w:portage	QXVVXX1WWVUVS
w:portal	URUWVWTUVTTS5
w:portfolio	yQRWVWRU3SUWr
w:portland	WUYXYXUVYTWXz
w:porto	uzXaaZXZYYZYX
w:portrait	2WUUTTQVXUOWQ
w:posicionamos	YaZaYZxaZYSXV
w:posiciones	cbtdcdacabcbb
w:position	mzaaaZYZZYZnn
w:positionen	ZZybXbaaZZaaY
w:positions	SNwWUWZVQUUV3
w:posizione	Z0YabbZbabbbZ
w:posizioni	YTXbZaVa3YaZZ
w:possa	TTSUVVRSU0TSQ
w:possible	yXZacaabcabca
w:posso	TT0TsQPTySUTP
w:post	UqXYYkYasnkyU
w:poste	ZtYbbbZamvZaX
w:posted	SNrWyXSUTTU6U
w:postes	TQ1WVXSWRUWXU
w:posti	VUVWXMV2WTVTQ
w:posto	Zybcbbabbabba
w:postpone	UUSWWVRUXRVU0
w:postponed	QWVSXUTVWSUT1
w:posts	RVTWXW1VVbmop
w:postule	aZXbZbXa2XZZY
w:pot	QVTWVZ2WSOVYU
w:potresti	aYXbbbYa1abZY
w:pounds	VXSZWYzXWVXYU
w:poupa	RVYWZW0YYYSWV
w:pour	pYrnZrXlcmZZW
w:pourriez	uZZaauXXsYYaY
w:pourvoir	ayacccbbbbZaZ
w:pousse	ZXZZxZZaaaYaY
w:pouvez	0XVYWYWYVWWXV
w:power	lYoYYvWwYWXbZ
w:powershell	XXWYXZWWWVzTU
w:practice	R0WUVURTXVTUT
w:practitioners	YYZ2abWZaaabX
w:praktijk	0YWYYZPYSXYZY
w:praktijken	baZbcbvbcbccb
w:praktiker	XXWyYYWXYXYXV
w:praktikum	ZYZaZUZa0ZZaW
w:praten	RUU0RUSWYWVYV
w:praxen	bbabccvccbcca
w:praxis	1YWZYZSYQVXVV
w:praxissoftware	bbcvXbbcccbcb
w:pre	YUaa3aZaaaaZY
w:precio	cdcuccbbdccca
w:precisa	TtYZXYyYWYYYV
w:precisamos	rYXxXVVXYXWXV
w:preciso	UWWWyWUXXXWYV
w:precos	0ZZYaXVZaaVaU
w:prefer	QRzVVWOTRPUT0
w:preferences	VPTZYZVYVVY8V
w:preferred	p0VaaaYaZZaZY
w:preguntan	TT1UUVQUSRSTR
w:preisgeld	UVWWWUUzXSUVT
w:premier	XUXYtXVYYWyWT
w:premiere	WYXZXYzXXVRVT
w:premium	XYXZZZVXZWn6S
w:prendere	TUSUUVSTURUS0
w:prendiamo	XXSYYZXWXzYVT
w:prendre	UWTWWXTVWSUS0
w:preparation	XZXzYZWYZXXYW
w:prepare	WV1XVXUWTVWVS
w:prepared	RUS1WQUTUUWVQ
w:preparing	TVPVXXRV7QWWT
w:prescription	SUSUUVQTUQTP1
w:present	TYZYYTVRaYWY1
w:presentarle	ZaZaaa2ZaZabX
w:presentation	RPRS1UOUVUSWS
w:presente	TVSxWWyVWVUVS
w:presenter	ZaYbZa0aZZZbZ
w:presents	XXVZZX2YVWXYW
w:presso	VU0TWXUVTVWVS
w:pressure	SSSTSUOSU2SUP
w:prestacao	wZbccbaccccbb
w:prestas	STQUTUQSQPTS2
w:prestataire	0XXWYZUYaZZaW
w:presto	UVTVWVSUV1USQ
w:presupuesto	yXXWYXWXXWWVT
w:pretez	QWYTYTPXYW1UV
w:prevention	Y1bbaZXZaZaaY
w:previous	WXWXXXUXXV2SR
w:price	bWppovpWWUnXX
w:prices	VYXXYxxWtWYZU
w:pricing	1XWXYVtpZVXXU
w:prijs	2UUTVUOUWUSVR
w:prima	VVWXWWzWWTrUR
w:primeira	UUUVxWyVTUSTR
w:primeiro	UVYYXXVXYWyXV
w:primer	XTXataXY0YZZX
w:primera	YaZaYZzZYXRXV
w:primo	UTTWxWTWXVvWT
w:print	VSTVXXUWVV2TS
w:printer	RVVTTSPPWSTS4
w:priority	XXXXXazYYWVXS
w:privacy	SWXWYwSVYWX2P
w:private	WXVqYtWWYW2XV
w:prize	WXVWVUV2XPsTQ
w:prizes	WWZZaWX5aYWYT
w:pro	wzYXYXTXYXUWV
w:proberen	abbacavbcbZba
w:problem	0VQzUWoWUPVWS
w:processing	SVVVWVQWWVvO0
w:prochaine	VVWWXSUzWUVSR
w:prochains	UU1ZYYUXXUWWV
w:procura	WvzZYaXZZWZZX
w:procuramos	oWZavsXqaaZZW
w:procurando	UU1XWXTWVPUQT
w:procurement	zabaaYZVbaaaX
w:procuro	ZWZbobXa1aaYZ
w:produce	YXXZRa6ZYXYZY
w:producer	2VWWWWTUSWWZU
w:product	prVlwYUoebYeV
w:productivity	XabaaZyYbaWZW
w:products	SWXWQYUVXV0WT
w:profesionales	bcbvbbbbdbcca
w:professionals	ZaZaXb3aZYUbW
w:professor	XWYYYuWVYVXWy
w:profiel	YZsbbbYaaYZxX
w:profil	YcvXaaXaaXmwX
w:profile	camZYZUXXop2T
w:profiles	WVWaYa6aXYZaY
w:profilo	ZZsbbbYaaYYvW
w:profils	ZX1ZZaWZYXYYV
w:profit	XbbbaZYbbawaX
w:profitable	Y5YaYaXZWVZZX
w:progetto	2ZabbbZabZaZY
w:program	UXXYVSVSSXXY1
w:programa	PSUVVU0yUTRVS
w:programe	TVSV3VSWVVVWS
w:programma	VaaabYyabaXaX
w:programme	PVYYY6wWYXXYV
w:programmeert	TVTY1XUXUVVXT
w:programmer	U5WYWWTXUwXWT
w:programmi	VXWZzYVYWVYYU
w:programmiert	YYXZxZWZWYYZW
w:project	umbjkZZdhnmaU
w:projectleider	juYaZZqZYXZtX
w:projector	ZYZZaQZUYWYXy
w:projects	kWTXXtrUrzWXU
w:projekt	wbZZabZbbbabY
w:projektanfrage	3TZaaaYaaaaZY
w:projektleiter	ksYbaaqbpZaaY
w:projet	WxZbaaYaoZarY
w:projeto	0ZZXaWXYaZXaY
w:projetos	ZsYbaaZarZasX
w:promise	XXUZYY1ZqrYZX
w:promised	TSxUUTORS0TUM
w:promoted	VUPYWXTX2MVUW
w:prompt	zVVSXUSwXWSVP
w:properly	UUPWWXRWR1VUS
w:property	ZaZpYa1ZZYUbW
w:proposal	UWVXUYxWVTTWt
w:proposals	UYZzVRZVZYXZW
w:proposition	VVSXVX0VUTVVU
w:proposta	STRUUU4TSQTRO
w:propuesta	UVSWVW0UUSSSR
w:prorrogables	wbbbcbaccbbba
w:prospero	VXUXXXVVVyWTR
w:protection	PTTSTTp1VTQSN
w:protocol	xacabbbcccbcb
w:prototype	PQP0zSPPUPSTO
w:prova	bbcbcZwbccXba
w:proveedor	USUVVWRTVSTS0
w:proyecto	xaxZZYWYYXYXV
w:prueba	bbdcdbuccdXbb
w:prufen	UWVXXXTVWUUUy
w:psychologists	ZZWZZaVZWzZZW
w:pu	UVSXVW1VUTVUT
w:pubblicita	XZVZYZzXVWYZW
w:public	YfoWnaUyYdXnV
w:publico	yZabcbabbbcba
w:publikum	YXaRZVZybZZZZ
w:publions	WWXYXyVWZWWYW
w:publish	SUSWVxp0WRVUQ
w:published	RWQTWRR2SRUWR
w:publisher	WuVYZ3XYWWXZW
w:pudiste	TUQVUV1TURRRP
w:pueda	YXVaZaWZ2XZZW
w:pueden	cbtdcdacabccb
w:puedes	TUSUVUSTUSUS0
w:puesto	YXWZZYXXW1WNR
w:puis	VtwYxYTYYWXWW
w:pull	TWRXUXPXSTVV1
w:pump	RQPVUTPTRPUR3
w:pumps	T7aXUXRaaYYaY
w:pune	WXZaZZ3aaXYZX
w:puoi	TTSUUURTTRUS0
w:purchase	TTTSXXRVYNTP3
w:pushed	UURVVWRUTRTU2
w:put	VVjZwZtYnWtZW
w:putting	ST2SVXPWVRVWT
w:pymes	YZXXaa0XZYZYU
w:pyramid	URRVUWQUTP1TR
w:python	nZhYaxXnoZaaY
w:pytorch	kYqZpoWZpZYsW
w:q2	TWXXWXUVXQVR0
w:q3	ZaaabaZUaZaZx
w:qa	qvWZYZlYolZmW
w:qual	xaccccacbbcaa
w:qualche	YZXZXZyYXXYYW
w:qualcosa	XXVYYYVW0UWVS
w:quality	0WbacYYbbabbZ
w:quand	VUrXzXUWTTWSR
w:quando	SVTV3VSWUUVWS
w:quantile	XtWaYarZpoYpX
w:quanto	3VRXWXTVSwWUQ
w:quartal	TVUWWWRUVTTS1
w:quarter	cqneWX0WVZWWq
w:quatre	zXaZaWWaaZSZX
w:quatro	xTXWYWxWXWTVT
w:quattro	waaZaXuabaTZY
w:que	aVzXbXtWslkUR
w:quedo	UVQVUV1UURSRQ
w:quel	zXXVYZUZZZYaW
w:quello	zXSXWXUVUTWWT
w:quelqu	UTRVxVSUTSUUv
w:quels	UVUXXW1XWWWWT
w:quem	YZZotZvZaZZaX
w:quer	WZYtZyXZaXXZW
w:queres	Z0YbbbabYabaZ
w:queria	yUSWVWTVvRVUQ
w:questa	VWUXXXUVXTTzS
w:question	STZqVyWaU3SUO
w:questions	nuutWWQlUSVVq
w:questo	XYXYYYWWXVXzQ
w:queue	WSSXWWVWVVVV0
w:qui	XYqZuYpoXXuWT
w:quick	jcnyYXsUrVXXT
w:quien	ZaZaZa2ZaYabW
w:quiere	ZaYwXbaZbaaaY
w:quieres	XZaaazXSbaZbZ
w:quinta	RVVVVUPTWUUT0
w:quit	QSUYYZTXS+YYW
w:quitting	UXTZ7aUXRUXZV
w:quotas	bWbbvaaZbbbba
w:quote	PUUUnVyvYVUWu
w:r	uYXlorUidqhYU
w:raccogliendo	VSVW0XTWWVVVS
w:racconto	XZUYXZ0WVVYZV
w:radar	RVOWUVPTT3UTQ
w:raddoppia	ZaZaYaSZZXyWW
w:radio	SWWOXST8ZXXZV
w:radiology	xacZbYZbccXca
w:ragazzi	SVVUU1QPWTTUR
w:rain	ZZ2YYbTaXWYZX
w:raise	VYZYXaXYZYzZW
w:raising	VVRW6XQVNSTXU
w:ral	W2ZbabZaaaaaZ
w:random	TVOSUTPTS2SQO
w:range	a0Ubbcacabcbb
w:rank	SWXWQYUVWV0WT
w:rare	YX8ZYaVYWWXZX
w:rat	YXWaZaWZyXYZW
w:rata	R1WUVURTXUSTS
w:rate	xcXraaWZZXbZt
w:rates	OTPzUPP0SRSVP
w:rather	YTyZ0WpVVSWXT
w:ratings	VTWXXXPXUXUV1
w:rattache	ayacbcbbbaaaZ
w:ravie	aaWaaZZVZxYVW
w:ray	xacZbYZbccXca
w:rd	VVWXXWTVXTVW2
w:re	letbnYakXrcZX
w:reach	bbwccdbdbUccc
w:reached	VRVUWVTUXSUV0
w:reaching	PWTWWY2WPQWXS
w:react	qtZZZqmZlcZiW
w:reacted	ZaZbbbXaaXZ1V
w:read	oVRsWVXlnrXyT
w:readers	XXWYY1VvZVYXU
w:reading	T3sWXwUUUQpXT
w:reads	WySYyZSXWVWXX
w:ready	pXWZrapZZYZlu
w:reageren	0XbbbYZababbY
w:real	T5VYXYsYYXXYT
w:really	YzVZbbuaXYbbZ
w:reason	WU2YWYTWUuWWU
w:rebase	UURVVWRUSQUU1
w:receba	TUXWYUUVYV0WT
w:receber	WWUYWXUXUV0WU
w:recebido	UXWXXTUVYUzTS
w:receipt	UXXXUZSXYW0rO
w:receipts	PRPRSTNOQMO2N
w:receive	VXZZZYVZaX3YV
w:received	SVUUWVQVWUSN2
w:receiving	aZXbabYZaWY2W
w:recent	baacbcXcyabba
w:recevez	SWWWYWWWXX0YU
w:recherche	wtYbabYbaabaZ
w:recherches	VXUXXwUVWVUwT
w:rechnung	uWYZZYWWZXYYw
w:rechnungssoftware	SXYVaW0YZYSWW
w:rechtszaak	SVW0TXTUXUWWT
w:recibe	SSWVWUTTWU1VR
w:recibo	RUSWWXTUUTVS0
w:recife	awabccbbbccaa
w:recipe	TVRVVWRUUOTS4
w:recoger	UUTVVVSUVSUS0
w:recomendarias	XUWaaaXZ4YZXV
w:recommander	aaXbZbXa1YaaY
w:recommend	XYTvaZTawZZZX
w:recommendation	TVSWWWSUUoU6M
w:recommended	WW7YYaUXWSZYX
w:record	UXXXX3wRYWWYV
w:records	WaZ0aXYZbaabZ
w:recover	USSVVORUQP3VQ
w:recovery	VYVYYXWXXW1VT
w:recruit	Vt1ZXZVYWXoZW
w:recruiter	fayZZZlZXqYXd
w:recruiters	SXWWXV4VQXUXS
w:recruiting	U5XZaZXYZYZZT
w:recruitingvideos	QTSRVR1TSRSTP
w:recruitment	XXTYYYzZXYWZW
w:recrutadora	bbvcccacabbaa
w:recrute	TzwZYZXZXYZYW
w:recrutement	X1VbbcZbYabba
w:recrutent	YYUZXZUY5VYYV
w:recruteuse	ZX0ZZaVZYXYYV
w:recrutez	TVTXXX0XtWWVU
w:recu	abacbZabcaxYa
w:recuperas	UYaaaZxXbaVaZ
w:red	yWSqYWVXXVYYr
w:rede	bcawbbabcZbba
w:redesign	WXXZZY0YZYWXX
w:redone	2USWVXTTSQVVU
w:reducing	XXXXXazYYWVWS
w:redwater	ZpinjapZsXZjX
w:reenvialos	SSWVWUTUWV0VS
w:reenvie	SUWVXUUUXVzVS
w:reexpediez	RWWWXWVWXX0YU
w:refaire	3VVWXUSVXUWXS
w:refer	ZWXbabZb4YaZX
w:reference	ZWUaabWa5XZZX
w:referencement	WYXYXY0XWUQVS
w:refugees	QSUVR3RTVVVWQ
w:refund	aaZbaaYbbZvYX
w:refunded	aZXaaaXabV2aX
w:regalo	WXW0YXTWYWWYU
w:regards	zWXcccadcdbbc
w:regime	wZbccbaccccbb
w:region	VV0XWXPWVUWWT
w:register	cUXpYUV3YVWXm
w:registered	lwXaaaaZnkZnX
w:registration	RUVWWVSQXX3VQ
w:registry	OUT1VSRTUSSSN
w:regression	XWWVTY0UVQVXU
w:regulated	xqbbaaabbbaca
w:rehearsal	VUVXXXUUVSUU0
w:rehearse	RSQUQTQURTUU2
w:reimburse	XVXZWXOZZY1YV
w:reinschauen	STTVURQ0VQTRQ
w:reiskosten	VWaWZ0XSZYYZW
w:rejections	VZSZXZSW1TXYW
w:rekening	STRUTTQTVS1TR
w:relabel	TWaaaaVXaZzaW
w:relacion	2VYbZZYZaZYaY
w:relancer	VVSXVX1VUTVVT
w:related	UYVYXXWWXVVXz
w:relations	XXSXWYVXW1XXV
w:relative	VWXYUZUXYS1WS
w:relatori	XZaZYTXyaZYYW
w:relatrice	YZaXazZPaYYYV
w:release	qWVYXWTXWzkXw
w:reliable	UXWXXWRXYzQWT
w:relief	2SYUPUSUYXSWT
w:relire	YZXZZZXYZXXWx
w:relocate	UU6ZYZXYZYXZY
w:relocating	X6YaYZXaRZYYY
w:relocation	V1ZZaYTZvZXZU
w:rembourse	WYXYXYzXWUQVT
w:rembourses	XVWYWXUYYWzWT
w:remember	WXTYZavZZ0YZU
w:reminder	XsWZYZnUYWXqy
w:reminds	TQWVYVVQXTUU2
w:remote	tokbdoXjZZmaY
w:remoteanteil	0ZbbabXaZaaaZ
w:remoto	0YacbbZbbabbZ
w:removed	XXVYXYVUYRt7P
w:remuneracao	ZVaZYxZWaZYaX
w:remuneracion	YabZaxYWbaXaY
w:remunerada	XZZvavYVbYZZX
w:remunere	YaY1ZZabcbabZ
w:remuneree	XWZsZzUTYXWYU
w:rencontre	aaWaaZaVayYVX
w:rendement	WXVXVXvXVVxWS
w:rendimento	ZaZaYaTZYXyWV
w:rendite	WYYWYXwWZYvZV
w:renew	SUTTUVOSWTzOz
w:renewed	RVUVWWRUWROvy
w:renews	ZaZabaWZaZX2P
w:rennes	VxZcbbabbbcca
w:renouvelables	yXZcccacabcab
w:renouvele	XZXYZZUXaXVyS
w:renova	ZaZZaaWZaZYvV
w:rent	holpYZWhoWXlr
w:rentabilidad	XZZZXZRZYXzWW
w:rental	wYXYXYxYXXYYV
w:renters	baabucbcaacca
w:rents	TVTPXzRKV0UWR
w:renueva	YaYZaZWUaYXyV
w:renvoyez	TRTVTVRRVT1TO
w:reorg	USRUTWQUULVU3
w:reorganised	W5VZXaXZXVZaX
w:replacement	V5XaXZXaWYaaZ
w:replay	WWWXWUV2XVVUP
w:reply	YUpXWXsWWmxSr
w:replying	QTWVWUSTYX2WT
w:repo	TWVVTXPVYV4VT
w:report	caT0VUSvUSUVz
w:reported	TTSTVVRUVQO2O
w:reportee	TUWXXVTUWVSS0
w:reporting	oZZZaavZaTZso
w:reports	wxaaaaWaaaaaW
w:repository	UXWXYYTYZX1YT
w:represent	WV6XvYTVVTUXU
w:reprint	PSSTTRP3UNQTR
w:request	ZWVXXXtTWlVxx
w:requested	TVUWWWSUVPU6b
w:requests	3TRVUVPURSUVQ
w:requirement	2YYacbZbaZaaZ
w:requirements	vUZbabyaXaZZY
w:research	awU5XXQVXSWXU
w:researcher	ZWX3abWZYZZbZ
w:researching	ZbazbbVccZbcb
w:reseau	WZYyZYVZaYXYW
w:reseller	UWWXUX1WTUTPT
w:reserve	YYYZZQYTYVXWz
w:reset	WZXaZZXYYUSyv
w:resources	2UaaaaVabbabZ
w:respects	TVTTVRRVT1RUP
w:rest	VYuaZaXZYqwaX
w:restarted	WSRXWVVVVVUU0
w:reste	VVTYXYUXzVWXW
w:restiamo	XYUZXZWWVzXYV
w:resto	TUSVVV1UTSUTP
w:restons	aaXaaZaUaxYVX
w:restores	VUXYYWVYZV0UW
w:restricted	VUTVXWTVWSX1P
w:result	XaabZb1baYYcY
w:results	WVUXXYUwXUWuu
w:resume	uWraaamauYYZX
w:retail	rrkamZqYXmZZV
w:retailer	3VbYbZYbaaaaY
w:retained	TWWVXXUVWUWVy
w:retainer	1VTVWVRVYVWXU
w:rete	WZVwYZWZZxZXW
w:retention	MUQ2SUOUSPTSR
w:retenu	YX3ZabXaZXZQZ
w:rethink	WWTWXQUVR0WWT
w:retorno	WYXZWYRYXWzVV
w:retraining	QTQVUVQU2PUVT
w:retribuita	WZY1ZZXZaYZaX
w:return	UVzVVXvVURUWx
w:returned	XZXZZZWZZUtyR
w:returns	QUSVVUQUXT2WS
w:reuniao	SVVWWVRUWUVU0
w:reunion	SUVWWVRTWUSS2
w:reussir	UaZZaaWzaYZXV
w:revenue	XWWazXTYWXXZW
w:revert	V0raabYaZaZYY
w:review	yTUtXWjWWVVX1
w:reviewed	0VVQXVRVXMS0O
w:reviewer	OTWtVwSTWSVWy
w:reviews	VWVWZXxZYXpWv
w:revisar	0aaYbWTZaZTaX
w:revised	UYXZaaUXZXVYz
w:revision	WXVWWXWWWTXVy
w:revisionare	zZZWZVUYZXSYV
w:revisione	TSVWWWTVVTVSz
w:revue	VVWUYVU0YVWWS
w:rewrite	1YWXXZQZUYXbY
w:rewriting	VYYYYYzXYXUYV
w:ricerca	Xw3YXUWXYVWXW
w:ricerche	VWUXXXUVXTTyS
w:riceverli	TVVVWURUWU1TQ
w:ricevi	SUVUWSTUWU0VS
w:ricevuto	WYXYYWWXYVzUS
w:riesgo	XZYZXZRYXXzWW
w:rifare	zXSXWXTVUSWWT
w:right	smnYXYoXWnmXm
w:rimborsate	VUWXWWUXYUzWU
w:rimborsiamo	XZYZYY0ZXVPWT
w:ring	WU6ZZaVZXSXYV
w:rinnova	ZaZZaaVZaYWzT
w:rinnovabili	xZbccbacbbbaZ
w:ripetizioni	WYYWZzVXXWWYU
w:rischi	ZaZaYaTZYXxWW
w:risco	XYYZWYRYYWzVV
w:riservata	VU0TWXTVTVWVS
w:risico	YZYaXZSZYWyXW
w:risiko	XaaXZYSYaZxaY
w:risk	mVYWvzUWZXnZW
w:risparmi	VaaZbYyaaaXaX
w:risparmiare	aacbbYxabcWbZ
w:rispediscili	SUVUWTTTWUzVS
w:risque	VXVXWXTWXTzUT
w:ristoranti	XYUYWY1WVVXYU
w:riunione	UVUVVWTTWSTR0
w:rivista	WZZYZxXUZZYZX
w:roadmap	0ZZWYXTYaZWaU
w:robot	LSRO4QQTTSOTR
w:robotics	WpmdXZsnbmYrV
w:robots	YVYsyZsYZXYYV
w:rodada	bWccvabZbbbba
w:roemenie	OSWWWR1XXXVXU
w:role	muoXqaWZYgaYn
w:roles	YW3aabYZtUZZY
w:roll	QW0WWXPUVPVVQ
w:rolled	XZYZaYXYZXYZy
w:rolling	0baZaaXZbbabZ
w:rollout	5TaZaSWaaZYaW
w:roma	YuYaabYaaZavY
w:ronda	VUVX2YVWXXXXU
w:roof	UVSVUXQUTSSU5
w:room	SUTVqypSUTVV1
w:rooms	WUYXYXUVYUWXy
w:root	VTVXWXRWYRTV0
w:rosa	kYlVaaoZZVk0Y
w:rotas	UTWWWX0YXVWXU
w:rotterdam	pqdZZtVapnYYY
w:rouen	YYYZaaWYZWSzV
w:round	WWWXyYlzZXmYU
w:rounds	0WWbcbacbbbca
w:roundtable	YYYZZZX4ZVYXR
w:royalties	VVXXY6WWVVXZV
w:rsus	X1ZbbaaabaaaZ
w:rsvp	YZYZaZX4aWYYR
w:rtt	Y0VcbcabZabba
w:rule	ZZWabb1baZbbb
w:rules	ZaZccbZbcayWa
w:rumanien	SWZZZY0ZZaYaX
w:run	nmWbqopjYXpZW
w:rund	1VWVWSRUWWVWT
w:runde	bYbcwcbcbbcca
w:runners	YYVZYaVXZ4YYW
w:running	PRTURTOTXU6VS
w:runs	TT1WYZVXWVYZU
w:runway	VNYZ1VWYYZXYX
w:rupees	VZaZaYYTaayaX
w:s	daqboYZloraVZ
w:sa	Z0YcZbYbaabbZ
w:sabes	YXXZYZWX0VXXS
w:safari	UUTUWWSTURRT0
w:safe	UTSXXXTWWU4QQ
w:said	TT0UUVPUSuTSN
w:saiu	VXWYXVSzYVWVS
w:salaire	ZzablaYaaaqaX
w:salarie	ZYZZvZZaaaYaY
w:salaried	Z4VbWcZbZaaaZ
w:salaries	XYYYWVUzaXXWT
w:salario	W0XblaYaZZsZY
w:salaris	W2YakaYaUYtaY
w:salary	WtbaxZWZYYpZk
w:sale	RRRT1UqvRPNTO
w:sales	aVVsV1xXVZWYV
w:salesforce	tnkaZaZariZmX
w:salon	WUTWXVVyWuVSQ
w:salons	WYXYYa0YWVWaW
w:salud	dccdrdcddcddc
w:saludo	XYXZZZWXXzXWU
w:salut	2ZZbbXZabaXbY
w:saluto	YZYZaZXZZyYVU
w:same	bVTpXvtWa0XXR
w:sammeln	XUVXyYTXYXXXW
w:samples	TVYYWV0WZWUUS
w:sane	VURWXVWPU3SVT
w:sanidad	zYZbbaYbbbbba
w:sanita	ccccbabtcbbbZ
w:sans	WXVYWXTXYTzUT
w:sante	YX1ZpZWZVXYYV
w:sao	ZwZbbbbbbbbaa
w:sap	puYbaaaaoZaoX
w:sapere	XXVYXYVW0UWVR
w:sara	VWVXXWTWYV0Su
w:sarebbe	yYaaaTVaaaabY
w:sas	rmYZYsUtsXYfV
w:sat	WUUWVXRVV4WYR
w:saturday	SqTwVRQmWSUU1
w:satz	abbxXbacccbcb
w:saude	ZwaclcZnbbbaa
w:save	VW2XWYsXWTTXs
w:saved	VYUWYYzXVxWWT
w:savings	WXXZ2ZSZVXYaX
w:saw	tmSZYYsYoxXYW
w:say	eoXYiZuYXsXqW
w:says	0USWUWlTUQRV5
w:sblocco	TVVVWUSUWU1TQ
w:scade	TTUVVWRTVSUTz
w:scale	QxQUVVtSSvUVr
w:scaled	SYQ0XXRXVVWZW
w:scams	WXXYYXU3XRXSQ
w:scan	XaYVaZzWbZtZW
w:scelta	XbZzaaYbbYaaY
w:schaal	U1WXWNWWVWXWS
w:schedule	VWSVXXSTVUSU3
w:scheduled	VTVWXQUOWQUP2
w:scheduler	STUXYXUYVXUW2
w:schichten	UUV0VTQUVUSUT
w:schick	VV0YXYTWWVXXS
w:schicke	XXTYXYTXWzWVU
w:schicken	UVTWWWTVUStUz
w:scholarships	SXaaZMY1ZZZZT
w:schon	ZZXZZZWXaxZYW
w:schone	VW0WVXSWSTUVS
w:school	TWXYYzVqXVUWv
w:schrijven	UZZYazWYZZYaX
w:schritte	UW0VZYUYWWYYV
w:schulung	TWXWZ0TUYXVYU
w:schulungsgebuhr	XWXYXYVYYWzXT
w:science	ZaYZZWXU1WZaX
w:scientific	1WS0TZWZWWZYX
w:scientist	exXaoaXmfYZjY
w:scienza	ZbZccaavbZbaZ
w:screening	UUQ5TVPUTQUWS
w:screenshot	YaZZaZYaaXwZW
w:script	RVWyW0TSXUUWR
w:scrivere	UVUWVpQR0SVUS
w:scrivi	VWVXXXVWWv0XV
w:sdk	2abZaVXabZYbY
w:se	WWmYXYUczVcva
w:search	rWzZXZoZYXYoW
w:searches	WWWZYZyYYVX0U
w:season	sXVWYXVVXzWWS
w:seat	X1T2VYVZXWYYX
w:seats	ZbbbZaQYbYyZa
w:seattle	muaZfZeYmrYYZ
w:sechsten	aZZaZUYa0ZZaW
w:second	pXVXXYWtWyWXq
w:secret	XZXXYaUZaZyZW
w:secteur	UVxWXSUVwVWWT
w:sector	jcvYjdboddYkV
w:secure	Y1abbaXaaaXZZ
w:security	xWrXWrTXWVyWS
w:see	YYrbaYmlWqZpn
w:seed	XTVY8ZWYXWXYW
w:seeing	ZZUaYaTaW0XWW
w:seekers	TQSVRzzTUUTNR
w:seeking	baVcacZczbcca
w:seeks	ZuYXxuXYYYYYV
w:seem	wYVYZaUZY2YVW
w:seems	XWTZZZ7YYQYYV
w:seen	TYWZZzZWWXaYW
w:segnalarmi	aZXcccYb0abaZ
w:segue	TVUWWWUUuTUTx
w:seguimos	abZabbZaawZXX
w:segunda	VVUWWWTUVTVTy
w:seguo	XXvZYZVXWzXXV
w:seguro	X1ZbbbXbabbZZ
w:seguros	xZacccacbcccb
w:sehe	ZWWabb0bZZbbY
w:sehen	WXVYWXSXVVVzU
w:sehr	ZYZ2ZZYabZYZY
w:sei	UUtXWWUVWSvuR
w:sein	WXUYYYW2UVYXV
w:seite	0ZWZYZTYRVXWW
w:seiten	0VWVWSRVXVVWT
w:selbststandiger	QVTTWW2UUUVTR
w:seleccion	W1VbabZbZabaZ
w:selected	XZYXYaVZbZyaX
w:seleziono	V2ZabaZaaaaaY
w:self	VWXWVXS0YWTUT
w:selfie	YYXYYYWZZUyUU
w:sell	RTPU2V0TTyQUO
w:selon	Z0ZbbbabaaaaY
w:sem	WuYalpUrZYtXW
w:semaine	sXlZZtbWYjnnV
w:semana	xWWYXXRXXVwwS
w:semanais	xbabbaZbbaZbZ
w:semanal	XWUZYZXyUVYWU
w:semanales	vZbccbZcddccc
w:semanas	TRTVTTR3SRUTQ
w:semester	aZZaaVZazZaaX
w:semilla	WWWYxZVXYYXYV
w:seminar	SUSVW6QVWRUUt
w:seminars	PVTSWQ3VVRTUO
w:sempre	YX4ZYaqZYVZYX
w:send	nliaXYrYaVvZd
w:senden	bcbccbaZbarvY
w:sending	TURVTVQQT3TRP
w:senha	bbbccbbbcbzRZ
w:senior	ayuaZajafVYaY
w:sense	UTLVVWyUS0URR
w:sensors	YVaayaXbYaabY
w:sent	SURVUVcUUQo0s
w:senti	XYWYYZWXzVXWT
w:sentido	bawcccababbaa
w:senza	YaXaZauqYXsZW
w:seo	WWXWXY2YWWSYR
w:sepsis	zTRxSUSTWTUUS
w:september	UvVXUXQWyTVMy
w:septembre	WZbcabZcybcba
w:ser	aaabbaZyZYbaY
w:sera	ZaabbaYZbZ1bV
w:serait	1XXVYZUZZZZaW
w:serale	YYbab0ZXbbZbY
w:serbien	RXZZZX0ZZZYZX
w:sere	WVWXYOW1XUWTS
w:series	rqWuWoUuXVXYV
w:seriez	muXqaaYqaZaaY
w:serious	PUUVUUQOVW2TQ
w:seriously	WXUYWZ1XVTSXQ
w:servant	S1VYXWVXVUWVT
w:serve	VWVYyYUYVUYYT
w:server	WVVWXXTXXRVW2
w:servers	3VQVRWRVSOUVS
w:service	OXWXXXzYYWuyQ
w:services	5WTWXXPXVUWWv
w:servicos	wZbccbacccccb
w:sesion	SWVXWVTTWSV1R
w:session	PQVSVxTxXUSTS
w:set	sWWoZsTXYmvYb
w:setor	VVzUVXVVVVWVS
w:sets	SVUVTW1UVSVUS
w:setters	RTURS1SSVRTTQ
w:settimana	wVXaZZVZZXsuV
w:settings	VXVYXYQWXVU4O
w:settore	UUxUWWTUxTVUR
w:setup	RYXUWN5VZVPXS
w:setzen	XaZaaZZaaYSyX
w:seu	omuYYYeXWWcrm
w:seus	YZZaaZYZaYySV
w:seven	VVVXYYxXXUWWy
w:several	vU2YYZUZZYZZW
w:sexta	XYWYYYWWyVXWT
w:shadow	PTPOTQMS3ORTP
w:shake	aZWZ1cYbbabbY
w:shall	dosocYlYWndYa
w:share	XWXXpjnpWouqT
w:shared	USQWWWSVTRw6Q
w:shares	XtWa3ZWZYYZaX
w:she	USQVVWSRTOxT4
w:sheet	yUSWUWvUURUVo
w:shift	V4WZZZUWWWYYv
w:shifts	xWXyaaWZZZZbY
w:ship	3XZYZWRYaZrZX
w:shipped	VYUXYYSVYYVV1
w:shipping	TWVXWXUYZR1WU
w:shop	3VSsUVZWVsmRS
w:shopper	WYXWXaUZaYzZW
w:shops	W4ZaYaWYZaaZU
w:short	oUpWXszVVmWXd
w:shortlist	VVzWRXqXUXVYU
w:shortlisted	UVwYZYTYXUyTT
w:should	UnpXWXuWxrVXX
w:shout	TXTYWYuXW4XXU
w:shouting	VX6XUYSVSRVWS
w:show	WXVWaYzzVklZU
w:showcase	2TUWXYQXXVWQT
w:shown	YZXZZYUYaYzXW
w:shows	RRPTQS4RURsRN
w:shut	WWWYYYTWXWUW0
w:si	XtXaaaoZtmZlW
w:siamo	YY1sZaXaaWZYY
w:sich	ZbbbcaZbbbwba
w:sicher	YYyaZaWZWUZZW
w:sick	3WUXaYwXZSYYV
w:side	SUUXwXzWUxnVT
w:sides	XYWYYXVYYUyUU
w:sido	WWWYYYVXXVWsy
w:sie	cdkmdajbnWqmZ
w:siempre	ZY3aZbYaZWaYY
w:sign	VqUXYXjxYVtcq
w:signal	STTTSUNPTS1RO
w:signals	YZZbZVVXXXyaY
w:signed	WWXZtZVYZVXY4
w:signs	QTV0VSUVXURWR
w:silence	Zcbaadxdcabdb
w:silly	WT1XYaWYUVXZW
w:similar	1VSWVYSWWVXZT
w:simpatica	X2ZaZaXZaZZaX
w:simple	SVWXZXSZWX3YW
w:sin	vVXZblqrYWpXV
w:since	UoUYXYYX1wXWl
w:sincere	ZWZbbbab1ZaaY
w:sind	hWtqoZmYjclXV
w:sing	TUOVTVQUQ3UPM
w:single	wYbbabYZbaaba
w:sir	YVWaZaYa4XZYW
w:sister	XYRZXZVWU1WUU
w:sit	ypVXWWTtWWvYW
w:site	vpSXWpsVkmmVY
w:sitio	YXVaZaXZ2XZZW
w:sito	xWTXVWzVUSOUQ
w:sitzung	ZaYbZbXbYYxZV
w:sitzungen	ZYZ1ZZYZaZYZX
w:six	vXZcnmYvZZbYW
w:sixty	UWUYYZQZ6UXXV
w:size	XYZVaa6aZWaaY
w:sketches	1VVVXUUXWWXXT
w:skill	TSNT0UQSTPQ0O
w:skills	pTVbabXZqZY2Y
w:skip	VWVzUYSXWWVYU
w:slack	TXXYYWUzZWXWU
w:slides	RVSVVUOSTxUV2
w:slot	WYXWYatsZXYWw
w:slots	WT2WVWSURSTWQ
w:slowly	TVRVYV1XVSTVU
w:small	zVcWwYVWlsZXT
w:smart	WzYbbbabaabaZ
w:smile	UV1YWXRXVMWXS
w:smoothly	XXSWUY1XTSYZV
w:sms	XYXZZWVYZW6VT
w:snow	YXXYZQXVYVXTz
w:snowflake	wXXZbeZouXYnV
w:so	YcvXXYoWV1WWd
w:sobald	YYYayZXZXYYZX
w:sobre	ZWV2XUTyWUVVR
w:soccer	VVWVXVSUWTVTz
w:social	waccbabcbbbcb
w:societe	RYVWXX0XXWUWT
w:society	MMQQQ4NMSPPRP
w:socio	bbbcvcbcccccb
w:sockets	PVTVUWSTVQUT1
w:sofort	dYacacZcybaab
w:software	XqYzoYtXYXVYW
w:softwareentwickler	tuXZYaXZXXZtV
w:sohn	TWXVX1VXVWWYT
w:soil	ZZWUZWVzYUZaY
w:soir	VWTXXXUWWTVTz
w:solar	cdcsccccdcddb
w:sold	QSQU0VPRROTUy
w:soldier	TSSUVURTSS2WR
w:solicitud	ZXZbbbYaZYa1U
w:sollicitatie	YWZaaaXZZXZ2V
w:solutions	oyXaZbYadZZoY
w:solvane	XtoaYaxZnXZZX
w:solve	zWTTYYwYZWYaV
w:solved	NQM1SULSOzSSP
w:some	WvTXTYTXq2XYU
w:somebody	rVwenmVXYeXkb
w:someone	smqYoYqXtVYYU
w:something	cjuW4YSYYjVWR
w:somewhere	UV1TWWPVWQSWR
w:somos	bcbxbbbbcacca
w:son	sxWXYuWYZYZaX
w:sono	YWoaZalZ3WZYV
w:sont	UVVXYW0XWWWWU
w:soon	mWTYwYnUXyXXU
w:sorry	ST4VUVOUTfuSo
w:sorteio	XYXZYZVZZWyYW
w:sorteo	UWXXXXTXYW0XS
w:sospeso	YYZaaYWZaYzVT
w:sou	XYraZaXZxXZYW
w:souber	XXVYYYVWzUXVS
w:souhaite	WZXyZYUYaXXYW
w:soul	WWWZZYVYVSzXU
w:sound	zXXYWXUWUYXaV
w:source	zZZWYXTYaZWaU
w:sourcing	RS3SMUQSRSSSP
w:sous	ZaabbaZabazVW
w:soy	XYpaYZWYwWYZW
w:spannende	TUzVVVSTTRTSQ
w:spare	abZaaVYUyYaaZ
w:spark	wodZZpWZpYYjX
w:spart	TYYWZW2XZYTXW
w:speak	cxqpXYohXUkZW
w:speaker	QUTRX2StWTVWS
w:speakers	ZabUbvZpcZabY
w:specialise	ZV2bacZaYZabY
w:spedito	UVTVVWSUUQSO1
w:speed	XWUYZZ7XYRXXT
w:speelt	SUQWVW1VRSVUS
w:spend	WURVWW2VVRUXT
w:spendere	XZTYXZ0WVVXZV
w:spent	VW1YWYRYVMWXS
w:spese	WUXYXWVXYVyXV
w:spilled	WUUWVXRVU5WYR
w:split	UUSVyXRVURzWS
w:sponsor	wUTWWXPX9TWVS
w:sponsored	YYYaaaXZZYX3S
w:spostata	UVUVVVTTVTTS0
w:spot	STTTVTQzTyNvO
w:spots	WVSZXT1XWVOXW
w:spread	NXaab4ZZaaaaY
w:spreads	2UUVXUTXVVXWS
w:spreadsheet	3VVXXXTWWURXu
w:sprechen	sXyWZYUYXXYYW
w:sprecherinnen	YXbSZWazbaaZZ
w:spreker	VWZWYzWSZXXYV
w:sprekers	ZbcaaUaxcbbba
w:spring	pRyYcaUcvVWWp
w:sql	kdbdZvWkauYeV
w:squadra	Y2aaZaXZaZZaX
w:ssn	Xcccdbbcdcucb
w:sta	VV2YXYUWVUWWU
w:staat	WWWXXWVnXUWUx
w:stadtwerke	U3YaaaZZXaYZW
w:staff	ZyWXXywXXVSYZ
w:staffing	0SVZaaubZZaaZ
w:stage	WWUY1ZUWtktYV
w:stageplek	aWacacYbxabba
w:stages	X4ZaYZYYZYZYX
w:staging	TTQUUVQURPTU3
w:stai	XWxZYZVXWwYXU
w:stamp	VWWYUYVXYS0WT
w:stan	VTQUUVTUTPUU2
w:stand	UV2XWWSSTQWWS
w:standard	SWT3TRNPVRTWQ
w:stands	VUVXXXUVVSUU0
w:start	hpbfvYbYXXsZY
w:started	YVWZmaW3XWZwW
w:starter	bZYbabYbbV0aY
w:starting	0YZacbZbbabca
w:starts	qVXZZXXuZXYts
w:startup	YXZa5aYaaZZaY
w:startups	aawbWcbbbabbZ
w:stata	ZZYbbaZaaZT2W
w:state	tybbbZXabaXaY
w:statement	wUVYXXTXXVUT2
w:states	PQTVTSQUWU3WT
w:stations	1WbbZaVbbaaba
w:statistica	XXZXa1WXYYXZV
w:statistician	2uYXYVWXZXXZT
w:statisticien	kvYbaaZamZarY
w:statisticienne	P0YYYVXYYYVYW
w:statistics	amWWY6UrXVWXS
w:statistiek	TUXWY1VXYWWXT
w:statistik	RUVVVxSxVUUUP
w:statistiker	XvZbaaYauaaaZ
w:statistiques	bbdcctcaddbdc
w:stato	TUSVUVRTvQSru
w:status	vrXaZZYWZYZYu
w:stay	WWpouZtYXrYYV
w:stays	4WWXYVuXYWWYU
w:std	yYZZauYaZaYaX
w:stealth	VT0WtYTWVVWVS
w:steering	NUT2VRQTURRRN
w:steht	WWVWXWUUWUVVz
w:stelle	XyYbaaZatoZZY
w:stellen	XVVaZZxZYWY0U
w:step	vQzTVXQVUtVsS
w:steward	VUYYXXR0YVVVS
w:stiamo	VTVW0XTWXWWWT
w:still	TpsWVamVlwVan
w:stipend	pXZYvxVXZYXYW
w:stipendio	XwZZpZXYZYvZW
w:sto	aacbvcbcccccb
w:stock	OUS1PRwSSTSWR
w:stonebridge	XvmcpapZbXZeX
w:stop	RYUYYY5ZWWrYW
w:stopped	UVTWUWSSTPSR1
w:stops	XT0ZYaVZWSWXV
w:storage	YYYZaYXYZYzUS
w:store	XYYXXXXQZXzXT
w:stories	POOTSTN3QOSSP
w:story	WXVYXYxuYvXXS
w:strangers	UTPWUXRVS2UVP
w:strategy	PUUzTUvVUTUXS
w:street	VTRXWXPVT2SUR
w:strings	wVTUVW0WWTTQS
w:struggles	WXUVTU0UTVXYV
w:struggling	YYWabYxZXbXaY
w:stuck	RSOySUOQQtsUw
w:student	RTS0rSRt0SUVR
w:students	TVVVWtnwYVWXt
w:studi	bbaZcbvbbcbcZ
w:studied	XXXaYUSZ0UZaY
w:studiedag	WXaWZzXTaYYZX
w:studiere	aZZaaWZazZaaX
w:studio	8ZXZZWWVZVZZX
w:studios	3TTVXXPWXVVOT
w:study	PSS8WTRUTUUVQ
w:stukken	VVSXWUSOT1VSR
w:stunde	tWZYZX0ZZYVYW
w:stunden	prYZZYsrZXpXW
w:stundensatz	mTV1TVSVXVVWT
w:stundenzettel	WWUXXYVVUTTVz
w:sturen	XWVO0YUXWWXZW
w:stuttgart	0PababababbaZ
w:stuur	TWVXYW0XWV2VT
w:su	UWWvXVWXXW0XV
w:sua	XWWlZVUYwnrsl
w:sub	4WZXYXVZaYXZX
w:subito	VZYaZZXYyWZYT
w:subject	luxmZbXaYWZZX
w:submit	yUTUWTRwVRSNy
w:submitted	zXWbcbacbbbca
w:subscribe	YZXZaRW3XVZYW
w:subscription	WYXYZZSVYWUty
w:success	TTPUUURST1SQP
w:such	wVVZXZ0ZWWYYW
w:suche	lXYbtaYaxZaaY
w:suchen	VtYoXqtkaZZZX
w:suchergebnissen	UWUXWWRWUUV0U
w:suchst	VV0YXYTWWVXXR
w:sucht	pqYnZxXYZYZZW
w:sueldo	YzZbobZaaaaZY
w:sues	QYSTYX0XXVYXT
w:sugar	QTSUTTQOUR1Su
w:suggested	X2vZYZWZSTXWW
w:sugli	YZXaZSYYV0YWU
w:sui	2YXtZYWYaXYYW
w:suis	YX0ZYZVYuWWYU
w:suit	izwaaaWZXUYZX
w:suitable	XYsbacYbxaZZY
w:suite	TQ1XWYTXSUWXU
w:suits	1VVVYWSWXXVXU
w:sul	ZaYbaZYwaVaZX
w:sulla	ZaZbbaaxaYaaY
w:sulle	SWV0XUUWXVUVR
w:sum	PSU1TRTUWTPVQ
w:summer	kUTVWxSuroWVp
w:summit	VWXYWXS6YUUWQ
w:sums	UVRWVW2WTRSVN
w:sunday	UvVXXWS4WUWXr
w:sunil	lbXlaZbZZqZxU
w:suo	zXTYXYUWVUXWT
w:supervisor	STUVVUQTV1UTP
w:supplier	WWXZXYRWYW3Yt
w:supplies	WVSZXY8XQUXXT
w:supply	UTWWXX0YYWWXV
w:support	VwVYXXxYUXyXW
w:supprime	XYWYYYWWYVX0Q
w:sur	WZXoatYsYnqZX
w:sure	VVuXXZsXVwXXs
w:surname	aaZbbcXcaYwaY
w:surprises	WYXWZZyXaXXZV
w:survey	UXV4YUUxXWVVR
w:survival	SXWYZzYUWWZXW
w:suscribete	YXWZZaYxWWZXW
w:suscripcion	XZXYZYVTZXWzT
w:suspendu	abbccaabbaxWX
w:suspensa	bcccdcbccbvTZ
w:sviluppatore	pxbbbbZbbaabZ
w:sviluppatori	PPUSUR2VTSUTQ
w:swap	SSRTTUPTT1TUq
w:swift	rXboZpcYpYZoY
w:swimsuit	UVTXWWTRWRUU0
w:switch	aZZaaZXZzXtaW
w:switches	VZaZaYZUaayaX
w:switching	UXU0YWUXXWXXU
w:sws	TVWWW0TSWUVVR
w:sympa	Y2aaZaYabZZaX
w:sync	UWXYYVTYZVzWV
w:syncing	VUYYYWVYZV0VW
w:syria	TSSVVVRTSS1WS
w:system	oVWpXVpWXUtVz
w:systems	YwaadanZqgZZX
w:t	aeuYaZaaknjoX
w:tab	abbbbaaVbZaZw
w:table	SSSUUUPSSzTRy
w:tableau	njsZYsXltWYYV
w:tag	pXoYaqVvYYrYW
w:tage	vyYZZYlYZZYZX
w:tagessatz	1WZaZZWZYZaaY
w:take	keVrelSjwaaeZ
w:taken	SWVVXVSWXS1QQ
w:takes	VUUvjVunWSwSo
w:taking	0YWZZyUYYTYZV
w:tal	WXUYYYVXXyXVV
w:taladro	STQUTUQSRPTS1
w:talent	Xq1aYaVYXTvYX
w:talenti	YX4ZYaWZZVZYX
w:talento	YX6ZZaXZZVaYY
w:talentpool	ZZxaaaXaXWZZW
w:tales	VXXYXQV0YWQXU
w:talk	boZqZlpcrnWXW
w:talked	RRQTTSMQSzRSw
w:talking	UVTWwXSVvQvWR
w:talks	rXXXYtVzYsTXU
w:taller	XWaZa1XTaYYZX
w:tame	3WYXXWVXZYSZV
w:tanti	VWVWWXVVV0VSQ
w:tarief	waZsbbZbbabaY
w:tarif	xXWwYYTXZXXYV
w:tarifa	sZZuaZYaaZaaY
w:tariffa	uabtbbacbabaZ
w:tariffs	XbavbbZbbbbbZ
w:tarjeta	YYXxZYXYZYXZW
w:tasa	UVWWWWTWXV0WS
w:task	TZZWZXTVaVzYX
w:tasks	XbaXbZYabZ0bY
w:tassa	TVVVWUSUWU0TQ
w:taught	QWXWY2VVWyVXT
w:tax	SUURVXyVOT2VS
w:taxa	VVXYXYVYYV1XV
w:te	aksXqavjYZmXV
w:teach	WXZaa4XYaYsaX
w:teacher	USWVWnTQVyUQw
w:teachers	UWXYX7WVXVXYO
w:teaching	VZZaauXXzYZbY
w:team	awkbYjoZddbXa
w:teamleiterin	XxZbababaabbZ
w:teams	XVXZZYrzwXXYU
w:tech	WrYYpZwsqVXXU
w:technical	sqYbqsVYaXcmW
w:technik	XVZXzZXZZZYaW
w:technique	xYXZtaYZYYYZX
w:techniques	UUVXW0UUYUVXV
w:technische	baacxcbcbabca
w:tecnici	0ZZWZVUYZXRYV
w:tecnico	ZabbtuaZcbbca
w:tecnologia	cbucccacabbba
w:tegen	WXyaZbXZYWZXX
w:telecom	iqXpaZXsZpYoV
w:telefon	ST0UVVRSTRTRP
w:telefonat	XXytYYVXYWYXV
w:telefonata	XbZzaaYbbYaaY
w:telefonica	ZaYxWaZZbaaaY
w:telefoon	TT1VUVOUSQUUR
w:telegram	WZaZaZWaaZ5aY
w:telephonique	XZZ1XXaabaZbX
w:teletrabajo	Xwadccbcbcccb
w:teletravail	pyXbaaYaaaaaZ
w:tell	ZbwZalnoqViYV
w:tells	WWXZ0aSZXWYZV
w:tem	wZaccbacbccbb
w:temoin	UXXyXYWYYXYYW
w:temos	VWTUXXUVY0WVR
w:tempo	XzYbbbZaataZX
w:temporal	V0XWYQVWXXUYT
w:temps	Y0VcbcZbZabba
w:ten	xVpiXnmaplXTX
w:tenant	TTP2TVQVSQTWR
w:tenants	tVWYXMV2XWWXT
w:tender	1ZbZbXXabaabY
w:tendria	PT0UUTRSSQTRP
w:tenemos	vuXaaZXYZsZZX
w:tengo	TT3VvWRUTSTUQ
w:tenho	VW3WuXVXWSWUU
w:tente	xVXXuXWYZYXZW
w:terca	abbbbaYxaaaZY
w:term	txaaabZZaZZZX
w:termin	VWVTXWsTXWVWy
w:termina	VTVWWXSUWTUT0
w:terminal	SYWVWVxXZUsXU
w:termine	XXXYYYWWWWVVx
w:termo	W4YZaTXZZZYZY
w:terraform	sZqjnoVYuXYZV
w:terrebbe	UWYXZ3WSZYQYV
w:terug	XUXYWYVYZVzYU
w:test	UWVtXXwnXUuWp
w:teste	XXXxZXoYZYWZV
w:testen	YZaZaXyYbaWZY
w:tester	xXZbvaZbbXZbZ
w:testers	TTOTQVvx1JRSR
w:testi	zYYWZVUYZWSYV
w:testimony	SXWzXXXYYXVYT
w:testing	zXWXXW4XXPWXT
w:tests	RSPVuVpUSOQT3
w:text	UYWTXVUXXV2XT
w:texted	VWQXVXSUTQ1WQ
w:texts	8WOUXZUYTTYXW
w:th	mVXXXTTwXVUX6
w:than	ZVucwZpYYWnYj
w:thank	UVRiWXRTU5Urj
w:thankful	YWWYXYwXzWZZW
w:thanks	WXTYYYnWbzWqs
w:thanksgiving	UVTVWWUVVRVUz
w:that	oYqXdevWkoZYV
w:the	ZeYbkaaaZomZv
w:theatre	2TTUVUSVXNSWS
w:their	RvTVWxuSWVuWU
w:them	wVZXXXxmVWiVu
w:thema	VVTxWWyVWVWUS
w:themselves	QSOUUUxURR1VR
w:then	jVtXnXtqWVxWT
w:there	lZqXoXojtpYXU
w:these	TTpWWXPWU4VVQ
w:thesis	STQUUQPU1yTVR
w:they	rucZZZnZYWoZm
w:thing	XW0ZwZTXXtWWR
w:things	VWTYYXyWV3WWT
w:think	UbtnXYZppseXX
w:thinking	SVP1TTOQTwTWP
w:thinks	UTOUUTPTV1QSP
w:third	TcWXzYoWUVqXp
w:thirteen	VWSYVYzXVUXYT
w:thirty	WXXYYY7XYTXYT
w:this	XjaYkWcjXdvsk
w:those	ZYUZWaRYW5YZU
w:though	VWPXVXSUTP2VQ
w:thought	VWxYYXsdWwYYV
w:thread	VVPXWYSXT0WVT
w:three	pVqaatbrWofWU
w:through	TikuWtaUlSwVc
w:thuis	RUWUXTRTWU1VS
w:thursday	VUUXWUT0VSUV4
w:ti	nkmYuZsXXsVWU
w:ticket	RSSU0TNMUROS2
w:tickets	VoWZXYU4YVWWr
w:tides	1WVVXVUYWWXXT
w:tideway	YqrZZZumbcYcV
w:tie	WSSYXZUXSRWX0
w:tiempo	XYUYYZVXXzXWW
w:tien	qZXTaYzZaZXaX
w:tijd	yxXXYYSXZYXYV
w:tijdelijk	U0WXWPVWVWWWS
w:tilburg	RTRTSTO1TQRQO
w:till	WXWXTXQ3YWRXt
w:tim	dnWmaadaahZxV
w:time	ltknXnkZhcaYW
w:timesheets	UWRWWXRTURUU1
w:timing	V3yYWYTXWQWWT
w:tip	VWSWWWQVS2OWU
w:tips	STTXVTR1UTTUS
w:tirocinio	YUXbZaXZ1ZaaY
w:title	2UZbabZaZZZZY
w:titolo	TVVUU1RQWTTUR
w:tjm	zVYaaavaYZZZX
w:to	ednihacdklcam
w:tocar	yaaXbWYZaaYaZ
w:todas	ZVZbbaZZYYa2X
w:today	WXfYWXratYxXh
w:todo	XYUYYZVXXzXVV
w:todos	YWZaaaXZYYZ2W
w:toegang	STSTTUN0URSRP
w:together	TUWW1XxVUwVWT
w:token	yUYYWYVXZYyYW
w:told	WYyYYYwZXTYZW
w:tomamos	WXTXXYUWWzWUU
w:tomar	XXVZaaYYXyZWV
w:tomorrow	SUVYXSUoWroV1
w:ton	VW6XVYSVSSVWS
w:tonight	VWVXYXU4rQpSq
w:too	rWsXXYqXayXXU
w:took	OWXW0VSVZXTYU
w:tool	yYYZZawXZWkYd
w:top	UWVWXW4VXTktS
w:topa	wXcdccbcbcccb
w:topic	QUT2V1uSWRSVR
w:topics	VWT1XXTpX0XXV
w:torino	oXZaaZWZaYX1W
w:toronto	rsYZedVnboYaZ
w:tot	rtYakZYWVyZYX
w:total	UWXzWWXWaZXZV
w:touch	VVpX2YTUW0WWU
w:touched	VUPXVXRVS1VWQ
w:toulouse	VxZbbbaacbbba
w:tout	XXZaaaXZZXZ3W
w:town	0TVWXXVxWTWXb
w:tra	VWUWWWTUWTTS0
w:trabajar	YXVZZZWY3XZZW
w:trabajas	YXVaZaXZ2XZZW
w:trabajo	XVZbZbZZzYaaX
w:trabalhar	X2abaaZaZZZaY
w:trabalho	VVRYYYUWW1VQR
w:trade	STPWVWtUQyTSu
w:trader	SRRUSTRQR1QTQ
w:traders	XZYZaYXYZXYZx
w:trades	VUXWWVSVXUXX0
w:trading	YZXaXVSYYU5aX
w:traducirnos	yYXWYXWXXXWWU
w:traduction	0XVYWYWXVWWXV
w:train	TVSWVTrzWzVTP
w:trained	YXVZXZ2XWVXZT
w:trainee	PROUTUOU2RRRO
w:trainees	WVUXWWST9OWTR
w:trainer	qWZZazWYZYYZV
w:trainers	yWVXXwSWXVWXU
w:training	SVVWX7wVXVXXp
w:trains	WyTZYYUZUzVYV
w:trajet	XXZWZzUSYXVYU
w:transfer	vRTyRTPPVT0VP
w:transferencia	1YabbbYbaaWaX
w:transition	0XZZZWWZZZRYX
w:translate	2VVVTNUTUSNSR
w:translated	1UTXVXUWTVWWW
w:translation	1XUYXYwYWUXXT
w:transmettre	WZbcabZczbbba
w:transport	NUQRTSPUSPTU6
w:trata	RPQTRSP2QPSTO
w:travailler	YYUaXaVY5VYZV
w:travel	cUXYY1VXZXmWy
w:tre	zWZbbbZbabbaa
w:treat	SVUyWVTWXVxVP
w:treating	UUPWWXSTR2USN
w:treats	XYWZZZWYX6XSP
w:trends	WVU8XYPXXVXYV
w:tres	zYYbbbYbbbbba
w:trial	qYYYZZvYZVpvT
w:trick	UU1XWXSWUyVVP
w:trinken	YaYZaaXZZyZYX
w:trip	SVWXYPTTVVVW1
w:trois	uSTXYYzXXWWWU
w:trouver	YZZZaawYZYZYu
w:trovare	abaZbbzZbbabY
w:trust	XaZaac2aaYZbX
w:trusted	XXVXYWUXYVzVQ
w:try	VUTYXY6rWTTwT
w:trying	XXQYUZvWU0XWT
w:tu	jaoaZZWXYcost
w:tua	qXZbbbYbtZXxX
w:tudo	WWUWXXUVVzVSQ
w:tuesday	WaqXVWoyXTWVx
w:tunis	aZYbcbxccabcZ
w:tuo	XYYZYYdYXlstt
w:tur	XXWZZXW3YWXWU
w:turn	zSUZWaVZXzYZW
w:turned	RQRSTUOQS1qzJ
w:turns	xSXX2XWWYVXYU
w:tus	YZYaaZXZaYzQW
w:tussen	TUTVUVSUURSQ1
w:tutor	TVaYZ5XZYZZZW
w:tutorials	YYXaa4YTaWZaZ
w:tutoring	UYWTZ0XWaWZaY
w:tutors	XYZaZQ0XZYXaX
w:tutte	XWZaaZWYZXZ4U
w:tvod	Yvbcbcbcccccb
w:twee	xxZZZRXZZZYZV
w:tweedaagse	TWXXZ4UXZXWYW
w:tweeted	UUPXWXRWS1VVT
w:twelve	VUSUyyrQVTVVR
w:twenty	QWOyUUPVTSyVR
w:twice	NPv0STsTTPRTQ
w:two	tWYorsoYXVVYo
w:uber	nVnoXtUtkoWVT
w:ubernehmen	0YZZYZWaZaYZY
w:ubersetzen	1VWVXSSVWWVWT
w:uberweisen	YWYZYYVYZWzYT
w:ufficio	ZzacbbabaaaaZ
w:uhr	UVUWWWSUWUSU3
w:uit	ZYYZaZYYYyYWU
w:uitnodiging	ZaZbbbYaaXZ1V
w:ultimas	UUTWXTV2WTVSS
w:ultimi	WVWXYOW0XVWUS
w:um	rWrnYlZXipeXb
w:uma	XkrmusWYZYmYW
w:umas	xZaXaWYYaaYaZ
w:umbrella	NYWVWV2XXWVYT
w:umetikettieren	VWXWYVUVXWzWT
w:un	oqoojlXZbjaYX
w:una	nnnrtbWYYYoYW
w:unas	wZaabaZbaaZaZ
w:unavailable	XZYZZaYYZWXQ0
w:unbefristet	Y3abaaYaaaaaZ
w:unbelievable	VUSWVWOUVQTR2
w:unbezahlt	YZZZZvYYaaZZW
w:uncle	WXVZXSSWWR3ZW
w:und	aWlipXUmolrWq
w:under	wUTXXXTWWrsxS
w:understand	TWV7VUTXVTUYV
w:une	bXnnvsWXjXmXV
w:unfortunately	XXUXYWQWXOWW1
w:uniform	VWWWXXVWXW0XU
w:union	VTWVXVSWXUvWx
w:unit	SWYVYWUVYWPX0
w:universidad	V0XWYQVXXXUYU
w:universidade	T1XVYPUWXWUXU
w:universita	V1UWXPVVWWSXT
w:universiteit	U1WXWPVWVWWWR
w:university	XvZZZwXYpYYZX
w:unlimited	VWXWWXRWaX1ZT
w:unlock	WaaXbZYabZzbZ
w:uno	YTXbZaVa1YaZZ
w:unpaid	SUUYx0STpVWXT
w:unread	SUSUUVRSTQR1P
w:uns	WwWsYXbWXowXW
w:unser	nqWWXqoxXVWWT
w:unsere	mXZUZzwYZZXZX
w:unserem	ZZZzZZVZbZrZY
w:unseren	waZZaaZbbaabY
w:unserer	TVWSWzTTWUUWT
w:unstuck	7XWZXZVZVWXaW
w:unter	ZZZaaaXZaZzVW
w:unterhalten	XYTaYYXQXzXWW
w:unternehmen	WYXaZbYZxYaaY
w:unterrichtsstunde	ZZacayZabaabZ
w:unterstutzung	zZaZZZXaZaYZZ
w:until	sWXZpbY0YWXYn
w:unusual	XZ3YYZVWYVxWU
w:up	mcrcbYnjXqaXl
w:update	TURWVWRWSNUX3
w:updated	rUsZZZqYYXYtb
w:upfront	aabZW2QXaaYZZ
w:upload	SVTVUT0OVQvTQ
w:ups	YZ3aZbWZXVZbX
w:upvote	TVVWVUO1YSUWU
w:upwork	ZbbbbZYbcavaZ
w:ur	1ZZZbZYabaabY
w:urgent	uXXaaaVYYWWZ2
w:urlaub	X2aaaaWZaZZZY
w:urlaubstage	Ywacbbabbbcba
w:us	blZniljoXiqcW
w:usabilidade	WXWzYXUXZXWYV
w:usabilita	WXVyYXTWYWWYU
w:usability	YaYxaaXZaYZZY
w:uscito	bccccaaudZbba
w:usd	zVZaanYaZZpZX
w:usdc	wacabbbcccbdb
w:usdt	WZYYTaTYZX4aW
w:use	UUnWWWiWVvqss
w:used	VVVyjXuYxWXXT
w:user	QUUTWTy2WTuSP
w:users	YYWZ3ZkVaVYaY
w:usual	wuYuZVVXYXWYR
w:usually	VVSYXZ3YVxXYS
w:usuarios	XXXxZXWXZYXYW
w:utility	VWWXXXTXYVVXz
w:utrecht	sVYbabYZXXazX
w:uur	qfYoZorZZYbYi
w:uurtarief	SVWzTXTVXUWWU
w:ux	pwYcaaYapZZjX
w:v3	QVUQWTQTVPRQ2
w:va	YqxZuaXZZXZYX
w:vacancy	WrrZYZsYvVYYb
w:vacant	STSXWX2WVTUXQ
w:vacante	X0ZbbbZaaabaZ
w:vacantes	bXacbcZbwbbbb
w:vacation	aacbcwaZccaca
w:vacature	Z0abbbaaaaZZY
w:vacatures	ZWsbaaYaYXa0X
w:vaga	myZbbbZaZabaZ
w:vagas	YVdaaZWtuYYvX
w:vai	YYVZaaYYYzZWV
w:vak	XYWXXYUXzUXXU
w:vale	XYXxZYVYZYXZW
w:valencia	xtZaZZXZZZUZX
w:validated	VYWZYYXYXWyVU
w:valider	UXWXWXSWWTOU0
w:valor	bbaxababcYbbZ
w:valoracion	SXXzXWVYYXXYV
w:valuation	UYZ3ZXXaZZZZX
w:value	ZcayccWccabcb
w:valutando	YW0aaaWaXWZZX
w:valutazione	WYYyXXYZZZYZX
w:vamos	XyXaaaZZZtaYY
w:van	UoVqmUUWWVce2
w:vanaf	OSWVWR2WXWVXT
w:vandaag	RUSVVVRUURTR2
w:vantage	WrjocZvZmWYpW
w:variable	Z1YcZbYbaabbZ
w:variance	WXTZYZWXVTUXz
w:varias	baxcbcZbZabaa
w:vas	XZVZZaWYX0YWU
w:vast	U2taZZYaVYZZX
w:vaste	yzWYYYRYXXXYV
w:vat	VXYVZU0YXXUYW
w:ve	TUqhnYZismXoo
w:vedere	UVSVVW0UTSUUQ
w:vedi	XXZaaZXZaYZ3V
w:veel	TURQVTuTWzTTQ
w:vem	TSTVVVQTTRUR3
w:vencimento	SVTWWXUUVUVTz
w:vendor	QSV0STTUXUtWR
w:vendors	SWT0XWTWXVWWU
w:vendredi	XYWYYZWXYWWWy
w:vendrias	VwVYWXUzVVXWU
w:venir	VXUYYYU3VUYXV
w:ver	WUVYYYyXWmW0T
w:verdien	WabZaWYaba0bZ
w:verdienen	XaaabaVwbZsaX
w:verdubbel	ZZZaYZRZYXyYX
w:vere	cWcbwcbbccbcb
w:verein	waZZaaZabaabX
w:verfugbar	0VUXYXUWXVXWU
w:vergadering	UUTVWWTTWTUT1
w:vergeben	yUUWWyTTWUVVR
w:vergleich	RWUTWW1VVVWUR
w:vergoeding	SUWySsTqYWWXV
w:vergutetes	XXVzXXWXYXYXU
w:verhaal	TTSVVURTVzUSQ
w:verifica	XYXYYXXXYW2QR
w:verificacion	WXXXXVWVXU1RP
w:verificatiecode	YaZaaWXaaZyXW
w:verification	VWVYYXTXXUv2P
w:verified	UUSWWXRWWOyxQ
w:verify	TVUWYVsVXWezQ
w:verlengd	ZaZaaaXZaYYzT
w:vermitteln	WTQYXY1YVTWVU
w:vernetzen	aaYZbbYZazaYV
w:verona	wccbcaYcccWcb
w:verplaatst	UUTVWWUTWUUT0
w:verresti	X2ZaZaXZaYZZX
w:versa	WUXYXXVXZVzXV
w:versandt	SUSUUURTUQSO1
w:verscheen	WXWYYYVXYUWzS
w:verschiedene	ZZzbXbaaZZaaY
w:versez	XVXYWXUYYWzXT
w:versi	TVVVWUSUWU1TQ
w:versicherung	vbcdddZdaccdb
w:versicherungsbranche	YXWaZaWazXYZX
w:versicherungshaus	Z0YbababXZaaX
w:version	TWVXXXTWWSPU5
w:verstehen	ZYaaaaZzZWZWW
w:vertel	UU1VVVPUSQVVS
w:vertrag	WXWXXXVVXUVUz
w:verwaltung	aZabaWZaxaaaX
w:verwijderd	VWUXXXTVXTV1Q
w:very	WWRYXYPXp3TRR
w:verzekeringen	TXVYZZ6ZVVXYW
w:verzonden	STQUTUQSTPRP2
w:vesting	SSTV2XSWVTWXT
w:veterinari	cbdcsdcdddddc
w:vets	aYYaybZbZZabY
w:veuillez	XXWYXYUWWVWVz
w:vi	2UTWVVTVQRVUQ
w:via	VYZvZWWYaYyYV
w:viagem	VXYWZzWRZVWWU
w:viaggio	YZZWa0YPaXYXV
w:viaje	YYZYZzYPYWXWW
w:vibes	RSQTRTQPS2RON
w:vicino	UVUWWWTTWSU0Q
w:video	XXW0YmqpYXrZW
w:videochiamata	aaZYbbyabbabY
w:videos	nYYZWYyYZXxYW
w:viel	RWUUXX0VVVWVS
w:viele	WVSZYZzYWsXVT
w:vieles	VX1YXZTXZXYYV
w:viene	UTVWWWSUWSUS5
w:vient	SSVWWWSVVUWV0
w:vier	rXXVYV1YYXUXV
w:viernes	XWWYXYVWzUXWS
w:view	SVX2RVRWXXTXV
w:viewed	ZYYbbbYaaXa3V
w:viewer	UQSYVYUWUOUQ2
w:views	XZXYaZXYZVXzT
w:village	YaZZaZWSaYRO1
w:vinto	TVVVWUSUWU0TQ
w:vip	ZaZZaZYaaXwZX
w:viria	Y1ababaaZaZaZ
w:virtual	YX4ZYaXZZVqYX
w:virtuale	YW4ZYaWZZVZXX
w:visa	voXaaaVarYsZX
w:visas	QRRWUWPW8RWTS
w:visibilidad	UWXXWV1UXUQVS
w:visio	ZYavaYYZbaZbZ
w:visit	W2TZZZVYWUYYw
w:visitato	aaXcccZbbZZ0W
w:vista	ZXZbbaYaZYZ1U
w:visto	zYvZZaVYVWYrV
w:visualizada	aYYccbZbZZa0X
w:visualizou	ZZVbbbZabZa2X
w:visualizzata	aZZccbZbaab0X
w:viva	OTQQT3OTNRSUP
w:vivienda	WXVZYZV0WVZYW
w:voce	XXwjZZWYuUunU
w:voice	1XVWXS2RYUUXU
w:voici	ZYYbaaZZyZWZW
w:voir	WWWZYZuYWqYzU
w:volentieri	2YVZYZVYZuYXV
w:volkshochschule	YZaTa2ZZbaabZ
w:vollzeit	uuZbaaVZaabbZ
w:volontari	UWWVVzSQXUUVS
w:volontiers	XYSYXZVXW0XXW
w:volta	WWVYWX1XUVUUS
w:volumes	XYUZYYVSUVXW2
w:voluntarios	YWZYY0XVaZWZW
w:volunteer	zTXVPvTTXWUWT
w:volunteers	UXXYVTUSSXXY0
w:von	lXXoZYtXnWvnV
w:voor	ooalnoXaXcipX
w:vor	yRacbbabbbbaZ
w:vorab	YXYZYZWZZXzYU
w:vorige	RUPVUV2URQUTR
w:vorrei	uXVZYYvXvVYYU
w:vorstellungsgesprach	UVWVXUTUWVzWS
w:vortrag	Z0acbYaaaaaba
w:vos	VWUYYTwXuWpWU
w:vote	VWVXXTV0YRTVS
w:votre	YaniZZZYYnqso
w:vouch	ZUUaabXb5XZYX
w:voucher	VVW4XYRyYXVYW
w:voulez	VWXXXyVWYVWXW
w:vous	ienandplqbcZU
w:vp	yVbZYaaacbacb
w:vr	ayZbbcbbbbbZa
w:vrij	X2ZbbaZbaaaaZ
w:vrijgave	UUWXWWSVYV0UT
w:vrijwillige	YZbaZvZZbaaaX
w:vuole	VZZYZzWTZYXYW
w:w	suYaZaXZXYZsW
w:w2	2XZbbbZbaaaaZ
w:waarderingsmodellen	SVW0TXTUXUWWT
w:wachtwoord	YZYaaYXZZXowU
w:waiting	USUWyXQVURVww
w:waits	ZZWabb1baZbbb
w:walk	UWSVUW5XURTWQ
w:wallet	wVsXXVTWYW1XT
w:wallets	RTT1UTRTVSQTR
w:wann	qWvRaZvaYYaZX
w:want	ebkatmtZaUXXp
w:wanted	XrYnXoVuWxYYV
w:wants	rmatXhUWblWZv
w:wards	PTTVVW6WRQVWR
w:ware	XyYavaWZaZZZY
w:warehouse	WWSxUXyVTQXXU
w:waren	zVUXYXVXXVTvT
w:warmepumpen	YYZ0RYYaaaZaY
w:warmtepompen	YbZvbbZbcbbca
w:warten	UVUVWWRUXTUV0
w:was	jXpYYYVWhxVza
w:wasn	abZbbaZaaXU0U
w:wat	nszXWWQVUvVUS
w:watch	VXXXZYUZZYzZU
w:water	WWWYYYTWXWUW0
w:way	UWTXXXWSX6oPr
w:we	njakmmnaYfcai
w:wealth	RR2WVXQUTRVVQ
w:weather	UTSVVURTWRUU0
w:web	0XWZYZvXWVVvV
w:web3	UWYYWXXYYZzVT
w:webinaire	WZZaaaW2aYXYU
w:webinar	YZYaaYW6ZoYXT
w:website	2RQVQVsyQRTUR
w:websites	TXRZWZ1YTWWZX
w:wechselbereit	bbvdccbcaYbZZ
w:wechseln	X1YZZaWZtYZZY
w:wedding	2VUUYVSWWWXWQ
w:wednesday	UWWYVUSuUUVW0
w:week	rnWZZodlhlZca
w:weekend	pTPUVVOUVwSS2
w:weekly	zYYYZUZqZXrpW
w:weeks	0VWYYnmtYWXYh
w:weet	VZWQZX1XaYWZW
w:wei	XrYoZaoZoWZpl
w:weil	VW0WVXTWSTVVS
w:weiter	TVTVTWSUVT0TQ
w:weiterleiten	YZbdcdccwcbcc
w:weiterschicken	UVWVXVTUXVzWS
w:weken	VWaYaxXZaaZaY
w:wel	YVaZtUYwbZaZX
w:welcome	WXWXQXU8ZWVXR
w:well	UkqYVYeXyyXVS
w:wellbeing	VUQUWW2VUPVVP
w:wenig	TYYWaXzZZZTXX
w:wenn	YbZaaaZaaZRyX
w:went	UVUWVWQUWQTW7
w:wer	WXWYYY2XWWXwV
w:werdegang	VW2XXYSWYWXYU
w:werden	STSUWU2UVRSTR
w:were	VWtYYZpYucrWU
w:werk	YUYbZbWa1YaZY
w:werken	RSNRSSNR2PSTP
w:werkt	NTWWXR2XXXVXU
w:werkvertrag	0VUXYYVXXWXXU
w:west	TRSYXYUWVTUW4
w:western	VXYYYWUZXZzZS
w:weten	YYWaYaWZyVYYV
w:what	kkvcWcqanqWXU
w:whatsapp	sYZZZYWZZY3ZX
w:when	lYzXrYqbVSbYp
w:whenever	1VVVYVSWXWUXU
w:where	VV4XXYpXVtaYV
w:wherever	UTVXXXT0VUVUU
w:whether	sTxZXZqprSYYW
w:which	TSv0kWWlVrUUY
w:whichever	0WTVXWSVZVWYV
w:while	wSxXVXTWXtpUS
w:whisper	TQUWVUOVVW2WT
w:who	UbblsavWqYcYm
w:whoever	SRMTSUMR0dwRP
w:whole	SWXUfV0XXwUVS
w:why	VWRXXY0VUwjVt
w:widening	YZWZZaUZX5ZZX
w:wie	WVfrWWtWzYVVS
w:wieder	YZXYZZWYZzYYW
w:wiedersehen	ZZXZZZWXZyZYW
w:wij	aYuoaawaZZaaY
w:wil	dmUqXvSl0VXXV
w:will	WUnXpYaWYVtV3
w:willen	YYYvaaYataabZ
w:willing	wVuuWYVXqWYYX
w:win	PWTUXRzyWTuWS
w:windows	YYZbaaYZaXvxW
w:wine	WUUXVXRVU4WYR
w:winner	TVUXWXUYYR1WU
w:wins	Zcbaadxdcabdb
w:wintersemester	TVWWW1TTWUVWS
w:wir	lnaklpkYYqaYZ
w:wird	WXWYYYUWYVtU0
w:wire	WXYYY1VUZXzZV
w:wishing	TTPUUVQST1SQO
w:wissenschaftliche	V0UXVXTUUVUVS
w:with	emdqjYmZkbmbY
w:withdraw	WXWYWXSUVS0VR
w:within	RoWuXsmXXVrUp
w:without	UVwXUSctWT2XU
w:witness	UZZ2ZYXaZZZaY
w:woche	0YaabrYaaaYaY
w:wochen	0YZZZZWaZaYZY
w:wochenende	YYaRa1ZZbaabZ
w:wohnen	RSRUURP0TvTRP
w:wohnungspolitik	YYWZaaYyWXaZX
w:wollte	XYTaZZXRY0YXW
w:women	TUSUVUV6URTTO
w:won	uWWYZYtZZuoYW
w:wonder	RWSYUYQX1RXWS
w:wondering	ZYabab1abYaZW
w:wonen	bcaccZawaXbaZ
w:word	tTxXWUTX1TbUS
w:worden	W2ZaZZXZZYYYY
w:words	uTTUT5QRURNRP
w:wordt	WXWYYYVXYVtqu
w:work	ifWWnXlmyplZT
w:worked	U5TXXXTXXyXWT
w:working	WjwYXZpYqrXXV
w:works	WWYZaYxZyXnZX
w:workshop	vWXVYuWsZWWYU
w:workstation	SVWVRYRWYV2NR
w:world	SVOWUXRUR5USQ
w:worse	aZXdccbcYzbaZ
w:worth	ZXXzabsZZaZbZ
w:would	jnmopmaoqXXXU
w:wow	XYWZZZWXW1WMT
w:write	dZriWhqajtWUa
w:writer	nydaZZXZhYYrX
w:writers	VVYZX2RYZXXZX
w:writes	UVSXwYpXWvWVl
w:writing	VWkYY0riWoVXW
w:written	X3taZaWYXXYYW
w:wrong	UVqYXWvVqQyWj
w:wrote	W2VrWZrXqWXaV
w:wurde	rXWYYYUXXUVzt
w:wurden	TWXWZ0TVYXWYU
w:x	4WWVVUSWYWPYS
w:y	cicaslUcvhfWY
w:year	unpanjYfWsVWV
w:yearly	VWTUWWS1WTWUR
w:years	eniZkYXYs0YVU
w:yes	osUYtXkXXzUXS
w:yesterday	WVUXWXpSsvWXx
w:yet	WXWYrZuVW0pYT
w:yields	ZaZbXb3aZYTbW
w:yoga	1TUWXYQXXVVQU
w:you	ibokkecedneiW
w:young	XyVYzZWZZYYaX
w:your	dYabZboWinmqn
w:yours	UVqWrYxpXmZWb
w:yourself	XvqoaZrZZYZZX
w:youtube	XXVYYZXyXXXaY
w:yusuf	omWaaasZZWZzV
w:zag	wVWZYZzYTXYYW
w:zahlbar	WWXXYXWUYVWWy
w:zahlen	qTSTUqpwURSRm
w:zahlungen	TVTVTWSUVT0TQ
w:zara	ofYeZanYYVY1V
w:zaragoza	W1ZbYaWaZaaaY
w:ze	RVWVXTSUXV0VT
w:zehn	RUTVWVrU0TTVS
w:zeigen	XWXzYXoYYXWXW
w:zeile	1VWVXSRVWVVWT
w:zeit	lXYuZWxXWYTWV
w:zelf	YbZybbZbccbca
w:zephyr	osrfXZjZeaYmW
w:zescijferige	WYYZZVVYZXzVU
w:ziekenhuis	Z0abbbaaaaZZY
w:ziekenhuizen	Z0abbbaaaaZZY
w:ziens	WWUYXWUQV4WSR
w:zijn	VW1lXXRowTXWU
w:zin	WV5XWYUXXUYXV
w:zip	TZZWZXTVaWzYX
w:zit	UWzZXZUZWVYXX
w:zoals	UW0ZWZTZVUYXW
w:zoek	mnuaraXakYaZY
w:zoeken	UWqttYskXXYYW
w:zoekopdrachten	XYWYYYVXYUWzT
w:zoekt	rzZZZcXZZZZZW
w:zonder	YYXZXYQYXW0WW
w:zones	2WaabXYabZaaZ
w:zoom	zZYVZvWYbZXbW
w:zorg	zWYZZYWxUXaYU
w:zorgsoftware	Zcauccbcdcccb
w:zou	VWzsYYUXpUXXV
w:zu	dqcqckulaXXYW
w:zufrieden	UV0VVXSWSSUVS
w:zug	1VaaaZZaaaabY
w:zugang	VVTVVWUUUQUS1
w:zugangsdaten	WWYXYWVYZWzWW
w:zugestellt	WZXYYZUWZXTWz
w:zullen	W0ZabaZabbbbZ
w:zum	WWWqYXVwXqWUu
w:zur	YXWZZYXtWwXUT
w:zurich	npYXloVjmrXjZ
w:zuruck	WXXZYYWYZWrwU
w:zustandig	YYYYZa3YYYYWW
w:zwei	ZYZ2ZZYZaZYZX
w:zweit	WTYWzYXZYYYZV
w:zweitagige	TWXWZ0UUYXWYU
w:zwischen	WYXYYZUWZXTWy
w:zwolle	TWXXY3TXZXWYW
w:zzp	rXYYaYwtXYXZX
w:£	utXoYuZYZYYZW
w:€	qmXobubkYXpXU
waiting for	XVYZYZWYXVYyw
walk you	WXUXWY4YWTVYR
want a	pYbbnbubbZZba
want an	yVZZuVUYZZYaW
want me	wXXZWXzYYUTZU
want the	UVUYXXzWWTVXz
want to	YZkjxXZfmWaXs
want you	ryXXXuUYZYXaX
wanted !	T3ZZXYVvZXYZW
wanted for	bXYUZxWzaYZaX
wanted to	ZYUbabXaW3ZZX
wanted you	SUqYZaVYT6YZX
wants a	uoZsYYWZYZYar
wants an	xOUUWzTSZXUYV
wants to	ZrYqZbYapZZbs
wants-job>benefit	aZZbabab0Yaaa
wants-job>freelance	4VZaabYaTabbZ
wants-job>funding	UTRW2XTWKQUVT
wants-job>i-am	aYWalZWZ6WiZW
wants-job>interest-q	TXVZXYWW7VXXR
wants-job>job-word	YVWbabXa7YaZX
wants-job>mule	YXWbabaa2ZaaZ
wants-job>pay-word	TUXaZZ2ZtaXZX
wants-job>permanent	YyXaabYarZZaW
wants-job>recruiter	YWUaaaWa6YaYX
wants-job>requirements	aVWcacZc2abba
wants-job>role	XiXbabXa4YafY
wants-job>seeks	XVWaZYnZ5XZZi
wants-job>sell-cta	TWUXUXQW2VXYU
wants-job>site-notice	aZbbbcZbSZa2X
wants-job>start	SWUYWXVW7VXWR
wants-job>teach	YXWZYTVY8UYYW
wants-job>third-person	YYacbcacybbbb
wants-job>threat	SUYaaZ4ZtZWYU
wants-job>unpaid	UWVZWXxXxYXYW
wants-job>we	TWXYUSUQRWWX1
wants-job>you	XXWZYYaZ7VoZV
ware das	YwZauaYabaaaZ
was a	ZZubZboaZuaaX
was given	3uTZaaVaZXYYY
was the	UUwVWVRRU1TVQ
way of	YYTZYZuZXyXYW
we are	XitrYaraaZaaY
we betalen	xZaZayXUbaYaY
we built	acccccybbYcbY
we can	VVUXvqxuXVVYT
we connect	YYXrXatXXxYZW
we d	unXrotVmZXWZX
we do	YmZbaoxbbaabZ
we find	vUUZYa3ZWVZZY
we fix	UWXXXW3WZWuXU
we give	UXVYPU4UYWVYV
we had	VvUYYYrXYxVXT
we have	neoclYnZZaZZs
we help	YxaabZqbbbabY
we just	XYYZZYTxaWwWW
we liked	x0UaabUaXWZWY
we ll	WXWYwZUYZUtYu
we look	sUYZWsvYZXuZW
we make	WvXZtrmZaXYZX
we may	UX1ZWZUXXSYYw
we met	SzxVXXTSXOVVs
we need	pqXitaUXZYmZq
we never	VVSXXVRVVxN0T
we offer	YwabZaTaaavaY
we pay	qkarZwWYaZcaW
we publish	VWVYXvpzYUXWT
we re	qepinZccZlbZa
we run	kYZavqpaaZabY
we sell	QTOU2UsSSORTO
we send	UUVvXXTuXVxXV
we share	PRQT1TLRRzRRN
we should	UUyWWXRVV1UWm
we speak	n0tZXaWZYVZbY
we take	WabYa2YZbaYbY
we talk	odWsZZoZsaZZX
we use	UWTVWVQWWLT2u
we ve	TWWWXVzWYOVyr
we want	wUTUTwNSVSqTy
we would	TQUVzXxVXWWXV
we-help>benefit	ZaaZbb1abbabZ
we-help>client	ZZYaba0ababbZ
we-help>easy-money	WZVZaa6ZZUUaY
we-help>equity	ZYZYV3OVZZWYX
we-help>freelance	VaZZZb4ZaYYaV
we-help>i-am	3UQXVWLVRRVWP
we-help>job-word	WyXaYYbZYZwYW
we-help>mule	trVZzYSYYWXZX
we-help>pay-word	ZyZYXXzaZYYaY
we-help>permanent	V5bZbXSaaaZaW
we-help>recruiter	ZVVaaa5aZYaaY
we-help>requirements	YZYbaa2XZaZaZ
we-help>role	WqVZZYwYYXxYW
we-help>seeks	TUUWW0zUWVWXU
we-help>sell-cta	YbbaZcyccabdb
we-help>teach	sUXYW0QYYWWYW
we-help>threat	YYaZaXzYbaWZY
we-help>wants-job	ZZZbaa2YZaZaZ
we-help>we	T7ZWUWYZZYXZX
we-help>you	rXZZYqwZaZmZY
we>benefit	YYceYr1YXmZYW
we>call-ask	ravTXXazYUXWq
we>client	uoerZalaaZZaX
we>cofounder	UnVwwXvWXWWXV
we>connect	VaZwkXcZXzZWc
we>content	lUTVswY1WSXUS
we>easy-money	SVUWSVpSXU8WT
we>equity	SVUzvWQWWTwXT
we>event	ccWVXnU7YXiWV
we>expert-call	WXX6tYWYZXYZW
we>freelance	tZWjkXscYtbYU
we>funding	akWx5XWXYWVYV
we>i-am	fcwWmYcVjyWXU
we>interest-q	SSuWWWrRUsVWy
we>job-word	VxqZcfXnbddXZ
we>messenger	TXaYZWVXaZ7ZX
we>mule	mmVswpSaXVvXU
we>open-to-new	UR1XUXSTXTTYV
we>part-time	yYZZwYXYaYYaX
we>pay-first	UVXXW1QTZvwWU
we>pay-word	saWlWvtcXWcXZ
we>permanent	t0YaZZXiaZZZY
we>recruiter	VXUZYY9YXVYXn
we>requirements	ST1ZXY2WXXXXW
we>role	azWbemlYYXnYZ
we>run-code	XYYYYYUYYW1WU
we>secret	uWWYXsUXYV0qU
we>seeks	rsncsoVYYWaYZ
we>sell-cta	lVVtdWyhXVsXa
we>site-notice	tTTVWVyUVTTrr
we>speak	WZYuZnX0aWYZX
we>start	vVXZaY1ZZZZaX
we>task-for-you	8XYZYXVZZYYZW
we>teach	jVWWX5kveVXXT
we>thanks	rpqwUUQSVdpUa
we>threat	bpVtUTyUXVYuR
we>unpaid	sWWXUfm0XWWXq
we>wants-job	RWaaaZ7aVaXYX
we>we-help	YqXZek0YZYiZW
we>workplace	tT0XXWTrXWvYV
we>you	dckqYoqYYUshY
we>your-profile	X5TZYaUYXWwYY
webinar gratuito	abbbbaZ1baaaX
webinar on	ZZaabaY3aWZYU
week $	wZbaZvYYbbabZ
week 0	tacdddbcadddc
week ?	lyWYqYVXYSYYv
week and	wXWaYaXwsXZaX
week from	rZaaZZWZbavbY
week in	WXZZZ7YXYXZZS
weeks $	xZbZbtYabbYbY
weeks contract	yWabcaaccbccb
weeks £	wYaZaxYXaaaZT
wei and	baqcbbZbZTaxZ
went out	WXXYXZRVYUVX3
what a	WZWZZbvZXyZZV
what are	UW3YYZTWWoYXp
what do	uVUYYYUXW7WYR
what i	qVsXWYnV2QVXS
what it	3WVYWZUXYXXZV
what our	XrYbbqxYbZZaZ
what s	nX1jYoSWdtXXT
what the	WY3XYYQYxVXYT
what to	WXSYYZUX21YYR
what we	Y0qaabdaYWaaZ
what would	Uw0YXYtXWUXXT
what you	parcYZntWqXYW
when could	0VRVYYtYXXYaW
when do	UYzZaauZZVZZU
when i	RTvVUXSXTQyYy
when may	WT2YZbWZWWYZX
when we	RTPV5VMTSPRUO
when you	VXuZZZfYWVYY0
where you	WW7YZaVXXWmZW
whether you	wXuaaaVsYXaZY
who can	ZYXbpbXWXXaay
who d	XnvZuaoYYXZaX
who decides	QTQWUVyV0SSPQ
who did	QVRWWYNXzPUUz
who is	RTyUUWqUURUTv
who knows	WuWuXZUYYxYYW
who s	OUSUzVQQVRTU0
why the	TXWWXXTUWSwUz
wij hebben	oXYbaa0bYZaaY
wij zijn	YY0rZaXaaYaaY
wil graag	TUQvTVOV3SVWS
wil je	XYYaazXpsYZaY
will be	kWYYZZVZkWqW4
willing to	XXvwWZWZsXYZX
wir haben	ZrXaaZnXZsZZs
wir sind	rYbtmaZbbbabZ
wir suchen	YxaXaaasbbbba
wir zahlen	yVWVYwSUXWVXT
with 0	WlYavakqZZnZY
with a	nqbukZiYZcbaX
with abap	Xa0ZaaXaZZacY
with an	VYVWXYvWWyWXT
with go	XvraYaVavWZZW
with hl7	aXZcbcYcyabbb
with it	YbWaabvavXaaY
with java	aWvcacYbsYbcZ
with kafka	WysaZaXaZYaZY
with me	oYWsyadaXYZbY
with money	Y0WYxaXZPXZZX
with my	tYWaZZWYnnxaX
with one	XWzxXYUYWUXZW
with our	tXsZZauZbZkYX
with people	ZZXuZaUZY0ZZY
with react	ZYxZaaXbpZabY
with shares	ZyWbocZbaaaaa
with tableau	XytaZZXZYXZZX
with the	kjWYYZTXqdwVx
with two	ySSV0WQUUPSVR
with us	XUqYnpdXYTVwq
with you	mtSbWZcYppiuV
with your	WVuYYYsXXqzUT
within 0	VXXsZYtZYYpVt
woche 0	zZabbZZabbbbZ
women in	UVTVWVV7VTUUQ
won the	VYYZZZUYYzuVT
words $	1UVVUwTUVULTS
work anniversary	YZYaaaXYYkXxV
work as	aZbcbcYbzZcba
work at	xXVZZZSZ4TZZW
work for	UWrYvXnW0TTXT
work in	XXVYTZUXozxWU
work on	Y0WaZbYZYrZYZ
work since	UUUaZaVY9UYZV
work with	YWqZXa2YpVYaW
working with	YYUZXawZX1YVV
workplace>easy-money	wXaZZYVYaZzZW
workplace>freelance	0WZccbacbbbba
workplace>i-am	UYVZZ4TV0UXYV
workplace>job-word	SUWWXRVRYW1UU
workplace>pay-word	1WXtZSXZYYsaW
workplace>permanent	tzWZZZWaYZaZX
workplace>role	OQTVSSPUWU2WS
workplace>seeks	NOWWVVTWVUUV2
workplace>sell-cta	TWaaZZUXaZyZW
workplace>speak	SWY1TQYUYXWZU
workplace>start	3XZbbaYaZZaZY
workplace>threat	QTUYZWXYUV1WW
workplace>we	W2YaaaZZaZZZY
workplace>you	QVUVW4RuVUvVT
works at	YXZbbawaxYYbY
workshop on	WZYYavYvaYYZW
would a	q0XZaZsZZUZZX
would be	XpdZhZVhqxZZX
would it	W4WaYZraXXZaX
would like	amcqkseYkmYYW
would love	WfqWrYUsyUWYW
would mean	VWTWVWxxVSWYV
would that	0ZbZaZWbbaZbY
would you	nZpoqoWpmVZYW
would your	TVUWUW1WxTVWS
write a	UWVyYuVvWUVXT
write to	XrVZYaVYvnYYv
write your	TXTWWW5WWRTWQ
writer at	WmXaYaWYXYY2X
writes to	VWRWWYSWU0WUu
writing for	VYYZZ5XWaYSZZ
wrong with	YYWbZbxauXaaY
wrote about	Y0YaYcobZZabZ
y buscamos	ZYZqwaZaaZaaY
y me	vYtaZaVZxXZVX
year $	1SaabaZbbbbbZ
year contract	p0WXZZWVaTYYV
year for	WWYYY2XUaYsWX
year to	TU2VVUPUSiUTP
years at	ZYXabbXYs1ZWV
years in	XW2XwYTXXTXYV
years of	qkacccnbnbbba
yesterday s	WWXXYXUXXUYY2
you 0	wTQUQVwUTPvVx
you ?	lrWnZZnZpuYYV
you a	uXVoXYbXYuwYU
you about	nzrYZaaaXWZaY
you and	jXWXWZnXXwlzT
you are	YsubabYaYcqaY
you as	VvW0nmUpYWYZX
you at	WX2YZYuXYVWZW
you available	0ZZbacZbaaccZ
you back	SWXWpZvYWYwZY
you be	mWyrraXXmWYYW
you build	tWUX2YRXVrWYT
you by	WXZYY2WUaYpZW
you can	WYWZZYrpZXmxh
you come	WXqVtTV5XUYXU
you consider	YtWYwvTYrTUXX
you could	VYoZwZ0YYWUWV
you d	itxmnaWZYYYZX
you decide	XXW9ZZSZZWYZX
you did	zXqVaaTZwXYZY
you do	vVWkXYXXVtwWk
you ever	TX5YXYsXWSXXU
you for	dkUwXZTpmlXtZ
you forward	WWYYYaUavayaW
you free	4YWYbZWpaZaaV
you gave	UWTWY7RXXqWXR
you get	VXWiskjioWqYs
you give	TXYZa8VXZYZaY
you have	YVUXYXadtZe2e
you hear	aWybabYaxSaaZ
you help	yWVXYXUXWUxXU
you here	UVOYXYSVU8WWR
you hire	ZXTbZbYa4RZZZ
you ignore	YZVaZaVZYxYvV
you in	WUmXXYyvUpVWW
you introduce	XXTZwZUZzTYYU
you join	aYaatZZxcZbbZ
you just	VVmYWYTWWQ3US
you keep	SUVYWYVYZY3ZW
you know	mWmktXrYtaYYV
you last	XzUZYZxZXWWaV
you let	STUUUSO2WOxVS
you like	bmqaZYspZkZaY
you ll	WXWXYWVrYq2WS
you look	iXkYoZUWWurXr
you looking	WV5YXYTYVVXVS
you lunch	VUOW1XSVSuTUQ
you mention	ZZWaZaXZ1TZZV
you might	VU1YYWTwWUYZU
you more	ZntZtcWbaabbZ
you must	WYWYaawaZYxUW
you need	STUYXWrW0U0XV
you on	pwnYYZTWYxYWS
you once	RUTU0VSTUxTWR
you only	YYWZaaVbYZ2ZZ
you open	XW2abbYaZXYZY
you or	ZaubabvbYYabY
you our	VYWaZZ4YZZZaY
you pay	TXWSXWxXWUwYW
you posted	SQwW0XTUUTTVV
you re	WWuZdZYmWylbV
you recommend	YZVwbaVbsaaaY
you review	zXWYXXTZXXWY0
you said	UU0WWXRWVrVTQ
you see	qroZZZUsZXZZq
you send	UXYZSXwXXVSX1
you set	XYawbzUZbZZaY
you sit	USWVUTPxWW1WU
you so	ZY3ZZaWYXqXYW
you speak	SSTYXUVwYX0YW
you still	UVpWWtRVUvWTu
you take	vXXxsZVYYXZZX
you taking	yZXaaxVZZVZaX
you talk	SU4vOUQURTTUR
you tell	eWSYYY0X3TXYU
you than	wWwabaZbYXaZZ
you the	VXsararZXYraX
you think	TXSmXYT0vuXYR
you through	WXUXWY4YWTVYR
you to	WrqpYuUoZdfYV
you up	SWxXXXQXXvWWq
you used	RVVvXS1WWTUVP
you ve	TYTyuYUUXUjyU
you want	VnsYxZcWWiWXr
you were	YXuaYaVZujsXU
you what	YZ7YZZTYWVYaW
you will	xRTTXWSXXX0TT
you with	YW3YZaWaYXYaY
you would	ZzXbbbYraZaZa
you write	tYYZasXZayYTX
you>benefit	aWWbbpwWzUacV
you>call-ask	rlwtYYoXXYXXV
you>client	OXRSWV2VWUWWS
you>cofounder	WRTW8WSVWVWWU
you>connect	WWnYkZcVlqk1T
you>content	pXvrXVUwWqVdU
you>cv-ask	vV1abbYbZXZYY
you>easy-money	TVVXsWqVVs4VT
you>equity	VVUWywvSUVWWU
you>event	VXVZXyUZWpZzl
you>expert-call	WXc4sZWZZYYZX
you>freelance	yWWsocrYYWjYX
you>funding	RTTU1WsUVUyWU
you>i-am	mXnamcajuqZWW
you>interest-q	rrqZmZYpaYZZX
you>job-word	XnuXmcXWrirYW
you>messenger	WxYZZZVaYY1ZX
you>mule	mVnWXYTXXU0Xz
you>open-to-new	YY7aZbWZYjZWW
you>part-time	uVWW0SlUXWTWS
you>pay-first	VXVjXrjWXq3XU
you>pay-word	dXZ0XbtViWqWW
you>permanent	VprYpprXWUtYY
you>recruiter	XXxZZZkZXVmxT
you>requirements	UyaXpYfbXVoqd
you>role	YuUYbljWopXtX
you>run-code	XYYZYZVWYW1uU
you>secret	WYXZZXWXYW4yX
you>seeks	YUsZVXuXxdcrT
you>sell-cta	eWlsaooVXUlor
you>site-notice	XYZZZZYYYkj4Z
you>speak	WWVmYnW4XoXXV
you>start	0YWXzZUZXXXaV
you>task-for-you	onWVxXSYvVrXV
you>teach	TVVlX7YaloWXU
you>thanks	cVZYXlTpl0cpT
you>third-person	XZ4aZbVaWYaaZ
you>threat	UVWXYXoXYW5uY
you>unpaid	XYYaYY4WXXqZX
you>wants-job	YkWapaXa2XZkY
you>we	roZessikWUnWU
you>we-help	VUUXYX6WxXWWV
you>workplace	QP3WTTOWSUTXT
you>your-profile	jrrZYZcYZamsX
young firm	XyWZwZXaZZZaX
your 0	UXWZYWUYYW3WU
your account	ZYZaaZUZaY1pW
your app	0XTXXYTXXWuYU
your application	XWYZaaWZZWYtx
your article	VWWXYWU0YsWXV
your background	ZYwbbawbaXVYZ
your bank	XYYZZZWYYX0ZW
your bitcoin	WZUZWYOYW0pXV
your book	VVSWWRTUS5TVR
your call	xZWYZbVZZVWZx
your card	XYXZZZWZaV2VV
your choice	xVYYZyWZZYUYW
your clinic	TWVyYWzWWVVRO
your comment	TSUUWVSQT5VOP
your company	WXVaYZaZ6VYZV
your consulting	yVTUXPzWYWWYS
your contact	UW4ZVZTYWSxXT
your contacts	VVQVVXQUUt0RS
your cv	YxqbZbYbZYpaZ
your data	WXWYYZzWYVPuV
your department	YZUaZZVZ2UYZV
your email	STQUVUPTUPP5M
your experience	VzXYaaVZaUXWy
your fee	XZXzaxWWaXZZY
your field	wUQsVQPV0TVXU
your firm	VXWZYXRZ7UYYW
your first	YYVZYZVYYxxVV
your github	WXYYWZTXaY3XW
your hiring	WYVXZX1WYYZZX
your id	tYYYZaWZbaybX
your identity	ZZXaaaWaZSyuV
your inmail	abZbbcZbbXZ0U
your invitation	ccacccabcWbzY
your invoice	WaYZYbwaaYXaq
your job	ZXkZybYZXWYvW
your message	YYWaZaXZYVX3O
your money	XYZYYXxUYXvZU
your name	uqmZZZWZmcpYX
your network	XXQXVZ0WVOVwS
your next	ZWybabvaYZaaZ
your office	VUQXVXyWTzSVN
your open	4WUXXXoXUWWXU
your opinion	TVU3UVRVVUSVS
your order	TXVVXXPVYUTU4
your own	ZabkabybbalcZ
your page	WXXZaZVZZ3wNU
your paper	WWTyVWUzXTXXU
your passport	WWTXTYUXWU6VU
your password	YZZaaYXYaXo0U
your pension	SRRWVY7XSPUXR
your people	SVUUUVzVXPSSx
your phone	VWTXXXPXXR01S
your place	TUPWVWyT2MUTR
your post	aZWbbtZYYoaxY
your price	UZyXZ4RWYVXXS
your profile	YdpaabXYZVr0W
your projects	TVPXWXnVT5UWT
your rate	zZYkcbZbaabba
your request	VWUWWVRRVPTxx
your resume	mWvbbbrbbaZaZ
your salary	TRUWyXVXWUUVz
your shop	SZSzXWxYXVQYV
your side	PRVV0VxUTUTQT
your site	TVSXZV5RXUUVV
your subscription	WYXYZZRVZWUa1
your talk	yWTZYXQXW0XXT
your team	VYXZYZwZzWXYn
your time	uWW0VWUYuVWYV
your updated	tUxbcbZcaaaaZ
your verification	WVVXYXTWXUO4P
your wards	RVVWWY5XSSWXS
your work	XwRaaYVqWzXVX
your-profile>benefit	UWVYYY1XZXVWW
your-profile>client	U2taZaUZaXXZX
your-profile>connect	TVMYWYTXU2VUS
your-profile>content	TUTXYU3MYWUUW
your-profile>cv-ask	tV0baaXaZWZXY
your-profile>easy-money	UTPXVR3VVTNVU
your-profile>freelance	NOQUUVNUUQ4PP
your-profile>i-am	WV+WZaWZWnYSW
your-profile>job-word	UwfYYYWZtVyWW
your-profile>open-to-new	WXzZYaVXZTXXV
your-profile>pay-word	U0YYbaVbbaXZZ
your-profile>permanent	X6TZaZZbZZaaZ
your-profile>recruiter	TV0YaaVZYYVTU
your-profile>requirements	X1SXZaUYZRWU0
your-profile>role	XTTZZauZ5WUXW
your-profile>run-code	YYZaaZXbbZxYY
your-profile>site-notice	YX0aaaXZZWYuW
your-profile>thanks	ZYSaacYYWzZXa
your-profile>threat	YZZccbYbcZyVZ
your-profile>we	1oXXXXoUXVxUU
your-profile>you	Zb0XXVntUolVU
yours ?	VUUYWYzxsTXXT
zara a	YqasbaZZbabqZ
zephyr freight	mrpdZabaddamY
zoek een	cabdqdbdqbdcc
zoek ik	tvacbcabUbccb
zoekt een	V0ZZakYZZZaaW
zou je	aaZtbbabrbbca
zu uns	Z0bbbZZbbaaba
zum 0	VWWXXXVUXUVV1
zurich ?	VqWZZvVYxUYXW
zzp er	qXYYaZvsXZXZX
£ 0	ssYnZsZZZZZaX
€ 0	rnYncuZjZYcZW
€ al	nsYXZhYXYX1XV
€ am	mZaabvXZbaqbY
€ de	ZZabarYZbaxaX
€ dia	0YabbaZaaZaZY
€ h	mVWYYwwXXVVXU
€ hora	oXaab2YYaZYaX
€ im	WuYYZYXYZZxZW
€ je	YWaaZ1YVaZZaX
€ ora	rVZXZxvXYXVYV
€ par	bZZYaoWZaZ0ZY
€ por	asZYawWXaYuZW
€ std	maaabwZbZaabZ`,
} as const;
