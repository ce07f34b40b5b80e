// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.006298,
  bias: [0.144, -0.079, 0.085, -0.522, -0.481, -0.463, 0.348, -0.089, -0.311, 0.369, -0.148, 0.129, 1.019],
  table: `$ 0	onYocqnaZYoZX
% and	UZaa0aXabaZbX
% de	dccdsdcddcddc
% of	UWVXUY6WWRUXR
% off	XXYYXYT8ZYWXT
% on	VXUXXY1XWUTXt
% remoto	yYbcccaccbbba
0 $	V3YZaslYYYZZX
0 %	XXXYvbroYXtaY
0 0	osZbfjYcaZbZq
0 a	0XZZfijYaZnaY
0 an	uXYWZztVXXdZV
0 and	YZWYYuUXlWyYx
0 at	VUTVVWPUVV0Vq
0 c2	vXabbpnbabbba
0 day	yYaabqZbbabbY
0 days	rwYeZZlZaZYka
0 de	YZYZZwWQZXXzU
0 dollars	WVU2YXURWSzVr
0 e	UVUWWWTVUSTR4
0 each	VWX3UtVXaYYZX
0 euro	vVWuYsTXXXvWU
0 for	UWWyYodWYWyXr
0 h	xZYYYriYZYXXu
0 horas	nsabcraabbnXZ
0 hour	YZZ2bYWTbXZyV
0 hours	qralZbilbafZZ
0 hr	wZaabcobbbdbZ
0 hrs	xacbcbZbcbcca
0 in	VWYZZXvWZYwYu
0 instead	SUTXWWQ1VTUWy
0 is	WWWXWXQWYW3WO
0 june	0YXYZYVYYXWsR
0 k	byYasaZaZZbaY
0 lpa	YzYcccabbbbca
0 maanden	xabccbacbbcca
0 march	VZYYZZUYZWWr1
0 may	XnZZZYXtaYYss
0 meses	vaccdcbcccccb
0 mil	auZasaXaaZqZX
0 min	WYW1YYVXWXYZU
0 minute	XZtyaZYZaZabY
0 minuten	XYY3XrZYZYXYW
0 minutes	WYX1ataaZYfaW
0 minuti	YZZxbZqZbaZaX
0 minutos	YZZ0aZpZaZZaX
0 mois	wpbbbaababaaa
0 monate	zXaccbabbbbba
0 month	zYabcbZbbbaba
0 monthly	VXVaaZVZZX1XW
0 months	xZbcibaccbbca
0 new	ZWZbbbZZYYa4W
0 on	VtXZZYUYYV0XT
0 ore	npabbpYZbasZX
0 pages	4XXXYwVXYXXYT
0 pension	YzbbbaYabaYaY
0 people	Y0XaaaqaYYaaZ
0 per	rbacavcZaakaY
0 permanent	Z1bcbaYabaZaZ
0 plus	XsZZjvqZaaZaY
0 pm	ZabbbaZycZaal
0 por	UZZYavXZaYvaX
0 rd	XWXZZYVXZVXX2
0 reviews	ZZYabbvbbatbY
0 std	0abbcaZbbbYaZ
0 stunden	lsZaaZYtaYpZX
0 tage	uwZaaakZaZZaY
0 th	mXYZYWVtZXXY4
0 then	TURYWXSVVU4XT
0 this	UyTXWXSWYTVVw
0 to	WwWZZZUYYWwXx
0 today	XYXZYWUvYUzXR
0 uhr	WXWYXXUVXWUV1
0 until	VVYZYYT7ZWWWS
0 usd	vZabbpZbbaobZ
0 usdt	WaZYUaVZaY3aX
0 uur	rrabbaZaaanZo
0 we	U2ZYWYpZaZYZY
0 weeks	VYbabzYraaaaY
0 words	xVVWV4STWUPTR
0 years	qpnbnbdakZaaZ
0 your	xUYYZxWZZYUYX
0 €	kkZparkiZYsZW
a 0	oqkabaYaaZZor
a a	yUZcccacccccb
a backend	dsYcbbZbuZbbZ
a background	usbabbYcccXca
a bank	ZczXYZXYZXzZW
a bi	ayZaZaYasZabY
a big	WtzaZbXbXYabZ
a biostatistician	ZtZcacpbpaabZ
a book	QVWUY3TWWySYU
a business	Z0XcbcZcZZaba
a call	saVrabpaarXbY
a case	Waa0aZcbaaaaY
a chance	VYUYVZvYlUWXv
a charity	0ababaYacbXcZ
a chat	TmytZZjYYXZZV
a check	xbaYacWbccrcX
a client	qUsXZZyZZXZZW
a cloud	ayYbZcacbacca
a company	RVTu2YoXlSWXT
a confidential	UV5USXQVVTVRR
a conseguir	abZabb1ZbabaW
a consultant	RRWyYWUXYVWXx
a contract	wZbcccbdbccdb
a contractor	uYXZsZnZZsZZW
a conversation	VtyZYaVYYWZYW
a data	bnYaavYqlZaaX
a day	xYYdamlYlYoZY
a developer	YZYbtbvbaZbba
a devops	WqYbabYaquaaZ
a e	wZabccbcbbccb
a eight	zWabcaZccbcca
a embedded	duYbbbZblrabZ
a ete	YXXaaaXZZWVzu
a few	abwcccXbbWrbb
a financial	YzabacZbbbbba
a firm	XYWYZa4YYSYYW
a first	r2XXZYUaZWaaX
a flat	PYWWYW5XRXWYT
a founding	aXcbxcaccccca
a free	XaaaWa4aZWXaY
a freelance	zWYaZaUZawaaZ
a freelancer	dYYWXaxZxWXZY
a friend	VUUXWXTzVySVP
a gap	XT4aZaVZYVZZX
a good	pfqaabXaltaaX
a grant	zTZWrXVXZZWYW
a great	V0SYYXVvYtZYW
a guest	TWWWYTU5YTXXT
a half	XWYwZzVZZYYZW
a hospital	ojZZvaYaZYsbY
a household	wUxZabTaaYaaZ
a hr	ZuYcZbZcrbbcZ
a ios	nrZcbbZbqabba
a job	ruvZZZVZXVmXV
a junior	RRQXUXRW5QVWS
a l	ZpfbbbZssaZZY
a la	ZoZbabYawZaZr
a large	wwYbaYZaaaXaY
a leading	WwwaaaXZZWYYW
a lille	wXaaaYXZaYVwW
a link	VXWYZY0SYWsYW
a list	SPTXXWwVRVWW0
a look	UXqYXWQ1pqVWS
a lot	WWuZYZzqXfYZV
a machine	pvXcbcbcabcbb
a manufacturing	vqYaiaZaaYbaY
a marketing	lwabbbccabacb
a message	ZbZabZYZbWR2Y
a mi	XYWaZaW3XWZYW
a minha	yVUWXyUVTSVVR
a month	qXaVvlvYYXoZW
a move	W0eaaaYauXZZX
a network	oyZaZaYbbZaba
a new	eUtbmZWoXWjsp
a normal	Y0Zcacbaaaaca
a nurse	RTTWVXSuvtuWU
a paid	XaZ1ZoXZbaabZ
a paris	YqZbbbYZaZayX
a partir	TVZaYZyZwZZZX
a patent	QQS1wTPPTRRRM
a permanent	jxjbabZbaabaa
a pharma	csZdkdcdcdddd
a phone	xyXZaYUZbZZbZ
a plumber	xaXaabraZYabW
a presto	WXVXYXUWX1WUS
a product	eZXqsaXarnZaY
a project	YproaamarXZZY
a public	xYZbccbccbccb
a qa	kpYaZaWapuaaZ
a quarter	sXUrYXuWWtYYW
a quick	sZcybZnVaZZZW
a quote	PVVTXVyyYXTXT
a react	thYbabZborabZ
a recruiter	ZvSaZbWaXxZaX
a registered	mkZbbboajtaaY
a report	0VUzWQRSVUUVP
a research	ZxW2YYSWYUXZV
a salesforce	kmXaabcavpaZY
a sap	pvacbcabZbbba
a seat	XyV1WYVZXXZZY
a second	wYWYZYUZYzZXV
a senior	X0YbbbZbZZbaZ
a short	pXVXZqzWXrYZV
a shortlist	XXxYUZqYWYXZW
a slot	YbaYaaowcaabY
a small	zXdXvZTXpncYT
a solutions	ksZcbcacraaba
a staff	U1VUY1VWXXYZW
a sua	XZYsZZXZYWVvu
a suitable	aapcbdZcvcbba
a talent	WVvaYZVYWVzZW
a taxa	WWYZYZWZZW1YV
a team	VxzYZZVaYYZZY
a technical	vqXjqqXZcYZZX
a telecom	ptXccdbdbbdcc
a tempo	ZzbcccabbbabZ
a third	QVUVzWsTQRvVQ
a time	XaXZZb4ZZWaaW
a tool	ZcccbdxdcYccb
a torino	rZaabZXaaZXyX
a two	qVZYZ4TYZWYZX
a ux	urbbbaZbbaabZ
a vacancy	XxzaZZWZWWYZW
a video	ZaXaZvUzYYaaY
a wallet	0YvZZYWZZZXaV
a website	QRRVOUx2TRTUR
a week	roYZctnYZYcaX
a while	SUzWVVPUUyUSO
a word	wT1WVTSWzSQVQ
a workshop	vYYWZtXrZYXZV
a year	zYYoYnYYakdaY
a young	YwXaxaXaaaZbX
ab sofort	kZbdbdacvcbcb
abap ?	raZbbwYYaZZbY
about ?	WYXaaavwaYaZa
about a	V2xYYZWYUSXXU
about churn	WUTsYXTWzUWXU
about e	YYX3ZXUTZWYXU
about energy	YZYxaYVsaYabZ
about how	TYTvYYS1vUYZW
about it	0tbWZYWsXVZZW
about our	VWUXxYfXYxWZV
about rent	XZXaYUTvxXZZW
about the	ekehkZXYqYYYx
about to	SYW3UYSXXXVZV
about what	XuuaacXaYqaaZ
about you	YV3ZabXaVVZXY
about your	WXUWYYzwWvYYV
access to	YXwbaZZsZYXar
accord pour	ZaYucbbrbabba
account and	YYabaZXbca0ZY
account number	XXXYYXTYZWtWu
across your	ZrpbbcYabwZUY
add a	XuWaZbXaaXWyW
add you	ZZ2pZaVYXlZYW
administrator for	xZabcbacbbbba
administrator in	ZYZcbcZarYbvY
administrator on	xYacbbZcaacba
advisory board	WVXuxXXXZZZZX
after a	ztYZYZWaZXaaY
after our	sYYzZXTYaVYaU
after the	VWVXYY0UY1XXP
afternoon ?	xXUWXZmYWVWXx
again ?	VUvXXXSWVSXV1
again about	YV6aYaXaWTYYW
ai in	YZYYauWwYYZaW
airflow ?	qbZbbwXYZZZbZ
al dia	vYZbaaXaZYubY
al giorno	pYZZawYXaZsZY
al mes	UxXXZYsXZXxXV
al mese	UXYXYwrUZXvXU
all the	YYW2ZaTYZsZZd
alla mia	ZaVaaaXqZwZYX
als business	YWXZxaVZWYYpX
als controllerin	ZpYbaaYarZatX
als data	ZpZcacZbvabaZ
als java	XYbcacZcubbra
als sap	atbccbaclbbna
am 0	XXXYYYWwXVXVx
am a	ZZYbabXb0YZbW
am tag	jaaZbvWZaZvaY
amira a	YbbubaZZbZbsY
amira i	YZmaabtaZsaaY
amount of	XZYXZaWYaYXY0
an account	WWWZVa0ZXXxZX
an agency	1YZaaYYababbZ
an ai	RUWyUVzTXXTXU
an amazon	XXX4ZZWYYYWZX
an analyst	sUWxYWUXwVXXV
an answer	ZtYbbctcaaccb
an app	tYXZ1aUaYVXYW
an engineer	XwYasZVaaYtYW
an entry	ZaaZaYVboZxbZ
an expert	XZY6aYVaaZaaY
an external	wXbacrZbbbbbZ
an hour	bXWxlsimYabZW
an idea	UWUYwZwXVvXYU
an independent	0TWZYYwZYVZaX
an internship	ZbacabYbyabba
an offer	WvZZYZrZXYXXv
an office	UxWYuauaYXZZW
an old	1XZabaYbbaabZ
an opening	ZurcbcZbmZbba
an outside	xUZZaZZaaZZbv
analista dati	ntacccabnbbba
analista de	pbZccbabpabsZ
analyst 0	uZcbbbacbbbqZ
analyst at	YtZbZbYaZZbvY
analyst in	awbcbcbcbbcca
analyste de	qqbcbcZbpbbbZ
analytics group	X2YbbbabYaaaZ
anchor ?	XZyZZapYYWZZW
anchor and	ZvXubcYaYaaaa
and $	X1YZZZXZSZuYX
and 0	WlXZvYVXYVqtu
and a	lqmacnhaYonZX
and am	ZtXbbbZazYZaY
and an	RTuXzXRXUStWT
and are	XWXa1ZWavYZaW
and believe	ZwvbZbWaaZYYZ
and build	rqYaZZrasWZaX
and get	wWXZYZUYXX2XV
and have	qkkZXbqasYaaY
and how	WVTXXXUzWxUUP
and i	ZasieasZddmaX
and is	YZYvYaWzZXaaX
and liked	tXXaZaWZZ3YPV
and look	VWVYyzSRYTWYW
and looking	YXXawbZbuYaaX
and my	YYxZZaVZWXwaX
and need	rWVXuYUXVVzYp
and needs	szWWXXWYYXYYr
and no	wVSW1XOWSRVWT
and of	VWyWUVySUSXYU
and pass	WWWXWYxXXVzSS
and pay	WYYWZ4WVaXZaY
and return	YXUaZbWZYYVZ1
and run	yaaZbbXbcbpbY
and sas	XVpbabYbyZbbY
and send	WYWZXaUZXV5YV
and snowflake	uZbccbpcacbcb
and spark	YXucccZcsbcba
and swift	raZcacacscccb
and tableau	oUXbaaabzabbY
and talk	VWRT0WUyVRVXW
and tell	RVspVYRurVxXV
and terraform	YUWcacZb1ZbbX
and the	YxkaorWaYXlaW
and there	WUVXrZUXWV0XU
and they	XYxZYaUZYVtZt
and thought	5XOYZaVZXtZZW
and visa	vYYcccZdbbscb
and want	spabqbYbabacZ
and we	qsXvXXbmZWnZW
and what	luUZYautYVaZX
and when	QW2XWWQwXQWWP
and will	WX4ZYZTYYUWYr
and would	WVXtmqXaurXZW
and you	VVotzVQWWUxVT
and your	luaaaaXZluZZY
and yours	UVxXWXSVWzVTQ
anos como	V3YWYOVXYXUYU
antes de	XWZaYZXZZY0ZW
any ?	SWSYWXxXxUXYT
any chance	XWzZXZUXsTWYU
any questions	YYUYZaXZSUYZ2
any time	OURwWWQTUUWX0
app ?	zXXY0WQVXXQYT
app and	vYWZwZVXWWYXW
app e	UXVX1XVYXWXYU
application for	WWYZaaWZZXYsy
applications for	XVYYZXWwZWZzV
apply by	W1abbSZtaZaaV
approve the	XYZaaZWZaYYW3
approved your	TWRWWYTWURVT4
architect at	YqYaaaVZXZYyW
architect with	ppbdddbcdccdb
architecte cloud	ZrZcccacbbbsa
architetto cloud	rqacccacbbcbb
archive is	WXZaYZXWZYrxV
ardent robotics	XoldZaqnclZoW
are hiring	XV0aqbYaaabbY
are in	VVUYXYUVXTWT5
are looking	XrqbwaXaYYZnX
are open	UUyVVSSyTSTVQ
are the	tWuXYsUUWSXWw
are you	oXybZinaXaYYa
arquitecto cloud	qrZcccacccccb
arquiteto cloud	ZwYbbbYbsabaZ
article on	XYXyZXVSZ0YYW
as 0	TWVWWWRUVTVT4
as a	ZZXpZbnkrrkZW
as an	hWWttmtXoWXZV
as business	YtZbabYaZZbuZ
as fast	XUZZYY2XYXWZV
as of	ZZWaVbWZX0YZv
as our	R2YYvXVWZYWYY
as partner	XWSX3XTVVUWXT
as promised	UTvWVVPTU0UVO
as react	W1XaZaYbYYaaZ
as soon	tYUZabYaYxabX
as well	PTPWVWMWzzVWP
ask for	WYWXZ0sXZWRwW
ask me	Y0YaZaVZXUwZX
ask what	XXVaaauZyXZZV
ask you	VRSXWXzWSyPWS
asked for	tXWxZVXZYWYZt
asked me	XxoZYqXZYWaZs
asked to	UYUxYYTYZVXWy
at $	mXaabZyZaZmal
at 0	XXXZYYUtYWpX3
at a	wmatYZWZYYnZX
at ardent	XskZaasYjtZXW
at birchline	XpnZZaqZrUZuW
at christmas	VXXYXWuYWyRXT
at clearbrook	csmaZaVZptZaW
at fabrik	XlzbbblaXXaaY
at harrow	YtdbaavZXoZZW
at hollow	jqnaabYafpaqY
at home	SUUYWWSWvU0YU
at it	vWUXzYTWXVWYT
at kite	XsomabXZtXaaY
at lumenbank	WpUZZatYuqYYW
at mosaic	YrnlabYZrXarX
at nimbus	emrbabnanjaaY
at novatrek	XblmZaoZtoZZV
at orchid	YxnbabXasYaaY
at our	mvWYckXzZYZZX
at pathwell	WqmaaalZweaaX
at quantile	ZoXbabraqqZZX
at redwater	YusbbbYYpYabZ
at solvane	YvYbabvaYYbbY
at stonebridge	YyXqbcXbYZbba
at the	YnXoYWkpctaYp
at tideway	jqubabYZYmamX
at vantage	XyXaaapaYYapZ
at your	UWPXVXwU3aScP
at zephyr	XeoaaalZoqaoX
at €	yZbbbbZcbbbbZ
atlanta 0	YZabbZYvbZYYs
atlanta €	vYZYZwXUZXYZT
attached archive	YXYZYZXYZX0WT
attached for	xYZabaYabYaZs
attached is	WYYZZaVYZVXX3
au plaisir	abYbbbZYYyaYY
auf ein	oYyZZZVYZsYYV
aus dem	tYXcbbwbZZbaZ
autumn ?	UYWZZ0VYuXYYU
available immediately	VWabbazasaYaW
avec le	YYXZZZXXXXVW0
avez vous	VWwYXYyXWVXQV
b 0	Z3ZbYbYbYYabZ
back to	VWuZXZTY1RXYT
backend developer	lwYbbbYbrZbbZ
background check	pubbbcZbcbcca
bank account	UXZWYVXZbZ1ZV
bank and	WWrYTZVYXWzYW
bank seattle	awaccdbcbcbcb
bank transfer	yTWzRURQXWSXU
base 0	X1ZbbbYbcbaba
base permanent	axccccabcbaca
base plus	atZcpcbcccccb
base remote	ZwZdccacbbcca
be a	ZowqXWluYVVXU
be an	TYWXYwWwYXYZV
be delivered	TVSUVXQVWTTyt
be glad	UYYxZaWaydaZZ
be honoured	XZWXZXWxYwYZY
be in	qYWaZaWZYzZZs
be interested	YX3babZaaZabZ
be my	TVTWzSPW1QWWT
be on	QSWWXYVYYVWY4
be one	UzQXWYRVWzUVS
be open	XYxXaaxYYUXVV
be our	QuYV0XXYZYWZX
be paid	zXSvYXSXWWUXT
be thankful	ZYYZYZwYwYaaY
be the	sVyZwaWZYWZXV
be willing	tXsuXZXZpYaaY
be you	vuubZbUaWWaaX
be your	WyXYtZtZYXVZW
become a	UWYXYxnxZXoXT
been a	UVzXUWQVWvUTN
been asked	VY0sYZVWZWYXt
been removed	YYWZZaXXZTX7Q
before i	RT3TUXRTwORWQ
before it	SUUzWVUVXSSWw
before noon	aaZaaasYZXzbV
before the	RWUUUTyVXU0WP
before you	aZuaabXbaWxbX
bei ardent	ZYYZaZuwZXYXW
bei einem	pWzXXXUVWTWVS
bei ihnen	WVVaYa1ZvWYXW
bei nimbus	YrwbaaWZaZaaY
bei stonebridge	YpxaZaWZaZaaY
bei tideway	ZsYbaaXvaYaaX
believe you	ZwwbYbVZaZYYZ
bellen ?	YtZacbtacbbbZ
benefit>call-ask	WXWVY0UTXYWYT
benefit>client	ZZYaba0ababbZ
benefit>easy-money	XYYZXXNUYV8WV
benefit>equity	WVVZzXSXWWWZU
benefit>expert-call	ZbazbbWccabbb
benefit>freelance	Wbbbbb1baTbaZ
benefit>funding	QSV1VUNxWVSWS
benefit>i-am	yXVZYYpZ0TXYV
benefit>job-word	SwRWWYuXSTzWS
benefit>mule	TSWWVUNUXV3WU
benefit>part-time	1VZaaaVbbaaba
benefit>pay-first	VYWYWX3WWTWUR
benefit>pay-word	VZZpaXzZaYrZX
benefit>permanent	Y0ZbabWaaaZba
benefit>role	p1ZadaWaZZZaY
benefit>seeks	abXaZaSa6WZZW
benefit>sell-cta	XZaZZYzWaZVYV
benefit>start	yXbbbaZcacbcb
benefit>task-for-you	sYYZaaQZ3UZYX
benefit>teach	VUTWUPPU1RVUS
benefit>threat	WYaZbY3abaVZX
benefit>we	uUUuRVxrWTcWR
benefit>we-help	XYXYZZ0XYUWaV
benefit>workplace	uVXWYyTVYYXZU
benefit>you	UbmeXY3YWVvXU
bengaluru six	wZbbcbacbbcbb
besoin d	tWXwXXVYYXYZV
besoins ?	VVwZZYwYXWXXV
betalen €	uXYXZ1UQZYWYW
beth ha	abYcccabcaaxY
beth i	xaVZabYbnYbaZ
between 0	UYVYYYTWYXWW3
bi 0	WmWYZOX5YVXVT
bi ?	zaZbaZYbZaacZ
bi and	mpvaabZZaZZbZ
bi developer	oxYbabYapZbbZ
bij birchline	YutbabZbZZbaZ
bij harrow	ZYubabYatYaaY
bij mosaic	WqYabbvbpZaaY
biostatistician in	aXZbbbZasYbwX
biostatistician opening	arwbabYaYXZaY
birchline ?	UWvzZYUYWTYZX
birchline is	XwZbabuaZYbaY
bis 0	lzZbababZabbY
bitcoin in	VZVYXXrYXyaXV
bonjour kofi	qqacccbcbccbb
bonjour tim	qsYcbcabbbcca
bonus plus	asZcpcbcccccb
book about	rVXUY2VXYWXXT
book on	WXVYZwTwWUXYU
book you	XXU1VWRVVTWWR
both in	XYVZZZVYZ6ZWV
breaks our	ZaZbbbXZcZruX
bring a	WWVYXYU0XRUVs
budget $	4XYYZYVYZXVZT
budget 0	yYZXZVWYZZZaw
build a	1abaaZXbYYbbY
build i	RURV5WOVTPTWS
build the	urbcbcYcXbbcb
building a	XXuzXaVZZZZaX
built a	XYWYZavXzTWZW
bullets	4TZbbbYaaZaZY
business analyst	lvYbabZbjabqZ
business angel	WUVX2YTXXWWWU
business partner	X1ZaWaYbrbbbZ
but i	UW5aYbXZVUYZW
but the	XtsaZqXXYcZZo
but you	TWUY6VUVWVWYU
buy a	UWTx0XNWUUNXS
buy an	RYW4VUPSYUVYT
buy the	XXYZXYQYaY4aV
by 0	VWVWWPRPYUVT5
by a	XZ4aZaoWYUrYW
by friday	WXZZaUpzZYWYu
by half	YaaZaa3ZaYYZV
by kite	xYWaaaWYZYXuV
by noon	URUYWXRYRVVX4
by paypal	zVXxYVUQYWUYT
by phone	VZ0XbbrbaYabY
by the	tsYZZsVoYXYYo
by wire	XYaZZ2ZVbZRaq
by your	ZawbbbYbbYtZZ
by zephyr	yXXbbaWaaYYsX
c ?	naZbaaVbyYZaY
c for	uZaZbuaXbaaaX
c2 c	yWabblkbaaabZ
c3:benefit	WWXWXY5XXWTYR
c3:connect	XYUYYZVXX5XXV
c3:content	UWWXWVR0YUVXV
c3:cv-ask	tUvcbcZbbaabY
c3:easy-money	WZaaaZVaaY5ZX
c3:equity	dceepeddeedee
c3:event	XZaaaUY6aYZYU
c3:expert-call	YaX0YbYababaZ
c3:freelance	tYXWYXyXYXSXU
c3:funding	XXWY7aVZZYYaW
c3:i-am	cWlcrfaYwYpYV
c3:mule	VXZZWaWYbZ2aW
c3:pay-first	YbbYcaZbcayca
c3:pay-word	taaZaoVabaubZ
c3:permanent	Y0dbbbYbabbaZ
c3:role	WSVYXZTXR3WXV
c3:run-code	VYYYZZUXZW4XV
c3:site-notice	ZaZbbaXZbYY6U
c3:start	1YbbbbZbaabaZ
c3:teach	ZZbbc1aZbbaba
c3:thanks	ZYUaaaZXW1YWV
c3:threat	aaabcbZbba4TX
c3:wants-job	aYacabXb2aabX
c3:we	ctWYolnqZWnZX
c3:you	bWnnnZkhnXrbZ
c:benefit	aZWcej0XrWlYW
c:call-ask	mnryXhedYVXVY
c:client	vosmZZoZXXYZW
c:cofounder	VfYi6aeYZWXYX
c:connect	VXmkmWaijyXpW
c:content	kVcbboe4WWcYT
c:cv-ask	ruzZZaWZYXZYW
c:easy-money	laWXcdsbWa3WT
c:equity	VrVn5cXYXWcYV
c:event	XYWbYrU3WaanZ
c:expert-call	VWb9pYXYYXXYV
c:freelance	zXcnaZnZccYXc
c:funding	adZr5XWiWWfXV
c:i-am	bfqZkZjZsqZVa
c:interest-q	sqscdYccjXXXc
c:job-word	ZusYaZWarZdlX
c:messenger	okYYZXVYpX4ZW
c:mule	eqedhYZpiYuWX
c:open-to-new	XX7aZaXZbYZXW
c:part-time	zeXYpoWsaXYXV
c:pay-first	cVVYpblVWb4Wl
c:pay-word	vXXuYujYXVmWY
c:permanent	a2canbXbYXeYY
c:recruiter	YnyYYZpYdWfjb
c:requirements	bsbZjXqrbVpiW
c:role	pvWajdhYnYakX
c:run-code	UWWXXXTTYV9pS
c:secret	aVVXXuTWXW5qY
c:seeks	mrkhrjaYoWaYY
c:sell-cta	lWZmlaxnWUlYn
c:site-notice	XYYYYZYYXad5Z
c:speak	WWVmXwY2XodXT
c:start	zXWYpdlalXiaW
c:task-for-you	1ZVlnZYWcUmmY
c:teach	VlVYX6WnkYYWY
c:thanks	XWbYXYYYn3bna
c:third-person	VVpnXYkYwVXWu
c:threat	opWbXkkZaVwma
c:unpaid	XUUWwwlyYUWXb
c:wants-job	XbVabZbY6WaZY
c:we	mlZklpqnWbhXY
c:we-help	bpXYdj2YiXbYV
c:workplace	wsdZaoWaaXiYY
c:you	caoccakZilkoa
c:your-profile	mrsYXXZZYcntV
cafe ?	dccdsdcddcddc
cafe virtual	ZY3aZbYaaXaZY
call ?	aYxsZZYZYrXZW
call for	abbbbUb1cZacX
call i	YYVZYZWXXTzYw
call me	WUwXYYVXVTXY0
call to	WYT0YZvYWTXZW
call with	pZXnZZWXaXXYz
call you	T0sWZZWXYTYVw
call-ask>benefit	4TPSWUMQUVUVQ
call-ask>content	WYXVXWWPZW1WT
call-ask>expert-call	XYm5aZWZZYZZX
call-ask>freelance	VaYwaZYaaaZaY
call-ask>i-am	XYWZZa2aYTZbv
call-ask>pay-word	XXVzZnptZjaZV
call-ask>permanent	USTUWUTVXW1QT
call-ask>role	TRU1XUSWXTUWS
call-ask>run-code	XYXVXWWPZX0XT
call-ask>secret	USTVWVTVXW1QT
call-ask>we	sxTtXXbmqVWYV
call-ask>workplace	UWVUYzTvWQXYx
call-ask>you	smrxbYXXmUXXZ
call-ask>your-profile	XaV0cbaacbbba
calls a	XaZwaYvXbZZaX
came across	ZspbbcYabwZVZ
came up	YsvuYaWYaYZaX
can do	WXTZxZUX3UWZV
can get	WWWWYY4XVWVXR
can go	yYYabbsbZZabY
can i	lsVrWZ0ZXXYZV
can t	WX1YopVpXVYjV
can we	nsiXWZUYYSYX2
can you	WXrcVqVXoUWX3
cards and	UYWXWaSYWV3ZU
care ?	YYqaZawZWpZZX
care and	YZubwbVaXWaba
care has	aYacbctcsacbZ
care is	WvYbabsbaaZaY
casa e	SUWVYUUUYV3WS
cela vous	1XZabaZbbbbbZ
cerchiamo un	YXZvrZZaaaZaY
cette semaine	WXvYZYUYYVXuV
chance to	WYXZyWxXoWXYR
change ?	YT7aYaVYXUYYV
chat ?	XtZZcbtbbcbba
chat about	TW3tZZUZYYZaV
check as	pvbbbcZbccZcb
chef de	Ytbcbcacrbbba
cherche un	raabpcabqbbcZ
cherche une	ZaccbrZbucbca
cherchons des	VVWwyXTYZYXZV
chez stonebridge	abZcacrbsabba
chez un	qZwaaaZaaaabY
chf 0	0abbbZZbcbabZ
chicago $	awbcbbabbabba
chloe a	ZtYbbbZbbZauY
choose a	XaYYYbpabZZWy
ci sono	YVWaZauZyXZZX
cientifico de	rpabbbZataaaY
cientista de	luacccbcccaba
clearbrook ?	YwZbabobaaabY
clearbrook is	XXUaZb3aVXZaW
client is	tYWubbabcbbbb
client of	xVtabbYbaabbZ
client>benefit	cXtoaavaZYZaY
client>call-ask	PSS2QTQVXVUXU
client>connect	zUZabaYaZYZZY
client>expert-call	WXW5YaVYaZZaV
client>freelance	3VYbbbZbaabaZ
client>funding	RTT1QURWXWVXV
client>i-am	rYXabazbZZbaZ
client>job-word	XZ4aZbVaXYabX
client>part-time	1XYZbaZbbZabZ
client>pay-word	qlXpaaubaZbaZ
client>permanent	d3XaaaYaZZaaX
client>role	xtWbbaYbZaaaZ
client>seeks	wtpaaaXaXZaaY
client>start	3XabbaXababaY
client>wants-job	xyYbaaYaRZbbZ
client>we	tsvZZZVZZYZaW
client>workplace	oX0bbbXbZZabZ
client>you	PR9SUWLVTQUVS
cliente de	wZbdccacccccb
clients in	XXyaZbuaYZabX
clinical coding	UWXxWXUxZYVWU
cloud 0	poccdccddcdcb
cloud ?	UqVYVY0WWUVWS
cloud architect	lwYbabXamZapY
cloud architekt	nvbcbbZbbbbba
cloud en	YwYcccacbccbb
club s	zUTXWXTxUTWWV
co founder	ZYab0cZcaabcZ
codigo de	WXXYYVVWYV2TQ
coffee ?	XspZmanWXvZZX
cofounder>equity	aZabybabbabbZ
cofounder>expert-call	XWW5RYYZaZaZX
cofounder>freelance	TRYaWaWa0aaaY
cofounder>funding	ZYYa4bZabaaaY
cofounder>i-am	YXWa6aVYXVYZm
cofounder>job-word	TSYaWaWa0aaaX
cofounder>open-to-new	bZWcYcZcycccb
cofounder>pay-word	TUZTQ0UWYXXZV
cofounder>permanent	XTY1wZYZaZZZX
cofounder>recruiter	TV2VPYOXUVWYT
cofounder>role	WQYZ8YVYZYYYW
cofounder>seeks	YXXa6aXaaYZZX
cofounder>threat	T4ZaRYYYZaYZY
cofounder>unpaid	YUZZyYYXZZZZW
cofounder>we	QNVUvwzUXVTWT
cofounder>workplace	T4ZaRYZZaaZZZ
cofounder>you	VWUY2Y2XWTWXT
come ?	WXVYYOx0WWXXS
come and	SUUTXSS5WRWVR
come data	ZpacabZaxabbZ
come on	XXTXyYU0WTXXU
come to	SSUVWWr4WRRVM
come up	rV6YYZVYYPZYW
comes on	UWUYVXVUWTWW3
comes with	waaYXbWacaxTW
coming back	UXUZXYVY2TXZV
commerce ?	abZabaZwqXbbZ
como autonomo	VZaabZvuaZXZW
como cientifico	YtacbbaatabaY
como consultora	ZpZcbcYbxbaZZ
como controller	YqababaavaaaY
como investigadora	V2YXYOWXYXVYV
company in	YyWqrbXbYZabZ
company needs	rXZbaaWbxYaaX
company take	VWVYWXSV9PXVR
company that	VYWZuauatWZaW
con il	UWWXYXrWYVVVy
confirm your	ZZZbbaYWbZvRv
congratulations !	YXSaZZ2ZyNYYW
congratulations on	XYYWaZxZYxZXS
congratulations you	aZXbaaXbbW3ZX
connect ?	ZYXYXawYXyYZX
connect>benefit	WXX1WYQVXTXXV
connect>call-ask	YZWsaaYYZ0ZZX
connect>equity	ZybaVbabbYaZZ
connect>event	WUSUWXT2VxVVR
connect>expert-call	YbZ2aaYabZaaY
connect>i-am	WXxXWYRVvzVVS
connect>interest-q	UVRTVWSTW1UTQ
connect>job-word	axZcbcbcVaccb
connect>mule	VTTPXXU2WRSXV
connect>open-to-new	WZ0ZVZUXXPXVV
connect>pay-first	SZXVWU2XZTOXU
connect>permanent	ZzVaacacZZbbZ
connect>role	szXZYaXZZWZrX
connect>seeks	XZYxZZYZZWaYv
connect>start	yVbbaaacbaZba
connect>teach	WybbZXbbbabaa
connect>thanks	aaVaaZZUZyYUW
connect>we	VXSxXWSTW0XXW
connect>workplace	0UZabaYaZXZYX
connect>you	VVzcnXWspokUS
consulente sap	lnabbbZbqabrX
consultant sap	eqacccablbbqZ
consultant who	WsYyZYWZaXYZW
consultants for	xVbabbsbbcXba
consultora sap	nsZcbbYbpbamZ
content>benefit	YaXZZZT0VVZaZ
content>call-ask	SVSTVUR4XUUVR
content>event	WXXZZVW2ZUWXT
content>i-am	WYUZZYW8WUYXU
content>interest-q	UUTXYU1OYWUUW
content>job-word	QRRTUSR6TSQTR
content>mule	VWUXYYWyWWWZW
content>pay-word	zUTSWyQoUTTWS
content>recruiter	WVUYZYUTZTWX0
content>role	TTUWWWR0USUTT
content>run-code	TXXUXWTPYU4WS
content>seeks	RTQUzSPxUPQTS
content>sell-cta	VXUYXQQ1YTXXT
content>site-notice	XZXYZYVSZXVzT
content>speak	ZZZaaYYzaYZZX
content>teach	VYUYXQR0YTXXT
content>unpaid	UWWWUSS1YVVUP
content>we	RVUUWwY2XTmVW
content>you	WYVZZVV+WUYXV
contract $	yYbbcbacbbbba
contract 0	ycbabbYbdcacZ
contract and	pVvsabYaZZabZ
contract for	uXbbbaYbcabbs
contract or	RQxZZaVZ2WZYV
contract tester	vaccdcbdddbdb
contract with	TZYaYaSXYYXZ1
contract £	wZcbdabcbcccb
contract €	mwacbaabbbbba
contractor to	0aZbabYbZZbcZ
contrat avec	YYXZZZXXXWWW0
controleuse de	ZxZbabZabaaqY
controller 0	tpcccbZccbbbb
controller financiero	mlZbbbZaxZaZX
controller in	bZZcccacsacrZ
controllerin 0	saabcbabbabtY
conversation ?	Up2rXZUXXVXTU
cost to	pWVYYYTYXUVX0
could be	YV1baZvZYUVaY
could do	XXvYXayZWRXYU
could i	WYxdYZcpsRYYs
could not	TUSUUWQUVST0o
could we	oqirZZqYpWYZW
could you	tZXYbsZYuVcYo
course airflow	YaYbaYauaYZtX
course in	UaYaa5WVYXZZX
crypto exchange	Xwacacacraaca
curious ?	OT0XXWyXUUWXS
curious how	ZXUZaanYxwXZV
curso de	WWVYYVX2XVWVT
cv ?	YrlcZcZbvZbbZ
cv and	XwubbbZbZYaZZ
cv to	ZxYcbcYbsZaZZ
cv-ask>call-ask	TW1YbaVaYYWUU
cv-ask>i-am	sV0bbaXbZZaaY
cv-ask>pay-word	zYacccZccabcZ
cv-ask>permanent	VyuaZaYaYZZYX
cv-ask>we	TU0YYYTXXUVVU
cv-ask>you	rowaYaXaZZZZY
cv-ask>your-profile	tyTbXcZbZaaaa
d accord	ZaYtcbbtbabba
d be	VwflmZictVZYX
d get	qwWtoZWZYYXZX
d leave	XY7XYYUYUXYZV
d like	xmpbcZWYrYYYY
d love	WmtqoflobXXZX
d pay	yWVwX3QUWWVXU
d rather	sVuuZZVZYVYZW
d take	zSPXVXSTSSVWz
d un	tVVuXXVYwXYYV
d une	YaaxqZabcbabZ
d want	TUuWuvqYVVXZV
d work	VzXYxYXXYXXZW
da 0	TSVuXU3SXVVVT
da un	XYTZYaVXW2YXV
dados em	qnacccabbbbqa
dados na	aoYccbZotabaZ
dans la	qXzacbYaYZaaX
dans le	aaZbrXZauZabZ
darf ich	ZqibaaxaZYaaY
data 0	YXYYZZXyZWYVU
data ?	SVRWWSRq1QWWu
data analist	YsZbaaYauYarY
data and	0XVaZXTZXqZZX
data at	pxZbababaZbba
data engineer	bwYcbbabnablY
data engineers	XYvubaZYZabbZ
data in	QVVVW2SvXTOTP
data people	aa0bacYaYYabY
data person	ybcacbZZcbbcZ
data platform	2kZZaXWaababY
data scientist	jtYapaXljZakY
data team	WuWYYZzYYWWUV
dati in	pZacbbaprbcbZ
datos 0	vnabcaabbbbaa
datos ?	WsXaZaXyXXZZW
datos en	YXZbbbYavZatX
day $	TVXVYzyXYXVXU
day 0	vXZbaaYwaYZZW
day ?	NRQTVSMt0yTVR
day for	OTV0VSRUSTTVv
day on	SWYUa6WVZYYZW
day plus	sVZYZ1UYZYYZV
day rate	wabaclaacbbcZ
day remote	pYZaa1XYZYZaY
day to	uaaVabxbaZZcY
day £	VZZYasxZZYXZX
days ?	WVwYYZSZYyXYS
days a	wuaaZZYZbaaba
days of	twZaaaZbaaaaX
days per	xZcbbaaccbbda
days £	nVXzZUTXWVWYT
de 0	pnZqlaaaaaqZY
de algo	WWVYXYVW2UWVQ
de analista	YlbbbbZaaaaxY
de analyste	ZtbcbcabrbbbZ
de app	VXUX2XUYXXXYU
de banca	samddcbdccccb
de bijlage	UWWXXYWWuVXVw
de carreira	avbcbbZqbabbZ
de chef	Zpcdcdbcscbcb
de cientifico	rXZbbbYbwaZaX
de consultant	XlZaaaYZmYZXx
de consultora	qrZcbbZbaaZrY
de controller	ZqZcbcZbwaaZY
de dados	poZbbbZbrbaoZ
de data	avbdccbcccccb
de datos	rlabbbZbraaoY
de desarrollador	rsbcccacbbZbZ
de desenvolvedor	ZuZcbbZbZabsZ
de designer	ZqacbcZcpabqZ
de disenador	moacbbabraapY
de dois	UyZYZrWYZYUZW
de donnees	qqbcbcZbpbbbZ
de dos	WxZYatWVZYWZW
de empleo	XWVYYYX0VVXVU
de emprego	WWuYYXWzUUWUS
de estatistica	XXYYZ0XWYWXYU
de frais	WXXYXYTYYUpWy
de gestion	YwYbZaYaaZtpX
de jefe	YqacccabbabuZ
de l	cWYoZmXtZYZYs
de la	WXxqXYRXXXXXu
de notre	xWWVYVSyYUWWS
de passe	ababcaabbaquW
de power	XWWYZVX1YWXVU
de projet	Yubcbcbcpbbba
de projetos	ZrYbbbZbqabsZ
de proyecto	qkabbbZbbabuY
de r	XXYuZYWZaXwZW
de saude	avacmcacbbcaa
de seguros	vabdccbcccccb
de tecnologia	cbudcdbcabcbb
de uma	ZZZuuaYabZZaY
de una	abartcabcbbbZ
de verzekeringen	hZXabb2bXZZaY
de vous	aaXaaaZXY0ZWX
de zorg	vXZaaaXxXYaZV
deal with	xWaaaaZbaaabs
dear candidate	UWvYZZVZYXyVT
dear paula	yrUZabYaZXaaZ
dear zara	xZUXabtaYWaaY
decision makers	WXWxXYxXUUWXV
deck ?	UUSV5XTVXVWWR
deck is	YXXa4aYbbaabY
del mio	xZVaZZWsXWZZW
del sector	sYvnZaZZaaaaY
demo ?	TXWXXW4VYUVVR
desarrollador java	otacbbabbbaoZ
desde 0	TUXVYU5WXWSWT
desenvolvedor java	muacbbabaabnZ
designer in	amZcccabsacqZ
designer ux	jrZcbcZbsablZ
deux jours	spabbqaZbbYbZ
developer at	V2YcaWabZabba
developer for	Ucabb1ZaaaaaZ
developer in	XpZabaYZqYavX
developer on	yWabbbZbabcba
developers in	YYZabwtbaaabZ
developpeur java	uqacbcabbbbba
devops a	aYacccabbabxZ
devops engineer	ntYbabbbodamY
di 0	ZaarbasabapaY
di due	UyWXYwWUYXQYU
dia remoto	sbcdddcdddddc
dias a	WYaab3YYbZWaY
dias por	wZacccacccccb
did it	UXTSZZxZ0VZZW
did with	Xbubcdsbbacca
did you	WWVZXZxYuuVXj
did your	QVSWVYNX0PUUy
die it	rVVWXXTWzVWXU
die stelle	ZwZcbcabrabaY
die woche	vYaaauYaaaabY
direct client	yYbcdcacbbbca
disenador ux	mpacbbaboaarY
dix jours	wWVXYXxYYXXXV
dm me	uZYbbZtbaabbZ
do a	WvZvaaYbbaabZ
do and	TVPXUYzVTwVWU
do for	5WUYZYqYYWVXW
do it	lYXZzawZXVlZV
do not	TVTXXXSWWUwRy
do snowflake	YaYbmbXayWZbX
do something	RTNVwWOVT3VWR
do the	WVUXxuyWWTlXR
do we	XXWYZVtXZWYZ1
do you	mWpXmXpassWWg
does your	VUTVXXvXzTUWT
dollars for	WXVWYYUUWQsVz
don t	bpZZZZcYrrmYe
donnees a	YpbcbcZbubbba
dos dias	YnbbcxaYbbaba
drinks on	XWXYRZV5ZWWXq
drive the	TVVXVXUWYXWX2
dublin ?	VUzXYyUXXVXVR
dublin and	qzXYaaXbaYaaY
due on	ZaZaZZZZbYPY0
duration 0	zXacccZccccbb
duration eight	yVZcccacbbcaa
e commerce	bZbtfkanbjZpW
e mi	XYvauaXYXtZUW
e queria	zVUXXWUWuTWVR
e stata	abaccbabbaU1X
e stato	UVTWWWTUURUuy
e vorrei	wXTYXXUWxTXWS
e1 0	X0YaZaXYYYYYW
each other	XU1YXYUYVxVXS
earn 0	XXVZYUzSYWqYX
earn more	TWYYUZ3YZZSZY
easy-money>benefit	UWWXyXXVVU0VS
easy-money>call-ask	XbaWbZYabZzbZ
easy-money>event	U1bcZcaZbbZba
easy-money>freelance	pXXYWXyxYXRYV
easy-money>i-am	WXWZYWSYXS7YV
easy-money>messenger	WaabaZXaaZwZW
easy-money>mule	SVZZZZUXZYyZV
easy-money>part-time	TZabZYzYbZQZZ
easy-money>pay-first	WZYXZYUYYV4YU
easy-money>pay-word	jZaYaXVYaZ5aX
easy-money>permanent	Y3abaaWZaZWaX
easy-money>role	U0ZZVZxYZYTZX
easy-money>secret	XYYZZYWYZX3SU
easy-money>sell-cta	SVZZZZUXZYzZV
easy-money>site-notice	XZZZZYXYZXzRU
easy-money>teach	WXSZXRRWWP2YV
easy-money>threat	SWWYWXvWPVzWS
easy-money>unpaid	UWWZUX1UVTPYT
easy-money>we	TVWWWU0TWUPUR
easy-money>workplace	2ZYbbXZabaXbY
easy-money>you	WXWYXYsXXn5WU
easy-money>your-profile	UUWZYZ1XYYPYY
editor for	3WYXYXVWXYYZV
een betaald	XaYybaZbbbabZ
een controller	XtZcabvbWabbZ
een data	YrZcabvbWabba
een devops	XybcbcbcXcccb
een java	YrZbbbubZbbbZ
een plek	YtZbaaYbwaaaZ
een uur	YaZvasZabbbbY
een ux	YyacbcbcWbccb
eight weeks	1Xabcbabbbaba
ein kleines	vYbasbZbbbbbZ
eine neue	xZvbYbWaUYaYX
eine stelle	Zvacbaabuaaba
el 0	YYYYZyWOZWXwU
em 0	YaYabaZaaYrsV
em lisboa	WXaabxYaaZWsY
em recife	ZlabbbaaZZbxY
embedded engineer	ouZcbbZblnbbZ
emil i	ZaYbbcvbqZbbZ
empresa ?	ZVYbbbVa4aaXY
en 0	XXXZsZXYZWqqt
en bilbao	YtbbabZaaaavY
en cdi	Zyacbcacbbcba
en data	YYZZaaYxZXYWW
en el	YvZbabZapZZZs
en fabrik	ZXZbabtavZbaW
en madrid	YXaabuYYaZawX
en orchid	YqYbabZawZbaY
en stonebridge	ZsabbctabbbcZ
en una	VYXxXXSXYXuXV
en valencia	tuacbbZbaaXaZ
en wil	yYWYYZRYuWYYV
en zephyr	ZttbbbaabZbaZ
en zoek	ZZYbzbZbZaabZ
en zoeken	XYWZyZWZZYZaX
end of	nvabbaYXaXaat
ends in	SYWYXZPYyVXyQ
energia solar	cdctccccdbcdb
energy ?	bbbcbbrbsabcZ
energy and	ZXzbbcZbaacbZ
energy has	aYZcbctcrbcca
energy people	XvuaYaXaZZabZ
engenheira devops	pqbdccbcccccb
engenheiro de	mpZcbbYbsaamZ
engineer $	aXbbwcabccbcZ
engineer 0	sobcbbZbbbana
engineer a	sWZbcbZbbabuZ
engineer at	YrYbaaYZZYZzX
engineer contract	0ZabbbWbZZabZ
engineer for	ssYbbbacbabba
engineer in	lsacbbZbpacba
engineer on	hvbcacbbbcbcb
engineer position	axZcbcacbbbba
engineer start	waccccacbbcba
engineer to	YzZcbcabbbbba
engineer vast	YyacbbacYbbba
engineer who	URSYuWSWUTXV1
engineer with	lxZccbacbbbbY
enter your	WYXZZYYZYX1VT
entry is	UVSTWWTVWPzSx
entwickler gesucht	qWbbwaYabaaZY
equal shares	ZZYb1bWbYZabZ
equity 0	aucdobbcccccZ
equity>benefit	XXXYz0PXWXXYX
equity>client	WWSyVYWYZYYYX
equity>event	UVSSQR3RRTVWS
equity>expert-call	UVR0UYVXYXXXW
equity>funding	cacdvdcdcccda
equity>i-am	UVTV0VwVSUWYU
equity>part-time	V1bbZVabaabaZ
equity>permanent	UbZZ3aXZaZYaX
equity>start	NQUU2VRTWURVQ
equity>threat	U1abYVaaaaaZZ
equity>we	ZZZbzaYaZZZaY
equity>workplace	YzZbWaYaZXZaZ
erzahlen ?	YwWbaauaZYaaY
est en	ZaaZbZYwbYavW
esta disponivel	vXVXYXUWXXVWx
esta semana	WYWYZZXXZWW1R
etes vous	ZZjbZbXa2XaZX
eur 0	wYaabrZbababZ
eur and	X2YaYaWbaZaaY
eur remote	Zxbcbcacbabca
even if	ZX2bZbXaZUaZY
event>call-ask	VXW4ZySVZWWXR
event>connect	VVTXVXwtVxVUQ
event>content	ZbabbaY0bZaaX
event>easy-money	UXXYYQS2ZWvWS
event>expert-call	WXW2WXQUWTXXU
event>freelance	UaZaaZU6aXXYU
event>i-am	yVqWYpUUWyWWU
event>interest-q	VWTYYYW3TUYXU
event>job-word	TRRVVUT6SRTQO
event>mule	XTWWZYW8YWVXU
event>part-time	OWaZZ1VTZZWYV
event>pay-first	WWXYZWVWaZ0YR
event>pay-word	ZWXUW0oZXWsXj
event>permanent	UnWXYVVSXVWV0
event>requirements	PSSWVVR2VTVTU
event>role	WYZoYnY4ZXZSV
event>seeks	UYbbbxZVbbZbZ
event>sell-cta	tWXVXWQ2YXwWS
event>site-notice	aaaabZaSbYa4V
event>speak	YZZUa3YUaXYYW
event>start	rVWWWTUzWVVUQ
event>teach	TWXWY4VsYVTWT
event>threat	UVZZa0W0ZZWYU
event>unpaid	WZaZYSV4aZYYV
event>we	VYYYZ0V0aXXYV
event>workplace	RVTUWRS1VURTR
event>you	qVjXYWU2WabtS
event>your-profile	YZVaaYYSZVX5V
ex novatrek	aWYb0bZabZabY
ex stonebridge	aWYbzbZabZabY
executive programme	XUYZYzwWZYWYW
expected ctc	XutbbbabZaaZZ
experience at	Y0ZcccYbcbaba
experience in	XXvaaapZaWZYu
expert-call>benefit	XaaxaXVabbZbZ
expert-call>call-ask	Xaj3aZYaaZaaY
expert-call>client	VWSyVYWXYXYXW
expert-call>connect	YbazbbVccabbb
expert-call>equity	VWR0UYWXYXYXW
expert-call>event	WaX2aXWWZZZZX
expert-call>freelance	RXU6WXVXYWXXS
expert-call>funding	WWWxuXVXYXXYV
expert-call>job-word	XUVO7YWXYYWZW
expert-call>pay-word	aZX7ZYXZaZZaX
expert-call>permanent	XWW5RYYZaZaZX
expert-call>requirements	WaXzaaYabbabZ
expert-call>role	USR9WUTWUUWWV
expert-call>seeks	VaZ4XaYabaabZ
expert-call>sell-cta	Xaa1ZXWabZUbX
expert-call>we	SVWl2WUsZYWZW
expert-call>you	oZX4ZYVZZYYZX
fabrik nord	kmqbabqamYbfY
fee 0	UXZWZc0WZZYZT
fee and	UZYWYvTYYXxaW
fee of	VYZYaYWXaXzZu
fee you	WYXTXVTYYW2YU
fill in	VS0ZXXTZXXsYV
financial controller	dzYaabZbdZanY
financiero en	ZlYbbbZbyaaZX
finch has	WuZZabZcsbccZ
find a	WxUZYazaWUaaX
find someone	xW0aZaXXYXZZW
find work	bZbcbcYbzZcba
finish my	XZXbYZXZ0YZZW
fintech ?	bbabbaZtsYbcZ
firm and	uaaabascbcbca
firm in	WtXtrYsZZYYZW
firm is	XxvZWaXaYXYZV
firm needs	rabwbZYbbbbbZ
first month	WaXZZa3aZWYaV
first year	TWUU1vSUWURYS
first:benefit	bbYcbeyZmYjcY
first:call-ask	bXpzYmZjcXaXc
first:client	soqkbbbbZaabY
first:cofounder	YbZd2ccabZZaZ
first:connect	YZkdcZajmuaoY
first:content	dYWceiZ4YZbaV
first:cv-ask	ap2bbbYaZWZYX
first:easy-money	daYZhZpcYY1YW
first:equity	YkYf0agaaamaY
first:event	YZYbboX0Zaala
first:expert-call	XYa4maXaaZZZX
first:freelance	wYcebblbegZae
first:funding	Zabn2ZXjYYbZX
first:i-am	cbobkbfbqobYb
first:interest-q	latfjZYknYZYm
first:job-word	brqabaYcnbclY
first:messenger	dlZaaYXaoY0aY
first:mule	bpcddaaocbsYZ
first:open-to-new	YY4aabYZcZaYX
first:part-time	ucaainZqbZbZY
first:pay-first	cXXZoclXYc0Yi
first:pay-word	oaZrasjZZYmYb
first:permanent	ZydbicZdaZaaa
first:recruiter	ZluaaanacZded
first:requirements	iplakZmnaYilY
first:role	nrZcdeeblabka
first:run-code	XYYZZZWWZX6oV
first:secret	aYXZZrWYZY2mY
first:seeks	mojfokcalZaaa
first:sell-cta	dZeZmatpZWjZo
first:site-notice	ZZZaaaZaZZb3Y
first:speak	YYXmZtayZmZZW
first:start	vZZamcickZjbZ
first:task-for-you	0cXmnYVZYYnka
first:teach	XjYYZ3XfdaZZZ
first:thanks	YYbaZZZZd1ckZ
first:third-person	YXUoZanZuXZYv
first:threat	cnYcalfbcYtnc
first:unpaid	ZXXYtuaubXXbc
first:wants-job	ZbYbcaaa2YbaZ
first:we	liaijnnlYdjZa
first:we-help	edZadjzZfZeaX
first:workplace	spcbamYdcZhaa
first:you	damcdciadlkpc
first:your-profile	koqbZZcbablqX
five days	yVXxZQSXXWVYS
five minutes	RUsyWVRTyTTXR
five years	ZYXabbWYs1ZWV
fix it	VYYYZWVYZW2XU
fixed price	yaaaabkcaabcZ
flat fee	wXXxWWTXYXXYU
following you	UWSXWXSVWtT7O
for $	UWWYYX6TYVnWV
for 0	uYZYnrbZaXZZr
for a	nmlpbmYandbYZ
for accepting	abXbbcuaZwaYW
for actuary	oYabbcYababvY
for ai	zXyXWQTXVUWYV
for all	tbabccZcbqYcm
for an	kXYycYsYrWYZW
for any	aYXbbbYa5TbaY
for ardent	YmXuXaXvaZZZX
for august	zTQVVUSUTQVQy
for biostatistician	apZccbZaaZbvY
for c	WY0ZXZWXWTYuS
for cloud	UWVYWY0WVUVwS
for contractors	RYWWYWxwZXWXS
for data	YgqlaZXymXZZV
for details	pY2aZZXZZWaZW
for each	VTWXXXRXXX3YV
for eight	yWbccbbcbbbca
for energy	ZuXbZbsbaZbbZ
for firms	SVUXVV5QXUUXS
for four	qSUYXYWX3UYWv
for free	YZYaYYwrZYlqW
for good	VWVY0VUzXOXVS
for half	nWX1YVVWZYYZT
for her	VUUYUYTY5TXWv
for housing	avnbZbZbbaccb
for in	XypbbcYcbaaba
for it	vvXaabWrYYZWY
for its	uvbbabZabbbbX
for kite	YYWaaaYysYYZV
for kubernetes	XXzZYwWXWUYYS
for machine	oVabbbYaaaZzX
for maintenance	SXWXYXSWZUWT2
for march	TYZXYWXZYYWZ2
for me	qYXbaaXb1YaaX
for members	XYYUXvWwYVXWQ
for my	ttVXY0SrUWZZW
for one	PVT3stSVWTUWR
for our	tZWXovWuZWkZW
for people	UUuX0rXXXVqZU
for power	UYbbb2aZaaabX
for product	ZsZcbcbbbbbsZ
for project	aobcccacbactY
for pytorch	XYzZXZWYWUYuT
for react	YWZZbtWZZYZzX
for refugees	UVWXT2TWXXXYS
for registered	aWYbbcZarYbyX
for sale	TWTT0XwPWRPVR
for salesforce	ZXZcccZaZYb0X
for sap	pZbccdbccbcsZ
for senior	apXcccbbuacba
for six	zYZuYXXZZZZbX
for somebody	WXvaruWYqYZaV
for technical	XbXaaaXZZZY2X
for ten	OTQxVTqTyRqVP
for that	XYUZZZuZYyZYU
for the	YbValYVkmooXz
for three	yXxYaZVZZXaaX
for two	tqYnYWaYZYYZv
for us	0XWZZ1UWZWUYX
for women	RUSSUTO5TSUTP
for work	VWSZYZSY6SuYT
for you	WhorXY0YXicXW
for your	VXlpYYwYXRTyt
for zephyr	uYZuWaYbbZbba
forward to	WVQZYZTXT3URR
found your	xTPVSXQWTR1WS
four hours	vVYXTVyXYYUZW
free ?	uWVYXWrrXVVXu
free for	zXVXZYWraZuXW
free trial	YbabbbuaaVaxV
freelance>benefit	pYZZZapZZZZaw
freelance>client	wXXZaavaaZaaY
freelance>content	zbaWbYZVbYabY
freelance>easy-money	4YYVYURXYWQXT
freelance>event	RWWXXUS0YVWVT
freelance>funding	5SaZVZZZbaZbZ
freelance>i-am	NVRXTXOW2QWWR
freelance>job-word	yZpZYZUYYvYYX
freelance>mule	yZZZaZYZaZYaX
freelance>open-to-new	QV1XWXUXWSWVS
freelance>part-time	5XaZZZXaaZabZ
freelance>pay-first	2YabbbYbaaWaW
freelance>pay-word	0XZtaZaZaZaaW
freelance>permanent	xUzZYZWZsWZYW
freelance>role	1WaaaabaZoaaY
freelance>seeks	0VvZZZXaZYZZX
freelance>sell-cta	xWWWYXnWYVWYy
freelance>site-notice	yababYXabaVXY
freelance>start	1YabbaYbaaaaZ
freelance>teach	zYbXaXXabaVbY
freelance>threat	4YaaaZWabaWaX
freelance>we	1TWxvXRXXXVXV
freelance>workplace	0YZabnZbbaabZ
freelance>you	WSswVWzVqRVVn
freelancer ?	RVZXVY4YYYTYX
freight ?	XsXaaaqaZtaZX
freight one	vZZaabXbtYbbZ
friday ?	XupaaaWYYUYZx
friday and	YzUaaaWaYwYZW
friday at	VVWWXYV3YTXXO
from $	UXXZZY9UZXUYV
from 0	UvTWWWxWXSNT1
from a	UsWusZpYXVqZW
from atlanta	VYYVaXWyaxYUW
from home	mYaaZZWZbazbX
from lumenbank	paZcacZcavbbY
from monday	0XVWaWxXaYZYS
from my	XYWaZZ5YVoWZU
from novatrek	pbYcacYbavbbY
from our	WVYZXXOXZX3YW
from people	TUOXWRS0UxVUT
from the	UXXdsYVYZVaw0
from you	0UUSVTRyXVRWQ
from your	VUUYXYlXVxyVT
from zurich	WZZVaXWyZuaYU
full remote	yXcccbbcbbcba
full time	Y1acbbYaabbbY
fund and	VWxxVYTYUVWYV
funding>benefit	WXWXcX1XXYSYW
funding>call-ask	UWUzxYUYZYYZW
funding>cofounder	bZbczcbccbcca
funding>equity	ZVaa2aZabaaaZ
funding>freelance	vXcaabbccccdb
funding>i-am	WXWX4aVZXXtaW
funding>job-word	ZZxaVbaaZYaZY
funding>mule	XYVXzaRVYXSaZ
funding>open-to-new	ZZxaVbaaZYaZY
funding>pay-word	2TaZXZaacbaca
funding>permanent	TkUU0XVXVVVXT
funding>role	TQXx7XUWXWWXV
funding>seeks	aWZm3ZZZaZaaY
funding>start	UNXY2UUWXYVXV
funding>threat	3RXTPUSTXWSVS
funding>we	mUWWtXR4YWpXR
funding>workplace	RWY0TQXUYXWYU
funding>you	tRTtuUpTVUrVR
fur das	pXXZYYVXYXWWy
fur die	oWYaqaXawYqZX
fur ein	XuZyZaYZYZZZX
fur einen	rabtYcacbcccb
fur meine	uXVXXZTX0VXXV
fur oktober	WWWXXXVUXVWV1
fur sie	YoYawaWZaZZZY
fur unser	YuaYavWmbaabZ
gap in	XU4bZaWZYVZZY
gave me	vrWaaYXZZsnaY
gerade ?	WX2YXZTXVVXXT
gerente de	ZrYbbbZbrabrZ
gestion en	YzZcababbabba
get $	WWZYZoSZZZ4ZX
get 0	RSUXWXQUXU5TS
get a	TvUXWZvXbWwXl
get an	YXX3ZZWZZYXZX
get certified	WVXXWWv1YXUWT
get in	UWsXYZUYzUXYw
get into	VWTYWYTW4RWXv
get me	WYWZXYUYWUVY2
get the	xaaYaZXYcbvbX
get to	RXUUyWRXW2VYU
get you	VztXXZwYWVWYT
gezocht voor	qYaZayXXaZaaX
gibt es	WVXbtaXayYZZY
gift card	unataZYaaaZaY
gift cards	UWVWVWwWXuvWS
give me	VYTZYZTYo3YZV
give you	1RNXPVzVSTUVT
gives you	PXXYVX4YXYVZW
glad to	WZYuaaXbtuaaZ
glasgow ?	WsZaazXZWZZZY
going on	WX6YYYSWUQXZV
good people	rWvarbXbZYbbZ
good time	tYtaccZcaacca
good to	YYUZZbVYY6YXW
gostei muito	ZYzaaUYZZrZWW
got a	uZ1ZYZWZXWYZW
got an	UWRWzXRVTzVXS
got the	UVRU0UQSVSUUx
graag een	TYWvXZ2ZXXYZX
grade 0	V0YZZwXXZYYZV
great to	bbWbbbaZazaZW
greetings !	YqYaabXZZ1ZZW
greetings from	qYZbcbZbb0aTY
group 0	ruabcbZbbbaba
growing and	Xv0ZXbXaYWZaX
growth of	XaZXcb2bbZacZ
guten tag	tZubccYbabbbZ
h remote	uZabcsabbbZbZ
h week	xbcbcaacccadb
h:job-word	aXacbcaaaaa1W
ha sido	YYZaaaYaZXYuw
haben sie	psaccaabpbbbZ
hackathon in	XXZZaXX5ZXWYU
had a	XYUaZZRYW5XXW
had forty	YbXaacvauYabY
half a	pZYXwzWUZYXZX
half an	UWX0ZVV2ZXXZV
half of	TTTU4XTWVSUXS
half time	zZcabaZbcbbca
hallo noor	sZvcbcYbaZaYZ
happy to	tXSXWYuXV4XWR
harrow finch	YtpaYanmclZZX
haruka hat	ccYddcbbdabvZ
haruka i	YZXYab1aZWaaY
haruka we	obbtcbXcdbccc
has a	YYVZZaTYVMY2x
has asked	VxXzZUYZYZaZV
has been	WWbZZZVYXwUrw
has to	3VUWXXSVXUVUx
hat mir	ZWVaaaYZwsYWW
hatten sie	VXWrYYWvzWYYV
have 0	WUWZYaiYnWs3V
have a	rXsYpYXqlmYYU
have an	gsdbocpbaZabZ
have any	ZZXbbcYbtXaav
have been	UXSoXYSWXxX1n
have it	w0UaaaWYWVZZY
have something	zYyYYaWZXUaZW
have the	WYWYZSuXXqYX1
have time	qVQWVWNX0OVWw
have you	VqpkYXoqXxXYV
he starts	VYWZZYVWZWWX1
he visto	zYtZYZSYSWYUW
head of	lyoapaYaZXaaY
health ?	WXvvZZqYYWZYW
health and	VVoXWXTVV0VTR
hear about	UT2WVUSuSQTTS
hear from	UWStWSn1XSWWU
hear what	SVwVWWSUTyVVR
heb een	UWvZwYVZVWXYV
heb je	zURVVWxVTSUVS
hedge fund	XYwraZWaXZZZW
heeft je	abZcccabbZazX
hello !	wU3VVWRUWOVVQ
hello amira	YaWbabwbZrZaY
hello emil	YaobacxbZUabZ
hello haruka	mZWbbcybaXabZ
hello i	vyTYabWbaZabY
hello noor	pZtcddbdbYccc
hello tim	qaZccdacbsbba
help me	vXWZYZTYPVvYw
help with	lpZaZZtaYVrrW
helped a	WXUYYYvXWxWWT
here URL	asbcbbZubaqYW
here are	XYWYYZWVYSXX1
here at	Y2XcbcYbYZaab
here i	WXTXxYTWUyWYT
here is	ZaabbbvbbXabr
here s	VWUZYYtXytXXq
hi amira	lZdbbbvbambbZ
hi are	UQ4YXYVYTWWWU
hi beth	ZaXbbbqbotbaY
hi emil	acbccdtcpZbcb
hi greta	YYvaabWaYuZZX
hi haruka	iYrmaanZZrZZX
hi i	WWVZZaSZ2zZZU
hi ivan	ZaZbcczcbZbcZ
hi jonas	YYotaapaZrZZX
hi kofi	Yqmbccpcmacba
hi lena	dYdrbbvbaZaaZ
hi noor	ZtXbacqbapbba
hi paula	dZZtabnaaqaaY
hi sunil	rZanbbYbbsbba
hi tim	Zracbdqdcbcdb
hi wei	YsYubbcbbabbZ
hi would	U0xZZaXZZYZZX
hi yusuf	ZbbcbcybbaacY
hi zara	aaZcccwdcbcca
hire for	ZXvVabZawYZaZ
hire you	2XWRYuVXVXYYV
hires a	azacbcbbbbZba
hiring a	XtYbibxbaYaaY
hiring for	YVvaZaXYxWsZW
hiring freeze	TVVUXUUVVVXW4
hiring manager	asZdcdbdpbccb
hiring this	VYVYYW0YoYXYT
hl7 ?	WZYaawVYwXZZY
ho un	VWxYxYUXVUXXU
ho visto	vZyaabYZYXZSX
hoje ?	WWtXXYVWVUWVy
hollow oak	brnoZaaZjdaoX
honoured to	YZWXaXXxZvZaY
hope you	ZZpbbaXrZxaaX
hora online	VVXWZ3VWXVXXT
horas 0	WWaab2ZYaaZaY
horas al	WZbbbayZbbWba
horas por	aXaZbZzaaaXZZ
hospital group	0Wcabaacbbbca
hospital wants	PRWzVyURYVRXS
hour ?	tZVzYVVYUXYZW
hour a	QVWVz2TXXXWYV
hour about	WVW1aXVXZXYYW
hour of	UYW5XVSUYVTXU
hour on	VWWsYVqzWUYXs
hour remote	YabYcqawbYbba
hours $	tVVWX3ZWXWTWU
hours a	vkZXsplYaZZaX
hours at	0VWWYWRWYWUYt
hours of	4UYWSWUWZYVXU
hours weekly	yYcbbaZbccaca
hours €	OTWzX1PUXWRVS
household name	wUxZabTaaYabZ
housing ?	abababxbbabcZ
housing and	YrXsabYuYYZba
housing is	XVtZYawXVWXsV
housing people	XtwaXaYZZZabZ
how ?	XYZaZatYaXvbW
how a	YXYaaaWvzWXZW
how are	XYVZZZUYV5VXT
how did	ZaZbbapbyZbbZ
how do	WYWvYYwvXWXXS
how it	WZVWYXRYWyxYU
how s	VVRXXYSVU/UWQ
how to	XYXYZYvxsUUsU
how we	ZZZbbc1ababbX
how you	UWTzZZrXtoXZW
hr 0	WZbbbyYXbbZbZ
hr business	bzYaXaXbsaabZ
hr on	uZbbcbabccqca
hrs week	xbcbcbZccbcca
hw:jobs	bZbdddcccbcwZ
hw:linkedin	baacccabbbY0Y
hybrid phoenix	0VZbcaabbabbY
i add	ZZ3aZbWZXmZZW
i am	ZYVsZaqatniaX
i ask	SVSXWWNwzvRVS
i believe	VVRWWWvVTzVVQ
i build	VWUZrZ2YVWVZW
i call	R2xWZZSaYYZaX
i can	VpbYlXsYxUrZU
i d	qjsibcbarYYYZ
i do	SUrvwWpWSbnWR
i don	WyrZXZVYTvXXU
i found	xTPVTXQWUR1WS
i have	vWpYtZXZoaoYV
i heard	YVVZYaVYwzYXU
i hire	1WvPXYUZVXXYW
i keep	VS11XYVYVUXXV
i know	Xwla0aVZXUZZV
i like	TW0WVXOVTtUVU
i ll	YXwaZauZXmaZm
i look	SUPYsXSWu2TSR
i lost	WYVZZZTZ3tVYU
i m	aaaklbYattkZX
i need	xYYZnZUZoXYau
i noticed	VWWaZZ5aYYYaW
i owe	UVQVVXRVT2TTu
i pay	SWTzUTQXSV1YU
i place	XX3bacXbYYbbZ
i put	WXtZYa2ZVTYZW
i read	xYUYZWWZwtZYW
i recruit	XszaZbXaYYaaY
i run	rrYpnaZbZZabZ
i saw	VTTZYZqZxwYYW
i see	VW2YWZSXVxoYU
i sell	VWTYxY1WVSXXU
i send	brZZbawZnXhaW
i still	VWTYVZwYWyXXp
i talk	TVSXWZuX6RYYS
i tell	upnZlbpZXWabY
i think	WphaZapYWqrZo
i thought	XYwbbcsbaZcba
i ve	UWpkobWnurYYl
i want	XXUuwYUZzWZZW
i wanted	aZscccbcYtbba
i was	YpUaaamYsoaas
i will	UVUXyXUVrTWYu
i wonder	0TOXUXQWyTUXT
i work	YvsaXaWZWqsZW
i would	XwoaYaWZxWZZX
i write	UYTYXTyxUvTWR
i wrote	YzXZYbraqYZbX
i-am>benefit	vZSXnVuazXUWS
i-am>call-ask	ysthkdVYVYYYV
i-am>client	jvzZZaWaWYaaX
i-am>cofounder	XXjZ6aWaZYZaW
i-am>connect	WXzYYZWWV4dWU
i-am>content	VYTXYWU9VcYXV
i-am>cv-ask	W2wZVaWYXXYWV
i-am>easy-money	XYWaXX0XYT0ZV
i-am>equity	VWTV0XRWWRTXT
i-am>event	VYVYYpd4ZpeXV
i-am>expert-call	WaX2ZWVYYYVZW
i-am>freelance	vVXmXZkYtrYYb
i-am>funding	YrYZ4aXZUXZZX
i-am>interest-q	SVfYYYTr1pWYq
i-am>job-word	bqvjkZVawXXYV
i-am>messenger	VWWaaZXZ2VuZV
i-am>mule	UowkZXnbrXrWT
i-am>open-to-new	ZZ4babYbYXaaY
i-am>part-time	zXYZYpWYtYZaW
i-am>pay-first	TXUT0XLXUS0YR
i-am>pay-word	QUkyVztcmSeWU
i-am>permanent	VyVZYZVvdrYYW
i-am>recruiter	Xo2ZZaWZoXZZW
i-am>requirements	aVWcacZc2bbba
i-am>role	lkbacarZuaaYX
i-am>secret	VXUYYXTXVuaU1
i-am>seeks	elZZrbYZwZjYY
i-am>sell-cta	XWalspwYYaZXZ
i-am>site-notice	YY1YabWZYXZXY
i-am>speak	YZXYYYW6XVsZV
i-am>start	pWVa4aVZrWYZW
i-am>task-for-you	zVUtVXtXTUoWp
i-am>teach	UVUXXypoxSrXT
i-am>thanks	VXUZZXVY5yYWV
i-am>third-person	YXacbcabzbabZ
i-am>threat	XSTXWvSVwS2UP
i-am>unpaid	TWTXzWTUvTWYT
i-am>wants-job	YXXbZaXa8XaZW
i-am>we	oolcvXrbVlWXZ
i-am>we-help	tVrXWW3WTSWWR
i-am>workplace	UWUYXYSX3PXXy
i-am>you	dorZcYmYnqbWZ
i-am>your-profile	hk0YYYaXktXVV
ia en	ZYZZauXyZWXXT
ich bin	VXsXYZUY0VpYU
ich ein	VWzXXYUXsVXXU
ich habe	tXXbraXauYZZX
ich mehr	YvWbaavaZYaZY
ich sie	WY1YZZVZXWZZW
idea about	xUSW0XPXRSWWS
idea for	YYWZqa2YXXYaX
if a	PWQUWWyVV0VTQ
if not	RS6TTVsUQPTRK
if there	XWvbZbXa0WbaX
if this	ZZWbabxaZTXyU
if you	ZjqkZZkjftZZY
if your	RYXYZZwZ1TmYU
ihr passwort	ZaabbaZabZjwX
ihr profil	ZZtXbbZbbYZxX
ihre einladung	ababbaYTbZa4W
ik ben	ZZnanaXaxXaZW
ik een	tvacbcabUbcca
ik heb	WXqavZWZwXZZX
ik zag	vXXaZayaVZaaY
il mio	XXZbZaZZzYaaW
il nostro	YabaaYysbaZaY
il nuovo	UZYZaZXmZyYWU
il tuo	ZakbaadaZmnrr
im jahr	ZqawaaZbbbabZ
im monat	VYZYaoxXZZtYV
in 0	WYYaaarUZXq4U
in ?	0XWXXXUVYUWYx
in a	alopoXpYcXqgV
in atlanta	kirbaoioakaaX
in austin	XrfbsbpakXaaX
in bank	YXuaabYaauaaY
in bengaluru	bvXaYaoacsZaX
in berlin	nttaaZcYZZZnW
in biotech	ZYvaZamZYsZaY
in breda	WXZaawXZZYZwY
in cebu	XXZaaZ3aZYYaX
in chicago	YXsaYqvZYpZYU
in de	rXYZZZXlnXZsq
in denver	YqcbZlroflaaX
in der	XXXZYmWUsXYut
in die	VWVXYZUX2VXXU
in dublin	kunnapXabYaaX
in e	YXqaZamZYxZZX
in een	ZY1aZaVZZXrZX
in energy	ZZ1bbcXbZWbbY
in europe	svacbaabbaaca
in festanstellung	azacbbYbabccZ
in finance	XswbabYaZZaaY
in fintech	WXtZvZVXVvXXU
in from	aZabaaVZbYxuY
in glasgow	XopaaubaZZapX
in hospital	XXwZZZXUXyWZV
in house	U3ZYYuXWaYXaZ
in housing	aataabWZZwaaX
in insurance	YZwastXYWYZaX
in it	PVQU3XrVVuWXT
in joining	WXW1ZXUYaWXYw
in july	TWVYXrSWtWXXy
in june	UYXYYpVY2WYZr
in lisbon	bmrnlqWYcpZZW
in lyon	XXZooqnkhsZZV
in madrid	XjkpZolZtiZZX
in manchester	cvdZYsXpaZaaY
in manufacturing	XXtZabXZYxZYW
in march	WYVZxYquWrYVb
in may	kWUnoYUWXxWXz
in milan	ZZmbZZzlaXaaX
in mind	XW8aYaWZXTZZV
in munich	ZdqsnoWkiWZnW
in my	VzTZZZpvWnXYW
in one	UVTUXSTWTxUSz
in orchid	baacccsbrbbbZ
in oslo	ZtnZqnZgZbaaX
in our	mppXoqYnZXjZX
in partita	vYacbbqbbbaba
in pathwell	aZvbabraaYaaZ
in phoenix	pbZnafXqltZYW
in public	TVtYoXUzXoYXV
in pune	YYabaa1baZZaY
in r	XYaZZtUwaaYZX
in retail	tVpaparZYmaaX
in rotterdam	pYnZZvVcpoZYW
in seattle	XXnZYZqXsyXYT
in spring	SR1YWvTWVXXYV
in tech	XYUYWZ5rYVYZV
in telecom	ZZYaZakYZ0ZYX
in the	UaXYnYXXazoWw
in toronto	jrbanjXlkoZaX
in touch	XXnY0ZUVXzXYV
in two	PWtUXX3UYWWYT
in with	UVRXWXSWUPzQx
in writing	aatbbxYXbYbbZ
in your	ZWajYXqYrpsjY
in zurich	VaoZnsVXssYnU
indefinido 0	ayacccabbbaZa
ingegnere devops	mqYbbaXatZanY
ingeniera devops	quacbbabbbbbZ
ingenieure devops	aYacccZbbZbxZ
instead of	UVWXXWz2TWVWR
insurance ?	XXrZZZ0pVWYYW
interessa ?	stacbcabbbcba
interesse ?	xlaccbabZbbba
interest ?	nabxbaYbbbbba
interest you	r1YYaZWaZYaZW
interest-q>call-ask	vumpaZXZZZaaX
interest-q>connect	WWw1YYTYYsXWU
interest-q>cv-ask	Y5SaUcYaYZZaZ
interest-q>easy-money	RWYYZX0VZYTZX
interest-q>event	TVSXXXS4USXVT
interest-q>expert-call	VWSyVYWXYXYYW
interest-q>freelance	SXYZaYzWaZTZY
interest-q>funding	TTPT1VSTVTVWP
interest-q>i-am	YvWYbZurqUiYU
interest-q>job-word	Wa+ZYZWYXXYXU
interest-q>messenger	ZYWaaaXZ4WWaW
interest-q>open-to-new	YY2bbcZbZXaYZ
interest-q>part-time	3ZYbbXZaaaWaY
interest-q>pay-word	wVSzWXTXXXXXU
interest-q>recruiter	Z0YcccYbbabbZ
interest-q>sell-cta	UV6WSYPWWVWXT
interest-q>speak	YZXZaZY3YWZZX
interest-q>start	SWUYXWVV3UXWQ
interest-q>task-for-you	waZZbaZbbbabX
interest-q>threat	WzXaZaXZvYXZU
interest-q>we	VWV0YyUUYUWXu
interest-q>you	tpnbbYYldZbYj
interested ?	mWrbbawZaaaaY
interested in	XdysnnXXZXYYZ
interests me	6UQVTXQWRNWWT
interim head	xXbbXbbbcccdb
interview at	UWQWXYPW9RWXR
interview you	ZaXaaaX2XWabZ
interviews for	WYYUYVRxVYYZv
interviews on	TRVvVVQVWX1YU
into data	SVQXWVSS5RWXQ
into e	bbZabaZusXbbZ
into fintech	bbZbbaZtsYbcZ
introduce me	WXTZwZUZ0TYYU
invest in	WXXZ1YqVWWPYT
investigadora 0	V3XWYOVWXXUXU
investor ?	VVTW3YSVXUWYU
invitation to	ccZcccZbbkbxZ
invited to	YZYaZZX4bXZZU
invites you	VWVYYyWzWSWVR
ios engineer	qrYbbbebpaabY
is $	VuXtZXYYaYuZX
is 0	VSVYsYSXYS2uY
is ?	TSzVUWzVSQURM
is a	opnZlamZZYqYX
is about	UWvrWZUyqTYZV
is an	WXWZWZVYXWuxu
is at	SUUUXVQSVRTT4
is attached	YxXaZbYaXXZZv
is below	XYabZawZZYZav
is blocked	XXXZYZTYQV3YT
is due	VUWXVXPWWUvVy
is een	YzZcbbababbba
is free	TXTYWUyxVQXYT
is hiring	WvZbabubabbbY
is in	UVUXsVysWSWWw
is it	QTxUwVpTTdPTo
is looking	miYkZenYaaqZq
is nearly	WVSX2XTWXWXYT
is no	YWZZaaWYZXY4U
is now	VWlYYZUXXRV6q
is on	hXVYYZsXqVqYx
is out	WYoYYWU1YVlWi
is over	vzYaZYVZbZYaW
is react	Y3TbaaZbWXZaX
is ready	rZYaraWaaZapu
is the	XnXaYaqZZrYWx
is there	XXVZZa2YsWXYV
is up	WZVYYZT1XWXZx
is your	rZtZaaVaxkZZW
is £	XwXvZaZbaYabZ
isn t	VV1ZXZpYWQwWU
ist eine	WyWYXYUWWVvWT
it ?	vhVaaYtppUXYi
it and	XXYXVZWYZX1YU
it as	PWTW5WRVXVUXT
it be	wzUYXYrYVVYZV
it for	UXUVzWOvVUOWt
it free	VZYaYZrYZYZZy
it goes	VXUXXYRXVyWXw
it has	qYXaaZXYY3ZYS
it in	qZZaZayZZYoaX
it like	XYVZXa4ZXWaZW
it on	YXWUYYWzXUZZw
it over	VYVZYZ8YYTYYV
it s	WrvoYYXqXXrYZ
it says	XZWZZZWYYURW3
it takes	qVUUXWwwXUqXU
it to	erVZYZVZXSzub
it up	TVvWVXQTVysSR
it was	aaVbZbYam2aZW
it with	XYYb4bXaXYabZ
it would	nWUXtZVqX1XYV
its way	TWWWWYQWYSwUz
j ai	YYmarZWZ0lZZV
j aimerais	ZaYbaYwasZabZ
java 0	ppccccbcccccb
java ?	pwacbaZabaabZ
java and	VVrbabxatZZaX
java em	pYbcccabbabuZ
java en	ZxYcccbcbbaaa
java entwickler	qmbcbcZcobbma
java ontwikkelaar	prabbbqbabbbZ
je cherche	YqZcmcacsbcca
je in	XZXTZYwYxXXZV
je me	XXpbZauZvXZYY
je mijn	UWTYXY1XhUXWU
je profiel	ZZubbcZbaYavY
je suis	ZZyaabXasYZZW
je te	VXyUXWtrWTVWU
je vous	WpUY0YjYWrWXT
je wachtwoord	aaabbaZabZrvV
jefe de	rjacbbabbabtZ
jij onze	zyZYZUXPZYYYX
job at	XyVZabWalXvaY
job description	VuWaZaXaYaYZy
job i	xxdYVaWZWWYZW
job in	WquauZWYZXnXm
job seekers	VSUXSzxVWWVQS
job with	XyoZbcYbZZbba
job-word>benefit	arWbnaUa0ZnZX
job-word>call-ask	OS2TUXVTVTVSR
job-word>cofounder	U0YZXZXaababV
job-word>connect	lszaZaWYYUaoX
job-word>content	YYXZa5YSZVZZY
job-word>equity	X4ZbWaYaZZZaW
job-word>event	TO1WWVUxUNTTT
job-word>expert-call	VU2OXYUXTVWWV
job-word>freelance	wlZaaYYauZaZY
job-word>funding	X1VR0ZWYYYXZW
job-word>i-am	nxvZXZUYsYXXV
job-word>mule	ZuVbabZayYYYY
job-word>pay-first	UTQVVYQYSU2WT
job-word>pay-word	lrVXWXUXeXjY2
job-word>permanent	X1ZbaaZanZaaY
job-word>recruiter	axYcccacbbZYZ
job-word>requirements	Z0YcbcYabZabZ
job-word>role	jxWaZZYZqXZrY
job-word>seeks	XxVbabYavhaZX
job-word>sell-cta	TRTXWU3VVWTMS
job-word>site-notice	WUWZZYzXXQX1T
job-word>start	uWWa3ZWZVXYZX
job-word>task-for-you	4VTPVwSVSVWWT
job-word>teach	V6XbaUZaZZZZY
job-word>threat	Y3abaaWaaaXZY
job-word>unpaid	TRSUO2ORTTTUP
job-word>wants-job	VTSYVYVX0UVVS
job-word>we	cwsWvmXVVTvUU
job-word>we-help	UPUXXWOW5WzUU
job-word>workplace	W4XbZZXZYXZaY
job-word>you	hnumWaWWtTguU
job-word>your-profile	RRwWXV1OVUUUV
jobs ?	2TSWWXTVxSVWT
jobs and	XXVaZZXxvXYYW
jobs for	XUXaaZwYXWYzV
join ?	UVU0SWV0WVXWU
join our	XvYWqYaxaYfZX
join the	XXWXXWWRWUvzO
join us	VPZXxxWXZZXZW
joining our	WXW1ZXUYZWXYw
jonas i	ZYsyabUaZWaZY
jour en	uaZbbYZabatbZ
jours par	yabccZbbcbaca
jullie een	XUXbZbxawYaZX
june and	WZXbZaVa5WYaX
jury for	SST2RRPrURSRM
just a	VWVYXY0XYUVSt
k 0	UzZZwWWZZZYZX
k a	vWXYYXtZZXtaY
k and	WeYZ3ZWZYZYYW
k base	Zyacdcacbbbca
k equity	Z1acYaZbaabbZ
k eur	X2ZbabYbaaabZ
k permanent	axbcbbabcbaba
k plus	ZyZchcacabbba
k remote	rvabbbYbbaacZ
k y	WVWX2ZVXYXXYU
k €	WsWY0ZUZZYXZW
kannst du	VXSYXYUWUSWV2
keep 0	TUUXWYsXZW3YS
keep in	UTPW5VQQVPTWU
keep it	WXvXXZSXWzUUU
keep you	RQwV0XSUUTTVV
kind of	UWyXYZQYrvXTT
kite anchor	dqmcZadoqaZlW
know anyone	VVQUTVwUPTWT1
know if	YohbZbYavXaat
know of	TVUZXYTY8TXXV
know people	XXUZyZTYP1YYU
know power	vYxaYaWZYWZaW
know terraform	uYWayaVZWVZaV
know the	zXWYZSTYZzYYU
know what	VV0YYazZVUYZW
koffie ?	aZzbnbZbaYbbZ
kofi i	bbqdddadpacbb
konnten sie	xYZbaaYavZaaY
kubernetes and	WUsbaaYayZbaW
kubernetes for	XZqaauYsaZaWY
kun je	tZYaaZXaaYZYx
kun jij	2ZZYZUXQbZYaX
l energie	qXWZZZXyYWZYV
l hopital	ZtacbbZvbbZaX
la data	ZZZbbaX0aZYZW
la nomina	VSWYXXVWWWvVx
la reunion	TWXYYXSVYWVU2
la sante	rXyacaYaXZZZW
la tua	qaacccacbbXwZ
labs ?	ZYYbab1ZWXaaW
labs is	YwababYaaaasZ
las 0	VXWYXYTVXVWV2
last month	TWTyWVVVXS0Vh
last night	WUUYXXSWWUWV4
last time	VXtYZ3lYYTXYT
last week	kpWaZabZprZao
last:benefit	YYXaklwaqZdcZ
last:call-ask	kmotZdijaYZYa
last:client	hrsaaaraYZaaY
last:cofounder	ZnZayahabZaaa
last:connect	XYealZadkyanX
last:content	jYccYmk2YWbaV
last:cv-ask	oqubabZbaZaaZ
last:easy-money	lbYZjdidZa0YW
last:equity	YmYi0dXaZZdaY
last:event	YZYcamX1ZbblZ
last:expert-call	XYb5kaZaaZZaX
last:freelance	vZancbmbacbZc
last:funding	abcn1ZXiYYdZX
last:i-am	banbjakarpbXc
last:interest-q	ooocjaeceaZZf
last:job-word	aoqbaaYfqbanZ
last:messenger	bZaabZYaoZ1bZ
last:mule	XleYcXcrkZvYd
last:open-to-new	ZY4babYaZZaYY
last:part-time	slZZpoYrcZYZX
last:pay-first	bXXZoYlYYc1Xm
last:pay-word	sZZqarkaaYjZZ
last:permanent	cxaclbZcaadaZ
last:recruiter	ZZsaaaqalYikh
last:requirements	cncZnZnpYXopZ
last:role	irZchehanbala
last:run-code	XYYZYZWVZX6pT
last:secret	ZYXZZrWYZW3nY
last:seeks	clmcolbZoYbai
last:sell-cta	bZbljdvmZXbak
last:site-notice	ZYZaaaYaZZa4X
last:speak	aaYoarYwZojaX
last:start	vZZalcmceZhcY
last:task-for-you	yYXYYcdZjXolj
last:teach	VeYZZ1XnhbbYc
last:thanks	XYYcZZWXl6YoX
last:third-person	ZZrbabWbsZbZu
last:threat	hoZcZjkbbYslc
last:unpaid	WYYZsrmvaXYaj
last:wants-job	ZYYbcaba2YcbZ
last:we	kcZbjmooYekZb
last:we-help	YjbaaZ0akZiaX
last:workplace	tpfbbmYdaZbaa
last:you	bbmddajbiliob
last:your-profile	akraZZZdbeltY
lavoro ?	XYwYXYuXXTYWT
le 0	WXXXYvUmYWUtt
le contrat	YYXZZZXXXXWWz
le fournisseur	XYXZZZXXXWWW0
le logement	bbacscbrbabca
lead job	aWXcbcYczYbaZ
learning engineer	osYbbbZbaabsZ
learning ingenieur	robccbablbbnZ
leave for	VY2XXYTXVUXWw
lecture on	WXXWZyUSYXXYv
len:0	UVZaYYWoYqZxw
len:1	kjkhkkldjdiYb
len:2	qqbmjanaaabaY
len:3	YZWaba1baZbbb
lena i	YYrxabVaaYZZY
length 0	1WabbbZbaaZaY
let me	aVrZZapZrWZZu
let s	YWoYzYVWV0YWZ
let us	WXYZYXpxZTuYX
like ?	RVSWWXvV0PVWR
like a	1aZbabZbaabcZ
like it	W2WaZXXuWXZZY
like that	UYuZYauZWtYZW
like to	sonkakaXrZYYW
like you	wSsWtTRvWpVVT
like your	WYUYWZRWXxyWV
like yours	XYWXzawZYUTZW
liked what	r0WbabWbYXaZZ
link to	VXWYYXzvYsWYT
lisbon ?	VVxXYzUXXUXVS
lisbon and	YXqataXaXuZaW
list for	XZ1ZYaVZYRYZx
list of	VTRYXY8URUWXt
ll be	XYWZsZUVXtnYy
ll explain	WU7YYXUWUVWYT
ll get	WXWXYZTYZW3YS
ll see	WUyYyZTYWRVXU
location manchester	xWZdccbccccbb
log in	TVWXXWQWYU4TT
logistics people	XsvaYbYaaZabZ
look after	lZXaYawZZwZaW
look around	Za2bacYbZZbcZ
look at	vWTTrYmVosVXo
look for	nVWZtyTVqWqZW
looked at	YWVaZaxZYyYYU
looking at	WYVsZayYZZZqY
looking but	WxvbabYbXYaaY
looking for	jdrasaZZmYiai
looks for	XxraamWobaZaY
lost my	WYVZZZTZ3uVYU
lot of	VR3ZXYTYWXXZW
love to	WntntZdplVWZW
love you	ZxYaawZZZYZbY
loved your	zWWYZYXVZuXYW
lumenbank !	nZabcbZaZwaYX
lust auf	oZ0ZZaWZaYZZW
m a	pYooabVatbraY
m an	STSWVWxVSQ0XS
m building	YYwZubVbYZabY
m finishing	aZYbbZYY2XYbY
m hoping	RUNXWYSU0wVVT
m in	YsWaZaVWY2pZW
m looking	XWXZwqTayXTaX
m not	XrTaZbVZX4ZaU
m stuck	VWSWXWTRUyUWx
m the	ruXaZbVZsqabV
m trying	YYSYWZxXWyXXU
m w	ZtZaaaYaaZavX
m working	ZawbZbZaWXZav
machine learning	npdbbmZabaarY
made me	WY5aaYXZXpZaX
madrid ?	XqXZatWXwVZYW
madrid and	YYXaZasaXxYZV
make it	ZYZaabxZaWaZu
manager 0	udbcccacccbkb
manager ?	WVWaZaWa3qZYX
manager at	YzZcbaZbZbbba
manager for	kzZbbcZcXbcbZ
manager here	tsaccaZcabbba
manager on	cZcbcaYbbbyaa
manager with	Y0ZcbbZbabbaY
manchester ?	WuWYZyVZVXYYV
manchester with	ayZaWcZboabbZ
mandat als	zaabcZYbbbXaZ
mandatory for	YZVaZXWYYUXZ2
manufacturing people	XXtZZaXYZVYyT
many people	XXWaZaWZV6YZU
march at	UYXXYZSXZWWW2
market ?	WWrVXYT1XUXWS
marketing manager	pxababZbabbba
mas com	YXaasVXwbaZZX
mas como	VZaabavubZXaX
master s	UYWXYyVXuXYYU
mateo ha	abZbbbZabXazW
mateo is	ccbccdaccYcxX
may i	qnvkbYXaqdXYU
may is	RTRTWWyUVQUVz
me 0	YZXYxaSZYVvaW
me ?	bVkavaVZ3SYYW
me a	uYUYXYSXbyxZR
me for	bVnsZyVZpWYYV
me gusta	WYWZZZWYXytYU
me gustaria	vZXaZatYmoZZW
me how	XWWYXVQUwQ1XV
me in	TXUZTZSY1SWYu
me je	XYwaaaWaXWvXV
me know	jXbaabXavXaax
me on	UWVZYYXYVUwYx
me the	rXVZYZtZXVuXr
me think	XY4ZaaXZZYZaX
me to	ktWZrZpYUkXZq
me what	aYoYZYZwxVZZW
me when	VU6ZZZVYWWYZV
me with	VWRXVXRWwnuVd
me your	pipaarXZZYbaq
mean a	VWTXVWvyWSWYU
meet people	aWSazbyYZUZYW
meet the	XXYXaZ0vYVYZW
meet you	YvVaaaWZX0oZW
meeting in	VXZWZyYXYZYaw
meeting on	YZaZaYXTbYZaz
meetup in	abcXbVbzdbccb
mehr erzahlen	YwWbaauaZYaaY
member you	UUTUWWSVWStzN
mention my	ZaWbZaYa1TZaU
mentores voluntarios	YXaZZ0YWaZXZW
meses 0	1YabbaZaaaaZY
messenger>benefit	VaaWZZPbZZ1aX
messenger>call-ask	3aaXbaVacbTcY
messenger>content	VZaYaYYTaazZW
messenger>easy-money	XYZbYTVWWW0aX
messenger>i-am	SVWZYTVXVV2YW
messenger>job-word	Y3YbZbZbZZWaX
messenger>we	5VXWWVTXXWSYU
messenger>you	VaaWZZQbZZzaX
met at	RzzVXXURXOVVT
met je	VVSxVXVYZwwRV
met onze	PYWSZW5XZXVYV
might be	WVpXyaUZZwZZW
might like	WWwZYUUxXVYZW
might suit	X0obbcZbYYbbZ
mijn cv	WYYbZaYZzZaaW
milan and	ZaubabtbaYabY
minuten 0	WXXsUzVWYXXYV
minutes $	WZZra0WVaZZZW
minutes 0	UXW2YsVNXWWWs
minutes ?	VYvvYZuYVUXZW
minutes a	RXX0ZVUXWWsYT
minutes about	PUQrXWOV1TVXS
minutes and	YYYxabXuaZZbX
minutes of	TURxUXSTzTTXn
minutes on	ZYYyabtaZZZaZ
minutos por	YZYzZYWYaYYZW
minutos sobre	VYX0ZWVXZYXZW
mir die	WXSYXYVWUSpW2
mit dem	WXXYXYVWYVwWw
mochten sie	ZwavaaYabaaaZ
modelos de	SZY1YXXZZYYZW
moment ?	xXqYYYSYXwYYV
mon cv	XYYbabZa0ZZaW
monate remote	xabccbZcbcbba
monday ?	0mpZbaXZaWabX
money comes	PTPU2VMTTPzON
money from	XzVYUaVYXUyYW
money in	VVWZ5YVYZYYZV
money is	SVVWzWUUXSwXR
money to	TVUVVWPUU0sWS
month $	wZcccbZccdbcb
month 0	bWXXWWQTXV1UP
month and	OUVS1UvWXWPXV
month for	oWWWXVxVYWuXU
month is	XYTZZa4ZYSZZV
month we	tabYbyUabbZbY
month €	zXXYWYuYaYVaX
months $	wacbccacdcbda
months 0	wccccbacddXcb
months contract	yZZbccaccbccb
months remote	waacdbbcccccb
months €	zXbaYbabdcada
more ?	YtparcXbaabbZ
more about	0WsuZZVZVTYYW
more than	XZsZYbsbbataX
mosaic rent	jrkcaadZqYapX
most of	XZsZcbwbaaaaZ
mot de	ZbabbaaabZquW
move ?	YWxaaaYZYwXZV
move the	UWUZXZTYMSVW5
move to	atZcbbabwZYbY
moved the	YYXYYSWXZVYW1
moves to	YYZYTZXXXWXZ1
mule>benefit	Z1WbZaUaWYYXX
mule>call-ask	YY1YabWaYYZXY
mule>connect	VWVYYXUWVSzXS
mule>event	PPRSUyRsTwpRO
mule>freelance	4aaXaaWabbTbY
mule>funding	WUWXQYWzZWvYR
mule>i-am	SuQTUVRrvQ0Wn
mule>job-word	YzsaabZZYYYYX
mule>open-to-new	ZX0WZbYYXVYaV
mule>pay-word	fTUTWSRrWU9VQ
mule>permanent	Y2ZbbbaaaaYYY
mule>role	r0XZZaXZYYqYX
mule>secret	XVYZXXWZaYyZU
mule>seeks	zoYtYqWWZYVZV
mule>sell-cta	sWVvpZuXYXeZV
mule>site-notice	YY1YabWZYXZXY
mule>speak	WWUXYYWyWWWZX
mule>start	PUUUVTTVVV1WR
mule>teach	XXYZZzXYzXXaV
mule>threat	XyYaZZVYZYmWw
mule>wants-job	aZZbZYXZ2XZbW
mule>we	mymVsURaWTxVP
mule>workplace	pWYYZYUXZYxZV
mule>you	YssnfaTrZerXT
mule>your-profile	XQUYYRX0XWWYZ
must be	zZXaabtbZYZaX
my client	mpwaabXaZZaaX
my clients	YY2bbcYbaabbZ
my co	bacdvdbdcccda
my cv	aUYcbcYc1aabX
my desk	VTwYYZVUTTSX0
my job	VYVa5bWZfVYaX
my last	XavYZayZYTYYX
my list	ZZyaZb0ZVSZaV
my name	aarcacYbyWabX
my network	XXUZYaxXXvYWX
my own	VVTWURRWxyVWS
my password	WYVZYXUXVwPV0
my phd	UXVWZ0UYwVWZV
my portfolio	RQQXUXQW5QUWS
my resume	WaVaXZWY2WZaX
my show	YaXWYZW5YVZaY
my team	qpaZZsvXXhYZW
my uncle	YZXaZTUXXT2aX
na vantage	aYWbbbobyaaaY
name for	Z1Wbcaacbabba
name in	xUTbabYbaxaZY
name on	VR4ZZaVXWRXXX
near bengaluru	XbbcccZbcZayY
need a	smWdsYXYpXpZa
need an	VYbbayaWrbbbZ
need help	uWYWUZUZWXzXV
need our	SURWWTSTUU6WT
need somebody	RUU0UTTTXWVXu
need someone	uvXavZVZYYYaW
need that	QWTWVX5WWSVVR
need your	SVTXUYUXXT2Xz
needs a	stYhZZYZkYZZq
needs an	vXbsbeZbaaabY
needs help	TaabccWbxXayY
nel nostro	axacccbcbbcbb
network ?	XYT2YYxYYSXXV
network engineer	pxZaabZbaZbmZ
never met	VVUYVYSXVxxVR
new account	XWYZYXTYZWuWu
new job	WR2ZYZWXWWX1T
new one	wXYZlZXXYWZZv
new opportunities	bbpdcdbdsbcbb
new position	URyZYaYXYWZ0V
new system	WTWZYZWYXRXS3
next ?	WtzYabXaaZbbY
next quarter	V0zaXaUZYVZZW
next week	XmVqZZZWvoYZs
nice to	XYUZYYjYX5qXV
nimbus care	donbfbranaaaY
no cost	qYXYZYzZWYWYV
no experience	VZcbcaXbcb0aa
no fee	ZaZaaUp0aZaaY
no longer	YWZZaaWYaXY4U
no pay	TVUVyRR3VSRUP
no strings	vXWXXXzXYWVTT
no-question	bdZdddalblknn
noor heeft	bbZcccabcZbxY
nord and	YuvbbcWaYWaba
nord is	XXYcacxbZZbsX
not a	X1WZYaVbZuabY
not be	TUSVVXRVVSU0x
not sure	WWtaYaVYWzYYs
not who	TT0VUVxVSRUSM
note to	XXWYZYTYZWxXr
notice period	XuubbbZaZaaaX
notre association	2XXWYXTXZXXZU
notre equipe	WxapbbZbbbbba
nous avons	vXUXXYVXXyYYV
nous votre	SXYtZWSYZWzVW
novatrek is	XYUZZb3YUWZaV
now on	aXVbzbXZaUXyW
now that	WVsZWYSX1MWWV
nuestro equipo	XwbbatYYaaabZ
number ?	WX6XWXSXVRrYT
number of	YZvaZbVaVXYYy
number to	abrbbbZcbWuZY
numbers ?	UTQXWYrWT2UWQ
numbers for	aaZcccabZsbXv
nurse at	qwYbbaZaZYaZY
nurse with	ZzXbYbabaabaY
o nosso	WZaaaYzsaaYZX
o seu	ppWZZZWYYqXrq
oak health	brooZabZkdZoX
of $	XWYpYVU0YWvXo
of 0	pZXYYZhYYppqq
of a	yXXnXVbYZWeZs
of an	WYWVnazaZuaaY
of any	SUTYWXqX8TXWT
of course	VXvrVVxTVUYYU
of data	ntkaraYaZYabZ
of engineering	WzYarbXabaZaZ
of experience	qdpcbckbpabba
of four	XwYZZZoyZYYaW
of hr	mvababacccbcZ
of it	UUSW2YTXU1WXP
of java	ZYsaaayaXaZaY
of my	tYwbbcYbaZcbY
of our	wimrXiZnYXaYV
of ours	vTxaabWaaZabZ
of pathwell	ZtWbccsbbbabb
of rental	waZZZZuZYZaaX
of the	YrbZZZdqYfcYu
of this	RWTW0VPSWTzTQ
of tideway	XaZYcbybbaaca
of today	aZVaWbXZX1ZZt
of us	STWY1ZSYYzXZV
of vantage	TWWzZYoYYYYZW
of work	zVZaaaVawZaaX
of you	yYwZZaWZdaZXW
of your	cjatmYrXikhXX
of €	rVXtyWWYYXXZV
offer is	YzabaaYbaasaV
office in	W1YZZaraaZaaX
oficina en	YzbcbbabbbbbZ
oi paula	oqbcccccccccb
oi zara	nsbcccbccccbb
on 0	sYZZZZlYZYXwu
on ?	oZtZYZWxmVZaX
on a	oclnobYbZnqaX
on ai	XYZYZ2XVaaUaX
on board	ZWVY3ZWXYXZZW
on c	XZaZbxXubZZaV
on cloud	VWYYbazZuZZZX
on data	OSTUT2M0VSLRN
on en	awbcocabbbabZ
on energy	WWTYWv1VWTQYP
on figma	YaaabqZybYaZU
on friday	VlUXXXTrXSmV3
on hl7	YbZZbuYtaZaaY
on housing	0WXWYrVpZXUYT
on it	VS5aZaWYYSYYX
on its	wYZYZZUZaWsYu
on kafka	YaYZbvXtZYaaY
on kubernetes	ZbZab0ZVbZabZ
on monday	VXVYYrRnvSWX1
on my	VXVWYXvtsnWYr
on our	VYYWYuwwZXXYU
on python	YZaZbyZkaZabY
on pytorch	aaZbbrambsbbZ
on rent	UXVxYsUsWVYYS
on request	RWVUWT6PYRVUO
on sas	YaYaaZY1ZXZYU
on saturday	XwWZYaVYZVXY0
on site	klZaavXaaZZap
on sql	ZZabbaZwbsaaW
on stage	aaYaZZYVZt0ZU
on student	RVT4WTRVSUWWT
on sunday	UVUXVWUtVTWX2
on telegram	WacabaUcbb1bZ
on the	WcXkcbkZYrXXz
on this	TVTWVWiVW2SRP
on thursday	VWVYWTUrXVWX5
on tuesday	XZXXTZc0ZYXYu
on us	YaZZVbr3bZYaU
on w2	vabcdcbddcbdb
on wednesday	XYYZXVWwVXXXu
on whatsapp	TWZZaYWZZZ4ZX
on your	ZWUtXXqXYbowl
one ?	WV3XVZUXUPXXx
one and	WWwY0VUVVWWXS
one call	RVUv1YTXXVWYU
one day	ZWTYUYtXV4XYU
one for	1UTVWVxWVOUWS
one hour	TTVwR2RVWVTWS
one i	SWUY4YRYUTXYU
one is	XZWZZZXzYWaZu
one more	RUR1yTOUXQVXO
one of	mpwiZabZYmZZW
one off	TVVxUX3UYVWWT
one product	U5ZaZZYZZYZaX
one question	XXUTYXx0XSYYT
one who	arYbkcYbawbcY
ons team	UvZaaurZaaZaY
open data	1VRXXYTWTtWWU
open day	R0UUXUSxXQUVQ
open for	sVnYYZTX5TWYT
open positions	VRUZYYsYSXXY0
open the	VYZaaaXZaYxzU
open to	YdzZZajZmpYXV
open-to-new>benefit	aayaZZTaYYaaY
open-to-new>job-word	ZZ4babZaYkaWY
open-to-new>seeks	PV1WWXTWVSWVS
open-to-new>sell-cta	YY1YabWZYYZXY
open-to-new>site-notice	ZYMZaaYYY2WMU
open-to-new>you	YZ4bbbYaZXaaY
opening for	ZxXcbcZcobbba
oportunidades ?	ZZ0cbcabaVaUZ
opportunity for	VZwaZXvXaYZZX
or a	TR8YVXTXSSWVU
or permanent	SQwZZaWZ2WaZV
or remote	UzYZxYYZaXZZX
orchid systems	ZtbbibpapcaaY
ore al	XabbbYzbbbXbZ
oslo and	UxtYsZWaZXZaV
our agency	tZZbcbrbacbca
our ai	TQOV4W1TVPTVS
our algorithm	RSyUWWTVWUyXU
our annual	XXZYZyXwaYXZU
our blog	TUUVXUyvYXTWX
our client	sqZpbbYbcbbbZ
our clients	XZqncbubbabbZ
our club	3TTWVVTvVSWVT
our company	VZaYbwZabaubY
our conversation	xYZabaYabZZZt
our customers	ZZZZaa3ZaXYaW
our data	yqYaaUXqbaabY
our developer	PQUXWXPWXS1Ty
our directory	WXYaZU5YZYUZX
our evening	XZcWb2aRcbbcZ
our faculty	STTXXoV2WTXXU
our fintech	ZtabbtaYbbaba
our firm	twTZZZpZYXsZV
our hospital	rUZvYwYVaYWaW
our hr	TWYXZXRXZZ2ZW
our magazine	RVTVVTQ4WPTUQ
our meeting	TWSXXYSVUTtX0
our members	XYaZZ2XTbZlaZ
our own	4ZYZZYUVaVtaX
our panel	XZXuXWX0bWZaY
our paths	YZXZYaUXY2ZYW
our platform	VtXXpzlXZYXZV
our sales	rWVVX6MWXUVXW
our seed	VVQW4YSWUSTXW
our side	SUSVVVNUW1yWR
our start	VVXvzYUXZZWZX
our team	WrpaZaqZZZuZX
our telecom	X1YZXaWaaZabZ
our university	XZbab1ZYbaaaZ
out in	QTSVVVRST0TTm
out of	kTXZZWpYwWoXv
out there	UUtWVXTUU0TWS
over the	wXTYrWVYXWrZv
owe you	UWQVVXRVT1TTv
owner of	yUTWTWRUVSUXy
paga de	UXX3YUVWYVWVS
pagamos 0	XYaab3YWbZXaZ
page 0	PXWYYZTXXUUX4
pagina o	XZYZYZ2ZYWPWT
pago por	0ZbbbbZbbaYbY
pago quando	VXVX2XUXWWXYU
paid 0	uZZyaYWZaaaaV
paid by	SVXxZwVXYXXYS
paid for	WZUwaavaZYaba
paid in	xYcbcbbccccca
paid per	0XXlauYWZYZaX
paint the	0WUWTSTUXVRWx
pair of	vXYYaYUayXZaV
paper on	WWUyUWUzXTXXU
par jour	vaabbpZZbaoaZ
par mois	PsXWYsUXYX1UU
par semaine	uZabbtoaaZWaY
para analista	nZacccacqbbrZ
para arquiteto	ZpXbbbYbwabaZ
para cientista	nsbcccbccccbb
para consultora	slacccZbbbbqZ
para entrar	VYWZYZWY1WYYU
para gerente	alWbbbZbxablY
para jefe	uYacbbabbaasY
para mi	vuVZZuUZVXZYX
para nuestro	VXXYXtVwZXWWV
para um	sZbcctbZccbba
para un	tYaqbqZbbbabZ
part in	WaYyaYWwaZZZW
part time	sZbabmZnmanbZ
part-time>easy-money	xYbYaXYabbWbZ
part-time>freelance	zYbbbaZbbbbbZ
part-time>funding	QTST1TSRVRSXQ
part-time>job-word	TXWWXXUYzVxZW
part-time>pay-word	0XaZZqiZaaZaY
part-time>role	2YaaaYZabaabZ
part-time>sell-cta	NWVXXU1XVWWYU
part-time>start	pXaaanWwaaZaX
part-time>task-for-you	0abbaYYbcbZbY
part-time>teach	TVWXVOU1XVOWT
part-time>threat	0XbabXYbbaZba
part-time>we	2ZbaaYXabaZbY
part-time>workplace	xZbYaXYabbWbZ
part-time>you	SUTU2TNRVTPTP
partir de	TVZaZZyawZZZX
partita iva	sZbccbpnbbaba
partner ?	SUQV6VOTSPUVR
partner £	W3ZaTaYaaaaaZ
partners and	TRuW4VPPVQTVT
pas de	WVXYtWWxYXXXV
password again	WXTYXVTXUxOTx
password for	VWWYXXVYYW3VQ
pathwell ?	YZXbaazZWsaaW
paula ha	abYcccabcYayY
paula i	wXUyZaTZYWZaX
pay $	aYYqZ2WWZXnaX
pay 0	pvVVWxTWVVuWU
pay ?	TWv3XTXWWVXXT
pay a	WWWXXTVyZVuWS
pay but	XYXYsVW3YWYZV
pay by	2WXVYTUTYXUYx
pay chf	zababXYbcbacZ
pay for	UWS3WWSXVTWYU
pay in	SVVW0SSRWUsWQ
pay is	Wi2YaYXZYXmnV
pay scale	R0VUXWTSYQVWx
pay the	xUVWYUSYWV1XS
pay you	UVV0m1RVWVrXU
pay your	UXV2ZXVYYYXYS
pay £	vYapbpYbbaabZ
pay €	qXZpawXZbaaaY
pay-first>benefit	ZbabZZQXaXyZZ
pay-first>connect	zVbbaZabbaZbZ
pay-first>content	UXUXVWSSXV0US
pay-first>easy-money	XaaXaZTZaY2aY
pay-first>i-am	XZXZXaTYXW8aU
pay-first>messenger	WaaaZZXZaZwZW
pay-first>mule	VWVVTYSWZW5YU
pay-first>pay-word	UXYXYWTWYW7YS
pay-first>permanent	WVWYXxVWZV5YU
pay-first>role	0VbbbZabbaZbZ
pay-first>seeks	1VbbbZabbaZbZ
pay-first>sell-cta	XYYaWaRYaY3aW
pay-first>start	RVWUOXTUWU1VR
pay-first>we	TVXVW2qTZVtYV
pay-first>you	WWWWvXsYYU3XT
pay-first>your-profile	ZaYbaYZabY0VX
pay-word>benefit	RTW2RtUUWWqXU
pay-word>call-ask	TXU6ZXrYYncZV
pay-word>client	U0YYbaVabaXZZ
pay-word>cofounder	V3WYVZVaxZZaX
pay-word>connect	SUSSTPS2WRTSQ
pay-word>content	2VVWVWSTSVVYS
pay-word>cv-ask	1YYaccZcbZbcZ
pay-word>easy-money	vYZYatWYaYwZW
pay-word>event	yTXwYSVMZWWWx
pay-word>expert-call	WZZ4ZjXfaZYaY
pay-word>freelance	zYZqaZnZaZYaX
pay-word>funding	QTWSRXSXTW2YT
pay-word>i-am	QVTWX5STTyqWR
pay-word>job-word	TRTXWXyXyWWYU
pay-word>messenger	PSUWXUTVVV4WT
pay-word>part-time	5ZaYaXUZbaYaY
pay-word>pay-first	uVVUVSRUXV1Ws
pay-word>permanent	jxYXZqTVZXXYv
pay-word>role	R4UvYXUYXWXrU
pay-word>seeks	r1YYWYYakZZaY
pay-word>sell-cta	zYXuYYmXYYgaW
pay-word>site-notice	XUZYaYWZZYYzW
pay-word>speak	RUT1UQPQXTSVS
pay-word>start	roZYarWYZZvYX
pay-word>task-for-you	5WTSWVTWUUTVR
pay-word>teach	UXZXW7WUZYXZX
pay-word>threat	RSW2WQQSXWRUQ
pay-word>unpaid	UVWVV4TtYVVVR
pay-word>we	irW1UmQoYWoXU
pay-word>workplace	zXZZavXjZZZaX
pay-word>you	oWWwnbUZXdvXj
pay-word>your-profile	SRSRWWQUXMRO4
payments company	rwabababaaaaZ
people $	r3WYZYUZYYYZW
people and	YwtZXaVaZYrbX
people are	asscacXbaZbpa
people at	YW4abbXaZXbbY
people from	VUWXYYRXX3VUx
people in	XXWZXZxYWzsZV
people like	SUOXWRS1UyVUT
people on	PUVSVRzVYVVVv
people to	VUyvuYVXYUXYV
people who	XWUi0quYYmXZV
people with	XY4ZvaWZSWYaW
per 0	wZYsbaYbaaaaX
per consulente	qZbbbbZbaZbvX
per controller	aaacccZboabwY
per dag	VYZZayWZaZvaY
per data	aYaccbZbbabyY
per day	vYaabuZababbZ
per hour	sfblbtZabbabZ
per il	TYXYYUVuYyXVS
per maand	clZZacuZaZsaX
per month	WaZYa2mYaaYaY
per sms	XYYZZWWYZX5VT
per sviluppatore	rabdccaccbcra
per un	nqZmqmZaaabaZ
per una	uYYwYUWZaZYaX
per uur	vYbabppbaaabZ
per ux	nZZccbZbtabqY
per week	xZcbapZbbbbcZ
permanent $	azYcZcZcbabba
permanent embedded	Zwbcccacbbcca
permanent job	Y1VabcZcaabba
permanent>benefit	W1YbabWaZaaaY
permanent>cofounder	WUYX0uVYZZYZX
permanent>connect	Z1abWbabXYbZZ
permanent>cv-ask	VyvaaaYZYZZZW
permanent>equity	ZoXa2aYZaYZaX
permanent>event	WYYYZ1XyZXRYV
permanent>freelance	nzwZYYVXWWYYT
permanent>funding	bXbc0baabbbbZ
permanent>i-am	Vs0XXYVWtPXWS
permanent>job-word	X1saaaYaXYaaY
permanent>mule	XsYaaaY0ZZYZW
permanent>part-time	VycccXbbbbbba
permanent>pay-word	0wWYZYXZZYYZW
permanent>role	X4ZbaaZaYaaaY
permanent>secret	USUVWVUVXW1RT
permanent>seeks	W3XbbbZbYZaZY
permanent>start	qwXYYWWYYXVXV
permanent>teach	Y3WbaWZaZZZZY
permanent>thanks	YTTZZaYY0QXWV
permanent>threat	Y2ZbbaaaaaYYY
permanent>we	VRZYv5XVaZSaX
permanent>workplace	h0pbZaYaZZZaY
permanent>you	St6WWYSXTSWVS
pero con	XYZaoXXxaZZYW
person for	yVVYyWTUXWWUT
person to	tYUZYZ2aYXYZW
peux tu	XYVYYZWYYVWV1
phoenix 0	XVZaaYY2aZXZV
phoenix €	uZaZawYUZYZaV
phone ?	XtmYbbvaaYbbZ
phone number	WXUXXYRXVUvnx
pick a	abbbbc0acaabX
pitch ?	VUVW3YTWXVWXT
plano de	axbcccabbbcba
platform team	W5UZYZVYZYXZV
please approve	YZabbaXZaZZW2
please call	XXVYYZVWWTXY2
please find	XTWZYZVWvWWX1
please get	UWVXWYSWYTyXx
please let	YVVbZbYa2Yaar
please share	ekibbbraZXuZY
please wire	XXYZYYUYZWsXw
plus bonus	ZyZcdcacbbbba
plus travel	UWaZa6XZaZZaY
podcast sobre	XYXaZZW2XWZYW
por dia	iZaabxYZbZraX
por hora	RYY2YXWZZXYYV
por horas	2ZbbbaXbbaWaY
por mes	WuZYaYuXZYtYW
por semana	wZacccacccccb
por sms	XZXZZWWYZW2VT
por video	YZYzaZWZaZYaX
position as	uTabbbaaaZbxY
position at	asZcccbcrbcca
position in	V3UaaZWZXYZZt
position with	Z4YbaZZbVaaZZ
post but	ZYVbabXaX2ZZW
post with	VUTYZYtTVUU7U
poste de	bsacccbcbbbsZ
pour nos	WYvaaxYXaYWZY
pour un	pYpuaaabbbbba
pourriez vous	tZaaatXYqZYaY
power bi	lbmaauZuaYZeX
pre seed	ZVba2bZaabaaY
precisa de	VsZaZZyZYZZZX
precisamos de	naZxZXYZaZZZX
price of	oYXXyYPXZYvYb
prices and	XZYaYayauXZaX
pro woche	zabbcaYbbbXaZ
problem with	tXUyVYrYWSXXT
product manager	ntXaZaYaolapY
profile and	auscccZbbYaZa
programa de	SWZYaY2XZZUYX
project in	qXVYYXVuXyrXR
project manager	nvZbabYapZafY
project on	VWX3YXRXYVXXU
project with	xQSU1VOTSTTTS
projects are	zXVZYYUYzSYZW
projektleiter bau	aqadcbbcsbbcb
projet a	Zocdcdbcrcccb
projetos em	amabbbaaZZbxY
proyecto 0	wabbcbacbcaba
public sector	dlnZofXqZkZoX
puis je	XsqZxZUZZYYZW
put in	XYXaaZUXvZ1aX
python 0	Zqcbcuabcbbba
python and	qXocbbZctabbZ
python to	VYXXZ2SYZZYZY
pytorch and	obYcbcacucccb
qa lead	ouYbaaYanmamY
quantile labs	YtYbabnaonanY
quanto tempo	YZVaaaYYZ0ZXW
quarter ?	VWTWXX6WSTVWQ
quarter of	WZWVaa0aZvaaY
que te	YYiZZZxYXWtVT
quelqu un	VVTXyXUVUUVVu
queria um	zWUYXXUWwTXWR
question about	XYVTZVUxXxYZV
quote from	RUVTVTRzYVSWz
quote in	PYTTYX4VYXXYS
r $	sYZnpsXYaYpZX
rate 0	xbcacaaacbcca
rate ?	sZYybZWabYabX
rate and	yZbcdcaccbaca
rather than	OUWO4VSUXXVXT
re a	1YWYYYrYYVrVW
re an	abbsbcrbbbbcb
re at	ZZVaZbWYZ6ZYX
re both	WWUZYaTYX7YYW
re invited	YZYaZZX4aXZZU
re looking	noUYsVkXYVpYt
re the	VXWZwZqZXUwZV
react and	sXacbcbcsbccb
react developer	puXbaZYbjjanZ
react python	btZccbabqbcba
read that	yYUYZaVZwrZXV
read the	QVU3WWSVXWSXu
read your	XYVYZSXTT3YXV
ready to	XXYbab0aZaUuX
reason for	XW0ZYZVXWuYXW
recruit for	XwxaYbXaXYZaX
recruiter here	TQ4WYXSYWTWXR
recruiter>client	Vu0ZaaXaYZaaX
recruiter>content	XWVYZXUTYTWW0
recruiter>event	WXXZaWVXaZzYS
recruiter>expert-call	VU1PWXUXTVWWV
recruiter>freelance	lU4babXaXXZZX
recruiter>i-am	VwxZZaWZXWYZo
recruiter>job-word	XkrYZavZXXppW
recruiter>mule	ZsVbaaxaaZYYY
recruiter>open-to-new	aZ0cbcYbYaaZZ
recruiter>pay-first	WWXYZWVWaZ0YR
recruiter>pay-word	TWTWXV3VWWUVR
recruiter>permanent	WzuaWbYaYYaaW
recruiter>requirements	RSRWWWSVVU2TP
recruiter>role	bobbabXatYZuX
recruiter>secret	VVSWXVSWXU1UO
recruiter>seeks	Z3VaVbYaZZaaX
recruiter>start	UUWaZa6aXaaaV
recruiter>thanks	WVUXZXTTYTWW1
recruiter>threat	WWTZZX0XVZWZW
recruiter>wants-job	Z3YbbcacRacbZ
recruiter>we	VVTXYWRTXSVU4
recruiter>we-help	TVSVZX1ZVZYZX
recruiter>workplace	0UYbaZVZZZZZX
recruiter>you	WpzYYawZXWXXV
recruiter>your-profile	TW0YaaVaYYWUU
redwater energy	ZnlifbsanZacY
refer me	ZXYbbcab2ZaaY
reference 0	XZWZZZWZxTSYy
registered nurse	kuYbabcaklanY
release notes	wZaZaXXZbXYZv
remote in	svacbaabbZaca
remote work	SVVXYUVzWWwWU
remunerada de	bccvcbbcdccca
remuneree 0	YYasawWVaZYaW
rent and	YuYuacZbXaaba
rent for	VuYYZYVYYXRYz
rent is	XyYbaaYaaYSZv
rent prices	VYXWYySVxYYZT
reply with	pZZbbbXbbZzWW
report is	WTTYUZVXUSXX4
report on	sTUyVRR1WTTUK
reports to	uvabbbYbbabbX
request to	UZYaaaXWaXY6S
requirements>benefit	bbacbbwaacacb
requirements>easy-money	TTVWVVRUXU0SS
requirements>expert-call	WaX0aaYabaabZ
requirements>i-am	UVTXXX3WWLVTV
requirements>pay-word	0WVrXXTXZYUWS
requirements>permanent	X4ZaZaWZZZZaX
requirements>role	RuUYwXRuXWV0U
requirements>sell-cta	WWXXVXO5YYVWS
requirements>task-for-you	U1bcYcaZbbZbb
requirements>wants-job	ZZZbaa2XZaZaZ
requirements>we	W5XbabYZbaZaZ
requirements>you	TNSXWXrVVQ04T
requirements>your-profile	PNPWUVRVUU3PT
reset it	YaXaZYXZYURvx
results are	VVTVWWSxWSVRy
resume and	rYobbbYbuZaZZ
retail and	batpcdZcbbccb
retribuita di	YbZzbaYbbaabZ
return it	XXTaZaWYXYVZ2
revert with	XxrbbcababaZZ
review our	wXYyYUVXaZWYU
review the	TSUXYYVXWVWX6
ricerca di	Yv1ZZVXYZWXYX
right now	qYwcbcYbbabba
robotics a	azXbXcZbbbbba
role in	XTWS2ZWYYVXWx
role>benefit	rvYaaamaZaaaX
role>call-ask	YaaxbYYWbaaaZ
role>client	0XabbaabbbbbZ
role>cofounder	YUbb0bZasbbbZ
role>connect	ZxZcbcbcVaccb
role>content	WVUXZXTTYSWW1
role>easy-money	VXWZaarZYV0ZW
role>equity	X2WauZXaYYZZX
role>event	ScYYZ2WRYVXUx
role>freelance	zabZabmZqYZZX
role>funding	tVaZzaZabaaaZ
role>i-am	WzjqYpdZXaZZX
role>job-word	WyaacaaZtWZYk
role>messenger	TXbaaYVabZ3YY
role>mule	XyXtZaaZYYqZX
role>open-to-new	aYqcbcYbwabaZ
role>part-time	1WZZZqjZaZZaY
role>pay-word	1YaZapYabaZaX
role>permanent	c2abbaYaYZZaY
role>recruiter	clvZZZtYWoYYa
role>requirements	VwVZZawYYYZaW
role>secret	xbddcaccdcXcb
role>seeks	bwXZjYsZaYYYr
role>sell-cta	sSTVWUNTUTwT0
role>site-notice	ZXabbbZbWYb4W
role>start	0XaaalYaiaaaY
role>task-for-you	QUWSSXSXTW1YT
role>teach	WmZZZ6XXYYZZW
role>thanks	YWWZZZXYU0YVU
role>threat	rvZaaonYZZXZb
role>unpaid	1RXUrUTUXXTWS
role>wants-job	SWYaZZ4ZrYXYW
role>we	xsZZYqWYZZZZY
role>workplace	xqYaamYaZZbZb
role>you	RxTWWX0XuTwVS
role>your-profile	U3UZYZSZXWyWV
roles at	aZ4abcYaYSaZa
roles that	aYzccdbbaYcca
room 0	XYYYZSUXYWWW3
rotterdam ?	VXXYZ1VXwVYYV
run a	oZYZvuXZbaZbY
run the	qtYaZakaYYvZX
run-code>connect	RYYUYWSUYT1WW
run-code>content	TYXWYXSSYUtzU
run-code>event	WVVWWWWPYV3UQ
run-code>secret	YTWZXXYWYWzUR
run-code>seeks	WWWXXYWWWVzST
run-code>site-notice	YZYaZZXUZXO0W
run-code>we	TXWVXXTQYV7WS
run-code>you	TYWWWYQXZV0XU
s a	utrZZZjmYVaZX
s been	UUyWTWPUVlUTu
s for	SUT5YWSxWUXYU
s going	VX5YYYTWVQXZV
s in	TXyYrXUroRXYs
s keep	XU2ZxXWTVSXZV
s my	XWWaYa3ZtWYZW
s no	VVyawZWYYXYZX
s site	vUTXWYOW1OWXR
s something	PURWzXQUzTUWU
s stay	aarbYbWaYzaYW
s talk	QVPUOXQVS0VUz
s the	WWVYYYUXW5WWr
s what	UXVZYWzX3UXZU
s your	aW3nYqSWWpWWR
s:aanbe	aaZcbcZcyacba
s:aande	cacdtdccdcddc
s:aange	ZXZaZaYabXyaX
s:aanme	YYZZZYYRZWY0S
s:abbia	uZYaaWXZavaaY
s:abbon	ZbZabbWabZYyU
s:abert	ZYXaaYaxZZZYY
s:abier	pbscdcbccccYb
s:abonn	XaXaaaX0ZWYvU
s:abrec	rZavaZYZYaYZY
s:abrim	YtabubabbabaZ
s:abspr	xXbbaaYbZbbbZ
s:acade	Waabb1YababbY
s:accel	RXYY2YVYaZXZV
s:accep	ZZYbbbcYjsauc
s:acces	XXXYYYWVYUXyS
s:accet	aaZbbbYaauZuW
s:accio	cZccscbbccccb
s:accom	WX1ZYYQYWWXXV
s:accou	ZcZaaZoaZmvbp
s:accre	YYZYXZU0ZYUWV
s:aceit	ZZZabaYkasZyU
s:acept	tZZbbbYaapYuW
s:acomp	XXTZZaWYY1XST
s:acqui	YZaabzraZZZbY
s:acteu	WX0YXZWYUXXXU
s:activ	ZbabcaXbcazYX
s:actua	YsaZZuYuYXYcW
s:addre	VXVXXWRTYWuzT
s:adjun	TYYZawXXqXYYw
s:admin	pkbbababoimnY
s:advan	WWXYZ0WXWV0ZU
s:adver	ZY0babYaYXZuW
s:advis	SWWz2WlWYWWYV
s:affid	1aabbbYabZaZY
s:affit	yaabjZZaaqaZY
s:aflev	ccdcdactdbccZ
s:after	0YYYraZaYYYaj
s:again	UYXYZXUYZV1ST
s:agenc	Xbaabb1baXabZ
s:agend	bcbaccvcbccca
s:aggio	aawdcdbcbabVa
s:aggiu	ZbVbabXZZyaZY
s:agree	WVUXYYVXVTWX5
s:aguar	XYVYYYzXXVXVU
s:aimer	ZZubaYqaqYZaY
s:airfl	kZebbliislaiX
s:aiuti	bccbccvbcccca
s:ajuda	acbbdcvccccca
s:akade	WXYVZ0VVYXXYV
s:aktue	YYXZZZyYYXYWW
s:alban	TSXVXU0YXWXWU
s:algor	RVwtXXUWXVxYU
s:algui	WYUZyZWZYXYYV
s:alleg	RXVXYYTWXUWV1
s:allow	V1XaZaXWWZwZX
s:alqui	XYaYlXUaaXzXW
s:alrea	UYWXYW4YTWWWU
s:alter	XZabaaYbwZWuX
s:alugu	eeeeneeeeeeed
s:ambie	ZybcbcabbbbbZ
s:ameri	WVVXXXTVUU1YU
s:anali	qmZcbbabpabnZ
s:analy	npbkalYnhaafZ
s:andre	bcbccbbvbabba
s:anfra	vbcdccacbcccb
s:angeb	WXxYYYSWYVWXx
s:angeh	WYXZYYVXYWWVz
s:angen	cdcddccZdbcvZ
s:angep	XXXYYYWWYVVWz
s:anges	baYcccabYab0Z
s:anima	dddepeeeeeded
s:anive	WXVXYYVWW1WTQ
s:anmel	ZZZaaZYxZXZuU
s:anneh	XYZYaXXXZYyZV
s:anniv	XZYaaaXZZkuvV
s:annot	aYYaZa1ZYXZaV
s:anony	acbycaaZcbbba
s:anoth	TVUvXVkWWwWVx
s:anruf	YXvZbbubZZaaY
s:anseh	aZacccabbabzX
s:answe	qZZmaXnaafrnX
s:antei	YWaYyaZaaaabY
s:antig	acauZcbbccbca
s:antiv	abaaabYZaYwYW
s:antwo	XYXYYZTXaWXX0
s:anual	Zvcdcccccccbb
s:anunc	WYWZYY0YYVWYV
s:anybo	VWWYWXT0XWVXW
s:anyth	XumaZbWasrZZX
s:anywh	ZYZcbbYb2YbbY
s:apare	WYXZZZXYZWW2R
s:apell	ZaabbaZbbZySY
s:apete	aZ0bacZbaYbZa
s:aplic	ZWZcbbYb2abZX
s:appar	WXTXYXTWYzTvQ
s:appea	YZYbabWawXY0V
s:appli	WkYamnXlqXYqo
s:appoi	UXWXYYyXYVWRw
s:appra	UYT1XTSXSVWZW
s:appre	WXXYVYSY0UWYU
s:appro	XXfZpZWWYVXp3
s:apres	abbcccxbbbbcZ
s:arbei	VrYaaauaoXZZs
s:arbit	RXW0XXWXYWWXw
s:archi	msYbbbZbiZlsY
s:argui	ZZZabbaXa1aaY
s:arqui	mtacccacnbcba
s:arriv	WWUYyYnWWtRVs
s:artic	WrWpZtWnXqYYe
s:artik	VaaZbxYabaZaZ
s:arzti	TXXYYVW0YXWVS
s:ascol	ddddecdqebdcc
s:asseg	XzXZZSYXZZVaW
s:asses	aXYbZZaYaYzXU
s:assic	vYbdccacccccc
s:assig	WUzaZbYaXWZYY
s:assin	ZaaabaXabZYxV
s:assis	QXXZZttXZYyYT
s:assoc	urWZaYXyYVYXT
s:assun	Zuabbbabbasba
s:assur	aaaabtuYaaabZ
s:atenc	ZYXbabYa1ZaaY
s:atlan	mqjaaeanbmaZa
s:attac	bcYaaabZmXdY0
s:atten	ZatbbbwVbXapX
s:atual	ZaxcccabbTaZZ
s:audit	WWVYYZtWXTWW3
s:aufga	aawcZcbbaabbZ
s:aufne	YYuaZaXVYwZYW
s:ausbi	VWVXZX0XYVVXV
s:ausla	sYYcabvbZYaaZ
s:austa	YZVYaaYYY1ZZW
s:auswe	yYXZaaXZZYZZW
s:ausza	YZaaZZWZaXzZW
s:authe	aaZbbaXacaxZX
s:autom	XXZaaZzZZVXWv
s:auton	rZaccbpqbbabZ
s:autor	WUYZX0WSZYXYV
s:avail	qYYaaanZnYYmu
s:avali	UaZxZZYaaZaZX
s:avisa	YYYaZZXYyWYXT
s:avoca	XZZwYZYaaZaaY
s:avond	WWXXYUWzYUWTT
s:ayuda	aaZabb1XbaaZU
s:azien	XptaarWYvYYZX
s:bache	YZZbacaawZbbZ
s:backe	lvYbbbYbqabbZ
s:backg	mplbpalbbZabZ
s:backp	VYXXZVW0YYVXV
s:baill	sbddcccdcdcdc
s:baldi	abZbbaYZbxaaX
s:bambi	WXVXXYVWWUXVz
s:banca	pZaccbZbbayVZ
s:bandi	Y0XZZRYXZZVZW
s:banen	TVTVVVP1VTTSO
s:bankg	abZbbbYbaYxZW
s:banki	ZbaxbbZabZaaY
s:bankr	YZXZZaYZYWZay
s:baske	ZZZaaaYYaXZYx
s:batte	XbXxbbZbbZcaX
s:baule	YyYbaaabaaabZ
s:bearb	ZZaaaaXaaYxaX
s:beauc	aaYaaUZZVzZZW
s:beaut	YZYaaaXaYVzZV
s:becau	ZYsaaVXYXWXzr
s:becom	aYXbrbybYYabZ
s:bedan	ZZZaaaZZa0ZXU
s:bedri	bbabdcucccccb
s:befor	WVWXVWPVXW1XO
s:befri	YzXZYZWWXXWXV
s:begon	ddcdredddcddc
s:behal	VXVXWYVWXV0VS
s:beitr	aaaxbbZbaraaZ
s:bekek	aaZcccabbZbzY
s:bekij	aYaccbabbYbzZ
s:belas	XaYTaZzZbaYbY
s:belie	XojZnZyYXrXXU
s:benef	YxZbabZabaaaq
s:benev	XbaaZxZYbaYVY
s:benga	nqYajacmcoajY
s:bepaa	Ybavbcacdccca
s:berat	cobrcbkbabbmZ
s:berei	ubcdddadbcddb
s:beric	WWVXXXUVXUWzQ
s:besch	rbbcbbacsbcbZ
s:beset	ZzacccbcZbbbZ
s:besoi	VWwZZYwYXWXXW
s:bespa	bddbdbtcddbcb
s:bespr	YZYXaZTWZYYYz
s:besta	ZaaabaYabZ0XX
s:beste	TVSWVWSUVRUN5
s:betaa	XbZubatabbabZ
s:betal	tYXZpvVVZYtZW
s:betei	aVbbwaYbbbaZY
s:betre	ZZubZcaatZbbZ
s:betri	XzaccbabZbaaY
s:betwe	sXrZaYXYoVYZu
s:beves	bbcccbaccbxXY
s:bewer	XYZtZaWZWYZut
s:bewor	ZYZcbcaczabbZ
s:bezah	XZavaZYaZaYZY
s:bezor	WWVXXXUWXTUS1
s:bigge	bbybbbWbbacbZ
s:bijla	UXWYXYWWvVXVw
s:binne	aaXabbXZZyaYW
s:biolo	1XXYYPVZZXXaY
s:biost	ZtbZataaiZakY
s:biote	mnqZnbbbambbZ
s:birch	ZpilabnapbaoY
s:birth	WXUVZZWUZOWP3
s:bisog	xabbcUXcbcbcZ
s:bitco	qYYaZZnaZvbaY
s:block	XYXaZZUZSV3ZT
s:boekh	QZYWaW0YaYWZW
s:bohrm	WYTZYZVXVTXW0
s:bolet	ZZXaaaZwXXaZY
s:bolog	Yxacccbcbccba
s:bonjo	qpqcccabbbcYa
s:booki	nXXYZo1YYUXWp
s:bookk	VYVYpZ2YVTYYT
s:books	XYWYYZUYYUXY0
s:boost	ZccccbaccbubZ
s:bootc	UZabaZZuuaabX
s:borde	YbbbcxbYcaXbb
s:brauc	qXYsqZXZZXYYs
s:break	YXWZZZW2YVVWQ
s:brewe	1aVYXZTWWUYaQ
s:brill	abZaaaaVaxXYV
s:broch	XZZaYavZYXVaw
s:buchh	ZbcabZxaccYba
s:budge	WWqXVYxxUQVVS
s:build	tWmsrZVZYXYZo
s:bumpi	YYYYYazZZXWYT
s:burno	TVWVXVW0ZYTYY
s:busca	lZpjpnZnbaaaZ
s:busin	atXasbqajYZlY
s:busqu	XYXZZZXYZXXyR
s:cabin	XrWraavaZZaZY
s:cadas	XYaaaaYabZxaY
s:cadea	YYXzaYXYaYXYT
s:calen	vaZZaavbZYYaX
s:calif	XWTXXYWWWQWW1
s:cambi	WX3ZZYWXXUTrU
s:campa	UWVWWVOWSTU1Q
s:canal	WWVXXXUVVUWUz
s:candi	ZaYbbbnaoYnpq
s:capac	UbbbccWc2Xbba
s:capit	ddcdqedddddec
s:capta	XYWYyZUXaZZZV
s:caree	Z2bbbbZVaZbaX
s:carpe	PUVTT1SRWUWWU
s:carre	aubcbbZrbabbZ
s:carri	XYWYZZWYZUWZz
s:catal	abbbbYxXbabbr
s:catch	aZXbabXTZ4aaY
s:cater	YVXaZaWUVUSY1
s:cemet	2UQYXXUXUWVYW
s:cerca	XXzYYZWYXWYYV
s:cerch	YYasuoYobaaaX
s:cerra	waaabaZaaasTX
s:certi	WXXZYXt1ZXcpU
s:cerve	XYYaYVXzaYYXW
s:chall	vavbbaWbYaacY
s:chama	cdbuccbcdaccb
s:chang	XWWaZZjtXjYsu
s:chann	WYXXYXU2YWoXU
s:chapt	VXVYYrUtUyUXU
s:charg	QZYXZY0ZaYXaW
s:chari	yZaabZYvbZWaW
s:chatb	vZccbcZbcbbcb
s:cheap	YXbaab0abaabZ
s:check	zZsaaZoYYVZZX
s:chequ	W0YuZaXZZZYZX
s:cherc	cdqlsdYblaabY
s:chiam	XXyWZZXYWXZXV
s:chica	emqajlojacZbX
s:child	0YYXZXWaYYZZV
s:chris	WYWYYYrYX1SWU
s:cient	pracbcabqbbbZ
s:circl	XZYZWa0YXWWZQ
s:clean	aYbbaaybaZUaY
s:clear	cpacZbpakpobX
s:click	abbbcbZVbaVQz
s:clien	hcsndbtaaZZaY
s:clima	zWcbYbbbdcbdb
s:clini	toYonZpnYYZZW
s:closi	VWWX0ZTWYWXaV
s:cloud	omZbbaZaoZauX
s:clubh	VYXaVVYWZXZX0
s:coach	abYbcdzbbXacb
s:cofon	bWcbxbbabcbca
s:cofun	cYccubbacccca
s:cogno	bcbccbabcavZY
s:coimb	YXWZZYYyWWXVU
s:coinc	UXTXWXUWU1UVR
s:colab	wccbcaWbcbWca
s:colla	zabYbXXabZUaX
s:colle	WiuaZoWyYbZYW
s:colom	UTXVYU1XXWXVT
s:colpi	Za0cbcbbbZbTa
s:comec	WXaaZZYZaYyZX
s:comma	VXVXXYSWXTuQ0
s:comme	YfYlbcYnnuZkd
s:commi	cXWxqXoWVVYXs
s:commu	XYwaaYW1YSbeU
s:compa	anniqbZauYaZX
s:compe	XZZ0ZlniZZZaW
s:compl	WYVnYZVWpsnxZ
s:compr	abbnbcxbbbbcY
s:compu	XYYZXZTZ2VXZV
s:conco	bxacccbcabcba
s:concr	TX3XVZTXQPUXR
s:condo	UWSWWXRUR3VTP
s:condu	YaabZXYWVaaby
s:conec	WYUXYZVXY2YXU
s:confe	XYXYZnXXZcuWz
s:confi	ZYybYZVaYVqjs
s:confl	Wab0bZYbbbbbZ
s:congr	YZXaaapYltmsX
s:conhe	ccbuccbcdaccb
s:conmi	Zvcdccccccccb
s:conne	YZWcZaaYpvjwW
s:conoc	aazbbcZbbYbaa
s:conos	YuZpaaYZauZZX
s:conse	bZYaaZzYuYaZW
s:consi	ZqYZsrWZwVWYX
s:consu	gkbpaZoZbYZlp
s:conta	aYoZYabYYytYV
s:conte	UV1WWWSWUTUUS
s:conti	WWVWZZRYzWuYV
s:contr	qpebdbebeabbl
s:conve	dfpsZZXYZWY0U
s:convi	YZZabtYeaXZyU
s:convo	YyZZaSXZZZWaX
s:coord	bcccdcacccuZa
s:copyr	VYXYZYVZZV0ST
s:corpo	SYZaa2sZaZWaX
s:corre	aybcbcabbbabZ
s:costa	1ZVZYZRYRVYYX
s:coste	zZUZYZWXWVYYV
s:costi	UXXaaZ0ZaYXXY
s:counc	vuabcaZbbabaX
s:couns	UXWXXYVWXVWW2
s:count	UVWYYYrvYUWWy
s:couri	SZYWVYRYaZ2YS
s:crash	uWYYXYVXYVWWy
s:credi	XZYnYZxYXWXvU
s:crene	bccadcucdccda
s:cresc	bwbcbcabbccca
s:criti	VUTVXZVT0VTZU
s:cualq	ZYXbabYa1YaaX
s:curio	VXyaaanZqpZaW
s:curit	avbccccccccbb
s:curre	VR3ZXZVZUXXXV
s:curri	QYqbazZZuWaZX
s:curti	Yccbcaaccbxca
s:custa	1XVYYXVXTUXXT
s:custo	VXWwuZrXXWiYq
s:danke	WWX0XVSXXXUXV
s:dashb	2YYZasWYZTYaX
s:datab	zYXYaYVZZXVYt
s:daten	vpabbaYokaZaZ
s:daugh	WXVYYYSXU1XWR
s:deadl	W0YaXaYZaYaat
s:debit	acbbccYbcbabv
s:deblo	bcbdcabcdawYa
s:debug	yaaacaabcbbba
s:decem	tXZaaYWYaYYYz
s:decid	QUQTUUuU5QSQP
s:decis	UWT3WXuXTTWXU
s:decli	ccbdddbcdacva
s:dedic	PPVUWS8WUUVUR
s:defin	WYYyYZYZZZZZX
s:delet	YYXZZZXYZVWyT
s:deliv	wVTUVWQVXTryb
s:demar	yYbcbcababbaa
s:demit	ZZXaZaYYxXZYV
s:denta	YbZwbaXbcZZaZ
s:denti	ZbZbbbwbaYabt
s:depar	lrWaaaXZpYbXx
s:depen	1WacbbZabaaaZ
s:depos	YZZaYaYZbYzar
s:derni	VWTYXYyXwVXWV
s:desar	lrabbatbaaalY
s:descr	WtXbaaYbZaZax
s:desen	cqabbbubaaaiZ
s:deser	YYVabb1ZZsXYV
s:desig	ktZbbbZaqZalf
s:desku	VYYzWZVXZXZYW
s:despi	YYYZZZXYzWYXT
s:detai	nmvaaaXaaXnpX
s:detal	ucbccbbccbbca
s:devel	irYbcmmaialia
s:devol	XXZZYZwZZXtYW
s:devue	YYabaaYaaaxaW
s:diagn	bdcddcubcccca
s:diens	XyZabbYaVabbu
s:diere	ddcdrddddcddc
s:diffe	XYYZZasZaY0aU
s:digit	bbabbbavaXbZY
s:dilig	VWW3XYSYXWWYU
s:dinhe	WXWYtXvYWWuVU
s:dinsd	vYabbZYwbZaZW
s:dipen	XWWZ0aWYaYXZW
s:diplo	PRTVSRS3VRVTS
s:direc	lsYbaasaaYpad
s:direk	YzYbaaabaabbY
s:diret	awaccdbcccccb
s:direz	xccbcaZcdcWcb
s:disag	XURYYZTXU1WWS
s:disco	XzZZYaUZZZZZu
s:discr	XWZZaYSZaZ0YR
s:discu	yXqYbZaYYWYZu
s:disen	moacccacnbbqZ
s:dispa	yYabYaXZbaYaW
s:dispe	VUWW0ZXZYXWZV
s:dispo	tWWZZYnYtXXXy
s:distr	ZaWZaaWZaWZXz
s:diver	aYzbbbYbYYbbZ
s:divis	wYbcccbdccccb
s:docen	YYbbb0ZZbbabZ
s:docht	XZaYbyXZZYYZW
s:docto	RUTUXz0SUVVXT
s:docum	TXWuYWTWYUrT1
s:dolar	0WacbbZabaaaZ
s:dolla	eXXwaZXVYWvYu
s:donde	WYXYZZVtZXWXx
s:donne	hfZbbbZtlYZZs
s:doors	babccdbcuccca
s:dossi	ZWYZYYWZZXzYV
s:doubl	WYXYYYxXZVvWS
s:downl	WZZYZYWoaXwuV
s:drawb	Zaabab0bbYabY
s:dresd	aacVbYbxcbbbb
s:dring	bbacbcacaavbX
s:dritt	YWaZyaZaaaabY
s:drive	XXXXZXUWYVXVz
s:dropp	1WaZaQVZZYYaU
s:drown	XaXZcczbbbaca
s:dupli	ZbabZbUaZZzYY
s:durat	yXacccacccccb
s:echan	aatqccabbjbbZ
s:econo	VxYYZycYaXZZV
s:efeti	ayacccabbbaaa
s:effec	WZZyaZYZaZYZU
s:ehren	abbbbwaabbbbY
s:eigen	cXddtcccdcddb
s:einge	ZZaaZaXaaZxZV
s:einka	ZZZaab2aZZZYX
s:einla	ZaZbbZYobXa0V
s:einri	YYWYYZXWXSXVz
s:einst	aaabbaZ0aXaYW
s:eintr	ZYYaaZY2ZXYYV
s:elder	SVTX1YRYTTXYT
s:elect	WbauaZXabaaav
s:elimi	XYXZZZWXYVX3Q
s:elter	WWWXXWUVWVWV0
s:embas	abbabaZVcayZU
s:embed	osZcbbZbnnbaZ
s:empez	UTVXVWTzUUvWS
s:empfa	WXWYVYVXXVzWT
s:empfe	ZYZcbcaczabba
s:emple	ZYanpbZaaaaxY
s:emplo	bxZejZmmaZaaY
s:empre	ZWkbaaXryZqXX
s:encai	XwYbaaYYaZwXV
s:encaj	aumdccacbbcbb
s:encan	ZaYabZZUXzZYW
s:encar	zZbcccZcbbYbY
s:encer	bcccdbbccbwTZ
s:enclo	XWYZZYSYaZ1XQ
s:encom	UWWWXWVVWUwUx
s:endor	ZaYabaYZaXa2V
s:energ	sZZnbbZuaZbaY
s:enfan	XYVZZZWYYUXU0
s:engag	zZbbcaZccbccZ
s:engen	mpZcbbZbrbbnZ
s:engin	ksZbmbcbjacjb
s:engli	SUTYWZUYZY2YV
s:enhor	aZYaaaZZY0YPU
s:enrol	WTYYaXXUZWXX0
s:enten	WWwYXZWYwWXXU
s:entra	XWVZYYVxzqXWT
s:entre	XYY0YXXuZYYYV
s:entwi	fcbbmbtbkbbkZ
s:envia	VWUXXXUWXTyP0
s:envir	xYaZaZYababbZ
s:envoy	WUWX0XTYZXtXV
s:episo	pYXZZYr1XWYYW
s:equip	YZZaXwZXbataZ
s:eredi	bbbccbZbcawZY
s:erfah	acccdbacccucb
s:erfen	abZbbbZbbYwZW
s:ergeb	aYacccabbabzX
s:erhal	YYZZZYXaaY0YV
s:ersch	VWVXXVS1WTWvR
s:erstg	bbcdddtcdccdb
s:erzah	ZvXbaauaaYbaZ
s:escre	XaaZbxZabaYbY
s:escri	ZtbcboZZbarba
s:espec	cdctcccddbcdb
s:esper	Zcawbbaccabba
s:estab	VVVYZa0YZZZaX
s:estad	XXZXazXYYYZZW
s:estag	bYbccdYcxcbZa
s:estam	YpvarbYaaYaaY
s:estat	YYZaazYXZYZZV
s:estee	bcbcccacuZbca
s:estim	bbbcbcxabbbcb
s:estud	YZYtZZXYyXZZV
s:etudi	aaZcqYaavaabZ
s:evalu	zRVvXXUYZXYYV
s:eveni	YXYqrxXtZYXYX
s:every	XWwYZZZYZqsYp
s:evolu	XYzZYZRYXXYYW
s:exact	TW1WZZPYYWYZX
s:exami	VXZYZ1XYYZZaX
s:excel	VRyWXXSXVyVWQ
s:excha	rppaZaWZmXsaX
s:excit	bbybbbXbbacbZ
s:exclu	WYXZYYryZWwXR
s:execu	ZYZaar0ZaZZaY
s:expan	XY6aZbWaZVYaU
s:expec	rolbccbcbbcba
s:exped	VWUWXXUVWSUO1
s:expen	XZXXaZsZZWYP3
s:exper	kejtdaabhaebj
s:expir	UYYZZZUXYVqX2
s:expla	VWwrWynXXXXZV
s:expli	WXXYZ0WWXVXXT
s:expos	XWZYZXWXZXZZz
s:exten	mWZaaaWZYYZY2
s:exter	vYbbcqabbbbcZ
s:facha	XVZZYzXTZZYZX
s:fachk	XWUZYZ2YXVYWV
s:factu	sZZaaZZjZYYYx
s:facul	UVUYYoV2XUXXV
s:falan	ZZZabaZZaxZYW
s:famil	XwXaZZYZZwZYU
s:fanta	VWVSYXWWYYVY0
s:fareb	YZxZZZWXYtYWU
s:farew	YTVZZZYTXTWW0
s:farma	uabdcdbcccdcc
s:farme	ZaYUaXX1ZVabZ
s:fattu	nZaabaoaaZZZv
s:fatur	WZaabawtbaXZY
s:favou	XZVZZZTYV1QZX
s:featu	xUTXWWxsUTUWR
s:febru	ZZZaaQYQZZYY0
s:feedb	XXWYZYTVZNW1q
s:feest	WXWYYYWWXzXUS
s:felic	baYbccaaa0ZOW
s:fello	WYXWXTW0ZVXWU
s:festa	azacbcYbabccZ
s:figur	VZTZYZVYWUYY1
s:filmi	bbbbX0TYbbZaa
s:finan	osnbmbYajbZdY
s:findi	XXVXVYyWVvSYV
s:finis	XYYapZXYyXYZt
s:finte	ebebpjbrbnaaX
s:flexi	4WXTYQUXYXVYV
s:fligh	WYXZXYQXYWTX1
s:follo	eXWYZZuYYtowU
s:fonda	cbdcsdcdddddc
s:fonta	XYXYYYWXYVWWy
s:fooli	VYTYXYQYU2QXT
s:footb	YYWZXWVPYTYT1
s:forec	wmXZadWZXXaXw
s:forgi	YWzZacZaXYabY
s:forma	YpabbuarbaYaZ
s:forni	WWWYYYUWYVXVz
s:forwa	XWnaZaVZnwrWp
s:fotog	ZaZaZaxZYYZZY
s:fotov	acbuccbccbcca
s:found	bcXZzZooZYcZW
s:fourn	WVVYXYUVWVyVw
s:fract	2XaZYbXbaZbcb
s:franc	ZXaaZZ2aZYSaY
s:freel	taebbakbmljbZ
s:freib	tabbcbrcbbaba
s:freig	iqoeZbkaebakY
s:fresh	bbZdbdZcwbacZ
s:frida	QVYUY1RPZXTYV
s:frien	VXuYvXnSWRxVS
s:front	W5ZaZZXZZYaYV
s:fuhru	ZZYaaZY2ZXYYW
s:fundi	WXWX2ZTYWUXZV
s:funne	YZZbYa0YYXSaX
s:furth	YaWXbbVabybtZ
s:garan	XZYZYZpZYW2WV
s:gastd	XYbbcyabcbbca
s:gastv	WYYVZyWWYXXYW
s:geacc	bbbcccabcZbxY
s:geand	YbZbbaZaaZTxX
s:geblo	cccddcbcccvYZ
s:gebru	VWUxWWTVXVzVR
s:gebur	YZYZZZXXYyXWS
s:geehr	aabybbabcbabZ
s:gefal	aayVbcabZrbXY
s:gefel	cbQcccbbb0aQY
s:gefin	XXYZzbYZaZYZW
s:gegar	ababZbUbZZxZZ
s:gehal	XXXYYYVVXWXWy
s:gehor	bwbdcZbbbbbcb
s:gekom	aZYcbcYbxZabZ
s:gekun	bYXcbcbbxUaaZ
s:gelos	XYXZZZWXZWYzR
s:gemac	XYWYYZTWZWWX0
s:gemee	xYZaaYXZavZZX
s:gemei	ZZVaZaVZYzYWX
s:genti	1aabbbYabZaZY
s:genui	YZZabZYZbbyaU
s:geren	ZqYcccabsabqZ
s:geric	SWX0VXVXZXYYV
s:gesch	bcacbcacaavbY
s:geseh	xZYaZaVZUuZYX
s:geslo	bcccdcbcccuZZ
s:gesol	aZZcbcZbyacba
s:gespe	aaabbbYabayXX
s:gespr	ZbazWbaccbbca
s:geste	ZYZcbcaczabba
s:gesti	YsZbaaYabZwoX
s:gesto	WbbZcZybabYba
s:gesuc	nXaaquXaZZZrX
s:getti	YvmaabvaaVaaX
s:gewij	abZbbaaabYRxW
s:gewin	bbbcdcucccccb
s:gewon	WWYZYYUXZW3WV
s:gezoc	nYbaowZYbabbY
s:ghost	UYXYZX0WaXUYW
s:giorn	pYaZb0YWaaUaX
s:giove	YZZaZZXpaYYXx
s:givea	YaYaYZVVaZyYV
s:glasg	YrobbocaZaaln
s:gluck	ZXXaaZZYWxYWW
s:gosta	aaZabbvabtaaX
s:graci	ZaZaabZZayZXW
s:gradu	bbacbaYttbabZ
s:grana	UXXZYXVWYUX0T
s:grand	YvXZZaWXWUtVw
s:grate	ZXVZaaXa4QaZW
s:gratu	ZbbbboovbXZpX
s:greet	efZbbbYaa1aXX
s:groet	aaabbbaaawaYX
s:growi	YvwaYbZaZYaaY
s:guada	XYZZaZYaZY1ZY
s:guara	XYXZZZfZXY2ZW
s:gusta	sZXaaarsfnZaX
s:gutac	TWY0VYVXZYYZV
s:gutsc	XXYzYWUXYYVYX
s:habit	ccbccbbubZcba
s:hacka	XXZZaYX4aYXZV
s:hacki	WVUXXOUWTR3XS
s:hambu	tbccdbccdcccb
s:hampe	YZYaZZzZWWZZX
s:handb	yXXXYxUUYVTWU
s:handw	XYYYpXzZYYYZW
s:happi	UWR1VXSXUTWYT
s:harbo	XYXZZZTZYPWT2
s:hardw	aYacccbczabbZ
s:heada	baXcbb1cYYbca
s:headc	Zxaccbbbcbbba
s:headh	aZ3babWaZWZYX
s:headq	W1bbaaZZbbaaa
s:heari	UYXVZXWXYUXV2
s:heimw	XYXZZZXYZWXWy
s:helpe	XZYZZYTZa0SYV
s:heran	abbbbaaabaxUX
s:herau	abwdcdacbabYa
s:heren	abbbbbZbcayTZ
s:herit	bccddcbcdctaa
s:herzl	YXWZaZYXWzYVV
s:hibri	orbcdcbcccccb
s:hicie	0ZWaYZSYSWYYX
s:hipot	VXXzYWVWZYWZV
s:hochs	WXYYZ0WVZXYYU
s:hoeve	YbYTbZzZbaYbY
s:hoges	XYbabyabcbbca
s:holdi	XWTYYXVWXyvUR
s:holid	Z0bbYbZbbabaZ
s:homeo	avbdcbYbcccdb
s:homep	XZVaZb5aYVZaX
s:hones	SWTXXXTW1SWXW
s:honor	XZazYnZmaaaaY
s:honou	YaYYbYYwavaaZ
s:hopit	arbcccaubbZaY
s:horai	YbZxbaXbcZZaZ
s:hospi	kncplhilaebaX
s:house	xUvabbVbaZbba
s:housi	lpkpdcdoaaacX
s:hundr	WWWYYZwYYXyUV
s:huurd	eedeoedeedeed
s:huurp	VVTWXVTUX0VUS
s:hybri	wYbdcdbcYcddc
s:hypot	acaucbabccbca
s:ident	YZYaaZsZaVyrV
s:idrau	WWVXXXVVXUWUz
s:illus	1XXXYWWZXXZYU
s:imagi	XZYaZbzZYWYbW
s:imedi	WaYbabZZwZaaV
s:immed	doYccbqbrbaaY
s:immob	WZZyYYtZaZZaX
s:imobi	accucabcdcbcb
s:imove	ybbacZXabbWcW
s:impre	aavcccacbTbuZ
s:impro	XYXYZYUYZNV1P
s:impue	WabZcZxbabYba
s:incar	qZaabaYZawaYW
s:inclu	cYXUuYovoZZZW
s:incor	YzbcabZbbbbba
s:indef	axbcccbcbcbaa
s:indep	vWanaavabZabZ
s:indet	axbdccbcccbca
s:indic	YYWwaWYazZaYX
s:indiq	XbZxaZXabZZaY
s:indus	ZYXqaaWZ2WYaX
s:infor	wababsXabaZbZ
s:ingeg	lmYbbbXavabmZ
s:ingen	nsbccbabdbboZ
s:ingre	VXWYYXVxYVuWS
s:inher	XXYZXaTYRV4YT
s:inhou	UXYYa0VWZYWZW
s:inhuu	xabbbbabbbbbZ
s:inizi	YVYZYYWYZWzYW
s:inmed	XyacabYarabbY
s:innov	UW1ZYaUYXVYWV
s:inolt	aXacacabyabbZ
s:inscr	aaabbaZ2bZaZW
s:inspe	VYbbbbXZbaxbY
s:inspi	WYZZZZ1PaXWZS
s:insta	VWvXYYuWXXwXU
s:inste	TVUXXXwzTVWXu
s:insti	YzWZYZWWWXWXV
s:instr	XZbbbxaXcbsYY
s:insur	WaentepnYYrZV
s:inter	qilmbeZdibiab
s:intro	XolaqjpasWaZX
s:inven	0YYZaZWZYWXZS
s:inver	XWXsxZXYZYYYW
s:inves	XrYtxYkZZYYaX
s:invia	XYYZZXXYZW1VS
s:invit	aaZbbqZsadatW
s:invoi	oZZeZZqaaamas
s:iscri	acbcbbrubZbbZ
s:itali	YYRXWYTWTOYW2
s:jahre	XzYbaaabaaabY
s:janua	ZZZaaavZZVZWw
s:jeman	ZZZbyaYbYZZaY
s:joine	YyXcccbcbccbb
s:joini	XvXwaZWZZYkaq
s:joint	UTRX2YUXYQXYU
s:jonge	accbcubbccccZ
s:jorna	bubddccaccdca
s:journ	zTT0WRQUTTTWQ
s:joven	ZabaayZXbaZaY
s:jubil	bcacccabbSb1X
s:kandi	YXYbbb1bZabbZ
s:kanto	X0abaZYZZZZZY
s:kapaz	ubcdddadbcddb
s:kapit	YXXXwZxYaYXZW
s:kenne	XY2ZYZVYZYYZW
s:keyno	YYaZb1aZbaYbY
s:kicko	ZbaYaZZRbZzZW
s:kinde	UXVYYYVXXUWU0
s:kitch	SYWYWZVWYUYW1
s:klaar	YYYcab1bYabbZ
s:klant	YZtabbuaaZbaZ
s:klein	uYbbrbabcbbbZ
s:knowl	VaXwaSyZaZZZV
s:kolle	XXWXXYWWWSXV2
s:konnt	vYZbaaYavZaaY
s:konta	ZZWZZZVYZ2YXW
s:koste	aabbcbqxbZaZY
s:krank	UYXWZYzXXYYXU
s:kuber	WXtaaxXmpYaYX
s:kumme	ZaZYaayZbaZbX
s:kursl	aabVb0abcbbca
s:kwart	aaYacbxbcbcca
s:labor	R0aaaYZaaaXaY
s:lades	aZYxZZZaaaaaX
s:landl	UXVv0YUlXUWYt
s:langu	SYVYYZ0YXVYYq
s:lapto	TUTWVWyWWUyYT
s:laufz	qddeeeceddeed
s:launc	WXXYXWSzZUWYW
s:laure	YZXaZZXYxWZYV
s:lavor	YYWZYSSX0VYXV
s:lawye	WYYZZZvZaYYZu
s:leade	YZZaaZvyaXYZS
s:leadi	XvuaabYaZXZZX
s:learn	knebaoXqbacpY
s:lease	Zwbbccabcccca
s:leavi	VW0WxYRWVrWWT
s:leben	YZwbbbYapaabY
s:lectu	TXXYZzVyZWYYe
s:leden	1WWWXXPWYXVXT
s:lehra	WXYYYzVVYWXYU
s:lehre	aaZcbcYbxZabZ
s:leipz	Ywbcbcaccccca
s:leitu	xXbbaZYbZbabZ
s:lesso	XaaYb3YWbZabY
s:letti	WXVW0YTXWTWYV
s:letzt	YYYZZZyYYXYWW
s:lever	UVWXYYVWWSWV1
s:liber	YsababYabZwaY
s:libra	vXWXYXTXYWXWx
s:licen	pZZbaanavacaY
s:liefe	YZZZZZXXZXXXy
s:lifet	ZbcbbbxZbbYaY
s:limit	VWXYYYV0YWuXR
s:linke	SVUWXVkWX10VR
s:listi	UXWXWY1XXUXWU
s:liter	OYbbb4ZaabbbZ
s:llama	cdcsccccdcddb
s:llega	XYWZYYVYXVuVx
s:local	WbbYbaWYbXyaZ
s:locat	xXZmabnbbaaaY
s:locke	xYccbcYcccbcc
s:lodgi	vdcZcabZdbcca
s:logem	bbacrcbrbacca
s:logic	WaZvaZtabZVaY
s:logis	ndiraaZqbkabY
s:longt	ZbYbbbZaZyaYX
s:loodg	UWVWXXUVVTVTz
s:looki	cisaqaaZlYcae
s:loond	Yxbbcbabcccca
s:loons	XXXYYZXVYWXVy
s:lotte	YxccbcZbcblba
s:luist	dcdcdactdcccZ
s:lumen	jodaabmapkanX
s:lycee	YbbaaxaYbaZVZ
s:maand	vZabbaZaaZaZt
s:machi	jlbaajYZaYpnq
s:madag	XXYaaZyaYZZZX
s:magaz	bUVWWrR5XQVUQ
s:mailb	aaabbaabbaxXV
s:maint	nYXuYYTYZWXUz
s:manag	ltbdbbebibbdb
s:manch	mujaamYmbZabY
s:manda	YqraZZXZYWsXt
s:manuf	jcnraZXnZoZoW
s:manus	2VRWZVVXVUYZV
s:marat	aaXaabXZa2aZY
s:marke	mvabcZnbababZ
s:markt	sX2ZZZUXXVYXU
s:marte	bdddccbrdcdcb
s:masch	vbbccaZbccbca
s:maste	YYYZYWX3ZXYWR
s:match	WRtYYZWYWWY5W
s:mater	wbcbbZabccccb
s:matti	WWVXXXVUXTWTz
s:meani	cXbaybabccbba
s:measu	UXWXWX2VZTWVS
s:medeo	ddcdrddddcddc
s:medew	XXYZ0aYZZZYYV
s:medic	yUUxVURWWVoVR
s:meedo	Zbaucaabbbbca
s:meerd	bZvcccZcYabaa
s:meeti	TWWxXlVWXplYy
s:megaw	SXWXYXRXZUXY1
s:mehre	bawcacbcaacba
s:membe	XYZYZzXuaYqYV
s:mensa	YYXZZZXXYVX0R
s:mensi	waccccaccacba
s:mensu	zZbcccZcbbYbY
s:menti	ZaWbZbYa2TZaV
s:mento	XYZaZ5pWaZWZW
s:mergi	NQVV4WPUWWUUV
s:messa	ZaabbaZaaXl2X
s:mette	YZZaaZYaaZ1ZY
s:middl	WYW0WZUZXXXZW
s:midni	WWYZYXSyYVqVv
s:midwi	YVXZZaWZUzYZX
s:miete	yYXaaaYZaZaZX
s:miets	WXYVZzWWYXXYV
s:mietv	ccbdtdcdbcddb
s:migra	vXYZZZUXX0YXP
s:milho	ZabbbaaabZyUX
s:milio	ababbbZbbZwYX
s:miljo	abZbbbYbaXyZV
s:milli	bbbcccZcbawaZ
s:millo	abbccbabcaxTZ
s:minim	TUVX3WNSUUNVR
s:minis	uxXaaZXZaZaaW
s:minut	VXdzZmljnXZZZ
s:missi	qXZayZXXZrcaW
s:mista	XYYZYYUYZY0ZS
s:mitar	YzXZYZWXXXWXV
s:mitbr	XYWZZZWYYVXWz
s:mitgr	cbbcudccbccdb
s:mobil	XzaccbabZbaaY
s:mocht	ZuasaaYabaoaZ
s:model	TZY2YYYZZYZZW
s:moder	ZZYbaYZUZXzXY
s:modif	ababbaaabYQ1V
s:modul	VWY2WXYZZUYZY
s:mogli	ZwbccbYbcccdb
s:monat	VWWXYWxXZVvWU
s:monta	dccdsddddcddc
s:month	rnZaarmZZamZY
s:morni	lXoZYnZXXvVXs
s:mortg	accvcaYcccbdb
s:mostr	bcbadcucbccdb
s:munch	Zvbcbcbcccccb
s:mutue	awYdddbdacdcc
s:myste	YXWYZZWYZW0ZS
s:nachf	YYXZZZyYYXYWW
s:nachh	VYYYZ0YZXYYaW
s:nachr	ababbbrZbZayW
s:nachs	WZzYaaWZYYaaY
s:nairo	aZYbZayaZYZbW
s:navid	VXUYXYWWW1WUR
s:neben	vacdccbccccca
s:neces	ZsYorYtaZZZZX
s:negot	RYTWXVR1UUWYx
s:neigh	RUwXWYNXzuTUQ
s:netwo	dqYqaaolaaamY
s:netzw	ZZWbaaZUZyZZY
s:neutr	SUX0WUVWYWSYS
s:newsl	ZZXaaWX4YVXUr
s:nieuw	xXVXYVVpXvWUS
s:nomin	YYVZYYWvXPYVx
s:nonse	ZY3aZaWZZWaZY
s:north	YbXwcbXbacbbY
s:nosot	WYVYXY0XYVVXU
s:noteb	YUVZ0aWZXxYZW
s:nothi	ZVtrXYTXWrrWp
s:notic	XXXaaa1bZYrZX
s:notif	VWUXWXUVWTU0Q
s:notur	ZYbbbyaXbbabY
s:nouve	YYZaaZnuasYqW
s:novat	ZnlcjbuanbaaX
s:novem	UXWYYYUWXVXV7
s:novie	QYWXYYUWWUXV1
s:nuest	XnaaapxlaaYaY
s:numbe	YXVaZadZWwYXz
s:nursi	YYaaZyUaaZabZ
s:nutze	WWXzYWTXYXVXW
s:oblig	QW0UWWvTUTUXS
s:obrig	ZZZaaaYZa0YXU
s:obsta	ZZZXbb2bZXbbZ
s:obvio	3YYaZaXbXYZbY
s:occas	zabYbXWabZUaX
s:octob	rWWaYaXZYWZX0
s:octub	XTXZYZXXXXWWz
s:offen	YYWZZZX0YuYYV
s:offer	WYYZZavZYYZus
s:offic	VXXYYYzWZUrWu
s:offsh	bbbcbcxabbbcb
s:offsi	TWVXWXUYZXWY1
s:ofici	Zxbdccbbbbcba
s:ofrec	RV0WWVTVVTVTR
s:oktob	UXWYYXVuXVWV2
s:onbep	Yxbcccaccccca
s:onbet	abcbbuaacbbbZ
s:onboa	nYXYYZpaZY2UV
s:onder	W1YZYQYYXYZYU
s:ongev	ubbbbbZcccacZ
s:ongoi	zbcbbXZccbaca
s:ontsl	ZZXaZbXZyWZYV
s:ontva	TVUWWVRVXU4VS
s:ontwi	ZnZaaZyaaaaaY
s:opdra	xZbcccacZcccb
s:openi	ZutbbcZbiZaaZ
s:ophal	UXVYYYVXXUWUz
s:opini	RWW7VWSWXWSXT
s:opmak	0aaZaTZPcaZaZ
s:oport	XX5XYaXYYVYVW
s:oppak	vbbccbZcccbca
s:oppor	YZ0aaboakXZZY
s:opsch	0XXWYXRXZXVXU
s:optio	XxYRxZXYZZaaY
s:orate	WYXZYXWyZXYYW
s:organ	ZZZXbb2bZXbbZ
s:origi	ZXZaTaYYXVXZ0
s:orlan	WYXZXYQXYWTX1
s:osped	awccccbbcbZbZ
s:other	WXVYYZUYXTxWx
s:ottob	UWUWXYVWWVXVz
s:outli	ZZUaYbXZX0YWR
s:outsi	vXaabaZbaabbu
s:outso	WYYaXZ1aaZXaW
s:outub	UXUYYYVWXWXUz
s:ouvro	bvccccbcbbcca
s:overd	QVVUXXRVXVUV4
s:overn	YZYYZZzYaYWYT
s:overp	UVVXVXyWWUxWQ
s:overr	abYabcXbYxabY
s:overs	XYxaYawZZWYYW
s:overt	RWXVWVTXZYXY1
s:packa	XsXaZaxZaZmXo
s:pagam	bYZZa1XXZZpaY
s:paghi	XabZbyYUbaZaY
s:pagin	yZZYaYXZZYYYV
s:paier	XWUZzZWYVVYYS
s:painl	aabcbbzbcZbaX
s:pakke	UXYWYVTWYX0XT
s:palav	bcbbcbabbZVwW
s:pales	XZYYYqsqYtYXV
s:paque	UVWXXWVVWVxVw
s:parab	ZYWaaaZYXzYUV
s:parce	YzXZaaXZZZuaX
s:parco	bvbdddccccbba
s:paren	vYYbZXYZYYaay
s:parki	UYXXYYTYYXVP1
s:parla	avaccdbcccccb
s:parli	cbdcsdcdddddc
s:parta	VWzXZZXXXYZZV
s:parte	YaZwbZYbbbabZ
s:parti	hZaplsbjaYZZm
s:partn	XqlZxZhXdXnZX
s:parto	ZZXbZbXa3XaaX
s:passa	WXWYYYVXXUXWy
s:passe	ZYtbbbubYYbbY
s:passi	ZbbbbYVSbayba
s:passp	XXVYVZVXYW6XU
s:passw	ZZZaarXZZhuql
s:pathw	mpibbbobqaaaZ
s:patie	Xwcdadcbddbcc
s:pausc	pXWVYUzXWWWXT
s:payme	kqYZjZlYZWwYj
s:payro	VXVrYayXXqZYo
s:peace	YZVZaaXYayZVV
s:pedir	ZaZbabYaxZabX
s:penda	VabcaazacbTaa
s:pendi	ccaccdaccVbzY
s:pensi	ZzZbabuaZYZaY
s:perce	PWWR1TUXXWTXU
s:perfo	WYYWZXQZZWUT1
s:perha	VYWwYZVYYwXYV
s:perma	iwmbbbZbeabbZ
s:perme	WXUZXY0XWVXWV
s:perso	UW5YYZUYWVYXV
s:persp	VW0XXXUVVSVUS
s:pesqu	YaYabaZaaYXyV
s:pesso	WW2ZYZVYXPWSV
s:pfleg	XkYpaabpvlYYX
s:pharm	wWX1VVRWXWWWQ
s:phish	XtaaXyqZaZUZX
s:phoen	ohdjfeYohrZbX
s:photo	4WTXXYuXUSVXR
s:physi	T0ZXXWTVZXVWV
s:piace	YYVZYUTXytYYV
s:piaci	abacbWaaYyaZX
s:pictu	TVTXVWRVW2SRP
s:pipel	TaZaYaSYYYYaz
s:pitch	SVY2QWRWXYTYW
s:place	YYXbaXsawXZaY
s:plair	XXzZXZXYVXYXV
s:plais	abZbbbZYZyaYY
s:plant	ZyXdccbcbcccb
s:plaqu	YaYZYazaYYXZV
s:platf	qviZcoYZZZkaW
s:pleas	ZYWaYbtaZ0aZW
s:plekk	WXXXYUW0YVWUT
s:plomb	XXXYXZXXYXXXy
s:plumb	waYbbcraZZbbX
s:plusi	YY3aZaXZXYZYW
s:podca	YYYZaZo1YnZZX
s:podem	ZY2aZbYaaXaaY
s:podri	vXaaaaZauZaaX
s:point	XZXaZZWZWyYZV
s:polic	abZcbcYZcaawX
s:ponen	WXXYXxWuYVWVU
s:pontu	ybbacZXabbWbW
s:porta	SaXXZZ0YYYWYV
s:portf	wUUYYYUX1VXYp
s:portl	ZXaZaZXYaXYay
s:portr	2YXXWWTXZXQZR
s:posic	bbrcbbubaaWaZ
s:posit	ktmaaaYaZZakq
s:posiz	arZcbcYbvacba
s:possi	rZvbbcabbabWa
s:postp	SWUUXVSVXSVU5
s:postu	abYcacYbzZaaZ
s:potre	bZacccacybcbZ
s:pourr	saabbtYZqZZbZ
s:pourv	bvbdddccccbba
s:power	YYYZYaYYYXyVW
s:pract	XuZvaaXZrZZaX
s:prakt	uZYraYaaqZaaY
s:praxi	cddtZccdddcdc
s:preci	YoZqqZuZZZZZX
s:prefe	knWbabYaYYa1Y
s:pregu	UV2WWWSWUTUUS
s:preis	XXYYZXWyZVWYV
s:premi	YYXajadYaXo2T
s:prend	VWTXXYUWWrWU1
s:prepa	VXpyYVVX1VYXU
s:presc	TWTWWXSVVSUQ1
s:prese	YZYkqZyYZYZap
s:press	TVUVVWQVX1VWR
s:prest	vYXZaaXZYWZZw
s:presu	yaaYaZYZaZYZV
s:preve	ZycccaZbcabba
s:previ	XYYZZZWYZX1UT
s:prici	zZYYZXsoaWZZW
s:prime	WWXYtYzYXWnWU
s:print	VXXWWVTSZVWV3
s:prior	YZYZZbyZaXXYU
s:priva	XYYlatWYaYwuV
s:probe	bcdbdbtcdcbcb
s:probl	0XUxXYlYYUXYV
s:proce	VYXXYXTYYXwQy
s:proch	WWxZZVWwYVXVV
s:procu	khsaojXepYaYX
s:produ	opXiqZclcbfiX
s:profe	aaamanqZbZZas
s:profi	bkpbabbZZejvW
s:proge	yabccbabcabaZ
s:progr	TnXZtusnXbXZY
s:proje	qkZdhjdbkpbaY
s:promi	YZeaaZvZnuZaW
s:promo	XWRaYZWZ1PYYZ
s:prope	YZVnZauZYwXaW
s:propo	VXVrWW6WWVWWW
s:propu	WXTYXY0WWUVTR
s:prorr	scdcddcdddddc
s:prosp	WYWYYYXXXzXVS
s:prote	RWWVWWr0YWTVQ
s:proto	nYYvuZXYaYYaW
s:prove	WVXYXYUWXVWV0
s:proye	uaubbbZaaZalY
s:psych	abYabcXbYxbbY
s:pubbl	YaXaZazYXYZaX
s:publi	ZjWZZxjwYWYZW
s:pudis	WXTYXY1WWUVTR
s:purch	WWVVZZUYaPVS2
s:putti	VV0WYaTZYVYZW
s:pyram	VTSXVXSWUQ2US
s:pytor	eZqbnmYandaoX
s:qualc	XYWYXYuXxVXWS
s:quali	xYccdaaccbccb
s:quant	ZsYbablbonanY
s:quart	eomcZZwYXbYYp
s:quatt	vbbbcZrbcbVbZ
s:quest	YlqqYrXcWvWXW
s:quier	ZababwYVcbaba
s:quitt	VYVb6bWZUWZaX
s:racco	XWVXyYvXWWXXU
s:raddo	bcbcbcVbbZwZZ
s:radio	wacacZacccYda
s:ragaz	VYXWX0TRYWWWT
s:raisi	XXUY6ZUXPVWZW
s:ratin	XVYZZZSZXZWY0
s:ratta	bvcdccbcbccca
s:reach	RVVWXY0WTRWWw
s:react	bcbcccZbbZbyX
s:reade	ZZZaZyXuaWZZW
s:readi	V0qYZtXXWTnYV
s:reage	yYcbbZabcbbbZ
s:receb	XYXZYWVYXW2WU
s:recei	WYYZYZVYZUyxm
s:recev	SYXXZXXYZYzaW
s:reche	poZbbpZbaaaqZ
s:rechn	qYaabasZbZYZt
s:recht	WZZxXaXYaXZZW
s:recog	WXVXXXVWXUXVy
s:recom	lXrdZaVYuaZwU
s:recor	YbbxcZZbcbbca
s:recov	VVUXXQUWTR5WS
s:recru	YptaaaqajbbaY
s:recup	VZabbayZbaWba
s:redes	zWTXZYrVYXWXV
s:reduc	YZYZZbzZaXWYU
s:redwa	aoiikbqaoZadY
s:reenv	SUXVYUUVYV4WS
s:reexp	TZYYZXXZZZzaW
s:refai	1XYYZXUXZXYZV
s:refer	YXWaaaqa0WUZr
s:refug	UUWXU3TWXXXYT
s:refun	baZbbbZccX0bY
s:regar	vZYdddcdddccd
s:regis	boYqaYZqdbmeZ
s:regre	ZYYXUa1XXSXZW
s:regul	umccbbbcccbcb
s:rehea	VVUXUXTXVVWW3
s:reimb	ZXZbYZQaba0aX
s:reins	UVVXWTS1XTVTR
s:reisk	XZbZbwZVbaabZ
s:rejec	XaVbZbVYzWZaY
s:reken	VWTXWWTWYV0WU
s:relab	VYbbbbXZbaxbY
s:relac	0XacbbZbbaaaZ
s:relan	WXUZXYzXWVXXV
s:relat	WYWYXpWnYruXp
s:relea	oXXaZYWZYxdZu
s:relia	WYYYYXSYa1QYU
s:reloc	XxtaaaWanaZaX
s:rembo	XXXZXYyYYWsXT
s:remem	ZaXabctbbwabX
s:remin	YoZaaalVZYZqy
s:remot	vbddccacccccb
s:remov	YZXZZaXWZUr5S
s:remun	ZaaubvaYcaabZ
s:renco	ccZccbbXbxaXZ
s:rende	YZXZXZwZYXtYU
s:rendi	YaaYaapZaZxaY
s:renew	UYXYYZUXYVStz
s:renou	oZZbbbYabaYwW
s:renta	ZaaaZaTaZYxYY
s:rente	bcbcsdcdbcddc
s:renue	ZbZabaXVbaYyX
s:renvo	VTVYVXTTXV1WQ
s:reorg	Y3YbZbZbZXabZ
s:repla	W3YbZaYbYZbaZ
s:reply	TWZYZXWXaZzZX
s:repor	pnaabamabYYsn
s:repos	WZYZaZWaaZzaV
s:repre	XW3YuaVXXWWZW
s:repri	SVVVVUS2XOTVT
s:reque	kYXYZYnWYYX2s
s:requi	wZacccncbbbba
s:resea	bqY1abVaaYabZ
s:resel	XYYZWZ1YWWWQV
s:reser	aZaaaQZVZXZY0
s:resou	xXcccbYccccdb
s:respe	VXUWXTUXV2UWR
s:resta	YUTZYYXYXXXX0
s:resti	ZaWbZbYYYxZaY
s:resto	YXYaaYXXatxVX
s:restr	XWWXZYVXYUY0R
s:resul	YXXZZaWuZWYtu
s:retai	zXYYaZXZaYZZv
s:reten	OWT2UXRWVSVVR
s:rethi	XYUYYQWXS1XYU
s:retor	YZZaXZSZYXzXX
s:retra	SVTYXXTX1SWXW
s:retri	YbaybaZbbabbZ
s:retur	VYWZZYVXZV0wR
s:reuni	TWXXYXRVYWVU6
s:reven	ZYYbxaWaZZZbY
s:revie	lXYbZrqYZUcpt
s:revis	vXYYZYVYZWVX1
s:rewri	xZYYZZtZXYWaX
s:ricer	YvxZZVXYZXXsW
s:ricev	VXWXXVUWXV3TQ
s:rimbo	XWYZYYxYYVuXU
s:rinno	sbbcccZccabsY
s:ripet	YaaYbwXZZZZaX
s:riser	XW0WYYWXVWYWU
s:rispa	YbcbcZybcbYbZ
s:rispe	UWYXYVVWYW0XU
s:risto	YZWZYZ2YWWZZW
s:riuni	XXWYYYWWYWWUz
s:rivis	ZbbabwZWbbaba
s:roadm	ybaYaZVabbYbX
s:robot	YokeZaqkdkaoX
s:roeme	QWYYZU0ZZZYZX
s:rolli	xcbabbZbccbca
s:rollo	2WbabWYbbbacY
s:rotte	oofaaqXbnlaZa
s:round	aaabbaY2bYaZU
s:royal	XXZZa3YZXYZbY
s:ruman	UZbabZybbbabZ
s:runne	ZaXaabXZb2aZY
s:runni	SUVXUWRVZX5XV
s:salai	ZwablbZbbaoaY
s:salar	ZxZblbZlZamaY
s:sales	qmjbababokblY
s:samme	ZXYZyaVZaZZZY
s:sampl	VXZZYX1XaXVWT
s:sanid	wZacccZcccccb
s:sareb	wacccVYccccca
s:satur	UpVwXRTrXVWWz
s:savin	YZZbzbVbXZabZ
s:sbloc	VXXXYWUWYW0VS
s:sched	WVWYZVVUXVVU7
s:schic	WXVwYXUXWsnWt
s:schol	VaccbPbzbbbbW
s:schri	UYxYavWZZYYZX
s:schul	WXYYZyVXZXvYU
s:scien	pqYmibZklZbiZ
s:scree	WYV2XYTYXUqZV
s:scriv	WYXYYoTUzVXXV
s:searc	ZYYbabvaaYZxX
s:seatt	mqbajbdZooaaZ
s:sechs	baacbXabyabbY
s:secte	WXxYZVWXvXYYV
s:secur	tYpZYqVZZXwYU
s:seeke	VTUYT0xVWXVRT
s:seeki	cbYdbdbdvdddc
s:segna	caZdddacwbcbZ
s:segui	aaZaabZZaxZXW
s:segun	WXWYYYUVVVWV0
s:segur	uabdddbdcddcc
s:selbs	TYWVYY1XXXYWT
s:selec	YvXaabYbbaubZ
s:selez	XzabcbabbbbbZ
s:semai	qZkbapiYajmlY
s:seman	nWXZYXW3XWYXU
s:semes	babcbXabyabbY
s:semil	ZZZawbZabaaaY
s:semin	UXUWY3tXYTWWr
s:sendi	VWTXVXTTV4VSP
s:senso	aXbcwbYcabbcZ
s:senti	abycccacbabWa
s:septe	XsYaYaVZwXYOy
s:serbi	TYbabZzbababZ
s:serio	SWVXWXwRWV0WR
s:serva	U1WZZYXYXWXWU
s:serve	1ZVYVZUYWRXYV
s:servi	tZYZZaoaZZoqi
s:sessi	TTXUXyVwYVUVT
s:sette	SUVSU1UUWSVVR
s:setti	rYZbabWaaZozV
s:settl	abbbaaaacbWbw
s:setto	WWxWXYVWwVXWT
s:sever	sW0aZbWaaaaaY
s:sevil	Zucdbcbcccccb
s:shipp	RWVWXYTWYTvV2
s:shopp	ZaZZZbWacayaY
s:short	XXzZXZhZYYtXW
s:shout	XZ5ZXZVXVVXYV
s:showc	1WXYZaTZZYYSV
s:siemp	aa0bbcZbaYbZa
s:signa	aabcaXXZZZwbZ
s:silen	adcbbduddbcec
s:simil	0YVZYaWZYXabW
s:simpa	ZzbcabZabaabZ
s:since	aXacccbczZbbY
s:sitzu	aaaxbbabbbpbZ
s:sketc	1XXXZWWZYXZYU
s:smoot	ZZVZXazaWVabW
s:snowf	sZZbblborZakX
s:socie	PTVUV0wRWVTVU
s:socke	TYXYYZWXYVYXz
s:softw	ZpaumaqaaZZcY
s:soldi	VVUXXXTVUU1YT
s:solic	ZZbcccabbZb0W
s:solli	ZZabbbZaaYazX
s:solut	muZbbcabjabmZ
s:solva	YulbZbubYYabZ
s:someb	qYtikkYZbbZfd
s:someo	oknanZoZrWaZa
s:somet	mksY0ZVaadXYU
s:somew	WX1VXYSXXRUXT
s:sorte	ZaababYbbZwaY
s:sospe	bbbccbZbcaxYV
s:souha	XaZxaZXabZZaY
s:sourc	TV3UNWSVTUUUR
s:spann	VW0XXXUVVSVUS
s:speak	XZZVb0YqbYaaY
s:speci	aXzcbcabaabcZ
s:spedi	WWUXXXUWVSUP2
s:spend	YaXaZazYXXZaX
s:spill	YXXZYZUXX3ZaT
s:spons	rXXZZaUZ3XYsV
s:spost	WWWXXXVVXVVT0
s:sprea	4XXYZYWYYWVZo
s:sprec	nYvVaYXtaZaaY
s:sprek	YZbZatZqcaaaZ
s:squad	ZzbbabZabaabZ
s:stadt	XzaccbbbabaaZ
s:staff	xVXbccrcbbcca
s:stagi	WWSXXYSWUSWW2
s:stand	VZW1XURSYUWYU
s:start	aXZawbYqaYcnY
s:state	vWXZZZVZZXWW0
s:stati	noZZaxYpbZZbX
s:steal	YWyYuaWYYXYYV
s:steer	OXW1XUTWXUUUP
s:stell	ZXXbbbuaZYayW
s:stewa	XWaaZZUzaYXYV
s:stipe	inaasqYZbamaY
s:stock	1USYYYTXYWWWX
s:stone	ZrkglbpaeZahY
s:stopp	XYWZYZVVXTWV0
s:stora	ZaabbaZaaaxXU
s:stori	TSSWVWQ1URVVT
s:stran	XXRZXZUYV1XYS
s:strat	QWW0VWuXWVWYU
s:strin	uXWXYYzYYWWUU
s:strug	YYVXWW3WVYYZX
s:stude	VWXtlmhurWXYf
s:studi	vXZZapWYxYZXW
s:stukk	YYWZZXWRW0YUT
s:stund	mnZoaZmpZYlYm
s:stutt	ySbcccbcbccba
s:subje	jrtlbbYbaYabZ
s:submi	wZZcdcbdcccdb
s:subsc	ZaZabXVsZXXrv
s:succe	VWRXWXTUV1VSQ
s:suche	XYWZYYUYXXX0W
s:sugge	X0taZaXaUUYYX
s:suita	aaqcbdacucbaZ
s:super	TUVWWVQUW2VVQ
s:suppl	ZYXaZayZWXyaY
s:suppo	XtYaaZuaWZwYX
s:suppr	ZaXaaaYZaYZyS
s:surna	bbaccdZdbavbZ
s:surpr	YaZXabyYbZZaW
s:survi	VaYabxbXYZbaY
s:suscr	YZYaaZXrYYYwW
s:suspe	bccccbbccbxVZ
s:svilu	ZqZZaYwaaZZeX
s:swims	YYXaZZXUZTXX0
s:switc	VZXxZYWXZYtZW
s:synci	XWZZZYWZaWzWY
s:syste	ascbecnbmgbbZ
s:table	oinbapZiqZaaY
s:tages	zXabaaYbaabbY
s:talad	TVRWVWSUSQVU2
s:talen	aY3aabYaaXaaZ
s:talki	XYWYwZUYvStYT
s:tarif	qbcsccbccbcba
s:tarje	aaZvbaZabaZbZ
s:teach	WYZZZ1XXopZYd
s:teaml	Ywacbbbcbbbca
s:techn	rnZdpoYaaZdjY
s:tecni	obbbptaYcbZba
s:tecno	cbudddbcbbcbb
s:telec	hoZmbbZobnapX
s:telef	XZ1tZZWZYWZYW
s:teleg	XbbbcaYbba1ba
s:telep	ZbbxZZbcccbca
s:telet	muZcccbcbccca
s:tempo	X0ZYZQXYZZVZW
s:tenan	rXYZZOX1ZYYZV
s:tendr	QU1VVVSUURUSP
s:tenem	tqZcbbZbbpbbZ
s:termi	VWWXXXrWXUmV1
s:terra	pcoimjXasZabY
s:terre	XZaZb1ZWbaTbY
s:teste	VVSWUXvwzMUVU
s:testi	uZXpYY1YZTYZV
s:thank	ZYYZZZtZvYaZr
s:theat	2WWXYXVYaPWYW
s:thems	SVSWXWwWUUzXU
s:think	UYS0WVRSWwWYT
s:thirt	YZUaXZ0ZXWZaW
s:thoug	tXqZZancXsZaX
s:throu	WdhtYqeXkUuYd
s:thuis	Yuccccccddddb
s:thurs	XYWZYXVxYVXX3
s:ticke	XnYaZZW1aXYYp
s:tidew	bnqbbbriZbaeZ
s:tijde	W1YZYQYYXYZYU
s:tilbu	UVUVVVP1WTUSO
s:times	XYUZYZTVXUWW0
s:toega	TVTVVVP1VSUSO
s:toget	VXXYyZuXWrYYl
s:tomam	YZWaaaXZYxZXX
s:tomor	VWXZZUXmYpkX1
s:tonig	XYXZZZX0oToVu
s:toron	pqaaieYkckadb
s:touch	WWRYXZTXU2XXR
s:toulo	Xvacccbcccccb
s:traba	YsXbabYavraYX
s:trade	ZbabbaZabZabw
s:tradi	aaZbZXUaaV2bZ
s:tradu	1YXYYZXZYYXYV
s:train	ZXXYZ0pXvWZYb
s:trans	0XWpXXdXaWmYp
s:trava	ZZXbZbXa3XaaX
s:treat	WWRYYZVWT2WUP
s:trink	ZbZabbYaaxaZY
s:trouv	Zbaabbtababas
s:trova	bcbbccwbcccca
s:trust	YYWZZYVZZXzXS
s:tuesd	YbnZYZnvaWYYt
s:tutor	YaZZb2ZWbYbba
s:tweed	TXXYZ3UXZYXZX
s:tweet	XWRZYZUZV0YXV
s:ubern	yabbabYbbbZaa
s:ubers	0XYXYUUXYXXYV
s:uberw	ZYZaZaXaaYzZV
s:uffic	awbdccbcbbbbb
s:uitno	bbacccabbZbyX
s:ultim	XXXZZWY1ZXYWV
s:umbre	QaYXYY0ZaYXaW
s:umeti	XYYXZXWXZYyYV
s:unava	ZaaabbZabYZSy
s:unbef	ZzbbbaZbbabba
s:unbel	YXVZYZRXXTXU0
s:unbez	bbccbubbccccZ
s:under	WYX6YWWZXVXaX
s:unfor	ZZXZaYTYZQYY0
s:unifo	YZZZaaYZZYyaX
s:unive	Y2aaaeYZkZYaY
s:unlim	YZaZZZUZcZzbW
s:unser	cZauauXZaZnaY
s:unstu	3ZYaZaXbXYZbY
s:unter	qZYbaqZXotaaZ
s:unusu	uYxaZZWXYXtYV
s:updat	pXpbbboaaZard
s:upfro	babaX1RYaaZaa
s:urlau	atcdcdcdccdcc
s:usabi	XZX3ZYUYaYXZV
s:usual	XXVaZa0ZXwYZV
s:usuar	ZaZxbaZabaZaY
s:utili	XYZZZZWZaYYZy
s:utrec	qXacccabZZbwZ
s:uurta	VYYyWZWXaXZYW
s:vacan	YppbaboasZaab
s:vacat	aokccmbbaabtZ
s:valen	tsbcbbabbbYba
s:valid	VYWYYYVYXVoVy
s:valor	TZZyYYYaaZZaX
s:valua	Wab0bZYbbbbbZ
s:valut	YYwuZZYaZYaaY
s:vanda	UXUXXYUWWUWT0
s:vanta	YomlearakYanY
s:varia	ZvZcabZbaZabt
s:venci	UXVZYZWXXWYV0
s:vendo	WZWyZYWZZYZZX
s:vendr	XuYaYZXxYXZZl
s:verdi	YbbbcaYscbuba
s:verdu	aaabZaUaZYxZZ
s:verfu	zXXZaZXYZYZZW
s:verga	WXWYYYWWYWXVz
s:verge	vWXYYzVVYWXXT
s:vergl	TYWVYY0XXXYXU
s:vergo	VXYwWrWoaZZaY
s:vergu	ZZYyZZYZaZaZX
s:verha	VVTXXWTVXzWUS
s:verif	YYYaZYWZZV1zS
s:verle	acabbbYacaZxW
s:vermi	XVTaZa0ZXVYYX
s:verne	abZabcZabxbZX
s:verpl	WWWXYYWWYWXV0
s:verre	ZzbcbbZababbZ
s:versa	UWUWWXTVWSVP1
s:versc	ZZuaYaYaZXZvW
s:versi	cqZbbbZblZYax
s:verst	aabbcbaybYbYX
s:vertr	YZYZZZWWYWWWz
s:verwa	bbbcbZbcvbccZ
s:verwi	WWVXXYTVXUW0Q
s:verze	fZYabb2bXZaaY
s:verzo	VWUXWXUVWTVS0
s:vesti	VUWX1ZVYXXYZV
s:veter	cbdcrdcdddddc
s:veuil	YZYZZZWYYXYXy
s:viagg	abbZcxaTbaaaY
s:video	cccbdcuccdcdb
s:viern	ZZYaZaXZyWZYU
s:villa	abbbbbZVbaUQ0
s:virtu	aY1babZaaXoZY
s:visib	XYZZZXzXaYRYW
s:visit	bcZdddbccabxY
s:visua	aaYcccacbabzY
s:vivie	YZXaaaXyYXaZX
s:volen	zaXaaaXZasZYX
s:volks	aabXbyabcbbca
s:vollz	sracbbXbbbccb
s:volon	WXTXWyTTWyWWT
s:volum	ZaXaaZXTXXZY1
s:volun	rXZZVxXVYYYYx
s:vorst	WXYXZWWWYX0YU
s:vortr	bwcdcabcbbccb
s:vouch	XYY1ZZTwZZXaX
s:vrijg	VWYZYYUXZWzVV
s:vrijw	ZbcbbuaacbbbZ
s:waard	VYYzVZWXaXZYW
s:wacht	ababbaZbbZrtW
s:waiti	WWXZxZTYXUXvt
s:walle	VWWzYWVXYWTWU
s:wareh	YYVwXZxYWUZZV
s:warme	aaayUaZbbbbba
s:warmt	Zcauccbcdcccb
s:weath	WWUYXXSVZUXW1
s:webin	ZaabbaY2blaZW
s:websi	1VTYUXuwTUWXU
s:wechs	YxjaabXaqZaaZ
s:weddi	zYYYaYWZZZaZS
s:wedne	XYYaYWUvXXXYy
s:weeke	qWUXYYSXQsVV4
s:weite	YZaZbZZZpZxaX
s:welco	XYYZTZU5aWWYq
s:wellb	YXTXYZ0YXSYYS
s:werde	XZ1aZaWZaYZaX
s:werkv	zXXZaZXZZYZZW
s:weste	YZaaaYWbZbybV
s:whats	qZaabZYabazbZ
s:whene	0YYYaYVZaZXZW
s:where	XWYZZZV0XWXXW
s:wheth	tWtaZaoopVZZX
s:which	1YVYYXUXaXYZX
s:whisp	VSXYYXRYXY1ZW
s:whoev	UUPWVXPU1axUS
s:widen	aaXaabVaZ2aaY
s:wiede	bbZbbbZabwaaY
s:willi	rXssXZWZnYZaY
s:windo	aabcbbabbZtuY
s:winte	XYZZZyXWZXYZV
s:wishi	VVRWWXSUV1VTQ
s:wisse	YzWZYZWWXXWXU
s:withd	YZYZYZUXXT1XS
s:witho	WXuZXUbrYW0ZV
s:witne	Xab0baYbbbbbZ
s:woche	aacUbyabccbcb
s:wohnu	YZXaaaZzWXaZX
s:wonde	aabcbbzbcZbaX
s:worki	YYuZZakZpoYYo
s:works	sYYXYrWsaYuUV
s:write	WXaaY2SaaYYaY
s:writi	YZeaawokZnXaY
s:writt	YztbabYZZYaaX
s:yeste	YXWZYZsWrrZZv
s:yours	YspmbapaaZabY
s:youtu	YZXaaaZyZZZbZ
s:zahlb	XYZZZZXWZXYXy
s:zahlu	VWVXVYUWXU0VS
s:zarag	ZvbdbcZcbcccb
s:zesci	ZbabbYYabaxYY
s:zieke	ayacccbbbaaaZ
s:zoeko	YZXZZZWYZVX0T
s:zorgs	Zcbtccbdddcdb
s:zufri	XYzYXZVYVWXXV
s:zugan	YYaZaYXabYyYY
s:zuges	YaYaabWYbZVYy
s:zusta	ZZZaab2ZZZZYX
s:zweit	VXYYazWWZYXZW
s:zwisc	YaYaaaVXaZUYz
salaire selon	axbcccbbbbbba
salaris tot	YybcocbbUbccb
salary $	WxabaaZabatbZ
salary 0	XZYZ2aXZZXpYV
salesforce administrator	qmfbabaapianY
same for	ZaXaZb1aYXabW
sap a	XlbbbbZboabwX
sap berater	fsccccbcabcpa
sap consultant	quZbbbZbiabfZ
sap en	btacccacbbarZ
sas for	rVrbaaZauZaaX
saw that	YWWbab0brZabZ
saw you	RSOXVXuWvxVVS
saw your	yWRZXXSYXwXXV
say hello	UXOZYaVXV4WVT
say nobody	ZaYbcbzbbZbcb
say so	bcaccdqdbrccb
says the	SUUXVXwWWSRW4
scale 0	T0VWXYyUXSXYT
schicken sie	XYWZZYWYXVuXw
scientist 0	ovZbabZbaabba
scientist at	XzacZZabZacba
scientist in	ptZbbbacbccca
se ha	YZXaaZXYYWR2T
seattle ?	XuXZYZVXzTYXU
secret>i-am	VXSXXVRVS1PUO
secret>pay-first	YZYbZYYabX0UX
secret>pay-word	ZXYUYTVYaY0YV
secret>role	uYabaYYabZwYZ
secret>run-code	UWYYWXXYYY0UT
secret>site-notice	YaYaaZYZZXO6S
secret>start	xaddcaccdcXcb
secret>threat	YZYbbaXZaYzVX
secret>we	TXXWYUSYZX7VT
secret>you	TXWYYuUXYW7UT
see below	UVTXVXwVUQSUy
see if	YZybbctaZVaba
see the	TWVYYXS0YUWwr
see you	WXxZYaUYXysYV
see yourself	XyuaaaXZaYZaW
seed round	aYbbybYbcbacb
seeks>benefit	quXZYYuaoXZaX
seeks>call-ask	SWXvYTU6ZXXZT
seeks>client	0oXbbbYbZabaZ
seeks>cofounder	YcZa2jYacaaaY
seeks>connect	Zj3XvYUYYSXXV
seeks>equity	ZpYazaYaZZaZX
seeks>event	WSUUUsRvWUvwN
seeks>expert-call	TWX6yWVXYXXYU
seeks>freelance	3XaamaXbaaabY
seeks>funding	UUUn4WqVWVTWS
seeks>i-am	rvWZYZVZquZZW
seeks>job-word	ZsnZYsVYyXYYe
seeks>mule	YxZbaaZaaatZW
seeks>open-to-new	aZrcacYcvabba
seeks>part-time	3WYZXnWYtYYaW
seeks>pay-word	voWsXwVXZXXYl
seeks>permanent	m0baceXZZZZZY
seeks>recruiter	YttaZbXasYaZY
seeks>requirements	TV3tZZVaZZZZX
seeks>role	pwXZlgcZqYZZX
seeks>sell-cta	wYYqYXnVZVxYV
seeks>speak	nYasYeYuaZYaX
seeks>start	zYZaaZYZtaaaY
seeks>task-for-you	5XYYYrVXYYXYV
seeks>teach	dWZYZ7WXZZYaX
seeks>thanks	XWTZZa8YXPYYV
seeks>threat	usaaWkYZqaZaY
seeks>unpaid	UUUXR0SSTVWW1
seeks>wants-job	ntYbZaYaxZaaY
seeks>we	nuWdocZvYXgYV
seeks>we-help	pVUaYW5ZZYXZW
seeks>workplace	bSUxTQSUXV0XS
seeks>you	YZzXWasWjsnXU
seem to	taXaabWaZ0aYX
sell-cta>benefit	WZZZYY3XZYVYV
sell-cta>call-ask	WYXTZr0sZYXYo
sell-cta>connect	QQLS4TPSPNPSR
sell-cta>content	WZWYZXVSZXWzT
sell-cta>cv-ask	UV0XXYSVVUWWR
sell-cta>easy-money	wZXYZXR1ZXTYS
sell-cta>equity	NTT3QTNUUSSVR
sell-cta>event	VYXYZXSzZWTP0
sell-cta>expert-call	VZXyYXVYaXXYW
sell-cta>freelance	yaZvYZUYaZYaX
sell-cta>funding	XYVXzaRVYXTaY
sell-cta>i-am	2WqWWYbXmUtXT
sell-cta>job-word	TRTXXU3VWXTNS
sell-cta>messenger	VaaWZZQbZazbX
sell-cta>mule	rWVWXYwrYVoWm
sell-cta>part-time	uXWW1WPVYWTWS
sell-cta>pay-first	TWUrxWMWWU2YS
sell-cta>pay-word	vWXtYvvVYWTYU
sell-cta>permanent	0uXUYVVQaYVYU
sell-cta>role	TUZYYXQXYYUX1
sell-cta>seeks	TWVYUYQX1VXYU
sell-cta>site-notice	VXWXWYSVYWx3O
sell-cta>start	TZabZY0YbZRZZ
sell-cta>task-for-you	PXVSRVOWXW2UP
sell-cta>threat	TUZYZYQXYYUX1
sell-cta>unpaid	ZabbaYzYbbYaX
sell-cta>we	tXXYYrzYZZkXW
sell-cta>we-help	ZZXaZa2aZZZbY
sell-cta>workplace	2XYXZwTXZZYaT
sell-cta>you	nVXvzXtVWUsWS
semaine 0	pZabaxZaZZXaY
send a	ZbWbbcvbZXZuZ
send cv	Ws1aaaYZYYZXV
send it	uYXaaazaZXabX
send me	rYYaZapZZXsZr
send the	jtWZjZpYYXwWc
send us	TYXZQX0YZXtZV
send you	iYlqYasZpYlaY
send your	YvVaYZXYZY1YY
senden sie	bcbccbaacaquY
senior data	azYbbbZbmabbZ
seriez vous	ksYpbbZobabbZ
set it	UYVYXYSXWywXT
set up	zYaabZZabaZbp
set your	Xbbmb1TacbabZ
seu dinheiro	XXWZWYvYWWwVU
seu perfil	YsybbbYaaTYpX
shall i	bprrjapaYWZaY
shall we	nlsYYaaZYtZam
share it	WWUXSYyXYVT0U
share this	VWTSVVRWWO5SQ
share your	mVrcbbvbZbaaZ
shared a	VTSXYYUXUTu7R
shares and	ZxXbqbZbZabbY
she wants	XXVXZYVVXTXW1
shift on	VUTXWYTTTRWV4
short notice	zTYXYRyYYWWYT
should have	Wv0ZZbWaXVZaX
should i	WWUYYZpY5UZZU
show them	VYVZZa3XVtZZT
show you	abYaubSaaZwbZ
si e	axacccbcbbcbb
sie als	VxXYtZvYYYYXW
sie das	tYXZXYWYYXutU
sie eine	YaabbvZYbZauX
sie einen	aZZbbYqbwabbY
sie gerade	WXyYYXVYWWtXU
sie gern	YYVaZZXsYwYXV
sie in	YYuaZaWavWZZX
sie interesse	WyZbbbaaraZaY
sie mir	XYVZYaWXVVqXy
sie uns	WWXyYWTXYXuWV
sign in	ZZXbaaXZaWytU
sign page	OXWXYZTXXUUX4
sign the	WXTYZZUXXWvYy
sign up	XXZXaXU5aZXZU
since the	XXVZYZVYWyYXv
sind ein	qabvWbabcbbca
sind sie	ZZzbabXapYZXX
sir i	YXWaYaXa0WYYW
site-notice>benefit	SUUSWTMWVSRP3
site-notice>call-ask	VUxWYXUXXWzSU
site-notice>connect	aZZbbbXaaUa5V
site-notice>content	YZYaZZXVZXN0W
site-notice>event	ZaZaaZYSaXY5d
site-notice>i-am	Yz0aZbXaYXZRY
site-notice>job-word	YUVaaaYYYwY4T
site-notice>mule	Z6UaYaWaWXYXX
site-notice>part-time	VYZZXUY6ZXZPU
site-notice>pay-word	VZYYXzXVZYVSV
site-notice>permanent	UTUVWVUVXW0QT
site-notice>recruiter	aYYbbbZbZZa3X
site-notice>role	YWZaaaYZYXZ7W
site-notice>run-code	ZZYaZZXUZXOzW
site-notice>secret	XZYaaYYZZXxrU
site-notice>sell-cta	WYWYYYSUYVTvz
site-notice>start	RVUVUxSSVRTxQ
site-notice>task-for-you	RZXaaaVZaXX6U
site-notice>thanks	XYXZZZWYWYW2T
site-notice>threat	WXVYXYUXXVP4R
site-notice>unpaid	YXTaXYRUYXX0V
site-notice>wants-job	aZbbbcZbSab2X
site-notice>we	TWWXWWxUVUU1O
site-notice>you	bYZaaaYYZYX4Y
site-notice>your-profile	oYYaaaXZaXY4V
six months	yZabobZcbbbca
small salary	ZWZa0bYaZYZaX
small world	SWQXVYSVR6VUQ
snowflake ?	vYaaatXbYZZbY
so here	aaXbbcZbY0aaX
so i	VUyXXYTWUzUXQ
so tell	TR4XYZVYTSXXU
so you	sXWZZZsZYtZYo
socio tecnico	cbcctdcdcccdb
software ?	WXW2XYTXWWYZT
software company	Y0VqbbYbaabbZ
software for	YzZambYbZZbbZ
softwareentwickler m	ZuZaabYaaZauY
solutions architect	mwZbbbZbfaamZ
solvane is	XXYaab1aYXabW
somebody has	yWUWXVUVXVUXv
somebody like	tXwaabWaqXZaY
somebody to	uYXZawXZZZabo
somebody who	XWyquZXXZXZZm
somebody with	WW6aZaWZYYYaX
someone for	sZYaZZxaWYZYW
someone to	xyXaZaVaYYZaX
someone who	ZZWasZtZvWZbW
something for	wyTXVYTYtUYYV
soon as	sYUZaaYaYyaaW
sorry i	VWPXWXSVTOyUz
spark and	rrcbbcZbccbcb
spart ihnen	UZaYaY0ZaaVYX
speak friday	YxtabcXaYVbbZ
speak monday	XtwabbYaYTbbZ
speak>call-ask	QUVMX8SMWTUWR
speak>event	YaZWbmZ4bXaaX
speak>expert-call	SWV3UQWSYTWXV
speak>i-am	XZWXZWV4XsZZW
speak>job-word	UUTXYU1NYWUVW
speak>pay-word	pXW1WtWPYUWXU
speak>role	WYWYXYU0WUYYV
speak>seeks	UWZVZ2WRZXYYV
speak>teach	YUYZZ0YpZXYXX
speak>threat	vabZbtZYbbZba
speak>we	XWYWYaY8aXZaW
speak>you	WXUYYXw1VUXYX
sprechen ?	rYxYaZWZZYZaX
sql power	nvbccaaababba
staff a	rWaZa1VZaZTZW
staffing firm	xUXabbscbbbca
start a	WYXa2apaXWYaW
start asap	vbbdccacccccb
start up	nqapraXabbZba
start>benefit	VYWa0aUZRWXaX
start>easy-money	6WYZZWUYZYQYW
start>freelance	2YZabaYaaaabY
start>i-am	VXWZxZvZtWXZW
start>interest-q	RWUYVXVW0VXXS
start>job-word	VWacZbZb1aZaa
start>mule	yaZaaZZabaYbY
start>part-time	zabbbbZbbbbca
start>pay-first	TTWXWWTXXV3WS
start>pay-word	0YZZajoaaaZaY
start>permanent	otWYxXUXYXpYU
start>role	qxZaaYYaaaYaY
start>sell-cta	SXZZZZ7aZYYaX
start>site-notice	xXZcccacbbcab
start>threat	zZaaaYXbtaZbZ
start>we	3ZbZaVXabZYbY
start>workplace	xYabbrZbaaaaZ
start>you	uWWZwXuXXYYZX
started a	ZVXabbYxZXayX
starts in	YaaaZYawbZawV
startup de	dccdsdcddcddc
statistics for	UVbXZ2YSbaXaY
stay in	XXoZwaVZYvZYV
stelle als	YwacaaZbtaaaZ
stelle statistiker	asZcbcbcrabbZ
stelle ux	ZyZcbcbbZbabY
still have	TWTVXTzWWRVUv
still open	YzvaabVaWVaaW
stonebridge housing	ZsiekbqakYaiY
story of	abaabczacaabX
studio in	5aZaaXXWaWaaY
sua conta	YYXaZZXZXX1TW
subject	ltkbcdadbbccb
subject line	XW5aZaXZXTYZW
subject product	unYbcdbdbbdcc
subscription to	ZaZabaXVbYVL4
suche ich	tZacccZbracca
suchen wir	YwZbavVXaZaaY
sucht eine	qYaWazYaaaabY
suit you	ewubbbYbYXaaZ
summer party	QTQSURS2RNTRr
sunil i	ZZYYabuaZuaaZ
sunil we	tZbqcbZccbccb
support your	VVUXaZ1YYYqYX
sur l	WYXXYxVwXVXXT
sviluppatore java	lvaccbZbbabnZ
swift and	uacccbbcbcccc
system will	YaZaaZYZaXYTz
systems ?	bbbcbcwbbbbca
t know	XzjaZaXZVwYZW
t pay	XYWZruVyYVYZV
t say	YZvZxaUZZVYaX
t you	YZVaibWa3WYqW
tableau ?	wbbccZacccaca
tableau and	XeXbYbaayZabX
tableau for	XWXbZYZwwYaVV
tag mit	YbbacaWabaxba
take an	XWWR1ZTYxWXZW
take care	XXrZYZWXWzWZW
take on	5TPXVXTUSTUXU
take part	WZYzaXWvaZZZW
takes 0	YYYwaaXwaYYaX
talk ?	qhvZXaoaZoZZW
talk about	dpUWZvYvXVYYs
talk to	nUV0WWrXzTXYT
talk with	W7VZZaXaWXZZY
talking to	XYWYYZWYwTxZT
talks on	YabbbWa3bZaZT
task-for-you>event	QXVXY1YTVWZXU
task-for-you>freelance	1ZZYaZYXaZZaX
task-for-you>i-am	saZZaaVa1WaaX
task-for-you>mule	QUWTSXSXTW1YU
task-for-you>part-time	2aaZaZZaXbbbW
task-for-you>pay-word	3XXPZXVZYYXZW
task-for-you>role	U1bcZcaZbbZbb
task-for-you>seeks	xZYZZZWbaaYaX
task-for-you>speak	0ZZWaUXYaZXZY
task-for-you>teach	yYaZaSVaaaabX
task-for-you>thanks	QZZaabTb6UaZY
task-for-you>threat	1YZXaWXYZZXZX
task-for-you>we	wsVUzVTWWVUWT
task-for-you>we-help	yXaZaSUaaaZbX
task-for-you>you	zVUxVpRVVTVVt
tasks you	YbbZcaZbcaycZ
taxa de	WXYZYZWZZX0YV
te ahorra	WZaZbZzbaaWaZ
te gustaria	UXWZZZt0YWXYW
teach you	YZXbZUUYYT2aY
teach>benefit	UVWUX3SQWWUWR
teach>call-ask	UWVTY4SRXYWYR
teach>content	UXYXY2UOYXWYV
teach>equity	V1abZVaaaZbZZ
teach>event	UXYYZ3VthXXYm
teach>freelance	KSSyU2QUUTUVR
teach>funding	SXY0URYUZXWZV
teach>i-am	SgUWX7UUYnsXS
teach>job-word	RXVYY1YTVWZXU
teach>mule	TxSVWNUyVUSWT
teach>part-time	PpZZY6YVXYZZW
teach>pay-word	VrZYa6XWZYYZW
teach>permanent	UmWZZSYzYXXZY
teach>role	QnZZZ8WXYZYZW
teach>seeks	TsYcZ5YWeYYZV
teach>sell-cta	UWWTY1SRXYWYQ
teach>site-notice	UYYXX0WVYXVRU
teach>speak	YZaYb3ZRbZZZX
teach>start	JVaaa7XYYZZZX
teach>threat	TuZZZ3YXYYXZX
teach>unpaid	VVXXX3VUXWsTU
teach>wants-job	ZYYaZUYZ0YZZV
teach>we	VXYYZ+UVZXeZW
teach>workplace	RVZaa2YYZZZZX
teach>you	xdTXXqTwlTrXU
teach>your-profile	PROTTNO3TOSSP
team ?	VYsYWwxWqVWYU
team a	TYWYZ2vWXVXYW
team and	XV0aZZxUYUZaX
team at	usaabaZbbbbbZ
team for	uWxYaZWaaYaaY
team in	VWuZZrxZZZYZX
team needs	UqYaaaWZwWZYw
team of	XzXbaaraZZmZY
team would	Z1obbcYaYXabY
technical writer	mwcbaaYacZapY
tecnico 0	dccdsdcddcddc
tell me	XXuYYoorvVYYV
tell us	SYXqVYStZX2XV
tell you	snvYfakZXZZaW
tempo !	YZVaabZYZ0aXW
tempo indeterminato	ZzbcccabbbabZ
ten days	vWXxYWSXXWWSw
ten hours	5YXYZWmYaYXZW
ten minutes	SV1RXWjVzQqWR
ten weeks	wYZYZwWVaZYZU
ten years	TVVWWWRVV5VNQ
tengo una	UVxVyXTWWVWWT
tenho uma	UVxVwWUWWWWWT
tente ?	vXZYtYXZaZZaX
terraform ?	0aabaaYbZZZbY
terraform and	aZwbacYapZZbZ
tester for	vaccdccdddadb
than 0	Zcbbbdwccacda
thank you	UWSmXYSVV4Vqi
thankful for	ZYZaZauZxYbaY
thanks for	XZWZZamZewYqq
thanks>benefit	VZZTaZ3aaWZaW
thanks>call-ask	bbZacbaXbwcZZ
thanks>connect	XaYZaavYZ0ZYW
thanks>content	XWWYaZYUY4YYW
thanks>easy-money	RUTWVWSWYQ2US
thanks>event	TxvVXXUQWyVUS
thanks>freelance	QXVWXXTUWzVTR
thanks>i-am	XXvZZZWXp2YWU
thanks>job-word	XVaZZrWVuzXpS
thanks>open-to-new	ZXNZaaYYY2WNU
thanks>pay-word	RTV5TUUXWQVWV
thanks>recruiter	WUQYYXSXWT1TT
thanks>role	YWWZZZXYU0YUU
thanks>site-notice	WWUXYYVVXnWwu
thanks>speak	XYVXXWWPV3UUQ
thanks>teach	XXUYYNWWT6WUR
thanks>wants-job	YTTaZaYYzRXXW
thanks>we	UWUWXyRxWcVVu
thanks>you	bWpkYXUWX1pnc
thanks>your-profile	XX1aabYZZOYVX
that ?	QWSXVX1WUwTVS
that answers	paabbcwbbabcZ
that i	yRzXXYTWXQWYV
that made	WX8ZZaVZYMZZW
that s	oZYZaYzaakjaY
that somebody	wXVaaauaaYZZa
that the	XXXZZYTXZXtYz
that you	qWrXXzlWpeXWR
the 0	kYYZZXkoZXWY3
the amount	XZYXZZVYaXXX0
the analytics	YxwbabZaXWaaZ
the app	VWVUWXRRYVwS0
the attached	VWVYZZVYUWwX1
the audit	wTYYXUUXYXXZx
the backend	trYbbbXbmZbbZ
the badge	YXVZZaWYYRQ3U
the bank	VVSWXXTTVvUV3
the best	qYbbaopZZvZZW
the biostatistician	ZVwaZaYbuWZZW
the board	VYVXXVTTXUVX6
the brochure	WXXZXZwYXWVYx
the budget	VZaYaWXSbZYZ0
the build	UWXYVXUWYUxUw
the business	bsXcacZctZbZa
the call	WXVvZZVoZyXZa
the candidate	XWSYYYTXXWwWz
the city	avZYZpXZZYZZt
the client	xWvabaXbaZaaV
the code	ZwWbabYbaYxWX
the committee	XXYWZZWWZWXX1
the confirmation	XYWYYZXTXWZY2
the contract	bZZnZacZaXjay
the conversation	WXWYZZWXYUX8O
the course	ZZXaaSYQZXY0x
the credit	WXVYYYUXYTVsz
the crypto	VTRXWRTVsvyVP
the customer	VWVVWYPWXTVX4
the data	XXXYZRVWpVYYz
the day	VYXUZ4VQZVXZs
the deal	WXWYYYVUXVYX5
the deck	YXWZ5aXZaZZaX
the details	TyVaZaVYaXX1T
the draft	TWTYXZSUXSWX4
the eight	p0UYYYUYaWXYS
the end	csYZZZWWYxYYk
the fee	UUWuXUTVXV3WS
the financial	ZvZbbbZcraabW
the firm	XsrZYaqaZXZZp
the first	cXlZzZaYZVpWn
the flight	YWZaa0WZZXuaW
the following	VWVYYZVXXW2US
the grant	ZZabncZbaZabx
the group	XXVYYYWTYRW9N
the growth	XaZXcb1bbaacZ
the hiring	ZnpbbcZbpYaas
the hour	zXVWYXSXWxWXS
the interview	WXVYYYRXxU1VS
the job	YxtaXaWYYVlnq
the kids	XXUYXsTVWSXW1
the lab	UxTYYZ6WTTYYT
the landlord	TWVWVXWWYWTX3
the late	VVSYVYSVXyVVt
the launch	RSRTSVRzT0SQJ
the law	tababbubcaZbX
the legal	YZXZZaYZWWZa0
the limit	WVVYXXTWXTXT3
the link	YsWaaaqZawYZV
the login	WZZYaXXabZ3WW
the market	XY2oYZVuYWYZV
the marketing	Z0YbbcWbYZaaZ
the meeting	WYYYYZVWYWXW1
the ministry	vyWZaZWZaYZaU
the minutes	XXVUYYTWTUWW3
the moment	uXbZZYwYYpYYV
the money	uWXYtYVXZV0ST
the morning	XYyYYZqXXPXYt
the new	WWVYYYUVWyUV6
the next	rXwaaZWZZUqZr
the number	XYWaZZVZYW2WU
the numbers	YXWaZapZWjYWz
the offer	XWUZZYVWXWqY1
the office	V1UZZaVYXTZax
the one	XluYnYbXXvpYU
the owner	xVTWTWSUVSUXy
the papers	VXYzYWXXYWxZS
the parcel	vWYZZaWYayXYV
the password	WXYaYYXYYYtVv
the pay	WT6YZYUYWVXYS
the people	awWaYbuaZWabZ
the person	wRPVVWOV2STQP
the phone	WsWrZZtYYWnZp
the position	X2WaaaYZXXZZu
the post	XqXZaaYZwXvYV
the price	RWVWyWoVXVvWQ
the product	ZtYbYbXaZwaaW
the project	tYYZZZWZYyuZU
the proposal	WXXYWZyXXUVYq
the qa	ZtYbZbZbvZaaX
the recipe	VXTXWYSWWQVU4
the release	wababXYbcZrbY
the rest	XZsaacYbZovbY
the right	svUZZZxaXXXZV
the salesforce	uXyaZaWaWVZaW
the same	lXWoYYuYa0YZT
the security	VVTZYZVYWU4VR
the seminar	UWTWY6SXXTWWs
the senior	ayYbbcabZacba
the server	XWWYYYUYZTWX2
the signed	VXWZYZSXXVWX3
the spring	VWWYrRUuYWXWw
the story	ZbaZbc0abaabW
the summer	ZXXYY2UWuVYYa
the system	wZaabWtabZZWp
the team	WxUZYZapdnXXu
the tech	YWoaqZXvuXXYV
the technical	VUwXVYTWXW0XU
the topic	UZV4YWTVZVYZU
the train	UWTXVVSyX1XUO
the training	YYVZYWTYYUpY1
the travel	YYXabaXZaXtV0
the us	ZvabbaabcarbZ
the vacancy	TUzWVWSVUUUWw
the van	SUUWUWTWXWVW4
the way	XYWabaXZa5YRV
the west	VUVZZZWYWVWY3
the whole	YaabmbYaaxZYX
the year	qaZYbXzaaYZaU
them to	UWSWXXQXUyWWx
then a	sbZabbsbbbbba
then we	WZXZvatZaXraY
there is	XVWXqZVXXWzYW
there s	shoYqYlmoZXYV
these days	VVmXXYSXW4XWS
they want	XvWbaYVaZWXZ0
thing in	aYzbwcWaZTaaW
think of	XW2ZZaWZrrZZU
think the	XZYabbUaYsaax
think you	YztabcWbYXaaZ
third of	QVUU0VtTVRRVR
third-person>mule	YYacbcabzbaba
third-person>wants-job	ZYYbbcYb2abaX
third-person>you	VWtnWYrXYUXWw
this afternoon	VYVWYZtYYVXYx
this is	pnpaZaWYZWpWu
this message	ZaYbbbYZaXl2V
this month	XwUZZY1aZUVZW
this morning	SUSWWWQTV3QSs
this quarter	UVTWXX7WQTVWQ
this saturday	QUVTWOSyXWVX0
this site	UUSXVWRVV0vRP
this to	XXXYYWxXXWvXU
this week	mwYYVZSwZXWuU
this weekend	WXWYXYRXYVTT3
this year	U5TZYZUYVvXYU
thought about	XX0YXYSRVxXZU
thought i	UWxbabYaXwaZX
threat>easy-money	zZaXaWSYaZSZW
threat>freelance	4YaabZYaaaYaY
threat>i-am	ZZYbabWbZXyZW
threat>job-word	UTWYYZWYyYzXV
threat>messenger	SUVZaXXZVW0XW
threat>part-time	xnbbancZaaYaZ
threat>pay-first	ZaYbZaXaYYxZV
threat>pay-word	nWZYatwYZYtYW
threat>permanent	XyYaZZTZyYVYT
threat>role	xXZbabYbvaYZY
threat>secret	YZZbbaXaaZ4UW
threat>sell-cta	XZaaZZzWaZWYV
threat>site-notice	WYXYZYVVZW5Kt
threat>start	oVYVZVRYZX0VW
threat>teach	aacbcxaZccaca
threat>wants-job	XQWZYYSY1WUYQ
threat>we	zZbaaXjabapZY
threat>workplace	U6ZbVaZaZaZZY
threat>you	mXWYXYUXYW7aZ
threat>your-profile	VVSYXYUXUS1SQ
three clients	VW4WXYrWXSVWU
three days	wYYaaZXabZvaY
three evenings	PUVTTxSxWUQVS
three founders	WXUXyWUzXVWWR
three people	UUTzTWRUYUxWR
three weeks	5ZXZbXWZbbabX
three years	VYVZYZUYW7YXS
through a	rXXXZYWYZXyZU
through it	VXUXWY3YWSWYS
through their	QUYVX1SQZXsYU
through you	ZWXXZZXayXxZW
ti va	ZuYbtcZbbbbbZ
ticket 0	TUVW2VOPUTNTw
tickets for	XXYaZZV5ZXXYS
tideway is	XnZbabybZaabZ
time $	pscbabacccacb
time 0	auacbUZucbbcZ
time ?	VT0XVXRXU2TXR
time business	usZbcaabWabba
time for	kXVXVZ4XWUYYT
time to	iYqnZaraXWYZu
time £	nyZbbaYbbaabZ
time €	Y0YbabYbbbabZ
tjm 0	0Xacbcababbaa
to 0	VvVZYjoYYXtWv
to a	XcwlYZiWXupVT
to about	XWSYZZ3YzSYYV
to add	YwZubaZZbYbbZ
to an	qZZbbaYxbYarV
to ask	YYxZZawaXXZaX
to atlanta	atacbcacqaaba
to be	oepZZZeYbtnXZ
to book	rbbwaYYZbZXbY
to buy	QVR04XNVUSOWT
to change	TVwSwWRWzUYXU
to check	yWVXYVVTYVwWS
to clearbrook	Y2WbZbWbZYZZY
to continue	VVVVYYQYzVuYV
to cut	VVTWWWvVYOVT0
to decide	ZxYabZaabZaar
to discuss	wVaWYZqXWWYYw
to do	UXSY1ZqXSwYZU
to draw	WYVZWYtXVyRYV
to dublin	YqvbabZaaaYbZ
to earn	TVYYVZ3ZZZRZY
to fill	YzYbZbobabbbY
to find	YiwlrbWZpXaaX
to get	VvnZXYTYbspYr
to give	6UQYZtVYVUYYW
to glasgow	YvqbaaZZXZYZs
to go	nWvXZZUWYoZYy
to have	osYYYYZqXyYYW
to hear	TbztXVUuVtXXV
to hire	qwYbapaaXaaaZ
to join	XqXwWZYWZYpvU
to keep	sVTWyXTUXWRXu
to know	WX0ZYafZVuYZc
to learn	XXpZZbWXWzZXY
to look	wZXVYZsYZYYZs
to make	XtUZXapYWyYZl
to manchester	YtwbZaXahXZaW
to me	XjsqZZdZsVYZo
to meet	YpuaqZoYXYnZW
to mosaic	X3XbZaVbYZZZX
to move	RUQWVXQVTQUW6
to my	YaybabtaYkZbW
to open	VUvYYYVXVT0SR
to our	TVXlY5SwZWbYV
to pay	tVVxUWQWXT2XP
to receive	XZZaZZXabY1ZV
to review	PRV0XSSUXWUWw
to rotterdam	ZZZbbaYZrYYaw
to run	X1XaZaraaZXbX
to say	aaZcccZbZtabs
to seattle	avacacZcnZbaZ
to see	WYVqZbuZYtYtX
to set	zZaabaYbcbobY
to show	WYVZqa0XWtYZU
to speak	XYXwaazZYZZZW
to spot	WYWYZWU0YSOzR
to start	VXXa1asZWXoaW
to take	WVUTWUSVwRWVz
to talk	rsXrYoZZklYZW
to teach	XZbac2aZbbabY
to tell	YY2aZXTVrUYaX
to the	ZbWYYYZndiWn1
to this	XYWYXYVVZW2UT
to understand	UXW7WVVZWVWZW
to us	0WVaaajZZYvXW
to work	WWTZXaqZ9UYZV
to write	VqttXVTXvdYXT
to you	qsXuYZXqYnYZW
to your	WXVWZZjWuXn2b
to €	2XZabZYaaZaaX
today ?	XXWVYYuXUUWX1
together a	WXtYYa2ZYUYZW
told me	XYzZZYtZXTZZV
tool it	XZUYYXWRYUxYx
tool that	ZcbccczcbXbbZ
toronto 0	XvXaZaYvYXZZW
toronto and	vYXaZaWZXwZaW
tot ziens	WXVYXXVRV3XTR
training on	TWVYY3SXYVQXv
travel paid	vWbZatZabbabY
tres dias	wZacccacccccb
try it	Zaaaab1ZbZZZU
try our	URQXVXyzWWUUU
trying to	YYSYWawXWzXXU
tu contrasena	abaccaabbZprX
tu cuenta	XYaYbYVaaX3RV
tu perfil	ZqncccabbaatY
tu web	zZVZXYtYSVTXV
tuesday ?	XqyZaarZZSZaX
tuo profilo	aaucbcabbZasY
tutor for	SVaYZ2YYXZZZV
two calls	PTT4SQQQVSRUQ
two days	wYaZZuXaaaabZ
two hours	UVWsu2eVYXVYW
two interviews	YwXuZaZaZaabY
two minutes	OXTTXU2yWVUWR
two of	XWaaxvYaaZaaY
two weeks	1WWXXWdXYWWXv
two years	VyvbaVZZaZaaZ
uber die	wWWwZXWXXXXXV
um cafe	YX1aZaYZZnaZX
uma hora	aZatauaZcZabY
uma startup	aZaaxaYabaZbY
un analista	ouabbbabbbbba
un cafe	ZatbmbZbatbZZ
un caffe	YX0aZaXZapZYX
un cliente	yYaccbabbbcbb
un controleuse	XzZbabZabaabZ
un controller	YybbcbabbaZaY
un corso	XXaZb3YVaaUaY
un data	ruZcbbabbbbba
un designer	axZcbcacabbca
un developpeur	uqZcbcabbbbba
un fondo	ZbayZbabbabbZ
un ingegnere	rtabbbZbabbaa
un leader	UU2VYYVWVWXWT
un ora	XZZtYyWVaYYZW
un perito	TYX2XWXZZYYZW
un po	XYTZYaVXX2YXW
un poste	YsYbabYavZaaY
un proyecto	xVyZYYVXYWYWU
un statisticien	WxYcccbcbcccb
un sviluppatore	ZxbccbabbbabZ
un ux	Zwbcccbcbcbba
una hora	abbqbtaZcbbbZ
una startup	aZZb0cZbbbbbZ
und 0	XVYZvZVXZYVXw
und mochte	vWUXXYSX0UWWU
und suche	aaacwaabrabbZ
under your	XYWbabZaZuxaY
understand how	WZV3YVUZVXVaW
une heure	XaaxYtZZbaZXY
unpaid for	VVVYyxSVWWXXT
unpaid>connect	SUTTTPS1WRUTQ
unpaid>equity	XWYa4WXXZZZZW
unpaid>freelance	YcbbaaZwcabaY
unpaid>funding	ZUab0ZZYaaaaY
unpaid>i-am	VWUYT0SSWTXYR
unpaid>pay-first	QSQU3ROQSQNUN
unpaid>pay-word	WXXXXyb1ZXXWU
unpaid>permanent	ZUaazsZYaaZaX
unpaid>seeks	UYZZV2XVYYZZV
unpaid>sell-cta	XZaYZWzXbaVZY
unpaid>site-notice	VZYYX0XVZYVSV
unpaid>teach	UWXYU5VTXVYYS
unpaid>you	QTSX8SRSUTUWS
unser magazin	TTVWWwSxWTVUR
unser team	VvabbauaaabbZ
until the	uZZaaZWZaYZaz
until we	zWZblbZbaabba
up ?	ab1bacpaZUabY
up for	nWmWsYZqYsYZc
up in	STvWUXxUWxVVO
up on	WuYYZZ2YaYYZW
up the	YZWZaasaZWZZz
up to	sckYZZcYYkqYr
updated resume	vZncdcaccbbca
us ?	XYaao3WXbZXaa
us as	VwWYstWZYYZZY
us both	YVZa0aYaapZaY
us the	WYYZXZUYbZ4YW
us to	VuXYYYUYZypZV
us what	3WUqXYRvYWVXW
us your	XYZaaYWabY1XY
usd h	xZabbrZbbbZbZ
use the	YYWaZaXZY3SXr
use your	RTTWWXPXWR1Ux
uur per	rYaZbkwaaaZaY
ux 0	nqccdccdcdccc
ux a	YYZcbcZcuabtZ
ux designer	ptZbcbZbmablZ
ux designerin	ZzZcbaabZaabZ
ux en	ZuZcbbabqaboY
vacancy at	YzxaaZWZWWZZX
vaga efetiva	ayacbbababcba
van 0	YaYtaZXaaYuZW
van een	WYXuwaYaaZZZX
vantage pay	XpoliarakYamY
ve been	XZ0ZZaXWZtpZV
ve got	TWzWsWpVTyWWQ
ve updated	WYWZZYTXYVX1s
vergoeding €	TWXyVvVVZYXZX
verification is	XYWZZZWYZXS3T
verify your	WXWYZXRYZWpzT
visa status	wYZdddbddcccb
visto il	wZyaabYZYXZSX
visto tu	vZlbbbWaWYZwX
voluntarios para	YWZZZzYWaZXZW
volunteers to	VYXZVTWTVXYX3
von 0	WXYtYXUYYW1YV
von einem	XXVZZYXSvTXzT
voor cloudarchitect	ZZZbabZZaXZ0V
voor data	amacbbaaaZayY
voor een	uXYuraXaXZaaY
voor mijn	sxZaarVaTZaaZ
voor onze	XZbYavYqbaaaY
votre compte	VZZYaYVZaY0qW
votre invitation	bbbccbaXcYb0X
votre mot	abbccbbbcaptX
votre profil	YYsabaYaaYqtX
votre tarif	vYYuZZVZaZYaX
vous a	XZpaaZYyYXZXV
vous d	ZaYtcbbtbabba
vous etes	SWUXXXwXXVuwS
vous interesse	qtZcbcabbbcba
w d	ZuZaaaYaaZauY
w2 remote	scdcdbcdedadc
w:!	YYkXXYamY4qUW
w:$	poWqZrpYYXqYV
w:%	XWWXxatoXVuYZ
w:0	onWndofdYWoce
w:?	kbrejipZobXWa
w:EMAIL	X5WaaaWZWXYXW
w:URL	XuYZZYrxZXkXU
w:a	nljmdkeedbidX
w:aan	TWsdXvWuXuWWS
w:aanbevelen	ZYXbabXa2YbZZ
w:aandelen	bYbcvbbbbbccb
w:aangenomen	WTWXVXUXYU1XT
w:aanmelding	XXYYYXXQYVX0R
w:ab	WVZaZZwayZZZY
w:abap	qnqZZrWZqYZaX
w:abbiamo	vXUYYTUXXwYYV
w:abbonamento	YZYZZaUYaXWyT
w:abend	aabaawZZabbaX
w:abende	YYabazYZaZZaY
w:abertas	WVUYYVXyXXXVV
w:aberto	ZZybbbZbaRZXY
w:abierta	tbccdcbcccdcb
w:abierto	YZybbbaaZYaSY
w:able	WVUXWZVVWSXW1
w:abonneer	TYTYXYVzVSXVU
w:abonnement	XZXYZZUXZWV2R
w:abonnez	VYVYXXVzWUXVS
w:abonnieren	ZaYaaaYyZVZYW
w:abord	XVXYWXUYYVzWT
w:about	mlnrafZlepVWZ
w:abraco	UVSXXYUWW2VRQ
w:abre	U0XWYQVWXWVXU
w:abrechnung	uXYwYXVYWYWXW
w:abrimos	XvYawaYZZZZZX
w:abriu	Z0YcbbabYabaZ
w:abroad	RUwXUXjWWU5XT
w:absprache	zVZaYYWZYZZZX
w:academy	UYYaa3XZaZZaW
w:accelerator	OUWW4WRVYXUXS
w:accept	TaYVXV1YaUPYW
w:accepte	aaZabaZUavaxW
w:accepted	XWUZYZVXXuWzr
w:accepteren	YYYZZZYYZ0YVT
w:accepteriez	ZaXbZbXa2XZZY
w:accepting	YWXZaaqYYuZxU
w:access	qVvZZXWqYWVYv
w:accesso	UVUWWWTTVRUzQ
w:accettato	YZXZZZWYZvYxU
w:acciones	bZcctbbbcccca
w:accompagne	VW0XXXQWVVWWT
w:accord	XZWwbaZvaZaaZ
w:account	WXXYYYsYYj2aj
w:accountant	URWVWXUVUTVS0
w:accountants	OURPTW0URyTTR
w:accounting	rYXZYZWZZWWZ0
w:accounts	Y2bbaZXZaZaaY
w:accredited	XXYXWYTzZXUVV
w:aceitar	XYXYZYWXY2WUS
w:aceitaria	aaabbaZxaXaaY
w:aceitou	XYXaZaWYZVY3S
w:aceptado	XZXZZZWYZWX1T
w:aceptar	YZXZZZXYYyXVV
w:aceptarias	1YabbbYbaaXaX
w:acesso	UVUWWWTTVSUzQ
w:achat	YYaxbXYZbbZbY
w:acht	ZZabaxZabaabY
w:acompanho	UVRXXYUWW1VQQ
w:acquire	VVXXY5WXVWXZW
w:acquisti	Zaabbb0aaaabY
w:across	mmuaaaWZZyYVX
w:acteurs	VWzXVXVWSVWVT
w:action	ZZXXZZXZYVYZw
w:activity	XZZaaZVabY0WV
w:actor	5ZZYZTWSaZYZY
w:actuarial	LMNPP0NzPNOON
w:actuary	mzYaaabYaYYpX
w:actuarys	WXycbcZbZYbbZ
w:ad	pVUWWpXTTTS1Q
w:add	WeufYZVWXtlue
w:added	VWVXYYVWXTU7N
w:adding	V2VYXYVXWwWXQ
w:address	STSUUTNRWTt0P
w:adesso	VWzXWXUWVUWWU
w:adjunct	WYaZb2YXaZYZY
w:adjunto	PVTVWVSUwSVTz
w:administratiekosten	XUWYWYVYYUyXU
w:administrator	rnkaZZZZrlZoW
w:administrators	zZYZaaZabaabX
w:admire	WWRXWZSVV1VVV
w:admiro	VVSYYYVXX0VRR
w:ads	yUUWUWNWTVyWU
w:adult	UXYYXOW0ZWQYV
w:adults	UYYYa2XVZZYZR
w:advance	UUUWX3TVTSzXS
w:advert	U7SaZaWZWYYZV
w:advertised	XV5ZXaVXUUXWV
w:advertisement	YYYZaaXYZYY2T
w:advice	XWYRyYWY1XZZW
w:advies	YYWYYZVYzVYYU
w:advise	UPQWVX3XRQTVQ
w:adviser	QVSWUY2WTPVYT
w:advisor	KPPz0NNQRPNQN
w:advisory	VUWw2WVVYYXYW
w:af	TUUWWWUVVRVT0
w:affideremmo	3ZYaZZXZaXZYX
w:affitti	0YYaiWXZZtZYV
w:affut	VVTYWYUXzVXXV
w:aflevering	bbcbcYawcabaX
w:afraid	WXVZU0TTXUYZS
w:after	cpXnWXrWYvqWZ
w:afternoon	0VUVVYkXVUVVu
w:afternoons	6XWZXZVZVWXaV
w:afterwards	tVYW0ZUYaZUZT
w:again	TT2WWxWWUUTnt
w:against	SWVWYWSXXT1RR
w:agencies	WaZZba2aZVZaY
w:agency	yqXZZXtZXYZZX
w:agenda	XXVZYYuRX4XYU
w:agendamos	bbZXcbwbabbbZ
w:agent	RURVQVRUUT6VR
w:agents	RWTUSW2TWOUUP
w:ages	UTPVVXQVWwVVz
w:aggiornato	ZYxcbcabaZaTZ
w:aggiungo	XZSZYaVYXzYXW
w:ago	VxQYYZTYV4YYU
w:agreed	XXWYsZYXYWTZx
w:agreement	UURVWXTVSQUV6
w:aguardo	VWUWWXzVVTVTS
w:ahead	2YaacaXbbabaW
w:ahorra	WZaYbY1aaaWaZ
w:ai	XUqYxZskqVkWS
w:aidons	Ybbabb0abaabX
w:aime	XYWYYUWXT2XVT
w:aimerais	ZZXbZWxZuZZaY
w:aimeriez	UV1XWXPVUUVVS
w:airflow	mXjaamklulYeV
w:aiutiamo	abaabbyabbbbY
w:aiuto	yYbabTVbbbabY
w:ajoute	XXRXVYUWV0WWU
w:ajuda	xaaYbWYZaaYaZ
w:ajudamos	ZbZabbzaaabbY
w:akademie	UWWSXzUUWVVXU
w:aktuell	WWVXXYyWWVWUU
w:al	drXXbrnWYXyXV
w:albania	QQVSVR1VUTUUR
w:alert	YWYaaaXZZWYzs
w:alerts	TSR2PUSSWSUTR
w:algo	VVUXWXUV2TVUQ
w:algorithm	ORyuUURUVSxVR
w:alguien	VWTYzYUXWWWXU
w:algun	TVSWVVSUT0TTQ
w:alike	ZYUZWaRYW5YZU
w:all	jbknXZbpcqXme
w:alla	YX1ZYaVnYqYXW
w:alle	WVWYYYWWYVXyx
w:allegato	RWUWXXTVWTVU0
w:allego	WZXaZZXYxXZZU
w:alles	XVXYZZsXXvXyS
w:allowance	QVVVUVRPWX1UR
w:allowed	V6VaZaYaUYYZY
w:alma	PRRSRROQT2QPN
w:alquilanos	TUXUZTPXYU1US
w:alquiler	dccdrdcdcbcdc
w:already	SWUVWU4WRTTUR
w:als	atXjnYmprXXiW
w:also	yTRUSUuTSwSTP
w:alterada	ZaZabZZaaYSyU
w:alternance	VYabZbXb0abaY
w:altijd	XW4ZYZVYYVZYW
w:aluguel	dcddrdddddddc
w:alumni	TTRTVUR16MUSO
w:always	WV5YZXUYYUuZW
w:am	XnanYdajuYcXq
w:amanha	TSUVVWRUTRUR3
w:amazon	UVV3TXTWWWuXU
w:ambiente	Y1abbbZaaabaY
w:american	TSSUVVQTRS1WR
w:amira	lbZhaaraZaZwX
w:amount	WYXWYZUXZWWW1
w:an	lcZslmnbhYZbY
w:analisi	2ZYaZZkZaXZYW
w:analist	XtXaZZWYwWZrW
w:analista	oqZbbbZaqaarY
w:analysis	xTXWYyVUXWXXR
w:analyst	psWqYYWYqdYlc
w:analyste	psababYasaaaY
w:analysts	SVZYY1W2ZXYSV
w:analytics	mxrZZZXtXWYYV
w:anbei	WXXYYYWVYVXWy
w:anchor	drncYZcqqYXmV
w:and	jimlmkZbeepZX
w:andrebbe	ZbZccaaxaZbbZ
w:anexo	TUUVVVTTURTRz
w:anfrage	yaccbbYbabbbZ
w:angebot	UVxWWXQUWTUVx
w:angehangten	TWVXWWSUWUTT0
w:angel	TTSV6XRVWUVWS
w:angels	RPQS6UNUORSUQ
w:angenommen	cccccbbZcabwZ
w:angepasst	VWVWWWVUWTUVx
w:angesehen	aZXbbcZbWZa3X
w:angry	WZXVZa0XaXYZV
w:anima	VVXWyXUWYXVXV
w:animale	ccbdsdcdcdcdb
w:animas	XXXZyaWYZZYZW
w:animer	XaaabzZVbZWaZ
w:aniversario	UVSVVVTUVzUSQ
w:anjo	VWUWyXTVYXXXT
w:anmelden	YZZaaZY3ZWZWV
w:anmeldung	VXVXXWVRWVV0R
w:anna	YZXXYZWYXUYZy
w:annehmen	UWWVXUTUXVzWS
w:annex	VWVXXXUWYWUUz
w:anni	V0UWXQVVWXTXT
w:anniversary	VXWYYYVXXjvwS
w:annotation	YXWZXY2YXVXZT
w:annual	WWYXXzWvZXWYT
w:ano	1UXZZZWYYwYXU
w:anonymous	Yba0bYYXbaaaZ
w:anos	T4WVXNTVWVTWS
w:another	QSQwVRlTTxTSy
w:anrufen	VVvXZZxZXXZZW
w:ans	VW0XWXPWUUWWT
w:ansehen	ZXZbbbZaaYa3W
w:answer	WvWqZZlYYXpol
w:answered	aZXcbcabYvauU
w:answers	vXXrZUsYYXtZW
w:anteile	WUYWzYXZZYYZW
w:antes	UUXYXXUXYW2XT
w:antiguos	ZaYwXaZZbaaaY
w:antivirus	ZaZZZaWZYXyXV
w:antwort	VWVWWXRUYUUV0
w:anuais	W1YbaaYaZaaYY
w:anuales	Xybcbbbbbbbaa
w:anuncios	UWTXVW1VWTTVS
w:any	ZUlnXYXY4UXYr
w:anybody	TVUWTWR0VVTVU
w:anyone	WXdcXYoW3TXXs
w:anything	VwoZYZTYwsYYU
w:anyway	YZVaZTTYXRzZX
w:anywhere	YWYbabXa5XaaX
w:apareceu	WZWZZZXYZWVxT
w:aparecido	WXWYYYWXYWWzR
w:apart	SUVVVUPTV0UUQ
w:apellido	YaZaaaYaaYySX
w:aperta	ZzYbbcabbbcba
w:aperto	bbwcccbcbabUa
w:apetece	YY3ZZaXZZWaYY
w:aplicado	YUXbabXa3YaYW
w:app	vWVZ4VZfWVmVY
w:apparently	UVQVVUQTV1QSP
w:apparso	XYWZZYXXYVWzT
w:apparu	VXSYYXTWWUU0T
w:appeal	XzZbabYbaZpZY
w:appeals	XYXaZaUZ4VZZV
w:appear	QUTXWWS1WUWUV
w:appearances	XZXYZZXXZVXzS
w:appeared	XXXZZYUXYUW2T
w:appears	YWWZaZWYZXRzU
w:appel	STyUVVSxVUVVR
w:application	VvWYtYUXoVXqq
w:applications	XVYYYVVxZVY1V
w:applied	UWXaayZZyYaaY
w:applies	SWYVYWUWYWOX1
w:apply	UzUYXToyuWXVU
w:appointment	TVUWWWyVWTUPv
w:appraisers	SWR1VRQVQTUXT
w:apprentice	TUUWSVQW1RTWR
w:approve	WXZaaZVZZYYV4
w:approved	TTnVtVRRTPTw0
w:apps	UXUWUYTXV0tXU
w:apresentar	ZaabbbzabbabY
w:april	wTTUVVSUsTVUx
w:aqui	abbbbaZ0bZtTW
w:arbeiten	V2YbbaZaYaYZX
w:arbeitet	QWZYZX3ZYZYZW
w:arbeitgeber	aVVbabaazSZYX
w:arbeitsplatz	WWVWVXWWWTXVy
w:arbitraje	SYXxXXXZYYYZW
w:arbitration	RVUvWWUVWTUUx
w:architect	oxXaZaXZmYZpX
w:architecte	YtYcbbYbbabtZ
w:architects	xYabbbZbcbccZ
w:architekt	owababZbbbbbZ
w:architetto	ssYbbcZbbbcba
w:archive	UVWYWXVVYW1vR
w:archived	QSOTTUOSSPR2N
w:ardent	XrjfXZsnbkYrV
w:are	cZvafdhaZYZjq
w:area	S3tXWXUXtUXVS
w:aren	ZV2babZaYZabY
w:argent	VUSW1WTVSSWWQ
w:arguing	XXXZaaZUY3ZZW
w:arnhem	YXYYYXXQYVX0R
w:around	mYwwZZbYXVqZV
w:arquitecto	stZbcbabbbbba
w:arquiteto	YwXbabYataaZY
w:arriva	VWUWWXUVWTUSy
w:arrivano	VXUYwYxXVUXXT
w:arrive	TWSVUXyUURTUv
w:arrived	UUSUVXTTW1RTP
w:arrivera	TTSWzWTVTSOTy
w:article	UVUtXtTrWuWWq
w:articles	U5SYYxWXUUXXV
w:articolo	VYXYZuWTWwXXU
w:articulo	XZaZaxWTbZYaY
w:artigo	VYYXZzWYZXVZW
w:artikel	TYZYZwWZaZYZY
w:arztinnen	SVWXWUUzWWVVR
w:as	bpWmnmcZmoeZZ
w:asap	1YabbbYbaaaaZ
w:ascolto	cccccabsdabba
w:ask	VlasXpodnafnU
w:asked	ZusrYmVXXVYYv
w:asking	VV8WVYQVSRWVT
w:asks	XYZZZZrabZyZT
w:assegno	V0UWXQWVWXTXT
w:assessment	ZVXaYYZXZXzVT
w:assicurativo	yVacbbZbabbaa
w:assignment	US1YXaWYVTYVW
w:assinatura	ZaaabaYaaZYxV
w:assine	YXYaZYXyZWZXU
w:assistant	MVXYYyzTXYVYU
w:assistants	WWVXYWTWYX2WP
w:association	wxTWSVT0VQVUP
w:associe	bbbcvdccbccda
w:assume	YzbbbbZabaYaX
w:assunto	WTWYXWUXYU0XU
w:assunzione	ZzZbbcabbabba
w:assurance	XXZVZ0USYXWYT
w:assurances	ZaXbZa1aZZabZ
w:async	2XaabXYabZaaa
w:at	bpidYYkloecZm
w:ate	bWbbwaaZbbbbZ
w:atencion	XWVZYZWY3XZYV
w:atento	UVRWVW1UUSSSQ
w:atlanta	oskZZjaoamZYZ
w:attached	aeWZZZeYoWjX2
w:attend	ZYaZaYVRbYYay
w:attendee	UWVVWX1OYRUUR
w:attente	bcbccbaXcZbzW
w:attention	YX0ZbbXaZXZRZ
w:attesa	SXVzXTVWYWVWS
w:atualizado	XYyaabZaaRZXY
w:au	ZYWbbbYYYxZvW
w:audit	2WXXXVsXYXXYt
w:auditoria	UTVXXXwTWUVTz
w:auditors	UVQWWYSWTOST2
w:auf	kmpXXYUVXvqWs
w:aufgabe	ZZybXbaaYYaZY
w:aufnehmen	WXuZYYVSVxXWV
w:auguri	VVUWWWUUVzURQ
w:august	zTQVVURUTQTnv
w:aula	UUUVVVSTUTUTz
w:aunt	VWQXVXSUUQ1VR
w:aurais	zXVYWYWYWWWXU
w:aus	uXWYZYmXYcXXz
w:ausbildung	STTVWU1VWSSUS
w:ausland	WUSZYZzYWUXXW
w:auslastung	yaccbbYbabbbZ
w:austausch	WXTWYZVWX1XXU
w:austin	itcaqanacXZmW
w:auswertung	zWVXYYVXXWXXU
w:auszahlung	XYYZYZVYZVzXV
w:authenticator	YZXaaZVZaYyXV
w:author	SUVSW0SXYWWYW
w:automates	UQYXWW1VXYVXU
w:automatic	TWTWWWRWVTRP1
w:automatically	Ycbcbc1baTbaZ
w:autonomo	uYZbbaqraaZaY
w:autorinnen	USXXWzUQXWWXU
w:autumn	PWxXX4SWpSXXS
w:available	sVWYYYqWlWWpw
w:avaliacao	QYX0XXVYYWXXU
w:avant	XVXZuYXXYXXXv
w:avec	WVWqXXVWXVtVy
w:aveiro	VYaZaxYZbZVbZ
w:aver	XYXYZYVXY0XUT
w:avez	UVwWWXyWVTWQU
w:avisame	XXWYXYVWzUXWS
w:avise	XXVYXYVWyUXVS
w:avocats	UWWyWWVXXXXXV
w:avoid	UYVYYXXYXWyVU
w:avoir	ZZWaaZZSZ2ZVW
w:avonden	UUVVWSU0WSURR
w:avons	xVSWWWUWWyWXU
w:avril	WWWXXSVzXUVTS
w:avuto	TUSVVV0USRUUQ
w:award	TWVXXYSWV2USR
w:awards	VXVXXTVzYRTVS
w:away	WWVZZYwyYUtYS
w:ayer	YZWZaYYTV0YWU
w:ayuda	wZaZaaYaaaYaY
w:ayudamos	YZXYZa3WZYZYR
w:azienda	VwWZZVUY1XZYX
w:aziendale	TWYXZ3WTZXQYV
w:aziende	WW3ZYYVYWUYYV
w:azure	qjqdaeXirYZaX
w:b	p2WYXZVYpVUYp
w:b1	XVWZZYWWYWUX6
w:b2	Y4YaZaXZWVZZX
w:baan	XzSabaZaYwZSX
w:bachelorarbeit	WXXaZaYYyYaaY
w:back	PUYVYWxVqYvWv
w:backed	TQXV1WSWXXVWV
w:backend	myWaabXasYaaY
w:background	ornZrZoZZYYZX
w:backpack	SWUVXST1WVSUR
w:backup	YYXaZXZSZW0VX
w:bad	UR0WVWxWSOVVs
w:badge	VVTXXXTWWOX6O
w:bailleur	waccbabcbcbcb
w:bakery	qzUX0XPTWVQWT
w:bald	YYyaZaWZWUZZW
w:baldiges	YZXYZYWXZyYYV
w:bambini	UUTVVVSUURVT0
w:banca	vZnccbacbcbba
w:bancaire	vYadcdbdbccbc
w:bancaires	abbccbZbcbuYY
w:bancari	ZaZaaaYaaYxXV
w:bancario	zWacbbZbbbbba
w:bancarios	YZZaaZYZaY1QW
w:banco	VWVYXXUXUV0WU
w:band	SSQUQUQUSTUU2
w:bandisce	V1UWXPVUWXSXS
w:banenbeurs	QSRSSTN2TQRQN
w:bank	bnrpZXUVYivXo
w:banken	aZwcbbabZZbaY
w:bankgegevens	ZZXaaZXZZWyXU
w:banking	YaYyZaXZaXYZW
w:bankruptcy	WYVXYZWYWUXZ0
w:banks	WxubabYbaaaaZ
w:bari	TVTVWUT0VSUSQ
w:base	Y2YbcbZbaaabZ
w:basics	ZZWaaZZTZWX5V
w:basis	3VYbaaZbZabaZ
w:basketball	XYXZYZWXYVXWx
w:batch	XSTYvXVXWWWXy
w:batteries	VbWyaaYbbYbaW
w:bau	YqYcaZZbvZaaZ
w:bauen	VW2YXYTWYWXYU
w:bauleiterin	VzWZZZYZZYZaX
w:be	dlqjmYbZmlbYj
w:bearbeitungsgebuhr	WXYZYYUYZVyXV
w:beaucoup	ZZXZZTXXTzYXV
w:beautiful	WXWZZYVYWTzXT
w:became	UUWXXXTzVUWUV
w:because	YXuZZUWXVVW1p
w:become	UWWWYzlxYkoXS
w:becomes	YWVasZ1aWWZaY
w:bed	VTW0ZWUXZVWXU
w:bedankt	YYYZZZXYY0YVT
w:bedrijven	ZaYacbwbcbbba
w:been	UVubWXSVWxXwt
w:beer	SUQVUVQUS1USO
w:before	ZjsiWWaolTwXl
w:beforehand	TTUUSUOTVT2UM
w:befristet	XzWYXYVWWWVWU
w:began	XZXWaazXaXYZV
w:beginn	SVWWWUUzWVVUR
w:begonnen	ccacudcccbccb
w:behalten	TVTVUWTVVT0TR
w:behind	WYWYYa0XVUWZU
w:bei	bjtZiYuqlWaWV
w:beide	UWSWXYVVV0WYV
w:beides	VWzYYYTVWVXXS
w:being	YbXZbbaSZyaYX
w:beirat	ZYZ2ZZYZaZYZY
w:beitrag	ZYXaaaZaWyaWW
w:beitreten	aZa1aaZabaZaY
w:bekeken	YXXbaaYZaXZ3V
w:bekijken	ZWZbbaZZZXa2X
w:belasting	WZXSaYzYaZWaX
w:believe	UsnXVYzWVtVVR
w:believes	XXYZxbUaYYZaW
w:belle	UUzVYYVWVXXXU
w:bellen	WwYZbauZbabbY
w:belles	ZVaawYYXZaaZW
w:below	VXWYYYuXyUafv
w:ben	qZoanaXauYaZX
w:bench	RWYXZV6YWYXXS
w:bene	TTvVUVRTTyTSP
w:beneficios	Z0acbbYaaabbZ
w:benefits	W0YZZZXXZYZYv
w:benevoles	WaaZYyYXaZXUX
w:bengaluru	qsWXeYbpapYlW
w:bent	WTWXVXUXYU1XT
w:bepaalt	XaYyabZbcbbbZ
w:berater	jubbbaZbYabrZ
w:beratern	ZZccccvccccca
w:beratung	YXWyYYXYZYZYV
w:bereich	yZacccZcabcca
w:bericht	VVUWWWTUWTUyQ
w:berlin	iwuZZZZYYXYsV
w:beschikbaar	tZZbaZYavaaaX
w:besetze	a0ZbababYabaX
w:besetzen	V2YbbaZaYaYZX
w:beside	WXXZ2ZSZVXYaX
w:besoin	wVWwWVUXXWXYU
w:besoins	TUwYXWyXVVVVU
w:bespaart	Zccacavbccaca
w:besprechung	VWVUYXQTXWWW0
w:best	rYaaalxZYtYYV
w:bestatigen	YYZaaaWZaYzVW
w:bestatigungscode	YZYZaXXabZxXX
w:bestelling	TURUUVRTURSQ0
w:bestellung	TVSVVVSUVRUO1
w:beta	SVRVyURzWQSVT
w:betaal	WUWYWYVYYU0XT
w:betaald	WaXzaaYaaaaaY
w:betaalt	WaXSaYzYaZXaX
w:betalen	xWWYtyUSYXXYV
w:betalingen	STRVTUQUVS0TR
w:beteiligung	YSaayZWZZZYXV
w:beth	mjWcZZeZnXY1U
w:betreue	ZZxbXbaaZZaaY
w:betreuen	WXXaZaYZxYaaY
w:betriebsrente	V2YbbaZaYaYZW
w:better	UV3VWX2WURUVR
w:between	uVrYYXVXrUXXx
w:bevestig	ZaabbaZaaZzUV
w:bewerberin	UWUVWXRUYUUV0
w:bewerbung	babcbcabTab1Y
w:bewertungsmodellen	SVWzUWUVYWWXU
w:beworben	XVXbabZb2YaZY
w:bezahltes	UXYyYWWXVYWXW
w:bezorgd	UUTVVVSUVRSQ0
w:bi	kvfZYrXsdXYbV
w:bid	yYaYZZrbbZZbZ
w:bids	PQTUVTvVVS1SR
w:bien	YZXaZaXZWyYWW
w:bier	ZbcaaUawcbbbZ
w:bieten	ZZybXbaaZYaZY
w:big	Uo1ZsZnXXVYZW
w:bigger	V6UZYaUYZXaaX
w:biggest	aa0aaaVaaYbaY
w:bij	VmxYZZqYwVYYV
w:bijlage	SVUWVXUUxUVTv
w:bijles	VXZXa0WXYXXYV
w:bilbao	WwabZaYaZZZwX
w:bill	kVVWVXyVWSoWv
w:bills	WZWWaZ3YYYXYW
w:bin	TVqWXYSX0UrWT
w:binnen	aabbcaZbba0VX
w:binnenkort	ZZVZZaVYXyYWU
w:bins	WWXZ0aSZXXYaV
w:biology	2VVWWNSXXVVYX
w:biostatistician	aykaZabapXZmW
w:biostatistics	NTQPT3OTORSUP
w:biotech	nqrXqabZZoZaY
w:birchline	WrkoYZpYraYpV
w:bird	ZZZZYaV2aZXZS
w:birds	VYUWWYVyaXXYV
w:birth	WaaaaZYbbZxaW
w:birthday	TVSTYXUSXNUO2
w:bis	nyWZZZXYXXYYw
w:bisogno	yYaaaSVbababY
w:bitcoin	tWXYXXpZYxXYV
w:bitte	VVUXXXUVoRtU4
w:blocked	VVVYWYRWPS4WQ
w:blog	UWVWYpuzXVUXX
w:blue	PSSVSVTUWUTW1
w:board	TUVrzzUUXUWXs
w:boekhoudapp	OXWTZU1WZWUYU
w:bohrmaschine	UWSXWXUVTSVVz
w:boiler	TXUYWXVWXWWWz
w:boletin	YXVZZZYxVWZXW
w:bologna	W1YbabZbaabaZ
w:bom	UVTWWWTUV0USQ
w:bon	UVVsXVUxYVWWU
w:bonjour	stsbabYaaZaVZ
w:bonn	XYWYYXXRXWXyS
w:bonne	VWWWYWVuXxXUS
w:bonus	X3YbbaXbaaaaZ
w:book	WVUsXuauVwUWZ
w:booked	STQTTUPRRMSP5
w:booking	wUUUWQ0VVPTQw
w:bookings	TXXZYw0XYWXYU
w:bookkeeping	TWTWuX1WTSWXR
w:books	UVXXY6WXVVXZV
w:bookshelf	UVTWVXRVVRVV1
w:boosting	XabbaZYabawaX
w:bootcamp	SXYZZVXwvYYZV
w:bora	1VVUWURVWUTUS
w:bord	yXYYZXXZaZZaX
w:bordeaux	XbabbyaXbaWaa
w:borrow	RTOUTVPTPOTR2
w:boss	UwUXVYoWVzrXU
w:boston	XxUZVZXWXVXXy
w:bot	YbZZYaRaaZ1bY
w:both	TUsYoYiXW4aVZ
w:bother	ZWVbaa2baZabY
w:bought	RUUUVUxUVyOTQ
w:box	baXdccccYycba
w:bpi	XWYY0YXYZYXYW
w:braga	ysXZZYWYXXYXV
w:brain	XaWyaXWXYYaZX
w:branch	TURVVWQUSQTU2
w:brand	LRQVUVMTT4TVS
w:brauchen	sUXxrXUXYXWXU
w:braucht	WXWXXYXXXTYWz
w:brave	VRVXzYTWVVVWU
w:break	aaZaaVYUxYaaY
w:breakfast	WVUXXXU1WUUUO
w:breaks	UVVXVXSxXWntU
w:breda	VVYZZxWYYXYxW
w:bremen	UUVVWUTzWSUVS
w:brewery	4YSVTWPSTQVXM
w:brief	2VYYWUPXXQXYV
w:brilliant	YZWYYXXSY0UVS
w:bring	UVUWtXoxWTeVu
w:brings	UXYZYS4XZWWZV
w:brochure	WXXZWZyXWVTYx
w:broken	zTQVVVTPSzSUS
w:broker	TVTWWWSVVTUU0
w:brut	Q0YZYWXYZYWYW
w:bruto	WyYbbaZbababa
w:brutos	YzZbbbZbaabaZ
w:bspce	YXZYxZYZaZYZX
w:btc	WYWYWYTSYXzWT
w:btw	1WbaaXZaaaaaY
w:buchhaltung	YabZaXzYbbWaY
w:budget	5XXVYVhWXVVXx
w:budgeting	UVVWTWR0VVUVV
w:budgets	VUrVTX2USMUTQ
w:buen	Y1ababZaaaaaY
w:bug	TWUUWWRUWS0Uw
w:build	uaVYzYlXcZaYZ
w:builder	TSVUzYVXWVVXT
w:building	uUpwbYTXWVXYq
w:builds	Y4YaYaYbZZYaY
w:built	yXWYYZxXuVWXU
w:bumping	WWWWWZ0XYUUWR
w:bundle	YabaaaxYaaXZW
w:buon	XXXYYXWoXyXUS
w:buoni	X1ZaZaXYaYZaX
w:buono	WXV0YXSWYWWXT
w:bureau	OSRUUVyTURTTy
w:burnout	STVTWTU1YXQXW
w:buscamos	lWrjrqXrZYYYX
w:buscan	YXVaZaWY2XZZW
w:buscar	UVTWWWTUVTVTz
w:busco	YqYbobZbvabaZ
w:business	bwVZuZsYlWXkV
w:busquedas	VWVXXXWWXVU0Q
w:busta	SUSUVWTTUTUT0
w:busy	SVvWVXuVUxTVP
w:but	ZpqYqjTpVtWXm
w:button	VVUUXXTUUSRU0
w:buurt	XXXYYXXQYUX0Q
w:buy	RVT1yVMTWT1Tl
w:buyer	QST1PUPUVTvWQ
w:buys	VVSZXY9XRTXXS
w:by	oYocbbiaXVnmt
w:bylaws	1VTXWYUWTUWWV
w:c	wVoaaoajlXaba
w:c2	1VZaaomaZaZZY
w:ca	1XWYZYWYYuVXV
w:cabin	QUTWUUQTVUVU1
w:cabinet	VvUuZZuZYYYYW
w:cabinets	bbbZcbvbcccda
w:cache	UWWXVST2YWVVT
w:cachet	UVUWWUT0XUVVT
w:cada	TQSVSUQ1SRUUQ
w:cadastro	VWZZYYWZaXyYW
w:cadeaubon	YYXzZXXXZYXXT
w:cadres	VW0XWXQWVUWWT
w:cafe	YYzZmaXZZtZYX
w:caffe	XW1ZYZWYZtYXV
w:cake	VWTXWXRWVQWT1
w:calendar	wZYXYZyaXWWZV
w:california	VUSVVWUUUQVV0
w:call	XnnycXWZXcaXs
w:called	UVTWWWTTVRUR3
w:calls	VWV7XYiXZWpYV
w:calmer	VWUYYYVWW0WVR
w:cambiado	YaXaaYYZZXOzU
w:cambiamento	ZX0aaaXaXWaaX
w:cambiar	QT0UUTRSSQTRP
w:cambiare	VWzXXXTUWRWTR
w:came	XtsrZacYarYWW
w:camera	TRUWVVPUUU4TS
w:campaign	RSRTTSMTPQR2O
w:campus	UWVUY3TSXYWYQ
w:can	YdjbbbqZqTajt
w:canada	WYYYYWUZYZyZS
w:canal	WYXYXVTyYVWWT
w:canalizador	UUTVVVSTTSUSz
w:cancel	UWVWXXRVWUVU0
w:candidata	aZYcccYbzabaY
w:candidate	VVaXYXRWXSyV2
w:candidatei	ZXUabbXa3ZaXX
w:candidates	WpXaaa0ZZZZZp
w:candidats	UWTXYX0XXWVVU
w:candidatura	aZYccbZbZaa1X
w:candidature	aXYcccZbaZa1Y
w:cao	ZzabbbaaaaZZZ
w:capacity	RaaabbTb4VaaZ
w:capital	cbbdtdcccccdb
w:captando	VVTVzXSUXWWWS
w:car	VzWZXZWXYVYYx
w:carbon	ZYabaa2abYaZV
w:card	rjXrYYVYYX1WV
w:cards	RUTUTTxUVuwUP
w:care	YkmYrrsXfoVYV
w:career	VQyYXXU5VTXXT
w:careers	Y5ZaaaYTZYaYV
w:carer	TWUZWXUXzUXZV
w:cargo	XWUYYYXVVzXST
w:carpenters	ORSQQ2QPTRTTQ
w:carreira	YxZbaaXuZYaZX
w:carrier	VWUWXYUWXSUXz
w:casa	uVXWYUTcYV1WS
w:case	TVV2XXsVXVXWn
w:cases	VXWYYZuWXUVX3
w:cash	WSV00XWYYXrYV
w:casino	yacbbaacbbbba
w:cast	SSPWUURTSS2VS
w:catalog	XYXYYOWOXWXV1
w:catalogo	Zaabbb1aaaabX
w:catch	0WTXVXTWYzUYP
w:catching	ZXWaZaVRY6ZZW
w:caterer	WTVYXYUSTSQW1
w:caught	1WSXWYTXWVYZT
w:causa	WYYyXWYZZZYZW
w:cause	WUWYXXSXZSUWz
w:ccnl	V2ZaaaZaZZaZY
w:cdd	Q0ZYYWXYZYWYW
w:cdi	Y0nbbbZbZaaaZ
w:ce	TVwWVWTUTSUur
w:cebu	WVYZZY3ZYXXZV
w:cela	1VXaaaYaaaaaY
w:cell	WYUXXYVWUSXXz
w:cemetery	2ROWUVSURUSWT
w:center	TUSXWYRXVRTU1
w:centro	Y2abbbZaaaaaY
w:cents	TaZYZaUZaYYYz
w:ceo	waZYZaXZaZybU
w:cerca	SuWXXWxXXVXuT
w:cercano	VWzXWXUWVUWWU
w:cerchiamo	WWYuwpWqZYYYV
w:cerco	sVYblbXazabaZ
w:cerrada	abcccbbbcbyRY
w:cerrado	yYYXZXXYZYXXU
w:cerrar	cZccucbbcccca
w:certifiante	VVVWXSUzWTVSR
w:certificate	WXWYYWVqYVt1U
w:certified	STVXVV04XWTVS
w:cervezas	VXXYXUVzYWWVU
w:ces	XZVZZaXZYyYWW
w:cette	UVwWXWSWWTVxS
w:cfo	wZabbZYabbabZ
w:chain	zZYpZZYaaZabY
w:chains	NRW1WQQSXVRUQ
w:chair	YUZYyaYZbZZZZ
w:chairs	RUTVVWtUTSTS2
w:challenge	uZ0aaZWaWYZaW
w:chamada	abaxbbabcZbbZ
w:chame	WbbacYZbca0bZ
w:chance	TVrXvWuVnTUWq
w:change	RSyRxVaUvSUbr
w:changed	VUTYXYUVUvTtx
w:changers	QQPUTUO2RPSTR
w:changes	XYYaZZuXYWZwt
w:channel	TWVUWUS2WUsWR
w:chapter	SVTWWuRwTvSUR
w:charge	xWUXXX6VVTWYS
w:charges	OXWUWV2XYWVYT
w:charity	0XYYZXWxZXUYT
w:charla	aaYabZZUXzZXW
w:chart	TUUVVTQzWRURs
w:charts	SUPSUTPTS2SQN
w:chat	TmxuZZrYXXYZV
w:chatbot	yYbbabYababba
w:chats	SUXWXVTVYXzXV
w:che	TUwVVVqTTwUUQ
w:cheaper	VRZYWW1WYYVYV
w:cheapest	Ycbaadxdcabdb
w:check	tnXZZZWnZXmZv
w:checking	4XtZYZSZXTYYW
w:checklist	WZWZYWzTXWXYV
w:checks	YZXXZZXZXVZZw
w:chef	XwacbcabqbaaZ
w:chega	VVVWWWUVUTUS0
w:cheque	USUWSWSSWU4VP
w:cheques	U1XwYYWYXXWXW
w:cherche	loZaomZbqbbbZ
w:cherchent	ZY2aZaWZYYZZW
w:cherchez	TR1XWYTXSUXXU
w:cherchons	TSUx1VRXYWVYT
w:chez	aXnZYZlYzXpZW
w:chf	3ZaabYXabaZbY
w:chi	WYWrsVrYvWYYV
w:chiamarla	VU0UXXUVTVWVS
w:chicago	apsYlmpmYcXbU
w:children	2VVVWUTXVVXWR
w:chiuso	ZZZbaZXaaY0VT
w:chloe	YkYaammZZmZyT
w:choice	zSXXYzVYYXRXV
w:choose	RUQs1WXUVPSSl
w:choses	YZWaZaXZWyYWW
w:christmas	UWUWWWsWV2QUR
w:chrome	bbacccZacXZ0Y
w:churn	UTSsWWuVzSTUR
w:ci	VUUYXYqWwURW0
w:ciao	vXybbbZbaZaUZ
w:cientifico	trZaaaYZtZZZX
w:cientista	lyZbbbabbaZZZ
w:cinq	VabbaZxZcaSaa
w:cio	zYZacbZbbabca
w:circa	yYaZaTVaaaabY
w:circle	ZZWZZaUZY4ZZX
w:circling	VXVXUY1WVUUXO
w:city	axZXZsWXYYYYr
w:civil	S0UYXWVWVUWVT
w:claims	yVXxXXVXXXYZU
w:clases	VWYWazWXXXXYV
w:class	PQRRRRNPT3POM
w:cle	XYWYWZzYXXVYT
w:clean	1WYZXUQYYRXZW
w:cleaning	YXaZYZzaZYRZX
w:clearance	UTRXXXSWWU4TR
w:clearbrook	isbhYarZnpYcW
w:click	SVVWRUUxXS0TQ
w:clicking	ZaZaaaXSaZSP0
w:clicks	XYYYQX0XXZRYX
w:client	vkpkaabaaZjaX
w:cliente	vsYbbaZbaabaZ
w:clientes	XY1YZZzWYTXVT
w:clienti	abaabbyabbbbY
w:clients	XXwskZyYYWWZW
w:climate	3TaZVaaacbaca
w:clinic	RVUxXWyWWUUQN
w:clinica	5VRWVVOVNRVUR
w:clinical	TxVswWTsXWVWS
w:clinicas	VXUXWX2UXUUWQ
w:clinici	YbZxaaYbbZbbZ
w:clinico	cccsccbcdbccb
w:clinics	ZaZYbazbababZ
w:clone	VXXYZYVYZYzZT
w:cloned	RUPWUWPUS2TRP
w:closed	UVUXWRSRXTbp5
w:closes	UWTWWVSwVRUUy
w:closing	TUUV0YSUWUVYT
w:cloud	juXZZjtngXYbW
w:cloudarchitect	rqXaaZXZpXZuW
w:clt	Y1YbbbaaaabZZ
w:club	2PPTSQO3SOSRO
w:clubhouse	UXVYUTWUXWYV0
w:cmo	X2aaaaYZbZaaW
w:co	sXZa0aYaZZZbX
w:coach	PSQTT03SSRdTn
w:coaching	ZaWabc1aaVYbZ
w:coast	RWPWXWTVXRWV1
w:code	ieVYveZkYVtnY
w:coder	TRVVWWRUV7TQM
w:codes	VXUXsXTUUS4WS
w:codice	VWWXXVVVXU2SP
w:codigo	WXWYYVUWYU5TP
w:coding	QSStTVRwXVyVS
w:coffee	VouYmYlVVrXWs
w:cofondateur	YVaaxYYXZaaZW
w:cofondatore	cVcbwcbbccbcb
w:cofundador	aWbbxaaZbbbaZ
w:cofundadora	bZcctbbacccca
w:cognome	ZaZbbaYaaYwXW
w:coimbra	WWUXXWWyUUWUS
w:coincidamos	SVRVVVSUSzTTQ
w:col	WVXYXXUXYV2WT
w:colaboracion	zaaYbXTZaaSaX
w:cold	VaaxbXYZbbabZ
w:colis	QUUWVVTVVUoT0
w:collaborazione	0YZVZUTYZXRYV
w:colleague	VW0YXYTyUbXVT
w:colleagues	TX0YZxWXXSYZV
w:collecting	PPOTSUN2QPSTQ
w:collega	V2YZYYWXYXXXW
w:collegarci	XYTYYZXWXyYYV
w:colombia	RRVTWS1VUTUTQ
w:colpito	YZ2babZaaYaRY
w:column	NQQRS4OzRPMRO
w:com	bqtjrXWoYUpWW
w:come	cisWkXZ0dVdWW
w:comecar	VVYYXXWYZWyYV
w:comes	kWqWvYhqWQrTo
w:coming	SVyXVXRVzuVUQ
w:command	VZXYXZSZaXzYV
w:commande	STRUUURSTPRN2
w:comme	Tw0ZZYVZYXXYV
w:comment	UUUXWXTrz1WSQ
w:commented	ZZXaaZYZXNY3W
w:comments	PVOTWVRVUuSS4
w:commerce	cXdtkjXpalYoU
w:commercio	V2ZaaaZaZZaZY
w:commission	yVUUWUvURThWn
w:committed	TVVW0ZTVXVWZU
w:committee	OUUzWUSTVSTSv
w:common	WXTXXYTWV0WXS
w:commun	XXRXWYUWV0WWU
w:communiquez	abbccbZbcbvYY
w:community	VWzYXWU3WPVmR
w:como	julZZaXowZXXV
w:companies	QV0XlXoW1TVWT
w:company	arlftbYYwVaYV
w:compare	RYSWVYQWU1XUS
w:compensated	WXW4YZUXXYYZU
w:compenso	VXYsXtWsZXWXU
w:competitors	UXYVYT1YXWUYW
w:complained	VVVVVXPVWUUX0
w:complains	aaZZZaXZYXxXV
w:complaint	TXVWYWSXXS0RR
w:complaints	RVV0XWRRYXSYX
w:compleanno	VWVWWWUUVyVSQ
w:completa	ZyZcbaaYbabaY
w:complete	TSQWVXSVWRO5P
w:completed	XWUZZZYTxVX2U
w:compliance	XXTZWaVYt0WYV
w:compras	Zaabab2ZaZabX
w:comprendre	WZXxZYVZaXXZX
w:compte	UYYXZXUYZW0tU
w:computer	ZbababYbwYabY
w:computers	TUUWTWQW0SUWR
w:comum	WXUVXYVWY0XWS
w:comun	XZVZZaWXXyYYW
w:comune	YZUZZZXXXyYYW
w:con	eVWcmWzjXVXWu
w:concorrer	Z0YbbaabYabaZ
w:concrete	QU3USWRUONRVP
w:condolences	TUQVUVPTQ2TRO
w:conduct	VYYZWUWSSYYZ0
w:conectar	VWSWXYTVW2WVS
w:conference	VVUVXkVUXbqT2
w:conferma	YYYaaYWZaX1UR
w:confidencial	TT3TUWTUUUVUR
w:confidential	SV3tTXQVVTjSQ
w:confidentiel	abbccbZbbavYY
w:confidentielle	TU0VXXUVVWWXT
w:confier	zXVYWYWYWWWXU
w:confira	VXWYWVSzYUVVS
w:confirm	XYYZaZWVZX0Pu
w:confirmation	WXVXWXVSXUPW5
w:confirme	abbccbbbcaxRY
w:confirmed	QSPTTTOSSLQ0p
w:confirmez	ZbabbaabbayVX
w:conflict	UZZ2ZYXaZZZZX
w:congrats	XXXZZaVXXxXzT
w:congratulating	XVXYQYVWUTVX0
w:congratulations	XWTYZZzYsWupT
w:congratulazioni	SYWXYYVVXzWUS
w:congres	WVTXWUSPT1VRQ
w:conhece	bcbwbbaccZbca
w:conmigo	Xybccbbbbbbaa
w:connect	WXTlWYZVwznVU
w:connected	UWRXWXSVVnV7R
w:connecties	WXUWWXTVX0VUT
w:connecting	YaXaZbtaYzZZX
w:connection	WXWZZYVXWTzYT
w:connexion	YYYZaZWXZWSzU
w:conocernos	ZY3aZbYaZWaYY
w:conosce	XbZyaaZbbYaaY
w:conoscerci	UUSVVVSTUzUSQ
w:conosco	X2abaaZaZZZaY
w:consegue	yZaXbWYZaaYaZ
w:conseguir	ZaYZba3XaZaZV
w:conseguiu	UVSVVW0UURURR
w:conseils	ZZXbZUXYwYYZX
w:consejo	YZZbZaYZyYaaX
w:conselho	VYWZYZXYyVYXU
w:consider	XwTXwvSXsRSVV
w:considered	ZXUbacaa0YZaZ
w:considering	ZYzbbcZbaVaYZ
w:consiglio	VWVXXXUWzUWVS
w:consulente	cjXZYZWYqWYnv
w:consulenti	abaabbyZbbbbY
w:consulta	ZaYxWaZZbaaaY
w:consultancy	OWV4TVPWVUUXS
w:consultant	rqXlZZXZbYZjv
w:consultants	mUYZYY5YXYVYi
w:consultation	TXX2YXuXXWXYW
w:consulte	YYVbbbYabXY1W
w:consultee	bXXcccZbaZa1X
w:consulting	oRxyUOYSRORUm
w:consulto	SXW0XUVXYWVWS
w:consultor	TRVVWWPUVSVS3
w:consultora	owXbbbXbnaZoY
w:consultoria	0ZZYaWUYaZUaT
w:conta	WWVYXXVXUV2RT
w:contact	nXxZYZVZXqwYU
w:contacto	XYWYZZWXYzXVT
w:contactos	XYVYZZVXXyYYV
w:contacts	UVQVVXuRUzxSQ
w:contatos	WXTVXYUWYzXVS
w:contatti	YZUZZZXWXzYYW
w:contatto	XXTYXZVVVzXYV
w:contento	ST1UUVQUSRSTQ
w:continue	TTSTWXNW1SwVS
w:contract	wmmbZYZZkXZZp
w:contracting	PSSXXYvXR6XXU
w:contractor	xVWYqYmYYoYYo
w:contractors	sYYYZZ0rYZVZW
w:contracts	QzUVXvxWXUXXS
w:contrasena	ZaZbbZZaaYqrW
w:contrat	XXWYYYWWWVUU0
w:contrata	Y2ZbcbZbbaXXY
w:contratacao	XWYXyYVXZYVZW
w:contratado	UUXYWXUXXW2XT
w:contratista	3VYbaaXZaZZZY
w:contrato	b3ZaaVXZZZZZp
w:contratto	WvXZYZVXYWWWx
w:contre	QWYUYUQYZW0UV
w:control	TWWzXWVXYWVWR
w:controleuse	XzYaZaYZaYZsX
w:controller	owYbaaaanZamX
w:controllerin	fxXbZZWZpYZsW
w:convenir	ZbZvXbaacbbbY
w:conversa	ORR2TPPPSQQPN
w:conversar	Y0YbbbaaaabZZ
w:conversation	hYuiXYUWXUW5S
w:convert	0XabaaZbababa
w:convidada	aaabbaZwaXaaY
w:convidamos	VXYWZ0WRYVWVT
w:convite	XYXaaaWYaVY3S
w:convoca	U1WVXOUWXWTXT
w:coo	xWcaZbbbccbdb
w:cool	VXTYXYNXS1RXV
w:coordonnees	abbbcbZabavXX
w:copier	TWUUUWORXVSX2
w:copies	RWWTUSPSYTTU2
w:copy	TVTXWXSVVTUU0
w:copyright	RWUVXVSWWS1PQ
w:corporate	PYZZa5WYaZZaW
w:corporativos	UXXXXV0VYVQWS
w:correct	Z2aaZaYaaZZaX
w:correspond	aybcccbbbbaaZ
w:corso	UVYXZvWwYWRWU
w:cosa	WXyYXYUWXSXVT
w:cost	rUSWWW2WUTtTm
w:costaria	2XTYWXOWPTWWU
w:costerebbe	0XSYWYTWUTXXT
w:costing	TXXZZYzYaYWXX
w:costs	wTVUWQySWVUVs
w:cotes	TR0XWYSXTUXXU
w:could	rZjabmnXuUXZn
w:couldn	STSUWTNUWTM3Q
w:council	zwZabYYZZZZZV
w:counsel	TWVWWXVVWUUV2
w:counter	WWXYYXUUYTUXy
w:counterparty	WXVYYZUXYTWSz
w:counting	TXXYYVUzZWXWU
w:countries	STTWYZ1WXXXZV
w:county	4WZXYXVZaYXZX
w:coup	zWYXZXWYZZZaW
w:courier	QYWTSWOWYX2VQ
w:cours	TUVXXzUVUTSWT
w:course	UXkdXybtXWWof
w:court	SUS1WPUUTUWVR
w:cover	zmVYXYVuYWZZo
w:covid	YaXZaaZSYyZXW
w:crash	TaXZZ6UUXWYZW
w:crashes	uUWWVWTVXSUUy
w:crece	W2abZaXaZaaaY
w:credit	VWUXXXTVXRTu0
w:credito	ZbbwbZZbcbbba
w:credits	VWVXVXzWVTUwR
w:creneau	ZbbZcbxbccbcZ
w:cresceu	ZzacbbYaabbbZ
w:criticism	TRQSUXTQ1SQWR
w:cross	XYWXXZTWX2YWV
w:cruise	VVSWXZRZTV0XV
w:crypto	UqkYXVUrbp0WS
w:ctc	W0obbbZaZaaZY
w:cto	cmZZ3aWZZZZZY
w:cual	vbcbdcadccccb
w:cualquier	XXVZYZWY3XZYV
w:cuando	STxUyWSVUUVVR
w:cuanto	0XSXWXOWPvWVU
w:cuatro	xVWYYXuWXWRYV
w:cuenta	WYZYaXUZaX3QV
w:cuento	TWTWWW0VWTTVS
w:cuida	abbbbbyabbabY
w:curious	SV1YZZqYsqXZU
w:curitiba	YxZbccbbbbbaa
w:current	WPzaZaYaYZXYW
w:currently	SO5XVXTXRUUUS
w:curriculo	XYzbabZaaQZXY
w:curriculum	NWYaZ3XXwXZYU
w:curso	WVWYZtXzYXXWU
w:cursus	VVWWXTVzXTVSR
w:curtindo	WbbabYZbbZ0aY
w:curve	VWUVWWPWVPTQ1
w:custaria	0VUXXWTWRSWVR
w:customer	QUT5WVVUWUVWz
w:customers	VWXYyZ2YXVXYV
w:customs	WWWYWYRXPV1XR
w:cut	VWVXXX0WXSVV0
w:cv	WttaZaWjxXaYW
w:cvs	TVsXXW5XWRVWo
w:cyber	WWUYYZ5XUWXXV
w:d	qnspnlWblWWXW
w:da	mqWkYWtWbwXWj
w:dabei	WXVZZZX1UVZYW
w:dachte	azacbXaaaaaba
w:dados	ppYabaXirZnkX
w:dads	VXSYVY0XVUXYT
w:dafur	YXbSZWaybaaaa
w:dag	TXYYZzVYZYxZX
w:dagen	zbbbaZYbcbabZ
w:daily	pVWXXXquXWoSu
w:dando	YaabbaYbaYzbZ
w:danish	zRQUTPPTR0NRO
w:danke	ZaYZbbXZazaYV
w:dankeschon	VVW0WURWWVUWU
w:dann	STSVWU0VWSSUS
w:dans	kXzZiYVnmWYrV
w:darf	YulaaaxaZYaaY
w:daria	TWZYZ1WYaYSZX
w:darias	XXaZbzYVaZZaY
w:das	rmXZmZrYXXpcm
w:dashboard	5WWXYUUYZSXZV
w:dashboards	nWVYZ0UWWUWZU
w:dass	YWVZZZxYYwZZW
w:dat	yWWZYZxZUYZZW
w:data	mrXcboZsnaXcW
w:database	yWVWYWUXXVRWw
w:date	VXXYYYWXYW0VT
w:daten	VWUXYZWWuxYZV
w:datenanalyse	aZZbaWZaxZaaX
w:datenanalystin	uuZaaaXaZaZaY
w:datenjobs	XYWZaZYyWWZYW
w:datenmigration	0YZZZZWaZaYZY
w:datenschutzberaterin	xababZYabaWYY
w:dates	QUTXWWT1WUWUV
w:dati	lvZbbaYklZoZY
w:datos	rmZaaaYppZnkX
w:daughter	UUSWVWPVT1VUQ
w:day	wbWZZqckapeYW
w:days	stWoYeYYclaYd
w:dazu	ST0UVVRSTQTSQ
w:dbt	tcpYYxTYnWYYX
w:de	dlakdebflZkjo
w:deadline	U2XZVZWYYWYZs
w:deal	qTSWzWQUVSUW0
w:dear	wcVXYlmXvUpXa
w:debit	U0VZXZVYXYwVW
w:debited	XaaZabVZaZYZw
w:debloquer	aaZcaZabcZxWZ
w:debugging	1ZYZbZYabZaaY
w:december	vWYYYWUWZWWW0
w:decent	U5XaXZXZWXaZY
w:decide	XwV3ZYUZZXYZe
w:decides	PRPUSUyT0QQNO
w:deciding	QUPPUQNS2PSUP
w:decision	SUQ3TVvUQQTVR
w:deck	VVUX8YoXYWXYT
w:decks	TUYXVV1VZWTUR
w:declined	bbacccZbbZayY
w:dedicada	OOUUTT2URUUUQ
w:dedicado	TSWUXUzWWVWUS
w:dedicato	QQVTVS1WUTVUR
w:dedies	VWWYYX0YWXXXV
w:define	bcbwbcbccZbca
w:definir	VXXxWXWYYXYYV
w:degli	Zaaaaa0aaaaaX
w:degree	WZZaWZXYzYaaX
w:deinem	Z0acaXaaaZabZ
w:deinen	VWyYXYTWWVXXS
w:del	vXphYYVwYWYXk
w:delai	0YVYWYWYWWWXU
w:delay	UVVUUXOUVTUW1
w:delete	ZY1YYbTaXWYZX
w:deleted	XYWZYZWWYUVyS
w:delivered	RTQSSVOTUQRzr
w:delivery	1UTSUTPSXRxUO
w:della	TSVWWWTUUTVS0
w:dem	pVVZYZtYXVqWw
w:demain	RSUWVWSUVTNS4
w:demarrage	2VabaaYaYZaZY
w:demitida	XXWYXYWXzVXWS
w:demo	SWUVWV4TXTUTP
w:den	eXWYZY1YXsnWV
w:denaro	ZaZaZaTaZXzXW
w:denk	aWVbabZaxTZYX
w:dentaires	VZXzZYUZaXXYW
w:dental	OSS4VQRTXVSUR
w:dentist	WWSWXXQXTRVW1
w:dentistici	bbaacbvbbcbcZ
w:dentists	Yaabab1abZaaW
w:denver	ftZaZmpmdnZZW
w:department	ryUZZZWZuXkZV
w:departs	XWXZZYWWYWUY5
w:departure	STPVSURTTRRM3
w:dependencia	3VYbZaXZaZZZY
w:deposit	WYXYVYWXZWxYv
w:deposite	XYYZYaWZZXyYW
w:deposits	XabbaaYaaavaX
w:depuis	YYYZaZWYZWTyU
w:deputy	S2VYXWUWVUWUT
w:der	WWVYnpVpjhWlx
w:dernier	TTRWUWzVwSVUS
w:des	UVvqspYXXjrXU
w:desarrollador	owZbbaZbaaapY
w:desarrolladores	SRVTWS1VUTUTR
w:description	UvVZYZWZXZWYy
w:desde	iVWXYW2XxWSXT
w:desenvolvedor	ovZbbbZbaaaoZ
w:desenvolvedores	PPVVUU1VTVUVR
w:deserve	ZaVabc2aZUYaZ
w:deserved	XVUYYYUVT0VSP
w:deserves	VWTXYY0WZWUXV
w:design	tZUXWXYWayWvT
w:designer	muYaaaXZtYZmj
w:designerin	Y1YbaZaaYZaaY
w:desk	TraYXYTWVsqW0
w:deskundige	UWXzUYUWZVXXU
w:despidieron	XXXZYYWXzUXWS
w:details	ooxZZZVYYVrsU
w:detalhes	xaaabaZabaZbY
w:deux	rpxaZoVYYYXZX
w:dev	WXXWYXVXYWzXS
w:developer	ouWZjnYZmYkeZ
w:developers	TsXZZsxYYXrZW
w:development	ZaZbab1YZaaaZ
w:developpeur	vsZbbbZbaaaaZ
w:developpeurs	VVWYYXzYWXXXV
w:device	UTS0SVTTXTVVS
w:devis	0XVXWYWXWWWWU
w:devolvemos	YZYZYZzZYXRXU
w:devolvida	VVYYXXWYZWyYW
w:devops	ouWaZaZZpeZnX
w:devuelven	VVYZXYVYYYyYU
w:dez	yYZYaXrYaZUaU
w:deze	WXVYYXUWXTV0R
w:di	alppcjchcVpVm
w:dia	wXXZZtWXYtqYV
w:diagnostico	ZbacbbxZbabaX
w:diary	PTT0VStTRRSVP
w:dias	uaZZazXXaZWZX
w:dich	W1ZaaaYaaaaaY
w:did	iVVWXYwXytVZb
w:die	aiYbnaYXnYrWw
w:dieci	bacbbZwbccXba
w:diem	NUT2VSQTUSSRN
w:dienstag	VWVVYXQUXWWW0
w:dienstverband	W3ZbababRabba
w:dierenartsen	ccacudcccbccb
w:diese	UWVWXWTVWTV1P
w:diesem	YYYaaZWYZY0UV
w:diez	bbcccavcccXba
w:difference	TSTVUUQSVT4UN
w:different	WXUXYYzYXXWZW
w:differently	Ycbaadxddabdb
w:digest	ZaYaabUZZTYzW
w:digit	YaZaaZVZbYyXV
w:digitalisierung	ZaYaaaYyZVZXV
w:dijon	YbbbcxbXcbXbb
w:diligence	SUU3UWQWVUUWT
w:diner	UWVWWUTzYUVVT
w:dinero	VWUXxXrXVVqVS
w:dinheiro	TVTWvVvWUUvTR
w:dinner	UVVVWVQ2WuVVs
w:dinsdag	wXZZZYVyaYYYU
w:dipendente	VUUXzZVXYXWYV
w:diploma	NNQROOP4SOSQP
w:dir	YZXYZaXZZzYXW
w:dire	Z1YbZbYbaaaaZ
w:direccion	0VWZYXTXXXRYV
w:direct	stvZZZVZnWiYT
w:direction	aybcbcababbbZ
w:directions	WXVYXYVSXSVVy
w:director	W0XZaZqZaZsZV
w:directory	SVTYVT4WVTwXU
w:directrice	yXaZaWXaaaTZY
w:direktvermittlung	V2WaZZYZYYZaW
w:diretta	ZzYbbcabbbcba
w:direzione	0bbabYXbcbTaa
w:disagree	USQXWXRVS1UUR
w:discount	V2XXWYRWXWXXx
w:discreetly	VUXXYWRXZY0WP
w:discuss	2TqUWXZUURWVy
w:discussed	1VTVUURUWTPWu
w:discussing	ZV2bacZaYZabY
w:discute	baacvcbcbcbca
w:disenador	nsZbbbZbpaZrX
w:disk	WVWYXYTXZSVV0
w:dispatch	0WZaWZVYZYWZU
w:dispenser	RQTT1XUWVUUWS
w:dispo	0ZZbbXaabaXbZ
w:disponibile	pUTVWTSUrTVUz
w:disponibilidad	wUUYWWTVyUSXR
w:disponible	uSTWWXTVsVVV1
w:disponivel	rWUXXXUVtVVVv
w:disposizione	TUSVVV1USSTUP
w:distribution	XYVXZZUXZUYWz
w:dit	RTrVUVwURQUxP
w:diverse	YX0aaaWaXWaaX
w:division	yYabbbZcbcbcZ
w:dix	uUSWXWzWWVVVT
w:dm	vYWaZYvaZYaaX
w:do	hVlbqXrYpqkVb
w:dobre	XYYZXYSYYXyWW
w:docente	WVaZa3XYZaYaY
w:dochter	VXYXZzVXXWXYU
w:docs	2ababWYbcaZcZ
w:doctor	VVTWWXSTVRUR0
w:doctors	QSRTVy0QSTTVR
w:document	QVSTWVQUUQuO2
w:documentary	QVV1VSSSYXVXQ
w:documents	VWWXXYUXZWWXy
w:does	UbVXVY2W1SpWZ
w:doesn	WYyaZbXYaVYYW
w:dog	RTRVTUPTU2QPO
w:doing	yXxYYWUYYUZZu
w:dois	wvWVXuTWXVRWS
w:dolares	4UYbZaXZaZZZY
w:dollars	iVVyYWVSWTxWw
w:domain	TUSU1WRUTQTWR
w:domani	TSTVVVSUURTQ3
w:don	ZqXYYYcXttnXl
w:donde	SU0VUVRUSRSTR
w:donderdag	UWVWXXSuXVUUx
w:done	VQSaXZXZ9VZZT
w:donnees	qrababYaraaaY
w:donnerstag	XXVYYYWxWTWWw
w:door	VVVXYXvUYVwXu
w:doors	VYYZZXX5YVXVP
w:doorsturen	bZacbcabubbca
w:dos	UvWXWqUwVVVXT
w:dossier	XUXYWXUYYWzWU
w:dott	4YYZZZWYaXYYW
w:double	abbbaaSYbZxaa
w:doubled	WXXXXX0WZWVWS
w:doublez	VXVYWXTXXTzUT
w:dove	UVzWVWTVVTVWT
w:down	RTSVVV2UVQsSy
w:download	UYXXXWUnZWyuS
w:dr	VXZ0ZuWXZYYYp
w:draft	RURWVWQTWRuU5
w:drafts	SUUXWXPTUSUV1
w:drama	OQR1QPQRSQPRO
w:draw	TVUXVXqTUxwVR
w:drawbacks	XZYaYa4aaXYZX
w:dream	YaaaZZtbvXaca
w:drehe	QTRRUQ2TSRSTP
w:drei	UxTWWWwVVToUR
w:dresden	YXbSZWZybaaaZ
w:drie	WVWaYa3aWYaaX
w:drill	RTOUTVOTPOTQ2
w:dringend	abZbabZbYZwaW
w:drinks	WUVXQYU5YUUVr
w:dritte	TVUWWWSUVTTT0
w:dritten	XVZXyZYaaZZaX
w:drive	RTQVTVSUWTUV5
w:driver	WZYZZaYYYY1WV
w:drivers	UVVVWVSUWTVTz
w:drop	VRzWXYUWUSyUS
w:dropped	1UZXZPTXYWWZS
w:drowning	UYVYbb3aaaZbZ
w:du	pmrcbYXoeWYYt
w:dublin	kxqmZnWZaYZaW
w:due	TpVpWtNUWUmT0
w:dump	UVUWVXSVVRVW1
w:duplica	XZYZXZSYXXxWW
w:duration	2UYcbbYbbbbaa
w:durch	YTaZyZWZZZZYW
w:duree	1WababZaZaaZZ
w:durfte	UXyWZZVYWXYYW
w:duty	VWWYVZVXYSzWT
w:duur	0YaaaaYaaZaZX
w:dynegy	XYTZYYUSUUXW0
w:e	cjadpZXlbphfl
w:e1	V1VYXYUVWVVVT
w:each	UTquVvSWWnzVZ
w:early	UUuXzXRzXTVXk
w:earn	UWWYYX2WYUzYW
w:earns	VVRVVXRUUN2RQ
w:echange	YYwvaaYaZZZZX
w:echanger	ccabccbXbvcaa
w:echten	WYXaZaYZxYaaX
w:ecole	aacbcwaZccacb
w:economics	QSTQS1RSUPTTQ
w:economists	W4YaaZXZZYaaU
w:economiza	bbdbdbubdcZcb
w:ecoute	baudcdbcbbcYb
w:ecrire	WVXYY0WWZWWYW
w:edit	6XQWYaVZUVZYW
w:editar	1UUUWURVWTTUR
w:editie	1YYWYRWNbYWZW
w:editor	1RUWVVSUTRVSx
w:een	bsonkklYZnaXV
w:eerst	WUWYWYVYYUzXT
w:eerste	UTVXxXUWXUzWS
w:efetiva	a0ZcbbZbZbbbZ
w:efetivo	X2YbbbZabaXXY
w:effect	VYYZZXSWZXY2Q
w:effects	TWWzXWUXYWVWR
w:ehr	xUYwZYWaaZZaX
w:ehrenamtliche	ZaaaawZZaaaaW
w:eigenaar	bXcctbbbbccca
w:eigene	STSVWU0VWSSUR
w:eight	x0XZZYWZZYYZW
w:ein	bnrqnkWZiYYoZ
w:eind	1WbaaYZabaaaY
w:eine	jtbhmpXZkcdcX
w:einem	nUxXXWUStQVtQ
w:einen	joYpdpYZnhZZk
w:einer	0XXZZZWZYYsYV
w:eingestellt	XWYYXYVYZWyYS
w:einige	XYTYXZTYX0XVV
w:einkauf	YYYYZZ4YYYYXW
w:einladung	ZZZaaZXqaWZ2U
w:einmal	TWXWY0WYWXWZU
w:einrichten	WXVWXXVVWSVTy
w:einsteiger	YZZZaYY1ZVZXU
w:eintritt	XXWZYXW3YVXWT
w:either	XW0QYZWZVWXYX
w:el	WnWbklYcnjmUx
w:elder	YZYayaVaWYZbZ
w:elderly	QTRV1WPWRQUVR
w:electricity	TaZYZaUYaYYYz
w:electronic	VZZ0aWXZaaZaY
w:eleven	0WXZZXWYZwZZW
w:eliminada	XXWYYYWWYVWxR
w:eliminado	YYXZZZWXXWXxT
w:eliminato	WXWYXYWWWUWzQ
w:else	XXoYXZUuWUWxs
w:elternabend	UVUWWVTUVTVTz
w:em	mcWeYnVlXfqpj
w:email	RSPTUTOSTPN5M
w:emails	xXUWWYRXUVVYw
w:embassy	ZaaaaZYUbYxXU
w:embedded	pwXbaaXamoaZX
w:emil	hddeakoYiUZvf
w:empezar	XXYaYZWZZZyZV
w:empezaron	TRSUSUQ1RRUUQ
w:empfangen	TVTVTWSUVT0TQ
w:empfehlen	YWXbabZb2YaaY
w:empleado	WWWY0aVXZYXYV
w:empleados	YaYwWaZZbaaaY
w:empleo	WVVYYYW0kVXVT
w:empleos	YWZaaaYZZYZ2W
w:emploi	VUUVWVVzVTVSQ
w:employed	Q8XWVVUUYWUXW
w:employee	YuXZuavYZWZZV
w:employees	WXSyWZXYZYZYX
w:employer	W5VZXaXZXVZZX
w:employers	XRXZZYX4ZYXYU
w:employment	rybbaWaaaaaaZ
w:emprego	WStYXXTw0UVTR
w:empresa	YUXbabVa5aZWY
w:empresta	VWUXXXUXUU0WT
w:en	boaflbjhnelaZ
w:encaissez	SRTWTVRRVT1UP
w:encaixa	X2YbbbZabaXWY
w:encaja	azZcccababYYZ
w:encajar	cbudcdacbbbbb
w:encajaria	X1ZbbbZaaabaZ
w:encanto	YZXZaYYTV0YWU
w:encargarte	xZaZbaZbaaZbZ
w:encargo	1YabbbYbaaXaX
w:encerrada	abbccbabbaxRY
w:enclosed	VVXXYWRXZY0WP
w:encomenda	VVVVVWUVUSUSz
w:encomendas	SUWVXUUUXVzVS
w:end	btXZYZUpXxXXb
w:ended	RSRTTSMTPQR3N
w:endorsed	XZWZZZXYZVY4S
w:ends	PSSUVTsTvtQup
w:energia	acawbbabcabbZ
w:energie	xWXaZZXwXXZYW
w:energy	XormbaspmWXcV
w:enfants	VWTXXXUWWTVTz
w:engage	YVXZXXVZZWzXU
w:engagement	3YaZcZXbbabbX
w:engenheira	qsacbbZbbbbba
w:engenheiro	nrXbaaXatZYoX
w:engineer	lwXamaZZmaalZ
w:engineering	uuWZvaVZYXYZW
w:engineers	TPqkXY0XUUwXT
w:english	PSSWUXSWXW2XT
w:enhorabuena	YXWZZYYXW0XOS
w:enjoy	YT5babXaYTbaY
w:enkele	UUVVWSU0WSURR
w:enough	PSPUPVPT0PzUR
w:enrol	VZZaYVZ6ZYaPV
w:enrollment	URXXZWWSYUWV0
w:entendez	VVTZXZVX0WXYW
w:entendre	VW0XVXVWSVWVT
w:enter	TVVXXVUxXT4TQ
w:entrada	VTTWWVU3TSURQ
w:entrambi	UUSVVVSTVzUSQ
w:entrar	TWUWvWUW0UWWS
w:entrare	VVUXWWUVzTWVS
w:entraste	XWVZYZWY3XZYV
w:entre	VWTXqYUWzTRU2
w:entree	WUVWXWWzWUWTR
w:entreprises	VUUWXWWzWUWTS
w:entrer	YYVaYSWXzWXYW
w:entretien	XZZ0XXZabaabY
w:entrevista	UWW1YVUWYXVYU
w:entro	YZZaaYWaaY2VR
w:entry	TUTTVUQsYQ4Tr
w:entwickler	eaZaqZtamZZkX
w:enviado	STRUUVRTUPRM5
w:envianos	WWVXXVVWWU2SP
w:enviar	VVwXyYTWYRXWT
w:envie	TVTWWTxUVS0RP
w:enviei	TUSVVV0UURURQ
w:environ	yWYXZXWYZZZaX
w:envoie	WYVXWY0YXWVYS
w:envoyer	RQRS2UPUVUSVQ
w:envoyez	ZaZbaZabcZzWY
w:episode	sWTXXWv1UTWWT
w:episodes	1WWXWWTUSXWZT
w:episodio	WYXYXWT0ZVWVT
w:equal	XYXa2aVaXYZbY
w:equipa	VwYaayYZYZVZY
w:equipe	TzXjYYwYYYYYW
w:equipes	WaaabzZVbZWaZ
w:equipment	YXXYTZXXbYyaX
w:equipo	VwZZZruYZZZYX
w:equity	YuZhyaZabaaaZ
w:er	mlwYoYvmVWXYV
w:erbij	UWzZXaVZWWYYX
w:eredita	ZZZaaZXZaYxXV
w:eres	UZZXaXyaZZVaZ
w:erfahrung	ZbbbcaZbcbwca
w:erfenis	ZZXaaZXZZWxXU
w:ergebnisse	ZWZbbbYaZYa2V
w:erhalten	XXXYYXVZZX2XU
w:error	SUTWVURVUy2TR
w:erscheinen	VXVYWXSXVVV0U
w:erscheint	ZaYaaZYwZVZXW
w:erschienen	STSUUSQ0VQTRQ
w:erst	cYbcvdccbcccb
w:ersten	YXYZYZVZZXzYU
w:erster	YTaaxZXZZZZYW
w:erstgesprach	ZZbcccwbcbbca
w:erzahlen	X0VaZZuZYXaZX
w:es	uYlapZYarZYnY
w:escrever	VYYYZyXZZYWaW
w:escribe	YaabbaYbaYybZ
w:escribir	XZaZaxXTbaZbZ
w:escritorio	X1abaaZaZZZaY
w:escrow	YZZZZZWZZWOX0
w:especialistas	bcawbbabcZbba
w:espera	ORR1TPPQTQQQO
w:esperti	XbZzaaYbbYaaY
w:essai	VabbaZxZbaTaa
w:essere	ZbaccaaxaZabZ
w:est	UXWYZXVqYVftx
w:esta	dTvXXXUWWQZxv
w:established	TTTWYZ1WXXXZV
w:estadistica	VWYVZzWXWWXYU
w:estagio	aWZcbcVbzaaXZ
w:estamos	XsyZsZXYZWZYW
w:estas	TU0XWWSWUTtSR
w:estatistica	WVXXY0WVWVWXT
w:este	YYXZZZXXXWXzT
w:esteemed	abababYbvYabZ
w:estimate	ZaZbab0YZaabZ
w:estou	cbccucccccccb
w:estoy	cccctccccbccb
w:estudante	UWVYXYWXzUXWT
w:estudiante	WYXZYZVXzWYYU
w:estudio	YYXxZYXYZYXZW
w:et	YmmXvXTWiVwWj
w:ete	XWVZZZWYYVU0v
w:etes	UWXYXYrXzUouT
w:ethics	XYXZVVW4aWYZW
w:etre	WXyYYXRxWUXXV
w:etude	YYaxbYZabbabZ
w:etudiant	ZZXbtWYZvYZaX
w:etwas	WtpaYaWZtrZZX
w:eu	Wwaaabrbbbaca
w:euch	UUVVWUTzWSTVS
w:eur	n0XqYlWZZYZZX
w:euro	yTUvXrQWWVvUS
w:europe	osvoaZXaYXZaX
w:euros	TWXXYQUUWWVX0
w:evaluation	UXXxWXWYYXYYW
w:evaluator	2OSWWWSXZXXYU
w:even	XWxZYZTYXiVzU
w:evening	SUVxW7VQXWUYV
w:evenings	WUVWyxS1WUUTS
w:event	VXWYZXWwZWY1T
w:ever	TWxYpXxiWpXXU
w:every	UVoXwWv1VSXWR
w:everybody	TRzUVTPWVQuWt
w:everyone	VVTVXXTVW2yVq
w:everything	WX3ZYZsZYVYZU
w:evolution	VWzXWXQWVVWWT
w:evora	VVVWWWUTWSUzQ
w:ex	ZUXa5bYaaYZaX
w:exactly	RU1UXXOXVUWYV
w:exam	QSUTl5PxUSTUQ
w:examiner	UXYXY0WXYYYaW
w:exams	UVYZX3QYZXXZW
w:excel	SVXUX4UqYWXWS
w:excellent	SOyUVVPVSyTUN
w:exchange	rqrYXYTWpUuXU
w:exciting	aa1aaaUaaYaaY
w:excl	0XbaaYZabaaaY
w:exclusive	TVVWWWszXTyTO
w:exe	ZVXaYYZXZXxVU
w:executive	XVXZZw2YZYXZW
w:executives	abWaccybaWZba
w:exist	aaZbxbabZabbZ
w:expanding	VW8ZXZTYXTWYR
w:expats	VXYZYS4XYWWZV
w:expect	SRvVWWQV5RVWS
w:expectation	0ZWZccZcaacca
w:expected	ptqbbbZbaaaaZ
w:expediee	TUSVVVSUVRTO0
w:expense	WWTWXWUWXSUW2
w:expenses	VXXUZYzYYVXOz
w:experience	pnpieaaafZjZi
w:experienced	baVcacZcybcca
w:experiment	UVWVWQRTVRWV1
w:expert	VXX8pXUZZXYZW
w:expertennetzwerk	ZZa1SZYabaabZ
w:expertise	XWYaZayYaZSZZ
w:expertnetwerk	XaYyabZbcbbbZ
w:expertos	bcbvbbbbdbcca
w:experts	jXW8ZVUXaWXYU
w:expired	WaYaaZYZZWUYx
w:expires	SWWXXXRVXUuU1
w:explain	ST4UX4NVTUUWS
w:explainer	YXXZRa5ZYXYZY
w:explains	RUV1VSSTYXVXQ
w:explicacoes	VVVWXzVVVTVWS
w:export	UVTUWWSTURRT2
w:exposure	VUXXWVTUXUXX0
w:extend	RWVVXYOWWRWY2
w:extended	TPUVVVRUTRUR5
w:extension	rYZbabUZaZZbw
w:external	zWaZbtYaaaabX
w:extra	QYWTSWOWYX2VQ
w:eye	1WSXWYTXWVYZU
w:eyes	2YaYbYWaaZabX
w:fa	bacbbYwaccXba
w:fabrik	kprZZasZnXZdX
w:fachartikel	VTXYX0VRYXWXU
w:fachkrafte	VTSXXY3WVTWUT
w:facon	YaXaabXaWyYWW
w:factor	NTTPUP4TUSPSP
w:factura	xXXYZYUYXWUXx
w:facturar	WaaaaaXyaXaYU
w:facturas	TYZaaYzXbZUaY
w:facture	XYXZYYVXXWYWx
w:factuur	wZZaZYXZZYYYv
w:faculty	RRRWWiT3VRVVT
w:fahrt	TVWSX0TUWUUWT
w:fail	Zcbaadxdcabdb
w:failed	USRWUVSUVSUT3
w:fair	wQvXWXuwWQVVP
w:faire	zXVYWYWYWWWXU
w:fairy	VWXYXOW0YWQXU
w:fait	UYWZYYwXYySWV
w:fake	UwWXXWtUWwUWU
w:falando	YYYZZZXYZxXWU
w:falar	bcbwbbbccZbca
w:falls	ZVUaZaZZzRYXW
w:fallt	WXWVYXRUYXXXz
w:familie	XXWYYYWWXyWTS
w:familienunternehmen	W0WaZZZaZYZaX
w:family	WyabZaXZvYaZZ
w:fammi	WXVXXYUWzUWUR
w:famous	UXVXVWSRXW0VS
w:fancy	svZZbaYbbbbbZ
w:fangt	WXVWXYVVVRVT0
w:fantasy	SUSQWVUUWVSW1
w:far	UVRUYYuXX2XWT
w:farebbe	VWxXWXTUVuWUS
w:farewell	WRTXYXWSWRUV0
w:faria	YYzaZaXXVWXXT
w:farm	4WYXXWUXYWTZV
w:farmaceutico	wYacbcabbbcbb
w:farmers	XYWSZWV3XTYZX
w:farms	WXXYYX0YTUXXV
w:faro	YZYZZZXYYzXWT
w:fast	VvSXYWxYwUXYV
w:faster	RVWVWWUVXRVU0
w:father	SUQUUVPSP2TRO
w:fattura	RXUWXXSVWTVU0
w:fatturazione	uZbbbatbbZZaY
w:fatura	TUTVVUTTUSTSz
w:faturar	abbcbbYxbaaZX
w:faturas	QVYWZX0YYYSWW
w:faut	TTUWVWSUVUVU2
w:favour	WVpYXauYxTsXU
w:favours	VXTXXXQWT1OXV
w:fax	NVUVWXRVURRU2
w:fazer	bbwcccabZbbaa
w:feature	zROUUTQ1PPRUP
w:featured	VXYYYXzPZWVYS
w:february	WYXYYOWNXWWV2
w:fee	aVVtW0qcXUrWV
w:feed	SULUUVOSSpRzt
w:feedback	UVTVWVQTWLS2n
w:feel	PUPQUUyTVzUTQ
w:fees	yWTxYQSXXXWYU
w:feestdagen	UUUWWWTUVzUSQ
w:feiert	aaZbbbZaaQZ4V
w:feira	WVUXXWWyUUVTS
w:felicitations	YYUaaaYXX2WMU
w:feliz	STzVVVSTTyTPO
w:fellowship	TUTTUQT1WRUTR
w:felt	XXXZZZWYWTzYT
w:feria	VUUXWWVzUTVTR
w:ferme	abbccbabcbwWY
w:fest	WWzYYZUWXWXYT
w:festanstellung	Z2ZbabXaZabbZ
w:few	YYvaaYwZYTjZZ
w:fewer	QRPTRT1RTOPPu
w:fica	VWVYXXUXUVzWU
w:fiche	RVTWWXUUVUWT0
w:fico	UVTWVWzUUSVSR
w:field	rURqVRQWw2VXS
w:fields	TSUXXYTWV7VWS
w:fiera	UWTWWVUzWSVSQ
w:fifth	WWVYYZ0XYPXVX
w:fifty	wPMSQSNQ3MRSL
w:figlio	WXXVZzUXXWWYU
w:figma	wYZmahYtbZaZW
w:figure	TWWXZXzYXVZZV
w:figures	TXQXWYSWTRVW3
w:fijne	UVUWWWUUVzVSQ
w:fijo	W2abZaXaZaaaZ
w:filas	QTT0UQQRURRQO
w:file	VYWYYXWUYVvWw
w:filha	UVVWX0UUVTVVR
w:filing	WYVXYYWXWUXYy
w:fill	WytZXZhZYZoZV
w:fille	RUVWX1TUUTRVS
w:fills	ZZ0ZbbXaZYaYY
w:filming	aZaZV2PWZZXYY
w:filter	UUTXYYUXXW0VS
w:fim	0VVVWUSVWUTVS
w:fin	yXVYWYWYWWWXU
w:final	xZabbaZaqabaZ
w:financas	cbtdcdbcabbbb
w:finance	WwzaXaXZYmZZX
w:financee	YXZYxZYZaZYZX
w:financeiro	3VYYYWVXYVWVT
w:financial	b2XaZaXaeYZnX
w:financiera	zVXZYYUYXXTZW
w:financiere	zXaZaWXaaaTZY
w:financiero	qmYaaaYZyYZYX
w:finanziata	WUUYyZVXZXXYV
w:finanziert	XXWZxYVYVWXYV
w:finch	XvrYXZqmclYYW
w:find	aXtdoZnXqTXsb
w:finden	UW3XXYSWXWWXT
w:finder	VXUUST2TTVWYU
w:finding	UVSUTWvUSyOWS
w:finds	WaXaaZ3ZWTZZW
w:fine	zYUvYYUZsXXZW
w:finish	0TVWWSSWzVWXP
w:finished	RUUWwWRUVSVVz
w:finishing	aYXaaXXW4WXaW
w:fino	V0ZaoaZaaaaaY
w:fintech	dbkZpiZtcnZZV
w:firm	mraqkYpZkXaZa
w:firms	WYpYYZ7WWWYZV
w:first	dadWwYsoXYqWX
w:fish	YbXabbYbZ1ZZX
w:fit	Ws1aYanYXUYYX
w:fits	tWUWXVt0XNUXV
w:five	VmWyVSUnswXVU
w:fix	mUVWVVwVXTxVu
w:fixed	qwraZYaZZYZaY
w:fixing	RURUXT2WURSVT
w:flag	TUTXXYUXWW0VR
w:flat	qUUyVTzUSVTWd
w:flats	1baaaZZaXbbbX
w:flexible	5VVRWOSWXVTWS
w:flies	bbWbabXaYxaaZ
w:flight	VUVYXvTWXVwT2
w:flights	UWVXVWPVWURV0
w:floor	WXXXWWYRYVXTy
w:focus	URQ7VUTXUTWWV
w:foi	WXVZZZVXXVVzv
w:folgt	VWVUYXQTXWWW0
w:follow	WXUZZYVwXoivU
w:followed	XYYVaa5aXUaaY
w:followers	SVWVWV1UVRSUR
w:following	jUSXXXZVVyr1P
w:fondando	aZcbvcacbccca
w:fondi	VXVZzZVYWVYZU
w:fondo	YaZyYaZabZaaY
w:fonds	VZXxZYVZaXXYW
w:font	TVPTUUQTT1SQO
w:fontanero	VWVXXWUVWTUVz
w:food	URQ6VUUXUUWWV
w:foolishly	UXSXUWPXT1QWS
w:football	VWTXVUSOWQWR1
w:for	lahmdmdhlYbao
w:force	PVTSW7LVWWTWV
w:forecast	rXVWYXUWWVYV2
w:forecasting	1tVYZnTZUVYZW
w:forget	WVWXXYVVWTVV0
w:forgive	XUzZZbYZWXZaX
w:forgot	RVTWVVSVUQQS4
w:form	TSvXWWSXWU3US
w:formacao	TXZYZ1XYaYSZX
w:formarias	Yybccbbbbbbaa
w:format	UWWyYXVYYXWWS
w:formation	VXXYYwWwYVUVU
w:former	WX2uYaUYXTZZY
w:forms	2VRTYWOSWXWXT
w:fornitore	TTUVVWRUVSUSz
w:forty	uYVYZZvYvWYZV
w:forum	UWTWVWSWT0UWR
w:forward	UTlXWYSXpxtUr
w:foto	YZXZXZyXXXYYV
w:fotografo	XYXZWYzXWWYYV
w:fotovoltaico	Zcbubbbccbcca
w:found	oPKR2SMQPKwOK
w:founder	mUVY5YnXYWkYU
w:founders	VvUYuYqwXVXYT
w:founding	WSZY3YVYaZYZX
w:four	pmVmpnYooWWYo
w:fournisseur	UTTWVWSTVTyTv
w:fractional	5VZYXaWaZXbca
w:frage	VW0WVXTWTTVVT
w:fragen	SUSUVWRU0TUVS
w:frais	UUVWVVRVVTsUy
w:franchise	XVZZXX2ZYXQYW
w:frau	ZZZ1aZYabaZaY
w:fraud	uvaZaYWZZYSwX
w:frauen	aabaawZZabbaX
w:free	cZZYXXwzaVZfZ
w:freela	0UUUWURVVTTUR
w:freelance	xbnZZYWZYtkZX
w:freelancer	dWWUXYyY2TWYV
w:freelancers	vZbbcarbbZbba
w:freeze	RSTSVTSTUTVV4
w:frei	UtsYXWT2WUVVR
w:freiberufler	SYYWaXzZZYTXW
w:freiberuflich	yZacccYcZbcca
w:freiburg	yYbcbaZbbbbbZ
w:freight	ltpcYZlZcbYnW
w:french	5ZWaZZWaXWYYU
w:fresh	X5WZZaVZYZXbX
w:fresher	ZYXbZbWbzYXaW
w:freue	UWSWXYVVWzXYU
w:freuen	YXWaZaVayXYZX
w:friday	UnWXXWWzWYdV0
w:fridays	NTWRW2PNWURVS
w:friend	QRPURUPyRwwSM
w:friendly	SUwVUWrTSOzRO
w:friends	TWSX0VTNYRvXU
w:froid	YaZyYYbbcbacZ
w:from	XcVbjXrmbsmdn
w:front	VXVWWY0YSVVXV
w:frontend	U6XYXXVYXWYWT
w:fuhrungen	XXWZZYW3YWXXU
w:fui	WXVYXYVWyUWVS
w:full	d0YamZoXYYaZY
w:fun	QURVTvPSU0VWQ
w:fund	TVwyVXRXTVVXT
w:funded	Y4TbVcZbZZaaZ
w:funding	UUTU2XQVURUWS
w:fundo	bcawbbabcZbba
w:funds	qUYYxYVYZYtYW
w:funf	oUUUWUxxVVVUQ
w:funnels	WXXaWZ0WXVSZV
w:funny	VUSXWXQWT1SUS
w:fur	eiamlonjkXaac
w:furs	ZaYYabXZa0ZXV
w:further	WaUVaaUaazawX
w:future	YazZWZVYYQYWV
w:fyi	UTSWTVQTUPSS2
w:gaat	TXVYZa4ZVrXXV
w:gagner	UZabZYzYbaSZZ
w:gagnez	UaZZaXXaaZ0aY
w:gains	VXVXWXTWXTzTT
w:gamble	ZXWaba2bbZaaX
w:game	TUUXVWQVVRwRz
w:gana	WYZaZYxYZWtZV
w:ganado	VWXYXXUXZX0XT
w:ganar	UYZaaZyXbZVaZ
w:ganhe	VababYYbbZ0aY
w:ganhou	WXXYXZVYZWxXU
w:gap	VR8ZYZUYWTXXW
w:garage	XUZYyaYZbZZZY
w:garantido	WXXYVYRXXVzVV
w:garantie	WYXYXY0XWUQWR
w:garantierte	WaaXaYSYaZxaY
w:garantis	WXVYWXTXXTyUT
w:garantito	YaZaYaTZYXyXW
w:garantizada	XZZZXZSZXXxWW
w:garder	VVzZZZVYYVWWW
w:gas	WZXZYZVVZWUO6
w:gast	XYVZZYX3VVZYW
w:gastdocent	WXbabzZabbabZ
w:gastos	VWXZYYWYYYyYU
w:gastvortrag	TVWSW0TTWUUWT
w:gate	UVWXYXWWXWVY8
w:gave	tqUYZ1UXYllYU
w:geaccepteerd	aaZbbbZabYa0W
w:geandert	XaYaaZZaZYRyW
w:gear	ZYYaxbYbZZbbZ
w:geben	WXYXZWVYaWzWW
w:geblokkeerd	bbbccbabbawWX
w:gebruiken	SUSVUURUWT0US
w:gebruikersonderzoek	XXW0YWVWYXVWR
w:geburtstag	WWVXXXVVWzVTQ
w:geehrte	ZZZ1aaYabaZaY
w:geen	ZYbarVavcbbbZ
w:gefallen	ZYWaaZYZVzZVV
w:gefallt	Za2TbcZbaYaXY
w:gefeliciteerd	aZPaaaZZZ0XPW
w:gefinancierde	VVWX0ZWXYXWXU
w:gegarandeerd	ZaYaYZUZYXwYX
w:gegen	XVZXyZXZZZZaX
w:gehad	RSQTUSQRU2SRO
w:gehalt	YxZarZZaZZpaX
w:gehaltsabrechnung	WWWXXXUUWUVVz
w:gehorst	Z0acbYaaaaaba
w:geht	YZXZZaXZZyZXW
w:gekommen	ZYWaZaVaxXYaX
w:gekundigt	ZVVbabZaySZYX
w:geld	UVTQ2WRWUTzVS
w:geloscht	VWVXXXUVXTW0Q
w:gemacht	VWVWWXRUYUVV0
w:gemeenschappelijke	WXUWWXTVXzVUT
w:gemeente	2XbaaXYaaaaaY
w:gemeinsam	XYTYXYTYX0XVV
w:geneva	XWRZZXTYXT1TU
w:genova	WWVXXXVUWTVyR
w:gent	ZZZaaaYZZxZXV
w:gente	VVxXWXSWzUVVS
w:gentile	3ZYaZZXZaXZYX
w:genuine	YYYZaXXXbaxZT
w:gerade	XW0ZtZoYXWkYV
w:gerat	WXWXXWVRWVWzR
w:gerente	YsXbbbYatZasY
w:gerichtsverfahren	RUV1TVTVXVWWT
w:gern	TUtWVTQzVsUSP
w:gerne	TT0UVVSTTQTSQ
w:geschenkkarten	ZaYbZaYaXYwZV
w:gesehen	zYVYXYSXRvXVU
w:gesloten	abbccbabbawWX
w:gesolliciteerd	ZYXbabXa1YbaZ
w:gesperrt	YYZaaaWZaY1VV
w:gesprachspartner	ZZa0TZZabaabZ
w:gesprek	XaYxaaZbcbbbZ
w:gestern	YWXbabZb2YaaY
w:gestion	XyYaZZXZaYtrV
w:gestione	WUXYXXVXZVyXU
w:gestor	2VYYYXVXYWWVT
w:gestoria	UZZXaXzaZZVaZ
w:gesucht	oUYYqxVYXXXuU
w:get	XbibmYpZnYwWe
w:gets	WYWYYV0TXWXYV
w:getting	WyoZZayYXSZYV
w:geven	RVWWX3SWXWVXV
w:gewijzigd	ZaYaaZYZZXRxV
w:gewinnen	ZZabcbxbbabba
w:gewonnen	TUWXVWRVXT3TS
w:gezien	SUPWVW1URsUTR
w:gezocht	qWaYqwXWaZZaX
w:ghostwriters	SVUVWU2TXUQVT
w:gibt	UUWZwZVZyXXXW
w:gift	pkXqYXpXYmprT
w:gig	1ZYZbZYabZaaY
w:giornate	tWYYZzVUZYRZV
w:giorni	yXZcbcZbbbcba
w:giorno	qXYYZxWWZYtYW
w:giovedi	VXWYXXVrYVWUy
w:girls	UXYaUyXTYXZZV
w:github	UWWXVYTWaY1WV
w:give	vVTXW3pWXlZXV
w:giveaway	VXWYVXTSYWzVT
w:given	4wSZZZUZYXWYX
w:gives	MUUVTV0VVSTXz
w:giving	TVVXWUT1WRTWQ
w:glad	UYWvZZVZuyZYX
w:gladly	TTLUVWRTS2VTR
w:glasgow	WsqZZsaYXYYno
w:gluckwunsch	WUUYYXWVUyWTT
w:go	sXpXYYnZboYbr
w:goed	W1YZYYWYYXYXX
w:goede	YX4ZYZWYYVZYW
w:goes	oVVZYZwYvjYYm
w:going	RT3UVWOUTrUWq
w:gold	RTPWRSPVSO5US
w:gone	XXUZYZWYWUzUS
w:good	qlpYkYaiitcXU
w:gostaria	WXTVXYUWXzXVS
w:gostava	ZabbbbzabbabX
w:gostei	YY1aaUYZYqYWW
w:got	YVtWtWasTqbdX
w:graag	RUlrUVyTwoVUR
w:gracias	YZXZZZXYYyXVU
w:grade	p1WXXvUUXWWXT
w:graduate	bbacccXcxbbba
w:graduates	YYXZZVWzaYVZT
w:granada	SWWXWVTUWTV0R
w:grandit	Y2aaZaYaaZYaX
w:grandmother	WWWYWZSXQV0XS
w:grandpa	UVRSYXTSXNUO3
w:grant	sUXswWWXYWWYr
w:grateful	YVTYZZVY5OZXU
w:gratis	VXWXYXt3YVVVP
w:gratuit	VYZaZYuyZYTYV
w:gratuita	aabbbZzabbXaZ
w:gratuito	YaZaasjzaYZYV
w:gratulieren	abZbbbZaaPa3V
w:grazie	WXVYYYvWVzXUT
w:great	UttXWmUmX0YXT
w:green	TXSXVXPTTTwV0
w:greetings	jlXaaaWZZ4YUV
w:greta	kchaahdZZaZxa
w:grid	VaUyaaYaaXaZV
w:groeten	ZZZaaaYYZyYWU
w:gros	0WWXXVSVYVWXT
w:group	prVpXXVliVpta
w:groups	UXUQVUSWWT1VR
w:growing	X0xaWaYaYXZZX
w:grows	S2QWVWRUXTTUQ
w:growth	VZXWba4aaZZbY
w:grunde	bZabycababbbZ
w:grus	VWVWWXUUV0USP
w:gruse	ababbbYaaxaYW
w:guadagna	WXYYZYWYYX3YX
w:guaranteed	VVUXXXjXVV3XT
w:guest	TVWTYum5YVXXT
w:guide	zWVUYwSmXVVXU
w:gusta	VYWZYYVYWxuXU
w:gustaria	tXWZYZvtilXYV
w:gut	ZYXaaaYZVyZVW
w:gutachten	RUWzTWTVXWWXT
w:gute	WWVWWXUUWyVTQ
w:guten	tZuZbbXaZpaaY
w:gutes	W2ZVZYWsZYYYX
w:gutschein	VVWyWUSWWWTWV
w:guy	TWSWWXQUTSTT3
w:h	yZYYYsnYYXWXt
w:ha	XXeaZZjZpWpzZ
w:haag	vbcccbacccccb
w:habe	rWwaoaWZsWYYW
w:haben	ctYZaYbdklpZo
w:habit	UYTWVXUzaXWYV
w:habitacao	aaaabZZwZXaZY
w:hablar	ZbZwXaaZbaaaY
w:haces	TVSWVVSUTzTTQ
w:hackathon	VVYYZVV5ZWVXS
w:hacking	USSVVORURP2UP
w:had	VpUYYZvYm0WYU
w:hadn	UVSWVUTOU1VWQ
w:haha	WYUYYXTXU0RWQ
w:hale	UWVWXXRVWUUV0
w:halen	VVUP0XTWVVWYU
w:half	dVVtvsknXbZXU
w:hall	RSTRVWS1VQUUW
w:hallo	upvWaaYaZZaXX
w:halten	TWXWZzUVYXWYV
w:halve	VXWZYa7XVTZZT
w:halves	TWTWVVyOWQVOy
w:hamburg	waabcaabbbbbZ
w:hampers	WYXYYX0YTVXXV
w:hand	qWYYYYqYYYrYt
w:handbook	TXYXYyWTYVSWU
w:handbuch	0VWVWSRUWVVWT
w:handle	QVU1WVQQYVRYX
w:hands	SWVYXXRY0TWXS
w:handwerker	bZabxcbbabbbZ
w:handwerksbetriebe	PTRQUP2SSRRTP
w:handwerksbetrieben	bbbcdctdcbccc
w:hanoi	XZZaYa1aaXYaX
w:happen	TWSYXZQXU1XXQ
w:happily	SUP1TVQVSRUWR
w:happy	nWpWWYqUV0VQt
w:harbour	VXVXXXRXXPUS0
w:hard	MTQ2PUwSRMRSO
w:hardworking	ZWZbbbab2YaZX
w:harrow	XuqZYZpoemYYV
w:haruka	qackZarZYfZqY
w:has	YslnfXaXYWXvp
w:hast	waZZbaZabbabX
w:hasta	bYccvbbbcccca
w:hat	ZZWbaaXZplZ1W
w:hatte	VWzYXYTVWVXXS
w:hatten	SUTsWXTx0UVWT
w:hause	0ZaabZXabZUZY
w:have	ncpZkYjjjkZmZ
w:hay	WVWZYYuYuWvXU
w:he	oWZZZavZrXZXt
w:head	l1oZpZWZYWZZW
w:headache	ZZVaaa3bWWZbY
w:headcount	X0ZbbaaabaaaZ
w:headhunter	ZZ5aZaWZZWZXW
w:headquarters	T4ZaYZXXaaZYZ
w:heads	SVSUTU3QWRTVN
w:health	XrdqWalqgpXkU
w:hear	UYysXWWskuWXU
w:heard	XTUZXZUXyyXWT
w:hearing	QVUSWUTUVRUS3
w:heart	PS3RUVNUNOTSN
w:hearts	WZbZaZZVaayaX
w:heb	uVpXrXqXtUWWU
w:hebben	dTWZYZvYvuYXV
w:hebt	UUWXWWSVYVzTT
w:hedge	WWyqYYUYVXXYV
w:heeft	ZrYbaaYZaXZ0W
w:heimweg	VXVXXYUWXUVUz
w:helfen	aZabccxcbbbba
w:hello	nemimYaWbwoWT
w:help	ubXYZZsZpVonZ
w:helped	TVRWVW3VTyVVR
w:helpen	uZYabZuabaabY
w:helpers	UWWWWVQWY0QWS
w:helps	UWTWWXPVS2OXU
w:her	VURXUXSW3qqUq
w:heranca	YaaaaZYZaYyTW
w:herausforderungen	ZazcbcZbaYaWY
w:here	bjnYaYbanwdWo
w:herencia	YaZaaaYabYySX
w:heritage	abbccbZbcbwYY
w:herzlichen	XVVYYYXWV0XUT
w:het	VvWZZYWWryXVp
w:heure	XaavZwZZbaZZZ
w:heures	XabbbuuZcbWba
w:hey	1ZYZbZYabZaaY
w:hi	aemkYZsZlscZX
w:hibrido	ruaacbabbbbaa
w:hicieras	1XSXWXPWPTWWU
w:hier	ZZXbabXazXtXW
w:high	UQVX1YWXVwXXV
w:highly	PT2UVYVUWUWTS
w:hija	VWYWZzWXXWXYU
w:hike	UUSWWVRUXSVV0
w:him	RVUUPWPVUSzUy
w:hint	YVTYZZVY6OZXU
w:hipotecas	SVU0WUSUXVUWT
w:hire	trpWljaYrVYZX
w:hired	VUvWXXTWXSwXx
w:hires	YyVasacZuTXZX
w:hiring	ZmpZaZuZrXbZe
w:his	UYWYYYWVYWWXz
w:hives	ZVabxbXbZaabY
w:hl7	tbXZZwXlqYYZV
w:ho	uX0ZsZVYWVYRU
w:hochschule	TUVVW1SSVTUVQ
w:hoe	UVwXWYRXuuWVS
w:hoeveel	WZWSaYzYaZXaX
w:hogeschool	VXaZazYabaabY
w:hoi	tssbabXaWYaZY
w:hoje	UVtWWWTUUTVTw
w:hola	suobbaYaaabXZ
w:hold	SVSVX4QxWSVWQ
w:holding	UURWWWTUUyuSP
w:holiday	X2abYaXaaZaZY
w:hollow	bspoYZZYmcYqV
w:home	WUUXXQTsqg5XT
w:homeoffice	YyacaaWabbbca
w:homepage	VXTZYa6YXUYZW
w:homes	OTTTU2QQVSOSP
w:honda	ORSURUSTVTSV3
w:honest	xbcacbYbcbbca
w:honestly	PTQVUVQU2PUVT
w:hong	VWQXVXSUTQ1VR
w:honoraires	VWXyWXWYXXYYV
w:honorar	XYasXuYqZaZaY
w:honorarios	SYX1WXWYZXYXU
w:honorarium	VZZ0XTYXaZYaX
w:honour	WYWYZXX0aWZZW
w:honoured	WYVVZWVyXxXYX
w:hoor	RUQWUW1UQQUUS
w:hoort	YYWaYaWZzVYYU
w:hope	pYlZaZVmm1YWU
w:hoping	PSMWVXQT0xUUR
w:hopital	ZuabbbZwaaYZX
w:hora	ZWYzZznXYXXYV
w:horaire	WZXyZYVZaXXYW
w:horas	sqZaaqpZZZgWX
w:horst	ZVVbabZayTZYX
w:hospital	podrnkYcYmcYV
w:hospitales	ZYYZZXY1ZWYWT
w:hospitals	VYUvYUwuVVVYU
w:host	XXVYYZXyXXXaX
w:hotel	uVWVXRlVXWwYt
w:houdt	TUSVUURUWT0US
w:hour	qYXwbtZdYYacW
w:hourly	RWT6XRVXWVXXR
w:hours	unWnmuabYWbXW
w:house	T2XYYtnVZXjZY
w:household	yRyYZaSZZXZaY
w:houses	WWTYUZ7VWTYYU
w:housing	nrmrjbepaYXaU
w:how	WWUtXXrsrxZZT
w:hoy	UVUWWWTUVTVTz
w:hr	vdZZZcnZdZnae
w:hrs	zabbbaYbcbbca
w:ht	waccbabcccbcb
w:hub	QVXUWTUYVWWY1
w:huge	VXTW0YSXXRUXU
w:hulp	xZZaaZXbbaZaY
w:humour	1baZaaXZbaabZ
w:hundred	TUUWWXxVVUyST
w:hungry	SUSW1SQRUSQWP
w:hunt	UVVWVVQzYSVWU
w:hurt	aYzWacZZYWYaW
w:hurts	YWUbaa4aaYZaY
w:huurders	ddcdqedddcddd
w:huurprijzen	TTRUVTRSV0TSQ
w:hybrid	ztYaZZZaaaaaY
w:hybride	yWZcbcZbVbcca
w:hypotheken	XaZwbZYaaaabZ
w:i	bindkZiZqqcXa
w:ia	XXYXYwVyYVWWR
w:ibrido	ubccccbdcccba
w:ich	bnpZjZpYsnaYW
w:ici	YZZaaZXyaZuVU
w:id	vXXXYaVYaazaV
w:idea	YUSW3WvUUoVWl
w:ideas	PSOPTUMSU5TUQ
w:idee	UURX4WTWSTVWQ
w:ideia	VWVWyWVXXXWYU
w:identitat	XXYZZZVYZXzUU
w:identity	WYWYZYrYYRyvS
w:idraulico	UUUVVVUTVTVTy
w:iemand	RTwXzXTXTUWWT
w:iets	VVnYyZVXuVWWT
w:if	XatbYYtaqmZZY
w:ignore	VXUZYZnXXyprT
w:ihnen	VVdVYY0YrpWpV
w:ihr	bXqWaZWZYittm
w:ihre	dYkYZYnTVWl0q
w:ihrem	VXWtTYVXYWzWT
w:ihren	VW0YXYTXtWXXU
w:ik	eZpXpZsXukYYV
w:il	ZadZoXdYdepit
w:ill	3RWUXQRVXUVWO
w:illustrator	1VVVXVUYWVXXS
w:ils	XXUZXZUY6VYYU
w:im	VaepYoinlWnWq
w:images	yZbYaYYbbbWcZ
w:imagine	VXWYYa0XWUWZT
w:imediato	WZXaZaYYyXZZU
w:immediate	qwXbbbabaabaZ
w:immediately	TUZaaZ2ZtZXYV
w:immediatement	YXWaaaXZxYWYV
w:immobilien	WYXWYY0WZXWYU
w:immobilier	YaayYXaabbabZ
w:immobiliere	TWWxWWVXXXXXV
w:imobiliario	ZbawbZZabbaba
w:imoveis	0ZZYaXWZaaVaT
w:impressed	ZZ1cccZbaWbZZ
w:impressions	aaXbbaYaYOZ0W
w:improve	TVTUWVQUWLR3L
w:impuestos	UZZYbYyaZZWaZ
w:in	Zelbklijhlfaj
w:inbox	WXWXXZzXYVUWS
w:incarico	sYYZZZWXYxYWU
w:include	bZVcacZczbcca
w:included	cUWOzVQ1XXVWS
w:including	TTVXWU1TWWWVQ
w:income	RXWVXVvQYW1YS
w:incorporacion	V3abYaXaZaaaY
w:indefinida	Xybccbbbbbbaa
w:indefinido	Y1ZcbbababaZZ
w:independant	RYVWXXzXXWVWU
w:independants	ZccaccwbcbbcZ
w:independent	1SXqYYsZYWYaW
w:indeterminato	Y1abbbZbaaaaY
w:index	U1YZZZSZYWZYx
w:indicaria	ZWUabaXa4ZaYX
w:indices	SUS1WPUUTUWVR
w:indiquez	VZXyZYVZaXXYW
w:industry	XVVsYYUX5UVYV
w:inform	WWWYYYTWXVUWz
w:informaticist	1ZbZaWXabaaaY
w:informatics	VWZYY2TXZXXZW
w:informes	ybbZbYUabaUbY
w:ingegnere	opWaaaVZwYZoX
w:ingeniera	sxZbbaZZaZaaY
w:ingenieur	soabbbZamaapY
w:ingenieure	TvYaaZYZZYYwW
w:ingresa	UWXXXXUXYWzXS
w:ingresso	TUTVVUT1URTRP
w:inheritance	WWWZWZRYPW1XS
w:inherited	UWWYUYUXYR0WS
w:inhouse	TWXWY0UUYWVXU
w:inhuuropdracht	0YbbaaYaaaaaX
w:inicio	TXWYXWUVXTW0R
w:iniziare	WUXYXWVXYVzXU
w:inmail	YZXaaaWZZVX4T
w:inmediata	V0ZbZZXZsZaZW
w:inn	VXVXXXRXXOTS1
w:innovation	SU1XWYRWVSXUT
w:inoltrare	XVZbYaYZ1ZZZW
w:inscreva	acbccbZybbaaY
w:inscribete	XZZZZXX2ZWYXT
w:inscricoes	XWVYZWXyXXXWV
w:inscrivez	XYYaZaV1ZYWYT
w:inside	XYYzXYRWYUYYW
w:inspector	TWaaaaVXaZzaW
w:inspiring	TWXXWW2MYUUXQ
w:install	VXXYYYUXYW2XT
w:instalments	USUVUT1SVVRUS
w:instant	TU0VXXUVVWWXS
w:instead	QTRVVVw1QSTVw
w:institut	W0VXWXUUVVUVT
w:instructions	YYYZZZWYaXySU
w:instructor	VXcab2aVcbbcZ
w:insurance	WcimsllqWXtYT
w:insured	PXSTXW1XXVXXT
w:insurers	ORTyzVQSTTSVP
w:intent	XTZZ4ZYZaXYaW
w:interesa	zYZbbbYbbbbba
w:interesante	XZzbabZaYYZSY
w:interessa	qyZbabYaaabZZ
w:interessant	VV1XvYSWXVWWT
w:interesse	xrZbbbZadabaZ
w:interest	wvYwZYWYZYZZV
w:interested	YiyqkkmXYXYXZ
w:interests	5SMTSUNTOvTTP
w:interim	0XaaaZtaZZZbZ
w:interims	zVaaYYWZYZZZX
w:interimsleiter	yabacZXbbaVbZ
w:interina	zVXZYXUXXXRZV
w:interino	1VYYYXVXYWWVT
w:interior	SVRWRYQWS2VVR
w:intern	VYZZWUWSSYYZ0
w:internal	3XZZYXWZaYWaX
w:interns	MSWRW2OOWURVS
w:internship	YaZbZaWa1ZaaY
w:intervenante	abcbcvbaccbcb
w:interview	VWbtXXSuxTxXW
w:interviewed	WYWZZYUXZWWXy
w:interviewing	WXUXYVQVXNWV2
w:interviews	jpWpYXZqXYsZo
w:intervista	XZYxaYXZaaZaY
w:into	iqTWvVWlwaTWr
w:intro	WXUVSU1UUVXYV
w:introduce	VrqZtZlZtUYXV
w:introduction	VXUXWuzWVTZaU
w:inventory	zWXYZYVYXVWYR
w:inversion	ZaZvXaZZbaaaY
w:inversores	VUVWzXUWXWWXU
w:invest	UVVXyRptVSaWQ
w:investeerder	SVVzSVTXYXWYW
w:investeerders	VVUP0XTWWVXYU
w:investering	aVcbuababbbba
w:investidores	VVTVzXTVXXXXT
w:investigadora	T3WVXNUVWVTWS
w:investimento	WWXWxXVXZXVYV
w:investissement	WXVXVY1XWWUXR
w:investment	XWZzYZxZZYUZW
w:investor	XWXu0ZWYZYYZX
w:investors	V0W0SYXYZVYZX
w:inviaci	VWVWXVUVWT2SP
w:invitacion	XZXZZZWYZWY0T
w:invitamos	YXYYZ0XPYVXVU
w:invitation	abZbbbYXaqa1W
w:invite	XYX0XYRVXUYYV
w:invited	XZXZZZW5aWYYS
w:invitee	ZaXabZZzZXaaY
w:invites	TVUWX0V0VQVTP
w:invitiamo	YZZXayZRaXYYV
w:invito	bbZbbcZbbUa1W
w:invoice	tYZXZZZZaZqZw
w:invoiced	XaVybZVaZbZaW
w:invoices	SXVVYX1YWVVYU
w:invoicing	RVYWRX1XYYSYX
w:ios	ttXaaacaqZZaX
w:ir	VWTWWWUVWTVUy
w:ir3	wYbccbbcacccb
w:is	bnkZjYjcZVjnt
w:iscritti	XYWZXYzXWWYXV
w:iscriviti	ZcbcbaZycZbaY
w:isda	VXWYXXUWZWUU0
w:isn	UU1XWYsWUOxVS
w:iso	UTUXYZ0XXXYZV
w:issue	RVUWVVyuWTTVO
w:ist	YkVXhWumWUcxa
w:it	jijenXoeYhnjZ
w:italian	WWOVUXRURNWT2
w:item	UUYYW4QYYWWZW
w:items	TVTWWWTVWSWT2
w:its	rtUkpXTuWSgWo
w:itself	YbZabc0bbZabX
w:iva	vXabbapqaaaaY
w:ivan	ekWbbbvZaYawX
w:j	eXsZpXbYymXXU
w:jaar	W2YaZTXZZZZZW
w:jahr	YrayaaZabaZaZ
w:jahre	W0UXWXUUUUTVS
w:jahresgehalt	V1WZZZYZYYZaW
w:jams	WXXYWWYRYVXUy
w:january	WXXYYYxXXTWTy
w:java	qqbbhafaobZkX
w:jd	W4XaZZXZYXYaY
w:je	aaoihkadnbnka
w:jeden	aaZbbaZxaWaZX
w:jefe	sjZaaaYaaZawX
w:jeff	XXWaZZWZXSWZz
w:jemanden	YYXaxZWZXYYZX
w:jetzt	YZZZaYpzZqYXV
w:jeudi	UVWYYWUtXWTTy
w:jeune	YXZZxZYZaZYZX
w:jij	wvrXWUSPXVwWU
w:job	ctnYmaXXjXqnZ
w:jobs	nRnXWWYm1amoR
w:john	ZaYYZaYZYWZax
w:join	VoVbtYWzXbdlV
w:joined	QSTYYZTXS+YXV
w:joiners	W2VbbbabZbaZa
w:joining	UyUyYXUXXVbYt
w:joins	TTQRTUPUTN7RP
w:joint	XYXZYZVXXWXWx
w:jointe	VXWXWXSWWTOV0
w:jointly	TSRW0XSWWPVWT
w:jonas	nbYoYZnYlcYwU
w:jongeren	YZbZavZZaaaaX
w:jornada	ZxZccaaZbbbaZ
w:jou	VVWY0ZWYYYXYV
w:jour	xZZaboZZbaoaZ
w:journal	2UTUWTSUXTSXP
w:journalist	OSS2UQPSPRTUR
w:jours	wjXZamrYZnYZX
w:jovenes	XZZZZyXWaZXZW
w:jovens	ZVZZYyYWaZYZV
w:jubilaum	abZbbbZaaPa4W
w:judge	UTSzSWTSWSVTt
w:jueves	VYYYZXTzZWXWt
w:juin	XXYVZ0TSXWVXT
w:jullie	URRWWXtW3TXWT
w:july	SVUXVpQVtVWuw
w:june	jVWXsrUXyVWfr
w:junge	ZaaaawZZaaaaW
w:junio	YXYYY1XOXUXUU
w:junior	TSTXXwTX7QXXU
w:jury	QQR1PPOrSPQPL
w:just	btUXXYbaW1uVV
w:k	a0XauZYZYXbZX
w:kaffee	YZXYZaXZZyZYX
w:kafka	XtbZZqcmrXYoW
w:kaggle	SUQUTVQSU2PPQ
w:kan	wfXZwXXZXYZZW
w:kandidaten	XWXbab4aXZaaY
w:kannst	UVRWWXTVTRUT2
w:kans	TU1VVVPUSQUUR
w:kantoor	V2YZYYWXXXYXW
w:kapazitat	xZbcccZcabcca
w:kapital	YVWYyZUYZYXXW
w:kapitalanlage	XYYWZZzXaZXZV
w:kaufen	ZaYbZaXaXYxZU
w:keen	ZV3bZcWaYWZaY
w:keep	VSxrxWUUUbvVb
w:keeps	Uy0XWYTUWsWYT
w:keines	ZYbTaWawcaaaa
w:kennen	XXSYXYTYXzXUV
w:kennenlernen	VX2YXYTWYWXYU
w:kennis	WaYyaaYbbbabZ
w:kept	TW3YUXQWUxRXS
w:kernel	SUQUTVQTU1PPQ
w:key	WVYYZXWZZWyVX
w:keynote	WWZYZ3YXaZXaW
w:kickoff	XZYWYXXQaXzYU
w:kids	VVTXVuRTVRVV1
w:kilos	QTQWRXRVSR1US
w:kim	XYUXZZUXYTXVz
w:kind	U0sXXYRYnuXTS
w:kinderen	SVSVVWSUUSUR0
w:kindly	jWnYaaWawXYYu
w:kit	XXXYXXTYaW2ZU
w:kitchen	PWUWUXTUWSWU0
w:kite	crohYZbprZYkV
w:klaar	VVVWWXUTWTVTz
w:klaarstaan	WWWaZa3aWYaaX
w:klant	U0XxWZXaSZZaY
w:klanten	VWxYYZuZXXZZX
w:kleines	xXaZtaYabaaaX
w:klinik	yWaaZYXaYZZaX
w:klusje	0VVUWVPVXWTWT
w:km	TTUWVTT1VSRTP
w:know	cdqhoXiXqpXXj
w:knowledge	UYZVYP0VZYWYT
w:knowledgeable	UaU1ZaXaaXaZV
w:known	TP1UXVSWVRTWO
w:knows	UwVvVYTXWxXXU
w:koffie	ZY0amaXZYpaZX
w:kofi	dnYeZdYYZjY0U
w:kollege	WWVWVXWWWRXU0
w:kollegin	VWUVWXUUVQVR0
w:koln	ababbbYaawaYW
w:kommt	WWtXWYVWVSXWy
w:komt	SSTUVVRTsRTR2
w:kong	UWPXVXSUTP2VQ
w:konnen	waabbZYabbbbZ
w:konnten	yWYZZYXZxYYYX
w:kontakt	ZZXZZZWXayZYW
w:kontaktanfrage	YYUZYZUYXyXWW
w:konto	VWWYXXUXYV4UT
w:kop	XX4ZYZVYYVZYW
w:kopf	XVZXyZYaZZZaX
w:kost	0YXZZZQYRXYZX
w:kosten	wVVXWXQVSTyTS
w:kostenlos	ZabaaYyZbbXaZ
w:kostenlosen	ZZZaaZY3ZWZWV
w:kostenloses	aaccccvccccca
w:krankenversicherung	RWUTWW1VVVWVS
w:kreeg	WYYZZVVYZX1VU
w:krijg	WVWYWXVYYUyXT
w:krypto	XabXaYTYaZxbZ
w:kubernetes	UVvYY1VhrWYYV
w:kuchen	XXWZYYW2YVXWT
w:kummern	WYYVYY0WZYWZV
w:kun	1YYYZVWSZXXXw
w:kunden	qYYabZzaZYZaY
w:kurs	SWWXWUUzXVVUR
w:kursleitung	YYaUa2ZZbaabY
w:kurzes	VWVXXXzWWVWUT
w:kwam	WX1babXaXWYXX
w:kwartiertje	YZXZba0ZbabaZ
w:kyiv	VWaabY0aZZXaY
w:l	XsecniWtjWWXs
w:la	WZmZhZnZkVoZy
w:laat	YZWaYaXZyUZYV
w:lab	SxpVjX4TSRWWR
w:label	xZcZbYZbcbXca
w:labels	WTVWYYVXWW0VT
w:laboratoire	P1YYYWXYYYVYV
w:labs	XtXaZZoppnYpW
w:lack	uzUXxYSYXVXZV
w:ladder	VVRVVXPWQTWS1
w:ladesaulen	YYWxYYYYZYaZV
w:laid	ZTTbabZZ5XaaX
w:laisse	QYVWXY0XWWUWT
w:land	QTSTUW2WVTxWS
w:landlord	UWSX5YRVVRUWx
w:landlords	OTT1VRQrSRSVP
w:lang	ZYWZZZVYXyYWU
w:lange	ZaYZaaYaawZZY
w:language	ZZXYaaZZWXZax
w:languages	PWTWWW1WWSVVR
w:laptop	wVYXXXRYZY0ZW
w:laptops	PRQTTSyTUR1WR
w:large	xwXZZXWVZYVZr
w:las	WYXZYZwWYXYXz
w:lassen	0ZXaYZTZQWYWW
w:last	XXplWrvWabmVn
w:late	SURWVWRUU2VUx
w:laten	wU0WVWNURRTTR
w:later	WqUY1YZXXUvYU
w:latest	WYYZZaWZZYZYy
w:lauft	XYXYtYWXXWWXx
w:laufzeit	sccdddbdcdddc
w:launch	PRPSwSPwSxQPJ
w:launched	UWWXWVR0YTVWV
w:laureanda	VWVYXXVWzUXWT
w:lavora	VWzXWXUWWUWXU
w:lavorare	VVTXVPQV1SVUS
w:lavori	UaaZbYyaaaXaX
w:lavoro	UUrXWWjypmWTQ
w:law	yXYqYVyYZWXYU
w:lawyer	ZaZbbcXcaYwaX
w:lawyers	UWWYXXvXYWVXw
w:le	bhoafcalkWnXs
w:lead	owXZdZbZsaZhW
w:leader	SQ1TUTyRSUSTQ
w:leaders	WXXYYYxzZVXXQ
w:leading	VxxYYZWYXTWWU
w:leads	nZabbbubtVbaZ
w:league	SUSRWVTUWUSV3
w:leaks	RQPWUTQTSPVS3
w:learn	UVaWWUPVu1NxU
w:learning	mpbZZqUtZYepV
w:lease	SVUUTUOwVSRU4
w:leaseauto	XyaabaZabbbbZ
w:leases	TQOU2UOSTPRVS
w:leave	ussYYZYYWWoXm
w:leaving	ST1UxWOUStTUQ
w:lebenslauf	WXxaZaWYrYZZW
w:lecture	SWWUYzTsWVWWr
w:lecturer	RXaZa4ZWZYaaY
w:lectures	OQOSROM3SNQPN
w:ledenlijst	2UUUVUOUWUSVR
w:lees	VVTXWUSQT1VSQ
w:left	XWWZuZUYYtuwU
w:leg	UURWXVVPU2SVS
w:legal	WXVXYYVXWVWW4
w:lehrauftrag	UVWWX0UTXVWWS
w:lehrerin	YYWaZaWaxXYZX
w:lei	WWuYXYVX0VYXU
w:leiden	V3YZYYWYYXYXX
w:leider	ZaaaZwZZaaaaX
w:leihen	UWQXVXTVSQUU1
w:leipzig	XzabababbbbbZ
w:leiten	TUTVTWSUVS1TQ
w:leitung	xWaaYYWZYZZaX
w:lena	bXamaasZZUk0V
w:lends	VYWZWZSZ0XYaW
w:length	5VZaZZXaaYXZX
w:leo	0WWXYXUXWUVXQ
w:les	qYWYZWpXXtsXp
w:less	UWTWWXTWWQUU0
w:lesson	VZaXb4WUaZYaW
w:lessons	VYYWa4WUaYYaX
w:let	XUoXuXdacukWo
w:lets	0ZYVXWSYZZVZU
w:letter	WUVYyYVWYUSX4
w:lettings	UVTU1XSVURUXT
w:lettre	VYVYXXWyWUXWS
w:letzten	WXWXXYyXXWXUU
w:leuk	STRUUUQSU3SRP
w:leuke	W1YaYYXYYYYYX
w:leur	UV0XWXPWUUWWS
w:leute	XXSYXYTXWzWUU
w:levee	ZUZazZYYZaZaW
w:level	XzWaYZVYfSxWV
w:leverancier	TUUWWWTUVRUTz
w:levons	ROQS2TOUUTRVQ
w:lhe	U0YZaavaZaXYY
w:liberacao	XYYZYZWZZWyYW
w:liberacion	VXXYXXUXZX0XS
w:liberato	YzacbbZbaZaaZ
w:libero	TVTVVUT1VRURP
w:library	uVUVWVRVWUVTx
w:libre	UTTVWUU3USURP
w:licence	XaaaZZyXaaWZW
w:licenciee	VVTYWYUX1VXXV
w:license	Xcdcdbbddducb
w:licensed	yZcbbaacbbbba
w:licenziato	WXVXXYUWzUWUR
w:lider	TT2TUWTUUUVUR
w:lieferanten	WXXXXXVUXUVVy
w:liegt	XVWXxYTXYXXXW
w:lieu	1WababZaZZaZZ
w:life	RRRTTTNRS1uTN
w:lifetime	XZaaZZyXaaWZW
w:ligar	VU1UVWVVUVWVR
w:lights	PSTVRVTTWUTW2
w:ligne	VWXVYVUyYVWWT
w:lijkt	X1YbbbZbZabaZ
w:likant	TZZZaWXZaY0aY
w:like	rlrbhbjaokZXV
w:liked	xxVZZaUZXyXQV
w:likely	xZbcccaccbbca
w:liken	VabZaWYaba1bZ
w:likes	YbbbcaZabbxba
w:liking	TXXYZYSYXywYW
w:lille	wWZYZXVYZXUxV
w:limit	UUUWWWRVWRVT3
w:limited	STUWWVS1WTvUP
w:line	UT2XXYuXUSuUT
w:lines	XYYZZZWWYVXVx
w:link	UoUYXXsrXxtWS
w:linked	X3ZaaZXaZZaZV
w:linkedin	QTRUVToUV11TP
w:linken	VWUVWXSUX0UUS
w:lire	ZaXaabYaWyYXX
w:lisboa	VpYZawXZYYWtX
w:lisbon	dtshnnVXZqYYV
w:list	VVmtWW7VVRWXr
w:liste	TXWyXVVXYWWWT
w:listed	TZ2bbcXbZZbca
w:listen	WZ4ZZaWrYWYYV
w:listings	RVTUTV1TVRUTR
w:literacy	LWaaa6YZZZZZY
w:live	TVVSWTP+XUrVQ
w:lives	QUTX0USSWVUXT
w:livre	VUTWWVVzTTUSR
w:ll	WWuYdYsZWpsXl
w:llama	YXVaZaWY2XZZW
w:llamada	bdcubbbbdbcca
w:llamo	UU0UVXVVWVWWU
w:llegado	YZXZZYWZYWyVU
w:llegara	VWVXWXUWVTUTz
w:llenan	TWTWVW0VVSTVR
w:lleva	YZZaab2ZaYabW
w:llp	W5WaaaWZWWYXW
w:lmk	1ZYZbZYabaaaY
w:lo	TVSVVVSUT0TTQ
w:load	zWZaWZVYZYWZU
w:loads	RUQVXT2WURSVT
w:loan	TSUUSUNTUT2UM
w:loans	ORR3TPORPRTTQ
w:local	XYXYYX0YTVXXV
w:locally	TZZWZYTVZUzYX
w:locals	zZZZZZWZZXZZW
w:locatif	WYXwWXxZYYXZV
w:location	4VXbbaYaZZZZX
w:locaux	Y2aaZaYaaZZaX
w:lock	SVSUTV2RXRTVO
w:lockers	1WbcaaWbbaaba
w:locum	1RVUVSRUVTVSN
w:lodging	xbbXbYaWbZabY
w:log	RUVVWUPVXT5QR
w:logement	aaZbtbbsaZbbZ
w:logged	XYXZZYUYaYyXV
w:logiciel	UaabaZyZbaSaa
w:logiciels	WaYxZYVZaYYZX
w:login	VYYYZXVZaY6WV
w:logistica	bcbvbbabcabca
w:logistics	qcmtZYWsZkZZV
w:logistique	YaZxYYbbcbacZ
w:logo	SSTVUU6UVRMTO
w:logos	1TUUTTTTVTVVS
w:lonely	UTSVWVRUST1XR
w:long	0YYabaYWZuYZX
w:longer	XWXZaasYZXZ1V
w:longtemps	YaWaaaYZYwZXW
w:loodgieter	TUTVVVSTUSTSz
w:look	iVbXnnorapmWZ
w:looked	XWUZZZyYXxYXT
w:looking	bdwauZYXlWbYb
w:looks	UukXYjoiXrWYp
w:loondienst	WzabbaZbbbbbZ
w:loonstrook	WWVWXXVTWUWTz
w:loopt	STUVWWTUUQUT0
w:los	TUTVVVSTUSUS0
w:lose	WXSZWYzYWVXYU
w:loses	VWQXWXSVUQ1WR
w:loss	UYVYYXWXXVzUT
w:lost	TURXWQQUz0wVQ
w:lot	VUuYXX1tVaXXT
w:lottery	W0bbZaYabYpbY
w:louise	VXUXVWTXVVUX0
w:love	VorkqblrpZVXV
w:loved	yVVXYXWUYxWXV
w:lovely	VRUW0YSWVUUWT
w:low	XVWa2avZZXZZX
w:loyers	aZXaZSYXUzYXV
w:lpa	Y1XcbbZbaabbZ
w:lu	YYVaYaVY5VZZV
w:luck	ZZXYYYYTZzVWS
w:lui	SSVWWWSVVUWU0
w:luister	bbcbcZavcabaX
w:lumenbank	dqeZZamZtjYpV
w:lunch	RSMTxVuSRUSR1
w:lundi	TVTWVWTxUTUTw
w:lunedi	VVVXXXVUWUWUz
w:lunes	VWVWXWUVWTUUz
w:lust	fXyYYZVyWWYYU
w:lyceennes	WaaZZyZXaZXUY
w:lying	2TPUXSSUTSWXT
w:lyon	ioYlpleocpYYV
w:m	ZZZknaXauulYW
w:ma	UVWYjuVyoUUXT
w:maak	UUWXWWTVYVzTT
w:maand	ilYYZcuYZYuZV
w:maandagochtend	SUTUUUSSTRTRz
w:maanden	0ZbbbaZbbbbbZ
w:maart	vVWYYYVXXTXVy
w:machen	yWSWXXRWQxWWT
w:machine	kmZYXlVXZWros
w:mad	TUOUSVzTUzSVM
w:madagascar	UVWYYW0XVWWWU
w:made	dX0ZZYkYWslYV
w:madrid	cuZmZobYplYbV
w:mag	VVTN2XSWVUWXU
w:magazin	SRTVUxQxVRTSP
w:magazine	nTTUUSP4VOSUP
w:maggio	YZXZZZTYZWVyS
w:mai	vXWYYXVwXVVuS
w:mail	qtpYXYvUVTvUS
w:mailbox	ZZZaaaYZaZyWT
w:main	rVUVTVvUVSUUx
w:maintaining	zaZWYXTZaaWaW
w:maintenance	QVUwWVQVXTUS0
w:maio	YZYZaZWZZYXyU
w:mais	WYYYosquZXYYV
w:maison	VWVXVXVVWVWVy
w:major	PUPPUQNS3ORUP
w:make	muUXppqXWobXX
w:maken	0XVYYYPYSXYYX
w:maker	S0txVXSVWUVWT
w:makers	UWUyVXyVSSVWT
w:makes	WYaaYaVYbZxbW
w:mal	XYUYYYUYX1XVV
w:malaga	YYbabxZWbaZbZ
w:malt	2YTWUXRTURVYO
w:man	NVSVUW1URQUVw
w:manage	tYXYYYvXXVXwR
w:management	Z0rsXWSWWTVVp
w:manager	pvYaZabaladfb
w:managers	YYnqbayaaZaaX
w:manana	VVVXWXSVWTUT4
w:manchester	pxmZYpWnZYZZW
w:mandame	XZZaaZXZaYzQX
w:mandami	ZaZabaYaaYwXW
w:mandant	W0WaZZYZYYZaX
w:mandat	0ZZabYXabaWZY
w:mandate	VW0WVXTWTTVVT
w:mandatory	XYUZYXVXXTWY1
w:mande	XZZaaYYYZYzSU
w:mandi	ZYycbcabaYaSZ
w:mando	USUV3WSVWVVVS
w:manha	VVUWWWTUUTVTy
w:manila	ZYXbbb0bbaabY
w:manque	XzWZxZWYXWXYT
w:manual	6YXZZZWZXWYXU
w:manufacturing	jhpuaYWoYnYpT
w:manuscript	2SPTWSSUSRWXS
w:many	xXVZYZVZV3YZU
w:map	ySQVVV4UUUTVS
w:marathon	YZVZYaVXZ4ZYW
w:marcar	YX3ZYZXZZVZZX
w:march	UWUXvWltVmVV0
w:marche	VZXyYXUYZWXXV
w:mark	VWWXXXTWYWwRx
w:market	XawrwWmiWSVWX
w:marketing	p0ZaZaZbZaaaZ
w:marketplace	TXXVtP1WXXWYT
w:marktconform	0YaaaaYaaZaaX
w:marktfuhrer	ST0UVVRSTQTRP
w:marktleider	TT2VUVOTRPUUR
w:mars	WXYaZZWtvYXXu
w:martedi	adddccbtdcdcb
w:martes	ZZZaaXZzaXZXV
w:marz	TUUVVVSTVSTS4
w:marzo	TTUVVWQTVRTS2
w:mas	WXYZoX1uZYXYT
w:maschinenbauer	xZZbbZYabbabZ
w:master	VWWYYyVYyXXYV
w:masterclass	WWWXWTV2XUVUP
w:match	UNyYUYRVVWU6U
w:matched	SR2TVYVWVUUYW
w:matches	VPSZXZUXUUX8U
w:mateo	qkWZZZbXYWY3U
w:mater	QRSSRSPQU1QQO
w:maternity	zabaaYYabbbba
w:mathe	UXYXYyWYXXXZV
w:maths	QTSTVwRUS0PTO
w:matin	VVUXVXUVWVVVz
w:matter	UWXzWXXXaZYaV
w:mattina	VVVWWWUUWTVTx
w:max	tyWbaZZaZaaaX
w:may	qcroYXZbnkVZl
w:maybe	mwQW1XRVtRUWU
w:mayo	YaYZaZVTaYXzU
w:me	lYpacbbZuhcXi
w:mean	TVRVTUwyTQVWS
w:meaningful	aVaZ1aYabaaaZ
w:measure	SVUVUV1TXRUTQ
w:med	VWSW0XSVWTVXU
w:mede	aVbbvaaabbbbZ
w:medeoprichter	cbacvdbccaccb
w:medewerker	WVXY0aXYZYXYV
w:medical	NPP2QPNRQPvRN
w:medicine	0WWRXWTXYXTVS
w:medico	cdcsccbcdcddb
w:medicos	zaaYbXTZaZSaX
w:mee	cccccZbtdabaY
w:meedoen	XaYvbZYaaaZbY
w:meer	VXyYYYkvXUWXU
w:meerdere	aYwcbcXbXZaZZ
w:meet	UhqXpXpkVvaXe
w:meeting	SUUqWoSUVspX3
w:meetings	QWW6SWVXYWXWR
w:meets	YYZXaaZWaXaZw
w:meetup	rYXYZVX3aYZsU
w:mega	VZaYaYWabVzZV
w:megawatts	QVUVWVPUYSVW0
w:mehr	XutaaZvZZXZZX
w:mehrere	ZYzaWbaaYYaZX
w:mei	ZaYaaaWYaYXyT
w:meia	ORR2TPPQTQQPN
w:mein	WtUZYYXwqrYXV
w:meine	wVTXWXRWzTWVT
w:meinen	VXtZZwXZpXYZW
w:meiner	WWVXXYyWWVWUU
w:meld	VaYaaZT3aXWXT
w:melden	YbbacaZabaxba
w:meldet	TUVVWTT0WRTUS
w:member	OTS1USPSUQp0L
w:members	UWXVX2UvYVrWR
w:memo	XYVXYZWXXUXYx
w:mensagem	XYWYYYWWYVXyR
w:mensaje	XYWYYYWWXVWzS
w:mensen	XX2rYaWZYXZZX
w:mensile	zZbbbbZbbZbaY
w:mensual	1YabbbYbaaXaX
w:mention	XYUZXZWY3RXYS
w:mentor	UXYWW5QXwWXYV
w:mentoren	YabZauZZbaaaX
w:mentores	XWYXX0WUZXWYU
w:mentori	UXWVVzSQXVUVT
w:mentoring	WVSZXT1XXVPXW
w:mentorinnen	ZZaaZxZZaaaaW
w:mentors	UXXZV5VTYWXWT
w:merci	xWVXXWTSXvRVv
w:merging	MOTT3UNSUTSRS
w:merry	WYTYYZVWYzXTT
w:mes	UyXWYWuWYWyXU
w:mese	SWXWXxuSXVsWS
w:meses	2YaabaYaaaZaY
w:mesi	0ZbbcaZbbaZaZ
w:mess	VRVXzYTWWVVWU
w:message	XZaaZZbYZVo4X
w:messages	YZXaZaXYZWX2T
w:messaggio	VWVXXXVVWTV1P
w:messe	WWTZYYWQX1WWV
w:met	XnZoXXoWYstVp
w:mettendo	WXYYZYWZYX2YX
w:metz	UTTVWVU0VSUSQ
w:meu	XZXaZaYtvXZZU
w:mezz	SXWyXUVWYWVWT
w:mi	kZbZjbUxvpYWU
w:mia	UWQWWWzrTtVUQ
w:mich	WVVZZaXY4pYYX
w:middlemen	TVU1TXRWVVUYT
w:midnight	TTWXVVP0WSqTv
w:midwife	WTVYXZUXS0WXW
w:mie	YZYaYZyYXXYYW
w:miei	XZUYXZ0XVWXZV
w:miete	VWWWXXVUWTUUx
w:mieten	VWXXYWUYZV0VV
w:mieterbefragung	0VUXYYVXXWXXU
w:mietspiegel	TVVSW1TTWUUWS
w:mietverwaltung	bbacvcbbabbcZ
w:might	Ur0XrYUoWiYYU
w:migration	zVWXXXSVVzXWO
w:mijn	lsVZYpsvkUYXV
w:mike	WVVXPYUVTSUW1
w:mil	ZwYZuZWZZXqYW
w:milan	jybaYZrbYXZZZ
w:milano	dsZabxZXaaWaY
w:milch	VXVYYYVWXUVVy
w:milhoes	XZZaaZYZaY0SV
w:milioni	ZaZabaYabYxYW
w:miljoen	ZZXaaZWZZWyWT
w:million	ZZZbbcXcaYxaX
w:millions	abbccbZabavYY
w:millones	ZaabbaYabZxSY
w:min	tXWzXXUWWVXXT
w:mind	WU7YVZwXUPXXT
w:mine	sVTXXXPXv2SWR
w:minha	xtVYYuVpTUXWS
w:minimum	RSTV2TMQSRNTP
w:ministry	vzVYZYVYZXYZT
w:minsk	aYXbcbxcbabbZ
w:minute	VXryZXVYZTXXw
w:minuten	UWV1VqvWsWWWT
w:minutes	TVl1XpilqUaXY
w:minuti	XYXzZYpYZYYZV
w:minutos	XYY1aYqYZZYZW
w:mio	tXWZZsWpvWYYU
w:mir	WXyUYZVXkYbWx
w:mise	VWVXWWTWXTzTT
w:missed	VYUYYZ2YXSWTv
w:misses	XVUYXYTWV1UTQ
w:missing	VTVX1XVRXznXS
w:mission	yWYayYVYXXUZV
w:mistake	WWWXXWSXYW0XQ
w:mit	WWWYYYUwlovXo
w:mitarbeiterin	WzVXWXUVVVUVT
w:mitbringen	VWUXXXUWWUVU0
w:mitgrunderin	aZZbzcabaabbZ
w:miudos	TUSVVVSTVSUS0
w:mix	WV8YWZUWVUVYU
w:mkb	aaYacbvbcbbca
w:ml	ZVZayaYaaaZbX
w:mmbtu	UWUWVVVQYUWV0
w:mobile	lZWbZazZrZYaY
w:mobiles	V1YbbaZaYaYZX
w:mochte	wVTWWXRW0TVVT
w:mochten	XxYwZYWZaYqYX
w:mock	RSQzTTnuSRSSM
w:mode	2UZbabZaZaaZY
w:model	2VURYxRVVvXXT
w:modelli	XZYxXXZZaZYaX
w:modelos	PXW2WWVXXWXXT
w:models	TYX1YXuYYXYXV
w:moderator	YYWaYWYSYV0VW
w:modest	YVZayaWaYaZaX
w:modificata	ZbZbaZZaaXQzU
w:modifie	ababbaaabYRzV
w:modo	UVSVVW0UTSUUQ
w:modular	SVW3UVWYYRWYX
w:module	WYaZb2YXaaYZY
w:moet	RRMQSSMR3OSSO
w:mogen	RTRUTTQTVS1TR
w:moglich	YxacbaXabbbca
w:moi	VVTZXZVYzWXYW
w:moin	wbZabaZbbbabY
w:mois	tmYYYjbYoXuXW
w:moitie	RYWWYY0XXWVXU
w:molto	ZaYaaUZZWyZXV
w:mom	VWUVXXVVWTVVy
w:moment	qV0YXYrXWuXUU
w:mon	XonaaaqnqoZVW
w:monat	TWXWYnzWYXuWT
w:monate	2VabaaYaaaaaZ
w:monaten	STSVWU1VWSSUR
w:monatlich	VWXXYVVXZVzVV
w:monday	mXXWXmbqsSVVz
w:money	YvTW4WTUTYzVS
w:montag	WXVXXXVuWQVTy
w:montando	cccctdcccbccb
w:monte	bbbcvcccbcbca
w:month	rbaZrmvWXYpYW
w:monthly	tpXYYsmXXYoYW
w:months	0XZanaeaaaabZ
w:mood	2VVUXUTXVVXWR
w:mooi	VVVWXXUVWzVTR
w:mooie	TU1VVVPTSQUUR
w:more	kZurnYrXVbaXX
w:morgen	UUUWWXTVVSTS6
w:morning	oTnVVVVTTzRSt
w:mornings	VYaab0aabbabY
w:mortgage	ZbbwbZXbccaca
w:mosaic	dtmdZaiZrXZqW
w:most	uYfWZtzUZXWZV
w:mostly	yYWaYbTZX0aaV
w:mostrar	ZbZZcbxbabbcZ
w:mostro	YZXZXZyYXXYYV
w:mot	YZZaaZYZaYqwU
w:mother	TVTUWRSVT1SUP
w:motion	VYWYYYXXYWWYz
w:move	ZvjYYYVXboZXx
w:moved	WXuXWTUWVwXWx
w:moves	WzVYWZVWXVVY1
w:moving	VWVZYaTZwyYYV
w:ms	5ZWaZZWaXWYYU
w:msp	WXXYYY6XYTXYT
w:mths	3XYZaaXbbaabX
w:much	RTQvtUsUsuSUP
w:mudar	ZYyaaaYYWXYXU
w:mug	WXVaZZWYW6YXR
w:muito	VVwYYTVXW0WRS
w:mule	Y1bbaZXZbZaaZ
w:mum	WWTWXXRXTQUW0
w:mummy	PUUVUUQPVW2UQ
w:munchen	XyababZbbbbbZ
w:munich	ZunqrkVicVYkV
w:murcia	WVVXXXWzWUWUS
w:museum	/UTVVUTTXPWXU
w:music	WVVXXYVVWTVU0
w:musste	ZZybWbaaYYaZX
w:must	zVXZZWoWYYtWo
w:mutuelle	YzWcccacZbcba
w:mutui	WZYxaYXZaZYaY
w:muy	WYzbabZaYYZSY
w:mvp	cbcdudcdcccdZ
w:my	baaYkdmdsreXZ
w:myself	UU5babYaXXaaY
w:mystery	WWVWYYVXYVzYR
w:n	X0ababZbbbbbZ
w:na	WamZYZndzWYWn
w:naar	WW3YXYVWXUXWu
w:nach	wrZmaYXaZZZrY
w:nachfassen	VWVXXYzWWVWTT
w:nachhilfe	UWXWY0WYWXXZU
w:nachricht	YZZaaZuXZXZyU
w:nachsten	UX1WZZUYWWYYW
w:nahe	XYWYYXXTXWXyS
w:nairobi	YYWZYZzYXWYaU
w:name	tkvWvXYXmVmVT
w:named	RS1XWYRVTSWXR
w:names	XYxYZxTXXVYZV
w:nancy	TYZXZTVQaYWY0
w:nantes	p0ZaZaYaaZZZX
w:napoli	XYYZaZWYZzYVU
w:navidad	UWUWWWVUVzVSQ
w:nda	3XWXYUTXZWXXu
w:ne	bacbvcbccccca
w:near	WZZbabuaaXY1W
w:nearly	VV3XzYTXWTWYQ
w:nebenberuflich	zYbcbaZbbbbbY
w:necesita	W3abZaXaZaaaY
w:necesitamos	oYYxYXXZZYYZW
w:necesitas	RRVSWS1VVUUTQ
w:necesito	UWSX0XTXVVWWS
w:need	scZZqYdWmVrYr
w:needed	2WYWZwWWZXiYU
w:needs	uoWkYqWXmZZdn
w:negotiating	OWRUVTPzSRUWx
w:neighbour	PSRWVWMV0xSVP
w:neighbourhood	VV1WWXPVVQSRQ
w:nel	YyYbbbZatZaaY
w:nella	WTUZXTSX5UYWV
w:nessun	XZaYXSXyaZYYV
w:net	vWXXYVvYYWwVU
w:network	crVuYYrnYZYoW
w:networks	Y1bbbZXZbZaaY
w:netzwerk	WXTZYYWRX0XWW
w:neu	V1YbbaZaYaYZX
w:neue	qXtZYZWWWUYxq
w:neuen	XVUYYYWWVyWUT
w:neuer	SVUUWUQxWVVTv
w:neutral	PSU1USTUWTQVP
w:never	RSxUSUMSRct2N
w:new	ZUkZbXWtXpasu
w:news	WXQXXZVYU0YYT
w:newsletter	XXUYZUV5VTUSq
w:next	aovcYZlceZaYo
w:ngo	QTTX1USSWVVXT
w:nice	WoSXXmbXX4qXV
w:nicely	USPXWXQVS1UUQ
w:nicht	WZXYZZWYYvSwV
w:niente	cWcbvcbbccbcb
w:niet	ZYVZZZVYXzYWU
w:nieuwe	XpUZZXXuYqYxT
w:nieuwjaar	VVUWWWUVWzVTR
w:nieuws	ZZvcbcabaZbaa
w:nieuwsbrief	1WUWWRUoWTVVT
w:night	VxWYYXSXYWWW3
w:nights	TWVWX0SVXPUTy
w:nimbus	cqqacasZnbZZX
w:nine	syaaaZYaaaaaX
w:ninos	TUTVVVTTVSUSy
w:no	aoakpWvbXkphT
w:nobody	ZaZaab1bbZbbY
w:noch	UWWVXUUvYUW4P
w:nodig	VSzVVTwVVTTUR
w:nog	UUWVWSU0WTURR
w:noi	X1aaZaXZaZZZX
w:noites	WWUYYVXzXWXVV
w:nomina	URVXWWUVVVwUx
w:nominate	WWUWWWU0WNVTQ
w:nominations	XYUZYYVSUUXW2
w:none	YbZabc1aaZabX
w:nonsense	XW4ZXZUXXTYYW
w:noon	VTUYXXjWTUyY0
w:noor	ikdaaafZZmZxX
w:nord	lnraZasZoXZgX
w:normal	X3XbacZZZYZbZ
w:northern	WaVzbZVaZbZaW
w:nos	UXrYYxUWYVxVT
w:nosotros	UWUXWW0VWTUWS
w:nossa	TXZYZ0XYaYTZX
w:nosso	WpZaZYwwaZYZW
w:nostra	WZZYazXTaYYZX
w:nostri	4YYZZZXZaXYYW
w:nostro	YuabaZupaaZaY
w:not	TpuWbWUWZucum
w:note	WZWYZZxYYWoYv
w:notebook	VSOWWYQVQ2VWS
w:notebooks	XTZZ4ZYZaXYaW
w:notes	mWVwVnSVWsVVr
w:nothing	YSupVWQVUutUn
w:notice	pyhYZVnYYXXXr
w:noticed	VWVZZY4ZYXvXV
w:notifications	STRUUURSTQR1O
w:notig	WXYYXYUYYVyXU
w:notre	oeVZoZxrXWpXT
w:noturno	XVaaazZVZaYZW
w:nous	YpXqslaYZkrYV
w:nouveau	UVTVXVUyW1ULQ
w:nouveaux	ZbbacbzbcbbcY
w:nouvelle	WWWXXTUyXUSuR
w:nouvelles	XWZaaaXYZXZ3V
w:novas	YVtabaYZYUZ1W
w:novatrek	YnfcjaxYpcYZV
w:november	UWWWXXUVVUVT1
w:novembre	SWUWWWSUVTVT2
w:novembro	TUTVVVTTURTRz
w:noviembre	PWUUWWSUUSVT0
w:novo	UUTWWUS0VrUtP
w:now	cYsXrXXrdVXxW
w:npm	VXXXZYVYaYzZU
w:nu	accacaubccaca
w:nuestra	UZZYbYyaZZWaZ
w:nuestro	WrZaZtvmZZXZX
w:nuestros	VXYYYWzWYWRXT
w:nuevas	XYzbaaZaXXZRX
w:nuevo	RTTVVTSuUxTpO
w:nuevos	YXabbaYaZYa2W
w:num	sWyVWXWWWWWWT
w:number	WWzYmYrXVSxZd
w:numbers	WVTZYZmYVwWU0
w:numero	VWWVXUUzYUWWS
w:nuove	YXmbbaXaaZa1W
w:nuovi	abaabbzabbbbY
w:nuovo	SUUVWNTyVuUvP
w:nur	WXYYZWVYZWzWW
w:nurse	evWZYZWjqsjiV
w:nurses	RRS0VlxaTxVSR
w:nursing	VVYYW0SYYXXZW
w:nutzerstudie	TUV0VTRVVVSVT
w:o	acYalWqnWacjt
w:oak	bsoqYZZYicYqW
w:obligation	NT2RTTxQRPRUP
w:obrigado	XYXZZZXXY1XVT
w:obstacle	XYYVaa5aXUaZX
w:obviously	6XXZYZVZVWXaW
w:occasionale	0YYWZVUYZWRYU
w:occupa	Zaaabb0aaaabX
w:occupe	ZaYbab0baaabZ
w:october	yVVZWZVYXVXXy
w:octobre	QVSWWXUUUUWT0
w:octubre	VSVXWXVVWVUUy
w:oder	VWzYXYTVWWXXS
w:of	mknlaZndlajac
w:oferta	XUXaaaXa3YZXV
w:off	ibamVXuxkSXrT
w:offen	XXoZZXsQYUX3S
w:offenbar	VWSWXYVVV0XYU
w:offenen	XXWZYYW3YVXWT
w:offer	VsVYXYZXrWvWw
w:offered	VVVVUXOVVTUX1
w:offers	X6YaYZXaQZZYX
w:offert	YbbcbcybcabbX
w:offerte	UXXZaa1ZXXYyV
w:office	TyTXmYrWbZeXv
w:offices	TVVXWW3VXSUVw
w:official	VXVXVXTSYWzVS
w:offre	ZaXbZa1aZZabZ
w:offres	XWZaaaYYaXZ3V
w:offshore	ZaZbab0Yaaaba
w:offsite	SUTWUWSXXWUX1
w:oficina	Y0acbbaaaabaZ
w:ofrecerte	PT1TTTQSSQSQP
w:ohne	WZZXaXUXZY3ZW
w:oi	qvabbbabbbbZa
w:oil	1WVVUUSWYVPXP
w:ojala	SURVUURTS1STP
w:ok	zZYYZZVYZXYYV
w:okay	wXYzXYWZaWUaY
w:oktober	SUUVWUTvVTUS1
w:ola	ovtbbbYbaVaZZ
w:old	upnXYYTXWwVYn
w:om	QSxTSTNSTuyQO
w:on	bbYmZnaqbkaZq
w:onbepaalde	W0aaaaYabbbbY
w:onbetaald	YZbZawYZbaaaW
w:onboarding	qXVWWYrYXW2SS
w:once	UWyWvopXXjXYV
w:onde	UU1XXXUWVOUQT
w:onderzoeker	U1WXWPVWVWXWR
w:one	YcctnnqmYlXWX
w:ongeveer	vaaaaaXbbbZbY
w:ongoing	2abZbWXabaYbY
w:online	UWWYZ0dqYXYWx
w:only	aTUXqXYUWV5lX
w:ons	ZqZZatiZaZuZX
w:onsite	3WYbbaYbaaaaY
w:ontslagen	YZWaYaXZwVYYV
w:ontvang	SVWVXURUXV0VS
w:ontvangen	STQUTUPTVS1TR
w:ontwikkelaar	qtYaaasaZZaaY
w:ontwikkelaars	OTWWXS1XXXWXU
w:onze	uoXpXouWZXWYV
w:ook	zYWZYZRYSXYZX
w:op	pWvUrYUmqqXbU
w:opdracht	wabccaacbbcca
w:opdrachtgever	2WZbbbYbVacba
w:open	coyXXXUrmXlYb
w:opened	R7VVZZWaYYaZW
w:opening	XzuaabXakWZYY
w:openings	WW5YZaYaWXYZW
w:ophalen	SVSVVWSUUSUS0
w:opinion	OTU8TTQUVUQVQ
w:opmaken	0YZXZSWObZXZX
w:oportunidad	TU0TVXUVWVWVT
w:oportunidade	VV0UVWVVUUWVR
w:oportunidades	XY1babZaZTZSX
w:oppakken	waaaaaXbbbZaY
w:opportunita	WW1WYYWXVWXTU
w:opportunite	TU0VXXUVUWWXS
w:opportunites	bavdcdbcabcYb
w:opportunities	ZZwcZcYbtVbZZ
w:opportunity	UV0YYXyWYUUXV
w:ops	UWSXWXSVV4WRR
w:opschonen	0UVUWVPUXVTVS
w:option	RWVVXYOWWSXY1
w:options	V0WOzXVWXXYZW
w:or	oZvZjkkXmVmXb
w:ora	iUWvXzvVXVUWS
w:orario	XZYxXXZZaZYaX
w:orateurs	UWVXWVUzYVWVT
w:orchid	YuaajarZqdZZX
w:order	tVSzSUMTURSUy
w:ordine	UVTWVWTUURTP0
w:ore	loaaapqZaZrYW
w:org	WXXYYZVVYUWUy
w:organisations	XYYVaa5aXUaZY
w:origination	YWXYRZWXVUVX0
w:orlando	UWVXVWPVXURW0
w:ort	zRacbbababbaZ
w:os	nXVYYXVWYVsTw
w:oslo	dwrYpoWcYaYZV
w:ospedale	ZzbbbbaabaYaX
w:ospite	ZbZccaaxaYbbZ
w:ostern	wbZabbZbbbabY
w:other	VSzXWXSWU4UWR
w:others	VWUWXY3WWOVwS
w:otherwise	UVTXWYSWVRxUw
w:otros	TRSVSUR0SSUUR
w:ottima	WZaYXRWzaZXYV
w:otto	yZbbbbZbbZbaY
w:ottobre	SUSUVXTUUTVTz
w:ou	VrzYXYvYVVUWT
w:our	plYhhpmrXXmXW
w:ours	sTqWvW0XXVVVT
w:out	pUbXZWbvgsWWu
w:outliers	YYSYWZUYV0XUQ
w:outside	zVZZaYYaZZZaw
w:outsource	TWWZWY2YZYVZU
w:outubro	SVTXXYUVVVWTz
w:ouvre	RzZZZXYZZZWZX
w:ouvrons	aybcbcababbbZ
w:over	saXbZowYaYmWY
w:overdue	PTSTVVPTVSTS3
w:overnight	WYXXYYzWZWVXS
w:overpaid	WWWXWWSWXW1XQ
w:overpay	RUSWTW1UTRTTQ
w:overrate	ZZWZZbUaWzZZW
w:overseas	XZYaYa3aaWYaX
w:overstappen	ST1VUWPUURTSR
w:overtime	OTURURQUYVUW2
w:owe	SUOUUVPTR1RRu
w:owen	amlaZaXYYRk4T
w:own	rXWayWmWollYV
w:owner	eSSUsVYuVSuUn
w:p	VXUXVWSXVUUX0
w:paar	TV3WVXSWSSVVT
w:pacchi	RUVUWSSTWT0UR
w:pacco	WXVXXXVWXUUTz
w:paced	VWWWVXRzXWTTT
w:pack	YYXZYYxZWUxYV
w:package	VxWYXYvYZYlUs
w:packages	SVUYXY2WXUrXS
w:padova	VXYYZzXUZYRZW
w:paga	SWU1XUUVWUVUs
w:pagada	TVVzXUTUXWUXT
w:pagamentos	WXVYXXVXUV0WU
w:pagamos	eXZYa4XVaYWaX
w:pagar	TUTWVWyVVTvVR
w:page	vUTWWWypVsaRo
w:pager	XXWaZb4aZYaaX
w:pages	zVWXuuUWXVaXo
w:paghiamo	WZaYayXTZZYZX
w:pagina	WXWYWX5XVUOUR
w:paginas	zYYXZXWYYXWXU
w:pago	0WXazZWZZYXZW
w:pague	VWYZYYWYZWzYW
w:paid	uWf1YqYWYWYZY
w:paie	xXWZZXXXYXWXx
w:paierai	VUSWzWUVTTVWQ
w:painel	xaaXbWYZaaYaZ
w:painless	ZYabaa2abYaZW
w:paint	0VTVRRRTWUQVw
w:paio	UV0XVWUVVTWWT
w:pair	yXYXZXTZyWZZU
w:paket	WYWYYZTVZXSWz
w:pakete	UVWVXUTUWV0VR
w:pakket	UVUWWWTUVSTR0
w:pakketten	SVWVXTSUWV0VR
w:palavra	ZaZabZZaaYRyU
w:palestra	VXVWYuVRWzVTR
w:palestrantes	XYZZYTVxaZYYV
w:palestre	XYXZWYzXWWYXV
w:panel	ZWV1WSTrYuWXU
w:paper	SSTqU2YoWtUVP
w:papers	QRTuUxPYVS3VN
w:paquete	VWVXWXUVVTUTz
w:paquetes	RSWUWTSTWU1VR
w:par	phZZiubYZYvYX
w:para	raodZsXdlXalY
w:parabens	XWVYZYXWVyXTT
w:parcel	wVXZYZUYZwoYU
w:parcels	W2VXYZUYXXvYV
w:parcours	axbcccbbbbaaZ
w:parece	YawcbcabZZaUZ
w:parental	3YXbZbXaXXbbX
w:parents	TUUWWQTTVSUV4
w:paris	mrZaaaYZaYZyX
w:parish	XXYWZaYVZWZYx
w:parking	SWVVWWQWWUTN2
w:parlarne	ZzYbbcZbbbcba
w:parle	Y2aaZaYaaZZaX
w:parler	TTyWUWTVuTVUR
w:parliamo	aZbbucbcbccca
w:parser	TWWWTVRUWSUU0
w:part	pmZnZlXslZmZX
w:partant	TUzVXXUVVWXXT
w:parteciperebbe	WZYxaYWZaZYaX
w:participacao	cccdsdcccccdb
w:participacion	cccctdcccbccb
w:participaria	abbvbaabcbbba
w:participarias	SUU0WTSTWVTWS
w:particulares	VVYWZzWXWWXYU
w:particuliers	SUVXX0UVUTRWS
w:parties	UXWYXYVXYSWVz
w:partir	RUYZXYyZyYYYV
w:partita	vXabbaqpaaaaZ
w:partner	UwjZtYoYdWpYW
w:partners	aQvU3UOPUPSUS
w:partout	YYVaXaVY5VZZV
w:parts	ZVabxZZYaaaaX
w:party	PSPRTQR0QMSPy
w:pas	UUVXtVUzXVWWT
w:pasa	UYXXYXSUZXXWy
w:pasar	XUZbZbZZ0YaZX
w:pass	rVWYXYuXpWxUU
w:passa	RVVVWUQTWUVU0
w:passare	UUTVVVSUURUTz
w:passe	XYXZYYXXYXewu
w:passed	WXYXYYWXYXyZW
w:passen	ZXxbabWaWYZYX
w:passende	ZWWbbbzbZabbY
w:passendes	YYzaZaWZWVZZW
w:passer	VWTXXXUWWSVSz
w:passive	XZaaZWTQaYzZY
w:passo	waaabaZabaZbZ
w:passport	WVTXTXTVXU7VS
w:passt	Za1OabYbZYaYY
w:password	ZXVZYXVXXlxup
w:passwords	QUWVW5QVXVNVR
w:passwort	XZYaaZYZZXaxV
w:paste	VZXXXZRYaW0YV
w:pasto	Y1aaZaXZaYZaX
w:patent	OOQ1xSONRPQQM
w:paths	WXVXXZSWX3YWV
w:pathwell	lsfaZaoZuZZZW
w:patience	V0bcZcaZccZbb
w:paula	pcXlaaZZjZZyY
w:paulo	YwZbcbbbbbbba
w:paura	ZdccbbavcbcbZ
w:pauschal	nUTSVR1UTSTUQ
w:pause	YaZbaaXaaZyYV
w:pay	moatdtXaYXpXW
w:payer	zZZYZZWZZXZZW
w:paying	MTRRURqRTwpSx
w:payment	TSSUqTqRUPzSq
w:payments	txZaZZYaZZnZX
w:paypal	yTVyXTSQWUSWR
w:payroll	TVUrXY1VVrYWq
w:pays	VX4TXVSXWVzYS
w:peaceful	WYUYYZVXYzXUT
w:pedido	SURVVVRTUQRM4
w:pedirte	XYXZYZWXzWYZV
w:pelo	XWUYYXWVUzWST
w:pen	3SOTWSSUSRWXS
w:pendant	UZabaYzZbaRZZ
w:pending	bbZbbcZabTa1X
w:pensez	VWUZXZWYyWXYW
w:pension	W2XaYaxZXWXZV
w:penso	UUSVVVSTVzUTR
w:people	ZeuaoaraWoZeW
w:per	scYlawaXaalbX
w:percent	OTTP2RRUVTRVS
w:perfil	XuwaabYZZUYuW
w:performance	UWWUYVQYXVTR0
w:perhaps	RVUzWWSWWxVWS
w:period	WysbabZaZaZaX
w:perito	QXW5WVVXXWWXT
w:perm	X4ZaYYYYZXZYW
w:permanent	l0maZaYaiZaaX
w:permets	UVSXVX0VUTVVT
w:permit	SWVVWWQWWUTO2
w:pero	VWXZpVVzZXWWV
w:person	wVTXmXwVsYuWT
w:personalberaterin	VX0WaZVYXXYYW
w:personally	SU1XXZSXVTXVU
w:persone	VVzXWXUWVUWWU
w:perspektive	ST0UVVRSTQTSQ
w:perto	UVUWWWTSVRUzP
w:pesquisas	WYWYZYXXYWVyS
w:pessoas	VU1XXXUWWOUQT
w:petit	0WWWXUSVXVVXT
w:peut	YYUZXZVY5VYZV
w:peux	VWUXXXUWXTVT1
w:pflege	daddsdddcdddc
w:pflegedaten	ZYaaaaZ0ZWZXV
w:pflegedienstleitung	XvZaaaXauZZZY
w:pflegegrade	ZXWaaZYZVyZVV
w:pflegeheimen	VYYyZXWYWYWXX
w:pflegekrafte	aXXbccwcaabcZ
w:pflegerin	RUSUVWRU0SUVS
w:pharma	icwZtoXYZXZaY
w:pharmacies	PVU1RUPVVTTXT
w:pharmacist	1SVUWSSUVTVSM
w:pharmacists	ZcbvcZaYcbbbZ
w:phd	TWUVYzTXyUUYT
w:phishing	VwZZV0rYZYRXV
w:phoenix	peanleWqksYbV
w:phone	ainrYXpXXUsrb
w:phones	OTURUSQUYVUW2
w:photo	SVSXWXvVUS3WR
w:photographer	2VVVYWSWXWYWO
w:photography	1TPVUWwUQNSVQ
w:photos	1PMVTUzUNQTRP
w:phrase	UXVYXXWXXVzUT
w:physiotherapist	R1WUVTQTXUSTS
w:piace	XYUZXZWWWzXYV
w:piacere	YZUZZZXXXxYYW
w:piacerebbe	VVTXVPQV1SWUS
w:piaciuto	ZZXaaSYYVzYXU
w:pick	WXwnYYuWVTWXr
w:picks	YZXabb1baZbbb
w:pickup	RUSUTVQTUQSP1
w:picture	STRVUUQUV1RQO
w:piece	wWXaZtVZXsYZX
w:pieces	VVUWVW1XXRNUQ
w:pieni	XaVZYZyXWWYZW
w:pill	SRUU0XVXVUUWS
w:pilot	PSUXyW1VWUTXR
w:pin	XZYaZZVZZXzWT
w:ping	TU/XUWSVROVTP
w:pipeline	QYXYWZQWWWWY0
w:pitch	STUQ5VtUWTTVR
w:pitches	RTW0QVQVWWSXV
w:piu	VVUXxYvWWWVWT
w:pizza	WYYYYSW1ZSWXx
w:pj	yYbccbacbbbba
w:place	ST1XWXaVyVVVl
w:placement	WWVZYUsYxUXZW
w:places	bWWYYYrvvUrYS
w:plairait	UV0XVXUWSVVUS
w:plaisir	ZZXZaaXXXzZWW
w:plan	xVXzZXUQYXWZr
w:planen	UVW0WUSWWWTWU
w:plano	Z0abbbZaabbaZ
w:plans	0UoVTVkRVxVWS
w:plant	wSQTUUNUWRUW0
w:plantilla	W0VcbbZbZbbbZ
w:plaquette	WYVXVY0XWWVYS
w:platform	syeXcrWWXXoYU
w:platz	aZZaaVZa0ZaaW
w:platze	SVVWWUU0WVVUQ
w:play	UVSWWWPVT1VUQ
w:plaza	YzaccbbbabaZZ
w:plazas	WWXXYUWyYUWUT
w:please	aWXiYYXZsVqV4
w:pleased	USWWWW1YYVWXU
w:pleasure	aaUaXbWZX4ZYV
w:plein	YzXcccacZbcba
w:plek	XvYbZZWayYZZX
w:plekken	UUVVWSU0WSURQ
w:plombier	VVUWVWUUWVVVy
w:pls	1YaacbYbaaXaY
w:plum	VWTXWXSWVQWU0
w:plumber	zYVZZasYXWZZU
w:plus	buYZruZZZYaZX
w:plusieurs	XX5YXZVYVWXXT
w:pm	YYaaaZY0bYZal
w:pme	bbccccvbcbbbY
w:pmes	abZabbyaaabaY
w:pmi	bcbaccubccbca
w:po	VXSYWZUWV2WWU
w:podcast	XYWXZXX5XpYZW
w:podcasts	RSSVUSzwTQSTQ
w:pode	XYyaabYaZQYXX
w:podem	bbwcccacabbaa
w:podemos	YW4ZXZWZZUZZW
w:podes	UVTWWWTUVTUTz
w:podrias	yVYYYYXYwXXXU
w:pointing	UWUYXXTWUzWWS
w:policies	YZXaaaVXbYYxV
w:policy	WYWYZUTtXVSzr
w:pond	ZbXbbcYbZ1ZZY
w:ponente	YXYYZ0XPYUXVU
w:ponentes	UWWYWUVzXWVUT
w:pones	bcbvbbbbdbcca
w:pontual	zZZYaXVZaaUaU
w:pool	VS1YVYTTXUVYW
w:pops	SVWVWW7UYVVWT
w:por	nbjoZqYXYpuVX
w:port	XaVybZWaZbZaW
w:portage	QYWWXY0XXWVWU
w:portal	URUXVXUUVTUT4
w:portfolio	xRRWWXSV4SVXq
w:portland	XVYYYYVWYUXYz
w:porto	s0YaaZYZYZZYX
w:portrait	2WVUUURVXUOXP
w:posicionamos	YZZZYZzZYXRWU
w:posiciones	cbudcdacabbbb
w:position	nybaZZXZaXZnn
w:positionen	ZZzbYbaaYYaZX
w:positions	RNwWTWlVQUUU3
w:posizione	ZzYbbcabbbcba
w:posizioni	XSVbZaUZ2YaYY
w:possa	UVTWWWTUVyVUS
w:possiamo	YZzaabZaaYZRY
w:possible	yXZacbZccacca
w:posso	TT0TuRQTxSVTP
w:post	UpWYYiXbsooxU
w:poste	YsXbabYZrvZZW
w:posted	SNpWyXSVTSU6T
w:postes	TR0XWYTXSUXXU
w:posti	WVWWXNW1XUWTS
w:posto	YyacbbZbaZaaZ
w:postpone	UUSWVVQTXSUU1
w:postponed	QWUSWUTVVSUS0
w:posts	RVUWXW1VWZnrp
w:postule	ZaXbabXa1YaaY
w:pot	RVTXVZ1XTQWYU
w:potresti	aYYcbbYb1abaX
w:pounds	WXSYVY0XVUXYT
w:poupa	RVZWaX1YYYSXW
w:pour	oZsnYrWmbkZaW
w:pourriez	vYYZZtWXtXXZW
w:pourvoir	ayacccbbbbZaY
w:pousse	YWZZzZYZaZXZW
w:pouvez	0XVYWYWYVWWXU
w:power	kYnYYvWwYWXbc
w:powershell	XXXYXZWXWWyUU
w:practicas	XTZbZbZZ1YaZX
w:practice	R0WUVURTXUSUT
w:practitioners	YYZ1abWZbaabW
w:praktijk	1XVYYYPXRWXYW
w:praktijken	ZaYacbxacbbba
w:praktiker	XXWzXXWXYXZXU
w:praktikum	aZZbaWZazZaaX
w:praten	SUU0SVSXYXWYW
w:praxen	bbacccvcbbcca
w:praxis	1YWZXZSYPVXVV
w:praxissoftware	accvYcbcccbcb
w:pre	YUaa4aYZaaZZX
w:precio	bcbubcbbdccca
w:precisa	StYZYYzYXYYYV
w:precisamos	rYXyXVVXYWWXU
w:preciso	UWUWyVUXXXWYU
w:precos	0ZZYaXWYaaUaU
w:prefer	RRyVVWOURQUU0
w:preferences	VPTZXZVXUVX8U
w:preferred	tzVaaaYaZYZZX
w:preguntan	ST1VUVQUSRSTQ
w:preisgeld	TUVVWUT0WRTUS
w:premier	XVXYuXVYYXxXU
w:premiere	WYXYXY0XWUQVR
w:premium	XYWZZZVYZWq7S
w:prendere	UUTVVVSUURVT0
w:prendiamo	XYTZZZXWYzYWT
w:prendre	VXUXXYUWXTWTz
w:preparation	XZX0ZaWYaXYYW
w:prepare	UV0XVXUWSVWVS
w:prepared	RUS1WPUUTUWVQ
w:preparing	TVPWXXRV7RWXS
w:prescription	SUSVUVRTUQTP1
w:present	UYaYZTWQaYWY0
w:presentarle	YZZaab2ZaZabX
w:presentation	RQPT0UOTSPQUy
w:presente	TVSvXWzWWVUVS
w:presenter	ZaYbab0aZZabZ
w:presents	WXVZZX2YUWXYV
w:presso	VUzUWXVVUVWVS
w:pressure	RSRSTTPSU1SUP
w:prestacao	wZbcccbcccccb
w:prestas	STQVUURTRPTT1
w:prestataire	1XXVYZUYZZZaV
w:presto	UVTWWVSUV1USQ
w:presupuesto	xYYXZXXYZYXXV
w:pretez	QWYUYUQXYV1TV
w:prevention	Y1bbbaYabZaaZ
w:previous	VXXXYXUXYV2TR
w:price	ZWnpovsWXUnXY
w:prices	VYXYXtyXuWYZU
w:pricing	1XXXYVrrZVXYU
w:prijs	2UUTVUNTWUSVQ
w:prima	VUWXWWxXXTtVR
w:primeira	UUUVxVyVUUSTR
w:primeiro	VVYYXXVYZWyYV
w:primer	YXYawbXZtZZZY
w:primera	YZYZYYyZYXRWU
w:primo	UTUWyXTWXVvWT
w:print	WSUVYYVWWW1VS
w:printer	SVVUUTRQXTUS4
w:priority	VWVWWZ0XXUUVR
w:privacy	RWYWYxSVYWX1Q
w:private	WWUrXsWWYV2XU
w:prize	UWUVUTT3WNtTP
w:prizes	WWZZaWW5ZYVYS
w:pro	wyZXYXTXYXUWW
w:proberen	bcdbdbtcdcbcb
w:problem	2URxVWmWVRVWS
w:processing	RVVVWUPVVUwN1
w:prochaine	VVVWWRUzWTVSS
w:prochains	VVzaZZVYYWXXW
w:procura	XwzZYaWZYWZZX
w:procuramos	pWYavqWpaZZZW
w:procurando	VVzXXYUWWPVRU
w:procurement	0ZaZaYZUaaaaV
w:procuro	ZWYbpbWa1aaXY
w:produce	YXXZRa6ZYXYZX
w:producer	1WWXWWTVTWWZT
w:product	psViwXUpdaYkV
w:productivity	XZaaZZyXaZWYV
w:products	SWXVQYUVXV0WS
w:profesionales	bcbvbbbbdbcca
w:professionals	ZaZaXb2aYZUbW
w:professor	XWXYYtWUYVXWx
w:profiel	XYwbbbYaYXZuX
w:profil	YjuYaaYaaXkwX
w:profile	abnZYZUXXqp2T
w:profiles	VVWaYa5aXXZaX
w:profilo	ZZwbbcZbbYZtX
w:profils	ZY2aZaWaYYZZV
w:profit	XbbbaZYabawaX
w:profitable	X4XaYaWZWVZZX
w:progetto	1ZabbbZbbZaaY
w:program	WYZZXUWTTYYZ0
w:programa	PRUVVU0yUTRVS
w:programe	TVSV2VSWVVVWS
w:programma	UaaZbYyabaXaY
w:programme	PVYYY6vWYXXYV
w:programmeert	TUSX0WUXTVVXT
w:programmer	U4WYWXUXVvXWS
w:programmi	VWTYzYUXVUXYT
w:programmiert	XXWZxYVZWXXZW
w:project	wnainYZbboiYU
w:projectleider	YzYbbbZaZZaZY
w:projector	XXYYYQXTXUXWz
w:projects	dWTXXtrVrzVXU
w:projekt	vbaabbZbcbbbY
w:projektanfrage	3TZaaZYaaaaZY
w:projektleiter	ZoYbaatbqZabZ
w:projet	XvacbcabrbaaZ
w:projeto	0ZZYaXXZaZXaX
w:projetos	YsXbbaYatZatX
w:promise	YYVZZY0arrYaX
w:promised	UTxVUUOSTyUUN
w:promoted	VUOZWXTX2NVVX
w:prompt	zWWSXUTxYWTWR
w:properly	VUPXWYSXS0WVT
w:property	YaZrYa1ZZZVaW
w:proposal	UWVXVYxWVTUXq
w:proposals	TYZzVRZVZYXZW
w:proposition	UVSXVW1VUTVUT
w:proposta	STRUUV4TSQTSO
w:propuesta	UVRWVW1UURSRP
w:prorrogables	vbcbdcbdccccb
w:prospero	UXUXXXVVVzWUR
w:protection	OTTSTTt0WUQTN
w:protocol	xacabaacccaca
w:prototype	QRQ0xTQQVQSUP
w:prova	bbcbbZwbccXba
w:proveedor	UTVWVWSUVTUTz
w:proyecto	xZvaaZXZZYZmW
w:prueba	bbcccbvcccXba
w:prufen	VWWXXXUWWVVUy
w:psychologists	ZZWYZaUaWyZZW
w:pu	UWSXVW0VUTVUT
w:pubblicita	WZUYXZ1WVVXYU
w:public	XjmWnhUzXeXpV
w:publico	yZabcaabbbbba
w:publikum	ZYbTZWaxbaaaa
w:publions	WVXXX0VVYWWYW
w:publish	TUTXWxpyWSVVR
w:published	RXQTXSS2SRVWT
w:publisher	WuWYZ4XXWWYZW
w:pudiste	UVRWVW0UUSSSQ
w:pueda	XWVZYZVY2WZYV
w:pueden	cbvdcdacabbbb
w:puedes	TUTVVVSTUSUSz
w:puesto	YXWZZYXWW1WNS
w:puis	VusYxYTYYWWYV
w:pull	TWQXUXOXSTVV1
w:pump	RQPVUTPTSPUS2
w:pumps	U7aXTXSaaZYaY
w:pune	WXZaZZ3aZXYZX
w:puoi	VVUWWWTUVSVTy
w:purchase	TTTTXXSWYNTP2
w:pushed	UVRVVWRVTRUV1
w:put	VVkYwYtYnVuZV
w:putting	TS2TVYQXWRVXT
w:pymes	ZaYYaa0XaZZYT
w:pyramid	TSRVUWQUTP1TR
w:python	kYjYazWmoYZZX
w:pytorch	eYsZopWYpZYqV
w:q2	UWXXWWUVXRVQ0
w:q3	ZaaaaaZUaZaZv
w:qa	qvXZYZkYojZnW
w:qual	yZbcccacbabaZ
w:qualche	XYWZWYzXWWXXU
w:qualcosa	WWVXXXUVyUWUQ
w:quality	0WbbcYYbbabcZ
w:quand	WVSXzXUWTTWWR
w:quando	UWtX1XUXWVWST
w:quantile	XuWaYanZppZrW
w:quanto	2VRXWXTVTvWUR
w:quartal	TVUWWWSUVTTS1
w:quarter	bpokXX0WVZXXo
w:quatre	xYaZaXXaaaUaY
w:quatro	yUYXYWxWXWTVU
w:quattro	vaaZbXuaaaUaX
w:que	cVzXfXtWsljUR
w:quedo	UVRWVW0UUSSRQ
w:quel	0XXVYZUYZZYaV
w:quello	0WRXWXSVTSWWS
w:quelqu	UTRVyVSTSSUUw
w:quels	UVWYYW0YWWWWU
w:quem	YZYpuauZaZZaX
w:quer	XaZuavYabYYaX
w:queres	Z0YbbaaaXabaZ
w:queria	zUSWVVSVvRVUQ
w:questa	VXWYYXVWYUUzS
w:question	RSaqUxVZU3STN
w:questions	nvvsXXRmUSWVm
w:questo	WXWYXYWWWUWzQ
w:queue	XTSYXXWWWWVWz
w:qui	XXqZuYpnXXtWT
w:quick	limyYXrVqWYXT
w:quien	YZZaZa2ZaZabW
w:quiere	YaYwWaZZbaaZY
w:quieres	XZaZawXTbaYaZ
w:quinta	TWWWXWRoXVVUz
w:quit	QSUYYZTXS9YYW
w:quitting	TWTZ8ZUXRUXZV
w:quotas	bWbcxbaZbbbbZ
w:quote	QVVUqVzsYWVXv
w:r	tXWmotUajplYU
w:raccogliendo	VTVW0XTWWWWVT
w:racconto	XZUYXZ0WVVXZV
w:radar	QWOWUVQTT2UUP
w:raddoppia	ZaabZaSaZYyXX
w:radio	SWWPXTT8ZXXYU
w:radiology	xacZbYZbcbXca
w:ragazzi	VXXWWzTRYWVWU
w:rain	ZZ1YYbUaXWYaX
w:raise	XZaZZaYZaZyaX
w:raising	VVSW5YSVNTUXU
w:ral	V3ZaaaZaaaaaY
w:random	UWQTVVRTU0TRP
w:range	a0UbbcZcabcbb
w:rank	RWWVPXTVWU0WR
w:rare	XX8ZYaVYWWXZW
w:rat	YXXaZaWayXZZX
w:rata	R1WUVTRTXUSUS
w:rate	xcXqaaWZaYaZs
w:rates	OTPzUPQ0SRTVP
w:rather	YUwZ1XqWWTWYU
w:ratings	WUXYYYRXVXVW0
w:rattache	aybcbcbbabbbZ
w:ravie	baXbbaaWaxZVX
w:ray	wacZbZZbccXca
w:rd	WWWYYXTWYUWW2
w:re	hdsboYZjWscZa
w:reach	bbwcddbdbVccc
w:reached	WTWWXWVVYTWWz
w:reaching	OWTWWY3WQQWWR
w:react	psZZZqmZgbZmV
w:reacted	ZaZbbbYaaXZ0V
w:read	lVSsWVXhnsZxU
w:readers	WXWYY0VwYUXWS
w:reading	T1uWXwUUUQoXT
w:reads	WySZzZRXWUWYX
w:ready	oWWZqZqZYYaiu
w:reageren	1WbaaYZabaaaY
w:real	T4VYXYuYYXWYT
w:really	XzWabbuaYYbbZ
w:reason	XV0ZXYUWVwXWV
w:rebase	UURVVWQUSQUV1
w:receba	SUWVXUUUYVzWS
w:receber	WXVYXXVXUVzWU
w:recebido	WYYYZVVXZWyVT
w:receipt	TXWWTYRWYW0rN
w:receipts	QSQRTTOPRMP2N
w:receive	UWYZYYUYaW4YU
w:received	SWVVXWRWWUTN2
w:receiving	aaXbbcZZbXZ0W
w:recent	bbacbcXcxbbba
w:recevez	QWVVWVUWWW0XS
w:recherche	wtXbabZbaabbZ
w:recherches	UXTXWwUVWUUwS
w:rechnung	vXZaZZXXaYZYw
w:rechnungssoftware	RXYWZX0YZXTWW
w:rechtszaak	TWWzUXUWYVXWU
w:recibe	RTWVWUTTWV0VR
w:recibo	SWTXXYVVVVWUy
w:recife	ZmZbbbZaYYazX
w:recipe	UWSWWXRVVPUT3
w:recoger	TUSUVVSTURUS0
w:recomendarias	XTXaaaWZ5YZXV
w:recommander	ZZXbZbXa1XZZX
w:recommend	XYUwaZTavZZZU
w:recommendation	TVSWWWTUVrU5M
w:recommended	vV5WXYQUWTXWU
w:record	VYYXX4uRZXXYV
w:records	WaZ0aXYZbaabY
w:recover	USSVVORTQO3VP
w:recovery	UYVYYXWXXVzUT
w:recruit	Wt0ZXaVZXXqZW
w:recruiter	jawZZZpYWqYXb
w:recruiters	TXWWXW4WQXUXS
w:recruiting	V4XaaZXYZYaaU
w:recruitingvideos	QTRRVQ1TSRSTP
w:recruitment	XXUYYYzZYXWZW
w:recrutadora	cbwcccacabbba
w:recrute	UzwZYZXYXYYYW
w:recrutement	YzWcccacZbcba
w:recrutent	YYUZXaVY5VYZV
w:recruteuse	ZY2ZZaVZYXYZV
w:recrutez	SWUYXYzXxXWWU
w:recu	abacbZabcZvYZ
w:recuperas	UYZaaZyXbaVaZ
w:red	yXUqZXVYXWZZr
w:rede	acaxbbabcZbbZ
w:redesign	0URUXWoTWWVVT
w:redone	2USXVXUTTRWWU
w:reducing	WXWXXZzXYVUWS
w:redwater	YqlkkatYoYZeW
w:reenvialos	TUXWXVUVXWzWS
w:reenvie	SUWVXUUUXU0VS
w:reexpediez	QWVVXVVWXW0YT
w:refaire	3VWWXVTWYVWYT
w:refer	ZWXbabZb4YaZX
w:reference	XVUZYZVZ5UUXt
w:referencement	WYXYXY0XWVQWS
w:refugees	SSUVR3RUVVVWQ
w:refund	ZaYaaaWabYyWV
w:refunded	aYXaZaYabV3aW
w:regalo	WXW0YXTWYWWXT
w:regards	zWXcccadccbbb
w:regime	wZbccbacbccbb
w:region	UV1WVWOVUTVVS
w:register	kVXrZUV2YWXXn
w:registered	jwXaZaaZolZoW
w:registration	PUUVVUQPWW4UQ
w:registry	PVU1VSRUVSSRO
w:regression	XWWVSY0VVQVXU
w:regulated	xpabaaZbbbabZ
w:rehearsal	WVWYYYVWWTVVz
w:rehearse	SSRVQUQVSTUU2
w:reimburse	YWYZXXPZaYzZV
w:reinschauen	RSSUTRP1UQSQP
w:reiskosten	VXaWazXUaZZZX
w:rejections	UYSZXZSW1TXYV
w:rekening	STRVTUQUWS1UR
w:relabel	TXaaaaVYaZyaW
w:relacion	3UYbZZXZZZZZY
w:relancer	UVSXVW1VTTVUT
w:related	VYWYYYXXYWWYy
w:relations	XXSXWYVWWzWWV
w:relative	UWWYUYUXYR0WS
w:relatori	YabZYSXybZYYW
w:relatrice	YZaXbzZQaYYYW
w:release	qWVYYXUXWznXv
w:reliable	TWWXWVPWY1PVS
w:relief	1TYVQVUVZYUWU
w:relire	XYWYYZWYYWWWx
w:relocate	VV5ZZaXXZYYZX
w:relocating	X5YaYZXaRZZYX
w:relocation	WzZZaYTZxZXZT
w:rembourse	WYXYXYzXWUQWR
w:rembourses	YVXZXXVZZWzXU
w:remember	XYUZabvaa0ZZV
w:reminder	YtXZZZpUYWYuu
w:reminds	TQWWYVWRXUVV1
w:remote	tneakpXkZYlZX
w:remoteanteil	yaccbbZbbbbba
w:remoto	0XacbbZbbabbZ
w:removed	WXUYXYVUXRr6P
w:remuneracao	YUZYYyYVZYXZV
w:remuneracion	YZaZZxYWaZXZW
w:remunerada	XZZuZxXUaXYYW
w:remunere	YaY0aZabcbbba
w:remuneree	WWYtZwUUYXWYU
w:rencontre	bbXbbaaVayZVX
w:rendement	WXVXVXxXWVuWS
w:rendimento	YaZaYaTZYXxWW
w:rendite	VYYVYXvWZYvZV
w:renew	SUSTUVNSVRxP3
w:renewed	SWUWXXRVWSOvy
w:renews	YaZZaaWZaYX1Q
w:rennes	Uxacbbabccccb
w:renouvelables	vYadcdbdbccbc
w:renouvele	XZXYZZVXZXVzT
w:renova	ZaZZaaWZaZXxU
w:rent	hojoYaYfpWYmp
w:rentabilidad	XZYZXZSZXXxWW
w:rental	wYXYXYyYWWYYV
w:renters	aaabvcbcaacca
w:rents	UWUPXySLW0VXS
w:renueva	XaXYZYWTZYXzU
w:renvoyez	TSTWUWSSWU0VP
w:reopen	PWVVYYUWXTWU1
w:reorg	UTSVUWRUUMVU3
w:reorganised	W4WaYbXZXVZaY
w:replacement	U5XaXZWZWXaZY
w:replay	WXWYWTW3XVWUP
w:reply	ZUnXXXsXWmxSq
w:replying	SUXXXVTVYX0XV
w:repo	TWVVTXPVZV3WT
w:report	jcUyVUTvUTVVz
w:reported	UTSTVVSUVQO1O
w:reportee	TUWXXVUUXVTSz
w:reporting	oZZZaavZaSZtm
w:reports	vxaaaaWaaaaaW
w:repository	VXXYZYVYZYyZU
w:represent	VU5WwYTVUTUXT
w:reprint	QTTTTRP2VNSTR
w:request	ZXVYYXtUXkWwx
w:requested	SUTVVVSTVPU6X
w:requests	2TRWVWQVSSVWS
w:requirement	1YZbccZcbaabZ
w:requirements	uVZbbbzaXaZZY
w:research	YyU5XXQUXSWXT
w:researcher	YWX3abVZYZYbZ
w:researching	ZcbxccWcdaccc
w:reseau	VZXzZYUZaXXYW
w:reseller	UWVWUW1VTTTPT
w:reserve	ZZZaaRZTYXYYy
w:reset	WYWZYXWYXTPt1
w:resources	0WbbbaXbccbca
w:respects	SVSTVRRVS2RTO
w:rest	VYuaZaXaYqxaW
w:restarted	WSSXXWVWVVVV0
w:reste	UVTYWYVXzVXXV
w:restiamo	WXTYXZVWVzWXV
w:resto	TVSVVW0UTSUUP
w:restons	baXaaaaWaxZVX
w:restores	WVYZZXWZZWzVY
w:restricted	VVUVXXTWWSb0P
w:result	Wabcac1baYYcY
w:results	WVVXXYUwXUWwu
w:resume	uWqaaalZuYYZX
w:retail	rrlalZqYYmZZW
w:retailer	2VbYbZZbZaaaY
w:retained	UWWVXYVWXUWVy
w:retainer	1WTVWWRVYVWYV
w:rete	WZVwZZWZYvZYW
w:retention	MUQ2SUPUSQTSP
w:retenu	YX1ZbbWaZXZQZ
w:rethink	VWSWWPUVQ1VWS
w:retorno	WXXYWXQXWVzVV
w:retraining	QTRVUVRU1QUVT
w:retribuita	WZY1aZXaaYZaX
w:return	WWzWWYuWVSVXu
w:returned	WYXZYYWYYTuyQ
w:returns	RVSVWVRUXU0VS
w:reuniao	SVVWWVRTWUVU0
w:reunion	SUVWXVRTXVSS3
w:revenue	XWWazYTYXYXaV
w:revert	V0raabZaZaZYX
w:review	xTUsXWdXWVVX1
w:reviewed	zVVRXVSWXLTzP
w:reviewer	OTWrVySTWTVVw
w:reviews	WWWXZYxZYXpWw
w:revisar	zaaYbXTabaTaX
w:revised	WYYaabWYaZWZy
w:revision	WWUWVXWWWSXVz
w:revisionare	zZZWZVUYZXSYV
w:revisione	UTVWWXUVVUWTz
w:revue	VWXVYVUyYWXWT
w:rewrite	1YWXYZQZUXXbY
w:rewriting	WZYYZZzXZYVYV
w:ricerca	Xx1YXSWXYVWXV
w:ricerche	WXWYYYVWYUVzS
w:riceverli	UWWWXVTVXV0TR
w:ricevi	RUVVXTTUXUzVS
w:ricevuto	WYXYYWXXYVxVT
w:riesgo	XZZZYZTZYXxWX
w:rifare	0XRXWXTVUTXXT
w:right	rmnYXYpWXomXk
w:rimborsate	WTWXWWUXYVyXU
w:rimborsiamo	XZYZYZzZXVQWT
w:ring	rU5ZXZUYWSXWU
w:rinnova	YaYZaaUZaXWyT
w:rinnovabili	yZbcccacbbbaZ
w:ripetizioni	WXXVZzVXXWWYU
w:rischi	YaZaZaTZYXyWW
w:risco	XYYZWYRYXWzWW
w:riservata	VU0TWXUVTVWUS
w:risico	YZYaXZSZYXyXX
w:risiko	XabYaYSZaZwbZ
w:risk	jUYVwzUWYXoYW
w:risparmi	UZaZaYyaaaWaX
w:risparmiare	bbcccZwbccXba
w:rispediscili	SUWVXUUUXUzVS
w:risque	VWVXVWTWXSzTS
w:ristoranti	WYUYWY2WUUXXT
w:riunione	VVUWWWUUWUUSz
w:rivista	WZaYaxXUaZYZX
w:roadmap	0ZZWYXSYZZWaV
w:robot	NUTP2RRUVUQVS
w:robotics	WqkcXZtnajYrU
w:robots	YVZsyZrYaYYZW
w:rodada	aVbbxaaZbbbaZ
w:roemenie	OTWWWS1XXXWXU
w:role	lumXqaWZYjhXm
w:roles	YW3aabYZsUaaY
w:roll	PW2WVXPUVPVUO
w:rolled	YaZaaYYYaYZay
w:rolling	0baZaaXacbabZ
w:rollout	3VaZaTWaaaZbX
w:roma	XrYaaaXZZYZyW
w:ronda	WUWX2YVXXXXXU
w:roof	VWTWVYRVUTRU5
w:room	TVTVqxrTVTVV0
w:rooms	XVYYYYVWYVWYz
w:root	WUWYXXSXZSUW0
w:rosa	pYmWaamZZWkxa
w:rotas	UTWWWX1YXWWXU
w:rotterdam	oriZZtVYpnYYY
w:rouen	YYYZZZWXZWSzU
w:round	WVWXyYdzZXoYT
w:rounds	zWXbccacbbbca
w:roundtable	YZYaaZX4aWZYS
w:royalties	UVXXY6WXVWXZV
w:rsus	Y0Zbbaaabaaaa
w:rsvp	YYXZZZW4ZVYXR
w:rtt	YzWcccacZbcba
w:rule	YZXabb1baZbbb
w:rules	ZaaddcZcdawXb
w:rumanien	RWZZZX0ZZaYaX
w:run	noXbqpoiZYoZW
w:rund	1VVVWSRUWVVVS
w:runde	cYccvdccccccb
w:runners	YZVZYaVXZ4ZYW
w:running	PSTURTOTWU6VS
w:runs	SSyVWXSVVRVXx
w:runway	VOYZzWWYZZXYX
w:rupees	XbbabaaVbbxbZ
w:s	eaqcpYYkpqbVY
w:sa	Z0ZcZbZbaabbZ
w:sabes	XXWYYYVXxUXWS
w:safari	WWUVXXUUVSSUz
w:safe	UUUXXXTWXV3SP
w:said	TTzVUVPUTuTSP
w:saiu	VXWXWVSyYUVUS
w:salaire	Y0ZblaYaaZpZX
w:salarie	YXZZyZZZaZYZX
w:salaried	Z4UbVcZbZaaaY
w:salaries	WYYYWUUzaXXWR
w:salario	W0XalaYZZYrZX
w:salaris	W2YakZYZUYsZX
w:salary	WtbZyaWZYXoZj
w:sale	RSRT1UpwSPNTO
w:sales	bVVrV1wXVaWYV
w:salesforce	tocZZZYZrfZnW
w:salon	WVUXXWWyWtWSR
w:salons	WYXYYazYWVWaV
w:salud	ccbctccccbccb
w:salut	1aZbbYaabaYbZ
w:saluto	XYYZZZWYYzYVU
w:same	eWUpXusWZ0XXR
w:sammeln	YVWYyZUYZYXXX
w:samples	TUXXWV2VYVTUR
w:sane	VUSWXVWQU1SVT
w:sanidad	yYZbbaYbbbbba
w:sanita	cccdbabudbcbZ
w:sans	VXVXWXTXXTzUT
w:sante	tVzZfZXZWYYYV
w:sao	YwZbcbbbbbbba
w:sap	pvZbabYamZaoY
w:sapere	WWUXXXUV0UWTQ
w:sara	WXWZYXUXZWzTu
w:sarebbe	xYaaaTWbbbabY
w:sas	rjYaZsUssXYeV
w:sat	WVVXWYSVV3XYR
w:saturday	RoTyUPQqVSTTz
w:satz	abcwXbacccbcb
w:saude	ZwabnbZmabbZZ
w:save	VW2YWYuXWTUXq
w:saved	UXVWYYyXVyWWS
w:savings	XYXZ0aTaVXYaY
w:saw	tjSYXYsYoxXXV
w:say	fnWYkZuYXtXqX
w:says	zUSWVWpTURSV5
w:sblocco	TVVVWUSUWU0TR
w:scade	UUUWWWRUWSUSz
w:scale	RvQUVVtTSwUUp
w:scaled	QXP1XXRXUUVYV
w:scams	XYXYZYV2YRXTQ
w:scan	VYXSZXyUZXvXT
w:scelta	XbZyaaZbbYaaY
w:schaal	U1WXWNVWVWXWR
w:schedule	WWTWYYTUWUSV2
w:scheduled	WTWXYQVQWSVQ1
w:scheduler	STVYZYVYWXUX0
w:schichten	UUV0WTRVWVTVU
w:schick	WWyZYZUWXWXYT
w:schicke	XYTYYYTYXzXVV
w:schicken	VWUXXWUWVTuVz
w:scholarships	TYbbaNZ1aaaaU
w:schon	ZZXZZZWXayZYV
w:schone	WXyXWYUXTUWWU
w:school	TVWXX0VsWUUWv
w:schrijven	TYZXZyVYZYXZX
w:schritte	UXzWZZUYXXYYW
w:schulung	TWXWY0UUYXVXU
w:schulungsgebuhr	XWYZXYVYZWzYT
w:science	YaYZZUXU1XZaX
w:scientific	1XTzUZXZXXaZX
w:scientist	lvXZpZWniYZmX
w:scienza	abaccbbvbabbZ
w:screening	SUQ4TVOUSQUWR
w:screenshot	ZbaabaYabYwaX
w:script	RVWzVzTSXVTWR
w:scrivere	UWVWWqRSzTWVT
w:scrivi	WXVYYYVXXw0XV
w:sdk	2ababWXbcaYcZ
w:se	WWnYYYVjyVZva
w:search	qWyZYZpaZYYoX
w:searches	XWWZZayYYWYzV
w:season	tYWWYXWVXxXWS
w:seat	W1T2VYVZXWYZX
w:seats	ZbabZZQXaXzYZ
w:seattle	mvZZdZfYnrYYX
w:sechsten	aZZbaVZazZaaX
w:second	oXVXXYXvWyWXp
w:secret	WYWWXaTYaY0YV
w:secteur	UUyWXTUVvVWWT
w:sector	kcvYnbZocbYmV
w:secure	Y1abbaXaaaXZZ
w:security	xWqXWoTXWVyWS
w:sede	V0YbabZaaabaY
w:see	XYrcaYojVrZrk
w:seed	XUWZ7ZWYYXXYX
w:seeing	YZUaZaUZWzXXX
w:seekers	TRSWSzyTUVTOR
w:seeking	baWdadZcycccb
w:seeks	auYYytXYZYYYV
w:seem	vYVZZaUZY2YVV
w:seems	YXUZaa6YYQZYV
w:seen	TYXZZyaVXXaYW
w:segnalarmi	bZYcccZbzabaY
w:segue	SUTVVVTTvSUSy
w:seguimos	ZZXZaaYYZyYWV
w:segunda	UUUVVWSTTSUT0
w:seguo	WWtZYZUXW0YXV
w:seguro	X0YbabXbZbbaZ
w:seguros	xZacccacbccbb
w:sehe	ZWWabb0bZZbbY
w:sehen	VWUXWXRWVVV0U
w:sehr	ZZZ1aZYabaZaY
w:sei	VVoYXXVWYUuwS
w:sein	WXUYZZW1UVZXV
w:seite	0ZWaYZTYQWYWW
w:seiten	0VWVXSRVWVVWT
w:selbststandiger	SWVUXX0VVVXVS
w:seleccion	W1VbabZbZabaZ
w:selected	YZYXYbVabZxaX
w:seleziono	U2ZaaaYaZZaZY
w:self	VWWWVXR0YWSTT
w:selfie	YYXYYXWZZVyTU
w:sell	QTPV1V0TTxRUO
w:selon	Y0ZbbbabaabaZ
w:sem	WuYZlqUrZYsYW
w:semaine	sXlZZrcXYhmoV
w:semana	yXWYXYSYYWvwT
w:semanais	xaZaaaZabaYbY
w:semanal	YXWZZZYwVWZXW
w:semanales	wZbccaZccdccc
w:semanas	TRSVTTR3SRUTQ
w:semester	aZZbaWZayZaaX
w:semilla	XWWYzaWYZZYYW
w:seminar	TVSVX5RWWRVVt
w:seminars	QVTSWR2VVSTVN
w:sempre	XW5ZYZpYXUZYW
w:send	mmcdYZsaaWuaa
w:senden	bbbcbbaZbasvX
w:sending	SUQVTVQRT4SQO
w:senha	abbbcbabbayQX
w:senior	YzuaZahajUZaX
w:sense	UVNWVXyVTyVSR
w:sensors	XTZZzZVaXZZaW
w:sent	RURUUVlUUPozt
w:senti	XXVXXYVWxVWVR
w:sentido	bbwcccabZabaa
w:sentirci	YZyaabZaaYZSY
w:senza	XaXaZZuqYXtYW
w:seo	WWYXXY0YWWTYS
w:sepsis	xTSwSUSTWTVVS
w:september	UxVXVXRXxTVOy
w:septembre	Xabdbcbcvccca
w:ser	aaabbaZxaXbaY
w:sera	YaZabaYZaZ0eV
w:serait	0XXWZZUYaaZaW
w:serale	YXbaa0YWabZaY
w:serbien	RXaZZY0ZZaZaX
w:sere	XVWXYMW1XUWUS
w:series	xoUvVoTuVTXXU
w:seriez	nuXraaYpaZaaY
w:serious	PUUUTUQOVV2TQ
w:seriously	UXUYXZ1XVTTXR
w:servant	S1UYXWUWVUVUS
w:serve	VWTY0YUXVUXYT
w:server	WVWXXYTXYSVW2
w:servers	1XSWTYSXUPVWT
w:service	OXWXXXyYYWwyP
w:services	4WUWXXPXVUVWv
w:servicos	wZbccbacbccbb
w:sesion	TWWXWWTUWTV0S
w:session	QRVSVzTvWTSTR
w:set	tXWmZtTXYnuYa
w:setor	WVzVWXVWVVWVT
w:sets	SVUVUW1UVSVUS
w:setters	QSTQT1SSUQTSP
w:settimana	wVYaZZVYZXsvV
w:settings	VXVYXYRWXWU3P
w:settlement	YaaaZZZZbZUax
w:settore	UUyVWWUVwTWUR
w:setup	RXXTWO6UYVPWR
w:setzen	XZYaZZYZZXRyW
w:seu	mmsYXYbWWYctl
w:seus	ZaabbaZaaZxTX
w:seven	UVVXYXwVXTVWz
w:several	uU3ZXaUZZYZZW
w:sevilla	XxbcZbZbabbba
w:sexta	XYWYYYWXxVXWS
w:shadow	PTPPTQNS3ORUO
w:shake	YYWZ0cXbaabbY
w:shall	dpspdYkYWlfYa
w:share	XXYXqjnqWmuqS
w:shared	TSQWWWSVSRw7P
w:shares	XuWa2ZXZYYZaX
w:she	UTRWWXTSUPxU3
w:sheet	yUSWVWwUURUWl
w:shift	V4WZZYTWWVXXy
w:shifts	xWXyZaWZZZZaY
w:ship	3XZYZWRYaZrZX
w:shipped	WYVXYYTWZYWWx
w:shipper	PVUUXXTVVSVT0
w:shipping	TVVXWXTXYR1WT
w:shop	0VSuTVfWVspQR
w:shopper	WYWWXZTYaX0YV
w:shops	W4ZaXaWYZaaZU
w:short	pVoWXs0UVmWXd
w:shortlist	VWyWTYsXVYWYV
w:shortlisted	UVuYZYTZXVyTT
w:should	ejmXWXsWwqVXj
w:shout	TXTYWYuXW4XWU
w:shouting	VX5YVYTWTSWXT
w:show	VXVXdYyzWnjZU
w:showcase	2UUWYYRXXVWQT
w:shown	YZXZZYUYaYyXV
w:shows	QROTRS5RTQrQM
w:shut	WWWYYYTWXVUW1
w:si	XsXaZanZvkZnV
w:siamo	YX1tZaXaZWZYX
w:sich	ZbbbcaZabbwba
w:sicher	YYyaZZWZWVZZW
w:sick	3XUXaYuXZTYYV
w:side	SUUXwXyWVxpVT
w:sides	XYXYYXWZYVzTU
w:sido	WWWZZYWYXVWxw
w:sie	cddncajboXpnZ
w:siempre	YY3aZbYaZWaYY
w:sign	TqUXYXiwXUtdt
w:signal	STTTTUNPTS2QM
w:signals	YZZbYUVXXXzaX
w:signed	WWWZsZUYZVXY3
w:signs	QSU1USTUWTQVQ
w:silence	Ycbaadxddabdb
w:silly	VT0YYaXYUVYZW
w:similar	1WSXWYTXWVYaU
w:simpatica	X2ZaZaXZaYZZX
w:simple	SWXYaYTaXX2YX
w:sin	vVXZdopoYXpXV
w:since	UnUYWYYX0wWWn
w:sincere	ZWZbbbab2YaZX
w:sind	jWsrpZlZicgYW
w:sing	TVQWVXRWS1VRN
w:single	wYbcabYababca
w:sir	YWXbZbZa3XZZW
w:sister	XYSZYaVXV0XUT
w:sit	yrVYXXUsXWuZW
w:site	urSXXosVljnWW
w:sitio	YXVaZaWZ2XZZW
w:sito	zWSXVWyVTROUQ
w:sitzung	ZaYbabYaYYwZV
w:sitzungen	ZZZ1aZYabaZaY
w:six	vWYhloZvZYZXW
w:sixty	UWVYYZQZ5UXXV
w:size	XZZUaa6aZWaaX
w:sketches	1VVVXUUXVVXWS
w:skill	TSNUyUQRSOQ0O
w:skills	oSWaZaWZoZY3X
w:skip	UWUzUYSXWWVYU
w:slack	TXXYXVTzZWWWT
w:slides	SVRWVVPSTtTV4
w:slot	XZYXZatsaYYXu
w:slots	WT1WVWSUSSTWP
w:slowly	SUQVXU2WURSVT
w:small	zVdXwYUWkrcXT
w:smile	VW1YWYRYVMWYS
w:smoothly	XXSWUY0YTSYZT
w:sms	WYXZZWVYZW6VT
w:snow	YXWYYPXVYUXT1
w:snowflake	vXYaamaouXYlV
w:so	ZiuXXZnXW1WXb
w:sobald	XYXZyZWZWXYZW
w:sobre	bVU2XTSyVTUVQ
w:soccer	UUVUWURUWTUT1
w:social	waccbabcbcbcb
w:societe	QYVWXY0WWWUWT
w:society	OOSRS2PNURQTS
w:socio	bbbcvcbccbcca
w:sockets	QVUWVXTUVSVU0
w:sofa	UXVZYZVYNTWW1
w:sofort	lYacacZcxbaba
w:software	XrYypZtYYXWZW
w:softwareentwickler	YwYZZaXZZYZuW
w:sohn	UXYXY0WYWXXZV
w:soil	YZXUZXWzYVZaY
w:soir	UWTWWXTVWSUS0
w:solar	bcbvbbbccacca
w:sold	QSQUzVPSROUUx
w:soldier	TSSVVVRTSS1WR
w:solicitud	YYabbbZaZYa2U
w:sollicitatie	YWZaaaYZZXZ2U
w:solutions	oyXaZaYajZZoX
w:solvane	WxlaXayZWXZZX
w:solve	2VSUYYvXYVWXV
w:solved	NQN0SVNTP0SSO
w:some	ysRXUYTXmzYYU
w:somebody	tVwdlmWXZbXkb
w:someone	qmpYpYpXsUZXX
w:something	pduW3XSYYcVWR
w:somewhere	TV1SVWQVWPSVR
w:somos	bcbwcbbcdacca
w:son	sxXXZsXZZZaaX
w:sono	XWnZZZoY3WZYU
w:sont	UVVYYWzYVWWWU
w:soon	lXUYwYnUXyXXU
w:sorry	SU3VUWOUTmsSd
w:sorteio	XYYZYZWZZWyYV
w:sorteo	VWXXXXUXYWzXS
w:sospeso	YZZaaZWaaY1VT
w:sou	WYrZZaXYxWYXV
w:souber	XXVYXYVWyUXVS
w:souhaite	WZXyZYVZaXXYX
w:soul	XXXZZZWYXUyYU
w:sound	1WWXWWTUTWWZT
w:source	0ZZWYXSYZZWaV
w:sourcing	QS3RMUQSRSSSP
w:sous	ZbbccaabcbyVX
w:soy	YZrbZaXZwXZaX
w:spannende	TTzVVVSTTRTSQ
w:spare	aaYaaUYTyXZaX
w:spark	xocZZpWYoYYnW
w:spart	SXYVZW3XZYTWV
w:speak	cxqpXZmeXTmZV
w:speaker	QUTQX2SqWTVWR
w:speakers	ZbbVbtapcabbZ
w:specialise	ZW2babZaYZabY
w:spedito	VWUXWXUVVSUQz
w:speed	XXUYZZ6YYRXYU
w:speelt	SUQWUW1URQUUS
w:spend	VUQUVW2VURUXS
w:spendere	XZUZYZ0XVWYZV
w:spent	VW2YWYRYVMWXS
w:spese	WUXYXWVXYVyXU
w:spilled	WVVXWYSVV3XYR
w:split	UUTWxXSWVRyXS
w:sponsor	wUTXWXQX8TWVT
w:sponsored	ZZYaaaYZZZY3T
w:spostata	UVUVWWTTWTUS0
w:spot	SSTTVTQyTxNtN
w:spots	WVSZXT1XXVOXW
w:spread	PXaab3ZZaaaaY
w:spreads	0WWVXVUYWWXXT
w:spreadsheet	4VVXXXTWWUSXr
w:sprechen	sXzXZYVYXXYZW
w:sprecherinnen	YYbSZWaxbaaaa
w:spreker	VXaWZyXSZYYZX
w:sprekers	ZbcaaUawcbbba
w:spring	pSxYecUntVXXo
w:sql	kiZZZuWibvYkU
w:squadra	Y1aaZaXZaZZaX
w:ssn	Xcdcdcbddcucb
w:sta	WW0YXYVXXVXXV
w:staat	XXXXYXWoYVXVx
w:stadtwerke	V2YbbaZaXaYZW
w:staff	YxWXYywXXWTYY
w:staffing	zSVZaavbZaabZ
w:stage	WWUY1ZVXtisYU
w:stages	X3ZaYYYYZXZXW
w:staging	UURVVWRVTRUV1
w:stai	XWyZZaWYXtZXV
w:stamp	VXXYVZVXZSzWT
w:stan	VTRVVWUUUOUU2
w:stand	UW2XXXSSURXXT
w:standard	SWU1USOPWRTWS
w:stands	WVWYYYVVWTVV0
w:start	cpbiwYaZXWsZY
w:started	XUWYoZW2XWZwW
w:starter	bZYbabYbbV0aX
w:starting	0XZacbZbbabca
w:starts	qWXaZXXvZXZtq
w:startup	YXZa4aYaaZZaY
w:startups	aawbWcbbaZbaZ
w:stata	aaZcbbZbaZT2W
w:state	txbbbZXabaYaY
w:statement	yVWYYYTYYWVU0
w:states	QRUWTTQVXV1XT
w:stations	1WbbaaVbbaaba
w:statistica	XYYXaxWYXXXZV
w:statistician	2vYXYVWXZXXZT
w:statisticien	mvXbbbYaZZasY
w:statisticienne	P0YYYWXYYYVYV
w:statistics	YjXWY5VsYWWXT
w:statistiek	VWZYa1WYZYYZW
w:statistik	QTVVVySwVTUUP
w:statistiker	ZuZcabZbsabbZ
w:statistiques	bbdcctbbccbdb
w:stato	TTSVUVRTxPSru
w:status	urYaaaYWaYaYu
w:stay	WWoqtZtYXqYYV
w:stays	3VWXYVtYYWWYV
w:std	yYZZavXZZZXZX
w:stealth	WTzWvYUWWVXWT
w:steering	PUT1VRRTUSSRO
w:steht	WWVWXWUUWUVVy
w:stelle	XyXbZaYZunZZX
w:stellen	XVUaZZxZXWY0U
w:step	wR0UWXRWUqWrS
w:steward	VUYYYXR0YWVWS
w:stiamo	USUV0WSVVVVVS
w:still	TosWVZnVnwVZk
w:stipend	nXZYuyVWZYXYW
w:stipendio	XwYZnYWYZXwYW
w:sto	bacbucbcccccb
w:stock	PUS1PSwSSSTWR
w:stockroom	2RQWVWRUWTTUV
w:stonebridge	XtkikasZkXZfX
w:stop	SYVZZY4ZXWtZW
w:stopped	VWUXWXSTVQTS1
w:stops	XT0ZYaVYWSWXV
w:storage	XXYZZYXYZYyUS
w:store	XZYWYXXPaYzYU
w:stories	QQPTSUO2RPSTQ
w:story	WXUXXXwwXwXXQ
w:strangers	VUPXVXRVS2VWQ
w:strategy	OUT2SUoVUSUWR
w:street	VURXWXQWT2SUR
w:strings	wWVVWWzWXUURS
w:struggles	WXUUST1TTVWYU
w:struggling	YYWabYzZXbYaY
w:stuck	QSOySUPRRrvVv
w:student	RTS0rSQrzSTUQ
w:students	SUVVWsqxXUVWs
w:studi	bcbaccuccccda
w:studied	XXYaYVTZzUZaX
w:studiedag	WXbXayYUaZZaY
w:studiere	aZZbaWZazZaaX
w:studio	8ZWZZWVVZVZZX
w:studios	1UVWYYRXXWWRT
w:study	OSS7XTSUUUUWQ
w:stukken	VVSXWUSPT1VRQ
w:stunde	sXZYZX0ZZZVYW
w:stunden	prYZZYrsZYpXW
w:stundensatz	nUWzVWTWYWWXU
w:stundenzettel	VWTXXYUVTSTV0
w:sturen	WWUP0YUXWWXYV
w:stuttgart	zQacbbababbaZ
w:stuur	TXkXZXzYWW1WU
w:su	WXXtYXXYYX1YW
w:sua	XWWlZVUYzlprk
w:sub	4WZXYXVZaYXZX
w:subito	VZXaYZXYwXZYT
w:subject	luwmZaWaYXZZX
w:submit	zUTUWTRvWRSNx
w:submitted	zYXcccacbbbca
w:subscribe	YZXZaQV2XUZZW
w:subscription	WYXYZZRUYWTrz
w:success	UUQVUVRTU0TRP
w:such	wWVZYa0ZWWYYW
w:suche	mXZbsaYaxZaaY
w:suchen	WuZpXprjaZaaY
w:suchergebnissen	UWUXWWRWVUV0T
w:suchst	WWzYYZUWXVXXS
w:sucht	osXqYwXZYYZZW
w:sueldo	YzabobZZaaaaY
w:sues	PYSTXW1XXVXXS
w:sugar	PTSUTUPPURzSw
w:suggested	W3tZYZWZTSXXW
w:sugli	ZaYaaUZZWzZXU
w:sui	2YYpZZXZaXYYW
w:suis	XWzZZZVYwXWYT
w:suit	eyvaabXaXVZaY
w:suitable	ZZrcacYcxbaZY
w:suite	SQ2XWYSXSUXXU
w:suits	0WWWZWTXYXVXU
w:sul	ZbYbaZYuaVaZX
w:sulla	ZaZbbaaxaYaaY
w:sulle	SXVzXUVWXVVWT
w:sum	QSU1USSUWTQVP
w:summer	fUTVWxStspWUi
w:summit	WWXYXXT4YVVXQ
w:sums	VVRXUW1WTRSWO
w:sunday	UuVXWWT3WVWXu
w:sunil	ZbXoZZdYYoYzU
w:suo	0XRXWXTVTSWWT
w:supervisor	RTUUUTPTU1UTP
w:supplier	XXXZYYSXZX4Zm
w:supplies	VVSZXY9XQTXXS
w:supply	USWWXX1YXVWXU
w:support	UvVYYXxYUXyWV
w:supprime	YYWZZZXXZWXzR
w:sur	WZXpatXtYpoZW
w:sure	VVuXYZtXVwXXq
w:surname	ZaZbbbXcaYwaX
w:surprises	XZXWZayXaYYZU
w:survey	VXV4YVVvYWWVR
w:survival	SYWZZzaVXXaYW
w:suscribete	YXWZZZYxWWZXV
w:suscripcion	XaXZaZWTaYXzU
w:suspendida	ccdddccddcwSa
w:suspendu	abbccbbbcbwXY
w:sviluppatore	lxabbbYabaaoY
w:sviluppatori	POURUQ3VUSTSQ
w:swap	RTRTTUPTU0TUp
w:swift	pXaoaqjYpYZnY
w:swimsuit	WWUXXXUSXQVUz
w:switch	aZZaZYWZzXsaV
w:switches	WabZaZZVbawaX
w:switching	SWS0XVSWWVWWT
w:sws	TUWWW0TSWUVVR
w:sympa	Y1abZaYaaZZaX
w:sync	TWXYYUUYZW0VV
w:syncing	VUYYYWVYYVzUX
w:syria	UTTVWVRUSS1WS
w:system	oWWoXVrXYUtUy
w:systems	YvaajarZqbZZX
w:t	ZbuYcbaajnnmW
w:tab	ZaaaaZZTaYZYw
w:table	TTTVVWQTT1USx
w:tableau	pksZYsWlsXYYV
w:tag	oXoYarVvYXqYW
w:tage	wyYZZYjYZYYZX
w:tagessatz	zWZaZZWaYZaaX
w:take	ojWqfkTmwYZcb
w:taken	TXWWYWTXYT0RR
w:takes	WUUveWtnWTuSo
w:taking	0YWZZzTYYTYZV
w:tal	XYUYYZVYXyYWW
w:taladro	TURVUVRTRQUT0
w:talent	Xq1aZaVYXStYX
w:talenti	YW4ZYaWZZVZYX
w:talento	ZY5aZaXZZWaZX
w:talentpool	YYyaZZWZWUZZW
w:tales	VWYYXOW1YWPYU
w:talk	mnbrYmncqnWXW
w:talked	RRQUTTNRSzRTs
w:talking	VWTWyXRWwPuXQ
w:talks	pYXXZtVzatUYT
w:taller	WWZZa1XUaYYaX
w:tame	4WXXXWVXZXRZU
w:tanti	WXWXXYVVW0WSQ
w:tarief	wZZtaaYabaaaY
w:tarif	yXWvYXSXYXXYU
w:tarifa	sabubaZbbbbbZ
w:tariffa	taavbbZbbZbaY
w:tariffs	WaZxbZYaaaaaY
w:tarjeta	XYXwZYWYZYXZW
w:tasa	VWYYYXUXZXyXT
w:task	TZZWZXTVZVzXX
w:tasks	XbaXbZYabZ0bY
w:tassa	UVVWWUSUWU0SQ
w:taught	QWXXY1WWWyWYU
w:tax	SVURVXzWQT0VR
w:taxa	VWXYXYVYZV0YV
w:te	ZlrYpeukYanXV
w:teach	WXYZa4WXZXsZW
w:teacher	USWWXoTRWyVQw
w:teachers	TVWXX7VVWUWXO
w:teaching	VZabauXXzYZbX
w:team	awibYmoYcdaXc
w:teamleiterin	YxZbababaabbZ
w:teams	XVXZZXszwXXYU
w:tech	XrYYpZwspVXXU
w:technical	uqXbrrVYbXbkV
w:technik	XUZXzZYaaZZaX
w:technique	wZYasaZaZZZaX
w:techniques	VUWXX0VVYWWXV
w:technische	baacxcbcbbcca
w:tecnici	0ZZWZVUYZXSYV
w:tecnico	ZaaatvZXbaabZ
w:tecnologia	bbucccacabbba
w:tegen	VW2aZaWZWWXXX
w:telecom	frXoZaXrZqZpV
w:telefon	TT0UVVSTTRTSQ
w:telefonat	XXxsYYWYYXYXU
w:telefonata	XbZyaaYbaYaaY
w:telefonica	YaYwWaZZbaaaY
w:telefoon	TT2VUVOTSQUUR
w:telegram	WaaabZWabZ4bZ
w:telephonique	XZZ0XXaabbabZ
w:teletrabajo	Yvadccbccccbb
w:teletravail	owXbabZaaabbZ
w:tell	kdvYZlkppWiYV
w:tells	XWXZzaSZXXYaV
w:tem	xZbcccacbccbb
w:temoin	TVWzVWVXXWXXU
w:temos	WXTVXYUWYzXWS
w:tempo	XzYbbbZaataZY
w:temporal	VzXWYQVWXXTXT
w:temps	ZzWcccacZbccb
w:ten	vUmkXmnbqmWSd
w:tenant	SUP2TVPVSQTWQ
w:tenants	rWXYYNV0YWWXT
w:tender	0acabYYbbaacZ
w:tendria	PT1UUTRSSRTRP
w:tenemos	xrYbaaXZZraZY
w:tengo	UV3WuXSWUUVVS
w:tenho	VV3WtXUXWQWTT
w:tente	wVYXwXWYZYXZV
w:terca	abbccbYybaaZY
w:term	twabbdZZaaZaY
w:termin	VWVUXXtUXVVWy
w:termina	UTUWVWRUVSUT0
w:terminal	TYWVWWxXZTtXU
w:termine	WWWXXXVVVVUUx
w:termo	V3YZZSWZYZYYX
w:terraform	raqinmVYvWYZV
w:terrebbe	VWZYa2XTZYQZW
w:terug	WUWYWXVXYU0XT
w:test	UWVtXXwnXUsWq
w:teste	XYYxZYpYZYXZW
w:testen	YZbZaXzYbbWaY
w:tester	wWXaxZXaaWYaX
w:testers	SSOTRVtx1KRTR
w:testi	0ZZWZVUYZXSYV
w:testimony	SXW0XWXYYXVYS
w:testing	yXWXXX4XXPWXT
w:tests	RSQVwVsUTPRU1
w:text	UYWSXVTXXV2WS
w:texted	VWRXVXTUUQ0WR
w:texts	7WPVYZVZUUZYW
w:th	mXYYYUUvYWUY5
w:than	XVvevYnYXVoYf
w:thank	TURcVWQTU6Tpi
w:thankful	YXXYXYvY0XZZW
w:thanks	WXUYYYnWb0Wos
w:thanksgiving	VWUWXXVWWTWVy
w:that	oYqXehvXlpZZV
w:the	ZgYbhaaaZnmZw
w:theatre	2TUVWVTWYOTWT
w:their	SvUWWwvTXVuXT
w:them	wVaXXXxkVWmWs
w:thema	VVUvWWxWWVWUS
w:themselves	PSPUVUxTSR1VR
w:then	dVtXnXtqWVxWT
w:there	parXnXocspYXT
w:these	TTrVVXPVU3VUP
w:thesis	STQUUQPU0zTUQ
w:they	rtbZZZoZYXpZk
w:thing	XWzZwZTYXuXWR
w:things	UVTYYXyVV3WVT
w:think	UbuoXYXqqrdXW
w:thinking	RVP2USOQTwTVP
w:thinks	UVQVVUQUV0RTP
w:third	SaWX1YnWVVoXo
w:thirteen	VXSYVY0XVUXYT
w:thirty	WXXYYY6XYTXYT
w:this	WlaXlWblXevrj
w:those	ZYUZWaQYV5YZU
w:though	VXRXWXTVUQ1WR
w:thought	uWsYYYreWtYYV
w:thread	UUOXWXSWS1VVT
w:three	pVracrbrWpdWV
w:through	UceuWrcUoSvWb
w:thuis	RUVUWSQTWU1UQ
w:thuiswerken	Xvbccbabcccca
w:thursday	UWUXXUTzWTVW4
w:ti	ommZsZsYXsVXV
w:ticket	RSSU1TNNTQNR1
w:tickets	UnWYXXU4YVWWo
w:tides	1VVVXUTXVVXXS
w:tideway	ZqtZZatkYaZkW
w:tie	WRSYXZUXSRWX1
w:tiempo	XYVZZZWYYzYWW
w:tien	rZXTaYzZaZXaX
w:tijd	ywXXYYSXZYXYV
w:tijdelijk	U1WXWPVWVVWWR
w:tilburg	RTRTSTN1TQRQN
w:till	WXWXUXQ3YWSWv
w:tim	vjWjaabZZcZtV
w:time	dslnXnjZjbaYa
w:timesheets	VXTXXYRUVSUV0
w:timing	V2yYWYUXWQWVT
w:tip	UXTXWXQWT2OXU
w:tips	STTWVUR1TSTTQ
w:title	2UZbabZaZZZZY
w:titolo	UXWVVySRXVUVT
w:tjm	zVYZZawZYYYYX
w:to	ednidadbjlbbo
w:tocar	yZaXbWYZaaYaY
w:todas	ZVZbbaZZYYa2X
w:today	VWaXWWrZsYzXn
w:todo	WYUYYZVXXzXVV
w:todos	YXZabaYaZYa2W
w:toegang	RTRTTTP1TQSRO
w:together	SUWW0YwVUuVWh
w:token	xVYYXYVYZYxZW
w:told	WYzZYYvZXTZZV
w:tomamos	XZUZZZWYXyYWW
w:tomar	YYWaaaYYYxZXW
w:tomorrow	SUVYXSUoWsnV1
w:ton	VX6YVYTWTTWXT
w:tonight	VXUXXXU3oQlTw
w:too	qXrWYZqYaxYYV
w:took	NVWV1VRVYWTXS
w:tool	wYYZYZwXZWlYj
w:top	TWVWXW3VXTotS
w:topa	wYccccbcbcccb
w:topic	QVT1W0uTWSSWS
w:topics	VXU0XYTrX0XYU
w:torino	sYaaaYWZaYWyW
w:toronto	rsZZmiWkbmYbZ
w:tot	rtYalYXWVxZXW
w:total	VXYxXXYXaaYaW
w:touch	VVoX2YSUW0WXU
w:touched	UUPWVXRVS2VWP
w:toulouse	VxYbbbabbbbba
w:tout	XWZaaZXYZXZ4V
w:town	zTVWXWVyXTWWb
w:tra	VWUWWXUVWSTR0
w:trabajar	XXVZZZWY3XZYW
w:trabajas	XWUZYZWY3WZYV
w:trabajo	bXZcccYcxcbZa
w:trabalhar	X1abaaYaZZZaY
w:trabalho	UURXXYUWW0UQR
w:trade	RTPWVWuVRySTt
w:trader	RRQUSTPQR2PTP
w:traders	YaZaaZYYaYZZy
w:trades	VTXXXVTVXUXX1
w:trading	YZXaYVSYYU4aX
w:traducirnos	zYYXZXWYYXWWT
w:traduction	0XVYWYWYWWWXV
w:train	TVSVVTqzWzUTO
w:trained	YXVZXY2YWVXZT
w:trainee	PSPVTUOU1RRRO
w:trainees	UVTWVVRT9NVTP
w:trainer	pWZYazWYZYYaV
w:trainers	xWVXXwSWXVWYU
w:training	RVVWX6xVXVVXq
w:trains	WzTZYYUZUyWYU
w:trajet	YYZXZxVTYXWYU
w:transfer	vRSxRTPQVT0VP
w:transferencia	1YabbbYbaaXaX
w:transition	yXaZaWXaaaTZX
w:translate	2VVWUNUUVTOSR
w:translated	0VTXWYUWTVWWV
w:translation	1XUYXYwYWUXWS
w:transmettre	WZbcacacxbcca
w:transport	OUQSUUQUTQUU6
w:trata	TRSVSUQ0SRUUR
w:travailler	YYVaXaVY5VYZV
w:travel	dVYYZ1WYZXmXw
w:tre	yXZcbcZbbbcba
w:treat	SVTxWVTWXUxVP
w:treating	TUPWWXSTQ2TSN
w:treats	XYWZZZWXX6XSP
w:trends	WUU8XYPYXVXYV
w:tres	yYZcbbZbbbcba
w:trial	rYYYZZuYZVqtU
w:trick	TU1XXXSWUxVUP
w:trinken	YZXYZaWZZzZYW
w:trip	TWXXYQUUWWVX0
w:trois	sUTXYYzXXXWWU
w:trouver	YaZZaawZaZZZt
w:trovare	abaabbzabbbbY
w:trust	XaZbac2baYZbX
w:trusted	XXVXYWTXYVzWQ
w:try	VVTYXY6qWTTxT
w:trying	XXPXUYyWUzWWS
w:tu	kbmaZYWXYcoss
w:tua	pXYbbbYatZWyX
w:tudo	VWUWXWUVV1VTQ
w:tuesday	WbqXVXnyYTWWv
w:tunis	aZXbcbycbabbY
w:tuo	XYmZZYjYYnqrs
w:tur	YXWZZYW2YVXXU
w:turn	zSUZWaVZXzYYV
w:turned	RRSTUUORS2rxK
w:turns	ySWX2WVWXVWYU
w:tus	YaaaaaYabZzRY
w:tussen	UVUWVWTUVSTR0
w:tutor	SVaYZ5XZYZZZW
w:tutorials	ZZYaa3ZUaWaaZ
w:tutoring	UYWTZzXWZXZaY
w:tutors	XYZaZSzYZYYaX
w:tutte	XWaaaZWZZYZ3V
w:tvod	Yvbcbcacccccb
w:twee	wyaaZSXaaZZaW
w:tweedaagse	RVWWX3SWXWVXV
w:tweeted	UUOXWXRXS1VVT
w:twelve	YUTVxwqRVUWWR
w:twenty	QWPxVUPVTSyVR
w:twice	NQv0SUsUTQSTP
w:two	tXanqsnYXVWYo
w:uber	mVmoXuUthjWWT
w:ubernehmen	zYaZZZXaZaYZY
w:ubersetzen	0WWVXSSVWVVWT
w:uberweisen	YWYZXYVZZXzYT
w:ufficio	YyacbbabaaaaZ
w:uhr	UVUWWWSTWUST2
w:uit	YYYZaZYYZyYWU
w:uitnodiging	aaZbbbZaaXa0W
w:ultimas	VVUXXUW2WUVTS
w:ultimi	WVWXYOW0XUWUS
w:um	rWsoYeaXmmcXb
w:uma	XmpmtsWZYYnYW
w:umas	zZaXaWYYaZYaY
w:umbrella	NXVUWV2XYWVYT
w:umetikettieren	UVVVXUTUWVzVR
w:un	pqpnekXabdZXY
w:una	lmnrtbYZYYnYX
w:unas	wZaZaaZbaaZaZ
w:unavailable	YZYZaaYZaWXSy
w:unbefristet	Y3abaZYaaZaaZ
w:unbelievable	WVTXWXQUVRVS1
w:unbezahlt	ZZaaZwZZaaaaW
w:uncle	XYWaYTTXXT2ZX
w:und	aWoipYUlqlrWn
w:under	xWUXXYUWXsqwS
w:understand	TWV7VUTYUTVYV
w:une	cXknvtXYiXnXV
w:unfortunately	XXVXYWRWXOWW0
w:uniform	WXXXYYVXYWzYU
w:union	VUWWXVTWXUuWx
w:unit	TXZWYXVWZWOY1
w:universidad	VzXWYQVWXXUYU
w:universidade	UzXWYQVWXWVXU
w:universita	U2UWWPVUWWRXS
w:universiteit	U1WXWOVWVWXWR
w:university	XwaZZvXYqYYZX
w:unlimited	VWVWVWRVZW1YS
w:unlock	YbbYcaZbcaxca
w:uno	YVZbZbYa2ZaaY
w:unpaid	TUUYx0RToVWXS
w:unread	STRUTURSTQR1O
w:uns	WwWqYWcWXoxXV
w:unser	nqXWXrowYWXXU
w:unsere	mXZUZxxYZZWYX
w:unserem	YZZzZZVZaZsZY
w:unseren	waZabaZbbbabY
w:unserer	UVWTXzTUWVVWT
w:unstuck	6XXZXZVZVWXaW
w:unter	YYYaaaWZaY0VV
w:unterhalten	XXSZYYXQX0XWW
w:unternehmen	WXXaZaYZyYaaY
w:unterrichtsstunde	ZZabaxZabaabZ
w:unterstutzung	0ZaZZZXaZaYZY
w:until	sWXZocZzYWXYn
w:unusual	wWzYXYUVVVwWT
w:up	lbsbbXojXpbXi
w:update	UVSWWXTXTPVY1
w:updated	rWqZZZrZZXYta
w:upfront	aZaZV1QWZZXYY
w:upload	SUTVUS1PVRvTR
w:ups	YZ3aZbWZXVZaX
w:upvote	TVVWVUQ1XTUWT
w:upwork	XaaaaYXbcawZZ
w:ur	1ZYZbZYabZaaY
w:urgent	uXYaaaWYYWXZ1
w:urlaub	W4ZZZZWZZYYYX
w:urlaubstage	Ywacbbabbbcba
w:us	ZiZnknjpXfqbW
w:usabilidade	XYXyZYVYZYXZV
w:usabilita	WXWyYXTWZXWYU
w:usability	XZXzZZVYZXXYW
w:uscito	cccddbbtdacca
w:usd	zWZaboYaaZoaY
w:usdc	xacabaacccbda
w:usdt	WZYYUaUYZY4ZW
w:use	UUnXWXkWWupss
w:used	VVVykXtZxWYYT
w:user	RVVUXUx2WUtTP
w:users	XYWZ3ZlVZVYaY
w:usual	vtYvZWWYZYXYS
w:usually	VVTYYZ3YWvXYS
w:usuarios	XYXxZYWXZYXZW
w:utility	WXXYYYVYZXXYy
w:utrecht	sVYbabZZXXayX
w:uur	rlZoZmrZZZdZe
w:uurtarief	UXXxVYVXZWYXV
w:ux	ouYdaaYapZZpX
w:v3	PXVRXURVWRSS1
w:va	YqyZraXZZXZYX
w:vacancy	VstZYZrYtWYYa
w:vacant	TTTXXX1XVTVYR
w:vacante	X1YcbaZaaabaZ
w:vacantes	aWZcbcXbybaZZ
w:vacation	abcbcwaZccbcb
w:vacature	Z0abbbaaaaZZY
w:vacatures	ZVsbaaYZYXa0X
w:vaga	lyZbbbZbaabaZ
w:vagas	YUgaaaWqyYZtX
w:vai	ZYWaabYZYzZXW
w:vak	YZXYZZVY0VYYU
w:vale	XYXzYXUYZXWYV
w:valencia	vvZaaZXZZZWZX
w:validated	VYWZZYXYXWyVU
w:valider	VXXYWXTWWUOV0
w:valor	bcawbbabcZbba
w:valoracion	SYYyXWWZYYYZV
w:valuation	UZZ2ZYWaZZZZX
w:value	ZcbycbWccabcb
w:valutando	YW1aaaWaXWaZX
w:valutazione	WYYzXWYZZZYZW
w:vamos	XwXaaaZZZxZXX
w:van	UmVskUUWWUad3
w:vanaf	NSWWWR2WXWVXT
w:vandaag	SVSWVWSVVSUS0
w:vantage	WqoneZuZjWYoW
w:variable	Z0YcZbZbaaaaZ
w:variance	XYUZZaWYWTVX0
w:varias	bbwcccacabbaa
w:vas	XZVZZaXZYzZWW
w:vast	U2tbaaYaVZaaY
w:vaste	xzWYZYTYYYXYW
w:vat	VYYWZV0ZYXVYX
w:ve	TVocnYbktoXoo
w:vedere	TUSVVW1USRUUP
w:vedi	XWaaaZXZZYZ3V
w:veel	TVSRWUuUWyUUR
w:vem	TSUVVVQTURUS3
w:vencimento	RUSWWXTUUUWT0
w:vendor	RSV0STTUXUtWQ
w:vendors	TXT0XWTXXVWXU
w:vendredi	XYXZYZXYZXWWx
w:vendrias	VxWYWXUzVVXXT
w:venir	VXUYYYU3VUYXU
w:ver	XVWZZZzYXiXzU
w:verdien	WabZaWYaba0bZ
w:verdienen	WbZabaVybZraX
w:verdubbel	YZYaYZSZXWxXW
w:vere	bUcbvbbbbcbca
w:verein	waZZaaZabbabX
w:verfugbar	zVUXYYVXXWYXU
w:vergadering	UUUVWWUUWUVTz
w:vergeben	wUUWXxTTWUWWR
w:vergleich	RWUTWW0VVVWUS
w:vergoeding	SVWxUtToYXWYV
w:vergutetes	XXWyYXXYYYZYV
w:verhaal	TTSVVUSTVzUTR
w:verifica	YZYaaYYYZX3PS
w:verificacao	VXXYYUUWYVzTS
w:verificacion	WWWXXVWVWUzTQ
w:verificatiecode	WZYZZWWYaX0VU
w:verification	VWVYYXTXXVu2P
w:verified	UVSWXYSWWOyxQ
w:verify	UWVXYWmWYWmzR
w:verlengd	ZaYaaaWYaYXyT
w:vermitteln	VTQYWY1XVSWVU
w:vernetzen	ZaYYaaXZazZXV
w:verona	wccbcaYccbWbb
w:verplaatst	UVUWXXUUXUVT0
w:verresti	X2ZaZZXYZYZZX
w:versa	WUXYXWVXYVyXV
w:versandt	TUSVVVSUVRTO0
w:verscheen	XYWZZYWXYVWyT
w:verschiedene	ZZybYbaaYYaZY
w:versez	XVXYWXUYYWzWT
w:versi	TVVVWUSUWU0TQ
w:versicherung	vbbdcdZdZccdb
w:versicherungsbranche	ZYWaZaWayYYaX
w:versicherungshaus	a0ZbababXabaX
w:version	TXWXYXUWXTSU4
w:verstehen	ZYaabaZzaXaXW
w:vertel	UV0VVVQUTRVVS
w:vertrag	WXXXXXUVXUVVz
w:verwaltung	baabaXabxaabY
w:verwijderd	WWUXXXTVXUVxR
w:very	VWTYXYQXq3TSR
w:verzekeringen	aXVYZa5ZVXYYW
w:verzonden	STRUUURSTQSP2
w:vesting	USUWzXUXVVXYS
w:veterinari	cacctcbccccdb
w:vets	aZZavcbcaabcZ
w:veuillez	WXWXXXTWWVWVx
w:vi	0VTXWWTWSSWVS
w:via	VYZvZWWYaYyZU
w:viagem	UXYWZzWSZVWWU
w:viaggio	ZaaXbyZRaYZYW
w:viaje	YXYYZ0YNYVXVV
w:vibes	RTRTSUQPT2RPN
w:vicino	UVUWWWTSVRU0Q
w:video	WXW1YloqXWrYV
w:videochiamata	abaZcbybbbbbY
w:videos	nYYZWYxZZXxZX
w:viel	RWUTWW1VVVWUR
w:viele	WUSZXYyXWtXVT
w:vieles	VW2YXYTWYWXYU
w:viene	UTVWWWSUVTUT5
w:vient	RRUVVWRUUUVU1
w:vier	qXXVZW2YYXUXV
w:viernes	XWWYXYVWyUWWS
w:view	PUW3RVQVWWTXU
w:viewed	ZXXbbbYaZXZ4V
w:viewer	VRTYWYUXVPVQ1
w:views	XYWYZZWXZVXzS
w:village	aaaabaYTbZTQz
w:vinto	TVVVWUSVWU0TR
w:vip	YbaZbaYabYuaY
w:viria	X2abaaYaZZZZY
w:virtual	YX5ZYaXZZVqYW
w:virtuale	YW4ZYaWZZVZYX
w:visa	urWaZZWarYrZX
w:visas	QRSWVXQW8SWTS
w:visibilidad	VWXXXVzVYVQWT
w:visio	ZYavbYYZbbZbZ
w:visit	W2VaaaWZXVYZu
w:visitato	aaXcccZbbZZ0W
w:vista	YYabbbZaaYa1V
w:visto	zYvaZaVZWWYqW
w:visualizada	ZZYbbbZbZZa1W
w:visualizou	YYUbbbYaaYY2W
w:visualizzata	aZYccbZbaab0X
w:viva	OTRQU1PUPSTVQ
w:vivienda	WYVZYZVzWUZXV
w:voce	XXwlZZWYuUskV
w:voice	0XVWXS2SXTTWT
w:voici	YYXaaaYZyYWZU
w:voir	VVVYYYvXWoX0T
w:volentieri	1YVZZZWYZuYXW
w:volkshochschule	YYaTa2YZaaaaY
w:vollzeit	tvZbaaVaaabbZ
w:volontari	TWVUU0RQWUTUR
w:volontiers	VWPWVXTVU2VVT
w:volta	WWUYVX0XUVTTS
w:volumes	YZVZYYWSVVYX1
w:voluntarios	XWZYX0XUZYWYV
w:volunteer	0TXVPwTTXWUWT
w:volunteers	UWVYTSVSTWXW3
w:von	nXXpYYuWlWtqU
w:voor	ooZmnoXaXihqW
w:vor	yRacbbabbbbbZ
w:vorab	YXYZYZWZZW0YT
w:vorige	RUQWUW1URRUUS
w:vorrei	wYVZYZvXsWYYU
w:vorstellungsgesprach	UWWVXVUUXVzWS
w:vortrag	azbcbYaaaaaba
w:vos	VWVZYUxXtWqWU
w:vote	VXWXXTV0YRUVS
w:votre	XZnjZYZXYopso
w:vouch	ZUUaabXb5XZYW
w:voucher	VWX3XYRzYYVYV
w:voulez	WVXYY0WWZWWYW
w:vous	iboameolrcdYV
w:vp	yVbZZaaacbacb
w:vr	ZyZbbbbbbbbYa
w:vrij	X2YbbaZbZaaaZ
w:vrijgave	UVWXWXTVYV0UU
w:vrijwillige	XZaZZwZZaaaaW
w:vuole	VYZXZzWTZYXYW
w:w	YwYZZaXZZYYvW
w:w2	1XabcbZbbaabZ
w:waarderingsmodellen	TWW0UXUVYVXWU
w:wachtwoord	YZYaaZXZZXtuT
w:waiting	UTVXyXRWVRWxv
w:waits	YZWabb1baZbbb
w:walk	UWSVUX4WURTWQ
w:wallet	uWuXYWUXYW2XT
w:wallets	SUU0VTSUVTRTR
w:wann	sXvSaZuaZYaZX
w:want	bbmbtluYbVXXk
w:wanted	YsYmXmVvXwYYW
w:wants	qjZsXdUWbkWYx
w:wards	QTUVVW5WRRVWS
w:ware	WyYZuaWZaZZZX
w:warehouse	WXTyVXxWUSXYT
w:waren	yWVYYXVXXWSwT
w:warmepumpen	YYZzSZYabaaaY
w:warmtepompen	XbYwbbZbcbbba
w:warten	VXWWXXSVYUVWz
w:was	fXqXXYVWiwVyZ
w:wasn	ababbaZbbYUzT
w:wat	ntzYXXRWVuWVS
w:watch	VXXYZYVZaYzZU
w:water	WVVYXYTVXVUW0
w:way	UWTXXXdTW5nRq
w:we	nibimmnaYdabk
w:wealth	RR2WWXQVSSWWQ
w:weather	UUTWWVRUXSVV0
w:web	zYWZYZwXWWVwV
w:web3	UVYYVXXXYZzUT
w:webinaire	XYYaZZV1ZYVXT
w:webinar	YZZaaZX5apZYU
w:website	1SQWRVt0PRTUR
w:websites	VYSZYa0ZUXWZY
w:wechselbereit	bbvdcdbcbZbZZ
w:wechseln	W2YZZZVYrYYYX
w:wedding	2VUVYVSWWWXWO
w:wednesday	VWXYWUTvUVWWz
w:week	rnWZZoimikZba
w:weekend	rVRWWWPVOsTR5
w:weekly	zXYXYUYpYWtqV
w:weeks	0WXYYmmtZXYYa
w:weet	WZWRZXzYaZWaW
w:wei	jqXmaamZkVZub
w:weil	UV0VVXSWSSUVS
w:weiter	TUTVTWSUVS1TQ
w:weiterleiten	ZZcdcdcdvcbcc
w:weiterschicken	UWWVXUUUXVzWS
w:weken	WWaZayYabaabZ
w:wel	ZXbasVZvbbbbZ
w:welcome	WWWXRXS5YUVWs
w:well	UlrYVYfXxyXVR
w:wellbeing	UTQUVW2UUPVUO
w:wenig	SYYVaW0ZZYTXW
w:wenn	XaZaaZZaaYSwX
w:went	TWVXWXRVXQSW8
w:wer	WXWYYY0XWWWwV
w:werdegang	VW2YXYTWYWXYU
w:werden	STTVWU1VWSSUS
w:were	VWtYYZoYvZrXV
w:werk	YTXaYaWa2YaZX
w:werken	SSOSTTOS1QTTP
w:werkt	NSVVWR2WWWVXT
w:werkvertrag	zWVXYYWXXWXXU
w:west	TTTYYYUWVTVW3
w:western	XYZZZXVaYayaT
w:weten	XYVZXZVY0TYXT
w:what	lkucXcpemqWXT
w:whatsapp	sYZZaYWZaZ2aY
w:when	aX0XsYqZURaXs
w:whenever	0WXWZWUYYYWYT
w:where	VV3YYYpWWtbYV
w:wherever	VUWXXXTzVUWUV
w:whether	xTvYXYpmsRXYV
w:which	TSvykWVZVsVVd
w:whichever	2WTVWVRVYUWYV
w:while	vTxXVXTWXtoVS
w:whisper	SPUWVUOVUW2WT
w:who	UZZjtZuWrYaXq
w:whoever	RQMTSUMR0cxRP
w:whole	SWXVkVyXXwVVT
w:why	VWRXXY0WUwjWq
w:widening	ZZWZZaUZY4ZZX
w:wie	WVmrWWtWyYVVS
w:wieder	YaXZZaXZZyZYX
w:wiedersehen	YZXZZYWXZyYYV
w:wij	aWwmZZxZYXZZW
w:wil	bnUoXxRd0UWXU
w:will	XUoXpYZWZWuV2
w:willen	XYXuaZXatZZaX
w:willing	uVtvWYVXrWYZW
w:win	PWTVXSyxWSuWT
w:windows	XYZaZaXZaXvxV
w:wine	WVVXWXSVV4XYR
w:winner	TWVYXYUYZS0XU
w:wins	Ycbaadxddabdb
w:wintersemester	UVWWW0TTWUVWR
w:wir	mmZnkolYYqaYZ
w:wird	WXWYYYUVYVuU0
w:wire	WXXYXxVVXUsYw
w:wishing	TTPUUVQST2SQO
w:wissenschaftliche	V0UXVXTUUUTVS
w:with	cndplYlZjblda
w:withdraw	XXWYXXSVVS0WR
w:within	RnVvXtlXXVrUo
w:without	UVtXUScsWT3XT
w:witness	VZa2ZYXaaaaaY
w:woche	0YZaarYaaZYaX
w:wochen	1YZZZZWaZaYZY
w:wochenende	YYaRa2ZZbaabY
w:wohnen	RTRUUSQ0UtTSP
w:wohnungspolitik	XYWZaaYzWWaZX
w:wollte	WXTZYYWQX1XWV
w:women	TUSUVVV7URUTO
w:won	wVWYYYtZZtoXV
w:wonder	0SOWTVPVxRTVS
w:wondering	ZYabaa2abXaYV
w:word	tTwXWUTX0TkVR
w:worden	V1YZYYWYYXYXX
w:words	tSTTT6QRURQRP
w:wordt	WXWYXXUWXUrnx
w:work	mcWWmXkmypfYT
w:worked	U4TYXXUYXzXXS
w:working	WXwYXZnXqrWWp
w:works	WWYZaYxZxXnaX
w:workshop	vXWVYvVsYWVXT
w:workstation	TWXWSYSWYW1OS
w:world	RUPWUXRUR4TSQ
w:worse	baXdccccYycba
w:worth	YXXzaatZYaZaZ
w:would	cmnoomZpqYXWV
w:wow	WYWYYYWXW1WMT
w:write	hbrfWdobmtXUZ
w:writer	nxcaZZXZjYZsX
w:writers	VWYZX1RYZXXZX
w:writes	VWTYwZqXXvXWd
w:writing	WXdZZ0rlXpUYW
w:written	X3taZaWZXXZZV
w:wrong	UVqXWVvVoPyWj
w:wrote	V1VsWYrXqWWZV
w:wurde	qXVYYYUXXUUzu
w:wurden	TXYXZzUVYXWYV
w:x	3XWWVVTXYWPYR
w:y	hiZbtkVltbkXY
w:year	tppclhYeXsXWU
w:yearly	UWSTWVS1WTVUQ
w:years	mnlZhYYYrzYVU
w:yes	nuUYqYdXX0TXR
w:yesterday	WVUXXXsSsuXXw
w:yet	XXXZrZuVXzpYT
w:yields	ZaZaYb2aZZUbW
w:yoga	2TUWYYQXXWWQT
w:you	kcnjkfcedmeeX
w:young	XzWYyZWZZZYaX
w:your	cZadZanXinnqm
w:yours	UVqXoYxqXoZWa
w:yourself	WvqpZZrZZYZZW
w:youtube	WXUYYYXzXWWZX
w:yusuf	naWaaasZZWZ0V
w:zag	vVWZYZyZTXZZW
w:zahlbar	WXYYYYWVYWXWy
w:zahlen	pTSTUqpwURSRn
w:zahlungen	UVUWUWTVVTzUR
w:zara	qkYiaamZZVZ1V
w:zaragoza	XyZcabXbabbbZ
w:ze	SVWVXTRUXV0VR
w:zehn	TVUVWVsVzUTWT
w:zeigen	WXXzYXnYYXWYW
w:zeile	1VVVWSRUWVVWT
w:zeit	lXXtYWxXXXTWV
w:zelf	XaYzaaYbcbbbZ
w:zephyr	ivojXZmZcdYkW
w:zescijferige	YZZaaWXZaYyXW
w:ziekenhuis	Y0ZbbbaaaZZZY
w:ziekenhuizen	Y0abbbaaaZZZY
w:ziens	VVTXWWTRU3WSR
w:zijn	VW1mXXSmxTXWU
w:zin	YX4ZYZWYYVZZW
w:zip	UZZWaYUWZVyYX
w:zit	UWzZXaUZWVYYX
w:zoals	TV0ZWZUZWVYYX
w:zoek	lnwapaXZoXaZX
w:zoeken	UWoruXtjXWYYV
w:zoekopdrachten	WXWYYXVWYUWzS
w:zoekt	qzZZaiYZaZaaX
w:zonder	ZZYaYZSZYXyXX
w:zones	3WaabXYabZaaZ
w:zoom	zaZWauWZbaXbW
w:zorg	xWXZZYWyVXZXU
w:zorgsoftware	YbZvbbacccbca
w:zou	UVyqXXSWnUVWT
w:zu	grdpaitmbXXYW
w:zufrieden	VWzWWYTXTUVWT
w:zug	1WaaaZZaaaabY
w:zugang	WWUWWXUUVRVS0
w:zugangsdaten	WWYXYWVYZWyWW
w:zugestellt	WZWZYZUWZXTW0
w:zullen	WzaabaZabbbbZ
w:zum	XXXoZYWwYrXVu
w:zur	XWVYYXWtVwWUT
w:zurich	erZYeoVmoqXkX
w:zuruck	WWXYXXVYYVuwS
w:zustandig	YXYYZZ4YYXYWV
w:zwei	ZZZ1ZZYZbZYZY
w:zweit	XUZXzZYaaZZaX
w:zweitagige	TWXWZ0UUYXVXV
w:zwischen	WYWYYZTVZXSVz
w:zwolle	TVWXY0TWYXVYW
w:zzp	sWYYaZvuWYXZX
w:£	ttYnZvYYZYYZW
w:€	qnXpbvbeYXpXU
waiting for	YUZZYZWYYVYxx
walk you	VXUXVY4YVSVXR
want a	pYbbmbubbYZbb
want an	zVZZtVUYZZYaW
want me	xXXZWX0XYTTZU
want the	VVVYYYzWXUWYy
want to	XaojxXZalWaXq
want you	ryXXYtUYZYXaW
wanted !	T2YYWYVwYWXYW
wanted for	aXYUZxX0aYZaW
wanted to	aZVbbbYbX1aaY
wanted you	STqYZaVYU6ZZW
wants a	unZrZZWZYZZar
wants an	vPVUX0TSZXUYV
wants to	XqYnYaXZmYYZy
wants-job>benefit	aZacbcbb0ZbbZ
wants-job>freelance	4VZbbbXbUabbZ
wants-job>funding	UTRV2XTWMRUVS
wants-job>i-am	ZYVZkZVY6VdYZ
wants-job>interest-q	SWVZXXVW5VWXQ
wants-job>job-word	YVWaZaXa7XZYW
wants-job>mule	YYWbacaa2ZaaZ
wants-job>pay-word	SUWZYY3ZtaXZW
wants-job>permanent	YzWaaaWasYYZV
wants-job>recruiter	ZXVbbbXa5ZaYX
wants-job>requirements	aWVcacZc2bbba
wants-job>role	XbXbabXa4YabX
wants-job>seeks	XVWaZYmZ5Yaaj
wants-job>sell-cta	UWVYUYQX1WXYU
wants-job>site-notice	aZbbbbZbSZa2W
wants-job>start	TWUZXYVW6VXXR
wants-job>teach	ZYXaZUWZ6WZZW
wants-job>third-person	YYacbcabybbba
wants-job>threat	STYZZZ4ZuYWYT
wants-job>unpaid	UXVZWXxXxYXZV
wants-job>we	VXYYVTVSSYXZ0
wants-job>you	XXWZYYaY5VnYj
ware das	YwZaubXaaaaaY
was a	ZYtbZboaZuaZX
was given	2uTZaaVaZYYZY
was the	UUxWWVRRU1TVP
way of	XYUZZZvZXxXXW
we are	XksqYasaaabbY
we betalen	wZaZayXUaaYaY
we built	acccccyccYbbZ
we can	VWTXuqwvXVWYT
we connect	ZYXsYarYYxZZX
we d	ulXrktWoYWWZW
we discuss	5WRVXXPUWWXYT
we do	YnZbapxbbZZbZ
we find	uVVaYa2ZXVZZX
we fix	TWXXXW4WZWrXU
we give	TXVYQV5UYWVXV
we had	WxVYZYqXZwWXS
we have	mhpclZmaZZaar
we help	YyaZbZqbbbabY
we just	WYYZYXTxaWvXW
we liked	v0VabbVaYXZXY
we ll	WXWYwZUYZUtYu
we look	rVYZWrwYZWtZV
we make	WuXZttjZaXYZX
we may	UX0ZXYUXYSYYx
we met	SyxVYXUSXOVWt
we need	qpXbtbVWZYoZq
we never	UVSWXVQVV0N0S
we offer	ZxabaaTaaauaY
we pay	plZrZxWXaZdZW
we publish	UVUYXuszXTWVS
we re	odpjoZcdZlbZc
we run	iXYavrqaaZZaX
we saw	s0WbabXbYXaZZ
we sell	PSPU1UvSTPRTN
we send	TUUwXXStXVxXV
we share	PSRT0TMRS0RRO
we should	UUxWWXRWW0VXt
we speak	n0tZYbXaYUZbY
we take	WaaYa2cZbaYaY
we talk	phXsZaoZrbZYX
we use	VWUVWWRWWNU1s
we ve	TXWWYWzWYOWyr
we want	vUTUTxNSVSoTz
we would	SQUVzWwVXWVXU
we-help>benefit	ZaZZba2abaabY
we-help>client	ZZYaba1ababaZ
we-help>easy-money	WZVZaa5ZZUVaZ
we-help>equity	aZaZU3OWZZWYY
we-help>freelance	WaZZZb3aaZXbV
we-help>i-am	3URXVWLVSSVWQ
we-help>job-word	WyWZYXZYXZwYV
we-help>mule	srVZzZSYZWXaY
we-help>pay-word	ayaYWXxaaYYaX
we-help>permanent	V6bZaXSZaaYaV
we-help>recruiter	YWVbaa5bZZaaY
we-help>requirements	ZZZbZa2XZaZaZ
we-help>role	WpVZYYwYXXwYW
we-help>seeks	SUUWW1zUWVVXU
we-help>sell-cta	YbaaZcyccabdb
we-help>teach	tTXXW2PXYVWYU
we-help>threat	XZbZaX0YbaWZY
we-help>wants-job	ZZZbaa2XYaZaZ
we-help>we	T7aWUXYZaYXaX
we-help>you	pXZZYswZZZlZY
we>benefit	aYabYs0YYlaYW
we>call-ask	sZtTXWVyYUWWw
we>client	tnisZajaaZZaX
we>cofounder	UpWwuXvXXXXYV
we>connect	VZawkXdZXyZXa
we>content	lVUVtvY1XSWVS
we>easy-money	SVUWSVlSXT7WT
we>equity	SWVyvXRXWUuYU
we>event	cdWVXnU7YXkXV
we>expert-call	WYX6sYWYZYZZX
we>freelance	tYVclYseYtZYU
we>funding	YmWx5XVWYWVYV
we>i-am	acxWnXdVdzWWU
we>interest-q	TTvXWXsRVtWWx
we>job-word	VxpZbfXoahiXY
we>messenger	TXZYZWVXaZ7ZX
we>mule	mmUswpSZXVuXT
we>open-to-new	VS0YVYTTXTUYW
we>part-time	yYZZxYXZaZYbX
we>pay-first	UVXXW0QUZwyWT
we>pay-word	taWnWvtdYWaXY
we>permanent	s0YaZYWkZZZZX
we>recruiter	XXUZZY9YXVYXm
we>requirements	ST1YWX2WXXXXV
we>role	bzWbgmmYYXlYZ
we>run-code	WYYZYYUYYX1WU
we>secret	tWXYYsUXYV0pT
we>seeks	rsmdrpVXYWbYa
we>sell-cta	kVVtbXxfXVsXe
we>site-notice	xTUWWWyVWUUmp
we>speak	WYYvZlXzaWYZW
we>start	vWYZZY1ZZZZaX
we>task-for-you	8YYZYXWZZYYZW
we>teach	iWXXY4eucWXYU
we>thanks	rupvUUQSVcpUa
we>threat	ZrVuUSxUWVZtR
we>unpaid	rWXYUmn1XWXYn
we>wants-job	SXaaaZ5aVaYZX
we>we-help	XqXZklzYZYkZW
we>workplace	oU1XXWSsYXvYV
we>you	ibkqYpqYYUslX
we>your-profile	u2RZYZTXXVwWX
webinar gratuito	abbccba0cabaY
webinar on	ZZabbaY3bWZYT
week $	vYbaZwYYbaabZ
week 0	sbddddbdbdedd
week ?	lzWZrYVYYTYZt
week and	vXWaZaXvtXaaX
week from	sZbaZZXacbucY
week in	WXZZZ7XXYXYZR
weekend ?	TXQYYYUXOSXX5
weeks $	wZbZbtYabbZbY
weeks contract	zWabcaZccbcca
weeks £	xWaZZwYWaZZYS
wei and	bapcbbZbZTawY
wei i	xXUxZaTZYWaaX
went out	VYXZXYTWXTSX4
what a	WZWaZbvZYxZZW
what are	UX2ZYZTXXoYYp
what do	vWUYYYVXW7XYQ
what i	sWqYWYmW3PVXS
what it	3WVYWZUYYXYZU
what our	YqYbbqwYbZabZ
what s	mW2eYnSWduXXS
what the	WY3XYYRYxVXYT
what to	VXRYYZUX4yYYR
what we	bzqaabkaYWaaZ
what would	VwzYXYvXWUXXT
what you	qbrbYZotWpXYW
when could	zVSVYYuYXXYaV
when do	VYxZaavZaVZZU
when i	SUuWVYTYURwZx
when may	VU3ZZbVZWWZZX
when we	RTPV4VNUTQRVO
when you	VXrZYZbYWVYY3
where you	WX6ZZaVYYXlaX
whether you	0WraZaVsXXZZX
who can	XXXamZXXYXXY3
who d	XotZwZpYYXZaW
who decides	PSPVTVxU2RSOP
who did	RVSWWYNXyPUUz
who has	V4VYXYTYVWYVv
who is	SUxVVXpVUSVTv
who knows	VvWtXZVYYwYYV
who s	OVTUzVQRWSUVz
who wants	ZZYYZZWZuXYZx
why the	UXXXYXTVXSvVz
wij hebben	oYYbabzbYaabY
wij zijn	YZ0pZaYaaYaaY
wil graag	SUQwTVOV3SVWR
wil je	WYYaazWnuYZZY
will be	jWXYZZVYcWsV3
will pay	UXWX0WWVYVUZr
willing to	YXuwWaWZsYZaY
wir haben	YrXaaZoXZsZZs
wir sind	pYbvmaZbbbbbZ
wir suchen	YwbYbaaqcbbba
wir zahlen	yVWWXxSUXVVWT
wire 0	aaZaaaYYZXuat
with 0	VkYZwZkqZYnYX
with a	mqdtmZdZZacaX
with abap	Wa0ZbaXaZZabY
with an	uXVWWYtXWwWWT
with go	WvpaZaUawWZZV
with hl7	ZXYcbcXczZbbZ
with it	XaWaabvZvXaaX
with java	aXtcacZcsZbca
with kafka	WwsbaaYaaZbaY
with me	nYWsyaeaXYZbY
with money	Y0XZxbYZPXZZX
with my	uYXaaZXYnowaX
with one	WW0xXZUZXVXZW
with our	sXrZZZvZaYcYW
with people	ZZXtZaUYY1ZZX
with react	ZYwZbaXbrZabY
with shares	ZzVbpcZbaaaaa
with tableau	XxuaZZXZYXaZW
with the	fjVXYYUWnjwVz
with two	tSTV1WRVVRTWR
with us	XVoYmqiXZTVwo
with you	rsSaWZZYppltU
with your	WWuYYZsYXqzUT
within 0	UWXtZYtYXXpVt
woche 0	yaabcaabbbbbZ
women in	VWUVXWW6WUVVQ
won the	UXXYYYTYXztUS
words $	zUVVUySUVULTR
work anniversary	YZZaaaXZYrYtU
work as	bZbcbcZczZcba
work at	vXVZZZRZ5SZZV
work for	UWrYtXoW0TUXS
work in	XXWYUZUXnyxWU
work on	Y0XaZbZZZqZZZ
work since	UUVaZaVY9VYZV
work with	XVqZXa1YrUYZV
working on	ZZvbZbYZWWYax
working with	ZZVaYbuZY2ZXV
workplace>easy-money	wXZZZYUZaZzZW
workplace>freelance	zXZcccacbbbca
workplace>i-am	TYWZY4TV0VXYU
workplace>job-word	SUWVWRVQYW2UT
workplace>pay-word	1WYsZTXZZYsaW
workplace>permanent	uzWYYZWaYZZZW
workplace>role	QRTVTTQUWU1WT
workplace>seeks	OPWWWWUXWUVW2
workplace>sell-cta	SVZZZZTWZYzZV
workplace>speak	SXY1TQYUYXWYV
workplace>start	1XabbaZbaaaaZ
workplace>threat	RTVZZXXZVW0XW
workplace>we	X2YaaaZZbZZaZ
workplace>you	QVUVW4RtVUuVS
works at	YXZbbayavYYaY
workshop on	WZYYawYvaYYZW
would a	rzYZaZpaZWaZX
would be	XpialZVdpxZZX
would it	V4WZYZrZXXZZX
would like	ZnbrltdYkmYYV
would love	XkoXqYVsyVWYW
would mean	VWTWVWxxVSWYT
would that	zZbZbZWbbaabY
would you	lZoppoXplWZYW
would your	SVUWUW0WxTVVS
write a	UWVyYwVuVTUXT
write to	XqWaYaVYvnYZu
write your	TXUWWX4WXTUWQ
writer at	WmXaYaWYXYY2X
writes to	VXSXXYSXV0WUs
writing for	UYYZZ5XVZXTZY
wrong with	YYWbabyauYaaY
wrote about	YzZbYcqbZZabZ
y buscamos	aZarvbZababbY
y me	vYjaZaVYzWZXW
year $	1SaabbZbbbbca
year contract	ryWXZZWVaUYZV
year for	XWYYZ2YVbZrXY
year to	TV0VVUQUSsUTP
years at	ZYXZabWYs1YWU
years in	XX1YwZUXXTYYV
years of	piacbcobpbbba
yesterday s	XWXXYXVXYVYY2
you 0	vTRVRWxVUQtVv
you ?	npXpaZiZptYYV
you a	uYVqYYaXYuvYU
you about	rzrYYZZZXWZZX
you and	dXVXXYnXXvm0S
you are	YrvbabYaXcqaX
you as	UvW0pjUnYXYZX
you at	WX2ZZZtXYXXZW
you available	0ZZbbcZcaaccZ
you back	TWXWrZvXXYvZX
you be	mWxrqZXXhWYYj
you build	sWVY3ZSXWrXYT
you by	WXZYY2WUaYrZU
you can	XYWZaZroZXjyZ
you come	rXpVtST4WUXXU
you consider	ZuWYvuUYsTVXX
you could	VYqYwYzYYWUWU
you d	msxmoZWZYYYZX
you decide	YYX8aZTZaWZZX
you did	yXoVaaTZwXYZX
you do	vVXjXYXXVuvXl
you ever	TX7XXYqWWSXXU
you for	bmVwYaUomdXtZ
you forward	XWYaZbWbwawaY
you free	1YVYaZVnaYZZr
you gave	UXTXZ7SXXqXXS
you get	VXWktcbcqWqYr
you give	TXZZa8WXZYZZX
you have	YVUXYXactYb2n
you hear	aWxbabYaxSbaY
you help	vXVYYXUXNTvXy
you here	UVPYXYTVV9WWP
you hire	YXSbZaXa4RZZZ
you ignore	YZWaaaWZZyYuV
you in	VVkXXXywUqVWU
you introduce	WXTZwZUZzTYYU
you join	aXZatZYxbZabZ
you just	VVnYXYTXVR3US
you keep	TUVZXYVYaY3ZV
you know	jWlktYrYsbYYY
you last	WyUZYZyZWWWZV
you let	RTUUUSN2WOwVT
you like	alpaZYspYnZaX
you ll	XYWYYXVpZr1WR
you look	lYnZoZUXXuqYo
you looking	WW4ZYZTZWWYWS
you lunch	VVPW1XSWTvUUQ
you mention	ZZWaZaXZ1UZaU
you might	UU1YYVUwWVYZU
you more	zldYrbWaYXaaY
you must	VYWYaaxaZYyUV
you need	TTVYXXuX0UyXU
you on	oxmYYYTWYyYWQ
you once	SVSVzVSUUyTWQ
you only	XYWZZZVaYY2YY
you open	XX1bbcZaZXZZY
you or	ZatbabwbZYabY
you our	VYWaZZ3ZaZZaY
you pay	SWWQWWzXVUuYW
you posted	SQvW0XTUVTTVV
you re	XXtZdZYoXxncV
you recommend	YZVwbaVbvaaaW
you review	yYWZYXUZYYWZz
you said	UVyWWXSWUwVUQ
you see	qqoZZZVsZXZYr
you send	VYYZTYwXXWRX1
you set	XYaubzUZbaZaY
you should	wzTaaaVZXWYYZ
you sit	USVVVTQwVW0WT
you so	YY1ZZaWXXuWXU
you speak	SRTXXUVxYW0YW
you still	VWpWXtSWUwXTs
you take	uYXxsZVZZYZaY
you taking	zZXaZxVZZVZZW
you talk	RU4xOTQUQTTUR
you tell	iWSYYZzX2TXYU
you than	wVvabaYbYXaaZ
you the	VYsapasaYYraW
you think	TXSpXYTzvvXYR
you through	VXUXWY4YWTVYR
you to	WqpnYuUoYkdYY
you up	SVxXXXQWWwWWq
you used	SVVwXS0XWUVWP
you ve	TXTxvYTUXUpxT
you want	UlsYxZcWWkWXr
you were	XXuaYaVZwYtXV
you what	XZ8YZZUYWWYaV
you will	xRTTXWSWXX0ST
you with	XX3XZaWZYXYaX
you work	WWWYYZxWWSWWx
you would	YyXbabYtaZaZZ
you write	sYYaasXZayYUX
you>benefit	YXWacpxXzUZhU
you>call-ask	qmvuYYnYXbXYV
you>client	OWRSWV2VWTWWR
you>cofounder	VRTV8WSVWUWWT
you>connect	VWoXlYaWcsl0S
you>content	oXvsXWTvXqWeU
you>cv-ask	uU2aabXaZWZYX
you>easy-money	TVUXtWmVVu4VS
you>equity	UVUW0utTUVWWT
you>event	UWUZXxUXWpZzr
you>expert-call	WXc5sYWYZYYZW
you>freelance	yWWrpiqYYWeYX
you>funding	RTSU1WoUVUyWT
you>i-am	nXoambadtqYWX
you>interest-q	spqamaYpZYZZX
you>job-word	cmtWlbXWsdsXW
you>messenger	XvYZZZVaZY1ZX
you>mule	nVoVXYTXXU1Xx
you>open-to-new	YY6aZaXZYdZXW
you>part-time	uWWXzTqVXXUXS
you>pay-first	VWWdXroWXr2XT
you>pay-word	lXZ0WdtWdXpWW
you>permanent	VprYqoqXXVsYZ
you>recruiter	WWyZZZlYXVnxT
you>requirements	VybXpYiaXWnqb
you>role	XuVZcmkXooXtY
you>run-code	WXXYYYVWYW2uU
you>secret	XYXZZYWYZW4xV
you>seeks	XUrZVXuWxebrT
you>sell-cta	jWlscooWXUilr
you>site-notice	YYbZZZYYYje3Y
you>speak	WXVkYpW4XnYXV
you>start	zXWXzYTZXWXZU
you>task-for-you	uoWVvXSYuVqXU
you>teach	UWWlY7XYlqWXU
you>thanks	bVZYXkTqnzcpS
you>third-person	XZ4aZbVaXYabX
you>threat	UVWXYXoXXV5vW
you>unpaid	WYXaXX4WXXrZW
you>wants-job	XkWaoYWZ4WZiW
you>we	soYesshlWUnWU
you>we-help	UTUYYX3X0XXVV
you>workplace	QO3WTTOVTUTXT
you>your-profile	irsZYYbYZZnrW
young firm	YyXZwaXaaaZbX
your 0	VYXZZXWYYW2WV
your account	YYZaaZTZaY0qV
your app	yXVZXZUZYXvYU
your application	XWZaaaWaZXZtx
your article	VXWYZXWyYvXYW
your background	ZYubbZxaaXVZZ
your bank	XYYYZaWZZX1ZV
your bitcoin	WZVZXYOYW0qXV
your book	VVSVWRTUS5TUQ
your call	xaXYabWaZVXax
your card	WYXZZYVZaU4VU
your choice	wUYYZzWZZYTYX
your clinic	TWWyYXyXXWVRP
your comment	TSUUXVSQT5VPP
your company	XYWaYZaa5WYZV
your consulting	yWUUXQzWYWWYS
your contact	UW3ZVZUYWTxYS
your contacts	WWRXWYSVVtzTT
your cv	YwqcZcZbZZoaa
your data	WXWZYZzWYVQuU
your department	ZZVaZaWa1WYZV
your email	SURUVUPUUQO5N
your experience	VzXYaaVZbVXWx
your fee	XZYzaxWWaXZZX
your field	uUQrVROV1TVXT
your firm	WYXaZZSa5WYZX
your first	YYVZYZVYYywVU
your github	VYXYWZTXaY3XW
your hiring	VXUXZX3WXXYZX
your id	tYYYZaXYbbybX
your identity	ZZYaaaXaaTyuV
your inmail	abZbbbZbbXZ0U
your invitation	ccacccabcWbzZ
your invoice	WaYZYbxZbYWaq
your job	XWjYyaXYXVXwV
your message	YZYaaaYZZWY2Q
your money	XYZZYXwTYXuZU
your name	tqkaaZWZmdqYX
your network	XYRXWZzWWPWwT
your next	ZWxbabvZYZaaY
your office	UURXVWxWTzSVO
your open	2WUXYXqXVWWYU
your opinion	TVU3VVSWWUSVS
your order	TXVVXXPVXUTT4
your own	YabkabycbakcZ
your page	pXWZYZVZZ0wPU
your paper	WVUyUWUyXTXXU
your passport	WWUXTYTXWU6WT
your password	YaZaaYXZaXo0U
your pension	SQRXVY6XSPUWR
your people	RWUUVVzVXPSRy
your phone	WWVXYYRXYT1zR
your place	UUQWVWwT1MUUR
your post	aZWbbtZYYqavY
your price	UZyXZ5QWYWXXT
your profile	YiqaaaXYYVrzW
your projects	TVQXWXpVU4TWS
your rate	zZYdcbZcbbbca
your request	VWUWWVRRVQTxw
your resume	nXvbbbqbbaZaZ
your salary	TQUVzXUXWUUVx
your shop	SZRzXWwXXURYV
your side	OQUV1VvTTUTPT
your site	TVTXZV4SXUVWW
your slides	VXTXWYTWUQUX5
your subscription	XZYZZZSWZXUnz
your talk	wXTZYXQXW1XXS
your team	VZYZYayayXYZk
your time	tXW0WWUYuWWYV
your updated	sVwbccacbbaaZ
your verification	WWVYYYUXXUO4P
your wards	RVVXWY4YTSXXT
your work	WvRaaYWrV0XVX
your-profile>benefit	SVVYYX0XYXUWW
your-profile>client	T3raZaUZaYXZX
your-profile>connect	SVMYWZUXV1VUS
your-profile>content	UVTXYU1OYWUVW
your-profile>cv-ask	tV2aaaXaYUYXX
your-profile>easy-money	UTQYVR2VVTOWV
your-profile>freelance	OORUUVOVVR3QQ
your-profile>i-am	WV+VZaWZWnYTW
your-profile>job-word	VwlYZYWZrVxWW
your-profile>open-to-new	UX0ZYaWXZTXXV
your-profile>pay-word	V0YYbaWabaXaZ
your-profile>permanent	X5TZbZZbaZaaZ
your-profile>recruiter	TW0YaaVZYYWUT
your-profile>requirements	X1RXZZUYZRWU0
your-profile>role	XTUaZauZ4XUXW
your-profile>run-code	XYZaaZXbbaxYZ
your-profile>site-notice	XX0aaaXZZWYtW
your-profile>thanks	ZYSabcYYWyaXa
your-profile>threat	ZZZccbYbcawWa
your-profile>we	0oXXXWpUXVxUU
your-profile>you	pdyXXVlsVmeVU
yours ?	VUVYXY0xrTXXT
zara a	XpZrbaZZbZauX
zara i	wZVXbbtaZWabZ
zephyr freight	ispbZbladaamX
zoek ik	tuacbcacVbccb
zoekt een	WzaabnZaaabbY
zou je	YaZvbaYbqaabZ
zu uns	Z1abbZZaaaaaZ
zum 0	VWWXXXVUXUVV1
zurich ?	UrWZYvVXxUYXV
zzp er	qYZZbZutXZYaX
£ 0	rsZnZsaZaZZaX
€ 0	rnYmduZeZYeZW
€ al	msYYZhYXZY1YW
€ am	mZZabwXYaZqaY
€ de	ZYaaarYZaayaX
€ dia	0YabaaYaaZaZX
€ h	pVXZZytXXWVXV
€ hora	oWZZa3XYZZYZW
€ im	WtYYZYXYZYyYV
€ je	XWZaZ2XUaZZZX
€ ora	pVZXZvxXYXVYV
€ par	aYZYapWYaY1YX
€ por	asZYaxWVaYsZW
€ std	iZZZayYaZZZbX`,
} as const;
