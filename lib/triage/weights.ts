// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from the texts in tools/train/messages. */
export const WEIGHTS = {
  version: 1,
  scale: 0.006117,
  bias: [0.095, -0.29, 0.11, -0.463, -0.537, -0.347, 0.352, 0.068, -0.289, 0.518, -0.253, 0.097, 0.939],
  table: `$ 0	nmXrZopYYXrZX
% a	qXYZYokWYWyZX
% and	UUXY8YlYXXXZn
% at	qVXUXX0XYXXZW
% de	ZZZavaYaaZuZZ
% equity	dbcdrddededed
% match	YzUbbcZcacZac
% more	SxsUTVNVUOvuQ
% of	jWVXupxXXWsYV
% off	YXYYWWu6YWVXT
% on	WVVWoWyVWVrXs
% remoto	0WacbbZbbbbaa
% the	STYX0UqXYYcZX
% to	PWTVWV4VZXWYS
% with	TUTWyYvXWXWYX
0 !	WYWWXvrXVcwXU
0 $	V2XZZscWXYnYX
0 %	XcWXxcsdYWsaY
0 0	hrXZjlYiYWcps
0 ?	sVUnZukccqYXY
0 a	taWanpvYXWkZZ
0 after	UWVYqXRsWTvtr
0 al	nsVVUumqWVcVT
0 all	YtWYZVyTYUXat
0 also	uxXYYYWWXXYZU
0 altogether	PTTxV0VTVVXYU
0 am	TaTpWURuuTTV1
0 an	uVWlX0sVXWZYY
0 and	amXnatjXYZrYm
0 anni	SwUXVWSWzUVXW
0 april	pvWXZXZouXVXd
0 are	VXWoZXSxZVrYr
0 as	SVVuWVRvVqrWq
0 at	TsUVWXSTmVvVv
0 attendees	TYXXYwUNYWW0U
0 august	riWXYWTtXUUwr
0 b	RrVVXTnVWWQU3
0 because	vXsWZYWaWrXaW
0 bed	SkSVWWxWXVWWw
0 bis	zZZqbaXZbaZaY
0 btc	WZYYYYUUZV4XU
0 business	qUVVWV2QXSSWS
0 but	ZWVWXYTWryoSs
0 by	VcV3UlSTWUtqT
0 c	jtWWXXTWXWXXw
0 c2	1XZbcbYbccYba
0 children	0XYYZXTXYXsaW
0 cups	tTSTVTwwTUWXR
0 customers	mXVU0YeXZXWaV
0 d	0abmXXjlXUWsV
0 day	2aXZZlXnbXYjW
0 days	utWZYZhZZXYta
0 de	UVWWqpTpXUqrs
0 december	SVtXXVSxYVVUy
0 dolares	UjVWWXtWWW2XV
0 dollar	XXUxnVyiVToXV
0 dollars	aWVzZqpTXTwXc
0 e	WaUXWuYbaTyTu
0 each	wUVrZ4VWXVbXV
0 employees	wYWWaavZaXYaY
0 employers	WSUZZXV5YWWWT
0 en	TtVstWUWWVrUt
0 engineers	VXWWZvzTZYYZY
0 eth	UWUVUWRRWR5TR
0 eur	ZWW0XrpTXVuWT
0 euro	piVnmvkbWVtXW
0 euros	qYVyXusYWUnXW
0 families	VYZVmWwWZXWVv
0 february	UXXUZdavYWVWw
0 first	TTUWWzRVUSyXV
0 flat	4WWXZTVWYXXYT
0 flats	wVUvVUdVVRVuS
0 for	jWVyZrYWXWtaq
0 francs	rVVWWvssWVVUR
0 free	RSUWWWQvWU1VR
0 freelancers	RWWYXYzzYTVNV
0 from	pVUWoTSTWTnwy
0 fte	n1WYaUYYYZZZZ
0 full	U3YaXYTXWYZaW
0 goes	UWVXYYSUYX3YR
0 grand	VXWaYYTYYszZX
0 h	wYWnXncqYVbWr
0 has	oVVWXVSUWWir3
0 horas	qoZjaseYaZmWe
0 hour	ZbWuYpYuXWcrW
0 hours	otXlYclacXcoZ
0 hr	yXYZakladalcZ
0 hrs	zvWYXYmZYXcZX
0 i	sWWVirvXXXpaW
0 if	cWVWTYSWWUtW0
0 impressions	YXVZZYSWYRX3U
0 in	lmVfWktYaUxXd
0 including	qWVYYW0WYXXXV
0 instead	QVTXURVwTSVW1
0 is	WaVWXYSpXVutz
0 it	WZWZYZmoYUtZt
0 january	hrjXZTUzXVVWq
0 jobs	XTVaaZwXqXXsW
0 juin	VWXWXsTuWVWWs
0 july	uWWXZWUoXWWtt
0 june	vXWacYTbXbYZ0
0 k	a0WZvYZaYXbaY
0 kg	QVTVVVSTXRtU1
0 kids	uUWYuRUyWSXYU
0 km	UVTWWUSzXTTwQ
0 lessons	WYZXZxqrYUYZX
0 lpa	X1WbbbZaabmaZ
0 m	jVWX1YTWXVrsZ
0 maanden	xabccbababcbZ
0 maart	srXYYWVyYWYXT
0 march	sZValaTsmXWav
0 may	jYWpXaWxXYWrr
0 members	zXUXXVUyYUWXV
0 meses	yoaZbaeaabaaZ
0 mesi	xabcccbcccbba
0 met	vrXYZZVXYXYYu
0 mil	brXkwdZrYXiXV
0 mila	VzWWtXUXXWXXU
0 miles	sVWXWXRVWsXzV
0 million	VoWYvZUZYXzZY
0 min	VVU5XXkYnVkXU
0 mins	VcU0YYtpXWdZX
0 minute	WYe0amsbaWYYX
0 minuten	VXW3WrXtXWXXV
0 minutes	XXW3aqdiZWdYX
0 minuti	VWVyYVdTXWVxS
0 minutos	WXW4YlbXYYWYW
0 mois	xtYabaYaZaaZZ
0 monate	yqabbbZaabaZa
0 month	0mYaakZaZaZaZ
0 monthly	UZWZoZ2ZXVqYX
0 months	zZYdjaZacadcZ
0 nd	qbmXXWX1XUWYd
0 net	R4VYYWTXXWTYU
0 new	YWXaaaVYYVY7V
0 no	cVVXXunvYVWXW
0 november	rVWWXuTuXVWtW
0 now	STTXnXSVxT0YU
0 october	oVWWYbnwnVWWu
0 of	UUXaYXnrXavwk
0 off	yuXYZWVYYYWVV
0 on	raVaspaVXUoWu
0 once	RTRVSVuTSS3WU
0 online	XZYXaxVvZXYXV
0 or	qYUoYY1oWVYYX
0 ore	mqZabuZZaaqYX
0 others	YVYZaUWYXRY5V
0 out	xUTWXVzVYWVXU
0 outside	2RXaaaXaYYZZX
0 p	zSTWXslVUTSRQ
0 page	0WVyWQSUURWWQ
0 pages	1XWZWwWuXWYXU
0 paginas	zXWWWvUVVTVVU
0 paid	UvWwZvUQZZXXX
0 payable	aWVXWTwQXVvXt
0 people	bxXYYmoYXWXxW
0 per	vYYdbtmaYYjbX
0 percent	UUUY7YnXUUWYV
0 permanent	Y3YaaaXWZXYYX
0 person	nUquWWQwVTlsU
0 plus	qxXXZvZWZYXaX
0 pm	ZZWpYoUwYWtYn
0 por	RVWYX2tVWVkWp
0 posts	uVWXYVwWYUVsW
0 pounds	xWUwVnuUWTVXS
0 pro	3YYYZVXYaYWZW
0 questions	WUX5ZUUQXVXVU
0 rd	oUVqXTVnWTmW1
0 readers	WWVYWSR3WRVVT
0 s	UyUVSWUVXUVW1
0 salary	W0XYlZVaZXWUX
0 searches	WYVZZYVWYVvxT
0 seats	moTXWTn0WVUWS
0 seconds	qXUXYYqvuUUZU
0 september	0uXYYlUeYVXWb
0 sessions	PTUtW2RTUUiVR
0 shops	zXXXWYrZaZYaY
0 short	NTSyURNzVSTVk
0 st	XWWXXXrvzUkXT
0 staff	mzYlWYdrYXYYV
0 std	2YZabXYaZXXZY
0 students	qYYZYRUzWVuYR
0 stunden	loalbampaaqYY
0 tage	wtZZaZqZZZYZY
0 teams	mVZYXXa3ZZXYV
0 th	pmXZXabtZWYXx
0 that	vXxWXYpYUPYXV
0 the	QnWwoeSWWnWXu
0 then	UVSXWrRSWV3XU
0 this	SvStWURqVSVTw
0 thousand	Q2UWwWSWVUVYT
0 till	0VWXvVUWXSVZU
0 times	SwUYWXQXWjtyU
0 to	osVoYcXZYWsYr
0 today	WYVYYWTzXUxXS
0 uhr	UVVWXVStVUUV3
0 until	ZXXYYWm2YXpYU
0 usd	wZXqZlmYYYqYX
0 usdt	YaaZYZWaaa4aX
0 users	rZXZeanZaaksX
0 uur	vqYYZYWdYXeXx
0 via	RWUxaZUXZYzYX
0 videos	VYVYXVU1VTsXV
0 voucher	TVS5WVsQVTTWT
0 wants	TWUUWjQUVQWV2
0 we	SzZYfXvnaWYYX
0 week	nXVZZr0XYYXZX
0 weeks	pkWZZtYurYYZW
0 when	xUtYXXSXWVuZV
0 which	UYYXYtVYaWtZw
0 will	VYZYZYVVZYmYz
0 with	WvVYmXqqYYtYZ
0 words	uWVWa5SuXURjU
0 working	yVWXYYWXYVkxP
0 x	tVVpWawUWVoXn
0 y	rVVUXuSTVRSR0
0 year	RaQWWXwVyNUyT
0 years	nrYZnaXaxaYZX
0 you	mtVXWXcWXV2XU
0 yr	UnSYXYTY1VUWV
0 yrs	rtVYYYmYuXYXW
0 £	awVYYvrXWVYZU
0 €	odWsZumbXWrXX
EMOJI 0	UXVYYVSzVUWvU
EMOJI i	tXnZZZsZiXYbY
URL if	WXUpYYUWyVsUT
a $	UpWvXpyUYXUZW
a 0	rcWtblneeWYYm
a actuary	srYbaaZboaZba
a alguien	RkSstVTVzTVVR
a backend	apYaZaYaXzYaZ
a background	zrZZbaXabcVbZ
a bad	RUwtUVnUupWWT
a bakery	cSSU1SORwmQVR
a bank	dayWlXXXXWzYV
a beer	TWSWUWRrT1VWq
a bell	zXVaraWaYYZaX
a bench	bYYZaYzZWtYZY
a bicycle	TvTXXvUVWvXYT
a bid	oUWtWUSWYVVyR
a big	WqtZYYVYWaaYx
a bill	uWUXUXsVVSxWQ
a biostatistician	ZyYbaaZalZZZZ
a bit	tZoWklXXrbYZn
a block	tUXVXsuWYWWWV
a board	wpvVWXUUYUmYU
a boat	sWVWXVTxWqWXT
a bonus	UtWZVZVZsYyZW
a book	UWVUX1wnXSWYo
a bookkeeper	sNSVUUzURSVxS
a box	TXWYXtmYWmwZV
a brand	SWVWzVmWvVWYU
a brewery	vwXZXXUXZWYYX
a bridge	UUUWW0xRSVVXV
a budget	1qWXWXVXYnYZU
a business	YvXZwZWZYYoaY
a call	iYbtmireZZXab
a candidate	UvPXWX1ZWWXTV
a car	tvVwVWSXUVWZV
a career	SQ3UWqSTUTWXT
a casa	QuTUVqSTvSvTP
a case	TYZyYYqYZZsZX
a certificate	SXZXatTzZYWYW
a certified	nWVVXV3VVVWYX
a chain	SWU3WVVXYXXaW
a chair	UuWXqWVWXVUXw
a chance	kWSXXXVW6RXXq
a change	VW3YXVTnVpXYU
a chapter	QWWXY0SuYWVXV
a charity	xjXrWXsXZYVaW
a chat	WtxXpZdYXcZZX
a check	tZZZbXWZaazbW
a cheque	WZaXXWXZba2bY
a children	0STVWTSyTSVWR
a circus	rUTVUxwSVTTWT
a clean	WVSWVXuZXXyYV
a client	oXrkYYckWaptU
a cloud	WuXmXZVZusZYY
a co	tTWY3YUYYWYZX
a coach	eVTXVwxVVTRXT
a coffee	UntWmYwXnbYZW
a colleague	YtbsXsTxiSXUV
a company	Tbcu3WaXZTXbV
a confidential	Ua3WWYTXWVtUU
a consultancy	ttdlYZWZlVZaX
a consultant	UrWzWUSVWVVXu
a consultation	VYX1ZYkYYYYZY
a consulting	QVS2YXRWnVWYU
a contract	0lYZaaXZZZobY
a contractor	tjWYpYwYXmYZX
a conversation	Vt0bYZnYYXXcW
a couple	SV1UWWzUTTWXT
a course	TXWXW7aUXWWaX
a credit	UvXWZYrUZZtYX
a crypto	qoUVXXRwXUsWT
a cto	ZXYb0cZbZYaba
a customer	TYU4lURrXmWYU
a cv	UyvYWZTYnUYZY
a data	smZZerXkdZZal
a day	xXYaYucXdaoZY
a decent	YleYZYWxVmZaW
a degree	TVQYWYSW5QXYV
a demo	UYWRWW7VYWWZV
a design	0VWYmrlXXVYZX
a desk	XxTWRURuqVVYt
a developer	UWUXytSWvUYZW
a development	VXWuYvkYYXYZX
a devops	WvYbYaYbwZbaZ
a different	eTRVWWoxWsUWR
a discount	TVUVSXyUWTUXx
a distance	tZZbqapaZlZaZ
a document	qUUUWVRUVSvwQ
a dog	kYXaYaVZZ0aaX
a door	RVTWxtRTwSVXT
a dozen	yUwXXYUZVUYZY
a embedded	ZvZbbcZcpacba
a ete	XoUYYYVXXUUt1
a family	qZssVvUWXVXZW
a fan	UURWXXSTR4WWU
a favour	SWuXXYUZtTwXV
a fee	znXvagTZYWTZm
a fellow	SVUXWX0VWqWWU
a few	pX0dbZVYladZX
a film	qWWUXSrrYXvYT
a final	ZtZbbaYbsZbba
a financial	tXZccbacsabcb
a fintech	nXXwYUrXXYYaY
a firm	nsbWYZ0YWVYYX
a first	owVUmVuWtWXZW
a fit	oY1YYYnWWVZZZ
a five	SWpWYpzrXSVYW
a fixed	xrUWdXxYXXWaX
a flat	iuVTVyvWZVWYU
a follow	oYWxZXVXYXsWT
a form	sWVtXtTTWVtZW
a former	VWxnnlXtcUZZX
a fortnight	ylVZYYpYYZYZY
a foundation	YWS4WSSWXWVZX
a founder	UWUxmWsYXVXZW
a founding	ZWaa2aYZabZba
a four	wsyWUVPWSTVXS
a free	XWVXlXx2XVWlV
a freelance	xUWZZhaYvqZZX
a freelancer	tUXXXYxYvXXZY
a friend	WaVWrkkzZpZXT
a full	wxWaaZXaXaabZ
a fund	oUUxuVUYYXWXV
a gap	tQ1ZmYkXXVZZX
a gente	kiYorURoUurVS
a gift	TrSWXXuWXXwXV
a gis	UvxYXXTVWVXYV
a go	TWTXY0uWXTYXW
a good	qnZYZbUXh2ZYV
a grant	xUXWptpUYXWYU
a great	alabYuVoXtZXX
a group	sYXVtYUxZTnaX
a guest	TVVVXrQ5YVfXS
a half	sXnaYyVZaZZbZ
a hard	QVUzsURWUlSWT
a head	S1VXuWqYnVWYV
a heat	QTTW00SUTRUXV
a hora	rXZabxZaaaaaZ
a hospital	sVXstYYZYjpaY
a hotel	Q3TXXWTvVXWZW
a house	qkUWrWxVXUoXU
a housing	xTXXZZWwZZZaa
a hr	b2ZaTZXaaaaaa
a human	VuwWXXrSWVVVU
a ios	ovXbacZcbccbc
a job	tUtZZYSWucZtU
a judge	NSQ2UtOOUtSTQ
a junior	UlTYXYRX5YXYW
a kitchen	SXWW1XUXXqUaW
a knowledge	UuV0ZYTZXWWYX
a l	toYYZsWpqVXXV
a la	leVXncbsmVYWv
a language	eUVWxwSUXWUYU
a laptop	wYaYZZUabaubZ
a large	2UVvWUTXWWWZV
a las	SUUxWURpVTVV3
a lawyer	rWsYqZVaYWraY
a leading	VqsZYZmlYWtWU
a legal	TvUZvZpZXXZYX
a letter	dUXZ1YWuYYYaX
a level	sVWWXpTUlSyTT
a licence	sUoWtXnWVSuXU
a lighthouse	uUUUwVRuUTVXV
a line	qpUZmYnVXwYZW
a link	UXYkZUuzYXmZX
a list	WW1WXoaVcUXXt
a little	WnVYmluXdkXjr
a living	wWRuUXyVVQVXo
a locum	r0UZUYWZXXZaX
a long	qrwWXUsXXRXaZ
a look	sbnWnVSyrTWoS
a los	qSSVxTPTUSSTw
a lot	VUukYrspXmZYV
a lovely	UmaZZXoSXsYZw
a machine	QvWvsVmWoWVXU
a man	RuWXVUvrYrXXU
a manager	SySWVVqVTxWXV
a manufacturer	PVT4XVRXYWXYV
a market	YWYYtasraZZaY
a marketing	tjaaaaWaZvaaZ
a mechanical	XWWaqXXXtwYXY
a meeting	SVTWWXSxVsyXR
a mentor	VYYWU0UsXrXYX
a message	WXsXZXVVXjQ3V
a mi	lXTYXWU4UTjXU
a mid	WxTZYaXYwTXaX
a minha	sVpVwxRURSVVS
a minute	UXUrXX0VWVUWr
a mock	QVVyWUyVWVVYU
a modest	ZZabrsabbabcb
a module	XYZYZ0VrYYZaY
a moi	RUwWXVSV0TVWU
a month	pcWYwkxYXVbYW
a monthly	0wWYWYTYYWYaY
a morning	lUW0WrXVWTXYW
a mortgage	VuVXXWSWvtXZW
a move	VzyVXYUXuUWYW
a mug	SWVXXWR3YXXYW
a must	yoYbbaZcbbZbZ
a mystery	SVSTVVOTyQ1WR
a network	dpVZpZqZsVoXX
a new	ZVtpbZYkcUcrq
a nice	mWwWWtuTXQVYV
a night	vUTUVQownXsUR
a no	nYpqYaWZopZbY
a normal	p0YbYaZaYYYba
a nossa	tdoYoqoXZXcYW
a note	UXwXXrTUYnVWx
a notre	SsUPWwRpWUvWR
a number	Xk2aanXZXYZbY
a nurse	jWUWYWmpUrzXW
a one	TXWqXr3XZVZYV
a page	tYhYYYzZXWYaX
a paid	oYY0XlaYZYZaZ
a pair	TWVYWWsWxTUXs
a panel	UWXtXTn0ZUWaV
a paper	PRPTTzPqUwTTP
a parcel	UWWXXVTUZVyXw
a paris	WwZaZWXZaYaxY
a part	bYXZtpYXZXuaZ
a partir	SnXZYX0YsXYYW
a partner	sVZWvXpqWVqlV
a partnership	TWUWzWuUYXVYU
a patent	QQQz5SMQSQSSN
a payroll	vXVrWYSWWwWWR
a pension	S1YZYYVXaYYaY
a percent	MSTP6QOSVTTVU
a permanent	oyjaZmYaYZaaZ
a person	qXUtucYXWapZW
a personal	tVWUXV1VYVXZX
a pharma	utXaabYbZZbba
a phone	yYXVZVUsaSaZw
a photo	ZWUYYXTTran0V
a pilot	RTTX3YqTVWVYV
a pitch	pVxWOVQVW0TXS
a place	SuVWvWUVXVuXU
a plan	TWRYWYWWUzvZV
a plant	eTuWWYxYVUZaW
a pleasure	blaaZfWXY1YZj
a plus	swXXZsXZYZYZY
a podcast	WYVYXWp0YVWZX
a portfolio	yZYZZXsZYaZYY
a position	XWsYZZVY0lYYW
a post	TsSXYXUVURV6R
a practice	PXV4UWbXWVVYU
a price	yXUWWWsuYUWYU
a primeira	UWWWxwTVnWWYV
a private	nUVuVXotVYtXV
a problem	zYTUXYVXWTwYS
a product	YprurZWYbYYaY
a profile	ZWzvZXRYXXYaZ
a project	jaomjZubpYYYW
a proper	sxWYsVcZoVZZX
a proposal	twWYVUsUYYWYX
a prototype	UXW0UXmXZWZXW
a public	xuXYaYXaZYWaW
a qa	mqXZqZWZksZZY
a quarter	kVXwxVtUWVnXU
a question	WX0YZuTTVSZYW
a quick	fnlzjYpWYXYZX
a quien	YuYZYYmZyYZZX
a quote	qWWUXUwuYWVqT
a rate	TXWvYWVZYXYay
a react	iuWaaaXaxYaZZ
a reading	utYZYVWWYWsaY
a real	WxUXntlkrVUXU
a recommendation	UmVWWYUVXSX5Q
a recruiter	pnYZYajakqZqY
a reference	WSVaZZXY4dZZX
a referral	lVkYrbXavYYqZ
a regional	noWYXZVYYXxZZ
a registered	dxYaZboaaaabZ
a regular	QzUXXxUSVXWWW
a reminder	YnWUabsZ1TZXh
a reply	TuXnYyUXXXYYX
a report	yVS1WPdsURVVS
a research	WyU2YXRVYVXYW
a ring	wtUXWjTVVUWYv
a role	UT2XYpUXqUYYn
a room	pUVXqvUUUYXYv
a rush	zWWWYZraYYZaX
a safe	TVUWXXRVWr0Tr
a salary	TnUY4YVYXWWYX
a salesforce	azYYZZVpYqXYW
a sample	gZZZZozYaaZbZ
a saturday	sSTwUyQSVPTSS
a say	SuTX1WRVXUWZU
a school	oWXZZRvXvVYZX
a search	qcxYZYknXXZYY
a seat	VrmyfXnoWWYYY
a second	rkUrXWqWVurWW
a senhora	VozXXZVXnWXYV
a senior	bxeZZrYZaZdaZ
a series	zVTWXWmsVTXYW
a session	PSTwT2QTUUUXT
a share	uuVXptUWYVXZX
a sheet	0XVXXXqWVUXZT
a ship	rVuZYoXYWYqaW
a shop	vVuvWXRWUUYXX
a short	vYiXapsdXkYZX
a shortlist	XYyZVanZYZZZY
a single	aUUwVscVsUUYW
a site	RutXTVQWvQXXs
a six	4YZZaYWYaZXbZ
a slot	WYrlZYwpaXYaW
a small	wYapsXaWcidYZ
a software	UVWuuYpZmXXaX
a solutions	jzXZYaXabqZZY
a speaker	TXUSY1TuZSSZW
a sponsor	rUWWW0SOvXXZW
a spreadsheet	NxRXwWvWVPVXU
a staff	a2UUYxTTXWWYU
a start	k0dYQYUZaXXav
a stipend	UWVVu0TXYYVaX
a story	TVWWvVTtYuWZX
a student	UWWYvWVubrXYX
a studio	0YUYYToTyVXZX
a study	ZUR5XTrRVTVWT
a su	UuUXWWrXuVrXU
a sua	YaVYXhYWbXpzp
a suitable	nZbbbbpbtaaba
a summer	XZYXYsVZyVZba
a sunday	vwSXVWUWWOWXw
a system	nYWXZYyYYmXaY
a table	sVWVXWuwXUWUS
a talent	Xc2aZZUYXVuZX
a talk	TVsVVX1UVtWUT
a tax	SVUWtWRyTVQvT
a te	WwWZvVUWVuYYW
a teacher	SSTTWzStuVWXV
a team	TpaiumpXccnaW
a technical	vnWouoVXXbYYX
a telecom	zXXadbababcba
a tempo	Y0aaabmZaaaaZ
a term	SRSTyutUSVTXU
a thank	TnWuXXoWsrWYV
a thing	rwUXdXmWXsWZV
a third	ZZYX4WYbWcnYV
a three	yYYXYTXZaauaX
a time	UpVuYYrsYYYaX
a tool	VXYZwayZaXZaY
a training	gUXWY4RWWVPVU
a trial	dVVvwUUUXVrXU
a two	wqWXVvqXXXUYW
a un	TZwyXmUUoUbXV
a una	tsVXXWUXvWWXU
a university	pTV2dSTWTuSYU
a us	VWvWXZcXWXwaZ
a ux	znXYXYXZWYYYX
a vacancy	bvpZYYVYmWYvW
a vaga	olVaaaWZXYY1U
a vendor	QUX0WTTRXWyYS
a very	aVxdrcXeoUWYl
a video	WXVtXomzXWVYW
a view	TqVrYuWrWjXYV
a virtual	WpRwXVvTVqVXW
a volunteer	srYXWOU1WWYZU
a vote	0XXXuSUWYXYZW
a votre	WtXpZtUYZWoqV
a vous	yVWYtWUVWWqXU
a wall	VWvWYXuXUlYYY
a wallet	yXsYYXVXYUWYu
a website	sRRWQVuyTQrWS
a week	rnZabroYcXlZY
a weekend	pdVWb1qVWVWYQ
a weekly	kXWWXTp3XWXYX
a while	dWvXWsRVxQWVR
a white	VVVYWYmWXVtXx
a word	cTzqkVUU1UTWT
a workshop	pmVVrusaWVWXV
a written	vYWvZYVZXYZaY
a year	tZWracqdchcZX
a yes	tYVtUYsYZYYbY
a young	VvVX1pUXiWYZX
a £	RUR6VUORVTUWT
a1 0	U3WYYUVWWVXWV
aan de	VWuYYYzXWVtXV
aan een	qYZqbauaZZabZ
ab 0	QWYuYTzWYYXYs
ab dem	STTVrTRvUSVyP
ab sofort	iXYaZaXtxZYYW
able to	wclsWWWWrZWXc
about $	vWVZVYwYYXXYX
about 0	4aWXdlUqYYYZX
about ?	TXtXXWRyXVXXW
about a	mVzVmXcwgVaXU
about an	wXXuZWWYZaXaY
about being	vUVXZTuuVQYYX
about burnout	QVTSVuRwVwSXV
about data	TYYWZwsqYXYZX
about how	UXTrXVS3vSXYV
about it	quUsoaUpZYXXk
about leaving	TXPXtYnXvsXYT
about lifts	vVRwTVpVWTVYT
about me	UWxWuVUXUqXYW
about my	UVsXwXsWScYXV
about our	dWWWvVoqXtVYV
about rent	pZYZWWVtvWYaX
about that	UYrUYutUXqYaW
about the	jnkoYaXlZqWXs
about to	XTRyeTRTTtVxS
about two	oUWwsXUWXWnZV
about us	nV3WRXVWWRYZX
about what	lf1XnXnaWWbZW
about whether	RW3TXWqUPTXZV
about why	pmpXYapYXpZaY
about you	dV0XqWWXUyXXT
about your	VXomcXzoWemYW
above the	qzWXrUVpXVXZV
acaba el	WtWYXYwXqVXXT
accept the	xYYxZVSWZXWYW
accepted your	UZXZZZWXYlY2T
accepteriez vous	ZZXbZuVY0XYZX
accepting applications	WVZZaYWwYXZ0W
accepting my	ZaqbbcXaZxaYX
access and	UYuZtZlUZYqaX
access to	WUuYuXTpXWhYr
accordance with	UwXYaZVYYZVot
according to	zWYXZrUXZYXXs
account ?	vWXUXVPXZY0XV
account and	nYZZYZTZaZ4YY
account executive	WpVZYZ0YZWWsV
account for	mZYVYUVYZW2XV
account number	WXYYZWVXaXwWu
account of	VVYWYWuUUtwXU
accounts for	uXWVXWPWXWxWs
across the	VndYZYTXWxYYq
across your	apljaioZasbXZ
act as	QUTvXqRUtUxWS
act for	sX0PVWVXWUXYu
action is	VXnYZZUWYWqUz
add me	QWQWXWrWxTxVQ
add our	QUwUXWTWZY0YW
add the	WWWaaXVTYWt2X
add you	WX4jYYUmWmYXW
added to	TUUXXXSVoTq3P
address and	VYWXWYUTXW2XS
advance by	VYWXYWTYXX2YT
advance of	TVUWX3TTVRwXV
advert ?	V5VaYYVZWYaaZ
advice for	XXXZvZWYwpZaX
advice on	ZXUYaaXZ1naaY
advise us	VUWzwUTUYXVZX
advisor for	bRS2SSQTVTTUQ
advisory board	TTVywVVWXXYYW
afraid but	rXWZWvTtXWZaX
after 0	RyUXYXmqoipqV
after ?	VV3ZYZTZXVYZX
after a	vypYWYUYXhaZX
after four	UVRvTWQUU1WYS
after our	vXVuYXPYYxXZX
after people	RW2wVWSUSYXWT
after that	SrqXlvdVXShrb
after the	UrniabrXXyZXV
after two	OzSTSVPTvSWXy
after which	sUVUVROxYWsWS
after you	SURXWunWVoyUR
after your	QkTWWv3QVVVWU
afternoon ?	uURVUWqUTRVV0
afternoons a	1UUzVVVYVVYYW
again !	TsRWWXvUWwqVR
again ?	SnpVVWqVqQVUw
again about	VS4uXYUVVQXWT
again and	TVvWpWSXXTXY0
again for	tVWWoTxXqVWYS
again i	RRpvVphvTSqWS
again in	RUyUVUSSSeRxN
again on	ssSWWTSyUSWUY
agencies and	WXtuaaXcZabbb
agency ?	QTwTRUMSwNRUv
agency and	mxpZYYfXhXXaY
agency for	ZV3VYXcYYVVZX
agency has	lpWZZZxYZUZaV
agency s	sXpbbbWbZrabZ
agency you	oZpbbbqbabacb
ages ago	WonYaZUZY1aYW
ago and	UtuYYYTXdwXVW
ago you	UQRwWYTYsxXXV
agree on	wVWVcWSWXUXxS
agree to	cVWqXWxVXVWvS
agreed to	wxYYYXUYYUVYq
agreement for	zYWWYYVWXVXXp
ahead of	VaqWtZbWYVyZV
ai ?	XX1ZYXpuYUYXW
ai in	YaYYasTyXXXYX
al 0	uWYYtYWtYZXXX
al dia	xWWYYXVvXVoZV
al giorno	mYYYawWVZYwZX
al mes	iuYXkloXZXvXV
al mese	loXWposUXXtXV
alguien que	SqTW1WTXUWTXU
all 0	sXWZZYVYWvXrU
all ?	aszYXZoWXTWZW
all day	YVVYYqUrW1WXm
all i	r0USmXUXUpXYW
all in	plXYZkwaXoXZe
all is	WYppZaXZYqZZs
all my	rWVWWTqvtPWYo
all of	QivraVUVsviXT
all our	bTTVXWmxWVwVQ
all over	Ta5YXVRWUQWXq
all right	pTRWWtRTVzUWr
all that	buWZrZpZYXYbZ
all the	lXVuojZoenXYa
all three	UZ0uYXUZVQYZX
all you	RVWXUkzUWsvYU
alle 0	pUUVVVSyUSVUw
allowed to	czkpXWcVsUXYV
along ?	RWUXWWvXxlXXU
along the	RUyTwTOVTtWYT
along to	WXWYZWVxltXYT
along with	nmTrVrTUxVoZW
als business	XjWZvZUZvXZXX
als controllerin	YxZaaZYZVYZtX
als data	Zubcccabqbcba
als projektleiter	YvbbcbZbXabsZ
always have	SVpWWVRwVxUVO
am 0	UpVWmkToVTVvu
am a	aaabbZXcyanba
am allowed	p0UYYYsXUXZZY
am available	XWXbabpZttZZX
am building	ZusZiaVaYZaaa
am cto	tT2YVXPZWUWZX
am donnerstag	WXWvYVTuXVXUu
am following	bYuYbZVYWwXWX
am having	yYWYZYVYvXXaV
am i	itTXWX1XVoWYU
am in	VWVZVZvYrtXZX
am not	ZZobabXbXyYaa
am now	WWrYWtrWUvWXX
am pleased	WuXYZqUrXUtYW
am reaching	eYvYZbWbsXbba
am tag	cYYZasWYZZyZY
am telefon	TU0uWSTUWTVSS
am the	tlTXYXTXxTtYV
am writing	YXotYYuXpYXZW
amira !	WpsbbbYaaraYY
among our	WWWWwYxWZYXZW
among the	UU1XUVQvWRWxT
among your	SSRWWURSx0XVU
amount of	UmXXYYVWZXmWz
amounts to	UVXVYXxXaZwYX
an account	VVVYSYzYXWzYX
an actual	QvXYoYwYXWYaV
an actuary	sqWXWVVYzWXaX
an advance	UVWXY5TTXUUYX
an afternoon	tVRWUwPwRRVWq
an agency	upuXeXkZZYYaY
an ai	PTTvVT2TVWSUS
an angel	VYZZ0ZVZZZZbY
an annual	TqxXYtVXWXWYW
an answer	ZlixXWkWWvWYV
an app	qWXW5YVXYWXZX
an application	TrlXZXqZwXZZY
an appointment	SVVVWmSuWVwVq
an associate	orXpYtVYXYZaa
an author	nWXWYzUXZoXZX
an automated	sYYYuZXZqZXaZ
an den	SQUVxVTUwTsWT
an e	TWXVXxQwWWoYT
an employee	trVWuWTXVWWZX
an engineer	VtXZmZVXZYzXW
an entry	XaYYZYTZxVuaZ
an envelope	UWTVSWRUVTvX1
an episode	PUTRU1ueWTUXU
an exclusive	XZYZZYrzZXXYW
an executive	UVUUYvlwWTXXY
an expert	WYW8ZVWWYVlZX
an exploratory	YY1ZYaVZYYZaZ
an external	0TZZbqXaaaaaZ
an eye	UYxUswTYUVYZY
an honest	tV0YXZUaUSZZY
an honorarium	VXZVZ0XVZYtZY
an hour	mXYxaulkZXYZX
an idea	VXUYxX0oWhYZW
an independent	3XYaaZiaZYaaZ
an instructor	WYakaxYXtZaaa
an insurer	oZWyaWVZZWaaZ
an interim	sXZZbZuaabbaa
an internal	1qYZZZVZaZYZY
an internship	YaZbZZYazYbbY
an interview	UjRWXYYX7SkYV
an introductory	YrsZjbmaZaaba
an investment	WZX0aZpaaaabZ
an investor	TVSs2XQWXWWYW
an invitation	XmXYabXYZVX1U
an invoice	yoVwVVRYVYVYU
an offer	WsVWoXpmrbWWq
an office	U5TWuXTXVaYYV
an old	vVUWqVTwWsWYU
an online	eXWoWxwUXXVSW
an open	xzWZYYWZXYYaY
an opening	XwqbabbapXaZa
an opinion	tVXvXUSUXwWRR
an opportunity	SVUWTa1sYriYV
an outside	xeWYZXWYYYYZv
an outsider	2uTVVVTWVUWWV
an owner	OUTV1TyTTRWWT
an unusual	5UQXWVTWUWXXV
analista dati	osabbaZaaaarY
analista de	ntZbbaYamaasX
analyst 0	iWYaabybZZaba
analyst at	XzXaaaXaYaqYZ
analyst in	T2VZYZUZVVZZY
analyste de	jvacbcZclbcbb
analysts in	QVVXa3uYXXYZY
anchor ?	UWruXXUVstXWT
and $	XvYftYVYVXuXX
and 0	alaYudWXXVcwp
and a	oqZXsmWqYbbYY
and about	zVWYuZSZXXZYX
and after	TYvWWXszUOVXT
and airflow	jXabcaucncbbb
and all	cnTqzsTUYUbYU
and am	XqlZZZbZwrZZX
and an	UZXazVulWUdYl
and answer	VWTuWXrUXUXwW
and are	WqknupVXqdXZW
and as	sSRTUxQTVwUWQ
and ask	kWoWYXUxuTTYV
and asked	wVrXXZVZrWXZX
and at	SWs0XXvXWTWYV
and attach	lXWZZZVZoVXXy
and azure	uYZbcbZcpccbb
and back	WZoabaWaaZybX
and be	iuUVVSuxWRsWR
and best	rXzYaaVaYXYYY
and book	TlYZZyqYaYfaX
and bring	UrYYZWUxaYqaY
and build	vqXYWXRXvVrZX
and by	qXtWYYTWXTysU
and can	pVbboVrWxTrXX
and car	urVXZXTYWZuZW
and confirm	qWuZaaWaXYuYX
and contact	tXzaaaXaZXWYX
and could	qXUXXvpWvTVYT
and didn	VXVYXXuVvsYZY
and do	rTUWYsWWsWqYv
and don	TVtXpXYqUysXT
and each	TvruUVSXWVpYW
and earn	WXUpWU2WYVQYX
and english	byWWWXuXXYXYV
and enter	WYYYYUWUYW3WU
and every	vtmYXXSXXWsaX
and everybody	PXUUoxRtUUuYW
and everyone	xVxVWSStVVXYV
and expected	W2VbbbZaZbaaZ
and fill	QVV0WPSvYWVYU
and find	WWyZXaraZWYbY
and food	TVu2XqUWUTXXW
and for	YqqqYbmlWpXYY
and forward	RWXYWXTWZU4UU
and found	uZWZZXnYZuWaY
and free	QvWYYXwuXUVZU
and from	TVsZ1YSWWUtZW
and full	UjVYxYWuWWXYW
and get	fVVmWrtVXW1WU
and give	nTtWvrQVWUvXS
and go	VVvYYZWZYvZYW
and good	oWWYoXbYwrYXV
and got	SWVWVVpvU0WWR
and half	QUTX4uQTURTWT
and has	cdWssuTVUqYZW
and have	qkWadbpXplaec
and he	cXlYmZXXWj1aV
and hotel	WWWSXkUvYUwZX
and how	UVtWXVP0UyVVR
and i	lmocmbmZoiaYX
and if	mawYbVabyWfYU
and in	YqoYlZSXWvtYW
and insurance	XXvZYZSYvVmaX
and is	XXrtYZppYWnYb
and it	nkaXabsbWvoXW
and keep	SWowrVbVWVvYc
and let	aXUXYX0XYmUYt
and liked	yTWZYYVZY1XPV
and look	TumsqrYcZVWXT
and looking	UtWZuqVYsYZaX
and lost	VvlXYWSvXXqYV
and make	wqWZYWUtYXZaU
and mark	SWXWYsUxYUuUR
and may	qWeWXXmXvrXZV
and maybe	xTUWyXTWXRUWq
and me	RmcWxUTRmwVWq
and meet	TtXXXTS0WUYXX
and members	UYVxYUUsaUWpU
and mine	SVRWUUQVT5UUP
and most	WVUZXS4ZWSZba
and must	uWWWXXvWtUpXV
and my	xapXbYUXoXsZZ
and need	whVunWWWWVtYc
and needs	lvUnXVTVpVuXp
and no	qaafzaUqaXVXY
and nobody	wmVtWgTVnrdYZ
and none	sWsuXWSWXWsYU
and not	kzUuiWTXjmXYU
and nothing	PVRtTSuTUyWXR
and now	UspYwYTWoqkXV
and of	tVVUSQwTUVwYW
and on	rXpVsYppYWWZX
and one	sYmZvWYmaaXqU
and only	WWrYYXvZWVuaW
and open	uUuYZXTUsWVXr
and our	xZVXdxWYXYrYV
and pass	VWXVWXvWWVzTS
and passport	pswabbTZYaSZX
and password	ZYYabZXZaY4NW
and pay	rYVWo3nVWVXZU
and people	TWxVWVQvvSVWQ
and perhaps	iYXwZZWaoZYaX
and permanent	XT1bbcobYYbba
and please	zXWYZYTtWUXYp
and post	VTVYXX0UWWwUX
and print	0VWWWVvSXRVXT
and put	xXUvVXpVUVVYV
and read	VVTXXVSqVyvXV
and receive	VUWuXWTUZYzZY
and record	VWZYZyXWbZyaY
and return	nXTYZYSXWWVY2
and run	urZYaZVYbZuaW
and said	WWVZtZUZwsXaX
and sas	bUraaZtatYZZY
and saw	VXTZYZtYruYYX
and say	wVwYcWPXmThYs
and says	QwTWWsZTwUWYV
and see	UwzYrYVXWaXYX
and send	oXYZZYUZZY5mV
and she	nVnXtXlXXWjZs
and should	onrYYYXYWWXZw
and show	mWWXXwsUWUqXU
and since	zWWYtXQYXQYYt
and so	WyVXZWrTVtYZX
and somebody	mYwXVXmqYTWZs
and staff	VtyYZVTUWsXZX
and stay	iqUXYZVZtspYX
and take	nWjXpWokXWoZs
and talk	Wa1TsiSyURWYU
and teach	PVWXY4UUYUWZW
and tell	fYWulXWmpWuYV
and tells	vUSVWZvYYWtaW
and thank	TXoYZYVYXKXZ6
and that	bcXYYcnYpoeZu
and the	pmXdfndZjbnYk
and their	SrSVWYSvXVWZz
and then	bbXrXccYelvWi
and there	ZZWuuYrmWZlZV
and they	ZpdXbwcWWVbZu
and thought	xqRcdoaXXsYZX
and three	vUUUuxQQXsWXU
and to	ZWUWZsYWrutbW
and told	lVWYXYUWUrXZx
and travel	QWXWY4TUVSWYV
and two	xpZZdkbdYXbZY
and very	UVVYxWTXktXYW
and visa	xWWabbXcZbuba
and want	njXrvpVZXXdaX
and wanted	iqlabboceZabb
and wants	bwZrqYTZYYpZX
and was	WkrYaapYVwaYX
and we	rqcrndbbYXaZY
and were	pYxXWXVYZSrYW
and what	rWpproTrXXXbW
and when	Vj1YnYRUVZvYU
and where	TXxsXXPxURVXU
and whether	sVslZZdasWZbX
and which	UX5ZZaUYWWWZX
and will	WV1WsXSTVYVVz
and wish	YsTZWYwXsUXYV
and would	cdmsnccZsbWYW
and write	wlUwrTSVXTWYV
and yes	1UsXWUUtWWXZX
and you	aoaqkonZYdlXa
and your	inwZZoYaclYbZ
and yours	UUxWWXRukwWUR
and £	RXWznTkmWWWXq
and €	OQUV2tRVWSUxS
annual report	TYWxWWStYWrXT
ano e	RvUuWvUVWVWXU
anos e	YZyaasmZaWaZX
answer in	UwWvYYrXYYXZX
answer s	SV1YVZSXuRXYV
answer the	YWUusX0UXTUXV
answer to	qaZZabXYaWYxp
answers about	PVWyXUcUYXtWU
answers in	xWWWuQmYXXYZY
antes de	aWWYzXZXbWvXW
any advice	ZZXbabYa1WbaZ
any chance	xkykWUSVYpVWU
any good	bWUwvYnVWUYZW
any interest	wbqYuWUYWWZaX
any more	jZStUUYUpwVtT
any of	jVrWmXrWxUWYV
any questions	TXTVVYyVRSWX0
any role	WUvZZZVYxWXXX
any shift	ZYXbabUZ1VYZX
any time	bVToXjQslUsUu
any vacancy	VSWaZZWZ6XYZW
anybody s	SqUWxTTxTTWYR
anyone in	yVsWoVqWUWXYW
anyone who	UWTSWmsyaYWUq
anything about	RTv2PWPVUUUWT
anything for	WT3XZaTaXWYaZ
anything i	VVwYYZpYlepYV
anything in	TrQWTXoW2QWXT
anything to	UWevWXaWyUXYV
anywhere in	rrWaZWVZuYZZY
apart from	rYVYYYRxXtWXT
app and	0XWYtYUXXWjXX
app for	sVUruXSvXUVpU
app that	TWTX3WUUWtXXV
appeared in	WYWYZtVmZVtuU
appears on	WXUXaYVWYTQ2U
appel a	sZWZXXV0YYYXX
application 0	VVVYYXTVWUVr0
application for	nWXZZZVYuWoot
application to	U0UYYYUWtWXVV
applications for	WZXYZUV2YWZvV
applied for	aXXabaoZzZaaa
applied to	TtoXXXQVYSSuv
apply by	V4YaaTXoYWZZW
apply for	VSxWXXyUoUXXV
apply here	TvYZZxYYZbZaZ
apply to	UTUXXVwtVVVQw
appoint a	suZaabYbaaabZ
appointment with	TVWWXVSuXVSU2
appreciate the	WVtZbaxZZXYba
appreciate your	TXpxXTUUrpXWT
approved the	TtUXYYUXWUTS0
approved your	STRWWWSVUQdS2
apri il	TXXWYVVWXX2XV
april 0	yXYYaWrYZYYaX
april and	1UVYYXUXwXVWV
architect at	VpWZZaXZWWZyX
architecte cloud	utabbbYbZbbaZ
ardent robotics	YtnZkZkYqnZZX
are 0	rmTXWWm1XUVoT
are ?	VX0YWZqXSRXZV
are a	wqpZnXlYYZYZX
are about	wrVXXXvTSVXaW
are available	lXWYZYyWYXZYu
are both	kWtZbasbZYZaa
are building	VWuzRtVXXYXYW
are currently	mtbsaaWZaaabZ
are doing	oiVkaatahqZaZ
are due	vWVVWUQWXUWS1
are enclosed	VXVXXWTUWnVW2
are fine	rWssXuTWURXXp
are free	WnTqWVQ4XVWlU
are going	SVzWWXSSUtXvT
are happy	RqUWYXUtYWWZy
are having	TrtZZatYYYZaY
are hiring	VoxZkrUYoXZbZ
are in	aWXaXlVZWXao3
are interested	VXwsZaoZYZUaY
are kept	SUTWWWSWTOWzw
are looking	YgvevdTXWXYtX
are nice	XxVtZaXaZoaba
are not	dnYrapaZYYsYX
are now	idSXdYTueXW2T
are on	WVUqXUebYnZW0
are open	XmuXZWZ1aTXWU
are or	bcwdcdabbYdcb
are pleased	VXZabsXvbXrYY
are provided	RVWWY3TTYUWYU
are ready	VsUZZZ0YVYYZX
are recruiting	SpWYYUWWZZ1ZX
are still	sXXYZYoUZXYZw
are the	qWTWXrSZWtWVx
are there	UrTYYYUXxvXYW
are three	pXUuWXtWZYWZX
are to	0YXXtYWXZXUZT
are two	RVUYvT0RUSVYu
are up	SVuXYxVUVuVWR
are very	RuWYY0WWYWYaY
are we	tvTXXWUWYVYZu
are well	YmsbpbYbmZaca
are what	SWuxXURsYTWXT
are you	mY0jaboYWZaYZ
are your	qXsYZYrYYoiYW
area de	SutSVWSUxSUUS
aren t	tarYYnqXWWtZW
around 0	0nVpYbTYYpXZd
arquitecto cloud	roZZbbZboabpZ
arquiteto cloud	prZbbbmbbabnZ
arrange a	kYZXosqaaaZcb
article on	VYXwZvSSYxWZW
as 0	XVUuWUStVSYS3
as a	ZbWmYdqmpnkbZ
as agreed	OUVsXUfWWUUT1
as an	qZVutarXcVcYW
as before	rXUvXUOVXSVVw
as biostatistician	Y1YbVaZaZaaaY
as business	XtZatYXZaarZZ
as co	XYYa2aXaZZZcZ
as discussed	sXXXZYVYqWYYx
as follows	wZaabaXacaZrY
as founding	ZUZayaababbcb
as freelance	zWXaZYrYUaXZY
as guest	TYYTYtUuWXvZY
as head	TdWYxWVYYvXYV
as i	VrvVvoVXUhpZU
as if	RzTyWWrXWUXWU
as in	qrTyWUTVVSWWR
as it	1WVXWqTWVnnZn
as last	yVVWW4RVWQVXR
as lecturer	SUXVa3VWZYZZY
as long	2YXXVsYWZYYaY
as many	SWSSx0bUWVTpV
as much	rSUTvxQTVTVXS
as my	TrPWzXTXySUWU
as of	SVTWmoiWxnWqr
as one	sYuYZYcXWvXZW
as our	VwcWtmSdXbuYV
as part	SYUWXxWVXxYYV
as partner	VWVY2XRWXVrXV
as per	UxVZZXWXuXYYq
as promised	ZVxXXYqnUwWXS
as someone	PUrwTVqVUuVWT
as soon	VnTWYYUYYs0Yk
as the	xXWXmYXVqWzZT
as there	sSQUVWTUVvVUx
as third	WVZa2ZVZZWYbZ
as to	mVSWXVXypUUXq
as usual	ptZZXZVYZWrWt
as we	VXzXYYXtZXZbZ
as well	dWmYWWZYswsZV
as you	rlTZXsiaulZXX
as your	VtpWYrnXWooZV
ask a	TWWXuvVSuTWrW
ask for	lbTZXymarTQyV
ask how	TVVXYYrXV0YZV
ask me	d0pWYXTXTotWU
ask that	VYUaaaVaxWuaW
ask the	UWWXYvqYVrsVV
ask what	sVvWUSPuwQVWS
ask whether	pVSYpWkwpWXYX
ask you	qZnwYleZmUZYb
asked about	STv0XXRWWdYYp
asked by	Td5XXXTTWSuXU
asked for	VZUxWrTmleSon
asked i	TvuWYaRYYsYaY
asked me	ZzslYnUYVVYYo
asked the	WYWZYYsYtUZbt
asked to	sYuqXVSeXUXqr
asked us	UqvuYYoXYXXYV
asked whether	uVhYYxUXVVXYW
asking for	UUyWXbVWzrWVT
assistant professor	V3VYXYXXXXYZW
at $	nmXaZZyXYXpZh
at 0	XYWaXjgqjVmhz
at URL	XUWZZZW2YVxWU
at a	otXvXdcoXZaZW
at all	aZuXqWapZpWYb
at an	VXtwVYSVXVWwX
at any	SXYXYxSuXWvTT
at ardent	XwqZZaWXtaaZY
at birchline	WqUZZZVYvWYxW
at clearbrook	XzVaaaXatUaZY
at customs	TWUvVXSWRV2WQ
at fabrik	ptpbabXWXpaaX
at five	TstVWUSvVqXYV
at four	RpSUVSQRTwTUy
at half	TVVWWs1OXVVVt
at harrow	ppXaZZXYXtZuX
at hollow	XpqaaarZmmZYY
at home	qsVqYXUV0TZZV
at it	rbYXmYRonpXXs
at kite	VXTXYYWXzpYxV
at last	QRQSwWS1UuVWQ
at least	uWuitYTaXbdaW
at lumenbank	YoZcXYoXwWYsW
at midnight	kVTvWRQqTQTTz
at mosaic	nYrZZapXVUZwV
at my	wVUXXWbt1SXXV
at night	sXVXXYwYRvYZW
at nimbus	YwXlaaWZkrZkY
at no	UrUXXX3XWYXYU
at noon	UstXuVnVWVmYU
at novatrek	WvtZZZxXVWZZW
at once	TswXmXoXtQsVU
at one	nWRXXYSWvVXWx
at orchid	ZZWZaZyYrVYaW
at our	etdYbrZtYZdYV
at pathwell	XulnZatYbYZZY
at present	iYzXapWYZZYaY
at quantile	WunYYZdYtoZZW
at redwater	WvUZZZkYuoZYW
at risk	qWYZYZuZYXsZW
at seven	QVVVVTQpWQUU2
at short	USRYXX4WYVXYW
at solvane	YoXaZaxZmkZaX
at stonebridge	WnekZaVXvVZuX
at the	doZalZancrcXl
at this	VdsYsZUXYWvpV
at tideway	XwrZaakZoWZaY
at vantage	WumYZYoXicYtX
at what	SV02YYPXXVYZW
at you	VVyYWYRXTvXXV
at your	XWWqbeqY0XpZU
at yours	UWSWXZXW4PXVu
at zephyr	WrUZaaVZyoZZX
at £	xmXaYsoXYXZZX
at €	2XWYXWulYWWXW
attach the	qYUXZYTWXqWXx
attached is	SXWXYYUVYSWU5
attend the	VWWWXWRQXV0Xw
attendance is	TWTVXVS5WRVWT
attention to	WlXaaqWtaYWYt
au 0	nXXYZXnyYWYXi
audit of	1ZYVYVuXaYVZV
auf der	TtSYXWSTU1VUU
auf ein	lZxapZWYapaZX
auf ihrem	pZZaZaXZZYzYW
august ?	rVVWXWSUXWUY0
auriez vous	UwXYXtvXYWYXV
aus dem	soWZmZvZXYlZX
aus der	TvXYYYWXWsYWv
autumn ?	TZYYZ2VWqXZZX
autumn and	uqsZYYVaXZYaY
availability ?	3VYVZYVZXYYZX
available ?	2YYbbbXaYacbZ
available at	VWTZZZrVvVZYw
available for	qWbXbXaUWpXXx
available from	QtuXXTuViUXXr
available immediately	TVXaaZ0awZZYW
available in	kVvWWXRWWWVwn
available on	TWXvZYbwYWWYW
avant la	rsZYrYYaaaZZY
avez vous	sXuXXXyWURXRW
award !	TwwYWYlVWcWWS
away from	qyqYXVVXXWWZW
b 0	X6XZWaXZXXZZX
b2 b	p0aXZZWYVnZZX
back ?	QyPUSVOTxOSTt
back and	vWUYaZWZYvpYX
back at	RUrWXWRWUywVR
back from	RrSXXXnXWyWWw
back in	VXoYYZnXWmVZw
back on	mXoZYWUoYVvar
back to	UUsYrbbXyTZYo
back with	pYYXaZpZaYyYV
backed out	uOQXWYsWxVYYS
backend developer	rtYbaaYacsZaZ
background check	vtaaZaXabbjbY
background in	XwvYaaWaZVYXY
badge and	UWVVYW0xXTPUR
band 0	q3UZZYVWUUXWV
bank account	YYZXYWSZaY3ZX
bank and	uQkWsXnWVTxTU
bank holiday	VUVXXYVXVRWX2
bank is	srTYXXUXvVsYT
bank s	rUUsrrjVVpZYV
bank transfer	rWW4UWSTYXnXV
banking app	WZYsZZVXZYxZW
base 0	T6WYYZWZYYYZY
base and	VzXaSZtaaaZaY
based in	U1UZZaUarYZaZ
basis for	wnabbaacacbcb
be 0	kUSvXTTXxVXZW
be ?	UWzXXYRWUvXWV
be a	aprdmYiqZVlYZ
be able	xeoWWWZWscXXo
be about	xUyWWXTWWUXYU
be among	UT1XWVPSUoWyT
be an	SYVolwTmXYsrW
be as	TSuSX2SRUSUXU
be asked	Xep2YXWXXWZYW
be at	YUmsWVRaVxsTl
be available	SVwVbURSUTVVy
be brief	qT1WWXTXVUWWW
be charged	VYWXZYSYZYU2S
be closed	XZZZZYVWZXxVw
be connected	WYRXYXUVW8YVU
be considered	WYkZaZrrxXZXY
be delighted	VsdZhZwUZXpaY
be delivered	RURSUUOSUPs2n
be discussed	xVuuXURXXWTWR
be doing	RUj1VSsWVUWZX
be employee	WuWZ0YWYYXYZY
be found	VYuYYYtUZVSvU
be free	PT2UWyjSTTVWT
be given	UXXYZtWvYWWZr
be glad	TlyqYXYsrTXYW
be good	WX0YXZTWXsZZY
be grateful	jXXtZgWYyQZZs
be happy	XWmoXvbvYlXYV
be held	UWlrZXTyYWWYr
be hiring	VpwXUY0XXSYXW
be honoured	UVaWvbqsUuXXX
be in	slXXXXZYqwWXq
be informed	tXVXZXVrXWUpv
be interested	Yk0mZYbZlYZZY
be just	QUUyuwPPWUVYU
be kept	TU4XWXTWWUvWT
be looking	UTyXXUxWUUXYU
be lovely	tSRVVVRwUxVVR
be made	vXZZZaWZaauXW
be moved	qXvWYYVXWQYYv
be my	TWYX3VQWuZWXV
be named	lVxVXtSXXVYYV
be nice	XXXtYYVXX3YYW
be number	SPRwzVrVWWUXV
be obliged	sWVlYYnYyWYZW
be of	cn0WYnsWWVXYW
be on	SkUWfvdUtoUXt
be one	VsyXWojUbpVXV
be open	layjjYcYpXYXX
be our	P0XX0WVmXXdXY
be paid	0XWWYmUYYXyYU
be part	WyZZWlWYaUYYw
be pleased	onpXbqraWaYZX
be prepared	XXV1YWWWXXYYV
be ready	RVtzUUPUUNVWv
be reimbursed	tYXXZYVZZXyYU
be so	kkUcYkUuyTbZc
be something	oysYjYWYWVZaY
be thankful	WXVYVXtX2UZZX
be the	XkscwcdVenZXV
be up	pkpxfWTkWlYZX
be very	WkVUaXptyaWZX
be willing	sblrXbcYsWZZY
be working	1nVXYZSZZWaba
be you	1qpmZaTYWWYZW
be your	rwYXnWunXVVYW
because i	TVnWwtoUTsWWn
because it	eWUqXWUVXUZ4S
because nobody	tYvYYTWUXVVZv
because of	qrVYYVTVWtZox
because somebody	RtyVVYUXWSYZt
because the	ompqWYSuXWeqS
because there	0STXwVWXXVWZX
because they	oVVYYYnXYW2YV
because we	tokZXZTvZVZbY
because you	USVtwXioYVVxU
become a	SUTVXsptqwqVT
become the	TTVWwWtVXTtYW
been a	UXtXWqSVVzWmR
been ages	VVSXWVTotNWWz
been approved	RxVVXXRXXUvTt
been asked	ml1nXWUVXToXo
been awarded	orYXYYVYZYyZV
been chosen	TXXYYWpSZW0XU
been given	q2TXYXTXnVXZW
been in	QTtxVTRUrRtVQ
been made	TsUXWxVVrpVYV
been on	QTZvyVRTVuXXS
been received	VWVYZZUYYkSS6
been removed	XWVYYYTWWSV6Q
been selected	XYYYZYlwZYnXV
been shortlisted	UVtYZYuYZYsWT
been sold	RVTWVWTVuqTyN
been thinking	qsQXwVnVVkYZV
been to	UWTWVVpVyoWXS
been told	ocRWSXRvymVWS
been up	VUQXWX1WTvXTS
been updated	SXQXXWTUXSV1s
before 0	tcUWXpbWWswXU
before a	ZYXarcWcsYtbY
before and	RSvXUWwvWQVXR
before easter	wqYbaaXaaZZbY
before friday	pXVVYXTUYVyUu
before i	XlzknlYWeSVYk
before it	rrnqXWTWWWUmv
before our	ZXZWaZWYba0XW
before she	rUVWWWVXWSwYv
before the	kpbmlXnZoXlYd
before then	TW0XYYTYXUXwU
before they	dttWWWhVWUVYu
before we	tXWpwcQUXVwZV
before you	qbWXYWxXYWsYr
before your	UVTYYYxWWcwWt
begin on	TXWYYa3ZWUZaX
begin with	WvyZYWVYXXZaY
behalf of	ZpqmXccYXorZX
behalten sie	XYZaZaXZZY1YW
behind the	sWUYXWrVWmWXw
bei der	VusXWXTVUUWUw
bei einem	vYwkaZWZZXYYV
bei ihnen	WWVZYZ0Y0VYXW
bei uns	xqsaaZWZZYZaX
being a	UWWXXTT1VsVTS
bel me	nVxWXUvWVTVYV
believe it	Q0uVxWQSSNVVS
believe that	VhTaqaxZWlZZX
believe you	UuoXsWpsYVXXW
bellen ?	YxYZaaraZbbba
belong to	TwXZXYWXYWXZx
below the	VTYYYWVUYVUV3
ben ik	mZvZaaXaqXaaY
ben je	nYovbZXZZZZZY
bench and	tVVYZYuXWTXYw
bench of	ZXZZZXwYWavZX
benefit>call-ask	TUTRWrtvWvVXU
benefit>client	WUaWYYvxYYXXX
benefit>cofounder	VYWZyXVWWXYbW
benefit>connect	UWUVWXyxSRVWU
benefit>content	QTQWUUP4QNQTO
benefit>easy-money	ZXXXomQTpW4WV
benefit>equity	RUwTtwTVVUUYW
benefit>event	SXWUXWuoqTsXq
benefit>expert-call	XatyZZVXaYZaZ
benefit>freelance	vVWYtYuYZVdYX
benefit>funding	QSTzpSLxVTOTQ
benefit>i-am	ncTacZxY0UaXV
benefit>job-word	UypWnWUWtUuWV
benefit>messenger	XZYZZXVZZYwaZ
benefit>mule	OTTrVwWUuQxVT
benefit>part-time	yWZYaZWaaZaaa
benefit>pay-first	UVVWVW3VVVqTQ
benefit>pay-word	XWXvXkvlYXsWW
benefit>permanent	U0VXutQVVXXYX
benefit>recruiter	TRQVUTmSQVS0T
benefit>requirements	rVtWUYwYVVXZZ
benefit>role	ouVepdXpZoWZV
benefit>run-code	wUWXWUyTTWQYS
benefit>secret	VTXXVWQWWX2TQ
benefit>seeks	fVYWsiPW5cVXU
benefit>sell-cta	QRSUuUl0TTrUS
benefit>site-notice	wVYWZYrWXYWqT
benefit>start	nWaYxZWaZYZaY
benefit>task-for-you	uXVZWXMV3TYWW
benefit>teach	lTTxWpNS0SQVR
benefit>threat	qVYsYU0WYYUXW
benefit>unpaid	UWUVVS2pUUUVT
benefit>wants-job	ZaXbYaVbxXZbZ
benefit>we	WVptmbqaUXwVV
benefit>we-help	XYVXYYxWXXXaX
benefit>workplace	wWXXZxUTXYYZV
benefit>you	XYVibl2XqWsWU
besoin d	oWWtXvUXXYYYU
besoin de	UwUWXVUVWVqWu
best regards	sYYabanaYtaba
best thing	VXSXXYSWX5WUR
best time	mtsZbbXaYZZZZ
best wishes	oZXXarWYZvZbY
betalen €	sYYXZ1TSZYXYW
beth wir	pYYvbZqXZZZZY
better than	xpTXwrRTVnVXT
between 0	olVXYXTVXVZp1
between now	1XZraWXZaYZaX
between the	R1VXWsWYXUYZW
between us	rUwURWQVxPWYU
bi 0	VWWXYOV3XUWTS
bi developer	uqYbcaZadbbcb
bid for	vWWWWWsQXUxXQ
bij de	WWtXXXTWyUWXy
bij een	lW1XXWSWTTrWS
bij jullie	VVRXVXvVzTVVS
bij ons	WvXZYrVXYXWYv
bij u	mWWYYXxYvXqXU
birchline ?	SxVwXXlXXYXYW
bis 0	yrYqaZXZZZZaY
bis zum	bTWWWWUtXUSV1
bit of	mZUntumWkVXaX
bitcoin in	VZWWYYpXWzWXT
blog ?	VXXVYpxqYUWWX
blog on	UVSXXVT1UnXVU
boa tarde	tWWWYWzWWWRVU
board and	PTUVXzTVXUxXT
board is	SXWwWXwXYYWZX
board of	ZfTsvXUWYXuZX
board wants	bxWZUZsYYXYbY
boiler houses	uYSYYXsYXuYaV
bolsa de	QwVXYVuVXXqXV
bom dia	vWXYXWVX0VXXU
bonjour nous	rTxwUURUWUTVR
bonus 0	W3XYaaXZaZYZZ
bonus and	YzYbXbZbbcbcb
book a	ZWWsYutUXVWYo
book about	lTTTXyS0TQVWp
book and	vUvTWURxVTVYU
book in	UWUUWQ1UVwVXU
book on	SXVXX4SsWTXZV
book you	WoTxWwRUVpUVS
book your	WZWYZY0VWWwaV
books and	QuuTWVOVTSVUy
books for	RXUWX0oVwUWYU
bootcamp is	VZcYb0YVZcbba
boss renate	quuYXZUYVTYZY
both connected	jXtZbatbZZZaa
both in	WYTXYZVWY5YWr
both know	UXSXWYwWXZXxV
both of	RUTpqXQWn1XYr
both sides	rXwXVXSYWUyVU
bother you	vXcXXZRXxRWYU
box is	WZXYYZyXXSVYx
box of	VXXZXsbYZpWZv
breaks our	YZZZbZXXbWnxU
bring 0	XZYYwYTYXXyaY
bring a	VXVYYVX5XVYWu
bring in	lXVZlqpWZTxaX
bring it	UXqXdYTWWRVY5
bring the	YWYYvYUpXYoZv
bring two	UWUXWWOUWS5XT
bring you	XwYaYarZXrSaW
bring your	TbWXXsR2XUaXu
brings you	wXVXZYSXWzVWT
brother in	tYXYYYVYWUyZT
budget $	6XZXZXTYZYXVV
budget 0	1WXWYTUXYYpYt
budget and	rvWUXuUWXXVZV
budget is	5XYYYXVYXYYYV
budget s	zUyWWSQWXUXXV
build a	xVWXvVSxWVXXU
build it	WsXaxaWZZXnZZ
build the	ynoZsXWZVWYaX
building a	XawwlmYWXXaYW
built a	UXWYnZzXvVXZW
built the	jYYZtasZsXZaX
bullets	tZojYgVmbYmic
buscamos a	WpWtwXVXXXXYW
business analyst	iyYaZbcaeZdkZ
business angel	USSV3VQVVUVVS
business partner	Z2YZYYWaZZYqY
but a	QvUW0TThUTUZU
but could	WWyTZbUawSZaZ
but for	zXVQrXwXWUXZT
but i	ritYXbmXbtXZX
but it	WVoXWokssXXZo
but my	VyVZXZVXuSoYq
but only	tXkYYYTXWwXZT
but the	ivVWttjYXTWYj
but there	TWwWxVOwUOUXS
but we	tkVXvWawYZWZV
but you	WcVX2XWcXokYa
but your	UXVoXWnUVzwVT
buy a	wWTU0XMXWVQXS
buy or	dWVOxWZRYWSYy
buy the	UtWWmYQVYW6ZU
buy you	WduXyYQWVrWXV
buy your	UWVXWYSXXV5QS
by 0	cXWWbTumYVXW2
by a	WkvrYqklXWlZV
by any	VtyrYTSXUVXVV
by bank	XTU4UWPTXwcWT
by e	0YYZbaWabZYaY
by friday	YeXXZdZrYVVW0
by half	cvXXXW3WXTVWT
by hand	qXXZYZzXXsVYU
by june	wWVWVtSvXVWZU
by law	QeTUWxrSVvVVQ
by liking	WZaabZYaba0aa
by me	VvVXYYVYVyZYX
by mistake	UYVXYYTXWU4XP
by monday	qpYtWTPuVTUWt
by name	UvwXXsRWWSXYU
by noon	vRSWVWSVRSUW3
by our	rWjZYZXYZYxco
by paypal	qTU4WTPPWUrVR
by phone	TVryYYSWvUmXV
by post	lUYrYXlVWpUTy
by replying	VXYwaVVtZZVrU
by return	yWYVZUvYZZWWT
by search	UUpYXYPXV1uUV
by searching	VWXYZutVYUZuZ
by sms	UXUYYZUXUQ4TT
by sunday	WvWYZYVsYXsXU
by telephone	oaWyaWUaZaaaZ
by text	UYWYZYrXZwuTV
by the	tmXaclZZYYndp
by then	TW1WXXeVrQWXT
by thursday	knTmYYQWWTVV2
by two	TqVWuXSXYVqYu
by us	MywRVUPVWVvYV
by video	WlmsXyYcVbVXU
by way	TuYYZVVvaXXZt
by western	YYZabYWaab0ZV
by you	pTUWWXYwrUvXT
by your	WdnYpZsaaYuZY
by zelle	XXaaabXaZZ0ZX
c and	xXVyVXRXSVUXW
c e	SSTWmRuUuUVwT
c est	UivXXsZsbeqWT
c to	sWWWZXSVXVWV0
c w2	zSvZabXaXZaaZ
c2 c	yXhabbnalZZaZ
c3:benefit	VXWXXZ3XnXpYW
c3:cofounder	aUcdvbadcacdd
c3:connect	WXUXYZnXW3XtW
c3:content	VYVXWVT1YTWWT
c3:cv-ask	yTqbccYbbbbba
c3:easy-money	WZZaZYWZaY6ZY
c3:equity	edffmfeeffefe
c3:event	VXYXZoZ6ZWVoV
c3:expert-call	paYwabZbbcbbb
c3:freelance	wbmZaakanZkZX
c3:funding	VWUY8ZTXZWXZW
c3:i-am	fZnZnalZvkgYX
c3:job-word	ttbZZZlZXcYoY
c3:mule	VXaYZZWZbZ4aX
c3:pay-first	VaZYaaWaaZ4aX
c3:pay-word	vXZqdaYYaZsaY
c3:permanent	X3ZbaaYbZaaaZ
c3:recruiter	vYXcddcdbdcdd
c3:requirements	ipUYxaUaaaYaZ
c3:role	pqaZZdbeomcbY
c3:run-code	TXYWYXVXZX6XV
c3:seeks	puXbabYcZbbcb
c3:sell-cta	ZYYYYZ3YZWsYV
c3:site-notice	WYXZaZUWaXW+S
c3:start	3WZbbbYaaabZY
c3:teach	WYYYZ4ibkXYaX
c3:thanks	sXVZZZVXV0YWU
c3:threat	ZaabcaZabZ6PV
c3:wants-job	aYZbabYb1ZaaY
c3:we	snjjreajYXbZX
c3:workplace	WWYbabxbZbbaZ
c3:you	dkodcboZhZqbZ
c3:your-profile	XXzTZcYbYXaab
c:benefit	ZYWenjydqVlZW
c:call-ask	cfqzZcnkZUbWW
c:client	rlsvXWcYWVbnX
c:cofounder	WlZZ8ZWbWVZYZ
c:connect	XZmmjXaicxYoU
c:content	XUZXbpj3VZoXY
c:cv-ask	sw1YXbUYYWXXW
c:easy-money	oaWZpjjkYW2VT
c:equity	XrUn6dUXYWaXW
c:event	YZVbZse1ZYbdW
c:expert-call	YWX9ndXWdWXWU
c:freelance	ymmdYXmajWaYZ
c:funding	akZl5VaZXVlXW
c:i-am	ddqZlalYssZUY
c:interest-q	trrdnakaZXWWY
c:job-word	avrYYXYZrYcoX
c:messenger	lnmWaXTVrV4WY
c:mule	emckabcmkXvWb
c:open-to-new	XY6YdYnXbWZYV
c:part-time	znZXlpXnkWZWU
c:pay-first	eVUmabhUWV5Zq
c:pay-word	wZWuZvjZWUlXW
c:permanent	Y4kZnZXZbWkXW
c:recruiter	ZmzWWXoXcVlof
c:requirements	msljrjcXlUilV
c:role	nwXajejZmWblW
c:run-code	eoTZZUeTYX6kV
c:secret	cUTWWuTYVV6uX
c:seeks	prcmroYXoVZYW
c:sell-cta	nZYkkYxpXVlYi
c:site-notice	aZYZYXZZXbf4b
c:speak	UYUnXwc3VmXVV
c:start	zjWYmcmdlVbXY
c:task-for-you	zdTZnjXckUmsU
c:teach	XkVYX4XrkbYWW
c:thanks	YZeaXXcWe1amc
c:third-person	VUXsWVht0SWVo
c:threat	ppUhWncYYVurj
c:unpaid	UVTVsur0YVWbk
c:wants-job	VeVZaaaX7YYiW
c:we	nnbmmoqmVZiWY
c:we-help	knaXnm3VYUdWX
c:workplace	xuZZZpWZZXlXX
c:you	dcmdcdkYjkkpZ
c:your-profile	moufYYYZYbmrU
cabin crew	tVUWxVRTWVvXS
cad 0	xrYYZYVZZYqYW
cada una	oWVvWVwVTVTXU
cada uno	0WXXqWVSYWXXU
cadeau de	TUT0UURVVTTVv
call 0	bvT1UXRWXUVVr
call ?	YnqpjkqXqWXZX
call a	TUUq1tYYXVXZW
call about	RVvTwYQWWvVYS
call and	TWUtoZVZWsvYY
call for	mZYoZTa2aYWZW
call is	rtVuYYlXYXXZX
call last	UVV1pWTWYUWWT
call me	ak0WWWVYZWlWt
call next	YWsZacvaZYbcb
call of	pXWsWWUwaZXaZ
call on	tZXYZZqwZVYaY
call out	ryXZZYUaYXYZW
call the	TWWXXXpTXSxWy
call this	XUkzYXTXXvVUT
call to	sWRxrWnVVSVYT
call today	tYYqYYRZZZvZW
call us	WXUXYYwWZWVY2
call with	qXbcZmrXYYXZu
call you	kwvVZlXXXUeWq
call-ask>benefit	0TPPTPLySSSUQ
call-ask>client	OXR0ZXRXYYYbY
call-ask>cofounder	YRYZxbZbcbaab
call-ask>connect	vWTQXWTXyUVZX
call-ask>content	RURPUwjMVT1US
call-ask>cv-ask	USzYaaSYaaZZa
call-ask>easy-money	QVsTXWSWXW1XY
call-ask>equity	PQQR1TPUSRUWS
call-ask>event	pVTUWw1QXUVST
call-ask>expert-call	bYd5YXUXpWXYW
call-ask>freelance	WYuubaXaZZZZZ
call-ask>funding	WWUTxYUXZYYZX
call-ask>i-am	WcsoWZwebSbYp
call-ask>interest-q	zYZWYaRabbXcX
call-ask>job-word	R1tsWVPSRqUVQ
call-ask>messenger	uVURUzSUWWRYV
call-ask>mule	QST2UUpTVVbYT
call-ask>open-to-new	YayYUbUYZWaaZ
call-ask>part-time	UTPUVW1UWQVUX
call-ask>pay-first	UWVzWTTWXWRWS
call-ask>pay-word	SWW1WmftnYoXU
call-ask>permanent	UStoXsTUWSxUU
call-ask>recruiter	UtzYZZUWVYRWX
call-ask>role	UQRyitqTTSuUQ
call-ask>run-code	USWTVVSPXV2VS
call-ask>secret	VTTUWTSRXU2QS
call-ask>seeks	WrVXZZyZXaVXZ
call-ask>sell-cta	SUmUWX2UUTvXU
call-ask>speak	yUTTSVxSTSUYT
call-ask>start	TYYYYayaaaZba
call-ask>teach	SUuRVatwUTWYR
call-ask>threat	uVUqXxTSWVTTT
call-ask>unpaid	VVWUXSvySYXUW
call-ask>wants-job	XXWSYxWXYaXaY
call-ask>we	qqjqYXqkbVkWY
call-ask>workplace	SVRSW1PpUOUXx
call-ask>you	iktwYYoiaUYWa
call-ask>your-profile	XZtubbZbaZaaa
calls a	VXW0YTyVZXXZW
calls and	PrSyUTnUWTSVS
calls it	vyTXYYUYWUXWW
calls on	VX0YZZpZUQYbW
came across	aokkafoZaraXd
came from	TvSYXYtWWvVXS
came to	nXbYZXsqYorZW
came up	qnvnXYYXYrYYW
camera on	WZYqaXVYZXzZX
can be	oWpXcYdYvVroV
can bring	mURUwvvSVSVXR
can call	nutVYWsWXWWaX
can do	oZlXtZoU0TWXU
can drive	SvSWUVUTuQVWx
can explain	vXoWYXSXXzVZU
can find	SVpWrWSUVTTyP
can get	uWWXWY1YWVpYT
can give	yXVSVWaWVUzYT
can help	TwWYqZxYYWXZV
can hold	VsWYUYVXYU1ZT
can i	nmdcYm0ZYbWYW
can join	UUTYYYuwrUVXT
can keep	WWtZZZVYZUXZx
can make	RjTXsqlWuVWuU
can match	UV0UZXUSXVvXR
can not	eVjYoYTXYopYx
can offer	tmXrvYZYYYXaX
can pay	xuUretZVVTbXU
can put	tuVYYWcWXUvYV
can reach	nptaZWVXWuYYZ
can see	pVQWXXlWVaVwt
can sell	TTUX4VRVWWWZW
can send	WbYtXlbqWaWuZ
can start	NsQWWWQW6PSUT
can t	jYsYobYoZcpaZ
can take	RUVVVVQsVSlyq
can talk	SVTXyWpSVUxYV
can tell	YUxoVxTUWTXYV
can turn	UTUYXXuXVVW0V
can u	xVSVWVRVqQUUu
can use	RWTWVvsWWxYYU
can we	osXawXUWWSWX0
can work	YZYaZZTZ3UqZY
can write	sV1YVTUXVVYaY
can you	vXdaXsUVcTlXz
candidate your	UVuWZZTYYYzWS
capacity and	yYrYbbWaYXZZY
car and	R1VXYWUXXXrYV
card and	UlTXTYUYYUzYw
card for	WYYUYXwUaYvZX
card in	UTRVWWSTXV1Sr
card number	ZaYZbaXZaW3PU
card on	TVW0XXOUYXvYV
cards for	UWXxXVRWYYyYV
care and	YtXstaUaXZZaa
care homes	mXVXdwvUZWTWU
care of	cskoZZuZXUXZY
career coach	XTRXXX0wUUWZX
carry it	SXUtTYoWWVWXx
casa ?	RVUwWwSoWUTWU
casa di	vtVWVuVWWVWVT
case it	WZwpXZVZTtYZV
case study	SsXVWuuVZZXaY
cashier s	SYaZaZWaaa1aX
catch up	WXTZXaUXY6YXT
cdi 0	Z1YbbbabZaaaZ
ce que	vXWZXsqYWYXZX
ce qui	ST3XvVRVTSVVS
ce soir	UWSWWVRTTSrR1
cela vous	vVzYYXWXYXYYW
centre and	SRUWUXTWsRxVu
cerchiamo un	pkYxnVWYYYXYW
cerco un	YYYapVYYyYaZZ
certificado de	raabaZYZqasba
certificate and	UpwXuWlSqXTVV
cette semaine	lWpXYXqWrTWuU
chain of	QTT2wVTWVVWYU
chair left	UVXYyWuYYUYaY
chance ?	TWwWWTQWnQWTx
chance to	pVWYxWvXrUYYV
chance you	zpUnWVTVUvVYU
change ?	WU7ZYXWYUQYXW
change your	UrTXWWTWVvOUy
charge 0	UXUWYY1XXVUUv
charge ?	xVTyYURVXWUYS
charge for	XXUWYo3pWUWUU
charge of	UqVXYX3VpToXT
chat ?	U0TYYasZYXtZX
chat about	VV4WWYeYXpYYW
chat on	TVUWyVTsUtXZV
chat with	nnTVXuSwXWWWV
che lei	ysWXqXVXXVWYV
check as	qxbaZbYbccXca
check for	VXXZZZWXXQv0q
check in	VWouYZVVXVYX1
check of	1YYYaYVYaZabp
check the	RWWwYXUXYWaYy
chef de	uoXaaaXaZZavX
cheque for	wXZWWZXYZZsZW
cherche un	qoXZkZYZvZaaY
chez mosaic	YaWaaaWZ1XaYX
chez nous	vyXZZZeZZYZZW
chez vous	kVTWWUqUwTvVS
chf 0	voYsZnXYaZWah
children and	kUUUWUtuWVWXs
children s	1STWWTR2USUUR
choir of	SpVWVVQ3VRTWN
choir s	rSUTUxPvVPTVQ
choose a	XYXkYZrXZYVU0
choose your	SkWVZzsXZZWZX
ci piacerebbe	SVvsVvRSVUVWS
ci sono	VUTYXYtX0rXXW
ciao chloe	ZuZbaasbaaaaa
cientifico de	nlZabaYZmZawX
cientista de	muaccbabbbaaa
claim is	qWUWXWuVWUVXw
claims reporting	nlWYZsqYYTZtY
class and	WVVYYqSwXsYYX
class of	QsRSUoRSTwSwO
click to	UWYsUWTvYXvYT
client a	qsViaaYaaaYtZ
client and	iVxRYZSXXTrWv
client call	wXTXaZWYZXwYW
client has	plflZZUYpXWxW
client in	UuqYZYUyWWXYV
client is	tbnwaYWaZeYZX
client of	1WXnZZWZXmmZZ
client s	xVpqXXSUYWxWU
client wants	WTU2VWQXXVWYV
client who	UuvVYaTtXVXYY
client with	ZYWxZXWYZYvZX
client would	tUU0ZYVZYXYXX
client>benefit	oWlyYXpoYXXZX
client>call-ask	PUR5STQTVUSSR
client>connect	TtUyYXTXVVWWT
client>easy-money	vwRUWYRXWVrXX
client>event	YYXZaWTZazWaS
client>expert-call	WYrzYZWZaYaaY
client>freelance	yXVmaYVYYYrsX
client>funding	NSn2NUoVUUuWS
client>i-am	xatUXZXVkncWj
client>interest-q	OUO3WVSWWVVWU
client>job-word	gS0UXYTuXVVYW
client>mule	NiQ3VURWVUvXU
client>part-time	2WZXaXWaZZZaa
client>pay-first	TYWWXYVYYW1YV
client>pay-word	xXWwaYUYZYYuV
client>permanent	U6VXZZXYYYZYo
client>recruiter	SVpVYXzYUVXVW
client>requirements	QTRTUUTVUUTzR
client>role	zxUiZZZZYZZYY
client>run-code	xXWaccXaZbXaY
client>seeks	swrwXYUYVYYYX
client>site-notice	QTS3WVQVXUSQV
client>start	4XZYbZXabbaZY
client>task-for-you	MTPQVVSTUUxzQ
client>threat	nXZYUXUVbayXY
client>wants-job	X4UYXZXYNYZZY
client>we	rwTyWWVWYmWXg
client>we-help	SU0VXWOXVTVWV
client>workplace	4QXabaXaYXYZW
client>you	XVysVXQVYSxzR
client>your-profile	vRmRSVQSTROzP
cliente ha	vYXZaZrZZaYtX
clients ?	rUSXVW0VvPXWU
clients are	kXwpZZTtXdZaX
clients in	YftXYZoYYYtZY
clients we	VVtXaZzabaYaZ
clinic in	tvWXTYUYvWXaX
clinic s	sxVXXVsWWUXZV
clinics and	PUT0sVSWvVWZW
close on	SuXYYWUtWWYVu
closed on	UXWXXWRRYVVU4
closed the	TUTVwXRUuRVVw
closes on	VwUwXWTkuVWXT
closing date	V2WaYYWYXWZZU
cloud architect	lsnbZZVYqiZqX
cloud en	ZrYbbbZarZarY
co founder	kXYZ2eWlZYZbZ
co op	ttVWwUUUXrXXV
coach for	PRTTV0QtTSUxQ
code 0	WXXXZVVWZX4So
code for	yYWYYWVWYsQWy
code is	UvVZYXVXXYlxX
code that	YbZaabsbaYvbZ
code you	WZWYZZRUaW3ZW
codigo de	UWVWVTUTWTytO
coffee ?	WwsYmYpVWsYYW
coffee at	vxTZWZUYVqYZX
coffee machine	TSTWVVTUTvUTz
coffee with	VwTYwXUWtOXZV
cofounder>benefit	ZzXYTYTYUYXYY
cofounder>client	UVYXSWSTaZ0VW
cofounder>connect	VXwXwZQXXUXZX
cofounder>easy-money	ZZYXTaVZZZxbZ
cofounder>equity	YoaazaZbaaaba
cofounder>event	SRRWwVQ2URSVS
cofounder>expert-call	UST6OUUWWXXXW
cofounder>funding	YWYa5aXZaZZaY
cofounder>i-am	bZXY6YTXWUeYl
cofounder>job-word	VxWZxZVZXWXYX
cofounder>part-time	WZbbuaZaaabcb
cofounder>pay-first	SUXXwXVVZYvYU
cofounder>pay-word	eVZX0tVYZZYaX
cofounder>permanent	VjXw0XVYYYYZX
cofounder>recruiter	UV0WQXPWVVWXU
cofounder>requirements	TTUX4XUVVTVXV
cofounder>role	WWYZ7ZWYZYYZY
cofounder>seeks	adWX5YWYXXcZX
cofounder>sell-cta	RTSU2SQSUTTVR
cofounder>start	sUWWxXTZYXWZX
cofounder>task-for-you	O0YaQWSWVYVYY
cofounder>threat	R4YYOVWXZZXXV
cofounder>unpaid	ZVabvZaYaaaaY
cofounder>we	osXWunoXYXaZW
cofounder>workplace	Z3ZZOWWYaZYXW
cofounder>you	UbUX4XwWWUpXU
cofounder>your-profile	VyWYVZXZZaZZZ
cold chain	WYUwZYxXZTXaW
colleague of	UX0YZrWtXUZZY
colleague you	WZUYvXVvTqXXV
colleagues have	SV2XWWSuUPXWU
collection of	uYWYZuVXXXnaV
com 0	eVUVdURUVT1wR
com a	TnVWXWpsWpYUu
com o	pWVsYXVUsWZWx
com um	xYYYsWWYYYtZX
come ?	UWpXXXotvTXYU
come along	TVSWWTdkuwWYt
come and	hvZWXuZzZTVXV
come as	UrUTmqT0WWWZW
come back	wxqWXXTWkRXtU
come by	TWYpXWlqWnwYe
come for	nVVauYvaYXZZa
come from	UVVYXYRu1TVXW
come in	wYsX0XTXWUXZb
come on	oWUVxTkyWiXXT
come round	TtvZSZuYWUYZX
come to	VqUeWnsxatVXR
come up	vS3rVWYWWQXXU
come ux	YqZbabYZtZapX
come with	aUXXqVwxYXXYU
comes on	SWTXWXUSUQqU1
comes to	aWWWvWUWYXzYT
comes up	XY4YZaTYsRYZV
comes with	yYYXZaUYaZxTV
coming back	R1QWuWRVwRUXT
coming in	wvsXVYTWWUVZS
coming off	oVVYYZ0XWVYZW
coming on	WWWYqXVqZXYYy
coming up	sWzZZZVZmbZZX
comment on	SWVzWUvUXoVoS
comment under	XWUZpZWUY1YYV
commented on	XWXtaZWWYYXyq
comments on	mXVSYVTTXsVQy
commission an	yVXwXTSWYWTYT
committee i	TYUVYyWWZvYZX
community of	TWgXxWPwYVWYU
companies and	RX1WUXvYWVWZV
companies like	WYTXxYtVYXZZY
company ?	nURV4VQVbPVWS
company and	laYX4XRXWVWZW
company for	UWrW1YTZYVXaX
company has	SpTyVVQWVYwYU
company in	qsWYsamZpWYaY
company is	UpoYwYUZpVXZX
company needs	qWZZYZUauYvaY
company no	sXyYdYVXZSYYX
company of	owVYqZsZXYYZX
company or	uWWZWZSW0XTZW
company that	TXUxsYuYhVYZX
company will	vXYZpZWZZYZbq
company with	SWVW1WuXWUWZX
company you	VrUXxZTXVVXrV
compare notes	UWnWXXiWV2XWW
compenso 0	UUWTX1TRXWuWT
complain about	SxRwUVPVUvVWT
complete a	eUXXawXZuYUaZ
complete the	VXXwasZWaYtXX
complete your	WXuWaYSxYVmTW
completed my	VWTYYZUYxwYXW
completed the	WYWZanVTmWX2X
compliance officer	PrVwYXuXXWTWV
comprises 0	rXYZbyYUaYaaY
computer and	sVVWYXSXWr1XU
con 0	STSVTVRUvS2US
con el	TVVtXWSVWTUS3
con i	UYYYZYntZYvYW
con il	SVVWdVtTtVvVt
con la	vZpZYZmZZXtZW
con le	UWSXWVtvVuUVS
con su	SUSWTWRUxwrSR
con tu	pTSTTURUTR1vP
con un	lWXYuYWYtXXYs
con una	rYtZZYYtYYlZW
confidential and	YZtaabXbZZvaX
confirm by	yXWVZVUwYXWYU
confirm that	ptVXZtuTXVTYV
confirm the	XVXZaZUYaZwtU
confirm your	VYZqbnnVbZtQv
confirmed for	UWVVXWSUXRVT4
congrats on	VqpYYmWVX3XUS
congratulations !	VWQYZX1XxMtTU
congratulations doctor	qrtWTXqVUqUWR
congratulations on	afoZWXrWnxXWY
congratulations you	VXWYaYoYYPu1S
connect !	WYTWWXTUV2WTS
connect ?	YZTVZaVXX5YZX
connect with	UVRUVWuUVRVzS
connect>benefit	SVzyTTpRtPRVT
connect>call-ask	VliscXaqWwXXV
connect>client	VYUzYWTZXSYZZ
connect>cofounder	UQWY2ZVXYVWXX
connect>easy-money	XaVxbaYYaZZba
connect>equity	W0YZTbXZZYYYZ
connect>event	dXVYWUS0U2WVT
connect>expert-call	WaY3aZXZaXZaZ
connect>freelance	rT1WZZSXVSXXX
connect>funding	XwVZwaVYaWYbZ
connect>i-am	ZYqolaWYtxYVU
connect>interest-q	TVQSUVRTWzURQ
connect>job-word	ulxWYYaXlRWsV
connect>mule	TURoWWRwjyUXV
connect>open-to-new	XZyXVZVYXPYWV
connect>pay-first	RYXTXWzWYUlVT
connect>pay-word	zVSeXqnWsToXW
connect>permanent	VxZbaYYaaYbaa
connect>recruiter	TxqUWWsTTSSUS
connect>requirements	olxWWXoWUSUXt
connect>role	sonXaXkXppXmW
connect>seeks	pVWsXUVrUTXnw
connect>sell-cta	0jVVWWzVWUWYV
connect>site-notice	RWTvXXQ0YSUQS
connect>speak	RVUTZ0TQZWTRY
connect>start	pSVWWWzWVrWYW
connect>teach	SUVWXvUyVSSVU
connect>thanks	VXbXXYUWl4qTV
connect>third-person	STSzXVTSSUVTS
connect>wants-job	ZXXaabWazTZXY
connect>we	sUwpWVRvWwXQU
connect>you	WdtmnaflakoaT
connect>your-profile	wRNQ0SOQTOPrT
connected to	aWrYaZpavVYZZ
connecting !	nZkTqbqavSaZZ
connection with	WYWrbZWaXuuUZ
consider a	juUyWWTVWWVYW
consider it	rZaaaqYsZZaaZ
consider me	VVRZYYUY3OXWX
considered for	SYtYaZpYvYYZY
consulente sap	kuYbbbYasabaY
consultancy agreement	zUWUXYWXYWYYt
consultant in	WpZYZZwYaanXY
consultant sap	owZbbbYblabaZ
consultants for	vWYWaYyZabWaZ
consultation of	VaZzbZWabaYaY
consulting ?	SuzTVVqVRPWWS
consulting team	UWT2YWQVlTWYT
consultora sap	nwXbbaYaZaasY
contact centre	uWUXXTTTWvWwU
contact form	pYXXZXZrrWWXu
contact with	XVzaYXVXVuXXX
contact you	cmuYZZUYnVVnt
content>benefit	QSRUOzL3TRSVS
content>call-ask	RUqTU0PuUTwUR
content>client	TXXUZZTxaZVYY
content>event	XXWYYVS1XTpXS
content>expert-call	RYWOVR1RXVVYU
content>freelance	zWTXWSR1TTQXT
content>i-am	SWpWVVZ5YSuVR
content>interest-q	sSwVVTuWVTSUS
content>job-word	PSQTVrP4TwRSP
content>mule	rSTVVOS0UUtXS
content>open-to-new	UXzXUWSTUTUXT
content>pay-first	QWUU1QTNVURYU
content>pay-word	1WVSWxPdWTnWT
content>permanent	TTUWWTTzaUUXU
content>recruiter	UVTXWWTSXRSTz
content>role	QQSTTzM0TSSSR
content>run-code	SXXUXVTPZW7WU
content>secret	SXTUwvPRYWxUU
content>seeks	QqOTySPuTORTR
content>sell-cta	TXWXXUzxYVrXT
content>site-notice	VXWYYWSOYVR2P
content>speak	YYXYYWW0ZVXYW
content>start	SWWXVWUyTUTVS
content>teach	SWTWWqQ0VQUWR
content>threat	uWTXVVTxTTQVS
content>unpaid	YZYaWXzqaZYXU
content>wants-job	WYSWWXVPryVVS
content>we	VcTUqqczXVtVW
content>you	aYZWWZX4XauYT
contract $	1WZZbZYbbbbcb
contract 0	t1WZZZVZYZbaY
contract ?	PXpWYW1YYYXZW
contract and	Qd1sYZUXWVXZs
contract at	qVWWZXTVwWtYW
contract ends	PUuXWUNVvRWVy
contract for	wtYYZXVXZZfZr
contract from	umTYxXWXVWVYW
contract is	X2TXXWRVXWtWU
contract opportunity	zZYbccYcbbaca
contract or	RN0ZaaVZ3WZYW
contract voor	VwXZZYWZZYXYw
contract with	YuVZYWTXcYXYy
contract you	uTWXYZTYVX0ZW
contract €	c2YZaZWZaaZaY
contractor to	2YYaaaXaYbacZ
contrato de	uwYYZXWYZYYYt
contrato fijo	W2ZaaZYZZZaaY
contrato indefinido	Y2YbaaXaZZaZZ
contratto di	urabcbabababZ
controleuse de	juYaZYoYZYYtW
controller 0	ssZacbababaZZ
controller financiero	tnZabaabbbbqZ
controller in	qYYbbaYarrbaZ
conversation ?	Vm2bXYXWWUXTU
conversation about	Wr1XYYqXXUYXV
conversation the	SzVWXWUWXVTUw
copy and	pqUZZYWXwYYaY
copy of	nUUUVWQxWVnVv
corp to	zUWYaataXYZaZ
cost ?	wXSwVWcXVUYZU
cost and	wWWXQYTxXVXZV
cost to	poUWXWkqVUVXw
cost what	VXtyWYWZZYYbZ
cost you	SXYZXY2XYYXaY
costs 0	SUUVVTvoVT0Uq
costs nothing	TWRVWWu0YSVWS
costs you	OxUWWV0VWVSXS
costs £	UWUXYUzSXUWYx
costs €	UUTXWV1uTTVXT
could be	Yt0cYXiYpTYZW
could come	0WVWUsrTVSWZU
could do	RVRWVwvVSyWWR
could get	TwSYYY0WYVUSV
could i	TYvlkYomwUXYc
could it	1wUXWSOXUWXYT
could not	TURTVVOTVQzuo
could offer	TwtXWtUVWUXXX
could show	PVUWTyrTVTvYV
could start	TVSXXX5XTSZZU
could we	urvlZXoWkVWYV
could you	vXWacqUWuVaXt
couldn t	cXmWWWSnUpT1V
council s	uuVXWRUVWUYYu
countries and	StVxXXQUYVvXU
couple of	TU3XWXsWSSWXU
courier s	WZYWWYWZZX1ZV
course in	RYXYZ5SSWsXZX
course is	UtWZZTW1WSVYV
course of	lXsYbuWqZZYaZ
course on	SXWWWzpyWVVZW
cover for	4rXYYUVXXYZaU
cover the	qmWYYlqvZVXZW
cover your	SrWYxUTrZYWZW
create a	WjzaaaVaZYZaZ
credit card	UWaZYZUZZZ2YW
credit risk	qVZaabXbratbZ
crypto exchange	U1YZZaYZqZXaZ
cto and	YZYazbYaZYZbZ
curious ?	OU1VXVuWUSVXT
curious how	XWRZZZWYzxWZW
current and	TxyYZYVUXYWYV
current ctc	qatbbbZaZbaZY
curso de	TWWXYqr0XVWVS
customer service	tUWXXUTWYV1VS
customer success	WyssZZUXYXYZY
cv ?	WucaXaXa0XaZY
cv and	dpzaZaUZtWYZX
cv for	ZVpbbbYZqauYa
cv in	xoyZYZUYWWXYW
cv or	XuXaabXZvZaaZ
cv s	VVsYZZ2YWXWXW
cv to	WyWaaamZuYZZY
cv-ask>call-ask	yXUaccadaccbc
cv-ask>freelance	rVvZcbXbZXabb
cv-ask>i-am	ua2ZXYVYVVXYW
cv-ask>pay-word	yUvYbaWaZYZaZ
cv-ask>permanent	bytaZZXZXYYYW
cv-ask>we	RUzYYXTXWTWVV
cv-ask>you	qvzZYfVZXXYYY
cv-ask>your-profile	lxvZXmWaYYZZY
d accord	ZYXqaZYsZvaZY
d agree	tXYumYVZaaYbZ
d artist	TjTtWYUtUSWyU
d ask	xUPXXXUWwNXWw
d asked	QVVtV1TWrVYZV
d be	aokqqocknVXYX
d been	TsSYXXSXq0YYT
d both	UWTY2YtYXTWZY
d build	Q1UYtXTXXUXUY
d charge	1WSWWVrWUTWYV
d come	SWVWXp0UtVXYW
d cover	RuWWyvTVYWXZV
d do	qWjYpyXWpVWZV
d enjoy	WU0YZaUYWwaZY
d ever	SUyWWXrSUvWXT
d expect	UtUX0YTZWWYYX
d get	WeUp1kVYcchXX
d give	QsqUxudUUSVYU
d gladly	TVPxXXZVSyWWT
d go	wTTUWyOVuTVXT
d guess	2UYZZYUZYXabY
d hate	SroWXYwWUuWXU
d have	utZXlnmXpTXXa
d hire	vuXYWYpZYaTaY
d invoice	sWYVZWwXaaXaU
d just	YYraXYwWVraaZ
d leave	UY6XYYSXTUXZV
d like	snojdcbdmYZZY
d love	ZhoioeooklWZW
d make	TthVWqXwVqWXV
d need	wmzUYWhXWVWZV
d never	RvvaXWhXWvXZV
d only	XqaWSVTV0UwYW
d own	WXYZ4YXZYVYbY
d pay	1XTxb0VUVUVXU
d prefer	SVVzWXtWWWYZW
d put	XVWX6WVXYXWZW
d rather	xnuXWYrdaTYZW
d really	VWuZYZTX0QXXV
d receive	SXWtYuuWZWXaY
d say	VXtYXYTXV1YYV
d see	RsUrUvTuUXWWV
d send	wXWzXYSYYXVar
d set	rXYasaqaYZabZ
d share	TVVX4rPUXUVYW
d split	UXYY1XWZYXXbY
d still	U2VvXrTWeVXXV
d take	puSqqaTVuSWYq
d tell	TUvWyUSvTTXZX
d un	ZkVqXuiWmWXWu
d une	tqYskXYZaZZaY
d walk	U3XZYXTWXXXYV
d want	rdxZqnUYYYYaX
d work	YwXXkZkYwWXYX
d write	vtVTVxPRZYWaY
da 0	UTUyiTxkVUvUT
da casa	zVYWYUUXZXtYW
da due	XquaqZYXaZZbZ
da empresa	UXUYzXUWWUuYT
da noi	W1wYYYUUYVXXU
da un	TVQXUXwVU1VVT
da voi	VWVYWRtU0VXXV
danke fur	VXVXXYQVWxUWw
dans deux	RUvSyTOTRQUvP
dans la	UmwYlVUtVsWVV
dans le	qWdmaVUriwWWi
dans mon	XYVZXUVvvqZYW
dans vos	suWXXXxXXWYXV
dans votre	SXVuWX1UWVVTS
dared to	spVZYatZYUZaZ
darf ich	ausYaZoZoXZZX
das ist	rYXXYWVYXX0YT
dat je	tXXYwYqYXWYYW
dat u	rsTWvYSYtWVYW
data ?	RVSTWmSuyPWVt
data analist	mpabbbZaeabuZ
data analyst	UmovaZWXuWZYX
data and	2UUYsVRYWRYYW
data centre	YzYaZZsYYXZaX
data engineer	quYbaadafbanY
data entry	UXYaaZwZZbsba
data for	cUVXXWU1XVYWV
data in	QqVVWyQzXURTQ
data people	mWxYXXmvWUXYT
data person	vsXYsXlXYWYaY
data science	VtYYVsWVuYXZY
data scientist	moXaqadckYZsY
date 0	UuVYZWTyWRUwO
date is	RbZyoXWXZXkZV
dates ?	vZxXYWaTXSXZW
datos 0	vlbbcbabbccaa
datos ?	TovYXWTvWUXXV
day !	RUlWXWRTU2jWs
day $	TWZWZ0vXZXWYW
day 0	toXZZqUvYYjZW
day ?	dTSUWbQswxpYU
day a	xUrZqsVYYWYZY
day and	pVXXf2pWWWbZW
day for	eTTvTqRUUpVWu
day from	PwZYZuVqZYUZX
day i	vYXZYZVZZrtbW
day in	6XXWZrTcZXXYW
day inside	1XYaZaUaZXabZ
day is	yVUWXOqyXUVXW
day of	utWRWvWYXWXaY
day on	RWXUY4ndYXXYV
day one	T2WYzWTYYXnZX
day outside	zYZbcbZbaabbb
day per	vUUVXyRUWUVWU
day plus	0VYXZyUYZWYZV
day rate	wZwXZiVYfYeaX
day rates	RWoVYVnxTrWZV
day remote	pWZaa2WYYYYbZ
day sir	eVYXYtwXYYXYW
day to	lXWTuWtWUwUYU
day week	S3vYWXSXTVYYW
day with	vWxZXYWYZRZYX
day you	TpUXvWQ0TTYYU
day £	TYVVYo3WWWSYV
days 0	stSqWTsqUVWWT
days ?	nX0YYYYXXsYYV
days a	wsXZYkXYokZaY
days and	xWupYXVYYWXjX
days at	kbVYYZtvYUYaY
days between	4XZZbZYZaZaaV
days for	tUUUWveUWUPUw
days i	jVUYuYrYVsWYV
days in	stVXW1UcXVXZW
days of	1pWqUVlXYaaYW
days off	b4YXVXWYaZZZY
days on	3WZZbSWZaaZZX
days or	WrYYYZwYXXsWU
days over	1RVUYwTVZXYYV
days per	zWZYatUZaaYaY
days to	yTXYXYwSYVYZW
days with	rYWYtZsZZWZbY
days £	tvVwWkSUWVWWS
dbt and	placccacqcccc
de 0	ZoZukclZYWqYb
de analista	YsZbbbZauZaYY
de arquitecto	ZlabbbZasZasY
de arquiteto	ovacbbYbabbbb
de ayer	UwUXYWVTVzVVR
de banca	wZibcaaccccbc
de bank	WWpZYZxYtVkXV
de carreira	XtWaZXtsYXYYX
de cientifico	YqacbbabuabZZ
de consultant	TdXWXYUVjWXSz
de consultora	ZxYbbbZaZaapY
de dados	lvXZaZapbYXtX
de data	njYbbbZaraZtY
de datos	qpZaaZnolZYqX
de desarrollador	rnabbaYaZZYuX
de designer	cuacbbabZabqa
de deux	VYWYYuVVvWVXt
de donnees	evacbcZcmbcbb
de dos	S2XWYlUUXWVXU
de energia	tXXlZvUXXXXYV
de engenheiro	jyXaaaWZXYakY
de estadistica	WrZYawXYYYYZX
de fim	wtTVXVtVVTUVS
de gestion	YqXYYtbXYXrqU
de graca	PUPUvUqybRSSN
de helft	VWXWsXzXXXXZV
de l	WVXnkqnsXWsWn
de la	blamdiUqkbaWu
de las	ZXWXXsrqpsWXU
de los	stUWWWUWWVwWU
de ma	wVSVUxSVrPVWR
de mi	tWUtwVSVSsTXU
de nos	UXxspWSXYXpRU
de notre	sVsVWSXzXUVXR
de power	TVWXXyRxVVVUT
de projet	mpZbabZaaZbwY
de projetos	bsXbbbkatZamY
de proyecto	0VaaaZYabaYZY
de python	WYbZb0YXaaZaZ
de r	aYWqocmqYXtYV
de saude	cwZadZXZauZYX
de seleccion	ptsbbaYbZaaYY
de semana	wuVXYWsWXVVWU
de su	wXYYYWzVYYWXT
de tecnologia	YZpbvaYaYZZZY
de trois	vtXVYxVXYXUXV
de um	bWUvsppXXVpXV
de uma	oYWqrXVXwWXWW
de una	YYYnttWYpYZZX
de votre	QppXWVsVVUdU3
de vous	qsVZZWUXo0YXV
deadline is	qyYZbYnZZZabY
deal with	0WZYZYWZZYYZu
dealt with	kuVWYZTYZXWWx
dear candidate	aipZaZVYYYzVU
dear captain	dXkpYjuXrYYZV
dear colleague	tXWYZvUuYVVYp
dear dr	ZpZscpmZbcaaX
dear friend	VWVXXYUWYV3UV
dear i	RrrXUYTYUs0YW
dear madam	VWuasaWZZYVat
dear member	ZaYabaXZaYwkW
dear mr	ifqnlcXYYsZZk
dear mrs	vuXZYYVYqYXZX
dear ms	uhlidkeZbeabY
dear professor	rWWnYrTWxeXZV
dear sir	qXYfZkrrbYcZl
debit card	VUTXYXVZZY2UX
decide about	PVTvWVsTYVWXv
decide on	VtU4ZUVXZWYYX
decided to	UtSYYZTXXbXW0
decision makers	XZXvYYyXWXYYX
deck ?	TUUW5XcWXWXXT
deck is	XXWY4YXYaZaaY
del 0	oUWXWrnsWvVWR
del mio	wYVaYYUuUUrYW
del sector	tXzkZZWYXXZXY
delighted to	WrYYbZfvYqkYV
delivery in	2WWVXWmUZWWYT
dem 0	STTUUSRuVRRxo
demo ?	WYWsWY4XYXXXW
denver 0	pWZabZXyaaYZW
department of	lvWZZwWYVXnaY
depending on	QmvWX0SWXVWYX
deposit it	XaaYaZYbaa1bX
deposit of	jYYZYYVYZWzZq
der kollege	stTUWVUUVSWUy
des profils	UV3XXWTVsUWXU
desarrollador java	pqZbaaXasZZrY
description and	phTZZZWZaXxYY
desde 0	RUXVXT7VXVQVU
desde casa	vWYXYwUWZYWYW
desde el	WrWYwYUYWXnYV
desenvolvedor java	cwXbbaXaqZanY
deserves it	UXUWVYRuV1WVR
designer ux	psacbbZbeabma
desk ?	SYUWZZoZYV2YS
desk and	uVpZYZZYWxXaW
details ?	SzOVUWqVwQUVT
deux ans	TWxXpVQVvSWWT
deux jours	orXaZpXXZYXrq
developer 0	rYVZvYpaaZYaY
developer at	VcWZXZWZwWXuX
developer for	cdZXY0YaaaZba
developer in	UzXXaYVZYZXsY
developing a	RUXvYxVVXYUYW
developpeur java	soZbbbqbabbaZ
devops 0	osabbaqbaabaZ
devops engineer	quYaZaaZmZaqY
deze week	RURVVVsTTQT1Q
di 0	TYXzjlbYeXUYs
di mia	vWSWVvTwTQUVR
di un	oVVoqXaYvWYYW
di una	mTTvsVnVVUtWS
dia 0	c0WYWVTtWVWWu
diary study	OST5WQOUTUTVR
dias 0	1VWVWvSSXVQWR
did a	YWWWUxUXXvXYU
did for	3pSXYWTXXtXXW
did i	WUTZYZmYT3YZW
did it	WVSUXWvd0uWWT
did my	nVSyWUtTTPVXq
did so	trWYXVWXXpraW
did the	tWTWXWpVk2WWQ
did with	TvUXYXuWXwWVR
did you	dXZmXitVttVWi
did your	PqRVVWOVutSTv
didn t	cfZjXcaToxYrX
die frage	qZZsaarZZZZaY
die neue	vWUVWVTVVSwUt
die stelle	XyXbaaYavYaZY
die stunde	tZaZbYvabaZaZ
die woche	uYZZawXZZZYZX
diligence on	SXU4WWTWXRXXU
dinner for	sqZaZZWzZXYYU
dinner in	WXVXXXT1XwXYU
direct client	yWlbccjbbaaba
direct hire	TysZabXaXZaaZ
director of	V3pYZZVZkYYZY
discount for	UXWWUX4VTVWYV
discuss a	yUdWqYRWZYYYX
disenador ux	juZabaZapaanY
distribution list	UVVYZYwXXWXWx
dix jours	rTSWVU2WWWWUS
dkk 0	qxVXavWWXWXYX
dm me	quXZZYvYXYXZW
do 0	STRUVzQTSQVV0
do ?	oUxUWUcWUSVWx
do a	WmWaqxlpXWXZW
do all	VWUZZYUtW4bXU
do and	TWwWVwPVRvUXV
do any	QUxWXYQVtPUxR
do anything	SVSWXVPTUTY3n
do for	0VRWXVyrXTXXV
do i	YuPXWodV1pWVT
do it	uXUbuumWaXjYU
do livro	sZYZZVowZWXZV
do me	TvtYYYTYTVvYT
do not	XbbYlYTcWlxWw
do nothing	SSUXXXRXVW2qW
do pay	lvQYYauaZXZaY
do seu	tXuYYYcYYktWV
do so	UWTYXWxVtRwVS
do something	PuLUtUNUS3VVP
do the	rVUatpoWaXoYo
do this	wXUYYVSUVvTvT
do we	SVTUURNRWSUT5
do with	SVRWUY2WUwWYV
do you	oXplaXpXtnXWh
do your	RWSWWV2RTPVXw
doctor !	qrtWUXrVVqUWR
does ?	SVtXWUST2SXZX
does not	UXZYaXWYvYvZq
does that	bvVZsZjZXrYZW
does the	tSSWVqbVVSxWx
does this	TVTmxVRWwSYZW
does your	TVTWWUsV8SWXU
doesn t	UYjuomdVpsZXV
doing a	wYXWXVmxZWXZj
doing my	RWzsWUTWrTXYV
doing so	UWxZXYvsWQXYX
doing the	0XTxWTQWURWXT
doing well	lkVlbbpanqaba
doing what	sUxRVwQVVVWXU
dollar for	TWWwUWTWWX0YW
dollars a	QWWPWU6UWVVXT
dollars an	dXVuYvnUXWWZX
dollars and	oWWsWtQRXUwYU
dollars for	UXVSquPSWQwWx
don t	nZmZdaabooeee
done by	yWWXVxVZXTUaY
done it	VlUXWuvyWUWYU
done this	PuUxXWUWXYtZT
dopo la	TTxWVRSSwRUUS
dos anos	TxUWWSpVwUVWT
dos dias	nwYYYnqpYXYYV
down ?	bVUWXwXzXRUXU
down by	SXWWWW1WXrVYU
down for	PUwVUVRTVpVVx
down the	uUWYpXsYXsVXV
down to	RURVsUdxVSUUw
down what	sWTWnWyXXUYZX
download it	SWVWXVR4XVUTR
download our	TWWXWVVuZWwXU
download the	VZZVZXWVbY1YX
dr amin	TtVTuTVxXUVYS
dream of	WZYXZoqZZwZaW
drei jahre	uvWYtXUVVVWWU
drinks on	VVsWPXT4XSWVq
drive the	QPQUSSRTUTwU2
driver s	VaaabTXXYZ1bY
drop me	Tp2YWYSXVnWXV
drowning in	WZWWaZ4YYXYZY
due anni	W0YYpTXXYZWaX
due diligence	UYX2YYXYZXXZV
due giorni	szVYXXVVXWXXR
due on	aVUvXUSRXTOV4
due settimane	SVuVWVtwWUUVR
due to	TWTXXXVUWTUW4
duration 0	2WYabbYnababZ
durfte ich	UVxTWrRVxSWWS
during the	amramYVZvXZZX
e 0	RVVVrxTuWVkWS
e a	sXlXpqVXYplXl
e ancora	qW0TXVUWWUXWU
e ci	wWYXXWoZYXsZX
e commerce	bnanpaaajraaZ
e ho	SXUXXXwXxUpXU
e il	TtVXWW0WVVVWU
e io	XwZbsaXaoYaaZ
e la	mkqZZlXYZYpYr
e learning	sUVwUVUxUTTVQ
e mail	iakXWYYrXcwoY
e mi	WYwatZWYWuYSW
e non	xXWYsWmXXVYYW
e o	lVtWXVTvrUrVS
e que	XaZxaYqXnYZZV
e queria	yWSXWVQVxSVUR
e stata	ZZYccbZaaZU2W
e stato	nWqWWWTUUcYox
e um	UiUrtWTVWwVUS
e uma	lWUYusWXvXWYV
e un	RuVX0VVXTVWXV
e una	SSTW1VTVTUVwT
e vorrei	2WRWVWRUsQVUS
e1 0	W5XaYXWXXXYYW
each all	VXYrXwVRZXqZW
each and	jTUXr0xTXVUXU
each for	VZYXuZWaZZwaX
each month	rWVWWsruWUWXS
each of	RWva0pRTWTVVu
each other	SW0WUVbvVyWXT
each per	TVaTT3WTZYYZW
each time	PtUpU2RSVTVWS
each year	VzqWWRmUUuUXT
early bird	YaaaZYW3bYXZU
earn $	VXY0ZVVWZYtaX
earn 0	VXVXWUwUYWzXW
earn from	WXVXVZkXWS0YX
easter and	krYaaZXWZSZax
easy-money>benefit	UWVWzWbTVX2WU
easy-money>call-ask	TaZVbYXYaa0ba
easy-money>connect	WuYZVbvZYZVba
easy-money>content	QVWQUyTsXVsYW
easy-money>equity	TmVW3XTXVUTZW
easy-money>event	TvWxVSUSWWwXV
easy-money>freelance	yUWWSVssXWeVS
easy-money>funding	0UXYUVSRZVUXT
easy-money>i-am	qfaWbVRqYV2XU
easy-money>job-word	vyTXTXTXUVeXW
easy-money>messenger	XZZZZXVZZYzZW
easy-money>mule	QTWXWXTUVV2YT
easy-money>part-time	SXYZZWzWaZQYX
easy-money>pay-first	TYWXYXqXYV4XS
easy-money>pay-word	lkYXYZUXZY5ZX
easy-money>permanent	VtXYpYUXZXxZU
easy-money>recruiter	VXxbbcYbYaYdb
easy-money>requirements	ZaabbbZbcbvbZ
easy-money>role	S1WXSYwXYZTYX
easy-money>secret	WYXYYXWWYV1QT
easy-money>seeks	uWVXWWUWVXwZW
easy-money>sell-cta	rWXXXYyXZXpZW
easy-money>site-notice	WYYYYXWWYVyRU
easy-money>start	nqYYWYyYYXTZX
easy-money>task-for-you	wVXUzVQXWSRXW
easy-money>teach	VWSZWRTVVO0YV
easy-money>thanks	UWTVWVUUyPwVU
easy-money>threat	TXYZYYtYRX1XW
easy-money>unpaid	UWUYTW0SUURWT
easy-money>wants-job	TTRVVUQ0RUPSQ
easy-money>we	WZUSwexWXYrVU
easy-money>workplace	uvWZYVVXZYrZX
easy-money>you	YZcWbVrmWT5VW
easy-money>your-profile	VTUWXY0WZXQXY
edit a	rUUyVrSUXUVYU
editor for	4SXXXdUVWXYZW
een data	lrYbaawaVabaZ
een jaar	sVxWotVYWVXYW
een paar	uVqWWUSWqVvWU
een week	UVUVUUOUVT0Vw
eight people	R0UvVrmWXVVXV
eight weeks	1WXXZerZdZZaX
ein kleines	wYbbqaZabbbbZ
eine neue	uXrXWXSXTUUxU
eine stelle	YzZbaaYatZaZZ
einen platz	UWXYXUVv0WWXV
either side	wYZZarWZababZ
either way	sZpaaZqYpVabX
el 0	kVWWXrRyWTSpm
el cliente	xZaabYYYbaZat
el contacto	xYXZYYXZvWYYY
el contrato	UTVWXXSVWTvT2
el equipo	WXWXXVRvXrWWu
el martes	TtWxXVUtWUWVQ
el primer	XpXauZyUYYXZX
el viernes	UUVVVVtVrSVVy
eleven countries	VsXZuZWtZYXaX
eleven years	qWmYVYsXruYUV
else who	SXwVWXTxVlYZW
em 0	TWUVWVPTWUrzQ
em casa	QVWUXwSUVUzVS
em lisboa	pXabbtYaZZZtY
embedded engineer	utWaaaXakZaoZ
employed 0	p1VXXYRZXTXZY
employee number	VvVYxXVYWUXaX
employers in	TUxXXXTvTuVWT
employment 0	V2WXZYVXZXVZX
employment contract	S4aaaWYaZbZaa
empresa ?	VUWZYXqY3XYWX
en 0	YVWYtXWXmVvjv
en casa	UvXsXWUYVWyXV
en cdi	Y2ZbZaZaaaZaZ
en clearbrook	YkZbbbtasYbaY
en de	UVVWVVYVwTsWu
en een	SUVukmluXqUVR
en el	XnZmjpXWbteWq
en heb	XUzaZZVYuVYXX
en ik	vaYbaaZbsZabZ
en je	SUSRWRQTVw2TS
en junio	ytVUXQSUrVWVR
en la	TYTWpvqZXqnmZ
en ligne	pWVWWtR1XUVXU
en mars	RTxVWVrTTTTTv
en mi	VXVYXRbwVwaZV
en plantilla	Y0XbbaZbabbaZ
en su	UUpXXRqW2VhXU
en tu	RUtWWxTXiUWsS
en u	RVTvVT0VWUSWS
en un	SpvvVURTtTUVR
en una	TUwqrwQVUUoWT
en wil	0WRWtvPViSVVS
en zoeken	UpUR0VUXXWWYV
encourage you	utYacaZZaZabZ
end ?	ZUqVWWnTT0UUO
end of	rkXaYjoikWbYt
ended with	pWSVXWQVyVWvT
ends in	TWuYXVOWvUVzQ
ends on	SYVWWUueuSVpv
energy ?	XXVYZZZpvrZYV
engage an	tXYWZxWYYXXYY
engage you	0XYWZwVYaZaaZ
engenheira devops	lkXbaaVavZZsX
engenheiro de	ZqYbaaiZsZZtY
engineer $	anccscbbccbca
engineer 0	wjabnaYbaaaeZ
engineer ?	nvXalZXZtYaYY
engineer a	YcZbbbZaqZavY
engineer at	VvWZYYVXVWX2W
engineer contract	0ZXabbXbZYaaa
engineer for	znYaaYYYZqZZY
engineer full	U4XZXYVVYWYXX
engineer in	ctWaZaWZlwZkY
engineer on	qpXaYZqaYZsaZ
engineer opening	XmuZZaVZuUYXX
engineer role	WwTZqauaYXZUY
engineer to	urXZwXXZXYZaY
engineer who	uRUWjWTVWTrWy
engineer with	aqXbwbYbaZaXa
engineers in	bdrYXYuZYWsaY
engineers who	RSxTVsNxUTTWU
english and	wZbcbaoabbXcb
english for	rUVXXW1VUUWXU
enjoy the	WYvYaZVXYpXXq
enough to	VU3XYZWXWVWZV
enter your	XZXZZZWYYW4WT
entrada livre	UVVWXTU2UTVTP
entry in	xYaWZVsXabYaZ
entry is	RURSVTPnUO2Rv
episode 0	WZYYZXU1aYYZY
equal shares	YZZZ2ZTYYYZaY
equity 0	Zbabxcabbbbca
equity and	V0VYlYVZXZZaa
equity plus	avaZdcbccdccb
equity>benefit	VWXX1zPVWWVZX
equity>call-ask	baaZYvYWbZacZ
equity>client	XYUwXaZZbaaaZ
equity>content	XXWZyYXQYXXbX
equity>easy-money	Q1SVPUVVTSTYS
equity>event	QUVSOzyPSUVXU
equity>expert-call	XYVvXaZZbaaaZ
equity>funding	XWnZ2aYaaZabZ
equity>i-am	SVTvzTuUSTUXU
equity>mule	XuaYtbYZZaWaX
equity>pay-word	RuVW2VUXWVVZV
equity>permanent	VtYZ2ZWZZYZaY
equity>role	RVV0TTSTVUWaX
equity>sell-cta	WXYaVZyXaUXYV
equity>start	NtPT0UPRUSSVR
equity>we	nkXY2YiWWWXZX
equity>workplace	W4VZUZWZVXYZY
equity>you	RtStdyQTVmpXU
er bij	SURWVVzR1TVUR
er een	l0tXXYUUVVWWU
er is	kqqZrYWYXYtYW
erhalten sie	WvVYZYVVXXzWT
especially the	tXXYXZWVYlZaw
est en	VYWYupUvZWWuT
est il	mVRvXXVWxVVVU
estas ?	XY4YYYVYXWYXV
et je	oiqZcZrYuUZYX
et la	SVVXttxRWUVWT
et le	tYYZirVnZYuYX
et un	XYYataYvrYZXY
et vous	oYXZoXvXYYraX
etes vous	wYZZYYVY1WZXV
eur 0	tmYbetanZZZZX
eur per	vWWwXtRRWVSVU
euro ?	tTRuUyOUURQSP
euro a	StVXW0STXWVXV
euro and	yUWXW0SVVTWYW
euro e	wjWXurWXXWWZV
euro en	UXWXYxdVYXxYV
euro for	wXWZZzVUYWlaX
euro in	TlUWWWdWWV4XT
euro per	UWVlq2UWVWxWV
euros a	RUVUX0uVWUUZT
euros an	xwWpXWTWXVWZX
euros and	uUUvVumpWUVXT
euros each	mSTyWzSPWTVWT
euros for	sWVxWpSQWVmYU
euros per	ukZXZviYXZYaY
even a	qXXXXauZuWZbX
even if	jX0bacYbZVbbk
evening course	TYaZayuRaXZbZ
evening for	TWuSwvVXWTXYV
evening i	RVSVTUvSUtVYw
evenings 0	TXYYYxWzZXaTW
evenings a	TXZYXyuUXYZaY
evenings in	sVWXY0WWWWYYV
event>benefit	STWtWyewXVSWV
event>call-ask	UaV2WxSkXToWU
event>client	VUUVWQzRWUVUU
event>cofounder	VYYYVZYWaZyYV
event>connect	TmSvqUZwTjTrR
event>content	WYWXYrb0YUXqV
event>easy-money	aVWVVca0WUtVT
event>equity	QSYVXzXTYXXXV
event>expert-call	XYUyWXQUWVYYY
event>freelance	TYXYWrS5YWUVT
event>funding	VwUXvVWUWUYZY
event>i-am	YXUWWqwZrvpWU
event>interest-q	TVSVWUS5SSVUU
event>job-word	TURXWTu5SdVeS
event>mule	TfUnWnT5WUqWT
event>open-to-new	WSRYYVzTYXUWW
event>part-time	nvWXYxTQVXVXW
event>pay-first	SUVUZsRxYWyXT
event>pay-word	laWcW1ZlWUqVa
event>permanent	TtTlWQRvoUVVw
event>requirements	PRwUtToyTSUTT
event>role	ZUWXWwp2aVpUT
event>run-code	XWYZYYTXZYyUV
event>secret	VYZYZPU0aXQWW
event>seeks	okVTVzSnuTUjV
event>sell-cta	cUVmVXQ6VVsVR
event>site-notice	WYXYZWVSZWY8T
event>speak	WWXSY1ToYsWXU
event>start	YxWWWOR1TUrTQ
event>task-for-you	zYYXZUWUZXTYU
event>teach	SZWWX1XzVnUWY
event>thanks	VVXWXvVTXTxWW
event>third-person	XaVvbaYYaZZbb
event>threat	SVYnZymvYXcVZ
event>unpaid	XZZZYSV4aZYXW
event>wants-job	UUWUWvTwRUXYX
event>we	lZelXyatXXfWV
event>workplace	ORTRVtQ2UTQUQ
event>you	aXZZYkptYauqT
event>your-profile	aUYWXTjwWUR1V
ever come	T3PWUVRWUtUWQ
ever need	QrRXXX2WsTWXU
ever thought	VX0YWxQWUQWZW
ever want	VWvZWYvUVvYYV
every day	VtcZYZrYZVxaX
every friday	UqUYXWl1VUVXV
every month	mXvYYYSuXltZX
every other	TrTRU1PwVSTXT
every second	SvVuWUR1WTWXT
every week	XWvYXVrxWVUXV
everybody in	RSQXUUSt2RWUT
everyone else	QWuuWWSxURWYS
everyone in	UqTYWYVVzUtYV
everyone s	TvVSWxUqVVVYW
everyone who	UXVSXTR2XUxWR
everything and	TWXXsXRWxwUXS
everything in	wUTWVXRzTTWXU
everything you	SwTVtX0WWMUVT
exactly what	XmQWZZuZxWYbZ
examiner for	QWYXZ3WWXXXZW
excellent and	PsyVXVTVVtWWS
exchange for	xVSTUWlwVTTVT
exchange with	UsvtYYVWYWXYW
exp 0	pwWbbaYaZbZaZ
expected ctc	XyobbbZaabaaY
expected rate	wXnbccYcbabcb
experience and	TVVYXVVV4TVYV
experience at	Y1XlbbYaaaZaa
experience in	WZmXmZoZvXYXt
experience needed	pZZZbaYaabvbb
expert-call>call-ask	VYs4ZXVYYYYYX
expert-call>client	XYUwXaZZbaaZZ
expert-call>connect	UZY2ZWVZZZZaa
expert-call>easy-money	VVWTyXTXXWTYW
expert-call>equity	RUn3pVSWWVVXV
expert-call>event	VaX0aVWWWYZZY
expert-call>freelance	pWU4VWUYXYXYV
expert-call>funding	UWmszWTXXVYYW
expert-call>i-am	nVnoVWsWyWWWU
expert-call>job-word	QSUm5WSWWXWWV
expert-call>mule	RXU3XWUUXUTXU
expert-call>pay-first	TWXrVRySXWRXT
expert-call>pay-word	lYW8YWWYeXYZX
expert-call>permanent	RSU6OVUWXWYXV
expert-call>requirements	OTW1WrTWYXUXW
expert-call>role	UTQ8XUUVUVWWW
expert-call>secret	STWzWTTUVTRTS
expert-call>seeks	RXX8UWVVZYWZW
expert-call>sell-cta	SXW3WSRtYWTYV
expert-call>site-notice	YZWxbbVaZZaab
expert-call>start	zVWsYYVYYZYYX
expert-call>teach	TXWOWwUxXWXYX
expert-call>threat	0XYPYXWYYbXZW
expert-call>wants-job	SUTzTSTUPUUUS
expert-call>we	XUV2wlaXXWVXV
expert-call>you	hYX1XXkYuaXYW
expires in	QVRVWXOUSSvwv
expires on	SUTVVVvSvSSVw
explain it	tVRvUzdWURUXT
explain the	mUynXRTtTSVXS
eyes on	0ZZYZZVZZrbaY
fabrik nord	cpoaZakYqqaaX
faculty of	UWXYXwVvXVYZV
failed on	UWWYXWTWYlUU0
fair ?	SVQWWSPQx1UVS
fair in	sYXXYWxUtVVVU
family firm	d1WYVXTXXUXYX
family s	qUkX0ZTZYWXaY
fan of	rVTWXVTTo0WXU
fancy a	T0SYUXVXXxZZV
fancy it	TpTVquSvXWYaV
farebbe piacere	YrWZZatYZsZaY
fast and	UVtXXVsVzSWXW
favour ?	SWVXXXtYvTuYV
feature you	RVTVWUP4USUWU
february 0	yXYYaVWuXYXYV
february ?	xXYYZTVvYXaaZ
fee $	qVYWZXxYYZpVU
fee 0	rVXTXQvyWVWXT
fee ?	3XWWYvTWZXYZW
fee and	WrrqXvWVXWdYT
fee but	WaaZuSXxbZZbZ
fee for	UYZWZwWSaXkZv
fee is	sVXtYRqqXWuYU
fee of	jXYpYuoXZYqZf
fee per	lUTSTyuSVTUUS
fee s	ZUVpX4SQXUUWT
fee you	RWRRVSuUVS1VU
fee £	YWXXYqxXZYsYX
feedback on	UYUUwXgSUsaWu
feel free	ZvvjZZVlYWWZX
feel like	WW1XXWSWVbYYX
few of	rU3WWXQWWVVXW
few people	WXtYXZUWQ0YZW
fewer than	RUTxVTMRUSUwv
fiche de	muVYZYVXXWYWw
fifteen minutes	UouYYXvZYYXaY
file and	UTmYXZvXvUsUW
fill a	TqsYZZVZwVZYX
fill in	jSuuVXRyWUpWT
fill the	lsXWYYxZZYnZW
fill your	TSTXYV4WTYWXX
filled in	lsXYvWSWYWrZX
filling in	sYqZaZWYYbYat
fim de	uvUWXVuVWUUWT
fin de	wsWZZYoXZqYYU
final interview	WrWYYaWaYZyaY
final year	XYZUZxXsnXZaZ
finance director	wsYZaaXaaYabZ
finance manager	V0WaWZVZXYZrY
finance people	WW1ZXZtXYSSYW
finance team	QvsYWZrZXXYaY
financial controller	voWZbaYbqabbZ
financial year	jYuXYuXYaYZba
finch is	YjVaabxYWXasX
find a	UxVptXnYWWnZW
find an	STxUysOUUSTXV
find attached	qYYYaXVTYXYYz
find below	WXYZZZsYZYXYy
find it	SURVVUOoUPS1w
find me	tX0XYYUWUVUYV
find my	ZYWUbbYb5TaaY
find one	TUwXuYPYTvXXW
find out	slysXXeXaUYZW
find someone	0S1YYXVWXVYYV
find the	dcjZXZsZXXXov
find them	UrzXYXpXXVYXX
find you	kfyWYksoUUWXT
find your	SRoXWXrWVotWt
finds you	XopZabvaYZYZY
fine i	rVUYWXTWTuxYV
fine with	YsSVWySWVUVWr
finish my	WZYbZZYbzXaaY
finish the	0SUVWTTWXXwXS
finished the	SVWWWVQvpVXVx
fino a	xuXYYYXZpYZXX
firm and	ZlWYsqcspWXZW
firm in	ZtUusXvXYWXYW
firm is	TyuvVXVZXWYYV
firm s	WtXXYXuTvYXaY
firms and	wYUYYYtYmVZaV
first 0	UVWWwWthWewXV
first container	wVUXYYwYYVYaX
first day	TzTXuWRWVUWvV
first in	SqvYSYrXuTXZV
first job	sSRXWUZrrTVxU
first month	VYWYdZ1YlWqfW
first night	vVVXWWTxVrWXQ
first of	SXVXXXoqWnVWx
first one	UWTWVX3UYWuXV
first page	WtwbabjYXZSZX
first pay	UYXYYZUYaX2QV
first round	WWVXoYT5YUWXQ
first salary	ZWZbbbXabZ2ZW
first six	PlTWxWRTVQUXy
first thing	vWuYSapaYXYbY
first three	vWUWXXzUVWWZV
first time	SrtXXyePWsWVU
first to	aVTXWW1WXUtXV
first two	XSTVvuZuUTrWR
first week	TVXYYXwWYzqXU
first who	TS0WsXSUVtVXU
first year	STUX3suVWUWYW
first:benefit	ZYYcglxbmXedY
first:call-ask	ZXqxbjXdnXcYb
first:client	pnqraZZZYYbnY
first:cofounder	Yabc2baZYXbab
first:connect	ZZejiZbgjuZqX
first:content	YXWZicb4XYhZZ
first:cv-ask	Yh6aaZWZXWYWX
first:easy-money	fZXcdZnnYZ1XV
first:equity	liWoyaYYjXmZX
first:event	YYYabpbzZZaiY
first:expert-call	XXZ7mXWYbZYYW
first:freelance	tajcaZmckaabj
first:funding	cZbk2YWcYZcZZ
first:i-am	banakaiarqcWa
first:interest-q	mZuhnXYlnaXYm
first:job-word	drpabZYanabpZ
first:messenger	npnYjXWXlWxYc
first:mule	clcbbdcmcZsZl
first:open-to-new	ab1akZZZkZZZX
first:part-time	tkcYgqYpabcZX
first:pay-first	aYXYcabWYY1at
first:pay-word	lcYsYskaYXnZk
first:permanent	Z0jbcbYcYZdZa
first:recruiter	ZexZZZnZZYiob
first:requirements	jodbobdbcWjsX
first:role	lrZcdjjbkZcmZ
first:run-code	knXXYXnWYX3pU
first:secret	YXWXZtUaYW0vb
first:seeks	mobmonaZlXbaZ
first:sell-cta	aYbacZrqYYmer
first:site-notice	YZZaZZYYZad4Z
first:speak	WYXmZtezYmaYW
first:start	uZZbldkkmYcZa
first:task-for-you	waWbnZVaZVovY
first:teach	WdYZY2XpafZYY
first:thanks	aabbZacXazakd
first:third-person	WYlhZZiXxWZYt
first:threat	anXbYleaaXsrn
first:unpaid	ZXXYouauZWYmp
first:wants-job	XaYbcbaZ2YafY
first:we	lkckjnnmYbeYa
first:we-help	kebZnkzXZXbYZ
first:workplace	qpdeaoYcbakZd
first:you	bZkcbclZfmkqd
first:your-profile	cjsbaabZainqX
fit for	X2jaaaTaaZZZa
five days	YpVyXnuVXWRWU
five minute	VXsWZWT1WRWYW
five minutes	PTqyUSxSwRUWQ
five stars	aZZabXUsaWqua
five weeks	qqTUXmRwrTWWT
five years	aoUZYZpYovZpW
fixed fee	yVXYXXwaZZTaX
fixed price	yZZYWZvaZaZbY
fixed term	U3abZVYZZZaaZ
flat 0	SWVTXzUXTtXYu
flat fee	wVWtVmrVXWUYU
flights and	xXYXZuVXZZXXW
focus group	UVT6YVVWWVXXV
follow up	cWY0ZXrdlVgWU
followed by	TVVPX0TuXVUXT
following our	xZZYaYXpbasZW
following the	VXVujoTYntnXW
following up	keqoYckZnZXXp
following you	SURVUVNRTqR8M
food bank	RpTUTvRSWzUTR
for $	WWVnYW6UYVwWV
for 0	rWWdojsaYWmjn
for ?	XW3XXYTWTTYXV
for a	rkfpeedYoZaYY
for about	sUxWYYVYWVrZW
for accepting	YZXZabxZXwZYX
for agencies	YanbbcvbbYbba
for ai	0VxWWQSXVSXYU
for all	nXnloXroXVVZp
for an	lYXzqkcYmXXYX
for and	VU5XYYQXUtQTW
for any	lXVZZaYY5UZZX
for anyone	UVUSYUt1WUWXS
for anything	kVxXUYTXvSYYV
for as	tTXWTwpZZYYba
for asking	VWSZZXVWT4YXR
for being	TWTvXVRpWvVoq
for big	rVTXXvTwWSXYV
for biostatistician	oYacccZZbabvY
for both	RyrXarmWWjUYV
for business	kYYZZYvZasXba
for carers	RSUV1WPYvVWWX
for change	R1rZZaUZYXYaZ
for children	UwTWXsTwVRXXT
for completing	rYraZaWatVZaZ
for connecting	imsWiapYnbeZX
for contractors	RVXVsXwtYXVWU
for data	WXxZZZVxXUXsU
for day	3XUZZXUXYWXaY
for details	qd0ZZZVYYWnYX
for e	YskavZUZaZZbY
for each	dVkuY2YUXWYYW
for eight	cVsZpZsYqVZZW
for every	tWVXWYnYxVWaY
for figma	VXXYZwWWYQVzS
for filling	qXpZZZWYXZqat
for firms	pUTVUT1oWTVXQ
for first	UWTWvVsjpTUvU
for five	RTSyXUSYpvWXT
for four	qUVXXXqWxWXWw
for free	XZWZXX1mXXbtZ
for freelance	PSQVuVOxVRyTT
for fun	SUPvUVRVvxWXV
for good	SzYWswVuWRXWT
for half	SXWxijlxXWXZV
for her	WbSXVWSW1oVVt
for in	YxsZbbXbZaZaa
for ios	mpYbccabaabsZ
for it	wclqajaiZXYkT
for its	vvqYZnWXYYZZW
for itself	TVSVVVzUUS0XU
for joining	nXuYZVWWZtrZW
for letting	TZXpZXuuZWYZX
for lunch	WYVYYauXXmVZv
for making	wXsWYYUXVsWZU
for marketing	WlXZaZWZnYwrW
for me	qYYYbbSX2iqYV
for members	XYYTYtVzWWYWU
for more	TuwVUVsVWUVVU
for most	tXwXXWwWWUQYX
for my	uhXXjpRetYsZV
for new	tWpYSXTyXWWYW
for next	VY1ZZaWaXWZar
for nine	ZUqYoYoXwlWYT
for nothing	QVRWVTxzwVSWQ
for now	VXWY2XVtXnYYU
for nurses	TWaZZjU0YXVWW
for one	rVU0cpXmqUVbU
for our	tmXVptWtYWeYX
for payroll	VVXwZYSXZYxRW
for people	UVvoumYyWVXYU
for product	VUstXsQWWWvYX
for project	ZtXcccabqacba
for property	XWXxvYWVYWYXX
for reading	uXWQXXXYtvZZX
for sale	SVTT3UnQVSVUQ
for school	WnYYwVVsYVqaY
for senior	XpwYZZXVmYYqY
for six	wfZtYWVYnZYan
for small	WXVXrywVWVUYU
for some	qXrZZXVWXvaba
for somebody	ZWZls0UWpdYZV
for someone	0qbXVVmYsUYaW
for something	oV5VTXRVSrVXU
for speakers	YbaYbwYrcZbbZ
for submitting	nYrZaZXvbWYZX
for taking	mXXapaZaWxbbY
for technical	TerZYrVXYXYxY
for ten	XXRrUoWcuSstS
for tenants	jXWXWPwyWVWYU
for test	0XUXvXTWXUWZX
for that	tuYYWXTYWwoYU
for the	ncYblbXcdklXu
for them	uVRtWsxVVTXXV
for this	wVjpWXWjWZWwS
for those	TtVXUY0WXUXZY
for three	yWrZXsWWYqYYY
for translators	VYoZWYxYXXmZX
for twenty	RpVxVvRVVnSYV
for two	wpWpaaXXZYYZt
for us	vaYXa1ebWVZYV
for ux	aXacccZZaZbzY
for week	RVWXXXVXWVuXz
for what	iW0XWmpXXhXYT
for which	cabuYtUlYkmcW
for women	TVSSQRO4VSuVS
for work	SWZXYXSU2nuXe
for writing	XmUrZYWZW2YVV
for years	stSYWYpXUxTXV
for you	WbreYdvbiXlmW
for your	YelkXYsYnTZtq
for zephyr	XoXuWZWvYZZZX
for £	kTUpXU6VWUnVk
for €	SVRXWqqSVRyUs
form !	iuWaZaWZXYtbY
form and	slqYtWqWYUTZW
form for	eVWWtXuXXWSvV
form of	jXqoZlUVrWpYo
form on	yYYaaXVujYYbl
form so	tYWZZZqXXSWav
form that	vWvXYVSuUUXYW
form to	RWWWXaS2YVpYo
former colleague	VWyYYpUncQYxX
forty per	tXXXvYTYXWsYU
forward ?	zqVWYYWaWXXZY
forward it	TXWWWYQWqW2Wq
forward my	VWXaZYWZ4WaaY
forward the	qWXXYWUWXT1UT
forward this	VWTWXXoqWQWVy
forward to	WaoXZXVmW3cWW
found a	SWRXvYTXXZUXx
found by	WYQYYYyTZXvUV
found in	rUsWYYSXYVO0T
found the	XZWaZaVaY2YaW
found you	jaXtXXVXauXvW
found your	aVVjXWUVU2rVr
foundation s	SUVWuwSTXVuWU
founder ?	tWWW0qSXYVVZV
founder and	ZWabxaabaabcb
founder for	ZYac0bWabbaca
founder i	sXUXWYzWVRYYU
founder of	TktXwWsWXWWZW
founding engineer	aWbcwcbcdcccb
founding members	VUUYoYV0XUXXU
founding team	YTXY2YWZZYZaY
four afternoons	uUUvUtUWVVXYV
four day	S3wYWXSYTVYYV
four days	xuXZUZfZpXZaY
four hours	lUUxSTvWXXUYV
four languages	TsSWXUwVwWYYU
four minutes	TVwUWsQyXTUTR
four months	5UYYWpWZZYXaY
four of	oVVXqssYYnYZX
four weeks	zpYYYYUYpYZaX
four years	UZYZkvWYwrYZX
frais de	WWWYYXVYYX2WU
frau tim	vabbbbZbpabca
free 0	VWXWYXttXXtZV
free ?	1ViXWWnUWVVXs
free and	VWiXbWNyqZXvV
free for	flnVjYZyXVrWZ
free from	TWsYYZqXzTXYV
free in	c0VYYrnXXXYYX
free of	WYXZYXx0XXXXU
free on	qTOVUWbvUSWWx
free so	nZWXYZ1XVVYZY
free this	qXVYTWS2WSWTU
free to	SshtXsSpWVoao
free trial	WaZZaawZaYYxW
freelance ?	oWmXZWzXXWWYW
freelance and	WW1babWaXWabZ
freelance copywriter	sXYYZZuYZXZaX
freelance or	VVzZaaVZtXYaY
freelance>benefit	anWatWspWWWYq
freelance>call-ask	xXXZcbYcbcbcb
freelance>client	yWVXaYwaZZZYY
freelance>cofounder	wYbbZaXbddccb
freelance>connect	yTZabZZbZaaZa
freelance>content	zZYYaTXSaYYYX
freelance>cv-ask	VVxZaZWZXYYXX
freelance>easy-money	3WVWXTSWUUsXU
freelance>equity	YxWbZaYbaabcc
freelance>event	ZUUUWpkxWTRvQ
freelance>expert-call	uXUuYXVYWTYZW
freelance>funding	2oYYVYWXZZZaY
freelance>i-am	akvWWWQW5cmWU
freelance>interest-q	2XXaaaYZaZaWX
freelance>job-word	zjpXYYTXsrXXV
freelance>mule	XRsRWqtTWWuWU
freelance>open-to-new	SUzXVWSWVUXTT
freelance>part-time	5XnZZYVZZZYaY
freelance>pay-first	sWXWZYUYZY0XT
freelance>pay-word	0YkqYnYkYXZYW
freelance>permanent	pq4XYYVYpVXXV
freelance>recruiter	wRsWXUOyUUVWU
freelance>requirements	sURUWVPV0RUXU
freelance>role	2VYZZYlZikYea
freelance>seeks	tbtbnVwXXWXYW
freelance>sell-cta	mpUjXVvUWVlWx
freelance>site-notice	zTnYYYUYUxWUV
freelance>start	2pYZaYXZcZYZa
freelance>task-for-you	LSTSTSO0URSQw
freelance>teach	ZwUUX2SSWWVXV
freelance>thanks	OSOUWUsTQt0SQ
freelance>threat	5qXYZXVYbZYYW
freelance>unpaid	RVWXXVzTXVWXR
freelance>wants-job	R2UWVWSVmVXWV
freelance>we	1kYttWSWXWoXU
freelance>workplace	3XjZadXaZZZZY
freelance>you	ulsoWWuWZUoWX
freelance>your-profile	wTxUXWRUXUXYY
freelancer ?	ZTXWUV4WWXTWV
freelancers for	puYYYYsYZXYaY
freight ?	XYxZZZtXUVaZW
fri 0	QRTUV1QQURUUw
friday ?	RwbqYXtWWTWXu
friday and	qkTYYZUYtxfYV
friday at	TWnXYXUzXTXXa
friend from	TrXZ0XSYYYVaX
friend i	TVTXUWQtTp2WV
friend of	QVrWvURVvaZXo
friend we	ZtlXZZTXZVxVX
from $	VYYYZY9WZYWZW
from 0	anUdZYwiYdUdv
from a	bWkrnoaWVZiwU
from abroad	VVVYXWsVxVtVV
from all	WXWYYZWXY3XYU
from day	W1WZzWUYYXYZY
from home	vpZYZlWXalraY
from it	RrUWvVSWVV1XS
from june	uTXZ0ZYZYZZbX
from last	smioYYRWsqUXm
from march	wUVWWWwTYXWYU
from me	nVtYdlkXVzYYV
from mid	0YYabaXbababa
from monday	sVUVYWxVpnXsS
from my	UxaWwWYXSwRXU
from next	qzVYpWTYrWYYX
from now	TuUXqXZVXTswP
from one	wXUXXXoXYvZZS
from other	qTWZZYUXW2pXV
from our	XWZXpXYXukxXi
from people	SUOtWPRyUqVvT
from september	TvxXXSSTtVXXV
from someone	RzQyXXSXVUXWW
from the	kaYYtbWWYoqmp
from them	vVUXXuvSYUWYV
from this	WYWXXVUSVsswT
from three	rYWWZWwXXYWtT
from us	yWWWWStVXUWXw
from you	poXZWripbbWbm
from your	UZVefcoYmmuqX
from £	TXQWYW8mYUXXV
from €	QRTUvSrxUTSTR
front of	tXkYYptWlXXZc
full name	XXsaaWYbaZxaa
full stack	pVWauamaZZqZZ
full time	a3kZZZXYbYZgY
fully remote	yqVYapWaZZeaY
fund and	TUu0UWSXUSWXV
fund is	SXU3XUUZYXXZX
funding>benefit	RTUWyVzVVUXXU
funding>call-ask	UXUzxXTXZXXZW
funding>cofounder	aYab0babbbbba
funding>connect	XaYaXZYZYyWaY
funding>content	VXTYWZVWxTVXw
funding>easy-money	STUV4WWWWUcYW
funding>equity	ZUbb1aaZcbbbZ
funding>event	QSSxqQNwURSVS
funding>expert-call	VUWTzWTWXWTYV
funding>freelance	u0SXTWUTVWWYV
funding>i-am	sUvW0XTWXaoYU
funding>job-word	RvsZqYWXWXYYW
funding>mule	jUVrvVSVWV2YT
funding>open-to-new	aZxbVbZaYYZZY
funding>part-time	RVTXzXUWXVXZY
funding>pay-first	UZXYTYVZXW1aV
funding>pay-word	0sdWsTTWWeXYV
funding>permanent	SpVX2XpYXWWYV
funding>role	Wbls1XTVkaVWU
funding>run-code	SRUUTXRWYWzWW
funding>seeks	nVYi4YYYZYZZX
funding>sell-cta	WaYZUa3VaXZaY
funding>start	PMWV1TSVXWwXU
funding>teach	XVVZXWXXyVXZV
funding>threat	1RYVPSRRXVRTS
funding>unpaid	RRWW0TTQWYVVW
funding>we	mWUV1pQxXVmXS
funding>workplace	PVYyvQUUWWUYU
funding>you	qpXarVnUVjwWW
funding>your-profile	0QRWvXUXXXWZS
fur 0	VWWYYvxXWWsXU
fur das	tsVsZWUXXWpUq
fur den	kWWXYYwXWoita
fur die	rWXYjqlXqbnXl
fur ein	TsWyXooUXXXYV
fur eine	TWVyyTVWWWWUV
fur einen	rZYvVZYaYZuaY
fur meine	wUSWWVOV0RVVT
fur sie	XpsxqYXXYYZYX
fur unser	asYVYwVvZYYZX
fur unsere	SUTRWyTyVVVVU
further to	pluYYWXoZYeYo
gave me	tjYYYWUYtwjZX
gave up	sXWYVXuVVTWZu
geehrte frau	olarbbhbbakbZ
geehrter herr	mxaccbZbbbbba
gerente de	crYbbblasZamY
germany with	WURUVWxYVUxXV
gern in	vYXYZYWsZuXYW
get $	UYZYYpSZaZ3ZX
get 0	SXUqsblUmT1Wc
get a	XXVlnbsnkWpna
get an	WoW1tXSWXVUYY
get back	VXsZYZUZsTwZW
get in	RUZVvWQivNvTs
get into	SURWVVRV0mVUw
get it	tVUXlWbYlswZV
get me	RWSUWWSWtRUW2
get more	RTSUUTrOUOR2O
get our	zUXVUWzWZXWYW
get paid	kWoZWWxWXUtYX
get the	tjWpYXemYnsXX
get this	PPUVWXrSXVyyr
get to	WooWtiaWVukYW
get you	XsuXbjxXWWeYV
get your	UqVYYXwVYWzYW
get £	QTTrW2kRXWUXT
get €	QTSVSrRVWU4VS
gets a	UXVYzXVVXOYZx
gets you	TuuYWXuWVWVZV
getting to	XWtYYYUYW2YZT
gezocht voor	qYaXaxXUaZZZX
gibt es	XXYxmZaZvXlZY
gift card	moYzZYUXZkrYW
gift cards	aXXqYVtWYWvWp
gis specialist	UvyYXXTVWVXYV
give 0	jVUsyYrXVSWYj
give a	aUWWX4PXwVYYV
give it	sUmTUWxVmTuYT
give me	WcqqZjXXvlaYZ
give my	UZXZZ2UWXvYaX
give the	WYZWa0qWZYnaX
give them	SwTvXuTVUSXZX
give us	XVWrXWtWYXuXs
give you	qUYWwpuWVWqYU
given to	2XXYaYVZZWXYo
given your	YsqotaWZZZXZZ
glad of	RXuUYYUZ0SXZX
glad to	UduqaYYsmoYYW
go ahead	xaZYcaYbbbraY
go and	jntYZsXaaXaaY
go for	UYXYZXutYTYWu
go on	qRqZZZrZYtZZX
go through	0XVVXYrYXWsXT
go to	nVnnXoOxVcUtX
go up	2WWYYZUZYWtaX
go with	vVpXXYTWwTXYU
goes on	wWWZYYVWXUsZy
goes out	rSTVWXSuzQTXT
goes to	aaVoeWWUWU0Xs
goes up	UsWWXVvrWVVWr
going ?	STzWXWTRwWWXQ
going for	TTQVsYRTU3WXS
going on	Sq4WVWRVTsWXT
going out	vpWZYYkXXqXXV
going through	uVUXXYzYVTXaX
going to	WZnWrWSVsStWx
gold trading	VZVaYUVYWQ3aY
gone and	TyTXuWuWURVXT
gone up	SVWuZ0UUXVWYW
good ?	rURuxWoWTQVYU
good afternoon	auwXpWtXYUXYV
good as	swWWVWQUWwWXU
good at	qVvXXZTZtTXZX
good day	sYiiXljgXYtYZ
good english	RUUXXWoXXY1YW
good evening	hVSVUUqSupqXs
good luck	WVTYXYRUV7XWS
good morning	tZYnXXsWnkjYa
good news	urVXYZpVXVvXV
good one	TVOXWYSWv3VXT
good people	kVvZwZcXpWZZX
good time	zWrYaaVZXrYZW
good to	XXXYYYaWW2XXt
good with	SWTXXwRXxqWYT
gostei muito	vYyYZUTXYpXUU
got 0	ubdXkXnpXUitV
got a	oWmaqjZYqtZXV
got an	RWVWtsrVcxWXS
got from	SWVVWVTWWSUX2
got it	ospWWpnWUkXXo
got my	RWVYXUqV1rYYV
got no	TYUXUYtXWqYYx
got one	XWtVqXuXWTXYq
got the	bUTWxrSVW0VXs
got three	pVSWVXxXwRWYT
got time	VUvYYZTwWoWXT
got two	jXXYdX3XXTXZo
got you	SUvYXVUwVtXYT
got your	oyoYXWTYuaWZV
gracias por	WXWXYWUVX0UTs
grade 0	U7WYYrVWmWXZV
grandmother s	0XVXXXTWNTyXU
grant for	5VYXQVSVYXVXU
grant of	yTVWtXTXXUsYV
grant writer	ZXXXXaVZwuYbZ
grateful for	lXVsamWZ1TaZV
grateful if	vWYYYWVXvOYZw
great to	WXVsZZpYZxrYV
great week	vZXbbbXYatbZc
greetings from	wXXZZYVUZ3ZUX
group 0	qqaabrYabbaaa
group and	Vv0YYWWXTpZZX
group for	PURSURQ2QvTTP
group is	wlpZbZYabaaba
group of	sXVVsXotYWmZX
group on	RUR2VSTVWvWXV
growing and	XzyZVZWZWWaZX
guest lecture	XYYXa4WRZYZaV
guidance on	sUUVVxsWRUVYU
gustaria que	vXuXYwRVTUWWW
guten tag	qYrjaanZoZeZY
h 0	1eWrYiTVWUUVo
h week	zZbacYYbbbaca
h:benefit	ZiVlXZ2kYoZYV
h:cofounder	lxWX0ZVYXmYZW
h:connect	VpU0WSRvoqeYU
h:content	vZYZaYUZZvZYa
h:easy-money	WxXWUXSWYVzYU
h:equity	RYW2YVSVYXTZW
h:event	WVbWX0e5XUUXU
h:expert-call	TVU8XURfXpVYV
h:freelance	pZqXZYxjblaZW
h:funding	XWrxxXTXWrZYW
h:i-am	XcUZYaxntStXY
h:job-word	ZVTXXUVc0Ub3V
h:mule	qzVmWuWXXVZYj
h:open-to-new	URQYXXUX3TWWU
h:part-time	VXSXYXUwYxXVV
h:pay-word	WykYZpVXXqvXV
h:permanent	TqnYYY2XoXWYW
h:recruiter	Zn4ZYZbYWcjYV
h:requirements	WXVYWxvWWTlZX
h:role	mnonZmdkdnaXW
h:seeks	aYVZYYaY1WxYX
h:sell-cta	RVUVzVNVUUTWw
h:site-notice	SMSXXXTUSSV4R
h:speak	TTU6XVuQXUdVT
h:start	VSRaZaWazXZZX
h:teach	mWWaXxbyXkZXU
h:unpaid	bUUVrkR5WSVVY
h:wants-job	UUbYXXTW8XkXV
h:we	ZWrtmYpZWXnZW
h:we-help	ZYWZZa4mYWYaY
h:workplace	wYYXaYWYaZuaX
h:you	Sw3XWXSsTRXYU
ha 0	XfuYZuVYYVYuV
habe ich	YoqWnapZtXaaY
haben sie	ssZbbZpajZaaZ
had 0	TXSxWWRWvjWWU
had a	WapXXXreWxpYY
had her	vWVXVVUUWrWXu
had the	oXTmoVSUsypWS
had to	VZUYYYaXd0XYu
had written	owYWWZsWYXYaW
had you	VUwXXuVUWtVYU
hadn t	wWUXYWrSW0PSR
half a	mVWYyycTXWWYp
half an	RXXxYXczsaWZV
half and	nWSX2USVURWXU
half day	VWYYZ2UraYXZX
half hour	UXkSWyuWYXXaW
half of	pbYbytZVXWXZV
half price	RWUWVW5uWSUVQ
half term	wXXYYUzYXTZZY
half the	esZXyWlnWWXXV
half time	4XZYaXVaaZZbZ
half year	zWXatYVYXWYbZ
hall 0	sVUVWUQ2WTTWQ
hall in	SUUYVXRytPVTu
hallo tim	pqZbabqbbZbba
hand in	kUTUWXNVxTTV0
hand over	RuTvVSSWUWwXW
happen to	UWTXtVtVUxWVR
happy ?	UV6VYXYWTQWUS
happy birthday	UWSUYXSUWVUo0
happy if	PwTVTyPrUSWXV
happy to	oYWlXjqtftXYU
happy where	bcycbcZbaWccb
happy with	aWSWXuuVoTUVt
happy work	WXVZZYVWV5WKS
harbour museum	QRSTVwStURUyO
hard and	rvYYZUUYtZYaZ
hard to	SVvuZuTWYVXaZ
harrow finch	YrhZhalYokZrX
haruka ha	ZbXbcbaabXazX
has 0	xYWXbXsUYXXet
has a	boVXcovWVTbtq
has agreed	unXYZvWYYXkZV
has an	UWVXwWvWnVtYW
has approved	VsYZaaXaZatar
has asked	YuW3XUUWWXlYV
has been	XkXXYYXYZlkuy
has come	mV0rWYYXWRXYs
has dared	soVZYauZYUZaZ
has ever	doU1VTSTVuWXT
has finally	XYUaaaXZY2YZY
has gone	rUunXnRWWTVxT
has helped	UWSXXX4UWSWYW
has just	l1WXlYaZoXZaW
has left	sTwYtYTXlcXZV
has lost	RVWWbyTUUvsXR
has no	gUVUVwTUWWyXU
has now	qtXZaaWZZYWuV
has one	VtWxYnUVYUXZV
has retired	2VYYYXTZZaYaY
has taken	skXZtZWZWsXZY
has the	rVYZZVVvYnsZU
has to	zVdiWVTqnUdVs
hasn t	RWvVYYTXWUW1T
hasta el	QqWWXVS2WUSXT
hasta que	XXVZUY0XXXoYW
hat den	oXXZZZWXYYYW0
hat mir	vWUZYYVYssWVU
hate to	TrpWrZbXVtWYV
hatten sie	XcivXZTp0UWWT
hattest du	lTTSxxPTXUTUT
have 0	pVWYkWjbbUp3V
have a	pbtcnYYomaZYY
have already	VU1XWVOUUTvVU
have an	ZuZmmekYmYnZY
have any	cXWXaadZwWZZw
have asked	VWsWZXvVYuXXV
have been	UoWkZlVWWnmyn
have capacity	zWWXYWtYYWVXW
have completed	TWUYZqVY2UZXW
have done	RlXYYTSxwTqWU
have finished	pUTUVSRvyTXXS
have half	QUQUyTRUrOTWx
have is	VVuWtYqWXUWYW
have it	vxUYWYwXVYYZX
have lunch	VUwXqYTWVMWXy
have made	vWWYyYTXXTWZW
have met	pVoXWYvVWsXZV
have moved	TrvXXXUWVsYXV
have never	kUnxWtTTWUWXU
have no	kXwXWuTWrYXZV
have nobody	tXUUuVRYwTXaW
have not	VYWZYZwXVzXZV
have now	tRTWXXspURWxU
have one	V5WaSamZYWZaX
have our	zxoYWWPUVTVWV
have read	XXWZZXXVqoYYw
have received	sxWZZYUWYWWZt
have seen	llUYtYRXqSVxT
have several	XT2YXZSYWWZYY
have since	XVqZoaXaWwaZX
have something	zXzXXYUYmUZYW
have that	nZXaZZsZYSacv
have the	XjUWZVuWcuXYz
have three	ljkaYa0aXYZaW
have time	kVYVWWPWtrVWw
have to	YmWbYxTcpVroZ
have two	quaZZYuYVXYaY
have you	kmbZYqpsjkYYW
have your	ukuYZZZZXbpZY
haven t	XbpWtXoWnYWsa
having a	vWuXYYTVUQYZw
hay un	UVSXyWSUUTmwR
he d	ZsaXVWSVq0XXT
he has	SXWVxVtWYXkXq
he is	vTsXsXQXWWtZW
he s	UVkpZdaWUbvXw
he says	UVTXTVlUyTvXT
he spoke	TXuYXXsUUvYZU
he starts	SVRXYYTTVtTV1
he was	VYVZYZUYYzrZr
head of	azbaolZYiYZZX
heads of	UWwrRtXwUTWXV
heads up	TTSWVXwSrSTwp
health ?	XZzaaaqYXUaZY
health insurance	V5WZYZUYZZYaY
health is	VvWZaatXYXZsX
hear about	STztVSNpRyUTS
hear from	TsmsXUU0WYXXk
hear more	dwUaYanZZraaZ
hear of	UWZaYaWZ6SZaX
hear what	UV2XYYTWXvYYU
hear you	ShjXY1UUVtXZV
hear your	TW0WvZRXWTWYW
heard back	jWVWXYtYXUWVw
heard you	PsTxTWQVTzVWU
heat pumps	rWTsWSRyVTWXU
heb een	TV0VwXTURUVWU
heb ik	zXuZZYXZWXZZX
heb je	yUQWVppVorVVS
heb jij	VXRYXYrYuSYYw
hedge fund	TWvwYXUXVXYYW
heeft een	frWsXWUWWWsWs
heeft je	XaXaaaXYaXZ5V
held in	RVkVVXVvXUSzS
hello !	bZybYiYWZrefU
hello again	YUV0uYZUWTlXe
hello dear	STvWVWSXXUqY0
hello do	uySXXUsXVRXYW
hello doctor	TXVYXYSWVrvZv
hello dr	xXYuZScZZXrZX
hello friend	rVoWUYQWURyWU
hello from	mTsWWpSTV2VSP
hello i	jUYWioTvuVZXo
hello marguerite	mrWXXapZZuabZ
hello mr	wWWXXrbTtoWZX
hello mrs	UYWYXXsTtTVZx
hello ms	vWyZXaVYXVXaV
hello my	TvTYWXwUUyWYW
hello owen	VZWWaX1YYpYZX
hello sir	UmpoZapYvjXXW
hello we	dVUXzXkXYWeXp
help me	wWTYWXTWtRsXt
help people	XVsZYYwWXXYZY
help us	2XXYZWWZaXYZX
help with	toWYZaqYYWsrV
helped 0	VWSUXV6TWTVYV
helped me	VXTYYUTWS7WYT
helplines and	TVTWWVuvVvWXU
here URL	XpZoabjqrYpWX
here and	vtpVUoTWUrWYV
here are	VWVYYXVUoNWs2
here at	U4UZYqWYXqZYY
here from	VXWXYZqXpUYWx
here i	bVpXrXRVyoWXT
here in	nuzWUUUVVpUYV
here is	TrWYYYovWTXYx
here s	YcTXXWYwwmYap
here to	SUOXWWuUuyUWQ
here who	sUTUUxRTUuVVS
here with	bXuZZpVYXxlXX
het u	lVUWztRUUVVWU
hey !	dXwYjYkpoWYaX
hey hey	VYxYYYnmXUkZq
hey kofi	oonXYYwYWlYYW
hi !	ncqpXlVWYqrZX
hi again	dVxwYYmVVRVXU
hi all	VYXYZYTsXVYY1
hi amira	oZlabavbaZaba
hi amrita	txTXWVtVVTWXT
hi are	WS4XXXRXSUXpU
hi beth	XtZaaaubcZbba
hi chloe	obsbbcqaaYbbZ
hi dear	WsXZYavYYXtYU
hi deepa	ZnXmabiantZaZ
hi dr	UVUkYYtwXpWZU
hi emil	eloaabwaaZaaZ
hi haruka	ZnXtabhbqZbba
hi i	nWXebWYWtvrXY
hi ines	uYYXaXVwaYZbY
hi it	rXUXZYWWXt0YT
hi jonas	YqXaabvboZaaY
hi karen	VWRXWY4XVOXXS
hi kofi	YZaiaa1abZZbZ
hi lena	cYWaZsuYsYZbY
hi lucian	roWZYXTXYxYYT
hi mateo	bYXXZXYWW0rYV
hi noor	YnsZaawZVXZaY
hi owen	pWVtYsPvYWYZX
hi patricia	WZVXZwpXZZrYZ
hi rosa	YrYaaawbaZabZ
hi sam	qWTXYYUXU1YYU
hi sorry	vXVtYZTYsUXZV
hi stefano	mdlsXYbYrcYZX
hi sunil	WsXaabuZZqYaZ
hi there	ccYWoXZsWrkVe
hi tim	pwXbbcYbZbbbb
hi we	tWXWsZVYaujaW
hi wei	YYYawYpaYYabb
hi wen	ortXWWUSWwWXW
hi yusuf	nrWuaZVZZqaaZ
hi zara	dmdsaboababba
him ?	PRSUVUuTTSTV2
him on	RWXYZXvWYXiXw
him the	UXWYWWTUXU3Xp
hire a	urWaZaeaXXZau
hire for	YYwVabWZwXZZY
hire you	0bWoXtWVWXlYX
hired without	aXVZbaXavXyaX
hiring ?	VTRYXXPVyQVxU
hiring a	awVZbWuZYXdrX
hiring for	ZRoYVYyYoWtXV
hiring freeze	QuTTWTSUURVS1
hiring in	SRyVWXUlwSuYV
hiring manager	Zpkbbckbnaeoa
hiring managers	VUXYYYqyVUYZV
hiring our	SyVYvYTXYWYbY
hiring two	TxSXSX0YUVXYV
his own	UUVXXWUtXVwTt
history of	ZWVvXoStXUTXr
ho un	pUzWyWRUSSVWS
ho una	SV0WWWuVTTUVS
ho visto	sWsYuXTWuSWRU
hoje ?	UWxXWVUTUTWTw
hola haruka	ZsZbrapXaaaaZ
hola owen	opabbatXbabba
hola paula	ZvZbpapXaaaaZ
hold 0	UVXa2ZWaXXYba
hold a	WVVXqWT3qTpXV
hold the	SmVWr5UVXSVXS
holds 0	RWUW1VUWYUuYU
hollow oak	pppaZaoZkcZiY
home and	P1UXXWUUVVwYU
home is	vzXYXXVWYXUaX
home office	WXZVbRYZbc1ba
home with	qSTVWxSVspWXT
home you	SUXXaXSXYX3WU
honest view	UVuWwYSYUqXYW
honorarium of	UYZmYwXVZYwZX
honour to	VXWZYVWvXvrVT
honoured to	VWhWsmqWSxXXX
hope all	WXwpabXZYsZZW
hope i	WYUwYYTZWwYZX
hope it	sVTVSWRuxtVXU
hope that	nXVpXoSWtvWYp
hope the	WfaZZaponwZXW
hope this	XluZabtZYmYZX
hope to	WXsabbXbuoaaZ
hope you	dlnaiZnnbrZaY
hope your	TqRWXWjVVvUTr
hora por	UVW1WqTUXWSXV
horas 0	nXZZa1XXZZXZX
horas por	vWZYaXwYYZmYX
horas semanales	pabactZbbcabb
hospital group	xWvlaXYZZYabZ
hospital in	ocmXXWUwuTVZU
hospital is	XXuZtZUXtWWaV
hospital s	TuWWXXTxXWrYT
host a	XaYZZYpxZYYaY
hotel in	buYZZtWXZaYaX
hotel manager	dvYaaZUZZZtZU
hour 0	VVZZa0XYZarbZ
hour ?	TXmzWsZXoUWYV
hour a	VVWTz0STXXWXV
hour about	TWT4WURVURVWU
hour and	waVwWppdWWWYV
hour by	TXU4YWRWYVRVT
hour each	RVXxU1aUYXXZX
hour for	0WWQVvdWqWXZX
hour in	qurZZZXaZYYbY
hour is	bUUTWUtyTUUXT
hour of	VXW8XbPfWUTYV
hour on	kVVvXXaubUXXs
hour over	tXWSXSQ2YWWaW
hour plus	rWYWZzVVYXYaZ
hour remote	sXaZbwXZababZ
hour to	iWViXTxUwUWZW
hour twice	RWXVUyrXWVrZU
hour with	YXXpYqltZYrZV
hour you	vTWnXtqXXZWaY
hourly fee	dXZyZYXYZZXZW
hourly rate	wYWsYZqaZZZaY
hours $	uUWUXypVXVRUT
hours 0	qyWWYvTWYXmXX
hours ?	oWuTWxRWUTWXV
hours a	vlYaqipXZYdZY
hours and	TpsuXWQuXWnWW
hours at	1UUuXUPVWVRUt
hours in	WnXzYmUXYZUYr
hours of	uUUwVwWfWVYXU
hours on	TVYXY3WUXWYZW
hours or	YZZZbaVaaY1UU
hours per	emZYaspYrZYZY
hours weekly	utbacYZZbbaaZ
hours with	RnY3WWUXYWWYT
hours €	WTWwX3OUYWRVR
house and	qqxYYYjZXTmZX
house in	wrWYYYoYYrVaW
housing and	YZsrZaWtXXZaZ
how ?	SSTYVYwWxStXU
how a	UWTwXmpuvSVXT
how about	tVvUUTQTSxWWQ
how are	UWVXXXbVe6TVR
how did	VYVYZXWX1oYYt
how do	rWomTWvsUrWWT
how does	sSQWUVQUwuUWS
how i	oVqYXTrwVToYW
how it	TXTvTVnXXttZX
how long	wWcuWXaVTsVXV
how many	RTqwWUuUVuUXV
how much	xWTWWVwWUvXYU
how s	VaXYYYXWV9ZXT
how the	sWSYYZiaQyZaY
how they	TXUvYXyWXXXXV
how to	VVUWounzrTVmW
how we	VXVXpY1VYUYso
how you	WkVjWdZWuzWoV
hr 0	uXYabtWZabnbZ
hr business	m1YZSYWaaaZrZ
hr can	QVwWXVRYxWmXV
hr manager	UsVVtXSYaYxXV
hr on	yYZabaYbbbpba
hr w2	yZYbdcZcacbcc
hr will	T1WWZYRXWVuZU
hrs week	1YZabZYbbaaaa
hw:0	lZZZdaoixbcZX
hw:EMOJI	bayaaacnYWoaY
hw:a	ncilpkoZbjZaZ
hw:aber	XYUZbaXYYzZVW
hw:acacia	acbcdccacbcZu
hw:academia	sXZXZyUYZYSZW
hw:academic	SYXaZ1WYYYabZ
hw:academico	SXZXZzVYYYXYV
hw:academics	YabXcYzYVbZaY
hw:academy	WbaZbxYsbaZbZ
hw:accelerator	YYacabxaabXbZ
hw:accidental	UYVX0YVXVVZZW
hw:account	dababatsaZkZi
hw:accountancy	aZrabbtbZZacb
hw:accountant	WaVbaazaYYbbY
hw:accounting	ZbZcbcaabwcca
hw:accountmanager	wabdccadabccb
hw:accounts	WaaaZaWabYobx
hw:accra	WYRZYYTYW1XXR
hw:accredited	VYcbcxaZbabbZ
hw:acquisition	caxaamWaXXtaZ
hw:acquisitions	XZZYY2SWbaWaa
hw:acquisti	wcbbcbaccccca
hw:acting	qtXZaZXZaraaY
hw:active	ZZVZYXVXzXXYW
hw:actively	bXVcddacxXdcb
hw:actuarial	UZtTXVvxYVXZT
hw:actuary	rtWVZYWYWyZYW
hw:adjoint	VZXWYzWTZYVZU
hw:adjointe	ZzSaaaXaYXaZZ
hw:adjunct	YacbcxXVcbabb
hw:admin	WUUYXUxWySWWW
hw:administracao	XYZZaZYXZYZZx
hw:administrador	ZwbbbaabbbabZ
hw:administrativa	YUWYYZWZyYYYU
hw:administrator	YZbbcwbZbbXcb
hw:admissions	ZZXbZYyZaZabb
hw:admu	bbddrcdbedded
hw:adriatic	XaZXczYVcaYWb
hw:adult	VaaZbyVVaYacb
hw:advance	WXxcccZcZZbca
hw:adviser	VXVZZb0XXUYaV
hw:adviseur	YtabbaZabascZ
hw:advisors	UXY0ZZUaaYXTY
hw:advisory	avcZbdcdaccbc
hw:ae	bbabdcvccaccb
hw:aec	YVWcZb0aSXYZY
hw:afdeling	WbbYbXXZbZxaX
hw:affaires	vbbdccadcbccc
hw:affairs	TWZzZVYZbaZaZ
hw:afgestudeerd	WYSVZZTZ0XYaW
hw:afinador	ZaXbZQXZX0ZbY
hw:after	zZXXZYTZbaYba
hw:again	dcrdcecdccdee
hw:agence	saZabZwZXZZaY
hw:agencies	ZbXabbxbbZbcb
hw:agency	qjcZaYwYYYraX
hw:agenda	bdadcdudbbddd
hw:agent	UazXbaWaXZaca
hw:agenturinhaberin	wcacccaccbbcb
hw:agenzia	sYwZZYXZYYZaY
hw:agile	UaccccxcYbbcb
hw:agri	XZeyaYXVaZaZY
hw:agritech	WVXX1YUXYYXXW
hw:agroalimentaire	YZzZZZXZYWYZX
hw:agronomia	abbbuZbcccbcb
hw:agronomist	WaZbxbWbaZbca
hw:agrupamento	tbbddcccccddb
hw:ai	XXpZZwjYYZqaZ
hw:aid	qXXZyYWVZYZZX
hw:aide	ZbYcccqctabbb
hw:aides	abaabaaYccwaZ
hw:airframe	bbbdccbcZvccZ
hw:airline	YZaaZazVaUWaV
hw:alda	XwbcZaZbbbadb
hw:alder	YzVaZaXaaXZbY
hw:aldermoor	VYuZYtUvYWYZV
hw:alertas	ZVQZaZWZYZZzW
hw:alerte	XXVXWXWYXXU0V
hw:alerts	VOVZaaWXVVY3V
hw:aljustrel	VYaabyXZaaXaW
hw:all	vbbabbbccbcca
hw:alliance	XbZbYbxcdcZdb
hw:aloe	aabcbbYbbawca
hw:alpes	xZabaaYaabXbZ
hw:also	acacucYcbbcdb
hw:alta	yZZZaaZaYZZYY
hw:alumni	ZaZXbZXxbYbbZ
hw:alunos	abbbuZbcccbcb
hw:always	abUcccYbaxbbZ
hw:am	XZZaabXYZZZZx
hw:amateure	WZVZZYWYXzYXV
hw:amazn	acccdaabdcucb
hw:ambassador	aaZbbbWbYxbaY
hw:ambassadrice	XccbbcYbccvcb
hw:amberly	WZzbabVaZVbbW
hw:amico	cdbcddtdcbcdc
hw:amministratore	XVWWzYVXYXWWV
hw:amministratrice	ZYZaabyaYWabZ
hw:amministrazione	XZYaZZXXYWZXy
hw:an	sZuYoqUZZWZaY
hw:anaesthetist	acZdcdZdcvccb
hw:analista	mYrubaZabaaaZ
hw:analyst	XYWxeZWZrtcaY
hw:analystforge	YZbabYxZbbacc
hw:analytical	xabcbYabcZcbb
hw:analytics	nkoZabpaZoaba
hw:and	tbwZboXYYXaaZ
hw:android	bcbcccaacvZcb
hw:angel	ZZZayaXaZtZbZ
hw:anger	WZZaaaXYZZZZx
hw:animal	bYwdcdabaZccc
hw:animator	WZWbabWayWabZ
hw:animators	WabbbYOXbb0bY
hw:annotation	VZbYYXzZbaYaX
hw:apicultrice	WYUYYYWXW0XXU
hw:aposentado	aaYbbaYbZxaaY
hw:app	uYXzYWVUYYUYW
hw:apparently	abacvcYbabcdb
hw:apprentices	abZcbYZYXyaXa
hw:approche	ZwYbbcacabbbb
hw:april	ccbccdbdbtdda
hw:arc	aaaacbYZayZaV
hw:architect	WZWYYanY0Xaba
hw:architects	ybYZbYXXZXaaa
hw:archives	ZZxbccZcaVbda
hw:archivist	XZXZZZUZX0YZS
hw:arden	awXcbcabaabcc
hw:area	VXYZYXWYzUYXU
hw:army	XbaZZaabbaxcZ
hw:arrears	tccddcaccaddc
hw:art	xZXZXZWZZVtbW
hw:artesas	bcbdddudbccdd
hw:artigianale	VYYZZYzZZZXYX
hw:artist	1YWXZXUYWTXXQ
hw:artistic	ZaZabxYWbZabY
hw:arts	WYxaZaqYYqZZX
hw:asd	yaZbYaXaZYWaX
hw:asesor	cdbdddtccbddc
hw:ashgrove	XXYYawwVZXVZX
hw:asistente	ZbbbabYbbawbX
hw:ask	aXZabbqaaWxVa
hw:asl	avbbbbacabaZa
hw:asset	YaZaZaWbZWybZ
hw:assets	YTUaZaXYZa0ZV
hw:assicurativo	YZYaZayaaWZbX
hw:assistance	YabXcYzYWbZaY
hw:assistant	rYabbbYalauaa
hw:assistante	WXyYZYVYaXYSt
hw:assistants	YXZYbZyZbYZba
hw:assistente	WYYaZYYayWYaY
hw:associacao	ZaaZaSYyZYZZW
hw:associate	YZp2aZXZZmYaY
hw:association	waaaaXZXaZZbr
hw:assunzioni	Zacccbaccbuca
hw:at	pmkmZblfZdbab
hw:atelier	YYXbZSXWzXZZZ
hw:atracao	XZyYYYXYaXYaY
hw:au	UXV0XWUWWWWVV
hw:audience	YWYaaYXycZYaY
hw:audio	VYYXYYX1ZYZba
hw:auditor	abXbacYbwYbca
hw:auditpilot	abZbZbwccbbca
hw:augmentation	Zabbcbvcbcbdd
hw:aurelius	ZaabaaWYbZxbZ
hw:aurora	VyZbbaWbaaZca
hw:aus	XZzZZZWYWVYXV
hw:author	SVVYYwUzVWXYU
hw:automatic	YWXbbcYaaaYya
hw:automech	baccbYXwcbbcZ
hw:automotive	vbaaccZdcccdc
hw:autopilot	WVWYZWR1UVVYV
hw:autrice	XYWXYYVzWUXXS
hw:available	aYUaabYZzSabX
hw:aviation	XZYabZrZaaxZW
hw:avisos	XWVYWYXXWVVzU
hw:avocat	QWW4XUUWXVTWU
hw:avocate	aabbbYZbwaacb
hw:awards	YZZabYl2bYTZY
hw:axiom	uYbccbbdcccdd
hw:axlebridge	xaabbZXZbaZba
hw:ayudando	cdbdcduccbcdb
hw:b	WXtZYZ2XWTWZW
hw:b2	WWVYYa2XXTVYW
hw:backend	VZXYabYWbXVaz
hw:bad	aaacacZbbWbcx
hw:bairro	yZXbZaXbZZZba
hw:baker	SXXY0XVYXYWZW
hw:bakers	acccscaddccdb
hw:bakery	zaYaTaYaZYYcY
hw:bakkerij	ZwabZaZbcbZba
hw:bald	ZXabwaabYabba
hw:balkans	YxScccbdccbcb
hw:balonmano	yZZZaZXZbaXbZ
hw:banca	YYyZaaXYZXZXW
hw:bandi	xbbacbZabaZaY
hw:bank	ZX0aaaWXaTXZX
hw:banker	YYXaaZwZXWuaa
hw:banque	ZZyaZaXaYXZZZ
hw:bar	zYXZXXWYZXXYW
hw:barreau	UXVzXWUWXWWVV
hw:base	ZxabbWWabcbcc
hw:bdr	bcYcbcyaVVcbZ
hw:be	cbbdscbdcdded
hw:beaker	zYVabaWaaVYaZ
hw:beech	ccbccdbcbucda
hw:before	WyVaZaTZTvXZY
hw:beleidsmedewerker	YZWZZZVYV0XTT
hw:bell	ZWYcYbxbbbbbZ
hw:bellevue	ZZYaaaYYaXZZx
hw:benachrichtigungen	WWUXYXWYWXX0T
hw:bench	tYWbbbwbZdaba
hw:benelux	Q0XbaaXZZbYaZ
hw:beraterin	ZbZbbaYaaawbZ
hw:bereavement	YYbbbwZabZbcZ
hw:bereichsleiterin	cscdddddcdddc
hw:bergen	aubdddbcbccca
hw:best	ccbbYdZcccvdc
hw:bestuurskunde	WYSVZZTZ0WYaW
hw:bestuurssecretaris	SVXXWzWWYWXYT
hw:beta	vbdbcaYccdadc
hw:better	bbTbbczaZRbbZ
hw:between	WZUZYaUZ0tZZW
hw:bhalerao	YvbbZcZccccca
hw:biblioteca	WYWYYzWTYXYYX
hw:bibliotecaria	bbbbcaaXbwbaY
hw:bien	XccbbbYbccvcb
hw:bientot	aYacwbZbZaacb
hw:big	YZxbabUbcbqcb
hw:bij	YZWaaaYaayZYY
hw:bikes	vaYbaaXaaZZat
hw:bilingual	WZzaabWaXSbaY
hw:bilingue	aazabbZbbabaZ
hw:billing	YYVZmasZYvZbX
hw:bim	WbZbccxbXacdb
hw:biotech	qXyYZZVWXsYaY
hw:birchlane	XZXzZZTbXZZba
hw:birth	xbcaaYZababdY
hw:bishop	Zccbdbaccbvca
hw:blackwater	VXWzaZXYYZYbX
hw:blessed	YcadbcZaaYwcb
hw:blockchain	YYZbabYbbZ1aa
hw:blogger	WWSYYZT0WUZaW
hw:bluegate	XaYYbZWycZYaX
hw:bluestone	cpZbcclbZsbbb
hw:blumen	wbabaaZcZaZcZ
hw:board	UrxuXWWTaWYZY
hw:boats	tccdccadcccec
hw:boatyard	X1TZWYRYVSVZU
hw:book	YZYYab0ZaYZba
hw:booked	ZYYaabsuZZaba
hw:booking	UXWazZXaXXYaZ
hw:bookkeeper	raXZaaXawYaaW
hw:books	YZYbZzXaZTaca
hw:boomhut	XYXZZZYXYXXXy
hw:boring	ZZuaZcYaXuabZ
hw:borrowly	ZbXabbyYaZabX
hw:boss	WxWaZaTZTwXZY
hw:bottoni	yaYaaZWaYXYbY
hw:boutique	UaXYZZzaYXZaV
hw:bouwtech	WVVY0XUXYXVYW
hw:bowls	udccccbbdcbcZ
hw:brackwater	rsVZZYUYZwZaX
hw:bramble	zaYaTaYaZYXcY
hw:branch	tXWccbuaaZccb
hw:branches	zaTZZaWaZXZbY
hw:brand	wYWYZYtZYZYYZ
hw:brannock	csbedcccccdec
hw:brazil	YbXWbbYayYbcb
hw:break	aaXbacXbxYbca
hw:brewery	YYVYaZWWX2ZYX
hw:brickline	VXWZaYS0aXZaZ
hw:bridge	uYbccbbdcccdd
hw:bridges	W0YZXYVYZXZaZ
hw:brightline	ZXybZbWZbWabX
hw:brightloom	btaccdbdcdcdd
hw:brightmark	xabacbXbccaYY
hw:brightwater	SxYyVXUYYWXaX
hw:brightwell	xbaaabVabZaca
hw:brink	VYWZZYXYXYXYy
hw:broker	ZbYcbcyYYYYaX
hw:broking	XwtaZZWaaWacZ
hw:brookpoint	ZbZvcaaaccadd
hw:brother	acacvcYcbbcdb
hw:bsc	aZZcbbaawaZcY
hw:bso	XYYZZZYYYXXXy
hw:bst	aWXcbcYbyXZZZ
hw:btp	wbbbcZZcZbacZ
hw:buffet	zYXXZWUVYWYWR
hw:bugs	XZaaxaWabZaca
hw:builder	WXYYkWTyaZrbZ
hw:building	qYXZ1ZXYZnZbY
hw:built	YXzanaVaWSaaY
hw:bureau	ZZZYaZ0ZaZZaZ
hw:burgermeister	bwbcccZbbbcca
hw:bus	XZWZZZTYzoXZW
hw:busco	ZabZVZVacbyba
hw:business	aqXZpZuiYclaY
hw:busqueda	XnWZZZsZwYYYW
hw:busy	YXZYbZyZbZaba
hw:buyer	yaZabaXbcabcZ
hw:by	VXWZZYVzVWpZV
hw:c	ZaxcddacaYbcc
hw:c2	ZZycccacaYbcc
hw:cabin	YWpaZaVautZbY
hw:cabinet	totaaaXaXaYaZ
hw:cacciatrice	YXyaaaXZYXaZY
hw:cadena	XYyaYZXYaXYZX
hw:cadres	XyaaaUYaabbbZ
hw:caffe	XZzSZXUXaZZaX
hw:calder	ZWSbbbwZTwZaZ
hw:calls	XaXxbavaZVaba
hw:camareros	WZXXYYzZaYWZW
hw:cameroon	VYbbaxabbcacb
hw:campanaro	abYabVZaYxbaZ
hw:campo	WVXzYWVWYWWYU
hw:can	WZZYZYUzZVZZV
hw:candidate	XZoaaaXZsuZaX
hw:canil	YZZaZZZXaZYYx
hw:cantieristica	tdccddcdddbcb
hw:cantine	YZYYaZYXYYZZx
hw:canton	YwabbbbbbbabZ
hw:capital	VYV6ZYTYYXUaX
hw:capo	WXXXYyVXYWXXU
hw:captain	UYYaaYWYYzaaW
hw:carabinieri	YaaaaZYZaZxZW
hw:card	yabYZXXacbZca
hw:care	YYraksUXZqtYX
hw:career	WYUaZa2ZsUYaY
hw:careers	VcraaZVYZV0pV
hw:carewell	bbZYwcVbcYccb
hw:cargo	bbabbcZacbZav
hw:caribe	XxYaabacabZbb
hw:carreiras	WXVZaYzZYXXWW
hw:casa	ZsbbbuZYbabbZ
hw:caselight	ZXabvabcacbcc
hw:castellan	taoaZaUaZtnaa
hw:casting	uYxYYXWZYWYZW
hw:cataloguer	ZcbacawbYYbdb
hw:category	vaYacaWaatacX
hw:catena	WZXYZyWYYYZZX
hw:cathedral	0ZZXZTZXaZZbW
hw:causes	ZXwbccXbdcccc
hw:cautious	TYWZYaW0XVXYU
hw:cazatalentos	ZbybZaWYZYZbY
hw:cellar	UbbYZaWXbaYay
hw:cement	ZyXbZaYbZVZZY
hw:center	WZcbcwaZbabbZ
hw:centre	sabaauYYbZZbX
hw:ceo	bdXZ2ZlZZeZaY
hw:certified	aaacZcxaZXYdc
hw:cfi	ZbZbbXYyZXaaZ
hw:cfo	vZZYZZuaaZXba
hw:chain	uYVZVYVYyWabY
hw:chair	nqnZZWXvaZaaY
hw:chalkdust	XYXaZzXaZTZca
hw:chambers	YbZaacZbbZxbZ
hw:changer	bbbcbcVawbccc
hw:chapels	UXWazZXaXXYaY
hw:chargee	XYWwZYWXYwXWU
hw:charity	tlYaarpaYYZaZ
hw:chartered	xbZaaZYbbbbba
hw:charts	YXWaZZV0WTWZY
hw:chasse	YyaaaUYaabbbZ
hw:chasseuse	YZyaaZYaYXYZX
hw:check	YaVzVaUbaZYba
hw:cheesemonger	0aWaVaZaWXabZ
hw:chef	rulYYsWrYXVWV
hw:chemicals	Zbbcccacdcudc
hw:chemistry	taWbaZYavWbaZ
hw:chercheuse	bcZcbVZaXxbaa
hw:chief	suXYZZjZYsabY
hw:child	ZaYbbaZxcWaaZ
hw:children	accbdbaccbvca
hw:chloe	abacvcYcbbcdb
hw:chocolate	XwacXcbcbabbc
hw:choir	wZYZZYXXZVZZt
hw:churchwarden	WxcbcZZbacbba
hw:ciclo	XZYZZYXYYyYXU
hw:circus	XYYYYuVxaVZaT
hw:circuses	WaWaabYayXbaW
hw:cities	bbabbcvcaabca
hw:city	uuZabZZaZaYbY
hw:civil	UXYaYasawYabZ
hw:claims	YasbsbXbaXodb
hw:clare	VYbabxbYcbbbZ
hw:classical	ZayaabXZXXbbX
hw:cleaning	XYWYaZzYZZYaX
hw:cleared	wZbbccZccccbZ
hw:clerk	rWWYZYWVXUYY1
hw:client	WZXvZbubZbhca
hw:clienti	VYWaWZzYZXZYY
hw:clients	XXTZaZwyWSXZW
hw:climate	YZVZaaXvXwZXX
hw:clinic	vZZXaYqYaYXbt
hw:clinical	qaoxZVXYZXZaY
hw:clinicos	UXYzZVVXaWYZX
hw:clinics	YwpambYZZVabY
hw:clock	VUSVWXW1YXaaY
hw:close	abbcdccacbcZu
hw:closewell	bbabdcvccaccb
hw:cloud	eqYaaasabaoca
hw:club	wXZZXZXZbZuaW
hw:clube	wcbccbbbbbbca
hw:cmo	YZWaYZtZWwaaX
hw:co	aXnYwZtZZnWaX
hw:coach	WYWqZX5XlVYZY
hw:coaches	bcaccdwcaabdc
hw:coatings	ZvbbacZccccca
hw:cobalt	vbcccbXcccbdc
hw:code	UWZZWsX0aaYZY
hw:codespring	Xbbbbcuccccdc
hw:codewright	ZbaabrWvbZYbY
hw:coding	TZYVZ0UYYXVaV
hw:coffee	TVysYYtWWVYYd
hw:cofondateur	aWZayZZWaZZaY
hw:cofounder	ZwccUcbcdccdb
hw:cofundadora	WPXY0YXXYYYZW
hw:coiffure	yaZbZYYZXZabY
hw:coimbra	ZaXbbZXbaxbcY
hw:coldharbour	trXYZatZZZXaY
hw:colecao	yZYaaXWYaXYZV
hw:collaborations	ZaTabbYZZybba
hw:collectif	YaZZYZRzZYXZY
hw:collega	WYUZXXWWU0YXV
hw:college	zaZaalXYaZacY
hw:comercial	WqZZaZ0aaYZaY
hw:comite	yaZaZYYaaZZaW
hw:commerce	eabccvaZcbaba
hw:commercial	pYXZbZxYaaZaY
hw:commissioning	tYXZZ0XZYVZaY
hw:committee	VabWbyYXbZYYZ
hw:comms	babbcczabVRYZ
hw:communaute	YbZWbaZabbxaa
hw:communications	ardeedddcdddc
hw:community	XaaYYda1YZYrX
hw:companies	ZqactbZccbbda
hw:companion	bYwccdaaaZccb
hw:company	aZZZY0WZbaZbZ
hw:compliance	YXWwXZXZVvaaY
hw:compose	bbabbcZacbZaw
hw:composite	ZZZabXZxaaaYX
hw:compras	ZbbbabYbbawbX
hw:comptable	yZabaaYaabXbZ
hw:computational	ZbVbbcYaxXcba
hw:computer	bcabbcccVwccZ
hw:computing	WZcbcYYxbcaba
hw:comunale	WYWYYzWTYXYYW
hw:comuni	xbbbcbZabaZaY
hw:comunicazione	vacbbaYcabbdb
hw:comunidad	YaaZaZZYaZZaw
hw:comunidade	YYXYZZUzZUYYW
hw:con	YXYayZXaZZmbZ
hw:concorsi	awbbabababaZa
hw:condominio	YZYaaZYXZWaXx
hw:conference	XWYZaxXsZXYZW
hw:congresbureau	VWXXXVVzYVWXT
hw:congress	XaYYbuosbZYYZ
hw:conseil	VWXWZ0VYYTXWV
hw:conservation	WaZZazWVZYaaX
hw:conservatorio	RYYXY0WYZYRZV
hw:conservatrice	YzYaZZZaZaTZW
hw:construction	XyjcbcYbaYbbZ
hw:consulente	YZYaZayaaWZbX
hw:consulenti	SZZzYZUbbbZbZ
hw:consultancy	YynZZbUaaUaaa
hw:consultant	apsjaalabblaY
hw:consultante	XUycbcZbWabba
hw:consultants	bXabbdwbbcbcb
hw:consulting	yXVxZYTYZVYYY
hw:consultor	XxaYabZZcbabZ
hw:consultora	osambaabbcbcb
hw:consumer	VnV2ZZVZZUYZX
hw:contadora	VYYYZYXyYXXYS
hw:container	WyaYaZZbcbWcX
hw:content	yXZYZvUZaZZZY
hw:contenus	WYaZb0XYbZaaY
hw:continuing	ZXZabyWVZYZaa
hw:contract	tXsabbXaZtabY
hw:contractor	xYZacbabZaacZ
hw:contracts	oZscddacabbcc
hw:contratacao	ZbZbbbXabXxaV
hw:contratacion	Zacccbacccvcb
hw:contratacoes	ZVZaaaYaaZyaW
hw:control	ZaUZaZYVazaZT
hw:controleuse	SVWWWVV0WVVWS
hw:controller	SXUZZZUYXoZZ0
hw:convento	ZwaabaabbbabZ
hw:conveyancing	waabcZZbbcccZ
hw:coo	utZaVaZbabaca
hw:cooperativa	buaddccdccccc
hw:coordenacao	Yababxacbcbba
hw:coordenadora	UVUYY0UXVVXYT
hw:coordinador	TYZYZyVZZZYYW
hw:coordinadora	UZUzbaYabaZZY
hw:coordinator	iYepZxUraYaaZ
hw:coordinatrice	vZcbbabcbcbca
hw:copperfield	wZcabYZbcbbca
hw:copperline	WT0ZZXUXYWYZX
hw:corporate	WX0ZXYTYXWYaX
hw:corridor	vYbcacZdaccdc
hw:corso	aaacbbbbvacca
hw:council	srYZbaYZaXXZv
hw:councils	ZXbbvbbcbcbdc
hw:counsel	Zcdcedcddetca
hw:count	VZYYYXUzZVZZV
hw:counters	zaWaVaZbWXabZ
hw:county	qWWWYwUTZYwZT
hw:courier	YxabcbYbacYab
hw:cours	WZWZbaUZzZZYY
hw:course	TYZZZ2UoZZZZX
hw:courses	XbbYZzSWccWba
hw:court	ZaTZZXWaXzZaX
hw:cousin	XXXbZaYYYTZZ0
hw:cpq	acbaabwZbcacZ
hw:crafts	YaYaZyXZaYXbZ
hw:crateful	TW0aYYVaZVaaY
hw:craters	ZYxcWcZcaabdb
hw:creative	nqwZaaVaaaZbZ
hw:creator	VYWYZWW3XVYXW
hw:credit	YybbbWYXcbabb
hw:crew	YXpaZaVautZbY
hw:crewing	UxXZZYVYaYuaX
hw:crime	cbaddebdscddd
hw:crisi	wZaccbZcabacZ
hw:cro	ZWYcYbxbbbbbZ
hw:crow	zZZWaYVZbZZZV
hw:cruise	VYzaZZVZXVZaX
hw:cruises	pxZZYXUYbbWbZ
hw:crypto	VYXZYYVyXVvYU
hw:cs	baddrcdbedded
hw:cto	sYzYYZXaYXibZ
hw:cualitativo	WVXzYWVWYWWYT
hw:cuentas	xZZbbZZXbaZba
hw:cuidadores	WVYZaZzZYZVXW
hw:cultura	YacbcvaXbabcZ
hw:culture	XwwVZZVZZZZaY
hw:cultuursector	WXzYaZXZWXZZX
hw:curriculum	UWXYY0TVZwXZW
hw:customer	XpUvaZlZXtZaY
hw:customs	YaYZZbYZcZyaX
hw:cycles	ZbZbabYaaZbax
hw:cyclist	VZXX0YSZWZYZV
hw:d	pdYpafpZomZaY
hw:da	zZYbaaYbaZZba
hw:dach	YZxbcbYaYaZba
hw:dad	aaacacZbcWbcw
hw:daf	tccddbabbcddc
hw:daily	WZVYZYS0YWYZU
hw:dairies	YwVYaZXYavZaW
hw:dairy	stvYXXUYXWYaX
hw:dance	UXWXXUU0XWYXQ
hw:danse	VZXYZV0SaWXXV
hw:data	oYaaaZrlsfZaZ
hw:datos	VWXXXZzWYXTXW
hw:daughters	sacdddbeddede
hw:day	VXWZZYWzWWpZV
hw:days	YZabbuXvbXYbY
hw:daytm	YZZZZT0XZTWXZ
hw:de	mijnanjmeaaZa
hw:dean	vXYUZyWWYYZZY
hw:deep	ZaxYYcXcbabcb
hw:defence	wZbbccZccccbZ
hw:defi	yZaYaaYabcWbZ
hw:dei	qcbbccsccabba
hw:del	ruvVZYVZaZYaX
hw:delegado	YyXZZZXZaWZaY
hw:delegate	YWaZZZzXaZZZX
hw:delft	aaZbbbYaQzbca
hw:delivery	urXZaatZZWaaZ
hw:dell	YZYZZZXXYVXYy
hw:delle	xZZbcbZcaaabZ
hw:delmore	YzXbZaXbYVZYX
hw:delta	vccccbYbcbZdc
hw:demoscopico	XaYyaYWYbaZaY
hw:dental	uXWYtvVXaZYYX
hw:dentist	bdderedecbdee
hw:department	WtZbaaVZaYWbw
hw:dept	YbaaabWabbxaY
hw:depto	ZbZbbbXaaXyaV
hw:deputy	YVqaavYaasabW
hw:derecho	WWWYXXWXzXZZW
hw:des	xZZZarXXaZpZW
hw:desafio	WYYaZYYayXYaY
hw:desde	zYXZXXWYZXXYW
hw:desempregado	VXYZXXVYzUYXU
hw:design	VrvvZYWZZXWaZ
hw:designer	WZVxZZoXxaZZX
hw:desk	odZmaXWWatxXW
hw:detacheerder	XXYaaazYXYXaX
hw:deutschland	aZZccYbaabwab
hw:dev	WZXZvYupWXWZU
hw:developer	YYZaaavZaZoas
hw:developers	XWXZaZzYYXZaX
hw:development	UYYZYyxYZYZaY
hw:di	XYsvZvaYYXYZe
hw:diamond	ZbbbabQbcczab
hw:diensten	ucccddbdddYdc
hw:dienstleistungen	wbcaccacccccb
hw:dierentuin	YwYbZbabcbbba
hw:digital	alhbabpaaZwaY
hw:digitale	XZaaaZXZaZzaW
hw:dining	bbZdtdbccbcdd
hw:diploma	VXYXZzZWZWaZX
hw:direcao	tbbddccccccdb
hw:direccion	uaccccacdccdc
hw:direct	VabbaZxacbbba
hw:directe	YwYbbcZcababb
hw:directeur	WsWZYZ0YXYYYY
hw:direction	XZbZbaZabYaZx
hw:directivos	ZYYaaayaYYaaY
hw:director	oroaamcfdZbbY
hw:directora	UXZYaY1aYYZZY
hw:directrice	vYaYavXWaZYZX
hw:diretor	zbacbbYababba
hw:diretora	vaabbaZabarbZ
hw:direttrice	VvXZZxXVXXYYW
hw:direzione	ZZZaZZYZZYaax
hw:disenadora	ZYYZZZWZxYaZX
hw:diseno	XXWyZXXZZZXZX
hw:disfruto	cdbdddtccbcdb
hw:dispatch	aaabbcaabwbaa
hw:dispensing	dacedecdsccac
hw:display	XXWZZXSwZWYYx
hw:district	XyaaaaYaZYabo
hw:division	qtTYaaVYYxXZU
hw:dm	baabccwcaZZcc
hw:do	uZYaaaYrZpZan
hw:docent	SWUWXVV0YUWWT
hw:docente	UVVWXUR1WTUVR
hw:docketly	cdbZddvbabcbb
hw:docs	ZaVZaczbWZbbb
hw:doctor	RZXbYZYZzYaZa
hw:documentation	zXZaaZVabbaba
hw:dog	0YXZXZXXYWZZX
hw:dona	yZXbZZXbZZZba
hw:dono	yabZbYXabaZaX
hw:dottorandi	ZaccvZabbcbdc
hw:dottorando	XYVYXYVXzWYaW
hw:doventolk	YabawaYbabaca
hw:down	XWUZXZUW0WYaW
hw:dozent	abacbRWSX0ZaZ
hw:dpto	aacccbacccvbb
hw:drainage	YZVZVTWWY0ZbW
hw:drinks	acucccbccadcb
hw:driver	XaWaZZTZzpXZX
hw:driving	vZbcdbabcbccc
hw:drogisterijketen	XYzZXZUZYXYaY
hw:drome	YaaZYZRzZYXZY
hw:du	yaZaZYYaaZZaW
hw:dublin	cbaddebdscddd
hw:duena	xaYaaaYaZZZbZ
hw:duvallet	ZyYaaaZYaZUaV
hw:e	naqbsnZabbabZ
hw:early	VYyuWZTWWrZaY
hw:earshot	YYYzaYWRYVXXV
hw:ebs	RZTbbbXbzZbaX
hw:ecoles	VZXYZV0SaWXYV
hw:economics	abacavabbacdc
hw:economist	YYXbZZV0WUXZY
hw:editeur	VYaZb0XYbZaaY
hw:editor	rbZZZxVsZiYZX
hw:editora	zZYZaXWXZXYZU
hw:editorial	WYYaZzSXXYZZW
hw:editrice	bvccbcZcbbbba
hw:edtech	WXYyvTVUYXUZV
hw:education	VWiZZ0ocYmZaX
hw:educator	YZbaaYVyaZWZY
hw:ehemalige	YXWZZZVZWzYYV
hw:ehpad	yZaaaYYYaZaaY
hw:eigenaar	xbYbaaZaZYZbY
hw:einkauf	wbcaccaccbcca
hw:eisdiele	yYaaZYYZaYZaX
hw:ejecutiva	XtWZZZxZYZYXY
hw:el	xaYaaaYaZZabZ
hw:electric	zaaZaVXWaZbcZ
hw:electrician	Wccdccbdvacdc
hw:eletrotecnica	VWVXXYXXyWXXU
hw:eleve	ZaabaXZbwZaba
hw:eleveuse	bYacwbZbZaacb
hw:elm	ZbcdcbbbcbZcv
hw:elmhurst	yaaacYYaZaabX
hw:em	UWVXXYWXzWXWU
hw:ember	0ZXZYYVYZUYaW
hw:emeritus	aZZbbaZaXxbaY
hw:empleo	YUWYYZVZzXYXU
hw:emploi	XXVXVXVYXWUzV
hw:employee	VXab0ZQaXaYbZ
hw:employment	wcbUcccccdcdc
hw:en	VoWYmYUt1XVWV
hw:energia	WZyaaaYaYVaYa
hw:energy	aZxbbcZcaZccb
hw:enfermeira	YxYbbaYaZZaZY
hw:engagement	VYp2aYVZYXZYW
hw:engenheiro	ZaYbbaYbZxaaY
hw:engineer	YmVZYZYVvyaZf
hw:engineering	YuraanfbaZZbZ
hw:engineers	ZXYbbbyaYWaab
hw:enterprise	bbabdcvccaccb
hw:entertainment	QzcbbYZYcbWca
hw:entrepreneur	ZZYaxZWaZZvbZ
hw:entrepreneurs	Yabbvbaccbacb
hw:environment	YXzanaVaWSaaY
hw:equipa	VWX0YUUYZYTZY
hw:equipment	zXaaZYUabbZaZ
hw:equipo	XYyaYZWYaXYZX
hw:equity	VaY0aYVYaZWbZ
hw:erfahrung	XYWZZZWXyUYXV
hw:ervaringspanel	VVYzWVVWZWXYU
hw:escola	VYaabyXZaaXaW
hw:esg	bbVabcYZZybZY
hw:esn	YXabaa1aaZbaY
hw:especializado	tccccdadddcdc
hw:estate	xaaaabWbbbadZ
hw:estudiantes	bbcctcacccbdd
hw:estudios	sYVwaZXZaaYZX
hw:estudos	UXYzZVVXaWYZX
hw:et	bYacwbZbZaacb
hw:eth	YZaYyaYWbWZba
hw:etiketten	WZZaZaxaaaaZX
hw:etre	XccbbcYbccvcb
hw:etudes	ZaXyaZYYZZYYW
hw:etudiants	Zacbubbccbbdb
hw:europe	YXWzaYVXaaYZW
hw:evaluation	araccbbaracdc
hw:evenings	YZVaaaYtbwaYY
hw:event	uZXXZXquYWZZX
hw:eventi	abbbbaXwbaaZY
hw:events	VZyZaYVuaXYaV
hw:evergreen	ossZYZTYXsYYX
hw:every	ZaYbbaZycWaaZ
hw:ex	XXeZuYYnwkfZX
hw:exam	VaZUYX0XaaYbX
hw:exchange	trXYZatZZZXaY
hw:executive	ZnuZZarqYZYaY
hw:executives	XaWZbbybZbbbb
hw:exits	ZaobwaVZbZaca
hw:expedition	VYXYZzXVZYXZU
hw:experience	YWwcdcZccbccc
hw:expert	WaX0bamZZpZbZ
hw:expertenvermittlung	YbbwcaXbcbaba
hw:expo	XaZXcyYVcaYWb
hw:export	ZbZbccyabZacZ
hw:extra	bbcddcbdcctbb
hw:extras	yaaZZYZacaZbY
hw:eye	wZZZbYUYbZWau
hw:fachangestellte	WYWZYZVXzUYXU
hw:facil	YaYbbbZabawbZ
hw:facilitator	UbYXbYzZaaZaX
hw:facilities	oZWZaZqZYtZZo
hw:facteur	WXYZZYWYYzXYW
hw:factory	XwZbabZbbbbcb
hw:faculty	UXZXaxXtZXaZX
hw:fahrradlogistik	YYYZyYXZYWXZX
hw:family	1YaZZaYbabYcb
hw:fan	bcbccbaacvacb
hw:farm	s1WZZYTXXTZZX
hw:farmer	UuWY0YWYWVYaW
hw:farms	udcccbZccaadd
hw:fasteners	ZcZbccwaaZbcZ
hw:feed	vsababWYbZZbZ
hw:fellow	XYWzaWXWYYWaY
hw:fellowship	XZZaaaYyYYaZZ
hw:fennimore	XZV0ZaTabXRZZ
hw:fernbank	XaZybYWZZaZcZ
hw:fernbrook	sbcdcccdcdcdc
hw:ferngully	csZZaZtabbacb
hw:fernweh	UXXZXYW0TVYZU
hw:ferries	zZaZaVXWaZbcZ
hw:ferry	UXXaaYWYYzZaW
hw:festival	tWVYYXV1XVYYV
hw:fetes	yaZaZYYaaZZaW
hw:fibre	acbbbbZvdabcZ
hw:fieldnote	VxZcccacbabcc
hw:fieldnotes	UYUXYYS1bWWZW
hw:fietsenzaak	yaXaZZZaZYZbY
hw:figures	bYabcdvbbcbcb
hw:fili	xaZaaaXaZYZbY
hw:filiale	XYyYaYYYYYaZX
hw:film	xZqXaaXaaaZaY
hw:final	ZZXaaYuVxXYbY
hw:finance	XYkZZqqavWmbZ
hw:financeira	yaabbbabbbcca
hw:financial	WXvYZZtXjVsZV
hw:finanzplatz	ZvZZbcbccccbc
hw:finch	YuSaZauZUuYaY
hw:fintech	aXacqbubbaZcb
hw:fire	XbbacxYYcbbcb
hw:fireman	YYXbZaYYYTZZz
hw:firm	UXwzXXSVWqYZX
hw:firma	ZaYabaxZaZaaY
hw:firmware	YaYaXbVZYVZb0
hw:first	XYUyVZTZwWXaY
hw:fisheries	baWaaaXZZyZZY
hw:fisica	XYVYXYVXzWYaW
hw:fleet	ZZbacaXbdcxbV
hw:fleetsense	bcYcbcyaWVcbZ
hw:flex	wabdccadabccb
hw:flor	yZWbZZXbZZZba
hw:florestal	XYYYaZUXZzXXU
hw:florists	wcZcZaZbbacdZ
hw:flowacademy	ZZXbZYyZaZabb
hw:flower	UabYZZVXbaYaz
hw:fluff	WZVYZYS0YWYZU
hw:folk	ZbZbbaZxZZbba
hw:fondation	zYZVaZYYaaaaZ
hw:fondatrice	sabaaZtZZaZba
hw:food	XY0ZZaYaZYabZ
hw:foods	vssZYZTZXpZXW
hw:for	VcqcoktnZXeaX
hw:foreman	WYYZaaWXZWZXz
hw:forensic	YbbabbZbcawba
hw:forester	abacacZcwWbda
hw:form	YYcabxXbacYcb
hw:formazione	WZXYZyXYZYaZX
hw:former	YbacwcZcaYbdc
hw:formerly	aZrcccacasbba
hw:fortbildungsbeauftragte	aaaVbxZZZabbb
hw:fotografin	VYXZYYWzTVYZV
hw:foundation	wYaaabZcbbccc
hw:founder	lYbZxbobbbZaY
hw:founders	YZUZaa4ZYRaaZ
hw:founding	vdcccbZccaadd
hw:four	VXYZaaWayXabY
hw:fractional	XZWaZa0aYZbbZ
hw:franchise	XabbbZxZaaabZ
hw:fraud	cbaddebdscddd
hw:free	VVWYZWR1UUVYV
hw:freedom	ZYZZZYVYaZ1bZ
hw:freelance	UYpaaZxoeoaaX
hw:freelancer	WYaaaYyZYaYab
hw:freelancers	TYZXaZzZabYaY
hw:freelances	YaaZYZRzZYXZY
hw:freelas	YYXYZZUzZTYYW
hw:freiberuflern	rdddedcdedbdd
hw:freie	aaxbabXaZYaaY
hw:freight	aprcccZcbacdd
hw:freightpulse	aTbzcZZVcbWWa
hw:fresco	waacbaZbbbadb
hw:friend	abZcbYZZYyaYa
hw:from	VZTaYavZxUXba
hw:full	bbcdbdbdbctcc
hw:fulle	ZbZbbaYaaawbZ
hw:functional	RYTabbWb0ZbaW
hw:fund	VYrvWZUZZZwaX
hw:fundacion	ZabbZxXYaZaab
hw:fundador	WYaZxYXZaZYaX
hw:fundadora	YZYbxaZaZaZaZ
hw:funeral	yZZabZUZbYacZ
hw:fur	ZYXbabxauXZaZ
hw:furniture	ZcZccdaccudcb
hw:future	bcadtdbcccced
hw:fy2	QYWbXYYZ0YaZZ
hw:galley	XabVZXYyccacb
hw:galway	YXVaabZYXybba
hw:gamefi	XWYYYaWabZzaa
hw:games	qWyabbVaaZaba
hw:gaming	ZbcbcbYbccvbb
hw:gardening	XYWZZxXYVuaaY
hw:gardens	bbabbcwcaZbca
hw:gartenzeitschrift	WYYXX0VTaXVXW
hw:gas	aaaacbYZayZaV
hw:gdansk	UaSZZaYZ0WYba
hw:gearloop	yZYabYVaZXZaZ
hw:gearworks	aaYbbbZbXNaa1
hw:gemeente	WXWzZYUYYXXZW
hw:general	a1YaZZWaZZZaZ
hw:generalist	XYVZZZUXxuYZU
hw:generation	r0XZXYUYYVZaY
hw:geoskills	bbcXcuccbcccd
hw:gerante	yaZbZYYZXZabY
hw:gerente	XwZaaawZZYZaX
hw:geriatrie	axYcYbZaZaaba
hw:geschaftsfuhrer	YvZaZataZZaaZ
hw:geschaftsreisen	XZXZaYyYYXZZX
hw:gestione	xYabcbZcaaabZ
hw:gestora	xZabbaZXbaZba
hw:gestoria	WZYbZayaaZZaX
hw:get	ZbWabauvYUbbZ
hw:gimnasios	XYyaYZWYaXYZX
hw:girasole	YaYaZaYYYVXZx
hw:gita	ZaccvZZbbcbdb
hw:global	YZtaaaVZaaybZ
hw:gmbh	ZZaZbaWZbybbY
hw:golden	ZXbabXVyZaXYZ
hw:goldsmith	zaWaaaXaXYabX
hw:golfer	abacacZbcWbcw
hw:goodfolk	ZXwbccXbdcccc
hw:governess	SSVXXXSX1WYVV
hw:government	bbZbbaaWbxbba
hw:governors	xaYZcbYcbbbda
hw:govt	YabaaTXUbYzaW
hw:graduate	WYYbZbWbxpabZ
hw:graduated	XYVYYZUX0VXZS
hw:grandfather	aWYbabWaVzXaa
hw:grantgenie	UZaaTa0YYZWbY
hw:grants	XbZcYbZaaxbca
hw:graphic	XbabZatYuZZbX
hw:graphiste	XYVYXYWX0UZYX
hw:green	bbabbcwcaZbca
hw:greyfriars	XX0aZaUXaQYaZ
hw:grid	saYYZctbbacda
hw:ground	YaqaaYWuYsZaY
hw:group	dowbabZaZkaba
hw:grove	abddcbbbcbZcv
hw:grovepark	srXaabUaZsbbZ
hw:growth	VZXxYYyZZYXaY
hw:grunau	xaaaaaZabZZXY
hw:grunder	ZYabwaabYabba
hw:grunderin	bZacvcbbababa
hw:grunderteam	bccdtdbddcddc
hw:grupo	VYzaYaXZZWZYW
hw:guadalajara	axacccabcabba
hw:guarda	XYZYaZUXZzXXV
hw:guideline	VYWYaaVYZUX0W
hw:guild	XTYXYZQ0aZWYX
hw:guildhouse	XcbvccZcddadc
hw:gulf	ZYabcbYbbbwbY
hw:guy	acdcbdabccudb
hw:gwo	aWYcbcYbyXZZZ
hw:h1	YaZcbbyZWXZbZ
hw:halal	xYaZZbZaZabcb
hw:halcyon	saYYZbtbbacda
hw:haldane	uabddbabddccd
hw:hale	zbcQaYbbcbbcb
hw:halifax	WzUbcbXbYYacY
hw:hall	ccbdcdbdbtdda
hw:hallam	WyYUZaXZXuZbY
hw:halm	abYccdacavccc
hw:halyard	YwZbccadbaccd
hw:handed	VYVZXYWZX0ZYV
hw:handmade	XaYaaZXZaTZbz
hw:hands	YaYaZyXZaXXbZ
hw:hangar	ZaZbbXYxZWZZZ
hw:harbour	XtYbaaZZYvbbZ
hw:hardloper	XY0XZaVZTVZZX
hw:harker	aWzbZaYbYUXbZ
hw:harrow	WabZbyVVbYacb
hw:hartl	XxYbbaYbaaaca
hw:hartmann	vZcababcbdcdc
hw:haulage	aaabbcaabwbaa
hw:haulmate	vbdbcaZccdadc
hw:hausverwaltung	YZaaaaZZaZaaw
hw:hays	VxbbcbYbaaZba
hw:head	rodZaqfZZmbaZ
hw:headhunter	WX1YZZVYXvYYW
hw:headmistress	csbdccccccddc
hw:headteacher	ccbdcdbdbtdda
hw:health	rYvYcaXaZrabY
hw:healthcare	YYXsZZyaZZUaW
hw:healthtech	ZXaawbZabZabZ
hw:hearing	wbcaZZacbbbbb
hw:heart	aZzcabRaYZbca
hw:hearts	Ywacbababbbca
hw:heat	YaYaXbVaYVZbz
hw:helianthe	yYZVaZYZaaaaa
hw:help	YaXaaVtqYUwaX
hw:helping	ZaTZab2ZZSabZ
hw:heritage	vqaaaaZZbbbcZ
hw:heute	XYUZaZXYY0YVW
hw:high	ZZTZZXVZX0ZaX
hw:higher	yababUYYaZabZ
hw:highways	ZcbcbcZabbabv
hw:hillcrest	xYacZZababccZ
hw:hire	YXVaYarYzSYYX
hw:hired	bcXddduccbacc
hw:hiring	ZdZbbbnbabxba
hw:historias	VYYYZYXyYXXYS
hw:hits	ZYxcWcZcaabdb
hw:hobby	UYVXYYUxXwWUV
hw:hofer	TzaZZYXbcZZcZ
hw:holding	xabaXaYcccVdb
hw:holm	axXbbcYaaaYcb
hw:holzbau	UyaaZYXbcaacZ
hw:home	XYWzaZVYZSaaX
hw:homologado	WYXZZPWV0VYYX
hw:hon	zaaaaWZVbZbbY
hw:honours	babbcczabVRYZ
hw:hoofdredacteur	TWVVW1TWWUUVQ
hw:hospice	wYacaZabbbccZ
hw:hospital	YuYZZwWYZXYaq
hw:hospitality	Xm1aZalWYVZZY
hw:host	WXVWYVs3ZWYaY
hw:hotel	UyZbbaWbaaaca
hw:hotels	YuWawaWZYXYba
hw:hours	ZaabwaZbZZabZ
hw:house	VvvXXZqYZVYaX
hw:housing	noYZZrWmasaaZ
hw:how	aXZaabpaaWyVZ
hw:hr	ZsmabmYaZmqZY
hw:hufschmiedin	XXVZYYVYW0YZW
hw:humanos	WZwaZZXYZtYYV
hw:hunter	YZybacXbWVaZX
hw:hunting	ZYZaabyaYWaaZ
hw:i	YaXaravsYVZbZ
hw:ibadan	aZZcccaawaZcZ
hw:icf	aaabZbyaZWYcc
hw:ict	xZbcccacbcbZb
hw:ideas	XVWZzZWaXYUaY
hw:idraulico	zZXaZYWYYWZYW
hw:ii	krabccWbYubbb
hw:iim	cYactdcdddcdc
hw:il	XYwYZXWXXVXYv
hw:illustracon	YWZZZZzXaZZZW
hw:illustrator	WbWcccVcxabcb
hw:ilustrador	SVTXWWVX0WVXU
hw:imaging	aZvcccbZcZcbd
hw:imediata	ZbZabaXaaWyaV
hw:imker	WYUZXXWWU0YXV
hw:immediate	ZVUcbcZcyabbZ
hw:imprenditrice	YbbbaaXabbwcb
hw:in	jmcZpaZYxaaaX
hw:incentives	XZXYaYyYYXYZX
hw:income	tccddcbccaddc
hw:inde	XYUZXXVX0UYYX
hw:independants	bdadcdudcbdcd
hw:independent	vYVYZaxYXrZaX
hw:independente	ZaabbaYbbawaZ
hw:indexer	ZcbbcawbYZcdb
hw:industrial	oYoanaYauZbaZ
hw:infantil	3XWXYVTVYVXWQ
hw:infanzia	YaYaZaXYYVYZx
hw:infra	tccdddcdadddb
hw:infrastructure	acocccaubWbbY
hw:ingenieure	taabbbsaaabba
hw:inhaber	xYaaZYYaaZZaX
hw:inhaberin	wbabaaZcZaZcZ
hw:inhouse	Ya0aZYWaYPZZV
hw:inhuur	tcddddcdadddb
hw:inkoper	ucccddbdddYdc
hw:inkwell	abbccbYxcZaWa
hw:inmediata	ZWXZaaWaaWzZW
hw:inside	aaaacbXZayZaV
hw:insight	cpX1ZZUWZYYaW
hw:insights	VZW2aaVZZVZcZ
hw:inspector	WWTYYXVzVvXXU
hw:instandhaltung	0YWXYVVXYWYXT
hw:institutsleiterin	avcddcbcccddb
hw:instructor	abbacvaXdccdc
hw:instruments	XaYaZbTzbUacY
hw:insurance	cumZaqYkYlaaZ
hw:insurers	UUYbac0baYbcb
hw:integrations	XZZbVbyabZacZ
hw:interactive	adccedbeddsdc
hw:interim	sYnYaaramZlbZ
hw:interior	abYccdacavdcc
hw:intern	Xa0YaaYaPXbbZ
hw:interna	WYWXZzWYYYZZX
hw:internal	WuwaaaVaZVbbX
hw:international	rXaZaXXYaazaW
hw:interviews	XXWyabVaWZYaa
hw:inventor	VWWY5WVXUVYaX
hw:inventories	VabbaZxacbbca
hw:inventrice	XZbaxZYabbZbZ
hw:investigadora	ZbaxaYYabaVaY
hw:investment	VWW1WXVYaUvaW
hw:investmentpartner	XZaaaZYZaZyYY
hw:investor	XZWupZTZXwnaY
hw:ir3	WYYYaaUYzUabY
hw:ish	WZZazaUWXYYaY
hw:isle	awXcbcabaZbcc
hw:istituto	YbYxaYWYbaaaY
hw:it	thebbbmbaiaba
hw:italiaans	UVVWXUR0VTVVR
hw:its	aZacababvZcbZ
hw:j	bdadcdudcbdcd
hw:jahre	WYWZYZVXzUYXU
hw:jefa	xZaaaZZabaZaY
hw:job	WOVaaaWXsUY2V
hw:jobs	YWWaaTWZXZo3Y
hw:joiner	YVUcbcZcyabbZ
hw:joinery	yaaaabVZbZaca
hw:journalism	ZcaacVXxdbYbZ
hw:journalist	XZYaZaXZZyZcZ
hw:jr	XcbcbbZavabcZ
hw:jubilada	abacbcabaybbZ
hw:judge	taUaZXXaWxZaX
hw:june	XYVYYZUXzVXZT
hw:junior	SXWZXYVY2XZYX
hw:jury	XZWYaYVTZV0YW
hw:k	XXUWYZW0WUXZV
hw:kafka	WZUbaaXazVZbX
hw:kanzleien	aawbabYaZXaaY
hw:karrierecoach	ZXXZaazXZZXZY
hw:kennels	xbbcZYXbaabca
hw:kennisnetwerk	VXWzZXWYYWVYW
hw:kessel	aaXbbbZaXNZa1
hw:kestrel	pttkaYVYaWpYW
hw:ketting	yaXaZaZaZYZbY
hw:kettle	0ZZVaXVZaZZYV
hw:key	ZZZbcbtbZZZau
hw:keyframe	YYXaZaWzYXZZY
hw:keystone	aWcawdacbdacb
hw:kharkiv	yUYXbbZcddcdd
hw:kids	SXZXY2VZYYWbW
hw:kin	VVaXTYYzbbYbY
hw:kind	ZZtaZcYaXuabZ
hw:kinross	1aYZYXQZXXaaZ
hw:kitchen	XZaaZaUZaXXaz
hw:kite	YZYyaYWbZZbcX
hw:klinikmanagement	XXzYZaYXZYXaV
hw:klinikum	aaaVbxZZaabbb
hw:klokkenmaker	VWVWXUTUY0VUS
hw:knitwear	uabddbabddccd
hw:know	VYybZbZbZWaba
hw:knowledge	YabybYWZbaZWU
hw:kochi	ybbabUYYbaabZ
hw:kraamverzorgende	YYUZXXUS0VYXU
hw:kraft	uabbccYcddcdc
hw:kreiskrankenhaus	TZcacyWacbZbZ
hw:kuiper	aaabccaabwbaa
hw:kursleiterin	XYYZYXWzXWYYS
hw:kyiv	VaSaZbYa0WYba
hw:l	VWXXZ2VYZVXXX
hw:la	xaYaaaYaZYZbY
hw:lab	ZYYaVb0aZYZbZ
hw:label	XZZbVbyabZacZ
hw:laborante	XyXbbbZaYZZZY
hw:laboratoria	XXYaaazZYYXaX
hw:labs	ZWZaybVabbZbb
hw:lago	yaZbZaXaaYWaY
hw:laid	ZZYcbbZZUybaZ
hw:lakeside	vaabZXWYaaXbv
hw:lamp	YYYaaXV1aZYYX
hw:land	baYbbcabawbbW
hw:landeskirche	XWaZayZZaabYZ
hw:landlord	TWZYaZzZaZZYY
hw:landlords	accccbZvcbcbZ
hw:landscape	Vwacccbccaccb
hw:landwirt	VYXYXXXXzXYZX
hw:lane	VVwyYZWYXUWbW
hw:lantern	wXcabaabdbacb
hw:lapsed	VXYZaZWZzWaaX
hw:larkbox	wYabababcbacb
hw:larkmoor	XaYycZYZbZZca
hw:larkrise	cZvcccbcbZbca
hw:latam	VYZYyYWYaZXaZ
hw:laundrette	0ZWaabWZWVZbZ
hw:lavender	XaYaaZXYaTZbz
hw:lavora	acbccaZccbucc
hw:lavoro	XYyYaYYYXYaZX
hw:law	YaVbaWVrYyZZY
hw:lawyers	ZZVaaayaYYZZX
hw:lead	qaZoZoalijcaY
hw:leader	ZZWaaaRZap2WZ
hw:leadership	YpoZabuXZabbb
hw:leading	WZaZaaXXaZzYT
hw:leadtide	abXabbwbbZbcb
hw:leaflet	WYWY0YVVWWXZW
hw:leafmeal	aXbdvcbdbZccb
hw:learning	VXVYZ3WXYnZuW
hw:leave	XZYaZaXZZyZcZ
hw:leben	ZbabbaYaaawbZ
hw:lecturer	paZaaYYZYybba
hw:ledgerleaf	bcccrdddccded
hw:left	VYVZXZWZX0ZYV
hw:legal	TqwwsWUVXVYYW
hw:legaltech	WYZZyYWYaZXaZ
hw:leidenschaft	WYzYZZVYWUYXV
hw:leiter	WxYbbaYbaaaca
hw:leiterin	XWaZayZZaabYZ
hw:lens	ZbXbabYxbYbaW
hw:les	adacccwbbbbcc
hw:letter	ZaYaaYU0ZlYYW
hw:lettings	0aZZZXQZXXaba
hw:leur	bdadcdudcbdcd
hw:level	babcbcbcbcvbZ
hw:lexitide	acbbbbvbZbbdc
hw:liaison	XYXYabVZbZ1Zo
hw:liberi	YYYZZayXaZXZX
hw:librarian	ZacacyZScaccZ
hw:libraries	ZZxbccZcaVbda
hw:library	aucdccbcbacda
hw:libre	YaXaZZYZYYyaW
hw:librera	YZZZaYVyZXYXW
hw:licensed	YbXWbbYbyYbcb
hw:lider	ZacZWZWaccxbb
hw:life	XZqYYZwYYYoZV
hw:lifeline	xXabbYaYbcacc
hw:lift	ababcWXOZ0bbY
hw:lighting	abbcZcwbdZbba
hw:like	VxbbcbYcaaZba
hw:likes	XXWaZZV0WUWZY
hw:lille	UXV0XWUWXWWVV
hw:lindenhof	YZaaaaZZaZaaw
hw:lindqvist	XxVYaYWYauZaW
hw:line	UtYYYxXYZYWbX
hw:linkedin	ZZXaaaWrZXc1X
hw:listener	acZcacxdaVddc
hw:literary	WXbZcZZabayaW
hw:litigation	mYWxaZXZZaZaY
hw:little	abYbcaZZaXbax
hw:live	YbbaaZxZbbbca
hw:lives	WZVYZYS0YWYZU
hw:livewell	aabbcaWYcbwcb
hw:living	cccbYdZcccudc
hw:llm	YXTZZaUY0QYYX
hw:loam	ZwZcYcWdccddd
hw:local	bbZbbaaWbxbba
hw:localisation	ZaVZaczbWZaab
hw:loco	YZZZaZXyaZYZX
hw:locum	uWsYYWSVYyYYS
hw:locums	xZWcccacZabdb
hw:lodge	UuXYZyWWYYYZV
hw:logiciel	VZXYZV0SaWXYV
hw:logistica	VXYZXWVXzUXXT
hw:logistics	VoTZZpmZX0XZV
hw:logistiek	ZxXZbbYabaabZ
hw:loja	XyYaaaYaaYZaX
hw:london	abwbccYaaXabZ
hw:long	XaZXaWUzbZZda
hw:looking	uYWZbaVazWaaa
hw:loomcraft	xXXZOaxaaYaca
hw:loopwise	ZabxbaVabbZYZ
hw:loopwright	wVbcZbaccdddd
hw:los	ZZYZaZYYZXXYy
hw:loterij	ZaaaaaYaaYxaW
hw:lover	ZbacYcacaawdY
hw:lower	udcccccbdcbcZ
hw:loyalty	ZZzYabYaaUaXX
hw:ltd	ooaapaqaaaabZ
hw:luftfahrt	rccdedddddcdc
hw:lye	XaYaaZWYaTZaz
hw:lyle	rXZabaXZabwaZ
hw:m	abYdddbcbvcab
hw:ma	VZVbbXWazYaaX
hw:madhouse	aYtedebdccded
hw:maestra	abacbbabaybbZ
hw:magazine	TXWXU1UUYTYYW
hw:magazziniere	aZZbababvZcbZ
hw:magician	SYTYZZUa0YZaW
hw:mail	XVVXXYXVXVWzV
hw:mains	YbbbbZxYaaYba
hw:maire	ZzRaaaXaYXZZZ
hw:maker	saaZYZWxaZVaZ
hw:mama	ccbbYdZcccvdc
hw:mamma	ZbcbbaYacbvcb
hw:management	vZwkaaWZYYZaY
hw:managementassistent	XXWYaaVXXWYY0
hw:manager	kpblckjkcebaa
hw:managerin	WY0XYYWYWVYYV
hw:managers	UazYcaWaXZaca
hw:managing	ynuXZZbZYWZaY
hw:manicure	YZYbwbZaZaZbZ
hw:manolo	zYXZXXWYZXXYW
hw:marchetti	wdcccabaccXda
hw:marea	yZZZaZZaYZZYY
hw:maree	aXZayZZWaZZaY
hw:marine	YZYaZaWZZwuZY
hw:marisol	YzXbbbYcZWbVV
hw:maritim	YaXaxaXaZWZba
hw:maritime	Zbccdtcdccdec
hw:market	WZW1aXWUZZZZW
hw:marketing	lXVZZYsurnZZX
hw:marketplace	TYWXYZtYZWV4R
hw:marketplaces	bbvccdacbZcbb
hw:marktforschung	WZayZSZXaaaaZ
hw:master	ZVbabxWZbaZbY
hw:masterandin	aZXcbbZcwXcaa
hw:mate	Wbbdbcbdvacdc
hw:matron	UYWZyvVXWUZaX
hw:mayor	zaaaZTTXbZbaY
hw:mba	acbbccacUxbca
hw:me	ZmWaabkZvUuXZ
hw:meadow	XZacbbaabaaVy
hw:meals	waacbaYbabadb
hw:mechanical	ZYTZZZYXzVXYV
hw:meche	yaZbZYYZXZabY
hw:medellin	TXZXZzVYYYXYV
hw:media	TZuXZYwYZXoZW
hw:medical	asYYawpXbYZZY
hw:medicales	VXXzZVWYZYYYU
hw:medizinische	WYWZYZVWzUYXU
hw:mee	Wwacccbdcaccb
hw:meetup	VXVZWXS1YTSYT
hw:mehrerer	abwbabYaZYbaY
hw:melbourne	VZWXYZVX2Waba
hw:member	YZWsaZVYbYxiX
hw:membership	XaaZbXzYbZTbX
hw:mensuel	VZXXXzWTZYVZU
hw:mentor	YaYaaSrvXVwaX
hw:mentora	YZXbba0aZZZZZ
hw:mentorat	XbbbbwYbccacb
hw:mentoring	XbaYaxZWaabca
hw:mentorme	VZXaazXXbYbbc
hw:mercados	YbaxaXYabaVaY
hw:mercato	SXYzZXVYZXYYW
hw:mercer	tVYabaWZaavaZ
hw:merceria	yaZaaZXaYYZbY
hw:merch	YaabZbzVaVWaW
hw:mercy	SaYZZ0XaZYXcY
hw:meridian	axYcccZcbccdc
hw:merrow	VZW0XYRWZYYYV
hw:message	YWWbabXZaaXya
hw:messaging	SWWXZYUWXVU0S
hw:metaverse	Zbbccbadccubb
hw:midwife	wZVZkZYZYvZbX
hw:mietergenossenschaft	wZcacaZbdcacb
hw:milk	udcccbZccaadd
hw:mindarc	acYabZxaaaaab
hw:mindset	ZXYbbbzaYVaab
hw:mischief	acucccbccadcb
hw:misericordia	uacccbabcbccb
hw:mission	tZabbbZccZsca
hw:mit	VYXZYYWzTVYZV
hw:mixed	0bXYZTYaZXabX
hw:mjc	XZbZbyZXbaYaY
hw:mobilidade	XXYWyZXYaYYZX
hw:mobility	VW0YZZQYXYZbZ
hw:moda	YXxaaaXZYXaZY
hw:modeller	XbZbccxbXacdb
hw:moderator	WWVwYVUyXWWXQ
hw:mohrle	YZxaaaYaYYaaY
hw:molnar	UyZbYaZbZXbca
hw:monastero	bvccbcZcbbbba
hw:montagna	WXXXYzVWYWXXU
hw:month	baZbccwcaZZcc
hw:monthly	zaaYZYVVbZYbY
hw:morvan	YxYbbcZbababb
hw:mostly	YZraYbWaWrZbv
hw:moth	0ZXZYYVYZUYaW
hw:mother	TXUX4WUWUSYZV
hw:motion	YqVZZZravZZba
hw:motorista	zaZYZZXaZZUaY
hw:msc	VabZcxYYccbca
hw:msp	VbZbZbyZababa
hw:mulhouse	YUycbcZbXabbb
hw:mum	WXWZtaUYzWYbY
hw:municipal	uZYaZYVXZYZYw
hw:municipality	btbdddbcbccca
hw:museu	xbabaaVZbZbca
hw:museum	bwZcbcZbZZbbZ
hw:museums	WVzZZZWYXXaYX
hw:music	zVrXYrUVXWYZV
hw:mutual	XyYWabYaYsabZ
hw:my	ccbbYdZcccvdc
hw:mycelia	ybacbcWYbYbcY
hw:naar	VYaZaYyZYaYbb
hw:nairobi	WaYxbaXaZZabZ
hw:narrante	YaZZaZYxaZZZW
hw:nautique	VZXWYzWUZYVZV
hw:naval	sddddbccedced
hw:nd	VZVbbYWayYaaX
hw:nearshore	YYaabcyabbaca
hw:nederland	WZYXYWXYZZzYX
hw:needed	adcbabacccudc
hw:nerd	abZbbaZwbXaaX
hw:net	VYRUYZSY1WXZW
hw:network	ZYXyZUUtroZaX
hw:networks	VXvabbWZXvZaX
hw:netze	cscdddddcdddc
hw:netzwerk	YaXYaayZaaabZ
hw:neues	YWWbZZXZyWYZX
hw:new	XWVYtaWY1VZaZ
hw:nft	WXYYaXWYZXzYW
hw:nhs	vbabdbYbcccca
hw:nieuwe	YYUbZaYZyXYZX
hw:night	TWVXXwU0WWiXV
hw:nils	S0YZZZSaaXaaX
hw:nimbus	bsadcdbddddee
hw:ninelands	XbacwbYbZbacc
hw:no	WZVXZXS1YWYZT
hw:noi	bcbccbZccbucc
hw:nordic	YaaabwZqcXYbX
hw:norrland	uabbccYcddcdc
hw:north	abbccaYwcZacb
hw:northbound	TbzacaXZbbZbZ
hw:northfork	rbZdeedecedee
hw:northgate	UbZbZbyZababa
hw:northlight	yaaZZXZbbaZbX
hw:notaio	YaYbabXaYyWZX
hw:notice	YYYZYZYZYUXyS
hw:notifications	YZZabZVZZUT3S
hw:notifiche	VYVXYZXZYYXzV
hw:novacrest	aabadbadcavaZ
hw:novelist	VbayaYUaYYacY
hw:novo	WYZaZZYaxXYaY
hw:novum	Zdcdedbeddsdc
hw:now	WtVaxaVapWlaZ
hw:nsw	cbsdddacbccdc
hw:nu	WYUZXXWWV0YXV
hw:nucleo	YaZaaZYZaZxZW
hw:nurse	VXoYtXVvWveZV
hw:nursery	XZacbbaabaaVy
hw:nursing	ZrhabZXsonYZY
hw:nvq2	Vbbdccbdvacdc
hw:nz	UXWYYZTYZW0YW
hw:o	XsZasaYbaqZaZ
hw:oakbridge	wbZbcaZccabda
hw:oakhurst	acubbcaddaddc
hw:oberarztin	axYbXbZaZaabZ
hw:obst	XxYbbaYbaaaca
hw:obstetrician	vYacbcZddZcdd
hw:of	opaZcqZkdhcaZ
hw:off	VVTWXYWzVvaZX
hw:offen	YWWbZZXZyVYZX
hw:office	jbXYZeV1aXoYb
hw:officer	ckVXZvVXYwsZV
hw:offshore	naababxabbaba
hw:ohm	0aZYaVYaXYZaT
hw:oil	vdcdcabadcXda
hw:olave	axZbbcaaWXaZY
hw:old	yaaabWZWbZbbY
hw:olive	vdcdcabadcYda
hw:olmos	ZZYaaZYYZXXYy
hw:on	nWVXsoTzWoWZV
hw:onboarding	ZaabcbZbcbyaa
hw:ondernemer	VYaZuYwZYZYaZ
hw:onderzoeker	VWX1XWVXYWXYV
hw:ondine	itWYYXTZwZpaW
hw:one	YaZbwbZbaYYdb
hw:online	UWYYZzpXaapaY
hw:only	UXZa0YQaXZYbZ
hw:open	XZXaabWrynaaZ
hw:opening	WyVbababZbcca
hw:opentowork	YYVaUaWZzVaaY
hw:operaciones	uaccccacdcccc
hw:operacoes	TVUYY1UXVVXYT
hw:operating	XwbcZbZcbbadb
hw:operations	yXWbaZYaZtbbY
hw:operative	WYUZYXVU0VYZX
hw:operator	TzYaaYYXYaaba
hw:opinion	YabaZXXxcaccb
hw:opleidingscoordinator	Xabbbxabbbbbb
hw:oposiciones	TXZXYzUYaYSZX
hw:opportunities	YVUbbcZcyZbbZ
hw:opportunity	bcbcZducccZdd
hw:oprichter	XSaazXXabaYbY
hw:ops	wlXqZYUYZvXZX
hw:opt	XaUcbb1aXYZbY
hw:optometry	XZXZaUWU0VYbZ
hw:oracle	RZTbbbXbzZbaX
hw:oranje	wbbbcbaccbbcb
hw:orateurs	ZXXZbayZaaXaY
hw:orchardist	yaZYZcYYaZaZY
hw:orchestra	XxZbaaZbYZaaZ
hw:ordinator	ZbbbcazbdbQab
hw:ordre	WWXWZ0VYYTXWW
hw:organiser	VYVZYZV4ZmWYU
hw:organising	VZbWbzYWbZYYZ
hw:organizadora	SZaYZXUzZZYZW
hw:organizer	bacdbYXwcbbca
hw:organizzatrice	abbbbaWwbaaZY
hw:orgues	WXYZZYWYZzXYW
hw:orrery	jYZwXZZbbabba
hw:os	ZWZaxbVabbabb
hw:osprey	acudccZcbacdc
hw:ostetrica	XZbaxaYabbZbZ
hw:ostrander	zbcQaYbccbbcb
hw:oswald	wbbabbaccbcca
hw:ot	xZWcccacZZbdb
hw:otters	abYbcaZYaXaax
hw:oud	WYUYWXWWU0YXV
hw:ouders	WWVXYWUXzWXWU
hw:ouest	tbddedadcddca
hw:out	bXabbdwbbcbcb
hw:outreach	ZbdaaUbadcxcZ
hw:outside	WYXYZaUYzUaaY
hw:outsourcing	YbZbbaxbYaacb
hw:overcast	XZXyZaVaYYYbX
hw:overseas	XYYaabyZZZYZX
hw:owner	xukZeZkZXXZaX
hw:p	YxZaZaZbcbYba
hw:packaging	XZYaZbwZZrZaY
hw:padaria	yZXbZZXbZZZaa
hw:paediatric	bdcdredecbded
hw:paediatrics	buXcdcbdcebed
hw:page	baZbbbZaaYawW
hw:painless	WZ0YWZWaWUabZ
hw:painter	VZYYZXUzZVZZV
hw:palisade	XbXzbaXVaaYZW
hw:pallavolo	yaZbYaXaaYWaY
hw:panel	XXY5bZWUZYlXX
hw:panelbetreuung	XZZyaYVYYXYYW
hw:panels	VVW3YTVTZWWYV
hw:panelworks	abawcaYZbaYaZ
hw:pantry	ZaabvbaZcbbcc
hw:papeleria	xaYaaaYaZZabZ
hw:paper	ababbbZaZwcca
hw:par	ZwYbbcZcababb
hw:parallax	vZbdccaccYcbc
hw:pardo	aucbccabbcbbb
hw:parent	ZbbbbxXXaYaca
hw:parents	zbbXbZYbbaTZV
hw:parish	nXXXXvWVZUoYx
hw:parking	WabZaZTTZYXZz
hw:parma	XZZZYaVzaVZaS
hw:parteiras	YZZZaRYzZXYYW
hw:participant	ZabxbZVabbZYZ
hw:partner	qprbYZqZYacaY
hw:partnerin	aaxbabYaZXaaY
hw:partners	XaayaZVabaqYX
hw:partnerships	wZYYZY0UbZVaZ
hw:parts	RxXZUXTzYVUYU
hw:pasante	WWWYWXWXzXZZW
hw:pasticcera	yZZaaZZYbZabV
hw:pastor	YvbcccXaddbcb
hw:patents	XVWa0UYXTWZaY
hw:patient	WUY0YSVWaWYZY
hw:patrimonial	cdbdddtccbcdb
hw:patron	yZZaZZXaaZabY
hw:patronne	bXacwbZbZaacb
hw:payable	VaZZZZVZaXYbz
hw:payments	xYXZZasZZZYbZ
hw:payroll	XYabbbYYaYaax
hw:pebble	pYtVlaWZZuZaW
hw:pedagogica	Yabacwacbcbcb
hw:pedagogiques	WYaZb0XYbZaaY
hw:pembroke	Zcdcedcdeesca
hw:pendolari	XZYzZWVSYYYYX
hw:pendragon	jbnaabpaYtabY
hw:penhallow	acawcaWcbcbcb
hw:penningmeester	wbbbcbaccbbcb
hw:pennyroyal	XZYZzXRXaaYbZ
hw:pensione	YaYbabXaYyWZX
hw:people	ruvXYYZYYmYYW
hw:per	VXsuYWpsXWXXV
hw:periodista	YXYaZYWyYYZXW
hw:perm	XZzabbXYYqabY
hw:permanent	XuVbbcubaZZba
hw:person	pZvaqaXaYXaaY
hw:personal	YYYbZbyaYZZXa
hw:personalabteilung	WwYabaYaaasYX
hw:personalberatung	ZwZZbcbcbccbc
hw:personaldienstleistung	rccdeddeddcdd
hw:personaldirektorin	WX0YYXQWZXXWV
hw:personale	YwabbbbbaaabZ
hw:personalvermittlung	aZZbabwbZbbbb
hw:personas	XYyaYZWYZXYZX
hw:personeelsblad	xaaaaaXbabbbZ
hw:personnel	Zbaccavbcbaca
hw:pescadera	XVWZzZWaXYUaY
hw:pesquisadora	aaZwaaYaaZZZZ
hw:petal	wcZcZaZbbacdZ
hw:petites	YcbbbZwZaaYbb
hw:petra	VabYZZWXbaYay
hw:pflege	bZZbwcabaaabZ
hw:pharma	VXXZZZUYZW0YW
hw:pharmacist	UXTXzYSWVuYZY
hw:pharmacy	UuWZbaZabvbbZ
hw:phd	YaTaabXZryZbX
hw:phishing	YZXcabVbyXZca
hw:photographer	UZVYZZvZXxZWY
hw:physician	ZaZbxcWbaaaca
hw:physics	bcbccdZcbvcdZ
hw:physio	yYVcccabZZbcb
hw:physiotherapeut	ZYabwaabYabba
hw:physiotherapy	ucbdabaccadec
hw:pianos	ZaXbZQXZW0ZbY
hw:piattaforma	YYYZZazXaZXZW
hw:pictures	TbyacaXZbbabZ
hw:pilot	YZYbsbZZYvbba
hw:pinewood	abbcYcwbdZabZ
hw:pipette	bcZccdZbbvcZd
hw:pixel	YbabbcwcbbYcc
hw:placement	ZZcbcaZbccxcb
hw:placements	sabdddcdcdddc
hw:plain	ZaZaaZTzZVZaV
hw:plan	WZXYzYSZXZYaW
hw:plannery	ZbaRcbyaccZdb
hw:planning	XXXZYaTZQ3aaZ
hw:plataforma	WVYZaZzZYZVXW
hw:plateforme	XabbbwYbccacb
hw:platform	tYeZaxbZaXZbY
hw:plinth	abucbdbdcZbbb
hw:plum	YbabccwcbbYdc
hw:pmo	YxYabcYbaZccb
hw:podcast	SVVWX0lwYWXYX
hw:podcaster	abZbbaZwbYaaX
hw:policy	XbZuabaasZacb
hw:polygon	XZYXbbYzZbYZY
hw:porteuse	ZYacwbabbaaca
hw:positioning	YYYbZbyaYaZXa
hw:post	YZlZccZwabZaZ
hw:postbird	cddccdscccbdc
hw:postgraduate	WZcbcYYxbcaba
hw:pour	VZXYZV0SaWXXV
hw:pr	UaYYZZzaZXZaW
hw:practice	zmsXZXbYZXYak
hw:practitioner	XyXZXaYaZZaca
hw:praktikantin	YXWaZZWaWzYYV
hw:pre	YuWZvbXbaZccb
hw:predio	XYZaaaZXZYZZx
hw:president	ZcdvcaZcdcacb
hw:presidente	3ZYZZYWZZYWaW
hw:press	VWXYXUU3ZVYZR
hw:previously	dcrdcecdccdee
hw:prijzenafdeling	ZaZZaZXZaYyZV
hw:primary	pVYyaZXbbZZaZ
hw:principal	oslpakYaZZkbZ
hw:print	YbabccwcbbYcc
hw:printing	tbcdccbddbcdc
hw:priore	buccbcZccbcbb
hw:prisa	bbcctcacccbdd
hw:prison	YabacwZbaabcb
hw:privat	XYUZaaXYYzZVW
hw:pro	XwYZZZVvZYXYW
hw:procura	WYYaZYYayWYaY
hw:procurement	zZZZaZWUZZwaV
hw:produccion	yZZZaaZaYZZZY
hw:producer	vVoXZzUpZXYZX
hw:product	YdWqtYjaqXabZ
hw:production	pqqbcbZabbaba
hw:producto	XYWyZXXZZZXZY
hw:productrice	xaZbbaaabbYca
hw:produktionsleitung	yaaabZZZbaZaX
hw:professeure	SVXWWVV0WVVWS
hw:professional	cbadcdacWwcab
hw:professionals	bcbucaZacdbca
hw:professionisti	YYZZZayXaZYZX
hw:professor	YoXYaYXYX1aZV
hw:professora	WYXYYWTxYwYXS
hw:profissional	WYaabxXZaaXaX
hw:program	XZaaaaVwZZsZZ
hw:programme	eZZZawdqaYdbZ
hw:programmer	Xbbadcwdcbbcb
hw:programmes	VZaYbxXtababa
hw:programmleitung	UZcYbyYYcaYbY
hw:project	TXS2YYRWXaYYw
hw:projektleiterin	WZayZSZYaaaaZ
hw:projet	aYacvbabbbaca
hw:property	VVWZXZxZvXZYX
hw:propertypanel	XZZybaZUaZYYa
hw:propietario	yXaaYXYaZaZaY
hw:propietarios	YaaZaaZYaZZax
hw:proptech	YaVzVaUbaZYba
hw:protection	vaaaaaZccdcdd
hw:protocol	aabadbadcavaZ
hw:protokoll	xZaZbaYabcXbZ
hw:prototype	acccscaddccdb
hw:proud	aaacacZbbWbcx
hw:provedor	ubccccabccccb
hw:proz	TZaZZTXWYXO1T
hw:public	cZubbbZbtkaaY
hw:publican	0XWZYXWVXWaZW
hw:publisher	ooTxXUSwXWVXU
hw:publishing	UacacxYbccccb
hw:pump	XVVYYTXXV0ZaW
hw:pumps	YtWaXZVaYXabx
hw:pune	bacdbYXwcbbcZ
hw:puppet	YcYbbZxZcbbca
hw:puppetry	RWVWV2RSYVYYW
hw:purchase	XZaaZaUZaXXaz
hw:purchasing	XTaaaZYYaWUY0
hw:purity	XaYaZbTzbTabY
hw:purpose	ZZWabayaYYaZX
hw:pvt	XtaaZbrbbbbca
hw:python	bXWcddacwXdcc
hw:qa	VSybbaZbZYbaZ
hw:qld	cbtdcdacbccdc
hw:qms	abbcvbYbcabcZ
hw:quality	R1XYaYWZYYYaX
hw:quarry	zbaYbYYabZVbV
hw:quarterly	bbbdccbcZvccZ
hw:queen	yaaabXZWbabbY
hw:quereinsteiger	YWWaZZXZzVYZX
hw:queuewise	ZaWQZa0YYYbaZ
hw:quillmark	Zdbtedadcbddd
hw:quillmate	zbbZaXWVbbZcb
hw:quimica	axbbabYaaabZX
hw:quorra	ZVzabbXZZXYaZ
hw:quotient	acbbabwZbcacZ
hw:r	qbaZcbtcabbcb
hw:radio	Wuacobababcdc
hw:rail	auadccZdcbcdc
hw:railway	xZbaaZZYcbcca
hw:raising	YaZYzcUacYacZ
hw:reads	ZaYbbaZycWaaZ
hw:rebelle	yaZbZYYZXZabY
hw:recent	ccacddZcvVccb
hw:reception	WYXZaXWWZYVY2
hw:recetas	XYWyZXXZZZXZY
hw:recherche	ZZVZYXVXzXXYW
hw:recife	YZXZZZVyZUZYX
hw:reclutadora	aqtbccacbbbba
hw:recouvrement	abaabZaYcbxaY
hw:recovery	cabcddcccbwVa
hw:recruiter	bmxbbaYdYklaY
hw:recruiterin	WZyZZZVYXWsYW
hw:recruiting	YmsaaakaZataY
hw:recruitment	XlynaaqZYYbZY
hw:recrutadora	VW0YXXUXVSXXU
hw:recrutamento	rnbbccmcccccb
hw:recrutement	WtWZZZWZZxYXW
hw:rector	ZxaabYYbZaaab
hw:recursos	WZwZZZXYZtYYV
hw:red	ZabZVZWacbyba
hw:redac	VZXWYzWUZYVZV
hw:redactie	xaaaaaWbbbabZ
hw:redactrice	UYYYYZWzXXWSV
hw:redaktion	WYYYX0VTaXVXW
hw:redazione	WXXXYyVWYWXXU
hw:refinery	aYabcbZbccwbY
hw:refugee	wYcbcbZbccbcZ
hw:regatas	wcbccbbbbbbca
hw:region	ubcdddadcddca
hw:regional	XyWZXZcYYrqZV
hw:rehaklinik	WyZacbYbbbXZW
hw:reitora	ZyYaaaWZaYYZX
hw:rekruteringspartner	YxXYbbYaaaabZ
hw:rektorin	yZbacSZabbaaZ
hw:relations	VWYxZrpWapYZW
hw:relationship	ZbYcZcwbcabda
hw:relocated	cbaddebdscddd
hw:relocating	VZXaYZVXzWbbb
hw:relocation	ZZZbabxbbbaca
hw:reluctant	WaZZazVYYYacZ
hw:remote	taaacaZbbbsba
hw:remplir	bdadcdudcbdcd
hw:renda	bbcddcadcctbb
hw:render	YZXYZX2UZZYbZ
hw:renewables	qcqccdZdcbcdb
hw:renfrew	VZ0aWZWaaRaYX
hw:rental	abddcbVbddvcc
hw:rentner	UXVYX0WYTVWYW
hw:rep	YZUaYauaWwZZV
hw:repairs	ZbcaaXawdbcdb
hw:representation	VbXYZazYYXYbX
hw:research	aYY7aYXXZYaaY
hw:researcher	WZu2YYVXYUZZX
hw:residence	TVXY2YUYZYZbX
hw:residencia	ZZYZaZYYZXXYy
hw:residents	Zbbccbbabaaaw
hw:resource	Ta0YaaXaaZaba
hw:resourcer	VT1abaYaXXZZY
hw:resourcing	qUzZZaYZZXaZY
hw:responsabile	WuWZWZxYYXYYX
hw:responsable	WsYraZXaabtZZ
hw:response	ZaYcacWbxYaca
hw:restrukturierungsberatung	vbbbbcabbbbbZ
hw:resume	bcXdddvccbacc
hw:retail	aYwZbcYbqVbYY
hw:retained	XWvZZayZUUYXX
hw:rete	SZYzYZUbbbZbZ
hw:retired	sZYaaYYZX1aaY
hw:revenues	awXbbcZbaZbcc
hw:revit	XbZbccxbXacdb
hw:revleaders	ZYYYZZS0XZYZa
hw:rh	XtyZZZWYYYpVV
hw:ribera	ZabbZxXYaZaab
hw:ricerca	sdccddcdddbcb
hw:ricercatrice	XbYxaYWYbaZaY
hw:ricerche	SXYzZXVYZYYYW
hw:richterin	WZawaZZaaaaaY
hw:ridgeway	waabcZZcbbccZ
hw:rio	ZvbbcbZabbbbb
hw:risk	YbcbcxXWcbabb
hw:risorse	XuZZaZXZaavaY
hw:ristoratori	cdbcddtdcbcdc
hw:riverkeepers	pWVXXwTxYWXXT
hw:riverside	wYraabYZaZabY
hw:rivista	WXXXYyVWYVXXU
hw:rm	VXYZaZWZzWaaX
hw:robotics	mqqZoaUYXsYYX
hw:roc	XbaZbxXaZZaaZ
hw:role	XYWaYaWZzWZbY
hw:roles	sZVZabUaxZbaY
hw:rookery	YabybYWZbZZVU
hw:rotarescue	UWZa0YPaXZYbZ
hw:row	sYZZaaYZaXZav
hw:ruckle	xZXXYYsZbYWbY
hw:run	vdcccbZccaadd
hw:rural	XbZcYbZaaxbca
hw:rye	0ZYaTaXaYYXcX
hw:s	vsZadYXZdYdap
hw:saas	WpXYZZVZXzaZT
hw:sabbatical	VYWX0WUYWTaaX
hw:saddleworth	YxabcbYbacYab
hw:safari	VyZabYXaaZbbZ
hw:safety	ZbaZabWabbxbY
hw:sagverk	vcZbcbaccaccc
hw:saints	vbbabbaccbcca
hw:sales	YaXbaa0ZYsabZ
hw:salesforce	XWVaZaVayXoaY
hw:salesmanager	ZYZbbb0baaaaZ
hw:salon	yaZbZYYZXZabY
hw:saltmarsh	WwxYZZXZWUZbX
hw:sandgate	XZU0ZZVXYTZYY
hw:sap	SYZXaZ0ZZbYaY
hw:sarta	YYXaZSXWzXZZZ
hw:sas	Xbbadcvdcbbcc
hw:scale	WXyYYZrXZWZaY
hw:scheme	WaZYZsWTaYxaX
hw:school	rZXYZxcqZWZaa
hw:science	bcabbcbcVwccY
hw:sciences	bcwabcWcYadcb
hw:scientific	TWZzYVYZbaYaZ
hw:scientists	bcZccdZbbvcZd
hw:scolaire	YZYYaZYXYYZZx
hw:scolastici	vZcbcabcbccca
hw:scout	WZ5ZaaTVYWZaY
hw:scuola	YZXZZZXXYVXYy
hw:sdr	YaWSZZ5YYYZbY
hw:sea	abbccaYwcZacb
hw:search	Xp2ZZZpZXYZZY
hw:searcher	WYyYaZYZWXZaY
hw:seasonal	ZVWbabWbyZaba
hw:second	VuYZYYWtZWaau
hw:secondary	zabZbUXYaZabZ
hw:secret	bbbcbbaacvZcb
hw:secretaire	uadccbacccbab
hw:secretaresse	TaWbaazaXYaaY
hw:secretaria	UXYXZYWtZXYYz
hw:secretariat	ZYbabXWyZaXYZ
hw:secretary	wXYYYoVtaWsZX
hw:sector	pbtcdbaccbbcb
hw:security	sZZaaZWZrYmsW
hw:seed	vWZZvbWbbaaca
hw:seeking	XVUaZbWa1WaaY
hw:segreteria	YVZZavWYZYZav
hw:seguradora	VXXzYVVYZYUZY
hw:seguros	YYyZaZXYZXZXV
hw:selbststandige	bcadcdvdcZcdc
hw:seleccion	navbaZYaaWsbZ
hw:selectie	XYXaaazZWYXXY
hw:selezionatrice	XY0ZYZWXOVZYW
hw:selezione	qqbcccccccbcb
hw:sell	aXbbvbbcbcbdc
hw:sellers	VXVZXXT0ZUTYT
hw:senior	olknaiZZZpnaY
hw:sentrivo	YZWYaYzWZYZbZ
hw:seo	XYYaaa4aYWZaZ
hw:serial	VYvbvaXbYYXbZ
hw:series	YZzZXaVaXUabX
hw:servant	UWWbbaZazXYZV
hw:server	yabYaXXZcbYca
hw:service	UpWuZuXYaZsZX
hw:services	WiptZZrYaWYpk
hw:servizi	vZcbcabcbccca
hw:seven	abbcvbYbcabdZ
hw:shift	TWVWWzTvXWWXV
hw:shipping	VTZZZzZYZYabZ
hw:ships	aZYaZbXbZyZZZ
hw:shipyard	ZYUZZZYXzWYYV
hw:shop	kwVZXZXZuXmaX
hw:shops	Zbabbbwcaaadb
hw:show	aZXaaazUZZZba
hw:shy	VaYZaZzbZXaca
hw:sid	ZbZbabYaaZbax
hw:siem	ZaYcacWbxYaca
hw:sign	bbUbbczaZRcbZ
hw:silverlake	YZTbba0bXVYZa
hw:sindaca	ZxZaZaZZaXZZX
hw:sindelfingen	YwabbbabZbbbb
hw:singapore	XZUyXXVYXYsaZ
hw:siniestros	waabbbXbbbacZ
hw:sisters	UXbaayaYbbbaZ
hw:site	WXWYYZWWcUX0r
hw:sixth	xWaYauVaZXVZX
hw:skagen	0ZXZZaXXZXYZS
hw:skillharbour	baaXbvaabcbcb
hw:skincare	WaXZba0ZYSYaX
hw:skyhaven	WtZZawUZZaZbZ
hw:slowbrew	zZbZUZZbbbYcb
hw:small	2ZWZZSUVZuZaX
hw:smile	0XaYbaWbZWVZW
hw:soaps	XaYaaZXZaTZbz
hw:soc	ZaYcacVbyYZca
hw:socia	ZYYbaaxaYYaaY
hw:social	bZpaactZplZaX
hw:sociale	buaddccdccccc
hw:societa	ZZZabbxbYXaaZ
hw:society	VYYYZVUzYtYZT
hw:socio	vZYVaZuZaZZaY
hw:sofia	bcadbdWcwZbcc
hw:soft	XZaaxbXbbZbca
hw:softly	aZzbaXWZXVabb
hw:software	cZWvWZwYYqYaY
hw:sognatrice	ZbcbbaXabbwcb
hw:soignante	WZWabaUazZZYY
hw:soil	bcaccdZcbvcdZ
hw:soldador	WYXZZQWV0VYYX
hw:solder	zZZYaVYaXYaaY
hw:sole	waaacaYcbcacZ
hw:solo	XZZa0aUXYXZbY
hw:solutions	UZXpZa2ZYYZaX
hw:something	YYaaybZYbWaba
hw:sonadores	ZacZVZWaccxbb
hw:sons	YXzbWbWZXWbbb
hw:sorensen	racdddbeddede
hw:sorry	WXwcccZcZZbcb
hw:sourcer	Vo1ZaaWaZYabY
hw:sourcing	nadoabsbZoaaY
hw:spare	SwWZUYTzYVUYV
hw:spark	zZaZaVYaWYaaY
hw:speaker	VYYXYY2XZXZaW
hw:specialist	XoxnaaeaZYaaZ
hw:specialists	ZZZbbbxbbbaca
hw:specialty	ZaacccZcdbvdc
hw:spedition	YZxaaZXaYXaaY
hw:sponsorship	bcabbcvcaabca
hw:spot	XZaaxbXbbZbca
hw:spotlight	ZaybaaUaZYZaZ
hw:sprucewood	ZxYcbcZbaYbca
hw:sql	bXWcddZcyXdcc
hw:sr	obUcdcvcbbbca
hw:sre	bYabcdvbbcbcc
hw:st	svaaaoYZZZaaZ
hw:stack	bbcdbdbdbbtcc
hw:stackmend	YbXXabybaZZda
hw:stadsgids	YZYaZZVyXXZZV
hw:stadtbader	ZwabaaZababbZ
hw:stadtbucherei	YZZZaZXZaYSXz
hw:stadtwerke	xbZacaYbcZbdY
hw:staff	naYYabtbbasaZ
hw:staffing	nlrbbbobZiaba
hw:stafford	ZWYcYbxbbbbbZ
hw:stage	wXrtXZUaaZabZ
hw:stagemanager	zZYaYYWYZXYYW
hw:start	YYUyrYVYYZYZY
hw:startup	WZ0SYWTXaZZaX
hw:station	UxbbYbababbcc
hw:stationmaster	xZbaaZZYcbbca
hw:statistical	Xbbadcvdcbbcb
hw:statistics	acZcaYWZxXabZ
hw:staysmooth	YaXayaXaZWZba
hw:stealth	tXZatZZaaZbcb
hw:stellenbosch	xaaaabXbbbadZ
hw:steuerberater	YaXaZZyZYWZZW
hw:still	UYYYZXzWZXWXS
hw:stirling	ardeddddcdddc
hw:stocktrue	ZaXaZazZaXbbY
hw:stoddart	Wwacccbdcaccb
hw:store	XzaaZaWZaabcY
hw:strategist	YZRaZawaYWwaZ
hw:strategy	TXXyYZWYUtZaY
hw:stream	yaYbbZZZbZbbZ
hw:street	rYXsZtWZXXYXo
hw:stripe	bacdtdcdbaddc
hw:structural	WZVVaZVYa0XZT
hw:structures	ZZZabXZyaaaYX
hw:stuck	aaabZbxaZWYdc
hw:student	YZXanYVYvxZaY
hw:studente	YYTZYXVWzVXYV
hw:studententeam	ZZbbwZaccbbbb
hw:studentisches	bccdtdbddcddc
hw:students	sZYUZqWwZWYaU
hw:studiendekan	YZXZZyXYZVZYX
hw:studies	ZbaabpZaZubcb
hw:studio	YZwoYqZYZaoZY
hw:study	XaZ0aTTYaZSbX
hw:success	YaZbybYbZXYda
hw:summit	Zccbbibudbbdb
hw:sundara	XZXbyaTabZZbY
hw:superintendent	zabZcXXabbZWW
hw:supermarkets	ZzZZVbYZbXZaW
hw:supermercati	WYWXZzWYYYZZX
hw:supplier	WZXWaY0ZYVUZW
hw:supplies	XbVaaaXaYyaZU
hw:supply	sYWZWZVYwsZaW
hw:support	kYraaaWZbYutV
hw:surgeon	zbXYZUZaZXabY
hw:surgery	0aZYaVYaXYZaT
hw:surveyor	xZYZaVYZYtabW
hw:surveyors	xbZabaYbbbbba
hw:sustainability	qaUZbbXYXzaZZ
hw:sustainable	XZYaZbzaZVZaY
hw:sviluppo	WYWaWZzYZXZYY
hw:swim	abYbcbaZbYbax
hw:sworn	ZaZZaYXzbVXYX
hw:syndic	ZZYaaaYYaXZZx
hw:systems	WYWYaYW1aWYZW
hw:ta	YmzaZaWaZWacZ
hw:table	XaZXaWUzbZZda
hw:tableau	bXWcddZcyXdcc
hw:tablets	bbbccbYxcZaWa
hw:tage	bcadcdvdcZcdc
hw:tailoring	xcZbabZabZacW
hw:talbot	XwacXcbcbabbc
hw:talent	ae1ZZbZZYblaY
hw:talentmanager	ZXyaaaZZZUZaX
hw:talentos	XZxYZYXYaXYaY
hw:talk	ZaZbbXYyZWZZZ
hw:tallgrass	TXY0ZYUaaYWTY
hw:tallis	xaZbbZXcaaacZ
hw:tallow	YXzbWbWZXWbba
hw:tampere	YwacccbcbbYda
hw:tankers	uxXYZXVYZYXWV
hw:tanneurs	XZbZbyZXbaYZY
hw:tasks	dcdcdbacddsdc
hw:tax	UVpuXYRxtSXXV
hw:taxtech	YbbaaZwabbbca
hw:teacher	xXXZpWUvjXgZU
hw:team	lZYqaYbfabjvX
hw:teamassistenz	WYYYaaYWaYYZy
hw:teambouwer	aabcbbYbbawca
hw:teamleider	WbaZbxXaZZZaY
hw:teamleiter	0YWXYVVXYWYXT
hw:teams	SYaaZazYZbabY
hw:teatrante	UXXYYYUyYWXWV
hw:tech	ZaxabalaYenZY
hw:technical	mnZbcpYbaplba
hw:techno	RYTabbWb0ZbaX
hw:technology	aWXcbcYbyXZZZ
hw:tecnica	VXxYXvStWSWXT
hw:tecnico	UWVXXYWXzWXXU
hw:tema	XaWaZZXYazabV
hw:tenant	VbXYZa0YXXYaX
hw:tenants	acbbcbYvbbcbZ
hw:tern	jrXYZvVYaqZZX
hw:terni	XYyYaYYYXYaZX
hw:tesda	WZcbcwaababbZ
hw:tessier	ZwYbbcacabbbb
hw:test	TRtZZZVYzWaZV
hw:teste	YXxaaaXZYXaZY
hw:tester	XZaaxbXbbZaca
hw:tetes	YZyZZZXZYWYZX
hw:textbooks	RWV0XSVUYXYYX
hw:textil	VZyaYaXZZWZYW
hw:the	XkdbdaZ0ZabmX
hw:theatre	uWyZZYUYYWZaW
hw:therapists	abZaccwbaYbda
hw:therapy	xbabbcUcbYccc
hw:theresa	yabZbUYYaZabZ
hw:thesis	TZZZaZ0YbSYZW
hw:third	uyXYYYTYZWZaX
hw:thistle	XYzbXcZaVXbba
hw:thorn	wcZcaaZbbacda
hw:thornby	ZbbbbbZabbabv
hw:thornfield	YccvcZZcdbZca
hw:three	qYlaxYWZnWYbZ
hw:thriving	aaabYbyZYWYcb
hw:thuiswerk	VZXXXVWYZYzYX
hw:ticino	YwabbbbbbbabZ
hw:tidal	xbabbcUcbYccc
hw:tide	ybZZbYXXZYaaa
hw:tidewater	ZZbcwcZbbZaba
hw:tidewell	YzWaZaXYYUaaW
hw:tierarztpraxis	XZZaaaXYZZZZx
hw:till	XZZbVbyabZacZ
hw:tillwhisper	QZXV1UTWZWYaY
hw:timber	ybZZbYYYZYaaa
hw:time	YaZbxaYaZXYda
hw:tinkerer	bbbcbbaacvacb
hw:tintero	xaYaaaYaZYZbY
hw:tiny	zZaZaVXWaZbcZ
hw:tired	WYXZzZWZWWYaW
hw:titolare	xaZaaaXaYYZbY
hw:to	YYXblamZxcabo
hw:tolland	acbtecbcdbddd
hw:tomatenteler	yZZZaaUZaZaaX
hw:toni	XXXbZaYYYTYZ0
hw:tool	UXWazZXaXXYaZ
hw:toposcan	ZZaZbaWZbybbZ
hw:torchpath	XYZzbZWYbXVZX
hw:toronto	xbZaZaYZYZbcb
hw:tower	abYdddbcbvcab
hw:town	0ZaaZTSXbZaaY
hw:trabajo	YaYbbbZabawbZ
hw:trade	ryXZZYVVZZXZY
hw:trader	xZYYZXWYavYbW
hw:trades	VybbcbYcaaaba
hw:trading	ZyaaVbYZbXaaW
hw:trainer	VaXYZYtYXvqZW
hw:training	UWYYZ1RurXYaX
hw:tram	wccbcbYbcbZdb
hw:tran	ybZbabZabZZcW
hw:transaction	UZYzYXUaZaYbW
hw:transformation	utYabZYZaaacb
hw:transition	aZwbbcabaZbcb
hw:translation	SYVZZXwZxXYZW
hw:translator	VYSaZZUXY0ZaW
hw:transports	ZyYaaaZYaZUaV
hw:travel	ZZYbaaZZYxabY
hw:treasurer	abddcbbbcbZcu
hw:trident	YYYZbYRYZXYZ0
hw:trio	RZYZYY0aZaYZZ
hw:trust	uYZaaZXYaaubZ
hw:trusts	XbZcYbZaaxbca
hw:tsv	xaaaaaZabZaYY
hw:tuinblad	TWVWX0TXWVUWR
hw:turned	WVVzwYUXXQXYV
hw:tutor	ZabaaTzYbZYbZ
hw:tutoring	VVYYY1RWZaZbY
hw:two	wXkZxYWZXWYbY
hw:uae	YYXbaaWZaayZV
hw:ufficio	ulbabaZbbbrbZ
hw:uitdaging	YYTaZaYZyWYZX
hw:umane	awZabbZZaaaaY
hw:umwelttechnik	aZXcbbZbxXbaa
hw:unabhangige	ZbZbbaYaaawbZ
hw:unidad	waabbbXbbbacY
hw:union	urVYYWTVxXYZX
hw:unione	xbbacaYabaZZY
hw:unit	WpbabvaYbbbba
hw:univ	ZaXbbZYbaxbcY
hw:universidade	XZXZayYZZYZaX
hw:university	XVwZZVWvsUXZV
hw:up	WWvwpYTXXWYZX
hw:updates	aZXaaZUYaYZyY
hw:uplift	ZbbbacbadcvbZ
hw:upwork	ZbZZccYbcbxXZ
hw:urban	ababbbYaPzbca
hw:urbanista	ZbaabZZWaxaYW
hw:urgences	awZYbaabababa
hw:urgentes	ZUZaaaXZaYyaW
hw:us	fZsabbqbZaobZ
hw:user	WXW5YVQVXXUZX
hw:usina	ZvbacbZabbbab
hw:utilities	tdadddbdcbceb
hw:ux	ZaZxZaWarabba
hw:vacaturealert	XWVYYYVTYVXzS
hw:vae	WZWZbaUayZZYY
hw:valley	avbcccZbdcacc
hw:van	WYaaaYyZYaZbb
hw:vat	XZaZaaXYaZzYT
hw:vc	WZU0WYUZYvYXX
hw:vd	vcYbcbaccaccc
hw:velmora	VZzabbWbZWabZ
hw:vendas	ZaabbaYabawaZ
hw:vendor	VZbYYXyabaYaX
hw:venezia	yYabZZZaaZZaX
hw:ventures	XZXyZaWaYYYaW
hw:vera	UXY0ZZUaaYXUY
hw:veranstaltungsburo	WXZZaXXyYYXYW
hw:verdance	YYxbacXbcYaca
hw:vereadora	YzWZZZYXXWXXX
hw:verify	ZbZZccYbcbxXZ
hw:verlagslektorat	ZZbabxZUbabba
hw:vermittlung	rdddedcdedbdd
hw:vermolen	YxZaZZZbcbYba
hw:verpakking	WZZaZZyZaaaZX
hw:versand	ZaabcaabcbwZb
hw:verte	ZWYazYYVZZZZX
hw:vertriebsleiter	WYXYZZzYaXaaX
hw:vet	ZbzaabYWZWacZ
hw:veterinary	zbYYZUZaZXabY
hw:vets	XY0aZbXaUVaaY
hw:vets4	0XXabaWaYSbaY
hw:vetted	SYZXaZ0ZaaYaX
hw:vfx	abybccXbZWYZY
hw:vhs	VZcYbyYYcaYbY
hw:vicar	vbbabbbccbcca
hw:vice	ZccvcZZcdcZca
hw:vicepreside	UVWWZ0WYYXWWU
hw:vier	bcZdcdvdcZcdc
hw:vigneronne	ucbcbcZcbccdc
hw:violet	ZaZbwaZbZZabZ
hw:virtual	YYaYaZwabZrba
hw:visa	WYWYXWUXXW0YT
hw:visibility	aaQabbzaaZaba
hw:visionary	bbZdtdbccbcdd
hw:vitaroots	ZbbbabQbccyab
hw:vitrine	YZXaaYYyaXaZX
hw:viva	ZabbZxXYaZaaa
hw:voce	YaZZaZYxaZZZW
hw:volksuniversiteit	YZaabxYWbaaaZ
hw:volle	cdbdcdudabcdc
hw:volunteer	bXXYokV2ZXYYb
hw:von	rdddedcdedbdd
hw:voor	bdbdcdudabcdc
hw:voorkeur	YZXaaaYZayZYX
hw:vorstand	0ZaZaaYabaZZY
hw:vortex	ZXYbabYbbcxab
hw:vp	qccuYZraZZZbZ
hw:vv	wbbbcbaccbbcb
hw:w2	YYybccacZZabc
hw:wa	WyWbbcXbaZaaY
hw:wachstum	VYWYZX0WZWWXU
hw:ward	TWXYYxVWVUYZy
hw:warehouse	WWUZYXUU3TYYW
hw:water	TsvYZwVYXUZaW
hw:waterschap	ZXyaaaZZZVZaX
hw:way	abbcZcwbdZbbZ
hw:we	XXWxrZVbaaYba
hw:wealth	bYYcccvbccbcb
hw:weatherall	tbcdccZdcccec
hw:weaves	YZXbyaTabaZbY
hw:web	ZbYZaZyaXZnZV
hw:web3	XZqaZbYaYrvbZ
hw:week	ZbXbbbwrZUbbZ
hw:weekly	ZZXaaaWxYqZZZ
hw:weir	acbsecbcdbddd
hw:weiterbildung	XWaZayZZaabYZ
hw:welder	WYZbYaUYzYWaZ
hw:wellness	aaaaZbVbbW0Va
hw:werk	ZwabbbabZbbbb
hw:werving	VYXYZXwYXXvXW
hw:wethouder	U0XYXZWZXWYZW
hw:wexcombe	XYYabZYWaUaXz
hw:whale	acdccdabccudb
hw:where	VYzbZbZbZWaba
hw:whisperer	bcccedbcccteb
hw:who	VXWYYXT3WSXYV
hw:wholefood	zaUZZaWaZXZbY
hw:wick	ucccccbbdcbcZ
hw:widower	zZaZaTZZYVacZ
hw:wieland	wbabaaZcZaZcZ
hw:will	VZYVZX0WaZZbX
hw:wind	VuXbaZXruXYZZ
hw:winding	XXUZXZUW0WYaW
hw:windows	UzZbYaZbZXbba
hw:wine	xaaaabWbbbadZ
hw:winemaker	VVYZzYVXaXYaX
hw:with	XYuZzZRZXZZaX
hw:woche	bcZdcdvdcZcdc
hw:women	UaaaayYaabbba
hw:woningcorporatie	VYWYZYXYXYXYz
hw:woodwind	QWWVZ0XZaaZaY
hw:work	YZZbabWa0lbcZ
hw:workers	abZbccwbaYbda
hw:workforce	YaWaZazaYXZaU
hw:works	qaacbZZZZwaZb
hw:worksheet	WZZbbZzaYUbaa
hw:workshop	YcYbbawZdbbcb
hw:wound	YabacyaVcWXbY
hw:write	YaVzVaUbaZYba
hw:writer	WYWVZYxsZsYaY
hw:writing	UaccbyZUcbccZ
hw:x	XYoYuZUxYVYZW
hw:x4	cXdetccedcdee
hw:xr	tZbdddcdcdddd
hw:y	yXaaYXYZZaZZY
hw:year	pZhaaYXZ0YZaX
hw:years	YZWaaaUa0WYaX
hw:yield	ZaabaaWYbZybY
hw:yoga	SVWWWVV0WVVWS
hw:you	TyvaZZUZUTZZY
hw:your	cZvcccbcbZbca
hw:yrs	bcaddeaetbcdd
hw:zaakvoerder	vbaccZacccbdb
hw:zelfstandig	VaYbaawaYYtbZ
hw:zerspanung	WYXYaZzYbXaaX
hw:ziekenhuis	XwbbbZbbcbacZ
hw:zielinski	xaXcbaXbaZacc
hw:zoekt	YYTaZaYZzWYZX
hw:zorg	ubbccbadcccdb
hw:zorgcoordinator	wbbbbaZbbbbba
hw:zurich	YwYZbbbcbccbb
hw:zwart	wbbbcbaccbbcb
hw:zwijgend	YaXbaaYaayZYY
hw:º	XYYZZYXYYyYXT
hybrid 0	a0XbbaYbYZbba
hybrid in	vsYabbWbbZaba
i add	XY2XXZUsVnYWW
i admire	TWQXVXSUt1WVS
i always	XXQZZZwXVwZYV
i am	fbkkbibasofZX
i answer	ZvVXWYzXXTXZV
i are	UosZwXXXYWUaY
i ask	mVskYanftqWXT
i asked	xYpXYXmXXnYaX
i attach	nYVXZYwXXtYZV
i be	mVRWUXyU0PWXS
i believe	UqkYcXwWVvYYV
i book	MqR1VxPUSPSTQ
i bring	UXVYvY1YWXXaX
i build	UTtZvYxXWVWYV
i built	SWXXpY1WXVUZU
i buy	RWtzsTOUWRWYU
i call	Y0uUXWSVtUXYU
i came	bkkmckqZciaai
i can	lnmhoYZXtXlYZ
i cannot	TWWwtXUXWXsaX
i come	XUSXXV1U6QVXU
i could	RWqXjWyWtmfYe
i couldn	sXqXVVTtUwXWT
i d	qblckglZtbXYY
i dati	uYYYZWVtZXsWV
i did	TVUYWYmYa1YYq
i didn	kTSWWWRXytWUT
i do	WXscoYvabWqYZ
i don	aXuXmrbXluXYW
i draw	VYVZYYSuvWUYu
i edit	pVVwWvTpXVWZV
i expect	WV3ZYaUZVQYaX
i find	XcsXYlqonpVYV
i finish	VXVZYTST2nXYW
i follow	VUUYYYtXU3XWV
i found	mWTpXXZXXvqXu
i get	VVyUeYoXrSmYr
i give	VnQwpYXorRWXs
i got	oVbYYXpXsxUWa
i had	anWkYdtXXwmZW
i hadn	lWUYYXwSV1PRR
i have	scncoXXXuhbYW
i haven	SrdUyXiWtTWYV
i hear	RVtuWvSTVvXXS
i heard	VWSYTYSWS4XWS
i help	WWbXYY3XWUpZX
i hire	yVxsXVPWTWXWV
i hold	XYXaqZrZxXZZY
i hope	XddmZjZnpvYZX
i imagine	zXWYrZVaYZaba
i inherited	0WVYvWTXSUSZX
i introduce	PRNyTVcVzSVWS
i just	VWuZXXZXV4XYV
i keep	nWzukcUXVTXYn
i know	ousWtacWjXYYW
i lead	umabapXYrXbbZ
i learn	VWuYYVRX2QXYV
i left	WXVZnZeYW3ZYV
i let	VW0XVYuWWTYYR
i like	UVwXrXZWX0XWU
i liked	WXUXXYQXU4WTS
i ll	hgsYYapmXWrYo
i look	VaydkiYYerZYW
i looked	tXTXWWrVVxWXU
i lost	VXUZkYSY2slYU
i love	VXtXVWRUVOvYx
i loved	lxWZXZTYXwUZX
i m	ZbifobYZsrjYY
i made	UVWZwWtWXUtaW
i make	UnmXrXosbaiZW
i may	UxxYUXSYTbXYV
i mean	sloTdqWTulVYT
i mentioned	V0SZWZsYVVZYZ
i might	ovyXWXTXVTYXU
i moved	WXTZYYUXu3YZT
i must	VvVaYaWYtvWTW
i need	scXlvYTXtXgZh
i never	VXpYYYUsVvqYW
i noticed	WYdYZX3XXuYYV
i now	sqWYZZsZXrYZX
i offer	UrXYYX3YXXWZX
i only	WXZYYWdXl5XYV
i owe	nWRWVVQUTzUUz
i own	1vUXqXSWUSWZV
i pay	1WTuVRRWUUyYV
i pick	dVqaXXSXqwXYW
i place	WV7ZZaUZVVYZX
i placed	WvwYYWTYUdYZX
i promise	VoRXXZRwTwYYU
i put	mVnWbusrmSWYe
i read	qbmceXYYmwXZW
i realise	Tx1WWYRXUPWWV
i really	ZmZZZbXYW0bbY
i recruit	aa4ZZaYYXaZZY
i refer	mWXqZXjYYqvYV
i remember	XWVZYZVYU7YYV
i represent	ZWxktXrXXXdWW
i request	psYYZwTYYYVYW
i respect	VUsXWYUXvqYYU
i right	UWVYYZ6ZUUYZX
i ring	WW5WWYqYWTXYV
i run	usWXropYWXYaY
i said	n2SXVWUVVpWXQ
i saw	qUoYmpSXwtcYV
i say	SU1VtXQXTsWXU
i search	qTTXtXtXuUUXV
i searched	mVuVVWSuroXYT
i see	UkskWXtWevbYY
i sell	TWSrvW4TVSfXU
i send	YnXaedwcneaZZ
i sent	pWbWWW2WVnVVR
i share	XoWZRZ5YZXZaY
i should	hYvahnaXmaaYk
i show	UWcYkX3YXTZZY
i speak	WX1YuYmXWTXYX
i specialise	ZW3bbbXaYTabZ
i start	VVrYVQUXUpzWU
i still	TVVXWXrcU3WXp
i suggest	UXWvYTVYXUYZy
i support	XYwbbcYaaraaa
i swear	VXWvUXTwWXqaW
i take	bWsXXY3YjWXZX
i talk	SUPVWVyl3QXWR
i teach	WXVZYPUUV3vZX
i tell	vrnXcnolVVYZW
i tempt	OsTwVxRVVUVXT
i think	awoYYbWXcvWYn
i thought	bjqZeXnrWwXZV
i told	TvYZlpaYXXqbr
i took	WVwYXRRTlzXXT
i train	VXTVXT6NVSRXT
i trust	WWqYatsWYrgZW
i understand	WVxYYWwYoVYZW
i used	pWTZZZvYVwZZX
i ve	bZjZpZbaqsaXl
i want	mZZpvqSWvXiYV
i wanted	bZVaYasZlzZaY
i was	ZXXYbZbXzuZYl
i were	WXyZYXqVVlXYX
i will	mYqYaZhYwXaZl
i wish	WXkZZrTrXlYZt
i won	ttnsTXsYVWWZW
i wonder	uVmXpnRXtUXYW
i work	XqvtWYdXVctYV
i would	YbtZikYbtibZZ
i write	XWcorVcxWqaYV
i wrote	UztXWfoopSXYV
i-am>benefit	nXXWnYziwWbWU
i-am>call-ask	tpskYZbepUYXX
i-am>client	iu1aXYmZXVeXW
i-am>cofounder	WZab8aVeWVbZW
i-am>connect	UcuqZXbYa0aVV
i-am>content	TVeWaVS6XlsWY
i-am>cv-ask	Wz0ZVZVZWXYYX
i-am>easy-money	jcYXxbrYdSuXX
i-am>equity	xSSprURUtVTVs
i-am>event	WWVcZcrzppcWU
i-am>expert-call	uVUzWWSX0bWXV
i-am>freelance	pcYhXXdW0ijXZ
i-am>funding	XjdZ2XlWdWhYa
i-am>interest-q	UYlVnkXbxsaXZ
i-am>job-word	dstcaXTaycZWU
i-am>messenger	TVnYXWUW0XzXU
i-am>mule	ddplZZnYqlpWV
i-am>open-to-new	XZ6ZkaWZXWaaY
i-am>part-time	2VUXYdUXyZYZW
i-am>pay-first	qVTetiUWbU3XS
i-am>pay-word	sWkpXiteoXlWW
i-am>permanent	WreWhYostpWXU
i-am>recruiter	Zd5YYYeYhaXXW
i-am>requirements	tWqocjZWyVXXV
i-am>role	anialbpeuZjWV
i-am>run-code	RVUwwVYVUUuXj
i-am>secret	SVSWWUjoTlwTz
i-am>seeks	mlbaufXXscdXY
i-am>sell-cta	maalokwYbZjXX
i-am>site-notice	oWtWmXsWltqRU
i-am>speak	VqUUXVu6VRXYj
i-am>start	VUTX0VrnyUcXY
i-am>task-for-you	zZTmmloXYUoUa
i-am>teach	ZXVVWwdcvunWT
i-am>thanks	XYrYaZZWxwXWd
i-am>third-person	ZYZbbbab0abba
i-am>threat	tUWWZkdWuowTS
i-am>unpaid	TXUWxUurumVXY
i-am>wants-job	XWYZaaVY9ZYXW
i-am>we	oZpcuZmXXsYWX
i-am>we-help	lVnXWW5WZUmYc
i-am>workplace	oUTXrVrWyaYXo
i-am>you	jjrZdZoXoqdVY
i-am>your-profile	rlvcXYaYmrWVY
ich bin	UWbXXtkX1UqWU
ich dich	TvUXwWTWwTWXU
ich hab	pmoZtZlYXWoZX
ich habe	sYYbnZWawnZZY
ich ihnen	WdiZrZuYrlYYX
ich komme	pYWZYYUuwVXYW
ich mich	YXxZaZUZzWZYX
ich sie	WW5RYrTXUVYXV
ich weis	TtUXvWRWVvVWS
ich wurde	aaZbqcpbsYbba
idea de	wWtXuVSUVUUVS
idea for	WYWZtYzrXWXZW
idea what	YWSWTwQVTyVYS
iemand die	pYWqrnWYuYYZW
if a	QUvVvUxRTuVUS
if any	SpSZrXpaxXZaY
if anything	XXyZXaTZvTVaY
if he	lVsWXWQVwSVXs
if i	ZW7WXmVXYSWWU
if interested	trVYauWZaaYaW
if it	cXrpaalamTlbq
if not	jW0khYpXYUoXU
if now	WV4YXZjXWOXYW
if so	YXkzZZrYkXYYX
if something	YagbZbpZxUZbX
if that	0VcXYXXWrkTsV
if the	uXrYXWnXlUYXv
if there	WXpZYZdY3WZZf
if they	TUpwVVzVVUSYU
if this	tXVYmZzYYTXqV
if we	ZmTuyVsVVWVYT
if yes	RW1vXZSZXTYZW
if you	kdoabaopkcYac
if your	UXWYYXtl4UnYW
ignore this	YaXaaaXYZWT3V
ihnen die	txaabaYZaabbZ
ihr profil	sZtXbaYZZTYxX
ihre bewerbung	WxZZaZXXSXttW
ik ben	VWpZaYlYzccXV
ik een	h0UYuYWYaWYZX
ik heb	lXrZpZmXqpYYW
ik het	iUTWzVuWTTQVS
ik je	spnbablaXoaaY
ik niet	UUQWwTPottUUR
ik u	UtRPvXSWwVXYV
ik wil	XWnZYYTY0VZYV
ik zag	rXVZYZxZqXZaY
il 0	UrVXaWjrUUwjl
il bando	WvZaxZXZaZZbZ
il contratto	TUUXVWTUUSVS3
il me	zWVVvTUWpVWXT
il mio	TUTWsUSu1TdWR
il nostro	UuXXpVurYXpYV
il nous	sxYZYrWYZYYYW
il nuovo	StWXYXVcX0XUS
il progetto	kYYZZZauZXpXq
il reste	XTTVyTRwUTjTQ
il suo	wkmXWWoWqqWWT
il tuo	ZnnaZYZYYdosp
im jahr	ooY1aYXXaZZZY
im monat	TYYXltyXZYsYW
im oktober	RxVVWxSuUUUSR
imagine a	mXXYuZuWXXXZY
immediate joiners	VvwaaaXZYYZWY
impressed by	ZnybbbYaaYaaa
impressed with	WqqVYbWaYXwaZ
in !	tWUVWWqXVxXXT
in 0	laecbYpYZapwV
in ?	yZVppXVmpTaXj
in a	bdjqjYjbjXspV
in aarhus	UtXXZvvUWUTYU
in accordance	UvXYaZVYYYVnu
in accra	UWSVpsTXWzXYS
in advance	VXqWYTUXZY4Yi
in again	YXzZYZVYXRyOW
in all	jpvyaaTXWWXYV
in an	krXVYUbVYWzYm
in and	WXWYZVxTxSYsp
in any	TTrWUVrWiUWWy
in april	4VVXWuTWVVWWU
in as	xRUXzXSXXVXYt
in atlanta	oreYqWVWvlYXV
in august	PUVvWZbWzmXWV
in austin	WplnodqkYXYmX
in autumn	sV4VhlSVVOWXS
in bank	VVsZwaWYUsYYW
in bath	UUqXWVxXTtXYU
in bengaluru	VuojYwWXZpYZV
in berlin	XduZnawYYXZZX
in biotech	YWvaZaXYYxZYX
in bitcoin	XXYYZYUYZW2XV
in breda	VWXYYxTXvXYuW
in bristol	quVYkZWZtWYaY
in by	zWWXYYVXXVWYt
in canada	qmqZaZWaXZvaX
in care	RVVWi1QuXURUS
in case	VnliYZUVryYYZ
in charge	VrUYYX1WvTXYU
in chicago	jptZaYWsmcZZX
in confidence	TqzuYYVYWWXZW
in contact	YZaaaZYZU4ZYX
in cork	RSTWusSSySXUT
in data	YZZaasYZmuZZZ
in de	nYYjYVYsYnaql
in december	npSSTwQvWUWXp
in den	WlYtZYXtZXkZm
in denver	cmpZahnpdoZYW
in der	majZeZYXtaobo
in die	WosYZYVYyUYYW
in dubai	wVXYZZVZYZxWX
in dublin	YjbYZitlqmYiX
in e	ZZbaZboZYyZZY
in een	VXvoYXprXVoYn
in eleven	osXZvZXZZYXaY
in english	wqXZZXtVZXWZX
in europe	ornjtjVaZYYaZ
in euros	0pVWZXUYXtUZY
in every	WUtvXVwWXRWWU
in exchange	wVTTrWlvWUTWU
in family	W1VbbbXaZbWaZ
in february	wXWYYooYsbYZV
in finance	YudaYavZZXYaZ
in fintech	ZZtaaaYZauaZY
in first	UXuaVaVatZsaY
in five	iuVmXinvXUWWU
in for	swWXVwTVYWXZV
in four	UWWWnrwvYUYYU
in free	UVRVzVRxXQUTU
in from	WYYZZYUYZWs1V
in front	uXkYYptWlYXZc
in galway	UmTwXWVWWtXrV
in germany	QTRUUVyUVU1WU
in ghent	tdtVUVRVWRVyU
in gift	SWYWZUTXZZ3YX
in het	xWXYZYWYqWlYs
in hospital	VXpjrrYWVxWZW
in house	V4tYYoVXYWXZY
in hull	upXXXWuXYXXZV
in ihrem	YuXaYZXZrsZYX
in insurance	WXxYZwckWWXZX
in it	SUUp3kZZYbYXk
in january	rnjYbhvYZdXYa
in joining	TXT1YWUWZWWYw
in july	brpYXYRVvZXXt
in june	lnUWYtZZyhWXb
in kassel	uvXXZZXaYZXaZ
in krakow	SVzYXXyYVUWYW
in law	2YZUZWVZZYVXV
in leeds	TTRpVWXsyTXXu
in leipzig	TqVYuYSxYSYZX
in limerick	lUTUVXTWxuYYV
in lisbon	TpoXsldXZwXYV
in logistics	XZpZsZmYZraaY
in lome	WVYZWaYZZY0ZX
in london	qutZZYUYZXWaY
in loondienst	Y0ZbbaZaaabaZ
in lyon	iqimXZpXYtZiW
in madrid	aoWanoWqnqZZX
in malmo	TyTXXuUXuSXYV
in manchester	WqqZjsrZkWZYW
in manufacturing	jYkZwaWZWqaaX
in march	jZpXwXprmWXWW
in may	sVToosXZXqVWt
in mijn	WXVZvXjvrUWXU
in milan	kkqiYkmlpiYYV
in mind	XV6ZYpYYWUYZW
in month	UvVYqYoXXXtZW
in munich	onpaqjWXYqZkW
in my	UpdYcaWupsZYc
in nairobi	UWXXtWzXZXXZV
in need	zWYWXtVVYYVZW
in new	WwRWXXvVWrXXV
in next	lVUWXUmyYXWYW
in nine	sVWYoXtXWWuYU
in november	uWYYYvrWZXYZV
in nursing	WXuYYvTYqVZZY
in october	vVuXXkTkTuXXW
in old	uVSxWVqVRUVYU
in on	ezWYXdzWYVYZT
in one	aaVkXWwlVppbm
in onze	oUvVWVTuXUqWU
in or	UVTXTZrXwUrYr
in order	TYzYZZTWWowYd
in oslo	UtUYYqUjW1ZZW
in our	nqsbmiVmYaeXb
in part	0XYVYVtXZYSYV
in peace	VudYYYzXWUWXV
in person	WwVfaYdlXvdZX
in phoenix	akaoYwVYtjYWV
in placing	Za0abbXZXRaaY
in principle	nW1XYYWWWWYZX
in public	YVkWXVW3WcWXW
in q1	nUwYZZoaWXZaX
in r	toYYYxSXWXXZX
in return	UZ2YpYTXVrYZW
in rotterdam	XjuZtcXoWoYYW
in same	oXVwVXSuUqWYW
in search	RyPXWXQVPuUyT
in seattle	moboZpnbYoZYV
in september	RVUWVsptxdVWR
in six	VWXXWurTXVwZX
in spring	RxuUXkqUtTWWU
in swindon	SVTUXWquwnXYV
in tech	VXRVWX4qWUrYU
in ten	0svWUTTUXWWYV
in that	TX1XaYsXVqZYV
in the	bhbbdcWbbrkas
in their	TVXXVYUXYu0ZW
in this	UXqaYWSUp0kqT
in three	tWcWpjrWXVtZZ
in to	PVUXWSRVWUo2S
in toronto	jWamXpVvtiXWU
in total	vVV3XVTWYXWXV
in touch	XYjY1YTVX0XXV
in town	TWQWWYSVSyUWy
in two	XcjfqWwXpVrXU
in un	TUVVVWtymUUWS
in us	SXvssaXaZZYbZ
in utrecht	wZababXbaYarb
in vilnius	tyWXYYSYYYWZX
in week	wxVZYZjYYXXaW
in what	VX2YWXRYWUuYX
in which	lXyYkXXXWptYW
in with	UeUWwXTVVQ3Rs
in word	WuuXYYtYWVWZV
in writing	WXxwttTTYUXYW
in year	SSQVVtRVv0UWS
in you	VYUVWWxsYVUvV
in your	ZYZcaXqYukpoW
in zurich	nmmklraYXrYZW
indefinido 0	Z1ZbbaYbaaaZa
ines we	kYUVXWvvZXYaW
inform you	UXpYZXenXTVY2
informed of	rXWYaZVvZZrYX
ingegnere devops	unZccbZblbbaa
ingeniera devops	quabbbZambbaa
ingenieure devops	urZbbbZbabbaZ
inherited a	bWXXvvTUWUqZX
inside ?	oxWWWsUXXWWYV
inside ir3	1XYaaZUZZYaca
install our	YZbabbXaaZzZW
instead ?	lUQWSWOV0QUVz
instead of	XUTWvTwukRVWt
insurance ?	WXzXXXyWXTXYV
insurance and	hzpZYYiXXYXaX
insurance for	TUWX2XmXXWUZW
insurance is	UttYXXPWUVVVy
insurance of	VWXWXYSXYY5XU
insurer in	qsXataXZZYZba
insurers in	UU0UVXSWuUXXV
intend to	txqXWWWXVWYYV
intends to	0VVUYTTWwTXXU
interessa ?	suZabrZaaaZZZ
interesse ?	wsZbbaZbabbaa
interest ?	pljsaofYZYaaZ
interest and	sWXYauYYVtYaY
interest in	koqVwUQxUTUXS
interest you	sxrXYYnYYVZYW
interest-q>call-ask	nxpqYXYWXWXYo
interest-q>cofounder	SUUX2WUXXWXYW
interest-q>connect	TVv2XWSWXsXVU
interest-q>cv-ask	V6SaTaXZYZZZY
interest-q>event	RVQsVUQ3SQWVU
interest-q>expert-call	SXS0WXVYYXZZY
interest-q>freelance	pTrXWWxXTVWXU
interest-q>funding	RxRVuVUUVUWWS
interest-q>i-am	csWWocxomWYXU
interest-q>job-word	Vb+YYZVXWVYWV
interest-q>messenger	VVqYZYQX2UpYV
interest-q>mule	TtyVWXTUWUTXS
interest-q>open-to-new	WY4aaaWZYVaXX
interest-q>part-time	5XWZWVXYZYVaX
interest-q>pay-word	zWSyWUSWXWXYT
interest-q>permanent	U1RVYYVXXWWZV
interest-q>recruiter	X2WbabXaYZaaY
interest-q>role	STSRtVTUTzXXV
interest-q>sell-cta	vX3TXtUlVTUXT
interest-q>site-notice	zWTZYYUWYWXRU
interest-q>speak	XYWZZWV4XUaYW
interest-q>start	SVUYWXTV2TXWQ
interest-q>task-for-you	USQTzSvTUTUSQ
interest-q>teach	QVRUVQSV0TVXS
interest-q>third-person	XYXxaZTYYWZWY
interest-q>threat	V0WZYZWZvXXYV
interest-q>we	wUkyXoYiWUVWk
interest-q>workplace	ST0YXYRXXWWaY
interest-q>you	vorklWYfXcZXa
interested ?	ZwUopXwWXXmYV
interested in	Zf0qijWXcWYXc
interested please	uYksbaXaabaca
interim finance	xXYbcbYbaZbqZ
interim head	xTYZYavZaZaaZ
interview 0	WYXqaYvUYYraY
interview and	tnWZaauZXZXZX
interview at	RWPSVVOS9PVWR
interview by	TxaZbWXYbasbZ
interview for	StSWYYUWuSVxT
interview with	ZVTVXXT0xTVWS
interview you	XpWVZVV4XUrZW
interviews for	TUUSXTPsSTVX2
interviews with	sVVtVYuYYYXZY
into a	qUXmwunVYUleW
into it	TwVtWXTuWWWYV
into our	TpXYWYVXXsuVv
into something	0VaYuXVZXVXaX
into the	XnVUcYUXuWqZx
into your	SUSXXXTXXwxXS
introduce me	UWRYvYTY2RXXU
introduce myself	WUuYaaVZxjZZY
introduce you	ZxctlYrXWVXYX
introductory call	ZqwZkbbbZaaba
invest in	WXXY1YsWXbQZW
investment in	UWUzYXsaXXWZX
invitation to	WbVmZZVwYYXxV
invite you	WvWqYolqZYeYW
invited to	WWWoYXa2YVrWV
invites you	YXXXZyXzXSXVT
invoice 0	PWWUWWOUXVTT6
invoice for	iTUuXVNWVWTvx
ios engineer	oxYbZbZbbbbka
ir3 0	yXobbanaZYaba
is $	ZpXsZjlWaZvZY
is 0	mXVpqWqkYVntZ
is ?	RU0TVWsTfRVTn
is a	rtoZnlaXZZkZW
is about	ZandaYR2cTWsT
is all	pXTSsWpXUzVWU
is an	qXbWUYbXXZtvo
is at	RvVUXZXRWUcT3
is attached	VuWZYZvXkUatZ
is available	UWUWYVQkWTU0t
is back	UXWXVYwqYSVXt
is bad	zWTXWWyWVPVYR
is being	WzWYYZVYqWYZm
is below	VVYqZXxVYWUXw
is best	qVVYYxSYVRXZv
is blocked	UXWYWXTYQT5WU
is by	TyWsWVUvXUXXV
is cancelled	TWWXYUTTVTTR4
is closed	SuUWWSSRvQTtv
is coming	xnXYZUUoYXoZn
is complete	WXWYaYVXZWa0T
is confirmed	SplUYWQVXSxT1
is due	ZUVVWUQSWUsU6
is exactly	voRWZYTYwWXaY
is fine	UXnXsXrWrWVXq
is for	urUWpXlWXVtYo
is free	YnbWXa0yXVWWV
is from	WXWuYXnWYUXYw
is going	TxSWTWSVVSvrx
is good	jiqYXXqTXrVYs
is here	SXdzYWPwXPTVQ
is hiring	VyWZYYmZbYZwX
is in	YiZXYYnmkVsXw
is included	wYZUZXUtaXoYV
is it	UktnpXlVqkTYq
is left	qWT2VUQSXTTWT
is letting	TYSYsZ1YWTYYX
is live	vRSWVUO2WTUUR
is long	sYwVXarZZQaaX
is looking	aqWmXraZXbqjl
is me	VVXZpZvYXtZbY
is my	SURXXWpwQczWQ
is nearly	TVUY1WVXWWuYV
is needed	xVVXZXUVpWXXu
is no	UZorYbVcYXV0Y
is not	abecsdYcXdWqp
is now	WYVXXjTVWUX5o
is of	nuXZrYXZVrXbZ
is old	ivWaZtWXYXqaZ
is on	rWUXaXnpadckw
is one	uZlubaVaYYZbZ
is online	pURSWOQ0UQUVw
is only	SUSmYUozxSUXV
is open	ansYYYUvnVWXt
is our	lnZaYbwYapYaZ
is out	VgaXVVS6XUXVt
is over	zuVWYWUVXtYZU
is paid	YqVUWTSVYXvYx
is paying	hUVUVvSQWTUVy
is permanent	V2ZbZaZaZZYaY
is ready	oYXYsZTdYWZpy
is remunerated	UVUzYxSUXVXXW
is required	XZrZZaWYaXWVz
is reserved	UWXWXVwVYWyXS
is retiring	TvWVWruWYXYZY
is right	WV1WWXbVUUXYv
is short	aVXrWxRTXUUYt
is sold	vWTWvXOWWXQWx
is somebody	zXUWvYOYWWYaT
is something	sXlXVYVYXwYZV
is still	ZhZjloZWXnnpd
is that	wiklXWsoeTmXU
is the	UoVceYeWXqlW2
is there	XVtYWltXzZYZW
is this	ssTVpbSpsnWYU
is to	lZrXbXTWUqwXt
is too	yrXZZZXaYYZZW
is trying	WYXvbaWaZYxUV
is two	UrVY0WVWUUXZW
is up	WvTXpWRyWTXYt
is very	mXsVvWqVVSnXT
is waiting	WYYZZaUxZVorS
is well	SramXZWYujZZp
is what	nlWYu0TVZWWZY
is worth	TWV0XVkoXWWYU
is your	mVuUXWWWyouWT
is yours	UpVYwZVYRV0YW
is £	mdWnYZveYXpZd
is €	rhWYZXzYXVYZY
isn t	ahqZcYnZbmoki
iso 0	bVVvWq0UXVWXT
issue 0	TWTUYXR0WxTVR
ist jetzt	tVRWWUTUWOUxu
it !	TXXYYvurYUXZX
it 0	qVVVXn0VWWmWm
it ?	saWkqknliXWXn
it a	XUoTpWxVpTWXs
it again	tVQWUXPWVQWww
it all	RWsWXvRxVqWXU
it and	hVmlwXeWddwYU
it as	kWUW2TRqXdXYV
it at	qVUtnVYsXTUYw
it away	vTuUwUUVWVWYW
it back	QWVWVWTWWUzW4
it be	vwlYWVsYkUXZW
it because	YYTYYZVXxVqat
it before	0VVWnWRqXVsoU
it better	pUyUVWqWVQXVS
it but	TnuXqXqvURXXT
it by	oWboXWuZalWXr
it can	TiTWWWRVVSw1P
it comes	mYsYYZSYYVzXS
it cost	rWUuYYawXVWZW
it costs	SUTXrS00WTVXT
it d	mVoympSvWRVXb
it doesn	VXWwXWvVXWXaX
it for	cYUexWqYlbXXr
it free	SXWYYXstYWXWw
it from	lbUXXYuYV1ZZX
it goes	uZnSXWTUWUsYw
it has	tYXXYjcWmxabX
it i	sWlXUXtWvjXYU
it if	rnXZZtVYWXsaW
it in	bYmorXrWWZplY
it into	cUVVu1QWiSUXU
it is	ovqbehbXWeXkX
it isn	WjvhXacfjVmXr
it ll	dWtXcYqVXpkYn
it lol	XUXaaaWZvYvbY
it looks	SV0XWX0WVPXYX
it made	UXUxVYUVXrVZu
it may	uWUSWUtTWUWxT
it might	RVuXUVryVSTXV
it needs	0UXZWXVZWZqaW
it now	uWTVVXvWXTuXS
it off	TXXXtXUvXqrWT
it on	pVVVnnTvWVtXv
it or	rtUWxWSqVUWWU
it out	uXVXkXjXWwYXk
it over	omVXaX5VXTYZW
it s	jnimcbYpclkZa
it says	bXUXYWUUVPOU6
it should	vXUWYWVqVyXZU
it shows	VXWXVZSVaX4RU
it since	pVVYvWTSWuVXn
it so	uXWsYvTYUoZZX
it something	msUzUXUYYWXZX
it starts	wrWYZXtYYXYZW
it still	SWTuYXUYXxUWt
it suits	nyWabaXaZaZaZ
it take	RyxWVWiWVoXVS
it takes	WWlWrawtXVqXT
it that	S0RVYYwYVXXXV
it the	UYvUWX0WVTWXq
it through	TWTxxYTYWViZV
it to	joUdcdaXcSwsn
it took	xVUZXYzYVPWXU
it true	VWSYWXRX3oXUV
it twice	MTSxUsoTTQyVR
it under	SURVqqQSVQUzp
it up	rWcWWXpWWwkWq
it was	XbYjZadWZzXjr
it wasn	WXwYYZVXUpVuV
it well	VcWyXRVrZVXZX
it went	SS0VwWQVuMVVR
it when	tUnVTXRUWQvXv
it will	WYXZZZWXYrvfs
it with	kVVYzWUuVnkqY
it within	QVVUXWSVWUy0N
it without	QWTVXxSwTpVVT
it works	aWUtcoaWWUzYU
it worth	RuSQWXsVUzVXT
it would	tuYZmoUXXtYZW
it you	noUXXXjWWSvlt
it your	SwTUVxqUWTUVV
its next	V1YXYZVYWXXZW
its own	RySVxTSsWQXXS
its way	TWVXXVnSWtYvs
j ai	cWmZsXlYwcZYe
january and	1XWoYXeYXpYZV
java 0	svYbYbYbbZaaa
java entwickler	tqbcbbZbaccbb
java ontwikkelaar	msZbbanahaapZ
je 0	VXW2YslUYXqXW
je cherche	YpYcrbZbuabba
je cv	xWwabaYaZYZWY
je fais	UWSXWW0VxQVWV
je het	wVUwXWSWWVtVS
je iets	STRWyVSVzRVUS
je in	WZXVYXxYqXvZX
je me	WXmXuYoXvlYXW
je mijn	VXUZYZ0XpUZYW
je ne	qZuaZalZsXZZZ
je stunde	uYYZauWZYZYZX
je suis	lXvZZYUYwVoXV
je te	VYxVWVqtWUoVU
je vous	VwVYtWuYapeXV
jefe de	vzXYYYWXXXWXV
jemanden der	wwWXtqVVVVWXU
jij onze	0xYZYUWUZYYYW
jo from	0VVYYWVUXuXXR
job ?	XuXaZaXavpVZX
job alert	YsYZbaXaYXZzX
job and	TrpXVYRUvsXWV
job as	SnsVUXSWrTyXV
job at	VwUXYYTY1RtXX
job board	xSrZZaWZVWqYW
job description	VXsXYYUYVVrWz
job for	WqcXzXOUXSluV
job i	x1PWQXSWPuWWU
job in	WnpYuYWWcqbWq
job is	UuuZZZXZVWsZX
job offer	STTWUXrwWVxVS
job on	0UTYXXUWyUXWV
job s	urkZYZtYTXXVX
job title	0TYarbZaYaaZZ
job to	WXeYYZvYvVYUY
job you	ROQUWTQSRPp6P
job-word>benefit	XkWYXoUX0WZwW
job-word>call-ask	SvxVYYtWWWoVU
job-word>client	yUsXZYZYStWYY
job-word>cofounder	qSXX0YWZZaWZY
job-word>connect	wSzXYYfYVpYXX
job-word>content	UWWYY4RnaUXYY
job-word>cv-ask	vTvYbaUaabaaa
job-word>easy-money	UtWXXWQWWS3SV
job-word>equity	W2YZlZXZYYYZY
job-word>event	WbqWWtXyZOVoS
job-word>expert-call	PzyMVUSVSTVVS
job-word>freelance	xtmYZYUYvWaXW
job-word>funding	V5TOxWkWWVcXU
job-word>i-am	jsoaYWiixkWWU
job-word>interest-q	SS2WVYUVQTWWT
job-word>mule	luTWnpUruXZWU
job-word>open-to-new	wvaVVTuUSPTUS
job-word>part-time	RzuYZVVYtVXYX
job-word>pay-first	SQSTVuuURUwVT
job-word>pay-word	wvWUXbSVWWuVw
job-word>permanent	W4XZfYXYqXdYX
job-word>recruiter	VXpYZZVYXYtwV
job-word>requirements	msrZYZUYvWWXW
job-word>role	nyVaZYYYlXZwX
job-word>seeks	XyVYZcfYxWiYZ
job-word>sell-cta	twTVcqvVVUmST
job-word>site-notice	TtoXWXnWUpowT
job-word>speak	VUV6YUUQXWWVV
job-word>start	n2UYwWZWWVaXd
job-word>task-for-you	0pSnUskTTUpVU
job-word>teach	RyTVXdoTvUjtT
job-word>thanks	SVR3TVoSVRUXW
job-word>threat	V5WXYWUXuWZXW
job-word>unpaid	RPOSQ0LNOSRzO
job-word>wants-job	UUSWXWvVzrWVT
job-word>we	XvuUspaXVaqUW
job-word>we-help	VRVZXYQY2XYRW
job-word>workplace	X4VZYZoYYXkZX
job-word>you	fmsiXYYZuVhsV
job-word>your-profile	TV2WXWyQVSpUV
jobs ?	4TQVVVQTwRWUU
jobs for	XTXaaauYYXZzW
jobs in	UUtXWYTWUuxTV
join ?	TUqxiVUwWUWWU
join as	WVXa0XYZZYaba
join me	VWVXvXSTVUVXx
join our	WtZYuWXyZYaYW
join the	UuVoUUSZVTxwQ
join us	VqZXqqXvZYYaY
joining as	nsYZvZVaZXXba
joining date	YsXbabXYbawaV
joining our	TXi1YWUWZUWYw
joining the	vXXVuTUTZvXZW
jours de	TxVZZXXXYXXVw
jours par	0ZacbYabbbZba
june 0	tTUVmVQtvVVWq
june ?	WTTTVwtRSyTUP
june and	YuUZYsUXxbfZV
jusqu a	SqUXXWyUXVVVx
just a	mWsWTYjWxpYVo
just checking	yWTxYXQSVuVWS
just closed	TpXZzZUZZYXWY
just following	jVVYZtSWrUYYy
just for	pTWWXWSWXTzYv
just like	WYwZXYxWUmYZY
just need	WYWZZaxYYXvaX
just opened	T6UWZYeZXVZaX
just read	SVRyVWRWVxsVQ
just reply	SVxXWXyVXTWWV
just say	SUvzWVRUtNXXR
just send	WYVZYaUXuSzZV
just someone	xWYaXYVYvXZaY
just that	WXsYZWvXUrZYX
just the	UUUwrVPXVTvXs
just want	xWsXXPTVVwWXU
just wanted	VXYZYXoYVxYYt
k 0	XyVY1YUYXXlYW
k a	lVXYzXqYZXsZY
k and	UpVX5YWXWUWsV
k base	Y2YbXbYbYaaaa
k equity	Z2abWbZbaaaba
k eur	W4YbaaXaZZaZY
k for	zUUW1WRUYVXYU
k hybrid	U2VbaaXaZWZaZ
k in	UsVXwUxVXUSXW
k of	WYYZ4ZUaYXXbZ
k pension	W2XbaZWZZaYaZ
k plus	Y1ZbbbZbabbba
k pro	Q3ZVWVUWYXWXV
k remote	d0XaZZqZYYUaX
k to	u0VYXYaZYWYaX
k €	V1YZxYVYYZZZX
kafka engineer	qlVZaawaVZYaY
kan ik	STrWzUOQyQUUP
kann ich	VXXYyXWtqVXYX
kannst du	oVSWVVSUTQvU1
keen to	WXunZZoYasaaX
keep $	VZZYZaSXbZ1ZU
keep 0	UXXXXrZXZY3ZV
keep a	SWy2XWTTWUXXX
keep all	wWVVWPxUWTTXu
keep an	XYyVZaYaoYZaa
keep in	RSUU6UNOVNSTT
keep it	TUtVUUSTTxwTS
keep me	XXVZZS0uWVYWZ
keep my	WZ1bZbWaVVabZ
keep the	XWVvWrSVXTplz
keep this	YVWaactaaawZZ
keep you	RQzXzXSWXVWXW
keep your	XtpVoXnWXTcwS
kids and	wXUZXWVXWqYas
kids are	UWTXVuTRU1WWS
kind as	SVRWWWdxrTUXs
kind of	hWvYdYsXufXXU
kind regards	pnWZbanZctZal
kind reminder	TWUVXVtvXVUPu
kind words	XZXZtZWZXxXZU
kindly advise	pWwnVVtWZYWWS
kindly call	TTuXYWwVXWSWu
kindly confirm	ZYXXavVvaYWZW
kindly consider	XXWaZaUZ2YXaX
kindly give	UVsYYZsXwXYZX
kindly let	tXYqrZXbaZZba
kindly send	umXZaZoYXZtXW
kindly share	itwabaWaZYZaZ
kite anchor	XpemZZbmrcZrW
know !	rVTvXTvWXWUZY
know ?	VV2XRYrXWSWZX
know a	pXVdZVUxviZZX
know about	UYTsYqUUWTXW1
know an	RSQqTTtT2PTUR
know anyone	RVSSUUyTrSWUx
know each	ST1WVXQVUyWWU
know every	kWSZ6XUXVRYYT
know everybody	QQsWUVSV2QWTS
know how	XeUrbsuVVrbYV
know if	mXsZYZZYvVZZt
know is	UWyZYwWZSVZZX
know it	xntXYqdWWVYYW
know me	rwUZXWUVvrXZX
know more	QwvVWwVVSRWVS
know my	UXRXWWRVY2XWT
know of	SURWWXRV8qXVU
know our	OsVWWWtXXWyYV
know people	VTpWvXSUmyWWT
know somebody	bWvUWVQW0SVWS
know that	ZVbTWXxVuuXYU
know the	ZtWpvanXVrWYS
know us	2XVWWXQVXsWXV
know what	rZzXWoqXfVXYW
know when	WntXVYUYUnlXt
know where	XWPYXYwteuXYU
know whether	akyYYZTZUsXZW
know which	XYvZYXwYXVYaV
know who	bbSawVUVxWWYn
know why	TWSzVVtWvcVXT
know yet	VW5XXYVYUTYYX
know you	nxxXYYZXeZXYY
know your	buyraYZZWVdYX
knowledge of	ttWYYXUZtYXYZ
known to	qRxVvWSXVSUXS
kofi !	faYbabxaaZabZ
kofi your	rtuYXYUYVTYZY
kommen sie	YruZaaXZZWZZs
konnten sie	wWWYYwUXvWYXW
kost 0	UWYYYS2VWXpYX
krijgt een	SwUWwVnVVSVWT
kun je	xXTuXWUWWTVVv
kun jij	2YVXXRUQXWvXU
l anno	vYtsYXWYYWYYV
l equipe	WWVYYUUsWtX1S
l heure	TVXrYypWYXsYV
l ora	aUVrWzRUkVpVS
la entrevista	RtSxVUSUSwlUP
la fiche	muVZZYVYXXYXw
la hora	xVXUYykVWWVWS
la idea	wVrWxUQTUSTUQ
la mia	UuUXWvyWUTXWT
la nostra	VsXXYxqUYXnUV
la plaquette	uZXYXZxYYXXYV
la plaza	UzUXVWSUVUXVv
la region	UVwXrSQVTxWWU
la reunion	RVUTXVRRXvUT1
la sua	slXrYYVZYYxWU
la tua	oaZccbZbaaWzX
labs ?	WsVYVYqXwWZZW
laid off	ZVWbqaVYzqaZY
languages and	UUvXWYuWsUXXV
laptop and	2ZaYbaWabbWbZ
las 0	SWVyXVTTWTVT2
las noches	tXXZYYXZsZqaY
last message	TrrYWySWokWXU
last month	VZWqWXVVYvzWe
last night	RkTWVWnSVuVU3
last one	UYUYXVt0WUXYT
last spring	vtUYYWRWWwXYT
last time	RWtVX4lWWPVWq
last tuesday	ktrWYYSVWwVXR
last week	ZVjrYYcbubWql
last year	tdokZjXuWWbYX
last:benefit	XaZZkjwbqXldZ
last:call-ask	dkoucemdcWZYa
last:client	clwYcYqbZXYpX
last:cofounder	XqXZ1ZbmZXYbZ
last:connect	XZebiZXibzZpW
last:content	ZXlbZla1XZaac
last:cv-ask	quuaacYaaYZZY
last:easy-money	kbYZlmidZX0XV
last:equity	WkYi3bXYbaaZZ
last:event	XZWbahZ1adalZ
last:expert-call	XZZ4kcaZiXYYX
last:freelance	uakmbakdbYbdb
last:funding	Yldi2YadYXaYX
last:i-am	aboZdakZsrZWb
last:interest-q	pqmbmdibaZZZd
last:job-word	YksaZYYcrdZrZ
last:messenger	YaaZZaWYkZ4Zc
last:mule	XdjbaYkmlbsZn
last:open-to-new	YY4aZaeZYZbZX
last:part-time	tiYaorYmmZXYX
last:pay-first	cYWlbanWYX1Yp
last:pay-word	sZYrbsjaZWiZY
last:permanent	YzbamaYbeYjZZ
last:recruiter	aZtZZZnYlWerp
last:requirements	ZnklcapjcXerX
last:role	arZcdbhcmaZpb
last:run-code	WmVnWXhUjc0qV
last:secret	aXWZYrWWYX5nX
last:seeks	ZlnboeZaqZdbj
last:sell-cta	dacgdawpZWZae
last:site-notice	ZZXZaZZaZaa5Y
last:speak	ZaXoYuZvYqXXY
last:start	udYZlcndiYdab
last:task-for-you	uYWXeblncXjuZ
last:teach	VYXbZzXrnoZZZ
last:thanks	WYZaYZWXd4YrZ
last:third-person	bXWrZZaurXZXr
last:threat	llXkYncaZYpqk
last:unpaid	UWWXnrswaWZjl
last:wants-job	XZXbcZYZ4XalZ
last:we	kcbbdlqoYekZc
last:we-help	ZnaYYn0aiYYYY
last:workplace	tsdabpXaZbaZb
last:you	bcnccbiaikhpb
last:your-profile	emsdbZXcYacuX
laugh and	VYVyVZUVXbUZv
lavoro ?	VYyYXYtWVTWVU
law firm	qYY3WXTZYWYXW
le 0	ddaVWwSjVUbYy
le client	0ZZobZYaaZaaZ
le code	VYWYYvWWYX0WT
le contrat	UUUVXWTTVSSS3
le mando	rWVXzXsXXWXXU
le poste	SyPWXVTWvVwWS
le sue	SnTWWVtVUuVVs
le va	UV4tYWmUXTWUT
le votre	WX1XXYrXUUXXV
lead at	TkUWYZUvVWWxT
lead for	zeWZaZXZYYZaX
lead the	XokanvYYZZbba
lead with	ltUbqbZbaabbb
leaders in	XYXYaZo2YXYYX
learn from	pVRYtXVYVzZXX
learn how	RUQwVUPtsOQ0S
learn more	YYvlaauYZWZZa
learning engineer	nwYaZaXaqZalZ
learning ingenieur	opbccbbcmbccc
leave and	o2TXWVVXVVYZU
leave cover	xWWYZXmtZYZZW
leave for	Tp0XTXSWUSWV0
leave it	VqUZYauZYWaau
leave the	SvVXYYYXYWyYp
leave you	UtvXYYxXVTWXU
leave your	TV4VWXSVTTWXS
leaves us	U2VXZYUYVTXVr
leaving the	UWuXWYrXTtXZU
lecture on	WXXWaxUmXUWXt
lecturer for	RUYUZ6VWYYZZY
left 0	uYYXZUtWYWtZY
left a	rVVUWWSUVPxVv
left and	oatbnbZbYZbca
left behind	xWWYXURXVQVX0
left for	qUVvkXlsWdUXU
left in	ZWUXXXbVt2XWX
left on	UVV0YWtRVSVWU
left the	TUUxuYYXXiXxY
lei e	uWWXXWwXWVpXU
len:0	UUYXWVUpWtX1x
len:1	Yakcbidljocco
len:2	qoimnjnZkVnXV
len:3	nkddlfjZddlbb
len:4	umZZYawaXVZbY
length 0	yXYraZVrZYYYm
les loyers	TXWXXTUxVtsST
less than	pWXWYX2XYYWYY
lessons on	VZaXZ2WrYWXaY
let me	pYscaZrYlXaZn
let s	VVoc0WXUVyYVl
let us	VWWqhZpuXWnWq
let you	VWvYXZsXVrWTs
letter for	WVTXWUcrwRlXt
letter of	VVYn0YkWZYYZq
letting you	TXXYYZzZtSYYX
level 0	RVWXXyRVqUzXT
liberty of	SWpVWVuYxXYYW
licence and	VVXYtYTXsXyZX
licence is	RxWUXUzVYXWZU
like 0	sVXWXWUXYuzTT
like ?	SV1WWVPWxUVXU
like a	vmcqWcbWWVaop
like and	rZ2XXXVSoSXaX
like is	2YVYZYUZYXZbW
like it	wvTWZYXxUpVXV
like me	omRUVWpVzTWXt
like one	xWTXuYpWXSWZW
like ours	YWwVyVQTWSYZW
like someone	lUPWwYwVRuWVU
like that	RU0WUWwUTmVWR
like the	tzVWXVuVWTXYW
like this	bVWXsXVWXTyWT
like to	nmnnoheaoZZYW
like you	mdtanuYYXZcYb
like your	TTuuVXYVWusWU
like yours	UXUXvYxXXVSxW
liked it	TVTXWYtXxQXuT
liked your	uVUxWWPWYVsPU
likely to	tWSYYYuXYXYvX
limit of	SyVWXVSUWTTzO
limited to	VXWWXWQ1XTvRS
line about	WXVZYYsUVzXZX
line and	VXSXwZsVVtXZW
line is	wVXYqYUXYYvZX
link and	UXWiXUuqYVyWW
link in	VXrYYYT0XUTYV
link to	TVWWXUwyerVYT
lisbon ?	RtXYxuUZTXUYX
list ?	WXUYXu2XYWXZX
list and	TovYYYmXXUWZu
list for	XWzWWdRVtXVWu
list is	vVUWWVwVUWVvP
list of	bVtWmezVkUXYl
listen to	YaZbYqxkbZaca
listen wherever	VWWZXXU2YUWVU
live in	twWYWYkXWYYaY
live on	SWXTpwT0XTWUS
live with	TyWxcTTUXVXYW
living and	vVSyUVpUUPTXT
ll ask	UWwTYuxPVSXXS
ll be	VdvWXahrWrZZp
ll bring	UXcYtYqWXRXZy
ll do	oVSVVsuUUPSWx
ll find	UWVXWUSTXSqV2
ll get	YXWWYZrXYX2Zc
ll give	SXTWWWpWUU2ZR
ll have	TVdVXqwoWpVXq
ll keep	XYmYYatZYYvaY
ll know	oV2YYZTZWUYaX
ll leave	UvSYYY0WVTVWU
ll match	RSxtWUwTVUWWS
ll need	TWzWVXtVVTjWr
ll only	UUqYXZVVyTWYV
ll pay	0WUXYWTYVSzYS
ll run	SsXYvXsYVXlZX
ll see	USzYoXRUWqwXV
ll send	XWUsWVSwXYyYm
ll set	VwUXZasYXXraW
ll take	muUYXYpWqPsYq
ll tell	XWXWrwjookWYT
ll write	UxVXWsqVUPVZt
lo que	nXWZkulXXtXXV
location and	nYrabbYcsbbbY
location remote	2XXaaaXaZZZaW
log in	SVXXWURVWq5oQ
login and	XZYYZYUZZX2XU
login code	YZWaaZXXYVxsU
logistics and	XZYbsumWZYabY
logo for	PTTVWWzVWSL0P
long as	2YXWVsYWZYYaY
long standing	WrYWYauaZrYbZ
long term	wUvZaZXYZZkZY
long time	XeUYYZtXqxXYU
long you	wtrZVZWZTVXZY
look after	oZpbYcyYYkYaX
look and	1WUXTVSwTTVYU
look at	kdXVqWqpvRWkn
look for	WozXstVVcUXYV
look forward	VXoXZWUnW3fWV
look it	rrVYYYUXUxWZV
look like	UWzXvWqXVTXYV
look on	StSxTXQWUQUyT
look over	UXSYUXoWxQVYx
looked at	dWVZsXxWWtkXU
looking after	UVTXXWxrVtWXT
looking at	UYW3WYtXYXXoY
looking for	llnZqgaYnXdcf
looking forward	ppmYabWaYvZYX
looking please	otlabcVcZXabc
looking to	VpWbytTYVoQYW
lookout for	WV1YrYUXYPYYV
looks after	lWVYYX6XXTZZV
looks for	V0YYYrTltXZZW
looks like	RTrUVVnTVvTWt
los ninos	SqUVVVTVVTUU0
lose 0	PVVXVU4UXVWXU
lost a	sXXXoUqWXWVYw
lost its	RuVWe0UVlTXYV
lost my	VXXYYYSX1puXT
lot of	YSxXloUtYpXZX
lots of	xSzXWXUYTUWXV
love it	vXWYYWqvWWVZU
love the	tWTXVXsTTOUWz
love to	XlpnkZromhWYW
love what	XYVYRZ7YYXYaY
love you	nuXZtvWcXWXaX
love your	rXWVuXtiWXlZW
loved the	myWYXWSWWwUYW
loved your	tfVYXsrVXreZX
lovely and	uXXWvwRRWUVYT
lovely to	nqSXWXnsYvXWT
lumenbank ?	UXTwYXuWuUXXU
lumenbank is	WrUZZawXWXZsW
lunch ?	UwpVWYnVTtWUT
lunch and	WVouyWRoTbVWU
m 0	RUQWtqjV4OVWS
m a	ZZickYjYuoqZX
m afraid	ZWWYtscntSWZW
m after	1W1XWYTWVTYZV
m also	SWQXWXSUv2WVU
m an	TVTnYqeW1RtYV
m asking	blyWWWTW0OWWT
m at	tVV1SVSYaVWYW
m back	UVPWWXSVTwWYy
m building	WXttlZTZXXvaX
m collecting	TTuWVVRxSuVVQ
m doing	SWs0WVQqpSVXV
m finishing	XYSZZXVX6TXaX
m free	WVQWXXRV3ZWXS
m from	TXvYYYUYWlvVU
m going	RTpWTXqUoQ1YU
m good	TXUXVWOT5SWXT
m head	UstXWwSUTTWWV
m here	VYyZZaVZxNYZV
m hoping	mTNVWXSW0tWWV
m in	VpXYaYsWdwlYj
m just	xWPYXYnXQzXYV
m looking	pbUmwcRZ0UTZW
m new	WXZYXZUWU7YXV
m not	ckbnWbYXsweYW
m on	anVkbXUVniwZs
m one	SUsWxYSWWqXYW
m putting	jXyvXVRUXUVXU
m reaching	VqWYYayYrTZZY
m retiring	UuQWVXSVS2WXS
m selling	SSTV3XRSTRtWS
m sending	UVVYZXVZXwzXW
m so	WZsaYZXYWzXaW
m sorry	sWRWWYnXswYZW
m starting	oUTX2WRWUrWWU
m stuck	SWSWXWTUTtvXx
m the	snbamcYalodZY
m thinking	UWQVtXRWxtXYV
m told	UdqXWXSVtxXXT
m trying	XYqUYZVYzsYYW
m w	owYZZaXYYYZsW
m with	WYU4YYYYYXZaY
m working	XYrXuYTnVWoZt
m writing	VWTbntbjvvWYU
ma am	tmVYYXUtwUXYU
maanden €	zZacbaZcabbba
maar ik	qUtZYXVWSwYXV
machine learning	kvYZplXZnZZjZ
mad ?	SVTT0XQWxUVZU
madam i	WXWZuZpXXWWZv
made 0	XYYaYTuXaWsuZ
made a	SUSX2VuVUPWYr
made me	VXzpYXXWWwYZd
made my	mXUaZZUWV2ZXX
made redundant	YZUaYZWX2PYaX
made the	UmTXYYTXs0YYT
mag ik	fiUTzZcYwXYZX
mail about	3XVYZYsYWVYZV
mail and	eYYZaZvUZW2NU
mail from	otqWYYSVWvVXS
mail password	XXZZaYWYaX4SV
make 0	TVWVwTRUVU3ZV
make a	RtnVWwRndsWXV
make it	nWTmnjhVkaarq
make or	TXVxYYrXZXXaY
make sure	VrUXXYyWWSXWn
make the	toWYXpouXVYZW
make them	1WRXUXtXWUXZT
make you	XwtZlaZZYYYal
make your	UVUWWYpUXW2WS
makes you	VU0XWZTXWVrZV
making a	XTtvuqRVWSWYU
man who	TXWXWttrYpkYV
manage your	WYUYZasYYXYyU
management at	YabZbwYUsZacZ
manager 0	vrZbYajZaZYdZ
manager ?	UlnYZYYYxvYYX
manager a	xSYZxYWYaXVZX
manager and	rnrXZYuYWVYYW
manager at	l1XZZYVZpZYaY
manager for	wxXZZZXZXZabZ
manager full	W3YaYaVYaYaaY
manager i	UvVaZZsanWYaY
manager leeds	QkTXYYUXWWW2U
manager on	UqZZaYYZZazaY
manager position	YxYbacVbrZbaa
manager s	SvwVYWpXVTVYV
manager with	Z0UcZcababbba
manchester ?	WmvYXwWXXWYWU
manda o	vssYYUVVXWWXV
manque un	XxYZZrXYrYYYX
manufacturer of	RYXzZXtYYXYZW
many client	QR5WWYSWVRVWS
many thanks	TXVXXXTWXyXYv
mapping the	YY1ZZZVZWWZZY
march ?	iYXvZVSvaXYaX
march and	rXrXsWxWcRYZT
march at	SWWXYWRTXVSV4
march in	SVWVWqS2XTVYQ
market ?	WYwVYYmxWTYXU
market for	XW2oYZVZWUZYY
market in	VtewZaVaZWabZ
marketing manager	suZaaaVadmakZ
master s	UXWYXrUX2UWYV
match 0	U1TaabXbZYXZZ
match you	TO1WUVSSWWV4U
matched with	qYsuaaWaaXYYZ
maternity cover	sZZZbaZbuZaca
may 0	VWVXvWTytTXVU
may and	ySUWVeRxVsWWb
may be	YVZpZttXcWcrY
may have	UlvmXrUYnqZZW
may i	pcsoaZiYucWXU
may in	SUXWUVU0XWWWu
may remember	VYuYZa1ZZSYaW
may to	2XVaZYUXZXYZW
may we	iWuvvbUVYWXYg
maybe 0	uXWyWVVYXYXaY
maybe a	sZqsZZWaaWZZY
maybe you	RUTWVWmX3UVXV
me 0	XWbquXtYWVuZW
me ?	cUWXuoSW7RbXX
me a	rasYXabXnomZa
me about	PSMxWWRUvxUUR
me again	aT3oXksVURXYW
me an	2WpZYZVZWYZbY
me and	nnVYmZlkWqrZZ
me as	VYvYuXUYWrZaX
me at	urUYWWsYWtYZU
me buy	mYwXVYQXUvVXU
me by	mYzrZZUYXVZZZ
me down	uVxXWXRWRnVWT
me for	ZjcoZrjqoWcYW
me from	ToUY1YcXkkXYU
me gustaria	rWvYXXqWmmXWU
me have	uYlZZZqYYXtaX
me honestly	vXSVVYTW0UVYV
me how	kWVYYXlWukvYW
me i	YoaXtXXWvZnYU
me if	na1oXYVgeXXYV
me in	XopXmsYWkrXYc
me know	qYrmZZYYqYaYs
me last	STyWWWRvRtVVQ
me laugh	VYUxVYUUWlWXv
me not	WvUYYYUXstYZX
me of	cW1XWZVZXXXZV
me on	TbbYYXaXrquYr
me or	YXXaZaXZxXuaZ
me out	TXWYyuWYWWXaY
me permets	UXSYWWwTqtWVV
me so	dUuYZYUxVTYZY
me tell	UY1WWXuWpSWZV
me that	rlVYsYWZtVpaX
me the	nZrXXXZWUWyXv
me think	WY3YZaVZZaZaW
me through	UUTrrYUYryWYW
me to	braamYrXomaYb
me twice	uSoYZxUYRVXaW
me use	sXYaXaVavUrbY
me what	vXvZoXRpwSXYV
me when	abnrXXfWUxVYp
me which	VYpXYXsVTwXYU
me who	VXSYYX2XvmXYV
me with	ncRWVWSVuusVe
me you	abeXYoroktWYV
me your	rdvcYoWYZabZn
mean a	SWWWsvRuXUWYW
mean that	UVTWWTzVXwYYU
meantime i	YXraabYasraaY
mechanical engineer	oWXZvXWXrrYYX
medical device	mmWyXVWXYVYXX
meet the	TxoXqVUwWWWXV
meet you	cvUYYYWXXxsXc
meeting and	RUnwXWvWXUoYV
meeting in	SsYiXtcXYWWau
meeting on	VXWXZXUSYzWYw
meeting you	tuvWXUSVWpVXS
meets on	RWV1XVTRXUVWr
melden sie	UXUXYXVXYWuxU
member of	SRTwUROvpUTvT
members of	VplYXWUyXsWVp
members voted	srWXWTURYxVXW
members who	WXWXwVWvVWZqZ
members with	mXTXXWTRXTU2T
mention you	UU4YZYTZWUZZX
mentioned in	TRbYwXUVWTWxS
mentioned that	xVUXVWTXWyXXU
mentioned you	rtYaZaXbZqZaa
merci d	WYUYZYXVX0ZXs
merci de	UVUWXVTVWSPT3
merry christmas	VWUXYYUUX4VUO
mes a	wYZZbYuYaaYaZ
mes y	sXXYpmWXvXoYX
mese a	pXYUswUSZXWWU
meses 0	3XYZaZXZZZaYX
mesi 0	0ZbabZXbabXba
message ?	TrYYWzRVprVXU
message about	urSXXYTWWyVWU
message from	YTSvWVRSsrO0R
message of	VTkWYWUtVRvwU
message to	qppXYYaVXoXsT
message was	hXXZZYWWYUWvq
messages will	ZZYbbaXaaY1SV
messenger>benefit	SYYVZWPXZZzZX
messenger>call-ask	0YvXaZTYYaVaY
messenger>connect	zYZTYWVYZYUaY
messenger>easy-money	UVWXWUSUWU3YV
messenger>i-am	mTvXvTTVSTzVU
messenger>job-word	VzuZYXXYVWqUW
messenger>pay-first	YYabbaXaZZwYX
messenger>pay-word	OUXXYVWXUY0XW
messenger>secret	ZaYbaZaWYXwbY
messenger>we	zwVVUSTVWWRXU
messenger>workplace	zWabaUZbWbWba
messenger>you	SptWYWRWVn3WV
messenger>your-profile	VV0ZYZOXVXQXU
met at	lssVvXdnXPXXW
met but	uWSZVXSYV1WXV
met de	STUVWWSSUumQz
met een	qqVXXXUXVTXXx
met je	UUPuUXUWW3tQS
met onze	QXVSYU2WYXqXV
mezz ora	RUvyWWSqWWVWU
mi farebbe	upVYYZrYXqYZW
mi ha	pZ0aabcaYYaVZ
mi serve	xWWZrYWZuWZZW
middle of	sYpZapWaZqZaY
might be	WaaZ0ZlqYWYZY
might i	nVSWrTSU3TVYV
might like	XZwaXVStXsXZW
might suit	mwqbbbYbXXbba
might you	TX0VcuTdkQXYs
mil e	lpXYzXVXZYWYX
mil por	WzYYrXWYZYrZX
mill lane	UWWWWWSuWUWWy
mind ?	VY2ZYZmYWUZZW
mind me	VquZYaVYuUaaZ
mind telling	VXrWXYUXpvYYU
mind the	vrZbZZYbbYbca
mine is	rXTVsXPVzTUXT
minha filha	sVTVW1UUVTWWT
minimum ticket	SVWX3WQSWVQXU
mins on	TWV1WXdWVVVYV
minute call	WVdOsquWuVYZX
minuten 0	VWXzTzUTXVWYU
minutes $	SVS4WwSSVUWXS
minutes 0	TWV3X1QNXWUXo
minutes ?	SWsxtWxUUSUYT
minutes a	QWW1ZRSpWWsYU
minutes about	RUOvnRP1wRVWS
minutes and	RVt2XUUqtWWXU
minutes at	TWUwuUvTWRWUS
minutes by	VWWqYTtzUVWUT
minutes for	UVnlXVtwWXVYU
minutes in	TWWxXTtsYXXYV
minutes of	WXWiYZSX4QaYn
minutes on	WaVzZcpsYXYZY
minutes to	WXwXYXvWsUXaX
minutes with	RVvnWqwUsTUYW
minutes £	SVUxY0STYUXYU
minutos por	WXV1YWUXYXVYV
minutos sobre	WYXzZUXXZYWZX
mir die	RVRWWWSUSPoT3
miss the	VTPXWSSWU5WXU
mit dem	SpUVWWTsWTqUz
mit unserem	TWWXYWzWXWtWU
ml engineer	inWanZWYrtYaX
moment ?	xXxXYYmXVbWYV
mon cv	VYXbaZWa2XZZX
mon nom	YXTaZaYa1YpZY
monday 0	SWWXYXtVWVWV2
monday ?	1ieXZXvXXVYZW
monday to	xrVZZZVYXuZaU
money and	rUVWzwQTVUTYV
money back	UWTYWYyXVXUWw
money for	tvWUVXRxnSoYV
money from	rzlXSWQVUTyWT
money in	RVVX7WUTXWpYU
money is	RVnUqXSVWRvwS
money on	sWXVYYpYZqtZY
money to	tUUUVVPSTyrWT
month $	tWZYaxVVaaXaY
month 0	XSTvpxORWSxTQ
month ?	yUVVwnsTWUWYU
month all	NwWXVXwWWXuZU
month and	TXVlxVzWYqlYV
month at	yXWXYsqWWXYYV
month contract	zZYacaYbabbcb
month end	bWXYYWtTXwVtS
month for	aVXeznWnYWtYW
month from	PVVX4XTYXVYZW
month i	VXnZsarYXUtaX
month in	yXTVqXrUUTWXV
month is	XtUYYZ2ZXRYZV
month of	xWXXXYXXYTRwV
month out	UYXZ1aVaXWZbZ
month s	nnWSsXuWaVaZs
month the	QWTvrXnWvlWWU
month to	SUSXrXQUyTuXV
month until	UVWX2YSXWVXYV
month we	spZXZwlWaZXZX
month with	TxWZYYqaXVsaY
month you	nVUVcT2VWTUXs
month £	uVZWYxTVYYWYW
monthly fee	xWWVWWwXRYYYW
months $	vZaabtXbbbYaZ
months 0	2YaZaaXabaYba
months and	xVxZXYUZVUXYW
months at	3XZZaZXaZaaba
months contract	yZZbdcZcbcccb
months of	2VXYmZWZZXYaX
months on	jWYZZZxasZXbZ
months to	uYXaZZXZootaX
months €	1XaXZbZbccaca
more ?	avbdjZuXZYaaZ
more about	tqtqXqWWVZYXV
more in	WqyYZYuXYVZYX
more than	XpiiXpralWjkb
more when	TTyWqXSTVQWYy
morning ?	RvQvWUQTUzVRO
morning and	tmUXXXpWWTXXv
mosaic rent	aZqZXavYoWZsW
most of	kk0YZZsZXUYaZ
mostly from	zZabbaXbbYZcb
mot de	YuYaaZYZZYsrT
mother s	xWUVXVUXWSyXr
move ?	VowZaZWYYvYZV
move to	VwZaZZXZ1UUZo
moved from	kXPYYZUXV7XYT
moved the	npTVYSTUXQVV3
moved to	XVsXXuTWpYWYy
moves to	WYYYSYXVXVWW2
moving to	quWYYoUYrVXZq
mr fagan	SRswWXuWWVWXW
mr oyelaran	UewWXVUXWvXYU
ms tran	uUWYXsvUXVXZU
msc in	UUYYZsWzYYWYW
much for	spiYYUpWWvXYU
mule>benefit	sVUUTxXRuUcVV
mule>call-ask	SkrrYYtXWoiYX
mule>cofounder	TUTX3WSVURWZW
mule>connect	SViWXXSUVzwXT
mule>content	uTPyzQJLSROVP
mule>easy-money	SWYXVVUWYYzYV
mule>event	kSpTUqtkSptSQ
mule>freelance	4ZZXbaTabcScZ
mule>funding	dtUUOVxwSTSXS
mule>i-am	YVSUlaTqnj0Vo
mule>job-word	Y0UvWWRuVWdWV
mule>messenger	aaZbaaaWZXwbY
mule>open-to-new	WXwWXZvWWVVYV
mule>pay-first	TWYYXYUYXY5Zo
mule>pay-word	wWUVVPWjVU7VR
mule>permanent	X4YabZZZaabYX
mule>requirements	RRwrXWSXyVUXV
mule>role	k0VcXaUoYavXV
mule>secret	UWXXXXOWYU3WU
mule>seeks	rvjvVZYUsUXXT
mule>sell-cta	obVtjYyWXWoZV
mule>site-notice	WWyWYYxWXTXWY
mule>speak	TWTSWTR2WVUYU
mule>start	ibVVViTVVX2XT
mule>teach	aVwXXyTUsTlYd
mule>thanks	WXVYXZVUtOVYz
mule>threat	VzXYZWTXYYsTv
mule>unpaid	RYYWZzUUYXUaW
mule>wants-job	XXWZYVVX4nXZV
mule>we	uqZUpolZWTuWV
mule>workplace	uUZWaZVXZZyZW
mule>you	bmrdheYocinWZ
mule>your-profile	tSSVUOSxXTzWU
music and	sYVYZZWXsTYZv
must be	uoVVYYpYrpoYV
must have	3UoZYZkYXYYYY
must pay	WUZZbYWXaa1ZW
mutual friend	VuVXlYpXXnsXV
my agency	zXTYXXuYVWWZW
my application	XXVZZZVZ6SYUV
my assistant	QXXYYSwVWW0aV
my attention	rnYacsZaabYbZ
my aunt	2VVXuXTWUVWZU
my best	WrYYYWvQWxVZV
my boss	txTXWWrWUrYZV
my brother	iriWvpSRsiVYU
my calendar	UYtZZZwYsXYaY
my client	iozsZZVYYXZZX
my clients	UX2YZawZYWWZY
my co	YWZbysYaaZZbZ
my colleague	anxYYZUZVwYZX
my company	SUUX2VtVnTrYV
my condolences	UVSWWWRUU4VVO
my contract	QTPXXYRW8TXXT
my cousin	tUWX2YSYWVWZW
my cv	YWWaaaWa6VZZY
my daughter	nVoXXtUWqvaYT
my day	RWUZZYUYvzZWW
my dear	StUXUYSXTwwYX
my degree	XZWaZYWZxsZaY
my desk	UV3XXXSWcWiXs
my diary	UXvXWZzXVRWZW
my e	nspWZYYWXvWYS
my father	aqUXrpnUVuWYd
my first	WXlaYYVW0oYZX
my friend	VVTXXpqtTupYX
my invitation	WYezYZUWWpYYX
my job	STZt4YTWSTtYV
my kids	UWUXUUUWW1vXR
my last	TZwXostVZZjWT
my list	VV5ZXZyXURYZV
my mail	1XWYZYvYWVYZW
my manager	QQrXVXwWQUsXx
my mentor	XYVYXTTXvTzYW
my message	wRWxWWQUtTtVR
my mother	vmTXXlUXV0WYk
my mum	RWUXXWmYyUtYV
my name	XobYoZVZ1TcZX
my nephew	yYYZYVWaZYsba
my network	XXqYXatYqmaYX
my new	SWSWXTQ5SQyVR
my newsletter	VWTXWWQ6TQVXT
my note	VtoYZazZWVZaW
my old	TcSYWYoXv0VXU
my own	WYoXndlXrxXYW
my partner	WVSo1WtXfTfYV
my password	TXTXWVUUUwLS0
my phd	RSSWgxSW2oWYT
my phone	TVbYYZTXSd3YS
my podcast	YYYXZUtwYWYZY
my portfolio	SURWsXRX8RXXU
my previous	dlnnZZWawYZZZ
my profile	WTXZYZQr0uXWV
my request	XYUZZaWYW3ZWU
my resume	YZXbabXb3WbaZ
my role	XWUYYaUYuyYZW
my savings	UYWZwZaWVTwaX
my search	WWVZZaUa2UZZY
my services	vYWaYZuZRWYaV
my shop	1YXYsYNZXXVZV
my show	WXUQXUh6WSYYV
my side	oYRXWZwXVPxZU
my sister	qVTXsUSuUnpUm
my son	QXVUY2QUuUsYT
my supervisor	SYTWZXSXd1YZU
my team	aqkrYprVVofYW
my thesis	VYWYWYSWszYZW
my uncle	TXWZwVSXWT5aW
my visa	VWVZYYSY6UVYW
my week	mZWZZYUXW2YXU
my wife	ujTXvoUWtSeYU
n a	VYWYZxVVYVW1U
n1 0	unWXYVTWZXwZV
na lumenbank	ZZYabbrawZaaY
na segunda	UUWXXmsWWruVq
na sexta	QwVWXVTTvTVVr
na sua	WUWYYZuY0XYVX
nach dem	sWyoYXUWVUUWU
name ?	TwpWYVSXSvWWV
name a	tpXYYZUZvWYbZ
name and	VVfYYXVYWt0lX
name as	UViYZaWZ3VXXW
name came	q1ZZZaVZYYYZV
name from	jrTYYWUWxqWZW
name in	YpVpXXTXsqVXu
name is	atrYlqbYhXcZX
name it	UX0nQYoWXVWXV
name of	UoUXXYarwnpYW
name on	YUsWppsWWxWXU
name s	rvtXWZUXWVXZX
name to	QWxxXVTYvRWZV
name was	0XXrnXVYYoYYY
name you	UwRXTWRWyrVYU
name your	yWVvYUQXXXWYX
names of	WUvXXZsXZYYqY
nd and	dvvWWYnVYWXZU
ne parliamo	XsXXyYWYZYYYW
near lyon	uZXZYYWZaXZxW
near the	XYxaWbYaYqabZ
near you	UTXnWQpVVWb2T
need 0	qWWtWURVzWrYV
need ?	vvTXTWuWSXUZY
need a	vnWlrcWWpVoYX
need an	kXnXWxcXpnZaY
need from	0YXXYYVZWvZaY
need help	pUUWTXuXVUyWV
need is	wWuamZPYWVqZV
need it	svSXVYSXTRyWU
need of	sWkYYpjWpsWZW
need one	XVTWwWOU6RUXT
need people	SUwXXWTUwUqYV
need somebody	nYVsuqTVbVWXp
need someone	wtXYtjVYXYbaX
need the	XTVYwVUXqVtYu
need them	1VSVWWxVTUTXQ
need to	TotpXfmdWpYYm
need you	TWiVwVSXURwVw
need your	XVmdlWZWWUxXx
needed for	wWXSZ0USYXWWT
needn t	XVTUV0lTVURtp
needs a	mwWhXiUXsWamn
needs an	zUasbcYaaaaaZ
needs somebody	qXYWXqsYXYtZX
needs the	uSUXrYRXXTVXx
needs to	rWxYYYVYVTvWS
neither of	1VWXsXSWYUXZT
nel nostro	YwYapaqaZZaaa
net 0	wSYWvWoZZZXZW
network ?	UWT1uXsUXSWXU
network engineer	qtlZZaoZoWZYY
network of	WYwWrapYYXZaZ
never ask	tXWoYVUVYUL2T
never been	cUWzXRTVqVUWV
never do	VW1XuYTZYTWaY
never had	WZVYXWVXsh0YU
never lost	XXZZYVtZYYxaX
never met	lWYXVrSVW0tWT
never said	UVpYXYUXT3YWU
never share	STQSUSOQTPL6O
new account	UWVXYXSVWTyUs
new contract	xXtYbaWaYZaaY
new course	WYZZZUT7YWXUX
new in	WYQYXZTWV6YuU
new job	WT2ZYaWXVlYwU
new on	UVwUVUP2VRWVP
new one	soYsXWUUVnXXu
new opportunities	YYzbbbYboZbaZ
new position	TRvYXYVUToX1T
new request	tYTXZZTYZYXzT
new results	UXVZaaWWYUY2S
new role	WWqoaZUXW0YUU
new season	TVVYXWT4XTXUQ
new year	UVQWWXvTvyWUQ
new zealand	UvsYWYVWTuXYV
newsletter on	UVTXyXQxUSVWT
next ?	Uk6VXYdVXSXYW
next candidate	XXZYbasZabyZU
next door	TVUWTY3tXTXXT
next month	dXVnZYcXqmYZv
next one	YYrXrYsUWwWZW
next quarter	VzxZbYVZYXZZX
next release	UTUXXXSVXPTU4
next role	YqtbaarZXZbba
next season	pXtWVVyWWWXYV
next step	Ur1YXZVYVUXXs
next time	TVkXXXTXVSVY2
next to	nvVYUraTsqXZU
next tuesday	WXVYXXzvZWXXU
next week	mYYmXXddqsYYq
next year	Tb1XWYjWrXXYr
nice to	VXlXYXUXW8lXT
night and	pqWXVUpTlyWXU
night of	PRrVSpT0URTUR
night shift	WusaZYTsXtYZW
nimbus care	XtZcaZoZroZcX
nine countries	ruXYoXRWVWvYT
nine minutes	TVPNVWvzrRWXT
nine months	yVWYZYqnVsZaY
nine people	vWVYYUuVXUXuV
nine years	RVrWtuTVtoWXS
no ?	wxfXWWSWVmrXU
no action	WYrZZaVYaXtWu
no agency	o1YaYaXaZYZaZ
no agenda	XXVYYZUkW4ZYW
no and	eYVZYvaXWlXZt
no ask	XZWZUaTYX3ZXW
no charge	SWdXXXrzVRVXw
no cost	XmXWTUyxXXUYo
no experience	TYaZaYXYaa4bZ
no fee	aYXYrRZ3ZYXZX
no hard	XZiZYZsXVvZZV
no hay	UTTVwrSdVUUVx
no i	sWuXSUQWVxWYV
no idea	wVpWuscVTTWYV
no interview	VXaaaZVZaa4bY
no job	VUyWWYSVURWxT
no lo	STUVuURUUtTxQ
no longer	aWpYYZUWYmW1l
no me	tUUYxXVXqWSZV
no more	Q2bWXWUWXTVWu
no need	VWUYYtkVT3VYV
no obligation	SYVXZXzUXvWWV
no one	pXUtmqeWuTYZV
no other	xrUWYYUYXTWqt
no pay	UWVWWRs0uSVVU
no pitch	XZUZXYtVWyZYX
no preparation	RVV2WTSuXVVWS
no pressure	VXsWWYlWXwYYT
no product	TVUmwWNUWU2XU
no reply	SWUWWWSTWvqSw
no risk	XbaaaaSYaZ0aY
no rush	mvVVXYVYYkZau
no salary	babcvcacbbcdc
no sales	UUU2WUjuUTRXT
no se	SVRVxvrTVSaUQ
no shows	RVRVUT3TsSUTQ
no slides	UXXVYtT2YWTYV
no strings	pWUtXW1UXSVUU
no thanks	pYtaabpbbZZaZ
no to	YazUWWSVUoVWu
no vacancy	TPqXTXSVxrWXT
no-question	ZcZcccamZnloo
nobody can	vWWXWXzXXVWZW
nobody deserves	WXUXVYSWX3WWR
nobody else	dXVWuXlXXvXZl
nobody has	nrrWXVjWVsoYV
nobody s	SmYVwbcsVqdXY
nobody will	trWuYWTXnrUYV
nok 0	U0WaaqXZXaZYY
nom ?	ZvqbaaYbqYZaZ
nominations for	VYSXXXS1UTXTu
non e	sUTWWuSUUSTwP
non le	RtUWWVvWURVSw
non lo	TwYYsWoXXYXZY
non si	rXwVYYVZXXrWW
none of	vvplaoUUWVXZW
noon on	zUUWwYTUYVVYR
noor i	vWjXZavYTUYZX
normal employment	R3YXXYSWYYWYW
nos gustaria	sXYXazVVZYXZW
not ?	oTQWXVuUVxVVR
not a	mwntTXTXkqmYX
not after	aqRYYXSXT3XYU
not allowed	vRTvXXsUXUXZX
not an	nmUW1VTXWnWYV
not as	2VXYZXWaXWYaX
not asking	VULVXYRX0tWWV
not be	cmoYXXSWWqrtn
not even	SUTUVVRSVQMyz
not for	vWbtuSSVlnXYV
not going	TW0YXYUYSQYYw
not have	SUxYvtQXXVVYW
not in	sVXXXXUTSutXr
not interested	qYTsYZvYXVYXW
not looking	yosYPaVaVsaaY
not now	RSsUrVQvUNVwS
not one	UjWvWYkYsWsZW
not pay	TTUWtWxYWWqZV
not reply	VWUYZYUWXTTO3
not sure	WVwXpjoXXuWXk
not the	scVljYvXXUXYu
not to	ZaXkqWsWerWXq
not who	TVwSUW0TRSVSP
not yet	VsvxWZUVUUWXX
not you	yWUXwYVVYUXZX
note about	UtyXYZRWUrWXT
note from	ZaeZab1aYWabX
note of	SXyYvYVYZWYZX
note that	UZYrZXRUZXVY2
note to	TVtWWVQTWtvUp
notes and	2YYYZoWYYVXaV
notes on	SVsVWzRWUvXWW
nothing and	QUTwUrSUtUwVU
nothing for	TWSWWXcTyRSxU
nothing i	sWUXWVSvrvXYU
nothing in	SVSUyUQRSqTSx
nothing only	VWUXWXRxUtuZW
nothing to	SWlUwWPxWsmXk
notice and	XoXaabZYpZYZv
notice is	U1WZYZVZsXYZV
notice period	VvsbaaYapZaaY
noticed that	TurXoYrXVpWYV
noticed the	WXtZWZdYWwXXT
noticed you	WUrXWY5WXVXYW
noticed your	RUrXXXtxWSUXV
notre equipe	VvYpZZuYaaaXZ
nous a	wuVXrVTXXWVXT
nous avons	boXYdXvYYoYXs
nous cherchons	VXY0nWYYZZXaX
nous votre	RYXrZTSVaX1UV
now !	rXSWYZUXV5XXU
now 0	QRTVzrpUTSTiu
now ?	rU6VWVPVTMWUQ
now a	XYpaaYXYXzZXZ
now and	jbYosWYXmqbYl
now but	VWlZ1YVWXsYZj
now have	UWTXVVSVUXvyU
now i	WpnplYbWqodYW
now in	bWVYWXQvyVqYW
now isn	WX3ZXaUZVPYXV
now on	VoRXwYUtXUTxU
now that	xVmYTXRXzLWVV
now we	RtWY5XSqYXXZX
npm install	UXYXaYWZaY1YW
number 0	mcUXbYnVfuVWw
number ?	Sr7VVVQUUOqXR
number and	bfiZZYZZYW4TV
number below	YZZZaaqaabwZW
number of	WcwgZjdqUVWYt
numbers ?	SVTXxYkVVyUXT
numbers to	VaWYaYtWYXyaX
numero de	XYVXYTWuaXxXU
nurse and	QTUXtWuXUwXXW
nurse at	ZnYaZZWYYYqwX
nurse for	okWYYYVVVUXXy
nurses on	RoTuVURxUuVUP
nurses who	TVwWWPtxVTUVT
nursing informatics	YYYWZyUZpZZaY
nz $	p0WXWWSWVWWXU
o nosso	kjXudVtjYWlYV
o primeiro	TvuWVVTvVSVUR
o que	nWyXXvVWVWXVT
o senhor	pSRwrURUwTTUR
o seu	socYYXUVVgdlv
oak health	oooaZapZmcaiY
obliged for	pYZsYopaZZZbY
occasion of	YaYaZYUYawXau
of $	VWXpYoXeYWxqo
of 0	pdVhlllYXYqkn
of a	qYYmobjXqijYY
of agencies	wYWXXViuXVXXW
of all	TTbXWpRtTzrTo
of an	aXnsprtSZXXZX
of any	TURXXXlX9SYVV
of april	sXVtYXUYwWYZV
of assignment	vZvYZZWZWVaaZ
of august	vWWXYVTcXTWW0
of birchline	crUxZZVYZZYZX
of business	VWXXWYyWZXmtV
of cash	RWXU1YSXYXsaV
of charge	WYXZZXx0XXXXU
of course	1WpnWlnTUaTYU
of data	YxaYqZksWWYZW
of date	qVXXtUVXXWwWV
of department	opUVX1SWUTWXX
of each	QWuTzVRWUmVVT
of eight	tUTtVuTXqUXYW
of eleven	mWUwYYUtXYXaW
of engineering	WyWYpUXuaYYYW
of every	RWWtYwStZVYYX
of everything	UsbW0XRVWTkYX
of experience	rcZcbboaqafaa
of eyes	0ZZYZZUZZrbaY
of five	YrXkYtspXWWYW
of four	qlYXZprwYYWZW
of freelance	RW0XYXsXYXXYX
of freelancers	nYVYZXMWvYyZX
of growth	UxbXQpnwVVXYX
of hands	ZXVXYXmX0UYZV
of hiring	sPxYVWUYXWsZX
of hospital	SVWVpyUxWVTYV
of how	fZZtabwYaYYbX
of hr	lXXZZYuZuXYZY
of interest	npltdlcYXdYaY
of it	XVrh2XaWUsbZU
of its	PrTWsxSVvSXYU
of last	pYvsaVTYYXYaY
of may	uYYYZbV0ZVZaV
of me	UVRZYYeX5pYZW
of mine	rXWWwtZYXWkZV
of my	jXtXjgirWtYZX
of next	vvSYXYrYWTZaX
of nine	wxXZYZXZZZZaX
of nursing	TlsYYvSVuQWYT
of one	YbUrtVRVoyWYV
of our	tiZnYqqiYZZaW
of ours	oUW1YWUqZXVZm
of people	Ya3WYZrWXVZZY
of product	zSYaXZRaaawaZ
of repairs	XlTuXWsWvVXXW
of rs	TWXTXwVUYY1YU
of sales	XXYYW1QWrYYZZ
of senior	W2WYZYUYWXXaW
of service	VYtYaXpvYYYYX
of six	UxYpZdVulYXZW
of solvane	nrXZcbqbbbabb
of something	WXtZXVWwXqYYS
of ten	VWTuYp0qVVXXY
of that	uqlXvWWVUqXYV
of the	jjaajcaobmmYm
of their	XYYZZZWuabsrX
of them	bjwjclnXXlXcY
of these	nVzVXWYXWuXXV
of thing	vVRWvWqVtTUXS
of this	fkVYzWRVWVwWU
of those	SYutWYeXvTWkW
of three	rUcXvjqsVaWXU
of time	owYUnYUtZYXYX
of two	oUVn0dkWXWYZn
of up	XVWWSTazWWwWP
of us	WjWayYWVjyZZb
of usd	nsXYZaVZaaxaW
of what	TpSWpcxVWpeXs
of which	nWUXYXyVYXvoT
of work	0UkYVYUZyXeZX
of year	TXxWXXqtVSXWR
of you	opsolXmZXpXYV
of your	cbbqdYpcoclcY
of yours	qXwsYXhpWTXZX
of £	YWXZsuqXZXuXZ
of €	oTYoyeXsYWZZX
off ?	RtyQWWvUUSWWR
off a	TVVXsY2XWVYZW
off and	QzVWoWvVWtVVU
off for	wYYYYWutZWYYW
off in	rVWZZZVWspXXv
off my	lrvXWYQWvQXZW
off the	itUXXkcTvbWXq
off your	laaaaavaZapca
offer 0	TXYpvYtZaaYaW
offer a	ZpYvkniZYYYZY
offer and	tYrXZYUYYuZbW
offer for	U0YYXYxYWVXXU
offer from	PSRTxVNswQTVv
offer is	m1ZZYYTXZasYV
offer letter	WWTZZaUXWWvWw
offer of	vUSXzWSWSdQXR
offer you	TxrXfsYnWVnYW
office 0	k2WYYXUXXYVXW
office and	SyTXxXSXUVYYV
office in	W6WYZZYZYnYZX
office is	VrXXXXsRXTdXx
office with	TqTZYZwZYtXaY
oi chloe	mtZcccnbabbbb
ok ?	rWTvUvbUSbtWS
ola !	pWwaaaYZasZXX
old and	VvWbraXbYZsaZ
old boss	svjXXXSWmtWXU
old maps	SXXXYtwnXTXZV
old mill	uTSVtVRzVMUWS
old team	kYWaaZsYYuWXr
on 0	nXWYZmWubXYpv
on ?	pWqXkvUqYWXXk
on a	saltoYcZZYmZW
on ai	VZWtZtSuXYXYX
on an	yURwdWSWrSWWU
on and	1ZXZaXWpZZabZ
on any	RoUZrYVX0UYYV
on as	rUVW2VRXWpWYV
on average	VYVpWZ1YZYWpX
on behalf	ZprkXebYXoqZX
on board	SrSTxVSvVrVXS
on bonus	XzZbbZVabbobZ
on both	yWxXTXQYUTWYT
on c2	1YWabbqaYYZaY
on call	t1WjXXkXZaXYW
on cloud	XaWsaayZZYZZY
on contract	zVkXYpnZZZXaY
on damp	RWUTW1ToYrUWT
on day	UpqWXVmrYVvYY
on each	TTUVUT0vYVSYU
on est	vXXYvWUVZXWXt
on every	vVTXYYTWX0YYU
on everything	TWUWzVrVXkqWT
on file	UV1YWZlYYXrVV
on for	UWVXWWiUwRST1
on friday	XaSiWVqqkbcW1
on fridays	UxUVWVS1VOVWU
on going	wXWYXYnWWsWXU
on google	VYUZZa2ZWXYZW
on here	wWUXXYTVV6XWT
on his	nTxZYsWYYUXaZ
on housing	yXXWXdUvYXXYU
on how	WWoYYnpWuqWZY
on in	WW0ZYaUXXRisY
on internet	TVYYXuSvVuXaX
on it	riwWdiWpacWYZ
on its	kTVqsVdSXcVvp
on me	VWkXXpzOVyXYS
on mobile	nYVzYZSZXXYZY
on monday	faUZXbhaoeVk0
on my	nYoXZYpeseiXk
on our	sYalbnsrYXYYX
on page	SWSXWXrVtRVXz
on paper	bTvXxXSXUlXZV
on parental	zTUaYZnWWWZav
on pension	tPVWYuTsXVtYT
on product	UWVXVVR5WUTXT
on pytorch	XZaZbtXraqYbX
on reading	QVWUX1sqYSVYU
on rent	RWUpYsSzVVXWS
on request	QVXVXT6StTWVS
on sas	XZXYZuWzXWXXT
on saturday	UwUWoWjWVZWX1
on saturdays	SWUV1xPUUSVYX
on se	UURVVVvTU0VUR
on site	uVZXaudZdZZaq
on small	1VRUVVQ0USXXV
on snowflake	XZYZatWsYraaY
on sql	YaaZamXzbYYZU
on stage	TXVUXUuuXvXXT
on sunday	TiUWWVT2VSVqy
on telegram	UYaZbXWZaa4aZ
on terraform	UYXWWxftZYXZX
on that	PURTUytSUwUVP
on the	bjZoaadoZnYZs
on their	UXWXXYttYUsZq
on this	SVuqWWXZWqxUW
on three	nVTWTwvStTVXT
on thursday	VXYmWansXeaXy
on time	rwWnQgTXYxXZW
on to	aWWXYXVtpWwYV
on top	rwwVSWUYZXXaY
on tuesday	VbVWbXpptZeXv
on tuesdays	wcWZZXTtXsYXX
on us	WdmWTls2YWXYS
on video	WXX5YYRWYXXZW
on vous	qZYYaZoZaawaY
on w2	0YYacbYcbbabZ
on wednesday	olWXXXVqWjolv
on wednesdays	TrWYZtWXYTYaw
on what	mZTYtYuYmXZaX
on whatsapp	qsmYYXVXXXzYW
on which	sqUpZWWYuWZZY
on you	UUtWWlQUwzcRQ
on your	aXbcXXsZmfmsm
on zoom	tWX1XXRqZYUaV
onbepaalde tijd	X0ZabaZaaaabZ
once a	0amWkfSuYTXZW
once and	TUeWUUwxWUVYU
once i	YXwaZaXZYtZaX
once more	YWoZZatYsVrZX
once the	lRTV3VSVXRWYt
once we	VsWYyZTXYVXaX
one !	TTTWuWbVTkWyV
one 0	lnWcYttZXVYaW
one ?	sVyWdnoVVRVXs
one and	amoWuTSjvSXXq
one as	WTUYxWNYySVYT
one at	mVUWvUjSwPuWT
one big	rYYrYYtYYYZbX
one but	TVRX4XSVYVXaX
one call	SUT3wWqXWUWXV
one can	VVVYxXUX3SXXV
one chance	SRTWVVpT4TUVT
one day	tYnXbnjaXwYYV
one for	uVyqcWuVURWWT
one from	PTRvUUnSwRUuR
one hour	TWT8VwVeWSWcT
one i	oVWTzvYXUhWYV
one in	YXUuqYrXVwXYX
one interview	txUZZaVaWYYaZ
one is	qliXXoTxXUXYp
one job	ttTYXYTvTqWXY
one month	UkUXWYvXwWasW
one more	btUtyWQVWUWYT
one of	ihsnabdimrXZV
one off	SVUzVW1VYUjVT
one on	kVTzWwSqVTVXQ
one page	zXWYXWtVXWXYW
one person	erVXWnnvrVWZV
one place	SXUuVU2TWVrYU
one question	XYWTYVT2QuZZX
one s	bSTXXrwTUwsYW
one small	yYZYXVWXZXVav
one thing	WYzaYaqZWUZZW
one time	WWpXYWYWYWztU
one to	oUUX2XSXXVVXW
one very	rYXZXXVsZuZaW
one video	dWVvYwUYXYWaW
one visit	umWZYssXYVZaY
one week	lnXWYyUWYvXYW
one weekend	QzVWTXVwXUXZU
one who	dnWXyYXWetcZY
one with	XrUXvXjUptXZl
one year	PkTVUTR2UUsWS
one you	oTzrVXRWUmqWU
ones and	tXrYWWTXWWXZw
online 0	QVXVX3URVVVXU
online banking	XababaXbcazaa
online for	SXVUYW3VYXXaV
online or	SYXVZzRnYWVXy
only $	PTTUUUQQxV1VS
only 0	YUTrXUouVT0XV
only a	XZXYYZPvZZzZX
only for	WnpYvWSVrTsZV
only need	YYXaZYVZsX1ZY
only nine	StVYVYtXvVYbX
only one	PwTrtmPUtTVYo
only pay	UWVVXXyXUU2YV
only person	QqQUyyQTQNUVR
only ring	VUrYXZVVxTWYV
only take	VWSVWYwYyUXZW
only the	tWVXXXTXWsyZW
only two	RVSUXvUWWStZx
only wanted	UWRYXZUXV6XZU
ons team	SsYXYtvsZYXYW
op 0	TwVWXURtWRTot
op de	aXWZYvwVpWXle
op het	UqTXWVtST1UUS
open a	QUStwSPUtUxWU
open about	pkqXYZpYXpYaY
open and	V4aYYZVYVmZaY
open data	wUSUUTPuUSUvQ
open day	ZvWVXSS0YRVWq
open ended	R5WYYTSUWWXZW
open evening	VVUXYTU4XVWWS
open for	sTsXXXbm0QVqT
open it	STTWXXSVWR0qr
open position	V4XaaaXZXZXaZ
open positions	USQYYYzXSXYYy
open source	zWUUXVRvWtVWS
open the	TaXYmYXXYWwxp
open to	YkvbnYbjlaYnX
open-to-new>freelance	TW0YXZVXUTXXV
open-to-new>i-am	WX0ZZZVYWnZZV
open-to-new>job-word	XZ4aZaaZWkZbX
open-to-new>permanent	UQyZYaXYWZZYW
open-to-new>requirements	XYxZbZYXbaXYa
open-to-new>role	TSYVWWRWUUWzT
open-to-new>seeks	RSvVyWRVSSUVU
open-to-new>sell-cta	XY3YYadYXXZYY
open-to-new>site-notice	YWPZZaWYX0XOV
open-to-new>start	SUOWxUzTSTWYV
open-to-new>teach	TRQVWQ0TVTTUT
open-to-new>we	XXwaaaXabaaaZ
open-to-new>you	YZ5aabWaYWaaZ
opened a	VbvYXYsxVZWWZ
opening a	pqTXuWUtXWXYT
opening for	X0WbabYmpZaaZ
opening in	sVvZZZUYwWZZV
openings in	XY2bZbYaWYYZY
opinion on	tUUzWTRUrsQSR
opportunities ?	XX0bbbnZaYbZZ
opportunity for	bXsXTcuuYXXZX
opportunity to	hYlZeqxZacXaa
opportunity with	uWwZZZUYZVXXV
or $	yZZbcbZcbcbcb
or 0	0TUqZZvYXWYYW
or a	pT3dXmSrTWXWV
or an	wXYYOZWZyXZXX
or at	tXXVlsSRXWXYv
or by	zYvZZXVYUWUaX
or could	VkgYYaWa0VZaZ
or don	tVqXVXTsVVWVu
or for	TSpWVWtVyUXYT
or four	yZVZWYuaXTZba
or in	vtnXZTVWZXUZt
or is	oYvYYalXWWZat
or it	RUWVVURRWT5QP
or just	mncZYYTqoUYqt
or let	0WQWyXRWSPWXS
or more	WYeuYZvXWVXqX
or next	VuTzVYTYYYXZX
or no	TvXWwYbYXYWYX
or not	btTSuXxVsUXXU
or perm	QQ3YaZUYWXXXV
or permanent	TM1aaaVZ0VZZX
or remote	SypYvYWYnXYZX
or reply	WwWXZXUWuXWXt
or salary	VU5ZYbXbYWZaZ
or staff	PVvXWXRX1SWXU
or tell	xXWXYYsXYVYZX
or the	qWoYYZpXuVrVU
or three	3WWlYYXYYVYaX
or to	RVTyxWZTilTXV
or two	PWSWvvsUTtVYV
or we	UWuXWvoUYSXYu
or would	WZzaYaWXuWaaY
or you	SVUmXXxWvUpWr
or your	ZVmpXYuXtVYWo
or £	ZVWYXV1UXWXYX
orchid systems	amWZaZxlrWZjX
order 0	SXVWXXYUWWTV3
order to	SYyXZZTVVhyXk
ore al	sXZXZVyYaZVYW
other half	XYYa0ZUZZXVaY
other side	QUTwWVTVYvUXv
ought to	sWuXWWapphYYW
our 0	PpSUVwQyXUTWS
our academy	UXaXa0ZZZaaaZ
our agency	uejYYYyWYYgYV
our agent	WXZYZYVYaY3ZV
our ai	SSPW2W0UUTWUU
our alumni	WXVTYVU0oqYZY
our annual	VXZXXxWxbYlZW
our bakery	b0VWVWVwaUYZW
our bank	toWZZZVZZW0YQ
our bench	rVWZZXTWZWxYt
our blog	TVVWXPt1aWVYX
our board	N1UwWXTXXXXaX
our bootcamp	VZaXa2XTZXaaZ
our call	dWWuYVpsXUqXT
our ceo	0YrYabVabaWcX
our certified	SVTUYVyXZYwWV
our cfo	rWYZTvUVZZuZY
our client	cmVzZZYZaYjZo
our clients	YZlwaZqoaYZaZ
our clinic	uuXYXWUVZVTZu
our club	0UQUVTPwTTuVS
our coffee	1SSVVVuVXWVYU
our community	QUSvWVnUXQtyS
our company	nWpXhmTYsYvZX
our conference	UXZYYvUuZXXYV
our consultants	PT0VYXwWXXVXW
our conversation	onXXZqpWZXbXs
our cost	P1WVYulTXXVXW
our course	VVWYYwquYUVYV
our cto	WvqYvZWYWYYZY
our customers	WYUYZY3YZYpYW
our data	vaZtZQUuaaZaX
our database	2VtVZSTYaYVXV
our direct	yZYbdcZccbacb
our director	VvVYZYUYZZyYS
our engineers	VXZYYYWZZrzaX
our evening	TYZVa3tPaXYaY
our faculty	UkUXZZWyXpYXW
our family	W1XZqYXZaYXZq
our fee	UWXWZwzSYYXZW
our finance	axrVVwSUYXWZX
our firm	upctXWpXXVoXU
our first	paVXxuZWXkXYX
our form	QwrmYnsXYXXYX
our fund	iVV0qWUZYYXZX
our guest	SSTUVTS1XvUYT
our head	V4VZXYVZYYZaY
our hospital	YaYtZ1VVYXXaW
our hr	UVZXaXlXaZ2YY
our ios	vzTaQZXaZYZaZ
our lab	qSWxvSUVYUVWV
our magazine	PTSTVtP3XPSUQ
our meeting	pWSXXWRXVmsYw
our members	RXXTX4RMYWsWV
our mobile	ZZaaZXzZaZYaY
our mutual	myVXkZTZYmrZW
our network	VXo0ZYtYZXVZY
our new	VYTVorVzWPUUt
our next	SuVUVVzsXUVWV
our ngo	wUVWxVTUYWVXV
our office	SyWsVXTXVuVYt
our old	yVWXXWQXYVVUx
our open	oUTVWRO4XRTUm
our organisation	XX1abbWZYYaaa
our own	yxVXXXpWXZjZW
our page	VYYZYUl3ZWYYV
our panel	VYYkZopzaWXaV
our partner	fXXYXarZbZxYW
our partners	WT1YWZaYYXYYY
our paths	XYUZZZVYX2ZYV
our people	mWxWXWtVUTWXU
our pharma	WyYaasWYaaaaa
our platform	TxTkmvtVXWVXV
our portal	kSvXYYUTYYyXT
our product	TbTvXXwUXqWZW
our programme	UpXXZtsoZXYYZ
our project	UWWYXVtwZTqXU
our recruiters	TVmVYW1XSXrWW
our register	UYVYWW4QYVXVV
our report	UYVYZYmvaUvYU
our research	TWW0WXrVYWVYV
our sales	dWWUX7NVYWVYp
our school	stYYauVoYVYZU
our search	wWsXauUVZYhXX
our seed	TUQW7XOUXUUXW
our shelf	3XTXXZVYWWYaY
our site	1XUXWURrXUrZU
our software	UXWUWX3YYYYaY
our staff	RUVSX3RQXVUxR
our stand	WXwYXYStXsXVV
our start	UVXq3XUXZYWYX
our students	SXXWY3URXWXYV
our supplier	rXWYZYoZZWxYU
our system	YdyWZWuYZXeZW
our talent	VX1ZZZVwZVYQY
our team	XlvWYXrXYXsma
our tender	nWYZYYwXZWmYX
our terms	VWUoYZxXYWYvV
our time	VmoZZZnZwVWYX
our town	0VTUVSupXTWXS
our vendor	XYtYbbZbaatbb
our volunteer	zqYYTsTTYYXYV
our website	pquaaaXaZXZbZ
ours ?	tRuUxVOVVTVVT
ours is	rXVuXXzVYWWVR
out 0	UvWZSYTynWbYW
out a	YVoxsqTUXWVYU
out and	8XSXXYSYWoYYW
out in	SdTVWWoVrvtWa
out of	bXeXrepXqWiYr
out on	rYWXXXoqsdXXo
out the	VXVXYYiusprYV
out there	oTrVVVRSU2QUQ
out to	YVmYYWqopSXXy
out today	QTSUWVRxSSPT1
out what	iVswYYrYXVYaX
out whether	tcyWXXsXUUZZX
outside ir3	wWpbbbqaZYbba
over 0	oUmsUVmoXVvXk
over ?	VfVXZY6YYVYZX
over a	tlTdbXlXnvXZT
over and	nVyZZZrUZSWZW
over at	QT0W0WOVUSTXT
over de	TWUUWU3pUotVS
over een	QTwuUTOUVRyVT
over four	q0TYpXUXVVWZU
over from	U0TXXYoWWuWUU
over it	VoyZXZVYXTmYX
over the	tccmbnXZbXoZk
over to	q0XZXYVYXXoZX
over two	sVWUzpUYYXTYV
over video	SWUyWsPyTUTYU
owe you	RWRWWWRUmzUUz
owen !	qsZbbbobaZaaa
owen i	uYTuZZqYXVZZX
own a	YrTX5WPUUSTXT
own an	TvVW0VTWVTWYU
own and	sVWVsXTWWxUXT
own in	VWwYpZVuVWYaY
own it	zWTXwUQWURWYU
own licence	TtVWXXsXYWvWU
own machine	qVXWZZWYaYzXX
own office	TQTZXZwZT0WZX
own people	XWVWYX1YYXYaZ
own shira	xXWYXYlXWrWWU
own team	0XUYZYeXYVtZX
own the	XZZbrawaZWoaZ
owned by	UuXYwZWZYXYaY
owner of	pSTVToxTTSVWw
pack for	stVYYYRwXUXZW
package for	WWYZYW0PaXubY
package is	XwYXZayZZYZZY
packages start	YXXZZZ2XYVVaV
paga 0	uVVwXrSVXURWT
paga de	RWW0XTxUXVRVR
pagamos 0	TXZXZ5VSZYlYW
page 0	OXUXXXvWWUUU2
page ?	OUTUwTxuXVVRU
page and	oYWZZZtZY0XQV
page for	TWVXXSR3buWVQ
page is	SUVXvWvSWSVWv
pages and	2WWWYqqXYVWZW
pages are	mRVYXWwWxUVYU
pages of	3XXVjVsXWUXYU
pago 0	tVVWWwUUWVsWT
pago por	1ZaabaZbbbYZZ
paid 0	vXWzYVTWZXXYp
paid at	RXWuZvRXZZubW
paid by	jsW0WcSUXWjXU
paid consultation	QXU2ZZUZZYYZY
paid for	TXsXtuWaYVqaW
paid from	QWVW1XtXVUTZV
paid in	zZYXZXUYZYtXp
paid on	sXXwYvSOXVVXR
paid per	2XXmZrWVYYYZY
paid phone	YbYycbYaaaabb
paid the	PWSkYTQXXTvXy
paid through	yWWuZXUYZYYYX
pair of	vYXYYYYYwnZaX
panel about	SXXTWwuqaWUaT
panel of	WYY3YTWUaXWaY
panel on	YZZYZUW1braaX
paper and	sZWZaaWZYyYZX
paper on	TVUyVXRvTwXWS
par jour	uZZZapYYaataZ
par mois	TmYYctbXZYzXW
par semaine	zZZaaqjZaZXaX
para a	pWUWXmTWsSuyR
para arquiteto	krYbbbYbabatY
para as	jVVUWxRSWVQUw
para cientifico	nZbccbZbbabwZ
para controller	qqZZbbaaaaasY
para el	ZTnWWzRVUSSTy
para gerente	jXWcbbXbyZapY
para la	RzUwWUrUVUoVQ
para mi	wvTYYuSYTWYYX
para nuestro	VWXXVsUyYWXXV
para o	saWrYTazYVWWV
para os	htVXWVtXuWWYW
para um	sXZunoYZaaaaY
para un	pWWuslWYsWYXW
parental leave	upUZYYYuWVYZs
parents are	PUSVVwSTTqVVy
part in	UYVuYVUzVwYYV
part of	WqXYZqUXpsYoo
part time	pVqYfhWppkpZX
part-time>benefit	lyYWTtRVXYXYX
part-time>call-ask	WaWZYUzRXZXbZ
part-time>easy-money	ypXXZVWWZYqZY
part-time>equity	WZbavaZaaabcb
part-time>event	TWYXYzRQZWWYW
part-time>freelance	6UXXZXWaZYZaY
part-time>i-am	vVTYmWTWxQXZU
part-time>job-word	RUSVXWVXzVvXV
part-time>mule	XaYbwbZYXYaca
part-time>pay-first	yYabaZVaYYZcZ
part-time>pay-word	0WYXayZYYYYZY
part-time>permanent	W1zWWTTVoWXXW
part-time>role	ySwYZmVYZYoYY
part-time>seeks	UUXWZYWWYZyZY
part-time>sell-cta	NUVVXwzRVVTWU
part-time>site-notice	RWaYZyYZZYYZY
part-time>start	zVWYZsTrYYWYV
part-time>task-for-you	1abaaVVabaZaY
part-time>teach	OVXWXvswWWTXV
part-time>unpaid	UYYZXURxYVYYS
part-time>we	1ZYXWwUYYYXZX
part-time>workplace	0qZZaXVZaaXbZ
part-time>you	XvTVyUOTtRdWS
participants receive	TWV3WTRqYVVXU
partir de	RTYYYX2YtXYYW
partita iva	rXuaaZqkZZZZY
partner ?	UVSV5WwUURVXU
partner and	nmUYYZyZYrZaX
partner at	ZVtYWZUtYWXyW
partner for	wVrntWoWWVlWV
partner in	nYmXraVZZZmxX
partner is	RtUvUrSWWWvWT
partner of	TUVYWX4WYVWXW
partner or	WXUYxYSWrpYYV
partner who	kVWW4YSXYWVaV
partner with	XYjazasZYZYbZ
partners and	TSsV2VNYWPUmT
pas de	TUUWyUUwXUVVR
pass it	upVZaZVstWZZY
pass my	UYkaZVWZysZaY
pass on	ZWVWWXrirUyUS
pass rate	TWWTWR5TWTUWV
pass the	TpWWWSvWWVzXR
passe a	rYXZaZlZYXWrt
passed on	XYSZWXVwV0WXX
passed the	VXVWYYTWUjq3R
passport and	UtXXXXUYZY0YU
pay $	pXXpZzXWZWuYW
pay 0	roVtX0UVWVtXU
pay ?	TVrxYRTwVSVTU
pay a	vrWqXXSrWVuYU
pay and	SxYZXWovZYYaZ
pay but	XrYYrUU1YWYaW
pay by	3VWVYTTTXWpYx
pay for	rpUzacbaaWZZW
pay gap	psTlWvqWXUYYU
pay grade	V5YaZYYZYZXZW
pay in	uXXX0TURYXoZW
pay is	UqsXplaXpWnkW
pay it	VWWXZYTUYW2ZW
pay me	TUSXVWqUyTuXU
pay mentors	UYXWX3VTXXZaW
pay on	x2YWNWTYZZYaV
pay per	1XSWXUqXUUWYV
pay scale	P1TTVTRRVPTTx
pay the	pVWWXkpVWV5YT
pay too	sWVSVT1UUUUXV
pay us	RXWVoV3XXXXWW
pay what	xVRTWyRVTSVWR
pay you	scUzZzPVVWsXT
pay your	xYV0XWSXYXbZU
pay £	bVV2XtkXYXWZW
pay €	fXXusqVXYXraZ
pay-first>benefit	TWVxWRNUVT3WT
pay-first>call-ask	TVSxVVQUYUyVS
pay-first>client	VZZYZZXaaZwaY
pay-first>connect	pWWYZYzWXRkTU
pay-first>content	VWVVWVTRYW1VR
pay-first>easy-money	WZYXZYnXZZ2ZX
pay-first>equity	TUZYxYWYaaVbX
pay-first>event	TVWQWUuPXW1VT
pay-first>freelance	zUZVXZVZZZYbV
pay-first>funding	SYUX0WSYXWRaX
pay-first>i-am	lXVWXrRWWU8YS
pay-first>interest-q	TUWVWzUVYVSXT
pay-first>job-word	USWXZVzaZaRYX
pay-first>messenger	YaaaaZZabavaW
pay-first>mule	TYXVYYUYZW3Ys
pay-first>pay-word	jVWTXnXdXW4Va
pay-first>permanent	VTXYXlcXYW8XS
pay-first>recruiter	SyUVWURWWWqUP
pay-first>requirements	UYZSZXTYYXzVS
pay-first>role	2TZYZYXZaZrZY
pay-first>run-code	TyUXWVUXWWkVS
pay-first>secret	VXaZZXWZZXyZX
pay-first>seeks	2RbaaYababXbZ
pay-first>sell-cta	VXYUWXQSZX7ZV
pay-first>site-notice	zZaYZYTZbbTXX
pay-first>speak	WaZTbxZVbYYcc
pay-first>start	RXXVQWSUWV3XS
pay-first>threat	WYYXaZUZZX5WU
pay-first>we	YWXnkklVZX3YU
pay-first>you	UWWaoYpXXV4oZ
pay-first>your-profile	WaYZaZXZaY1UX
pay-word>benefit	TTVwonVspUrWT
pay-word>call-ask	SYl6XmVZWWmXU
pay-word>client	svRvYWSYWWWYX
pay-word>cofounder	c5WXOXUYYYXuX
pay-word>connect	tUTwVaUqsZUST
pay-word>content	3VUSxPQMVVnYU
pay-word>cv-ask	zXtYabWbZZaba
pay-word>easy-money	tZXXYzUWYXwYW
pay-word>equity	QQVV5TQUWVUWT
pay-word>event	zZUUVzTUVSWVu
pay-word>expert-call	aaW4XrUYYXkYW
pay-word>freelance	1oWuZWiYYXXZW
pay-word>funding	RVWWwWSXWX1ZX
pay-word>i-am	rWdXYqetYrXWX
pay-word>interest-q	zTWXZWVZaaYZY
pay-word>job-word	R0iVVWzXWVrVV
pay-word>messenger	NQRUWTSTTU4TT
pay-word>mule	ZTxoXxRUVUmWS
pay-word>part-time	2pqWVmSWYVnYW
pay-word>pay-first	tVVsgwYUXVtWY
pay-word>permanent	YyqXcraUXWfYm
pay-word>requirements	nQR2VQQUWUtXU
pay-word>role	VzYsrWWbVUmcT
pay-word>run-code	vTVTVUzUWVPUT
pay-word>seeks	v2YWRpTYZXYaX
pay-word>sell-cta	yXYqWltdkWYWU
pay-word>site-notice	tVUTsTvSWVUrS
pay-word>speak	QWWyWwRMYVVXV
pay-word>start	vqXXmrcYXXrXW
pay-word>task-for-you	3VVUWXVoVVVvW
pay-word>teach	XcVpW8TTUTWXk
pay-word>thanks	QU3UWWQUPZWVS
pay-word>third-person	xXbYcbYaWbaba
pay-word>threat	ZqV0VkVUWWpVS
pay-word>unpaid	SWWUV4ZrWVVVS
pay-word>wants-job	xXbYcbYaWbaba
pay-word>we	tnXxbrToXVaXV
pay-word>we-help	0WVUWYQXXVTYY
pay-word>workplace	0XYZayVYZYYaY
pay-word>you	pbWzapcYVVpYY
pay-word>your-profile	cTO3TRYVTQRRx
payable in	wXVXZUyWYXXaX
paying 0	NWWWXyyWYXXZW
paying the	1YWVYYYYYUrZU
payment of	UVVWUWQTWT2kp
payroll and	UWtVYXzZWTYbZ
payroll software	iWW3YXPWZXUYV
pays $	VXWwZwVVYXmZV
pays for	SWyVVupVUXtXS
pensez a	RUwXXVSWzTVXU
pension 0	T4XZYYVZZaZaZ
pension and	W1aaaaXaaZaaY
pension reform	rPVWYvTtXUtXT
people and	nyWWtYeWYXmZW
people are	SsbYYZzXXXYrX
people at	WU2YZZcYvUZZY
people can	1YVXXVhWYXtZW
people for	TVzWWURRyQUXR
people from	UWVWYkZUXzWts
people have	TbTVWPQUSSs2R
people i	VXrYYZvYVuZaX
people in	XZrmXZuXXtZmW
people like	SUoXtYjsfmWkV
people of	oUVUUVP2ZVVXV
people on	RqlUWlvVpUWXv
people think	SXVssXwWYWXaW
people to	WVqvrqVVoTeiW
people we	UrsVYYxWZWXVW
people when	UXvXYYVYWruYX
people who	WVspoilyYYXZU
people with	XX0YuXTvXUYYV
people without	RTvVUVNT3OVWS
per 0	noXmYoyWXXXXV
per annum	WxYZZZsZaaaaZ
per cent	dVWX2pWXXWrYV
per dag	ZYYYYyVYZYxZX
per day	0XZZasZZZaaaX
per diem	WVsyXVRWuUVVS
per head	QUVURTyyWWWXS
per hire	TUVYZX5YYYUWW
per hour	vaYpaqbZbZbaY
per il	QUUrrWmattUUa
per jaar	orYyZXXZXZXZY
per keer	SUTwU1TUPTUVS
per la	lVWYXkkmqpoXo
per lesson	TYYXa4WUVYYaX
per maand	VWXVnpqWXXuuT
per month	qhXWjsqiZYmeX
per page	0YTWWVtWVUVXV
per quarter	RRW1sWUUYYTVW
per session	VVXtX1WVXWYZX
per sms	VYWYYVVWYW5ST
per un	jtXpkbXYYltYX
per user	RXWTXT4TXWUXT
per uur	uYZXavkYZZpZW
per week	waaYZsYYjamaY
per year	RRUoWzUvVVUYU
percent and	UTVY3XQXVWWYV
period 0	qwWabqYYZaaZY
period of	yYZXatUXZaWaY
permanent $	Y3XbZYXYZZaaZ
permanent 0	W1XYZZXaaZWaX
permanent and	X0YabZYZYYaaY
permanent job	Z2XZZbYaYZaaa
permanent one	vaWZXYYZwXZaW
permanent or	SRVXWXRW3TYXS
permanent position	W1XaZYYaZYZbZ
permanent post	VyvZaVYXWWZYY
permanent £	V3WYXZUYYYZaY
permanent €	Y1XaXaXaYZaaZ
permanent>benefit	V5VYiYksXWWYW
permanent>call-ask	TRPUVX2UWTTXU
permanent>client	OvvYYZRYTUXYY
permanent>cofounder	UjXXztWXYXYZX
permanent>connect	xwUYVWUsVTYXW
permanent>cv-ask	SxzYYZWYpXYYX
permanent>easy-money	VbUZXYUXXX2YW
permanent>equity	XtWZ3ZYYZYZaY
permanent>event	lyoXXWTzVWVXU
permanent>expert-call	zTUqWSUUXXWXV
permanent>freelance	UzzWpXTWUUVsU
permanent>funding	WwmZyZXYYXYaW
permanent>i-am	otqXYXVaxZWXY
permanent>job-word	a6qZYYZYVXYZX
permanent>mule	XwWYXZXyZYlYU
permanent>open-to-new	YYvbccXbaabac
permanent>part-time	YzxYYUVVXWYYX
permanent>pay-first	RwUyVSSPWVpWQ
permanent>pay-word	ZwjsabSUWWpXq
permanent>recruiter	VVRXWXSWTUUV0
permanent>requirements	O0UUTTSWWWUVX
permanent>role	W5mdYXVabYYkX
permanent>secret	QQTSVyRQWSxQT
permanent>seeks	SuQWTW0WTUPXS
permanent>sell-cta	S4UWVXduXVWXV
permanent>site-notice	TwWWXWUWXWwQU
permanent>start	s4VYYYUXWYXYW
permanent>task-for-you	zTYYWVVWWWYZX
permanent>teach	T5WYsQUTWWXYW
permanent>thanks	WRRZYaVY2PYWW
permanent>threat	X4YabZYZaZkWX
permanent>wants-job	XWWSYyWWXZXaX
permanent>we	YzuWtaeWXWWaW
permanent>we-help	T2VYXYTYXXYVX
permanent>workplace	c3oZYaVYYYaYX
permanent>you	R1toXYUVnXcmY
permanent>your-profile	YXvbccXbcbbcb
permit me	XXWaZZuapvYZW
person ?	tZYaaZtXsWZaZ
person and	S0VXrXkXXVqZX
person as	VZXZzZUZXYqbX
person for	yWVXvWsTXVWVV
person from	RUPuTWRUU1VvR
person i	upQVzWRVPPVVT
person in	SVSWVWYiuq1WT
person to	jVYrrbvWVfeYV
person who	uUTinoVYumlYX
person you	vkWXaYsaXZXZZ
phone and	UWQwWYSrWSvYv
phone call	UYU0ZXmsYYYYW
phone calls	RVU0WUvVWUWYW
phone for	3XXsZVUXZYXZW
phone in	qrTUXWRVUU1YR
phone number	YXkXYYZXVUzar
photo of	UYWZZZUYrwsap
photos of	oXWYYYwXWVvVT
pick a	XqWYaauvZYYaX
pick one	STzuXVsSSRSVP
pick up	VUwVVVQUTPVwx
pick your	oWTbXXSXtxYYW
picked you	wWXXaYTWYUzUU
picks up	SpUVWWuyWVUWT
picture of	TWXWXWUXWUtyQ
piece of	yYuZXYSYYVXaY
ping me	VW5YXWUqUSnWT
pitch deck	tWXXyXUZZYUYW
piu il	aWWvXzUWVWWWT
place ?	tVQWVURV4RUUT
place for	TtoZYZuUtVVZW
place in	XoXZYYXXtXwZV
place is	SmS1VTomVUqWT
place on	UTUWWVS0XWSYu
place you	UWwXXYpWSwTQU
placed you	WvvYYWTYUlYZX
plaisir de	YwXZZZUYZyYYW
planning a	SVVTWswvXVUVR
plano de	XzZbaapaaZkaZ
plans ?	uaxWYbVaYXaaa
platform and	QWWxTXPXVU0ZW
platform team	R1OWVWRWwSWWT
please accept	XXXZZZXYqzYYX
please add	SVRVWWpVxTlUs
please bring	WYYYWWXVZXTZ2
please call	oVRWWXTTvQVVz
please check	TWWXXXVVXTTW5
please come	uUXYYVTsXVWXv
please complete	VWvkbZVZaZxZZ
please confirm	tbuYalnXZZjXW
please do	WqXZYZWXYnZU1
please don	UXrsYXVVWSPV1
please download	WXWXWYURYW3WV
please find	jWWZZZYWrXXY3
please get	TUTWUYRVXT1Wu
please give	UTUoWWuV1mVXU
please kindly	RWzYaauYYWYaX
please let	pbUmZZXZxXZas
please look	UXVXXWTUsVTX0
please make	VXWxYXUUYUjWx
please pass	pueabcVcZXabc
please pay	RWXWXRPTYU5Xu
please refer	YVyZYaUZwWYWV
please register	XSwtXWQsUWVWU
please reply	vqWZaaXaoYsWX
please say	vWWZmwVWWqXaV
please send	dnpaXYhXXVzWc
please share	jYpZZhpslXpYW
please submit	dYXZZXUrYWXP0
please take	SVWUXTS1WVuXT
please tell	2XVWYXUVoUVZu
please think	ZUTaZZWZ4TaYX
please wire	UYXXZXUWZWtVu
pleased if	TWVXY0UXTqZZY
pleased to	jrlYbamrYfjYX
pleasure of	mzYaZZYZZYXaX
pleasure to	amVZZeXoWzXYm
pls send	xVvZaaYZZZYYV
plus 0	VWXYyYrZZYrZW
plus a	0YVpnuaSXUjWU
plus bonus	ZzZbbbZbabbba
plus shares	XYZa1ZaZbZabY
plus super	W2XZTaVaZZaca
plus travel	qXZYa2WYaZZaY
podcast for	VXUUXxsiYWWYX
pop up	XYoaaZWxoSZZZ
por 0	SWVeVU3WWVuUT
por ano	TvVzWVUWUVWXT
por aqui	WXvZYYoXXuYYV
por dia	mXZYa2VWaZnZX
por el	oWUWXWtWW0tPT
por hora	dYXzYWsZYYXYU
por la	agWsXrUVWkWWx
por mes	VuYWoVvXYXxXV
por que	uXUYXXTxVUoXU
por semana	1XYZaoYpZZZZX
por transferencia	2XZpZYXZYYUZW
por whatsapp	sVVYxXVXWWhZW
port authority	UWUkZxUWVvXWW
portfolio ?	TVRXWXQW4QXYV
portfolio and	bUTVVXrVyVVWT
position and	XsUZYXWtuXYZX
position as	rRYaaadYlXa0X
position at	XzZbabZbmabba
position in	TxfYZXUXyVXYq
position is	WzYZaYYaZYrYY
position of	WzXYZZWZaXuYp
position with	V1raaaXaVaYYY
post ?	STPVWXSV0uVUS
post about	kZUncessWmhcX
post and	ttVXmXRxTSVXT
post for	U3ZaZVXnYYZZZ
post in	UzTWXXUUVPVyq
post is	U3VYYXSTWVXrs
post of	YsmiamWksacZY
post on	XrcomwVXYnbZX
post regarding	xWlYaZpaYVWYW
post that	ypTYYYUXWSWYw
post was	XXVZZYeTYPuzU
post with	ThuXXXpSVSV2T
poste de	X0ZbbZaaZaaoY
poste est	W1SYZXWYWWvYV
posted a	rSTZYZVYVWY5W
posts about	WYUYZZUYX2XWT
posts on	UWUVYWyVWvWVV
pour 0	SWVXXV4WUVUWS
pour des	XYzaZsXYYXoXY
pour l	tTwtWUTUVUWVS
pour le	tXWXYsVVYXnWx
pour notre	oXUXUUS1WVWWU
pour un	nXtpZmWYmZbZn
pour vous	VXpVxXuXWVYXW
pourriez vous	xYYZZoWXuXZZX
power bi	mbYZZvUvnXYlW
pra voce	zYXaZVsXZWYZY
practice and	UVpXWX1ZWWWZW
practice in	qUpwXWsWWSXYU
practice is	UXVVXrTTXuXYw
pre seed	YWZa3aYZaZZZY
precisa de	TqZZZrvYjZZYX
precisamos de	qWXsXsVWWWtWU
preciso de	nUPW0USVuTUWU
prefer to	QUW1UWtWXWWZW
prepared to	YWV1YWVVXXYYV
present one	RWwxVURWVSVrS
presente de	VWW2XUTXXXUWW
press and	WYYuYrVYZtZaY
previous message	WpWXZXVZ0XZYY
price $	VXVYXY4XXXXZY
price ?	oXzUVVrSVRUTQ
price for	1YVYVYoWWTXZV
price is	TYYYYVzuXXXaX
price it	uWUVUXnVYWxXT
price list	XYWaZZ6XYWYZT
price of	jWWsxVNVXWsWp
price per	RYVuX2YVUXVYW
print it	TYYWZZyYbTtZV
printer on	SWTXVWURVPWT4
private equity	UXp2TXVYYYYZY
private lessons	UZWUZ3TVVVWZX
pro rata	a1TwWVSWWVVVV
pro stunde	tXZYYuWVYYtWW
pro woche	waabbtYZabZbZ
problem with	rUQxTTQUTO0UO
processing fee	XYZabYuaabuWV
producer of	RtTrXXTvXXtZV
product hunt	WXVXVWS3WTTXT
product is	sVWSwVrVXZXZX
product manager	qyXXZZXZqcaaZ
product managers	kTVvTWUwZXWYX
product ops	mVVVYsrYvVYaX
profile and	lsmZaoZibZcia
profile has	UVuXZZsYYVotV
profile in	paZqcaYabaasZ
profile is	TWQyWWRVXTT0T
profile was	UkxZZZVZUTXvW
profile while	rYWYaasYYuaaa
profiles ?	WXXZZZ4aZZZaZ
programa de	lTWUXUqurWqWT
programme and	VWpWZtwZWVYaa
programme for	SWYRU0sTYZXYX
programme manager	mqUYZXtvWUXXV
project ?	xXUVsXjVWWWZs
project and	TWUWxXTTUrWXu
project at	lXYYZZvYZYYar
project in	qUUWXWerqvtUQ
project manager	dvXbabkarZabZ
project on	hYU1YYYXZqZYX
project with	0TSpxVPUUUVVT
project you	oXVZXZyZZsVaX
projects and	VTTYYX2WTSrVU
projektleiter bau	ntabbbYbYabtY
projet a	nYZbbbZaaYayY
promised here	TVSWXWnsVzVXR
proposal by	yXWZWYsXYZXZX
proposal for	WWTVXWlWVRV4Q
prue langdale	mmVXYWSWXUUyT
public health	RqTVUTR2TTUUT
public sector	dsngqZWnanZZX
publish a	mWWYZqxVZYUXW
puis je	aomZuYpZmXYYX
pull request	TYUXXYSWTTWR5
purchase order	0XWXZYQXZWdYs
put a	PVpVXV3WWtUWR
put in	UWWowXTWrV1ZW
put it	VXuZYauYnkkYW
put money	QUVu4VUWXXWYV
put my	VYVZXWVvzTWZW
put the	qVTVWVSsUbVV0
put together	VZUYYZ6XXVZZX
put up	vWUYXWTpVzXST
put you	uYUWcvQtoUrYW
put your	yTrXYWrXURXqW
putting together	eUx0WSQUXTVXU
python 0	VYYZaqtWXXXZv
python and	XVXYZYxXwYZaZ
qa lead	rnjaZaXZojaqX
quantile labs	bwaZYZnipiaZX
quantity surveyor	jlSXVVSUwUWwS
quanto tempo	XYVZZaXYZ3ZVV
quarter and	UXowWXuVXXXaY
quarter of	cTaQ3WtVWVnYV
quatre mois	3XYaZXXZZZVZY
quatro horas	QqYXaXxYYYoXX
quattro mesi	xZaaaYWaZaqaZ
que a	oVvXYYUWXWXXu
que j	SUxXzWQWTrWWU
que je	YuWaaZYarZsaY
que la	uZtZvZWZYXZZX
que le	VssYYYVXXWyYV
que me	yZXaZYjZiXkaY
que no	WWxXqYWYqUXXW
que nos	uaYayaXaaZaaY
que nous	TVwXWqSVWxVRT
que o	TVUWXXUVWvVVz
que os	taXaaZpuZXZaY
que se	RsVWwVwVVVVWU
que su	UVVvWVtWvUWVR
que tal	TVUWXxsUWyVWV
que te	WYYZYXvZYVzVV
que usted	nqsvYXVYWVWXW
que voce	zWTXWVwWVSTVV
que vous	atQVWsaVyUrWU
quello che	mqaaabYaaavba
quelqu un	aWUXsxUVuUVXq
question about	VXUTXVcwoxYZV
question who	UWVXYY3XWUYXV
questions ?	qVwxWUQUSSVVT
questions about	SWOsWVvUSaVVx
questions and	cWopYWTzYWYaV
questions are	RTzuVUPrVSTTP
questions i	QYU1VYqWYWWaX
questions in	uSTyXVSUZYjYV
quick call	avsXZapZXXYaY
quick chat	WqVYuauZZVZZZ
quick favour	sVWZZZraxXXZY
quick one	lUlvXXwWUUWWU
quick question	YbokpXuVrmWXV
quite a	tZyaZaWXVSZbY
quotation for	2ZaZaWUYZZXZV
quote ?	xYYXRYvZZYZYV
quote for	zYXVYXsWYYYTW
quote you	PVQuTTqzSPVWS
r $	rXXporpbYXmYW
r and	TXwYYuUYtWYZX
r d	qsYYYaWaZZsbZ
r1 0	wYXWZqqZZZYbY
raising 0	UVSV3YQWXVWZW
raising our	WYXZ0aTXbYXbZ
raison de	mXYYYsVXZXYYu
ral 0	X0XZZZWYZYZYV
rate $	1VWabbqbYaaaZ
rate 0	vWWxZWYWZZXZX
rate ?	kZrxaZWZaYaaY
rate and	0YlbaaXbaaabZ
rate as	wVT1YVSUWTVVQ
rate for	wVURWSUXUSXZy
rate in	aVtVXVSXWUXXz
rate is	wVWYappZsZZaX
rate or	VW2ZabZbZXaba
rate s	VWWUXW0WuWWZV
rate you	bXrybZXaZZZbZ
rates and	rsqVXVQwYUVZW
rather have	pzUYVYtVWSYZU
rather not	tbyYXYbXXUYZW
rather say	QsRWTWwxWUWZV
rather than	jjTQyWulkiXYV
re 0	xleXjYRWYXvZV
re a	uaVuXWxbXUmYW
re after	bxtuXXSWXUXYW
re all	SXVXXUvvXTXZt
re an	VctiZZwYZZnaa
re at	XYUYpZVWY6ZZW
re both	WWSXYYTWW9YYV
re building	TrtVUY0WYVWXU
re busy	TWNTWWwWuxXVT
re curious	WYuYZYQuYtYZX
re doing	mXoXtWooYmXYa
re ever	TWnXwWRWS2XYU
re free	uWzsXXSSXVXYU
re giving	UWXXXPS0XTvWS
re going	STPWVXQX1jUVw
re growing	VyuZZZUYXVYZY
re happy	wXUYXVpWWVVVw
re having	yWVVXWTUWTYax
re hired	WXYZZVtuZYsZW
re hiring	YslXkVyYpVbZW
re in	lVjXaXfWWzsXT
re interested	fkTiaZpuYYpaY
re invited	XYXWYYl2YWqYV
re looking	ZolotbbdWUhYn
re losing	rYWXXZyYZVXaX
re making	QTTv1UQTYUUXT
re moving	P1UWWUQVUWxYS
re next	VXyYYXUZXrYXU
re not	ZytoVXQWXYrZi
re on	XVwpXYwWWTpYZ
re one	uUsWUXQUvrWXQ
re open	Wq5XWYUWUSXXn
re opening	aiyXsVTtWUXXT
re planning	RWwRWSvtWUVXT
re raising	UXWV3YQvZWXZW
re right	UsOUXXSXVrXZz
re running	UUSvYVRrWyVYS
re short	kUSvWQPwXSTVv
re still	oxmWYXqXVjXZV
re talking	WnW1YYSZWXXaZ
re the	dYmVupYXbvcXW
re two	WWaavaXZbabbv
re well	mXmaabnaXwaZX
reach out	oakabcvbXbbba
reach you	rYrZZYsXXmkaW
reached the	YVVVXuSUWQU1O
reaching out	WerYYavYrmZZX
react developer	dxWaaaXZtYalY
read a	SqYWXxTuZXWZU
read about	rVTZXZwVWrXZU
read all	TWVYYXVYW3WXV
read it	qbUXXXQxWUpXv
read me	WYVYYZVYXW3WU
read out	qYZZaYVtZYtaY
read that	wXhXYYVYuvYYU
read the	UVTylVYrVnUWv
read your	VpmvXbTWW1XYV
reading old	SXXXXtvpXTXZU
reads the	sSxuVWSYWSXYW
ready for	bXxVXWyTVTWVu
ready to	TVUtXYvWuTZor
real estate	TVWXXXrWVWrwU
really appreciate	ZXSaabXaxqbaY
really like	V4sYYaVYUUZYY
reason for	UswZZZWYVwZXX
receive $	TYXzZXSXZUtZV
receive 0	SWV0WVbVYXxXU
receive a	UXWtWVdnZW1XU
receive the	ZVXVXYmqYY2YV
receive you	ppWZwYWZZVXZY
received an	WXVXYZsXmWWyT
received your	ToVWXXQUXpRm0
recent post	sXvalbYbZZZba
recommended by	3XXXYrUUZYYYY
recommended you	SWtwZWUXZZtYX
record a	TXYwUyRWZYjZW
recruit for	ei4ZZaVZXUZaY
recruiter here	TR5XYXSXTSWVU
recruiter>benefit	UTtYWY1XUVVRV
recruiter>call-ask	SPQRVWqWVT3UR
recruiter>client	WyqZabYaYZaZZ
recruiter>connect	aWZcbcZbvaZXZ
recruiter>content	UVTXXXUSYRTTz
recruiter>cv-ask	VVxaaaWZXZYXX
recruiter>easy-money	SSRVWVQ0RVYTR
recruiter>event	UXYXaUVUZYyXT
recruiter>expert-call	UU0OWXUWTUWVU
recruiter>freelance	VR6aabVaWXZZY
recruiter>funding	aZvZZcVcZZcca
recruiter>i-am	ctwYYZkYcYYYl
recruiter>job-word	WY2XZZpcVWcoV
recruiter>mule	urzXXWTTVRUVT
recruiter>open-to-new	bazcccZcYabZa
recruiter>pay-first	TTWWZVTUYX2WR
recruiter>pay-word	RUjWXW4WUTsUS
recruiter>permanent	U6SWXYTWXXWWU
recruiter>requirements	RRRUVVSUUT0RP
recruiter>role	aqrZZZYYrXYvW
recruiter>secret	VVSXXVSWWTzSP
recruiter>seeks	WVzZZZUarSZYW
recruiter>sell-cta	WZTaabyaaZZZY
recruiter>site-notice	TRSZZZVYXXt0R
recruiter>start	YTTaYZ2YtXZYU
recruiter>teach	xwQVUSUWUWXXS
recruiter>thanks	UVTXXXUSYRTTz
recruiter>threat	WWSZZY1XVYYWX
recruiter>wants-job	VxUZZZoZtYZXX
recruiter>we	tS0WXWTUXUjRw
recruiter>we-help	UWQVYX2WXYXZW
recruiter>workplace	vSVYYXSYZZyWV
recruiter>you	ZjwXXX0nTXnWU
recruiter>your-profile	Tq0YZZTXXXTWW
redwater energy	ZsYeZasZraZiX
refer a	oXWyaZXXWYZYY
refer me	YWXbbcYb4XaZY
refer to	lXWpZXaYZpuqU
refer you	raWZXtuVYYXaY
reference 0	TWSXYYTWzSRWw
reference to	oYZZaYUvYYVYt
referred by	YqZZZuWrZZmZW
referred me	nYVYXXUuXVTZx
referred to	RYTtYXRXXwWUw
regard to	sXXpZXiXaYVav
regarding the	UsWXZnxUldWXq
regards from	WXXaYZWYWvYZw
regional sales	ZxYZXZUatYZZZ
register at	YUvZaXW0ZZVYV
register of	SXxVVV1PXSWVU
registered nurse	mxXaZZZmlZZmY
registration fee	VZZWakWvbYrYW
registration for	VYYWYnU1XWWXR
regret to	UVTWXVSvXPVT0
regulator s	YqWsXVtqXWYYX
remarks on	rXYVZttWZZXaX
remember ?	XXTYsaUZZ4ZZV
remember how	VuUXsXTXUvVYW
remember me	VtnttXbXjXXYV
remember the	yWVWXWRTryXYS
reminder that	paWUbbXa2SaYn
reminder the	VXXWYXStXVWyQ
remote in	uzYaZZYaZZXbZ
remote us	owWaabYbbaZaa
remote work	RVUVYTT1VVuWT
remunerada de	YaZzbYZZbaaaW
remunerated at	soXoZwUVXXXYW
remuneration is	UWWZZzWYpVYaX
remuneration of	oXWYvoUtZWXZX
renate gave	ruuYXYUYVTYZY
rendez vous	sWVXWVTWVVTU0
renews on	WZXYZYTWZXVym
rent is	WWWZZZ0XXWRXv
reply 0	oXWYaYpZYZwYX
reply by	wpXmZsVXZXYYW
reply for	QUwWtWpUWSUTv
reply stop	cYYtbYVvaZaZZ
reply to	qZWYZYTWYqmsu
reply with	scfcZhsXeXrWW
reply yes	spYXYstWXYWXV
report and	YWWwXXRXWVUXx
report in	wWXSWTuUYWdWu
report is	RTSVTWRURRUT5
report on	1WWpYRU0XVVWQ
report to	nwYbpbYbWabba
reporting for	jXSWYXoWWUYyS
reporting to	W2UZYaWaXZYZa
reports to	yuZaZaVZZZaaX
represent a	pU0pWXcXWUlYV
represent you	VX8YXXRXVUXZV
request for	lXXXYXpVWVVp1
request in	TXTVuZUWXVUws
request your	sonZavUYZZYYX
requested a	UWUrXWZUWRW3O
require a	RVYyYTVUYXwYV
requirement for	zZZacbYbcbbcb
requirements for	UWxabasaZXZbY
requirements>benefit	XuUYZXyUmZXZY
requirements>call-ask	NSP2QQuRSTQTO
requirements>cofounder	SQUV4VRXWVWwW
requirements>connect	wTvWYXSYZWYYY
requirements>content	0TWYYUVTXYVaY
requirements>cv-ask	XUxbabXbabZcb
requirements>easy-money	QQTTvTQTUSyRR
requirements>event	uqTT1SQSbWTVU
requirements>expert-call	RVSzXXSYXWWWX
requirements>freelance	0UYbYudWXYWWW
requirements>funding	uUrVuWRYYVmYV
requirements>i-am	XUniptpU0TVWT
requirements>interest-q	wrvXXYRZUWXXW
requirements>job-word	Ut0XWYWYUWXZX
requirements>messenger	RzVUXXWVXYrYV
requirements>mule	TwXWWYmXXYxYW
requirements>pay-first	VWXXXXtYXWwXV
requirements>pay-word	xXVvUtVWWWUuU
requirements>permanent	a1YWtWlWWWXZX
requirements>recruiter	R0SUTSUWUVWXS
requirements>role	auRVyVbUVbivU
requirements>seeks	SctVUsQW2SVVU
requirements>sell-cta	SUVTTUI8VVRTP
requirements>site-notice	QQwYyXSYUVWSX
requirements>start	XVxWWWPVxRVWU
requirements>task-for-you	QxXYVXWWXXWxV
requirements>teach	QtTVq2SUWVWYV
requirements>thanks	yYWZaZYaXVacZ
requirements>wants-job	VXWZXXwX1WYZX
requirements>we	ayZqqsUWXWaXZ
requirements>we-help	wUyWUXOYUTXZX
requirements>workplace	QRTYYyvXWYWWW
requirements>you	ZqnnYnVVbTZ0W
requirements>your-profile	ROOTxTRVUTzPS
research team	SXW1XXrWXVWYV
respected sir	VTuYYYuYuXVYV
responsible for	VoSYZZVZwxYWX
rest of	uWVXsVsXWnWYW
resume along	qvSbbcVcmZabc
resume and	vYtabaXaoYZaZ
resume attached	VYXZXZSZ2WYYU
resume visa	nVxZbbYbZXaba
resume was	TVqYZZTXYXqwV
retain you	TZYxZYVaaZsaZ
retained by	RVwyYYUXXTXWU
retires in	r3VUXWUWXXYZW
retribuita di	WaY0aYXaaYZZX
return it	UWTYYYSWWVUX3
return the	XWrabaWatqZZX
revert with	W2WbabZbababZ
review of	UtVvXTbWXsrXT
review the	oTTXYYUWWVWc3
right ?	QVSxWqxSUTiWs
right about	VXTXYYVWW7XWR
right away	PsWXyVRXVSvWS
right now	rXzahaVZaYbbZ
right person	UYUprZ1YXXYaW
right time	UVrYYa0ZXUYZX
right to	mUuZYXtYZUrWV
ring ?	eWzXXmtYWTXYU
ring me	qxuYXYUVUTYYs
ring the	RtUWWWSTWSyWt
ring you	ZW0UYYvYXgYYW
risk analyst	vWbabaYbacsba
robotics and	XxtaYaXZXWaaa
role ?	Xl0YZaUYVqaYX
role for	nUrYZZlYXsYZr
role in	lYZSyYaYsVXWu
role is	VrmXXqUXWrwXW
role>benefit	TyUYczmXnWWYX
role>call-ask	QPP4UTNTSTpUR
role>client	zVrYaZXaaaqaZ
role>cofounder	ZUZa0aYZbbsaZ
role>connect	TSlWoYvXmVwWW
role>content	SUTUWORmUS1Tu
role>easy-money	jYXWYYSXtY2YV
role>equity	V0UZxZWYYYlYX
role>event	keVWX0tSWVZVs
role>expert-call	2VYZaYXaYaZZZ
role>freelance	0pYXYZmYqWXaY
role>funding	scUXyYUXWVxXV
role>i-am	VtWZphtYwWbWU
role>interest-q	xTRXYWxXWXYZX
role>job-word	V3YYaYZXqVXpa
role>messenger	RWYYZUmYYY5ZX
role>mule	YzWsXhTmWbrYW
role>open-to-new	ZZpcabXbxabZa
role>part-time	2jYZYqaYYYZZY
role>pay-first	rmVWYYxYXTqWU
role>pay-word	zdYmeqmXYXbYV
role>permanent	a6ZZcZWYYYZYX
role>recruiter	pmuXXXcXimbqW
role>requirements	TsTXsrqWuXVXV
role>secret	2SbbbZaacbUaZ
role>seeks	lvUZoWrWXWncp
role>sell-cta	nTVUXUjVlVoo1
role>site-notice	toWqYmUWYWXyV
role>speak	UTXWVRS2WUVVT
role>start	1bYZZmcZiZZZX
role>task-for-you	rTVSRVQWTUzWV
role>teach	SqXWX7YYYXbqV
role>thanks	cVUYqYRXuswQU
role>threat	nxYXYsoXXYYXk
role>unpaid	0RYWpUTSYWTVT
role>wants-job	QXUXXwwXwWWXV
role>we	ruaZamrkXWZXX
role>we-help	unUXXXrZWWrXX
role>workplace	0rXZZaZZZYbZb
role>you	VsZnXWwbhWudU
role>your-profile	p1OUWWQWsUxTT
roles at	aZ2ZabnZYTZYa
roles in	YVxaaaXavXaZY
room 0	RtVXYRTnWPVU4
room and	doXXX4URWrXXR
room for	mUSWxoQsvTVWR
room with	PtVXXvUUU0XXQ
ros 0	urWXWXuWVWXXU
rotterdam and	VXaZYZvYWwYZW
roughly 0	0XYYZVUsZYYaX
round ?	osWXvZVYZZZbY
round and	ryRYqYTXWqWZW
round closes	WXZZ0aXZaYZaZ
round for	VvwXOXvVVTUYU
round is	UUtWvXTVWvWWT
round of	VViXsZTXxUZZW
rs 0	oWYWYsVuZYvYV
rules mean	WVWUYTvzXVXXR
run a	pbWourmXYZXaX
run an	vTYXU0RWWXWZX
run npm	UXYXYYWZaY2YW
run our	myWXXWQWYWvXV
run the	qpWYcppYaXuZW
run your	UXXYYt0WVXWZY
run-code>call-ask	VRWTXYUWXXyXV
run-code>connect	SWZUZXTUZW1XV
run-code>content	RWXVWVTSXVzxS
run-code>event	UXVWWSwOWWyXU
run-code>funding	UXYYVZVYYXyVR
run-code>i-am	QVTWwXqWVT1Wl
run-code>pay-word	zWXWXXUVYYWaX
run-code>recruiter	T0TWVVUVUVPUR
run-code>role	U0YYYXtXWWtWU
run-code>secret	XYZaZZXaaayYW
run-code>seeks	T1XWWXVWWVvUT
run-code>sell-cta	WZbUYVVWbayYY
run-code>site-notice	XXXYYYTSXUOzR
run-code>start	SVXXYXTXYW1WU
run-code>teach	VZWZXT0RXYXbZ
run-code>threat	UXYYVZVYYXyVQ
run-code>we	sVWVXWSTYW5Xo
run-code>we-help	XZbbaYRYcbxZZ
run-code>workplace	RUXWWXRXYY2XV
run-code>you	lpWWWWYWXW7XV
run-code>your-profile	TVTYVZUWXUyVV
running a	UsXsXoQyXWWZW
runs out	QUSWUXtUtSVTz
s $	ZWTsUSutWVvYV
s 0	cnYkpuupVUXYU
s a	qrahlkkoYZZYW
s about	rTyQcaR1TiUVS
s all	wlTWWWUWTysYV
s always	mV3XVVSWVNXXv
s an	UxVXWwVvYWlYW
s any	VTWZrYlq1WZZW
s at	RVVXWmhWVxwXn
s been	UYqVcWVWyrWap
s book	wpUWXVTzVVnWR
s called	WpVYYYTztUYaW
s check	RXaZaZVaaa1aX
s coming	VW0XWXTSVRxYV
s done	clmWlxpWWVYYi
s ever	YVTVsrbuolkXU
s fee	QWXtVwuPUTqYT
s fine	3WcXWXpYYUXZU
s for	Wnd0ZURulTaYb
s free	PdTsUWt5lSUXS
s going	naxVmWRVTwVXp
s gone	S0RWVwRUTQUWq
s good	uUupVVZTvTWYT
s got	TYcYjYYrarnYr
s half	sWUXyYqXUWWZX
s head	e0XZXXVXVZZZW
s hiring	VqQYXZRY1pXZW
s how	VYxXZVUYXWxaZ
s in	WVqbqZZminXXu
s it	UtUXXVmwXmXZT
s jo	zVVYYWVVXuXXS
s just	pWwXVsSVcSwZV
s left	ZUVstqUWXSluT
s life	SUtVWWQTV0TYR
s me	SUZswquTRPqXQ
s money	UXYYxZWaZYuaY
s moved	TSxXX0TXVSVZV
s my	TleXsXaWpyXXT
s name	rZVuaZqZXYZba
s next	rVxXXYvWWTWYW
s no	cXttpTYvaZZYU
s not	pVVXoliUmzmYU
s nothing	UXbV2XPYWuoZX
s now	sryXWXUVVQYWW
s office	pVTWXWRTWrUQy
s ok	WXUZXZTVyuYaX
s on	oVUWWWfvmxbYn
s one	rXrWotkWXjYZW
s only	TqUXWrrWlokXq
s open	RVzUWUQxVhVXT
s opened	UTQYXXuyQsUTT
s paid	0XWTXTUwZWSXU
s pay	SvWVxvTVWVWYV
s post	T2TXiWqVtQWXT
s right	sWYwSVTXXuWYU
s site	uUTXWWfVxRWXS
s so	0VvWWYUUVUYaW
s stay	YZrarbWZZvZZV
s still	byTXYZTXVrqZq
s talk	PTMTvVNSRuTTy
s that	QVvTVUPpTzVTO
s the	emUbWYhXqylWn
s tobias	quWXVVUSXxVXW
s two	RrWXtuSWvVYZV
s up	UVUYsYqXVutYT
s watching	ktWWYXwWYWYXX
s well	VX4YZaVYXcZZV
s what	cWUYaW2VzTdnT
s why	WXaZYZxYcrYYV
s with	mwTWXYUXWSTXx
s worth	SXvVZsvXXSYZY
s wrong	vWUXYXuYwUYaX
s you	ppotUVOUUuWWs
s your	cY2qYlTVXoYWX
s yours	ZxWYqYlYXbrYX
s £	vVWXZl0WkTXZe
s:aadha	XZaZaSWTaXyZV
s:aanbe	ZZWbaaYazYnaY
s:aanbi	yZacbbZcZabba
s:aanda	XXXZYwYXZYZZW
s:aande	XVZa3YXZZZYaY
s:aange	TUUVWTSrWxyUR
s:aangi	bvbdccabcbcba
s:aanme	YYYZaYWTZWYxU
s:aanne	rVyXYYVYVWYZW
s:aanpa	WVVXXXUSXUWyS
s:aansc	TWTUWSS0WUUVS
s:aanst	YxZaaXXaYZZZa
s:aanvr	0XabbbYabaaaY
s:aanwe	XYaZaxXUaZZZY
s:aband	rZZYYYwXbaYaW
s:abbia	xnoXjVqXYmXYW
s:abbon	ZaZabbXZbZYxV
s:abbra	SVUWVVVUTzVTQ
s:abdul	bcZdddZdubbdc
s:abeil	UWXQYzTVXXWYW
s:aberd	SxvZZXUWXWZaY
s:abern	WYsbdtYbbbaca
s:abert	YXYZaVXxXYYWX
s:abful	yZYZZXYYbXaZX
s:abgel	YYzQaaUZWYZZY
s:abger	vZasaaYabaaaY
s:abges	uXWXuXVXWTWYt
s:abhol	WWWXYXUVWVXUz
s:abidj	ZaXZbbZaZawZY
s:abier	lambbbqaaXZYt
s:abiga	awUccdZdcdbde
s:abild	XYYbYbZaaxbca
s:abili	UXVXWVwSXVxXT
s:abiti	WYUXYXWXYyXYU
s:ablau	ZZYbWaYa1YaaY
s:ableh	WZYbabXZaZZ1Y
s:ablos	tcccdcbdddbdc
s:abonn	VYVZYYT3XTVvS
s:abrec	sZauaWYZZaYZZ
s:abrim	XoYZsYUtZYZYr
s:abrir	VXwXXYuXXVXWV
s:absch	W1ZaaZXVWYXTX
s:absen	abYaccucdbcdd
s:absol	VYXXZZwYVTWax
s:abspr	xWbbbZZabbbbZ
s:absta	VWWYXYXXWURWz
s:abstr	XaYZaTW1aVTXV
s:abtei	YxYbbaYasYaaY
s:abtip	WYaZaYXaYXyTW
s:abund	UWWXWWUVXWzVU
s:acaba	VPWXzWVVXXWXV
s:acade	XrYnZvZXgYcqX
s:accan	VWVZXYUYUzYYU
s:acced	XZYYZXWxZXYYU
s:accel	RVYYyWTuZqYaW
s:accep	YaXbZoZimpatd
s:acces	pTUUXnSTWSV0e
s:accet	rWXqZnWYspYoV
s:accid	VXWYYXUUYW4WR
s:accio	daddsccbddddc
s:accom	zguYYYTYYXlYV
s:accor	slWjZmVXYpXpq
s:accou	ebXZZYhfbawok
s:accre	nWXxXVRvXVmWS
s:accue	YRWYYvVWxXWXV
s:accur	UYWYYa0ZYWZaW
s:aceit	lYcZbYWhYmYze
s:acele	aacbubZccbacc
s:acept	oYYaaZXYraY0V
s:achet	XyVaaYYaZaYbY
s:achie	qXZXXZrXZYvaX
s:achte	stVYYXVXVxZYW
s:achtt	XXTaYZXYyWXYW
s:ackno	VXXYyWUWYVWYr
s:acomp	VYTZaZXYYyXSU
s:acons	UXXaXZVYyXYZX
s:acous	VxUXmuVZWXYYW
s:acqua	obtYYaWZaZtaa
s:acqui	YbnYZtdmYXuZX
s:acteu	WXzYWXUXVUYXV
s:actio	ZZabzbaacZaba
s:activ	UYrYZnTopUvsV
s:actua	cqofirYnlXYYW
s:actue	sWYaaZzaZYaYX
s:acuer	0bYaaZXabYaaY
s:adapt	uacbcabbbcbcb
s:addit	WpYraamYaZtbY
s:addre	YWcbWenofXvpX
s:adeba	yZZZaVYVaZabX
s:adela	XXYYZZWYYYsZw
s:adelh	avbcdZaZbcbcc
s:adeye	abYabcYabaawZ
s:adjoi	TzYZZSYaXYZZY
s:adjud	abcacdWcccvbX
s:adjun	UrYYZsZXlXcXv
s:adjus	VmUYYYTstVeWu
s:admin	nrXbaZZZikvZY
s:admir	XtTZsWVVXyUaZ
s:admis	lVVXYWpyXVsXU
s:admit	qWXYZZVZZWxZW
s:adoec	yWaZaVXZaZWaY
s:adopt	TYVwZYVXUxZZY
s:adoqu	VXWYXYWSXWXWz
s:adora	UXXVYvVWYwWWT
s:adorm	ZabauYacbbacb
s:adres	RVTVWUatkSnxd
s:advan	YXaXY1XWXV0YY
s:adven	YbybabWRaXZca
s:adver	XvvZZYdrXVXqV
s:advis	WXX1yYlVXXXcW
s:advoc	RTV2UUTVWVTWT
s:advog	UYZwaWYZbZYaY
s:aeroc	vbbbbaZccbbca
s:aerop	yXZZXXWaaZYba
s:aeros	XVwbccYbbabcc
s:aesth	YWUZZWzYZWZZY
s:affia	xYYaaaYZZZaZU
s:affic	yZXZYXXZZYXZV
s:affid	2YYXZXXYZVrYW
s:affil	WZZaZX0OcaXca
s:affit	0YXYZlVWXmsXV
s:affor	XZXZZa0aZYZbY
s:afgel	UWVyYXTWXWWXU
s:afili	YabZVYVZbbyba
s:aflev	XYYZZWVzZWXXT
s:afric	bbZtdcaccdbcb
s:afrik	WTaaZxYZbaabZ
s:afspr	UXWVYXPWXVVU4
s:afsta	XZbZwZXaZaZbZ
s:after	smbkknjnXYXZc
s:again	qhUVXWTtXlrer
s:agenc	ZnmiYYxeYlYZX
s:agend	TWZXaXyaZZYZY
s:agenz	TWXWVVUWWWzXV
s:aggio	SU0VXtSVURUwP
s:aggiu	UXTXXWTWV1uWS
s:aggre	UXU0YURUWXVZU
s:agnie	RXVVXUOXWSVX1
s:agrad	TWUuWqTUtUVwT
s:agree	uZVseXVXWWWZz
s:agrib	Zbcacbvccccda
s:agric	SWXvnwXWYWXXU
s:agrit	zYVZXZTYWVYZW
s:agron	trVXXWUVWUWxV
s:agrup	uaaccbbbbbcca
s:aguar	YuXZaZvZZXYWW
s:aguen	XYUYYZWXWxXYW
s:agyem	abaccdZbavbcY
s:ahmed	Wbbbbcvcccbdc
s:aider	XYXYYXWxaWYZY
s:aille	acZccdwcbaccc
s:aimer	mZsZZsnYoXYZW
s:aircr	aawabbaaXYbba
s:airfl	dmkbasZesYZaY
s:airli	SVhwtYWVooXXW
s:airpo	oWUXXXTWovxWQ
s:airti	YaZabYwaaZbdb
s:aiuti	bcaZbbyZbcbaZ
s:ajuda	abZZbayaaabbZ
s:akade	WXZVZyVUZXXZW
s:akkoo	XxWYZZVWYXYYV
s:akten	xZZZZZYZaYYWX
s:aktio	VWWYYYzVVXYYS
s:aktua	UVTVVUSSWSVzQ
s:aktue	TqxVWWrVVVVUT
s:alaik	WYXaaZWYyZTYX
s:alame	wbbabaYaaaZYZ
s:alasd	VYXYayXaaVacZ
s:alast	ZavbccZdcacdc
s:alban	PRTTVS2WwTVVT
s:alber	VWssXpUUvUWXU
s:alcan	SUSVVURTUNS3N
s:alder	aavbbcYbaYbaa
s:alegr	WVTXXXUVWyWXU
s:alema	VURVWVVVzSWTU
s:alerg	UYXVZyVUYWWYU
s:alert	wcZcabZbaXadb
s:alfan	WYZXYXWZXXxZX
s:algar	XyWYXXYZYYYaY
s:algor	SWqwWVRUXW2WU
s:algui	nZVotWUXyWWWo
s:algun	XYxaaZYZYYYVW
s:align	bbacscadccddd
s:alime	XxXZYavYXYWYX
s:alist	XaWVaaXaxXbca
s:alleg	QwTVWWTTWTUTx
s:allem	TU0WXYUXUUYYW
s:aller	VXVXtXUVXSWY1
s:allia	ZaXZTaXxbWZYX
s:alloc	TXXyWWSWYXvZU
s:allog	W1WXXWWXXXYXV
s:allot	sWUXcuUqXjWXq
s:allow	YzZeaqXVmWpZW
s:almac	ZaYaTZxZaYZbZ
s:almer	zWWYYXWUYWYYW
s:almon	yZXYYVUYYXXXV
s:aloep	ZabcaaXaaawca
s:aloja	yYYYZZYZXYYXX
s:along	YVYbxbZbaabcb
s:alqui	TWXWcVSWYWyTv
s:alrea	WkmZlooeYarYb
s:alrig	WYeWYZVY1UXaX
s:alsje	XYXYYYWXWXXYx
s:alter	myXaZYXZtYXpW
s:altes	bbacbcbcwYccc
s:altho	YXVZZZUYW2XXW
s:altog	nUUvWzVUVVXYU
s:altri	XZZZaYXYaYwYV
s:alugu	YaaamZwabZYbY
s:alumi	rlU0YVSWVUXYV
s:alumn	ababbXWawZaaY
s:alver	WYXYZYXXZWYXx
s:amand	XZZbZcabZwbda
s:amate	VWWYYXWzZVZVR
s:ambac	SVTW0WRXUVVXV
s:ambie	XwYZYZWwWXZYV
s:ambit	VYsXYZpXZYuZX
s:ambul	vcWtVoSuYWWYW
s:amend	ccccddacdcatZ
s:ameri	UtVXWkTWUpzYU
s:amers	xVbbbaYZbabbY
s:amhar	VVYYzUTUaaWaY
s:amica	ZWacwbacaYbca
s:ammal	XaZaaaZbvaaba
s:ammin	WvWUXUVVXXxXV
s:amorc	ZXZbvaZaaaacZ
s:amoun	VWYWYXwXbawYY
s:ampli	yXZXaUWZaZYZW
s:amste	ZXYYZVSzZUaZa
s:anadi	XZWaZaWYZWZ3V
s:anaes	nlsqkXsVXWXZX
s:anali	qpZaajkfbZaoa
s:analy	kqbnZmdmjXaca
s:anato	XZTZYZVayUZbY
s:anbie	ZwVYuaWWXYYZW
s:ancie	WvSZYTWWWxXYW
s:ander	SSTvVTSSUyVxQ
s:andra	YZYZcbwbcbabc
s:andre	sXrZZYqsXXZXW
s:andro	mWYZZWVZvYvZY
s:anerk	VWXXYVVyXVVXU
s:anest	YvabbbabcbZcb
s:anfah	yZYZZXYYbXaZX
s:anfan	WyWYXXWYTVYWW
s:anfra	yabbbbYbbbaaZ
s:angeb	lVtXXWuUuTVWo
s:angef	WXVZaayZYXZaX
s:angeh	VXWXYVTVXVVUz
s:angek	VXSXXXUSWzXVS
s:angel	VYZWaaWUaYzYT
s:angen	bbbccaZYbaaxZ
s:angep	UWWXYXVUXTXUy
s:anges	YXWbbbZaVtZ0X
s:angez	YYyaZZWZZXYUX
s:angla	xaaaaWYbaZZaa
s:angol	UWWaXZVYyXYZX
s:angul	sVWZabwZaYaaY
s:anima	osbbYbZptWXlW
s:anive	VXTXXYUVV1WTS
s:ankle	XwVbbbaabbabZ
s:anlag	UVTWWWUXVVWzT
s:anmel	ZZZaaYXzZWZsV
s:anneh	UXXWZVUVXWzWT
s:annel	UZaZYyYXZaabZ
s:anniv	mXVXYoUVWqvuT
s:annon	VvUWYXVXXVXxT
s:annot	WnXZYY2XYXYZW
s:annou	WWvYWVZ1YZWXl
s:annoy	VrxYXYVYWWYYW
s:annua	PVXWX1QwWVVXV
s:annus	VYzRXVSWZYYZW
s:anoni	YYWaYWXxYVaaZ
s:anony	TVX6YiWWXpUXU
s:anoth	YWroXajUlvXWt
s:anruf	YXtYaZvaWYaZY
s:ansch	vuXZYXXYXXYYW
s:anseh	qYXZuaYYYXYvW
s:ansib	ZYbXbaxbbbZac
s:anspr	XYxZZYWZXWZZX
s:anste	VzbbccZbcbbba
s:answe	ccpvmafWYYkab
s:antec	vccccaabdcbcc
s:antei	UVYZ3XWYYYYZX
s:anten	VYWZZZWWYWTaz
s:anter	VXVYXXuXXVWVw
s:antho	VYXVvQSzZWVYW
s:antib	WaYxYaYZbaZba
s:antic	pWcdYwqXYXqYV
s:antig	WXYsXXXYZXTWx
s:antiv	XXaXZYWXaY1YW
s:antoi	ybYYaXWWYWZYZ
s:anton	YaaabZxZZWXaW
s:antun	ZaYaaaYYZVZwV
s:antwe	S1UXYYVXXvXXW
s:antwo	VYrqYYqXYWXXv
s:anual	ZyabcaabaabaY
s:anula	XZYYZZWYZXxXV
s:anunc	STPVxUrTURTzP
s:anwal	VXtXYXUXVVyYV
s:anybo	jnqWmVTwidbYa
s:anyde	aabcadadabucc
s:anyth	VbrqaaZjuaXkY
s:anyti	SYWXZXSZzYWZW
s:anywh	iqVXZXVZ0pZZW
s:apare	SWUWtVtVXUUzQ
s:apart	znVYXYUZXXpZW
s:apell	ZbabbaZabaxSZ
s:apete	XX3ZYaXZZXZYY
s:apico	YbbZavaYbaZca
s:aplic	WVTZvVVXxuXXV
s:apliq	ZZZbaXXZ0YZaZ
s:apolo	mZYaYaXZatZas
s:apont	ZabbuYacbbacb
s:apost	WTWXwYUXXWwYU
s:apoth	pWX3ZXVUZYXXW
s:appar	SUSUWURSW2UrP
s:appas	bcabccwccaccb
s:appea	XYWZZkYmsYkyV
s:appel	o2XZYUWZXXXZX
s:appet	UVUVWVTyVSVSP
s:appla	WXUZXYUXW0YVU
s:appli	WqYZbbYqsWcpk
s:apply	WwXZZXvYrYYZX
s:appoi	holYZYedYXsWv
s:appor	WYaYbZZZaXZZw
s:appra	cWwvWrPTTRUUq
s:appre	WncjYmWYysbYW
s:appro	ZjZblXZWcVooy
s:appuy	TWXyXVWVYXWYW
s:apren	VnyZZyUXXUYXW
s:apres	qqZaoaqZaaaaY
s:aprov	sZbbcbYabbmas
s:apunt	TWWxXUTzWUUVQ
s:aquar	XzXapZYZaZZZX
s:aquel	ZbZbbbZaZ0aaY
s:arbei	WtXZZZhlvWcYr
s:arbit	QWV1YWUXXWfWu
s:archa	WzYZXZYZZZaaY
s:archi	lrlZZaZbmdeoY
s:argui	aYacbaYYa0bbZ
s:argum	UVUyVVRUUzTVT
s:armaz	TUUWzVQVVTTTT
s:armen	WYaZaZXTZXYZx
s:arqui	kmZraasacZalZ
s:arrab	VXVXYyVXXXYYW
s:arran	jWbXctqYZYuaX
s:arras	TUSVUSRRT2TQO
s:arrea	uZVZYaVYXwZaX
s:arreg	xXYXXWwWXXTZT
s:arriv	WbZYtZXXXrpWv
s:artes	YZYauataZZaba
s:artic	WXWiYstnYuZXc
s:artig	XXXXYUXxWVXXT
s:artik	WbbabwYacbaba
s:artis	UYXXXWtxXUWYU
s:arzti	UWXTYuVxXXXYV
s:arztp	YZXZaZyZWWYYX
s:asbes	UVTXVW0VYUUVS
s:ascen	UpUvZXWsYWXXr
s:ascol	YaYvaXWobYZZY
s:asegu	vYZYZZVZaZuZW
s:asham	WaYaaaYbZSccy
s:ashgr	acZdcdZcbvbba
s:ashwo	XZTYbZZYayaZY
s:asist	rabubZZaYaabZ
s:aspet	UUUWVVR2RURUR
s:aspir	XWsSabWZyRZZZ
s:assal	WXXaaZWYzZTYX
s:asseg	TxVVWRTwTWkWS
s:assem	XVpZwZYYZZYat
s:asser	yXXaZaXZXZaYX
s:asses	uaVhcobXmWtXd
s:assic	wXbccbaccccbc
s:assig	xVsYZZVZmYoYm
s:assin	WsXYoVUXYVXxq
s:assis	ZpYkZbhceawYa
s:assoc	tmlZonYpYYXYi
s:assol	VWWWXyTVXUWWT
s:assum	TxTXVWsWwTWWU
s:assun	Y1YbZaYaZZqaY
s:assur	lYrZnukYYXYZm
s:asten	VYXYYYXWYVWWx
s:astil	ucdcdabbddbdd
s:asust	YZYbZbZawZbaZ
s:ateli	VXYXZsVxXXWWT
s:atenc	WWyaZZVZVWYZX
s:atend	qYZXavVYZZXZV
s:atent	VXyZYZXWVXYYU
s:atlan	itdafZXaklbmd
s:atras	WYVZYXVxXVWXV
s:atrav	xZYZaaXbbbYZZ
s:attac	YZXbZZkXpVlb1
s:attem	TUwXTWQxUsVXR
s:atten	dZmYZikraZmlj
s:attra	UTYTwyWWYZWZY
s:attri	XYWZYYVYXzuYV
s:attua	VXXYYXWWXVyWR
s:atual	YawcccbcbUbZa
s:auber	xaaaaWYbaZZaa
s:auckl	VXWXXZzXYVYaW
s:aucti	yWlXWWTTZXxYS
s:audie	WYWSYzoYYuYYX
s:audio	vaaZsZYabbaca
s:audit	tZYkZXnoXYeWu
s:aufga	abscbcacbataa
s:aufge	VeWYpYoZwWYtV
s:aufne	vZpZaaXXZtaaY
s:aufsi	UZZxZXYYaZaaY
s:auftr	RsSVXXTWvUWxS
s:aufwa	tZaxaVYZaaaaY
s:augus	XZYaaaVVaWXyU
s:aujou	ZavaZasaZXaZa
s:aumen	VTUUzWTVWVUUT
s:ausbi	UVSUXU0VXUTUT
s:ausdr	UVWyYWWWYYYYX
s:ausen	zYZaaZYaaabbZ
s:auser	cubccdcdbccdb
s:ausfu	vYZYaYWZaataY
s:ausge	ntsXhYTXWmnVo
s:ausla	wZYbbcsbaabaY
s:ausmi	YZXaaUYXWyZZX
s:ausre	xYZZYYXYaZaaX
s:aussc	Yxbdcbabbbcca
s:ausse	waaacaYabaYaZ
s:ausst	RUUwWVUySUWXT
s:austa	YYUWYZWVW1YYW
s:austr	VstwXYUZXVZaZ
s:auswa	accdddbddctdc
s:auswe	yXWYZYXXZYaYW
s:ausza	XZZYZYVYaXxXV
s:auszu	cubccdcdbccdb
s:authe	YaYaaYXZbZxWX
s:autho	aaXuZjuVlhdZX
s:autis	SVSWVWPV5RTVR
s:autoc	ZvZbaYYXoZabo
s:autog	TVXWWSSzWUUWR
s:autom	bZYoddpZYWios
s:auton	mlqabZoraZaZX
s:autop	XYYYZYVXYRRSz
s:autor	UUvWXrUTWTWWw
s:autos	uZaZaakabbqbZ
s:auxil	TTTVVySUUTTwl
s:avail	pZkjaZpciaYkn
s:avali	bVVyUUTVWVVxS
s:avanc	WWXYYXUXYWuWv
s:avell	wYZbbaYbaaabY
s:aveni	WYWYYXVRYVWWz
s:avera	bdVeYZzYlYjqW
s:averg	aaabbcZbZbvca
s:aviat	XVvvaXXTaYaba
s:avicu	YYZUaxXVZYYZY
s:avion	aawbbbabYZbbb
s:avisa	YYXZZZWYyVZXT
s:avise	YZYYZZXXYWYXx
s:avoca	VYYvYVWZuYYZX
s:avond	sTSxUQSwVTUTR
s:avrem	RXXyZUVXXXUXV
s:avres	XxXZZYXYYYZYW
s:avvia	WWXXzSTTXVXXW
s:avvis	XYXZZYXWYVZXw
s:avvol	YZbbwYYaabacb
s:await	taZaabtaaZZYY
s:award	mqYXYYVYZZzZW
s:axleb	SUXZYY0WZWVYX
s:ayuda	XZWZZZ4VZWYXS
s:azien	YpvYYtVXxWXYW
s:azule	YxYZZaVYZXXYW
s:bache	UXUVXvUYyUZaY
s:backe	qtXaraXZboZaY
s:backf	wabcbaWcbbbdc
s:backg	npqZqZmaaYZaY
s:backi	tvYYZYVYZXZaY
s:backl	qZXaaZsZsWabZ
s:backo	XaZZaaYYaXZQy
s:backp	TVUWWUTxVVUWx
s:backs	XxXaXYXZZYZaX
s:badaj	XZYYZXWyZXYYT
s:badmi	XZXaXaYYYUaby
s:bahnh	TWWYWXVzSUXYT
s:baill	tZdddccdcdddc
s:balan	XbjYZnVYZVrWz
s:baldi	ZaYaaaXZbxaZX
s:balla	S0VwSXTZYXYZX
s:ballp	yYXXYbXXZYZYX
s:balog	yYaZaYWZZYYZU
s:bambi	TVTVWUTTURUS1
s:banca	qYYaZaYaaZ1WX
s:bande	SaaZaYYZaZYyW
s:bandi	X2YYYUYXYYXZX
s:banen	UWUVWWQzUSURQ
s:baner	UyWUZYXaZYabY
s:bangi	YXxbabXbbYacZ
s:bangl	XZVXXXzUYUYYY
s:bankg	abZbbaXaaYxYX
s:banki	XmtkaaXZZZvZY
s:banko	bbZabcaZbVbvZ
s:bankp	ZZYaaZXZZYxYU
s:bankr	WXVXYYWWWTYXy
s:banni	XWXYYWzXWVXXV
s:banqu	TX0WYVUXSVVXV
s:bapti	sYYZYZwZaYXaY
s:barbe	WZXZuZWZaWZZv
s:barcl	wYZcacWbbacca
s:barco	yZbZbTWXZZZaY
s:barga	zRbYbVZYbbabZ
s:barra	ZbZbbaYbbxabT
s:barri	VWsWYSVrZX0ZX
s:basel	yabYcZaaaabaT
s:basic	XZZZavoZZZocY
s:basil	VYVWYYVWVyXWU
s:baske	xXWYXWUSXVWWw
s:basso	UWWYYXWzYVYUR
s:basta	xZYZZZWaXXYaX
s:baste	Yaabbbacuaacb
s:basti	abbbYSVxcbacb
s:batch	VWXabxXaaaZZZ
s:bathr	TVVXWyRVYTWXx
s:batim	UVxYXWVVXUVXu
s:batte	VbiujujkYfXZW
s:bauhe	UYYXZXXXZXXWx
s:baule	VwVXXYuYXYYZX
s:bauph	WYWYYyWXYUYXV
s:baust	YZXaaVYXWyZZX
s:bausz	YXWaYaYXWxYZW
s:bavar	YV0YYXRVXYUYY
s:bayes	UXXYZzYVVVYZU
s:beant	TVUuWUsUVxTTR
s:bearb	TUUWVVTVUUtvu
s:beari	WZWZYZVuYXYtt
s:beatr	oVsUYYqYWQYxY
s:beauc	VXWYYUUsR3WVT
s:beaut	bXuZqYpXVTwZW
s:becar	YXXYYYVYyWZYV
s:becau	mabelYXibblud
s:becom	VnuXaVqWyUWYV
s:bedan	ZZZZaZXXZzZVU
s:bedie	bcadccbcvcccb
s:bedri	TVUXxWyUVSWXU
s:bedti	0WWaZWVTXVZaV
s:beeke	RVXXYzUVZwWXW
s:befor	UWrpVWSVXo2XP
s:befra	VYZyYRXWZZZZY
s:befri	X0abaaYZZZaZX
s:begei	UXXXXyUTZWrWW
s:begel	SWZSWzVYYZXYW
s:begin	TpUXarcp3SWXS
s:begle	UVvxXWVWVWWXW
s:begon	ddcdqddddcddd
s:begra	xaZZZZXZaZZaY
s:begru	abcdddbddcudc
s:begun	aabbbbZbZavbZ
s:behal	qZYaaaYaanxZX
s:behan	uZYZZZWYvXZZX
s:behav	TWXZYXUVZXZZz
s:behie	abcdvcaddcccb
s:beige	arYbbbZbvYabZ
s:beitr	YZZxaZlaYsZZY
s:bekan	uvYZXXWXZYZZW
s:bekek	ZZZbcbZabYa0Y
s:bekij	YYYaaaYZZWZ4W
s:bekom	sZYZaYyYaYYZW
s:belas	WYWTYWuxYWWXT
s:belat	VYVYZYVZX0YXV
s:belgi	uYZZaZWZaYUwV
s:belgr	WZZaazWTZVZbZ
s:belie	YrdXsXxcWoXYV
s:bellb	VYWZYayZYUYaX
s:belle	ZUycbaXbTXaZZ
s:bellu	XyXZZXXYYYYYW
s:bellw	SYuZZYVZxUYaW
s:belon	ababaaZvcabbZ
s:bemid	XYyZZYUXWTYZU
s:bench	ZbavaXWrbZXaY
s:bened	TXYYuvXXaqZaY
s:benef	dyYZZZkcZZjan
s:benel	YZaZbbxZabXZX
s:benev	TXVYVzUvXWWUU
s:benga	ZvlbZsXkZmZZX
s:benja	YZXZaZYXZNX0P
s:benve	VYYZVZyYYXWXU
s:beoor	aabbbbZbZavbZ
s:beque	zYYWYRYWZYZaV
s:berat	VqXxZXXXYYsXX
s:berei	vZvaZaXaWZaaY
s:beric	XZXanZsXpXZuV
s:bermu	XyVYZaVaaaaba
s:beroe	RUVWVzVUWVWXS
s:bertr	UWtWXwUPWQWyV
s:besch	rZmaaaoZnsZYX
s:beset	YzmcbbabZbbaZ
s:besoi	UWvZZXvYYWYWW
s:bespa	addacaucddbbb
s:bespo	VYWaZa0YYPaaZ
s:bespr	VXWTYYSUYWXWz
s:besse	azabbcYababbZ
s:besta	VXmYYWUprWryU
s:beste	oWUnqWSVWSUQ4
s:bests	UWWUXV3WZVWZW
s:bestu	xaaabapbbaabZ
s:besuc	xabbcaZbccaca
s:betaa	SWUzXVzWWVVXS
s:betal	qYXYnvdcYXrYW
s:betei	aWcbvbZbbbaaZ
s:betra	YYZZZYXYZXSWy
s:betre	xaobaaYanZaaZ
s:betri	bwXZiYtZpYZZX
s:betta	XZZbaaZaZWacx
s:betwe	onjnXcWXncbno
s:bever	xZbZbaWabbZXX
s:beves	WXWYYWUWYUuxR
s:bewaa	ZWYbbbYaTYa3X
s:bewer	WsXmZYbXVXrxl
s:bewil	UyXYaXXYZZZaW
s:bewor	ZXXcbaZb1XbZZ
s:bezah	RWUusyTpTTsWS
s:bezor	VWTWWWSVVSTQ2
s:bharu	YwWcbbabcbbbZ
s:biarr	YyWZWYWXYWXYW
s:bibli	nwWYYWWXXWSWu
s:bicic	VWXXYvwXYXWXV
s:bicyc	VuVYUpVXXwXYs
s:biddi	TWVzZYVXXYXbW
s:biele	bYacubbcbbcdc
s:bient	yZYcbcabZabZZ
s:bierb	VXWYZYyXWWYYV
s:bierd	abbdvcaddccca
s:bigge	sXvZaqXYaYaaY
s:bigli	VWWwYVTtXWWWU
s:bijba	yZZXZVWXaYXZU
s:bijee	VWXxXUVwSWXWU
s:bijga	VzXWYXTXXSWWT
s:bijla	RVUWWWRSwSWSy
s:bijvo	XZyXYZWUYXXZW
s:bilan	ZcbZbcucbbccb
s:bildu	WWXYZVVyYWWXU
s:bilin	VuwZZYYXYXYZZ
s:billa	WyYZaZZcZZYZb
s:bille	TYZVZUSzYZWYS
s:billi	qVVYYYlWXTszN
s:billu	YxXaacZbaZcba
s:binde	vbbcbcaccabdc
s:binne	TTyUWVSSVvVTR
s:bioda	YwaaZbYbbbbcZ
s:biolo	vYWZqTWZuYaaZ
s:biosi	TXU2XXSQWQTWV
s:biost	bxZZZraZYYanY
s:biote	XoobqbatZhZZW
s:birch	bsYnYapZtYZlX
s:birde	XXZZbaXZaXaax
s:birmi	waZcdcZZZbcdc
s:birri	TWVXyWWXUWXYV
s:birth	iWUWYXTVXwWax
s:biscu	qWWYYvUrpYYZX
s:bishe	XYWYYxWXYVYXW
s:bisla	XYYYZYWYZXSWy
s:bisog	ZvVwXRSWuWVXV
s:bissc	ZbYcbdycbYbcb
s:bitbu	YaacYbbcccvcc
s:bitco	nYZZaZbaaswZX
s:black	qTTWXWTWzTTVU
s:bladz	avZcbbZbabbca
s:bleib	VXXzZXUXXYYYS
s:blend	tWYZWXYwYYZZY
s:blenh	svVYYZTZtVYYV
s:bless	XZqaZbUaWVybX
s:bleth	XaxabZVaaWbca
s:blijv	VXyZYYVYWWXZY
s:block	TXWXXWTXTT3vT
s:bloed	UwWXZYTXWWWWw
s:bloem	ZxWYZbZbVaaba
s:bloqu	TUSVWVwVUTxRS
s:blues	qXTZaaWYXXWxW
s:bluew	avUccdZecdbde
s:blume	cubccdcdbccdb
s:blutz	XYYxZXUXXWXXW
s:board	lrWWYXdVYXXXy
s:boekh	PURUVTxUzSUVR
s:bohrm	SXSYXXUWURVVz
s:boile	UWVyZYWXXZXbW
s:bolac	XWXXYTXyVVXXT
s:bolet	VWVYXWUtVUWV1
s:bolle	WYWaYZzXVVXZW
s:bolog	rqacccbcbcccb
s:bolza	UyYabZVaZZZbZ
s:bonga	XZwbacacaXbda
s:bonif	WXWXYXVYWWyYV
s:bonjo	soooZZjZmYhYY
s:bonso	VWyYWXUWsTWWU
s:bonus	TYzVZXTVYUXWT
s:booke	ZWVbZbybWXZba
s:booki	rYXXYf1XYVmXj
s:bookk	qcUWWkusgUWtT
s:bookl	vbZbcbacaZcdb
s:books	vXWVXWUXYTSWx
s:boost	abcbbbabcbubY
s:bootc	UYYYZrq1fXYYW
s:boots	VXVYYYSTWWXWy
s:borde	uZZaarYZabZbb
s:bordu	waZbababZaabZ
s:boreh	yZbZaZXZZZYZV
s:bornh	yXZXbWWaaWZZX
s:borou	xXZabZYccbbbb
s:borre	VXzYYYUTZXYYW
s:borro	XZXaaaWXZWWZy
s:botan	tWVWXtuQWrXYU
s:bothe	WXUYYZVYYzXYV
s:botti	TWVXzWWXTWXYV
s:bottl	tUVUxWUWYWWUt
s:botto	yZXZZYVZXWXaX
s:boucl	YVXZyXXUYXXZW
s:boula	YZWxZYXXYYXWV
s:boule	acacccxcZaccb
s:bound	baacbcabYvbcY
s:bouqu	TZaXYYUVaZWZz
s:boute	vbababYbabbcb
s:bouti	sZstaaWZZTXbZ
s:bouwp	VTUXzWTWXVUXV
s:bouwv	TXWXYXVVXVXVy
s:boven	UWVXWWVWYVzXW
s:brach	UXVXXyVXTUWYW
s:brack	YaZbabXZZYaZx
s:bradf	zWZXaYWZYYZsY
s:brail	waaZbcXbcbZcZ
s:braml	XWVYXZzaYYSaW
s:bramw	YWaabaYZaYWxW
s:branc	naaxcZYYbaZaY
s:brand	WnlXZYvsYlXYX
s:brann	wccbcUbbccZdc
s:brasi	acbucaZcbcacb
s:brati	bbZcZdZcbwXcb
s:brauc	rVWeqtUltVWWn
s:braue	yXWXYXWXYVWYU
s:brazi	RYbZbyVZbaYaY
s:break	repTYsT1XUVXS
s:breat	UXUYYYwXXvXXS
s:brend	TWSYYZRX0VXYU
s:brenn	ZbbaZbwYbcacY
s:bresc	ZwYaaaYYZZZZX
s:breto	XZbavaabbbaca
s:breve	VYZYxYXZaaYaY
s:brewe	0zVYWXTXXWXXU
s:brewi	VvyXXYWXTWXZW
s:bribe	abaccdcbuYcdb
s:brick	VXTWYuTXWyWYV
s:brico	aXZbvaYbYZZba
s:bridg	XZYaaUrykXZaW
s:brief	jWWpXvqVYWoYU
s:brigh	WYtZXZ0XXUYaV
s:brigi	bZXcccZcxVcZb
s:brill	rXWYWXUqWzWXS
s:brind	VWRWXWSVWzVUS
s:bring	TqXYZvUpYWjYw
s:brist	jsWZdadZsWZtY
s:broad	rnYVZulqXVWaV
s:broch	mYXYYa0YYVXYt
s:broke	WXptXmqYpXbYY
s:bronw	wZYXUZZZtWZbZ
s:brood	UUWzVUUVYVVWT
s:broth	lmZYqnUkwYkXV
s:broug	nYXYsVqYYwWZW
s:brows	YYbacaYbbZyZY
s:bruck	VYawZYZZaaZaY
s:bruss	TyWWYWToXVwYV
s:bruya	VXXYXYUXZxXXV
s:buchg	UVXzVURWXVUXV
s:buchh	YbabbarsrZabZ
s:budge	pXlWTtTyXTWXW
s:build	mZntohoZZXaZa
s:buite	vYYZZZXZZZtaX
s:bulga	UyWaYZXaZaaZY
s:bulle	yYZaZZXZZbWaY
s:bumpi	WYWYZY0YZYWYV
s:bunde	UVXXXVUxXVuVU
s:bunke	vbYcdcacabbbc
s:buona	xYXZYYWZsXXaX
s:buong	sYtYZVqXtXYYW
s:burea	qYWbaXYavZaba
s:burge	ZZZbZcYaaUabx
s:burki	rXYZaaXZZYwZZ
s:burni	XxXZbcXbaZbcb
s:burno	RWUTWtSwWwTXV
s:bursa	TWjXtUTzWuXXT
s:busca	nbonroXoZZZZY
s:busin	ZrZZtbsZZYfhX
s:busqu	TrrWVWUVVTT0P
s:buurt	VZaZZZxZbYYZX
s:buvet	YXYZZTVyXXYWT
s:byteg	XaaZbYxZbbaba
s:cabal	aacbubZccbacc
s:cabin	coVoZYusjXZZW
s:cackl	vZbdcbaccabdc
s:cactu	auacbcacabcca
s:cadas	TUVWXVPUXVxyS
s:cadea	UWVuXVxVXWVWT
s:cadei	ZabavYabbbacb
s:cader	ybabbbaaaaabZ
s:caduq	VWUXWWTUWTVzQ
s:caitl	sbZceeceedede
s:calce	SXVXWWUUXUXWz
s:calcu	yXXYpXsYYoYZX
s:calda	Zcbabcucbbccb
s:calde	TuYWZVUYYXTYx
s:calen	qYdZZZohsXYoj
s:calga	VVUYXXXYzWUYV
s:calib	nXUYXXsUWvXWu
s:calif	VWSWXXUUVPWV0
s:calli	SdrrYXlVsUXXt
s:callo	YaYtbbXaaaaat
s:camar	VZXWXXyYZXVYV
s:cambi	VX3YXXmWWTTuR
s:cambo	XZYawbVcbaaca
s:camer	WXXzXWSUZYUZW
s:camil	bYxbbdXdaZccd
s:camis	XYXYYZUXXWXYx
s:campa	rmkWYXOsVSWyT
s:campi	sYabbbpobabba
s:campu	uYXYYYvZYYYaW
s:canad	oqYaYZWXwWZZY
s:canal	XVWXXWTUWSUTy
s:cance	lXWnYXYVtUXb0
s:candi	alaZaZoalYpop
s:candl	WYVXYXVRYzYYS
s:cando	SYWyXSUTXuYXV
s:canno	0XYZZYXXZYZaV
s:canon	YZTZYYVZTOZX0
s:cansa	bubcbcnbbcbbb
s:cante	WyXaoZYXYvYZX
s:canti	oqYZZZWZYWYWy
s:capab	WZXaZavaZZsZY
s:capac	tYmZaZpZuXYZY
s:capir	VXVWYyVXXXYYW
s:capis	XXyaaZWZYYXUW
s:capit	VZXXrvqYYXuYW
s:capri	XwZZaYZaaaZaX
s:capsu	VYYZyZTUWWXaX
s:capta	iWlprlrXcdbYV
s:capti	WYUZYV0RWRXYW
s:captu	YabbbaZcccvbb
s:carac	wXXZZZYZsXYYX
s:carav	vxXVXUTVYXWYU
s:carbu	VUTXWWTVTTWXz
s:carce	WXYYYyYXYYYWV
s:carda	yYVaYYWaXXYaZ
s:cardb	TWXWYXTZYYVZz
s:cardi	XuXqaZWXoWYZs
s:caree	VukYZXUyrdYYV
s:caref	VWtZYZVYXxXZY
s:caret	ZbZbaXaawXbbb
s:carew	aaXWxcTabWbba
s:carga	XXYZUXXWYVXXy
s:caric	1YYXZWVYZYUYW
s:caris	WaXaZZxYWYZZX
s:carna	TWxWWVQxWTVVS
s:carpe	RUwVVwRSQwmWS
s:carpo	WWWYWZWWWUVXz
s:carre	XoWZZXyonYZXX
s:carri	wqWrYWTVYUUWx
s:carro	rXYYZXxYXVXYX
s:carry	TUVuWWSSXVW0N
s:carte	TsWVYVUVXW3XT
s:carto	rUuWXRRyWtUVS
s:casci	UVWyXWUXWVXWU
s:casei	YZbbvYYaabacb
s:casem	ZxXbWaYZYZZaY
s:casha	YaZbYcZbZZycX
s:cashi	SXaaaaXaZa2bX
s:casin	ZaXbwZYYZYZaY
s:casta	UVUVWVTyVSVSQ
s:caste	wbkZqUVXvXYYX
s:catal	kaYaZa0UbaZao
s:catas	aZaabSZTbybbZ
s:catch	ZZcaabXTY2baY
s:cated	RWXWYzTXXXWWU
s:categ	bzkaYapnZYXYX
s:cater	UYWmZYqWmTlYw
s:cathe	cwlZZZXZpXZaY
s:cator	ZabavYacbbacb
s:catri	WwZbbcZcbbbda
s:catti	WXYYYxYYYYYXW
s:cauti	YWZZZZXZZZxYX
s:cedia	VWWXzSTTXVWWW
s:celeb	WUUWXWTSWOyxU
s:celes	WZYZYaVaYUyaY
s:cella	XaacwbYbaXbdc
s:celli	SUYUW0WYWYXXW
s:celul	SWUWWWxXVTvVU
s:cemet	0VQYXXUXTVXXX
s:cente	VYyYYUWvYVYYX
s:centi	WxYZZZZbXaZaY
s:centr	tbtZaaqZZjXZX
s:ceram	lYXYusmZYYZaX
s:cerca	WqqZqXnYrXcZX
s:cerch	bYYwpqWdYYmYX
s:cerem	xWVXZWTwXWWXU
s:cerra	vYYXtWsXZYnTV
s:certa	ZZyabbZbYVcbZ
s:certi	XaaXbaursXnbY
s:cerve	UVVWuTUyXWWWV
s:chain	UVWVXWRWXUWTz
s:chair	TqSWwtSTWvWXU
s:chale	VYWwWVRxXWXVT
s:chall	XYyYvapXXUYZX
s:chama	UmWxYVUqXVWVt
s:chamb	rUoWUVSwvVVYU
s:chanc	UVTWWWUWUVVzS
s:chang	nYWXYajrWicpu
s:chann	UXWotVTxYVqYX
s:chant	tYYZZXWXXXXVw
s:chape	UWVjYuUUXyWVT
s:chapt	kVfWYpU0VkWYo
s:chara	tWXYXZUVWWxZV
s:charg	pXVoYbwlYVWql
s:chari	qoZjZamtpVbZW
s:charl	ntvYYZUYZXYYX
s:charm	UXyXWXTWRrVWT
s:chart	zuXYZWWaZZYaY
s:chasi	TtVYYY1WXkXYU
s:chatb	rVWYyXUTYXYYV
s:chatt	VWbZuYnXXVTyT
s:cheap	YYXZZZ5YZYYYY
s:checa	wbbcccZcccbcb
s:check	uXZqYXtaXoaXY
s:cheer	UWvaZpVYXvZZW
s:chees	QvUUWzTTWUVXT
s:chega	WYXXZYWWYWXXy
s:chegu	UUSXWXTUW0VVS
s:chemi	WtbdmVpWXWbxW
s:chequ	V0XtqYVYYYXXW
s:cherc	abqnumYZkYYZc
s:chesh	WxYaZaYaaaabb
s:chest	ZaYabbxbaXada
s:chevr	YZxZYZWZXWYYY
s:chiac	UWxXYTVvYWXYW
s:chiam	UWwVXWUuUvVUR
s:chica	jrqaaZXmemYad
s:chick	XVVYwaUXXSYXx
s:chide	auZcccaccccdc
s:chief	acZbcdYbccbuc
s:chiff	qYYaYYxZXYYYX
s:child	qmVeXkaybVZXb
s:chilo	cubbbcbbcbcdd
s:chimn	XZZaabZZaZZaw
s:chiru	UvXYZWwYWYYZX
s:chise	TSWXW0SVTSVXV
s:chiud	YZYYZQWyZWXXW
s:chius	UUTXWRTT2SVVS
s:choco	ysXZWYWZYXYZY
s:chois	YZWxZYXXYYXXV
s:choos	SUSQWuRVwwoWU
s:chora	WYYYZYVXZWWWy
s:chors	XXSYXYVXXzXXV
s:chris	osVcVXbrnqaXb
s:chuck	XaXZZbXZYUzaV
s:chuff	UYUZVYyXtUYZW
s:chukw	ZYYcbcabwZZbZ
s:churr	WYWXYXUxYtWWT
s:ciasc	TVV1XUUWWVWVT
s:ciber	XZYZYVTzZXXXU
s:cidad	TWXWXSTzWVUWR
s:cient	hnZabrYZkZasY
s:cijfe	zYTXYVVXZYWYW
s:cimen	XZbavaabbbZca
s:cinci	TyXZaZZYZaWaZ
s:circl	WWVYxaTVWVxYW
s:circu	XXuZaSpvXVlZo
s:citiz	WWVXXYUVWRyYw
s:claim	ZbcccaabbaZbv
s:clari	QUUUX3UXYXSYV
s:class	stWWYunVWWWYp
s:claus	xacYcaaababbT
s:clean	yWUYaXsWkmWYr
s:clear	csYhcZkZncrbX
s:cleme	YaYwbZYYbbZcc
s:cleve	nXxZZaYaXWabZ
s:click	UUXYkmUVVXVuv
s:clien	haqlabtegZZbZ
s:clima	1UYaXWWZataaZ
s:climb	oWWZXZmwrUXVW
s:clini	noopnZijjZXZX
s:clipp	VYYZZYyZaZZbZ
s:close	aZZarbtbbacbb
s:closi	avmXsXdTrQXWr
s:closu	YaXZaZWWbwtXV
s:cloud	nvYaaaZZaZasY
s:clubh	UXWYVRVRWVYU0
s:clust	uvXaXaXYZXZaX
s:coach	YoWsZXumqVYaY
s:coati	ZYuabbXaYtaaa
s:cobbl	abXcbbabwTcca
s:cober	XXWYYXXWXWXWx
s:cobra	UVUwYWyWVWnWV
s:cocin	YwZaaZYZZXZaX
s:codew	SUTVWVSTzUVVT
s:codil	TyaZbZXbbcXba
s:coffe	WUTutZTXyWXZW
s:coffr	VXVXXWzWYXWYU
s:cofin	XxYYaXXYYXYZV
s:cofon	bUccwbcbcccba
s:cofra	aabbubZccbacc
s:cofun	bWbcwbbZccbba
s:cogna	yZYZZYVZXXXaX
s:cogno	ababbaaabZvXY
s:cohor	UZbZczXWaaaba
s:coimb	UXVWYQT4VVWVR
s:coinc	VXVYXYlWWzdtT
s:colab	sYWYYYVXYWs0U
s:colaz	XYWYUYVUXVXXy
s:coleg	UuXYayXXZZXZY
s:colla	pjnYYVtWWqqZX
s:colle	iinbbmaqajabi
s:colli	YVZbuZYaZZuaY
s:collo	UonVXVTx0VoWS
s:coloc	YXYaaaxZXXZZX
s:colog	YXcabvZYdcbdc
s:colom	QTWVXU4WXWXWU
s:colou	VVTYXXVXU1XYW
s:colpi	ZayabcpbZZbUa
s:colum	cWUVU2TVXTUXU
s:coman	YYXaaZWcbaxaa
s:combi	0YVZZXTYXWtXU
s:combo	RVTSVwRyWUUVS
s:combu	bctccdbcaYddd
s:comec	sYXYZZWYwXqYW
s:comed	UWWUWwTUWUVWw
s:comem	YacbcaYbbbvcb
s:comen	tYWYYXVxXWWWV
s:comer	WwZZZZqaZaYbZ
s:comfo	cX1YZaVYXTZYW
s:comin	xZYZZZWZYXYaX
s:comis	T0WXYXwXXVSXV
s:comit	UVV1XUUWWVWVT
s:comma	UWWXyXYVXVsSw
s:comme	YaXooYYmdmXve
s:commi	rlbrmoeWYZbYd
s:commo	UXVXYYTzZTXYS
s:commu	WnpobnZtYZZkW
s:comod	ZaWZaUXZXyaaY
s:compa	YlmmuZcZqXbcX
s:compe	koeujmmaYXlYW
s:compl	YeYrccbijhnli
s:compo	UWXYtsmVsVXtU
s:compr	hcfkmntYbXkZb
s:compt	mXYWYUqxYYWYU
s:compu	uWdYXpVbsYvYV
s:comun	SvWVXWSwXrZvR
s:conce	vkVXrdUxWoWXT
s:concl	UWuqxXSWWWXYU
s:conco	XzWXYrVxWWXWT
s:concr	gYynZYUvXVWYV
s:concu	V0UXeWvWqVTVT
s:condi	srXZbZWYYWXwk
s:condo	pWTWWWSUU4WVd
s:condu	YtXoYwZWcXXYn
s:conec	XYVYZYWXYtl1U
s:conex	vcbccbaaaZbbZ
s:confe	bdXlYqWmYcsWs
s:confi	YlsmZeYYYXrmo
s:confl	rZYzZXWaZZZaY
s:confr	aoXwYYnZYXYYX
s:confu	TXTZZZSVXzXYS
s:conge	wYbbbZababbbZ
s:congr	YbjYXhnYcumqW
s:conhe	TWtdXXUVwlVvS
s:conmi	ZtabbbZaaubZX
s:conna	WtXZYZYanZovY
s:conne	YZZbZZaXiwmvW
s:conno	VYZYZYyZZZSXX
s:conoc	WfxYsYUYYsbYW
s:conos	VtwbYYVXmwXXU
s:conoz	WXXZrRVVzVXYX
s:conqu	WYWZZZYYYzZWP
s:consc	VqXYyXUWXUXYW
s:conse	keXpkXuYrYdXa
s:consi	YlqiknbcqZYmW
s:conso	spaaaoYZanZbZ
s:const	obWpdXYxqVjXV
s:consu	kiavZZoZZYajn
s:conta	bbqZZaaZlpokh
s:conte	YjsYiaTdqaamr
s:conti	ZktYZeVXmjayW
s:contr	psdabadaeZdbn
s:conva	TtSTzWUVTUWVU
s:conve	alqqfbeYaZYtW
s:convi	WaanZrgrYWcwV
s:convo	T3XWYRVWXWVXU
s:cookb	sVVUWVOzXWTWS
s:cooki	WWoZZxXZXWZaY
s:coope	opjskmWXanYYY
s:coord	pvYaaaYZiYoZY
s:copen	WuSYYYWXWyYaW
s:copro	UVXyWWWXYZVZW
s:copyi	WYaZaxUYaZZcY
s:copyr	VZYYaXWXZW1RR
s:copyw	oaXpZYxZYYZbY
s:corag	ZabavYacbbacb
s:cordi	WYXYaTq1XlWYU
s:cordo	XXyZaZXZYXYUV
s:coron	TXYVXXWzZZYbb
s:corpo	TYbYayvYoXnTX
s:corre	WpcYYtlYYYeud
s:corri	vTTWVtpSTSUtr
s:corsh	wZabcbYcbbbbY
s:corte	ZcbZccucbbcdc
s:corva	YnZaYZWXZxZZW
s:cosme	SQyVXXOWWWyXT
s:costa	2XUXXXQXTUXXW
s:coste	zYUZWYTXSTXYV
s:costi	vUZYZowXaYXZX
s:costr	yXXXYZXYZXYZX
s:costu	rWVXXvWWvVWXU
s:coton	aaZbababZavca
s:cotta	YuabbaZXaYbbt
s:cough	XZaZaxUYaZacY
s:coule	aaacccadwcccc
s:coulo	UXXXYWUUZWVYy
s:counc	xqbkZWXXkXYZs
s:couns	SwTwYXbWXWZXw
s:count	albmaXYtncnYi
s:coupl	xYYbaaWZaZacY
s:coupo	YYZZZYXZaZxYW
s:coura	VYRZZY1ZnYZZY
s:couri	VXYXYYVYZY7YU
s:cours	VmXXXyRvWqXZW
s:court	YZYaaZuaauZbW
s:coute	aaabababaavca
s:couvr	ZRcabxZZaaaaZ
s:cover	lyWrXWTXqrXYU
s:covoi	ZaawZZWYaYYaW
s:cowor	WUVYTYT1YUXXT
s:cozin	TWVVWWTUoUVyS
s:crack	rVVZZazaXXYaY
s:crash	vWXXWWUVYUWUw
s:crava	XYWZYZyZZUYaV
s:creat	uapZZtnZYZUaZ
s:crede	nVWYZYwYXXsWU
s:credi	UXVuXoxVXdZtT
s:crema	xWWWwWSXXXXZW
s:cremo	UWXYYWyYXXWXW
s:crene	XYVXYYqXyVZYX
s:cresc	Xn0XZYrYZWZZX
s:cress	ZZxaabXYYWZbZ
s:crewi	WYzYVZVZWYYYV
s:crian	WZYawaWZZyVWW
s:crimi	WwaabbXaabYcZ
s:crist	bZacbXZvbaccb
s:crite	YbavcZaccdabc
s:criti	TTRwVVQTyrSUS
s:crois	VVxYXYwXXRYYW
s:croni	RUTyUwRTURTUQ
s:croqu	aabbubZccbacc
s:cross	WncYYYVsXtYYr
s:crowd	WWVWzYTTaYVZU
s:croyd	xZXaaaYcZbbcZ
s:cruis	PzbaaXYXbbVbZ
s:crypt	sVWXWXUXZYzYW
s:cryst	oYYZbbxZabXZX
s:cuant	vbabcaabaZbbZ
s:cuelg	XZYYZZWYZXxXU
s:cuida	WTUYWXTXzVXYW
s:cuisi	UYaVayWVaYXXY
s:cultu	omYaabwaZWYaW
s:cumbr	yWXZcZXabbZaY
s:cuori	abbbbaYbbbvcb
s:cupbo	suXZZZVZWsYYW
s:curat	nviYYYmtXVYYW
s:curie	ZtYbZbvbaabbb
s:curio	UgyYYXsbkrXZV
s:curit	Z0ZbbbZaZZaaZ
s:curre	ldvZdYqkbWYca
s:curri	SqqZYqbdyXYYW
s:curta	VWVzYVTUWWXZW
s:curti	WaaaaXuZaYwYW
s:cusci	VYaZxYXZaaYaY
s:cushi	TUYXXUUzXSWWT
s:custa	zYTZXWTXRTYXU
s:custo	daYqsYmaYZncf
s:cutti	pXYYYyWVWWYaX
s:cyber	ZZYaaZXZZXxYU
s:cycli	UYWWzXRYVYXZU
s:cypre	yZZYZbVaaZXbb
s:daard	avZcbcZbabbca
s:daarv	TzVXWXVYWVXXU
s:dachr	VWWYYYzVVXYZS
s:dagpr	0XVbcbacaabab
s:dagvo	RUVWVzVUWUWWS
s:dalgl	WZVZZYWaXzZZX
s:damag	WWXYaXQXYWXYz
s:damig	ucbcacZcabbcb
s:damlo	UUWWVUTzXTUWT
s:dance	WZXaxaZXZWaab
s:danci	1WWXYWWXZXWZW
s:danfi	zYZYZUXZWXZZX
s:danie	taYdddceceddd
s:dankb	YSWZXYVXyVYYW
s:danke	WXXyYTTVYWWWV
s:danve	bdtddebdbWdec
s:daque	bdcddbubcbcdc
s:dares	WXWYYxXWWVYYW
s:darke	XXZyaYVYbWUYW
s:darne	ZZZabaWYZyYZU
s:darub	WWVYXXVvXwXWV
s:dashb	zWVYYmjXojXYb
s:datab	0cbiWWbeiWbZc
s:datac	YYYbZbYZxWYbY
s:datas	WZrZaZqZXvZXV
s:datat	TyVYWYVYWVXYV
s:daten	trXZajXqjnZYY
s:dauer	ZzacbbYbaaabZ
s:daugh	ZhaXjpTXb0cYZ
s:davan	UUxWWRTRVvUTt
s:daven	wvYYZWWXYXXUV
s:davve	VWuWXXTWTwXXT
s:daywo	acYccbbcZvccb
s:dazwi	XxYZYYXZaYZZY
s:deadl	roXuYpYckWXYb
s:deale	WaXxabVaYaYaX
s:deare	VYXZYVUwWPvZu
s:deber	YXYaaaxZXYZZX
s:debit	UYWVYVwWYXVXu
s:deblo	ZaYabaYaba0XX
s:debor	XaYsaZvYZZYaa
s:debre	WaZaaxZWZXccb
s:debri	VaaZbxXXcaaba
s:debug	yabacZZbcbbba
s:debut	TWWXXWTyXVVVT
s:decem	sdcXXnWtYXXXv
s:decen	vPVWyWUVWWWXU
s:decid	UmpnYXrWxVWWm
s:decis	UoW2dYsXXXWZX
s:deckh	wabXbZZbbbYcb
s:decla	SWVvWVuVWUrVd
s:decli	bXauZoUaXWW0U
s:decor	WyWYXYWWZXWYT
s:decou	sWXYZZwYYaXZX
s:dedic	SbVmXV4qoUWWT
s:deeln	TUUVWTR0VSUUQ
s:deepe	XYWYZZYYZyYZW
s:defau	RZXYYzWZZXWbX
s:defec	UWW0VUSVXWSZV
s:defen	ZYuaabXaauYZX
s:defin	To3nXXYXWWXYV
s:degre	abacccYbavbcY
s:degus	vcababYbacbcb
s:dehra	aybbbVZWYaZZV
s:dehyd	YXZZaZxZaZYZV
s:deixa	TUTVVWVWzVWVS
s:dejar	UW0XWWRWWUWWT
s:dejeu	TVtuWTVoXuWXU
s:delac	YbZbbbZacbZwW
s:delay	YYXUaYWWZYXXy
s:deleg	WVUXXWTzXUXVT
s:delet	XnYZaaWoZWxqU
s:delib	WxZbaaZbXZZaY
s:delic	cYbctbbcbbcdc
s:delig	WrYYbZrrYthYW
s:delis	xXZYYaYZYZaba
s:deliv	sXWXZnfbYWspr
s:deman	kYWcqYXYYXb1W
s:demar	wYZaaaXaZasZp
s:demen	tdYaccadbddee
s:demit	ZYXaZaXXxUZXS
s:demog	TXXXXXUzWVVRU
s:demoi	YZaawbYZaaabY
s:demon	WYXWmVxuYZZYW
s:denma	TyVYTYuYWWYZW
s:dense	ZbYcbdycbYbcb
s:denta	XbawbZXabaaaa
s:denti	nXVlZXsWqnYYt
s:depar	cqkZZqaYpZcXp
s:depen	kuwYYsTXXWXpW
s:deplo	ZbZXbsaZWuabZ
s:depos	ZZYkcXWZiX4Zb
s:depou	xYZVZWXYZYYZW
s:depre	VZTXXYTXUSWZz
s:derma	TVVxXUTVWUUUv
s:derni	TVSXXrqswrWVT
s:derri	ZaavZZWYbYYaX
s:derru	WZWbYbYZaXwYY
s:derti	bvbdccabbbcba
s:desab	STTzUUTVWVSxT
s:desac	YZXZaYWXZWq2V
s:desar	cmZZaYwZpYYoW
s:desca	VXYXZWVWYX0XV
s:desco	UWUXXWrwWvWXT
s:descr	pfqpYXZYWViYw
s:descu	ZaZa0bZbaZaaY
s:desen	XsYZZYwZkZZjX
s:deser	UicXomqeWzWWU
s:desfa	xYZZaXZZXaZaY
s:desig	orbajabanZblc
s:desir	wrYaaZWZZZaaX
s:desis	WyWYYXWXYXXXU
s:deskt	VXaXaZWXbZzaZ
s:desku	SWW2WVUWYXXYV
s:deslo	xZXYZaVZYbaaZ
s:desmo	XZubrbZbbaaca
s:desno	ZbbbabvaaaacY
s:despa	zZYZZYYYZYZaX
s:despe	uvVWXWUYuWZaW
s:despi	YYXZZaXYxVZXT
s:despu	VuUXXWUVWxWWT
s:desse	vZXYYYWuZYYaV
s:dessi	yZYZYXXZZYXZV
s:desti	mWVYuXrXXWYZs
s:destr	WZVZYYWyXUXZU
s:detac	XYwbcbYbZaaZZ
s:detai	bmvYYZZZhcmrX
s:detal	WxXZaaZbZaYaa
s:detec	cXWXYYfvXVyXT
s:deten	UZZaYxXVZZYZW
s:deter	qutYXaXYaZXYW
s:deuts	UXVXYWzVXVVVS
s:deuxi	wVVTXWUVXxWUU
s:devel	eoXbolnblaiaZ
s:deven	VVWZWWvvWWrXU
s:devic	UVTXXXyXtUWXT
s:devoi	YWzYZYWUUWWXV
s:devol	WYYYYYtYYYzXU
s:devso	ZbabZYXwcaabW
s:devue	VWWYWYUYWW1YU
s:dezel	XWXWWXyYZXXZW
s:diabe	YbZbwaXZZabcZ
s:diagn	UYWVqXzVXVVXu
s:diagr	yaXaZXWYZUXYY
s:diale	TYVYXxWWVuWXU
s:dialo	YbYbtcrcbabcb
s:dialy	UYX0ZWWaaZYba
s:diamo	WTVYXYOYYY3YV
s:diari	xaXbabXbYXbbZ
s:dicht	WYXYYXUyYVWXT
s:dicta	STVzVUUWTVWVU
s:dicte	SZVaZZzZWXZaX
s:didsb	UZbZbxYaYZbba
s:dieba	zXWXYYTYZZZZU
s:diens	V0WYZrVYjXYYt
s:diere	xaaYlWXYaYZaW
s:dieti	0XZZZYVYZZZaW
s:diffe	YaobYZinYlxZX
s:diffi	TXWWZXvuYXsYV
s:difun	aaabbcZbabvcb
s:digan	WYXYYZWXYXyXU
s:digit	nsaamlomZYZaY
s:dijer	TUTWWWUUzTVVT
s:dijis	VXzXWWUWVQVWU
s:dijkg	YYabwYZbbbaba
s:dilig	UYX5YYVYZUYZW
s:dilno	caaedecdsbddd
s:diman	QWWVWUQ0XUTRO
s:dimin	bbZccdZcVwcaa
s:dimos	WXWZYZ2WWWXTV
s:dinhe	RWUWuVyVUUtUT
s:dinne	SYWYYWWWX0XXT
s:dinsd	sXZYapVrZYYXs
s:dioce	yaaZaZZbbbabZ
s:dipar	YxZZWaXXaZYZX
s:dipen	UzVXsYqVXWWXS
s:dipin	WXXZYYyYXWXaX
s:diplo	SUnWWVWuwUzWU
s:direc	nubZhZlZkYnZa
s:direk	YuZabbZbbarbZ
s:diret	h1YZZXenZZZZY
s:direz	xbbbcbacccYca
s:dirgl	ZaWZaTXYWyaZX
s:dirig	WwYZYWXZvYaaY
s:disag	UVUXWWTnV1WWq
s:disap	XaYaZaVYxYZba
s:disas	yXYXaYWZababa
s:disat	UXWYXXWWXVyWR
s:disbu	XYYWXYWWZY1YV
s:disci	WYYYZ0XZYYYZX
s:discl	paXpaaqaYqaaY
s:disco	avXaXYqmYWsYl
s:discr	Un4XXYRXWRtXS
s:discu	vXpmbYYXfdYYs
s:disea	SWYzRYWZXaXYW
s:diseg	vbacacZcaabcb
s:disen	rqYZZZYauYZjY
s:disgu	VZZXyaWXZYYaX
s:diskr	qbbcccaccbscb
s:dismi	abZaccZabaavZ
s:dispa	sZVXqoTlqUXuR
s:dispe	USWXzZXZYYWZW
s:dispi	VyYaaZYaWYZZX
s:displ	UYZYavWTZXXZw
s:dispo	uXYYYjpXoWXXx
s:dispu	RUpxWXTVWxWWU
s:disre	WaaZaYVVbZYVy
s:disru	abZducacbbcdc
s:disse	eVSwXRtVUuWXT
s:dista	tZZaopmZZddaZ
s:disti	YZZZpZtYWwYaY
s:distr	ZbWbtZriYkdZp
s:distu	TVRXUXSW0SWUT
s:ditch	XqYbabvbaaYcc
s:diven	XYZZZYzUZZwZX
s:diver	XYxbqZnZXYaaZ
s:divid	tZZZZZXbZaubZ
s:divis	tZabccacrZcbb
s:divor	VVUZYxXYVWtaY
s:divul	WXYYZyXYaYTZW
s:dizai	WYaYayXWaZXYX
s:dizen	TwSXWWSUUyVTS
s:docen	XYcab0Zaababa
s:docht	TWVWW2TUTTVWT
s:docke	bcaYccwaZabaZ
s:docte	UWWyYUVWXWWXT
s:docto	RsermpuUrSWXT
s:docum	pVVuXWWWpYmvo
s:dokte	VVUWXXUSXTWyR
s:dolar	tYXXnXoXYXyYW
s:dolla	iWWxZopUXUuYo
s:domai	vcbbabYbacbcb
s:doman	TkUWWXUW6VXWT
s:domat	VXVXXWUVWTWSy
s:domen	STTVSUR1VRQRm
s:domic	UXWXYVVWXWvWv
s:domin	WmUXWtTqVTrWv
s:donat	XYYxaWjrYXpZW
s:donca	ZvaccbYcbbcdb
s:donde	mYXZaZWqXWXXz
s:doner	UTWVVUTzXSTWT
s:donne	YniqZYWnaWZXw
s:doorg	1YYZaZWYZYZXW
s:doors	baacccbcvcccb
s:doppe	xZaZZZYZaYYWX
s:dorma	ZZsbabZbbbtba
s:dossi	pZYaaYvaoXpZZ
s:dotat	UUWWXUTzXUWVQ
s:dotie	ZzacbbZbaaabZ
s:dotto	tYZZtXXZraZZX
s:doubl	UXlXVkrVWU5XU
s:dougl	YZZaYYXYXYxaZ
s:douto	vsYZaaXaaaYZZ
s:dovre	VXVWYyVXXXYYV
s:downl	VXVXnXZudWwvU
s:downt	VzTabaWbXWZbX
s:dozen	ZZZUaxYYZZaaa
s:draga	WZZabyXTZVZbZ
s:drain	WXWaZaxZtXabY
s:dranl	WYYaaaWYZYYZw
s:drauf	abbdvcaddcccb
s:drawi	rXWYllyiVnXXW
s:dread	wWWVUuRwTVXZV
s:dream	yZZYaWYWaZabU
s:dredg	VWQQXXS0TSYYU
s:dreht	yZZZaXXYaZYZW
s:dreis	XwYaaaZaYaaaZ
s:dresd	YZcRZUaycbbbb
s:driee	avZcbcacabbca
s:drieh	waZcababaaabZ
s:dring	ababcbZcZavaX
s:dritt	WVvYsYWYtTYYW
s:drive	VlcrueVZrTVWp
s:drivi	mrVdYXVWnqsYm
s:drohn	UWWXWWWVyWXYV
s:dropb	ZbdYbZZZdcvbb
s:dropp	pWTrVSmrVUzYS
s:drown	SZXXaZ6ZZYZaZ
s:druck	WXWXYXzUYUXWS
s:drukk	VYYZYZyZZZZYV
s:drumm	uUUVRUTWzSWXR
s:drydo	rXWqXxVVXWWVS
s:dryne	VZWYaazZXRXZW
s:duckl	ZaXabaYXaWaax
s:duerm	ZaaXaaXaaZwZY
s:dufre	RYZyZWXZZaZaY
s:duide	vbccdcccZccda
s:duize	xaXaYZYZYXYaY
s:dumpl	YwWaZaWZXuXaY
s:dunmo	TRVXWXUTSUWzS
s:dunni	YwabbaZcaaccb
s:dupli	WXWYWXUQXWroy
s:duran	jqYYYoWXuYoZX
s:durat	ydYabbYjbbabe
s:durch	lZZZZuWWZYYYv
s:duzen	bdcddbubcbcdc
s:dweil	UZZZZYxYaYYZW
s:dwell	xZbbaaWaZaYZY
s:dynam	wWzXWYRWXWUXV
s:dysle	zYYZZPXYZYZaW
s:earli	kjyZaYUoYVrXV
s:earni	ZaccbaTadcwbb
s:easte	pZZYbuZYaccbb
s:echaf	WYYZZZXWYXYTx
s:echan	Zmsmbbnbaeaaa
s:echar	WTVYWXTXyVYYW
s:echea	UWVXXWTWWVVV1
s:ecolo	VWxZZWuZYXYYY
s:econo	WsWWYtXuZWrYb
s:editi	TqXYXquauWWYX
s:edito	kYmaZWwhsbYaX
s:editr	WXZYZyXYaYTaX
s:edizi	VYWXYxVXXXZZW
s:educa	WzXpZXmhXYnZY
s:efect	XXyZaZXZYXYUV
s:efeti	Z2ZbbaZZZaaZY
s:effec	UmYuZYuZXZZYW
s:effic	aYXcbbwacbbbb
s:egali	YXZbwaZaaaZbZ
s:egreg	btbbbcobcbcdc
s:ehema	WYZZZZXYaZxXX
s:ehren	bbcbbuaZbcbbZ
s:ehrli	TVVyVURVVUvXU
s:eigen	TquYvXmYXXZaX
s:eight	Zvacbbacbaadb
s:eilan	avZcbcZcabbca
s:einde	VXUXWwVvUTVWS
s:eindh	suYaZaYaabYbY
s:eindr	xZZZZZVaaaaaX
s:einei	abcdvcaddcccb
s:einfa	UV0bbbZbaabaa
s:einfu	YYbaaxYUbaabZ
s:einge	qvaaaZXYZZvXV
s:einhe	VYZxYSYXZZZaY
s:einho	UZaxZXZZaaaaY
s:einka	YZYYZa3YYYZXV
s:einla	YZYZaYVoZWY4T
s:einre	tbcdddcdcdbcc
s:einri	WYWXYYVVXRVTy
s:einsa	wbbcdabcccbcb
s:einsp	QWVVW4SVWWVWU
s:einst	VVWm2YVqrWYWW
s:eintr	YrXZaYX2XWYYW
s:einza	VXZYYXWYXX1TV
s:einze	UVWyYWWWYYXZX
s:einzi	XYYYsYWYZyZXV
s:eisca	yXZaYXXZZYYZW
s:eisen	WVZXZyYYZaaXY
s:ejecu	XXYZaXWYaZzYY
s:ejerc	SWYWXzTWZXRYW
s:ekspe	YZbabbwbabadd
s:ekstr	YaZabbXabxbbY
s:elder	SVUWzVRuVUYYU
s:elean	ZYXawZacZabcc
s:elect	ZXXosXVXtnqYd
s:elega	UWwYWXUXVvVXV
s:elekt	UvZZaZuZYaZaY
s:eleph	VxZabYXaZZabZ
s:eletr	SUTVVWSUxTUUw
s:elett	SUVVvyUWXWUVT
s:eleva	R1TwUWRWVUTYU
s:eligi	avVccdZdcdbde
s:elimi	WXVYYYUWpRW2P
s:ellip	YXWbbaZYWXXyV
s:elsew	RXTXXvyWXRVXt
s:elspe	baacbcabYwbcY
s:elter	XwYaZYXYYXZYv
s:email	tZbbccZcbbrcY
s:embar	SWWVWvSUXSWUy
s:embas	VXWYZZTYYX5XU
s:embau	ZxZbbaXapaoaY
s:embed	rsraaaXadWamZ
s:embra	abZaabwbZYabZ
s:emerg	XZZYZZYYaYyZR
s:emine	XZbabWyUbZXaX
s:emoci	YZWbYZxaYXYaY
s:empez	bXXYXXTvXttZV
s:empfa	VXWXVXUWXVyUT
s:empfe	ZXYcbbZb0Ybaa
s:empfi	XYWYZxWXYUYXW
s:empie	VVVXWVwxWVWUT
s:emple	YYZoqaXZaZZyX
s:emplo	XzhniZbcjYaZX
s:empre	WWsooXkatYtWV
s:enabl	aaZaccwbbabba
s:encai	XwXZZYXXaYwWT
s:encaj	atmddcbbcccbc
s:encam	wVYZZYYYvYaXW
s:encan	UqVWusTTWyjWT
s:encar	xnZZatXZYZWYW
s:encer	TVSUWWTTVxUQx
s:enclo	VXXYZXVWYlsV4
s:encom	QUSUcSSUwS0Qq
s:encon	YWrXXqTpWsVWo
s:encou	rrXabaYZVtaaa
s:encue	YaataUYubaZaZ
s:encum	XYYZXZXWZYyYW
s:endin	ZcYcbdYccvcca
s:endli	twXYZXWYZYYXV
s:endor	XXXZoZXYZVZ3U
s:endpo	VaZUZayaabXcb
s:energ	sZphaobnZYkaX
s:enfan	VXUXXUTstUdTy
s:enfer	SlUsWUnwuTnVR
s:engag	zYrYabYaaacbZ
s:engel	ZcawbZVbbcacb
s:engen	asYbdjeZrZZrY
s:engin	nrbbjakdjZciZ
s:engli	spWXYepcoXmnW
s:enhor	VVwXXWTWVuwOR
s:enjoy	XutZZYoTYrYZW
s:ennuy	ZZ1babYbZXaZZ
s:enorm	bZaabsYaaxaYY
s:enote	yYYYZWVZaZUaY
s:enqua	yXZZaXYZXZZZX
s:enqui	cWXYYVvXrXmqn
s:enreg	VVVYXWUwXVX1S
s:enrol	qSXXZnqRYYWXx
s:ensei	VYYZZYXVYXYTy
s:ensem	XZbavaZbbaZca
s:ensen	WUWXVyWUXWWXT
s:ensin	WZUZYYUYWyXXU
s:ensui	UXXXYXuVYWWWw
s:enten	qVqboXUXxVWXU
s:enter	rnlXnYnsYbaZX
s:entfe	YWWYZZyWXXWYX
s:enthu	abZccdaduadbc
s:entir	W0VZZaVaZaaba
s:entit	VZ0XYbYaZYabZ
s:entra	TWVWaVT5rjoUT
s:entre	XpXuadYlpapXY
s:entri	WYYabZUwZYXtV
s:entru	wcbccZaZcbWca
s:entsc	QXWWWzSWVWVWU
s:entus	XabaaZWZbbxca
s:entwi	abYskYoYqYoYX
s:envel	nXVWVXTVXVvX1
s:envia	lWUXXWTVWSxMz
s:envir	rWszXWRWiaWXV
s:envoy	jWpYvYTZZYwXX
s:enzym	ZWZaxVYYbbaaY
s:epide	ZyXaWbYZabZbW
s:episo	YYXYcup1YWYYW
s:equal	XZYazaVaZXWbZ
s:equip	ZYYnrnuYZZmaY
s:equiv	VXUYZZVZzUZXX
s:erasm	ZbZbZcYbXxbaX
s:erava	VYVYYYVWXyWWU
s:eredi	ZbabbaaZbZvXX
s:erfah	taaacaZabbuba
s:erfas	xZaZaXWYbYYZW
s:erfen	abZbaaYaaYwYX
s:erfol	WYaYaXXZXXzTV
s:erfpa	avZcbcZcabbca
s:ergeb	YYtaaaYZZYazW
s:ergon	YWYZaUVzWWYYS
s:erhal	TmUWXWUrXVywS
s:erhoh	QWTUXTSVWTVzQ
s:eriks	XZbWaXxXcbZba
s:erinn	sXVZaarZrsXXY
s:erlau	ttabcWababbba
s:erled	YZZbbZZbbawYa
s:eroff	ZZZbbaZbbawYa
s:errad	vabcbbZbbbbbb
s:errei	WWyZZYWYWWYZV
s:ersat	XZZaaZZYZYZXx
s:ersch	TVTWWTR0WRVuR
s:erstg	bdcdccsbdddcb
s:erstm	XXYYxXUYYYXYW
s:ervar	wWbbbaYabbbbY
s:erwah	aaZbbbZaaXazW
s:erzah	XwUZZYtYWtZYW
s:erzse	WaZaayZVZXcca
s:esami	WZYxZYYaZYZZY
s:esbor	ZcbZbcucabccb
s:escal	YYXuZZWZQxZZY
s:escap	WZZZwaXbaaZca
s:escen	VYWXYYzWYYXYV
s:escol	SZZZaZpXoYpYw
s:escre	TWyVmyTVXVVXU
s:escri	XitqYoXWjctYV
s:escuc	UWwXnWvWVUWXU
s:escue	UTTWxuQVuUUVS
s:eserc	TXYTXzSVYYVYV
s:esgot	bdcddbubcbcdc
s:esist	XbZcabZbZawba
s:espac	ZvbabZaabbZbY
s:espan	QWWWYWzWXXXXV
s:espec	hYXuZqVmZdZZp
s:esper	VWWwXXqXrVroV
s:esplo	VZWZxYUVXWXYU
s:espre	tYYVZXvZZYZZX
s:esque	vXvXZZXaYYaZY
s:essen	WxYXaYXYaYrZW
s:estab	mxWYZZvZXWnWX
s:estad	WqaYayXYYYYZX
s:estag	YXZbaZUZ0ZZYX
s:estam	dmypvYVXYWYXV
s:estan	XVWXYXyXXXXUW
s:estar	qXyYYXTXXWYXU
s:estat	UxgXuvUXXVXXV
s:estee	ZYYYprqnmXpZX
s:ester	1ZZabaYaaaaaX
s:estim	ubqjaYcYXVmYq
s:estin	WYYZZYXYZXxXU
s:estre	RUUVVVSzUTUxP
s:estri	UYYXZXXXZXXWy
s:estro	WYUYYYUXXUVVy
s:estru	XxXZaaZbZaYaa
s:estud	WXqqYUWtxUVVT
s:etern	YZYYZZVyZYZbY
s:ethio	UVYYzUUUaaWaY
s:etich	vbbcacZcabbcb
s:etike	zXWXYXWXXVWYU
s:etiqu	taXbaaYbvUaba
s:etudi	VZYYqVVxsYYZV
s:euroc	wZYaZaYcababb
s:europ	sXVXqXcUYVwYW
s:euseb	YZYbZbZawZaaZ
s:evalu	3WXsYXaXbYZYX
s:eveni	aaXmlvZtfWZYa
s:event	tbacccacZrbba
s:everg	aYYaaaYZZWYxU
s:every	XbqYpkVqnnlXZ
s:evide	TVSWXXTSWwWWx
s:evita	uZZVZYXZaYwXW
s:evolu	VXzYWXQXUUYXU
s:evolv	ZYbWbaxaabZab
s:exact	plYpYYlYvlYWW
s:exami	YWXtfzZXmbXfW
s:examp	XZWYaYxYVuSZX
s:excee	xaWYdcacZbabc
s:excel	YqqYZmZYXulYW
s:excep	WXqZZZVWYWvZt
s:excha	bnsabYZnaftZW
s:excit	ZZzYbbmbcYZba
s:exclu	YoWXXWzqWVuWT
s:excur	YbabbYavbYaaX
s:execu	eibYZoxnXWlcW
s:exemp	XaaabrqZbZaas
s:exerc	toXXYUYnrWXZt
s:exhau	acZcddZdubbdc
s:exhib	tVuXXXivWUXYT
s:expan	WW2ZYZkXWloYV
s:expec	nlqZasdkbZaaY
s:exped	tWUXXXTWXTWQy
s:expen	kZVXYpZoWTWS2
s:exper	dcatbdcaqYjZc
s:expir	TWUXXYnVlUvrx
s:expla	oYesWxeZWqXYV
s:expli	UXWrZyuXYXYYW
s:explo	aYxnjemZlYZaY
s:expor	WrYYuZpZZpYaX
s:expos	coWZaXXXZXXXx
s:expre	nqWZaZXZazZaW
s:exten	mYXZZbeYYXaY2
s:exter	0XZZasZaaaZbZ
s:extra	XZZaaaWZZYtXt
s:extre	XZzZZYUWWTZZZ
s:extru	VbYwcaYbaVbbZ
s:fabbr	VVUXXWVWyTWWT
s:fabri	lWqxVWoWVrVXT
s:facci	UWUWWXwWXVwWT
s:faceb	UXZYYWUxYWuXW
s:facen	VYzSYVTWZYYZW
s:facha	sYZZatoXaZZZp
s:fachb	ZyWZaaXVXYZaX
s:fachf	VWYYZWWxXXWXV
s:fachi	QWVWW0SWVWVWU
s:fachk	UUQWXX3XVTXUT
s:fachl	XYzZYYUXXTXYW
s:fachp	vZbZbXZbccbca
s:facil	XmVZmZuZZXZZu
s:facto	scoZkYqYqYXZX
s:factu	wYXZnYncZXXXw
s:facul	UaWYZqW1YcYYX
s:fahrs	XZZaaZZYYXZXx
s:faili	XYYYZS0WXSUWY
s:failu	XXWbaxVSZVwVT
s:fairl	xaYabYYbbZacZ
s:faith	XWnZaapZlZpat
s:falaf	YYYbZcYZxWYbY
s:falam	YZXabaxZZYZZX
s:falan	ZaZaaaZZbwaVW
s:falec	bbacbcaauabbb
s:falta	TUSWWWTUzSVVT
s:famig	VXUXXyVTXVXXV
s:famil	VtpdliiXgnaYb
s:fanci	zYWaaaWbaTabY
s:fanta	SVSRWWTTXWTW0
s:farbm	UYYYZXXYZXYXx
s:fareb	pjuZkZnYXkZZW
s:farew	XWVZZYXTWlYVy
s:farma	miSnXXWXXVWzq
s:farme	ZaUsrrmoWeXYV
s:farmh	wYWZYZtZXXZbX
s:farml	WybbZXWYZZbbZ
s:faroe	WXTYZYVXXyXWT
s:farra	vccbcbbbcbacY
s:farru	vbZbbbacccYdc
s:fashi	VXWZvZRYWVxZX
s:faste	YbYabbxZZYacY
s:fattu	npXpZYrYZXYYs
s:fatur	TXYYZY2oZYWXW
s:faudr	2XXWXVVXWXXZV
s:faute	YaUbbaZaZxbbW
s:favou	tXkYaZVZYvYYW
s:faxge	cubccdcdbccdb
s:fazem	UYYYaX0YZYWYW
s:fazen	TVTWWWSUzTVVS
s:feari	VUXWWYXaXYzZW
s:featu	tWXXXVtyWTQtU
s:febru	vXXXZqZkqcYYl
s:fecha	vWWXYVUUXUVWy
s:feder	wqZqZWeYZYgZX
s:feedb	XWUmsbVUbmXzX
s:feeli	UWsYVYvXVtXYV
s:feest	YZXYZYXXZxYVU
s:felic	aZVbbbZZZ0YOV
s:felix	yZYYZXWZZabca
s:feliz	vabcbbZbbbbbb
s:fello	UWVWXUV3WjYWU
s:fenet	WZYZYayXYYYYU
s:fenne	ZbXbbcZbTxbbc
s:fenst	TwWXZWWXYXXXv
s:ferma	WXWYXXWWYSWVy
s:ferme	WZraaVYyYTYZW
s:ferna	UaXxbbYbbZbdc
s:fernd	WXbYZxWYXZZaa
s:ferng	YVuZaaWZZXYvY
s:fernh	XxVbbbXabbbcb
s:fernk	bbacccbcwYccc
s:ferra	sWWvYVtYXXYXT
s:ferre	uZXZaatZZZWbZ
s:ferri	YYabxbYaaYZaZ
s:ferro	wbbcdcZccdcZc
s:ferti	UXWVX1UWYXWXW
s:ferve	WWWXYYTVXyWWT
s:festa	WzsZaaYaaZaba
s:festg	tbcdddcdcdbcc
s:festi	4WvXXUVSXWXXU
s:festl	Wbbvdbacbcbcb
s:festp	sWWXWXxYYXVZV
s:fetch	UYWYXXwVvVXYS
s:feuil	UYWVWzVSYXTYT
s:fevri	yYZaZZXZZbWaX
s:ficam	bdcddaubcbcdc
s:ficar	YyXZZZVYZXXYW
s:ficas	XyWZZYXXYXXXV
s:fiche	VWXXZWUXYXyXV
s:fidel	VXWXZWWXYWTUy
s:fiduc	VYZZZZXZaZzZX
s:field	abbvcZYZbcacZ
s:fierc	WZYbZbabYxbda
s:fifte	jYmXcuuWVpXZW
s:figur	TjYWsXpUSPVW2
s:filia	WWWYYYVWWVXUy
s:filip	ZaWaaZWYZxaZX
s:fille	WbcbbbYacbvca
s:filli	pYuZaZWZYapbp
s:filmi	oYZXX1UVaZYZX
s:filom	VXVXYXVVYyXXV
s:filte	wcabacWcabbbc
s:filtr	VYXYZXVXYWVXx
s:final	btYZYYYuqqXYW
s:finan	oqnYkcoZZajaa
s:findi	pWnYXYoVvoZaY
s:fines	cubbbcbbcbcdd
s:finge	WWTZXXSVWuXXw
s:finis	mYdkoVUd0TXpZ
s:finke	tbcdddcdcdbcc
s:finla	XvsbbbYZZYXbZ
s:finni	WxZcbbabaaXcZ
s:finte	oXsuhYYbmZZZX
s:firef	YaZabbYabZTxW
s:fires	YabZZVZxcZbca
s:firew	TXXSXTQUYXxWw
s:firma	vvWYZYWWZYXZY
s:firme	UTWXYYVWYXWX1
s:firmw	0XZYZUYZWYZZX
s:fisca	zYYZZTWVZXXYX
s:fishe	rXXVurSuYVWZV
s:fishi	urWylWTXXWXYW
s:fisio	yZVZYZVYXXYZX
s:fissa	YXYaaayaXVZaY
s:fitti	SWQVXWRV0RUUP
s:fitzw	WYWZxZXaaVXbY
s:fixsa	XxXXaaZbabbaa
s:fixtu	wabbbaabbacca
s:fizer	YYWZbZxYZYZZX
s:fjord	YvXbcdadbdccc
s:flagg	xTVVXZVXZZwZW
s:flash	WYaZaXyYabacb
s:flatb	yYXZZXXZXXYbY
s:flatm	WYyZtXVZXWYZV
s:flatt	YXxcVbYcZabdb
s:flavo	zZYaYaWZYXXXY
s:flede	VWWWXUVzVUWWQ
s:flens	VXWYYYyXWWYYU
s:fletc	UaaabbZbbYacx
s:flexi	ytWkYoUXXXiXW
s:flick	abZaacYZbaYZw
s:fligh	zrVYXtRWWUVXt
s:flipp	sbdccdYeddded
s:float	baxaabVZZYXZX
s:flohm	UUTVVVSzWQURO
s:flood	UbacbcacwZccb
s:flori	SXTXWWtTTuxYT
s:fluss	WYWYZXyXXWXYV
s:flutt	Wbbbbcvccccdc
s:flyov	bcZddeadtbcdc
s:folde	bcbcYcvbbbZdc
s:foldi	WUuZrZWXYVXYw
s:folga	SWYVYyWWXWXXV
s:folge	wZZZbaYabaYaZ
s:follo	lbZdaikdaklra
s:fonct	XxWaabYbZaZaa
s:fonda	rZbapZZabbsaY
s:fonta	VWWXXqWWXUXVx
s:fooli	VYVYYYRZV0PWS
s:foota	zYWZaXTZYVYZY
s:footb	imSWtVQSWxWWw
s:footn	aaYSacZaaxbbZ
s:footp	uZWWZZvXaYabW
s:foots	ybYaZbYZaYYcV
s:forbi	XvbbYcacaabcb
s:force	UVzYYWWVXWVZU
s:forde	VVWWtyVVVVWWU
s:forec	xaWoobTXaWXYv
s:forei	WYaZZaXZZXxZZ
s:forem	U4TYVWRXVpWYU
s:foren	QVXwWsSWXWwXS
s:fores	ZaYbYaXaxUacY
s:forev	WZSYXYVXxqqZU
s:forfa	qWWyXUsWWWWXV
s:forge	wbXabaZbbZbcb
s:forgi	TxSYoYrYsXYaY
s:forgo	XpVZaauZYsZaX
s:forkl	nWUvXWtUvTVXU
s:forma	WbhYkwxlYYXYW
s:formu	zXWtYXTYYXXWr
s:forne	WWYYZYXXZXXXx
s:forni	UWWXVWtVVUVTz
s:forsy	ybZVaWXbZZabY
s:fortb	ZZZUaxYYYZaaa
s:forti	xZZaaZWZaZabX
s:fortn	pXbYqmYtYXYYo
s:fortr	cZZddecdtbdcd
s:fortu	wWYZYYVZYZtaX
s:forwa	eamYZYWdnptZp
s:fotog	vXVXXWrWwSWXT
s:fotov	UWaZayWYZZWZV
s:found	fXYe0jikYXdZX
s:fount	wWcZbaabcaZcb
s:fourn	TUTsWVSSVSvSy
s:fourt	SZrXYydXWWXrS
s:foutl	SZVaZZzZWXZaX
s:fract	yiVYXXqtYYZaX
s:frage	YXX4aXWUZYYXX
s:frame	yVWXZYxWZWXZo
s:franc	dYlaZY1ZlZXaY
s:frank	UsTwWWwWWWWZT
s:franq	UWxXvYVXWVXWW
s:frapp	WTybabXaVYZaZ
s:fredr	VYYZaZWUYWXXz
s:freed	coVWvpTUXWuYW
s:freel	rYjZaapepdbba
s:freez	dVTVtuZrWTWYq
s:freia	aabbubZccbacc
s:freib	oZZabawbpaZaZ
s:freig	YqZdZZvdsZZaX
s:freih	ZaZaaaXaaZwbZ
s:freit	sXXXZyVsYWYZS
s:frequ	abpbcdYcbbbsc
s:fresh	aYZbaaXZzZaaY
s:freun	VYWXYXVYYX1YW
s:frida	SxVVYxRuWcVXU
s:frien	UcuXqXtYYqoYV
s:fries	zXYZVYVYaTYaV
s:frigh	XXSZZZwWyRXYU
s:frigo	WaXxbZWaacYZa
s:frisi	TXRZYYTWX0YZV
s:front	U3XYYXXYYXuXV
s:fruhb	UVWXXUT1VUVVR
s:fruhe	wcacddZcbcbca
s:fruhj	pqcccccdccbdc
s:fruit	YcbYacYdbbwbc
s:fuhrp	XYyZZYWZXWZZW
s:fuhru	YYYaaZX2YXZYW
s:fulfi	SzaaZYYZaaYZZ
s:fullt	SW1ZabYaZYZbZ
s:funci	XyaaaZXZaZsaZ
s:funct	bpyZZZXXnUYYn
s:funda	XYZxZYXYUWYYV
s:funde	TXXXYXVVXVXVy
s:fundi	UkUX1YuWVWXZV
s:fundr	jqqZZZxXYWYZY
s:funer	vXVYjrVXXtXaT
s:funfs	ZbZaaaXaaZvbZ
s:funne	YZXbXZyWYYUZX
s:funzi	UuvYrXWWYWXYV
s:furch	aZYbWaYa1YaaY
s:furgo	UVUXxVwWWVVXT
s:furni	rWwZrYUZYZpYX
s:furth	jatYZZXpZXZYu
s:gabri	XWYataWaatqbY
s:galla	caZdddadtbddd
s:galle	WZaYyYUYaZVaa
s:gallo	ZaYbYaXbxUacY
s:galpo	yYWXYXVYWWYYW
s:ganas	UWVUWWTVWVzTR
s:ganha	ZabavYabbbacb
s:garag	WYXZZYXVYXtZv
s:garan	WbYZbYsXYX2XW
s:garde	uWTWuuRUWUVYs
s:gardi	VWTYVXSVUTVVz
s:garib	VXVYYYVWXyWWU
s:gasol	ZZYbZbZawZbaZ
s:gastd	VZaYazXZaZZaY
s:gastv	WWYVZyVTZWXYV
s:gatea	WXXXYWWXXWXXx
s:gatek	UXSWVXyTVSwWT
s:gathe	YaYcaZWxaZYYY
s:gazet	XZZZaZWYaZXOz
s:gazia	ZacbccwbcZZcZ
s:geacc	bbacccZbbZbyX
s:geach	yaaabbZbbamba
s:geand	WYxXYXVYWVQwU
s:gearb	XZYoYanaxmaaY
s:geblo	bcccdbbccbvWW
s:gebou	UUVYzVTWWTWXV
s:gebra	XaawbaVabbYaZ
s:gebro	xZaZaYYZaZYaW
s:gebru	UWTqWVRVrU2Vl
s:gebuc	xZZZaYYZbZYaW
s:gebun	WSvZWYTXxUWXU
s:gebur	WYWYZYWWXyXUS
s:gecon	XXUZYZVYVyXYU
s:gedac	ZxXbWaYZYZZaY
s:gedra	XxYaYZYabaXaZ
s:gedre	YXZawZZaXZaaZ
s:geehr	lpancbbblaebl
s:gefal	XaxXbbkbZomYY
s:gefel	WyRXYYUXXwWPU
s:gefin	XVYawaYZaYYZX
s:gefre	ZZZaaVYYWxaYW
s:gefun	YZXaaUYXWyZYX
s:gegar	WXWWWWQWYW1XV
s:gegen	XuYZabtaZabba
s:gegre	XYVYYYUXUzWSS
s:gehal	UwYZaYXWZXYXw
s:gehei	SVUzXVTVVUUVQ
s:gehol	aZVZZaYYXxZXV
s:gehor	bxacbZabaZbbb
s:gekek	VXXWYXzXYYXWR
s:gekip	bbacccbcwYccc
s:gekom	VWRVYYSX1VXYV
s:gekoz	VzWWYXTWWSWWT
s:gekre	xZaYWZZabbZYZ
s:gekun	bYYcbcabwUbaZ
s:geldt	accdddbddctdc
s:geles	Zbbbccwbabcca
s:gelez	UYVXaXWUZWXyW
s:gelos	WZXZZYVWXUYxR
s:gemaa	WwQYYXVYxUYYV
s:gemac	XZXZZtUVtWZYv
s:gemee	wsYZYXWYZtZXW
s:gemei	YvobnaXaapaZY
s:gemie	WWXYyXVXXUWYV
s:genan	WZXbabXZaZZ1Y
s:genea	WYXYZxXYYXYZV
s:gener	jctrYWlnXVcYq
s:genit	UWWWVWUWWVWXz
s:genna	vYbbbZababbbZ
s:genos	WWVUXUTzWVWVV
s:genti	uYYZepWVrXoYp
s:gentl	SYbZbyVZbaYZY
s:genui	YqYqYZmXaasaY
s:geogr	yYbZcTYZcbWca
s:geolo	VVmmYuTVWSV0Q
s:geome	YTYaavuZZZZaY
s:georg	TyabaZYZaaYZZ
s:geosp	VVUXXWTzXUXVS
s:geote	wuZZaZWYaaZUY
s:gepla	VYXyZXUXYZYZS
s:gepro	WWUWWWSWXWzWT
s:geren	avYbbbfbpadiZ
s:geric	UYZyXWXXaZZZX
s:germa	WWsWXXvWWUyYV
s:gesch	SXvyXWUXWVpXU
s:geseh	wYVYXYsXSsWVU
s:gesel	XZWZyYXYWXXTY
s:geslo	bcccdbbccbvWX
s:gesol	aaZcbbZcyZcba
s:gespe	XVYZaZWYUXvyo
s:gespr	WohuWYrYuXdYW
s:gesta	azabbcYababbZ
s:geste	YqXaaYXYuwZZW
s:gesti	aaWtXiphZWrrU
s:gesto	dXWtYrrXXWXXs
s:gesuc	fXYZtroZYXYsX
s:getip	VWVZXZTYWzXYU
s:getra	VXTYYYUXUSXWy
s:getta	TUyaaaYaXYaaZ
s:getti	cnyZYZqYWrYZV
s:getto	VYWwYWUvYWWXU
s:gevan	WXXZYxYXZYZZW
s:gevon	waZcababZaaba
s:gewee	YZVZaaXZYyYXW
s:gewen	sVUVXXVWXyWVT
s:gewer	acacccxcZaccb
s:gewij	ababbZaabYRyX
s:gewin	XYXUZrrwYXZYX
s:gewoh	YZZaaYWYZYXXx
s:gewon	TWWWVWSWYV1TU
s:gewor	waZcababZaaba
s:gezei	XZXZ2ZWYXWZZX
s:gezoc	kXYsdzWVZXYYW
s:ghost	uVVVXW0WXUVXV
s:giapp	ucacacZcabbcb
s:giard	XYXYYYWWXUWXx
s:giftc	YZYYZYWYZWyYU
s:gifti	YYXYZXVTZTzYW
s:ginev	XbZcacZbZavba
s:ginta	abcbddbdddtcc
s:giorn	uZZoawXYZelZX
s:giove	kpYtZYXaZWYYv
s:girar	XXyaaZWZXXXUW
s:giria	ZaZaaZVwaZZYX
s:giste	UVxWXYVWUuXXU
s:giust	VXXXZYyXXUWWT
s:givea	ZaZaZZXUbZxZV
s:glaci	TWWWXzWUXXWXS
s:glads	TyXaZYUaXaZaW
s:glamo	aaYcbcwbcZbda
s:glasb	UVTXWXTWzTWXS
s:glasg	rtZWZWXtZZZYo
s:glass	WXYZaWxVXYRZv
s:glasv	UVVXYXTXXVUVy
s:glaub	XVVaYYWYyUXYW
s:gleic	wYYZaaXYaZYau
s:gliss	aaacccbdwcccc
s:gluck	UVQXYXUVVvVwR
s:goede	XYWZYZvYYWvZU
s:goeie	xZWZYYYZYXYaX
s:golpi	VYVaYbXZZXyYX
s:gonca	acacbcadbubcb
s:goodn	WYYbXXXtZvabZ
s:goodw	ababcZXbcxacW
s:gordi	ZZYaaZXZZXxYU
s:gorge	VZWYaZzYXRXZW
s:gosta	VXynYqkWXpXWU
s:gothe	VWvYYYSWVyYZS
s:gotti	xZaZaYYZbaYaW
s:gover	ptXqYWWXsmbbV
s:graci	VWVXXWUuXySUs
s:grade	WzUXXWYYWWZaX
s:gradi	uxZZZVXZZZXZY
s:gradu	atXaZZWowmZaX
s:graff	VYZZZvuVZXYXV
s:grafi	WYVYYTW1WSWXT
s:grana	SXXYXWVVXUXzS
s:grand	foVYYYVnlqnVv
s:grant	kWWYoYiYXWtYt
s:granu	XWZZaZyZaYYYV
s:grape	WVWWZXWXYWYXz
s:graph	TZWYXWQUzVWYX
s:grapp	avZcbcacabbca
s:grate	rYWoabXZ1Raao
s:grati	UhUwXWUuViqXU
s:gratu	WaYZZkryZWYtU
s:great	aaZbbbYbwZbWZ
s:greav	WZxbccZabaZbZ
s:green	klUXqXVXVyXYV
s:greet	ncZbZZXXZ3bXc
s:grego	VYWXZxVZaZZbZ
s:griev	xZXYbbXbaaacZ
s:grill	PVY0WUTWYXUYU
s:grims	ZaabbaXwbYZba
s:grind	YZQYZYVZTzZXW
s:gripp	bYacubbcbbcdc
s:groce	WZXvtZVXaZaaZ
s:groep	TtUxVVUVXVWXT
s:groet	aaZabaYZawaXW
s:grond	XZbawaZbbaZca
s:groni	WVUYWXuYTxVYV
s:groom	SUUWyXnXVTWvU
s:grosa	XYYxZXUXXWXXW
s:gross	ZXZbvaZaaaacZ
s:groun	YZWaZZWXXWYZx
s:grove	YXVaZaXazQaaZ
s:growe	WZYZvXTwZXZZZ
s:growi	ZwuaYaaanXaaY
s:grund	abcdvcaddcccb
s:grunk	WYVYXZVXXUXYy
s:grupp	VWYYZWVxXXWWV
s:guaca	tbcccdYecdded
s:guada	XYXYZYWYZY2ZX
s:guant	XYVZYYyYWWXZU
s:guara	bXYXlepXXX1ZX
s:guard	SQTrXXTWUWV6p
s:guess	TYWYYayaYXZaW
s:guida	sUVWVyqXSVWYV
s:guide	WYUYTYVYY1YYV
s:guild	VZWWaYUybXWZW
s:guima	UXyZXZWYYUYXU
s:guita	yXXaXZWbbbbca
s:gujar	YXZZaZxZaZYZV
s:gulti	XZZaaZZYZYZXw
s:gurdw	VbbcbcadvZccb
s:gurga	WaXyaaVaYZYaX
s:gusta	rbpYYqirbbYXV
s:gutac	TXYyXWWXZZZZX
s:gutsc	VWXzYTTVYWWWV
s:gutte	SVUYXY0UXSWZU
s:gutve	XZWZYYyYXVYYV
s:haber	YZYZZYYTZxZYV
s:habil	Yxbdcbabbbcca
s:habit	wZZaaYUnZZZZt
s:habla	wtXYZYWXYYmZY
s:hacer	XwaaaZYZZYaZX
s:hacka	VXZXrXV4aWWYU
s:hacke	vZbZcaZccdbdb
s:hacki	WWVXYPVWVR0XT
s:hackn	rccdddbddcded
s:hacks	XbZbabYaZYVYx
s:haemo	VYZSZzXUZYVZX
s:halbe	XZWbZbUayXYbZ
s:halcy	XyVYZaUZaZaba
s:halfw	WaYxYaYZbaZba
s:halif	V1UaZaWaXYZbX
s:hallb	vacbcabbbcbcb
s:halle	XxZaYZYZaZaaY
s:hallo	RXvXYXUWWWWYy
s:hallw	abYZbcwaZZbda
s:halve	avZcbcZcabbca
s:halvo	pYrXWYwYYVZbZ
s:halya	XxYbbbYcaZbbc
s:hambu	sjYZaZvaaYZaX
s:hampe	WXXYXYzWTXXYV
s:hamst	zYZWZUVXaYXZU
s:handb	vXVtYwUnXYWWV
s:hande	YrYZZZTaZZxaZ
s:handf	Vo3XXXQYWVZZX
s:handg	xZZZaYXYaZYaW
s:handl	UsouYYyXXWYYV
s:hando	kXWncYWYYsYZx
s:hands	YZYaaUYXXyZYX
s:handw	ZZXXpuwWYWYYV
s:handy	YwYbabZaYaaaa
s:hanne	WvXZZXWYUvZYY
s:hanov	XaXWZX0UaVYUU
s:happe	cWiXstwWWYXZW
s:happi	UVSyXXmWSuWYV
s:haral	abXbcbwababdb
s:harbo	VtVWXsUtXWWsr
s:hardw	jWWZwaqYqXYan
s:harla	VYUXYYUVWOW0V
s:harmf	XZWXXWWSYUWzU
s:harml	yXZZZaVabZabX
s:harmo	vabcbbZbbbbbb
s:harri	ZcacbcxcZacdc
s:harro	wXYaaWUwYXYZU
s:hartf	0ZZZbZYabaabY
s:harti	aaZaccwbbZcba
s:hartm	wYbZaZabbcbdb
s:hartn	baacbcabYwbcY
s:harts	Z0YcbcabZZbaZ
s:hartw	YYxZZaVaYdaaX
s:harve	oXVXnurVrTXZV
s:harwe	VZYZYZUZaXXby
s:hashi	awYbbbabYZbbb
s:hatte	kUUTxxQUYVUVU
s:haula	XwbbYcacaabcb
s:haush	bubccdcdbccdb
s:hausm	WyWYXXWYTVYWV
s:hausv	VYZxYSXWZZZZY
s:haven	ZtYbbbZbtabba
s:haver	ZYYbwZacZabcc
s:hawth	XYZZaaWUYXZYy
s:heada	PUUTWzuUXTUXT
s:headc	dyfaZbraXXaaZ
s:headh	Ze2bbbYaZXbZX
s:headi	bYwccbacaYabZ
s:headl	TXSYWXpWU3YWU
s:headm	VxVWXWUxVUXTT
s:headp	WZaybWWVbbWWX
s:headq	T4YaWYYaaaaZZ
s:headr	xYZcacWbbZcca
s:headt	Wbcucabccdcca
s:healt	sjXooaoZYjZaZ
s:heari	jbtbdWmWWlfXt
s:heart	ZbbabYRyaZWZX
s:heath	yaZaaaUabbaWZ
s:heati	yXVXuWqXXUXZV
s:hebam	VWXzWVSWXVUXV
s:hedgi	WxYbabYabZZcc
s:heerl	ubabcaacbbbca
s:heimw	VYWZZZXXYUWVx
s:heisk	abcdvcaddcccb
s:heizu	XxYaYZYZaZaaY
s:helem	YYWZzYQVQVWXW
s:helme	WXZyaYVXbWUYW
s:helmh	WZXZYaTzaTZbX
s:helpd	YbababYZaaZav
s:helpe	VVXXYXwVXWWYw
s:helpi	sqVYYqSXtWYsV
s:helpl	lUUtqWpqTqWYV
s:hende	XWXYZYXWZUWWy
s:henni	ZbaabbYbbwbcZ
s:henri	ZYVaZZVZXyYXU
s:heran	ZbbbbaZZbYxTY
s:herau	YZzaaaXaZXZVY
s:herds	VzWaXZWXXVZaW
s:heref	xXUcccZbYYbca
s:heren	YZZaZYXYYYzUY
s:herew	abbcbcZcucbcZ
s:herha	yYYYZZTYaYZZW
s:herin	VXVXYXTWXvWWw
s:herit	YpYabaYaZaxYX
s:herko	aabbbbZbZavbZ
s:herma	XnXZwZXZvYZZX
s:herst	saZtbaZbZaaaZ
s:herun	aZbbbaXZbawYY
s:herzl	WXUYZZqXXoXvT
s:hesit	WnwbbbYaWZZaY
s:hetzn	XxbaabWacbbXb
s:hexag	wcZcabZbaXadb
s:hibri	tlacdbbccccbc
s:hicie	0ZUZYXQYRVYYX
s:hicim	ZaZazbZaaZaaY
s:hicis	0bYaaZXabYaaY
s:hidra	SWYWYyUXYXWXU
s:hierb	TwUWXWSUWVUWw
s:hierm	XXWZaZVYxWYYY
s:hiero	abbbbbZbZavcZ
s:highe	XWZZaZXaXYZxY
s:highw	YbababYZaaaav
s:himse	bbdcscbcedbdc
s:hinge	XWUYYXUYUzXXT
s:hinte	XXWaYaYXWyYZW
s:hipot	WYWxZTWXZYXZX
s:histo	maonYaavXUWYr
s:hithe	RXWVYwTXXyXXT
s:hochs	WXYYYyWUYWYYV
s:hochz	yZXZaYXZXUXZW
s:hoeve	VWWTZY1XXXVZW
s:hoges	Xacacwabccbca
s:hoist	abZaacYZbaYZw
s:holde	WZZaaaZYaYXZx
s:holdi	SWWuYrnVXtrWU
s:holid	X0YZcdXYXaYYu
s:hollo	ZaXbbcybbYbbZ
s:homel	rccdddbddcded
s:homeo	lvZaaaXaaZZuW
s:homep	VZUYZZ5XYUZZX
s:homes	aaWbbcZbZwbZa
s:homew	YaxYaaXYXWabX
s:hondu	WYXWXyWYZaVaY
s:hones	uWYdcsoWrVZYW
s:honne	XZWZXYVVVxsYX
s:honor	aYYzZtYZZYlZY
s:honou	VWZXubovVtXYX
s:hoofd	WZZYZwsXZYYaX
s:hoogh	YYaavYZbbbabb
s:hopel	YYbbvaZcabZcb
s:hopit	YquabaYraZYZX
s:horai	XbavbZXabaaaa
s:horar	TuWXWtTRtTWVw
s:horti	yYXXYbXXZYZZX
s:hospe	YYYUayXVZXYYX
s:hospi	imlmlnZnlkYZW
s:hoste	YaZabZxZZWXaV
s:hosti	UUuwXWUrVSVWS
s:hotel	WzWYYYXZYZnZY
s:hotli	XXZcbbwcacbba
s:house	XYvYZZuYYTXXn
s:housi	kqclaZbpnYaoW
s:houst	vcbbbaacddacb
s:hoven	V2ZaaaZaZYZYX
s:huert	UWWYXXVzXURYU
s:huidt	xYYZbaYaaZZYY
s:huitr	ZWYZxYYVZYYZX
s:human	UswXXuVUXWXYU
s:hundr	nWVXYXsWWtyWV
s:hunti	ZbrbabYZaVabv
s:hupfb	WYWYZYyXWWYYV
s:husba	tXXYXZVXXWxaW
s:huurd	eedeoedeedeed
s:huurp	UVUWWVSUXzWSS
s:hyder	VyXcbbZbacbbb
s:hydra	TtWaaYVYZYYZx
s:hydro	qlUYZZXZXzYYV
s:hypot	VXWryWUWYVXYW
s:ibero	XZYYZXWxZWYYU
s:ibrah	XWXYZZWWZUWWy
s:ident	ZYZZZZjYZazsV
s:idrau	TXVXXUUVWUWTx
s:idrog	cubbbcbbcbcdd
s:idrom	SVVXzWWXTVWXV
s:ieder	TnTWuVSVUzsWS
s:ifean	aZZabcaaXbXxa
s:ignac	abaccdaduadbc
s:ignor	WXTXuYtWVPV2U
s:ijsco	STUV0VSVVTVWU
s:iliqu	axcccbXcccbbb
s:illim	YZYZaZYwZXZYV
s:illne	WXWYXVtUXWYXy
s:illum	xaaabaYaaaYZX
s:illus	fuVYYVtXyTXZW
s:ilusi	ZaaaaVYuaatba
s:ilust	1XXXZVUWZWXYU
s:image	xZZZaYYZaZYaW
s:imagi	fkYZtZsXpdYZX
s:imbia	TWUWXXWYXXWzT
s:imedi	WaYbaaXZwYbZV
s:immag	WYZZaYXYZYxYU
s:immed	ldjaiaraqZlZX
s:immig	ZXbccbabdbvba
s:immob	UYXzYWuYYYXZW
s:imobi	cddrdbcdddddd
s:imove	uXZvZUUYaZVZV
s:impac	acbaccvacdbYZ
s:impag	XYZaZYxZaZYaX
s:impai	XbbbbRXVXZzcY
s:impat	UVxaccYbZacca
s:impeg	TxwXWXVUYVVXS
s:impia	ZcbZbcucbbcdc
s:impla	WZYXbyXUcZXVb
s:imple	tYuZbbXbaZaca
s:impor	lXuZYZoYqXqZW
s:impos	VZXauZvaWWZba
s:impre	YfrZaapaZWntY
s:impri	XaabbaoZqabbu
s:impro	WXVXXYTYViXzQ
s:impue	TYWYYX1YZYWZW
s:inaug	wXYZZRXwZXYYT
s:incar	0YXaaaXYZtZWW
s:incas	tXXXXWwXWUXVU
s:incen	WxVvaZUZZaYYX
s:incid	rXYYZrUWYUUXx
s:inclu	pdlXinrrZZZZW
s:incom	bbbccbYbcbwVW
s:incon	QUTWWzUTVvVWi
s:incor	X2ZbjaXaZaaaZ
s:incro	cubbbcbbcbcdd
s:incub	UWWX6XTYYYXZX
s:incum	TnUVzWUVXWWYW
s:incur	xYYbbaYbZaZbX
s:indef	W4ZbaaZaaaaaZ
s:indem	UwWtXUVsYWYYV
s:indep	vbnmYYcpbWZlW
s:indet	Y3ZbaZZaZaaZZ
s:index	ZwYbaaZbaacbb
s:indic	orXvaeXYpYZYZ
s:indie	U1WXYYUVXWXWU
s:indiq	TYU0aYWYaZYYX
s:indir	YaZZaYYZaYxWW
s:indis	vbbbbaZccbbca
s:indiv	vYYsZYnYZnXZX
s:induc	aYYbbbZavaZbY
s:indus	YZtomanXwUYZW
s:infer	RuVyWSUWVWUWU
s:infir	TXUXZwTYxUYYX
s:infla	xabbcaZbccaca
s:influ	VXWuYXpWYWXZu
s:infog	4XTWXVOVWSVXQ
s:infor	rebibneldYbZj
s:infot	vXadccbcbcabZ
s:infra	ZrXabcuaZbaba
s:infri	bcccdbabcbuYX
s:ingeg	sjZbrbZblabaZ
s:ingen	noYapZYmtZcZY
s:inges	XYXZYYUyWWYYV
s:ingre	nYYYZpWxZXsXU
s:inhab	YvYZaZsZYYaaX
s:inher	sWoYtrUWSTxYW
s:inhou	RuVYYvVXVWXwW
s:inhur	waaaaZYaaaaaZ
s:inhuu	yabcccaabbcaY
s:inici	XwXZYYVYZXuXW
s:initi	uWwZaYSYZZqYX
s:inizi	rYaaabmbbaubY
s:inlog	QRQUTTORVQR4N
s:inmed	WxZbaaYasZbaY
s:inmob	ZVVaaYyWaZXZZ
s:inner	YaYccc0bYaZaa
s:innov	RVsXrXj2XUQWU
s:inolt	XuYZWaXXvYZYX
s:inpla	yZWZYYYZXWYaX
s:inque	TWXyYUUWZVXYW
s:inqui	saYaZbuaZZZaY
s:inscr	WYYZZad5ZXYXV
s:inseg	SWVWW3VVVUWWT
s:inser	orZccbbccbqba
s:insid	YaYcaZYbXYxcc
s:insie	TXVXxXuXWTWYT
s:insig	VQTuXYTXYVWzV
s:insis	wYXZZYuYYoXaV
s:insol	RYZyZWXZaaZaY
s:inspe	vlWZpYXpmXoZX
s:inspi	UVtWXY1RYTWXU
s:insta	ZjckYbsXYX0YX
s:inste	aYTXsVrqtSWXw
s:insti	Z1cjYcXbpWbYW
s:instr	ZmZZdxkbdaccY
s:insul	rYWvYuVWXXWaW
s:insur	anokndZlkWpaX
s:integ	uqXqlZmZZYZZX
s:intel	bbactcadbdddd
s:inten	uTUVVjQvqnVtR
s:inter	ommnecaclZiZZ
s:intes	UXWWWWVXWW1YV
s:intor	ZyZZaaZaaaaba
s:intro	XdhimanjsdjYX
s:inval	VaZYaxWZZZZZX
s:inven	vWjoaoWaWjWnk
s:inver	VpWc1TUWrVWXU
s:inves	VtWvzWmXZXXaW
s:invia	qZZabZZZaZyVW
s:invie	qXUYXXVWXTyYT
s:invis	VVVWXUpUWTyVT
s:invit	YYXoZmWuYamwV
s:invoi	saYbZYnXYXkiw
s:invol	qTU1VoTVWTVXV
s:inzwi	naacoaabpqbba
s:irela	qYzaYZXYWYZbZ
s:irgen	ZrxbabYbYZaaY
s:irrig	UaYwaYoaababZ
s:iscri	oaYYZndzZYYZX
s:isenc	XxZZaYZYYYZYV
s:islan	QUsVWVxVXtWXU
s:istan	YZVaZaWZWyZZV
s:itali	RVoVVtsVUPWWx
s:ivars	ZYyZZaUaXXZbY
s:ivers	vZbcdbZbdcbbd
s:jaarc	Y1XbaaYZYXZZX
s:jaarr	yYXZZZXZaZZaY
s:jaarv	zYUYYVVXZYXZX
s:jacke	YaZabZaYZXZZw
s:jacks	vaYcdcacabbbc
s:jahre	qsYZaamaZZZaq
s:james	ZTabbcYcccxba
s:jamsh	WUVXXYUYzUWXV
s:janua	njdafnnoYXXXr
s:janvi	XvWZuYVXXWXYX
s:japan	WaWZazVYRWYaX
s:jarre	ZbXccdvccbbbb
s:jasmi	aZxbbcYbaTbab
s:jazak	WXXaaZVYyZTYX
s:jealo	ZUabbcYcccxba
s:jeder	UV0WWWPVXWVVT
s:jeman	tsWYrpVWpiXXV
s:jenki	saccdcacncbdb
s:jeune	XyXZZYYZYZSYV
s:jewel	WXWZYZ0TVSYaW
s:jmorl	VaYZZaVYZVZWy
s:joaqu	cbubbdYdbbddc
s:jocel	avXcdcaccebdc
s:joine	UwsZYvVWWWpXW
s:joini	ZjlssXZWYaoZn
s:joint	TRTW0XVWYQYYV
s:jonat	YYYaZYXVYQYaz
s:jonge	YYYYZrWWYXYYw
s:jorna	ttWXYWS0XWVWU
s:josep	ZbZcbbZaawbbZ
s:journ	nqXrampaYWklW
s:jovel	XXWYXYVXXyYXT
s:joven	ZcbaawYUbaaaY
s:jubil	ZaZabrZYaRa0W
s:judge	ZcavbaVcbcbcb
s:judgi	ZVYaxbZbbaXaZ
s:jugen	VYWYYzXRZWYZW
s:juggl	YZZZaxXVaYZbX
s:juill	wXWUYXvWWXXXW
s:junio	TVoXXkmV4TWWU
s:junip	UXxZcbacaZacb
s:jurga	YYaabbwbabadd
s:jutla	waWYdcacZbabc
s:juzga	VVVXVWUWzVYYV
s:kaart	RURVVUTxUvVVR
s:kaffe	XXXZyXWYXVWYV
s:kandi	YcXbab2bYaaaZ
s:kanss	YZZZaZXZZXwZV
s:kanti	zababaZbbaaba
s:kanto	p0ZaZZXZZZZZX
s:kanzl	zZZZZXRZZZXZX
s:kapaz	xaZbabrbZabbZ
s:kapit	WWUVwYvXYXWYU
s:kapsa	zYSZYZVZWWZZX
s:karls	VZdccvaZcdccc
s:karte	ZababZYYbZxYS
s:karth	qqZbccabZcbcb
s:karto	VXSYXXUWUSXWz
s:kaser	QVUV0WSWYXXVV
s:kassa	zababaZbbaaba
s:kasse	zWYZYXXYYXXYV
s:katar	wZaZbaYcbcbcb
s:kathm	wVWYZYwYYXVXV
s:katow	yZXabZYYbYabY
s:kaufm	WyXYZXWYYWYYV
s:kauti	WYaZaYXaYXyUW
s:kearn	VzYXUWVXYUVaV
s:keepi	kYvaZYeXXosYW
s:keize	UWTYYZVXWRUWz
s:kelem	VWVXWXVVXSWyR
s:kenne	VX5YYXRWXWnXV
s:kenni	XxVXaaXZZZZaY
s:kentu	ZwbaZZYbbbaaa
s:kerkr	waZbababZaabZ
s:kerst	wbYabaZbcZbcb
s:kestr	UYWnYxVXYprXU
s:ketch	XYYYYZVXXWXYx
s:keuri	YYabvYZbbbaba
s:keyno	VWYWazWVYruaX
s:keywo	xZYZZXnZZZVpY
s:kicki	XXU0XYRYXUZZY
s:kicko	YaaZZYXSbZyZW
s:kiddi	SyWVYVUYZvWXX
s:kilke	xwVWYWVXYVVTV
s:kilom	oYawZWXYbaZaZ
s:kinde	pyVrXXTWXUUUu
s:kindn	bbZccdZcVwbZa
s:kirch	XaYaZZVZaVZZy
s:kirst	tZcddcaeccdde
s:kitch	ZoWXwiemdaWYn
s:kitte	YbbabbXZcaVaw
s:kiwis	RzYZYZUZWYYYX
s:klaar	XWXaZb2aXZbaY
s:klant	VWqptVuXmWXYW
s:klass	YaaZaZYZaYRZy
s:klaus	TUVVWzSUWVWWS
s:kledi	UWUwwVUWVUUWU
s:klein	tZbbpanbbbbba
s:kleut	UXUXVyVWUUVXU
s:klick	XacabaXabbwaa
s:klima	WWVUXUTzWVWVV
s:klomp	SVUWzWRXUVVXV
s:klost	WWaYZyYYZaaXY
s:knigh	Zubdcbbccbdcc
s:knitt	XwbaabXacbbXb
s:knowi	VXzYYYuXYUXZV
s:knowl	bfWznVkXlXkZW
s:koffi	XtXaYavZYXZaX
s:kolka	TVXWYX0YYZWZX
s:kolle	snVWXrnWWWXVx
s:kolum	SWYSXzSVZXUYW
s:komis	abcdvcaddcccb
s:komme	ZaZbbbZaasouY
s:kompl	TYZYYyXUZZXYY
s:kompo	VXXXWyUSZVUWV
s:kondi	YZZbabybZabba
s:konku	XyXaXYXZYYZaX
s:konnt	xXXZZvVYuXYYX
s:konst	tbcdddcdcdbcc
s:konta	sYUYZZVXY0XXW
s:konto	WUZYaaYYaZYYx
s:konze	XYVZyYWYWWWSY
s:korre	TUUWWxSUUvVVR
s:korri	XRTaYZVYVXWXz
s:koste	ZYXYZXytXVXtV
s:kouas	XZZaYaYZXYxbY
s:kowal	XYtvXZYYZYYaX
s:krank	RVUVZW0UXWXUU
s:kredi	WZXZZYyYZXUYX
s:krieg	UXTXXXVWVU2WT
s:krijg	Xs0aZZWZXXZZX
s:kruiw	UWTXWXTXTRWXz
s:kuber	uancsmXkZXZZX
s:kuche	VWVZXZTYXzYYV
s:kumme	WvWWXYwXZXXYV
s:kundi	TUTUVURSUST0R
s:kursl	abcXcxbacbccb
s:kurzf	QWWWW0SWVWVWU
s:kwabe	WXTZZaVYVyXuU
s:kwart	WYW1ZZrYYYYZV
s:laadp	TWTzXXUVVVVWR
s:label	ZZXbbbZbXybZa
s:labor	UsWvuSZprVWXT
s:labou	XxWZXaXYZtZZW
s:lacki	YYWaaaXZwYYat
s:lacro	adcbcbuadcbbb
s:ladde	RUV2UVTWXVTYV
s:lades	aaYvaYZYaZbZX
s:lager	xYXtVWWYZXYYV
s:lagoo	TVXaWaUayXZbY
s:laiss	WYWZYZxYYXwYV
s:laite	VxaaaaYaZbZZX
s:lakeh	YWvdddadbbcdd
s:laksh	pZYcucXbabbca
s:lambi	zXZWZVWWaZXZT
s:lamen	wZXWYrXYYWYaX
s:lamin	wZbZbXXZbaaaZ
s:lampa	adccbcubbcadc
s:lanca	XZZaaWwvaYYaW
s:lanco	XZYYYXWxaWYZY
s:lande	vxXYYVVXXVXVV
s:landi	vYYaaYWqaXqpZ
s:landl	TWUwrunXWVUit
s:landm	XaawbaWabbYaZ
s:lands	VuZbabXaaZuba
s:langd	nkWXYXTXXUVyU
s:langf	XxXYZYWYYXYZW
s:langs	WYXXZZSXZXXWz
s:langu	nokXimoWoVYoj
s:lanya	qZacbYXuaabcb
s:lapto	TXVWXsvQXVwYV
s:larav	Wbaabcvcccbdc
s:large	ZacbccwbcZZcZ
s:larks	ZwYbababaacbc
s:lasag	WZXaYYXXXSYYy
s:lasci	WYXZYYXXsWYXw
s:laste	VaZYaxWZYYYZX
s:latti	XbZZaaxZbZacZ
s:laufz	wcacddZcbcbda
s:laugh	UYWYYuUYXtqYs
s:launc	WXXVlXuzYWZZW
s:laund	pUUrpXTWWTtXu
s:laure	WYVsZYWYxWZWW
s:lausa	WWXYX1WSYXZaX
s:lavan	VaXabbyaVaYbW
s:lavor	vYWYfVVY3WYYW
s:lawnm	UXXYTYWYWTWU0
s:lawsu	ZcbbaZYwbZacb
s:lawye	RWVwXVunWVWWt
s:layof	UWjYVZVWxuYZW
s:leade	WXoZYZvrcWnoW
s:leadi	iuqZZZmhZXpYW
s:leafl	tsVVYVnXWTWvV
s:leaka	WXUzZYSXUXYaV
s:leaki	vYVYUXSWYXXZx
s:leand	YvabbaZcaaccb
s:leapf	vaZadcadacZcb
s:learn	anXkdrZmojbbX
s:lease	bsccccbcddddc
s:leasi	VXUZaZ1YXVXZV
s:leath	ZYZZaZxXbZXZX
s:leave	XXaaYyVTbbZbZ
s:leavi	UWzauXaWmXWWp
s:leben	UV1YXXSWwRXVT
s:lectu	UbXYZ2WxYZYYd
s:leden	yXXWXvQTYWWXU
s:ledge	yYaYYZrZZaZbY
s:leerw	UVUWWVSWzVVVT
s:legal	YZbXaWyUbcYaZ
s:legge	ZbbZbcvcabbcb
s:legib	xXZbabYccYcdd
s:legum	XYWZxZXYYYXaX
s:lehra	UWWXX1VTXTXWT
s:lehre	aYXbbaXawYaaY
s:leice	U1ZYZZUZYZYaY
s:leide	WXXYyXUYYXXXW
s:leipz	UoVZtZUuXrYZX
s:leist	waaacbYabbYaZ
s:leisu	tXcddccdcddcb
s:leite	XwXYababbbbbb
s:leito	bdcddauacbcdc
s:leitu	quWXYUVwWVXXT
s:lekke	TYYxYXWYaYZZX
s:lekto	VZTYaaWZyXYXW
s:lemai	ZbabbaXxbYZVZ
s:lembr	ZaYabaYaYxZZY
s:lendi	VZptYZVZWPsZv
s:lenin	aabbbbZbZavbZ
s:lente	XYXYZYXXZxZYT
s:lenti	aaZbbVZZYyaaT
s:lenzu	UXWXWWVWWWWXy
s:leona	ubcdcbYcbbcdb
s:leopo	aZZcccacWwbbb
s:lernv	UXWVX1UVYXWXW
s:lerwi	zaZZaTXZbWbbY
s:lesau	YYXZZTyUZXYXX
s:lesbo	YZaUaxYYaaZbZ
s:lesso	XZYXZ5cYYWdaY
s:lesur	VaZYaxWZZZZZX
s:lette	ksmqoXkoVkXZV
s:letti	UdSqsYslvUdYW
s:lettu	UXWXXVVWXVVVy
s:letzt	TVvvWVuVUTVUS
s:levan	RVVXwXTVWVzXU
s:lever	RTRWVWSSTwVPy
s:lezio	TUXXXwUwWUWXT
s:liabi	XXZaatWvbZZZZ
s:liber	fjpYZmoXkXxXV
s:libra	nrWXbaXvmcWXo
s:libre	sUVxWURtTUUWS
s:licen	poaaoXpapXoZW
s:liche	TVNWXWTVT4VTS
s:liefe	UUXXYYVUYVsVy
s:lifeb	TXVWXWUzWTVXS
s:lifet	ZZbaZaxXbbWZX
s:lifti	WYXXYYsUXVxZV
s:light	bqVWpWsvXaXYj
s:likew	YZwbYbZcYaabb
s:limas	SzVXXYUXZXWZW
s:limer	lVTUWXTXxuYZV
s:limit	VWWXYWR1YVxqR
s:limpe	VZbabZxYaaZYY
s:limpi	XwZaaZYZZYZZW
s:linco	VzWaZYTZWXYaW
s:lindg	XXTXXYUYyUYtU
s:lindh	mVlvYXTYZuYZW
s:lindl	xYbZZWYacaabZ
s:lindq	uaYZaZYbatnbZ
s:lingu	YaZbaZxZaaXaa
s:linke	ZYUWYWqWjv0WU
s:linki	XZXZaZVXaXYYx
s:linoc	vXSVWURvVvWZS
s:liqui	VYYyZWVYYXXXS
s:lisib	xYZZZXXXZYZaX
s:liste	njUWXpa0XdXZW
s:listi	VXWXYX3UYXbsT
s:liter	RcYaazVYZYwbZ
s:litig	qwYUZYXZYZmZX
s:liuta	UWXYYXyYXYWXW
s:livel	WxXYYXVWYWXYT
s:lives	WVXZZWWybXXZX
s:livra	0aaZaZXZbYaaZ
s:ljubl	ZccXdvbYdbbed
s:llama	XYwcZYWYYlYuc
s:llega	rXVXXWTWXUqSz
s:lleva	spWYiXxYYXXYV
s:loadi	ZaYabbZZaXZYx
s:local	sXYVYTVvZXuYV
s:locat	vbpbbbZacZnZY
s:locke	vRUZYYUYXXXYz
s:locks	XaXZaaUXZYYZx
s:locum	YazZZbXUYUZbY
s:lodgi	zYYXZxVVZYYXW
s:logbo	WYZaaSVZyWaZY
s:logem	YxXanZXqZXZZY
s:loggi	ZWZWZsXZYZxWU
s:logic	TXWyXWosYWUWW
s:logis	anZrklWqobbZX
s:lohna	UYWZYVzZWVXZY
s:lolli	UXYVXXWyZZYbb
s:longe	ababaaYvcabbY
s:longi	aubcdZaZbcbcc
s:longt	WYWYtZXYZxYWW
s:longw	YbZZYayZcYVbY
s:loodg	SUTUVUSTVSTS2
s:looki	eiqhodbZlZcbb
s:looko	WW0YtZUXYQZZV
s:loomc	RzYYXXWZZZYYa
s:loond	ZzZbbbaababaZ
s:loons	UUVWXVSTXTWQz
s:loopt	vbccdcccZccda
s:lords	uccbbaadddacb
s:lorie	XZbavaZbbbZca
s:lorra	tbcccdYeddded
s:lorri	YYZaabxbaaZbZ
s:lotte	rvaaZaYZoZiaY
s:louds	XZYbqaYZZZWbw
s:louis	XXTZTaVYzTZZX
s:lovel	ZZbbcbZVbYabx
s:lower	RXZYZYzZYYXYX
s:loyal	VXuvZYVVXsXVU
s:lucht	XYWXZYUXYzWVU
s:ludhi	VYZSZzXUZYVZX
s:ludmi	VXYWXWVYWXzYW
s:lugar	bbabbcaavaabb
s:lugga	XZaaYayVZUVZV
s:luist	XYYYZWU0YVXXT
s:luize	UVWVXWUVVUVVz
s:lumen	YnlmZZqYqaZpX
s:lumin	XbYaabxaaZabY
s:lunch	0oWVYWVvYXXYT
s:luxem	vsTZYZTZXwXYW
s:lycee	XbbaZxZVbaZVY
s:lymin	ubcdccZcbbcdc
s:maalt	XxWXaaXZaZZaY
s:maand	uYXsZpWYXlcXq
s:macbo	Zcdcddadeetda
s:macch	XpusZaYYaZaaY
s:machi	aoWpajobkYpac
s:machu	WZYaYaxZYXXaY
s:macin	VwZbacZcbbbca
s:madag	TWYYZW0YYYYYW
s:madis	XWWbWbybbaZZZ
s:madne	XZyZUbXaYabca
s:magaz	ZbjuWxVxXTUUS
s:magic	oVTSyTrWWWUWT
s:magnu	abaccdaduadbc
s:maila	UVTVVURTVRT0R
s:mailb	YYYZaYYYXWzoT
s:maili	XZXXaZvXXroZX
s:mainf	pYWXbYVyaYWaW
s:maint	kpWdbcYXYaXut
s:maiso	XYyYYYWYWVXXV
s:maitr	VVUWUWUWWVTzU
s:makeo	zXVaaXpUYVYZW
s:makke	bcbbbbZbcbubX
s:mallo	VYSYXY0YZTYYZ
s:malpr	xZZabaWZabbcZ
s:manag	etcmacjcfZccb
s:manan	xZbcbbZcccccb
s:manca	TUTWxWvVVUVVT
s:manch	awnZllefcYZZX
s:manda	WqxclXUWXUvXq
s:mande	RUUVWzrTVUVVR
s:manha	WyZZaZYZZZZUY
s:manne	XaZcwbYbZXbdc
s:mannh	YxabbaYXYZZWZ
s:manpo	WWxZZatYXXTXV
s:mante	WxXYYYWXYXsXs
s:manua	WYYYYyWXYXYZW
s:manuf	ZdquqZmYiXZaX
s:manus	zWVVYUtTVUWXv
s:manut	VXWXYWtXYtWXt
s:mapea	VXyXXYWXXVYWW
s:mappi	bbvZonXpZYaaZ
s:mapst	WYaabTYYbaxaY
s:maque	yYYXaZWZYYaZY
s:maqui	adcdbctbbcadc
s:marat	WWoYYXnVW0YYo
s:marav	VvVWYWUVXxWWT
s:marca	YaawaYrXaZZaV
s:marce	ZabXaaXabZwZY
s:march	tmZYZumXaZZZZ
s:marga	tXVXuYVVXwYaV
s:marge	vbZbcbacaYcdb
s:margi	rYWYaTTyZXXaY
s:margu	doWYYaotZqZbX
s:maria	SVUWT0WWTTWXT
s:marib	xXZbabYabaabU
s:maris	WSUZrYTZzVZZX
s:marit	XXZYZutZbabbZ
s:markd	uaabcdbdcbded
s:marke	mnabolkkaZeca
s:marki	nXYZbzYaZZZbZ
s:markt	tX1YaZVYWVYWU
s:marmi	yZYWYXWZYYSaX
s:marqu	YXXZYYVYxXZYW
s:marri	RTRWXzTRTyWWV
s:marte	YZYaaZunZYZUt
s:marti	xUbbcaYaZbbZZ
s:masch	swXZZXWYYXYZW
s:massi	xaaabaYZaZYZX
s:maste	SUWWWvQ6XoVVS
s:masti	XXZYxaWZZaabY
s:match	YWtkuaVZYWZwY
s:matem	VXWYYyXWVUXYW
s:mater	yoYZacXZnjaaY
s:mathe	rqXXXVWVYX0WT
s:matil	rWVXXVSVXsVVw
s:matin	TWwVXxTWVVXXU
s:matos	WxZXaaYYbbZbY
s:matri	wVTXXUpwWUWWS
s:matro	bcadccbcvcccb
s:matte	YUrjYVQxXVVXw
s:matth	XXTZXYvVVwYZW
s:matti	uVTVWtTSmSVTt
s:mattr	PWVWW2UTXWWXV
s:maure	ZbbcccbZcabYv
s:maxim	ubZtaZUaaZYba
s:mayor	VTVXTxQwWVVVR
s:meani	YYXapTXVW0ZaY
s:meant	UrcZZZUXuXYYx
s:meanw	XYVXYYSWYSW0W
s:measu	boVYYX1WYVrXV
s:mecan	awabaXZWZZbbX
s:mecca	UXyZZYWZYXZYX
s:mecha	avXZrXVnmmYYX
s:meche	YZVZaaXZYyYXW
s:mecke	XacabaXabbwaa
s:mecon	ZaYbbbvbaaaca
s:medec	aaZbababZavca
s:medel	abddddsdeeaed
s:medeo	ddcdqddddcddd
s:medew	UuWYwYVXYWXXV
s:media	psXYYStWYslYU
s:medic	dvYuccYXaZnYW
s:medie	UmXWZsTxZXYZV
s:medit	2YVWXXUWZYZaZ
s:medro	XXXYxZWZYYZaY
s:medte	zVZXbYTZZaYXW
s:meede	aaWZZaYYXxaYV
s:meedo	Ycaucaabccbcb
s:meega	ZbbcabvaabbcZ
s:meelo	UUSXVXSVzTWWS
s:meerd	bawdddZcYacZb
s:meest	YbbcabwaaaacY
s:meeti	ahXsXaWYXtnXv
s:megaw	QVVVXVSTYSXW0
s:megha	XXxbcbacaZZbc
s:mehre	YY1aZaYZXXZZX
s:mehrw	UXUXYW0VXVUVS
s:meinu	UZaxZXYYaaaaY
s:meist	ZrZbaasaaZqbZ
s:melbo	SnWWZZwYuYZaY
s:melis	qaZdddaeocddd
s:membe	bZXcZmjrYjjsZ
s:membr	mVSvWwSTVSVVQ
s:memoi	wbZbbZacWXaca
s:memor	SUTV0TRTWUSTS
s:memph	YZUbbbxaYZccb
s:mendo	QWW0WQSSZUUWU
s:mendr	XvZaaaaaaaZaY
s:menin	VXXYXwVTXwXXT
s:menor	YwZaaZYZZXZZX
s:mensa	aqVWWWrWqnTzQ
s:mensc	XYsYZXruYWmYW
s:mensi	kvZaZsXZZYoZX
s:mensu	uuZYbZYaaapZY
s:menti	akoacYgWbhYxZ
s:mento	VXYYY5oZYXbZW
s:merca	kVwtaaXaZZZZY
s:merce	WRUYXYSYXX2YU
s:merch	VvXYXYUYZX0YW
s:merco	WYWvZXWvYWXXU
s:mercr	UYZuawWWZZXYX
s:mered	XYWvabYbtZaca
s:mergi	ORSU1WQWWWVTV
s:merid	ZqYbcYXsbbrbb
s:merie	ZYbaZWYwbaabZ
s:merse	abYaaZZVaxaaZ
s:messa	cZcbZaaZckd0W
s:mesti	YaxbZZWZVVaZX
s:mestr	TWUXXWUWzTVST
s:metad	ZvbcbbabbZcda
s:metal	VyWYXWVVYVWYS
s:metam	WWXXYaXZbY2YY
s:metap	VXXUZyWXXWYXY
s:metho	iYYZaqwaZlaba
s:metie	XbbaaYxYZZXaa
s:metod	yYYWZVUWYXXZW
s:mette	XYXYaYXZZY1YX
s:mevro	vZZaobqbaaYbZ
s:mezza	XZZZaYXYZYxYV
s:miche	xYYZYYWZZYZaW
s:micro	kTUXWVSfxTyVq
s:midde	ZtZbbbYbZatbZ
s:middl	XYYaYZyYaXXaV
s:midla	WoxZZaoZVRYZX
s:midni	pWVtXTRpVToVw
s:midsu	bvacacbdaZcdb
s:midwe	zYWqaYWYYYZbZ
s:midwi	UVnjXtUVssWoV
s:mient	ZabZqambbatba
s:mierc	YZzZZaWZZYYYt
s:miete	vWWXYXWWYWYYu
s:miets	VxWVXwTTWVWWU
s:mietv	YaXZaZyZWWZYX
s:migli	TVUXXVwyTWRVT
s:migra	1XjYYYVYWqmZZ
s:milag	YwZaaZYZZWZZX
s:milea	3WXVVtVXYVXYT
s:miles	uWUVQXUVXTT2Q
s:milho	ZbbbbZZZbYwTX
s:milio	saZbZaYaZYuYX
s:milit	UWUXWXUWUTzXU
s:miljo	abZbaaYZaYwYX
s:milki	tuWmWVqXYXXZW
s:milli	XqaZraXnZYvaZ
s:millo	VYXaZZyYYQuUY
s:minds	XbZZZaQacaybZ
s:minec	TXVWXWTzWTVXS
s:miner	WZxbacacaWbda
s:minij	xZaZaXWYbYXYW
s:minim	seZYznUWZYYZX
s:minis	urbpZXWYYlsZW
s:minne	uZYcddcecdddd
s:minor	WYYtZwVYYZYXW
s:minst	yZacbbZcZabba
s:minti	YaXZYaWYaWyZY
s:minus	VYVZZaWYWyYYW
s:minut	WYdybnmllVbaa
s:mirei	RxxXWXUYXUXYX
s:mirel	vbacZcYcaabca
s:misdr	ZZYaaZXaZYxZU
s:misla	ZbZwbZVbbbaca
s:misle	ZaYaaTYxYVZYV
s:missc	XXWZYYWYyWYZW
s:missi	kWkpsZVdbflZp
s:mista	VYVYYXouWsyXT
s:mitar	SyVXWVqVVUjvT
s:mitbr	UYVYYYWWXUVUy
s:mitch	abZuddYcbbccc
s:mitgl	sWWXXWUwYWtVT
s:mitgr	babcucbcbbccb
s:mitma	UWWzwVVsWVXXW
s:mitta	VXXXZaXVZXXYy
s:mitte	YZsaaaYaZZxaZ
s:mittw	XuWYZXVtXVWXs
s:mobil	ayYaZZwZZZZZX
s:mocht	ZvZwaYWZaYnYY
s:model	jwWxXVrXWWXYW
s:moder	uYXWXVVUYVqvV
s:modes	VYZYYyYRYYWaW
s:modif	ZaZbbZZZaXP0T
s:modul	sYYyZYXZaYZaY
s:mogel	vbccdcccZccca
s:mogli	XxYaaatZZZaZX
s:mokoe	Zvacbcacbbaeb
s:molda	yWXaZaXZXZaYX
s:molen	WyVZYYXXXXYXV
s:moles	XUVYnYVY0XXXV
s:momen	TVxXwWtUUSVVR
s:monas	UyXZVXXXYYXYX
s:monat	TpVWXnusXUsVT
s:monda	SsWWVzUrWVWrV
s:monfa	vcbcdccccdbca
s:moniq	SsWxaaVaZaaba
s:monit	uXXqdWsYYYdoU
s:monol	auZcbcbdccced
s:monsi	VYWZYYvZtXrYW
s:monta	daZarapoaZZsX
s:monte	wXZUZuXVYXZaY
s:month	rpXZnktYYYkZX
s:montp	xZYbaZZaabWbZ
s:montr	TyYZaZZYZaWaY
s:monts	sbcdedccddbbb
s:monum	UVVWWUUyXUVWS
s:morad	ZvbacbZaabbab
s:moret	xZZaaZWYaZZbZ
s:morni	kknjXrbYZiaXq
s:mortg	TlVuXWStqmrZW
s:morti	YZbavaabbbaca
s:mostr	abZYbbxbabbca
s:motiv	VWtXVVTWzRXYT
s:motob	zXYYZSWUZWXYX
s:motor	VZYZwZTZYTwZV
s:mount	SoqtYquVXWWXS
s:mouve	XYXXZXXWXXYYx
s:movab	YWyZaaVaXXaZW
s:movem	UXTYZZVTWTYX0
s:mover	TTxWVVQVxTWVS
s:movim	UWUWTXTWWTzUU
s:mubar	YYUZZaUYZzXXV
s:mudam	VYXYZXVXYWWXy
s:mudar	TUyWVVSVTuVWS
s:mujer	WYYYXuTwYWXXV
s:mukhe	YawacaYbaYacZ
s:mules	taabedbddeddd
s:mulhe	UXXYYXVYZXyYU
s:multi	qo2VZXUWXWWWV
s:munic	U0WYxXWVXTWYo
s:munis	UXXYaXVYZYTVz
s:muove	Xb0cabYbZZaaZ
s:mural	WYXZYZyYXXXaX
s:murat	WVUZXYUZyUYYX
s:museu	WYxZZbtZYUYba
s:mushr	ZZVbbaXaZyZYX
s:music	TXYZyZVaWYUaZ
s:musik	VYXYYyXRZWZZW
s:mutte	1YZZZSXZYZYZX
s:mutua	XavcdcYddbbcc
s:mutue	axXccdbcacccc
s:myste	RWVtWWRVxT0YU
s:nachf	UwTVXWxWVUXVT
s:nachg	ZabbbZYYbawYS
s:nachh	UYYXZyXYWXYZW
s:nachm	VVWxWuSVWVVXV
s:nachr	pZYabapZqYZuW
s:nachs	VVuXXWvVvTVVl
s:nacht	xvVYXXVXWWWWU
s:nagek	UXVXYXWXWXWXz
s:nairo	UqYYrXxYZYXaW
s:nakag	YsYcbaXabubba
s:nakam	YbaucbZcbabba
s:nakij	NXYWY2VYaYXaX
s:namli	TWUXWzVWTTVXV
s:narek	yYXYZZXZaZYaY
s:narra	oabaYvXabcZcb
s:narro	WzWYZYVZaYXYV
s:nasci	SVUWVVUUT0VTQ
s:natac	WXVXXYWWWWXXx
s:natio	Z2iYXXUpYXWaW
s:natte	tbcdccYccccec
s:natur	ixUrYnsXXYYZU
s:natuu	ZxZaaXXaYZaZa
s:navid	XYVYZYXXYxYUT
s:neare	XWZZaZXaXYZxY
s:nears	VYaaWZxbbcaca
s:neben	saabcaubaabaZ
s:neces	oaWrpjbXtZcZW
s:neder	vXZbbbuaZZaaY
s:needf	XVUaabXbzZabX
s:needi	xaaabXZYbaXbX
s:negat	qZZYZbqaaZuaX
s:negoc	XZYZxwXYYYZZX
s:negot	WlTXXnutWWWZt
s:negoz	WXVYXXTWVSWXy
s:neigh	SVmVkuannpVVr
s:neith	2WRYkURWVyXYT
s:nemme	XXYZZXWXYXXXx
s:nenhu	WXyYZYWXXWYWU
s:nervo	pYWYXvUuWlXaX
s:nessu	RsUTVqSUVUuwQ
s:netfl	R0WYZYUXYTYYV
s:nethe	xZbZbaWabbZXY
s:netto	WZXaYZyZWYYZX
s:netwo	bkfmiYmkjYasX
s:netzl	cubccdcdbccdb
s:netzw	XZVaZYWTYzYYY
s:neunz	cubccdcdbccdb
s:neuro	VWXXyWTVYUXYW
s:neutr	QTXzXTWVXVTYS
s:never	VW0YYXUWYWYZT
s:newca	buYcbdbdbbded
s:newsl	eYXZpXX2XXXaj
s:newsp	TqXpYuUpZXVYp
s:newsr	RUV2XTTUXVUWU
s:niaga	xXWcbbababaca
s:niema	ppWYYXUoXVTzj
s:nieuw	pTUWqySrWmVUR
s:night	VXWXZYswYsVXW
s:nijme	vcccbbYccZadc
s:ninet	T0YZjYXYXXZaW
s:ningu	UWVXxWUVmTOxR
s:niort	waccdcZccdccZ
s:niter	xZaZbXWZaaYaW
s:nitri	WaZZZZyWaXYYW
s:noctu	wZZabaXZabbcZ
s:noleg	UXVXWWzVWUXXT
s:nombr	XZYxZWWZaZUZW
s:nomin	TVrWmWm3WTVVp
s:nonpr	jZWZZwrVaaYZa
s:nonre	xbbSbbbbbcbcb
s:nonse	vtyXZXUXYWXYW
s:norda	YZZYbaVYbyabY
s:nordi	VQrXzYWXYXXZY
s:nordv	YZbabbvbabbdd
s:nordw	YvZcbbZcabccb
s:norma	brWZZYxYYpZaY
s:norqu	VSSYYZUY0PXWV
s:north	sWbmapWZZqanY
s:norwe	qtTYYWsYxSXWU
s:norwi	XaXaaaqwZZZZY
s:nosot	dYqZaY1XYXXYW
s:notai	XYXYZZXZZZ0YV
s:notar	YzYaWaZZZZbaZ
s:noteb	rWnZocZXYvnYX
s:nothi	WYjnkampilial
s:notic	YcnYaYyeYobcZ
s:notif	aWbXXXTWXUW5S
s:notti	VuwZZaUaWVZaZ
s:notur	ZZdbcxaXbbbaa
s:nouve	WWuYYWYxeodjT
s:novat	XsqZaarYqXadX
s:noved	YYXXZZVXZWYyR
s:novem	tZWXanZqXWXay
s:novic	WYXYZxWZaZabZ
s:novie	QVUWXWRTVSVS0
s:nowad	VYTYXZVXVzZZV
s:nowhe	ZaYabbxbaXbda
s:nucht	ZZYXbaWYaZZZw
s:nucle	vZcbcZbbbcabb
s:nuest	almanjsqiXbYV
s:numbe	nWVXhbkqZYsXv
s:numer	TWVXzUVuWUwWR
s:numme	xZZZZZVaaaaaY
s:nurse	xeXYVWWtYVZap
s:nursi	bZoXYyZqmbXYV
s:nutri	vZZZaYXZsZYaX
s:nutsh	UYWYYXRUYUY0S
s:nutze	WXXyYUTWYWWWV
s:nutzu	UVUVUUSRWTVzQ
s:nystr	xZYaccYcaZbcY
s:oakhu	aXwcccaaZXbcb
s:obitu	waZbcbacaYcdb
s:objec	WaZqbuVZsZYbZ
s:oblig	aXvbYavXpbYZX
s:obrad	XYXY2YVYXWYZX
s:obrig	WYXZYYWXX3YUS
s:obser	kdWtZtkXXmjYX
s:obsta	Ztbcbebdcdbdd
s:obvio	0XUXYXnWWrWYn
s:occas	rYbZaYrramXai
s:occor	UYYYYYWXYXUYy
s:occup	VXSXXXUXvwXYU
s:ocean	YWYYZSXWYUYYy
s:octob	uVbYYnaqacXXv
s:octub	VTUXXWUvXUUVv
s:oculi	WYYYYXWVYVYYy
s:ocult	STVzWVUWUVWVU
s:odive	WYXZYXXVYXXWy
s:odont	VVWXYWzYYVXYW
s:ofere	XZYaaZxZaYtaY
s:offen	YXmYZZWzXtYYW
s:offer	aXWXoZujYVevj
s:offic	XqYojXrfXYuXc
s:offli	XZZawbXcaZbca
s:offsh	ZkrarZlZYZoaZ
s:offsi	TVUXWVWXYsWYy
s:ofici	lwYaamqXaZYZm
s:ofrec	TswXttRVrUWUS
s:ogenb	VWyXZYWZVWYZW
s:ogget	uabcddccccccb
s:oktob	slgYcrVcYVXVw
s:olomo	XaaaaWYxaYZaV
s:olumi	bbZbbcaZbWbvZ
s:olymp	tbccddZdddcdc
s:ombud	vuWYoaWZZWZbY
s:omgev	XxWYaZVWYXYYV
s:omgez	UVUXYXTXXVTVz
s:omtre	VaaXaWWYaYxZW
s:onbep	X0ZabaZaababZ
s:onbet	bcdbctbZcccbZ
s:onboa	rYXXZkoYYcyiV
s:oncol	psYuaZWZZZXaX
s:onder	puUsZXWZrXZZm
s:ongev	svXYYZYaWaZaZ
s:ongoi	0ZaZaXaaZmZaY
s:onlin	OWXWv0UXZXWYW
s:onora	QXW1YUVXWXUXV
s:onsho	ZVWbabXayWYYY
s:ontsl	ZbYbabXaxVaYY
s:ontst	YWyZZZYYYTYZW
s:ontva	SVUrVUXVVU6VS
s:ontwi	XpZaaYwacaanY
s:ontwo	YYaawYZbbbaba
s:onwar	UXbabxZYaZaaY
s:ooste	waabbYZbbbaca
s:opcio	VXZYxXVYaYWZY
s:opdra	lYpZawnZZYZZY
s:opena	uaabcdbdccded
s:openi	YuuZccWnnWaYa
s:openn	abaabbZbTxabZ
s:opens	XwZcbcabaaXcZ
s:opera	ZndqtZkbYhYYa
s:opgav	XZaTaxYYaZZaZ
s:opgee	xbbbccadccXcc
s:opgeg	waZbabZbZaabZ
s:opgeh	VRZZyWWZaZXaX
s:ophal	TVSVWWTUUsrSx
s:opini	bWW2ZtWVlnWWU
s:oplei	WWXYYP2SYWWXW
s:oplev	sYWZZXXZZwYYX
s:opmak	0aaZZQWQbaYaY
s:opmer	xYYZbZYaaYZYY
s:opnem	xbbbccadccXcb
s:opnie	UVTVVURTVRT0R
s:oport	VdvXYXzkYVXlV
s:oppak	wZbaaZZbbbaaZ
s:oppor	aYvYZlqaaafiX
s:opsch	0WWXXVPVYWWXU
s:optic	RxSyUWTXTQYYT
s:optim	XYYZZaoaaZyaY
s:optio	UxeYwoTXXXlcX
s:optom	RzZYYWXXYYYZX
s:opusc	ZcbZbcvcbbbcb
s:opzic	SXWXYXVUWVXUy
s:orang	VVUXXXVVXuXWx
s:orate	VYWYWWVyZVXXV
s:orato	SUSXW0TWUTWWR
s:orcam	TXXWYWhuYXWwo
s:orcha	ZbabaaYvcZbbY
s:orche	VWwXYXUxWTYWQ
s:orden	twYXYYWYYYXaW
s:order	sWVYpWTXtpXXr
s:ordin	WVWvsXTWsWrXV
s:ordon	UXYXZXUWXXUUz
s:oresu	XwZaZaZaaaabZ
s:organ	YcsbcqfnpaXZX
s:orgul	ZbZbbbZaZ0aaY
s:orien	wWXYXXWYwXmYV
s:origi	WrXnTXTWXXwYv
s:orlan	SVWXVUOSXUTV0
s:oroge	vaZadcadbcZcb
s:orpha	WaZZXZXaYYzbY
s:orphe	aaZbababZavca
s:ortho	RqXwYVTWYWTWv
s:ortig	VyWaabXZYZZbZ
s:osbor	ZXaavaababbcb
s:osped	bvccdbbcccaba
s:osteo	yaZYZaUZaaYZX
s:oster	aawbbbaaXYbba
s:ostra	XzaaXaXaYbZaZ
s:ostro	XYXabYabXyZcb
s:other	UVnYjYdXWqsjs
s:ottob	kWUWWXTWWUWVy
s:ottoc	yVYXWVWYZXYZX
s:oubli	VYXYZXVWYVWWz
s:ourse	WrVYZYtvaXZaY
s:outbo	XXWbXcybbaZZZ
s:outco	VYcabXXxbcaaZ
s:outdo	StwXWwUVXQYYW
s:outgr	lXTWYsuvXWXYS
s:outli	rYXYYuVYYtZXV
s:outlo	UZWzZYWZaYVVV
s:outpa	yXUbccZbYYbca
s:outre	tYWabavaXTbbZ
s:outsi	ydrYZYZZaXZZp
s:outso	VYYZYZ0ZaZoZX
s:outst	paYZaZXaZoxaS
s:outub	tWWYYYWWYWYXz
s:ouver	uaYccbYbbscbY
s:ouvro	bubdcdccccccb
s:overa	taZbddbdddcdd
s:overb	abbbbbZbZavcZ
s:overd	QVUUWVRSpSUS3
s:overf	xZXbbaWcZabba
s:overh	yXZaYWgaXXWaY
s:overl	pWXuZYWYYXYYu
s:overm	YXTYYaWY4XZZX
s:overn	WmVYZY0XrWWYW
s:overp	TWUXVWyVVSwWQ
s:overr	TXSXYXTWWvXWx
s:overs	SUtWTURVyQUSR
s:overt	oVWUWTUWYWWX1
s:overw	xabbcYXZdcaca
s:overz	xZZZZZXZaZZaY
s:owner	YZaawbYZaaabY
s:oyela	VpuXpWVYXuXYV
s:pabel	xYYYaYWZaZWaY
s:pacie	vWSXWWSWUTVWy
s:pacif	uZbcddbcccddc
s:packa	ZtXYnZyXZXkYd
s:paddl	ZZYbZcYaaUabx
s:paedi	ZsYcqcacbbbdc
s:pagam	aXXXZxYpYWtqU
s:pagar	vXWXXxSWVVWYV
s:paghi	VZZYa0VTaYYaY
s:pagin	zZZaaqmYZYZYX
s:paiem	xXXaZaXaYZaYX
s:paier	XXVZyWXYUVYYU
s:paine	VYYwaWYXZYYYU
s:painl	YZabaa1ZbXbYW
s:paint	vYXYYtoWXWlXl
s:paket	VYWYZYyXWWYYV
s:pakke	TYXVYUTVXWzVS
s:palav	SWWXYVvWXUP0R
s:pales	VYWWYtpbXyWWU
s:palha	yXVWXVTUXVXUQ
s:palle	TWTRXWvTWvVUv
s:palli	VUXWWYXaXYzZW
s:pamon	bbacbcaauabbb
s:panie	zYXYYWuWYXXZU
s:panne	vbababYbabbcb
s:papad	UZUyZXUbYXZaX
s:paper	yYWpXXvXVVZZX
s:paque	RUVUXUTUWTyRw
s:parab	WXVYZYUWXzuUS
s:parag	YZXabaxZZZZZX
s:paral	UnVwWXWocTWxV
s:param	aUnSVvtWvTVXU
s:parce	UqUYYYTXXvyXV
s:parci	xYZaaYYWbZXaZ
s:parco	YurZaaYasYYYY
s:parec	VWWwXwpYXWXYW
s:paren	nkVicaZpXcXYx
s:parfa	YabbbaZccbvba
s:parfo	aaacccbdwcccc
s:paris	TWVZyYWZWWXZY
s:parki	bWWoZXSVWrUQ3
s:parkp	ZxXbWbYZZZZbZ
s:parkr	WYYyYVVTXXWXW
s:parla	WppZiqXZppZZX
s:parle	nXwYXXUUVvWYV
s:parli	YrYYyZXZZZYYX
s:parlo	XXZYyaWZZaaaY
s:parro	tvZVZXYaaZYaX
s:parso	TyYZaZZYZaWaY
s:parta	pVvZZZWYsXqYW
s:parte	aoYrZWqroYZZX
s:parti	YYmucrcnYkZbX
s:partn	ZkcbvZpbZXmiY
s:parto	WYVZYYsU2VYXW
s:pasaj	XxYaaaZbZbZaa
s:pasar	uWxXWWVXXXWYV
s:pasca	bUbbvdbcdcccd
s:paspo	ZbcbcaZbdbuaa
s:passa	YcUXrWTVWtpUt
s:passe	WXnaZsnoXWtZW
s:passi	WXoZrYxWXYgZq
s:passp	WibYWZUXmX6XW
s:passw	ZYYZalWYZkypn
s:pasti	yVWXYWVWXVXXv
s:patch	YYzaXaSaYXWbZ
s:pater	rZaabXXXabVaw
s:patho	oaZxZXUZXXYaV
s:pathw	apkdaaqdmfamX
s:patie	reYqawWWXYYik
s:patis	YyWZWYVXYWXXW
s:patri	XmUYZuvYYVpYZ
s:patro	xbbabXZYcaXbY
s:patte	xXWYZVVwXUVYV
s:pauli	qZYZZZUYZyXXV
s:pausc	xWUUWSxVVTVVR
s:payab	kjbYYXxUYYrXp
s:paych	YbabcbYbccvbZ
s:payme	mpYcbZcYZWwkj
s:payro	amZrYYtXWnqXj
s:paysa	TWTWVVTUVT5WR
s:paysl	tRuVWViWUTVWw
s:paywa	WWWWYUVWQ0YXU
s:pazie	qXWvXXTuXWWXU
s:pazze	VYWYyYTVXWXXT
s:peace	WYWXYZWXYxuVU
s:pecul	VZUaZZyZYXabX
s:pedia	UUVzXUUUWUVXS
s:pedim	svZaaZYZZXZaX
s:pedir	YYVZZYXYxVYYW
s:pelic	nWsVWUitVuXVQ
s:pelli	YabbvYZaacacb
s:penda	UrvZYYrXWVnXV
s:pendi	WZXYZZVnZUs0U
s:pendr	UYSaZZWZzUYaV
s:penet	Zabbubacccabb
s:penha	ZbZvbZVbbbacb
s:penro	waaZaaabbabbZ
s:pensa	XvYaYvUZkYnZY
s:pensi	bzcYcidnXXZeW
s:pente	wWWYnYqZnYWXX
s:peque	ZaaaausZaZZbZ
s:perce	SVaW8XoWWUYYW
s:perde	UYWYXXtXWtwXU
s:perdi	TUSWWVRvySVUS
s:perdo	UUVYwYTYxWXXU
s:perei	bdbdbdadcuccb
s:perfe	SUuwUsrVSNWWp
s:perfi	WXyZXYVXZWXYW
s:perfo	lYYWZWSZZYXSz
s:perfu	XZXZZYWZYuvYW
s:pergu	WY0YZrVXXbXWq
s:perha	uVbvWXZhwVWYW
s:perif	YZaaZxXTaYaaX
s:perio	uYYXZvWWqYYXV
s:perit	xYYYZXYYaZYaX
s:periz	xaaUaZYccaabb
s:perma	d1daZbYZlYaZY
s:perme	YYVYXWwVkwsXV
s:permi	WcuZZZWYsWcxX
s:perni	abcccdaccbbdt
s:perov	aZYbaZaawZabY
s:perso	bfudnacZXZsZY
s:persp	TvwtXWSVWTVUS
s:persu	UVWVyXUZYXZbZ
s:pesca	babbubZccbacc
s:pesqu	XZXaZZXYZWXxU
s:pesso	SUsVVVRTUZrxP
s:peste	XZWbacaazWbca
s:petal	vbabcaaaaZbbZ
s:peter	swWYaZXYYaZaZ
s:petit	RUSUVTR0WSVWP
s:petra	Zavbcbaacbabc
s:petro	WXuZYZWZXYyZX
s:pette	XwbbYcacaabcb
s:peuve	Yabauaabbbaca
s:pfarr	XWaYaxZYaaaYZ
s:pfleg	ZYolaZZosmZlW
s:pflic	YaYaaZWZZZxbY
s:pharm	hkftZdlYhYmWj
s:philh	SZZWXzWVYUYaX
s:phili	WuXaZZXaXubbZ
s:phish	WuZYUyvXZYTYW
s:phoen	ofalirWZrmZZW
s:phoni	VYXaaXzZXSaZZ
s:photo	rXZaaetkWdtXY
s:physi	TxnwYZUWXpcYV
s:piace	WevkXmYVsqXYV
s:piaci	ZaXbbUZZXyZXW
s:piano	VVUYVzTVTUVWV
s:picco	xWTWWWwVUSWUT
s:picki	xXvWYXaVXrXXS
s:pictu	rXVYbXfYlverX
s:piens	UXXvwVTXYXTYV
s:piero	XWWbYZWYVzYaZ
s:pigeo	WVUYXYUVYzXVU
s:pillo	yZYaYZWZZXVZX
s:pinco	ZZYaaZXZZXxYU
s:pingu	WxWaXZZabaaaZ
s:pinna	yYabbXYZZYacV
s:pintu	WXYZZZYWYXYYx
s:pipel	vXqYYYqYXXWZt
s:pipet	acacbcYZaWacw
s:pirae	WUTXWXSywWWYU
s:piram	UWWXWXVVXWzVU
s:pisci	sYYZZYtWZYYXt
s:pitch	rVVxSWkvWUUXW
s:plaat	TXVWZXWUZWXzV
s:place	WvbZYWaZzVXZY
s:placi	YZ3ZaXVZVRZXX
s:plafo	uYZWZYVYZZxZY
s:plaid	ZZaaaWYawZaba
s:plain	VXVtXYUXTrxYY
s:plair	WXyYWXVXVVYXV
s:plais	ktYZaaWYZxZZX
s:plani	XYWawZXYXZYZX
s:plann	ipZmkcdmjbWal
s:plans	VxYZaXXYaZZaX
s:plant	ZwrmWZoZYlYZX
s:plaqu	tZXZYZxYYYXYV
s:plast	XaYaZaXaaZZay
s:plata	XYWZwZXYYYraX
s:plate	VXVXXWVVWV1VS
s:platf	jpWlfchacbrcc
s:plati	ZZbbbZVXbaxba
s:platt	UZaxZXYZaaaaY
s:playe	XYzXXZRXXVXXW
s:playw	ZaXbZayWXXbcb
s:pleas	bmaeamanYueZZ
s:plekk	UVTVVTRzxSVTQ
s:plomb	VWVWWWVVVWXVy
s:plots	VWVZXYVXyVXYV
s:plumb	rYUWYXmYVTYY0
s:pluml	UyYbYZXZaaaca
s:plusi	WX1ZXVUXVuXXV
s:podca	WYXamlp1ZeYYX
s:podem	tY1ZZZXZZVaZY
s:poder	VVYYYYwXvYYXX
s:podia	YbZbwaYZZabcZ
s:podri	xWXYZsWXwXZXW
s:point	YaYZaaWZXyZYV
s:poiso	wZbacZaaabbcX
s:pokem	yZaWZWVZbaXbZ
s:polen	YaaYavaYbaZbZ
s:polic	SYYYaZxXYYXuV
s:polid	XYXYZYWVYWXYx
s:polis	UVYYZP0UZXYZW
s:polit	WwWYZZVYYWtvS
s:poliz	UXVXXXwWXTUWw
s:polli	YaZZaaWTaYSZz
s:pollo	yaZaaaUabbaWZ
s:polok	YyZabaZYbbYcZ
s:polyg	WYXWaaWzYaXYX
s:polyt	pZbaatabcbZba
s:pomer	WYXZYvVuXWYXV
s:ponen	VWXXVwVpYUWVU
s:poner	yYYXZYWYaZWaX
s:ponga	adcdbctbbcadc
s:pontu	yabYbWUabbWbW
s:pooli	zYWYYYXWXXYXV
s:popco	VXWYZYyXWWYYU
s:poppi	UXzVZZUYbVZaW
s:popul	ZZTaZaXXZXZxa
s:porri	UXVWXVTzYWXWR
s:porsc	ZabcbaXaaawca
s:porta	nWVXZoruWUrVY
s:porte	YZZaptqaZYnba
s:portf	oYkYeaYb0VbYi
s:portl	WXZYaZWVZVXYy
s:portr	rbVVXVwyXUTXS
s:portu	xWWXYWyWXWXYW
s:posib	ucdcdabbddbdd
s:posic	ZZzaZasZYYVYW
s:posit	bulZaaZZmZdhm
s:posiz	qnlbbbYauabZa
s:posse	UXVXwtTWtWXZV
s:possi	wabcnXlXnckXa
s:posta	WVbYaYWZbaxbZ
s:postb	bcccbctbcbacb
s:postc	uWXVZWzYYWWZU
s:postd	0XYZXUSZVWWZX
s:poste	YaZabbXabwbbY
s:postg	XzYZZYTuZYaYa
s:posti	ZuWZYaXYwXYqY
s:postm	SXVzXVTVYUUWu
s:postp	PUSQVvQRVPTS3
s:postu	YYYaaZXZtXZzV
s:potab	awaaZbYaZZaYW
s:poten	UXowXYtaXWYYX
s:potes	XWxZZZWYXWZYX
s:potre	pYsaZapYtXZZW
s:potte	TYcXbyXXcaXaX
s:pourq	XXVWXYuVWxYXW
s:pourr	xkZaanXYrZZaY
s:pourv	ZybcbcbbZcbaa
s:pouss	VXWWXVVWWWWXy
s:pouvo	bcbWaUYxcZbba
s:power	XWpYYaYXXWxWV
s:pract	YkarYtoXsYYbX
s:prade	zZYbabZbaYYca
s:praka	WaXabbyaVaYbW
s:prakt	tZWqYXsYlXZZX
s:prati	YuYYaZYaaZsZZ
s:praxi	bbbvUabbccccb
s:prece	vcbcdcbccdbca
s:preci	jZZmojnXvWiXY
s:precl	YbaucbZcbbbca
s:predi	xZZWapYXZYUbY
s:prefe	YrspadWZYYZvX
s:prefi	VWzYYYUSZXYYW
s:pregi	waaUaZZccaabb
s:pregu	VVwVxVQVVTqVT
s:preis	VXXWXVVyYUVWU
s:prele	QWUXYVUVXVUV0
s:preli	UYXYYYVXXXTYy
s:premi	kZWXsmWbYWryU
s:prend	jXUXWsTVpfWsv
s:preno	WWXXzSTTXVXXW
s:prent	YaWaZZXXYWYZx
s:preoc	sXYaaZWabZuaZ
s:prepa	dYcsYspmnWjYV
s:prepr	abXabbZYZxcbY
s:presc	UXVqeYTVXUWT1
s:prese	XinooarbeZaYd
s:presi	YaYaZbwaaqaca
s:press	eYbsYlZXZoYZt
s:prest	vqdZZYWYYWYos
s:presu	vYZYaqbYZZYrW
s:prete	XlzXfWqWWRWTm
s:preve	WwYaXYXrZXntX
s:previ	nnjjaZXlqZsZX
s:prevo	XZZZZXYXZXZZw
s:preza	spbbbbYbbbpbb
s:prici	qdXnYYxmZWZZX
s:prijs	YZYYZYWYZXxYU
s:prikp	VYYXYYSXZXWVy
s:prima	PVtwYwTXWWYYV
s:prime	WlcYvroomWaXV
s:princ	XxsjmZaYYWYfX
s:print	nXZjajXXYobYx
s:prior	eXTYZa3ZYTXZp
s:prisc	ZaZZaXXYXyaba
s:priso	WZZaxbXcaZaca
s:priva	bkYoXnaeXXvsV
s:prive	UXUXVyVWUVVXU
s:privi	TWWwZWUXXVuYt
s:priya	sZXaabXaZvbbY
s:proba	qpXYdouYYbhaW
s:probe	TVUWWVtUWTV2S
s:probl	voZqVXUoXUsXp
s:probo	zYWZYYXWXXYYW
s:proce	dnikcZrZaYsXk
s:proch	TtuWYRUxWUWUU
s:proco	vbbbdcZcaabcc
s:procu	jmmlnlYbpZcYb
s:prodo	TXXXYVyVYVUWS
s:produ	koierccjdXlZX
s:proef	RVVVoUbVWvTyQ
s:proev	YZXaYbyZYWZbX
s:profe	hadbaZpbbpbof
s:profi	bbpdcblZdlesW
s:proge	tYYaZZisZdZpa
s:progr	WjXZtqtqZXbXY
s:proje	odbcccndhdbmZ
s:prolo	yZYcbcabZZbZZ
s:prome	axacbbWbpaaba
s:promi	XasZjZskZsbZW
s:promo	VWVacslfrrWsU
s:promp	XaucdcZddbbcc
s:prono	WXRYYZTYUzXYW
s:pront	WXZabZ2aaYYZY
s:proof	bcccdcbcddsdb
s:prope	llmnlZjYliYZm
s:propi	WXWZYYVWYXXXy
s:propo	mekpYqtXXXXoX
s:propr	WrXZtZmYYXrZX
s:propt	UU0aYZTaXVXaZ
s:propu	qUrUVwuRVSTSR
s:proro	xZXbaaXZaZaVX
s:prorr	ucccdbbcddccc
s:prose	VYVWYYVWUyXWU
s:prosp	WVVWuXsXXwUWU
s:pross	WaybZaYZYXZYu
s:prost	YaZawbVcbaacb
s:prote	YkYXYYvuZXXWp
s:proto	ZXYrzYYkZYZam
s:prouv	ZaYbabwbaaaca
s:prova	TVUVXWsTWvUSv
s:prove	UVUXWXvVUTUTw
s:provi	ZkYjZtrlmiaZW
s:provv	WYWYXXWXYTWWx
s:proxi	SU0WWVuVWTVVT
s:proye	tWpZoYdmYXXqb
s:proze	ZZbcybZcabbba
s:prufu	tbcdddcdcdbcc
s:psico	YaWbZZxaZXZaY
s:psych	RUtxWWUWVuXYU
s:pubbl	YvXZYZvYWXYYX
s:publi	XZWZbvosZWZwU
s:pubqu	STTVVWO0WQUQP
s:puddi	YaVZZaYWZYZZx
s:pudis	TXRXWU0WWTUSS
s:pulis	XYWYUYVUYWXYy
s:pumpi	YxWcbZXcabccc
s:pupil	XZWYWYUYyVZZX
s:puppe	vWyYXWTWVSYXS
s:purch	nXXnZZkYZWtYv
s:purem	VZZaYxXVaZYaW
s:purif	YYaZbZZXaZYZx
s:purpo	XWsaZarZtaYYX
s:pursu	XtZaXXXXbawZY
s:pushi	XXWzTYTXZYYZW
s:putti	XWtwWUSmXcWXu
s:puzzl	xXXZYYZZbabbY
s:pyram	VWUXVYSXXT1VT
s:pytor	tYmaanXjlpaaX
s:quadr	V1WWXXWXYYXZX
s:qualc	TosXXmsWuoWWU
s:quali	oZfiZbcYtcmmX
s:qualq	TVTWVVTVwvVVS
s:qualu	VWVXXXVX0UWXU
s:quant	asZZacomqbZnX
s:quara	pYZZrZWuZZYaX
s:quarr	yYXYaZXaZaZba
s:quart	ajjtpXrcXWZXn
s:quatt	unYpcZraZZbaY
s:queda	WvWYYXWpXXnXt
s:queen	bbucccZcabccc
s:queij	SaaYaZVWaZZYx
s:quell	wZcbbaZbcbZZa
s:quelq	ZYXvlYWYxYiZX
s:quere	XsmutZXZZZYZX
s:queri	oZZaaaXZYZqYv
s:querr	TYTxaaXaaaYZX
s:quese	UWUV0VSWTSUWU
s:quest	YaoyZlYnbnXYY
s:queue	YZZbbaXZaSYay
s:queui	XaWZZayYYWZaV
s:quibb	UYWYXYUVWzXZR
s:quick	bVUXXWqVrT0XY
s:quier	tZXYZymVZXUZX
s:quiet	TvTXWWyWWUVWT
s:quijo	WYXXYWUyYVWWU
s:quinc	vXYVZxWZZYXYX
s:quinh	vabcbbZbcbbbb
s:quint	VsXYZxXYYXXZW
s:quinz	YZaaZxXTaYaaX
s:quiro	YZcbaxZUaYbdb
s:quise	WyWYYXWXYXXXU
s:quisi	WYXyXXWYTXXaX
s:quisq	ubbccbbbbZbbZ
s:quitt	cUbX4YUuRUXYV
s:quota	wYYZZXwXXYYZo
s:quoti	ZbbaZaxYbbacY
s:racco	qWpXrYiXVteXU
s:rache	YaYbabwbaaaca
s:racki	ZaZbbaYZYwbcZ
s:racks	abbZcbwacdbYZ
s:racon	VXxVWWTvVUXXV
s:raddo	ababZaUZZZwXX
s:radio	TUXrWprVxTVtU
s:ragaz	UXXXWyTQYWWVs
s:rahme	yabZcbZbcbbcZ
s:raini	ZZWaZaWZWyaaW
s:raisi	VXUW5ZdrSVXZW
s:raman	xaZYcbVcZabca
s:rambl	ZbabbbUWbZXTx
s:rames	YYYYyaTYYZVaX
s:rampz	YYabwYZbbbaba
s:range	TxuXUvSWUUWYU
s:ranki	Zdaccduccbadb
s:ranso	ZZXabbYaaxbbX
s:rappo	vacbbbacccaZb
s:rashi	UXWYZzWWaXaab
s:rasmu	WZXaZaZbxXaba
s:rastr	RTSUSSSzTPTQP
s:raten	XWVYZYzXXWWVU
s:ratha	WxYaZaXwWXZZW
s:ratif	STVzWVUWUVWVU
s:ratin	VUXYYYRWWXVsy
s:ratsk	YYYaaYXxZWYYW
s:ratta	cubdcdccccccb
s:raven	YyUaaVYZXTaaa
s:reabr	YZaaYyVWZYZZZ
s:reach	XZnZYhqXmZYuj
s:react	WXiYYYUWXbo5S
s:reada	0XUYWWSWXUYYV
s:reade	WYWXYpwtYtXZW
s:readi	nibXYuYmasiZW
s:readv	XYUZaYTXZYYTz
s:reage	yXcbcXaabcbba
s:reaju	yYZcbbZaabaZX
s:reali	lrvYoUSWVvXXV
s:reaso	rlXXtXUVYXqYs
s:rebec	sZXZacvaYaaab
s:rebon	xaaccbZcbbbbb
s:rebra	1WYZYYWXZZWZW
s:rebui	yWvXWXRXtVWZW
s:receb	fXWrYWVXYW2VT
s:recei	ZZYlaacdZYuqo
s:recen	XYiraZrZcsaaZ
s:recep	bXWZnXreYXoYw
s:recer	WabaaXyYaZYbY
s:recev	RVUWwUSUWV3tS
s:recha	aaabbaVbbayZX
s:reche	tsYaanXZZZapY
s:rechn	sYXZZYuYYipYq
s:recht	UXX0WWVXYXXXV
s:recib	qXxYYXUUXWvVU
s:recip	yZYZaXWYbZZab
s:recko	waXZaaXZrVZbZ
s:recla	qYZZZYoYZWYYw
s:recog	TooWWWRuuTTTs
s:recom	kYibaaXYunZwU
s:recon	kkmXYYbVYuYZs
s:recor	dYZdZtYwZXalb
s:recov	WYVZZSnYXa2YW
s:recru	ZlvbZaoZkakkX
s:recta	UXTXXWVWTTVWz
s:recue	VYXxYXVYtXXYT
s:recup	oXXYXX0WXVXVT
s:recur	TpXYYwTWXXWXu
s:recus	UWyZWXUYWVYXW
s:recyc	WYYZXaVWaWZYy
s:redac	YnYYZrsXYvZYX
s:redat	avbbabYbbbbba
s:redaz	xaaabaYZaZYZW
s:redel	TWXWXWXXYWzWT
s:redes	uZWnYYuXXYiZX
s:redmo	xbbSbbbbbcccb
s:redoi	abYZbcwaZZbca
s:redou	vabcdcadddZab
s:redra	yZWWaZXWbaabW
s:reduc	TWWWYU2xYWTXT
s:redun	YtVaYZWYzZZZX
s:redwa	arZfZarZqbaiY
s:reemb	YaaaZaXaaZwaW
s:reemp	yYZTZYXZZZZaY
s:reenc	bccddauacbcdc
s:reenv	RVYVYUUVXW3WS
s:reesc	TVTXZW0XXVVUU
s:reexp	RXYXZVUXYYzYT
s:refai	2YXXYWUXZXZZV
s:refei	vabcbbZbbbbbb
s:refer	XaYjadpcwZYYq
s:refin	rvUWWwTVVVVXT
s:refle	UV2XXXSVVTnVS
s:refon	xaZZZaUZaaYZX
s:refor	XZZYZYYXZYYZx
s:refra	ZaZcaZWxbZZYY
s:refre	TvpWWZUYwUZaX
s:refug	deSVV0ST0TWWT
s:refun	YYZZbaqZbZ1aX
s:refur	TZYXaYyZbYYZU
s:refus	XWWYYYVUXVX3q
s:regad	ZabavYabbbacb
s:regal	bcadccwbcacdb
s:regar	nnXbjcmZcsaab
s:regel	VZaZZYwZbYYZX
s:regen	YbbcabwaaaacY
s:regge	YXYZZayaXVZaY
s:regid	yYYYZZYZXYYXX
s:regim	UzWXZZXYWWVXV
s:regio	XsmrfYVrcXqXX
s:regis	YljmcXbteXsaX
s:regre	UXVYXUPUXyXWx
s:regul	psdicoZecbYaY
s:rehab	RYZyZWXZZaZaX
s:rehea	oUUWVVTsUSVU3
s:reich	VTZXaaYYaZYYy
s:reimb	qYXYZZUZZY2ZV
s:reinf	WcdccbxbTbbcb
s:reins	TsrVoVRyWSWVT
s:reisk	sabactbXZbbba
s:reite	XYZYZZyVaZYZX
s:rejec	oXUwXYTX0TYZV
s:rejoi	WXWXYjYtXklzU
s:reken	pYWqYXUYYX2YV
s:rekru	YxWYaaYaaZaaZ
s:relab	VYcbcbXZbbwcY
s:relac	ztXYYYWYYXWXW
s:relan	oZYaaZzYoVZZX
s:relat	poZXYmUnYotYg
s:relau	vabcdcadddZab
s:relax	UXsZZaSyZTZbY
s:relea	hXYXYZXcXoulv
s:relec	RYZXZzXYaaZaX
s:relev	XksmZZuYZYXYX
s:relia	UzsXXZVZYXWZX
s:reloc	YvvaZabZlYZZY
s:reluc	VUWXbzWYZZZYY
s:relyi	XvZZZatZYYYbY
s:remai	YYYZaoWYpdzYf
s:remar	bXXWZpnVYXWXz
s:rembo	WVWXXXzWXWtVS
s:remem	ZiYdobkXnvXZi
s:remet	zXYVZYXYZZrZY
s:remin	ZlXeZarWlXYov
s:remot	vYaaalVtbaZaZ
s:remov	WWWYYXUVhSn8R
s:rempl	XxWaabYbZaZaa
s:remun	ejYxcuWZiXYZX
s:renam	VXVYXYVXVWXYz
s:renco	UVrXwWUUXwVVS
s:rende	WYWXXZsvXXsWU
s:rendi	XZYXXYrXZYxYW
s:rendo	VXXXZXzXXUWWS
s:renew	YujYcXablVZkt
s:renou	uZYbbbYaaZawW
s:renov	vYYZZZWYZYktn
s:renta	SWUYzXPVVUvWV
s:rente	rYVYpYWYWwZZW
s:renti	VyUbZaYbaYabZ
s:rentr	TuWWYtVUWwWWU
s:renue	YbaaaaXUbYYxU
s:renvo	TVWWVVTTYV1WQ
s:reorg	V4uXWYTXVTXXV
s:repai	pmqnXXkpqVYYV
s:repar	SWTVwyRUVUSWr
s:repet	WYYYZYVXZWWWy
s:repla	msjZYYZZXbkZv
s:repli	TVSXXXdUpmX3T
s:reply	VnWsZXloZZsmW
s:repon	wZXaaYXZZumZY
s:repor	noWZZmmXbVkvh
s:repos	VXXXYYVYZVtwl
s:repre	fW0nrXqWbWYYV
s:repri	QtTUWvQxXQUVT
s:repro	XYYaZYVWZqXYz
s:reput	raYYaZVbsZtbZ
s:reque	cYYkZccYaXYys
s:requi	sXlnbZlZdbpZb
s:resea	XqX3ZYZXZhZaY
s:resee	WZYYYZVXZVZZy
s:resel	XYXWXYzWXWWTV
s:resen	XZzYWaWZXUZZV
s:reser	YaXbYYqUYWxXx
s:reshi	WZcbdbYacbwbZ
s:resid	dqckpYdpYWcYp
s:resig	tubaaaYZaZYaX
s:resil	VVTVZYTzZYXaZ
s:resol	qlWYrYuZYaWYk
s:reson	aaxbYbXbaZZba
s:resor	jZZWbYTXaZyZY
s:resou	rliaarWYaYsZX
s:respe	YYfoYakXqzXZW
s:respo	dqXpZYYYndXso
s:respu	UU2XWXUXUUVXU
s:resso	XXzYYXUXZXWQU
s:resta	oVeZxWsWkUbXj
s:reste	YYZZZYXZaZxZW
s:restf	VZYaaYzZXSaZZ
s:resti	UVUYXXUVUwWWw
s:restl	TU2UVUpURPVRQ
s:resto	TpVYwUUoXorWV
s:restr	rXUXYXUXwtYvT
s:resul	TVaXYXXmXbnwv
s:resur	YbababYZaaZaw
s:retab	UXUXUWTVVzVUT
s:retai	vYtsXYWXYXdYp
s:reten	QVU0UTSWURTVS
s:rethi	YZVZZRVWUzYZV
s:retie	aaacbcababucb
s:retir	nvWXaZpqYniYX
s:retom	vYccdbbddcccc
s:retor	XZYaXYSYXXyWW
s:retou	VWrYZXxYXWXYX
s:retra	lqVZXYuVXTYXv
s:retre	VYTYXY0YZTYYZ
s:retri	ZukuaaZaaZaaZ
s:retro	VXTYVUtVV1WXV
s:retur	UWUlXWXttTuvV
s:retwe	ZZbabRWyaYZbZ
s:reuni	TXVvYWTUXzWV0
s:reusa	ZXaawcXbbZXca
s:reuss	XbZabaWxaZZYX
s:reven	YXXX0nRmoWfYq
s:rever	UWUYtYqWVSXXx
s:revie	mXVoXpXVlWjpv
s:revis	sWXXYtXWnZiYu
s:rewar	abZaccubdacdd
s:rewri	vnWYZWwYoaXYX
s:reykj	TWzYYYUVXVXYV
s:rezam	vabcbbZbbbbbb
s:rezep	yYaZZXWYaYXYV
s:rheum	WwbacbbZccbba
s:ricar	WYZZZYXYZYzYV
s:ricer	jvuZZWXYZWYtV
s:ricet	XYUZYWVyWUWZV
s:ricev	VWmmYXVWXV2kh
s:richa	abZaaZZVawaaZ
s:richi	fVuVWVUVVUV0R
s:richt	UVwWsvVTVUXXU
s:ricom	XaZbababvaaba
s:ricor	VXVtVXtVXTWXv
s:ricos	yVYXWVWYZXYZX
s:ridic	YccbvcXccbcec
s:riemp	WXWYXYVYYWyYV
s:rient	WWVXYXVWxUWWT
s:rifac	vbacZcYcaabca
s:rifar	yZYaYZWZZXVZX
s:rijin	YYXYZTyUZXYXX
s:rijnh	XXVZZXXyZWYYW
s:rille	WXWVXXUyVTWXR
s:riman	YYYZZYXYYXZZx
s:rimas	WWVXYWVWyUWWT
s:rimbo	UVWXWXwXXVXUw
s:rimpi	TzYYXWUXXYWYX
s:ringi	Zubdcbbccbdcc
s:rinno	mYXtZZWYYWXlx
s:rinvi	VYWXZZyYZYWXV
s:ripag	ZcbZbcvcabccb
s:ripar	VWyXXvVVPUXVU
s:ripet	VYWXY0WVVUXXV
s:ripre	vXZZaXwXZZYSU
s:ripro	VXWXXXUVWTWTy
s:risca	ZbbZbcvcbbbcb
s:riscr	yZacccacbcaaa
s:riser	UW3qWWTVSTVVS
s:rispa	UZaYaY0ZaaXaY
s:rispe	SVYVYUVWYXzWU
s:rispo	QVUWWVUVlUv0Q
s:risto	ZbYaab0amYabZ
s:risul	VYXvZWUWZXwXU
s:ritir	UWVXWWSVURTW2
s:ritra	VXXXZXyXYUWWS
s:ritro	qYWZYZVXXxXXV
s:riuni	UWVuXVVTWUWUx
s:rived	VVUXXXtWVxVXS
s:river	UVfWZYluXWXYv
s:rivis	VZaYazWTaYYaY
s:roadm	qVryWWlUXWXYW
s:roast	UUvWptSqWTsWR
s:robot	WromeloXmcZfX
s:rochd	xaXZbYYbbZacZ
s:rockv	qdecedcdeeddd
s:rodan	wTTVVVUTxUVVS
s:rodil	VWRWXWSVWzVUS
s:roeme	PVZXYT0YZaYZX
s:rolle	ZcbbaZYvbZacb
s:rolli	wYZZXucZbZZaY
s:rollo	2XaYbUXaaZZaZ
s:roman	TUWWUXyxVWXYU
s:romar	zYXYZWXXXXZXV
s:romer	VZXYYYyWYYXYW
s:romme	WWWXXXVWWUVWy
s:rondl	VV0YVXSXWUXZW
s:roodg	xaWaYZYZYXYaX
s:roofe	RWVWYzsRXVVVU
s:roofi	pawaZZVYaYZba
s:rosal	lruaYaVaXTZbt
s:rosam	YZZbccXcwYcbc
s:rosar	oXZYaXxZZYYZX
s:rotat	swWZZZWZZZYaX
s:roton	VYXYYYWWXVWWy
s:rotte	mtmZnabkaeZZY
s:rough	1YYYZWUrYXYaY
s:rouma	yWXaZaXZXZaYX
s:round	WXXZZZU0sjXYo
s:royal	XXXXY9TWXWWZX
s:ruaku	UZcbbwbbcbbbb
s:ruari	XZTYaZXXZTXyW
s:rubbi	bxUvWXVYVWXYW
s:rubri	SVTWWwRUVxVVR
s:ruckm	ZyVYaaWWXYYaX
s:rucks	WZYwsYWabYabY
s:rufbe	cubccdcdbccdb
s:ruhes	asacccabasbbZ
s:ruman	TXYXZXuYYYxYV
s:runar	acZbacYZaWacw
s:runne	ZaWaZbkZb1aZY
s:runni	VlcjbZZoXnsYo
s:saarl	waaabbZabaabY
s:sabad	VVYYX1XWYYXYU
s:sabba	SzWXYYVYVWXXU
s:sabem	nXuWoWvXYWVYV
s:sabon	TVUWzVRVWUUUU
s:sachv	VYZwZYYZaZZZX
s:sacra	ZyXbXbYZabZbW
s:saili	uXXWYYVWYWXWw
s:saisi	ZaZZaZZXbbxZX
s:salai	YwZbsaZaaaoaY
s:salar	W3WZoZZbYYpZX
s:saldr	ZbZbbbYaZ0aaY
s:sales	YunrbZeaZlZYX
s:salga	UWXXYWUUYVWWy
s:salim	WXXXYYVUXVXXy
s:salon	WxZcbbabaaXcZ
s:saltm	VUWaZZVYWXZyV
s:salud	VWuXWWTTW0WWT
s:salva	WXbZawZZbabbZ
s:saman	pZqcddZddccdd
s:samen	SWUVXXWVXyWWT
s:samme	YXWZwZWaaYZZX
s:sampl	qYXXZZ0ZZfYZa
s:samsa	vbcabZYccdZdb
s:samst	wYWZYYlXXVYYv
s:sandu	zYXYaZXXZYWaU
s:sandw	uqYYYUWtZoZbY
s:sanid	sacdddcdddddd
s:sanit	U0vYXXTUWVXVV
s:santa	RYZXZWTyYYXYV
s:santi	abaccdaduadcc
s:saoir	WYaZaxUYaZZcY
s:sareb	rsXXzUUYXXXXV
s:sares	RTVXUWVXzVYXU
s:sarko	ubbcbcaccabdc
s:saska	yaZbabVXaXabX
s:satel	SVRV2WRWURWYU
s:satis	XWVYZZyYYpnZW
s:satur	bqWqlqYbWXWXw
s:sauda	XXYYZSXVYyYXU
s:sausa	VYWYYZSyZTYau
s:savan	YYXYYYQXWYXyV
s:savin	nYXZyaWYVVwaY
s:sawdu	VaVZZaXZyWaZU
s:sawmi	uXUxYWVXXWYZW
s:saxif	XaWZZaWYWyZZW
s:sbagl	XbZcabZbZawba
s:sbloc	rZZZaYXYaYwXV
s:scade	bxbbabaaabbbb
s:scaff	loTWWtoSwUlWR
s:scamb	VXWXYWWWXVVVy
s:scann	nURwUUnVUSrvQ
s:scari	XXYVZUWWYZyYW
s:scato	WZZZWZyYZYXYV
s:scegl	XWxZZZWYWVZYW
s:scept	WYRWVXVXWzYXW
s:schaf	azabbcYaaabbZ
s:schal	YXYaaXXYZZ0XY
s:schau	YpZwqYVZYYYaY
s:sched	cWXqpWbbXVkV0
s:schem	VWwwZYVWVTYUU
s:schen	VYXXYWXYYXyYW
s:schep	bcadccbcvcccb
s:schic	doXpaZrZZjkYp
s:schie	UXWuYYwYYYYZW
s:schiz	vbacacZcaabcb
s:schlo	waYaaZsaYWZaY
s:schlu	VWuXXYSUUVWWy
s:schne	RXTWWVTWUU3XQ
s:schni	rbYabbYXawacZ
s:schol	TsXTXNuwwWWZV
s:schoo	TttZufpXcWXZb
s:schre	SwjVspZpVmiWS
s:schri	edtYaxXZmZZaY
s:schui	VWWXXXUVWTVWz
s:schul	uWYuXqUWYXaXp
s:schut	UYVWaXWUZWXyW
s:schwa	XxXYZYWYYXYZW
s:scien	onXpneZalXboY
s:scier	XxWaabYbZaZaa
s:scont	WZYZWZyYYXWYV
s:scoot	VZYXxZVYbZYbV
s:scope	TUVUXzUWWWUUS
s:scopr	WYzRYWTWZYYZW
s:score	sYvbZaXbaYZca
s:scotl	ZbxZaZWZWWbbZ
s:scott	vsrYYZUZWVYaX
s:scrap	0bYbZbZbYYbbZ
s:scrat	UdXXZvVZtjqZW
s:screa	aZYbaaYaZwaZV
s:scree	pXbybYWYZYtZX
s:scrip	xUVuXySTXVVYV
s:scris	XX0ZXYVWOUYXV
s:scrit	YZbbwYYaacacb
s:scriv	UXVXXvSUurrWl
s:scrol	ccudceXdcYddd
s:scusi	WYYXYXVVYVYYy
s:seafa	WXxbaaXYYZsaY
s:seanc	YWWYaZxYZaWZX
s:searc	XamemlabcXerp
s:seasi	SVWXY1WUYXWYT
s:seaso	2pWWYWUrXXYZX
s:seatt	mrilameZYqaZX
s:seawe	vYtaaZWZaYYbY
s:sechs	babcbVaaxZbba
s:secon	dWWuZZtfxWXZW
s:secre	pwWXYXvdXWeZW
s:secte	qYvZaXXZrYaYY
s:secti	RWWXXwVVYVUnv
s:secur	tXoYakWXZYzjV
s:seeke	TRSWUzxSVWWPS
s:seeki	VmVaraUa1YaYX
s:segme	ZaVbabSZVzZYY
s:segna	XYrZYaVY0VZYW
s:segue	XaZZaYYZZXwWV
s:segui	XnXZZZyYZpYWp
s:segun	VlWYXjoWXoqWx
s:segur	ZvbabbZaabbaa
s:seisc	XxZZZZYZZXZZW
s:seitd	XZXaabzaYYabY
s:sekre	bbacccbcwYccc
s:selbs	bsXeapuZYnZZX
s:selec	ajobbabjZZwdX
s:selez	VwxZaZXZZZoZX
s:selle	UYWYYXRUYUY0S
s:selli	WUSsyXaUUXlsn
s:semai	vYfaZliYbkmmX
s:seman	tYYZZnWzYXYZW
s:semes	TXXYXzUW0WYYo
s:semic	TXYVYXUVYzYRT
s:semil	ZYYawaXaaZZaY
s:semin	SWVWX4drWeWWn
s:semme	xYZZYYXYaZaaX
s:senci	xZXZaZXZYYZaY
s:sendi	YbZYXXUWW0prT
s:sendu	TWTUXUTxVUsUu
s:senho	tjxZZaXZhYZZX
s:senio	UrWXXsTyVUWYT
s:sensi	VXWYaZvYWXYZu
s:senso	abbcwcaccbccb
s:sente	QWSTWTR1sQWVS
s:senti	VYnZYZsYYwYXp
s:separ	sZXZwaXZZYXZq
s:septe	spbYZnYnoXYWp
s:septi	zZabbaYbbabba
s:seque	XYYYZZyVaZYZW
s:serai	vacbbbZcccaZb
s:serbi	UYbZbYyabcbbZ
s:serio	dVWXwXmTsXtXV
s:serva	XyYaaZXYYYZXW
s:serve	zYUYWZWXWTWYV
s:servi	rdcaaYrZlXcpZ
s:servo	WXWXYXVXVVyYV
s:sesio	UVUvWvsWSUWWU
s:sessi	UYWtY2XtYXYYW
s:sette	oVUTWzuQWSVTS
s:setti	mXicbmWbaYa0X
s:settl	TWsWYqTWpcuWs
s:setto	RWysXqTVsVXVU
s:setub	YUQYZYUYXXYzV
s:seven	nVUS0USUXWUXS
s:sever	fXwpcZXjZmeaZ
s:sevil	npYwaZXZZZZaW
s:shabb	UyYZaZZYZaXaZ
s:shang	RXZXZYzZbaXaU
s:shapi	aaxbYbXbaYZba
s:share	WWWYzWUVYkXYr
s:shari	YZZZxaTYYZVaX
s:sharp	TSWXW0SVTSVXV
s:shear	ZbaaaaYwcZbbY
s:sheff	SxTWWXTXVyWXU
s:shelt	emVsZrWYXrXaY
s:shelv	Zuccccbcbacda
s:shiel	UXbabxZYaZaaY
s:shift	UYZZaYyYbaWaX
s:shipb	ZcYcbdYccvcca
s:shipm	bXabccZccbvYa
s:shipp	XWVXXYatXdvZt
s:shipy	VWYZXZkYyYWaY
s:shoeb	wVUYXYyXVRWXW
s:shoot	yVYXvWVXaYVZW
s:shopi	zXXZaaUZXWWvV
s:shopp	UYZZZZUUbv0ZW
s:shore	XxVbbbXabbbcb
s:short	WXuZZZuZnjocX
s:shoul	bWXZmZvYZvYZW
s:shout	fWzVTXRWUoWXu
s:showc	0YVXXZSYaWXSW
s:showe	abababZvcabbZ
s:showi	WZVXYXyUXuYVT
s:showr	baqeeeceddeee
s:shrew	twWZaYXXZXZVW
s:shrop	XbZaaaxZbZacZ
s:shutd	qXsXXWvUvUWXS
s:shutt	zYVZZbVZVUZbY
s:sicco	VWXXzSTSXVWWV
s:siche	TWVXYX2VVUWWV
s:sicur	YYZZYaxWZZZaV
s:sideb	WZZaaXWWaZZXx
s:sidre	bcadccwbcaccb
s:siemp	YpzZmaYaZYaZZ
s:sient	XVWYYYyXXXXUW
s:sierl	xZYZZZXZaZZZY
s:siffl	VXWXXVWWWWWXy
s:sight	YaXbaaVWWyaba
s:signa	dqWYaWUoXVyXt
s:signi	mYXYZZXZooZau
s:signo	yXYZqXXXpYYZV
s:silen	VtXYYpiYaqsZX
s:siles	YZwbYbZcZabbb
s:sille	yXXYYWWSYWYXT
s:simil	sUUXkTTUWUX4U
s:simpa	azababYZbabaZ
s:simpl	XYwZYVTYWsqXX
s:simul	XZYZaYyXZnYZs
s:since	ZavacZZantaZZ
s:sinde	XwZbabaaYaaaa
s:sindi	yYWXYYUYWWYYW
s:sinds	bbabZbwZaaZca
s:singa	UYWwZSWWYWyXW
s:singe	STUSW0TVTVUVU
s:singi	wWyXWVTVWTXYS
s:sinte	XaYwaXVXaZZaX
s:siobh	vYVXZYvZZUZaW
s:sismo	XYXZYXWXXyXWT
s:siste	boUWpVtpVTvWe
s:sitti	ZWlpYkcVcvqZW
s:situa	WXzZYaqaXUZZY
s:sitzu	XYY1aYXZZZnZX
s:sixte	WYsZuZpZZWabY
s:sjogr	ZbWbbcZbTyaac
s:sketc	zWZWZVWXYYZZV
s:skinc	uZXZZZwZUYWbZ
s:skipp	oUUwXSRyXRVXV
s:skyha	WQUXXPTWvWW0V
s:skywa	YaZbcZwabaZbZ
s:slakk	SVUUWzSWVUTVQ
s:slavo	Zvccccbbbacda
s:sleep	RUU0VSUVYXWZU
s:sleut	UWTXWXTXTRWXz
s:slidi	YYaaxaYbZZYbZ
s:sligh	uWVvuUTWWWWZU
s:slipp	WWYYZbyZaYabX
s:slova	bbZcZdZcbwXcb
s:slove	TzVZbcXZZbabZ
s:sluiz	vbccdcccZccda
s:small	TVtYvVqWTaVYp
s:smart	rbZceeceedede
s:smash	WXXYaaWYaSaaz
s:smelt	ZvXbcdadbdccc
s:smoot	XXuYZbWZXvZaX
s:snagg	WZaaacxbbaZdb
s:sniff	XYXZVaUYXUYaz
s:snoep	XXTYYYVYVyWXU
s:snowf	jnkaaociuYaaX
s:sobri	tXUYXXyYWWWXU
s:socia	grYZaYvYaZoZX
s:socie	lWWYuzpUbYXYX
s:socke	SWWYXZWTVVYUy
s:softw	WcXxtYtZYaXZX
s:soign	usWXXWUvYVXYW
s:soire	XbaaaYxXZZXaa
s:soixa	aaZbababZavca
s:solan	yXZYYYYYZWaaV
s:solar	WYZxaXYXZYYYU
s:solbe	WaaZcbwcbaabb
s:soldi	UVUVXVTURS0XS
s:solhe	auacdcbcabbcZ
s:solic	YsXXjqYbaaawW
s:solid	YUTVsUTwVcrSQ
s:solih	svWabbWZZabcY
s:solli	XqYYaYWYZXs0W
s:sollt	VVSXXWSWvxWWV
s:soloi	ZVTZaaWZYyZZY
s:solta	WXWXXXyWWTWUT
s:soluc	VaaYYWzYYYWYW
s:solut	ftbaZadakpccZ
s:solva	aueaZasalcaaY
s:solve	T2XYYYVYWXWZY
s:someb	pXpanoYZedXim
s:somed	TWzaYZYaXUZaZ
s:somen	YacbcaYbbbvcb
s:someo	timcmbaYlacjX
s:somet	lixYtaZaYlYYV
s:somew	Tq1VXYoWXTWYU
s:somme	sXuXYuWVXTYXV
s:sonda	VYaYYyYSZYXaW
s:sonnt	SoTWVVo1URVSX
s:sonog	aaXbcbabvZbaZ
s:sonre	aaabbcZbabvcb
s:sonri	WTWXUzWTXWWXS
s:sopor	UXWXXWTWXSuUx
s:sopra	waaUaZZccbacb
s:sorel	zYVYXWVXXUYWV
s:soren	qYtcccXdaaccd
s:sorpr	XbZbabZbZawaa
s:sorri	wZYabaXbbbZZZ
s:sorte	UXVxXWVWXVtWU
s:sorti	rVXyUZTZXUXYX
s:sospe	XZZZaYYZZXzUT
s:soste	TWVXzWWXTWXYV
s:sosti	tWWXYYkwXWXXT
s:souha	dWqsvdYWWWUqT
s:sound	xXxZYZTYVTYYY
s:sourc	ZWzXnlqWXVXYV
s:sourd	PSRVUxRwVtWWR
s:soute	VVWVYzUUWVWVT
s:south	OutsfXTXwUWYV
s:souve	VWVYXXUVVzWWR
s:souvi	YZVaZazaXRZZY
s:spani	RUxXWWTVWVXXx
s:spann	SVxsXtUVXTWVT
s:spark	xZaZaYYZaZYaW
s:sparr	TWX0VXVZYYYYW
s:spati	btZcbdbdbbded
s:speak	YbkVmzgqZXiZX
s:speci	YjxrkZbkYXfaX
s:spect	SVSzYWTYWVYWY
s:spedi	vWTWXUTVWSSQz
s:speec	tyVWWWVWYSWYV
s:spele	YbbcabvaaaacZ
s:spend	WWWYmXzwWVYYS
s:spieg	TWUWW0UVwVWXT
s:spiek	WWXYZVVxYWWXV
s:spijb	bcadccbcvcccb
s:spill	XYWYYZXUY4ZaV
s:spinn	WYYZwZWtaYXbY
s:spiri	bbZccdZcVwbZa
s:spitt	RWW0WQSSZUVWU
s:split	UXVVVYTzYUVWS
s:spoil	rxVWWXVXWWXYU
s:spons	macXeqXa0WYlV
s:spont	YbWcbbVaxWbbZ
s:spoon	XZYYYZXVYVVYy
s:sport	VYYyWXWWYYZca
s:spost	UWWVWWUSXTWU1
s:spotl	YZyaZZTZYWYZX
s:spott	XZyZZVpYUVYVW
s:sprak	ababZbwYaaZba
s:sprea	yhVXwXkXXaWZc
s:sprec	wXuSZVVuXZXZX
s:sprek	XYaYZpXwaYqZX
s:sprin	VZZZZYxYaYYZW
s:squad	TuXYYXwXYuXYV
s:squar	xbbTcbbbbdccb
s:squas	acZbacYZaVacw
s:squea	WzUZXZWZZVYbX
s:stabi	pyXZZnWZZZZZX
s:stadt	XwacqbZbabbaZ
s:staff	bmXZZZroYoXpl
s:stage	XXVZYXtXxUXYV
s:stagi	UWTWWWSuVSWWy
s:stain	YbXabbxZZYabX
s:stair	uXXYVZTXYrYau
s:stamm	YYZaaYYxaWYYX
s:stamp	XYXZaZUZaa0ZU
s:stand	qoVwlXbXhbXZW
s:stapl	sTWyXVVWZVXYW
s:start	aYXZubaqYZlof
s:stase	qVVXWWTVWUWWy
s:state	pXdZZYXYZWZV2
s:stati	oiXYbxXqYjZbZ
s:statt	VXXzZXUXYYYYS
s:statu	XxYZZZXZYZmYV
s:stavo	vcbcacZcabbcb
s:stayi	UXwXYXUWTdXXx
s:stazi	UXTXXXUVWyWTS
s:steal	XVxYuaWXYXYYW
s:steer	PWV0XTVVWTUSR
s:stefa	jbfrYZbZsXZqX
s:steig	XZWXaZyYZZZaY
s:steli	vaYcdcacabbbb
s:stell	UWktZXmWXWY2T
s:steph	WY0ZaaVZXVZZX
s:stepp	ZZubqbZbaZaba
s:steri	WaXxbbYaaZacr
s:stern	ZXYbbWZZYaxZZ
s:sterr	WXXXYuUwYVWXT
s:steue	SUTVVzvUUTVVQ
s:stewa	UWXZavXXWWWwU
s:stich	tvXYWYXYYYqXW
s:stick	UYWYYXVrYVVY0
s:stift	UVWxYXWXYYYZX
s:still	ZaYbvbZauXaXa
s:stimm	PVXYVXWzYXXWV
s:stipe	foZZusXZaZmaY
s:stirl	wZcdcXbdZcZcc
s:stitc	zWXZWXVZWXWaW
s:stiva	XZXZZZXXXUXYw
s:stock	xWSXWXxWYUXXV
s:stoel	RUTVVUUzXSUUS
s:stone	XfijcaiYuaarX
s:stopp	hnYXXYdiercYt
s:stora	WZYZZVVyZXtRU
s:store	WYYYZZVWYTYUz
s:stori	gpSWWxR0USWWS
s:stort	bcccbcaccbucY
s:story	VYnYZaUVvYwZV
s:strai	YolZYjzWmTYZg
s:stral	wYYZbaYaaYZYY
s:stran	WYVZqpYYX2YZW
s:stras	VWXYYXUXXzWXV
s:strat	UdVxoXyXXZXYW
s:strea	vZaZbaZabbnba
s:stree	zZWXYZXYXYZaW
s:strei	SVTWWXTVVwVxR
s:stren	xXXZccaabZabZ
s:stres	YYUZaayZXXZYW
s:stret	xWtZXbYaZYaZZ
s:stric	RazYZaTZUUYZU
s:strin	nXVrYW0qYUWVV
s:struc	vnrZYZWZZYsYW
s:strug	VWTXWV4WTWYZX
s:stubb	XXWZyaZaaWZZY
s:stucc	VYVXZZyYZYWXV
s:stude	ZWWokqXrsjaYb
s:studi	eZqZblYaurYYX
s:study	WYT0WWSWWPWWU
s:stuff	YXVZZcyabXbdb
s:stukk	XXWZYWTSVzXVU
s:stund	qiZnanlkZYkYg
s:stutt	sVkZZZUxZXXaX
s:stuur	bcadccbcvcccb
s:subap	xZaaZYXbZaaca
s:subbi	UXXYZZUVXVYVz
s:subco	2ZXZbaWakaZbY
s:subdi	xYababYabbacV
s:subie	yXZWaVWZaZYZW
s:subje	nmXjZmtbZYZap
s:submi	xYZZbclqcZYaa
s:subsc	XZXZlXXrYVcpx
s:subse	ucbbbaacddacb
s:subsi	tsZXaZsabaaaa
s:subst	weWXYsUuYWZYU
s:subti	UUXWxVQyWXXaX
s:subve	UYVYXXzXXVWWU
s:succe	VsqqYYUXXtrWk
s:suche	VWwRXXRXVUWyT
s:suchs	YZxaZaXZaXZVY
s:suffe	XZXZZYXyZZbba
s:suffo	ZaXZaZXYYyZWT
s:sugge	aXmnqpnVjTWri
s:suike	VZZZZYxYaYYZW
s:suita	nYuabbjasYZaY
s:summa	aYZbbYXabVaxc
s:summe	VvYZXVxUZUWYV
s:summo	WYXYZXWTXTYZz
s:sunda	smUXqyTWXlXYS
s:sunde	TVUYVXzYYWXWV
s:sunds	vaabbbXbddccc
s:sunfi	awYbZbZcZaaba
s:sunnd	ZvXbcdadbdccc
s:sunri	UXVVXVTzYWXWR
s:suona	yYYZZYYXaYZaU
s:super	txWbbhVYkoaYX
s:suple	UWWVTyRVXXvXV
s:supor	WYVaYbXZZXyYX
s:suppl	qYacacsbYYqal
s:suppo	cniacZljbYtec
s:suppr	YZXZZZWXZWZxR
s:supue	SWYWXyTXZXRYW
s:surge	eZZobodasVeXn
s:surgi	ZacbccvbcZZca
s:surna	XYYZYbYarW0aY
s:surpr	VXoYYZlYVrnXu
s:surro	ZaZbbaYZYwbbZ
s:surti	crSVsvbTUjVtQ
s:surto	UXUXUWTUVzVTS
s:surve	eZeWWVupqUcrZ
s:survi	VmWaZqVWVzZZX
s:suscr	WXVZYXVyWUXtT
s:suspe	abbbcbabca0RW
s:susta	UnkYXYtYVuYYq
s:svalb	UWWXXzWUYXWYT
s:svegl	YabaaZWZbbwca
s:svilu	mYYZaYuZqYZrX
s:svizz	XvZaaaabaaZaY
s:svuot	ubacacZcabbcb
s:swamp	ZXVbZbybXXaba
s:swapp	TvTWXVUwVuVXS
s:swatc	UXUZZazZZVYbY
s:swear	UXWXYWU2YVXZT
s:swedi	aaZcbdZcuZdbc
s:sweep	uXWYZTSUyTYWV
s:sweet	tcaddcadcbbdb
s:swift	oxWYZYXZZZXZX
s:swimm	RVVWWySWxRVXR
s:swims	WYWYZYWRYSXVy
s:swind	cjWXZYnstlZaY
s:switc	VnaxYYoYXXjmW
s:switz	XWybYbWZYWYba
s:sylla	TXWYX1UXWWYaV
s:sympa	WYWYZZYXZyXZW
s:sympo	SVWUXvTxXUUVS
s:synag	TyXZaZYYZaWaY
s:synap	waZcdcZZabcdc
s:synci	VXZZZXXXaXyVW
s:syner	Waaaacvcccbcb
s:syrin	YaYaaZWZbOZbz
s:syste	ZmYlZiteloZcX
s:systm	XZZawbXcaZbca
s:taakg	UXWVWUVXYYyXW
s:taalc	UXUXUzUSVSWVT
s:tabel	cubbbcbbcbcdd
s:table	sXhaZbcrpXmZa
s:tabli	aaacccbdwcccc
s:tacti	wbaZccYbcbacZ
s:tafel	VVUYVzTUSUVWU
s:tagal	wacYbXZbccZba
s:tages	zXZaaZXaYbbbZ
s:taggi	abcbbcYacbuba
s:tagli	VWWYYYRWVzWXT
s:taili	YaXxbZWbaVabb
s:tailo	XYYZZZyXaaYYX
s:talad	TVRWVWSUSPVTz
s:talen	YY5ZZaYaZWlZY
s:talki	UYZxrUbWvVjYU
s:talks	TWTUWTSzWUVWT
s:talle	YaZwZXXaaZVZX
s:talli	SwyWXXRYXUVYW
s:tallo	UYXYYYVXXXTYy
s:tambi	XYXYiYpXYvnZW
s:tambo	XXTYYZVVX0XYU
s:tampe	YaWYZYVUZzaaX
s:tanzs	WXXYyWTXYXXXV
s:taqui	VVVXUWUVWvWVw
s:tarif	xZZubaYaaaaaY
s:tarje	VWVnXWTWWU5UR
s:tarra	WyWXYWvVYVWXW
s:tartu	WYYYZYWxZYXYW
s:tasti	QWW0WQSSZUVXU
s:tatsa	UVVVXVUVWzWUS
s:taxat	VXYxYXWYZYXZX
s:taxsa	XxZaacZZacZba
s:tbili	WYzYZaWWYTUZW
s:teach	XbkaZ0ZWjjacc
s:teamk	XXXXYXzVYUXWS
s:teaml	pzZbbaYaZZZaY
s:teamm	baadccacuacba
s:techn	nmaarpZacZcha
s:techr	XaybYZVZWWYZW
s:tecni	anXqmjjXmYnpW
s:tecno	XXqZ1ZXZXYXZX
s:tegen	UWvYXuTtWVWXU
s:teiln	RWYwXuVTYXWYX
s:teilp	SYWZXYyZZYaZW
s:teilz	tVxaaaYZZYYWZ
s:teken	YWyZZZYYYTYYV
s:tekst	xYYZbZYaaYZYX
s:telec	oXmrsZWeqWZaX
s:telef	YYyxZYiYaZlXV
s:teleg	WZmabYXZaZ3aZ
s:telem	abXbbcxaVUbbY
s:teleo	XVWYYYVYZVyYU
s:telep	WkkxZqWYZYYsX
s:teles	YZaZawYVaaZZY
s:telet	suZbbaZbabbbZ
s:telev	qxVZYaWZZXZaZ
s:telfo	uXcddccccddca
s:telli	WoksZiVYcwZaW
s:temoi	WYVWWSU1XWXXV
s:tempe	yYYZYYWZZYYaW
s:tempi	XzWaYZWXYUXaW
s:templ	TVVUX2soYXVXU
s:tempo	rxcYaUkZZYnaY
s:tempr	XZYYYXWxZWYYU
s:tempt	qXYaZwXZaXZaa
s:tenan	ukWXlTtrXWXYp
s:tende	RWX0XUWYaYYYV
s:tendr	RV2VUUSTTSVRQ
s:tenem	xcYZZoaYZtYYX
s:tener	WWyZYZWYWWYYW
s:tenga	WWXXYwVWYVWXU
s:tenta	waYabaXbbbZZZ
s:tenur	aubcdZaZbcbcc
s:teodo	uTWWyXRXZYVVU
s:terap	ubaccbbcbccca
s:terce	uXVXpXUXXXwYV
s:termi	YkWpYZaXsXoul
s:terne	vbccdcccZccda
s:terps	xbXabbZbabbcb
s:terra	mYdZawnckZZjY
s:terre	UXWXY3VRYWSYV
s:terri	ouVYbXoXnUYYs
s:terug	StUzWVTVWVUWR
s:terwi	TUTwWVxVUSUVS
s:tessi	WZYxZYYZZYZZX
s:testa	XqYZZZWZZovZX
s:teste	TVTWzpQqwQoWV
s:testi	xaWmcXwXYfXZW
s:tevor	TWTyXWSUVUUVu
s:textb	XXWZYpVYXyYaX
s:texti	YZSaaaXYZyaaZ
s:textu	tXWwUaYZWYabZ
s:thail	VTXYYYVXXZzWU
s:thalb	yWWZcZWabbYaY
s:thand	Zwacbbacbaadb
s:thanj	zZXYZYVXWWVaT
s:thank	XYVZXZsYzZZZq
s:theat	tmvbYqUWXRXmr
s:theme	UXWUYzURWTWXT
s:thems	SWTXpW1WWVvYV
s:theod	xYabZbXcZYbda
s:thera	WurYYYVXtUpXW
s:there	tkYXYVrpZXnnW
s:therm	ybaWZVWXccYcb
s:think	YZmouoaWcnXZd
s:thirt	SyTXwWqVWUVWU
s:thorn	WxYZWZYZZaaaZ
s:thoro	XZYaxbUcbaaca
s:thorv	YXXaxYZcZZacc
s:thoug	kdoZobmiWsZZa
s:thous	V2WYuXVlXVXZW
s:threl	XxZabaXbZcXab
s:throu	mbcqcblXZarib
s:thuis	veYtaahaaaaaZ
s:thurs	iYWlYkcrZZYXy
s:ticke	jjZZfdZ1YWYYd
s:tideb	WYXXYZWYXTQzT
s:tidel	WZZZaYVUZWXYy
s:tidew	arpZcapZpXakY
s:tiend	0bYaaZXabYbaY
s:tigri	3XVUYUUZYZYYU
s:tijde	qxXYoUVYXYsYW
s:tilbu	SURUUTPyyQTRP
s:tilli	UVXyVUVVYVWXU
s:tills	WzTZZbYbWVYaY
s:timel	sZZwaZTZZaZXY
s:times	RqUWYYVXXUqW2
s:timet	tWUXxnUVVvWYU
s:timez	xXWcbbabababa
s:tirad	zWWYYXWUYWXYW
s:tirag	bdcddbubcbcdc
s:tiroc	ZZYbaaaawYbbY
s:tisch	SUXZyWWXXYYaY
s:tissu	WXaaawXZaXabY
s:titol	WyWZYYWXYWXYV
s:titul	SxRWXySXVUWWU
s:toast	SVSVUTQ1VTUWO
s:tocht	PXYXa0WYYYWYW
s:todav	rYxZYYWXYWXZW
s:toega	UWVWXWQzVUqSQ
s:toege	tYZaaaXZZXa0W
s:toeli	ZbbbabvaaaacY
s:toest	XXYVuZ0ZZZZZY
s:toeva	ZbbcabvaaaacZ
s:toget	XZejtbnbaqZbc
s:tollg	sacedcbddeeec
s:tolli	TTtzUXRXTVWXU
s:tomam	YaWYZZWZZxaWX
s:tomat	yYYYZZTYaYZaW
s:tombo	XaYaZaXaaZYax
s:tomma	XYWZYZyZZUYaV
s:tomor	YcWoXXZsZajWz
s:tonig	WWWjXXXxZT0Ws
s:tonma	xZaZaYYZbZYaW
s:tooli	ZbawcbXbbZbZa
s:toolm	XyXZWWUYWXZZX
s:topol	WYXWaaXyYaXYX
s:torch	XaYaabWXZXWax
s:torfb	Yxcdcbabbbcca
s:torna	VVWXWvQSVWSzP
s:toron	nmebikXoqpZYW
s:total	TXVXWXSveTxYr
s:touch	oVSVXXuTR3WWS
s:toujo	sYumaYrXYXZYW
s:toulo	YuZbababasbbZ
s:touri	vUxXXXSVXWXYU
s:tourn	WZXaZZxYWYZZX
s:touss	WVVWXWWVXyXXT
s:traba	ZmYYYrjkvraXV
s:tracc	VXZbwaWaaYabY
s:track	tVVXWYzZXXZZa
s:tract	RVT1XUSWRxUVT
s:trade	rWVXYrpWWnnWr
s:tradi	oZYbZYVZZV3bY
s:tradu	yjXYYXqYsWYXW
s:trafe	TZYXXXyWYXWXW
s:traff	ZbbbbbZabbabv
s:trafi	YXYYYXVTYWXZy
s:train	VdWXYzkYuZaZj
s:trami	psaccbbcccbcb
s:tranq	VYWaZYzYXWYXV
s:trans	tlYoiXaZgXrbb
s:trant	VaXxcbYbbZbdc
s:trasf	fXXYkYWYuurYV
s:trasl	WXXZXYyYWWXaX
s:trasp	VUUXzVRXWVVXU
s:trata	XZZYZYYXZYYZw
s:tratt	XXXYYZyWZYXYV
s:traum	VVwYYYwXWUVVT
s:trava	rZXaZZWZ3YZZX
s:trave	ZaZaZaZbbusaY
s:trawl	QVV0WXVVWXYYY
s:treas	odbXmpYopWXZl
s:treat	XWUwYXonWwoXU
s:trein	RUwWXyTWTRWVS
s:trela	ZwbbbZXaccZca
s:trema	XZWZaYWUYXYyW
s:tremb	YVWYaZyYZZVZW
s:trenn	bbacccbcwYccc
s:trent	vaZZZvYZYXZaX
s:trepp	RWUWYXTWWUVzR
s:tribu	yWWwYVUXXXWXT
s:trich	VXYZZZVXYXYYx
s:tries	YXXaaXXXZxXaW
s:trigr	ZwYbaaabaacbc
s:triko	XYZaaYWYZYXXx
s:trime	uVWxXTUVXWWXU
s:trine	YwWcbbabcbbbZ
s:trink	YaYbtbXabuaaY
s:trock	UYYXZXXYZXXXx
s:trois	WYVX1YWXWsYYW
s:troll	UWRSxXxSXSVXU
s:tromp	XZZZaZUxZXYYU
s:troqu	UYWYYXVYXXyXS
s:trotz	VXYYwXUXYWtYW
s:trouv	ZrZbbbrabZaaq
s:trova	WZnZZYyqrWYZW
s:trovi	xXYaaaYZZZaZT
s:truck	qYYYZxUXXXYbZ
s:trump	ZZZbbbYZaSZay
s:trunk	yXZZaWWYZYYZV
s:trust	nWVYYYlZuWyYU
s:truth	VWzWYZYTYYaaZ
s:tshab	aabWcvbbbbcbc
s:tubar	WzVYYXWWXWWXU
s:tuesd	biXjacmrkdZYq
s:tuiti	otUXZVvsXXZZW
s:tunne	ZwYcccZbabcba
s:turbi	sWoUwqSVXcWoU
s:turis	WZZYZWzSYXYZW
s:turki	VaZvbasaaVZbZ
s:turna	SXvXZXrvWWXZW
s:turni	UVTXvorVVuXZV
s:turno	TrTXxYTXWWtXW
s:turns	WXXYYVUVXVXUy
s:tutor	XYXlZ6YTaXXYW
s:tuttl	YyXZXXVZWXZaX
s:tweed	RXWvY1TXYWWXV
s:tweee	bcadccbcvcccb
s:tweet	XWRZXYTYU0XYV
s:twint	VYYwXXsYYYXZW
s:twitt	WWTVXXV0VTVXT
s:types	YVYZxaUZbbYaa
s:typic	pWovYXpWYXVXX
s:ubere	YYyaZaWZaXYUY
s:uberf	YYYZZYWYZXSWy
s:uberh	YaXZaZyZWWZYX
s:uberl	XYyZZYWYXWZZW
s:ubern	lsWYyWuXXXXWW
s:ubers	0WXVZRTVYXXXV
s:uberw	nYZsaYXXaZqZq
s:uberz	ZaZbvbZbaarXa
s:ubrig	ZYYaaUYYWyaYW
s:ubung	YXZawZZaXZaba
s:uffic	XuYaZamxXYfZX
s:uitbe	UYWWWUVXYYyXW
s:uitbr	xZbYWZZabbZYZ
s:uiter	WzWXZYUVYWYXU
s:uitge	tYWaZXYavYZaZ
s:uitle	wZZtaYXaaZZaY
s:uitno	XZXaaZnZYWZ0V
s:uitvr	xbbbccbcacZcb
s:uitwe	VWVYXVSVVTXXz
s:uitze	UuXTXSTVZYyXX
s:uitzi	Z0YcbcabZYbaZ
s:ukrai	XWSYYYXWzUWXU
s:ukule	zYZYZQZZaaacU
s:ulcer	TWXyYUUWZWXYW
s:ultim	WXWYYTp1XVXUT
s:ultra	UZZXXV1WaYXZW
s:umbre	rYsXaXrZYXqaW
s:umeti	UXXWZVUVXWyVT
s:umfra	YYXZZZyZYWYZX
s:umgez	VXyXYYUXVTXWU
s:umset	zaZcbbZbbaaba
s:umson	xZZaZZXYaZaaX
s:umzug	abcdddbddcudc
s:unabh	TVuzXWVWWWXXV
s:unaff	ZaZaZYUWaYXax
s:unani	U3WVXXRWVSVWS
s:unans	XaWZZZzWZXYZQ
s:unava	UUVVXWTSXSTst
s:unbef	Y3ZbaaZaaaaaZ
s:unbel	UWTWUXQUVPVS0
s:unbez	aabaavZYbbabY
s:uncap	ZwbaZaYbbbbaa
s:uncha	xZYaccXcaZbcY
s:uncom	xTvXXZVZYUZXV
s:undef	XZXZaZVXaWYYx
s:under	mZculliYcjZdY
s:unert	YZxaZaWZYWZZW
s:unfor	UxTWXWQVXPXWy
s:unhap	UZzYWZSXWUWZU
s:unico	XWyaVaWYWVaba
s:unifo	uYWXYXrUYUyXn
s:unive	dxZpoaXXofWZW
s:unkno	XZxabaYXZZZYZ
s:unlim	V2YYYZTYZZwZX
s:unloc	XUWXZaWYaX1XX
s:unplu	WXVYWYWWVQXYy
s:unsat	ZaZabbYacbZwW
s:unsce	WZXZZYVXZSYaz
s:unser	oaniippcYXpYW
s:unsig	YbcYaYYZccwaa
s:unsol	VwZbacZcbbbca
s:unstu	3ZYXYXXaWXZbY
s:unsub	aYUZZYmvZXYuX
s:untan	XwZbbZaZaaacZ
s:unter	kYbednjimcbZq
s:untou	UzZZZUWYbWYWY
s:unusu	vXyYYXVWXVprU
s:unvei	SXWXYXTzXVWWQ
s:unver	WYUXXY1XXVXYV
s:unves	ZWacwcacaYbca
s:upcom	VYnZaZyXsYYaZ
s:updat	kXtbaZaYYXdtp
s:upfro	pYZXXtQVYY0YU
s:upgra	rZXYYZxYZXXnY
s:uploa	YaaZbaYYaXZRx
s:uppsa	sZZbbaZbsabba
s:uprig	TXVXTYTXVUXW0
s:upsta	TVUWVWQ3XQRWX
s:upwar	zZZXYXUUaZWaX
s:urgen	pUXXYuvWXVWXT
s:urlau	ZqYbabZbrYaat
s:usabi	WZY1ZXVXZYYYW
s:usate	XXYZZXXXZXXYx
s:uscia	XZXZYZWXXUXXx
s:usele	VZYyWXWXZYaca
s:usern	XaYabaWZaVzVW
s:ushua	xabXbZYbbbYcb
s:usted	XYVZXYzYVVXYT
s:usual	yXrfVXSWouYYW
s:usuar	ZaZwbZYZaaWaY
s:utent	vabcbbZbbbbbb
s:utili	UpWnsYcWWUWvp
s:utrec	rWZaaaWZWYZ2X
s:uurpr	XYXxaZWZZYZZX
s:uurta	WZYxXYXYaYaYX
s:vaand	vaZcbcabaaaba
s:vacac	YvYaZaXauZZZW
s:vacan	ZorZZZjasZamZ
s:vacat	XvaoZnoXXXYtX
s:vacci	UYrmaZWZYYVYw
s:vacin	VXVYXWVQXVVV1
s:vakan	XWxZZZWYXWZZW
s:valen	tuYaZZWZuXYYX
s:valid	qVWtZYpXYWbXs
s:valle	ZZxaZYVZXVaZU
s:valor	SYYyYWXYYYZZW
s:valpa	WXVYXXVXWyXZV
s:valua	VZWuZWyWYsYYX
s:valut	tXtuZXWZWWYYX
s:vanav	lWTXXWSUVTvWx
s:vanda	SWTWXWSsVRtSw
s:vande	XvYZaZYaTvXaY
s:vanes	ZYYcccxabcaZZ
s:vanta	kndZdZcmqaYrX
s:vanze	YWxZZZYYYUYZW
s:varan	XYXYYZUxYTYYW
s:vargh	aZaZbbvcccccb
s:varia	XxXZsZXYYXYZt
s:vario	YXybbcZZbZbbc
s:varml	wbXabaZbcZbcb
s:varni	RXXXYwTxYWWWT
s:vecch	nWWZXYVXvVW0U
s:vedia	axYccbbccbbbb
s:veert	rWWXYWVXXXWYx
s:veget	WxXaaZYbaZZbZ
s:vehic	UpWXWXVWXVWV1
s:veint	XwZZZaZbYbabY
s:vence	UWXXYXT0ZXRVX
s:venci	SvTWWWVVWVWVx
s:vende	uXWYtXVYXWsYW
s:vendi	uYZYZYuaaaUaY
s:vendo	cYUyYYUwYUYZX
s:vendr	ntVXXoUuWVZWo
s:vener	YYYYZQWyZVXWV
s:vengo	TWVyWTUUWTUVS
s:venka	yYXZcbXbbaabb
s:venti	ZbbZbcucabbcb
s:ventu	XVXwxaVXYUYZY
s:veran	XatbaayYZXZXY
s:verba	SWXUXyTUXVlWu
s:verbi	UYZwZYYZaZZZX
s:verbr	yaZZZXSZaZXZX
s:verbu	abYcbdxcbYbcb
s:verdi	WZZsaXWuaYxZY
s:verdu	XZYaXXTXYX0YW
s:verei	VXWYZYyXWWYYU
s:verfa	VxUXWTUWWUwVU
s:verfu	ybabcbZbbbbca
s:verga	TXWWXtcVWuWVt
s:verge	yWWWXtTUXUWVs
s:vergl	SWUWZWzUXWXUU
s:vergo	nYXvXtWuYXXYV
s:vergu	WYYvYXSwZYZYV
s:verha	UUTWWVvTVyUSS
s:verhu	TVSyWWRVTxVWS
s:verif	XXWYZXaXYU2zT
s:verka	PUTvwUSVWWuVU
s:verke	YYXaYWXxYVaaZ
s:verkl	VZZXZWVYZX0ZV
s:verko	XXXY1YqXUWYZX
s:verla	XzWYZYWZXYrZX
s:verle	lvYaaapYYYZuV
s:verli	WYZZZZXYaZyXX
s:verlo	XWWZZZXYUXszt
s:verme	UXWXWWWWzWXYV
s:vermi	XYVbbb2aXXZYY
s:vermo	WYXYYXWYWXyaX
s:vermu	VXWXXVRVXUVUz
s:verne	XuWYYZWWXzYXU
s:verof	SWVWYXTWWUVzR
s:verpa	yWZZYXXYZXYZW
s:verpl	sZZabaYZYXaYv
s:verra	XYXZZYWWXVZWx
s:verre	YwZZZWWsaYsZX
s:verri	WYaXayXWaZXYX
s:versa	VXUXXXoWWTtPx
s:versc	qapaaaWZpYZqp
s:verse	ZaZZaYYXbbxZX
s:versi	cYZZZlXmeWVX1
s:versp	UYYXZWXXZXXWy
s:verst	XZZjasXuZYaXq
s:verta	YYVbaXZbxYabb
s:verte	ababZbwYaaZba
s:verti	zYWZbYVaZXZaZ
s:vertr	pwXdZZbkYXmZn
s:verva	xVUZYYVYwWYYV
s:verve	WXYYXYzZXVRWT
s:verwa	srZbaYYaqZZbY
s:verwi	WXUXXXuVVTWwS
s:verza	YXXYYYWWXXYYy
s:verze	UYWZYZ4XUWXXV
s:verzo	UWUWXsTTWSoSy
s:vesti	UVwXzXmWXVXYV
s:veter	tavYeXWXkXhYo
s:vetti	XYaZbwYaZZaba
s:veuil	VYXZYYVWXUXVy
s:viagg	VYYXY2WSYXXYV
s:viati	yYZTZZXZaZZaY
s:viatu	VwWXXXWWWWXYv
s:vibra	wYYXaXXXZXUZt
s:victo	TWWTYzWTZWTVV
s:video	WXrzYWaXYYqYW
s:viell	RVPTVTQw2SUUR
s:viend	YZaWtVYvbZZbZ
s:vierm	YXY3aXXUaZZYY
s:viern	loWsXVnWnUdWs
s:vieta	WYZZZYWYZYxYU
s:vietn	SXUwyWQXVXVVT
s:viewe	XaZYXazZbXUaX
s:viewi	zYYaaZWZVYZbX
s:villa	pXZXppVWYbWU1
s:vilni	aoWXuYYuXWRuU
s:vincu	YvabbbZbbbYcb
s:viney	indssXpXWmWYV
s:vinic	XxXXYXYZZYZZX
s:viola	aYbcdbabccxUX
s:violi	oWVWVVTYzTXYW
s:virem	acZbbaaZbbvbY
s:viren	aZbbbbXabbwYZ
s:virgu	XXYYZUXWYxYYV
s:virtu	WZ0pYesWYYbYX
s:visib	SXXWXUzrYWUuU
s:visio	Zbacbcubcbbca
s:visit	laYZapadabZnu
s:visse	RTWzUSTTXVVWV
s:vista	vXadccbcbcaba
s:visua	YZWZbqXYZSZ2V
s:visue	WVXYYWzXWVWXV
s:vitor	TXaZa1VUaZVaZ
s:vivie	RVTWWVR1UvWWT
s:vizin	VYYYaXyZaYWZX
s:vlaam	0YVbcbacaabab
s:vliss	P0WaZZWYYaWZY
s:vocht	UVWWWUUyXUVWS
s:voice	vVwZZajZXTZaW
s:voitu	WwababZaabaZY
s:volda	aabbbbZbZavbZ
s:voldo	UWVWXWTWXVuWw
s:volen	wXUYXoUWW0WWT
s:volge	wWWTyXVXYXXYW
s:volks	aacXcybacbccb
s:volle	aabbbbZbZavbZ
s:volls	WYRZZZWXYOV0T
s:vollz	rxYaZZXZZZabZ
s:volon	prVXWzTSXtXVS
s:volta	tZZbaatabaaaZ
s:volti	WyWZXZZZbaaaZ
s:volum	wZWZZVVRWWYYz
s:volun	mYXbZyUpXYWYv
s:vonde	xYYZbZYaaYZYY
s:vonei	ZYxaaaXZWXYZY
s:voord	vbbccbabZbpba
s:voorj	rXwYYuWYWUXYW
s:voorl	XYXZYxYXZYZZW
s:voors	WZXZZYWYXX0YV
s:vooru	aabbbbZbZavbZ
s:vorar	bZZbwcabaaabZ
s:vorbe	UXWYXXVyTVXYU
s:vorer	wcacddZcbcbca
s:vorfu	Zbbbccwbabcca
s:vorha	YvZbtaYaXYaZY
s:vorko	abbdvcacdccca
s:vorle	ZZYaaUYXXyZYX
s:vormg	VWVZXYUXyUWYV
s:vormi	YaataaaavYbba
s:vorre	pYYxnpVYZYXZX
s:vorsc	ZYbabxYUbaaba
s:vorso	ZZXXaZVXZZYZx
s:vorst	WrxaaZWZZYtZX
s:vortr	ayacbZabaZbbb
s:vouch	WWW2XXUsXWpXm
s:voudr	uYYtZqXXnZYZY
s:voula	abXbbUXZWyaZZ
s:vouli	VVzXYXTWXUXWT
s:vrage	TVVzWWSWYXVXW
s:vrien	ZabcaaXaaZwca
s:vrijb	ZZYaYawYYZZaX
s:vrijd	qtWYYYlwXUXVS
s:vrijg	UWXWWXUWZWyUW
s:vrijw	VYXYW0pUXUXXU
s:vrouw	YXaZZWWyZXZYW
s:vukov	acbdcbYbbuccb
s:vulne	WYXXYZWYXTQzU
s:waard	WZZvYZXYZYsZX
s:waarm	vYXYuYWZXXXaX
s:waarv	VW0YVXSXWVXZW
s:wachs	XwYbaaZaYaaaa
s:wacht	ZbabbZZabYrtU
s:waffl	YUWaRZXzZZaZU
s:wagen	XaZaaZYuasaaW
s:waise	abcdddbddcudc
s:waiti	aZVWxWVpWUtkr
s:waldo	WyWYXXWYUVYWW
s:walki	WXSZYZVXV2WWS
s:walle	TWVwVUrSVSwTS
s:walli	XZXaZxWYaXWaZ
s:walma	UZZYaaTWcZzZU
s:wambu	batcdeadccdcd
s:wanji	VZXxaaWaYYaaY
s:wanne	tpYYYZwZaYYaY
s:wanti	RXVWYXRZ0XWYW
s:warde	XYwYZXVXWUZYt
s:wardr	VXvsYZtaYYWWX
s:wareh	mpYnZmZspZZYW
s:waren	Zbbbccwbabcca
s:warme	YnZrXrYXYuabY
s:warmi	WZxbacacaXbca
s:warms	WYWYYyWXYUYXW
s:warni	XYWtYYUWZW0TV
s:warra	uZZXabUaaavbZ
s:washi	TUWXzXTVZVWYV
s:watch	XqXYqtpXXoXZW
s:water	yrYaoYXZYZZZY
s:wavem	YYWYWaVTYWzWX
s:waxwi	XXZZaaXYZXZZx
s:wayfi	suWXXWtVVWXYW
s:weath	qjUXlWSWWqXWw
s:weave	XZWayZSZbZYaX
s:webin	XZYZaka5ZeYXU
s:webse	XXYYxXVYYYXYW
s:websi	whXYXYylabZYW
s:wechs	XyrabaXanYaZY
s:weddi	yibWdWYVVWsrd
s:weder	ZabbbbZbZavbZ
s:wedne	kfXZYlatYdbct
s:weekd	wWWYZmUWtrXXW
s:weeke	joVXboaqXlaWw
s:wegwi	UXVXVzUSWSWVU
s:weigh	tYVqZYUUXuWYp
s:weihn	UWxWXWvVUSWVT
s:weird	UXYWZbYayXYca
s:weite	VYVXZXVXxXvXV
s:welch	XWyZZZWYXWZZW
s:welco	XYXaXYozZkhYp
s:welde	WabaaXyZbZYbY
s:weldi	UnYvZyVXYWWYW
s:welee	bcadccbcvcccb
s:welfa	VyWYYXVVYWXYS
s:wellb	YaWZaZzZaZaab
s:welli	SVVVWySUXWWYu
s:welln	VWvZXYVZXVyZX
s:werde	UXzVXVUxXWXYV
s:werfl	vaabcYZbcbadb
s:werkd	VVWZZZzXWXVZV
s:werkg	Ya3aaaWaWWZZX
s:werkl	vbabbbZabaabY
s:werkp	ZwZaaXYaZZaZa
s:werks	QvUXvVUVuUWVT
s:werkv	yXWYZYWXZXZYW
s:weste	XYZZbZWaZZ3ZV
s:westm	YZZabWZxaaYYY
s:westw	yXZZZaWabZabX
s:weten	UyYZYZWYYXYXW
s:whadd	YZYYZZVyZYYbY
s:whate	oVlqkqaariWYX
s:whats	sdmZeaXYYaxZX
s:wheel	STTtYYVXVVvYz
s:whene	qatqZmpXYXaYW
s:where	bXVYtXYzYVsXV
s:wheth	qYueaaeimWYZi
s:which	1XlXZqVXYVZaX
s:whist	YZYaZZYVZRZay
s:whitc	WaZanuXZbsZbZ
s:white	XXUsYWyXVTuZV
s:whitl	XqyVYaYaYYZaa
s:whoev	nVSWWVsUwPyVZ
s:whole	wXZwTWVYZYWVU
s:whopp	YaWcacaaxWbda
s:widen	ZaWaabWZZ2ZaZ
s:wider	abbdvcacdbcca
s:widow	XZYbXYVbYZxcZ
s:wiede	ZaYaabXZbxaZX
s:willi	sepqYaaYrXZZY
s:willk	tabbcaYbcarbZ
s:windh	rTZZYwXZaZZaY
s:windo	XWWmZZXkZtynW
s:winer	TXUWuYxWXVYZU
s:winke	UXWVWUVWYXzXW
s:winne	YbabcZzbcaPZa
s:winni	bZXabbZZZxaaV
s:winte	WuXYYwXVXVZZW
s:wirel	SWuYZZXXYWUay
s:wirkl	wXYZYYWuZWYZW
s:wishi	WVSXYXTqW1VTQ
s:wishl	VYYZzZTUWWXaX
s:wisku	ZZZbauZasaaba
s:wisse	UwVVWUTyUTVUP
s:withd	VoWXYWSWXUyup
s:witho	cmdZabolkmqYY
s:witne	VabzbYqWaaaaZ
s:woche	wabYbpabbabbZ
s:woens	VVVXV1UVSUVXV
s:wohnu	aaYbbbZutXbba
s:wolfs	YaYWayXRbYaYZ
s:wolve	TQ0WYVTTYXYXW
s:wonde	ZXgYYY0mTvYYV
s:wonin	YaYaZaVxZXYZV
s:woons	wXXadcacccccc
s:woord	baacccacuacbb
s:wordi	XbbabbXZcaUax
s:wordp	0XVWYWSXURVWP
s:worka	WYZaZXWVZYYXy
s:workb	qYVXZU0YaXYZX
s:workd	usrvYZTXWQWXV
s:worke	ypXYXnTWpVqZV
s:worki	kZqbeYYpbmden
s:workl	xYaVbbZcZbbcb
s:workp	btbcddcdddaac
s:works	ncaZdwhkeajXW
s:workw	XYXZxaZaaWZaY
s:wrapp	ZbZbbcxaaVZcW
s:write	WUmxWweXWWWXW
s:writi	aYbrlsacoqYYW
s:writt	mvXpaYpqYaYaW
s:wrocl	vwUaZZUZYXYaZ
s:wrong	yWYYYaYZXZaba
s:wunsc	WYWYXVUzWVWXW
s:wurde	vYVZYXVYWUwYU
s:yanni	XaYXZWyXaaYba
s:yearb	zYVYYWVXZXWZX
s:yeste	nbWXZZkXlwYnq
s:yoghu	WZXZYayZYUYaY
s:young	RTTVWyUTvsVVS
s:yours	YrtnYYnrXWYZl
s:youtu	TZWXxVWuWWnZX
s:zaagm	SVUWzWRXUVVXV
s:zahlb	sWXWYWVUYVVWx
s:zahle	QVUV0WSWYXXVV
s:zahlu	TVUVUUQUVSxSx
s:zahna	SWSWwWsVwSUST
s:zahnp	waaacaYabaYaZ
s:zakel	TWTVXWwXWVwWT
s:zanzi	RyZaaZZaZbabY
s:zarag	WxuWXYVYXVZZX
s:zater	pWVWXUYuVTVWy
s:zeala	VvsZXYVWUtYYW
s:zeela	ZaYaubsbZZaba
s:zeelu	auZcbcacabbca
s:zeich	zWVXYXWXXVWYU
s:zeite	YYXZZZyZYWYZX
s:zeitp	WXyWXXVYVUYWU
s:zelfs	oUUXWWxVvTVWS
s:zentr	jWrZZZWXxVXYV
s:zeoli	YbaucbZccbcca
s:zesci	ZaZbaXYZbZxXX
s:zichz	ZYabvYZbbbabb
s:zieke	XzaabZaZaaYYX
s:ziffe	XYWaZZXZXXxZW
s:zipli	xabYbZYbabWab
s:zippa	YXYVZUWVYZyYW
s:zoeko	XZYZaZWYZWYxV
s:zomer	waabbZYaabaaZ
s:zorga	XYXxaZWZYYZZX
s:zorgb	UUVYzVUWWTWYW
s:zorgt	TWTUWTSzWUVWT
s:zorgv	WZbZvZXaZaZbZ
s:zufal	vWXZYYuZYYYZX
s:zufri	WXzXWXSXTSWXT
s:zugan	WYZYaXXYaXyWX
s:zuges	ZaZaabVXaYUWx
s:zukun	Zbabccwbabcca
s:zunac	tbcdddcdcdbcc
s:zusam	XXX2ZXXUZYtXX
s:zusch	uXYvYYWYZXXWW
s:zusta	YZYYZa3YYYZXV
s:zuste	XXWYZYVWXWXVy
s:zutph	UVWWWUUyXUVWS
s:zuver	tbcdddcdcdbcc
s:zwang	xWbbbaYZbbbbY
s:zweim	SYZYXyWTYYXYX
s:zweit	XZYZvtXYvXZZX
s:zwemb	VWWXXXVWWTVWy
s:zwemm	UXUXVzVWTUVWU
s:zwisc	WYXZZZVWYWVW2
sabes de	UtTXVXUW1RWVS
said about	vXVXXqUUYuZZW
said i	uWuZqZUYmRYaW
said in	wWSXYYTYWyXYS
said it	UWSXnTvVUwXXU
said no	WvRYXYSVVytXV
said that	SPPVyWpUVwUWU
said to	xWVWYVSvXVuZU
said yes	OwTUzVkWVVTXS
said you	tpWtoWjpaTXYa
salario de	YyZZaZYZZZsZY
salary $	WxWZVZXZZZzYX
salary 0	VnWY1ZVYYXvZV
salary from	ZkabycZcbbaca
salary is	XoVZxZXYpYtZX
salary of	VmWY2YVYXXXYY
salary £	Y3abUUaabbbba
sale a	TwTXVW0UVUVWR
salesforce admin	SyVxXYTVWUaWV
salesforce administrator	dxYaaaYZcsZaZ
same again	0tVYXZSYYUXaU
same day	TrqWYYTXYtyZV
same for	kZZbYb0ZbZZaY
same rate	PWS5XUSUWRWVQ
same thing	vXTW0TQWUPWZU
same time	pUSVXWuVVyWXR
sao 0	nXWXWXuXYXuXr
sap 0	toacdcaccccaa
sap ?	ZzYbabYabaaaZ
sap a	rqabbbZbnabaa
sap consultant	rtXabamZaaanY
sap ewm	WlTTXySWSTVxU
saturday 0	nWYZZzXUYWYZo
saturday ?	QqSvvUvUUSWYS
saturday at	VWWWXYTWYUXW3
saturday we	oTUUVtSxWSWWR
saved my	XZWYYYVXX3XVT
savings to	WXVYoZpZWSyYW
saw on	1VVWWWQWVvWXU
saw that	ZVWYaY1ZvVYaX
saw the	VX0YYYmWURrZV
saw you	UaRYWqZWw0aXV
saw your	oZcXquUXUydXV
say 0	yUTzRVQXWRWYT
say ?	UtVXWtTrXvTYU
say a	0XUWWWSwWTWXS
say hello	WXWYYZVXW6YnV
say hi	XYTZYZUXX6YYW
say i	UWVZXXVVvqXZu
say in	SwTW0WRVXUWYU
say it	VXSYUYTWtp0YW
say more	WX5YiaVZXVZZX
say no	aVspWuUYtRXaX
say so	jbpYXYvqYcZZX
say thank	UXUYXUbYXvXYx
say that	TswYXYoXWqXYn
say the	vwTUTWTvWTXZW
say what	yS0WUWQXWUWYV
say yes	tWwZYwUYYWZaX
say you	ekTYtnTuXpUZm
say your	oUtWXpRXVNVX1
says hi	SVNWVWqVQ4VVP
says i	wXSYWXSXyTWYT
says it	zVVXVTUTYRVXx
says that	oWTWWsQWUykYr
says the	XSRqUVtTUQQU4
says you	Wn0VoxWWoRWVT
scale 0	S5SVWWtTWQVXS
schaal 0	S6UXWRTVUUWWT
scheduled for	VUVWXSRRWSoQ3
schicken ?	oqYaaaxaZZaaY
school has	QxXXZyUWXTVYU
school in	UUWYXxUruUmYS
school is	TVWXWtUUsUsVu
school meals	opTwXQTwWTWYS
school s	phYZZTvsYVYZn
school with	xUtVWSSUwSWYT
scientist a	XWXbabYZpYayX
scratch them	WbaZaaXbbazbX
screening questions	TZU2ZZSXZYZaZ
scrum master	mvUZpZpZnVYYX
se de	yVTVWVRVyTUTS
se ha	WuWYYXrXXUpvU
se nao	sYYZZXqXYXTwU
seaman s	uwVWYWUYZYsZT
search and	SxRYYYRYUxnVW
search firm	ZZ0bbbeaZVbba
search for	wVsXYndbYjYXm
search one	oUXYwuWZYWYYW
searched for	lXsXWWSsWjYXw
searching for	VeWquwWXZWXln
season 0	cXVxZWUrYVXWW
season s	TYtYYXrQXxXWT
seat and	VUWXvXtVZZtZY
seat for	WUs3WXSsVWXXX
seat is	UwrWYWmVXVSxR
seats left	WYYYZSzQZXvZY
second half	xXTYYSyYYZWaV
second week	TnUXXjRyVvXXU
second year	RVVWV0QTuoWYV
secret>benefit	ytSWVSPVVWrTU
secret>i-am	QUQVVURTS3VNs
secret>mule	VYaaYZSaaaxaZ
secret>pay-first	VYVYYXwYaXwVW
secret>pay-word	OWXRWrTVYXyWV
secret>permanent	2PbaaYZZbbSZZ
secret>requirements	WWbYcZVbcbxXa
secret>role	yRZZZXWXaYyWW
secret>run-code	QTXUUUTUWV2TS
secret>sell-cta	TXZVXVTVZZ1XX
secret>site-notice	VYVYZWUXYSR5Q
secret>start	xZdccabcdcWbb
secret>teach	VWUXWyTVXUTXW
secret>threat	YYYaaYWYaY1RU
secret>we	RWWUXzQTYU6TT
secret>workplace	STUVXSSVVTQS0
secret>you	XXVXYpUWXm8RT
sede di	UxvZZZYXZYZZX
see a	rtSWoXtXVjXYW
see all	YVXabbYYZXY3X
see how	VSVvXZlYXWizX
see if	WcwoeYrXpVXZX
see it	pWkXwXhWXisYW
see my	cmuXXwSpbaVWU
see that	TXSxXUxXXmnYX
see the	UYTcbWSrWqkuw
see this	UVYWXWRVUuUyS
see we	UXwXXXrUXoXYV
see what	pW5WXXRUUTXYT
see where	TWvYYYpWWTVvT
see who	TWUYXYoVYVuyT
see you	XqYYXXlpfymXV
see your	aUWWYXdwrSxiU
see yourself	WwzZZZVWXWXYV
seed round	YYZZ0bXabbZca
seek a	UWTW4WQVXUVYU
seeks>benefit	YieU1mVnoUWXV
seeks>call-ask	ZUU1VRS2VVVXU
seeks>client	zmpZYYWsWXZYY
seeks>cofounder	cnYZ3fWYYYZaY
seeks>connect	omxWsWSZarWWb
seeks>content	TVTXwVUOVUUVx
seeks>cv-ask	QS1YWXTXSVWXW
seeks>easy-money	wUVvUVYWXXuXV
seeks>equity	qUXZ1YXZXYoZX
seeks>event	VUSSq0SuZSuqQ
seeks>expert-call	VWW4xcUWXXXXV
seeks>freelance	3WjadmVZlYYZX
seeks>funding	USlm6VnTVVVWT
seeks>i-am	ltVZsoWZvdXXV
seeks>interest-q	TU0WYXUYYRXXW
seeks>job-word	YrmYYmkXyXYVb
seeks>mule	tvTvVWUtXXdXT
seeks>open-to-new	ZXvbabVbuabaa
seeks>part-time	znWXWtVWvWXYW
seeks>pay-first	QTSSTUyXUUyXS
seeks>pay-word	xeVvYzSUWWYXc
seeks>permanent	i2admhWZYYYZX
seeks>recruiter	WuqZYakZolbkX
seeks>requirements	TtOUpkXWuUTxT
seeks>role	pxWaombXnXYaV
seeks>run-code	tUVVzUPVUVQYV
seeks>secret	SVWUWUUXXX0WV
seeks>sell-cta	1UmtWVYTWVtZU
seeks>speak	sVXmuZUtYXVYW
seeks>start	3WXZZYkZoZZaY
seeks>task-for-you	4SVoStSTrVmWV
seeks>teach	lWXYX8VVkWYnW
seeks>thanks	PmNVWV1VqTVUx
seeks>threat	uxYZVqWYrZYYW
seeks>unpaid	QZSUR4PNRTUSy
seeks>wants-job	WvVZYXWn2XZYX
seeks>we	qtXsrbWsXWbXU
seeks>we-help	sUVWVQ3VWXWYU
seeks>workplace	2UVvWRVWYXaZW
seeks>you	bmtaXisVconYW
seeks>your-profile	qT3UrVOVVUXYW
seem to	sXUYvZTVX0XVU
seen the	WqUZsXUYxTYXW
seen your	bTRWrWzVUQUwR
seguro de	XrYZZYtYWWwYV
sehr geehrte	ldZqbabanZjaq
sehr geehrter	mwbcccZbbbbba
seis meses	0XaXbbababbaZ
selected for	WYZYaZpXaZzZW
self employed	sVWWZxnZXXZZX
sell you	SXTsupxVXTXZX
sell-cta>benefit	QrWWWW6VXXlWU
sell-cta>call-ask	cloqcisZXVWWn
sell-cta>client	QQTSVWM2WTxUT
sell-cta>connect	VZNowVZySrSTQ
sell-cta>content	tYXYXXlQtVfqq
sell-cta>cv-ask	TTzXWWSVUTVXT
sell-cta>easy-money	aYVUtWsmXWwXT
sell-cta>equity	PmTyzVPTWUSXS
sell-cta>event	QUTvVSWwUPnMx
sell-cta>expert-call	RWV4WVOVVUVYU
sell-cta>freelance	uWUnXWYeWWyXn
sell-cta>funding	UUVW3YQWXXqYU
sell-cta>i-am	vZslXnUckmrWR
sell-cta>interest-q	abZbYa3PbbaZZ
sell-cta>job-word	wVbVYX2jTgWSU
sell-cta>messenger	TXYVXXPWYY1YW
sell-cta>mule	YVTWaWvoWmwWp
sell-cta>open-to-new	XVyaZbTbXVbcb
sell-cta>part-time	fUVV0TOSUUSVQ
sell-cta>pay-first	RWVvuXNXXW4YT
sell-cta>pay-word	oVVyWmwUnVSVm
sell-cta>permanent	s2qUqWQTWVlXU
sell-cta>recruiter	TTSWYYdWXXnzP
sell-cta>requirements	TXxacaVbbZZaa
sell-cta>role	duStWVVVWVYto
sell-cta>run-code	YYXYXZVXZXVWy
sell-cta>secret	TWTWXWTVWR0WO
sell-cta>seeks	lRTwuSMOtTwWP
sell-cta>site-notice	lbVWWWQoWbp2T
sell-cta>speak	XZYXXUSyZVYXX
sell-cta>start	mXWrYY2XYYUYV
sell-cta>task-for-you	PUVTRTOTXX1RQ
sell-cta>teach	PUXTWp4TTVUWU
sell-cta>threat	SQUSUSL0USPOn
sell-cta>unpaid	TVWVWUxdWVSvi
sell-cta>wants-job	UTSXWXQV5QVST
sell-cta>we	qVYXriyUXVrWi
sell-cta>we-help	WYWaXZ4YYWYZW
sell-cta>workplace	xWXSZwnUZZoaT
sell-cta>you	aZmlpjtYXXuWV
selling my	RSSV3XQSSQsVu
send 0	UVVXXXYTXU8WT
send a	XZarZaanYWqsk
send back	WXWxYYVXZZvXT
send cv	Vv3aYZWYXWYWV
send it	kXUXXYsuWkuYk
send me	uapZYYbXYVsdp
send our	UXXYWvxWaYYbY
send passport	XXZZbZWXaa0ZX
send resume	0ZZbcbZbbaZaZ
send the	ooWckYuYXWtXj
send to	UYVZZYtYTswXU
send us	XeXYUTlsZX4UU
send you	ZbdoaZlsoaoYX
send your	exmXWWdVYVyWV
senden sie	abbccbZabattY
sending you	STsWWWTUWyrSR
senior data	muWaZabZbYavY
sense of	uYrZaqWZXWZbZ
sensor fusion	msVWWWxWVWXWT
sent a	RSSUVWQSTsP3O
sent me	1WUYVYuYUUUYW
sent on	uWVVWV1VUTVWR
sent to	WYYYaYVqZW2Ro
sent you	RWWWXXmWWsb2Q
seo for	XZYZab0ZYYYbY
series a	1XYZpaVZaZacZ
seriez vous	duXnsZWpZYaZY
serve chi	vUUWzVUXWVWYU
service and	oWxXWWUuXYWWV
service charges	rUUxVVrUWVVUS
servicenow developer	WqVZYYvXXYXta
services as	jZaaaZzaTZZbY
session 0	TWZ0ZUStZZVVV
set aside	1aYYaZWbaaYaZ
set it	VYWrYZXYXtvXV
set of	vZoYbaVZZYrbZ
set the	vWVyYXTVYXXYV
set up	ujbYZctYYYmZi
set your	eaZla0QYaZpaY
setting up	RUxtrWRWUtWWT
seu nome	mXrZusVZXYYZY
seu perfil	crxaaaXZaTmlX
seu trabalho	rXUZYYouXuUUW
seven months	m1VZYZUXYVXZW
several of	WYyYaaUvZXYaX
shall be	vWWXXYUXYWxXU
shall i	ZmprZnudXZYYW
shall we	qXwXbXmWWuYYi
share 0	UWUXwZsWTWrYX
share a	nVYWXXTWW1XTT
share it	VVWWkUqyXTWzT
share our	UUrXqWZyXVXYT
share the	cuUYwoVXXVcXq
share your	jZunZeqZYYamY
shared a	qUSXYXTWUit1S
shared in	SVvWVWRQVPT1R
shares and	YnZbvbZbbbbcb
she d	SqUrrVqWUwbYU
she s	tVUWZwTWnZWpu
she said	UV2XXYSuUTYZW
she says	UYxXvuTXWPVXT
she wants	VWSWXXUTWRVT3
shelf life	yXWVYXUvWWYaY
shift on	QSQVUSQtRPUS2
shira !	xXWYXYnWWqWWU
shop and	1qTyTWRXUWXYW
shop for	pWTuyVOUTSWXs
shop s	vWUXVXSXzRkXQ
shop with	PYXWYX5VYWQZW
short notice	zSTWYR1WXVWYV
short of	TUSkstxqUTUWV
short term	UZWaWYRYVV3aZ
shortlisted for	VXWZaYtZaZwYV
should be	matlomVmpVYZY
should have	VxvXXYaYVTZZu
should i	WquWWXad1QWXh
should know	STtWWVSUT1TWQ
should like	oXmXZxmWVkoZX
should this	1ZaaaYWYabWbY
should you	VrvYYYhWqaXlc
should your	VYTYYYxYydXaX
shouldn t	mUWYoYsYYwWYV
show it	RWUXpXzXWUrvV
show them	UWUXYt1UUuXXS
show you	YYXcnd0XYcnaX
shows a	WWXWYXpSXV0XU
shows in	YZXYYXvYuWnZX
si e	owZYbbZbobbba
si no	UWVXVXXVmrVwo
siamo in	RUTVtVSTVuVVw
siamo una	uXYrYtXWZYYZY
sick leave	5XWXbZVYZZZaW
sick of	R2VWWWnXWSWXT
sick pay	O7TWWVRXVWWXT
side ?	pUoVXXyXVsWUV
side and	RvqWzWPWVQWYU
side of	lTU3VUnWXVWYU
sie 0	ZZabcbZbcbzaa
sie ?	UlvXXxUWWTXWU
sie als	UsVXqnoXXpYtW
sie das	tXXYXWVXXWvtU
sie die	UWVVXuTRXUQV3
sie ein	RVSTWyRxuTUVT
sie einen	brZbbZobqabba
sie fur	pYZqZYWwaZYZY
sie gern	sXWXYwUjYsXXU
sie haben	RURttURUUSi0R
sie in	WsiYYXsXuUXsU
sie mir	oimZZYkYbVtYq
sie sich	kXoXtXUXXVquU
sie uns	wXXyZWTXZYqXW
sign in	VZaZZZVYZUtzo
sign language	0VUTWwTUWVVWT
sign off	nWUXXvTWXVVXy
sign on	X0ZabZUabbobZ
sign up	cXWZYWW5YVsYU
signed off	zuVZZZUZXYZaV
signs up	XXXoYXT0ZXYYS
since 0	YvbYZXvYYpXlW
since august	SVSXtXwVwQXYS
since easter	SyUXVXTWWqYZt
since i	TVTYuYtVSzWVT
since it	kVUXWYVXWVdzU
since my	RQTZXYvW1TYYU
since our	VsqZYZSxYTZZX
since the	WxbYXWVVowXXp
since we	hoXZXZWYY3YZV
since you	pYaYsXmuXTWjl
sind ein	oZtvVZZabYabZ
sind sie	XX1ZYZUYpUXWV
sir i	kWcnYZlYzdXXV
sir kindly	YVWaaZWY0WYYt
sir madam	pVXZZYsrsZjZX
sir we	YsWYYXzsVXWYW
sit in	OPUVwiqwXXVXU
sit next	owVZYZVZwWYaW
sit on	orsqWSSwXTVXU
site 0	1WYXYRrXYXVZX
site in	sWZZatrXaZYaX
site-notice>benefit	RVVUuUOVWUUwx
site-notice>call-ask	VZuVXWpUWS0RU
site-notice>client	2VRWYXUWWUTRU
site-notice>cofounder	TVSWzVTVSTTQU
site-notice>connect	emVXYYTwXWX1U
site-notice>content	VYWXYXjRXUOuv
site-notice>easy-money	WVWXXYPXXP0PV
site-notice>equity	WXXYzWTTWWZVV
site-notice>event	cYXXYXpQYUW7X
site-notice>expert-call	QVU3WSRTUSUQO
site-notice>freelance	qWTXXYSzXUWpU
site-notice>i-am	mwsVXXmbpvWQU
site-notice>interest-q	RSQUUUPwTQQ0O
site-notice>job-word	XWTlZYXZdvc1T
site-notice>messenger	UT0YXZXYUURRU
site-notice>mule	s4TVVvQWTUUSU
site-notice>part-time	TXYZXSU6YXZPV
site-notice>pay-word	tTTpmtYSWUTjq
site-notice>permanent	PsQVTRrTTxwPS
site-notice>recruiter	XVpZaZUYYXY3m
site-notice>requirements	UVVWVXUWXVVzS
site-notice>role	YVXkaZbYZXd6V
site-notice>run-code	XXXYYYTSXUOzS
site-notice>secret	VYWYZWVXYu0VR
site-notice>seeks	WtVYZWyXYXWVZ
site-notice>sell-cta	UXWWXWQTXVew1
site-notice>speak	RVUSZ1TQZVTRY
site-notice>start	iVTWVvSRVSVxQ
site-notice>task-for-you	PWVZYYTWXUW6R
site-notice>teach	TV0UVPuTQQUQS
site-notice>thanks	WXUVZYUXwrXyS
site-notice>threat	VVWYZYUUYVW4Q
site-notice>unpaid	XYSXXXRSXVWzU
site-notice>wants-job	UzXYYWVVPVvvT
site-notice>we	bhopWnnqWUnXY
site-notice>you	XaZbbXkZaXb3X
site-notice>your-profile	qYXZZZVYZWX5V
sitting on	uWVYZYqYvTYYY
six evenings	UZaZZnV3aYaUW
six hours	QUwxXWmWTUWYW
six month	zXWYZXVuYXYZY
six months	vcXpmcjYlZYaY
six of	lXUXWXvXVwXYU
six weeks	vwVmamWViVlZV
six years	RrTYXYTXyvVYW
sleep in	PwSxSrSVUVVYU
slides of	wWVWXvQPVvXXS
slot in	UVTTVVxPXUTSy
small job	OVVXWVvU1UVXW
small salary	YVaa1bXaaZZbY
small team	rvvTXXUYWWYYW
small world	SWqXVRkSS3WVT
snowflake ?	pXYaarVZvYYZY
snowflake administrator	ksSaabqbrWaba
snowflake and	oYyZZZXYqWZaX
snowflake for	nUXZarXYyYaaX
so a	oVU1sVOVXVVYT
so do	tvTXWUnuWRWXT
so far	ssXWWVYqwTWXV
so for	VYYXZxtPZYqZY
so glad	VZVVaaXa2dpZY
so good	yYZYaYSuZXYaZ
so grateful	0WWZaWWXrWabZ
so happy	SoUsYuTxqQVZW
so here	WyTYWYkWnsiYV
so i	acthbamZkmmZX
so if	rWqXWUQWSyWUS
so it	wWUUTXoXYUtvV
so kind	TVQXXWYxoplXp
so many	WYUVYXUXu0YZW
so much	UmaZYZUXZ0bXk
so no	XXnaaaVYVwsaY
so please	UrpwXWVVXWtYV
so sorry	VYpZWZSXopyYV
so tell	UUnXYXUWP1WTT
so that	YbzYYkUmYZvYW
so the	ReUupjRWonotS
so this	WsZacaZbZuacZ
so we	rfbaXeTVYkZW1
so well	UsdYYZtXVrqXU
so would	vWwWsWSWXTWZW
so you	lqWcXnubWoXWo
social media	WVVXYY5TXXXXU
socio tecnico	cccctdcdccccc
software ?	RVU2WVtVWVTWT
software and	TWV0tYTWXWYZW
software company	XvXxYZVaXZaaZ
software for	WvXhwZlaZZZaZ
software that	VpWrwZVZXYabZ
software to	SYWyyXOYXWVaY
softwareentwickler m	rsYZZaXYZYZtW
soll ich	UvXaZZzZYYZZW
solutions architect	bxjZZaXalkjdY
solvane ?	YaYbab1aXYabY
some day	QUxTQUQUS3WVT
some of	nquWmWxWVTUWV
some time	WWtXXXSUW2YZU
somebody else	YXSWmWprXxXYo
somebody for	uVVW0UPWVUXYT
somebody has	zVtTWUQTUSUWu
somebody like	0SsWWXUXrUWXU
somebody s	VYqZWZVYXvPU0
somebody to	ybWYXwUXmWiaj
somebody who	ZWrputUVepXYY
somebody with	VX4YmXXXVVWZr
someone else	UVUXYvuYVlYuV
someone for	vtXXYTxVXWXXU
someone of	soPUUVQU0OVUR
someone on	tsWYVXvXXWXZW
someone to	1tVYVeVYWpkaX
someone who	nnmsuYTemXaYW
someone with	sVqTWX0XWXVWW
something for	swpiWWqWoTXYU
something i	6YRWWZiZVUZZW
something in	YVtX4YbWSTXZW
something new	WY1XYZVWXWYYW
something that	WUXotwpVXTWYW
something you	xsvWWlUXXWXYW
son 0	SWXWZpTUXWwYv
soon as	VmTWYYUYXt0Xk
sorry for	TdTonYUWk1WYW
sorry to	uVrVWWaUqxVVR
sort it	xXUWWYTZWWxYW
sort of	yUZapXhYuVXZV
souhaitez vous	QUvVynlTVUSQR
south west	iWwYYXTxWRYYU
speak at	VTURYzStXTVYU
speak in	WSzXXYTxUVXYX
speak to	lVuYYYzcoUYYW
speak with	Znp0YbTWXWcZn
speak>call-ask	RTUMW6QLVTTVQ
speak>connect	YYYYZWXTZxYXU
speak>event	VZaVYvp2YWXYV
speak>expert-call	RVW4VKTTYUzYV
speak>i-am	WXUXYcT2VkYYs
speak>job-word	UsSVWRveVTTUw
speak>pay-first	PVWOW4SNXWYZV
speak>pay-word	UWXsW0TNYVwYV
speak>permanent	X0XZaPXTVUXYX
speak>role	WVVXWVTyVTYXV
speak>seeks	SUUUVvUwVSWWV
speak>teach	WVXXZvqqYpXYX
speak>thanks	VXWWYUVRX2WUQ
speak>threat	rYaYaxXWaaXZY
speak>we	UZWlXtT4YYaYV
speak>you	ZtUrXWa0WSkWl
specialise in	ZW3bbbXaYTabZ
spend a	vXWXYwSXYVYZW
split the	WYaZvvUYZZWca
spoke about	TXSWVVTTU6WXT
spoke in	usxWVrQWWPWXT
spoke to	RVVyWUSYWyWYT
sql and	UrXZYsXZxUZaY
sql that	soUZYauZYUZaZ
staff and	VWqXYU0UYsOUS
staff i	RTtWVXRX1RXXT
staff job	T4VZWWVXWWXZV
staff position	P4VZYXUXVWXXV
stage and	UX1ZlWTZVWZZX
stage with	SsVUVtUxWVXZX
stamp duty	UUWYWXVWYT3VU
stand up	tXUYrTTWWTXYx
start 0	u1YZYZVYYZZZW
start a	UXnY3ZmYWUXmX
start asap	0YaZbbYbabbba
start at	UVUYXY1VrksWT
start date	pSWalaVZZUWYy
start in	T0RXXuSRTwVXR
start it	TTVUXXTWYV4VR
start on	YVUXWXzWUkXZt
start up	mnrowYVZZXYaY
start when	TzvZXZWZYXXZW
start with	zXXYXZjYYVuZW
start>benefit	qXXaaaXbvZbba
start>call-ask	SVUyXUmxWXSUU
start>connect	VtZZYaVaZZuZX
start>easy-money	2pZYZXkZZZTZY
start>event	rXYYYVvuYUXZU
start>expert-call	wTVwUQSTVVVWU
start>freelance	3YYababaZaaaY
start>funding	YbbcudbcaYcdc
start>i-am	SaVYqY0XsVrYV
start>interest-q	OURWUVxUwSVVQ
start>job-word	uUVZZZWYxWYWY
start>messenger	UXZZWYUaZaybY
start>mule	MuOUxRQRwRRUQ
start>open-to-new	UYyXYaXbXXZbb
start>part-time	3WZZaffYZZYaZ
start>pay-first	PRVWUVTVUV4WR
start>pay-word	1dYXZfpYiZXZX
start>permanent	vkVYvYVXWYsXV
start>role	vsoXYUVuXYXZW
start>run-code	XZZaYWWYWVxaX
start>seeks	RuVyVQUUWWXYW
start>sell-cta	avXXXX3WYXWYU
start>site-notice	0XtZaZWZZZZWY
start>teach	P0XXUTVVWXXYW
start>threat	ybYYZWVrvZXYW
start>we	2TWwvWRWWVaYV
start>we-help	TXYYXxUXaZXZY
start>workplace	0XYZatXacaZaY
start>you	crVsqXxXWWjXV
started a	WVTXYYU5WSYuV
starting a	nSUX0XTUUTWxU
starting on	TzYZZuUVYXYaV
starting out	nYSXWvUWXwYYY
starts at	QVVUWUzvWTUWt
starts in	sYXZjWatYXYxU
starts on	oWUXZYTpXsWWv
starts with	srVYZXwXXWXYW
statement of	yYqabZTZaZXbr
stations and	utYbZYoaZZZbZ
statistics for	oVZUXyTrZXUYV
stay in	WnaYvZUXX1YYV
stay on	TVtXvWQWXTwXV
steht im	VpWYZXWtYWXXv
stelle als	YxZbaaZasZaZZ
step 0	VstYaXWZZYuYX
still 0	0uRWYYVYWUTVW
still do	nUwyWUTUTQVWQ
still free	dXXXXYrUXVtYw
still has	RVTvWWuwXVXWT
still have	YVSVXTwbqlWVv
still in	TU5VXYRYUkXXV
still like	S3WYSZUWYXYaX
still looking	wUuXXXTYURUtV
still love	U1UxWtSVUVXVU
still need	nVUVTvTVVTWXx
still open	d1iooYUXWVZZX
still there	VVVYYYVXWrXY0
stipend of	WWXWwwVXZZWaY
stonebridge housing	XjecbajYvaZsX
stood in	QUT3VVSVtVXYU
story of	WYZaZZtuapZaW
straight away	mltZXZuXYSYZq
strategy call	XVVYZX2XXXYZX
stuck in	TrUvYWSVVwnZV
stuck with	RWS3VVPWVTrYT
student of	WZUYZYpY1SXZV
students ?	TTTzxNSUnSRXT
students and	YYZZYRVoYuwZW
students are	XYZZZ0VWaYZbY
studio in	5XXoZVUUYqYYW
study ?	TXU1XsTSXTXXW
study of	QUS1XUUVVsUWW
study on	wYWwaVWXYWXZX
stunden die	uYZZatXZZZYZY
su equipo	VwXYYXrZtXYYX
sua conta	XZYZaYWZYX1RV
sua empresa	VUWYYXqX1XXVV
subject	ooYcabuaaZabn
subject re	pVWZXauZZXYYu
subject your	XuXaaavaZaYba
submit you	uXuabbXaZYZbX
submit your	dYYZaWtUYWWP0
subscription to	XZYZZZTVZXTJ6
such a	lzZXYlSXXtYXh
such as	XZWZYYzYXuZYY
such things	vXVWVwRXYQWYs
suchen wir	XtXqstVWYYZYX
sucht eine	ppZXavZZabbaa
suggest a	UYXUa2lQaXXVY
suggested i	mXVYZZyWsfZYY
suggested that	XVvZtZVXsTZYZ
suit ?	TslkXvtQZYZaX
suit you	nwtaaaXaYXaaZ
suite a	WzXZZvUZZWYYX
suits you	0tUVYVTXZYWXX
summer and	RWuXYxSVuVUYU
summer party	OSQRUQRyQrTQu
summer school	QVXWYzVzUTXWQ
sunday ?	UVRWTWVTVwVXz
supplier to	WZyaaaVZZVYbt
supply chain	asoXRXhXwkVYV
support your	WXTXZZ0ZYaqXY
sur l	UxSVXtSvTTUVS
sur la	TXVrXuTbWVyVS
sur le	TVsWWWTrVxWVS
sur les	RXWuXyTTnpjWU
sur votre	UZXrbaZabbmwY
sure if	lVsWqW1UWPVWS
sure that	WxXaZaXZXXZZu
sure what	UWRYXyVXc2YZT
survey for	YZW1aXWUaXXZY
sviluppatore java	rbYabaWatZatY
sworn translators	PTwVwWsVWTTWT
system and	txYZaaXaaZXbZ
system for	uVtWTXTXwTVWT
systems ?	VXUyYWwVUVWYU
systems is	WpWaaa1aXYaaY
t a	vVuXWmrWVWsWT
t afford	2rVXTVRXYXXYW
t apply	TxxVXXTWUTXXT
t ask	nXkXpoUXwTYZY
t be	cWbmZWWVXouvZ
t believe	tTUTwVsWWVWWV
t care	SUwYXTSW0UYYW
t come	VYXYYXrSW0YZV
t dare	SQSUxVRUrxWVT
t do	ioiYwVQXWVVxm
t find	RSTsWstWXXvYV
t get	TqUWsXsUUzUUS
t give	vXvVTYUZXWqZX
t go	RWTVXXQXvT5VS
t got	rVnWzXQWpUXZX
t have	jXxjlXVrWYZpW
t heard	aVpWXYzXVRWUt
t i	VWXVVXyUwQVWQ
t know	mctXbWXbdtcmY
t let	pvWZwZUXXXZZW
t like	pVTXXWxVxUWYV
t make	RUTUWvRXquTsn
t mind	tqnajZaZqWZaY
t miss	VXTYWZVWWrypT
t name	SU4UPYSWVUWWU
t need	oYVXpoprWrVZW
t pay	VWXYrkq1cXXZW
t promise	T0tZXXWYWWXZY
t remember	WXVYWZTXttWYw
t reply	nURwUXRWUxUvQ
t run	tUuZwYUWWUUZW
t say	VW3WYYVYqXYYV
t send	UVpXXYSTTRT2S
t share	TXbuXYRYXqZXx
t signed	UWxaZavaWXZXY
t stop	TUvXXuUYRwXZW
t take	sVTWXVSVzRzYV
t talk	vXTXUYvYYVqZW
t tell	SWzWXWbtqSkWl
t the	qXvYYZUYYuXXV
t too	VqpZYYVYwlXZV
t understand	tYRWXyTXSsVZX
t use	WVtVWuSVVtvVS
t want	nbsXsseXZcWYV
t work	yWRVXYsXVsWXV
t yet	UvVatrXaYXabZ
t you	pXTYcYXXzkhqY
table 0	tWWYrYVWXwXXb
table for	TVtVsWeTVQUS2
take 0	mYXWnzfXXWpZW
take ?	lkzUUUWTTRVSQ
take a	ZYWYnYsYkVnug
take care	UtenXXqVVuTXV
take home	yuYXZXVWZZUaX
take it	xZUomqZaVpoVS
take me	OUTVWT0UzRXXT
take nothing	wWUyXUPXXWWYX
take on	2VTWWVuVyTWYU
take over	qwVWmvUXXUYZo
take part	TXVxmVTxsVXYV
take the	SVXVXutWqXjXw
take you	ZWwXtYkXmSqZX
take your	SuWSYXvpXTVXu
takes 0	UXVxoXruXXVZW
takes a	SWURWW0UsTVXy
takes place	VUVXXUTwXWZXz
taking on	3YWZXYSZWXZaY
talent acquisition	YvsZbbXbZbZab
talent and	UVYXYxsWXYYZX
talent community	YX5ZaaWYYRZYZ
talent pool	UV3ZaZVXZZYXX
talent team	oyWZZaVZZYtYY
talk ?	qsuXlYdYYlYYW
talk about	oZXbnlZyWTiYn
talk at	uXXXYoVrYoYaX
talk for	QUYQVWPxzPUWR
talk on	ZWPTXWavV0XYs
talk to	batzZZmdnSbXT
talk with	OUUxUVyvVVUXV
talk you	nUQWyWStVSWXX
talked about	xnWWWXRTYxWZU
talking about	UXsyXQpTUnSYT
talking to	SWTuuXUUyQqXT
talks one	WZYZZVX1aWYZU
taller de	UWYWZ3VSYXXYV
task-for-you>benefit	SXYYaXwXZZtWW
task-for-you>cofounder	QPVZ0YSYWVWRX
task-for-you>event	lTUVUzNQySTVT
task-for-you>freelance	mrUUVTRvVVTwR
task-for-you>funding	STWYyXSXXVXYU
task-for-you>i-am	ynWYYWSX0dYYV
task-for-you>interest-q	0VVYXXTWXWYaU
task-for-you>job-word	VQSVTStS2RuUT
task-for-you>mule	OUUVrVtVUUxXV
task-for-you>part-time	3ZYYYVWYWZZZW
task-for-you>pay-first	vYWWYVUWYXvYT
task-for-you>pay-word	1tXSSUUXXYsYW
task-for-you>permanent	SUWYyXSXXVXYU
task-for-you>requirements	QWZWYzTXZZZaY
task-for-you>role	c2XWpiSVWWrXW
task-for-you>secret	zaaYaQZYbaWba
task-for-you>seeks	xXZYYXWZaaXYX
task-for-you>sell-cta	PVVWsW1VXWpSU
task-for-you>site-notice	PYXXYVWWYWWyT
task-for-you>speak	yYaWZRXWZZWYY
task-for-you>start	xXaZZYWZaaXWY
task-for-you>teach	bVXVX3TSXVUWV
task-for-you>thanks	OYWZZaPX7UZXX
task-for-you>threat	2XZWYRWWXYVWW
task-for-you>wants-job	SWWWWXWWzUXVT
task-for-you>we	oyUV0TRtUXZUU
task-for-you>we-help	zXZYYPTZZaZaY
task-for-you>you	xbTnawTWYVlnY
taught me	RTRVVwQUR1oVS
te paso	TUtWWWTVVS0WS
te veel	vXRSXW0XWVUXU
teach a	VZaZa2YXaZZaY
teach our	RXXXY2VWYYZaY
teach you	WYVaXTUXWQ3aX
teach>benefit	RVWVWyjR0VSXT
teach>call-ask	TTuRX7RQWVWXT
teach>client	RSRSUwxQTSTTR
teach>cofounder	RVXVP1RXWVWZY
teach>connect	RtYYZxWWXWYYV
teach>content	RWVWWywqXTSXU
teach>easy-money	SUVyWQQpUUvWT
teach>equity	bbbaZvYXbabca
teach>event	WbVXb1dtlXXXY
teach>expert-call	UYaSZyWXZZZca
teach>freelance	LTswV3PnTTUVS
teach>funding	kWXxUQtWZYVYV
teach>i-am	XamXX5TUmkoWT
teach>job-word	S2UXXrayUVXXV
teach>messenger	UWYXZQUWZY0YW
teach>mule	sxSTsOSxTRRVr
teach>part-time	buXWY4UTWWYYW
teach>pay-first	RVVzWqSQTQbWR
teach>pay-word	VnWYZ6UlZWlXU
teach>permanent	T1TlX0UmVUWYV
teach>requirements	STUYZzTXYYWWW
teach>role	QuWWX7WacWcYV
teach>secret	RZaYayWYaZTZZ
teach>seeks	WsWZW4ZUrWZYU
teach>sell-cta	qWVSW2bYXUWXS
teach>site-notice	QTXWW3VTXWWSU
teach>speak	UrZUZtWVZWzZX
teach>start	NTYYm5UWqXXYW
teach>threat	anaYa2XWYYYYX
teach>unpaid	UVWWVzQmUssSU
teach>wants-job	UUVSWrUW3UXYX
teach>we	ZaXWc9XVXZYYX
teach>we-help	VXXXVzSTWVWXX
teach>workplace	PTXYZ6VVZYYYX
teach>you	bbYXXwXpocdjX
teach>your-profile	PQPSTuOzTOTSR
teacher for	OSYVW7TVWWVXT
team !	ZaabcbZabZvbr
team 0	TwWXYYPYZouUt
team ?	WjmYWuxWqZWYV
team a	SXTrY1sVVmXYV
team and	WbuYZXtZYqmZW
team as	ovVxUXUXZVYZW
team at	vsklaaWZaZaaZ
team ever	YZVaZZxXsXZaZ
team for	peyVXXrYZXYZW
team from	UlVXYX0VXUWXu
team has	PUU2WUQUWSuVS
team have	VWVaaZvXQ0ZZW
team in	UpZYYqzYjkYZX
team is	jrVrsXpXUpWYV
team lead	T1UYYWitWeXrV
team leaders	RXUXVWsQvSVxS
team needs	dqWYYYTXwVYWw
team of	VwWaqdrYYcnZX
team on	UqSYZXVXxWUZt
team or	WXsYXXSztUXVX
team s	mmUYYZkZzVYaZ
team that	iXVZYYwXWUXXu
team will	SWWyXPTrWUrWS
team would	V3bYwZVXVSXXX
team you	ctmYYYSXqtYZX
teams of	TWXXsWl3YWWYU
technical co	YZZazbZbaZbca
technical partner	VYXZ0ZVZZWWaZ
technical writer	kwXaZZYaYnasZ
technicians and	VXrSY0WWaZWaZ
tecnico 0	cccctdccccccc
tecnico de	VtRXXXvWWWVwT
telecom client	vWtXbaYaYZaaZ
tell me	nYsdliZcuZXYX
tell the	TpVXXVSxWapVu
tell them	nVbrWzZVtTWXT
tell us	iVT2dUWwXTmXX
tell you	nevWdXrkVbncV
tell your	sWUVWVR2WTpWR
telling me	UWowWXRWmtXXU
telling you	WqYXZsZYZtacZ
tells me	iWTVqvnVWUUYt
tells you	VYrYwZvaXVYaY
tempo indeterminato	Y0abbbabbbbaZ
tempo pieno	Z0ZaZaZZaYaZZ
temps plein	Y2WaaaZaYaaaZ
tempt you	Xl1qXuTXWRYZW
ten days	xWXsZPSvXWXYr
ten hours	4WVVYrfWXUVXU
ten minutes	RaxeWcqcrSqnS
ten people	TTPxTSNSvyVWV
ten weeks	2hWVXXUWYpYYr
ten years	TupWWWSfwxXSU
tengo un	WXyYvYWXoXYXW
tenho uma	sVvUwVSVSUVUS
tente ?	tVwWpWVXZXYZW
term of	uVaYavWYbaXZY
terms 0	VUVsrYzZYXYTW
terms and	aYvYZWvYYUYYX
terms are	wZUYZYtZZYZYX
terraform ?	mbZnbuXZaaaba
terraform and	UWVVYvwWsXYaX
test in	ntVWXowVWWWYS
test lead	0PWZZZVZWYtaX
test manager	OlTWXVStVWVzT
test of	zWUwZWUXYVXYW
test the	SWvXYYTVXQ1WS
tests in	quVXWXSWWUWUv
text me	csxYYWTXXXXZX
th ?	riVpYvtUWVTWQ
th and	1bUWYXSWXVWZv
th at	UrWWYPuwYuTYS
th to	VYYVYXqTZWXZ0
than 0	rYZZaataZZZtX
than a	aSStuXyYYWXZY
than i	QURyUWPVwaWYr
than one	SqwVUWsVWrXXU
than our	stVYYwSVZUXZY
than that	SWxVXWzWUqWXW
than the	T0UXVXQVXUxWT
than we	WwSVXWPYXpXYx
than you	TtVWVyRnWUXWS
thank you	YYbdZYWYd1Yjo
thankful for	WYXYXXvYzVZaY
thanks for	XaXcZYkXZyYfs
thanks regards	qoYmbblbpXZba
thanks to	VUSXVXSUS0vVS
thanks>benefit	wSRUVvpUpNTVT
thanks>call-ask	SVdvVWXUqzVWS
thanks>cofounder	XXUWQXTzYTWVU
thanks>connect	mgpXbYtWfvbWU
thanks>content	VWXYZtVST6WXU
thanks>easy-money	RUVUUTRTXQ3US
thanks>equity	1TVWPWQXWUVXU
thanks>event	UwvVmilPVzUUR
thanks>expert-call	XqjRZaWa5QZYX
thanks>freelance	pcnUVVPwTsUTP
thanks>funding	QPTWzWRWWRTVz
thanks>i-am	aYercWUam2XVX
thanks>job-word	iWYkaonVavbqW
thanks>mule	TUQUWURSSVN6M
thanks>open-to-new	yTLWXWSVU1UOR
thanks>pay-first	WZYZXZYZYzVaY
thanks>pay-word	TSs1QRPUUPTVx
thanks>permanent	VyYZYZUXaZWZZ
thanks>recruiter	TXUXYVyWXTqVR
thanks>requirements	dloXvXUYwTXUW
thanks>role	TQfWXT3USYsRt
thanks>seeks	lTTWWstVfuVVs
thanks>site-notice	UVSWXWRSVrmxv
thanks>speak	VVRUXQSqW5VUQ
thanks>start	vVVUUTzSWQWXP
thanks>teach	tWTVXTTTU2tUS
thanks>threat	SVUVVUSUR0SUQ
thanks>wants-job	UVTXYYtXvsWTS
thanks>we	oUcVaqqkXfcVu
thanks>workplace	PSQUXUPUVP1QP
thanks>you	camaXZXYZxiiq
thanks>your-profile	TU1VYYTWbMxuT
that ?	XUsWWXzVUQjWp
that a	pXVVtWuWXsYYU
that and	RXSvWVvVSwYYV
that answers	nYWYtawaZYZaX
that be	6UTrVVSXYWUXU
that comes	UZWYwZVXYVyZU
that does	TUTXWXzVwRXZX
that fits	vUoYWWRXWVYxV
that for	RVUVtw2TWZWXT
that goes	TsVYYXUVVUUX0
that has	RtrWVXxVmSsXU
that i	mWzXZjWXovWXW
that in	TkSY0YSXqUWYX
that interest	spVZYatZYUaaZ
that is	trUZXXSYVxVXT
that isn	UTWY0WpXWXWZX
that it	itcdYXoXWjtaa
that made	VX6YZYUYXRZZW
that makes	TTvwVXrVUVXYV
that might	nYvbbcrbYXbba
that my	UUvXXXVUusYXW
that nobody	uYVWuqZmXYYaX
that on	xZbbaZXaaqbcY
that one	UWVYzYTXUttZX
that our	TXrXYXpXYqnZs
that reads	SSRU1WOVXUwWT
that s	midZoavYdciYX
that says	vXTWVxRWVtVYR
that sells	lXVvtXcVXWYZX
that somebody	yWSZXYnVumYYa
that suit	xTYqcZYbbcccb
that takes	mXwaZVTVvTYaZ
that tells	tYXZyZTZZXZbY
that the	WkakZZXYXxlZu
that they	ToqXXYkYttYYW
that time	ZXvWrXRsVsXWU
that two	orVWVyRTXVVXi
that was	UXSXpXUXU0Ruo
that we	ZZqYnXboiucXX
that would	dsxdqYUYXUYZW
that you	kmiZcmcXopemW
that your	WWVXXW0WoqrWl
the $	SWWTYWNWYW2Uv
the 0	pdWbXZaueXcXu
the account	UWVXXXSWWSwyn
the ad	k1WWYYqZVXWYX
the add	ZZWaaaXYZ5ZUS
the address	TWUYXYtWZryWW
the ads	UUWXxYoVuVXZX
the advert	U3UZXYUYuUYZW
the agency	SdwVVXPVuTVWt
the agreement	uXXWYXSXYWXZx
the air	qUSxSTOyWUVWR
the airport	RWSWWWRVqwxVP
the alumni	SUSuVSS2TPUQP
the amount	UXYXXYTWZXxVy
the annual	zUUsWRsUYWVYq
the answer	TWzYVZSXtSXYq
the answers	UWUqWWxSXVwYV
the app	UVUUdWPnWjV1u
the application	tYWZaZVZtZVtY
the archive	pxYYYYVXYujXU
the assessment	UVTYXYUYwUvRu
the assignment	3WYYbaWaaZWYX
the attached	SUaWYXRXaVyW1
the attachment	nYTXZYUXUPyWs
the audience	WZYWXlVtZvYaY
the audit	wSWWXUoWWrXXu
the auditors	dXUXXYSXUQrWy
the author	VrVYXUTwYWXwR
the autumn	sidWYpVuXrXVW
the award	TvuYXYZWWuhWR
the baby	SvQWWXSUS1VWQ
the back	SWUWXtSUXTXY2
the background	XZYabbobbZxaY
the band	PpSVQURVwWVWx
the bank	ZYTnuWWUVaWW2
the bar	lYWVYVV1ZWXYV
the bell	SnVxWSSRURTYx
the below	wqUabbnbZZZba
the bench	PWVXYW5WVsXXk
the best	ZapXYkycYuXYU
the big	pZilWXYxWUaYs
the blue	uXVXWYTWnVqWz
the board	trWXmWWWXXoZx
the boiler	pWUWXVSVWTVW1
the book	STTWXrSqUmUU2
the books	UtUXXVwWqTXWt
the boring	SXVWxvmWVVXaX
the bottom	TWTWWWRSWTxWy
the box	UYVZYZUWXTXZ3
the brand	UkYYZyjYWWYZZ
the brief	1wTYXVSYYWYZW
the brochure	WXXZWZ0XWUVYv
the broken	qWVWYXoVtvXZT
the budget	0WVXYTcUYZXYy
the build	SUWXVWTVXSxTz
the building	mbUtWpeXnTUYu
the bursar	yqZaaXWaaZaba
the bus	VWVYUUTWW3rXQ
the business	UWWSXt1XXUXZW
the cabin	OUUWVVjTWUVX3
the call	WXW1YYWkcubYb
the candidate	UVOWXXRVVqyUy
the canteen	WVWYvXUUXyWYV
the car	TTSWVWTTVPWV4
the card	XXWTZYnXZX1uR
the centre	TUUVWUSnWQ5UQ
the ceo	UpVYYZWaYY0aY
the certificate	bYVZZWsTpVU1W
the chat	SUuWUWRVtPrwP
the cheese	rvTWWSQuWxUXR
the children	osVWVUQ1WTUVe
the choir	qvTUUxQTUmVVR
the christmas	yuYYYYTXZUYbW
the city	TuWWXnrtXSWYs
the class	UXXXZwTTXrXWv
the client	skisZZVbYXjtX
the clients	UXTYwYrWXoXYV
the clinic	d4VVXURUuVVXU
the cloud	RTwWXWSxtTUTS
the co	wsWUTWVSYxWXW
the coast	TtqWWVSVUnWXw
the code	VmVYYYcoXW2db
the codes	TYXXYZUZYX4aW
the coffee	UWnWoYtWpvXaX
the cold	TXY0ZXTVWVXZt
the collection	sXUXZvUTXwWYS
the college	TXWWYwUyWRXWU
the coming	VWzsXXWUWyUVS
the commission	XZZZbZXZZWsZv
the committee	xWWUYpUTYoUWw
the community	VnUXYtTuXoVpl
the commute	S2SWWWTVWoVWT
the company	aXZX6XRWVVuXU
the concert	uVSVsUPTVyTWQ
the conference	WoWYYtUXYpuZX
the confirmation	VXVXYWUUWUvUz
the congress	VXnWXVsmWzXYU
the consultant	SrXXYWTVXUpX2
the consultation	WZXwYVsWYsXZW
the contact	iXUYYZbYeyVWs
the contract	abWcYaWWXWwY0
the contractor	OqTXWYStVSVV3
the conversation	WXmbVYVWXpX5Q
the cost	sTTWVQVWURUV4
the council	xopXXVUVdUYYw
the county	1XVXZYaYqXZaY
the courier	UXXWXXSXYX5YT
the course	iXnZaYaPXWXyv
the cover	QrWXXtyTVSUXs
the credit	RUTSWtQUWQRp3
the crypto	tURVXQUVjxwWT
the cto	WUwZVZSYYWyZX
the customer	eSUcvZOSVRdux
the cv	SsUZZZ0ZWZYZY
the daily	WZXaZaoZaYrPx
the dairy	SUVW1WUWWrXZU
the data	koiYqaelZVnZo
the dates	0XWXXWtWWVXYV
the day	arcomutUWTXYa
the deadline	QpUwUTbUvRVWu
the deal	pWUUWUSTWScV3
the deck	WWWX7YVXZYYZW
the dentist	UWWXYXSWURUV3
the department	vWXZZxXYWpZaY
the deposit	VYYYYZVXZXyYu
the design	uqVYvXSXWXXaW
the desk	WtYZSZVZW1XZV
the details	ZwsYYYZXWVWxU
the developer	qpVXxYTXXWVZW
the difference	UXnZYZVYYX3Yi
the dissertation	lUTyWQxVWQVXU
the dog	XXVZYZVXX2YYU
the door	TkUtkWSspQTWu
the doors	TWWYXSwmVSWXx
the draft	nWTVXXSTWSWV1
the driver	UYXYYTrUWUxYv
the embassy	TWUWYYQWXV5XT
the end	meWcYccqeobYr
the engagement	yXXVarVaZZnaZ
the entry	RSSUWTSxWQuwR
the estate	4WXXYXTZXXYYV
the eu	1XYYYZVaaaXbY
the event	WYXYZXVdZVXzd
the exam	SVSWWvrVxRWXU
the face	TVWXwWoVXUrYr
the faculty	UVYYYwWvYWWYV
the fair	UVuWXWuRpvVTS
the family	yoWXxYWYWbXaW
the favour	WzSZZYVZtVXZW
the fee	YVVsXvXdXVyXT
the feed	sXVQWXuUWSVUw
the ferry	NdRVuVsVUyVWY
the file	RWXxYVUUXUkWu
the files	zXXYYXVYYXXYu
the film	TYWVYWuvXUsXW
the final	TVTXXsUUwUtZq
the finance	SrlYSZTXVrWXx
the fire	vUUWXtUUqsXYn
the firm	UsmVpXwWXVXXr
the firms	VW0XWYRYsRXYW
the first	XYbYvZsmYdnbY
the flat	R1WXWXRXXWuZV
the flight	WXYXZ0iYZWtZX
the following	tcXcnYYYYYxcW
the form	qaXXZdZqbncoi
the foundation	TUWUo0TpXWvXU
the founder	nlTWwVpUWUvYU
the founders	xUXYvZSZZXYZX
the founding	ZUXZraYwbXZZY
the fourth	UVTXWYsXyTWXu
the free	pYXZYYTTZqXZx
the front	PVUVXtQTYSWY2
the full	YVSVWXywWTXYV
the funeral	yXUXkVUWVuWZS
the garden	uXXWTYVWYSoYz
the gift	pYYZaaUYZvuZV
the good	VvTYWYnXTyVYU
the governors	yvVXYUbXWsYYT
the grant	tYYZiZXZYqYat
the green	VYsYYZtnVaWXt
the ground	rWpuXXVYWWWYr
the group	UZYWVVTXlUa8O
the guy	uVTVVWRVuRpWt
the hall	YWXYXXrRWnXW0
the harbour	SYTTWvSwVYUvo
the head	rxVZYXnZqWYYY
the health	tXXWsWyRXTWWS
the healthcare	bWWwZZVYWuVaY
the hearing	tUTSWVRTUwVUu
the heat	uXvWYXVYVtXXW
the hiring	YsqaaaXagXcbr
the history	pWUWXsSyWTWYU
the holidays	qtsYrTQWVqWYU
the honour	UWXXZuUsYRwXS
the hospice	surXXURUWuWWS
the hospital	qpWXiqqqYVbZV
the hotel	jqUYWsUWWlWYv
the hour	2ZWXYniWXWqYU
the house	RyUWtWtUWoWYU
the housing	tXVXsVUzXTYYQ
the hr	TxpXXXUXYXwVs
the insurance	qUWVWTPWvW0XT
the interim	3VWYaZVZYXZZX
the interview	VVTpXYRWtT5Vk
the job	mpZXYfWWXaqtq
the journal	wWWSXPSwXVvXR
the key	VXXZsZWXXUVX3
the keynote	WWYYb4XWaYXbY
the keys	R1UXUWTWWUvYV
the kids	TmSXVoTSTOVV5
the kind	oXuZtZWZYqXaX
the kitchen	ZXYYYZWUXWYW1
the knowledge	PVUwtQuUUUrWS
the lab	TtXXYYznTqjXU
the landlord	YVVWVWSWWpTW4
the laptop	wUXYYYRXYY0XV
the last	qVVkkobljaooW
the late	SSSWUWSTUvrSw
the launch	RUTWVWRzVzURM
the law	tYWYda0abYYaX
the layoffs	UVpXXZVWrvXYW
the lease	cUSWvVuUTSTVx
the legal	VsVXWYVWVUXnz
the letter	s1VWYVfVSUQXu
the letters	muUWXZvWYUZaY
the liberty	SWoUWVvYvXYYW
the library	ofUXXVWsWxVWe
the licence	TSWXyXvWYXtZU
the light	RqTWWXTVVuWWv
the limit	SRTUWTQSVRnwy
the link	UpZuYYYbdpwVV
the list	shTWorrWXtWYV
the little	sWvYpWSWWoWYp
the login	WZYXZXVZaX7XV
the long	SaXYvposXWXYd
the lookout	WV1YsYUWYQYYV
the lot	3QVYXXsWXVYZU
the lottery	sybbXaYYaZXaY
the machines	SzVVU0QTUVWYU
the maintenance	qtXYYvTYYXXZV
the man	VYXYYwVYXspaX
the map	SUoViWpuVwTWZ
the market	hX4ehYUoaVYYV
the meantime	TrdYYYTXuXXXx
the medical	XWWqZZSZVY0ZY
the meeting	SqTVXWTUVmUU3
the members	ppWXXsUQZwVlW
the merger	UusXXYSVTyXXT
the middle	rYpZonVaZoZbZ
the migration	qUQWUVOTSxUSl
the ministry	rymWZWUXYqrZV
the mobile	VkXYZvUVWUYXx
the module	VWYWb2XZZZZaZ
the moment	sXeYcYyXUuXYV
the money	zXWWlYSXYVznV
the month	WnWYXisprdYck
the moon	XYVYYZUvWufZV
the morning	QpsWWtUtVPVVv
the most	VZoXY0WYWqYlY
the move	ssTWXWnTWwUWS
the museum	rzSUVPR0VPTTQ
the name	TdVVzWUkrbcUQ
the names	SVUYWxtYYXWrW
the network	onrXZZmYcSYuV
the new	WZXZbZklYwXVy
the news	WXtYXZUWUzWYV
the next	ibtdaYmYZYqYq
the night	uslVVoSwWSUXc
the north	lWtYqWTVqmTWt
the notary	qUVWwWSVXVyYV
the number	TsmXYXpXWW1WU
the numbers	qWUWdWuZWVpWx
the nurses	UvTUXXUWU0XYW
the occasion	YZYZZXUXawXav
the offer	TjVXYXuVWppWv
the office	mwUXWXUXXWtXx
the officer	VUWWXYRUWV4WT
the old	vWUcXcWoWvaYt
the ombudsman	zYYYqZXaaWZaX
the one	ahcjraaYaspXY
the online	UtWxXPRuXXTXW
the only	PZZr1rTUlWVWZ
the open	pyVWUYUspTYYU
the opening	TnxWYwTqnSWXV
the opportunity	kYnZeatacqaba
the order	RXXXXWRQYWxXy
the other	VmTnpVWVVuwXm
the owner	pzSVRURUTRSWz
the owners	SzUXWXSXWTXXw
the package	X1YYmaXaaZZaY
the packaging	2WYZYYWZZWXZY
the page	oUVXwXRXVwoXS
the panel	ltUUWTaYVzWWm
the paper	sWUtYXSTW1XYT
the papers	YTUzWUVVsVTYT
the parents	xdVWvUTVWuTXQ
the parish	pWWVYXWVYURW1
the past	mVrwjYSXWsXYV
the patience	TVXXXyTXWwWZR
the pay	muuWoWoWWVWXU
the payment	VZYvZZXabZvZY
the payroll	TvqoYZwYXSYYV
the pension	t0WYYWUYXWZaW
the people	WquamZolYYZaZ
the person	vZWmVWUWymqWX
the phone	XaXudWYZbnnXu
the phones	QUoUWUkWYUwXu
the photo	UWTYXWSpS2WXr
the picture	TVUXWWvWTaSxn
the pilot	WZYZzaVYZoaZY
the place	U2WaZYXXXXWZZ
the plan	qXZZtXTvXWYaZ
the plant	QUvUWVRTTwWVt
the platform	eUTUWUmrWT0sT
the pleasure	iyYaZZpZaYXaX
the port	SVTbXtQzWxWWV
the portal	RRTrWqRQXVtU0
the position	WvWYZYWYXZsmv
the post	VvWZZnVXvWwYV
the poster	VUUXYYUXWtT1S
the press	WYYZZsUtZsXaX
the price	UWWWvWynWWrXU
the printer	uWUVoTSVWrWVw
the procurement	fwqaYaUYXpZYX
the producer	SUUTXWSwXW0YT
the product	UVnXwXqWZnrZX
the profile	VXUYYYiXY1WUT
the programme	UWWWZjb4YXXYW
the project	uWWjXYUWXpssl
the proposal	RVUVXX2VVTUWs
the prototype	VXYZ1YTXaXZaY
the public	WsWZZZnrYnYYq
the question	WXVWYWZco1YYa
the questions	TWrtXTSxZWXbZ
the quote	NVTTVTpUURVV3
the rate	xWUbZVUXWTYXx
the receipt	RWVWTWQVWTwmw
the recipe	SVTUWrSSUXUT3
the recommendation	VXTYXYTWV2XmQ
the recruiter	VTSYZZSWXUV2o
the reduced	UVWWYS1tYWSXT
the region	zUbXXYtZXXYaX
the registrar	XXYZpaWZZvsYW
the regulator	suWpYXkjXmXYW
the release	waaYaWXZbZwaX
the remainder	WaaabVWXZZzbr
the remote	SoYYZXUYaZ3ZX
the report	SvUyWURSWpWYT
the request	SXVVZYUXYWW7R
the residents	0WXWXYQYZWXYs
the rest	lbXYvXjYYYzZW
the result	QWVXYVwVYVUxn
the results	STwVWWtSWUUTv
the retail	XWYZtaVsZWWZu
the right	boXcuZxYXZcZW
the risk	VruYWwUYWXXZY
the road	tUVWYW0YYYUXT
the role	crVYmsaYZlsZX
the roof	eYXYWYVXZWlYz
the room	UXUXXwUXXyYYT
the rota	tVSYVZvWWPXYu
the round	UUSW1YUWvUXYU
the safe	RVVVvUOTWTwRx
the salary	XvVZbalaaZvZY
the sales	UuVWUXSVUwWXw
the same	ZYVdkXiWk3oXV
the sample	UUVWWyOSYVUXz
the school	wqmXYPeUWoWZv
the scope	rVV0YWUWWXVYU
the scout	tWVYYYUUXsWWv
the search	q0WaXVYYYqYZZ
the season	tqSvVURVuUUWn
the seat	VyTYYwURXWqZW
the second	blnXWcdWjuWXt
the security	eWTXYYVYXU4SR
the seed	wXXYqZWYZXoaW
the seminar	TWVWY6UUXRXWt
the senior	nzVZZaTXpWXaX
the server	SWWWWUSTXSqU3
the service	UYWWYXwVWVXzT
the shared	SWWXYwTWYTVWz
the shares	VWYY1ZWZZZYbX
the shop	YhTtvVTWtTaXj
the short	vXWyZVUVZYWXV
the signed	RTTXUXRVWQTU6
the site	mWWXvXWqVXUqr
the six	bXWXZtUWZV0UU
the slides	TWSXXwRVUvXWu
the sofa	UTSXWWTUNOTT6
the software	VnWouYWYYrnaX
the sort	PSVnyWuXWVVZV
the south	bWtYYXTwXmYYU
the spec	qvZbbaYbaZaba
the spreadsheet	sVSXUWTVVvTWu
the spring	qspXbZfjXUWZr
the staff	UtVXsWRoWvWXp
the start	pptluZaYWUWZW
the starter	YZZZXaVaaZ0aX
the state	pykYXZXrZZVaf
the stock	VoXXUxUWYtYYY
the story	TWXYYXn0ZmXYV
the strike	VoVYYXTXV1XYS
the students	bWXVX0vVUUXYW
the studio	rUWWXtsUpVsYU
the study	tsYuXVVXXYYZY
the summer	vWlXXxWZmeYYY
the supplier	uZZZaYUXZXXax
the support	VqYZwXVYZXtVX
the survey	xWVvYWSUXqVXn
the system	rXaYZVdXoWySr
the table	YVuszVkXXSXYV
the talent	WvWYYvVXYXuYX
the talk	UYTWWVRzUxXVT
the tea	uXWYWXVWWSWX0
the team	YvlZkZZaZhjXs
the tech	UWvXquQvXVVVU
the technical	mXWXWZTXaX0YV
the tender	nXVXXVQWW2vYR
the terms	4XXXaYRYaZWkW
the third	UdUYplajqrlXq
the three	RWUWvUSUwTUVw
the time	vWYzXYUYWvWZW
the timing	Qw1WWUTVUPVUR
the top	mmvWXXqVWTwXS
the topic	RZV1YrRVYVYZV
the town	YWXXYWSzXRWXt
the trade	UWmvjdjVWqVYt
the train	UhUWXqTsXxVWn
the training	SWUWWyRTWRhW0
the tram	oWTXXYsXWPUXy
the translation	3YWZYXTWYXSZV
the travel	rYXXYWoWZXYT1
the trust	swUWVwTXURVZV
the truth	YpuWwXTVXVWYV
the two	pqUqXVUVXrlXw
the union	SrUVWrrSVTUUw
the university	dyYYwSWYpXYZY
the us	XyZaaaYaabraa
the user	tWZWZWVWaZyhV
the usual	O0TWXXUWWUrWy
the van	PTSUsSSTVUUW2
the verification	WYYZaYXZZWlUx
the video	USTWVTR0WS2VR
the village	TWWWvXTTXUTQ3
the visa	SvXVYSTWYX3WU
the voice	SUSRxxPRWvUXS
the wall	TWTWXWQTW6YXT
the wallet	TYXXYYUVZW4YW
the ward	tkSYXuoWWrXZV
the warehouse	dsUUWXPztTTWS
the water	iVUUwWRVWUoWz
the way	YYVZbZVZV3sTh
the website	tzWXXXoWVTXZT
the wedding	rrmYVYnVUWiXt
the week	VtXsZXVYY1ZVT
the weekend	TXSXXWuVWSuY0
the west	SbQXXYTWVTUW2
the whole	sWaXjaaXrpXXs
the wind	ZZpaaaWuZrZbY
the window	kUdYWjVWXhjX1
the wine	VWvXWtVVUxYXU
the winner	TWXXYWurZSxWT
the winter	SXWXYwwUYsWYU
the word	esSXYWtpWvWWU
the work	utYZZYqYWdpZX
the workday	outxWXRWUOVWT
the workshop	zWYXYRUtXtUYV
the world	TWsWoWswVQXYT
the wrong	oV0XYWmXXSXaW
the year	tdbWYpyUXnWXU
their own	TVVXXo0ZXTWXt
them ?	wV1oXsQWYUXYV
them a	TpVVWuXVWUWXx
them and	coVqXYuXpWpZV
them are	VXRXXXSSVtWwu
them at	urVXWVSSXVyWU
them by	wWxXtWRXVTWYS
them for	XWTmWV6UWbWYU
them has	rYvqYWVZYWYaX
them i	RWRWXVvWzUXYU
them in	hZrYZYyWYZZbZ
them is	STyVtXPwTRUtT
them on	wTTXXWsWvVpYW
them to	UVZrWwQXVsnXw
them with	yivVXURtWTWYV
them you	nVVXWW1XWUXYU
then 0	WXYZZqa2YWWXU
then ?	tXuVXuTVoSWXT
then a	tZXaaYtYZwRVX
then i	UqxXWYSWXvqYV
then it	UUTxVWRUxTqWV
then send	VYYXaYsWZYyaX
then the	UVRWrWRVWm2Wq
then we	aWTsvXQUXV0YV
then you	SUrSbWwUWT1Xl
there !	tXRXWYtxWPUWU
there ?	TVPYUYTWS6WXR
there a	lXpZZX1XlWZZY
there and	UsSYwYSYvWXYX
there any	UWTXXwTWxuXXT
there anything	UWzYSYsWsSYZY
there are	sYkqtZucVVVYV
there be	TYUYYXrWpxYYX
there d	sUVxvUTRWWXYW
there for	TmpXWWTQwRVTx
there i	pUlWrUrVUsWXn
there is	ZrnnsXbZaWrYV
there isn	WYoZzaXZXXZbZ
there ll	TnVVVrV2WaYXS
there s	pimercbomYZYV
there was	wTTUXXUUWSuUw
these days	XUxXYWpXWzYXU
thesis on	VWWYwWWXO0YZX
they are	oVTZYZVZWPrtx
they bring	TWXWVwSQYX0XW
they can	yXWYZYxZXWYZX
they d	YrY0oWXYjWbZX
they get	UYvXYraqXWnbY
they have	VYVZvaUZYwYZY
they ll	QTsWVvRUtPWus
they look	UXUYXsUWwSXZv
they make	xWTYYYxYXSZZZ
they need	tVuXuXTVtTXYV
they pay	oWUsqrlYXnWZX
they re	pnlkdlXWkZXYt
they say	dnTWXoTVV1XXU
they ve	pxoXYrcWWVXZb
they want	ViunqqPWVTbXv
they were	XYWZYazYYrXbX
thing and	swsYWZSZVTYZX
thing for	TVTXUXvUwTWXu
thing i	rWquSZrZXXYbY
thing in	oW1ZvZVYXRZZW
thing on	UWSXWYRWW1VTn
things on	1VRXXVRWVvXWT
think ?	PqVyotTWXVrZV
think about	e2pUcpTXVXXYV
think i	UXVXrVXVvvXZU
think it	plWaxZXZYoabY
think of	ZV1YYYSYymYYV
think that	SudWXXrWzTXYV
think we	oWWxWVVVXvXan
think you	V1baYYfZWoZaY
thinking about	bWdWwlaWVwYZV
thinking of	bWwUWVRVtbUWv
third floor	UWTXVYTWqOXX3
third founder	VUYZ3YTXZYYbY
third of	PTVW7WQcWUnXT
third party	uXZabZWubaXZY
third person	tWQWWXUWV2WXS
third s	UWWY2YUYVVXZV
third time	StUUWtyVWTWYm
third-person>connect	rVUyYXUskVXWW
third-person>easy-money	XaVybaYYaZZba
third-person>i-am	RUQUVSySwQUVR
third-person>mule	aYZbbbabzabba
third-person>permanent	xXaYcbYaWbaba
third-person>seeks	QTUTWZVY0TVZX
third-person>task-for-you	TXUWWYRzSWYWU
third-person>wants-job	aYXbbbYa1abaY
third-person>you	UUmbVVYsxRVUt
this afternoon	mVSVWXuVWTVWx
this be	1YZaaYXYbbXbZ
this by	mVWXxZVZXWsaX
this conversation	VTTYZZWXWTV4P
this for	3XWXXXUYYXYaV
this i	VWuYhYTsWwXYX
this in	VYvYXZpYXVXuU
this inbox	mVTXYXTUXvxTS
this is	roaYdYhXYjuXk
this isn	rWWXXYvWVttXT
this job	gMUXYYTUSqW7T
this letter	bYYZZYVWlmXV0
this link	VXXWXYUUXV3XU
this message	djaZaZXoZYlwl
this minute	ST4WXYSXYUXYV
this month	UbmWVWu0UQiTo
this morning	SquVXVQUVyTSw
this one	wuUYrYTXWtiXV
this opportunity	UWVZqwWXZXZsa
this quarter	TWkWYX2XQXVXT
this saturday	ZUVTWNSyXWVXy
this site	TVzWWXQTUvsSP
this something	aqYaZvXYYaaba
this sort	4XSXTXSXWUXZV
this stage	YVpbxbYaZaacb
this summer	uVtVXwSUVVTXT
this sunday	TSSwWVQ1URUVS
this time	ijUupXiWpaVrU
this to	VsVYWXupYVsYU
this week	finmYXdnWeYxW
this year	ZrqXgYntklVXX
this you	hTUWwTUUTSyWT
those who	TWRqbXvwWqWbX
though i	USgtVXUXtQXYw
though we	UVWYXwTTYvXZs
thought about	TXzWWXbRUquXT
thought i	WZwZXaVYV0ZZX
thought it	UVtXXXXvUWWVv
thought of	vsSXvlqfWVXZW
thought you	kWWoXmQuX0XYW
thoughts on	WV0XXYrWVSWqT
thread on	RVSUVwRUU1WWR
threat>benefit	O1XaQWSVUXVYX
threat>client	sVyXaaVZVWTWW
threat>connect	WYXWZXSXaVzTV
threat>easy-money	vWaWZUTYZYsYX
threat>expert-call	TYXyZXSXZYVYX
threat>freelance	7WYZaXXZZZXZX
threat>i-am	xWqWWWTWUSrVu
threat>job-word	O2TWWWRWpVwUU
threat>messenger	PUSXZVWYTV0UW
threat>mule	iVVwXVQrXWxVT
threat>part-time	xqYYXrpXbYZYX
threat>pay-first	XYYaaaWaZX1XV
threat>pay-word	pbXWYxsWcXqiU
threat>permanent	Y2WZZpVZoYWYX
threat>recruiter	VTWaaa1aXYwXV
threat>requirements	SXUZYYzYYYUWV
threat>role	vjVXZXsWXXwVT
threat>run-code	XXZXaaTZaZwYX
threat>secret	WXXZaYXXZU5Pp
threat>seeks	xQSxVTRUTSuSQ
threat>sell-cta	M0SxTTcQVSQUQ
threat>site-notice	UXXXZWUTYU5It
threat>start	QSWUWyPVXVyTS
threat>teach	SVWWWxTVvVtYU
threat>wants-job	XTWaZZUYyWWYS
threat>we	feVoWsTpXVwab
threat>we-help	UVWZUUPXWX2YW
threat>workplace	S7YZSXXYYZYXW
threat>you	kZVcaXWYWU6pW
threat>your-profile	TWQXXYUWUQ0SR
three clients	VX4YXYtXSRXWU
three day	UuVYXsWWZWubY
three days	xYVmYXqXhabsU
three evenings	OUWUVxRwVUUWT
three months	moVYrXwXcXXZn
three of	WqvWorUrWbXYU
three on	tUTVVVuVUUVWx
three or	xZVuXYVaYWYba
three people	UXSvVWSoXrsqT
three questions	QT0wWVsTTNTTR
three things	UXWYYaxZXtYZm
three times	wSSpYSzVXWYXX
three weeks	5YXXZXaXZeYZa
three who	vVxTWWOVWTvXQ
three years	tnaXXWaXU2XXT
through a	qXWWZYUYXwuYU
through an	jrTwvWSWWTUYW
through it	aXoXXYyXWmqXU
through me	RT5WXXSWUQXYU
through our	XpYsYUvYZYsaY
through the	toZbbcbYdakgj
through their	RUQUXzsPYWqWU
through to	TURWVXSTxS0WT
through your	TXVWXWqWXTzWu
throughout the	WWvbbbuZaXaaa
thursday 0	UVUxYUR0UVWYR
thursday ?	mVtXXXfVTQXYz
thursday and	qVSWWWSuvtXYQ
thursday at	XYYWZXtzYYXaV
thursday or	omTxYYoYYTYaW
ti va	ssWZuZWYZYZZW
ticket 0	UqWYxXSSWUSU2
ticket and	TvVTXrSyXVVXV
tickets are	XZXXZXR3aWXZU
tickets for	XYZaZYV6ZXcYU
tijdens de	pVWXtYUYXXvYX
till 0	tyTVVURRxSVWR
till the	wTUYXXwrXTVYT
time !	qZWaaaWaZtsba
time $	X1YaabYaabZbZ
time 0	krYtaTWrZYpZY
time ?	uSwUWRZVUySWp
time and	WyeYWYbnuUYZh
time at	ooirYXaYWeXYr
time code	VWWWYUTVYXoyV
time for	jdrXYYvmWpZYV
time i	WoUWYqrZ2SXZX
time in	SwWZoYWYwUYZX
time is	TjVQXWroWWUty
time it	UWsZxZVZWqVYY
time lucky	UXVUVW1VXUXZq
time no	RUSXXYwVvtWYR
time of	SXxsYWRtUUXWT
time on	rkYjaXvZZYabZ
time permanent	W2WaZYWYXYaaX
time salaried	X0YaXZVYZXZaY
time to	wajZYlYYkYdZo
time we	SWrqYwUPYvXXW
time with	nSt0WXSYUWWUW
time zones	ymYYZXWvZWZZV
time €	W1YaabXabaaba
times a	vQVVWzURXUVXV
times that	dYXrZxSWabWba
tired of	tWVVvVwVUVVXU
to $	stVpYpYXYXrZX
to 0	otWYZdlmXWbYv
to ?	TVreWYUX7SXXV
to a	ZooqpYcaapcYW
to about	XWSYYZ4XxTZXV
to accept	wXWuZsUTXXWbW
to act	VWXZauXYxXXaY
to add	jwppaZYYZYYZZ
to all	nUjtYPT0pViXU
to an	nYiZkZmtaXjpX
to announce	VVVXYTU3YVVVS
to answer	iqsXYYUWVwWtT
to any	UVwVYYTYttXYW
to appear	tXRYXVTzYXVYX
to apply	aaUYXUlp0aXYV
to appoint	vrVYaaVZZVXXv
to ask	UjqmbnpZosWZT
to attend	WWXWYVRrXWSX0
to be	bbsdajZbiomfZ
to become	RkbWXS0VmvXYX
to begin	lYpXUkTsXUzXU
to book	aWVyYpQUWVxXq
to bother	wWTXXYQX0SVXS
to bring	UqTXdXomWQTV1
to build	wXXXxrUoXVXZV
to buy	raUi3YQdXWlYW
to call	tmrXZqaYYWqZU
to change	XWyZuXTWsYYYk
to check	vWVvYVTVYWuWT
to chicago	WWrYZYWWXvWYu
to come	0puWncUXWWYZX
to commission	4VXtXTSUYWUYS
to compare	UVQXXYRXU4XWV
to complete	lYYYaZnasYuZY
to confirm	WlXYaonVZXzVl
to connect	aXWmYXnWXxXuV
to contact	XxpaaaXZYXZpY
to continue	TVSVXWRWyqtVV
to corp	yVWYaZtaWYZaZ
to cover	zXYaaatWYZYaX
to date	vU0XZYSXWWXZW
to decline	TWs0ZXUWWYXWW
to denver	XXWZZZWXnvXYu
to discuss	xWZVdZrXXWZZu
to do	bYWdtoaWdpcrX
to e	WXYYXYUWW4WWU
to earn	TWuVuYwWXWXZZ
to end	tYVYXYTXZvXZt
to engage	rYYjZ0WYZYZZY
to enter	VXXYYXU0ZUcXV
to everyone	VYVWYXU2XTXYS
to explain	eWTvW2kWWTWYV
to express	XZVZaZXZa1aZY
to feature	RUSWWVj3TRTWU
to fill	bqodXnpsjWXZW
to find	bqtppYkXrVXYW
to finish	oqXaZZYavZaba
to five	bqVVXUSXWTQU2
to fix	nYXZZasXYXSYy
to follow	RWYWYXtWVvuWU
to forward	VWTWYYTWvQXXy
to get	pnVXWacXmpqmm
to give	xVcjnudWaVbYV
to go	oXqXYYoWlWYYx
to have	jprZZmarYnXYb
to hear	TkuwbVSrVzXXV
to hearing	WnsaYawaXYYYY
to help	nWnwZpWZZYZaY
to her	tXUYYXUWUvVwR
to him	UYXYXYSXZW1Xt
to hire	skijYorZWWcYj
to hold	UTUVvxRsTUtXV
to inform	TXsXZWkpXTVV1
to interview	TvVpYUVtqVYuV
to introduce	WueZYaxYkcYYY
to invite	WuWtXkcrYVoYW
to iso	qVWTXwsXYYXYW
to it	tqUWWWtWVtqXT
to join	WdUssWTuXnoqU
to keep	WVpVyXZVXTmva
to know	VY1oWcaXWvXYZ
to land	WWXZZYyXYVWvX
to lead	S0WYuoUZZZXZX
to learn	UWnqXvcpooXXV
to leave	TUvXXYxVrUpYV
to live	P0YZXWWXXXtZW
to look	yhsWXWlmVZXXn
to make	jreppVbWhpcXY
to me	WmsmWbcbcjqYm
to meet	bstYoYYXWonYZ
to mention	VV0YYZqZWqYYV
to message	mVUVWXxXtrXWV
to move	tiVVVTRVvPVpz
to my	UWyuXimWoXoYU
to new	opzaZaXZZXaZX
to no	RTTTsXuWxUWXU
to offer	WqZXkmuUqalZW
to open	VnUXYXzXXVwUV
to our	XklcZtStYYuWa
to pass	lXXuZYTrsnYXV
to pay	tWVxbmVYXVzXT
to people	WXRYmZ2XuTZZW
to place	SUwTWV1TRQVVT
to prepare	xYWRYUTxYZYaY
to present	YaWapbxaaaaba
to propose	XZuZauWUZmZbX
to publish	wYXUYOVqZVxaW
to put	udWoeXnYopWYU
to quote	OURSVQtySQOyQ
to reach	nZdaarkZYajrZ
to react	bWuxYiSWXWUYW
to read	UWUkYmkuV1XYV
to reading	rsVZYatZYVabZ
to receive	aajYmYlrZXyYW
to recruit	UUPXYYwYVsxWU
to redo	xVWVXwTVYYYZW
to refer	XlWvbaYZwXaZZ
to release	UZXVYWUYYU3YT
to relocate	RTwZZZvXsXXWV
to remain	XWqZYZVXVsyZW
to represent	aV2YYYxVWVXYU
to return	pVoYZYTZxmZZW
to review	XRTyYSRUjWUUv
to rewrite	3YXXZUTYYZYaY
to run	scWXXzvUYVVZW
to say	XfnYZaVoZxYYq
to schedule	rXsWZZSXZXxXR
to see	YlYjjXomXtlqU
to sell	XUVsyVvTWodYU
to send	qjhXblsrmTWYY
to set	ycYYaZnZaYraX
to share	qsQXmXTxVnXXS
to show	VmTXddzVWkTvm
to sign	aVvWUVQUURRtx
to sit	ySWWuXSuVVoZW
to somebody	rTRWxVSWSyXXV
to someone	SVTrUWZWTyyXT
to something	qWzYZYUYYWYYW
to sound	TwqXuXUYXVYZV
to speak	VcetYavuWVXYd
to spend	2WVsVtSYXVYYW
to spot	UXUWYVsyXQOxS
to start	TWWY5YrdUVoZb
to stay	SpSWuqTUUuWXt
to stop	vXWXYVVuWWsXV
to submit	ZYWXZVssYUVTw
to supply	VWXYZpvYZYrZW
to support	vXVYaauZZaabZ
to take	sWUvbtSVqTWXt
to talk	obYxXmfpacWYV
to teach	VZaZa6XXaZabX
to tell	XemxafWklodYU
to test	TWvXXYSUVQwXv
to thank	YZWaaZWZT5ZZV
to the	YdVbYYYjlfplx
to them	jUSrWWrVvSXuU
to think	quTWqyUWVTYZV
to this	pZfYZZUXYXydt
to those	UXWYtZTXvtYZX
to three	uYjTZpoYYXPyU
to toronto	VXuZXYUVwrXZU
to touch	spVZYatZYUZaZ
to try	UnThWXuU4UYXU
to turn	yVUYrZVaWrYaX
to two	skTXYYtXXWYVu
to understand	TYZ3YooXiWXZY
to unlock	YZZUaZwUaWvXX
to us	sWUxdXdcXYtXa
to use	VXWXrtqWYVRyT
to walk	pWUsUY0XVRVXU
to wednesday	TWVWYWTVWuXYz
to welcome	VWRVTUt1XQqXU
to work	ThmXXYkW4TWtV
to write	XrdiXuYYuZYYX
to you	llppdbncXkmXV
to your	YXWXXXpjuamwX
to £	tzYaZXlaYYaaX
to €	q2WXZZVZZXXZX
tobias from	puVXVVUSXxVXV
today ?	UnRVXWzWTSUU0
today but	TV5WVXQURNVXS
today we	XYXZYZzZaWuZX
todo el	WsYXZrWUYqYYt
together 0	vtUUXWQxWWWWU
together a	YYsrXX1WXUXYW
together at	akUZaaqZZ0ZZX
together in	VZXXXWuVvoYaX
together with	aXuYjZXqaZtaY
told him	RWWYyYSXVUtZv
told me	qauYYYmpbjdYV
told my	TwqYWXTYTyXYU
told that	VoTYXZSYvwYXW
told the	RqSWWXRVuPUX0
told to	QSRVVTQ2xNTUQ
told us	srWXvSUXYpYaX
told you	qXqWVZbYVoXZu
tomorrow 0	STTVWRO2TRSVu
tomorrow ?	jvdwXYcYXWYZW
tonight at	VVVWXUR1WUwYT
too and	UVVvnuTXXUuZW
too little	waWZbbYaZsabY
too long	TsUYrYTVVQWZz
too much	pXXVXozUWZnZV
tool for	uTUW2XjWXVUTV
tool that	XYaarbzabYabY
top of	RtyVXSsWrVVYV
tot de	pwYZnYWYYYYYW
touch since	smUZYavZYUZaZ
touch with	bTmW2YUWXSXWW
tour of	RUTWVXtwWvRWS
town hall	rVVVXWR3WQVWn
trabalho e	uWSYXXUXWxqTU
trade fair	WYoZYXUUxUXZu
trainer for	QXaab3ZZaaaaY
trainer s	WtYZatUYZYqaY
training budget	PVVUW0xUWTTWQ
transfer the	VYYVZRUVYV4aT
translation of	wXVZYWzUXWRYU
travel and	pWWSXxvVYWWYT
tre anni	U0XYWZWYrXXYW
treating you	TWTYYYquWyXWU
tres dias	vXXabZvaZZZYY
tres meses	qyYYZZXZXZZYX
trial and	OuXxrVOUWWtXS
trial ends	VYXXZYQXZYU2Q
tried to	XXYZqVVVYqWYx
trip to	wWXaaZXaZtYbZ
trois jours	zWXZYXWwYXYYV
truck and	TuTWxYSXtRVXU
true that	XXSZYaWZ0pYUW
trust you	VVtYZvvUYWUYW
try again	RqzWVVPUUOP2O
try it	VYXYwY0VXVWYV
try our	SSPUvUzvVTUTT
try to	UWuwXVTWVTTwW
trying to	XYSoZZVY0tpXX
tu perfil	XqpbbbZaaZosY
tuesday ?	VpsWYY0WYSXZU
tuesday about	qrVWaZurZYYaW
tuesday at	SWVuVVptVSUWr
tuesday or	YYWYba0ZZZaaZ
tuo profilo	YZxaaaXZZXYvW
turn it	qUVWvyPXTTUXV
turn off	WXWXXWTUYU0tX
turn the	yWTWYYvXVnXXU
tutor for	PWaXZ3XUYZYZW
twee jaar	T4VXXSUWVWXWU
twenty minutes	cUfyUpPnxQTXT
twenty years	VXxYWYrXUkXZV
twice a	QUVqV3cTkUkYS
twice so	RVwVUwRTUtWYT
two afternoons	1VVvWVVYWWYZW
two candidates	VXTZYYlVYVWT1
two day	rVYYZ2UXZYYZY
two days	xaWYYzYXXWcZc
two evenings	PUVyWvoRWVXXV
two hours	RVW1o1TZXWiXX
two interviews	V0YrYYXZYZZaX
two minutes	PWSUvVztVUtWR
two months	xcYZZeoYYYpaX
two more	QTUTtTmVYWUW1
two nights	sXYTZzVVZYXYX
two of	YldYmoorYaYYl
two or	2XWlYYXYYWYpX
two pages	QbTWTtSUxRWXw
two people	gnTWWtxpWTiYb
two references	xUwZZYTZXXaaX
two sessions	QTVvVhQyYWVXU
two to	xYWWZWvYaaZaY
two week	zqVYXYYZXXXZW
two weekends	vwWUvUTWYWTXT
two weeks	0cVXYnmWfVWYs
two with	uWXXtXrWZXXZV
two year	Q0WZYXWYsWZaW
two years	YtbYwXWYvkYXV
tx 0	twSabbVbaYabb
type of	ZoxabbYaaZaaa
u een	oVU0VrSUXVUWU
u in	0VWvWUrWWVRXT
uber 0	TVWWXVRuXUvVw
uber die	pWszXVbWWWWYV
uberweisen sie	WVYXYYWWZXuXu
uit het	UVOWWWRWv0mTQ
um cafe	TV3tVVSWXlXWU
um die	StVXvVuWVTWVT
uma entrevista	ZaZrbZYayYaaY
uma hora	WWXzYqVWZXVYX
uma ideia	QVpV1USVUTUWU
un 0	XYZZrZWZZZxaW
un analista	ixabbaabbbbaa
un appel	SUvsYVuWWXVXU
un azienda	W0XYZYYZrYZYX
un cafe	XowYbmkYYqZXX
un caffe	VW2XXXUUXvXVU
un client	oXXaabkaqamsY
un cliente	tXWtZplZZZZpX
un data	lwYbbbababbaa
un de	SWSuYYTWwvXVV
un devis	rXWYWW0WXXXUV
un entretien	WYXrYYWuzXYWW
un idea	SWUY3XSVVUWXT
un ora	VZYwZvcUZYYYW
un perito	RWX3WTVWXXWXU
un petit	tVsXWWkuWUXXW
un poste	YuuYZYXXrXYYX
un posto	YxZuaaYZZZaZY
un proyecto	xTvYuXVWXWXVU
un puesto	RSyUUUTUuPTvR
un qui	WXWYwvXWqYXZV
un stage	XYXaYXXa0XZaY
una llamada	YZ1maaYaYYaZX
una mano	wYVYuYVYuUXXW
una oportunidad	VVxVWWTuqVWVU
una persona	vXXZvYXZXYnZX
una startup	ZZZbzbYbbaabZ
una telefonata	QVTwUWqWxTVXU
uncle s	VXYZXTTUXV4ZU
und 0	XXZZqaoYZYWYx
und ab	WXwbvbZbbabaZ
und die	rWXYqZXZtYYZr
und ein	Zlabrpabpabba
und habe	WWsZYYWYuVvYW
und ich	sZZbtaYarYaba
und mochte	wUSWXVPVzSVVT
und suche	aZZbvYZasZbbZ
under 0	VVVXZYutYUWXt
under it	RtQXXXTUW2VWU
under the	UXWYhVVSYtsXy
under you	V0UYZYVYrUVZX
under your	ToUYXXWYtqyXW
understand how	TYV2ZVpWqXWaY
understand what	XZvXaaUaWvWba
understand your	WXpYYX1ZXWZaY
unit in	X0WaaaYbZaZca
unless you	VXXXZXSXZYp0R
unpaid>benefit	UTRUUPMvPUS0R
unpaid>client	YZXZaWUZayXbT
unpaid>connect	QUSSS1PuSPTRQ
unpaid>content	RWUV2OQkWVSYU
unpaid>equity	WWXa7YWVXXZaX
unpaid>event	VYUZWUSRW3VZS
unpaid>freelance	acbccaZvcbcaZ
unpaid>funding	ZSaazZZXaaaZX
unpaid>i-am	RWTVTyPs2QVYT
unpaid>part-time	SVUWWWT0TTWUU
unpaid>pay-first	RVVUUSPPVRPR1
unpaid>pay-word	WWWVpvY5XVVVT
unpaid>permanent	ZUZa0qYXZZaaY
unpaid>recruiter	VTRXUSNQPVS1S
unpaid>requirements	dTUY1WVTYYXXY
unpaid>role	0UXWWVVTZYYaV
unpaid>run-code	0WXWXXUVYYWaX
unpaid>seeks	UVYYVyUtXVXWS
unpaid>sell-cta	VYXYWV4pYXWXT
unpaid>site-notice	TXWXwwTQWVWRT
unpaid>speak	VYVUWTSyYYXZW
unpaid>start	OUTWU2RQvSVXT
unpaid>teach	TVXXU2SrWTWXR
unpaid>wants-job	vVWYVUTVxVXZT
unpaid>we	RUVVrVT6WUVXT
unpaid>we-help	PSUWTxOxXVUWT
unpaid>you	SVVV4UvonUWXU
unpaid>your-profile	UUXYU0RPZYWZW
until 0	dWooYUU3YWWXZ
until friday	QrVVYXYzXbovR
until i	RVuWxXSWTSuXU
until it	wXVXqYVYWWvXW
until june	iVWXUuxWVWYZU
until sunday	PuVXWWTtWVrXu
until the	sXXYqWmlXYWYy
until we	yTYccbqbaZaba
until you	VXWXYqqqXTXpt
up !	RVQUxVOTTwsSQ
up 0	zVXXWXTSYX0ZV
up ?	UXyYsZkXZlXZl
up a	qdrXmZlmYncZW
up and	ynblVXUuWaXYj
up as	xWpYaaWZYZoaY
up at	oUTsdThluUWXt
up before	vXXYXVovZYXaY
up by	tYXZWXV0ZVrYU
up for	mimooYWrboXXa
up from	UXXxTWwVVWoWb
up front	sVVVWvnWXSvYU
up in	qUqXWXqVYyWqU
up on	bmelYasmnjXXh
up the	eqVXYiXWWwlVu
up to	pcdZaeilZcZhr
up twice	qV1SUWRVVQVWt
up when	USnVUXpxWtUVT
up with	eZYtZZyZYVXYW
up you	sTUXQS3VWVUYV
up your	RVWWXTyWXSsXo
update the	TXmYaZXZYVVY0
updated cv	eQ0YaaXYXZXXV
updated resume	vhrabbYbZZaba
upon the	VrXZasuZVqXaY
urgent requirement	xYsacbYbZZYZY
us !	TWUUWuRvWOuWs
us $	fRWTVwwTUWVWU
us 0	TXXVwWyWYYlYn
us ?	XmndZ2lkYVVXU
us a	uqWpieZVYVZYp
us and	tliorWUrkUWmW
us as	dsZYooVYaYpap
us at	TyTpWWRVtzWWT
us both	XWnY2ZXYYoYaX
us by	0XVXZYTYYnXYt
us for	xUermVSvXWlZW
us if	PTTyVRQRVTTT1
us in	rvpoXUkWWVXXs
us know	qYYYdoZWZcYYx
us on	kWV0XWjZYbVYs
us so	rvTXYYUXYvYZV
us that	ZPzWwWTVWsXYV
us the	ZXWXooVWZX5VW
us through	QoWzSWRXXTRwT
us to	XspoXXWZYuZYk
us what	2WSsVXYpsUVYU
us which	RVRvXTQwWPTVw
us with	XZYZZa0YaYZaq
us you	rwXYWRtYaZYbY
us your	uXYsZWVXZXxXV
usd 0	pqWzYXpXYYdYW
usd h	yWYqbneaZaYZY
use for	TYTtVWrWVxYZV
use it	UWVxxXZWXWXuY
use the	aWUWXVSqV1Sul
use to	TV5VRWSvTRVWT
use your	WVUXWWRXWn1Wv
used it	UXVzXZVZWrZZY
used to	ndUXuXuXWuWXU
used your	YXWaaaYbxuaaZ
using our	PwVRW1RSYXUYU
usual rate	zWVuZVUYYWXYT
uur per	tXZYacwYaaZZX
ux 0	mscdccaccccbb
ux designer	qqYbabjajZarZ
ux designerin	ovYbbaYapZaaY
va di	rutZZZXYZYaZW
vacancy and	YVTaZbVZvvZaY
vacancy for	TqTZYYlY3VZZW
vacancy in	ZZVbbbYb1YYZa
vaga efetiva	Z1ZbbbZaYaaaa
validating a	uVXxaXUVaYTZW
value a	aattcbYcbZbba
value of	VYVYZYwXYrrYS
van 0	YWVasorWWWsXp
van a	TTwVVUrTxUTUP
van and	TyUYqYyYXWYZV
van de	YUlWnWXtpUWVx
van een	orXZuXWZZYoZX
van het	SUTTUzySVTTUm
van onze	zXXsZWThYXnYU
van €	UWVyYWTVWVwWS
vanaf 0	rXWXXW0XYWXXU
vantage pay	jokYdYanqZYsW
vast contract	X1YbaaZabbZaZ
ve 0	qWVW1WqXXUmZU
ve a	nXspuXtWsSVWU
ve an	zUUTXpSXWUXxU
ve applied	YVUaZaVa1XZZY
ve asked	lTqWWXRUUSVX3
ve been	kbpXjZeaoqocV
ve built	ToUXvXsXyUWZV
ve completed	WYVVZWqSXVp2V
ve done	VlZqXeVnwmYZZ
ve ever	TXxXrptWURWYV
ve finally	Z1XaYaVZZXaba
ve found	qTSYXYRWV3WWq
ve gone	UXVYtYxYsTYan
ve got	cboYrfoYnoYZY
ve had	YoTaWWYfstVXv
ve helped	VXUUWW1vXVVZS
ve inherited	UVwXWvTUVRsYW
ve just	VxWdqZuXlXjYX
ve left	UQtutYnWUVWXq
ve looked	rUVXxVTVWWtZV
ve moved	mpXnYYVYXwXYr
ve my	TXTWVuSWU1XXT
ve never	rsrYWYWcdtXYV
ve no	vTalvXkbnYWYT
ve nothing	WYxZYZTXvVYbY
ve noticed	TwVZXYyYXXYaW
ve one	VrXYZXntRvZZW
ve opened	SqTWWWqxYTuSS
ve paid	UXWVZXSVZXzUu
ve placed	YXuaabvaWVaba
ve put	YWVYnXk0UkXmW
ve raised	TvXZlZuaXXYaY
ve read	alVWWXsSWtWXx
ve received	STTVWWQUVRqvy
ve run	Q1VwUWQXUVWVV
ve seen	llZWZrqVromXT
ve sent	TYRXYYRWvtyXT
ve sold	SUQW0XvUURWWS
ve spent	TfVZuZaWttXZV
ve started	WWSXXXT7WZYXU
ve taken	mXvWXXTxVVXXV
ve the	SWVXxsUVrWWZV
ve told	mSTXqXSUVxVXx
ve two	QUTUvtzUWUWWU
ve used	prUqYZVZudYYY
ve worked	bqUpXVUXrvYYW
ve written	UUlWVXrxVoXXT
verification code	VYWZZXXWYRtSx
verification is	XYVYZYVWYVP3T
verify your	WXWYZYTVYWryT
very good	XZ2WspsVVSWYU
very happy	WuWXWXTXXvvZX
very much	wZUuXVSuXnWVT
very small	TUVY3XSYUVWZW
very well	QuuVVWSVYVXYx
vesting over	UWWX1YXZYZYbZ
vi que	WXlYZY0YwWXYW
video 0	NUT2WTNSWTTyP
video and	VXXSYbq2VWYZX
video course	WXXXWqQ4VSVYW
video on	SSUWUw0STRSXU
view of	UrsXXwVWTpYYV
view on	VYXwZUVuYsXZW
viewed by	ZXZabaWYYYZ2V
viewed your	UYUYaZWYZVX4U
virtual coffee	WtSXYZzXYUZYZ
visa 0	SUVXWWRVuW0XW
visa and	QuqUXRSVXU2YV
visa any	2UYbcbZbaaZba
visa is	VoWZYZVYvWvZV
visa status	xWnbdcZcabbbb
visit to	voWZYZsZZVYaZ
visit us	t2VZZacZWWUZY
visto tu	vYqaaZUZVWYuW
von 0	mYXkaZnZYY1WW
von zu	ubccdbbcccmcb
voor 0	pcXYjtxYXXXYV
voor de	tWWTXTqWYW1XV
voor een	xWcxtXVYXXXYW
voor het	UWWXXrUvX0WVT
voor mijn	tuVYXrSrZWYZX
voor ons	qWVSX3UVXXWYV
voor onze	RUWvtnUaXWWXV
voor u	U0VVVUVVVSxVT
voor uw	SXWWXW4XYVVWT
vor dem	vaataZZbaaZbZ
vote for	WZXZZWWwYTwYV
votre compte	TYYYZWVXZX3nT
votre nom	UYvtYWUYWWrXV
votre profil	XZsabaXaaXqvX
votre tarif	wZYvaZVaaaZYZ
vouch for	XVVaZara1WZZY
voucher for	SXTrWW0TWVVXT
vous ?	xlUyXVTWdVVUT
vous a	VVtXtVUsuSVVT
vous avez	ZVRawVTpzUVtT
vous aviez	oZYuZWsYYZXZY
vous d	crXaZvWqZXZZY
vous de	lZXZZZaZzXdYp
vous en	utYaYYXZYZvZY
vous est	quUwYWWXXWVWU
vous etes	RVrXWWtWWUwtS
vous laisse	QWUXXX1WWVtVS
vous le	UXUUYVyWWpWxV
vous que	SxxtWURWVUUQS
vous un	tVtYYYxYWVYSW
w 0	lrXYxYTWWXXZX
w d	nxYZZZXYYYZrX
w2 or	2UZacaZaaaaaZ
w:!	XbiYZXlrY0nWV
w:$	pnVtYqrXXVtYV
w:%	WcVV0bucWVuYY
w:0	onVodpliYVofj
w:?	ocrjkloXpZWWZ
w:EMAIL	T3UXXXvUUUXUT
w:EMOJI	biuWXWWtXoqVm
w:URL	UccnXanvrWyTT
w:a	njemkkihhaddY
w:a1	S3UXWTTUUUWVT
w:a2	WyYZYZUYZVXZX
w:a3	TWUzWXSYVVUYT
w:a4	SZZbZaYbxXabZ
w:aadhaar	VXYXYQURYVzXT
w:aalto	ZbacbaWaawbbZ
w:aan	VkaZXsofpbepW
w:aanbevelen	ZYXbaaWa1XbZY
w:aanbeveling	YZaaaaYaYZwaX
w:aanbevolen	VVRYWXVXyTVWU
w:aanbieden	2XZbaZXbXZaaZ
w:aanbod	VyUWYXTUWVWWS
w:aandacht	UVVXWyWVXWXXT
w:aandelen	VSXY4WVYXXXYW
w:aangenaam	SSSSTRQQUzRRP
w:aangenomen	SSUVVSSvVR1UR
w:aangifte	ZzacbbZaaabaZ
w:aanmelding	XWWXYXVTXUWxS
w:aannam	ZbYbbb0bXYbba
w:aanneemt	wZYaZaYaYYZaY
w:aannemers	SSzUVWTVSTWXU
w:aanpassen	UTTVWWSRVSUxR
w:aanschuiven	RURSTRQ0USSTR
w:aanstelling	XxXYZVWYXXYXZ
w:aanvraag	2VZZaaXYZYZYW
w:aanwezig	VWYXYyVSYYXXW
w:aarav	UXWZYZxZZZXaY
w:aarhus	TtVWYvwSUTRWT
w:ab	mUjZiUkspUXwW
w:abandoned	waaaaYYbccYaZ
w:abandonnes	UXWWWWySYWXXS
w:abap	XUVYYwVVzRVvS
w:abara	XYvXZZtYVYYaY
w:abba	vRSTPSRTzQTVP
w:abbia	TWTWXYSWyTXWU
w:abbiamo	ynpUlSrUVoUVT
w:abbonamento	YZXZaaWYaYWwU
w:abbot	VXXWYXVVXTUXy
w:abbraccio	QTSTTTSSSzTRP
w:abdulrahman	ZbXcccYcvZacb
w:abeilles	RUUPW0RSVUTWU
w:abena	XtUaXaxbWSbba
w:abend	avZaasZZZaabY
w:abende	VWYYYuVxXWXXS
w:abends	sSUVrvTSvSUVS
w:aber	PqRTuvQsQrSSQ
w:aberdeen	UXzYZWTYYTabY
w:aberdeenshire	Q0UYXVVUVYXYX
w:abernathy	WXYacxZZaaYcY
w:abernethy	VYwbdbXccaabb
w:abertas	WWWXYTVxWWXUV
w:aberto	wYtYZZWZZVXVX
w:abfullanlage	yXWXXVWWZVYXV
w:abgabe	WVZXYyVRZYYZX
w:abgelegt	XVzPYYSXUWXXV
w:abgerechnet	xXYuZYWYZYZZW
w:abgerufen	1ZZXaZXZbZaaY
w:abgesagt	yYVXZWVYVSVYU
w:abgeschlossen	UUVWyVTVVSTWT
w:abgestellt	VWXXXXWWYVXXx
w:abholung	VVUWXWTUVUVSy
w:abidjan	XZWYaaXZYZwYX
w:abierta	qaZbbbwabZbbZ
w:abierto	UWuXYWTWWRSQy
w:abigail	YxRbacXdbbacd
w:abildgaard	VWXaWaXZYxZbY
w:abilio	QYXVYXTTXWWUz
w:abilitante	TXXWYUzQWVWXU
w:ability	TVTWTWRVWT0VR
w:abitiamo	UWSVWVUVWyVWS
w:ablaufen	YYWZUZWY3WYZW
w:able	xbsrVUVUrVVWj
w:ablehnen	UYWZZZVXYXY3W
w:ablosung	wbbbcbacccZcb
w:aboard	YZZZabWXaZ0aV
w:abona	RVRzYXUXYXWWV
w:abonan	xXYZZYTYZZYaV
w:abonneer	VYTYWWUxURUUU
w:abonnement	SVVWWWQwVTS0P
w:abonneren	XZWZYYTyXVWYT
w:abonnez	UWSXWUTzTSTUS
w:abonnieren	ZaYaZYXxYUYXV
w:abord	WVYYYXUYYXxXU
w:about	naprefXqZpWXX
w:above	YxyUrUYZXSVXT
w:abra	wYabaZXZaZZaZ
w:abraco	TWRXXXUVW3VQQ
w:abrazo	vaZbbZZZZYaaY
w:abre	S4UTVhRRVSTVR
w:abrechnung	uXYuYUWXXZXXX
w:abri	UWWWYVyXYWUYV
w:abril	tvXZYYVWsXYYV
w:abrimos	UqWXtWRuWWWWr
w:abrir	Rs2TTTQTTSsUR
w:abriram	XXUYZYxXXXXYV
w:abrirem	TVyWVWUWWTWUV
w:abriu	Q0VYXWTXvVXWU
w:abroad	QTyVUVuUoS0WT
w:abschluss	T2XZYXVTUWURV
w:absence	YaXZbbwacZbcc
w:absolutely	SVVVXXwWTRUZy
w:absprache	xUaaZYXYZaaaY
w:abstained	UVVXWXVWVTRVy
w:abstracts	VYXXYQU1YTRVT
w:abt	XXVabYXXVyZWZ
w:abteilung	W0WaZZWZuWYYW
w:abtippen	UWYWYWVYWVzRT
w:abuelo	vaZbbZZaZYaaY
w:abundancia	SUUVUUSTVUzTS
w:ac	yZaZXYXZZZabY
w:acaba	ixTSURbRcSSyO
w:acabamos	SOTV0UTSUUUVS
w:acaban	UXVVXXUVWVzVS
w:acabei	UXTYYZUWUyWWU
w:acabo	VWUXWVTWUxWXU
w:acabou	SVzWVVSTUSTUT
w:academia	vXSXYWTWxTWXU
w:academic	SwSyTTRQUSTWT
w:academie	VYVZWXyXVXWYV
w:academy	SrYXX0UVXXltW
w:acca	UVWZYYUWyXRWW
w:accanto	TUSXVWSWSzWWS
w:acceden	VXWWXVUxXVWWS
w:accedi	QTUWVUTUUTUyS
w:accelerator	OTVWzTQwXsWYU
w:accent	XYacaaQbaZyba
w:accept	yVUuXqsTWbTrU
w:acceptance	SWVXYzuWYoQXW
w:accepte	qYWnaYUVspYvV
w:accepted	YVTWXiSpVvXys
w:accepter	VVUXXWTSVTW4S
w:accepterait	VzTWTVTUVTVVT
w:accepteren	XYXYZYWVY0XTS
w:accepteriez	XWVaYzTW1VWWU
w:accepting	VWXYYYvrWsYuV
w:accepts	MVRUWVQWwUwVw
w:acceso	yXXYZYTYZZYZV
w:access	oUrWsWTZWUuWx
w:accessibility	xSVXXwTVWVWZT
w:accesso	QQQQTRPQSPR1l
w:accetta	zSXZZwUXYYXWW
w:accettato	XYWYZZWWYwYxS
w:accetterebbe	wSRxVURUTSUUS
w:accetterei	TUTVWVTV0SUUS
w:accident	SUTVVTRQXU3UO
w:accidentally	YZYaaZUYYWyVW
w:acciones	bXcctbbacccca
w:accommodation	xpUYaZWZaarXW
w:accompagne	TV0WTVPVSSWUS
w:accompanist	zWWXWUVUYUXXS
w:accompany	yWaWZYWYbaYaY
w:accord	pXVvZYWrYtZXW
w:accordance	SwWXZYTWWXTot
w:according	zVWVXtRVXXVWu
w:accordingly	VXQWYXVVXRUzT
w:accordo	rVTsWVSVUwVUS
w:account	ZXVWWWcWWa5wZ
w:accountancy	RXVRZW0WXVVXT
w:accountant	neYqUVisjSVTt
w:accountants	RUVSVT0yTvTUP
w:accounting	QpSUplaUsSRVy
w:accounts	vpWVaWTopTsoa
w:accra	TURUqrRtVxWXS
w:accreditati	RTTzURSSTQSTQ
w:accreditation	zWWYZVUXYXWYW
w:accredited	UXXWWYQyYXuVS
w:accueille	VQTWVvSTyUUVT
w:accuracy	RWUWWZ1YWTXZU
w:ace	UXUXWWUyXWZaY
w:aceita	NQR2SsQRTRRTQ
w:aceitar	bWVYYXVWWuW1S
w:aceitaria	tWtXmVTuXVYYV
w:aceitou	WYVZZYVWZUY1R
w:aceitunas	RURVVURUTRUTz
w:aceleradora	YYaZvZXaaaYbb
w:aceptado	YZXaaZXYZWY1U
w:aceptan	ZaYaZVUZxXZZW
w:aceptar	WWUXXXVUWaX3R
w:aceptarian	WUVWWWTWxUXVT
w:aceptarias	1WaabZXaZaUYW
w:acesso	wXWXYXVUXTWxR
w:achat	ZZawaXXYbaZbY
w:achebe	wZabcbZbcbZcZ
w:acheteur	UzTZZWWZYYWZV
w:acheve	zXWbabYaYYaXX
w:achieng	tVYUVZxYYXXaW
w:achieved	VYXZXYTVZXyZV
w:achike	baZcubZcbccdc
w:achou	UWyVVVTVXUVXU
w:acht	kcVwWyUUXVpWT
w:achter	rXWXXVTtsUWWs
w:achterberg	xxTVWVTYWXXWU
w:achterbosch	aaXbbcXbTxaYZ
w:achterhoek	TVRXVVUSTyXXT
w:achttien	VUQYWXVWzTVWU
w:acknowledged	XZbbaZYZaYWax
w:acknowledgements	TUVVzURTVSVWU
w:acls	yVWYZXUXYaXbY
w:acompanho	TVRXYXVWWzVRS
w:aconselha	RUVYVXTWyVWXV
w:acores	TVVXWVVXyTVXV
w:acoustic	TWUVXzTXYXYZX
w:acoustics	aaZcubZcbccdc
w:acoustique	UzSWWVUXTUVVU
w:acqua	TTRUSUPxRSPSw
w:acquaintance	uoXUVYUXZYwYY
w:acquainted	VTzabbVaZYaab
w:acquire	RTVUW0QSVU3WS
w:acquiring	UWSWYyrUZYUWX
w:acquisition	XuzYYaSZWWXYY
w:acquisitions	ybaZbRaZbbXcb
w:acquisti	UXWYXXvvYWqXU
w:acres	2WTVWUQVUSUVT
w:across	amubYladYuZWY
w:act	YToZsYWUuSuUY
w:acte	YYXZYZZaXYwbY
w:actes	yVVYYYVYVXYWV
w:acteurs	UUzWTVSVTSWVT
w:acting	vaXbccZdbddec
w:action	YVcTXXdVXUiT3
w:actions	XYZa1ZYYbWZZY
w:activation	VYWWYZUXZX0UV
w:active	XVrZXZVYYYwZW
w:actively	WY2WYYRXROYWU
w:activeren	XZaabYXabZwZY
w:activite	UWSVTTOxxTSUS
w:activity	PUTWYvRTWUpyQ
w:actor	3XXWXtSQYXXXW
w:actual	PupXnXvYWVXZV
w:actualizado	WZxcbcabZYaUa
w:actualizamos	SUzWWWRRXVWWU
w:actually	SqsvnvVUVcWWU
w:actuarial	lNPQR1OvQPRRO
w:actuaries	UWvWSXuxVOVWU
w:actuary	qyVYpWYXtXYYX
w:actuelle	0XWbZbYaYYaXX
w:actuellement	VTXYYX3XXWYXV
w:acudir	WXXWYXVWXVWWx
w:acuerdas	2aWZZXUZaWZYW
w:ad	kvTVWntSSbevS
w:adaeze	xVZaaZZcZabcb
w:adair	WzVZZaXXSSXVU
w:adam	TZZXbZxbaZZaZ
w:adaora	VZxYZbXbXYZcb
w:adaptation	wYbZbYaZZbZaZ
w:add	TZuYWWYVeprxY
w:added	WTaVWWRUdRr7N
w:adding	U3TWXWTVVxWWQ
w:addition	UyXaaaYaZYUbX
w:additional	UWWXaYrWZYyZZ
w:additives	WXXwXYYWZXWZV
w:address	TUaaTjYsjWyrV
w:addresses	tWUTYWxXWTRVU
w:ade	WWUYSYSWXzUUS
w:adebayo	yYXXYUWTZXZaW
w:adelanta	VVWVYXUVXVWWy
w:adelantaria	YYZaZbYaYawcZ
w:adele	UXXZWYWXVWyaW
w:adelheid	ZwaccXZYababb
w:adesso	vUwWqVSWkTTWT
w:adeyemi	ZaXYabWYaZYwX
w:adiada	QYXVYXTTXWWUz
w:adjointe	SzWXYRWYVXYXX
w:adjudged	YaaZacUbbbwaV
w:adjunct	XYaYZ2WXZYYZW
w:adjunta	W3YZYXSXXXWWV
w:adjunto	PTTUVToSrSmT0
w:adjuster	SqTWWXSUwVkUv
w:adjusters	XYUYXXTxYTXYV
w:adler	WYVUYyWRTvYWV
w:admin	RwTrmUbXVRxsQ
w:administrateur	RQWTWRTUWVzWR
w:administratiekosten	WTXXWXVXYUyVT
w:administration	yWXXXVUUXWXYV
w:administrator	nyVZZYYYloqYX
w:administrators	WbYxdbXbaYbbc
w:admins	UWVyVURTXWSXU
w:admiration	XWWZxXZbYZacb
w:admire	SqlWUVRTo0VUQ
w:admired	UwQXXUSSU1RYW
w:admiro	TWRYYXVWXyVRS
w:admission	RUTWVTR0VTuUQ
w:admissions	wTSVXWxVVWXZX
w:admitida	VTUVWWSWXSzWS
w:admitting	xZabZbYbbZacb
w:adoeceu	yVZXYTVXZXTZX
w:adopted	WWUZZZWVRzZXW
w:adoption	SYVyZWTXYZYZZ
w:adoquines	UWVXWWUSWUWUy
w:adorar	USSVVzSSTQTSQ
w:adoraram	UVVWVUTVUyVUR
w:adoravamos	TYYUZzVXaXWYW
w:adore	WXVYWXXZyVYYW
w:adores	UXVXWZyYWTXYW
w:adormeceram	XYZYwWYaaaYaZ
w:ados	TWZVZzVTYXVWV
w:adres	TWWXWXyXYXXWU
w:adresse	PRPRTROQROqzm
w:adresser	RWYYXUvYwXXYX
w:adresses	SUTUUUSzTRSTQ
w:ads	vUSVqUmvaSqWU
w:aduana	VWUYWXTYVUyXV
w:adult	SWYXVOT0WUSXU
w:adults	PVWWX2SSXVXXu
w:advance	XVZVW4RUVT2XX
w:advanced	RSSUWrwRVQzTT
w:adventure	XbyaZaURZWYbY
w:advert	S3SXtXRVuSXXU
w:advertise	UzwXYXUXURWsS
w:advertised	UyzXWYlWUSXVU
w:advertisement	TXWYZYnrWUW2S
w:advertisers	xbbabSaZbbXcb
w:advertises	QzUWYUVWXTVYV
w:advertising	XSvZYZuZWXXXY
w:adverts	RSRVWVs2VSSRS
w:advice	VVTPyXXczvYYV
w:advies	UVTxVUTVpTVVS
w:advise	pRtwoUvUhTUVS
w:advised	TXXZyZTaYWZaY
w:adviser	qeTtUUwUVlfXV
w:advisers	pUQaTwwSWQTVR
w:advises	TUSU0VRSTSTXS
w:advising	NTS2UVSTUUWXW
w:advisor	ORp21PORTQSUR
w:advisors	YaWvbbZZbaabb
w:advisory	RTU20SaTWWUpV
w:advocacia	RRTzTTSTUTRUT
w:advocatenkantoor	TVWxWUUWXXVXU
w:advogados	TXYxZUWYZYXZX
w:aed	wRVYYXSWWXxWS
w:aero	zVXXUVUYZYWZY
w:aeroclub	wZZZZYXabZZbY
w:aeroplane	zVXXUVUYZYWZY
w:aerospace	VTxZbaWZZYaab
w:aesthetics	WVTYYUzWXUXXW
w:af	ncUTqTNRUQSwu
w:affiancarci	zVVYYYVWXWYXR
w:affiche	yXVYWVVXXWVYT
w:affidavit	UXXZWYWYVVyaW
w:affideremmo	5XWTYUVWYTWWU
w:affiliate	UYYZXW0NaZVbZ
w:affittarle	zXTYVXSXUTXYU
w:affitti	zWVWYnUUWptVT
w:afford	woSVknsVVUVWT
w:affordable	UXWZZZyZZZXbY
w:affords	YZXZYaxaYXZaX
w:affric	yZYZZYTZaaZVY
w:affut	WUSZYYUXyWXXX
w:afgelopen	STTzWURUVUUWT
w:afilias	WYaWTWSXaayZY
w:aflevering	VXXXXUTzXUVWS
w:afraid	YVUXssZmssUXR
w:africa	pXowZXRYYZYZY
w:african	ZbYvdbZbccbcZ
w:afrikaans	TRXYWzVXZXYZX
w:afspraak	RUUTWVNTVTTS4
w:afstand	VXZXxXVZYYXaX
w:after	WspkXbodYqmYY
w:afternoon	supVbaqoUTVWm
w:afternoons	zTTxUySWUTWXT
w:afterwards	qTUjvVXuXqTYc
w:again	iqvmXiYZXVVZt
w:against	rcRRVUQuVltir
w:age	uUUWWsSVWTmWv
w:aged	QWlTWxPVVUzWR
w:agencies	ZoodWW0cWnWXU
w:agency	uqrXXWtZpVWXa
w:agenda	ekSWWWuZuyWWT
w:agendamos	QUYVYVzYXXWYW
w:agent	SVbmUVSVnV8pS
w:agente	XSSZZVzTZXVXX
w:agents	OUQkwsyjVPRUR
w:agenzia	SUVUUTSVUUzVU
w:ages	UiZWXpSXouXWu
w:aggiorna	RSRUTRRRRPRzP
w:aggiornamento	RUTSVzSVWUTUS
w:aggiornato	VU1ZYYUXURXST
w:aggiorniamo	UVxWXVVWVVXWU
w:aggiungerla	TVTXVVSVUyVWS
w:aggiungo	UWSWWWTVUxwUR
w:aggregated	TVSzXTQSUVTXT
w:agile	WWUtYSRysPVVV
w:aging	WYWYZTVzWTWWW
w:agli	TvTUUwUUTSVVT
w:agm	zWXVYXUYYZZZW
w:agnes	ZYcbbUZbacwbb
w:agnieszka	QVTTWSOVURTV0
w:ago	aqVpXYbXd1XZV
w:agora	QtOUwTRTttSTP
w:agosto	QrTTUS1RVTSTr
w:agota	SVTWVUzUVSTUR
w:agrade	STyUVVSTTSUSR
w:agradecer	QTSSUTRRSSSyQ
w:agradeceran	WYYYXyUVXXYYY
w:agradeceria	SUQWTWSVzRUTU
w:agradecimento	YXWwYXVYYXXXX
w:agradecimiento	XaZvZXZZabXZY
w:agree	sTTaXUquVaTyP
w:agreeable	sXVxYWUWWXUZV
w:agreed	xsVlYmUWWTUVw
w:agreement	xZTXjVUVUTVY2
w:agreements	RSR0UVPURTTUR
w:agri	YVtaucYbaaabb
w:agribusiness	XabYbawcbcbcZ
w:agricoltura	STUyVUSUUTUTS
w:agricultor	XZaZvWYaaaZbZ
w:agricultural	QVWSTzbTXUVXS
w:agriturismo	zXTXVXRXUTWYU
w:agro	VVyXYXVXVVWST
w:agronomist	uuSUUURSTRUyS
w:agrupamento	wZZbbZaaaabbY
w:agtech	ZZubddYcabcbc
w:agua	QtSSTSPRSQRS1
w:aguardamos	Z0bbbaVabaaaa
w:aguardo	STRTUUzSURSQQ
w:aguas	STRVVVSTUzTTR
w:aguentando	UVRVVXTVTyUVT
w:agyeman	YaYbabWZZxabW
w:ah	USSWVWSTWzVTS
w:ahead	mW1VpXVVXVvXU
w:ahi	XZXaZZXYY2ZYW
w:ahl	xaVYZYXaaXaaa
w:ahmed	WYYYxZVaaUTbZ
w:ahmedabad	TZZZZbxbaaaba
w:ahora	tTwWVVkVqPVwR
w:ahorra	UZZYZX1YZZVZY
w:ahorro	YxXbbbtaaZaaZ
w:ai	YWrZsYuqmVmVW
w:aid	RoRW0uRTrTVWT
w:aidan	XXaZaaXTZWZax
w:aiderait	UWVWWVUyYUWXW
w:aidons	ZbaYbayYbbbbY
w:aids	TYWVyVUYaZXbY
w:ailleurs	YbXbaczbZZbac
w:ailsa	XXUbbbYaZxZXY
w:aime	XYUYYTVWU1XUT
w:aimerais	YZWaZWzYtWZaX
w:aimerait	vWUWWyUTWWUVT
w:aimeriez	TVzWUVPVSSWUS
w:aimez	TURVUUSTzRVUT
w:ainda	vqYZZYuXZYcZX
w:air	WRQrRtb3TSTUR
w:airbnb	VUWXsYTWXWxYT
w:aircraft	ZYwZZaZZWXZaZ
w:aires	VYyZVXTVVUWYU
w:airflow	cnjZYvYiuWXYW
w:airline	ORkzwVXRoSTUT
w:airlines	WZSYYZUYWyYaW
w:airport	pUSVVVRUqvyUO
w:airs	waaZaZXbbaZbZ
w:airtime	WZYYZWyZYXaca
w:aisha	WXZyZWRXYZWUV
w:aisle	xWWWWUUWWwWYU
w:ait	VXXYuYXZXXvaX
w:aiutiamo	abZYaa0YabaZX
w:aiuto	uaYZaUwbaYaaZ
w:ajeno	UWVyVUUWRVVYV
w:ajoute	WVSXVXTWWzWVU
w:ajuda	tVUVySTUUTQTT
w:ajudamos	ZaYYaZzZZZaaX
w:ajudei	RUVWUVSVUUzVV
w:ajudo	YaYcbbybZaabb
w:akademie	UVXTXyTSXVVXU
w:akkoord	UyUWXXSTWUWVS
w:akten	zXXWXVPXXXUXV
w:aktenordnern	yXYYYYWYZWXUV
w:aktionspreis	TUUWWWzTTVWXQ
w:aktiv	XW0PYZSYUWXXW
w:aktualisiert	RTRTSSQQURTzP
w:aktuell	QqySUTrSTSTRQ
w:al	efWhmdcnXZvjX
w:alaikum	UVVYYYTWzXRWV
w:alameda	wZZZaYXYZZYWX
w:alarm	UVWXXYTVwVWXv
w:alarms	UVUYWYzSURWYU
w:alasdair	TXWXYyVYYTZbX
w:alastair	XYxaabXcaZbcb
w:alb	UyUWXVTVVUWWT
w:albanese	TSSWUWSXzRVWV
w:albania	ORTQTQ3TTUTTR
w:albergatori	UYVxYVTVYXWYV
w:alberghiero	TTtUUSRSxRUUR
w:albergo	XaZXZwYWaZYaY
w:albo	1aYYaZXaaZaZX
w:alcanzado	RTRUTTRSSPR0O
w:alcanzo	TVTVWUSTVPUzQ
w:alcun	XaZXaawbZZaba
w:alcune	RUzTXTSUVUUUS
w:aldana	vWaYZXTYaatYY
w:aldermoor	YYwaabWaYWaZY
w:aldrin	wWYcdcbccbcdZ
w:alegria	UTSVWVTTUyVVS
w:alemania	SSPTUTTTzQURS
w:aleppo	TVQXWUSWzQWWT
w:alergias	SWVTXzTSVTUVR
w:alert	VcUXZXRcVST6m
w:alerting	xaXbYaXaYVZca
w:alerts	ORRxRUxRTPSvQ
w:alex	wYtYbTXaYaYcb
w:alfandega	TVWUVUSWUUzWU
w:algarve	UyUWVVWXWWWYW
w:algo	tVtWXVTVwtWUQ
w:algorithm	TVVuVTQSVU1US
w:algorithmus	UWYXXXVWYXyVV
w:algoritmo	PTwxTRORUSuUR
w:algos	XYZa0aZYbXZZY
w:alguem	0STWWURVxTVVR
w:alguien	nYTotUSV0TTUm
w:algum	QsuTTSQRxTSUQ
w:alguma	SUVYVXTWxWWXV
w:algun	RuRVUTRTSyTSQ
w:alguna	SURWTWSVzRUTV
w:algunas	VVyYYXVXWVWST
w:alhaji	YaaZacUbbbwaW
w:aligned	aZZcubZcbccdc
w:aligns	VWzVaaRZZaVXX
w:alike	XqPWVYTVS4XYU
w:alimentacao	Y2XaZaXZXYZZY
w:alimentacion	SSTTTWzTUUQUS
w:alinha	yUZXYTVXZXUZX
w:alistair	VZUTZZVYyVZbY
w:alive	YxXaWZXaYYZaY
w:all	ZimmbcZqZpiZb
w:alla	ZVwWWqTeVslUn
w:alle	bTTVoURzTZUjw
w:alleen	QSsT0roRPQRUQ
w:allegato	PvQSTTQRTQRRy
w:allego	TVUWWWSUuTTUw
w:allein	WUXZxXXZVXYZY
w:allemaal	STzVWWTVTTWXU
w:allergic	VYWZyYVZXUVbY
w:allergies	TWUVWVSTXQVX1
w:allergiques	VWVVWVVUUUWWx
w:alles	VlxYYYgWjrXqU
w:allez	XYXXZXXVaZxYV
w:alli	ZbZcbbzaaYbcZ
w:alliance	XYVXRYUzZTXWV
w:allocation	QVUzTTPUVVvXS
w:alloggio	U1UVWUUVVVVVT
w:allotment	PTRUUyRQURQUy
w:allotments	sTRWpWSxUqVUP
w:allotted	yXXYYXUXYXZZV
w:allow	qxQTWUZVVTQUx
w:allowance	Q3TVixRRWVvWT
w:allowances	xYXZbbWbZXabX
w:allowed	Z0lpVUeTtSWWT
w:allows	1VUTTyPTWTVXT
w:ally	VXWZXaYaWyacZ
w:alma	QRSTSQQQU0RPO
w:almacen	XYWZSXyYYXXZX
w:almeno	WYaaxWXYZaZba
w:almeria	yUVWWVVSWUWWU
w:almoco	XxwZZZUYZXYXW
w:almonds	zXVWWTSWWUVVT
w:almost	XXRYYZUVYVXyY
w:alocar	TUYYZY3YYVWXV
w:aloeproducten	XYZaZYVZZYxaY
w:alojamiento	zVWWXWWXVVWVU
w:alone	dUTSpUbzVrWXb
w:along	UVXZsaVWyvYWY
w:alongside	XTXaxaYaZZaba
w:alors	UVyXWXTUTSVUT
w:aloud	TwTwWWQVWsVVV
w:alpine	0WXVXQVWURXaW
w:alps	RVV0UTQXWXUYT
w:alquilanos	QUWSXRPVWT0QQ
w:alquiler	WWWYlYVWYXWXx
w:already	TkoYnrrjWZtWZ
w:alright	UVbUWYSW2RVYV
w:als	WsYdkZpbsZedW
w:alsjeblieft	UWVWWWUUUUUVy
w:also	jmiaebYnsoXbX
w:alt	VVRXWXTVWzVWT
w:alta	UWWWXUSyWUVUT
w:alten	0ababaYbcbZba
w:alter	YZYaZPSPUzWXW
w:alterada	ZaZbbZYZaXTxU
w:alteration	zZWYXZVXYVWaS
w:altered	WZYZaaXYaZXxU
w:alternados	TyVYXXVXWVWXT
w:alternance	UzabZaYaqZaZZ
w:alternanza	VURWVUSTySUVS
w:alternas	yWXWYWXYYZVaY
w:alternate	WyVZabVaYYabV
w:alternative	WzZZZRWXYaYZX
w:altes	WXVYYSWVUzXWU
w:altester	aaZbabZbzWbba
w:although	WUTYXXSXU3VVU
w:altijd	UU5WWWSVTsWWS
w:alto	WXOYWYVWWzYYV
w:altogether	mRRxT0SSSTVWR
w:altona	xabZaZUaccVZZ
w:altos	WYVZYZUUWWSXy
w:altri	xYZZYXVaXZYbZ
w:altrimenti	VXXXYWVWYWxWT
w:altro	YaYaabxbZYsaZ
w:alugo	RTRUQVQTTR0RR
w:aluguel	ccddrdcdcdcdc
w:aluguer	TWWVYUyXYVUXU
w:aluminium	qlR1VTPTSSVWS
w:alumni	SUSbUSU36PVRQ
w:alumnos	ZaYaaVUZwXZZX
w:alunos	UWVVuwVWWVVXU
w:alvast	XXWYYXVYWVyWS
w:alverca	UWWWXWVVXUWVy
w:always	Zp0WWZUbWtaWm
w:alyssa	UYcZcxYWZcaba
w:alzato	1VYabaXaYaZWY
w:am	ZldjZedhqoaXm
w:ama	tVPXWVSUTqVVx
w:amalfi	TyRZXZYZWZaaY
w:amandine	VYWZXaYaWyacZ
w:amanha	QWfnVUQTSRnwz
w:amara	VYVZYYWYVyabX
w:amari	zZSVXYSYXWYZY
w:amateur	SUUWWVTzWTWTP
w:amazon	SUV4UWXUWVsWT
w:ambachten	QTSUzUQVSTTVT
w:ambientato	TTUVUVSyRTUVR
w:ambiente	X2YbZZYZZZaXY
w:ambitions	YYxaabXaYWaZY
w:ambitious	RWVTVXsUZXyYU
w:ambito	VZ2bZaXaYYZYX
w:ambulance	tnTwSQQvWVTWT
w:ambulances	SXWWXzSUVVXaW
w:ambulatorio	yVWWXXVXYVWXV
w:ame	SUTWyUVUVUtVR
w:amended	abbacbYacaYvW
w:amene	YbXbaczbZZbbc
w:america	VzWZXYVZYWQaX
w:american	RSSUTnPSQr2WQ
w:amersfoort	yTZaaZWYZZZZW
w:ames	VWTYXXTWUyVXS
w:amharic	STWWzSRSZYUYW
w:ami	TWUVXUyQVVuWT
w:amica	UyVXXVVWWVWWT
w:amicably	XUZbyaYbYWZbY
w:amiche	TUSVTVRVVT0WS
w:amici	WYZZYYUYZZxaZ
w:amico	VaYbZaXaXZwaZ
w:amies	UWUWVVUUXWyWU
w:amiga	UuTYWWuWVUwWT
w:amigas	WYXZZYVYZXwYW
w:amigos	acbccZxZbabcb
w:amin	QqRRuRRwUSRTv
w:amira	qiZYcXpXWWX1Y
w:amiss	YZXZYaxaYXZaX
w:aml	lwVUZWvWWXSXU
w:ammalato	VZXZZZYawZZaZ
w:amministrativo	VxVVWWWXXXXXW
w:amministratore	VVVTXSTTVWzVU
w:ammiro	XaaXabwbZaaba
w:among	SVuVlUTlnuYwV
w:amor	RTSVxUSTySTUT
w:amorcage	XVXawZXZZYYaX
w:amos	vUaccbbcaccbZ
w:amount	TaXWYYRWYW1W0
w:amounts	SUWTWVyVZYwWW
w:ampa	xWXYYWWXYYWYV
w:amparo	ZZaavaYbbaZbb
w:ampliarlo	yVXVZTUXYYWXU
w:amrita	twSWVUsTTOVuQ
w:amsterdam	XVWXYTRyXSYXY
w:an	ndYsmpnZlWabX
w:ana	rsQXuWRXWVWvU
w:anadido	VXUYYYUWYUX3T
w:anaesthetics	yUVXbYVZaaXZX
w:anaesthetist	QsvUnVvWSSVXU
w:anaesthetists	YZZyZUWRbaVaZ
w:analisaria	zWSWVXSWUUVXU
w:analisi	2YXYYXZXYVcXr
w:analist	lwXaZZXZbYZtX
w:analista	puYaaZXZlZZtX
w:analistas	SVYXY1TqYWTWV
w:analisten	SSUWVTywUSTUR
w:analizzato	QUTVUUzUTSSUR
w:analysed	wUTUWWpxTUTUU
w:analysis	nSTVXzpVvQUXS
w:analyst	otXwXXWXjWbam
w:analyste	jwZbabYbnbbaa
w:analysts	UXaXYwxwXVYVX
w:analytics	lxqZYYVreUXsU
w:anand	TWTWzXUYXSUZV
w:anatomy	WYRYXYTZySYaX
w:anbei	RWWWXVUSXTWUy
w:anbieten	XwTXvYUUVWWXU
w:ancha	TVWXYUUWXVRUy
w:anche	uTSUURlSqxYUa
w:anchor	VrbmXXXqroWrX
w:anciennete	WyWZYYVYXVXYV
w:anciens	VWQXVRVUT0WWU
w:ancora	0WvUVVSUUyVUR
w:and	mljimjcdgemYZ
w:anda	STTzURRVVVRVV
w:andas	UU1XXWVWVUWST
w:andata	XYyYYZvXQUYYW
w:andato	QSQTTRQRRPQ0O
w:ander	VXwYYZWYuXZZX
w:andere	qwVYYXyXUVWXU
w:anderen	TRSXXTSVR3VSS
w:anderhalf	RSUzTSSTWSTUR
w:anders	VVTXWXUVVyWUU
w:anderungen	RSRSSSQQUQTzP
w:ando	QTSUTUSTzRVUQ
w:andrade	WXWXbaxabaZaa
w:andre	aubcbcadacccc
w:andrea	ZbbcudbdbZcdc
w:andreas	XWYXYYyWWZZaY
w:andrebbe	uVvYXWTuWTXUU
w:andrei	VYVaYbWaXxXaW
w:android	mUWXXUSXwWwXX
w:andy	TWXYYQSXzTYXW
w:anerkannt	TUVWXTTyWUUVT
w:anestesista	WvZaaaZabaXba
w:anexo	QTTTVUSSUSUS3
w:anexos	TUVVWVQTWzTUR
w:anfahrt	zXVXXVVWZVYXV
w:anfang	yTRUVTuUTSUUQ
w:anfangen	UyUWVVUWRSWUU
w:anfrage	0YaaaaWZaaYZY
w:angabe	UYWZZaWYYXY2X
w:angeben	STPVTTPTzQUTQ
w:angebot	qTtUVTuRTRSTt
w:angebote	SWwXVVwVUSSVT
w:angefangen	UVTYYZzYWVXYV
w:angehangten	UWVWXTTUWUUTx
w:angekommen	UVRVVVSRUyVTR
w:angel	STTV7WRVVUVWh
w:angela	VYTZXarXUTyZU
w:angeles	TWYUYYUSZWzWR
w:angels	QRQS7TLRNSRVR
w:angenommen	ababbZYWbYZyX
w:angepasst	TUVVWVTSVSVSx
w:anger	SUTzTYVYTWYaZ
w:angesehen	ZXVbbaZZTXZ4W
w:angestellt	SRSYXZTXT0VSV
w:angezeigt	WXyZYYVYYVXTW
w:anglais	yYZZYUXaYYXYZ
w:angle	zYXVWVSSZXVZV
w:angolano	SUUYVXTVzVWXV
w:angry	djRtuUQoUyTXT
w:angular	tTTXYZxXYWYZW
w:anil	UyVXZaUZXWZbZ
w:anima	UWYXwuVUYXVYV
w:animado	V1aaZZWZaYYZY
w:animal	noTsXqpWWqWYV
w:animals	QxRUUUQT2QTWQ
w:animaria	zXWUXTSUWVWXV
w:animas	YYYatZyRaZZZX
w:animated	zVWVWUTUYXVYV
w:animateur	TWZVZzVTYXVWV
w:animation	pVUrVVvvVVVXV
w:animator	OsTWWVRWwSXxU
w:animators	OVwRVUOyXSTWS
w:animatrice	yXXZZYYYYaVaY
w:animer	Vabab0YWaaXba
w:anita	TXWYZXzWVYXaY
w:anitha	VWYbZaxbYaaaY
w:aniversario	TVQVVWSTS1USQ
w:anjo	SUUV0VSUXVVWS
w:ankle	QTRzWSTTURVTT
w:ankleshwar	WwUbaaZabbZaY
w:anlagenmechanikerin	STRUUUSUSTTzR
w:anlass	XWxYYZVYUVXXW
w:anmelden	YZZZZXW3ZVZUV
w:anmeldung	VXWYYWVSXUWyS
w:anna	VXXWYXUWXUWWw
w:annecy	wSVUWwTUXVVWS
w:annee	pVUVUUtwWUTUS
w:annehmen	TWVUXUSTVUyUS
w:anneke	srsaZbUbaWZcb
w:anneliese	SXYYWzWVXYYaY
w:annex	xTTVWURUTSSTx
w:anni	V4VXcUWWtVVXV
w:annika	UXqXYYUVUyYYS
w:anniversaire	0WTUWSTUSPUUQ
w:anniversary	SWTVWrSSVqyxR
w:anno	wYsoZXpYYWYYW
w:annonce	UWTXXWUVWTVyR
w:annoncer	XyWVZXXZYZYYY
w:annotatie	YwXaZaYaYZaaY
w:annotation	YVUZYY1VWUXZU
w:annotators	SWZVVUzXZXVXU
w:announce	SUUVXSo1WTSUq
w:announced	VVyXQYUWVvXYV
w:announcement	VWyYXTQvVSUXU
w:announces	WXYYaUXxZZXWW
w:annoyed	SSzWXWTVUUXVU
w:annoying	YyWaXZXaYYZaY
w:annoys	ZbZvYZabbcbcb
w:annuaire	WYXXVWQyXVUWV
w:annual	nkdjVuctXVZXY
w:annually	MRUUW3RTTSTVT
w:annuel	RUUyUTUTWUUVU
w:annum	UxWXYXuYZZYZY
w:annusarci	TWzPVTRUXWWXT
w:ano	coquXsTVWwXUR
w:anonimiseren	WWVYWUVyWTYYX
w:anonym	SVR1VXQRVRRUS
w:anonyme	XWWZXZyZXYYZY
w:anonymous	QTV8WlPTVqRVR
w:anos	T1vWWVmVmqVWT
w:another	XTrrUXdRmwUTw
w:anruf	UVTWWWwVUvVVR
w:anrufen	WVtXZYxYUXYXW
w:ans	VsmXsVQpxdXWT
w:ansah	ZaXudbZabcabZ
w:ansatz	xYbYaVXacbabZ
w:anschliest	yVXYWVVXXVWXU
w:anschreiben	WwXZZZYYWZZZY
w:ansehen	sWVYvYVWWVWxT
w:ansell	VYVYXYSVyVXaY
w:anselm	wZbbbbacabaca
w:ansible	XWZUZYzZZZXYa
w:ansprechen	VWyXXXUXVUXYV
w:anstellung	T1ZabaXaaZaaY
w:answer	WnpyWVjWWobqW
w:answered	SprqWWZUWuppR
w:answering	vUTwWSZSVTSUu
w:answers	aYqysanTXRiWY
w:ante	TWYxWVUXZYWYV
w:antecedentes	zbbbbZYacbacb
w:anteile	VUXX1WVXWXXYV
w:anteilen	QSVXyUUVVVWYW
w:antenna	SWUXXXUUWURYz
w:anterior	SVTWVVuVVTTTw
w:antes	njjVyVVWYVwWT
w:anthology	RWYWWOS0YXSVT
w:anthony	ZZVUzbRZZUaaZ
w:antibiotics	TYWyWYVXZZWaY
w:antichi	yXVXXXTXVUVYV
w:anticipa	TUTWUVTUTRzVS
w:anticipare	TWTVXXzWXWUVT
w:anticipate	wVtYZZUZZaXWW
w:anticipating	ZZucddYcccccc
w:anticipation	dbcedebercdcd
w:anticipiamo	VVVWWXzUXWUWT
w:anticipo	RTUVV2QTUUSVR
w:anticoagulants	YaZwbXWYabYbX
w:antigo	SUUzUTSRUTTUP
w:antiguo	TUWXYUUWXVRUz
w:antiguos	YaYvWaaabaaaZ
w:antivirus	VVYVXWUVYX3WU
w:antoine	yZWVZVUUWUXXX
w:anton	wPRRVWSTVQVzT
w:antonio	WYYYZXyXXUVYT
w:antunes	ZaXZaaXXYUYwU
w:antwerp	O0SWWWSVVxVVU
w:antwerps	WxUWZZWYYYYZX
w:antwort	SWUsWVcUWUWVy
w:antworten	UVyYXYSYWUVWU
w:antwortet	WWVYYXyXXUWXV
w:anuais	UzXwYXWYYXVXW
w:anual	ptUTVTxUVTSUS
w:anuales	XzZabZYZZYaZW
w:anularla	UXVWXXUVWVyVS
w:anuncio	PRQSzRNQSPQwO
w:anuncios	SSOUUTxTTRTxQ
w:anwaltinnen	XYxYYYUXWUYXV
w:anwaltskosten	UWVWWVTWTVzYV
w:any	aWmoZXmX1ZYYZ
w:anya	WZZYaXxYaZZaY
w:anybody	hoqUjTQxjdaVa
w:anydesk	ZZabZcYcYZvba
w:anyhow	VaWZabybYabda
w:anyone	lVaZWXpl0SUrk
w:anything	TbttYYYexXVlW
w:anytime	QVTUWVQX0VTWT
w:anyway	lqXVVUiatYvYU
w:anywhere	krTVXVTX3rXYU
w:anzi	UWWXWxUVWVWXU
w:ao	WqVrcTqVsmZVj
w:aoife	WXbaZyXSYWZca
w:aoki	XVWZZYWYUyYXV
w:aos	SwTVVRTSUxUVQ
w:ap	xYXbdcYbabYbZ
w:apago	YYaZvaXaaaYbb
w:aparece	TYYVWTzWWWUWU
w:apareceu	RUSVwVTUWUTvS
w:aparecido	TVTWVWTTWTTzP
w:apart	qWUiWXZwVzWXT
w:apartment	0pSWVWSXVUrXT
w:apellido	YZZaaZXZaYwRX
w:apenas	WYbZbYWaaZwaa
w:apero	TVTUVUSyTSTUR
w:aperta	X0WaabYaabbaa
w:aperte	UXxZZZVXUWZYW
w:aperto	TVxXWVTwVSVTS
w:apetece	VV4XXYVYXUYWW
w:apex	vYYadcZccdbcc
w:api	QTzWUVvTSRXXV
w:apicoltori	XZZXZwYWaZYaY
w:apiece	pUTUWuxUVVTVS
w:apitem	UWVWXWUVXUVVy
w:aplicado	XTXaZaXY3WZWV
w:aplicar	VWUXVRRTSzUVR
w:aplicativo	SUQVyWTUTTTWU
w:aplique	YXYZYWVY1WXYX
w:apologies	xbaZaaZZbaZbW
w:apologise	SYYZaaXaaWZbx
w:apologising	TZWaVZWXYyZaX
w:apontamentos	XYZZwWYaaaYaZ
w:apostila	WSXXYXUXXWyXT
w:apostou	VVWXxYUXXXXZW
w:apotheke	yWYXYVUWZWVWT
w:apothekerinnen	WVW4ZWVSYXXWW
w:apothekers	STTzUURUWVTWU
w:app	rUTa5VXaUWprW
w:apparently	QSQRUTPQU2SPO
w:apparso	UWUWXVVUWSUyQ
w:apparu	UYTYYXTWWTVyT
w:appassionato	abYabcybaYbba
w:appeal	TqWuZXWXYVtZr
w:appeals	WYXZZZVY4RYYW
w:appear	nVRpXVsvWVUpU
w:appearance	YabZaXyVbYTaZ
w:appearances	XZWYaaVYZWYyV
w:appeared	UWUXYsStXTtuS
w:appears	UWSWYWTUWtP2Q
w:appel	dVriWUhxWVVVq
w:appelez	xZZZbXWaXaYaX
w:appelle	S1VXXSUXVVWWV
w:appeltaart	WyXYWXXZaZWZX
w:appena	RSTWyW0VVSVVT
w:appetito	RTRTTSQzSPSQO
w:applaud	XXUaXaWaUyZZW
w:applaudit	TVTWWWSUWzVSS
w:apple	RTTVXXQWVS6VT
w:appli	RTStySrQUPRTO
w:applicant	TWWwXVPTWXuvS
w:applicants	TxQWuWlTTTVwU
w:application	WvVWciTdwVapp
w:applications	QnTVVVV3wTVwR
w:applied	SsoXYoWVwUjnn
w:applies	NTWQVRuSWVqVy
w:appliquee	YQbZZxXYZZZZY
w:apply	T1WWVVauwWVkW
w:applying	UzUXXUwVtWXXU
w:appoint	xoTVYTaWYTtVt
w:appointment	SpYWXYjnWVsTz
w:appointments	VV2XXXRXVTWZU
w:appoints	WXYacwZZaaYcY
w:apporter	UWYWZXXXYVXXx
w:appraisal	PUyTVTQRROSQv
w:appraiser	zVVYXYTXXWYUU
w:appraisers	OVRzTvMRSTQWT
w:appreciate	YVtsYWiWvnXXV
w:appreciated	XXUXZTUTl2YYV
w:appreciation	WXTYZYVXW3ZYX
w:apprendre	QTSUS0UURSUVR
w:apprenti	ZYYbbbZczbbbb
w:apprentice	OTQUQSMS4eSTP
w:apprentices	NyPURvMTyNQTP
w:apprenticeship	UwSXUVRWxSVVT
w:apprezzato	TXXYYXVYZXxXV
w:approach	VuuYWXrXXWXZX
w:approaching	UZWZYaxYYXYaW
w:approbation	TTRWUVQUzQTUR
w:appropriate	YYyZWZUZYXYaY
w:approval	ouTwXTsTWTRYT
w:approvals	YYXYbbxaaYaZZ
w:approvato	UWVXWXVUWTUUx
w:approve	QUUWXWYUWSrS6
w:approved	meZVsVQTVSuqz
w:approves	QTPSSXUTWUQ0Q
w:approx	yVWwYWRUXXUXU
w:approximately	ZwabcXYYZaabb
w:apps	tVU2VXcUWVoYW
w:appuyer	RUVyVTVUWVVWV
w:apre	XxWYYZWXYXXXV
w:aprenda	VxXYYYXaWZYZW
w:aprender	QUSUU2PSRRSUR
w:aprendeu	XX4ZZXTXYSYVV
w:apres	XTQUvpPqsQtSN
w:apresentamos	ZzbcbaVbbbaaa
w:apresentar	uWVWsXwWXXWYU
w:apri	TXVWYWUVWU01T
w:april	xnaZWVVrsUVVr
w:apriva	VxVYXXVWXVWXU
w:aprobo	yWXWYWUXZXUZW
w:aprovacao	WYbZbYWaaZxaa
w:aprovada	yWabcaaccbbbb
w:aprovado	QYYWYXTUYXWVy
w:aprovou	yaababXbbbaba
w:apuntados	RUTzVSSTUTTUP
w:apuntate	UVVWWTS0WTUUR
w:apunto	Y1YabaYZaXYZY
w:aquario	UyUXXWUVWVVVS
w:aquarium	YxXaXZXaYYZaZ
w:aquariumbedarf	YZacybYccabbZ
w:aquariumhal	UyUXVXXYZYZYX
w:aquela	XYZYwWYaZaYaZ
w:aquella	XZXaZZXYY1YYW
w:aqui	aaqYYXmrYutTT
w:aquila	SUUSWySVWVUUT
w:aquino	0UWYXRTTYXWZW
w:ar	tVVZZXyWUXSYU
w:arable	NROwSQONSORzO
w:aragon	UzTWWVTWXTWWU
w:arbeidsvoorwaardenvoorstel	TzVUWVRVVQUUR
w:arbeit	VtWZZwrXYWYYV
w:arbeiten	WvYaaZXuqXnYW
w:arbeitet	PVZWZV2XYaYYW
w:arbeitgeber	VSSYWWUW1PVVT
w:arbeitsplatz	QSUTUTTSSPUR0
w:arbeitsvertrag	TlPVUVQSwSTUw
w:arbitrages	XabaZbXZaZwcY
w:arbitraje	SXWyXUWXWXXXV
w:arbitral	TZYyZVUZYZWYY
w:arbitration	OSRuVVSTUSTSy
w:arbitrato	UXWxXWWYXXXXW
w:arc	RUTWVwQyUUUWU
w:arcade	U0RXVXUXROWXR
w:arcgis	arVZZaxZVZYaX
w:archaeological	YvZbcbZaZaaaX
w:archaeologist	UyWXUXWYYYZZX
w:archieven	STSUUSRTzTTSR
w:architect	lvnZaYWenbZmZ
w:architecte	wuZaaaXaYaaZY
w:architectes	yWWVYXUXWXYXW
w:architects	uTrYXWSwWVXYX
w:architecture	SSPUWURxVySTT
w:architekt	bYccccabTaawZ
w:architetto	ZyabaaYZbZZaY
w:archiv	VYaYZYUYaZxZY
w:archive	quVVWWRUqtqqQ
w:archived	RSPTTTQRTPSzO
w:archives	UttWWXxWYTVSo
w:archivio	RTvUVwtRSRUUS
w:archivo	WXZYZVWVZYwWW
w:ardent	WwoXkYlWsoYYV
w:are	eYukbfhmXZacl
w:area	VztoWVRZvUZgS
w:areas	VTxabaWaaZabb
w:aren	uZsXWosVTUuXU
w:argent	RTRU2RQSRPrTO
w:argine	bxaaabZZbabcc
w:argos	VVVXWXTWXWzPS
w:argue	vXWYpYUYVrWaW
w:argued	TVRRWXRVT3VWP
w:argues	PTVVXV0VXVWVV
w:arguing	YWYaaZWWY2ZaX
w:argumentos	TUSVUVQTTzTRQ
w:arguments	SUTzUTRUStRXU
w:arise	XYzZaaUYVTVVV
w:arises	VXsZZWWWVxYVY
w:arjun	ZVYawbabbbacb
w:arm	2TXYXUVVWWYZT
w:armazem	QSSTzTPTTRRRR
w:armenian	UWXXYXVRYUWXy
w:arnhem	TxVWWVTRWTWwR
w:around	oavsZadVadlXV
w:arquitecto	jjWxYXVYkWYnV
w:arquiteta	wYabaZXZaZaaZ
w:arquiteto	pqYabataZZanZ
w:arquitetos	OSVTWS0UVUTUS
w:arrabbiato	SVTUVzSUVUWWT
w:arrancar	yWXZYXWUZXWYX
w:arrange	YVkVjqwYYYpZY
w:arranged	RTSVVVPUWS0VS
w:arranque	SVYYZyUWYXUYT
w:arrasou	STRTTQPPR1RPO
w:array	WZVXZYVUazXYU
w:arrays	RXWVYWyXZXXXS
w:arrears	vXTXWYTWVxXZV
w:arregle	zVXWVXUXVUSYT
w:arreglos	WZZXXVyUZZUYT
w:arret	TXXZWyVSYXWYU
w:arriba	XZXaZZXZY1ZYW
w:arriva	QSQVtUQTSQSQ2
w:arrival	TUTVYXQWWV1XT
w:arrivano	RUsWvUrUSRvTQ
w:arrivato	ZzWcbaabbaaaa
w:arrive	XTSUUUjSTPySz
w:arrived	RVRTVcQSV1rTu
w:arrivera	RTSUxTRTSSLQ2
w:arriveranno	TXUXyWSTVUVWS
w:arrives	vVWZvZUaWVZaa
w:arrow	WWXaYZVbYyZXY
w:art	TWWZYXoW0UpYU
w:arte	RTSUyUSTTUTUS
w:artesanal	UVVWxXUXWWXYV
w:artesas	YZYcbbzbZaabb
w:arthur	XZWZYaXWXPXZz
w:article	UVToWsugVwYVi
w:articles	SUUVVrwxWUUST
w:articolo	TXWXYyTRWvWWT
w:articulo	VXVWXpSQUyWYV
w:artigo	SXXTY1TVZWVXU
w:artigos	UUVUWSUyTTUUR
w:artikel	VaaYawXZbaZaZ
w:artisanes	VZZZZWyVXXVZY
w:artist	aZSrVXSxUQrvT
w:artists	SWWVWURyWSWWS
w:arvid	YZUZZbXZQzZYb
w:arvind	VVxZaaYaYXYab
w:arzte	YYXTZxWWXXZYZ
w:arztinnen	STVRWuTyVUVVS
w:arztpraxen	WYVXYXzXUUXWV
w:as	dmWjomaZlinYl
w:asap	4VZYaaYaZaaZY
w:asare	YXYYabZZVZWxZ
w:asbestos	STRVTUzTWSSTQ
w:ascenseur	WVVYXXVVXUXWx
w:ascensor	WwYYZXXZZYYZW
w:ascensores	SWRyZYVYYYWXV
w:ascensori	VYWXYWVxXWWWT
w:ascoltare	UYVyYVTVYXWYV
w:ascolto	cccccYZudZbaa
w:asegurado	XZZVYZVZZYxYW
w:aseguradora	xXYZZYTYZZYaV
w:asesor	SUV1VUSVQSsVS
w:ash	zVUVXXRXXYXYS
w:ashamed	TYVZYZWZXQaaz
w:ashby	vwWWTSTVXWvYV
w:ashgrove	ZbXcbcXbZwaZY
w:ashore	PyVXWVTVWxSWV
w:ashworth	VXRWZXXWZzZXW
w:asi	TUSVUVRTTzTRQ
w:asia	TUWXUWqYWV0YW
w:aside	3VVWWXTvWVWYV
w:asilo	XaaXaawbZaaba
w:asistencia	uZavaXXYWYYZX
w:ask	jamoXnclqnXkU
w:asked	YnttXhVXXdZbr
w:asking	Ue3UWWWUzjUVV
w:asks	RrVsWsnWWqqVV
w:asleep	RTRPVyPOVPRTy
w:aspettiamo	VUTWWVSzRVQTS
w:aspetto	TSUUTURzQSTUQ
w:aspirations	ZVxbbbYYXVaaZ
w:aspiring	UWROYZTY0PXXY
w:assalamu	UVVYYYUWyXRWV
w:assegni	UUTVWVR0RVPTR
w:assegno	RyUTUQSSUVtWS
w:assembling	WStXzXVZXZYaZ
w:assembly	VWWXYZYUYWVYy
w:assen	VxZZZXZZbaXbX
w:assermente	yUVYYYVYVXYWV
w:assess	WXSXaZ1ZXZYZX
w:assessing	UWVyYVTYVWZaU
w:assessment	ukRVmWSXsTxTp
w:assessments	2TTWVOwTVUVXS
w:assessor	TWaZaxYWYXZZW
w:assessors	OTYWVzUTVWVYV
w:asset	UZZXZYVZaXxYX
w:assicurativo	zVZacZZbbbbZa
w:assigned	aaZbdbYcbdwZV
w:assignment	zSvWYYTXnWmWq
w:assignments	zWUTXUTWaYVXZ
w:assina	TWXVWUVYXXyXW
w:assinada	TvUWWRTUVSVVw
w:assinar	XYZZvWYaaaZbZ
w:assinatura	VYXXYYSVYUU1R
w:assine	ZZYaZZVwYVYXV
w:assist	VURWXWwV2RWWS
w:assistance	UZYZZXwXYYrZY
w:assistant	SwUWXmZVmZ0Vd
w:assistants	vUnWXSrUWVxVR
w:assiste	VVUWWVUyWTVUT
w:assistente	PPTzSRQSVTuVS
w:assistentin	ZabcccZccbxcb
w:assisting	yXYZbWXaYaaaX
w:assisto	VYXZZZYawYZaZ
w:associacao	zWVWSXUWZZXZW
w:associate	vllmYvTXWVVYW
w:associates	wVxWWWQUVTVXV
w:association	vpTUdqStVaTUs
w:associations	MQzTTVyTTQVUS
w:associe	YXYa2aZZZYZaY
w:associes	WyWZTYZXXXZZX
w:assoluta	TUUUWxTUVTUVS
w:assume	p2qYWYUYXXXYV
w:assumere	S0WXVVSVVWVWV
w:assumimos	VXVWWXyWTVWXV
w:assumono	RTPVSVQU0QUSR
w:assunto	WTWWVVVWYVxWT
w:assunzione	X5XaYZXYYYZZX
w:assurance	TVVUWvQRUUTVx
w:assurances	YZXbZZ1aZZabY
w:assure	VYVZWXyXVXWYV
w:assured	UWtWxXUXWUVZW
w:assurer	pUVUWzSVVSVUT
w:assureur	zZbbcbXbbccbY
w:assureurs	RV0UVSSUPSTVS
w:astenuto	UXWXWXVVWUVVx
w:astillero	xbcbcYZaccacc
w:astrid	SWTXXxTXXvWaV
w:asustan	XYWaYaYZxYZZX
w:async	4VZZbVVXaZZZY
w:at	cmakdZlmnddbi
w:ata	QYXWYXTTXWWUy
w:ate	YpUVaSRuUvUUy
w:atelier	TUWVXtSxVVUTR
w:atencao	UUyZXYUXTUWXV
w:atende	WxZZaZYaaZXba
w:atender	pVXVYxSWXWUWT
w:atendo	STxUUWvVTTTWT
w:ateneo	ZYccuabZdcbdc
w:atento	sVSXXVzXXUVTT
w:atentos	TUyWVXVUTUWWS
w:athens	SysYXXVXXYXXW
w:atlanta	nxlYiXUZonXXd
w:atlantic	XSYaabXbabyZY
w:atlantique	TTSUSUSVUTSzS
w:atlas	QUTVUUSUTRR0N
w:atm	WZZVVXUYaZxZY
w:atpl	XXSZZaVZyYYZX
w:atras	X3XaZaXZXYZYX
w:atrasam	UWTXWVTyVTUVS
w:atraves	yYWYZZVaZZXXX
w:ats	SRQSXXQXXV3VU
w:attach	pWTWYXsWfnVWu
w:attached	VZWaYXnVsUkZ4
w:attaching	uYYadcZdcdccc
w:attachment	pXRWXXTVSOxVv
w:attempt	VR0YVYPWUPXXT
w:attempting	RVTUVURzURTVR
w:attempts	VXVYSXTXVzVXR
w:attend	SmTUVUpXSqsrv
w:attendais	VWTXTXVWTyWXT
w:attendance	ZVTVXVS3XSpXT
w:attended	aVWXYrSzrVWSU
w:attendee	tVUVWYzQXRVUS
w:attendees	RWVVWwSLWUV2R
w:attending	wVSUXTvSXPTOv
w:attendre	SS0UVUQTVRTTQ
w:attends	VyTZZXWZYYWZW
w:attente	WYYZZYWTZWYyu
w:attention	YXuXZeXsXZuSk
w:attesa	UYVxYUWWYWWWU
w:attic	zaXTYTUZXWXZW
w:attimo	VVWYXVVWXVWWy
w:attire	XXYZYUWZxXYZY
w:attiva	SVUWVUUUVTyTQ
w:attract	RRWQxwTWVXVYX
w:attracts	VWZYaxZWYZUaY
w:attribue	WWXXXWVXYXyWT
w:attribution	WXUYWWTWU1YXU
w:attuali	SVUVVUUUUTzTQ
w:atualizado	WYxbbbZaaTZXY
w:au	nbVbWelmisVZr
w:auberge	yYYYYUWZYXWYZ
w:aubert	YZXZYaxaYXZaX
w:auburn	xZYXbaWbaaaba
w:auch	TkiUYpcSwYUpX
w:auckland	SVUVVX0VWSWYU
w:auction	xTUTURPPWUyVO
w:auctions	xVsWVZVXZZZaW
w:aucun	jqUUUtSTVwrVT
w:aucune	TWXusVTWYWuYU
w:aud	XyYaZcYbZaYbb
w:audience	UWUPW0oWWwWWV
w:audio	vUmUUrsQUQuVR
w:audiofuhrung	1ZaabZXabaZbZ
w:audiologist	UYXVxWVYbZXbZ
w:audit	2WXVXUwVbjTWp
w:audited	VuXYuZWaXWXaY
w:auditor	1SUVVUUrWrsVS
w:auditoria	STTVWV0QVSUQz
w:auditorium	TyXZYYWZUXXXW
w:auditors	vSZtVUPuSOYVv
w:audits	cUSWVt1RmSUVU
w:auf	cpoWYWXcdrrVr
w:aufgabe	YZubaaZaZZwZZ
w:aufgebaut	VXTXyWUWUUURW
w:aufgefallen	UTUXWV0WRTTUT
w:aufgefrischt	aaZbabZbzWbba
w:aufgeregt	YYWZUZWY3WYYW
w:aufgerufen	PURSUSQTTQT0O
w:aufgeschlossen	WxWWZZYaZaaZa
w:aufnehmen	xXqXZYVVXuYYW
w:aufs	UWWyXVSUVTUVT
w:aufsichtsrat	SXYyXVWWZYYZW
w:auftrag	RUTUWVSUUSUyQ
w:auftraggeber	VxVWZZYZZaaZZ
w:auftragslage	SWRVXXUWzVWVT
w:aufwand	xXYuZYWYZYZZW
w:aufwandsentschadigung	TVXyWRVUXXXYW
w:aug	zWUUXUUTWXXYU
w:auguri	TUUVWWTTV1UQQ
w:august	wYTcYVaoqSTnu
w:augustus	VXXYYYTTZUVyS
w:aujourd	XZwZXZvZYVYYY
w:aula	PSRRUzRSwSTTu
w:aulas	XZaZwXYbaaZba
w:aumento	TSSTzURUVTSTR
w:aun	XYWZSXyYYXXZX
w:aunque	SUTTUzRUWTSUS
w:aunt	zTSVrVPTSmUXx
w:aurais	yYWZWWVXVWXWV
w:auriez	SwWXnswVXVXWU
w:aus	rnVqZWpVcdjVt
w:ausbildung	STQTVS0TVRRSR
w:ausdrucklich	RSTzVUUUWWVWV
w:ausen	TVSvWWRVWxUWU
w:ausente	2WXZYYXYZZZZX
w:auser	TUTRURRzUTTTS
w:ausertariflich	axabbcbcZbbca
w:ausfuhren	wVXVYWTXZYuYW
w:ausgeben	yXYYYYWYZXXUV
w:ausgeht	WYWYYZUXVxYXT
w:ausgeschrieben	RzyTTUOTUTTUR
w:ausgestiegen	ZWXZyaYZYYYYX
w:ausgetauscht	UTVXVWVVVVUSy
w:ausgewahlt	VWTYXXUWVVyXT
w:ausland	VTQXXY0WURXUT
w:auslastung	0ZabbcXbabbbY
w:ausmisten	XXWZYSWVUyXXV
w:ausrechnen	yWXYWWUWYXYYV
w:ausschreibung	W0acbaYaZabbY
w:aussehen	xYYYaZWZaZWYX
w:ausstellung	SVUWVVTyRSVWS
w:ausstieg	STUyWUUUWWWXV
w:austausch	WWSUXYUTU1WWT
w:austin	ZzZlbZlcXjXiW
w:australia	UwxYUYQZUSZZY
w:australian	UZWzXWWXYYXZX
w:auswahlgremiums	ZabcccZccbwcb
w:auswertung	yVUWYWVVXWYXU
w:auszahlung	VYYWYXTXYVyVT
w:auszuholen	axabbcbcZbbca
w:authenticator	WYWYZWVXaXyUV
w:author	oZTUVvdmWVUqr
w:authorised	UZWYXZxZYVrYX
w:authority	ZaUvXuTWWreWV
w:authors	ZWWvXN1PuSVXS
w:autisme	SSRUUSQTzSTSQ
w:autistic	QUSVUWPU3PRVQ
w:auto	SwnqvVnTTSSUS
w:autocad	ZbXccdYcvZacb
w:autocarros	YxYaZVXUXXZZV
w:autoclave	XZbaabYaaYZcv
w:autografos	RTUUURQzUSSUP
w:automated	cUUmtWRpaVurU
w:automates	TTUwVUxUUVUWS
w:automatic	RUSUVVmUVRSP2
w:automatically	UYVYYZ0WXUSxV
w:automaticamente	UVWXXXVVYVWWx
w:automatici	QUUzWTSVWUUUT
w:automatico	TWVVXVUUWUVVy
w:automating	YYYYbbxaaYaaZ
w:automation	UTvTWVzUVXsXX
w:automatisieren	0XXWXVPXXXUXV
w:automatizar	UWUWWyRWSSWXV
w:automobilzulieferers	wZYZZaXYZYYZX
w:automovel	TyXUYYVWaZXZW
w:autonoma	TUyXXXUXVUUWU
w:autonomo	rpZaaYXwaZaYX
w:autonomos	XZWZZZyUZWZWT
w:autopay	WXWWYXTWXQQQz
w:autor	WWZYZyWRZYYZX
w:autorinnen	TTXUWzVRYWXWU
w:autorisez	VWyWXWUWUTVVT
w:autorizacao	VUWWXQUUWSWWy
w:autosar	0VYXaZVaZaZaY
w:autoservicio	ZcbcabvaabYcb
w:autoship	UaaZZZVYaaxaY
w:autour	UzXXXRUXXZYYW
w:autumn	pWyVqxTbYWWWU
w:aux	yuQXxWQWUTWWV
w:auxiliar	TSRVTUTTSRSzQ
w:auxiliary	WWZXaYXVZXWXy
w:auxilios	RSSTUzPSTSTTR
w:avail	TZVWYWzZXXVZV
w:availability	yVrsYoYXoVWXV
w:available	nYdaZWteeaWos
w:avait	VWVXXXvXXXvXU
w:avaliacao	pVV0STTVXWVWU
w:avaliou	QSSSTTQQSRSzP
w:avancee	TWVWXVTVXTUUy
w:avancez	WVXXYXUXXXyWU
w:avant	UpTUxpRTUoxUa
w:avanza	UVUXVWzWUUVYV
w:avec	RSTYVWmvUaxRy
w:aveiro	UZaZaxXYbaWbZ
w:avellino	xWXaaZWaYYYaW
w:avenca	zWXYsXWYZZZZX
w:avenida	UWUWWVTQWTUUy
w:aver	VXVWYWTVW1WRQ
w:average	WbSjVX2WnWjrU
w:averages	yYXYaZUXZaZbY
w:averguenza	YYZaZbYaYawbZ
w:averla	VXVxXTVVWVWWU
w:averon	aYVbbbYbxUbXa
w:avete	SUTVWW2WUSUVT
w:aveva	WYaawWXYZaYbZ
w:avevo	UyUXWXUVWVVWT
w:avez	cZUZtTnnxRUoS
w:aviation	UTwxYUVSZWYZY
w:avicultura	WWXSYyVTXWWXV
w:avid	WxYZaYXaZZbba
w:aviez	qYXtYVuWXYVYX
w:avion	YZZaZbYaYawcZ
w:avionics	ZYxZZZYZVXZaZ
w:avis	aTUwVSSTVURxS
w:avisame	WWVXYYUWyTXVR
w:avise	STSTSTRSwRSRw
w:avisenos	WXXWYXVWWUWVy
w:aviso	VSVVYYTXYX0XW
w:avocats	TVWwWTTWvVWXU
w:avoid	WYVXYXVWXU2NS
w:avoir	WXsXXXUTV2XUU
w:avond	SWUUUTTVWWyVU
w:avonden	tQPxROOwSQRQP
w:avonds	xYYaaWXaaaYbZ
w:avons	ZnVXbWuWWvZWr
w:avos	TVVVWVUxVUUUQ
w:avremmo	QVVyXSTVUVSVT
w:avresti	VyVXXVVXWWXWU
w:avril	UUVUWQSzWTUSS
w:avuto	QTQTUT2STRTSO
w:avviatissimo	TTUV0QRQUSUUT
w:avvio	SXWYYXVXYXxXU
w:avvisano	UWVXWWUUVTXUy
w:avvisi	SQRUUURTRSUzR
w:avviso	SqSVUVSUSTUyS
w:avvolge	WYaawWXYYaYbZ
w:aw	WTUZZaXYSzYYU
w:awaiting	uYWZZZwYYXXWV
w:awake	RUSVvUxTUQVWu
w:award	qrrWUXWUVrZUp
w:awarded	oqWVWWSWXW1XU
w:awards	pWUWWSe5WSTRR
w:aware	vWzXVXSYUOXYY
w:away	uokWpUZoYlfXZ
w:awful	rzTWqTRVVuRVT
w:aws	pmWaZauYaWqaY
w:axe	YZXabbaavWbca
w:axlebridge	RSVXWWzVYUUWV
w:axles	bbubccbbaXcdc
w:ayer	SxTVWVTSTzTTQ
w:ayesha	ZaWbabWZYxaYX
w:ayuda	wYbYaXZZZaZYY
w:ayudamos	VXUXXX5SYUWVQ
w:ayudo	WYTZWXyYXVXYW
w:az	xZZacaXaYYaaa
w:azienda	bvrXXrSWzUWVU
w:aziendale	SWYVY3VQYWPYV
w:aziende	RU0VUVSUvRVVS
w:aziz	VVXWXSURUUWUz
w:azulejo	WxVXXYTWXVVWU
w:azure	uaWZZuUslZZZX
w:b	oxYWWVVWlXZX0
w:b1	VWVXZYrUoTTV2
w:b2	lzWWYXUprlVWU
w:b4	WVVSYWUUXVUVy
w:ba	VVzZVYQYXVUaX
w:baan	YtQZZYWZsyYPX
w:baas	VWXXXPzSZVVWW
w:babes	aaZZVbWabaxca
w:babies	wVXasaXaaWaca
w:baby	pvTVVVdSpzUVP
w:bacana	YZXcbbzbZaabb
w:bach	zXWXWUVUYVXXS
w:bachelor	RURSVxSVwRXYV
w:bachelorarbeit	UXVZWYVXyWZZX
w:back	WmfWiWlaaavbr
w:backed	nORW2WiUuTUXT
w:backend	qxVZmYWZarYZX
w:backer	VVUYWYWVUyWYU
w:backerei	yWXYWWUWYXYYV
w:backers	TUTUzVRRYVTXS
w:backfill	yYZbZYTaaaZca
w:background	ostXtXoYYWYZW
w:backing	swWWXXTXYVXYW
w:backlog	vXUZYZVYwVZaX
w:backlogs	WaYYaXyZVVZbZ
w:backoff	VYYYZYWWZVXQy
w:backpack	TUUUWRS0WVRUS
w:backport	TVTWVXTVTUVXz
w:backs	nUVVXTQwVVxWP
w:backstube	VzVYVWVXWWXZV
w:backup	rXUXYWSTWT3QT
w:bacon	PTROVzQTySUVS
w:bad	WYwbdaqXnUUjn
w:badajoz	VXVWWUTyXUWVS
w:bader	RWaYaxUYaZXZX
w:badge	RUSjWUuvVQo2O
w:badges	VXVYYXTWyRWWU
w:badly	TsUVwVQUvoUXU
w:badminton	UXUYVYVWWSYZy
w:bafin	TzXWZZUWaaTYY
w:bag	RTQrUUdRRnQS3
w:bags	NRRzSQQQUTSTx
w:bahnhofe	RUTWUVTzQSVWR
w:bailar	WYTZWXyYXUWYW
w:bailleur	wYcccbacbcccb
w:baixe	UVTXWVTRWUUUy
w:baja	2XZaZZXaaaZaY
w:bajar	YYZaZaYaYawbZ
w:bake	wVVWUxRRYXWYW
w:baker	Q2SVSUSVUaVXt
w:bakers	SVTSVSP2VTSUQ
w:bakery	qqaTxTOoqlRVb
w:baking	YaXbaaZXYVwaX
w:bal	VUVVWWTUVUVVy
w:bala	xWWZccYcbbbbc
w:balado	UVSWTTSyUUVUS
w:balance	RUoVWsSWWSuT0
w:balancers	VyWZaaWbYXZab
w:balances	WXWZZZVXaWSXz
w:balancing	vWZbccabbbccb
w:bald	YYwaZZVZWVZZW
w:baldiges	XZWYYZUXZyYXV
w:balie	yXYVYTUVYWVXS
w:balkan	VWVYXYzXXWYYX
w:ball	uVXXxXUXXXVaU
w:ballarat	UyWZRYXZaZZbY
w:ballast	SXRzXVSZVVXYV
w:ballater	TzYXUXSXYYXYX
w:balles	zWTUXSUVTQUVR
w:ballot	zYXSXUUWZVXZS
w:ballpark	0WVUWZUUXVWWU
w:balogun	zWZXYWUXXWWXS
w:baltic	UXzTRWQTXWVXS
w:bambini	QTRTTSRRSPSQ1
w:ban	UTTZZYyXXVvUW
w:banca	tXauZXWZYYtXW
w:bancaire	xVWZZZWZYZvXW
w:bancaires	ZaabbZZZbZvWX
w:bancari	YaZaZYYYaYwVV
w:bancarias	SUSURVRUURzSS
w:bancario	yYabccabbbbbZ
w:bancarios	XYYZZXWXZW0PV
w:banche	VXWYXXVXXVyXS
w:banco	SWVVVVTVUV5VT
w:bancos	RTSUzUSTSUTTS
w:band	U4WWTVRUooZVp
w:bandeja	RZZYZXXYZYXxV
w:bandira	bxaaabZZbabcc
w:bandisce	S2TUUQTSUSRUR
w:bando	UwYYyYVXYYYZX
w:banenbeurs	STSTTUQzSQSQP
w:banerjee	R0TRXWVYXWYZW
w:bang	WWyYWXPvWVUYX
w:banging	VVyZYaUZZVXaX
w:bangladesh	VXTVVV0SWSWWW
w:bank	nacokXWUajxZl
w:banken	WXsZaYXZXXwWX
w:bankgegevens	YZXaZYWYZWwWV
w:banking	VmwkZYVYYXyXW
w:bankole	aaYaabZYbUavY
w:bankpas	XXWYYXWYXWxXT
w:bankruptcy	TUTUVWTTTRVVz
w:banks	Qt0WYXRvYWXYW
w:banner	UVTXXWvUWUUWx
w:banniere	UUUWWUyVUTVVT
w:banque	WXTZXYzYVRXXW
w:banques	SWzUWTSVQTTWT
w:baptista	xaZZaZXbbaZbZ
w:baptiste	WWWYWZzXZWUZW
w:bar	sVUUWTdyXTmVt
w:bara	XZXaabaZxVaca
w:barbecue	VYWYYYTYYTYYy
w:barbers	VZXZxZXYaYZZX
w:barclay	yWXaYbUaaYbbZ
w:barco	YZZaZbYaYawcZ
w:barcodes	zYZXZRUVYXXZV
w:barema	SyWWWXUWWVWVU
w:bargaining	0PZWZSXWaZYZX
w:barge	XYUYXXSyYTXYV
w:bari	QTwUVTRxUQTRP
w:barlow	XbZaZXXxZXZba
w:barn	wwUYWYTWXUYWW
w:barr	YVabbZYacaxZY
w:barraclough	YZXaaZXZZyYaR
w:barriere	YZYZZYUwZYXXW
w:barrio	ZcbcabvaabYcb
w:barrister	TTXTVPVWYW4YW
w:barristers	VWyYYZUZXVWZX
w:barro	YZYcbbzbZaabb
w:barry	yWZZXaVbXWacZ
w:barton	yWXYaYXaaZabY
w:bartos	VXXZZaYXYXXYx
w:bas	waZaZaWaZaZba
w:base	W5ZYYYiYbYXoX
w:based	oxbXYYUrpWXnW
w:baseline	yZbWbYZYZZaaR
w:bases	VxWWYVVXXVWXT
w:basic	S3UYZZUYcXXZW
w:basically	UXXXYxpXYXpaW
w:basics	XYTYZUSPVST5U
w:basilico	TWTUWWTVTyWVS
w:basin	VWYZyaWYYVYYX
w:basis	3hWYZYlZYZZaX
w:basket	SSSVWXsVRuUVx
w:basketball	xUUWUTRQVSTTx
w:bass	TQXXWzVXZXYZX
w:basses	UVUTVVSyTRUUQ
w:bassoon	SUUWWVTzWTXTP
w:basta	QusUTSP0TRXUO
w:bastano	yXWXXXUYWVWZV
w:basterebbe	VYXZZZYaxZYaZ
w:bastian	ZaaaXRTxbaZba
w:batam	YXYXZZxabbbbZ
w:batata	UWSWXWSVVTTTy
w:batch	qTSVetYTVRTV1
w:batches	UUVZayUYZZXXX
w:bath	WmjXWUuUUsXYo
w:bathroom	TUUXWXSVYQUWz
w:bathrooms	SVUWVzRUXXXXX
w:batiment	STxWVUTSVSTVu
w:batir	yWXXXVUUXWXYV
w:batis	VXxXXWVXVUVWU
w:batteries	WWT2WWmWWVVXV
w:battery	QdqVoyWmVpUWT
w:battesimo	VWUXWXyXXSWZT
w:bau	nvZbbaXaWZauY
w:baue	TVTXYYzXVVXYU
w:bauen	UW3YXXTVXWXXV
w:bauer	VYVXYYSVXXWXy
w:bauherrin	SWWVXVVVXVVUy
w:bauleiterin	TxSVVVvWVVWXU
w:bauphysik	UVTWWyUVWSWUT
w:baust	WYWYYXUXXWyZW
w:baustatik	XXVZYSWVUyXWV
w:bauszene	VVUYWYWVUyWYU
w:baut	ZaacxbYbcabbZ
w:bavaria	WT0WWVPTVVRWW
w:bayesian	TVWWXzWTUTWXS
w:baz	lrsTUSQPxPSTn
w:be	cirlkcaelZcac
w:bea	zZYYZaRbYWaaa
w:beam	QTQSVVQTWwSUw
w:beans	RTQwWTPRVMTU2
w:beantwortet	QTRuUStSTwRRP
w:bear	SWxXWYRWTSXWv
w:bearbeiten	STRUUUSUSTTzQ
w:bearbeitet	UTWXVWVVVVUSy
w:bearbeitungsgebuhr	VXYWXWTWYVzVT
w:beard	xQOSSROR0NQRN
w:bearing	TXUXWXTvWVWut
w:bears	UWYaZZXYYXXSy
w:beat	ttTUVStTTtUWR
w:beate	SUNVRVOUPwRVz
w:beatrice	XZWaXazbXRbca
w:beatrix	WTTXYXUWUPWzW
w:beatriz	tUyQWWUXVWWXW
w:beau	SzWXWxVWUWWWT
w:beaucoup	TUTVWSRuQ3USR
w:beautiful	bUwWsWcVSRyXT
w:beautifully	aaXaaZyXUVXaY
w:beca	WwZYZWYYZZXZW
w:became	lUTRVxbsUQtUS
w:becaria	WVVXWWTWyUXWU
w:becas	xVVTVRQwVTUUR
w:because	pYZjkWVeabnwc
w:becky	RUxYXXSYUVwYV
w:become	RgbUcrtmlvlVT
w:becomes	US3WpVOTUTSWU
w:becoming	RrPTTQvW2PUWS
w:bectu	R0UWXWSVWRWWT
w:bed	VqroTkXWtRUVu
w:bedankt	XYXYZYWWYzYTT
w:bedarf	UXUYZX6YVWWYW
w:bedienen	ZaYcababyacba
w:bedrag	YZaaaaXaYZwaX
w:bedrijf	SSTWzTSUURUVT
w:bedrijfsfilm	SVTWVWzRTSWWT
w:bedrijven	ZaYYbbwabbbaZ
w:beds	RUVvVVRyXUTXR
w:bedtime	0UUYYUSRVSXYT
w:beekeeper	SVUVVWQUWzWVU
w:beekeepers	RTWVYzVSZUTWV
w:beekeeping	SXbZawZaaZZaZ
w:been	WjeZaXXWorlsq
w:beer	qQYUuTSwSzSUV
w:bees	vTSUVvuRToTVR
w:beetje	SVRVTTTSR0UTR
w:before	oamjaZlaZYqXq
w:beforehand	RUspTUPSVq2VN
w:befragung	TWXyWRVUXXXYW
w:befristet	V2YaZZWXXXYXV
w:beg	SUUVWU2VWWUXT
w:began	TXQWWX2VUTSXV
w:begeistert	RVVUUzRQXTrTT
w:begeleidt	RUXQUzUWVXVXV
w:begin	srpWnXZjYZsXU
w:beginn	RTWVWRUyXVUWS
w:beginnen	SzTTVQvRUQTSQ
w:beginner	RUOVUSMU4NTUP
w:beginners	ORQTTzNvvORSN
w:beginning	RWVWqUtYzUYZV
w:begins	TwUtWVyUWVWpS
w:begleite	WWyYYYUXUVWXV
w:begleiten	STUyWUUUWWWXV
w:begona	VVUWVWTWWyWUS
w:begonnen	dcbdrdcdcbddc
w:begraafplaatsenstichting	xYWXXXVXYXXYW
w:begrusungsgeld	ZabcccZccbxcb
w:begunstigde	ZZaaaaYaYZvaY
w:behalf	ekvcWZXWpXsYV
w:behalt	VXXYYYXXXWXWw
w:behalten	uXYZZZWZZY0YV
w:behalve	VXUYYYVXYxWWV
w:behance	UaZaYZWXxXZbW
w:behandelpagina	yWWXZXWYYWXWV
w:behaved	SUVXWWSTXVXXy
w:behielt	ZaacxbYccabbZ
w:behind	oTkVmaqSYmkWv
w:bei	nnqYZkrbqXaXX
w:beide	TXUXvYnWrsXXo
w:beides	UVyZYYTWWUXYV
w:beigebracht	YtWaZZXZvWYZX
w:beim	WqVXXVUxWxmWT
w:being	ZuSsWUprdnlXV
w:beirat	WXY2ZXWZZYYYX
w:beitrag	WYWZZZvYVwYWV
w:beitreten	WXY2ZXWZZYYYX
w:bekannter	vwVXVVTVXVXXU
w:bekeken	YYXbbaYZaXZ2X
w:bekend	RRRUUSPTVSRU0
w:bekijken	XWXZZYWYXVY5U
w:bekommen	xXXYZXwXZXWYV
w:bekommt	WXVYYXyXXUWXV
w:bel	pquVVToUTRuVR
w:belasting	WZWRZXyXaZWZY
w:belastinginspecteur	UVVWWUSyVTUVR
w:belated	SWTWXWSXV1WUT
w:belege	USXWZZXXZXXXy
w:beleza	wYabaaYabaaaa
w:belgium	wWXXZYTXZXSwS
w:belgrade	UXXYZyURXTYaX
w:believe	ZveVtVybUlVVS
w:believed	SURTTUxUUxUXS
w:believes	UXXZzZUZXVYaY
w:bell	sYTuhUmTUQUVz
w:bella	YZYZZXVZZZwaZ
w:bellbrook	UXVXWZyYWSXYW
w:belle	QSxTVURTTwqTQ
w:bellen	UstoXXvXpVXYV
w:belles	aVbbuZaZbbbaZ
w:belletje	XSzaZYUZQUYXX
w:belli	waZbYbXbYZacZ
w:bello	WZWYZZvYYwXYW
w:bells	0VWUWQWUXWWYS
w:belluno	UyVXXVVWWVWWT
w:bellweather	WYyYaYVZYVYbW
w:bellwether	QXUYXYTZzSXZV
w:belong	QttWVWQVuSWXv
w:belongs	YaYZZZXwbYZaW
w:below	YcVYXWxqrUpXs
w:belt	SSSVVTQTVTSUz
w:bem	wuTXWVSVWUmVs
w:bemiddel	VWzXXWSVTRWXS
w:ben	XWvlYXXewdXWo
w:bench	ZVVXYW3WVrnXn
w:benchmark	YZYyaVUSaWWYW
w:benchmarks	ZbaUaYXwccXbZ
w:bend	XaYaZVyTYaYca
w:bene	sW0YWXVWUtXWT
w:benedict	UYYYxZVaZYXbY
w:benedikt	WaWaabXZaxbaZ
w:benedikta	SUZXYyYVaZYYW
w:beneficial	UYxbcbWcbaaba
w:beneficiary	WSZXUZYYYXyZW
w:beneficios	WxWYYXvYXWYYW
w:benefit	RVVSWSSyYTwYV
w:benefits	n3UYYYaWXYXYr
w:benelux	WXXWaZzWYZUXU
w:benevole	RUSWTvRxUUUUR
w:benevoles	VaaZYxXUaYYTX
w:bengaluru	XxlZXvUmYoXYV
w:bengt	YZZaZZXXayWaY
w:benis	XYXZYZYZXYxaY
w:benjamin	VXUXYXVUXNU0N
w:benoit	ZZYbaaYaWxabW
w:bent	SSRTqTQVwS2VQ
w:benue	yZbWbYYYZZaZR
w:benvenuto	UXXYUYxWXWVWT
w:benz	WWVXZTWyXXXVU
w:benzin	VVUYWzVWWUWZY
w:beoordeeld	YZaaaaXaYZwaX
w:bequem	UUVWyVUWVTUWT
w:bequest	0VWUWQWUXWXYT
w:berater	StVwXVUVWWuVV
w:beratung	YYWwYXYXYYZYW
w:bereich	0YZabbXbWbbba
w:bereiken	TWzXUXUVSTWWT
w:bereit	RUTxWUsUVUVUv
w:berge	YZWbac0bZWabZ
w:bergen	UsSYXZUYyVYYW
w:bericht	WXVZpYVXuVXwT
w:berichtje	SVTWVWzSTSWVT
w:beriet	YaZaabxaYZbbZ
w:berlin	bwnYvYoXXXXXV
w:bermuda	VzSWXYSYYYYZY
w:bern	UtTYYVVVXyXXS
w:bernd	VYWYYZVYZXXZy
w:beroepsvereniging	QSTUTzTSUTUUR
w:berta	TXXZXZWXYXSZy
w:bertram	VWyZaYWVXXYWW
w:bertrand	SUTTVyRNUOUzS
w:beschaftigt	XaZaabyaYZabZ
w:bescheid	WYWYYZUXVxYXT
w:beschikbaar	wYXZZZrZsYZZX
w:beschikbaarheid	STyYZYVWXUURU
w:beschlage	UTRWVVSUTzVWT
w:beschlossen	yXYXXYVYYWWUV
w:beschreiben	XaZaabyaYZabZ
w:besetzen	W3YaaaZaYaZZY
w:besetzt	W0acbaYaZabbY
w:besetzung	WWyYYZVYUVWXW
w:beside	VWtXxXRUjStqV
w:besoin	rjVoYmqXoWeXn
w:besoins	RTwXXVxWWUWVT
w:bespaart	ZccZbZvbccaaa
w:bespoke	SVTYYY0VVNYYX
w:besprechung	TVUSXWRSWUWUy
w:besser	XZYsaaZaxXaaa
w:besseren	Y1YaabXZZZZaY
w:best	jXoYXlybWvVZV
w:bestaat	TTSUUTRTyTTTR
w:bestand	TVzXWWTXUTVXW
w:bestatigen	UXWYZZVXYXyyU
w:bestatigungscode	SUUVVSRSVTmyQ
w:bestatterin	VWUWUTSzUTUVU
w:beste	adUVhuVVtTUUq
w:bestehen	TWXxXWWXYXXXV
w:besteht	vVWWXVTUWUVUv
w:bestelling	STQTTTQSSPRP2
w:bestellt	UVVWyVUWVTUWT
w:bestellung	RTRTUUORUOQO3
w:bestellungen	yXYXYVTWZWVWT
w:bestellzettel	yYXZYXWZWXWaW
w:bestseller	UXWTXYyWYWXZW
w:bestselling	UVWUWSzUYTUXV
w:bestuur	1YZZaZXaaZZaY
w:bestuursleden	XZaaYZwYYZZbW
w:besuch	RTWXyUVWVWXYW
w:besucher	0ZaaaYXabaZbZ
w:bet	XVXZYPzYVUYaa
w:beta	SUSU1TPuWqYUR
w:betaal	PRTSTRORVRvzN
w:betaald	UXV0YXUYXXXYV
w:betaalde	QSR0USQSSRSSO
w:betaalt	RWSQWS5VWUSVR
w:betalen	uXVWqykZWWWXV
w:betalingen	RTSTSSPTTS0SQ
w:beteiligung	ZVbbvaYaaaZZX
w:beth	lkYkZYnXZbY0V
w:betim	RSRVU0RTSRUUQ
w:betrag	ZabcccZccbxcb
w:betragt	VWWWXVUWXVRUy
w:betreff	zaZaccXbabacY
w:betreft	xYXYXXVXYXXYW
w:betreue	ZZzbYbaaYYZYY
w:betreuen	wVUXVVUVwUYXV
w:betrieb	yVXWWWXWYVYZT
w:betriebe	TXUXXUzYUTVYW
w:betriebsausflug	VWUWXWyVVUWWU
w:betriebspraktikum	SVUVUUUUyUVXU
w:betriebsrente	T3XaaZYZXaZXX
w:betriebstechnik	VxWZZZYYWZZZY
w:betriebswirt	YaacxbYccabbZ
w:betriebswohnung	VxXYXXWYYXYYX
w:bettany	VWWZYYXXXTXay
w:better	eepWqpxTXoVUY
w:between	rpmoVbTVoZaoq
w:bev	QSTWVWSSRRUV0
w:bevel	WYXYZZyaWYYcY
w:beverage	yXZYaZVZaaXWW
w:bevestig	YaaabZZabZzRS
w:bevestigen	STSUUTRSTQSyQ
w:bewaarde	XTXaaaWYRXZ4U
w:bewerben	XQWZYZUXPVX4S
w:bewerberin	SVSUVVOSVTTS0
w:bewerberinnen	ZabcccZccbwcb
w:bewerbung	U0XYZXWWQWttU
w:bewerbungscoaching	VUTWXWzVVUUUS
w:bewerbungsgesprach	ZYaaaZVYaZwWX
w:bewerbungsschluss	VyVXXSUWUUWVT
w:bewerten	WVVZaUXWWXyWX
w:bewertung	RUTUWVSUUSTyQ
w:bewertungsmodellen	RVWzVUUUYWXXV
w:bewilligt	TyWXZVVXYYXYV
w:beworben	XVVaaZXZ3UZXX
w:bexley	UYyVWbXaYWaba
w:beyond	tWVVXYRUWSVTy
w:bezahlen	NTRRuxPuRPwTN
w:bezahltes	TVV0WRSQUVTUU
w:bezahlung	RUSVUzTURRTVT
w:bezorg	3VSabaYbZYZZZ
w:bezorgd	TUSUVUQTTRSO2
w:bharuch	WxUbaaZZaaZZY
w:bhatt	ZaXZbaYWaQZxX
w:bi	lsWXXvTvnWYjV
w:bianca	xYaWaYXaaaVZa
w:bianco	PTSSTSxRTRRSu
w:biarritz	VzUXUWTVWUVVU
w:bias	UyWZXYWZZZZaZ
w:bib	QTRSyURRRPRUx
w:biblioteca	qWUWWUUVVTUUx
w:bibliothecaire	VyVYXXWXWXRWT
w:bicicletas	TWWVYUzXYVUXU
w:biciclette	UVXWXxWWWXXVU
w:bico	zWXXXRUTXVVXV
w:bicycle	RrSVWsSUV0VWZ
w:bicycles	UwWXQWUXXSWYz
w:bid	vVVoUVvSWUtuQ
w:bidding	RUTzXWTVVXVZU
w:bids	mRRSRT1TrSvTP
w:biedt	UzTXWVVVVUVVS
w:bielecki	aWZbvaZaaabcb
w:biella	UVXXzYUZZXUaY
w:bien	VXSpkxOTkuRpS
w:bientot	0XWaZaYaYYZXX
w:bier	VYYZuVuqaZZZW
w:bierbanke	TWUWXWyVUUWWT
w:bierdeckel	ZaacxbYccabbZ
w:bierdeckels	ZaacxbZccabbZ
w:biete	UUTXXXSVzTWVW
w:bieten	ZZwbtbZbZZaZY
w:big	lXkZuYaqZbXXq
w:bigger	QSTTTUvSUPwRu
w:biggest	tVyYYrUXYWYZX
w:biglietti	UWVxXTTRWVVVU
w:biglietto	UVWWXWUxYWVWU
w:bihar	UZVxYZTYXYWZV
w:bij	VZwWYYrVzVbVo
w:bijbaan	yXYVYTUVYWWYT
w:bijeenkomst	WVYYYUUyYVXWU
w:bijeenkomsten	UWVyVUVWQWVWU
w:bijgaand	SzUUWURUUQUUR
w:bijlage	PTSUUUPQwQURy
w:bijles	SVWVW1TTUUUWT
w:bijna	qTQUUTQSSQTzQ
w:bijvoorbeeld	VXyVWYUSWVVXU
w:bike	tipWqpPpVSVXo
w:bikes	YWYYpZ2WXYZZV
w:bilan	VYZYwYYaaZYbY
w:bilancio	XbaYabwbZaaca
w:bilbao	VsYYZtWWYXYxV
w:bilder	TVUUTzSQXTRTT
w:bildungsurlaub	TTVVWTTyVTTVS
w:bilge	WWZYaYXVZXWXx
w:bilingual	TwwXXWWVWVXXX
w:bill	uRTUsTtoTQvUc
w:billable	TyWXYXXbXYXXZ
w:billetterie	RWWSXSQzWWUWQ
w:billing	pTSVWWnTVQuzL
w:bills	yXUUnYyXWUXXV
w:billund	WxVZYcXaYXbaZ
w:bimbi	UVWWXWTyXWVWU
w:bin	VUrWWmbV2UsVX
w:bindery	wZabZbZbbZacb
w:biniam	UUXYaUUYzXYYX
w:binnen	SVuWtWwWUToUo
w:binnenkort	RQzSTSPQTvTRP
w:binome	Y3TaZZYaWXYZY
w:bins	RUTWpXTTUktWy
w:bio	oWVYXRR1XVVYU
w:biodata	VxZZXaWaaaabY
w:biologin	YZacxbYccabbZ
w:biology	zTRUVORVxTWWW
w:biosimilars	QUR3VUPOTORUR
w:biostatistician	m2WZYYXXbYZrX
w:biostatisticians	VVxZaaYaYXXab
w:biostatistics	QwTTWymWQSVWU
w:biotech	VqrcqZTxWnWXT
w:biotechs	TXXYvXwUYVXVT
w:birchline	ZvWqWYpXvWXoV
w:bird	qXXXWWSyYVuXX
w:birders	VVXXZYVXYVYYy
w:birds	NTPRPxN1TORTN
w:birmingham	xZXbcaYXYabcb
w:birra	RURVUVRTTzTRQ
w:birrifici	RTSVzUUVRTUVT
w:birth	mUWWXVVXYU2WT
w:birthday	aUSTWVQTUxTby
w:births	RSOVUWPT0OVVR
w:bis	woVaYdYvWVVXu
w:biscuit	PSTUW0UUSSVWU
w:biscuits	vVVWWVRvsfXYV
w:bisher	ZaacxbYccabbZ
w:bisherige	UVTVWyTUWSVUT
w:bishop	xYYXYYYaaZaaX
w:bislang	WXXXYWVWYVRUy
w:bisogna	SyWXVVTVVWVXW
w:bisogno	kUTxWPQVwTTVS
w:bisschen	YZWbac0baWabZ
w:bist	RUuVUURUSwvUR
w:bit	rqoYkiUVsZXYm
w:bitbucket	WZZaWZZabawba
w:bitcoin	qVYYYYaYYuyYV
w:bite	UVUWzWQRVTUXT
w:bites	yWUUVVQRWRTWx
w:bits	vUVXXVuWTXWYW
w:bitte	YVWXYXUWbUuV6
w:bitten	sXXXYYVXXWYYw
w:bittet	TWWWYVVWXVWVx
w:bizum	RVVvWSRVVVPVy
w:bjr	RUwVUVSUTSxWR
w:black	5VUTVUPSUUSXR
w:blacklisted	SQQTUUQUzQTSR
w:blackwood	xbabaYZXbaVbY
w:blade	TWWYzVQVZVWZW
w:bladzijden	YwYbaaYaZaabY
w:blame	VWTXYXTXXyWXT
w:blanca	UWVWWXSVVUVWy
w:blank	TUSWWVTTTNUU0
w:blast	QStUTURUOzUVS
w:blauwe	UWVWWWUUUUUWx
w:bleiben	TWVzXVSVVWWXQ
w:bleibt	UXWvYTTVVwVXV
w:blended	VTXYYUVyWWXWV
w:blender	yYZZUaZYXXabY
w:blenheim	svTXWXRXuSWWT
w:bless	UvVZYXWWvXWZV
w:blessed	VYWZWZRXUTzZU
w:blessing	aZvcbcacXYbdb
w:blether	VYyYZXTZYUabZ
w:blew	YaYbabXaZwabW
w:blij	UWyXXYVYUUVVV
w:blijven	SUzXWWTWUTVWW
w:blind	wSRuUxORUQSVP
w:blocco	WYXXYWWXYVxUT
w:block	yTTUWmbUVRurh
w:blockchain	SVVVWUTWYWyXT
w:blocked	RVUWUVRVPQ2wR
w:blocks	QSRwjUMwUQvSN
w:bloco	VVVWWXSTVUUVy
w:bloedafname	UyVZZZWYVXWWV
w:bloedbank	UWWVYWSVWUVVy
w:bloemenhandel	XxVXXaXZTZZaY
w:blog	VYRoWdq4VaVWU
w:bloke	zVVWZYXYWXXaV
w:blood	uUUTtTOUWUTTy
w:bloods	RSRUVVRSTQUT2
w:bloqueada	SUSWYVzWVUUTT
w:bloqueado	UUTUVUSUTSyRR
w:blr	xVYcbbZbabZaX
w:blue	nZTVVWPnrWmV2
w:bluestem	wYbZdcZbXbabb
w:bluestone	VVQXYXTVWUSzS
w:bluewater	YxSbbcXdbcacd
w:blum	PRTTVUQTURU0Q
w:blume	TWVVWVVWXVyWU
w:blumenstander	axabbcbcZbbca
w:blunt	zYXXXZSXZWYaX
w:blutzuckersensoren	VWWxXVSVVUVVT
w:boa	rkVVXVxVlVqVT
w:board	dlWlttWVZYZeq
w:boarding	ntUTXTRSVUUU0
w:boardrooms	WZVZWayYaXZcY
w:boards	kXnXXsaqWUXXs
w:boas	TSSTUUTSVyURQ
w:boat	sVTTUpQ1VfTVR
w:boats	VUpV5UQNSPSXS
w:bob	VVVYYVVUXyVYT
w:bocca	UWWXXYVUWyWTS
w:boda	WWZYxYRYbbXaY
w:bodega	vvVVXVVXWXUYW
w:body	yWWXXwUWXUWYY
w:boek	XYWYYRVyVSWWS
w:boekhoudapp	PVTTWS0VXVTVT
w:boekhouder	SSQVTVRTzRUUQ
w:boent	UWUWWVTUTUUVy
w:bogdan	TWTXVYQ0UUUXW
w:bogota	zWaUbZZaZbaZZ
w:bohrmaschine	QVQWVUSTRPSSz
w:boiler	aVPUVUmtUcUVz
w:boilers	SUTyXWUVVXWZU
w:bois	QSTwUTSTUwpUS
w:boise	YwUacbYbadZdb
w:boit	WXTZXYzYVQXWW
w:boite	vXxYvXWXWSXXV
w:bojan	VyTaXbUbaXZbZ
w:bolachas	VVVVWSVxUTVVS
w:boletim	SVTWVUTPVSTT1
w:boletin	UTSWVUSzSRUTu
w:bolletta	UXUYXYzVTUWXU
w:bollo	TVUVWVSUWTSTy
w:bologna	ttYbbbababbaZ
w:bolsa	OwTVXTvTVWqVT
w:bolzano	QzWYZWSZXXWaX
w:bom	qTTVVURUzyUTP
w:bomba	VVUWWWSTVTUVy
w:bon	TVUvtVSrWuhVT
w:bonbon	yYXXXYSXYYWXV
w:bond	UZZVWZWYaY0ZX
w:bonded	zXWWXVUXXYZbY
w:bondi	waZcYZYaaYbda
w:bones	STVVWQTzXUWWR
w:bongani	UXyaYbZbYUZbZ
w:bonifico	TUUUVUSVTTzWT
w:bonjour	uproXXkXpVdWW
w:bonn	VqWYYXUTQVW3R
w:bonne	TrRVUTTsV2UUR
w:bonnes	SUTUVUSyTRTTQ
w:bonsoir	TUxWUVSUuRUUS
w:bonus	W5WfZZWYcYnZX
w:bonuses	RW0TXVQSWRUUR
w:book	UbUnWvonUqdVu
w:booked	dURpVUaTUPpU4
w:booker	PzaZYVXVaZSaX
w:bookers	XUSZXazaUUYZY
w:booking	yVUUVS1UVSrUq
w:bookings	RXWXYv3WYTWYU
w:bookkeeper	pqQUSTvTRRUyR
w:bookkeepers	SWSTWQR0TPUSQ
w:bookkeeping	uUSUUssnrUUmR
w:booklet	xZXabaZbYXbca
w:books	XoWVWsxTvTVWr
w:bookshelf	RUTVVWSUWRUV0
w:bookshop	0YZUYWUZZXQWR
w:boole	xZXabaYbYXbca
w:boom	XaUbbcwbaZaaZ
w:boost	XVTXXWQVXVWzV
w:boosting	ZbbbbaaabbvaX
w:boot	uWWbbavaSYZaZ
w:bootcamp	SVWWXst3cVWWT
w:booth	SXUUVU2RXTWTR
w:boots	R1QUvURVsSVXU
w:bootshaus	TVSWWWQRUUVTy
w:bora	0SwUUSOTUQSUR
w:boras	VwaaWbZbYZZba
w:bord	yWWVYVVZaaZaW
w:borde	TVRUVUQTWzSUO
w:bordeaux	uYXZYuWXZaXaa
w:bordo	xbcbcYaaccacc
w:borduurwerk	xYXaZaYaYYYZY
w:bore	VZWXYaWZYXxZW
w:bored	QOxUyUPTQOSTP
w:borehole	yXZXZXUYXXWXT
w:bores	TU1XVXTWRPUVQ
w:borg	XZaaaZXabZvZY
w:boring	QUSTwsawTQUUR
w:born	UXUZYaVZWyXZV
w:borne	TUYWaWXXZYyXT
w:bornhuetter	zVWVZUTYXTWXV
w:borough	zWYZaYXbbaabZ
w:borremos	TUyXWWSRXWWXV
w:borrow	PSOSSTOwQNSS1
w:borrowed	VYWZYZUVXVUYx
w:bosch	STVyTSSTWTUVR
w:boss	q0kWXVkVlqmWT
w:bosses	VXTXZW0WaWQYW
w:boston	SuTsRUVRWSVUy
w:bot	plWXWWQUYW5ZV
w:botanical	SVSVWyQPUyVXS
w:botanist	0WYVXQVWUSYaW
w:botanists	SUVVWTzUWSWWS
w:both	UZuZpcVWW0YZj
w:bother	vWaWWYPWzQVXS
w:bothering	UUSWWXTXWzVWT
w:bottiglia	RUTVzUUVRTUVT
w:bottle	YXUZYaXYV0ZZW
w:bottles	PSUVyURTWTURw
w:bottling	0WVRXUWYZYVYW
w:bottom	RUSVVVORURxUy
w:bottoni	yXWXXWTXVVWYV
w:boucle	XVXawZYZYYYaX
w:bouclee	WTWYyVVTXWWXU
w:bouge	TVzXWWSUSRUUS
w:bouger	RV0UVSSUQSTVS
w:bought	oUSvTVvTTXvUj
w:boulangers	WXVxYXVVXWVVT
w:boules	VYWYYYTYYTYYy
w:boulevard	ZbYbab0bXYaba
w:bouncy	VYWYYZVWZXXW0
w:bound	UXUtWYRWYwXYs
w:boundary	ZZYbabYaWxabW
w:bouquets	RYZVWXTTZXUXz
w:bourse	UWXXuWVXYXvXU
w:bouteilles	waZaZaWaZaZba
w:boutique	sWtuYYUXXRVaX
w:bouw	VVTXyVTVUUUWU
w:bouwput	TRRVzURUVTSVS
w:bouwt	STTT1UtSQSSVS
w:bouwverslag	QVUVWVTSUTVSy
w:boven	UVWWVW0WVTPUR
w:bovenaan	SUTVUUTUXTzVU
w:bowl	VYWYYYTYYTYYy
w:box	oUUWWirVVovXw
w:boxes	wTSvUUtTUSPVq
w:boy	0WVVUYSUXUXaW
w:boyle	TZWyWZWYZZXaY
w:boys	XsSWuTRVoipYn
w:bpi	YXZZuZZZaaZZY
w:bpo	TzUYZZVYWYYZY
w:brachten	RUSVUzTURRTVT
w:bracket	WZWZYZVXXWYXy
w:bradford	0UXVYWUYWVXuW
w:braga	sbwUUUPTTvTTR
w:brahms	WYVZYZUUWWSXy
w:braille	xZZXabWacaYaX
w:brain	wVSXpURVrvTXU
w:brake	VxWYXWSWXXWXw
w:brakes	WYWZXZUXWVYXy
w:bram	RyvXVYSWWTWZW
w:bramley	VUSWVXzZWVQYT
w:bramwell	XUZZaYXYYWVxU
w:branca	TWWWVTyWWWWXV
w:branch	RyRWoVbUURUW3
w:branche	sZZtcaZbabZaa
w:branches	RXVzXSRRXUVWR
w:brand	WWTnvpYVorkXU
w:brandao	ZbWaabWYZwbXb
w:branded	WYVZZZyUYZZaa
w:brandenburg	UWTVXVzVVUVVT
w:brandl	TUYYXUSzXWVXT
w:brandon	VwwUYXUYYXWZY
w:brands	aZseddbebcddd
w:brandschutz	UUWWXVUxVVUVU
w:brandt	uWYXYwTTZWXZW
w:brannigan	xbbabSaZbbXcb
w:bras	yWYTXUVWYXWXU
w:brasil	VXWXWWxUWUVUS
w:brasileiro	ZbavbYYbabZba
w:bratislava	aaXbXcXaZyVbZ
w:brauch	wTQTUTSTTQyTP
w:brauche	QTVT0SSSRRTVT
w:brauchen	yTWqbqTsWVVWT
w:braucht	NRRTSSRQ2QSQu
w:brauchte	tVUTVySRTSTWR
w:brauerei	zVTWWVUVVTUWS
w:brava	vabcdcabccaaZ
w:brave	SRSVwTQuSwSUa
w:bravo	SQQTTTPQQ1RQP
w:brazil	SUSUWU0ZUTXZZ
w:brazing	QVZXazTXZYWYW
w:breach	ZZYbbbXabVxRX
w:bread	qSkjosZyUQSVO
w:break	OTUurSvSoRVWw
w:breakfast	PitPTvO3URSTO
w:breaking	zXXYqUVVVRZaV
w:breaks	RVuUTWSwVTbxR
w:breakup	yXYXWZWWZZTZV
w:breathe	SVRWWXxVVvWVQ
w:brebis	YVXawYWZWXYaZ
w:breda	TUVXWxSWwVXwV
w:breed	zVYYXYSVXRVaT
w:bremen	TUVTVSSzVRTUS
w:brenda	XYTaaayZWYaba
w:brendan	RURWWXQU0SVWR
w:brengt	SUTVUUTUWTzVU
w:brennan	XaZYXZyWZaYbX
w:brescia	XxWYYYWXYXXXV
w:brest	1SPUSRPOOOSRO
w:bretons	VXZZwYYaaZYbY
w:breve	Y0YZZaWYaYYZY
w:brevet	VXZYwYXaZZXaY
w:brevetto	UXZYxXWYZZXZX
w:brew	RzVXTVVVXWVWV
w:brewer	RzVXTVUUWVVWV
w:brewery	20SWUVQVUUVVR
w:brewing	TvyWVWUVRUVYU
w:brian	YabZZaVZaZvaY
w:bribery	XZXabbaawWbca
w:bricklayer	VXZXZxWZYXZZY
w:bricklaying	VXZXZxWZYXZZY
w:bricks	TuTWyYRXXUWYX
w:brickworks	UWQVXXRUT0UWT
w:bricoles	YVXavZXZXYYaZ
w:bridge	raTXXywTTWWYV
w:bridges	UXVYYStzjUXXT
w:brief	tjwWVshWWUjWT
w:briefing	QTSqUyORVVtWS
w:briefkasten	VVVVWVzTWSVUR
w:briefly	zZZaZaVZZWZcZ
w:briefs	WUxZbbUabbbab
w:brigas	VUVWXRVTWyWVS
w:bright	RXUvYySWWUVZX
w:brightleaf	WXUXWX0WXUZZV
w:brightmed	VWWYXXyWZVVYU
w:brightwater	TXyYYYTXUTYZV
w:brigitte	aYVbbbYbxTbXa
w:brilliant	sVTWTURsUzUVQ
w:brindamos	TUPUUTQTU0SSQ
w:brinde	VXXXXXxVWUWUT
w:bring	UWVXnnYzVUrWz
w:bringen	QxWWYvTWXWSWy
w:bringing	RZSUVwPvUSvUq
w:brings	oWVWXR0qXvVWT
w:bringt	SURWVURUSQTT1
w:bristol	kuTXbYbXuTXuW
w:brith	XZXaabaawWaca
w:brno	mvVXXWSYwVVZW
w:bro	WXXYyYVYZWXZW
w:broadband	RWXSYxtrWTSZT
w:broadcast	0WVUXVRWTSWZU
w:broadcasters	WxYZaZXaZZbba
w:brochure	UWVVVY3VWTUXv
w:brochures	zWWXZWRWYUYaV
w:brodo	STTVUURTTRSTz
w:broer	T4XZYYXYXWYXV
w:broke	vUQoWVQVzPTWT
w:broken	tdSSZTTrlzUWj
w:broker	PqSUUUqTVTwrt
w:brokerage	ZZYaaaWayXZUY
w:brokers	TUqvUqrVXUcYW
w:bronwen	yWWURWXXtTXaX
w:bronze	VWYXZY0TZZTSS
w:bronzo	XYUXYRVWUzYYW
w:brood	yXWXXXUXYXXYW
w:broodje	RSUzTSSTWSTUR
w:brother	ckYVsqRkyUmVR
w:brothers	yuVXVXTYXWXZX
w:brought	nWVWtSsWWyUYU
w:browse	SXTVXXRXXTWyT
w:browser	XWZYbZWaaYzYW
w:bruckenbau	SWXxXWWXYXXXV
w:bruder	QSVXzUUVVVWYW
w:bruges	WxYZZXYZXZVaZ
w:bruna	WYaawWXYZaYbZ
w:brush	YbbcudbcbZcdc
w:brussels	Q0TUVUQqVSxWS
w:brut	RwVWXvVWXXVXU
w:brutal	UYYYXYXXyVYWV
w:bruto	V5UYYZWYXXZYW
w:brutos	X3ZZaaYZaZZaY
w:brutto	P5TXUVTXVTWYU
w:bruyant	SVUVUVRUWzUTS
w:bryony	XxUaZaXZYXZab
w:bspce	WTWX0WVTXWWXU
w:bst	XTUZYaUYzTWWW
w:btc	UYWXXXSTYU3WT
w:btw	zraaZYYZaaaZY
w:bucato	yXVYVXTXWVTXU
w:buch	SXXYWXVyUVUVT
w:buchen	QSRSTRPQRQR0P
w:bucher	VWWWXVUWXVQTz
w:buchgutschein	STUzTSQTVTSVS
w:buchhaltung	ZaZaaZsZyXZaZ
w:buchhandlung	TXXYXYVxVWVWU
w:buchhandlungen	XaZaabyaYZabZ
w:buco	WZYZZZZavZZbZ
w:buddy	UWWZWZTWyWXZX
w:budget	5YZVWZXWXWYpq
w:budgeted	vXTVWyRPXWVXW
w:budgeting	TUTUPUSzVTTVT
w:budgets	TVsVUWRzVPVVT
w:buen	XxzZZZWYYYZXW
w:buena	WWVXXXVVWUUVx
w:buenas	tVqXWSuVxVUVU
w:bueno	WXWXXWWRXyWVT
w:buenos	xsZaZZXaaaZaY
w:bufete	TVXyWVUWYYWXU
w:buffer	VXVXTZSWUSWZ0
w:buffet	WZXZYYzWXSZZT
w:bug	bUTTUVoTTR0Rv
w:bugs	QRsS0QNSQNSUR
w:build	vcZZ0bXaaTcXa
w:builder	SRUVzXVYWWUXT
w:builders	UXZYYbyaaYXca
w:building	oZsvodnWXVYXZ
w:buildings	rRPvTUuUWVUXT
w:builds	n1XlcYWZYZiZX
w:built	sZXXuXyWtUVXV
w:buitenland	YZaaaaXaYZwaX
w:buitenstaander	zWVXXXVXYXXZW
w:bulgarian	SzUYXXVZXYZXV
w:bulletins	yXXYYXVXXZUZW
w:bump	TVSVVWRVS0TTP
w:bumped	VWUUXVTVYzWVS
w:bumping	TWUVXW1VXVUWS
w:bunch	UuSVXXsRTxWYU
w:bundesbank	UWYXXXVWYXxVV
w:bundeslandern	UUVWXTTyWUUVT
w:bundle	vWYYYYwVYYUWV
w:bung	UUR0VWPWURXXW
w:bunk	zWYWXSUSXVZaW
w:bunkering	wZWbcbYbZaZaa
w:buon	QTQTUSQXRzRxM
w:buonasera	vXVXXXUYuVWYV
w:buondi	UV0WVWSTORVUS
w:buongiorno	tVuVXSqUvUWWU
w:buoni	Y2ZaYZVYaYZZX
w:buono	QST4UQQQTTRTR
w:bureau	MPORRRsuRtRPs
w:bureautje	WWUZYVYZxWZaZ
w:bureaux	vaacbYYZabbba
w:buren	VWTWWWTVUTUTy
w:burgers	XYXaXaWYZSZay
w:buried	UUSVUW0UUPVUP
w:burkina	tVVXYZVXXWxXW
w:burn	SWUXXW1XWRYZW
w:burning	UyVYZbUZXXabZ
w:burnout	OTSQUuPwTxQVS
w:buro	VTVWxVTVVTvWS
w:bursar	wlSYXSxYUTXZW
w:bursaries	WXXWYRUzXWYWS
w:bursars	QTkUuTQuSxVVP
w:bursary	WXXZZZWyabYaX
w:bus	SvRVuUQjTyoVp
w:busca	SwUWWVVUUWVVw
w:buscamos	paoqtpVpXXXXW
w:buscan	VxYYZXXYZYYZV
w:buscando	YXwZXYYYXXZXW
w:buscar	SUQUUTSSTRUS0
w:buscas	PUUUWU0UVUVVT
w:busco	UnTXvuUXxUXXV
w:buses	TWRWVVPV0RTVS
w:business	XvWXwZvXXWifV
w:businesses	pTsWyWRRURVXS
w:busje	T4XYYYXYXWYXU
w:busqueda	SvRUUUTUSSSyR
w:busquedas	SUwWWVTTUSTwP
w:bussen	VXXYYYXWXWXWx
w:busta	QTRTUURSTRTRz
w:busy	YVsTVWveurYWS
w:but	fpmWtaZmapXWl
w:butter	SVzTXXRWaTXYU
w:button	TVUUUVRSTRSRz
w:buurt	TSSUVURPUQT2O
w:buurtfeest	TYYXYWxXZXXYV
w:buvette	WVWXXRTyVVWUR
w:buy	abXrxWUVWX1WW
w:buyer	PnTvQTNTUSrxn
w:buyers	UWTXXW0uWRWWU
w:buying	PwRT0TQTSPSVQ
w:buys	SVSWVt3vZSVWT
w:buzz	SVwWXyQWWRWYV
w:by	mbboZcdbXYrkp
w:bylaws	0SSXVVTUTVWSU
w:bytegarden	WZZYaXxYaaZaY
w:c	tclZakanmXYbh
w:c1	VXYXYWUVZYyYV
w:c2	1WkZaaqZgYXZX
w:ca	2joYrVUWWnWWU
w:caballa	ZZaavaYbbaZbb
w:cabeca	UUTUVVRTUyUUR
w:cabin	lSRUqrSRVTtVz
w:cabinet	osTrYWvXoXXXV
w:cabinets	PUSUVUuzURWWS
w:cabins	zSSZXYYYTYZaV
w:cable	SUUVRVUWTRUS0
w:cables	UVyWWXRUsjVWT
w:cabo	UWWWWTyWWXXXV
w:cac	UUWXTXRVZVzVU
w:cache	TVWWTQT1XVVUT
w:cachet	PTSRSuQ0URSTP
w:cackling	xXZcbaYbbYacb
w:cactus	SWWXYXURWUVVz
w:cactussen	YwXaaaYaYZabY
w:cad	xrXXYXTYYXuXU
w:cada	1XZnVbXsTScVZ
w:cadastrar	WYXZYXVYZXxXW
w:cadastre	QTRSUSORUSQ0Q
w:cadastro	VUYYXYWXYXxYV
w:cadeau	RSR0STQTTSSUw
w:cadeaubon	XYWwYWVVXXWWU
w:cadeaux	SVTVVUzUWUUWS
w:cadeira	WYZYwWYaZaYaZ
w:cadela	TWVXWVUTWVVUz
w:caderno	0ZYaaZYZZZZZX
w:cadet	XXSZZZVZyXYYX
w:cadets	QVUTU1UTVTVVR
w:cadiz	RSRUUOQQxwTTR
w:cadre	sxuTWVSUWUVWT
w:cadres	TVzWUVPVSSWUS
w:caduca	SQQVUURSSRU3O
w:caduque	TVTVUURTUSUyQ
w:cae	zVXWVXUXVUSYT
w:cafe	cXzkqaaiWmXVU
w:caffe	TU5WWWSSWvWUS
w:cairns	SVYWYzUUYXTYV
w:caisse	PTQyTSvSSRSSQ
w:caitlin	uZXbddaddddcd
w:caiu	wYaaaZXZaZZaZ
w:caixa	TWWUWVTXUVyXV
w:caja	TSTWzWTXUVSYU
w:cajas	ZcbcabvaabYcb
w:cajon	UyWXXYXZVZYZW
w:cake	VURUUSWvkzTRy
w:cakes	TVWXVxRSYXVYw
w:calcetto	QVTVUURSVSVUy
w:calculate	wTWUvUoVYXWYW
w:calculating	yXXYYXUXYXYZV
w:calculations	yXWYXYVaYaYaa
w:calculator	TVSWWVxVSwUUR
w:calculo	waZbbZZZZXaaY
w:calculs	xaZaYZWaYaZba
w:caldaie	XbaYabwbZabca
w:calder	ZyYZUZUZVZYZZ
w:caldera	RVWUXTRWWVRWz
w:calderas	WxYYZXXZZYYZW
w:calendar	pVhWXWqkuUVrn
w:calendario	yVWWWXVXYVWXV
w:calendars	ZbZWbbxZXYaZY
w:calendrier	ZYYbbbZczbbbb
w:caler	ZYYbabZczbbbb
w:calgary	SSSWVVVW0TRVS
w:calibrating	WXTXZYTRWzXWV
w:calibration	sWWXWUSVUqVUx
w:calibre	YVRVVX0VVQXWY
w:california	TUQUVVSSSOUT0
w:call	blkvaZmbbXbWp
w:calle	RTTVVTSRUSPS3
w:called	WVnUVWttZkcUt
w:caller	TYWXXYSWXTXUz
w:calling	PdvsWVeUsSVVt
w:calloway	WZXtZaVYYYYZv
w:calls	Ubo5XVsXWSpXU
w:callum	TWvaZZXavVYaX
w:calm	rVTWWuTWwpXYW
w:calmed	zYZWaYWZZaUYZ
w:calmer	VXVZZZWXwwYXU
w:calmly	SUQUUTRUS3UVR
w:calore	VYVxYWVXYVWWU
w:calves	VWXZWaXYYyZbY
w:cama	yVZYYTWYZXUZX
w:camara	UxSWqVTVVUsVU
w:camareros	SWUTVUzWXVTWT
w:cambiado	VWVWYWTVXTP1Q
w:cambiamento	XXzaaaWaWVZYX
w:cambiar	QT2TSSQRSQTQP
w:cambiare	UX0YWWRVTRXTS
w:cambiarian	VWTXVWzWUTVXR
w:cambie	UVUXVXSXUTzWU
w:cambio	STQUTTQRSOzTs
w:cambodia	VYXZxaTaaYZbZ
w:came	mqqecZjaXtaWX
w:camera	ZVUtVsknVTyWT
w:cameras	UVVzVURSXWSXU
w:camere	zXTYVXRXUTWYU
w:camilla	aVxZacWcXbcbd
w:camille	bbwcbdVcaWcdc
w:camino	SUTVUUzTUSVUR
w:camion	XYWaYaXYxYZZX
w:camiseta	VWWXXXTWWUVXx
w:camp	RUUVVVRwVSTXz
w:campaign	qSQTUSMuQOR0P
w:campaigns	WVxZbbUacbbbb
w:campanas	VxXYYXWXXVXXU
w:campanile	yZYSZXXbaZYaZ
w:camper	zVUXVVSUWUVVS
w:campinas	yWbbcaaccbbbb
w:camping	XYXYWYvuYXXZW
w:campo	UWVWXWUVXUWVy
w:campus	QWWWq4UTWuXZV
w:campuses	wWUWWVuYWWWZU
w:can	pcjYmbmYlVlko
w:cana	UyVYYYXaXZWZY
w:canada	rcuXYYUXWYzYU
w:canadian	psVYWXTVxUXXW
w:canal	TUTVtUR1UQV0Q
w:canale	VWSXWUTyUSUXT
w:canalizador	VTTVVURSUQSSz
w:canas	zVTWTUSUWUTUS
w:cancel	QUUTWUvSXUZxv
w:cancelada	XZXYZZSWYUVyS
w:cancellation	aaYbbbXbbVxSY
w:cancelled	pUTWWUYTwQQS3
w:cancelling	UXYyaUTSaZTUV
w:cancer	UwWXYZUVWXuWT
w:cancun	UWWVXUzRZVTWV
w:candidacy	XxXZZXWYaZWYX
w:candidata	aZWcccYazacaY
w:candidate	VkWWXXpUVVxpx
w:candidatei	YWSaaaVa2XZWX
w:candidates	VapYYXvXUVlpv
w:candidatiez	WzQYXYTXUUXWW
w:candidato	UWSXXWwVVTwVR
w:candidatos	WXVYZYyWXWXXV
w:candidats	TURWXW0UVVVTR
w:candidatura	tXWaaZWZuXYxV
w:candidature	VTvXXWRwqUSqR
w:candidatures	vvSSWUQUwVRUS
w:candle	VYXZZayaYYVba
w:candlelight	UWTVWVTQVzWWR
w:candour	QWUzVPRQVuVUT
w:cane	SUTWVVSUTSsTx
w:canile	SVVWWVSxWTUUT
w:cannock	xWZabYYYZZaba
w:cannoli	yWWYXXWVZXYYT
w:cannot	QUTwtVSWUUyYV
w:canoe	SSTTVUPUURURz
w:canonical	WXRXWWTXROXW0
w:cansado	axabbbYbabbaa
w:cansancio	ZcbbabvaabYcb
w:canteen	U0VYrXXWWxWXV
w:cantiere	ybabcbabbcZbZ
w:cantina	SvTVVUQUTRURx
w:cantine	UWVXWWUUVTWUy
w:canton	VUzaWaUYVUWaY
w:cantor	RzVXYXWWXYUYW
w:cao	X0ZZaaYYZZXVV
w:cap	YXXYZZRYYRzRX
w:capa	Y2YbXaXZWXZYZ
w:capability	UYWaaZyZZZWXW
w:capable	YYXZYZZaXYwaY
w:capacity	wWoXYXqXxVWXW
w:capas	QRPUSSRT0TRUQ
w:capela	wYabaZXZaaaaZ
w:capi	RVUUW1UUUUVWS
w:capire	zXTXVXSXUTWYU
w:capireparto	TWUVXxUVWWXXU
w:capisce	UVzYYXTXVVUST
w:capital	VlXXWYxXXWxYW
w:capitale	SSTUyVRUUUsUS
w:capitoli	UWWXWxUWWVWXU
w:capitolo	VXXXXxVWXWXYV
w:capitulos	RUWTWyUUWVVVT
w:capo	nquYWXTXxUmXU
w:caprichoso	WxYYZXXZZYXZW
w:capsule	TXWYyYSTUVVYV
w:capt	YXYXZZxabbbbZ
w:captain	lUptUpuVbcbWS
w:captando	RURU1VSUWVVVT
w:captioning	TWRXWT0PTPVWU
w:capture	WZZaaZXbbavZZ
w:car	X2VbYkSVlUnWu
w:cara	xXXwZWVYZXXYW
w:caracas	WYXaaaYaxXaaY
w:caracter	zVWWXXWXVVWVV
w:caravan	vyUTVSRTXVUWS
w:carbon	VXVXrXzXYvZXV
w:carburettor	TSRVUUQSRRTV0
w:carcere	UVXWWxWWWWWUU
w:card	XkUrWVbUWo5XX
w:cardapio	zWTYWXUZWWWYX
w:cardboard	RUUUVUQWWWSX0
w:cardiff	VxUXYZWUtVVWU
w:cardigan	VYWZYYUYYTYYy
w:cardiologists	YZZwaXVXabYaW
w:cards	YVajWVuUWU2Wh
w:care	VpqblpsYmiZXU
w:career	UQzWXao4ZTWYV
w:careers	SwmWXUQztfVVS
w:careful	UayZZaWZYWVbb
w:carefully	WTSZVYUVWzWXV
w:carer	RTRYWWVWzTWXU
w:carers	aoRTyUvspOUVQ
w:caretaker	XZXZYWYYwWaaZ
w:carewell	ZZVUybRZZUZZZ
w:carga	TWWWYUyXYVUXU
w:cargara	UUVXSVUTVSUUz
w:cargo	PvSVWnuUUwURR
w:cari	TVVVUUTUUUUVy
w:caricare	zWWVXTTWYWSYW
w:caricate	yYYYaYVYZYWXV
w:carico	ybabcbabbcZbZ
w:caristes	UYVZYYyWUWXXV
w:carla	WVVXZTWyXXXVU
w:carlos	TWUWVUSSySxYU
w:carmen	RwUZXZWYvWXYX
w:carnaval	QTzUTSOwSQSSP
w:carne	UUWXSVUUWTVVz
w:caro	VtXZnYxXYXoZX
w:carol	YZUaZZYayQabY
w:carona	SVSVzVSUTSQST
w:carpas	TXVWWWyUWWVWU
w:carpenters	PTTSTzQOTSVUR
w:carpentier	YZYZYZZaYYwbY
w:carpentry	TTRXVXUXO0VVU
w:carpeta	TVzUUSRTUTTUR
w:carpi	SyWXVUTVVWUWV
w:carpool	TUUWUXTUUSTVz
w:carreira	WuUYYVwsXVXWV
w:carrel	ZZYbaaYaWxabW
w:carrera	UTTVWVzVVVVST
w:carretillero	XYWaYZXYwYZZX
w:carried	xuTUVSQSVRRTw
w:carrier	QVUVWWRVWSVWz
w:carriers	XQYzaVWRaYSTX
w:carries	XvabZdZcacZcc
w:carrito	yVYWVXVYWVSZU
w:carro	TWVWXVTVWUTVy
w:carrots	xbaaaZWabXYcb
w:carrousel	UUUWWUzVUTVVT
w:carry	wVSqTSYUVUVT0
w:carrying	RSSvUUQQVSUzN
w:cars	zXUWXTWXTVXbV
w:carta	QvQUUSPS0PXuO
w:cartao	SVTtWSVTUmuvQ
w:carte	RUTrVUuTWUvTs
w:carteira	RwTVWURUVTxVR
w:cartella	SUVTXTTUWV1VT
w:cartografia	WXXWXQUzXTVVU
w:cartographic	SQ0WWUQTUSUVT
w:cartographier	WYYYZYTxYWXXT
w:cartone	TWTWWWTUVyUUS
w:cartoons	zYXVXVSSZXVZV
w:carts	WXVXXTzURUXZV
w:carved	TYVYYXTYWPXXz
w:casa	owUlWwUWaWxVS
w:cascina	STUyWUTVUUVUS
w:case	TncxUnaTepeVl
w:caseifici	WYaawWXYZaZba
w:casemanagerin	XxVZVZWYXYXZX
w:cases	QTTVWzsQVTSV2
w:caseta	TWUVWVzTWWVWT
w:cash	tTTvzWYVUUyWS
w:cashapp	WYXZXbXaYYzbV
w:cashier	RWZYZYUZZZ1ZV
w:cashiers	RVZZYZZaVaybX
w:casi	ZZaavaYbbaZbb
w:casino	nWUVWUwVWVxRV
w:casinos	XZVaxXWWXWYZW
w:caso	SUVVsxSUrUUWT
w:casos	yXWWXVWWZYXYV
w:cassa	vTSVUTRUSRzTQ
w:casse	xXWYYWUWXYsYU
w:cast	uTmVUUOTRQzUR
w:castagnata	STSTUTRyTQTQP
w:castellan	ZZxYbbWaXaaaa
w:castellano	ZuabccaccdYYb
w:castellanos	yVWYwXRXXWXYV
w:castellon	wTTVVPSSzRUTS
w:castle	UXWYXVVvYVWWy
w:casual	UWSXXYUWUVWXy
w:cat	SSRVVVRTStST1
w:catalan	PUUVXUzUVVVVT
w:catalog	TXWXYOSMVUWV1
w:catalogaste	waZabZZZZYaaY
w:catalogo	XYYZZZ6WYYZaV
w:catalogue	nYWYWq1VXjVZW
w:catalogued	xuXUYUVYWVYZV
w:cataloguer	WYUbYcZZyUacZ
w:catalysis	WZYubaYbaZaaZ
w:catastrophe	YXZYaQXQazZZX
w:catch	uWTXWWsVX2VWR
w:catching	YXdZZaVRW3ZYX
w:catedra	QUWUWzRVVVTUS
w:categoria	Z0bbbaVabaaaa
w:categorie	XyQYXYUYVUXWW
w:categories	qVxZZXOwWVSXU
w:categorise	SWZYTXzZaaZbY
w:category	a0UXUYxVXTVTS
w:caterer	SVTWWWuSSPoUx
w:catering	TYYuZXYauZZaY
w:cathedral	WYUbYcZYxUacZ
w:cathedrales	TzRWWVTXSUVVT
w:catherine	sYuZbbWaYaaba
w:catia	USTXXXzVXVWWW
w:catorze	XYZZwWYaaaYaZ
w:catriona	SyXZYbWaZZZbY
w:cattivo	UVWWWxWVWWWUT
w:cattle	zYYaYZSVZVYaU
w:caught	1VQUVWuVVTQWU
w:causa	otToVRTUVzTVR
w:cause	tRTVvVnRVPUTv
w:caused	ZZYZYaWYZYWXx
w:causes	WUxZbbTZbbaab
w:caution	XVXXYYVXYXxWV
w:cbd	T1SYYaUYWXXYV
w:cbse	YzZaaUXUWYYXT
w:ccnl	W2XabaZaaaaZY
w:ccnp	RVyXaaYaYXYbZ
w:cdd	SxZWYVYXYZXZX
w:cdi	W4qaZaXZXYYZX
w:cdmx	vYbWcabbbcbba
w:ce	WVuWmjtecTabm
w:cebu	uVVYYVzVXVVYU
w:ceci	YYXZYZZaXYxaY
w:cecl	wYbZdcZaXbabb
w:cediamo	TTUVzQRRUSUUT
w:cedo	UVVWyXTWVWWYV
w:cedons	QTSVzVQUTSVWT
w:cela	xVxYYXVXqXYYW
w:celebrating	TRRTUUQPTNyyR
w:celeste	UXVYWYTYWSyZW
w:celiac	QUVzQVUXVYVXU
w:cell	YwRUVWSURPVVy
w:cellar	oVUWsWTWUtVWt
w:cellars	VYYaxaWaYUZba
w:celle	1VSWVTTVURuVR
w:cellist	QSXSVzUWUWVWU
w:celui	mVUXtuTUWzWVS
w:celula	SUUVUUTTVUzTS
w:celular	QUSUUUxVTQwTS
w:cement	RwSVUURSVTVUy
w:cemetery	0SOWVVSUQTVVU
w:cena	QRPwTQOsSxRRN
w:cenno	TWTWXYSVySWWT
w:censos	UWTXWVTyUSUVS
w:census	1WXTZYUXXXYZV
w:cent	sUUW1pUWWVrXT
w:center	RiVVWyTVsQRqs
w:centers	SVzVWSTxVTVWU
w:centimo	UyWXXYXZVZYZV
w:cento	TWXXtVwWWWVXU
w:central	0VXXXXvVYZTVU
w:centre	YvSWXqVXnavcm
w:centred	ZwVbcbZcadZdc
w:centres	mVtYZZqZXsXZX
w:centro	X5XZYYWYYXqYW
w:centros	UVxXVWTVXUVXU
w:cents	QVTWXVuRVUTUy
w:ceo	qYcVvYZYXXxZV
w:ceramica	vYVZZZvZXZZaZ
w:ceramiche	RWVVyURVVTVWS
w:ceramics	QUXTazVYYXZbY
w:cerca	QvkWqmsVoTWqS
w:cercando	TrTWvTrVwTVVT
w:cercano	QSzUTUTURSUVS
w:cercavamo	bxaaacaZbabcc
w:cercavo	VaXaZaXaXZxZY
w:cerchi	UYxZZZWYUXZYX
w:cerchiamo	ZWWzqrSeWWnWU
w:cerco	qUWZipVX1WZXX
w:ceremony	xUTVXTRwVUTVS
w:cero	TWUYWXzXYWWXU
w:cerrada	accccbabcaxRX
w:cerrado	zWVVWTvUWWVUS
w:cerramos	SVXWyVTVYWUXW
w:cerrar	UQVX0WVUXWWXU
w:cert	YccbccXccbuca
w:certain	XX0ZZaXZWSaaX
w:certifiante	UUUTWQSzVSURR
w:certificado	sZZaZXXYrZuaZ
w:certificate	SWZUdYaryTvqV
w:certificates	QqoVWUuU0SUUl
w:certification	WVpToyoVmaVXW
w:certifie	VSTYST0VVUVTT
w:certified	YXTTWU6whVfVT
w:certify	waaaZYYbccYaZ
w:certo	TxwTUVSTTTTUS
w:certs	vbYccbYbbZacZ
w:cerveja	UUVVyWTWVWWXV
w:cervezas	TUVVSRTzWUVUT
w:ces	UWUXvXVXXxWUU
w:cest	ZbXaaYYXZZwaX
w:cestas	VWVXxXVWXWWYW
w:cet	pVSRWVm0TTUtO
w:cette	bVuWWViTkuUtS
w:cfa	YRaZZyXXYZYZX
w:cfi	UXVYZUuxXUWWV
w:cfii	WYYabYxZaYYZX
w:cfo	nwSXrojVoVkWV
w:cfos	OTcRTSotRPUzP
w:cgpa	dacedebercdcd
w:chacun	UYYZYxUYaaYaZ
w:chad	TyaZbWWZXbYZY
w:chai	waZaZaWaZaZba
w:chain	kpWwkWtVrVUXT
w:chaine	VXWWWVUyZUWXW
w:chains	MRt2sQNSVTSUQ
w:chainsaws	STUTVUPUVRUR0
w:chair	VzUl2UVVVTUXk
w:chaired	UWTWWWTVTzVTQ
w:chairman	QTQUzwPPVSVXV
w:chairs	PTRUeSXwUPpQ1
w:chairwoman	VyTXZaWaaaWaZ
w:chaleco	VWWXUUPzWWWVS
w:chaleur	TYWyYWWVWVWUT
w:chalk	VXVYXYWWXyWZS
w:challenge	VV1XxYRVUUWXV
w:challenges	VYTWYX0UXQVZU
w:chama	SVXXYXwWrVqWV
w:chamada	TqWzXSUtXVWWS
w:chamado	TUUVWWSUVRTRy
w:chamar	SVzWUVRSUSTUT
w:chamas	SVUWWVTWXVyWS
w:chamba	TSuVTUSUxTVVS
w:chamber	SQuVRTSyWVUXS
w:chambers	UXTVUVRWzTWXV
w:chambery	zWXYXXUXXZTZV
w:chame	UaaZbVYZbZ0aX
w:chamou	UUyYXYTXSUWXW
w:chance	rVfXlUnU5VVVX
w:chancen	STRUUUSVTTTyR
w:change	Tb2WqVXZbaTjp
w:changed	kZWVWWloTtnjr
w:changelog	yVXYYYWYaZXaY
w:changer	YYXTZwXYZaYaY
w:changers	QQPTTuOzRPTTQ
w:changes	rWUWVWqaVTVvz
w:channel	RVTpuSQyWSrWW
w:chant	TWVWXyTXYXYZY
w:chantier	uWWXXVTUVVVSx
w:chaos	RSTX2WSXSTUYU
w:chap	vabcccWbbbcdb
w:chapeau	STSSUTRTUzURQ
w:chapeco	XWXSZyVTXWWXW
w:chaperoned	XZZwbaYbaZabY
w:chapter	pTnUWrP1TtUWT
w:chapters	STPTTTrwQLTWz
w:chaque	RVUtUUP0USvUQ
w:character	vUVWUWRSUTyWS
w:charge	oZUZXk1uYSiZY
w:charged	UXVWYXQWYXT2R
w:chargee	zWXYXXUXXZUZV
w:charger	UXTWXWTUYOVV0
w:charges	kUSrWk2pVUTVX
w:charities	RVUXvXvWsRWYV
w:charity	srYlUZcvqTbXT
w:charla	UXVVXuUnWyWVS
w:charlamos	UVyXVWTVWTVWU
w:charlotte	twSYYaTaZZZZZ
w:charmingly	RUyVTVQUPsTTR
w:chart	pSQVUUN2PrTRo
w:charter	0vTXXRTXXXWYV
w:chartered	twVYXYVaYXYZZ
w:charters	yZaVZYXaaaWba
w:charts	oVQTVUNuS1TRP
w:chase	1uTVWTRXTRYZU
w:chased	PUPVUX3WURWVS
w:chasing	RvSWWW2TVkUWR
w:chat	YovVlZZmXWctX
w:chatbot	pSTWzVSRWVVWS
w:chats	TTWWWVUUYYyWV
w:chatting	STcXvWmVVTRyR
w:chave	UWVVWXzVTUWXV
w:che	kefjpVdUurVYb
w:cheap	RSQvUU2SSPSTT
w:cheaper	VUTWVW8TVTUTT
w:cheapest	ZbaZabxcdaadc
w:checagem	yaababXbbbaba
w:check	veWdXYVZXUtow
w:checked	uUSUVUvqVppWR
w:checking	yUmxWVORUsUUQ
w:checklist	SWVVUU2PVUWWS
w:checkout	1YXZZaSaYYYXa
w:checks	sUTmVVwUUSnVv
w:checksums	UWWXYWTSXUUWy
w:cheeky	PvsVUVPU0NTUR
w:cheerful	bbbaZuaXcabca
w:cheering	UZWaZZSYWzXXU
w:cheerleader	RRzYYYVYVVYYW
w:cheers	VWmWWodTrzVWP
w:cheese	spRmSsOrTsSVn
w:cheesemaker	UzUUYVTUYUXXU
w:cheesemakers	OQTTU0RRUSTVS
w:chef	uqXYXnUVnlorT
w:chefe	WXVYYXUWXvwWT
w:cheffe	WyUXUWTVWUVWU
w:chefs	TV1WXTovUPVWS
w:chega	PSRTUQRPSsPO1
w:chegada	UXWWXWVVXUWWx
w:chegam	SWUWWWTWXVyWS
w:chegar	SUSWVWRTVSvUx
w:chegou	NVURVRSSUTS1N
w:cheguei	STRWVVSTUyUTR
w:cheia	TVXWXRzRXVUVR
w:cheio	TSSUUUTSVyUSQ
w:cheiro	wYabaZXZaZaaZ
w:chemicals	ZbXbccXabbavc
w:chemin	UVSXUUUTzSWWU
w:chemist	TwmoYYsWYYnWV
w:chemistry	TtUWWQSPRPT2Q
w:chemists	VSVWwTxTYWUWT
w:cheque	iUWsqVUVXW2XR
w:cheques	T2VuqWSWVWVVU
w:cher	WYWZYaxZYYYaY
w:cherche	mpWYvsXYrXYYW
w:cherchent	YX0ZZZTYWVYYW
w:chercher	SVWVXURUVVTSz
w:cherches	XX3ZYZWZXVYYX
w:cherchez	QPzWVUvWQUVVU
w:cherchons	RTU0zTQWXWVYU
w:chere	VXZZwYYaaZYbY
w:cherry	UXUZXaWZWzXZU
w:chers	VXXYYWWVYVYXw
w:cheshire	UxWZYYWZZZZaZ
w:chess	PRQTUTNySySRd
w:chester	XZWYaayZYVZcY
w:chevres	WXzXVXTXUUWWW
w:chew	waZaaaXcZZccc
w:chez	nmmYYXbXyVcWs
w:chf	wuXsYlVXYYVZj
w:chi	XVVrtcubpUWWi
w:chiacchiera	SUzXWWUTXUWXT
w:chiacchiere	YYYWYRVxYYYZY
w:chiado	VVyXXXUVWUWUT
w:chiamarla	UUzSVUTUSTWSS
w:chiamata	TWVWWVTVSzTVR
w:chiamate	WXWWYXVxXVWWT
w:chiami	yWXZaYWaYYYZW
w:chiamo	SSuWVUQTxPrTQ
w:chiara	RxVYWXTXXVUWx
w:chiaro	VZXXZVWTYyXVS
w:chiave	SVUWWUUUVTzTQ
w:chiavi	SUTWVURUTRUQz
w:chicago	kvsYYYVocpXYb
w:chick	WWXaXZVbYzZXY
w:chicken	XTVYyZUYWTXWU
w:chickens	WYVYXZTWXRXYy
w:chicos	SUUTSTSSTUTSz
w:chidera	ZvYbbcYbabbcb
w:chiedo	SUuWyRRSqSVVT
w:chief	QwjqyVPVUtUUU
w:chiefly	ZbXabcXabaavb
w:chiens	TUTUzTSSUQSTQ
w:chiffre	wYbaaZYabaYYZ
w:chiffrer	VYVYWXyXVXWYV
w:child	QTSuVdYsTSsUy
w:children	tnSjUlX0aSYVZ
w:chilly	XZVZaYXVYUYYy
w:chilometri	bxaaacaZbabcc
w:chimney	VXXZZaYXYXYYx
w:china	YZbbbZSZccwaa
w:chino	yVVWWUURWUWVS
w:chip	SVWWXXUTVWVTz
w:chirurgien	SXWWYUzYUZXYW
w:chirurgiens	WyWZYYVYXVXYV
w:chisels	QQTUU1QSQQSUS
w:chiudono	WXXWXQUyXUVVU
w:chiuso	RRRT0URUUTpuP
w:chiusura	SSRVUPRR2QTTR
w:chloe	npYbeanXaWYwY
w:chlor	VyWYWXWXYXYYW
w:chocolate	0sVXTWTWWUWXW
w:choice	uRpxWxRSVTQVT
w:choir	WoQUUxP1XnTVN
w:choisissent	VXUyYWUUWVUUS
w:choose	TmSxwndUWRXTq
w:choosed	XSYaabWbbbyZY
w:choosing	OUPNTvNSxxTTR
w:chops	WZXZYYzWXSZZT
w:chorale	UWVWXWTVXTUUz
w:chorsanger	VVRXWXTVWyVWT
w:chose	wWWXuUVWUWWYV
w:chosen	QURVVToQUQyTw
w:choses	VXWYuXWYWxXWU
w:chris	XYWaYVVVUzXUX
w:christ	QVVVWWSWRS0XR
w:christening	UXVZZZWVWQVYz
w:christmas	suSaTVVtpsZVV
w:christopher	WZXaYXxXZZVZZ
w:chrome	ababccZabXZyY
w:chuck	QWTYXXTWyRWXv
w:chucked	VYVYXaVXWRyYT
w:chuffed	SWSXTWyVuSWYU
w:chukwuemeka	WVVaZaYZyWXZX
w:church	RzWXVTTVWVqXw
w:churn	qSPzVRoSwQRTQ
w:churrasco	YYWYYYWXYxWWT
w:churros	UWVWXUSyWTVUT
w:ci	eWWWocpjxoUUm
w:ciao	pptZZZqZXcpXX
w:ciascuna	STT1VSSTTTUTR
w:ciberseguridad	VXXXWUSyXVWVT
w:cibil	YZYVYXWXZayXV
w:ciclo	PSQRUwQwURSSQ
w:cics	1XWWaYYYZZWZW
w:cidade	RsSUUVTVyUTUS
w:cidades	RTVUUSRzUSSUP
w:cider	3VWUWQQUXWVXT
w:ciel	SVVVVWTzUTTRS
w:cien	XZZVYYVZZXxYW
w:cientifico	chXYZuWXkXYxV
w:cientista	nwZbbaZaaaZZZ
w:ciento	SUVXVzQTTVWWS
w:cierra	XZZVYYVZZXxYW
w:cierto	WZxZXXvXXRXYV
w:cijfers	0VRVVTSUXVUWT
w:cima	WYXZZXVYZXwXW
w:cimenterie	VXZZwYYaaZYbZ
w:cincinnati	SyVYYXXWXYUZX
w:cinco	ZUVpVtxVUrnWT
w:cinema	ZxYaabYcZaabc
w:cinq	TsVYXUxXXVUWx
w:cinque	yUVWXWTXWVOWy
w:cinta	xZZSZXXbbZYaZ
w:cio	WUVUWUwvWVUXQ
w:circa	pUWyXORWVWTWT
w:circle	TTlUVTWxUp2VS
w:circles	STQV0XSURRUVS
w:circling	WXYZYaSTaY0aY
w:circular	YaaZacUbbbwaV
w:circulate	VYYXZOTzYXWYW
w:circulated	WXZYaZYWZXXXx
w:circumstance	XTWZaZyaTRXXX
w:circumstances	XW0YYZTZUUYaW
w:circus	lrqTqxpQURTVR
w:cis	vxQUVSRVTTTUR
w:cisco	zWUYZWWVZWYZW
w:ciso	UVUWUZzXYXVYX
w:cisos	YZWZbaxZaZaca
w:cita	TUVVXTSUVSQT2
w:cite	ZaWaaSWYUxZYY
w:cited	XYWYZYVXOzZZX
w:cities	lXxZmaTaZVZZX
w:citizen	UUTVUWSTUV0XV
w:citizens	XXYaaZWXYQXYy
w:city	XmnVbdYrmYeWo
w:ciudad	TUyWUWTWVUVWT
w:civil	Y0TWVioWvTWXT
w:claim	xTTVWVpUUTTUz
w:claimed	WZbbaZYZaYWax
w:claims	rnZqqbtUVYadU
w:claire	zXWXaWVVXWYYY
w:clara	WVXYxXUYWWYaX
w:clare	WXVwYaSYZuYaY
w:clarinet	OSTSXzTXXXWXW
w:clarinete	PVVUVzSUWVQWS
w:clarity	uZYddcadbccdc
w:clarke	VZWXYaVZYWyZW
w:clase	UWVWWWSVVUVWx
w:clases	RTUUV1QTRRUVT
w:class	XXUUW1RYqvUnj
w:classe	XQaZZyXXZZYZX
w:classes	oqTSVzRRTRSUt
w:classification	YXZYZZwabcbbZ
w:classify	xUacaaZbbbYab
w:classmate	PxTWVTxSTUVXV
w:classroom	zWWSYUSWYWXVS
w:clause	OTSTVXQUUTTU5
w:clauses	yZbWbYZYaZaZR
w:claves	UXVWXXUVWVyVS
w:clay	TWTVWzTVXSWYV
w:cle	UWWWXU1TYXrWU
w:clean	XoSUVT0tsSrVX
w:cleaned	0TVVUTTUXRUXT
w:cleaner	RUQVUWQVtwUVt
w:cleaners	ZZYbaaYaWxabW
w:cleaning	xURWmVzTVQTWr
w:cleans	UVTVYVzUWWVXT
w:cleanup	zVXVZUUYYUWXV
w:clear	OVTWUQRvyuWTU
w:clearance	SqeTXXSWWV4US
w:clearbrook	YvWYYZuYubZkW
w:cleared	wtUwWUQUWUoVR
w:clearing	VYWaZYWXZwXXt
w:clearly	TXXWzVRVYWSYY
w:clemence	WZWwaXXXaaXbb
w:clerc	VzVYTXYWXXZYX
w:clergy	VVyZZZUWWRWZW
w:clerk	aSSzVRSTWVnWT
w:clerks	VWzXYYUYXVWYX
w:cles	TURWTVRTSRTTz
w:cleveland	wYbZdcZbXcacb
w:clever	RPwWzVQVRQTVS
w:cleverer	RU0YWYWYVRXYX
w:clic	SSUVTVRzWTPUR
w:clicca	TUSXUWSWTSVUz
w:click	SVUjVZW0WYzUX
w:clickable	baacucbbbacdb
w:clicked	QQTUVpQSQTTzR
w:clicking	ZaaZaZVTaZRPz
w:clicks	SpsXRWtWuUcYV
w:client	tdntYXaaYXknX
w:cliente	wnVjYbXZlXXqp
w:clientes	UW1WdXycWnYTS
w:clienti	jVUVUSwUvTuWT
w:clients	YXvoZazlcVWYV
w:clima	PzXUWTRUUWUVT
w:climate	3RWZVUTXZvZZX
w:climb	XZZaaYVwaWXaZ
w:climbed	XUXZZaxYZYYZX
w:climbing	qVTXUWPztRUSS
w:climbs	YUTaXaUZyUZaZ
w:clinic	ozscUTqTkVoVU
w:clinica	6VRVVUoUPRUUS
w:clinical	VwohsnSoWjWcU
w:clinicas	qWrWWW0UVTVUR
w:clinici	YbaubaZcbZbbb
w:clinician	XXYxZUZZbbacZ
w:clinico	XvZqaaYaaZYaa
w:clinics	SouwrUWisUUXV
w:clinique	SWTWZXRWzWWVV
w:clip	TVUXtVvPWRUYx
w:clipping	TWWXYXyXZXXaY
w:clips	UWVTXSvvYUWZU
w:cllr	vVacdbbcaccbZ
w:clm	VYaZayUSaYYZY
w:clock	XYYZWXwwZWYYR
w:clocks	0XVSWVSQXWXYS
w:clone	SVVWWWtWWV2WT
w:cloned	RVPWUVQUR0USQ
w:clonez	WZZaaZXbbawZZ
w:close	pXSVYVptXVYzV
w:closed	TXTWuURSsRjy1
w:closely	aZYbvbYbabccc
w:closer	UTyZYZTaVUXZZ
w:closes	XVTrpVTdoTkzm
w:closewell	YYXYbbxaaYaZZ
w:closing	YxnVuVbRsNUUo
w:closure	VYUXZXUUZxuVT
w:cloud	mtbZYerjmZXmW
w:cloudarchitect	pyWZZZXYXXYuV
w:clt	W2oZZaXZYYZYX
w:club	ySWUUYa1cRqVV
w:clube	0ZYaZZYZZZZZX
w:clubhouse	TVUWTQTQVTWSz
w:clubs	UUTWW1STWRWvW
w:clue	zXVWVYSVXUXaW
w:cluster	VyVYWZXWZYYXV
w:clusters	yaXbYaXaYVYcZ
w:cm	RWSSXWRVXzRWs
w:cma	QZZZayXUaYVYW
w:cme	QWWSWzTVXSVXV
w:cmo	uyYZXZXYZYZaX
w:cmos	TYTWYZzYWYZZY
w:cnc	SvUVWVxUYUVYU
w:cnrs	S0QVVUTWSTUUS
w:co	ncWX3oVeXaYZX
w:coach	RSQbT5wWTTYdl
w:coaches	YYWYYZwYvWYaZ
w:coaching	TtQwVSusVPUWT
w:coado	VWUWWXSxWSWVU
w:coast	mxoUVURUSkVWv
w:coat	WVVXZSVzXXXUT
w:coating	XYsZZaVXXvZYY
w:coatings	YXxbacVbYXbcb
w:cobalt	WaaZaaVYbZTYx
w:cobbled	YZUaZZYayQabY
w:coberta	VVVXXWWUWUVUx
w:cobol	yWuXXYXYXYWZW
w:cobrado	WYbZbYWaaZxaa
w:cobramos	VVRXYX1VVVVVT
w:cobrar	VWXYXWyXYWWYU
w:cobraria	QRSzTSSURSUTS
w:cobras	QSSSSxQRURxSQ
w:cobres	SRRUT0RUSRUUR
w:coc	TWzWTXSYUWWWT
w:coche	xwSVUUSSVSUVS
w:cochin	YXYXZZwabbbbZ
w:cocina	SzUVXXVWUUTVT
w:cocine	UVTyWUUWXWVXV
w:cocinero	WxXYYXWXXVYYV
w:code	aXVZqeUmWYzra
w:coder	RQPTxRQQS1ROL
w:coders	UXUVWWxvYXTYU
w:codes	SWUWqWSVUU7VT
w:codewright	QRRTUTQR0STTR
w:codice	RSSRTSsRTRxvM
w:codigo	RTRUtSQSTP3wT
w:codility	RzYXaYVaabVaZ
w:coding	jTTmVSoyTssVR
w:cody	vbYcccZcbaadZ
w:coffee	atuVmWsUjqXWY
w:coffees	TSPxtWQUzTUWT
w:coffrets	TVUVWVyVXVVWT
w:cofinanciado	VyWWYVVXXVWXT
w:cofondateur	aVbbvZaZbbbaZ
w:cofondatore	aTbbvbcbccbba
w:cofradia	ZZbavaYbbaZcb
w:cofundador	aUbbwaaZbbbaY
w:cofundadora	cXcctbbacccca
w:cognata	zXVXXWTXVUVYU
w:cognome	ZaZaaZZZaYvWW
w:cohort	SUWVSst0XXWYV
w:cohorts	SXaXazVUYZYaY
w:coimbra	SUTTVPR4TSTSO
w:coin	TRUXYWSXYW2VT
w:coince	PUSRW0QTTTSVS
w:coincidamos	RTRVUTSTSzTSQ
w:coincide	TSRVSUTTSRRzQ
w:coincidenze	VZXaYaXaXYwZY
w:coincidir	ZbZcbbzaaYbcZ
w:coincido	UUTVUVRTTzTSR
w:coins	TSRTTRMrTQ6SN
w:coisas	yWTYWXUZWWWYY
w:col	SUTVuVRUVcwUv
w:cola	QTRTSTT1TPSRO
w:colaboracion	xZbYbVWZbaSZY
w:colaborador	UXUYXYUVXUW4S
w:colaboradores	yXWWXVVWZXWYV
w:colaborativa	SUUVUUSTVUzTS
w:colas	ZcbcabuaabZcb
w:colazione	VWUWSWTSVTVVy
w:cold	SuTwXUrxVZVUW
w:cole	SWVTXzTRWTUVS
w:colega	VxUXSWvVWUUWU
w:colegio	RuVWYzVUYXVXW
w:coles	xXVXYXVXWVXZV
w:colgue	VVUWXWUVXyWWR
w:colic	VXWZYZXayVZaZ
w:colin	mWUXXXSUWUVX0
w:colis	RVUWXVjUVUkQ5
w:collaboration	SUtXYSzTUvVYW
w:collaborator	UUTVVWSUUV0XV
w:collaboratore	XxYZYZYZXZYWX
w:collaborazione	yYYWZTVXYXRXV
w:colleague	nhrfcqUsZbWjW
w:colleagues	UWvWlmXzWTicU
w:collect	QUXVUTuSVuSV3
w:collected	yVXXXYTYZYZaV
w:collecting	QSzVVUQtRrUUo
w:collection	wUSWWpRuUtZVP
w:collections	tUouWTvVUSkXS
w:collega	o0VYbXnXXZeWo
w:collegamento	XaYaabwbZYtaZ
w:collegarci	WWTYXZTWXyYWW
w:collegati	TXXYYXVXYXxXV
w:college	TYTSV3PsuQUWS
w:colleges	TYWXXYzYXXXaX
w:colleghi	UUTXXQUUUzUUR
w:collego	UUTXXQVUUzVUR
w:collegue	yVVYYYVYVXYWV
w:colliers	YUXaxYWZWXXZY
w:collins	XUZbaZYacaxZY
w:colloque	RWXTXSQzXXUWQ
w:colloqui	UzUWVVUUXUUWR
w:colloquio	STrSVTQS4SuUQ
w:colloquium	UUSWXSU1WTWUS
w:colocado	WVWYYYyYVVXXV
w:cologne	YVbaawYWccacc
w:colombia	RRWSWSzUVUVTS
w:colombo	PUVWWV2UWWWYU
w:colony	WXWXYXPTYTUWz
w:colour	yWUTWWRWXWTXv
w:colours	STQWVVTVR2VWU
w:colpito	XZ0ZaaqaYXZRZ
w:columbus	vYXbccbcbbXca
w:column	MRPRT4NyRVPRq
w:columna	RUTTUzRUVSSTS
w:columns	QUSTQ0QRUQUVS
w:com	nmmahVnlXZpfc
w:comando	WWVYZYUaaYxYY
w:combien	zWRYWXSWTUXWV
w:combina	yXYXZVUXYYWYU
w:combination	XZYaabTbbYyWU
w:combo	abbcdcaccbtcb
w:comboio	QUSSVQSzWTTUS
w:comboios	SUTTTyRTUUTVS
w:combustion	abvbccabZWcdc
w:come	eqlYldaxlXWXX
w:comeca	UTSWXSzVWVVVU
w:comecar	xYYYZZXZaZtZX
w:comecaria	RSQUUUQS0QSSQ
w:comece	WSWXXXUWXVyWS
w:comeco	VWVYxYWXWXWYW
w:comedor	RTTSUxQRURSUw
w:comemorar	WYbZbYWaaZxaa
w:comentario	tWUWWVSxVTUUS
w:comercial	TzVWXXWYWYWYX
w:comercios	ZcbcabvaabYcb
w:comes	ZUsVqWpoeRwUo
w:comfortable	dU1WXYTXURYWU
w:comida	xUUxUUTVQTUVT
w:comigo	UyVYYYVXWWXWU
w:cominciare	yXWXXXTXVVWYV
w:coming	dnuacVXoloZVb
w:comisiones	VyUWWWUWXTXXV
w:comissao	RvVVWVyWWUQVS
w:comitato	RTT1VSSUUTUTR
w:comite	RyTxUUSTTSSTR
w:command	RXVUzVNTVUyUQ
w:commande	TURUUURTUQTPz
w:commandee	WVVYXXVVXUWWy
w:commander	WYaZvZYaaaYbZ
w:commandes	UXWWWWyTZXXYT
w:comme	U0bXXsVWriWWT
w:commedia	RUUVVVRyVTTTS
w:commencement	yYXXYTWTZXZZV
w:commencing	UYdbcwZYcccbb
w:comment	RTWrWVWtnuT0T
w:commentaires	ZYYbbbZczbbbb
w:commentare	UVUVVUSzVTUVS
w:commente	TUSVWVRSUPU6N
w:commented	WUWuZYUVXXW0r
w:commenting	TWUWWXUVXzWTU
w:comments	lUPrVTQTUpTc4
w:commerce	ZnZnqZYZktZZX
w:commercial	TrVs1UcUdTUXT
w:commerciale	WTWXyVVSXWVXU
w:commerciali	TSTTzVRUVUSTS
w:commercialista	zVSXXXTXUUXXW
w:commercialiste	UVUVWUTyWUVVS
w:commercio	U1YYaYYZZZZYX
w:commessa	WVWYYYyYVTXYW
w:commissie	TzVUWVRVUQtUR
w:commission	ydVjotqRUVcVX
w:commissioned	TRzXWVQVVpVWU
w:commissioni	abYabcybaYbba
w:commissioning	uXYZZuYYYYZaY
w:commissions	USWWWVxSXWwXU
w:commit	RRyTTVPRTwUSP
w:commitment	UvwXYZTWYWYZZ
w:committed	TUUV3YRWXWXZU
w:committee	unUwWpSTWhVWr
w:committente	pYYxZXWYZYXYW
w:common	SURVVWyUTyVVT
w:commons	SVTVWWR0XRUVQ
w:commun	VVVYxXUWY0WWV
w:commune	UYWXWYyVWWWWS
w:communicates	SUTYXV0TWVWXU
w:communicating	PUUSR0ORWSUVR
w:communication	nVVxZTTsXWUWV
w:communications	QvyYWYTXTRYZW
w:communiquez	ZaabbZYZbZwWW
w:community	VbsqjmTyXTYoU
w:commute	Q1QVUTQSSyTUO
w:como	bupjnXWmrWacU
w:comodino	XYUXYRVWUzYYV
w:comodo	UWyVWYUVRTVXT
w:companera	ZZaavaYbbaZcb
w:companero	TTzXXXUXVUTWU
w:compania	WVVYYYyXUVXXU
w:companies	ST2rtXtbpRUWS
w:companion	RXYTYzUTZWVVV
w:company	Zqal0XXXuUcXV
w:compara	STTzURRUVVRVU
w:comparable	YYXYbbxaaYaaZ
w:compare	RYWiSUtUUxTyS
w:comparer	XZXaZawaZZZbZ
w:compartas	STTVSUSTSPSzQ
w:compartia	VVUWVWTVWyWUS
w:compartir	aZZZaYYUawaYW
w:compas	VWTXTWUVTyWXT
w:compass	WVSYXbyYaUabZ
w:compensacao	SRRzUSRUWUTUS
w:compensated	VtV1YYTXYXXZV
w:compensation	irtwXWQWWVtWU
w:compenso	UcXkkwTrXWrXV
w:competence	TXZXWVVXZYyZW
w:competences	zaaacbYbbcbYb
w:competencia	VzUWWVTWWSWWU
w:competent	YaaZacUbbbwaV
w:competing	QWRU0UPWTPUXR
w:competition	0qSwSpOQTQSUR
w:competitive	QVXWYXzXaZWZT
w:competitor	QTxUUUzTTTRWS
w:competitors	RVTUWU7UUUUWT
w:complace	W3YZYXSXXXWWV
w:complain	PxPxTTNUqrUVS
w:complained	TTTTSVOSVSTU0
w:complaining	VWWWWVVUWRXWy
w:complains	uYYZXZVYYWvYV
w:complaint	RRSVWVQTwPyQx
w:complaints	rVTwvRmRWUPWS
w:compleanno	WWVXXXVVWxWRR
w:completa	VsUYZVxWYXXXX
w:complete	WUcmXqTtaUrxT
w:completed	oWTjXZhUsllva
w:completely	QUPURVyUTwTVR
w:completer	UTUSWzTSTTUTR
w:completes	VXWUYVVyXVUYU
w:completi	USUUzVRUUUUVS
w:completing	tXsZXZUZuTYZY
w:completion	RVXyYVnpXVTXr
w:completo	WXVXXXVVVSVWx
w:compliance	PpX2ZXnVaUvWU
w:complimentary	VXVVXVQ1URUVU
w:complimenten	WVUXVXSWUxUVS
w:complimenti	UVVWXVwTVvWVS
w:compliments	VYWZZYUXZsTYx
w:compor	WwZZaZYaaZXaa
w:compose	STWWYwRWxWXYV
w:composer	TWVYzXRSUUVYV
w:composites	ZZYZbZVUZYXyS
w:compostable	TWUXVYzXVSWYV
w:compra	TUTzVUUWWWUWU
w:compram	ZbbubZYcabZbb
w:comprando	ZcbcabvaabYcb
w:comprano	WYaawWXYZaYba
w:comprar	WYYZXZVYYXxZT
w:comprare	VaYaZaXaXZxZY
w:comprarla	zVSXXXTXUUXXW
w:compras	UXVXWX1WWVrYs
w:comprendre	UXVzYWUVXWVVU
w:comprends	UYUaZYVZyVZXX
w:compreresti	TTUVzQRRUSUUT
w:compresa	VXXXXxVWXWXYV
w:compreso	VyVXXWVXWWXWU
w:compressed	WaYXXVyTZYXaY
w:compri	UVUzWTSQVVUVT
w:compris	SVWVXyTVXWVVU
w:comprise	vpUSWTxUWUVWS
w:comprises	vVWWZxllYXXYX
w:comprobado	UYYWWUyWWWUWV
w:compromiso	ZbZcbbzaaYacZ
w:compromisso	VXyXXWqXWSWXW
w:comprovante	WYbZaYWaaZwaa
w:comptable	SYaZZXxZZaYaZ
w:compte	RVsWtTSUXU3eQ
w:comptees	RWXSXSQzWXUWQ
w:comptes	yYZZYUXZYYXYZ
w:computation	yZZYaVXWaYVZW
w:computer	rUmWVuVcWY0WT
w:computerise	zYZWZRUVYXXZV
w:computers	wTRUSSOTzQUVP
w:computing	UUXYaUVYzWYYX
w:comum	SUQTUUQSV2TSQ
w:comun	VXSXXXUVVyXUU
w:comune	UwSWVXSVVwWVT
w:comunes	TUUUUUQTVzTVS
w:comunica	XxYZYYXZXYXWX
w:comunicamos	XYbabZXaaawba
w:comunicarle	W4YZYXSXXXWWV
w:comunicarlo	RQRQURQRTRRzP
w:comunidad	YYYZZVXxZYXWU
w:comunitaria	OTVUVUS0WTUSP
w:con	niXjpVmdcktWa
w:conceive	ZxXaZaZaXYaaa
w:conceived	XaZYXZyWZaYbX
w:concept	wYYZsXUYZbYbZ
w:concerned	wxTYVVSUVTVZT
w:concerning	VXXXZYpXSwXWu
w:concert	pSQRwmL2SkQSL
w:concerts	zXYYXUQXXVVYU
w:conclude	UVSU0UQTUTVWR
w:concluiu	VUxUWXTWVVWXU
w:conclusions	SZVxaZWaZXZcb
w:concordare	yVVYYYVXXXYXR
w:concorra	VySWWWVUUUUUU
w:concorre	OTVUVUS0WUUTQ
w:concorrer	a0YcabZaWZbZZ
w:concorresse	WxWXXYTWXVVWU
w:concorso	WxWYXYWXXUXXV
w:concours	OSRQTyOxSQRSO
w:concretado	xbcbcYZaccacc
w:concrete	OSxrTTNzQOPTO
w:concreto	VUyYWXUWUVWWV
w:concurrent	TUUUVV2WVTQUR
w:concurso	T3RVmUQTtSUTR
w:condition	VXXXqYWWXUVYy
w:conditions	wyVYXXUYVVTWU
w:condiviso	UXVYYYUUWTW4S
w:condizioni	yXUZZZVXYXYSV
w:condoleances	TUTWVVSTTzUUQ
w:condolences	SUQUUUPSS4TUN
w:condomini	VWWXXWVUWTXVx
w:condominio	zWTUWVSWUUWWU
w:conducido	XYWaYaYZwYZZX
w:conduct	SUXTVQvQTWWXz
w:conducteur	yYYZbWWZXZYaW
w:conducteurs	WxVYYYXWYXSYT
w:conducting	SXW0YXSXZVXYV
w:conductores	RSSTVzPSTSTTR
w:conducts	VXZSZzWYYZZaa
w:conduzione	VxVVWVWXXXXXV
w:conectado	WYbZbYXaaZwba
w:conectar	UWSVWXTUVtX2R
w:conexion	waZaaZZZZXZaX
w:conference	XXVVWuVdWXtUy
w:conferencias	QUSSVQS0WSTTS
w:conferma	WYYZZWXXZW1QQ
w:confermarle	UzUWVWUUXUTXR
w:confermato	RTTzURSSTQSTQ
w:confermo	1VYabaXaYaYWY
w:confess	VXSXXZTWU1WOV
w:confesseur	YYYZYZZaYYwbY
w:confession	VWtYYxTXWWYbX
w:confidence	PuyoWlRUSrsVT
w:confidencial	QR4RTUPSQRTQP
w:confidencialidade	TWXyYUWVXXWXS
w:confident	RVUXVW0WZWTXS
w:confidential	SY0yXYTXXWrWV
w:confidentialite	TYWxYWXWWVWVU
w:confidentiality	XUvYaZWZYZvZX
w:confidentiel	aaabbaZZbavWX
w:confidentielle	RSzTWUSUUVWWS
w:confidenza	VyVVWVWXXWXXV
w:confie	UyXXXRUYXZYYW
w:confier	1WXYVWUXVWWVV
w:confined	PUUUX0QUZXXXU
w:confira	VWWYWVSxYUVTS
w:confirm	lapbYodYYWsek
w:confirmar	xVWWYXUWWVUTw
w:confirmarme	RTUzVSSTTTTUP
w:confirmation	WWVWYpUTXTsT2
w:confirme	RsSUWSRUUTzOs
w:confirmed	TejbXVPTVQowz
w:confirmee	SSQTTTQRTPQ0N
w:confirmenos	RzUVXXVWTUSVT
w:confirmer	Z1ZbaaUabZZaZ
w:confirmes	VTXYYX3XYWYXV
w:confirmez	ZaaaaZaabazTT
w:confirming	XYWYYWVYXSzRQ
w:confirmo	UWXwYVWWXXWXT
w:confirms	TyWXaYWYYZUWT
w:conflict	wYZuZWWZYZZZY
w:conflicted	yaZQaaaaababa
w:conflicts	SXRzXVSZVVXYV
w:conflito	TXYwZUWYaYXZX
w:confratello	ZwaZYaWaZZZZY
w:confrere	WYWZZaxaZZYaY
w:confrontarsi	QUUzWTRVWUUUS
w:confronto	waZbYbXbYZabZ
w:confusion	RURXXXQSV0VWP
w:conge	vabcbZYZabcca
w:congedo	xWaZZXYaZaZaX
w:congrats	UlkXXloUWyTwR
w:congratulate	QQTWUWSSRTVzR
w:congratulating	WVUXPXVUUSTUz
w:congratulation	WXYXYXUWaYyZW
w:congratulations	YZoWVWtVnourT
w:congratulazioni	RVTXXXTTU2TTR
w:congregation	0XYXYYTaZZOXT
w:congres	RTQPVyOQS0TTQ
w:congreso	VXWWXVUxXUWVS
w:congress	jbsWWVsbVwcXU
w:congresso	UWWSX1VSXVVXU
w:conheca	SSOSTSRRSQQzP
w:conhece	SVTsVWUW0VVXU
w:conhecemos	TVTVWVTTWzUUT
w:conhecer	ST2WWWRUSSVUS
w:conmigo	XvYaZZXZYwZXV
w:connais	Y3TaZaYaWXYZY
w:connaissance	PSTURUSTSTS0R
w:connaissez	UYVTYWWXYZyXY
w:connait	ZYYbbbZczbbbb
w:connect	WWUlWXaVo0toU
w:connecte	WZZaaZXbaawZZ
w:connected	UVYWXXVUjxW2T
w:connectez	PSTUQTSSSTS0Q
w:connecties	VWUWUXSUYyWST
w:connecting	dktVcZnWdwbXW
w:connection	VXTlYYUXWzxdV
w:connections	TTPvUVfUPTT3T
w:connects	SXUWXXRXXTWyT
w:connexion	YYXZZYWWYVTwU
w:connosco	TWYWYWyYXXQWV
w:conoce	VwXYYZYaWaZaX
w:conocemos	ZcbcabvaabYcb
w:conocer	VxWYYYYaYZXZZ
w:conocerla	YYZaZbYaYawcZ
w:conocernos	XW3YYZWZYVaWY
w:conocidos	RRQTyRNSSxQTQ
w:conociendo	TUyWUWTWVUVWT
w:conosce	TYVtYYUYxVYYW
w:conoscerci	STRVVVSSTyTSQ
w:conoscerla	QTzTXTSUVUUUS
w:conoscerti	UxVXWXVWWVWWT
w:conosciamo	SVTWVURVUzVWS
w:conoscitivo	UWzUWXUUSSVWT
w:conosco	WyvZZZWYXWYYW
w:conozca	ZZaavaYbbaZbb
w:conozco	TVUXVPTSzRVVU
w:conquered	VXVXYYXWXzXVP
w:conscience	SrVVzURTVSVWU
w:consegnare	TVUVWVSUVSVSy
w:consegnato	TWVWWXUVWVTWy
w:consegne	ZbYabczbaYbba
w:consegno	RVUUVTzTVTSTQ
w:consegue	zYXXZVVYYYwXU
w:conseguimos	wYabaZXZaZZaZ
w:conseguir	XZWYZZ4UZWZWS
w:conseguiu	RTRUUU2TURTQQ
w:conseil	vUTVWUSTVxVTR
w:conseils	WXUXYWUX5UYXV
w:consejeria	xXXYYWWYYYWYV
w:consejo	SUS0UTSUnRUVR
w:conselho	SUU0WUTUuTSTR
w:consent	yYXWaZWbZZaba
w:conservation	VVTYXVVzXTXXU
w:conservator	U0UYVWSTWUVXX
w:conservators	XZxaXZXZWTYaY
w:conserveira	TyXVYYWWaZXZW
w:conserver	YaXYZWXUbZxWV
w:conserveries	RTPQ0SRSQSUSR
w:consider	YstlppUYoWVjV
w:considerable	YYXYbbxaaYaaZ
w:consideration	ZYaZbcYbxZaZZ
w:considered	UWbXXY0qwTWVV
w:considering	YaYxaYTaZaZbZ
w:consiglio	STRUVURTvMT2O
w:consigo	RTxRTuORSuSRP
w:consiste	WYZZXZVYYXxZT
w:consists	VWXZaWRzWWWWU
w:consoles	XaZaYaZaZxWaY
w:consolidated	wVYWYsUVWWWYU
w:consorzio	bxaaabZZbabcc
w:constanta	xaaZaZVYaYWbZ
w:constitution	zWXVXWUYYZZZW
w:constituye	UWWyVVUXRVVYV
w:construction	YmTWWVh2WTpUS
w:constructoras	QUTUTUTUyRVUR
w:construire	XVXawZYZZYYaX
w:consulate	SVTVUTRUUTzWQ
w:consulente	YnWZZYvXlXYWu
w:consulenti	1aYYaZXaaZaZX
w:consulenza	uYYvaYYaZaXZX
w:consult	QVT3UQQVVWUXU
w:consulta	SVTwVUoUVSTuo
w:consultancies	TUlVWY3UWWXYV
w:consultancy	uqW0VXSXaUWYe
w:consultant	srUvXWXXWVZov
w:consultants	TUtdXV7iWVUWc
w:consultation	VXV6YVtWYcWXW
w:consultations	XXZZaXTVaYxaZ
w:consulte	VYTYZZVXYVu0T
w:consulted	XZZXbSVyZZXaW
w:consultee	aUUbccYaZZa0W
w:consulting	bZm5WTcUXUUXd
w:consultivo	QSU3VSRTUSRTQ
w:consulto	UXVxXTVVYWWVU
w:consultor	RQTTVUNRTRTP2
w:consultora	qxjaZZXZYYZrX
w:consultoria	yYZWaVSYZaUZU
w:consumables	TWVuYXxVYWXWV
w:consumer	NQRwSyPOURRTP
w:consumo	yWUVXWTWUUXWU
w:consumption	YZbabbwabYYcY
w:conta	oZZaaZoZZYyUX
w:contabilidad	UyWXXYXaVZYZW
w:contabilista	2XXZYYXYZZZZX
w:contable	USTWUVRVyTWWU
w:contact	ZauXXZYXcprpc
w:contactar	UVWWXVTWWQRSz
w:contacted	QSxVWXSSWVUvT
w:contacting	SrvVWWQUUQUWy
w:contacto	vWrXXXVWunXUV
w:contactos	RTSVUTRTxuUSQ
w:contacts	SUSVWVlprv0SR
w:contain	VXUVVUURWSUyS
w:container	nUUdiXyXVpmYU
w:containers	YXYaaaUYYxZaV
w:containing	VXWYYZVVWTWXy
w:contains	UXXZYVUUYWXVy
w:contame	VVyYZYWXWVXTU
w:contar	RszTTwQSRPSSP
w:contarle	YYZaZaYaYawbZ
w:contas	PRPSxSNRROyPP
w:contato	vVwZZZXZZXZYY
w:contatori	UWVXWWUUVTXUy
w:contatos	UWRTWWSUXzVSS
w:contatti	VWTXXZTWXyYWW
w:contatto	X0VZWZVXVvYXW
w:conte	ZcbbabvaabYcb
w:contemplate	WV1YXZRYTTUYU
w:content	QZaVqaOQqpUvt
w:contente	WxWYXYTWXWVWU
w:contento	UUyVUVRTTSUTS
w:contents	STSTWUOwSUSQz
w:contest	XZXaZZXsYVxaW
w:contesta	YYYaZWVY1WYYX
w:contestas	yZWaZYYXYYTaX
w:conti	TUVVzQRRVTUUT
w:contigo	TV0WXtUWWRWzT
w:continua	WwZaaaYaaaXba
w:continuar	QTRSUTORURQ0Q
w:continuation	VWxXaXVZYVvYV
w:continuativo	yWZXZVVYaYXZX
w:continue	mtVUVUdUvoaVS
w:continued	VWRWZYWXX1ZXW
w:continues	QZzXaXTWYYXZX
w:continuing	TWVWXRQQXuW1R
w:continuously	YXxaabZXaWaZc
w:conto	PcxUVUlVUTqUt
w:contos	TVVVWWUxVUUVQ
w:contra	UWUWWVTQWTUUy
w:contrabbassista	yWWYXWVVYWYYS
w:contract	uumXYYWXlVibp
w:contracting	StvWWWRWS3WWT
w:contractor	wnZWjXraWbWXr
w:contractors	pZlXeXutWXqYV
w:contracts	UzmkXlyVVUZXU
w:contractuelle	UzUXWWVXWXQVS
w:contractuels	XyQYYYUYVUXWW
w:contradict	RTUyTWWYXVXXV
w:contradicted	WWVWXzVQXVWWT
w:contraire	SURWSVQTSRTTz
w:contrasena	YZYaaYYZaWrpU
w:contrat	R0TVVSRTUTQT3
w:contrata	Y3WbbaZabaYYY
w:contratacao	sWYXyXUXYYWYW
w:contratacion	TVXWxVTVYWUXW
w:contratado	QRSUTUQTxSzTQ
w:contratam	UYxZYZVXWVZYW
w:contratando	YwZZbZaaacXba
w:contratar	zUUWSVTWwVVXU
w:contratarem	WXUYZYyXXXXXV
w:contrate	UVSXVVzWTTVXR
w:contratista	3QWZXXVYZYXXX
w:contrato	p4ZYYVVXXXcXs
w:contrats	WYWZZaxZYYYaY
w:contratti	WxXXXYTXXXXXU
w:contratto	lwWYYqVXnWWWv
w:contrazioni	TWYXxWVYZYWZW
w:contre	qWVxXSRWXWvTU
w:contribution	SVSsXU0SWoUWt
w:contributions	RUUTVTQwUQxTQ
w:contributor	RXUVWWzXWTWXS
w:contributors	PTVVVKzzWURVR
w:contributory	ZwYbYbZcYXaca
w:control	ovVuXVgXXWWXS
w:controle	xXWYYXVXXWXWw
w:controleurs	SVWVXyTVXWVVU
w:controleuse	kvXZYXoXYXXuU
w:controlled	xZVYZYXaaXaaa
w:controller	vuWZaZZZoZZiX
w:controllerin	cxXZZYXYkWYvW
w:controllers	WW0ZTaQYXSXXU
w:controllo	vuYZaaYZaZYZX
w:controls	ZcacbaWaavbba
w:convaincre	SUQRzTRTRSUTS
w:convalide	VxXZZYZZYYXYW
w:convegno	bxaaabaZbabcc
w:convenience	rVUoZZtYtVYYZ
w:convenient	YZoYbbvaaYaaZ
w:convenio	WUVWWWTWxUXVT
w:convenir	YaYvWaZabaaZY
w:convention	STUyWSTUWUVVR
w:conversa	oWVzXRQTXUTTR
w:conversamos	UUWUyWUWXVVWU
w:conversar	TvwuYZVYYUXVW
w:conversation	VovqWZcVWYW1T
w:conversations	RWswZXsYXUXnW
w:conversazione	XXYZZYyWaZYRV
w:converse	TWVTYV0UYWVYU
w:conversion	zZYZbaVbcbWZZ
w:converso	SVzXXXVXURWVX
w:convert	1WaaZZXbacaaa
w:convertible	UUTU1XUXYUXYV
w:converting	zWTXYZUXTVYXY
w:convertirias	SUTTUzRUWTSUS
w:convertirlo	TSTWzWSXTVRXU
w:convey	ZZXbZaWbYxZaX
w:conveyancing	UyXtXWSXXYVZW
w:conveyed	UXSXXWTZVzXYV
w:convida	TVXxXVVVXVSVU
w:convidada	ZZYaaXWzZWbZW
w:convidados	UYXVWRVyYWXWV
w:convidamo	RUTSWRSzWTUUS
w:convidamos	UXYUYzUQYTVVU
w:convidar	UXXxYVUWZXXYV
w:convidou	UWVXYWVWVTW4S
w:conviendrait	WWuaabxaWYaaa
w:convince	VWXXVXVUXWzXU
w:convinced	SXVTWxvVVUWYW
w:convite	VuVVYuVUXUWzQ
w:convoca	R0VTVQSTVUSVS
w:convocada	XwaZaYYZaaYaX
w:convocatoria	VyWWYVUWWUWXT
w:coo	rUXXwbXbZbYbZ
w:cook	XvmWVvRWVqXYU
w:cookbook	zXVXYUTWZXWZZ
w:cookbooks	QTTRTUN1UTQTP
w:cooker	TZWZYZXZYQaby
w:cookie	VZXZZXTyaYYXW
w:cooking	TUqXWyVWUUXXV
w:cooks	WZaZZWWxbZTaW
w:cool	UWXWxYUTYTsYX
w:coop	Y0WbbaabaaaaZ
w:cooperation	TpwZZYVYYWpat
w:cooperativa	SyWWWueWpUWWS
w:cooperativas	RTTwTSPSUyQTQ
w:cooperative	2VVVvUSTWTVXV
w:cooperativo	STUxWUTVVUVUS
w:coordinate	tZYbddbddddcd
w:coordinator	svVYYYWXkWYYW
w:coordonnees	ZaabbZZZbavWX
w:copenhagen	TvQWVWTUTzWYT
w:copia	SVTUVURTUSvTx
w:copied	XPRZXXUYZWzUX
w:copier	RUTUSVOQWTTV0
w:copies	cUUSUVOxWRRTx
w:copre	UXYXxXVYZZXZW
w:copropriete	STVzUTUVWXTXT
w:copy	rlTVWWQupZpWr
w:copying	UXZXYySWZYYbW
w:copyright	TXWXZWUVYU1QQ
w:copywriter	raWXXWyXWWXZV
w:copywriters	TYUxZYVaZYaaZ
w:cor	PYXVYWSSXWWUz
w:coragem	XZZZwWYaaaYbZ
w:corcho	VXWWXVUxXVWWS
w:cordes	zWWUYXTXWXYXW
w:cordial	aZXbbcXbTxaYY
w:cordially	TWVVYPt2XSTWR
w:cordoba	VVxYZYWXWWXTU
w:core	wiWVatWZYZYZY
w:coren	ZbYccdYcvZacb
w:cork	PtRUtrQQxQTTQ
w:corn	yXZYbYYXYZZbU
w:corner	RTxWVVzVTQWWT
w:coroners	RUWSVVU0XWVZZ
w:corp	0TUXZYuZVXXZX
w:corpo	WwZZaZYaaaXaa
w:corporate	QVWWZ3pXrWsRW
w:corporates	XaxZZaXbbYbcb
w:corporativos	TWXWVTzTYUPVT
w:corre	QTSUUTswTRxUQ
w:correct	q1XYXYkYZYXYW
w:correctamente	YWYbbaXZZYZ0W
w:corrected	USSVVVTVSPVW0
w:correctly	XaWaacXaaxbbZ
w:correcto	UVyWUVTVTTVWT
w:corrector	QUWUVzRUXVPWU
w:corrects	TSRSZXRXZW0VU
w:corredor	TXWYWYyXWVVZW
w:correggere	SWXSVyRUWXUWT
w:corregir	PWYWZyVYYYXYW
w:correo	TTSVVUxTRRSTv
w:correspond	axacdcbbbcaZa
w:correspondence	WYyZbYVZZWYbX
w:correspondent	PcPUTURSSSR2P
w:corresponding	ZwabcXYYababb
w:corretor	UTSWXSzVWVVVU
w:correu	xYWYZZWaaZXYY
w:corridor	0UVYWWTUXTYYT
w:corriere	TVUVWVSUVSVRy
w:corrigan	yYWZUWVZYUWaZ
w:corriger	UYUWWV0WSUSVQ
w:corrija	STVUVzSQUUUVS
w:corrisponde	SRSUUURTSSUzS
w:corsham	xXYZbaWaaaaZW
w:corso	TVXVYstxXUSVT
w:cortes	WVWXWVTSXUVXy
w:cortesia	XaaXabwbZaaca
w:corto	yUUWWVUSWUWWU
w:corvane	WoXYWXUUXyXXU
w:corvus	TWR0WXQXYTPXW
w:cos	VXWWXXSyYVWaW
w:cosa	ZW5YjXhXUTXWU
w:cosas	UVxXVWUVXUVXU
w:cose	wVVWWXVXuVWXV
w:cosi	PRuVTUnWyTUTS
w:cosmetics	POzTUUMTUUyVQ
w:cost	jgWiVY1tVUZWp
w:costa	hWYYZY3XZYXYV
w:costare	yVVWWXVXYVWXV
w:costaria	zYSXWVPWQTWWV
w:costerebbe	zWSXUXRVQRWWT
w:costing	wSXWXpyVYWVXV
w:costruisce	yVWWXYVXYVWXV
w:costs	XjSTqS1zURrVa
w:costuma	PUTVVxUVwSUWT
w:costureira	zWVWXUVVVVXVT
w:costureiro	yWWXXUWWVWXWT
w:cot	UXUWXWUUYNVV0
w:cote	pQxUTRPRQQQQv
w:cotes	SP0YWXSXRUXVU
w:cotonou	YYXZYZZaXYxbY
w:cottage	WwYaaYXVZWZav
w:couch	VYXVXWRWWWzXQ
w:coucou	uTRUTyRSRRSUP
w:coughed	UWYXYyRWYXYaW
w:could	sanbcnmVtUXXp
w:couldn	dVnVUUQnTqR1U
w:coulee	UWWXXXVUWVWSy
w:couleurs	ZYYbabZczbbbb
w:couloir	SVVVWUSSXUSWz
w:council	0tbjXUTVmVWXt
w:councils	SZWXXazXZXZbX
w:counsel	PyPxWVYUUUYUx
w:count	rUqTsZTtUSUVq
w:counted	TXTXWX1WRtXYU
w:counter	nvRVVVPTUkTVz
w:counterparty	VUTVWVTUVRRPz
w:counties	RSvUVVRyURUTR
w:counting	NQPSSQO0yPRRM
w:countries	UotomWTtVUtkT
w:country	rjQsVVdTtrsVR
w:counts	SVTWUTwsUQTVw
w:county	4WVWYXrXnXXZW
w:coup	0wTTWUSVVVSWR
w:couple	Qp1TqVwUSRUWT
w:couples	yXXZYYUYZXZbW
w:coupons	WXYXYXVXYXyXU
w:cour	UWTWVVUVWV1XU
w:courage	WXOYYZzYtVYYX
w:courant	SXWXYUzYUZXYX
w:courier	TVWWWXTWXW8WS
w:cours	QWVVWzTUTSSVS
w:course	XWYYZ2msXZUja
w:courses	SmUVVzOwTsUXU
w:court	uUTxWRUksqZVS
w:courtesy	ZZYabXVaaxYbU
w:courtier	WYWZZaxaYYYaY
w:courts	RvxWVWoVUTTVU
w:cousin	rRTW1WQWdRUXu
w:coute	xWRXWXsWUUWWV
w:coutera	YZYZYZZaYYwbY
w:couvre	WYWZYaxaYYYaY
w:couvreurs	YQaZZxXXZZYZX
w:cover	xeVWdeorqVWYi
w:coverage	yXXYZYUXZaZbX
w:covered	W1TlVTPUutUVQ
w:covering	vrVvVUSUWWXYV
w:covers	qU1VWSRTsStWS
w:covid	WYWVVXTRYwwWT
w:covoiturage	XYYxXXTWZWWYU
w:cow	UUUZWXVVWRWWz
w:coworking	URSWQWR2WSVVR
w:cows	SzTZVXUVVTXZU
w:coy	ZvXccdXcacccc
w:cozinha	RTTTUURRqSSyQ
w:cpa	yVYZYZWYZZYaT
w:cpd	U0SWWXUVVQWXS
w:cpf	TWVUVTUUXX1UT
w:cpo	TUyVWXWSWXYZX
w:cpt	zXVaccYbZaWbZ
w:cracha	UTUWXWSVWS1WQ
w:crack	yWZZXaVcXWadZ
w:crackers	XUSZXazaUUXZY
w:cracking	vUVXYYvZXZXZW
w:cracks	zVXXXYTYZYZaV
w:craft	WaaZaaVXbZTZx
w:craig	WyUZabUZYYaaV
w:crane	SWwUYWxUVVRXU
w:cranes	TWR1TURVVVVXW
w:crash	QYVXY6QTVUWYW
w:crashes	vUUVTURSVSTSx
w:crasht	2YXZYYXYXXWXU
w:cravatta	VWUXWXyXXSWYT
w:crazy	SuPWzXdWTPXYT
w:cream	UTQYVXUXzQWXU
w:create	Vj0YZZTYYXYZY
w:created	WwZbbZZbbZbba
w:creation	xVXWX0TUYWOWT
w:creative	qVzZbbWbYaXaa
w:creator	UYYXYYzYSXTaZ
w:creature	xZZZVaZZYYabZ
w:crece	U2ZaZZYZZaaaY
w:creda	RUTWzUUVRTVWT
w:credenciado	SSUWXWzVVVSUS
w:credentials	xYVacbYbYZZZa
w:credenziali	VYXXYWWXYWxUT
w:credit	SZSnVpVUadxrt
w:credited	UXUYYXRSYxwVS
w:crediti	QTSRUxwSTRSRQ
w:credito	TUVzXUUWWVWVT
w:creditos	STUzURRUWVRVV
w:credits	SWUTWV1TWSUzQ
w:credo	VaYaZaXaXZxZY
w:cree	TxPVVUxUSRUTS
w:crematoria	UXWWyXSYXYXZX
w:crematorium	0UUUWUSVWWWYU
w:cremona	RUUWWUzVVVUUT
w:creneau	abZXbayZbcbbY
w:creneaux	TURVTUSTzQVUT
w:crescendo	TWzQVTRUXWWYU
w:crescer	RU2TTTOTTOTTR
w:crescere	XWYZaY2ZaZYZX
w:cresceu	YzZbaaXZZaaZZ
w:cresciuti	XaaXaawbZZaba
w:cressida	WWyZYZVWWUXaX
w:crew	WXlUnratVkwVQ
w:crewe	XawZZaXbbYbcb
w:crewing	TW0VSWRXTVVWS
w:criancas	XZZaaaWZa1ZVV
w:criando	RVSVzVSUTSPSS
w:cried	SVRWSXSST4VUQ
w:cries	QVUWVV0WYWSXR
w:crime	VTVWXWQSUUzVS
w:criminal	TyYYZaUZYaWaX
w:crio	YYXbYaYZwYaZY
w:crisi	xWXaaZXaYYYaW
w:crisis	kWXyYQSuXXRYU
w:cristina	aXZbaVXxZYbba
w:criteria	XZYvbYYbbcZab
w:critical	UUTzXTUTVUSXV
w:criticism	RTQRRUOR0RRWQ
w:critics	YWUZaaWZVyXTV
w:crm	RWUpVS8WXVRWU
w:croft	TWXYYRTXzUZXW
w:croises	WXTZXYzYVQXWW
w:croissance	TTyWWXUVXVXYW
w:cronica	SUTTTzRSUUTVS
w:cronico	RTTzURRSTQSSQ
w:crop	ZZubddYcabcbc
w:croquetas	ZZaavaYbbaZbb
w:cross	mWrWXqSWVyXXT
w:crossed	TrnVVZSXU0YXT
w:crosswind	WYWZZUVyWTXXW
w:crossword	XYWZYaXVXPWZz
w:crowd	yWZUYVVZYXXbW
w:crowdfunding	UUTUzWRRYVTXS
w:crowds	xbYbYaXaYVZcZ
w:crown	TVUUTVQ0WQSUO
w:croydon	yYVYYYWaXZaaX
w:cruise	QQRQT0NTPSwTR
w:cruises	PzaZYVXVaZSZX
w:crumb	UYYYZSWyWSWYV
w:crumbs	zYVXZVUWaXWZZ
w:crunch	yWVbaaZaZaZbZ
w:crusca	WYaawWXYZbZba
w:cruz	UyUZZaVYXYYZY
w:cry	qVUXWbotqQUYv
w:crying	PRRTVzPVP0TUT
w:crypto	csdlWTRsXuwWS
w:cryptobedrijf	yXVXYYVYZYXZW
w:cryptomonnaie	UYZYWWVXZZxZW
w:cryptowallet	UTWWVYTXZXyXX
w:crystal	rWWYaawYZaWZW
w:csa	aaYcacTbwbWaY
w:cscs	TaZbabZcwYbba
w:csm	TwPYXXyXUTVXX
w:csr	zTXYZXVZXYYYV
w:csrd	xZUXcbYbYaZab
w:cst	vrVZZaWaWZYZY
w:ct	SsTUVWVXzUTVT
w:ctc	Y3aaaaYZYaZZX
w:cto	XavY3YVYWWkYX
w:cual	wabbcbZbcccaa
w:cuando	dUvUvuTqUQoTP
w:cuantas	waZbbZZZZXaaY
w:cuanto	0TRvUTZUQpTTQ
w:cuatro	yWVyXrWVXWUXT
w:cubo	QVUUWzSSUUUVT
w:cubrir	0XabaaXbbbabZ
w:cucina	VVRWVUSTySVVS
w:cuelgue	UXVWXXUVXVyVS
w:cuenta	SUWVXTQwXT3NP
w:cuento	PTRTTw1TTQSSP
w:cuesta	VWWYXXowWWWWV
w:cugina	TVYZxYUYYWYZW
w:cugino	VYXYXXVXXVxXS
w:cuida	XZYZZa1XZYYaV
w:cuidando	TRSWUVRVzTVWU
w:cuisine	RWYSYzUSZWVUV
w:culpa	UVVXWVUVVyVUR
w:culture	srYbccabbbZZZ
w:cultures	XVXYWZzXWSVZS
w:cumbria	zTUXaYUYaZXYW
w:cunado	RVSWVURVTRUUz
w:cuneo	SVUUV1TUUUVWS
w:cuoricini	YZZZZXVZZZwaZ
w:cuota	RTTWSUwTVSUUx
w:cup	SVUVVUQxWQUXt
w:cupboard	vvVXXXSYTsWWT
w:cupo	XZZVYYVZZYwYW
w:cups	sSQRUSuvSsVWP
w:curator	tyRXVXsWVUXWV
w:curatorial	yXXYYXUXYXYZV
w:curators	UVuWXUTyWSWXT
w:cure	TUTXXXzWTVUUV
w:curieuse	WyWZTYZXXXaZY
w:curieux	YbXbaczbZZbab
w:curiosita	WVxYYYUWVUYWV
w:curiosite	VyYYXRUYXZZYX
w:curiosity	VWOXXZ3WVOXXV
w:curioso	XZxaYYVYUUZYW
w:curious	RXzWWWqapvVXS
w:curitiba	X3XaZaXZXYZYX
w:current	sb1XdXYWXXWkc
w:currently	VaqbbWzrnRXWU
w:curriculo	TtmXXXVW0TWVT
w:curriculum	NpuXWufiyUWWT
w:curry	VZXaZZyYXVacZ
w:cursar	WXYZXxVSYWYYV
w:curse	SVRYWXRXU0XVU
w:curso	SVWWX1owaUVUR
w:cursus	SUUTWuTxVSUSR
w:curtains	TUSzWTQSUUUXU
w:curte	ZZabbaZbaavZY
w:curtida	VXWXWXyUWUWTS
w:curtindo	UaaZbVYZbZ0ZX
w:curtis	WYYabYxZaZYZX
w:curtos	xYWYZZVaZZXXX
w:curve	SVTVWWRTUoUQz
w:curves	WYVaZQUVSzWYV
w:cuscino	UXYXwXVYZZXZW
w:cushion	RTWWVSTyVRUVS
w:custa	VUXWtRVVWTWXx
w:custam	WZVYYYTXYTyXS
w:custaria	0WRXVURVPRVUS
w:custodian	uadbdbcdecXdb
w:custodians	XXyYYbXYWVYaY
w:custom	RUWTWUPWXXO0P
w:customary	zYWXWXUWVWYaY
w:customer	bZVzrUTcVWfnq
w:customers	UVTm1X0WXVYYW
w:customs	kmiiZcQTao0VQ
w:cut	ZenUVTkPsqTU0
w:cute	WUUUSWQTXW0XV
w:cutter	xWUXXVRWVSTUw
w:cutting	rVWWWyUUUUWYV
w:cv	crxYXYbZwVaXW
w:cvs	VTbVWW3npQmVd
w:cvv	YbZZbaYaaXwaU
w:cx	YwXabbYbabacb
w:cyber	qWTXYX5WUWXYU
w:cybercrime	XXWYYXVYXVxWS
w:cycle	uYYddcadcccdc
w:cycling	SWUUzUPWTWVXS
w:cypress	zYWWXZSYYXVZZ
w:cyprus	RVXUWUTVYX1XT
w:czech	VwaZbZZaabZZY
w:czk	R0YXZXVZZaVZX
w:d	oonopnbamZWXW
w:d2	ZyXcbbabbbaaa
w:da	onYamVmYrmkVm
w:daar	tZZXvXUXzVWYV
w:daardoor	YwYbabYaZaabY
w:daarna	RtUTWSPTsVtyR
w:daarom	SUzUXWUWSUVWU
w:daarvoor	RzTVUWTWUSVWS
w:dabei	oVTvWTSzTSWVU
w:dach	YZxaabXaYXaZY
w:dachreinigung	TUTWWWzTTVWXQ
w:dacht	VyXYWXWZaZVZX
w:dachte	WwUYXVVXVxXYW
w:dad	PSQTUTuSUMTT2
w:dados	cuVYYXXqrVrrT
w:dads	RVSXwXvVWUWYV
w:daeu	SWXYWyVTYXWXU
w:daft	SUtVpVyWSQXYR
w:dafur	lsVrspSnWUVXU
w:dag	jXtYYxmXZVrYV
w:dagen	zVTXXkVWrVlWu
w:dagprijs	3VSabaYbZZZZZ
w:dagvoorzitter	PRSTS0SRUSTUQ
w:daheim	TVRVVVSRUyVTQ
w:daher	tYXwYYTXYXWYW
w:dai	SVUWWWwWVUvWT
w:daily	uVXWWWtsWVsTs
w:dairy	nrSl0UqUVWUXT
w:dal	rroXXWTnWUuVo
w:dale	VYVYYYWXYXwYW
w:dalgleish	UXTYXWUZVyXYV
w:dall	UWWVWVTTWTWWy
w:dalla	bxaaacaZbabcc
w:dallas	OUQYXXwWyTWXS
w:dalle	uTSVUTRSTQTS0
w:dam	RRTTSRQ0UQRTQ
w:damage	0XXUQVWXYUXaX
w:damaged	UUVWYVPVXUVWz
w:damals	TwQUWVRWTyUVR
w:damen	UVTXYXSWyTWVW
w:damigiana	vbabZbXbZZaca
w:damigiane	waZbYbXbYZacZ
w:damit	vUTWVVQVUwtVT
w:damloop	SSTTTSRzVQRTR
w:dammam	YyXaYaXZYZYYY
w:damp	PVSSU1RoWrTUR
w:dams	XZVxaYUaYUZaa
w:dan	oayXaXUXlYxXU
w:dana	WXxbccYcZaZdc
w:danach	V0XZZYrWnXrWV
w:dance	WXVZTXUWVyrYS
w:dancers	UXVZyYXUWTYYZ
w:dancing	1UUUXVUVXWUXU
w:dando	VZXaaZXYYW0aX
w:dane	TXXZyYTZXWZaY
w:danfield	zWXWXSVXTVYXV
w:daniela	vYXcdccdbdccd
w:danish	0tRWUQQTSxPSS
w:dank	STSxUTPTT0SSP
w:dankbar	VQTXUWTVzTVVU
w:danke	rYWYZZSXXzWXs
w:dankeschon	TUVzWSRTWUUUT
w:dann	Tq0WVVtVUZfUS
w:danois	waZaZaWaZaZba
w:dans	YYrpkUZpZqWtU
w:danuta	TRTYXYTX0SSVU
w:danvers	acvdddacaUcdb
w:daqueles	acbccZxZbabcb
w:dar	rYWYZuXYxWYYV
w:daran	uUxTVQuUTSSTS
w:daraus	QRUU0xSRUTSUT
w:dare	PORTwTOSp1TSP
w:dared	seUXWvrXXTYZX
w:daresti	UVUWWyVUUTWWU
w:darf	YvwXZYpYnVYYa
w:daria	QWWnX2TUWWTXV
w:darias	SUVVW1RSTTVXU
w:dark	RzSUVWSVUQQyP
w:darkening	VVXyZWTWaUSWU
w:darker	VWVWYZUXZRYZz
w:darnell	YYXYaZVWXyXXS
w:darnos	RVUSWzSRVTTVR
w:daruber	UUTXVVTvUwUTS
w:darwin	zWUYYZTZYRYaV
w:das	tlYmbYoWWYrXn
w:dashboard	5UUWWSQVtRUWp
w:dashboards	RUSVXvxVTuWWS
w:dass	VpUZZZxZpsjYW
w:dat	ypXfrXdXdlWXY
w:data	qnaekiZrcZZmV
w:database	4aiUTTWkWWcWk
w:databricks	pcRvVXqXuPXYW
w:datacorp	VWVaXaWXzTVZW
w:dataset	XZVYYXVXXyYUS
w:datasets	UZZXbaxbaZZaa
w:datasheets	XYxbZcXbVWabZ
w:datateam	RzTWUWTWUTVWT
w:date	WwekaVYbWTuoe
w:dated	OVUUWV1TVURUr
w:daten	TURVVWSttwVWT
w:datenanalyse	V1XZZVVUqWWSW
w:datenanalysen	1ZZYaZXZbZaaY
w:datenanalystin	cxXZZZVYtYZZX
w:datenbank	yVXWWWXWYUYZT
w:datenfrauen	TVUWWUTyXUTWS
w:datenjobs	WYVXYXWyUVYYX
w:datenmigration	0YaYYWXZYaYXY
w:datenschutz	UTYWYyWWXYYVW
w:datenschutzberaterin	wabbcYabcbWZa
w:datensysteme	TTQXXXTXWzVTW
w:dates	sUvXWSo2UPUTl
w:dati	qtYZanWoZYlnW
w:datos	oplYYXlrkXboV
w:dauer	UWYxXSWVYYYYX
w:dauerhaft	X2ZbaaXZYZZZX
w:dauert	TUTSUSRzUTUTT
w:daughter	ZlaVerRVazjWa
w:daughters	UVVUVTSUUzTVP
w:davanti	RRwTTPQOSwRQt
w:davao	SVWYYWzWXZTbZ
w:dave	SZZbZaZcxXbba
w:daventry	wxWWXTTVWVVSS
w:daves	TaabaaZcwYbba
w:davide	UUQVVUSTzSUVR
w:davon	VUyWWWSVVSuWS
w:davvero	TUtUVVRURxVUR
w:dax	xZXbcbYXYabcb
w:day	wkaYbrYjYkkYW
w:days	xqWbWciZaYYqa
w:daywork	YaWabZZbXwbba
w:dazu	RS0TUTPSTQwRP
w:dazwischen	UyWYWWVXYWXXV
w:db2	wYXbccacbbXca
w:dba	tStXtaTaYXZaZ
w:dbs	mUTWWwxRWWSXT
w:dbt	unWZorVYraZZX
w:ddp	XZbaabwZbXYbY
w:de	elZkkjdfkZjcl
w:dead	VXRXuYRYPzXZW
w:deadline	vrUxWeVenTVWb
w:deadlines	RXWUYzsPWWVVU
w:deal	wUTxWTXSVTVW1
w:dealer	UXYXxZVZZYXbY
w:dealers	UZVxYZTZXYWZV
w:deals	yZaXZaTbbcYcY
w:dealt	lvTVXYRWYWVVx
w:dean	SwUXXxRWWXWZU
w:dear	micjbihbljkYl
w:dearest	SWVXWTRxTNwXu
w:dearly	RVWTVVUzXWWZZ
w:deasy	WYaaZyXSYWZcZ
w:deaths	RSPVUWQT0PWWS
w:deb	WXVZZZWVRzZXW
w:debate	VVWYYVTxatWYW
w:deberia	WVVYYXyXUVXXU
w:debia	TVRUVUQTV0STO
w:debit	c0UWUWUXWWzTV
w:debited	VZYYZZTVZYVVy
w:debiteuren	SWUTWSzWXWUWT
w:debito	RSUSUSRTTRSTz
w:deblocage	VWXXXWVWYXyWT
w:debloquer	YaXZaaYaaZzVX
w:deborah	YaWxcbWbZZabb
w:debordee	VZZZZWyVYYVZY
w:debrecen	UYXZYxYUXVbbZ
w:debrief	UYZYaxVVbZZaZ
w:debt	WacadbacccwaY
w:debtor	XacadbbccdvbY
w:debug	WYYbZbZZbZwZa
w:debugging	1ZZYbXYabaZaY
w:debute	WXTXVWSSTzWWV
w:debuttiamo	SUUVVVRyVTTUS
w:dec	RTWWVTTyVRVVS
w:decade	XawZZaXbbYbcb
w:decal	PVYXXXTZYazZW
w:decale	zZbbcbXbbccbY
w:deccan	0YZYYXYXZYOXU
w:decede	XZWYaaXZYZxYW
w:december	ubcVViTvWUVVy
w:decent	R1VWVvSqqWWXU
w:decente	vPTUzUSTUTUUS
w:decia	ZZaawaXaaaYbb
w:decide	Wjn1jYYeVTbXZ
w:decided	SoyWaXPVVYWVy
w:decides	PZNuTTxSxQSQP
w:decidez	TVTVVVyVXVUWT
w:decidido	vaZbbZZZZYaaY
w:deciding	OtmSTSOUzQTVR
w:decime	yWXWVXVYWVTZU
w:decimo	QVTUTURSVSVUz
w:decina	SVyWXWUWWVXWU
w:decision	RsT2iWtVVVUWU
w:decisions	TVUxXWsVXWWZW
w:deciso	XxXYXZUXYXYXU
w:deck	WVUW+XkWYVWYU
w:deckhand	yZaVZYXZaZWbZ
w:decks	SVYXXVzVaVVUS
w:declan	VZUXYZyaZRZaY
w:declaracao	QWUVVVzWUSRTT
w:declaration	XZbbaZYZaZXax
w:declare	UWTWUVUUWVzWU
w:declaree	STUyWSTUVUUVR
w:decline	YVexYsScVVUwU
w:declined	kVSVWWRVWSU1Q
w:decorrenza	UzUWVVUUXUTWR
w:decouverte	WTUWYXyWXYTXU
w:decouvre	waZaZaWaZaZba
w:dedicaces	UVUUWVTyUSUVR
w:dedicada	PQWUVS0USWVUS
w:dedicado	RuUSVSyTUTTSQ
w:dedicated	UYUWZY4XYTXaW
w:dedicato	QQURTQ1TSUTSR
w:dedicherebbe	OUQwSUPTzTTWR
w:dedico	XYwaYZvYXVYZW
w:dedies	UVWXXVyXWWXWU
w:deduct	UYZYZRuVXZ0aX
w:dee	XZVZaYXWYUYYx
w:deel	QSRUTTPSVRRzQ
w:deelnemers	SSTTUSQyTRSSQ
w:deep	RURVVUQSTwzWQ
w:deepa	WkSiYWWtiocuV
w:deepak	XXzaabQYXZSYW
w:deepest	UWTWXXWVXzWXU
w:deeply	VaaVYaWbaZyaa
w:default	PXUWW0UXXVUaU
w:defect	XXZYcZYbbYxYW
w:defective	SUU0TSQTVURXT
w:defence	YaYbbbWaZxabW
w:defensive	YWxYZaWaaaWXY
w:define	ZbZwbaZabYbbb
w:defined	WVwUWYwYXXWYY
w:definida	UUzYXXTXSUWXV
w:definido	VTyUWXTWVVWWU
w:definir	SWXyWUUXWXXXV
w:definite	UXyaYbZbYUZbZ
w:definitieve	VyUWYXTUWVWWS
w:definito	RUyTXUTVWUVVT
w:degli	UYXVX1uUYYWYV
w:degno	XaaXabwbZZaba
w:degree	QSQVVvRU5VsWT
w:degrees	YaYbabWZYxZbW
w:degustation	waZaZaWaZaZba
w:dehradun	YyZaaUXUWYYXT
w:dehydrated	WUXYYXyXZXWXT
w:dei	pmVsqtcVXVoWT
w:dein	pjtXXWcWUUvWo
w:deine	RSRVTUPTUxxUR
w:deinem	XvXaZYuaZXqZZ
w:deinen	WXwavZUYYWYZW
w:deixa	UWTXWVTyVSUVS
w:deixando	RSRTTUTUzSTTR
w:deixar	QSwTTUSSwSTSP
w:deixe	STUyVRRVWVRWV
w:deixei	ZaZaZbZZwYZaa
w:deja	UzUXqXoXWsWXV
w:dejado	0TUVVUURVTVVT
w:dejar	TRQVUTvRVSTyQ
w:dejaras	SU0VUUPUUSUUQ
w:dejeuner	QSuuUQRnVvUVR
w:dejo	VYTXXXVxWTVYS
w:del	sZlYaZjrVeccn
w:dela	StSVVVQTUxtUR
w:delacroix	WZXZaaWYaZWxU
w:delai	4WVUVURVVVUVS
w:delay	STtTTUNSURTV0
w:delayed	XWVTYXVVYWVVx
w:delays	VZXwaTWZZZZZW
w:dele	XYWaYaXZwYZZX
w:delegates	UTSVVUSyVSVUR
w:delen	MSTSU0QSWySSQ
w:delete	STQUWVPRPNyUz
w:deleted	VXWXYYUsYVuwR
w:deleting	VyWZaaWbYXZab
w:deletion	YZXZZZXYZVzOU
w:delft	QQQVUUxTwQRQR
w:delhi	UTXVWXUWXVyVU
w:deliberato	TyXZYYWZVXXYW
w:delic	UzTaWbUbaWYbZ
w:delicate	aWZavaZaZabcb
w:delight	XWWZZYWYUyYYV
w:delighted	TvWWZXtuXpkWT
w:delisted	zUXWWYWXVXZaZ
w:deliver	sTUXWtyUYTVXs
w:deliverables	uZXbddbddddcd
w:deliverance	RXXTUVSXYV0VR
w:delivered	QSRRTSRqTPqzq
w:delivering	VXXYtyXTZTVZV
w:delivers	TXVWaWvZXXwZU
w:delivery	0VUVWhWYWXrWv
w:dell	yXynYXVXYXcYW
w:della	pUTVnaWTaoYY0
w:delle	QYStrSfltqTUb
w:dello	UWVYWXyWVUVZV
w:delphi	xYWuZWXZYXYZY
w:delroy	XXSYYZVVYVXyY
w:dem	mfjadWbnVbZms
w:demain	QSlTUTipSRkww
w:demand	OsPxWT0STNSiN
w:demanda	0bZYbaYbbbZaZ
w:demande	ZVTnuVbVUUnwT
w:demanderons	QSPPTSOSUSR1Q
w:demandes	WYVYYXUWXTW4S
w:demarche	UWVXXVSVVWVVy
w:demarrage	1WaabaXaZaoZX
w:demarre	UWUWUVUUXVyWU
w:dementia	wbWZbbYcabcdd
w:demi	SSTTVzSUURUTS
w:demitida	XWVYXYVVySXVR
w:demo	TXVbWb9ciUZWT
w:demographe	RVVVVWTzUTTQS
w:demoing	WXYYwZWYYZZaW
w:demonstrate	XaZYXZxWaaYbX
w:demonstration	UWVTrWyYXZZaY
w:demonstrations	WVWXYRTzVVWUR
w:demora	SUWyXSTVYUVWV
w:demos	UXWzXRRVXXPZU
w:den	nZVqjWlbjZnbr
w:denaro	YZYaYYSYXXxVW
w:denen	TXSWYYUXyVWVU
w:denis	zaaacbYbbcbYb
w:denise	vXVZZZWawRYaV
w:denk	PQNT1SPS0NRTQ
w:denken	yTZZaZWYZZZZW
w:denkt	STUyWUUUWWWXV
w:denmark	RyTWRWvWTTWYU
w:denselben	YZWbac0bZWabZ
w:dentaires	VaYxaYVYaYZZY
w:dental	OsQzUSmUUTvVR
w:dentist	fUQVYVPUwocUz
w:dentista	WXWWYXVWWVWVx
w:dentiste	SXWXYUzYUZXYW
w:dentistici	abZXbawaabaaY
w:dentistico	yYYYZVWYYYXVT
w:dentists	nWWtWV0SXrUXT
w:dentro	UwVWrVsWWVQwS
w:denver	lwaYYbambpYXa
w:deon	YaaYbaxYbcaWX
w:depart	SVUVUVQTWzUTS
w:departamento	RRyTSTNTxRTSO
w:department	kvVYZvZWpciXV
w:departments	RWzVVVvUUOTWR
w:departs	VVVXYXUTWUSU4
w:departure	UTQVTTRSUPSO0
w:dependants	SzXXXZSTYWXZV
w:depende	TTxXWVTWVUvVT
w:dependencia	1tUXWWUWWVUVU
w:dependency	VWWVWXUXWSQxT
w:dependents	TzUZZZWYXYYaY
w:depending	PmuUW0QVWTVXV
w:depends	WS0WWUPSUVRWV
w:deployment	WZXUavZXUvYaX
w:depois	oSyUuUmRQORTQ
w:depose	XWUYYYUWWUSQ5
w:deposit	WYYXYYVYZX6Zo
w:deposita	QTSVTUQUSS2US
w:depositato	UXYXwXWYZZXZX
w:deposite	VYXXXYVXYWxWU
w:deposited	WZZWXTWXaZ1YU
w:deposition	yaZQaaZaZbaba
w:depositions	RVUXYXQWzUVYV
w:deposito	VXXVXWUXXV0XS
w:depositos	yWXWYWXYYZVaY
w:deposits	SVV0VOSTTScVQ
w:depot	TwRWWWUVWSixS
w:depouiller	yWXTXUVWXXWXU
w:depreciation	SXQVUVRUSQTX0
w:dept	PSwVVVPUzQQVR
w:depth	PXUUS0TURSSZW
w:depuis	TVTXvVWV0qVoU
w:deputy	S6PVWVmPUPUVt
w:der	kpabonWmkbYXp
w:deram	VVUWWVUyWTVUT
w:derde	SRSVzTRTUQUVT
w:derek	SUUWXXSTVSVTz
w:derive	ZZYabXVaayYbU
w:dermatologista	UWVUXVTVWTTTy
w:dermatologues	SUUyWTTUWUUVR
w:dernier	RSQUUtqtsuTSQ
w:derniere	RURZYYUWzTXYW
w:derriere	XXYxWWTWYWVXU
w:derrubar	UWUZWZVXYVxWW
w:dertiende	ZyacbbZababaZ
w:dertig	SUSVtySUSTTVS
w:des	WitmqnhkhWqWT
w:desabamento	QRS0SSRSUSRUS
w:desabastecimientos	XZZvZXZYZaXZY
w:desabonner	TTSUSUSUTTRzS
w:desactiva	WXZYZWWVZYwWW
w:desactive	WXUYYXUWXTW4S
w:desarrollador	qqYaZYWZuYXtW
w:desarrolladores	PRVSWR2VUUUTS
w:descarga	WXZYZWXWZYwXW
w:descarrega	TUVVXVSVWVyVT
w:descobrir	UXTYYZUWUyXWU
w:desconto	SUUUVTtxVTUVQ
w:describe	vVlyVTOVTSUXU
w:described	RUwVVWwTUNSXv
w:describing	YwUacbYbadZcb
w:description	UesWWWTXTUsVz
w:descriptions	0YVWWSRWWXRVV
w:descubrimos	YYXZ1ZXZZYZZX
w:desde	kZWWpo3WXWUXU
w:desea	yWXYZYTYZZYZV
w:desenha	UXWXWUyWWXXXW
w:desenvolve	TWVWVTzWWWWXV
w:desenvolvedor	eyWaaZWZqYZnX
w:desenvolvedores	PPWUUS0TSVVTR
w:deserve	PTQTxwuSSPTWT
w:deserved	TTtWVWRVV1WSQ
w:deserves	TrSWVWtpV0UVR
w:desfalcado	yWXXYVWXVYXXV
w:design	tYaVZsmcbtVlS
w:designated	VWXXVXVUXWyXU
w:designed	vTSWWTwvSQWVS
w:designer	pvYZdYYXrXYpe
w:designerin	pxXaaZWZqYZZX
w:designers	WT0aZbWZVrZZY
w:designs	vWUUvVPWTWWXT
w:desirable	YvZccbabZaabY
w:desire	YYXZYZZaXYxbY
w:desires	yXXYYXUXYXYZV
w:desistiu	VyUXXWVVWVVVS
w:desk	WynaWWVXaXrWw
w:desks	VzTZXYUVWRVZU
w:desktop	TVYVYYUVaY0YX
w:deskundige	QUU2UTSUWUVVT
w:deslocacoes	yXUXYYTXWZYZY
w:desmond	UXvaraXZZZZaY
w:desnoods	XaabZawZYZZbX
w:despacho	0XXXXWWWYXXYV
w:despedir	yXUWYYTXWZYZX
w:desperate	mwSSVTRVxTWZU
w:despidieron	WWVYYYVXxUXWS
w:despues	SvSUVURTTxUUQ
w:dessa	yYVZXVUWXTVXW
w:dessert	wXVWWWUvYVWYT
w:desses	XYZZwWYaZaYaZ
w:dessine	yXWYWVVXXWWYT
w:desta	UWUWWVUQWTUVy
w:deste	SSUTUTRUUSSUy
w:destilaria	UVVWxXUXWXXYW
w:destinarsi	WWWXXWVWWVXXx
w:destined	WUSXYU0WXUWXW
w:destinees	waZaZaWaZaZba
w:destripo	UXTXWWUyVSVXS
w:detachering	VWwabaXaYZZYY
w:detailing	TYXZaayYTYabZ
w:details	coyWWXWYeZntU
w:detalles	UxVYYYXaYZXZZ
w:detect	UUVWwXwWXVUYV
w:detectado	VXWWXXUWXVyWT
w:detectamos	UXVaXaWYYWxXW
w:detective	TUUUVWQ0SQTWQ
w:detector	vYbacYbaacaba
w:detects	YaaYbawYbcaWY
w:detenus	TXXZWyVTYXWYU
w:deterioration	xbaZaaZZbaYaW
w:determinato	WxXXUZVVZXXYV
w:determine	YWxYZaWaaaWXY
w:detto	wwTVVVTUVTUVS
w:deu	acbccZxZbabcb
w:deus	ZaZaZbYYvYZaa
w:deutschland	SVTVWUyTWTTUR
w:deux	mZmWmubbrTbaZ
w:deuxieme	wTTRVURTVxUSS
w:dev	psSWrnYWVVxXS
w:deve	RUUysSSSVTTVP
w:develop	UWWXVY1ZbaXbY
w:developed	UVSU0UQSUTVWR
w:developer	orUXtlYYmZmba
w:developers	VuYXYrxXYYoYW
w:developing	QTquawTUVWTXV
w:development	VZVnYYysqaXZX
w:developpeur	rmUaaZpYuXZYX
w:developpeurs	TVWXYVyXWWXWU
w:devem	XZZaaaXZa1aWV
w:devenez	TTUXTTyVWVuVU
w:deventer	WXVYWXTyUVXXT
w:devia	UWUWVVUUWRUTy
w:device	XmU1UUSVXjTrS
w:devices	RTRUUUzUtSUUQ
w:deviez	TUzXWWSTSRUUS
w:devis	bUUVST1TTUTwS
w:devo	PRNTSSOQvvwQN
w:devoiler	WUzWXVUSSUTWT
w:devolvemos	VYXVWWxWWVoUS
w:devolvere	YZZaZbYaYavcZ
w:devolvida	VUYYXYWWYXxYV
w:devolvo	SWUWWVTWVVyVR
w:devon	UyZaXVUWYYZaX
w:devops	suXaYZaZpYZqX
w:devs	RVVW2WPSTTVYU
w:devsouth	XaYaXWWxbZaaV
w:devuelven	UVXYWXUXXXyXT
w:devuelvo	UWUXVXTXUTyXU
w:dexter	PQSUVUPTTSTzP
w:dey	VWVXvXxWXSXYS
w:dez	vVXVXTxWXXTWT
w:deze	oSQUUTcSSPY4O
w:dezelfde	UUVUTVyWXVVXU
w:dezen	QSyTUUPTPvTUP
w:dhl	zVXWZXTXZYTXV
w:di	efoqembabbmYY
w:dia	xpVWXtTonadWa
w:diabetes	WZXawYWXXYZcY
w:diagnosis	SYWRUUzTXXVZU
w:diagnostic	UVVUwXvVWWUXT
w:diagnostico	bbacabvZbabZX
w:diagnostics	UWSWWWRVVQSU0
w:diagramou	yYVZXVUWYSWXW
w:dial	OVUUXTRSWQUwy
w:dialect	VXTYYYVYWyXXV
w:dialetto	RWWWUzVUTRVWS
w:dialogue	WaWaubsbaZabZ
w:dialysis	SWV0YUUYZXXaY
w:diamond	URSWVWMWWW3VT
w:diaria	yaababXbbbaba
w:diaries	yYUZYZVaWUZaX
w:diary	WSl2URmToPTVQ
w:dias	tnWbXulYXVZuT
w:dica	wTRUTUxTSRUUQ
w:dicas	YYXZaZXZ2VZZW
w:dice	aTRvTTsUSRjTv
w:dich	qvVYtXaXqWeYV
w:dicho	UwVYWYWYuXYYV
w:dicht	TUUWVVoUUStUw
w:dichter	UWVWWVSyWTUVR
w:dick	SSSTWQQ0VRUUT
w:dico	XaaXabvbZaaba
w:dictamen	QRTzTSSURSUTS
w:dicteerbanden	QXTYXXzYUVXYV
w:did	pYTcVesUvyUWb
w:didn	aeYlVbaRnyWsV
w:didsbury	SYZXZxWZXYaaZ
w:die	jjXcipXbncnXr
w:dieback	0VUVWWRWXYXXR
w:dieci	XZYYYYvVaXvZY
w:died	TWTXXYkXXw0XV
w:diem	VTtyVTPUwRTTQ
w:diems	xXYXZXWYZaXaY
w:dienst	q3WYYYWYXVXWU
w:dienstag	SUTSWVQSVTVU1
w:dienstags	RUSVUzTURRTVT
w:dienste	UUTXXXSVzTWVV
w:dienstrad	T2ZabaXaaZaaY
w:dienstverband	X3VYYZXYPYZZY
w:dienstwagen	VyVWXWUWWVWXU
w:dient	WXWWXWUXXUyWS
w:diera	SXYXa0VUaYWYX
w:dieras	YaaZZSXxbYaaZ
w:dierenartsen	ddcdrddddbddc
w:dierenkliniek	zXYVXSUVYVVXS
w:dies	SwUyWUQPVSTUS
w:diese	TTUWXWkVVUVyv
w:diesem	XYYYaYWXZX1QT
w:diesen	ZabcccZccbwcb
w:dietas	zTUWWVUSWUWWU
w:dieter	VYWZYYTYYTYYy
w:dietician	yWYYYXTWYYYZU
w:dietista	xWaZZXYaYaZaX
w:dieu	YYXZYZYaXYxaY
w:diez	zXYYZuXXYYXYV
w:diff	UyUZZZWYXYYaY
w:diffed	VXVXTZSXVSWZz
w:differ	PS1UWVNQTxUVT
w:difference	SVnXXXSVWV5WX
w:different	aSwVUVnvUoSVR
w:differential	XyZZZWUXaaWbY
w:differently	iYWnYZvZZsZaY
w:difficili	VWWWXXVxXUWVT
w:difficult	QVVUYVyVXXvXU
w:difunta	YZZaZbYaYavcZ
w:dig	XYWYYXVxWVYZX
w:diga	xWuXVXSVUTVXU
w:diganos	UXWWXXUWXVyVS
w:digest	XUUZaaUXXTX0W
w:digit	XaYaaXWYaXxVW
w:digital	rjYYYtwWXWeZX
w:digitale	WzXYZZVvYYYYW
w:digitales	RSVXyUVWVWXYW
w:digitalisierung	ZaYaZYXxYUYXV
w:digitisation	W3aZZYXZZYUYY
w:digitised	zXXXYTWTYXZZV
w:digits	SVTWWXRWTR5RQ
w:digo	TXYYYWyVYWXYT
w:digs	tvwTUSQURQTUP
w:digues	XXYZYUWZyXYZY
w:dijeron	SSRUVVSTzRTTS
w:dijiste	TWyWUUTVUQTVT
w:dijkgraaf	WWZZwWXaaZYaZ
w:dijo	VYyYWXTUVUVYU
w:dijon	WababzYWbaXba
w:diligence	QWU7WVSWWRWXT
w:dilini	QUXXWXzVWYXYV
w:dilnoza	bYXdcdbcvaccc
w:dimanche	PUVUUTQzVSSQO
w:dime	0VXTYSTXXXVWT
w:diminishes	aaXbbcXbTxaYY
w:dimmi	UVUWWyVUUTWWU
w:dimostrazione	XWYZZYyWZZYRU
w:dimostro	UXUYXYyVTUVXU
w:diner	TWUVTTSyXTVVT
w:dinero	SVUWyUonVVwUS
w:dingen	SSSSTRQRU0SRP
w:dinheiro	PVSUtTzSSStRR
w:dinner	YZUWmYT4VwUVa
w:dinners	RWVWWUUVWzVWS
w:dinsdag	wVXXZUSuXWXVt
w:dinsdagavonden	VXYXZyWTZYXYW
w:dio	UVSXVVzWTTVXR
w:diocese	0YYXYXXaaZYZX
w:dios	TRSWzWSXTURXU
w:dipartimento	WxXXUZVVZXXXV
w:dipendente	RvSVuVsSVTUVQ
w:dipendenti	WyXYXZUXYXYXU
w:dipingo	UVUXWWyWUUVYV
w:diploma	QQsTTROwxRwTR
w:diplomat	QVVVXWSWSR0XR
w:diplome	QVSVXUwWwWVVU
w:dir	UWpZrZtYYouYW
w:dira	TURWSVQTSRTTz
w:diras	waZaaZZZZXaaX
w:dire	XxXaqVWZWuZZY
w:direcao	SVyXVXUWWSWVS
w:direccion	2UWRWVTVVWTXU
w:direct	pyuXXYiYkWZXV
w:directed	tVSXXVRVwVWWq
w:directement	xYZZbXWaXaYaX
w:directeur	nyUXsWVYUYXYX
w:direction	X2TaZaWZXXYYX
w:directional	TWUYXXUUWURYz
w:directions	VWUXXXVRWRVTy
w:directiva	yWWWYWUWZXUZV
w:directivos	SWyXYXVXUSXVX
w:directly	vXfXtWpUWXrcV
w:director	c0aXbaVascnXU
w:directora	VxWYYYYaXZWZZ
w:directores	WVWYYYxYVVXXV
w:directors	SUOVUVvvUSxUU
w:directorship	SzTWVUVYVWYYU
w:directory	RUTWVT4UVRxVS
w:directrice	q0WWrQTXVXTXV
w:direktor	ZabcccZccbxcb
w:direktors	ZabcccZccbxcb
w:direktvermittlung	TzSVWWWWWWWXU
w:direto	RSUSUSRTUSSTz
w:diretor	VYaZaYwXZZYXX
w:diretora	t0UVVSUVVUTVS
w:diretta	X2XZYWWtXYZZZ
w:direttore	VyUUWVVWXWWXV
w:direzione	0abacaZbbbXbZ
w:dirglielo	XYUXZTVXVyYYW
w:diriez	UzUYWXVXYWWXT
w:dirige	TXVvtXTYXYsYX
w:dirigente	bxaaabZZbabcc
w:diriges	SzWXYRWYVXXXW
w:dirigirme	SSSUTUSUzTVWS
w:dirigo	XbaYabwcZabcb
w:dirijo	ZcbbabvaabYcb
w:dis	VWTXTXUWTyWXT
w:disagio	TVWVVVTSWSVWy
w:disagree	STQVUUQqS4TTP
w:disappear	VYVYXYSVzVXaX
w:disaster	yVWVZWUYZaZaY
w:disattivata	SVVWWVUUVTyUQ
w:disbursal	YZYVYXWXZZxXU
w:disbursed	VVWXVXUUXWzXT
w:disbursement	VWXXVXVUXWyXU
w:disciplina	TWWWY1WXWXWYV
w:disclosed	uYVvaYWaZbYYW
w:disclosure	XZXYYZvZVuYaX
w:disconnected	SSWVXWQTXWzUQ
w:discord	vVVUWTQRWU1UR
w:discount	S0UbUWssVUVWs
w:discovered	VyXYaYUZXaVYZ
w:discovery	uYTWYXyVWRVZT
w:discrecion	TyWXYXWYWYWZX
w:discreet	SS5USWOUSPUVS
w:discreetly	UVxWYWRVWPzUN
w:disculpa	SVRTUUPTV0RTO
w:disculpe	SSSUTUSUzTWWS
w:discusion	TSUyVTSTVSTVR
w:discuss	3UnTZWiVVSWWw
w:discussed	wVstXVRWoVUXr
w:discussing	jS3ZZYWYWXZZY
w:discussion	aYnqiXXWWsXYt
w:discute	Zaabvbbaabbca
w:disease	PUWzQVUXVYVXU
w:disegnasti	waZbYbXbYZabZ
w:disenador	buVYYZWYxWYnW
w:disenadora	yTXXVUVWWXWWU
w:disguise	TXXVzYUVXWWYU
w:dish	SXYTZyVTZWVVW
w:disk	TTUVWVSTXSUSz
w:diskret	wZZZZaYZZYZZX
w:diskretion	ZabcccZccbxcb
w:dismiss	ZaXYabXZaZYwX
w:dismissed	ZaWYabXYaZYwY
w:dispatch	rUUWUVSUVSayO
w:dispatcher	emQVwWPWxQTWT
w:dispatchers	WXXYZUXyYYWVW
w:dispatching	vVTVWyRUTTVZV
w:dispenser	RQUVzWVXVVUXT
w:dispiaccia	TyWZYYWZUWXXV
w:display	RWXWYvTQXUUXy
w:dispo	xWwYXUWXXWVYV
w:disponibile	iTSUURQTqSST1
w:disponibilidad	2UVXXWSUtVTXT
w:disponibilidade	QSRUU0RTSRUUP
w:disponibilita	xYacccabbcbba
w:disponible	vRSVWVmUnUVU0
w:disponibles	QUXVYUzYXXWXW
w:disponivel	uUTWWVSUsUVUv
w:disposal	VXXWZsyXZZXZW
w:disposed	zXXXYTWSYXZZV
w:disposition	VWyYXXUXVUXYV
w:disposizione	RTRUVTzUTRVUR
w:disposto	UxXZYYYZYYXYW
w:dispute	PRQxUUQRTyTTQ
w:disputes	WWyYXZXaYXaaY
w:disregard	TYYXYWTTZXVTz
w:disrupt	ZZXbvbZbaZbcb
w:disse	qo0WVWTVURWWU
w:disser	QUUVTVRUUT0VU
w:dissertation	bSPxUOuSRvTVQ
w:disso	UWUVWW0VSUWWV
w:distance	tXXZpsqXYeYZY
w:distancia	wWXXXXWYXZtaY
w:distinction	XaYZZZVYS0ZaX
w:distingue	ZZaavaYbaaZbb
w:distinguished	WWXXZYyUZXVXU
w:distributed	VZXZZXSyaXYXW
w:distributeur	UaaZZaVZbaxbY
w:distribution	TpTlXYyWXVYXv
w:distributor	TXXZyYTZXWZaY
w:district	rURVvVnWUvVXV
w:districts	XVVZyWYbXYZbb
w:disturbo	STPVSVRUzQUTR
w:dit	cczUbUoVXTprS
w:ditched	ZvXbabZcbbcdc
w:ditches	VYXZZbyaYZVba
w:dites	sorXWWvVSTVUT
w:ditta	rXXYUYxXWWVXT
w:dive	TWzVTVTXTQYYV
w:diventa	XWYZaY3YaYYYX
w:diventano	VWXXVWQRYXyYV
w:diventare	TXXWYTzQWVVWU
w:diventati	VZXaYaXaXYxZY
w:diverse	VXzZsYVYVWYYX
w:diversify	YVVaaaxYaaZaZ
w:divide	RUOVzVSTTSTWU
w:divided	yYYXZXWbZaYbZ
w:dividere	VaYaZaXaXZwZY
w:division	wXZabbYbtXbaZ
w:divorced	TTSXVxUWSTvYW
w:divulgativo	TUWVXzUWYWSYU
w:diwali	ZYUaZbWYZyZaW
w:dix	bTaTVV1VnVUuT
w:diz	XYZZwWYaaaZbZ
w:dizaine	UXZWZyWUZYVXV
w:dizendo	RxPUUUPSSyTQQ
w:dkk	wwUWYuUUVUVXW
w:dm	ptVYXXvXWWpYU
w:dma	VXWYUZSXVSXZy
w:dmitri	uUUuXYrXXUVYX
w:dms	VVVYXZzXUWVUX
w:dni	UUWXYUUWXVRUy
w:dnp	YwUacbYbadZcb
w:do	lYkcikoXqkcYe
w:doable	yYYaVUTYXXYaY
w:dob	xVYbbbZbabZaY
w:dobre	UXVYUWQVVVzUU
w:doc	yWYXZXWYZZXZX
w:doce	yXZXZVUXaYYYW
w:docent	TtWWX0USWUXXW
w:docente	WXbZb1YYabZaZ
w:doch	nYXZXZrYyXpZW
w:dochter	SUTVU1SSSSTUS
w:docker	daceddbescdcd
w:docketly	acaXbcwaYZbaZ
w:docks	SvVWxVVWWVXZU
w:docs	2VwWXUUYYVWZX
w:docteur	TUTyWTTUVUUVR
w:doctor	jsXjXTpUlYbVx
w:doctora	SSTyVSSSUSTVR
w:doctoral	SsTWVSSTzQWXS
w:doctorat	T0RWWVTXSUVVT
w:doctors	OTsRru0SSRUWT
w:document	TSPvUUPSoOp0q
w:documentario	yVZYYTWYZXUZX
w:documentary	yVTxVQRTWVUWR
w:documentation	fVmxXXvXVVRXW
w:documented	2TVUWSQWQtUVR
w:documenti	USSXUXSXzRVWV
w:documentos	TVWUWVTWUVyXV
w:documents	PSRlVTWTuqYvq
w:dodici	SVTvVPQ0VTTUR
w:doe	yWUYXWVtWuXYW
w:doen	uSSWVVwUeSSUv
w:does	VaVcfatT3VdUd
w:doesn	TYlvokcTrsYVU
w:doet	QSRSTzPTSRtSN
w:dog	TqSWqXbVU2VoZ
w:dogs	VwUZZYUTYWYZv
w:doha	VxXbbbXZYbTZZ
w:doing	pVruabiaicXXb
w:dois	ltoUruPTtTRVS
w:doit	wYbaaZYabaYYZ
w:dokter	ZaYcababyabba
w:doktersassistent	UTSVVVSRVSUxR
w:dol	SSRUUSQTzSTSQ
w:dolares	wYUVpVnVWVzWU
w:dollar	WVSyoT0lTRpWT
w:dollars	iUT0YqsRUSwWp
w:dolore	RUTyURSTURSTQ
w:dom	VyTaZZUYZZabZ
w:domain	dVSVwWxTpUSUS
w:domaine	waZaZaWaZaZba
w:domanda	PsTVSUTVzTVTS
w:domande	TURUVWRT6TVVQ
w:domani	RSZUUUQr1QTRz
w:domattina	UVUVWVSTVSVRy
w:domenica	QRRTQSO0SPORl
w:domicile	UVVVWUUVVUVVx
w:domicilio	VXXXYWVWYWxWT
w:domingo	RTRUUTRsTPuSy
w:domingos	QvRUTzQURRTUP
w:dominic	wbaaZYYcccYaZ
w:domino	WWWXXXVVWUUVx
w:don	nXnZcZaaqpdji
w:dona	VuVYXYWYxXYYW
w:donar	xaYaaZYZYXZaX
w:donate	UXXYWYWXVVyaV
w:donateurs	YZaZaaXaXZxaX
w:donation	VVU0XWRUWWoWU
w:donations	TWXWYSwxVUUYS
w:donc	UWUXsWUWUxVXU
w:doncaster	XwYbbaXbaZbca
w:donde	SU0VTURvSQTTQ
w:donderdag	pWWXYXUrVVVWz
w:done	bmjrXpVarjWYl
w:doneren	RRTTTRRzVQRTR
w:donkey	RXaYaxYYZaYba
w:donna	vXWXZXUZvYXZW
w:donne	RUTxUTUUWXyWT
w:donnee	WzQYXYTXVUXWW
w:donnees	lwZbbbYbnabaa
w:donner	tXVYYYVY2WYWV
w:donnerstag	TVosWUQrTQUSz
w:donnez	YaXYZVWUbZxWV
w:dono	UVTWUVSVWUzWT
w:donor	upVXXXtYXnXZV
w:dont	SUzWXWUTqTUWT
w:door	SVVbpXajrVrVx
w:doorgaat	1WWYYYUXYXXVU
w:doors	SVSWwSw1VaVUX
w:doorsturen	aZZbbcZbyabba
w:dopo	luvXWSTUvSWWS
w:doppelt	yXYXYYWYZXXVV
w:dora	WYVXXZTWXRXYy
w:dormant	XXtZYaXaaZuZY
w:dorme	WZYZZZYawZZaZ
w:dormir	XYZZvWYaaaZbZ
w:dorp	wZYbZaYaYYZaY
w:dort	YoXaXalZxrZZX
w:dos	uyUacWYpnacWS
w:dose	UVUUWWRTWSUVz
w:dossier	qWWYYWxYpUsWW
w:dost	VXXZzZTZaZZbZ
w:dot	XZWZYaXWXQWZz
w:dotation	SSTTUSRzVSUTP
w:dotiert	X1ZbaaXZYZZZX
w:dott	4XWXYUUVYSVVT
w:dottor	bxaaabZZbabcc
w:dottorandi	WXZaxWXYYaYbZ
w:dottore	yYYYZVWYYZYWT
w:dottoressa	VZYZZZYawZZaZ
w:double	bUTwVrtTWUwUU
w:doubled	QUSURqxSUQ2VR
w:doublez	SVUVWTSSVS2RQ
w:doubling	TVwWTVPUUS0WS
w:doubts	XxYYYZWZWXYZX
w:douglas	WYYYXXVWVXxYX
w:doutora	vtWYZYVZZYWYX
w:dov	RUzVVUSTTRVUS
w:dove	SbxWVUprtRUVS
w:doves	zWWXZWRWYUYaV
w:dovrei	yWTXXYTXUUXXW
w:dovremmo	TVTUWySVVVWWT
w:down	YUZYbnorbonVq
w:downline	XUWZWYUXXXyZV
w:download	SVUUVUQyXU0uQ
w:downloaded	UUPWXWSUVTR0R
w:downloading	VXSWYX2VXQWZV
w:downloads	RRUTzWPQwTVWU
w:downtown	T0RYZZTZVUXaV
w:dozen	zSxWWWSXUTXXW
w:dozentin	XXXSZyWWWXZYY
w:dpo	xYXXXYWZababb
w:dr	lnbubkbdYacYd
w:dra	WUxVXYUXWWWXV
w:draai	SSUUTVxVVTtUS
w:draait	1ZZZaZXaaZZaY
w:draft	STQoUTlRVRit1
w:drafts	NSQxQRmPTQQQ2
w:dragana	UXXYZyVRXUYaX
w:dragon	UaUZYWxWbZZaY
w:drain	ZZZaZZXXaxWaY
w:drainage	TVUYXYzXuVYaW
w:drains	RTPTxPORSyVWR
w:drama	PQR0RQPRTQQRP
w:dran	QVUXXWUUzXUUR
w:dranlassen	UWWYYYUWXWWXx
w:drapes	XZaaabxZbXYbY
w:draufgeschrieben	ZaacxbYccbbbZ
w:draw	uWVWwVWYknpWZ
w:drawer	UVSYXXoVTUVW1
w:drawing	rVUXoW0qTbVVU
w:drawings	tUTWVsuTTtUUT
w:drawn	xlWXZtVXWUXXV
w:draws	WXXZyaTYYXYaY
w:dray	SVzYYZTXTRYYV
w:dreadful	xUTTRvNyQSVXS
w:dream	nWWWobYXosxZU
w:dreaming	yYYWYUWVZYYaT
w:dreamt	UXZZZWyWXYYZW
w:dredging	SUPPVVQ0RQWWS
w:drehe	PUSSVRzTTRTTQ
w:drehen	yXYXYVVWZXWYT
w:drehtage	yXYXYWVXZYWYU
w:drei	vsWZmWvWXmaXV
w:dreischicht	VxWZZZXYWYZZY
w:dresden	WXaPYRYzbZaZZ
w:drew	UXwXVXSVUgvXS
w:drie	oVoqWlostUWWT
w:dried	ZaZZwbYbYXacb
w:drieen	TTUVtUSUVyUSP
w:drieentwintig	YwYbabYaZaabY
w:driehonderd	wZYaZaYaYYZZY
w:drift	YYyZWZUZYWXaY
w:drill	OSOTTRNxPMSQ0
w:drills	SURzWTSRWUVUS
w:drin	2ZXaZaXaZZYZY
w:dringend	ZaZabaYbYYwYU
w:drink	nRRTUUkSSzsWq
w:drinks	WUqWQWS5VQVUm
w:dritte	TVUVWSRTVTUSz
w:dritten	WUVYuXWYvVYYW
w:dritter	UVzVWWUVWRWWT
w:drive	PnsUUrOUrOpV4
w:driver	aaSWWUWUwSyWw
w:drivers	SniqubTYsPSSq
w:drives	RUUVVzRUUTwYU
w:driving	prScWVSTortVn
w:drohnen	SVUWUUUUyUVXU
w:droit	WYZZwYYaaZYbY
w:droits	SQVUWRTUWVzWS
w:dron	zTUWWVUSVUVWU
w:drone	yUTVUs0SUTTVQ
w:drones	wUUTxQPSXuVXR
w:droni	RUTSVzSUWUTUS
w:droom	RSQUTUQS0QUUP
w:drop	ZYxXVWzUTYrWS
w:dropbox	WabWZWWXbbxYZ
w:dropped	rUQvSPntSRvWP
w:dropping	RWRUTWRVVT0WR
w:drops	sVTVUVQRTQTV3
w:drove	SXVXXXUVUzYXQ
w:drowning	QXVVZY7XYXXZY
w:drucken	UVUVWVzSWSVUQ
w:drug	P0WuYXTYZZXaX
w:drukke	QXTZXXzYUVXYW
w:drukken	SWVXWWzWXWXVT
w:drummer	vRSTPSRT0PTVP
w:drums	QVSVUyRURQUVw
w:dry	SVSWWvSUWnUVw
w:drydock	sVUsVxSTVUUSP
w:dryer	WXXWyYRWWXTYV
w:dryers	XXyZZaXaVTaZW
w:drying	qXTVvVuYWUWYW
w:dryness	TXTWYY0WVPUXT
w:dst	UWWXXXTVXSSTy
w:du	taeXmZWpcnoWm
w:duarte	YTaXxcYaZcXbZ
w:duas	qUTWXV0VWUpVr
w:dubai	rSuXXWStsSrUS
w:dubbo	zZVXZYTXVTXZX
w:dublin	WwYXYZrknqXbW
w:duck	VXzYUXTWVSWXV
w:ducklings	XYUZZYWVYUYXy
w:dudas	PVXWYxUvXWVVT
w:duds	TYUYYXTVXWWYy
w:due	noUoaoTYUZcW0
w:duermes	XYZVYYVZZYxYW
w:dues	Q0UVVVSWTTUVS
w:dufresne	QWXyXUVYYYXYW
w:dug	UzWXTXVXXYZZX
w:duidelijkheid	yabbcbabXbbcZ
w:duizend	zYUYWWWXVUWZV
w:dull	oTdTvSsPRvUUO
w:duluth	YxSbbcXdbcacd
w:duly	YaaZacUbbbwaV
w:dump	SUTVVWSUWRUUz
w:dumplings	VxUYXYTXVvUZV
w:dunmore	RQTWUVTSRSVzR
w:dunning	WxYZaYXaZZbba
w:duped	TVUWWUSQXV0UR
w:duplas	yWVXXUTUXUVWS
w:duplica	XaXZVYSXYXyWV
w:duplicate	TUTWVVTPVUTry
w:dura	WXZZwWWYYaYbZ
w:durante	mrVWWqUVvWoYV
w:durata	xYacccabbcbba
w:duration	3bWZaZWlbaZZe
w:durch	mUvXtuoWVUVVU
w:durchgefuhrt	waacdcbcbcabb
w:durchgeht	QWXVVzTRWWUWV
w:durchgerutscht	TVUVVTPTUSTSz
w:durcit	WYZZwYYaaZYbY
w:dure	RSVzTTUUWXTXT
w:duree	vzZaZXYZWZZXX
w:durf	TUOWVUSV0QVVS
w:durfen	zZaZbaYaaZqZY
w:durft	WWZZwWXaZZYZZ
w:durfte	STySUsOTxQUUQ
w:durham	TVSWvXSWUxVXS
w:during	YlsZnYTYvXiZW
w:dus	YZaZaaXaXZwaX
w:dutch	yTVXXXSvUVVXT
w:duties	WpYZZVWXXsxaX
w:duty	QqTWUVtrWR0UR
w:duur	0YabbaYZaaaZW
w:duurt	VWXXXPzRZVVWW
w:duwt	WWZZxXXaaZYZZ
w:duzentas	acbccZxZbabcb
w:dweilorkest	TYYXXWxXZWWXV
w:dwelling	yXZZYYUZXYWXW
w:dwg	RVRVUUSTRQSU0
w:dying	UVUYWzTXWPWaX
w:dynamic	VWzVWXPUVTVVU
w:dynamics	zWYXWYWWZZSZV
w:dynegy	UYSXXXSQSTXWz
w:dyslexia	0WWXXPVWWVXYT
w:e	chlalhYdjjqad
w:e1	V6WZXWVWWWXXV
w:e9	SyWWaYVYYZUVS
w:each	oXirl0ZYVXoVT
w:ead	VWYbaawbZabaZ
w:ear	UURXVVqUzsWXT
w:earlier	TV0WXTPsUPvTQ
w:earliest	vpsYaZVYYYVXW
w:early	WUtV2UQ1YTUic
w:earn	TYascXyUXU1XV
w:earned	UyWwYTRXYXYXY
w:earnings	YZbbaZSZccwaa
w:earns	SVSVttQPTQzSS
w:ears	WmQUSVQ0vrUVP
w:easier	VUzZVaTXVTWaY
w:east	xXoXYZrYXXYaX
w:easter	sqSXuWRUZqWXv
w:eastern	rYYWawXWZbbaZ
w:easy	QoqrVUQRT0lSP
w:eat	XtSWnWPlwlTWs
w:eaten	SzTWUVTUXTXYT
w:eaters	UXVRYT0PZVWXS
w:eats	uvYYXYTYYZXZY
w:eau	VXZYwYYaZZYbY
w:eaux	UVUTVVTyTRUVQ
w:ebner	U0RVVUWVTTYYV
w:ebs	ZVQYZZTYzXXYU
w:ec2	TWUVVTTSTRUR0
w:echafaudage	UWWYXXVUWVWSy
w:echange	XrxrZZWZYXYZY
w:echanger	YbXaabyZZqbaa
w:echar	XYWaYaXYwYZZX
w:echarle	URSWUVRVzTVWU
w:echeance	SUTVVUQUUTTT1
w:echo	STPTUTQSU0SRQ
w:echt	WVUXvWVWVwXWU
w:echte	SVTVWUzTWTTTR
w:echten	VXWZXZWYyWaZY
w:ecole	VwZZZkXZsYZZZ
w:ecoles	xTTRVRzPWSTTR
w:ecologists	TVzYZZWYWUXWX
w:ecology	XXZZZTyXZYYYX
w:econ	abXcZbWcxXaca
w:econometrics	QRVUZzVWZaWZY
w:economia	SUUVUUSTVUzTS
w:economias	UWXVWVTXVVyXV
w:economica	1WaUbZZaZbaZZ
w:economics	NRTQTuQ1SQTSP
w:economist	WYYbabZbwYabY
w:economists	T5TWYZVWXVYZV
w:economiza	ZbcabZvacbZaZ
w:economizem	VVVWWXSTVTUVy
w:economy	XbaUcwaXcZZdc
w:ecoute	ZawcccacZabWb
w:ecrire	RUWWX4RTXUWWU
w:ecrit	RTUzUSUSWUUVU
w:ecrite	RWUTUzTRWVRWR
w:ed	RVSVXXTTrxuVT
w:edit	1XRqVvZaUQUqT
w:edital	WxVXXYTWXVVWU
w:editar	0RTUWUPUVUTVS
w:edited	vWZYZwWSXWYbV
w:editie	0YYWXOTPaYWYW
w:editing	SVVVUswOySTWU
w:edition	QvVVWprtXWVVT
w:edito	abacYa1Qcbbaa
w:editor	rSTVUymYTTTTy
w:editora	yYVZXUUWXSVWW
w:editoras	acbccZxZbabcb
w:editore	STTWTQRT0QUVS
w:editorial	SWvWWVxPVuRWR
w:editors	VVXZZVyuXWWZX
w:editrice	UVXWYxVXZXTYV
w:edits	QWXSWzTVXRVXV
w:edizioni	SVTUWyTVVVWWT
w:edtech	WZXYZWyZYXZca
w:education	SyVVWTtoTUtWU
w:educational	ZvabcXYXZaabb
w:educator	R0XXXRTWZTWTW
w:educators	TTTzXYRWSWUXW
w:educatrice	ZzWcbaabaaaaZ
w:eee	YXYZaazYZROUW
w:een	bppqnhbZXkhYX
w:eens	vuvUVVRUSPUVR
w:eerst	WSXXWXVWXTyVT
w:eerste	SQRVzVoUUrsTQ
w:eet	UWWWYXSVXUVWy
w:efectivas	VVyYZXWXWVWTU
w:efetiva	Y3YaaaXZXZaYZ
w:efetivar	UyVYXXVXXVWYU
w:efetivo	X2XaaXYWZZXWW
w:effect	TWVXYWQSVqW3O
w:effectif	UYVZYXyWUWXXV
w:effects	UpYwZWWZYYYXU
w:efficiently	ZWVbaawZbaaaa
w:effort	1XXYaWVYXYWXV
w:eg	X3XaaaWYYYZZX
w:egal	XWVaaVYXXYxXY
w:egales	XZWaZaxaZZYaY
w:egalite	XVYawZYZZZYbY
w:eggs	xVTWWWRUTQVXy
w:egregio	ZvaZabrZaabcb
w:eh	ZbZcbbzaaYbcZ
w:ehemaliger	UWXXXXVWYXyVU
w:eher	VWzXWWRVURVVU
w:ehi	3ZWaXZYaWWZZY
w:ehr	1WaXbXYaacZaZ
w:ehre	UUTSVSRzUTUUT
w:ehrenamtliche	ZZaZZvYXaaZaX
w:ehrlichen	RSSyTRPTSRwUR
w:eid	WXTXXZTWYyVVU
w:eigen	nxUspPtTVTVVT
w:eigenaar	cWcctbbaccccb
w:eigene	TSSUVTzTWStRR
w:eigenen	RUWYyWuXWWYZW
w:eigener	SyVWYVVWYXXYU
w:eigenlijk	STyVWXTWTTWXV
w:eigens	RRSTzTRTURTUS
w:eight	ttVpmsdYYTmXU
w:eighteen	YwYbaaYbaZZda
w:eighty	VYTYYZTWWOWQ0
w:eilanden	YwXaaaYaYZabY
w:ein	lbnpnqZZdYmbX
w:eind	4VZZaWWYZYZYW
w:einde	1VaabbXZaaaZX
w:eindelijk	SVSVTxSwRQTUQ
w:eindhoven	svWYXYWYYZWaW
w:eindredacteur	yXYXXXTZYYYYW
w:eine	ltWqipVYmbdjX
w:eineinhalb	ZaacybYccabbZ
w:einem	bannoXVWrVXyU
w:einen	ZfYsqsWYdanWY
w:einer	trVmXWqXkVtXV
w:eines	sZZavaXabZaaY
w:einfach	ST2aaaYZZYaZZ
w:einfuhrungsbuch	WWZYZyWSZYYZX
w:eingeben	XYZZaXWWZXxWQ
w:eingeplant	T2XZYXVSUWVRV
w:eingesprochen	0ZaaaYXabaZbZ
w:eingestellt	WUXYYYWWZXyWR
w:einheiten	TWXyWRVUXXXYW
w:einholen	SXYyXVXXZYYZW
w:einig	SXYyXVWWZYYYW
w:einige	wVRWWXSVVxWST
w:einkauf	WXXXXZ4XWWXVT
w:einladung	WXXYYWTqXUW5R
w:einmal	rlVVVxSVoUoUq
w:einreichen	waacdcbcbcabb
w:einrichten	UWVVXWTUWQUSy
w:einsatz	waacdcbcbcabb
w:einsatztage	xYaYaVXabbabZ
w:einsprechen	SVUTV2STWUUVT
w:einspringen	PUTUUzQUTUTUS
w:einsteigen	VXTXyXUWUUVRW
w:einsteiger	ZZZZZXWzZWZVV
w:einsteigt	RSWXyUVWWWXYW
w:einstellt	WRUXUWTVyUWWU
w:einstieg	UXUX2YUWVUXXV
w:einstundiges	VZYwaYUYaZXZY
w:eintritt	WsVYYXV3WUWWT
w:einzahlen	TWYWYVVYVVzRT
w:einzahlung	VWYXXXVWYXyVV
w:einzelaktien	SSTzVUUUVWVWV
w:einzige	VWWWvWUXYxXVT
w:eiscafe	yVXYXVVXXWWXU
w:eisenach	UTYWXyWWXYYVW
w:either	tVpUmbrbsYYYU
w:ejecuta	WVVYZXUaaXyYY
w:ejecutalo	WXZYZWWVZYwWW
w:ejercicio	QUWUVzRUXVQWU
w:ekpene	waaZZXYbccYaZ
w:eks	VZZXaXxYaZZaY
w:ekspert	WWZYaZyaZaZcc
w:ekstrom	WZXYZaVYZyZaW
w:el	bmYchmZfbbmXt
w:ela	TVTVVVSTWzUUS
w:elder	ZZZawaUaXZZbZ
w:elderly	PTSUzTPvSSVWR
w:ele	UXTXXWTWVyVVS
w:eleanor	XWVZyWYbXYZbb
w:elections	TURVVUQSU0UVP
w:electrician	wXQUVVOVxTtVS
w:electricians	TazZZaVZYWVbb
w:electricity	PSTUVVNRVUxSx
w:electrolytes	TUVYyTWXWUYZZ
w:electronic	SVTxsWrWrSUYU
w:electronicien	YVXawYWZWXYaY
w:elegancia	TUyXVVSWUTXWU
w:eleganza	VXVYXYUYVyTXU
w:elektrisch	TaaZbYwZbbZaX
w:elektroniker	WwXZZZYYWZZZY
w:elena	TXSUXYUWV0VRV
w:elephants	SyXYZWUYXXYZW
w:eletricista	VVVWXXTTVUUVy
w:eletrotecnica	RTSTTUTUyTUTR
w:elettronica	TWYXyWVYYYWZW
w:elettrotecnica	RSTSVzSUUTSSR
w:elevator	P3TVTVSVVTTYT
w:elevators	RUS0STOUSTRWT
w:eleve	PUwSUzPTSRSTS
w:eleven	tsUmqhlmWnXWU
w:elf	UqUWxXTWVTWXu
w:elgar	OVTTU0RUSSUUO
w:eligible	YxSbbdXdbcacd
w:eliminada	VWUXXXTUUSVyQ
w:eliminado	VWWXYXVVXSXxS
w:eliminated	ZYVabbYbyTbXZ
w:eliminato	WXVXYXUVWTUyQ
w:elise	YYXZYZZaXYwaY
w:elkaar	SVuWUVcsSvUVQ
w:elke	QZRUxrTsSRvTQ
w:ella	xVVVVRRUXUxYV
w:elle	VXTYYXpWxuXVU
w:elles	UXVYXXyWUWXXV
w:ellie	1UUWSWTUWTVWv
w:ellipse	WVVZZZXWUVVyT
w:elsa	baYaaZYTZxabX
w:else	SUqXqYstYqVbi
w:elsewhere	OUQUUwzTUOSVu
w:elspeth	ZZYbaaYaWxabW
w:eltern	NRST3SQTUTQTv
w:elternabend	STUVUTTSTSUSz
w:elternzeit	X2ZbaaXZYZZZX
w:em	qiXabmcjjXpfZ
w:email	bUVRVVntkSnzU
w:emailed	uYZabbXbaasbW
w:emails	qSSVWVQUURSk3
w:embarquement	RUVUVUTTVRUSy
w:embarrassing	UXZXYxSWZYYbW
w:embassy	SVUWXXQWWU7VS
w:embauche	XzXZZZWZsYoZW
w:embedded	tvuYYYVYcTYmX
w:embraces	YZXYYZyaXWZaX
w:eme	WXUYVXWYyVYYV
w:emea	TSrTUVSTSRSzQ
w:emeka	YWxXZaWaaaWXY
w:emergency	VXXXXXWWZWyXQ
w:emil	ncjbbZpYYYY0U
w:emily	VXWaVVTZWXyaX
w:eminent	WYaYaUySaXVZW
w:emir	UyTaXbUbaXYbZ
w:emite	0bZYbaYbaaZZZ
w:emmer	UWVWWWUUUVVWx
w:emocion	VXTZWXzYWUWYW
w:empezar	sYZZYXWYZZyZV
w:empezaron	OQRTRTP0QQSTQ
w:empezaste	TUUUUUQTVzTVS
w:empezo	WYZXSWSXaayZY
w:empfangen	TUUVTVSUUSzSR
w:empfehlen	XVWbaZYa2WaYY
w:empfiehlt	UWUWWyUVWSWUU
w:empieza	TTTVVTwwUTUSR
w:empleado	WWWZwZVYZXYYW
w:empleados	YaYwWaZZbaaZY
w:empleo	TQSXWWTyoSVxQ
w:empleos	XWYZaZXYYXZ2V
w:emploi	TSVXXVTysUVSS
w:employ	Y1QWVUyYTSXYW
w:employe	VyVaZaXbYYaZa
w:employed	T/mWWmTWWUWYV
w:employee	VzoXyWnWWVWXV
w:employees	qWboYZ2XXWYZW
w:employer	UwW2WVXUsToXU
w:employers	TSwWrWW2VZVWS
w:employing	TyWXaZWYYZUWT
w:employment	W7XYYXUYsYYYW
w:empregador	SUTzVTSRUTTUP
w:emprego	TRxXWXRuwTWRR
w:emprende	WXZWSWSXaZyZY
w:empresa	UTvjvVVVzaaVT
w:empresas	PRTSTS1TUTtTR
w:empresta	QTRUSUQUSQ2QQ
w:empty	MyORxTXwoPRTN
w:en	jobclidbmdnYa
w:enable	WYyYaXVZYVYbW
w:enables	YYXYbaxaaYaZZ
w:enamel	VZZYaZVXaZSYy
w:encaissez	SSSUTTRQVS0SO
w:encaixa	Y2XbbaZZbaWWX
w:encaja	X1XZaYYYYXXWV
w:encajar	cctdcdbcbbcbb
w:encajaria	XyZccbZZbbcab
w:encaminhar	ZUYbZaYZzZbXY
w:encaminhe	zVVWXTVVUVXVS
w:encanta	WWWYZYVbaYxYZ
w:encantada	RTST0TQTRQSUS
w:encantado	UVTWVVTRV1VTQ
w:encantaria	UyWXWWTTVVXXT
w:encanto	TVTUVySRVtTTS
w:encarga	SUVUVyTUTUUVT
w:encargado	WxYYZXYZZZYZW
w:encargarte	wYaYaWYZYaYXY
w:encargo	1WaabZWaZZUYV
w:encerrado	STSTVVRSUQSQ0
w:encerramento	VWTUWWUTVzVRQ
w:enclosed	SVVWXVUTVnuT5
w:enclosure	VXWZZZVXaWSYz
w:encomenda	RTSSrRQSSQxOv
w:encomendas	OQQRSQPRyRxSO
w:encontrada	UWWYXWVUXWVVy
w:encontramos	waZabZZZZXaaY
w:encontrarte	UTSVWVSTUyUVS
w:encontre	TVzUURQTUTTUR
w:encontro	QUUTVuRwTSTTQ
w:encore	XUzXWWTUwToWk
w:encourage	vvWYbYXYYXYaY
w:encouraged	YZUaabXaRyZZb
w:encuentro	YaaZZSXxbZaba
w:encuesta	XZZvZXZYZaWZY
w:encumbers	VWXXVXVUXWyXU
w:end	qnXYZZkpYsXYn
w:ende	utXaZYWvWXZaV
w:ended	UxRUVSPSvST2P
w:endet	QOPSRROPyOQzO
w:ending	TVUVWUQTWQPxt
w:endings	XaWbacWbbxbaZ
w:endlich	uxVVXVTWXVVUT
w:endorsed	WYWYYYVXYUX4S
w:endorsement	ZSZZxbabcbabc
w:endpoint	TYXTXYzYZZVbZ
w:ends	PVkVVRqrxSUut
w:energia	rYxoYsUYWWXYV
w:energie	sUUXYWUvVVuWU
w:energierekening	ZZZaXaxXYYXaZ
w:energieversorger	zaZaccXbabacY
w:energy	koZXaVvnqYibV
w:enero	zWWYYWVTZXVYX
w:enfants	TURVVRQttSeQy
w:enfermagem	PtQTUTvSxRQRP
w:enfermeira	PSTyURQTUSwUS
w:enfermeras	XXaZYUXxaZZaY
w:enfermero	TTUVVTSzWTTVP
w:enfin	qsUYUUxWVWVVT
w:eng	ZbXccdYcwZacb
w:engage	zWWZYzTWYXoYX
w:engagement	4WpWZaYZZYbZX
w:engagements	QZzXaXTWYYWZW
w:engaging	YYyZWZUZYXXaY
w:engelhardt	XaYxaYTaaaZbZ
w:engenharia	VWVXXxuSXVXXU
w:engenheira	jfVZZZTZxYYtV
w:engenheiro	WwWZiYbXrXXsW
w:engine	VtYYaYXWYXXXw
w:engineer	qvXYmYaZlYblZ
w:engineering	rrWYrZVppeYZW
w:engineers	TUuoVl1tTUcVS
w:engines	VYVYXZzYYXSWU
w:english	urTVWaraqVpnT
w:engr	YaYabcVbtaubX
w:enhorabuena	SSxUUURTTvvNP
w:enjoy	TZ0cWYVqVuXYY
w:enjoyed	VwwXXVrPWeVXT
w:enjoying	YZWbabVZYxaYX
w:enkele	TVUTWSTzUSVRR
w:enlace	SURUUTRwSQyRP
w:ennuyais	XX3ZYZWZXVYYY
w:enormes	XZZaaaWZa1ZVV
w:enormous	vabcccWbbbcdb
w:enormously	SVXXaxXaWYZZZ
w:enoteca	yWWVXTTXZXSYW
w:enough	Vk1TXeQqrRpWS
w:enquanto	yWXYYVXXVYXYV
w:enquire	wVXYYWUUYYSYw
w:enquiries	TXVVYWzVXWWYs
w:enquiry	RRWVVQnVwTuvP
w:enregistre	UVSWTTSzUUVUS
w:enregistree	UUWYXWTVXVW2R
w:enrol	TXYZYUq4YXTSV
w:enrollment	tPVVXQuPVVTUy
w:enrolment	TYaWaxWWaaZbY
w:enseigne	TWWXXWVUWVWSy
w:ensemble	WYaZvZYaaZYbZ
w:ensenen	TRUVSzURVTTUQ
w:enseno	RTRU0UQTsQTUS
w:ensinou	TXSXWWSVUzVUR
w:ensuite	SVUUVVwSWTUUv
w:entao	ntVXXWSVWUqWu
w:entenda	VWUYwYVXWXWYW
w:entender	uUQlUVSUyTTVS
w:entendez	WUSZXYUXyVXXW
w:entendre	UVyXUVTVTTWVT
w:enter	VYVXXVTrXT8VT
w:entered	xWXZWYTYWwTXW
w:entering	UWVWvYSvVUrWU
w:entero	UWVVWUSyWTUUS
w:enterprise	rWrTWWnvWXVYV
w:enters	ZZxYbbWZXZaaZ
w:entertain	UxuVXXUWUVXXW
w:entertainment	tVTUTTxWWXUWV
w:entfernt	XUUXYXyUWWUWV
w:enthusiastic	YZYbbcYcwYcab
w:entire	tXVXWVRvVuWYV
w:entirely	T1TXXYSYXYZaY
w:entities	UYyVWbXaYWaba
w:entitled	UXyZbbXZZYYaX
w:entity	zUVXXXRYZWXYY
w:entra	UVTWVWTWWUyWT
w:entrada	STTUVSS4SQTQO
w:entraide	SUTUUUSzTRTTQ
w:entrambi	STSVWVTSUysSR
w:entrance	QTVUTSQ1UQRUr
w:entrano	SUVUTTSUUTzVT
w:entrar	RrRVuUSTvQZvQ
w:entrare	VWTWXVVUyTWST
w:entras	QTTUTTRTVT2TQ
w:entrasse	WYaawWXYYaYbZ
w:entrata	TVRUTURTzSUWS
w:entre	nWbXlijWsTTnv
w:entree	RSRUTTQyTRxRQ
w:entrega	qSRSUuQQUQsSu
w:entregar	zTXXVUVWWXWWU
w:entregas	PWYWZzVYYYWYV
w:entrego	PUUUWUzUVUVVT
w:entregou	UyVYXXVXXWWYU
w:entrepot	UZWyaXUYZaWYZ
w:entreprise	WWSWVUSTyUUVT
w:entreprises	TTUVWUSzUSURR
w:entrer	ZZXaZUXXyUaZY
w:entreresti	WTXXyYVXYWXYV
w:entretien	TnVxXVTqvVvVT
w:entrevista	TrUzXVUWqrsWS
w:entrevistas	Y1YabaYZaYYZY
w:entries	UWWYZXRxXWVuS
w:entro	sVVVVUStVTvSu
w:entrou	vZZbcaababbbZ
w:entrust	xbabaXZXbaUbY
w:entry	bTSTVSU0bQ2bW
w:entschadigung	PUTUUzQUTUTUS
w:entusiasmo	VYZYYXUXZZxaZ
w:entwickeln	STUzTSQTVTSVS
w:entwickelt	UWXXXXVWYXyVV
w:entwickler	fdYYoYuYsYZYX
w:enugu	VUVVwYUXvWUYV
w:env	TUZabYXbbaxaZ
w:envelope	SUSTRUPSURvV1
w:envelopje	UVVWWWVUVUTUy
w:enveloppe	vXWWXXSWXWwVT
w:envia	VTUVWWSWWSzWS
w:enviado	QTPTUTQRTORM2
w:enviamos	xXYZZYUYZZYaV
w:envianos	VXWXXVWVXU0PQ
w:enviar	TVuXxXUWXSXWU
w:envie	VUxVVrtTUSwQQ
w:enviei	QTRSTTxSSQwQQ
w:envies	UW0TVWRVSSWWS
w:envio	UsVVXWSVWVzuR
w:environ	yTRyUSPTTTUTR
w:environment	VWzVWXQVWTVWU
w:environmental	RVUxXXSUsrVYU
w:envoie	UWxWUWwWUTUVT
w:envois	SSTUUSRzVSUTP
w:envoye	yXXZZXXYYZVaX
w:envoyer	OPwSzTNSTRSUQ
w:envoyez	rVYYaXWZaZ0WW
w:enzymes	XTXYyUVWZZZZW
w:epi	YyWZVZWXZaXaV
w:epic	xYWbccZdbcccc
w:epidemiologists	YyWZVaWXZaYaV
w:episode	YVUVlup3WTVWU
w:episodes	pURST2lOUTTWT
w:episodio	WWWYWWt1YVWVS
w:epoux	YYXZYZZaXYxaY
w:equal	XWWX6XSVXUXYW
w:equally	VXWY0YTYYVUaY
w:equals	WXXZxaSYYXXaY
w:equine	VYWZYZXayVZbZ
w:equipa	TuWYXurXWWWXt
w:equipamento	WYbZbYWaaZwaa
w:equipamentos	zaaaabXbbbaba
w:equipe	TxUbXnpcWcWzT
w:equipes	UWYZZv1WYXXYX
w:equipment	QTTuyUoUWVpWU
w:equipo	bwXXYeplnbXXe
w:equips	XWZUZZyZZZXYa
w:equity	ZvXoyZWcYYZZY
w:equivalency	TVSWYXTYyTXVV
w:er	ZctVeYmnnTnoa
w:era	SVSWUU0UUSTTR
w:erasmus	YaXaYaWaVyaZV
w:eravamo	TVTWWWTUVyUUS
w:erbij	SuxUsWSXQVVWV
w:eredita	YZYZZYYYaXwVV
w:eres	WYWYYYyYYvXYV
w:erfahrung	XYYabXZZZZ0ZZ
w:erfahrungsgemas	1ZZYbaXZbZaaY
w:erfassen	yXYXYVUWZWVWT
w:erfenis	YZXaZYVYYVxWV
w:erfolgreich	UWYWYWVYWVzRT
w:erfpacht	YwXaaaYaYZabY
w:ergab	XyVZUZWXXYXZX
w:ergeben	VWyXXWUXVUXXU
w:ergebnisse	XWYZZaYXZXZ2U
w:ergens	YwXaZaYaYZaaY
w:ergonomics	VUVXYSSzTTWVQ
w:erhalten	QnRUVURsUSzwP
w:erhohen	PURSVSQTTRTzO
w:eri	UTTWWPUTT0UUQ
w:eriksen	VXaTYUzVbaYaZ
w:erin	V0VZVZTaYYabZ
w:erinnern	aaZbababzWbba
w:erinnert	UXVXYWyWYVTWV
w:erinnerung	xRPVWXSVSySQT
w:erlauben	axabbcbcZbbca
w:erlaubt	zWYXaQWXYZXXW
w:erlebt	XaZaabyaYZabZ
w:erledigt	WXXZaXXZZYxWY
w:ero	UWUXWXxXuTWYU
w:eroffnen	WXXZaXXZZYxWY
w:erp	2kVXZYpZXWXYY
w:erradas	wYabaZXZaZZaZ
w:errado	WVUWWVUxWUVUT
w:errand	XcbYWZXbbawcZ
w:erreiche	UUyXXXUWUUXXT
w:erreur	0ZZbaaXbZZaaa
w:error	upTVVTRUUsxTn
w:errori	QUTVUU0UTSSUR
w:errors	TYTXYZ2XWUWYW
w:ersatz	yXWXXVWWZVYXV
w:ersatzverkehr	VXXYYYXWXVXVx
w:erscheinen	TURWVVQVUSV0R
w:erscheint	ZaZaaYXxZVYXW
w:erschienen	QSSTTQQzUQTRQ
w:erst	XWuZlYuYWVYYW
w:erste	VpVYtYTXWtYXr
w:ersten	UUWWWWUuXU0UR
w:erster	YUaavZXZZaYYX
w:erstes	WUxXXYUWVVvXT
w:erstgesprach	acacbbuadccbZ
w:erstmal	UVVWyVTWWVVVU
w:ervan	UpTVVVSTUyUSP
w:ervaren	xUZaaZWYaZZaW
w:ervoor	yYUYXXWXWVWZV
w:erwahnt	YZYaaZXYZVY0U
w:erzahl	YZWbac0bZWabZ
w:erzahlen	UzRXXWtWUuXXU
w:erzsebet	UYXZYyYUYVbbZ
w:es	kYdoqWVmlpnfW
w:esa	ZcbcabvaacZcb
w:esami	TVUWWyVUUSWWU
w:esamini	VYWxXWWYYXXXW
w:esborso	XaaXaawbZaaba
w:esca	bxaaabZZbabcc
w:escala	uVWYZYwYXYVXV
w:escalas	YXWwXXVYYXXWX
w:escalators	XYXYZZVYOzZaX
w:escape	yVVXWWYYaYZaX
w:escaped	TXYXyZVZZYWbY
w:esce	TTUUTVRzRTUUQ
w:escenario	TXVWWWyUWWVWU
w:escola	WuYZZZXYuYXZZ
w:escolares	UYaZaYxXZZXXX
w:escolas	ZaZaZbYYvYZaa
w:escolha	QYXVYXTTXWWUz
w:escolhidos	WYbZbYWaaZxaa
w:escrevemos	XZZZwXYbaaZba
w:escrevendo	UWyVVVTVXUVXU
w:escrever	UXYVZxUWZXWZW
w:escreveria	SUTTUyRTVUTVS
w:escrevi	SVyXVXTWWSWVS
w:escribe	WZXaaZYYYXzaY
w:escribeme	QTyTSRPRRMySO
w:escribiera	VYyYWXTUVUWYU
w:escribime	VYUZYYWXYXxYW
w:escribir	VWXYXyRSyVXXU
w:escribo	sXXZYWVXyWnZW
w:escrito	RTxSTTPSRyRSO
w:escritorio	SuVzWUrWXVUXV
w:escrow	RVRSUXTVXUTxw
w:escuchamos	ZZaavaYbbaZbb
w:escucharas	UVyWUVTVTTVWT
w:escuchaste	SVTWVUzUVSTUR
w:escuela	RRRTxvNSuRSTP
w:ese	TSRTTUSUR0RTQ
w:esegui	SXXYYXVXYXxXV
w:esercizi	RWWRUzRUWXTWT
w:esgotados	acbccZyZbabcb
w:esistano	VZXaZaXaXYxZY
w:esito	UyUWVWUVXVUXS
w:eso	pswVnVTWUVVXU
w:espacial	XwaZaXYZaaYaX
w:espanol	PUVVXUzUVVVWT
w:especes	WWUyYWUUWVUUS
w:especialistas	ZbZwbbZabYbbb
w:especially	pVVWVsSqXmWXu
w:espera	cTUyVOOuVTmSP
w:esperaba	ZcbcabuabbYcb
w:esperamos	XZXYZZTWYUVyS
w:esperas	UTTVWWzVVVVST
w:esperienza	QRRTSTQUxQyUS
w:espero	WXWXXWWSXxXWT
w:esperti	VYWzYVWXXWYYW
w:esperto	VYXwXXXYYXXXW
w:esplode	SWTWzVRSVTUVR
w:esposa	YYZaZbXaYawbZ
w:espreitar	UWWYXWyXXWYWU
w:espresso	xZZSZXXbaZYaZ
w:esqueci	SUzXUUSWUTWVT
w:esquema	0WaUbZZaZbaZZ
w:essa	VzYXZtoXZXXZX
w:essai	QVTWYWuVyWRVU
w:essaie	WYTXVWSSTyWWV
w:essay	qTSVUTRUyStVu
w:essays	UWaWXxUXVYYZY
w:esse	vVSTVTRVTSyUP
w:essen	zaZaccXbabacY
w:essential	WacadbaccdvaY
w:essentials	VyVUYVUVYUXXU
w:essere	vYXZZVVxYWYWU
w:essien	wbaaaYZcccYaZ
w:est	fmpYalYdaXnXt
w:esta	dVrUdXWYbQsqw
w:estabilidade	UzSXWWRVUTWST
w:estabilizar	yXUXYYTXWZZZX
w:established	StUWXX1XVTsTU
w:establishing	YwZccbZaZaaaX
w:estadistica	UrYWZzVWWXXXV
w:estagio	WVXZYXSY1YXWV
w:estamos	bo0nxWSUWUWVT
w:estancado	USTVWVzVVVVST
w:estao	fwYZZYwYYYYZY
w:estar	tWWYZXuXYxYVU
w:estara	tUVWXVUUVUVWw
w:estaria	pUzWVVQVUTVVR
w:estas	VW4XWXlXWUpUT
w:estate	vUTTtqlnVUWqS
w:estates	RwqVxWSWVVVXV
w:estatistica	TWWVXzVVWUXWU
w:estatutario	UzSXWWSVUTWTU
w:este	daSUUUQSUwQ2X
w:esteem	ZZZabXVabxYbU
w:esteemed	WVWVqrsplVpWU
w:esterna	xWaZaXYaZaZaX
w:esterni	1aYYaZXaaZaZX
w:esterno	yVVYYYVXXXYXS
w:estimada	VxXXsYWZWZXZW
w:estimado	qTUUSUXTVSxTt
w:estimamos	UWYxXWUWZYWYV
w:estimate	yWXYYYsXXVRYv
w:estimated	2VYVZVUWXYWYV
w:estimator	TT1WWWPWQNVWT
w:estime	QTRV0VPTSRVVT
w:estinguere	UXWXYWUWXVyWS
w:esto	XYXZSYyYYXXZX
w:estos	ZbZcbbzaaYbcZ
w:estou	UWUXjXSV0UWWs
w:estoy	YZramZqYYWuaX
w:estrela	TWVVWWVxVUUVR
w:estrelas	QSSSTTQRSRSzQ
w:estrene	VVVYWVUxVVXVU
w:estrich	TWWVYVVWXVVVx
w:estrogonofe	TWSVWVSVVSTSz
w:estructura	VyVYYYXaXZWZZ
w:estudante	WWVXXYWWwUWUU
w:estudantes	VWXWXRVyWUVVT
w:estudiante	VWTXXXUWyTWWU
w:estudio	VVwwYWUWWVUTT
w:estudo	TSSzVTSUWVUVS
w:estufa	vaZabZZZZYaaY
w:estuve	SVRTUUQTV0RTO
w:eszter	YaYbbcXaZwabW
w:et	neeXooZjecsVY
w:eta	VYVZYYUYVyUXV
w:etage	TVUWWWTVWyVSS
w:etait	SURVUVvUUwUTS
w:etant	VVXyWVUUXUWWT
w:ete	TiiWoVXTURSzw
w:eteint	ZYYbabZbzbbbb
w:eternal	WYXWXXTzYWXaW
w:etes	pVlXWWlWyTtoS
w:eth	TVSUTVQQUO6SP
w:ethan	XVStbbXYxUaaZ
w:ethics	rWVwXSSzZVTZU
w:ethiopian	SSWV0RRRZYUYV
w:eti	VxVYZaXZYYYYZ
w:etichetta	waZbYbXbYZabZ
w:etiketten	zUTVWVUVVTUWS
w:etions	SS0UVVQTURUTQ
w:etiquette	YZVaZZYayQabY
w:etiquettes	waZaZaWaZaZba
w:etre	ZYpYYYvoXVYxW
w:etude	WxWtUWXWYYYZX
w:etudiant	TXWWsTTxtVWYT
w:etwa	xYaYaVXabbabZ
w:etwas	UqtYnYnXqrYYW
w:eu	riUXuYpYqWqYW
w:euch	RTRTUSQ0TuSSP
w:euer	TWVWXWyVVUWXT
w:eulogy	0WTWVTTVSPUYQ
w:eur	puWsascbXXlXV
w:euri	zWTWVUTVVSVUS
w:euro	riTonxliUTuVU
w:eurocode	xXWZXYWaYaYaa
w:europe	lnvosfZYXXXYX
w:european	RVTVvWjSVSyWT
w:europeu	zWVVRWTWZZXYW
w:euros	tXTzZvsXVTmWV
w:eusebio	XYXaYaYZxYZZX
w:eux	TRxYuYVZUXXZX
w:evals	TYUUZZzZZXWWX
w:evaluar	zWWUXTSUWVVXU
w:evaluated	qVTyXXRYXXYaY
w:evaluatie	yXZWUXWYZaXWX
w:evaluating	XZYwbYYbbcZaa
w:evaluation	3VVuXUlWWWYWU
w:evaluations	XZYabbaawWbca
w:evaluator	3QVSVWTTYVVWT
w:evelyn	TTVUUWVZVXzYU
w:even	ZplqWVYVyVboa
w:evening	YVVoczYtkUaXd
w:evenings	ccUjqzXwZVVWU
w:evenly	VXZZyYWaYZXbZ
w:event	kafiWqYfcTZzV
w:events	qVVYtUnZVRUvp
w:eventuali	ybabcbabbcZbZ
w:eventually	aZXbbcXbTxaYY
w:ever	UnxZpcpXcuWWS
w:evergreen	ZXXZaZXYYVXxT
w:every	inmanjpwZTlWU
w:everybody	XTyUmsQsonVTZ
w:everyone	VasWVZQxbssVc
w:everything	VlcXybWcsllWT
w:evidence	SURWXXSRTQWV0
w:evidently	VWUUXVTVYyWVT
w:evitare	VYXXYWWXYWxUT
w:evitato	yZZSZXXbbZYaZ
w:evolution	TVzWTVPVSSWUS
w:evolving	XWZUZYzZZZXYa
w:evora	sTTvVUSSTQRwP
w:ewa	VyTZZaVYWWYZY
w:ewan	2UuWWSSUVSWYV
w:ewig	WQUYVXTVyTWWV
w:ewm	SjQQUxtURRTwS
w:ex	WUoo0XuXXWXYW
w:exact	yUXaZaWbbVacc
w:exactement	USPWVWTVzTTUS
w:exactly	rqZrWWoXqnXUU
w:exam	OSSSZ4jzcWqUQ
w:exame	UVSXWVSRWUUUz
w:examen	RRRUS2RTQRTUQ
w:exames	yaababXbbbaba
w:examination	PUTzWUTVRvQVT
w:examinations	vVTWYTQVyUVVV
w:examine	bQUTUzSSVTUWT
w:examined	QVXWurtXXVWuU
w:examinees	zVWSXVUVYXXXW
w:examiner	PUXWY4VVWXWYV
w:examining	QXXyYUVYYYYZW
w:examples	UXTWYWzWSwPXV
w:exams	SwVVVxQWXXVXW
w:exceed	zYYXaVVXWYXYU
w:exceeds	xZUWcbYbYaZaa
w:excel	UWWVW4XtocXXU
w:excelentissima	wYaaaZXZaZZaZ
w:excellent	TsrWXpXWVxnWT
w:except	sTTwXUSwVTkWT
w:exception	VYYZXYTVZWyYV
w:exceptional	aWxbaaZaYWZaY
w:exceptions	UWXYZYVVYWXXx
w:excess	VzTWYZTYZYYaY
w:exchange	jppZaWYpYiwXT
w:exchanged	XWyXXZSYVUXZW
w:exchanger	ZbZbZcYcavaba
w:exchanges	XXyXYbWYVVYZY
w:excited	caadddadsbdde
w:exciting	XX2WZZpZXWWZX
w:excl	2TaabWXYZaaYX
w:exclusive	kTUVVUzuWSvTQ
w:exclusively	RSSYWW3VPTVWV
w:exclusividade	PzXUWTRUUWUVS
w:excursion	WaZZZXYwaWZYV
w:excuse	uUQVVVOSVzUWQ
w:exe	XYaaaaVZbbyYU
w:exeat	RWSXzSTVTRWYU
w:exeats	vXWYYTwWXUZaY
w:exec	SV0TXXRWZUXYU
w:executed	yYZXZRUVYXXZW
w:executez	RQVTWRSTWV0VR
w:executive	TpbWXv0nVUVlV
w:executives	VYVXXXxuWXVXW
w:executor	zVVYYYTXXWYVV
w:exemplaar	UXXWYyVVZXWYX
w:exemplaires	UWYWZXWXYVXWx
w:exemplar	acbccZxZbabcb
w:exempt	WwWcacacYbabb
w:exercise	RrUVVROtvSUWv
w:exercises	3WVVVTRVXUXZW
w:exercons	XZWaZaxaYZZaY
w:exeter	VwTZYYuaYXZbY
w:exhausted	ZbXccdYdvZacb
w:exhibition	zVSWWVQxURVWQ
w:exhibitions	SRzVWWSVTTXVU
w:exhibitors	UZYYXWyWYZZbX
w:exige	vaZabZZZZXaaY
w:exist	lVkXvxTYnWXYU
w:exists	wStWpuORTpUUT
w:exit	RTSV0WRQVUUVR
w:exotic	zWYWYVTYaZXYZ
w:exp	mtTYXYUXxVWXU
w:expand	QZyXaXTWYZXZX
w:expanding	UV3WVWQUTpsWS
w:expands	UTyZbaWZZYaaa
w:expansion	WVVYYYxYUVXXV
w:expats	TWXXXR3VYUVYU
w:expect	UXzVsWRWxiVWT
w:expectation	zYpWZbXaXYbba
w:expectations	VV2ZaaVaYXZaZ
w:expectativa	0WaUbZZaZbaaZ
w:expected	ktsYZZfrjYYYW
w:expecting	OQTTUztRWTUVQ
w:expects	SUUUU3QQWUVVT
w:expediee	TURUUURTUQTPz
w:expediente	yWXYZYTYZZYZV
w:expense	RURTUnmTTPSV3
w:expenses	oSVWYuUUWVUPy
w:expensive	utTWWTSyUTVWQ
w:experience	lliejZXavXpYd
w:experienced	WYTaZvWYxYaaa
w:experiencia	SSRVVxRSzQkSQ
w:experiment	SVUTWQTSVRWUz
w:experimentar	TWWWYUyXYVUXU
w:expert	WVT9nUVUWUsXU
w:expertengesprach	TVVzXVSUVWWXQ
w:expertennetzwerk	ZZZ2QYYZbaabZ
w:expertise	PSRxUS0TVUQTT
w:expertos	adaucbacdbccb
w:experts	dXU6XapVXVVXU
w:expira	UVVWWSSUWTPzQ
w:expiration	XYXXZWXVaZxYV
w:expire	TUSTWUQTVTu6P
w:expired	UXVXYXXWUUPuy
w:expires	PSRUUVaSpQyrw
w:expiring	VYWYYZzYYXSWU
w:explain	nUotV1VaTpUWS
w:explained	TVUWWwTWWyWYU
w:explainer	vWVXOX4WXWXZX
w:explainers	QUUVUzTSXUTUU
w:explaining	SuSzXWPVSUVYT
w:explains	uRQvTQPPRySUQ
w:explicacoes	QVTUV1TSUSVVR
w:explico	YZYcbbybZaabb
w:explique	TVXyWUTWYYWXU
w:expliquer	WWVVYXyYYYYYW
w:exploration	uXXUavXaYZXaa
w:exploratory	XX1YXZUYXXYZY
w:explore	TXyXYZiZZYYaZ
w:explorers	SUVVWTzUWTWWS
w:exploring	UVuvrYSXrUXYW
w:expo	oStVVVuvVTTUT
w:export	sUUVsWQQUSQsx
w:exportacao	UyXVYYVWaZXZW
w:exporter	WVXYZYyXZXWXT
w:exporters	YZZZxaXbYXaca
w:exporting	UXWZXaYZXyacZ
w:exports	UXWYyZSaZYYbZ
w:exposure	cpUYZVVVYVVVy
w:express	WYTYZYVXZ2ZYW
w:expression	VxXZYXUYZvVYT
w:expressions	yVUXbaYZaXYaX
w:ext	wYXbccbcbbXca
w:extant	YaaZacUbbbxaV
w:extend	wUTVWWNTURVXz
w:extendable	xUYbbbZbabYaX
w:extended	PnTTSSQRSQSQ3
w:extending	OSPVVVPTSRVV1
w:extends	WYaUYVyWbbYaZ
w:extension	rWWYZkmXYWcZy
w:extent	wXZbcZXZcbZac
w:externa	3WXYVYVYZZYZX
w:external	0SWWY1UXXXXZX
w:externalisons	RXZZZXxZZaYaZ
w:externalizar	yWXYZYTYZZYZV
w:externals	zXTXWXTZYXXZX
w:externe	3ZZYbZYabaXbZ
w:extra	WUSTT2UQUSyTQ
w:extractor	VZXaZZWYYWUWy
w:extranet	XXZaZZUYaayXS
w:extras	QTOSUUOT1PRRN
w:extremely	VYzYYXSUURYYX
w:extrusion	TaWxaZWaYUaaY
w:eye	qUusquPVSTVXU
w:eyes	uWpVWWmuUYXXn
w:eze	XXYYYQWyYVXXS
w:f	WYVZYZUUWWSXy
w:fa	YWsXnStWmtVXT
w:fab	VaXYZYyXZXZaX
w:fabbrica	TTTVWUTUySUUR
w:fabric	UqTzXWSVWQXYU
w:fabrica	sUvUUVvUSSVVS
w:fabricante	VYXxYVUYYYTYV
w:fabrice	VWTXSWUVTzWWT
w:fabrik	crqZYZkXrrZYV
w:fabrikant	SSUyTTSTWTUVS
w:facci	UVUyWTSQVVUVT
w:faccia	TXTWXYTWxTXXU
w:facciamo	UVTWUWTWWUyWT
w:facciata	TWUVXXyWXWUVT
w:faccio	WYvZZZqYvVYYW
w:face	RUSUqVoUW0wXb
w:facebook	SUXWWTSxWTvUU
w:facendo	SW0PVTQUXWWXT
w:faceva	XYUXYSVWUyYXV
w:fach	VQRYWXTWTUUVz
w:fachabteilung	2YXaaZWZaZZbW
w:fachada	VYYWYXWWYWWXw
w:fachadas	TYZZZXxWZZXWW
w:fachartikel	TUXUWyVSYWXWU
w:fachbereich	XyUXYZVUVXXYV
w:fachforum	TUWWXVUxVVUVT
w:fachinformatiker	QVUVVyRUUUUVT
w:fachkrafte	SSPTVV2VSRVSR
w:fachlaufbahn	VWyYWWSVVSVWU
w:fachperson	xYaYaVXacbabZ
w:facile	YaZaaYWaaZvaa
w:facilitate	aWZavaZaZZbcb
w:facilitator	TWRWVW0WXRWXX
w:facilities	XbZbabycYZbda
w:facility	TuSXYWQVXVWWy
w:faco	OSUUUSxTzRTTQ
w:facon	XYVZZYXZWyZVU
w:fact	aZwcbcacWYbdb
w:factor	OVUQVQ1TUSRSR
w:factories	uTTXtWtUVXVXV
w:factory	oktYVXpWuYVXV
w:facts	TyXaZbXaaZabY
w:factual	yZYVZWYYZZXYV
w:factura	yWWXYWrWXWSWx
w:facturando	yWXZYWWUZXVYX
w:facturar	UXWYZXVzYVYVT
w:facturas	VWXYXWyXYWWYU
w:facture	sWVXXVRVWUjV0
w:facturemos	TUQVyTQSURTTQ
w:factuur	wXVWXVsVWUVUw
w:factuurtje	2YXZYYXYYXWXU
w:faculty	RYUWXuU2WbWWU
w:faden	UWWYYYUWXWWWx
w:faenza	xWaZZXZaZaaaY
w:fagan	QRvvVWuUUSVVU
w:fahren	QUUTWztSTTUUR
w:fahrschein	VXXYYYXWXWXVx
w:fahrt	TVWTWxTSWUVVt
w:fai	3ZWaXZYaWWZZY
w:fail	YZYYaYvvaZZZY
w:failed	iUTQWoSUVVVq2
w:failing	UWWVXQ0TVQSTV
w:failli	XYWaZaxaYZYaY
w:fails	TVVWXQ0UUVTVQ
w:failure	UUTQXzROWSxRQ
w:failures	ZaYtdbZbbcaca
w:fair	nWrdZUWtssUUZ
w:faire	wppVUSRUTTcUt
w:fairley	yZWYaXWaaYZbY
w:fairy	TXZYWPUzXWSYV
w:fais	SUrVUUyTwOUUT
w:faisal	VWxbbcYbaXbdc
w:fait	rrSWVVqUUtsUS
w:faithful	XSYaabXbbbxZY
w:faithfully	UXqXZYsXnWXZu
w:fake	TuUVUWxSWykUS
w:fala	wXVYXXVWXvsXV
w:falafel	VWVaXaWXzTVZW
w:falam	ZaZbZbZZvYZaa
w:falamos	WXUYZYxWXWXXV
w:falando	XYXZZZXXZxYUU
w:falar	wWVnXUUxYVXXV
w:faleceu	ZaZaZbYYvYZaa
w:falha	RUUWUVRVUTzVU
w:fall	sVTswWTXVVXYW
w:falla	SSUUUTR0WSTUO
w:fallig	XWWZXZxZXYYZY
w:falls	utWYqXVYsToYW
w:fallt	sUUTWVRTVTUU2
w:falou	SVyWUVSTUSTUT
w:falta	bUxTlrrpUSWUP
w:faltaba	RSRUUURSzQSTR
w:faltan	UWUXWTSSvUVUx
w:faltou	VVUWWWSTVUUVy
w:falun	XWRYaYWYYzYZT
w:famiglia	TVTVWyTRVUVVT
w:familia	lxWWYXVWoVpWV
w:familiale	T1UXWSUXWXXXW
w:familiar	Po1wUVRUQuUVR
w:familiare	VyUVWVVWXWWXV
w:familias	VVVYuXsXXVVYu
w:familie	UXVXYXrWWwuVS
w:familiebedrijf	XxUWXZXZTZZaY
w:familienbetrieb	UVzWXWUVWRWWT
w:familienunternehmen	TzTVWVWWWWWXU
w:families	UWTTqwrUvTVUl
w:famille	YZYZYZZaYYwbY
w:family	o0WapbYWZmaYW
w:famine	RXTXYZzYXZXYZ
w:fammi	pXtYXYUXvTXVT
w:famous	SXXVVVSTXW1WS
w:fan	rUSVVUQQl3VWT
w:fancied	zWUYYZTZYRYaW
w:fancy	pumWreSoWnVXY
w:fangen	UVTVXVzVVUVVT
w:fango	VXVXWXUVVSUVx
w:fangt	UWVVWWTUWQUSy
w:fanno	SURUVWRT7TVVQ
w:fans	TSWTzWSRWVWXV
w:fantasy	QTQPTTRRVURU0
w:far	rtjVUYjcpmoUR
w:farai	VXXaZYYTXyVYW
w:farbmuster	TWWVXVVVXVVUy
w:fare	RoSmVzSQwTTVR
w:farebbe	qmuXlXoWVnXWT
w:fares	UUTYWWR0SQTWU
w:farewell	UUSWXWVRUlVTy
w:faria	xVzVVVPTTRUTQ
w:farida	0XYZZQXVYVXaa
w:farine	WXUxYWVVWWVVT
w:farm	vZTuUpmsVSbWP
w:farma	ddredecdccdcc
w:farmaceutico	wtXYZYYZYZYXX
w:farmaceuticos	XaZuZXZYaaXZY
w:farmacia	SRNUSTQSSPR2t
w:farmer	UXWyZVTWXYXaX
w:farmers	XZRusropUcUVS
w:farmhouse	xWTYWXwWUVWZU
w:farmland	VyaaXVVXYYaaX
w:farms	tVUprXwVUVWYT
w:faro	1UTTVSQPUqTQO
w:faroe	YXTXYYUWXyXWV
w:faroese	UUQVWWSVUzVTQ
w:farouk	TUSVWXUUVSTyR
w:farrant	wbaZaaaZbaZbW
w:farrugia	waYaZaYbbcWcb
w:fascia	ZwaaZaWaZZZZY
w:fase	SUUUXUSUWUzVS
w:fashion	SVTXvXPWUSzXV
w:faso	sVWXYYVXXWxXX
w:fast	STwWWVyVzcVWT
w:fasteners	WZWYaayXYWYaV
w:faster	RWVVWVTUWSUTy
w:father	rnRVolcTTzUVn
w:fatima	xZaXZaTbbcYcY
w:fatou	xUUWXVwSYXXYU
w:fatto	wxSWWWTXSTWWU
w:fattura	oVUtWWSWXVWVx
w:fatturazione	sXZZaXwZaYXZW
w:fatture	SyTUUUvRVTSUP
w:fatura	ORRvSQOPRPQQz
w:faturacao	WXXXXYyTYXXYV
w:faturar	UYYXXXwtYWWWV
w:faturas	PTXWZV0WXYSVV
w:faudra	TUxWWVVUUUtXS
w:faudrait	1VVUVSTVUVVXT
w:fault	sYUZXZVXXsYZv
w:faut	mSRTuSQRTQsSy
w:faute	WYWZZaxZYYYaY
w:fauteuil	XZSZZYXYXxZZT
w:favor	0VXVZXWWXXYXu
w:favore	SVUVuVxWWWUWU
w:favour	rpYoWWbXxTnXV
w:favourite	uWnWYXTXWvWWU
w:fax	LSRUTSQTSQOP4
w:faxgerat	axabbcbcZbbca
w:faz	3VVUVRSTVUQWT
w:fazem	UWUWXyVVVVWXT
w:fazemos	SVWWYU1WXVUWU
w:fazendo	RSQUUUQS0QSSQ
w:fazer	oUUVwUSVUTyVS
w:fd	pSTWVXSXzPWXT
w:fda	xWYUYWrYZXXaX
w:fe	ZcbcabvaabYcb
w:fear	YXSZZZVYWyYWV
w:fearing	SSVTTWUZVW0XT
w:feast	RXSXYZzYXYXYY
w:feature	tTbUVUp2TRPUT
w:featured	VXWXYXzPZVUVR
w:features	xTRVXPSRUSOzR
w:feb	XSSUUkNw3QTUQ
w:februar	wTUUVOTTyUUVT
w:februari	TYXWYyUXXWXXV
w:february	zVVVXrXmpdWXn
w:fecha	SWUVWWzTWWVWT
w:fechada	UVWXYXWUWVWXx
w:fechado	zWUWXTSTWTVVR
w:fechamos	UXWWYWUVXVUVx
w:fechou	SSVT0USUWUUVS
w:fed	TVxXpYvWSQVXW
w:federacao	UVXxXVVVXUTVT
w:federados	yWWWYWUXZXUYW
w:federal	nXYVYXsXZZvZX
w:federation	yxXWYTSWXWVWU
w:fee	rWWrbtqpWVqWV
w:feed	XVPPUlwSUYUvv
w:feedback	VTRmuaSRZjV0W
w:feel	Vq2naWXZVVVWU
w:feeler	SRzWXWSVUUXVU
w:feeling	RTwWRWyUTPVWW
w:feelings	UYSXYXUXUyXWR
w:feels	WZXZZZXXYyXQQ
w:fees	mYR0TOtzTRTUQ
w:feest	UVVWXWVVVUUUx
w:feestdagen	WWVWXWUUWxWTS
w:feet	POQU1TmvUUVWR
w:fehlen	TRXVYYWWYXWWy
w:fehler	TXXYXXVxUVVWU
w:fehlt	RqUXxwSWpTVWT
w:feiert	ZaYaaZXYZPY3T
w:feira	oZYaaYttYXZXX
w:feito	UYXVWRVxYWXWV
w:feld	SURSVVRTTNS0Q
w:felicitations	YXTZaaXXX1WMT
w:felixstowe	yYXXYWVXXZabZ
w:feliz	VX0XXXTWW1WSS
w:felizmente	wYabaZXZaZZaZ
w:fell	WwTXYZvXVVVaX
w:fellow	STQWWVzpU0VVT
w:fellows	SSRVVVTzVSWVS
w:fellowship	SUTUWSS3UkWUS
w:felt	uWRVUVQWUQ1WT
w:femi	wNSWVVSSQSUyR
w:femme	XVXawZXZYYYaX
w:femmes	RTSTUyRTUQwTR
w:fenetres	UYWXWYzVWWWWS
w:fennell	YZUaabXaQyZZb
w:fenster	RwUVXUTVWVVVv
w:fenway	YaUbbcwbbaaaZ
w:ferais	RTSTUzSTTSSUQ
w:ferait	WXyZYZUZTVXWW
w:fergus	XYVbbbYaZxZYZ
w:feria	wTSUUTRrTtUQO
w:feriez	2WSXWUSWUUWVV
w:ferma	SUTVWUxUVUTUv
w:fermata	UVUWVVUUWQUTy
w:ferme	RwRUySQRURmQP
w:fermentation	YavaaaZaaXbZZ
w:ferments	UYYYYRWzWRVXU
w:fermes	ZYYbbbZczbbbb
w:fermo	WWWXXWVWWVXXx
w:fernandes	TZVxaZWaZYZcb
w:ferndale	UWaWXyUXVYXZY
w:ferngate	XRzZYZUZXYXYZ
w:ferngully	XZUZaaXYaVXxW
w:fernhill	VyTaZZUYZZabZ
w:fernkurs	aaZbabZbzWbba
w:ferramenta	UWXYXWyXYWYXU
w:ferrante	wVUxXTSXVVXWR
w:ferreira	WXWXbaxaaaZaa
w:ferreteria	yZVZYYXXXXSaW
w:ferries	VWYayaWYYWYYX
w:ferro	tZXcddbddddcd
w:ferrol	xbcbcYaaccacc
w:ferroviaire	zaaacbYbbcbYb
w:ferry	gWRUvTrnUtUVo
w:fertig	yVXWWWXWYUYZT
w:fertige	RVUTV2STWUUVT
w:fervendo	UUTUVVQTUyUUR
w:fest	R3vXXVSTUUUST
w:festa	SUVVWUSSWTUUy
w:festanstellung	T2uXYYVYYXZZX
w:festas	TSSTUUTSUzTRQ
w:feste	T3XYYYWZWWYXW
w:festgelegt	waacdcbcbcabb
w:festival	6TqUVQSQUUUVR
w:festivals	XayaYaUPZVXaY
w:festlegen	UaZxcZYaabaaa
w:festpreis	tUUVUVxWWWTXT
w:fetch	TXXZXZWWXWRZz
w:fetches	SVTWVVxTwSUWQ
w:fete	vVVWVWTXYWVYw
w:feuillet	RWUTUzTRWVRWR
w:fever	bZbbbbXXcawbX
w:fevrier	yXXYYXVXXZUZW
w:few	pV2dhXXWkYcXW
w:fewer	kUQqTRuQTbTov
w:fez	UrWXWWVVrUPxS
w:ff	STyXYXUWXTURT
w:fi	TuVXXSTXyTZXW
w:fibra	UXUYXYzVTUVXU
w:fica	QUTyUTQSTRwSP
w:ficamos	acbccZyZbabcb
w:ficar	U1VYXVUTWVWXT
w:ficaria	WxWXXYTWXWVWU
w:ficas	TVWUWVTWUVzXU
w:ficaste	UyUXXWVVWVVWT
w:ficha	uYYWXUxUYYUVS
w:fichar	TxWXYXWZWZWZX
w:fichas	vUUUWUxUWUUWT
w:fiche	ovTXYWTWVVXVw
w:ficheiro	TUVVXUSVWUzVS
w:fiches	3ZYYYYUYZXZZX
w:fico	mQRUTUxTTRwQQ
w:ficou	QuSVWwQQUTSTv
w:fidelite	TUUVWUTUVTRSz
w:fidi	TTUVzQRQUSUUT
w:fiducia	TWWXYXUXYWxWU
w:fiduciary	YYZaYbZbaawaZ
w:fiel	WWyXYYUXUUWXV
w:field	rZXUmTVWwvWpT
w:fields	UUUYYXTVW4WrT
w:fieldwork	YaZwbXWYabYbX
w:fiera	RUSUVTR2VRTRP
w:fiercest	VXWaXaZaXxacZ
w:fifteen	lXoUbwwUSpVXU
w:fifth	RTTWzXPVWxUVR
w:fifty	oRmsSSnQxqSOM
w:fight	TWwWWYSXTwWYV
w:figli	XaaXabwbZaaba
w:figlio	SVUUW1TSTRUVS
w:figma	opWYZxVneUXtT
w:figure	RVqrWVZVTuVWu
w:figured	YyWZVZWXZaXaV
w:figurer	VWyWWWUWUTUVT
w:figures	PTMTtUrROLST4
w:fija	T1VXVVSTVTWWS
w:fijn	RTRTVVUUVyUUR
w:fijne	VWVWWWUUWyWSR
w:fijo	U5YZZYXZYYYZX
w:fijos	VyUWWWUWXTWXV
w:fil	VzVXXXWVXWRXS
w:filas	PTS0TPOQTRQQP
w:file	YTujWarUjSvUu
w:filed	XWXWzYVZYZWaY
w:files	1oUWXVSVWVVTz
w:filha	rURUU1STTRUVS
w:filho	QVUUWzSSUTUVS
w:filiale	UUUWWWSTUTVSz
w:filing	RtQUTVRwTQVVv
w:filip	UUT0RXQXTQVWU
w:filipino	XYUZYXUXYyZXV
w:fill	bkuqVYtoZUpWT
w:fille	NSSTR3RSQQRTQ
w:filled	oWQXuUsVuXkqT
w:filleul	UaaZZZWZaaxaY
w:filleuls	UaaZZaVZbawbY
w:filling	oVwYYXUWVXrZt
w:fills	UVvXXX3VXVWVS
w:film	uVtmVRayVSuXT
w:filmar	zUZXYTVXZXTZX
w:filmed	TVVWVzRUXXXYX
w:filming	pWXVU2RTYYWYV
w:films	vcVV0UOQXVsZV
w:filomena	UWUVWVTTWyVVT
w:fils	xVTUVVTWvUWWU
w:filter	bSUTWVzVWXwVT
w:filters	xaYaZbTbYZaZa
w:filtros	TWVWYVUVXUUVy
w:fim	usTVVUkUUssUR
w:fin	0mUWuVsUWlVVS
w:final	XqUVYnTjyUtXp
w:finale	QRRRSSP0TQSSO
w:finalising	ZZvcbcZcaZacc
w:finalist	UVYXYWuwYXSSR
w:finalista	RSRUUUSSzRSTR
w:finalists	XZZYZWPyZXUXV
w:finally	nxUYXWTvWwWYV
w:finalmente	TyWZYYXZUXXYW
w:finals	OTRQTyPSRyRUO
w:financas	cctdddbcbbbab
w:finance	YuwXWeqWWYmZd
w:financed	vTUWWXUUXVyWT
w:financee	YXZZvZZZbaZaY
w:financeira	UxXYZWXXWWYWT
w:financeiro	1VYYYXUWXWWUT
w:financement	VSTYTSzVVUVTT
w:finances	VZWRXYzUbbXZX
w:financia	xWXYYWWYYYWYV
w:financial	tkjXYpVYpXrZY
w:financiamento	zVVVRWTWYYWYW
w:financiar	ZZaawaYbaaYbb
w:financieel	XxVXXZXZTZZaY
w:financiera	yVXXXWVWWXSZV
w:financiere	vxXWWQSWWYTXV
w:financiero	upYZbZZbaabqY
w:finanziamo	XaaXaawbZZaba
w:finanziario	XWYZaY2ZaZYZX
w:finanziata	UUUXyYTXZXXXV
w:finanziert	YYYZwZYaXYZaY
w:finanzierungsrunde	VXVX3YUWVUXXV
w:finch	XsjYiYoXolYtV
w:finche	vUVXtUTVWVVWt
w:find	icwidYnXoUXfk
w:finden	TV1XXWRUwUWWU
w:finder	SXWTRR0TSVXYV
w:findet	VWVXYXwWVUvUU
w:finding	UUqXXWqSxpYYX
w:findings	0XVVQZWZZXXaY
w:finds	UkuYYZ1YVUYYW
w:fine	vZaaYhaVZcYqp
w:finestra	bxaaacaZbabcc
w:finger	ZbZZZaxXYbVca
w:fingers	TUQXVVQSTvVUw
w:finisca	WZYZZZYawZZaZ
w:finisce	TVRVUVSTyTVXT
w:finish	loSqWTWS1WvWT
w:finished	tXZoURPpySUtb
w:finishes	QSPT0TQTPNTTQ
w:finishing	UWqXXWkV5OVYV
w:finito	zXVaZYVYZXYTV
w:finkenwerder	waacdcbcbcabb
w:finland	VvtaaaWYYWVaY
w:finnish	UyXaaaYZYYUbX
w:fino	wrVXmsVXmWXVV
w:fintech	pVvxeWWZmZXXV
w:fiona	SrTvXXtZXYYaZ
w:fiquei	YZYaYTtWWxYZV
w:fire	rSTUV1RomnVVX
w:firefox	WYYZaaWYaXRxU
w:fires	VYXZabyaYYVba
w:fireside	WZaYYUYwcYabZ
w:firewall	TVVQWQRSWW0UV
w:firewood	TXYXXYQWZXTWy
w:firm	ZpctpXrZrUYYY
w:firma	QRSVutrUwTUUS
w:firmado	zWWZYWVTZXVYX
w:firmar	SRPTTTSTzQTRR
w:firmawagen	VxUWYYVYYXYYW
w:firmemos	UUUXWXTUWVVVy
w:firmen	VXTXzWUWUUURW
w:firmenwagen	TRWVYYVWYWWWy
w:firmi	VvXYuWUWXXXYV
w:firms	kVrllW2bYTgXT
w:firmware	2VXWYSWXUVXXV
w:first	ZacYtarnZbqZV
w:fiscais	zWXXXRVTYVVXV
w:fiscal	TUTUWUTUVTQSz
w:fish	XZVZraXZX0ZZX
w:fisheries	SUURWuUyWSVXS
w:fishermen	XXXXxZSWWYTYW
w:fishery	yZXZYXRWZWYZX
w:fishes	YyWZWZXaXYZZY
w:fishing	wsTzmTQUUUUWT
w:fisio	TXWYWYyWVVUYW
w:fisioterapia	zXTXVXTWVVVXU
w:fissa	UyUXWWUVWUVWT
w:fissare	WWWYYYyYVTXYW
w:fisso	VyVXXVVWWVXWU
w:fit	orynWUWpWUUWn
w:fits	jcyUUTTxVPUsS
w:fitter	QvSUTUPVyRTUQ
w:fittings	QTPTUUPT0PRRO
w:fitzwilliam	TWUXyXVYYTVZW
w:five	aqXtapodZZXcY
w:fiverr	VWUVWWRWWTzWR
w:fix	prXUVVreURvbu
w:fixe	UsSVwVvTVVTVT
w:fixed	vwkXXZrXkZWYW
w:fixen	2YXZYYXYYXWXV
w:fixers	UUVXXYyXWWVWT
w:fixes	STRWVUPQTRRS3
w:fixez	PUSRV0QTTTSUS
w:fixing	RWQVXV0VVQUVU
w:fixo	RzTUVxRQTTTUQ
w:fixsalar	VyVVZZYZZaaZZ
w:fixture	yYaZZYYaaYabX
w:fixum	VyVXXWUWWVWXU
w:fiz	RSRTTUTUyTTTR
w:fizer	YZYcbbzbZaabb
w:fizeram	XXVYaYxXXXYYV
w:fjordkraft	WxVabcYcZcbbb
w:fl	xZWbcbYbZaZaa
w:flag	STSVWWTVVUzSQ
w:flagge	2ZXaZaXaZZYZY
w:flagged	yRTTVXTVXXxXT
w:flags	XacWZWWXcbwZZ
w:flakes	WVXYZYyXZXWXT
w:flaky	SWUVXYVSZUSWz
w:flap	VYVXXZTWXRWXz
w:flashcards	UWZXYVzWYZYaa
w:flat	myTtUjqTViZVk
w:flatbed	zWVXXWVYVVWZX
w:flatmate	TXxXuVTYVYWXT
w:flats	1VUtVUoVUSWrS
w:flattery	WUyaTaWaXYZcZ
w:flavors	zYWYWZUYWVWVW
w:fledermause	STUTVSTzTSUUP
w:fleet	NSwyRUuSRRTUQ
w:flensburg	UWVWXWyVUUWWT
w:fletcher	SYYZZaWZaWYay
w:flew	ZYxZZaYZVXZaZ
w:flexibility	TyaZbWWZYaZZY
w:flexible	0rTlVoQUUUjVT
w:flicker	ZZYZYaWYaZWYx
w:flies	SVTWwRPUxsWWU
w:flight	TYUdWrWUWT0bw
w:flights	1qTVUvNSURSVu
w:flipped	uacbbcWdcccec
w:floating	aZxZZaUXYWWYW
w:flohmarkt	SSSTTURzUPTRN
w:flood	SxVYuSTTWwXXU
w:flooded	TZZbZaYbxXbbZ
w:floor	VkhUUVPTbsUU3
w:floors	VYVaYbVXSyZYW
w:flor	SWVWWWTWYWyWT
w:flora	TXXXyYUZYYWbY
w:flores	YZZaabYaYawca
w:floripa	TXWYWYyWWVUYV
w:florist	QVQVUUPRQxzWR
w:flour	TVSVUURRSwTUw
w:flow	zUVlXrTqYWWYV
w:flower	tRUTSVSSWSzUQ
w:flows	WVXYXZRRZXzZY
w:flue	SVWWXXUTVVUTz
w:flugel	1ZaaaYXabaZbZ
w:flur	axabbcbcZbbca
w:flusskrebse	UWUWXVyVVUWWT
w:flute	OTTSW0TWXXWXV
w:flutter	UZZZZbxbababa
w:fly	xspWTURVTRSWv
w:flyer	YZZZYZyWaZXaU
w:flying	SSUXXwTXXTuvX
w:flyover	ZbXccdYcvZacb
w:fnac	TVRUUVRVSRUT0
w:foam	XbZaYXWxZXZaa
w:fob	VUXXYXzXYWVWT
w:focus	STR6WTTUUTVVT
w:fog	UXVZUWUWzUWZW
w:fogli	waZbYbXbYZZbZ
w:fogo	UWSWWWSVVSTTz
w:foi	XVaWaWWVorUsx
w:fois	TRTxSSxTUSUTR
w:fold	QTTUVUQVVSQT2
w:folded	QUTVWSRW5RWXV
w:folder	cSSVWVQPuRUW1
w:folders	ZaZaWbxaaaWcb
w:folding	USvXsXUUWTVVx
w:folga	TyVYXXVXXWWXT
w:folgado	QUWTWyUUWVVVT
w:folge	UWUWUTSzUTUVU
w:folgen	TVUUUzSRXTSTT
w:folgende	yYYXaYVYaYVYX
w:folgt	UVUSXWRSWUWUy
w:folien	TUUVXTUTUwVUw
w:folk	TWSWYxRXXvYaX
w:folks	VWvYYYxVWUtZX
w:follow	UXTsWVaqXsoxX
w:followed	SvUQWzSsUbUXT
w:follower	RVSVWUzTVSSTQ
w:followers	QSRTTUxvPPPzO
w:following	qZYkZZXXbpouX
w:follows	pTUsYWRVWUsXw
w:fomos	XYZZwWYaaaYbZ
w:fonction	WxVZZaXaYZYYZ
w:fondando	babbucbcbcccb
w:fondation	WXYXYXVXZYxXU
w:fondazione	xWaXZVWZaZXZX
w:fondi	TXUYyXVYUUWYU
w:fondly	XZVZYZyUVVaba
w:fondo	gvXyZYXZZYZYW
w:fondos	WYYYXXVWVXyZX
w:fonds	QVV0VTTTXUUVU
w:font	TVQTVUPSTzURQ
w:fontaine	XZYaYxYZYYaba
w:fontanero	TUTUWSTTVSURy
w:food	Zaq1ajQwUeUVR
w:foods	TRQWUVQV0RWVT
w:fooi	VWVYWWTyUUWWS
w:foolishly	TXTWWWPXS0PUQ
w:foot	UTUYXZTWuwXXU
w:footage	yWVYZVSYWUXYW
w:football	lnPTuSNPTxUUw
w:footnote	ZZWQZbXYYyZaX
w:footpath	wXTUXXvUZWYaU
w:footscray	zZXZXZWXYWWaS
w:for	maflhlkikYbal
w:foram	WYbZbYWaaZxaa
w:forbes	QXUVWW0XVTVXS
w:forbids	UxZZWaYaYYZbZ
w:force	OVVRW8MUXVUWU
w:forced	UzTZWbUbaWYaZ
w:forcement	STzXWUUTVUTXS
w:forderung	ZWWZxaYZXYXYW
w:forderverein	SUUTWzTSTTUTS
w:forecast	vUTTUURSVUVT1
w:forecasting	2jVWonRXnUWZW
w:forecasts	RSRzxSOTSQRWT
w:foreigner	UVXXXYVWXUzXW
w:foreman	Q6QVRTNTRcTVQ
w:foremen	XaXaacXaawbba
w:forensic	OTWyUvQTVTSXQ
w:forensics	SVVUVTSVYWzWS
w:forest	XYWZWZVZxSYbW
w:forester	XYWZWZVZxSYbW
w:forever	UXQWUWSVxrsXS
w:forex	UTWYTXRVZVzVU
w:forfait	uUU0URSTVTTUS
w:forfaitaires	SXXXYUzYUZXYW
w:forge	UXUTXXSUYYWXy
w:forget	eUrVVVSovPkUv
w:forgets	yZVYZYXaaXZaZ
w:forgive	QzPWqWtXtUWZV
w:forgot	PTPTTTPuQLPQ4
w:forgotten	VqSXYZvXWtXZV
w:fork	VXVXTZSXVSWZz
w:forklift	pURwUTsRwQTUR
w:form	nkdbekXrYZoeb
w:forma	TTxWVVvVTSUVS
w:formacao	RUTWXxxVXWTWV
w:formacion	RSSTVzQSTSTTR
w:formador	TVYYZyUWYXUYT
w:formaggi	UVYZxYUYYXYZW
w:formaggio	WYaawWXYZaYbZ
w:formal	W1VXXYVYVWXYW
w:formale	TWzPVTRUXWWXT
w:formalizar	UyXXYWWWWVXVS
w:formar	UWXyXWVWSUWWT
w:formarias	Yxbccbbbbbcaa
w:format	RlryXvQTUUUVs
w:formate	XSSZZVzTZXVXX
w:formateur	VOVXUvyVVVVUT
w:formation	eXXXYuUwYWVVU
w:formatting	VYZUaVzVSYWYV
w:formazione	WWYYYY4WYYXYV
w:forme	VTTUUVSSVzVUS
w:former	TUvxZmYsnSVqU
w:forms	wVQTUvMuVjVWS
w:formular	xYYZYXXaXXXaW
w:formulario	0YXYZYVYYYWVW
w:formulier	sTTvVUPUVTTSw
w:fornecimento	TUWWXWVVXVVVy
w:forni	VXXYXxVWXWXYV
w:fornitore	TTUVVVSSTSUS0
w:fornitura	UXWXTXyWWVUVT
w:forse	VZXaZaXaXYxZY
w:forsyth	zaXTYUUZXWXZW
w:fortbildung	XXXSZyWWWXZYZ
w:forte	UWVXYWUWVTW4S
w:forth	WTRXYYTXVzXXW
w:fortieth	yXXZYXUXZXZZV
w:fortnight	uWjWtriXXWXYX
w:fortnightly	PSSUTSPxTRTSv
w:fortress	aYYdcdbcvZcbc
w:fortuna	VZXaYaXaXYxZY
w:fortune	zSWWXWSXYZXZU
w:forty	scjnYnuVnjXXR
w:forum	ZUemYomQVxdWj
w:forward	lZeWXWUaqswYo
w:forwarded	QSwVVURrPXTUw
w:foster	VYWYWZQXUS0ZT
w:foto	pUTVWVzUUlsVr
w:fotografia	pUTVUUTUyRVUQ
w:fotografin	zYVXYWVYVSVYU
w:fotografo	WYWYXXyWVUVXV
w:fotos	yVTVWWTVVUxUS
w:fotovoltaica	SVYYZyUWYXUXT
w:fouad	SVZZXxXZaaXbZ
w:found	aWUhuVkVVxdsk
w:foundation	XUTwe0RkVVpWT
w:founder	jWXa6ZcaXViZW
w:founders	aVUXzXysXUXWU
w:founding	WTXY7YWsYXXZX
w:foundry	1VWTVPVTXWWYS
w:fountain	yUaYZYYZbYXbZ
w:four	ulWlaoimlXZZY
w:fourni	WyUXUWTVWUVVU
w:fournil	WXUxYXVVXWVVT
w:fournisseur	RQQTTTPPSPwQz
w:fourteen	PXsVWycVTTVsQ
w:fourth	SoSVxWkUwQVVr
w:foutloos	QXTYXXzXUVXYV
w:fox	TXTZYZTXyTYZW
w:foyer	yXWYYXUWYXYZV
w:fp	ZZYaZVTZxXYZW
w:fpga	TWzXXXRWVQVXS
w:fr	wbaaaYZccdYaZ
w:fra	RRRRVTQSTSrzP
w:fraco	SUSWYUzVVTUTT
w:fractional	zkTXWXvqWWYZX
w:fractions	zWWTYUSWYXXWS
w:fractures	SSUVWPT0XUWWR
w:frage	aWtoXXsWVtWWT
w:fragebogen	VVW5YVUSXVWVV
w:fragen	ovVXYWpWyUXYT
w:fragt	XWXYYXWxYUWWV
w:frais	TtUVWVSVWTwUt
w:frame	yWTTVUwTWTTXQ
w:framers	VWWXZZUXZRYay
w:frames	VXVXTZSXUSWZz
w:framework	2TTVXWzUXUUWU
w:francais	QWVXXV3YVYWYW
w:frances	WYUbYbZYyUacY
w:franchise	WWZZXU5YYYSZX
w:francisco	zWXZYbYZbaabY
w:francophone	YYxbabWaWXWaX
w:francs	rTUUUwttUTUTO
w:frane	bxaaabaZbabcc
w:frank	0VTTVUtQVrWXS
w:frankfurt	TzXXaZVXaaTYY
w:franking	STPVSV1UQQXXO
w:frankly	ZVUyWUTWXYWZX
w:franquia	VWUYxYWXWXXYW
w:franquias	TVyWVXUWWTWUV
w:franz	UUTYWXVVVQVWz
w:frapper	USyaZaWZTXYYY
w:frase	WwZZaZYaaaXba
w:frau	poXvZYZoiacZW
w:fraud	svVWYWXqZZVvV
w:frauen	TWVVWsVVWVxWT
w:fredrik	TWWXYXUSWUVVz
w:free	XcXYYXu3eTfZX
w:freedom	ZqSTvqPRVUvWT
w:freela	txWXXVsWXUVWU
w:freelance	vWpXZZcarkbeX
w:freelancer	nSUWWWzW1UVWn
w:freelancerin	QRRWWUxWRxTST
w:freelancers	reWXXWwtkWpSV
w:freelancing	baUbbcWZZxbbb
w:freely	TVVWXUUzXTVXQ
w:freeze	OsRRURQRSQTQ4
w:freezer	wUUXVVUVVRVWw
w:freezers	RTPSyTlwVRUWQ
w:freezes	PUTRV0RUUTTXT
w:frei	orZlWmSyfTpTO
w:freiamos	ZZaavaXaaaYbb
w:freiberufler	SXXYaX5ZXYWXW
w:freiberuflich	xXVYaZVZvYZYX
w:freiburg	xZcccaZbccbba
w:freie	OtSTUvrQTQTSu
w:freier	UVTXYXSWyTWVW
w:freight	WsZcXXxdvXXYU
w:freiheit	WZXYYYUYYXxZW
w:freitag	wVVVXvTuWTVXQ
w:freitagnachmittage	UXVWXyWQYUXXV
w:french	3STWVVRWwSWUR
w:freno	UUVVWVTTVTUUy
w:frequent	ZbXabcXabaavb
w:frequently	ZZvbddYcaacac
w:fresh	WzWWSZUWYTXXS
w:fresher	ZWYaZZVX0YYZW
w:fresno	xuWXYXSWYYWZY
w:fretta	SVyXXWUXWVXWU
w:freude	wYaabTXaaauaZ
w:freue	RSQTUUQwtvUUQ
w:freuen	U1VYYWUTtVVSU
w:freund	tWUWWWTWUUyXU
w:freundinnen	TWUVWUTVWU1WU
w:freya	XXZZaZXTZWYax
w:fri	OQTTU2PPTQTTw
w:friday	aiTbWWjulXaZz
w:fridays	OySSWzNuTdSVR
w:fridge	SVTXUWSSVySXu
w:friend	VZWVmaYzbpvZT
w:friendly	SsxWUXsVUsVUS
w:friends	RUvVvTtXWptVS
w:friendship	WZVaXayYaYZcY
w:friesland	zVWXTWTWZRWYT
w:frighten	XVQXYYVWyPYYU
w:frightening	WZVaYazVVWVXT
w:frigorifique	UZWxaYVZabXYZ
w:frio	wUWYWUVXwWUYW
w:frisian	RVPXWWQUV0WXT
w:frist	XyVZUZWYXYXZX
w:fro	TWXRXzVSXWTXV
w:frog	TVUXVWTVvRVWx
w:froid	TWVtWUvUWWWXu
w:froide	VXZYwYYaaZYbY
w:from	cfYanamZcqklk
w:front	kmXVnrnTaWqYs
w:frontaliere	VxXZZYZZYYYYW
w:frontend	S3VWWVUWWUyUS
w:frota	SSSzUTRUWVTVS
w:frozen	WVRYXYTWwxVVT
w:fruhbucherpreis	TUVVVTSzUTVUP
w:fruhbuchertarif	UUWWXVUxVVUVU
w:fruher	XXsZVYUY1UYYU
w:fruhesten	zaZaccXbabacY
w:fruhjahr	stabbbacabaca
w:fruit	TuTYXYUYS0XYU
w:fruitful	VaaVYaWbaZxaa
w:ft	yVWWWXSYaYXZW
w:fte	i4TXZTVXYYYYY
w:ftse	U0PXWYUXUVXXT
w:fu	bxaaabZZbabcc
w:fuchs	WYWTYzVPZWYWX
w:fuego	YYaZvZXaaZYba
w:fuel	RzTWWXTWUUUWx
w:fuera	UVUVWVTQVvUUv
w:fuese	SVzXYXVXUSXVX
w:fuhren	WUXZxXXZVXYZY
w:fuhrpark	VWyXXXUXVUXXU
w:fuhrungen	WWWYZXV3WVXXU
w:fui	XXVYXYWWxTXVR
w:fulda	VXXYYYXWXWXVx
w:fulfilment	QzZZYWWXYZWXX
w:full	d0fXlXocZWYbZ
w:fulle	SWUUWUVWWUzVU
w:fulltime	PT2WZaWYXVXZX
w:fully	ypTWZrUYYXtYX
w:fume	XzVZZaXXSSXVU
w:fun	RTTpvnWeqsVXU
w:funcionaria	V2aaZYWZaYYZX
w:funcionario	WXXYXXVWVXxZX
w:functie	TtsWWWRUvSUUS
w:functies	WTyXXXWWWRWXT
w:function	YWvWXXlWVTXWv
w:functional	wYXbdcYbabYbZ
w:fund	YUe4ynTVVVVXU
w:fundacion	UVWyWVVWSTVWT
w:funded	ouZqmWYWdVVtU
w:funder	0XZWXPVXZaXaW
w:fundering	RVUVWVTTVTVTy
w:funding	QmRV2WvTTTVXT
w:fundo	TXV0XVUUWUWWR
w:fundraiser	wvWXYXUXXWUXV
w:fundraisers	QwUXXWyWWRXYU
w:fundraising	TTyXYXyVVVYXY
w:funds	QYquqRSVZU1VT
w:funeral	wVTWlsSUUtVYQ
w:funf	pjTUVRt1UTTTQ
w:funfstellig	XZXYYYUYYXxaX
w:funfte	axabbcbcZbbca
w:funghi	abYabczbaYbba
w:fungus	zYXaYZSVZVYaU
w:funil	WWVXVSSUTyVWR
w:funnel	TWRWWW3TUQWXT
w:funnels	WXVaVXyUWWSYV
w:funny	SURWWUPwSzUVQ
w:funziona	SUxXvUUUWVWXU
w:funzionario	WxWXXYWXXUXXV
w:fuori	2ZWaXZYaWWZZY
w:fur	kcZoeqpnZVmYa
w:furada	SRUVXV0VUVRTR
w:furchtbar	YYWZUZVY3WYYW
w:furgoneta	UUTXyUVVUUTWT
w:furgoni	SVTVVUzTUTWVS
w:furnish	RV0XXWTXXSQXV
w:furniture	uTsXtWRXWZtWV
w:furs	SUUVuUTUvsuSR
w:further	lZxXYXVrXVXWw
w:fuse	RYwwYXVYWVUZW
w:fusie	WUyYXXWWWSWXT
w:fusion	xoSWVVuVTTVVS
w:fussy	SUUUWXQUzQXYU
w:futur	VyVZXXUXWVWXV
w:future	Sn3WZUcTVRVVt
w:futuro	WZYZZZYavZZaZ
w:fwd	UUTWTWTUTPVWz
w:fwg	T1VYYXWXWXWXU
w:fyi	RSQTRSORTOQQ1
w:fyn	SVPWTWSUT0VVR
w:g	SVUUxmSTVQnVt
w:ga	pVWZaavbZbaaZ
w:gaan	ZbYcbbabyacba
w:gaat	RqSVVUztSbUTu
w:gabriel	YUZbbZYacaxZY
w:gabriela	WZWbZYWZZxXbW
w:gabriele	XVYZxcVaaXWbZ
w:gaf	VVRXWXTWTyUVS
w:gagner	SYZZZXzXaaRZY
w:gagnez	TZYYaVXYZY0ZX
w:gail	UWVXYYUXZRYZz
w:gain	TVSXURxVVRzWU
w:gains	VXVXWWUVXUxUU
w:gait	QXYyYUVYYZYZW
w:gala	tVVVtVayWUSUR
w:galas	aaXaaZxXUVYaZ
w:gale	xbaZaaZZbaZbW
w:galera	VVUXXVVUWUVUx
w:gallagher	aZXccdYcvaccc
w:gallery	UXYXyVSVZXTYY
w:galloway	XYWZWZVZySYaW
w:galpoes	zWTUWVSWTUWWU
w:galway	SnRwVUUUUuVsT
w:game	sTTWwWXsZTqVo
w:games	zRUXtXSXtUWYV
w:gana	TWWXUVwUXVwWU
w:ganado	TVVUWUSUVTwUu
w:ganaste	STTRTTRSUSzRP
w:gander	XZXabbaawWbca
w:gang	VYTYXYTWVNWQ0
w:ganha	TVTWyVSVVTuTT
w:ganhamos	WYZYwWYaZaYaZ
w:ganhar	SUSVzVSUTSPST
w:ganhe	VaaZbWYZbZ0aY
w:ganhou	xVUVRVSVXWwWT
w:gano	WUUWWWTWyUXVT
w:ganz	QSqUxTRSQzTUR
w:gap	vfxabrnVVTWXU
w:gaps	NQNRSRr3PNQNM
w:gara	yXZYXXVaXZYbZ
w:garage	QuTVxTSUSQVVx
w:garagem	UVWXYXWUWVXXw
w:garagiste	YaXZaYYWZZxaW
w:garantia	UYZZaYxXZZXWX
w:garantida	XTXYYXVXYWyXT
w:garantido	VYWYVWRVVVzUU
w:garantie	SXVWWU2VTVQUR
w:garantierte	XaaYYXTYaZxaZ
w:garanties	WYWZZaxaYYYaY
w:garantietermijn	WWZZxWXaZZYZZ
w:garantis	VYWYXXUWXUyUU
w:garantiti	XvYYYXUYYYtYX
w:garantito	VWXXVWPSXW0VU
w:garantizada	YaYZWYTXYYxWW
w:garden	tVTUoURTVZWux
w:gardeners	vTQTvwOSVRSWR
w:gardent	VWVVXVUUUUWWx
w:garder	TVyZZYVYXUXWW
w:gardes	XyVVYXXZYYYYY
w:gardez	UYZYWWVXZZxZW
w:gardienne	SURVSUQTRRTS0
w:gareth	rxVWRRuWUVVXU
w:garibaldi	UWUXXXTVWxVVT
w:garnis	zXVYWVVXXWVYT
w:gas	RnoXXqQSWTiP4
w:gasolinera	XYWaYaYZwYZZX
w:gast	TWSTWSS5TSWWT
w:gastar	xYVXYXVYWWXZW
w:gastdocent	TXYXZ0VYYYXYW
w:gaste	SVUSVzSQURUVS
w:gastos	UVXXWXUXXXxXT
w:gastvortrag	UVXTXyTSXVVXU
w:gata	RRSTUUQRU0TRP
w:gate	mUTUWVSTUbYU7
w:gateaux	UWVVWUUVVUVVx
w:gatekeeper	RVPTTUzQSPxTQ
w:gates	VYyYZXTZYTabZ
w:gather	SRQzUQQSxQUWU
w:gathering	XZXaYYUyZXXWW
w:gato	vaZbbZZZZYaaY
w:gatos	RSTUUURSUzTRP
w:gav	UWWYUYTVYUXXz
w:gave	qYVWZxpVooYXe
w:gazebo	XZZabaZXaYZWw
w:gazette	VYYYZYUXZXVOz
w:gaziantep	XZaaabxZbXYbY
w:gb	zWTXWVTVVSWVT
w:gbp	rWYVZSyYWXWXV
w:gc	pVWaaavbZbaaZ
w:gcc	VXVXYYTVYVXWx
w:gcp	VyWZaaWbYXZab
w:gcse	PUSVUvRVzQUVR
w:gdansk	zSSTTSrQTRTSw
w:gdpr	zWYWYVTYaZXZZ
w:gdynia	SxXWwXUXYVTYU
w:geaccepteerd	ZaZabaXZaXZzV
w:geachte	0ZYZaaXaZZmaY
w:geandert	TVyUVVTVTSPwR
w:gear	kVUvyVZWUUTXT
w:gearbeitet	WYWqVZWZ2XYZW
w:gearbox	VXUYZZwZWvXYX
w:gears	XVZZaZXYYWVxU
w:geb	WYWYYZUXVyYYT
w:geben	oSRVVSRTurqwP
w:gebens	TWUVWUVWWVyVU
w:geblokkeerd	ZbbbcaZabZwTU
w:gebouwd	SSSVzTSTURUVT
w:gebrauchte	VYYxaYTYaZWYY
w:gebrochen	yXYYYWWXZYWYU
w:gebruiken	PSPTRSNSuQ1Sr
w:gebruikersonderzoek	XYXvZXVWYXWWU
w:gebruikt	XXWYYXVXWVyWS
w:gebucht	yXYYYWWXZYWYU
w:gebuhr	VWXXYVUWYVRTy
w:gebunden	TQwXTVQUxRTUS
w:geburtstag	UWUWXWUUVyVSQ
w:gecondoleerd	VVRXWWTWSzUVS
w:gedacht	XyVaUZWYXYXZX
w:geddes	Xuccccbcbcbca
w:gedoe	T3XZYYXYXWYXV
w:gedraaid	WxXYWXWZaZWZX
w:gedrag	SXXUXTTWYVyXT
w:gedreht	WVYZxXXZVXYZY
w:geduld	uSRTUwPTQvSTO
w:geef	PRPTR1pRPQvSP
w:geeft	TVUWVVUVXUyWV
w:geehrte	ndYraZaZpYjZr
w:geehrter	nzabbbYaaaaaZ
w:geen	UbdXtqbYaVsXp
w:geerbt	TWUVWVTWTUzYU
w:geese	WXYWZYTWZyYZW
w:gefallen	YZZbbbXaXvuYX
w:gefallig	SZaYaYxZaaZaW
w:gefallt	XZ4RZaVZWVYVW
w:gefeliciteerd	TzOUWVRUUwUNQ
w:gefinancierde	VUWYwZWYZWWYV
w:gefreut	YXXZZTWWUyYWU
w:gefunden	WXVYYSWVUyWWU
w:gegarandeerd	TUUUTTNUVT2UT
w:gegen	vVWXrwVXVWWYW
w:gegenuber	VvWXZZwZYZaaY
w:gegrepen	VWTWWXSVSzURR
w:gehad	STRUTTRSUzURQ
w:gehalt	WwWYwYXYYXuYV
w:gehalter	T1ZabaXaaZaaZ
w:gehaltsabrechnung	SUTVWTTRVSUTx
w:geheimhoudingsverklaring	QSR0USQSSRSSO
w:gehen	WUUWXWzTVVUWU
w:geholpen	YYUYYZWWVyYWT
w:gehorst	ZzYbaXZaZXaaZ
w:geht	nwXYqYVYXnvWT
w:gekeken	TVVUWV0VWWVUQ
w:gekippt	aaZbabZbzWbba
w:gekomen	SUPSVWQVzTUWT
w:gekommen	ZWVaZZWYwWZZX
w:gekozen	S0UTVURUUQUTQ
w:gekregen	yXZWUYXYaaXWY
w:gekundigt	ZVWbZbYZxRZYX
w:gel	RSUTUUSTTSTTz
w:gelato	TTUVzRRRVTUUT
w:geld	RTQR5UUTjRzTQ
w:geldt	SVTWVWzSTRWWT
w:geldtransfer	ZabcccZccbwcb
w:geleid	RUS1WUSVUSTUS
w:gelesen	XaZaabyaYZabZ
w:gelezen	SWTVYWUTXUVyU
w:gelijk	VVUVWVRVV0UTR
w:geloscht	UXVXXXTUVTWxQ
w:gelten	RTRTSSQQUQTzP
w:gemaakt	UyOWVUSWxRWWT
w:gemacht	VXUWXvRSvTXWx
w:gemeenschappelijke	VWUWUXSUYyWST
w:gemeente	0uXYYVWYXWYYV
w:gemeinde	Y1YaabWZZZZaY
w:gemeinden	ZaacxbZccbbbZ
w:gemeinsam	UVtWWXSVVyWSU
w:gemeinsamer	UyWYWWVXYXYYW
w:gemietet	VVWXxWUWWTVXU
w:gemma	xSOUYYVYxUXZX
w:gen	YUVZWRWXzUZaZ
w:genannt	UYWZZZWXYXY3W
w:genau	TzvXXWTtVTUQT
w:genealogia	UWVVXyVVWVWXT
w:general	ppxqWUTqVUUXh
w:generate	TXUUYUzVXVVXY
w:generated	pXUXZZ0YZWYZX
w:generation	eUwWVWTUWSwWT
w:generations	xZXabaZbYXbca
w:generator	SRRVTTQSRQTV0
w:generous	PUTxVOQxUPUVo
w:geneva	UVuXWYUuYWtYV
w:geneve	SzWXYSWYVXYXX
w:geniet	UTTUUUSTUyUSP
w:genitori	SVUVUUSUUTUVy
w:gennaio	xWaZaXZaZaaaY
w:genoa	WZZZbvZbaabca
w:genoeg	uVVXXSxTWVWWV
w:genossenschaft	TTSQURQ0TSTSS
w:genova	UVVWXWUTWSVwQ
w:gens	PTQUzUOQQvTUS
w:gent	YZYZaZXXZxYVU
w:gente	blwbcUZZmfdUW
w:gentians	VWXXY0SOXUXZU
w:gentile	xVWXjWUXuVpWp
w:gentle	2ZSWWYSXWUXZX
w:gentleman	QWZXayTXZZWYW
w:genugt	VxWZZZXYWYZZY
w:genuine	VsWsWXnVYYtYW
w:geography	zWaXaRWXbaTbY
w:geologi	SUUSVySVWVTUT
w:geologist	WUQsWVPRUPTzO
w:geologists	VTxWYYVWVUVvT
w:geometres	WYWZZaxZYYYaY
w:geometrie	XQaYZyXXYZYYX
w:george	UYwbcbWcbaaba
w:georgia	RzYZYWWXYZWYX
w:geospatial	TSRUVUR0VRVTQ
w:geotech	zabWaWSVbZYQW
w:geotechnical	XyWbYbZZYaYaZ
w:geplatzt	UWVyXVTVWXWXR
w:geprobeerd	TURUUUPTVT0UQ
w:gerade	Uj2XoWlWVWcVe
w:gerald	RxTXXXVXVPWYw
w:gerard	UVTWVVSTUyVVQ
w:gerat	WYWYYXWTXVWxS
w:gerber	VaXYZYyXaXZaX
w:gerda	TVTWVWSUURUVz
w:gereed	YZaZaaXaXZwaX
w:gerent	SWUVWSzQXSUUS
w:gerente	ZxWaaahZsYghX
w:gerichtsverfahren	RVWzVUUVXWXXV
w:german	m1RUWVzUkTTWU
w:germany	UTuUVVwUTRzWS
w:gern	rVoWrrmsaYWWT
w:gerne	TTyTWVSTURTSR
w:gers	QSTTTSSzTSSSQ
w:gerust	rRzTUSQRVRTUR
w:gesagt	TVzVWWSUTRVUS
w:geschatzter	TWXxXWWXYXXXV
w:geschenkkarten	ZaZabaYbYYwYV
w:geschil	RVVyVUTVYVWXV
w:geschrieben	TVzUVVSVTSVUS
w:gesehen	wWSWVWsVPtUSS
w:gesellschafter	VXTXyXUWTUVRW
w:gesloten	abbbcaabcavUV
w:gesolliciteerd	ZYXbaaXa0XbZZ
w:gespeicherte	XQWZYZUXPVX4S
w:gesperrt	VWXXZWUVXWzQt
w:gesprach	T1RjXWyUVVVWU
w:gesprache	YYWZUZVY3WYYW
w:gesprachen	WWyYYYUXUVWXV
w:gesprachspartner	YZZ2QXYZaaZaZ
w:gesprek	SSkxVWRV1TqVR
w:gesprochen	XXXaYZxaXZZaZ
w:gesproken	TUUXXXzVTVUUV
w:gestaltungsspielraum	Y1YaabWZZZZZX
w:gestao	oSvTVTwUSTTUS
w:gestern	WsUYYWUWwxYWU
w:gestion	XqUXXswWWSqpT
w:gestionale	xVUUWTwTWURUR
w:gestionar	XYaaaYYaabxaZ
w:gestione	VSWWVVUWYUyWS
w:gestionnaires	STVzUTUUWXTXT
w:gestire	WXWXYXWxXVXWT
w:gestisce	WZYZZZYavZZaZ
w:gestisci	SRRUUURTRSUzS
w:gestito	QUUzWTSVVUUUS
w:gestobert	YZWbac0bZWabZ
w:gestor	1UWYXWTWWVwUT
w:gestorben	yXYYYYWYZWXVV
w:gestores	TSSzVTSUWVUVS
w:gestoria	RWUUVyqVTSTWU
w:gestort	RVUVWVTTVTVTy
w:gesucht	dVVXvspXWVWtU
w:get	WZakpYsdcYvdY
w:gethin	XYWaZbyaaXacY
w:getippt	TUTXVXQVUzVWS
w:getranke	TVRWVVSUSQVUz
w:gets	XklYtUtnpYUXa
w:gettable	SSyYYZWZVWYYX
w:getting	ap1XXXtWUrXXU
w:gettone	TWUwWURvWVVWS
w:getypt	aaYcbbabyacca
w:gevangenisbibliotheek	UVVXWyWVXWXXU
w:geven	uVSVW2QUWVUWT
w:gevonden	xYXaZaYaYYYZY
w:geweest	WYTYYZVYXyWVU
w:gewenst	tTRTVUTTVyTTR
w:gewerkt	ZbYbabzbXYaba
w:gewijzigd	YaYaaYYYaWQyU
w:gewinnen	WXVTXrtxWWXXW
w:gewist	abZcbbabyacca
w:gewohnt	WXYYZWVWXWVVx
w:gewonnen	RTUTTUQTWT2RR
w:gewoon	5XWYXXUYYXWXU
w:geworden	xYXaZaYaXYYZY
w:gezeichnet	UXUX2YUWVUXXV
w:gezien	RUNUUUzTPtURP
w:gezocht	lVWrc0USXVXWU
w:ghana	ZVZbvbaaaabbb
w:ghent	sktTSTPUUPR1R
w:ghosts	XUTaXazaVVYaY
w:ghostwrite	UZTUUY0VVSWYW
w:ghostwriter	0SXUZVQXXYWVU
w:ghostwriters	SVVWWU0UYTSWU
w:gia	UWXXtWzYVVXZX
w:gialla	VWUWWXzXXSWYT
w:giappone	vaZbYbXbYZabZ
w:giardino	VXVXXXUVVSUVx
w:gib	TUSWVUSUXTzUT
w:gibt	cUWxcWWsvVdXV
w:gift	lcVxXWjVXYykX
w:giftcards	WXXWYWUXXUyWS
w:giften	YZaaaaXaXZwaX
w:gifting	VWVWXVTRXRzWU
w:gig	vcXYvXfZYYaaY
w:gijon	ZbZcbbzaaYabZ
w:giles	aZvcbcacXYbdb
w:gilt	TUTWWW0TSVWXQ
w:gin	xWvXXXUVVUVXV
w:ginevra	VZXaYaXZXYxZY
w:ging	tWVWXXxWVTUWT
w:ginkgo	UXTXXWTZVzXYV
w:gintaras	YabaccZcddubb
w:giornaliera	xYacccabbcbba
w:giornata	rWWsXyUVWlpWT
w:giornate	yWYVYxTRXXRWT
w:giorni	0sVWWWRUWrZWq
w:giorno	qWWrYujTfWtXV
w:giovedi	hqVvXVUXXTVVv
w:gira	SUVUUUSVUUzVU
w:girarti	UVzYYXUXVVUST
w:giriamo	XZYZYXUwZXXWV
w:girl	XXXYVZUXYQtYy
w:girls	SVZYV1WSXXXZW
w:giro	XvWYvYpYXWYXW
w:girona	WZVaWayYaXZcY
w:gis	SortiVuTUTVtT
w:gisteren	STxUVWSURvVVS
w:git	wYYZacZcbacdd
w:github	WTvXmXRVsUzWU
w:gitlab	wZaacbZbcbZcZ
w:giulia	SyWZZXSZXXXaX
w:giustizia	TUVVXVzVVSUUQ
w:give	oXXcmwoVpXmWY
w:giveaway	XYXXWXURZWyWS
w:given	urnYjuSaYUVem
w:gives	OcSUaixvURqVn
w:giving	SUTWpXowVuuWR
w:gl	xYXbdcYbabYbZ
w:glaciologist	RUUUVzURVUUVQ
w:glad	SdumXXWpvrZXU
w:gladly	SYOwXWuVQuWWo
w:gladsaxe	Q0VYWWRYUYWYT
w:glamorous	YYWaabxabXadY
w:glasblazerij	RSPUTUPS0QTUP
w:glasgow	rvXTXUUvXXXWq
w:glass	STUWuTUwVVTWp
w:glasses	TUWXYTyTUWPXw
w:glasvezel	SSSVWVSUVTSTz
w:glauben	VTTYWWTWzSVVU
w:glaze	SXbVZyWWbZVZV
w:gleich	UwSYUWUVUVwWT
w:gleiche	2YXaaZXZaZZbX
w:gleicher	zWWXZYVWZWWYv
w:gleis	TTTTVSTzTSUUP
w:glen	yZYYZYSZaaZVY
w:gli	NUUvSyOTVWSVS
w:glielo	UXUYXYyVTUVXU
w:glisse	UWZWZXWXYVXXx
w:glisser	ZYYbabZczbbbb
w:glm	YwXcbcXcZccbc
w:global	VVbsYXbVXVxtT
w:gloria	VYVtZZWVXUXYx
w:glory	PSTVUUQsWzSWS
w:glove	TTUVyYTTWwVVR
w:gloves	UYXXXXyUZVWWU
w:gluckwunsch	SSOUWVSSSwSvO
w:glue	PQSTvyOPWSVVS
w:gluten	SUST0TQURQSUS
w:gm	TyRZXZYaWZaaY
w:gmc	yUVXaYVYaZXYX
w:gmp	uYwYUaUYZXZaY
w:gms	YXwbccYbWYZZa
w:gmt	WXWYYYVxZaYaX
w:go	nXpZYkaaocmdo
w:goal	xTTVXVSUXSSUx
w:goals	WV0VZaXXYVZYa
w:goat	UXTYXYSWVOWQ0
w:god	OQSSUySWyVuWS
w:goed	luZYXsUWwVXXk
w:goede	TU4XWXUWWqXWU
w:goedemiddag	WYVZWZyWWUXZV
w:goedendag	YXWYZXWYXWxXS
w:goeiemorgen	yYUYXXWXWVXZV
w:goes	rjWjmUVpdVsVt
w:goethe	WS0WWUOSUVRWV
w:goias	WxZZaZYaaZXaa
w:going	djxVcVSTrrnao
w:gold	pUoWUVYVUY5VT
w:golden	VXTWWWRzWVVXT
w:golpista	UXUZWaWXYVxWW
w:goncalo	ZcZbacYcavaba
w:gone	YpWZanVmoVmqc
w:gonna	UV0WTWRWTQXYT
w:good	mqnakbaYmuaWW
w:goodness	UWWZWVVvXwZZX
w:goods	TUXYWYSWXV2Xq
w:goodwill	ZZYabXVabyYbU
w:google	TWUXXV5TkVwXT
w:goran	TZWYyXUZYXTbY
w:gordijnen	YYXZZYWYYWwXT
w:gordon	TaYVYZUbZY0aW
w:gorgeous	TXTWYX0WVPUXT
w:gostar	acbccZyZbabcb
w:gostaria	UWQTWWSUXzWSR
w:gostariamos	UXXxYVUWZXXYV
w:gostava	VXwXYYyWXWXXT
w:gostavamos	RUzSTwPTTOTUR
w:goste	VVVWxXUXWXXYV
w:gostei	vWzXYSRWWpVST
w:gosto	Z0bbbaVabaaZa
w:got	bYlXpcmaqsYXc
w:gothenburg	SUwWWWQTSyWXQ
w:gottingen	xXYYZWWXZYWYU
w:gouda	UUUXVUwxVSVWS
w:gov	vabcbbWbbbbdb
w:governess	PPSUTUPU0TUSR
w:governing	abbaccYacbYvX
w:government	OvnxUVSUVVWWV
w:governo	WXbZaYWaaZxaa
w:governors	zxTWWRbVUqWXR
w:gowns	XZbabbxZbXYcY
w:gozo	xZXZZZYbbbVca
w:gp	sSUtfUZwUVXYU
w:gpa	YWWaYXYYyWYaV
w:gps	YUXaxYWZWXXZY
w:graag	ZqluUUtTsWTUn
w:grab	VhqXXYtXYsYZW
w:grabo	abZcYa1QcbaaZ
w:graca	NSOSvSqycPRQN
w:grace	SVSXZXUxuQtYY
w:gracias	SUTVWUSwVzQRq
w:grad	VV5ZaaUZoWZZX
w:grade	b8UXXoWVmUWXU
w:graded	2qTUXUSWWVUYT
w:graders	UzSVVUWWUTYYV
w:grading	xvXXZRVXZYUaX
w:gradita	YxYZYZYaXZYWX
w:graduacao	UXZXZyXZYZYZY
w:gradual	wbaZaaZZbaZbW
w:graduate	WsXaYXUY1XYZW
w:graduates	SyTXXPSxviVXT
w:graduating	YZXaaaXaRyZXY
w:graduation	xXZZbYYYYZZbU
w:graffiti	WYYYXxVTXVXXU
w:graffitis	UYaZZYxXZZXWX
w:grafico	VXTXWWUxVTVXS
w:grafieken	XYWYYSWxWTXWT
w:graham	qYUYYXTVWUWYy
w:grain	SysVSUQUTvSWS
w:gram	XZXZZaVZaxZaX
w:gran	WYUbYbZZyUacZ
w:granada	RVVWVUTSVSVzQ
w:grand	0USVVsmRUZxWR
w:grandad	WYUaYbZYyUacZ
w:granddaughter	VXWaYZXYXTYby
w:grande	vWZYYWUZXYvaY
w:grandes	XYbZbYXaaZwba
w:grandfather	TUQXXYSVP5VVS
w:grandit	W3XZYXWYZYYYW
w:grandma	VWWWWVUUWRXWy
w:grandmaster	UWYXYXVRYUWXy
w:grandmother	yTSVUUQUocwUQ
w:grandpa	UWSRYWSSYNTO1
w:grandson	TUUVVWR0SQTWQ
w:granny	WXWZYXWTXQXZz
w:grant	tYYZrbeVZcpYo
w:granted	QUUWrWjWUTvVv
w:grantees	yUXYWYVZYYZaZ
w:grants	rUUVWtStTyWXV
w:granules	WUXYYYyXYXVXT
w:grapefruit	TSTTXVTVWTWVz
w:graphic	QXUWUTOR1STVU
w:grappig	YwXaZaYaYZabY
w:grateful	uWTpYZUW4OYYm
w:gratificacion	SSTyVSSTUSTVR
w:gratified	UYUVaaWZXTyYW
w:gratifying	ZxXaaaZaXYaaa
w:gratis	SVUVfVw3VTWuP
w:gratitude	TTRXVVSzSuWVT
w:gratuit	PVVVVUy0WTRQO
w:gratuita	VWXXXVwlXWSwQ
w:gratuite	WYYYZYTxYWXXT
w:gratuito	ViXYYsiwYWYrS
w:gratuitous	VVTXXVVzXTWWU
w:gratulieren	ZaYaaaXYZPZ2U
w:graz	NytTTvtUTSUVR
w:grazie	UWpXXXsVU0VUg
w:great	WcumWrYXYzYXT
w:greatly	ZZYaaaWaxXZUY
w:greaves	UXxabbXZaYYaX
w:greek	mtSUUVtVWVRwQ
w:green	UVsWVWXlUpXm0
w:greenhouse	PSRVuURTRzUVS
w:greenroom	yZYWaXYYZZXYV
w:greenville	XwVbbaZbbbaab
w:greeting	QUusTYRWYUUTy
w:greetings	rbVZYYWVX6dVV
w:greffe	YZYZYZZaYYwbY
w:greg	VXnXYZ0YUXUYX
w:gregorian	UWVWXxUXYXYZY
w:gremio	WXUYWPTVT0WYV
w:grenze	XZXYYYUYYXxZW
w:greta	ktYbZbYYYaYyZ
w:grey	QURSTSPuRPQT3
w:grid	PWUrwvTWWTWYU
w:grievance	yXVWaZVaZZZbX
w:grieve	XUXaxaYaZZabb
w:grilled	OSW0USRTWUSWR
w:grimsby	XZZaaYVxaWXaZ
w:grinder	VXPVXVTXRzXVT
w:gripe	UVTWVVTQVTUUz
w:gripper	aWZavaZaaabcb
w:grit	XZVZXZzUUVZba
w:grocery	UXVvvXTUYXYZY
w:groepsgesprek	SSUyTSSTWTTVR
w:groepsverzekering	VxUVYYVYYXYYW
w:groet	VVSWVWSWRyVWS
w:groeten	YZYZaZXXZxYVU
w:gronder	VXZYwYYaZZYbY
w:groningen	USSVUVvWRxSWT
w:groomer	SXUWXXRXYTXyT
w:grooming	QRTVyWsVTTVWT
w:groot	UUUVWWUUUTTTy
w:gros	xSSSyQQQSQTUP
w:grosartig	VWWxXVSVVUVVU
w:grosem	XaZaabyaYZbbZ
w:groser	xZYZZZXYZYYZW
w:gross	b6TWWWRWWWUXU
w:grossesses	WVXaxZXZYYYaX
w:ground	qYazVPQVWUZva
w:grounds	WYUYXXUVVUWXy
w:group	WrbnYXUeeZlxZ
w:groupe	SVSSVUSxUTvTR
w:groups	LSQOT4NQTQxSP
w:grovepark	WUTYYYVZzPYYX
w:grow	St2WUVPWTnVWT
w:growers	TXWXxVQwXUXXX
w:growing	XzwYWYZYqVYYW
w:grown	mUUXsVrwXUUYU
w:grows	Q3OTTTPTTSUTR
w:growth	ZkeXwbwmUUVXU
w:gruezi	xXaXZVXabbabZ
w:grumpy	xXZbbZYbbYacb
w:grunde	aZZbxbabZabbZ
w:grunderstipendium	ZaacxbZccabbZ
w:grunkohl	UWUXWXUVVSVWy
w:grupo	QtRwTQPqSQ0SN
w:gruppen	TUWWXVUxWVUVU
w:gruppo	SpvVVURtoRrUQ
w:grus	wTSUVUSTUxTSP
w:gruse	ZaYaabXZaxaWW
w:grusen	VVUYVQSPS3UWT
w:gst	zPWVXtTXWXuWT
w:guacamole	uacbbcXdcccec
w:guadagna	VWVXYWVXXW2XV
w:guadagni	VYZZYYUYaZxaZ
w:guantes	VWTXVWzWTTVXS
w:guanti	VWUWSWSRVTVVz
w:guarantee	wUWSWuVSXTtXT
w:guaranteed	SUWWoWvWVV4YW
w:guardando	QXVyVXRZZZWYW
w:guardaste	TQRWXWTTTUV2Q
w:guardia	SUVTSTSTSUTSz
w:guardo	acbccZxZbabcb
w:guardou	SOPXXYRVTUU5P
w:guess	0ooYXXSXXUYaq
w:guessing	RWUWWYzYWUXZU
w:guest	STWRWyk3kcjWU
w:guests	uTTTV1MYWSqrR
w:guida	TXWWXTzQVVVWU
w:guidance	tRSTSzpUPSTWS
w:guide	0VUVTyVsVTYWU
w:guidelines	UXRWRWSWW2XXT
w:guides	NswUT3pSSQRVP
w:guild	URUUVwOzWUTUS
w:guildhall	TXUVZWTyZVUXU
w:guimaraes	SVyXVXUWWTWVT
w:guinea	TXYYYRW0WQVXU
w:guitars	zVVYVXTZaZZbY
w:gujarat	WUXYYYyXZXWXT
w:gulf	TTwYXYPXxXRWU
w:gull	WZVZYZTUUyZaY
w:gultigkeit	UXXYYXXWWVXVx
w:gulu	RWYUVTzWZWVXT
w:gurdwara	TaabZaYbwXbba
w:gurgaon	UZVyYZTYWYWZV
w:gus	TXVWXxRwVUWUW
w:gusta	SVuXWVTUVvvVS
w:gustaria	sbqVWshtabVVT
w:gustav	TXUXWYQ0YQXZU
w:gusto	TXVXxWpVWuWVS
w:gut	xVRVVVQST3VTR
w:gutachten	SVWyVUUVXWXXV
w:gute	uVUWXVTUWzVTQ
w:guten	tXvcZYmYnadYW
w:guter	RVRRURSzUSTVS
w:gutes	V2YSYVVuZXYXX
w:gutschein	UUVzWSRTWUUUT
w:gutter	SXWWWyTXXTXZV
w:gutters	QTSWUV1SVQTXR
w:gutverdiener	UXTXWWzVVTWWT
w:guy	mUSVVVRTsQxVz
w:guys	PQQTVTWS1SwUR
w:gwo	ewTYYXTVwUWXV
w:gym	TXVYXXUWUzYYR
w:gyor	RzVZUXWYWTYZX
w:gypsum	YaYbbcWaZwabW
w:h	0WVnWpdoXUZVs
w:h1	UUVaZavavVZZX
w:h2	VWWVXWTVWTTTy
w:h3	TWVWXVUVXUUVy
w:h4	VWXbZaxbYaaaY
w:ha	jjkccgcZaXewY
w:haag	ubccdbacccccb
w:haalde	VXXYXUTVWWyXU
w:haar	wvVXXXUWWVWWx
w:hab	neeYsXtXUUmXo
w:habari	TXVxYYUYWXYZW
w:habe	ibtWloYWuXkXV
w:haben	aolcjVlYabduY
w:haberle	WXWXXWWSXxXVT
w:habilitation	W0acbaYaZabbY
w:habit	TWqUVVwwUPTWT
w:habitacao	aaZbaYXvZXcaX
w:habitation	UWVXXVSVVWUVy
w:habituel	3ZaaaYTYaZZZV
w:hablamos	yuUWXVTUWWlXV
w:hablar	YaYwVaaabaaZY
w:hablo	VxYYZWXYZYXZV
w:habra	RTSUzUSTTTTTS
w:haccp	zVVYWWSWVUXYV
w:hace	iXVYWVQvyVqXU
w:hacer	UVUyWUVWXWVXV
w:hacerte	VwYYYXWXXVYXU
w:haces	RTQVUTRTS0TSQ
w:hack	xQUUrSNxXVTVS
w:hackathon	TVXVtUT6YUTWS
w:hacked	zUQUVUQTRvSTN
w:hackerrank	xXZXbYXabcZcZ
w:hacking	TUSVWOSTSP1VR
w:hackney	tbbcdcadcbddc
w:hackspace	VZXaZaWYYWUWx
w:had	ckccZYoVkybWa
w:haddad	rTvVXXSVWURVw
w:hadn	yUSVWVsQU1PQP
w:haemorrhage	TWXQX0URXWSXV
w:hafiz	yVXXWZWXWXZaZ
w:haggle	zYYaYZSVZVYaU
w:hago	XYWZSXyYYWXZX
w:hague	UxTXWVSxWSVWT
w:haha	0UTWWVTVUyPWP
w:hai	RVTVWWaV1oUrr
w:hair	pVUSWSPvXUTVx
w:haken	TVTWWWRSUUVUy
w:hal	VXWXXXVVVVVWx
w:halal	zVXWWYWXVXZaZ
w:halbe	axabbcbcZbbca
w:halben	STUzTSQTVSSVS
w:halberd	WXUaXZSZzUWaX
w:halcyon	VzSWYYSYYYYZY
w:halden	QUyTVVRUtQTWS
w:hale	QVUVUuSQVtrUu
w:halen	UVUOyvSTWUWYU
w:half	mYVlxqqpYVZWW
w:halfte	wVVVtWUWXWPXv
w:halfway	UZXwXZWYaZXaY
w:halifax	T1RZYZUYVWXZW
w:halina	RXPXWYVX0SUYY
w:hall	sUUVVUV4YSUVw
w:hallam	vXXVYXwZWYUZX
w:hallberg	wYbacYaZabZba
w:halle	WXYYYWUWXWVVx
w:hallenbadern	VxWYWXWXYXYYW
w:hallo	pjqonXdWiWrXY
w:halloran	PVwVWVRUTUUWy
w:halls	TZWaUZWXYyZZX
w:hallway	ZaWYabxZYYacZ
w:halmos	UYXYYyYTXVbbZ
w:halo	VTUWXXQXXXzYV
w:halte	VWVXWWVUTTVVx
w:halten	SXYWZ1VVYXXXV
w:halve	UVUWXV5sTSVXS
w:halverwege	YwYaaaYaYZabY
w:halves	QSQTSRxOSNSOy
w:halvor	VWTZYZXZzSYZW
w:halvorsen	qWsVTWxWVSXZX
w:halyard	VzWZaaWbYXZab
w:ham	PUUTSzOSWRUVu
w:hamburg	vaWYYXwYYWXYU
w:hampers	UVVWVWzURUVWT
w:hamsters	yXYVYSUVYWVXS
w:han	SvUUWUTUUUUUx
w:hana	VYSYXZUWV0XPV
w:hanau	VXXYYYXWWWXVx
w:hand	uZTarWpVoboWk
w:handball	tTPzVSRUSQUTT
w:handboek	UXXVYyVVYXWYW
w:handbook	cVUWXyTtVnTUU
w:handbuch	zVVUXQSTXVVWT
w:hande	RUSVU0SURRTVS
w:handed	yUXXYVXWaYXZU
w:handelt	XuXXXXSYYYxZX
w:handen	yYUYWWWXWVWZV
w:handful	To5VUVNVTSXXU
w:handgelenk	yXYXYWWXZYWYU
w:handle	OSR3SqNPWSsVT
w:handled	S2UoWWTWVUWXS
w:handlers	TWzWUXRVSSXWT
w:handles	YWWXYY5WXWYXU
w:handling	NRU0VUoUVUUUU
w:handover	lVTmbWTWVtWXz
w:hands	RUSkVluVuttXU
w:handschriftlichen	XYWZYTWWVxXXV
w:handwerker	aZZbxbabaabbZ
w:handwerksbetriebe	PUSRVQ0STRSTQ
w:handwerksbetrieben	ZbYabaxababbZ
w:handwerkstag	RUUSVzSQURUVR
w:handwriting	xbaaaaZZbaZbW
w:handy	PVRUUSRTSS3UN
w:handynummer	WwXaZZYZXZZZZ
w:hangar	WVVYXyWWWUWZY
w:hangs	UUyTXWOUXxWXV
w:hangt	WTtVUUPurQTTs
w:hanna	XUyZZbWaVUZZY
w:hannah	ZyWWWVUWXWWYW
w:hanneke	WxXYZVVYWXYXY
w:hannelore	VXVaYbVXSzZYW
w:hanno	TWyXXWUXXVXWV
w:hanoi	RXaXZyWWZaXZY
w:hanover	VYVUXVzRYTXSS
w:happen	SpSXqVsVTwWVY
w:happened	RVTWWxoVYtVYT
w:happens	oTnUvkzTSQUWU
w:happier	VSRYYZRWR0XYW
w:happily	SVRzUVsUQQUWS
w:happy	ZaqdWmjmZsWYo
w:haraldsen	YZVZbZxZaZaca
w:haran	UWxXWWUWXUVXV
w:harbor	tXTYYawYXYYYZ
w:harborview	uYYddcadbccdc
w:harbour	QcRSVvQvTXSuu
w:harbourmaster	V0TWVVSUXQTWS
w:hard	SbqyiaUVYvUXU
w:hardly	SWYWYUzXYXWYW
w:hardware	qVTX2YUWXVXZs
w:hardworking	VTVYYYzXyVVXV
w:haria	tTRUVRRryRTUS
w:harias	xYZXZVVYaYYYX
w:harish	wYXbdcYbabYba
w:harland	TVRVWWRSTNU0S
w:harmful	WYUWWUVRWSVyT
w:harmless	yVXXXYTZZYZaV
w:harmonio	wYZaaZXZaZZaZ
w:harold	XSZaacXbbbxZY
w:harp	yWWXZXVWYWVZS
w:harriet	XbZbab0bXZaca
w:harrogate	wVWYZURxWVWXR
w:harrow	ariYiYkXolbtV
w:hart	XYWZYYVYtwqVU
w:harte	UUTUUVSTVyURP
w:hartford	2XXXaXWYZYYZV
w:hartigan	YYXYbbxaaYaZZ
w:hartmann	xXaXZYZaZbaca
w:hartnell	ZZYbaaYaWxabW
w:harto	XYXZSYyYYXYZX
w:hartstikke	X2WbabYaYXaZX
w:hartwell	WWxYXZTZWdYYV
w:haruka	jnbmbZkXZWYyZ
w:harvest	qUTUrvuSURVXR
w:harvesting	XYWZWZWZxSYbW
w:harvey	YaXZbbwbcZbcc
w:harwell	RXVWVWRWYTUZ0
w:has	elZmbhZXYZjsr
w:hashimoto	ZwXaaaZaXYaaa
w:hasn	PUxUWXRWUSU0R
w:hassan	XZYbaaXasYXav
w:hast	rYWZUYVX2WYYW
w:hasta	uZVXYWpwWVXXo
w:hat	pmYXYoVbYlaun
w:hate	RclqcV3UTlVXT
w:hated	PUSVSTRW0QVWT
w:hates	QUPTSRxQxPTUP
w:hating	xXZcbaYbbYacb
w:hats	SUTYWVSUVyURx
w:hatte	RRwVVvQRSzUTR
w:hatten	mYruWYSpzTVVS
w:hattest	dRRQxxORVSRTR
w:haugen	TTWXZUtYyWXYX
w:haulage	VxZaWaYbYZZbZ
w:haus	ZuXaXaYZxWZaZ
w:hause	vaabcaZbbakaq
w:hauser	VWzXWWSVVSVVU
w:haushalte	axabbcbcZbbca
w:hausmeister	UzTWUVUWRSWTT
w:hausverwaltungen	TVXyWQVUXXXYW
w:have	mhnbkZibnbblc
w:haven	XZrUuVoUnXVrb
w:havenbedrijf	VyUVYYVYYXYYW
w:havenmeester	ZaYcababyabba
w:haverford	XVVZyWYaXYZba
w:having	unpYZnoVmcWXY
w:hawick	xXZbcZWZcbZZc
w:hawthorn	VWXXYYUTWVXWy
w:hay	WTSnuiYVjWsmn
w:haydom	yVXaZaXcbWbcc
w:hazte	TXUYXXyXYWWXU
w:hc	QVXVYWzXZYVYS
w:he	XVZZjWdWostWv
w:head	a2YZoknaaXXXV
w:headache	NRSRUzwRVRSVQ
w:headcount	b0kYXZtYVUYYX
w:header	TYYYaaWZYYXZx
w:headhunter	YY5aaaWZYVaXW
w:headhunters	XXyZYaVXWVXaY
w:headhunting	WxWZZcYaYXbaZ
w:heading	aWxaaaZaYWZaY
w:headline	QVPWUVqUS4WUS
w:headmaster	UXXVXXSyWUWRR
w:headmistress	UzSVVUWWUTYYV
w:headphones	UXYyaUTSaaUUV
w:headquarter	SzTYWXUZXYZXV
w:headquarters	R5XZUXWZaZZYZ
w:headroom	yWXaYbUaaYbbZ
w:heads	RionRqrpZQTtb
w:headteachers	VabvcYabbcbcZ
w:health	kuYkYZprZmWdU
w:healthcare	tlXsYYsWVnWZX
w:healthkit	yVVYcbYbaaabb
w:healthtech	ZZVUyaSZZUZZZ
w:hear	RcvuabSqkxWWV
w:heard	QpUrUVxSoyUTZ
w:hearing	XcubdToTUlkVu
w:hearings	0XWWYVVZYZXZX
w:hears	XUzXYXSUXQUWU
w:heart	QSyRxTlRRpUVR
w:heartland	XZZYZXPyZXUXV
w:heat	laaavrUwTXTVT
w:heated	VzXWXXSXXZXaX
w:heather	yZYYZYSZaaZVY
w:heating	0VSUuTrVVSVXT
w:heavy	XnSZXa3ZZVZaY
w:heb	uUrXdbpWuYWWb
w:hebammen	SSU0SRPTUSRUS
w:hebben	WWmXwVymVmWVU
w:heben	ZabcccZccbwcb
w:hebt	tuUtWWUXYWsVV
w:hecho	XXWaXZXYxXZZX
w:hectic	YZUZZazXSRaZW
w:hedge	RUuwWVSUTTUWw
w:hedges	XYYaXbWZZSZax
w:hedging	UyXZZZWZaXYbb
w:hee	T4XZYYXZXWYXV
w:heeft	XqUnmkWVkUZyo
w:heel	VVTXyVTVTUUWT
w:heer	wXXXXXUXXWtYV
w:heerlen	waZabYYbaaabZ
w:heet	WWYZwWXaaZYaZ
w:hehe	XYUYYXTXYyZXV
w:heike	UYWYZWyTXVWYW
w:heimweg	SWTWWWUUVSTSy
w:hein	TWVYVYyWVVUYV
w:heinz	0WXUWTRVWTWZW
w:heiskleber	ZaacxbYccabbZ
w:heist	TWVVWVVWXVyWU
w:heizung	VyWYWXWXYXYYW
w:hej	SVSzVTRuXSVXS
w:held	RUVeZVRxWpqtW
w:hele	RVWWWU0VVVsXV
w:helemaal	VVTXzVPSPSTVT
w:helen	skdwYWRWUWoZU
w:helfe	YZWbac0bZWabZ
w:helfen	ZaXaaZzZaZbaZ
w:helfer	WXUZXYVXVWxYV
w:helft	SUWUsV0WWVVXT
w:hello	nbmfiacakrcYZ
w:helmet	VYWZYYUYYSYYy
w:helmets	UVXzYVSVZTSWT
w:helmholtz	UXVYXYRzYRXZV
w:help	rZWYaatWsVmkl
w:helpdesk	WZZZZZWYZZYYw
w:helped	hYRVWT1tTxUXW
w:helpen	xaZZaXsabaaaZ
w:helper	URRYXZTY2TVVV
w:helpers	STVVWVxTVUUVw
w:helping	urSVWqQVvUWtS
w:helpline	vSUySURVSUUYU
w:helplines	QSRVvUvtRsUVS
w:helps	TVXYyUtcUVXYX
w:helpt	SSUTTSRzVQSTR
w:hem	STRUVURTUTxUw
w:hemos	SUTUVUwTUQquq
w:hendersons	VUVWYXUUXSUUy
w:henk	URSZWY0XPTVWV
w:henning	WZXYZaVZZyZaW
w:henrike	XWTYXXTYUzWVS
w:hens	TVSVWVRRVMTU3
w:her	cYSVVvSUrspWy
w:herald	0XYZZQXVYVWaZ
w:heranca	YZZZZYXXZXwSW
w:herausfinden	WWzYXYUXXUWSV
w:herausforderungen	abvcccZcaZbYZ
w:herbst	WxWvYYUWWtXXV
w:herd	0ZUUWQVXWTXYU
w:herdsman	TzUZVXUWVUXZV
w:here	comZYbWhlvbWn
w:hereby	aWWXWwURYVVWx
w:hereford	yWSabbXaWWZbY
w:herencia	VXXYXWVWWW0SW
w:herewith	ZaZaZbXbwaabX
w:herhalen	yWWWXYRWYWXYU
w:herinneringen	VXTYXYVXYyWVV
w:herinnert	TWWVYWRVWUUVz
w:heritage	XuYabZYZZZvWW
w:heritier	XZVYaaXZYZxYW
w:herkomst	YZaaaaXaYZwaX
w:hermana	WUUXzXUXwVXXV
w:hermanas	WwYYZXXZZYYZW
w:hero	tWVXTYTXTpXYx
w:heron	qVQSUROuTwUWu
w:herons	UWVWYYUXZQYZz
w:herr	qwZabbYaaanbZ
w:herren	UVTXYXSWyTWVW
w:hers	yZYVZbUaaZcda
w:hersteld	xYXaZaYaXYYZY
w:hersteller	UaZxcZYaabaaa
w:herunter	ZXZaaZUYaZxWW
w:herzlich	XaZaabyaYZabZ
w:herzlichen	TTQVWWTTTqTvP
w:hesitate	YvZccbZbZaabY
w:hesitent	URzaZaVZTXYYY
w:het	eoVljlhZkpYdd
w:hetzner	VxZZYZUZbZaWZ
w:heure	RUovXyoVXWrWT
w:heures	cTXvY0kWXWVXW
w:heute	omWYYYjXXXxYp
w:hexagon	xaXbYaXaYVZcZ
w:hey	pcraZmjaYipYa
w:heya	pupWWXvWXTUZU
w:heyo	zVXVZUUYYUWYV
w:heyy	UVVYWYtWwRsYU
w:heyyy	WVtbZYXZXXubZ
w:hgv	xTRXWUxWVWUXT
w:hh	TUUXXWSUXTTRz
w:hi	kkiebbqaerdYY
w:hibob	uaYbccZdbddec
w:hibrida	yWbbcaaccbbbb
w:hibrido	ouYabbabbbbaa
w:hice	UWTWVWnUVSyWR
w:hicieras	zYSXWVPWQTWWV
w:hicimos	YYXZ1ZXZZYZZX
w:hiciste	1aXZZXVZaWZYW
w:hidden	MSNRUVOSsvS2O
w:hide	WVRWQYUVVRRXz
w:hides	xUUUUUQOWUyWO
w:hiding	TUTXVySXVsWXW
w:hidraulica	QUWUWySVWVUVS
w:hier	sVRXWWbWtsqUs
w:hierbij	RyRTVTQSUSSTv
w:hiermit	UUTXXWSVzTWVV
w:hierover	YZaaaaXaXZwaX
w:high	YYVXyXUXVyjXV
w:higher	qxSXVXUXVRtYU
w:highest	VUXXZYVYVWXyW
w:highly	QR4TVVRSSPVRS
w:highways	WZZZZZWYZYYYw
w:hiii	RVZZYZZaVZybX
w:hiiii	PS0RVVQSRRTTP
w:hij	yVUWWVSUVTtVv
w:hija	TUXVYyUVVVXWV
w:hijo	XYWaYaXYxYZZX
w:hike	RTRUUTQSVPUSz
w:hiking	uTRyTOOUWWTXU
w:hilda	XZWZYaXWXPWZz
w:hills	xZXXbaXbaZaba
w:hilo	RUTSUzRUVSSTS
w:him	VWTVZVdTbUxr1
w:himself	ZZbbtbabdcadb
w:hin	TVTWVWSTyRVUR
w:hindi	xZaZXYXZZZabY
w:hinges	UXWWWYSWWTTYy
w:hingeschmissen	VUTXWWSXTzVVS
w:hint	WVSXZYWX5PZWU
w:hinter	TWUXWXUVVSVWy
w:hintergedanken	WVVYWYWVUxWYU
w:hip	zWVVYVUYXXYaU
w:hipotecas	UWUyXRTVWWUXU
w:hippo	TWQXWY0WVSXVU
w:hire	rllcgauZjWYZa
w:hired	VTvVWVdqeRviu
w:hires	U0eXrYVXySVXV
w:hiring	VroXXXtasXhmZ
w:his	pbiWWmYWUdsWx
w:historia	VUVXWVTyVVWUT
w:historias	vVYXXUTvYYXYV
w:historic	SURWWXSRTQWV0
w:history	kbtpVcisURTWm
w:hit	vTQVVWpSUOsSw
w:hitherto	PUTSWxQUVzVVQ
w:hits	RWTXTW0UVRVWQ
w:hive	zXVWWTSWWUVVT
w:hives	wVWWqrTWWVWWU
w:hiya	sYXuUWWV0YWXV
w:hizo	WXUYWOTVT0WYV
w:hl7	pVvXYsTovVXYV
w:hmo	U0UYZaVYXZYaY
w:hmp	XyXZZZWaWYYZZ
w:hmu	UQzUUVSTVSVTS
w:hn	RWSU0UPWTQUWS
w:hni	VyWZZaXZZZYaV
w:ho	resVrVXZxbZUU
w:hoang	QXXyYUVYYZYZW
w:hob	zUTVWUUVVTUWS
w:hochschule	TWWWXyUSXUWWT
w:hochzeitsplanerin	zYVXYWVYVSVYU
w:hoe	TVsnVVZV0dVVS
w:hoeft	PSPUUTPTTRwSx
w:hoeveel	TUUSXW2VVVTXU
w:hoge	UUUXVX2UUUTXT
w:hogeschool	VYbYayZZbaZbZ
w:hoi	mpjYXsrXoUoXU
w:hoisting	YZYZYaWXZYWYx
w:hojas	UXUWWyRVTSVXU
w:hoje	aUwVUUQwTRYRs
w:hola	isyZlYjWYmXWV
w:hold	TVaXrwXufSvWV
w:holder	VXUVUVSWzTXXV
w:holders	UXXYZYYXZWWXy
w:holding	PTTwVspTVtsTR
w:holds	PUYUwPQwSpxUQ
w:hole	XWTXWVZvuTTYu
w:holen	sUSVVWuVURUUv
w:holger	WYxbacXcUWbbZ
w:holiday	V3UYXdUWWVWWz
w:holidays	V0aWmZXVTmVWp
w:hollow	rqqYYZqXmaYeW
w:holloway	XYVZabzaaWZaX
w:hols	TyWZXYVZYZZZZ
w:holt	VzXXXXSXXZXaY
w:home	sxYbWZRXljtWd
w:homelessness	tbbcdcadcbddc
w:homeoffice	U2ZabaXabZaaZ
w:homeowner	TVXWWXTXXWUyS
w:homeowners	yVYZYZWYZZYaS
w:homepage	TXSWXY6WWSYYV
w:homes	mVRVYw2SXTSVS
w:homesick	YYTZaaXZWyZXY
w:homework	XZxXZZWXVUYZV
w:homme	YYXZYZZaXYxaY
w:honda	PPSSRSRSUSTU0
w:honduras	UWVUVyUWXYTZW
w:honest	pZrtkWVVbmpXU
w:honestly	rTYUhvsTuRUWT
w:honesty	xVUtUVSWYWoXU
w:honey	XVWaYZWXUyWbW
w:hong	WaYaZaXaXZwZZ
w:honnete	YZYZYZZaXYwbY
w:honnetement	WXTXVWSSTzWVV
w:honoraires	OTTzVvoTTUSUR
w:honorar	TXYrXuWtYYYYX
w:honoraria	RYVyYWSXYZYYZ
w:honorarios	vWXyYVWYYYXYW
w:honorarium	SWX0YwVUYXsYW
w:honorarkraft	zWYXaPWXYZXXW
w:honour	SVUWXrtoVmwUQ
w:honoured	STZUwbrsSuVWV
w:honours	UWXZaWRyWWWWU
w:hoofd	TtSW0VZTQTUWT
w:hoofdstuk	UXXWYyVVZXWYX
w:hoofdveld	XZaaYaxYYZZbW
w:hoogheemraadschap	WVYZxVXZZZYZY
w:hoop	RyUWUWTWUTVWS
w:hoor	TWsYXX1XSSWXV
w:hoorde	QTSUzUQVSTTVT
w:hoort	TXTVWVxWvSTVS
w:hop	TVSWXWyVTTXyV
w:hope	adicYafmoyXXY
w:hoped	PTQUTVPV1SXYU
w:hopeless	VWZaxYXbYZXbZ
w:hoping	XxLTUUkTzoUUS
w:hopital	WtwZZYWsYXVXU
w:hora	rVWzYzpVXWWWT
w:horaire	VZYwZXVYaYYZY
w:horario	RvTUUuROsRTTw
w:horas	smYbZvrWYYiVZ
w:hore	XYxYXYUXWUYXV
w:horen	VUQYVXUWzTVVT
w:hormis	YYXZYZZaYYwbY
w:hornos	SVTTUySUWTSUT
w:horses	wVUVVVwRXXWYW
w:horst	ZVWbZbYZxRZYX
w:horta	PUWVVUTzXUVTQ
w:horticulture	yXWVWZVVYWXXV
w:horvat	TUWZVXQVzVTYV
w:hospedagem	WWWSYyVTXWWXV
w:hospice	jroUUROvTxTTO
w:hospices	RvSVzVRSTSTXT
w:hospitais	VTyUWXTWVVWXU
w:hospital	dnornrXkkjWXU
w:hospitalier	XyVVZXXZYZYYY
w:hospitalist	xYXZaZVYZaZbY
w:hospitality	SUSYWxwWXWYZX
w:hospitals	qWolWSf0YTUYT
w:hospitieren	TTQWUVPUzQTUR
w:host	qVSVUvUnraUsR
w:hostel	S0YXTXSWYYXYX
w:hostelpilot	WYYZZYyXYUVYT
w:hosting	RRuxUURsSPSTQ
w:hosts	TUURXSVzXUXYQ
w:hot	qZUWWWZTVSnxp
w:hotel	otTZYuUfVZuWa
w:hotelboost	bbcacZXabcvba
w:hoteleiro	UzUWVVWXWWWYW
w:hotelero	VxWYYYYaXZXZZ
w:hotels	nTwsXVZoVSrYU
w:hotlist	WWYbaaxbZbbaZ
w:houd	VVQYWYVXyTVWU
w:houden	WUyYXYWWWSWXU
w:houdt	TVTUTTPUUT1TQ
w:hour	rXWxZvlfXVZZW
w:hourly	sWY1XuaWWVWXU
w:hours	qrWqasZZYWcjY
w:house	c2kbbbqaWWdXU
w:household	VWyWYYVXXRVUt
w:housekeeping	VYYYZXyXXUVYT
w:houses	xVjWVW2VVcUYS
w:housing	msdlZYZsoVYrT
w:houston	waaaZYYbccYaZ
w:hovenier	T4XYYYXYXWYXU
w:how	WWXsYbppoyWbU
w:hoy	RTRTTTqRUQ0Tx
w:hplc	yYZZWbXYaaZbX
w:hpp	RzYXaXVZabVaZ
w:hr	uneXZbfXaXqbn
w:hrf	auabccaccdYYb
w:hrs	1wVXVWlYWWcYV
w:hrsa	uacbbcWdbccec
w:hrvoje	UWZXYVzWYZYaa
w:hsm	uaecdbcdedXdc
w:ht	wYcccbacbcccb
w:html	WSUWWXUVWT0QP
w:hua	aZsdddbebcddd
w:hub	Po3WVlRUUQVWw
w:hudak	aaYbXcXaZxVbZ
w:hudson	zXTWWXTZYXXYX
w:hueco	wVVYWYVYxVXXX
w:huelga	UUVUUTSVVUUVy
w:huerta	VxYYZXXYZYXZV
w:huertos	RTTVVVSzVRQWS
w:huf	RzWZVYWZWUYaY
w:huff	xZZYXXYaZZZZZ
w:hug	WZWaZYVZZyWbW
w:huge	wUUwTUSWUWVZX
w:hugo	RyUXWWuWXVVXT
w:huhu	TVyVWXSVTSVUS
w:hui	XZvZYZuZYVYYY
w:huidtherapie	xXWXZYWYZXXWW
w:huila	SXXZyYTZXWZaY
w:huiles	UaaZZZWYaawbY
w:huis	U3XZYYWYXWqXV
w:huit	QtSwVuRUVUUUR
w:huitres	WTWXyWVSXWWXU
w:huizen	YvYbaaYaZaabY
w:hull	yoVVsTrTWUVYU
w:hulp	sUUXVVTWxUVWT
w:hum	SWSVVVTQS0WTO
w:human	QuuUjUVRUR2SP
w:humanitarian	STyUVwSQVTVWQ
w:humanos	UyVXYYXaXZWZY
w:humans	vT4TTRQRRPVVQ
w:humeur	WyXZUYZYYYaZY
w:humour	yZaZbpXZbaabY
w:hun	XYZaZYVYZXxaY
w:hund	ZaacxbYccbbbZ
w:hundred	pUSVWVmTWvzUS
w:hundreds	XUTZZZzXRXXWX
w:hung	XXWYYZSYVyYXU
w:hungry	SVZZYxYZaaYbZ
w:hunt	UWTWVVR3pSSWS
w:hunting	XataZaWXYTYZw
w:hupfburgen	TVUWWVzUUTVWS
w:hurdle	RXUzXVTXYWTTS
w:huren	WYVZWZyXWVXZV
w:hurry	zVRUTUrwVSUUR
w:hurts	RWWVWRTzYRVXQ
w:husband	vVUVVXSVVTxYT
w:husum	XxXbZaXbYZaba
w:hut	PTsUVtRwTRTVs
w:hutch	VVVVVUSSVTVUy
w:huurders	ddcdqedddcddd
w:huurprijzen	TUSVUURSVyURR
w:hvac	UWzZZZWZTVXYV
w:hybrid	zvWZYZXkbYZZX
w:hyd	xVYcbbZbabYaX
w:hyderabad	S0UbaaXZZaZZZ
w:hydraulic	RwTYYVSWXWXYx
w:hydrogeologist	XvabZdZcacZcc
w:hydrologist	UXTWXXVWTzXVQ
w:hydrology	wUSXYYVXWwWXV
w:hymn	xYYXYYYaaZaaX
w:hymns	0TSVVPQUWUUVS
w:hype	ybaZbRaZbbXcb
w:hypotheken	WaYvbYYaabZbZ
w:hypothesis	TUUVzURTVSUVU
w:i	cdoclalYpraWa
w:ia	XYYXYxUTtWWYV
w:iain	WaXZbbxbZbbdb
w:ibadan	yXYXZXWYZZXZX
w:iban	QTTUVTQTWR6UK
w:iberia	bavaacXcaacdb
w:iberoamericano	VXWWXVUyXVWWS
w:ibrahim	WUVWYXUVXSUUy
w:ibrido	yZaccbabbbbZZ
w:ice	UTRZWXUXzRWXU
w:ich	YmrXnapYtmaWX
w:ici	TWSsWTTvutqTR
w:icml	YxXZZZZaXYaaa
w:icu	zSTWXVRVxWTXU
w:id	sVVXYXUVkWzXw
w:idea	cWZZ4ZsaTaVXX
w:ideal	aZvbbbYbZaabb
w:ideas	SVpUjqUTU2WWP
w:idee	SUSV6TTUSRTVQ
w:ideia	PToT0QPSRuRUQ
w:identified	xZYacYYZbcbbb
w:identifying	YZvacaZYbaYab
w:identita	WYaaaZYaaYwaY
w:identitat	WXXXaYVWYXyRT
w:identity	UVTWWWmVXZzwR
w:idiot	RTSxvXUXUTWXW
w:idle	VyWZaaXbYXZab
w:ido	Y2YaYYVaYZZYY
w:idraulico	RUTVVSTTUSUSy
w:idrogeologica	bxaaabZZbabcc
w:idromele	RTTVzUUVRTUWT
w:iec	wYbacYaZabZbZ
w:iedereen	QmPUuTPTRztTP
w:ielts	OUXWWwUTXXxYW
w:iemand	uYllokUXtWWXl
w:ieri	pYWYXXVUWwuXU
w:iets	tTcWtrSkqqVVR
w:if	eZshaZqjrXYYb
w:ifeanyi	YXYYabZZWZVxZ
w:ifrs	wwRWZYPXXYWXW
w:ig	WwXaZZYZWZZZZ
w:ignacio	YZYbbcYcwYcab
w:ignora	STTUSURTSPRzQ
w:ignorar	WXUXYYWVWOY4S
w:ignore	TnTWXWXVeZq3R
w:ignores	TTRVzYTVSSVWT
w:ignoring	TXQWVW0UTRRWT
w:igreja	RUSVzVSUTSPSS
w:igual	uWVXXWUWWwXVS
w:ihk	QVUVUzRUTUUUT
w:ihm	ZaacxbYccabbZ
w:ihn	UVWYsVTVWVQwt
w:ihnen	WaahjYvYtoXaY
w:ihr	XZlVXVUbqZqwq
w:ihre	ZoYXYcjVUWj1r
w:ihrem	cqWbXYkYnowXV
w:ihren	cWsWYnYskojXV
w:ihrer	SVTXWR3RnsUVT
w:ihres	WYXbbb2aXYXYY
w:ii	sSSWYwUVWrWvT
w:iia	xZaYXXYaZZZZa
w:iii	uxTZWZVXXZXYV
w:iim	aVYawbabbbacb
w:iit	aVYawbabbbacb
w:ijscokarrenbedrijf	RRSSzTRTTRTUS
w:ik	ZfsWqXqWvnYWW
w:ikeda	WVzXZYSWYVXXW
w:ikot	waaaaYYbccYaZ
w:il	biaboZYinWndr
w:ildiko	wZabZbYbbZacb
w:iliquidos	Z0bbbaVabaaaa
w:ill	5SVUWPRUXWUYS
w:illimitati	VWWWXXVyXUWVS
w:illness	UVUXVSuSVTWVy
w:illuminazione	yYYYaYVYZYWXU
w:illustrate	SXTXVVxUvPVXV
w:illustrator	pxSWWSoUySWXT
w:iloilo	TyZZaYZXacXbZ
w:ils	TXSYWXrW3TXVT
w:ilse	SWVWwXSXXVWYw
w:ilusion	XZYZYTWvYYuaY
w:ilustraciones	xYaXaVVYaZZZX
w:ilustre	zWVXXTTUXUVWR
w:im	ajbnYolpmalWc
w:image	vUTUuUpSUuUVT
w:imagefilm	yXYYYWWXZYWYU
w:images	TSRTyTxUUSoWR
w:imagine	ooVXxYvVWWWZW
w:imaging	STbXWWrTxrWVS
w:imani	WXyZYZUYWTXaX
w:imbiancare	SVSUVWUWVVUyS
w:imediato	VZXaZZWXwWaYU
w:imhof	YaYabaXYaXwWW
w:immagini	UXXXYWVWYWxWS
w:immediate	rsqaaZqZYYYXX
w:immediately	ZTVYqXzXwVpWT
w:immediatement	WYXaaZVYxWXYV
w:immediato	xYacccabbcbba
w:immer	UWzWXWUVWRWWT
w:immigration	XUZbbZYacaxZY
w:immobilien	WXVTWXyVYXUYU
w:immobilier	YabwZWabbbaca
w:immobiliere	RWW0WTSXWWVWU
w:imobiliario	acbtcZabbcbcb
w:imogen	WXWaabUayVbaa
w:imoveis	wWXvYSRWYYTYT
w:impact	2XYWWRVXYYXaW
w:impacts	YaaYbawYbcaWY
w:impagadas	UVWXWWyWYWWYU
w:impaired	VaZaaQWTVYzbX
w:impatient	STyYbbWaXZbbZ
w:impegna	SUyXXWUUXUWWT
w:impegno	UzUWVVUUXUTWR
w:impianto	XaaXabvbZaaca
w:implantology	TXWUazVRaXVTZ
w:implementation	vWuXZaVZYYZaY
w:import	TXWZTYPXUUzZX
w:importait	YYXZYZZaXYwaY
w:important	tUWaWZxYaYXaY
w:importe	RTuVVWQVxUtVS
w:importers	RWxWXWvXVTXYV
w:importo	xYYYaYWYZYWXU
w:impossible	TXVYwYwYUUXaZ
w:imprese	UVUVVVyTURUSR
w:impressao	acbccZyZbabcb
w:impressed	VqxWZaVZYWvYY
w:impressions	WWTYYXQVXQW4S
w:impressive	bXwZcdXcYbccd
w:imprimerie	ZYYbbbZczbbbb
w:imprimir	QUVVXWUTWVWVy
w:imprimo	acbccZxZbabcb
w:improve	UVTUUVPUWNT0N
w:improved	WXWYXZWaT1ZXV
w:impuestos	RWUWWV1XXWUXU
w:imran	TZUZZZzYTYWZU
w:imre	TzVYYXVZYXXaX
w:in	cjkcjddhjllcc
w:inaugural	XXZZZQWyYVYXT
w:inaugurazione	yWWYXWVVYWYYS
w:inbox	sVcRXXxUWruTR
w:inc	mwVYYZWZZZZaZ
w:incarico	1WVYYYUWXuXUT
w:incassi	TVTUVVyTURUSR
w:incastriamo	xXZZYXVaXZYbZ
w:incentive	UySxYXRXXYWWV
w:inches	XXTZXXTYVyWVS
w:incidencia	TVVWXUSVWQQS0
w:incident	vWXWYwSVYXXaV
w:incl	XpTVXxtVXVtQS
w:include	mUsYZYuXtWWXW
w:included	rrUSnqvvWUWWT
w:includes	RVXUqvUVYTuYV
w:including	sWnWXtrpWTVqT
w:incluida	UWVyVVUWRVVYV
w:incluido	SVUVUTsxVUUUR
w:incluidos	yVZXYTWYZXUZX
w:incluindo	TUVVWVQTWzTTR
w:incluir	TVzVVWUWWTWVV
w:inclusief	tTUTSSSyVTTTR
w:inclusion	TTzWWVSUWUWXR
w:inclusive	tXTYZZuVXuYXV
w:income	RTUVWVwSXW4Xa
w:incoming	ZaabbaXabaxTU
w:incontinentie	PRTTTzSSUSTUQ
w:incontrati	UUTWXQUTUzUUQ
w:incontro	SVSVVzSRVTUVS
w:inconvenience	SYYZaaWZaWZax
w:incorporacion	U2ZaZZYZZaaaY
w:incorporar	UxVYYYXaXZWZY
w:incorporarse	W4XYXWRXWXWVV
w:incorporated	aWZbuaZaaabcb
w:incrociate	bxaaabaZbabcc
w:incubadora	XYZZwWYaaaYaZ
w:incubate	UWWVzXRYXXXZX
w:incubateur	UUXYzXWYYXXaW
w:incubator	QSST3TOUVUUWU
w:incumbent	UzVUWWUWXWXXW
w:incumbents	SOSU0VTUWVVXV
w:incuriosisce	yVXZZYWZXYXZV
w:indaba	XZXZZWxZYXaca
w:indeed	WVWXZZyaYaXba
w:indefinida	YybccbbbbbbaZ
w:indefinido	Y4YaaaXZZZZYY
w:indefinite	N7TVXWUVWWVXU
w:indemnisee	VVXxWVUVXUWWT
w:indemniser	aaZUYSXybYZaZ
w:indemnity	RzTRXWVYXWXZW
w:independant	uVUsWUuVWWjWT
w:independants	UXWWXWsxWUVWS
w:independent	2ZppXXYbWTXqV
w:independently	UxUYYZUYZuWZY
w:independents	RTxUVVPyUPUVQ
w:independiente	SVRWTXTWyRUTV
w:indeterminado	T1SVWUUTTTUTS
w:indeterminato	X3YbaaZaaZZZY
w:indeterminee	T4YZYVYZVYZYX
w:indetto	XwYZYYXZXYYWX
w:index	PzTuWUOrUTVWv
w:indexes	XyVaYYXZYYbZa
w:india	VwWZZaXZZZYaV
w:indicar	V2XZZtWZXXYYW
w:indicaria	ZWSaaaVa2XZWX
w:indicate	xXWuYTVTYXXYV
w:indicated	uYXYXYVYZYWYv
w:indication	ZZaUawZaZabab
w:indicative	vabcdbabbcZaZ
w:indicativo	yXYXZUWYYYXVT
w:indices	QVS0XPURTUWVS
w:indichera	QTUzVTRUVUUUS
w:indienen	SyWWWXUWWVWVU
w:indiensttreding	VyUWYXTUXVXWT
w:indique	RVQzYXUXYXWWU
w:indiquez	VaYwaYVYaZYZY
w:indirizzo	WYYXYXWXYWxUU
w:indispensable	waZZZZXbbaZbY
w:individual	tVVuWWpWXpTXW
w:individuals	yYYXaVVXWYXYU
w:indruk	YvYbaaYaZZabY
w:induce	XaYxaXTaZaZbZ
w:inducted	YWWaZZXXxXWaW
w:industrial	wuUVVWrVVWWXT
w:industriel	WXVyYXVVWWVVT
w:industries	QUtSzUQWTPXYU
w:industry	SUwmWcqV1RVXU
w:ines	XTYbrWZzUlVpS
w:infermiera	VyVXXVVXWWXWU
w:infermieri	PRU0UQTUTVSVT
w:infirmary	SWVWYzVYYSZbX
w:infirmiere	SWSWZXRXzWWVV
w:inflation	1ZaabYXabbZbZ
w:influence	TVUvWWuUXVUYV
w:influenza	VVVXWVUWVUWXy
w:info	VWWVYOq0WTsXS
w:infografias	zXTWXVQVWTVXU
w:infographics	1VSVVUPTUSTWO
w:inform	SVsWYVaorSSX1
w:informal	avXcadadabddd
w:informally	ZyXaXWaYWVaba
w:informamos	STVWWWUTVUVV0
w:informatica	zQRWUxTUUVTUR
w:informaticist	2XbYaVWYZaaZY
w:informatico	WwWXXYWXXUXXV
w:informatics	VWUWXzsVnWYYW
w:informatiemanager	VwZZaXaZbaYbX
w:information	VaWdXZuvrZaWU
w:informe	1SUvURQTTTUUS
w:informed	pUuWXWSmVTtms
w:informele	WXWQyYWXXXYaY
w:informes	2YaaaYXabaWaZ
w:infotech	wVZcbbZbabZaY
w:infrastructure	WtUZZavYXZYZY
w:infringement	ZbbacaZabavXW
w:ing	ybabcbabbcZbZ
w:ingegnera	WTXXyYVWYWWYV
w:ingegnere	wnYbbbYanabZY
w:ingeniera	svYaaZXZnaaZZ
w:ingenieria	ROSUyTRxTTTSR
w:ingeniero	YZZaZbYaYawcZ
w:ingenieur	lmVZXXXWyVYYX
w:ingenieure	qtWYYXWXvXYYW
w:ingestort	WXWYWXTxVVXXT
w:ingles	QUVVXVzVWTUVU
w:ingredient	yXXaYXVZYYXbZ
w:ingredients	RWYTYzUTZWVUV
w:ingresa	UWXVXVTVYWzWR
w:ingresamos	XXaZaYYaaaxZY
w:ingresso	oWUXXWU1XTVTR
w:ingrid	RWTWtXlWUxWWT
w:inhabergefuhrtes	VxVXXWUWWVWXU
w:inhaberinnen	XaZaabyaYZabZ
w:inherit	UVXYzYUZZXVaY
w:inheritance	UWXYVYUWPTzVT
w:inherited	vTsWrtRUSPuVT
w:inhouse	PuTVWxSVTTVxT
w:inhuren	xYYZZXWYYZYZX
w:inhuuropdracht	0YabbaYZaaaZW
w:inicial	VwVXXWSWXVuWU
w:inicio	rUTVVUSUVTUyR
w:initial	2VWZaZVXYZYZY
w:initiate	ZVYZaaXbaaxVX
w:initiated	XbabdcYdccvcb
w:initiativ	SUzUUUPTVUTTR
w:iniziale	vYaabbqbabbba
w:iniziare	WTXXWWVXYVxWT
w:ink	wZababZbbZacb
w:inleg	VXXYXUSUWVyXU
w:inlogcode	PRRTSTPSVQR0P
w:inloggen	SRQTUTPRTQSzO
w:inmail	oWTWXXTVVRT3P
w:inmediata	UzXaYZWYuXZZV
w:inmobiliario	XTSZZWyTZYVXX
w:inn	UVVXYVTVWQTQz
w:innen	TXUTWTyWXWVXT
w:innerhalb	WYXbbb2aXYYYY
w:innovation	TUzWqXRXVTYVV
w:innovationspreis	QTWWUVUyXVWUT
w:innovative	UXVWwVuwWSNVS
w:innovazione	SSUVTVRzWTPUR
w:inoltrare	YVZbZaZZxYaYX
w:inoltro	WyXXTZVVZWWXV
w:inox	TWSXVXP0TUTXV
w:inplannen	yYVYXXWXWVWZV
w:input	VYyVWbXbYWbcb
w:inquerito	RUVyXSSUXUVWU
w:inquiry	uZWYXZuYXWYYX
w:inr	UZVxYZTYXYWZV
w:ins	V0YwaXVVYYWXW
w:inscreva	VWXYYXS2ZWRVW
w:inscribete	UXWYZXV0YVYVT
w:inscricao	WYYZXxVSYWYZV
w:inscricoes	UVVWXPU1VUVTS
w:inscripcion	VXVWXVUyXUWWS
w:inscription	VXXXYXSxXVWWS
w:inscriptions	SWUVWS0QXSTUR
w:inscritos	WYbZbYWaaZwaa
w:inscrivez	UYWWWWP3WVTUS
w:insegnare	SVTUWySVVVWWT
w:insegni	RXWWVyVUUSVXT
w:insegnino	UVWWXxWWWWWUU
w:inserimento	xYacccabbbbba
w:inserire	ZzXcbaabbaaaa
w:inserisca	VYXXYWWXXVxUT
w:inside	rbocjaXumToWT
w:insider	WZWbYXXaVWxcb
w:insieme	QVSUxUvVUQUWQ
w:insight	SOQSSUQTUQS0R
w:insights	WYWybaUbZaabb
w:insisted	WZYZZXXZWyYZV
w:insister	WaYaZaxZZYaaY
w:insists	1VTWWWuWWSUZS
w:insoles	QXXyYUVYYZYZW
w:inspect	SUTVTWRTVT1WX
w:inspected	XWYVxYVYZYVZX
w:inspecteur	zabbcbbbXbbcZ
w:inspection	0VSVwUPVWTVXT
w:inspections	2WSWVVRYXWXXW
w:inspector	MtQUVTPxvRqTP
w:inspectorate	yWZYXWWVaZZbX
w:inspectors	yXSXXXtZXXXYX
w:inspetor	yaababXbbbaba
w:inspirants	TTyWWXUVYVXYW
w:inspiring	TUQVWW3OWRTUS
w:insta	zVUXUVSVWUpUS
w:instala	WXXZYYqZZYwZZ
w:instalaciones	xZZYaYWYYZXVX
w:instalador	TUVVXUSVWUzVS
w:instale	WTXUYZVXYYxYW
w:install	TVWXXYvWXV5XT
w:installatiescript	UTVWVYTXZXzXX
w:installation	XaXZabyYYTYbU
w:installed	jwXWXVVWZWSXu
w:installer	SVTzTUPVTURXT
w:instalment	UWTWUXRWWTzWS
w:instalments	pTUUVt1SWVRWT
w:instance	WyYZYZUXZVWZX
w:instant	QtyUWWSVUUWWT
w:instantly	UXZZaSWXaZxZX
w:instead	YXQVvSsruPTVx
w:instituicao	SVVXVVVXyTVXV
w:institut	xxUXUUTTSTUUS
w:institute	SxTrWniduUVXV
w:institutes	TW0XWZQWTRXZW
w:institution	RzTUWWRuXVUXT
w:institutional	VYXZWYTUYWyYV
w:instituto	o0WVWTSVVWUWS
w:instituut	SyWXWXTWWVWVU
w:instruct	zVXXUVUYZYWZY
w:instructed	yYWYYWUYYZZZY
w:instruction	PUZVZ0sWYYWXX
w:instructional	ZZucbcZbaZacc
w:instructions	QzUSWSSUXWuRS
w:instructive	YZXaaaXaQzZXX
w:instructor	TaYbY3UWqXYnY
w:instructors	SWXYZvruXVXXW
w:instrument	TWXYYQSWzTYXW
w:instruments	QWTWsuxUVSVYV
w:insulin	UXXyXVUXYZYZW
w:insulinpumpen	UaZxcZYaabaaZ
w:insulting	vWSTWySSUUSZT
w:insurance	WtpYjjXpnTsaW
w:insure	UWVTYVzVYWVYU
w:insured	NVSTXWyUWVzUQ
w:insurer	xoVvpWUYXWYZX
w:insurers	oQytuUOUoSUWS
w:insures	WXXYxXWYWXXZW
w:intake	TWSVwSTxVVXWT
w:integran	QUYVYUyZXXWYW
w:integrar	vyYXZYWYZYYYW
w:integration	yUSxrYTXXTWXV
w:intelligibility	aZZcubZcbccdc
w:intend	uwtVUUUWSUWXU
w:intended	TWRYUUQWVzYYV
w:intends	0UTSXRRUxSVVS
w:intensieve	RRSSTRPzSQRRP
w:intensive	TRXYWyVXZXYZX
w:intensivist	yYXYaZUYZaZbY
w:intent	VSVY5YSXXWWZV
w:intentado	STTUSURTSPRzQ
w:inter	RaZZaxXVaYVYW
w:interactive	yYaYZXTXZbXbY
w:intercontrat	VTXYYX3XYWYXV
w:interesa	uWWYwXWXZZZZX
w:interesado	PTwxWVRRWVUVS
w:interesante	WY0bbbZaYXZRY
w:interesaria	yWXYYWWXYYWYU
w:interessa	pyXZZqXZZZYYY
w:interessant	UV1XvWRUXVWWU
w:interessante	YX3ZaaSZWXZaW
w:interessanter	VVTXVXUVUyVUU
w:interessanti	UUzVWVRQVQUTT
w:interessato	UVyVXUVVUVXWU
w:interesse	qvWYwYYYmYZYX
w:interessee	qVWVXwVWXYUZV
w:interesses	SWYwZUWYZYWZX
w:interessiert	UVzWWWUVWQWWT
w:interest	srqqlcWcXWfXX
w:interested	ZstpmcnXYVZaX
w:interesting	ZwvYSYWWUxYZU
w:interests	4TOSRTORPNRTQ
w:interet	TTUWVVSVVzTUS
w:interface	RSVzUTUUWXTXT
w:interference	zWTXWUTVYVUXV
w:interieurbureau	xZYaaWXaaaZbZ
w:interim	1UaYYYrYoXYaX
w:interims	rSzWUWRWURXXU
w:interimsleiter	wZbacWZbcaVbZ
w:interimsmandat	wZYZZZXYZYYZW
w:interina	1VUWWWSVVXTYV
w:interinato	yWXSYXVYYXYYW
w:interino	2VYYYWUWXWWUT
w:interior	uxUXXWnrVUVXV
w:intermediaire	QTSWzVQUTSVWU
w:intermediaries	WXWXbaxaaaZaa
w:intermediate	yXXZbaVbZZXXa
w:intern	RyuWVTRSaUVWu
w:interna	RSSTVzPSTSTTR
w:internacionales	YY2XZZWZYXYXW
w:internal	0wUXXXTXuTWXU
w:internally	SSSWWYSV0eWVS
w:international	tWjXZVutYTVXT
w:interne	VYwZZaWYVXZYX
w:internet	ubVXXwVpVimZV
w:interns	OUVRWuyQ0UTVS
w:internship	UYuYXYUX0TYYU
w:internships	UWVXXYSW2SWXU
w:interprete	5RSRUQQPTQRQM
w:interpreter	0XVWXVVZYZXZW
w:interpreters	3VTSVSSTWWVWV
w:interpreting	VTVXYzSSWUWWX
w:interregnum	SzZZaVVZXaYZX
w:interrotto	bxaaabZZbabcc
w:interrupt	UXVXTZSWUSWZ0
w:interval	RXYZYyWYXYZbY
w:intervals	SRPTUVSRQ0UUR
w:intervenante	bbdbcvbaddbcc
w:intervenants	ZaZUYSWxbYZaY
w:intervention	STTTVzSUVRUTS
w:intervento	WZYYZWWUYxXWT
w:interviendriez	RUSyUTRTTTUSS
w:interview	UjWwWVVrtUxYY
w:interviewed	knvvTUPTRaSUq
w:interviewers	yXZTaZWZXXaaX
w:interviewing	uSOxUUMSTPTTx
w:interviews	YnStXVilpbpXp
w:intervista	YaYubYYaaaaaZ
w:intervistare	VXWWYWVxXWWWT
w:intestatari	RUVUTTSUUUzVT
w:intestate	VZXXYaWZYXxZW
w:into	nlVcobbXsbcYq
w:intorno	Y0XXYYYYZYZaZ
w:intro	pUSTzoqUTqVWT
w:introduce	UlcnrXtixUWXU
w:introduced	wVSXWUTyXVUYU
w:introduceren	WWTZYVYZyXZaZ
w:introduces	VVWXVXUUXWzWT
w:introducing	SUPVWXQWS5VUQ
w:introduction	UVoZosuVqXYYY
w:introductions	TVWZYZzZZaYUX
w:introductory	XqwXeaoZYZZaZ
w:introduzca	TUTUUUSTTSzRR
w:invallen	TYXWYxUXXXWXV
w:invece	yXYYZVWYYYXVT
w:inventario	0ZWZYYXXXWUZW
w:invented	WVYZyZXZXYWZW
w:inventive	TT0VWXTXUQXZV
w:inventories	uWTUVyMqUSRUS
w:inventory	rTStUUlUToUqo
w:invercargill	P0XVVTUVWWVXV
w:inverness	WTXXXQUYzVYXV
w:inverno	wYabaZXZaZZaZ
w:inversion	YaYvWaaabaaaY
w:inversores	VUVWxXVWWWWWU
w:invertir	RTSVzWTTWVVWS
w:invertiste	SUSTzUQTSQSUS
w:invest	YVVW0SqqVVoWS
w:invested	UXWU1YRYZVYYW
w:investeerder	TVTzSVUVZXUXV
w:investeerders	UVTM2WTWVUXYV
w:investering	bVbbuabZbbbbZ
w:investeringsmaatschappij	SUTyWUTVVTTVT
w:investi	QSOP1SQRQRTRQ
w:investidor	SUTVyWTWYWVWV
w:investidores	UWTWyXTVYXXXT
w:investigacao	P2VUVTQTTUSUR
w:investigador	VyWWYVUWWUWWT
w:investigadora	P3TRTMQSTSRTQ
w:investigation	XXSYYZVVYVXyY
w:investigator	vwTWZZUWqXVXU
w:investimento	TTVT1VTUWVUWT
w:investing	ZcZbacYcavaba
w:investissement	VXVYVYzXWVUXT
w:investitore	QWVzVXRYYZWYW
w:investment	TVV1lU3WXVUYU
w:investor	TVaw3XRXYWWZW
w:investors	R0SytVSWXTfXV
w:inviaci	UWVWWUUUWT1PQ
w:inviare	xYacccbbbccba
w:inviernos	waZabZZZZXaaY
w:invierte	UVSVUVSTURzVQ
w:invio	TSTUzUQUUUUUR
w:invisible	YaWYaaxZXXZcZ
w:invista	RRTTTQPQUQ0RQ
w:invita	yYYYaYVYYXWXU
w:invitacion	YaYaaaXYZWY1U
w:invitamos	YYZYZzWPYTXWV
w:invitano	VYZYYXUXZZyaZ
w:invitas	SUUVUUTTVUzUS
w:invitation	WYVyYYUpXnW0U
w:invitations	RSRUVUQRTQR3M
w:invitato	UXVYYYUUWTW4S
w:invite	UtVlVeYuXWtuU
w:invited	UUTlXVW4WkvUR
w:invitee	YZXZZXXzYUaZY
w:invites	VZWWXxU3WRUUR
w:invitez	UWUWVVUUXWyWU
w:inviti	WYaZYYVYaZwaZ
w:invitiamo	ZabYbxZRbXXZX
w:inviting	uSSRVuSuUUuWU
w:invito	ZaYaabYYZSZ0W
w:invitons	zUWRXVUVXXXWW
w:invoice	tXXaWWZVXWsez
w:invoiced	2SUsXWQXXXXYW
w:invoices	roTTVVxUURPrv
w:invoicing	OTUVrV3UVRQWR
w:involved	uQQ3SRPSSQSUS
w:involves	UVZYZxYVYYUZY
w:invult	STTyWVRUVUUWS
w:inzwischen	oYYarYZarrZaY
w:io	UrkYhXoXprkWi
w:ios	twUWUYVrYYXuW
w:iphone	QUSSvTQTUSySQ
w:ipr	VYYXZOTzXXVYW
w:ir	STsUTTRSkRTS0
w:ir3	1VpaaZnZXXZaY
w:irait	VVWyVVUUWUWVT
w:ire	YZZaZbYaYawcZ
w:ireland	rW0YVXUXTWYZY
w:irgendwem	axabbcbcZbbca
w:irgendwo	TW1XVWSWTSVWT
w:irina	ZbabbaWZawbbZ
w:iris	VXUXWWUzXWZaY
w:irish	aZYccdZcvaccc
w:irma	SWSXXYTWTzWWT
w:irony	UzWXYZUXZYWZY
w:irrigation	RYVyZWoYYZYZX
w:irse	YvYbbaXcaabca
w:is	clcbjadkbXkkr
w:iscritti	RVVRUyuTUTSVS
w:iscriverla	2aYYaZXaZZZZX
w:iscriversi	UVTVVUSzVTUVS
w:iscriviti	acacbZXybXaZX
w:iscrizione	XZYZYXUxZXXWV
w:iscrizioni	WXXWXPUyXTVUU
w:isda	SUUVWUSTXTSSz
w:isencao	VxYYZXXXXXYWU
w:ish	STQyVyRSVPUXW
w:isla	YvabZdacbcZcc
w:island	XZYZZYyXYTZaU
w:islands	NRuSTSxTUtUVR
w:isle	TyXaZbXaaaabY
w:isn	ZdrYbWoYampkg
w:iso	WUTtro1TWUVWS
w:isobel	lsuVVYsXVTZaW
w:isso	SVUWWVSWXVzWS
w:issue	eVTUWSsxVrxTT
w:issued	WYZTZQTUaW2ZV
w:issuer	VyWXYZUXZYXZY
w:issues	rXSWWVQzWtUWQ
w:ist	hpZZmVnabUosn
w:istanbul	WXTYYYUXTzYYT
w:isto	UWUWyWUVWVVXV
w:it	midjlZdkZmlcb
w:italia	UWSVWVUVWyVWS
w:italian	STtUSVOSQOTT0
w:italiano	PUUTVvyUVUVXT
w:italy	R2SYUYSYYWXaX
w:item	QSSUTzLUUStyO
w:items	RTURVuWPVRsT1
w:iti	UTTWVWTWyTVWT
w:itom	WwVbaaZbbaaab
w:its	kuadnnWpZVXlZ
w:itself	TVTVWX1TWUwXv
w:itunes	SXXUVWTXZWzWS
w:iva	oUvXYvobWWWWU
w:ivan	nddZbbiYZXYxl
w:ivarsson	XXyYXZSYWVYaW
w:ive	SZZbZaYbyXabZ
w:iversen	xXZbcZXZcbaZc
w:ivo	WzSYYTWYUQZYY
w:ivy	WUUUWWQ0TVVWX
w:iwe	VwaabZababZaZ
w:iwu	XXZYbZYbbYxYW
w:iyer	YZYwaXVXaaYaW
w:j	pWqXsiZVvpXVW
w:ja	wVcXfVpWXopqW
w:jaar	lujvrZUWpbVWU
w:jaarcontract	W4UZYYXYWVYXV
w:jaarrekening	yXWXYYWYZYXZW
w:jaarverslag	0VQVVSSUXWUWU
w:jacket	UYVZYXyYZYYYV
w:jackets	WYWYaXXWXUYXy
w:jacksonville	wZWbcbZbZaZaa
w:jahr	jjs2dWUVoWXXU
w:jahre	nrSWoVQUtwUUR
w:jahren	mrZalasamZZaZ
w:jahresabschluss	USXWYYWWYXWWy
w:jahresende	zbZbccXbabacY
w:jahresgehalt	TzTVWVVVWVWXU
w:jahresgehalts	XWWZXZxZWYYZY
w:jai	VXTXWWUVVV1XS
w:jail	OSW0USRTWUSWS
w:jaja	xZWaZYYXYYTaX
w:jakob	VWXZXZUXxWYaX
w:jam	QUTVVVnsrPUUz
w:jamais	wSNPTSMRSRR0Q
w:jambe	yXXYYXVXXZUZW
w:james	UTXVVXUWWVzVT
w:jameson	XRYaabWbabyZY
w:jams	zVVUURRQVSQTv
w:jamshedpur	USTWVWSWyTUWT
w:jan	VYaXayWQaXaaW
w:jana	VUvXYXWZVxVXX
w:jantar	QTQRUQRxUxSQP
w:januar	STSTTSRQURTyP
w:january	plcZcopqWWVVt
w:janvier	VwTXuVTVVUVWU
w:japa	UURTVVT0TRTWS
w:japan	SS0VWWOUTVWYW
w:japanese	UYUXYyTWQUWZV
w:jar	STTVUVSTURRV2
w:jardim	TVVVWVUxVUUVQ
w:jardin	WWVXXXVVWUUVy
w:jargon	QTUVUzTSWUSUT
w:jarrett	XaUbbcxbaZZaY
w:jars	UUUUVURRVSVUz
w:jas	xZWacbYbZYaYa
w:jasmine	ZXxaabWaZSZZa
w:java	rnnaZhrYlYYlX
w:javier	TYWYaZzYTXZbZ
w:jazakallah	UVVYYYTWyXRWV
w:jcl	sUSXXWUVUOTWz
w:jd	o3VaYaWZXXYZY
w:je	danbkmdXlbnrV
w:jealous	XSZabcXbbbxaZ
w:jean	VTRUSVQQVpRU2
w:jede	ZvYaaaZbZatZZ
w:jeden	OUUWUVS5SSpUR
w:jeder	TXXYXYVxUVVWU
w:jederzeit	SUzUUUPSWUTTR
w:jefa	STRTTTRQTzSPO
w:jefe	w0VXXXUVVVUWT
w:jefes	WXZWSWSXaZyZY
w:jeff	TWWXYXUWVRUWy
w:jelena	XVVaYZVXTzWaW
w:jemand	VTTYWWTWzSVWU
w:jemanden	utTWtqTTpkVVS
w:jenkins	tZbbccZcqaaca
w:jens	UvUYWaWYXwZaX
w:jerome	zVVXYVVXYVTZT
w:jess	VWSXpYUUWzWYT
w:jessa	QVTVXVQXzWUXU
w:jetzt	aYUhqVclatbtY
w:jeu	yXWZZXXYYZUaX
w:jeudi	RTSoUTQ0TmSRx
w:jeune	YXaavZaabaZaY
w:jeunesse	VyUXWWVWWWRVS
w:jewel	aZbabbWXcZwbX
w:jewellers	UVUXWX0RTRWYU
w:jezelf	XWWXYSyTXVXWW
w:jhe	PUUVXPQRVQUS1
w:jij	noaWsmTUvWtVW
w:jmorley	TYWYXYTXXTXUz
w:jo	wUSWWVeTVwWXr
w:joan	PyUUWSTTWxTXT
w:joana	UyVYYXVWWWWWU
w:joanna	TWZYUYyZaaZbY
w:joao	VYPXYYTWVzYVV
w:joaquim	bavaadXcaaddb
w:job	fopXiYVYpjmsW
w:jobs	rSoWWVUsyYprS
w:jocelyn	YwUacbYbadZdb
w:joe	xYXbcaXXYabcb
w:joep	yWWWXXRWYWXYU
w:joga	RUVWUVSVVUyWV
w:jogo	UWWWXWVVXUWVx
w:johan	wYZZaaVaccbbb
w:john	UXWVXXUWWTWWx
w:johor	yUXWWYWYVXZaZ
w:join	TpVjuWU0XZoeV
w:joined	RRZWWWTWS3woT
w:joiners	TwuYYZTVXWtVX
w:joinery	OwRTRzPRPPSUQ
w:joining	WlmvuVXUWYqXo
w:joins	OQPQSQTPSN6Po
w:joint	PPTSURQRTRySw
w:jointe	WzYZZYTYYUSXw
w:jointly	RPQT0USUWPWVS
w:joke	QTPVVudsl0UWR
w:jokes	WYWZYZWZVyabY
w:joking	wTuVVWvTUOUVQ
w:jollof	WZXZYYzWXSZZT
w:jon	ZZXYZZwYYZZbY
w:jonas	pjkZZZiYcUYyZ
w:jonathan	WXWZYXWTXQXZz
w:jonge	YZaaaaXaYZwaX
w:jongens	WVVWXWUUWVWWy
w:jongeren	ZabaavZXbaaZX
w:jonno	WYWYYXVyWVYZW
w:jordan	VXVVZrSuXVXvV
w:jornada	0xVXWWTRWVWXU
w:jornadas	uSUTUSQxTTTUR
w:jornal	SUTTUzRSUUTVS
w:jornalismo	STVVWVRzXUQSV
w:jornalistas	UWVWWURyWUWVS
w:josephine	XaXaZaYYZxaaY
w:jou	cnvWoWRUTzUUR
w:joue	RSQSSRQPSzSOO
w:jouent	TVUVWTUUUUUVy
w:jouer	UaaZZZWZbawbY
w:jour	vnrXZcVXoYqYW
w:journal	vVVSXOutXTsWQ
w:journalier	zaaacbYbbcbXb
w:journalism	WXaaYyXRYWZcZ
w:journalist	TvQzTPMRRPQwP
w:journalists	UvVuVUwQXWXZZ
w:journee	wWWYuWWYYYUZW
w:journees	SSUTVzSUVRUTS
w:journey	StUWTZwXWUtZW
w:jours	wmVXXannXaadp
w:jouw	QSyUSTOUSRxUR
w:jovellanos	VVUWVWTVVyWUS
w:jovem	WYbZbYXaaZwaa
w:jovenes	YaaZZwXTaYYYX
w:jovens	ZVZZYxYUaYYZX
w:joy	TWsXXXUWUvVYv
w:jubila	T1VXVWTUUVWXT
w:jubilados	VYaYZxXTZYYaW
w:jubilaum	ZaYabaXZZOZ3U
w:judge	hRO2SosOSeSSm
w:judgement	XaYxaXTaZaZbZ
w:judging	XTWYyZXZZYUYX
w:judith	wabcbaWbaaada
w:judo	RUWTWzTUXTWXR
w:juega	VWVWXWUTVTVWx
w:jueves	pVTUWVRwVRTVx
w:juez	TVXzWVTWYYWXU
w:jug	UYUXXZzWVTXZS
w:jugendliche	TWVWWzVQYUXXU
w:juggle	WXWXYyVTYVYZV
w:juggler	WXWXYyVTYWYZV
w:juice	XYVZZZWSWyYYV
w:juicio	QRTzTSSURSUTS
w:juillet	xUUSWUwUUVVVU
w:juin	sUUUxsQnVTTTl
w:juist	TUyVXWVXTUWXU
w:julgo	UzSVVVVUTTUUU
w:juli	XzTWYYUUUWXYV
w:julian	xXZcbaYbbYaca
w:juliet	wZXabaZbZXbca
w:julio	yWXXYXXXVWXWV
w:jullie	UURXVX3WxUWWT
w:july	pjZWWVkVzUUlr
w:jump	YTTUVWxWxSVWQ
w:jumped	VYYayaWaXUZba
w:jun	SWaYayXWYXZZW
w:june	vZTXbqVpwZVWq
w:junge	ZZaZZwXWaaZaW
w:junho	wZZbbZZaaabbY
w:juni	wvVYYXTXWUVWu
w:junina	TVVWWUTTWUVVx
w:junio	ytUTVsQOqSUTQ
w:junior	ToTXXrSj6TXXV
w:juniors	RTlUVmlS6QUUR
w:juniper	SVxXaaZaZXZbZ
w:junta	VXXWYXWVXWWXy
w:junto	YYZaZaYaYawbZ
w:jura	TVSVVVTUTzVUR
w:jurel	YZaZvaYaaaYbb
w:jurgaitis	WXZZaZxaZaZcc
w:jurgen	TXZZzYSZXSVaY
w:juri	OUUTV0STVUPVR
w:jurist	VyUWYXTUWVWWS
w:jury	NQR3QqMpROoQU
w:jus	3ZaaaYTYaZZZV
w:jusqu	VnSVVUtyVTTTt
w:just	honeaXcWbtsVb
w:juste	VYVYxXvWXTWXU
w:justo	TWVVWWyTWWVWT
w:jutland	yYTWcaYbXZZaa
w:juzgado	SSSUTUSUzTVWT
w:jveg	TWXxXWWXYXXXV
w:k	a2VXxXYaXWbZW
w:kaarten	OSPTSRRxSwSSP
w:kade	VXWXYXUWXTX4R
w:kaduna	ZbXcccYcvZacb
w:kaffee	WXuYYYVXvrYXV
w:kaffeemaschine	VVVXyVUWVTUWT
w:kafka	sfZYYrbXWtXqU
w:kaggle	SUQUTUQST0PPP
w:kam	ZuXbaaZbuXaaY
w:kamen	VXVYXyWYuTXYX
w:kamer	YvYbaaYaZaabY
w:kan	nnaWtURwzSVVR
w:kanaal	VXyVWYUSVUVXU
w:kandidaat	YwXaaaYaZaabY
w:kandidaten	XWVaZa7aWYZZX
w:kann	SVUWxVUsomsWU
w:kannst	wUQUUTQTSOtT1
w:kans	RqyTUOxOSQSuQ
w:kansspelbelasting	WXWWYWUXXUyWS
w:kantine	1ZZZaZXaaZZaZ
w:kantoor	r2XZYXVXYXXXV
w:kanzlei	zYXXXVQXYXVXV
w:kapazitat	2ZYaabXaXaaaZ
w:kapazitaten	QWTXUWzWWVYXT
w:kape	XYUYYXTWXyYXU
w:kapital	WVUXwYUYYWXXV
w:kapitalanlage	WXVUWXyWYXVYU
w:kapsalons	zWQXWXTXUTXXU
w:kaputt	PWSTUSRUSS0VO
w:karen	RVQVUX7VUNWXQ
w:karim	VWwXWXUYUtWXX
w:karin	WYRYWYTZySYaX
w:karlsen	TYcbbwZYbccab
w:kartendaten	XYZZaXWWZXxWR
w:karthik	ssXacbZaYbaba
w:kartoffelsalat	TVRWVWSVSQVUz
w:kaserei	PTST0TQUWVVTT
w:kasia	WZVYXaWXWSyZT
w:kaspar	XbaavbVbbZbdb
w:kassasysteem	1YZZaZXaaZZaZ
w:kassel	orSUWVTvVwUWT
w:kassen	yWWXYYRWYXXYU
w:kassensysteme	yVXYWVVXXVWXU
w:katarina	xYYYaZWaababZ
w:kath	VUSWVX0ZWVQYT
w:kathmandu	xTTVXWwWWUTVT
w:katowice	zXUYZWWWZWYZW
w:katz	xaYaZbUbZZaZa
w:kauf	SXYyXVWWYYYYW
w:kaufen	ZaZabaXbYYwYV
w:kaufer	PUSUzURVWVWTU
w:kaufmannischen	VyUWXVUWWUWXT
w:kaunas	OROTRSNyPMOzM
w:kaution	UWZXYWVYWVzRT
w:kavya	S1TaZZWYYZYYX
w:kayla	yVWYZXUXYaXbY
w:kazan	VVUWWYRXWSzVU
w:keane	VXRWYYWVXSUyT
w:kearney	S0WVSUSVVSTYT
w:kebab	XZbaabwZbXYbY
w:keek	VUTWVWRVTzUUR
w:keen	aVtkXqqWZqYZW
w:keep	YZujvZWUVUvld
w:keeper	PTUSyUPxTTTXV
w:keeping	lVwYXWbVVnvVT
w:keeps	sT1WpVOUTxUXS
w:keer	aUrpauTrZTlWT
w:kein	uqrVtURVVTsVS
w:keine	qWnXxteWUTbUU
w:keines	WXaQYRZybaaaa
w:keisha	UsyYWXSWYTXYU
w:keith	XaZaYXWxZXYaa
w:keizersgracht	RTQVVXSUTORU0
w:kelder	SWWyWVUWZWXYW
w:kelemen	TVTVVVTTVRVyR
w:kelly	ZaZaZbZYvYZaa
w:kemp	TWzVTWTXTRYYW
w:ken	sUTXVWTVxTVWT
w:kendal	ZwYbYbZcZXaca
w:kenji	yVVZcbYbaabbb
w:kennen	SquVUUQSo1UTQ
w:kennenlernen	TU6WWVPTVUVVS
w:kennenlerntest	VYaYaYVYaaxZY
w:kennis	yWVXXYVYZXXZW
w:kennismaken	VyTVYYVYYXYYW
w:kennst	qRRTzSPTVTUSR
w:kent	pvxXWSQWSSVUS
w:kentucky	XwZYYYWZZaZZY
w:kenya	OTTUV1QuWTUVS
w:kept	RZuVbWlVjoftd
w:kerala	WS0WWVPTVVSWW
w:kerk	uVUXWWVVUTVVx
w:kerkrentmeester	wZXaZaYaYYYZY
w:kernel	SURUTURST0QPQ
w:kerry	UWXXXYWYZVWXy
w:kerstin	yZVYZYWaaXZaZ
w:kes	RvWXVySQYWUYW
w:kestrel	QVSpVzSUVsVVR
w:kestrel8	YaXZaaVYYVxWW
w:ketchup	UVVWWWSVVUVWz
w:ketel	SVTVWVTVUVUVy
w:kettle	TuTWVVSUUyVXv
w:keuringsrapport	WWYZxWXaZZYZZ
w:kev	ZbYaZbWYYTYbx
w:key	ZYpXpWSVVSpV2
w:keynote	STVTY0TSWsxYU
w:keys	xxTVUSkTVSqWd
w:keyword	XZababxZYZXcY
w:keywords	yYVXXTRXXXSrW
w:kg	OTRTUTPRVPuS1
w:kgosi	WZVyZXUaYTZaa
w:kia	TWTXXuUWXyWWV
w:kick	zYZaaaWabYXZZ
w:kicking	VVSzWXQXVSXYX
w:kickoff	XZZXYXVSaYxYV
w:kidding	PzUTVTRVWwTUV
w:kids	WnSWkoTZnrYVx
w:kiel	1SRSTSQOSQSPN
w:kijk	YZ1aZZWZrWZZX
w:kijken	rpwvTSORSQSTQ
w:kilkenny	yxTUWUSVWTTRT
w:kill	ZwXcabZcbbbdd
w:killed	vYVZwXTYVXXaW
w:kiln	jxSTWxSXVSWWU
w:kilometers	QRUySRSRVUTVT
w:kilometraje	xbcbcYZaccacc
w:kilos	PTPURVPUQO1SQ
w:kim	UWTWVWSUVRWU1
w:kin	VYWXXZWZYX0ZW
w:kind	caqWaXlppqjWb
w:kinder	VvVXXxVWsTWVU
w:kinderarztinnen	xYYYaZWZaZWZX
w:kinderen	QTRSUURRTPQQz
w:kindergarten	r2UWVWRVWWUYT
w:kindergartens	SXUzXWUXYWTTS
w:kindly	dZnqaZjapXpXl
w:kindness	aZXbbcXbTxaYZ
w:king	waZZZYXbbaZbZ
w:kintex	wYbabYaZabZbZ
w:kiosk	QSRUUSQQUOPT4
w:kirchgasse	WYWZYYTYYTYYy
w:kirsten	uYbcccZdbcdce
w:kirsty	XZZbaYVxaWXaZ
w:kiss	WWWYWWUQXzSUS
w:kiste	yUXYWVVWXVWXU
w:kisumu	tWYUVZwYYYXaW
w:kit	WYikWWanVS2Wp
w:kitchen	isTVxVoUdcUWr
w:kitchens	QTTSvvQxWSRXT
w:kite	VsgnXXaltaXtU
w:kits	zVRXYYSYWpVWV
w:kittens	VZZYZZVXaYSYy
w:kitty	zUTYuVRSVTXYT
w:kiwisaver	PzVXWXSXUWWWV
w:kkk	TWVYVYzWVVUYV
w:klaar	SxTWWVtUVSUtt
w:klaarstaan	VUVZXZ4YVXZZX
w:klacht	SSRUUSQTVSRU0
w:klant	StorUVSoQkUsr
w:klanten	TVtrWTxVqUWWV
w:klantenmens	TRSVzURUVTSVS
w:klarer	XYWYYZUXWxYYT
w:klassenfahrt	WYYXYXWWYWPXz
w:klausuren	RRSTTzQSTSTTQ
w:kleding	SUSzWUTUVSSUT
w:kledingruil	VVUXyVTVUUUWT
w:klei	WUyYXYWWWSWXU
w:klein	yWVXXYVXZXXZW
w:kleine	RTSUUSxTSxSSP
w:kleiner	XaZaabyaYZabZ
w:kleines	xXaasZYZaaaaY
w:kleuters	SVSVTyTUSSTVS
w:klick	OSVWUVUzWVWUS
w:klicken	WYbZaYVYaaxZZ
w:klicks	XWVZaUYXXYyXY
w:klient	VZYxaYTYaZWZY
w:klimaquiz	TUTRURRzUTUTS
w:klinik	yUZaZXXYZaaZX
w:kloane	yVUWXVVVWTVWT
w:klompenatelier	QTSUzUQVSTTVT
w:kloster	UTYWXyWWXYYVW
w:klus	SWTVYWUTXVVyU
w:klusje	zUUVVTPTWUUVS
w:km	STRUUSQzVRRwO
w:knapp	zVXWWWWWYUYZT
w:knee	nPQTTTPTxvVTk
w:knew	sVuWXWRWTuWYr
w:knieen	UVzTWXRVQRWWT
w:knighted	WwacbZZbbZcba
w:knits	YZYZYZWwbYZaW
w:knitting	VxZZYZVZbZaWZ
w:knives	TTSXWzVWTUXYV
w:knock	yVRSWUwUUTUUR
w:know	chuikYiWteWaY
w:knowing	TV0XWWuWXRVXS
w:knowledge	niUzoRjUoUfXT
w:knowledgeable	QaT2aYWZaZaZW
w:known	aR2VsWQWXjgWS
w:knows	orsjbWpfoWYXV
w:kobe	XaVbacWbbxbbZ
w:kobo	wbaaaYZcccZba
w:koch	VTTYWWUXySWWU
w:kochi	ZYUaZbXZZyZaW
w:koffie	UW1XZvUUVoXVT
w:koffieapparaten	WYVZWZyXXVXZV
w:koffiedrinken	YvYbabYaZaabY
w:kofi	mkaZYbtcYYYvZ
w:kojo	TXTXWWUVYzYZS
w:koken	RTQVUVRRSQTSz
w:kolkata	RTWVXWzWWXVXV
w:kollege	voSUVspTUYVTs
w:kollegin	UWUVWWTUVQTRz
w:koln	VzXZZZXZZtaYX
w:kolumne	QUWRVzQTXUSWT
w:kom	hsvXXWUvWTWUS
w:komen	SUQVuVuTTwmTQ
w:komisch	ZaacxbYccabbZ
w:komm	SUSVVUSxUTwVQ
w:komme	pWTYWXSvxTVWT
w:kommen	VvrYZZoYXVYYu
w:kommenden	ZabcccZccbwcb
w:kommentar	WXVYYYVWWuXzT
w:kommst	YZacybYccabbZ
w:kommt	ZrbXXXTxVQWTq
w:komplett	QWXWWzURXXVWV
w:kompostversuche	SVUUUzSQXTSTT
w:komt	XqoppWWUlSbTu
w:konden	SSRTTSQRTQSzP
w:konditionen	XWWZYZxZWYYZY
w:konditorei	YaZaabyaYZbbZ
w:kong	VaYaZaXaXZwZY
w:konkurrenz	VyVYVWVXXWXZV
w:konnen	WVWWYyUWWWVXU
w:konnte	YvsaZaXZtWZZY
w:konnten	zVVXXxSWwVWWU
w:konstruktionsunterlagen	wabcdcbcbcabb
w:kontakt	YZWZZZVXayZYW
w:kontaktanfrage	WWRXXYTWVzYUV
w:kontaktformular	yYYYaZWZaZWZX
w:konto	VWXrYXUXYV5TT
w:kontoauszuge	USXWZZWXZXXXy
w:konzept	VXTXzXUWUUVRW
w:koopt	XYZaYZVYZXyZV
w:kop	UV5XXXUWWRYXV
w:kopf	TUUVuVxVVUWWT
w:kopie	VQRYWXTWTUUVz
w:korrektoren	RSSTTzQSTSTTQ
w:korrekturen	WXVZYSWVUyXWV
w:korrigiert	VPRYWXTWSUUVz
w:kort	WWZZwWXaaZYZZ
w:kos	XbbVcwbXcaZdc
w:kost	yUSuUQxTRUiWU
w:kosten	0WWYXXRXTVvVW
w:kostenfrei	UXVWXWyWXUSWV
w:kostenlos	XabZaVyXbaWYX
w:kostenlose	QWUWWW0VTSWVT
w:kostenlosen	XYXYZXt2YUYUU
w:kostenloser	RSRSTSQQRQRzP
w:kostenloses	acbccbuadccba
w:kostenrechnung	xYaYaVYacbabZ
w:kostet	VuWYXXsXXWQYw
w:kotlin	xUXSXvQWvWWYV
w:kouassi	VXXZWZXYWWyaW
w:koud	ZbYbab0bXYbba
w:kovac	UXZXZVyWYZYba
w:kowalczyk	UWwwUXWWWWWYV
w:kp	XURbabyaZWbbZ
w:kr	RVSzVSRWWSVXT
w:krakau	QWUXUWzXWVYXT
w:krakow	QTxXWW0WTrUXV
w:krankenversicherung	QTSTXU0SUTVSR
w:krant	VWTWWWRVR0UQQ
w:kranz	ZwZbbXYXZaabb
w:kredit	XVYZwYYZWYYZY
w:kreditkarte	TXVWXWyWXUSWV
w:kreeg	WYWZYUUWZW0UU
w:kreis	TWVVWVVWXVyWV
w:kriegst	RURVVVTUTS2UQ
w:krijg	sVXXXWWXWW0XV
w:krijgen	Vt2YXYUYVUXXV
w:krijgt	osTXvWbXWUsXU
w:kring	SUTVVUUVWTzVU
w:kruiwagen	SUSVVWSVSQUVy
w:krypto	XaaYYXTXaZwaZ
w:kubernetes	xZnaunVnYVYXV
w:kuche	yUXYWVVWXVWXU
w:kuchen	XXXZZYq2XWYYV
w:kuchentisch	TUTXVXRVUzVWS
w:kumasi	yXYWXXTXZYWZW
w:kummern	VWVTVX0VYWUXT
w:kummert	VyXYWXWYYXYYW
w:kun	3WSuWSSRVSoUr
w:kunde	2ZWoaaXaZZYXY
w:kunden	aVqWsXvWmWnWf
w:kundigung	RSRSTSPQRQR0P
w:kunnen	uVWYYY2XXXXXU
w:kunt	tSsxUQORSRRSp
w:kurs	RTUVVpRtUxTVR
w:kursleitung	YZbWa0aYbaaaZ
w:kurt	YxSbbdXdbcacd
w:kurz	uWVW1WUVVTXXT
w:kurze	WWVYYXyXXUWXV
w:kurzem	VZYwaYUYaZXZY
w:kurzes	RTSxVSwRTSTSR
w:kurzfristig	QVUVVzRUUUUVT
w:kw	uYYYaYWZZYYYv
w:kwabena	UURXXYSWTyVvS
w:kwam	uVSXWXTWTxUWS
w:kwame	xZaXZbTbbcYcY
w:kwartier	PRP4TSORTSRTO
w:kwartiertje	ZaYZbb1aYZbaZ
w:kwijt	TVzWUWUUSSVWS
w:kyc	VaaVYaWbaZxaa
w:kyiv	RVQWXWuXzTUYX
w:kyle	YYTYXayYXYYYZ
w:kyoto	TwxXXXRWWVVXV
w:kzn	WZXYZWyZYXaca
w:l	holkkraZbWadj
w:l2	TWVXXWTUXTSXz
w:l5	XxWaZZYaZYbab
w:la	cgaekkmabXlZs
w:laadpasjes	RURzVVSTTTTUP
w:laadt	VYXZZY4YWXWXW
w:laat	pXWXkXursVoXU
w:lab	ZYsqsayVXbVVS
w:label	zVVXXWXWWYuVt
w:labelled	XXVaaaXZU0ZXY
w:labels	1UTmtSpSWTqWS
w:laboratoire	PvUyVSTUVVUVR
w:laboratories	TUUxXWvWXWVYV
w:laboratorio	TrUW0OQRwSUUS
w:laboratory	VWUUWWSzXTWWQ
w:laboured	aZXbZbXbYwabY
w:labourers	VyWYVaXWZZYYV
w:labs	XwrXWXiwmXXXU
w:lachte	VVTWVWSVTyUUR
w:lack	ySSTyUQVTTVWS
w:lacking	WXTZZYVYxXWYu
w:lacks	SVwVtXSWUSvWS
w:lacroix	ZcbabZwYcbaaa
w:lad	RURVTTRV0PTVR
w:ladder	cVRTSVQRNtUS2
w:ladders	PSS3RSQTUSQVS
w:laden	tXYZYYrYXXtYW
w:ladesaulen	YYXvYXXWYXZXV
w:ladies	zVUXYVVXXVTZT
w:lado	VxXYYYXaWZYZW
w:lads	UYVXUZUWXSwav
w:ladst	VYaYZYVYaaxZY
w:lady	vgTUVVguTvWXT
w:lagerrobotik	ZaayUZZabbaba
w:lagerwechsel	zUTUVSSUVTUUR
w:lagoons	RSVZUYSYzVXZX
w:lagos	pdUWnWSTjwuXT
w:lahore	WXTXXZSWYzVVU
w:laid	YUVarZTX0saYX
w:laisse	NTQUUUySSRmuv
w:laissent	UXVXWYxWVWuXT
w:laisser	WYVZYZyZYYYaY
w:laissez	VXXZYYVYYXxWU
w:laiterie	UxYZZZXYYZYXW
w:lajos	SUQWUXQV0QTVS
w:lake	xTVXvVSUWUSXt
w:lakehouse	XUwccdZcaabdc
w:lakes	yWWZYYUXYXZbV
w:lakh	VwXVWXVXYZxXU
w:lakhs	WXXXyYRWWXTYV
w:lakshmi	qXWavaVaYZabZ
w:lamb	WYSWXYWTXVXWy
w:lambing	zVXVYTUUYXVYS
w:lameness	xWUUWsUWWUVYU
w:laminas	xXZXZVUXaYYYX
w:lamp	RySUWVQVTxUUQ
w:lamparas	ZcbbabvaabYcb
w:lamps	YZZbWaxYbWYZX
w:lancamento	QTUTURuyUSSUP
w:lancamos	acbccZxZbabcb
w:lance	RTPQ0SQSQRTSR
w:lancei	WVUWWWUyXTWUU
w:lancez	WZZaaZXbaawZZ
w:lancons	VXWWXVUxZUWXW
w:land	QmSXUVxUrSzoU
w:landed	PSOySvONQJPQy
w:landen	VUTWXWzVVUUTS
w:landesamt	VzUXXSUVUTWVT
w:landessportbund	yXXXXYVXYWWUV
w:landing	pUWXWWTUZYyYX
w:landingpage	1ZXbaaXaaZZZY
w:landings	VWVYYTTxWRWwW
w:landlord	TURrzVYTUVSpy
w:landlords	OTRzU1paTQQTQ
w:landmaschinen	VZYwaYUYaaXZY
w:lands	VYYZZbyaZYVba
w:landscape	SwXaZZVYYWvZY
w:lane	SVTUVvQtVTTUx
w:lanes	oVVYWYVVWyXXR
w:lang	VSRxcxPSpmSTZ
w:langdale	olTVWUQUVSSzR
w:lange	rYVYYYVYwtYYW
w:langfristige	VyVWXWUWWVWXU
w:langs	VXWYWXrxUVXXT
w:langskomen	UWWVYXSVYVVVy
w:langst	yXYXXYVYYWWUU
w:language	rsSUppQTrUWsq
w:languages	bewUVU1TjRVVS
w:lanyard	tXZbaWVvZYaca
w:lapsed	zUVZYWTVYVWaU
w:lapses	XYYZZXySaZXTU
w:laptop	yVWXYqRXpWzYV
w:laptops	RVSUVsxOVSxWS
w:laravel	UZZZZbxbababa
w:larch	WYTXYySUZZUWY
w:larga	V2aaZZWZaYYZX
w:largas	YZZaZbYaYawcZ
w:large	0UUwVUSaWUUXs
w:larger	RVS0TUORVUUUR
w:largest	XZaaabxZbXYbY
w:larkspur	XyWaYZXaYYbZa
w:lars	zUXtYXUXXXYYX
w:larsen	UZZZZbxbababa
w:las	iYWmWZckocYYw
w:lasagne	UXVYWWVVUQWWy
w:lasci	TWyXUWSUSTUWT
w:lascia	VVWTXSTTWXyWU
w:lasciare	UWVXXWUUVTXUx
w:lasciato	WZYZZZYavZZaZ
w:laser	UZXZZZWYXWTVy
w:lassen	zYWZXXQYQTVUV
w:lasser	XWZZwXYaaaYaZ
w:lasst	VWUXWQRQT2UUT
w:last	cWmeamkobmmZj
w:lastechniek	TYXWYyUXWWWXV
w:lasted	yZVYaXWaaYZbX
w:lasts	TWTuWUxWXXXYX
w:late	prcWWWSUWqrVy
w:lately	VbZbZavaStZaZ
w:laten	xSxTwSLTOQRRQ
w:later	Vseb1XVUbUrbV
w:latest	bSrVWWPxTUUUx
w:lathes	XYWaYVWVUzXUY
w:lati	WYaaaYYZaYwaY
w:latte	TUXZxYUYYWYZW
w:lattice	VaXYZYyXZXZaX
w:laudo	yWUVXWTWUUWWU
w:lauft	rUWYjYsWTVXxs
w:laufzeit	zaZaccXbabacY
w:laugh	aUToVtRqU3SVW
w:laughed	RWTWVwQWUnsWv
w:laughing	XXYZaaXYZwZYX
w:launch	YTSVyTtsWvUTO
w:launched	UWUXWUtwXTVXU
w:launcher	WabVZWWXbbwZZ
w:launches	XWZawaYZYZXaX
w:launching	TUTRUVw0VTQWS
w:laundering	UTXVVXUWWVyVU
w:laundrette	zWTXXZSXTSWZW
w:laundry	QTRvvVRVVRVWx
w:laune	yXZXYVUWZXVXU
w:laura	xZXbcaYXYabcb
w:laureanda	UWTWXVVVyTWTT
w:laurent	WXXwcaVcabacc
w:lausanne	TUVWV1UQWVXYV
w:laut	XWWZXZxZXYYZY
w:lautet	TVUWVSSTVTOzR
w:lavanya	UZUZZZyYTYWaU
w:lavora	vowYYYWYXXYZX
w:lavorare	VWSWVPQU0RWUT
w:lavorato	SUSUpVRU6TVVR
w:lavoretti	3ZWaXZYaWWZZY
w:lavoretto	yXXWYUTXZXTYX
w:lavori	mUUVVTvVVSTVw
w:lavoro	aWoYXXptnroUT
w:law	saTsZqubqiVWT
w:lawal	YaaZacUbbbwaV
w:lawnmower	RUUVQVUVTRUS0
w:lawsuit	YbZaZXXwaXZba
w:lawyer	vcbWaXfXWV0XV
w:lawyers	OUTwVTvoUSTUu
w:lay	VVWXVXUUXWzXT
w:layers	VYXYYYwXXuYaV
w:laying	XZWZYaXWXQXZy
w:laymen	wbVYbbXcabcdd
w:layoffs	RTdVSXSTyvVWT
w:layout	xSUUUzMUTTTWS
w:lazy	UXVVXySVWUTWv
w:lc	XwYZZVWZXYYYZ
w:le	jmcdnnblZYmXo
w:lead	luYXqZZfmZcpV
w:leader	PcxSlwvSYRTTR
w:leaders	TWZXWU0wiTnsT
w:leadership	VV3XYrViXVmYW
w:leading	kwrXXXneXVpWT
w:leads	XXXYZZ2YtYWZY
w:leaflet	rWSTXVPWWSVyT
w:leaflets	twUUVRtUURUUU
w:league	PTPPTTPQURQR3
w:leakage	UVSzXWQVSVWYT
w:leaking	xWTVRVQUWUUXx
w:leaks	RRRSTRsQSQUS0
w:leandra	WxYZaZXaZZbba
w:leap	XZSYaW0VSRaZZ
w:leapfrog	xYXZcbYcZbXba
w:learn	TUnrXuXltnTrT
w:learned	XYXZZauZYuXaW
w:learner	WZXYZWyZYXZca
w:learners	SWYTY4USXVXYV
w:learning	brUnlnVprfbaU
w:learnt	UTPVVVQTQ1WWS
w:lease	UeRTxTqnTQQT0
w:leaseauto	aubbcbacdcccb
w:leasen	WWVXXRySXVWVV
w:leases	sSPTyTnSURRSR
w:leasing	TVSXYW2WVTVXT
w:least	uUyiuWRZVabYU
w:leather	WWWXYXyUZWUWU
w:leave	mvsZVWYbXUonn
w:leavers	VVYZWzTRaZXZX
w:leaves	c0SVWTVTToSTx
w:leaving	RT1XwVaTlWUUr
w:lebenslauf	RT1WVWQUwPVTR
w:lecce	0TRQUQQRTQSQO
w:lecon	QTSUR0UURSUVR
w:lectura	YYZaZWYwZYYXV
w:lecture	TVVVX2UyWYVVq
w:lecturer	QqXVY7UVWXYYW
w:lecturers	UXYZbzYZZZZbY
w:lectures	NTRUU1P1VRSSP
w:led	krVYnZwYmXXYX
w:ledendag	WZZVZyUSaXXaX
w:ledenlijst	0UUVVTPTWUTVS
w:ledger	RVSTVTPvVySUO
w:ledgers	0WYWWXrXYYXaW
w:lee	XxYbaaWbaZaca
w:leeds	dWVaVpYksSVwm
w:leeks	STSTTzRRUSVUQ
w:leemos	UWVWXURzWTVUS
w:leer	SRSTTTxSQxSRO
w:leere	RUUWUVTzQSVWR
w:leerwerkplek	STSUUTRTzTTTR
w:lees	VVUXXURRTzVTS
w:left	lVYspWXVcrisb
w:leg	SStUsTNRTuwVS
w:legacy	YPSUwxQqVSUVT
w:legal	ltRVuUZXURVtw
w:legale	PUUzWRSVUVRVS
w:legaltech	WWZVYUzSabWYX
w:legde	VXXYWUSUWVyXU
w:legen	TVVUXYUTXUUWy
w:legend	TXWXTZUXYVzbV
w:leggen	XZaaYZxYYZZbW
w:leggere	XaaXabwbZaaba
w:leggo	SVTWVUSVUyVVS
w:leghe	XYUXZSVXVyYYW
w:legibly	yVXaZaWbbWacc
w:legt	ZabcccZccbwcb
w:legumes	UWUXyWVWWVVYV
w:lehrauftrag	SUTUV1SRVRVUR
w:lehrerin	aXWaaZWZwXZZX
w:lei	qoibokWTcitVR
w:leicester	S2XWXXRXWXVYW
w:leiden	U3XZYXWYYXXXW
w:leidenschaft	VVVWyVSWWVVVU
w:leider	RblqUwnSrSTSn
w:leido	VVWVYXVVXVWXx
w:leihen	wXVYYXUXWTWWx
w:leila	ZbwccbXcXYbaa
w:leipzig	SpTXuXSvUsWXU
w:leire	VVyYXXUWUVXWV
w:leiria	tTSVUTQUyRUTR
w:leistung	xYYYaZWZaZWZX
w:leisure	vVacdbbcaccbZ
w:leite	TxRVVSQURxUTQ
w:leiten	TVUVTVSUUSySR
w:leiterin	VxVWZZYaZaaZZ
w:leitores	acbccZxZbabcb
w:leitos	WxZZZZYaaZWaZ
w:leitung	vvVXXVUWWWXXU
w:leitura	VVVVWSVxUTVVS
w:lekke	SUQXUXSVRzWWS
w:lekkende	RVVyWVTWYWXXV
w:lektorin	SWQVXXTWzUVUS
w:lemaire	XZYaaZUyZWXSY
w:lembra	vVSWVURUzQTSS
w:lembro	SVUyVTSSVTTUQ
w:lembrou	XYVZZYVYWxXXV
w:lemon	UXUYVYVWWSYZy
w:lena	naeZaclXoWXyZ
w:lend	rWUXXVoUVUpXy
w:lender	UWTWTXRWWTzWS
w:lending	SWquWXSXTNtWx
w:lends	UYWXUYUXyWYZX
w:length	yVdpYncpXWWXc
w:leningen	YZaaaaYaYZwaY
w:lenka	WYYYZYWWZVXQy
w:lens	VZXaZZWYYWTVy
w:lentejas	VWUWXWVVXxXWR
w:lenti	TUTWVURUSQUUz
w:lentils	ZYWZaRWXWzYZQ
w:lenzuolo	RUUUTTSTTTTUz
w:leo	yWXXYXVYWVXXR
w:leon	XVxcacYbbbacc
w:leonard	wZbcbaXbaaada
w:leopold	ZYYbaaYbUxaaa
w:ler	WwZaaaYaaaXba
w:leren	VVtZXwVXpVXXV
w:lernst	WUUWXXzTVVUWV
w:lernt	QSRQTyPwRQSRQ
w:lernvideos	RVUTV2STWUUVT
w:lerwick	zYYYYSWXaUaaX
w:les	jXVlVbXqjaroo
w:lesauto	XWVXYRySXVWVV
w:lesboek	VXZSYyWWZYXZX
w:lese	TSTZYZUXTzWUW
w:lesen	oTRpUrSTUTQxR
w:leser	TVVUUzSRXTSUT
w:less	dXUVVa1mWZbWr
w:lesson	SaVWX8TmTTWYU
w:lessons	UXXVX8jWWUcYW
w:lesuren	UZYXZxVYXXXYW
w:let	aVrbsWrXbobXo
w:lets	yTUTUQxTwSRWT
w:letten	WVQWWYUX5VXXV
w:letter	bnSYoVWvcZWV0
w:lettera	UzUWVVUUXUTWR
w:letterlijk	XyXYZVVYWXYXY
w:letters	mZotpVpqRmVXS
w:letti	VXWYXXVVWUXVw
w:letting	RVUveWxopSmWV
w:lettings	RsMUwWPUyQTVQ
w:letto	TtUVVVyUUTWVS
w:lettre	QsRTUSQ4SQPPN
w:letture	UWUWWUUUVTUTx
w:letzten	SUSxVTvTTRTSR
w:letztes	TVzUVVSVTSVUS
w:leuk	UpSXWXZVW0WxR
w:leuke	U3XZYYWYYXXXW
w:leur	SUxuUUOSRRTSt
w:leurs	RUSUVRysWRTUR
w:leute	oSRVqURuvoUSP
w:leuten	wUwVVUPTUsTVR
w:leuven	T2TWXXVYXYTZX
w:leva	WVVWWWUxXUVUU
w:levanta	QUUWUVRUUTzVU
w:levantando	QSSUzWSSVUVVS
w:levanto	XYYaZaXZXaxbZ
w:levar	RXVWXxWWVWXYV
w:levee	WSXY0WWTXWWXU
w:level	WudWovVVnTvWU
w:levels	ST1WVWPSTR0VR
w:leverage	UWQWWWRUS0WSQ
w:leverancier	RSUVUVURUPUQz
w:levons	QQQT1TNTVTSVR
w:levy	TYZYaYyZZZaaX
w:lezen	WVYZxWXaZZYZZ
w:lezing	WZZWZxUSaXXaX
w:lezione	RXWXVzVUTSVXT
w:lezioni	USWVWlRyWTUUS
w:lfoo	VXVXYYTVYUXWy
w:lhe	bzqYqXqYYXXXW
w:li	OSSSSSvSRvvSP
w:liability	VUXZYvTwZXXWX
w:libera	2TSRUQQSURTRP
w:liberacao	VYYXXYVXYWyWV
w:liberacion	UXXVXVUVYWyWR
w:liberados	TUYYZX4YYVWXV
w:liberano	UU0VWVRQVQUTT
w:liberar	WTXYYXVXXW0WT
w:liberato	axabbbZaabbaa
w:libere	UvUxVUTUWUVVT
w:liberi	RUSWRW0UUTVUU
w:libero	urTSUrQtURTSn
w:liberou	0aYaaZYZZZZZX
w:liberta	TUUUVySTVTUUS
w:libertad	WyVXXWVXXUXXV
w:libertarmos	STTTVSRTSS0QP
w:liberte	UaaZZZVZbawbY
w:liberty	qTqUVTtVvVWXV
w:librairie	UVTUVVTyTRUUQ
w:librairies	zWRYWXSWTUXVV
w:librarian	S2UXXSjUuQlWU
w:libraries	UxTZWZVXwTRaW
w:library	pXUUbdTzboTUq
w:libre	2RPSTaY1ZOROM
w:libreria	RSSxTSPuQRSTQ
w:libres	TvUXXWwVUUWWT
w:libretas	yWWWYWUWZXUZV
w:libri	SVTVVTTTUSTSy
w:libro	UVUVXuTVVwTXT
w:libros	0YVYYXVXWVXYV
w:lice	TVUVWTSTWTTUz
w:licenca	pVWWYSySXWVWS
w:licence	cvXVwWsWeVrXU
w:licences	TWYXYZyWYYqYT
w:licencia	wWVSSWvXXVWYV
w:licenciada	TTTVUUTUyTWXT
w:licenciee	WUSZXYUXyVXXW
w:license	ylWWYVOsXVvYV
w:licensed	0XbZaYXaabYbZ
w:licensing	SWuzTUPWWVVXU
w:licenziato	WXUYXXVWxSWUS
w:licheni	TVSUVVTUVzVVS
w:lichens	SUMVWVSUR1URS
w:licht	zVUXVVTVWUVVT
w:lid	STSUVVRUUPWU2
w:lider	ST1SUVRTRTUSR
w:lids	VVVVVURRVTVUy
w:lie	RyTWRSUwUTUVS
w:liebe	uZZaaZYauYUat
w:lieben	TUTRURR0TSUTS
w:lieber	WYuYYYrXWsYYU
w:liefde	SSRSTRQQU0RQP
w:lieferanten	RSUVVWSSWSuSx
w:liege	UUUYyZXZVYXZX
w:liegt	UuTWrWqVVUnVw
w:lieti	VyVXWWVVXVUXS
w:lieu	tRUuuUTTVTUTv
w:lieve	xZXaZaYaYYZaY
w:liever	WYTXYYVYWyWVU
w:life	WcwYZoRXTvxUR
w:lifeboats	RVTUVURzURTVQ
w:lifetime	XYaZXZxVZaUXV
w:lift	0bRWTTtoUuWWR
w:lifted	U0TYZYVZWSYRR
w:lifting	UWUVVWsRVSyWS
w:lifts	wURwTTvUVSUYT
w:liga	STTUVUQSUSwTw
w:ligar	rRwQTUPSxSTSQ
w:liggen	UVVVXXRVXVVUy
w:light	ZnSVVVRUUvVVy
w:lighthouse	sTSTuUPuSsUWT
w:lighting	PxSVWUoxWSVVr
w:lightning	SUVUVTzUWTWWS
w:lights	PtSTNSRUVUUVz
w:ligne	qUTVVvP1VTUVS
w:ligt	RTRUVSctSPTT0
w:lijkt	VXYXZxWTZYXYW
w:lijn	WYYaYYuYXXvaW
w:likant	UZZZaVYZaZzaY
w:like	pnrlkkkbdaYYW
w:liked	qrSmVWZok0YUT
w:likely	yVUYoZrZYXYsX
w:liken	TZaYZVYYbZ1aY
w:likes	rWVXXXuTYpvXU
w:likewise	WXyZVZXaWYZaZ
w:liking	UYZZaYXZaZ1aY
w:lilac	UZWZZZWaYQbby
w:lille	vUXYYWUWXVV1T
w:lily	YYYZYZVYZUtaw
w:lim	yVXWWZWYWXZaZ
w:lima	TXWYWWVTyTXZV
w:limassol	Q0TVVVRVXUUXT
w:lime	SYYZaaXZaWZax
w:limerick	mSRSUVRUxuWXT
w:limit	SuRUWcOTVRzxs
w:limitati	WXYXVWQSYXyYV
w:limite	PRPRSSPRxOpyN
w:limited	STSUWUP3VRusO
w:limits	VWZYaYXVYXWWy
w:limpeza	UYZZaYxXZZXWX
w:limpios	VxXYYXWXXVYXU
w:limpo	StWVWUUXXXxWW
w:limpos	YyYZZVXTXXZZV
w:lina	XxWbabXaYVZaY
w:lince	VxWWYVVXXVWXT
w:lincolnshire	TzUYWWQXUVWZU
w:lindgren	UVQVVWRWzSWuR
w:lindholm	nSowWVQVXvWXU
w:lindley	yWaYYVWZbZZaY
w:lindqvist	xYXXZXWZZvpaX
w:lindy	SUzYWYWYVSYZX
w:line	qlXYvslUUoqVT
w:linea	QVTUxTQTUQrTv
w:linen	UVVYxXUXSvTZW
w:lines	tsnXcXYUTkVWs
w:linguists	VYXZYWyXYYUYY
w:linh	yZWZXZWYYWXbT
w:link	SbVvWUr0XYvUU
w:linke	RUSVUzSURRTVT
w:linked	TzbXWXrTrnXXT
w:linkedin	XXRUWUrUlw2UR
w:linken	VWUWUXRUYzWRS
w:linking	VYWYYYTVYVXXx
w:links	RVVWVXvUXTTRy
w:linocut	xVQVUUQTSxTWP
w:linocuts	TYUSWSSzXXXaX
w:lintel	waaaZYYbccYaZ
w:linux	VvXaaaXZmWSvV
w:linz	RUZXYyYUZYYYW
w:liquidan	TWXzXUTXXWVVR
w:lire	aUuUTxSVQqVUQ
w:lis	yRRSTQQRTwRRO
w:lisa	XzZZZWUXabWbY
w:lisboa	mtYZarXZZZYsX
w:lisbon	cyjWmcXaXtWcU
w:lisible	yWXXXVUUXWXYV
w:list	XVtmad0WlUVXp
w:lista	UXWYZXVYYXzYX
w:listas	yXVXXXUXWVWYV
w:liste	RVv0WSSVVTUVS
w:listed	xUVWVU3WXUQWU
w:listen	UXuYXamznXdXV
w:listened	zWTXXWTXWVZZS
w:listener	XWUYYXzQWWWZX
w:listeners	ORSSTuP5WTVXW
w:listening	RxUYVXUWWwWXT
w:listens	zVVWYXVYXYXZZ
w:listing	UVVVWV2SWWZuR
w:listings	QVRUUU0UVSTTR
w:listo	UUVVXVUUVTVUy
w:lists	SWTSXU0WURRWS
w:literacy	JVaZa5WXXZZZX
w:literally	qnVYXXSWYWyaX
w:litigation	syVRXWUWWYnYU
w:litige	RURyUTrUTTUTS
w:lits	QSTTTSSzTSSTQ
w:little	jlbWqokWjmVap
w:liutaio	SUVWWUzWVVUUU
w:live	XqYZcoW5USaXU
w:lived	TVRyWWSVuRWWU
w:livello	TzUVVUSTVTUWR
w:lives	uvTVwPSSVUVWQ
w:livestream	UUVXXUUyaVVYV
w:living	trPuqUvTTNTVk
w:livraison	2ZYXZXUXZXZZW
w:livre	vTRTURQ0rPSPX
w:livro	tXXYYTqwXUWXT
w:ljubljana	XbaUcwaXcZZdc
w:ll	XjqXacllXYsZq
w:llama	WZWaZYWZZyXbW
w:llamada	WW1fYXVXWoYXo
w:llamadas	RSRUTTRSSOR0O
w:llamar	TVzUVSRTUTUUR
w:llame	TUzUURRTTSTUR
w:llamo	UVzTWWSUTVVVU
w:llave	VwXYYYXaWZYZW
w:llega	TRRVUUQTTSVTz
w:llegado	XZXZZXXYZVwTT
w:llegamos	yWWWWVVWYXWYV
w:llegar	UXVVWXUVWVyVS
w:llegara	TVTVWVRUUSSQ1
w:llego	SUzUUSQTUSTUR
w:llenan	TWTWUVzVVSUTS
w:llenar	WXTZWXyYWUWYW
w:lleva	TsTXWWyVuUWYU
w:llevado	VxXYYYXaWZYZW
w:llevamos	TVVXpW0WXWVXU
w:llevar	UVyWUVTVTTVWT
w:llevarnos	0VTWTUSUWTTUS
w:llevas	SVUUSyuSVTUWS
w:lleve	WzVYwXTZWXUYX
w:lleves	XYXZ1ZXZYXZZW
w:llevo	RUuWVVZUTRUUx
w:llms	TYUVZZyZZXWWX
w:llp	V5WZZYUWUWXUV
w:lluvia	UWUXVWURVUVUy
w:lmia	ZZZacbXbacvZU
w:lmk	1ZZYbXYabaZaY
w:lng	sWxWUXTYUWWXU
w:lo	qZmWrqnYWndcV
w:load	ytTXWdjrWWXZX
w:loaded	YZZZxbXbYXacb
w:loading	XZXYZaXXZWXXx
w:loads	RVRVvVxWWRmWU
w:loaf	SWTRWTuuVuSVP
w:loam	WyWaVaSbZZbcc
w:loan	QRST5TNRUT2UN
w:loans	NRR1TPOSQQSSQ
w:loca	yXVXYXVXWVWZV
w:local	kyUjtWoVTUaVT
w:localisation	VWXWYRTzXWYVS
w:localise	yWXVWUWVZYYaZ
w:locally	TZaUaXVVaXxYX
w:locals	2VUYaZVYYXWYW
w:locataires	VXXZYYVYYXyWU
w:located	SWWWXWTXYW2XU
w:locatif	VYWsWWyYXXWYU
w:location	3jdZaaWaiYZYX
w:locations	RR5YZYTXWVVTV
w:locaux	U0vYXXVWYWXXV
w:lock	PSPUSTwqSMRyr
w:locked	oVTVWWTVTRqyP
w:locker	SWSWUVfRWryXR
w:lockers	yPSXWWSWVVVWz
w:locks	TWUXyXUYYTVZW
w:locksmith	VZWYZZTWYXWXx
w:locum	1vtTUSnUVSWWR
w:locuming	WZzYYZVTWTYaV
w:locums	pxqUVTyUUSVXS
w:lodge	SUUUVzUSVUUVR
w:lodged	WZZZXaYXbZwZW
w:lodges	yZYYZYSZaaZUY
w:lodging	0WWUYzSSXWWUT
w:loft	SZZbZaYbxXbbZ
w:log	QTUVVkPTVn2mu
w:logbook	UWXYYRTXyUZXX
w:logement	WzVYpXWqXVXYW
w:logged	SVXYYWUYZY1VV
w:loggen	UUSUUUQUVUzUR
w:logging	XUXUXuVXWXyUS
w:logiciel	SYZaZXyXbaRZY
w:logiciels	QUS0USQuUSTTS
w:login	TXWWYWTWYV9uS
w:logistic	TtSVXWSyTVWXV
w:logistica	XbawbaZbbabba
w:logisticiens	WyWZYYVXXVXYV
w:logistics	TdbsopUptbaXV
w:logistik	0VQWYXVWWUTRV
w:logistique	XZayYVaaaaabY
w:logo	kUsWaW1UWTTwQ
w:logos	0TTSURTTTTUVS
w:logs	tSSTTwLURRTVy
w:lohn	WWWXwVTXXWWWV
w:lohnabrechnungen	TXUXXUyYUUVYW
w:lohnt	UXVX3XUWVUXXV
w:loin	ZYYbbbZczbbbb
w:loire	RSSTTTSUUSRyt
w:loja	UWWWYVyXYVUYV
w:lol	rTSWVVtTwcwVQ
w:lollipop	RVWTVVUzXWWZZ
w:lome	UUXXUZXXYW2XV
w:london	dsxXXXTWlVvXU
w:lonely	STSUVTRSPQ0VQ
w:long	wnmacfdcXlWXa
w:longer	XVsXXYeVWtWyf
w:longest	YaZZZZWwbYZaW
w:longitudinal	ZvaccYZYababb
w:longtemps	UXUXuXVXXxXUU
w:longwalk	WZXXVYyXaWTZW
w:lonjas	ZZaavaXaaaYbb
w:loodgieter	QSRSTSQRTQRR1
w:look	ofqXjaonjaWbk
w:looked	eTRWpUvsUvYrP
w:looking	djthrcaXmXbbZ
w:lookout	TT2WtWRVWOWWS
w:looks	TqeXYdwXasVUr
w:loom	WZZaWaabbawba
w:loomcraft	PzVVVVUXYXWWY
w:loondienst	Y1YaaZYZaaaZY
w:loonstrook	SSTUVTQRURUQz
w:loop	aduddeadbVddc
w:loops	xbaaaZWaaXYcb
w:loopt	kRSSTRNtTPQww
w:looptijd	yabbcbbbXbbcZ
w:loose	XZXawaVZYZZbY
w:loosen	WTXYyTVWZZYYW
w:lopen	zVRVVTSUXWUWU
w:lord	PUUVVWSVRR3XQ
w:lordi	SuWXXxTWVWVXT
w:lordship	waaZZXYbccYaZ
w:lorena	ZbWaabVYZwaWb
w:lorient	WYaZvYYaaZYbZ
w:lorna	YaWbabUaYyaZX
w:loro	vaZaaZXZaasaY
w:lorraine	vabbbcWdbccdc
w:lorries	WWWYYZzZYYXaX
w:lorry	PUTyVTSWVqTVr
w:los	lqUmslWTVWwUp
w:lose	PhqrUV1UUStXT
w:losing	vVRWUWrVUvwXS
w:loss	SUSWrVPtVRpSz
w:losse	TXZYZ0XYYZYYZ
w:lost	SoTYXaVZp0yVX
w:losung	WXVYYXyXXUWXV
w:lot	pSvbXqtkYiXXW
w:lots	yQ1VUWSWRRUVT
w:lotte	VVyZYZUZZVXaX
w:lotteria	yXWYVXTXWVTXU
w:lottery	kzZYXZXXsYmZX
w:lou	VYWaYZwYXtXaY
w:loud	lVTVWSRujtWWt
w:loudly	TUUWVXVVUSQUz
w:loudspeaker	aZZbtbZcacccc
w:loudspeakers	TXXZXZWWYWSZz
w:louise	PTwVSUOVSQRVz
w:louisville	VVRXSYSWzRXXV
w:loupe	ZYYbbbZczbbbb
w:love	YnnimcsqmbVXX
w:loved	rpTXbosTnvYWU
w:loveliest	YYaabaXUaWZax
w:lovely	qZZaoZaaYsUpZ
w:loves	NQRxSROTwQvUQ
w:loving	VWRYZZUXUzYUV
w:low	pcUY1WlWXVXYq
w:lowe	SVYXWY0UWXVYS
w:lower	QQvTTVPSyqVYT
w:lowered	PVXWXWzXWWVXV
w:lowri	S0UYTURXTWXaX
w:loyalty	TUwvXWSSUsVSR
w:loyers	RVUVVSRxTutRR
w:lpa	V4UbaaYZZapZY
w:lsf	zTVSXTTUWUSSP
w:ltd	4SSYYVTWVUWYU
w:lu	UXTYXYSX5UYWU
w:lubina	TRSWzWSXTURXU
w:luc	ZZYabXVaayYbU
w:lucca	RSSTTRQzSQSSP
w:luce	TVSXUWSWTSVUz
w:lucht	TUTXUWSVzTVWT
w:luchtte	VWUVXVSVVzUTS
w:lucia	uUUWvWRWTUVwT
w:lucian	qnUXWUqVWxXXS
w:luck	UUQXoWqST4VVQ
w:lucky	TVZVpWxVWrbYo
w:lucy	PWYYZWXYVZzZX
w:ludhiana	TXYRXzVSXWTXV
w:ludlow	1VVWZWUXXWZaV
w:ludmila	TVWUWVTWUVyXV
w:luego	PtSyTTSURTUTR
w:lugar	TwSVVUSxUSTSR
w:lugares	ZaZaZbZYvYZaa
w:luggage	UWXYVY0SXRTWR
w:luglio	0URQUQQRTQSQP
w:lugo	0TTRVPQRTSTSP
w:lui	mcVoXXUXrWdWy
w:luis	UTTXpXTVsUXWx
w:luister	WXXXXVTzXUVWS
w:luizencontrole	RSTTUTSTTSTTz
w:lukas	ToTXvWQTVyQVS
w:luke	TWSVWXRUWT0VQ
w:lumenbank	WrnnXYsXsYYqV
w:lumina	wYZZbcacbacdd
w:luminaires	UaWZZZyZYXYaW
w:lump	wbaaaYZcccYbZ
w:luna	RVUUVTzTVTSUQ
w:lunch	TcYnmVpvTmVUw
w:luncheon	VzXYZYUZXaVXZ
w:lunches	yWXXXWSVYYXYU
w:lunchtime	0SSQWTUxVUWWQ
w:lund	QUSTWVsSVcQuv
w:lundi	RTRWVUxwqRUTt
w:lunedi	cWUWWVrVWTqTy
w:lunes	SrVVWqUTWTUTw
w:lungs	xXaXZYZaZcaca
w:lupo	UWXXYYVVWyWTS
w:lupus	SRU0VQSSXSUWU
w:lurk	WYSYXZTWX0YXV
w:lust	WUwrWuRvUUVWU
w:lutz	TUUWVXVVUSPUz
w:luxembourg	0vSYYXSZYWVWX
w:luxemburg	SVRXUXSVR0WXS
w:luxury	QXWSYVPTXV0XV
w:luz	QTTVVUrSVTvUu
w:lviv	YbbZbavcccbcZ
w:lvs	UVUVWyUUWSVUT
w:lwazi	WZXYZWyZYXaca
w:lwc	vYXadcZccdbcc
w:lx	UTxTXXUVVUSSx
w:lyceennes	UZZZYxXTaYXSW
w:lycees	VYVYWXzXUWWXV
w:lyimo	xVXaZaXcbWbcc
w:lying	zUPTVSPSuRWXR
w:lymington	xZacbaWbZaaca
w:lyon	ptprZXZWXpXlU
w:m	YcidpbXYuskXX
w:m4	WYyVaZSZZVYcb
w:ma	uVlWhvVqsYVVW
w:maaate	WYYZZZyaXYYcY
w:maak	SVUVVU2VVTzTS
w:maakt	XZaabYXabZwZY
w:maaltijdcheques	VyTVYYVXYXXYW
w:maam	sVUUXTQVzVTWS
w:maand	obWVkmuWWWqsT
w:maandag	TSR0URPSSRrTr
w:maandagen	SVRVTTTTRzUUS
w:maandagochtend	STSTUUSSTRTRy
w:maandelijks	PSRST0QTSRQSO
w:maanden	3ZZbbZYaZaaaY
w:maar	tVXYWyYVqrWWT
w:maart	ppVWWUSyWQVSt
w:mac	VWTWTYSQVT0TU
w:macae	yaabbbXbbbaba
w:macbook	YbcbccZddducZ
w:macchina	bxaaabaZbabcc
w:macchine	UXWxXWWYXWXXV
w:macchinetta	SUyWWWUTXUWWT
w:maceta	YcbbabvaabYcb
w:mach	TURWVVRUSQUUz
w:machen	wTSUtuNQRspTR
w:machine	ZoUleYcebYuYn
w:machinery	VYVYXYSVyVXaX
w:machines	VtSuTuyUbSVXR
w:machst	xXXYXXVWZYYZW
w:macht	PUVUwyRRVUTUT
w:machucar	TXVYWYyWVVUYV
w:maciek	WaWaacXZaxbbZ
w:macinnes	TyXaYbXaZZZbY
w:macs	YYaYbbTabawZY
w:mad	RTbSvVuUvqcVQ
w:madagascar	RVWWXU1XWWWWU
w:madam	pYcXrUbrnXXYq
w:madame	rVUWrWQWvWVVu
w:made	nWlYqlaUixZXZ
w:madison	VUUaVayaZZXXY
w:madness	UXyXSZVZWYZbY
w:madre	RRRwTTQTvQSUu
w:madrid	pvWYloWigmYZa
w:mads	vXbccbZdbcdcd
w:mae	TXTXXXqXWUvVv
w:mag	WtsTwXWfuVWXV
w:magazin	PRRSSuPyUQSQP
w:magazine	tSRvUxOyUPRTP
w:magazines	PV0RXTRVZZTZX
w:magazzini	QUUzWTSVVUUUS
w:magazziniere	RzWXVUSVVWUWV
w:magazzino	XWYYZYyWZZYRU
w:maggio	UVyWWWSUVSVuR
w:magic	XyXZZZWZWYYZZ
w:magician	uTQQzQMTUURUQ
w:magicians	OWUWVV0XWXVWW
w:magico	QVUUWzSSUUUVT
w:magna	XXXSZyWTXWWXW
w:magnus	VYXaxaWZXUZba
w:magnusson	YZYbacYcwYcab
w:magst	ysWZZZrZZXXZX
w:mahuva	WVXYZYyXZXWXT
w:mai	wSRVYdRtzQXYV
w:maiden	RUVVWVUWXU1VR
w:mail	llXcXWzjVUtcY
w:mailadres	SSRTTSQRTPRzP
w:mailbox	WWWXZWVWVT1nQ
w:mailed	aabWbbaaddvda
w:mailing	UXUVYXwVVtqYU
w:mails	mRSWUVRTSxUvR
w:mailt	XZaaaYXZbZwYY
w:main	cpUVVWnUVObU3
w:mainframe	qWUVZXTyZWUYV
w:mainly	XawZZaXbbYbcb
w:maintain	0XWZVYVaZWXaa
w:maintained	WZZZZZWXZYXYw
w:maintainers	YZXYYaWXZYVXx
w:maintaining	wVSTVVOVUzVVU
w:maintenance	SyTjWnTUWTUpv
w:maintenant	UTUYrWtVVRW1R
w:mainz	ZvabcXYYababb
w:maio	2VVVWRSsWTUoP
w:mairie	UWWYXXVUWVWSy
w:mais	qjYVxdnnWZWVa
w:maison	RvTUTQRTTUVUx
w:maisons	VWyWWWUWUTUVT
w:maitre	XXYZYVWZxXYZY
w:maitrise	TTSUSUSUTTRzS
w:major	PUPRVSPTzPSTs
w:make	nqZirmaacccZX
w:maken	wRPTsvMuPOSSP
w:makeover	yVSZYWsTWTWYV
w:maker	qTp3VUVTVSSUS
w:makers	TWVyrWxVVVVXV
w:makes	RXqwqdvSUimXS
w:making	onmuvjRVVYVXq
w:makkelijker	abbbabYabavaW
w:mal	WUvVVVlTZxVsP
w:mala	ZcbcabvaabYcb
w:mallorca	TVQWVW0WXRWWX
w:malmo	RyRWVvSWvQWWU
w:malpractice	xXXYZZUYZaZbY
w:malt	0WTWVVRUUSVXP
w:malta	SWSUXYPWUUzXS
w:mama	ORPTTSQQROxS0
w:maman	VWSWWUTTyUtVS
w:mamie	TVRVVVRVSRUTz
w:mamis	VXWXXYTWWVWXx
w:mamma	UVUVWVTWUUyXT
w:man	WkVbUlvnVspTm
w:manage	vVTUWqySUTVzS
w:managed	oVRvUVvRVVTvT
w:management	VptuZqaXWWcVe
w:manager	myYZaXlZlZcdZ
w:managers	SWu0VsisUTaWX
w:managing	TWUXzXUYYSVZW
w:manana	RmSbUbUdWRYvz
w:mananas	0XabaaXbbbabZ
w:manca	TVYZxYUYYWYZV
w:mancano	QRRUwUxTTSTTR
w:manche	yXYXXYVYYWWUV
w:manchester	YzpXllekbWXXV
w:manda	tbzUtqPSSQRQN
w:mandala	SVTVUUSUWU1VS
w:mandame	XzWbaaYaaZtUY
w:mandami	YZYZZYYYaXwVV
w:mandamos	SRRxVURVVSxVR
w:mandant	UyTVWWWWWWWYU
w:mandantin	TRXVYYWWYXWWy
w:mandar	xUVTwXWYYYXXW
w:mandarle	QTSVzUUVRTUWT
w:mandarnos	XZZZXZVYYYxZU
w:mandat	wVtXYVVXWWwWU
w:mandate	SV5UVWQRUQVVT
w:mandated	T1TXYXVZYYTZY
w:mandates	SU4WUWPVVPVVQ
w:mandatory	mVQWWTRSUPTW2
w:mande	SWTWVUyUVSwPR
w:mandeme	PSSTUzsRTSTTP
w:mandi	UWnYXXvWUTzUT
w:mando	nTSVyVtVySYUR
w:mandou	YZXZZZXXYxXXU
w:mandy	WUyaaaTXVVYVV
w:manejo	VV1XXXVWVUWST
w:mange	PSPUxSQRRQRRw
w:mangia	WYaawWXYZaYba
w:manha	VuVWrTSSVSUUx
w:manhas	1XXZYYXYZZZaX
w:manhattan	UyXXYXWXYXXSW
w:manila	QSvUSTQU2PRUO
w:manish	XpUnZajZptYZY
w:manja	SVSVzVSVTSQTT
w:mann	axabbcbcZbbca
w:manner	axabbcbcZbbca
w:manners	VYXaxaWaXUZba
w:mannheim	VyZaZYXVWYWUX
w:mano	1WTWtWSXuSTWT
w:manos	uVWZYRUWzVYXW
w:manpower	TTwXXYvVUVRVS
w:manque	VvVYwpVXnWXXU
w:mantas	SVVUVVUyVTTUQ
w:mantem	RTzUUURUSPUUR
w:mantenerla	SVUVVUUUUTzTP
w:mantenimiento	V0XXXXVXWWWWv
w:manual	4VUXWsQVVRUVx
w:manuale	VXXXXxVWXWXYV
w:manuel	OWwVXyTWXWVZW
w:manufacturer	UqY0WWaWrSXYU
w:manufacturers	RWwTVUwUWVYYX
w:manufactures	rVTWwXsXWTVYV
w:manufacturing	ZWxruYTWUiYYV
w:manuscript	1USSWSuQTRUUv
w:manutencao	TWVVXUxWXuUWS
w:manutentore	VVWXXVVVXVVWx
w:many	jUuliobWXyUYV
w:mao	VWVWWXzWTUWXV
w:maos	TWWWVTzWWWWXV
w:map	tTmUXZxqUmZbV
w:mapa	RTSUzUSTTTTTS
w:mapeando	SVzVVWTVVSVUU
w:maple	tyWWWXTXVTVWS
w:mappiamo	XZYZZYUxZXXWW
w:mapping	dbyXqpVZWWZZY
w:maps	dURVVWl0blmVP
w:mapstask	UXZZaRWXaZxZX
w:maputo	VXVWXXyWUVWXW
w:maquettes	yWWVYXTXWXYXW
w:maquina	ZcbcabubbcZcc
w:mar	XYZZtaXaYZubZ
w:marathon	UVrVWWpVT2WWS
w:maraton	WVXXWVUSXUVXy
w:maravilhas	UWTVWWTTWyVVT
w:maravilla	WxXWYWVXXVXXU
w:marc	VaYXaXyYUVZbZ
w:marca	OQOT1RcSwPQQQ
w:marcada	SVUzVTSRVTTUP
w:marcar	VV3VVXVXXSYXV
w:marcas	UWXxXUTXYXrXV
w:marcava	acbccZxZbabcb
w:marcelo	XZZVYYVZZYxYW
w:march	rZbXsWjqlUUWu
w:marcharon	ZcbcabvabcYcb
w:marchbanks	YvbbbbaaaYbcY
w:marche	wVvsVVSVWUVXS
w:marchetti	TXWUazURaXVSZ
w:marchio	waZbYbXbYZabZ
w:marchmont	zXXXWYRWZVXaX
w:marchuk	XabYbavcbbbcZ
w:marcin	WYXWXXTyYWXaW
w:marco	vUwSWWSVrTWXU
w:marcus	rXUZZbYaxSXaY
w:mardi	UVWpuvVRuXWYV
w:marek	WXVaXaSZyVXaY
w:margaret	uVTUwUSRVvVYS
w:margaux	XYUabbYaYxbaa
w:margery	xZXabaZbYXbca
w:margin	SXTvuZtYXWXZW
w:margins	sVUWYRQzYVVZW
w:marguerite	bqUWWYqvXsYaV
w:mari	yYYYYUWZYXWYY
w:maria	UYRWYYUXRPVXz
w:mariage	RTTURzUURSUVR
w:maribel	yWYZYZWYZZZaT
w:marija	VWVYXYzXXWYYX
w:marine	ZTsVUWWvyTWWT
w:marion	WSRWWZ1XSPVZV
w:marisa	TWTzTXTTWUUYW
w:marisol	UQRXrWRXzTXXU
w:maritime	UUYWYvuYaZZaX
w:marito	UVTWUVTVWUyWT
w:mark	qTVVWuQpWTZT1
w:markdown	wXYZacZbbacdd
w:marked	UWXyXSVWWYXaY
w:market	Za1qrWkdXUWWZ
w:marketeer	UVaYxYXYaaVbY
w:marketing	kraXbqdWZaepj
w:marketplace	tkTowSqtVTaQT
w:markets	XZYaYwYZZYaca
w:marking	qWVXZzWYYXYaX
w:marks	SVUVVTTSTRUR0
w:markt	UYYxZYTYZZWYY
w:marktconform	0YabbaYZaaaZX
w:marktfuhrer	UUyTWVTTUSUSR
w:marktleider	TTzVVVPVRRTTR
w:markup	WXRWXazZSWYYZ
w:marlow	URTWWQvTTVUzT
w:marmita	zXWUWVUYWWQYV
w:marquesinas	WVVXWWTWxVXWU
w:marre	UXXWWXyTZXXYT
w:marriage	PRPUVyQQRyUTT
w:marry	TWzWVXSVTTYWU
w:mars	bSvUVTixXSSTn
w:marsh	wVwXXWSWXUVYW
w:mart	zVXVYTUUYXVYR
w:marta	UwUXWU0VWuVXT
w:martedi	WXXYYXvoYVYRu
w:martes	RrUxVTRqUSQSq
w:martijn	ySZabZWZYaZXX
w:martin	S0QUSTQVSQTUQ
w:mary	RSVVVSSyVQUUS
w:marz	vQRSTSQOSPRO0
w:marzo	RRRTTTPRvPRP0
w:mas	jYrWbporXpYVX
w:maschinenbauer	wZZabXYabbabZ
w:maschinenbauunternehmen	VyVWXWUWWVWXU
w:mask	UZXVXzUWVUYaZ
w:masons	UUUXXYzWVVUVT
w:massimo	xYYYaYVYYYWXU
w:master	VxTXZmXVytWWU
w:masterclass	RUUUVwP2VrUTR
w:mastermind	OQSSSPL4TSRSO
w:masters	SRWWWzVVWVXZW
w:mastitis	VVYXyYUXYZZZX
w:match	RwwlXYcUVVawX
w:matched	oWssuZVZYWWXX
w:matches	VSkXtZTXVTY3V
w:matching	ST2XuWSXXTWZX
w:mate	nUQbeVjqvqnWR
w:mateja	XbaVcxaXcZZdc
w:matematica	UWVXXxWVUTWXV
w:mateo	emeaYYnXlmawV
w:mater	RSSTSQQQU0SPO
w:matera	TTSTVVSUTyVUR
w:material	wtYYZXUXYZXaW
w:materiales	ZYZYZXXUZxZXV
w:materiality	yZUWcbYbYaZaa
w:materials	0TXXXrSWXYWXU
w:maternity	vuWXYXXZrXZaY
w:mates	WVXYXZRRZXzZX
w:math	XyZZZWTXaaWaY
w:mathe	SWXVXyWWVWWYU
w:mathematically	yVVXWWYYaYZaX
w:mathematics	VwWXVTUSVVyVR
w:mathematique	TVVVXTTTWUzSR
w:mathew	UYxbcbWcbaaba
w:maths	OTRUx0SSvifVQ
w:matic	UWZXYVzWYZYaa
w:matilda	tVTVWTQUWQUUy
w:matilde	UVVWVUTVUyVUR
w:matin	oSsvUSQSRSSTv
w:matinee	UWzUVWRWSTWWT
w:matinees	SVWVXyTVXWWWU
w:matosinhos	UxYVYZWXaZXZX
w:matricula	TSSWWTuwWUUVS
w:matrimonio	zWTXWUTVVSWUT
w:matrix	zXUYYYUYWWYZV
w:matron	oyUXXTUVWWXtT
w:matroos	aaYcbbabyacca
w:matteo	RyWYZXTZXXXaX
w:matter	QVXdWxtVmmZpU
w:matters	WRtlWSNwVSSVx
w:matthauspassion	WVRXWXUWWyVWU
w:matthias	XYUZXZzUUVZaa
w:mattina	wRPRSvPORORPt
w:mattino	VZYZZZYawZZaZ
w:mattress	NTTUT2RRVTTVT
w:mau	SWRVXXTWyUVVT
w:maud	PR1WTURXVRWWU
w:maung	WTSWXXTVUPVzW
w:maureen	YZZbbbaYbZaXv
w:mavis	wbbaaaZZbaZbW
w:max	ztWaZqXUYZZYX
w:maximilian	YaYwaYTaaaZbZ
w:maximum	yaaZaZVYaYWbZ
w:maxine	WyUZabUZYYabV
w:may	nYrqalbkoYVbb
w:maya	VVRWQYTVVRRXz
w:maybe	ppajxYRUpmUiW
w:mayo	XaYZZYVSaXWyT
w:mayor	0XUSWVSQXWXYS
w:mayores	SRTURxOwUTTTP
w:mba	PTQTTROwQzVUS
w:mbeki	sVrwXWRXWXXYW
w:mbo	VXZSYyWWZYXZX
w:mc	YccbccXccbuca
w:mca	YaaaZbXbvaabX
w:md	kXYYxZWZaZWbZ
w:me	kbqZkacXtmdXa
w:meal	2VUVWTTUVWWYU
w:meals	U2RsSVRxVTVXR
w:mean	aiWaYuVvptUWQ
w:meaning	WYUYXQTSS2WXU
w:meaningful	bWZbvaZbaabcb
w:means	ZUSWWwxWUSWYs
w:meant	NyQVUVQSUxUVQ
w:meantime	RqiXWXRVwWWWy
w:meanwhile	VWTVXWQUWQUzT
w:measure	rrUXXV1VXQWWV
w:measured	TVUYYY0VVOYYX
w:measurement	YuWabXXYXuaaa
w:measuring	PTQTSTyRTRyTQ
w:mecanico	YyYZZUXTWXZZV
w:meccaniche	SVyXXWUXWVXWV
w:mechanic	S0UVUVTVVQVWT
w:mechanical	ioVYuWTqprWXV
w:mechelen	VXTXYYVXWzWVU
w:meckert	VYaYaYVYaZxZZ
w:mecontent	XZWaZawaZZYaY
w:med	vTuVwTPTSRUWT
w:medan	abWbbbYaYxbZX
w:mede	cWccuabacbbba
w:medecins	YYYZYZZaXYxbY
w:medellin	YacddctcddYdd
w:medeoprichter	dcbdsdcdcbddc
w:medewerker	SwVWuXTVWUVVT
w:media	TVUoWV2qVVXWs
w:medianoche	XZZVYYVZZYwYW
w:medians	YVVYXXUXVyYYU
w:mediante	xXYZZYTYZZYaV
w:mediatheque	VyVYXXWXWYRWT
w:mediator	VWXXXPzRZVVXW
w:medic	xZaVZYXZaZWba
w:medica	wVWSwXUWXXXYV
w:medical	T0WwadYVXZrWT
w:medication	UXXYxaUaYXZaY
w:medicijntekorten	STTzVURUWVTWU
w:medicine	yWWTnVVYuWVWV
w:medico	awanbbYbbbbaa
w:medicos	xZbYbWWabaSaY
w:medics	uXZVXVUwZYSZW
w:medieval	RmUTWuQxXUVXS
w:medio	XYWaYaYZwYZZX
w:meditation	2WTUWVSUXWXZX
w:medronho	UUVWyXTXVWXYV
w:medtech	zSXUZVQXXYWVU
w:mee	TtUpmVStbZqVq
w:meedenken	YYUYYZXXVxYWU
w:meedoen	WaYvbYYaababZ
w:meegaat	XaabZawZYZZbX
w:meelopen	SSQUTVQTzQUUQ
w:meer	WtrYYnYfwWXXV
w:meera	SUWUXaWZzVWaY
w:meerdere	aZxcbcYbWZbXZ
w:meestal	XZaaYZxYYZYbW
w:meet	XqoYnVauUvbWZ
w:meeting	XoVrVYUXVuoWz
w:meetings	iTT0SeSTVypUR
w:meets	WUU4UiQQWUYWo
w:meetup	pXXVpSX4XVXqT
w:mega	VaaXbXXZbYxZV
w:megawatts	PTTTVTRSWQVVz
w:meghana	WWxZbaYbYYYbb
w:meglio	RUvWWuTUrUVWT
w:meh	TU0TUUOTRQVUR
w:mehmet	XxWaYZXaYYbZa
w:mehr	mplYYYuWfVpXn
w:mehrere	XW2ZXZXYWWYYV
w:mehrwertsteuer	SVTVWUzTWTTUR
w:mehul	WYTaaayZWYaba
w:mei	0STWWWxUUTpbQ
w:meia	OTSzTQsQTRQRP
w:mein	ViSWtlTxvWvUS
w:meine	wWVXXoqouUaXU
w:meinem	VrUYYYvWVWWXv
w:meinen	TVwXXuTXbUuXU
w:meiner	xXVXYYzYXXYXW
w:meines	UWUWVTSzUTUVU
w:meinte	yYYZtYWYZYYaW
w:meinung	SXYxXVXXZYZZW
w:meio	PuyUUTQTSPuSP
w:meisten	YZZabauaaYuaY
w:meisterin	VyWZWXVYXWYZV
w:mejor	ZZaawaXbaaYbb
w:mel	xZZbXZXaaYbdZ
w:melbourne	QoTUXXwWvVXZW
w:meld	UXWXYXQ2XVSTR
w:melden	UW0WXXRVVSnvp
w:meldet	RUUTUSRyVRvSR
w:melhor	SUyUVVTUTSUSS
w:melissa	tYYdccZdqbcdc
w:melon	SSTVWVQTS0WWO
w:melun	xYYZbWWaXZYaX
w:member	PYSytURcZRq3P
w:members	ZZVfYqVvWllwV
w:membership	mTUVTQ1pWTaTu
w:membrane	sTSNU0QSUSTUS
w:membranes	PUQ0VSRSUQVVP
w:membre	WXUYYXUWXTW4S
w:meme	yXWYjXZXotXXW
w:memes	xSwaZaWZUWYWX
w:memo	PQSxsSQTTRTUw
w:memoirs	yaXaZWYaTUYaX
w:memorandum	QSRTzRPRTRQRQ
w:memory	RXYzXRSVXXQYU
w:memphis	WYSaaayZWYaba
w:men	ORxUUyTURQVWR
w:mend	sWVYWVxTWUXZW
w:mended	wsXZZWUZYWaaZ
w:mendoza	PUVzUPRRXSTVS
w:mendrisio	VwYZZZZZYZYZX
w:meneer	SSRUUSQTzSTSQ
w:menina	zYVZXUUWXSVWW
w:meninas	WXYZXyVRYWYYV
w:meninos	UWVXWVUVVxVVR
w:meno	YZYZZa1YZXZaW
w:menorca	WwXYYXWXXUYYV
w:menos	VWSWXXTWX4WUS
w:mens	WWZZwWXaaZYaZ
w:mensa	tyXYYXVXXXXXV
w:mensagem	RTTVUTsTwQTvO
w:mensah	STQTWWRzWUvYV
w:mensais	dzVUWTRUUWTUS
w:mensaje	QRQSRTPRQvQ0N
w:mensajeria	xXYZZYTYZZYaV
w:mensal	SUTUUyQTVTtUS
w:mensalidade	SVXVXVzXXWPVU
w:mensch	ZZacxbZccabbZ
w:menschen	UWsVXVuwWTnVT
w:mense	VZYZZZYawZZaZ
w:mensen	mU6XWWUqUQWWU
w:mensile	tVXXYxUWXVXWT
w:mensili	SXWXYXVXYXxWV
w:mensilita	Y3YaXZWZXXZYX
w:mensual	1WaabZWaZaUYV
w:mensuales	rzWVZXWYYYrYX
w:mensuel	UaaZZaVYbawbZ
w:mental	SUzYWYWZVSYZX
w:mentee	XYZYZNVzZVYZS
w:mention	UU1XWXnXnkWqS
w:mentioned	msTajVjUUjV0S
w:mentions	TVRXXXSOoQWwy
w:mentir	WXyXVXUXVUWWW
w:mentor	SUlUS2WrqXtWU
w:mentoras	WYYZXxUVXXYYY
w:mentoren	ZababvZYbbaaY
w:mentores	VWYXX3UQZWXXV
w:mentori	SWWUUzRPXUUTR
w:mentorin	XWWaaUYXXYzXY
w:mentoring	RTTWVw1SUTRXW
w:mentorinnen	ZZaZavYXaaZaX
w:mentors	SWXVW7SmXWXXV
w:menu	3vSUTSPSUSVVR
w:meps	UZaWXUXwaZZaW
w:mer	XxVVZXXZYYYYY
w:mercado	PQzxVWTVVUVUT
w:mercantil	yXabcbYcbcbba
w:mercedes	UPSWUWQVVV2WR
w:merchandiser	S0WVSUSVVSTYT
w:merchant	UWVWZZTYZY2VW
w:merchants	WZaaYZWbabxcZ
w:merci	nVSVXVSTayRT1
w:mercoledi	TVUwWVTwWTUUR
w:mercredi	SXXvZvUUYYVWV
w:meredith	VXVwYaWZtXYbZ
w:merely	ZatbZcVbasbba
w:merge	QWRU0UPWTPUXS
w:merged	QTtVUWPSTMTs1
w:merger	ptsWVVQSRxVWS
w:merging	NPQS1TPUUUTRT
w:merida	RTSUVyQTUTTTR
w:meridian	WrWZaWVuZZtZZ
w:merienda	XWaYXUWwZZZZY
w:merit	YYwaabXaYXaZY
w:merita	SUVWWUzWVVUUU
w:mern	UZZZZaxbaaaba
w:merry	TVTWXWTTV4USM
w:merseyside	YZWYYXXTYyZYX
w:meru	QXZXZyXXZaXba
w:mes	ZtXVqYrUZeveV
w:mesa	tSSUUSQSUvwSQ
w:mese	vtVUonpSWUsUS
w:meses	0oXYZYaZsZYZX
w:mesi	zZqaaaYaZZdZY
w:mesma	acbccZyZbabcb
w:mesmas	yYVZXVUWXTWXW
w:mesmo	SS0TUURTUSTTu
w:mess	0vTUuUQVUQVWU
w:message	aaZbYaXZema2W
w:messages	lSnVVVjSTZp3P
w:messaggio	SWTWWWvUVSrvO
w:messaging	QSUUVVSRuSU0M
w:messe	WXTZXWURWzWWX
w:messen	ZaacxbYccabbZ
w:messo	VVVWXWTVMNU3Q
w:messy	2TXWVUQVXVVVV
w:mestiere	VYyZXXUYTTYYV
w:mestrado	QTRUUURUzRSQQ
w:met	kpXZpYYaYvkZi
w:meta	STTXsWoUouqWS
w:metadata	XwabaaZaZYbcY
w:metal	SvYXYwTVYXWYV
w:metall	VxXZZZYYWZZZY
w:metalmeccanico	TyUWVUTTWTUWR
w:metals	tWUXXZRyXSWZW
w:metamask	UTVVWYVXZW3WW
w:metaphor	STVSXzTUUTVVW
w:meten	XXWYWYxWWXXZV
w:meteo	QVTTUySQVTSVt
w:meter	xVUWUXwVTTVXT
w:meters	zWVYWYSYUUXXU
w:method	wTVxTWSXXYSZV
w:methode	VYXZZZ2ZXYYZa
w:methodologist	yUVVaZXaaZZba
w:methods	TWWXZwVZWvYZW
w:metier	STpVnTXttsUVS
w:metiers	UZZYYWyVXXVYX
w:metodo	YZYcbbzbZaabb
w:metodologica	zWWUXTSUWVWXU
w:metres	vUVUWTTSVVVUx
w:metta	UXYXxXVYZZWZW
w:mette	zUVVWXUWXVVWU
w:mettendo	VXVXYWVXXW2XV
w:metti	YaZaaYWaaZvaa
w:mettre	RTPQ0SQSQRTSR
w:metz	TyXXXWVxUVWUT
w:meu	TWVYYtdwxVXXU
w:meus	tURUUUQUSwvUR
w:mevrouw	xXXZqZsZZYVaX
w:mexia	YZYcbbzbZaabb
w:mexico	UyVVXXUWXWXYW
w:mezz	PTwxUWQqVUTVS
w:mezzanotte	UXXXYWVWYWxWT
w:mezze	xYZYZVXYYZYWT
w:mezzo	waZbYbXbYZabZ
w:mi	kXnYpXZrynbVS
w:mia	pmcVrtqpTVUVU
w:miami	VaXbZaWYXUxaZ
w:mica	VxVXXVVXWWXWU
w:mich	UWeYYXbo1qpXU
w:michelin	yWWXWWUYXWXYU
w:mick	UYZZZbyaaYXca
w:micro	RVUxzUNWXWVXU
w:microfono	XXaZYUXxaZZaY
w:micrometers	UWWWVVSUUTUTz
w:microphone	wQRXVSQRwTxWS
w:microscopes	SXTWWYQWzRUWS
w:microsoft	VSUWWXUVWS0QO
w:mid	wvSWWXUvqUXZW
w:middag	RUXRVyUXWXVXV
w:middelburg	YvYbaaYbZZabY
w:middelen	YZZZaaXaYZwaX
w:middle	rtoYocTYXoYZX
w:middleman	VXWYXXyWZWVZU
w:midi	OUUSUuPsVUjVv
w:midlands	TnxXXYrXSOWYV
w:midnight	rUSsVPOoSQoSy
w:midsummer	awYbYbacZYaca
w:midwest	0WUrYXUXXXXaX
w:midwife	UTuXWVTVSwVtT
w:midwifery	STVVXWSWyTXYU
w:midwives	SXWqUyUTWWUXV
w:mie	TVSWTUuUUSyVS
w:miei	tVTVxRvSTSUWT
w:miel	TVTUVUzUWUUWS
w:mien	VVRWVTSTzTTUT
w:mientras	XYZXrZoZZYtZY
w:miercoles	WX0XYYTXXVWVu
w:miete	TVVWXWUTWSVTx
w:mieten	TWXWYUVWYUyUV
w:mieter	VXXXYYWWYWXYx
w:mieterbefragung	yVTWXWUVXVYWU
w:mieterinnen	VWXXXXWWYWXYx
w:mietspiegel	TyUSVvRRUSTUR
w:mietvertrage	VYUXYXzXUUXWV
w:mig	SUWZVXQVzVTYV
w:might	YazYqmcboVWXY
w:migliore	SUUWWUzWVVUUU
w:migliori	VUTWWVSzRWQUS
w:migrate	1WXZYXSYVWUYU
w:migrated	zVXZYZWYZZYaS
w:migrating	TWSVWXRUWUzVQ
w:migration	2VoWWWTVTrUXa
w:mij	XVmXlXtWbraWp
w:mijn	clSXuopruVaWT
w:mike	XVVXQXVUUTTVz
w:mikro	UWUWVTTzUTUVU
w:mil	cuVkwbZqYXdWT
w:mila	UzUVvVTVWUVWT
w:milagros	WxXYYXWXXUXYU
w:milan	lnqiXkjiqbXcU
w:milano	ppYZavXWYZoYX
w:milch	TWUXXXVVWTUTx
w:mile	UVTVYVzVWWVXT
w:mileage	4TVSTuRUVSVWQ
w:miles	pTUVUTOuTqV0R
w:milestone	QTPSSXUTWUQ0Q
w:milestones	yVWUOWRTWRSzQ
w:milhoes	YZZZZYXXZWxSV
w:milica	TZWYyXUZZXTbY
w:milione	waZbYbXbYZabZ
w:milioni	YZYaZYYYaXwVV
w:militare	SUSVUVSUSRzVS
w:miljoen	YaXaZZWYZWwXV
w:milk	rRQVpVPTTrTTz
w:milking	tuUmUSsVVUUXU
w:mill	xTTUuVQyURTWr
w:million	UrZXuZTqXWwZX
w:millions	XYWYZZXYYYzWV
w:milliwatts	YyWZZZZZWXZZa
w:millones	YZZaaZYZaYxSX
w:millonian	TWUYYY0WWOYYX
w:mills	ZawbbbYYaYabb
w:milos	VXYaYVXWaWSZy
w:mim	PTRUUUQUzR0RP
w:min	YUT5WWnXnUmWS
w:mina	WWWYWyUWYWWYY
w:minas	RUUYVXTVyVWXV
w:mind	aZ2oYcYbjWWWZ
w:minded	RUtWwWOWSxVWT
w:minds	uYXddcadbccdc
w:mindset	UZXXXYPYaYzaW
w:mine	lXRVrcVZxvhWZ
w:minecraft	RVTUVUSzURTVR
w:minerals	TWzZYbYaYUZbY
w:mines	YZYbbcYcwYcab
w:ming	ZtpbbcYcZabcc
w:minh	RTWWxxSWYYVYX
w:minha	traYpraabbWXV
w:minhas	TVWUWVTWUVzXU
w:mini	VYUWUWSXyUsYU
w:minijob	yXYXYUTWZWVWT
w:minima	acbccZyZbabcb
w:minimo	SVVTWUxUWTtUQ
w:minimum	ueYV0pSTXWXXV
w:mining	qpXYZaVYYZuZX
w:minis	UVVWWTSTVTVSy
w:ministere	wYbaaZXabaYXZ
w:ministerio	xYabcaZbZabaZ
w:ministero	1VYabaXaYbZWY
w:ministry	txdrXUSVWnvXS
w:minka	UWWYYYUVXWWWx
w:minna	RTTYYYVXzTVWR
w:minneapolis	xXWbccadbcccd
w:minorile	VVXWXxWVWXWUU
w:minority	XaXxaXSaZaZbZ
w:mins	TcS1XWupWVkYV
w:minsk	VYYZaZWZZWzQS
w:minstens	1XZbaZXbXZaaZ
w:minting	VYUXWZTWYTzXV
w:minuit	VyTZZXXZYYWaW
w:minus	sWWYYYxZXXYaX
w:minusculo	TWSYXYUWUyWWU
w:minute	VVm0XnuqaTVWZ
w:minuten	RUT1UrqtnTUVS
w:minutes	TWh1ZnonmScZa
w:minuti	WiVuYXrUYWWwU
w:minuto	VZXaYaXaXYxZY
w:minutos	UVU5XmbVXWVXU
w:minuut	QXTYXXzXTUXYV
w:mio	jVTWwpSpxVtWS
w:mir	ojuXYbmacZmWm
w:mirado	YZZaZbYaYavcZ
w:mireille	PzwVUURWUSVWV
w:mirela	VyPbabZbabZaa
w:mirella	waZbYbXbYZabZ
w:miriam	UWtWmVsUWvXYW
w:miro	aaYbYcXbZxVbZ
w:mis	rSPTRuORutTTO
w:misdrijf	YXWYZYWYXWxXT
w:mise	SVUVWTRSVS2RQ
w:mislaid	YaYxaYTaaaZbZ
w:misleidende	XYWYYSVyVSWWS
w:misma	VWVXWXoWWyWWT
w:mismo	vXsYXXZXqWqXV
w:miss	SrZWeTOUq1raR
w:missao	QTSTyTQTSRtSS
w:misschien	VVUXWWUWyTWXT
w:missed	YoSVopyVTPVTu
w:misses	SURVVWRTU3TRN
w:missing	QTiwwVQdVnYWx
w:mission	zUmasaWYoYZYX
w:missione	SUSVUVSUSRzVR
w:missus	RQSUVUTQzSUUR
w:mistake	SVRVWVUsTu2TO
w:mistaken	ZcZbacYcavaba
w:mistakes	UXUYXTzxURWYV
w:mister	QjuXwsSWSfSXU
w:mistry	abbbtcbcbbcdc
w:misura	SVWWuWwWWWUWT
w:mit	boZZlXltYenWo
w:mitad	SRQVyUxVRSRWQ
w:mitarbeiter	QUTVURvTTRkxQ
w:mitarbeiterin	R2UVVVTUUUUUS
w:mitbringen	TWUXXXUUWSUTy
w:mitchell	ZaXvccXbaabbc
w:mitglieder	SUUVVUSxWUwTR
w:mitgliederverwaltung	xXYYYYWYZXXVV
w:mitgrunderin	aZZbxbabaabbZ
w:mitica	QRQSSSPPRzQPO
w:mitmachen	UUU3XTSuWVVUU
w:mitmacht	QTVTzTTTSSTWT
w:mittags	TVVVYYVTXVVWy
w:mitte	tWVVXVUWXVwWU
w:mitteilen	ZabcccZccbwcb
w:mittelstandische	WWyYYYUXUVWXW
w:mitternacht	TUSWUUSUXUzUU
w:mittwoch	UwTWXVStUTTUu
w:miudo	UVTVVVTTUTVUy
w:miudos	SROTUyQPRORQv
w:mix	WW7XXXQVTSUYT
w:mixer	zVUVXwSRUQVWS
w:mixers	XYWYYYVxWVYZX
w:mixing	zVWZYSUUYXXZX
w:mkb	abYZbbvabbbaa
w:ml	hkVYpYVWsuWYW
w:mmbtu	TVTVVTTSXTVVy
w:mn	W1VYYYWYuVXXU
w:mo	yUVWWWzVXSVVT
w:moan	WZUZYZTTUzZZY
w:moaned	WYXYYZUZYYyaW
w:mob	TSTVUWSWzSUVS
w:mobile	nXqpdawWeUkVY
w:mobiles	U1WZZZsZYYYYX
w:mobilisables	VTXYYX2XYWYXV
w:mobilisation	yXZXYXUXXXWXS
w:mobilise	UXVaZYyZZYVXW
w:mobilita	WyXXUZVVZXWYV
w:mobility	OzWXYYXWXZZYW
w:moby	SSSTVQQ0VQTTT
w:mocht	STxTUVQUvPUUR
w:mochte	uuToXWSWxUWWn
w:mochten	XyXzYXTXYWpXW
w:mock	MQR4QOswTPQRL
w:moco	RSSTTUTUyTUTR
w:mod	VWXZXZUXyWYaX
w:moda	VaYaZaXaXZxZY
w:mode	yYWYsRUyXYXXX
w:model	4UVTXqrVWoXXW
w:modelacao	P0XUWTRUUWUVS
w:modeles	0UUVUTRWVVTWT
w:modelled	xYZZVaZYYXabZ
w:modeller	TvUZYXvZUXZaZ
w:modelli	UXYwXUYYYXXZW
w:modelling	VtUWWUzSWTWWW
w:modelo	TVXxsVTWYXVYV
w:modelos	OWW1WTUWWWWWT
w:models	RnVyYdxWVWXXV
w:modena	TsxXWXUXVUXWV
w:moderate	wWVSVTSUWTPxT
w:moderator	XZWZZXXTXVySW
w:modern	vYWSZPVUZUyZX
w:modest	UWVawoWZuXZaX
w:modeste	SVXWWzVPWWUYT
w:modificata	YaZaaYZZaVPyV
w:modifie	ZaZbbZZabYTxS
w:modo	rSSTUS1TURTTP
w:modul	SVUTV2STWUUVT
w:modular	QUU3XTUWYTWXV
w:module	SVWUX6rpWTYWc
w:modulistica	1aYYaZXaaZaZX
w:modulo	tUXWYxTVWWTVR
w:moeder	VVSXWXTWTyUVS
w:moet	QSPPqPNRzRySQ
w:mogelijk	yabbcbbbXbbcZ
w:mogen	dVQsVVdWvSvVS
w:moglich	UwUXWWxVWVVVT
w:moglichkeit	X0acbaYaZabbY
w:moi	tdvYYWoXtVZXV
w:moin	sVUWWVyUVUWWS
w:moins	XZWaZaxaYZYaY
w:moira	UySXWXTTXSWYv
w:mois	unWYZlldmXrWa
w:moitie	YVSWWV2VVVTVR
w:mokoena	YwYbaaZbaZZda
w:mola	zVUWUUSVXUTUT
w:moldave	yUVYYYUYVXYWV
w:moldes	UYwZXZVXWVYZW
w:molenaar	UyTXWVVVVUVVS
w:molenhuis	UxTXWWVVVVWVT
w:molestar	ZZaavaYbbaZcb
w:moleste	XYWaYaYYwYZZX
w:molestia	VRTVVWTWyVVUS
w:moll	YXaZaYTVaYxaZ
w:molto	XZWaZSXXVyXVU
w:mom	UWSUXVTUURWTy
w:moment	lV0nYXvVSuVVT
w:momento	QSxUwTsRQPSSP
w:mon	mlVZYnjlxklWU
w:monastery	RzVXTVVUWVVWV
w:monat	RXXWltzWXWvXV
w:monate	1pabbZYZZaZYZ
w:monaten	RuRTUsyRVRSTR
w:monatlich	TWXWYVVWXUyTU
w:monats	2YXaaZXZaZZbX
w:monatsende	TUWWXUTyVVUUT
w:monday	icTZWWortWUfx
w:mondays	PuTTS1RsTSTrS
w:monde	QtxWVURSUuTUQ
w:mondo	TVRVUVSUzSUXS
w:money	orVdxYSZUWzbV
w:monfalcone	ybabcbabbcZbZ
w:moni	WZWZYYUYZTYYx
w:monica	VWqXYYVWXuxYU
w:monique	QuUxYZTZXYYZY
w:monitor	TXTWUV0TUVUWR
w:monitoraggio	xZZSZXXbbZZaZ
w:monitored	YXYYaaZZVZVyZ
w:monitoring	tUWxpSSWYVSXR
w:monitors	ZWZZaaXbaaxWX
w:monk	SzVXTVVUXWVWV
w:monks	SSUVWQT0XTWWR
w:monolith	ZvXcabacbbcdd
w:monsieur	SWTXWWvXuUsWU
w:montag	STStVUrbTqTSv
w:montagem	QSSSTTQQSRRzP
w:montaggio	ybabcbabbcZbZ
w:montagna	VWUVWUTyWUVVS
w:montaje	TXVWWWyUWWVWU
w:montamos	YYXZ2ZXZZYZZW
w:montando	abZbsbtbbaaba
w:montar	QVUUWzSSUTTVS
w:monte	ZZZbwbbaaabcZ
w:monter	0ZZbbaXbZZaaa
w:monterrey	zWXSYXVXYXXYW
w:montes	xVZYZUWYZYUZX
w:montevideo	WXbaZyXSYWZca
w:month	pdVYsjvbYXmYX
w:monther	zQVbZZXZWWYaY
w:monthly	tsVWpkxWVVmYV
w:months	0ZZekadYbZaaX
w:monti	zWTXVUTVVSWUS
w:montpellierain	zXWZZXXYYZUaX
w:montre	qYWYZYzYsXYZX
w:montreal	RyWYYXXWXYUZX
w:montserrat	vabcdbabbcZaZ
w:monumenten	STTUUSSyVSTUQ
w:monzo	ZVZbwaZaaaabb
w:mooc	WYYYZYTxYWXXT
w:mood	3UVUWTTUVVVWS
w:mooi	RTRTUUSSU1TRP
w:mooie	TT0VVVQVRRTTR
w:moon	VWTXWXSwUvdYT
w:moor	uWXYXTVYYwYZX
w:moore	X0acbaYaZabbY
w:moose	XZVXYXUTYyZZV
w:mop	RSUVWUUWzVUWT
w:moped	YaYaYbXaWwaZW
w:moradia	XwaYaaXYZaZZZ
w:moral	VVUXWXTWVzXWR
w:more	ZpplcipVYaYsa
w:moreton	zWXZYWTWYXXZX
w:morgen	hSUVWUmUSTY01
w:morning	josnVmYXWlYUu
w:mornings	uUWUW3nTVUWXS
w:mortgage	RrVxWUPVsotYU
w:mortgages	RRQSTUSzVTXYV
w:mortier	WYZZwYYaaZYbY
w:mos	wUVVVWvUYWVVT
w:mosaic	ZarYXZwXsVYsU
w:moses	UXUxZYUZZYYYY
w:mosque	zWYTYVVZYXXbW
w:moss	XbbavbVcbabeb
w:most	ijxXXczVXdXYV
w:mostly	walYWoWtYrXYV
w:mostrar	YaXWaZyaYaabY
w:mostro	RWUUUU2TUTTUS
w:mot	YqUVXUSTXUpmz
w:moth	yYZZUaZYYXabZ
w:mother	slSVWcSVU3qWX
w:motion	tZkWXXUWWVVtt
w:motivation	RTSUTRRS1OVWQ
w:motivations	YYxZWZVZYXYaY
w:motive	XWyZZaWaVTaZW
w:motoboy	zVWXXRUTXUVXV
w:motor	TVS0XWQVSVVYT
w:motorbike	TYZZyYSZXTVaY
w:motorista	WZWYZYUYYUxYS
w:motten	xYXaZaYaYYYZY
w:mould	PVSV0vQVqqVXU
w:mountain	QqTTXvyTVVTUQ
w:mountaineer	QTSzTQSTWVUXS
w:mountains	WtxYXWSYVUYYT
w:mouvement	VWVVXVVUVVWWx
w:movable	WUyXYYTZVWYXU
w:move	lusVWXXVmbiYs
w:moved	lloZWbSVawbWw
w:moveit	yUZZXXWXYYZaY
w:movement	RURWWXSQTQVV0
w:mover	UXZXVZWaZZyZX
w:moverlo	TRSVUVQVzTVVU
w:moverse	SU0VUUPUUSUUR
w:moves	nTTVSVSrVRoT2
w:movil	VXWWXXVWXVyWT
w:movimenta	RURURVQTTR0SR
w:moving	XyWVVbUUogkWu
w:moy	XYVbcbYaZxZYZ
w:mps	YzYabQYUWVYZY
w:mr	ljlcjbhWZslXo
w:mri	yTUVwWSUWTVXT
w:mrs	jaUXbWkVuTuYw
w:ms	tfodajoXicYlV
w:msc	STWXXrUztWVXU
w:msg	RQ3VWWQUSRURR
w:msk	yWSbbbXaWWabY
w:msp	VVUXXW6VXSXXS
w:mt	UuXWXXSXxXXXV
w:mtcn	XWXYYZVZYWxYW
w:mtg	SVSWWWUVWSVVy
w:mths	3VXYaXXaaaaaY
w:mubarak	XXTYXZTWYyWVU
w:much	tXTlblmZZwcWW
w:muchas	TRUVSzUSVUUUQ
w:mucho	ROxSzTSSRRTTR
w:muchos	xZZZaYXYZZYWX
w:mudamos	TWVWXVTUWUTVy
w:mudar	QStVxTuTSRTTR
w:mudaria	ST0UUURUSPUUR
w:mudarme	UVTWVVSVUyVXT
w:muddy	WZYZZXYwaWZYU
w:mude	acbccZxZbabcb
w:mudei	SVVXWVUXyTUXV
w:mudou	VWVXXWWVWUVUx
w:muevo	Y2YaYYVaYZZYZ
w:mug	SZUWWWR0V1WWS
w:muita	WxZZaZYaaZWaa
w:muitas	UWUVXyVVWVVXT
w:muito	tosWrURVVyVSS
w:mujeres	UWWWVuQxWUVVT
w:mukherjee	WYyYaYVZYVYaW
w:mule	Y0aakZWYbZZZZ
w:mulesoft	vYYadcadcdccc
w:mulheres	TWVXXWUXYWxWT
w:mulino	WYaaxWXYZaYbZ
w:multicast	zXUYZWWWZWYZW
w:multilevel	ZwZbcXYXZaabb
w:multinazionali	RUyTXUTVWUVVT
w:multiplatform	zYZQZYXZZbYaX
w:multiple	QP3WWWRUUTRQS
w:multisport	VySZYaUYWWYZY
w:mum	XnRVUUcUyNyTs
w:mumbai	YXYaabXaaawZT
w:mummy	QTVTSRSOTW0SR
w:mundo	RTRTUUNST4STP
w:munich	strYkZVYXcYnZ
w:municipal	SuSV0UXRUPTVt
w:municipality	R2VYXXSYUYXYU
w:munissez	RVVWYVTWXWRTz
w:munro	XvabZdZcacYcc
w:muoverti	VZ2bZaXaYYZYX
w:mural	1TSTTTQwURrUN
w:murales	UWVYWXyWVUVZV
w:murals	0UVXWWTUXTYXT
w:muratore	USSXVXSXzSVWV
w:murcia	TVUXXVTyUSVRS
w:muriel	XZVbZcaZxVbcZ
w:muro	uWVTWWwXWVVYV
w:musa	ZbbZbcVbbbwaW
w:muscat	uzWUVSSTXWRXT
w:museum	4mXVVXRxVNUwR
w:museums	TVyXWZvXWRWaY
w:mushrooms	YYTZZZVYXzYWW
w:music	xuTWWPSSmSUWx
w:musicians	QUVX0WSYTVRYW
w:musikschule	TWUVWyVQXUXXU
w:muss	RSRUUTwSTSxUQ
w:mussel	UUUWzXRXYVVZY
w:musst	zWXVYXVYZZTZW
w:musste	ZZzbYbaaXYZZY
w:must	wkVYXZaYmmvWa
w:muster	VVVVWVyTWSVUR
w:mustn	RyYZWUXXXZYZY
w:mut	QWXWVzURWWVWV
w:mutare	VXWZZXXTWzUYW
w:mute	SSSTVSSSSPQ0P
w:mutter	XaZaabyaYZabZ
w:mutterschutz	yWZYaQWXYZYXX
w:muttertag	xYYZYXWaXXWaW
w:mutual	YxSVYWWUVSvzS
w:mutually	VZwbcbXccaabb
w:mutuelle	Y0UbbcZbYbbba
w:mutui	YaYvbYYaaaaaZ
w:muy	TT1WWSRmVQTPQ
w:mv	aZbabaWXcZwbX
w:mvp	ZabcpcaccbubX
w:mvps	RYYYTYyZbZWaY
w:mvr	wbYccbYbbZacZ
w:mwangi	TyWZYbWaZZZbY
w:my	jZbamahjtpjXX
w:myself	UYqXjYtXxnXYV
w:mystery	PUTtUTOTxR1VR
w:n	XamlWqUVcvYqk
w:n1	tpUVXTRUXVxYT
w:n4	yVWXXsVSYUXYV
w:n9	ZvYbbcYbabbcb
w:na	UoZWnamjuYrVn
w:naam	pxtXWXSXVUtXU
w:naar	oprXZXbWZsWWr
w:naas	R0UVUVSVVRVWT
w:nach	wppoZWYXXaZld
w:nachfassen	TUSTWVzVUTWTS
w:nachfolge	VxVXXWUWWVWXU
w:nachgebuhr	XYZZZXWWZXyWQ
w:nachhilfe	SWXVXyVWUWWYU
w:nachmittag	TTVzTSQUVTTVT
w:nachmittage	XXXRYzWWWXZYY
w:nachricht	rXWYZYqWsVXwT
w:nachste	RROUTSvSzPSRP
w:nachsten	UWxVYVRVTVUVv
w:nachster	WUUWXXzTVVUWV
w:nachstes	VWyYXXVXWVXYV
w:nacht	zVUXVVSUWUVVS
w:nachtdiensten	VyVZZZXYWXXWV
w:nachten	zVUXVVTUWUVVS
w:nada	PSouuSnrSRoRO
w:nadar	XXWaXZXYxXZZX
w:nadere	0ZZabbYccbVba
w:nadia	T1WXXXRWUXsZW
w:nadie	qWWXjQTV2UsWT
w:nadine	WVVYyXVWWTXZX
w:nagekeken	SVTVWVUVUVUVy
w:nagpur	xZaZXYXZaZabY
w:nahe	VXWXYWVSXUWxS
w:nail	SWUXXWxQVQSWx
w:naira	UTVVvWRVXVxWU
w:nairobi	StWWtVwWXWVYU
w:nakagawa	XvWbaYWYZvaaZ
w:nakamura	WZYvaZXbaZaaY
w:nakijkers	LUWUW3TWYWUYV
w:name	noqnmYVXqooWU
w:named	kTrnWlkTUrUUr
w:namen	sYYZuYWZaYtYX
w:namens	V1SVWYVXTXXYW
w:names	RU2yVsYaVTVZU
w:naming	wVUxVVQWSTXZV
w:namlich	QTRUU0SUQRSVS
w:nancy	PVXUYPSOYWUV0
w:nannte	VxXYXXWYYXYYW
w:nantes	szWZYYtYXUYXV
w:nao	lbZoXTVvWpSnm
w:naples	TzQZWZYZVZZaY
w:napoli	XYXYZYWXYxYUT
w:narekent	yWVXXYVXZYXZW
w:narrate	VYaYVyWWZaVaa
w:narrative	vabbbcWdcccec
w:narrowly	VyUWYXUYZXWXT
w:nasce	VWUVWVTyWUVVS
w:nasceu	WYZZwWYaZaYaZ
w:nascita	RUSUTUTTSyTSP
w:nashik	VyZZXaWaaaabY
w:natacao	UVTVVVTTUTVUy
w:natal	acbccZxZbabcb
w:nathan	vabcbbWbbabdb
w:national	Z3jXUURqVVWYV
w:nationaux	WyVXYXWVXWRXS
w:native	cSwUtokRSSUVr
w:natte	XaabZawZYZZbX
w:natter	rUyZXYTXZUXZV
w:nattered	uabcbcXbbbcdb
w:natural	T0QWWVzUVRVXT
w:naturally	RvSWWwUXWrXXU
w:naturlich	vUUxVURTVVVWQ
w:natuurkunde	WyXYYUVYWXYXY
w:naveen	WWYbaawbZbbaZ
w:navidad	VWTWWWUVWxWSR
w:nazca	TVzWUTSUTPTUS
w:nc	qUWZaxWXYXYZX
w:nd	rapVWUV2VSUWd
w:nda	0pSyYUQVWUVWo
w:ndlovu	XXYZZZVaYWxZX
w:ndt	UYWaaZyZZZWXW
w:ne	lbvVsVmWcYcrT
w:neap	UXWXYWTSXUUWy
w:near	qlpYWWWWkYX1U
w:nearby	OQQSTTXSwPR0Q
w:nearer	QUzWXYWWTSXYT
w:nearest	VUXYZYVYVWXxW
w:nearly	UcxW1eQTnQiXS
w:nearshore	UWZZUYxaabZbZ
w:neben	YWXYZTWWUyYWU
w:nebenberuflich	yZcccaZbcbbba
w:nebenkosten	WYVYZXzXUUXWV
w:necesita	nyXuXXWXYZXYW
w:necesitamos	nUXyXvUWWWXXV
w:necesitan	TWVXWPTTzSWVU
w:necesitar	URSVUVSVyUUUR
w:necesitas	SRWTWSzVVUVTS
w:necesite	SVRWTXTWzRUTV
w:necesito	ySSUzTRTRSoUR
w:necessary	WXSYUYTVXxuuT
w:ned	YZYYZYRyXXVWX
w:nederlands	xVWZZZwYXXZYV
w:nee	WyXYZVVYWXYXY
w:need	uaccqbcVqVpXb
w:needed	xaXlWrTkYZsWe
w:needful	WTTZYaVZ0XYZV
w:needing	xZaZaWYWaZVaW
w:needn	VTRSU0jRTRPvm
w:needs	voVaWpVUrXkjr
w:needy	TZWaVZWXYyZZX
w:neem	TUTUVVQSTSTS4
w:neema	yUWaZaWbbWbcc
w:neffe	RUSVUzTURRTVT
w:negative	rWYWXZtYZXvYV
w:negociar	XYZZvWYaaaYaZ
w:negocio	XYXY0uVXYXYYW
w:negocios	SUWUVyTUTUUVT
w:negotiable	wZYabbYabacdb
w:negotiate	SWSVWX2VVVVYV
w:negotiated	wbaaaYZccdZba
w:negotiating	NUQUUSMyRQSUy
w:negotiation	WZaYTzTUZZTbZ
w:negotiations	UZQabazbYZZbX
w:negotiator	WxVZabVaYYabW
w:negozi	YaZaaYWaaZwaa
w:negozio	TVTWVVSUTQUVy
w:nehmen	lTyXYxUXWTVXU
w:nei	VZ2bZaXaXXZYX
w:neighbour	NTQSUuTRtxSUw
w:neighbourhood	VVzXXWQUVRVRQ
w:neighbouring	WXVXXTzURUXZV
w:neighbours	RTRUtwPxQOUUi
w:neil	RVQTXYTWVrUYz
w:nein	wZYZZZXYZYYZW
w:neither	2TOVmSOTSzVVQ
w:nel	TnambjcVxUWvT
w:nell	XaaXabwbZaaba
w:nella	UURWWQQp4qlVT
w:nem	SVTV1UTVUTQUU
w:nemen	PQRxyRQSPQSTQ
w:nemmeno	VVWXXVVWXVWWx
w:nenhum	TTTUVRSwUxUTQ
w:nenhuma	UVyWXXUVWUWUS
w:nennen	zaZaccXbabacY
w:nephew	zXWXXUUYXWtZY
w:nerd	VYXZZbyaYYVba
w:nerds	xWYZYZXZbaXbZ
w:nerve	aZvcbdacXYbdb
w:nervous	rWTXVvRuUnVYV
w:nervt	WXVYYXyXXVWYV
w:nessun	oVVUUQR0VUyVS
w:nessuna	SUVUUUSVUUzWU
w:nessuno	PtRQTtPQSRRyO
w:neste	WZWYZYUXYUyYS
w:net	WtpVpksTVTmTm
w:neta	ZaZaZbZZwYZaa
w:netflix	RzUXXWSWWSXWT
w:netherlands	yXZXaYUZaaXVW
w:nets	VYXYxaSaaYZbZ
w:netti	RwSTUxQSTRSTP
w:netto	ymVYZvWVYXnZV
w:nettoyage	UYVYWXzXUWWXU
w:network	bccpkXnekWYwV
w:networking	XWZVZZyZZaXYa
w:networks	WxqUVVttZUYYY
w:netzleitstelle	axZbbcbcZbbca
w:netzwerk	WXTZXWTRWzWWX
w:neu	lvsWXWTsVUqVm
w:neue	rVcVWVSUUSt2o
w:neuen	oVTrXvUVUzVRT
w:neuer	RSTRVRPwVSTTx
w:neuf	ZYYbbbZczbbbb
w:neun	aaZbabZbzWbba
w:neunzehn	axabbcbcZbbca
w:neurologists	SUUUzURTVRUVT
w:neutral	OQU0UQTSUSRVP
w:neve	UWUWWUTyWUVVS
w:never	WotbWVVWbubxV
w:nevertheless	TTzWWVSUWUWXR
w:new	XWnbYXXtZmbrs
w:newcastle	avXcadacaaddd
w:newly	TVnTWyRVvQWWV
w:news	pjbWWXWTm0qVS
w:newsletter	dWUXrUV4UVUbd
w:newspaper	QuUVVxSRWUSVt
w:newspapers	VYVvaSTwaYUZW
w:newsroom	OQT1UPPRURRSQ
w:newsrooms	WZWxaYXXaaYbb
w:next	YltZZYtZbYaYp
w:nft	WZVXXZTWYUyXW
w:ngaire	VUyZbaTZbbaaa
w:ngo	sTTU0VmTXUVWU
w:ngozi	XXYYuRVxXUYYU
w:nhs	X0UwVSRWYUWVU
w:ni	RTrsvURTpTrUQ
w:niagara	yWUbaaZZZaZaY
w:niamh	XyVaWaWaUXZXZ
w:nice	UnjdVZYVZ3hmT
w:nicely	uTQWVVQTSzTUR
w:nicer	XZXZaaVZaxZaW
w:nicht	pYmXsWmVXXcro
w:nichte	yYXZYXWZWXWZW
w:nichts	YawpVrWsjTUUS
w:nick	WXTWYavXUwZaW
w:nicola	abZbbbZbZubbX
w:nicu	VYUZYaWZWyXZV
w:nie	SVVVWVxUWUtUT
w:niece	OTRTWyQSTwqVQ
w:niemand	tsUXWWSVWUUwp
w:niemanden	SUSVTRQxTROyQ
w:niente	XTuRxUPVUSVVu
w:niet	UUYVkbQovrXmk
w:niets	PS1TTpQSRRsTt
w:nieuw	PRQSTQOzRPuQO
w:nieuwe	SsmWWVYnVcl0Q
w:nieuwegein	PSTUTzTSUTUUQ
w:nieuwjaar	WXVWXWVVXyWTS
w:nieuwkomers	SVSVSzSQTQUSR
w:nieuws	UUUVVVSUUSTUy
w:nieuwsbrief	xXSWVQQxUQTUR
w:nieuwsgierig	UQYXyUUXZYVYV
w:nigel	YZUZZazXSRaZW
w:night	mtVXWWjvXoXVs
w:nightly	TYUUZZzZZXWWX
w:nights	vukUVyRcqSVVZ
w:nightshift	UVXXXWSxXvTVU
w:nijmegen	wbbbaZWbbXYcb
w:niko	UYXaYZWXYXSZy
w:nils	WYUYXYRVY0WYT
w:nimbus	WvZaaYqXspYbW
w:nimmt	UWUXXXtVxTXWT
w:nina	PUzUTwQUTPTVS
w:nine	qlVVhZsojaqYZ
w:nineteen	R1VXkWVWUVYYU
w:ninety	rgTUWb0rSUWXU
w:ningbo	UZVYYZ1XXVXZU
w:ninguem	RTSUwURSoRNxP
w:nino	ZbZcbbzaaYbcZ
w:ninos	RtSUTTRTUSST0
w:niortais	zZbbcbXbbccaX
w:nique	UXXXXVWVYVYXx
w:nis	XWWaYZVXTyWaW
w:niteroi	yWYWZUTXYXVXT
w:nitrile	UYXXXXzTZVWVU
w:nivel	UwWVSWQVXWwWU
w:nix	T1WXVXTXYWXVV
w:nj	SUWaZa0aXYZaY
w:nkechi	scdbdcccddcdc
w:nkosi	WyYYaZYVbbWaX
w:nl	RwSVSUQUyVUWT
w:nmc	uUXZaYVYaZwZW
w:no	amlelYjpZjmaa
w:noah	UXXYyaUaYXZbY
w:nobody	pdZplfobkpWXX
w:noch	cZgeqTZmYXpuW
w:noche	WXXYXYqWWVUXw
w:noches	uWWXXXWYtYsZX
w:nocturnist	yXXYZZUXZaZbY
w:node	WYXZYaVYYWyaV
w:nodi	TTUUVySTVSUUR
w:nodig	mSxkrXrTSSpSP
w:nodigt	XYZaZZVZZYxaY
w:noel	yXWYXVVXXWVYT
w:noem	VX3YYYsXVUXWU
w:noemen	X2WbabYaXXaZX
w:noemt	VWVxYXUYXWXYV
w:nog	VTxrYUZxSnVUe
w:noi	axrpXXvVYWWXV
w:noise	QVUwXSPRwSTVx
w:noite	uVVWqRRwqUVWS
w:noites	XWWYZTWxWXXVW
w:nok	S1UZZrVYWYYXW
w:noleggio	SUTVUUzTUSVVR
w:nom	VstoYXVXwWoXV
w:nombre	tVUVVwTTTUrWT
w:nombres	WYXxYVVYZYTYV
w:nome	qmmWroTWUUsVm
w:nomes	SVzXVXUVWSWVS
w:nomina	QPvVTURSTSuSw
w:nominal	TPWW0TSWWXUYW
w:nominally	TTzUWXWRWWYZW
w:nominaron	RTTVUVS0URQWR
w:nominate	UTUUVSR2VPTQR
w:nominated	VVUUXTxwXUURU
w:nomination	VWYXZY0TZZTSS
w:nominations	TVSWXVQ1TTVSy
w:nominativo	TWzUWXUURSVWT
w:nominees	WXZVZUzSabWYY
w:nominiert	PTVWUVUzXVWUT
w:nommee	UVUWXWTVWyVTS
w:nomsa	WZXYZWyZYXaca
w:non	rclUWclSZVast
w:none	vmnndaVoeUnXU
w:nonna	PSQUSuPvRORSw
w:nonprofit	kXTXXxsTYYWXY
w:nonresponse	yZZQaaZaZbaba
w:nonsense	wu0VXVRVVTVWU
w:nooit	crUXWXSWXqVyS
w:noon	cWZlmaTcSWWV2
w:noor	nmXYZZnXtXYvY
w:noord	VXWXYXUXXTX4S
w:nor	yUXWWtPUXWUXV
w:nora	TW0YYYSXWSYYS
w:nord	aqmZXZeXqxYYW
w:nordahl	WXYWZYTWZzYZV
w:nordea	YZZaZZXXaxWaY
w:norden	UWVWXVUyXVUWS
w:nordic	VWXZXZUXxWYaX
w:nordics	TPsVzWUVWWVXW
w:nordvik	WXZZaZxaZaZcc
w:nordwind	WxWbZaXbYZaba
w:normal	q0UnVWsVVVVXt
w:normally	arTXXW0WWpXYW
w:norms	TSTVUWSWzSUVS
w:norquay	TQQVWXRW0OUTT
w:norrby	YZUaZbXaRyZZb
w:norte	UWwYXWUuVUWWT
w:north	kqoWkTrUnmRVu
w:northbeam	zRVUYZWabbacb
w:northern	tZrtZYTYXZZZX
w:northfork	uZXcddcdbdccd
w:northgate	VXSYXZVXYwXvT
w:northshore	RSYaYzWWXabca
w:norway	RTTVVwOxUSuWS
w:norwegian	svQWVTrWyPVUR
w:norwich	VYVZYYsxYYXXX
w:nos	nmpkjuaYWcnVV
w:nosey	UWvYYZwYVVYaW
w:nosotros	dVrXZV3VXVVWU
w:nossa	ubnWosnlXVbWU
w:nossas	SnSVVwRRTuTSP
w:nosso	jrkqaUpvYVaWU
w:nossos	RUVWX0qSXVrWV
w:nostra	uqVVWucoXVcUS
w:nostre	bxaaabaZbabcc
w:nostri	wWVsV0RVWTUVS
w:nostro	VwWmpVtqXWmXU
w:not	enpkmXZWcmklf
w:nota	tWwVXVSWWVVWu
w:notaire	VXVWYXUXXX0WT
w:notariale	WxWZUYZXYYaZY
w:notaris	YwXaZaYaYZabY
w:notary	qTRVvVQTUsyWT
w:notas	0VWXXRUTXUVWV
w:note	XYwYZarUVqYVv
w:notebook	tVrXVUYWVztVV
w:notebooks	uTWW1sVUYUUYU
w:noted	QTTVXUQTTxUUz
w:notes	lUbsXylUUoVWp
w:notez	UYWTYXXXZZzXY
w:nothing	TWkqlYnrkkeZm
w:notice	kxdXXWlWqTmbq
w:noticeboard	xVTUVQPQVTTUy
w:noticed	TfqWYW3iVraWU
w:notices	tSTXXXTXVVXyT
w:notification	QSQTVVRTTRS4P
w:notifications	TVSVVWSTVST1Q
w:notified	uVwXXXUZZZZYZ
w:notify	WWxZaaYaYXYab
w:notig	SWUVWUwUWTvTS
w:notion	xZXabaZbYWbca
w:notre	bfYlvfwsWUbWS
w:notres	STTzWSSUVUUVR
w:notte	WZZXYxYWZYXaX
w:nottingham	StyXXZRYUTXYY
w:noturno	XXbZazYUZaZZY
w:nous	pnijpcdXWomaW
w:nouveau	SS0VVSQqmtrMO
w:nouveaux	ZbZYbazYbbabY
w:nouvelle	UUUUWRSxVSRtR
w:nouvelles	UUWXXVUwXTW0R
w:nov	UxZaaYZYacYbZ
w:nova	TWVVWUQyWUVVR
w:novak	RyXXWVUZaWXZW
w:novara	TVTUWyTVVVXXU
w:novas	XUaZZZVYXVZ2V
w:novatrek	VwtYYYuWqVYbV
w:nove	uVSVUVYUTRVVx
w:novedades	WWVVYXTVXUWyQ
w:novel	4VTlTQpSSQTWR
w:novels	SSQUWQQzUtUTT
w:november	uVUVZrbuVTUlu
w:novembre	jqSTVTQSTRUQ1
w:novembro	vTSTUSQRTQSQx
w:novi	UZWYyXUZZXTbY
w:novices	TWUVXzTXYXYZX
w:noviembre	QTSUVUQSTRTRz
w:novo	oUTVWRRwVvbqP
w:now	adkYrYYjdgjuV
w:nowadays	TWRWVXTVTzXXT
w:nowhere	XZWYZayZYUZbY
w:npm	SVXXXXVYZY5XV
w:npsp	XwZaaaWZbaYba
w:nsw	aaubbbYbZabbb
w:nu	rmlatYYZZWZtW
w:nuchtern	XXVVZYUWYXXXx
w:nuclear	wYbabYaZZbZaZ
w:nudge	TzVWXYSVVVUWT
w:nuestra	VRvUxTtSqSoUR
w:nuestro	jtWkWmqxXVVXU
w:nuestros	SVVTSvwRWUkUS
w:nueva	TVUWVWURVUVUz
w:nuevas	ZawcbcZbZZaTZ
w:nueve	oTTXWXrWpVXWw
w:nuevo	PRRUSRQxStRua
w:nuevos	VVWXXXUWXWw0T
w:nuit	ZYYbbbZczbbbb
w:nuj	P1USWSRUXXSVV
w:null	UYWYYZTXXUXVy
w:nulla	QUzTXTSUVUUUS
w:num	RQ3TTUQSPQSQO
w:numa	WYWavZwZYYYaY
w:number	eawZjXXXWVyWn
w:numbers	oTSUjZmsXXuVw
w:numerate	VWXXWXVUXWyXU
w:numeri	xWTWXYrYVVXYW
w:numerique	SUTWzTVTVUTUQ
w:numero	SUvUVpZaSS1Uf
w:numeros	QUSUwSTwTQwUP
w:nummer	UPuTqsOSRQwSt
w:nummers	yXYYYXTZYYYYW
w:nun	xZaaaZraaaZbZ
w:nunca	QT2UTRPSSRTTQ
w:nuns	UyXZZZWZaXYba
w:nuova	pQRUUSQSRST2P
w:nuove	WXpZaZVYYXY0V
w:nuovi	VVUVwWsVWVvVS
w:nuovo	kwVWWRTtWwVpR
w:nur	rUSUuRYlmsqTj
w:nurse	jvUZedUmamshY
w:nurseries	xYYWXXWZababb
w:nursery	weUXRTTwVRXYq
w:nurses	QUpuWXn0UuTbR
w:nursing	ZWmUW1YsoZUWR
w:nut	XaZZZYXaXyYZW
w:nutricao	ZaZbabZZvYZaa
w:nutricionista	yWYWZUTXYXVXT
w:nuts	SVTVWWTSXRUTz
w:nutshell	SXUWXVQTXSWzR
w:nutzen	QSUTzSSuSQSUS
w:nutzerstudie	TUUzWRQTVTTUS
w:nutzungsbedingungen	RSRSSSQPUQSzP
w:nvivo	UYZTZV0USYWYV
w:nyc	WTWYyZSYZZXZY
w:nyman	WWZYZXSXXWTyQ
w:nysc	RTTYYYWXzTVWS
w:nystrom	yXWZbbVbZXaaW
w:nz	n1VVVUQVTUVVT
w:nº	UUVTyWUVXVVWT
w:o	lmjmbaboYUafs
w:oak	prqYYZqYkbYhW
w:oakhurst	ZVxbbbYYYWaaa
w:oath	WaXXYaWaZXxZX
w:ob	rlzaaZXZZXZZX
w:oban	qnRRSQvSVxTUN
w:oben	WYWYYXUYXXxZW
w:obituary	xZXabaYbYWbca
w:object	SVrVWrSVVUVd1
w:objection	WbYwdbXbaYbbc
w:objective	aZYcbcSbxbWaY
w:objects	TZaXayVWZYVaX
w:objet	yYXXXYSXYYWXV
w:obligation	RU1VVVyTRiVWU
w:oblige	QTySVxRRWTTUQ
w:obliged	sVUnXhkXyWXYV
w:obra	drSVVVSStRU0m
w:obrador	UWUW4WTWVTVXU
w:obras	UWUWWVTQWTUUy
w:obrigada	VWWXWWVWWxWVS
w:obrigado	VXUXXXUWW2WSR
w:observability	TVUrW1RTYXWYX
w:observamos	TUSzVTTVWVUWU
w:observatory	XWWZZYWYUxYYV
w:observe	WTVZZZzaTRXXW
w:observed	YXZYcZYbbYxYX
w:observer	yWXXXVUUXWXYV
w:observing	VyXZZXYZXYVaY
w:obstacle	XvabZdZcacZcc
w:obtain	TVVSYPwVtXvYU
w:obviously	2VSVWUmTUsUWo
w:occasion	XYXYYWSWYxVZw
w:occasional	pWpWXXSxXTWYT
w:occasionale	yYYWZTVXZXRXV
w:occasione	XWYZaY3YaYXYX
w:occhi	USTUyVSUVUTTS
w:occorre	TWWWXXUWWVSWx
w:occupa	YaZaZa1XZaZaX
w:occuparci	TVSUVVTUVzUVS
w:occupational	VYRYWYTZySYaX
w:occupe	YZXbZZ1aZYabY
w:ocean	aYbabaWWcZxbW
w:oceanario	WUXWXRVUWTXWy
w:ocho	UVUWWWTTuTVWx
w:october	wTaVWpXuYbUVt
w:octobre	rTSVUTSTUSUTx
w:octubre	SRRUUTRwURRSx
w:oculista	UWWVWWUTWTWWx
w:ocultos	QRSzTSSURSUTS
w:ocupa	ZcbcabvaabYcb
w:odd	dQOsvQOPRwSTt
w:odense	yUZZXWWWXXZaY
w:oder	kozVoWpWcUWqT
w:odette	zZZWYUTSZZWaZ
w:odie	UVTxWUUWXWVXV
w:odile	YaWYabxZXXacZ
w:odisha	UWTYyXQXZXWYV
w:odivelas	UWWXWWVUWWWVx
w:odontologico	TSTVVU0WWSVWU
w:odps	TyXaZbXaZaabY
w:oduya	TVtXTWjTWvWYu
w:oefent	TTSWTzRTRSTUT
w:oem	WZWYaayXYWYaW
w:of	lkjgldlijbiZb
w:oferece	acbccZxZbabcb
w:oferecer	UTUVWVzXWTWXU
w:ofereces	SWVWWWTWXVyWT
w:oferta	XTXaZaWY3WZVV
w:off	mpXaYWurjWXpY
w:offen	TUqWVTcOiQU3u
w:offenbar	WWSVWXTSTzWYU
w:offenen	XWXZZXW3XWXXV
w:offensive	YWxXZaWaaaWXY
w:offer	ZpWdqbqipWoWc
w:offered	SkUWVrWVnSVX0
w:offering	fUTUyUrUTStWR
w:offers	T0UYnwrUUWXXW
w:offert	UYWVVTuzXVVWT
w:offerta	oTSTUTwwTRSSP
w:offerte	rWWXXXzWVVWxT
w:offerteaanvraag	SRQTTSORTQR0O
w:office	WzUYZWoVhaoWw
w:officer	awUrqVTXVU1US
w:officers	QUWyYVSSYVTXT
w:offices	XUUVWU5jWTUUv
w:official	UfUXWTosWpsWc
w:officina	UyUXWXUVWUVWT
w:officine	TWyXXXUXXVXWV
w:offline	VYXZxaVbYXZbY
w:offre	kppWWskXWVXwU
w:offres	VVWXWXVWXUV3U
w:offshore	YltYsXlXWWrZX
w:offsite	RTSVUTUVVtTWy
w:oficial	SXYXZ0VUaYWYW
w:oficina	n0WZYVtVYWVXp
w:ofrece	SzUVXXVWUUTVT
w:ofrecemos	TzUXyvNVUUUVS
w:ofrecer	VYaZawYUaYZaX
w:ofrecerte	PS2TSSQRRQTPP
w:ofreciendo	QTSUTUTTzRVTQ
w:ofsted	uUVXWxTXWQWZW
w:often	VVnXYXeqVvXwV
w:ogenblik	TUyVXWUXTUWXV
w:oggetto	yYabccabbbbba
w:oggi	TVyXXWUXXVXWV
w:ogni	SUSwUSQtTStTP
w:oh	vVTXVXaUUzWVa
w:ohio	XwaYYYWaZaZZZ
w:ohlsen	xYYYaZWZaZWZX
w:ohne	SYYVVUPlwputQ
w:oi	qsnYYoXWtZnXU
w:oil	vVvVWVOUVrQWs
w:oirla	ZYaavaXaaaYbb
w:oito	uWXYnrWZZYuYX
w:ojala	rVRWVUSUTyUTR
w:ojo	USSWUVRVyTVWU
w:ojos	YYZaZbYaYawbZ
w:ok	ipUmbnuToVqWY
w:okafor	wYWZYZUZtYZbY
w:okay	xXV1VWUXZWTZW
w:okonjo	wXWXZYVYWwYVR
w:okoro	UURVUVRTTOT0S
w:oksana	VtUWXXRUWRVzU
w:oktober	ujdWbsSeVTVTx
w:ola	lktXbYrXXlXVr
w:olave	UQWXXQUTTVUzS
w:old	soWaYcbiluXVm
w:older	RVRVVVSUSRSuy
w:oldest	WXyZVaXaWZZZZ
w:oleo	TWVWXVTUWUTVy
w:olga	xYZacbZbccXYa
w:olhada	0aZaaZYZZZZZY
w:olio	vaZbYbXbYZacZ
w:olival	XYZZwWYaaaYaZ
w:oliver	UTyXVVtSUQWYV
w:olomouc	VYYYYUWyYVWYT
w:oltre	xZZYaYWYZYWXV
w:olumide	aaYZabZYaUavX
w:olympia	uabbccYcccbdc
w:om	WRrTvZrPSWcpk
w:oma	RTRUUVRURPUU0
w:omaha	vxVVXXUWYXWXV
w:ombudsman	xvUWpYUXXUXZW
w:omdat	UrwXXYUYUVsWV
w:omg	UUTXWWQVSzxWU
w:omgevingsrecht	UyUWXXSTWVWVS
w:omgezet	STSVWVRUVSRTz
w:omhoog	XWZZvWYaaZYaZ
w:omr	P0XVYRTUYXUZV
w:omtrent	SYYVYTTWYWyXT
w:on	eaZlblfqakZZo
w:onbepaalde	V2XZaYYZZZZZX
w:onbetaald	YabZavZXbaaZX
w:onboarding	sVUVXjqVVb0jS
w:once	jZtXqWYjccuXX
w:oncologists	TWWyZYTVYXTaW
w:oncology	twWYZYWZYYXYW
w:onda	XXwYXYXXWWZXW
w:onde	tWsXXWwWuSWUU
w:onder	SSSVVTRUWTSVz
w:onderhoudsbeurt	xYVYXXXXWVXZW
w:ondernemen	ayacbbZabbbaZ
w:ondernemers	YYZZaZXZXYxaX
w:ondersteunt	YZaaaaXaXZwaX
w:ondertekend	QSR0VSQTSSSTP
w:ondertekening	TTTUXXRUUSUV0
w:onderwijs	TuOVUTRVzQVVS
w:onderzoeker	WyYXWQWWVWXXU
w:onderzoekers	0ZZabbYccbVba
w:one	jicqqfcmfkYZW
w:oneri	yYYYZYVYYXWWU
w:ones	wjpnVVaVUSpYt
w:onesie	XYUZaYXVYUYYy
w:ong	yVVUWvRQWUVWT
w:ongeveer	uvVWXXWZUZXZX
w:ongoing	2XYYZVcZXpXZX
w:onion	WUXYYYyXZXWXT
w:online	WXUsWwY0WVkVo
w:onlineangebot	VVWXxVTWXWVWU
w:onlineschool	MUWUW3SWYVUYU
w:only	bXbacYlenmyYW
w:onnx	vZbbbbacabaca
w:onorario	PUT1VSSVUUSUS
w:ons	jnYXqtYqXVrWY
w:onshore	XTUaYaUZzUWWW
w:onsite	1lUYasWZYYYZX
w:ont	WZTabaXZaWXxW
w:ontem	UUTVVVRTUyUUR
w:onto	SwUXWszTVUUZV
w:ontslagen	XaWaYaWYxTZXW
w:ontstaan	WUyXXXWWWSWXT
w:ontvang	PSRRSQNRUR5SP
w:ontvangen	QSQTSTvSRRyRQ
w:ontvangst	YZaZaaXaYZwaX
w:ontvangt	STTzVUQUWVTWU
w:ontwikkelaar	muYaaZnZcYZpX
w:ontwikkelaars	NTYUWR0WXYVYU
w:ontworpen	WWZZwWXaZZYaZ
w:onwards	SVZYayXWYXZZW
w:onze	waanisjZjUnWS
w:ooh	XWTYXWRVXVXyV
w:ooit	PQPTxSPuQwTTQ
w:ook	lTsUUrTTutUVa
w:oops	RVVXVTRzYWWXU
w:oostende	xZYaaWYaaaZcZ
w:op	noiXjdabqnbeX
w:opa	0bZYbaYbbbZaZ
w:opciones	TVXWyVTWYWUXW
w:opcoes	TUWVyVTVXVVXT
w:opdracht	zZZaaZVaaaaaX
w:opdrachten	RVTVW1vWVUVXU
w:opdrachtgevers	TVzXXXUXTTVVV
w:open	ZmtZbVYviWjic
w:openapi	vYZabcacbacdd
w:opened	TxoVWVpvUUnqU
w:openen	QTRPVQPSUU3TS
w:opening	WyvXbbVrkTXXa
w:openings	TVzXXYPXxUtWU
w:openly	XWSYaYWXYzYZT
w:openness	YaYZaaXaSxZaX
w:opens	iSaUrTPvxNqTm
w:openshift	UyXbaaYaYYUbX
w:opera	OwQUTxRUTrTTP
w:operacoes	SwTTwUTVVUUVT
w:operador	zTUWWVVSWUWWU
w:operadora	yaababXbbbaba
w:operate	SXVXyZVYVTVZX
w:operating	PUVzWvQVXVSRU
w:operation	SUVWpVSUVyUVt
w:operational	YYxaabWaYWaYY
w:operations	RzmWvYeWXXVXU
w:operative	UUUWyVTVVSTVT
w:operator	kWWVXTowZWtXT
w:operatoria	PRUzUQTUUVSVT
w:operators	UosXXX1TUVTYW
w:opgaven	VXZSYxWWZYXZX
w:opgeeft	0ZZabbYcbbVba
w:opgegeten	xYXaZaYaYYYZY
w:opgehaald	UQXXyUTXYYVYV
w:ophalen	QSPTUTQSRtrQx
w:opinion	jTU3ZrVTenTTR
w:opinions	NTSvUwQQrrTWT
w:opleiding	UUVWWN3QWUUUU
w:opleverde	VXTYXYVXYyWVU
w:oplevering	wZZaaWYaaaZcZ
w:opmaken	0ZZXYPTOaYWZW
w:opmerking	yWWXZXWYYWXWW
w:opnemen	0ZZZbbYcbbUba
w:opnieuw	STRTTSQRTQSzP
w:oportunidad	TRuUVUyrnTUSS
w:oportunidade	QttTUR0SRQSQQ
w:oportunidades	VRvZYZVYWVYvV
w:oppakken	wYaZZYYaabYZY
w:opportunita	SR1TVURUSSUtR
w:opportunite	QPwTTS1TTTSTQ
w:opportunites	aavdccacabcXc
w:opportunities	WX2aZaaYoVZmY
w:opportunity	dYpWXpvcYkmZW
w:ops	pVSVXobnq0XWV
w:opschonen	zUUVVTPTWUUVS
w:opt	VuTXYawZVYaZZ
w:optician	U0RXVXTXROWXR
w:opticians	QSSzSTSWVVYXV
w:optics	UWzWVYTUQTYYU
w:optie	2VaabaXYaaaZX
w:opties	TRRV0URUVTRVS
w:optimise	bcbcdcacdbtcb
w:optimised	VUUXXaVZYXzaX
w:optimises	ZbaZaZxbccUaZ
w:optimising	WYYYYZUZZZyaW
w:option	PQQRyTNRSPRSy
w:optional	MxRRSySTVUTVT
w:options	TzaW0VQVVVndV
w:optometrist	QzXWWUVVWWWYV
w:opuscoli	XaaXaawbZZaba
w:opzichter	RVUVWVTTVTVTx
w:or	nXuenZkcpTZbe
w:ora	mUrwbwcVXXZUR
w:oracle	0SRXZYoYtVXZW
w:orange	VXWXZXXWXUXXy
w:oranges	TTSVVVSSVvVTx
w:orario	uWVqVsTWlVtXU
w:orateurs	UWVWUUTxYUWWU
w:oratoria	QSRVU0RUSSUUQ
w:orbis	WYYYYayWYWXaX
w:orcamento	RVVUWUkvWUUwl
w:orchard	YZYZYZWwbYZaW
w:orchestra	SUUWWVTzWTXTP
w:orchestras	VXyXXYUWUTYZT
w:orchid	anUYZYzmsVYiV
w:ordenado	UxYVYYWWaZXZX
w:ordentliches	yYXZYXWZWXWZV
w:order	cZjdWWSbVUxbz
w:ordered	sTTVtUQVVsVUt
w:ordering	uVUYUVTXySXXU
w:orders	YTQUxVmTUTtWx
w:ordinary	TUUxwUQTWVRXT
w:ordinateur	WVXXXXUXXXyWU
w:ordinateurs	WXVYWXXZxWYYW
w:ordine	pSRSUwQTTQROx
w:ordis	RUUUWTRRXUSV0
w:ordner	TVVVXYVTXUVWy
w:ordonnance	TWWWXVSVWWTTy
w:ordre	STTTVzSUVRUTS
w:ore	qpXpZtjXYnmWU
w:oren	xnWXXYSYYWVwV
w:oresund	VxYZYYXZZZZaX
w:orfana	TTUUVySTVSUUR
w:org	SS0WUWmUVRWUu
w:organ	1VVUWVTWXWXYU
w:organico	ZzWcbaabaaaaa
w:organigramma	SUyWWWUTXUWWT
w:organisatie	VURWTTQO0RVTQ
w:organisation	Wm0ZXZTYsdYZX
w:organisations	VVvXZXuuXWXXW
w:organise	SUTWU1uSVRSWW
w:organised	SURWVVTRwxWXU
w:organiseer	VVTXyWTVUUUWT
w:organiser	TYUXWU0XRPWXW
w:organising	tVVUWpRzVUVXT
w:organiza	SWWuYzTUYXVWV
w:organization	RVzYXWUXYSRXW
w:orgullo	XZXaZZXZY1ZYW
w:orhan	WWybTcXaaZZbY
w:orientadora	yWXYYXWYYYWYV
w:orientaria	SSSVTUSUzTVWS
w:orientation	acbbadZccbucX
w:orientativo	wZZZaYXYZZYWX
w:original	UUVWXWQWWX1YV
w:originals	YzZZaTXUWYYXT
w:origination	TWVtQXUUVUSWy
w:orion	ZUTabcXaxTbaa
w:orlando	RUUWTSPRVTSUz
w:orme	yWWVYXUXWWYXW
w:oro	SVTWVWTVTS1VT
w:orogenic	xYXZcbYcZbXba
w:orphanage	XcbYXZXbbawcZ
w:orphans	VXXZWYWYVWyaW
w:orphelins	YYXZYZZaXYxaY
w:ort	xWabZaYZabbZZ
w:orthopaedic	NTV0WSTUWTPVR
w:orthopaedics	XwZYYYWZZaZZZ
w:orthopedische	UWWVYXRVYVVVy
w:ortigas	UyUZZaWYXYYaY
w:os	YXTfWtoXnrrTd
w:osaka	TYVXZyUXRWrYV
w:osborne	WUYZwYYaYaZba
w:oscar	ZvXbabZcbbbdc
w:osd	WxUaaaZZaaZZY
w:osei	zUTXYXVuXYYaX
w:oslo	bxTVXsTpVzXXU
w:ospedale	ZybbcaaabaYaY
w:ospite	XYXXZSU1YWYYW
w:osteopathie	yYXXXYSXYYWXV
w:osterberg	ZYxZZZYZVXZaZ
w:ostern	0YYXZVWYaaZZY
w:ostrava	V1YYVYVZWZYYX
w:ostrowski	VWUZZWYZVzXaZ
w:ote	SsQVzWRVWVWYU
w:other	WZmWXcanUypla
w:others	aZeVWTvtUQayc
w:otherwise	RToWgWbVTrthu
w:otimo	TSSTUUTSVyTSQ
w:otono	WVVXWWTWxVXWU
w:otp	yWXWWRURYVuWS
w:otra	wXWYxXVXYWXXs
w:otras	zXvYYXUYYVYUU
w:otro	1UWUXSTXXXUXU
w:otros	NOPxRQNzPOQSN
w:otter	PTQSUwOxURTTp
w:otters	WWRXYXSUWxWVt
w:ottima	WYaYXRWxaZXYW
w:otto	wWWYXXUWXVYXw
w:ottobre	mUSUUVRUUSUTy
w:ottocento	zSVVUTUWXVWXU
w:ou	nqwZWUmdtTTpV
w:oubliez	TWVWXWTVXTUUy
w:oude	SVTWVWzSTSWVT
w:ouders	RTUTUUSTTSTTz
w:ought	uUvVUUbopcWWT
w:oui	TwwYXWTYTUVWU
w:our	pnYhiqnpXWmXX
w:ours	yTXnsWxbWWUVZ
w:ourselves	UtTWXWuwYVXYV
w:out	nYlabamolbaXq
w:outage	VXVWXXTxRwWXV
w:outbound	VVVaVbyaaZYYY
w:outcomes	TVaYZUUzZaXYX
w:outdoor	UzVYVZWVZYXXU
w:outdoors	QUyVUxRTVOWXW
w:outgrew	XXZXYNVzYUYZS
w:outgrowing	YYSYXazYXYYYZ
w:outgrown	pUQTVysUTUUWQ
w:outil	1URUVUtUUTVVT
w:outliers	XZUZZaXYXyaVT
w:outline	tWXVWvTXYUXYV
w:outlook	SXUyYWUXYWTTT
w:outpatients	yVSbbbXaWXZbY
w:output	TZZXbZybaZZaZ
w:outra	SUyXUVSWUTXWU
w:outras	TXxYXYUWVUYYV
w:outreach	vXUZZZwYVRaZY
w:outside	0VvXYXZXZUXYs
w:outsider	3sSTUURUUSUUT
w:outsiders	OzWXYYXWXZZYW
w:outsource	RWWXVW0WYXWYU
w:outsourced	ZZXYZaxYYZZbZ
w:outsourcing	XXcZcaWbcbwYa
w:outstanding	qYVXYXUYXoxYQ
w:outubro	uUUXWWUVWVWVz
w:ouvert	RvpVUURTxQRTQ
w:ouverte	wYVabaWaZvaaV
w:ouvir	RtSxVTRUWVTVS
w:ouvre	NuStTPPzwRSTP
w:ouvres	TTTUUURUWRTSz
w:ouvrir	SUVOWzRSWVTWU
w:ouvrons	awacbcbbabbbZ
w:oven	WYXZyZrSZXXbX
w:ovens	qVUSyWmWWVTYV
w:over	nkkqindjaZlWX
w:overall	vYYadcZdcdccc
w:overboeking	YZaaaaXaXZwaX
w:overdue	OSRSUTPQqQSQ2
w:overflow	yYVZaZUaXYaaZ
w:overhead	zVXYWTeYUVUYW
w:overlap	yTZaaaWaYaZYY
w:overleg	WWWxXWVXZXYYW
w:overlooking	WYUYXXUVVUWXy
w:overmorgen	WVQVWYUX5VXXV
w:overneemt	YvYbaaYbZaabY
w:overnight	TVSWWV2VtTUVT
w:overpaid	XXWXZXUVZWyYR
w:overpay	QVSVRU1URPTSQ
w:overran	RVSWWWTVVRVUy
w:overrate	VXRXYYSWW0XYT
w:overstap	TTOVUURU0PUVR
w:overstappen	RU0VRTRUSRTQR
w:overtime	mSTSURRTWUTV1
w:overwhelmed	xYaabXWYccYbZ
w:overzetten	yXWXXXUXYXXYV
w:owe	aVQVUUnSlyTTx
w:owen	uXXkZbleYWYyV
w:owes	TWXWXXTUXVzVQ
w:owing	WZVaXayYaXZcY
w:owl	SWVYYV0XVQYXW
w:own	qqWYrYpZdmoXW
w:owned	S1TXvYUYXWWZX
w:owner	XuRUvXqSSQoor
w:owners	QvRUiUwvVSUUp
w:ownership	WWYYxZWXYZYaW
w:owning	USWUzWSRWVWXW
w:owns	tQQxSSSuVUWXU
w:oxford	UXZTaOWWbazba
w:oxygen	yVXaZaXbbWbcc
w:oye	4YVYWWTWYVWWU
w:oyelaran	SsvWqVTXVtWXU
w:oyler	zZYWaXYYZZYYV
w:p	wnUXXroWVUUVr
w:p1	SvVYVwVVWWWYV
w:p6	xYZacaXaYYaaa
w:paar	sSzTTSPTlQuTQ
w:paard	YvXaaaYaYZabY
w:pabellon	yWWVYWUWZXUZW
w:pablo	aXZbaVXwZYbba
w:pacchi	QSVTWSSTWUzTR
w:pacco	UUSVVUTSTSSQz
w:pace	rVYYXWSyYVTXW
w:paced	VWWWUVQzWVSUS
w:paciencia	RVSWVURVTRUUz
w:pacientes	yXTXVXTWUVWXU
w:pacific	wWZbccababccb
w:pack	XaUVVVywVSsXm
w:package	U0UWbX2TXWdVm
w:packages	SWVYYW3pXUsYT
w:packaging	tmXXyWpWWTfXW
w:packed	TVYWXVVTXVWYy
w:packen	UWUWWXQUYQSVz
w:pacote	VXWXWWyUWUVUS
w:paddling	XXXaWaVYZSYZy
w:padova	VzYYXwWVXXUYX
w:padre	wYVZXYWYxXVZW
w:padres	yXVXXXVXWVWYV
w:paediatric	ZbbcudbdbZcdc
w:paediatrics	ZwUacbYbadZdc
w:paella	SWVTWzTRVTUVR
w:paese	SUSVUVSUSRzVR
w:paga	TUTzZWtTVSxTd
w:pagada	QTS1VQRSTSSUP
w:pagam	TSUWXWzVVWRUS
w:pagamento	PRSTUQqRTPzxN
w:pagamentos	UXWXXWTXVUzTU
w:pagamos	pWWVY2UtXWbXU
w:pagano	VVVWWXyVXWVWT
w:pagar	OSQTSSwTwRnTq
w:pagare	ZbYabbzbaYaba
w:pagarles	yXWWXVWWZXWYV
w:pagarte	UWUWVyQVSSVXU
w:pagate	ybabcbabbcZbZ
w:pagato	PTUyVuRUUUUTR
w:page	uWaYaWxmXcaZh
w:pager	TWVWxXQxXVWZW
w:pages	0UUVluandTZlY
w:paghi	SSUUVUxTVSwTR
w:paghiamo	TXYXZ0TRYWXZW
w:pagina	bWVWWw3pVUPTR
w:paginas	1XXYYsnXXVXXV
w:pagine	UXWxXWWYXXXXW
w:pago	2VVXusnXWVYXU
w:pagos	1WaUbZZaZbaZZ
w:pague	TUUVVUSUUS6TP
w:pai	TXSXWWSWUyVVS
w:paid	wbc0bjUVWVmWb
w:paie	uUUXWtaVVVqWt
w:paiement	yVVYYYUYVXYWV
w:paierai	VVSXyUVWSTVWS
w:pain	QTSxRVsTTPTVv
w:paineis	TVWyXUWVXWVWR
w:painel	yZbXaTYXaaXYY
w:painless	VXYZYY3XaVZWU
w:paint	3SSRROPQTRPSu
w:painting	uWVVVvSUWTnWr
w:paintings	xWTYXYwUVUUUS
w:paints	VxYZWZWZZaZbX
w:paio	vSyUTURUQQTUS
w:pair	oVTVWboVxtRuX
w:paire	zWXSXTUWXWWXU
w:pairs	OTozUsRRXXVYV
w:pais	QRSTUQpRTvTRz
w:paixao	YZYcbbzbZaabb
w:pak	UTVWVYTXZXyXX
w:paket	TVUWWWOSWQrS0
w:pakete	SVUTWSRTVTzTR
w:paketpreis	TVUWWVzUUTVWS
w:pakket	RVUUUTuTVSSRx
w:pakketten	RWVUWSRTVUzTQ
w:pal	RXTXXXuWWVTYy
w:palavra	QUUVWSwUVSN0P
w:palestra	TVUSWvSPU0TSQ
w:palestrantes	VZZZYSWxaaYYX
w:palestre	WYWYXXyWVUVXU
w:palha	TWSVWVSVVSTTz
w:palhaco	zUTUVSRRVSUSP
w:pallet	qYXYsZqYYUYYt
w:palletiser	UYUUXU0RYSWRR
w:pallets	QTQOVUPTTwSUy
w:palliative	SSVTUWUZVW0XT
w:palm	abVbbbYaYwbZX
w:pam	VXXaZZYYXUYbx
w:pamonha	ZaZaZbZYvYZaa
w:pan	xrSXWVTWVTPVw
w:panel	abV1WWcrXpVWk
w:panels	RVUVXU2VRqWWS
w:panic	3WSWYXTWYVXZW
w:panier	VWVVXWVUVVWWx
w:paniers	zWVWWUvUWVVXR
w:panik	zXUXYWUYVSVXU
w:panne	WVVYXXVVXUWWx
w:panneaux	waZaZaWaZaZba
w:paola	YZYaaZUyaWXTY
w:paolo	PWRWXWPXwyWUT
w:pap	TXTXXVUWWUyVS
w:papa	TUUVVTTSUPUV2
w:papadakis	SXSyXWTaWVYYV
w:papel	acbccZxZbabcb
w:paper	YXVtmrYmXzXWS
w:papers	pUWnUqOqzPvVU
w:paperwork	1WTrVVvVSSXYU
w:papier	qVSSUuxOTrRUP
w:papis	VWWWWXSVVUVWy
w:paquete	UWUVWVTUVTURy
w:paquetes	RTXUXUTUXVyVS
w:par	qbaclsmWZWshV
w:para	pecnYtXboUeoY
w:parabens	VVTXXXSUVzuRQ
w:parada	TTSTTUSUSzRTR
w:paragens	WXVYZYxWXWXXV
w:parait	UVUTVVTyTRUVQ
w:paralegal	QqRvSUNrkPSyS
w:paralegals	ZbZWbbxZXYaZY
w:parallax	YaWwcbZZbaacb
w:paramaribo	UUUTTV0VXVUXU
w:paramedic	NRPSSyPSzOSTR
w:paramedics	wVyRXYWXSWXZW
w:parar	WwZZaZYaaZWaZ
w:parce	uYWZYYxZYYZZY
w:parceiro	TWSYXYUWUzWWU
w:parcel	dUUWXVRUXv3WY
w:parcelo	VyTaXbUbaXZbZ
w:parcels	TRUVYVRVWVzTS
w:parceria	WYbZbYWaaZwba
w:parcial	yWWZYWWUZXVYX
w:parcours	VwrXXYVYvWWWV
w:parecchio	ZbYabczbaYbba
w:parece	WY0bbbZaYXZSY
w:parecer	QRSzSSSSUTRUS
w:parecera	SSRUT0RVRRUUQ
w:pareja	VWUXWWTWVxWXU
w:parent	UVWYYTVTXUSU2
w:parental	vqRYWWXwVUXYs
w:parents	XfTmiaZgUoTV1
w:parere	RVzVVVTTTRVVS
w:parfait	WZZaaZXbbbwZZ
w:parfois	ZYYbbbZczbbbb
w:paris	muYZZWWYYXZxW
w:parish	rqVSXuRUWUPUz
w:parishes	RTSXzWTXTTVXV
w:park	twVVVRjVwSUXm
w:parked	SYYZZaWZaWYay
w:parking	bUTpXVPSUtSO3
w:parkplatz	XyVZUZWXXYXZX
w:parkraumbewirtschaftung	UWWxWTTSVVUVU
w:parks	TVzYZZWYWVXXX
w:parla	xURUUwQTTRUTR
w:parlait	TVTWVVSTTzUVQ
w:parlare	RUVTuwSVWVUVU
w:parlargliene	bxaaabZZbabcc
w:parlarne	X0WaabYaabbaa
w:parlato	TXzYWXUXxUXXV
w:parle	U1wXWWTVXUWVS
w:parlent	tYUXVXSTUyWWV
w:parler	StuVURsUsTUUS
w:parlerait	ST0WVUTTUTSWR
w:parlez	SUUPVzRTUUsWU
w:parliamo	WsVVzXUXXXWWV
w:parlo	TWzXUVSURSUVT
w:parlour	VVYXyYUXYYZZW
w:parma	QzVVVVRVYWWXW
w:parmi	ZYYbbbZcybbbb
w:paro	XYWaYaXYwYZZX
w:parodi	WZaabvabbbbca
w:parola	SVUWWVUUVTzTQ
w:parroco	vwXSYWVYZXXYV
w:parser	SRvWVVRTTtTSw
w:parsonage	RzVXYXWWXYUZW
w:part	jbhaZdVroqjac
w:partage	RPqWUWSUwSvVR
w:partant	vVyWYXUXWXYYV
w:parte	tVVxWUkVUUuVl
w:parteciperebbe	ZaZtbZZabbaaZ
w:partecipi	XxWYXYWXXUXXV
w:parted	wtTZpWTVYYXZY
w:parteien	TWYxXWWXYXXXV
w:parteiras	VXXWYRVyXUWWT
w:partenaires	ZYYbbbZczbbbb
w:partendo	waZbYbXbYZabZ
w:partent	SUTUVUzUWUUWS
w:parti	UwuXXWTVVUlWS
w:participacao	ccddsdcdcdcdb
w:participacion	cccctcbccbccb
w:participant	VWXWYRTzXVYVS
w:participantes	RTT0VSSTTSSUP
w:participants	RVU1WpbwXVTVT
w:participaria	TTU0WTTTVTUWR
w:participarias	UWUxXRUVWWUXU
w:participate	VWVWXVSRWRzWU
w:participating	ZaXvccWbZaabb
w:participation	wsVSXuTUWVrWU
w:participativo	OTVUVUS0WTUTP
w:particular	SU1WWXRUTwQUS
w:particulares	TUYVZyUVVVXXV
w:particularly	UWTVWzTVXSXZV
w:particulars	RWxrTrSUYXVXT
w:particuliere	YZaZaaXaXZwaX
w:particuliers	PVVVW0TUTSSVS
w:partida	zWWUXTSUWVVXU
w:partie	xUvXWWSXTTVVT
w:parties	VWVVWXVVXRVSy
w:partilhar	RTRxTSRQTwSRN
w:partilhe	UVWWUVUUVTPyQ
w:parting	QSUTVVQUW0UWR
w:partir	PlWXXV2XtWXXU
w:partire	OUTTwS0UUTTUQ
w:partita	rVwYZXqmYYYXW
w:partition	RTTURzUVRSUVR
w:partitions	UXWXYWUWXUVVx
w:partner	blZZyXrYXVpeW
w:partners	TbrmwVskVTknT
w:partnership	RuTVzVvTWlUXU
w:partono	TWWWXT0QWVVWT
w:partout	UXTYXYSX5UYWU
w:parts	tTUV2pQUVTVWS
w:party	ZTSTVPR0TbTS0
w:pas	YktWuVXiVoonV
w:pasa	QTUSVTPxVQTTv
w:pasada	ZcbcabvaabYcb
w:pasado	UVvXVWSTsSTVv
w:pasajes	UyVYYYXaXZWZZ
w:pasame	zVWWXXWXVVWVV
w:pasar	XUXbZZYZ0YbXY
w:pasarles	xXXXXVWWZYXYV
w:pasarte	TUyWUXTWVVVWT
w:pasas	wWvXYXUXXWVUW
w:pasate	VxYYYXWXXVYXU
w:pascale	aTaavcabccbbc
w:paso	RRrTTTQTRwyTO
w:paspoort	XZaaaYWZbZwYY
w:pasqua	zSVVUTUWXVWXU
w:pass	ebVZWUubtYxWX
w:passa	PSQTUwOrSPpSx
w:passada	TUXWxVUWXWVXU
w:passado	xYabaZXZaZaaZ
w:passagens	WwZZaZYaaZWaa
w:passaggio	RUQVUURTU0TRP
w:passar	0nUWUTSUWTxUT
w:passare	SUSUUUSSTQURy
w:passaste	TUVVXUSVWVyVT
w:passe	cWuWWVVVVUUyt
w:passed	VVYqWXVlZrnyV
w:passeggiata	XZYZYXUwZXXWW
w:passen	rUrWXWTXTVWxS
w:passende	ZVTZaa0aXZaZY
w:passendes	YYwaZZWZWVZZX
w:passenger	UWUYWVRUVSzZV
w:passengers	UXTYWWSUWTzZV
w:passent	TXXZWyVSYXWXU
w:passer	eUSVvUmU0SSSv
w:passes	TUWVWXTYXV2WU
w:passez	tVSWVUTUUyTVS
w:passi	SUyXXWUTXUWXT
w:passing	UVRVRUSUTtRXz
w:passion	SRSWyTxRUTUUR
w:passionnes	YbXbaczbZZbac
w:passiv	XWzPYZSYUWXXW
w:passive	UVXXWU0RXWsYX
w:passively	WX0VXYRXROYWT
w:passo	SUVWXWxWVSwWU
w:passos	UWyVVVTUXUUWU
w:passport	UlaWUXRWoV8VT
w:passports	RVYXWWWUZYyZX
w:passt	zwwTYXUWWWWVU
w:password	YWWYYWUWXm1rq
w:passwords	QTVUW3QTWUNSR
w:passwort	VXWYZXVXYXxuV
w:past	lRbqqVaqUvSWj
w:paste	TNQVVWPVvV5VS
w:pasticceria	zWWXXWVVYWYYS
w:pastificio	yWXZaYWaYYYZV
w:pastillas	TUVVWUTTVTUUy
w:pasto	Y1ZaZaWYaYZZY
w:pastor	zWVXZVVXYVUZT
w:pastry	yWWXWWUXXWXYU
w:patch	TVTWWXTWRtWXy
w:patchbay	WWzZVYQYWVUaX
w:patent	PQRw6STQSRSSO
w:paternite	vbbcbZYZabccb
w:paterson	WYYYaUVVaaSYy
w:path	ToVVuWmXtrWYW
w:pathologist	pZXxXVSXVVXZT
w:pathologists	SZYyYVSYVWYaV
w:paths	TVmWWXrWW1XYU
w:pathwell	YrlcYYscolYmV
w:patience	btbWWzUVWbaWm
w:patient	lTUudxXUTXWqi
w:patients	yZTvYvQUVSUXl
w:patio	RWUYwXSWVSXZw
w:patissiere	WyUXUWUVWUVWU
w:patricia	UXTWXwqVXXsWY
w:patrick	XxUZbcZcacaca
w:patrimoine	WXTYXYzYVQXWW
w:patron	RRRUT0QURRUUQ
w:patronage	yZZYaVXWaYVZV
w:pattern	xVTWXSTwVSTWS
w:pau	yrWTXUUVVVUTR
w:paul	SWSWWVRWVvUsv
w:paula	rhaYeZqXYUZzV
w:paulina	TXVWYYSWYzVUS
w:pauline	xbaaaZWabXYcb
w:paulo	TvwVVWtTSTWWU
w:paura	acbccaZvcbcaZ
w:pausa	TVVVXVzVVSUUQ
w:pauschal	kVUTVRzUUSUUR
w:pauschale	zUTUVSSUVTVUQ
w:pause	UVWXYXUXVVwvU
w:pavel	WZZYYbyWZXXaX
w:pavlik	RzRYWWVXVUXXS
w:pay	roVtbtXcXUtXV
w:payable	keZWWUzRWVsUr
w:paycheck	VaZZbaWabbwaX
w:payday	SXaYaXXXaZxYT
w:paye	owVUWrQUVUwWQ
w:payee	qUTUUUPSTTzUR
w:payees	XyVVYXXZYZYYX
w:payer	xYXYZZVXXYYYV
w:payers	SUPV0WPWROXYS
w:paying	tUTYtaeTalrVn
w:payment	nUVicZbWXT1nm
w:payments	p2ZXWXjXYXmXV
w:payout	SWTOVVPQWT5VP
w:paypal	uST4URcPUTnTP
w:payroll	ZoXsWWwVUnrUl
w:pays	TUlYutXYnTzWS
w:paysafe	XYZYYWXVZVxXX
w:paysafecard	SUSUUSQUTS0VQ
w:paysafekarten	RVRUVWTUTS0UR
w:payslip	PQyRSROTSRRTy
w:payslips	yQSYWXvVTRYYW
w:paywall	TUTUWTSTP0WVS
w:paziente	tWUxVVQXVVUXU
w:pazienza	VWWWXXVyXUWVS
w:pazzesca	TWTWyWSTVUUVS
w:pc	yXXZZYYYYZVaX
w:pcc	yYYXYYYaaZaaX
w:pdf	XTRUTVywQPsUP
w:pdfs	SWTWSV0VTTVXU
w:pdl	XyVZUZWXXYXZX
w:pe	RST1UQRWwUVWU
w:peace	TvbXXXzWUSVVT
w:peaceful	WXUYZYVUXyWST
w:peacekeeping	VZXWXYXZZYxaW
w:peach	WyVYYbXaYXbaY
w:peages	UZYxbVWaZbYZY
w:peak	qXRYYazZVPXZV
w:peat	UVTUWSTTP0WVS
w:pec	TVVWWVUUVTyUQ
w:peca	yWVXXUWVVVXVT
w:pecas	XYZZwWYaaaZbZ
w:peco	acbccZyZbabcb
w:peculiar	SXSYXXzXWVYZU
w:pedaco	wYabaZXZaZZaZ
w:pede	RUVuWSSVUUxWU
w:pediatras	SSTzVSRSUSTVQ
w:pedido	TVTVWUXTVRQv2
w:pedimos	uvXZYXWXYVYYV
w:pedirte	WWTXXXVWxUWXU
w:pediu	wUxYWYVXWUWVS
w:pedro	YZXZZZWXYTYxU
w:peek	XZWYaayZYVZcY
w:peeked	0WSWWWUXURRTU
w:peer	QVWRR1PQWYVXT
w:peers	UVVWUwurXXSXV
w:pega	zWTVWVSWTUWWU
w:pego	QUWVXVzVWTUVU
w:peine	xaZaYZWaYaZbZ
w:peixe	YbavbYYbabZba
w:pekka	UyXbaaYaYYUbX
w:pela	UVTWoVSVV4UVQ
w:pelican	sTQRUQQwTyUSO
w:pelicans	QWxWVUuVURXXT
w:pellicola	WYaawWXYZaZba
w:pelo	uUTVVSwSmuSRR
w:pen	0UPSVSQSROVWv
w:pence	TXTVWU0TXTUWP
w:pencil	zXVPWWTXUuWYU
w:pendant	RrwXWWqVUTqVS
w:pende	xZZSZXXbaZYaZ
w:pendiente	SZZYZXXYZXXxV
w:pending	VXVXYYUnXSuzS
w:pendragon	SVQYXYTYzSWYT
w:penetration	WYaawZZbbbYZZ
w:penhallow	YaYxaYTaaaZbZ
w:penny	SWXWYVzXYXWYW
w:penrose	xYYXYYYaaZaaX
w:pensado	SUVXVzQTUVWWT
w:pensare	VZYZZZYawZZaZ
w:pensato	X1YbXaXZWXsYY
w:pense	TSRUwTQRSRTTy
w:pensei	VXWYyWqWXVWWW
w:penser	VyUYYZWZXYYYZ
w:pensez	PSxVVTQUzRTVS
w:pensioen	YxZbsZYaaaaaZ
w:pensioenfondsen	VWzXXWTVURWXS
w:pension	j6UXabjnVWZYV
w:pensione	yWWYYYWXXXYYS
w:pensions	OcwQUtdsTRTvQ
w:penso	QSPUTUQRQ2SRP
w:pensou	UXWXWUyWXXXXW
w:pentest	bYYdcdbcvaccc
w:pentester	0WUWWUPWXVUUU
w:pentesters	TUUWTZzXXXUXX
w:pentests	WYaavZZbbbYZZ
w:people	XbwakbpqZcXjU
w:pequena	ZcbcabvaabYcb
w:pequenas	acbccZxZbabcb
w:pequeno	SUSTTzRSUTTVS
w:per	uYWlaunYbXnZX
w:percent	PSYT+UnUTRXWT
w:perche	sZVZZZXZYXxsV
w:percue	XYXXZXXVaZwYW
w:perda	TXSXWWSVUzVVR
w:perdendo	SXWVVVyUWVVWU
w:perdere	UXWYXXUXWV0XT
w:perdevo	WXUZXYUYVyTXU
w:perdez	VYWXZY4YYWXYW
w:perdida	QRQTTSPwyQSRP
w:perdomo	TXXZyYTZXVZaY
w:perdone	VRSVVWSWyUUUS
w:pere	pUSUUzRUTTSVQ
w:pereira	ZcZcacYcbvbba
w:perfect	OQOxRvuSQNTUr
w:perfectly	WX0WXYSYROYWT
w:perfil	Wt0YYYVmXSloT
w:perfiles	UVyXVWTVXTVWU
w:perfis	TUXYZX4YYVWXV
w:performance	QWVSVSPVWUTP0
w:performed	vZbbcbZbcbZca
w:perfumes	WYXZZXVYZXxXW
w:perfurado	XYVZZYVYWxXXV
w:pergunta	XX3ZZYUYYSZWV
w:perguntar	XX3ZZYUYYSZWV
w:perguntas	UWUVXyVVVUVXT
w:pergunto	TVyXWXVUTVXWS
w:perguntou	UWSVWVSUVtTTx
w:perhaps	wSaxUUXcxTTWT
w:periferia	WXYZXxVSYWYYV
w:period	trmYZoUXwWXaU
w:periodistas	VWVTXzTSWVWWT
w:periodo	xXXYYVWXtXXWU
w:peritajes	xXXXXVWWZYWYV
w:perito	NVW5WRTVWVVWT
w:perizia	yZZSZXXbbZYaZ
w:perks	TtUXYZ1WYXYZV
w:perle	YZVabbYaYxbaa
w:perm	R05YXXUXVUXXV
w:permanent	e5kYYZWYoWZYW
w:permanently	ZWabcaYZbaxSV
w:permessi	VVVTXSTTVXyWU
w:permets	SWQWUVwSrtVTT
w:permettere	waZbYbXbYZacZ
w:permettez	VYWZYZzZYYYZX
w:permetto	RUSWVURUT0UVR
w:permiso	YZZaZbYaYavcZ
w:permisos	VXUYYYUWYUX4S
w:permission	VVuZYXVYxUZZY
w:permit	XUUVmSnUWa0Xv
w:permite	SUUYVXTWyWWXW
w:permites	UUzUWWVVSSWVU
w:permitted	XvuYYYYYUWZZY
w:pernille	XZbaabYaaYZcw
w:pero	RotVvSSoZrTTa
w:perovskites	YWVaYXYYxWYaW
w:perrin	ZZYabXVaayYbU
w:perros	xZZZaYXYZZYWX
w:perso	QwTUUTQUTTxVS
w:person	rcUntZaYmlpbT
w:persona	tUVXzWUWWsgYV
w:personal	luWtYWwVYVbYW
w:personalabteilung	VQRYWXTWTUUVz
w:personalberaterin	VXzVZWSXTWXXU
w:personale	QUyTXTSUVUUUS
w:personally	SVyVVWtUVTWVT
w:personas	SSUUQyRSVUvVR
w:persone	PSxTSTQTRRxUQ
w:personeel	0WQXVXTXTTXXU
w:personen	TTVVXUTyUUUUT
w:personlicher	UWYXXXVWYXyVV
w:personnalisee	SUSUVU0UWUUWS
w:personne	WVWYuYXYXXuaW
w:personnel	QW2WYWSUUUWYT
w:personnelle	WZZaaZXbaavZZ
w:personnes	TVzXVWSWTSurT
w:persons	RtyoVVRWUUuWU
w:persoon	SUTVVUUVXTzVU
w:persoonlijk	TyUZXZUWUWYWW
w:perspective	TWWyYXSWZUXYV
w:perspektive	SwySUTRSSQSRP
w:persuade	STUTzVSYWVXZX
w:perth	T1UYYaUZXXXYV
w:perto	SVUVWWUSWRVxR
w:peru	TVXWxVTWYWUYW
w:pes	UUVWXRUTVzVVS
w:pescado	ZZaavaXbaaYbb
w:peso	QTOTzRORQwRRN
w:pesos	wUWVkwSVWWUWS
w:pesquisas	UXVXXXUVXUUyS
w:pessoa	SRST0TvUVSTVS
w:pessoal	YYWZYYWXYwXXU
w:pessoas	ORtSSSOQQMvxO
w:pestering	VXUZYbZY0TZbY
w:pet	waYYaaYaXZbcb
w:petalos	waZbbZZZZYaaY
w:pete	PUSYUYvYyTWXU
w:peter	sUSWWXRWUxuWR
w:peterborough	wZabbbYcbbadb
w:peterhead	QzUYYVVTVYXYX
w:petersen	xZVXcbYbYaZab
w:petit	wUosVTWpUpVUR
w:petite	PTRV0VPTSRVVT
w:petition	PRQSTRP0TQTUO
w:petra	TUSVTVRTWzTUS
w:petrakis	YZwabaZYbaYZb
w:petrol	xUVUUTRTTVxUP
w:petroleum	TUxXVWSXUVxWU
w:petrolifera	YYZaZbYaYavcZ
w:petrov	XZYwbXYbbcZZa
w:pettersson	VxZaWbYbYZZbZ
w:peu	TTyWWXUVYVXYW
w:peut	pYVYYYvYzWYXW
w:peuvent	WYaZvYYaaZYbZ
w:peux	RTrUVUrRpRYQy
w:pezzi	UXWXTXyWWVUVT
w:pfarramter	VUYWYyXWYYZWW
w:pferde	UTRWVUSUS0UWS
w:pflegedaten	ZZaaaYXzZXaVW
w:pflegedienstleitung	qlXZZZVZbXZwW
w:pflegegrade	WXVYZZUXTzWUT
w:pflegeheimen	VYYwZUWXXZWYX
w:pflegekrafte	aXUabbxbYabaZ
w:pflegekraften	ST2aaaXZZYaZZ
w:pflegerin	RTRTWTQT0RUVR
w:pflichteinkauf	XZXYYYUYYXxZW
w:pgp	yZZZZXVVZZTaX
w:ph	vwUXXURVVtVWS
w:pharm	WxUaaaZZaaZZY
w:pharma	nusaXeVoYWZpW
w:pharmacie	SVVVXURUVVSSz
w:pharmacies	OST1PUPUVSSWS
w:pharmacist	xpiVWUQUUmyTQ
w:pharmacists	NRtvUR1SVRQWR
w:pharmacology	QVUSWzSVVVUYT
w:pharmacy	XuUsoTRVuUUUs
w:pharmastat	VYYZYUWxYWXYT
w:phase	yUnWYXSXWTWwT
w:phd	QRRUiucU3pUXS
w:phds	ROUT0TPRTTSTQ
w:phil	XYXaaayTaZXbY
w:philharmonic	PWWTU0TRVRVXU
w:philippa	UvVYYXVYVxZaX
w:phishing	TvXWRzxUXWPVT
w:phoebe	WYXwcaWcacbdc
w:phoenix	qeYkitTXtoYYU
w:phone	VXXxXVacaZxcn
w:phones	OTxTVTnTWRtVw
w:phonics	SWVYYV0XVQYXW
w:photo	VVWVVYheVtuxW
w:photogrammetry	YvZccbZbZaabY
w:photograph	lURWVVvTUqzTY
w:photographed	zWWXYWQWYWXYW
w:photographer	wRTTUSrzWSTVP
w:photographers	MU0SvTuTVTSXT
w:photographs	rVTVWumTVasVk
w:photography	yTPTUTuPONwUO
w:photos	4URVVVuUSmsUS
w:photoshop	TVUyUZWZUXYaZ
w:photovoltaik	VXTXWXzWVTWXT
w:php	SVXXxYrZZYVaY
w:phrase	VYXYYXVXYWzWU
w:physician	UvYYWYUWYXvaY
w:physicians	uVYXYWUWYZwaY
w:physics	SxUWYpTTTxXYU
w:physio	xpoVVWnjToVXT
w:physios	MQv2TQQQTRSTQ
w:physiotherapist	Q2VSWTRTXVSTQ
w:pia	zVXZWWWTXWXZR
w:piace	WWSYWYUVUyWWU
w:piacere	WqUXYVsXWyYYV
w:piacerebbe	QTvpTsNPwQTTP
w:piacerti	TWyXUWSUSTUWT
w:piaciuto	XZWaaTYYVyXVU
w:piano	tQRTuPMQvRQwm
w:pianoles	TTSWTzSTRSTUT
w:pianos	0SUWWORtXTWWU
w:piazza	zSVVUTUWXVWXU
w:pic	XXZaabWYYZzbY
w:piccola	zVSXWXTXUUXXV
w:piccole	UVUUVUyTURUSR
w:pick	bVxaWVXZVpUrr
w:picked	pTlUXXqTUQrqs
w:picking	xVwTWUaTUrVWP
w:picks	QrSTUVwxUUSUR
w:pickup	SVRTVVPSTQTP0
w:picky	UXYYxZVaZYXbY
w:picnic	UVVUVTSUT0TVP
w:pics	uWXZZXwXWVZbV
w:picture	fVRWWVbWT1mwU
w:pictures	xUTWnUlUyRVYT
w:pidan	xYWYYXVYWWXZW
w:pide	RTSTUUxTVTSUw
w:piden	uZYaZXWZZYvaZ
w:pie	yWUXsXSTVuTYV
w:piece	ulZWskQlWrVXp
w:pieces	0TSUVRvSUScTP
w:pieni	XZUZXZyWVVYZW
w:pieno	Y1YZYZYYYXZYY
w:piensan	VYXxXVUYYYSYU
w:pienses	SVXWyVTVYWUXW
w:pierogi	WUUZWYUWTzWZX
w:pigeons	USSWVWSTWzVTS
w:pigs	SWVXWSRxwQUXU
w:pike	yWZZXaVbXWacZ
w:pilar	UxWYXYXaVZYZW
w:pile	Y0WaQaYZvWabY
w:pill	SQUVzXVYWWUYU
w:pillai	YbaVcwaXcZZdc
w:pillole	yXWZWXUXXVTXV
w:pilot	QTSU2WyoVWnXT
w:piloto	TVXWXSzRXVUVR
w:pilots	TVQTuvvUTQRWU
w:pin	UUTWWWSVVT5MR
w:pincode	XXWYYXVYXVxXS
w:ping	TU5tVVRoSQlUR
w:pinguins	UyUXVXXXZYZYX
w:pinky	vabbbcWdbccdc
w:pinnacle	yWYaaVXXXXZbT
w:pinoy	SUXXXUR0XUVVU
w:pint	SUQWWVQUUlUVz
w:pintura	UVWXYXWUWVXXx
w:piotr	wZbbaaacabaca
w:pipeline	xUsWVUjVTUSWv
w:pipelines	yVUUYYvZXXWaW
w:pipette	YbYaZbWXYTYbx
w:pipit	RVTURzRRVRVWT
w:pique	TVTWTUTTTwVVu
w:piraeus	TSQVUVQyxUUWS
w:piramide	SUUVUUTTVUzTS
w:piran	VVaYZwYYaZZaY
w:pirate	SUPVUVSTSPTT0
w:pisa	YaXaYaWaVyZZV
w:piscina	yXXYXXVUXWXYw
w:piscine	RWVXWXzUXWWRV
w:pisin	RVYWXzUUYXTYV
w:pitch	bZqX0UnTUtSVW
w:pitches	QSTzOSNyTUQTU
w:pitching	xVTYYXwVVRWYU
w:piu	vVTqmsZVVpVZm
w:pix	vWTUVURVUSzUP
w:pizza	VXVXWRl2XVVXu
w:pizzas	XYVZZaWZZyZaV
w:pj	0UrbabYaabaZY
w:pku	yWYYXXTWYYYZU
w:pl	sXUwYYoYXWWYV
w:plaats	UWVyVUVWRWWWU
w:plaatsen	SWTVYVUSXUVzT
w:placas	SWTWVUzUVSTUR
w:place	XZujXUpbuWeZk
w:placed	VqvdYXdXUiWYv
w:placement	TxUXWTjW0SVXV
w:placements	bbvcbdWcbWddc
w:placer	PRRS0QPQTRQRQ
w:places	WTXZWVryrkreS
w:placing	WY4YZVTXTPXUV
w:plafond	xVWTXWTWXXyXW
w:plaidoirie	XXYZYUWZyXYZY
w:plain	vWWVWvnrWTWXS
w:plainer	TVUWUWSUWT0WY
w:plainly	WYUxZXUZRuYXX
w:plains	UzWXYXXbXXXXZ
w:plairait	UVyXUVTWTTWWT
w:plaire	VxVYYaXaYZYYZ
w:plaisante	waZaZaWaZaZba
w:plaisir	XwWYYYTWX0YXV
w:plan	yUiieciXVbZqY
w:plane	UWUYWWRUWTzZV
w:planen	UUVvWuRTVUVVU
w:planilha	VWUYwYWXVXWYW
w:planned	rnUXXUbTWVWWz
w:plannen	VXWPzYVXXXYaY
w:planner	Q2hnrcQoUcVaT
w:planners	aSwVTwoTVTWXV
w:plannery	WZXOZZ0XaZWbY
w:planning	rUWqaXZqsZTZo
w:planningssysteem	TVVUWV0VWVUUP
w:plano	kwbYnYpYbmaYW
w:plans	yVsUWqwUWnVXU
w:planstelle	SyVWYVUWXXWYU
w:plant	wVoZVWrVmsVWc
w:planta	r2XXaaYaaYZZY
w:plantao	RuTtWVxUTUSTR
w:plantas	xYaaaZXZaZZaZ
w:planted	UXTYYWUZVzXYV
w:plantilla	X2WaaaYaZaaZZ
w:planting	ST1VNXSUVPTWR
w:plants	tUSTUR0TSsUWQ
w:plaquette	vXUWVXyWWVUWS
w:plasters	VYWYYYUYZXWZy
w:plataforma	VWVXwXVXWWsZW
w:plate	WXyWWWUTVRWWT
w:plateforme	TVTVVUSTUT2TQ
w:plates	TWUXYXoUUqVXx
w:platform	nsTdcilYaYsba
w:platforms	UWUtZYUZZZyZY
w:platinum	XXZZaXTVaYyaY
w:plattform	TYYxYVXXZYZZW
w:platz	TqTVWTtsyTUVS
w:platze	RTVwVQSuVTTUR
w:play	qcQVqUpUT0aVS
w:play2	WabVZWWXbbxYZ
w:playa	WYYZZYxYYUWYT
w:played	SSTVWVQTS1WWO
w:player	zWWXZXVVYVVZS
w:players	VWzVWXQUVTVVU
w:plays	sURTUyrTTTUVP
w:playwright	YZVaYZyVVVaba
w:plaza	W2XZYYVWXXYWt
w:plazas	TWWWWRR1WTVSR
w:plazo	tyXXXWTXXXWWT
w:plc	0WVRWUWYYYUYW
w:pleasantries	TUSzXVRUWQWXT
w:please	lZaaXYVXsVpW1
w:pleased	brcXZqhsVkpXW
w:pleasure	YrVYXaWeW4WXZ
w:plein	X3UZaZXaXYZZY
w:plek	w2UYYXUWWVWUS
w:plekken	STQTTROzyPTQO
w:plenty	VvUUVRQuwTVWU
w:plesso	xWaZZXYaYaZZX
w:plinth	YYyaZbYbaVZZZ
w:pln	UzSYYaUYWWXZY
w:plombier	SUSUTTSSSTUSz
w:plot	TXXYZYYWYWVXy
w:plotseling	SUTXUWSUzSUWT
w:plr	XwaZbaXYZaaZZ
w:pls	yYsYZZVYsYWXU
w:plug	SVVwWVnsUVSVu
w:plum	TWTWWUSUSZVTz
w:plumber	rWRTVUnWSQVW2
w:plumline	SyWZWYVYZZZbY
w:plural	0RVXWXSXUWWZX
w:plus	uvWijuWWYXdZW
w:plusieurs	UV3WVSRVTsVVS
w:plutot	VW1YVWUwVUXWV
w:pm	ZpUpXnRwWVwWl
w:pme	abZXbawaccbcZ
w:pmes	bbacabuZbabZY
w:pmi	abZYaayYabaZX
w:pmo	uZXbddbddddcd
w:pmp	V0VbabWYYaUZY
w:po	lUSVWhXmqwQVx
w:poche	yWZXYVWYaZXZX
w:pocos	YaaZZSXwbZaba
w:podcast	UWUahpa5YoWXV
w:podcasts	SVUWuU0uUTUVT
w:pode	wTcUVtrSVRVSc
w:podem	bbvcccacZabZa
w:podemos	uV4XXYVXXSYXV
w:poderia	TTWXWXxWxWWVV
w:podes	RTPTUSRRSQTR1
w:podia	YYXZaZXZ2VZZW
w:podiatrist	VYXZxYVXXXZbX
w:podium	TUTTVTSTVyUSR
w:podria	PQOxTQQRyPRQO
w:podrias	zUVWXsTVyVXVT
w:pods	TWVVVU0VXOTSR
w:poem	TYXVYWRyYUTWR
w:pohl	VWXXVXVUXWyXU
w:poi	SutXVWsVjRoVS
w:point	sWVVYWvwVmXXV
w:pointing	WYWYYYUXVyYWT
w:points	pVVVwUSWVUVXw
w:pois	WYbZbYWaaZwaa
w:poisoning	xXZZbYZYZZabU
w:pokemon	zXZUWUTXaZVaX
w:poker	WYZaXaXaaZwXT
w:poland	SWsXWYTXySTXV
w:polder	VVUWVWUTTSUUy
w:polenta	WZZWYwYWZZXaX
w:poles	WZUZXZVXVzXWV
w:police	SsTVWWwRTRzWS
w:policies	QWWVZXyVWWVuT
w:policy	WsUVXUlYVTXvy
w:polideportivo	VWWWXXUTWUWWy
w:polish	osPVSQNSxPOyO
w:polishes	STXWXO0SXWWYU
w:polite	RYaYZyWWZaYaY
w:politica	WWVVYXTVXUVyQ
w:politics	VyVYZbVZYXabZ
w:politie	XXWYYXVXWVxWS
w:politiek	YwYbabYbZaabY
w:polizza	SUSUVVwUVRRUx
w:poll	WXXYYXSUYVWyU
w:polling	WYWYYZTRYWQXz
w:pollock	yYYYZYSZZaZVY
w:polokwane	V0XYZYWVZZVaX
w:polygon	VWWVZZVyWZVWV
w:polytechnic	oYZYZvYaaaYZY
w:pomeriggio	UVUWWwSvUTVUT
w:pomp	SUQXUWSVR0VWR
w:pompe	VYWwYWVXYWXXV
w:pompen	VXZSYyWWZYXZX
w:pompes	UYWxYWXWWVWVU
w:pond	YaUaabYZX2ZYW
w:ponente	YYZYZzVPYTXWV
w:ponentes	TUVVTSTyWVVUT
w:ponerlo	yWWVYWUWZXUZW
w:pones	adavbbabcbccb
w:ponga	TSSWzWSXUVRYU
w:pongala	ZcbbabvaabYcb
w:pontas	zVXXYUWXVXWXV
w:ponte	UWUXXWTuVSV2S
w:ponts	UVSXTTUTzSWWU
w:pontual	zXZVZUSYZaTZT
w:pool	oT4WVUSVWUpWw
w:poole	RTZaZyWXXabca
w:pooling	zWTXXWVUVVWWT
w:poor	uWWXWZQYVVyaU
w:poorly	UVUUWWRTWSUVz
w:pop	nXbZZZvsdTkZW
w:popcornmaschinen	TVUWWWyVUTWWS
w:popia	zXWYXSUUVQYaU
w:popped	RzVXSXVXWUxZV
w:popping	SV0TXXRWZTXYU
w:pops	SVtVVV5QXTUWS
w:popular	XXSYYZVVYVXyY
w:por	oidqdrmYZkkUY
w:porfa	yuXUWTTWWWWVS
w:porque	eRtUwTQRRRRTu
w:porridge	SVTTVTRzWUVUQ
w:porsche	XYZaZYVZZYxaY
w:port	RTQyUdO0TrTuP
w:porta	vVUWVVSTqTWWw
w:portada	SUWUVyTUUUUVT
w:portage	PWTWXXzWXWTVT
w:portal	VQmdWbSQWRuU5
w:portale	yYYYZYVXYXWWU
w:portals	VZUXYayaZRZaY
w:portano	UVTWUVSVVUzWS
w:portant	XZWYaaXZYZwYX
w:portao	UWVWXWUVXUWVy
w:portare	VWUWSWTSVUVVy
w:portata	WYaawWXZZaZba
w:portate	SUSUUTSxTRTRQ
w:portatile	0WWVXTSWYWRYW
w:porte	RURUqUTTVrUTx
w:portefeuille	WZZaaZXbbbvZZ
w:portent	YVXawYWZWXXaY
w:porter	RuRUVVxPRPSUx
w:porterebbe	ZbYabczbaYbba
w:porters	SXWWXzSUUUXaW
w:portes	UVVWXRR1VUUTQ
w:portfolio	pVkVbYWa4SZWh
w:portland	UVXWZXUUXUVXy
w:porto	oXkWWVxdVjVxS
w:portrait	xoUSVSrtXURWQ
w:portraits	PSTTVUO0XTSUU
w:portretfoto	STSTVU0USRTTR
w:ports	WXYYuTyPYWYaY
w:portugal	xWVXXWtVVUWXV
w:portugues	PUVVXVzVWTUVU
w:portuguese	2WVVVURTYVXZX
w:pos	UYZYZyXZYZYZY
w:pose	WXyYYZUZTUXWW
w:poser	UZWxaXTYZaWYZ
w:posible	xbcbcYZaccacc
w:posicao	VUyWXXUVWUWUS
w:posicionamos	XZYZXYyWXXQVT
w:posiciones	aaxbaaZaZZaZZ
w:position	a0bYYYWYpYjlk
w:positionen	ZZ0bYbZaXYZYX
w:positioning	WXWXbaxaaaZaa
w:positionne	zZbbcbXbbccaX
w:positions	STxWWXoWtTWWx
w:positive	WXYZwaUZZZraZ
w:positivo	VyVXWWVVYVUXS
w:posizione	xuXaaaXaZaaYZ
w:posizioni	UTsZYZTY1WZXX
w:possa	SURVVVTSTyTSR
w:possess	TVRVyVRUvSWXS
w:possesses	TZaXayVWZYWbX
w:possiamo	VVwXXYxYUTXSW
w:possibilita	VYXZZZYawZZaZ
w:possibility	iXXXYvtZXWZaX
w:possible	wZcpmScTbmpUb
w:possibly	3WVOWUWWxSXYU
w:possivel	uUSVxWSWXWUVU
w:posso	lovVwXSVzUVVS
w:post	ZuWbYbcdccktZ
w:postazione	UTZWYWUXaZyaY
w:postbird	ZbbaabwZaaZba
w:postcard	VYYZZbxaYYVba
w:postcode	wTUSXSxVVUUWR
w:postdocs	0VWXVSQXTUUXV
w:poste	U3pXYWVXplnWU
w:posted	tPbWxSRZTTQ5S
w:poster	UUTWXYSWUuR3R
w:posters	XZYZaaVZaxaaW
w:postes	SP0YWXSXRUXVU
w:postgis	auXcadadaaddd
w:postgres	UzXXXUQxWVYWX
w:posti	STxUUPPxUPvSQ
w:posting	YxTXWYTWzVXXV
w:postings	XUWXaaXYWVVyV
w:postman	QUSzUTRSWRSTw
w:postmen	SVSzVTRWXSVXT
w:posto	V1WtYUVWsWYXV
w:postpartum	TWXQXzVSXWTXV
w:postpone	RTRVUTQSWPVTz
w:postponed	PUSRWSRTUQTRz
w:posts	afZVWVzVVwVpY
w:postule	ZbYbbaYbzXbZY
w:postulez	UUWXXWTUWUW2R
w:pot	TWUXxWTVW0WVT
w:potabilizadora	YwZZXZVYXXYWU
w:pote	XX3ZYZWZXVYYY
w:potential	RVnxVVuYVUWVU
w:potesse	WUwYXXVWVUYWV
w:potje	wZYbZaYaYZZaY
w:potosi	WZWbZYWZZyXbX
w:potrebbe	tUwWUVuTRRTVQ
w:potresti	ZXWbabXZ1ZbZX
w:pots	UXVXWZyYWTXYW
w:potter	SWaVZyVVbYVYV
w:pottery	SXbWayWWbZWZW
w:pouce	VXWWWVUyZUXXW
w:pouco	wYabaZXZaZaaZ
w:pound	USXYZYUQYVvTx
w:pounds	0UTwUhnTVSqVU
w:poupa	OTXVZV0WXYSVV
w:pour	sXremqabaaaZX
w:pourquoi	UVTUVVuSUxWVU
w:pourrais	3ZZaaYTYaZZZV
w:pourriez	xmWYYqUWwWXYW
w:pours	TXWXTaVXYVzbV
w:pourvoir	axacdccbbcaZa
w:pourvu	V2abZaZZVaaYY
w:pourvue	U2aaYZZZVZaYY
w:pousse	YXaauZaabaZaY
w:poussins	TVVVWUUVVUVVx
w:pouvez	uUTUUvQTTTSRw
w:pouvons	ZaZVYSWxbYZaY
w:powder	VUXYYYzXZXWXT
w:power	nYWXexTvnVWjd
w:powershell	USWVVXUUVVzSR
w:powertrain	abvabcabZWcdc
w:powys	VzTXZYWUXVWST
w:poznan	VXVYYYUXxtZZX
w:ppc	VXXZZayZZZXbZ
w:ppe	UYWaaZxZZZWXW
w:ppl	sTyXVXSXUSXYU
w:pq	UVTTWVTW4UVWT
w:pr	TuWXUYsXXTsUV
w:pra	wYbkrmXTbWoUa
w:praat	UVUXWyVVWWXXT
w:prace	VxTZZaVYXXYZY
w:practical	QUSVWvRVySqXT
w:practicas	XWXaZVVYzWZXW
w:practice	brWtVsuTnWVdW
w:practices	RRvTWTzRtUVXT
w:practico	TUVUVzTUTUUVT
w:practicos	QUWUVzQUWVQVT
w:practise	RUSQTSMP4STXT
w:practising	TWU0YUPwVVWXT
w:practitioner	ZSVwruSWWXVZV
w:practitioners	XZYrayXYaaaaZ
w:pradeep	zYWaZaXaYWXcZ
w:prado	VXUYZZWXYSXxV
w:prague	UVUXXYvUxVTUS
w:praia	UWVXYWVWVTW4S
w:praise	UZYXXzURZTSYY
w:prakash	UZVZaayYTYXaU
w:praktijk	wWRXUUsVPTVWU
w:praktijken	ZaXYbbwabbbaZ
w:praktiker	YYWwYXXWYXZXV
w:praktikum	aZabaUZZyYbaZ
w:pranzo	QSSxUTwTTQSRO
w:praten	QTvuQQPQUTyTS
w:pratica	XYaaaZYaaYwaY
w:praticien	XxVVYXXZYYYYY
w:prato	TVVWWVUTWUVVx
w:pratt	ZwVbcbYbadZdb
w:praxen	VWVWXW0UWTWVR
w:praxis	2XVXXXQXQTUUU
w:praxissoftware	aaawTZZabbbba
w:prayed	VxZaaZUXbcYaZ
w:prazer	SVRUVWSST2USQ
w:prazo	nyTRUwQRRSSSP
w:prc	UxZZaYZYacXbZ
w:pre	TTVW4oWvXTWVS
w:precedenti	ybabcbabbcZbZ
w:precieux	YYXZYZZaXYwbY
w:precio	xZWpZYtXZXZYW
w:precios	STVwWUSUXVVVw
w:precis	VWyWXWUXUTVWU
w:precisa	toXXYpuXeXXXV
w:precisamente	UwWXXYWZVYuZW
w:precisamos	rTVrVtTUUUtUS
w:precisando	PRSXWWQV0SVVT
w:precisar	WYZZZYWYtYvZZ
w:precisava	QTRUVURUzRSQR
w:precise	RTuVSUPT0RSTR
w:precisely	vToXYYwYVTWXX
w:precision	SYWxZWTYZaZZZ
w:preciso	oTOU0TRUtRSVT
w:precisou	PUVVXUzUWTUVT
w:preclude	WZYwaZXbaZaaY
w:preco	yXTXWXTWVVWXV
w:precos	zYZWaUTYZaUaU
w:prediction	XbaVcwaWcZZdc
w:predicts	zXWVYTVWXXSZV
w:preek	xZYaZaYaYYZaY
w:preeti	WVxZaaYaYXYab
w:prefeito	VxZZaZYaaZWaa
w:prefeitura	UyTXXXSWUUXTU
w:prefer	qXxuVWTWnSVXt
w:preferably	TYZXayVUbZYaY
w:preferais	XyVVYXWZYYYYX
w:preference	TQzYZXWYWVYXV
w:preferences	VSTYYZVXVVY6U
w:preferez	UZYxbVWaZbYZY
w:preferirias	TTyXXXUXVVUWU
w:preferred	rvwYZaVZXXZYX
w:prefers	PWVzXWRVVTTUV
w:prefiere	SUzWWWSRWVVWU
w:pregiatissima	xZZSZXXbaZZaZ
w:pregunta	XZZWZZVZaYwYW
w:preguntan	TUzVUVRTTRTSR
w:pregunto	TSRVzSPUTTSUS
w:preisgeld	TVVUVTSzWRTUS
w:preleves	PUSVWTTUVTSTz
w:prelievo	TWWWWXUWWVSWy
w:premier	sUSSxuPpUToUR
w:premiere	nVVWxWouXUpVT
w:premio	PpRTTTO5SSLRP
w:premises	uWUVVxQVWUsYS
w:premium	VkVXYYSVYVv7Q
w:prend	RVyUUTRTQSvVR
w:prenda	UUTXVQTT1TWWU
w:prende	SSSTVyTUvTTTR
w:prendere	SUSUUUSSTQURy
w:prendi	SUTxVvRQSSTUS
w:prendiamo	WXTYZYWWXxZUU
w:prendre	tVVWUVRUUUUvu
w:prendriez	OTQRTyPRxQSTR
w:prenez	TUTWUVUWvTVUw
w:prenotazioni	TTVVzRRRVTUUT
w:prensa	UYTXXWVyWTVXS
w:prentice	WYUYXXUVVUWXx
w:preocupa	wYaaaZXZaZZaZ
w:preocupes	XWVYZYVaaYxYY
w:prep	PTVVWzwSUUTWP
w:prepago	VTUWWXSXWT1XT
w:prepaid	UxWXYZUYZYuVV
w:prepara	WVVYYYyYUVXXV
w:preparado	VZZWXUzTZZUYS
w:preparar	yXWUXTSUWVWXV
w:preparateurs	UXVYXXyWUWXXV
w:preparation	VUUzWyRrWTVVS
w:prepare	bTxRUzqnTSUVR
w:prepared	XVU1WUUUVWXXU
w:prepares	VWTYqWzVVWYaY
w:preparing	uVQVXVQq3QWWT
w:preprint	YZWYaZXWXyaaW
w:prescription	RURsUVPRTRTQ2
w:prescriptions	Zbaatbbcbbcdc
w:preseed	SOUV0UTTUVUVS
w:preseleccionamos	WWSYYYyWWXVVV
w:presenca	TVXyXUVVXVSVT
w:presence	mwVVXRSxXWVXU
w:presencial	RSRVVzRUSSUVQ
w:present	VkvqjXaVXnYZr
w:presentare	xZYYaYWYZYWXV
w:presentarias	QTSUTUSTzRVTQ
w:presentarle	XYXZZZ5XXXZaV
w:presentase	UzVXVWTSVUWWS
w:presentate	YxZZYZWYXYZXU
w:presentation	PRPSyStPSPPTx
w:presentazione	RQSSxTOyQRSSO
w:presente	STR1VSuUVUSTS
w:presented	VWVYXXWyZTtXW
w:presenter	TvXaXZzZYYZaY
w:presenteresti	STSVSQQT0QTVS
w:presentimiento	YY3XZZWZYYYXW
w:presenting	UXVSVV1YWWXYW
w:presently	SXUUXYVYXU1YU
w:presento	uYxYZWVUZVXYX
w:presents	UVUWWW1URVVVT
w:president	WZWaXZuYZuZbY
w:presidente	XaaXaavbZZaba
w:preso	UVTVVWTUUTVUy
w:press	oXUiapraYkuWV
w:pressa	VVWXXVUVXVVWx
w:pressao	RTVyWSSUXTVWU
w:pressed	VYTwZYsZYUYZY
w:pressee	xaZaZaWaZaZba
w:presso	zUwWZXVXVXXUV
w:pressure	gWlVWqWUWsWYx
w:prestacao	2XZabYXaaaaZY
w:prestaciones	Y1YabaYZaXYZY
w:prestacoes	zWVWXTTUWTVWR
w:prestas	RSQUTTQSQPTRz
w:prestataire	zWVWXWUYZZZaW
w:prestataires	UyUYWXVXYWWXT
w:prestation	QVVUXXUUXXSzS
w:prestigious	UUzWaaUZZYUVT
w:presto	SURVVVSST1TQP
w:preston	xXYaaZXbXaZca
w:presume	YXYXZZxabbbbZ
w:presupposed	QWZXayTXaZWYW
w:presupuesto	zXXWYUTWXWWuT
w:prete	SVWWXVRUVVTSz
w:pretend	RUTWpV0VTPVSx
w:pretende	TxXVYYVWaZXZW
w:pretendido	yXWXZYVZZZWXX
w:pretensao	PS0TRRPQSORPO
w:pretentions	SVyWWWUWVUWXU
w:pretez	PVYUYRQXZW0SU
w:pretty	TtTYXZTXvuXYX
w:prevent	ZaYbcbXabVxRX
w:prevention	Y2baUZWYbZZZZ
w:preventive	VVTXXVVyXTWXU
w:preventivo	QTUVUUTTTTTyS
w:prevents	XwabaaZaZYbcY
w:preview	UWYZYVTxYXWYU
w:previous	UtapXWSXvWyUT
w:previously	VZxWWbXbZXbcb
w:previsao	yWabcaaccbbbb
w:previsto	0YYaaaYZaaZZV
w:prevoir	UXXXXVWVXVXXx
w:prezada	WwZZaaYaaZXba
w:prezado	vZaaaZWabataa
w:prezzo	rqTuoVqWUUUWS
w:price	mVbrZn0qVTZWX
w:priced	VYVZZZyTYZZaa
w:prices	sUUVWs3UqTVYT
w:pricing	tcVoXW0kXTXXU
w:pride	VTTXXXSWVzUUV
w:prijs	2SRTUTrQTRTTP
w:prijswinnaar	WXWWXWUWXUyWS
w:prikpoli	TWWVWWQVXVUTy
w:prima	rnUWzloVXUZmS
w:primary	OSSyWyRXVWWYU
w:primavera	RVzVVVTUUSVVS
w:prime	uXWXZXVWYXxXW
w:primeira	SUUVyttUcUbUS
w:primeiro	RsuVUURuURsTQ
w:primeiros	XwZYaZXYYZZYZ
w:primer	WlVZwYxTpXWXW
w:primera	QOTUzSuttSOTP
w:primeros	osWXYxTWXXWXV
w:primo	QpSUzUQUVS0UQ
w:prince	XTYabcXbbbxaY
w:princesa	VXWYxaSaZYYbZ
w:principal	S3SXXYlXXSWnU
w:principe	VaZwbVXaabZZZ
w:principle	nU2WWWUUUTWYV
w:prins	aZXbbcXbTxaYY
w:print	vTVSaaxwWUqWS
w:printed	UWmWovjmXuWYU
w:printer	qVTUdTRSVckU2
w:printers	tWUyUWRUXUpYW
w:printing	UVTXUXUVUQWXy
w:prints	SVTWXYTUWNVX3
w:prior	XWZYbZXbaXyXW
w:priorities	XYWXbazZaXaaa
w:priority	cVPWVY2WUPUXt
w:pris	uWXZvYVYXYXaX
w:priscilla	XZXXZUVWVyYaZ
w:prise	wVUWVTSUUTUUw
w:prison	SqvXrUTqUpWYV
w:prisons	VYXZxaVbZXZbY
w:privacidad	VWVVXXTVWUVyQ
w:privacy	QUWUWtPrXTm1O
w:privatbank	VyVWZZYZZaaZZ
w:private	ijWsVncaVV0kU
w:privee	RUSzUSRTTSTSS
w:priveles	SVSVTyTUSTUVS
w:privilege	UWV0YVTZWWZZU
w:privileged	RUVWXWTUVTTVz
w:privilegios	TVVVXVTVWVyVT
w:prix	rWUYWWyWVVWWT
w:priya	TVpWVXrTTxUWp
w:priyanka	uYVZZZVZYvaaX
w:prize	RUUVVSQ4WnwUR
w:prizes	SVXVSUQ6YWUWR
w:prn	PU2WWWSVUTWXW
w:pro	ztVlXrkVXWbWV
w:probabilita	UVXWXyVWZWSYV
w:probable	vXYcdcbccbcda
w:probably	voTWkWzVVeWYT
w:probas	OUSRV0QTTTSUS
w:probate	WSZXUZYYYXyZW
w:probation	VxZaWaYaYZZbZ
w:probationary	TyZZaYZXacXbZ
w:probeer	SSRTTSQRTQRzP
w:probefahrt	SZaYaYxZaaZaW
w:probemonat	RTSTUSQRSRRzQ
w:proberen	ZccZbZvbccaaa
w:probezeit	XWWZXZxZXYYZZ
w:problem	zWasUUPoURwUX
w:problema	TUTVWWSUVRrSy
w:problems	X2ZZPVWvZXZaX
w:proboard	0WTWWWUUVVWVT
w:procedimento	UXXXYWUWXVyWS
w:procedo	ybabcbabbcZbZ
w:procedure	XZXYZaXXZWXXx
w:proceed	sTxXYXsXWTTWV
w:procent	TTTXvVzWTVUUV
w:proceso	U1VXWVtVVVVTT
w:process	nqUXnYoYdXwYW
w:processes	XWXYXZRSaXzZY
w:processing	TVXWYWxVYWwQu
w:processo	QnvxTTQTTTSUS
w:prochaine	RyTTVNSxTSUSS
w:prochains	UVyZZZVYYUYWW
w:procore	xYZacaXaYYaab
w:procura	TxwtoVTXWUVXV
w:procuramos	uVXXsvVqYXYXV
w:procurando	TV0XXXSWVPTPT
w:procurar	SVVYVXUWxWWXW
w:procurement	ktWnWjkVWknXq
w:procuro	pUWZtXVY1WYWV
w:prodotto	RVUUVTzSVTSTP
w:produce	TVVWTt1rXWVYX
w:producer	toSmVURrVVyXR
w:producers	WUUZXZ2YVUWZX
w:produciamo	RUWXuWxVWUVWS
w:product	krnmwZVkaWnXV
w:production	WWZZvZyWZYYaZ
w:productions	PxxVUTQTSRUVQ
w:productivity	XYaZXZxVaaVXV
w:producto	PUUUWUzUVUVVT
w:products	QTSTtVQTVR1VS
w:produit	yzVZZYWYXXYZX
w:produkt	WVYZxXXZVXYZY
w:produto	RSQQUVTUzTUUS
w:produzieren	SVUTV1STWUUVT
w:produzione	xvUVUTTWUUVWT
w:produzir	XYZZwWYaZaYaZ
w:proefperiode	PUURURNRVUP0O
w:proefschrift	VUTWVWRVTzUUR
w:proefsloot	XWZZwWYaaZYaZ
w:proefvel	UXXYXXxXYXYWU
w:proeven	VYVZWZyWWUXZV
w:prof	QarUW5RNWTUUS
w:profe	OQPRTyPSzQRQP
w:profesionales	YZuqZZvRbZaaY
w:profession	ytUWXXVXUSXWW
w:professional	pVUVXUyiZukUV
w:professionally	UXYXxYUYZXYbY
w:professionals	TQqVTVxaQZT1S
w:professionista	yWZXZVVYaYXZX
w:professor	ZpVbZbTaprlWt
w:professorship	UWUVZXTVXzWVQ
w:proficiat	WYTXYYVYWyWVU
w:profiel	rWvYYYVXXUWwV
w:profil	narWZYnnkTavV
w:profile	bXpdZaZYiqjwU
w:profiles	UVUXYX8YYWXYY
w:profilo	VWyYYYtXXUWuT
w:profils	SU3VVURUtSUVS
w:profinder	SUWVVWRWWVTzR
w:profissional	TVXWXRzRXVUVR
w:profit	SvWoxoZXXWZZW
w:profitable	T3TXxXTSSRWWS
w:profitez	SXWYXXyVYXXSV
w:profits	UvWYvWWYWXUZW
w:progetto	wWWYYXktXdYsY
w:program	vmVXWjqRUVmXu
w:programa	ZRTSUSi0pSsUQ
w:programador	RTSVzUSTTUTUS
w:programar	SUQUzSQRTRTTQ
w:programe	QVRV1USVTUUUT
w:programm	TxVWXqrqUUlST
w:programma	NTSQvtuRTTuTR
w:programmaraad	PRUzSQRRVTTUT
w:programmatori	QWWUWTzWXXXZV
w:programme	RWWVW0zwoUWXU
w:programmed	zWVSXUWYZYVYW
w:programmeert	UVTYxWWWTWWXU
w:programmer	R5UVVUTUTvUTR
w:programmeren	VVTXzVPSPSTVT
w:programmers	VVxZaaYaYXYab
w:programmes	XWPYYVyvXVYYX
w:programmi	TYUZyYWYVVXYV
w:programmierer	QSVT0SSSRRTVS
w:programmiert	vVvXtVSWUTVWT
w:programming	TZZXbZxbaZZaZ
w:programo	XYWZSYxYYXYZX
w:progress	UwWXXXuYZXVYX
w:progressive	TUSWVURUSQTUz
w:project	sbdmlXjcdjcjX
w:projectionist	awYabcYcZaacc
w:projections	zYZXaQYVZaZaX
w:projectleider	ulXaaZnaXYauY
w:projector	STSTUsROUQUTw
w:projects	cmaWYqzUkZYnV
w:projectteam	VXUYYYWXYyWVV
w:projekt	bjoYYYcrpXYtW
w:projektanfrage	zOTWWWVWXVTyT
w:projektleiter	ntYaaakaWZauX
w:projektleitern	WWVYYXyXWUWXV
w:projektordner	aaZbabZbzWbba
w:projektstatus	SWWVXVVVXVVUy
w:projekttag	SUUTVzSSSSTSR
w:projet	WcVYqVcipUX0Z
w:projeto	RUUVXUvwVsUUr
w:projetos	cpVYYXwqrWXaW
w:prolonger	0XWaZaYaXYZWX
w:promesse	Z1abaaUabZZaZ
w:prometer	ZaZaZbZZvYZaa
w:promis	XYYwWXTWZWWYU
w:promise	UpYYXYznbuWYV
w:promised	WQwVrWrkSukVR
w:promises	TW2VTXPVVRWWU
w:promo	XX3ZYZWZXVYYY
w:promocao	XYWYYYWXXxXWT
w:promocion	VTVWWVzVRTVWR
w:promote	RTTUSvPTURRzR
w:promoted	RTQpWvQtyNVTU
w:promoting	XWYVxYVYZYVaY
w:promotion	VVTXTXcVW2VUT
w:prompt	vUTQVRqrWVwTP
w:promptly	VYwbcbXccaabb
w:pronounce	TVPVWXQWR0UWT
w:pronte	UVTWVVSUTQUVy
w:pronto	QSRUUTPPTQRR4
w:prontos	TUYYZX3YYVWXV
w:proof	YabaccZcccvbb
w:proofreader	abbcccacdctcb
w:proper	w0UXrUYXnTWXV
w:properly	tnuWbVSVUpWXp
w:properties	SuUYZaWZZXYax
w:property	YVWtsZuWuVVXW
w:propietaria	UVUXWXUUXVVWy
w:propone	SVUSWyTVWVUVT
w:proponemos	UVXyXVVWSUWWT
w:proponiamo	WTZYZxTXZYXZV
w:proporle	VUxYXXUWVUXWV
w:proposal	ubTUVcxUUXTzU
w:proposals	wPYxVPWUYXVYV
w:propose	UojyWxWUVVVWZ
w:proposed	XVYZwYZaYaZba
w:proposer	TZYyZWUZZZWYY
w:proposing	xxWWWUUTYVWXT
w:proposition	TVTWVV2VRPWUW
w:proposons	UYYYYxUYaaYZZ
w:proposta	lpqVUV1UVTVTR
w:propostas	UWXYXWxXYWYXV
w:proposte	UVyVXVVVUVXWU
w:proposto	VaYaZaXaXZwZZ
w:propre	WYRZZYXYXyZZT
w:propria	WXXZYXVYZXxXW
w:proprio	UuUWvXpWVUWXU
w:props	RW0XWVsVVSWXU
w:proptech	RS0YWXQYVSVYW
w:propuesta	uSORSwwQRPQPN
w:propuestas	TVyXWWSRXVWWU
w:prorogare	zXVZZYVXYXYSV
w:prorroga	xbcbcYZaccacc
w:prorrogables	xabbcbZbbccaa
w:pros	XwaYaZXYZZZYZ
w:proseguimento	SVSUWWSUSzVUR
w:prospectus	WTWVvXwXVVSYX
w:prospero	VWTWWWUVWyWSR
w:prossima	UWVXWXVUWTUUx
w:prossimi	VZ3aZaWZXXZYX
w:prost	RSQSTSQPSzRPO
w:prosthetic	VXWYyZSaZYYbZ
w:protect	SVVXVWSUXTTP0
w:protection	ZUYSUUwxWUTVQ
w:protects	TzSaXYWZYWZaY
w:proteger	abZcbbyaaYbcZ
w:protocol	zYYaYZSVZVYaU
w:protocolo	TUSWWUSQVTTTz
w:prototipo	ZZaavaYbbaZbb
w:prototyp	ZWXZxaYZYYYZX
w:prototype	TVWu2WUqXWWYV
w:prototypes	VaXYZYyXZXZaX
w:proud	kSYSSUQuR2TRP
w:prouver	WYWZZaxaYYYaY
w:prova	TTTWUPTPySQzP
w:provare	TXUWXXyUXUVUR
w:provas	NQRRSxNPTPxQO
w:provato	TVUVVVSTVSVSy
w:provavelmente	TUVVWVQTWzTUR
w:prove	oqOTSTMRzNySO
w:proveedor	RRRUTUwSRQRQx
w:provide	QUTWWW4XYYsZX
w:provided	emUcW2StXUVXR
w:provider	TrWrZqtXZYjZX
w:providers	XXXyYaSYZYXcZ
w:providing	VuxYZaQYWZSZW
w:provincia	yVXZaYWaYYYZV
w:provincie	SVQTVWoVzUVXT
w:proving	VVQWWXTTV0VXS
w:proviseur	UYVYWXyXUWWXV
w:provvisoria	UVUWVVUUWRUTy
w:proxima	PRwUUSyUSRTRR
w:proximos	UWyVVVTVXUVXU
w:proxy	VWWXYZYTYVUYy
w:proyecto	vUqXpWklXUVtZ
w:prozent	XXZa0ZXaYZaaY
w:prue	ZbTVVTbTUtTyQ
w:prueba	WYZYZVtWZYvWW
w:prufen	PSRSTxqQRQSRv
w:prufer	PUTUU0QUTTTUS
w:pruft	VZYxaYUYaZXZY
w:prufung	waacdcbcbcabb
w:prune	SUUWzVSWSSVXT
w:pruned	SYYZaaWZaWYax
w:prunes	SUUXzWTWTSVYT
w:pryce	UXxabbXZaYYaX
w:ps	VWUYXXuTXQXZy
w:psicologas	WYTZWXyYWUWYW
w:psicologia	WYTZWXyYWUWYW
w:psychologist	RUzYWYWZVSXZX
w:psychologists	WYSYZZTWXyYYU
w:psychology	QSRzUUUUTWWYT
w:pta	UV0YYTTWTRVZY
w:pto	S2RZZaWaXXVYY
w:pu	UXTXXWyVUQW2S
w:pub	uSTSwTPSSyRWQ
w:pubblicita	XZUZXZyWVVYZW
w:pubblico	XxYZYZYZXYYWX
w:public	WtoWdaZzZXVWf
w:publicacao	TVTVWURTUPT5N
w:publicacion	RSQTSSORSnRzM
w:publicacoes	OSVTWS0UWUSUS
w:publicar	TZYUZyVXaXWYW
w:publicarlo	USSWyTQVUTTVS
w:publication	PoRUVURTuQU5O
w:publications	VZXZZXTyaYYXW
w:publico	yWWYaYvYYZYXW
w:publie	PVUTXXUUWWRzS
w:publieksprijs	RRRRTTP0TQSTP
w:publikum	WYaQYSYybZaaa
w:publions	VWWXXzUUYUXXV
w:publique	SUTTUzRUWTSUS
w:publish	eUUVWlzvXUqVT
w:published	WZUnXsnzUaUXT
w:publisher	RsSVW9RUTPVXT
w:publishers	VSXXWWzUXXWXU
w:publishes	OTT0XVTWWYUYU
w:publishing	rWWWYzSVYVWXX
w:pubquiz	QRRTUUO0UQSQP
w:puddings	WYTXYYWUXVXXy
w:pudiste	QVPUTS0TURSQQ
w:pudo	VUWWWVzVRTVWS
w:pueblo	XWaYXUXxZZZZY
w:pueda	YXYZYWVY1WXYX
w:puedas	vaZbbZZZZYaaY
w:puede	qVUVVUQRUSbU4
w:pueden	cctdcdbcbbcbb
w:puedes	wSTUUUSTTRSRx
w:puedo	tUuUVvQVRRoVT
w:puente	RTSVzWTTWVVWS
w:puerta	RvTTVUyWVVTWS
w:puerto	WYWZsYsYYuYaW
w:pues	1aXZZXVZaWZYW
w:puesto	QpuUUUSTwrXiQ
w:puig	vabcdbabccaaZ
w:puis	qnsXuWoXcVaXV
w:puliscono	VWUWSWSSVTVVy
w:pull	QURfpWRxSQuR0
w:pulls	YaZaYaZaZxXbZ
w:pump	PZjuthOSQYUqu
w:pumpen	VxWYWXVXYXYYW
w:pumping	WyUbZXVbYabbb
w:pumps	VvTbdbPxUqnWS
w:pun	TWRYUTQWV0YYV
w:pune	TVSXYrwrXwWXV
w:punkt	WWUYWXUVVxWVV
w:punt	XxYYZVWZXYYXZ
w:punta	UyVYYYXaXZWZY
w:puo	iVUViwSUUSxVq
w:puoi	TVTVVUTTUQUSy
w:pupil	OWUTV0SVTTUUP
w:pupillage	VXUVUVRWzTWXV
w:pupils	zUTTUVmTxRVWR
w:puppet	VWTYXQQR0QWWU
w:puppets	wVyWVTRUTRWVQ
w:purchase	tVTlXWPWXSxUz
w:purchasing	SVWpYXyWYVoYo
w:purche	STTUVyRTUSTTR
w:pure	RxUVVUSvUUUUS
w:purely	TWOUSUTVT0WVT
w:purement	TXXZWyVTYXWYU
w:purifier	WWZYaYYVZXXXx
w:purpose	VUuYYYtWtaWVU
w:pursuant	VuXZVVVVaZxXW
w:push	WSTZYZTYyWYZX
w:pushed	RTQVtUPTSOUU0
w:pushing	WWUySXRWXWWXU
w:put	rXaYqbiogYrWa
w:puts	TWVYVYSVWt1XQ
w:putting	VUtyTSPoVcUVu
w:puzzles	xVVXWWYYaYZaX
w:pymes	XZWZZZxUZWYVS
w:pyramid	SURVTWPUUQ1TQ
w:python	VkXXc2ipkXXXZ
w:pytorch	wVoYZqUjnqYZV
w:q	qStTuSWrSRmTN
w:q1	mUzWYYlXUUYYV
w:q2	qTvWWWTUWUVTx
w:q3	UYWZYYqTXVXZ0
w:qa	sjrYdYkblcXoV
w:qar	VxXbbbXZZbUZZ
w:qatar	UUVXXYyXWVVWT
w:qc	TZZXbZybZZZZZ
w:qgis	zXVWZXuWVYVSU
w:qms	xUVVVWvTYWVUT
w:qqch	SRzVWVRTRQTRP
w:qs	RYqZYZUZyRYZW
w:qu	VuVXsYWZXXtZX
w:quadra	VVUWWVVUVUVTx
w:quadros	S1UUVVUVWWVXU
w:quais	UWUZWZVXYVxWW
w:qual	uWxYZYWXXWYVU
w:qualche	RVRUVW0UvSTUR
w:qualcosa	TWUWXwUTwSVVS
w:qualcuna	TVxXXXUXXVXWV
w:qualcuno	PvrVUUPTruUUR
w:quali	UUzYYXUXVVUST
w:qualifications	vYYadcZdcdccc
w:qualified	aUZqXkYUyUorV
w:qualifies	WYaUZVxWbaYaZ
w:qualify	SVTpWSxTvVVYV
w:qualita	WyVXYYWWXXXXU
w:qualite	UyZZZZXYYZYXW
w:quality	zTrWXWQcnrpcV
w:qualquer	RSQUTTQTxwTTQ
w:qualunque	SUTVWVTV0SUVS
w:quand	TTuW0UTVRSUVS
w:quando	rW1WwWYWXVmVU
w:quant	RSVVWW0WWXVXU
w:quantile	bzYYWYqhpeZYW
w:quantitative	SVXWZxXZWYZYY
w:quantity	WaQVUTtruSUvQ
w:quanto	zWTXXptWUwVVU
w:quantum	WXvYvXUWWUWXV
w:quaranta	UVWWXWTyXWVWU
w:quarantaine	waZaZaWaZaZba
w:quarante	VXZYwYYaZZXbY
w:quarrel	zVVWYXVYXYXZZ
w:quarry	QxRUSSNTRQSyQ
w:quart	YYXZYZYZXYxaY
w:quarta	VUWWXRUUWSWWy
w:quartal	TWUVWTSUWTUTy
w:quarter	ZmmwtUvUUTYVm
w:quarterly	iQUzWoTyWURUU
w:quarters	qwqVWWmWYVTXV
w:quartiere	XZYZYXTwZXXWV
w:quase	SVWVXRzRWVTUR
w:quasi	STvUVVRTSxVTR
w:quatre	tnWYZWyYnYcYX
w:quatro	vYWpkUqWsVZVU
w:quattordici	swXYXZUYXXYYV
w:quattr	TSTTzVRUVTSTS
w:quattro	wdWrcXuYXXbYW
w:quay	RyTUUTPRRNRUy
w:que	ajshldmXmlihV
w:queda	SSQTUTOTUywTO
w:quedadas	YYZaZWXwZYXXV
w:quedamos	TRRVUURTUSVT0
w:quedan	QTSVzWSSWUVWS
w:quedandose	XYaaaYYaabwaZ
w:quedarse	U0WXXXWXVVXXU
w:quede	QuQUUURTzRTTR
w:quedo	sTqWwUtVUSTUS
w:queensland	aZvbbbXaZaabb
w:quei	rvaaZbYZaaacb
w:queijadas	QYXWYXTUXWWVy
w:queira	YxYZZUXTXXZZV
w:quel	cTktiTPSyrUTR
w:quella	WtWYXYSWWxWYV
w:quelle	STwWVVRUTwVSR
w:quelles	wYbaaaYbbbZYa
w:quello	vmUYWYiWTssYU
w:quelqu	aUSVsySTwTUVq
w:quelque	VXZYwYYaaZYbY
w:quelques	ZWVxXWUWzVnWV
w:quels	UVWXYVyXXWXWU
w:quem	rVuYmlsYWrWWS
w:quer	xmVentnWWkUWT
w:querem	WXYZXxVSYWYZV
w:queremos	UqpwxWUXWWWXV
w:queres	UxUXyWSWUUVUU
w:queretaro	Y0WbbbYbabZZZ
w:queria	wSPSTTPS3QTSP
w:querida	uYYaZZXYXYuaX
w:queries	UXYYZYUXWXWVy
w:quero	uvRWuWSVTTUWS
w:querria	RWRyZYVYYYWXV
w:query	TVTXYwSXWwXXV
w:queseria	RTRT1TPTQPRUS
w:quest	abYabczbaYbba
w:questa	RVTVWUTUUSpvt
w:queste	zVVVWXUWXVVWV
w:questi	TUTXUWSWSzWWS
w:question	VbrkZsXkbzVVT
w:questionario	PRVzUQTUUVSVT
w:questionnaire	NRv4TPKQtRQVS
w:questionnaires	sUS0USSTVSUUS
w:questions	YYm3WcXuYWUVZ
w:questo	RUSUTVxUTRvvP
w:queue	wTQXWWqUTQWVx
w:queueing	WXXZZZVXYQXYz
w:queuing	UYUYXZzWWUXZT
w:qui	YcrXsdoXYlqVc
w:quibble	RVTVUVRTU0UWP
w:quick	ZkntmYuVoWkWV
w:quickbooks	PVTUWVPX0VUWT
w:quickest	xXbcbVacYbXba
w:quickly	YUQVUVuSRO0Uj
w:quicksupport	TTWVXWQTXX0UQ
w:quid	yQRTSxOwSNSTL
w:quien	UuVXYqwXvViXU
w:quiera	WxXYYXWXXUYYV
w:quieras	QUSVUyuUVTPVT
w:quiere	bvUrZWTVsRVzT
w:quieren	2aXZZXUZaWZYW
w:quieres	XZaYawURaYYaY
w:quiero	qSSU0wOUSRRWS
w:quiet	aoSWTWyUVvUXo
w:quietly	RvQVTUyTURSTR
w:quijote	UWVVWURyWTUUS
w:quince	vUWwVUdWWVUVR
w:quincenal	SUTTVySUWTTUT
w:quincenales	1WaUbZZaZbaZZ
w:quindi	waZbYbXbYZaca
w:quinhentos	xYaaaZXZaZZaZ
w:quinta	QTSUnRQttSTTy
w:quintal	WwZaaaYaaaXba
w:quintas	UWVVXyVVWVWXT
w:quinto	TxVWuUTUWUVXS
w:quinze	qSruxQORPQSRP
w:quinzena	WXYZXxVSYWYYV
w:quiroga	WXaaZyXSYWZcZ
w:quiser	yWXYYVXXWYXYW
w:quiseres	UzTWWVUUVUUVS
w:quisiera	TWVyVUUWRVVYV
w:quispe	UZWxXZWYaZXbY
w:quisquillosa	vaZabZZZZYaaY
w:quit	QbQVuoQVRy0WT
w:quite	vU4SWXTVTQWYV
w:quitte	WXSYXY0YVPXWV
w:quitter	VXyZYYUZTUXWW
w:quitting	OQNU7VRwMRVXS
w:quittons	yZXXYYSXYYWXV
w:quiz	mSQsQsMsTyRUe
w:quoi	sYxaYarZXWZYY
w:quota	VSXYxYVXZWuYV
w:quotas	ujVvqVSWXVVWU
w:quotation	zWWXXUyUVVVXn
w:quotations	vabcdcabccaaZ
w:quote	nUSWjSxtUcRts
w:quoted	qTSyWUPPUvRTR
w:quotes	tVVQVTPwVTUyR
w:quotient	XaZYXZyWZaYbX
w:r	oZYrjsjaXiqWV
w:r1	xWWVYsrYXXXaX
w:r3	yVXXXZUZZYZaW
w:r4	WZXYZWyZYXaca
w:r6	YwZbabZbaZZda
w:r7	WyYYaZXVabWaX
w:raad	TVUzVUVWQWVWU
w:rabbi	zXYXYYTaZZPYU
w:rabbit	UVVVVURRVSVUy
w:raccogliendo	UTUVyWTWWVVVT
w:raccolta	waZbYbXbYZabZ
w:raccolto	zXVZVXUXWVTXU
w:raccontami	TTSTVVRTTyVUR
w:raccontarmi	TWyXXXUXXVXWV
w:racconti	VaXaZaXaXZxZY
w:racconto	XZUZXZyWVVYZW
w:racha	VVUWXVVUVUVUx
w:rachel	YxUacbYbadZcb
w:rachete	WYWZYaxaYZYaY
w:rack	SXWXYSTSTtVVz
w:racking	XZXZZZWXWxaaX
w:racks	YaaYbaxYbcZWX
w:racksense	YaaYbaxYbcZWX
w:racontent	VXWWXVUxZUXYX
w:racontez	VWzTVWRWSTWWT
w:rad	RURWWXQVzTVWS
w:radar	UUzYWXUWUUWWU
w:raddoppia	YaYaYZTYXYwWW
w:radio	iVWObtR2vVXYU
w:radiographer	NQQ0SPOUyQQUQ
w:radiographers	VUsZYWyTVVYYY
w:radiography	SWRVUTQV0QUVS
w:radiologists	SVWQYV0UWWUVS
w:radiologo	TSSVVVSUSTUyS
w:radiology	iVYTXyUWYTVYW
w:radius	UVTVYVzUXWVXT
w:rafa	vXZbccabbbccb
w:raffle	jWVTXUTwWUUXu
w:ragazzi	SUVUUxRPWTUTu
w:rahmen	SWWWYVVVXVVVy
w:rahmenvertrag	1ZZYaaXZbZabY
w:rahul	VWYbaaxbYaaaY
w:rail	UrwZarXaWVZaY
w:rain	SWTWwWQUURVV1
w:rained	UXYWXWRQXzYXT
w:raining	WXTYXYTXTzXYT
w:raise	VWWXxYpWXWwZV
w:raised	cxTVTYyXWVcYf
w:raises	Q1UVVWTWUUVWS
w:raising	SVRU7XdsOTVYU
w:raison	mVWWWqTUWVWVz
w:raj	wXYZacZbbacdd
w:raking	WWSXYXTQWzWWU
w:ral	V3XYZZWYYYZXV
w:ramanathan	yZXWbZSaYYZaY
w:rambler	YaYaaaSVZXWRx
w:ramene	ZYYbbbZczbbbb
w:ramesh	PRyVWWRSUVUSw
w:rameswaram	WWWWyYQVWXTYU
w:ramo	yWVWXUWVVVXVT
w:ramona	SUSSVURTTNS0P
w:rampzalig	WWZZwWXaaZYaZ
w:ran	PRSuvtOtTTUWR
w:rancho	0VVWWTVVUVWVS
w:rand	XXWZYTWVUxXXV
w:random	SUQVqVyUTxUTR
w:rang	WYzZYZuWYWZaZ
w:range	WywYXZVZXWZZX
w:ranger	YXUaZbZZyWaaY
w:rangers	RxuVRwPTSRTWR
w:rank	SUTWSX1WSSyVT
w:ranking	YcYbbcwbaaYca
w:ranks	zXXZYXTWYXXZY
w:ransomware	XYVZZaWZYyZaU
w:rapida	YY2XZZWZYYYYW
w:rapide	zZbbcbXbbccaX
w:rappel	TXVyXVWVWUWUT
w:rapport	vYbaaZYbbbYYZ
w:rara	VZ2aZaWaXXZYX
w:rare	Sv4XXrRWTRWYU
w:rashida	SVUXXzTTZUYZa
w:rask	XZYZaaWZawaaX
w:rasmussen	UXVYYZXayVZaZ
w:rastrillo	QRRSRRRzSPRQP
w:rat	ZWVaZYVYyWYZX
w:rata	j1RvUTQUUTUUT
w:rate	yYltYZaYZWYZo
w:rated	TWUxWVuXVUVZV
w:raten	WUUWXXzTVVUVV
w:ratenzahlung	VUTWXWzVVUUTS
w:rates	VvTsWTuulcUWT
w:rathaus	UzWYXYUxTVXXU
w:rather	vmqTuWvbZUWXU
w:ratifique	QSTzUTSUSSUTS
w:rating	eVVyXSTWWWTWU
w:ratings	TSVWWWPUUVTuy
w:ratios	WXZYwZRZbbYbY
w:ratskeller	XWXYYXWxYUWXV
w:rattache	awacbcbbabbaZ
w:raus	TWWXYYTVWWWWx
w:rautio	XYaYaUXwbZYYZ
w:raved	VWTXYXUVXzWXS
w:ravensburg	WzSYYTVYUQYYY
w:ravi	vYbYZYrYYsZYX
w:ravie	WyQXWXTUVuWTU
w:raw	5TTWVUQVUSVWS
w:ray	4UTXWWSYXYWaT
w:rbi	SXUzUTQWYWVYT
w:rd	lTSsVRTlVRpU1
w:re	fhmonZneYniXZ
w:reabren	WYYYWxUUXWYYY
w:reach	jXZXXbrUmYsta
w:reached	WQSYVrQSUPS0r
w:reaches	ZcbabZvYcbaaa
w:reaching	UbsWXYwXtmXXV
w:react	nrriYjaXrYZbU
w:reacted	YZXZaaWYZUY2U
w:reactie	RUQUVUQRSnS5N
w:reaction	TTSUWXTSUPUzS
w:reactions	XWTYXWRVXVWzV
w:reactivarla	TUTUUUSTTSzQR
w:reactivions	UU0WWVRVXVUPR
w:reactor	ZcZbacYcbvaba
w:read	caWsXXXtbtakY
w:readable	0VRWUTQUVSVVT
w:reader	RUSUWVn4TrUVS
w:readers	TWTVWryvWuVWT
w:reading	pjYVWwXoYukXT
w:reads	YstawWWUWXoWU
w:readvertise	UWSXYWQVXVVRz
w:ready	dWZfcWzVnTbdu
w:reageren	0VbabVZZabaaY
w:reagiu	TVTVWURTUPT6N
w:reais	yTTTUSvQTRTRO
w:reajuste	0WYbaaYZYZZXV
w:real	YsVntrmalUZdT
w:realise	Rx0UUXPVTNUVT
w:realised	UTSWWOQST4VWR
w:realistic	zYWZWZUYWVWVW
w:realizzare	TVYZxYUYYXYZW
w:really	jpZlpWYrvZWYU
w:reason	StuXmWSjUvWuU
w:reasonable	zXYVYUWVZYYaS
w:reasons	TpVVvWQTWUqVv
w:rebar	TYWYaayYTXZbZ
w:rebase	SURVUUQUSQUUz
w:rebate	TUSWXX3YUXXYW
w:rebecca	tXUXYaxYWYYZZ
w:rebonjour	1ZZbaaXbZZaaZ
w:rebrand	yUZYYXWWZYVaU
w:rebranded	zYXYXYVXYYWYW
w:rebuild	zUyVTUOVUSVXS
w:rebuilding	yYZVaYWZZZUYZ
w:rebuilt	VVTYWYTWyTXZW
w:recall	UXWXqXVWXUUYy
w:recast	0WXUWQWUXWXYT
w:receba	PQSRTPOPTQ3QO
w:recebe	TWWUVUVXXXyWW
w:receber	UXWXXWUXVUyTU
w:recebera	WYbZbYXaaZwaa
w:recebes	TWVWWWTWXWyWT
w:recebeu	uWVwXVUWXWVWS
w:recebido	UYWYXTWVZVyST
w:receipt	lVVVUWRVWSwzZ
w:receipts	pQOSTTzPRMRzO
w:receitas	zYVZXVUWXRVWW
w:receive	VWYvZXclYW3aU
w:received	VkUWXaVTXmok4
w:receiving	VXcYlXbxYVXxV
w:recensioni	VYWxYVTVYXXYV
w:recent	mWxZbZjZsWZZX
w:recently	WWnZZYvZhvZZX
w:recepcao	UVSWWVSQVUUUy
w:reception	oWVYXUypXWnXo
w:receptionist	RVUXXXUYXWwWw
w:receptive	TWUWyWUYYSUZV
w:recertified	UZaZZVzXZXWaW
w:receta	VVUWXWUVXyXWR
w:recevez	PVWUXTSVVW0WR
w:recevoir	QRQTySPRTSyvP
w:recevrez	UWTWUVUUWVzVU
w:recharge	babacZXabbvbZ
w:recharged	XZYaabTaaXyVT
w:recherche	ywXZYXWaYZaYY
w:recherches	SXUXWwTSWTUvS
w:rechne	VXUXWXyWVTWXT
w:rechnen	UUUWXWzTTVWXQ
w:rechner	2ZXbZaXaZZYZY
w:rechnung	uWVXXVlVWpqVv
w:rechnungssoftware	QWWUZSzXYXTUU
w:recht	YYuawaXaYYZaX
w:rechtbank	TVWxVUTWXWVXU
w:rechtszaak	UWWwVWVVYWYWV
w:recibe	qSSSUSQSUR2TP
w:recibida	wZaZaYXZZZYWX
w:recibido	UUTUUUSTTSzRR
w:recibir	SUzWWWRRWVVWU
w:recibo	QSRVVVSSUSVRz
w:recibos	qXwZYYVXWWYZV
w:recife	YrYaabYZZYawX
w:recipe	QURTVpQpTqSP1
w:recipes	zXVXZUTWZXWZZ
w:recita	SVUVUUTUUTUVy
w:reckon	vXSWYYtWWtWYV
w:reckons	xYVXZZUXsTXZX
w:reclamam	acbccZxZbabcb
w:reclamation	TTTUUURUVRTSz
w:reclament	yWXWXVUUXWWXU
w:recoge	UUWXSVUTWTVVy
w:recoger	STUVVVTTVSTTx
w:recognise	RTPTUWR0QRURR
w:recognised	UVRXXXVV1TVWT
w:recognition	SwzVWVPTUVQUS
w:recomenda	PRSXWWQV0SVVT
w:recomendacao	RTSUVURUzRSRR
w:recomendacion	SRPTUTSTzQTRR
w:recomendamos	RSOSTSRRRPQzP
w:recomendarias	XTXaZaXY3WZWW
w:recomende	ZYZZZXXUZxZXV
w:recommandation	XYXYZZWXPzYTS
w:recommander	wZVaZZVZxVZXW
w:recommend	PUbrUTxsnsUVQ
w:recommendation	SpSVnWSTUsV3O
w:recommendations	YZXYaaWYaYXzV
w:recommended	yTxaWjQSbVnsT
w:recomposition	ZZYZYaWYaYWYx
w:reconcile	xXaXZbXbbaZcX
w:reconciled	UWTVWVTQWzWWR
w:reconciliations	YYXYbbxaaYaZZ
w:reconduit	UVUWWVRVUVUVy
w:reconnecting	UYyVWbXaYWaba
w:reconstruct	YwZbcbZaZaabX
w:record	SYarVzbofVoXV
w:recordamos	WXWWYXVWWUWVx
w:recorded	TWVsXjdxYWoXW
w:recorder	UZWxXZWYaZXaY
w:recorders	OSSRW0TWXXVXV
w:recording	XXTTWyT1WTUpS
w:recordist	xXZXZXWYZaXZX
w:recordo	YYZaZbYaYawbZ
w:records	tVtbXVZWXWWnt
w:recover	TTSVVNSTSO1UR
w:recovered	WYSaaayZWYaba
w:recovers	YbabbaWZaxbbZ
w:recovery	UYWXYXVXXV0UT
w:recruit	WY1nXYdWdYuXU
w:recruiter	pirYXYcXmobrX
w:recruiters	QVmVVV2USSazT
w:recruiting	dvvaYWaWiarYV
w:recruitingvideos	PUSRVR0STQSSP
w:recruitment	UVZYYs0XoWmXW
w:recruits	OU1QVVRVSSXYT
w:recruta	XX3ZZYTYYSZVV
w:recrutadora	bbvcbcacZabZa
w:recrutamento	UyUXXWUVWVVVS
w:recrute	Vy0ZXYWYXWVXW
w:recrutement	Y1UbbcZbYbbba
w:recrutent	UXTYXYSX5TYWU
w:recruteur	VXzYXYUZTUXVV
w:recruteuse	YX0ZZZTYWVYYW
w:recrutez	TTTXXXxWuWXUT
w:rectangle	RVRVVUSTRRSUz
w:recu	PSRrSSQRTRlu0
w:recue	zYXWXYSWYYWXU
w:recuerdo	TXXyXUTXXWVWR
w:recuerdos	XYWaYaXZwYZZX
w:recuperacao	wYabaaXZaaaaZ
w:recuperado	VWXYXWyXYWWYU
w:recuperiamo	TVTUVUyTURURQ
w:recurrent	SRYWWzSXVXVYV
w:recurring	UXXZYVUTYWXVy
w:recursos	VxWYYYYaXZXZZ
w:recusa	TWWWWTzWWWWXV
w:recusou	SUyXUVSWUTXWU
w:recycling	UWWYUYTUYUXWz
w:red	zXTXlWTVVTnXx
w:redaccion	WYWXYvVVX0XXU
w:redacteur	WyWZTYZXYYaZY
w:redaction	wYbaaZYbbbYYZ
w:redacto	PUUUWUzUVUVVT
w:redattore	ZwaaZaWaZZZZY
w:redazione	yYYYaYVYZYWXU
w:rede	UsVvWXUvnTXXV
w:redelivery	QTUUVUUUVT0TQ
w:reden	QURTVPQyTtyUQ
w:redes	nSUTWTzVWVSTS
w:redesign	vXUWXWxVUWhWU
w:redesigning	WaYxWYWZYabbZ
w:redet	QTSUTSwSxSTUR
w:redmont	yaZQaaaaacaba
w:redo	yTUUWvRUWWXYU
w:redoing	YZWYaaxZXXZcZ
w:redone	zUTXXWSTTUXWU
w:redoubt	wZabdbZcdcXZa
w:redraw	TZWXYayXaXZcY
w:redrawn	yXUVZXVVaZZaV
w:reduce	YZWYbbwacZbcc
w:reduced	TUVVWQ2sXVQWR
w:reducida	QWXUXURzVWVWT
w:reducing	VXUWXZyWXVTWS
w:reduit	UYVZXXyWUWXXV
w:redundancies	VzVXVUSXUVXYU
w:redundancy	aZXbbcXbTxaYY
w:redundant	WYSZWXVW3NWZV
w:redwater	YtWeXZuXtaYjW
w:reel	lVZXVYTW1SVZW
w:reels	OXWXZY0YZaYba
w:reembolsamos	WZZZXZVYYYxZT
w:reemplazo	yXYRYXVYYXYZX
w:reencontra	acbccZxZbabcb
w:reenvia	XYbaaZYabbxaZ
w:reenvialos	RTWTWTTUXVzUS
w:reenvie	RUWTXSSUVUzUR
w:reescrevo	RTRVXUzVVTUSS
w:reexpediez	PVWUXTSVVWzWR
w:ref	O1VWYYUUXYtUS
w:refaire	3WUVWTRVXVXXS
w:refait	vTSUUTSSUyTUQ
w:refeitorio	wYabaZXZaZZaZ
w:refer	YXlrYcYXzXodV
w:referat	VzUXXSUWUTWVT
w:referee	TSOXWXTX3SUWT
w:referees	QVUWXRRSVRUT0
w:reference	VWTXYXYj3VTWx
w:referencement	VZXYXYyVWVQTR
w:references	pSrWXWvWvVXWU
w:referente	QWWTWTzWXXWZV
w:referentenstelle	VzUXWSTVUTWVT
w:referentin	UTWWXuVUUxXUT
w:referenz	STQVTTQTzQUUQ
w:referenze	TXXYYXVYYXxXV
w:referenzen	PTRWUVwVxSVUS
w:referenziati	VVWXYYyYVTXYW
w:referral	VUd0mnXWsVWjV
w:referrals	ouPYZayYWSXZZ
w:referred	clVdXrSrXqZWt
w:referring	WaZaZYzTaaPaa
w:referto	SWVWWWTVVUSWz
w:refill	UVXYxYVYZYYZU
w:refinery	pvRTUxQSTTSUQ
w:reflechir	TVzXWWSUSRUUS
w:reflective	ZaaZbcUbbbwbW
w:reflexion	TUyVWVSUWTVUR
w:refonte	yZXXYYSXYYWXV
w:reform	vORPW0RqVopWR
w:reforma	UXXWXWWVXWWXx
w:refrain	XYXbYYUxZXXWW
w:refresher	STVWXXTXyTYYU
w:refreshers	UzRYVZUXXVYaY
w:refreshing	UYyVWbXbYWbcb
w:refugee	RrOTUwPR1PTUR
w:refugees	sRTST1QQUVUTQ
w:refugie	UWSXUUUTySWWU
w:refund	XUUUUsjTUTnU0
w:refundable	VVWXYapYZZ2YV
w:refunded	YXZVZXuXaW0ZU
w:refunds	XUZbaZYacaxZY
w:refurbish	QXWVYVzXZWXWS
w:refus	UYUZYXUZyUYXW
w:refuse	WWuaZbXaYZuZX
w:refused	VVVXXXSTWVVTz
w:refuser	WVUXXWUSWTW4S
w:regadio	YZaZvXZbabZba
w:regalando	ZbZcbbzaaYabZ
w:regalo	UVUyVVRVVTzVR
w:regar	XYZZvWYaaaZbZ
w:regard	tWWrYVjWZXUZu
w:regarde	WXTZXYzYVQXWW
w:regarder	XaZbZawZaZaaY
w:regardez	RVSVSURSTzTRR
w:regarding	atUjrirUkcXZe
w:regards	tpVZZcdYawZZa
w:regel	yYXXXXVXYXXYW
w:regelen	TXYXXWyXZWWXU
w:regeln	Y0YZaZYZYYZaX
w:regenjas	XaaaZawZYZZbX
w:regent	UVUWWTRTTRVVy
w:regge	vaZbYbXbYZacZ
w:reggere	WWWYYZyYVTXYX
w:reggio	TVyXXWUXWVXWV
w:regiao	XZaZvXZbaaZba
w:regidora	zWWWXXWXVWWWV
w:regie	sWVYyYSXWWYWX
w:regime	2XZaaZYaaabaZ
w:regimen	SzUVXXVWUUTVT
w:region	vRuWlUbWoqVWU
w:regional	WrYvVWSvaUvVW
w:regionale	TWYXxWVYYYWZW
w:regionaux	WyVXYXXVXXRXS
w:regions	TVzYZZWYWUXWX
w:register	iTwZXStzXUWVj
w:registered	bwcXqXWbbVqqV
w:registering	PUi1WVPUTPwUQ
w:registers	zUVWWWuWWVXYW
w:registrar	QxQWcWQUxknVR
w:registrars	WYyZaYVZYVYbX
w:registrati	VVVWWXzUXWUWT
w:registration	RZVUWYRwkT4kR
w:registrations	TTRVVURzVSVTR
w:registriamo	VYWXYXVxYWWXT
w:registries	RWWVWVSzWVTVR
w:registros	yXTXVXTWVVVXU
w:registry	OuRyUUTTUupSP
w:regler	WXVXYYXYWX0YW
w:rego	waZZaZXbbaabZ
w:regreso	WXWXXVVRXyWVT
w:regressions	TWTWVROXWRVW0
w:regret	RuRVVTQvUPTR0
w:regretted	UZWaZZSYXzXXU
w:regular	P1eUWzRSnUVVV
w:regularly	TVzXZZWYWUXWX
w:regulated	ypbaaYZbbbYbZ
w:regulation	yXWZbbVbZXaaW
w:regulator	ruUsXVisWjWXV
w:regulators	YZVawYWXYWYZW
w:regulatory	xZaYXXYaZZZZZ
w:rehab	VXWYyZSaZYYbZ
w:rehabilitation	QXXyYUVYYZYZW
w:rehearsal	RUSWVVStTRSR1
w:rehearsals	yXXXWUVUYVXXS
w:rehearse	QQQTQRQSQQTT0
w:reichen	TSXWYYWWYXWXy
w:reimburse	WYYZYZRaaazYX
w:reimbursed	tVUVXXSXXV1WR
w:reimos	WXUYWPTVTzWYV
w:rein	VXUZXXVXVVyXU
w:reinforcement	UbbbbayaRaaba
w:reinschauen	QSSTTRQzUQTRP
w:reinsurance	TywUWYRWVTXWW
w:reinsurer	VZYbxaWaYVZcb
w:reir	WXUYWPTVTzWYV
w:reise	xZYZZZXYZYYZW
w:reisen	ZabcccZccbxcb
w:reiskosten	wYaYbuZWXaaaY
w:reitero	VWWWXXzTYXWXU
w:rejected	vTR0UUOTUPUXS
w:rejection	aZYccdYcvaccc
w:rejections	SWTXWXTW3RXWT
w:rejoice	XWUYWZUYWyXWW
w:rejoignez	VYWUYXXYZZyYY
w:rejoindre	UVVXXrTTWUW4T
w:rejoins	SUTUUUSzTRSTQ
w:rejoint	WYWZZaxaYZYaY
w:reken	ZZZaXaxXYYXaZ
w:rekenen	TVWxVUUWXWVXU
w:rekening	RURUTTPUUT4TP
w:rekeningnummer	TXUXXVUWWUyVS
w:rekenmachine	1YZZaZXaaZZaZ
w:rekruteer	VyUVYYVYYXYYW
w:relabel	TVbaaaVWaZxaW
w:relacion	1uUWWWUWWVUVU
w:relance	wYZZZZuXaZaZV
w:relancer	SWRXVVyUuOWUU
w:relances	VZZZZWxVYYVZY
w:related	TWVVYXVVWUVVy
w:relatie	YZaaaaXaYZvaX
w:relations	UuTUVSQtW0VVS
w:relationship	ouWWXZVZYYtZW
w:relationships	ZYxYbbWZXZaaZ
w:relative	SVVXTWTUXRzSS
w:relatives	WSZYVZYYYYyZX
w:relatori	WZaYXSWxaZXYW
w:relatorio	0WTVXVPVWSVWT
w:relatrice	WYZWZ0XRZWWYW
w:relaunch	wYZbdbZcccXZa
w:relaxed	SVsYXZRzXQYaW
w:release	jVWVXYWVVtyVy
w:released	nVoVVWSrWSkuq
w:relecteur	PXYVYyVXYZYZV
w:relevance	ZxabcXYYZaabb
w:relevant	TUupWXwWXVUVT
w:releve	TWWXXWVUWVWRy
w:reliability	R2UVXXTXXVTYU
w:reliable	WXyZVZXaWZZZZ
w:relief	xTQWqVQUXxTWS
w:relire	SUSWWVSVwSSTx
w:relocate	RS4YYYsWmWXWV
w:relocated	bZYccdZcvaccc
w:relocating	a2YaXZYaSaZYZ
w:relocation	Z3oYYYTZmWXZW
w:reluctantly	TSUVazUWXXXXW
w:relying	UwWWXYuXVVWZW
w:remain	STitXbRSTYxXx
w:remainder	VZZZaUVWYY0at
w:remained	TRUWXVUWVV0TR
w:remaining	rWWYYWUWyYRWV
w:remains	RVUUXxSUWpwVU
w:remarcada	PUUTWVSSVSTS2
w:remarks	rWXTYtuUYYWZV
w:rembourse	UUUVWW2UVVPUR
w:rembourses	VTVWWWSWWV1US
w:remedy	WTVZZZzaTRXXW
w:remember	XkWeqamVkzVXe
w:remembered	YaUaYZXVzRXZX
w:remet	XYZa1aZYbXZZZ
w:remettre	zVXTXWVXXXtXW
w:remind	SUSwXvTRWUVvV
w:reminded	tXXZZaYaXvabX
w:reminder	XpVdXatUnTWsv
w:reminders	RXYWWXyXYVWZW
w:reminds	SPVWYTSPVVVT0
w:reminiscing	XYVbbbYaZxZXZ
w:remis	WXUYYXUWXTW4S
w:remise	PWYVYyVWYZYZV
w:remit	WUsYYZWYYZzZW
w:remito	VxWWYVVXXVWXT
w:remo	VWWXUUPzWWWVS
w:remote	treacoWdZXpYW
w:remoteanteil	yYbcabXaabbaZ
w:remotely	uVXXYnQwZYWYW
w:remoto	2WabbaYbbbbaZ
w:removal	aXYbcbabaZxSX
w:remove	RSPTRSqPRPO0M
w:removed	UUTWWURTlQd+O
w:remplace	VyVZZaXaYYYYZ
w:remuneracao	ZWaZZwZVaZZZY
w:remuneracion	XaaYZyWRaYYXW
w:remunerada	VYYyZuXTZWYYU
w:remunerated	ZlS3VuQTVQVWS
w:remuneration	qrYjpsTkrVWXV
w:remunere	WZX3ZWYZZZZZY
w:remuneree	XXZqZxUSYYWYU
w:remunerons	SVYWY1TVYWXXV
w:renal	YwYbaaZbaZZda
w:renamed	TVTWVXTVTUVXz
w:renata	UWdYXZyXWTXWW
w:renate	asrXWYoXUrXYU
w:renato	QUVVXWUTWVWVy
w:rencontre	SURUyURRUxSRP
w:rencontrons	TTyWWXUVYVXYW
w:renda	QSQUSTSTzTRUR
w:rendas	TYYUZyVXaWWYV
w:rendement	VXVYVXvWWVvVS
w:render	1UTTWTuTVUUVW
w:renders	UWWUZYUyWZVWV
w:rendez	tUTVVTRUTTRS0
w:rendimento	YaYaYZTYXYwVW
w:rendite	VWVTVWwVYWuXU
w:rendono	TVVVXVzVWSUUR
w:renee	ZbZWbbxZXZaZY
w:renew	VVUVVVyQVRnQ2
w:renewable	n2VXYXSXXYUYV
w:renewables	XWxZZaXZXWZaY
w:renewal	oUSVrUqsTSTTw
w:renewals	VWRXZayYXUYZX
w:renewed	OvpUVUOStQdot
w:renews	VYWXYXSVYWTxp
w:renner	uZXbccZdbddec
w:rennes	SsTXUUTyVVWVU
w:reno	xWWXZXtXYVXZV
w:renouvelables	0YZbbbYbacbYb
w:renouvele	XZYZZZVVZXVxS
w:renouveler	TWTXWWTVWSVyR
w:renova	XaZZaaWXaYWxU
w:renovado	UUWXXXWVYVVWx
w:renovar	wUUXWWTUVTVxQ
w:renovation	wWZWZYTYaauZV
w:renovavel	zaababXbbbaba
w:rent	WYZqVYqqnWbas
w:renta	TUUXWXUUXVVWy
w:rentabilidad	YaYZWYTXYXxWW
w:rentable	QTSVzVPTSSVVT
w:rental	vXUWWVyWVVWWT
w:rented	zWUVWTRVVUVUS
w:renters	sWTXqWUWUxYYU
w:renting	TzSaYYXZYXZaY
w:rentre	yXWVZXUYWXYXW
w:rentree	QvTTVsSSUxTUR
w:rents	QURtTuuMTwSVQ
w:renueva	XaYZZYVSaXWyT
w:renvoyez	QTTUTSQRWT2UO
w:reopen	PTSUWVPTVRSn2
w:reorg	SSQTTVRRSNVT1
w:reorganised	U7RVVXTWTRXXV
w:reorganizando	SUzVUUQUUSVUR
w:rep	vabbbcWdbccec
w:repair	rTSTrwZrUSYVr
w:repaired	rUWWXVUxWVWWS
w:repairs	rqsqVVmSrSWWS
w:reparacion	RWWUXURWWVRWz
w:repart	2ZYXZXUXZXZZX
w:repartimos	SUPUzSQRTRTTQ
w:reparto	RVUUV2TUUUUWS
w:repas	RTSUTwSOwRTUt
w:repay	SSWWRWxWWVwUS
w:repeat	SuUTZwRRWTVVv
w:repetition	TWVWYWTVXUUUy
w:replace	wRtXZXkXVVtZV
w:replaced	WZWaZYWZZyXbX
w:replacement	Q1UXVWXXUUWV0
w:replatform	zWXaYaTaaXbbY
w:replay	WYXXWTU0YTXSQ
w:replied	OQOTTTqQVNT3P
w:replies	TWSXWVQTvwWvS
w:reply	naZcZhrWYkpio
w:replybox	YYTYXayYYYYYZ
w:replying	RqVuXTSrXWtpS
w:repo	RvUVTXQVYW4WT
w:repond	VYVXZY5YYWXYX
w:repondre	xZZZZVXaZYXZZ
w:reponds	ZbYabYZXaawaX
w:reponse	xXUYYXUXWxXWV
w:report	tZTwWSYrUTfmx
w:reported	SUTVWUQRVR0xO
w:reportee	RUVTWTTRWQTR2
w:reporter	QwTWXWPWyUTWV
w:reporters	UyXYZYUZXaVXZ
w:reporting	ioTZXpuUXRXzY
w:reports	yuVXXqdYYXnYV
w:repository	SVVUXWTWXTsxn
w:reprends	VVRWVTSTzTTUS
w:repreneuse	QTSV0VPTSRVWT
w:represent	YU2rpWwUVVXVT
w:representarei	UUzWXWTUVTWTS
w:representative	2UWWWXTXaZXZX
w:represente	waZaZaWaZaZba
w:represented	OU1QXTRVZYTYX
w:represento	UVyWXXUVWUWUS
w:reprint	NTQRTwNyUORRP
w:repris	xaZaZaWaYaZbZ
w:reprise	VyVZYYVXXVXXV
w:reproduce	UXWYYWTUXtXWx
w:reproducible	ZZYZYaWYaYWYx
w:reps	StVTVyUTWTXWU
w:reputation	vYWVYXVaZXvaY
w:reputed	aaYcacSbxbWaY
w:req	WyUaYZWZuXYaZ
w:reqs	YYTYYbyYYYYYZ
w:request	YYVlZakTbYUzy
w:requested	SVUlXVZcWSZ3t
w:requesting	yYYXaVVXWYXYU
w:requests	wVohVxQnVSjZS
w:require	xVjuXTYVXWuYV
w:required	eTXuXedVjWvUs
w:requirement	zVohaZbZlkYZX
w:requirements	rStZaZ0aWYYYX
w:requires	kWYUtQSWYX0Xp
w:requise	TYZYWWVXZZyZW
w:requisitions	QS0WYXTTWYVSS
w:resale	VWVXxYXYZUYYW
w:rescue	XXYayYTVXYUaZ
w:research	UvT7WWRUYnXXU
w:researcher	WfX0ZWvUVXWZX
w:researchers	TUSyWTRSUUVXU
w:researching	ZbZscbpbdbccd
w:reseau	SVRtTTOwyQTTS
w:reseeding	TXWWWWSVXSXXz
w:reseller	UWVTUW0UUTTRS
w:resend	SXWWVXSWYUUZz
w:resending	VYyXVYUYWTYYT
w:reservation	UUTSYWRYYXzVS
w:reserve	SoUrVQXSVTsW1
w:reserved	SUVVWTzQYUyVp
w:reserving	wUVUWxRPXTUWU
w:reset	SWTWWUTTUPUr2
w:reshipping	UYcZcaWZbaxZY
w:residence	TVWXwXSWXQWYx
w:residencia	UUxVXXTXWWuXV
w:residency	UXVZzYXUWTYYZ
w:resident	Q2VYYVUTXWTXx
w:residential	VxWYYUVuWYXXS
w:residents	tTUqlVstWTUVc
w:residual	YXZZaYUVaYxaZ
w:resigned	vtZYZYWYZYWZU
w:resilient	TTRTXVR0XWUZX
w:resits	SVTVVTTSTRUR0
w:resolve	wtRXVWtYVVWXX
w:resolved	rXVXxXSYYoTYW
w:resolves	ZZYZYbWYaZVYx
w:resolvo	QVUUVUzVUSRTT
w:resonated	YYyZWaVZYXYaY
w:resort	UVuWXVySWVUWV
w:resorts	eXXTZWRUYWzXV
w:resource	WUVZZzTSYRXXW
w:resources	xnYXYXVYYZvXU
w:resourcing	VYwbcbWcbaaba
w:respect	QSnvUqSTswVWS
w:respected	qgrXWUrWprUXU
w:respectfully	VWTqYYtYquXYY
w:respects	RWSTVQRVS0STQ
w:respekt	TUUXVYRWVzWWS
w:respin	VaXYZYyXaXZaX
w:respond	xTWUYUQWVXQyP
w:responda	UVWVYVSVWTtUx
w:responder	LTTtVQQSUQczt
w:responderemos	TVVWXUSVWQQS0
w:responding	VYVXYXUTazWXT
w:responsabile	YxTWTUTWxUVVS
w:responsabilidad	UTVVWVzVQTVWR
w:responsable	wwYaZZWZZYZZX
w:responsavel	UxYVYYWXaZXZX
w:response	mUTTXWPWWWO2O
w:responses	TWT2WURPUPTUT
w:responsibilities	wYXadcZcccccc
w:responsibility	wXZbcZXZcbZZc
w:responsible	UlSXYYcXxuWVq
w:resposta	X1ZaaYVZZZZYX
w:respuesta	SS2VUURVSRSUR
w:ressortie	VV0WWVRVXVUOS
w:rest	oYjXtWoXXWzYV
w:resta	STTUVwRTUSUUt
w:restare	RVyVVVTUUSWVT
w:restarted	TSSWWVTTTSVSz
w:restarts	YbZbbZVZawabZ
w:restaurant	PTQV0U0UsPTXP
w:restaurante	yUXXVUVXXXWXV
w:restaurantes	ZbbubYYbabZbb
w:restaurants	wTRSxTPTURrVT
w:reste	TrUWvUSumUuUS
w:rested	tbbcccadcbddc
w:restent	WWXXXWVXYXxWT
w:rester	RUUV0UVUWUTVR
w:restful	TXVYYWzXVRZXX
w:restiamo	WWSYWYUVUzWWU
w:resting	SSVXXVTVVTVVy
w:restless	QR2STRrRPNTQO
w:resto	RpTUVUxUVTuVS
w:restons	ZZXaZZXVZxYVX
w:restore	VyZaXVUWYYaaX
w:restored	TSRWVUS0WUVWT
w:restores	SUXXXVVVYVySU
w:restoring	SYVVzRUOXWSYV
w:restraint	XYUaabYaXybaa
w:restreinte	zVWSXVVVYXXXW
w:restricted	UVVVXVTVVSWzP
w:restrictions	TWXYYRTXzUZXW
w:restructuring	VUPWWYRUzvWWT
w:restrukturierung	wZYZZZXYZYYZW
w:result	UUVWXWyVWTqpw
w:resultat	RQWTWRTUWVzWR
w:results	RUaUWVXnVXUyx
w:resume	vWsYZZZZsZddX
w:resurfacing	XaZZZaXYZZYZv
w:retablissement	RVSVSURTTzTRR
w:retail	XveuaXcZfUYpZ
w:retailer	0TXvZWUXYYVYW
w:retailers	UYxbcbWcbaaba
w:retain	SYWyYXUZZXrZY
w:retained	Sf0oWVWUUSVUu
w:retainer	5STuQWQWXXcXU
w:retainers	VXXXXYTYYYyZW
w:retaining	WbabdbYdbbucb
w:retard	TWWXXWVUWVWRy
w:retd	YXYXZZwabcbba
w:rete	VZUvYYWYXwYXW
w:retention	NSQ1RPOSQOQSO
w:retenu	VX1YaaUZWVYQY
w:rethink	VXSXXQTUS0WXT
w:retida	STTSURRTSR0PP
w:retiene	YYZaZbYaYavcZ
w:retirada	UWUYxYVWVXWYW
w:retire	vxQUURRRSSUVw
w:retired	yVUWWVqvVZVXR
w:retirem	UVWXYXWUWVWXx
w:retirement	kUSVWW0UUSVYT
w:retires	r4UUWVTWWVXYV
w:retirez	TVVVXTTTWUzSR
w:retiring	QxSVUbcsZxWWS
w:retiro	ZcbcabuaabYcb
w:retomando	yWabcaaccbbbb
w:retomo	0ZaabXYXbaYba
w:retorno	VYWYVWRWWWyVV
w:retouchee	VUVWWUyVUTVVT
w:retouchers	UYwbcbWcbaaba
w:retraite	puTYXYwYVRXXW
w:retrasa	UVUXVWURVUVUz
w:retreat	TVQWVW0WXRWWX
w:retribuita	VZX0ZXWZZXYYW
w:retribuzione	YzYYYZYYZYZaZ
w:retrieval	aWwbbaZaZWZaY
w:retrieved	auabccbccdYYb
w:retrouver	UVQWTRTTS2VVS
w:retrouvez	UZZZYWyVXXVZY
w:retry	VYYYZYWWZVXRx
w:return	qVsWbWnWmaYVx
w:returned	RVTWWVOTVRx0c
w:returners	STVWXXTXyTYYU
w:returns	VTQtTSlxrQqUQ
w:retweet	XYZYZQUyZWXZX
w:reune	SUVuWSTxUTUVR
w:reuniao	OVVSVTQPVTTS2
w:reunioes	TVXyXUVVXVSUT
w:reunion	QTQrVTPQVyTRz
w:reuniones	WXVuYXWXV0XVT
w:reunit	RTT0TSOvUSTTQ
w:reusable	XVYZxbVaZXWbZ
w:reussir	VaYZaZVxZYXXV
w:rev	rXWXyWSUVWVYV
w:revenir	VWTXUUUUySWWV
w:revenons	SSTUTTQTVQSR0
w:revenue	aVVV4sNqWWZXV
w:revenus	UaaZZZVZaawaY
w:reverse	UUVWwWvUVVVXU
w:revert	V3UZtaVZYZXZX
w:reverted	SWRXTYQVTPWV0
w:reviens	SVUVVVRUWzUUS
w:review	sWXrWZdZYYYZx
w:reviewed	pkSSWVRUvNVyt
w:reviewer	YTUyUmOQTPUUz
w:reviewers	QVYXZsTWZYwZX
w:reviews	uRSTUupTTSoSu
w:revisar	yZbYbVWabaSZY
w:revised	SXXZZZTXYXWXy
w:reviser	QSRTT0RTSRRTP
w:revision	sVWXYXpWXUugs
w:revisionare	yYYWZTVXYXRXV
w:revisione	PRRURQORyOSQx
w:revisiones	zTXXVUVWWXWWV
w:revisor	QSUSVvSRUwTTQ
w:revista	TZYUZyVXaXWYW
w:revive	ZYubbbZbbbbba
w:revue	WXTWXRVyZVTXT
w:reward	RrtwWWSTprVVT
w:rewards	YZWYbbwacZbcc
w:rewire	SZZbZaYbxXabZ
w:rewrite	wrUWYT0XWWWXW
w:rewrites	0TWVYUQVUSVYW
w:rewriting	XZYYZZyWZXUWV
w:rewritten	TWUXWVSWyrVWS
w:reykjavik	RUzWWWSTVTVWU
w:rezamos	wYabaZXZaZaaZ
w:rezeptpflicht	yXYXYVUWZWVWT
w:rfq	vabcdbabccaaZ
w:rg	XYbZbYWaaZwba
w:rheumatology	UxZZbaZXabZZY
w:rhino	zXSYWXTXUUXZT
w:ri	yVVYcbYbaaabb
w:riada	WYYZWyUUXXYYY
w:rib	YbXZaYYXZZwaX
w:ribera	UXUYXYUWXUX4S
w:ricarica	XYaaaZYaaYwaY
w:ricariche	VXXXYWVWYWxWT
w:ricci	YYYYaaVYXSZxW
w:rice	zXVWXWTVUUTZS
w:ricerca	ouzYYUWXYVXXV
w:ricercatore	WyWXUZVVYWWXV
w:ricerche	UWRWXVUVWST1Q
w:ricette	VWSXWUSzUSUWS
w:ricevera	RRTUUURUUS2VS
w:ricevere	UVyVXUUVUVXWU
w:riceverli	RUUTVSRSWSzRQ
w:ricevi	RTWTWSSUWVyUS
w:ricevuta	VWVYZYUWXWVxw
w:ricevuto	UXVvXVUVWUwSR
w:rich	SVZZXxXZZaXbZ
w:richard	YZWYYYXTYxZYX
w:riches	STSUzTRRUQRTQ
w:richiamarla	RVzVVVTUUSVVS
w:richiesta	pSSTUSRTTTS1P
w:richtige	STxTswSRSRVUS
w:ricomincio	WZYZZZYawZZaZ
w:ricorda	UVSVSVvSVRUVx
w:ricordo	VYWxYWVXYWXWU
w:ricostruisca	zSVVUTUWXVWXU
w:ridere	TUUWWWQVTyUWS
w:riders	WWZYxZRZbbXbY
w:rides	VaZYaWXaXXxbU
w:ridiculous	XbbavbVcbabdb
w:riding	0VVXSUOUUUyZV
w:riempiono	UVTWUWTWWUyXT
w:rien	OSuUUSRSUSxTw
w:rientrare	UUTVWVTUySUUS
w:riesce	zTTTVRSSURUSP
w:riesgo	XaXZWYTXYXxWW
w:rifacessi	waZbYbXbYZacZ
w:rifare	0WRXUWQUPQVVS
w:rifarlo	zXVYVXTXWVTXU
w:rig	PTRTTSOwPyvVQ
w:riga	QTST0VPVVTVVU
w:rigged	xYYZUaZYYXabZ
w:right	mYrjncoUVtZXm
w:rights	wVWUXvRUVTrWT
w:rigolo	TVRWTTSzTUVUS
w:rijd	waZabYYbaaabZ
w:rijdt	TUTWVTQTSQrU1
w:rijinstructeur	XWVXYSySXVXWW
w:rijnhof	VVUYXVVyXUXXU
w:rillettes	UVTTVUSyTRTUQ
w:rimandata	VWWXXWVWWVXXx
w:rimasto	TTSVVUTUySUUR
w:rimborsate	VTWWVVUWYVyWS
w:rimborsiamo	VYXYXYzXXWQTS
w:rimborso	SXWWYYTXXVOW0
w:rimos	UXWVWRVyXWXWV
w:rimpiazza	RzWXVUTVVWUWV
w:ring	etyVVXpUaWcWr
w:ringing	WwZcbZZbbZcba
w:rings	VVVzWRSRUURWS
w:rinnova	TUUwWVSVWUUuR
w:rinnovabili	yZaccbabbbbZZ
w:rinnovato	TVSXUWSXTSVUz
w:rinnovo	TVUVWWSUWUSTy
w:rinviato	SWTVXXzWXWUVT
w:rio	UuVYXYVWWxVYW
w:rioja	TyWXYXWYWYWZX
w:ripaghiamo	XaaXabwbZaaba
w:ripara	VYWWYWUxXWWWT
w:riparare	VVXWXxWWWXWUU
w:riparliamo	TU1WVVSSNQVUS
w:ripetizioni	SVUUW0TSTSUVT
w:riposo	UyVXXVVWWVWWU
w:riprendo	YWYZZYyWZZYRV
w:riprese	yXYXZVWYXYXVT
w:ripreso	yYZYZVXYYZYWT
w:riprovera	TVUVVVSTVRURy
w:riscaldamento	XbaYabvbZabca
w:riscaldato	XaaXabvbZaaba
w:rischi	YZYaYYTXXXwVV
w:risco	VYVYVWQVVVyUU
w:riscrivo	1YZbbaZbabZZZ
w:rise	UuVYTYTWYXxXS
w:riservata	RT4STUQSOQTSQ
w:riservatezza	VYWxYWVXYWWXU
w:risico	ZaYaXZTXYXwXW
w:risiko	XaaYYXTYbZwbZ
w:risk	YXmWvwYWZWtYW
w:risparmi	RXYWYVzXZYUYV
w:risparmiare	abcbbZvZccYZa
w:risparmio	XaaXabvbZaaca
w:rispediscili	QSVTWRSTWUzTR
w:risponda	SVUWVUUUVTzTQ
w:rispondere	QTUWVVTUUUUyS
w:risposta	RVSUVWUXtVVxT
w:risque	UWTWVVSUVS1UR
w:ristorante	VYXZZZYawYYaZ
w:ristoranti	VYTYWX1VTSVXU
w:ristoratori	abYabczbaYbba
w:risultano	VXXXYWVWYWxWT
w:risultati	UYVxYVSVYXWYV
w:ritirarle	TVTWVVSUTQUUz
w:ritirarlo	TWWWWXUWVVSWy
w:ritmo	wYabaZXZaZZaZ
w:ritratti	SUUVXVzVVSUUQ
w:ritrovarti	TWTWWWTUWyUUS
w:ritrovato	vaZbYbXbZZacZ
w:riunione	TVUUWVURWSUSy
w:riunioni	VXVxWTUVWVWWU
w:rival	XZWYaayZYUZcY
w:rivedere	VWUWWXzXXSWYT
w:rivederti	TTTWVVPUSzTVR
w:river	QTUTuwRxSQTUN
w:riverbank	YYWYYZxXYYYaY
w:riverside	RRnTXVQxVTTVx
w:rivista	TXYWZ0TRYWWYW
w:riyadh	XxWbbcYaZabaZ
w:riyal	WTVWYXRSUUzWS
w:rm	yVXWWZWYWXZaZ
w:rn	oTzWWUQWUVVXV
w:road	stTUUSrTVWRwZ
w:roadmap	vTTvTUsVVWWXU
w:roadmapping	UVSzWWTSXUUXX
w:roadmaps	TTzUWXWRWWYZW
w:roads	YUTaXaUZyUZaZ
w:roaster	VXVVVYUWVTyYU
w:roasteries	UQzVUVSTVSVUS
w:roasters	SVUWwySRWTWWT
w:roastery	UWXWWWSyXUVXQ
w:rob	VTxXWXRXVtUZV
w:roba	zWTXWUTVVSWUT
w:robert	RXSUYZWZXXzXV
w:robin	TWWUXWvXYUVxZ
w:robot	qRPO4SXSUYsTR
w:roboter	SUUTWzTSSSUTS
w:robotic	SVSzXSQSVWTXT
w:robotics	UusXhYrWpjYfV
w:robots	kUTzsqmTVTVWT
w:rochdale	yZWYaWWaaYZbX
w:rockville	sbdbdcbcddbdc
w:rodada	USXXzWVVYWWXU
w:rodando	wRQSSSRQyRTSP
w:rode	UWVWWWVVUVuXw
w:rodilla	TUQUVUQTUzTSR
w:roei	RUPUTUQSUzTSR
w:roemenie	OTXUWQ0WXYVXU
w:rohan	Zbabtbbcbbcdc
w:roi	YWTaUZyaTXZaY
w:role	mrmYmcZapjaXa
w:roles	WV4ZYaoYrVYYY
w:rolf	YaXabbxZZUYbV
w:roll	VhsRWvoTqQUVo
w:rolled	TXUXYVTSXTVWy
w:rollers	XbZaZXWwZXZaa
w:rolling	zWXXVucXZYYZV
w:rollout	5VZXaRVZZYYZY
w:roma	WrXZaZWYZYZzV
w:roman	TVTTVUSzTQTUQ
w:romania	TWZYUYyZabZbZ
w:romanian	UUWWYZyXYXZZV
w:romanzo	TTUVUVSySTUUR
w:romaria	zWVWXUVVVVXVT
w:romeria	TXVWWWyUWWVWT
w:rommelmarkt	TUUVVVSUURTUz
w:rond	3rTZZZWZXXYXW
w:ronda	SSTV4WSUVVVWS
w:ronde	SRRP0SQqVTyVT
w:rondleiding	TU0WTVQVUSVXU
w:roodgloeiend	yYUYWWWXWVWZV
w:roof	lVTTUVrUVTZW4
w:roofer	xWTOWUTWWyVXS
w:roofers	PUSTWzsOUSTTR
w:roofing	sZxZYWUWYXYZY
w:roofs	NSP3VSQRTQUVP
w:room	VeTXqwYbbqXVv
w:rooms	vxVXWVTUWUkWw
w:root	UUUWWWTUYSUTy
w:roots	SaaZaxXZbaVaa
w:rope	RZyYaXUXYZXZX
w:ropes	YZUaYaUZVxZaW
w:rory	SbZxbaYbcZaab
w:ros	urUWUVvVUVWVS
w:rosa	ncebharXXYXxW
w:rosalia	UzTaXbUbaWYbZ
w:rosalind	pVyYXYSYUQYau
w:rosamund	WXWaabVaxVbaa
w:rosario	pUXVYUyXXVWXV
w:rose	vWVTUVQVXVyVR
w:roses	zZWbYYWZZYZaW
w:rosie	WYyZYZUZWTXaY
w:rossi	VYZYazXSZXabY
w:roster	yqzTVRPUVVUWT
w:rota	tsQWqVksRLUUw
w:rotas	SQSVvTzUSuTUR
w:rotating	WyVZWWUXYXXYV
w:rotation	xYXZcbYcZbXba
w:rotina	yXYXZUUXYYWYU
w:rotonda	UWVXWWVUWTUUx
w:rotterdam	ovoYoZalZiXXV
w:rouen	YYXZZZWXYVSyU
w:rough	zUqUXXTYXWXZV
w:roughly	3WVWXURrWUVYV
w:roumain	yUVYXYUYVXYWV
w:round	WsnWuXapbZnXa
w:roundabout	XXXZZaXYYxZYX
w:rounding	QTTXXWSSxSTVw
w:rounds	PTTlpuQVuvUWR
w:roundtable	WXXWYYR5XVWWV
w:route	OPPRyyORROQRO
w:router	VUWXsXTWWVVTx
w:routes	vtXaZaWaZXZcb
w:rouvre	WYXYYXTwYWWWT
w:row	RVRWVVSzruVWr
w:rowans	WVXXZZWXYVYYx
w:rowe	TWRXWWTWzSUXS
w:rowena	wZZbbcYcbbadb
w:rows	orQWVWPVqvUUm
w:royal	VSVYYWVtZsyXV
w:royalties	SWVVW8TVVTUYV
w:royalty	cTUUV5OTUVTWU
w:rs	pUWUXuTvXXwXT
w:rsu	VyTbZaWaaZZbZ
w:rsus	W0WaaaqZaZZZZ
w:rsvp	XYYYZTS5YWWXU
w:rt	YWxaaaZWaWaZc
w:rtos	0VWVWRUXTUXXU
w:rtt	Y0VcbcZbYbcbb
w:ruakura	SXbZawZaaZZaZ
w:ruaridh	VXRWYYVVXRVyT
w:ruas	UWWWYVyXYWVYV
w:rubbel	SVSVVWUVUTzVS
w:rubbish	dxRwTVTWTTVWU
w:ruben	WYyVVaUaYXYZY
w:rubrica	TUUUVyRTVSUUR
w:rubriche	SVSWVUSUUzVVS
w:ruby	UYVYYYyYUXYaY
w:ruche	SVRVVVSUTzUTR
w:ruckmeldung	XzTWYYUTUWWYV
w:rucksack	RVSzVTRWXSVXT
w:ruckseite	ZaacxbZccbbbZ
w:rude	QnQRU1tNTvSTQ
w:rudi	WYXYZZyaXYYcY
w:rue	SWVXWXzUYWXSV
w:rufbereitschaft	axabbcbcZbbca
w:rufen	TTQWUUQTzRVUR
w:rug	VUQWTTQP0RUTQ
w:rugs	yTTWNYyXXUWZX
w:ruhe	UWTYYZzYWVXYV
w:ruhestand	ZvYbabZaZuaaX
w:ruhm	QTVTzTTTSSUWT
w:ruimte	TXZYZzXYYZYYZ
w:ruin	0VTYQYRYYQVYW
w:ruined	QUUTxxRRUSWXS
w:rule	ySRTUTPRTOS2Q
w:rules	meUsiUdoVjunQ
w:rumania	UXWWXXUVWVyVS
w:rumanien	SWaXaXyZZbZZY
w:run	opUnurkbWVpXV
w:runaround	ZbXaZbWYYTYbx
w:rund	w0XXZTUWXXXXV
w:runde	WqVZtYVYzVXYV
w:rung	SuTXVZ0YYUZbX
w:runners	XYTYYZmXZ3YYW
w:running	RkdjZXXpUouWp
w:runs	vWRsbVyVeXVWp
w:runway	TNVX3XUVXVWZW
w:ruolo	VUxXXXUWVTXWU
w:rupees	wWUyUTQWUUVWS
w:rural	dsTRnxRyWVTXT
w:rush	wsTTWXlXWcYZs
w:russia	ZaZabZXWbZxVW
w:rust	pXZZZVXxbXWaX
w:rustig	VXzVWYUSWVVXU
w:rusty	SXXYYVSQYQUY0
w:ruth	poTXVWRQrkVYz
w:ruzies	YwYbaaYaZaabY
w:ryan	UQQXWYUVWX0WS
w:rye	SzTWVVTUXTXYT
w:s	lgiimdZnjldXe
w:sa	byWZnVqXWXpYW
w:saarland	xZYZZZXYZYYZW
w:saas	UVyXYtSVVVXZW
w:sabado	rrSUUtPyUQTQN
w:sabados	TTWWU1VUWWVWS
w:sabati	TVTVVyTRVUVVT
w:sabato	ysSUUSQxURTSN
w:sabbatical	QzUVVWSWTTVVS
w:sabe	RqTVVTzSwUPUQ
w:sabemos	pUuTpTvVWUSWT
w:saben	XYXbYaYZwYaZY
w:saber	VXXwsVUYYYTYV
w:sabes	StSWUWSV1QVTQ
w:sabi	XXXYyYWZZWXaX
w:sabia	YZXaZZXZY1ZYX
w:sabonetes	RSSUzTPTTRRRR
w:sacco	VWUWSWTSVTVVy
w:sache	TVUVWTUUVUUVy
w:sachverstandige	TWYwYWXXYYXYW
w:sack	xWYbbaXaZVbYa
w:sacramento	YyWZVZWXYaXaV
w:sad	SowVuVSVUsTYT
w:saddle	VYXZYYVXXWWX0
w:sadiq	abYccdYdvaacb
w:sadler	UWXVXSQ0UWXZW
w:sadly	RSSUURS3WUVWS
w:safari	TWVUVWSTURTSy
w:safe	RTSkeUPaaT2ly
w:safety	xTTsYwOxURRVQ
w:sag	rTzYYWWXYWtXX
w:sage	WVXaxZXZYYYaX
w:sagen	tTvXWVTWuSWWT
w:sages	TTUTWzSVVRUTT
w:sagst	2YXaaZWZaZZbW
w:sagt	UTUXWVzWRTTUT
w:sai	RSSVUV2UUwTVR
w:said	pssasWVYVsYWX
w:sailing	uVUUWWSUVUVUx
w:saint	roXYYxUYXXYXV
w:sais	vXUaZZWZwYZZY
w:saisie	SYaZZXxZZaYaZ
w:saisissez	XYXXZXXVaZxYV
w:sait	tWUUUxSSWVSWS
w:saiu	SzRUVVRvuSUTp
w:sake	TyYYZaUZYaWaX
w:sala	NPQ0SQQSzRRSP
w:salad	VYWZYYVXZUYW0
w:salaire	XyXauYWYZYqYW
w:salarie	ZYaawaaabaaaZ
w:salaried	Q/RWUXkXWUWXV
w:salaries	RtUW1TRrWUUVQ
w:salario	V0WYjZWYYYwYX
w:salaris	V3WYaYVXTXwXW
w:salary	UxnXwXWYYWrba
w:saldria	XZXaZZXZY1ZYX
w:sale	UaSUzbzpUSTVa
w:salem	UVaZZxYYYZZZX
w:salen	UUVUUTSVVUUVy
w:sales	UWYyYzaYWkWXb
w:salesforce	XypvYYTbYnWWW
w:salesman	SUVWqW0WVWWZW
w:salgado	TVVWWVTTWTVVx
w:salida	YYZaZbYaYawbZ
w:salimos	VWWWYXUTWUWWx
w:salio	YxZYXZWYXXYWU
w:salle	QTUUWTRSWSST4
w:salmon	RVWzVUTTXUUVQ
w:saloes	VWUYwYWXWXWYW
w:salon	wUTVVSqvTmTSR
w:salonen	UyXaaaYZYYUbX
w:salons	TYWXXZzWVTVZV
w:salt	kUVVWVRuWSSVz
w:saltmarsh	TSTYXYTWUVXyT
w:salud	ccbctcbccbbbb
w:saludado	WXWXXWVRXyWVT
w:saludando	UVTWVVSVUyVXT
w:saludar	TUyWUWTWWVVWT
w:salut	rXxZtYXYXpXYX
w:saluto	WYWXYXVWXyXTS
w:salva	QUUVWwSVVUxUP
w:salvage	VWaYZxYYaZZaY
w:salve	XWXZYYYZwWaZX
w:sam	qURWWWSVT2WWS
w:samantha	qYrbccYcccccc
w:same	mfSpfcYVc3mWT
w:samedi	tSQtUvORQORSt
w:samen	VXUYYYWXYyWWV
w:samenwerken	QURTVVTTVyUTR
w:samir	WXTZXavZwTZYY
w:sammeln	WVTXxXTXYWXWU
w:sammle	UVyXXYRXVUUWT
w:sample	VWWXXt0UrWVYr
w:samples	qWUWXX0WXkWXZ
w:sampling	wYWRWYwZYYYaX
w:samsara	xZbYaXVbacXba
w:samstag	TVRWVWSVSQVUz
w:samstags	zXXYYXsWYXXYV
w:samt	XYZZZXVWZXzWQ
w:san	zWXaYbYZbaabX
w:sandusky	yXWXZYWWYWVZT
w:sandwich	TzXZXXTaaaWba
w:sandwiches	yWWWXSVuXqYZW
w:sane	WXSXXVSRT0SYU
w:sang	VWSXWXTWUyVXR
w:sanidad	tZbccbbccddcc
w:sanita	cccccaZvcabZY
w:sanitaria	YwZZYZYaXZYXY
w:sanitarios	SUzWWWRRXVVWU
w:sanitarista	UzSXWWRVTTWSU
w:sanity	yUaYZYYZbZXbZ
w:sanjay	mWWYZYVWYXTWy
w:sanna	YbXaZbWXYTYbx
w:sanne	SwSTTSrTUQwUS
w:sans	bVcWWWwjkUyVa
w:santa	3SUVUTSUWSTWS
w:santander	QVXUWURzVWUVT
w:sante	UVyXUVTWTTWVT
w:santiago	YZXbacYcwYcab
w:sao	snVXWWqrXVsVo
w:saoirse	UWYXYySWZYYaW
w:sap	nvpYZlYYeXYqW
w:sapc	WyYYaZXVabVaX
w:sapere	TWtXXXUWyTWVT
w:sappia	TVYZyYUYYWYZW
w:saputo	QTRUTTRSR2RRP
w:saque	XYWaYaXZwYZZX
w:sar	W1UZYaWYXZYYX
w:sara	SUUVWTSTWS2Pq
w:sarah	VaXVZZ1XXWYZW
w:sarau	QTRSRSPzSRSQO
w:sarebbe	stUU0RRVVUUVS
w:saresti	PRSVRUSV0TVUS
w:sarkozi	wZabZbZbbZacb
w:sas	YncaZsXnuUWtU
w:sasen	axabbcbcZbbca
w:saskatchewan	zYYaYZTVZVYaU
w:sat	fTRtVTTZU3UVu
w:satellite	QSQT2UPUSPUWS
w:satisfacao	WYbZbYWaaZwaa
w:satisfaction	ZZXbZaXbYwZaY
w:satisfait	WUUWYXyWXYUXU
w:satisfied	WYTVXZzWXXWZU
w:sato	VYVXZYUUazWXU
w:saturday	UwSuYjWlTTUU1
w:saturdays	ulaSwyYSTjSVP
w:satz	3YWoZYWZaYYYX
w:sauce	lRRUTUOTSRSzP
w:saudade	UUVWXRVTWyWVS
w:saude	eyYZcZWcZtZYX
w:sauf	0ZZbbaXbZZaaa
w:sauna	SVWWX0WSTTWXS
w:saura	WVXZwYXYYYYaX
w:sausages	SWUWVXQyXRVYw
w:sauve	SVRVVUSUTzUTR
w:savannah	WWUWWWPVTWVzT
w:save	WTsUSWy1UQSUY
w:saved	RSQVdUuTStU5P
w:saves	XXyZYZUYWWXaX
w:savez	WYWZYayZYYYaY
w:saving	tWWVYV0WYWWWT
w:savings	oWUX0XTWSSyYV
w:savoir	WYtYYY2YXVYYX
w:saw	onXWaomWpwZXW
w:sawdust	TYTXYYVXyUYYS
w:sawmill	rVQzVSRUUSUVT
w:sawmills	xXaXZYZaZbZca
w:saxifrages	VYUYYZUWUyXYU
w:say	mmrbZkXjWqXna
w:saying	QrvVUURTS1UTR
w:says	pZnVXsYUbqUUz
w:sbagliato	WaYbZaXaYZwaZ
w:sbloccato	xbabcbabbcZbZ
w:sblocco	RVUUVTRTWSzSR
w:sc	yoUYYXTXuXXYW
w:scada	WyVZWWUXYXXYV
w:scade	nnQRTSOuRROvr
w:scadenza	Z0ZZZaYZZZZZa
w:scaffold	LvRTTuQPxSpUP
w:scaffolders	yQQVWTwWTTUVQ
w:scale	T4oVWVYUTscVk
w:scales	UXWZXaYZWyacY
w:scam	TSSVWWSVTSRzR
w:scambio	TVUVWUUUVTUTy
w:scams	UWTVXVw0XQQTR
w:scan	TWUTXVyUWwvXP
w:scanned	uUPTSUwTSPOyP
w:scanner	ORQzRPMTSRzTP
w:scare	QNVUyyPVUVSWU
w:scared	TxSYXXQWVwXXU
w:scares	UXSWWURTSzXWS
w:scarf	VYTYWXSVVOUVz
w:scarica	VVVTXSTTVWyWU
w:scary	TXXVUU0QWVWWS
w:scatole	UXWXTXyWWVUVS
w:scegliere	VUyXXXUWUTXWU
w:scelse	waZbYbXbYZabZ
w:scelta	WbawaaZbbZbaa
w:scelto	XYbaaZYaaZvaY
w:scendi	UVSVVVTUVzVWS
w:scene	TUPWVWQTT1UXv
w:scenes	zXXWWUWYZYWYU
w:scenic	YaYZZZXwbYaaW
w:sceptic	TWPUSVTVT0WVT
w:schaal	Q6SVUQRUTTVUR
w:schafft	Y1YaabWZZZZaY
w:schalten	ZYaaaZVYaZwXW
w:schaltet	XWWZaUYXXYxXY
w:schau	RS3USUNTRNTQP
w:schauen	WrXwrWUYWWWYW
w:scheck	ZVYYZZYYaaxZV
w:scheda	xYZZYXVaYZYbZ
w:schede	xYaZYXVbYZZcZ
w:schedule	bUdTWVpRVSsRx
w:scheduled	TTUlXRQQVRqO2
w:scheduler	QRSWwWTXUVSUy
w:schedules	dXUYxaVZXVWZY
w:scheduling	sUVylSatWUUXU
w:scheme	p0TUVsqSVTqWS
w:schemes	TUwxXWTUTRWSS
w:schenken	TWUVWUVWWVyWU
w:schenkst	TWUVWVVWWUyVU
w:schepen	ZaYcbbabyacca
w:scherz	UVyXXYSXWUVWU
w:schichten	TVVyWSRUWUUUT
w:schichtleitung	axabbcbcZbbca
w:schick	QTsVUVRTSR1UQ
w:schicke	WWRXXYTWVzXUV
w:schicken	lpVXYXwXXVpWs
w:schiedssache	SWYxXWWXYXXXV
w:schieflage	VXUVYYyXXYYZW
w:schizzi	waZbYbXbYZabZ
w:schloss	wYWYZYvYWUXZV
w:schlussel	SUSVVWQRTTVTz
w:schlusselpositionen	WWyYYYUXUVWXV
w:schnell	PVRUUTRUSS2VO
w:schnittstellen	wbbbcbacccZcb
w:schnitzel	VXSVWYSQV0XZS
w:scholarship	RyTRVOQQzTUWT
w:scholarships	SWYTWMw1XVUYU
w:scholen	YYWYWYxWWYXZV
w:schon	VXoYnYmVXwXXq
w:schone	TUzVUVQURQUUR
w:school	rqYbYocsrTWWc
w:schoolbooks	TzXZWXSaaaWba
w:schooling	N5RWUVQVUTRWR
w:schoolpsycholoog	xYYZZXWZYZYZX
w:schools	PUyXzfrUdSVXj
w:schoonmaak	YYWYWYyWWXXZV
w:schot	WWYZxWXaZZYZZ
w:schreef	RRSSzTQTTRTUS
w:schreib	XyVZUZWXWXXZW
w:schreiben	OSQRTwpSRutVR
w:schreibt	WyVYXTUWVUXVU
w:schreibtisch	SzVWYUVWXXXYU
w:schreibworkshop	TUVWVTSyUTVVQ
w:schreinerei	UWzWXWUVWQWWT
w:schrift	yYWXXXVXYXXYV
w:schriftlich	UTzXXWUWUTWXT
w:schrijf	YwXaaaYaYZabY
w:schrijven	SWWTX4UVXWWXV
w:schrikt	ZbYcbbabyacca
w:schritte	WYxWaXTYUXXXV
w:schuift	UUUVVVSUURTUy
w:schuldhulp	xXZXUXWYaaXWX
w:schule	aaZbabZbzWbba
w:schulkonto	WYYXYXWWYXPYy
w:schulsozialarbeiterin	zWZXaPWXYZYXX
w:schulter	TTVzTSRUVTSVT
w:schulung	TXYWZ1VVYXXXV
w:schulungsgebuhr	XVYYYYWXZXzWR
w:schutting	SWSUYVUSXUVzT
w:schuur	SURVUVRURQUVz
w:schwabischen	VyVWXWUWWVWXU
w:science	RqVqpuQRxUlXT
w:sciences	bbvcbdWcaWddc
w:scientific	zVR0dWTXVUmXV
w:scientifique	UUWzVUTUWUWVS
w:scientist	qrVZpYcchXYtW
w:scientists	XXaZZUxYaZYYY
w:scienza	abZcbZYvbZcbZ
w:scierie	VyUYYZWZXYXYY
w:scones	VXXaYZYYXUYby
w:scontata	TXWXTXyWXVUVS
w:scooter	SXVVzXTWZXWaT
w:scope	3VUxYWTXXXVYW
w:scoperte	RSSSV0SUUTSSQ
w:scopri	XYSZaZXYaVXzV
w:scopriremo	TWzPVTRUXWWXU
w:score	sUVUXXuTYWwYW
w:scorecard	YYyZWZVZYXXaY
w:scorecards	xXZbbZYbbYZca
w:scored	TSRSZYRXYW0VU
w:scores	UUUXXZVZYWzZW
w:scorso	RVzVVVTUTRVVS
w:scotland	XZxYYYUXUUZaX
w:scottish	xttVWWRWUSWYU
w:scout	tVTXXXTTWtUVw
w:scraper	3ZWaXZYaWWZaY
w:scratch	RaUVXxSXwerXT
w:screamed	ZYWaaZWZZyZYU
w:screen	RlVrWVwTWRuVr
w:screened	yYZZUaZYYXabZ
w:screener	UWYzZUTSaZTUU
w:screening	rUc1nXQXWVcXV
w:screenshot	XWYYYZVZZY1XU
w:screenshots	sVXXTTpWZXxZU
w:script	xTUsVomSUTzWR
w:scripted	SXTQV0PPYWUYW
w:scripts	zQSxUtQSTSRVS
w:scrisse	VVzXWWTUOSWVT
w:scritto	WYaawWXZZbZba
w:scrivania	VVVXWVVWVUXXy
w:scrivanie	TWTWWWTUWyUUS
w:scrivere	UWTVWpPQzRVVS
w:scriverebbe	TYYXZxWUZXXZX
w:scriveresti	UWXXWxUWWVXXU
w:scrivi	VWTXXWUWVv1WU
w:scrivimi	UVUVWVTWUUyXT
w:scrivo	WZYZZZYavZZaZ
w:scroll	wWuYYZVYXYWZX
w:scrolling	bbwcbdVcaWcdc
w:scrub	RQW0URUTXSVUU
w:scrum	kwSXpUmwbRVWV
w:scuola	RSTSVzSUUTSSR
w:scuole	XaaXaawbZaaba
w:scusa	RTQVSVQUzQUSR
w:scusi	VZYZZZYawZZaZ
w:scusiamo	TWWVWVTTWSVWy
w:sde2	WYXaZaTaxXXXV
w:sdet	XuXcbbabbcbcb
w:sdk	yYWWXUUXYWxYU
w:sdr	VUVZVayaZZXXX
w:sdrs	VUUZUazaZZXXX
w:sdtm	UZZXbaxbaZZaZ
w:se	lcYZnXnYpddqb
w:sea	PqslUzSVnVVWT
w:seafarer	aYaabaWWcZxaW
w:seafarers	SUzZXZVZUXXYY
w:seal	WXZYaYYWZXXXx
w:seaman	wuSVXVSWXWtXR
w:sean	acvcddacaUcdb
w:seance	QRSxSSRySRRTP
w:seances	WTUWYXyWXYTXU
w:search	pqtWbYcWccXtW
w:searched	ZTwVVVRsnaWWx
w:searchers	UWUYYXVVWTTzR
w:searches	SbpVXVjVUTszT
w:searching	VaUquvZVcTVfs
w:seas	TVXWxVTWYWUXW
w:seasick	RUUUVzUSWUUVR
w:seaside	TVYXZxWWYXWZU
w:season	xdxaVTavaZUVT
w:seasonal	1rTSVSRuVWVXU
w:seasons	yZVXZYUXVTXZX
w:seat	UsYwpdnZjTWjX
w:seated	WZYvaZYbaZaaY
w:seats	VbTlnbzsVTdVS
w:seattle	mtinYneYWrYXV
w:seaweed	wWvYZXUXYWWaW
w:sec	SUvVVWPUWSzWR
w:sechs	MrSsUyQrUSnTP
w:sechsten	aZabaTZZyYaaZ
w:second	mrVklhXeZtZWk
w:secondary	YVUvWcSTxVSXT
w:seconden	VYXZZY4YWXWXW
w:secondment	vMTXXZyYWTYZY
w:secondo	PTUzVTRUVUUUS
w:seconds	lVSWWWbq2SYXQ
w:secret	RTWWXYnWWV5XU
w:secretariat	WzXYXZTXYUWYW
w:secretaries	UWTVWRzpTQTVS
w:secretaris	YZZZaaXaXZwaX
w:secretary	wxSVWWnWVWVXV
w:secteur	tXvXZWVYsWYXW
w:section	PTUVUySSVSRmv
w:sector	boxjlXndcbXXV
w:secure	WtWYYYTXYVwsR
w:securite	YaXYZWWUbZxWV
w:security	wVpWalTVWV0iR
w:sede	rsxZYYWYYYYYW
w:seduta	STSVVQTSTxTSv
w:sedute	RSUzVTSUUTUTR
w:see	XcpcZYleXpmrc
w:seed	cUoX8YTWYVYYW
w:seeing	RUqvWVQrU0RVS
w:seek	pUTr1VPUUqUXS
w:seekers	RPQUTyxRTTUNQ
w:seeking	TlSYtYSY3WYWV
w:seeks	jvYqvqWXYXXXW
w:seem	rVSWtXPUU1tUS
w:seems	uWjWYW1XXWYXV
w:seen	aaWUameUsqcta
w:sees	QRRVVUPQxswTP
w:segment	YYTZZaQXTzXXW
w:segnalarmi	aZWcccYazabaY
w:segnalato	TWzUWXTURSUWS
w:segnaleresti	RTQVSVQUzQUSR
w:segue	lSSTUTlRqRTS0
w:seguente	VYXXYWWXYWyUT
w:seguiamo	XWYZaY3ZaZYYX
w:seguidores	VXWXWWyUWUVUS
w:seguidos	WxXYYXWXXUXYU
w:seguimos	XZWYZZWVXyYSS
w:seguir	rWuYYYUYYWuXU
w:seguirlo	VXUXXXSWWTTUy
w:segun	SWRyZYVXYXWXV
w:segunda	SSUWWorUVptTw
w:segundo	SxTVSUSSURTTx
w:seguo	TVxXXXTVTzWVT
w:seguranca	XwaYbaXYZZZZZ
w:segure	yWXXYVXXVYXXV
w:seguro	WuXXYXnXWtvXU
w:sehe	WUSXXXuWU0XVT
w:sehen	RTxUTUORSyTtP
w:sehr	mqZpaaaapYean
w:sei	qZxYYqVXXWpoU
w:seid	TVRWVVSUSQVUz
w:sein	uVTVWVT1TTXWU
w:seine	TxTVXXVVWUVVv
w:seinen	axabbcbcZbbca
w:seis	zlVWtXmXXWpWU
w:seiscientos	VxYYYXWXXWYXV
w:seist	YZacxbYccabbZ
w:seit	ZrUYfXeWmnVWy
w:seitdem	VXVYZZ1YWXYZW
w:seite	vRQVUUOUPwwQS
w:seiten	wUVUVQRwUUTUR
w:seja	WYXZZXVYZXxXW
w:sejour	QRTTTSRzTSSSQ
w:sek	tvYYWZVZZZZaZ
w:sekretariat	aaZbabZbzWbba
w:selben	UWWyWVSUVTUVT
w:selber	zYuaYZVZXWXYW
w:selbst	pUrkVtQRTrsUR
w:selbststandigen	YZWbac0bZWabZ
w:selbststandiger	QTSTXU0SVUVSS
w:selbststandigkeit	SxVYYZrYXvXYU
w:selbstverstandlich	ssVqXvTXVVVYV
w:selecao	ZwZZbZbaacXba
w:seleccion	ptxZZZWZXYZXX
w:select	VVuXYXWZVxVXX
w:selected	WVWYZYlpYW3nU
w:selection	WXYsaYWZbbwYZ
w:selezionata	UTZXYWUXaZyaY
w:selezione	VZ2aZaXaXXZYX
w:seleziono	R2uVXVVWWWWWU
w:self	pTSUWtruVUUTs
w:selfie	UVVXXWtWWU0UU
w:selig	SUUTWzTSSTUTS
w:sell	VVTuzX1SUmbXT
w:seller	SVUxXWUWWVtYS
w:sellers	SWUWWVQSXRWzR
w:selling	TROt0VYRRWjsm
w:sells	UTRy0VpSUTWWU
w:selma	aaXaaZyXTVXaY
w:selon	YxYaZaZaZaraZ
w:sem	mqtWYsdWmUrWT
w:semaine	xXcYYnlWjkhnU
w:semaines	yXWXXXTXWXxXT
w:semana	yabWcdWoWVkpW
w:semanais	wZYbbaaaaabbY
w:semanal	XXUZYYXxUTWVT
w:semanales	qYaZbuXZabZaZ
w:semanas	yWWXXVTzWVXXU
w:sembra	XaaYabvbZabca
w:semester	RVUXXxTU3UXYU
w:semestre	PSUUSxOSuSSTu
w:semi	VaXYZYyXaXZaX
w:semicolons	QVWSVURSW0VPQ
w:semilla	XWXZxZVYZYYYW
w:seminar	PUTUW7QsUdVVl
w:seminars	QUTTWP1TVQUUO
w:semmeln	yWXXWWUVYXYYV
w:sempre	VV6XWYpXXSYXW
w:sencillito	yXUXXWUXVVWYV
w:send	kdddYXokZWwbb
w:senden	ZaabbaYYaYvuX
w:sender	RVSRXWuVXR1SR
w:sending	WbZVVVRUU1prQ
w:sends	wXUVXTwXXTXaX
w:sendung	QTQRURQyTRsRt
w:senha	UWYxYVVWYVsQT
w:senhas	TWWVWUVYXXyXW
w:senhor	oRQwvSQTvSSTQ
w:senhora	vlxYYYVXkXXYV
w:senior	a0pbYjjXZUZnW
w:seniority	VxYZYYXZZZZaX
w:seniors	RUUUVuQzTRTWR
w:senor	ZcbcabuaacZcb
w:senora	VxWYXYXaVZYZW
w:sense	cTUxWXRlTvVTS
w:sensibly	VVXXZYVXYVYYy
w:sensing	UZVZaZyYTYXaU
w:sensor	VnUqvTySUUVWS
w:sensoren	ZZacxbYccabbZ
w:sensors	XYZawZXaYZZbZ
w:sent	XUSVVUaVXas2v
w:sentar	UWVyVVVXRVVYV
w:sente	VWUVWVTyWUVVT
w:sentence	OUQRTRP0sPUTQ
w:senti	UXTYXXUWxTuVS
w:sentiamo	PWWTWT0WXXWZV
w:sentido	XXnZZZrYXwXXV
w:sentieri	VWUWSWTSVUVVy
w:sentimentos	TXSXWWTWUyVVS
w:sentirci	YaxaabYbYYaSZ
w:senza	ZrYZZatlZYrZY
w:seo	uXWXWX4XWWUXV
w:sepa	XwaZaXZZaaYaX
w:separados	zWTYWWUZWVVYX
w:separarlo	XYXZ2ZXZZXZZW
w:separate	WZXXYZWWYXSWy
w:sepsis	0TTuTVRVWTWVT
w:sept	vRSTPSRTzPTVP
w:september	xpZWWmWrpVVTs
w:septembre	XuWaZtXasYZZY
w:septiembre	2XYZZZWZZZZaY
w:sequencia	VWXWXYyTYXWYU
w:ser	UuXXsVnjXoWXs
w:sera	TWWXvXcVXUumv
w:seraient	wYbaaZYabaYYZ
w:serais	XuUawasZZWZZZ
w:serait	yUtVUuQTTUUVS
w:serale	TUWVXxTvWVUUT
w:serali	UyXZYYXZUXXXV
w:serbien	RWaXaXzYZaZZX
w:sere	1YWZXRXwWUYXV
w:serem	wYaaaZXZaZZaZ
w:serez	STTyWTTUVUUVR
w:seria	XtXWwYWXZXYZX
w:seriam	RVYXY2SSYXSYX
w:serian	0XaaaaYbbbbba
w:serie	SVVUrySRXUSUT
w:series	tlUvXsUxZUVXU
w:seriez	dvVntYVqYWZZX
w:serio	UXxYXYUWVUYYV
w:serious	VQVVzURRuQvUR
w:seriously	tWUWWXxWUqTXT
w:serkan	YZbabbwabYYcY
w:seront	zUWRXVUVYXXXW
w:serpa	WYZYwWYaZaYaZ
w:serre	QXWyVXRYZZWYW
w:servant	VyWZYXVXWWXVU
w:serve	tTTovXRVrlVWt
w:served	SUSVXVQwR1TVT
w:server	wUTVVSRSWRoU2
w:servers	0WSVTXTVTRUWS
w:service	acmaXW0ZWVosV
w:serviced	XabaabYaaYZcw
w:servicenow	YbwXXXpWlVVoW
w:services	3bTZXZoWUUVqm
w:servicio	tTTVUUSUyUVUS
w:servicios	uSSSTRRTyRUTP
w:servico	sWVWXVoUVUWxS
w:servicos	0XabbaZbabbaa
w:serving	RSTYYYVW0TVVR
w:servira	WWWYYZyYVTXYX
w:servirebbe	nXVWyVRWVUWXS
w:servizio	mxVWVSrVxTVVS
w:servono	UVUVWVSWUTzWT
w:servus	YY0ataUaYYZaX
w:ses	tXWYZYVtvYYYW
w:sesion	lVVWXxSSWUUwR
w:sesiones	RSSwTvsTPRTSS
w:sessao	wWTvVVSVVUVXT
w:session	RSVyV2VxVWUVT
w:sessional	RWYVZ0UWYXYZW
w:sessions	TZSyV2VpVUXVS
w:set	uXWsYiqWoWqXZ
w:sete	RwSTTRPRTRxRP
w:setor	TUzUVWTVSUWTS
w:sets	rTrVUVvVVUoVS
w:settembre	vVUWXUyQWUVSS
w:setters	PSTPS0RQTQSRP
w:settima	ZwaZYZWaZZZZY
w:settimana	rUUWWwSVoSrqm
w:settimanali	wXaZaXZaZaaaY
w:settimane	sTtUUUsuTRTTQ
w:setting	XSxsqUQUTuVVS
w:settings	UURXYYRVVST+Q
w:settle	UUXXXXTVYW1UR
w:settled	QSuUWsQUsdyUe
w:settlement	TXYVYXVVYXQWy
w:settore	OTzsUrQStSUSR
w:setubal	WSPXXXSWVWXzT
w:setup	RXYTYQ5UZXUXV
w:setzen	UXwXXWVWWUQxT
w:seu	qXwWZZpbVYbnl
w:seule	TVxVUVvTUTVVT
w:seus	UWxWrUUVXUuSU
w:seven	rrqUVeSXsQmWu
w:seventh	OTRP0SPTTURTQ
w:seventy	zWYXXWVUaZZaW
w:several	jU0rXXUlXoeYW
w:severance	VZYaxaWaYVZcb
w:sevilla	prXwYXVXYXXYU
w:sewers	SaaZaxXZbZVaa
w:sewing	wSTUVxRSUTSWS
w:sexta	PvUUUTQzrRTTm
w:sfondo	RVUUVTzSVSSTQ
w:sgt	VZXWXYXZZYyaW
w:shabbat	RzWYYXXWYYUZW
w:shadow	OUPRUROT0OSUP
w:shake	WXTWyXTUUyYWU
w:shall	ijtmZktYVlZYW
w:shame	QRbTTRNwTySTQ
w:shan	RWzVXZUXVSYYV
w:shanghai	QVXVYWzXZZVYS
w:shape	qTvXsVQVXuUYU
w:shaping	YYyZVZUZYWXaY
w:share	WbcavZZtXmlnU
w:shared	iYpVWbQSUqd2a
w:shareholder	UTTW1URTWjVWs
w:shares	XjUj7XUWXXlZW
w:sharing	WXWWyYRWWXTYV
w:shark	VXXaYVXVaWSZz
w:sharks	XYUZaYXVYUYYy
w:sharp	OuUvTtWOWTtVT
w:sharpening	QPTUT1QSQPSUS
w:shauna	YVxbbbYYXVaaZ
w:shaz	yWSbbbXaWXabZ
w:she	dVZXbuWVnZXdz
w:shearing	YaYZYZWwbYZaW
w:shed	QWSSWtpyVSWZW
w:sheds	UVUVVXUTVSRUz
w:sheep	wXYYrYRsYUXaU
w:sheet	pXXtskUTUTUWv
w:sheets	ZaVZabYZXxaYX
w:sheffield	PyQTUUQUSyTVR
w:sheila	UXXYxaUaYXZaY
w:shelf	zVSUjWmrVTtYT
w:shells	UUUWzXQXYVVZY
w:shelter	uuVZaZWbXaZbZ
w:sheltered	UYYQYyXXXZZaZ
w:shelters	TUSzWTTTTvTYU
w:shelves	YvbcbaaaaYbcZ
w:shielded	SVaYayXWYXZZW
w:shift	X3ZXcaTlnXWWp
w:shiftly	SWYXYWzWaYUZV
w:shifts	twamWimVrUVXU
w:ship	ulzVVpRmVVpXT
w:shipbroker	YbWbacWbbwbaZ
w:shipment	ZVZaaaXbaawWX
w:shipped	bUTUUWPxWTSSv
w:shipper	PUTVUWTUURtRz
w:shippers	VXVVXVSzVRWWU
w:shipping	YVUWVWsTWq0nS
w:ships	VSsQxRmTvRRUP
w:shipyard	TVVYUXRVzVTYV
w:shipyards	YXYXZZxabbbbZ
w:shira	yVUXVWcVVrUVS
w:shirts	TWWWWWSVXSXXz
w:shoe	RXUzXVRUWVTYW
w:shoebox	yVVXVWrVWPUVU
w:shoeboxes	STRWWY0XRSWVW
w:shoes	VYWZYYTYYTYYy
w:shona	VXzYZXSZYTabZ
w:shoot	5WVWXUTWYWVYV
w:shooter	zTXXXUWWZXXYT
w:shooting	tUYWyVRWYWSYX
w:shop	0cUlrYtWZUkUV
w:shopify	2VUXYYRXUTTxS
w:shopper	SVXXWXSRZzxXV
w:shoppers	QWXWZYRTaX2XR
w:shops	vuVrWUpoXWWXT
w:shore	RzTWVWSVXVVXU
w:shoreditch	VyTaZZUYaZabZ
w:short	qUZwZqrmWZYXY
w:shortages	VWRWZXXWYzZXW
w:shortbread	WaXZbbxbZbbdb
w:shortened	abbaccZacbYvX
w:shorter	TVSXUYvWyPXZW
w:shortlist	VW1XUXgXVVWXV
w:shortlisted	SUtXZXtXYYvVS
w:shortlists	WTVaVYyZZZZZW
w:shorts	0WUSWWSYXWWZU
w:shot	TyPWTWqWSmUWq
w:should	amuXYabZslWYo
w:shoulders	QYZaYbyZbYabY
w:shouldn	mTUWpXuWWxVWT
w:shout	WSPwVTpUR3VVS
w:shouting	jT0SQVOTRpUVv
w:show	UXVXjozrlWkmV
w:showcase	0WTVVXQWYUVRU
w:showed	oWVXYVSWX1WYR
w:showers	YaYZZZWwbYZaW
w:showing	UXSVWVySUwWSR
w:shown	UUUWUomWVTr1T
w:showreel	aZseeebebcddd
w:shows	RUVUVp1wXRxST
w:shrewsbury	vxTXZWUVWVWTT
w:shrink	XaXaabyYYTYbU
w:shropshire	VaYYZZxXaXZbY
w:shut	TqSWVWdUnZVW3
w:shutdown	xQQVWUzWUTTVQ
w:shutdowns	OdvUUVSQzQUUQ
w:shutting	zWTXYZSXTSWaW
w:shy	WWVWXQR0SQTXV
w:si	acnXhlpaqbZZj
w:sia	UXwZZZWXUXZYX
w:siamo	pktapeaVXhWWn
w:sibos	WVXXyXTYVWYaX
w:siccome	STUV0PQQUSUUS
w:sich	akxXtXWWZYnpU
w:sicher	YYwaZZVYWVZZW
w:sicherheitsprufung	RXVXXXzWUSWWU
w:sichern	WUUWXXzTVVUWV
w:sick	t3TWXVaWVlbWZ
w:sicurezza	WXYXXZyUXYYZT
w:side	YXWpzWoVUscWm
w:sidebar	UWXYYVUTYWXVy
w:sides	qV0WTWPXUTxUT
w:sido	TUVWXWTVWSVn1
w:sidreria	ZbZcbbzaaYbbZ
w:sie	ZlllaplamXknZ
w:sieben	UUVWXTTyWTUVT
w:siege	VVWyVVTUWUWVT
w:sieger	TSUSWzSSTSTTQ
w:siempre	Ws1YnZWZXWZXY
w:siena	zTTTVRSSURUSP
w:sientes	UTUVWWyVVVVTU
w:sieren	SUzVXWUWSUWXU
w:sierlijk	yYWXXXVXYXXYW
w:siete	QnSvUmQRSuTTp
w:siffler	UVVVWUUVVUVVx
w:sift	yWXaYaUaaYbbZ
w:sightings	WZVZYZTUUyZaY
w:sigilo	TVVUVUUXXXyWV
w:siglo	SUPVzTQSTRTTQ
w:sign	fYWZcaewVSsnq
w:signaalgroep	VXWYWUSUVVzXU
w:signage	xZZXabVZbaYaX
w:signal	nUTUUTPPVqzRn
w:signalee	TzSWWVUXTUVVU
w:signalling	YwYbbaWbaZbca
w:signalmen	UVTTVTSzVVVVV
w:signals	TWVXUSSVVR7YS
w:signature	vXZZuZTaZZXWX
w:signatures	SVUWWWVUVSOT2
w:signe	RvXWXWVWXVWVw
w:signed	YYXXuXcVVXdZ2
w:signer	TYWyYWXWWVWVU
w:signes	SSTTUSRzVSUTP
w:significantly	ZaXYZaZbSxaaV
w:signing	pWWWXXUXtSXYx
w:signora	zVWXsUVVrWWXS
w:signs	QTU1VSRyWSUWP
w:sigrun	SwUVXWzWTOWSQ
w:sigue	vXwYXXnTXVVYr
w:sigues	USRVVUSTTzUUS
w:silence	StUVWrlVYsuYV
w:silent	VWSVzVRTVUWWS
w:silenzio	ZwaaZaWaZZaZY
w:silesia	WXyZVZXaWZZZZ
w:sillas	RUyUUTvSTSTTQ
w:silleda	zUVVVTTQVTVUR
w:silly	PzWYWWUVYWUYy
w:silo	TUUVRW0UUUWXU
w:silva	yUuYWXSZYWXZY
w:silver	TVUWXW2UWRvQS
w:sim	TUTTVUPUUQxSv
w:similar	uRRVkRQRTRU5R
w:simon	UWVWYYUXZQYZz
w:simone	UyXaZZWZaXYbb
w:simpatica	Y1ZaZaWYaYZZX
w:simpel	TVUVVVUVXTyWV
w:simple	xTTSUtbrUVuXU
w:simplement	WWxXVRQVTuVUU
w:simples	WYbZbYWaaZwaa
w:simply	mVTpVVvUXrrVR
w:simulateur	VYWXZY4YYWXYX
w:simulator	ZZYabXVaayYbU
w:simultaneous	UXYYZXVRYUWXz
w:sin	kUneqpslVTmVY
w:since	WpVXbXmYxuWkZ
w:sincera	XX4ZZXTXYRYVV
w:sincere	XUVZZYUYxyYXV
w:sincerely	ZiwYeYeYYuYZY
w:sind	cYqnqXjrdacXY
w:sindelfingen	VxXZZZYYWZZZY
w:sindico	yWUVXVSWUUXWU
w:sindre	UXWYyWRVZVXZW
w:sinds	uWVZnXrYmtWXV
w:sindsdien	ZaZaXaxXYZYaZ
w:sines	WYVZZYwYYsYYW
w:sing	vPPQUrtSRyTRN
w:singapore	SWUwXPTUVT0VU
w:singer	XWYYaYUZbZxZT
w:singers	RSSRU0RTRTSTS
w:singh	SXXZZvXZvXYbY
w:singing	xUxVUTRTURVWQ
w:single	VRQvcpSypPRSO
w:sings	RSUVWTRzVSTUP
w:sink	SXUXXYRUSTzYQ
w:sino	ZcbcabvaabYcb
w:sinon	STUWVUSVVzTUS
w:sintesi	UYVyYVSVYXWYV
w:sinto	STRUUURTzRTTR
w:siobhan	xWSUXVvXXRXZU
w:sir	ZWjaZYumwWnWY
w:siria	UWXVWVUXVVyXV
w:sirs	XZaaabxZbXYbY
w:sismologa	UVVWWVUVVyVUR
w:sistema	sRSTrQPwSRRSt
w:sistemas	UyWYWXTTWVXXT
w:sistemisti	SUSXSWzVVTVVU
w:sistemo	QUTVUUzVTSTUS
w:sister	doSVl0QmUlcVn
w:sisters	RlTUtUPRUQ2UP
w:sit	saZZkoTxkSmWW
w:site	zZZXcbrYlZZXa
w:sites	vyVXWVTVWWXZV
w:sitio	stwVUUTWTUUWT
w:sito	yURUtTzTQPNSO
w:sits	zXTXSXWYTUYYW
w:sitting	YUirWkdSZwsWT
w:situation	TV0XWZrYURWXW
w:sitze	YZvaZaXZxVZaY
w:sitzen	XWWYYOSPS3WVT
w:sitzt	UVVXyVUWVTUWT
w:sitzung	ZaZabaXbYYwYV
w:sitzungen	TVW4YWVXYXXXW
w:six	ujWpYrbrdYYWW
w:sixteen	UWuWvXpXXTYZW
w:sixth	WXXYZZWxZaYaX
w:sixty	nUSVUxPU1SVVR
w:size	SoXWUX5XVrXYT
w:sized	UvRXXYUVxRWYV
w:sizes	WZVYaayXXWYaV
w:sizwe	xYXZcbYcZbXba
w:sjoerd	zVWXTWTWZSWZT
w:sjogren	YZUaabXaRyZZb
w:skate	vSTUTuQxTRSTN
w:sketch	TXSWVWwSVPxWT
w:sketches	zUXUXTUVWWYXT
w:ski	yWXYYXVXXZUZW
w:skill	eUWVtWSUVNR7Q
w:skills	cRsXbXWXnVs0V
w:skin	QUSyWQxSSNTUP
w:skincare	vXUXXXwYSWUZY
w:skint	YaabZYXZXWxaY
w:skip	R0QVUPPzUSWYT
w:skipper	xZaVZYXaaaWba
w:skipping	QRQyVQOzTNTTQ
w:skopje	VyQbbaZbbbZaa
w:skript	XXVZYSWVUyXXV
w:skulls	0TVVTVUVUTSWQ
w:skus	xbZaZbTbZZaZb
w:sky	WVXWXWSUYYyYW
w:skye	TxXaZbXaZaabY
w:skyhaven	TORVVOQTvTUzT
w:skyways	WYYabYxZaZYaY
w:slab	zVWWZYXZWXXbV
w:slack	PSsUuTO2UPTTQ
w:slag	WVWZZZ4ZXYXXW
w:slakken	QSRST0QTTRQSO
w:slapen	zVUXVUSUWUVVS
w:slavonic	YwabaaZaZYbcY
w:sleep	QZTmsWtrYoYVm
w:sleeping	PSS0TQSTWVUXS
w:slept	VYVZYYWYVyabX
w:sleutel	RURUUVRURPUVz
w:slice	vRWXwXTYYXYaY
w:slide	OVQTTvQUR4UTP
w:slides	TTSUV4UkUZTV2
w:sliding	WWYZxZXZXXXaY
w:slightly	uTSwwSQUUTUXS
w:sligo	wWYabYaYbbbaa
w:slip	UXYYZYdWZWoTz
w:slipping	UUWWYZyXYXZZV
w:slot	TVcrWwsZXVqWl
w:slots	NRs1UeOrROSTn
w:slovakia	aaYbXcXbZyVbZ
w:slovenia	RzTYaaVYXaZaX
w:slow	wTPTUuOPT2TVP
w:slowed	yYYabaVbZZYXa
w:slowly	RUUSVUzUTuVWV
w:slt	TUTUzTSSUQSTQ
w:slugs	TVSVWURRWOTT0
w:sluis	WVVWXWUUWVWWy
w:sluizen	yabbcbbbXbbcZ
w:slush	TPTVzWUVWWVYV
w:small	wbYmvaZYbbYWY
w:smaller	QRxVyRRSQPSWu
w:smallholders	abWbbbYaYwbZX
w:smallworld	TZUZZZzYTYWaU
w:smart	1lYYaZXZZaXYY
w:smartsheet	uZXbddaddcdcd
w:smashing	UWVWYYUXZQYZz
w:smeer	yYUYXXWXWVWZV
w:smell	oUzWWVRVVQWWR
w:smelter	WxUabcYcZcaba
w:smesso	WYaaxWXYZaZba
w:smile	RUtWnuoUTTxWS
w:smiled	xaXbYaXaYVZca
w:smo	UXXZYayZZZXaZ
w:smoke	TWSXVXQ0TUTXV
w:smonti	UXWxXWWYXWXXV
w:smoothie	VVyZYaUZZVXbX
w:smoothly	XXUXZbWZVyaaW
w:smorum	ZxXZZZZaXYaaa
w:sms	VYVZYWVXXT+SS
w:snacks	SUTWVPSvWRUTy
w:snagging	TXYYYbzaaYXca
w:snap	YbXaZbVXYTYby
w:snapt	2YXZYYXYXXWXV
w:snel	ZbYcbbabyacba
w:sniffer	VXVXTZSXVSWZ0
w:snoepje	UVRWWWTVSzUVR
w:snort	XYVZZaWZZxZaV
w:snow	URQWVSuSPvVSx
w:snowed	SzUZWaUZUWYYW
w:snowflake	kokYYrbiwWZYV
w:so	jlqaYalaaqnXb
w:soap	UUzYTYTXUSYZY
w:sobald	UWVYsZxXWUUXw
w:sobra	TVTWUVTQVTVTz
w:sobre	XXXyV1TsYSTUS
w:sobrinho	yXWYZYVZZZXXX
w:sobrino	VWTYWWyWUUVXS
w:sobrou	0bZZbaYbbbZaZ
w:soc	vURVUXtVwTTXV
w:soccer	SSTSURRRTRURz
w:soci	VWUWSWTSVTVVy
w:socia	UWVX3WUWWWVYW
w:sociais	OSVSWS0UVUSUS
w:social	bukWdWwamTaXa
w:sociale	ZaXYZWXUbZxWW
w:sociali	YzWcbaabaaaaZ
w:socials	yVXYYYXZbZXaY
w:sociedad	YYXZ1ZYZZYZZX
w:societa	vVWXvXoXWVUXU
w:societe	rTTWvUzWUVTVS
w:societies	YXYXZZxabbbbZ
w:society	PRRTU5PMpZTUZ
w:socio	XYZZzZcZZYnao
w:socios	VXWWXVUxXVWWS
w:sock	VWaZxZYZbbWcZ
w:sockets	RUUWVXURTTXSy
w:socks	qUSvoQlUVSSWu
w:soep	TTTWxSSwTSTUR
w:sofa	RSPUUUNtNMvS3
w:sofia	xvUWVXSXVtYTV
w:sofort	iVXZYYVuxXXWU
w:soft	VX0WXSRWRSWRT
w:software	UbW1xWwYWZVXV
w:softwareentwickler	ttXYYZVXYWXtV
w:softwareschmiede	RWUXVWyXXVYYU
w:sohn	QUUUUvTTxTUWS
w:sohne	VUUXzWUVVRXZX
w:soignantes	yXXXXWVVXWXYV
w:soignants	UxUXWVTwWTVWU
w:soil	RpSTTwpqVpVtS
w:soir	SVRTVTrSRRuQ0
w:soirees	UZYYYWyVXXUYY
w:soit	qbXbabxbZZabb
w:soixante	YYXZYZZaXYwbY
w:sola	bxaaabZZbabcc
w:solange	yVXWWWXWYUYZT
w:solar	RUZlyVyUXVVXS
w:solares	TVWxYUWVXWVWS
w:solberg	UZZXbZxbaZZaZ
w:sold	kSUV4UTTZURqu
w:soldar	TXSXWWSVUzVVR
w:soldi	OTRT1SORSRwTP
w:soldier	STSTVTRSPQ0VQ
w:sole	zWZZXaVcXWacZ
w:solely	VWWXVXVUXWyXU
w:solheim	YwZccbZbZaaaY
w:solicit	YZUaZbWZRyZZb
w:solicitamos	VxYYZXXXXWYWU
w:solicitar	UQRWXWTUTUV1R
w:solicitor	QyUQWyRRUToVS
w:solicitors	VwVUuXkuXUUTU
w:solicitud	pXYaaZXZoXY1V
w:solid	SUUX1VUXWUXYX
w:solidaires	UWTWVVUUXVzWU
w:solidario	OQPRwQPyQOQPO
w:solidarity	XYXZRaVYXyZaX
w:solidworks	yYaZZYYaaYabX
w:solihull	txUZaaUXXYZaW
w:solito	XYSZZZWYZVXyU
w:soll	iuVYoXzXWWXYV
w:sollen	STTyWUUUWWWWV
w:sollicitatie	VVXUYUTVYWx0V
w:solliciteer	aZZcbbYbvZbaZ
w:solliciteert	SyUWUWTWUTVWT
w:solliciteren	XTXaZZWYRWY4U
w:sollten	SSPVUUPTwzUUS
w:solo	RTnVeSpwoTxVZ
w:soloist	WTRXYYTXVzXXW
w:solos	RVWTXzUUWVVVT
w:soltanto	UVUUVUyTURUSR
w:soluciono	TYYVWTzWWWTWU
w:solution	STQXWXqWWzVTV
w:solutions	kxjYYZbZmecdX
w:solvane	YydYXZuYndYZW
w:solve	4RNSTTPSUPSUQ
w:solved	MQNySRMQQtQO0
w:solvency	R0VWWXUWTUWZV
w:solvent	VyXYZYUZYaVYZ
w:som	yVZYZTWYZXUZX
w:sombra	RTRUzUSTSTSTS
w:some	qevaZYkXprWaT
w:somebody	sVsYpqWXidVeo
w:someday	RUzYWYWZVSXZX
w:somem	yXTXVXTWVVWXV
w:somente	WXbZaYWaaZxaa
w:someone	vkoboZYWnYbkV
w:something	oizWxaZZXlVWS
w:sometime	RR1WWVRUTyVWU
w:sometimes	RxxVVXRVSRlYW
w:somewhere	Qr2TUWqTUQTVR
w:somme	YYXZYZYaXYxaY
w:sommelier	bbbaZuZXcabca
w:sommeliers	WXzVWWUTVQWWT
w:sommer	zVXXWWXWYVYZT
w:sommerferien	yXZYaQWXYZYYX
w:sommersemester	UWUWWyUVWSWVT
w:sommes	RRyUTQQRSxTSP
w:somos	jZVwWUYZWxkVS
w:son	aubVX0UVjVnXb
w:sonda	XYZZwWYaaaYaZ
w:sondages	SVYVWzVQWWUYT
w:song	RXVWXVSVWQQW2
w:sonha	TVWVXRzRXVUUR
w:sonho	WXXZYXVYZXxXW
w:sonia	ZaZbabZZvZZaa
w:sonntag	PQPSSSq1QOSPb
w:sonntagsdienst	VxVZWXVYXWYZW
w:sono	dXaXXWaW1roVX
w:sonographer	ZZVZaaYavYaZY
w:sonreia	ZZababYaYavcZ
w:sonrisas	TSUVSyUSVUUVQ
w:sons	RVSWxWRWTcWWw
w:sonst	OTTVVxRTVT0TP
w:sont	RVUtXV1WVVVWU
w:soon	ZXtlpWYWVvsVV
w:sooner	RRyUxVTWQSWWT
w:sooo	0WSWXWUXUSRUV
w:sopa	wYabaZXZaZaaZ
w:sophia	zYZamaYbZaaaa
w:sophie	SWWYTXPXUV2ZW
w:soporte	SVUVWURUVQuSx
w:sopralluogo	xZZTZXXbbZYaZ
w:sorbo	XWVYWZUZWzXWW
w:sorella	zWTXWVTVVSWUT
w:sorensen	sVvbabVcYYbbc
w:sorge	UYyZWXTXUUWWU
w:sorlie	ZxXaXWaYWWaba
w:sorprendera	WaYbZaXaXZwZZ
w:sorriso	yXWYZYVZZZXXX
w:sorry	qWpWWVVUnyrVo
w:sort	uSnWcVqVsSwUX
w:sorted	ysSWQUkSsSQVu
w:sorteercentrum	SVTyWUTVVTTVT
w:sorteio	VYYXXYVXYWxWV
w:sorten	zVUVWVUVWTUWS
w:sorteo	UXXWXVUWYWyWR
w:sortie	UWXXXVWUXUXWy
w:sorting	tSUzSXRXURVWV
w:sortir	zWXYYXUXXZUZV
w:sorts	UX2XXYTUURWZV
w:sospesa	VYYXYWWXYWxUT
w:sospeso	XZZabXYZaYyTS
w:sostenuto	QTSVzUUURTUVS
w:sostiene	SVUWVVSyWTUUS
w:sostituisce	XaaXaawbZaaba
w:sostituto	yVVYYYVXXXYXS
w:sotto	VWWWXWUxYXVWU
w:sou	bTrWVWYVzSwVT
w:souber	QRSWVWQT2QUTQ
w:soudee	WzVVYWWZXYXYX
w:souhaite	vWUzWWRUWVUUS
w:souhaiterions	xYbaaZYabaYXZ
w:souhaitez	ORtSxkaRSRPsO
w:soul	sVUXUVRYUR2XT
w:souls	zXXYWRQUZWYXV
w:sound	0cumaZScUXWXc
w:sounded	UW0YWYTWRQWWW
w:sounding	2WWXXYRZYWXZY
w:sounds	tvTYuXUXVVVZW
w:soup	QTSUUyTyUWVWR
w:sour	yTPUxSNTUTSUP
w:source	yeSUWVauUtUVR
w:sourcer	VZzYZaWaXSZaY
w:sources	WXaaZyXSYWZca
w:sourcing	aTyUpVrUUTUUR
w:sourdough	MQOSSyOwStTUO
w:sous	RsTWxUSVVSpSu
w:soutenance	TSUSWzSSTTTTR
w:south	sUrXWWSxWnXXT
w:southampton	MyRVVURUzVSXS
w:southern	RWxxXVQUURVWT
w:southmoor	Zbbbtbbcbbcdc
w:souvent	UVUWWWTUUyVVR
w:souviens	WXTZYZzZVQYXW
w:sow	oWUWXWRXTTzYR
w:sowas	yWXYWWUVYXYYV
w:soy	UntXWXUXxUwWV
w:space	VcqWTXS0rmWWS
w:spaces	QVVVXzRVZWXYq
w:spain	0WXaXWVYYZabX
w:spam	PRRyTTPpTMQzO
w:spaniel	RUVXVVSTXUXXz
w:spanish	RTzWVVTYUVVWW
w:spannbeton	SWXxXWWXYXXXV
w:spannende	TTyTWVSTURTSR
w:spanner	TWVWYyVYYSZbX
w:spans	VxYZYYXZZYZaX
w:spare	wVSZrQsPzRSWc
w:spark	vXYXZrWtpYXZW
w:sparkasse	yXYXYWVWZXWYT
w:sparren	VWVyYXUYWWXYU
w:sparring	RVXyTVWYYYYYX
w:spart	RXXVYS2WYXSUU
w:spatial	avXcacacaaddd
w:speak	XnwjYorndTZXX
w:speaker	WUUQq1RtXTtWU
w:speakers	VYlVYxurYUWYV
w:speaking	ZotRtwvNVTVWT
w:speaks	UuQWXZWYV0rYX
w:spec	rwYbaZWaZYZbZ
w:special	QUVVTVPyUU0VR
w:specialise	YV4aabWZXSZaY
w:specialised	YXYXZZxabbbbZ
w:specialist	awvXYXnXXWXYX
w:specialists	bUS1XUZVUXWWV
w:specialty	mTxUVVtVUUUWT
w:specific	WV5YXZTXXUXZV
w:specifically	QtQU0VQVTRVXT
w:specification	YwabbaaaaYbcZ
w:specified	ZcZcacYcbwbba
w:specify	TUTzXWSVWQXYT
w:spectrometers	QSQ0VUQWUTWUW
w:spediamo	yXXWYUTXZXTYW
w:spedito	RUQVVTSTSPSO0
w:speech	TxTVXWRxVTUPQ
w:speeches	vzSTUTSUVPTVS
w:speed	ZTSWYW3VVRusR
w:speelt	QTvUSUzTOOTSP
w:spelertjes	XaaaZZxYYZZbX
w:spell	yUVUXUSXWTvXT
w:spend	wYTyUnxVVTVXV
w:spenden	TTUUVSTzTSUUP
w:spendere	UXSYWX2USSVXU
w:spendiate	XaaXaawbZZaba
w:spending	ZVZbwbaaaabbb
w:spent	RatUwVqUqkVXS
w:spero	T1VXWXVXUUWWU
w:spese	SRSUSTRTTQ2TQ
w:spesso	TTyUVUvQUOTTQ
w:spett	UXWXTXyWWVUVT
w:spiega	YaZaaYWaaZwaa
w:spiegare	RVUUV2TTUUUVR
w:spiegarmi	UVSVUVSUzTVXT
w:spiego	VWSXWUTyUSUXS
w:spiekeroog	TTVVWTTyVTTVS
w:spiel	W0ZaaZVYYYsZX
w:spijbelen	aaYcbbabyacca
w:spilled	WWUWWXVSW4YYT
w:spin	UTVXywTVWVWYW
w:spinning	UWWXxXTvZWVZW
w:spirits	aaXbbcXbTxaYZ
w:spite	XRSZXZVYQzYYW
w:spitting	OTU0TOQQXRSUR
w:spl	WzVXYXWVXWRXS
w:split	RUSVxmSVsmrWq
w:splitting	RUTTTVQ0WSTTQ
w:spoiled	QzUVVWSWTUVVS
w:spoilers	yVVXWWYYaYZaX
w:spoke	fcumVZSUT3VWV
w:spoken	oT0XWWXUrcVWR
w:sponsor	sZjUVvOU7SWVT
w:sponsored	TWVWYWxUWmWyS
w:sponsors	RXVWySuZTTTYV
w:sponsorship	TpSVVVSzWTVVS
w:spontanee	WaTbaZTYyUZZY
w:spoon	QVTUXUPWS0VWQ
w:spoonful	UWVWWWVSWSTVz
w:sport	xTwXWWTVVSVYV
w:sports	wTyTVTTSWUUXQ
w:sportswear	UXXyUWVVXXYbZ
w:spostata	SUUTUUSQVRUS1
w:spot	jSqpUSfsTuUjP
w:spotlight	WYyZYXRYWUWYW
w:spots	TVRXUS1TvQPXW
w:spotted	VYyXXTqWSTWSU
w:spouse	XUZbaZYabaxZY
w:spraken	ZZZaXaxXYYXaY
w:spread	nuWXYyUXWWXYV
w:spreads	zUXUXTUVWWYXT
w:spreadsheet	xnRUwUlUUlTWd
w:spreadsheets	xUUWyWoVUSVZU
w:sprechen	zVwVYVSWVXUXU
w:sprecherinnen	WXaQYRYybZaaa
w:spreken	YZaaaaYaYZwaX
w:spreker	UXbVayZSaZZZY
w:sprekers	WWZYXSVzZWYXV
w:spring	rotWabnhpWVWe
w:springkussens	TYYXYXxXZWWXV
w:sprint	xPQSyTPUSSSTS
w:sps	yXWXXVWWZVYYV
w:spss	WYXaZZWbyYaaZ
w:spun	RVYWzSUWZWVZW
w:sql	olaYXzXlqcWXU
w:squadra	RxVWWVwVWwVXT
w:squads	yYZbZYTaaZZca
w:square	vVUWVXtVUsWXT
w:squarely	xaaRbaaaacbbb
w:squashed	ZbYaZbWXYTYbx
w:squeak	WYWZXZUXXWYXy
w:squeaky	UzSYWYUXXUXZV
w:sr	oXXYaYwYZaYYY
w:sre	VuTYYavYYYXaX
w:sreday	TXWyYXSWZVXYV
w:sres	VYWWXXTyYVWaW
w:srs	SUUVVUSSWSUUy
w:ssl	UYUXVW0UVVVXR
w:ssn	VaaZcYYabZzaY
w:ssrs	uYYddcadbccdc
w:st	TXUVVSsxwSdqX
w:sta	aUsuTSWURoUVu
w:staal	zabbcbabWbbcZ
w:staan	pPrSSTqxRPrTO
w:staat	YaRUUkspTQTsu
w:stabile	V1VWWXTVWVWWS
w:stabilimento	WxWYYYWWXXXXV
w:stability	vXWYYtWaYZZaZ
w:stack	jtVYtZjZYYmXY
w:stadtbaume	YZacxbYbcabbZ
w:stadte	XWXYYXWxYUWXV
w:stadtwerke	U3YaaZYZXaZXX
w:staff	X2lWerlZdWVaU
w:staffing	abWXYXvrWVWtn
w:stafford	XyXZZZWZWYYZZ
w:staffroom	TVRVXXTSW0TUT
w:stage	ehvVzbUanYVXV
w:stagehands	aaXaaZyXTVXaY
w:stageplek	UUTXWVTWzTVWT
w:stages	V1WYWYuXXWYVV
w:staging	RTQUTUQTRPTT0
w:stagione	VXWWXWUxXVVWS
w:stai	uWuYXXTWVuVUT
w:stainless	WZVYaayXXWYaV
w:staircase	yYXXXZSXZVYaX
w:stairs	UXQXXXSRV2VWT
w:stairwell	VVVXSXTVVuWYx
w:stake	aZcbubabdcadb
w:stall	UXQXYYwXWUXax
w:stammtisch	XWXYYXWxYUWXV
w:stamp	UTWXWYUWmV6VU
w:stamped	VWVYYYSXYY1XR
w:stan	UURUWVSTTPUUz
w:stand	mUZoYUdozXVWk
w:standard	yWUxVkPTWSTXT
w:standardabsage	XVUaZYWZyUZXW
w:standardisation	zWaXaRWXbaTbY
w:standen	VzSUXYVXXWWZV
w:standing	QZSwsWtVWrVXU
w:standplaats	svYYZWXZaZYaX
w:stands	aQSUwoQcpRrVs
w:stanze	RUSUVWUWVVUyS
w:stapler	RRWzUSUTXSVUU
w:stapleton	yYVWaZVaZZZbX
w:star	TVTWWRRyXTwXU
w:stars	UWVXWVZyXTwrS
w:start	oqbbtXkXbWrXZ
w:started	UUTWkVU4WWjxW
w:starten	UTVXVWVVVVURy
w:starter	TTXXWXTUXU0Wz
w:starterspakket	XYZbZZWZZYxbY
w:startest	VYaYaYUYaZxZZ
w:starting	slUWypXXVaWrU
w:startpaket	XZXYYYVYYXxZX
w:starts	qVUVuUmwUWVsq
w:startseite	USTWWV0WQSTTS
w:startup	WVYa5ZbYZYbZY
w:startups	aavbWbabZZaZZ
w:stasera	rUTVUVSTVSVVy
w:stata	YZXbbaYZZYT2V
w:state	pyZmXWbrZWiYX
w:statement	qUaXXWVWXUXT4
w:states	mUyVuVSWUVWWR
w:statically	VXVXYYTVYUWWx
w:stating	YZXaaaYaQyZXY
w:station	OSRUtyPPTvpUt
w:stationen	0ZaabYXabaZbZ
w:stations	0rWZYWZYRtYaY
w:statistica	TWTVXyTwVTUWS
w:statistical	YZWYYXXTYxYYX
w:statistiche	2aYYaZXaZZZZX
w:statistician	3qYUZTVXYYXZV
w:statisticians	XbaVcwaWcZZdc
w:statisticien	dxYZYYVXYXYvU
w:statisticienne	RyZWYVXWYZWYW
w:statistico	TTUVUVSyRTUUR
w:statistics	qYUUW5WsaUUUR
w:statistiek	PVXVX3UVXVVXU
w:statistik	RTVVWuSzWTUVR
w:statistiken	TXXYXXVxUWUWT
w:statistiker	YrZaaaYZpZasY
w:statistikklausur	OVWVY0UVWWUWU
w:statistiques	ccecdrcbddcdd
w:stato	fVpVVURSpZWnv
w:stats	TWSXWWQSTuU0R
w:statt	ZXaaaZUYaZxWW
w:stattdessen	TVVzXVSUVWWWQ
w:statue	UXUYYXUWV0VPT
w:status	pcskYYoVZcYWs
w:statut	U1TYYWUXWVVXU
w:statutaire	UzUXWWWXWXQVS
w:statuten	YZaaaaXaYZwaX
w:stau	TWTWVXTVURVVz
w:stavolta	waZbYbXbYZabZ
w:stay	VlcrtZZUYpnbk
w:stayed	TTRtXrwTTrXYV
w:staying	RUwVVVRTRcVVy
w:stays	wzUmVfTUXVnWT
w:stazione	RUQVUURTTzSRP
w:stcw	1VSYZXUZXXXYX
w:std	1XXYZtWYXVVYV
w:steady	tUUSVSvwVTUWR
w:steal	SURVVUsUWzUTQ
w:stealth	VSxWvYUVWVWWT
w:steam	RTUVvTPuUUyUP
w:steeds	SURzVVSTUTTUP
w:steekt	QTSUzUQVSTTVT
w:steel	SqSwUW1UUQVWS
w:steering	NTS0VRSSTRRQP
w:stefan	VVsZoaUZvVZaY
w:stefano	ibksWXZXsVWsV
w:steh	SUQVUVRTUwTUw
w:stehe	VXTVYYyXXYYZW
w:stehen	mYXszYWYYXYZX
w:stehst	VyVYVWVXWWXZV
w:steht	onVWXVrsWUVVt
w:steigen	VYUVYYyXYYYZW
w:steken	xZXaZaYaYYYZY
w:stelios	wZWbcbYbZaZaa
w:stelle	W0XaZZdZpfYoW
w:stellen	UUowXWqUVVW0T
w:stellenanzeige	PURSVSQTTRTzP
w:stelt	1YZZaYXaaZZaY
w:stem	NOQyQPNySPQRN
w:step	mp1WWrTVVTdbc
w:steph	tVSYXXSWXyYWU
w:stephanie	YYxZabWZYWZYX
w:stephen	TWzYYYSXUTYZV
w:stepped	YYxaabWaYWaZY
w:stepping	aZcbubabdcadb
w:steps	UjSsXXsVVWwVT
w:steridyne	YaXucbZZbaacb
w:sterile	SYWxZZVZZXYbu
w:sternen	XVWZaUYXWYyXY
w:sterrenkunde	WXZYZxWTZYXYX
w:sterretje	VWWXXVTyWUVWS
w:stessa	TVRUVVxUVvUWQ
w:stesse	yXVaZZVYZXYTV
w:steuerberaterkammer	RSTTUzQSUTTTQ
w:steuersparmodell	VXTXWWzWVTWWT
w:steven	XYVbbbYaZxZXZ
w:steward	WVVZZZXWUVVxU
w:stewards	UWYXZxWXYXWZU
w:stia	TUSXUWRVSzVWS
w:stiamo	UrtTzVSWWWWWT
w:stichting	uxUVUVUVVVrUT
w:stick	yZVXZYUYVTXZX
w:sticker	UXWXXVTwYUSYw
w:stickers	RWTXXYVQWSXVz
w:sticks	WXUaYaSYWyYYT
w:stiftungsrat	SSTyVUUUWWVWV
w:stijgt	WWYZxWXaZZYZZ
w:still	dsmeZcXVmtXZl
w:stillen	aaZbabZbzWbba
w:stiller	VXUYyXVXUVVRW
w:stimme	0ZaabZXabbZbZ
w:stimmen	OSVWTVUzWVWUT
w:stimmt	UUwPVWRVTxVVS
w:stipend	fWXXyyUXZYXZX
w:stipendio	VuYZtYVXZWwYV
w:stipends	wxWXYRTWXYWZV
w:stir	TUVWXQTzVSXVS
w:stirling	yYbcbVacYbXba
w:stitched	0UUWTUTXUVUYT
w:stivaletti	VXVXXXUVVSUWx
w:sto	VWWYrTUXyUXYV
w:stock	ttUratrUUXVXU
w:stockroom	1ROUTTSTWSSSS
w:stocks	WTXXRXTWaXzYS
w:stocktrue	WXUXWY0WXTZZV
w:stoel	XY4ZZZUYUUXXV
w:stoelen	QTSTUSSzVRTTR
w:stojan	XVWaYZVXTyXaW
w:stoke	xWZacZYYZZbba
w:stolen	VXcYWXTXU1XXU
w:stond	XxXYZVVYWXYXY
w:stone	UWTXWxTWVvUZV
w:stonebridge	VflbbZhXxbYtV
w:stonecast	SbaxbaYbcZaab
w:stood	PTr2qVOVrUVXU
w:stop	UYbZWosaTroWu
w:stopped	noXVWWSljtbWv
w:stopping	VYSVSZzYWWWZX
w:stops	vTuWUWrUUrTUP
w:stora	QSRUUURT0QSQQ
w:storage	UXWXYTSzXVtOR
w:store	wwYSWWbTmVuUX
w:storeman	TWVVXXSUVRVS0
w:stores	wWTXWWQUTTTWx
w:storico	SyWXWVTVVWVXV
w:stories	qQOTTzN3RNTTO
w:storm	QTPSVUPRT0SSO
w:stort	VXWYWTSUVVzXU
w:storten	abaaZaXabZvaW
w:story	SVRVdXvyV0VWS
w:storyboard	TWYUYYUSZWzWR
w:storyboards	VYVYXYSVyVXaY
w:storytellers	ZYvccdYcccccc
w:stove	XXZZaaXTZWYax
w:strada	TWzPVTRUXWWXT
w:strade	bxaaabZZbabcc
w:straight	VrnXVk2TUQVXl
w:straightforward	WVTYWZSXzSVZW
w:straks	XXWYYXVYXWxWS
w:stralend	yWWXZYWYYWXWV
w:strand	UUUWVVQUUxuVS
w:strange	XYWZWZyZZYYaX
w:stranger	SUUWywSVTsVYV
w:strangers	VXTYWYSWV7XXS
w:strasbourg	STUWWVSVVzTUS
w:strategic	TWSVyVsUVUVXS
w:strategies	ZaXYZaabTxaaW
w:strategist	YVRVVXzVVQXWY
w:strategists	ZcbabZvYcbaaa
w:strategy	PmS2TVwVWUVXV
w:stream	QRTSUQn5VPSSO
w:streaming	vYZYaYXZaZpaY
w:street	nTYWVWwoSvUWr
w:streets	0XUVXXUVVWXZU
w:streichen	RVTVWWSUUSUyQ
w:streiten	WWUYWXUVVxWUU
w:streng	UUTWWVTWzTVWS
w:strength	yVVYbaYZaXYaX
w:stress	VTUYXXzVXVWXW
w:stressed	VWSXYYzXVVWVT
w:stretch	zTuXVZWZXXYXX
w:strict	OwWVVyUUVVTXV
w:strictly	PY0WWYQWRRVXR
w:strike	ToSPVVvUT0WWR
w:stringers	WVVXZUWyXXXVU
w:strings	nVSvVV1SVRTSS
w:strong	XlqZYYVWpxYWV
w:stroom	WWYZwWXaaZYZZ
w:struck	SUVVWTzUWTWXS
w:struct	TVTWVXTVTUVXz
w:structural	zuVWWXTYXXXZW
w:structure	XVyYWYUXWWwVT
w:struggles	SXWUSSzTSVYYW
w:struggling	WUQZZY1XSVXXX
w:stubborn	VWUXyYXYYUYYW
w:stuccatori	TXUVYXyXXWUWU
w:stuck	XWRxUspTTptVd
w:studeerde	SUQSVWQVzTUXT
w:student	WUTpoqWiysVWY
w:studenten	xVXWvUTWYWVWU
w:students	WUUmctWxpYdWa
w:studi	abZYbbwaabbbZ
w:studied	TWUWVUQWxxVVS
w:studiedag	UXbVaxZSaZZaY
w:studien	XXXRZzWWWXZYY
w:studienkoordination	SUSVVVSTzQUTR
w:studiere	aZabaUZZyYaaZ
w:studierenden	YZXaZPSPU0WXW
w:studies	VqYqaWouZYXYX
w:studio	xXVmZYqZxWXXX
w:studios	qVzVkYZXWkWVW
w:studium	TVSWVWSTyRVUR
w:study	WpT9WVYToWVWT
w:studying	UVR0UUQUTPUUS
w:stuff	iUdWwVwWWUWYU
w:stuffed	WVSXXbzYaUabZ
w:stuhl	WuXZYYYYwYYZX
w:stuk	QSRST0QTTRRSO
w:stukken	UVTWWTQQS0VSR
w:stuks	TWWXWWzWXWXWT
w:stunde	wXXoZunXYYkXV
w:stunden	tmXmZqpmYXnWV
w:stundensatz	uYYwZYVYZZZaW
w:stundenzettel	SURVWVRTSQTTz
w:stung	ZaXYYZYSQzZWU
w:stupid	QVQzVSRTTSUUS
w:sturen	WVUPzWUXVVYYV
w:stuttgart	uSjXXXSyXUVYV
w:stuur	RUtWXUzUUT2SQ
w:stuurman	ZaYcbbabyacca
w:style	tsUVXwRUYWYaW
w:su	VcYlWkrUvmqUi
w:sua	ZYUaWikVqitvc
w:sub	1QUUVTSRWwVWq
w:subappalto	yXZYXWUaXZYbZ
w:subbie	QzWVWVQWWVWXR
w:subbies	SVUWXXSTVTWTz
w:subcontract	4XUWZXTYXYWZW
w:subcontractor	yWaZZYTZZbYbX
w:subcontractors	ZaXbbcXcwZacb
w:subdivision	yVYZYZWYZZYaS
w:subiendo	zVXUYSTXYXWXT
w:subir	TUUXWWTUWVVVy
w:subito	T0WYWWUXrVwXV
w:subject	poVjXpwZXXXYr
w:submission	4WWXZZoZYYWZX
w:submissions	qWYYaStzYXSXV
w:submit	uWdWYZbtYVcQw
w:submitted	yWTYbsXYlYYZo
w:submitting	vWrZZYVvaVXZW
w:subs	RTTUxURUVQVWx
w:subscribe	VXUXXTSyVRUqv
w:subscribed	YYXZaYVUYXWxS
w:subscriber	WZYZZYTyaYYXX
w:subscription	VXWXsXXUXUlny
w:subsequent	waaaaYZcccYbZ
w:subsidie	yXZWUXWYZZXWX
w:subsidio	Z0bbbaVabaaZa
w:subsidised	WZXYZWyZYXaca
w:subsidy	wWWQYVwWaXXZY
w:substack	wRRSUTPzTRVTQ
w:substantive	SyXZYbWaZZZbY
w:substitua	1WXZYYWYZYZZX
w:substitute	QUXXXzUUXWXXS
w:subtitles	UWXVXTQ0UWXZW
w:subtitling	TRVWzYRYWXWZX
w:subvencion	SWTWVUzUVSTUR
w:succes	SXUTWSzWXWUXT
w:success	UvbpWWQTVxVSq
w:successful	SVUxZYVZZZvWW
w:successo	UVTVUVSVVTzWS
w:successor	QvyTRURVTSUXU
w:such	tpjWWprVVpWjb
w:suche	lVXZtYWZxXZtX
w:suchen	VvWsdotiYXYYW
w:suchend	XWzQYZTYVWXXW
w:suchergebnissen	TVSWVVRVUSVzS
w:suchst	UVyYXXSVVUWXU
w:suchsystem	WXyYXYUXYVWTW
w:sucht	XrUqW0TqWVWWT
w:suck	QzUVVWSWTTUVS
w:sucre	WZWaZYVZZyXbW
w:sudo	USVVUYSXYXzXX
w:sue	QnSUUTtTSsSTu
w:sued	RTS0WWTUVWVZT
w:sueldo	UuVYzsVWXXZXU
w:suelos	XYWaYZXYxYZZX
w:suena	zTXXVUVWWXWWU
w:sues	PXRSXW0WXWVUT
w:suffering	VXUXWWUzXWZaY
w:suffit	yXWYWUVWUWXZV
w:suffolk	XZVYYXVWXyYUR
w:sugar	PRRRRPPMRO0Qx
w:suggest	QWSvuweRUPVVt
w:suggested	qTuUeWrTqRSvT
w:sugli	XZWaZTXYVyXWU
w:sui	1XWnYsVUYUWWU
w:suikerspin	TYYXXWxXZWWXU
w:suis	lXsZZZeZxWkYX
w:suit	iurbYocllUXYW
w:suitable	oWwZZZjZvWXYX
w:suite	ivsWXtsXVTVWU
w:suited	SuyXXXUXWTSXW
w:suits	smzUWisTVQVVU
w:suivi	XVYawZYZZYYbY
w:suivre	WYUXVXTSTyWWV
w:sujet	WaUbaZTYxVZZY
w:sul	oVqvVTuXUqTTa
w:sull	QSQTTwO0QRORP
w:sulla	VtWXVWqsWVWXs
w:sulle	WmWvZpoXYqXYW
w:sum	rTTxVTsTWUUXR
w:suman	wWZbccZbbbccb
w:sume	RSRUzUSTSTTTS
w:sumida	SVzWUVRTURTUS
w:sumly	WWXyYaSYZYXbZ
w:summaries	ZXXaaWUZaUYyb
w:summer	sUoVauRuoebVZ
w:summers	TxWXWTwSXSUXT
w:summit	vWVXXYSzXorXT
w:summons	UWVWXVURVSWYz
w:sums	PSQTSSwPQPyRM
w:sun	xWWXWXUYXWXZr
w:sundaram	ZZYabXVaayYbU
w:sunday	TwSdVUQ5UTZcx
w:sundays	toQTs0PSTSUVP
w:sunderland	QTSVSV0VWUUUT
w:sundsvall	wYZZaaVaccabb
w:sunfish	YxWZWZWaXYYZY
w:sunil	lmYbcZnXYZYzY
w:sunita	VaWYTbyYZVZaY
w:sunndalsora	XxVabcYcacbbb
w:sunrise	SVTTVTRzWUUUP
w:suo	tddVZVtVonVVn
w:suonare	yWWYXWVVYWYYS
w:super	T2qYTYSXsVWYW
w:superado	W3YZXXRXXXWWV
w:superintendent	RxUVWWnUXVVWu
w:superior	VyTWWWVUUUUVU
w:superiores	Y1YabaYaaYYZY
w:supermarket	yVXXWZXYWXZaZ
w:supermarkets	UWSXzYPXTVUXW
w:supervise	TUVXVxTVrTXYW
w:supervised	zyVUYXSVWVVYV
w:supervision	3bUXVWRWuTWXb
w:supervisor	bySXYkSWnynWT
w:supervisora	UyVYYYVXWWXWU
w:supervisory	QTUyTWWYXVXXV
w:superyacht	zUSYYWUYXXWYV
w:suplemento	SUTTUzRSVUTVS
w:suplementos	WYZXSWSXaazZY
w:suporte	UXUaXaWYYWxXW
w:supper	QqVUXySWWVlYV
w:supplement	0nVVXVSWXWYaW
w:supplier	rVkaYdYlXWvXq
w:suppliers	pWVYZX0UXWWXV
w:supplies	UXTqYY5XRTqYU
w:supply	patWZUzWpcZXU
w:supplying	YaZaYaZaZxXbZ
w:support	bjoWbWnkYWxbc
w:supported	WrUYsZWuYaYbY
w:supporting	pVTuZYTauWXZY
w:supposed	UyRYTXwVSRVYT
w:supprime	WXUXXXUVXTWyQ
w:supuestos	RUXVWySVXWQWU
w:sur	XlXuYvcZZbrZS
w:sure	TdsWmmtUVtYVn
w:surely	RSRTXV3VVTUVT
w:suresh	WZZYaXxYaZZaY
w:surf	TSRVzTPUTTTVS
w:surgeon	qnSUrvQVUTxXQ
w:surgeons	jlrwUmYoUTUWS
w:surgeries	ZXabaTWxcbYbb
w:surgery	VSRkVaqTzSTUw
w:surgical	XZaaaaxZbXXbY
w:surgir	SUyXUVTWUTXWU
w:surname	VVWXWZWYtT2YV
w:surprise	SURVUWsVSlqUw
w:surprised	VWxYYZTZTuXYW
w:surrounded	XZXZZZWXWxaaX
w:surtitle	PTRTySuQSRTVT
w:surtitler	RzSYWXVXVUXXS
w:surtitlers	UUVWUWUWUSUyQ
w:surtitles	tRQRSyNQRvSUP
w:surtout	RVSVSURSTzTRR
w:survey	kVb7XUSmWbYVT
w:surveyed	SUTWXVQzXUXYV
w:surveyor	scQUURQkuRUvq
w:surveyors	OSuTQT2sTQTUN
w:surveys	VZZTaYVZZYyXT
w:survival	SWVYYtTTRxWXV
w:survive	XYUYYXTWXxYXU
w:surviving	ZvXcabZcbbcdd
w:sus	SUzWWWRRWVWWU
w:suscribete	YXUZYYXwUTXVU
w:suscribirse	VUUXWVTyVVWUT
w:suscripcion	XaYZZYVSaWWxT
w:suspended	ZbaabaYZbavWV
w:suspendida	bccccbbbcbwRY
w:suspendu	abbbbaaabbwUU
w:suspensa	abbbcaabcZwRX
w:sustainability	RupVUWRVWtWVu
w:sustainable	TQTWXW0XQWWXV
w:sustained	ZYXbYaWbYxZaX
w:suyo	XYaZaYYaaaxZY
w:svalbard	RUTUV0TRVUUVQ
w:svegliarsi	VYZYYXUYZZxaZ
w:sven	VXyWXXvWRMYWT
w:sviluppatore	saWZZYUYtXYuW
w:sviluppatori	RRVRURzUTUUTS
w:svizzero	VxXZZYZZYYYYW
w:svp	PP0UTUPSwPRRO
w:svuotando	waZbYbXbYZabZ
w:swales	SyXaaZYbZWaaZ
w:swamped	XUSZXazaUUYaY
w:swap	PUQUhVOtTvUV1
w:swapping	QwQUUTRxSvSVQ
w:swaps	TWYYYXxXaYsYV
w:swatches	SVSYXYzYXSWZW
w:swathi	xWVcccWbbZaaa
w:swear	UVTsSTPsUSwZw
w:swearing	SUTVVTS2VSVWR
w:swears	VXVYXXUyXWZaY
w:sweat	RWWTzXSWXZVaU
w:sweden	UxqZYYVXXVYaY
w:swedish	YZXbacYcwYcab
w:sweep	VXXZZaYXYXYYx
w:sweeping	VWTYYRRR0QXXU
w:sweepstakes	zWZXZYTYaaXVV
w:sweet	UWYXYySWYXXaW
w:sweetwater	vbYcccZcbZadZ
w:swift	oiaZYaUdwtXiU
w:swiftui	pyTWXWUXXXVXV
w:swim	tVUWVssVWrVXW
w:swimming	PSTUUzPTxOTUO
w:swims	zXWWVYTVXUXaX
w:swimsuit	UWUXXWUPWQUTz
w:swindon	adTUXWpuvjWYV
w:swing	SYUYXXTVXVWYy
w:swiss	SVZZXyXZZZXbY
w:switch	WYXZZXVWzUsXs
w:switchboard	VvqYYZVYXXtZX
w:switched	RUS0VVsUTUSsS
w:switzerland	VUzZVZTXVTWaY
w:swoon	YZWYZaxZXXZcZ
w:sworn	vRuTvVcUUTQtQ
w:sws	SUTUV1SRVRUUR
w:syllabus	QVTVV2SVTTVYS
w:sympa	W3XZYYWYZYYYW
w:sympathy	UWUWXXXWXyWXV
w:symposium	PTURVxRwVSSSQ
w:synagogue	RzVXYXWWXYUZW
w:synapse	xYXbcaXXYabcb
w:sync	PRSSUQQRTPwRz
w:syncing	TUXXYVVWYWyTU
w:synergies	UZZZZbwbabacb
w:syria	SRRUVUQSuNzTQ
w:syrien	TTQWTVPTzQSUR
w:syringes	VYVYZXUXZNXZ0
w:systeem	XaabZawZYZZbX
w:system	cWibWZtZfUwTu
w:systeme	VyWZYYVXXVXYV
w:systems	XiVnXiwdnrXcV
w:systmone	UXXYyaVbZXZaY
w:szabo	UbcbbbyaRaacZ
w:szeged	VVUYWzWWWUWZY
w:t	kYoaiacampemZ
w:ta	Vj5XXXkXYTVVn
w:taakgroep	SWUUUSTUWVzVU
w:taalcoaches	SVSVSzSRTRUTS
w:tab	WZYZaYWRZXYXx
w:tabelle	bxaaabZZbabcc
w:table	XWaZwUrbVoUUx
w:tableau	yWoZYbnYuWYZW
w:tablecloth	VXWaYYXXXTYby
w:tablero	SUUVUUTTVUzTS
w:tables	qUQUVV0qUSUVq
w:tablet	OSPTTrPQSMPyz
w:tablets	YZYaaZUyaWXTY
w:tableur	QSTTTSSzTSSTQ
w:tablier	ZYYbbbZczbbbb
w:tabriz	YXWaYXYYxWYaW
w:tache	yUTSUTRVVVvVT
w:tacoma	0TXVYXSYWSRVS
w:tactile	yYYXaaVZbaXaW
w:tafel	xXYYYXUZYYYYW
w:tafelrand	TUSXUySTRSUUT
w:tag	oWeZcnYpqVtWc
w:tagalog	yYbWZVXabbXaY
w:tage	1pXYZXlnYXXYW
w:tagen	UsWZZZtYYWiXw
w:tagessatz	1UYYZYVYWZaZX
w:tagging	YaaZZaVYaZwaY
w:tagliato	TTTWVVPUTzTVR
w:tags	UVQWUVQWRNwV0
w:tail	vXUWYYwVXWXZU
w:tailings	WZVyZXUZYTZaa
w:tailored	WXXYYYyVYYWXV
w:tais	VW0TVWRWSTWWT
w:take	paXjcnbYvVidZ
w:taken	bXaihWYtmYuTb
w:takes	SWZqoVwrqTlUp
w:taking	xjTXZvRWfqWsU
w:tal	RTSVVyrSVyTVT
w:taladro	QSPTTTQRROTQz
w:tale	XZZaaYVxaWXaZ
w:talent	Wl5XXjTnWTqdU
w:talented	XZXaVbYbYYxbW
w:talenti	WV5XYYVYYSYWX
w:talento	WW6XXZVYYTZXX
w:talentpool	YYwaZZWZWVZZX
w:tales	SWYXWPT0XVSXV
w:talk	hamrmXmsdkYWX
w:talked	uZTVXVWTlvWXu
w:talking	RYXysRZTxTdWR
w:talks	qUUWWyX4VaVWQ
w:talkshow	RURSTQQ0USSTR
w:tall	UURXXVSVyvVWQ
w:taller	RTTUWxQQwtUUR
w:talleres	VYWyXUUXYXSXU
w:tallinn	PxyTUVOWVSTWT
w:talloncino	SWVWWXTVVUSWy
w:tally	SUWYXwUVxXSWU
w:talvez	PRuRSSPQQOPxO
w:tambem	VYWaYa1ZXXXaY
w:tambien	UVVWbVqVWxnXU
w:tambourine	VVRWWXTTV0VWS
w:tame	3WYTXUSWZYTZU
w:tamil	UVaZZxYYYZZZX
w:tampere	WYUWXWTSYzZZV
w:tamsin	xYXZcbYcZbXba
w:tan	PTRWTTQkVR2Vu
w:tanaka	XTXYyTVWZZYYW
w:tand	TUUVWVUUUTTTy
w:tandem	YYTYXayYXYYYZ
w:tango	QTTUURRzTTVUP
w:tank	LSR2zNMQSQOSN
w:tanker	WXYYZXUWaYyZW
w:tanta	RSRTUQRuzRSTR
w:tante	TWTWVXTVURVVz
w:tanti	TuUVWWSTU0UQP
w:tanto	SUTVwORUTzTWT
w:tantos	UTSVVUSTUyUVS
w:tanzschule	UVVWyUSWWVVVU
w:tap	XXaabaXTZWZax
w:tape	OhOuZSotTuTUR
w:taps	UXXYYYXXYWWY0
w:taquilla	TTTVSURSUvTTw
w:taraba	yZbXbYZYZZaZR
w:tarde	mPstSssRRPPSl
w:tardes	tWYYYXxXYYUYX
w:tardi	VVVWWXyUXWVWT
w:target	T0TXWYnYpUpXW
w:tarief	2YYsZZWZaZXYX
w:tarif	0fXnZqTqYYYYW
w:tarifa	cWWxZXUuYYXXp
w:tariff	Z0vVTTpTQRUVS
w:tariffa	yXYwaZXZZZZYX
w:tariffs	Xbaucaabbbaba
w:tarification	0UVVVTRWVVTWT
w:tariq	YYxYYaVZZXXYX
w:tarjeta	RRRmTSPSTQ4QN
w:tarjetas	WXYYXZVYXY0ZU
w:tarragona	V0TYWWTYVRVVT
w:tarrant	WWZVYTzRaaWXX
w:tartu	SVVWXzWSTTWXS
w:tartufo	UWWWXWTyYWVWU
w:tas	TUUVWWUUUTTTz
w:tasa	VXYWYWVWZXyXS
w:tasca	abYabczbbYbba
w:task	rosyXpQTRUkWU
w:tasks	WaZXZYVYaY1ZX
w:tassa	SVVUVTSTWTySR
w:taste	TTRxXQoxUSVVR
w:taster	XUTYYWwvYUabZ
w:tasting	PUUzUPQRXSTVS
w:tata	USTVUWSWzSUVT
w:tatsachlich	STSSUSRSUzTRQ
w:taught	PTSVV4RTlxdWT
w:taux	RUSzUSRTTSTSS
w:tavola	UVTWUWSWWUzWT
w:tax	baboYVurYRvZV
w:taxa	TUWWWXUVXV1WT
w:taxatiemodel	UWXxWVUXXXWXV
w:taxes	YbbacZZbcawaZ
w:taxi	kUSWyWSXWvWYU
w:taxsaver	VyXZYaXXZbYaY
w:tazza	WXZZxWWYYaYbZ
w:tbilisi	UWzXYYUTWRSYU
w:te	bnpXniqYZkrXV
w:tea	vdSUVsQyTiUVs
w:teach	ScWXY9WUWomYV
w:teacher	QcUVV2RUrqZgr
w:teachers	XSsqc3tRTSTWR
w:teaches	TXWZTYPWTU0ZW
w:teaching	mkqWXudYliXdU
w:team	WsblcZpcjcfYk
w:teamkleidung	VVVVWVzSWSVUR
w:teamleider	vvVYYYVXWWWWU
w:teamleiterin	X2ZbaaXZYZZZX
w:teammanager	aYYbbbYbvYbZZ
w:teams	VVpWaZzyZcXXU
w:teapot	SSSVVVTUWRWVz
w:tear	TVUWUZzXXXVYX
w:tears	wXPZYXVZTxWYV
w:tech	WoeVnjwvnTZWT
w:technator	XxXYZVWYXXYXY
w:technic	UZWYyYUZZXTbY
w:technical	seYdwqXXXXdmW
w:technician	jwUXXVcVtYqoU
w:technicians	TVkRWzTquVVYX
w:techniek	TwUSVwVWYXXYV
w:technik	UsWXyWVXWWXXV
w:techniker	UTVXVWVVVVURy
w:technique	pWVWouUWWVWWu
w:techniques	VWWXXzUUYUXXV
w:technische	baZcwbabaabba
w:technischer	ZWXZxaYZYYYZX
w:technology	UVWXwWSwXWWVV
w:techrecruiter	VYyZWYTYUUWWU
w:tecnica	cXYvtVVWmXnXW
w:tecnici	yYYWZTVXYXRXV
w:tecnico	UrTojmnUoVouT
w:tecnologia	UUrX2XUXVVTXV
w:teddy	XYUZaYWVYUYYy
w:tedx	RUOOUSO3RQVWR
w:teeth	QUTUWUxPVQSUx
w:tegan	XZXabbaawWbca
w:tegen	wWSuXWTWXwTWU
w:tegenover	VWVYXxWVXXXYU
w:tegenspreken	XZWZYYTwYVWYU
w:tegenwoordig	SUzXWWTXUTVXW
w:teil	WZWYYYUYYXxZW
w:teilen	TWVWWVTWUUzYV
w:teilnehmende	TVXyWRVUXXXYW
w:teilnehmer	QWXWVzURXWUWV
w:teilprojekte	QWTXUW0WWVXXT
w:teilzeit	ST2aaaXZZYaZZ
w:teilzeitprojekt	0WQWYXVXXUURV
w:tejado	TWUXWVyVVTUUS
w:tekenen	WTzXWXVVVRVWT
w:teksten	xWWXZYWYZWXWW
w:tel	RRzTTTPPSOpQO
w:tela	QUWVXWUTWVWWy
w:telde	xZYbZaYaYYZaY
w:tele	tVVQXVyUWWVVS
w:telecom	sVqvvYUdWVYZW
w:telecoms	RUSWUURV0PUVR
w:telefon	RT0uURRSURTRR
w:telefonat	VW1oYXSXVWXWV
w:telefonata	QWT0VWoWvTVXU
w:telefone	QkxxUTQTTSSSQ
w:telefonica	UXW0VVUXXWWWS
w:telefonico	UXyVWYUVSTVXT
w:telefonier	YX4ZaaSZWXZaW
w:telefoniert	wbbbcbacccZcb
w:telefonix	WYYbxaXaZZYcZ
w:telefono	PTRyUUvUUTvUR
w:telefoon	tTxUUTPTQQwTP
w:telefoons	TWUUXVzXXUSWS
w:telefoontje	VWUVXWSVWzUUS
w:telegram	VYnZaXWYZY6ZY
w:telematics	YZUZZazXSRaZW
w:teleoperadora	VTUVWWSWWSzWS
w:telephone	SkmyXtTUWVUuT
w:telephonique	WZZzXVZZaaZbY
w:teles	ZcacacYcbvbba
w:telescoop	VXYXZyWTZYXYW
w:teletrabajo	Ytbedcbdcddcd
w:teletrabalho	yXabcaZbZabaZ
w:teletravail	ozUZZXXZYZYZW
w:televisao	wYabaaXaaaaaa
w:television	SzSXWZUXXVYaY
w:telford	vVaccbbbaccbZ
w:tell	lYopcjcroYaXW
w:teller	SVPYWXTW0PUXR
w:telling	TqdsWiSWdyXYU
w:tells	pTYVtrwWVTcYi
w:telly	1TWYWWTXYXYaV
w:telmar	ZYxYbbWZXZZaZ
w:tem	znVcYrTllUmWU
w:tema	OUQrlSOQTsTzP
w:tembo	XaZZZXXaXyYZW
w:temi	abYcZbXcvYaca
w:temoigner	ZaZUYSWybXZaY
w:temoin	TXXxWUUXWXXXV
w:temoins	UVSWTTSzUUVUS
w:temos	WSTUjTsTWywTR
w:temp	lupXXZTYvSWZV
w:tempe	yXaZZZUZZbYbX
w:tempers	yWWXWWUYXWXYU
w:temping	V0UZXYUVWRVZU
w:template	QSSQT5NrVURVS
w:templates	RWVVYX2SZWWWR
w:tempo	Y1WsYXaXYuXWV
w:temporal	wxXSYSVWXXVXV
w:temporaria	vuYaaZXaaYZZX
w:temporary	mqmVZQuXXVvZV
w:temporera	VxXYYXWXXVYXU
w:tempos	XYVYZYVYWyXXV
w:temprana	WXWXXVUxYVWWS
w:temps	rvsXXqpUUUlXU
w:tempt	Wl2qWuSWVOWYU
w:tempted	tVWYXxUXYWWZY
w:ten	tbanWleoqZXXb
w:tenancy	UXYYZYUXWXWUy
w:tenant	mTS0uUPkTRUVp
w:tenanted	QTSVTV0VWUVUT
w:tenants	zpUVpQlsVUVXc
w:tend	UVxbbcYbZWbcc
w:tended	XYxaWaYbXZZaa
w:tender	tVVWXVwWXwsXT
w:tenders	QUWzVSUWZWXWT
w:tendria	PS2TSSQRRQTPP
w:tenemos	0bWXYqZWXvWWV
w:tenere	WSZYZyTWZYWZV
w:tenerte	VVxYXYUXVVXWV
w:tenga	wSYVXTTWYXwYV
w:tengano	TUUUVySUVTUUR
w:tengo	TU1VyWXUvTVUS
w:tenho	pS3VtVRUrRTSR
w:tenner	0TVVUTTUXRUXT
w:tenor	VWSXWWTWUzVWR
w:tenors	TWSWUWTUS0VXT
w:tens	nwUUUxQUUTTVP
w:tent	PWUWXxUWxVWYT
w:tentamos	xYWYZZVaZZXXX
w:tentar	SUzXUVSWUTWVT
w:tente	uTvVrVTWYWXXU
w:tentee	yXWYXVVXXWWYT
w:tenth	TRSV2SSURlVXU
w:tenths	RTSTUSORSR0TQ
w:tents	VWXUyVURZWXYW
w:tenu	WYSZZYXYXxZZT
w:tenure	V1UXVWWVWVYYV
w:tenured	ZvabcYYYababb
w:teodora	vRTUyUOVXWTSR
w:ter	UVUWXrpWyTWXt
w:terapeuta	vZZbcaababbbZ
w:terca	TWVyWVqpWUVVQ
w:tercas	TWVWWTQyWUVVR
w:terceira	wVRVUVRUUTxVR
w:terceiro	XYZZwWYaaaYaZ
w:tercio	ZZbavaYbbaZcb
w:terco	SUTTvURUTTxWT
w:teresa	TTxYYaUYXYWYw
w:teria	UxYVYZWWaZXaX
w:term	tteXnraVYWpYV
w:termijn	YwYaaaYaYZabY
w:termin	qWVrYXmVXWWXw
w:termina	pPRWXXRVTTT2s
w:terminal	SSUVXXvXXW0WT
w:terminar	WYXwXVVXtXTXV
w:terminata	UUVWVTOQUUR0O
w:terminated	TXcbbxZXbcbab
w:termine	ZmTwUSRTvTZUr
w:terminei	ZaZaZbZYvYZaa
w:terminer	RVRZYYUWyUXYW
w:termino	ZZYaZUTYxWYYW
w:terminos	W3YZXXSXXXWWV
w:termo	T4WtXPVVWWWWT
w:terms	smabbrxWXVVjU
w:tern	PPPSTUOQvNSzP
w:terneuzen	yabbcbabXbbcZ
w:terpstra	zZVZZaXaYZZaZ
w:terraces	RUURWzTRXTRTS
w:terraform	pWfYYvpemXYjX
w:terravine	XabYbawcbbbcY
w:terrebbe	RVUUW4TOWUPWS
w:terrible	t0TXlWRVVSXXV
w:terrier	TTTUWWTVVRXVz
w:terrified	XYTZYaTZyUZaY
w:territory	SWYYXV1WWXXYV
w:terug	pnVXXWaWVVsWw
w:terugkomt	VyXYWXWYaZVZX
w:terugsturen	QSR0VSQSSSSTO
w:terwijl	QRQxTSxSRPRTP
w:terza	VXWWXWUyXVVWS
w:tese	TUVVWVQTWzTTR
w:tesi	SSyUUTPzMRPRP
w:tess	bcbcdcacdbtcb
w:tessa	WxaZZaVZcaaWa
w:tessili	UXWwXWWYXXXXW
w:test	iaVuYYrXWUpbu
w:testa	QTUUtTRTUTTUy
w:testament	XuXaZaXaYtZaY
w:testarmos	TUVVXUSUWUzVS
w:teste	RVTpVUrSdTRyP
w:tested	UWTWwXvWVVbXR
w:testen	VXYYZVuXZYvVW
w:testent	VXZYwYYaZZYbY
w:tester	vSXtxXWYZVVYW
w:testers	PSPTxqLtwOrTR
w:testi	wTTUTPQTyRQUR
w:testify	yZZQaaZaZbaba
w:testifying	VWSWXWSXWzVWS
w:testimonial	TXWUWYzUZYVZW
w:testimony	wXXqXUXXWYWYT
w:testing	zZUplUxVVSWYV
w:tests	YlQUtUuSRORS1
w:teto	wYabaaXZaZaaZ
w:tetto	WYaZYYUYZZxaZ
w:tetu	QTSTU0RTSRRTP
w:teu	UyUXXWUVWVVVS
w:teus	VVWWXRVTWyWWS
w:tevoren	QTRyVTPSTRSTv
w:texas	WXxbcdZcZWbcc
w:text	xVaiWcbUVn0US
w:textbook	UVUXWqTWVyXYV
w:texted	XbaacXYZcZwaZ
w:texter	USTXWV0WQTTUT
w:textile	WXPYYZUWW0YYX
w:texto	uWVUXuSVWtnVR
w:texts	7XOTXYTXTSYXV
w:texture	TUTzTZVYTWYaZ
w:textured	xYZZUaZYYXabZ
w:tfl	TZZXbZybaZZaZ
w:tfr	SyWZWYVYZYYbY
w:th	rnVXWZavZVXVz
w:thabo	YaWabZZbXxaba
w:thailand	SRVWWWTVVX0TR
w:thalberg	zTUXbYVYaaXYW
w:than	nnXjsnnWaZXbe
w:thandiwe	XwYbaaYbZZZdZ
w:thanjavur	0XUWXWSUUUTZR
w:thank	WXadYYUXg3Wkq
w:thanked	YYUZZbYZYxZYY
w:thankful	VWUYVXwX3UYZW
w:thanking	dacdddbesbdcd
w:thanks	YbXdaXbWZyYev
w:thanksgiving	UVSUWVTTURVSy
w:that	mbmYncqWlqcZX
w:the	biZbhcacZolat
w:theatre	wouVWtRTUNUnu
w:theatres	lrwsXWSXWUXYU
w:their	UbUqWcxnXnodZ
w:theirs	VvTWoTqVVVyWS
w:them	oYpoaluaWYZZf
w:thema	QSTzVxrQUSSSR
w:theme	wVTVVtRuWTXYU
w:themenwahl	RUUSVzRQURUVR
w:themselves	PUQUrU2TUSwVT
w:then	dXsZbYooXWyYV
w:theo	STUWXWTVVTvVx
w:theodolite	yWZZXZVbXWacZ
w:theory	pWXWYUQzVXYaX
w:therapist	TuuXVXRVvQVVU
w:therapy	XbaYcZYaaZxbX
w:there	ndnepacopjZWW
w:thereafter	VXXVYTTvYYuuS
w:therefore	vsWXUVuYXWXZY
w:therein	TWYXYYzZWUYZW
w:theresa	zYXXYRWXaUZaX
w:thermostat	zaZTXTUVbbWbZ
w:these	XX1dWZbVUxVgT
w:theses	RVVQX2UVQUXYW
w:thesis	WURUpkQU1wWWU
w:they	beordlmWeYlYj
w:thick	RVV0XPSSUQVUQ
w:thin	SWSXVXP0TUTWV
w:thing	smuZtWXYYlWcW
w:things	qYtXubbVXtWWW
w:think	XqqqeYVatqXWX
w:thinked	SSSX0VSWQSVXT
w:thinking	XYnoupYUcpVXk
w:thinks	QtlrTSNuTtSSk
w:third	VaXV4XjbZbcWp
w:thirds	STVV2WSVWVWZV
w:thirteen	WXUYXYxXXVXZV
w:thirteenth	QzRUyTQSTRSUR
w:thirty	VnZbmpyVXnXcU
w:this	kedafXZcZjrpk
w:thoma	YaYwaYTaaaZbZ
w:thornborough	UxWXUXWYYYZZY
w:thorough	VXWYyZSaZYYbZ
w:thorvaldsen	XVVZyWYbXYZbb
w:those	SYosaWtoorVYT
w:though	RmWiVmUaioVX1
w:thought	ocnXoZnkUwXWZ
w:thoughts	ST0VwVoUSOUqQ
w:thousand	U1UWvVSoVTVXT
w:thousands	SyUYXYVZXYZYW
w:thread	RUcUVuQbT5VUQ
w:threat	wZZbdbZcccXZa
w:three	tXlfmoolYZaYX
w:threlfall	UyXYZYUZXaVXZ
w:threw	SWUXWXUWWtXZw
w:throat	VWaZZaWbXZxaW
w:through	oaatdamUYYtha
w:throughout	UUwaaauYZVZZZ
w:throughput	ZcZbacYcavaba
w:throw	vYVYWVqUWVXXv
w:thrown	RxXWUwSVXWVXT
w:throws	xYYabbVbaZYYa
w:thu	uVV0XWQWXUSUr
w:thuis	TWVWXqTVqVwWs
w:thuisbatterijen	ZZYZXayWYYXaY
w:thuisgestuurd	yabbcbbbXbbcZ
w:thuiswerk	2VSabaYbZYZZZ
w:thuiswerken	XxZabaaacccca
w:thuiszorgmedewerkers	RSUzTSSTWTTUR
w:thuiszorgorganisatie	waZabYYbaaabZ
w:thursday	hWVoVaYuXaXV2
w:thursdays	lVVWXxvrXQXZW
w:thx	RUUXXYWWVxvUR
w:ti	menXtWsVaqWjV
w:tia	yYWVXWUYWXSYV
w:tiago	XYWZaZXWWzWOT
w:tick	QTtyUTSUSTWXT
w:ticked	TzTYWWTuWSVUt
w:ticket	ntTUyUWWkTaUw
w:ticketed	UXTXWYzXVVXYS
w:ticketing	xaXbYaXaYVZcZ
w:tickets	dnYXjcV3XUWWh
w:tidal	RsUZUYSYyVXZX
w:tidebot	UWVVWXUXWSQyS
w:tidelib	VXXYZXUTXVVXx
w:tides	vTPUWTRSUwUVw
w:tideway	ZttYbXrXrVYlV
w:tidy	tWtWVSRXwTSYW
w:tie	STPWWYrVrQVVx
w:tied	XvabZdZcacZcc
w:tiedes	VW0TVWRWSTWWT
w:tiempo	SVQwrWSWXwWUU
w:tien	aVrqWezTWVVWU
w:tienda	3YXYXXdYYWVYV
w:tiendas	2aXZZXVZaWZYW
w:tiene	QTSSSSxTUSxUR
w:tienes	QZYXYWXXYXXyU
w:tiens	zWRYWXSWTUXVV
w:tient	yYZZYUWZYYXYZ
w:tienta	TUyXXXUXVUUWU
w:tier	svTXZZVZYYYZV
w:tiers	UWXY3XXWZWXXU
w:tig	NySXUVPTyVRVU
w:tigrinya	4USRWRRXWWVWR
w:tijd	uzsWYWRWVWWXU
w:tijdelijk	S2UWVQTVTVWUT
w:tijdens	vSWWtXSXWWvXV
w:tikken	STSTUSRRVzSRQ
w:tiktok	VXTZWXyYWUWYW
w:til	rWVYYYUXXQyZu
w:tilburg	QSPSSROyyORQO
w:tiler	TUWVWXSWXWUzR
w:tiles	QWWZUYSUTSXYz
w:tiling	SVVWVzQUXXXXX
w:till	0XVbiRVxalWVY
w:tilliften	RSUzTSSTWTTUR
w:tills	tUSRzRPRUSUWS
w:tillsvidareanstallning	U0QXXZWZUTWYW
w:tim	rnVZZZcYaYaxj
w:timber	RS0YVXQYVTVYX
w:timbre	XZWYaaXZYZwYW
w:time	ltklYkcYkkZZb
w:timeline	vXXwYXQYXYXVW
w:timer	XWUXWYUzUTVXR
w:timers	WYYaWZvXasYZW
w:times	aiVYWurUTakso
w:timesheet	PaVTaZVZbazYW
w:timesheets	SrSVWWSUVRTU3
w:timetable	xVSVtnSUTyUWS
w:timetables	SSTVzWSQTRVVR
w:timezones	yWVbaaZZZaZbY
w:timing	R4xbVVRVTYVVR
w:tin	xVUWWVRTWRUXy
w:tiny	QVVwsVrUVSVVs
w:tip	QTRToUQQS2RRN
w:tipo	zWUVXVSWUUWWU
w:tips	nTQVVTP0yPTTY
w:tirados	zTUVVUURVTVWT
w:tiragem	acbccZxZbabcb
w:tiran	ZZaavaYbbaZbb
w:tired	tTRwsTsTRpTVP
w:tirocinanti	YXXaYZZZwXaaX
w:tirocinio	YXXaYYYZwXaZX
w:tisane	VYZYYYUYZZxaZ
w:tisch	X0acbaYaZabbY
w:tischlerei	RSVXyUUVVVWYV
w:tissues	UVYYZxWXZVYaW
w:tita	yVXZYZWYZZYaS
w:title	vaeXelYXaWdtW
w:titles	TWtXvvSUWUZWW
w:titolare	UyVYWXVWWVWWT
w:titolo	TXWVVySQXVVUS
w:titre	SUUyWTTVWUVVR
w:titulaires	WzQYXYTXVTXWW
w:titular	QUWUWzRVVVUVS
w:titulo	acbccZxZbabcb
w:tive	RUPVzVSTTSTVU
w:tiver	ZaYaZbYYvYZaa
w:tjm	1VXZaZtZYZYYX
w:tlr	YyYabRYUXWYZZ
w:tms	WYSZaZyZWYaba
w:to	dcjjedcdkhkcl
w:toasters	QTQTSRP0TQSTN
w:tobi	UURzWWSSWUUXX
w:tobias	urUWVUTRWxVWV
w:tocar	xZbYaTYXaaXZZ
w:toch	UzSXXYVX2VXXV
w:tochter	OVWVY0UVWWUWU
w:toda	UVVWVvRwVSVVU
w:todas	oVZarZXZYYZzX
w:todavia	sVyXWVTVWTVWT
w:today	WVmXWWkklW0dr
w:todo	moUVWoSTWzaUj
w:todos	VVXYXWUXvUX0T
w:toe	tuXZZYXaYZZaX
w:toegang	STSTTUQzSQSPP
w:toegangspas	XZaabZXacZvZY
w:toegestaan	2VaabaXZaaaZX
w:toegevoegd	WXWYYXUWXTX4S
w:toelichten	XZaaZawYYZZbW
w:toen	ZZYaXayWYYXaY
w:toesturen	VVVSvY2XXXXXW
w:toevallig	XaabZawZYZZbX
w:together	UWbdxZpaZtWZa
w:toi	SSRTUTRRT2TTP
w:tok	RVYWXzUUYXTYV
w:token	yWXXVXTWZYyYV
w:tokens	QOTW0UTVWXUWV
w:told	ldnVkWVoirZcq
w:toledo	yZabcbUbbaZWY
w:tolk	0VTRWQSXXWUVR
w:tolken	UXZXxXVZXYXZX
w:tollgate	tYbddbacddddb
w:tolling	QSR0TUPUQSSTQ
w:tolliver	WUzaTaWaXYZcZ
w:tolto	TXVWXWUWTyUWS
w:tom	vVsXYYrWVVWXo
w:tomamos	XYUWXXUXXyYUV
w:tomar	TUyTTTPTUtUSS
w:tomas	VVsYYYrZWvXaY
w:tomasz	TytYWXRXUTWYU
w:tomaten	yWWWXXRWYWXYU
w:tomato	UWXXWXRWYUTXz
w:tombola	VYWYYZVYZXXZy
w:tommaso	VWUXXXzXXSWYT
w:tomorrow	XbUqVUYuYYkU1
w:tomou	XYZZwWYaaaYaZ
w:ton	TszWsWaUTtUVR
w:tone	3WVWXRRVYSXZU
w:toner	SXTXXXSUWVVXz
w:tonight	UUTlVVW0ZR3Ut
w:tonmann	yXYXYWVXZYWYT
w:tonnes	VXZYwYYaaZYbY
w:tonton	VXUYWXVWVVyYT
w:too	ubXZdbbWqpbdZ
w:took	kTkbmYnUU3WWS
w:tool	tWVYvX0WXUdXb
w:tooling	XZYybZUZZXaXZ
w:toolmaker	WyWYVVSXUVXYV
w:tools	owUxYWTTyUTXT
w:tooth	RVVXWVRSWQuX1
w:top	ZvwWVUtUYSvaS
w:topa	ttZbaaYaZZZaX
w:topam	VUyUWXTWVVWXU
w:topic	OSR5V2hQZRSUS
w:topics	UWR1XqSWX0YXV
w:topology	VWWUZZVyWZVWV
w:topped	RWUWXVTXXTVYz
w:topper	RSQSSSQPSzRPO
w:toque	UVUXVXSXUTyXU
w:tor	xZaZXZXZaZabY
w:torch	VYVXXZTWWRWXz
w:torches	VXVYYZTVXUUXz
w:torfboden	X0acbaYaZabbY
w:torino	sYZZaYWZZYVwW
w:torn	PUQUSTQSP1VVS
w:torna	SUxTVVSwSSTVR
w:tornato	TTVVUvOQTUQyO
w:torno	SXUVXXzTXUVTQ
w:toronto	pnjajlUqspWVT
w:torque	VXUXXWUXTUWXz
w:tors	yWaWZaWabaZcX
w:tort	QTPTSxSTTyVVR
w:tot	psUeYXmtXnXbX
w:totais	SUUVXUSUWUzVS
w:total	zWTydURkmVkWU
w:totale	UZaYYZVYaZxaY
w:totales	SUUWVVTyVRRWS
w:totally	RVTVTVPUjR2Wu
w:touch	WdbW1XTTV1UWT
w:touched	TUQXWXwVRxVWS
w:touchee	YZXZZZWXQyYTS
w:touchline	uSPQUUrPSySVQ
w:toujours	vWvnZWtUWVXWU
w:toulouse	WxXaYaYZYuaZX
w:tour	YRiTvSZlunhSP
w:touring	0SWWXVSWYZXZU
w:tourist	SVzWWWSUVTWWU
w:tournent	UXVYYXyWUWXXV
w:tours	vabcbYYZabcba
w:tous	QVVUYXUVXXSzT
w:toussaint	UTSUVUTSUzUUR
w:tout	WeUWsooUWqouR
w:toute	STTVtVuTVwVUR
w:toutes	UVTWVVSTUyVVQ
w:tove	YZYaZZXXayWZY
w:toward	wXUYWTTxWTWXU
w:towel	XYXaXaWYZSYay
w:tower	V5VaYYSXXWYXW
w:town	rTRUVTqxcxTUq
w:towns	0WSWWTTVXVTXV
w:toxic	WZZYYbyXZXXaY
w:toy	QbuwUVSvTTUVS
w:tra	RTvVVTSSTRSRx
w:trabaja	wWXUXVUYYXuYW
w:trabajada	SWUTVUzWXVTWT
w:trabajando	RSTUUUQSVzTRP
w:trabajar	TQSVUVuVySVVS
w:trabajas	YYYZZWVY1WXYX
w:trabajo	TrSVVuoTSspVR
w:trabalha	RTRTURRvUyTSR
w:trabalhar	Y1YZaaYZZZZZY
w:trabalharia	wYaaaZXZaZZaZ
w:trabalho	XnXWWsWoykWTR
w:trabalhos	STVTVzSPTTTUR
w:trabalhou	YYXZZZXZ2VZZW
w:tracciare	UVYZxYUYYXYZW
w:trace	TXUXWYQzYQXZU
w:track	m0fWWVTTVVnWu
w:tracker	xSTUXWwXYYYYZ
w:tracking	VYUZTZzZUVYYZ
w:tracks	uWvYZZWaYXXYY
w:tractor	UUQWWXSUO0VUS
w:tractores	WYXxYVVYZYTYV
w:tractors	QTVzWTRVVTUUS
w:trade	RUouXXwUWsdUs
w:trademark	ZWaacaYZbaxSV
w:trader	pRRUSTPRRytUQ
w:traders	vVTUWTRSTuUWw
w:trades	kSTWUTQUUs1Wu
w:tradesmen	rUSWWYzYTTUWW
w:tradespeople	SVUWVzRVXXXXX
w:trading	oYWZXWTXXS5ZW
w:traducao	QUWWYVyVXUVVU
w:traducirnos	xZZXZVWXYYYUU
w:traducteur	yUVYYYVYVXYWV
w:traduction	zXWYVWUXVWXVU
w:traduit	waZaZaWaZaZba
w:traduttrice	TWTWXYSWyTWWU
w:traduzioni	ZwaZYaVZZZZZY
w:traed	VWXVYXVVYWXXx
w:traes	TWUYWXyXYWWXU
w:trafego	RWWUVUzUVUUVT
w:traffic	WZZZZZWYZYXYw
w:trafico	WVWXWVTSXUVXy
w:tragam	STUTVRT1TSSTO
w:trager	yXZYaQWXYZYYX
w:tragt	waacdcbcbcabb
w:traiga	TUWXYUUWXVQUz
w:trail	VYYYxaVbZXZbY
w:train	XaeUVwrmUtWUk
w:trained	PuYVWvtUTsqVT
w:trainee	YzQWWWPU3QUSS
w:trainees	OTRSTzQQ9NTSP
w:traineeship	NQRORwRQ0STUP
w:trainer	WYXXY2UWWWZuV
w:trainers	tWWVYwSWYWWXV
w:training	RWUUW5uYXaXVv
w:trainings	SUYYXVSzXVWWU
w:trains	W0SVXuSWUyUXT
w:trajes	zVVWXUVVUVXVS
w:trajet	WXZVYyUSXXWYT
w:tram	lVRVVWoVUpSUx
w:tramitamos	xbcbcYZaccacc
w:tramite	YzWcbaabbaaaa
w:trams	ZZZaZZXYaxWaZ
w:tran	zTUXVsvSVTUYR
w:trani	VYYZZZYawZZaZ
w:tranne	TWTUWWTUTyWUS
w:tranquille	TWUZXWzWVUWVS
w:transcash	WXXXYWVXYXyWU
w:transcribe	yYUZYZVaWUZaW
w:transcribed	TZWxXZWYaZXaY
w:transcribing	TWRWVXTVTzXXT
w:transcript	TuyXXWTTXRUWU
w:transcription	VYZUZVzUSYWYV
w:transcripts	YXWaYXYYxWYaW
w:transfer	mVV1VUQTXV3Wa
w:transferable	VYXZXYTVYWyYV
w:transferencia	1VXpXXVXXWqWT
w:transferencias	XYaaaYYaabwaZ
w:transferred	XZYZaaXZaZXxU
w:transfers	VXXZZVUYZX2WP
w:transfira	WSWXXWUWXVyWS
w:transformar	VWVXwXVWXWVYW
w:transformation	WaQXaazZZbZbZ
w:transformons	UzUYWXUXXWWXT
w:transicao	RTRUUUQSzRTTR
w:transition	yUUVYVqXuVUXW
w:transito	SSSSwUSSTSTTw
w:translate	2TTTUoQQVUYtQ
w:translated	1TSPTUvUSTSUT
w:translation	6WUXXVwTWUSpT
w:translator	0qRVwUOWTUUWU
w:translators	PTwVuVwrVSVVS
w:transmets	Y3UbZaYaWXYZY
w:transmette	T0RVWVTXSTUUS
w:transmettez	USOWVWTVzTTUS
w:transmettre	VYbcabZcybcbb
w:transmit	sYVXaYVXYTzTV
w:transparence	SUUyWTTUWUUVS
w:transparency	TyYYZaUYYaWaX
w:transparent	VVYYZSWzZWTXR
w:transport	QoRTsSRpURTU2
w:transportadora	TWWUWVTXUVyXV
w:transporte	W0XtaZXZZYjYX
w:transporteur	yXXZZXXYYZUaX
w:transpose	0UTVVQQUWUVVS
w:tranter	TZWxaZXaaYZcc
w:tras	xuYYZqWXYXWYX
w:trasferimento	QRTVSUTWzTWVS
w:trasferiti	TTSTVVRUTzVUR
w:trasferte	ybaacbabbcZbZ
w:trasforma	VXWYXWVXXVyXS
w:trasformiamo	WYaawXXZZaZba
w:trasloco	VWVYWXyXVVVZV
w:traspaso	TSSWzTPVTTTVS
w:trata	pRQSSTsyPQSUQ
w:tratara	VYYWYXWWYWWXw
w:trattenendo	VVVVWWzUXWUWT
w:traumjob	STwVVWxUTSTTR
w:trava	UWUYxYVXVXWYW
w:travaillais	ZYYbbbZczbbbb
w:travaille	WXUXYYUX4VYXV
w:travailler	tWSXWVRW4TWVT
w:travaux	xYYZbWWaXZYaW
w:travel	sWZWY0XVoVbWs
w:travels	XYYYXZWZavuZV
w:traves	xZZZaYWYZZXVX
w:travis	YccbccXdcbucb
w:trawler	OTT0TVSTUVWWW
w:traz	RTRUUTQSUQSR2
w:tre	vrUmplTVYsbVS
w:treasurer	fVUTVwlPvTUWs
w:treasurers	SWSUWUPzUSUWQ
w:treasury	sppWtXqWWVVXV
w:treat	QwTuXWTXrUxVR
w:treated	NSW0VRRTXXUYV
w:treating	RUPWWXnsS2VUR
w:treatment	cTT0VToTUTvVQ
w:treats	XYWYZYtsY0XTR
w:tree	yUTWWXRXWvWYp
w:trees	xVUVXvRWXXTXS
w:treibt	YZWcac0bZWabZ
w:treinamento	QRQUU0QTRRUUP
w:treinta	SWyXYYVXUSXVX
w:treize	UxZZZZXYYZYYW
w:trelawney	XzZZZWTXaaWaY
w:tremaine	VXUYYWUSWVWyT
w:trembler	WTUWYXyWXXTXU
w:tren	UTSTUVSUSzSTR
w:trends	UWR6XYOXXVXYW
w:trennung	aaZbabZbzWbba
w:treno	UWVyWTSRVVUVU
w:trenta	PUUzWRSVUVRVS
w:trente	VXTXTXVWUyWXT
w:trentina	1aYYaZXaaZaZX
w:trentino	RXWWVzVUUSVWS
w:treppenhaus	RUTUWVRUUSTzQ
w:tres	vnVhXjsnWvUVR
w:tresen	QSRSTSQxxPSSN
w:trevor	ZbXcbcXbZwaZY
w:tri	RzZZYXWXZZWYX
w:triage	vYZubWYZZaSZY
w:trial	plVsqWsXjUarT
w:trials	nSRVWxOSwsVWT
w:tribunal	yUUxWTSVVVUVR
w:trichterchen	UWWYYYUWXWWXx
w:trick	SWSXWWSTTzVTO
w:tried	SVpXcU1TUTUWr
w:trieste	VVVYYVVUXyVYT
w:trifft	ZabcccZccbxcb
w:trigram	YxWaZZYaYYbab
w:trikots	WXXYYWUWXWVVy
w:trim	VWSXYXSQW0WWU
w:trimestre	vTUxVQSTVUTUS
w:trinetra	WyTaaaZZaaZZY
w:trinken	XZWavaVZawZYX
w:trios	tVTUTTxWWXUWV
w:trip	zUVVXSRTWqPXx
w:triton	vZbbbbacabaca
w:trocar	xYwXXXVWYWWYV
w:trocken	SWWVXVVVXVVUy
w:trois	yYTdqhpkZUUYi
w:troisieme	UWSU2WUVUsWWU
w:trolley	RUOPyUyQVPSUR
w:tromper	VYXXYXTxXVWWS
w:tromso	uuQUTSOUR0STP
w:tronc	R0TYUWUYTVWYU
w:trop	SVUVUVRUWzVUS
w:trophy	SVTUXU0QWTuSR
w:troquei	SWVWWVUXWVyVR
w:trotzdem	TVWWxVSVWUtWU
w:trouve	YYXaZaZbxasba
w:trouver	VXWWYXuVXVXWx
w:trouverez	Z1ZbaZTaaYZaY
w:trouvez	YcXbaczbZZbbc
w:trouxe	QYXVYXTTXWWUz
w:trovarci	SUyXXWUTXUWWT
w:trovare	YZVYZZzYvWZZW
w:trovarmi	VWSXWTSzUSUWS
w:trovato	RVTVUUzVTSTUS
w:troviamo	yVVYYYVXXWYXS
w:trovo	SUTVVURUTRUQz
w:truck	X2TVtVQVqYTWT
w:trucker	xZbYZXVbacXba
w:trucking	SXWWWzSUUUXaW
w:trucks	1WVWXVTYWWWZX
w:true	YSzTpqNTzSTQQ
w:trued	WZWZYZVYXWYXx
w:truly	l1YXXTUXYVVVW
w:trumpet	WXXZZZVXYQWYz
w:trunking	zUXXYTUWXWVXT
w:trunks	VZYWXYXZZYxaW
w:truong	vXYcdcbccbcda
w:trust	aqdXdswXWakYV
w:trusted	RTRVVUSUvR1TO
w:trustees	yTUZXWvYYWXYX
w:trusting	ZbXccdYdvZacb
w:trusts	tT0ZYZTYUWYXW
w:trustworthy	VZYWXYXZZYxaW
w:truth	XrtVyVQSVTUXT
w:truthfully	UTzVWXWSWWYZX
w:try	RZnmpXxivRSvR
w:tryck	XZYZaaVZaxZaW
w:trying	UVdwWVSVyvlVT
w:tshabalala	ZYaUawZaZabab
w:ttc	zVWRXVUVYYXXW
w:tu	mcdXZdZWaXpvp
w:tua	qWWZZYVYtXl0U
w:tubaroes	UyUXXWUVWVVVS
w:tudo	qUZVxVrUXdqTS
w:tue	pRTqWUpSVSdT1
w:tues	vaXbccZdbddec
w:tuesday	XkVkYYmunbXVu
w:tuesdays	sYUWXsrkVpWWV
w:tuition	pwRVXSxtUVWXU
w:tull	uYxYYZVYXVXaV
w:tulsa	ZccbccXdcbucb
w:tun	UTUXWV0WRTTUT
w:tunde	VVUYWuyUXUWYY
w:tune	yQSTROQQSRUUy
w:tuned	YYXZZWUxaXYXW
w:tuning	vYXXYUQyWVXZX
w:tunnel	ZZYbaaYaWxabW
w:tunnels	XwWbbbYaZabaZ
w:tuo	WlnYXWXWmXpxp
w:tuoi	oXWYXXUYXWxXV
w:tur	XWXZZXW3XVXXU
w:turba	SSTUUVRSVzTRP
w:turbine	QUuSWwSUVqTuU
w:turbinen	yVTUVSSUVTVUR
w:turbines	RVVV2UQUXTUYU
w:turin	RwVXwXTXYWVaX
w:turistica	TXXWYTzQWVVXU
w:turkish	XZaabbxZbXXbY
w:turkiye	TZWxaZWaYUaaY
w:turku	vTVSURQyVUUXQ
w:turma	ORQTTxrtSPSSp
w:turmas	PQPTT3PRQORRN
w:turn	oTSVnnrUXkpwX
w:turnaround	PUwUXVswUUVXU
w:turned	QSwUTTOZRyouM
w:turni	yVWWXXVXYWWXV
w:turning	RSQVwqsTSuVXT
w:turno	U0TWVUSSUUVUy
w:turnos	UWVWXURyWTUUT
w:turnover	QqQUyWQVTTtVT
w:turns	wRrVxVaWWUWWs
w:turnschuhe	UWVWWTSTVTWSz
w:tus	tZYZZYXYYWwSW
w:tussen	QTQTSvQSRQRQ0
w:tutor	QUYVY8TVWXtYW
w:tutores	PWYVZzVYYYWYV
w:tutorial	PWUuW3QNXVUUT
w:tutorials	uXVUY2RTaVXYW
w:tutoring	PUVTX0sTVUTXS
w:tutors	QSWVXn1TYVUYV
w:tutte	TVtXWWTWWUu0S
w:tutti	bRQUSUQTwxTSP
w:tuttlingen	VzVXUUSXUVXYV
w:tutto	PSQxTRPRc0SSN
w:tutu	WXWYZYVyZaYaX
w:tuya	QTSUTUSTzRVTQ
w:tv	NsTyVRPQUSwSN
w:tvod	UzXYXYWYZXYYX
w:twaalf	wVVXvVVYYXWYW
w:twee	puVWjVzXWWrXW
w:tweedaagse	PWXWY4RWYXVXV
w:tweede	xYXaZaYaYYYZY
w:tweedehands	SUTzWTTVVTSVT
w:tweeentwintig	aaYcbbabyacba
w:tweet	OSuUWUQVRzWWS
w:tweeted	UTPWVVRWS0VVS
w:twelve	kWaUuwusVVWWT
w:twente	SUPSVWQV0SUWS
w:twenty	aWk0UraWpWkWS
w:twic	wZWbcbZbZaZaa
w:twice	SUqpUxsTamqWX
w:twins	bTRWorQStwVVQ
w:twintig	TWXwWVvWWWVYU
w:twitter	UURTVWTzTRTWS
w:two	sfWmoqlcZXZXl
w:tx	ouRZZavaYXZaY
w:tyler	ZZYaacwabWbbY
w:type	qvanXXpXVUuXT
w:typed	vuSVTWSWSQxVQ
w:types	tUyUWXRWYUXYV
w:typescript	WTWXxZSYZZXZY
w:typically	qTqxWUlTWVSUV
w:typing	aRWWWWuUWW0VT
w:typist	QUSVYWQVWQ0SR
w:typo	VXSWYXRWW2XVS
w:tyres	TVR2VWPWUTVXU
w:u	plkrZgnWqUlUc
w:uber	WXksWmYxfdaVX
w:ubereinstimmung	WXyYYYVYYVXTW
w:uberfallig	WXXXYWVWYWSUx
w:uberhohte	VYVXYXyXUUXWV
w:uberlege	VWyYXXUXVUXYU
w:ubernahme	T2XZYXVSUWVRV
w:ubernehme	SWUXXTzXUTVXW
w:ubernehmen	YSTV1TtVVVWVT
w:ubernimmt	yVXXWWXWYVZZT
w:ubersetzen	0UVTXQRTXVVVT
w:uberweisen	VTWWWWUVYWuWv
w:uberweisung	VWWxXTTSWVUWU
w:uberwiegend	wbcbcbacccZcb
w:uberzeugt	XZXaxaXZYYuUY
w:ublich	tZZtcaXbbbZaa
w:ubrigens	YWXYZSWWUzYWU
w:ubungsvideos	WUYZyXYZVYYZY
w:uelzen	TWUXWXTVVSVWy
w:uffici	RRRTxUvTTSRTR
w:ufficio	VxWYXYoyUVjXU
w:uganda	TXUyZYUZYYYYY
w:ugc	UZYXYYzYSXUbZ
w:ugly	UYXYxaVbYXZbY
w:uhr	SUTUWUQsUSST3
w:ui	STXXxVVSXZtWX
w:uit	WVirWboWktrVa
w:uitbetaald	SVUUUSTUWVzVU
w:uitbrengen	yXZWTXWXZZXVX
w:uiterlijk	VyUWYXTUXVXWT
w:uitgevallen	xYZZZXXZYZZZX
w:uitgever	WWTZYVXZxXZaZ
w:uitlegt	yXXvYWVYYXXYW
w:uitnodiging	ZbZbbbuaYYawY
w:uitnodigingen	QTQTUSPSSQSzQ
w:uitvraag	0aaabbZbZbXbZ
w:uitwedstrijd	TUUWWTQTTRVVz
w:uitzendkracht	VyXYWWWYaZVYX
w:uitzetten	SVVPWQQSWW1TV
w:uitzicht	X2WbabYaXXaZX
w:uk	kXSVVTQyTQVyP
w:ukrainian	VUQVWVVTzSUUS
w:ukulele	0WYWYPXYZZYaS
w:ulceras	RUVyWSSUXTVWU
w:ulcers	VYYXbyXSaSUYU
w:ulla	WYVaZYVZZyWbW
w:ullern	Q0WVUWQUWWVXS
w:ultima	TWTWWWTUWyUUT
w:ultimas	TVUWWRp2VTVSR
w:ultimi	VWWXYQVzXTWUT
w:ultimo	XaZXaawbZZaba
w:ultrasonic	WaYWXVyTZYXaY
w:ultrasound	SXZVWUyXZXVYU
w:um	nZdonkfVYojnY
w:uma	nmkjrrWYtVkWU
w:umas	zWpYXVUXxVXYV
w:umbrella	sVuVYVsXVUqYT
w:umea	VYRYWYTZyTYaX
w:umetikettieren	SVVUXTSTVUyUS
w:umfang	waacdcbcbcabb
w:umfeld	UzTWUVUWRSVTT
w:umfrage	WWVYYXyXXUWXV
w:umgezogen	TVzVWWSUTRVUS
w:umore	VWXXXxXWWXXVU
w:umowa	VyTZZaVYXXYaZ
w:umsatz	YZWcac0bZWabZ
w:umsetzen	1ZXbZaXaZZYZY
w:umsonst	xWXYWWVWZXYZV
w:umzug	XYwZYZWYwTYYW
w:umzugehen	ZabcccZccbxcb
w:un	jonqmnXalZaYW
w:una	maqknqmYkZdZV
w:unabhangig	WWyYYZUXUVWXV
w:unabhangige	TWYxXWWXYXXXV
w:unabhangiger	STUyWUUUWWWXV
w:unable	WYYXZVtWaaQYw
w:unaffected	XYXYYWSUYWVZy
w:unaniem	S0UTWURUUPTTR
w:unanimous	U0VWYZRXVVUZS
w:unanswered	UXTWWW0TWUVWN
w:unas	jWYVYxVXXYWWV
w:unavailable	SRTTVTRQVQRrt
w:unbefristet	W7XZZYXZZYZZX
w:unbefristete	axabbcbcZbbca
w:unbefristeter	VyVYVWVXWWXZU
w:unbelievable	RURTSUPRTOTR0
w:unbezahlt	ZZaZZwYXaaZaX
w:uncapped	XxZYXXWZZZZYY
w:unchanged	yYWZbbVbZXaaX
w:uncle	TUTWvTPTUO6Vw
w:uncomfortable	zRSXVYVaYYZaW
w:uncommon	XWzVYZVYXRYUU
w:und	dZkdkiXdsbqWk
w:undefined	VXVXYYTVYVXXy
w:under	lqVYYaXaaqnir
w:underground	ZZaUavZaaabab
w:underneath	WVXXXWSVYYyYX
w:undersell	UVUWUZzYYXVYX
w:understand	eWl0bpkWkdVXV
w:understanding	XVyYaaWZYZYZb
w:understands	lSSuzsRVUTTXp
w:understood	UWSXUXTWW1YYU
w:undertakers	yZWabaYbXWbca
w:undertaking	yXZXYXUYXXWXS
w:underwriter	uYYvZXRYaaWbY
w:underwriting	TvSVWPuUUQVyU
w:undo	VWVYWWSRWyuTR
w:une	kpYpuxTkaUaYS
w:unertraglich	XYxYYYUYWUYXV
w:unfortunately	RyQUUUOTVOVUy
w:unhappy	RXzWUXRWUSUXS
w:uni	UXZXYySWZXYbW
w:unica	VTSXXSyVWVVWV
w:unico	XxWYYYWWXXXXV
w:unicorn	UUzYTYTWUSYZY
w:uniform	TWVVXWpQWRzTu
w:uniforme	VZWYZYTXYTyXS
w:uniforms	1VTVWTtWXUUXR
w:union	XtSUmgVUvRwVo
w:unions	yZbYbSWZbZZZY
w:unique	QTPOTSOSUTR1Q
w:unit	ktUWYVqVrTaYt
w:unite	TVUUTVQzWQSUP
w:units	TWWxYSTtXVUVV
w:universe	VWUVXVTVYyWVT
w:universidad	ryWVWRTUVUTWT
w:universidade	S0VTVOTUVUUVT
w:universita	S0UUUQUTTVRWS
w:universitario	ZvZZbZbaacXba
w:universitat	X0acbaYaZabbY
w:universite	TWYWWyWQXWUYU
w:universiteit	UyXWuPVXVWWXU
w:universities	WXzYaXVZYVYaW
w:university	mpVusmWWtaUXU
w:unknown	VWzZaYWVWWXWW
w:unless	SVVVXVQRYVpzq
w:unlimited	S5VWWXQWYXwYV
w:unlock	XYYRZXuSZUyWV
w:unlocked	USUUXYTWZV2UU
w:uno	3WjXvXUUjVXXV
w:unos	sUVUUxRTWVQVT
w:unpaid	SVVXztRVrcuVa
w:unplugged	UVTXUXUVUQWXy
w:unread	PSQSTTOQSNR5N
w:unreal	woVaZZtYXXZaX
w:uns	qvZpZbVWXmsWa
w:unsatisfactory	WZXZaaWYaZXxU
w:unscented	UXVXXWTWYQWYz
w:unseen	TWYXUZVZYZzZW
w:unser	pnVoWrpvXVkWT
w:unsere	UTjTrykpVTYtY
w:unserem	VourYXsWXWrWV
w:unseren	1XWXYWVuYXWYU
w:unserer	oTmUowrTVStVS
w:unseres	ZabcccZccbxcb
w:unsigned	XacWZXXYcbwZZ
w:unsolicited	TyXaZbXaaaabY
w:unstuck	5XWVWVVYUVXZW
w:unsubscribe	ZWQXXWowXUWvU
w:untangling	UxYaZXZYYZZbY
w:unter	qkpqYVlXYXwVV
w:unterhalten	VXTZXWTRV0WWW
w:unterkunft	TUVWXTTyWUUVT
w:unterlagen	xYZtZXXYaYZaX
w:unternehmen	UWrZYZyYrWXYW
w:unterrichtsstunde	WYYZZ0YTaXZZX
w:unterschrieben	XSVavZVZXXXYw
w:unterstutzt	ZabcccZccbxcb
w:unterstutzung	0XZYYVWZYaYYY
w:unterwegs	QVRUWVlTxQRUy
w:until	pYXbpYmsVUaav
w:untouched	R0YXXSTWZTWTW
w:unusual	wV1WWVTTUSqtS
w:unveiled	QVTVWVRzVSTUP
w:unverbindlich	VXUXWWyWVTWWT
w:unverbindliches	VXUVYYyXYYYZW
w:unvested	XTYbyaYbYVZaY
w:unzip	WZZaXbXaaZxXT
w:up	napdcXmmamaaj
w:upcoming	SVnXZXzVuWWZX
w:upda	VyXbbbXZZbTZZ
w:update	bUsWbXZWnQtnu
w:updated	qWuXYYiWWUixj
w:updates	SUTWWURWVmUux
w:updating	OR2tXVQWSSVWS
w:updation	STWVXWQTXW0UQ
w:upfront	rVWVUuNTVV1WR
w:upgrade	sYVWXXyWXVVqW
w:upi	XTVaaaWYZa0YU
w:upkeep	0WTVWXUUWTUWP
w:uplift	RUUWXxvVXXXYT
w:upline	TVVXWXQWWV3YT
w:upload	TVUVVQ2OVRtTS
w:uploads	VYYYZYWWZVXQy
w:upon	onbZXtsWUYZXp
w:upper	qTTXXWSvyUVVR
w:uppsala	uXYZaZYZtYaZZ
w:upright	SWTVSWSVTTVVz
w:ups	Sk3vWTTVUTuXV
w:upsell	XYYXYVSyXVUZU
w:upstairs	RTSUSTO3VNPUa
w:upto	S1TaZZWYYZYYX
w:upvote	VXVXWUSyYUWXV
w:upwards	zYXVWVSSZXVYV
w:upwork	XYZaZaVaZYyZY
w:ur	urXXZXVYYYxZV
w:urban	UWTWWoqrXsSvU
w:urbana	WyXXUZVVZXXYV
w:urbani	UWSVVVUUVyVWS
w:urdu	QWRTXVTVWTUyS
w:uren	4WZZaZWYZYZYW
w:urgencia	QUWWXVzVWTUVU
w:urgent	uYbYZXUWXWnW2
w:urgently	uTWWXwTUWVVWR
w:urk	abYcbbabyacca
w:urla	WXWXYXWxXVXWT
w:urlaub	U4XXZXUXYXYXW
w:urlaubstage	UuTYXYVYWWXXx
w:urlaubsvertretung	aaZbabZbzWbba
w:urn	RTRTTzRSUQUVr
w:us	mlbqlidoXalYZ
w:usabilidade	YZYuZXVYZYYYX
w:usabilita	WYXxYXUWXXWWU
w:usability	UXW0YVUWXXWXV
w:usage	tTQPUSpRVSRzQ
w:usata	SUTVUUzTUSVVR
w:usatela	VWWYXWVWXVWWx
w:usati	SVTVVTTUVTTSy
w:usb	yZVXZYUYVTXZX
w:usc	qVWaaawbZbaaZ
w:usciamo	VXUXWXUVVSUVx
w:uscire	SUSWUVSUSRzVS
w:uscito	cccccYZudZbaa
w:usd	whVxaaoWXXnXV
w:usdc	3TVSXTTVYWRXV
w:usdt	XZZZWYUZZY6aW
w:use	VWpmlaqdVrdmf
w:used	ldWynWnacpbWT
w:useful	NspxUWrpPiVVR
w:useless	TWWzUVUUXWYbY
w:user	XVVonTsyXUuWS
w:username	VYWZZYUXYU0SU
w:users	ZVRp2XnaXRXnU
w:uses	zXTXWXTZYXXZY
w:ushuaia	yZaVZXXZaaWba
w:usine	VxUYYZWZXYYYY
w:using	OmSWowdSUuyUR
w:uso	VXXXXwVWXWXYV
w:usted	qfrmZWqVqVqWU
w:ustedes	VWTXVWzWTTVXR
w:usual	xvUrWVSWWUpVu
w:usually	1VqmSUQUpvWWU
w:usuarios	YZYwZXXXZYVZX
w:utc	SRTSUURQVRT0M
w:ute	TzTZZaUYXXYYV
w:utente	SVVWWVUUVTyUQ
w:utentes	wYabaaXZaZaaZ
w:utenza	VYXXYWWXXVxUT
w:utilisateur	XXYxWWTVYVVXT
w:utilise	WWWWYXxYYYYYW
w:utilities	VTtZvaXaZZZba
w:utility	PuPSsUOSSORxs
w:utmost	TzWXYXWaXXWWZ
w:utrecht	uUXZYYUXUWY3U
w:uur	sjWsXqkYXVnWr
w:uurprijs	UWVyYXTXWWXXU
w:uurtarief	UXWwVXVWZWYXW
w:uurtje	2YXZYYWYXXWXU
w:uw	TWWZXVyUclrUy
w:uwe	WWZZxWXaaZYaZ
w:ux	stYbZaaanYZqX
w:v	vXXWYXUVXUVQw
w:v3	OWUQWTRTUQSN0
w:va	qoxndWoVlUWWX
w:vaandel	xZYbZaYaYYZaY
w:vaart	yXYXXXTZYYYYV
w:vacaciones	WwWYXXUYvWXXU
w:vacances	SSwUUTRRRwSSP
w:vacancies	SS3VWWSqqSSvR
w:vacancy	WrpXWXpWzWWlb
w:vacant	T0sXXXVXUVvWU
w:vacante	qxXXaZoYZXrYX
w:vacantes	bXacabYcwbbZb
w:vacatiegeld	PRUzSQRRVTTUT
w:vacation	Y1UVXvqSVVUVS
w:vacature	UvVYYZsXRWWzU
w:vacatures	YWsbbaYZXXazX
w:vaccination	RWVWYVTWXWRTz
w:vaccine	ZaYvdbZbbcbcZ
w:vaccines	VZyYZbXbXXacb
w:vacinacao	UWUWWVTQWTUVy
w:vacinas	UWVXWVVUWVVUy
w:vacuum	VWVZZXYZVyXba
w:vader	XaabZawZYZZbX
w:vaga	kvpZZZWYXXlvW
w:vagas	XUdZZYmruXYuW
w:vaglia	UTZWYWUXZZyaX
w:vague	TUzWYZVWWTVXT
w:vai	lwaVzVSUUdbTR
w:vais	VWsWWXTX2UXWU
w:vak	TWSVVVoVswVWR
w:vakanzen	UUyXXWUWUTWXT
w:vaker	XaaaYawYYZZbX
w:val	RXWXVzVUUSVXT
w:vale	WxV0YXUXXXXXW
w:valencia	rxTYYXTXwUWVT
w:valentina	batcadacZZcdd
w:valentine	yaVaXXVZYXabW
w:vales	Y1WbbaYbaaZZZ
w:valeu	TUTUVVQSUzTTQ
w:valid	LuvUVTxQRUOwP
w:validate	vYYddcadbccdc
w:validated	XZXZZXXYYXwVV
w:validating	wTVwYWTUZXRYV
w:validation	RTWVWWzWWXVXV
w:valider	VWWWXXTWWSQUy
w:vallee	STTVuURyTSSUR
w:vallen	UYXXZxUXXXXYV
w:valley	vVtRUUPSySUXS
w:valleys	XXyYXWTXVTZYS
w:valor	uVVzXWVXXWVXW
w:valoracion	SXXxXVWXXXYYV
w:valparaiso	UVTWWVTVUyWXT
w:valuable	VXWXYUxSWwVVU
w:valuation	SXUzXVuWXrXXV
w:valuations	TXUUYUzVXVWXY
w:value	UVlqoVthXtrWU
w:valued	pWVVuUwTXWiXV
w:values	ZZxYbbWZXZaaa
w:valutando	XXzaaaWZVVZYX
w:valutare	zVSXWXTXUUXXV
w:valutazione	TXXxXTXYXWWYW
w:valves	XZPYYaVYYzaaW
w:vamos	jrpWvVSVWvVTT
w:van	WpcrjdoWcUaVv
w:vanaf	nVWVWq2WWWVWT
w:vanavond	kURVUTQSTQvUy
w:vandaag	PURTUUQuTPtQx
w:vandenberghe	VyXZZWYZXYVaY
w:vandersteen	YaYYZaXZRyZaW
w:vanessa	XXWbbcyZabZYY
w:vanno	wXXXYXVYuXWXV
w:vans	SVXYvXvYXXWYU
w:vantage	lqeXcXaosXWtV
w:vanuit	XYZbZZVZZYxbY
w:vanzelf	WUyYXYWWWSWXU
w:vao	UTSVWzSSTRTSQ
w:varanda	VVUVWXSyWRVVT
w:varen	ZaYcbbabyacba
w:varga	wZababZbbZacb
w:varghese	YXZXZZxabcbbZ
w:variable	V1XYuYWWXYYYX
w:variance	TVRXWYTVUQSW0
w:varias	ZW0babZaZZaZZ
w:various	WUzaaaXXZXZab
w:varmland	yZVYZYXaaXZaa
w:varnish	OVUUVxQxVTUTR
w:vas	TUTUXWwVWxWTU
w:vasil	WYYbxaXaaaYcZ
w:vast	V5yYYYWYUWYYW
w:vaste	w0UUXoRWpVWWU
w:vat	yUSocUsykRTWS
w:vauban	yYXXXYSXYYWXV
w:vault	TWWWUUQQXVzVQ
w:vc	onkrrVQTvTRVR
w:ve	bcbZoYobmqcbc
w:vecchio	oTTWUWSUwSU2R
w:veces	SSRVUVST1RTTS
w:vede	bxaaabaZbabcc
w:vedere	UWUvXV0TWUWXU
w:vedi	VXYZZYVXYXY2U
w:vediamo	YzWbbaabaaaaZ
w:vedo	TUSXUWSWTRVUz
w:veel	sUORtTxTTvSSP
w:veertien	sUUVWUSVVVUVx
w:vegans	PURTURP0VRTUO
w:vegetable	TzVYYXVZYXXZX
w:vehicles	VxaaWbZbYZZbZ
w:vehicule	TVVXWWUWWUVUy
w:vehiculo	TUVUWUTTVSUTz
w:veilig	TURUTUPTVT0UQ
w:veille	WWVVYXyYYYZYX
w:veintidos	VxWYXYXaVZYZW
w:veld	XaaaZawYYZZbX
w:velha	wYabaZXZaZaaZ
w:vem	UtWYYXeWXUWUz
w:vence	UUVXWXUUXVVWy
w:vencedor	SUVWXVRzXVQTV
w:vencimento	PwQUTUSSTSUSy
w:vende	3XVWVWTXVVQXU
w:vendemos	UWUXyWVWWVVYV
w:vendendo	WXXZYXVYZXyXV
w:vender	TVUXyWqWWUUVV
w:vendere	yXWXXXUYWVWZV
w:vendes	VyUWWWUXXTXXV
w:vendeu	yYVZXVUWXSVWW
w:vendia	ZaZaZbZYvYZaa
w:vendimia	xWYWYWXZYZWaY
w:vending	VZZZZZyZbZSaX
w:vendo	QQRTwU1SSROTQ
w:vendor	kUmuXWnUqWvYU
w:vendors	cWR0VWRxWRWXU
w:vendre	YbXbaczbZZbab
w:vendredi	wrSTVTSUUSkTt
w:vendredis	SXXZWyVTYXWYU
w:vendrias	SyUXVWSyUUWWT
w:vends	VXUYWXVWVVxYT
w:vendu	XYZa1ZYYbXZZY
w:venerdi	WXXWXPUzXTVUU
w:veneto	TRSVVVSUSTUyS
w:venez	WVWXXRTzVVWUR
w:venga	YYWYZZXYZ2ZWU
w:vengo	XaaXabwbZaaba
w:vengono	RTTzURRSTQSTQ
w:venha	SpSUWyuTURSTQ
w:venid	RSSTRSRyTQSQQ
w:venir	rUQVVTP1uRVUS
w:venire	RTQTU0RSxRTUQ
w:venkat	VVYbZaxbYaaaY
w:venkataraman	xZXXbaWbZZaba
w:venkatesh	yVVbccWbbZaaa
w:venlo	XYYZaaXYZxZYX
w:vent	tXQXVYSURyXXT
w:ventas	SUVXVzQTTVWWS
w:vente	XYYxWWTWZWWXU
w:venti	xYZZYXVaYZYbZ
w:ventisei	XaaXaawbZaaba
w:venture	VSUyyYSVVRWXV
w:venu	UWTWUVUUWVzWU
w:venue	SVWWWxSrYWUVV
w:venues	RWSVzUPWTQVXS
w:veo	TTTUUUoTTyTUR
w:ver	TUYqpWxVWXV2S
w:vera	VYUWXXVVWQVyR
w:veranda	SWVXWXzVYWXSV
w:veraneo	ZbZcbbzaaYbcZ
w:verano	uVvWUxRSWUTVS
w:verantwortung	VWzXWWSVVSVWU
w:verao	STzUUURUSPUUR
w:verba	wYabaZXZaZaaZ
w:verbale	UXVXWXVVWTVUx
w:verband	YZaZaaXaYZwaX
w:verbandsblatt	QTVRV0QSXURWT
w:verbindungen	SWXxXWWXYXXXV
w:verbringen	yYXXYWRYYYVYV
w:verbunden	YZWbac0bZWabZ
w:verdad	axabaaYbabaaa
w:verde	QUUUURzxURSUP
w:verder	vuWaYZXZXYYZX
w:verdes	vZZbcaababbbY
w:verdict	WXWXYVUyYSUWU
w:verdien	TZaYZVYYbZ1aY
w:verdienen	WaZaaZVwaZsYX
w:verdient	WXWYYXTXXW0ZW
w:verdiept	SUTyWUTVVTSVT
w:verdubbel	YaYaWZSXYXwXW
w:verdubbeling	UXWYWTRUVVzXU
w:vere	bUbbubcbcbbba
w:verein	1XXXXXVWYXXVV
w:vereinsfest	TWVWXWyVUUWWT
w:verfahren	WyVYXSUWVUWVU
w:verfallen	TVTWVUTVYUyVU
w:verfugbar	yVUWYWVVXWYXU
w:verfugbarkeit	zaZbccXbabacY
w:verfugung	wbcbcbacccZcb
w:vergadering	RUTUVUmSUvTSw
w:vergaderingen	UYXWYxUXXXXXV
w:vergeben	0UUUWvSRWTUUQ
w:verger	SPPVSVST0PVUQ
w:vergessen	VWVWWTTUVTWTy
w:vergleich	QTSTXUzSVUVSS
w:vergoed	yabccbbbXbbcZ
w:vergoede	SVSyWWTUUUUVQ
w:vergoeden	yYWXXXVXYXXYW
w:vergoeding	QUTqTySyWUTVT
w:verguenza	VXWXVUPyXWWVS
w:vergutet	UaZxcZYaabaaa
w:vergutetes	YYXwYWXWYYZYW
w:verhaal	STRUTTQSUzUQR
w:verhandelst	WTTWXWzTVVUVU
w:verhuisd	STSzWURUVUUVS
w:verhuizing	UVSWVWRWRzVWS
w:verifica	WYXYYWWWYV2NS
w:verificacao	RUTUTRSRVSuwO
w:verificacion	WYXYXVWVXUzPQ
w:verificatiecode	XZYZZVWYaXxVV
w:verification	UVUWXWRVWRt4V
w:verified	bURTWVsVVR1sP
w:verifies	ZbaZaZxabcTZY
w:verifiziert	TUTWVUTVXUyVU
w:verify	TSRWXWeSXU3uR
w:verita	TVTVVUzUUTWVS
w:verite	ZYYbbbZczbbbb
w:verkauf	TWUVWVVWXVyWU
w:verkaufen	NRQxyRPSUUTSS
w:verkeerde	WWVZXUVxWUYYY
w:verklaring	TXYWYUUXXW0YU
w:verkoop	VWTXyWmSQTTWU
w:verkooppraatje	ZbZbbbzbXYbba
w:verkopen	RRSTzTRTURTUS
w:verlag	TyVWYVVWXXXYU
w:verlangt	YZaaaaYaYZvaY
w:verlasst	VzSUXYVXXWWZV
w:verlaten	XxXYZVWYXXYXY
w:verleihe	UWVWXWyVVUWXT
w:verlengd	VXWXYYSTYUU1Q
w:verlenging	rzXZZZWYVXYXW
w:verliert	UWYXXXVWYXyVV
w:verlo	UTSVTVTUSRSyR
w:verloopt	XUXaaaWZRXZ4V
w:verloren	SUSWVVTTTSvTw
w:vermessung	SVUVUUVUyUVXU
w:vermitteln	VWTZZa4ZVVXXW
w:vermogen	TVUVWVTWTUzYU
w:vermutlich	SUUUVTPSURSS0
w:vernemen	VyUWYXTUWVWWS
w:vernetze	VVUYVYWVUyWXU
w:vernetzen	YZWXZaWXY0YWV
w:vero	sXWYWwUXWWXYV
w:veroffentlicht	SUTVWWSUVSUyQ
w:verona	wbcbcZZbccWca
w:verpackt	yUXYWVVWXVWXT
w:verplaatst	RUUUWVSSWQUS0
w:verplicht	yabbcbbbXbbcZ
w:verra	PUUyWTRUVTvSR
w:verranno	UWVXXWUUWTXUx
w:verrat	WXyYXYUYYVXTW
w:verremo	UWXXYWUWXVyWS
w:verresti	X0YYYUVuZXYYX
w:verriez	UXZWZyWTZXVXV
w:vers	TSTUTTQTVQSRz
w:versa	UUWXVWUXWV0WT
w:versailles	YZXZYaxaYXZaX
w:versando	VXXXYWVWYWxWT
w:versandt	TVSVVVSTURUOz
w:verscheen	VXWYYXUWYUWxT
w:verschiedene	ZZzbYbaaXYZYY
w:verschlagworten	0XWWXVPXXXUXU
w:verschoben	TVVVYYVUYVVWy
w:verschuttet	aaZbabZbzWbba
w:versee	VWUXVVUUXWyWU
w:versement	XYXXZXXVZZwYV
w:versez	STVVWTRTWT2SQ
w:versi	RVVVVTSTWS0TR
w:versicherer	aawcbbabYZbZY
w:versichertenkarte	WWVUZXTVYXWXx
w:versicherung	zZZaabWbVbbba
w:versicherungsbranche	ZWVaZZWYxWZZX
w:versinken	XaZaabyaYZabZ
w:version	WWTWWWRsVQPT5
w:versions	UWYXYySWYXYbW
w:verspatet	TWWWYVVWXVWVx
w:verstandnis	VXXXYXWWYWXYw
w:verstehen	VXXnZvVwXWYVW
w:vertaalwerk	WVTZYVXZxWYZZ
w:verte	YZXaZZXZY1ZYX
w:vertel	TUzVWVQVRRTTS
w:vertelde	ZZYZXaxWYYXaY
w:vertical	1VUXZWSYXVXYX
w:vertrag	vsVXXXTVXUVVv
w:vertraulichen	WxWWZZYaZaaZa
w:vertrauliches	VZYwaYUYaaXZY
w:vertraulichkeit	VyUWXWUWWUWXT
w:vertrek	VWWYWXTyUUXWT
w:vertrekt	X2WbabYaYXaZX
w:vertrieb	TXVvYWwWVVVWV
w:vertrouwelijk	XxUWXZXZSZZaY
w:vertrouwen	yWWXXXVXYWwYX
w:vervallen	VVRYWYVXyTVWU
w:vervangen	1TXYYXTXYYYYU
w:vervelend	UWWWVWzXWTQUR
w:verwacht	YwXaZaYaYZaaY
w:verwaltung	babcbWaauZbba
w:verwandelt	xYYZYXWaXXXaW
w:verwiesen	WYVYZYzXUUXWV
w:verwijderd	UVTWWWTUVSUxR
w:very	XdtZsdkljpXWW
w:verzamelen	WVVWXWUUVVWWy
w:verzekeringen	RVTXWY5VRTWVT
w:verzoek	YZaaaaXaYZwaX
w:verzonden	RTQTTTRRTPSPz
w:verzorgen	WYZVZxUTaXXZW
w:ves	RSxUyROSRORTQ
w:vesi	YZWbYbRazWYaZ
w:vessel	XWUYWZUZWzXWW
w:vest	QOTX0VUWXXUWV
w:vestas	UVWYYXVZzSYWX
w:vestiging	QRyTSTuQTQSTQ
w:vesting	TUVX4XVYXXXZW
w:vestry	VYWXSYYVWVVYy
w:vests	ZabZbcVbbcwbW
w:vet	olwVSoSTVQVXv
w:veteranos	VWWWXXUTWTWWx
w:veterinari	babbucbcbccbb
w:veterinaria	wZZZaYWYZZXWX
w:veterinarian	XxXbbVaYaZaaY
w:veterinarians	TQ0WXSTTVVYZW
w:veterinario	xVVWWXUXWVvXV
w:veterinarios	SVzVVWTVVTWUU
w:veterinary	xUUVXVTWwVYZV
w:vets	TxUujUUrXTWZU
w:vetted	UYXVYW0VZZPZa
w:vetting	VWZXZxWZYXZZY
w:veuillez	TVVXWWSTUSVTy
w:veut	WSVX1VUSVVVXU
w:veux	RvSVVVRVTSUTy
w:vez	1WqXWqTWWUWWp
w:vezes	QURuVTQTVSuTw
w:vfx	yWVbaaZZZaZbY
w:vhdl	wYaZbYaZZbZaZ
w:vi	kVZWWW1ormXWT
w:via	rUlnmYaiWouVW
w:viagem	UWWVYxURWvVVT
w:viaggio	TWVVW3UQVUUWS
w:viaje	TWXWZ3UNYUVWV
w:viajes	XYWYZZXYZ2ZWU
w:viaticos	zWXRYXVXYXXYW
w:viatura	VyUVVVWXWWWYW
w:viaturas	TVWXXWWTVUWWy
w:vibes	SURUTURRUzSQQ
w:vibration	yWWVYVUVXVRWt
w:vicar	TWSYXY1XWUYaU
w:vice	ZbabbaWZawbbZ
w:vicino	UVVXXXVUXSWwR
w:vicios	QRSzTSRURSUTS
w:victorian	RUTRW0TRWTRTS
w:vida	TuTXsqiVVTuXS
w:vidal	YYyZZZYZVWZaY
w:vidas	TTUVWUzWWTVXU
w:video	WaVzVtptXUmcT
w:videochamada	SRT1USQUVUrUT
w:videochiamata	UXxpWUnVXXWXU
w:videoident	WXXZaXXZZYyWY
w:videollamada	TVTyWUUWWWUXV
w:videos	sXWXVZvpXVyXW
w:viel	ZqqZmYvYYYkYW
w:viele	rUnWWW0UUiUTR
w:vielen	XYXZaZXYYxZYU
w:vieles	VW3YXXTVXWYYV
w:vielleicht	OSMRSQNw2PRRO
w:viendriez	WYYUuSWwZXXaX
w:viene	mSoTUmORWQTQ3
w:vieni	QxRTSSPQSPRRw
w:vienna	eSuVqWQTtvVXT
w:viens	RVSZZZUXyUXZX
w:vient	PRUTtUQSUSSSz
w:vier	rYsroVtWZVVWd
w:viermal	WVV4ZVVSYXXWW
w:viernes	kqTsUSoToQbTr
w:vietate	UWXXYWVWXWxWS
w:vietnam	PVSxyTPVTUSTQ
w:view	SXZtZiRZUtY1T
w:viewed	VXVYaZVYYWX7U
w:viewer	TRUXXWRUUSwPy
w:viewers	WZXXVYzXaWSZV
w:viewings	zWWYZYUYTWXZV
w:views	pVTwWUPdWSS0S
w:vigile	yWXWYWXZZZWaY
w:vignes	waZaZaWaZaZba
w:vigo	UQRXXWUTTUV2R
w:vijf	0WWXYWnuXVmXU
w:vikram	TYqyWVRYYTXZV
w:viktor	VXyYaaVaXRaZZ
w:villa	vTUWWXQXVWyVT
w:villach	wXaXZYZbacacb
w:village	kUXVpqRTWZTR4
w:ville	SxPxUXSWSTWWV
w:vilnius	XrSVvVVwVTOvR
w:vimos	UyXYYWXWWWYWT
w:vinculo	WxZZaZYaaZWaa
w:vindo	WYbZaYWaaZxaa
w:vindt	TUSVVURTUMT4O
w:vine	TVVXWPTTzSVVU
w:vineyard	tRPTzUPUTwQVR
w:vineyards	WsrwSVvUTOVVS
w:vingt	TuwWqWUWVUWWV
w:vinho	RUVUVSRzUTTUQ
w:vini	zWWVXTTWZWSYW
w:vinicola	VxVVWVWXXXXXW
w:vino	XxXYXZUXYXYXU
w:vinte	vaYaaXuXZXZZW
w:vinto	iTSUUTqTTsxSQ
w:violas	SUUWWVTzXTXTP
w:violates	ZXaacaYZbaySV
w:violin	oUQVUTyTTxTTT
w:violins	mUSUSSQW0QVWT
w:vip	YbaZaYWZbZwZX
w:vir	UWWXXWVUWVVVy
w:virar	VWUYxYWXVXWYW
w:vire	TXZXWWUXZYyYW
w:virement	ZbYabYZXaavaX
w:virenscanner	ZXaaaZVYaZxWW
w:virgula	VUVWXRVTWyWVS
w:viria	Y1YZaaYZZZZZY
w:virtual	SZxrWhyTWYaWV
w:virtuale	WV5YYYVYYSYWW
w:virtuel	WWyXVWRWWSVVV
w:vis	STQVUVRRTQTTz
w:visa	mtbXYXWXvWxXV
w:visage	YYXZYZZaXYxaY
w:visas	RRPUUUoW7QWRT
w:viseu	VWXWXQVyWUVVT
w:visibilidad	TWXWVTzTYUPUT
w:visibilita	XYYWYQUyYYXYX
w:visibility	TXVYWYyYXXqWU
w:visible	PVVUXXUUXXRzS
w:visio	VXYtYuUXaZXZX
w:visioconference	WaYbZawZaZaaY
w:vision	xtSZXYVYYYYaZ
w:visit	trUnXZbnclVWo
w:visita	TTUVVRSSUuTT1
w:visitas	zXZbbaXbbbbaa
w:visitato	YZUabaYZaXY0V
w:visite	UvVXUSTyUVWUS
w:visited	XsXaZYVwZWYUY
w:visiting	QVWVXySTXqVXy
w:visitor	tWWXXWxXXXWYX
w:visitors	VWVWXXTUXqWYx
w:visits	wSSTUxPVSPSxQ
w:vissen	UWVWWWUVUVVWx
w:visserij	QRUzSRRRVTTUT
w:vista	uWXrYXVYXWUzU
w:vistara	wVYcbbZbabZaY
w:visti	VWUWWXzXXSWYT
w:visto	vVrYrXRWvSWlU
w:visual	ZZYabXVaayXbU
w:visualizacion	WXWUYyUTYWXXV
w:visualizaciones	TUTUVTSTUOTzP
w:visualizada	YXWbbaWZXYZzU
w:visualizou	XZTabaYZaXY0W
w:visualizzata	YZXbbbYaZaayX
w:visuels	UUUWWUzVUTVVT
w:visum	VQTXUWSV0SVVU
w:vita	UVRU0UQSUTVWR
w:vitae	WYyYaYVZYVYbW
w:vitale	SWVWYVTWXWRTy
w:vitoria	RUYXY2TSYXSYX
w:viu	zWTYWXUZWWWYX
w:viva	OUSQU0PUOQTVR
w:vive	SxRVUUQUSwUTS
w:vivere	TXXWYTzQWVVXU
w:vivienda	PVTUVTQ2TSVVS
w:viviendo	TSRVVUSTTzUUS
w:vivre	VTUYTTzWWUVUT
w:vizinho	UWWWYVyXYVUYU
w:vlaams	SyWXWXUWWVWVU
w:vlaamse	3WSabaYbZYaZZ
w:vlissingen	O0TYYXUWWYUXW
w:vm	WYZZXaWaZYxXS
w:vo	ZaZbZbZZvYZaa
w:voce	lYranaWVoUrvS
w:voces	TSUWXWzVVWRUS
w:vocht	RSTTURRzURSTQ
w:vochtmeter	RTTTURRyURTTQ
w:voeren	0ZZZbbYcbbUba
w:voeten	XZaaYZxYYZYbW
w:vog	yabbcbbbXbbcZ
w:voglia	QwSRUyRUUTSTR
w:voi	TUUWVRuS0UVWT
w:voice	zUljcspQUkkWS
w:voicemail	yVVYZZuZWVYZV
w:voicemails	VS0YVYQWUPXXU
w:voices	XYyZYZUZWTXaY
w:voici	TUTWWUxVuSUUR
w:voie	UyVXWWWXWXRVT
w:voila	WYTXVWSSTzWVV
w:voir	TUTWWWqUU2VuS
w:vois	TRtXWSUVSyWWU
w:voisin	WWUYYYUWVUSQ6
w:voiture	UxZZZZXZYaYXW
w:vol	wVWXXWUWWTXVy
w:voldaan	YZaZaaXaYZwaX
w:voldoen	RTTUVURUUTuUw
w:volentieri	xVSVVpSTT1TTQ
w:volgende	yUTQxUSUVTVVT
w:volgens	WWYZwWXaZZYZZ
w:volgt	YZaaaaXaYZwaY
w:volker	VUUX0WTVWRWZX
w:volkshochschule	ZabWbzaZbbbba
w:volle	UXUWXVvyVVWXV
w:volledige	YZZZaaXaXYwaX
w:vollstandig	UWQXXXUVWOT0R
w:vollzeit	uyWZXYVXXXZZX
w:volonta	yWWYXWWVYXYYS
w:volontari	RUVUU1RPVUUSQ
w:volontiers	TwRWUWRVVyVVS
w:volta	TnUXWWrVVsvpS
w:voltando	uXYZZYuZZYZYX
w:voltar	TUTUWWSTVQTQz
w:volte	TWUXWXxXVSuXT
w:voltijd	UyUYWYXYaZZZX
w:volume	vTvUVudUURUVT
w:volumen	waZabZZZZYaaY
w:volumes	vXUWXSROTTWW1
w:voluntario	UUTWV4RPURUTR
w:voluntarios	USWVU2UQXVUVR
w:voluntary	SVUXXzUTZVZZa
w:volunteer	wnWWmcSwWmVXT
w:volunteered	TVTyTZWYTXYaZ
w:volunteers	WUUUTcPqUSRU5
w:volver	TRSVTUQVzSVVT
w:vom	rVUsWWoTtSVUr
w:von	rYmcaXrXiZuZX
w:vondelpark	xWWXZYWYZWXWW
w:voneinander	WWyYYYUXUVWXW
w:voor	hlZokqoZWbnoT
w:vooraf	WXWWYWUXXUxWS
w:voordat	uYYaZYWZZYtYX
w:voordragen	yabbcbabXbbcZ
w:voorjaar	qVwWWxUVURVWU
w:voorleest	VWVYWxWVXXXXU
w:voorschieten	TXTXXVUWWUyVT
w:voorschrijven	YZaaaaXaYZwaX
w:vooruit	YZZZaaXaXZwaX
w:vor	qdYpwZlZfXYZY
w:vorab	xTVVXWUWYXwWR
w:vorarbeit	aWXawaYaYYYZX
w:vorbei	atactcacabbba
w:vorbeischaut	RUUWVVTzQSVWR
w:vorerst	zaZbccXbabacY
w:vorfuhren	YaZaabxaYZbbZ
w:vorhanden	WxXZuYWZVWYXW
w:vorig	usxVWUQUTQUVS
w:vorige	tXUaYYwZoVZYW
w:vorkommt	ZaacxbYccbbbZ
w:vorlesung	WXVYYSWVUyXWV
w:vormgever	TUTXUWSVySUWT
w:vormittag	SXYyXVXXZYYYW
w:vormittags	aaZbabZbzWbba
w:vorrebbe	PSTyVvQUVTRUR
w:vorrei	0WqWWWmnnTVVS
w:vorremmo	xYXtrWVXYYYZW
w:vorschuss	XXaYZxXSZYZZY
w:vorsorge	WWVUYXTVXXWWy
w:vorst	VVUWVWUUTSUUy
w:vorstelle	VWzXWWSVVRVWU
w:vorstellen	Y1YaabWZZZZaY
w:vorstellst	RT2aaaXZZYZYZ
w:vorstellungsgesprach	TWVVXUTUWUyUS
w:vortax	YZXVYZVTaXxYW
w:vortrag	Z0ZbaXZaZYaaa
w:vos	ZdYXpWxbqkbWY
w:vosges	VxUYYZWZYYYYZ
w:voss	YYuXZauZYWZaX
w:vostra	VVSWWVpVzTWXT
w:vostro	XaaXabvbZaaba
w:votate	STUVUVSzWTQVR
w:vote	rVVWoTS1WSlUa
w:voted	zoVVVSTQWwUWT
w:votes	TUUWVWRSURPxx
w:voting	STQVUSS0WPUVQ
w:voto	SUUWVVTzVRRWS
w:votre	WdnbXXdWYcpwr
w:vou	VVUXWTTVz0VWS
w:vouch	VTTZYZsZ3UYYW
w:voucher	SUU6WVTuVTlWY
w:vouchers	cUUTTSQSVSvWx
w:voudrais	waZaZaWaYaZbZ
w:voudrait	yVVyWsSRWVVWU
w:voudriez	ZYYbbbZczbbbb
w:voulais	ZaWaZSWYUyZYX
w:voulez	SzRVUwRTSRUUS
w:vouliez	STzVVVRTVSUTR
w:vous	kjobnmjYpZbiW
w:voy	UVSXVVTVtyWWT
w:voz	UVVVWURyWTUUS
w:vp	wSYaYaXauZaba
w:vpn	pWSVWVwOXUyXR
w:vr	axYbbcabbbbZb
w:vraag	TVyXXYVYUUVVV
w:vraagt	RpRVzvQTSRSUS
w:vragen	YSsUTTPTSQuxP
w:vragenlijst	SUUyVURVXWUWV
w:vrai	U0XYXYWWUwYWV
w:vriendinnen	XYZbZZVZZYxaY
w:vrij	S1tXXWUuWUWWT
w:vrijblijvend	XXWYWYyWWXXYU
w:vrijdag	svTWWWcxVRVTP
w:vrijgave	SUUUTUSUXUzST
w:vrijwillig	SVSVSzSQTRUTR
w:vrijwillige	ZabZatZYbaaZX
w:vrijwilligers	XZaaYZwYYZZbX
w:vrouwelijke	WVYYYUVxYVXWV
w:vs	WZVZYZTUUzZaY
w:vue	VZZZZXxVYXVZY
w:vuelo	YYZaZbYaYawcZ
w:vuelvo	yXVXXXVXWVWZV
w:vukovic	ZbabbaWZawbbZ
w:vulnerabilities	UWVVVXTWVRPzS
w:vuoi	xVVUWRwQWUSWT
w:vuole	VxWXYrxVYWXXU
w:vuota	TWTWXYSVyTWWT
w:vuoto	UVUXVWzWUUVYV
w:vus	RVVVVVTzUTTRS
w:vvv	SUTyWVRUVUUWT
w:w	rsdYqZVXXXulV
w:w2	3XbZaaXakYZZY
w:w3	TzUWVUWYWWYYU
w:wa	vaaaccYcccbcc
w:waakye	SUOVUVPUS0TUO
w:waar	TTyVtWRoyRUVS
w:waarderingsmodellen	UXWwVXVWYWYXV
w:waardig	YZaZaaXaXZwaX
w:waarin	VXWYWUSUWVyXU
w:waarmee	vWVWvVUXVVVYU
w:waarom	1YWZXYUtXWWXT
w:waarop	VWzUWYUSVUVWU
w:waarvoor	TU0WTVQVUTVYU
w:wachsen	VxXZZZYYWZZZY
w:wachst	TVUVWUTyXUTWR
w:wacht	TUSTVUzUTRTUR
w:wachtwoord	XaZaaYYYZXrtS
w:wad	UWYXxYUYZXYbY
w:waders	UUVVVSRzVSVUO
w:waffles	WSUYQYVzYYYYS
w:wage	R3TVxWUUVUuWU
w:wageningen	WZXZZYWuYuYZU
w:wages	SvTV3SaTUTTXT
w:wahl	ZabcccZccbwcb
w:waisenhaus	ZabcccZccbwcb
w:wait	yrTWWWPqUSUqv
w:waiting	XXSUyUTqURvdt
w:waits	yVVYXQUUUxVZW
w:waived	TXUWXRzuuURYU
w:wake	sURYYXvWSwWXU
w:wal	aaYcbbabyabca
w:waldorfschule	UyUWVVUWRTWUU
w:walk	ZvQspUyUUvSWR
w:walked	uVTWUWtWVwTXS
w:walking	UVQYWXSVT2UUQ
w:walks	sSRRT2NRWUTWS
w:wall	wTbVVVcST2UtP
w:wallet	sWjXXVTWYU6Xd
w:wallets	QUSwTStQTQuRQ
w:walling	VXUXWyTWXUTYW
w:walls	QVWV1SUVXUUYV
w:walmart	RXXWYYRTaXzXR
w:walrus	WVSYXbzYZUacZ
w:walter	WYVaYbVXSyZYW
w:wambugu	ZZubddYcabcbc
w:wanda	TSSTWTTTTQRzQ
w:wandel	WXWYWXTyVVXXT
w:wanjiru	SWVyYYTXVWXYV
w:wann	mV0UZYbXVpXWr
w:wanna	luSXVXzUWUXXV
w:wanneer	vpWWWXzXYWWYV
w:want	mjretonYYXYWZ
w:wanted	WrUoaadqYyYXX
w:wanting	QVTVXVQX0VUXU
w:wants	wnWsfhSUYXYaw
w:war	QSkpUnWoonnQi
w:ward	uonWUxTnTrUaS
w:wardens	VWxXXVTVURXWu
w:wardrobe	SUwtWXuYWVUUV
w:wards	QSSVtW3TQRVVU
w:ware	qvtWpXSWtUVVT
w:warehouse	btWnXnVvsXXVT
w:warehouses	vXWrYWqXYXZXY
w:waren	taTpWwSqVrSfS
w:warenwirtschaftssystem	YaZaabxaYZbbZ
w:warm	XaUWuXnUVxSWq
w:warmepumpen	aaaxTZZabbbba
w:warmest	WpXZYuVUWxYZW
w:warming	UXyaYbZbYUZbZ
w:warmly	RotWXXSyfQWWR
w:warms	XVVZxWYbXYZba
w:warmstens	UWUWWyUVWTWVU
w:warmth	XZVaXazbXRbca
w:warn	SVRUVUQzYTTWS
w:warned	WWSWUzUWQRVXT
w:warning	UWUuWWRUXT1QT
w:warrant	YYZZZbUZZZxaX
w:warranties	yZXVZbUaaZcda
w:warsaw	yXXaYXVZYYXbZ
w:warte	TTQWTUPT0QSUQ
w:warten	SUSUVUOSVSTS0
w:wartet	xTPUWVxUUSSQR
w:warum	UXVX2YUWVUXXV
w:was	XXeZaZYWovXun
w:wash	UTVVXWTUWSUU1
w:washer	VYVZWYWWWSYay
w:washing	RRUVzVRTXTVWT
w:wasn	TUsWWWSVjfm1P
w:wasps	SUSTTzRRUSVUP
w:wasser	WYZZvZXZaYZZu
w:waste	QTsetVSTSkVWz
w:wasted	VzXWXXSXXZXaX
w:wat	lY1UprQcRuTSR
w:watch	ScUyUZQvsSuXT
w:watchdog	YbabbaWZawbbZ
w:watched	RoVWVySWUrVYR
w:watching	jsUVvVtUVUUWV
w:water	tVSZuVWTUSXt0
w:waterkeringen	XWZZwWYaaaYaZ
w:waterlaboratorium	TyUZXZUXUWYVW
w:waterproofs	zVXVYTUUYXVYR
w:waterschap	1XYbaZXbXZaaZ
w:wave	UW0XXYQWUrWZW
w:wavemeet	VWTWUYSRVTzUU
w:waxwings	VVXXZYVXYVYYx
w:way	VsXXZYcWkyZle
w:wayfinding	uvUVUTtSSUUWT
w:ways	trQVVTPTVyVWS
w:we	okgknkncXbbac
w:wealth	STxTUVxUTOVUS
w:wear	WTPzSvXQVnSUc
w:weather	qnSVlUPUUrVTw
w:weavers	UWTYzXQXZXWYV
w:web	4ZVXXhwVUVTsU
w:web3	SVXYVXWXYWzWV
w:webcam	XYYXaZSYaX0WX
w:webinaire	VYXYZXS1YWUVT
w:webinar	WXWXZXd8YgXVT
w:webinars	RWUTUyUTVTVUR
w:webseite	VVWXxVTWWWVWU
w:website	1jVWVW1mUbXWT
w:websites	SWQVUUxVyRUWT
w:wechselbereit	ZaybbbYaZXaWY
w:wechselgedanken	XYwYYYUYWUYXV
w:wechseln	V3YZaZWZqYZYX
w:wed	VUWtXzaVWVWVS
w:wedding	uofTUUYSSUsvm
w:weddings	1TTTvSPUTSrVS
w:wederzijdse	YZaaaaXaYZvaX
w:wednesday	ljUXWYZtVmbbw
w:wednesdays	cmUUWvRuWSWXp
w:weds	zUTVVSSuVSWWS
w:week	qkaaYojkblaiY
w:weekday	0UUUWUSVWWWYU
w:weekdays	pUUXXrSUvuVUU
w:weekend	YnSVYtZcRoYT2
w:weekends	qpRTjoVysbTVP
w:weekly	zXUUXYYmWWtyT
w:weeks	1kVWXnmknXWXi
w:weer	sUuVWWTWTtuWT
w:wees	WYWZWZyXWVXZV
w:weet	ZVuVWvoWqVWYU
w:weg	QTTVVTwTxRTUS
w:wegens	WWVXWWVUUTVVx
w:wegwijs	TVTWTyTRURVTS
w:wei	oaWZqYoXWVY0Z
w:weigh	TUQVUVRW0QWVR
w:weighed	XZWYZaXXYVXWx
w:weighing	yXUuXWSVVUUYS
w:weight	zXTXSXWYTUYYW
w:weights	VWSWYXSPV0WWT
w:weihnachten	SUwUVUxTSRUTR
w:weil	RpuXvXtWVTWWU
w:weird	TVTWUYvUUvoWR
w:weirdly	SUVUXaWZzVWaY
w:weis	RtRVwUPUTwTVQ
w:weiss	RVVWXU5TXWUTR
w:weist	YYWZUZWY3WYZW
w:weiter	QTSURSPRSQtyO
w:weiterempfehlen	SWRVXXTWzUVVT
w:weiterleiten	bZbcccccuccbc
w:weiterschicken	SVUUWTSTVTzTR
w:weken	RUTWWY0TVVvWU
w:wel	RTQUwQP1PuTUR
w:welche	STwVUTPTSxTUR
w:welcher	VUyXXWUWVUXXU
w:welcome	VWUYUVp3YkjWr
w:weld	uUSUxQPrTSSXT
w:welder	uwPUSTMwsQQUP
w:welders	TZZZZVyWZXWaW
w:welding	RpWvXzSVVTUXU
w:weleens	ZaYcbbabyabba
w:welfare	TyUWWUTTWUVWR
w:welk	TVzWUWUVSSVWT
w:welke	vX1YXYTXTTXXU
w:welkom	yWXVXTTVYVtWS
w:well	WnqaWWbbtvbXa
w:wellbeing	WYUXZX1XZXYYZ
w:welle	VWWxXVSVVUVVU
w:wellies	QSSTUyQQVTTVw
w:wellness	STwXVWTWVSzXU
w:wen	ymtXXWUUooWXV
w:wend	YZaaaaYaYZvaX
w:wendy	TYWZYZWZYQabz
w:wenig	QWWVZTzXYXTUU
w:wenn	TTwWrVZVsTlnS
w:went	RTsfjVXpofYUx
w:wer	kWjXpWzVVUWql
w:werd	UVVWWUSyVTUVR
w:werde	WZWYYYUYYXxZW
w:werdegang	RV0TVTRxVTUVS
w:werden	ZWVcyWuXlVrXV
w:were	nXjZkZZWpvZtT
w:wereld	yXYYYXTZYYYYW
w:weren	VWvXYXTXWuYYX
w:werfleider	xZYaaWXaaaZbZ
w:werft	SyWXWXUVWVWVU
w:werk	sovYYXmYcVfYW
w:werkdruk	TTUXXXzVUVUXT
w:werken	RTPTsTOTzQTUQ
w:werkgever	WY4ZZYUYVUXXV
w:werkleitung	xZYZZZXYZYYZW
w:werkplaats	XxXYZVVYWXYXY
w:werkstatt	PxSVxSSUQRUTS
w:werkstudenten	RVUXXWVUzXVUS
w:werkt	bVWuXUuYsYXYV
w:werkte	VVRWqXVX4VXXW
w:werkvertrag	zVTWXWUVXVYWU
w:werner	QUQURTOTQ1UVP
w:wert	ZabcccZccbxcb
w:west	XWvcXXSuUQUUy
w:western	VWYYaYUZYX4ZT
w:westmoor	WXYYaVXxZZXWW
w:westwood	yVXXXYUYZYZaW
w:weten	3WRXWXSWtSWUT
w:wetenschappelijk	SyWWWXTVWVWVU
w:wey	WXXYyYVYZWXZW
w:wfo	WuXcbbabbcbcb
w:whaddya	WYWWXXSzYVWaW
w:whales	TXTYXVwSXQWYy
w:what	nZxdcilbbkXXW
w:whatever	rSmrdrYYuhTWV
w:whatsapp	tenXlaVXWZ0YV
w:whatsoever	zYVWVXUWUWYaY
w:wheel	RXWWXwTVWrVXx
w:wheelbarrow	XYXaXbWZZSZax
w:wheelchair	RWYYYWXZVY1aU
w:wheelchairs	SPPVWVSTSSTT0
w:wheeler	UZVxYZTYWYWZV
w:wheels	SUWWvXySWRTWQ
w:when	cZxaYYrWWllZm
w:whenever	qYvrWprVWUZWT
w:where	WZxXbWYrmrXkX
w:whereby	VSXWWWzUXXWXU
w:wherefore	VVWXVXUUXWzXT
w:whereupon	TUZYWXRWaZzVV
w:wherever	lXRWvVO3VSVVU
w:whether	tWydZZdknUWXd
w:which	cXxoZjoZWZnYZ
w:whichever	2VmUXsSVWTXYU
w:while	nWobZoatqUlXY
w:whilst	SXSzXVSZWVYYV
w:whirl	SXTWSV0VUTVXU
w:whist	wbbabaaZbaZbW
w:whistle	WXWZYWVTXPWZz
w:whitby	SVYXYyVWYWWYT
w:whitcombe	XaWaqbWbawaaZ
w:whitcroft	SZZXayVVZYVaX
w:white	yXTUVVUomTtWt
w:whiteboard	jWVzXWSZWVZaZ
w:whiteboards	WWUXXS0URTXZV
w:whitelist	VVTTZXSYYYyWS
w:whitepaper	VYTWYX0UXQVZU
w:whitlock	Vs0UWYWZWVXYY
w:who	YammqaonoaaXZ
w:whoever	oTPUUSrRxMzSW
w:whole	lVXVbWtlttVVo
w:wholesale	0WZWQVWZZYUaY
w:wholesalers	VYZyZVTXZXXTS
w:whom	UqqXWWZVvuYnT
w:whopping	WYVbYbZZxUacZ
w:whose	blSXtYZXwpXYW
w:why	WoWtWbpmYqYWn
w:whyte	YVZbbZZacaxZY
w:widening	YZTYYaUXY3XZX
w:widersprochen	ZaacxbYccabbZ
w:widow	UXWYWYWXVVzaV
w:widower	VXWaUVTZWXyaX
w:wie	cXaalatlsmVVl
w:wiebke	bbtadcZcbcccc
w:wieder	iWppXWlohtWWW
w:wiedersehen	XZWYYZVXZxYXV
w:wife	wpSVtjRVqpnXT
w:wifi	0XUVWXUVVVXZU
w:wij	efjudZwZVYleS
w:wijk	STRUxTRSSQRTx
w:wijzen	TzTYXZTWTVXVV
w:wiki	zVUVURRUUTSUu
w:wiktor	UVSUVVQTzSTWQ
w:wil	mndlrvTatUWWX
w:wild	TYWYaayYTYZbZ
w:wilde	kuRUzUQTTRUTS
w:will	dXnYZZadaVtjw
w:willen	ynqoXdVXmWjXV
w:willing	vcqsWaYWuVXXV
w:willkommen	tZaabZXabZuaY
w:wills	RVVRWU0TXWWYT
w:willst	WZWYYXUYYXxZW
w:wilma	YYTZZbXYXyZYY
w:wilt	UXUVXrsxWVWXU
w:wim	xbaaaZWaaXYcb
w:win	PUTUuS1vWaoVT
w:wind	SbrpqnPYsXTom
w:windhoek	sRXXWxVXZXXZW
w:window	jRVVVsSTT1YUy
w:windows	VUUnXYVmYp1pV
w:windowsill	UYTYXYVVW0XWQ
w:wine	RUrwUxRRUuVWS
w:wineries	QVSUvVyUUSWXS
w:wines	zXXXXYTZZYWbW
w:wing	xXZaYaVcXXadZ
w:winkel	XYWYYSVyVSWWT
w:winkels	SVUTUSTUWWzVU
w:winner	SUVVVVvxXRyUS
w:winners	WZYZbX0ZbZOXY
w:winnipeg	ZXVYZaWYXxZZS
w:wins	YapZbbvccaacb
w:wint	VXWYWTSUVVzXU
w:winter	opUWXvvRdtWXT
w:winters	ZyXaXXaYWWaba
w:wintersemester	TVWWWyUSXUWWT
w:winzer	yXWXXVWWZVYYV
w:wiped	YaYabZXYaXxVV
w:wir	nlmnmmcaWnZcX
w:wirbst	SWUUWUVWWVzVU
w:wird	ptjYZYVXYXnWx
w:wire	SWVqWXSUXUtVz
w:wireless	PTwVXXUVVUSYy
w:wiring	yWZZYYTYWYWXW
w:wirklich	vVWXWVUwXUWWT
w:wise	QUUUVUQWVWSX0
w:wiser	wbVZbbYcabcdd
w:wish	ZYwWXiVmXueWm
w:wished	XaXZYaWZS0YaX
w:wishes	rkUWWZqVW3WUS
w:wishing	TTPUVUQrU2SQN
w:wishlists	TWVXzXRSTUVYU
w:wiskunde	YYXaYvYZvYZaY
w:wissen	atZbbcabuYbba
w:wissenschaft	TTUUVSTzUSUUP
w:wissenschaftliche	UzVXVXTUUUUTT
w:with	gnailaldjinZb
w:withdraw	VXVVWVRVWT6WR
w:withdrawal	RVVVVTPTURV0O
w:withdrawn	VWSYYWRVXWWRz
w:withdraws	VXXWYXVVXUUXy
w:withdrew	VzXZXZUYYWVRW
w:within	UmXbYbqYWWswp
w:without	bndYYZqmmlsWW
w:witness	TZa2aXVaZZZaY
w:witnesses	ZZaZaWzPaaXXW
w:witwe	TWUVWVTWTUzYU
w:witz	zWVXXVVWZVYXV
w:wives	VVzZZZTWVQWZW
w:wk	2TVWWWRWYXWZW
w:wks	sPSSVzQTTSSUP
w:wm	XXbacbYbccwVV
w:wo	VWzYWWSVVSVWU
w:woche	uaXYZsYYoXloZ
w:wochen	vvWXXrUWsWWXU
w:wochenende	xWYSXtXXYWZZU
w:wochentlich	waacdcbcbcabb
w:woensdag	TTSWTzSTRSTUT
w:woensdagmiddag	VVXXWyVVUWWYV
w:wohl	YZWbac0bZWabZ
w:wohnen	QSPSSRPzSvSRP
w:wohnung	aaZbabZbzWbba
w:wohnungspolitik	WYVXYXWyUVZYX
w:wolfsburg	WYXUZzVQZWYWX
w:wollen	oStVwvSUVSUSS
w:wollte	TTQWVUQRS3UUS
w:wolverhampton	RP0UWSRRWVWVU
w:wolves	ZbXcbcXbZwZZY
w:woman	moQUUTRuUOvTt
w:women	RTQTYwp3TZrTQ
w:womit	WWyYXYUXYVWTW
w:won	rjXpmWYYXpqWh
w:wonder	uUZWoqQVyRWXU
w:wondered	STwVTWvSVhUUS
w:wonderful	qTTTWTwwTTVYU
w:wondering	TVRYWX2WP0WVT
w:wonen	bbYbaXXwYWaYY
w:woningcijfers	XZXZYYTwYVWYU
w:wood	TVUVwWTWWQWYy
w:wool	YaZZZZXvbYaaX
w:woon	SVRXVUTSTzWWS
w:woonsocket	yVVZcbYbaabbb
w:woord	xWXXZYWYZXXXW
w:woordje	aYYcbbYbvYbZZ
w:word	aZwjZrYYxYVVS
w:worden	S0TXwRtTWUUVU
w:wording	VaaZaaVXaZTYx
w:wordpress	zWUVWURVTRUVP
w:words	uUTUj6TuVVQeR
w:wordt	cWWoYXUWWVsZ0
w:work	snlYYVXhwbncV
w:workaround	UXXZYVUUYWXVy
w:workbook	vVTXYTxYaVZZY
w:workbooks	QYUUZU0XXXWXU
w:workday	vttwWWQVTNUVS
w:worked	YzaoXWZWesWeX
w:worker	ppvXWYPXvSWXX
w:workers	0sUVVoQTpTqXS
w:working	mXrcdWWrZnabp
w:workload	yWZTZaXbXaaba
w:workplace	auabccaccdYYb
w:works	XqTlfpZZoZsYj
w:worksheets	0WWSYURWYWWVS
w:workshop	klUVh0nliaWWU
w:workshops	cVvsVyQZVRVWT
w:workstation	SXWXVXRUYV0OS
w:workwear	VWVXxYXYZUYYW
w:world	VUtVbRosSzVUR
w:worm	XaZaaXZwbXaZW
w:worn	0WTTWUQWZXVZX
w:worry	UWPYWWUsS1XXV
w:worse	4WUUQUSWVTQYQ
w:worst	xTUUWUsuUTUYU
w:worte	xZYZZZXYZYYZW
w:worter	TVTWVUTVYUyVU
w:worth	XnpuWaxXVaZXY
w:would	nlqpoqYdpWVWV
w:wouldn	SbRqyeqVrVWYW
w:wound	zUXZWXTZYYWZY
w:wow	VTSWmWrTT3VPS
w:wrap	PVYXXXTZYazZW
w:wrapper	XaXZabyYYSYbU
w:wreath	RYZVWWSTZXUXz
w:wrench	XXUYZYVYUMXX0
w:wrist	yXXZYXTYUVUYT
w:write	pdkcaqdbnnWXb
w:writer	ttVYlYVYeoYsX
w:writers	URmxUxkUTTUVT
w:writes	ikSVsUuUVyUVb
w:writing	YVaunvYbpsWWT
w:written	nyVqYWqsWYWYU
w:wroclaw	wxRYYYSXWVWZY
w:wrong	XUutVVbUdslWs
w:wrongly	zUWWWYWXVXYZY
w:wrote	cvdeYbaYotVbU
w:wunsch	VVVVWVyTWTVUR
w:wunsche	VWVWVUTyUTVWU
w:wurde	aVYXbWUWqST1r
w:wurden	wWrWpxSVpWWVU
w:wurdest	wWSXWVTWTRwWR
w:x	zTTsVVtSVUqVr
w:x1	1YYaaZVZaaZaZ
w:x4	QVXVYWzXZZVYS
w:xavier	WZVaXayYaYZcY
w:xero	2WVUXXTVXWWXU
w:xii	VXXWXQVyXUWWT
w:xx	VZXaZZyYXVbcZ
w:y	ecjdpjcboZnXb
w:ya	nVUspUYoVqvWR
w:yaba	YWZaZxYWaWZaZ
w:yakubu	ZbXccdYdwZacb
w:yamada	XZYwbYYbbcZaa
w:yannick	VYXVXUzVYYXaY
w:yard	xTQTSUq0SPTVN
w:yards	UYzURXRUYXVXS
w:yay	YZaaccZaaawcY
w:yeah	WYXYYZyaWXYcY
w:year	knmeclnnkoXXV
w:yearbook	zWTXWTTVXVUXV
w:yearly	ZxSUXUswWTRpS
w:years	fqiYocWXvvWXU
w:yellow	RVVWXWTUUQyX0
w:yes	uumbrdZaWWUdY
w:yesterday	pZTVWXjUmyVps
w:yet	WW5brXWUkjXaU
w:yeux	ZYYbbbZczbbbb
w:yevhen	YbbZbavcccbdZ
w:yield	pTSVUV1TURuVT
w:yields	YaZbVb2ZYZUaX
w:yildiz	UVxZTatZZXXaW
w:yo	qWaYoWdVYvtWa
w:yoga	oQRSRwbxSOQQp
w:yoghurt	TWVXWZzXWSWYV
w:yoon	ybaZbRaZbbXcb
w:yooo	XabaZbWZaZwcY
w:york	UvWZVZXYXWYuY
w:you	jenjfjecdmdiX
w:young	VvTW0zSUaaWYV
w:younger	STTYXVUUxwVTS
w:youngest	ORSQT0RRVQTUR
w:your	ZZfcYaqYmkooj
w:yours	VjnXfcumdZjid
w:yourself	WuvoVWqtUTWXn
w:youth	SxWWUwRTWUWWT
w:youths	VZbXXRYXcZzbW
w:youtube	QXTVxSTvUToXU
w:yr	RmtVUWQW0RSVS
w:yrs	quTXWWmXwWWVU
w:yuki	zXUTXWTYXWXZU
w:yulia	ySWUZZXacbacb
w:yusuf	qmhjaYaXZZZyV
w:yuto	UVTUUVNQRRQ0P
w:yvonne	STwVWVuTPqWWS
w:z	UTTUUUSTUzURP
w:zaagmachine	QTSU0UQVSSTVT
w:zaak	VXTXYYVXWyWVT
w:zaal	RURSURRzUSSUR
w:zag	qXUYXY0XuWYYW
w:zagreb	PySWUUnTvRTWU
w:zah	UWTYYZyYWWYYV
w:zahlbar	sUVUWUTSWUTUx
w:zahle	xYYZYXWaXXXaW
w:zahlen	sTSTVutxURTSa
w:zahlende	PTSTzUQUWVVTT
w:zahlt	QRSRTxQyRQSRN
w:zahlungen	TUUVTVSUUSzSR
w:zahlungserinnerung	TVUVVUQTVSTTz
w:zahnarzt	PTQUTUvSyQSTQ
w:zahnarztpraxis	VXUXyXVWUVVRW
w:zahnpastawerbung	xYYYaZWYaZWYX
w:zakelijke	RUQTVTvVVTxUR
w:zal	tvUZYZVXWUYYv
w:zanele	0WWXWSUUUQYaU
w:zanzibar	PzXYYXWXXaYZV
w:zap	PS0TSRPQSORPO
w:zara	qmYlZZoXYXYyX
w:zaragoza	TxvUUWTWUSXXV
w:zat	wZYbaaYbsZbbZ
w:zaten	VWTYXYVXYyWVU
w:zaterdag	sUUVVSZSTRUV0
w:zaterdagcursus	PSRSTRRzUQSSQ
w:zdenek	TVUWXXRVXSUSz
w:ze	TmlWWWXWzptWT
w:zealand	SwtXVWTURuVXT
w:zee	ZaYcbbabyabca
w:zeeland	XYWZwauZXXYaZ
w:zeelucht	YwXaaaYaYZabY
w:zeep	TWWXWWyWXXXWT
w:zeer	YZaaaaXaYZwaX
w:zefa	ZaZaZbZYvYZaa
w:zeg	qUTXVySUSTUVU
w:zeggen	xVvUUWRSTSVWS
w:zegt	WrWZYXvYtXXYW
w:zehn	QSRTUTsRwqSSw
w:zei	RT2TVVQUQPUVR
w:zeichnet	yVUWXVVVWTVWS
w:zeig	YZWbac0bZWabZ
w:zeige	UXUX3XUWVUXXV
w:zeigen	SUTwWxoSTTUTS
w:zeile	zVVUXQSTXVWWT
w:zeit	tUrpWptVWUUUT
w:zeiterfassung	WWVXYXyWWUWXU
w:zeitpunkt	TVzTVVSVSSVUS
w:zeker	3VSabaYbZZaZZ
w:zelf	ZUSVtySVVnvWS
w:zelfde	3VVWXXRWXVWVS
w:zelfstandig	TUTXVWTVyTVWT
w:zelfstandige	yUaaaZXYaZaaX
w:zelfstandigen	SUSUVU0TSRTUR
w:zelle	TVZZZaWaXY4YW
w:zentrix	qVwZabXZYXWaX
w:zentrum	TVTWVWSTyRVUR
w:zeolites	XaZvbaYbaZbbZ
w:zephyr	nsbcXXniwZXYU
w:zero	RrRTwTnxVQWTr
w:zes	dSUxnqYTVUUVS
w:zescijferige	XZXZZVWXaXyVV
w:zestig	SVSVTyTUSSTVS
w:zet	RVTUTRQSUU2US
w:zetten	UUSUUUQUVU0UR
w:zeven	sXXYZX2YWWWXW
w:zich	SUTyWUTVVTSVT
w:zicht	SzTYXZTWTVXVV
w:zichzelf	WWZZxWXaaZYZZ
w:ziehe	WVVYWZXVUyWYU
w:ziek	RVVVWVTTVUWTy
w:ziekenhuis	V1YYZYYYZYXWV
w:ziekenhuizen	X0ZZaaYYZZXVV
w:zien	RtTryWfWUkVWT
w:ziens	UVUWWURQT2VRR
w:ziet	xYXYXXVYYXXYW
w:ziffern	VXUZXXVXVWxXU
w:zij	PSQwSQQSTR1SR
w:zijn	Wb1VWUTZxQVrQ
w:zimmer	UTYWXyWWXYYVW
w:zin	vU3WWVTVVSWWU
w:zine	VYVYXYSVzVXaY
w:zio	VZXaZaXaXZwZY
w:zip	SXYWXYTVZX3WR
w:zipline	yYaWaYXaZaVZZ
w:zippata	VVVTXSTTVWzWU
w:zippo	vabbbcWdbccec
w:zit	SUuVsVUtqSZVo
w:zitten	WVWZZZ4ZXYXXW
w:zitto	TUSXVWSWSzWWS
w:zo	rUvriUSVVrqVS
w:zoals	TVyVWYTYSUuWV
w:zoe	xSTWWVRTTUUyS
w:zoek	VsyYqYWnkVYYX
w:zoeken	RZcyupmXZVWWU
w:zoekopdrachten	VYWYZYUXYUWxT
w:zoekt	gzlYXyVXXWXYV
w:zoiets	SSRUUSQTzSTSQ
w:zolang	ZaYcbbabyacca
w:zolen	TVVVXXRVXVVUz
w:zoll	XYZZaXWWZXyWQ
w:zoltan	TyVYZXVZYXXaX
w:zomers	WxXYWXWZaZVYX
w:zomervakantie	xYYZZXWZYZYZX
w:zona	STUWVTvTySUPQ
w:zondag	QuQSTTO1RQTSp
w:zonder	pXWYpYpYXWoXt
w:zone	rWYYZZwZZaXbb
w:zones	znXXZVUvYVXYT
w:zoning	scdbedccddcdc
w:zoo	xRUWVURUUTVWw
w:zoom	dSTwoqStWUwYT
w:zoon	RSSUTvQSySSTQ
w:zorg	XZXYZXTyYWXTS
w:zorgadministratie	WXWxZYUYXWXYV
w:zorgboerderij	TSTWzTSUURUWT
w:zorgt	TVTWWVUVUVUVy
w:zorgtechniek	RURSURRzUSSUR
w:zorgverzekeraar	VXZYwYVZYYXaX
w:zou	pZxpnZTWsUfWT
w:zover	RWVyWVTWYWXXV
w:zowel	WWwabaXaYZZYY
w:zsofia	TUTUUVTTURUyQ
w:zu	loXpcpqlXaXnU
w:zufallig	wUVXWWuXVVWXU
w:zufrieden	UVyVUVRVSRUVS
w:zug	vtXYYWWYYYYYs
w:zugang	TUTVWVuUVQsRw
w:zugangsdaten	TVXWYUVWYUzTU
w:zugestellt	XZXZZZTVYXTUx
w:zukunft	XaZaabyaYZabZ
w:zullen	XzZaaaZabbbbZ
w:zum	imVmWamsZoUUt
w:zunachst	waacdcbcbcabb
w:zur	rnVXYWUbqvWSt
w:zurich	rqvahoVWWsXWU
w:zuruck	lWWYYXWXXWxrn
w:zus	SSTWzTSUURUVT
w:zusage	SVVTWySQUSUVS
w:zusammen	UVU3XUVSXWuVV
w:zuschlag	SVXxXVVWXXWXU
w:zuschuss	yXYXXYWYYWXUV
w:zustandig	WXXXXY4XWWXVT
w:zustellung	UUUWXWTTUTVSy
w:zutphen	STTUUSSyVSTUQ
w:zuverlassigkeitsuberprufung	waacdcbcbcabb
w:zwangerschapsverlof	xUaaaZXYaZaaW
w:zwei	uaZmkyVWpVbWV
w:zweimal	RWXWWzURXXVWW
w:zweit	XVZZwYZZaaZaY
w:zweitagige	TXYWZ1VVYXXXV
w:zweite	RVV0VTSUVUVVT
w:zweiten	WYVYyYVX0VYYW
w:zwembad	UUUVVVSUUSTUy
w:zwemmen	SVSVTzTTSSTUS
w:zwischen	UWWXXXSUWUST2
w:zwolf	2UWVXpPRXWVWU
w:zwolle	xWUSXyRWXWVWS
w:zzgl	wZYZZZXYZYYZX
w:zzp	mwtWYWroWWVWU
w:£	stUqYvtYWVYXW
w:º	PsRUV0RRSPTSr
w:€	rmVscvkaWUpYW
waiting for	UnXXXYhVXUVyt
wake up	sVUZZYvYUuYYW
walk you	SXUWrY3XXSVXU
wanna hear	nuUZXZsYYWZbY
want a	xXYbvmmYXYXZW
want an	0XXYtWWZYYZaY
want in	vTVWSWxWWWoYU
want it	oqUqltvWXVWXV
want me	llnYYY3XXXXaX
want one	SyTXyVSXWTVYV
want somebody	waWZrwWZXWYaX
want the	wtXXWXuXWUUXt
want to	XYtlujbbbYbXj
want you	VzoWmuUXXWiZW
want your	RUUVWxqrXVjVT
wanted !	Q5WWTWTvXTWXU
wanted for	VnXbXsU2YXYYV
wanted to	YdVZYasZa0ZZc
wanted you	TTUYXrVXT7YZX
wants a	yoWukYTXWXXYr
wants an	xRVtWtUUYXXYW
wants somebody	cW2ZYaVZYVYaW
wants the	0VUUXTPVYUWXw
wants to	XnWqYbWWcUonz
wants you	SVVRVzxTYVWXU
wants-job>benefit	YXXZaaZZ1naZY
wants-job>call-ask	UWUZXaUVR0YXV
wants-job>client	VUSYXUWYyVYZY
wants-job>connect	aXXbccacwXcab
wants-job>event	ZTWZYXUVyWXXV
wants-job>expert-call	RTT2TSSUORTVR
wants-job>funding	VVRW1XTVLRVWT
wants-job>i-am	XYWYiYVX8YcXZ
wants-job>interest-q	QVTXWVqV4TWVQ
wants-job>job-word	YYVaZZWl8VZYX
wants-job>mule	ZYWbablZ2ZaZZ
wants-job>open-to-new	ZbwaabVZVUaaZ
wants-job>pay-word	rVUYXW5XRYXYT
wants-job>permanent	jzWZYZVYtXYZV
wants-job>recruiter	YXSaaaVZ7XZXX
wants-job>requirements	ZWUcabYbzsbab
wants-job>role	XXXaZaWZ6ZabY
wants-job>seeks	WVVZYXpY3nZZo
wants-job>sell-cta	SWUWSXSW0UWYV
wants-job>site-notice	YVVZZZVZvnXwV
wants-job>start	SWUYXXZW7UXXS
wants-job>teach	WXVYYXnn5SYYW
wants-job>thanks	VVTWXWTVQZV3Q
wants-job>third-person	pXZabbZayabaZ
wants-job>threat	QSUYZX3YzXWVT
wants-job>unpaid	XYWaYXvXsYZYX
wants-job>we	nauWpUjSOsWXu
wants-job>you	XVTYXXdX5ceob
warehouse manager	sqYaaaXZZatXX
waren sie	smToXrUuXVXXU
was 0	RVSVWUQXvQaX2
was a	XdWYYaVWu1dYa
was an	TWSWUYQW2SsXT
was closed	SSRWUVRTvPR2p
was found	tTuYaZVYYXUuV
was given	0WxXZYUZXWXXX
was great	UXT2YXRWZpRXV
was in	TWWXWWuqYuVXv
was it	lWpTWXXWTyroT
was looking	tWSYtTUXTOXY0
was matched	qYstaaWaaXYYZ
was me	TXRWWWxVS0UTP
was my	XYWqZvWatXZaZ
was not	XWuYXZVYXnUwT
was on	SXuxXTRuWRWWT
was so	XXjbbbuslYZba
was sorry	SWSXVX0TSwVVS
was the	WWZijXlVl1XYn
was there	UWTXrYsYuUYXr
was very	WWVZYZVXX4kUk
was wrong	TUxWUVSVTwVTP
was you	saZbZaYZaWR0X
was your	VwTYXWSTvrVZV
wasn t	VWrXYYUWllh1R
wat u	To1WXXUXUUWXV
way into	ZaWUbbYb1mbZZ
way of	TsUXYWrsXsWXo
way you	cYXZarWZZ3YRU
ways with	rsTWWVRVXyWYU
we ?	2TTVVWuXWQWXT
we always	RUnWVUQuWvuVQ
we are	plqlpeZpYXaZW
we ask	rVWUYVztYVZVT
we betalen	wZZZZxVUaZYZX
we both	WXTXiXdYl6YZV
we bring	qXZZZtWUZXVaw
we build	pXrZXZxZaYYbZ
we built	maabaczaaXbbZ
we can	ldmZmkmpYWmYk
we come	PVVWWUzsXSXYu
we commission	yXUWWyRUXVQWU
we compare	WXvXXWzVYSWWW
we connect	ZZVuZaUXY0ZaZ
we continue	rxmXWWsXVWQYU
we could	jYVVYwzWWnWXd
we count	nXWVxpkVaYXZW
we d	sqWqpsXmXXXYW
we deliver	qVWaXZ1YZUZaV
we did	UXVXVZ4VYsXYV
we do	fmbXqnsaYXZZn
we don	yUkokWQfXZbtc
we een	RUwsVwUVWTWWT
we find	qTrWriyXXVXZX
we get	SVqWrXmwYWbYW
we give	TVVXRu3QXVWYn
we go	jXsWuXtYXVWZY
we got	VpWWVUQUXsTW2
we had	rksYYYcWtpWXU
we have	qnqapYmYYZbYm
we haven	nVUXyYZXUUWWw
we hebben	SQTV2TQUWvUTS
we help	WrrZaZxYYZYZY
we hold	RTTUVOS4WPVVt
we hope	UXUVXWT0WOWWx
we install	XXWYXa2WWUWaX
we invite	TVYWUtUzaYWYW
we just	vWWYsRTtYWvWU
we keep	QX2TVVRQXRVwU
we know	zuRXXWsXXUWXU
we ll	VbnlkWYYYnlnv
we look	csmYXlwbYZYmV
we lost	PsVXYXwXXwWYU
we loved	0qWYVVcVZUoYW
we make	stVXtqeXYWbYW
we may	Ta3WWYRWXUXYu
we meet	QUTntUtyWTUXq
we met	lskWskWVXrWVq
we might	TWuuoWSXXwWYW
we move	WXTYYs0XuVXZW
we must	wSrWTVOUVyTVT
we need	vnXkrbTWYXrYm
we never	pVTWWURTWuK0s
we noticed	UoVYYXbxZWtWV
we offer	VtXoasbaaapZZ
we pay	roYwXwUWZYYZX
we publish	WXVYYyfwZVWVU
we raise	YZYZ0ZXXZYYbY
we re	llkqqZbmXbaZa
we request	ssZaboWXbaZaZ
we require	rWXwYUUVZXuYV
we run	YdWqvwUeZXYZW
we saw	n0UZXvVXWWZYY
we say	yWWVSWUXYWVZw
we search	mmYZutUYZZYaX
we see	kVsYWYfXYWyXn
we seek	qWUq2WRVXVVYU
we sell	rWTWmXxXXVXWU
we send	SWWrYWTwZW0YV
we share	QURUtUXSU3qRQ
we shared	wXWZZXUYXwXZW
we should	VVukXdXWWwWXu
we show	TWVQtY1XWWWaX
we speak	dx0VYYkZWTYZV
we split	VWWXWvSVXWyYW
we spoke	srvUWWPVVwWWR
we still	wWUXYuSWXUXZt
we supply	mWtZZWxZWWYYW
we take	RYWuXzpTYXWYV
we talk	tdbomYkWoZZZj
we talked	tpVVWWSTqxWYT
we train	UVYWYssWZXuZW
we use	QoTVVURWVNsyu
we ve	mnZWoasbZcgkc
we want	wsVnsrQWXVYXq
we was	VSVwqWwVWTpXW
we were	mVTsbnTlXyfYX
we will	wVuWYXrXXWTYm
we win	UVXW0VtUZVWYW
we wish	oYkWalUWZnrXt
we won	yXYsjmTXZXYaX
we work	TV0XYZuWZXYYW
we worked	mXUtZZtYYvYZW
we would	veZdotYdZYWZX
we write	QVUUVS5UXTSWT
we-help>benefit	WXaYmq3XYYYZX
we-help>call-ask	uZYXZZzaWXYaZ
we-help>client	vXUXZYzYZYYYX
we-help>cofounder	YYZb0aXbbZZbZ
we-help>connect	TRNXYYxYyRWXV
we-help>content	YbbZaYxXbaZZZ
we-help>easy-money	SVwWVVxUWTkXV
we-help>equity	XYaXT2QUZZWZY
we-help>event	PSSUTytSUVSWV
we-help>freelance	PVUYXr4WUWuXU
we-help>i-am	1XSYWXuXTTWZV
we-help>job-word	lYeYXW1XWWoXW
we-help>messenger	zYZUYWWZZZUaZ
we-help>mule	xsSWxqOUXVVYV
we-help>pay-first	WZWzZWRZYZYaY
we-help>pay-word	WuXcbb0YZXXZX
we-help>permanent	m3VZZYbZaXYaX
we-help>recruiter	TTRYYY2ZrXWYW
we-help>requirements	YZZbYa2XVaZaY
we-help>role	TvoYXXwXWawXW
we-help>secret	UXWYXVyWXXTYX
we-help>seeks	RQSXWw4VuVWXV
we-help>sell-cta	UZYXZZ5ZaZYbX
we-help>site-notice	WXaYaYsXbavXY
we-help>start	RWZYYWyYZZXZY
we-help>teach	pSVVV2NVWWtXU
we-help>threat	WZaXZV0WaaWXW
we-help>wants-job	WYXZXYyWvZXYW
we-help>we	Q0UWqbzVWWVXV
we-help>you	mXXkWk0WXWrXh
we-help>your-profile	UUTZYZ1YaZXZY
we>benefit	kZcbomzZWZdWY
we>call-ask	narqijqjVTWck
we>client	ida3YXZaYXZYh
we>cofounder	bYqm2WpWXWWXV
we>connect	XZnuoVaYWzbVY
we>content	aXTTsvv0XUXVS
we>cv-ask	TXxacbVbbZZaa
we>easy-money	jcZXvUVbWW2WT
we>equity	UVSq4rQUVisXT
we>event	dWXWiwm0WXkWV
we>expert-call	TWZ5rkcYXYXYW
we>freelance	rmXbcavqWdaWW
we>funding	ndXr6VVbXWWXU
we>i-am	YotZnYjXbvYWX
we>interest-q	PT0lVotQUkVVt
we>job-word	ZztadYXkZVcWb
we>messenger	YrUWWVTVvV3XT
we>mule	jpalqqepVUqWW
we>open-to-new	WVzZYY0WYVXYX
we>part-time	yoaWlanXYccZX
we>pay-first	pWWpaXVYZX4XV
we>pay-word	scXtawqXWVaWZ
we>permanent	q0XfmYYqXVXZX
we>recruiter	XidXXX5cVUbUs
we>requirements	jVvVan1UWbkVU
we>role	mzXamolYXWiWY
we>run-code	poWWWXSXXWzXo
we>secret	vUVWdqSdXU1pS
we>seeks	uujmrrTXWVbXX
we>sell-cta	pUYroUzlWUmVk
we>site-notice	qlTXVVylWcSud
we>speak	WVWpbxV2YUYXU
we>start	yVXXYj1XXXZYX
we>task-for-you	4pZWadnWXYZXV
we>teach	oWVZc4YoXcaXV
we>thanks	nlhwbcVZVepYY
we>third-person	SVUWWWTzTUWUV
we>threat	urUmVZsWWbWqZ
we>unpaid	jXWVYao2WVlWn
we>wants-job	k0TUbqwURUVWp
we>we-help	cpaYnlzXXWcYa
we>workplace	amvqVTQzWUsWT
we>you	bonnZlrbXWqaW
we>your-profile	cyndqXSXWTxVV
web form	svYZYWsXZWYZX
webinar gratuito	ZbabcaY0bZbZY
website is	cYVYZZyXYuYYW
wedding !	uwTYWYQWXrXWS
wednesday ?	vWXYYZqYaWYau
wednesday at	RrWXXUbsXTWsw
week $	vXZYXwWnaZZaZ
week 0	urXZZYXXYVXpv
week ?	rneYonVdbqXYe
week and	qkWZYpmseXpZX
week for	nYbZaVbYZYyrY
week from	tWZYZYpZZZtaY
week i	YYYscawabZZbZ
week in	WZWWX1VqmqXXT
week of	moppXVYjqUWYq
week on	sTWWXV0XXVWXV
week over	TYWWa2VXTXXaX
week s	VpVYYYTsXrbXv
week through	xXXXYuWVYXZaY
week to	wdsZYZYbaaabb
week until	xUWXXrsWWWXXU
week with	sWWXXUS1XTYYV
week £	vvZaZZXbaaYba
week €	tUUWVzQSYVWYV
weekend !	UUUWYUUvWxVWX
weekend ?	SVQWXVSVNRVV6
weekend and	wXUXYWpXXOYZx
weekend in	Q0VXXvVWXUXZU
weeks $	zXaXarWZZZZaY
weeks and	rrnVWsShuWWaW
weeks from	0WWXmXXosYYaW
weeks in	0TUWVTQTUVXYy
weeks of	7WWWXWTXYUVZT
weeks to	zrWYZYUZZZZaX
weeks £	2UYXZiTWXXXWR
weeks €	wYZYatXZaaXaV
welcome the	qWZYbatZVuZaY
welcome to	cWTXYXYtXleWu
welcome you	VWRVTVu0XQqXU
well !	VoodZZsYbsYZX
well ?	WmvXTWoWwSXXT
well and	wWVXYVSqWxXYW
well as	VZraaTrWXYwbY
well deserved	XVSYYYTWW3YUR
well you	VWUYXYxXsjZZT
wen it	stWXWVUSXxVXW
went out	TWTWWVQSVQRT4
went to	TUpWwWSWpbtYT
were found	VXWXXYPYYVr0T
were in	TUTWWTTVyxWXR
were recommended	zYxXYqUUXWYYY
were referred	rXXvaZYbaaabZ
were right	ZXpYYYVXX4YWT
were the	ctbXvXRXVuXZW
were to	SS1WWVvUUQVVU
western union	XXZZaZWaZY3ZU
what a	VVqXXqmorrXcZ
what are	aX1YYYXXWpYXm
what do	vaTXYnTWV6XYU
what happens	tWRWxVvUUQVXV
what i	nifXlYvWyVXZV
what if	SWSWxW1VTSTYT
what is	vWVWpwSXjWWvV
what it	tcqbikZpdUcYV
what kind	TV4YXZUYRQYYW
what our	VuUYZuyWZXYZY
what s	vWyooaYWYbYYV
what she	TU1XWwTWTOXXT
what should	UV4WXXQXTQWWT
what the	YXtWtXWsuUlYU
what they	cVuWbXvlmjXYX
what to	XXWXYfVXyzYZT
what we	pnvXoXZlXVcYl
what would	in3ZXjoaWUXWV
what you	jbvqbXbmVpZXZ
what your	OWRUWyzUVUWWV
whatever you	pWTtWxWtTRWYX
when a	UThWoYrxXWWXW
when can	wWuWXYxXXTXYU
when could	tqPTXWlXWTWYx
when i	VVsXVWsirVpYt
when it	SX3XpZlZXUYaX
when searching	sZYYZZyYYZVaZ
when something	WV3YXaQZZWXYX
when the	obvYcYZXaXXua
when they	SV1YXprYVUXXX
when to	2XUWVVQVVTvXS
when we	ZcnYsmoXYtXZW
when you	YnhlVaeVUvqXt
when your	UxUXZZpYYwXZV
whenever you	xWWxYUSUaZYYX
where do	UWsXXWQtxSVXU
where i	VicYYZcovvXXW
where people	nWxVsVPwVRUXS
where the	sWsXYZuZXVZaX
where you	VmzYbYXbVqhqX
wherever you	nmVYYXS3YVXXW
whether i	UXzWWXQVSRVYy
whether it	VUyZZZoXvTYaZ
whether they	SW0WVYTWrTXYV
whether to	STRsuVTyXWWZV
whether we	QmvVTWQUVUWXy
whether you	xYuYajbjYZYZX
whether your	bVlYYXTY2TXXV
which i	iboclovYVbYZX
which is	ZYnXksvVXTaYt
which of	sX1WWXdWWSXYW
which one	hVvXWVTUXVWXw
which the	bWVYZsrUYUxpV
which we	riWraaVYYvoWW
which you	iWzsZYUXXlopV
whichever you	1YqYZYXYXWYaW
while i	UXXYtYkXwTpYj
while looking	pYVYZYvXXvZZZ
while searching	aXVvXZTZnVZaw
while we	yUlpYaZbbbacb
while you	TWkXXtqxWRpXU
white label	yYWaZZrZXYXaW
who are	VWzXrrsXVVXZX
who buys	WYUYXY5XiTYZV
who came	oVUVWUS0VtkXT
who can	pWsXwoTWYaVYv
who could	ctqWVXyWUTYYU
who d	UkunwWsYXaXYa
who decides	RSPuUUzTxRTRR
who did	qVTWkWQXvQUXx
who do	TTpWWWwU0PWUU
who does	TUTXWSST3uWYU
who doesn	RUzxWVSXUTXWW
who don	zYuYZYSZYUZaX
who handles	ZYXYZZ4XYXZYW
who has	WvVydrTYTVkWq
who have	VoVzXXqrXXXZW
who is	RcuXdXeVuTYcv
who isn	RrtXSXUYVxXXV
who know	STpttykUWTXXU
who knows	isslmYbkaZYZX
who like	SVxYuXSuXVUZV
who ll	kuTjtxScnUVYU
who might	YWra0aXXrSaaY
who need	TVuYmXwWWVTYW
who needs	PRRUUvSV4SUUR
who picks	TqVVWXcyXXVXV
who s	giromeTcoZaXl
who share	VWwXZZUxXUXYU
who signs	XXXnYXT0ZXYZS
who think	VWRWuYSVT2sYU
who told	eXTYYaVYylZaX
who understands	rTTuutTXXVXZU
who ve	YVYxWXuyWYWXS
who want	SVuWvUrtVSXXT
who wants	VtVVYWaXtUWWw
who was	TTTWXVxVdSXVy
who will	vVTvWXUXwTWYU
who work	UUUWWVS3WlWVV
who writes	vtVWXTTWWzWXV
who wrote	tUSWVXrWXyXXT
who you	UWSWWTRRVyVxr
whole team	UctYXYSpWbUVy
whom i	WVnYYXSYszXXU
whom you	VsWXYYtXVpftV
why i	baaXYprYovYYW
why not	S0RWXVRUTxVVS
why the	RWVWYXTqXvqVu
wie gaat	TVUXWW2xTTVVR
wij hebben	cgXalZ2aYZZZY
wij zijn	pW0YmYoYXVYYW
wil graag	WXTwVYTY1UXYU
wil je	VXoYZzdnoXYYX
wil jij	myvYYYVYbXYYW
will be	bWjYYXXkaXsi0
will change	VYnZZYSWYVY0T
will come	oU0YYYUaYXYaZ
will get	STYjsWeVVVwvU
will need	TX6XVXRWTRqYS
will not	XWdXYXbWrTSzs
will pay	uVowXRTTVToXq
will send	RvWWZYvXXWtZU
will want	cYsYYxVYYVWZW
will you	VxTUVvRznUUXQ
willing to	parsXbbXtWYYX
wir brauchen	4XYXYWWYZYWZW
wir eine	qVYTYzWXYYZXX
wir haben	UjwYbXmVWZXrp
wir sind	rYprkZWqaZhZY
wir suchen	W0YUYXYtaZaaY
wir uns	SVTuWVTVVwvXU
wir zahlen	oWWVY1TUXWWXU
wish to	ljuXZnVqjUmYl
wish you	VVRXYXqWV0VVr
wishes to	0rYZaYXYaZZaY
with $	uXVXZYmXWVyXW
with 0	ZdXlrYqlpWqZX
with ?	TXVYUX4WXWXZV
with a	enYonnjbmYccY
with all	XYmZYXT0YVYZV
with an	kcVXWkvuXjjYW
with any	TqVVYYUXuUsXr
with anyone	UUSTVSQwUQO2P
with benefits	f0WZYZWaZaaaZ
with best	WYtYXroYapZcZ
with code	WYWZXYV0YwXYU
with cv	tvWccbZbabbaZ
with eleven	uvVYXZpXVXWaY
with former	WXWyYWVrZXYZX
with four	xSVVYYVYyWZaW
with great	WXWZYuXWuqZaX
with half	VWvVXVRxWqXXW
with her	QURUVxRTxPVXt
with him	zVWVXVvWZYXZW
with hl7	YYqbaaVaxYaaZ
with it	okZpaXlYojeYm
with kind	quVaYaVaZuZbY
with me	qXYZzYZcdVjZo
with mrs	TXXYZZWXYVWY2
with my	rXZZnYoZmnraY
with one	aZvueZsZXVYZX
with our	rkbYZYuXZXqYp
with own	tXWYYXzYYYWYW
with people	WXXnwZtWXrXXY
with real	VuTW1TUXWWXZV
with reference	oYZZaYUvYYVYt
with regard	wXWZaWUWZYVaw
with resume	0VYabbYbZaaaZ
with six	tVwVWUSWuSUYV
with somebody	PTdrVTRxrxVWP
with thanks	oZYZZaXZZuWau
with that	Q0WXVXRVWWYYw
with the	mkaXZZaYjpqWs
with their	uvTxXURWVRVUU
with them	ubUuWXpXXXpaW
with three	VpYokcXyZXYXW
with two	tpUWwpTrWUWcb
with us	krnmelcrXTWma
with what	XYyZqbVbZZYaZ
with you	rcZqYWdWrpZsU
with your	YXoXYaqaal0YV
with yours	RUuVVTpzTQUWQ
with €	TUVSyWTXYVUYy
within 0	UXXaYYmWYZt0o
within a	RuVsYVunWUuSS
within ten	qVYYaWVwXWosT
within the	WuXZaYnXZZssW
within three	UuWYrXaXWVXWv
within two	TpVXYYsYXXvWt
without a	SnqXWWkW2TpXT
without an	UvWXjupXWpXYV
without interview	aZabcbYbbY1aX
without limit	e0UXYYUYXWvWU
without making	0XXXYrVWXWUaU
without names	SVv1UVRVVQVWU
without obligation	VUtYWZyZVVYaY
without you	SvZalVVxXUXZX
woche 0	wXZZZXXYaZvYY
women in	UWSUWop4VSmTR
won a	2XZYlXWYaZYaY
won t	jkbsnYejZdZYl
won the	prWVZYUXXwrWS
wonder if	UXTZtpTZxWZaX
word ?	ZYXbabXZ1WZba
word with	mTsVWVQUzQTUR
words $	wUTST1RRVTMQR
words and	qYYaZVWXZpwXU
words in	uVVXsVuXWUUYV
work 0	QqQXYYSXxTyXV
work ?	0leYXZuXVRVYU
work and	vsVVYZTZqWtZX
work anniversary	WYWZaYWXXwXsT
work at	xXSYYYSX4XYYW
work for	tcpkWWWV0TnXU
work from	WpVZZZjYvtmYX
work i	XVtXXXTWzSXYV
work in	TYspUWQsqVzcU
work is	xxiiZZTZZXZbX
work on	pxloWZYqXXWYa
work permit	SVUUXQQWWV6YS
work since	TPSaZZVW/TXXU
work to	6VOVWXQWUTXwU
work with	aewaZZwZdWYaY
work your	2RSUWWSWUuWWT
worked together	YmTYZZtYYwYsW
worked with	o1nhXWUXWrXXV
working days	pVVkYXYWYUUux
working in	TVsuVXVsVbrYV
working on	UXmXyXSlUSrYu
working with	oWxXYYiXXxYXV
workplace>benefit	RYYbYaXbyWabZ
workplace>client	RVTTXUQ0YUTWS
workplace>easy-money	zbYXZmVYZktaY
workplace>event	WRRYYUzSYWUWV
workplace>expert-call	RVXyYSUWYWVXV
workplace>freelance	wUuabbXbZZaaZ
workplace>i-am	WWVXX3RUzSqXV
workplace>job-word	RTSWYVvWYZ2XW
workplace>mule	TWWYYWxWXYtYX
workplace>part-time	zTUWWTVXXWXYW
workplace>pay-first	QWYXZWWVZYzXS
workplace>pay-word	0VWoZVVYZZxZX
workplace>permanent	uxqYYYUZWWYXX
workplace>role	PsWXXVUYXX0XV
workplace>run-code	UyVYWXUXXVpXU
workplace>seeks	MrRUVUQTTTTU1
workplace>sell-cta	vVZXZTQTZYwXV
workplace>speak	PXZzTPYUYWUYV
workplace>start	3VZabaYbaaZaZ
workplace>task-for-you	TYYXXVzUWWUYX
workplace>threat	SYWabZYaYY2YZ
workplace>we	YxXbXslmXVmYW
workplace>you	N0iUXzSoVTtWU
works and	UXWWWzUYXTuaY
works at	XXXaaZvZwXlnY
workshop for	VYZYYxWVaXtZV
workshop on	UZZYZrU0ZYWZX
worth $	WXX2ZZaYYYbaX
worth a	TxUXYZ1YXYYZY
worth it	ZXUSYWsrVwZYX
would 0	tYXWYxoUXWWZV
would a	kvyXpXZYXWYYW
would appreciate	VXzvZWaYnUYZW
would ask	qYzZaZVZZYWaX
would be	iqlpblXbnoYZX
would consider	drvsiWXYXXYaY
would do	OQTXVwuWwUXXW
would encourage	ttXacaZZaZabZ
would get	UWwVpYUYuWYZW
would it	WywXWWtXjUXWU
would like	pacwmrXWkkWXW
would look	mYUYVXuXwVYaW
would love	XlqanYtqsUYYV
would make	Xu0ZZaUaYWaaZ
would mean	TpTWasS0XRWXT
would need	1vTXTXTYTXTZY
would pay	ZVWxX1SWWWWYU
would rather	pvTXwYSXVVYYW
would take	nTRWXxwWUVWYV
would tempt	WX5YYZVYXOZZX
would that	4UWoXXjZZXXZX
would the	UXsTV0XPWVXZv
would value	YZwujaWaaYaaZ
would ve	sVVYrX0WVRWXR
would welcome	pXsYbataZYaaa
would you	mdonpqXlpWXYX
would your	QbUVTcxr1TVWT
wouldn t	UkTqxdoXoXYZX
write 0	qTUVWxtTXUTXU
write a	mnVtYtTujTWXV
write about	YVZrsnShVyVYW
write and	wVYWWtVWYYWZY
write back	cxzYUYTXUQXYT
write for	UVnXVrroWsXZW
write in	vYWYZXUTUuYZu
write it	uVUWWSQSWRVws
write me	qlUXWXtXwUWZV
write the	vkYYaWoZZtYaY
write to	VobkYYUY0ZcYs
write us	tUWWUvSVXSwVT
write you	TVrYxZpZiVXZX
write your	TYUSXV5UVSUXT
writer in	UrYaXaXZZuasY
writes to	mWSVWXRWUxWVt
writing about	RUQVqwouVpUXS
writing because	lUSwXXSUutTWU
writing for	YYXlY4UVZiTYY
writing it	XZVvZYWZWxZYX
writing to	VgVYYrpXswYZW
written to	muXWWZqWYrYaW
wrong thing	ST6WWZPYWRWZV
wrong with	UWTXlZsYzVYaX
wrote about	V4UYWaqYXkYaX
wrote in	oUpXYyUTYWXYZ
wrote that	PxSVoWRVvwWWT
wrote the	wUSyVRkTTqVXT
wrote to	VVwZXZTVpyXXV
wurden sie	uZYYqyWYZYYXY
x 0	zUVzVqRTVVRWR
y 0	YqZutZXaXYZZX
y a	tZVaZYtYtWYZW
y buscamos	YwZnsZXaZZaZY
y dos	qpWZZYWYxXXYX
y el	1VVXXuRUmVXXU
y la	uuVYXWTVVUWWv
y me	sXtYXXlXrTtVV
y no	iWUXWRxctSivT
y nos	sVWWYwTVYWvXU
y se	STTVvsqUTwSVS
y si	WYXZYZgXsXXYv
y te	SVStWvSTVSzWR
y una	tVVWXVTVXuRVv
year !	SXTzWWqUWoSUR
year $	zUXtYYpZYaVaX
year 0	ibUuWtStWsVYY
year ?	fToWUWuW0RVXU
year and	psrbuVUVccWYm
year at	QSUVX2TVWsWYu
year end	0sTWWXsWUUXZT
year for	RSRUwunTUstVT
year i	WWXZZZvYyRYZV
year in	VVVYXoVxnWXsW
year it	wXUYXVrXZVWtX
year on	UTTZnZSYzuYZX
year please	wSVXXW0VSSWYS
year round	S4RXSXSXUWXYW
year s	tUUWsWrwWSWYi
year student	aYZbaaYbqvYaZ
year that	TovZZvWZWWZaX
year we	UwrZtRWaZYZba
year you	QnQWUWoVxSyWS
years ?	WXxYYZTXtWYaY
years ago	jcYZYZrZpwYXX
years and	YyoXWWWYvqWZV
years as	WWUYsYUVWrXxW
years at	VWTsbYTYu3VVV
years i	xWeZxZVZXVZZY
years in	WZvatYVXsqXYV
years of	rfXaaajZxbbaY
years since	WmWaYaXYW3ZYT
yes ?	wuXWWpvWVRXXU
yes and	0UTUyVPUVVUXS
yes for	WnZWtavZXZWXV
yes i	sUqqWXnVWtWXU
yes no	q2UXVVSWTTVxS
yes on	uwUYaZWZZVYbX
yes or	PtVWxwRWWWVXT
yes the	2XXXZUUVYXTYw
yes to	QuwXXrSUWUUXu
yes we	3WXWYXTXZYWZY
yesterday and	UwUYZYVYXyYUS
yet ?	TnSXyXnWUVWWW
yet but	rV2YYYUWXRWYW
yet i	SStXUYTWwoUXU
you !	sbTYXWTVX1uXV
you $	TVVWXsSTWU5WT
you 0	aoTkuktWVRmWr
you ?	pnqoXanbccaeW
you a	cZllXXsbXpppX
you about	ppunXarlaUXYW
you accept	pWVVZW0VWUVtX
you after	To7YXXRWUNWXT
you again	XVpYpZWYZzYYX
you agree	nTSTVTNyVQSwO
you all	WXUZZsWYXyZZs
you already	TxTXWWxVUsUUS
you also	xUTWWURTuyWXU
you always	bwVWWwPWYWXYW
you an	SxlXqXuXWVtYU
you and	badZXZkaYspuV
you answer	RVQ2RVsUWVSXW
you answered	SsvVXXQVVxtTT
you anything	XWTpXXqyUQYYV
you appeared	WYVZZXVpYVuwT
you applied	S0SXXWTVTUSyS
you are	mcqoZamcZljeX
you as	TvXrnrdhXYoYW
you ask	ZTSUWxPvwSSVR
you asked	VWfXXWdUYxaqu
you at	XorZaWpYYuoYX
you attend	VWWWXVuTYWzXW
you attended	nXXYZVU1YYXTW
you available	yZZqbbXaaaccZ
you back	WfaZoYxYXWuZX
you be	kYvspaUmoWXYZ
you before	S1tWlXkWUTtYU
you begin	s0WXXWTYYXVYV
you bring	UUqoWXTVYU1Xw
you build	1XVXxXSXWVXaV
you but	SURUxxkRVTUWR
you buy	WZZTYbuZaZ0aW
you by	pZiXYtVlUivdU
you came	UVzStVZUVsWWU
you can	aibZZalmZVbym
you charge	2YVdXsnWWVZWW
you choose	WURY0uSVVPoTQ
you coach	NVRSS3OUPvTWS
you come	tZcVwrSxWXXYY
you consider	aulouqTXnTVXW
you could	pklaruuVZUVXV
you currently	UTdYZZ5WWQYYV
you d	dsrmrnaaYWYZW
you decide	dmq2nVUWXVXYW
you deliver	tWWXZyUWaXWZV
you did	0rSVXaTWxqYXX
you didn	UYXrXqUQVubyT
you directly	pYvYZZpYXVoaX
you do	1ZXYbmVaWnmZa
you doing	SVaXXXTWXsXXx
you don	qkXaaWrpqYXmY
you down	WUSWXyjxuRUWU
you dream	nbaaabrbbZrca
you drive	TrrXWWQXVWxYU
you ever	Yr2XacrVUbXYV
you explained	VWVYYwVXXyYZW
you fancy	xruYXXTUWUVWU
you feel	oW3WXXPVUOXXU
you fill	sOxXXXSXVXwZU
you filled	UtWXzWRWXVsYW
you find	sYXYZZSuXWpsV
you first	0XtYYXVXXRXZX
you follow	VYWWYYVVYTX3U
you for	oZXrZZXjeqekl
you forward	mcVYYXTYxV0YV
you free	2jTWYiUVYWXYv
you from	VUTYWYrYS2qYW
you gave	SVTWV4sVqoWXS
you get	WaZqoXYpcUtnn
you give	QZYta4QWrhcYV
you go	wXWXYXRWYVWXy
you got	VURVVWTVw2VXs
you had	WVXtupTVWzXXU
you happy	WX4YZZmXXVZZX
you hate	WWrZUYtwVVYZW
you have	ZXWbYXocqWnwo
you haven	SUmWVWwUTQVyQ
you hear	VWrZZaWZ4RZZX
you help	qWUWqqaVYTuXq
you here	VaQXYXTWV8XWS
you hire	XWSaaZqZ2QXXY
you hiring	TVRWXW1XMyWWU
you how	UVSXWV5WvRXZW
you i	uqSXYZsXVpXYW
you in	lplXYWbsoclbY
you interested	RvrYvYTYXXYZX
you into	aVQVyWtrVSVWU
you introduce	TWRYxXYXxQWWT
you is	QiTVVwmTWUT0S
you join	WtqrdWXtZXbaX
you just	TWsXXYSWVQ3Tn
you keep	aVVXmtmWaWzYW
you kindly	bpZWautYYZZbZ
you know	XZZnraoYyYXYX
you last	SQVSWWyyRQVXS
you leave	VW2WXXSWPuYXU
you left	UpZsbXRVssesU
you let	tXrXXWSvpVoYa
you like	croaqinsYWWXX
you listen	absbbaXvbYaaZ
you live	qwTwWTTTWSVVu
you ll	VklWbaqeXpuZk
you look	qWWYtYlXjpXYt
you looking	TX5qWYaWTVXVT
you lunch	pWQXzYSUVrWVU
you made	XYUZZZVYvnavZ
you make	zZUbavbUWrWYU
you manage	xWUUWV2TWUVWU
you may	TpXtYsotdUWiV
you mentor	TWxVS0RWUUUUV
you might	YXyZrjclXaXZW
you mind	TWtzXWTWirVVU
you miss	UrQXVSRWU2VYT
you more	wqnXkmYXYaZaY
you move	awpcbcZcZaZba
you must	aWVZXXrtqXwWV
you my	XXUYmYyXvmXZW
you name	SYi2ZWSYYXXZX
you need	XVUXWVzW0UtXW
you needn	XVTUW0iTVTRun
you no	nWvYYZvYWTXXX
you not	kuSwUVqTUPSuS
you nothing	OyTWVV0WWURXS
you now	XXtZtYWZXqZZX
you of	TWxvYvTXWTVWU
you off	Tr1QWXuVTQWXU
you on	loibjmZilsYYV
you once	SXTvYXSWb0VXU
you one	uWnutUoTXUWYU
you only	aXVYYYsYmW3YW
you open	XjvZZafZnZjYo
you or	VZuttXrWSbXXW
you our	clTssWwcYWWZW
you out	UrzVYXQXtWYYW
you own	SYWYVW2XVRsWW
you pass	RVUXVWQV2QxWS
you pay	PWhUXWpUnU9YU
you pick	qVPVUUPUTwVVw
you please	SRkXXxSVWUVX0
you popped	TzXZUZXYYXvaX
you prefer	payoXYVYoUXZm
you probably	UXTXVY1VWpXXU
you properly	wYzXXUWVWSYaV
you put	TXVXWtRXzTzZV
you qualify	UXWpYU1VVXXZW
you rather	NSwWwVvWUTUVS
you re	abqibZpbbrnYW
you read	mUTynUPttRqVS
you receive	WVWXYYUnXW3mV
you recommend	SWqoWVuVcwXXV
you record	WZaXV4QUaaUaZ
you refer	YUXaabYawYXta
you remember	UsTramYVqtWYp
you requested	UWYXZVyxZZWUU
you review	vXTWXmTWnUVXz
you ring	rwRXVWTTUSWVw
you run	SYVXVtxrlapZV
you said	sqvWsYWVVkWXk
you say	pepXWsyWWTcXU
you searched	VYVYYYTWXVXX3
you see	pluXXpXmlUeXe
you seem	vUTVyXNSTRwTS
you sell	TpUtXYsWXzRYU
you send	rjaXVXbXWWuYy
you set	pZYwavSYaZiaX
you share	STdoXTR3WTXXV
you should	sySYnqUWWpXYW
you show	tWVvXwSTVUUXT
you sign	aWTXsXyqWUWXs
you sit	QVUsWuQswUYYS
you sleep	UWaYXYxqpSqYV
you so	cXwZZlYXXweXU
you some	TVsVuYjXVvXZW
you spare	rWUlvSVRzUTYU
you speak	XSSUX2dorSqXU
you spend	SVSzVV0TVTVYV
you spoke	TXUXWrUVV6XYT
you start	rXVYZYTYZTyYu
you still	odsoWnVVqsWXX
you take	wWVoqvTYqWiYV
you taking	1YWYYwSYYWZZX
you talk	OU0zOPNuRRTVS
you teach	VXXYY8UWUWYZW
you tell	VXYnWWne1oWXi
you that	bXZXYWWaWutpt
you the	YnnoZiZlXppYX
you there	UZWRYXt1YXXWV
you think	bmSnfWTs0oZYT
you this	sVpWYshuXVVYW
you thought	SXRWWXoXUzuYU
you through	XWdWlX2XYUsYW
you to	fkrdcvYaYafZX
you today	sW1YZZUXXSkaW
you told	VnyXwWTWcbXXU
you too	UUQYWYSXyuuYU
you translate	1VXWWwSRWYWVU
you turned	RU1VUUPSSRTzP
you tutor	UXaYa3VZYZZaY
you two	lVUYuZzZYdYYY
you understand	wVTVtVQWTxVUR
you up	oWrWWXrVdujXj
you use	RWRvVTYpT2WVS
you used	dqUoWTvWXwVVQ
you ve	XkVnkarcXlpqY
you want	cmvasaqUUdXWm
you was	WVmZkraXUzjYX
you we	hXWUppjWYSyWr
you well	XiaZaamqZykXW
you were	saYYlaVWrsbuT
you what	Zn0VoYslVTWYU
you when	TVyXmZtXVoWqV
you which	WW2YqZQZWXXYX
you while	UYqvYYTanWsaZ
you who	4VTWXUrXXUXZV
you will	YaoZqasXYXqka
you with	bWxjYnYWYbiZs
you within	TvVWYVtTWUUUw
you won	UYVYWXrbqzYZV
you work	qVoXXXtUuQWlr
you would	rrqllhVekYYZX
you wouldn	TqVvoYuYXXZaY
you write	1VXZmYlWroXWX
you wrote	qpTtWUVVnzWjT
you you	mXUwYVQWYWsuV
you £	UWUxzXQWWUVZX
you>benefit	YWWaZbzcvVdkX
you>call-ask	mksvZVbakWmZX
you>client	cXjbVVzVmVZme
you>cofounder	TfVX9WTqXVnXW
you>connect	cXnYZXbkona0S
you>content	hVqnqgjqVrWaV
you>cv-ask	uo0ZaZWZXXYYY
you>easy-money	YWYjqXjkXk3VT
you>equity	qmTb1pbUUXUWf
you>event	XYUYbuqZakprY
you>expert-call	lWY6qXXWbWXXV
you>freelance	xlpmYZcWZWnlV
you>funding	YbpUzcrUVZsWX
you>i-am	jZoYkcjZuraVX
you>interest-q	vttbpcadXVXWU
you>job-word	YltXcZnYpalpX
you>messenger	kuuXYXWXWW0XV
you>mule	YdkbYYZVjV0fs
you>open-to-new	WZ5ZYZnYjXYWW
you>part-time	1TSUwUsTslUWS
you>pay-first	cXWYXWpXXc5mU
you>pay-word	rXYyYmrUZWqZW
you>permanent	auqYjcaWdVuZY
you>recruiter	WgoXXXtloTZuk
you>requirements	huonsnYWXVajW
you>role	WtWZaincreZtV
you>run-code	YUUWWWeUmi1ub
you>secret	WWVXYbVVXW5yV
you>seeks	WXoZXWxXyfZnU
you>sell-cta	cWcpaguVXVppn
you>site-notice	ZbiZaYaZXZo2W
you>speak	TVViWnZ3WqdXe
you>start	tZnqtVqVXUVke
you>task-for-you	thVUwUSsqUfuS
you>teach	WYaba4bWnnZXU
you>thanks	bZXickbYXtcti
you>third-person	tVTpXVvvRUWWV
you>threat	VWVYXXlXXW2yf
you>unpaid	TmWYWV7RVWtpU
you>wants-job	WoXjehWZ4YYZV
you>we	rnahmpmlXXoVW
you>we-help	ktVZXdzVsXfWU
you>workplace	WmoVXUvdWnxWY
you>your-profile	loudXaYZZZnrV
your 0	qVUXWVzWXZwVS
your account	WYYZZZVYZo0wV
your address	qUuvXVVVXXSZt
your agency	hVRXXWkW3XWXU
your answer	VrXYYZVXXvYwU
your answers	TXW2rWSXYToVV
your app	wWTWVXTYWW0UV
your application	WrXZaZVYXWqvr
your appointment	VWYZZXUWYnpV1
your area	RPvwXVRUVVstU
your article	VXXWZdSuYyqYV
your attention	VXWZZXS0YWUWu
your availability	vWlzZnSYXXXXW
your background	Xq0ZfYoZZWWYZ
your bank	UWVXYYYXpd1sT
your blog	UUTvXTxSWvVWV
your book	QVrTXSnTV4nWQ
your boss	T4WaYZUZqXZZZ
your brain	xWUZXVSWrwVYV
your business	YZZaXa0saYXZW
your call	xWcWYYRXwRUWt
your camera	WWYXYZWWXV2VT
your card	TqWVWWSVXT4Vq
your career	ZWzXabYatWZaZ
your child	UVVWXVTUXUvUz
your choice	uSVyYwTVXWSWV
your client	eWRXYYyXvVXZU
your clients	SWVWXwwWuWYYX
your clinic	SUTuXWvSrTwSP
your code	RVSXwWRWTvQxT
your comment	UVUWkYTSV0WxR
your comments	mVTyVVSUWnVWr
your company	UWUYXdYX7YdYb
your competitor	SUwVWVzVVVTYU
your competitors	TVTUXV5WVUVXU
your computer	TWWVYXpXYW2XW
your consulting	uURuWQwVWTUYS
your contact	UXwYWYSWrgzWT
your contacts	UWQVVUQuTq1RR
your course	VYXXXvQRXyUZX
your current	hXxZZZnYXWXqn
your cv	drzZYaWZcWnYY
your data	SUvXYYzSXVQuS
your day	pYzUXYUZZZsaY
your department	XWWZrWUY2UYZW
your desk	UaWYaasaYX1aV
your details	RV2WWWQpVwUWS
your disposal	XYZXasxYaaZaY
your e	ZYZabaXZaZ3TW
your email	QSPTVTNrSON4M
your employer	kyVsYXYVWVrjX
your experience	VswqZZUZYWeXt
your family	SWSXXXtWj0WWS
your fee	dXnzYxUWZWYYU
your feedback	UXTUvWYUWTZzQ
your field	qUabWRPdvrWsU
your firm	UhWXXkqa2aZYW
your first	YZVoXlUVWp3nU
your form	gUUVXVpVTTjyn
your former	STuwXmYVVPUxS
your free	VZYXZYYXZZW0R
your friend	RTmXmYRW1TsXU
your github	VUsYpZUXZX1YW
your group	QUPVWSRs3sSVS
your hiring	WWUZZZ1XwXYZX
your home	oVWXYXRXXX4Ws
your honest	tWTtuWOYVqWZW
your hospital	STSxWURU3URXT
your hourly	uXXwYpXZZYaaY
your id	uXXXZZTZZa0aV
your identity	VWVXYXTXYUzxT
your inbox	rXpTYY0XYWlVU
your industry	VZSXZY4YVXWZX
your interest	cWWXmnUzZXnYW
your invitation	XZXZaaWuZZYxX
your invoice	UXVXYZiWYXlwm
your job	VVuYzZSXnRWpU
your kind	UXtZZZwYWmYZV
your kit	UwXwXXOXZVrXV
your lab	SWtWVXyVwMUWR
your last	SVRWWXQvS0yUL
your list	SUSvXVpWvTVuT
your long	tWWVXwdVaXWZW
your mail	WYVYYXxRWS0PS
your manager	dlvUYWrWsUVWV
your message	WYVYYYWXXWV4P
your mobile	WZuZaZUaZXzUV
your money	TWUXpXllWV2Up
your name	pmppYaVbmknZY
your neighbour	OUUTWxnWyQTXR
your network	YXUYYYVeWQe5V
your new	UUpYYZTWuuuUS
your next	WkuZlY1YWWZYX
your notebook	TUOXWTQUS6VVT
your notice	T2raaaXaYYYaX
your number	yhzUWXSWXWnZV
your offer	yVUYwYTXpScYT
your office	UWTXWX4UVrSWY
your old	lzpbWWSUrsWXT
your online	YababaXbcazaa
your open	yWPWXXnVVqVwT
your opinion	RVTwWvSTvSZUT
your own	qrWaXfpbZnrYX
your page	vXvYYVXYZuuPT
your paper	uWTqWdRvUvXXS
your parents	RwYaZWtXYsWbY
your part	XaaZbbYZbappt
your participation	zWWSZwVVYWWXV
your partner	VrXZYZVZYwYar
your passport	VUWWUYSXXV9VV
your password	VZXYZXVXYqmzT
your patience	UwrZYZVYXQXVv
your payment	TVVWYWQVWON0x
your people	pVTSvSsTWRURw
your phone	XXUWYXUnXU5uS
your photo	TUoWUWpVUqTxP
your place	VVPYYXrW4PiVU
your plans	YazZZbjaYYaaa
your podcast	WXUYZWpSV1UXW
your portfolio	opwaaadaYWdYY
your post	lZZlcomZYhbtZ
your posts	WtTYYZqYX0XWV
your practice	nVSWXW0XzSXXU
your preferences	WTVaZaWYXXZ6W
your premium	XYVYZYTVZV0vP
your present	Sl0xVWmXVTXXT
your price	XXuxX5LUUTVWT
your profile	bbedcfZYYlnxW
your project	UUxXXYRVTvWUS
your projects	VVTXYZ0YXrXYW
your proposal	qXUWXXQXXjW3R
your published	pmYSZvrWYYYaZ
your questions	VWVVYTU5XVVYU
your quotation	zXZXZVSWYXWXu
your rate	0XesaaWaZZZZZ
your recent	qXuacaqbXYZbZ
your reply	tmXWZqSVXvWtS
your report	UXWXZYUWYTR3P
your request	QTSTUTOPTORv3
your response	cWVVYXQXYYP2P
your resume	fWyZZZiYZXppX
your review	SWUxWRSTVuWQr
your salary	SOvUuVTUWUSV0
your school	UTTYXQ4WyRXXV
your search	TXvZYZUYXTWdy
your seat	UXXzZUsqYXSVU
your sector	VYuVYY2WWWXYW
your services	vVVWWWSWXVVyT
your settings	YXXZaZWYYWX2X
your shop	RXTVxWyUVSnWR
your side	OTZuvWzVUlUTc
your site	aVSWZU4YYUWXV
your size	UXVXVY7YYWYZX
your skills	SU3WVYTZVTwVW
your slides	SURUUvPPTORV3
your story	UWQVWUsxSvWWT
your street	TVpWVX4UTRVWU
your studio	QXUZXYYW4UYZX
your subscription	WYXYZYRUZWTb3
your support	WYVXXYT1WVTtS
your surgery	QUTqWSvV1TVWS
your surname	XXYZYbYaZY1ZY
your table	TVUUWWQTWTUR4
your talk	kdXYoWrVUuXWs
your tax	WVTYYYTXxRoRw
your team	UXYYXXxvuiZYa
your terms	xWXVYXuYaZYXX
your thoughts	ZWyZZZUZYVYuY
your ticket	SXWWXTzuXWqZW
your time	ojdyXXUYxUXZW
your train	TWWWVuRkWTWVx
your updated	tbvabbXbZZaaa
your usual	tWU0YWUYYWXYV
your view	VXToTXVYW2XXV
your voice	oXrWWYyWVmWYU
your wallet	YZZaaZXZaZzXW
your way	VuSYpXqXUxXVV
your website	oZVYZZ3ZYXYYY
your whole	RXQVXUzpWyVUT
your wife	UsVYXWTWUztYV
your work	WxQXXZUuVwVrV
your year	tUxYXXTWYRWtX
your years	mZXuZZWWZvZbZ
your-profile>benefit	mWlWXX4WWVUmV
your-profile>client	ZusUYYQXXpvVV
your-profile>cofounder	UzUXUYVUYXXWU
your-profile>connect	VVblZZiYW1XUW
your-profile>content	TUQVYV1MYWTVV
your-profile>cv-ask	wswZaZXZYWYWX
your-profile>easy-money	RYQVVRyyVTWSU
your-profile>event	1VuZZXUVYXZZZ
your-profile>freelance	NPPSSTMSSR2OR
your-profile>funding	VVpWTYSRUS0UV
your-profile>i-am	Yb5WXXlXloWTV
your-profile>interest-q	TUuYYWyVSQYXX
your-profile>job-word	VSsWWXTXxSzZV
your-profile>mule	sSSYXrUXXsxWV
your-profile>open-to-new	VX0XYXVWYUWWV
your-profile>pay-word	Qn0VYtaXXWWXW
your-profile>permanent	WS2WZZVYsVtWX
your-profile>recruiter	QqnUXWPVVUqyR
your-profile>requirements	ov1TVXRXUSpTt
your-profile>role	kqodmYjYvWVYY
your-profile>run-code	XZYZaZVabZxXY
your-profile>secret	WTUZXYUYYZzWX
your-profile>seeks	pnYyXWXXZlXoX
your-profile>sell-cta	VYyYZZSXVTUsV
your-profile>site-notice	VX1YZsVWXUWtV
your-profile>speak	SY0ZXXRTWUYZY
your-profile>start	ZSxVUqPUTQUwO
your-profile>task-for-you	PyVZaZVaYXtZZ
your-profile>teach	QvQWWzRUWUYYY
your-profile>thanks	VXRYZYUXS3WTW
your-profile>threat	ZaYbcaZacawUZ
your-profile>unpaid	VwXYXZSXYXwYW
your-profile>wants-job	ZUyYZbVcWabbc
your-profile>we	tmyZYZXUWZvVU
your-profile>you	qlsdjapZWkYlV
yours ?	SUlWWWu0vQWWm
yours faithfully	WYpZaZrZmYZat
yours for	TYVVXY3WXWVZV
yours is	UXUWYYuXtVvZW
yours on	tUuUVVQRTQVXy
yours sincerely	jlvZkaXaZnaba
yours to	owcZnabaZYXXZ
yours was	WX2YXXRVVVXWU
yours would	PwUwQxRUWVSXU
yourself and	StUWXXyXZXVZt
yusuf a	VtXpZYWYYWZxU
yusuf i	tYltZaTYXqZZX
zag dat	XXVYZa0ZuYZaY
zal ik	stWbaaXZXWZZv
zara i	uYWuZZpYXVZZX
zephyr freight	YsdhYZojubYZW
zo n	oUSvVUTUVxTUR
zoek ik	XzVZYXYtbXZaZ
zoeken we	RUVwsvTVWVVWT
zoeken wij	QjU2USRTWVUWU
zoekt een	e0YZZtYZZYZZX
zoom and	UVWxWXTwXYYaX
zou je	XqYnasXZsZZaY
zou jij	xXUZYXWYsXvYV
zu hause	ubccdbbccclcb
zu uns	W4ZabZYaaZaZY
zum 0	PTVWWVTtWTRT4
zurich ?	RVyVX0PVVSWXT
zurich and	sYxZYYTXWsYYV
£ 0	qrWpZtqYXWZYX
€ 0	snWnlqbeYWjcX
€ a	oXWXwwUWYXWXV
€ al	XtXmiZbVXW1WU
€ am	lZZZbwYZaaqaZ
€ brut	SxXXZtXXYYXZW
€ brutos	Y0aaaaYabbaaZ
€ cada	yVUrWsqVUTUWT
€ de	ZWXsYkrXYY0YV
€ dia	4XXZZZWYYYZXX
€ die	hYZZatvWaZZaY
€ e	aWWxYwnVXWqVU
€ en	SUUtVUTyVUrTQ
€ et	xWWYwtSVYXXZV
€ h	zWXXZwnVXWWWT
€ hora	mXZtZ0dVZYXYW
€ im	TYYXZXvXYYyYV
€ je	qXXYZ1nXYXYYW
€ l	tVUqW2YVVTTVS
€ la	sWXWX2pUWWWYV
€ ora	iVXVYu0VXWUXV
€ par	XYZYlmVYZZ2YW
€ por	aoXsaxZVYWlXc
€ pro	QVVTW1sSVUsTT
€ y	TmUwXzqPWTUWS`,
} as const;
