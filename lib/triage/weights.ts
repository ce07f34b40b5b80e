// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.006187,
  bias: [0.094, -0.036, 0.086, -0.417, -0.399, -0.35, 0.355, -0.051, -0.316, 0.348, -0.009, 0.266, 0.428],
  table: `$ 0	plYpaopYZYnYY
% and	UabbzbZccbZba
% de	dccdsdcddccdc
% of	VWVWTY5WVTUWU
% off	YZZZYZb3aZWXX
0 $	V3YYZroYXYYYY
0 %	WZXYvbseZYuaX
0 0	msYbmfXdZYdYs
0 a	zWYYiooYZYmZY
0 an	tXZXZynXYYdZY
0 and	UZWXWuSWoVxWz
0 at	TSRUUUNRTSwSz
0 c2	wYZbbbrbZaaaa
0 day	0Ybbbaabbbaba
0 days	twXjZZmZaZZcY
0 de	ZZZZZyWPZXYxW
0 dollars	XYVZZaVXXY2YX
0 e	RSRTSTQSTPQN5
0 each	VWW3VtVWaYYZY
0 euro	wWVvXqTXYWtVW
0 for	UWVvXsoVYWzXW
0 h	xXXWYmcWXWXV0
0 horas	qpabbqaabbnXa
0 hour	YYZvaZWSaYZzY
0 hours	otanZejnaaaZZ
0 hr	wYaabonaaabba
0 hrs	wacbcZZbcbbcc
0 in	WWaaaY0aZZqZa
0 is	WVWXWXQXXW3VP
0 june	yYYYaYXZZYXsW
0 k	byYasZZaZZbZZ
0 lpa	Y0XcbbZbaabba
0 maanden	wacccbbcacccc
0 march	VtWXXXTWXVUjz
0 may	WqXYYWVrYWXe1
0 meses	vZccdcbdccccc
0 mesi	xZbcccbcbbcbb
0 mil	lsaaqaZaaaoZZ
0 min	VWU1XXUXWWXXV
0 minute	YapwbZpaaaaaa
0 minuten	YZY2XqcZaZYZY
0 minutes	XYXzarbmaXdaY
0 minuti	YYXzaYlZaYYZX
0 minutos	XYX1ZYbYZYXZX
0 mois	wsZaaZZaZZYZZ
0 monate	zWbbbbZbbbbbb
0 month	zZabcbZcbbbba
0 months	yZabkbabbbbbb
0 new	ZWYbbbZZZYb3Z
0 ore	nobbbpZZbbsZZ
0 pages	3WWWXxVXXWXXW
0 people	Y0XbaapaYYaaa
0 per	raaeavaZaakaa
0 plus	YXaYaztYaZYaZ
0 pm	WXZXZWWyZWXYx
0 por	WabZbuZbbasaa
0 remote	ryZbbaWaaaaaa
0 stunden	lrabbaZtaZqYZ
0 tage	yZZaaYrZaZYaZ
0 th	iWXXYTTuXVWW6
0 this	SyRVUVQUWPRS0
0 to	XuXZYZVYZWzYt
0 uhr	STSUUUQSUSQR4
0 usd	xZbbbblbabbba
0 usdt	YbaZXbXaba1bZ
0 uur	nsYaaaYZZZoXu
0 we	W1aZXYrabaZaa
0 weeks	XZbabwZrbaaaZ
0 words	yTUUU4QSVSJQR
0 years	raqbmbeakZaaa
0 €	mkZoZrdlZYqYY
a 0	lonZaZhZZYYft
a actuary	pzYaaaZbWabaa
a backend	XtZbZarbpaaba
a background	usbbbbYcccXca
a bank	ZctVWXWYYX2YX
a bi	gnZaaaYaxZaZa
a business	ZzYbbcZbaabbc
a call	sZUsZapZZtWaY
a chance	SWRWSXtWcSTU0
a chat	VXxvZZpZZXYZY
a client	yPzUVXRXXUVXV
a cloud	csXbabkavYaZa
a company	TWUv2YRXpUWYW
a confidential	UV4USXQUVTURS
a conseguir	abaabb0YbaaZY
a contract	wYbccbbcbcccc
a contractor	sYXZtZVZXwYYY
a conversation	XuyZZaXZYYZYZ
a data	UpYZYyXtZYYYY
a day	yXZiZmYXoYqZY
a devops	oqZbabZbZtbbb
a embedded	npacccacqbbbc
a energy	qrZcccbcbcccc
a ete	aYYbbaYaaYX1X
a few	bcuccdXcbWsbc
a financial	ukZcccbdcbccc
a fintech	rvZbbbZbaZbba
a first	t2WXZYUaZWaaa
a founding	aXbbybZbcbbcb
a free	VZZaaa3aYUaZZ
a freelance	qUVXXXPVX1XYX
a freelancer	mYXWYavZwWYZZ
a gap	YV6aYaWZYTZZZ
a good	qjaaabXamwaZZ
a grant	0UZWoXWXZYVXY
a great	XzVYXXWxZXZYX
a guest	VWXWYUV4ZVXXW
a half	WVWwYzTYYXXYW
a hospital	lVaZyaZaZZsbZ
a housing	ptabdcacaaccb
a hr	ceZaXanbrtabb
a ios	lwZbabZbmabbb
a job	vxuYXYVYXVXWX
a l	ZricbbZpsaZZZ
a la	XVWZYZXYzXYWw
a lille	vYaaaYYZaZWvZ
a link	WYXYZY0UZWsYY
a look	UWuYWVR0pUWWW
a lot	UTxXVWrvUpVXV
a manufacturing	vuWZabZbZZbba
a marketing	YrZcacWcwabab
a message	ZaYabaXaaVQ2Y
a mi	WYWZZZX2WWZXY
a minha	xVVYYvUXuVXWV
a month	rXdWtnqYYYoZY
a move	W1qaZbZaZYaYZ
a network	l1WbbbZaXYaZb
a new	dWrclZWrXXZrr
a normal	Y1ZcacaaYaZbb
a nurse	RUUVUXUvzTuVW
a paid	XaZ3aYXZbaaba
a paris	YrabbbZabZawZ
a partir	TUZaYZyZvZZZY
a patent	RQSzwUQSUSSSQ
a permanent	mwmbabZbaaabb
a product	baYttbYaqZZba
a project	VUyuXZjXZWXXY
a public	qqYccdbdbbdcd
a qa	ZzYbZbYcbabcc
a quarter	sXUqYYtWXvYYX
a quick	uYsabbdbbabaa
a quote	PVVUWUzyYXSXW
a react	Z0YbZbZcbabbb
a recruiter	ZuUaabWaYxZaa
a research	cwW3YYSWYUWYW
a retail	vZZbkcbccbccc
a salesforce	vaccccbcccadc
a sap	dwYbabYaZsaba
a senior	qvabbbYblZaab
a short	sYWZaqyZZXZZZ
a shortlist	XYzZUapYXYYZZ
a small	xXWYuZUXqnhYW
a solutions	arXbabYbnuaaa
a stonebridge	Yxacbbbbbbbab
a sua	WYXqYYWYYVVrx
a suitable	ZapcccZcwbbZb
a taxa	YZaaZaYaaZzZY
a team	UW5YZaUaZYZZZ
a technical	vnYlqoXaZZZaZ
a tempo	Yzacbbabbbabb
a third	SUUVyWrUPSwUS
a time	XYVZYa5YYVYZX
a tool	ZcbbbdyccYbcb
a two	qVZYZ4TYZWYZZ
a vacancy	YwyaZaYaXXZZZ
a website	RSRVPVx1URTVU
a week	qnZaesoYZZaaZ
a while	SUyVUVQTTyTRS
a workshop	XZZYatYvaYYYZ
a year	xaYoZaZYapmZa
a young	YtWayaYaaaZbZ
ab sofort	lZbdbcacvcbbb
about churn	WVTsXXUW0UWWX
about data	TXZWZyXtZYYZZ
about it	WyrVYYWwYWYZZ
about our	WYXYZZoZZzZaY
about the	roqooaVZXWZZp
about to	SXU3UXSWYWUYW
about what	ZuuaZbXZYoaaa
about you	bY2abcZbXYaZa
about your	XWZXZYxwXuYYY
accord pour	abYtccbrcbccc
account and	ZabbaaXbca0aZ
across your	attbbcZbbZaZb
actuary for	qvYbbbabZbbbb
actuary position	ZwYbbbabkaaaZ
add a	XvXaaaYaaYXxY
add you	YXxrYZWWWtZWX
administrator for	vZccccbcccacc
after a	xwYZYZXaaYaZZ
after our	sYYzZXSZbWZaZ
after the	VWWXYY1XYyWXT
afternoon ?	YxtaabYaZVaba
again about	XU5ZYZXZWTZYY
ai in	YZXZavVvYYYZZ
airflow and	uYsbbbYbabbab
al dia	vZabaaYaaarba
al giorno	mYZZaxYXaZsZY
al mes	VzXXYUcWYXyXV
al mese	UWXWXwjTYWxVU
all the	XXW0YYTXYtXXt
alla mia	XZVZYZWrXyZWX
als business	ZXYZxaWZXZZqZ
als controllerin	aqYbaaZasZaqa
als devops	ZqZcbcZbuacab
als java	YZbcbcacsbbsb
als sap	bsbcccbchbcnc
als ux	boacbbabubbcc
am 0	VWWXXWUvWUWUy
am a	ZaZbabYbyYZbZ
am tag	nZZZatWZaZuaZ
an account	XWXZWazaYYvZZ
an agency	2XZZZXXabaZaa
an ai	RVVxUUzVXXSWV
an analyst	PSS2URRUxQTUU
an app	XXXZ1ZTZYUWZX
an engineer	ZyYaabXbbZsZZ
an entry	abbZbZYbnavcb
an expert	XZZ4aaWbaZaaZ
an external	xXbabqabbaaba
an hour	kXYsltnbYacZY
an idea	UVRXxYwXUwWXW
an independent	1VaZZZYabaaba
an internship	YaabYaZbxabba
an offer	XzZaZasaZZXZY
an office	WxXYuasaZXZaZ
an old	1YZZbZYaaaZaa
an opening	ZrtcbcZbnYbab
analist 0	sqbccbbbbbbbb
analista de	kpabbbabpabqa
analyst 0	tXbbbbYbbabta
anchor ?	abbbabxababba
anchor has	aYYcbctcrbbbc
anchor is	YoZaabuZYXarZ
and $	XzYZXZXZUYvYY
and 0	VoXZnYVXYUbwx
and a	YrnacnkaYnpZZ
and abap	qaZcccbdrbdcc
and airflow	fYtcbcacpbbcc
and an	TTTXzXSXUTwVV
and are	XVYZ3ZXaaZYaY
and azure	XXucbcZcrbbbc
and believe	ZxvaYbVZaZYYa
and build	oqZaZarasXZaZ
and get	wWXZYZVZYX2XY
and have	qjmZXbpatYZaa
and hl7	raZcccbcqcccc
and i	afrkdamakanaZ
and java	qYacbcrcmbbbb
and kubernetes	VYubbbubZbaaa
and look	WWVYzxTRZUWYX
and looking	YXWavaZawXZZY
and my	XXyZYZVYWXxZY
and need	tXXYvYWYXXxZZ
and pass	WWXYXYxYYWyTV
and pay	XYYZa5WWbWZaa
and react	hYYcbcucobbbb
and run	xaaZbbXbcaqbZ
and send	XZYZWbXaYY3aX
and swift	oZabbavcZbbbb
and talk	WWQUzWT1VSWXX
and tell	TWrrUYSurVvXX
and the	XwlaopXZZXmZY
and there	WVWYlYVYYW0XW
and they	XZzaZbWZZXtaZ
and visa	vZYbccacbbrbb
and want	qtZbobZbabacb
and we	wuYXYZlnZXjZZ
and what	otVZZaurZWZaa
and will	WX3ZYZUYYUWXu
and would	WVYtnsXbvpWYX
and you	YVpt0VRWWVvUV
and your	qqdabaYanoaaa
anos como	V3XWYOWXXWUXV
antes de	XXZaZZXZaZzZY
any ?	TXSYWXyXwVWXW
any chance	XVyYXZVWsWWXU
app e	WXWX0XVYXXXYX
applications for	YWYZZXXwZXZzX
architect at	YUZbabYaZYZ1Z
architect for	xZbbcbacbbabb
architect in	qvYcbbYbZbbab
architect vacancy	YvWbactbZYaab
architecte cloud	mrYcbcZbaabsb
architetto cloud	cbZdccacrbcqb
archive is	XXZaYZXWZZqyW
ardent robotics	kpZafapdndaeZ
are hiring	XW0apbYbaabba
are looking	XsqauaXaYYZmZ
are open	VUyVVTTyVTUVS
are the	uWvVXqUUVSWWv
are you	rYwiadlaYfZZY
arquiteto cloud	oZZccbZbrabra
as 0	RTTTTTOSURSQ4
as a	XXXeZZklutpYZ
as an	nWXsrksZoXYZX
as fast	XTZZYY3XYWWYX
as financial	X0ZbaaZbZZbaZ
as our	U1XYwWVVZYWYZ
as promised	WTvWVVQTV0VVS
as soon	qWTZZaXZXyZaY
as well	OTQWVVNWyzVVS
ask for	WYWXZ0qXZWQwX
ask me	Y0XZZaUZXTxYY
asked for	uXXZZZXZZVXYy
asked me	XxraYsYZYZaaZ
at $	oXaabZzaaZlaa
at 0	WVWXYWTwXVoV3
at a	usinZaXaYYnaa
at ardent	nnXbabjaspaaa
at birchline	XdoZZaWZxqZZY
at clearbrook	irpbabYaqVapZ
at fabrik	YYsZaarauXZaZ
at harrow	XnumZaoZYnZZZ
at hollow	YtsaZasZYVaaZ
at home	TVWYXWUXuWzZX
at it	vXWYyYUXXWWYX
at kite	YwYmabnaYYapa
at lumenbank	ZtXbabYaZZaxa
at mosaic	XumaabYalrZZZ
at novatrek	XblnZalZvdZZY
at orchid	ZoWaabsaYtamZ
at our	rsVYdnWyZYYZY
at pathwell	YsvZaaXZZqaZa
at quantile	kvYbabXaZZZta
at redwater	YzXbZbYaZYasb
at solvane	XpoZaasZtXYZY
at stonebridge	ZtobabYaasaaa
at the	apYoYXaXavXXt
at tideway	XpvnZaXZYoZZZ
at vantage	YvWaaaXawVaaZ
at your	UVRWUXqU5PTlT
at zephyr	XXtZZaoYulZYY
at £	wbabcbaccbcbb
at €	zZaabaYbbbaba
atlanta ?	UVvYZ1VXYVXXX
atlanta and	XXwZYaWZXwXZW
auf ein	qYzZZZWZaZYZY
austin and	vZZaZbtaaWZaZ
available immediately	WVZaaazataYZX
avez vous	XXuYXZyYXWXSX
azure and	tXZbabactbbbc
b 0	Y3YaZaYbYXaaa
back to	VXtZXZUY0UXYX
backend developer	qvYbZaabdZaoa
background check	sqabbcZccanca
bank account	WZZXZWYZba1aX
bank and	XWsZTZWYXWzYX
bank company	qqadccbcbcccc
be a	bpwrYXVuZXYXX
be delivered	STRSTVPTUQSzx
be glad	UZXxYaXawiaZa
be in	yYVZXYVYWlXWv
be interested	XsxbbbZbZZaaa
be my	UUUXzUPW0RWXW
be open	XX1XZatYYWXUW
be our	SuYWzXXYZZWZZ
be paid	yXRxXWSXWVUWV
be the	xVVazaVZZXZVX
be willing	sXssYZXZqYZaZ
be you	wW1aZaTZXTaZX
be your	WVYXxUzZYXSYX
become a	VYZXZzsYaYpZX
been a	TU0WVWRUWuTSR
been removed	YYWYXZVWZSW4U
before i	TTyUVYSSzQRXT
before noon	aaababqZaXzbZ
bei ardent	ZYZaaauvZYYYY
bei einem	qWzXXWUVWUWUU
bei ihnen	VVWZYZxZxXYWX
bei nimbus	YrwbZaWZaaaaZ
bei stonebridge	YowaaaXZaZaaa
bei tideway	ZvYaZZXuZYZZZ
believe you	ZwwaYbVZaZYYa
bellen ?	Ztrbbbjbcabab
benefit>call-ask	WWVVY0TUYXWYW
benefit>client	YZZabb0abaaaa
benefit>easy-money	XZYZXZQWYX8WX
benefit>equity	VVUY1WRXVUWYW
benefit>expert-call	YbbybbWccZbbc
benefit>freelance	wWuZZZqaVVZZY
benefit>funding	SSW2bVPWVWRWV
benefit>i-am	zXUYYYsYwTXXX
benefit>job-word	VToYXZSZsWzXY
benefit>pay-first	WYXYWY4XXWUVU
benefit>pay-word	WYZpZXyZZYtYY
benefit>permanent	WrybXbWbWYZaZ
benefit>role	rwXaeaUarZZZZ
benefit>seeks	lcXaZaUa3YYYZ
benefit>sell-cta	WZaZZZ0XZZVYW
benefit>task-for-you	uXWYYZQY1UYYY
benefit>threat	YXaZaX3ZaaTZY
benefit>we	SUVzRV0VWTfVU
benefit>we-help	XXYYYZ0YZTVaX
benefit>workplace	vVVVYzRVXXXYW
benefit>you	WXWYYZ6ZXXsXX
bengaluru and	XwYYZatbaYaaa
berlin €	WwXZYwXYYWYZX
besoin d	uWXwXWVYYXXYX
besoins ?	WWvZZYxYXWWWX
betalen €	VYZYZ4VYaZXZZ
beth ha	bbZcccbbcYbwa
between 0	QUTVUVQUVUTS4
bi 0	WWWXYNW6XVWUV
bi ?	1ZZaaYYaZZYba
bi developer	ptYbaXYauZaZa
bij ardent	WsZabbvbaZaab
bij lumenbank	VrYaabxbZYZZa
bij novatrek	ZZvbZaXasYaaa
bij zephyr	XqraZauZZYZZZ
birchline is	XrZaabraaZZsa
bis 0	oxYbaaZaZZabZ
bonjour ivan	tpZcbcabbbbbb
bonus 0	X1ZbbbYbcaZab
bonus and	awacZbaccbccc
book about	tVXTX1VXYXXXW
book on	VXUYYvTwWUWXV
book you	YWT2VWRVWTVVU
both in	YZWaZaXYZ5ZXX
breaks our	aaZbbbYZcassa
budget 0	2YZZaWXabaZbZ
build a	3aaaaZVaYXaba
build i	SUTW5WOVTQTWV
building a	YYtzYaWZZZaaZ
built a	WXWXYavWyUWZW
bullets	2VZbbbYbaZaYZ
business analyst	pwYbabZbZabnb
business angel	WUVX3YUXXWWWV
business partner	cwZaWacbmoaba
but the	X2TaYvYYYXZZY
but you	VXXa6XWXZYYZY
buy a	UWUzyYOWWUOXV
buy the	WXZYWZRYaY3ZX
by a	ZZ0aYbWXYVuZZ
by friday	UVXXYXqwYWTXx
by half	Zaaaaa2ZaYYZY
by phone	XYxWZavaaWZaZ
by stonebridge	ZZZbbbZaaZZzY
by the	zSWVXXQuVWUVv
by your	aYyabcYabZrYa
c ?	wYZaatYbYZZba
c2 c	zYZbbbnbaaaaa
c3:benefit	WXYWXY3YXXTYV
c3:connect	XXUYXYUWX6XVW
c3:content	VVWXWVR0YTVXW
c3:cv-ask	tWubbbZbbaaaa
c3:easy-money	XaaaaZWaaZ4ZZ
c3:equity	dceepeddeedee
c3:event	YaaaZUX6aYZYY
c3:expert-call	ZbZzZbZbcabbb
c3:freelance	zaaZbYYabaVaY
c3:funding	YYWZ5bWZaZYaZ
c3:i-am	mWccpjWYyYqYX
c3:mule	XXaaXaXZba0aY
c3:pay-first	ZcbYcbabcbwcb
c3:pay-word	vZbZamWabauba
c3:permanent	Y0cbbbYbabbaa
c3:role	ZzWcbcacaabbb
c3:run-code	VYYXZYUXZW5XW
c3:site-notice	ZaZaaaWZaYZ5X
c3:start	0XabbbabZaaaa
c3:teach	YZbab2ZYbaZaa
c3:thanks	ZXVaaZYXV1YVY
c3:threat	aabbcbabba3UY
c3:wants-job	ZXZbZaXa1aZaY
c3:we	oxXZbpWsZWdYZ
c3:you	WWppmZhjnVtZd
c3:your-profile	aX0ZbcXbbaaab
c:benefit	ZYWaca0XsXiZZ
c:call-ask	jnuxYdidWVXVb
c:client	vrqoYZlZXYYYY
c:cofounder	XbYd6YkYZYXYX
c:connect	VWpinWXklyWnZ
c:content	mVWWcpj4WXdZU
c:cv-ask	vn1ZZZWZYWYXY
c:easy-money	pZXYljnXXW4WW
c:equity	WoXb5cWYYXeYX
c:event	XYXZZrV4XZcnW
c:expert-call	WXa9lYYYYXXYX
c:freelance	zXfnbXcZddYWh
c:funding	aZdr6XVXXWiXX
c:i-am	edqamYeasqZUY
c:interest-q	uqrabZmddYYXX
c:job-word	asuYZZXeqaalW
c:messenger	jYZYZXVZaZ6ZY
c:mule	YrhaeaYolUuVo
c:open-to-new	YX7aZaXZcZZXY
c:part-time	yiXXppYsZXZWW
c:pay-first	ZVVZqXkWXV6Wi
c:pay-word	vXXuZvdYYWlWX
c:permanent	Y1eanYXcaYdXY
c:recruiter	WoxYXZqYlYhfb
c:requirements	nqbakYqbfXolX
c:role	pvXaddkYnZZkX
c:run-code	VXXXXXTUYW9oV
c:secret	dWWXXqUWXV5rl
c:seeks	nsmhrlZYmWZXX
c:sell-cta	nWXmlYzmXWcYl
c:site-notice	YYaZZZaYYac5Y
c:speak	WWVpXvY1XjdWW
c:start	0WWYnambmXdZZ
c:task-for-you	1aVhnZbXiVnnW
c:teach	VjWXX6WmlbXWZ
c:thanks	YXbaXYXXo4YmX
c:third-person	WXtpYZqZxWYYY
c:threat	mqWbXmdYcWtln
c:unpaid	YVVXxvkwYVWZd
c:wants-job	XaVZcZZY7WaaX
c:we	mnaknormWbfXW
c:we-help	ZoXXfj3XaWdXW
c:workplace	yuZZbmVcYXiYX
c:you	danddafZkkfpb
c:your-profile	bquYXXYbYdnsW
cafe ?	ddcdrddddcddd
cafe virtual	ZY2babZaaXbZa
call ?	lYutZZbZZpXZY
call for	bbbabXazcYZbb
call me	TQyTVVSVSRTVz
call to	WWSzXYwXWTVYW
call you	V2tXZZWZZYZaZ
call-ask>content	YYYXYWXOaW0XV
call-ask>expert-call	YXh5ZZWZZYYZY
call-ask>freelance	VZYyaYYaaZZZY
call-ask>i-am	YYXZab4aaXZba
call-ask>pay-word	bXVzZaqnZjbZY
call-ask>permanent	VSTVVWUVYW1RU
call-ask>role	SQV0XTSWXUUWV
call-ask>run-code	YYYXYWXPaW0XV
call-ask>secret	VSTWVWUVYW1RU
call-ask>we	wyUaYZmjYXYYZ
call-ask>workplace	VXXVZzVzZXYZY
call-ask>you	nowveZXYXVYYY
call-ask>your-profile	ZYtwbbYabaaab
came across	autbbcZbbZaZb
came up	YtvvYaWYaYYZY
can i	ktWqWZyZZYXZZ
can t	ZZwZopXqZXYjY
can we	vUpVXWQWWSVT0
can you	VWrdUsUWoUTW3
cards and	WZXYWaUZXX1ZW
casa e	TUXWXUVVYW3VS
cela vous	1VZabaZaaabba
cerchiamo un	YWZwqYZaaaZaZ
cerco un	aYabrbabubbbb
cette semaine	XYvYZYWYZWXvX
chance to	YZYayYtYmYYZV
change ?	YW6aZaWZZWZZY
chat about	WX0tZaWaZYZaZ
check as	tsbbbcYcdcYca
chef de	boadddbcbbbsb
cherche un	pZaapbYbubbba
cherche une	aaccctbapcbcc
cherchons des	XXXwyXUZaZYaZ
chf 0	zYbaacZbbbaba
chicago $	rvXbbbZabaaaa
choose a	WYXXYanZaXYVz
cientifico de	ZXZbbbZayZarZ
cientista de	nnYbbbZbsaana
clearbrook ?	abbcbbxbbbaba
client is	wYXrbcacccbbc
client of	3UZZaaYabaaaZ
client>benefit	mZZsbbtbaaaba
client>call-ask	RTT1QTTWYWUXV
client>connect	yVVbbcbccbbac
client>expert-call	WXX4YZWYaZZZY
client>freelance	4TYaaaZaZaaZa
client>funding	RTT1QTTWYWUXV
client>i-am	yYabbbabZabba
client>job-word	WY5ZYaVaWYZaZ
client>part-time	2WZZaZYaaaaaZ
client>pay-word	xZasbaXbbZaaZ
client>permanent	W4XaaaYaZZaaZ
client>role	vxXaaaYaZZZZa
client>seeks	xroaaaYaWZaaa
client>start	2ZaZbZWabZaZX
client>wants-job	wyYaZaYaSZaaa
client>we	2OTUUVSWXUVWU
client>you	RR2RUXPVURTVT
cliente de	xYaccbbccccbb
clinical coding	VWXwWWSzZXUVW
cloud a	aYabcbZbaZbya
cloud architect	psYbbbcbsaaaa
cloud em	rYbccbabbbbta
club s	0USXVXSxTSWVX
co founder	aZabycabaabbb
codigo de	WXXYYWVWYV2TT
coffee ?	XWqZpZtUXyXYX
cofounder>equity	baabybacbbbbb
cofounder>expert-call	XVV5RYXXZYZYY
cofounder>freelance	yWbZYaabaabcb
cofounder>funding	ZYYa3bZbbaaaa
cofounder>i-am	YYXa7aVZYUZZX
cofounder>part-time	xabbZbXabbbcb
cofounder>permanent	XTXzxYYYZZZZY
cofounder>recruiter	VX2WQZOWWVWYW
cofounder>role	WRYY8ZVZZZYYY
cofounder>seeks	ZZYa5aYaZZaaZ
cofounder>start	xabbZbXacbccb
cofounder>threat	U5ZaSZYZaaYZZ
cofounder>unpaid	YUZZyYYXZZZZX
cofounder>we	RNUWxW0VXWTWW
cofounder>workplace	U5ZaTZYZaaZZZ
cofounder>you	VWUX3Y1WVSWXV
come and	TTTTWRS6WSVVT
come ingegnere	YsZbZaYZwZaaZ
come project	YtababYatZaaa
come to	WTVYYWwyYWRWW
come up	uV5XYYVXYPYYX
coming back	VYUZXZWY2WXZX
como consultora	arYcbcabtbbab
como controller	Yzabababaaaaa
como investigadora	U4XWYNWXYWUXV
company in	XyVrrbXaYZaaa
company take	TVSVUUQT8PUTS
company that	YZWawbXbuaaba
confirm your	ZYZbbaYabazVW
congratulations on	YZZYbawaZvZYX
connect>benefit	WWX1WYRTXTXWW
connect>call-ask	ZZXuaaYYaxZYY
connect>event	VUSVVVS0UxUTT
connect>expert-call	ZbZ1aaZbbZaaa
connect>i-am	UVPVUWQTz0UTU
connect>interest-q	TVSVVWSUW0VUT
connect>job-word	W2uZYaWYSTYXZ
connect>mule	WTTSYXW1YTUXX
connect>open-to-new	VZ0YUYUXXRWVW
connect>role	vumaZaXZaVZoZ
connect>seeks	ZaXyaaZbpYaaa
connect>start	yZXbbZababbab
connect>thanks	aZVaZZZUZzYUY
connect>we	VXUzXWVSXuXXY
connect>workplace	yYZbbbZbaYbZa
connect>you	VUyepXTtpsWUV
consulente sap	orZbbbZbmbbna
consultant for	ssababZbbbbba
consultant sap	YsbbZbZbuaaba
consultant who	WkYzZXVZZXXZY
consultora sap	asYcbbZbsaana
content>call-ask	VWQVTUS1YVUWW
content>event	YYYaZYX0YVYXX
content>i-am	WXVZYXW5VTXVV
content>interest-q	VVUXYU1PYVVUY
content>job-word	SSSVURQ6UTRTU
content>mule	VVUXXXV0VWVYW
content>pay-word	0UTTWxQpUSSVU
content>role	TTVWVVT0VTUSU
content>run-code	TYXVXWTOYU4WV
content>seeks	SSPT0RPxTPQSS
content>sell-cta	WYTYWSR0YSXXU
content>site-notice	YaZZZYVTaYXyW
content>speak	VWUXXXVzWXWZX
content>teach	VYTYWQR1XRWWT
content>unpaid	TVVVTSR1XUTSS
content>we	PUTTUysnWTqUT
content>you	WXVYXTU9WTXVV
contract and	UV1vZaXZXYZaY
contract or	UQwaaaXZ2WaYY
contract with	OUUVVWNSUTRU5
contractor to	zaabbbZbZabcb
controleuse de	ZxYbabZaaZZsZ
controller 0	pZbcccabbbcsb
controller financiero	muacbbZbbaboa
controller for	stababZbbbbaa
controllerin 0	sZZbbaaabZauZ
conversation ?	Vq2oXYVWXWWTV
could i	UXvkXXuXxSWYX
could not	STRTUVPTURSyw
could we	ptiZZatZZYZaZ
could you	sbaZgpWYwWaZk
course pytorch	ZaYbaYavbZasZ
curious how	XUTYYZqXWzWYX
curso de	WWVXYVW1XVWUV
cv ?	ZXmcbbabzabab
cv-ask>call-ask	TX0YaZVZYYWTX
cv-ask>i-am	tXzaaaWaZYZZa
cv-ask>pay-word	zZabcbZbbabba
cv-ask>permanent	UQ0ZYZWYYXXXV
cv-ask>we	UV1YXYUXXUVVW
cv-ask>you	wWxbaaXbaZZZa
cv-ask>your-profile	0WWbbbacccbac
d accord	abYsccbrcbccc
d be	UrjopZanvVYYZ
d like	xapcbZYXrhYYX
d love	YprodlXqiYXaZ
d pay	yVTyWwRWTVWXW
d rather	vYVwaZXaZZZaZ
d un	tVVuXXVXwWXYX
d une	ZaawpZbbcbaba
d want	UUuXuuqYVVXZX
da 0	TSVsXT3SXVVVV
dados ?	Zwabbbapaaaaa
dados em	qrbcccbcbccbb
dans la	nZwbnbZbaaaaZ
dans le	ZZYbqVYZxYZaZ
darf ich	ZuYbbasbaabbb
data 0	XXYYZiWzZWXUW
data ?	UWSXWYUu0SWXW
data analist	rtbcbbabbbbbb
data and	1XUZYXSXWqZYZ
data engineer	kuZbabcajZaoa
data engineers	YXwtbaZYZZaaa
data in	RWVWW1SxXUQTT
data people	aZ0bacYbYYaaa
data person	ybcacaaZcbacb
data platform	1pZYZWVZZbaba
data science	YwXaZWWVwYZaZ
data scientist	crYaoaXnbYZsZ
data team	WsVYXZ0XXWVTW
datos en	ZXZbbbZayZasZ
day ?	ORQSVSNr1zTVU
day on	SYZXa5YYaZZaY
day plus	tUZXZ1UYZYYZX
day rate	zababaaacbbcb
days a	yqaaaZZaaaaba
days of	twZaaaYbaZZaZ
days per	wbcbbbaccbccc
days £	aVX0YTTWWVVXV
de 0	moZskabaaarZZ
de algo	XXWYYYVX2UXWU
de analista	ZnZbbbZatZarZ
de app	VWVX2WUYYXWXV
de banca	tZpcccacbbcbb
de bijlage	SVUVVWUUuTVSx
de carreira	awababZraabaa
de chef	boacccacbbbta
de cientifico	ZXZbbbZaxZapZ
de consultora	aWZbbbZbtabtZ
de dados	nsabbbabnbbla
de data	bwbdccbaccbab
de datos	jbabbbZavZasZ
de desarrollador	apbcccZbbaaua
de desenvolvedor	aoacbbabaabwa
de disenador	arabbbaabaatZ
de dois	TxYXYqWYZXTYX
de dos	YwaZatYXaZXaY
de empleo	YXWZZYX1WWXVW
de emprego	XWuYYYWwWVWVU
de estadistica	XWaZbzZaZZZaZ
de estatistica	XXZZa0YWYXYYW
de gestion	ZwZbabZaaZpqZ
de ingeniera	awacccbbcbbbb
de ingenieure	ZYacacZctabsb
de l	kXZnaoZwaZZYY
de la	XYxxYXUZZZZZY
de passe	ababcbabbatrX
de power	WWWXYVW2XVWUV
de projet	bpadddbcbbbrb
de projetos	Zwacccacccaab
de proyecto	lpacccbccbbra
de python	aZbmcwbaccbcb
de r	WXXwYXUYZXvYW
de saude	msbcmcaccccbb
de seguros	xYaccbaccccbb
de tecnologia	ccudcdbcbbcbc
de uma	ZaauuZYabZZaZ
de una	abartbZbcbbba
de verzekeringen	mYXaab1aXZZZZ
de zorg	naZbaaXzZYaYY
dear candidate	VWuYaZWZYYxVW
dear emil	wZVWabvbYWaaa
dear haruka	xYUXabuaYWaZZ
deck ?	VVUW2XUXYXWXV
deck is	YYXa2bZbbaaba
del mio	xZWaZaXsXXZZY
del sector	XXyqWZXYZYYYX
denver 0	XvYaZZYvZYYZZ
desarrollador java	nsZccbabbbbqb
desde 0	STWUWT4VXURUU
desenvolvedor java	aoZbbbZatabra
designer ux	atZcbcabrbbjb
deux jours	vbabbsaYcbXbb
developer at	ZzbccVabbabbb
developer who	YrZawbVaZZZaZ
developpeur java	ZuabbbZbbabqa
devops 0	waccccbcbbbba
devops ?	ZybbbbZaaabaa
devops a	ZYacbcZctabsb
devops en	awZcccbcbcabb
devops engineer	osYbbbZbpmbaa
devops in	uXZcccacqbcbb
di 0	YaZtbZqabaqZY
di due	VwXYZxXTZYRYW
dia remoto	rbcdddcdddddd
dias a	WWaZa2XWbZWaZ
did you	VTSXVX4WpTTUu
die stelle	YuZcbbabuaaaa
die woche	wYaaatZaaaabZ
disenador ux	qqabcbabbbbob
dix jours	uWWXYXxYZXXXX
dm me	vYXaZZwaYYZaY
do a	XuZuaaYbbbZba
do it	raZaabraaZrba
do not	SUSVVVQVURtP1
do something	SSNVwWOUT4UVU
do the	WWVXzusXWTWYX
do you	hWsXnYnZurWXa
does your	VUTVWXwWzTVWV
don t	eraZZZdYsqkYY
dos dias	YmaabxZYbaaba
dublin and	WWqZvZXZYuYZY
duration 0	yXacccacbbbab
e commerce	cYqYpaXqaXZuY
e mi	XYuaxaXaYXZTY
e queria	yWUXXXVWvUWVU
e stata	baZccbabaaU0Y
e vorrei	yWTXWXUVvTWVU
e1 0	X1XZYZWXXXWXW
each other	XU0YYXUXWxVXW
easy-money>benefit	VXWXzXeVWWxVV
easy-money>call-ask	XbaXcaZbbazca
easy-money>event	V1abYcaZbbZbb
easy-money>freelance	xYXXYWTyZXQXU
easy-money>i-am	WXWZYVTYXS8YX
easy-money>messenger	XaabaaZaaavZY
easy-money>mule	UVaaZZUYaZyZW
easy-money>part-time	UYaaYX0YaaQZZ
easy-money>pay-first	WYXXYXUXYW5WV
easy-money>pay-word	lZaZaXWZbZ3aZ
easy-money>secret	XZZZZZXYZY2TV
easy-money>sell-cta	TVZZZZUYZZzZW
easy-money>site-notice	XZZZZYXYZYzSW
easy-money>teach	XXUZYSUXXR2ZX
easy-money>threat	TVWYVWvWNVzWT
easy-money>we	SVVVVU0TXTOUT
easy-money>workplace	3ZYaaWZZaZWaZ
easy-money>you	XYYZYXtYYW5WX
easy-money>your-profile	WUUYYZ1XYYOXZ
editor for	3WYXYWWWWXXZY
een betaald	ZbZxbbaccbbcb
een data	XrZbabvbWabbb
een java	ZtZbbbsbabbbb
een sap	ZwbcccbcYcccc
een uur	Ybaubqabcbbba
eight weeks	0Yabbbabbaaba
ein kleines	wYaaraZbbbaba
eine neue	xZvaYaWaVXZYZ
eine stelle	YyZcaaZataaaa
el 0	ZZZZZyXOZXYuX
em 0	YaZbbaZabZvpY
em lisboa	WWZZaxYZZZVtY
em recife	aqacccabbabva
embedded engineer	hrYcbcZbqaaqa
emil a	YaZubaZbbaasa
emil ha	aaXcccabcZayZ
emil i	uYVuZapaYWZaY
en 0	VVVXrXUWXUney
en bilbao	ZsababYaaaawZ
en birchline	aqtcbcaabZcab
en cdi	YzacabZbbbbbb
en data	YYYZZmXyZXYWX
en el	ZxZbbbZbqaaZa
en harrow	aqacbbuZbabba
en kite	ZYZbabsavZaZZ
en redwater	ZmZcbcabwabZa
en una	VXWzXWTXYXtXW
en wil	yYWYYZRYtWYYX
en zoek	ZaZbybZbaaaba
en zoeken	YZYZyaYaaZZaZ
ends in	SXUYXYQX0UWwV
energia solar	ccbuccbcdbccc
energy company	qqZcccbcbcccc
energy for	XXYZuOX0ZXYYX
engenheira devops	XrWaaZUayZZYZ
engenheiro de	Zxacbbabbbbbb
engineer $	aXaaybZbbbabb
engineer 0	tkZbmbacbbbmb
engineer a	ambbbbZabaavZ
engineer at	lkZbbbZbaaaxa
engineer for	tsZbbbZbZabab
engineer in	npZbbbZaaZbua
engineer job	ZlWbabYb0YaZa
engineer on	dvbcacbbccacc
engineer opening	avubabYaaWZZa
engineer position	ZxZcbcabmabab
engineer with	mvaccbacbbbba
enter your	XYYZZZYZZY2VV
entwickler gesucht	rYbbuaYbbbaaa
equal shares	XZYa2aWaWYaba
equity 0	asccpbbccbbcb
equity remote	aybcZcacbbbcb
equity>benefit	WYXYy0PXVXXYY
equity>client	VWTzVYXYZYYYY
equity>expert-call	WXUyWZXYZYZZY
equity>funding	baccvdbccbbcb
equity>i-am	VXWY2ZUYTWXZX
equity>mule	XYYazWYXaZXZW
equity>part-time	VybbYWbbbabba
equity>permanent	UoZZ2ZWZaZXZY
equity>start	OQUU2UQTWURUS
equity>threat	UzbbYVbbaaaaa
equity>we	ZZZbyaYaYZZaZ
equity>workplace	Y1ZbWaYaaZZaa
equity>you	ZzYaXbXbbaYaZ
esta semana	WYXYZZXYZXV0V
estadistica para	YWaYb0ZZZYZZZ
eur 0	usabbZlbaaaaa
eur plus	atZcqcZcbcccc
event>call-ask	WYWzavXUaXYYZ
event>connect	UVSWUWxtVwVSS
event>content	acbcbaZ0bZbaa
event>easy-money	UZYZYXTrZX0WV
event>expert-call	WXX0WYRTXTXWW
event>freelance	UYYZZYV7ZWWXV
event>i-am	zWsXYqVXWrXXX
event>interest-q	VXUYYYW3VUYWX
event>job-word	UTSVWTU6TSURS
event>mule	YTWXZZX7ZXWXW
event>part-time	QWbZa0WSZaXZZ
event>pay-first	XWYYaWWWaZzYW
event>pay-word	mXZXYyWrZYsXX
event>permanent	Z0YbbaZXbabZb
event>requirements	RSQWUVQ2USUSX
event>role	VXZnZoY3aYZTX
event>seeks	UWbaa0YTabYaa
event>sell-cta	UXWXXWR2XWyUU
event>site-notice	aaaabZZRbYZ4Y
event>speak	YYZYZ0YZaXYXY
event>start	rVWVWTTzWVUUS
event>teach	UWXWY3WvYWTVV
event>threat	VVZZZ0XzZZWYX
event>unpaid	XZaZYTX4bZYYY
event>we	WYZZZ0VxaXXYY
event>workplace	RUWVXUV1WVRUT
event>you	pWfXYWV1WkasW
event>your-profile	ZYVZaYYRZWW6X
executive programme	WTWXWzxXXXUXV
experience at	Y0ZcbcYbcbabb
experience in	WZxcbbrababbb
expert-call>benefit	Xaa0aWUaaaZaa
expert-call>call-ask	YZf3aZYZaZaZZ
expert-call>client	UWT0VYWXYXYYX
expert-call>connect	YbazbbWccZbbc
expert-call>equity	UWTzVYWYZYYYY
expert-call>event	XaX3aWWVZZYYZ
expert-call>freelance	QWU9WWUXYUWWV
expert-call>funding	XYXtwYXYZYYZY
expert-call>job-word	YXWP6ZXYaZXZZ
expert-call>pay-word	bYX6ZXXYaYYZY
expert-call>permanent	XVV5SXXXZYZYY
expert-call>requirements	XaYzaaZbcbaba
expert-call>role	WWU9YWWXWWXXX
expert-call>seeks	WaY4WZYZbZZaZ
expert-call>sell-cta	WZazXVTYZXQaX
expert-call>we	UWWn3XVqZYVYY
expert-call>you	qZX4YYVZZYXZZ
fabrik nord	ainbZbrbqZanZ
fee and	VZZWYwWYZXwaY
fee of	XZZZaYXZaZ1ZZ
fee you	WYYUXVUYYV2XW
figma and	lZucccacbbbcc
fill in	VTzZWXUYXXsXX
financial controller	otYbbbZblabna
finch ?	YZWaaanZZyaZY
finch and	aZvtacXaZXabb
find a	XwUZYaxZXWaaa
finish my	XZXaXZXZ0YZYY
firm and	vZZaaZrcbcbbb
firm in	XqXxsZjZZYYZY
first year	VWVW0tUVXVRYV
first:benefit	baYcbayZmahab
first:call-ask	WYtyZlaaZYaXl
first:client	soomaagaZaaaa
first:cofounder	ZZZc2akaaZZaZ
first:connect	YYijeZXjlwYna
first:content	fYXYcke3YZcbX
first:cv-ask	nrybbbYaZYZYZ
first:easy-money	hZZajbmaZY1YY
first:equity	YZZd1aYaaanaZ
first:event	YYYZcnX1ZbbkY
first:expert-call	XZa4kZXaaZYZZ
first:freelance	wYdjaafcieZZj
first:funding	ZZio2ZXZYYeZZ
first:i-am	dbnbkbfbrobXb
first:interest-q	nctbdZamncZYY
first:job-word	dorZbaZdncclZ
first:messenger	XaaaaYXaba4aa
first:mule	aqdaccYolXrYl
first:open-to-new	ZY2aabYadbZXZ
first:part-time	ubZZhqZqbYbYY
first:pay-first	aXYZpZkYZX3YX
first:pay-word	maYsasfaZZoYZ
first:permanent	aybbjaahbZbZa
first:recruiter	Ymuaabnaeacjc
first:requirements	lomclalZcZlmZ
first:role	nrZccijalbbjZ
first:run-code	XZZZaZWWaY6oX
first:secret	cYYZZoWYZX2nh
first:seeks	mnkjpkbalZaaa
first:sell-cta	eZZZlbuoZXcbp
first:site-notice	ZZbaabaaZZb2Z
first:speak	ZYYoZrcxakYZZ
first:start	vZZakakdmZdab
first:task-for-you	ycYkoYXZYYnnY
first:teach	WfYYZ3YjcbYYa
first:thanks	ZZaaZaYYi3ZeY
first:third-person	ZZWpbbrbwZaaa
first:threat	bmZcangacZskl
first:unpaid	aXYZuuarbYXak
first:wants-job	YcXbdaaa2YcbZ
first:we	jkbikmolZdfZY
first:we-help	cbaZef0ZbYeZY
first:workplace	tsZbamYdaaiaZ
first:you	cbmbecfbfkiod
first:your-profile	bopaaabbahmqY
five minutes	PRSyUTRR0SQVR
fixed price	yaaaabibZaaca
flat fee	vXWyWVTWYXVYW
following you	UVTXVXSVWuS6S
for $	WWXYYY5UZXhXY
for 0	vXYYorbZZXZZq
for a	nnloblZZmecZY
for accepting	ZaXaabtaZyZXX
for actuary	pZYcccacuaccb
for ai	yXyXWSTXWUWYW
for an	fWdxfboZrWYZY
for backend	ZpZccbZaaZbva
for contractors	PYWUYXzvZWVXV
for data	YYsnZZXyZWZkW
for details	rX2ZZZWZYWYYX
for each	WVWYYXSYYY2YY
for eight	vZcbbbbdccbdc
for embedded	kWYbbbZapZaxa
for figma	XaZYavVZaZYwY
for financial	aYbcccabbabxa
for free	YZYaYXruZYopY
for good	YYXazXXwZSYXX
for half	uYZuaYYZZaaba
for in	ZvrbbcYbaaaab
for it	yVVYYYTwYXXTW
for its	pzaaZZYYaaaZZ
for java	WWzYXZWXWUXuW
for manufacturing	ZuqbZbZaaabcb
for me	rYXaaaXa0YaZZ
for my	uuVXYzUYYWYZY
for one	OWS2VvRUUTVUU
for our	saWYqvVrZWnYY
for people	TSUX0ufXXVsYV
for pytorch	VVzYXxVWWUXWU
for qa	aWXbbbYavZbua
for quantile	YYYuXZYwaZZYX
for r	WYaYa2VZaYYZX
for refugees	SUWXT3SWWWWXV
for sale	UXUV0YwQWSOVT
for senior	ddZcbbaaaZbya
for six	xZauYVWZaaXaY
for solutions	lVababYbaZZza
for somebody	VYxbraWapYZaZ
for technical	YVabZbYaaZZ1Z
for ten	PTSzWTvUVTuVT
for terraform	XXxZYvXYXTYrW
for the	ZiVbqYUnndpWx
for three	tY0ZaaWaZYaZZ
for two	wuZpZWXZZZZaZ
for you	WnoqXYyYYlaXY
for your	XXjpYZnYXRTzw
forward to	VVOYXYTVS4TQU
found your	xTQVUXQWUT1WV
free ?	2VYZaYXZaZaZY
free for	WVSWVXUyZWxUW
free trial	XbaabbvaaVZuZ
freelance>benefit	XXXXYYtXYXXYy
freelance>client	zXZbbapabbbaa
freelance>cofounder	SVWWUXUYU2XZY
freelance>content	yaaWaXZUaXZaa
freelance>easy-money	3YYVYTTXYWPXV
freelance>event	UXXYYXVzZWWWW
freelance>funding	4SZYVYZabaYba
freelance>i-am	PUQWUWPV2QUUS
freelance>job-word	yaqZYZUYYvYYY
freelance>open-to-new	QV1XWXUWWTVUT
freelance>part-time	5WZZZZXZaZaaa
freelance>pay-word	0XYvZXbYZaaYY
freelance>permanent	bU2ZYaWYwVYYY
freelance>role	2WZaaZYaZoaaa
freelance>seeks	1WvZZYXZYYYZY
freelance>sell-cta	zXXWZXvXZYWZX
freelance>start	2XabbaZbZaZaa
freelance>teach	yYbYaXYbbbVba
freelance>threat	2XaZZXXZaaUaY
freelance>we	0SVuzVPVVWUWW
freelance>workplace	0XZZaqYaaaZaZ
freelance>you	kTvsVWwWuRUVV
freight ?	aawbabtZZWaaa
freight is	YsXaabxZXXaZZ
friday ?	SrVXXYSVXWTW0
friday and	YzUaaaXaZvYZY
from $	TYYZYW9VZXUYX
from 0	SzRVUVQVWQRTz
from a	XsYttaXZaXoZY
from home	pYaaZZWZbaxbY
from the	UXXlxYVYYUYws
from you	0TUTVSRyXVSVV
from your	VTUXWYqWVwuVW
full remote	zVbbcabcbbbaa
full time	Z0acbbZcabbbb
fund and	VVxxVYSXVVVXW
funding>call-ask	WXUzwYXZaYYZY
funding>cofounder	aZab0babbbbbb
funding>equity	ZVaa2aZabaaaa
funding>i-am	XXVX4aWZXYraY
funding>job-word	ZZyaVaaaZYZZZ
funding>mule	XYWXzaUXYYTaZ
funding>open-to-new	ZZxaUbaaZYaZZ
funding>pay-word	4SZYVYZabaYba
funding>permanent	VuWWyZWZXXXYX
funding>role	TQVy4XTXXWUWW
funding>seeks	YXZm2ZZaaaZaa
funding>start	UNWY1YUXXYVXX
funding>threat	3RXSOSTUXWSUV
funding>we	sTWWzWTXYXuXW
funding>workplace	UXYzURYVZXXZY
funding>you	vRSvvURUWUtUU
fur das	qWVXXVSWWVUUz
fur die	oXZapaYavZoaZ
fur ein	TXY1YXWXZYXYX
fur einen	rbbtYcacbcccc
fur meine	wXWZXZUXuWYXY
fur sie	YqYZwaWZaZZZZ
fur unser	YuZXZuXpaZZZZ
gap in	YW5bZaXZYTZZZ
gave me	yZVZZXWXXvpYY
gerente de	Zxacccabccaab
get $	YYZZZlUaaZ3aa
get 0	STVXWXRUXV5TV
get a	RVRWUXxWaUwVw
get into	VWTYWXUX5SWYV
get you	WywXXYpXYVVYV
gezocht voor	sYbZawZYbaaaa
gibt es	WWYbtaYayZZZZ
gift card	rsbcbbZcbcbbb
gift cards	WYXYWYVWXY3YX
give me	WYTZYZVYp3YYX
give you	1SOWPWzUTSTVV
glad to	UZYxZaXaxcaZa
glasgow 0	ZtZbabYuaaZZY
glasgow and	ZapbabxbbYaba
good people	rWsataYbZaabb
good time	uWuZbbZbZZbbb
gostei muito	YYzaaSYZYsYVX
got a	uZ0aZaXaYXYaY
got an	UWQXzXSWTzVWV
graag een	TYWuXZ2ZYXXYY
grade 0	V0YZZxXXZYYZX
great to	aaVbabZYY0ZXY
greta heeft	bbacccbbcabva
growth of	YaaZcb0cbabcb
guten tag	tZtabbZbaabba
h week	xacacaZbccZcb
h:job-word	aYZcbcaaaabzZ
haben sie	otaccaabobbbb
hackathon in	XWYZZXW6ZXWXW
half a	vYYWxuWTZYWYY
half an	XYZwaXYwaYZaa
half of	UTUU4YUXWUUXV
half time	0YbabYZababbb
hallo noor	tZubbbZbaZaYa
happy to	sYTYXZpXW4YXW
harrow finch	anpijasZbcaaZ
haruka hat	ccYcdcbacabwb
haruka i	wYVXabubYWaaZ
has been	VWtXZYVXYVR0U
has to	0UUXWWTUWWVRy
hat mir	ZXXaaaZavsZXZ
hatten sie	WYXsZZXxsXYYY
have 0	WVXZYajZlWs2X
have a	sYrZpZZobjZZY
have an	hpmaqbpbZZaaa
have been	TXRsXYSWX0WyV
have it	x1TaZaVXWUYYZ
have something	zYyYYaWZXVZZY
have the	XZYZZT0ZZvZZW
have time	vWUWXWQX0QWXV
have you	WrqlZYWqYxYZY
he visto	yYyZYZTYUVYSX
head of	dzqaoaYaZWaaa
health has	YwXZabqbbabbb
health is	YWYbab0aYYabZ
hear about	WS0XVUTwURVUV
hear from	UWSsWSq0YTWXW
heb je	zUSUVVwUTTTUT
hedge fund	XXyoZYWYWXXYY
heeft je	bbZcccabbZayZ
hello !	yT0UUVQUWLUUS
hello haruka	rZsccdcdcWccc
hello i	xzQYZaVZZYYaZ
hello owen	YapbbcvbaWaab
hello sunil	pZXbbcvbbZabb
help me	vWWYXYTYXVzXT
help with	VrZZZZvZYVouY
here URL	arbbbbYubZoZY
here s	VTTXWWxVpyVWs
hi are	TR4XWXVXTWWVW
hi beth	vmYbbcZcbbccc
hi emil	YZZwablbbZaba
hi greta	tZqaccbcbZbab
hi i	WWUYYZTY3yYYW
hi ivan	ZmambbwcbZabb
hi jonas	nYYwabXbYqaZZ
hi kofi	qbabcdqdcbcdc
hi mateo	ZoacbdvcbYcca
hi noor	XwZbbbtbaYbaZ
hi owen	ZoqvabVaaZaaZ
hi paula	XYXlabrbZvaaa
hi rosa	YXpaaaybaaZaa
hi sunil	mlacbbscmbbbb
hi wei	nYYoaaZalvZaa
hi yusuf	abolcdpclbbbb
hi zara	YYYuZbqbnZaba
hire you	xYWQZwYXXYYYa
hiring a	XuYbkbtbabaaa
hiring for	XVwaYZXXwWsYX
hiring manager	arZdbdbdqbccc
ho visto	zXsZXZVXVUXSW
hoi sunil	ptYcbcacZbcbb
hoi wei	prbcccbcZbccc
hoje ?	UUsVVVTTUSTSy
hollow oak	YsmbkbsaaZaha
hope you	YZpaaZXpZyZYZ
hora online	VWXWZ1WWWVWXV
horas 0	YXbab0aYbbaba
horas por	tZbbcbqcccabb
hospital group	1Wbaaaabbbacb
hour ?	sZWzYVWZUXXZY
hour a	SVXWx0UYXYVYY
hour about	VVW2ZWVYYXXYX
hour on	aUVuWWsVVRWWz
hour remote	bZaZbtZubZbbb
hours $	zUWWWQxWYWUWV
hours a	snZaprdYaZZaZ
hours of	6UWVRUTVXXTWW
hours weekly	xXcbbbabbbacb
housing ?	YYYaaarZZxZYY
housing and	ZZsoabXuZXaaa
housing company	ruZbZbabZZbbb
housing is	YwZbbbZbbaapb
how ?	XYaaYatYbWvbY
how do	YYWuYZwuYWXYW
how it	WZWXYXUYXxvYX
how s	WWRYXZUWV9UVU
how to	WXWXXWztoTSvV
how you	XXVyaauZYsYaZ
hr 0	mYbbbxYXabZbb
hr business	grZaXamboqaba
hr on	qZaabsYabarba
hrs week	wacccZZbcbbcc
hw:jobs	cabdddcccccub
hw:linkedin	baacccabbbYza
i add	ZXyZYaXXWuZVX
i am	YXVuZapavXeaY
i ask	TURWVXO00TUUT
i can	WtoYoXsZYWsZY
i d	qYqmddZbreXXc
i do	TUQwxWtVTpnWU
i don	Y1raZaYaVWZYa
i found	xTQWUXQWUT0WV
i have	sXmZtaYYqZnYY
i heard	XVVZYZVYvzYXX
i hire	yXyOYXWYWXXYY
i keep	WUt4YYWZWVYXY
i know	XzWa1aVZXTZZY
i like	UWzWVXQWTxTVV
i ll	XXtaZaqZXpcZt
i look	TUOYuXSWs0TRV
i m	cabheaXZtsjZa
i need	1YYapaUaoYZaZ
i pay	TXVzUTUXTW0YX
i put	VYrZYa3YWTYZY
i read	3XRWYTWXUxXXW
i recruit	YrvbacZbaabbb
i run	sXXtraYbaZaba
i saw	XVTaZaWazuZYY
i see	VX5YXZSYWVsYX
i sell	VWTXxY2WVTXXW
i send	kbcafayZZYkaZ
i tell	ZurapcYaaYbbb
i think	XtiZXZqXWsrYY
i ve	UWqmlaWcrqWWt
i want	WXUuwYVYzVYYX
i was	YuSabbYbyZaaa
i will	TWVX0YVVsVVZW
i work	XvsaXaWZXqrYY
i would	V1sYXYUXtUWWW
i write	VYWYXTzyWVWXW
i wrote	Y2WaabXatZZba
i-am>benefit	wVWXqYrXxUUWV
i-am>call-ask	uuuljcXXWVXXX
i-am>client	owxZZaWZWYZZZ
i-am>cofounder	YYka5aWabYZaZ
i-am>connect	WVyYXZUWW6XVX
i-am>content	TWRWWSS9SRVVU
i-am>cv-ask	TW0XWXSVVUWWU
i-am>easy-money	XZWZXXzZYV0ZY
i-am>equity	VWUX1XSXWRTWU
i-am>event	XYWZZWX6fikYY
i-am>expert-call	VZW2YVUXYXTYX
i-am>freelance	xVVYYZXZwvZZY
i-am>funding	YYZZ6aYZTYZZZ
i-am>interest-q	TUSXXXSu1vWVV
i-am>job-word	YqxmYZVavYYXY
i-am>mule	WovnZYYeuUrWV
i-am>open-to-new	Za3babYbYWaaa
i-am>part-time	zYWYXXWYxXYZY
i-am>pay-first	TXVVzXOXVUyYV
i-am>pay-word	PTSyT3TpqVkVU
i-am>permanent	VyVZYZWvbrYYX
i-am>recruiter	Yn0aZbXaqYZZZ
i-am>requirements	ZWVcbcYc2abbb
i-am>role	nliccZoZuZbYY
i-am>secret	UWUXXXUWUTqTy
i-am>seeks	liYZsbaZvXjZY
i-am>sell-cta	cXbYuYzgZbZXV
i-am>site-notice	aZ1abcYaZabYa
i-am>speak	YZWXZYX3YVuZY
i-am>start	tXXauaWZvXZZX
i-am>task-for-you	0WUtVWvXUVoWW
i-am>teach	WWVXXzVoyUsXW
i-am>thanks	UWTYYWVX7uYVX
i-am>third-person	ZYacbcacybbbb
i-am>threat	TSSWWxRVyRzTQ
i-am>unpaid	UWUXxWTWwUWYW
i-am>wants-job	XWWaZZXZ8XZYY
i-am>we	acpWyWsfUpVWW
i-am>we-help	uUqWVV4VSRVVT
i-am>you	cntccXnYmqdVX
i-am>your-profile	lj2YYZVXirXVY
ia en	ZYZYZwWsZXWXX
ich bin	WXwYYZVYtXsYX
ich habe	tYYbqbXauYZZa
idea for	ZYWZoZ2ZXXYaZ
if not	QS2SUVwVPOTSQ
if there	YZvbabWayWaaa
if this	YYVaZayZYTXxX
if you	bmrjZZZfltZZZ
if your	UZYZaasayWrZZ
ihr passwort	ababbbabbaluZ
ihr profil	abtYccabbZava
ihre einladung	aaabbZYTbZa3Z
ik ben	baobocZbvZbaa
ik een	svacbcabVbccb
ik heb	YXXawaXaxZZZZ
ik zag	vWWaZayZVYZZZ
il mio	XXZbaaYZ1YaaZ
il nostro	ZabaaYwrbaZaa
il tuo	YZaaZZnZZmlrs
im jahr	aqawbaZbcbaaa
im monat	XYZYZqtXZYuYX
in 0	XZYZaZpVZYp3X
in ?	vWVWVWTUXSVW0
in a	clpqpYcYeYoeY
in atlanta	jnnZZraZYvYYX
in austin	tdYvZZbnZYZaZ
in bank	ZXsbabZaavaaZ
in bengaluru	YtonZabaZrZaZ
in berlin	cpXZqvlZZXZZY
in breda	YYaabuYZaYZvZ
in cebu	YXZaaZ0aZYYaZ
in chicago	nbpaaZYqZnaqY
in de	qXYZZZXokWYqt
in denver	YjsbbaYpZsaaa
in der	WXWYYbVVpWXqx
in dublin	cpiaooYaZoZmZ
in e	YX1aZbXaaYaaZ
in een	ZY2aYZVZZXtYY
in energy	ZYuaYaXZavaZY
in europe	svacbbabbaabb
in finance	WV1ZabXaYYaaZ
in from	aaZbbbXZbYtwY
in glasgow	ZYoaZbqpZnZoY
in hospital	aWzbabZaaZZbZ
in house	V2YYYuXWZYWZZ
in insurance	YYyZZtRYXtYZZ
in it	PVUV3WrVWuVXW
in june	RXTWWySWzUWXV
in lisbon	ZfdpqpXmanZZY
in logistics	jYybabkaaZbaa
in lyon	banYnsjesbXXV
in madrid	nvcbbpYaaZaaa
in manchester	WomZZtqncZZaY
in march	aXVYXXrvXrWUs
in may	WYUrsXVXX3XXX
in milan	foebnaXamsaaZ
in mind	XW7aZaWZXVZaY
in munich	rmcaZlYXnsZZZ
in my	XWQYYYY0TuVWX
in oslo	WXopYrnqkZZZZ
in our	XVtVusUqZXoYY
in pharma	ZYxaZaXYYsZZY
in phoenix	nlmZZtWXucYXX
in public	TUVXVUX0XwXWW
in pune	XXabaZ2baZYaa
in retail	aZwcccZcbaccb
in rotterdam	octqZalZnXZZY
in seattle	ZXjqZqXpmpZaZ
in spring	SS0YWvUVVWWYY
in tech	XYUZWZ6YYWZZX
in the	UaZXjWYXW2pUt
in toronto	XrlZZutZZWYZY
in touch	UTuW5XSTWWVWV
in two	QVwUXXzUYWVYV
in writing	baubbvYYbYbbb
in your	ZWaeYYnYsqqah
in zurich	ZsfZopXaZsZZY
ingegnere devops	rsabbbZbpaaaa
ingeniera devops	fxacbbabbbbab
ingenieure devops	pYacbcZbsabqb
insurance ?	YYrZZa2ZWXYZY
insurance and	aZupccZcabbcc
interessa ?	tracbbabbbbbb
interesse ?	xmaccbababbbb
interest ?	oabxbZYbbbbba
interest you	szZZZZXaaZaaa
interest-q>call-ask	XutsaaXYZZZZY
interest-q>connect	WW1YXZUXYwYWX
interest-q>event	SWTXWXT4UTWVV
interest-q>expert-call	VWT1VYWYZYYYX
interest-q>i-am	dZcYfZxuaVfYX
interest-q>job-word	Ul8YYXVWVVXUV
interest-q>open-to-new	YYzbbbZaaYaXa
interest-q>part-time	3ZYbaWZZbaWaa
interest-q>pay-word	wVT0VXTXYXXYW
interest-q>recruiter	X1YbbbXaaaaaa
interest-q>sell-cta	TV7WRYOVWVVWV
interest-q>speak	ZaYabaZ2ZYaaa
interest-q>start	TXWZYYVW3UYWV
interest-q>task-for-you	xZYYZZYaaaZaZ
interest-q>threat	W0XaaaXZvYYZY
interest-q>we	YXXaa5XSaUZYa
interest-q>you	vsccbZajYdbYY
interested ?	emqbaauaaaaaa
interested in	Wq0lZrXXYXYXY
interim head	yVbbabccdbbcc
interview at	VXSXYZSX8UXXV
interviews on	TSVwWVRXYYzYX
into data	RTQVUVSS5PVVU
introduce me	WXTZwZWYzTXXX
invest in	XZYazZuWYYQZY
investigadora 0	V3YWYOWXYXVYW
investor ?	UWUW3YSWXUVYW
invitation to	bbZbbbYbambxZ
invited to	YZWZYZW4aWYXV
invites you	VVVXXzWzWRWUV
ios engineer	hxZbabZbiabla
is $	VXYxWWYVZWxXZ
is 0	WaWZrZTZYXvxX
is a	rtXambXaaYsZZ
is about	RYWzVYRWxYVZX
is an	WXVYVYUXXVtvw
is backend	Y2TbaaZaXXZZa
is due	TSUVTVMUTTuS1
is hiring	XvZbZbubababa
is in	ZWTYtUzwXUXYW
is it	RTxUyWNVUwOTT
is looking	ejYkZkqXaataa
is no	YXZZZaWYZXY3W
is now	WWrZYZVYYTX6W
is on	RTSUUVOUyRsSy
is out	WXmXXVU0XUhUu
is over	wyXaZXWZbZYaZ
is ready	qZYaraVZaZaps
is the	WqWaZatYZuWVs
is there	YZWaaa1apYYZY
is your	dYuYZaUZylYYY
is £	XqYxXaZbZWaaa
isn t	UVrXUYtWUSzVV
ist eine	XxXZYYVXXWtXW
it ?	mmYdbYxrdVYZY
it and	YYXYWZWYaY1YX
it as	PXWW4WTWXWUYV
it be	vzUZYZsYWWYZX
it for	UWVV0VQxWUNVT
it goes	TTRUUWRUTuTUz
it in	uXXYZYvXYYsYY
it over	WZVZZa5ZZWYZZ
it s	XmvYYXWtXZtYj
it says	SURVVVSUUPNS5
it takes	tWWUXVWvZWvYX
it to	oWWYYYUYZR1wW
it up	TVwWVXRTVypST
it was	ZZVaaaZYtvZYZ
it would	zUSVwYUXWVWYW
j ai	XWtZuYWYunYXW
j aimerais	abZcaZwbsaaba
java ?	atYrbbabcbbbb
java a	aXabbaYaaZazZ
java em	aoabcbaaaabwa
java en	ZuZcbcabbbbqa
java entwickler	pZbcbcacqbbnb
java ontwikkelaar	ZqZcbbmbpabnb
je cherche	ZqZcocacsbbbb
je me	YXjaZawZwYZYZ
je mijn	WXWZYZzYnWYYY
je profiel	ZZxbbbZaaYasa
je suis	ZYyaaaXasYYZY
je te	WXzYYXVtXUXWW
je vous	XpbZzZdYYpXXX
je wachtwoord	ZaabbaZaaZpuW
jefe de	moacccbbcbbra
job at	YzVaabWaXYuaa
job i	2ScVWXTVSSVWV
job in	XW3aZZWYlXoWX
job seekers	VUUXTyxVWXVQW
job with	YznabcYbZYaab
job-word>benefit	jVUaaaVa4YpZZ
job-word>cofounder	U3TXUXVZUUXYW
job-word>connect	sZ0aZaXYXSZqY
job-word>content	YYXba4XTaVZZa
job-word>equity	Y4ZaWaYaWZZZZ
job-word>event	TO0WWUUyTNTSV
job-word>expert-call	WU1OWXUWTUVWV
job-word>freelance	wlYaaXZavZZYZ
job-word>funding	YXWP7ZXYaZXZZ
job-word>i-am	rrzYXYUWuUWVW
job-word>mule	Z1YbbbababYXZ
job-word>pay-first	UVRXWZQYTV1WX
job-word>pay-word	vqWYXWVYeWYXx
job-word>permanent	W1XaZaYZsZZZZ
job-word>recruiter	ZUVbabYa2ZaZZ
job-word>requirements	Y0YbbbXaaaaaa
job-word>role	ovWaaZYZpYZtY
job-word>seeks	Y0WbabZboZaaa
job-word>sell-cta	USTWWU2VVWTNU
job-word>site-notice	XVWZZYzXXPXzX
job-word>start	yXZbaaYaqaaaa
job-word>task-for-you	0WTNXxVTUVWWY
job-word>teach	Q6aaZRZZZYZYY
job-word>unpaid	TSSVP1OTTUUVU
job-word>wants-job	VUSYWYWX0UVVV
job-word>we	UluUzqZUVSxTX
job-word>we-help	ROQVUTMV0U1UV
job-word>workplace	V5WaXYWZYWYZY
job-word>you	lZunXaZWrTcvX
job-word>your-profile	USyXYWzQWTVUX
jobs ?	zSRUVWSTzQUVV
jobs for	XUXaaZwYYXZyX
join ?	UVTyTVU0WUXVU
join our	XvYZYZjxaYdZY
join the	XXWXXWWSWUwyS
jonas ha	bbYcccabcaawa
jonas i	ZYXxabWaXtZYZ
jour en	waabbYaacaqbb
jullie een	YWYbabybsZaaa
just a	TVUXVXvVWTSSz
k 0	VyZZwWXZaZZZZ
k a	oYaZYZWZbZybZ
k and	VsXZxZUZYZYZZ
k base	Y0abababZbbbb
k equity	Y2abXaZbZaaaa
k eur	X2YbcaZaZZaZa
k plus	axacecacabbcc
k remote	svZbaaWaaZaba
k y	WWWX0YWYYXXXW
k €	YvXayaVaaZZaZ
kafka and	bZZdddadvcdcd
keep 0	WVVXXYqYYX3YU
keep in	VTPW5UQQWRTWU
kind of	XXVYYZWYqzXSU
kite anchor	ZoYeabrlmZaoa
know if	YvqbabYaoYaab
know of	UUUYXYSY9VYWX
know python	wYXZxZVZWVYaY
know r	XZwavaWZZVZaY
know the	zWWYZSUYXwYZW
know what	WV1ZYatZWVYZY
koffie ?	aZybnbZaaYbaa
konnten sie	sZabbbabvaaab
kubernetes for	WYubaYYxaZaVZ
kun je	uYXYYXWYZWXWy
l energie	qXXaZZYwYXZYX
l hopital	bubcccbqbcaaZ
la data	aaabbbYzaaZZY
la reunion	RTUVWURSWUSR3
la sante	qYsbpcabaabba
la tua	qaacbbabaaXxZ
labs ?	YayZZamZZXZYY
las 0	SVTVUVQTVSTR3
last month	UVUyVVWUXT1UT
last time	UWxWY6SXXQVVU
last week	oqYaabkbsaaba
last:benefit	WYZZkbwYrajcc
last:call-ask	flrsadieZYZYb
last:client	hsqaaaraYZaaa
last:cofounder	ZmZayblabaaaZ
last:connect	XXkYnYYfkyYmb
last:content	kYYYYpe2YWabX
last:cv-ask	rkwbbbYbaZaZa
last:easy-money	maZZkebaaY0YY
last:equity	YnZa0dYaZZcaZ
last:event	YZYbbjX2ZcblY
last:expert-call	XYb5bZYZZYYZY
last:freelance	uaandaedacaYk
last:funding	dYdn2ZXZYZfZY
last:i-am	bZnajalbrqbXa
last:interest-q	roobcblccbZZZ
last:job-word	anrbaaYiqiZnY
last:messenger	kaaabZYaba0aa
last:mule	XkdYdYaqkXwYo
last:open-to-new	YZ4babYaYaaXZ
last:part-time	plZZqqZqbYYYY
last:pay-first	XYXbqZcYYX3Yh
last:pay-word	rZZqbsdaaYkZZ
last:permanent	ZybckbZdbadZZ
last:recruiter	ZasbaapamZild
last:requirements	lmcZoZrfYXkpY
last:role	crZbhjkaobamZ
last:run-code	XYYYYZVUZX6pW
last:secret	dYYZZoWYZX2ki
last:seeks	ZnmjpmdZoZbaY
last:sell-cta	dZaeebwlZYaal
last:site-notice	YYZaaaZaZZa3Z
last:speak	ZZYoZpYxZkjZY
last:start	wYZahamcmZdbb
last:task-for-you	vYYZZcmZmYonZ
last:teach	WbYYZ2YndcbYb
last:thanks	XYWcZYWXm7YmW
last:third-person	ZatbbcYbtabbb
last:threat	goZdakhbdZphm
last:unpaid	XYYZrrmuaYZZi
last:wants-job	YYXbdaaa2YcbZ
last:we	eiZcknqoYelZX
last:we-help	ZldaaZzZfZjZZ
last:workplace	trcbckYeaZbaZ
last:you	aamdfajckljob
last:your-profile	acraaZZecjlsY
lavoro ?	WYwYXYwWWTXVU
le 0	VXVWXsTnXUUdx
le logement	ababrbbsaabcb
lead at	XyacbZabaacbb
learning engineer	ppWbbcZbuabab
learning ingenieur	qoaccbabjbbna
len:0	VVYaXZXpZraxt
len:1	jjlikkkdjcjXc
len:2	rqYmfaoababaZ
lena a	bbZccbbYcZaxa
length eight	0ZbbaaZbaaZba
let me	pWoZZbvanXZaZ
let s	kVtXuXVVV1ZWW
let us	XYYaZYvxZTYZa
like a	2YWaYbXaYYbbZ
like to	soflbjYYqlYYY
like you	tSwVvSRxWTUVV
like your	WXUXUZTXWyzVW
like yours	XZWY0aqZYYQZY
link to	STTVVTvxWuTUT
lisbon ?	TXXXZ3VYZXXYY
lisbon and	WvWXYaWZYyZZX
list of	UVVWWW4RXTWUT
ll be	VWVYsYUTWqmW1
ll explain	XW6ZZaVYVWXZW
ll get	XYYYYZUZZX2YV
logistics ?	YaaubYYataZba
logistics and	YYwqbcYbaabbb
look after	rZaaZZzaaZZaZ
look around	Ya2babXbYYaba
look at	wXUTtYtXtVVXU
look for	mVWZvwUWpWqZY
looking at	XYWpZazZaZZrZ
looking but	YwvbabYbXYaaa
looking for	jftarabZnXhZZ
looks for	avbcbZZqdbabc
lot of	US4YWXUXXWXZX
love to	YrukoZWsjXXYY
love you	auZbbwZZZZZba
loved your	zWXZZYXVZuYYY
lumenbank is	XzZbbbabbbcab
lust auf	nY0ZZZWYaZYZY
lyon 0	XXYZZXWuYWXUy
lyon ?	VitYWtUVxTXVU
m a	qYbpZaWZwYlaa
m building	ZZvZubVaZYaaZ
m in	XxXaYaXVYxqZZ
m looking	YWXZxZUZ0XSZZ
m not	XrTaZaWZX3ZZX
m the	ptXaZaVZrsZaY
machine learning	pmbbbkZbpaala
made me	WX1YZVXXWvYYX
madrid ?	YvXabuYYaYZaa
make you	Y0mbabYbaZaaZ
manager ?	YhYbZbWa1ZaZa
manager at	exZcaaacbbccc
manager contract	0ZabbbUcYbaca
manager with	ZxacbbYbabbba
many people	XXWZYaWZW6YYX
market ?	XXsWYYUzYUXWW
marketing manager	puYbabWbqabba
mas com	YYaaqVYybaYZZ
master s	VZXYYyWYtXYYX
may i	WnvYdZlmnmXXX
me 0	YZXYyaTZYWtZY
me ?	YWjaYaXa7SZYZ
me a	sYUZXYUXazwZV
me for	oWouYzVXWVXYX
me gustaria	vYWZYZsXnpYYX
me how	XXWYXWTTvSzYY
me in	TYTZYZSY3UXYW
me je	YZvaabYaYYuYX
me know	qZrbbcZbqZbbb
me the	UXUYWYUXUTxVx
me think	YY3ZaaYYYaZZZ
me to	mvXZtZbaUpYZY
me what	pXTXYYUt3UXYW
me when	WW6ZaaWZWXZZY
me with	UUQUUWQUvovUv
me your	wZqbbaZaaajbb
mean a	VVUWVVwyVRWXW
meet people	YWSZxazXXTYWV
meet the	XWXXaZyxZVXYX
meet you	ZyVabZYZYmtaa
meetup in	bbcYcXbxdbccc
member you	VVUVXXTWXUvyS
mention my	ZZXbZbYZ0UYZY
mentores voluntarios	ZWaZYzZWaZYZY
meses 0	0YabbaZaaZZZZ
mesi 0	yacbcZaccbWbb
messenger>benefit	VbZXZZQaZazaZ
messenger>call-ask	4aaXaaVacbTbY
messenger>easy-money	XYXaXTWWWVzZY
messenger>i-am	YZYbYUXXXWxaZ
messenger>you	UaZWZYPaZZ0ZY
met at	Q1yUWXVRWMVVW
met je	VVQwUXWYZxvRX
might be	WVqWxaVYZwZYX
might like	WWwYYVUxXUYZW
mijn cv	XZZbabZayaaaY
minuten 0	VWXsTzVWYWWYX
minutes $	WZYra1WWaZYZX
minutes ?	WXsuYZxYWUXZX
minutes a	RWX0YUUXXWoYV
minutes and	YXYxaaYuaYZaZ
minutes of	TTSwTWRTxTRWu
minutes on	ZYXyabvZZYYaZ
minutos por	YYXzZYWZaYXZX
minutos sobre	WYX0ZWWXZYXZX
mobile app	otbcbcbdXcccc
modelos de	RYX2YWWYYXXYW
moment ?	0XWYYYTYYwYZX
mon cv	YZZbbaZazZZaZ
monate remote	xabccbacbcbbb
money in	UUVY5XUXZXXYX
money is	SVUWzWUUXSwWU
month and	PUUS1TvWWWPWW
month for	tWWWXVwVYXsWW
month we	uabZbxVacbZba
months $	zabaabZcdcYcb
months 0	waccbcZcccccb
months chf	xXbbZbccdcbdc
months contract	waabccaccbccc
months £	vccaccadddZdb
more ?	aspaqcXbaabbb
more about	ZWyxZaWZWXYYY
more than	WXwYWajaaZuZZ
mosaic rent	kqpaaaealkacZ
most of	Zasbcctbbbbab
mot de	ZaabbaaabastW
move ?	YWxaaaYZZwWYY
mule>benefit	Z0XbZbXZTXYaa
mule>call-ask	bZ1abcYaZaaYa
mule>event	RPSTUySwVUrSQ
mule>freelance	4aaXaaVacbTbY
mule>funding	ZWYZqZYZbawaY
mule>i-am	SwRUUWSuuTyWU
mule>job-word	YzrbaaZZZZYYY
mule>open-to-new	XW1UYaXXWVXYW
mule>pay-word	WSVUWSTrXV8VT
mule>permanent	m1ZbbbaaaaYYZ
mule>role	n1XabZYZYZqYZ
mule>secret	XXZaYYXabZyZW
mule>seeks	yuXWXuWTYYUYX
mule>sell-cta	WUTzpZxXXWjXV
mule>site-notice	aZ1abcYaZaaYa
mule>speak	VVUXXXVzWWVYW
mule>start	SVVUXTUVWW1XS
mule>teach	YWZZZzXXxZXaX
mule>threat	XzXaZaYZZZSVx
mule>wants-job	aYYaZXWZ2XYaX
mule>we	T1sXVVUTXVzWU
mule>workplace	UWZZZZUYaZzZW
mule>you	VwslYiWuaVlXW
mule>your-profile	YQUYYSX0XWWYY
munich and	XXuZYaXZXxXZX
munich or	UxZZtYXZZYYZZ
must be	xZYaabubZZaaZ
my client	rrbcccacbbccb
my clients	YX2babYbZZbba
my cv	aWYcbcYc0aabZ
my last	XZwXYZzYYUXXX
my name	aZtcabZbuXaaa
my own	TVTVTQQUx0TVT
my resume	VZWaXZXY1XZZY
my team	vrnaZaXaXoZaZ
my uncle	ZZXbZUWYYU1aZ
na birchline	ZZYbbbtauaaaZ
na clearbrook	aaZcbcsbtaaaa
name on	XS4ZZaWXXRXXZ
near austin	YbabbcZabZZyY
need a	qlXesYbYrXmZY
need an	VYbaZzZWsbabb
need someone	usYZuZWaYZYaZ
need that	QVTWVW5VVTUUT
need your	VVVZYZVYZZ2ZY
needs a	nzYfaZYaaaaaa
needs an	tYawaZZbaaaba
needs help	TZabbbWbxXayY
network engineer	srlbbbZabXbla
never met	VVUYVYTXVzuVV
new job	WU1aZZXYXXYzX
next ?	XvwYabYbaZabb
next quarter	WyyaXaVZZXZaZ
next week	YlZpZajXwrZZY
nimbus care	hpsaXasaaZaaa
no cost	pXXYYXzYVYWYX
no experience	WZcbcaYbcbzbb
no fee	ZaZaaWqzaaaaa
no longer	ZXaZabXZaYZ3X
no pay	TUTVzRSyVTPUS
no strings	xWWWWXyXYWVUV
no-question	bdaedeakbllol
nord has	aYYcbctcrbbbc
not a	X0WaYZVaZuZaa
not be	STRSTVOTUQS0w
not sure	XVwaZbXZV0ZZX
note to	VWVXXXQVXUuVy
notice period	WypbbbZbaaaaZ
notre equipe	Xxapbbabcbbbb
nous avons	wXVXXXVXXyXYX
nous votre	TXYuZVTYZXzVX
novatrek is	WXYbab0bZaaba
now on	aXWazbXZaXYuX
now that	WVrZWYUX1NXVX
nuestro equipo	YwbbatYZaaaaa
number ?	WX6XXXSXVRpXV
number to	bcucccacbUtZa
numbers ?	UTQWVXtWU1TVS
nurse for	qvbbabZababaZ
o nosso	ZaaaaYvtbaZaZ
o seu	ssYbbaYaZZYuY
oak health	YrlajbtaZYada
of $	lYZZaVWxZYzZX
of 0	raYZZZdZZqqrb
of a	yZZqZXmZaXjaX
of an	XYXWkazaataaZ
of any	TUTYXYsY7VXWX
of course	VYzuYXVUWTYXX
of data	cwoaraXaYYaaa
of engineering	XzZaqbXabaYZa
of experience	plZcbcobpbbbb
of four	XXZZaYr3ZYWYW
of it	VVSXzZUXV2WXV
of kite	ZbaZccwccbbcb
of my	sXxbbcYbZZbba
of our	rYltYokjaYYaZ
of pathwell	ZqYaccvbcaabb
of quantile	oaabccscccccb
of rental	uZYZYZxZXZZZY
of the	conYZZqlYpbYl
of this	SWVYzXQSWUyUT
of us	TUWZyZRYY0XZX
of work	0UYaaZVaxYZaZ
of you	XX1ZaaXZmpZVX
of your	aoWnrYsYjdmXX
of €	jVXuxVWYYYWZX
offer is	Y0ZbZaYaaaqZZ
office in	X1YZZaqaaZaaZ
ola sunil	psaccbacbcbbb
on 0	uXYYZYmYYXXvs
on ?	uacbZZZbsbbcb
on a	lknopaYaYpaaZ
on c	YYZaa1ZXZXZaZ
on cloud	XWXXaa0ZsXYZY
on en	awabpbabbaaba
on figma	ZZZaaZY0aXYXV
on friday	VuUWVXSUWSqVz
on hl7	ZZabbbZtatZaY
on housing	1VVVXVUtXWWXV
on it	XT5ZZaWXYSXYY
on its	xYaZZZWaaYtZZ
on kubernetes	XZZYbuYuaYYYX
on machine	WUZbbtZawaaaa
on monday	SUSVUVPsySTTz
on my	VXYVYWmxwrXYX
on our	VYYWZvvsZXWXX
on power	ZZaabzZXaYabb
on python	ZZZbbuaWbuaab
on pytorch	bbacctaocabcc
on request	SWUTWS6RYRVUQ
on saturday	XxVYXZUXYVWXz
on site	sXbabwYaaaabZ
on spark	WZZYaxYvZXYXX
on sql	YbbabxZicaabb
on stage	aZYaZaYWZuyZX
on telegram	WababaVccb1bb
on terraform	YaZabwZVatZZa
on the	YkYWgXrlXpVWy
on thursday	UWWUXVuUWVVWy
on tuesday	UWVWXXrWXWVUz
on w2	sabbbsZbbbacb
on whatsapp	UXZZZXWYbZ0ZZ
on your	WUTYXYxXXpnyV
one and	XYva0XXXYYYZX
one call	TXVv1ZVYYXXYY
one day	RVRXVXtVU5WWU
one for	0TTVVVyVUOUVU
one i	TWUY5YTYTUXYW
one of	psumZaXaZYZaZ
one off	VWXvVX4WZWXXW
one question	XWTUXWy1WRXXV
one who	aoZbmbYbawaba
ons team	TpYZavvZaZYaZ
ontwikkelaar in	ZtabbbZbbbbrb
open data	zWSXXZVWUuXWW
open day	R1TUXWSuXQUVU
open the	VYYZaaWZaYt1W
open to	YlyYZaqZoXYXX
open-to-new>benefit	bbxaaaVcaZbba
open-to-new>job-word	ZZ3babZaXlaWZ
open-to-new>seeks	QV1XXYVWWTWVU
open-to-new>sell-cta	aZ1ZbcXaZZaXZ
open-to-new>site-notice	YXMYZZYXX2WNW
open-to-new>you	YZ4bbbYaZWaaa
opening for	atZcbcacqbcbc
opportunity for	WawaaZuZaYZaZ
or a	TQ5WWXUXSTVUV
or permanent	URtaaaYa2XaZY
or remote	T0YYxYWYZXYZZ
orchid systems	ZpdabbsaZqajZ
our agency	uaabbaqaacbcc
our ai	UQPWyX3VWRVVW
our annual	YXaaZxYubaYZX
our blog	VUVWXTyxYWTWZ
our client	nrYsbbZbcbabb
our clients	Yaarcctccbbcb
our club	zUSXVXSxUSWVW
our company	WYaZawZabaubZ
our customers	ZZaaaa3ZaXXZY
our data	zoZZZQWwYaabZ
our directory	VWXZYT5XZXSYY
our faculty	TTSXXkU4WUWWW
our firm	uwVaZZYaZYraZ
our hospital	xUaYZwZWaaYba
our hr	UXYXYXRXaZ3YY
our own	3ZYZZYVVaWraZ
our panel	YZYuYXYzbXaaZ
our platform	VuWYqymYZXWYX
our project	YrVZZWWzaUVXX
our public	YwaabtZXbZaZb
our seed	WWPW3YUWUTUXX
our start	YXYszZWZaZXaZ
our team	WsmaZZpZaZuZZ
out of	nSWZZXoXwWnWx
over the	yYWZsXXYZYsZZ
owen i	tXauZaqZYWZYY
paga de	WYY2ZVWXZWXWW
pagamos 0	WXaZa2YVbZWaZ
pagina o	YZZZYa3ZYXNWW
pago quando	WXWX1XVYXXXYW
paid 0	uZZyaXWZaZZZY
paid per	0XXoZtXWZYYZY
paper on	WWUwVWU0XTXXW
par jour	vaabbnaZbalbb
par mois	RtXWYqVXYX0VV
par semaine	uZZaaupZZZVaZ
para analista	oZacccacobbrb
para cientista	ZpYbbbZbtaapZ
para controller	qYaccbacbbbua
para designer	bZYcccactabqa
para entrar	WXWZXZWY1WYXW
para mi	utWZZsWZWYZZZ
para nuestro	WXYYXsVyZXWWY
para um	sYcccsbZccbbb
para un	qXZsbrZbaaaaa
part in	XZXyZXWwZYYYY
part time	sYZaanZnoaoaZ
part-time>easy-money	zXaXZWYaaaUbZ
part-time>freelance	0XbbaZZabaabZ
part-time>funding	PTST2USQVRSWS
part-time>job-word	TXVWXXVYzWvZY
part-time>pay-word	0WZZZsmWaZYZZ
part-time>role	4WZZaVXZaZZaZ
part-time>sell-cta	NWWXXU2YWVVXX
part-time>start	tXaaalXvZaZaY
part-time>task-for-you	2ZaaZWXabaYaZ
part-time>we	2YbaZZXbbbabb
part-time>workplace	xYbYaXYbbbVba
part-time>you	NSST3SMQTRORP
partir de	STYZXYzZwYYYX
partita iva	uYbccbbpcbcbb
partners and	VSwW3VPQWSTVV
pas de	XVXYtXWyZXXXX
password for	WWWYXXVYYY3VT
pathwell ?	YouaZaWYYtZYZ
paula i	WZUZZawZYvZZZ
paula is	ZZYaZaXZaUY1X
pay $	XXYsZ3XWZXkZZ
pay 0	WWVSW0TWTUuXV
pay ?	YwZbZbpbaaabb
pay a	WWWXXTWyZWuWV
pay but	ZZYZsYX0aYZaZ
pay for	VWR3WWTWVVWYV
pay has	aYZcbcvcpbbbb
pay in	VVWXzUUSWWqWU
pay is	WV4YZZYZXXpZX
pay the	yUVXYUTYXWzXU
pay you	ZWW0sVVWVUvXW
pay your	VYWzZXWZZZXZX
pay £	sXZqZwVZaaZaZ
pay €	uXalauXabaaba
pay-first>benefit	ZbabZaRYaZ0Za
pay-first>content	VXWYUXTRXW1UV
pay-first>easy-money	YbaaaaTaba2aa
pay-first>i-am	XZXaXaVYYX6aX
pay-first>messenger	XabbaaZabawaZ
pay-first>mule	XWWXUZUXaY2YV
pay-first>pay-word	VXYWYVUXYW5YX
pay-first>permanent	XVWZXZWYZV7YW
pay-first>role	2UbbaZabbbXbb
pay-first>seeks	2UbaaZababXba
pay-first>sell-cta	XZYaVaSZaX2aY
pay-first>start	SWWUQXTVWV1VT
pay-first>we	XWXWWWPYZX3YX
pay-first>you	XXXXvYTZZW4YX
pay-first>your-profile	aaZbababcayWa
pay-word>benefit	TWX1TuPUXXpXW
pay-word>call-ask	VXV3ZYsZZmbZY
pay-word>cofounder	nuWYVYmZqsZZZ
pay-word>connect	TTSTSOS2VRTSR
pay-word>content	2TUVUUSTSVUXW
pay-word>cv-ask	2XXZbbZbaabbb
pay-word>easy-money	tYZYatWYaZwZY
pay-word>event	YaZ1bYYVbaZZa
pay-word>expert-call	XZZ4ZhXcbaZaa
pay-word>freelance	wXYsZmsYZYXZY
pay-word>funding	RVXTRXVXSX2YY
pay-word>i-am	RTRSTRQTR2QSR
pay-word>job-word	UVSWWW1XWVUXW
pay-word>messenger	RTWWWUTUYX1WW
pay-word>part-time	0abaaaXabaaba
pay-word>pay-first	VXXWXVUVYX5XX
pay-word>permanent	i0aYZsUYaZYZY
pay-word>role	S3TvXWhYXWWXX
pay-word>seeks	wzYXUXdaaZYaZ
pay-word>sell-cta	zYYkYYqZYYmZY
pay-word>speak	RVU2URQQXVSVU
pay-word>start	irYXZtWWZYyXW
pay-word>teach	VXYXY5VUZXWYX
pay-word>threat	WTX1XRSUYWSVU
pay-word>unpaid	VVWWW3VvYVVVU
pay-word>we	ppXzUoQoYXoXW
pay-word>workplace	yWZZbsXnaZZaa
pay-word>you	cXWupkWcXkvYX
people $	u1XYXYUZZYXZZ
people and	YyZZXaWbaatba
people are	ZrubabXbZZapb
people at	YX3aabYbZXbbb
people in	WWWZWZzYXxrZX
people to	TSQzwWSUXRVVU
people who	WVVlzqyYXWWYX
people with	XYyayaXZPVZZZ
per architetto	cbZdccacqbcrb
per consulente	baZcccacsbcqb
per dag	WZZZa0WZaZsaZ
per day	wXZaatYabaaba
per hour	thanboZabbabb
per il	TYXXXUVuXyWUU
per maand	reaZaceZaZuZY
per month	WZYYZ2pZaZXZZ
per sms	WYYYZXVYZW3VV
per sviluppatore	bZZccbZbrabta
per un	poanpnZZaaaaa
per una	vXYuYTWZaZYaZ
per uur	tYaZaqsaaaZaZ
per week	xaccbaabbbbcb
permanent job	Z2UabbZbZabbb
permanent salesforce	Zwbcacacccbcb
permanent £	Z0YbbbZbbabaa
permanent>benefit	XzXbabWaZaaZa
permanent>cofounder	YPYY5ZXZaZYZY
permanent>connect	bxZcbdbcVbccc
permanent>cv-ask	U1taZZXZYYYYX
permanent>equity	ZmYa2aYZaYZZY
permanent>event	ZpYbaaY1aZYYY
permanent>freelance	sxuYZYWYYXYZW
permanent>funding	bWbbzbbbbbbbb
permanent>i-am	ZVVaZaZZyTYXY
permanent>job-word	W1vZZaYaVYZZZ
permanent>mule	ZTYaaaY4ZZXYW
permanent>part-time	VybccXbbbbcbb
permanent>pay-word	szXYZXXZZYWZY
permanent>role	Y4ZaZaYaYaaZa
permanent>secret	VSTVVWUVXW1QT
permanent>seeks	W3WaaaYaZZaZa
permanent>start	rxWXXVVXXXUWV
permanent>thanks	YVUZZaYY0RXXX
permanent>threat	Z2ZcbbabbbYYZ
permanent>we	XPZa1aXaaaZaZ
permanent>workplace	b0saZZXZZZZZZ
permanent>you	Uu5XXYTXUTWWW
pero con	YXZapWYxaZXYZ
person for	0UUXyWSUZXWUW
person to	sXWZYY2ZYWXYX
phoenix ?	TVuWXuUVxSVUU
phone ?	YuYYbbxbaYbba
phone number	XXWYYZUYZWysU
pick a	Zaaaab0abaaaX
pitch ?	VVVX2YTXXVWXV
plano de	azacbbZbabbab
platform team	W4UZYZVYZXWZX
please find	WTUWXXTRrUVV2
please share	lnmcccrbabbbb
plus bonus	ayZcbcacabbcc
plus travel	VWaZa5XZbaZaZ
podcast sobre	XZYaaaX2YXZZZ
por dia	kYaZawYYbZraZ
por hora	QXX2XWVYYWWXV
por mes	lsaZaclZaZsZY
por semana	yYaccbacbcbbb
por sms	YZYaaYWZaX1WW
por video	XYXzZXVYZYXYW
position as	tVabbbabaZbwZ
position at	ZsZcbcbcracbb
post with	WVTXYXrUWVV7W
poste de	bqacccacbabta
pour nos	YaubbvZYbZYab
pour un	qYnubaabbbbba
pourriez vous	ZbbccuaZrbZbc
power bi	obYcarYufZZcZ
precisa de	TqYZYYzYWYYYW
precisamos de	sYYwZVWYZXXYW
price of	sYYYwYQYZYvYX
prices and	XZZaYbxatYZaZ
problem with	uYVxWYsYWSXXW
product manager	exXbabYbpaaaa
profile and	busbbcZbbaaZb
project in	VWVWXUTzYSxVU
project manager	YwZbabmapaaaa
project on	WXY1YYTWYWYXX
project with	xQTU1WNUTTTTU
projects are	zXVYYZWYxTYZY
projektleiter bau	aqacbabcsabbb
projet a	boacccacbabta
public sector	boXankadaqZqZ
puis je	XstZwZUZZYYXY
put in	YZZbabVZvavba
python ?	xaYoabZbZZacb
python para	YXbbbyaZbbabb
pytorch for	uXZaaXawaZaVY
qa lead	cwYbaaZboabmb
quantile labs	bnjiZapiiZZqZ
quanto tempo	XYVZaaYYY0ZWX
quarter ?	VVSWWY4WVRVVS
quarter of	XZYWaa0basaaa
que te	XYcYYYzXYVqUU
quelqu un	TTRVyVSTTSTTy
queria um	xWUXWXUWwUWVT
quick chat	aYwZbcpbbbaab
r $	sbZonsXYaZmZZ
rate 0	xaaacabZcabbb
rate ?	sYZzbZVabXZba
rate and	yZbbcbaccbabb
re a	0YXZYZwZZUYVY
re an	abbqbcuabbbbc
re at	YZUaZaXYY6YYY
re both	XXVZYaVYZ5ZYY
re invited	YYWZYYW4aWYXV
re looking	ssUYvWVZYWsZZ
re the	WZYZyavYWWYaY
react and	XoucbcZbcbbcc
react developer	Z0YbZbZcbabcb
read that	3XRWZZVYWvXVX
read the	RVSxVWQSVUPU0
ready to	WVYbYa1ZZaVuZ
reason for	YW0ZYZWYXuYXX
recruiter here	VR3WYXUYWUWXU
recruiter>benefit	WV0bZbWaVXaaZ
recruiter>client	Vt0ZZaXaYYaZZ
recruiter>event	XWYYaWWWaZyYW
recruiter>expert-call	VU2OWXUWSUVVV
recruiter>freelance	UR6aZbXZUVZZY
recruiter>i-am	WxzZZaXaYXZZY
recruiter>job-word	XluYZawZXXYoY
recruiter>mule	ZX2ZYaXXZXXZX
recruiter>open-to-new	aZ1cbbYbYZaZa
recruiter>pay-first	XWYYaWWWaZyYW
recruiter>pay-word	UVRWWV1XWUUXW
recruiter>requirements	UTSWXWTWVU1UT
recruiter>role	YomaaaXatYZsY
recruiter>secret	VVTVXWRWXV1UQ
recruiter>start	TSVaWZ7ZXYYZY
recruiter>threat	WWTYZX1XVZVYZ
recruiter>wants-job	Z2YcacacSbbbb
recruiter>we-help	VTRVYW1YXYXYY
recruiter>you	WpvYZZyYXWYWX
recruiter>your-profile	TXzYaaWZYYWSX
redwater energy	asnacaiacnagZ
refer me	ZYXbacab0Zbba
reference 0	aaXbabXbyYaaZ
registered nurse	srZbbbZadZaqa
remote in	swabaaabbaZbb
remunerada de	bcbvbbaccbccb
remuneree 0	YYarawWVaZXaZ
rent is	VnXZWYrYYWQWy
rent prices	UXWWXySWxXYZV
reply with	qZZabaXabZzXY
report on	wTUyUQQtXUSTS
reports to	uvaabaXabaabZ
request to	VYXaZZWVZXX6U
requirements>easy-money	TUVWVWTVXV0SU
requirements>expert-call	XaYzaaZbcbaba
requirements>pay-word	yYXtYYWZZZVXW
requirements>permanent	Y3ZaYaWZZZZZa
requirements>role	SqUYyZSXXXV2Y
requirements>task-for-you	V1abYbaZabYbb
requirements>wants-job	YZYbZa2YZaZab
requirements>we	Y3WcabYaaaZZb
requirements>you	UPTYWXSXWVy5W
requirements>your-profile	SQPWUVRVVU3PV
resume and	tYnbbbZbtZaZa
retail group	nyabaaZababaZ
retribuita di	YaZzaZZabZaaZ
ricerca di	Yt1ZYWXZZWXYY
robotics is	Yxbcabacbbbbc
role in	aZYU0bZboaabb
role>benefit	WsvaZanaXYZZZ
role>call-ask	ZaZybYZVbbaaa
role>client	0XZbbafbbbaaa
role>cofounder	aVbb1aaabbaaa
role>connect	bwadbdbdWbdcc
role>easy-money	VWZZZZVZZY1YW
role>equity	V0YZvYWZYYYYY
role>event	WqZaa2YUaaZZZ
role>freelance	ychYZZjZtWYZY
role>funding	sVZZ0aZabaZaZ
role>i-am	W1osYmVZXaYYY
role>job-word	WzaadadZuXYYZ
role>messenger	TXaZaXWaba3ZZ
role>mule	dvXvZaXZYZpYY
role>open-to-new	ZYrcbcXbxZbZa
role>part-time	1VZZZrjZZYZaZ
role>pay-word	1YZZatYaaZZZZ
role>permanent	Z2bacaYZYZZZZ
role>recruiter	lowZZZmZXpYXY
role>requirements	Y1YbbbXaaaaaa
role>seeks	lwWZdYuZmYYYY
role>sell-cta	0YYYZVUYZZTZY
role>site-notice	aXabbbZbWZb3a
role>start	1XZaanYbfaaaa
role>task-for-you	QUXSQXVXSX2YX
role>teach	XmaZa4YXZZZZY
role>thanks	XWVYZYXYTzYUX
role>threat	WyZaastYYZXYY
role>unpaid	1RXUnUUUXXTVV
role>wants-job	SVXZZZ4ZsYXYX
role>we	vrYZYwWYZZZaa
role>workplace	zrZZaZYaaZeZZ
role>you	StTVVX2XwTrVV
role>your-profile	T0UYXZSYYW0VW
roles at	ba3bbcZaZTbZa
roles that	aZzccdbcaXbcc
rosa a	YbaubaaZbabra
rosa ha	ccadcdbccYbva
rotterdam and	uatbabYbaXaba
run a	sZZZuqYZbaZba
run the	uXZZZZoZZYwZY
run-code>connect	SYYUYWTUYT1XX
run-code>content	UYXWYXTSYUsyW
run-code>event	YZYXYXXPaX0YW
run-code>seeks	WXWXXYWXWVzTU
run-code>site-notice	ZZZaZZXUZYP0X
run-code>we	UXXWXXTRYV7WV
run-code>you	UYXXWYRYZV0XW
s a	rqrYbZcqbVaYY
s been	TUzWVWRUWvSTR
s in	TXvXqXUslRXXx
s keep	XU2ZxXWTWSXYX
s my	XTUYXZ3XwWXYX
s site	yTSWVXOTzNVWU
s the	UUVWWWSUV4SUs
s what	VXXXYS5XZVWZX
s your	lXrpZsWXXtYZY
s:aanbe	aZYcabYb0abaa
s:aande	dbddrdddddddd
s:aange	ZWYaYaYZaYzZY
s:aanme	aZaaaZZTaYZyW
s:abbia	vZYaaUXZZvaaZ
s:abbon	bcbbbcXbcaawY
s:abert	ZYWaaYZzZYZXY
s:abonn	XZXZZZW0YVXuW
s:abrec	tZavaZYaZaYZZ
s:abrim	XWWXzYXYYXXYW
s:abspr	zWabZYXaZaaaZ
s:acade	XZbbbybbcbbcb
s:accel	QXZY2YVZaZWaY
s:accep	aaZbbbeZlwasZ
s:acces	XXXYYYWVYUXzU
s:accet	ababbbaabuatZ
s:accio	cZcctccbccccc
s:accom	XY0ZYYRYXWXYW
s:accou	YZYZYZtaZkvbn
s:accre	XXYWWYR0YXUUV
s:aceit	aaabbbZmbrauZ
s:acept	ZaZbbbYaatZvY
s:acqui	ZaaabyraZaaba
s:activ	aabbbbYbcayZZ
s:actua	cmZZZvXvlYYYY
s:addre	VWVXXWSUYWo1V
s:adjun	SXXYZwWWoVXVy
s:admin	prfbbbkbaamba
s:advan	XXXZZ0WXWXxZX
s:adver	YX1aZaWYXWYuX
s:advis	TXW10WWXZYWYX
s:affid	2aZaaaYabZaaZ
s:affit	zZZaiYYaZraZZ
s:after	vnkZuaXZYWYaZ
s:again	VYXYZYUYZW1SW
s:agenc	ZaYZba1baWaaa
s:agend	ccbaddtcccccc
s:aggiu	YaUaYbWYXzZXY
s:aguar	VWUXXX0WXUVUT
s:aimer	ZaubZYparZZaZ
s:airfl	rZncdnZbkibbb
s:aiuti	bccbccvbcccbb
s:ajuda	bccdccubcccba
s:akade	WYZWZzWWZXXZY
s:aktue	XYXYYZzYYXYVW
s:alban	SRXUXT2XWVWVV
s:algor	VVxvXYXYYXXZY
s:algui	YYVZzZWZaYYYW
s:alleg	RVTVWWTUVSUT0
s:allow	TXXXWWSPYY2VV
s:alqui	XYaYoXXaaYzYY
s:alrea	WYZWZW1ZYYVZY
s:alter	abbcbbabrbVvZ
s:alugu	eedeoedeedded
s:ambie	ayacbbabbbbab
s:ameri	VUUXXXUVUU1YV
s:amers	awYcccbcbbcbb
s:anali	roacbbebmabka
s:analy	fpelZoXqkdZZY
s:andre	bcbcccbvcbbbb
s:angeb	WZzaYaVXXXYZX
s:angeh	UVUWVVRVVTTS0
s:angen	cdcddccZdbcuc
s:anges	cbYccdbcZabyb
s:anima	ccbdsdddcdcdc
s:anive	XXWXYXWWXyWTT
s:anmel	ZZZaaZYxaXZsY
s:anneh	XXYXZWXWYXyXW
s:anniv	ZaabbbZaalavY
s:annot	ZZYaZa0ZYXZaY
s:anony	acbxcZaYccbbb
s:anoth	STSxWVtVV1UTU
s:anruf	YWvZaauaZZZZZ
s:anseh	aYabbbabaZb0Z
s:answe	tXYrZXbYaXsqY
s:antei	YXaZyaZabaaba
s:antig	bcatZbbbccccb
s:antiv	aaababXZaZwZZ
s:anybo	XWXXVXT0XWVXX
s:anyth	YtnaabWarqZZZ
s:anywh	bXZcbcacyabcb
s:apare	XYYZZZXYZXW0V
s:apell	abbbbbabbbwTa
s:apete	aZzcbcZbbYbab
s:aplic	aXYcbcZb1abZZ
s:appar	WVSWWWSVW0SuT
s:appea	YYXaaaWYaWV4W
s:appel	aYyabcabbZbVb
s:appli	XlZaloYnpYarZ
s:appoi	TVVWXWvVWTUQz
s:appra	UYT2WRUXRVVYX
s:appre	WYXYVYSY0VWYW
s:appro	WWlYqWVVXUWl4
s:apres	abbbbcxbbbaba
s:arbei	VuZbbavapYZaa
s:arbit	SXX2YWXYYXXYW
s:archi	kpYbabaaobhsZ
s:argui	ZaabbbaXa0aaa
s:arqui	nZZcccabrabqa
s:arriv	VVUY0XpWVVQVw
s:artic	YrXaauXqYqZZZ
s:artik	XababxYabaZba
s:arzti	UXYYYWW0YYXWV
s:asseg	Y0WZZRYXZZVZW
s:assic	uYcdcccdcddcc
s:assig	WS1YZaXZXVZXY
s:assin	abaabbXabaZxW
s:assis	SXYZaquXZZyYX
s:assoc	ltYZcZYyZUZXY
s:assun	ZuYaabZaaauaa
s:assur	aaabatuZbaaba
s:atlan	cpnaapbaZqZZd
s:attac	cmXZZZmXlXeYx
s:atten	ZZuaabuXbYanY
s:atual	abxcccbcbUbZb
s:audit	YZYZZa1VZXYXW
s:aufga	aaxbYbbbaZbaa
s:aufne	ZZWbZaZTZzZYZ
s:ausbi	UVVXYW0XYUUWW
s:austa	aaYYbbZabxaZZ
s:auswe	zYXZZZXYZYZZX
s:ausza	aabbabYbbZxaZ
s:authe	ZaZbabWabayYY
s:autom	WWXZYYyYYTVUy
s:auton	rZabbbqsbabZZ
s:autor	XUYZY1WWZYYYX
s:avail	rXZaaapalYYns
s:avali	TaZyaZYaaZZZY
s:avisa	ZZZaaaYZxXZZX
s:avoca	WXYyYYXZZYYZY
s:avond	WWXXYUW0YUWTU
s:ayuda	ZaZZaa1XaZZYX
s:azien	XqpaavYYrYWZZ
s:bache	WZZaZbZZyZaba
s:backe	puYbaabbcZaoa
s:backg	pkpbncZbbZiba
s:backp	WYZYaYYzZZWYX
s:bambi	TTSUUURTTQTS1
s:banca	rYabbbabbbxWZ
s:bandi	Y1XZZRYXYZVZW
s:banen	TVTUUVO1VSTRQ
s:bankg	bcbcccbcbbuaZ
s:banki	ZaZxZaYZaYZZZ
s:batte	WbYxbaZbbZbaa
s:baule	YxZbaaabaaaba
s:bearb	abcbbbZcbauba
s:beauc	aaYbaUZZWyZYY
s:becau	ZXsZZUXYXWXwv
s:becom	aaWbbb1bXXaba
s:bedan	ZYZaaaYYZzYWX
s:bedri	cdcdddrcdcddc
s:befor	WWWXWXPXXW2WO
s:befri	YzWYXYWWWXWXV
s:begon	ddbdsdcddbddd
s:behal	XXWYXYWXYWzWV
s:beitr	aaaxbaabasaZa
s:bekek	baacccabbabya
s:bekij	ZWabbbaaaYb0a
s:belie	XqoZka0ZYUXYY
s:benef	ayacbbZbbbbbc
s:benev	YaaaaxZYaaYUZ
s:benga	ZtlkaaZicqaaZ
s:bepaa	Zbawccbcdcccb
s:berat	djaubakbZabma
s:berei	ubcdddbdbcddc
s:beric	YYXYYYVXYVX0T
s:besch	rbbcbbabtbbba
s:beset	W0accbabZbaaa
s:besoi	WXvaZZwZYXXXY
s:bespa	bcdbdbtcdcbcc
s:bespr	VVTUWWQUXVVU0
s:besta	ZZaabaYabZ0XY
s:betaa	Zbaxcbaccbbcb
s:betal	oZZapwXaaZqaZ
s:betei	aWbbwbYbbbaaa
s:betre	YaubZbaatZbaa
s:betri	W0ZccbabZbZaa
s:betwe	vWXYYXWYYYXX0
s:beves	bbbccbabbbxXY
s:bewer	ZabubbabWbbva
s:bewor	ZYZcbcaczabbb
s:bezah	YaaxaZZaZaZZZ
s:bezor	TUSUUUSTURRQ1
s:bigge	bbybbbYcbZcba
s:bijla	SVVWWWUUsUVTy
s:binne	aaYaabXZZyaXY
s:biolo	1XXXZRVZaYXaZ
s:biost	lsXZauYadYZnZ
s:biote	lrZZrajmaabbb
s:birch	areaabiarjabZ
s:bisog	xZbbbUXcbbbcb
s:bitco	tZccbbXbccrcc
s:block	YXYaYaUZPX1YW
s:bolet	ZZXbaaZwXYaYZ
s:bolog	Yubdcdbcccdcc
s:bonjo	qosbbcabbbbYb
s:booki	rWWXYS2XYQVUx
s:bookk	XaaasasaZZZqZ
s:books	UTTVUWRUVRUU1
s:boost	acccbbbccctba
s:bootc	WZabbWauvaabZ
s:borde	accccwbZdcZcc
s:brauc	tXZusZXZZZYZY
s:break	XWWYYYV2YWUVT
s:brewe	0ZWZWZUWXUXZU
s:brill	ZaXYYYYSZ0VWU
s:broch	abbcZczcbbXca
s:buchh	ZbcabYxZcbXaa
s:budge	WWrXUYxwVSVVV
s:build	YXnuvaXaaZaaZ
s:bumpi	XYYZYazZZWWXV
s:burno	WVXXYUW0aZTYZ
s:busca	nZoknlaobabab
s:busin	hrYarbrabaZba
s:busqu	XYYZZZXYZYWyV
s:cabin	XrXsaavaZZZZZ
s:cadas	YYbbabZabawaa
s:cadea	ZZYxaZYZaZYYW
s:cambi	WX4YYYVXXUTpV
s:campa	UVUWVWMVRTT3R
s:canal	UUTVVVSTUTUS0
s:candi	ZbZbbboanaonn
s:capac	UbbbccXc1Xcbb
s:capit	dddeoeeeeeded
s:capta	XXWYzZVYaYYYW
s:carpe	PTUSS2SQWTUVT
s:carre	ZvabaaZsaZaZZ
s:catal	abbcbcyababba
s:catch	ZYWaZaXRY4ZZZ
s:cerch	ZYassnZobaZaZ
s:cerra	cccddcccdcvTb
s:certi	WXWYYWwvZXjtX
s:cerve	YYYZYWYyaYXXZ
s:chall	tZxaaaXbXaaba
s:chama	ccbuccbcdbccc
s:chang	WVTYXYTvVtWvo
s:chann	WXXWYWT2YVXXV
s:chapt	UXVYXpUvVxUWV
s:charg	PYWWXV1YYXWZX
s:chari	saZabZZwbaYZY
s:chatb	wYccabaabbbcb
s:cheap	ZXaaabzbbaZba
s:check	zZraZZoZYXZZZ
s:cherc	cbqmscXalaaba
s:chiam	XX0WYYWXXWYXV
s:chica	npjbaaZpafanZ
s:child	0YXXZWWZYYYYX
s:chris	WXVYYYwXWxWUV
s:cient	dbacbbabvabpa
s:circl	XaYZWa0YXXWYR
s:clean	bbcbacwcbbVba
s:clear	brkbZbjbgbjoa
s:clien	jdqoabraaaaaa
s:clima	zVbaYabbcbacc
s:clini	soXpqZaqXXYYX
s:closi	VXWXzZTYYVXaY
s:cloud	YyYcbcbbZabbb
s:coach	abWZbc0aaVZbb
s:cofon	bWbbxbbabbbbb
s:cofun	bXccwbbaccbbb
s:cogno	abbbbbabbawYY
s:coimb	XXVYZYXzXWWVV
s:colab	xbbZbXYabbUbZ
s:colla	zaaYaXXabYTaY
s:colle	XnpZYnWxXjZYY
s:colom	UTXUYU1XXVWVV
s:colpi	ZazcbcabbZaRa
s:comec	YZbbabYbbaxaa
s:comma	YbZaZaVabZyaZ
s:comme	YkaZiZXqZvZpY
s:commi	oVVxrVTUXUYUr
s:commu	ZZxaaZXzZSccY
s:compa	aomiobZZvYaZY
s:compe	XYYzZlplZYYZY
s:compl	YdWaZZXXnnpzX
s:compr	ZaapabxaaZabZ
s:compu	XYYZXZUZ1VXZX
s:condo	VWSWWXSUS2UTS
s:conec	WXUYYYUWX3XWW
s:confe	ZZYZaqYoamwXX
s:confi	aX0bYZWYYVuUu
s:confl	Xaa0bZZbbbaba
s:congr	YYXZaamZspnsX
s:conhe	ccbuccbcdaccc
s:conne	XZVeYZeXrvawX
s:conoc	aZzcbcabbYbab
s:conos	Yvarbbabbaaaa
s:conse	iaYaaZyZvZaZY
s:consi	ksbasZXZuVZYZ
s:consu	ioiqaZpabZZlZ
s:conta	iYrZZZjYYurYY
s:conti	WVUWYYRY0VtXX
s:contr	qpibcaebgcbcc
s:conve	kjorZZXYZXYzW
s:convi	ZaaabuZkbYauZ
s:convo	YzZYaRYZZZWZX
s:coord	bcccccbcccuaZ
s:copyr	VYXYZXUXZW1QW
s:corpo	SYaaaywZaZUZZ
s:corre	aybcbcabcbaaa
s:costa	0ZUZYZSYTVYYX
s:coste	zZUZXZWXWVYYW
s:costi	YZYaaa0aaaYYa
s:counc	vtaabZabaaaaZ
s:couns	VXWXXXWWWVVXz
s:count	UWUXXXTuXTVRz
s:couri	TaYWVZRZaZ1XY
s:crash	yYabXaYZaaXZZ
s:credi	XYYnYZwYYWXuX
s:crene	bcbZccvcdccda
s:cresc	axbcbbZbbbbbb
s:criti	WUUUXZWT1WTYU
s:curio	RVsYYYxYWwXYX
s:curit	awabcbbbbbbbb
s:curre	VS4YXYWYUXXWX
s:curri	RYobawYZxXaZZ
s:curti	Yccbcabcdbwbb
s:custa	0XWYXXWYTVYXW
s:custo	WXXowZuYWWnYo
s:danke	WXYzYWTXYXUXX
s:dashb	2YYZapXZaVZaZ
s:datab	0XWXZXVYYYWYY
s:daten	wZabaZZpmaaaa
s:deadl	X1ZbbaZababbY
s:debit	UYXXXYRXYXVWz
s:deblo	ccbdccccdbvZb
s:debug	yaZbcaZbcabba
s:decid	RVTSUTzU1QSQU
s:decis	WXU3WYTWWVXYW
s:decli	ccbdddbccabva
s:dedic	QPWUWT8WUVVUT
s:defin	XZZyZZYaaZaaZ
s:delet	aaYaaaZZaWYyW
s:deliv	wUSTUVPTVRTyu
s:demar	yYbcbcababbab
s:demit	ZZYaZaXYzXYXW
s:denta	ZbawbaYbcaaaa
s:denti	YZXZZasZYWYZy
s:depar	qXYaaZYYpZZZz
s:depos	XYYYWZXYZYuYx
s:derni	WWUYWYxXwVXWW
s:desar	knZabZvaaZZnZ
s:descr	ZwZdcdZdbcccc
s:desen	XcZaaawaqZanZ
s:deser	YYVZaa0YYuWXW
s:desig	dqebbbZbuabeb
s:desku	WYZzYZXYaXZZY
s:despi	ZZZaaaYZxXZYX
s:detai	nouaZaXZZXmoX
s:devel	krZadmnacZkja
s:devol	YYaaZavaaZrYY
s:devue	YXabZaYaaaxaY
s:diagn	bcccccvacbbba
s:diens	WxXYZZUYVYZZx
s:diere	ddcdrddddcddd
s:diffe	YXXZZZuZaYzZX
s:digit	bbacbbawbYaZa
s:dilig	VWW4WYSYYWWYX
s:dinhe	WXWYtYuYVXtVV
s:dinsd	ababbaYybZaYY
s:dipen	XWWZzaWZaZYZY
s:diplo	QRUUSRQ3VRUTT
s:direc	ntYaZYtZZYpZZ
s:direk	YzZbaaabaaaba
s:diret	ayYbbcabbbcbb
s:direz	xccbcZaccbVbb
s:disag	VTQXXYTWU2VVT
s:disco	Y0bbabYabbbaZ
s:discu	wYqZjaYaYYZZq
s:disen	ppacccabcbbob
s:dispa	zXZaXaYZaaXZZ
s:dispe	VUWW0aYZYYWZX
s:dispo	xXYZaYqZvYYZY
s:diver	aYybbbYbYYbba
s:divis	vacccbadccbcb
s:docen	YXbabzaZbbabb
s:docht	YYaYbyYYZYYZY
s:docto	TTVWXyzUUWVXW
s:docum	VXTYXYVWWTvQx
s:dolla	YZWaZaWXXZ1YY
s:donde	UWVXXXUwYVUUy
s:donne	aabbbbawpZbZZ
s:doors	cabdcdbdtdcdc
s:dossi	aYZaZbZabZxZZ
s:doubl	WYXYXYwXZWxVV
s:downl	XZZYYXWpaXxsX
s:drawb	Zaabab0bbZaba
s:dresd	aZcUbYbxcbbbb
s:dring	bbacbcacaavbZ
s:dritt	ZYaZyaZbbaaba
s:dropp	1WaYaRVZZYYaW
s:drown	YaZaccycccbcb
s:dupli	abbbabWbabwZa
s:durat	yXZcccbccbcbc
s:echan	batpbcabbkbba
s:econo	VxYXZxhZaYYZX
s:efeti	ayacccabbbaZb
s:effec	XZaxaZZabaYaY
s:ehren	bbbbavaabbbba
s:eigen	cYddtcccdcccc
s:einge	aZaaZbZabawaY
s:einka	ZZZaab1aZZZXY
s:einla	aaabbaZqbZayZ
s:einst	ababbaazbYaYY
s:eintr	ZYYaaZY2ZYYYY
s:elder	TWTX1YSYTTWXV
s:elect	ZbbwcZabccbcc
s:elimi	YZYZZZXYYXY2V
s:elter	UVUVVVTUVUUTz
s:embas	abbccbaXcbwZY
s:embed	drYcbcabqabob
s:empez	YXaaZaZabawaZ
s:empfa	WXWXWYVXXV0VU
s:empfe	ZYZcbcbczabbb
s:emple	ZYamqbYaaZaxZ
s:emplo	bxZdeZlkaZZaa
s:empre	XWoZYYVvsWsVV
s:encai	ZwYaaaYZaZvXX
s:encaj	btndccbbcbcbc
s:encam	aXZcbbabyabaa
s:encan	abZabaZVWyZYY
s:encar	wababbababZba
s:encer	cddddddddcuUb
s:encom	TUWVWVVVWTvSy
s:endor	ZaYabaYZaYZ1Y
s:energ	tYanbbasZabba
s:enfan	UVTVVWSUVRTQ1
s:engag	zabacaYccbbcb
s:engen	YuYbaaXavaaZa
s:engin	lsabjbbbkaeja
s:engli	VUUYXYVXZZ1YY
s:enhor	ZYXaaZZYY2YMX
s:enten	XXWaYaXZzXZZZ
s:entra	WWUYYXW1tVWUU
s:entre	YYY0ZYYsaZZZY
s:entwi	bXbbqatblbaka
s:envia	YYXZZYXYYW2UU
s:envir	yYaYaYXabZZba
s:envoy	XWWY0YSZZYqXY
s:episo	yVXYXXVwWWWXX
s:equip	abbcavbYcbpbb
s:eredi	abbbbbabbavYY
s:erfah	adccdcbcdctcc
s:erfen	bbabbcacbavZY
s:ergeb	aZaccbabbZbzZ
s:erhal	ZYZZZZXZaYzYY
s:ersch	ZZYaZZWtZXYwY
s:erstg	bbcdddtcdcccc
s:erzah	azacbaYbbbbcb
s:escre	VZZXZyXZaYXaY
s:escri	Ztbbbnaabaqba
s:espec	ccbuccbcdaccc
s:esper	Zcawbbaccabbb
s:estad	YXbZbyaaaZaaZ
s:estag	aYacbbabwabab
s:estam	ZqvaraYaaYaaZ
s:estat	YYZZazZXYXYZX
s:estee	bbbbbcacvZaba
s:estim	abacbcxabbbcc
s:estud	XYXsZZXYzXYYX
s:etudi	aaZbqYabvaaba
s:evalu	zRWvWXVXYWXXW
s:eveni	ZWXprwWtYXYXX
s:every	WWyXYYVYYssYq
s:evolu	XY0ZYZQYXXYYW
s:exami	VZYXYzXYZYYaY
s:excel	WR1WYXVYXUWYU
s:excha	vuZbZbXaZaZba
s:excit	bbzabbXcbZbba
s:exclu	VXWXXXrxYVwVT
s:execu	ZXYZZu0ZZYXZY
s:expan	YZ4bZbXaZWYaY
s:expec	vYobccacbbbbb
s:expen	YZXYaZvZZVYaw
s:exper	mddsbbebjbdbb
s:expir	RXWXXYQWWUtV0
s:expla	YX1ZWavZXXYZX
s:expli	XYYYZ0XXWVXXV
s:expos	TTWVVTTUVUWW1
s:exten	mYZZaaUZZZYZy
s:exter	vYbabrabbbbbb
s:facha	XVZZZyWWaYYYY
s:fachk	XYXZZZyYYXYWW
s:factu	nYYiZYXnYXXX1
s:facul	UUSYXnV2WVXWX
s:falan	YYYZaZYYZxYWW
s:famil	XwXZZZYYYxYXV
s:fareb	XYxZYZVXXsYWW
s:farma	vYbcccbcccccc
s:farme	ZZXVaXX2YVZaZ
s:fattu	QVTUVVTTVSUT0
s:fatur	bcbccbZwbbaaa
s:featu	xUTXWWwvTTTWU
s:feedb	XYXYYYTXZNV2S
s:feest	XXXYYYWWYzXVV
s:felic	aZWabbaaZ0ZNZ
s:fello	XXVXWTW1ZVXWV
s:festa	ZzZcbaYbbabcb
s:figur	UWYVYUVUYWVXz
s:filmi	bbbbY0SZbbZab
s:finan	rqmbmbZbdaZea
s:findi	YXXXVZ0XXUWZY
s:finis	ZYYawXXVwYZaZ
s:finte	oobibbammaccb
s:flexi	4XXTYRUYZYVXW
s:follo	bXVXYZtXXumvW
s:fonda	bbcbuccdccccc
s:fonta	UUUUVUTTURSS0
s:forec	0bZaaqXaZYaba
s:forgi	YWzZabYZXXZbZ
s:forma	XZZaayYuaZWYZ
s:forwa	VWoZYaUZnytVY
s:fotog	YZYaYayZXYZYX
s:found	XhXZ0ainZYfYY
s:fourn	WTVXWXUUXW0WS
s:fract	zYaaZbZcbacdc
s:franc	aZbaZT2baZTaY
s:freel	sbkZaZdenmiZZ
s:freib	vacdccbcbcccb
s:freig	YjoaeaqmlbZlZ
s:fresh	abZcbcZcwbZca
s:frida	QVZVY2RQZXTXX
s:frien	VYTYwYqUWS0YX
s:front	X5ZZYXWZZYZYY
s:fuhru	ZZYaaZY0aYZYY
s:fundi	XXWX2ZUZXVXZX
s:furth	ZaXYbbYbbwatZ
s:garan	XZYZXZqYYX1WW
s:gastd	XXbabyabcbbcb
s:gastv	WXYVYyVWZXXYX
s:geacc	bbacccabcabxZ
s:geand	ZcbcbbbbbaUxZ
s:geblo	ccccdcbcccvYZ
s:gebru	WWVvXWTWYVyVU
s:gebur	YYXYYZXWXzXUT
s:geehr	abazbaZbcaaaa
s:gefal	aazVbcabZqbXa
s:gefel	bbQbccbbazaRa
s:gefin	XXYZybYaaZYZY
s:gegar	abZbZbUbZZyZZ
s:gehor	bxbcbZbbbabcc
s:gekom	YZXaZbWayYZZZ
s:gekun	bYYcbcbbxUaaa
s:gelos	YZYZZZWYZWYzW
s:gemee	rXWYYXVXYzWWW
s:gemei	ZZVaZaXZYyZWY
s:genti	1ZZaaaYabZZaZ
s:genui	aZaabZZYbbxaZ
s:geren	awbcccbcccabb
s:geric	TXYzXYWXZYYZY
s:gesch	bbacbcacaavbZ
s:geseh	yZXZZaUZUsYXY
s:geslo	bbccccbccbvYY
s:gesol	aZZcbbYb0abab
s:gespe	aaabbbZabayXY
s:gespr	abbxXbbcdcccc
s:geste	ZYZcbcaczabbb
s:gesti	ZsZbabZabauqZ
s:gesuc	pYaaouYaZZZrZ
s:getti	ZzpaabXaaYbba
s:gewij	bbaccbbbcaRyZ
s:gewin	bbbcccvccbccc
s:gewon	XXZZYZWZaY1WX
s:gezoc	qYbZnvZZbaaba
s:ghost	UXWXYV1WZXTXX
s:giorn	rYaZaxYWbaUaZ
s:giove	XYXYYYXoZXXVy
s:givea	YaYaXZWUaZzXY
s:glasg	YsfbabnpagajZ
s:gluck	ZXWZaZYXWyYVX
s:gosta	YZXaaatZawZZY
s:gover	bZybbcZZYWaca
s:graci	ZaZabbYZazZXY
s:gradu	ccbdcdbdtcccc
s:grana	UYYZYYVXYWX1V
s:grand	ZyabZbYaWZtaZ
s:grate	YWTZZZWY5PZYX
s:gratu	ZbbbbmpubXZoZ
s:greet	npZbbbZbbtbaa
s:groet	babbbbaaavaYZ
s:growi	Zyacbbaacbbbc
s:guada	ZaZZaZZaaZ0ZZ
s:guara	ZaYaaajaZa0Za
s:gusta	tZWaZamullZZY
s:gutac	UXYzXYWXZYYZY
s:gutsc	WXX0YWTXYWUXX
s:habit	bcbccbavbabbb
s:habla	XZ0abbZbZYaRZ
s:hacka	XXZZaYX5aYXYX
s:hacki	XVVYXQUXVT2XV
s:hambu	tbccdbbcdcccc
s:hampe	YZZZZZ0ZVWYYX
s:handb	VXYZZ0XVZXSXW
s:handw	bbbcscpcbbccb
s:happi	VWS1WXTXVVWYV
s:harbo	UWUWXYRXWOUT1
s:heada	aaXbbb0bXXaba
s:headc	Zyacbbaacbbbb
s:headh	ba0bacZabYbba
s:heimw	UVTWWWUVVSTSz
s:heran	abbbbaabbawVY
s:herau	bbwdccbcbabYb
s:heren	bcbcccbccbxTa
s:herit	abbccbabcbwZY
s:herzl	ZXWaaZYXWyYVX
s:hibri	qrbbccbccbcbb
s:hicie	1ZUZYZRYSWYYX
s:hipot	VXW0YWVXZXWYW
s:hochs	XXYYYzWVYWXYW
s:hoges	YYcbcwbbccbcc
s:holdi	WVTXXXVWXysVT
s:holid	Z1bbWbYbbaaZa
s:homeo	ZwacbbZbbbbcb
s:homep	WZUaZb5ZZWZaZ
s:hones	TWUXXYWX1TXYX
s:honor	WZa0YlZmaZZZZ
s:honou	ZbbZcZbycZccc
s:hopit	btbdccbpccaaa
s:horai	ZbawbaXbcaaaa
s:hospi	kjjpokdjaZcaZ
s:housi	qpcnibabcbaca
s:hundr	XWXYYZwXYWxVW
s:huurd	ddcdqedddcddd
s:huurp	UUTVWVTUW0UTS
s:hybri	wYbccdbcXcdcc
s:hypot	acaucbbcccbcb
s:ident	aZabbbZabZ1WX
s:idrau	TTTUUUTSURTRz
s:illus	0YXXZWWZYYYYX
s:imagi	YaZaacyZZWYbZ
s:imedi	XaZbabZZwYaaY
s:immed	lXZbbbsbuaZaY
s:immob	XZYwZYuZaZYaX
s:imobi	bcbtcabcdcbcb
s:imove	yababYXabbXba
s:impre	bZwbccZbbUbtb
s:impro	XYWYYYTXYNV2S
s:incar	VZYZZZXXYyYWW
s:inclu	nZXabauZtaaaa
s:incor	YzbcabZcbbbbb
s:indef	awadccbbccbab
s:indep	wXZsZZfZbaZbZ
s:indet	Zybcccbbbbbbb
s:indic	bZXcccZb0abZa
s:indiq	YbZxaaXabZZaa
s:indus	WUUuXYTW0UWXX
s:infor	wZbabsYabaZaa
s:ingeg	prbcbbabpbbba
s:ingen	ntacbbabjbblb
s:ingre	VWVXXWVzXVvUT
s:inher	WXXZWZUYTV3XV
s:inhou	XYZYa0WXZZXZY
s:inizi	ZWZaZZYZaYyZY
s:inmed	XxabaaZaraaaa
s:innov	WV1ZYaWYWWYVX
s:inolt	YWababZa0Zbaa
s:inscr	ZaZbbaY3aZZYY
s:inspe	XYbbbbXabbxbZ
s:inspi	VYZZYY1PaXWYU
s:insta	WVtXXXwXYXwXW
s:inste	XYVZZZzaZYXZZ
s:insti	YzWZXYVWWXWXV
s:instr	XYbbbxaXcbsZb
s:insur	YYmoqklZYkrZW
s:inter	qlmkaiabjbiaa
s:intro	XonaqklZrWZZZ
s:inven	0YZYaZWZYWXZU
s:inver	YXXrxZYZZYYZX
s:inves	YoZtxWnZaYXaZ
s:invia	WYXYYWWWYVzTT
s:invit	aaZbbqZsahasZ
s:invoi	oZYlZZuaaYYar
s:iscri	abacabtuaZbaZ
s:itali	UVOUSVQTQMUR3
s:jahre	XzYaaaZaaaabZ
s:jeman	ZaZbxaYaYZZaa
s:joint	VTSX1YVXYTXYX
s:jonge	abcbbubbcbbbb
s:jorna	bwbdccbacbcbc
s:journ	RUV2WSTWRUVWW
s:joven	abbbbvaYbaZaa
s:jubil	bbabccabbQb2a
s:kandi	YWYbab2bZZbaa
s:kanto	Z0abaaZabZaZa
s:kapaz	ubcdddbdbcddc
s:kapit	YYXXvZwYZYXYX
s:kenne	XY1ZZaWYaZYZY
s:keyno	aZbbcyaZcbaca
s:kicko	abaZaZZRcZyaY
s:kinde	RUSVVVSTURTQ0
s:klaar	YYZbab0bYabbb
s:klant	Ycacdcwbdbccb
s:klein	vYbaraZbbbaba
s:knowl	TZYwZQzYaYYYY
s:konnt	qZacbbacvbabb
s:konta	YYVZYZWZYzYWY
s:koste	aabbcarwbZaaa
s:krank	TYVUXX1WXWXVV
s:kuber	cfqaataqaZZYZ
s:kumme	aaZXZayabZYaX
s:kursl	ZabWbyabcbbcb
s:kwart	Zbabdcvcdbccb
s:labor	SzZZZXZZaaWaY
s:lades	ZYXxZZYZaZaZX
s:landl	TWVw1XSWWSSWw
s:langu	RUSVWWxVSSUVz
s:lapto	TTTWWVzVXUxYW
s:laufz	pddeeededdeee
s:launc	XXYZYWTzaVXZY
s:laure	XYWZYZXYyWYYW
s:lawye	YaababwabZYbZ
s:leade	YZYaaZwxaWYYU
s:leadi	WW1XYYVWWSVVU
s:learn	nlbbbpabnaiea
s:lease	auacccbcdccdc
s:leavi	XY2YwZTYXUXXX
s:leben	YavcbcYapaaba
s:lectu	UXWYY1UxYXYXX
s:leden	0WXWXXQXYXUXV
s:lehra	XXYYZzWVYXXYX
s:lehre	YZXaZbXayYZZZ
s:leipz	Zwbcbbaccccbb
s:leitu	xXbbaZYbababa
s:lesso	XaZYb2YWbZZbb
s:letti	XYVW0YUYXUWYX
s:letzt	XYXYYZzYYXXVW
s:liber	YZZaZaYaaZzZX
s:libra	qUTUVURTVSUR0
s:licen	XYYaZaqZyYeYY
s:lifet	acccbcvbccZba
s:limit	VWXYYXV0ZWtWT
s:linke	UXWXYWrYYu1WW
s:listi	UXWXVY1XXWXWW
s:liter	LZcab4Zabbabb
s:llama	cdcsdccddcddc
s:llega	VWUXWWUWXTtSy
s:local	WaaXaZWXbXzZa
s:locat	yYZjbbpbbaaaZ
s:lodgi	xccZcZbXcZbbb
s:logem	bbacqcbsbabcb
s:logic	WaataYwabaTaa
s:logis	nhoqbbcbdabbb
s:longt	ZaXaabZZayaYY
s:loodg	RSRTTTRRRPRP1
s:looki	ckqbqbcZmZeaZ
s:loond	avacccbcdcccc
s:lotte	Xubcacbbcbqbc
s:lumen	Xqmbabmbanapa
s:lycee	YaaaaxZYaZYUZ
s:maand	sXYZZYXYYWYVy
s:machi	onbbaeaboania
s:madag	YYYaaZyaZZZZY
s:magaz	pTWWWuSzXRVWW
s:mailb	aaabbbabbbxXW
s:maint	qWVuWWSWXTTPz
s:manag	iuZiabdbmadaa
s:manch	bsfaaoljcjZaY
s:manda	XuWaZZXZZVtWw
s:manuf	mmlopjYaaabba
s:marat	ZaWaZbYZa2aZZ
s:marke	prZbgYlboaaba
s:markt	VV4WWWRUUSVUT
s:marte	beddcccrdcdcc
s:masch	vbaccZZbccbcb
s:maste	ZYYZYYX3YXXWU
s:match	XUsZZaXZXXZ3Y
s:mater	xacbbaabcbccb
s:matti	TSSUUUSRURTR0
s:meani	bYbaybabccabb
s:medeo	ddcdredddcddd
s:medew	XXZZybYaaZYZY
s:medic	xVVwVVTXWVpWU
s:meedo	YbZwcaabcbaca
s:meerd	baxcccZcZabab
s:meeti	UXXxXnVXYXpYy
s:mehre	bbwcZcbcaabbb
s:membe	XZYZZYXzZXvXW
s:mensa	YZYZZZXXYWX0W
s:menti	ZZXaZaYZ0UYZY
s:mento	YZaaZ5YWaZZZY
s:mergi	PSWW2YQWWXVVX
s:messa	ZZaaaaaZaXl1c
s:mette	ZaZZaZZaaZ0ZZ
s:middl	VXV0WZTYYWWZX
s:midni	bcccbbYVcbwcc
s:miete	yZYZaZYZaYaZY
s:miets	WXYVYyVWZXXYX
s:mietv	bbbctcccbbccc
s:migra	wYYZZZTXYzYXT
s:milho	abcccbbbcbvWZ
s:milio	ababbbZbbZxYY
s:miljo	bcacccacbavaY
s:milli	abbcccZcbbwaZ
s:millo	abbbbbabbbxSZ
s:minim	UWVX3WNTUVOVV
s:minis	vwYZZZXZaYZaY
s:minut	VXfzYmmljWaYZ
s:missi	qWYazZYWZsYZX
s:mista	YXYZYZUXZZ0ZV
s:mitar	X0WYXYVWWWWWV
s:mitbr	UVTWWWUVVTTTz
s:mitgr	cbbcvcccbcccc
s:mobil	XzZccbabZbaaa
s:mocht	aaaxbaZbcapaa
s:model	TYY2YXXZZYYYX
s:moder	aaZbaaaUaZyYY
s:modif	ababbaaabZRzX
s:modul	VXY2VYZaZTYZZ
s:mogli	avbcbbabbbccc
s:monat	VVVWYWyXYVvVV
s:monta	ddcdrddddcddd
s:month	tXaaawYabacZZ
s:morni	pVWYYqYWX1WVm
s:mortg	ZbbxcZYbccbcc
s:munch	Zwbcbcacccccc
s:mutue	ZxYccdbcabccc
s:myste	ZYZZaZXZaYzaV
s:nachf	XYXYYZyYYXYWW
s:nachh	WYZYZyZZYYYaX
s:nachr	aaabbatZaZawZ
s:nachs	XYzXaaXZZYZZY
s:nairo	aaZbZbxaZYZbZ
s:navid	YYXZYZXYYxXVV
s:neben	wZccbbacccbcb
s:neces	arYpqYtZZYZYY
s:negot	TXVWXVRxUUVXz
s:neigh	QUSXWXOX1vUWU
s:netwo	nmalbbmnbbboa
s:netzw	YZWbZaZSYzZYZ
s:newsl	YYWaaVY5WWXYY
s:nieuw	WXWYXYVvWxWUU
s:nomin	WXWXXWVvXOWTw
s:nonse	ZY2aZbXaaXZZZ
s:north	abXxcbYcacbbb
s:noteb	YVXazaWZYwZaY
s:nothi	pXZsaZWaaZwYZ
s:notic	YXZcabxbaasaa
s:notif	VVUWWXTUVST2R
s:notur	aYccczbXbcbbb
s:nouve	YYZaaZmsatYqY
s:novat	aiicabrlsZaZZ
s:novem	RUTUVVRTURTQ8
s:novie	PVTUVUSTTRTR1
s:nuest	YpabaqvlbaYaa
s:numbe	UVRXWYsWVvTWx
s:nursi	ZZbbawWbcaacb
s:nutze	WXX0YWTXYWUXX
s:oblig	PW1TVWxUUUTWU
s:obrig	ZYZZaZYYZxYWX
s:obsta	YZaYbb1caXbba
s:obvio	4YYaZZXbXYYbZ
s:occas	yaaYbXXabZTaY
s:octob	vbbdcdacabdcc
s:offen	ZYYaZZY2ZYYYX
s:offer	WYYaaayaZZZvZ
s:offic	YYZaZZ1XaXsZX
s:offsh	abacbcxabbbcc
s:offsi	PRSTRTPUVTRU2
s:ofici	ayacbcabbbbab
s:ofrec	SU2VVURUVSUSR
s:oktob	RUVVVUTvVTTSz
s:onbep	avacccacdcccc
s:onbet	abcccubbcbcbb
s:onboa	qZZabbrbZatbZ
s:onder	X0YZYQXZXYYYW
s:ongev	vababaZcbbaba
s:ongoi	zbcabXZbcbZcb
s:ontsl	aaYbabZaxXaZZ
s:ontva	UVVWWVTVXV3VV
s:ontwi	XnZbbZtboaboa
s:opdra	wZbcccbcZcccc
s:openi	apwbbcZblZaab
s:ophal	RUSUUUSSTRSQ1
s:opini	SXV3UXSWYXVZX
s:oport	YW2YYZWZvWYXX
s:oppak	wabbbaZccbabb
s:oppor	XY1aaaqZmYYYZ
s:opsch	0WXWXXRXYXVXW
s:optio	ZzabYbZcabbcb
s:orate	XYXYYXXyZXYXY
s:organ	YZaYbb1caXbba
s:osped	awcccbbbcbZba
s:other	VVTXWYTWVRwUz
s:outsi	yXbbbbbcbbbcc
s:outso	ZbbbZaxbbZYaa
s:overd	PSRTTTRSURTQ0
s:overl	qcdeedddddddd
s:overn	YZZZZZzXaYWYW
s:overp	UVUXVXzVVUwVS
s:overs	WYxZYZvZZWXYY
s:packa	XnWYYZzYZXlVt
s:pagam	hYZYZ0XXZYqZY
s:paghi	ZbbabxYWcaZba
s:paier	XXUZ0ZWYWWXYV
s:pakke	VXYXZVWXZYzYW
s:palav	bcbbcbbbbaTwY
s:pales	WYXYXqsoYvXVW
s:paque	TUUVVUTUWTvSz
s:parab	ZYWaaZYXXyYUX
s:parce	Z1YbabYaabZca
s:parco	bvbdddccccbbb
s:paren	zaacbcZbZacca
s:parla	axYbbcabbbcbb
s:parli	bbcctccdcdddc
s:parta	WWzXZZWXXYYZX
s:parte	YaZwbZZabaabZ
s:parti	nZaqlsajbaaba
s:partn	XocaxZlXbanZZ
s:passa	TUSUUUSTURTS0
s:passe	bXYbccxcabbbc
s:passi	acccbaYVcbxcc
s:passp	XYXZTZWWYX5XW
s:passw	YZYaaZXZaYxum
s:pathw	bsmacbqbaiaaa
s:patie	Ywcdadcbccacd
s:pausc	vbbbbaacbcabb
s:payme	oWXZlYkYYTxXu
s:payro	WXWqYa1YXrZYW
s:peace	YYVZZZVXZzXUV
s:pedir	YZYaZaYZyXZaY
s:penda	XbccbaxbccUbb
s:pendi	cbacccabbVbya
s:pensi	ZzYbZbtaZZZaZ
s:perce	QWVS1TTXXXSXW
s:perha	VYYzZYZaaZYZY
s:perma	ZxmbabZbkabaa
s:perme	XYVZXZzYXWXXX
s:perso	VV4XYZUYWWXWW
s:persp	VW0WXXUVWTVUT
s:pesqu	YaYaaaZZaYXyX
s:pfleg	ZYZrbaksloaYZ
s:pharm	0VYqYUVWYWXVT
s:phoen	rjjaaqYZqbZgY
s:photo	yXVXXXyXWVVXT
s:physi	U0YWXWUVZXUWW
s:piace	ZaXaaaZYZxaZZ
s:piaci	ababbVaaXxaZY
s:pictu	TUUWVVRVW2SRR
s:pipel	QXXWWYPVVVVW1
s:pitch	UVY2RXSYXYTYX
s:place	YYXaZXtawYZaa
s:plais	ccabccbYcvcab
s:plant	ZxXcbcbcabccc
s:plaqu	XZXZXa0ZYXXZX
s:platf	stdYfqYZZZlZZ
s:pleas	XVYYYY0ZZYYZX
s:plekk	VVWWXUV1XTVST
s:plomb	VVVWUWUVWUVVy
s:plumb	0YVaYZRYWXYZW
s:plusi	aZ1aabYaZZZZY
s:podca	ZaZabaZ3aYaaa
s:podem	aY1aZaZaaXbaZ
s:poder	aXZcababzabaa
s:podri	pXZbbbabxabaa
s:point	XYWZZZVYV0YYW
s:polic	abZbbbXYcaZva
s:ponen	XXYYYyXpZWWVX
s:pontu	yababYXabbXba
s:portf	xUVXXYWX1XWYX
s:posic	abrcbcvbaaUZZ
s:posit	ntkbaabaaZakn
s:posiz	ZtWbabYbvabab
s:possi	sYccdddeecddd
s:postu	aaXbacYa0Yaaa
s:potre	aZZcbcabzabbb
s:pourr	ZbcccubZpbacc
s:pourv	bvbdddccccbab
s:power	ZZZZZaYZYYzWX
s:pract	YuZtaaXZrZZZZ
s:prakt	uYXuZXVZsYZZY
s:praxi	ccdtYcddddcdd
s:preci	YnYprYuZYYYYX
s:prefe	pVVaaaXZXXZ4Y
s:preis	XXYYZXXzZVWYY
s:premi	aZZbibmZbZpzY
s:prend	TURVVVSTUlUQ3
s:prepa	XZVrZaXZ3WZZY
s:prese	ZZYnrazaaZZaZ
s:prest	yYbabbZbbcbbb
s:previ	YYYYZZWYaY2UW
s:prici	xZYnaXppbXZZY
s:prime	XXXZqZyZtYjXX
s:prior	XYYYYa0YZWWXV
s:priva	XYZmZtXYaYvrY
s:probe	bcdbdbucdcbcc
s:probl	yYVwXZoYYTXYX
s:proce	ZaaabZWbZbxba
s:proch	WXwYYVWyYVWUW
s:procu	lenbolZcoabaa
s:produ	qqXlpZdidYiZZ
s:profe	bbbmbqsacbZcb
s:profi	ZjqbbbdZaalvZ
s:proge	0aabbbZbbaaaa
s:progr	TsXYwwpYYXXYX
s:proje	tdafedjahmcaY
s:promi	YYeZZZuZnwZZY
s:promo	XXRaYaYZ0PZXa
s:prope	acboZbxbbbYca
s:propo	UWVoWW4WWUVVt
s:propu	WWTXWX0WXUUTT
s:prorr	ubcbdccddcccc
s:prosp	XXWYXYXXXyXVU
s:prote	RaXWZY0XaZXZX
s:proto	SUT0wWTUXUVWU
s:proye	scvabaZaaZadZ
s:publi	WXWYY0fzYWXXX
s:pudis	WXTXXX0WXUUTT
s:putti	VU2UXZSYXUWYW
s:pyram	VUUXVXSWVT2UT
s:pytor	nloaapZekZamZ
s:qualc	XYWYXZwXwWXWV
s:quant	bmkjabnkdZaqa
s:quart	bnmdYZuYYaYXu
s:quatt	wccbcZaccbVbb
s:quest	akYsYsYlXsXXd
s:quier	abcbbwZVcbacb
s:racco	YXXYyZXZZYYYX
s:raddo	abababVbaZyYZ
s:radio	vbdbcZbcdcZdc
s:ragaz	WZZXYyWUZYXYX
s:raisi	XYVY5ZVYNWWZY
s:ratin	VTWXXYQWUXUV1
s:react	ababbbZabZazY
s:reade	aaZcb1ZWcXbbc
s:readi	W1WYZvYXXXnYY
s:receb	XYYZZYWYYX2XW
s:recei	YZYaaaWYaVr1X
s:recev	WZZYaXYZaayaW
s:reche	rpZbaoaaaaapa
s:rechn	sWYYYYXVZXXXx
s:recht	UXY0XYVXZWYYX
s:recog	STSUUTRSTQTQ1
s:recom	YYniaaXZvjZvX
s:recor	ZbbwcYZbccbcc
s:recov	WWVYXQVXVU4WU
s:recru	aqrbbbnbcheaa
s:redes	YZZbbbzabaYZa
s:reduc	XYXYYa0YYWWWU
s:redwa	dqoahbdaekaka
s:reenv	TUXWYVWVYW3WT
s:reexp	UYYXZXYYZZzaW
s:refai	xZaZaZYabaaba
s:refer	ZXWaabua0YUYY
s:refug	TUWYU3UWXXXYV
s:refun	baZbabbbbXzbY
s:regar	wYYccccdddccd
s:regis	icZsaaYuaZpeY
s:regre	YYXXVZ1XXUWZY
s:regul	spccbbbcccacc
s:reimb	aYabZaSabbzaa
s:reisk	YZbYbyZWbaZaa
s:rejec	WaUaZbWY0WYZY
s:reken	WWUXVWSWYV1WW
s:relab	WYbbbbXabbxbZ
s:relan	XXUZWY0XWWXWX
s:relat	WXWXXqWkXqrWv
s:relea	sZXaaYXaYzmaY
s:reloc	Y0aaaaWaoaZZY
s:rembo	YYYZYZyZZYmXX
s:remem	ZYWabbXbb1aaZ
s:remin	asYbabpXaZavZ
s:remov	YYWZYZXUZTr2V
s:remun	ZaavbuaYcbaba
s:renco	bbYbbbbWbxaWa
s:rende	YZXZXawZYXtYW
s:rendi	YZZYZZsZZYyYX
s:renou	ZbaabbWZbaYxX
s:renta	ZbabZbUaZZxYZ
s:renue	acbbbaZWcaawZ
s:renvo	WTVXWXTUXV1WS
s:reorg	X4XaYaYaYXaaZ
s:repla	X2YbabZaYZbba
s:reply	VWZYYXWWbZ0ZZ
s:repor	rnZZaaZZaWXur
s:repos	XZZaaaXabZybY
s:repre	ZaXZzaXYZYYaZ
s:repri	TVVWVTR2XOUVW
s:reque	oXWYYXoWXcXxx
s:requi	wYabccocabbbb
s:resea	arY0aaWZaYZaZ
s:resel	WYYZWY0YYXWRX
s:respe	VXVWXVUXV1UWV
s:resto	ZXYaaZYXauwWZ
s:restr	XWWXZYWXYWa0T
s:resul	ZYXZaaYwaYZuY
s:retai	0XWWYXVXaXXZX
s:reten	PXT1VXRXWUVVU
s:rethi	UWUXXPVVR3VXV
s:retor	ZaZbYaUaZZyXY
s:retra	TWTXXYWW1TWXX
s:retri	ZbaybaZbbabba
s:retur	YaZbaaZaaXqwW
s:reuni	QUUVVUOSVTSR6
s:reuss	YbaabbZzbZaZZ
s:reven	ZYYbzZVaYYZaZ
s:revie	oXYmYvmYZTjsX
s:revis	wWXXYWSWYWRXz
s:rewri	xZZZYatZXYXaY
s:ricer	YuxZZVXYZWXuX
s:ricev	VWWXXVUWXU3SS
s:rimbo	YWYZYZxYZXrXW
s:rinno	tabbbcZbbabrZ
s:ripet	YZaYbxYZYYYaY
s:riser	XW0VYYVXXWXWV
s:rispa	bbcccaucccYcb
s:rispe	WXZYZVXXZYzYW
s:risto	ZaYaYaxZXYZZX
s:riuni	VVUVWWUUWTUR0
s:rivis	YababxYWbaZaa
s:roadm	zaaYZZUaaaYbY
s:robot	koZbcbphkkada
s:roeme	PVYXYT1ZYZXZY
s:rollo	1VaYaPVYZYYaW
s:rotte	mrnlaacacYZYq
s:round	YZYaaaX2aWZYU
s:royal	YYZZa2ZZYYZbZ
s:ruman	VYbbbZybababa
s:runne	ZaXaZbYZa2aZZ
s:runni	TUYXUWUXZX4YX
s:salai	Zwabmbabbboaa
s:salar	YwZanaZnYZnZZ
s:sales	prlbbbmbaaaba
s:samme	ZYYZxaXZaZZZZ
s:sampl	WWaZZY0YbYWXW
s:sareb	xZbbbUXcbbbcb
s:satur	WsVyWTTqYVVWt
s:savin	XZZa0aWaWZaba
s:sbloc	VXXXXVVWYWzVT
s:sched	WVTWYXSTVVRV1
s:schic	WXVxXXTXXusVX
s:schol	UaccbPazababX
s:schri	WYwYZvWYZYYZY
s:schul	XYZZZyWYaYsZX
s:scien	opYllaYjjZaoa
s:scree	WXU3XYUXWVpYW
s:scriv	ZbbabwZVcaaba
s:searc	ZZYbabvaaYavZ
s:seatt	ipbmalYjkgaao
s:sechs	babcbXbbybbba
s:secte	XWxYYVWXwXYYX
s:secur	XXtZYrVZXWzXW
s:seeke	WUUYUyxWWXWQW
s:seeki	bbXdddadwbccc
s:segna	caZdddacwbcbc
s:segui	bcacccbbbvaZa
s:segun	VVUVWWTUUTUSy
s:segur	wZbccbbcccccc
s:selbs	UYWVYXzXXXYWV
s:selec	ZvXbacZbabsba
s:selez	X0abbaZbaaaaa
s:semai	pZlaardYajmnY
s:seman	nYYaaYY0ZYZXY
s:semes	bbbcbYbbwbbbb
s:semil	ZZZawbZabaZaa
s:semin	VYUXZ7VYYVXXX
s:sendi	ZaVaZbWaXyYXZ
s:senti	cctdddbcbccbc
s:septe	WXXZWZSZ1WYYX
s:serbi	UYbaaZzbaaZaa
s:serio	UWVXWXyRWVyVT
s:serva	V1WZYYWYYWYWX
s:serve	3XTXTYTXUPVXW
s:servi	vZYaZapaZZoqY
s:sessi	TSXVXyVvYWUUW
s:sette	UVXTW0VWYUWWV
s:setti	qXYaaaVZZYn0X
s:setto	WWwWXYVWwVXWV
s:sever	rW0aZaWaaZaaa
s:sevil	aucdbcbcccccc
s:shipp	TVVWWXRVXWUT0
s:shopp	ZaZYZbWabayZY
s:short	XY1ZValZYZYYZ
s:shout	YZ4ZXZVYVVXYW
s:showc	1VWZZaTZaZYRX
s:siemp	aZzcbcZbbYbab
s:signa	ZbacaWZZZYxbb
s:silen	acbbbduddbcdc
s:simil	1XTYWZUYXWZaY
s:simpa	aybbabZabaabb
s:sitzu	abaxbbZbbapaZ
s:sketc	zYYXZWXZZYZZY
s:smoot	YYUXXZ0ZVTZaY
s:snowf	rZsbbkZbeaabb
s:socie	RQTUT3RPWUSVU
s:softw	ZqYtnapbaaYca
s:soldi	WVVYXYVWUV0YW
s:solic	aabcccabaabya
s:solli	bZbcccabbabya
s:solut	cnYcbbcbnmara
s:solva	YuklZbhapYaaZ
s:someb	qYoanjXZbZZms
s:someo	ombZoZmatXbZY
s:somet	nmtZnaVbipZZY
s:somew	WX1UYYSXYSUXV
s:sorte	aaababZbbawaZ
s:sospe	bbbccbZbcbxYX
s:souha	YbaxbaXbcZZaa
s:sourc	UV2UNXUVUUUUT
s:spann	VW0WXXUVVTVUT
s:speak	XZZWazYpbZZaZ
s:speci	aXzcbcabaabcb
s:spill	ZYYZZaWZZ4ZaY
s:spons	sWXZZaUZ3XYqX
s:spost	UVUVVWUUWTURz
s:sprea	3WVWYWUXWTVWu
s:sprec	qZvWaYXraZZZZ
s:sprek	ZacZbuapcbabb
s:squad	azbbabZabaaba
s:stadt	W0accbabZbaaa
s:staff	ZXVYbaybabbbb
s:stage	dbcddecdrdddd
s:start	fYcbxbabbabmb
s:state	vYYZZZUZZXWVy
s:stati	lrZZavYpbZZZZ
s:steal	YWzYpZWYYWYYW
s:steer	QXW1XUVWXVUTS
s:stell	aYabbbabaZbzZ
s:stipe	lnaarqYZaamaZ
s:stone	aqmbjbaakiana
s:stora	aaabcbabbbxXX
s:stori	TRRVUWQ3TRUVU
s:strat	VYYZaZzZYXaaZ
s:strin	wXWXXYyYYXVUV
s:strug	ZZXbbayaYbYab
s:stude	VXWsjmcvuXXYY
s:studi	vXZZZpWYxYZWZ
s:stund	qoanaadpaZmZZ
s:stutt	ySbcccbcccccb
s:subje	ouambcZbaabbb
s:submi	yaWcccacbbbcb
s:subsc	ZbabbXWtaaayZ
s:suche	ZZXaZZWZYYYzY
s:sugge	Z0pbZbZbWXZZa
s:suita	ZaoccdZcvbbab
s:super	UVVWWVRVX0VVT
s:suppl	XYYaZaVYZYzZv
s:suppo	ZwYbaanbWatYa
s:suppr	YZYZZZXYZXYyU
s:surna	bbbccdadbbubb
s:surpr	YaXYaazZbYYaW
s:survi	WaYbbxbXZZbab
s:suscr	ZZXaaZYtYYZuX
s:suspe	bcccdcbccbyUZ
s:svilu	WrYYZYxZdYZnY
s:switc	XYUzZYVZZYYYX
s:synci	ZWaaaZXabZyXZ
s:syste	Zokbbbqbapbka
s:table	toZbcdZlbmaaa
s:tages	zXabaZYaZaaaZ
s:talen	aZ2babZbbXbaa
s:talki	YYWZwZVYtTtYW
s:tarif	qbbucbacbabba
s:tarje	baavbaabbbabZ
s:teach	XXZZa0XYrqYYX
s:teaml	Zvacbbbcbbbcb
s:techn	qdZbqpZaaZbla
s:tecni	obbbqtaacbabb
s:tecno	dcsdddbdccccc
s:telec	aZpvZaVraZZaZ
s:telef	XY2sYZWYYWYWW
s:teleg	YbbbbaYbcb0bb
s:telep	ZbbxaZbcccbcb
s:telet	qobdccbcccdcc
s:tempo	YyZYaSYZaZWaX
s:tenan	sXZaZQYzZYYZY
s:tendr	TVzWWVTVWTVTT
s:tenem	auZcbbZZasbab
s:termi	YbaaZaVabYyaZ
s:terra	acraasYYbqZkY
s:terre	XYaZa2ZVaaSaZ
s:teste	WWSWTXtwzOUVV
s:testi	VXWwYYzYWRXYW
s:thank	abYcbcZcwaZba
s:theat	4TUVWVUWYNVXW
s:thems	WYWXaY0ZZVYZY
s:think	YYSZYaXYWzZZX
s:thirt	XZUaXZzZXWYZW
s:thoug	XWxZZYkjWwYZX
s:throu	ZmXpZscYoYrZY
s:thuis	brcdddcdddddd
s:thurs	WdWXZXavXWVX0
s:ticke	ZoabZaY2bZZZZ
s:tidew	YtkkaamiddabZ
s:tijde	X1YYYQXYXXYXV
s:tilbu	TUTUUVN2VRTRP
s:tiroc	ZXacbcabxbbbb
s:toega	TUTUUVO1VSTRQ
s:toget	WXbZuavYXtYYY
s:tomam	YZWZZaWZYyZXY
s:tomor	WXsYYSWUYsoVw
s:tonig	YZYaZZX2pWmXW
s:toron	fqoaaolaYXZYs
s:traba	Ywababaaqaaaa
s:tradi	ZaZbZXVaaW2ba
s:tradu	zZXZYaYaXYYYY
s:train	dXXYYzoXsVZYn
s:trans	zXXrXXpYbXmYX
s:treat	XWRYYZVWU1XUR
s:trink	ZaZaaaYaaxaZZ
s:trouv	ZaZYaatZaZZZu
s:trova	bccbbcvbcccba
s:trust	ZZXZaZWZaYyYV
s:tuesd	WrWYYZjtYXWWv
s:tutor	ZZZbaysWbXYab
s:tweed	WZZZa3WZaZYaZ
s:ubern	zZaaaaZbabZaa
s:uberw	aZaaZbZabaxaY
s:uitno	bbbcccabcabxa
s:ultim	XXWYZWX1YWXVW
s:umbre	PYXWXV1YYXWZX
s:umeti	WXYXZWWWYYzXW
s:unava	SVUVVXTVWRSP1
s:unbef	aybcbaabbbbcc
s:unbel	VTSVVVOTURTR1
s:unbez	aabaawaZbbaba
s:under	UYW6WVWZVUVZY
s:unifo	YZYZZZXZZYzZY
s:unive	Y3aaaaYZmZYaZ
s:unlim	ZaaZZaUZcbybZ
s:unser	iaatasXabanaa
s:unstu	3YYaZaXbXYYbZ
s:unter	rZZbaqZXptZaa
s:unusu	aabbbbYbcayZZ
s:updat	rYmaaamaaYZpp
s:upfro	bbbbY0RZbbZab
s:urlau	ascdcdcddddcd
s:usabi	XYX2ZYVYZXXYX
s:usual	ZZYcbczcbabbb
s:usuar	aaZwbaZabaZaZ
s:utrec	sWacbcabYZbub
s:uurta	WYZyYZXYaYZZY
s:vacan	ZurbabnagYaaa
s:vacat	apmcblaaaZasa
s:valen	yZZaaZXaaaUaZ
s:valid	XZYaZZYZZYzXX
s:valor	UZZyZYYaaZZaY
s:valua	Waa0bZZbabaaa
s:valut	YYxtZZYaYYZaZ
s:vanda	RTRUUURSTQSQ1
s:vanta	jpkaabtboXaaa
s:varia	ZvXbZbYaZXYaw
s:vendo	XYVyZYWZZYYZY
s:vendr	axacbcabbbbab
s:verdi	XbbbbZZrcbvba
s:verdu	ababZbVbZZxZZ
s:verfu	zYXZZZXYZYZZX
s:verga	UTTUWVTTWTUS0
s:verge	vXXYYxWWYWYYW
s:vergl	TYVUXX1WXXXWV
s:vergo	WYZwVrYobZYaZ
s:vergu	ZYXxaZYZaZaZX
s:verha	VVTWWVUUWzVUT
s:verif	YZYaaZXZaY2qW
s:verle	bcabbcYabaawY
s:verne	abZabbZabyaZZ
s:verpl	VVUVXWVUXVVTz
s:verre	Z0ababYaaaaaa
s:versc	ZZuaZaZaZYZvY
s:versi	mZYaaaXarYSYy
s:verst	babbcbaxbZbZZ
s:verwa	cbcccYccucccb
s:verwi	XXXYYYVXYWXzU
s:verze	mYYaab0bYZaaa
s:vesti	WVWY0ZXYYWYZX
s:veter	bbcbtccdcdccc
s:veuil	WWVWWWUVWUVTy
s:viagg	ZaaXbzaRbZZZX
s:video	ccbadctcddcdb
s:viern	YYYZZZXYyWYYW
s:virtu	aZ2babZbaXbaa
s:visib	VXYYYW0WZWQXW
s:visit	bbZcccaccaaxa
s:visua	baZcccacbbbya
s:vivie	YaZbbbZyZYaaa
s:volen	0ZYaaaXZasZZZ
s:volks	aabWbyabcbbcb
s:vollz	rtacbbZbbbbcb
s:volon	VXUWWyUTWyVWV
s:volum	XYYZZYXRYWXWz
s:volun	wWaYUzYWaZXZY
s:vorst	WXXXZWWWYX0XV
s:vortr	bxbcbZbbbabcc
s:vouch	aYY1bcXaaaabb
s:vrijg	WWXYXYVXZXzVW
s:vrijw	Zabaavaabbbba
s:waard	VXY0XYWXZWYYX
s:wacht	ababcbabbaqtX
s:waiti	YZYayaUZYWZvZ
s:wareh	XYUvXYyWVTYZX
s:warme	bbbxUbbcccbcc
s:warmt	acbtcccdddcdc
s:webin	ZaZbbaY1bnZZY
s:websi	zWUYVYwwVVWXX
s:wechs	ZapbbcYbvZaZa
s:weddi	zXYYaXWYZYZYW
s:wedne	VXWYXXSuYVTWy
s:weeke	sTUUVWSUWwTOy
s:weite	YZaabZZZpaxZY
s:wellb	WVTWXY2WVRWVT
s:werde	WX2ZYZVYZYYZY
s:werkv	yZXZaZXYZYZZY
s:weste	ZaaabYWbZbxaa
s:whats	lababZZabayba
s:whene	1XWXZXUYYYVYX
s:where	WWYZYYW0YWWVX
s:wheth	pWvaZapopVZZZ
s:which	3WUVXWTVZVWYW
s:whisp	WSWYXWQZYY1ZY
s:whoev	VUQWUXQU1NzSS
s:willi	rYsrYZXZpYZaa
s:windo	ZZababZabZtvY
s:winte	XXYYYzWVYXXYW
s:wisse	YzWZYZWWXXWXW
s:withd	ZZZaZZVYYXzYV
s:witho	XXvYWZUWXV3YX
s:witne	XabzbZZbbbbba
s:woche	aacUcybbccbcb
s:wohnu	ZaZbbbawZZbab
s:worki	YjxZZapZrWYYZ
s:works	XZZZavZuaYZZZ
s:write	XXZaY2TZaYYaZ
s:writi	aZlbbsqZZpaaa
s:writt	XyvaZaXYYWZZY
s:yeste	WWVYYXWTrvYY0
s:yours	ZvrqbaYaaaaaZ
s:youtu	YZXaaaZxZaYbZ
s:zahlb	SUVVVVTRVSUT1
s:zahlu	WXWXWYVXXW1VU
s:zesci	ZbabbaZabaxYZ
s:zieke	aybcccbbbbaaa
s:zoeko	YZYaaZXYZXYzX
s:zorgs	bdbsddcdedddd
s:zugan	ZaaZaZXabZyYZ
s:zuges	WYXYYZUWZYSWz
s:zusta	aZaaab1aZaaYZ
s:zweit	WYZYazWXaZXZX
s:zwisc	WYWYXZTVYXSVz
salaris tot	YyabnbabVbbbb
salary $	WvaaaaYZaavaa
salary 0	ZUZa3aYaaYZaY
salary £	Zvbdcdbcccbcc
salary €	Ywbcbcbbbcbcc
salesforce administrator	qslbablbaaaba
same for	ZaYaZb1aZXaaY
sap berater	lpcdcbbcZbcpc
sap consultant	kyZbabZbbjbba
sap in	sYZccbacsbbab
sas ?	sZZaapXbtaZaa
saw that	XXYbZbzbqZaab
saw you	STNXVWRWywVUU
saw your	zWPYXXSYXwXWX
say hello	WYOZXaWXV4XVW
scale 0	T0VWXYzTWRWXW
scientist a	ZmabbaYZaZaxZ
scientist at	uVabcbabcactb
scientist with	pqbddcacccccc
se ha	ZaYaaaYZZYQ1X
secret>pay-first	aaZbababcaxWa
secret>pay-word	RWWSXRUWZX2XV
secret>role	VSWXXWTXXU1TW
secret>run-code	UUYYVWXYXZ0TU
secret>site-notice	YaZaaZYZaXO6V
secret>threat	YYZbbaXabZ0VX
secret>we	VXXWYVUXaX6WW
secret>you	XZYZZZWXaX7WX
see if	ZZzaacsZZVaaa
see the	UVUXXXQyXTVux
see you	XXvZYaVYXzpYX
see yourself	YytaaaYZZZZZY
seed round	ZYaazbYabbYcb
seeks>benefit	frVaYYuZwWYZY
seeks>call-ask	bcawbbaccabba
seeks>client	1nWaaaZaZaaZa
seeks>cofounder	ZdZa2aaabaaaa
seeks>connect	lU4YuYWYYUYXX
seeks>equity	aZab0bZbbaaaa
seeks>event	WRUTUtQtWUxvS
seeks>expert-call	UXX7rXWYZYYYX
seeks>freelance	2WZZqZXaZaZaZ
seeks>funding	VVVk5XUXXWWWV
seeks>i-am	rwVZYZWZrrZZZ
seeks>job-word	bZrZXsVY0XYYY
seeks>mule	qvZaaaZaaaqZY
seeks>open-to-new	ZYsbbcYbwZbab
seeks>part-time	3WXYWnVYtYYZY
seeks>pay-word	vnWqYwXYaYYZY
seeks>permanent	k0eajaYaaZZaZ
seeks>recruiter	YtubZbYbnYaZa
seeks>requirements	TX2taaWaaZZaZ
seeks>role	oxWZfdeZpYYZY
seeks>sell-cta	xWXsXWmSYVxXX
seeks>speak	qYasXaYvaZYZZ
seeks>start	2YXaaYYYsZZaa
seeks>task-for-you	5WXXXqWXXYWYY
seeks>teach	dWZYZ6XXaZYaZ
seeks>threat	vtZaWjXZpaZZZ
seeks>unpaid	VUVXS4RVWWWWV
seeks>wants-job	otYbZaYavZaaa
seeks>we	quVsbeXrYWkXX
seeks>we-help	wVVYZSwYWZWYY
seeks>workplace	oSWwTQTUXVzXV
seeks>you	bYyXXbsWjqbWW
seem to	0VUYYZSYYwXTW
sell-cta>benefit	VYZYYY2XYXTXV
sell-cta>call-ask	VVkTXswVYWWWw
sell-cta>connect	SSMT3VQTQPRSU
sell-cta>content	XZZZZYVSZXXzV
sell-cta>cv-ask	TW1XWXSVUTVWU
sell-cta>easy-money	wYXYZWTyZXSXW
sell-cta>event	VZXZYXT5ZWVVU
sell-cta>expert-call	VZX0YXUYZWWXX
sell-cta>freelance	WYWyWXTyYWVXV
sell-cta>funding	XXWXyaTWYYTaZ
sell-cta>i-am	1WpWWYkXnUqXV
sell-cta>job-word	UTTXWU2VWWUOV
sell-cta>messenger	UaZWZYOaZZ1ZY
sell-cta>mule	tWUWXYwiYWmWt
sell-cta>part-time	NSSS3RLPTRORO
sell-cta>pay-first	TVVoyWMWWV2XU
sell-cta>pay-word	xWYWZwuYZYWYY
sell-cta>seeks	TWVYUYQX1VXYW
sell-cta>site-notice	YaZZaZUWaYX6V
sell-cta>start	TYaaYW0YaZQZZ
sell-cta>task-for-you	PXVTRWOWXW2UV
sell-cta>unpaid	ZabbaZ1ZbaYZY
sell-cta>we	tXXYYrzYZZgXY
sell-cta>we-help	ZaXbYa1aZZZba
sell-cta>workplace	0XYXZxSXZZYZW
sell-cta>you	rWboyYrXWVqXV
send a	YbXbabvaZWZva
send cv	Wt2aaZXYXYZXX
send it	tZWaaazaaXZaZ
send me	raXbZbXbZYtat
send the	ojYamasZZXsaY
send us	VYXYRY0YZYpZY
send you	oYnaZbubaaoba
send your	YYXZYYWTYX3WW
senden sie	ccbdccbZcbqsb
senior data	kuZbbbYacZbta
seriez vous	mrYpbbZnbbbbb
set it	UXVYXYRXVxxWV
set up	zXYZaZXZaZYau
set your	XbbobzUacaZbb
seu dinheiro	XYXZWYwYUWvUU
seu perfil	ZssbbbabbWZrZ
shall i	jZssmapaYVZZZ
shall we	optYYadZYqZaZ
share your	oXoccbvcZcbbb
shared a	WVSXYYVWWUv5U
short notice	yTXWXRyXXWWXU
should i	WWUYYZrY5TYZW
show them	VXVZYa2XVtYYW
show you	abZbtcUaaZuba
sie als	TWUUvXzWWWWVU
sie das	vYYYXYWYYXvqW
sie eine	abbbcuaZcaasa
sie einen	aYZbbYsbwabba
sie gern	YYVaYZXqYxYWY
sie interesse	VyYaaaYZuZZZZ
sie uns	VWWyXWSXYWtVW
sign in	ZZXaaaXZaXxtW
sind ein	tZbtXaabcbbbb
sind sie	ZavbabYbuYZYZ
sir i	XXVaYaYZ2WXYX
site-notice>call-ask	YWyYZaWYZYxUY
site-notice>connect	aaZbbcYaaUa4Z
site-notice>content	YZYaZZXTZXP1X
site-notice>event	aaabbZZTbYZ5Y
site-notice>i-am	X1zZYaXZXXYRZ
site-notice>job-word	XVVZZZXYYwY2W
site-notice>mule	Y7TaYaYZVXYWZ
site-notice>part-time	VXYaYUY6ZXZPW
site-notice>pay-word	VZYXXzXVZXVSX
site-notice>permanent	VSTVVWUVXW0RU
site-notice>recruiter	aYYbbbYbZZa2Z
site-notice>role	ZWZbbbYaZYa5Z
site-notice>run-code	ZaZaZZXUZYP0X
site-notice>secret	YZZaaZYZaYyoW
site-notice>sell-cta	WZYYZZSXYXX4U
site-notice>start	RWVWWwTTWTTyS
site-notice>task-for-you	SXXaZaVYZXX6U
site-notice>thanks	YYXZaZXYYYY2X
site-notice>threat	XXWYYYVXYVP5U
site-notice>unpaid	YYTZWYTUYXX0X
site-notice>wants-job	aZbbbcZbSab1a
site-notice>we	UWVXVWxVWVVzT
site-notice>you	bZcaaabZaVY4Y
site-notice>your-profile	oXiaaaXZZXY2X
six months	zYZasaYaaaZba
small salary	aXabycZbbaaba
small world	SWRXUXTVS4UTT
snowflake and	raYcccacrbccc
so tell	VS4XYaWYTTXXX
so you	rXXZYZsZYsYXr
socio tecnico	cccctdcddccdc
software ?	XYW1ZYVYXYYZX
software company	Y0VsabXbZZaaa
software for	ZxZbobZcaabcb
solutions architect	aoYbabdbnnasa
somebody like	XZvaZbXYvWXYX
somebody to	tWXYYrVZYYXZx
somebody who	ZXuayaXaZZabZ
someone to	zxXaYZWaXYYaZ
someone who	YYVZtYuYuVYaY
something for	T1VaYZVZvWZZY
soon as	qWTZZaYZYyZaY
speak next	YvuabbYaZUbbb
speak this	YtvabcZaaUbbb
speak>call-ask	PSSOV7QPVSSUR
speak>event	ZaZYaXZ5aYaaa
speak>expert-call	SWV4VRWQYTWXX
speak>i-am	YaZZbZZ4ZYaaa
speak>job-word	UUTWXT2OYVUUY
speak>pay-word	pWW1WtWOYVVWV
speak>seeks	UWZVZzXSZXXYY
speak>teach	XTWYY1XnYWWWX
speak>threat	vYaXauYXaaYaZ
speak>we	ZYZXZcY5bYZaZ
speak>you	TUSWWU0uVUUVW
sprechen ?	rYyYaYWZZYYZY
sql and	YuZcbdbbqbacc
sql for	sZaZbuaXbZaaa
start a	VXVY4ZUZUVYZX
start up	mqaotaYbbaZbb
start>easy-money	5VXXXVUXXXPXW
start>freelance	zYZabrYZaaaaa
start>i-am	TVTX1YTXvVWXW
start>interest-q	TYXZYZWX0XYXU
start>job-word	UXacabZb1aaZa
start>part-time	0bbZbaYabbZba
start>pay-first	UUXXWXUXYW2WV
start>pay-word	0YYZanpZaaYaZ
start>permanent	qrWZvZVYYYqYY
start>role	rxZZaXXZaZYZZ
start>sell-cta	PUYYYV4YXYWYX
start>threat	0ZaZaXXaraZaa
start>we	5ZaYaUWabZXaZ
start>workplace	yXabbrZbbbbaa
start>you	vWVZvXvYWYXYY
starts in	XZaaaXZyaYasX
startup de	ddcdsdcddccdc
statistics for	VVbYa2ZTbbYaa
stay in	TTuW0XTWWQVWV
stelle als	YyZbaaZatZaaa
still open	YzraabXaYXaaZ
stonebridge housing	arnbjbaaeeaoa
story of	abaabczbcaabX
studio in	6ZYZaXXWaWZaZ
sua conta	ZZYaaZYaYY2SX
subject	puWbcdbcbbccc
suche ich	rZabbbZauabba
suchen wir	YwZaZvWYaZZaZ
sucht eine	sYaWayYaaaaaa
suit you	mbwcddbcbVccc
sunil i	YaXbacwboYaba
support your	YWVZbawaaarYa
sur l	WXXXYwVwXVWXV
sviluppatore java	ZvZbbaYanaaqZ
swift ?	YaYqbbXbwaaaa
t know	YybaZaXZVxYZY
t pay	XYXZotWzZXYZY
t say	ZaxavaWaaWZaY
t you	XYVZlaWZ3VWqY
tag mit	ZbbZbaWabbybb
take an	YXXS0ZUZxXXZY
take part	XZYyZXWwaYZYZ
takes 0	YYYxaaYtbZZaZ
talk ?	rkwZWajZZnZYY
talk about	npUXZuayYWYZZ
talk to	VWnrXXpX3TXXV
talking to	YYXZYZWYwTwYX
talks on	ZaaabXZ2bYaYX
task-for-you>event	RXVYY0YTVVZWY
task-for-you>freelance	2YYXZYYXZYYZY
task-for-you>i-am	taaZaaWa0XaaZ
task-for-you>mule	RUXTRXVYTX1YX
task-for-you>part-time	2aaZZYZaXaaaZ
task-for-you>pay-word	4WVNYVUYXYWYY
task-for-you>role	V1abYbaZbbYbb
task-for-you>seeks	yYYYZYWaaZXZY
task-for-you>speak	0YZVaUXYZZXZY
task-for-you>teach	yXZZZRUaaaZaZ
task-for-you>thanks	RZaabbVb5VaZa
task-for-you>threat	3WYVYUWXXYWYW
task-for-you>we	avWU0VUWXXTXX
task-for-you>we-help	0WZYZQUZZZYZY
task-for-you>you	yXVwWqTVWVWWW
tasks you	ZbaZcaabbayba
taxa de	XYZZYZXZaY0ZY
teach you	YZXaZTWYYU2aZ
teach>benefit	VVXVX1uSXVSXV
teach>call-ask	TVUTY4RTXXWXT
teach>content	VXYXY2UQZXWYX
teach>equity	UzbbYVaaaaaaa
teach>event	VXZYZ3WtlYYZY
teach>freelance	QTTSU2QWYVVXW
teach>funding	TXYzURYWZXWZY
teach>i-am	TmUWX6UUYpqWU
teach>job-word	TXUYYxXvUVYWY
teach>mule	VySWWNVxVVRWU
teach>part-time	RuZZZ2YWZYZYY
teach>pay-word	WsZXZ6XVZYXYX
teach>permanent	WmWaZSYzZXYZZ
teach>role	QrZYZ7VXYYYYX
teach>seeks	TsYaY5XWiYXYX
teach>sell-cta	UWWUZ0SUYYXYT
teach>site-notice	WZZYYyYXZYWUY
teach>speak	XYaXa3YSaZYZY
teach>start	JWaZa6XYZZZZZ
teach>threat	UuaaZ2YXZYXZY
teach>unpaid	WWYYX1WVYWtVX
teach>wants-job	ZYZaZTZZ0YZZY
teach>we	VXZYZ+UWZYaZY
teach>workplace	PXaab5ZZaZZaa
teach>you	rnUXXrUxeUoXW
teach>your-profile	QROUTOP2TQSSS
team ?	YaYZazYVwVYZZ
team in	XXrZZryZaZYZZ
team needs	WubbbcXbwZbbb
team of	YwYbbasaaZnZa
team would	Z3WbbcYaXYaba
technical writer	psYbZaabbZZta
tecnico 0	cbbcuccdccccc
tell me	aWxYZYWp1UYYX
tell us	TXWsUXSwYW0WW
tell you	ZqyZmbXZYiZaa
tempo !	YYUZaaYXY0ZWW
tempo indeterminato	Yzacccabbbbbb
ten days	yXZwaWUZaZYaY
ten hours	wWUWXVxWXVWYX
ten minutes	TV2UWWpUnQsWU
ten weeks	0WXVXnUUZWWWW
ten years	TVUWWVRUW5UNT
tengo una	WVxVyYUXXWWWU
tenho uma	VWxVwWVXWWWWV
tente ?	vYZYsYXabZZaZ
thank you	UWRqVWSVU3VsT
thanks for	WYVYYZnYcvXrr
thanks>benefit	XaZWaa3aaXZaZ
thanks>call-ask	bbYabbaWaxbZa
thanks>connect	XZXYZZvXY0ZWX
thanks>content	XXYaaZZUY4ZYY
thanks>event	SztVXXVQWzVTV
thanks>freelance	RWVVWWTTV0USS
thanks>i-am	WWuYYYVWp3XVV
thanks>job-word	WUdYYsVUtyWqV
thanks>open-to-new	YXMYZZYYX1WOX
thanks>pay-word	RUV5SVWXWQVWX
thanks>role	XWVYYYXXTzYTW
thanks>site-notice	XXVYYYWXXuWwW
thanks>speak	WXUWXVVPU4UTS
thanks>teach	XXUYYOWWT5WUU
thanks>wants-job	YVUaZaYYzRXXX
thanks>we	UVUXWzR0XZVVX
thanks>you	bWqkXWUVW1kdm
thanks>your-profile	XX3aaaYZYNYUY
that ?	QVTWUW5VVTVUU
that i	zRwXXYTWXRWXX
that novatrek	ZYZbacvcqabcc
that s	XZXZZX2ZZpkZY
that the	UVVXXWQUXUpW0
that vantage	YXZbbcvcqbbcc
that you	pVrXXypWmhWVU
the 0	rXXYYUdrYWXX2
the actuary	aYXcbcacyabba
the app	UVTTUWOQXTvQ2
the bank	WXXYXYRsYVTXy
the best	WYoZZqWYY0XVV
the business	a1XbZbZbZaaZa
the call	XXWxZZWqZzWYW
the city	kxaaasYYaZZZX
the client	uXvZbaXabZaaY
the cloud	rrXZZYVxYVXYX
the code	ZvWbabYbaZvYZ
the contract	OXWwVXPUWUsWz
the conversation	YYXZZaXYZWY6V
the credit	WWUXXYUWXSVux
the crypto	USQVVQRUTzwTR
the deck	YXXZ3aXbaaZba
the details	TyVZYZVYZWW0V
the end	oYXYYYUWX0XWS
the fee	UUWvWUUVXV2VV
the first	UUVY5XUXXVZVu
the following	XWVYYZWYXW2VU
the group	WWUXWXVSWQU7R
the growth	YaaZcbzccabcb
the hiring	arZdcdbdqbccc
the hour	yWTWXWSWVzUWU
the interview	WXVXXYRWyV1VT
the job	YyoaZaVZYVpqZ
the kids	TTRUUbQSTPTS4
the limit	SSTUUTRSVQTQ4
the link	YwTZZYUXZzXYW
the login	XZZZaYXZbZ3XZ
the machine	aYYcccacxabaa
the market	WWvsXYVwYVXWW
the ministry	wxXYYYWYZXYZX
the moment	yXoZYYTYYvYYX
the money	uYXYvYXXZWsZX
the new	UVRXWXSVU1PU6
the next	xaXZbZYZaZvaa
the number	YYVaZaVYZV2WV
the one	YoXaqZlZYvoaY
the password	TWVYWXWWWVlS0
the pay	WU6YZZWZWWXYW
the people	ZvWaYbwaZXZaa
the phone	YwXYabwaZXaaa
the position	V4UYXXVXUUXXw
the price	QWVWzWlVWUvVT
the product	Y1XbbbYbZZaba
the project	wZZYZZWZaYxZY
the proposal	UWVXVXvVVTSVy
the release	zababWYbcanba
the rest	YXYZXZXZZY1ZV
the right	xVSVWVzXUTVVT
the same	lXXqZYsXbyYYX
the security	XWTZYZWYXV4VU
the server	VUUVWWSVWRTU2
the story	ZaZaab0abaaaX
the summer	kXYYZ4YXZWYYV
the system	uXXYYUrXYVVRy
the team	XzVaZaapeqXXX
the tech	ZXoaqZXusYYYY
the technical	ppXZWaXZpYwYY
the train	VXVYWWTzYzXVS
the training	WWSYWWUWWQqXz
the us	Yxabbaaabaoaa
the whole	XYZblbYaayYWY
them to	RURTUUNUSuST1
then we	TXWWyXUUYUwYW
there is	XVWYmZVYXW0XX
there s	qksZlZbroXXYY
these days	XXSYZaUYY5YXX
think of	YX0aZaWZqqZZY
third of	RVVV0WuTVSRVT
third-person>mule	ZZacbcacycbbb
third-person>wants-job	ZZYbbcYb2abaa
third-person>you	WXxqXYuYeUYYX
this afternoon	YwsaabZaZVaba
this is	qpXbaaXZZYqXv
this message	aaYbbbYZaYm0Y
this morning	QRRUUUPSU3RQs
this quarter	VVTVWX4WVRVVS
this site	TUSWVWSVV0vRQ
this to	XYYZYXvYYWuXW
this week	vXYZYZVYZXXzX
this year	R1PWUWPVWxTUS
thought about	YW1YXYUQUxXYW
thought i	WUybabYaWvaZZ
threat>easy-money	0ZZXZVVYaYRZW
threat>freelance	5XZZaZYaZZYZY
threat>i-am	ZZYbabXbZZxZY
threat>job-word	UXacacZb0baab
threat>part-time	voaaasbXaaYZZ
threat>pay-first	YZXaYaXaXXxYW
threat>pay-word	rWZXZwqWZYrYY
threat>permanent	YSWYYYSY0XVXS
threat>role	yWZaaaYbvZYZZ
threat>secret	YZZbbaYaaZ3VW
threat>sell-cta	XZaZZZzYaZVYX
threat>site-notice	WYYZZYWYZX7NW
threat>start	PUXTXSSWXV2SV
threat>teach	ZZbabyaYbbZba
threat>wants-job	YSWYYYSX1XUXR
threat>we	zYaZaWmZaZqYZ
threat>workplace	T7ZaVZYZZaYZZ
threat>you	mXXZYYWYZX7cV
threat>your-profile	WWSZXYWYWS1TT
three clients	XX4XXZpXXUWWW
three days	xZbbcbabcbbcb
three founders	XXWXvXV0XVVWU
three people	VVVzTXSVZWvWV
three years	RWSWUWSVT5VUU
through a	tXZYZXWZZXxZV
through their	QVYWX1RRZXqXW
through you	YWYYZZXaxXwZZ
thursday ?	ZuXYbbvZZZaaZ
ti va	XuWZwbXaaZZZZ
tickets for	YZZaZZW6aYYYW
tideway ?	YxvaZaWaZTaaa
tideway is	YqYbabvcabbbb
time $	Z0YbabYbbbaba
time 0	XwacbTZubbbca
time biostatistician	usZbbZZbXbbbb
time for	rYYYZZxYaYYaX
time to	rWroZauZYWYZZ
time £	pubcbaZbcbacb
time €	YzZbabZbcbabb
tjm 0	0Wabbbababbab
to 0	UwVYYobXYWsWv
to a	YfwmZamYZnnXX
to about	XWTYYZ4YxSYXW
to add	XvZubaZYbZaba
to an	rZabbbZvbZaqY
to ask	XYxYYZwZXXYZY
to atlanta	XXvZYYWXYVWYy
to be	sXoZbZaYYueXm
to book	tbbwaXWXbYUbZ
to buy	SVP04XPVUSOWV
to change	YYyawYXYaXZZY
to continue	VVUVYYRYzVuXX
to discuss	3XlXaaXaXWZXY
to do	TVOVQWyVR0WWV
to find	XlvqsaWZmWZZZ
to get	XxpZXZWZnYsZY
to give	zVTZZyXXXXXZY
to go	oYwWaaWaauaaZ
to have	osaYYYVpXyYZY
to hear	VivlXWWvWvYYY
to hire	vZZbbuZZZabab
to join	YsXuXZYXZYquX
to keep	vWVUSWRVWVPW0
to know	WV0ZYatZXlYZZ
to look	0ZZUZYuaZaYaW
to lyon	YvxaXaYaWYYZY
to make	XvUZYarZWzYZW
to me	XmtsYYmYhTYZr
to meet	XqtYqYrXWZnXX
to munich	ZawbabYbqXZaZ
to my	UYVYYavXVxXYW
to open	WUxYYZVXVUzSU
to our	UVXpY1VraXnYX
to pay	vXWzTXSXXSwXV
to receive	YZaaaaXbbZ0ZY
to run	Y0XaYasZZZXbY
to see	XXUrZauYYvYsX
to set	0YaabaYbbaobZ
to show	WYWZoa2YWpYZX
to solvane	Z2XbYbYbYZZZa
to speak	YYXvabyaZaZaZ
to start	UWXZyZvZWXsZY
to talk	brapZqmZoWZZY
to teach	XZbab1ZZbaZaa
to tell	ZX3ZZYVVsTYaZ
to the	WnWZYZYdnoYst
to this	XZXZXYWVZW1WW
to toronto	XttZYYWXUXWYv
to understand	UXV7VTVXUUUYX
to us	YYXaZasaaZzXX
to work	WWUZXZUY/UYYY
to write	WtxYXXUYxRYXW
to you	mvcaZZbrZfYZZ
to your	ZZYaaZsWabjyY
today ?	XYWYYYyYXUWXx
together a	VXuXYa2YYUXYY
tool it	VWSXWWTRWRuW0
toronto ?	WzUZZxVZVXYYX
try it	aaabab0abbZaX
try our	WRQXVXyzWVUUX
tu contrasena	abaccbabbaosZ
tu cuenta	WXZXaWWZaX3SW
tu perfil	ZqqbccabbaZqZ
tu web	0YUYXYtXTVRWV
tuesday ?	ZxXZabsZZYZaZ
tuo profilo	aarcccabbZauZ
two calls	PTT5SQRRVSRTS
two days	yYaaYqYbaabba
two hours	VTV1X1WUXWWYX
two interviews	YxYsaaZaZaaba
two minutes	PWWTXVzyXWTWU
two of	YWbawuZbbaaba
two years	U0tbaVZZaZaaa
uber die	xYXuZYXYYYYYX
um cafe	YY0aZaYZZpaZY
uma hora	bZbtasaacaaba
uma startup	abbbxbabbbaba
un architecte	rqYcccacacccc
un cafe	ZZubfbYaataYa
un caffe	YX0aZaYZZrZXY
un cliente	zXaccbabbcbbb
un consulente	rsZcbbabbbbab
un controleuse	ayYbababbaaba
un corso	XYaab3ZVbaUaZ
un data	quZcbbabbbbbb
un developpeur	ZxacabZbcbbbb
un fondo	ZbayZbabcabba
un ingegnere	stabbbabababa
un leader	VU3UXXUVWWXWU
un ora	WZYuYyWVaXYYY
un perito	TXX1XWXYYXXYW
un project	Xxabbbabbbbbb
un statisticien	pvababZbbaaba
una hora	bcbrbrbbcbbcb
una startup	ZZZazbZbbaaba
und 0	WWWYsYTWYXSVz
und mochte	xYWZYaTZvWXXX
und suche	aaabwZabrabba
understand how	UYU4WSSXTVTYW
une heure	YaawZsaabbZYa
unpaid for	XYXazvVXZYYZY
unpaid>connect	TTSTSPS2WRTSR
unpaid>equity	YYZb3YYYbaaaZ
unpaid>freelance	YcccbaawcabaZ
unpaid>funding	aVabzZZZbaaaZ
unpaid>i-am	TUUWT0SRWTWXS
unpaid>pay-first	STSV2SQRSSNUQ
unpaid>pay-word	VWXXXxb2YWWVW
unpaid>permanent	aVbazsZZbaaaZ
unpaid>seeks	VXZZV2YWZYYYX
unpaid>sell-cta	VYZXYU1WaZTXX
unpaid>site-notice	WZZYXzXVZYWSX
unpaid>teach	UWXYV4WUYWXYV
unpaid>you	UVVY8VUVXWWXW
unser team	WvZaaZvaaaaba
until the	vXYZZXWYZYXZ0
up ?	YasbabwZYYZba
up for	oXeWsYcfYrYYr
up in	SSuWVXyTWxTUR
up on	XsYYYZ2YaYYZY
up to	unoZZZUZYnrYl
updated resume	xajcccacbbbbb
us ?	aZabo1WXbZabb
us both	ZWZazaZaapZaZ
us the	YZZaXaWabZ4YY
us what	RXWzUWSxXXUXW
us your	ZZabbaXbcZ1Za
usd h	yYabbbjbabbba
use your	PRRTUUNUTPyR2
uur per	qZbbbrpbabbbb
ux contrato	ZyZcbbaaabbab
ux designer	lrmabbYbsZbea
ux designerin	Yyacbaabaaabb
ux en	ZuZcbbabaaasa
vacancy at	YxvbaaYaXXZZa
van 0	ZaYubaYaaZvZX
van een	YZZutbZbcbaba
vantage pay	jrnaZaualXZZZ
ve been	YZZZaaYWazsZY
ve got	UW0WZWpWTzWWT
ve updated	VXVYYYTXXUVyx
vergoeding €	UWXwVxWVaYXZY
verification is	YXVZZZWYZWR3U
verify your	XXXYZYUYZXnzW
visa status	wZZcdcbddcccc
visto il	xYvZYZWYWVYRW
visto tu	uZtaaaVZXXZsY
voluntarios para	ZXaZZ0ZWbZYaZ
von 0	YZasZZWZaZzZY
von einem	YXWZZYXTvUYxW
voor data	ZlabbbZaaYayZ
voor een	tYZuraYbYaaba
voor java	aoaccbabaaava
voor mijn	twYZarVZUYZaZ
voor onze	YZbYawZobaaaa
voor projectleider	aYacbbabbZbxa
votre compte	WZZZbYXZaYzsX
votre invitation	bcbccbbXcZbza
votre mot	abbbcbabcassX
votre profil	aZtbbbZbbZmra
votre tarif	xYYtZZVZaZYZY
vous a	WYlZYYXyXWYWW
vous d	bbZsdccrcbccc
vous etes	XWVZYYWYZWvxW
vous interesse	ssZcbcabbbbbb
w:!	ZamXXXYnZ4pUV
w:$	qlXqaqrXYXqXX
w:%	WZXWxbuiYXwYW
w:0	onXmdoidYWnbl
w:?	kdqehhpaobXWf
w:URL	YtYaZZrwZYeXX
w:a	mljkfkhedagba
w:aan	UWrdYuYuXuVVV
w:aanbevelen	YXXbZaXa2ZaZZ
w:aandelen	cZbcvcbbcbccb
w:aangenomen	YVXYWZXYZWzYW
w:aanmelding	XXXXYXXQYVXzT
w:ab	YXZbaZwawaZZa
w:abap	mlWaasXotZaaZ
w:abbiamo	wXVYYUVXXxYYX
w:abbonamento	ZaZaaaVZaXYyV
w:abend	ZZaZZwZYaaZZY
w:abende	YYabaxZabaaba
w:abertas	WWUXYVXyXWWUW
w:aberto	aZybbcabaRaWa
w:abonneer	XZWZYZWyWUXVW
w:abonnement	XZYZZZUXZYW1U
w:abonnez	UXVYWWVyVUWVT
w:abonnieren	ZZYaZZYzZUYWX
w:abord	YWXZXZXZZXzXY
w:about	cirtagbmaoWWX
w:abre	VzYWYQWXXWVXW
w:abrechnung	uXZvZXXYYZWXY
w:abrimos	XWWXyYXYYXXYW
w:abroad	PTTVSWlVUU8VU
w:absprache	yVZaYXWZYZZZY
w:academy	VYaaa0aabaaba
w:accelerator	OUXW3WTYYXUYV
w:accepte	aaYabZZTavZxY
w:accepted	WXSYXYUXUzXrV
w:accepteren	YXYZZZXXYzXVW
w:accepteriez	YZVaYaVZ2WYYY
w:accepting	YXXaaarYYvZwX
w:access	uTwXXXUVWVVWx
w:accesso	VWVWXXUUWSV0T
w:accettato	ZZYaaaYZZvZvX
w:acciones	bYbctbbaccbcb
w:accompagne	UW0XWWOWVUVVU
w:accord	ZaXvcbatbabbb
w:account	XXYZXYvZZXzYp
w:accountants	OTQPSVzTQ0TST
w:accredited	WWXWVXR0YWTTV
w:aceitar	WWWWXXVVWxVTT
w:aceitaria	ababbbZxaZbaa
w:aceitou	ZZYaaaXZaYZ1X
w:aceptado	ZaZaaaYZaXZ1X
w:aceptar	YYXZZZWYY0XVW
w:acesso	VVVWWWTTWRU1S
w:achat	ZZavbYZZbbZba
w:acht	YYabayZabaaba
w:acquire	WWYXY5XXWWXZX
w:acquisti	Zabbab0aaaaaZ
w:across	qmwaaZWZYsYYZ
w:action	VVTTVWTVVSUVz
w:activity	ZZZaaaWabY0XX
w:actor	5YYXYSWQaYXYY
w:actualizado	WaycbcbbZZbVa
w:actuarial	MMMPP0M1PNNNN
w:actuary	qtWaaaYauZaaZ
w:ad	nVUVWpZSTTS0S
w:add	VipnXXVUWlbxr
w:added	XXWYZZWXYUU7S
w:adding	U2VXYYUXWxWWT
w:address	STTVUUPSWTt0S
w:adjunct	WYaYa4XWaZXZY
w:adjunto	PTSTUTRStQTRz
w:administratiekosten	YUXYWYXYZWzYW
w:administrator	tumaZakaYYZZZ
w:advance	WWWYY1VWVV0YW
w:advertised	WT5ZXZUXUSWWX
w:advertisement	YZXaaaXZZYX3V
w:advice	aYZaZYXZ1YYbY
w:advies	YYXYYZWYxVXYW
w:advise	TNOVTX3WRRRVS
w:advisor	KPQy1NNRRPNQP
w:advisory	WWW0yXWXZYXZY
w:affideremmo	3YYZZZXZaXYYY
w:affitti	1YYZkXXYYsYXX
w:affut	UVTYWYVX0VWXW
w:afraid	UVVXU0TSWTXYT
w:after	etTpWWsWYqoWd
w:afternoon	XyuZZaXZYTYaZ
w:afternoons	6WWYXYWaVWXaY
w:afterwards	PSWV0WSVYWTXU
w:again	RT7VV2QVTPSqT
w:against	SWVWYVSWXU1PU
w:agencies	XZXYaZ3ZZUYZY
w:agency	xsXZZYtZYYZaZ
w:agenda	XWUZXYUPW6YYX
w:agendamos	bbaXcbwbbbbba
w:agent	UYYXTYWYYX0XW
w:ages	XWTZZaUZZ5YYY
w:aggiungo	VXSXWZTWV0XUV
w:ago	XxUZaaWZYzZZZ
w:agreed	UVUWrXVWWVQWz
w:aguardo	TUSVUVzUVSTRS
w:ahead	1aaZbaXbbaaaY
w:ahorra	aacbcawcccWbb
w:ai	YUuauVsqdXlWV
w:aidons	ZbaYbbybcbbcY
w:aime	ZZXaZSXXVzYWX
w:aimerais	ZaXbZXxZuZZaa
w:aimeriez	UV1WVWPVUUVVT
w:air	YYVUZWWzYUYaY
w:airflow	uXqacoXZdkaaa
w:aiutiamo	abaaaazZbbbaZ
w:aiuto	yXaZaSVaaaaaa
w:ajoute	WWRWUXUVV1VVV
w:ajuda	yZaXaVYZaaYaZ
w:ajudamos	abbbbbyZbabZY
w:akademie	UVWTXyUUXVUWV
w:aktuell	VWUWWXzWWVVTU
w:al	jtXXbsZWYXzXW
w:albania	POURUQ3UTSTSS
w:alert	WTWYXYUXXSVvz
w:alerts	TTS1RVSTXTVUT
w:algo	VWUXWXUV1TVUT
w:algorithm	SSywVWVWWVVXW
w:alguien	XXUYzYUYYWXXV
w:all	ncjqYYdYkcXnq
w:alla	XX0ZYZWoYrZWY
w:alle	UUUWWWUUWUVwy
w:allegato	PSQSTTQRSPRQ0
w:allego	VZYaZZXYyWZYY
w:alles	XVXXYYsXYvWwU
w:allowance	RVVVUURPWW1TT
w:alma	QQQSQROPT2PPO
w:alquilanos	TUYUZTTXYV0VU
w:alquiler	ccbctccccbccc
w:already	UXYUYU0XXWUXW
w:als	XsXjoZmosXYhY
w:also	RVRWTXxUSzSTQ
w:alterada	ababbaaabZRyW
w:alternance	Ybbcbcacvbccc
w:altijd	YX5ZXZWYYWZYX
w:aluguel	ddcdqdcdddcdc
w:alumni	RROSSRR23LRPP
w:always	VV2XYXVZZWvZZ
w:am	YcZmYfYnuWjXs
w:amanha	TTTTTUSTTRSPz
w:amazon	WVW1UaUYXYwZX
w:ambiente	Y1ZbaaYaZZaYZ
w:american	TSSVVVRTSS1WT
w:amersfoort	YxXbbcabaabab
w:amira	sYkaaanaaYatZ
w:amount	TXWWVXRVXVUVz
w:an	iaZqmomblaZdZ
w:analisi	1ZZaZapZaYZZY
w:analist	rvabbaZaaaaaa
w:analista	isZaaaYarZZrZ
w:analysis	1SVUXsSSVUVVQ
w:analyst	luVvYYVYqnXiY
w:analyste	Zbcdbcacvcccc
w:analysts	SUYYY2V1ZXYTW
w:analytics	XwvaZaXwZVYYX
w:anbei	RSSTTTSQTQSR0
w:anchor	YqXiZarpoYZqY
w:and	kimkmdYbjcpZa
w:andrebbe	ZbZbbaZyaZaaZ
w:anexo	RSRSTSRRSQRPz
w:angebot	WYzZYZUWXWXYW
w:angehangten	SUTUUURTUSSRz
w:angel	UTUV4XSWWUVVU
w:angels	SRQT6VOUMRSVT
w:angenommen	cccccbbYcbbwb
w:angesehen	aaXbbcabVZa2a
w:angry	WYWWYZzYaXXYU
w:anima	XXYXzYVYZYVYX
w:animale	aaZbvcbcbbbca
w:animas	WXXYyaWYaYXYY
w:animer	YbbbbzaWcaXbb
w:aniversario	VWVWXWUVVzVSS
w:anjo	VVTWzXUWYXXWV
w:anmelden	ZZZaaZY3aWZXX
w:anmeldung	XZWZZXWSYWX0V
w:anna	WWUUWWUVVTVVz
w:annehmen	VWWVXUUUXVzVU
w:anni	V1UXXOWVWXTXU
w:anniversary	YYYZZZXYYoYwW
w:annotation	YXWZXZ2XWVXYW
w:annual	XWYYXyWwZYWXW
w:ano	WWVXWXVWWxVUT
w:anonymous	YbZ1bYYWbaZZa
w:anos	T3XVXNVWXWSWU
w:another	QQQyUSrST3SQR
w:anrufen	XVwYZZwZXYYYY
w:ans	UV0WWWPVVUVVT
w:ansehen	YXYaaaZaZYa2X
w:answer	XyXtZZXXZXjqY
w:answered	YYXZZZXYYTWyT
w:answers	xVWuXTaWYWvYY
w:anteile	WVYW0YXZZYYZY
w:antes	VVYYXYWYYY0XX
w:antiguos	ZaYvWaaabaaaZ
w:antivirus	ZZZZYaWYYYyXW
w:anuais	W1YbaaZaaaaZa
w:any	XUsrXYYX3VXXl
w:anybody	VUVWTWS0WVTVW
w:anyone	VWonXXTW6TXWV
w:anything	VvpYXZTYutXXX
w:anyway	YYWaZTVYYTzaY
w:anywhere	ZVXbabZb2Yaaa
w:apareceu	WZXZZZXYZWVyW
w:aparecido	VWWXXXVWXVVzS
w:apart	RSTTUSPSV0TSR
w:apellido	ZaaaaaZaaaxRY
w:aperta	Z0XaabZbaabab
w:aperto	YZzbabZaaYZQZ
w:apetece	YY3bZbYaZWaYa
w:aplicado	YVXaaaYa4YZXX
w:app	qWTZ5VekWUYVl
w:apparently	VTQVVUQTV0RSS
w:apparso	WXVYYYWWYVVyV
w:apparu	WYVYYXWXYVV0V
w:appeal	XyZbbbYbaaqZZ
w:appear	TUSXWXS0WUWUY
w:appearances	YZXZaaYZaXYxX
w:appeared	XYXZZYUXZVW3V
w:appears	XVVYZYVXYUQzT
w:appel	TTxUVUSyVUUUT
w:appeler	ZXyaabZbaYaTa
w:application	XuWZtZWYoVYuW
w:applications	XVXYYWWxYWY0W
w:applied	VWYaayZZxYaaZ
w:apply	UwUXWSm0vWVUW
w:appointment	QSSTUUySTRRNz
w:appraisers	RWR1VQRVQTTWV
w:apprentice	TUUVSVPW1RTVT
w:approve	VVVWXVUVXUWR6
w:approved	SSqUuVRRTQSvw
w:apps	VXUWVZUYW0sYX
w:apresentar	Zaaaab0aaaZaY
w:april	zTVXWXVVtWWXY
w:aqui	ZaabbaZ0aYuTY
w:arbeiten	V2YbbaZaYaYZZ
w:arbeitet	QVYYYV4ZYYXYY
w:arbeitgeber	aWWbabaaxTZYZ
w:arbitraje	SXXzXWWYYXXYW
w:arbitration	UXWyXWYYYYWYW
w:architect	ntWaZaaZrfZnZ
w:architecte	nrYbabYbaZava
w:architekt	XzabaaZabbaaa
w:architetto	baYcccYbsabsa
w:archive	VWWXWXUVYWzwU
w:archived	QTQTUVQSTRR1P
w:ardent	lqXZcZscnjYfY
w:are	kZwccbabXaZjn
w:area	T2wXWWUWsUWVV
w:aren	YU2babZaYZZba
w:argent	VUSX0XUVTTVWS
w:arguing	YYYaaaZVZ3ZZZ
w:arnhem	YXXYYXXRYVX0T
w:around	qYzZYZlZXWpZY
w:arquiteto	nYYbbbYasZatZ
w:arriva	STRTTTRSTQQP1
w:arrivano	VWUXwXwWUUWWU
w:arrive	SUTVUVQTWUSS0
w:arrivera	SRRVyVSTTSOSy
w:article	WXWZZuVuYwXXY
w:articles	U6SYXuWXUUXWX
w:articolo	WYYYYuWTWxXWW
w:articulo	YabaayYTbaZba
w:artigo	VYYWYyWYZXVZX
w:artikel	WZaZazXZbZYaa
w:arztinnen	RVWWWTT0WWUUS
w:as	YoWeooeYnoeYk
w:asap	1XZbbbZbZaaZa
w:ask	UkbtXrnkoUmlV
w:asked	hujpXpVYXVXYu
w:asking	WW9XWYRWUTWWV
w:asks	Ybaaacyccaadb
w:assegno	W0UXXQWVXXTYU
w:assicurativo	xVbcbbabbcbab
w:assignment	TP3WXZVXUSWVV
w:assinatura	ZaZZaaWZaYYyV
w:assine	YYZaZZYwYXZYX
w:assistant	OWYYYvzUXXWYY
w:assistants	WWUXYWSWYW2VS
w:association	oyUWTVVzVQWUU
w:associe	aaacxcbcbbbcb
w:assume	aybbbaaabbYaZ
w:assunto	WTWXWWVWYVzWV
w:assunzione	Z0XaabZaaabaa
w:assurance	XXZWZyUTYXVYX
w:assurances	abYbZbzbaaaba
w:async	2XaabWXabZaaa
w:at	doeiYZmindban
w:ate	aVbbxaZYbaaZZ
w:atento	TUQVUU1TURRQQ
w:atlanta	cspYYrZXXsXXl
w:attached	coVXXYpVfWeW0
w:attendee	UXVWWX1QYRWUS
w:attente	bbabbaaXbYa0Z
w:attention	YX3ZabYaaXZRZ
w:attesa	SWWzXUVWXVVVU
w:atualizado	XY0aabZaZQYXZ
w:au	aYWabbZWZxavZ
w:audit	4VWWVTwWYWWXV
w:auditoria	XYXYYZ2UYWXVU
w:auf	mppXWXTUWroUu
w:aufgabe	ZZzaXaaaYYaZZ
w:aufnehmen	XXTZYYXQX0XWX
w:auguri	VWVWWWVVWzVRS
w:august	0SWVWTSVWUVjR
w:aula	RSRSSSQRSRSQ0
w:aunt	UWSXVXTVUQ1WU
w:aurais	1XUXVXVXVVVWV
w:aus	sXWYZZUXYmYXx
w:ausbildung	STTUWT1UWSSTT
w:austausch	aaWXbbZZaxaYX
w:austin	umXsYYYllWYoX
w:auswertung	zXVYYYVXYWYXW
w:auszahlung	YZaZZZWaaYyYY
w:authenticator	YZXaZZUYaYyWW
w:author	SVVUW0SXZWXZX
w:automates	WRYYWW0WYYVXW
w:automatic	RUSUUTQTTQQO1
w:automatically	Ybbbbc0baUbaa
w:autonomo	wYZaaaYwaZaZY
w:autonomos	YaZZZayWaYZXW
w:autorinnen	USWWW1UTXWVWV
w:autumn	QV0YXyUWnSWWU
w:available	tVXZZZpZoXWou
w:avaliacao	QYXyYWWYYWXXV
w:avant	ZVaaxZZZaaaaZ
w:avec	YXYtYYXZaZwZZ
w:aver	WXWXYXVWX1WTU
w:avez	VVtXVX0WVTWQW
w:avisame	XXWYXYVXyUWWU
w:avise	XXWYXYVWyUWVU
w:avocats	UWXzXXWYYXXYX
w:avoid	VXWXXXWXWV0UU
w:avoir	ZZWZaZZTY2ZVY
w:avonden	UTUVVSTzVSTRS
w:avons	vVTWVWUWWzWWW
w:avril	WWWWXSV1XUVSU
w:avuto	TUSUUV1TSRTTQ
w:award	TVWXXYUWW0URT
w:awards	WWVXXTV0ZSTVV
w:away	UUVXWVT0XRUVU
w:ayer	YZXYaYYUVyYWW
w:ayuda	yYZYZZYZYZXZY
w:ayudamos	ZaZYaa2WaYZXW
w:azienda	VyWZZYWYxXYYY
w:aziendale	UWYXZ2XSZYQZX
w:aziende	YW0aZaWZWWZZY
w:azure	uUlaraXauXZZZ
w:b	q2WZXZWZrWYYX
w:b1	VTUXXVUTWVSV8
w:b2	Y4XaZaXZXWYYZ
w:baan	XvSaaaYatwaTZ
w:bachelorarbeit	VYYaYaYYyZZaZ
w:back	RVkXbXzVuVwWT
w:backed	TQWU1VRUXWTVW
w:backend	sxXaXZbacYZpY
w:background	rnsZraXaaYjZY
w:backpack	TWXWYWW0XXTVV
w:backup	YYWaYZYQXX1VW
w:bad	TQ1WVW1WSNVVU
w:badge	XWVYYYWYYTrxT
w:bakery	ySPT2TMQRRNTS
w:bambini	SSRTTTRSSQSRz
w:banca	vYocbcacbbbbb
w:bancaire	zUYbbbabZabbb
w:bancaires	abbccbabcbvYY
w:bancari	ZaaabaYabZwYX
w:bancario	xWabbbababcbb
w:bancarios	XZZZZZXZZY0RW
w:banco	VWVXWWUXUU0VU
w:bandisce	W0UXXPXVXXSYU
w:banenbeurs	RSRSSSO1TQRPP
w:bank	XXpoYXUbXa0Xq
w:banken	aawbbbbbZZbaa
w:bankgegevens	ZZYaaaYaZYyXV
w:banking	XYXyYZWYZXXYX
w:banks	YuubabYbbbaaa
w:bari	TUSUVUS0URTRR
w:base	W4YaZaXZZZZZa
w:basics	ZZWabYZSaXX4Y
w:basis	yXbbbbbcabccb
w:batch	ZWZaybYbbaaba
w:batteries	TZVzZYXZaWZYX
w:bau	ZrZcbaabuZabb
w:bauen	VW2YXYTWYXXXW
w:bauleiterin	WzXZYZYZZYZaY
w:be	jgpjpYYbmeZXo
w:bearbeitungsgebuhr	YZaaZZXaaYxZX
w:beaucoup	YZWZYSWXUzXWW
w:became	TUWXWWU1WUUTU
w:because	XVtYYSVWVUVzv
w:become	TXWWY0qWYopXW
w:becomes	YYVaaa4aVVZaZ
w:bed	TRW0XUSXYVUXV
w:bedankt	YXYZZZYYY0YVW
w:bedrijven	bcbccctbdcccb
w:been	TVrmWXTUX1XzU
w:beer	RSPUTTPSQ2RQQ
w:before	VoaWWYWqqUyXq
w:beforehand	UTUVUUPVVU1UO
w:befristet	W0UXWXUUUVUUT
w:began	WYWWYZzYaXXYU
w:beginn	SWWXXUU0XWVUT
w:begonnen	ccacudcccbccc
w:behalten	UVUVTWSVVU0TS
w:behind	VYXYYazXXUWZW
w:bei	mktYjYrqlXZWX
w:beides	VXzYXZUWWVXXW
w:beirat	aaa0aZZabaZZZ
w:beitrag	ZXXaaZZZVwZWY
w:beitreten	ZZZ2ZZYZaZYZZ
w:bekeken	aYYbbbZaaYa1Z
w:bekijken	ZWZbaaZZZXa1Z
w:believe	VtmXUX2WVQUVW
w:believes	XXYZzaUaXXZaY
w:belle	UT0VXXUVVWWXU
w:bellen	Xusabanabaaaa
w:belles	ZVaawZZZaaaaZ
w:below	VWVXXXtW1Uekq
w:ben	oZoaoaYavYaZZ
w:bench	SVXXYV8YWWXWT
w:beneficios	Z0ZbaaYaZaaZa
w:benefits	Y2YbZaYabaaab
w:benevoles	WZZYYyXXZYWTY
w:bengaluru	XunpYZYlatYYX
w:bent	XTWXWYXXYVzXW
w:bepaalt	XaZybaZbcbbba
w:berater	lqbccbbcXbbrc
w:beratern	aZccccucccbbb
w:beratung	XWVyYXWXYXYXV
w:bereich	yZacccZcZbbcb
w:bericht	VVUWWWRUWSU2R
w:berlin	jxWZoteYYWYZX
w:beschikbaar	qZZbaZYZwZaaX
w:besetzen	U3YaaaZZYZYZZ
w:beside	WYXZ1ZVZUYYaY
w:besoin	uUWyWVUWXVWXW
w:besoins	UVwYXXxXWVVVV
w:bespaart	ZbbZbZwbcaZaa
w:besprechung	TURSUUPRVSTS1
w:best	pYeYZnuYYwXWW
w:bestatigen	YYZaaaXZaYzVW
w:bestatigungscode	XYYYZYWZaYxWY
w:beta	TUQUxTQ1WRSUU
w:betaal	YVXYWZXYZW0YW
w:betaald	XaY0baZbbaaba
w:betalen	sXYYs0VYZYXZY
w:betalingen	TSRUTTQTVS2TT
w:beteiligung	YUZayZWaZZYYY
w:beth	qdWkZamZZUazY
w:betreue	ZZzaXbaaZYaZZ
w:betreuen	UXWZXZXXzXYZY
w:betriebsrente	U2YaaaYZXZYZZ
w:better	UV0VWX4WVQTUU
w:between	xTVWXVTWXWVV1
w:bevestig	aabbbaZaaayVW
w:bewerbung	baccbcabUbbzb
w:bewertungsmodellen	SWX0WWVWYXXYW
w:beworben	YWYbabab2Zaaa
w:bezahltes	WYZxZXXYYZXYY
w:bezorgd	QQPRRRPQROPN2
w:bi	ptXaZrXrnXYZY
w:bid	yZaZZasbbaZba
w:bids	PRTTVTwVVS1RT
w:bier	abcabWbvcbbbb
w:bieten	ZZzaWbaaZYaZZ
w:big	VttXuYsWWVWXW
w:bigger	X4UYZaWZZYabZ
w:biggest	aa2ZaaVbaYaaZ
w:bij	VnyZZZsZpXYXY
w:bijlage	QTSTUUSStRTQz
w:bijles	XXZXayYYYWXZX
w:bilbao	XuZaZaXZYZZyY
w:bill	vUXVSXVXVYyXX
w:bills	XYWVZZ4YXWWXX
w:bin	VWwWXYUYuVsXV
w:binnen	aaabbaZabaxVW
w:binnenkort	ZZXZZZVXXxYWW
w:bins	XXYZyaUaXYZaY
w:biology	2VVVWOSXYWVYY
w:biostatistician	swVZZZXZlYZrY
w:biostatistics	OUSQT2QTPRRUS
w:biotech	itXWuZkoZYZaa
w:birchline	ctjZYZhZtlYaY
w:bird	ZZZZXaV3aZXYX
w:birds	WYTWVWTzaWWXX
w:birth	XbaaaaYbbawZY
w:bis	nvWXXXWUXVWWx
w:bisogno	xYaaaTVbbaaba
w:bitcoin	xWbbaaWbbbsbb
w:bitte	STSVVVRUmQqR3
w:blocked	WWWYWYSXPV0XU
w:blog	UUVVXsvuYWTWY
w:board	TUVvn2TWXUWWt
w:boiler	QTSUSUSTTSSR0
w:boletin	YXWaZZYxWWYXX
w:bologna	WyZbbbZbabbab
w:bom	WWVXXXVVWxWTT
w:bon	VVWtWVUzYVVWV
w:bonjour	tpvaaaYaaZaWa
w:bonn	YZXZZXXRYWXzV
w:bonne	ZZXaaZZSYzZVY
w:bonus	Y2ZbaaYbZaaaa
w:book	WTSwUsVxTlSUq
w:booked	TTOSQTPRPNTP2
w:booking	uTSTUPzTUNRPz
w:bookings	UWXYXR3WZVVYW
w:bookkeeping	VYYZuZtZXXXuX
w:books	WWYYZ5XXWWXZX
w:bookshelf	SRRTTUQSTPSS1
w:boosting	YbbcbaabbbvaZ
w:bootcamp	TYYaZSYwvYYZW
w:bora	1TUTVTRVVTSUR
w:bord	yXZXYWWZaYYaZ
w:bordeaux	YbbbbyaXcaXab
w:boss	UWVYWUtVV3sWV
w:bot	YbZZYaSaaZ2ba
w:both	VUpYnZYXX6cWW
w:bought	UVWVWV0VVTTUU
w:bpi	ZYaawaaabaYaY
w:braga	zXZZZYXYZYXXW
w:brain	YbXwbYYYZZbaa
w:brand	NRQUUVMTT3TVU
w:brauchen	uVXwqXVXYXWXX
w:brave	WSVX0YTXWVVXW
w:break	aaXZaWZSzXZZa
w:breakfast	VTTWVWS3WTSSQ
w:breaks	WWVXWXSyYWkrX
w:breda	WVYZZwWYZXYyY
w:bremen	UUVVWUU2XRTUU
w:brewery	2XUWTXRTUQVXQ
w:brief	1WYYXVQYXRXYY
w:brilliant	YYWXXXXSYzUVT
w:bring	TUTVuVpyUTaVs
w:brings	UWXYXQ3VYVVYW
w:brochure	ZaZbXb2baZVbZ
w:broken	2TSWUWSSSQVVV
w:brut	RzYYYVXYYZVYX
w:bruto	Wxabcbacbbbbc
w:bspce	YXZYxZZZaZYZX
w:btc	XZXZWYVTZYzWX
w:buchhaltung	WZaYZWzXbaWZY
w:budget	6XYXYVTXYVWYu
w:budgeting	WVVWUWSzVUTVW
w:budgets	VUuWSX1USOUSS
w:buen	Y1ZbaaYaZaaYZ
w:bug	UXVWWXRWYV3WU
w:build	ueVY0YiXdaZXW
w:builder	TSUUzYWYWWUXV
w:building	XWuyoZTYYXZZY
w:builds	X2YaWaYbZZaba
w:built	sWXYYazXwVWWW
w:bumping	UVVWVY1WWTTUR
w:bundle	YabaaayYaaWZY
w:buon	WWWXXXVWWzVST
w:buoni	Y1ZaZaXZZYZZZ
w:buono	XXWyYYUXZXXYW
w:bureau	QVSWVW1VVSUVT
w:burnout	UUWVXTV0ZYSXY
w:buscamos	oWrkqnYqaYZZZ
w:buscar	STRTTTRSTRRRz
w:busco	YqXbkbZaxZbaa
w:business	cvVYuZvZbYXbX
w:busquedas	VWWXXXWWYWVyT
w:busy	RWwWUXuVVxTVT
w:but	drbYtkUqWlVYp
w:buurt	YXYYYXXRYVXzT
w:buy	SVS0zWOVVUxWU
w:buyer	STW0QVQWVVtWT
w:by	nVqZdXooXWnmp
w:c	xbXZZobYYXabr
w:c2	1WYbbbpaZZaZZ
w:ca	yXUXXXUWXvXVV
w:cabinet	UvTwYYuYXXXWX
w:cabinets	cbaYcbucccbca
w:cache	UVWXVRU2YWVVW
w:cachet	VWVWWVUzYVVVV
w:cadastro	XWZZYZXZaYxZY
w:cadeaubon	ZYXzaYXYaYXXV
w:cadiz	YZYZaZXYZyYWW
w:cadres	VW0XWXQWVUWWU
w:cafe	YYyakaYZZtaYZ
w:caffe	XW1YXYWXYtYVW
w:call	WooycXXbXmbYk
w:calls	UVV7WWXWYWpXW
w:calmer	UVUXXXUVWzVTS
w:cambiado	ZaYaaZZZZYP0X
w:cambiamento	YW0aZaWaWWZZY
w:cambiar	QS1TTTQSTQSQQ
w:cambiare	WX0XXXTVWRWTU
w:came	YuvrYadYZXYYY
w:camera	TRUVVVPWVV4TU
w:campaign	STSUTUMTQQR2P
w:campus	UWVUY3SUYXWYV
w:can	cjiaaendiUalu
w:canada	YaZZaYVaYaxZZ
w:canalizador	SSRTTTQRSRSQ0
w:cancel	QRSSUTORTQRR1
w:candidata	bZXcccZbzabaa
w:candidate	UUkWXWRUVU0Tw
w:candidatei	ZXVbbbXa3YaYY
w:candidates	VrXbZa0aZaaaZ
w:candidats	UVTWXX0WXVVUV
w:candidatura	aZZccbZbaaa0Z
w:candidature	aXXbbbYbZYa1Z
w:cao	Z0ZbbbaaaaZYZ
w:capacity	SZaabbVb4Vaaa
w:capital	cccdrdddddcdc
w:captando	UVTWzXTWYXWWU
w:card	loXZYZWYZY3WX
w:cards	UXWWVXTUWX5XV
w:care	WcsYuvrXXWVXX
w:career	WSuZYYV4XWXYX
w:carer	SWTYVXVX0VWYX
w:cargo	WVTXXWVUUzVRU
w:carpenters	PRSQR1QPUSSTR
w:carreira	YyYaZZXtYYZYY
w:casa	vUWVXTUaXV2WT
w:case	SUV6VUSUWUUUR
w:cases	TVUXWXtUVTTV4
w:cash	XUWzzYXZYXoYX
w:catalogo	Zaabab2ZaZaaZ
w:catch	zYVYXXVXZyVYU
w:catching	XXUZXYUOW6YXX
w:caught	1WRWTXSWVTXZW
w:causa	WYYyXWYZZZXZY
w:cause	TSUVUVRVWPRS0
w:ccnl	V2ZZaZYaZZZZZ
w:cdd	R0YYZWXYYZWYX
w:cdi	X0obabZbaaaaa
w:ce	STRTTUQSTPRsz
w:cebu	XWYaZY2ZYXXZY
w:cela	2UYZaZYaaZaaa
w:centro	X3ZaaaYaZZZYZ
w:ceo	aZZaZaYXZX2aY
w:cerca	SuWWXVyXXWXtV
w:cerchiamo	XWYtvoXqZYYYY
w:cerco	rUYapaYZzZaZZ
w:cerrada	bccddcccdbwSa
w:cerrar	bZbcubbaccbcb
w:certifiante	VVVWWRU1WTVST
w:certificate	XXWXXXUsYWqzW
w:certified	QTRWTS5UWVRUU
w:cervezas	WWXYXUWzZXWWX
w:ces	YZWZZaXYZyZWX
w:cette	WXvXYXVXYUWxV
w:cfo	zZZZZYYaaaaba
w:chain	0WSuUVTWWUXYW
w:chains	LQV3VPQRXUQSS
w:chair	YVZYybYabaZZa
w:chairs	SVUWWW2WSVVVU
w:challenge	wYzZZXVZVYYaZ
w:chamada	bcawbbabcZbbb
w:chame	WbbabYZbcayaa
w:chance	UWmXvWpWkUVWv
w:change	UV0WzXqWWVWlW
w:changed	VVRXXXUSUzTst
w:changers	QOPTSTO3ROSSR
w:changes	WYYYZXSXZXY2U
w:channel	TVVUWUR3WTVUT
w:chapter	SUSVVqQvRzRUS
w:charge	qWUYWX6WUTWYW
w:charges	OWUUVT2WWUUXV
w:charity	vZYYaXXyaYVYV
w:charla	ZZXZaYYUVzYWX
w:charts	STQRTSORS2RPO
w:chat	UWzuZZpZZXYZY
w:chatbot	xXaaZZYZaZZba
w:chats	TVYXXVVWaYyYY
w:cheaper	WRYYWW1WXYVXW
w:cheapest	Zbaaacyccaadb
w:check	nbXZYZWpZXqYz
w:checking	3XuZYZSZWVXYX
w:checklist	WYXYYV0TXWWXW
w:checks	VVTTVWUVVSVVy
w:chef	aqZcccabbaata
w:chega	SSSTSTRSTQRP1
w:cheque	WTVXTXTVXW2WS
w:cherche	noYaplYasaaaa
w:cherchent	ZY2ZZaVZXXYYW
w:cherchez	UT0YWZUXVVXYX
w:cherchons	VVVyzWSYZXWZX
w:chez	WXrZYYrYvXsYX
w:chf	2XaaajYabaZba
w:chi	YZZsrauaZYZZY
w:chiamarla	WVzUXXUWVVWVU
w:chicago	ptmZYZXqXdYpY
w:children	1VVVXUUXWWWWV
w:chiuso	ZZaaaZXaaZzVU
w:chloe	lkXaaqYZZTZ0Z
w:choice	2XZabbYaZZaZZ
w:choose	UWUtWYcWXUWUz
w:christmas	VVTWWWwVUzUST
w:chrome	bbabbcYabYYzZ
w:churn	TTSsVWvVySTUT
w:ci	TRRVVVRUxSUSx
w:ciao	yVubaaZaaZaTa
w:cientifico	ZWZaaaYZ0YarY
w:cientista	pmXbbaYasZapZ
w:cinq	WabbaYxacbTaa
w:cio	yWaacbaccbZcb
w:circa	xYaaaTWbbbaba
w:circling	VYWXTY1WVVUWP
w:city	nzYYZtXXYYYYW
w:civil	T1UYXWUWWUWUV
w:claims	zUWxXXWYXXXZW
w:clases	XWZXayYYYXYZX
w:class	RRRSRSPQT1QQP
w:cle	WYWYWZ0YXXVYV
w:clean	0WZYXVQYXRYZZ
w:cleaning	YZbaYa0aZZRZY
w:clearance	VUSXXXTXWV1VU
w:clearbrook	ZvmaYaiZnaZqY
w:click	UWWXTVUwXT0UT
w:client	xljlaaXaaZlaZ
w:cliente	wtYbbaZbaaaaa
w:clientes	ZaZaaa3XaZZYX
w:clienti	abbaabyabbbaZ
w:clients	YXxtYZvYYXXYY
w:climate	2TaZWZaabaZbb
w:clinic	VWWYXX0XXVVQU
w:clinica	6UQVUUOUNRUTS
w:clinical	UwWruXUtYWVWV
w:clinicas	bccccctacbbba
w:clinici	YbawaaabbZbba
w:clinico	ccbuccbcdaccc
w:clinics	aaYbbbxbabaaa
w:clone	VXXYZZVZaXzZW
w:closed	UTRVVOTTVQSq0
w:closes	ZZYYaXYyaUVYY
w:closing	UWVWzZSXYVWZX
w:cloud	lsWZYiukqXYcY
w:cloudarchitect	X1WaabZaVZaaa
w:clt	Y1YabbaaaaaYa
w:club	wPPTSQO4ROSQQ
w:cluj	YaaaZbybbZZaZ
w:cmo	X2ZaaaYZaZZZY
w:co	ZYYa2bZbZZaba
w:coach	OSRTT12TSRnTS
w:coaching	YZUYab2ZZTXaa
w:code	WkVYyiVqYWwWW
w:coder	TRVUWWQUU6TQS
w:codes	VXVYuYUUUV2XV
w:codice	VWWXXVVWXUySS
w:codigo	XYXZZXVXZW4UU
w:coding	RSSuTUPxWVwTU
w:coffee	WVzZoYrUWuXXX
w:cofondateur	ZVaaxZZYaaaaZ
w:cofondatore	cVbbvbbbccbcb
w:cofundador	aVbbxaZYbaaaa
w:cofundadora	bYbcubbaccccb
w:cognome	ZaZaaaYZaYxXW
w:coimbra	WWUXYXXxWVVUU
w:col	XVXYXYVXZW1WV
w:colaboracion	zZaYaWWZaZSaX
w:cold	WaZxbXZabbabb
w:colis	RSUVUUTUVUpSz
w:collaborazione	zZZWZUVYZXSYW
w:colleague	WWzYXYUwVaXVV
w:colleagues	VYaaa1aabaabZ
w:collecting	RPPTSTO2RPSSR
w:collega	Y3ZaZZXYaYYYZ
w:collegarci	YZVZYZXXXyYYX
w:colombia	RRVSVS1UVTUSS
w:colpito	YZzbabZaZYZPZ
w:column	NRPST5PySRNSS
w:com	kqYmsXXoZYqYY
w:come	cosWXYY0pVVWW
w:comecar	XXaaZaYaaZxZZ
w:comes	NQLS1StQPMPPv
w:coming	UX1ZXZUXzUXYW
w:command	VZXYWZSYZWzXW
w:comme	Uv1ZZYWZXXXYW
w:comment	RQRSUTQwT2SNQ
w:commented	aaZbbaZaZOa3a
w:comments	VXNZXZWXW1WVW
w:commerce	aXsXqZWtZWYtX
w:commercio	V2ZZaZYZZZZZZ
w:commission	0VVTVUSTXVqVU
w:committed	TWUW0YRWXUVYW
w:committee	OSSzTRQRTQRQx
w:commun	XXTXVYWWV0WWW
w:communiquez	ZbbbbbZbbbwYX
w:community	WW0YXWU2WPViV
w:como	XxXZZjXowaYXX
w:companies	RUyXjWnX3TVVV
w:company	asnjrcWYxVYXW
w:compare	PWQVTXRVS2WTT
w:compensated	WXW2ZZVYYYYZX
w:compenso	WYYtXsXrZXWXX
w:competitors	UXYUYU0XXWUXW
w:complains	ZZZaZaWYZYyXX
w:complaint	TWWWYWSWYU1QU
w:compleanno	VVUWWWUVV0URS
w:completa	azZcbbaYbabab
w:complete	VSQWVWSVWSO5R
w:completed	YXVZZYYTuWW3X
w:compras	YZZaZa2ZaZZaY
w:comprendre	WZXyZYVZaXXYY
w:compte	UXYXZWVYZX0sV
w:computer	ZaZaZbYawXZaZ
w:computers	TVUWSWPW0SUVU
w:comum	UWTWWXTVXzWVU
w:comun	XXVYYZWWWzYXX
w:comune	XYVYYZXWW0YXX
w:con	qWWepWxqYWXWW
w:condolences	STPTTUPRP2SQQ
w:conectar	VWTXWXTVW2WVV
w:conference	XXVWYuVbYqvWV
w:conferma	YYZaZYWZaY2UT
w:confidencial	VT3TUWUVVUVUT
w:confidential	SU3sSWQUVTkRS
w:confidentiel	ZaabbbZbbbxYX
w:confidentielle	UUzVXXUVVWWXV
w:confier	zXVXWYVYWWVXW
w:confirm	YYYaaZXYaY2SW
w:confirmation	UTRTVVSURSTV0
w:confirme	abbccbbbcazRZ
w:confirmed	SUSUVWPVUORR1
w:confirmez	ZaabbaZabayVW
w:conflict	UYZ2ZXXaZZZZY
w:congrats	VXXZZZWYXlX3V
w:congratulations	XXUXYZtYvmuXW
w:congratulazioni	SXWWXXUVV0VTT
w:conhece	bcbwbbbccabbb
w:connect	UWSqVXmUvwoVV
w:connected	VWSXWXUVWwW4U
w:connecties	VWTWVWTUX0UTU
w:connecting	Ybbbbc0baTbaa
w:connexion	ZZZaaaYYaXTyW
w:conocernos	YX3bZaYaZWaYZ
w:conosce	YbZzaaZbbYaaa
w:conosco	W2ZaZaYZZZYZY
w:consegue	yYaWaVYYaaYaY
w:conseguir	Zaaaaa2YaZaYX
w:conseguiu	TUSVUV0UVSTRS
w:conseils	YYWaYTXYzXYYY
w:consejo	WXWZXZWYyVYZX
w:conselho	VWVYXYWXyVXWU
w:consider	owUYvYVYsSXXY
w:considering	ZY0bbcabaXZXa
w:consiglio	VWVYXXVWzUWWU
w:consulente	rrYbbbYaoaanZ
w:consulenti	bbaabbxabbbbZ
w:consulta	ZbYxWaaacbaaa
w:consultancy	XbZwcaZbbbaaa
w:consultant	swYnZZXachZZY
w:consultants	TUXYYX8XVXUXX
w:consultation	UWW3XWsXXWXXY
w:consulte	ZZWbbbZabYZ2Y
w:consultee	bXXcccYbZZb0a
w:consulting	tRxyTNnSRNRTR
w:consulto	TXXxYVWXYWWWV
w:consultora	YxWbabYarZamZ
w:consultoria	zZZYaWUZaaUaY
w:conta	YYYZZZXZYX2QW
w:contact	pXxZYYVYYjwXW
w:contacto	aaYaaaZZZwZXY
w:contactos	XXWYYZWWWyYXX
w:contacts	VXUWWXzQWsWVT
w:contatos	VWTWWXTVX0WUU
w:contatti	YZVZYZXXXyYYY
w:continue	TTSTWWOW1TtVV
w:contract	xnobZYYZmXaZm
w:contracting	QSTYWYUXT9XXX
w:contractor	zXYZrZXZYrZZY
w:contractors	sXYYZZzrYZWYX
w:contracts	QyUWXuzWXUWXV
w:contrasena	ZaZbbaZaaZrqX
w:contrata	Z1ZbbbZabaXXZ
w:contratacao	WXXWzXVYYYVYW
w:contratado	VVYYXYWYZX0XX
w:contrato	h3ZaaVYaaaZZa
w:contratto	axbccbabbbYba
w:contre	RVYUYTTYZW0UW
w:control	TWXyXWWXYXVXU
w:controleuse	Y0XaZaYaaYZsY
w:controller	pvXaaacahZZpZ
w:controllerin	gxXaZYXZoXZsY
w:convenir	abZwXbabcbbba
w:conversa	PRR2TPPPTQQPP
w:conversar	X1YaaaZaaaaYa
w:conversation	abucXYUWXUW4T
w:convert	1YZbaZYbZaaab
w:convidada	ababbbZxaZbaa
w:convidamos	VXYWY1WPYVWVW
w:convite	YZYaaaXZaYZ2X
w:convoca	VzXWYQWXXXUXV
w:coo	yVbaXZbbcbacb
w:coordonnees	ZbabcbZbbbwYX
w:copyright	SWVWXVSWXU1QT
w:corporate	QYbab3Zabaaba
w:corporativos	TWWWWU0UYUQVU
w:correct	Y2ZaZaYZaYYZY
w:correspond	ayacccbbbbaZa
w:corso	VVYXYvXwYXSXW
w:cosa	XYzYXYUVXSXUU
w:cost	vUSVVV1VTTwTT
w:costaria	1XRXVXPWQUWWU
w:costerebbe	0WRWVWTUTSVVT
w:costing	WXXZZZ0YaYWXZ
w:costs	zSTTUTzSVTTTS
w:cotes	TS0YWYUXUVXYW
w:could	qhiYilnXvVXbj
w:couldn	STSUWTPUWTO2T
w:council	ywYZaXYaZYZYX
w:counsel	TVTVVVTUUSSU0
w:counterparty	TTSVUWRUVRTP0
w:counting	UYXYYYVyZWWXX
w:county	4XZYYXXaaZXaZ
w:coup	yWYXYWVYaYYaY
w:courier	QYWVTXQXYX1VW
w:cours	TUWXX0TVUTRWS
w:course	UXoiYzWsYWYqX
w:cover	yZZaZYXwZYaaZ
w:crashes	yWYZWYWYZZWYY
w:crece	X2abZaYbaaaaa
w:credit	TUSVVWRUVPTrz
w:credito	ZbavbZZbcbaba
w:credits	VWVXWXzWWTUuU
w:creneau	abaYbbybcbbcY
w:cresceu	ZzababYaaaaaa
w:criticism	SRRRTWSQ2SQVQ
w:cross	YZWYXYVWXzZWY
w:cruise	WWTYXaTZUWzXY
w:crypto	UoUYXTTXWs4WU
w:ctc	V1oaaaYaYZZZY
w:cto	lpZZ0ZWZZZZZZ
w:cual	xZbacbacbbbbb
w:cuando	UTyTwWSVVUUUS
w:cuanto	zWQWVWQVRwVUU
w:cuatro	0WXZYXVYXYRYX
w:cuenta	VXZXaWWZZX3QV
w:cuida	ZaaaaazZaaZaY
w:curious	OSuWWWyVUwUWV
w:curitiba	ZxZabbabaaaaa
w:current	VRzaYaXZYYYYW
w:currently	SQ4WVWTWRUUUU
w:curriculo	XVwaZaYZzTZXZ
w:curriculum	LXYZZ2XXxXZYX
w:curso	WVXYZuX0YXXVW
w:cursus	TTUUVRT1VRTQR
w:curtindo	XbbbbYabcayaa
w:custaria	1VUWVVUVQSVUT
w:customer	RVTxVTqRXUTVv
w:customers	VVWY1YzXWUVXW
w:customs	WVWYWYRXOV2XT
w:cut	UWUVWWzWWTUWy
w:cv	WevaZZWj0WYXX
w:cvs	TTUWWW5WWVSVv
w:cyber	XXUYZZ5ZWXXYX
w:d	qhppocWemaWXY
w:da	ooVnXTwUiwVVW
w:dabei	XYWZZZX1WWZYY
w:dachte	a1ZbaYZaZYaab
w:dados	otZabaZeoaija
w:dads	VXSYVYzYVUXYV
w:dafur	ZYaSaWZxbaZZa
w:dag	UXYXY2UXZXtYY
w:dagen	1aaaZXYbbaZbZ
w:daily	rWWYXXtvXXpWX
w:dando	YaabbaZbaaxba
w:danish	1RQTSPPSRzNQP
w:danke	ZaXYaaYZazZXX
w:dankeschon	UVV0WURVXUSVV
w:dann	SSSUVT1UVSRTS
w:dans	cXxZlXVooXYqX
w:darf	ZwYaaauaZZaaa
w:daria	SVYWY0WXZXSYX
w:darias	XWaZa0XVaZYaZ
w:das	tmWYkYqYXXnZq
w:dashboard	6UVWWUTXYPWXW
w:dashboards	rXWYZyWWXYXZX
w:dass	ZVWabbzbZaaab
w:dat	yVWZYZxYVXYYY
w:data	mqYebkYslZXlX
w:database	1VUVXVSWWWTWW
w:date	XZYZZZXZYXyWW
w:daten	UXXZYaXXyYYZY
w:datenanalyse	aaabaWabwaaaa
w:datenanalystin	xaabbaZbZbbba
w:datenjobs	XZYaaaYyXXaZZ
w:datenmigration	1YZZYYXZZZXYY
w:dates	TUSXWWS1WUVUY
w:dati	ZaaaaZYsaZtYX
w:datos	daYaZZXpxXnpY
w:day	waWZaqZocncYX
w:days	vrWmYfYYlnZaX
w:dazu	TTzUVVSTTRTSR
w:dbt	xuXZZqXZYYYYY
w:de	alamdiaieYihr
w:deadline	V4YaaZXZZYZZW
w:deal	xSTW2VPVVTUWU
w:dear	vWWWXqkWwTqWl
w:debit	USRYWXTXXW1RW
w:debited	SXVWVXRVWVUUy
w:debloquer	aaZcababcaxWa
w:debugging	1YYabZYabZZaZ
w:decent	V5XaYaXZWXaaZ
w:decide	VvR3XYSXXVXXs
w:decides	UVVWUW2VVUTOU
w:deciding	PTQPTQPR3NQTR
w:decision	TUR4TVQTTSUWT
w:deck	XWVY7ZWZZYYZY
w:decks	TUYXWW2WZWUVU
w:declined	bbacccabbZaxZ
w:dedicada	OPVUTU2VRVUUR
w:dedicado	SRVSWS1VVTVTT
w:dedicato	QQVSVR1VUTUTT
w:dedies	VVWYYWzYWXWWV
w:define	bcawbbabcZbbb
w:definir	VWXzXXWYYXXYX
w:degli	Zaaaaa0aaaZaZ
w:degree	VZZaVYXZyYZaY
w:deinem	a0acaYaaaZabb
w:deinen	VXzYXYTWWVXXW
w:del	rWpbVWRxVTVUt
w:delai	0XUXVXVXVVVWV
w:deleted	XXVYXYVWXTVzT
w:delivered	QRPRSTOSSPQ0v
w:delivery	1UTSUTQSWTTTT
w:dem	rVVYYYVXWVoWx
w:demain	SRUWTVTTVUNR1
w:demarrage	2WZbaaZaYZaZZ
w:demitida	XXVYXYVW0UWVU
w:demo	aaYabbybbbaaa
w:den	jXYYZY0ZYYsWX
w:denaro	ZaZaZaUaZYyXX
w:denk	ZWVaaaZZzSYYY
w:dentaires	WaYzZYVZaXXYY
w:dental	NRT4VRSTXVSUT
w:dentist	TTQTUUPURQRT1
w:dentistici	bccdbbuacccba
w:dentists	aabbaczbbbaaX
w:denver	cvnZnZXmYmYjY
w:department	xWYZZZYawZnaY
w:departs	WUUYXWUUXVSV6
w:deposit	VWWWTXVWYVuWx
w:deposite	ZaZaZaYaaZxZY
w:deposits	YaabaaZabavZY
w:depuis	YYYZaZWXZWSzV
w:deputy	U1UYXWVWWVWUV
w:der	WWVYmrVpimWlt
w:dernier	UUSXUXyVwTVVV
w:des	VWwpqoYYYiqXW
w:desarrollador	otYbbaZaaaarZ
w:desarrolladores	SSVTWS0VVTVUU
w:description	YzXcbbXcZbbbb
w:desde	pUWVXU2VXsQUT
w:desenvolvedor	ZpYbaaYZuZatZ
w:desenvolvedores	POVUTU2VRVTUR
w:deserve	YZUYab1ZZUYaZ
w:deserved	XVUZYXUVT1WSS
w:deserves	WWTXYY0XZWTWW
w:design	prUYVYXXXyWsW
w:designer	bscaZaXayYZkZ
w:designerin	Y0YbaYZZYZZaZ
w:designers	XUzbacZbXYbba
w:desk	TrcWWWRUUsrU0
w:deskundige	TVW0UWTVYUWWV
w:despidieron	XXXYYYWXyVXWV
w:details	qpxYYYUXXVqqV
w:deux	tXzZZpUXYYWZY
w:dev	VXWVYXTXZWzWV
w:developer	puXZmmXZlYmdY
w:developers	VwYYYssYYXrYY
w:development	ZaZbab0Yaaabb
w:developpeur	YvZaaaYaaZZtZ
w:developpeurs	WVWYYXzYXXXXW
w:device	TTT0SVSTXTVUT
w:devis	1XVXWYVYWWVWV
w:devolvemos	YZZZYayZYYRXW
w:devolvida	VWZYYYWYZXyYX
w:devops	ouYbaaYasiaaa
w:devuelven	WWZZYZXYZZxYX
w:dez	wYaYaWsZaZVZY
w:deze	WXVYYXVWXUV0U
w:di	dinracZkaUmUr
w:dia	wXZZauXZaYrZY
w:diagnostico	acbccbxabbbaZ
w:diary	PTU0VSvTTRRUR
w:dias	vbYZZyWXZYWZY
w:dich	X0abaaZabbaaa
w:did	RSRWUW0TuuTZp
w:die	mYYbnbXWlasWw
w:dieci	aZbbbYwabbWaa
w:diem	OVU1VSTUVTSRQ
w:dienstag	STRSUTPRUSTS0
w:dienstverband	W3ZbabZaSaaba
w:dierenartsen	ccactdcccbccc
w:diese	WXWYYXUWXUW0U
w:diesem	YYZaaaXZaY0VW
w:diez	aZbabZxbbbVaa
w:difference	URTVUVQTVU3UQ
w:different	VWTXXX0YXWVYX
w:differently	Ybaaacyccaadb
w:digest	YZXZZaTYZSY1X
w:digit	ZZZaaZWZbYyYX
w:digitalisierung	aaZbaaZvZWZYZ
w:dijon	accccvbYcbZcc
w:diligence	STT4TWPWVUTVU
w:diner	WWWXWVU0YVWWV
w:dinero	WXVYwYtYXWoWV
w:dinheiro	UWUWvWvWTVtTT
w:dinner	XWWYXYUyX1XXU
w:dinsdag	ZaYaZYWzaXZWW
w:dipendente	VVVXyZUXZXWXX
w:diploma	OORRPOO3SORQQ
w:dir	YZXYZZWYZyZXY
w:dire	Z1YbZbYbaaaaa
w:direccion	0WXYXXUXXXRYX
w:direct	sZZabaYataoaY
w:director	X4ZaabXabZZZZ
w:directory	STTXVS3VVTvWV
w:directrice	zWaYZWWZZZTYY
w:direktvermittlung	W2XZZZYZYYZaY
w:diretta	Y0WaabZaaabaa
w:direzione	ybbabXYbbbUaa
w:disagree	SQOVUVRUR2TSQ
w:discount	X4ZaYZWZZZZYX
w:discuss	7VYVXYUYVTXWW
w:discussed	UVUVVVTUUTSVy
w:discussing	YV2babZaYZaba
w:discute	aaabxcbbabbca
w:disenador	rsZbbbZaaaaqa
w:disk	TRUVUUQUWPRS0
w:dispatch	zWYZWYWYZZVYY
w:dispenser	TSUU0YVYWVUXV
w:dispo	2ZZbbXZZbaXaa
w:disponibile	vXYZZUVYwXZZY
w:disponibilidad	xVWYXWUWvWSXV
w:disponible	1TWXYYUXuXXYX
w:disponivel	wZYZZXVXwYVYX
w:disposizione	TUSUUV1USRTTR
w:dit	RTRUUV0TRQTxR
w:diverse	YW1aZaWZWWZZY
w:division	yZbbbaZcbbbcb
w:dix	vVUVXVzWXVVVW
w:dm	xXVZZYwZXXZZX
w:do	XVneoYpYqtlVa
w:dobre	XYYZWZSYXX0VW
w:docente	XWbZb0ZXabZaa
w:dochter	WWZWZyXXYWXYW
w:docs	3ZbZaVXabaYba
w:doctors	QQSTV0zQSUSVU
w:document	SURWVVSUTRsNz
w:does	UeTWUX4V0TrUV
w:doesn	WY0ZYaWXZWXXW
w:dog	RSRUSTPTT2QOP
w:doing	zX1YYWTXYVZZZ
w:dois	vxUTVpRUVTPUS
w:dollars	XXUYYZUVWX2XW
w:domain	UVTT0WSVURTWU
w:domani	RSQTSTQRSQPP1
w:don	iuYYXYdXttkXW
w:donderdag	TVUVWWSyWTTSx
w:donnees	Zbcdbcacvcccc
w:donnerstag	ZZZaaZY0ZWZXX
w:door	SVWUXTTUXV0VT
w:doors	WXXYZWX5YVWUT
w:doorsturen	cZaccdbcvcccc
w:dos	WyYYasXWZYXZY
w:dossier	YWXZXZXYZXzXX
w:dott	4YYZZZWYaXYYX
w:double	acbcabUZbbyab
w:doubled	XYXYYYzWZXVWV
w:doublez	VXVXWXVXXU0TU
w:down	SSRUUU0TVQuQw
w:download	VXXWWVTqYVzsU
w:dr	UWXzYtUXYXWWw
w:draft	XWXXYXVXYV0YS
w:drama	ORS1QQRSTRPRQ
w:draw	ZaaaaaYVbZxYW
w:drawbacks	XYZaYa3aaXYZZ
w:dream	YaZaZZubvYaca
w:drei	TvTVVVyUUSkUS
w:dresden	ZYaSaWZxbaZaa
w:drie	WVWaYZ3ZWYZZZ
w:dringend	YaXaZaYaXYwZX
w:dritte	RTSTTTPSTRRQ0
w:dritten	XWZXyZXZaZZaY
w:drive	NOQQPQNRSQPR2
w:driver	WZZZZaYZYXyWW
w:dropped	zUZYZQUXYXXZV
w:drowning	WYYZbb1baaaba
w:drug	TaX0ZaVabXaZY
w:du	onsbYWWokVWWs
w:dublin	qsZZomWZYoYkY
w:due	SvUqVqPUVUmUy
w:dump	SRSTTVQSTQTT0
w:duplica	YaZaYaTaYYyXY
w:duration	2WYbbbZbbabZa
w:durch	YUZayZWZZZYXX
w:duree	1WabaaZaZZaZa
w:durfte	VW0VYYUYXWXYW
w:duty	UWXYUYVXYT0VV
w:e	jkeXsaWXbbkjs
w:e1	W1WYXYVWWWWWV
w:each	UUsvWwTWXsrXX
w:early	WVwYzYTxYVXYX
w:earn	WXXZZZwXZV1ZZ
w:echange	ZZxuaaYaaZZaZ
w:echanger	bbYabbaXaxbZa
w:echten	UXXZYaXXyXYZY
w:ecole	aZcbbwaZccacb
w:economics	SSURT1TTVRTTS
w:economists	V3YaaZYZZYZZX
w:economiza	ZZcabZvacbYba
w:ecoute	bavdcdbcbbcYc
w:ecrire	XWXYXzVWZWXYX
w:edit	6WPUYZVYVTYXX
w:editar	1TUUVTRUVTSTS
w:editor	3UWWXVUVVWVYX
w:een	epmpemlYZnaYX
w:eerst	XUWYWYXYZV0XW
w:eerste	VTVXxYVXYVxWV
w:efetiva	Z0ZbaaYaZaaaa
w:efetivo	Z2ZbbbZabaXWZ
w:effect	WYYYYXSXYXY2U
w:effects	TWW0XVVXYWVWU
w:ehr	VXTzYWUYYXXXW
w:ehrenamtliche	ZZaZZwZYaaZZZ
w:eigenaar	bXccwbbbccbbb
w:eigene	RSSUVT1UVRRTT
w:eight	u4XZYZWZYXYYY
w:ein	bcpqpmXYnWYnY
w:eine	jtcempXZiccdZ
w:einem	oVxXXWUTsSVrT
w:einen	jpYpjpaZljZZZ
w:einer	1YXYYYWZXXqYX
w:eingestellt	ZXYZXZXYZYzYW
w:einige	XXTYXYVXWyXUW
w:einkauf	YYYZZa3ZYYYWX
w:einladung	ZZZaaZXraXZ1X
w:einmal	UWXWXyXXWXWYW
w:einsteiger	YZZZaZY0ZWYXW
w:eintritt	YYXZZYX1ZXXXX
w:either	XW0QXYVXUVWXW
w:el	XqXbkmacpknUo
w:elder	WZYazaWaVYZaZ
w:elderly	SURV0WQVRRUVT
w:electronic	XaayaXYabaaba
w:eleven	2XaabWXabZaaa
w:eliminada	WXWYYXWWYVWzU
w:eliminado	XYXYYYWWXWXxV
w:eliminato	VWVXWWUVVUVzS
w:else	YXpYXZVxYWWxX
w:elternabend	SSSTTSRSTSSR0
w:em	mdWmZdWlYeslq
w:email	SSSUWTPTWSN3S
w:emails	xUTUUVQVRTTVy
w:embassy	YZZaaZXUaZyXV
w:embedded	dtXbabYarZZsa
w:emil	uZXsaZjXZXZwY
w:empezar	WWYZYZXYZZyYX
w:empfangen	UVUWUXTVWUzUT
w:empfehlen	YWXbabZb1ZaZa
w:empleado	WXXYxaXYZYXYY
w:empleados	abZwXbaacbbba
w:empleo	WTTYXXW1pUWUV
w:empleos	ZWaaaaXaZYZ2Y
w:emploi	WVVXXXWyoVWUU
w:employed	S8XXWUVUYXUXX
w:employee	YtXYvZwYYWYYX
w:employees	XYVxXaYZaZaaZ
w:employer	V7UZWZWZWVYYY
w:employers	ZTYaaaY3ZZXYX
w:employment	pyabaXaaaaaaa
w:emprego	VVuXXWVyVTUTS
w:empresa	XVVbZaTazZZXa
w:empresta	WWVXXXVXVU1WV
w:en	bpajlajjejmbZ
w:encaissez	URTVUVSTVU0UQ
w:encaixa	Z2YbbbZabaXWZ
w:encaja	a0ZbcbbbbbYYZ
w:encajar	bbwcbcZcaabaa
w:encajaria	ZyZcbbaZbbbac
w:encaminhar	YUXaZZYZ1YaYZ
w:encanto	YZXZaYYUU0YWX
w:encargarte	xYZYZZYZYZXZY
w:encerrada	bcccdccccbxSZ
w:encomenda	SSSTSTRSTQRP0
w:encomendas	STWUXTVUXV1VS
w:end	lXWXWXSvW0VVS
w:ended	TUTUUUOUQSS1Q
w:endorsed	YZXZaZXYZXY3W
w:ends	RWSXWXPV0SVxT
w:energia	bcbubbbccaccb
w:energie	yVXZZZYwVXZYX
w:energy	ZtpZhWboaoYcY
w:enfants	STRTTUQSTQRP0
w:engage	ZWXZXZXZaXyXY
w:engagement	3ZaZbZWabaaaZ
w:engenheira	WrUZYYSY0YYWY
w:engenheiro	Yzababaaaaaaa
w:engineer	mwYakaYZnZbmZ
w:engineering	utXZvaWZYXYZY
w:engineers	ZPskWXvXUVwXW
w:english	SRRWVXSVXX2WV
w:enhorabuena	YXVYZYYWW0WOW
w:enjoy	YV3aZbYZXZaYZ
w:enkele	UUVVVSTzVSTRS
w:enough	QSQUPVRT0QyUT
w:enrol	VXYZYUY6ZXZQW
w:entendez	VVUYWYVXzVXXX
w:enter	UUUXWWUvXT3ST
w:entrada	VTSWWVV3UTURT
w:entrar	TVUWwWTWzUVWU
w:entrare	UVUXWWUVzUVUT
w:entre	RRRUrURSUQMO6
w:entree	VUTWWVVzVTVTT
w:entreprises	VTTVWVV0VTVST
w:entrer	ZYWaZTXYzWYYY
w:entretien	XZZ1ZXaabaabZ
w:entrevista	UWV1XUUWYXVXV
w:entro	ZZaaaZXaaZ2VU
w:entry	UUVWWVQubV1UT
w:entwickler	ZWaarZvaoZZmZ
w:envianos	WWVXXWVWXU2SR
w:enviar	VWwXxYUXYQXVV
w:envie	UVTWWVyVWTyRR
w:enviei	UVSVVVzUVSUSS
w:environ	zWZWYWWYaYYaY
w:envoie	WYVYVZ0YWWVXV
w:envoyer	SQRT2UOUWTSWT
w:envoyez	bbacbbbbcbxXa
w:episode	xTUWVVSyTTTUU
w:episodes	2VWWWWUUTWVYX
w:equal	WYXZ2ZWZVXYaY
w:equipa	TWYXYzWYZYSZX
w:equipe	VzYmYYuZYZYYY
w:equipes	YbbbbzaXcaXab
w:equipment	ZYYZTZYYbZyaX
w:equipo	VvYXYuuWYXXXX
w:equity	XuYdyaYaZZZZZ
w:er	sVyYpYtkUVWXW
w:eredita	ZaZaaaYZaYxXX
w:erfahrung	Ybbacaaabbwba
w:erfenis	ZaYaaaYaaYxYW
w:ergebnisse	YXYaaaZZZXa2X
w:erhalten	XXXYXYVYZX0WW
w:error	TTSVUVSVUywTU
w:ers	WaZacbyacabbZ
w:erscheinen	XXVYXXTYWWWzW
w:erscheint	ZaYaaaYxZVYWY
w:erst	caccudcdccccc
w:ersten	ZXYZYaXZZYyYW
w:erster	ZWaawZXaaaZYY
w:erstgesprach	aaccccvcccbcb
w:erzahlen	Y2YaZZXZaZaba
w:es	wXYaqYYasZXoZ
w:escrever	UXYWYyWYZXVZX
w:escribe	YaabbaZbaazba
w:escribir	XZaZZyXSaZYaZ
w:escritorio	W1ZaZaZZZZYZY
w:especialistas	abawbbabcZbba
w:espera	QST0UQRRURRQQ
w:esperti	YaZzaaZbbYaaZ
w:essai	VZbbZYyZbbSaa
w:essere	ZbZbbbaxaZaaa
w:est	UWWYYWVUYVbsy
w:esta	oXpYYYWXYUn0V
w:estadistica	WVZXa0YYYXYYY
w:estagio	ZVZbaaYayZaZZ
w:estamos	XtxYtZWYZWZYX
w:estas	WWZZYZXZZZxYX
w:estatistica	WWYYZ0XVWWXXV
w:este	YZYZZZXXYWXxW
w:esteemed	abababZbuYZbZ
w:estimate	ZaZbaa0Yaaaab
w:estou	dccdsdcdddcdc
w:estoy	cbbcucbccabcb
w:estudante	VWVYXYVXzVXWU
w:estudiante	WXWZXYWXxVXYX
w:estudio	ZZYwaZYZaZYaY
w:et	bmnXuXTXdWtWr
w:ete	YXXaaZXYZWV3V
w:etes	XWkZYYWXYWuwW
w:ethics	YZYZWWW4bXZaY
w:etre	WXyYXYRvWVXXW
w:etude	ZZawbYZZcbZba
w:etudiant	YYWarVXYyXYYY
w:etwas	WwYbZaYawZaZa
w:eu	XzbcZbYbbcZcb
w:euch	VVWWXUV0XTUVV
w:eur	qzXqaYaZZYZYY
w:euro	yUUvWqQWXVvUU
w:europe	osvoZZXZXXYZZ
w:evaluation	UWXyXXWYYXXXX
w:evaluator	1PUVVWTWYVWXV
w:even	WX3YWZVXYSXVX
w:evening	SVV1X1VVXWXXX
w:evenings	bVWWuyTzXVWUV
w:event	VWVYYXUuYWX0X
w:ever	UV0XqXslVrWXV
w:every	VVUX1VryWSWVU
w:everybody	SQwTTTQTTOlU0
w:everyone	VWSVWXTWW4zVV
w:everything	WX7ZXZUYXTWZV
w:evolution	VWzXWXQXWVWWV
w:evora	UVUVWVTTVRU1R
w:ex	ZVXa5aXZaXZZY
w:exam	PPRQt5PQTQRTR
w:examiner	TYXWWzVXXXXZW
w:exams	VVYYW3QYZXWZY
w:excel	SWXVX5VqYXXXW
w:excellent	TP2TWVSWVSTVR
w:exchange	xwXZXZVYXXYZY
w:exciting	aa1ZaaWbaYaaZ
w:exclusive	TVUVWVr0XTwTQ
w:executive	XVXXXx2XYWVXV
w:executives	YaVYbbzaZUXaZ
w:exist	ZZYazbZbZZaaZ
w:expanding	WX7ZXZVYXTWZV
w:expats	UWXYXS3WZVVYW
w:expect	TStXWXTW5TWXW
w:expectation	2XVYbcabaZbbb
w:expected	vVubbbYbbaaaZ
w:expense	SUPVTTQTTORU1
w:expenses	YaaXba1bbYaba
w:experience	rklfiacaiZkZa
w:experienced	aZUcbcYc1abbb
w:expert	VXX7qYUZZXYZX
w:expertennetzwerk	ZZa0RZZbbbaba
w:expertise	WUVYYZ1XZYPYZ
w:expertnetwerk	XaYybaZbcbbba
w:expertos	ccbvcbacdbccb
w:experts	kWX6YUVWZXVXW
w:expires	PVUVUWOTUSvT0
w:explain	WV7YYZVXUVXYV
w:explainer	YWVYPZ6YYXXZY
w:explicacoes	UVVVX0UUUTUVS
w:exposure	QRTTTRRRTQTT1
w:extension	nXYYYZSXYXWYy
w:external	zWaZasZaaaaaZ
w:extra	QYWUSXPXYX2VW
w:eye	zWSWUYTXWVYZW
w:eyes	2YaYbYWabaaba
w:fa	bacbbZxabcXba
w:fabrik	ZdpZYauZsXZoY
w:fachartikel	VSXXX0UTYWWWV
w:fachkrafte	WWVXXYzWWVWTU
w:factura	kUSTUTRSTRQR0
w:facturar	VZZZaZY0ZXZYW
w:facturation	XZZzZWaabaZbZ
w:facture	UUTUUUSTTSTSy
w:factuur	xWXXXVVWWVWVx
w:faculty	SSQWWnS3UTVVV
w:fahrt	UWXSXzTUXVVXW
w:fail	Ybaaacyccaadb
w:fair	wStXWYuvXRVVT
w:faire	0XVXVXVXVWVWV
w:fait	VZWZYYwYZxSXX
w:fake	VWXWWV0WWTTVV
w:falando	WWWXYXWWXyVUU
w:falar	abawbbabcZbbb
w:falls	ZVVaZaZZzSYYY
w:fallt	SURSUTPRUSTS0
w:familie	WXWXXYVVW0VTS
w:familienunternehmen	W0XaZZYaZZZaY
w:family	aaabZcXb0Yaab
w:fammi	XXWXXYVWyVWVV
w:famous	XZXZXZVUZYyWX
w:fancy	ybcZcbZbcbacb
w:far	SVPQVWRWX2WWW
w:farebbe	VWxWWXTUVtWTT
w:faria	YXzZZaYXXWXWV
w:farmaceutico	zWabbbabbbbab
w:farmers	YYUSYVU3XSXZY
w:farms	WXWXXX1XTUWWV
w:fast	WwRXWVxXwUWXX
w:father	STPUTVPRP2SQQ
w:fattura	RUSTUURSTRSRz
w:fatura	QRRRSRQQRPQP0
w:faturar	abbbbaYyaZZZY
w:faut	TTSUSUSSTSSS0
w:favour	WWsYWZuYuVrXW
w:fazer	bbwcccabaabaa
w:feature	0RPUTTQ0OPQTS
w:featured	TWXXWW1NYVUWS
w:fee	XWVpX1cnYWtXW
w:feed	TTMTUVQTSqS1O
w:feedback	VWUWXWSVXNT1R
w:feel	RVPPVWQVW2WWW
w:fees	0WTvYQTXXXVYX
w:feestdagen	WWWXXXVVWyWUU
w:feiert	aaZbbbZaaPZ3Z
w:feira	WVTXXWWzVUVTU
w:felicitations	YXUZZZYYX1XMX
w:feliz	UUUVVVTUU2URR
w:fellowship	UVTUUQT0XTUUT
w:feria	VUTWWVV1UTVST
w:ferme	abbccbabbbvXX
w:fest	VYzZXZUWWVXYW
w:festanstellung	Y2YbaZXaaZaba
w:few	abwbbbVbaUvab
w:fica	WWVXXXVXVV0WV
w:fico	TUSVVVzUVSUSS
w:field	tUSvVTSWU4VWU
w:fiera	VWUWWVU0WTUTT
w:fifty	PQNTRUOR3NSTQ
w:figlio	VXYVZzWWWVWXV
w:figma	pXlkaoWujYYlX
w:figure	SVWXYX0XWUYYW
w:figures	STVTVSSRVTSUz
w:fijne	VVUVWWTUV0URS
w:fijo	X1abZaXbaaaaa
w:filas	QST1UPQRURQQP
w:file	UVVWWWUSVUtUy
w:filha	UWVWX0VUUTVVS
w:fill	TRyXVWrXVWqWW
w:fille	UUWXX0UWVTSWT
w:fills	ba0accYbaaaYa
w:filming	aZaZW1QXaaXZa
w:filter	WUTXYXUXXW0VU
w:fim	2TTTUTRUVSSTR
w:fin	1WUXVXVXVVVWV
w:final	ZaaaabZbwXZbZ
w:financas	bbvcccababbaa
w:finance	Vw1ZVZXZYYZZY
w:financee	YXZZyZZZaZXZX
w:financeiro	2WYYYXWXYWWVV
w:financial	ouXaaaYaoYaoZ
w:financiera	0WXYXXUXXXRYW
w:financiere	zXaZaWXaZaTZZ
w:financiero	owZbaaYaZZaoZ
w:finanziata	WVVYzZVYZYXYX
w:finanziert	XYXZyZWZWXXZY
w:finch	anqjkZsYbjZZY
w:find	UZqlnYrVpTWrr
w:finden	UW2YXYTWYXWXW
w:finding	XWVVTY0VWSUXW
w:finds	VZVZZZ5ZVUZYX
w:fine	uZUvYYVZvYYZY
w:finish	zUVWWTTW0VWWS
w:finished	XWWa0YTZWWXZX
w:finishing	ZZXZZUYSzXZZZ
w:fino	VzZZrZYZZZZZZ
w:fintech	qsYiaZXnpYaaa
w:firm	kolulYZYpXbYX
w:firms	WZyYZZzXYVYZY
w:first	ccbXxYrZYakVj
w:fit	Xt1ZYZpYXVXXY
w:fits	tUTVVTr1VLTVW
w:five	XpQxSNTnunWTs
w:fix	nVVVTW0VXUqVv
w:fixed	wvaaaYdaZZZba
w:flag	WUTXYXUXWV0VU
w:flat	vTTsTRsTUSTUw
w:flats	1baaaZZaXaabZ
w:flexible	5UVQWPRWXVSVT
w:flies	ZZXZZaWZYxZZZ
w:flight	WTUXXwTUXVTV6
w:focus	WWT7YXWZWWXXX
w:foi	ZYYabaYaZYW2X
w:folgt	TUSSUUQSVTTT0
w:follow	WXUZYYVxXpmtW
w:followed	XYYWaa4bYVZZZ
w:followers	UWWVWV0VWTTUV
w:following	fVRWWXdWVzp0T
w:fondando	ZZaaxbacbbbba
w:fondi	WXWYzYVYWWYYW
w:fondo	YaYzYaZabZaaZ
w:fonds	WZYyZYVZaXXYY
w:font	TUQRTTPSS1SPP
w:fontanero	RRRSSSQRSPQQ0
w:food	VVS6XXVYWVXXX
w:for	mbklendkjYbai
w:forecast	1baaaZZaXaabZ
w:forecasting	2dUXYvRWWUWYX
w:forgive	VT1XYZWXVVWZX
w:form	USxXWWTXWU2VU
w:formacao	SWYXYzWYZYSZX
w:format	TWWzXVWXYWUWT
w:formation	WYYYZwWxZXVVX
w:former	YX2tXbVYXUaZZ
w:forty	yVRVWWRVxTTVU
w:forum	TVRUTURUS2TTS
w:forward	UUpYWZSXpyuTX
w:foto	XYWZWYxXWWXXW
w:fotografo	WYWYWYzXWWXXV
w:found	wROTSVNURQ2US
w:founder	VVWZ5ZVYYXoYY
w:founders	VvUXuYsvXVWWU
w:founding	VQXX5XTXYXWXY
w:four	skXqpfZuYXXYX
w:fournisseur	VRTWVVSTWU0UR
w:fractional	3VZZXaXbaYbcb
w:frais	YVXZXZXZZXzXX
w:franchise	YYaZXS3aYYRZX
w:frau	ZZZ2aZYZaZYZY
w:fraud	VXUWXWTWXTN2U
w:frauen	ZZZZYxYYaaZZZ
w:free	aWbYYXw0dWbbW
w:freela	1TTTVTRUVTSTR
w:freelance	wioZYXUiYtoYY
w:freelancer	YWUUWYqX4QWXX
w:freelancers	uabbbarabZbba
w:frei	UvpYXWT2WVVVU
w:freiberuflich	xabcccZcZbccb
w:freiburg	0XbbaZZbababZ
w:freight	XlrZdZrnnXYnX
w:french	5YVYXYUYWVWXV
w:fresh	X4WaYaWZZZXbZ
w:fresher	ZaXbacYbwZYbZ
w:freuen	WXVZYZUZzWXYX
w:friday	UoTXXWYzWbZVy
w:fridays	OTXSW2PPXUQVV
w:friend	RSRVTVR2TSySQ
w:friendly	RWQWUXyWSQyWV
w:friends	UWTYzVUQYTuXV
w:froid	ZbavaZbcccbcb
w:from	XiVbmWtlarjbm
w:frontend	V7XYWWUXXWXWW
w:fuhrungen	YXXZYYW3YWXWW
w:fui	WXVXXXUVzUWUT
w:full	c0ZaZZnZZZaZm
w:fully	tacddcadddddd
w:fun	PSSUTtPSU1UVS
w:fund	TVxzUXRWUUUWV
w:funding	UVUV3XRWVTVXV
w:fundo	abaxbbabcZbbb
w:funds	SRUUzURUVUyTT
w:funf	oTUUVTxyUUUTR
w:funny	TSQVUWQUS2RTT
w:fur	kealjojjjXabo
w:furs	ZZXYaaYZZzZXX
w:further	WYUWZZVZZxZvY
w:future	Wa0ZWZWYYSYWX
w:gaat	SXUYYZ4YXsXWX
w:gagner	VZbbZYyZbbRaa
w:gagnez	VaZZbXZabZzaa
w:gains	WXWYWXVXYVzUU
w:game	RRRUSTNSTQwP0
w:gana	VYYZYXxXZWrYX
w:ganado	VWXXXXVXYXyWU
w:ganhe	WbbabYZbcazaZ
w:ganhou	YZZaYaXaaZxYX
w:gap	WU6ZXZUXXRXYX
w:garage	YVZYyaYZbZYZa
w:garantido	XZYZWZSZXXzVW
w:garantie	WXXYXY1XWWPVU
w:garantierte	YbbXaYTZaayba
w:garantis	WXWYWXVXYVyUU
w:garantito	YZZZYZTZYXzWW
w:garantizada	YaZZYaTZYYzXX
w:garder	WW0ZYZWYXVWWX
w:gas	VVVWWVUPWTVT0
w:gast	XYWZZYX3WWYYY
w:gastdocent	XWbZbyZabaaba
w:gastos	WWYZXZWYZZyYX
w:gastvortrag	UVWTXzTUXVVWV
w:gate	VTTXXWUTWVSV7
w:gave	uXSXY3UWXlmXW
w:geaccepteerd	aaZbbbZabYa0Y
w:geandert	XaZaaaYaaYSxX
w:gear	aaYaxbacZZbca
w:geben	XYYXYXVYaXzWX
w:geblokkeerd	abbbcbabbbuWX
w:gebruiken	TTSVTURUWT1UT
w:gebruikersonderzoek	XXVyYXVWYWVVT
w:geburtstag	WXWXXYVVW0WTS
w:geehrte	ZZZ1ZZYZaZYZZ
w:geen	aXbatWatcbbbb
w:gefallen	ZXXaaaZZVyZWY
w:gefallt	aa3SbcabaYaXa
w:gefeliciteerd	ZYNZaaYYY1XOX
w:gefinancierde	WVXYzaXZZYXYX
w:gegarandeerd	ZaYaYaTaYYyYY
w:gegen	XWZXxZYaaZZaY
w:gehad	SSQTUSRRU0SRQ
w:gehalt	ZvZasZZaaZqaZ
w:gehorst	a1ZbaXZaZZabb
w:geht	YZXYZZXYZxZXY
w:gekommen	WXVZYZUZzWXYX
w:gekundigt	aXXbabaaxTZZZ
w:geld	UVUQ2WRWVUzVU
w:geloscht	VWVXXXTVXUV0T
w:gemeenschappelijke	VWTVVWSUX0UTU
w:gemeente	zYaZaWYbaaZbZ
w:gemeinsam	XXTYXYVXW0XUW
w:genova	WWWXXXVVXUWyU
w:gent	ZYYZaZYYYxYWX
w:gentile	4YYZYZWYaXYYX
w:genuine	YXYZaXXWaayYX
w:gerade	XXyZwaWZZYoYY
w:gerat	YZXZZYYTYXYxW
w:gerente	YyZbbbZbbbZZa
w:gerichtsverfahren	SVW0VWUWYXWXW
w:gern	VWvYXXUmWwWVV
w:gerne	TT0UVVSSTRTSR
w:geschenkkarten	YaYaZaYaYYxZX
w:gesehen	yYVYXZTXTvXVX
w:gesloten	aabbcbZbbavXX
w:gesolliciteerd	ZXXbZaXa2ZaZa
w:gesperrt	YYZaaaXZaY1VW
w:gesprachspartner	aaa0Taabcbabb
w:gesprek	YbZxbbaccbbbb
w:gestern	YWXbabZb1ZaZa
w:gestion	YyXaZaYaaZqqY
w:gestione	XUXYXYWXZXyYW
w:gestor	1WYYYXWXYXWVV
w:gesucht	rVYYpwVYXXXtW
w:get	XYkaoYqYmXyVa
w:gets	XYYZZV0UYXXYX
w:getting	X3tYYaVYYVZZY
w:geven	UXYXZ4UXZYWYY
w:gewijzigd	aaZbbaZaaZQyX
w:gewinnen	aZabbbybbabba
w:gewonnen	UVWXWXTWYV2UU
w:gezien	SURVUWzUSuUSS
w:gezocht	rWZYpxXXaYYZY
w:ghostwriters	SVUVXU0UYWSVV
w:gibt	VUWavZWZzXYXY
w:gift	qrZaZZXZaaxaZ
w:gig	1YYabZYabZaaZ
w:giornate	tWZYZzWTZZRZY
w:giorni	oxYbabYaZaaZa
w:giorno	qXYYZyXWZYtYY
w:giovedi	UWVWWVUoXUUS0
w:girls	VYZaVzYWZYZaY
w:github	WXXXTYUYZX2WX
w:give	qVTYWytWYueYX
w:giveaway	WYWYWYUTYXzVW
w:given	X4PYabYbZYZab
w:gives	OXXYYV1ZXXWYY
w:giving	WWXYYXVyZSWXW
w:glad	TXVyXZVYxsYXZ
w:gladly	STNUUWQSS2USS
w:glasgow	WvlZYZprYcYmX
w:gluckwunsch	XVUYYXXWU0XTV
w:go	xWmXhelYXtYYX
w:goed	Y2ZaZZXYaYYYZ
w:goede	YX4ZXZVYYVZYX
w:goes	nVUYXZvXtkXXt
w:going	UT2XWYQVTyVXV
w:gold	RURWTTRVTR4VV
w:gone	XXUaYZXZXU0VV
w:good	qjjYmYkfhtaXW
w:gostaria	WXUXXYUWYyXVV
w:gostava	ZaababzaaaZaY
w:gostei	XXzZZSXYYsXTX
w:got	hVwWrVbVTwebT
w:government	aX0aZbYXXUYbZ
w:graag	SVsrUW3WmTVVV
w:gracias	XYXYZZWXYzXVW
w:grade	o0WXWxUUXWVXV
w:graduate	aaZcbcZcxabbb
w:granada	UXXYXXUVXVWyU
w:grandit	Z2ZaZaYaaZYZY
w:grandmother	WWWYWZSYOV1XU
w:grant	uUYrxWYYZYXYY
w:grateful	WVSXYXUX3OYWV
w:gratis	VYXYYYs2YWWVT
w:gratuit	VZYZZYr2ZXUXW
w:gratuita	aabbaZ0abbYaZ
w:gratuito	YaaaatnyaYZYX
w:gratulieren	aaZabbZaaPZ3Z
w:grazie	WXWXYXWWX1WTV
w:great	VutXWmTlXyXXW
w:green	RUPURVORQQsS1
w:greetings	qsXaaaXaatZZY
w:greta	oYaaZaYZqWYzX
w:grid	VaXyaaYabXaZZ
w:groeten	ZYZZaZYYYwYWX
w:group	noUrXWUpkUqte
w:groups	TWWRVSSVVS2UT
w:growing	X1ZbaaZZbaaaa
w:grows	Q3OVTUQUWSSTR
w:growth	XZZYbb2bbZaba
w:grunde	bZabycbbabbbb
w:grus	WXWXXXVVWyVTS
w:gruse	abZbabZZawaYY
w:guadagna	XZYYZYYZaY1YY
w:guaranteed	WYVYYYmYWX3XY
w:guest	UVVVYtq0YVWWV
w:guide	0WWVXvSkWVUWW
w:gusta	YaabbaZbaaxba
w:gustaria	uWTYWYpwmlXXW
w:gut	YWXZZZYZUyZVX
w:gutachten	SVWzVWVWYXWXW
w:gute	WWVXXXVVWzVTR
w:guten	sYuYaaXaYqZZY
w:gutes	ZXaRaWZzbaZZa
w:gutschein	UUV0VTQVWUSUU
w:guy	RTRVUUSSURST0
w:h	yYXXYmnXXXXWy
w:ha	YYZaaZmZkWp1X
w:haag	ubcccaacccccb
w:habe	tXnaqaXauXZYZ
w:haben	etXZZYkdkopYZ
w:habit	WYSWVWUzaWWXX
w:habitacao	ababbbZwaZaaa
w:hablamos	VX1YZaYZYWYPX
w:hablar	abZvWbaacbbaa
w:hackathon	WVYYZWV6ZWVXV
w:hacking	USSWVNRURQ3VR
w:had	VoTYYYsXo1WWW
w:hadn	VVQWVUTNU1VVS
w:hale	RSSTUTPSTRRR0
w:halen	WVUO1XUWWWWXW
w:half	oWWstppaYhaXW
w:hall	UUVTWXUTXSWVy
w:hallo	upuWaaYaaZaYa
w:halten	VWYWZ0UWYXWXW
w:halve	WXVYXa7XVTYYW
w:halves	UWVYXX1XXUVPT
w:hamburg	waabcaabbbbbb
w:hampers	XXXYXX0YTVWXW
w:hand	qVXXXXpXXYqXv
w:handbook	TVWXXzUTXURUT
w:handwerker	baabxcbcabbbb
w:handwerksbetrieben	baabccvcbbccc
w:hanoi	ZaabZbxbbZZaa
w:happen	TWTYXZRXU1XWU
w:happily	TTQ1TVRVSSTWT
w:happy	oVVWVWcUV2VPw
w:harbour	RUSUUVOUUNRQ1
w:hard	OTQ1RUwSSPRSR
w:harrow	cnpjjZuYacZZY
w:haruka	oaYbaacZZVa0k
w:has	XuqmdXWWaRYyp
w:hast	waZZaZZabaZaZ
w:hasta	cYcctbbbccccb
w:hat	aZWbbaYZnmZ0Z
w:hatte	VXzYXYTWWVXXW
w:hatten	UWVuYXVysVXWW
w:have	mcoblYfllmbmX
w:hay	WWZZYZXZZZxYX
w:he	qVsXXYjWuUWSv
w:head	a3qZoZWYXVZYY
w:headache	YYVaZa3aVVZaY
w:headcount	X1ZbaaZZbZZZa
w:headhunter	ZY4aZbXZZXZZZ
w:heads	RVTUUV2RWSTUQ
w:health	UpcaZbvwXUXZW
w:hear	UYybXWXujvXXX
w:heard	WUUYXYUXxxXWW
w:heart	PS3QTUNTONSRR
w:heb	uVfYrYqXtWWWW
w:hebben	kVWZYYwYrvYXY
w:hebt	UVWXWWTWYV0TU
w:hedge	WWxrYYVYVXXXX
w:heeft	ZsYbbbZaaZZyY
w:heimweg	RSQTTTRSSQQQ1
w:helfen	aZabbbybbabbb
w:hello	skakmYdYiteWX
w:help	uaWYYZvYsUlmX
w:helped	RVQVUVzVS2TUS
w:helpen	waaaaZsacaZbZ
w:her	VWRYUYTW4rsVU
w:heranca	YZZaaZYZaZyTW
w:herausforderungen	ZazcbbZbZYZVZ
w:here	UpoXaXlcZzcVk
w:herencia	ZaaaaaZaaayRY
w:heritage	abbbbbZbbbvYY
w:herzlichen	YWVZZYYXVxYVX
w:het	XwXZZZWYuvYXX
w:heure	XZaxZwZZbaZYZ
w:heures	WYaaZvwYbaTaZ
w:hey	1YYabZYabZaaZ
w:hi	ambmYZqYnsZYc
w:hibrido	tsaabbabbabaa
w:hicieras	1XSXWXPWQUWXV
w:hier	YZXaZaWZzXuWW
w:high	WRXY3YYZZZYYZ
w:hija	WVYWZ0XXXWXXW
w:him	PXVUSXPWYW2UV
w:hint	WURXXXUX4OYWV
w:hipotecas	TVUzWUTUXWUWU
w:hire	scqWpmjYrUYYZ
w:hired	TUwUVWRUWQuVw
w:hires	WVRXxYqV0NVVU
w:hiring	ZppZaZpZtYdZY
w:his	RTRVUUTSVSSTz
w:hl7	wXWaZZXrpqZYY
w:ho	xWtXuXTWUTWQU
w:hochschule	VVXXXzUTXVWWV
w:hoe	XXVXXYTWyvWVV
w:hogeschool	WWaZazZabaaba
w:hoi	ssuaaaXaWYaYZ
w:hoje	TTsUUUSSTRSRx
w:hola	srubaaZZaZaWa
w:hold	TVSVX2SyWTVVU
w:holding	TTRVVVSUVzrSR
w:holiday	X3aaWaXaaZZYZ
w:hollow	XuoajauZZXacZ
w:home	ZVVYXQUuqq0XW
w:homeoffice	YxZbaaYaaabcb
w:homepage	VYSZYa6YXUYYY
w:homes	NSSST2PRVSORR
w:honest	ybcZcaZbcbacb
w:honestly	RTRVVWTU2RUWV
w:hong	UWSXVXSVUQ1WU
w:honoraires	VWXzXWWYXXXXW
w:honorar	XYaqXuYsaaZZZ
w:honorarios	RYX0WXWYZXXXV
w:honorarium	VYayWSZXaZYaZ
w:honoured	XaaXbXZ2aYabb
w:hoor	SVRWUW1USRUUT
w:hoort	ZZXaYaYZyWZYY
w:hope	YYnZZZVqqzYXY
w:hopital	awacbbarbbZZY
w:hora	YVY0YxoWYXWXW
w:horaire	VZXyYXUYZWWXX
w:horas	srZabpjaaamVZ
w:horst	ZWVaZaZZyTYYY
w:hospital	nmknrpXYYZkYY
w:hospitales	ZYYZZWXzZWXWW
w:hospitaliere	YaZzZXabbaabZ
w:hospitals	UXTvXSxuTVTWV
w:host	XXVYZZXxXYXZY
w:hotel	rRTTTPYUVTqU0
w:houdt	SSRUTTQTVS2TT
w:hour	rYXsbtdYYZbbj
w:hourly	RXV4XXVYZWXXW
w:hours	tqXtbocdYWbXW
w:house	T5XYXtWUYXkYY
w:houses	XXUXUY7WXWYYW
w:housing	rrcojaZbbaZdZ
w:how	VVTuXWspb0abU
w:hoy	QQQRRRPQRPQP0
w:hr	vZYZZnnZccpZZ
w:hrs	yZbbbYYabaabb
w:huge	WXVY0YTXXSUXV
w:hulp	wZZZaZYbaaYaZ
w:hundred	VUUWWXxVWUyTU
w:hungry	STTV2TQSUSOVR
w:hunt	UUVWVUQ0XRUWV
w:hurt	YWyWZaYYWWXZW
w:huurders	ccbdsdcdcbddc
w:huurprijzen	SSQTUSRRU0SRR
w:hybrid	zrZaYZZaaaaaZ
w:hybride	yWacbcabVbcbb
w:hypotheken	YaYxbZZabaaba
w:i	cfmdmZdYqpbXb
w:ia	XXYXYvVvYVVWV
w:ibrido	xZbbbbabbabaZ
w:ich	kllalZdZtnbZZ
w:ici	XZZaaaX0aYsWW
w:id	TRRWVXSWXX2WV
w:idea	UVSW5XsWUsVXV
w:ideas	RVPQVWQWW2WWW
w:idee	UUSX6WTWSUUWT
w:ideia	VXWWxWVXXXWXW
w:identitat	YYZaaaXYaYyWW
w:identity	YZYaaZYZaW1UW
w:idraulico	TSSTTTSSTRTRy
w:iemand	VVVY0WUXVWWXV
w:iets	WWpYvZWYvVXXW
w:if	abueXYsaolYbX
w:ignore	YYYZZZrYaXsuW
w:ihnen	WWlUXYwYrsXrX
w:ihr	bYrWZZWYZepsr
w:ihre	nYnYZZpVWXk1X
w:ihrem	WXWrUYVXYWzWV
w:ihren	UWzXXYSWwWWXW
w:ik	jbqXqZuZqXYYY
w:il	acXYnXlYjnnjr
w:ill	2SXTXQSVXVVWQ
w:illustrator	2VVUXSUXWVWWU
w:im	VkoqYsapmXmXW
w:images	xZcZbYZbcbXcb
w:imagine	WYXZYazXXUXZX
w:imediato	VZXaZaXXxXZYW
w:immediate	yZabcbZccbbba
w:immediately	UUYaZZ1ZtZXYV
w:immediatement	YYXaaZYYyXXZY
w:immobilien	YYXVYYzYZYWZV
w:immobilier	YabxZYbbcbbcb
w:immobiliere	VWXzXXWYYXXXX
w:imobiliario	ZbZwaZZbbaaba
w:imoveis	zZZZaWUZaaVaZ
w:impressed	ZX1abcYaaYZYa
w:impressions	aaYbbaYaZNZ1Z
w:improve	UVTVWVQUWLS3P
w:in	Zanbmmelcliad
w:inbox	VWVWWYzXXUUVT
w:incarico	SXWWXXVVWzWTT
w:include	aZUcccYc0acbb
w:included	xbbYbYaWbYaaa
w:including	TSVVVT2TVUUUT
w:income	QXWUWWxTYXyXV
w:incorporacion	W2abZaXaZaaZa
w:indefinido	a0ZccbaabbaZa
w:independants	YbbZbbxbcbbcY
w:independent	1TXvWXVXZYXZY
w:indeterminato	X2ZbbbZaaaZaa
w:index	X2ZaaZXaZZZYX
w:indicaria	ZXVbabXa3YZXY
w:indiquez	XaZyaZWZbYYZZ
w:industry	TSSwUWPT0RUUU
w:informaticist	2ZbZaWYaaaaaZ
w:informatics	XXZZY1UXaYYZY
w:informes	zZaXaWWZaZSaX
w:ingegnere	stZbaaYarZZZZ
w:ingeniera	lzZbbaZaaaaZa
w:ingenieur	rpZbbaZakaZpZ
w:ingenieure	ZwYZZYXZqYXoY
w:ingresa	WXXYXYWXZYyXV
w:ingresso	UVTVVUT0USTSS
w:inheritance	WWWYWYRXOV2XT
w:inherited	UWWYUYVXYTyVV
w:inhouse	UWXWY0UVYXVXV
w:inicio	RWWXWVSUWTV1S
w:iniziare	YVYYXYWYZXyYX
w:inmail	ZaYaaaXZaWY3X
w:inmediata	VzYaYZWYtYZYY
w:inn	SUSUVWPVUPSR1
w:innovation	UT2XWYTWUTWUV
w:inoltrare	XVYaZaYZ1YaZZ
w:inscreva	bbbccaYwaaaZZ
w:inscribete	WYYZZYX3YVYWU
w:inscricoes	XWUYYWXyXXXVX
w:inscrivez	WZYZZZV2ZXXXV
w:inside	WXX0XYSUXVYXX
w:inspector	VWaaaaVZaZyaX
w:inspiring	UXYYXX0PZWVXT
w:install	VXXYYYUYZW1XV
w:instalments	VTUVUS0WVVSUU
w:instant	WVzWZZWXXYYYX
w:instead	UWSWWW1YWVVXW
w:institut	WzVXWXUVVVUVU
w:instructions	YYYZZZWXaYzSW
w:instructor	VXcab1aVccabb
w:insurance	ZYqZcoqYWluYU
w:insurers	PQSy0VQTUTSVS
w:intent	YTZa4ZYZaXYaY
w:interesa	0XZbbaZbbbbab
w:interesante	UY2ZZaYZXXZPY
w:interessa	rxZbabZbaaaZa
w:interessant	VV1XuYTXYXWXW
w:interesse	xrZbaaZakaaaa
w:interest	xvYrYYWZZYZZY
w:interested	ZrycZnoXYXYXY
w:interests	zTMUQUOSQzRSS
w:interim	4WZZZYZbbaYba
w:interims	1UZaYXWZYYYZX
w:interina	0WXYXXUXXXRYX
w:interino	3WYYYWWXXWWVV
w:interior	TURWRYRWS2VVU
w:internal	3YZZYYYZaZXZY
w:interns	OUYUW1QPXVSWW
w:internship	XZZaXZXZyZaaZ
w:intervenante	ZZcabwaZccacb
w:interview	VVZsXXSpxTwWn
w:interviews	nrUsXXkYXXvYX
w:intervista	WYXzaXXZaZYZY
w:into	osTWvVaWzeTWW
w:introduce	WtsZsaWZtVYXX
w:introduction	TVUXWx0VVTYZY
w:inventory	2UWVXWTWVTUWR
w:inversion	abZuYbbbcbbba
w:inversores	WVVWzXWXXWWWV
w:invest	VXWYyXtVWWaWV
w:investeerder	SUU1RUUXZXVYX
w:investeerders	WWUO1XUXWWWYW
w:investering	cYccucccdcccc
w:investidores	VVTW0XTWYXWWU
w:investigadora	T3WVXNUWWVTWU
w:investimento	XXYW0YVYZYVYW
w:investissement	WZWYWa0YXWWYV
w:investment	XXZzZVyZZYVZY
w:investor	YXXt1ZWZZYYZY
w:investors	TVX3TWXYXRWXY
w:inviaci	VXWXXVVWXUzSS
w:invitacion	ZaZaaaYZaXZ0X
w:invitamos	YXYXY0XNYVWUW
w:invitation	aaYbabYYasazZ
w:invite	YYYyYZUWYVZYY
w:invited	XXUYXXU5ZVXWT
w:invitee	ZaYabaazaYaaa
w:invites	TTTWW0U1UPUST
w:invitiamo	YZZWa0YQaYYYW
w:invito	bbZbbcZabUa0Y
w:invoice	tYYYXYmYZYWYv
w:invoiced	XZT0bYVZYaYZY
w:invoices	UXUVYW0YYTWYW
w:ios	nyYaZaYaeZamZ
w:ir	RRQSSSQRSQQQ0
w:ir3	yXbbbbbcabccc
w:is	boeblYjZaXhor
w:iscritti	WXVYWYzWVVXWV
w:iscriviti	acbcbaZzbZbaZ
w:isn	RUsWTWvVSQyTT
w:issue	TWXXXW1OYVUXS
w:ist	ZnVXiWwSWVawr
w:it	ejnZnXolWipaf
w:italian	SSNRPTOQOMSP3
w:item	WVYZX3QYZXWZY
w:items	PRQRTSQRSPRP2
w:its	qvVnqWVwWSjWV
w:iva	yWabbaapbbbaa
w:ivan	llYcaZoYaVZxo
w:j	nWuYrWcXvjWXV
w:jaar	W0XYXQWXWXXWV
w:jahr	YsZzaZYabZZZZ
w:jahre	WzUXVXTUUVUVT
w:jahresgehalt	V1XZYZYZYYZZY
w:java	epgaakkZnZZqZ
w:jd	W3XaYZXZZXZZZ
w:je	kbnhdkZemZlji
w:jeden	aaZbaaZwZWZXY
w:jefe	nrZbbbabbaZtZ
w:jemanden	XYXZyZWZVYYZY
w:jetzt	YZZZaYt0aXYXX
w:jeudi	TVWXXWTwXVTSx
w:jeune	YXZZxZZaaZXZY
w:jij	nyWYXXUXYWwXX
w:job	bspYibWXmZqnX
w:jobs	jRZXWWcp3kWlT
w:john	VWUUWWUVVTVVz
w:join	VoVmnXXzYeimW
w:joined	QTUYWYVYT9YYX
w:joins	SSSRSSPTTQ5RR
w:joint	UUUVVVSTUSTSy
w:jointly	SRPV1WSVWQUWU
w:jonas	mbYpZZZYXWX0h
w:jongeren	YabaawaZbaaaZ
w:jornada	Z0ZcbaZXbabZb
w:jou	VVXYyZWYZXXXW
w:jour	xZZabpZZbamaa
w:journalist	PRT2TQQTPRSTT
w:jours	xYXZapsXaoXYZ
w:jovenes	YYaYZyYWaZWZY
w:jovens	ZVaZYxZWbZYaZ
w:jubilaum	aaZabbZaaOZ4Z
w:judge	TTT1RVSTWTVUT
w:jueves	TWWXXWRwXVWVx
w:juin	XWZWZ0USYXVYW
w:jullie	WUXaZa0auYZZZ
w:july	WYVYYXUXxWXwU
w:june	pUUWtpTWtUScv
w:junge	ZaaaZwZZaaaaZ
w:junio	YXYYZzYPYWXVX
w:junior	URTYXyUY5SXXX
w:jury	QPR2QQOPSPQPO
w:just	avVXXXXZV0sVd
w:k	Z1YZvYYZYYaZY
w:kaffee	YZXYZZWYZyYYY
w:kafka	sXYbbbYbxZaab
w:kaggle	TURUTVRUU1QPR
w:kan	UnVY0XUXVWXXW
w:kandidaten	XWXaZa3aXZaaa
w:kannst	RSQTTURSSQRQ0
w:kans	UU1VVVPUTRUVT
w:kantoor	Y2ZaZYXYZYYYZ
w:kapazitat	xZbcccZcZbccb
w:kapital	XVVXyYUXYXWXW
w:kapitalanlage	YZYWYYzZaZXZW
w:kaufen	YZXaZaYaXYyZX
w:keep	VSrstWUUVnuUu
w:keeps	X4UYZaWYZYaaZ
w:keines	ZYbSaWZybaZaa
w:kennen	XXTYXYVXW0XUW
w:kennenlernen	UV3XWYSWYWWXW
w:kennis	YbZybbaccbbbb
w:kept	VX6ZXZUYXUZZX
w:kernel	STQUSVQTT2POQ
w:key	WUYZYXVZZWyVY
w:keynote	YWaZa1YXbaYbY
w:kickoff	ZaZYYYYPbY0YW
w:kids	RRPTSbORRNQQ4
w:kilos	PSQVRWPURR3TT
w:kind	X2RZYZWYjvXUW
w:kinderen	QSRTTTRSSQRP0
w:kindly	tZrbbbZbpZaZa
w:kit	XXXXXYTYaV2ZW
w:kite	XrXdZaromYZqZ
w:klaarstaan	WVXaYa3aWYZZZ
w:klant	U0XyVYXZTYYZZ
w:klanten	XaZbcbyacabba
w:kleines	xWZYvZYaaZZaY
w:klinik	0VZaYXWZYZZZY
w:klusje	1UVUVVPUWVTVT
w:km	VVUWWTU0WVRTR
w:know	ilrcoYkXprWXW
w:knowledge	SXYUXN2VZXUXW
w:knowledgeable	SaW2ZZVZaWZYX
w:known	UP1TWVTWVSTWR
w:knows	VvVuVYUXWxXXX
w:koffie	ZY0amaWZZpaYY
w:kofi	gZZaaauZaXZwY
w:koln	aaZbabZZayZXX
w:komt	RRRSSSQRuPRPy
w:kong	UVRWUXSVTP2VU
w:konnen	xaZbbYYabbabZ
w:konnten	tXZbabZbyZZZa
w:kontaktanfrage	XXTYXYVYX0XVX
w:konto	VWWXWXUXYV4UU
w:kop	YX4ZXZWYYWZYY
w:kopf	XWYXzZXZZZYZY
w:kost	0XVYXYQXSWXYX
w:kosten	xVUXVWRWSUzSU
w:kostenlos	XZaYZWzYbaWZZ
w:kostenlosen	ZZZaaZY3ZWZXX
w:kostenloses	aZbcccvbccbbb
w:krankenversicherung	RWTSVV1UUUVTS
w:kreeg	WZYZZXWYZY1VW
w:krijg	XUWYWYXYZWzYW
w:krypto	YabXaYTZaazaa
w:kubernetes	amrYYvbtYXYWX
w:kuchen	YXXZZYX2YXXXX
w:kummern	YYXWYYzYZYWZV
w:kun	xXWXXVUXXVVUz
w:kunden	qXYZaZ0ZZXYZY
w:kunnen	YWzYZaWYZWYWY
w:kurs	TXXYYVVyYXWWU
w:kursleitung	YYaUa1ZZbaaaa
w:kurzes	UVUWWWzVVUVST
w:kwam	XX3aaaXZYXZXZ
w:kwartiertje	YbZacbxbcbcca
w:l	XtlZnmWskWWWp
w:la	WXnaeakXbVqY0
w:laat	XXVZXZWX0UXWW
w:lab	QzxUoXTSUQVUU
w:label	yZbZaYZbbbWca
w:laboratoire	Q0YYYVXYYYVYX
w:labs	anbiYZqscXYsX
w:lack	vwUXwYUYXVXYX
w:ladesaulen	YXVyYXWXZXYXW
w:laid	YUTbabYa4XaZZ
w:land	QTTUTW2WUUxWV
w:landlord	UWTW5XQVVPQVy
w:landlords	OST1UQQTTSRTR
w:lang	ZYWZZZWYXyYWW
w:lange	YZYZaaXZayZYY
w:language	TTRTUVRUQRTV0
w:languages	QVSWVW1VVSUWU
w:laptop	wWYXXXRYaZzZX
w:laptops	QQRTTSySVS0WT
w:las	TVUWVWsTWTUT1
w:lassen	0YVZXZSYRVXVX
w:last	XYqoWrvVbWnUd
w:late	TVRWUWRVU3nUS
w:laten	xT0UUVNTRRTSS
w:later	XtVZxZiXXVvXW
w:lauft	aaZbxbabZaaba
w:laufzeit	scddddbdcdddd
w:launch	VXSX0UVPXSVWV
w:launched	UUVWVUR0XSUWV
w:laureanda	VWVYXXVWyUWVU
w:lavoro	UUoXWWmyupVTT
w:law	xXXuYUyYYXWYW
w:lawyer	WzXZYXWXZYsZY
w:lawyers	VXYZYYzYaWWZX
w:le	empaiaZilVkXr
w:lead	nxXYiZlZqXZbZ
w:leader	TR2TUTwTUUSTS
w:leaders	VWWYXXx0YUVVR
w:leading	UT1VWWSUUQTTR
w:leads	YZobabsbvVaaa
w:learn	YXvYZXVYvWQxX
w:learning	olbaarYZqZlfY
w:lease	RTTSQRPyUQOSy
w:leaseauto	ZxZbbbZbcbbcb
w:leases	WRQV1VQTVSTVT
w:leave	pwqZYZjYWXqYW
w:leaving	UV2W0XRVTRVUV
w:lebenslauf	XYwbabXZrYZZZ
w:lecture	SWVVY5UTWXXXV
w:lecturer	SXaYa3ZXZZaaa
w:lectures	PQOSPNM3SPQPP
w:ledenlijst	2TUTUUOTWUSUS
w:left	XXWZsZUYYuqxW
w:legal	TTQSUURTRQTU3
w:lehrauftrag	UUWWW0TSWUVVU
w:lehrerin	WXVYXZUYzWXXX
w:leiden	X2ZZZYXYZYYYZ
w:leider	ZZaaZwZZaaZaZ
w:leipzig	XyabaaZbbbbaa
w:leiten	TVUVTWSVWT0TS
w:leitung	zVZaYYWZYZZZY
w:lena	eYXaZadYZUo1X
w:lends	UXWZVZSY1XYZX
w:length	3VZaaaZaaaZaZ
w:leo	0VXWYXUXWUVWR
w:les	UWUVXTpVVrtTw
w:less	QSQTTUQSTNQR2
w:lesson	VZZXa3WTbYYZZ
w:lessons	WYYWa4XUaYYaZ
w:let	jUsXqXolXxbWV
w:lets	zZZWXXSYZZWaW
w:letter	XTXYzXVXYVPVz
w:lettings	UVTT0WSVVRTWU
w:lettre	VXVYWWWzVUXVU
w:letzten	UVUVWW0VVUVST
w:leuk	SSQTTTQRU3SRR
w:leuke	Y3ZaZZXYaYYYZ
w:leur	UV1WVWPVVUVVT
w:leute	XXSYWYUXWzWTW
w:levee	aWaaxZZZaaaaZ
w:level	X3XaZZXZkYZaZ
w:levons	SQRT2UNUVTSWT
w:lhe	X2YbaaYaZaaZa
w:liberacao	YZZaZaYaaZxZY
w:liberacion	XXYYYYWYZYzXU
w:libero	TUSUVUT1URTRR
w:library	pRRRSSORTQRQ0
w:libre	UTTVWVU2USURS
w:licence	YabaaaxZbaXZY
w:licenciee	WWVZXZWYyWYYY
w:license	Ycdcdcbdddscc
w:licenziato	XYXYYYWXyWXVV
w:lider	UT4SUWTUUTVUS
w:liegt	XWWYxYUYYXXXX
w:lieu	1WababZaZZaZa
w:life	XXWYWXSXWU1VT
w:lifetime	XZaaZZyYaaWYX
w:ligar	XWyVVXWWVVWVU
w:lijkt	X1XbabZaZZaZa
w:likant	VaZZbXYabZ0aZ
w:like	sjrjjaZhqcYWV
w:liked	y3SZZZTYWVXTY
w:likely	xZabcbaccbbbb
w:liken	WaaYZVYabZ0aZ
w:likes	accbcbbbccucc
w:liking	UXbaaYWaba2Za
w:lille	vWZZZXWYZYVyY
w:limit	QRRTSSPRTPSP4
w:limited	TTUWWVT1XUuUR
w:line	USuWVXxWTTvSU
w:link	VpTXWWktXwtVW
w:linked	X3ZaaZXaZZZYX
w:linkedin	RUTUWUtVWw2TT
w:linken	VWTWVWSUX0UTU
w:lisboa	VwYZZvXZZZWpY
w:lisbon	emcmoqXnZmYcX
w:list	TUTwUT7TVTUVv
w:liste	TXWzYVWXYWWWV
w:listen	XXvZZZXwYWYXX
w:listings	SVUWTW0VVUVUU
w:literacy	JXbab5YZaaZaa
w:live	VVUWVWT0VRxUS
w:lives	PSRW2TRSXUTVU
w:livre	WVTXXWWzWUVTU
w:ll	VWrYdYlaWpsXv
w:llamada	bcbvbbacdbccb
w:llamo	VU1TVXVVWVWWU
w:llegado	ZZYaaZXZZXyWW
w:llegara	SSRTSTRTTQQQ0
w:lleva	YZYaYa2YZXZaY
w:lmk	1YYabZYabZaaZ
w:load	0WYZVZWYZZWYY
w:loan	UTVVTVOVVU1UN
w:loans	ORS3TPQTORSTS
w:local	WXXXXX0XUUWXW
w:locally	UZZWZYVWZVzYY
w:locals	zZZYZZWYZXYYW
w:locatif	WYXtWXyYYXWYW
w:location	4WXbabYaaZaZY
w:locaux	Y2ZaYaYZaYYZY
w:lock	SVTVUV2SXSTVR
w:locum	2QUTURRTUSTQP
w:lodging	ybbYbYaWbZaba
w:log	SWVWYVSWXU1PT
w:logement	aaZbsbbsaabba
w:logged	YZXaZZUYaYzXW
w:logiciel	WabbaYyZbbTaa
w:logiciels	XaZxaZWabZZZZ
w:login	XZZZaYXZbZ4WY
w:logistica	ZbZyaaZbbZaaa
w:logistics	rcupZZbZhYZZZ
w:logistiek	Zbavbbbcdcccc
w:logistique	YaavaYbbcbaca
w:logo	TSVWWU1UWVVVU
w:lonely	USTVVVSTST0WT
w:long	2XZabaYbaZXZZ
w:longer	XVYYZaWXYXY4W
w:longtemps	YaWZZaYYZyZXX
w:loodgieter	QRQSSSQQRPQO0
w:look	oVlWpopphinWV
w:looked	TROVVWRUR2TTR
w:looking	cmtZuYaYoWaZX
w:looks	WsXZYXxoZWXYt
w:loondienst	ZzZbbbZbcbbbb
w:los	QRQRRRPQRPQP0
w:lose	VXSYVXzXVUXYU
w:loses	UWSWVXSVTP1WU
w:loss	VXWXXXVWWVzUU
w:lost	UUUXWRQX5TzWU
w:lot	SRxVUUrvTrUVT
w:lottery	WyabZbZabaqab
w:love	WrrfjdbtrWVYX
w:loved	zUVXXXWUYwWXW
w:lovely	VRVX1YTXVUVWV
w:low	XUWZ2ZvZZWYYY
w:loyers	ZZWZZRXXU0YWX
w:lpa	X3WbbbYbaaaaZ
w:luck	YYWXXXXSYzUVS
w:lumenbank	VunZYZnZXnYtY
w:lunch	RRKRySNQNLRO1
w:lundi	RSRTRTRvSRSRz
w:lunedi	QQQSRRQQRPQP0
w:lunes	RSRSTSQRSPRQ0
w:lust	eXyYYZVxXWYYX
w:lyceennes	WZZYYxXWZYWTX
w:lyon	qojXdobZqaWWl
w:m	babelZWatuiYY
w:ma	VUWYouVynVUWV
w:maak	TUVWVWTVXV1SU
w:maand	slZYZbdYaYvYX
w:maandagochtend	QRRSSSQQRPRPz
w:maanden	0YabbZZbZabba
w:machen	zYWZXZSYSWXVX
w:machine	poaZZjXZqYpjZ
w:mad	STOUTVxRVzRUQ
w:madagascar	VVWYYXyYWXWWW
w:made	qWwYXVUWVypXW
w:madrid	qvaaanYZaYZZp
w:mag	WWUN1XUWWWWXW
w:magazin	VSXXX1UTYWWWV
w:magazine	sSTTUQP2VMSTU
w:maggio	ZaZaaaVZaYYyW
w:mai	vXXYXYVwXWWsV
w:mail	tWsYXYwVWVwVV
w:mailbox	YYZaaZYZZZyUU
w:main	xWWWVWxXXVVXV
w:maintaining	zZZWYXTYaZWaW
w:maintenance	PTSvUTRTUQQO0
w:maio	YaZZZZVZaYXyU
w:mais	XYYZmtnwZXYXX
w:maison	SSSTRTRRTSSR0
w:major	PURPUQQS2ORUS
w:make	oxUXroZXWrZXV
w:maken	0YWYYZQYSXYYY
w:maker	W2TxVYUWYWYYX
w:makers	XYYzYZTVYVZYY
w:makes	XYaaXaWYbYyaY
w:mal	WXTXXYUWW2WUW
w:malaga	YXaZbyYWbZZaZ
w:malt	1YUXUXRUURVXR
w:man	QTSUTUTTTTTSz
w:manage	yaZZZZVZXZZwY
w:management	j2WvWWUYXWVXX
w:manager	iwXaZZeapZkZZ
w:managers	zYYsZYWYaZZaY
w:manana	RRQSSSPRSPPO3
w:manchester	avjZZrmlcdYYX
w:mandame	ZaaaaaZabayRY
w:mandami	ZaZaaaYZaYxWW
w:mandant	W1XaZZYZZYZaY
w:mandat	xaZbbYYabbaba
w:mandatory	TUQWTTRTTPRU0
w:mande	YaaaaZZaaZwTX
w:mando	USTV2WUWVUUUT
w:manha	STSTTURSSRSQz
w:manque	XzVYyYWXXWXYV
w:manual	5YWZXYVYWVXXW
w:manufacturing	opnoslWZZYZaZ
w:many	yXVZYZVZW2YYX
w:map	UVXWWX7WZWWXV
w:marathon	ZZVZYaXYZ4ZYY
w:marcar	YW4ZXZXZZUZZY
w:march	YfVXWWcuWoVVz
w:marche	WaYzZYVZaXYYY
w:mark	ZZZaaZXYaZxUX
w:market	XUtuxVsnWSUVT
w:marketing	tvXaZaVasZaaZ
w:marketplace	TXWUtO1VYWVXW
w:marktfuhrer	TUzVVVTTUSUSS
w:marktleider	UU1VUVPUTRUUT
w:mars	WYZaZaXvxZZYY
w:martedi	adddcbbsdcccc
w:martes	WZZaaZYxZXZYX
w:marz	RSRTTSQRSRSQ0
w:mas	XXZZmXxxZXYXW
w:maschinenbauer	yaYaaXYZbaZbZ
w:master	VWVYYyWY0WXXW
w:masterclass	XWWXWWV4XVUUS
w:match	VQvYVZSXWWV5X
w:matched	VS1UVYVWWVWYY
w:matches	WSTZZZWYWWY7X
w:mateo	dsaaYZcXoWYum
w:mater	PQQRQQNPS3POO
w:maternity	0ZbZaYZababba
w:mathe	UWYWXzXXWXWYV
w:maths	RTSTUyRTRzPTR
w:matin	TTSUSUSSTSSSz
w:matter	UWXyXWXXaZXaY
w:mattina	SRRTTTRRTRSRy
w:max	V3UbabYaZaaaZ
w:may	YdsoaXcjomWYp
w:maybe	sxRWvWSWvSUWV
w:mayo	ZaaaaZXUaZYyX
w:me	oarabaZYumcXa
w:mean	TTRUTTxzSPUVU
w:meaningful	aXaZ0aZabbZaa
w:med	VXTW0XTVVUVXV
w:mede	bWccwbbbcbbbb
w:medeoprichter	ccbctdcdcbccc
w:medewerker	VVXXyZWYZXXXW
w:medical	QSQzSSPUSRvSS
w:medicine	1WWRXWUXYXSVT
w:medico	cdctccbcdbccb
w:medicos	zZZXaWWZaZRZW
w:meedoen	XaXybZYaaaZbZ
w:meer	UXzYYYpqXVWXW
w:meerdere	aZzcbcXbXZaZa
w:meet	VpnXpXunVqbWV
w:meeting	TUVVWtRUVTuW2
w:meetings	QWV5TVWWYWWWU
w:meets	TUUSWWUSWSVUz
w:meetup	qZXYZVY3aYYoY
w:mega	WZaZaZYabXwZZ
w:mehr	XuvZZZqYZXZYY
w:mehrere	ZZybXbaaZYaZZ
w:mei	abZaabXZaZYxX
w:meia	QST1UQQRURRQQ
w:mein	WsVZYZXvpqYXX
w:meine	yWUYWYSWuUWVW
w:meinen	VXZYZxYZqYYZY
w:meiner	VWUWWXzWWUVTU
w:meld	WaYZZYV4aWWWW
w:melden	Zcbacaaabbvbb
w:meldet	TUVVWTT2WRSUU
w:member	PTS3USQSVRm0O
w:members	WXXYXXV0YWyVU
w:mensagem	XYXZZYXXZWXyV
w:mensaje	XYXYYYWWXVWzV
w:mensen	YY1rZaXZaXaZZ
w:mention	YYVaYZXY1SXYX
w:mentor	UXXWX2QXxWWYX
w:mentoren	Zabaataabbaaa
w:mentores	XVZYX0XUZYWYX
w:mentori	UWWUV0SQWUTUT
w:mentorinnen	ZaaaZvZZaaaaZ
w:mentors	UWXYV4WTYWXVW
w:merci	ZZXZaZZRY1ZWY
w:merging	OPTT2VOUUUSSU
w:merry	VWTXXYTVX1VSU
w:mes	YzXWYWhWYXzXV
w:mese	TVWVWwnSXVwVT
w:meses	3YaabaZaaaYZZ
w:mesi	0ZbbbaabbaXaa
w:mess	WSWX0YUYWVVXW
w:message	XYbZYYbYYVm4k
w:messages	YZXZZaXYZWX1V
w:messaggio	VWVWWWUVVTVzS
w:messe	WXTZXYXQW0WVX
w:met	npirWXWXYtuVX
w:mettendo	XYYYZYXZZY2YY
w:metz	XVVXYWWzXUWUU
w:meu	XXYaZaYryYZYY
w:mezz	SXWzXUWWYWVWU
w:mi	mdXZlkWtvlYWX
w:mia	TVRWVWyqTwUTR
w:mich	XWXaZbYa4WZZZ
w:middlemen	TVS1TXRWWVUXV
w:midnight	YabaZYVSaZyab
w:mie	WYWYWYyXWWXXV
w:mieten	XYYXZXVYaXzWX
w:mieterbefragung	0WVXYXUWXWXXV
w:mietspiegel	UWXUXyUUXVVXW
w:mietverwaltung	bbabtcbcabbbb
w:might	VVyXvYUqXqYYX
w:migration	zWVXXXQUVzWVR
w:mijn	ktVYYnstiVXXW
w:mil	mtZZtZXZZZoZY
w:milan	pnbZtZWZcsZYY
w:milano	sqZabuZYaaXaZ
w:milch	RSRTUURSTQRRz
w:milhoes	ZaaaaaZabZwUX
w:milioni	ZaZaaaYZaYxWW
w:miljoen	YZXZZaXaYXzXV
w:million	ZaabbcYcaawaZ
w:millions	ZaabbbYabaxXX
w:millones	ZaaaaaZaaZxSY
w:min	tWU0XXTWVVWWU
w:mind	VU5YVYvXVSXWV
w:mine	xWVYZZSY0WXYV
w:minha	wTTXXvSpvTVUU
w:minimum	RTSV3TMPRSMSS
w:ministry	vzWYYYVYYXYYV
w:minute	WYqxaYqZZZYZZ
w:minuten	VXW4VquXYWWWV
w:minutes	TVj1XqiqlUbXX
w:minuti	WXW0ZXmYZXXYW
w:minutos	VXW4YWbXYXVXV
w:mio	tWVYYrWmxVXYW
w:mir	YY0VZaXZpknWY
w:mise	WXWYWXVXYVyUV
w:missed	UWVYXX1XXUVPT
w:misses	WUTWWXSVT1SSS
w:missing	XUWZzYWSYxmYW
w:mission	yWYZyYWXXXTYX
w:mistake	XWXYXYTWZYyYV
w:mit	XXYZZZWyqYwYX
w:mitarbeiterin	WzUXWXUVVVUVU
w:mitbringen	QSQTTTRSSQQQ1
w:mitgrunderin	aZabxbbbaabba
w:miudos	RSQSSSQRSQRQz
w:mkb	bcbccctbdbccb
w:ml	ZVZZyaYbaaZaa
w:mobile	dnXaZayZoZYZZ
w:mobiles	U2YaaaZZXZYZZ
w:mochte	yXUYXYSXtVWVW
w:mochten	YZZ0ZZXZaYsYY
w:mock	PRQ1QSqQRQQQP
w:mode	2SZbabZbZaaaa
w:model	2VURXyRVUvWWV
w:modelli	WYXxXWYYZYXZX
w:modelos	QWW0XVVXXVWXV
w:models	UYX2YXtYYXYYX
w:moderator	YYWaYZYRXX1VW
w:modificata	ZaZaaaZZaYRyW
w:modifie	ababbaaabZRyX
w:modo	TUSUUV0TTRTTR
w:modular	SVX4TWXYXRXXY
w:module	WYaZa4XWaZYZY
w:mogen	UUTWUVSVXT0VV
w:moglich	YyZbaZYaaaaba
w:moi	VWUZXZWYzWXYX
w:moin	waZZaZZaaaZaZ
w:mois	tmXXXmbXrWuVW
w:molto	XZXaZTYYVyYWW
w:moment	yWvXXXSXXvXVW
w:mon	XorZZZrkpoYVY
w:monat	VWXWXnsUXWxWV
w:monate	3UaaaZYaaaaaZ
w:monaten	TTTVWU0VWTSUU
w:monatlich	XYZYZYVZaYzWX
w:monday	QTbTTSrduORS2
w:money	btUW4XUVTUxXV
w:montag	ZaYaaZYxZVYWY
w:montando	cbbcucbccbbcb
w:monte	aaZbycbbabbba
w:month	sWYbqnuXXXrXW
w:monthly	wVZZZxWZZZcYY
w:months	1YZamabaaaZaa
w:mood	1WVVXUUXWWWWV
w:mooi	WWVWXXVVWyWTT
w:mooie	TU2UUVOTTRUUT
w:more	VcwscYrYWidXX
w:morgen	QRQSRSOQSPNN4
w:morning	tQQUTTVRS1RPs
w:mornings	VYaaa1ZZbaZbZ
w:mortgage	YbaybXWbbbabb
w:mosaic	lsqZZZdZkmZeY
w:most	mYnXZsyWZYXYY
w:mostly	2YYbabYaXYbbZ
w:mostro	WXVYVYzWVVXWU
w:mot	YaZabaZaaZstV
w:mother	RUSTUSRUS2RTS
w:motion	TUTUUVTUUSSUz
w:move	lvuYXYVYXtbXW
w:moves	U1VWXVUVXXVYy
w:moving	WXWZXaTZyyYYY
w:ms	4YWZXYVYWVXXW
w:msp	WXXYXY6XYVXYW
w:mths	3WYYZZXaaaaaZ
w:much	RSPvuTxUtPRUS
w:mudar	YYyZZZXXYWXWV
w:muito	XYzZaSXYYsYUX
w:mum	SSPSTUOTQPRT1
w:mummy	RVVVUURPWW1TT
w:munchen	Yxabababbbbbb
w:munich	krqZmjWbmmYYX
w:murcia	WUUXXWWyVUVTU
w:museum	8VWWWRURYQVXW
w:musste	ZZybYbaaZYaZZ
w:must	1VYZZZnZZYtYY
w:mutuelle	Y0VbbcZbZabbb
w:mutui	WYXyaXXZaZYaY
w:muy	UX3ZZaYZXWYOX
w:mvp	cbcdudcdcbccb
w:my	kZZXcbbfttmXY
w:myself	WT4bZbXaVXaaZ
w:mystery	XWXXYYVXYWzYT
w:n	X1aaaaYabaaaa
w:na	XWpYYYrdzVXVr
w:naar	WU2WWXUVXUWUx
w:nach	stZmcYYaZZZrZ
w:nachfassen	VWVXXX0WWVWTU
w:nachhilfe	UWXWXzXXWWWYW
w:nachricht	YYYZZZvXZXYyX
w:nachsten	VX0WZZUYXWXXX
w:nahe	YYXYYXWSXWWyV
w:nairobi	ZYXZYazYXWYZX
w:name	nouWmYmXnYpWX
w:names	XYyZZxWXYXYZX
w:nantes	uzZaZaYZZYYYY
w:napoli	YYYZZZXYYxYVW
w:navidad	WXWXXXWWWxWUT
w:nda	5YXWXTSYbZYaY
w:ne	aZaaxbbcbbbbb
w:near	WZYaZbuZaXY0X
w:nearly	WW5ZsZUYXTWZW
w:nebenberuflich	yYbbaaZbbbaba
w:necesita	W3abZZXaZaaZa
w:necesitamos	sWXxXWWYXXWYW
w:necesitas	SRVTWS0VVTUTT
w:necesito	WWSX0XUXYWWWU
w:need	rfZYpbnWoWpXl
w:needed	3WYWZvWXZXbYX
w:needs	ntWmYsYYjkaiX
w:negotiable	wabaabaccacdc
w:negotiating	OURTUROzQQRUz
w:neighbour	ORPUTVLU0yRTR
w:nel	XxVZYZXYxXYXX
w:nella	XSTaYZTY1WZYZ
w:nessun	YabYYSXzbZYYZ
w:net	0XZYYXWZaYwXY
w:network	opZmYYqpYYYmY
w:netzwerk	WXTZXYWQW0WWX
w:neu	U2YbbaZZXZYZZ
w:neue	rYuaZaXYXXYyX
w:neuen	WUTXXWVUTzVSU
w:neuer	QTSTUSPxUTTSy
w:never	STxVTVPTRrtvS
w:new	ZVcYcXUuXsVsw
w:news	WWPXWYUWT1WXU
w:newsletter	XXVZZVX5VVWXX
w:next	fpueYZkfmbZZY
w:ngo	QTSX1TSSXVUWV
w:nice	WtSVYrUXYwtYY
w:nicely	TQOVUVRUR2TSR
w:nicht	XZXYZZWYZwTvX
w:niente	bUbawbbbbbabb
w:niet	YXVYYYUWWyXVV
w:nieuwe	WsSYYXWtXsWvV
w:nieuwjaar	VVVWWWUUWyVTT
w:nieuws	ZZwcbcabaZbab
w:nieuwsbrief	WYVZXYWxWUXUV
w:night	TwTWWVPUWTUT3
w:nights	SUSUUVPUUOSQ0
w:nimbus	dstaXZsZZYZaZ
w:nine	uwaZaZZZaZaaZ
w:ninos	RRRSSSQRSQRQz
w:no	ZrZjrWsaYbpdV
w:nobody	Zaaaac1bbZZbY
w:noch	UWWUXUVuYVW3U
w:nodig	WSzUURxUUSTTT
w:nog	UUUVVSTzVSTRS
w:noi	Y1ZaZaXZZYZZZ
w:noites	WWVYYWXxXWWVW
w:nomina	WWYZXZWYZZyYX
w:nominate	VWUWUVU1WMUSS
w:nominations	VVVWWVUQWTUS0
w:nonsense	YW4ZXZVYZVYYX
w:noon	ZZZaZaqXZW0aX
w:noor	lkgaakiYZXbvl
w:nord	ZipaZatZsXZoY
w:normal	X3YbZbaZYZZbb
w:northern	XZU0bYWaZaZaZ
w:nos	VYrYZxVWZXwWX
w:nossa	SWYXYzWYZXSYX
w:nosso	YsaaZYuraaZZZ
w:nostra	XZaZZxXUbZYZY
w:nostri	4YYZZZXYaXYYX
w:nostro	YsZaaYwqaZYZZ
w:not	TrpWbWWWZwipq
w:note	UVUVWWuVWTsUw
w:notebook	VSQWXYQVT1VWW
w:notebooks	YTaa3ZYaaYYaY
w:notes	rVUyUhTVVuUVU
w:nothing	pUXvYXTYZWxWX
w:notice	nxbXXVoXXVWWv
w:noticed	VVYaYa1aYZuZY
w:notifications	TUSUUVSTURS0Q
w:notig	XXYYXYUZYXzXW
w:notre	mdVYsavnYWoXW
w:noturno	ZXbbbzaVabaaa
w:nous	aoXqrkZYZmqXX
w:nouveau	ZYUZaaZYY0XNX
w:nouveaux	ZbaYbbzbcbbbY
w:nouvelle	VVVWXTUyWTSuT
w:nouvelles	XWZaaZXYaYZ2X
w:novas	ZVsabaYZYVZ0Y
w:novatrek	ZiddYZvcvXYYX
w:november	RUTUUVPTTSSR2
w:novembre	OSQSTTPRSPRP3
w:novembro	QRQRSRQQRPQO1
w:noviembre	OSQRSSQQRPRP1
w:novo	UUSWWUUuUvUuS
w:now	eapXrWWthXXwV
w:npm	VYYYZYVZaXzZW
w:nu	ZbcZcZxbcbZba
w:nuestro	WsYZYtupZYXYY
w:nuestros	SVWWVU1UXTPUU
w:nuevo	TUUWWTTwVxUkS
w:nuevos	ZWaaaaYZYZZ2Y
w:num	VU1TTVTUTSUTS
w:number	XXyYkYqYWTvbl
w:numbers	RROUTVqURyQTx
w:nuove	XVvZZZWYZXYzX
w:nuovi	abbbabzabbbaZ
w:nuovo	SUUVWOTxVvUuR
w:nur	WXXXYWUYZW0VW
w:nurse	qtXYYXVnrnkiY
w:nurses	TST1WkpUVzVRU
w:nursing	XXZaYyUZaYZaZ
w:nutzerstudie	UUV0WTQVWUSUV
w:o	lladlXrcXWdlp
w:oak	XuoZkatZYXZdZ
w:obligation	NT1RSTwRSRQUS
w:obrigado	WWWXXXVWWxVTU
w:obstacle	WXYVaa5aYVZZZ
w:obviously	6WWYXYVaUWXaY
w:occasionale	0YYVYUUYZWRXW
w:occupa	ZabbabzaaaaaZ
w:occupe	abYcabzbaaabb
w:october	xZZcbcZbYacbb
w:oder	VXzYXYTWWVXXW
w:of	lcoecYpanclYb
w:oferta	ZVXbabYa3ZaXY
w:off	nVdmVXzrlTXrV
w:offen	XYsZZXWQYVX3W
w:offenen	YXXZZYX2YXXXX
w:offer	VvUXXXcXuWyWW
w:offers	X5YaYaZaRZZYZ
w:offert	ZcccccucdbccZ
w:offerte	UWWYZZ1YYXXxX
w:office	UyUXnYpXcjiXr
w:offices	WXXYXY6XYVXYV
w:official	WYWYVXUTYXzVW
w:offre	abZcabzbaaabb
w:offres	XWZZaZXYZXY3X
w:offshore	ZaZbaa0Yaaaab
w:offsite	MOPQPQMRSQPQ3
w:oficina	Y0ZbabZaaaaZa
w:ofrecerte	QS0TTTQSTQSQQ
w:ohne	XYZXZXVXZY2YX
w:oi	rvabbbabbaaZa
w:ok	yZZYZZWYZXYYW
w:okay	xYZzXZWaaWVaY
w:oktober	PRSSTSQuTQRQz
w:ola	qtvbbbZaaVaYa
w:old	wnUYXYUXWsWXx
w:om	RSxTSTORUuyQR
w:on	cdZlZocpanZZn
w:onbepaalde	YzZbbaZbcbbbb
w:onbetaald	Zacabvbacbbba
w:onboarding	sYXYZZtZXYwYX
w:once	TV1VxoTUVlVWV
w:onderzoeker	WzXXXQWXWWXWU
w:one	YbYtonsmYkWWZ
w:ongeveer	wZZZaZXaaaYaZ
w:ongoing	3ZaZaVXabaYbZ
w:online	TVWXY2UrXVWV0
w:only	cUVYpXlUXW5bV
w:ons	blYYYupYZYtYY
w:onsite	3VZaaaYbaaaaa
w:ontslagen	YYWZYaXY0VYXW
w:ontvang	TVWVXTTUXV0VT
w:ontvangen	UUTWUVSUWT0UU
w:ontwikkelaar	YsYbaaoaqZapa
w:ontwikkelaars	OSVVWQ2WWWVXW
w:onze	tsYqXtWbZXWXX
w:ook	0YWZYZQYTXYYY
w:op	XWvTtZVquWYnX
w:opdracht	wabccaacbbbcb
w:opdrachtgever	1WabbbZbVbcbb
w:open	Yo0WWWWtZUlam
w:opened	U6VVZZVaYYZZZ
w:opening	YtxaZaXZoWZYa
w:openings	YW3YYaYZUXZZZ
w:ophalen	PRQSSSPRRPQP1
w:opinion	PVS5SWQUWVTXU
w:oportunidad	VU0TVXVWWWWWV
w:oportunidade	WTwWWXTX0VXVW
w:oportunidades	aZybbcabaRZWa
w:oppakken	xZZZaZYbaaYaZ
w:opportunita	WV1WXYVXWVXQV
w:opportunite	UUzVXXUVWWWXV
w:opportunites	baudcdbcbbcYc
w:opportunities	YZrbZbXayWaZZ
w:opportunity	VW1YYYyXYVUXX
w:ops	WXUYXZVXY6YUV
w:opschonen	1UVUVVPUWUSUT
w:options	Y2YaXaYbZZaba
w:or	hdwbjjeXpWmXX
w:ora	mVXvXytVXVUWV
w:orario	VYXxXVYYZYXYX
w:orateurs	WWWXWVVyYVWWW
w:orchid	XqlZZatZXsZjY
w:order	zUSUSUNSTQSSy
w:ore	poaaapfZaasYY
w:organisations	WXYVaa5aYVZZZ
w:ort	zQabbbabbbbaa
w:os	STRUUTRSTRqQz
w:oslo	nufkYnclcYYZY
w:ospedale	ZzbbbaZabaYaZ
w:ospite	ZbZbbbaxaZaaa
w:ostern	waZZaaZabbabZ
w:other	VR2WWWRVUxTVU
w:others	XYWYZZ0YYQXzW
w:otherwise	SSQUTVQTTPxRz
w:ottima	XZaXYSX0aYXYZ
w:ou	VszYWYwXVVSVU
w:our	pnZiipjqYZmYX
w:ours	ZQUTyU5UVTSRT
w:out	YSoXcVWpprWUy
w:outside	2WaaaZababbcb
w:outsource	XaZaYZyaaYXZZ
w:ouvre	Q0YYYVXYYYVYX
w:over	pbZdamubaknXX
w:overdue	PRQSTSQRTQSQ0
w:overleg	tbbdccccbcccb
w:overnight	WXXXXXzWZWUWU
w:overpaid	WVWXXXSVYX1XT
w:overpay	STSVRV2TSRSTQ
w:overseas	XYZaYa3aaXYZZ
w:overstappen	ST0VUVRUURTTT
w:owe	QSPTTTPSQ2RQQ
w:owen	qYbnZacZlUZ0X
w:own	rWWbyVoWnmdYW
w:owner	uVSUtVmUUQxVQ
w:pacchi	SUWVXSUUXV0VT
w:pacco	SSRTSTQRTQQO1
w:paced	VVVUTWP2WVRRT
w:pack	WXWXXX0XTUWWV
w:package	UtUWWXvWXWjSx
w:packages	UVTXWY2WWUpWS
w:padova	WXZYa0YUaZSZY
w:paga	TWW3XTUVXVVUU
w:pagada	TVU0WTTVXWTWU
w:pagamentos	WXVYXXVXVVzWV
w:pagamos	nXZXZ3WVaYUZY
w:pagar	WVYZXZWYYYzXW
w:page	wSRVUU0qUSkQp
w:pager	YXWaZb3aZZaaa
w:pages	1UVVttSWXVXWs
w:paghiamo	XZZZZzXUaYYZY
w:pagina	WXWYWY5XUVOTT
w:pago	qVUW3WTXWVVWU
w:pague	WXZZYZXZaYyZY
w:paid	uWl1YqXXYVXYX
w:paie	1aZbbXZabaXba
w:paierai	VVSX0XUVUTVWT
w:painel	yZaXaVYZaZYaY
w:pair	2YaYbYVabaaba
w:paket	VWVWWXSUXWRUy
w:pakete	UVWVXUUUWV0VT
w:pakket	SSRTTTRRTQQP0
w:pakketten	SVWUXTTUWV0VT
w:palavra	ababbaaabZTwW
w:palestra	VWVWYuVRXyVSU
w:palestrantes	XYaZXTWyaZYYZ
w:palestre	XYWYWYzXVWXXV
w:panel	eXW1WUVwZWXYX
w:paper	TTTrU0ZrWsUVS
w:papers	UTUVVwRmWT4WR
w:paquete	TUTUUVSUURSRz
w:paquetes	TTWVXUVVXW0WT
w:par	mmYYcucYZYvXX
w:para	qboeZsWblXZhd
w:parabens	XWUYYXWVU1WRV
w:parcel	VWaaaaVZaayaX
w:parcels	X4WaYZWZYZXbZ
w:parcours	ayacccbbbbaZZ
w:parece	UX3ZZaYZXWYPX
w:parental	2YYbabXaXYbbZ
w:paris	msYaaaYZaYZwY
w:parish	TTTSVVTSVRVUz
w:parlarne	Z0WaabYaaabaa
w:parle	Y2ZaYaYZaZYZY
w:parler	VVUZXZVY0WXXX
w:parliamo	aZaaxbacbbbba
w:part	rXYpZiXtmYoYX
w:partant	UUzVXXUVWWWXV
w:parteciperebbe	WZXyaXXZaZYaY
w:participacao	cccdsccddccdc
w:participacion	cbbcucbccbbcb
w:participaria	abavbZZbcbaba
w:participarias	TVU0WTTVXVUWU
w:particulares	VVYVZzXXXWXYW
w:particuliers	UUWXXzUVVUSWT
w:partir	STYZXYzZyYYYW
w:partita	yWabbbapbbbab
w:partner	WtWYrYsYbdoYY
w:partners	TQtU3TNPUQRUT
w:parts	ZVaavZZZaaaaZ
w:party	SRPTRRS2QMSOP
w:pas	WUWXuWVyYWWWV
w:pasa	SVUVVVQRWUUTz
w:pasar	ZVXbaaZa2ZaZZ
w:pasas	WaxcbcabZZaUa
w:pass	tWXYXYtYoXwVW
w:passa	PTTTTSNRURSQ1
w:passare	RSRSTTQRSQSQz
w:passe	WXWYXXWWXWdvw
w:passed	WWVWXXUWXV1XV
w:passen	aZzcbcXbXZaZa
w:passende	aVWabbzbZaaab
w:passer	TTSUUURTUQSQ0
w:passive	ZbbbaZXUbaxbb
w:passport	VWVXRXTVWV4WU
w:passt	aa0ObcZbaZbYa
w:password	WXWYYYVYYWzwn
w:passwort	YaZaaaZaaYmvX
w:paste	VZXYXZSYaWzYW
w:pasto	Y1ZaZaXZZYZZZ
w:patent	POQ2vROPSPQPN
w:paths	YZWYXYVVYzZXY
w:pathwell	aunZdZtZZdYYY
w:patience	W0acZcaZbbZbc
w:paula	aiXaZZsYZdYzX
w:paulo	YxZbbbbbabbab
w:paura	Zcccbaawcbbaa
w:pauschal	yZaZZYYaZaYZa
w:pay	ooasdsaaXamWV
w:payer	zYYYYYVYYWXXV
w:paying	NUSTUSxUTzqUS
w:payment	RRRTpSqTTNxRw
w:payments	zVbbaZabbbpbZ
w:payroll	UVUsWY4XVpYXV
w:pays	VXXSWTTXXU3WV
w:peaceful	WXTXXYUVXzWST
w:pedirte	WXWYXYVXyVXYW
w:pelo	WVUXXWWVUyWSV
w:pendant	WZbbZYyZbbRaa
w:pending	bbZbbcabbUbzZ
w:pensez	WWUZXZWYzWXYY
w:pensioen	avZbcbacccccc
w:pension	X3WZWZwZWXXYX
w:people	amubrYpaWiZbW
w:per	sZYnavZYbZnZY
w:percent	MSSO3QPTTTOUT
w:perfil	XtuaaaZaaWYsY
w:perhaps	TXWzXWXYYXWYW
w:period	V0raaaXaYZZZY
w:perito	RWW2WVWXYWWXV
w:perm	W4ZZZZXZZYYXY
w:permanent	Z0paZaYamYaZZ
w:permets	UVSXUW1VTTVUU
w:pero	WWXYoUVzYXVVX
w:person	xWVXnXxWXZtWW
w:personalberaterin	WXyWZZVYXXYYX
w:personally	TS2XWYTWUTWTU
w:perspektive	UUyVWWTUUTUTS
w:perto	VWVWXWUUWTVzS
w:pesquisas	WYXYZYXXYWVyV
w:peux	RSQTTTQSSPQP0
w:pflege	caccsdcdcdddc
w:pflegedaten	ZYaaaZY0ZWZXX
w:pflegedienstleitung	ZYYcbcabxZbab
w:pflegegrade	YXWZZZYYUzYUX
w:pflegeheimen	VXYyZWWXXYWXX
w:pflegekrafte	bXXbbbwcabbbc
w:pharma	jtraZaYZZoaaa
w:pharmacist	2QUTUQRSUSTQO
w:pharmacists	ZbZxbYZXcbaaa
w:phd	NURPT2QTOQRUS
w:phoenix	tllZZsVXqbYkX
w:phone	VnsqYYuXXUtcV
w:photo	VXWXXYyXWVyXU
w:photographer	0WWWYVUXXWYWU
w:photography	WXUYVZ1WVUSXS
w:photos	3QMVUVQTPQTTU
w:phrase	VXWYXXWXXWzUU
w:physiotherapist	S0WTVUSTXVSUU
w:piacere	XYVYYZXWXzYXX
w:piaciuto	YZYaZSYYVyYWW
w:pick	VVtnXXuWVTVWx
w:picture	SSSUSTQTU1QPP
w:piece	zUWXWxPVXRVXW
w:pill	TTVU0YWYWWUXV
w:pilot	RTVWyXyVWUUXU
w:ping	TT/XUXSVSPVTU
w:pipeline	PUUUUVOSTSSU1
w:pitch	UTUO6WoWWUUVU
w:pitches	STX1PVRWWWRXW
w:piu	UUUXxYwWWVVWU
w:pizza	YZbaZTY1baZZa
w:pj	wYcccbbcccbbc
w:place	SQ0VTWjTpXUSx
w:placement	WWVZYVwYwWXZY
w:places	sWXYYXVzZXrXV
w:plaisir	bbYabbaXawbZa
w:plan	ZWW3ZbVZYZYaZ
w:planen	UVVzWTQVWUSVV
w:plano	Z1ZbabYaaaaZa
w:plans	WWrYWZnYXyXXX
w:plant	1TRVXXRWXVWYW
w:plantilla	X0VbabZbZabab
w:plaquette	WYVXVZ1XWVVXU
w:platform	uwbWdsXWXXmXW
w:platz	aZZbaUaayZaaZ
w:platze	SWWWWTUzWWVVT
w:plaza	a0ZbcbbbbbYYZ
w:plazas	WXYYYVXxYWWVV
w:please	YXXcXXXYrVkU6
w:pleased	UTWWVX1XXWWXV
w:plein	Y0VbbcZbZabbb
w:plek	ZUZbabYb0Zbaa
w:plekken	UUUVVST0VSTRS
w:plombier	TTTUTUSTUTTTy
w:pls	2YZabaZbaaYZZ
w:plumber	2VSXVXNWTUVWS
w:plus	btZZquaZZZbaZ
w:plusieurs	ZY3ZZaWZXXYYW
w:pm	VWYWYVUyYVVXx
w:pmes	bcbccbvabbbaa
w:pmi	bdcdbbtacccba
w:po	VYSYXZTWVzYVW
w:podcast	XZYZaZY6ZXZZa
w:podcasts	TTVWWWT0VTUSU
w:pode	XYzaabZaZQZXZ
w:podem	bawcbcabZabZa
w:podemos	YX3ZXZYZZVaZY
w:poderia	YVXbZaYa0ZaZZ
w:podes	QRPSSSPRSQQQ0
w:podrias	rVXaZaZZ0ZZYZ
w:pointing	VWUYXXTXT0WWV
w:policies	ZaXaaaWYbYYxY
w:policy	UXVXXWSVWUOzy
w:ponente	YXYYZ0YNYWXVX
w:ponentes	WWXYXUWzYXVVX
w:pones	bcbvbbacdbccb
w:pontual	zZZZaWVZaaVaZ
w:pool	YS0YXYWUYWWZX
w:pops	UVXWWX7WYWWXV
w:por	oaYpZpXXZrtUj
w:port	XaVzbZWaZbZaZ
w:portfolio	zSTWVWTU2UUWU
w:porto	ysYZZYXYYYXXW
w:posicionamos	YZZaYayZYYRXX
w:posiciones	bbwcbcZcaabbb
w:position	qxWZZZYZZXZoq
w:positionen	ZZybXbaaZZaZZ
w:positions	VS0WTXqWVWUVX
w:posizione	Z1XaabYaZabaa
w:posizioni	XSTaYZUZ1WZYZ
w:possible	wVbbcbbccbccc
w:posso	UU0TxWSVVUVUT
w:post	VtXYYmZeXndzW
w:poste	YqWaaaYZrwYYY
w:posted	VQtYYZVXVUX5W
w:postes	UTzYXZVYVWYYX
w:posti	WVXXYNW1XUWTU
w:posts	SWTWWW2WVoTtU
w:postule	YZVaYaVZ2WYYY
w:potresti	ZXYbabYa2Zbaa
w:pounds	VXSYVX0XVUXYU
w:pour	qZnnZrXmcmYaY
w:pourriez	YbabbwaYsaYbb
w:pourvoir	ayacccbbbbaZZ
w:pousse	YXZZxZZZaZYZY
w:pouvez	0XUXWYVXVVVWV
w:power	peXcZtXviXXaY
w:powershell	WXXYXZWXWVyTU
w:practicas	YVZbZaZa0YaYZ
w:practice	S1XTVTSTXVSUU
w:practitioners	XYZ2aaXYaaZaZ
w:praktijk	0XVXXYQXRWXXX
w:praktiker	ZYWwZYXYZYZYW
w:praktikum	aZZaaVaazZZaZ
w:praten	SUU0SVUYZXWYX
w:praxen	aaabccwcbabbb
w:praxis	0YWZXZSYRVXVX
w:praxissoftware	bccuXccdddcdd
w:pre	ZWbayaYbcbabb
w:precio	bcbvbbacdbccb
w:precisa	StXYXXzXVXXXV
w:precisamos	pXXyYUVXYWWXV
w:preciso	VWWWxWVYXXWYW
w:precos	zZZZaWUZaaUaZ
w:prefer	US1WXYUXRQYWW
w:preferences	WSTZZZWYWWY7X
w:preferred	yZZZZZWZZXYYX
w:preisgeld	UVWWXUU1XSTVV
w:premier	XWXYuZXZZYwXX
w:premiere	WYXYXY0XWWQVU
w:premium	YYXZYZUXZXs5V
w:prendere	QRQSSSQQRPRP0
w:prendiamo	XYTZZZYXYzZWW
w:prendre	STSUUURSTQRP0
w:preparation	XYWzYYVXZWXXW
w:preparing	VXSXYZVX8TXYW
w:presentarle	YZZaZa2ZaYZaZ
w:presentation	RQQS3UNUVTRVT
w:presente	UVTvXWxWXVVVV
w:presenter	aaYbZbzbaaaba
w:presents	WWUYYX2XTWWXX
w:presso	VUzTWWUVVUWUT
w:prestacao	xYbccbacbcbbb
w:prestataire	0WYVYZUYZZYaY
w:presto	XZYZZYXXYyXUW
w:pretez	QVYTYSSXYW1TW
w:previous	WWWWXXTWZW2SU
w:price	lWWsqrtXXWqXV
w:prices	VXXYXuxYtXXZX
w:pricing	zXWqYVrrZUXXW
w:prijs	1UUTVUPUWUSUT
w:prima	WUWXWXxXXVsVU
w:primeira	VTTXvXvWxVUTU
w:primeiro	VWZZYZWYZXzYX
w:primer	XVVZwaXZvYYYZ
w:primera	YZZZYazZXYQWW
w:primo	USUWxXTWYVxWV
w:priority	VWVWWY0WXTUUS
w:privacy	SWXVXwSWYWX1U
w:private	XWWqYqXXZW2YX
w:prize	WWVXWWVzXPvSS
w:prizes	XWYYaWW5ZYVXV
w:pro	m0XVWVTUWWUVV
w:proberen	ZbcZcaxbcbZba
w:problem	0VSwVXqWVRVWV
w:processing	XZYYaXVaYaxZZ
w:prochaine	WWWXXTV0XUWSU
w:prochains	WWzZZZWYYVWXX
w:procura	Xu0ZYZXZZXZZY
w:procuramos	pWZaurXpaaZZZ
w:procurement	yababYaVbbaaZ
w:procuro	ZWXbnaWa1ZaYa
w:produce	YWVYPZ6XYWWZY
w:producer	0WXXXWVVUXWZY
w:product	svUpuYUliWYYX
w:productivity	XZaaaZzYaaWZX
w:products	TXXWRYVWXW0XV
w:profesionales	bcbvbbacdbccb
w:professionals	YaZbXb2aZZVbZ
w:professor	ZXbbb0aWabaaa
w:profiel	YYxaabYZZXZuZ
w:profil	YmvXabYaaYitZ
w:profile	WfoZZZVXXmq1W
w:profiles	WVXZYa4bYZZaa
w:profilo	ZasbbbZabYZvZ
w:profils	ZY3ZZaWZYXYYW
w:profit	Ybbcbbabcbvaa
w:profitable	Y3XaZaXZXWZYZ
w:progetto	4ZZaaaYaaYZZY
w:programe	TUSV2USWWVUVS
w:programme	MUWXX6zXXWVXW
w:programmeert	UVUX0WUXVWWXV
w:programmer	V7XYWWVXXWXWX
w:programmi	WXWYzYUYWWYYV
w:programmiert	XYXZyYWZVXXYX
w:project	xdhnnXYdZZnWW
w:projectleider	qrZaaZXZXYZwZ
w:projects	oWUXXtqVqxWXW
w:projekt	uaaabaabbbaba
w:projektanfrage	3TZaaZYaaaaZZ
w:projektleiter	ZpYbaZsasZaaa
w:projet	arZcccabbaasZ
w:projeto	yZbXbWZZaaYaZ
w:projetos	XzZbbbZabbYZa
w:promise	WWUYYY0YssXYX
w:promised	USxVUUOST0TUQ
w:promoted	UUNYWYVX2MWVX
w:prompt	0XXRXWUYYYTVT
w:property	YaZrYa0aaaVaZ
w:proposal	SUTVTVwTUSRUw
w:proposals	UYZyVSZWaZYaZ
w:proposition	VVSXUW1VUTVUU
w:proposta	STRUTU3TSQSRQ
w:propuesta	TUQVUV0TURRRQ
w:prorrogables	xZbacbacbbbbb
w:prospero	VVUWVWUVVzUTS
w:protection	QZVTXWzUYXVYV
w:prototype	QSRxzURRVRSUS
w:prova	aacbbZwbbcXba
w:proyecto	tdxYZYWYYXXcW
w:prueba	aZcbbZwbbbVaa
w:prufen	STSUTTPSTRRQ0
w:pu	VVSXUW1VUTVUU
w:public	WmVYmcXyXpXnX
w:publikum	ZXaSaWZzbaZZa
w:publions	WWWYX0VVYWWXX
w:publish	TTSXVwqzWSUTU
w:published	SXRUXRT1SRUWU
w:publisher	VWWXY6WWWWWZW
w:pudiste	UVRWVV1UVSSRR
w:pueden	bbvcccZcabbbb
w:puedes	RSRSTSQRSQRQz
w:puesto	YWVYZXXWW1WNV
w:puis	WuvYwYSYYWXWX
w:pull	PTOTQUNTPOQR2
w:pumps	U6aXUWUaaZZaa
w:pune	XWZaZZ4aaYYZZ
w:puoi	RSRSSSQRSPRQ0
w:put	VWlYwZuXpVqYY
w:putting	TS1TVYQWVSUWU
w:pymes	ZZYYaa0XaYZYW
w:pyramid	USSVTWQUTR1SS
w:python	sWiakvXkccZZZ
w:pytorch	plrZZrXhmXYnX
w:q3	VWWXXWVQXUVTy
w:qa	bvdaYZrZjYZlZ
w:qual	xZbbbbabaabaZ
w:qualche	XYXZXZyXWXYYW
w:qualcosa	XXWXXYVWzUWUU
w:quand	VTtWzXUWUTVST
w:quando	UVUV0VTXVVVXU
w:quantile	bojkYaplkXYsY
w:quanto	2VRWWWUURwVTS
w:quartal	STSUUTQTTRRQ0
w:quarter	fpniWXxWWcWWs
w:quatre	zXaZaWWaZaTZZ
w:quatro	2WYYYWWXXWWVV
w:quattro	zbbZbXYbbaTaa
w:que	nU0WkWvVUZmTT
w:quedo	UURVUV0UVSSRR
w:quel	1WXUXYUYZYYZX
w:quello	0WSXVXTVTSWWT
w:quelqu	SSQUwURSSRSSy
w:quels	WVWYYXyYXXXXW
w:quem	YZYqtZtZaZYZY
w:quer	XZZtauYabYYaZ
w:queria	xVTWVWUVwSVUS
w:questa	VWVXXXVWXUUyT
w:question	SSatUxWpTyTTR
w:questions	ovTvXWTmVTWXu
w:questo	WXWYXXVWWUWyT
w:qui	ZZXauZqoZYtYW
w:quick	nlsoZZrYqXYYX
w:quien	YZYaYa2YZXZaY
w:quiere	abYwXbaacbbaa
w:quieres	YZaaazXTbZYaZ
w:quinta	SVVVVUQkVTUS0
w:quit	QSUYXYVXS9YXX
w:quotas	bWbbvaaabbbaa
w:quote	RUVUpUxxYXTXW
w:r	tZZlovVVYlcaX
w:raccogliendo	WUVWyXVXXWWWU
w:radar	QVOWUVQTT1UUU
w:raddoppia	ZaZaYaUaZYyXX
w:radiology	xZbZaXZbbbWca
w:ragazzi	UWVUV1SQWUTUT
w:raise	WYZYYaXYZYzZY
w:raising	VVTW7XSVMUUXW
w:ral	W2ZaaaYaaZaZZ
w:random	SUPQSSORR3RON
w:range	Z0WbacZbZabbb
w:rank	TXXVPYUWXW1WU
w:rare	XZ3aZaWaXZZaa
w:rat	XXVZYZVZzXXYX
w:rata	S1WTVUSTXUSTT
w:rate	zeYtaZXaaZaaZ
w:rates	RWQTWRT2QRUWT
w:rather	iWVuvYuZXWXZX
w:ratings	SRUUUWOUSUSS0
w:ravie	aZWaaZaVazYVY
w:ray	xZbZaXZbbbWca
w:re	khsbnYYlXsXZb
w:reach	bczbcdbcaRbbb
w:react	cvcdZYvadYZZX
w:reacted	ZaZaabYZaXZ1X
w:read	qUQcVUanTsXxm
w:readers	ZYYba4YUbVZZb
w:reading	T3TWXxVTVVnWW
w:reads	VQPV2UPTURSVT
w:ready	oWWZqasYZZapq
w:real	V4WYWYtXXXWYW
w:really	X5UaabXZXXaaa
w:reason	XV0ZXYVXWwXWW
w:receba	TVXWXVWVYWzWS
w:receber	WWVXXXUXVV0WV
w:recebido	XZZZZXWYaXyWW
w:receipt	abbbbbWabaayX
w:receipts	QTQSTTOPSMQ2P
w:receive	WYZaZZVZaY1YX
w:receiving	aaYbbcZZbYZ0Y
w:recent	baZcbcacxbbbb
w:recevez	TWXWYVWXXY0YU
w:recherche	wtYbabZbaaaaa
w:recherches	UXUXXwVVXUUvU
w:rechnung	tVWXXXVTXUWVz
w:rechtszaak	TVXzVXUWYVXWW
w:recibe	UTXWYVWVYWzXU
w:recife	ZrZbbbZaZZaxZ
w:recipe	STRUUVRTUPRS0
w:recoger	QRQRRRPQRPQP0
w:recomendarias	YVXaaaYa3YZXX
w:recommander	ZZVaYaWZ3WYYY
w:recommend	XYTwaZUZwZYYX
w:recommendation	RSRTUUQSSsS2N
w:recommended	YX5aYbVYXTaZa
w:record	XZaYY5TVaZYaa
w:records	XaaybXYabbabb
w:recover	VTTWWOSVTR2WS
w:recovery	VXWXXXWXXV0UU
w:recruit	WrwZZaWaZZsaa
w:recruiter	lZxZZZoZXqYXY
w:recruiters	WZZZYZzYZYUYW
w:recruiting	V4YaaZXZZYZZW
w:recruitment	UWSWWW2YWVVXW
w:recrutadora	cbvdccbcabbab
w:recrute	W1ZbZbZabaaaa
w:recrutement	X0VbbcZbZabbb
w:recruteuse	ZY2ZZaVZYXYYW
w:recrutez	UWWYXZxYyXXXX
w:recu	ccadbcccdbuZb
w:red	ccbucbbcdbccb
w:rede	bcavbbabcZbbb
w:redesign	WXXZZZ1YZYWXY
w:redone	2TRWUWSSRQVVV
w:reducing	VWWXWYzXXUUVT
w:redwater	YunZhZjZYqYlY
w:reenvialos	UUXVXVVVXWzWT
w:reenvie	TUXWXVWVYWzWT
w:reexpediez	SVWVXUVWXX0YT
w:refaire	yXZXZXWZaYZaZ
w:refer	XWWaZbZa3XZZY
w:reference	YVUaZaXa5XYYY
w:referencement	WXWXXX0WWVPUT
w:refugees	RSTVR4QUUVVVT
w:refund	abYbabXbbawXX
w:refunded	aYXaZbaaaV2aX
w:regalo	XXV1YXUXZXWYV
w:regards	yXXcccbcccbbc
w:regime	xYbccbacbcbbb
w:region	UV1WVWPWVUVVT
w:register	lVYqZYW5ZXWYV
w:registered	ttXaaaYZcYZrZ
w:registration	SVVWWURPXX4UT
w:registry	OUT2VRRTUSRQP
w:regression	XWVVTY1VVSUXW
w:regulated	usbbZaZbbbYba
w:reimburse	YWXZWYQYZY0YY
w:reiskosten	WXaWZzXTaYYZZ
w:rejections	UYSZXZUW0UXYW
w:rekening	TTSVTUQUWS1UT
w:relabel	VWaaaaWZaaxaX
w:relancer	VWSXVX0VUUVUV
w:related	UVTVVVTUUTSUz
w:relations	XXTXVYWWW0WWW
w:relative	UWWXTYVXXT0VU
w:relatori	XaaYYTYybZYYZ
w:relatrice	YYZWa0YQZXXXW
w:release	vYVZYXWYW1mZW
w:relief	2SYUPTUVYXTVW
w:relocating	X5YaYZYZRZZYY
w:relocation	W0YZZXRZvZXZV
w:rembourse	WYXYXYzXXWQVU
w:rembourses	YWXZXZXYZXzXX
w:remember	XXUZaaVaZ4ZZY
w:reminder	ZuXaZarVZXZxY
w:remote	trecfeXkZYiZY
w:remoto	xXbccbacbcbbc
w:removed	WWUXWYUSXQs4S
w:remuneracao	ZUaYYyZWaZYaY
w:remuneracion	YZaYZyYWaZXZY
w:remunerada	YaZvavYVbYZZZ
w:remunere	ZaY0aZbbcbbbb
w:remuneree	XWYtZxUTYYVYX
w:rencontre	aaWaaZaUZzYVY
w:rendement	WYVYVYwXWVvWU
w:rendimento	ZaZaYaTZYYyXX
w:rendite	XYYVYXuYZYvZX
w:renew	VVUWWXSWXV1RS
w:renews	ZbabbbWabZZyX
w:rennes	WzZbabZbbbbab
w:renouvele	YaZZZaVYaYXzV
w:renova	YaZZZZVZaYXyV
w:rent	pmljXkXXnaZaq
w:rentabilidad	YaZZXaTZXYyXX
w:rental	xYXYXYxYWYYYX
w:renueva	YaZaaZWTaYYzX
w:renvoyez	UQTVUVRSVT2UQ
w:reorganised	V7UZWZWZWVYYX
w:replacement	V5WaYaXZWXaZZ
w:replay	XWWXWWV3XVUUS
w:reply	YUnWVWsVVlqSy
w:replying	SUXWXUUUZX0XX
w:repo	TWWWSXQWYU4VV
w:report	poV0WUTrVWUnV
w:reported	UTTUWWTVWTP0R
w:reportee	QSUUVTRTVTRQ0
w:reporting	uaZZaanaaSZwZ
w:reports	wxZZaaVZaZZaY
w:repository	UXXYZYVYaXzZW
w:represent	WXUXzYUWWVWXW
w:reprint	QSSUTRP3VMRTU
w:request	bWUWWWrTVjVv1
w:requested	RTSTUTQRTOS5N
w:requests	2USVVWRVSTVWU
w:requirement	1YYacbZbaaaba
w:requirements	uVZbaazaXZZYZ
w:research	ZxU4XXRVXSVXV
w:researcher	ZWW3abVZZZYba
w:researching	ZcbxccXccabbc
w:reseau	WaYyZYVZaXXYY
w:reseller	UVVWUW2VVUTOU
w:reset	ZaZbbaZaaXUzX
w:respects	SUSUVSSUS1SUT
w:rest	YWXXVYWXZX1YU
w:reste	VVUYXYVX0VXXX
w:resto	TUSUUV1USRTTR
w:restons	aaXaaaaWayZVZ
w:restores	XVYZYXVZZXzVX
w:restricted	VVUVXXUWXUZ0S
w:results	YWWXYZWyYWYxX
w:resume	vXpaaamapZYZZ
w:retail	pumablYZkZaaZ
w:retainer	3USTVVRUXTUWU
w:rete	WZVvYZWYYxZXX
w:retention	NTQ3SUOUTQSSR
w:retenu	YX3ZabYaaXZRZ
w:rethink	RURUUOSSP3TUS
w:retorno	WYYZWZRYXXzVW
w:retraining	QSRUUVSU2QTVU
w:retribuita	WZY2aYXaaYZaY
w:return	QSNURV0RSOQQx
w:returned	XZYZZZXZZVsxU
w:reuniao	PTSTTSORURSR1
w:reunion	PSTUUTPRVTRQ3
w:reussir	WaZZaaW0aXYXW
w:revenue	XWWazYUZWWXZX
w:revert	UYyZbaXaZZXUY
w:review	uQQvTUlUSSSU2
w:reviewed	zWWSXWTXXNTzT
w:reviewer	OUXuV0VVYWVXW
w:reviews	VXXWYXtWYXxYU
w:revisar	yZaXaWWZaZSaX
w:revised	QTTVWWQTVURU0
w:revisionare	zYYVZUUYZWRXW
w:rewrite	1YXYXZRZTYXbZ
w:rewriting	YabaaaxabZWaY
w:ricerca	Xw2YXTWXYVVXW
w:ricerche	VXVXYXVWYUU0U
w:riceverli	TVUVVUSUWU1SQ
w:ricevi	TVWVXTUUXWzVT
w:ricevuto	UWVWWUUVWT1RR
w:riesgo	YZZZXaTZYYxWX
w:rifare	0WSXVXTVTTWWT
w:right	0XWYYXvZXXYYX
w:rimborsate	XUXXXXVXYWyXW
w:rimborsiamo	XZYYXZ0YXVPUU
w:ring	XT0ZabVZXWYYZ
w:rinnova	ZaZaaaVZaXYyW
w:rinnovabili	yZbbbbabaabaZ
w:ripetizioni	XYYWayXXXWXYW
w:rischi	YaZaYaTZYYyWX
w:risco	XYYZWZSYXX0VW
w:riservata	VU0TWWUVVUWUT
w:risico	ZaZaZaUaYZxYY
w:risiko	YbbYaZTabayba
w:risk	UTWUy1TVYWqXW
w:risparmiare	aZbaaYxabbWaZ
w:rispediscili	TVXWXTVVXXzWU
w:risque	WYWYWXVXYVzUV
w:ristoranti	XYWYWYzXVWXXV
w:riunione	RSRSSTRRTRRP0
w:rivista	XZaZayXUbZYaZ
w:roadmap	zZZWXXTYZZWaW
w:robot	OUTQ1RRVVUQVU
w:robotics	npXZcZrjnjZdY
w:robots	YWZsxZtYaZXZX
w:rodada	bXbbwaaZbbbaa
w:roemenie	NSWVWQ2XWWUXW
w:role	mxbXraXZalfYZ
w:roles	ZX1bbcZarUbaa
w:roll	OV2UUWPUUOUTR
w:rollout	2SYWYPSWWVVYT
w:roma	YrYaaaXZZZZzY
w:ronda	WVWX2YWXYXXXW
w:roof	QSSRQTRRTQOS3
w:room	SUWVW5UTWTVVu
w:root	TRUUUUQUWPRS0
w:rosa	mXlaaakZZWZ2Y
w:rotas	USVWVW1XXVVWV
w:rotterdam	mupmXZbYcWYWs
w:rouen	ZZYaaaXYZXTzW
w:round	WUXX2ZTXZXuYX
w:rounds	1ZUbbaYbaZaba
w:roundtable	XYXZZYV3ZVXWS
w:royalties	WWYXY5XWWWXZX
w:rsus	X1ZbaaZZbZZZb
w:rsvp	XXXZZYV4ZUXWT
w:rtt	X0VbbbZbYabaa
w:rules	aaacccZbdbwXb
w:rumanien	SWZZZX0ZZZYZZ
w:run	pdXiqkqmZXkZX
w:runde	cZccudcdccccc
w:runners	YZVZYaXYZ4ZYY
w:running	QSVVRURUXU5VV
w:runs	TT0XYaWYYWYZX
w:runway	WPYZ0ZWZZaXZY
w:s	dYqYkYZojthVl
w:sa	Z1YbZbYbaaaaZ
w:sabes	YXXZYZWYyVXXV
w:safe	WVUXYXUWXV3SU
w:said	TSyVUVQTSvSRR
w:salaire	YyZanaYaaZrZZ
w:salarie	aZaavbabbbZaZ
w:salaries	VXXXVUTzYVVUT
w:salario	WzXamaYZZZrZZ
w:salaris	X1YaeZYZWYrZZ
w:salary	WujZwZWYYXlYn
w:sale	TVTU3XuQVRNUS
w:sales	qWWsWr0YWUXYY
w:salesforce	ruoaZamaYYZZZ
w:salon	WUTWWVVyVtVRT
w:salons	VYXYYa0XXUWZW
w:saludo	XYXYZZVYYyXWW
w:salut	1aZbbXaabaXba
w:saluto	XYXYZYWXYyXUV
w:same	cVUpXurWbyWXV
w:sammeln	XWWYzYUYYXXXX
w:samples	UUYXXW1WZWUVU
w:sanita	cdcdbabtdbcaa
w:sans	WXWYXXVXYV0UU
w:sante	rXsasbYaZZZaY
w:sao	Ywabcbbbbbbab
w:sap	kxYbaaYancala
w:sapere	XXWYYYVWyVWUV
w:sara	YZZaaZWZaY1UT
w:sarebbe	yYaZaTVaaaaba
w:sas	souZaiYcmXYYY
w:sat	YWWYXYTXX6YZW
w:saturday	TsSxTQQsURSTv
w:satz	abcvWbbcccbcc
w:saude	nvabmbZbabbaa
w:save	WX5ZYZkYYUXZW
w:saved	UXUVXXzWUxVVU
w:savings	WYXZ1ZVZUXYaY
w:saw	snSZYZpYqwYYY
w:say	lpZYiZjYXsXrm
w:says	4URVTVOSTOOT1
w:sblocco	TVVVWUTUWU0TS
w:scale	QzQTVVuRRxUVS
w:scaled	RXP1XWRWUTVXW
w:scan	YaabbasXbavZX
w:scelta	YbZyaaZbbYaaa
w:schaal	V1WXWQVXWWWWT
w:schedule	TSRTVUPQSSOS2
w:schichten	VVV0WURVXVSVV
w:schick	VYyZXZUWXVXXW
w:schicke	XXSYXYUXWzWTW
w:schicken	XYYYZYVZaXzWY
w:scholarships	TZbbaNZ0ZaZaV
w:school	TTVWWxUUWSUTy
w:schrijven	WZZZayXYaZYaZ
w:schritte	UW1VYYUXWWXXW
w:schulung	VXYXZ0UWYXWYW
w:schulungsgebuhr	ZYZZYaYZaYyZX
w:science	XvXZYWVV0WYZY
w:scientific	2WRyVZWYXVZYY
w:scientist	jsXZpZWnaYZuY
w:scienza	acaccbbtbabbb
w:screening	UUR4UWQUTSUWU
w:screenshot	abaabbZbbavaZ
w:script	RVWyVzTSXUUWV
w:scrivere	XZaZZyXUaZYZY
w:scrivi	XZYZZYYZaY2YY
w:sdk	3ZbZaUXabaYba
w:se	XYXZYYWmyWaxV
w:search	qY1aYaWaZYZoZ
w:searches	XXWZZZyZZWYyX
w:season	tWUVXWUTWzVTT
w:seat	WVS7XXVYWVXXX
w:seats	acbcaaSZbazab
w:seattle	draoYnWhfjYXq
w:sechsten	aZabaVaazZaaZ
w:second	xZaZaarbbaaba
w:secret	YYYXXaUZaZ0YW
w:secteur	VUxWXSUVwVWWV
w:sector	YmkahcpbmmXpX
w:security	UUtXWuRXUS0VT
w:sede	WxZcbcababbbb
w:see	VZsjaYnlWoXrp
w:seed	WVSY6ZUXWVVYY
w:seeing	XYSZXZTYV0WUW
w:seekers	TSSWRyyTUVTPU
w:seeking	aZUcbcYc0acbb
w:seeks	VzYXsuXYZYYYX
w:seem	0TSWWYRXXxWRV
w:seen	TZWZZyZUWXaYZ
w:segnalarmi	bZXcccZbyabaa
w:segue	RTSUUUSRsQSQy
w:seguimos	aaYaaaZZawZXY
w:segunda	RSQSSSPRQQRQ0
w:seguo	WWwYYZVYVwYWX
w:seguro	YxZbbbXbabbaa
w:seguros	zYabbaabbbbbb
w:sehe	aVWaab0bYZaab
w:sehen	XXVYXXTYWWWzW
w:sehr	ZZZ1aZYZbZYZZ
w:sei	UUtXWXUWXUtuU
w:sein	WXWYZZX1WVYXY
w:seite	1YVYWYRXQUWUW
w:selbststandiger	QWTTVV1UVUVTS
w:seleccion	X0VbabZbZabab
w:selected	YYYXXaUZbZzZW
w:seleziono	V2ZZaZYZZZZZY
w:self	WWWVVXQ0XWTTU
w:selfie	YZXZZZYZZVyWW
w:sell	RTQV3V2TTQTUS
w:selon	W0ZbabZbbbbab
w:sem	WvYZkmVsZYrXY
w:semaine	rWnYYtkVXlknW
w:semana	yWXYYYUYYXswW
w:semanal	YXVZZZYyWWYXX
w:semanales	vZbccZaccdccc
w:semanas	WWXXYUWyYUWUU
w:semester	aZZaaVaazZZaZ
w:semilla	WWWYzZWYZYXYX
w:seminar	TWRVX8SWXTVWV
w:sempre	YX6ZYZXZZVZYY
w:send	pbmZZZtaYWrbd
w:senden	bcbccbaYbaqva
w:sending	YZUZYaUZWzXWX
w:senha	bbbccbbbca0QZ
w:senior	ctvZaaXZbUZsZ
w:sense	WVOVVYUVS2WRT
w:sent	ZZaaaaWabYzYX
w:senti	YYXYYZWXzWXVV
w:sentido	bbvcccacabbaa
w:senza	YbabZaWtaZwYY
w:seo	WXZYYZzZXYUYW
w:sepsis	xTSyRURTWTUUU
w:september	TVUWSWQW1RUVU
w:septembre	WYabZbYbxaabb
w:ser	bbabbbaxaZbaa
w:sera	YaZaaaYZbZ0dW
w:serait	1WXVYYUYZYYZY
w:serale	YXbaazZVbbYaa
w:serbien	TXZZZXzaZaYZZ
w:sere	WVXXXNW1XUWTU
w:series	qsXvVpVYYWXYX
w:seriez	muYpaaZobaaaa
w:serious	RVVVUURPWW1TT
w:seriously	WXUYVZ1WVUSXS
w:servant	U1VYXWVWWVWUV
w:serve	XYXZxZWZYXZZX
w:server	TRSTUUQUUPRS3
w:servers	1WTVSXSWTPUWV
w:service	PWWXWXwXYWvzU
w:services	7XUYXYRXVUWXU
w:servicos	yXbccbacbcbbb
w:sesion	SWWXWWTUWUV0T
w:session	SRWUVxTvXVSTU
w:set	tXXoZrUYZnnYq
w:setor	WW0UVWVVVUVVT
w:sets	SVUVTW1VVUVUU
w:setters	QRTQT2SSURSSR
w:settimana	wUWYYYVXYWrwW
w:settings	WXWYXYSWYWU2U
w:settore	UUwUWWTUxTVUS
w:setup	TYZUXN1VZXVXW
w:setzen	XaYaZZYZZYRyX
w:seu	qpoZZZoYWUjvW
w:seus	ZaabbaZabawUY
w:seven	YYXbZb0aaZoaa
w:several	vU2YYZUZZYYZZ
w:sevilla	XxbbZaZbbbaba
w:sexta	WXVXXYVWzUWVT
w:shadow	PUQOUPQS3OQTS
w:shake	aZUZ0cabbabba
w:shall	mdtqdZpYXZdYY
w:share	ZaYYqlrqWopXW
w:shared	UTQWXXTVUSw5S
w:shares	XWYa6YXYZYYZY
w:she	VWTXVXTVUQ0WU
w:sheet	3XTWSWQTTPUWR
w:shift	W3bZbXUabaZaZ
w:shifts	yVXxZZWaZZZaZ
w:ship	UWaaaZVYaZzZX
w:shipped	RTTUUVQTVUSRz
w:shop	yUP0VVQVTSTVR
w:shopper	ZZYYYbVabZzZX
w:shops	X3ZaYaWZZaZYY
w:short	vVmXYtzWXWXYX
w:shortlist	VWzXSYqXVXWYX
w:shortlisted	UY0YbaXaZZXUY
w:should	VsTXXYwWytWXV
w:shout	UXSYXYuXW4XXW
w:shouting	VX6XVXSWTSVWU
w:show	WXVXoZyuVnnYW
w:showcase	2SUWXYRWYWVQU
w:shown	YYXaZZVYaYzWW
w:shows	UWVVSYTWYW1VV
w:si	XpWZZZqYvpYjX
w:siamo	YX1tYaXaZWZYZ
w:sich	Zcbacaabccvbb
w:side	RTUWyW1VUuUSU
w:sides	YYXZYYXZZVzVV
w:sido	ZYabbbZaZZa1Z
w:sie	aaamcZoboXpmd
w:siempre	YX3bZaYaZWaYZ
w:sign	UpVXXXiwYVtjq
w:signal	SUUTSTNPUS2QP
w:signals	YaZbZVYYYXyaZ
w:signed	TTSXrWQVWQSW4
w:silence	Ybaaacxdcaadb
w:silly	WT0XYZWXVVXZX
w:similar	1WRWUXTXVUXZW
w:simpatica	X1ZaZZWYZYYZY
w:simple	VbaXaZRbaazaZ
w:sin	XWYYmqUvYXuWX
w:since	TtVYVXTYzzWWW
w:sind	nXosqZXZnYkYY
w:sing	TUOVTVQUQ2UQS
w:single	yXbbZZZaaZabb
w:sir	VVTYWZWY1UWXW
w:sister	XYSZXaXXV0XVW
w:sit	0pVZXYUaXXwZZ
w:site	zpTXWnnVoqaVU
w:sito	zWTXVXwVTTPUS
w:sitzung	ZaYbabZbYZvaY
w:sitzungen	ZZZ1aZYZbZYZZ
w:six	wXYkpmbrYYaXY
w:sixty	UWVYYZRZ6WWXX
w:size	XZZWba5bZWaaZ
w:sketches	1VVVXUUXWWWWU
w:skill	VSRWVXTVWSQ1S
w:skills	pVWbabXarZZ0a
w:skip	TVT1TXRWXUUXV
w:slack	UYYYYYVzaWWXX
w:slides	PSPRSSMSQtQR2
w:slot	WYWWXZoZaWXVz
w:slots	VT2WVXRUTSTVR
w:small	zVUWxYXVoqdXV
w:smart	V0YbbbZbaabaa
w:smoothly	WWQVUX2WSQXYW
w:sms	XZYZZYWYaX6VW
w:snow	UTSVVNTSUQSP1
w:snowflake	uXsaZnXamYZaZ
w:so	cpuYXZsYWqXXl
w:sobald	XYXZ0ZWZVXXYX
w:sobre	aWV1XUUyWVVVV
w:society	PPSSR2QOUSQTS
w:socio	babbwcbccbccb
w:sofort	lYbcbcZcxbbab
w:software	XsWwrZsZYYWYY
w:softwareentwickler	aaYabbaaaYaxY
w:sohn	UWXWX1XXWWWYV
w:soil	YYVTYWVzXUXaY
w:soir	RSQTTTQRSPRO1
w:solar	bcavbbbccabbb
w:sold	QTQV2WQVQQUVT
w:soldier	TSSVVVSTST1WT
w:solicitud	ZYabbbZbaZa0Z
w:sollicitatie	ZXabbbZaaZa1Z
w:solutions	arWaZabZooZtY
w:solvane	XymlXZlZrXYYY
w:solve	wYWWZZxZaWYaY
w:solved	ORN1TVMTQzSSR
w:some	WySYVYVYrwYYX
w:somebody	tWrYpkUYZXXmu
w:someone	pphYqXoYuVaXW
w:something	npxXlYTdkqXXX
w:somewhere	UU1SVWPVWPSVS
w:somos	abaxbbabcabba
w:son	rxXYYtXYZYZaZ
w:sono	YWqaZZWY4WZXX
w:sont	VVWYYXzYXXWXW
w:soon	bWTYvYoUXyWXW
w:sorry	SVOVTWPTUzxUR
w:sorteio	YZZaYaYaaZwZY
w:sorteo	WXYYYYWYZZyYV
w:sospeso	ZZabbZXabZzVV
w:sou	XYsaZZXZxXYXW
w:souber	XXWYYYWWzVWVU
w:souhaite	WZYyZYVZaXXYY
w:sound	1VWWWWUUTWVYX
w:source	zZZWXXSYZZWZW
w:sourcing	QS3RLUQSRRRRQ
w:sous	ZaabbaabbazWW
w:soy	YYsaZaWZwXYZY
w:spannende	UUzVVVTTUSUTS
w:spare	ZZXZZUYSzWZZZ
w:spark	vaYZZsWloXXpX
w:spart	WZaYZV0XbaVZY
w:speak	ftprYYpeXUmYX
w:speaker	SUUPW4SRXUUWT
w:speakers	bbcbbVaydbbcb
w:specialise	YV2babZaYZaba
w:speed	VXWWXX0VYWTVT
w:speelt	RUQVTV2TRQTTS
w:spend	VUQUVW2UVSUXU
w:spese	XUXYXXWXZWyXW
w:spilled	YWWYXYTXX6YZW
w:split	WWTXyYTXWTyXV
w:sponsor	vUUXXYRY9VXWW
w:sponsored	ZZYaaaXZZYY3W
w:spostata	STSTUUSSUSSPz
w:spot	QPQQTROQR1NrP
w:spread	QYbab3Zabaaba
w:spreads	2VVUWTTWWVWWU
w:spreadsheet	zTSVVWRUTQRUw
w:sprechen	sXyWZXUXXXXYW
w:sprecherinnen	YYaRaWZybaZaa
w:spreker	WXaWayYUaZYZZ
w:sprekers	accabVbwdcbbc
w:spring	rRxYjpWWxWYYX
w:sql	ejYZZxZYdtYaY
w:squadra	Y2ZaZZWYZYZZZ
w:ssn	Xcccdcbcdctcc
w:sta	ZavcbcabbZbab
w:stadtwerke	U2YaaaZZXZYZZ
w:staff	VyWXXwwXXWYYX
w:staffing	WUSVZX0ZYZYZZ
w:stage	WXUX2YVVmnuXW
w:stageplek	cacdcdcdsdcdd
w:stages	W4ZZZZXYZYYWX
w:stai	XWwZYZWXWwYWV
w:stamp	UWXYUYVXYT0VV
w:stand	TV1XWXUSURWWV
w:start	aseetYcZYXtZY
w:started	XTYasaYZZXZ1Y
w:starting	zVaacbaccbacc
w:starts	VXXZYVXxZWXsu
w:startup	ZWZa4aZbaaZaa
w:startups	aawbWbbbaZaaa
w:stata	ZZZbbbZaZZS2X
w:statement	xWWXXXRXXUUTy
w:states	PRXWUTRVXV2XV
w:statistica	WXYWZzWXXWWYV
w:statistician	2wYXYVWXZYXZW
w:statisticien	vuZbaaZaZZZZZ
w:statisticienne	R0YYYVXYYZVYX
w:statistics	RoWWX4UvYVWWV
w:statistiek	WWZXa0YYZXYZX
w:statistik	RUVVVwSyVUUUS
w:statistiker	YrZcabZbvabbb
w:statistiques	aacbcubaccbcc
w:stato	UVTWVWTUySUuR
w:status	xsXbbaZbbaaZa
w:stay	UVtstYwXXVXXX
w:std	tYZZZwYZYYYZY
w:stealth	VT0WqXUWVUVVT
w:steering	OVU1WSTUVTSSQ
w:stelle	XyYbZZYZwpZYZ
w:stellen	YWYaaaZZZXZ2X
w:step	RSwRVWRVTzUwU
w:stiamo	WUVW0XVXXWWWU
w:still	UtrWWceWowVcU
w:stipend	pXZYvxWXZYWYX
w:stipendio	XwYZoZWYZXuYY
w:sto	aabawbbcbcccb
w:stonebridge	ZtoaeaZZijZoZ
w:stop	RXUXXX4YVUsXW
w:storage	ZZabbaZaaaxVW
w:store	ZaZYZYYPbYzYW
w:stories	QPQTSUO2RPSTS
w:story	ZaZaab1abZZaW
w:strategy	TWWYYX0XVVYYX
w:street	UTRWVWRVS1STT
w:strings	xVVVVWyWWVTST
w:struggling	XXUZaYzYWaXZZ
w:stuck	QSPyRUOUQQuUy
w:student	RSRzrTRU1RTUU
w:students	TVVVXsq0YWVWW
w:studi	bcccbbuacccba
w:studied	XXYaXVTZ0UZbZ
w:studiedag	WXaWZzXUaYYZY
w:studiere	aZZbaVaazZaaZ
w:studio	8YWYYVWUYVYYY
w:studios	1TUXXYRXZXWQU
w:study	NST2UQPSTRRTR
w:stunde	QVYYYW3ZYYXYY
w:stunden	qtYZZYmsYXnXX
w:stundensatz	tVXyWXUXYXXXX
w:sturen	XWVN0YVXXXXYX
w:stuttgart	zRababZababaa
w:stuur	TXfXYXzXXW1WW
w:su	WYXtYXXYZX0YX
w:sua	XXWnZUVYkprss
w:sub	4XZYYXXaaZYaZ
w:subito	VZXZYYWX0VYXX
w:subject	rwboZaXZYYZaZ
w:submit	ZZYYaXYzaUVZY
w:submitted	1ZUbbbZcaaaba
w:subscribe	ZZXbaRX1XXZZa
w:subscription	XZZZaaUYZYY2W
w:such	YXWbZb2bZZaaa
w:suche	jXZbsZYaxZaaZ
w:suchen	WuYoWptiZZZZZ
w:suchergebnissen	WXVYXXTYWWWzW
w:suchst	UXzYXYTWWVXXV
w:sucht	nsXpYwXYZYZZY
w:sueldo	YzZbmaZaaaaZa
w:sugar	ORQSSSNOTNyQ0
w:suggested	X3sZYZXZUVYXZ
w:sugli	YZYaZTZYV0ZXX
w:sui	3YXqZYWYaXYYX
w:suis	YX1ZZZWZtXXYW
w:suit	naycccacaUcbb
w:suitable	YZrbbcYbxaaYa
w:suite	TS0XWYUXUUXXW
w:suits	2VUVXVSWWWTWV
w:sul	ZbYbaaYxaWaZZ
w:sulla	ZbZbbbaxbZaaa
w:sulle	RWV0WTUVXVUUT
w:summer	pUUWXyTvktWUU
w:summit	XYYZXYV5ZVWXX
w:sunday	VzXYZXX0ZXXYW
w:sunil	qnXbaapacXauZ
w:suo	0WSXVWTUTSVVS
w:supervisor	RSSTTSORU1SRQ
w:supplier	UWWYXYRVYW0Xx
w:supply	UTWWVX1XXWWWV
w:support	WyWZYYqZUYwWY
w:supprime	WXWXYXVWYVWyS
w:sur	XZXpasYsZonZY
w:sure	VVyYYatYVwYYW
w:surname	ZZZbbcYcZZwaZ
w:surprises	WYWWYZ0YaWXYU
w:survey	VXWwYWV1YWVWW
w:survival	TZWZZzZVWXaYa
w:suscribete	YXVZYYYxVWYXX
w:suscripcion	ZaaaaZXUaZZxY
w:suspended	bbccccaccbvYZ
w:suspendida	bbccccbccbwSa
w:suspendu	ZbbccbabcbwXX
w:suspensa	bcccdcbccbwUa
w:sviluppatore	YwYaaaXZqYZsZ
w:sviluppatori	QPURUR2UTTTST
w:swap	TTRSUVRUQRTV0
w:swift	snYecacopZZZY
w:switch	ZYYaZYWZzXuYX
w:switching	VXUzYWUYYXXXW
w:sws	VVWWXzUUXVWWV
w:sympa	Z2ZaZaYaaZYZY
w:syncing	WUYYYXVYYWzUX
w:syria	TSSVVVRTRS2WT
w:system	pVVqWUqVXUtRw
w:systems	XreZZatZXsZmY
w:t	jksYdaZaloinX
w:tab	VWWWWWVPWUVTz
w:table	XWWYXYTXX5YZX
w:tableau	xpXabeXoZoZYY
w:tag	rYoYZnVvYYoYX
w:tage	0YXYZWtXYYXYX
w:tagessatz	1VZaZYXZYZZZY
w:take	jkYrikTnwVfkW
w:taken	TWVWYVSWXU1RT
w:takes	cWWunXTrYXxXW
w:taking	4YXZZZWZZTZZY
w:tal	XYUYXYVXXyYVX
w:talent	Zt3aZaXXYRZYZ
w:talenti	YX4ZYaXZZVZXZ
w:talento	YX5aYaYZZWaZZ
w:talk	nocmZekjqoXXW
w:talked	TSRUUSORV1SUQ
w:talking	VWUXyXSWvQuWU
w:talks	WYWWZWW2ZvYWW
w:taller	XWaZa0XVbZYaZ
w:tanti	VWVWWWUVVzVRS
w:tarief	kaZxbbaccbbba
w:tarif	wXXvXXUXZXXYX
w:tarifa	sYZwaYYaaZZZY
w:tariffa	tZZvaaZbaZaZZ
w:tariffs	WaYybZYbaaZaZ
w:tarjeta	ZZYvaZYZaZYaY
w:tasa	WXXXXXVXZX0XU
w:task	UZZWZXUVZV0YZ
w:tasks	YbaYbaZbbayba
w:tassa	SUUUVTSUVT1RR
w:taught	RVXXY0WWWyWXX
w:tax	RUTRUW0VNU2UT
w:taxa	XXZZYZXZZY0YX
w:te	ZktYpjolYcmWX
w:teach	WXZZZ3WYZXtZY
w:teacher	VUXVXXSWW0VSU
w:teachers	UVWXY7WWXUWXT
w:teaching	UXZaZwWWyYXaY
w:team	avkbYhmZikaXd
w:teamleiterin	XxZbaaZbaaaba
w:teams	YWYaaYX1wYXZY
w:tech	XWiYqZzorWXYW
w:technical	tmWarrXYZYcoY
w:technik	XVYXzZXZZZYZY
w:technique	wYXauaYZYYYZY
w:techniques	WWYYYyWWZXXYY
w:technische	bbacwcbcbbccb
w:tecnici	zZZVZVVYZXSYW
w:tecnico	ZaaauuZabaaba
w:tecnologia	bbwcccacaabaa
w:tegen	XX3ZZaXZXXYXY
w:telecom	YYqxYZTtZXYYX
w:telefon	UUzVVVTTUSTSS
w:telefonat	YXypYYWYYXYWW
w:telefonata	YbZyaaZbbZaba
w:telefonica	abZvWaaabbaaa
w:telefoon	UV0VVVQUUSUVT
w:telegram	WaaabZXaba3aa
w:telephonique	XZZ1YXZabaZbZ
w:teletrabajo	Zvadccbccbcbc
w:teletravail	wWacccbcbbccc
w:tell	WexabYUpvXnYX
w:tells	WXXZ0aTaXXYaY
w:tem	yYbccbacbcbbb
w:temoin	UWWyWWVXXXXXW
w:temos	VWTWWXTVXzWUU
w:tempo	WzXaaaYYZvZYY
w:temporal	WzYWYQWYYXUYW
w:temps	Y0VbbcZbZabbb
w:ten	uUtoWidYZuYRU
w:tenant	UUQ0UVSWTTUXU
w:tenants	vVXYXNW0YWXXW
w:tendria	RT0TTTRSTRSQQ
w:tenemos	YwYaaaYXZuaZZ
w:tengo	XWxXwYVYYXXXW
w:tenho	WXzWvXVYWXXXW
w:tente	xVYWvXVYZXXYX
w:terca	bcbccbZubbaaa
w:term	uxaaaWZaaZYZZ
w:termin	TUSSVUqTVTTUy
w:terminal	WaYYXZSZaXzYX
w:termo	W4YZaTYZZZYZZ
w:terraform	ZasYYvWWasYlW
w:terrebbe	UWYXZ3XSZYQYX
w:terug	YVXYXZXYZWyYX
w:test	WXWtXXxrZWsWW
w:teste	XXYwZXqYaYWYX
w:testen	XabYZVzYbaVZZ
w:tester	tUUYzYWYYVXZX
w:testers	TSQTQUuwzMRSS
w:testi	zZZWZVVYZXSYW
w:testimony	UXX0YWYZZYXYX
w:testing	XXWYYY1XUPWYW
w:tests	NPLSyTLSPNPR2
w:text	UYXTXVVXYV2WV
w:texted	UWSWVXSVUQ1WU
w:texts	6WPVYZWZVTZYX
w:th	nUVVWSQuVTUU6
w:than	XUusrXWXVUnWt
w:thank	TVQoUVRVS3TuS
w:thankful	ZaYbacYbwaYbZ
w:thanks	VXUYYYqXZxWqq
w:that	mYpXfiuWlsXYW
w:the	biYalbZbZonat
w:theatre	1STUUUSVXNUWV
w:their	TwUXWxoUWVvWW
w:them	sVkXWX0XUZZVs
w:thema	VUTwWWxVWUVTT
w:themselves	UWTVYV1XXSVXW
w:then	YUuWoWtuWUuVV
w:there	nZvWhXppnZdWV
w:these	VVQXYYTWW8XWV
w:thesis	RSQTTQQT2yTUT
w:they	tseZYZbZYXqZm
w:thing	VUTXzXTWWzUTS
w:things	WWUYYXqVW6WVW
w:think	UevrWXWisrfWW
w:thinking	WWPXWZVWU1WXU
w:thinks	VURVVURUV0RTT
w:third	UbVXxYlWVVnVw
w:thirteen	VXSZWY0YWVXYV
w:thirty	WXXYXY6XYVXYV
w:this	YbZZpWabYourl
w:though	UWSWVXSVTP1VU
w:thought	VU0YXWejUyWXV
w:three	rWrcbnnqXmaXW
w:through	YoUpXtbWqWvXW
w:thuis	TVWUXTUUXV0VT
w:thuiswerken	Zubcccbcdcccc
w:thursday	TaTVXVawVTSU1
w:ti	olnYuZtXXpVWW
w:ticket	RTSV3UMQRTLTS
w:tickets	XqYaYZW5aXXYX
w:tides	1VVVXTUXWWWWV
w:tideway	WvkoXZlnkeYbX
w:tiempo	WXTYXYUXX1XVW
w:tien	uZaYaYvaaZXZZ
w:tijd	yvXYYYSYZYXYX
w:tijdelijk	V1WWWPVWVVWVT
w:tilburg	RTRSSTN1TQRQO
w:till	RTSTPUSSURNT1
w:tim	XqXnZZXYZqYyW
w:time	lskoYoeZkWbXa
w:timing	U4yXVXTWVPVUU
w:tips	STTWVTQ2VTTST
w:tirocinio	YWZbZbZazZaaa
w:title	3SZbabYaZaZZa
w:titolo	UXWVV0TRXVUVU
w:tjm	3UYaaaZaYZaZZ
w:to	jdmekacdljcbk
w:tocar	yZaXaVYZaaYaZ
w:todas	ZWZbbbZaZYa2Z
w:today	WWWXXVuWiT0Wu
w:todo	XXUYYYUXXzXVW
w:todos	ZWaaaaYaZYZ2Y
w:toegang	QRQRRSN2SPQPO
w:together	UWaXxYxWWwWXW
w:token	UWWWSYTWYW1VV
w:told	VX0YXWrXVTWYW
w:tomamos	VXTXXYTWWzWVW
w:tomar	XYWZZZYYYyZWW
w:tomorrow	TUpWWPTSVspRy
w:ton	WX6YVYTWTTVXV
w:tonight	XYXZYYW4qUpWV
w:too	vXyVXYrXkUXYX
w:took	OWXW0VTYZXTYV
w:tool	yXWYXYuXYUeXs
w:top	UVVWXW4VXUbrV
w:topa	wYcccbbcccbcc
w:topic	NTT1T0RSWSUUS
w:torino	ybbZbXYbbaTaa
w:toronto	esqYYqnXWVWXv
w:tot	XyZanaYZUtZYZ
w:total	VWYyXXXYaaXaY
w:touch	TRvU6VQRUVTUT
w:tout	XWZaaZXYZXY3X
w:town	4VZYaXZaaZZZX
w:tra	STRUTURSTQRQz
w:trabajo	YVZaZaYZzYaYY
w:trabalhar	X1ZaZaYZZZYZY
w:trade	RSPUTUsTPxRPy
w:trades	QRTSTRRRTRTT1
w:trading	YZXaYVUYYV4aZ
w:traduction	1WUXVXVXVVVWV
w:train	TVTVVTpyWzUTQ
w:trained	YXWZXZ1YXVXZW
w:trainees	STPUTSQQ5NTQQ
w:trainer	rWaZayWYZYYaX
w:trainers	2VVVXPSXYWVYY
w:training	SVVVX5tVXUZXt
w:trains	RSQVUUPUP2UUR
w:trajet	XXZWZzUSYXVYX
w:transfer	STTyRVQWVU1VS
w:transition	zXaYaVWaZaTYY
w:translate	2UWVTPSTVTNRS
w:translation	zWTXWWyWVTVVU
w:transmettre	Xabcbbabxbcbb
w:travel	TUXXY4VWYWWV0
w:tre	yVabbbababbab
w:treat	TVTyWVSWXVyUR
w:treating	VUQWWXTUS0VSP
w:trends	WVW8XYQYXWXYW
w:tres	0WYbbbZaaabaa
w:trial	VWYYYYyXYVttW
w:trick	RSPUSTPSQ2RQQ
w:trinken	YaYZaaXZayZYZ
w:trois	qUVYYYzYYXXWX
w:trouver	WXWWYXtWXVWVx
w:trovare	abbbbbyabbbbZ
w:trusted	XXVXYXTYYWzVS
w:try	VUTXWX6pVSSyV
w:trying	VVPWSX2UTPUSR
w:tu	kdbbZZYYYboss
w:tua	qWYbaaYasZUyY
w:tudo	VWVWWWUUVyVSS
w:tuesday	UtTWWXcuWVTUw
w:tuo	YZbaZZkYYopss
w:tur	XXWZYXW3YWXWW
w:turn	UUSWSYSWS1VWU
w:turned	SRTTUVOST3lwQ
w:turns	YUaa3ZZZaXYaY
w:tus	YaZaaaYaaZxRY
w:tussen	SSSTTTRSTRRRz
w:tutor	UVaZa4XaZZZZY
w:tutorials	ZYYba4XTaVZZb
w:tutoring	WXWWYuyXYWTZX
w:tutors	VXYZYQ1WZWWZX
w:tutte	YWZaaZWZZYZ2Y
w:tvod	Yvbcababcbbbb
w:twee	zxZZYRXZZZYZX
w:tweedaagse	UXXXZ4UXZXWYY
w:twelve	ZVUVxxsTXVWWU
w:twenty	QVOyUSQUTQzUT
w:twice	NPxzSTsTTQRSR
w:two	wYWsqseYXVWYb
w:uber	oWolXuUslkWVW
w:ubernehmen	1YZYYYXZZZXYY
w:uberweisen	ZXZZYaYZaZxZX
w:uhr	RSRTTSPRSRPQ3
w:uit	YYYZZZYYYxYWW
w:uitnodiging	aaZbbbZaaYZzY
w:ultimas	VWVXYUW1XVVTV
w:ultimi	WVWWXMW1XUVTU
w:um	qWsnYiaXiaZXr
w:uma	XXrovsWYZYiYX
w:umas	yZaXbWYZaaYaZ
w:umbrella	OWVUVT1WWVUXV
w:umetikettieren	UVWVXUUUXW0VT
w:un	lppojmXYihYXa
w:una	nmnrsaWYYYnYY
w:unas	zXZYZZYZYZXYX
w:unavailable	PTSSTVRTUPQO1
w:unbefristet	Z1abaZZaaaaab
w:unbelievable	TRQTSTMRSOQO2
w:unbezahlt	ZZaZZwZYaaZaZ
w:uncle	XYWaYSVXXT2ZY
w:und	bXqkpYWnlfqWl
w:under	0TTVVWSVWVrzS
w:understand	SWU8USTXUSSXW
w:une	kYlousXYaYmYX
w:uniform	XXXXXXVXXWzYW
w:union	YaZZaXVaZaxZZ
w:universidad	W0XWYQWXXXTXV
w:universidade	U0XVYPVXXWUXV
w:universita	W1UXXPWVWXSXU
w:universiteit	V1WWWPVXVWWVT
w:university	ZvZZZuWYsXXZY
w:unlimited	XYZXXZTYbZzaX
w:unlock	XbbXcaabcbycb
w:unpaid	VWWZxyUWpXXYX
w:unread	TUSUUVSTURR2Q
w:uns	WrVuXWdVXrxWW
w:unser	UtXWYtunYXXYX
w:unsere	rXZVZysYaZYZY
w:unserem	ZZZzaZWZaZrZZ
w:unseren	xZYYaZZaaaZaZ
w:unserer	UVWTXyUUXVVWV
w:unstuck	6WWYXYVaUWXaY
w:unter	ZZZabaYZaZzVX
w:unterhalten	XXUZYYXQX0XWX
w:unternehmen	UWWZXaXXzYYZY
w:unterrichtsstunde	YYabayZabaaba
w:unterstutzung	1XZYYYXZYZXYY
w:until	nXXYpXczYWWXu
w:unusual	YZZaaZWZbY0XX
w:up	ncrcbXnaXqaXo
w:updated	tWoYYYoYYWXrs
w:upfront	aZaZV2QXaZXZa
w:upload	YYXZYZXZZUyWV
w:ups	XZ2bZbXaYWZaa
w:upvote	UUVWVUQ0XSUWV
w:upwork	ZbbbaaXbcawaa
w:ur	2YXZbYYaaZZZZ
w:urgent	tWWZYZUXWVVX3
w:urlaubstage	Zvbdbcbcccccc
w:us	YbYpplonYbsXX
w:usabilidade	XYWyYXUYZXWYW
w:usabilita	XXVzYXTXZXWYV
w:usability	WYWzXYVXZWXXW
w:usd	1WabaZibaaaaa
w:usdt	WaYYVaVZZY3ZY
w:use	RTSUUUnUUbXs2
w:used	XWW1laWZvYZZY
w:user	WXXYYXV5YWsUU
w:users	XWVY3YjVZWXZY
w:usual	0RVxWQRUWUTVP
w:usually	YXWaZb3aZZaaa
w:usuarios	ZZYxbZYabaYaY
w:utrecht	vVZbabZaWYava
w:uur	qlYpZonZYYfYq
w:uurtarief	TWW0VXUVYUXWV
w:ux	kujcaaYaqZalZ
w:va	YsyZraXZZWZYZ
w:vacancy	XwtZZarYiWYYY
w:vacante	ZzZcbbaYbabab
w:vacation	ZZcabxaYccacb
w:vacature	Z1ZbaaZZZZYYY
w:vacatures	ZWubaaXZYXazZ
w:vaga	oxabbbZbabbab
w:vagas	YViaaZWtrYZwY
w:vai	aZYbbbaaZxaYY
w:vak	XXWXXYUXzVXXW
w:vale	XXWxYXVYZXWYW
w:valencia	0WWYXXUXXXRYX
w:validated	VYWYXYWXXW0UV
w:valor	abawbbabcZbbb
w:valoracion	RXXzXWWYYXXYW
w:valuation	UYZ3ZXXaZZZZY
w:value	YbbxcbXccabbc
w:valutando	YW1aZaWaWWZZY
w:valutazione	VXXzXVXYYYWYX
w:vamos	XxXZZZYYYxYWX
w:van	SpUtiSTTWUYa2
w:vanaf	OSWVWQ2XWWVXW
w:vandaag	QSRTTTRSSQRQz
w:vantage	ksnZYZvZpVZZZ
w:variable	Z1YbZaYbaZaaZ
w:variance	UVSXWXTVURRV0
w:varias	baycbcZbaabaa
w:vas	XZUYYZXXYzYVW
w:vast	U1uaZaYZSYZZZ
w:vaste	yyWYYYSYYXXXX
w:vat	TXXTYT2XWWTXV
w:ve	TUpjmYYYslWsr
w:vedere	TUSUUV0UTRTTR
w:vedi	XVZZaZWYZYY2X
w:veel	TSRUUTSSUzTRR
w:vem	SSRTTTQRRQRQ0
w:vendor	aYZaVaZZcaybY
w:vendors	WXT0YXUYYXXYW
w:vendrias	Y1ZbaaYaZZaYZ
w:venir	UXVYYZV2VUYXX
w:ver	WVVYYYzXXnWyV
w:verdien	WaaYaVYabZzbZ
w:verdienen	WbZaaaXwbZrZY
w:verdubbel	ZaYaYZTZYYyXX
w:vere	cUcbvcbbccbcc
w:verein	waZZaaZabbabZ
w:verfugbar	zXVXYYVXYWXXV
w:vergadering	SRRSTTRRURRQ1
w:vergeben	wUUVWzTTWTVVT
w:vergleich	RWTTVV1UVUVTS
w:vergoeding	TWXxUuWnZXXYX
w:vergutetes	YXVxYXWXZXYXW
w:verhaal	SSQTUTRSU0SRR
w:verifica	bbcccbbbcbzQZ
w:verificacao	WXXYYWVXZW0TU
w:verificacion	WWXXXWWWXVzTS
w:verificatiecode	XZZaaYXZaYyWX
w:verification	XWVYYYVXYVwzU
w:verified	VVUWWXSWXU3QS
w:verify	VVVXYWSWYVo0U
w:verlengd	abZaabYZbZZwX
w:vernetzen	ZZWYaaXYZzZXW
w:verplaatst	SRRSUUSRUSSQ0
w:verresti	Y1ZaZaXZZZZZZ
w:versa	XUXYXYWXZWyXW
w:verscheen	WXVYYXVXXVVzU
w:verschiedene	ZZzaXaaaYYaYZ
w:versez	ZWYZXZYZaXyXY
w:versi	TVVVWUTUWU0SS
w:versicherung	vbccccZcZcccb
w:versicherungsbranche	XYWZYaVZyXYYY
w:version	SWTWVWUUTSMS1
w:verstehen	ZYaabaZyaXZXY
w:vertel	UU1VVVPUTRUUT
w:verwaltung	aZabaVaayZaaa
w:verwijderd	WWWXXXTVXUVzS
w:very	WXUYYZVYtxVRT
w:verzekeringen	mXWYZa3ZWXYYY
w:vesting	UTUW0XVWWUWYV
w:veterinari	bbbbuccdccccc
w:vets	aZYaybabZZaba
w:veuillez	UVUVVVSUUTUSy
w:vi	2VTWVVTVPSVUT
w:via	VXWxYUVXZWwWU
w:viagem	VXYWZ0XRZVWWW
w:viaggio	YYZWa0ZPaXYXW
w:viaje	YXYYY0XOYVWUW
w:vicino	VWVWXXUUWSV0T
w:video	WXV2YmqYYWrYX
w:videochiamata	bbZZbbwbbbbbZ
w:videos	oYYYXXxYZYxYY
w:viel	RWTSVV0UVUVUS
w:viele	bbabbbaabvaYY
w:vieles	UW2XWYTWYWWXW
w:viene	QQQRRRPPROPO3
w:vier	2XZYYXXZZZXZY
w:viernes	XXXZYYWXzVXXV
w:view	SUW3SWSXWWSXW
w:viewed	ZXYbbbYaaYa2Z
w:views	YYWYaZXYZWXyW
w:vinto	UWWWWVTVXVzTS
w:vip	ZbaabaZbbawaZ
w:viria	W1ZaZaYZZZYZZ
w:virtual	YX5aYaYZZVaZZ
w:virtuale	ZX4ZYaXZZVZXZ
w:visa	qsXaZaWauZpYZ
w:visas	TSTXWXQX8UXUW
w:visibilidad	TWWXWV0UYUQVU
w:visio	ZYawbYYZbbZba
w:visit	W6TaabVZXVYYa
w:visitato	aaXbbcZbbYZ0Y
w:vista	ZYabbaZaZYa1Y
w:visto	zXxZYZVYVVXlW
w:visualizada	aYYbcbZbZZa0Z
w:visualizou	YYVabaYZaYY2Y
w:visualizzata	aZZcccZbaabzZ
w:viva	NTRPT3QTPQRUS
w:vivienda	WYWaZZXzXWZYY
w:voce	YXqnZZXZtXtlX
w:voice	0WVWWS2RXVTWV
w:voici	XXWaZZXYzXWYX
w:voir	WVWZYYvXYWX1W
w:volentieri	1YVYYZVXYvYWW
w:volkshochschule	YYaUa2ZZbaaba
w:vollzeit	twYaZZWZZZaaa
w:volontari	TWVUV0SQWUTUT
w:volontiers	WWSWUXUVV1VVV
w:volta	WXVYWYzXSVVTT
w:volumes	WWWXXWVPXUVTz
w:voluntarios	YWZYX0YVaYXYX
w:volunteer	zTXVPvVUXWUWW
w:von	XXXmYYxWmWvpW
w:voor	npZlmnXaYihoZ
w:vor	zRabbbZbbabaa
w:vorab	ZXZZYaYZaYxZX
w:vorige	RURVUV1URRUTT
w:vorrei	uYWZYZvXuWYXW
w:vorstellungsgesprach	VWXWYVWVYXyWV
w:vortrag	a0acaYaaaZabb
w:vos	WWVYYUwXvWrVV
w:vote	WXWYXUW0ZSTWV
w:votre	aapiZZWYZlpsm
w:vouch	ZUTaabYa4XYXY
w:voucher	ZWW3abWZYZYba
w:voulez	XWXYXyVWZXWYX
w:vous	jhlaoenmoabaY
w:vp	zUaZWZabcbZcb
w:vr	awZbbbbbbbbZb
w:vrij	X2XbbbZbZZbZa
w:vrijgave	UVWXWXTWYWzTV
w:vrijwillige	YabaawaZbaaaZ
w:vuole	WZZYZyWTaYXZY
w:w	ZZYaaaZaaYaxY
w:w2	1XZabpYaaZZZZ
w:waarderingsmodellen	SVW1VXTVYUXWW
w:wachtwoord	ZaZabaYaaZqvV
w:waiting	WXWYzZSXWTXyX
w:walk	VWTXXX0YXWVYX
w:wallet	VXXXYXVVZW3WW
w:wann	rXuRaZvaZZZZZ
w:want	eaqbrntabUXWl
w:wanted	bqbsWrUnWwWYX
w:wants	ulYsXnWWkYVYr
w:wards	TRVVVW2XWVVWV
w:ware	XyYauaXaaZZZZ
w:warehouse	VVSxUWzUTPWWV
w:waren	yXWYYYWXYWTvW
w:warmepumpen	ZZazSZZbbbaba
w:warmtepompen	Zbaubbacdcbcb
w:was	YZrXYYUWryVvX
w:wasn	ababbbZaaYUzX
w:wat	otyXWXSWUuWUU
w:watch	VYYYZYVZaXzZW
w:way	UVQWVWtRU3sTT
w:we	mlbemmpcYibaa
w:web	yXVZXZzWVVUtV
w:web3	VVYYWXXYYZzUV
w:webinaire	WZZZaaV2aYXXV
w:webinar	YYXaZZX3ZsYXV
w:website	2TRWSWryRSUUU
w:websites	SYTYWZ2YTWVYY
w:wechselbereit	bbwdccbbaZbZa
w:wechseln	WXVZYZUY0WXYX
w:wedding	1VUVXUTWWVXVT
w:wednesday	UUUWUVQvWSRTx
w:week	roXaapnbkeZdX
w:weekend	uRRSTUPSUvQOx
w:weekly	zXXWYTaoYXsoX
w:weeks	1WXYZncsZYYYY
w:wei	mobkaaYacrZoa
w:weiter	UVUWUXTVWUzUT
w:weiterleiten	Yacdcdccvcbcc
w:weiterschicken	VWWVXUVUXWzVU
w:weken	WWaZazZabaaba
w:wel	aXbatWatcbbaa
w:well	TVuXVYoX0uWVV
w:wellbeing	VTRUVW2UUQVUR
w:wenn	XaZaZZYZZYSyX
w:went	SUUWVWPTWSRUz
w:wer	XXXYYY2YXXXuW
w:werdegang	UW3YXYTWYWXXW
w:werden	STTVWT1UWSSTT
w:were	WWuZYasYxQZYZ
w:werk	caaccdbcucccc
w:werkt	NSVVWP2WWWUXW
w:werkvertrag	zXWYYYVXYWYXW
w:west	UVSXWYTVUQSV1
w:western	YZZZaYVaYawZZ
w:weten	ZZXaZaYZyWZYY
w:what	entkXiochrXXW
w:whatsapp	paaaaZXaba1aZ
w:when	mYyWuXoWUSYWr
w:whenever	1VUUXUSWWVTWV
w:where	VV4YXYsWVpcYX
w:wherever	UUVWWWT0VUUTU
w:whether	tUyYXYnprSXXX
w:which	UTT3oWZVVxUUR
w:whichever	2VSUVVSUYUVXV
w:while	tSyWUVSVWtoUV
w:whisper	TQTVUTOWWW2WW
w:who	UeWdtauXrYbYn
w:whoever	SROTRUNR0L0PQ
w:whole	WYYamaXZZyXVW
w:why	VXUXYYmXX0qXX
w:wie	YVUvXXzWpkUVV
w:wieder	YZXYZZWYZzZXY
w:wij	aXvoZavZZYaZZ
w:wil	mnWqXvUluWXXX
w:will	ZVoVrXWWaUvS0
w:willen	YZYvbaZataaba
w:willing	uWuuWYVXrXYYY
w:win	UWVXXUezXUwWV
w:windows	XXYZYZXYZXvxW
w:wine	YWWYXYTXX6YZX
w:wins	Ybaaacyccaadb
w:wintersemester	UUWWW1TSWUVVU
w:wir	lpcmlpjZYmaYX
w:wird	WXWYXYTVYWuTy
w:wire	ZYYaYaXXZX4ZW
w:wissenschaftliche	WzVXWXUVUVUVT
w:with	hlbqkYebjakbg
w:withdraw	XXXZXXTXWUzVU
w:within	VrXqZYuYYXwUX
w:without	VVxWUXRVVT4XV
w:witness	VZZ2aYYaZaZaZ
w:woche	0XZaarYZZZZZY
w:wochen	1YZZYYXZZZXYY
w:wochenende	YYaRa0ZZbaaba
w:wohnungspolitik	XYWZZZXyWWZYY
w:wollte	XXTZXYXQX0XWX
w:women	RSQUUTZ6TQRRP
w:won	zWYXYXVYYvoVX
w:wonder	PWRXVXQW2RVVT
w:wonen	bbZbbaavaYaaa
w:word	0UVXVUUWwUaUU
w:worden	Y2ZaZZXYZYYYZ
w:words	yRSSS3PQTQJPP
w:wordt	VVVWWWTVWTsfx
w:work	nbVXiXdoxqfZV
w:worked	W2VYYXVYYzYXX
w:working	Wh1YYZqXsUXXX
w:works	WVZZZX3ZZYpZZ
w:workshop	WYYXZwXuZWXXY
w:world	QUPVTWRTP5SRR
w:worth	ZWW2ZalZYZYaZ
w:would	domnpmZoqXXXW
w:wow	WYXZZZWXX0XNW
w:write	odoXWltcpSXWs
w:writer	quWaYZaabYYuZ
w:writers	WVYZX2RYZXXZY
w:writes	VVUXyYuXYVXXt
w:writing	YYpaZutXXpZYZ
w:written	V3vZXZWXXVXXX
w:wrong	UVsXWWvVoPwVr
w:wrote	W3UYYZVYvWXZY
w:wurde	sZYaZaWZkXW1X
w:wurden	UWYWZ0TVYXVYW
w:x	xYbZaXZbbbVca
w:y	llobtmVVamlUm
w:year	rnrdoYXnXsYVV
w:yearly	WXTUVVSzXTVUU
w:years	olpZdYaYmxXVX
w:yes	ruUYsYmXXuVXV
w:yesterday	UUSWWVURuvWW1
w:yet	VWVXtYeTV2qXV
w:yields	YaZbXa2aZZVaY
w:yoga	2STWXYRWYWVPU
w:you	deoikdbdfkdkZ
w:young	XvVZ0aWZZZYaZ
w:your	iZabaaoYkompg
w:yours	VWnYqZwsZbiXW
w:yourself	WyssZYWYYYYYX
w:youtube	XYWZZZXyYYXaY
w:yusuf	dZaaZYaYnUYws
w:zag	wVVZYZyYUXYYY
w:zahlbar	RSTTTTSQTQSRz
w:zahlen	PSRRTvwRSRRQy
w:zahlungen	TVUVTWSVWU0TS
w:zara	oZXoZnmZaVYxY
w:ze	SVWVXTTUWV0UT
w:zehn	XaaZZWxXbaWZZ
w:zeigen	VWWzXWoXXVUWW
w:zeit	uYYwZXXYYZXYX
w:zelf	YaZybbaccbbbb
w:zephyr	WlsZeZqooXYmX
w:zescijferige	XZZaaYXZaZyWX
w:ziekenhuis	Z1ZbabaaZaYYY
w:ziekenhuizen	Z1ZbabZaZZYYZ
w:ziens	YWYZZZXXYyXVW
w:zijn	WX3oYYVpYVYXX
w:zin	YX4ZXZWYYWZYY
w:zip	VZZWZYVWaWzYZ
w:zoek	nnuaraYaeYaaZ
w:zoeken	VWWuuYuiYXYYX
w:zoekopdrachten	XYXZZYWXYVWzV
w:zoekt	W1YZZmXZZZZZY
w:zonder	ZaZaYaTaYYyYY
w:zones	2XaaaWXZbZaaa
w:zoom	WXWVZ0XWaWZaZ
w:zorg	oYYaZYV1YXZWW
w:zorgsoftware	Zbavcbacdcccb
w:zou	VWzqXYUXpVWWW
w:zu	akdsacumiXYXX
w:zugangsdaten	XYYXZXVYaXzWX
w:zugestellt	UWVWWXRUXVRUz
w:zullen	ZyZbbbZbcbbbb
w:zum	UVVpWWUvWqVSx
w:zur	WVUYYXVwUxWSV
w:zurich	awaZloWZbpYfX
w:zuruck	XXYZYZXYYXrvV
w:zustandig	YXYZZZ3ZYYYWX
w:zwei	ZZZ1aZYabZYZZ
w:zweit	XWZXzZYZaZYaY
w:zweitagige	VWYWZ0UWYXWYW
w:zwischen	TWUWVWRTWUQS0
w:zwolle	VXYXZ2UXZYWZY
w:zzp	wXZbbbpsXaYaZ
w:£	qwXoXvaXYXXYX
w:€	pmXpbubkYWpXW
want a	ZZbbsbvbbXbba
want me	xXYYWXvYYTVZW
want the	STTVUVmSVRSU4
want to	aWolyXklpXaXW
want you	syXYYsUYZYXaZ
wanted !	R4XXWXUvYVWYX
wanted for	nWZWZ1YZaZZaZ
wanted you	TUrYYaWYU6YZY
wants a	xqaaaaZabbabb
wants an	xOWUW0USZXUXW
wants to	XpZrYaXZqZWav
wants-job>benefit	aYZbacXb2Yaab
wants-job>freelance	3VZbbbYbUabbb
wants-job>funding	UVSW2XUXLSVWV
wants-job>i-am	bZWZkZWZ6WdYY
wants-job>interest-q	SWWZYYVW6VXWU
wants-job>job-word	YWXbabXa5ZaYY
wants-job>mule	ZZacbcacycbbb
wants-job>pay-word	UWWYXY1ZsYXYY
wants-job>permanent	X0XaZaXaqZZaX
wants-job>recruiter	ZXWbbbXa4ZaYZ
wants-job>requirements	ZWVcbcZc2abbb
wants-job>role	XdWaZaXa4YZbZ
wants-job>seeks	YWXbZaYa6Yaaa
wants-job>sell-cta	UXWYUZRY0WXZX
wants-job>site-notice	aZbbbcZbSab2a
wants-job>start	RWUYWXUV6UWWT
wants-job>teach	YXWZYTVY7WXYX
wants-job>third-person	ZZacbcacycbbb
wants-job>threat	STXZYY3YvYWXU
wants-job>unpaid	UWUYVXxXxXWYX
wants-job>you	XXWaYYVZ7VpYX
ware das	YwZbsaYabaaaa
way of	WXSYXYyYWvWWX
we are	YnssYamaaaaaa
we betalen	rZaaayXabaYaZ
we built	abbcbcybbYbbZ
we can	XXWYXrywZWXYW
we connect	YXXvVZxVXUXYX
we d	sqYpimXrZWXZZ
we do	YoZaZpxabYYbZ
we find	WWTZXa6ZXVZZZ
we give	VYWZSW3VYXWYX
we had	XwVYZZoYaxWYW
we have	neqkmZqaaYaaa
we help	YwZabarbbbaba
we just	XYYZZYUxaWvYX
we liked	w1UaaaVZYXZVZ
we ll	VVWYuXTXYSqWy
we look	qVYZWsvYZXsZY
we make	WyXYvtSZZXXaZ
we met	R0yUXYVTWOWVW
we need	ksXaplVXZYkZs
we never	VVTWXWSWUzM0U
we pay	okZtYyVXaZZZY
we publish	UVUYWvpzXTWVV
we re	pmmkpZdcZmZZZ
we run	oYaauasbbaZaa
we sell	PTQU2UtSTQSTR
we send	YXWVYaWyZWuZX
we share	QRRTySMRS0QRQ
we should	STRUUTOUU5STS
we speak	qxuZaaXZZUZaZ
we take	WabYa2bZbZXaZ
we talk	vpXZabrbaZaZa
we use	RTRSUTNTTKQ10
we ve	UXXWYVxXZPX3S
we want	zTUTTzPTWUpTT
we-help>benefit	ZaZaba2aaaZaZ
we-help>client	aaZabbzbbabba
we-help>easy-money	VYVYZZ6YZUTZZ
we-help>equity	aYZYU4OWZZWYZ
we-help>freelance	VZYYZa4ZaYYaW
we-help>i-am	2URXVWNVSTVWR
we-help>job-word	VVUYWXsXVYyXX
we-help>mule	VwTYzXRXYWVYX
we-help>pay-word	cxZYXWyaaYYaZ
we-help>permanent	W5aZaWTZaaYZY
we-help>recruiter	ZUVaaa0bXZaaa
we-help>requirements	YZYbZa2YZZZab
we-help>role	TQUWVUVWWW2WW
we-help>seeks	UTTWW00UWVVWW
we-help>sell-cta	YbaZaczccZacb
we-help>teach	wUXYXzQYZXWYY
we-help>threat	WYaXZV1XaZUZY
we-help>wants-job	YZYbZa2XZZZaa
we-help>we	U6aXUWjZaZXZZ
we-help>you	XXYZXt0YZZjYY
we>benefit	bXXmYY3YYqXYX
we>call-ask	ol3XXZVqYTZZY
we>client	rnYwZahaaZZZZ
we>cofounder	VSVwwXzWXWWXX
we>connect	WXlulYYcXzaXX
we>content	TUTWsxb3XSUUV
we>easy-money	VYZXWXRTZX4ZX
we>equity	WWVYxYTXXTxXW
we>event	UeWWYYV9YYnWW
we>expert-call	XYY6kYXZaYZZZ
we>freelance	vZVcmXqbYtaYW
we>funding	ZpWw4XUYYWWYX
we>i-am	mhuWoXSVj0WWW
we>interest-q	TTRVVUzOWzTSU
we>job-word	WypZdiYocjXWY
we>messenger	TXZYZWWYaZ6YY
we>mule	bqWmutUdYXsYW
we>open-to-new	WR1XVXUSXUUYW
we>part-time	zYYYxWWXZYXZX
we>pay-first	XXYYXZRYaZ4XY
we>pay-word	sYXoXxsXYXeXW
we>permanent	n1ZaZYXkaZZaa
we>recruiter	VVTYYY+YXXXXY
we>requirements	SV3ZWYyXYXXXY
we>role	Y1WalojXYYkYY
we>run-code	XZZZYYUZZX2XX
we>secret	uXXYYVUXYW3rV
we>seeks	qsobqpWYYXaYc
we>sell-cta	oWWqmXzXYWuXW
we>site-notice	vTTWWV0VWUUuS
we>speak	WYYwZUX2aVXZY
we>start	xWXZZX0ZZZYZY
we>task-for-you	7YZZYWWYaZXZY
we>teach	kVWXY2mvcWWXW
we>thanks	uvowUVSTWnUVV
we>threat	osUwTQVTVUkvT
we>unpaid	sWXYVnp1ZXXYX
we>wants-job	SWaaaZ6aUaYYY
we>we-help	VoXYkm0YZXlYX
we>workplace	qRVUUSOyWU1VT
we>you	dkmpXmqbXWscX
we>your-profile	X5TaYaWZYXuXa
webinar gratuito	ZbbbbaZ1bZaZY
week $	uXbaawYXbbabb
week 0	wZccccacacddc
week ?	oqmawZYZaXZaZ
week and	yWWaZaYbwYZaZ
week from	tYbaYZXZbaubZ
weeks $	tZbabsZbbabba
weeks £	xUYXYvVWYXYVT
wei we	sXbtcbYbcaccc
what are	VX2ZZaVYYsZYX
what i	yTwVTWuURPTWT
what it	4WTXUYUXXWWYX
what our	YuZbastXbYZaa
what s	pXvmZpUWjsYZX
what to	XXTZZaWY1zYZW
what we	YzraabiZZWaaa
what would	Xv0aYaWaYWZZZ
what you	WkklWXuvUtWXW
when could	zURWYYtYYXXZX
when i	SUyVVZWYVXzZY
when may	XU2ZZbWZXVYZY
when we	RTRV6VMUTRTVS
when you	XYvZXamZWWXYx
where you	XX6ZZZVXYXkZY
whether you	wWvaaaVsXYZZZ
who d	XpVZxZsaYXZaZ
who is	RURVUWxUSSTUw
who knows	WtXvXZVYYvXYY
who s	MSRSySOQTORS1
wij hebben	oXYaZa0aYZaaa
wij zijn	ZZzpabYabZbaa
wil graag	UWVyUWVYwWWYW
wil je	XYYZaxWquYZZZ
will be	rXWWXYUXhVuR0
willing to	WWwvWZVYsXXZY
wir haben	auYbaZpYZtaab
wir sind	rYbtlaZbbbaba
wir suchen	YwbYbaarbbbbb
with 0	VoYZwajrZZYYZ
with a	bokvoZnYYXcYY
with an	UWTVVWvWVzVVT
with azure	YXYbacWb0Zaaa
with me	tYYtaaobaZaba
with my	uYYaZZXYnpuaZ
with one	XWzxXZVZXWYZY
with our	oXvZYZsZaZnXZ
with the	bpXYZZTYWWwWz
with two	xTTVzWRVUPTVU
with us	YVvZmvrXZUXWY
with you	prTdXZVYmnmwX
with your	XWnZZZWZYt2UV
within 0	XXYuZZvZYYrWX
woche 0	zaZbbZZabbaba
women in	UUSWWVb5VSTTR
won the	UXYYZZWYYyqTW
work anniversary	YZYaaaYZZqZuX
work at	wXVZZZTZ3TZZX
work for	WXTYwYVX4TTXW
work in	XYVZUZRXk0wXX
work with	WUwZXasYwVXZY
workplace>easy-money	oWZZXYVYaY1ZX
workplace>freelance	yXbbcbacbcbbb
workplace>job-word	UVXWXUWRZZ1VX
workplace>pay-word	1XZtZSWYZYgaX
workplace>permanent	U5VaaaWaYZaZa
workplace>role	OQWVSRQUWU3WV
workplace>sell-cta	TVZZZZUYZYzZW
workplace>speak	SWY0TQXUYXWYX
workplace>start	2WZbbaZbaaaZa
workplace>we	W2YaaaZYaZZZa
workplace>you	RTVUVTUzWVxTT
workshop on	XZZYauYvaXYYY
would a	tzYZZZXaZYaZZ
would be	XsqZmZVZotZZY
would it	W3WZYZsZYXZaZ
would like	ZpcqksYYkoXYX
would love	WerXtYTtxVVYW
would mean	VVTWVWxyURWXW
would that	zZaYZZVabaYbY
would you	jaonqoVqnXZYY
would your	SVUWUW1WwTUUU
write a	VXWZZ0WtXWTXW
write to	WsWZYZWYvUYZz
write your	TXVWWX4WWUUWT
writer at	XUZbZaXZZYY3Z
writer for	yVcbbabcccZcb
writer position	ZuabYbbbqabaa
writer vacancy	YwVbabsbZYaab
wrong with	XYVbZbyauYZaZ
y buscamos	aaaqvbabbaabZ
y me	wYyZYZUYpWYSX
year contract	tzVWZZYUZTZYY
year to	TU0WVURTStUSS
years in	YX1YuZWYZVYYX
years of	omZcbcobnbbbb
yesterday s	TTUTUTSTUSUU3
you 0	yTPVRWyVTTvVU
you ?	nrZpZZVZpuYYX
you a	rYXYXZTZYyvYW
you about	YztZZbhaYXaaa
you and	nWWXWYpXWlo0W
you are	YryaZbYZXXpaY
you as	WwYtplVnZYYZZ
you at	WX1ZaYuYZWXYY
you available	zYabccacaabcb
you back	UXXWtZWYWZyaZ
you be	mZvpsbXYnXXYY
you build	uVVY2YRWVsWXV
you can	VXVYYYVpYWk0s
you come	YYWVZPW6YVYZX
you consider	ktVZvZVYuTYXZ
you could	UYYZyZxXZYWWV
you d	moxesZVZYYYaZ
you do	lUSsVXrWVT2WW
you ever	VX6YYZrXWUXYX
you for	YpUyXZVkqWZtX
you forward	XXYaYbVbvawaa
you free	0WZZaZXZaZaZY
you gave	UXTWY6TXXrWXV
you get	WXWmuhkkhXqYp
you have	aWWXXWpioak1W
you hear	aXybabYawSbaa
you here	UWSYXYTWW7WXT
you in	XUrYXXXyUsUWX
you introduce	WXTYwZWYyTXXX
you join	aYZatZYxbZaaa
you just	VVrXWYTWVS2UT
you keep	VUVYXYVYZZ3YX
you know	lWoksYmYtcXYX
you last	XxUZXZwZWXWZX
you like	YtWbaWsuZaaab
you ll	XYXYYXVpZr1XU
you look	oYuZtZVYXVuYY
you looking	YX1aZaYbWZaZa
you mention	ZaXbZbYa0UZaY
you might	UU1XXVTxXTXYW
you more	ZltZtcWbaabba
you must	XYYZabwaaZwXY
you need	TTWYYXtW2UqYY
you on	qvpXYYUWYxXWU
you once	SVSVyVTUUyTWU
you only	ZZYaaaWbZZ1Za
you or	ZZubabvbYYaaa
you our	VYWbZa3aaZZZa
you pay	SWVQWW1XVWuYX
you re	YYvZcaWnXxbcX
you recommend	YZVvbaWauaZaZ
you said	VV0WWWSVUtUTT
you see	WtmWXXRtWTVTy
you send	UYaZSYyXXVQWy
you set	XZavbyUZbaYaa
you speak	VRTYXUVwYY0YX
you still	VVoWWuSVTyWTU
you take	tYYwsZWZZZZaZ
you talk	SU4uOTSVRTTUT
you tell	pXTYYZUX6UXYX
you than	wWvabaZbXYZZa
you the	WWTYtZwYVVsXV
you think	RVQsVWSvwxVXU
you to	XsnlYpWqZoYYY
you up	TWvYXXSXXvWWv
you ve	UYVyYYVUYWozX
you want	VotXzYXWVfUWr
you were	YXyaYbWYxPZYa
you will	yUTTXWTYXXyTV
you with	ZX4YZaXaZYZaZ
you would	ZzWbabXsaZZZb
you write	yZZZatXYZZYaZ
you>benefit	cXWZhZwXyUbdZ
you>call-ask	ipwxXYnXXZXWX
you>cofounder	XSXX6YUYZYWYY
you>connect	WWpYnYaWmqX0W
you>content	eXlYYXVzYuWlX
you>cv-ask	vV1ZaaYaYWZXZ
you>easy-money	VXXYuYUWXW7VW
you>equity	XYYZ2wSWZYXYX
you>event	WXVdYxWYXaZ1X
you>expert-call	XYd3rZWZZYYZZ
you>freelance	yWWspinXYWmXX
you>funding	TVUV2XTWVWzXW
you>i-am	pYdaoaYlvpXVZ
you>interest-q	uqnZkaXncYZYZ
you>job-word	XrwWmcWWonnXW
you>messenger	WZZYZYUZaZ4ZZ
you>mule	nUYWaWSWXUzV1
you>open-to-new	YX6ZZaXYXjYWX
you>part-time	yVWWzSnVXVTWU
you>pay-first	WYXnYYsYYX3XW
you>pay-word	qVV1XjcWlYrXW
you>permanent	WnvYsZoZXWuYX
you>recruiter	XanaaaqaYYY0Y
you>requirements	WvaXqYmiXWqqW
you>role	WuVZcnkYqkYsX
you>run-code	XYYZZZVXYX1sW
you>secret	XYXZZZWYZX2xb
you>seeks	VUsbVXuWyWcsW
you>sell-cta	iVZtcjpWXVeot
you>site-notice	YYaaaaZZZbb4X
you>speak	XXXlYmX3YqYYX
you>start	xTQS2UNURQRUR
you>task-for-you	snWWvXTXuVpXX
you>teach	VWXXY7mYXqWXW
you>thanks	hWSYXlTrm0WsW
you>third-person	WY5ZYaVZWYZZZ
you>threat	WXXYYXlYYW4sl
you>unpaid	YZYbZXzXYYtaa
you>wants-job	XmWaoYXZ3XZeY
you>we	lmaktrmnXUmWW
you>we-help	UTTXXV7WtWVVW
you>workplace	QO3VSTPVTTSWV
you>your-profile	bqsZYZaYacnsX
young firm	YwXaxZXaaaYaZ
your account	aaabbbYabZusX
your article	WXXZYXVyYuXXY
your bank	YZYZZaXaZYzZY
your card	ZaYbaaYabXzXX
your company	YYVaYaaZ4XYZX
your consulting	zVTUXPyWYWVYW
your contact	VX2ZXZUYWTxYW
your cv	ZZxcccZbaYbba
your data	XXXZXZzVYWQtW
your department	YZVaZaXZ1XYYX
your field	zVUxVRSXXWVYX
your firm	WXWZYYTa7WYYY
your first	XXUYXZVYYzuUU
your github	XYYYVZVZaY2XY
your hiring	XVUXZW3WYYYZY
your identity	ZZaaaaZabY0WX
your inmail	bbacccabbYayY
your invitation	ccacccabbVbza
your invoice	UYXXWZtXYWUXy
your job	XWkYyaXYWWXtY
your linkedin	UYWYWY0YXVpXW
your message	YZXaaaXZZWY2R
your money	XZaZZZvVZZuZY
your name	nqmZZZWZnlsXY
your network	XYSYVZ0XWQXuV
your next	ZWxbabvaYYaZa
your open	3WUWXXpWVWWXW
your own	ZbblaZxbbZlba
your paper	WWUyUWUzXUXXW
your passport	WXVYSYUXXV3XW
your password	ZaZabaYaaYm0X
your phone	YYXZZZUZZV2qW
your place	UURVVVyT0OUTT
your post	aZWbbtZYZZaya
your posts	bcZbccZbYybWZ
your profile	YipaaaXYZXqzY
your rate	1XYZcaabaabbb
your resume	mXubbbrbbaZaa
your side	PSUV1WvVVUTPV
your talk	xXVZYXRXWzXXW
your team	UYXZZZrZ1WYYs
your time	vWV1UUUXvWUXX
your updated	vYubbbZbaaaZa
your work	WwQZZYVqV0WUY
your-profile>benefit	VXWZZZ2YZYWWY
your-profile>client	U3tZZaUYZXXYY
your-profile>connect	UVMYWYVWU2VTV
your-profile>content	VUTXYU2OYVVUY
your-profile>cv-ask	sW2aaaXaYVYXZ
your-profile>freelance	OORUTVNUUR4PS
your-profile>i-am	WV9VZaWZVqYRY
your-profile>job-word	WukXYZVYvUvVX
your-profile>open-to-new	WXzZYZWWZVWXW
your-profile>permanent	X2jXZbWaZYZZa
your-profile>recruiter	TX0YaaWaYYWTX
your-profile>requirements	a4SbabXaaaYYb
your-profile>role	XSSZYZxY3WSWY
your-profile>run-code	ZZZbbaXbcaxYa
your-profile>site-notice	YXzaaaYZaXYsY
your-profile>thanks	YYQaabaXV0ZWa
your-profile>threat	ZYZccbYbcaxWa
your-profile>we	osbXXWuUXWzUW
your-profile>you	cm0XXWYtWXpVW
yours ?	VUVYWYzyqUWXW
yusuf i	cbsdddbdoabbc
zara a	YbbubaaYbabra
zara i	ZYYyZaWbpZZbZ
zephyr freight	YkoabaqnnaZmY
zoek een	bZacpcactbccc
zoek ik	suacbcabVbccc
zoekt een	XzZaanZaaaaaZ
zou je	aaascbacqcbcb
zurich 0	rrbcbcabbbbba
zurich and	WvWXwYXaZZZZY
zzp er	xYacbbZrXbabb
£ 0	ptYoZuaYZYYZY
€ 0	rmYncuYiZYcYY
€ al	lsYYZkXXZY0YX
€ am	pZaabuYZaapaZ
€ de	ZYaaaqZZbayaa
€ dia	0YabbaZaaaZZZ
€ h	UVWYYxwXWVUXU
€ hora	qYaZb0ZZaZYaY
€ im	XuZZZYYYaZwZY
€ je	YWZaZ1YXaZZZY
€ ora	rVYWZvwXYXUXX
€ par	cZZZaoYYaZ0ZZ
€ por	gqZYZwWWaYsZX
€ std	jZaZaxZaZZZbZ`,
} as const;
